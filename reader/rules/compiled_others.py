"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5147
# comentário	3870
# comentários	3870
# fotó megtekintése	2592
# fotók megtekintése	2592
# gün ücretsiz deneyin	4828
# głosów	92
# hlasů	92
# hozzászólás	2505
# kişi oy kullandi	4874
# komentářů	525
# komentāri	3271
# kép megtekintése	2592
# képek megtekintése	2592
# lượt bình chọn	92
# odpovedí	4500
# odpovědi	630
# odpovědí	630
# odpowiedź	3816
# příspěvků	525
# röster	92
# sekunden zurück	987
# válasz megjelenítése	2601
# yaşindan küçükler oynayamaz	4912
# ääntä	92
# års aldersgrense	3553
# δευτερόλεπτα μπροστά	1127
# δευτερόλεπτα πίσω	1127
# σχόλια	1052
# ψήφοι	92	1077
# ψήφος	1077
# відповідей	5112
# відповідь	5112
# відповіді	5112
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	5073
# из #	4253
# коментарі	5001
# коментарів	5001
# комментариев	4181
# комментарий	4181
# комментария	4181
# от #	303
# ответ	4292
# ответа	4292
# ответов	4292
# отговор	332
# отговора	332
# із #	5073
# הצבעות	92
# מתוך #	2277
# שניות אחורה	2332
# שניות קדימה	2332
# תגובות	2273
# تعليقات	128
# ثانيه جلو	1864
# ثانيه عقب	1864
# راي	92
# صوت	92
# نظر	1807
# कमेंट	2398
# वोट	92
# सेकंड आगे	2447
# सेकंड पीछे	2447
# € al mes durante # meses	1630
# € al mese per # mesi	2831
# € por mês durante # meses	3928
# 人参与	5290
# 人參與	5290
# 票	2959
# 명 참여	3097
# 표	3097
#% megtakarítás	2588
#+ hrajte zodpovědně	516
#-årsgrense	3553
#/# fotó	2592
#/# kép	2592
#/#. fotó	2592
#/#. kép	2592
#か月無料	2935
#カ月無料	2935
#ヶ月無料	2935
#人が回答	2959
#人が投票	2959
#人参与	5290
#人參與	5290
#件のコメント	2956
#則留言	5276
#小时热榜	5282
#条评论	5276
#票	92	2959
#秒戻る	3014
#秒進む	3014
#명 참여	92	3097
#초 뒤로	3143
#초 앞으로	3143
#표	3097
""", 'a': """
a apărut o eroare	4112
a boltunkból	2562
a carregar vídeo	3942
a cikk a hirdetés alatt folytatódik	2497
a cikk a hirdetés után folytatódik	2497
a cikk automatikusan készült	2600
a cikk felhasználása engedélyköteles	2598
a cikk meg is hallgatható	2494
a cikk meghallgatása	2511
a cikk megosztása	2494
a cikk szerzői jogvédelem alatt áll	2598
a cikk zárolva van	2587
a cikket gépi hang olvassa fel	2573
a folytatáshoz regisztráljon	2488
a hanganyagot mesterséges intelligencia készítette	2573
a hirdetés után folytatjuk	2497
a hirdetés vége	2608
a hozzászólás lezárva	2601
a hozzászólások le vannak zárva	2601
a hét kvíze	2556
a kommentelés lezárult	2505
a könyv megrendelhető itt	2500
a könyv megrendelése	2562
a lejátszó betöltése	2573
a link másolva	2606
a lire également	2107
a matéria continua abaixo	4004
a mező kitöltése kötelező	2590
a nap kérdése	91	2559
a notícia continua abaixo	4004
a rovat további cikkei	2509
a sua subscrição foi confirmada	3996
a sua subscrição foi efetuada com sucesso	3996
a szerző a lap munkatársa	2522
a szerző cikkei	2593
a szerző jogász	2522
a szerző közgazdász	2522
a szerző politológus	2522
a szerző további cikkei	2593
a szerző történész	2522
a szerző összes cikke	2593
a szerző újságíró	2522
a szerzőkről	2524
a szerzőről	2524
a szöveg automatikusan készült	2600
a tartalmat nem tudjuk megjeleníteni	2565
a tartalom nem elérhető	2565
a tartalom nem jeleníthető meg	2565
a tartalom szerzői jogi védelem alatt áll	2598
a teljes cikk elolvasása	2593
a témában további cikkek	2509
a videó az ön országában nem játszható le	2573
a videó már nem elérhető	2573
a videó nem elérhető	2573
a videó nem elérhető az ön országában	2573
a videó nem játszható le	2573
a videólejátszó betöltődik	2573
a videót nem lehet lejátszani	2573
abo abschließen	803
abo auswählen	1000
abo wählen	1000
abonare confirmată	4136
abonați-vă	4021
abone değil misin	4930
abone değil misiniz	4930
abonează-te	4021
abonelere özel	4828
abonelere özel avantajlar	4912
abonelere özel indirim	4912
abonelere özel içerik	4930
abonelik paketlerini gör	4960
abonelik seçenekleri	4960
aboneliği yenile	4960
aboneliğini seç	4930
aboneliğiniz onaylandi	4961
aboneliğinizi seçin	4930
abonentu priekšrocības	3302
abonner nå	3531
abonner på nyhetsbrevet	3538
abonné	2169
abonné à ce thème	2232
abonnér	649
abonnér nu	649
abonnés	2056
abonnés uniquement	2156
abonē	3265
abonē jaunumus	3289
abonē un lasi visus rakstus	3265
abonēt	3265
abrir menú	1581
aby odtworzyć film, włącz javascript	3784
acasă	4039
accede a todos los contenidos sin límites	1630
accept termenii și condițiile	4111
accepter og fortsæt	745
acceptera och fortsätt	4709
acceptera och stäng	4709
accepto la política de privacitat	473
acceptér	672
acceptér alle	746
acceptér og fortsæt	745
acceptér og vis	745
acceptă toate	4035	4050
acceptă tot	4093
acceptă și afișează conținutul	4050
acceptă și continuă	4092
acceso a todos los artículos	1697
accès restreint aux abonnés	2058
accès à tous les articles	2227
accéder au dossier	2198
accéder à l'article	2056
accéder à la page de dons	2188
accédez à tous les articles	2058
aceitar e ver o conteúdo	3904
aceito receber comunicações	3963
aceito receber comunicações de marketing	3963
aceito receber comunicações e ofertas	3923
acepto la política de privacidad	1665
acesso ilimitado a todo o conteúdo	3995
acest articol este disponibil doar abonaților	4023
acest articol este rezervat abonaților	4071
acest câmp este obligatoriu	4111
acesta este ultimul tău articol gratuit	4071
acheter ce numéro	2143
acheter le numéro	2142
achetez ce numéro	2143
activează	4099
activează alertele	4065
activează notificările	4065
activează sunetul	4088
actualitza la pàgina	466
actualités	2107
actualizar la página	1658
ad 광고	3118
ad 추천	3131
adatkezelés és sütik	2568
adatkezelési tájékoztató	2565
adatvédelem és sütik	2568
adatvédelmi beállítások	2565
adatvédelmi beállítások módosítása	2568
adatvédelmi tájékoztató	2565
adaugă ca sursă preferată	4122
adaugă un comentariu	4036
adaugă un răspuns	4128
adaugă în coș	4139
adblock détecté	2224
adblocker upptäckt	4721
add meg az e-mail-címed	2515
además	1575
adhérer	2047
adj hozzá minket preferált forrásként	2603
adja meg az e-mail-címét	2515
adja meg az összeget	2584
adja meg e-mail-címét	2515
adomány	2484
adományozok	2484
adományozás	2484
adresa de email nu este validă	4111
adresă de email invalidă	4111
adreça electrònica	436
adó # százalék	2584
adója #%-ával	2584
afficher la vidéo	2180
afficher les réponses	2168
afișează comentariile	4080
afișează conținutul	4050
afișează conținutul extern	4050
afișează originalul	4040
afișează postarea	4092
afișează subtitrările	4088
află mai multe	4035
afmeld når som helst	765
afspilleren indlæses	748
agora não	3836
ai deja un abonament? autentifică-te	4071
ai găsit o greșeală	4117
ai kan begå fejl	775
ai kan gjøre feil	3659
ai kan göra fel	4740
ai kan göra misstag	4740
ai może popełniać błędy	3813
ai može griješiti	4396
ai može pogriješiti	4396
ai môže robiť chyby	4497
ai může chybovat	627
ai může dělat chyby	627
ai observat o greșeală	4036
ai sa môže mýliť	4497
ai segítségével készült	2600
ai által fordított	2600
ai által generált	2600
ai által generált tartalom	2600
ai може да греши	331
ai सारांश	2419
ai से तैयार सारांश	2419
ai 摘要	5372
ai 기사 요약	3173
ai 번역	3144
ai 생성 이미지	3183
ai 요약	3118
ai 음성으로 듣기	3143
ai-genererat innehåll	4742
ai-genereret resumé	688
ai-oversættelse	777
ai-resumé	688	777
ai-összefoglaló	2511
ai-översatt	4740
ai-översättning	4742
aicinām ievērot cieņu komentāros	3271
aiheeseen liittyvää	1937
aiheesta lisää	1937
aikaa jäljellä #	1996
ainda não tem conta	3962
ainda não é assinante	3961
ainult vajalikud küpsised	1763
aitäh hääletamast	1759
aitäh liitumast	1747
aitäh sõnumi eest	1774
aizmirsāt paroli	3313
aizvērt	3273
aizvērt galeriju	3317
aizvērt reklāmu	3274
aiが要約	3042
aiによる要約	3042
ai总结	5372
ai摘要	5312
ai生成	3015	5372
ai生成内容	5344
ai翻訳	3015
ai翻譯	5372
ai翻译	5372
ai要約	3042
ai語音朗讀	5343
ai语音朗读	5343
ai重點整理	5312
ai音声で聴く	3014
ai가 생성한 콘텐츠입니다	3183
ai가 읽어주는 기사	3143
ai로 생성된 콘텐츠	3183
ajouter une réponse	2215
ajouter à mes favoris	2085
ajouter à mes sources préférées	2209
ajouter à mes sujets	2232
ajouter à mes thèmes	2232
ajouter à vos sources préférées	2209
ajouter à vos sélections	2085
ajándék cikk	2495
ajándékozd el a cikket	2495
ajándékozd tovább a cikket	2495
ajándékozza a cikket	2494
ajándékozza a cikket barátjának	2494
ajándékozza el a cikket	2495
ajándékozza tovább a cikket	2495
ajánlataink	2509
ajánlja: outbrain	2608
ajánlja: taboola	2608
ajánljuk	2509
ajánljuk még	2509
ajánlott	2509	2588
ajánlott cikkek	2509
ajánló	2509
akceptuję	3703
akceptuję i kontynuuję	3781
akceptuję i przechodzę do serwisu	3781
akkurat nå	3566
ako chránime svoje zdroje	4493
ako chránime zdroje	4493
ako vypnúť adblock	4478
ako vypnúť blokovanie reklám	4478
aktuálny čas	4474
aktuálny čas #	4473
aktuální čas	597
aktuální čas #	596
aktuálně	527
akzeptieren und schließen	984
aldersgrense # år	3553
aldersgrense: # år	3553
alege o sumă	4134
alege-ți abonamentul	4109
alegeți abonamentul	4109
algo salió mal	1666
alkalmazás letöltése	2575
alkalmazás megnyitása	2575
alla bidrag hjälper	4724
alla rättigheter reserverade	4738
alle abo-angebote im überblick	922
alle angaben ohne gewähr	928
alle beiträge ansehen	857
alle beiträge anzeigen	1005
alle beiträge der autorin	1005
alle beiträge des autors	1005
alle bidrag hjælper	760
alle bidrag tæller	760
alle inhalte sind urheberrechtlich geschützt	969
alle newsletter im überblick	911
alle preise ohne gewähr	928
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4679
allt innehåll är upphovsrättsskyddat	4678
als bevorzugte quelle bei google hinzufügen	829
als bevorzugte quelle hinzufügen	1019
als podcast hören	923
alte știri	4037
alterar preferências de cookies	3904
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4913
altyazilari göster	4913
altă sumă	4105
alătură-te conversației	4053
am înțeles	4040
amazon'da gör	4912
amazonで見る	3012
amazonで詳しく見る	3012
amazonで詳細を見る	3012
amazonで買う	3012
amazonで購入	3012
amazonで購入する	3012
amintește-mi mai târziu	4017
ana sayfaya dön	4936
anasayfaya dön	4936
anderen betrag wählen	997
andet beløb	759
andra läser	19	4647
andra läser just nu	19
andra läste även	4647
andre har også lest	19
andre leser nå	3566
andre leste også	3566
andre læser	685
andre læser lige nu	685
andre læser også	19
andre læste også	685
angebot auswählen	1000
angebot wählen	922
anhören	826
anhören # min	826
anket sonuçlari	4907
anketa dňa	4464
ankstesnė nuotrauka	3250
anmäl	4744
anmäl annons	4748
anmäl dig	4621
anmäl dig till nyhetsbrevet	4621
anmäl inlägg	4743
anmäl kommentar	4743
anna kelvollinen sähköpostiosoite	2016
anna äänesi	1981
annet beløp	3643
anneta ühekordselt	1771
annonce - artiklen fortsætter nedenfor	668
annonces légales	2143
annoncørbetalt	87
annoncørbetalt indhold	87	695
annons - artikeln fortsätter nedan	4632
annons från våra partner	4748
annonsblockerare upptäckt	4721
annonsen slutar här	4632
annonser från google	4748
annonsinnehåll	4654
annonslänk	4632
annonsörsinnehåll	4654
annonsørinnhold	87	3576
annonsørsamarbeid	3667
ano, prosím	603
ano, rád	603
anonimni sandučić	4393
anonym brevlåda	4736
anonym tipslåda	4736
anonymná schránka	4493
anonymní schránka	622
anpassa inställningar	4709
anular suscripción	1715
anulează oricând	4109
anulezi oricând	4071
anuluj odpowiedź	3712
användarnamn	4727
användarnamn eller e-postadress	4726
användarvillkor	4634
anzeige schließen	1022
anzeigensonderveröffentlichung	928
anúncio	3862
anúncio em #	3990
anúncios	3862
apasă pentru sunet	4133
apmaksāta sadarbība	3324
apmaksāts saturs	3274
apmokėta partnerystė	3257
apmokėtas turinys	3257
aportació mensual	467
aportació única	467
aportación mensual	1660
aportación única	1660
app letöltése	2575
app storeからダウンロード	3020
app storeでダウンロード	3020
app store에서 다운로드	3150
apple ile giriş yap	4930
apple podcastで聴く	3048
appleでサインイン	3030
appleでログイン	3030
appleで続ける	3030
app内打开	5350
après la publicité	2093
aptaujas rezultāti	3307
após a publicidade	3862
apóyanos	1525
apóyanos en patreon	1659
apúntate	1540
aquest article està bloquejat	471
aquest article està protegit	482
aquest article t'ha estat útil	446
aquest camp és obligatori	473
aquest contingut està protegit	482
aquest vídeo ja no està disponible	453
aquest vídeo no està disponible	453
ar norite gauti pranešimus	3241
arată conținutul	4092
arată mai mult	4115
arată mai puțin	4040
arată răspunsurile	4080
arată tot	4040
arkadaşina gönder	4837
arkadaşinla paylaş	4837
article abonné	2056
article ajouté à vos sélections	2085
article lu par une voix de synthèse	2176
article précédent	2107
article réservé aux abonnés	2056
article següent	477
article sponsorisé	2143
articles associés	2107
articles liés	2107
articles recommandés	2107
articles récents	2107
articol exclusiv pentru abonați	4071
articole asemănătoare	4037
articole înrudite	4037
articoli più letti	2835
articolul continuă după publicitate	4060
articolul continuă după reclamă	4031
articolul continuă mai jos	4031
articolul următor	4037
artikeln finns också som ljud	4628
artikeln fortsätter efter annonsen	4632
artikeln fortsätter nedan	4632
artikeln fortsätter under bilden	4632
artikeln går att lyssna på	4628
artikeln läses upp av en syntetisk röst	4712
artikeln är automatiskt genererad	4740
artikeln är låst	4614
artikeln är maskinöversatt	4740
artikeln är skapad automatiskt	4740
artikeln är skyddad av upphovsrätt	4738
artikeln är uppläst av en dator	4628
artikkel jätkub pärast reklaami	1731
artikkel jätkub reklaami järel	1731
artikkel on kaitstud autoriõigusega	1784
artikkel täieneb	1729
artikkelen er låst	3531
artikkelen finnes også som lyd	3544
artikkeli jatkuu kuvan jälkeen	1924
artikkeli on konekäännetty	2026
artikkeli on suojattu tekijänoikeudella	2024
artikkelin lukee synteettinen ääni	1996
artikkelin voi myös kuunnella	1921
artiklen er låst	649
artiklen er læst op af en robot	660
artiklen findes også som lyd	660
artiklen fortsætter efter annoncen	668
artiklen fortsætter efter reklamen	783
artiklen fortsætter nedenfor	668
artiklen fortsætter under billedet	668
artiklen kan også høres	660
artiklen læses op af en kunstig stemme	748
artikli loeb ette tehishääl	1727
artiklit loeb sünteetiline hääl	1765
artiklit loeb tehishääl	1727
artykuł czytany przez syntezator mowy	3784
artykuł dla subskrybentów	3684
artykuł do słuchania	3784
artykuł kontynuowany pod reklamą	3702
artykuł premium	3798
artykuł sponsorowany	3699
artykuł zablokowany	3798
artykuły na e-mail	3687
artykuły partnerów	3821
artículo anterior	1575
artículo regalado	1710
artículo relacionado	1575
artículo siguiente	1669
artículos recomendados	1634
artículos relacionados	1575
as notícias mais lidas	3931
ascultă	4028
ascultă articolul	4088
ascunde răspunsurile	4080
aseta ensisijaiseksi lähteeksi	2030
aslini göster	4853
assine já	3841
atbalstīt	3265
atcel jebkurā laikā	3265
atcelt var jebkurā laikā	3313
atcerēties mani	3314
atidaryti galeriją	3250
atidaryti programėlėje	3240
atidaryti programėlę	3240
atkūrimo greitis	3238
atlikite testą	3232
atlikušais laiks	3307
atlikušais laiks -#	3306
atpakaļ uz augšu	3317
atpakaļ uz sākumlapu	3317
atradi kļūdu	3318
atradi kļūdu rakstā	3271
atradāt kļūdu	3318
atrakinti straipsnį	3246
atrisini krustvārdu mīklu	3300
atsaukt piekrišanu	3304
atsisiųsti garso įrašą	3238
atsisiųsti iš app store	3240
atsisiųsti iš google play	3240
atsisiųsti programėlę	3240
atsiųskite naujieną	3251
atsiųskite nuotraukas	3251
atskaņot video	3306
atskaņošanas ātrums	3306
atslēgt rakstu	3313
atslēgvārdi	3307
atteikties var jebkurā laikā	3315
attēls # no #	3326
attēls #/#	3326
attēls attēlā	3306
atualizar a página	3956
atualizar preferências	4011
atualizar página	3956
atvērt	3273
atvērt galeriju	3317
atvērt lietotni	3308
atvērt lietotnē	3308
atvērt rakstu	3313
atļaut paziņojumus	3309
atšaukti galite bet kada	3196
atšaukti sutikimą	3236
aucun commentaire à ce niveau	2147
audio narrado por una voz automática	1605
audio vytvorila umelá inteligencia	4473
auf apple podcasts hören	901
auf spotify hören	901
ausgewählt für sie	927
auswahl bestätigen	985
auswählen	1001
automaatselt tõlgitud	1778
automaattinen käännös	2027
automaticky preložené	4497
automaticky přeloženo	627
automatické prehrávanie	4473
automatické přehrávání	596
automatický preklad	4498
automatický překlad	628
automatikus lejátszás	2573
automatinis atkūrimas	3238
automatisch übersetzt	1015
automatische übersetzung	1016
automatiskt översatt	4740
automatiškai išversta	3252
automatsko puštanje	4375
automātiski tulkots	3319
automātiskā atskaņošana	3306
autoriser la publicité	2186
ava äpis	1767
avantage abonnés	2174
avantages abonnés	2174
avantaje pentru abonați	4086
avançar # segundos	3942
avançar para o conteúdo	3882
aveți deja cont	4109
avfölj	4746
avfølg	3664
avis de décès	2143
avoimet työpaikat	1939
avregistrera dig när som helst	4729
avsluta när du vill	4614
avsluta när som helst	4729
avslutt når du vil	3531
avslå alle	3631
avís legal	424
avísanos de un error	1684
aylik bağiş	4927
aylik bağiş yap	4959
ayrintilar için tiklayin	4852
ayrintilar için tiklayiniz	4852
az ai hibázhat	2600
az ai tévedhet	2600
az e-mail-címed	2590
az első hónap csak # ft	2488
az mi hibázhat	2600
az oldal tetejére	2593
az outbrain ajánlásával	2608
az ön e-mail-címe	2590
az ön neve	2590
az összefoglalót ai készítette	2600
az összefoglalót mi készítette	2600
az összes cikk	2593
az összes elfogadása	2565
az üzeneted	2591
aç	4853
añadir a favoritos	1555
añadir a la cesta	1709
añadir a mi lista	1633
añadir a mis temas	1702
añadir al carrito	1709
añadir comentario	1568
añadir como fuente preferida	1678
añadir una respuesta	1684
añadir usuario	1530
añádenos como fuente preferida	1678
aún no eres suscriptor	1663
aún no estás registrado	1664
aún no te has registrado	1530
aún no tienes cuenta	1664
ačiū už jūsų balsą	3232
ačiū už registraciją	3248
ačiū už žinutę	3248
ačiū, kad balsavote	3232
ačiū, kad užsiprenumeravote	3221
ați uitat parola	4110
ați votat deja	4080
""", 'b': """
baixar episódio	3942
baixar o áudio	3942
baixar áudio	3942
bandykite dar kartą	3248
bandykite vėliau	3248
bankkártyás támogatás	2584
bankovním převodem	608
banküberweisung	802
bara för dig som prenumererar	4726
bara för prenumeranter	4726
bare nødvendige	3630
bağiş sayfasina git	4927
bağiş yap	4827
bağiş yapin	4827
bağişim	4928
bağlanti kopyalandi	4945
bağlantiyi kopyala	4837
başa dön	4852
başka tutar	4927
be šlamšto	3248
bedste værdi	763
bei google als quelle hinzufügen	829
bei spotify hören	901
beitrag nicht mehr verfügbar	987
bejegyzés betöltése	2565
bejelentkezés	2488
bejelentkezés apple-fiókkal	2587
bejelentkezés facebookkal	2587
bejelentkezés google-fiókkal	2587
bekræft din e-mail	765
belépés	2488
belépés facebook-fiókkal	2587
belépés facebookkal	2587
belépés google-fiókkal	2587
benefício do assinante	3909
bere sintetični glas	4574
berite naprej z naročnino	4583
bestill nå	3627
beställ boken	4705
betalas årsvis	4726
betales årlig	3646
betales årligt	762
betalt innehåll	4748
betrag wählen	801
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2606
betűméret módosítása	2606
betűméret növelése	2606
bez mišljenja	4369
bez surogātpasta	3315
bez zobowiązań	3799
bez závazku, kdykoli zrušíte	501
bez závazků	611
bezmaksas piegāde	3303
bezárás	2483
beágyazott tartalom	2565
beállítás preferált forrásként	2603
beállítások mentése	2565
beállítások módosítása	2568
beğen	4907
beğenme	4907
bidrag kan trækkes fra i skat	759
bieżący czas #	3784
bild in originalgröße	1005
bild vergrößern	856	1005
bildergalerie öffnen	1005
bildirimleri aç	4904
bildirimleri açin	4904
bilety już w sprzedaży	3777
bir hata oluştu	4932
bir tutar seçin	4959
bir şeyler ters gitti	4933
bir şeyler yanliş gitti	4933
bitte füllen sie dieses feld aus	1002
bitte geben sie eine gültige e-mail-adresse ein	1002
bitte prüfen sie ihr postfach	1002
bitte versuchen sie es später erneut	911
bitte versuchen sie es später noch einmal	1002
bitte überprüfen sie ihr postfach	1002
bize ulaşin	4845
biểu quyết	92
bjud en vän på artikeln	4628
bjud oss på en kaffe	4723
bjud oss på kaffe	4723
bjud på en kaffe	4724
bli månadsgivare	4610
bli støttemedlem	3528
bliv fast støtte	759
bliv støtteabonnent	759
bliv støttemedlem	646
blocco pubblicità rilevato	2900
blokovať	4477
bloqueador de anúncios ativado	3993
bloqueador de anúncios detectado	3993
bloqueur de publicité détecté	2224
bloqueur détecté	2224
boletín	1540
bolo to užitočné	4497
brezplačna dostava	4570
browserul tău nu poate reda acest video	4050
brukervilkår	3555
brīva summa	3312
bu haber abonelere özeldir	4828
bu haber yapay zeka tarafindan seslendirilmiştir	4913
bu haber yapay zekâ ile seslendirilmiştir	4913
bu haberi paylaş	4968
bu haberi paylaşin	4968
bu haberler de ilginizi çekebilir	4851
bu içerik abonelere özeldir	4828
bu içerik faydali oldu mu	4906
bu içerik görüntülenemiyor	4916
bu içerik gösterilemiyor	4916
bu içerik kilitli	4930
bu video artik mevcut değil	4913
bu video bulunduğunuz ülkede izlenemiyor	4913
bu video mevcut değil	4913
bu video ülkenizde izlenemiyor	4913
bu yaziyi paylaş	4968
bu yorumu şikayet et	4950
bu özet yararli oldu mu	4874
bugün değil	4826
bulmaca çöz	4911
bunlar da ilginizi çekebilir	4846
burtu izmērs	3322
butlletí	436
buy me a coffee ☕	1198
buy me a cup of coffee ☕	1198
buy us a coffee ☕	1198
buzón anónimo	1672
buzón seguro	1672
buďte v obraze	506
bylo to pro vás užitečné	627
bylo to užitečné	627
bài cùng chuyên mục	5184
bài cùng tác giả	5162	5184
bài khác	5148
bài khác của tác giả	5218
bài liên quan	5148
bài mới nhất	5184
bài quảng cáo	5185
bài tiếp theo	5148
bài trước	5218
bài viết có hữu ích không	5191
bài viết có hữu ích với bạn không	5191
bài viết cùng tác giả	5162
bài viết khác của tác giả	5162
bài viết liên quan	5148
bài viết mới	5183
bài viết này bị khóa	5212
bài viết này có hữu ích không	5191
bài viết tiếp theo	5218
bài viết tiếp tục bên dưới	5187
bài viết tiếp tục sau quảng cáo	5187
bài viết trước	5218
bài viết được tặng bởi thuê bao	5238
bài được dịch tự động	5183
bài đọc nhiều	5184
báo cáo	5192
báo cáo bình luận	5229
báo cáo vi phạm	5192
báo lỗi	5147
báo lỗi bài viết	5191
bármikor leiratkozhat	2515
bármikor leiratkozhatsz	2515
bármikor lemondhatja	2488
bármikor lemondható	2488
bäst värde	4727
bästa pris	4727
bình chọn	91	5192
bình chọn của bạn đã được ghi nhận	5191
bình luận	5147
bình luận (#	5147
bình luận của bạn	5229
bình luận hay	5168
bình luận đã bị tắt	5229
bölümü indir	4913
búsqueda	1581
bücher aus dem shop	834
bülten	4882
bülten üyeliği	4882
bültene abone oldunuz	4882
büyüt	4852
bądź na bieżąco	3687
bądź pierwszą osobą, która skomentuje	3815
błędny adres e-mail	3801
bővebben	2511	2567
būkite pirmas	3202
būkite pirmas, pakomentavęs	3202
bạn chưa có tài khoản	5212
bạn chưa đăng ký	5212
bạn có muốn nhận thông báo	5205
bạn có muốn nhận thông báo không	5205
bạn có thể hủy đăng ký bất cứ lúc nào	5214
bạn có thể quan tâm	5148
bạn muốn nhận thông báo	5205
bạn thấy bài viết này thế nào	5191
bạn đang theo dõi chủ đề này	5223
bạn đã bình chọn	5191
bạn đã bình chọn rồi	5191
bạn đã có tài khoản	5212
bạn đã đăng ký rồi	5235
bản dịch tự động	5222
bản ghi	5199
bật	5206
bật thông báo	5205
bật tiếng	5198
bắt buộc	5215
bắt đầu trắc nghiệm	5194
bỏ qua	5126
bỏ qua quảng cáo	5232
bỏ theo dõi	5223
""", 'c': """
cada aportació compta	439
cada aportación cuenta	1629
cada contribuição conta	3926
cada doação conta	3957
cada donación cuenta	1659
cadastre-se grátis	3841
califica este artículo	1568
campo obrigatório	3963
campos obrigatórios	3963
cancelar a inscrição	4011
cancelar inscrição	4011
cancelar la suscripción	1716
cancelar subscrição	4010
cancelar suscripción	1716
cancel·la quan vulguis	471
cargando el vídeo	1644
cargando vídeo	1644
cargar más	1581
cargar más comentarios	1637
cargar más noticias	1669
cargar publicación	1649
cargar vídeo	1649
carrega la publicació	457
carrega més comentaris	446
carregando o vídeo	3942
carregando vídeo	3942
carregant el vídeo	453
carregar conteúdo	3946
carregar conteúdo externo	3868
carregar mais comentários	3933
carregar mais notícias	3967
carregar o conteúdo	3946
carregar publicação	3946
carregar vídeo	3946
carte de crédit	2055
cartão de crédito	3840
caseta redacțională	4047	4048
categorieën	3382
categorías	1575
caută	4039
caça-palavras	3938
ce contenu vous a-t-il été utile	2139
ce résumé vous a-t-il été utile	2139
cea mai bună ofertă	4110
cela vous a-t-il été utile	2168
cele mai citite știri	4074
cele mai noi știri	4037
celkem hlasovalo # čtenářů	584
celozaslonski način	4574
celá obrazovka	597
celý článek	529
celý článek zde	617
celý článok	4490
cenimy twoją prywatność	3705
cererea ta a fost trimisă	4136
cerrar galería	1700
cerrar menú	1581
cerrar sesión	1530
cet article est en accès libre pour les abonnés	2156
cet article est lu par une voix de synthèse	2139
cet article vous a-t-il été utile	2168
cette adresse est déjà inscrite	2228
cette information vous a-t-elle été utile	2215
cette page vous a-t-elle été utile	2168
cette réponse est-elle utile	2168
cette vidéo est indisponible	2176
cette vidéo ne peut pas être lue	2176
cevaplari göster	4906
changer mes préférences	2098
chargement du lecteur vidéo	2176
charger la vidéo	2180
charte éditoriale	2202
chcem dostávať upozornenia	4476
chcem odoberať	4486
chcete dostávat notifikace	600
chcete dostávat upozornění	600
chcete dostávať notifikácie	4476
chcete dostávať upozornenia	4476
chci dostávat upozornění	600
chci odebírat	506
chci podpořit	498
chci přispět	498
chi tiết	5152
chia sẻ	5136
chia sẻ bài viết	5136
chia sẻ bài viết này	5238
chia sẻ facebook	5183
chia sẻ lên facebook	5225
chia sẻ qua email	5225
chia sẻ qua facebook	5183
chia sẻ qua zalo	5225
chia sẻ tin này	5238
chia sẻ zalo	5225
chia sẻ ý kiến của bạn	5147	5168
cho chúng tôi biết ý kiến	5191
cho phép	5206
cho phép thông báo	5205
chuyên mục	5148
chuyển đến công thức	61
chép liên kết	5183
chính sách bảo mật	5146
chính sách bảo mật | điều khoản sử dụng	5146
chính sách cookie	5145	5146
chính sách quyền riêng tư	5146
chơi miễn phí	5194
chơi ngay	5194
chưa có tài khoản	5212
chấp nhận	5145
chấp nhận tất cả	5145	5146
chấp nhận tất cả cookie	5146
chấp nhận và tiếp tục	5145	5202
chế độ tối	5231
chỉ dành cho thuê bao	5212
chỉ dành cho thành viên	5212
chọn	5213
chọn gói	5212
chọn gói của bạn	5212
chọn gói đăng ký	5212
chọn số tiền	5233
chủ đề	5148
chủ đề liên quan	5148
chủ đề nóng	5184
cikk ajándékozása	2606
cikk elküldése ajándékként	2606
cikk feloldása	2587
cikk meghallgatása	2573
cikk megosztása	2494
cikk mentése	2494
cikk nyomtatása	2606
cikkünk frissül	2511
citeşte şi	4037
citește articolul complet	4115
citește articolul integral	4115
citește fără limite	4071
citește gratuit	4135
citește mai departe	4037	4039
citește mai mult	4037	4039
citește regulile comunității	4053
citește tot articolul	4115
citește transcrierea	4088
citește în aplicație	4095
citește și	4037
citi šobrīd lasa	3267
citit de o voce sintetică	4088
citiți și	4037
cobrança anual	3962
codes de réduction	2239
cofnij zgodę	3781
col·labora	411
comandă acum	4058	4086
comandă cartea	4058	4086
comentariile sunt doar pentru abonați	4128
comentariul tău	4128
comentariul tău așteaptă moderarea	4053
comentează	4036
comentário	3870
comentário aguardando moderação	3919
comentários	3870
comentários desativados	3982
comentários exclusivos para assinantes	3919
commander ce numéro	2143
commander le numéro	2142
comment désactiver mon adblocker	2186
comment désactiver mon bloqueur	2186
commentaire en attente de modération	2147
commentaires désactivés	2215
commerciële bijdrage	3432
commerciële content	3514
commerciële inhoud	3514
comparte este artículo	1710
compartilhar esta matéria	4005
compartilhe esta notícia	4005
compartir esta página	1710
completează formularul #	4019
completează online formularul #	4019
compre a edição impressa	3909
conditions générales	2095
conectează-te cu facebook	4071
conectează-te cu google	4071
confidentialité	2095
configuració de galetes	457
configuració de les galetes	457
configuració de privacitat	457
configuración	1564
configuración de cookies	1564
configuración de privacidad	1649
configurações de cookies	3864
configurações de privacidade	3946
confira o preço	4004
conheça as ofertas	3995
conheça os planos	3995
conheça todas as nossas newsletters	3923
consenti la pubblicità	2861
consigue tu entrada aquí	1608
consulta les normes de participació	428
consultez notre charte de modération	2147
consíguelo en tu quiosco	1608
contacta amb la redacció	479
contacta con la redacción	1672
contactar a redação	3970
contactar con la redacción	1672
contactați redacția	4117
contacte a redação	3970
contactează redacția	4117
contacter la rédaction	2202
contactez la rédaction	2202
contenu externe recommandé	2137
contenu proposé par notre partenaire	2143
contenu réservé	2192
contenu réservé aux abonnés	2192
contenu sponsorisé	2093
contenus recommandés	2161
contenus sponsorisés	2093	2107
conteúdo bloqueado	3868
conteúdo de marca	3862
conteúdo exclusivo	3841
conteúdo exclusivo para assinantes	3928
conteúdo externo	3904
conteúdo externo bloqueado	3868
conteúdo externo recomendado	3904
conteúdo gerado por ia	3990
conteúdo pago	3939
conteúdo para assinantes	3841
conteúdo patrocinado	3862
conteúdo premium	3928
conteúdo produzido pela marca	3909
conteúdo relacionado	3879
conteúdos relacionados	3931
contingut només per a usuaris registrats	440
continua a leggere dopo la pubblicità	2847
continua após a publicidade	3862
continua després de l'anunci	430
continuar leyendo aquí	1530
continuarea articolului după publicitate	4060
continuarea articolului după reclamă	4057
continue a ler esta notícia	3931
continuer après la publicité	2093
continuer sans désactiver	2224
continuer à lire	2230
continuă cu apple	4071
continuă cu email	4135
continuă cu facebook	4071
continuă cu google	4071
continuă lectura	4138
continuă pe site	4095
continuă să citești	4138
continuă să citești după publicitate	4057
continuă în browser	4095
continúa abajo	1562
contáctanos	1568
convida'ns a un cafè	467
conținut disponibil doar utilizatorilor înregistrați	4071
conținut exclusiv	4023
conținut exclusiv pentru abonați	4023
conținut extern	4050
conținut extern recomandat	4050
conținut pentru abonați	4021
conținut plătit	4086
conținut premium	4071
conținut promovat	4060
conținut sponsorizat	87	4031
cookie beállítások	2565
cookie を管理する	3017
cookie 偏好設定	5271
cookie 偏好设置	5271
cookie 設定	5347
cookie 设置	5347
cookie-beállítások	2565
cookie-beállítások módosítása	2568
cookieinställningar	4634
cookies a ochrana soukromí	522
cookieの管理	3017
cookieの設定	2951
cookieの設定を変更	2953
cookieを拒否する	3050
cookieを管理	3017
cookieを管理する	3017
cookie政策	5269
cookie設定	2951	2954	5269
cookie設定を変更	2953
cookie设置	5269	5272
copia enllaç	487
copia l'enllaç	418
copiază	4125
copiază link	4028
copiază linkul	4028
copy link thành công	5183
correo electrónico	1540
correo electrónico no válido	1665
correo no válido	1665
correu electrònic	474
correu electrònic no vàlid	473
correu no vàlid	473
coś poszło nie tak	3802
coś poszło nie tak. spróbuj ponownie	3801
coś poszło nie tak. spróbuj ponownie później	3801
creează cont	4021
crucigrama del día	1685
créer mon compte	2056
créer un compte	2056
créer une alerte	2149
créer une alerte sur ce thème	2149
csak a szükséges sütik	2565
csak a szükségesek	2565
csak előfizetők számára	2587
csak előfizetőknek	2488
csomagok megtekintése	2587
cualquier aportación ayuda	1659
cum îl dezactivez	4104
cumpără acum	4086
cumpără bilet	4058	4086
cumpără bilete	4058	4086
cumpără bilete online	4086
cumpără cartea	4058	4086
cumpără de pe emag	4086
cumpără revista	4057
cuvinte încrucișate	4085
czy artykuł był pomocny	3813
czy artykuł był przydatny	3813
czy ten artykuł był pomocny	3813
czy to było pomocne	3813
czyta głos ai	3784
czytaj całość	3721
czytaj cały artykuł	3804
czytaj również	3718
czytaj także	3718
czytaj też	3718
czytaj też nasze inne artykuły	3718
czytaj więcej	3718	3721
czytaj więcej o	3718
czytane przez głos syntetyczny	3784
cài đặt	5145
cài đặt cookie	5202
cài đặt quyền riêng tư	5202
cài đặt ứng dụng	5204
các bài viết khác của tác giả	5162
các tin khác	5148
cách tắt	5209
cách tắt trình chặn quảng cáo	5208
câmp obligatoriu	4111
câmpuri obligatorii	4111
cât de util a fost acest articol	4053
címkék	2509
címlap	2509
címlapra	2593
címlapról ajánljuk	2509
có lẽ để sau	5126
có lỗi xảy ra	5214
có thể bạn quan tâm	19	5148
có thể bạn thích	19
có, tôi muốn	5205
códigos de desconto	4004
códigos de descuento	1709
códigos promocionales	1709
cómo desactivar el bloqueador	1657
cómo desactivarlo	1658
cómpralo aquí	1643
cómpralo en amazon	1643
cùng chuyên mục	5148
cùng chủ đề	5184
cùng tác giả	5162	5184
cảm ơn bạn đã bình chọn	91	5191
cảm ơn bạn đã tham gia	5191
cảm ơn bạn đã ủng hộ	5233
cảm ơn, tin nhắn của bạn đã được gửi	5214
cỡ chữ	65	5173
cửa hàng	5227
""", 'd': """
d'autres articles à découvrir	19
da, želim	4379	4578
dagens fråga	91	4702
dagens spørgsmål	91	739
dagens spørsmål	91	3624
daha az göster	4853
daha fazla göster	4852
daha fazla haber için tiklayin	4852
daha fazla yorum yükle	4906
daha önce oy kullandiniz	4906
daha önce oy verdiniz	4906
dalies ar šo rakstu	3270
dalinkitės	3196
dalinkitės straipsniu	3201
dalsza część artykułu pod materiałem wideo	3699
dalsza część artykułu pod wideo	3699
dalsza część tekstu pod wideo	3699
dalszy ciąg materiału pod wideo	3702
dalīties	3265
dalīties ar draugiem	3270
dalīties ar rakstu	3322
dalīties facebook	3270
dalīties whatsapp	3322
další	529
další foto	617
další fotografie	617
další snímek	617
další strana	529
další video	596
další z rubriky	527
další zprávy	527
další článek	527
další články	19	527
další články od autora	617
další čtení	527
danke für dein feedback	905
danke für deine stimme	91
danke für ihr feedback	905
danke für ihre stimme	91	975
danke fürs abstimmen	975
danke fürs mitmachen	91
danos tu opinión	1620
dans l'actualité	2161
dans la même catégorie	2107
dans la même rubrique	2107
dans la même série	2107
dar lze odečíst z daní	607
dar si můžete odečíst z daní	607
darovat jednorázově	607
darovat měsíčně	607
darovat článek	510
darovať	4410
darovať jednorazovo	4480
darovať mesačne	4480
darovať článok	4418
darowiznę możesz odliczyć od podatku	3795
darujte nám # %	4480
darujte tento článek	510
darujte tento článok	4418
das könnte dich auch interessieren	853
das könnte ihnen auch gefallen	853
das könnte sie auch interessieren	853
das könnte sie interessieren	853
das video ist in ihrem land nicht verfügbar	987
das video ist leider nicht mehr verfügbar	987
das video ist nicht mehr verfügbar	987
das video ist nicht verfügbar	987
das wichtigste in kürze, zusammengefasst von ki	889
datenschutzerklärung	839
daugiau autoriaus straipsnių	3250
daugiau straipsnių	3250
daugiau šia tema	3198
dať spätnú väzbu	4497
dbamy o twoją prywatność	3705
deaktivér din adblocker	756
deblochează articolul	4071
definições de cookies	3946
definições de privacidade	3946
deine stimme wurde gezählt	975
deixar um comentário	3870
deixe um comentário	3870
del på e-mail	781
del på e-post	3544
del på facebook	660	3544
del på mail	660
del på twitter	660	3544
del på whatsapp	3665
del på x	660	3544
dela inlägget	4628
dela på facebook	4628
dela på twitter	4628
dela på whatsapp	4747
dela på x	4628
dela som gåva	4747
deli po e-pošti	4599
deli članek	4520
delite članek	4520
demander un droit de réponse	2215
den här artikeln är låst	4726
den här artikeln är skyddad av upphovsrättslagen	4738
den här videon är inte längre tillgänglig	4712
den här videon är inte tillgänglig	4712
denne artikel er låst	762
denne artikkelen er låst	3646
denne saken er låst	3646
denne video er ikke længere tilgængelig	748
denne video er ikke tilgængelig	748
denunciar comentário	3982
denunciar este comentário	3982
der er opstået en fejl	766
der opstod en fejl. prøv igen senere	765
dernière minute	2107
dernières actualités	2107
dernières infos	2107
dernières nouvelles	2107
desa les preferències	457
desa per llegir després	442
desactívalo para continuar	1657
desactívalo para seguir leyendo	1657
desbloquear artículo	1630
desbloqueie este conteúdo	3928
descarcă aplicația	4095
descarcă audio	4088
descarcă din app store	4095
descarcă din google play	4095
descarcă episodul	4088
descarcă formularul	4106
descarcă formularul #	4019
descargar pódcast	1644
descarrega l'àudio	453
descarregar áudio	3942
deschide aplicația	4096
deschide în aplicație	4095
descárgala en app store	1652
descárgala en google play	1652
descărcați formularul #	4019
destekçi ol	4927
destekçimiz olun	4927
desteğiniz fark yaratir	4959
desteğiniz için teşekkür ederiz	4959
desteğiniz için teşekkürler	4959
det er gratis å opprette en bruker	3531
det går inte att visa innehållet	4709
det har oppstått en feil	3650
det här innehållet kan inte visas	4709
det här innehållet är inte tillgängligt	4709
det læser andre	685
det oppsto en feil. prøv igjen senere	3649
det är gratis att skapa ett konto	4614
detaylar için tiklayin	4852
detaylar için tiklayiniz	4852
detta material är skyddat enligt lagen om upphovsrätt	4677
detta är en annons	4632
detta är en plusartikel	4614
dette indhold er ikke tilgængeligt	745
devam etmek için üye girişi yapin	4828
devami için abone olun	4828
devamini okumak için abone olun	4828
dezactivează sunetul	4088
dienas jautājums	3300
diese funktion steht nur angemeldeten nutzern zur verfügung	923
dieser inhalt ist nicht mehr verfügbar	984
dieser inhalt ist nicht verfügbar	984
dieser kommentar wurde gelöscht	1017
dieses video ist in deinem land nicht verfügbar	987
dieses video ist in ihrem land nicht verfügbar	987
dieses video ist leider nicht mehr verfügbar	987
dieses video ist nicht mehr verfügbar	987
dieses video ist nicht verfügbar	987
digite um e-mail válido	3963
din aceeași categorie	4037
din aceeași secțiune	4074
din röst har registrerats	4698
din röst är registrerad	91
din röst är räknad	4698
disponibil în app store	4095
disponibil în app store și google play	4065
disponibilă în app store și google play	4065
disponível na app store	3949
distribuie știrea	4140
distribuiți	4028
diğer fotoğraf için tiklayin	4849
diğer haberler	19	4846
diğer okurlar bunlari okuyor	4846
diğer sayfaya geçmek için tiklayin	4849
diğer seçenekler	4946
diğer tutar	4927
diğer yazilari	4936
dla prenumeratorów	3798
dla subskrybentów	3684
dlaczego widzę tę reklamę	3821
do fotogalérie	4489
do galérie	4490
do góry	3721
do košíka	4468
do košíku	515	590
do księgarni	3700
do speciálu	617
doar abonații pot comenta	4053
doar pentru abonați	4021
doação mensal	3837
doação única	3837
doba čtení # min	529
dodaj do moich tematów	3817
dodaj jako preferowane źródło	3817
dodaj kao željeni izvor	4399
dodaj nas do preferowanych źródeł	3817
dodaj nas do wyjątków	3790
dodaj u košaricu	4371
dodaj v košarico	4569
dogodila se greška. pokušajte ponovno	4387
dolgozzon nálunk	2511
domiciliación bancaria	1529
domů	529
don régulier	2188
dona suport al periodisme en català	439
dona'ns la teva opinió	446
donació mensual	468
donació única	468
donación mensual	1525
donación puntual	1660
donación única	1525
donativo único	3958
donați	4018
donația mea	4134
donație lunară	4106
donație unică	4106
donează	4018
donează acum	4018
donează lunar	4018
donează lunar # euro	4070
donează lunar # lei	4070
donează o dată	4105
doner nå	3528
doniraj mesečno	4382	4581
doniraj mjesečno	4382
données personnelles	2095
donér	646
donér nu	646
doporučeno outbrain	635
doporučeno taboola	635
doporučené	527
doporučené články	527
doporučuje outbrain	635
doporučujeme	527	611
doporučujeme přečíst	527
doporučujeme také	527
dosegli ste omejitev člankov	4583
dosegnuli ste ograničenje članaka	4384
dossier spécial	2173
dovanoti straipsnį	3255
dozvoli obaveštenja	4378
dołącz do dyskusji	3768
dołącz do nas	3681
dołącz do newslettera	3687
došlo je do greške. pokušajte ponovo	4387
došlo je do pogreške. pokušajte ponovno	4387
došlo k chybě	615
došlo k chybě. zkuste to prosím později	614
drodzy użytkownicy	3705
droga użytkowniczko, drogi użytkowniku	3705
drogi użytkowniku	3705
droits réservés	2235
drukāt	3270
drukāt rakstu	3322
drukāt recepti	61
du använder en adblocker	4719
du använder en annonsblockerare	4719
du er nå påmeldt	3538
du er nå påmeldt nyhetsbrevet	3538
du följer	4745
du följer det här ämnet	4745
du följer nu	4745
du följer redan	4745
du följer redan ämnet	4745
du følger allerede	3663
du følger allerede dette emne	780
du følger allerede dette temaet	3663
du følger allerede emnet	780
du følger dette emne	780
du følger dette temaet	3663
du følger emnet	780
du følger nå	3663
du har en adblocker påslagen	4721
du har en annonsblockerare påslagen	4721
du har nådd grensen	3646
du har nået din grænse	762
du har nått din gräns	4726
du har redan röstat	4698
du har rätt att vara anonym	4643
du har slået adblock til	756
du kan när som helst avregistrera dig	4729
du kan när som helst avsluta prenumerationen	4621
du kan når som helst melde deg av	3538
du kan opsige når som helst	649
du kan trække beløbet fra i skat	759
du kanske också gillar	4647
du modtager snart en bekræftelse på mail	654
du même auteur	2107
du prenumererar nu på nyhetsbrevet	4621
du skyddas av källskyddet	4643
du verkar använda en annonsblockerare	4719
du vil kanskje også like	3566
du är nu anmäld	4729
du är skyddad av källskyddet	4643
du är skyddad enligt källskyddet	4643
duración	1645
durată	4089
duração	3943
durée	2177
durée : #	2130
dziękujemy za głos	91	3771
dziękujemy za oddanie głosu	91	3771
dziękujemy za przesłanie formularza	3801
dziękujemy za udział w sondzie	3771
dziękujemy za wiadomość	3801
dziękujemy za zapis	3687
dziękujemy! sprawdź skrzynkę	3801
dành cho bạn	5148
dành cho thuê bao	5130
dành riêng cho thành viên	5212
dárkovat článek	500
dát zpětnou vazbu	627
därefter # kr/mån tills du säger upp	4614
débloquer l'accès	2227
débloquer l'article	2056
débloquer tous les articles	2058
débloquez cet article	2156
débloquez l'accès à tous les articles	2058
débloquez l'intégralité des articles	2058
débloquez tous les articles	2058
débloquez tous nos articles	2058
déconnexion	2056
découvrez notre boutique	2142
découvrez tous nos jeux	2171
découvrir l'offre	2056
découvrir la boutique	2174
découvrir nos offres	2156
découvrir toutes nos offres d'abonnement	2156
déjà un compte	2056
déjà un compte ? connectez-vous	2056
délka	597
délka #	597
déplier	2112
désabonnement	2246
désactiver les sous-titres	2176
désinscription	2246
détails	2112
dê a sua opinião	3933
dê sua opinião	3933
dölj	4651
dölj annons	4748
dölj bildtext	4732
dölj svar	4743
düzeltme politikasi	4938
dāvini rakstu	3270
dāvini rakstu draugam	3270
děkujeme za hlas	584
děkujeme za hlasování	91	584
děkujeme za odběr	614
děkujeme za přihlášení	506
děkujeme za vaši zprávu	614
děkujeme za váš hlas	91	584
děkujeme za zprávu	614
dĺžka	4474
dĺžka #	4474
dịch tự động	5199
""", 'e': """
e-bülten	4882
e-bülten aboneliği	4882
e-mail alebo používateľské meno	4483
e-mail cím	2590
e-mail ili korisničko ime	4384
e-mail inválido	3923
e-mail nebo uživatelské jméno	610
e-mail-cím	2591
e-mail-cím vagy felhasználónév	2587
e-mailová adresa	506
e-pasts vai lietotājvārds	3313
e-post või kasutajanimi	1772
e-posta gönder	4837
e-posta ile paylaş	4945
e-postadress eller användarnamn	4726
e-pošta ali uporabniško ime	4583
e-poštni naslov	4586
echipa redacțională	4048
ecrã inteiro	3943
edición digital	1530
edición impresa	1530
editöre yaz	4938
editöre yazin	4938
editörün seçtikleri	4846
edição impressa	3841
eget beløb	759
eget beløp	3643
egyedi összeg	2584
egyszeri adomány	2584
egyszeri támogatás	2484
egyszeri támogatás küldése	2584
egyéb összeg	2584
ehkä myöhemmin	1907
ei mielipidettä	1987
ei tänään	1907
ei vielä tunnusta	2012
ei, aitäh	1769
eikö sinulla ole tunnusta	2012
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1002
eiti į receptą	61
ekskluzivno za naročnike	4583
el artículo continúa abajo	1709
el artículo continúa debajo	1709
el juego es solo para mayores de # años	1681
el millor de la setmana a la teva bústia	436
el más popular	1664
el més llegit	415
el més popular	472
el més vist	443
el reproductor se está cargando	1644
el. paštas	3221
el. paštas arba vartotojo vardas	3246
el. pašto adresas	3248
eldste først	3661
elfelejtett jelszó	2488
elfelejtette a jelszavát	2587
elfogadom az összeset	2568
elfogadom és folytatom	2565
elfogadom és megjelenítem	2565
elfogadás és folytatás	2565
elige tu suscripción	1630
elküldés	2591
elküldöm	91	2494	2591
elküldöm e-mailben	2606
ellenőrizd a postafiókod	2590
ellenőrizze a postafiókját	2590
elmentem későbbre	2494
elolvasom később	2606
elolvasta az összes ingyenes cikkét	2587
elrejtés	2513
els lectors també han llegit	443
elutasítom	2567
elérte a havi limitet	2587
elírást talált	2505
előfizetek	2488
előfizetés	2488
előfizetési csomagok	2587
előfizetési lehetőségek	2587
előfizető vagyok	2587
előfizetői ajánlat	2562
előfizetői előny	2562
előfizetői kedvezmény	2562
előfizetői tartalom	2488
előfizetőknek	2488
előfizetőként megoszthatja a cikket	2494
előző	2511
előző cikk	2509
előző fotó	2593
előző kép	2593
előző oldal	2593
email cím	2591
email của bạn	5235
email của bạn sẽ không được hiển thị công khai	5168
email inválido	3963
email không hợp lệ	5214
email không đúng định dạng	5214
email no válido	1665
email này đã được đăng ký	5235
emailul tău	4136
emlékeztess később	2483
emlékezz rám	2588
emlékezzen rám	2588
emme voi näyttää sisältöä	1993
emme voi näyttää tätä sisältöä	1993
empfehlungen für sie	927
en beğenilen	4907
en beğenilenler	4907
en colaboración con	1681
en col·laboració amb	489
en este artículo	1575
en popüler	4931
en çok okunan	4846
en çok okunan haberler	4846
en çok okunanlar	4846
encara no estàs registrat	472
encuesta del día	1571
endast för dig som är prenumerant	4726
endast för medlemmar	4726
endast nödvändiga	4709
endast nödvändiga cookies	4709
endre tekststørrelse	3665
engangsbeløb	646
engangsbeløp	3643
engedélyezem	2580
engedélyezés	2580
engedélyezés és folytatás	2568
engedélyezés és megjelenítés	2568
engångsgåva	4610
enllaç copiat	442
ensemble, faisons vivre un média libre	2155
entgeltliche veröffentlichung	836
enthält werbung	833
entre em contato com a redação	3970
enviament gratuït	489
enviar comentário	3870
enviar corrección	1568
envoyer à un ami	2085
envoyer à un proche	2085
envoyez-nous vos témoignages	2135
envíanos tu opinión	1637
envío gratis	1681
epizód letöltése	2573
eredeti megjelenítése	2513
eredmény megtekintése	91
eredmények	92	2513
eredmények megtekintése	2556
erinnern sie mich später	797
eroare la încărcarea videoclipului	4133
erro ao carregar o vídeo	3990
error al cargar el vídeo	1692
erről bővebben itt írtunk	2511
erről is írtunk	2509
erről itt írtunk bővebben	2511
erscheint täglich	911
erscheint wöchentlich	911
erősítse meg az e-mail-címét	2590
es gratis y solo te llevará un minuto	1626
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	911
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1002
es izslēdzu reklāmu bloķētāju	3311
escanea el código qr	1653
escreva um comentário	3870
escriu a la redacció	479
escriu el teu correu electrònic	436
esi pirmais, kas komentē	3271
esimene kuu # €	1722
esta funcionalidad es sólo para registrados	1530
esta matéria foi útil para você	3906
esta notícia foi útil	3906
esta página foi útil	3933
este artigo está bloqueado	3961
este artigo foi útil	3933
este artículo está bloqueado	1663
este artículo está protegido	1705
este campo é obrigatório	3963
este contenido está protegido	1705
este correo ya está registrado	1698
este e-mail já está cadastrado	3996
este espaço é moderado pela redação	3919
este resumo foi útil	3906
este video ya no está disponible	1644
este vídeo já não está disponível	3942
este vídeo no está disponible	1644
este vídeo não está disponível	3942
este vídeo não está mais disponível	3942
este vídeo ya no está disponible	1644
está a seguir este tema	4000
estás bloqueando nuestros anuncios	1695
estás de acuerdo? vota	1620
estás siguiendo este tema	1702
estä	2003
ethvert bidrag hjælper	760
etický kodex redakce	622
etický kódex redakcie	4493
etkinleştir	4921
etkö ole tilaaja	2012
etkö ole vielä tilaaja	2012
ett fel har uppstått	4730
ett fel uppstod. försök igen senare	4729
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1002
evaluează rețeta	61
evästeasetukset	1927
evästeet	1927
evästeet ja tietosuoja	1928
evästekäytäntö	1993
exclusiv pentru abonați	4071
exibir conteúdo	3946
exklusiv für abonnenten	1000
exklusiv für mitglieder	1000
exklusivt för medlemmar	4726
exklusivt för prenumeranter	4726
exkluzív tartalom előfizetőknek	2587
experimente grátis por um mês	3928
externt innehåll	4709
externí obsah	593
externý obsah	4470
ez a cikk zárolt	2587
ez a mező kötelező	2590
ez a tartalom nem elérhető	2565
ez a tartalom nem jeleníthető meg	2565
ez a videó már nem elérhető	2573
ez a videó nem elérhető	2573
ez is érdekelhet	2509
ez is érdekelheti	2509
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2565
ezt a témát már követi	2603
ezt is ajánljuk	2509
ezt olvasta már	2509
ezt olvastad már	2509
eén keer toestaan	3473
ešte nemáte predplatné	4483
ešte nemáte účet	4483
ești de acord? votează	4053
ești deja abonat	4079
ești deja abonată	4079
""", 'f': """
facebook ile giriş yap	4930
facebook'ta paylaş	4837
facebook-bejegyzés betöltése	2568
facebook-poszt betöltése	2568
facebookでシェア	2943
facebookでシェアする	2943
facebookでログイン	3030
facebookで共有	3044
facebookで続ける	3030
facebookで見る	3048
facturació anual	472
facturació mensual	472
facturación anual	1664
facturación mensual	1664
facturare anuală	4110
facturare lunară	4110
facturé annuellement	2192
facturé mensuellement	2192
faire un don défiscalisé	2188
faktureras årligen	4726
faktureres årlig	3646
faktureres årligt	762
fale com a redação	3970
fazer doação	3994
fazer uma doação mensal	3994
fazer uma doação única	3994
faça login	3841
faça o quiz	3936
faça o teste	3936
faça uma doação única	3994
faça uma pergunta sobre esta reportagem	3906
felhasználási feltételek	2565
felhasználási jog vásárlása	2598
felhasználónév	2588
felhasználónév vagy e-mail	2587
feliratkozás	2591
feliratkozás hírlevélre	2590
feliratok megjelenítése	2573
fermer la fenêtre	2230
fes el qüestionari	449
fes una donació	411
fes-te sòcia	467
ficha técnica	3888
fiecare contribuție contează	4105
fiecare donație contează	4070
fiecare leu contează	4070
film jest niedostępny w twoim kraju	3784
film nie jest już dostępny	3784
film niedostępny	3784
fin de la publicité	2174
fine della pubblicità	2847
fine pubblicità	2847
fiyati gör	4912
fizetett együttműködés	2608
fizetett hirdetés	87	2497
fiók létrehozása	2488
fiókom	2488
foglalja le helyét	2562
folytatás a hirdetés után	2608
folytatás apple-fiókkal	2587
folytatás facebookkal	2587
folytatás google-fiókkal	2587
folytatás google-lel	2587
folytatás kikapcsolás nélkül	2581
fontu büyüt	4945
form gönderildi	4961
formulaire envoyé	2228
formulário enviado	3996
forstået	690
forstått	3571
forstør	749
forstør billede	688
forstør billedet	768
forstørr	3634
forstørr bilde	3569
forstørr bildet	3652
fortsett uten å slå av	3641
fortsett uten å støtte	3527
fortsätt läsa efter annonsen	4632
fortsätt med apple	4726
fortsätt med e-post	4726
fortsätt med facebook	4726
fortsätt med google	4726
fortsätt utan att stänga av	4719
fortsätt utan att stödja	4609
fortsæt med apple	762
fortsæt med at læse	668
fortsæt med e-mail	762
fortsæt med facebook	762
fortsæt med google	762
fortsæt uden at slå fra	756
fortsæt uden at støtte	645
foto # iš #	3259
fotogalería	1575
fotografia următoare	4138
fotoğraf galerisi	4936
fotoğrafi büyüt	4936
fotoğraflar için tiklayin	4849
fotoğraflari gör	4936
fotoğraflari görmek için tiklayin	4852
fotó #/#	2592
fotó megtekintése	2592
fotó: #/#	2592
fotók megtekintése	2592
fra vores annoncører	783
fra vår butikk	3627
fra våre partnere	3667
frete grátis	3979
friss hírek	2509
frissítse az oldalt	2583
fråga vår ai om artikeln	4640
från vår butik	4705
från våra annonsörer	4748
från våra partner	4748
frühbucher-tickets	980
frühbucherrabatt sichern	980
fuld skærm	749
fuldskærm	688
fullskärm	4713
fyll i fältet	4729
fäll ihop	4651
fäll ut	4651
fältet är obligatoriskt	4729
få adgang	649
få artiklen læst op	660
få de vigtigste nyheder hver morgen	654
få de viktigaste nyheterna varje morgon	4621
få de viktigste nyhetene hver morgen	3538
få læst artiklen op	748
få notifikationer	752
få notiser	4716
få nyheder på mail	654
få nyheter på e-post	3538
få nyheter på mejlen	4621
få overblikket her	688
få tilgang	3531
få varsel når vi skriver om dette	3569
få varsler	3637
följ	4629
följ det här ämnet	4745
följ direktrapporten	4732
följ författaren	4745
följ journalisten	4745
följ liverapporten	4732
följ oss	4629
följ skribent	4629
följ skribenten	4745
följ ämne	4745
följ ämnen	4745
följ ämnet	4629
för prenumeranter	4614
förderer werden	798
fördermitglied werden	798
föregående	4650
föregående artikel	4647
föregående bild	4732
föregående sida	4732
förnamn	4730
förstora	4650
förstora bild	4732
förstora bilden	4732
försök igen senare	4729
føj til foretrukne kilder	780
føj til mine emner	780
følg	663	664	3546
følg alle	664
følg alle emner	665
følg dette emne	780
følg dette temaet	3663
følg direkte	3652
følg direktesenteret	3652
følg emne	663
følg emner	665
følg emnet	3663
følg forfatter	3663
følg forfatteren	3663
følg ikke længere	780
følg journalist	3663
følg journalisten	3663
følg liveblog	768
følg livebloggen	768
følg os	663
følg oss	3546
følg sagen her	688
følg saken direkte	3652
følg serien	665
følg skribent	780
følg skribenten	780
følg tema	3546
følg temaet	3663
følg temaet og få varsel	3569
følger	664
für abonnenten	803
für den newsletter anmelden	813
für dich empfohlen	927
für sie empfohlen	927
für sie entstehen keine mehrkosten	928
fă o donație	4018
fă quizul	4083
fă testul	4083
fără obligații	4071
fără spam	4111
fără sunet	4089
fără tine nu putem	4070
főoldal	2593
""", 'g': """
galbūt vėliau	3242
galeri için tiklayin	4849
galerie schließen	1005
galerie öffnen	1005
galeriyi aç	4852
galeriyi gör	4936
galeriyi görmek için tiklayin	4852
galéria	2511
galéria (#	2592
galéria bezárása	2593
galéria megnyitása	2593
galéria megtekintése	2511
garanta já o seu ingresso	3909
gastos de envío incluidos	1643
gastos de envío no incluidos	1643
gauti pranešimus	3241
gaver kan trækkes fra i skat	759
ge en engångsgåva	4723
ge en gåva	4724
ge återkoppling	4741
gefällt mir	1018
gefällt mir nicht	1018
gelesen von einer künstlichen stimme	987
gelişmelerden aninda haberdar olun	4920
gem til læseliste	660
generisano veštačkom inteligencijom	4396
genindlæs siden	758
genişlet	4853
gerenciar opções	3989
gerenciar preferências	3989	4011
geri dön	4853
gerir opções	3989
gerir preferências	3989
gestionează consimțământul	4092
gestionează cookie-urile	4132
gestionează opțiunile	4035	4132
gestionează preferințele	4092
geçerli bir e-posta adresi girin	4932
geçerli süre	4914
geçersiz e-posta	4932
geçersiz e-posta adresi	4932
ghi nhớ đăng nhập	5212
gia hạn gói	5234
giriş	4828
giriş yap	4828
giriş yapin	4828
giriş yapin veya üye olun	4828
giv et beløb	759
giv et engangsbeløb	759
giv os feedback på artiklen	677
già abbonato	2747
già registrato	2747
giải đố ngay	5194
giảm cỡ chữ	5225
giọng nam miền bắc	5173
giọng nam miền nam	5173
giọng nữ miền bắc	5173
giọng nữ miền nam	5173
giọng đọc ai	5198
giọng đọc tự động	5198
gjenstående tid	3634
gjenstående tid #	3633
gjenstående tid -#	3633
glasnoća	4376
gli articoli più letti	2835
glömt ditt lösenord	4726
glömt lösenord	4614
glömt lösenordet	4726
glücksspiel kann süchtig machen	835
godišnja naplata	4385
godišnja pretplata	4385
godišnje	4385
godišnje plaćanje	4385
godkänn	4634
godkänn alla	4634
godkänn alla cookies	4709
godkänn och fortsätt	4709
godkänn och visa	4709
godkänn och visa innehåll	4637
google hirdetések	2608
google ile giriş yap	4930
google playからダウンロード	3020
google playで手に入れよう	3020
google play에서 다운로드	3150
google reklāmas	3324
google से जारी रखें	2462
google-hirdetések	2608
googleでログイン	3030
googleで登録	3030
googleで続ける	3030
gorące tematy	3718
gracias por tu opinión	1605
gratuit, fără spam	4111
grazie, il tuo messaggio è stato inviato	2870
grotuvas įkeliamas	3238
großansicht	1005
gràcies pel teu vot	446
gràcies per la teva opinió	428
gràcies per votar	428
gràcies, el teu missatge s'ha enviat	473
gràcies, ja estàs subscrit	436
grátis e sem spam	3963
grįžti į pradžią	3250
grįžti į viršų	3250
guardar artículo	1555
guardar configuración	1649
guardar para después	1633
guardar para leer después	1633
guardar preferências	3946
gå ikke glip af	685
gå ikke glip af noget	654
gå ikke glipp av noe	3538
gå til forsiden	3652
gå til hovedindhold	768
gå til indhold	688
gå til innhold	3652
gå til liveblog	768
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	734
gå til shop	742
gå til toppen	768
gå till receptet	61
gåvolänk	4747
généré par ia	2222
généré par l'ia	2222
gépi felolvasás	2573
gépi fordítással készült	2600
géppel fordítva	2600
gérer la confidentialité	2221
gérer les cookies	2095
gérer les préférences	2137
gérer les traceurs	2221
gérer mes alertes	2149
gérer mes choix	2095
gérer mes cookies	2221
gérer mes préférences	2221
gérer mon consentement	2180
gérer vos préférences	2180
gérer vos préférences de cookies	2137
góp ý	5147
gönder	91	4933
gönderiyi göster	4916
gönderiyi yükle	4916
gör quizzet	4698
gör testet	4702
görseli büyüt	4936
görüş bildir	4906
görüşünü bildir	4906
görüşünüzü bildirin	4906
gündem	4846
günün anketi	91	4875
günün bulmacasi	4951
günün haberleri	4846
günün kelimesi	4951
günün sudokusu	4951
günün özeti	4846
głosuj	91	3774
głośność	3785
gợi ý	5148
gửi	91	5147
gửi bài cho tòa soạn	5219
gửi bài viết	5219
gửi bình luận	5147	5168
gửi bình luận của bạn	5167
gửi cho bạn bè	5183
gửi email	5136
gửi góp ý	5191
gửi phản hồi	5191
gửi thành công	5214
gửi tin bài	5219
gửi trả lời	5191
gửi ý kiến	5147
gửi ý kiến của bạn	5191
gửi đi	5215
gửi ảnh cho chúng tôi	5219
""", 'h': """
haber bülteni	4882
haber güncelleniyor	4852
haberi arkadaşina hediye et	4837
haberi paylaş	4968
haberi özetle	4942
haberin devami aşağida	4889
haberin devami için kaydirin	4889
haberin devami için tiklayin	4849
haberin kilidini aç	4960
haberle ilgili diğer haberler	4851
haberlere dön	4963
hacer una donación mensual	1696
hacer una donación puntual	1696
hai già un account	2747
hai già votato	2841
halda nõusolekut	1763
hallitse evästeitä	1993
hang letöltése	2573
hanganyag letöltése	2573
hangerő	2574
hantera inställningar	4709
har du sett något	4737
harici içerik	4852
haritayi aç	4853
has arribat al límit d'articles gratuïts	440
has iniciado sesión	1603
has olvidado tu contraseña	1664
hasznos volt az összefoglaló	2505
hasznosnak találta a cikket	2505
hasło	3799
havi előfizetés	2588
havi fizetés	2588
havi rendszeres támogatás	2584
havi támogatás	2484
hayir teşekkürler	4826
hayir, teşekkürler	4826
haz una pregunta sobre este artículo	1605
he leído y acepto la política de privacidad	1626
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1664
hela artikeln fortsätter nedan	4632
heli välja	1765
helskärm	4713
helskärmsläge	4712
helyesbítési szabályzat	2597
henüz abone değil misiniz	4930
hepsini gör	4852
her destek önemli	4928
her katki değerli	4928
her katki önemli	4928
her zaman göster	4916
hesap oluştur	4828
hi estàs d'acord? vota	428
hiba bejelentése	2597
hiba jelentése	2513	2597
hiba történt	2591
hiba történt, próbálja újra később	2590
hiba történt. próbálja újra	2590
hiba történt. próbálja újra később	2590
hibabejelentés	2597
hibás e-mail-cím	2590
hibát talált	2505
hibát talált a cikkben	2597
hibát találtál	2597
hibát találtál a cikkben	2597
hier reinhören	901
hinweis schließen	797
hirdetés	2497
hirdetés bezárása	2497
hirdetés elrejtése	2608
hirdetés jelentése	2608
hirdetés vége	2608
hirdetés, görgessen tovább	2497
hirdetésblokkolót használsz	2581
hirdetések engedélyezése	2583
hirdetések kikapcsolása	2608
hivatkozás másolva	2606
hivatkozás másolása	2606
hiển thị bài đăng	5202
hiển thị nội dung	5202
hiện phụ đề	5198
hjälp oss att rätta fel	4640
hlasitosť	4474
hlasovalo # lidí	584
hlasovalo # čtenářů	584
hlasovat v anketě	584
hlasovať	91	4465
hlasovať v ankete	4464
hlavná stránka	4489
hlavné správy	4415
hlavní stránka	617
hlavní zprávy	527
ho già donato	2741
ho già un account	2868
hogyan kapcsolhatom ki a hirdetésblokkolót	2581
hogyan védjük forrásainkat	2597
hoje não	3836
hoppa till huvudinnehåll	4732
hoppa till innehåll	4650
hoppa till innehållet	4732
hoppa över inlägg från facebook	4650
hoppa över inlägg från instagram	4650
hoppa över inlägg från x	4650
hors-séries, livres, affiches	2142
hozzáadás a kedvenc forrásokhoz	2603
hozzáadás a témáimhoz	2603
hozzáadás preferált forrásként	2603
hozzájárulás kezelése	2565
hozzájárulás módosítása	2565
hozzájárulás visszavonása	2565
hozzájárulások kezelése	2565
hozzászólok	2505
hozzászólás	2505
hozzászólás elküldése	2601
hozzászólás jelentése	2601
hozzászólás küldése	2601
hozzászólási szabályzat	2601
hozzászólások	2505
hozzászólások megjelenítése	2601
hozzászólások megtekintése	2505
hrajte zodpovědně	516
hrať	4465
hrať teraz	4464
hrát	587
hrát teď	584
hvala za sporočilo	4586
hvala za vaš glas	4368	4566
hver krone hjælper	760
hver krone tæller	760
hvert bidrag hjælper	760
hylkää	1927
hylkää kaikki	1927
hyppää reseptiin	61
hyppää sisältöön	2019
hyväksy	1927
hyväksy evästeet	1927
hyväksy ja jatka	1993
hyväksy ja näytä	1993
hyväksy ja sulje	1993
hyväksy kaikki	1927
hátralévő idő	2574
hátralévő idő #	2573
hátralévő idő -#	2573
hämta på google play	4714
här kan du kommentera artikeln	4640
hääleta	91
håll dig uppdaterad	4621
håll mig inloggad	4726
hình tiếp theo	5236
hírfolyam	2509
hírlevelek	2515
hírlevél	2515
hírlevél-feliratkozás	2515
hívj meg minket egy kávéra	2584
hívjon meg minket egy kávéra	2584
hören sie diesen artikel	901
hør saken	3544
hết quảng cáo	5197
hủy bất cứ lúc nào	5212
hủy trả lời	5168
""", 'i': """
i den här artikeln	4732
i più commentati	2783
i più letti	2783
i più letti della settimana	2835
i più visti	2783
iba nevyhnutné	4470
iba pre predplatiteľov	4411
ich unterstütze schon	797
identifícate	1630
idi na sadržaj	4390
időtartam	2574
időtartam #	2574
ielikt grozā	3302
ielogojies, lai komentētu	3271
ielādēt ierakstu	3304
ielādēt saturu	3304
ielādēt vēl	3317
ienākt	3265
ienākt ar facebook	3313
ienākt ar google	3313
iepriekšējais attēls	3317
iepriekšējais raksts	3317
iepriekšējā lapa	3317
iesakām	3267
ieslēgt paziņojumus	3309
ieslēgt skaņu	3306
iesūti fotogrāfijas	3318
iesūti ziņu	3318
iesūtīt ziņu	3318
iesūtīt ziņu anonīmi	3318
ievadiet derīgu e-pasta adresi	3315
ieși din ecran complet	4088
igal reedel. tasuta. ilma spämmita	1774
igen, kérek	2580
igen, kérem	2580
igen, köszönöm	2580
ignorar anúncio	3990
ignorer la publicité	2222
ihre meinung zählt	846
ihre stimme wurde gezählt	91	975
ikke abonnent ennå	3646
ikke gå glipp av	3566
ikke nå	3527	3639
ikmēneša ziedojums	3312
il più popolare	2869
il più scelto	2868
il tuo browser non può riprodurre il video	2805
il tuo commento sarà pubblicato dopo l'approvazione	2820
il tuo messaggio è stato inviato	2870
il tuo voto è stato inviato	2841
il tuo voto è stato registrato	2841
iletişim	4845	4862
ilgili içerikler	4846
ilginizi çekebilecek haberler	4846
ilginizi çekebilir	4846
ilmoita asiavirheestä	1934
ilmoita virheestä	1934
im browser öffnen	1028
image précédente	2230
imaginea anterioară	4138
imaginea următoare	4138
imam račun	4384	4583
imate namig? pišite nam	4592
imate priču za nas	4393
imię	3802
imię i nazwisko	3802
impossible de charger la vidéo	2222
impossible de lire la vidéo	2222
imprimir artículo	1633
imprimir esta matéria	3930
in bài	5136
in bài viết	5136
in công thức	61
in trang này	5183
inbäddat innehåll	4709
indhold fra annoncør	783
indholdet er ikke tilgængeligt	745
indlæg fra facebook	688
indlæg fra instagram	688
indlæs flere	688
indlæs indhold	745
indlæs opslag	745
indlæs video	745
indlæser afspiller	748
indlæser video	748
indtast beløb	759
inga kommentarer än	4743
ingen åsikt	4702
ingresá	1630
ingyen, minden héten	2517
ingyen, spam nélkül	2590
ingyenes regisztráció	2488
ingyenes szállítás	2563
inicia la sessió per comentar	446
inicia sesión	1530
inicia sesión con google	1663
inicia sesión para comentar	1637
inicia sessió	412
inicia sessió amb google	471
iniciar reproducción	1692
iniciar reprodução	3990
iniciar sesión	1530
iniciar sesión con apple	1630
iniciar sesión con facebook	1630
iniciar sesión con google	1630
iniciar sessão	3841
inicie sesión	1530
inläst av en syntetisk röst	4712
inne artykuły	3718
innehåll från annonsör	4748
innehåll från våra partner	4748
innehållet kan inte visas	4709
innehållet är skyddat av upphovsrätt	4679
innhold fra annonsør	3576
innhold fra våre annonsører	3667
innhold fra våre partnere	3667
inscription confirmée	2228
inscription à la newsletter	2066
inscrivez-vous à notre newsletter	2066
inscrição confirmada	3996
inscrição realizada com sucesso	3963
insira o seu endereço de email	3923
insira um e-mail válido	3963
instagram-bejegyzés betöltése	2568
instagramで見る	3048
instagramの投稿を読み込む	3017
instagram에서 보기	3180
instagram에서 이 게시물 보기	3180
instalează aplicația	4065
inställningar	4634
inte prenumerant än	4726
integritetsinställningar	4709
introdu emailul tău	4136
introduce tu correo electrónico	1698
introduce un correo electrónico válido	1665
introduce un correo válido	1665
introduce un email válido	1626
introduceți adresa de email	4136
introduceți o adresă de email validă	4111
introdueix un correu vàlid	473
intră în cont	4021
invítanos a un café	1525
iná suma	4480
início	3884
ir a la galería	1669
ir a la página de donaciones	1659
ir para a navegação	3882
ir para a página de doações	3957
ir para a página de donativos	3957
ir para o conteúdo	3884
ir para o conteúdo principal	3882
ir para o rodapé	3882
irány a bolt	2562
irányítószám	2591
isključi zvuk	4375
isključio sam blokator oglasa	4380
isključite adblock	4380
isključite blokator oglasa	4380
ispiši	4317
ispiši recept	61
ispiši članak	4401
ispravci i pojašnjenja	4393
isso foi útil	3933
istediğin zaman iptal et	4930
istediğiniz zaman abonelikten çikabilirsiniz	4882
istediğiniz zaman iptal edin	4828
isto foi útil	3933
iz naše trgovine	4371	4569
iz našeg shopa	4371
izberi naročnino	4583
izberite naročnino	4583
izbor uredništva	4517
izdrukāt	3270
izmēģini # dienas bez maksas	3265
izslēdziet reklāmu bloķētāju	3311
izslēgt skaņu	3306
izveidots ar mākslīgo intelektu	3319
izvēlies abonementu	3313
izvēlies summu	3312
izvēlieties abonementu	3313
izvēlieties summu	3312
izvēlēties plānu	3313
içeriğe geç	4852
içeriği görüntüle	4916
içeriği göster	4916
içeriği yükle	4916
iş birliği	4839
iş birliğiyle	4947
iš mūsų parduotuvės	3234
iš mūsų partnerių	3257
išbandykite # dienų nemokamai	3196
išjungiau reklamos blokavimą	3243
išjungti garsą	3238
išjunkite reklamos blokavimą	3243
išorinis turinys	3214
išsaugoti	3201
išsaugoti nustatymus	3236
išsaugoti pasirinkimą	3236
išsaugoti straipsnį	3201
išsaugoti vėlesniam laikui	3255
išversta automatiškai	3252
išversta dirbtinio intelekto	3252
""", 'j': """
j'ai déjà donné	2046
j'ai déjà un compte	2056
j'ai désactivé adblock	2186
j'ai désactivé mon adblock	2186
j'ai désactivé mon bloqueur	2186
ja hi estàs subscrit	440
ja hi estàs subscrit? entra	440
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	440
ja, gärna	4718
ja, slå på	4718
jaa sähköpostilla	2032
jaa twitterissä	1921
jaa x:ssä	1921
jag förstår	4634
jag har stängt av annonsblockeraren	4719
jag har stängt av den	4722
jag har stängt av min annonsblockerare	4719
jag stödjer redan	4609
jaga sõbraga	1727
jak chronimy nasze źródła	3809
jak chronimy źródła	3809
jak chráníme své zdroje	622
jak chráníme zdroje	622
jak to zrobić	3791
jak vypnout blokování reklam	604
jak wyłączyć adblocka	3790	3791
jak wyłączyć blokowanie reklam	3790
jakość	3785
jatka sähköpostilla	2012
jau turiu paskyrą	3246
jaunākie	3267
jaunākie vispirms	3320
jautā mākslīgajam intelektam	3271
javascript ei ole käytössä	1996
javascript er slået fra	748
javascript er slått av	3633
javascript està desactivat	457
javascript ir izslēgts	3306
javascript išjungtas	3238
javascript je isključen	4375
javascript je vypnutý	596
javascript jest wyłączony	3784
javascript måste vara påslaget	4712
javascript on pois päältä	1996
javascript on välja lülitatud	1765
javascript är avstängt	4712
javascript är inaktiverat	4712
javascript đã bị tắt	5202
javascript вимкнено	5082
javascript е изключен	310
javascript отключен	4262
javascript отключён	4262
javascript מושבת	2336
javascript ถูกปิดใช้งาน	4799
javascriptが無効になっています	3017
javascript已停用	5347
javascript已禁用	5347
javítások és pontosítások	2597
je commande ce numéro	2143
je consens au traitement de mes données	2194
je découvre l'offre	2227
je découvre les offres	2227
je fais un don défiscalisé	2188
je gère mes choix	2099
je gère mes cookies	2095
je m'équipe	2213
je paramètre mes choix	2099
je soutiens déjà	2046
jede spende zählt	915
jede unterstützung hilft	998
jeder beitrag zählt	915
jeder euro zählt	915
jederzeit kündbar	1001
jednorazový dar	4480
jednorazový príspevok	4481
jednorázový dar	607
jednorázově	498
jednou týdně, zdarma	507
jeg forstår	3555
jeg har slået den fra	758
jeg har slået min adblocker fra	756
jeg har slått av annonseblokkering	3641
jeg har slått den av	3642
jeg støtter allerede	645	3527
jegyek itt kaphatók	2511
jegyvásárlás	2563
jelenlegi idő	2574
jelenlegi idő #	2573
jelentkezzen be vagy regisztráljon	2488
jelentés	2602
jelszó	2588
jelszó megjelenítése	2587
jen nezbytné cookies	593
jen pro předplatitele	500
jesteś już prenumeratorem	3798
jesteś już subskrybentem	3798
jetzt angebot wählen	922
jetzt anhören	826
jetzt reinhören	901
jetzt rätseln	975
jetzt unterstützen	798
ještě nemáte předplatné	610
ještě nemáte účet	610
jiná částka	607
již jste hlasovali	584
již mám předplatné	500
již mám předplatné, přihlásit se	501
již máte předplatné	501
jméno	615
jméno a příjmení	615
joacă acum	4083
joacă gratuit	4083
joacă responsabil	4126
jobs in ihrer nähe	899
jogar grátis	3936
jogue grátis	3936
jokainen euro on tärkeä	2010
jokainen lahjoitus on tärkeä	2010
jokin meni pieleen. yritä uudelleen	2016
jokin meni vikaan. yritä uudelleen	2016
jotain meni vikaan. yritä myöhemmin uudelleen	2016
jotain meni vikaan. yritä uudelleen	2016
još nema komentara	4397
još nemate račun	4384
još niste pretplatnik	4384
još vesti	4314
još vijesti	4314
jsem předplatitel, přihlásit se	501
jste už předplatitel	610
junte-se à conversa	3919
jurnalismul de calitate costă	4070
juttu jatkuu kuvan jälkeen	1924
juttu jatkuu mainoksen jälkeen	1924
juttu jatkuu videon jälkeen	1924
juttu on luettu koneäänellä	1996
juttua päivitetään	1924
jutun lukee koneääni	1921
jutun lukee synteettinen ääni	1996
jutun lukee tekoäly	1996
jutun lukee tekoälyääni	1921
jutun voi myös kuunnella	1921
już głosowałeś	3771
już obserwujesz	3817
już wspieram	3680
już wyłączyłem	3794
já desativei	3954
já desativei o bloqueador	3954
já doei	3836
já está inscrito	3996
já nas bancas	3909
já segue este autor	3975
já segue este tema	3975
já sou apoiador	3836
já sou assinante	3841
já tem conta	3841
já tem uma conta	3841
já tenho conta	3961
já votou	3934
já é assinante? faça login	3841
já é subscritor	3928
já é subscritor? inicie sessão	3928
játssz most	2556
játék indítása	2556
jährlich abgerechnet	1000
jährliche abrechnung	1001
jährliche zahlung	1001
jälgi autorit	1780
jälgi teemat	1780
jälgid juba	1780
jälgid seda teemat	1780
jäljellä oleva aika	1996
jäljellä oleva aika #	1996
jäljellä oleva aika -#	1996
jäljentäminen kielletty	2024
järelejäänud aeg	1766
järelejäänud aeg -#	1765
järgmine artikkel	1776
järgmine leht	1776
järgmine pilt	1776
järgmine video	1765
järjestys	2029
järjestä	2029
jäsenetu	1990
jäta mind meelde	1772
jätka apple'iga	1772
jätka facebookiga	1772
jätka google'iga	1772
jätä kommentti	1934
jūs izmantojat reklāmu bloķētāju	3311
jūs jau balsavote	3232
jūs jau esat nobalsojis	3300
jūs naudojate reklamos blokavimo programą	3243
jūs sekate šią temą	3254
jūs sekojat šai tēmai	3321
jūsu balss ir ieskaitīta	3300
jūsu balss ir pieņemta	3300
jūsu e-pasta adrese	3315
jūsu e-pasts	3315
jūsu vārds	3316
jūsu ziņa	3316
jūsų balsas užskaitytas	3232
jūsų balsas įskaitytas	3232
jūsų el. paštas	3221
jūsų el. pašto adresas	3221
jūsų vardas	3249
jūsų žinutė	3249
""", 'k': """
k tématu	527
k téme	4415
kaikki oikeudet pidätetty	2024
kaip išjungti reklamos blokavimą	3243
kaip saugome šaltinius	3251
kakinställningar	4709
kako isključiti adblock	4380
kako isključiti blokator oglasa	4380
kako štitimo izvore	4393
kako štitimo svoje izvore	4393
kalan süre	4914
kapcsolat a szerkesztőséggel	2597
kapcsolat a szerzővel	2593
kapcsold ki a reklámblokkolót	2581
kapcsolja ki a hirdetésblokkolót	2581
kapcsolódó	2509
kapcsolódó cikk	2509
kapcsolódó cikkek	2509
kapcsolódó tartalom	2509
kapcsolódó témák	2509
karte öffnen	860
kas kokkuvõte oli kasulik	1728
kas mėnesį remti	3244
kategóriák	2509
katrs eiro ir svarīgs	3312
katrs eiro palīdz	3312
katrs ziedojums palīdz	3312
katru piektdienu. bez maksas. bez surogātpasta	3315
katso kuvat tästä	1939
katso myös	1937
katso video tästä	1939
katso video yltä	1939
kattintson a nagyításhoz	2593
kaupallinen sisältö	2034
kaupallinen yhteistyö	87	1924
kaupallisen kumppanin sisältö	2034
kaut kas nogāja greizi. mēģiniet vēlreiz	3315
kaydiniz için teşekkürler	4882
każda wpłata pomaga	3796
każda wpłata się liczy	3796
każda złotówka pomaga	3796
każda złotówka się liczy	3796
każde wsparcie się liczy	3796
každou neděli, zdarma	507
každá koruna pomáhá	608
každá koruna se počítá	608
každé euro pomáha	4481
každé euro sa počíta	4481
každé pondělí, zdarma	507
každé ráno, zdarma	507
každý dar pomáha	4481
každý dar pomáhá	608
každý piatok. zadarmo. bez spamu	4486
každý príspevok pomáha	4481
každý príspevok sa počíta	4481
každý pátek do e-mailu	507
každý pátek, zdarma	507
každý pátek. zdarma. bez spamu	614
každý příspěvek pomáhá	608
každý příspěvek se počítá	608
každý týden, zdarma	507
kažkas nutiko. bandykite dar kartą	3248
kdykoli lze zrušit	501
kdykoliv lze zrušit	501
kdykoliv můžete zrušit	610
keela kõik	1764
keeldu kõigist	1764
keisti sutikimą	3236
keisti šrifto dydį	3255
kenttä on pakollinen	2016
kereskedelmi együttműködés	2563
keresztnév	2591
keresztrejtvény	2559
keresés	2511
keskeytä	1997
keskustelu on päättynyt	2028
keskustelun säännöt	2028
kevesebb mutatása	2593
kezdőlap	2511
không phải bây giờ	5126
không spam	5214
không thể hiển thị nội dung này	5202
không thể phát video	5198
không thể phát video này	5198
không thể tải video	5232
không, cảm ơn	5126
ki kan gjøre feil	3659
ki-antworten können fehler enthalten	1015
ki-übersetzung	1016
ki-übersicht	889
kiekvieną penktadienį. nemokamai. be šlamšto	3248
kiellä kaikki	1994
kiitos viestistäsi	2016
kiitos äänestämisestä	1981
kiitos äänestäsi	91	1981
kiitos! tarkista sähköpostisi	2016
kijelentkezés	2488
kikapcsoltam a hirdetésblokkolót	2581
kingi artikkel sõbrale	1727
kinyitás	2513
kipróbálom	2488
kirjaudu sisään	1910
kirjaudu sähköpostilla	2012
kirjoita sähköpostiosoitteesi	1913
kitas vaizdo įrašas	3238
kitöltöm a kvízt	2556
kiválasztom	2588
kiválasztás	2588
kizárólag előfizetőknek	2587
kişisel verilerimin işlenmesini kabul ediyorum	4932
kiểm tra hộp thư của bạn	5214
kiểm tra kiến thức của bạn	5194
kjøp abonnement	3531
kjøp billett	3627
kjøp billetter	3627
kjøp billetter her	3627
kjøp boka	3627
kjøp boken	3627
kjøp her	3627
kjøp lisens	3657
kjøp nå	3627
kjøp rettigheter	3657
kjøp tilgang	3531
klausies podkāstu	3272
klausies podkāstu šeit	3272
klausies šo rakstu	3270
klausies šo rakstu (# min	3270
klausykite tinklalaidės	3203
klausykite tinklalaidės čia	3203
klausykitės straipsnio	3201
klausīties	3270
klausīties rakstu	3270
kliknij, aby powiększyć	3804
kliknutím zväčšíte	4489
kliknutím zvětšíte	617
klippet er ikke længere tilgængeligt	748
klippet är inte längre tillgängligt	4712
ključne besede	4517
ključne reči	4314
ključne riječi	4314
klíčová slova	527
kniha s věnováním autora	516
knihkupectví	515
kodex diskutujících	629
kodėl matau šią reklamą	3257
kohustuslik väli	1774
kohustuslikud väljad	1774
kokeile # päivää maksutta	1910
kokkuvõtte tegi tehisintellekt	1778
koko näyttö	1997
kolačići	4330
kom ihåg mig	4727
komentarai uždaryti	3253
komentariši	4398
komentarų dar nėra	3253
komentarų nėra	3253
komentavimas išjungtas	3202
komentavimas uždarytas	3253
komentavimo taisyklės	3202
komentiranje je onemogućeno	4397
komentovať	4500
komentáre	4418
komentář	525
komentáře	525
komentāri	3265
komentāri ir slēgti	3320
komentāru vēl nav	3320
komentēt	3265
komentēšana ir slēgta	3271
komentēšanas noteikumi	3271
komercijalni sadržaj	4403
komerčné oznámenie	4414
komerční obsah	635
komerční prezentace	635
komerční sdělení	87	514
komerční článek	635
komerčný obsah	4504
komerčný článok	4504
komment jelentése	2601
komment küldése	2601
komment írása	2601
kommentar gelöscht	1017
kommentarer blir gjennomgått før publisering	3569
kommentarerna förhandsmodereras	4640
kommentarerna är stängda	4743
kommentek megjelenítése	2601
kommentek megtekintése	2505
kommentelési szabályzat	2505
kommentoi ensimmäisenä	2028
kommentoinnin säännöt	2028
kommentointi on päättynyt	2028
kommentér	677
kommersiellt innehåll	4748
konekäännetty	2026
konekäännös	2027
kontakt z redakcją	3809
kontakta författaren	4732
kontaktirajte uredništvo	4592
kontaktovať autora	4489
kontaktovať redakciu	4493
kontynuuj bez wyłączania	3790
koostöö	1731
kopiera gåvolänk	4747
kopiera länk	4628
kopiera länken	4628
kopiering förbjuden	4738
kopijuoti draudžiama	3258
kopijuoti nuorodą	3196
kopioitu leikepöydälle	2032
kopiraj povezavo do članka	4520
kopirano u međuspremnik	4401
kopirano v odložišče	4599
kopiér link	660
kopiér linket	660
kopsavilkumu veidojis mākslīgais intelekts	3319
kopírovanie zakázané	4494
kopírovat odkaz	510	511
kopírovať odkaz	4418
kopírování zakázáno	623
kopēt saiti	3265
kopēšana aizliegta	3325
korisničko ime	4385
korisničko ime ili e-mail	4384
korzyść dla prenumeratorów	3777
korábban írtunk róla	2509
kostenlos und jederzeit kündbar	1002
kosárba	2499
kosárba rakom	2562
kosárba teszem	2562
koupit aktuální vydání	590
koupit lístky	590
koupit nyní	590
koupit časopis	590
kreiraj račun	4307
kreirano uz pomoć ai	4396
kreirano uz pomoć umjetne inteligencije	4396
kreuzworträtsel	977
križaljka	4369
križanka	4567
krzyżówka	3774
krížovka	4465
książka z autografem	3700
książka z autografem autora	3700
książki z autografem	3700
księgarnia	3701
księgarnia internetowa	3701
kuidas reklaamiblokeerija välja lülitada	1770
kullanim koşullari	4840	4862
kumppanin sisältö	2034
kumppanisisältö	2034
kun nødvendige	3630
kun nødvendige cookies	745
kup dostęp	3684
kup książkę	3777
kup licencję	3810
kup licencję na publikację	3810
kup tę książkę	3777
kup w księgarni	3700
kupi naročnino	4513
kupte nám kávu	607
kuula taskuhäälingut	1729
kuuntele podcast tästä	1939
kvíz dne	584
kvíz dňa	4464
kvíz indítása	2556
kvíz kitöltése	2556
kyllä kiitos	2003
kyllä, kiitos	2003
kysy tekoälyltä	1934
kytke ilmoitukset päälle	2000
käyttäjätunnus	2014
käyttäjätunnus tai sähköposti	2012
käyttöehdot	1927
käytä etu	1925
käytät mainonnanestoa	2007
käytät mainosten esto-ohjelmaa	2004
käytät mainosten estoa	2004
käytät mainostenesto-ohjelmaa	2004
käännetty automaattisesti	2026
käännetty tekoälyllä	2026
kép #/#	2592
kép a képben	2574
kép megtekintése	2592
kép nagyítása	2593
kép: #/#	2592
képaláírás megjelenítése	2593
képek megtekintése	2592
kér értesítést	2577
kérdezze ai-asszisztensünket	2505
kérek értesítést	2577	2578
kérem a hírlevelet	2515
kérjük, adjon meg érvényes e-mail-címet	2590
kérjük, kapcsolja ki a hirdetésblokkolót	2581
kérjük, töltse ki ezt a mezőt	2590
később	2580
kích thước chữ	65
kódex diskutujúcich	4499
kõik artiklid	1776
kõik autori artiklid	1776
kõik kommentaarid	1779
kõik õigused reserveeritud	1784
könyvajánló	2499
könyvesbolt	2499
könyváruház	2499
köp	4614
köp biljett	4705
köp biljetter	4705
köp biljetter här	4705
köp boken	4705
köp boken här	4705
köp din biljett	4705
köp här	4705
köp licens	4738
köp rättigheter	4738
köszönjük a feliratkozást	2515
köszönjük a regisztrációt	2590
köszönjük a szavazatodat	2556
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2556
köszönjük az üzenetet	2590
köszönjük üzenetét	2590
köszönjük! ellenőrizze postafiókját	2590
köszönjük, hogy feliratkozott	2590
köszönjük, hogy feliratkoztál	2590
köszönjük, hogy szavazott	2556
köszönjük, hogy szavaztál	2556
köszönöm, nem	2483
kötelező	2591
kötelező kitölteni	2590
kötelező mező	2590
kötelező mezők	2590
kövesd a témát	2603
kövesse a témát	2603
kövesse élőben	2593
követed	2605
követem	2605
követem a szerzőt	2603
követem a témát	2603
következő	2511
következő cikk	2509
következő fotó	2593
következő kép	2593
következő oldal	2593
következő videó	2573
követve	2604
követés	2605
követés leállítása	2603
követés megszüntetése	2603
közlemény: adomány	2584
közlemény: támogatás	2584
køb abonnement	649
køb adgang	649
køb billet	742
køb billet her	742
køb billetter	742
køb billetter her	742
køb bogen	742
køb bogen her	742
køb her	742
køb licens	773
køb nu	742
køb rettigheder	773
kúpiť e-knihu	4468
kúpiť knihu	4468
kúpiť licenciu	4494
kúpiť lístky	4468
kúpiť predplatné	4411
kúpiť teraz	4468
kúpiť vstupenku	4468
kúpiť vstupenky	4468
kúpiť časopis	4468
kúpte nám kávu	4480
kúpte si knihu	4468
kúpte si vstupenky	4468
küfür, hakaret içeren yorumlar onaylanmamaktadir	4845
küldd be a fotóidat	2597
küldd el egy barátodnak	2606
küldd tovább a cikket	2495
küldje be fotóit	2597
küldje el barátjának	2494
küldje el fotóit	2597
küldje el ismerősének	2495
küldjön névtelen üzenetet	2597
küldjön tippet	2597
küldés	91	2494	2591
küldés e-mailben	2494
küldés whatsappon	2606
külső tartalom	2511
künye	4840	4862
küpsiste kasutamine	1763
küpsiste seaded	1740
küsi tehisarult	1728
küsitlus	92
küsitluse tulemused	1766
kā izslēgt reklāmu bloķētāju	3311
kā mēs sargājam avotus	3318
kā tev patika raksts	3271
kā tu domā? balso	3272
kāpēc es redzu šo reklāmu	3324
ką manote? balsuokite	3203
křížovka	587
kết quả bình chọn	5229
kết quả thăm dò	5229
kết thúc quảng cáo	5197
""", 'l': """
l'accès à tous les articles	2227
l'offre intégrale	2227
la discussione è chiusa	2777
la donazione è detraibile	2864
la encuesta del día	1571
la lecture automatique est désactivée	2222
la más popular	1664
la nota continúa después del anuncio	1562
la noticia continúa abajo	1709
la noticia continúa debajo	1709
la notícia continua a sota	452
la palabra del día	1685
la pregunta del día	91
la pubblicità continua	2913
la publicidad continúa	1709
la rédaction n'a pas participé	2239
la rédaction vous conseille	2107
la sélection de la rédaction	2107
la tua richiesta è stata inviata	2903
la vidéo commence dans #	2222
la vidéo ne peut pas être lue	2176
labojumi un precizējumi	3318
ladda inlägg	4709
ladda inlägget	4709
ladda innehåll	4709
ladda innehållet	4709
ladda ned på google play	4714
lae äpp alla	1767
lahenda ristsõna	1759
lahjoita artikkeli ystävälle	1921
lai komentētu, ielogojies	3271
lai komentētu, pieslēdzies	3271
laisser une réponse	2168
laita ilmoitukset päälle	2000
lancer la vidéo	2222
lap tetejére	2593
las más leídas	1575
las más leídas de hoy	1634
las noticias más leídas	1634
lasa sintētiska balss	3306
lasi arī	3267
lasi bez ierobežojumiem	3313
lasi bez reklāmām	3324
lasi komentārus	3271
lasi tālāk	3265
lasi vairāk šeit	3272
lasi vēl	3267
lasiet arī	3267
lasiet vēl	3267
last inn siden på nytt	3642
last siden på nytt	3642
lasă un comentariu	4036
lasă un răspuns	4080
lasīt komentārus	3271
lasīt tālāk	3272
lasīt vairāk	3272
lasīt visu rakstu	3317
lasīt vēlāk	3270
lasītākie	3267
lataa lisää	1939
lataa sisältö	1993
lataa ääni	1996
lautstärke	988
lavet ved hjælp af ai	775
le choix de la rédaction	2107
le club des abonnés	2174
le journal numérique	2056
le lecteur vidéo est en cours de chargement	2176
le lien a été copié	2159
le lien a été copié dans le presse-papiers	2159
le notizie più lette	2835
le più lette	2783
le za naročnike	4583
lea también	1575
lecteur vidéo	2222
lecture limitée	2058
lecture réservée aux abonnés	2058
lee sin límites	1630
lee también	1575
leer artículo completo	1581
leer el artículo completo	1669
leer el siguiente artículo	1700
leer más	1581
leer siguiente artículo	1700
leer también	1575
leer transcripción	1644
legfrissebb elöl	2601
legfrissebb hírek	2509
leggi di più	2788
leggi più tardi	2833
legjobb ajánlat	2588
legjobb ár	2588
legnépszerűbb	2509	2588	2602
legrégebbi	2602
legrégebbi elöl	2601
legújabb	2602
legújabb elöl	2601
leia a matéria completa	3931
leia a notícia completa	3967
leia as notícias no aplicativo	3921
leia também	3879
leisti pranešimus	3241
leisti vaizdo įrašą	3238
leitor de vídeo	3990
leitor de áudio	3990
lejupielādēt app store	3308
lejupielādēt audio	3306
lejupielādēt lietotni	3308
lejupielādēt no app store	3308
lejupielādēt no google play	3308
lejátszás	2574
lejátszási sebesség	2573
len nevyhnutné cookies	4470
len pre predplatiteľov	4411
ler grátis	3995
ler o próximo artigo	3998
ler próximo artigo	3998
ler transcrição	3942
les choix de la rédaction	2107
les commentaires sont réservés aux abonnés	2215
les den først i appen	3635
les først i appen	3635
les lecteurs ont aussi consulté	2161
les mieux notés	2169
les mots croisés du jour	2216
les més llegides	443
les også	3566
les plus commentés	2107
les plus consultés	2198
les plus partagés	2107
les plus récents	2169
les prix indiqués sont susceptibles d'évoluer	2143
les résultats du vote	2215
les våre debattregler	3560
letiltás	2580
letna naročnina	4584
letno plačilo	4584
letölthető a google play áruházból	2575
letölthető az app store-ból	2575
letöltés az app store-ból	2575
leído por una voz sintética	1644
leído por voz sintética	1644
li e aceito a política de privacidade	3923
libovolná částka	607
licenc vásárlása	2598
licencja na publikację	3810
liczy się każda wpłata	3796
liczy się każda złotówka	3796
lido por uma voz sintética	3942
lielāks teksts	3322
lien copié	2085
lien copié dans le presse-papiers	2159
lietošanas noteikumi	3282
liitudes nõustud kasutustingimustega	1747
liity jäseneksi	1908
likęs laikas	3239
likęs laikas -#	3238
lineでシェア	2943
lineでシェアする	2990
lineでログイン	3030
lineで共有	3044
lineで送る	2943
link a vágólapra másolva	2494
link bài gốc	5183
link copiado para a área de transferência	3930
link kopiëren	3357
link másolva	2494
link másolása	2494
link został skopiowany	3819
lire l'article précédent	2230
lire la suite pour #€	2056
lire la vidéo	2111
lire à haute voix	2085
lire également	2107
lisätiedot	1940
lisää aiheesta	1937
lisää artikkeleita	2019
lisää ensisijaiseksi lähteeksi	2030
lisää kirjoittajalta	2019
lisää kommentti	2028
lisää omiin aiheisiin	2030
lisää ostoskoriin	1990
lisää samalta kirjoittajalta	2019
lisää suosikkilähteeksi	2030
livrare gratuită	4126
liên hệ	5147
liên hệ quảng cáo	5219
liên hệ tòa soạn	5219
liên hệ với tòa soạn	5219
liên kết tài trợ	5187
liên quan	5148
ljud på	4713
ljudet är ai-genererat	4712
llegeix la transcripció	453
llegeix sense límits	440
llegeix també	415
llegir més	443
llegit per una veu sintètica	453
lo + leído	1575
lo esencial cada mañana	1698
lo más comentado	1575
lo más compartido	1575
lo más leído	1575
lo más popular	1575
lo más visto	1575
lo más visto hoy	1634
lo último	1575
locuri de muncă	4057
loe lähemalt	1729
loe lähemalt siit	1729
loe äpis	1767
loeb sünteetiline hääl	1765
logi sisse või loo konto	1722
los lectores también leyeron	1634
luba kõik	1740
luba kõik küpsised	1763
lubię to	3695	3816
lucrează cu noi	4057
lue keskustelun säännöt	1934
lue lisää	1937
lue lisää aiheesta	1937
lue myöhemmin	1921
lue myös	1937
lue vähemmän	1987
lugu jätkub pärast reklaami	1731
lugu täieneb	1729
lui écrire	2135
lukijana synteettinen ääni	1996
luotu tekoälyllä	2026
luôn cho phép	5202
luôn hiển thị	5202
luštit	587
luštit křížovku	584
lyd på	3634
lze kdykoli zrušit	501
làm bài trắc nghiệm	5194
làm mới trang	5208
làm trắc nghiệm	5194
lägg till i mina ämnen	4745
lägg till oss som föredragen källa	4745
lägg till som föredragen källa	4745
lähetä	91	2017
lähetä kommentti	2028
lähetä kuvasi	2023
lähetä palaute	2026
lähetä palautetta	2026
lähetä sähköpostilla	1921
lähetä viesti	2016
lähetä viesti toimittajalle	2019
lähetä vinkki	2023
lähetä vinkki nimettömänä	2023
lämna en kommentar	4640
lämna ett svar	4743
lämna feedback	4741
längd	4713
längd #	4713
länk kopierad	4628
länken har kopierats	4747
länken kopierad	4628
länken är kopierad	4628
läs den först i appen	4714
läs dokumentet	4651
läs domen	4651
läs först i appen	4714
läs hela	4732
läs hela artikeln	4650
läs hela texten	4650
läs hela texten här	4650
läs i webbläsaren	4754
läs in sidan igen	4722
läs kommentarer	4640
läs mer	4647	4650
läs mer om	4647
läs mindre	4702
läs också	4647
läs på webben	4754
läs senare	4628
läs transkription	4712
läs utan annonser	4748
läs vidare	4614	4647
läs våra kommentarsregler	4640
läs även	4647
läsarerbjudande	4705
läsarerbjudanden	4705
läsarfrågan	91	4698
läsarresa	4705
läsarresor	4705
lästid	4650
lästid # min	4650
lås artiklen op	762
lås op	649
lås op for artiklen	762
lås opp artikkelen	3531
lås opp saken	3531
lås upp	4727
lås upp artikeln	4614
låst artikel	4726
låst innehåll	4727
læg en kommentar	778
læg i kurv	742
læg i kurven	743
længde #	749
læs debatreglerne	677
læs debatreglerne her	677
læs den først i appen	750
læs først i appen	750
læs hele artiklen	688
læs i appen	750
læs i browser	788
læs kommentarer	677
læs mere	685	688
læs mere om	685
læs mindre	739
læs også	685
læs også disse artikler	685
læs senere	660
læs transskription	748
læs uden annoncer	783
læs uden grænser	762
læs uden reklamer	783
læs videre	649	685
læs vores regler for debatten	677
læserrejse	742
læserrejser	742
læsertilbud	742
læsetid # min	688
læst op af en syntetisk stemme	748
lên đầu trang	5151
líbí se mi	630
lõpeta jälgimine	1780
lös korsordet	4698
lösenord	4727
löysitkö virheen	2023
løs krydsord	734
løs krydsordet	734
løs kryssordet	3619
lùi # giây	5198
lúštiť krížovku	4464
lülita reklaamiblokeerija välja	1770
lülitasin reklaamiblokeerija välja	1770
lütfen geçerli bir e-posta adresi girin	4932
lūdzu, izslēdziet reklāmu bloķētāju	3311
lưu	5136
lưu bài	5136
lưu bài viết	5136
lưu bài để đọc sau	5183
lưu cài đặt	5202
lưu công thức	61
lưu tin	5173
lưu tùy chọn	5202
lấy link	5183
""", 'm': """
magari più tardi	2741
mai multe articole de același autor	4115
mai multe opțiuni	4035	4124
mai târziu	4017	4098
mainonnanesto käytössä	2007
mainonnanesto on käytössä	2007
mainos päättyy	1924
mainossisältö	1926
mainostajan sisältö	2034
mainosten estäminen käytössä	2007
mainīt burtu izmēru	3322
mainīt piekrišanu	3304
mais notícias	3879
mais opções	3978
mais opções de partilha	3977
maksettu mainossisältö	1926
maksettu sisältö	1924
maksettu yhteistyö	2034
maksettua mainossisältöä	1926
maksettua sisältöä	1926
mam już konto	3798
mam prenumeratę	3798
manas tēmas	3321
mantener la sesión iniciada	1663
mantener sesión iniciada	1663
manter sessão iniciada	3961
mantén la sessió iniciada	471
manşetler	4846
maschinell übersetzt	1015
maschinelle übersetzung	1016
masintõlgitud	1778
maskinoversættelse	777
maskinöversatt	4740
maskinöversättning	4742
masquer la publicité	2143
masquer les réponses	2168
masz już konto	3684
masz już konto? zaloguj się	3684
masz włączonego adblocka	3790
materialet er vernet etter åndsverkloven	3657
materialet är skyddat enligt lagen om upphovsrätt	4677
materialet är upphovsrättsskyddat	4678
materiał komercyjny	3821
materiał niedostępny	3784
materiał partnera	3699
materiał partnerski	3821
materiał promocyjny	3699
materiał płatny	3821
materiał sponsorowany	3699
materiał wideo niedostępny	3784
materiał zewnętrzny	3699
matéria exclusiva para assinantes	3928
matérias relacionadas	3879
mazāks teksts	3322
mağazamiz	4912
mağazaya git	4912
mašinski prevedeno	4396
mašīntulkots	3319
mažesnis tekstas	3255
me désabonner	2245
me désinscrire	2245
me ei saa seda sisu näidata	1763
me réabonner	2227
media społecznościowe	3696
medlemsförmån	4705
megjelenítés és elfogadás	2565
megnyitás	2513
megnyitás az alkalmazásban	2575
megnézem	2511
megnézem a galériát	2593
megnézem az ajánlatot	2562
megnézem az eredményt	2556
megnézem az árat	2562
megosztás	2494
megosztás a facebookon	2494
megosztás ajándékként	2606
megosztás e-mailben	2606
megosztás facebookon	2494
megosztás twitteren	2494
megosztás whatsappon	2606
megrendelem a könyvet	2500
megrendelés	2499
megveszem a könyvet	2562
mehr für dich	927
mehr für sie	927
meld deg av når som helst	3649
meld deg på	3538
meld deg på nyhetsbrevet	3538
meld meg på	3649
mentions légales	2095
mentés	2494
mentés későbbre	2494
menú	1581
menü	856	1007	2511	4852
menü schließen	856
menü öffnen	856
menüyü kapat	4963
mer från	4647
mer läsning	4647
merci ! votre message a bien été envoyé	2194
merci d'avoir voté	91	2147
merci de le désactiver pour continuer	2186
merci, votre vote a été pris en compte	2168
mergi la pagina de donații	4105
mergi la rețetă	61
mesajiniz başariyla gönderildi	4932
mesajiniz gönderildi	4932
mesajul dumneavoastră a fost trimis	4111
mesajul tău	4112
mesačne	4484
mesačná platba	4484
mesačné predplatné	4484
mesačný dar	4480
mesečna donacija	4382	4581
mesečna naročnina	4584
mesečna pretplata	4385
mesečno	4385	4584
mesečno plačilo	4584
messaggio pubblicitario con finalità promozionale	2812
mest läst	4647
mest lästa	4647
mest læst	685
mest læste	685
mest populär	4727
mest populärt	4727
mest populær	763	3647
mest populære	763	3647
mesterséges intelligencia készítette	2600
mesterséges intelligenciával készült	2600
metinė prenumerata	3247
mettre de côté	2240
mi donación	1696
mi készítette	2600
mi var kļūdīties	3319
mi által generált	2600
mi-összefoglaló	2511
micșorează textul	4124
mida sina arvad? hääleta	1729
midagi läks valesti. proovi uuesti	1774
miesięcznie	3799
miks ma seda reklaami näen	1783
miksi näen tämän mainoksen	2034
mina ämnen	4745
mind a # fotó megtekintése	2592
mind a # fotók megtekintése	2592
mind a # kép megtekintése	2592
mind a # képek megtekintése	2592
mind a fotó megtekintése	2592
mind a fotók megtekintése	2592
mind a kép megtekintése	2592
mind a képek megtekintése	2592
minden adomány számít	2585
minden forint segít	2585
minden forint számít	2585
minden hozzájárulás számít	2585
minden héten e-mailben	2517
minden héten, ingyen	2517
minden hétfőn, ingyen	2517
minden pénteken a postaládájában	2517
minden pénteken, ingyen	2517
minden pénteken. ingyen. spam nélkül	2590
minden reggel a postafiókjában	2517
minden reggel a postaládájában	2517
minden süti elfogadása	2565
minden támogatás segít	2585
mindet elutasítom	2566
mindig engedélyezem	2565
mindig engedélyezés	2565
mindig megjelenítem	2565
minn meg på det senere	3527
minőség	2574
mira el vídeo	434
mira también	1700
mit ki übersetzt	1015
mit paypal unterstützen	997
mitä mieltä olet? äänestä	1939
miért látom ezt a hirdetést	2608
miễn phí vận chuyển	5227
miễn phí, không spam	5214
mjesečna donacija	4382
mjesečna pretplata	4385
mjesečno	4385
modalità di pagamento	2745
moderációs alapelvek	2601
moderálási elvek	2505
modifică preferințele cookie	4050
modifică setările	4132
modifier mes préférences	2137
modifier mes préférences de cookies	2098
modifier vos préférences	2180
modtag en notifikation, når vi skriver om emnet	688
modération a priori	2215
mogoče kasneje	4524
mogą cię zainteresować	3718
mohlo by se vám líbit	527
mohlo by vás také zajímat	527
mohlo by vás tiež zaujímať	4415
mohlo by vás zajímat	527
mohlo by vás zaujímať	4415
moje témata	631
moje témy	4501
mokama partnerystė	3257
molimo isključite blokator oglasa	4380
molimo vas, isključite adblock	4380
monatlich kündbar	922
montant personnalisé	2225
mostra aquesta publicació a instagram	424
mostra di più	2788
mostra els subtítols	453
mostra la publicació	457
mostra més	477
mostra'n més	416
mostrar comentários	3933
mostrar conteúdo	3946
mostrar conteúdo externo	3904
mostrar más	1581
mostrar o conteúdo	3946
mostrar subtítulos	1644
mot de passe oublié	2056
mots clés	2107
mots croisés	2173
mots croisés du jour	2216
mots fléchés	2173
mots mêlés	2173
mots-clés	2107
może cię zainteresować	3718
może później	3680
możesz zrezygnować w każdej chwili	3798
možda kasnije	4322
možda vas zanima	4314
možda će vas zanimati	4314
možete se odjaviti bilo kada	4387
možete se odjaviti u bilo kom trenutku	4387
možno neskôr	4422
možná později	497
mua sách	5197
mua sách tại đây	5197
mua trên lazada	5197
mua trên shopee	5197
mua trên tiki	5197
mua vé	5197
mua vé ngay	5197
muhabirin diğer haberleri	4863
muistuta myöhemmin	1907
mulțumim că ai votat	4080
mulțumim pentru feedback	4053
mulțumim pentru sprijin	4134
mulțumim pentru susținere	4134
mulțumim pentru vot	91	4080
mulțumim, mesajul a fost trimis	4111
mulțumim, te-ai abonat cu succes	4066
mutasd az eredményt	91	2556
mutass többet	2511
muuda küpsiste seadeid	1763
muut lukivat myös	1937
muuta evästeasetuksia	1993
mykistä	1997
myöhemmin	2003
mám predplatné	4483
mám předplatné	610
mám vypnuto	606
mám účet	610
már előfizető	2488
már kikapcsoltam	2583
már követed	2603
már követed ezt a témát	2603
már követi	2603	2605
már szavazott	2556
már szavaztál	2556
már van fiókom	2587
más	1581
más antiguos	1638
más artículos	1575
más artículos de este autor	1669
más artículos del autor	1599
más detalles	1582
más en	1575
más historias	1575
más información	1575
más leídas	1575
más leído	1575
más leídos	1575
más noticias	1575
más noticias de este autor	1669
más opciones	1564
más opciones para compartir	1679
más popular	1664
más recientes	1638
más sobre este tema	1575
más tarde	1524
más valorados	1638
más vistas	1575
más vistos	1575
más votados	1638
más összeg	2584
mások ezt olvassák	2509
mások ezt olvasták	2509
másolva	2607
másolás	2494
másolás tilos	2598
máte již účet	500
máte předplatné? přihlaste se	500
máte tip	622
máte už účet	610
máte zapnutý adblock	604
mã giảm giá	5237
mängi kohe	1759
märkasid viga	1777
märksõnad	1724
månadsgåva	4610
månadsvis	4727
månadsvis betalning	4727
månedlig	3647
månedlig betaling	3647
månedlig gave	3528
månedlig støtte	760
månedligt	763
månedligt bidrag	646
mångfaldigande förbjudet	4679
måske senere	645	753
måske vil du også kunne lide	685
még nem előfizető	2587
még nincs előfizetése	2587
még nincs fiókja	2587
még nincs fiókod	2587
még nincsenek hozzászólások	2601
més antics	447
més articles d'aquest autor	477
més informació	415
més llegides	415
més notícies	443
més opcions	488
més recents	447
més tard	462
més valorats	447
més votats	447
método de pago	1528
métodos de pagamento	3839
métodos de pago	1528
mākslīgais intelekts var kļūdīties	3319
mākslīgā intelekta kopsavilkums	3272
mă abonez	4066
mărește fotografia	4115
mărește imaginea	4115
mărește textul	4124
mărime text	65
mēneša abonements	3314
mēs nevaram parādīt šo saturu	3304
mēģiniet vēlreiz	3315
mēģiniet vēlāk	3315
mėnesinė parama	3245
mėnesinė prenumerata	3247
měsíční dar	607
měsíční platba	611
měsíční předplatné	611
měsíčně	611
můj účet	500
můžete kdykoli zrušit	501
můžete kdykoliv zrušit	501
mọi đóng góp đều quý giá	5210
mỗi đóng góp đều quý giá	5210
một lần	5211
mới nhất	5148	5168
mời chúng tôi ly cà phê	5210
mời tác giả ly cà phê	5129
mời tác giả một ly cà phê	5129
mời tôi một ly cà phê	5129
mở	5152
mở khóa bài viết	5234
mở khóa bài viết này	5183
mở rộng	5151
mở trong ứng dụng	5204
mở ứng dụng	5204
""", 'n': """
na celú obrazovku	4473
na górę	3805
na hlavní stránku	617
na hlavnú stránku	4489
na stránku darov	4480
na stránku darů	607
na začiatok	4474
na začátek	597
na żywo	3785
nabídka pro čtenáře	590
nadaljevanje članka pod oglasom	4516
nagyobb betűk	2606
nagyítás	2574
nahlásit	630
nahlásit chybu	525
nahlásit komentář	629
nahlásit příspěvek	629
nahlásit reklamu	635
nahlásiť	4500
nahlásiť chybu	4418
nahlásiť komentár	4499
nahlásiť príspevok	4499
nahlásiť reklamu	4504
najboljši	4597
najchętniej czytane	3718
najchętniej czytane dziś	3718
najczęściej czytane	3718
najczęściej czytane artykuły	3718
najlepšia ponuka	4484
najlepšie	4500
najnovejše	4517
najnovejše novice	4517
najnovejši	4597
najnovejši najprej	4596
najnoviji članci	4314
najnovšie	4415	4500
najnovšie správy	4415
najnovšie články	4415
najnowsze artykuły	3718
najnowsze wiadomości	3718
najobľúbenejšie	4484	4500
najstarejši	4597
najstarejši najprej	4596
najstaršie	4500
najvýhodnejšie	4484
najčitanije	4314
najčitanije vesti	4314
najčitanije vijesti	4314
najčitanije vijesti dana	4314
najčítanejšie	4415
najčítanejšie články	4415
najčítanejšie články dňa	4415
naloži objavo	4571
naloži več	4589
naloži video	4571
naloži vsebino	4571
napi keresztrejtvény	2556
napiši komentar	4397	4596
napišite komentar	4520
napište autorovi	617
napište do redakce	622
napište komentář	629
napište redakci	622
napsat komentář	525
napísať autorovi	4489
napísať komentár	4499
napíšte autorovi	4489
napíšte do redakcie	4493
napíšte komentár	4499
napíšte redakcii	4493
naročena vsebina	4516
naroči knjigo	4569
naročite knjigo	4569
naročite se	4512
naročnina	4512
narração gerada por ia	3990
naruči knjigu	4371
naručite knjigu	4371
naskenujte qr kód	599
naskenujte qr kód a stáhněte si aplikaci	598
naslednji članek	4589
nastala chyba. skúste to neskôr	4486
nastala chyba. zkuste to prosím znovu	614
nastavenia súkromia	4470
nastavenie súkromia	4470
nastavení	519
nastavení cookies	519
nastavení ochrany soukromí	593
nastavení soukromí	593
nastavi bez isključivanja	4380
nastavi s google računom	4384
nastavi čitanje	4366
nastavi čitati	4366
nastavit jako preferovaný zdroj	631
nastavit upozornění	600
nastavite čitanje	4366
nastavite čitati	4366
nastavitve piškotkov	4532
nastaviť ako preferovaný zdroj	4501
nastaviť upozornenia	4476
następna strona	3721
następne wideo	3784
następne zdjęcie	3804
następny	3721
następny artykuł	3718
następny film	3784
nasza księgarnia	3701
natisni članek	4520
naudojate reklamos blokavimą	3243
naudojimo taisyklės	3214
naudojimosi taisyklės	3237
naujausi viršuje	3253
naujausios žinios	3198
naujienlaiškis	3221
nav komentāru	3320
načteno umělým hlasem	596
načtěte qr kód	599
načíst další	529
načíst další články	617
načíst mapu	522
načíst obsah	593
načíst příspěvek	593
načíst stránku znovu	606
načíst video	593
načíst více	617
načítava sa prehrávač	4473
načítava sa video	4473
načítať obsah	4470
načítať príspevok	4470
načítať viac	4489
načítať video	4470
načítať ďalšie	4489
načítám přehrávač	596
načítání videa	596
našli jste chybu	525
našli jste chybu v článku	622
našli jste v článku chybu	525
našli ste chybu	4493
našli ste chybu v článku	4493
našli ste v článku chybu	4493
naživo	4474
ne děkuji	497
ne ratez rien de l'actualité	2185
ne, ačiū	3242
ne, děkuji	497	601
ne, děkuju	601
nederīga e-pasta adrese	3315
nejdiskutovanější	527
nejlepší	630
nejlepší nabídka	611
nejnovější	527	630
nejnovější zprávy	527
nejnovější články	527
nejoblíbenější	611	630
nejstarší	630
nejvýhodnější	611
nejčtenější	527
nejčtenější články	527
nejčtenější články dne	527
nekaj je šlo narobe. poskusite pozneje	4586
nekaj je šlo narobe. poskusite znova	4586
nem kérem	2578
nem kötelező	2591
nem küldünk spamet	2590
nem, köszönöm	2483	2578
nemam mišljenje	4369
nemate račun	4384
nemaš račun	4384
nemám názor	587	4465
nemám účet	610
nemáte predplatné	4483
nemáte předplatné	610
nemáte účet	610
nenhum comentário	3870
neplatná e-mailová adresa	614
neplatný e-mail	614
nepovinné	615	4487
neskôr	4477
neteisingas el. pašto adresas	3248
neueste beiträge	853
neveljaven e-poštni naslov	4586
nešto je pošlo naopako. pokušajte ponovo	4387
nešto je pošlo po zlu. pokušajte ponovno	4387
nešto je pošlo po zlu. pokušajte ponovo	4387
nghe bài báo	5198
nghe bài viết	5173	5198
nghe nội dung bài viết	5198
nghe đọc bài	5173	5198
nhấn để bật tiếng	5232
nhận thông báo	5205
nhập bình luận	5229
nhập bình luận của bạn	5229
nhập email của bạn	5235
nhập số tiền	5233
nhập địa chỉ email	5235
nhập địa chỉ email của bạn	5235
nhắc tôi sau	5126
nhớ đăng nhập	5212
ni še komentarjev	4596
nie dziękuję	3680
nie dziś	3680
nie możemy pokazać tej treści	3781
nie możemy wyświetlić tej treści	3781
nie można odtworzyć filmu	3784
nie można odtworzyć wideo	3784
nie można wyświetlić tej treści	3781
nie pamiętam hasła	3798
nie pamiętasz hasła	3684
nie udało się załadować filmu	3784
nie ďakujem	4422
nie, dziękuję	3680
nie, ďakujem	4422
nieprawidłowy adres e-mail	3801
niečo sa pokazilo	4487
niečo sa pokazilo, skúste to znova	4486
niečo sa pokazilo. skúste to neskôr	4486
niečo sa pokazilo. skúste to znova	4486
nimate računa	4583
nimetön postilaatikko	2023
nincs fiókja	2587
nincs fiókod	2587
nincs fiókom	2587
nincs hozzászólás	2601
nincs még előfizetésed	2587
nincs még fiókja	2587
nincs véleményem	2559
nincsenek hozzászólások	2601
niste naročnik	4583
no es pot reproduir el vídeo	453
no ho sé	447
no mūsu partneriem	3324
no mūsu veikala	3302
no se ha podido cargar el vídeo	1692
no se ha podido reproducir el vídeo	1644
no se puede reproducir el vídeo	1644
no sé	1638
no te pierdas las últimas noticias	1553
noe gikk galt, prøv igjen	3649
noe gikk galt, prøv igjen senere	3649
noe gikk galt. prøv igjen	3649
noe gikk galt. prøv igjen senere	3649
noget gik galt, prøv igen	765
noget gik galt, prøv igen senere	765
noget gik galt. prøv igen	765
noget gik galt. prøv igen senere	765
nokopēts	3323
només els subscriptors poden comentar	428
només per a subscriptors	471
non seguire più	2882
noraidīt visas	3305
normas de participación	1637
normes de participació	446
norėdami komentuoti, prisijunkite	3202
nos hors-séries	2142
nosūti draugam	3270
nosūtīt atsauksmi	3319
nosūtīt draugam	3270
nosūtīt e-pastā	3270
nosūtīt komentāru	3320
nosūtīt ziņu	3315
noteで書く	2943
notiek video ielāde	3306
notifications activées	2185
notifikácie	4477
notre charte déontologique	2202
notre charte éditoriale	2202
notre sélection	2107
notre sélection d'articles	2161
notícia anterior	477	3967
notícia següent	477
notícias relacionadas	3879
notícias relacionadas que podem lhe interessar	19
notícies destacades	443
notícies relacionades	415
nous protégeons nos sources	2202
nous écrire	2203
nouveau ! suivez vos auteurs préférés	2209
nu ai cont? înregistrează-te	4071
nu aveți cont	4110
nu ești abonat	4109
nu ești încă abonat	4109
nu mai urmări	4122
nu mulțumesc	4017
nu putem afișa acest conținut	4092
nu på google play	750
nu s-a putut încărca videoclipul	4133
nu sunteți abonat	4109
nu știu / nu răspund	4081
nu, mulțumesc	4017	4098
nuestro código ético	1672
numele tău	4112
numele tău de utilizator	4128
nuotrauka # iš #	3259
nur für mitglieder	1001
nuskaitykite qr kodą	3240
nuskenuokite qr kodą	3240
nyaste först	4743
nyeste først	3661
nyhetsdøgnet	3566
nyní na google play	598
nyní ne	601
nyomtatás	2494
não foi possível carregar	3990
não foi possível carregar o vídeo	3942
não foi possível reproduzir o vídeo	3942
não perca	3879
não sabe / não responde	3934
não sei	3934
não tem conta	3962
não tem uma conta	3962
não é assinante	3961
não, obrigada	3836
não, obrigado	3836
nächste seite	856
nächster artikel	853
nächstes bild	1005
nächstes foto	1005
nächstes video	987
näin korjaamme virheet	2023
näin poistat mainoseston	2004
näin poistat mainosten eston	2004
näin suojaamme lähteitämme	2023
näin suojelemme lähteitä	2023
näita # vastust	1779
näita alati	1763
näita galeriid	1776
näita ja nõustu	1763
näita kõiki	1730
näita rohkem	1729
näita sisu	1763
näita tulemusi	1759
näita vastuseid	1779
näita veel	1729
näita vähem	1730	1776
näköislehti	1910
nästa	4650
nästa artikel	4647
nästa bild	4732
nästa sida	4732
nästa video	4712
näytä # kuvaa	2018
näytä # kuvat	2018
näytä # vastausta	2028
näytä aina	1993
näytä alkuperäinen	1940
näytä galleria	2019
näytä ja hyväksy	1993
näytä julkaisu	1928
näytä kaikki	1939
näytä kaikki # kuvaa	2018
näytä kaikki # kuvat	2018
näytä kaikki artikkelit	2019
näytä kaikki kommentit	2028
näytä kaikki kuvaa	2018
näytä kaikki kuvat	2018
näytä kartta	1940
näytä kommentit	1934
näytä kuvaa	2018
näytä kuvagalleria	2019
näytä kuvat	2018
näytä kuvateksti	2019
näytä käännös	1940
näytä lisää	1939
näytä lisää artikkeleita	2019
näytä lisää kommentteja	2028
näytä litterointi	1996
näytä salasana	2012
näytä sisältö	1927
näytä tekstitykset	1996
näytä tiedot	1940
näytä tulokset	91	1940	1981
näytä upotus	1928
näytä vastaukset	2028
näytä vähemmän	1940	2019
något gick fel	4730
något gick fel, försök igen	4729
något gick fel, försök igen senare	4729
något gick fel. försök igen	4729
något gick fel. försök igen senare	4729
næste	688
næste artikel	685
næste billede	768
næste side	768
næste video	748
némítás	2574
némítás feloldása	2573
népszerű	2509
név	2591
névtelen bejelentés	2597
névtelen postaláda	2597
nézze meg galériánkat	2511
nézze meg képeinket	2511
nõustu ja jätka	1763
nõustu ja näita	1763
nõustun	1740
nõustun kõigiga	1740
nøgleord	685
nāc strādāt pie mums	3272
nākamais attēls	3317
nākamais raksts	3317
nākamais video	3306
nākamā bilde	3317
nākamā lapa	3317
nē, paldies	3310
něco se pokazilo	615
něco se pokazilo, zkuste to znovu	614
něco se pokazilo. zkuste to prosím později	614
něco se pokazilo. zkuste to znovu	614
nổi bật	5148
nội dung do ai tạo	5232
nội dung quảng cáo	5185
nội dung tiếp tục bên dưới	5187
nội dung tài trợ	5141
nội dung được tài trợ	5187
nội dung đề xuất	5187
nội quy bình luận	5191
""", 'o': """
o dată	4106
o leitor está a carregar	3942
o que achou desta notícia	3906
o seu apoio faz a diferença	3835	3994
o singură dată	4106
o singură donație	4105
o vídeo começa em #	3990
o vídeo começará em alguns segundos	3904
obaveštenja	4379
objednať knihu	4468
obligatoriskt fält	4729
obligātie lauki	3315
obligāts lauks	3315
obnovit stránku	606
obnoviť stránku	4479
obnovte stránku	606
obrázek # z #	616
obrázek # ze #	616
obrázok # z #	4488
obrázok # zo #	4488
obsah je chránený autorským zákonom	4494
obsah je chráněn autorským zákonem	623
obsah našich partnerov	4504
obsah našich partnerů	635
obsah není dostupný	593
obsah nie je dostupný	4470
obsah nie je možné zobraziť	4470
obsah sa nedá zobraziť	4470
obsah vytvořený ai	627
obsah článku	618
obserwuj autorkę	3817
obserwujesz już tego autora	3817
ocenite članak	4317
ocenite članek	4520
oceń jakość artykułu	3813
oceń przepis	61
ochrana osobních údajů	519
ochrana osobních údajů a cookies	522
ochrana osobných údajov	4429
ocijenite članak	4317
ocorreu um erro ao carregar o vídeo	3904
ocultar anúncio	3909
ocultar comentários	3933
od najnovších	4500
od najstarších	4500
od naszych partnerów	3821
od našich partnerov	4504
od našich partnerů	635
od naših partnera	4403
od naših partnerjev	4601
od nejnovějších	630
od nejstarších	630
od partnerů	636
odblokuj artykuł	3798
odblokuj dostęp	3798
odblokuj treść	3781
oddaj głos	91	3771
odebírat	506
odebírat newsletter	506
odemknout článek	500
odemknout článek pro přátele	633
odeslat komentář	629
odeslat zprávu	614
odeslat zpětnou vazbu	627
odhlásenie kedykoľvek	4486
odhlásit se	500
odhlásit se můžete kdykoli	614
odhlásit se můžete kdykoliv	614
odhlásiť sa	4411
odhlášení kdykoliv	614
odjaviti se možete bilo kada	4387
odkaz bol skopírovaný	4502
odkaz byl zkopírován	633
odkaz skopírovaný	4418
odkaz zkopírován	510
odkleni članek	4513
odklenite celoten članek	4513
odklenite članek	4583
odmietnuť	4429
odmietnuť všetko	4429
odmítnout	519
odmítnout vše	519
odoberať	4487
odoberať newsletter	4486
odomknúť	4484
odomknúť článok	4483
odomknúť článok pre priateľov	4502
odoslať	91	4487
odoslať komentár	4499
odoslať správu	4486
odoslať spätnú väzbu	4497
odporúča outbrain	4504
odporúčame	4415	4484
odporúčame prečítať	4415
odporúčame tiež	4415
odporúčané outbrain	4504
odporúčané taboola	4504
odporúčané články	4415
odpovedať	4500
odpovědět	525	630
odrzuć	3703
odrzuć wszystkie	3703
odrzuć wszystko	3782
odtwarzacz wideo jest ładowany	3784
odtwórz	3721
odtwórz film	3784
odtwórz wideo	3784
odvolať súhlas	4470
odśwież stronę	3794
odštampaj	4317
odštampaj recept	61
odštampaj članak	4317
oferta dla czytelników	3777
oferta dla prenumeratorów	3777
ofertă pentru abonați	4086
ofertă pentru cititori	4086
oferă acest articol	4124
oferă acest articol cadou	4073
oferă articolul	4124
offert par un abonné	2240
offre abonnés	2174
offre intégrale	2227
offre limitée	2193
offre réservée aux lecteurs	2174
offre spéciale	2056
offre à durée limitée	2192
offrez-nous un café	2047
offrici un caffè	2742
oglasno sporočilo	87	4516
ogłoszenie	3699
ohjelma ei ole enää katsottavissa	1996
ohodnotiť recept	61
ohodnoťte článek	525
ohodnoťte článok	4418
oikaisut ja täsmennykset	2023
okuma süresi # dk	4852
okurlara özel	4912
okurlarimiza özel	4912
okurlarimiza özel indirim	4912
oldal frissítése	2583
oldal újratöltése	2583
oled juba hääletanud	1759
olet jo äänestänyt	1981
oliko artikkeli hyödyllinen	1934
oliko juttu hyödyllinen	1934
oliko tiivistelmä hyödyllinen	1934
oliko tämä hyödyllinen	2026
olvasd be a qr-kódot	2576
olvass korlátlanul	2587
olvassa be a qr-kódot	2576
olvasson hirdetések nélkül	2608
olvasson korlátlanul	2488
olvasson tovább	2488
olvasta már	2509
olvastad már	2509
olvasás az alkalmazásban	2575
olvasói ajánlat	2562
olvidaste tu contraseña	1530
omogoči obvestila	4577
omogući obavijesti	4378
omröstning	92
onayi geri çek	4916
onayi yönet	4916
onayimi geri çek	4916
online reportáž zde	617
opdatér siden	758
oplæst af en robot	660
oplæst af en syntetisk stemme	748
oplæst af kunstig intelligens	688
oplæst af syntetisk stemme	748
opravy a upřesnění	622
opsig når som helst	649
opsig, når du vil	762
opći uvjeti korištenja	4373
ordsøgning	739
orijinali göster	4853
os comentários são exclusivos para assinantes	3982
os leitores também leram	3931
os preços podem variar	3909
osadzona treść	3781
osale küsitluses	1729
osmisměrka	587
osta käyttöoikeus	2024
osta liput tästä	1990
osta täältä	1990
ostatnie artykuły	3718
osveži stran	4580
osveži stranicu	4381
osvežite stran	4580
osvježi stranicu	4381
osvježite stranicu	4381
oszczędzasz #%	3799
ota käyttöön	2003
ota yhteyttä	1934
otevřít	531
otevřít aplikaci	598
otevřít galerii	617
otevřít mapu	531
otevřít v aplikaci	598
otkazati možete bilo kada	4384
otkaži bilo kada	4384
otključaj članak	4307
otključajte ceo članak	4307
otključajte cijeli članak	4307
otključajte članak	4384
otomatik çeviri	4914
otros artículos	1575
oturumu açik tut	4930
otvoriť aplikáciu	4475
otvoriť galériu	4489
otvoriť v aplikácii	4475
otwórz	3722
otwórz aplikację	3786
otwórz galerię	3804
otwórz mapę	3722
otwórz w przeglądarce	3825
otázka dne	587
otázka dňa	4465
outbrain tarafindan önerildi	4889
outras notícias	19	3879
ouvir este conteúdo	3942
ouça esta reportagem	3942
ouça este conteúdo	3856
ovaj sadržaj ne možemo prikazati	4373
ovaj sadržaj nije dostupan	4373
ovaj sadržaj nije moguće prikazati	4373
ovaj video više nije dostupan	4375
ovaj članak je zaključan	4384
oversættelsen er lavet af en maskine	688
oy verdiğiniz için teşekkürler	91	4906
oynatici yükleniyor	4913
oyunuz için teşekkürler	4906
""", 'p': """
padidinti nuotrauką	3250
padovanokite straipsnį	3201
padovanokite straipsnį draugui	3201
padovanoti straipsnį	3255
page précédente	2111
pagina următoare	4039
pague um café	3837
paiement sécurisé	2054
paketi seç	4930
paketleri gör	4960
pakollinen kenttä	2016
paldies par jūsu balsi	3300
paldies par pieteikšanos	3289
paldies par ziņu	3315
palielināt	3307
palielināt attēlu	3317
palun jää viisakaks	1728
palun lülita reklaamiblokeerija välja	1770
pamanīji kļūdu	3271
pamanījāt kļūdu	3271
pamiršau slaptažodį	3246
pamiršote slaptažodį	3246
par šo tēmu	3267
paramètres de confidentialité	2180
paramètres des cookies	2095
paramétrer	2095
paramétrer les cookies	2095
paramétrer mes choix	2099
parandused ja täpsustused	1777
parašyk komentarą	3202
parašykite komentarą	3202
partajează	4028
partenerii noștri	4037
participez à la conversation	2147
participă la sondaj	4080
partilhar esta página	4005
partnereink ajánlata	2608
partnereinktől	2608
partnerių turinys	3205
partnerski sadržaj	4313
partnerski članek	4601
partnerský obsah	635
pas encore abonné	2192
pasidalinkite šiuo straipsniu	3201
pasirinkite planą	3246
pasirinkite prenumeratą	3246
pasirinkite sumą	3244
pasirinkti prenumeratą	3246
pasitikrinkite žinias	3203
pasiūlymas skaitytojams	3234
paslēpt reklāmu	3324
passer la publicité	2093
passer à la recette	61
passwort zurücksetzen	1001
pastebėjote klaidą	3202
pasziánsz	2559
pasūtīt grāmatu	3302
pateikti atsiliepimą	3252
patikrinkite savo el. paštą	3248
patreonで支援する	3027
patvirtinkite savo el. paštą	3248
pausar vídeo	1644
pauză video	4088
pavaišinkite mus kava	3244
paylaş	4837
paylaşin	4837
paypal ile öde	4960
pašreizējais laiks #	3306
pažiūrėkite vaizdo įrašą	3203
pe aceeași temă	4074
pelaa peliä	1981
pelaa tästä	1981
pentru a citi în continuare	4071
per saperne di più	2835
per visą ekraną	3238
per überweisung spenden	998
pergunte à nossa ia	3906
permite întotdeauna	4092
permitir anúncios	3954
permitir conteúdo externo	3868
personvernerklæring	3630
personvernerklæring og informasjonskapsler	3557
perspausdinti draudžiama	3258
peut-être plus tard	2046
pełny ekran	3785
photo précédente	2230
phát	5171
phát hiện lỗi	5191
phát lại	5199
phát video	5198
phóng to ảnh	5218
phổ biến nhất	5213
piedalies aptaujā	3272
piedāvājums lasītājiem	3302
piekrist un rādīt	3304
piekrist un turpināt	3304
piekrist visām	3282
piekrītu	3282
piekrītu visām	3305
piesakies vebināram	3272
piesakoties tu piekrīti lietošanas noteikumiem	3289
pieslēdzies vai izveido kontu	3265
pieslēdzies, lai komentētu	3271
pieslēgties	3265
pieslēgties ar facebook	3313
pieslēgties ar google	3313
pievieno savu komentāru	3271
pievienot komentāru	3265
pievienot kā vēlamo avotu	3321
pievienot manām tēmām	3321
pieņemt un turpināt	3304
pieņemt visas	3305
pieņemt visas sīkdatnes	3304
pilnekrāna režīms	3306
pilnekrāns	3306
pirkt biļetes	3302
pirkt biļeti	3302
pirkt grāmatu	3302
pirkti bilietą	3234
pirkti knygą	3234
pirkti licenciją	3258
pirmais mēnesis par # €	3265
pirmas mėnuo tik # €	3196
più lette	2783
più letti	2783
più popolare	2869
più recenti	2842
più tardi	2741
più vecchi	2842
più votati	2842
piši autoru	4390
piši avtorju	4589
pišite autoru	4390
pišite avtorju	4589
pišite nam u redakciju	4393
pišite nam v uredništvo	4592
pišite redakciji	4393
pišite uredništvu	4592
piškotki	4532
placená inzerce	87	514
placená spolupráce	635
placený obsah	635
places limitées, réservez vite	2142
plan seç	4930
plani seç	4930
planini seç	4930
platba ročne	4484
platba ročně	611
platená inzercia	87	4414
platená spolupráca	4504
platený obsah	4504
player de áudio	3990
player se učitava	4375
plaćena saradnja	4403
plaćena suradnja	4403
plaćeni oglas	87	4313
plaćeni sadržaj	4313
plačajte nam kavo	4581
plačana objava	87	4516
plačana vsebina	4601
plačano sodelovanje	4601
plačiau skaitykite čia	3203
plein écran	2111
plus d'actualités	2107
plus d'articles du même auteur	2198
plus de détails	2112
plus récents	2169
plătește cu paypal	4135
poate mai târziu	4017
początek bloku reklamowego	3702
podaj prawidłowy adres e-mail	3801
podari članek	4520
podarite ta članek	4520
podaruj artykuł	3684
podaruj dostęp	3819
podaruj ten artykuł	3695
podcast anhören	901
pode ler também	3931
podeli članak	4317
podešavanja privatnosti	4373
podijeli članak	4317
podmienky používania	4429
podmínky použití	519
podmínky užití	519
podobne artykuły	3718
podobné články	527	4415
podporiť	4410
podporte nezávislú žurnalistiku	4410
podporte nás	4410
podporte nás cez darujme	4480
podporte nás cez paypal	4480
podporte nás na patreone	4480
podpořit	498
podpořit přes darujme	607
podpořte naši práci	498
podpořte nás	498
podpořte nás na patreonu	607
podpořte nás přes paypal	607
podpořte redakci	498
podrobné nastavenia	4470
podrobné nastavení	593
podrži	4306
podrži nas	4306
podržite nas	4306
podržite naš rad	4306
podržite nezavisno novinarstvo	4306
podziel się	3695
podziel się na facebooku	3695
pogledajte još	19
poista mainonnanesto käytöstä	2007
poistin mainonneston käytöstä	2007
poistin sen käytöstä	2008
pokaż # odpowiedzi	3815
pokaż # zdjęcia	3803
pokaż # zdjęć	3803
pokaż galerię	3804
pokaż hasło	3798
pokaż i zaakceptuj	3781
pokaż komentarze	3712
pokaż mniej	3721
pokaż napisy	3784
pokaż odpowiedzi	3815
pokaż oryginał	3722
pokaż podpis	3804
pokaż szczegóły	3704
pokaż transkrypcję	3784
pokaż treść	3703
pokaż tłumaczenie	3722
pokaż więcej	3721
pokaż wszystkie	3721
pokaż wszystkie # zdjęcia	3803
pokaż wszystkie # zdjęć	3803
pokaż wszystkie zdjęcia	3803
pokaż wszystkie zdjęć	3803
pokaż wszystko	3722
pokaż wyniki	91	3771
pokaż zdjęcia	3803
pokaż zdjęć	3803
pokaži geslo	4583
pokaži rezultate	91
pokaži vsebino	4532
pokloni članak	4317
poklonite ovaj članak	4317
pokračovat bez podpory	497
pokračovat bez vypnutí	604
pokračovat přes apple	610
pokračovat přes facebook	610
pokračovat přes google	610
pokračovat s apple	610
pokračovat s google	610
pokračovať bez podpory	4422
pokračovať bez vypnutia	4478
pokračovať cez apple	4483
pokračovať cez facebook	4483
pokračovať cez google	4483
pokračovať s google	4483
pokušajte kasnije	4387
pokušajte ponovno	4387
pokušajte ponovno kasnije	4387
pokušajte ponovo	4387
pole obowiązkowe	3801
polecamy również	3718
polecamy także	3718
polecamy też	3718
polecane artykuły	3718
politica de confidențialitate	4034	4035	4048
politica de corecții	4117
politica editorială	4048	4117
politică de confidențialitate	4034
politika kolačića	4373
politika piškotkov	4571
politique de confidentialité	2095
politique de protection des données	2221
polityka prywatności	3703
polityka prywatności i cookies	3705
polityka sprostowań	3809
política de cookies	1564	3864
política de correcciones	1672
política de correccions	479
política de correções	3970
política de galetes	424
política de privacidad	1564
política de privacidade	3864	3888
política de privacitat	424
política de protección de datos	1691
política de proteção de dados	3989
pomanjšaj pisavo	4599
pomôže každé euro	4481
pomůže každá koruna	608
ponovno učitaj stranicu	4381
ponuda za čitaoce	4371
ponuda za čitatelje	4371
ponuka pre čitateľov	4468
poprzedni artykuł	3718
poprzednie zdjęcie	3804
populární	527
populära artiklar	4647
populärast	4727	4744
populärt	4647
populære	779	3662
populære artikler	685
populære saker	3566
populært	685	3566
populārākie	3267
popüler	4846
popüler haberler	4846
popüler konular	4846
por mês	3958
por qué estás viendo esto	1530
por qué? cuéntanos	1684
portes grátis	3979
poslat jako dárek	633
poslat přes whatsapp	633
poslat příteli	633
poslat tip anonymně	622
poslat zprávu	614
poslať	4487
poslať ako darček	4502
poslať cez whatsapp	4502
poslať e-mailom	4418
poslať mailom	4502
poslať priateľovi	4502
poslať správu	4486
poslať tip	4493
poslať tip anonymne	4493
poslušaj vest	4317
poslušaj članak	4317
poslušaj članek	4520
poslušajte tekst	4375
poslušajte članek	4520
posnetek ni več na voljo	4574
posnetek v vaši državi ni na voljo	4574
posnetka ni mogoče predvajati	4574
postanite naročnik	4512
postanite član	4306	4512
postavke kolačića	4330
postaw kawę	3681
postaw nam kawę	3681
poszt betöltése	2565
posłuchaj	3695
poukážte nám # % z dane	4480
pour continuer à lire	2156
pourquoi voyez-vous cette publicité	2143
pouze nezbytné	593
pouze pro předplatitele	500
používate adblock	4478
používate blokovanie reklám	4478
používate blokovač reklám	4478
používateľské meno	4484
používáte adblock	604
používáte blokování reklam	604
používáte blokátor reklam	604
povezani sadržaj	4314
povezani članci	4314
povezani članki	4517
povećaj	4376
povećaj fotografiju	4390
povećaj sliku	4390
povećaj slova	4401
povećaj tekst	4401
povečaj	4575
povečaj besedilo	4599
povečaj fotografijo	4589
povečaj pisavo	4599
povečaj sliko	4589
povinná pole	614
povinné	615	4487
povinné pole	614
povinné polia	4486
povinné údaje	614
povolit a pokračovat	522
povolit upozornění	600
povolit vždy	522
povoliť	4477
povoliť notifikácie	4476
povoliť obsah	4470
povoliť raz	4470
povoliť reklamu	4479
povoliť reklamy	4479
povoliť upozornenia	4476
powiązane	3718
powiązane artykuły	3718
powiązane tematy	3718
powiększ	3721
powiększ tekst	3819
powiększ zdjęcie	3721
powrót do góry	3721
powrót do strony głównej	3804
powrót na górę	3804
pozastaviť	4474
později	603
pozostała część artykułu pod materiałem wideo	3699
pozostały czas	3785
pozostały czas #	3784
pozostały czas -#	3784
pozrieť # fotiek	4488
pozrieť # fotky	4488
pozrieť # fotografie	4488
pozrieť # fotografií	4488
pozrieť fotiek	4488
pozrieť fotky	4488
pozrieť fotografie	4488
pozrieť fotografií	4488
pozrieť galériu	4489
pozrieť všetky # fotiek	4488
pozrieť všetky # fotky	4488
pozrieť všetky # fotografie	4488
pozrieť všetky # fotografií	4488
pozrieť všetky fotiek	4488
pozrieť všetky fotky	4488
pozrieť všetky fotografie	4488
pozrieť všetky fotografií	4488
pozrieť všetkých # fotiek	4488
pozrieť všetkých # fotky	4488
pozrieť všetkých # fotografie	4488
pozrieť všetkých # fotografií	4488
pozrieť všetkých fotiek	4488
pozrieť všetkých fotky	4488
pozrieť všetkých fotografie	4488
pozrieť všetkých fotografií	4488
pozvite nás na kávu	4480
pozvěte nás na kafe	607
pozvěte nás na kávu	607
počastite nas kavom	4382
pořídit předplatné	610
pošalji	91	4388
pošalji e-mailom	4317
pošalji komentar	4317
pošalji mejlom	4317
pošalji poruku	4387
pošalji povratnu informaciju	4396
pošalji prijatelju	4317
pošalji vest	4393
pošalji vijest	4393
pošalji članak e-mailom	4317
pošaljite dojavu	4393
pošaljite komentar	4317
pošaljite vest	4393
pošlete tip redakci	622
pošlite tip redakcii	4493
pošlji	4587
pošlji komentar	4596
pošlji po e-pošti	4520
pošlji povratno informacijo	4595
pošlji prijatelju	4520
pošlji sporočilo	4586
pošlji članek po e-pošti	4520
pošljite nam namig	4592
pošljite namig	4592
poštanski broj	4388
poštna številka	4587
poštovné zdarma	591
pr članek	4516
pradėti testą	3232
praneškite apie klaidą	3202
pranešti anonimiškai	3251
pranešti apie klaidą	3202
pranešti apie komentarą	3253
pratite uživo	4390
pravidelný dar	607
pravidelný príspevok	4481
pravidelně měsíčně	607
pravidlá diskusie	4418
pravidlá opráv	4493
prawa autorskie zastrzeżone	3810
prašome išjungti reklamos blokavimą	3243
pre komentovanie sa prihláste	4499
pre predplatiteľov	4411
preberi cel članek	4589
preberi celoten članek	4589
preberi več	4589
preberite celoten članek	4589
preberite še	4517
precisamos de você	3835
predchádzajúca fotografia	4489
predchádzajúca snímka	4489
predchádzajúca strana	4489
predchádzajúci článok	4489
predplatiť	4410
predplatné môžete kedykoľvek zrušiť	4483
predplaťte si	4410
preferințe cookie	4092
preferințe de confidențialitate	4132
preferències de galetes	457
preferências de cookies	3946
preferências de privacidade	3989
prehrať	4474
prehrať video	4473
prehrávač sa načítava	4473
prejsť do diskusie	4499
prejsť do galérie	4489
prejsť na darovanie	4480
prejsť na kvíz	4464
prejsť na obsah	4489
prejsť na online	4489
prejsť na platbu	4480
prejsť na ponuku	4468
prejsť na recept	61
prejšnja fotografija	4589
prejšnja slika	4589
prejšnja stran	4589
prejšnji članek	4589
prekličete lahko kadarkoli	4583
prekliči soglasje	4571
preložené automaticky	4497
preložené pomocou ai	4497
prenošenje zabranjeno	4394
prenumerantförmån	4705
prenumerantförmåner	4705
prenumerata nuo # euro per mėnesį	3196
prenumerata nuo # €	3196
prenumerera på vårt nyhetsbrev	4621
prenumeruodami sutinkate su taisyklėmis	3221
prenumeruokite naujienlaiškį	3221
prenumeruoti naujienlaiškį	3248
preostali čas	4575
preostali čas #	4574
preostali čas -#	4574
preporučeno	4314
preporučuje outbrain	4403
preporučuje taboola	4403
preporučujemo	4314	4385
preporučujemo da pročitate	4314
preporučujemo i	4314
presentear matéria	3977
preskoči na sadržaj	4390
preskoči na vsebino	4589
preskočiť na obsah	4489
prestať sledovať	4501
prethodni članak	4390
pretlač zakázaná	4494
prevedeno uz pomoć ai	4396
preverite e-pošto	4586
prečo vidím túto reklamu	4504
prečítajte si	4415
prečítajte si aj	4415
prečítať neskôr	4502
prečítať prepis	4473
prețurile pot varia	4057
pridať ako preferovaný zdroj	4501
pridať do košíka	4468
pridať do mojich tém	4501
pridať komentár	4418
pridať medzi preferované zdroje	4501
pridruži se razpravi	4596
pridružite se razpravi	4596
pridėti kaip pageidaujamą šaltinį	3254
pridėti komentarą	3253
pridėti prie mano temų	3254
pridėti prie pageidaujamų šaltinių	3254
prihlásiť	4411
prihlásiť cez facebook	4483
prihlásiť cez google	4483
prihlásiť na odber	4486
prihlásiť sa	4411
prihlásiť sa cez apple	4483
prihlásiť sa cez facebook	4483
prihlásiť sa cez google	4483
prihlásiť sa do diskusie	4499
prihlásiť sa na odber	4486
prihláste sa a komentujte	4499
prihvati i prikaži	4373
prihvati sve kolačiće	4373
prihvaćam	4330
prihvaćam i nastavljam	4373
prihvaćam sve	4330
prijava putem google računa	4384
prijavi grešku	4317
prijavi pogrešku	4393
prijavi se s google računom	4384
prijavite grešku	4393
prijavite pogrešku	4393
prijať	4429
prijať a pokračovať	4470
prijať a zobraziť	4470
prijať všetko	4429
prijať všetky	4471
prijať všetky cookies	4470
prikaži # odgovora	4397
prikaži # odgovore	4596
prikaži galerijo	4589
prikaži galeriju	4390
prikaži geslo	4583
prikaži i prihvati	4373
prikaži in sprejmi	4571
prikaži komentare	4397
prikaži komentarje	4596
prikaži lozinku	4384
prikaži manj	4518
prikaži manje	4315
prikaži odgovore	4397	4596
prikaži podnapise	4574
prikaži prepis	4574
prikaži rezultate	91	4368	4566
prikaži sadržaj	4330
prikaži sve	4315
prikaži titlove	4375
prikaži transkript	4375
prikaži več	4518
prikaži više	4315
prikaži vse	4518
prikaži vsebino	4571
prima lună gratuită	4071
prima pagină	4040
primetili ste grešku	4393
primește alerte despre acest subiect	4065
primijetili ste grešku	4393
printează	4028
printează rețeta	61
pripomenúť neskôr	4422
priporoča outbrain	4601
priporoča taboola	4601
priporočamo	4517	4584
priporočamo tudi	4517
priporočamo v branje	4517
priporočeno	4517
prisijunkite arba susikurkite paskyrą	3196
prisijunkite prie mūsų komandos	3203
prisijunkite, kad galėtumėte komentuoti	3202
prispieť	4410
prispieť jednorazovo	4480
prispieť mesačne	4480
privatsphäre verwalten	984
privatsphäre-einstellungen	839
privātuma iestatījumi	3304
privātuma politika	3282
prišlo je do napake. poskusite pozneje	4586
prišlo je do napake. poskusite znova	4586
pro komentování se přihlaste	629
pro předplatitele	500
pro předplatitele výhodněji	590
prochaine vidéo	2222
profită de ofertă	4139
programmet är inte längre tillgängligt	4712
prohibida la reproducció	482
prohibida su reproducción total o parcial	1705
prohlédnout # fotek	616
prohlédnout # fotky	616
prohlédnout # fotografie	616
prohlédnout # fotografií	616
prohlédnout fotek	616
prohlédnout fotky	616
prohlédnout fotografie	616
prohlédnout fotografií	616
prohlédnout galerii	617
prohlédnout všech # fotek	616
prohlédnout všech # fotky	616
prohlédnout všech # fotografie	616
prohlédnout všech # fotografií	616
prohlédnout všech fotek	616
prohlédnout všech fotky	616
prohlédnout všech fotografie	616
prohlédnout všech fotografií	616
prohlédnout všechny # fotek	616
prohlédnout všechny # fotky	616
prohlédnout všechny # fotografie	616
prohlédnout všechny # fotografií	616
prohlédnout všechny fotek	616
prohlédnout všechny fotky	616
prohlédnout všechny fotografie	616
prohlédnout všechny fotografií	616
proibida a reprodução total ou parcial	4001
promijeni veličinu teksta	4401
promo sadržaj	4403
promocijsko sporočilo	4516
promotivni sadržaj	4313
promotivni članak	4313
promóció	2497
proovi # päeva tasuta	1722
proposé par	2213
prosimy o wyłączenie adblocka	3790
proč vidím tuto reklamu	635
pročitaj ceo članak	4390
pročitaj cijeli članak	4390
pročitaj kasnije	4401
pročitaj transkript	4375
pročitajte ceo tekst	4390
pročitajte cijeli članak	4390
pročitajte i	4314
pročitajte još	4314
prywatność	3703
prywatność i cookies	3705
przeczytaj całość	3804
przeczytaj cały artykuł	3804
przeczytaj również	3718
przeczytaj także	3718
przeczytaj też	3718
przeczytaj transkrypcję	3784
przejdź bez wsparcia	3680
przejdź do galerii	3804
przejdź do głównej treści	3804
przejdź do księgarni	3700
przejdź do oferty	3777
przejdź do przepisu	61
przejdź do płatności	3795
przejdź do quizu	3771
przejdź do serwisu	3703
przejdź do sklepu	3777
przejdź do strony darowizn	3795
przejdź do treści	3721
przejdź do ustawień prywatności	3703
przejdź do wpłaty	3795
przejdź na stronę główną	3804
przekaż # % podatku	3795
przekaż #%	3795
przekaż opinię	3813
przestań obserwować	3817
przetłumaczono automatycznie	3813
przetłumaczono przez ai	3813
przeładuj stronę	3794
prześlij	3802
prześlij opinię	3813
prześlij zdjęcia	3809
przypomnij mi później	3680
przypomnij później	3789
právě se děje	527
präsentiert von	833
précédent	2111
préférences cookies	2095
préférences de confidentialité	2221
prélèvement	2055
prémium	2488
prénom	2195
présenté par	2213
próbáld újra később	2590
próbálja ki # forintért	2488
próbálja újra	2590
próbálja újra később	2590
próxima	3884
próxima foto	3998
próxima imagem	3998
próxima notícia	3967
próxima página	3884
próximo artigo	3879
próximo vídeo	1692	3990
prøv # dager gratis	3531
prøv gratis	649	3531
prøv igen senere	765
prøv igjen senere	3649
prøv nu	649
prøv nå	3531
prędkość odtwarzania	3784
prを含みます	2990
pr記事	3012
psč	615	4487
pubblicità	2770
publi-rédactionnel	2093
publicitatea continuă	4139
publicité	2093
publicité - la suite ci-dessous	2093
publicité dans #	2222
publicités	2093
publică	4081
publică comentariul	4080
pular anúncio	3990
pular para o conteúdo	3884
pular para o conteúdo principal	3882
puslapis # iš #	3259
página siguiente	1581
páči sa mi to	4500
päeva küsimus	1759
päivitä sivu	2008
päivitä suostumus	1928
päivän kysymys	91	1987
päivän peli	1987
päivän ristikko	1981
pääuutiset	1937
påkrevd	3650
påkrævet	766
påmind mig senere	645
påminn mig senare	4609
później	3789
pārbaudi savas zināšanas	3272
pārbaudiet savu e-pastu	3315
pāriet uz recepti	61
pāriet uz saturu	3317
pārpublicējot atsauce obligāta	3275
pārpublicēšana aizliegta	3325
pārtraukt sekot	3321
pārvaldīt paziņojumus	3309
pārvaldīt piekrišanu	3304
pērc abonementu	3265
płatna współpraca	3821
płatne miesięcznie	3799
płatne rocznie	3799
płatność miesięczna	3799
płatność roczna	3799
předchozí	529
předchozí foto	617
předchozí fotografie	617
předchozí snímek	617
předchozí strana	617
předchozí článek	527
předmět	615
předplatit	500
předplatné	500
předplaťte si	610
přehrát	529
přehrát video	596
přehrávač se načítá	596
přehrávač videa se načítá	596
přejít do diskuse	629
přejít do e-shopu	516
přejít do galerie	617
přejít do speciálu	617
přejít k obsahu	529
přejít k platbě	607
přejít k receptu	61
přejít na kvíz	584
přejít na nabídku	590
přejít na obsah	529
přejít na online reportáž	617
přejít na recept	61
přejít na stránku darů	607
přeloženo automaticky	627
přeloženo pomocí ai	627
přepis	597
přeskočit na obsah	617
přestat sledovat	631
přetisk zakázán	623
přečtěte si	527
přečtěte si také	527
přečíst později	633
přečíst přepis	596
přidat do košíku	590
přidat do mých témat	631
přidat jako preferovaný zdroj	631
přidat komentář	525
přidat mezi preferované zdroje	631
přidejte názor	525
přidejte si nás mezi preferované zdroje	631
přihlaste se a komentujte	629
přihlásit	500
přihlásit k odběru	506
přihlásit přes facebook	610
přihlásit přes google	610
přihlásit přes seznam	610
přihlásit se	500
přihlásit se do diskuse	629
přihlásit se k odběru	614
přihlásit se přes apple	610
přihlásit se přes facebook	610
přihlásit se přes google	610
přihlásit se přes seznam	610
přihlášení	500
přijmout	519
přijmout a pokračovat	593
přijmout a zobrazit	593
přijmout vše	519
přijmout všechny	594
přijmout všechny cookies	593
připomenout později	497
přispějte	498
přispět	498
přispět jednorázově	607
přispět měsíčně	607
příjmení	615
""", 'q': """
qq好友	5315
qq空间	5315
qr कोड स्कैन करें	2453
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3150
qrコードからダウンロード	3020
qrコードを読み取ってください	3020
qr코드로 다운로드	3150
qr코드를 스캔하세요	3150
qu'avez-vous pensé de cet article	2139
qual o seu nível de satisfação com esta notícia	3906
qualcosa è andato storto	2871
quan tâm nhất	5192
quay lại	5152
quay lại đầu trang	5236
quellen und weiterführende links	853
queremos conocer tu opinión	1620
queremos saber a sua opinião	3919
questa email è già registrata	2903
questa pagina ti è stata utile	2841
questo articolo ti è stato utile	2841
questo articolo è bloccato	2868
questo campo è obbligatorio	2870
questo riassunto ti è stato utile	2807
questo video non è disponibile	2849
questo video non è più disponibile	2849
quieres añadir otro usuario a tu suscripción	1530
quitter le plein écran	2176
quizi çöz	4909
quizás más tarde	1524
quizás te interese	1575
quy định bình luận	5191
quyên góp	5127
quyên góp ngay	5127
qué opinas	1570
qué te ha parecido esta noticia	1620
quét mã qr	5204
quét mã qr để tải	5204
quét mã qr để tải ứng dụng	5204
quên mật khẩu	5130
quản lý cookie	5202
quản lý lựa chọn	5231
quản lý sự đồng ý	5202
quản lý tùy chọn	5231
quảng cáo	5141
quảng cáo - bài viết tiếp tục bên dưới	5185
""", 'r': """
r$ # por mês durante # meses	3928
radote klaidą	3202
radote klaidą tekste	3202
radās kļūda. mēģiniet vēlāk	3315
radīts ar mākslīgo intelektu	3319
rafraîchir la page	2187
raksti komentāru	3271
raksts ir aizsargāts ar autortiesībām	3325
raksts ir slēgts	3313
raksts tiek papildināts	3272
raksts turpinās pēc reklāmas	3274
rakstu lasa mākslīgais intelekts	3306
rakstīt autoram	3317
rakstīt komentāru	3271
raktažodžiai	3239
rao vặt	5141
raportează	4081
raportează comentariul	4128
raportează o eroare	4053
raportează o greșeală	4117
raportoi virheestä	2023
rapportér	779
rapportér annonce	783
rapportér fejl	677
razvrščanje	4597
rašykite redakcijai	3251
rašyti autoriui	3250
rašyti komentarą	3196
reagovať	4500
recargar la página	1658
recargar página	1658
recarrega la pàgina	466
recarregar a página	3956
recarregar página	3956
receber notificações	3921
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2149
recevez une alerte à chaque article de l'auteur	2149
reclamă	4031
recomandarea redacției	4074
recomandări	4037
recomandări by taboola	4060
recomandări taboola	4060
recomandările editorilor	4074
recomandările partenerilor	4060
recomandările redacției	4037
recomendado para você	3879
recommandé	2107
recommandé pour vous	2107
recommandés	2107
recordar más tarde	1524
recuérdamelo más tarde	1524
recíbela	1543
recíbela gratis	1543
recíbelo	1543
redacția	4048
redare automată	4089
redirecționează # la sută	4105
redirecționează #%	4018
redă video	4088
redă videoclipul	4088
refuză toate	4050
refuză tot	4093
regala este artículo	1679
regalar artículo	1530
regalar este artículo	1679
registrovať sa	4411
registruokitės nemokamai	3196
registruokitės į seminarą	3203
registrácia	4411
regisztráció	2488
regisztrálok	2488
regler för kommentarer	4743
regler og vilkår gjelder	3554
regras de comentários	3933
regras dos comentários	3933
regístrate	1530
rekisteröidy	1910
rekisteröidy maksutta ja lue	1910
reklaami lõpp	1783
reklam içeriğidir	4912
reklama się skończyła	3821
reklami geç	4839
reklám	2497
reklám vége	2608
reklámblokkolót használ	2581
reklámblokkolót használsz	2581
reklāma	3265
reklāmas beigas	3324
reklāmas raksts	3274
reklāmraksts	87	3274
relacja na żywo	3804
relaterade ämnen	4647
rendeld meg a könyvet	2562
rendelje meg a könyvet	2562
rendezés	2602
rendszeres támogatás	2585
renovar suscripción	1697
reportar comentário	3982
reportar erro nesta página	3906
reproducció automàtica	454
reproducción automática	1645
reproducción prohibida	1705
reproducir vídeo	1644
reproduction réservée	2235
reproductor de vídeo	1692
reproduzir vídeo	3942
reproduzir áudio	3942
reprodução automática	3943
reprodução proibida	4001
reserve já	4004
resmi büyüt	4936
responda à enquete	3933
rester connecté	2192
restez informé	2066
restez informés	2066
resultado da votação	3982
resultados de la votación	1638
resumen automático	1605
resumo da notícia	3906
resumé lavet af ai	775
retour à l'accueil	2198
retour à la liste	2198
retour à la page d'accueil	2109
retrage consimțământul	4092
rettelser og præciseringer	772
revenir à l'accueil	2198
revoir la vidéo	2222
rezerviši mesto	4371
rezervovať miesto	4468
rezervujte si místo	590
rezervuoti vietą	3234
rezervă un loc	4058
rezervă-ți locul	4058	4086
rezervēt vietu	3302
rezolvă testul	4083
rezygnuję z newslettera	3825
reîmprospătează pagina	4104
reîncarcă pagina	4104
reînnoiește abonamentul	4135
reģistrējies bez maksas	3265
reģistrēties	3265
reši križanko	4566
reši kviz	4368	4566
reši ukrštenicu	4368
režim celej obrazovky	4473
režim celé obrazovky	596
ricordamelo più tardi	2741
riješi križaljku	4368
riješi kviz	4368
riproduzione riservata ©	2909
rizami geri çek	4843
rodyti galeriją	3250
rodyti mažiau	3204	3250
rodyti turinį	3236
rodyti viską	3204
rozumím	531
rozwiąż krzyżówkę	3771
rozwiń	3704	3721
rozwiń wszystko	3722
ročne	4484
ročná platba	4484
ročné predplatné	4484
roční platba	611
roční předplatné	611
ročně	611
rychlost přehrávání	596
ryhdy kannatusjäseneksi	2009
rätta	4640
rätta oss	4640
rättelse	4640
rättelsepolicy	4736
rättelser och förtydliganden	4736
règles de commentaires	2168
règles des commentaires	2168
réactions	2101
réagir	2085	2101
réagir à cet article	2101
réagissez	2101
réagissez à cet article	2101
réductions et codes promo	2239
réduire la police	2160
réduire la taille de la police	2160
réduire la taille du texte	2160
réduire le texte	2211
répondez au quiz	2171
répondez au sondage	2168
répondre	2101
réseaux sociaux	2086
réserver mes places	2174
réservez vos places	2174
réservé aux inscrits	2056
résiliable à tout moment	2156
résultats	92
résultats du sondage	2147
résumé de l'article	2139
résumé de l'article en # points	2139
résumé en # secondes	2139
résumé ia	2208
résumé par l'ia	2208
részletek	2513
rétablir le son	2176
rösta	91	4702
rösta här	4650
rösta i omröstningen	4650
rösta nu	91	4698
rút lại sự đồng ý	5202
rückmeldung geben	1016
rýchlosť prehrávania	4473
rādīt # atbildes	3320
rādīt atbildes	3320
rādīt galeriju	3317
rādīt mazāk	3273	3317
rādīt rezultātus	3300
rādīt saturu	3304
rādīt un piekrist	3304
rādīt vairāk	3272
rādīt visu	3273
rămâi conectat	4109
răspunde	4036
răspunde la sondaj	4080
rėmimas	3205
rėmėjo turinys	3257
""", 's': """
s'abonner à ce dossier	2232
s'abonner à ce sujet	2232
s'abonner à ce thème	2232
s'abonner à cet auteur	2232
s'abonner à partir de #€	2056
s'està carregant el reproductor	453
s'està carregant el vídeo	453
s'ha produït un error	474
s'inscrire à la newsletter	2066
s-ar putea să-ți placă	4037
saada anonüümne vihje	1777
saada sõbrale	1727
saada sõnum	1774
saada vihje anonüümselt	1777
saber más	1581
sadarbības raksts	3274
sadece abonelere özel	4930
sadržaj je blokiran	4373
sadržaj je zaključan	4307
sadržaj je zaštićen autorskim pravom	4394
sadržaj nije dostupan	4373
sadržaj nije moguće prikazati	4373
sadržaj partnera	4403
saglabāt	3270
saglabāt iestatījumus	3304
saglabāt izvēli	3304
saglabāt rakstu	3270
saglabāt vēlākam	3322
sair do ecrã inteiro	3942
saistītie raksti	3267
saistītās ziņas	3267
saite ir nokopēta	3322
saite nokopēta	3270
saken er låst	3531
saken finnes også som lyd	3544
salli ja näytä	1928
salli sisältö	1993
salta la pubblicità	2897
salta pubblicità	2897
saltar anúncio	3862
saltar para o conteúdo	3882
saltar para o conteúdo principal	3882
salvar preferências	3946
salvează	4028
salvează articolul	4073
salvează pentru mai târziu	4073
salvează preferințele	4092
salvează rețeta	61
samo nujni piškotki	4571
samo nužni	4373
samo nužni kolačići	4373
samo za naročnike	4583
sans engagement, résiliable à tout moment	2156
sao chép	5226
sao chép liên kết	5136
sao chép đường dẫn	5183
sari la conținut	4039
sari la rețetă	61
sari peste reclamă	4133
satura turpinājums pēc reklāmas	3274
saturs ir aizsargāts ar autortiesībām	3325
saturs ir bloķēts	3304
sazināties ar redakciju	3318
sačuvaj	4317
sačuvaj podešavanja	4373
sačuvaj recept	61
sačuvaj vest	4317
sačuvaj za kasnije	4401
sačuvaj članak	4401
saņemt paziņojumus	3309
scanează codul qr	4096
schlagwörter	853
schließen	856
schrift größer	1020
schrift vergrößern	826
schriftgröße	826
schriftgröße anpassen	1020
schriftgröße ändern	1020
schwedenrätsel	977
scopri di più	2747
scopri di più su amazon	2913
scrie comentariul tău	4128
scrie redacției	4117
scrieți redacției	4117
sdílejte	510
sdílejte tento text	510
sdílejte text	510
sdílejte článek	510
sdílet	510
sdílet na facebooku	510
sdílet na twitteru	510
sdílet na whatsappu	633
sdílet na x	510
sdílet článek	510
se alla erbjudanden för prenumeranter	4614
se bilderna här	4650
se connecter et réagir	2101
se déconnecter	2056
se désabonner	2246
se désinscrire	2246
se grafiken här	4650
se ha producido un error al cargar el vídeo	1603
se klippet här	4650
se klippet øverst i saken	3569
se réabonner	2227
se større bilde	3570
se større billede	689
se videon här	4650
se våra erbjudanden	4726
se våre tilbud	3646
se încarcă playerul	4088
se încarcă video	4088
se încarcă videoclipul	4088
sedan # kr/mån tills du säger upp	4614
see väli on kohustuslik	1774
segui già questo argomento	2882
segui già questo autore	2882
seguir tópico	3921
seguí leyendo	1634
sei già abbonato	2747
sei già iscritto	2903
sei già iscritto alla newsletter	2827
seko tēmai	3321
sekot tēmai	3321
sekretessinställningar	4709
sekti autorių	3254
sekti temą	3254
selección de la redacción	1575
selectează	4110
selvä	1940
sem opinião	3934
sem si não seria possível	3926
sem você não seria possível	3926
semnalează comentariul	4128
semnalează o eroare	4036
senaste först	4743
send artiklen på mail	660
send på e-post	3544
send på mail	781
seniausi viršuje	3253
sense permanència	440
sesi aç	4913
sesi açmak için dokunun	4956
sesi açmak için tiklayin	4956
setări confidențialitate	4092
setări cookie	4035	4050
setări cookie-uri	4092
setări cookies	4092
setări de confidențialitate	4092
seu apoio faz a diferença	3835	3994
seu nome de usuário	3982
seuls les abonnés peuvent commenter	2147
seuraa hetki hetkeltä	2019
seuraa livenä	2019
seuraa meitä	1923
seuraa tekijää	2030
seuraa tätä aihetta	2030
seuraat jo tätä aihetta	2030
seuraat tätä aihetta	2030
seç	4931
seçenekleri yönet	4916
seçimimi kaydet	4916
seções	3879
seřadit podle	629
sfârșit publicitate	4086
sfârșitul reclamei	4086
shrani članek	4520
shrnutí ai	628
shrnutí od ai	627
si opp når du vil	3531
si è verificato un errore	2871
si è verificato un errore durante il caricamento del video	2805
sie können diesen artikel kostenlos weitergeben	948
signaler ce contenu comme inapproprié	2147
signaler un problème	2101
siguiente artículo	1575
siguiente vídeo	1692
siirry sisältöön	1939
siirry suoraan sisältöön	2019
sikeres feliratkozás	2515
sin ti no sería posible	1629
sinu hääl on arvesse võetud	1759
sinu sõnum	1775
sisu on autoriõigusega kaitstud	1784
sisältö ei ole saatavilla	1993
sisältö on estetty	1993
sisältö on suojattu tekijänoikeudella	2024
sisältöä ei voida näyttää	1993
sisältöä kumppaneiltamme	2034
siz ne düşünüyorsunuz	4874
siz ne düşünüyorsunuz? oy verin	4852
sizin için öneriler	4846
siųsti atsiliepimą	3252
siųsti draugui	3201
siųsti el. paštu	3201
siųsti komentarą	3253
siųsti naujieną	3251
siųsti žinutę	3248
skaitykite be reklamų	3257
skaitykite be ribojimų	3246
skaitykite daugiau čia	3203
skaityti plačiau	3203
skaityti visą straipsnį	3250
skaityti vėliau	3201
skann qr-koden for å laste ned appen	3635
skanna qr-koden för att ladda ner appen	4714
skaties arī	3267
skatīt cenu	3302
skatīt foto	3272
skatīt galeriju	3272
skatīt komentārus	3320
skatīt piedāvājumu	3302
skatīt piedāvājumus	3313
skatīt rezultātus	91	3300
skatīt video	3272
skatīt visus	3317
skenē qr kodu	3308
skenējiet qr kodu	3308
skjønner	3571
sklenite naročnino	4513
skontaktuj się z redakcją	3809
skontrolujte si svoju schránku	4486
skopírované	4503
skopírované do schránky	4502
skopírovať odkaz	4418
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4640
skriv inn beløp	3643
skru på	3640
skru på lyd	3633
skru på varsler	3637
skryť odpovede	4499
skryť reklamu	4504
skrýt	531
skrýt odpovědi	629
skrýt reklamu	635
skyddas av upphovsrätt	4738
skänk en gåva	4724
skúste to neskôr	4486
skúste to znova	4486
slapukų nustatymai	3214
slapukų politika	3236
slažem se	4330
slažem se i nastavljam	4373
sledeća fotografija	4390
sledeća slika	4390
sledeća strana	4390
sledeći video	4375
sledeći članak	4390
sledovat toto téma	631
sledovat téma	631	632
sledovať autora	4501
sledovať autorku	4501
sledovať online	4489
sledovať tému	4501
sledovať túto tému	4501
sledujete téma	631
sledujete tému	4501
slik beskytter vi kildene våre	3656
slik beskytter vi våre kilder	3656
slik slår du av annonseblokkering	3641
slične vesti	4314
slične vijesti	4314
slični članci	4314
sljedeća fotografija	4390
sljedeća slika	4390
sljedeća stranica	4390
sljedeći video	4375
sljedeći članak	4390
slut på annonce	783
slut på annons	4748
slut på reklam	4748
sluta följa	4745
slutt på annonse	3667
slutt å følge	3663
slå adblocker fra	756
slå annonceblokering fra	756
slå av annonseblokkereren	3641
slå av annonseblokkeringen	3641
slå din adblocker fra	756
slå lyd fra	748
slå lyd til	748
slå lyden fra	748
slå lyden til	748
slå notifikationer til	752
slå på	3640	4718
slå på aviseringar	4716
slå på ljudet	4712
slå på notiser	4716
slå på varsler	3637
slå på varslinger	3637
slå til	755
slėpti reklamą	3257
sns 공유	3189
sns 공유하기	3189
snsでシェア	3058
snsでシェアする	3058
snsをフォロー	2944
snímek # z #	616
snímek # ze #	616
snímka # z #	4488
snímka # zo #	4488
so schützen wir unsere quellen	1010
sofortüberweisung	802
solicitarea a fost trimisă	4136
solicitação enviada	3996
solitär	977
som källa är du skyddad	4643
son dakika bildirimlerini aç	4920
son dakika gelişmelerinden haberdar olun	4920
son gelişmelerden haberdar olun	4920
sondaż	92
sonderveröffentlichung	928
sono già sostenitore	2741
sonraki fotoğraf	4963
sonraki fotoğraf için tiklayin	4849
sonraki fotoğrafa geç	4849
sonraki görsel	4963
sonraki haber için tiklayin	4849
sonraki içerik	4963
sonraki sayfa için tiklayin	4849
sonuçlar	92
sonuçlari gör	91	4853
sonuçlari göster	91	4907
sorodni članki	4517
sortează	4081
sortează după	4081
sortuj według	3815
sortér efter	778
souhlasit a pokračovat	522
souhlasím	519
souhlasím a pokračovat	593
souhlasím a zobrazit	522
souhlasím se zobrazením	519
soukromí a cookies	522
sous-titres activés	2176
sous-titres désactivés	2176
soutenez-nous dès maintenant	2047
související	527
související témata	527
související články	527
související články z webu	527
soyez le premier à commenter	2101
soyez le premier à réagir	2101
spam nélkül	2590
spander en kaffe på oss	3643
spara inställningar	4709
spara till läslistan	4747
spausdinti receptą	61
spausdinti straipsnį	3255
spațiu publicitar	4060
spela här	4698
spela videon här	4650
spill ansvarlig. # år	3554
spill med måte	3553
spill nå	3619
spis treści	3721
splošni pogoji	4572
sponsorisé	2093
sponsorlu bağlantilar	4889
sponsorlu içerik	87	4839
sponsoroitu sisältö	1924
sponsoroitua sisältöä	1926
sponsorēts saturs	3324
sponsrat innehåll	4632
sponzorirani sadržaj	4313
sponzorirani članak	4313
sponzorisani sadržaj	4403
sponzorované	4414
sponzorovaný obsah	514
sponzorováno	514
sporoči napako	4592
sporočilo	4587
spotifyで聞く	3048
spotifyで聴く	3048
spravovat upozornění	600
spravovať súhlas	4470
spravovať upozornenia	4476
sprawdź cenę	3777
sprawdź ofertę	3684
sprawdź się	3774
sprawdź skrzynkę e-mail	3801
sprawdź skrzynkę odbiorczą	3801
sprawdź swoją skrzynkę	3801
sprawdź swoją wiedzę	3771
sprejmi in prikaži	4571
sprejmi vse piškotke	4571
spremi članak	4317
spremljajte v živo	4589
sprijinul tău contează	4134
sprijină-ne	4018
správa	4487
správa bola odoslaná	4486
správa souhlasu	593
správa súhlasu	4470
spróbuj ponownie	3801
spróbuj ponownie później	3801
spręsti kryžiažodį	3232
spręsti testą	3232
spune-ne părerea ta	4080
spune-ți părerea	4053
spune-ți părerea în comentarii	4053
spuneți-ne părerea	4080
spustit kvíz	584
spustiť kvíz	4464
spustiť video	4473
später	797
später erinnern	797
späť hore	4489
späť na hlavnú stránku	4489
späť na začiatok	4489
spør vår ki om saken	3560
spēlē tagad	3300
spēlēt tagad	3300
staňte sa členom	4410
staňte se členem	498
ste našli napako	4592
ste našli napako v članku	4592
ste už predplatiteľ	4483
ste že glasovali	4566
stem nå	91	3619
stiahnuť aplikáciu	4475
stiahnuť audio	4473
stiahnuť epizódu	4473
stiahnuť na google play	4475
stiahnuť v app store	4475
stiahnuť z app store	4475
stiahnuť z google play	4475
stichwörter	853
stil spørgsmål til artiklen	677
stlmiť	4474
stop med at følge	780
straipsnio tęsinys - po reklama	3205
straipsnis saugomas autorių teisių	3258
straipsnis tęsiasi po reklamos	3205
straipsnis užrakintas	3246
straipsnį skaito dirbtinis intelektas	3238
strojovo preložené	4497
strojový preklad	4498
strojový překlad	628
strojově přeloženo	627
strona główna	3718
stroški dostave	4570
stránka # z #	616	4488
stránka # ze #	616
stránka # zo #	4488
stworzono z pomocą ai	3813
stáhnout aplikaci	598
stáhnout audio	596
stáhnout epizodu	596
stáhnout na google play	598
stáhnout podcast	596
stáhnout v app store	598
stáhnout z app store	598
stáhnout z google play	598
stáhnout zdarma	599
stäng	4609	4650
stäng annons	4748
stäng av annonsblockeraren	4719
stäng av din adblocker	4719
stäng av din annonsblockerare	4719
stäng av ljudet	4712
stäng galleri	4732
stöd oss	4610
stöd oss på patreon	4723
stöd oss via patreon	4723
större text	4747
større tekst	3665
støt med mobilepay	759
støt os	646
støt os med mobilepay	759
støt os på #er	759
støt os på patreon	759
støt via mobilepay	759
støtt oss	3528
støtt oss med vipps	3643
støtt oss på patreon	3643
støtt oss via vipps	3643
sua inscrição foi confirmada	3996
sua inscrição foi realizada com sucesso	3996
subscrição confirmada	3996
subtitrări	4089
subtítols	454
subtítulos	1645
sudoku del día	1685
sugerir correção	3906
sugerir una corrección	1620
sugestões	3879
suite après la publicité	2174
suivez vos auteurs préférés	2209
suivre ce thème	2149
suivre le thème	2209
sukurta naudojant dirbtinį intelektą	3252
sumă liberă	4105
sumă personalizată	4134
sunt de acord cu termenii și condițiile	4111
sur le même sujet	2107
sur le même thème	2107
suscripción	1530
suscripción confirmada	1698
suscríbase	1530
suscríbete	1530
suscríbete a nuestro boletín	1540
suscríbete ahora	1530
susiję straipsniai	3198
susikurti paskyrą	3196
susține	4018
susține-ne	4018
susține-ne pe patreon	4105
susțineți-ne	4018
susținut de	4126
sutikti ir tęsti	3236
sutinku ir tęsiu	3236
svaka donacija je važna	4382
svaka donacija pomaže	4382
svaki dinar je važan	4382
svaki doprinos je važan	4382
svaki doprinos pomaže	4382
svaki euro je važan	4382
svaki prilog pomaže	4382
svi članci	4390
svi članci autora	4390
sviđa mi se	4398
sviđa vam se članak	4396
swisha en gåva	4723
syötä kelvollinen sähköpostiosoite	2016
syötä summa	2009
syötä sähköpostiosoitteesi	1913
szanowna użytkowniczko, szanowny użytkowniku	3705
szanowni państwo	3704
szanowny użytkowniku	3705
szanujemy twoją prywatność	3705
szavazatodat rögzítettük	2556
szavazatát rögzítettük	2556
szavazás	92	2559
szavazás indítása	2556
szczegóły	3722
szeretne értesítéseket kapni	2577
szeretnél értesítéseket kapni	2577
szerző követése	2603
szkennelje be a qr-kódot	2576
szponzorált tartalom	87	2497
szybkość odtwarzania	3784
szállítási költség	2563
szókereső	2559
szólj hozzá	2505
szóljon hozzá	2505
szövegméret	2606
szünet	2574
sähköposti	1913
sähköposti tai käyttäjätunnus	2012
sähköpostiosoite	1913
sähköpostiosoitteesi	2016
sähköpostisi	2016
säkra din plats	4705
säästä # %	2014
säästä #%	2014
så # kr/mnd til du sier opp	3531
så gör du för att stänga av	4721
så hanterar vi personuppgifter	4637
så här stänger du av din adblocker	4721
så här stänger du av din annonsblockerare	4721
så jobbar vi med rättelser	4736
så kommenterar du	4640
så skyddar vi våra källor	4736
så stänger du av adblock	4721
så stänger du av adblocker	4721
så stänger du av annonsblockeraren	4719
så stänger du av din ad-blocker	4721
så stänger du av din adblocker	4721
så stänger du av din annonsblockerare	4719
sådan beskytter vi kilder	772
sådan beskytter vi vores kilder	772
sådan deaktiverer du din adblocker	756
sådan retter vi fejl	772
sådan slår du adblock fra	756
sådan slår du din adblocker fra	756
sé el primero en comentar	1568
sé parte	1525
sélections	2085
sì, grazie	2860
sí, quiero	1656
sí, vull	462
síganos	1556
síguenos	1556
só para assinantes	3961
sólo para suscriptores	1663
sõnum on saadetud	1774
sök	4650
søg	688
søk	3569
súhlasím	4429
súhlasím a pokračovať	4470
súhlasím so zobrazením	4429
súmate	1525
súvisiace	4415
súvisiace články	4415
súvisiaci článok	4415
süre	4914
süti beállítások	2565
süti tájékoztató	2565
sütibeállítások	2565
sütibeállítások módosítása	2568
sütik kezelése	2565
sākt testu	3300
sīkdatņu iestatījumi	3282
sīkdatņu politika	3304
sīkfailu iestatījumi	3304
słowa kluczowe	3718
sūtīt e-pastā	3322
sắp xếp theo	5192
số tiền khác	5210
""", 't': """
t'ha estat útil	446
t'ha estat útil aquest article	428
t'ha estat útil aquest resum	428
t'ha semblat útil	446
ta treść jest niedostępna	3781
ta treść jest zablokowana	3781
ta video ni več na voljo	4574
ta članek je zaklenjen	4583
taboola tarafindan sunulmuştur	4889
taboola tarafindan önerildi	4889
tack för din anmälan	4621
tack för din prenumeration	4729
tack för din röst	91	4698
tack för ditt meddelande	4729
tagasi üles	1776
taip pat žiūrėkite	3198
tak, chcę	3789
tak, chętnie	3789
tak, poproszę	3789
takaisin ylös	1939
takipten çik	4943
takk for at du meldte deg på	3649
takk for din påmelding	3649
takk for påmeldingen	3538
talebiniz gönderildi	4961
tallenna myöhemmäksi	1921
talán később	2483
tam ekrandan çik	4913
tamaño de la letra	1679
tamaño de letra	65	1555
tamaño del texto	65
también te puede gustar	1575
también te puede interesar	1575
també et pot interessar	415
também pode gostar	3931
tapahtui virhe. yritä myöhemmin uudelleen	2016
tapahtui virhe. yritä uudelleen	2016
tarjeta de crédito	1529
tarjeta de débito	1529
tarkista sähköpostisi	2016
tartalom betöltése	2565
tartalom engedélyezése	2565
tartalom megjelenítése	2565
tartalomjegyzék	2574
tasuline koostöö	1783
te ha parecido útil	1637
te ha resultado útil	1637
te ha resultado útil este artículo	1605
te ha resultado útil este resumen	1605
te ha sido útil	1637
te ha sido útil este resumen	1605
te poți dezabona oricând	4066
te rugăm să îl dezactivezi	4102
te vsebine ni mogoče prikazati	4571
te-ar putea interesa și	4074
tee meile kohvi välja	1771
tehisaru kokkuvõte	1729
tehisaru võib eksida	1778
tehisintellekt võib eksida	1778
tehty tekoälyllä	2026
teie hääl on arvesse võetud	1759
tej treści nie można wyświetlić	3781
tek seferlik bağiş	4927
tek seferlik bağiş yap	4959
tekijänoikeudella suojattu	2024
teklifi gör	4912
teklifleri gör	4960
tekoäly voi tehdä virheitä	2026
tekoälyn luoma	2026
tekoälyn tekemä	2026
tekoälyn tekemä tiivistelmä	1939
tekoälyn tiivistelmä	1939
tekoälyn tuottama	2026
tekoälytiivistelmä	1939	2027
tekst je zaključan	4384
tekst powstał przy pomocy ai	3813
tekst przetłumaczony maszynowo	3813
teksta izmērs	3322
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3201
telefonszám	2591
telefón	4487
teljes hozzáférés	2488
teljes képernyő	2574
teljes név	2591
temas del día	1575
temi že sledite	4598
ten artykuł jest zablokowany	3798
ten film jest niedostępny	3784
ten film nie jest dostępny w twoim kraju	3784
ten film nie jest już dostępny	3784
tento obsah je blokován	593
tento obsah je zablokovaný	4470
tento obsah nemôžeme zobraziť	4470
tento obsah nemůžeme zobrazit	593
tento obsah není dostupný	593
tento obsah není k dispozici	593
tento obsah nie je dostupný	4470
tento obsah nie je k dispozícii	4470
tento obsah sa nedá zobraziť	4470
tento článek je uzamčen	610
tercihleri yönet	4955
tercihlerimi yönet	4955
termeni și condiții	4047	4048
termeni și condiții de utilizare	4047
termenii și condițiile	4047
termos e condições	3864
teste başla	4909
teste grátis	3841
testează-ți cunoștințele	4083
testează-ți cunoștințele cu quizul nostru	4053
testi başlat	4909
testi çöz	4911
testreszabás	2567
teszteld a tudásod	2511
tesztelje tudását	2511
tetszőleges összeg	2584
text bol vytvorený automaticky	4497
text byl vytvořen automaticky	627
text je chránený autorským právom	4494
text je chráněn autorským právem	623
text čte umělá inteligence	596
texten fortsätter nedan	4632
texten fortsätter under bilden	4632
texten är maskinöversatt	4740
texten är skapad automatiskt	4740
textgröße	1021
textgröße ändern	1020
teď ne	497	601
teşekkürler, mesajiniz gönderildi	4932
tham gia bình chọn	5191
tham gia khảo sát	5191
tham gia thăm dò	5191
thanh toán hàng năm	5212
thanh toán hàng tháng	5212
thanh toán qua paypal	5234
theo dõi chủ đề	5223
theo dõi chủ đề này	5223
theo dõi tác giả	5223
thoát toàn màn hình	5198
thu gọn	5151
thème suivi	2232
thèmes	2107
thématiques	2107
thêm câu trả lời	5229
thêm làm nguồn ưu tiên	5223
thêm vào giỏ hàng	5237
thích	5136
thích nhất	5192
thông tin bắt buộc	5214
thông tin doanh nghiệp	5141
thông tin quảng cáo	5185
thông tin tác giả	5162
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5218
thẻ	5148
thời gian còn lại	5198
thời gian hiện tại	5199
thời lượng	5199
ti è stato utile	2841
tienes que iniciar sesión para guardar artículos	1633
tietosuoja ja evästeet	1928
tietosuoja- ja evästekäytäntö	1928
tietosuojakäytäntö	1993
tietosuojaseloste ja evästeet	1928
tik būtini	3236
tik būtinieji slapukai	3236
tikai nepieciešamās	3304
tikai nepieciešamās sīkdatnes	3304
tiktokで見る	3048
til støttesiden	759
tilbagetræk samtykke	745
tilbakemelding på saken	3560
tilføj en kommentar	778
tilføj kommentar	778
tilføj os som foretrukken kilde	780
tilføj som foretrukken kilde	780
tilgjengelig på google play	3635
till gåvosidan	4723
tillad og fortsæt	674
tillad én gang	745
tillat én gang	3630
tillåt	4718
tillåt alltid	4710
tillåt annonser	4722
tillåt aviseringar	4716
tillåt en gång	4709
tillåt innehåll	4709
tillåt inte	4718
tillåt notiser	4716
tillåt reklam	4722
tiltás	2580
timp rămas	4089
tin bài liên quan	5183
tin cùng chuyên mục	5148
tin cùng tác giả	5184
tin khác	5148
tin liên quan	5148
tin mới	5148
tin mới nhất	5148
tin nhắn của bạn	5235
tin nhắn của bạn đã được gửi	5214
tin nóng	5184
tin nổi bật	5148
tin quảng cáo	5185
tin tiếp theo	5218
tin trước	5148
tin tài trợ	5148	5187
tin tức liên quan	5148
tin đọc nhiều	5148
tip jar ☕	1198
tipărește	4028
tipărește articolul	4073
tipărește rețeta	61
tisk článku	633
titta på videon	4712
tiêu điểm	5148
tiến # giây	5198
tiếp theo	5151
tiếp tục sau quảng cáo	5187
tiếp tục trên trình duyệt	5204
tiếp tục trên web	5204
tiếp tục với apple	5212
tiếp tục với email	5234
tiếp tục với facebook	5212
tiếp tục với google	5212
tiếp tục đọc	5236
tlačiť	4418
to cię może zainteresować	3718
to może cię zainteresować	3718
to wideo jest niedostępne	3784
to wideo nie jest już dostępne	3784
toate știrile	4115
toda contribuição ajuda	3957
toda la información	1669
todas as notícias	3967
todavía no eres suscriptor	1663
todavía no estás registrado	1664
todos los artículos de este autor	1703
todos los artículos del autor	1703
todos los artículos del especial	1700
todos los derechos de reproducción reservados	1705
todos los vídeos	1669
todos os comentários	3870
todos os vídeos	3967
toimituskulut lisätään	1990
totes les notícies	477
toto pole je povinné	614
toto téma již sledujete	631
toto video již není dostupné	596
toto video není dostupné	596
toto video není ve vaší zemi dostupné	596
toto video nie je dostupné	4473
toto video nie je vo vašej krajine dostupné	4473
toto video už není dostupné	596
toto video už nie je dostupné	4473
tots els vídeos	477
tous droits de reproduction réservés	2235
tous nos hors-séries	2142
toute l'actualité	2107
toutes les actualités	2198
toutes les vidéos	2198
toutes nos vidéos	2198
tovább	2511
tovább a cikkre	2593
tovább a dossziéhoz	2593
tovább a galériához	2593
tovább a recepthez	61
tovább a rovatra	2509
tovább a tartalomhoz	2593
tovább a teljes cikkre	2593
tovább a támogatáshoz	2584
tovább a támogatási oldalra	2584
tovább a webshopba	2562
tovább az ajánlathoz	2562
tovább olvasom	2511
további beállítások	2568
további cikkek	2509
további cikkek a szerzőtől	2593
további cikkek a témában	2509
további cikkek betöltése	2593
további hírek	2509
további lehetőségek	2567
további részletek itt	2511
továbbiak betöltése	2511
továbbiak megjelenítése	2593
toàn màn hình	5199
traducció automàtica	454
traducción automática	1645
traducere automată	4089
traducido automáticamente	1677
tradução automática	3906
traduït automàticament	484
trang chủ	5151
trang này có hữu ích không	5191
transcripció	454
transcripción	1645
transcrição	3943
transferência bancária	3840
trenutni čas	4575
trenutni čas #	4574
treści komercyjne	3821
treści naszych partnerów	3821
treści partnerskie	3699
treść dla subskrybentów	3798
treść niedostępna	3781
treść premium	3798
treść sponsorowana	3699
treść wygenerowana przez ai	3813
treść zablokowana	3781
treść zewnętrzna	3781
tria la teva subscripció	440
trimite răspunsul	4080
troškovi dostave	4372
truy cập không giới hạn mọi bài viết	5234
trwa ładowanie odtwarzacza	3784
tryb pełnoekranowy	3784
træk dit samtykke tilbage	745
træk samtykke tilbage	745
trình phát âm thanh	5232
trước	5151
trường bắt buộc	5214
trường này là bắt buộc	5214
trả lời	5147
trở lại	5151
trở lại đầu trang	5218
tu ce părere ai? lasă un comentariu	4053
tu donación desgrava	1659
tu izmanto reklāmu bloķētāju	3311
tu navegador no puede reproducir este vídeo	1603
tue meitä	1908
tue meitä patreonissa	2009
tue työtämme	2009
tule meile tööle	1729
tuotettu tekoälyllä	2026
turinys saugomas autorių teisių	3258
turinys užblokuotas	3236
turiu paskyrą	3246
turpini lasīt	3265
turpinājums pēc reklāmas	3274
turpināt ar apple	3313
turpināt ar facebook	3313
turpināt ar google	3313
turpināt lasīt	3265
tutar seç	4959
tutar seçin	4959
tvarkyti pranešimus	3241
tvarkyti sutikimą	3236
twitter'da paylaş	4837
twitterで見る	3048
twoja prywatność jest dla nas ważna	3705
twoja wiadomość	3802
twoje imię	3802
twój adres e-mail	3687
twój e-mail	3687
twój głos został oddany	3771
twój głos został policzony	3771
twój głos został zapisany	3771
tykkää	2029
tylko dla osób pełnoletnich	3700
tylko niezbędne	3781
tytuł przelewu: darowizna	3795
tytułem: darowizna na cele statutowe	3795
tài khoản của tôi	5130
tài trợ	5141
tài trợ bởi	5227
támogass minket	2484
támogass minket patreonon	2584
támogasson minket	2484
támogasson minket a patreonon	2584
támogatom	2484
támogatom a lapot	2584
támogatom az oldalt	2584
támogatott tartalom	87	2497
támogatás	2484
támogatás paypalon	2584
támogatási oldal	2584
támogatói tartalom	2497
tárgy	2591
täisekraan	1765
tämä artikkeli on lukittu	2012
tämä juttu on lukittu	2012
tämä kenttä on pakollinen	2016
tämä sisältö ei ole saatavilla	1993
tämä video ei ole enää saatavilla	1996
tämä video ei ole saatavilla	1996
täname liitumast	1747
tässä artikkelissa	2019
tässä jutussa	2019
tässä olisi upotus facebookista	1939
tässä olisi upotus instagramista	1939
tätä sisältöä ei voida näyttää	1993
täytä ristikko	1981
täytä tämä kenttä	2016
télécharger l'appli	2183
télécharger l'audio	2176
télécharger l'épisode	2176
télécharger le mp#	2176
télécharger le podcast	2176
téléchargez l'appli	2183
téma követése	2603
téma už sledujete	631
témata	527
tému už sledujete	4501
témy	4415
témáim	2604
témák	2509
térkép betöltése	2568
térkép megnyitása	2513
términos de uso	1564
términos y condiciones	1564
tên của bạn	5215
tên hiển thị	5229
tìm hiểu thêm	5145
tìm kiếm	5151
tóm tắt ai	5222
tóm tắt bằng ai	5222
tóm tắt bởi ai	5222
tópicos	3879
tópicos relacionados	3879
tôi đã hiểu	5152
tôi đã tắt	5209
tôi đã tắt trình chặn quảng cáo	5208
tôi đồng ý	5145
tôi đồng ý với chính sách bảo mật	5214
tôi đồng ý với điều khoản sử dụng	5214
tõlgitud tehisintellekti abil	1778
több	2511
több betöltése	2593
több mutatása	2593
töltsd ki a kvízt	2511
töltsd ki kvízünket	2556
töltse ki a kvízt	2511
töltse újra az oldalt	2583
tùy chỉnh	5145
tùy chọn cookie	5202
tùy chọn khác	5225
tú qué opinas	1570
túto tému už sledujete	4501
tühista igal ajal	1722
tüm fotoğraflar	4936
tüm fotoğraflari gör	4936
tüm haberler	4846
tüm haberlere sinirsiz erişim	4960
tüm haberleri gör	4936
tüm içeriğe sinirsiz erişim	4960
tüm konular	4848
tüm konulari gör	4848
tüm oyunlar	4909
tüm videolar	4936
tüm videolari gör	4936
tüm yazilari	4846	4863
tüm yazilari gör	4936
tüm yorumlar	4845
tüm çerezleri kabul et	4955
tüm çerezleri reddet	4955
tümü	4853
tümünü gör	4852
tümünü göster	4853
tümünü kabul et	4840
tümünü reddet	4840
tăng cỡ chữ	5225
tēmas	3267
tęsinys po reklamos	3205
tęsti su apple	3246
tęsti su facebook	3246
tęsti su google	3246
tłumaczenie automatyczne	3814
tłumaczenie maszynowe	3814
tạm dừng	5171
tạm dừng video	5198
tạo bởi ai	5232
tạo tài khoản	5130
tải audio	5198
tải bài đăng	5202
tải lại trang	5208
tải nội dung	5202
tải thêm	5151
tải thêm bình luận	5191
tải trên app store	5204
tải trên google play	5204
tải tập này	5198
tải về từ app store	5204
tải về từ google play	5204
tải âm thanh	5198
tải ứng dụng	5204
tải ứng dụng ngay	5204
tất cả tin tức	5218
tất cả trò chơi	5194
tất cả video	5218
tắt tiếng	5199
tặng bài viết	5183
tặng sao	5129	5183
tặng sao cho bài viết	5183
tặng sao cho tác giả	5233
tặng tác giả ly cà phê	5129
tốc độ phát	5171	5198
từ chối	5145
từ chối tất cả	5145	5202
từ chối tất cả cookie	5231
từ khóa	5148
tự động phát	5199
""", 'u': """
u košaricu	4371
u ovom članku	4390
udostępnij	3695
udostępnij na facebooku	3695
udostępnij na twitterze	3695
udostępnij na x	3695
udostępnij w mediach społecznościowych	3695
udělit souhlas	519
ugens spørgsmål	739
ugodnost za naročnike	4569
ugodnosti za naročnike	4569
ugrađeni sadržaj	4373
ugrás a galériához	2593
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2593
ugrás a tartalomra	2593
uključi	4379
uključi obaveštenja	4365
uključi obavijesti	4365
uključi se u raspravu	4397
uključi zvuk	4375
uključite javascript	4375
uključite notifikacije	4365
uključite obaveštenja	4365
uključite obavijesti	4365
uključite se u raspravu	4397
ukryj reklamę	3821
ukrštenica	4369
ulkoinen sisältö	1993
ulkopuolinen sisältö	1993
uloženo	634
uložené	4503
uložit	510
uložit na později	510
uložit nastavení	593
uložit recept	61
uložit volby	593
uložit článek	510
uložiť	4418
uložiť na neskôr	4418
uložiť nastavenia	4470
uložiť recept	61
uložiť voľby	4470
uložiť článok	4418
ultima oră	4037
ultimele știri	4037
um assinante presenteou você com este artigo	3930
un abonat ți-a oferit acest articol	4073
un abonné vous offre cet article	2159
un e-mail de confirmation vous a été envoyé	2152
un suscriptor te ha regalado este artículo	1633
un suscriptor te regala este artículo	1710
une erreur s'est glissée dans l'article	2101
ungültige e-mail-adresse	1003
unterstütze uns	798
unterstützen	798
unterstützen sie uns	798
unterstützen sie uns per paypal	915
unustasid salasõna	1772
uočili ste grešku	4393
uočili ste pogrešku	4393
uočili ste pogrešku u članku	4393
uporabniško ime	4584
uporabniško ime ali e-pošta	4583
upotettu sisältö	1993
upozornit na nové díly	632
upozornit na nové články	632
upozorniť na chybu	4493
upozornění	603
uppdatera dina inställningar	4754
uppläst av en ai-röst	4712
uppläst av en dator	4628
uppläst av en syntetisk röst	4712
uppläst av syntetisk röst	4712
uppläst med ai-röst	4628
upravit nastavení	522
upravljaj kolačićima	4373
upravljaj piškotke	4571
ur vår butik	4705
url 복사	3081
urlをコピー	2943
urlをコピーしました	3044
urlをコピーする	2990
url복사	3081
urmărește acest subiect	4065
urmărește autorul	4122
urmărește live	4065
urmărește subiectul	4122
urmărești deja acest subiect	4122
următorul	4039
următorul videoclip	4133
uslovi korišćenja	4330
ustaw jako preferowane źródło	3817
ustawienia plików cookie	3703
ustawienia prywatności	3781
ustvarjeno s pomočjo umetne inteligence	4595
utónév	2591
uutishälytykset	2003
uvek prikaži	4373
uvijek prikaži	4373
uvjeti korištenja	4330
uygulamada aç	4918
uygulamayi aç	4918
uygulamayi yükle	4918
uz sākumlapu	3317
uz sākumu	3272
uzdāvini rakstu	3322
uzdāvināt rakstu	3322
uzyskaj dostęp	3684
učitaj još	4390
učitaj objavu	4373
učitaj sadržaj	4373
učitaj video	4373
učitaj više	4390
učitavanje playera	4375
učitavanje videa	4375
ušetrite #%	4484
ušetríte #%	4484
ušetřete #%	611
ušetříte #%	611
ušteda #%	4385
uštedite #%	4385
używasz adblocka	3790
używasz programu do blokowania reklam	3790
už jsem ho vypnul	606
už jste hlasovali	584
už komentarus atsako jų autoriai	3202
už mám predplatné	4483
už mám předplatné	610
už mám předplatné, přihlásit se	501
už mám účet	610
už máte predplatné? prihláste sa	4411
už máte předplatné	610
už máte účet	4411
už máte účet? prihláste sa	4411
už podporujem	4422
už podporuji	497
už sledujete	631
už ste hlasovali	4464
uždaryti	3204
uždaryti galeriją	3250
uždaryti reklamą	3205
uživatelské jméno	611
uživatelské jméno nebo e-mail	610
uživo	4376
užpildykite apklausą	3203
užsakomasis straipsnis	3205
užsakomasis turinys	87	3205
užsisakyti knygą	3234
užsisakyti prenumeratą	3196
""", 'v': """
v košarico	4569
v tem članku	4589
v tomto článku	617
v živo	4575
vaata kõiki	1776
vaata kõiki tellija soodustusi	1722
vaata lähemalt	1729
vaba töökoht	1729
vad tycker du? rösta här	4650
vai kopsavilkums bija noderīgs	3271
vai raksts bija noderīgs	3271
vai tas bija noderīgi	3319
vai vēlaties saņemt paziņojumus	3309
vain jäsenille	2014
vain välttämättömät	1993
vain välttämättömät evästeet	1993
vairāk no autora	3317
vairāk par tēmu	3267
vairāk rakstu	3317
vaizdo grotuvas įkeliamas	3238
vaizdo įrašas	3203
vaizdo įrašas nebepasiekiamas	3238
vaizdo įrašas nepasiekiamas	3238
vaizdo įrašas nepasiekiamas jūsų šalyje	3238
vaizdo įrašo paleisti negalima	3238
vaizdo įrašą rasite čia	3203
valami elromlott. próbáld újra	2590
valami hiba történt. próbálja újra	2590
valgfrit beløb	759
valgfritt beløp	3643
van egy jó sztorija	2597
van egy jó témája	2597
van már előfizetése	2587
van már fiókja	2488
van már fiókod	2587
van már fiókom	2587
vanjski sadržaj	4373
var artikeln till hjälp	4640
var det här till hjälp	4650
var det til hjælp	775
var detta till hjälp	4740
var dette en hjælp	775
var resuméet nyttigt	677
var sammanfattningen till hjälp	4640
varbūt vēlāk	3310
varför ser jag den här annonsen	4748
varför visas den här annonsen	4748
vari atteikties jebkurā laikā	3265
varje bidrag hjälper	4724
varje bidrag räknas	4724
varje krona hjälper	4724
varje krona räknas	4724
vasta küsitlusele	1729
vastaa kyselyyn tästä	1939
vaš e-mail	4387
vaš e-naslov	4586
vaš e-poštni naslov	4586
vaš glas je bil oddan	4566
vaš glas je uračunat	4368
vaš glas je zabeležen	4368	4566
vaš glas je zabilježen	4368
vaš komentar	4317
vaš mejl	4387
vaša e-mail adresa	4387
vaša e-mailová adresa	4486
vaša poruka	4388
vaša poruka je poslana	4387
vaša poruka je poslata	4387
vaša správa	4487
vaše e-mailová adresa	614
vaše ime	4388	4587
vaše jméno	615
vaše meno	4487
vaše soukromí je pro nás důležité	522
vaše sporočilo	4587
vaše sporočilo je poslano	4586
vaše zpráva	615
veckans fråga	4702
vecākie vispirms	3320
vedno prikaži	4571
vegyél jegyet	2562
veja esta publicação no instagram	3904
veja também	3879
veja todas as opções de assinatura	3928
velg beløp	3643
velikost písma	65
veličina fonta	4401
veličina slova	4401
veličina teksta	65
velocidad de reproducción	1644
velocidade de reprodução	3942
velocitat de reproducció	453
velocità di riproduzione	2849
venujte nám # %	4480
ver # comentários	3919
ver biografía	1599
ver comentários	3870
ver conteúdo	3946
ver conteúdo externo	3904
ver dossiê	3967
ver esta publicación en instagram	1603
ver esta publicação	3989
ver esta publicação no instagram	3904
ver fotogalería	1669
ver galería	1581
ver galería de fotos	1669
ver imágenes	1700
ver la galería	1669
ver mais notícias	3967
ver más	1581
ver más artículos	1672
ver más artículos del autor	1599
ver más fotos	1577
ver más noticias	1634
ver más vídeos	1669
ver oferta de suscripción	1697
ver opciones de suscripción	1697
ver preço	3939
ver publicação	3868
ver suscripción	1697
ver también	1575
ver também	3879
ver todas as notícias	3967
ver todas las opciones de suscripción	1630
ver todos los artículos	1669
ver todos los vídeos	1669
ver todos os vídeos	3967
ver traducción	1582
ver tradução	3885
ver transcripción	1644
ver transcrição	3942
ver versión online	1715
ver versión web	1715
ver versão online	4010
ver vídeo	1581
vergrößern	860	1007
verificați adresa de email	4111
verifică-ți e-mailul	4112
verifică-ți emailul	4112
verifică-ți inboxul	4111
verlagssonderveröffentlichung	928
versandkosten können anfallen	980
vertrag kündigen	839
verträge hier kündigen	839
verwandte beiträge	853
ves a la pàgina de donacions	467
ves algún error? comunícalo	1620
veure aquesta publicació a instagram	424
vezetéknév	2591
vezi această postare pe instagram	4050
vezi conținutul	4092
vezi mai multe știri	4074
vezi prețul	4086
vezi răspunsurile	4080
vezi toate știrile	4115
vezi și	4037
već imam nalog	4384
već imam račun	4384
već imate nalog	4307
već imate pretplatu	4307
već imate račun	4307
već podržavam	4322
već pratite	4399
već pratite ovu temu	4399
već sam pretplatnik	4384
već ste glasali	4368
već ste glasovali	4368
već ste pretplatnik	4307
več iz rubrike	4517
več novic iz regije	4517
več o tem	4517
več o temi	4517
več člankov	4589
več člankov avtorja	4589
veľkosť písma	65
veľkosť textu	4502
vi kan inte visa det här innehållet	4709
viac k téme	4415
viac si o tom prečítate tu	4415
viac článkov	4489
videa ni mogoče predvajati	4574
video atskaņotājs tiek ielādēts	3306
video ei ole enää saatavilla	1996
video ei ole käytettävissä	1996
video ikke tilgængelig	748
video již není k dispozici	596
video không khả dụng	5198
video không tồn tại	5198
video mevcut değil	4913
video nav pieejams jūsu valstī	3306
video nelze přehrát	596
video není dostupné	596
video není dostupné ve vaší zemi	596
video není k dispozici	596
video nevar atskaņot	3306
video ni na voljo v vaši državi	4574
video nicht verfügbar	987
video nie je dostupné	4473
video nie je dostupné vo vašej krajine	4473
video nie je k dispozícii	4473
video nije dostupan u vašoj državi	4375
video nije dostupan u vašoj zemlji	4375
video nije moguće reproducirati	4375
video này không còn tồn tại	5198
video này không khả dụng	5198
video oynatici yükleniyor	4913
video sa nedá prehrať	4473
video sa nepodarilo načítať	4473
video se ne može reprodukovati	4375
video se nepodařilo načíst	596
video tiếp theo	5232
video trước	5232
video už není k dispozici	596
video už nie je dostupné	4473
video už nie je k dispozícii	4473
video više nije dostupan	4375
video yüklenemedi	4956
video yüklenirken hata oluştu	4956
video yükleniyor	4913
videoafspilleren indlæses	748
videoclipul următor	4133
videoen er ikke længere tilgængelig	748
videoen er ikke tilgængelig	748
videoen er ikke tilgængelig i dit land	748
videomängija laadimine	1765
videon voi katsoa jutun yläosasta	1939
videon är inte längre tillgänglig	4712
videon är inte tillgänglig	4712
videoyu izlemek için tiklayin	4852
videoyu yükle	4916
videó	2509
videó betöltése	2565
videó betöltése folyamatban	2573
videó lejátszása	2573
videó megtekintése	2573
videók	2509
videólejátszó betöltése	2573
videónkat itt nézheti meg	2511
vidéo	2111
vidéo indisponible	2176
vidéo non disponible	2176
vidéo précédente	2222
vidéo suivante	2222
vidéo à la une	2222
vielen dank für deine nachricht	1002
vielen dank für deine stimme	975
vielen dank für ihr feedback	905
vielen dank für ihre anmeldung	813
vielen dank für ihre nachricht	1002
vielen dank für ihre stimme	975
vielen dank für ihre teilnahme	91
vielleicht später	797
vienkartinė auka	3244
vienkartinė parama	3245
vienmēr atļaut	3304
vienmēr rādīt	3304
vienreizējs ziedojums	3312
viestisi on lähetetty	2016
vil du få varsler	3637
vilkår	672	3555
vill du få notiser	4716
vill du få pushnotiser	4716
vipps et beløp	3528
virheellinen sähköpostiosoite	2016
vis bildet i full størrelse	3570
vis færre	688	3569
vis i fuld skærm	768
vis oversættelse	690
vis større bilde	3570
vis større billede	689
visa bilden i helskärm	4650
visa färre	4650
visa i helskärm	4732
visa i webbläsare	4754
visa i webbläsaren	4754
visa inlägg från facebook	4650
visa inlägg från instagram	4650
visa innehåll	4634
visa innehållet	4709
visa lösenord	4726
visa och godkänn	4709
visa översättning	4651
visas tiesības paturētas	3325
visi komentāri	3320
vissza a címlapra	2593
vissza a főoldalra	2593
vissza a tetejére	2511
vissza az oldal tetejére	2593
visszajelzés	2505
visszajelzés küldése	2600
viteză de redare	4088
vizitează magazinul	4086
više o temi	4314
više od autora	4390
više vijesti iz regije	4314
više članaka	4390
više članaka autora	4390
viết bình luận	5147	5168
viết bình luận của bạn	5191
viết trả lời	5191
vlastná suma	4480
vlastní částka	607
vložený obsah	593
vložit do košíku	590
vložit komentář	629
vložiť do košíka	4468
vložiť komentár	4499
vnesite e-poštni naslov	4586
vnesite veljaven e-poštni naslov	4586
voce generată de ai	4088
você concorda? vote	3919
você está seguindo este tema	4000
você já está inscrito	3996
você já segue este tema	3975
você já votou	3933
você pode gostar	3879
você pode se interessar	3879
você segue este autor	4000
você também pode gostar	3879
voir le détail	2112
voir les détails	2112
voir les réponses	2168
voir les résultats	91	2112
voir les résultats du sondage	2147
voir tous les thèmes	2109
voir toute l'actualité	2198
voir toutes les vidéos	2198
voix générée par ia	2222
voltar ao início	3967
voltar atrás	3885
voltar à página inicial	3967
volver al índice	1700
volver atrás	1582
von einer künstlichen stimme vorgelesen	987
von ki übersetzt	1015
vorgelesen von einer künstlichen stimme	987
vos réactions	2101
votează	91
votează în sondaj	4080
votează în sondajul nostru	4053
votre avis nous intéresse	2147
votre demande a bien été envoyée	2228
votre demande a été envoyée	2228
votre message a bien été envoyé	2194
votre nom et prénom	2228
votre prénom	2195
votre soutien fait la différence	2225
votre vote a bien été pris en compte	2168
votre vote a été enregistré	2168
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	4080
votul tău a fost înregistrat	4080
vous aimerez peut-être	2107
vous avez déjà un compte	2056
vous avez déjà un compte ? connectez-vous	2056
vous avez déjà un compte ? identifiez-vous	2056
vous avez déjà voté	2168
vous bloquez nos publicités	2224
vous n'êtes pas abonné	2192
vous n'êtes pas encore inscrit	2193
vous n'êtes pas inscrit	2193
vous possédez déjà un compte	2056
vous pourriez être intéressé	2107
vous souhaitez témoigner	2233
vous suivez ce thème	2232
vous suivez déjà ce sujet	2209
vous suivez déjà ce thème	2209
vous suivez déjà cet auteur	2209
vous êtes bien inscrit	2228
vous êtes déjà inscrit	2229
vous êtes inscrit	2229
vprašanje dneva	4566
vreau să donez	4106
vreau să primesc newsletterul	4066
vreau să susțin	4105
vsak evro šteje	4581
vsak petek. brezplačno. brez spama	4586
vsak prispevek šteje	4581
vsaka donacija šteje	4581
vsebina je avtorsko zaščitena	4593
vsebina sporočila	4516
vsebine naših partnerjev	4601
vsebine ni mogoče prikazati	4571
vsi članki	4589
vsi članki avtorice	4589
vsi članki avtorja	4589
vstúpiť do diskusie	4418
vstúpiť do galérie	4489
vui lòng kiểm tra email	5214
vui lòng nhập bình luận	5229
vui lòng nhập email	5214
vui lòng nhập email hợp lệ	5214
vui lòng nhập họ tên	5214
vyberte si predplatné	4483
vyberte si předplatné	610
vyberte částku	607
vybrat předplatné	610
vybrať	4484
vybrať predplatné	4483
vygenerované ai	4497
vygenerované pomocou ai	4497
vygenerováno ai	627
vygenerováno pomocí ai	627
vyplňte toto pole	614
vypnite blokovanie reklám	4478
vypnite prosím adblock	4478
vypnite, prosím, adblock	4478
vypnúť zvuk	4473
vypněte prosím adblock	604
vypněte si adblock	604
vypočuť si článok	4473
vypočuť článok	4473
vyskytla sa chyba. skúste to znova	4486
vyskúšajte si kvíz	4464
vytisknout článek	510
vytlačiť	4418
vytlačiť recept	61
vytlačiť článok	4418
vytvorené ai	4497
vytvorené pomocou ai	4497
vytvorené umelou inteligenciou	4497
vytvořeno ai	627
vytvořeno pomocí ai	627
vytvořeno umělou inteligencí	627
vytvořila ai	627
vytvořit účet	500
vyzkoušejte si kvíz	584
vyzkoušet	500
vyčerpali ste limit článkov	4483
vágólapra másolva	2606
válassz csomagot	2587
válassz előfizetést	2587
válassz összeget	2584
válasszon csomagot	2587
válasszon előfizetést	2587
válasszon összeget	2584
válasz	2602
válaszok elrejtése	2601
válaszok megjelenítése	2601
válaszolok	2602
választom	2588
választás mentése	2565
vásárlás a webshopban	2500
váš e-mail	506
váš email	614
váš hlas bol započítaný	4464
váš hlas bol zaznamenaný	4464
váš hlas byl započítán	584
váš hlas byl zaznamenán	584
väiksem tekst	1781
väline sisu	1740
välj	4727
välj abonnemang	4726
välj belopp	4723
välj din prenumeration	4726
välj ditt abonnemang	4726
välj erbjudande	4726
välj prenumeration	4726
välj som föredragen källa	4745
vänligen stäng av annonsblockeraren	4719
värsked uudised	1724
vælg	763
vælg abonnement	762
vælg beløb	759
vælg dit abonnement	762
vælg som foretrukken kilde	780
vælg tilbud	762
vérifiez votre boîte de réception	2194
vérifiez votre boîte mail	2194
vés a la recepta	61
více	527
více k tématu	527
více o tématu	527
více si o tom přečtete zde	527
více článků	617
vídeo anterior	1692	3990
vídeo destacado	1692
vídeo indisponível	3942
vídeo no disponible	453	1644
vídeo não disponível	3942
vídeo seguinte	3990
vídeo siguiente	1692
vídeos	1575	3879
võib-olla hiljem	1769
võid igal ajal loobuda	1774
võta nõusolek tagasi	1763
võta toimetusega ühendust	1777
výber redakcie	4415
výběr redakce	527
výhoda pre predplatiteľov	4468
výhoda pro předplatitele	590
výhody pre predplatiteľov	4468
výhody pro předplatitele	590
výsledky	92
výsledky ankety	597
výsledky hlasovania	4474
výsledky hlasování	597
vēl nav konta	3313
vēl neesi abonents	3313
všech # fotek	616
všech # fotky	616
všech # fotografie	616
všech # fotografií	616
všech fotek	616
všech fotky	616
všech fotografie	616
všech fotografií	616
všechny # fotek	616
všechny # fotky	616
všechny # fotografie	616
všechny # fotografií	616
všechny fotek	616
všechny fotky	616
všechny fotografie	616
všechny fotografií	616
všechny komentáře	629
všechny články	617
všechny články autorky	617
všetky komentáre	4499
všetky články	4489
všetky články autora	4489
všetky články autorky	4489
všeč mi je	4597
vždy povolit	594
vždy povoliť	4471
vždy zobrazovat	593
vždy zobrazovať	4470
về trang chủ	5218
về tác giả	5219
về đầu trang	5151
""", 'w': """
w każdy piątek. za darmo. bez spamu	3801
warto przeczytać	3718
was können wir besser machen	905
wczytaj treść	3781
wczytaj więcej	3804
webshopunkból	2562
webáruház	2499
weiterblättern	1007
weitere beiträge	853
werbung schließen	1022
werbung überspringen	833
weź udział w dyskusji	3768
whatsapp'ta paylaş	4837
whatsapp'tan paylaş	4945
whatsappで読む	2990
wiadomość	3802
wiadomość została wysłana	3801
wideo jest niedostępne	3784
wideo niedostępne	3784
widzisz błąd	3809
wie gefällt ihnen dieser artikel	905
wie wir unsere quellen schützen	1010
wielkość czcionki	65
wielkość tekstu	3819
więcej	3718
więcej artykułów	3718
więcej informacji	3718
więcej na ten temat	3718
więcej o	3718
więcej od tego autora	3804
więcej tekstów autora	3804
więcej z	3718
wpisz kwotę	3795
wpisz swój e-mail	3687
wprowadź adres e-mail	3687
wpłata jednorazowa	3796
wpłata miesięczna	3796
wpłać	3681
wpłać jednorazowo	3795
wpłać teraz	3681
wróć do góry	3804
wróć na górę	3804
wróć na stronę główną	3804
wspieraj co miesiąc	3795
współpraca płatna	3821
współpraca reklamowa	3699
wszystkie # zdjęcia	3803
wszystkie # zdjęć	3803
wszystkie artykuły	3804
wszystkie artykuły autorki	3804
wszystkie zdjęcia	3803
wszystkie zdjęć	3803
wybierz kwotę	3795
wybierz ofertę	3798
wybierz prenumeratę	3798
wybierz subskrypcję	3798
wycofaj zgodę	3781
wykorzystałeś limit artykułów	3798
wykryliśmy adblocka	3790
wypełnij to pole	3801
wypisz się	3825
wypisz się w dowolnym momencie	3801
wypróbuj	3684
wyraź zgodę	3703
wystąpił błąd	3802
wystąpił błąd. spróbuj ponownie	3801
wystąpił błąd. spróbuj ponownie później	3801
wyłącz adblocka	3790
wyłącz blokowanie reklam	3790
wyłącz dźwięk	3784
wyłącz reklamy	3821
wyłączyłam adblocka	3791
wyłączyłem adblocka	3790	3791
wyślij	91	3802
wyślij e-mailem	3695
wyślij komentarz	3815
wyślij mailem	3819
wyślij opinię	3813
wyślij wiadomość	3801
wyślij zdjęcia	3809
wyślij zgłoszenie anonimowo	3809
wyślij znajomemu	3695
wyświetl treść	3781
wyświetl w przeglądarce	3825
wählen	1001
własna kwota	3795
włącz	3789
włącz dźwięk	3784
włącz javascript	3784
""", 'x': """
x'te paylaş	4837
xem bình luận	5147
xem bản ghi	5198
xem bản gốc	5152
xem bản đồ	5152
xem bộ ảnh	5218
xem chi tiết	5152
xem chuyên đề	5218
xem các bài viết của tác giả	5162
xem các câu trả lời	5191
xem các gói	5234
xem công thức	61
xem giá	5197
xem giá tốt nhất	5237
xem gói đăng ký	5234
xem kết quả	91	5152
xem lại	5199
xem nhiều	5148
xem nhiều nhất	5148
xem nhiều trong tuần	5184
xem nội dung	5202
xem sản phẩm	5237
xem thêm	5148	5151
xem thêm bài của tác giả	5162	5218
xem thêm bình luận	5147	5168
xem thêm tin	5218
xem thêm video	5218
xem thêm ảnh	5218
xem tiếp	5151
xem toàn bộ	5151
xem trên ứng dụng	5204
xem trả lời	5191
xem tất cả	5151
xem tất cả bài viết	5162
xem tất cả bình luận	5168	5191
xem tất cả ảnh	5218
xem ưu đãi	5197
xem ảnh cỡ lớn	5218
xem ảnh lớn	5218
xでシェア	2943
xでシェアする	2990
xでポスト	2943
xで共有	3044
xで表示	3048
xで見る	3048
x로 공유	3176
x에서 보기	3180
""", 'y': """
y tú qué opinas	1570
ya estás suscrito	1630
ya tengo suscripción	1532
ya tengo una suscripción	1532
ya tenés suscripción	1630
yahoo! japan idでログイン	3030
yahoo!ショッピングで見る	3012
yahoo!ショッピングで購入	3012
yanit gönder	4906
yanitlari gör	4906
yanitlari göster	4906
yapay zeka ile seslendirilmiştir	4913
yapay zeka ile özet	4852
yapay zeka ile özetle	4942
yapay zeka ile üretildi	4956
yapay zeka özeti	4852
yapay zekâ ile seslendirildi	4913
yapay zekâ ile üretildi	4956
yapay zekâ tarafindan seslendirildi	4913
yapay zekâ özeti	4942
yazara e-posta gönder	4938
yazara mesaj gönder	4938
yazarin diğer haberleri	4846
yazarin diğer yazilari	4846	4863
yazarin tüm yazilari	4846	4863
yazarin önceki yazilari	4863
yazinin devami aşağida	4889
yaziyi büyüt	4945
yaziyi küçült	4945
yeni oyunumuzu keşfet	4951
ymmärrän	1940
yorum gönder	4845
yorum yapmak için giriş yap	4906
yorumlar sadece abonelere açiktir	4950
yorumlari gör	4845
yorumu gönder	4906
yorumu şikayet et	4950
yorumu şikâyet et	4950
yorumunu gönder	4906
youtube-tartalom megjelenítése	2511
youtube-videó betöltése	2568
youtubeで見る	3048
youtubeで視聴	3048
youtube에서 보기	3180
yritä myöhemmin uudelleen	2016
yritä uudelleen	2016
yukari çik	4936
yz özeti	4852
yêu cầu của bạn đã được gửi	5235
""", 'z': """
z našeho e-shopu	590
z našeho obchodu	590
z nášho e-shopu	4468
z nášho obchodu	4468
z titulní strany	527
za naročnike	4583
zaakceptuj i pokaż	3781
zaboravili ste šifru	4384
zabranjeno prenošenje	4394
zabudnuté heslo	4411
zadajte platný e-mail	4486
zadejte platný e-mail	614
zadejte svůj e-mail	506
zadejte částku	607
zagłosuj	91
zahlungsart wählen	801
zainstaluj aplikację	3786
zakázat	603
zakázať	4477
zakúpiť licenciu	4494
zaloguj się	3684
zaloguj się przez apple	3798
zaloguj się przez facebooka	3798
zaloguj się przez google	3798
zaloguj się z google	3798
zamknij galerię	3804
zamknij reklamę	3821
zamów	3701
zamów książkę	3777
zamów teraz	3700
zapamatovat přihlášení	610
zapamatovat si mě	610
zapamiętaj mnie	3799
zapamätať si ma	4483
zapisz na później	3695
zapisz się	3687
zapisz się na newsletter	3687
zapisz wybór	3781
zapnout upozornění	600
zapnúť	4477
zapnúť notifikácie	4476
zapnúť titulky	4473
zapnúť upozornenia	4476
zapnúť zvuk	4473
zapomenuté heslo	500
zapomniałem hasła	3798
zapomniałeś hasła	3798
zapomněl jsem heslo	610
zapomněli jste heslo	610
započni kviz	4368
zarejestruj się	3684
zarezervovat místo	590
zarządzaj plikami cookies	3781
zarządzaj powiadomieniami	3788
zarządzaj zgodami	3703
zarządzaj zgodą	3781
zaten üye misiniz	4828
zauważyłeś błąd	3809
zavrieť galériu	4489
zavrieť reklamu	4504
zavřít	497
zavřít galerii	617
zavřít reklamu	635
začať kvíz	4464
začni kviz	4566
začít kvíz	584
załaduj film	3781
załaduj post	3781
załaduj treść	3781
załaduj wideo	3781
załaduj więcej	3721
załóż konto	3684
zaštita osobnih podataka	4330
zaštita privatnosti	4330
zašto vidim ovaj oglas	4403
zašto vidim ovu reklamu	4403
zbývající čas	597
zbývající čas #	596
zbývající čas -#	596
zdarma, každý pátek	507
zdieľajte tento text	4418
zdieľajte článok	4418
zdieľať	4418
zdieľať na facebooku	4418
zdieľať na whatsappe	4502
zdieľať článok	4418
zdjęcie # z #	3803
zdjęcie #/#	3803
zeskanuj kod i pobierz aplikację	3786
zeskanuj kod qr, aby pobrać aplikację	3786
zezwól	3789
zezwól i kontynuuj	3705
zezwól i pokaż	3705
zezwól na powiadomienia	3788
zezwól na reklamy	3794
zezwól raz	3781
zgadzam się	3703
zgadzam się na powiadomienia	3788
zgadzam się na wyświetlanie treści	3703
zgłoś	3712	3816
zgłoś błąd	3712
zgłoś komentarz	3815
zgłoś nadużycie	3815
zgłoś reklamę	3821
ziedot katru mēnesi	3312
ziņa ir nosūtīta	3315
ziņa tiek papildināta	3272
ziņo par kļūdu	3271
ziņot par komentāru	3320
ziņot par kļūdu	3271
zkontrolujte svoji e-mailovou schránku	614
zkontrolujte svou schránku	614
zkopírovat odkaz	510	511
zkopírovat odkaz na článek	510
zkopírováno	634
zkopírováno do schránky	633
zkuste to prosím později	614
zmeniť súhlas	4470
zmeniť veľkosť písma	4502
zmenšit písmo	633
zmenšiť písmo	4502
zmień rozmiar tekstu	3819
zmień ustawienia	3705
zmień ustawienia cookies	3705
zmień zgodę	3781
změnit nastavení	522
změnit nastavení cookies	522
změnit souhlas	593
změnit velikost písma	633
znajdź nas na facebooku	3696
znalazłeś błąd	3809
znalazłeś błąd w tekście	3809
značky	4415
znova naloži stran	4580
znova načítať stránku	4479
znovu načíst stránku	606
zobacz # zdjęcia	3803
zobacz # zdjęć	3803
zobacz cenę	3777
zobacz galerię	3721
zobacz mapę	3722
zobacz ofertę	3777
zobacz również	3718
zobacz szczegóły	3722
zobacz także	3718
zobacz także inne	3718
zobacz też	3718
zobacz w przeglądarce	3825
zobacz więcej	3718
zobacz wszystkie # zdjęcia	3803
zobacz wszystkie # zdjęć	3803
zobacz wszystkie artykuły	3804
zobacz wszystkie zdjęcia	3803
zobacz wszystkie zdjęć	3803
zobacz zdjęcia	3803
zobacz zdjęć	3803
zobrazit # fotografií	616
zobrazit # odpovědi	629
zobrazit a přijmout	593
zobrazit fotografií	616
zobrazit komentáře	629
zobrazit méně	531	617
zobrazit nabídku	590
zobrazit nabídky	610
zobrazit odpovědi	629
zobrazit originál	531
zobrazit předplatné	610
zobrazit přepis	596
zobrazit více	529
zobrazit výsledky	91	531	584
zobrazit vše	529
zobrazit všech # fotek	616
zobrazit všech # fotky	616
zobrazit všech # fotografie	616
zobrazit všech # fotografií	616
zobrazit všech fotek	616
zobrazit všech fotky	616
zobrazit všech fotografie	616
zobrazit všech fotografií	616
zobrazit všechny # fotek	616
zobrazit všechny # fotky	616
zobrazit všechny # fotografie	616
zobrazit všechny # fotografií	616
zobrazit všechny fotek	616
zobrazit všechny fotky	616
zobrazit všechny fotografie	616
zobrazit všechny fotografií	616
zobrazit všechny články	617
zobraziť # fotiek	4488
zobraziť # fotky	4488
zobraziť # fotografie	4488
zobraziť # fotografií	4488
zobraziť # odpovede	4499
zobraziť a prijať	4470
zobraziť cenu	4468
zobraziť diskusiu	4418
zobraziť fotiek	4488
zobraziť fotky	4488
zobraziť fotografie	4488
zobraziť fotografií	4488
zobraziť galériu	4489
zobraziť heslo	4483
zobraziť komentáre	4499
zobraziť menej	4416
zobraziť obsah	4429
zobraziť odpovede	4499
zobraziť ponuku	4468
zobraziť ponuky	4483
zobraziť popis	4489
zobraziť predplatné	4483
zobraziť prepis	4473
zobraziť titulky	4473
zobraziť viac	4416
zobraziť výsledky	91	4464
zobraziť všetko	4416
zobraziť všetky # fotiek	4488
zobraziť všetky # fotky	4488
zobraziť všetky # fotografie	4488
zobraziť všetky # fotografií	4488
zobraziť všetky fotiek	4488
zobraziť všetky fotky	4488
zobraziť všetky fotografie	4488
zobraziť všetky fotografií	4488
zobraziť všetky články	4489
zobraziť všetkých # fotiek	4488
zobraziť všetkých # fotky	4488
zobraziť všetkých # fotografie	4488
zobraziť všetkých # fotografií	4488
zobraziť všetkých fotiek	4488
zobraziť všetkých fotky	4488
zobraziť všetkých fotografie	4488
zobraziť všetkých fotografií	4488
zoradiť podľa	4499
zostań patronem	3681
zostań patronką	3795
zostať prihlásený	4483
zostávajúci čas	4474
zostávajúci čas #	4473
zostávajúci čas -#	4473
zpráva	615
zpráva byla odeslána	614
zpráva pro příjemce: dar	607
zpět na hlavní stránku	617
zpět na začátek	617
zpět nahoru	529
zrušit můžete kdykoli	610
zrušit můžete kdykoliv	610
zrušiť môžete kedykoľvek	4483
zu meine themen hinzufügen	1019
zu meinen themen hinzufügen	1019
zum rätsel	975
zum vollständigen artikel	1005
zur großansicht	1005
zur leseliste hinzufügen	948
zur merkliste hinzufügen	826
zur übersicht	856
zurück	846
zurück nach oben	856	1005
zurück zum anfang	1016
zurück zur startseite	1005
zurück zur übersicht	1005
zvoliť	4484
zvolte předplatné	610
zvolte částku	607
zvoľte predplatné	4483
zvoľte sumu	4480
zväčšiť	4474
zväčšiť foto	4489
zväčšiť fotografiu	4489
zväčšiť písmo	4502
zväčšiť text	4502
zvětšit	529
zvětšit foto	617
zvětšit fotografii	617
zvětšit písmo	633
zvětšit text	633
zwiń	3721
zásady cookies	593
zásady ochrany osobných údajov	4470
získat licenci	624
získat předplatné	610
získať licenciu	4495
získať predplatné	4483
zůstat přihlášen	610
""", '£': """
£# at amazon	1461
""", '©': """
©ntb	3599
""", 'à': """
à découvrir	2107
à la une	2107
à lire	2107
à lire aussi	2107
à lire dans ce dossier	2107
à lire dans la même rubrique	2107
à lire ensuite	2107
à lire également	2107
à ne pas manquer	2107
à voir	2107
à voir aussi	2107
à voir ensuite	2230
""", 'á': """
áno, chcem	4477
áno, prosím	4477
átirat	2574
átirat elolvasása	2573
átirat megjelenítése	2573
áudio gerado por ia	3906
áudio gerado por voz sintética	3906
""", 'ä': """
ähnliche artikel	853
ähnliche beiträge	853
ähnliche themen	853
äldst	4744
äldsta	4744
äldsta först	4743
älteste	1018
älteste zuerst	1017
älä missaa mitään	1913
älä salli	2003
älä seuraa	2031
ämne	4730
ämnen	4647
ämnen i artikeln	4647
ämnen i den här artikeln	4732
ändra cookie-inställningar	4637
ändra cookieinställningar	4637
ändra dina cookie-inställningar	4637
ändra dina cookieinställningar	4709
ändra inställningar	4637
ändra samtycke	4709
ändra textstorlek	4747
är du inte prenumerant	4726
är du redan prenumerant	4614
äänenvoimakkuus	1997
äänesi on laskettu	1981
äänesi on rekisteröity	1981
äänesi on tallennettu	1981
äänestyksen tulokset	1997
äänestys	92
äänestä	91	1987
äänestä nyt	91	1981
äänestä tästä	1939
ääni on tuotettu tekoälyllä	1996
ääni pois	1996
ääni päälle	1996
""", 'å': """
åbn	690
åbn appen	750
åbn billedgalleri	768
åbn galleri	768
åbn i app	750
åbn i browser	788
åbn kort	690
åpne	3571
åpne appen	3635
åpne bildegalleri	3652
åpne faktaboks	3571
åpne galleri	3652
åpne i app	3635
åpne i nettleser	3672
åpne i nettleseren	3672
åpne kart	3571
årlig	3647
årlig betaling	3647
årligt	763
årsvis	4727
årsvis betalning	4727
återkalla samtycke	4709
återstående tid	4713
återstående tid #	4712
återstående tid -#	4712
""", 'æ': """
ældste	779
ældste først	778
ændr dine cookieindstillinger	674
ændr dit samtykke	745
ændr indstillinger	674
ændr samtykke	745
ændr tekststørrelse	781
""", 'ç': """
çengel bulmaca	4911
çerez ayarlari	4840
çerez ayarlarini yönet	4916
çerez politikasi	4840	4862
çerez tercihleri	4916
çerez tercihlerimi değiştir	4843
çerez tercihlerini değiştir	4843
çerez tercihlerini yönet	4916
çerezler	4840
çerezleri yönet	4955
çeviriyi göster	4853
çikiş yap	4828
çok okunanlar	4846
""", 'è': """
è gratis e ci vuole solo un minuto	2827
è stato utile	2841
""", 'é': """
é grátis e leva menos de um minuto	3923
é proibida a reprodução	4001
é proibida a reprodução do conteúdo	4001
écouter	2085
écouter (# min	2085
écouter le podcast	2111
écrire à la rédaction	2202
édition du jour	2107
élő	2574
élő közvetítésünk itt	2593
épingler	61
épingler la recette	61
értem	2513
értesítések	2580
értesítések engedélyezése	2577
értesítések kezelése	2577
értékeld a cikket	2600
értékeld a receptet	61
értékelje a cikket	2600
érvénytelen e-mail-cím	2590
étiquettes	2112
évente	2588
éves előfizetés	2588
éves fizetés	2588
éves számlázás	2588
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2581
így védjük a forrásainkat	2597
írd meg a véleményed	2505
írj a szerkesztőségnek	2597
írj hozzászólást	2601
írja meg véleményét	2505
írjon a szerkesztőségnek	2597
írjon hozzászólást	2601
írjon nekünk névtelenül	2597
""", 'î': """
îmi place	4081
în fiecare lună	4106
în parteneriat cu	4126
înainte # secunde	4088
înapoi # secunde	4088
înapoi la prima pagină	4115
înapoi la început	4138
înapoi sus	4039
încarcă conținutul	4092
încarcă mai multe	4039
încarcă mai multe comentarii	4080
încarcă postarea	4092
încarcă videoclipul	4092
închide	4017
închide fereastra	4138
închide galeria	4138
închide meniul	4138
înregistrare	4021
înregistrează-te	4021
înscrie-te acum	4058
înscrie-te la curs	4058
îți mulțumim pentru vot	4053
""", 'ô': """
ô chữ	5196
""", 'ö': """
öffnen	856
ön hirdetésblokkolót használ	2581
ön mit gondol? szavazzon	2511
önceki	4852
önceki fotoğraf	4963
önceki görsel	4963
önceki haber	4846
önceki video	4956
önceki yazi	4963
öne çikan haberler	4846
öne çikanlar	4846
önerilen haberler	4846
önerilenler	4846
öppna	4651
öppna appen	4714
öppna bildgalleri	4732
öppna galleri	4732
öppna i webbläsaren	4754
öppna karta	4651
összes	2511
összes cikk	2593
összes elfogadása	2566
összes elutasítása	2566
összes megtekintése	2593
översatt med ai	4740
özet faydali oldu mu	4845
""", 'ú': """
új hozzászólás	2505
última hora	1575
últimas	3879
últimas entradas	1575
últimas noticias	1575
últimas notícias	3879
últimas plazas	1610
últimes notícies	415
últimos artículos	1575
únete	1525
únete a la conversación	1568
única	1660	3958
účtované ročne	4483
účtováno ročně	610
""", 'ü': """
über google anmelden	1000
über whatsapp senden	1020
über whatsapp teilen	1020
übersetzung anzeigen	860
überweisung	802
ücretsiz dene	4828
ücretsiz haber limitinize ulaştiniz	4930
ücretsiz kargo	4947
ücretsiz oku	4960
ücretsiz oyna	4909
ücretsiz üye ol	4828
ücretsiz üye olun	4828
ücretsiz, spam yok	4932
ühekordne annetus	1771
ürüne git	4967
ürünü gör	4967
ürünü incele	4912
üye girişi	4828
üye ol	4827	4828
üye olun	4828
üzenet	2591
üzenet küldése	2590
üzenetét elküldtük	2590
""", 'ý': """
ý kiến	5147
ý kiến bạn đọc	5147
ý kiến của bạn	5147	5168
""", 'ā': """
ārējais saturs	3282
""", 'č': """
častite nas kafom	4382
častite nas kavom	4382
častite nas s kavo	4581
čita sintetički glas	4375
čitaj bez oglasa	4403
čitaj u aplikaciji	4377
čitajte bez oglasa	4403
čitajte bez ograničenja	4384
čitajte u aplikaciji	4377
čitajte uz pretplatu	4384
članak je zaključan	4307
članak je zaštićen autorskim pravom	4394
članak se nastavlja ispod oglasa	4313
članak čita sintetički glas	4375
članek bere sintetični glas	4574
članek je avtorsko zaščiten	4593
članek je zaklenjen	4513
članek se nadaljuje pod oglasom	4516
članek se nadaljuje spodaj	4516
článek byl vytvořen automaticky	627
článek je chráněn autorským právem	623
článek namluvila umělá inteligence	596
článek pokračuje pod reklamou	514
článek čte syntetický hlas	596
články autora	617
článok bol vytvorený automaticky	4497
článok je chránený autorským právom	4494
článok číta syntetický hlas	4473
článok číta umelá inteligencia	4473
čte umělý hlas	596
čtěte bez omezení	610
čtěte dále	527
čtěte i	527
čtěte nejdřív v aplikaci	598
čtěte také	527
čtěte v aplikaci	598
číslo účtu pro dary	498
číst bez reklam	635
číst celý článek	617
číst dál	529
číst dál s předplatným	500
číst dále	617
číst s předplatným	610
číst více	529
číta umelý hlas	4473
čítajte aj	4415
čítajte bez obmedzení	4483
čítajte najprv v aplikácii	4475
čítajte v aplikácii	4475
čítať bez reklám	4504
čítať celý článok	4489
čítať s predplatným	4483
čítať ďalej	4489
""", 'ď': """
ďakujeme za hlas	4464
ďakujeme za hlasovanie	4464
ďakujeme za odber	4486
ďakujeme za správu	4486
ďakujeme za vašu správu	4486
ďakujeme za váš hlas	91	4464
ďalšia fotografia	4489
ďalšia snímka	4489
ďalšia strana	4489
ďalšie foto	4489
ďalšie správy	4415
ďalšie video	4473
ďalšie články	19	4415
ďalšie články autora	4489
ďalší článok	4489
""", 'đ': """
đang theo dõi	5223
đang tải	5198
đang tải trình phát	5198
đang tải video	5198
điều khoản sử dụng	5146
điều khoản sử dụng | chính sách bảo mật	5146
đáng chú ý	5148
đã có tài khoản	5130
đã hiểu	5152
đã sao chép	5136
đã sao chép liên kết	5183
đã xảy ra lỗi	5214
đã đóng bình luận	5191
đóng	5126
đóng cửa sổ	5236
đóng góp	5127
đóng góp hàng tháng	5210
đóng góp một lần	5210
đóng góp ngay	5129
đóng menu	5236
đăng ký	5130
đăng ký của bạn đã được xác nhận	5235
đăng ký khóa học	5197
đăng ký ngay	5130
đăng ký nhận thông báo	5205
đăng ký tham dự	5197
đăng ký thành công	5214
đăng ký để đọc tiếp	5234
đăng nhập	5130
đăng nhập / đăng ký	5130
đăng nhập bằng apple	5212
đăng nhập bằng facebook	5212
đăng nhập bằng google	5212
đăng nhập với facebook	5212
đăng nhập với google	5212
đăng nhập để bình luận	5191
đăng nhập để đọc tiếp	5234
đăng xuất	5130
được quan tâm	5184
được tài trợ	5141
được tạo bởi ai	5232
đặt báo	5130
đặt hàng ngay	5237
đặt mua ngay	5197
đặt vé ngay	5197
đến công thức	61
đến trang quyên góp	5210
đến trang ủng hộ	5210
đề xuất	5148
đề xuất bởi taboola	5187
để lại bình luận	5167	5168
để lại một bình luận	5167	5168
để sau	5126
địa chỉ email của bạn	5235
đọc bài gốc	5236
đọc bài tiếp theo	5236
đọc miễn phí	5234
đọc nhiều	5148
đọc nhiều nhất	5148
đọc sau	5183
đọc thêm	5148	5151
đọc tiếp	5151
đọc tiếp về chủ đề này	5184
đọc toàn bộ bài viết	5218
đọc trên ứng dụng	5204
đồng ý	5145
đồng ý và tiếp tục	5202
đừng bỏ lỡ	5148
""", 'į': """
į el. parduotuvę	3234
į pradinį puslapį	3250
į viršų	3203
įdėti į krepšelį	3234
įgarsinta dirbtinio intelekto	3238
įjungti garsą	3238
įjungti pranešimus	3241
įkelti daugiau	3250
įkelti turinį	3236
įkelti įrašą	3236
įveskite el. pašto adresą	3248
įveskite galiojantį el. pašto adresą	3248
įveskite savo el. pašto adresą	3221
įveskite sumą	3244
įvyko klaida. bandykite dar kartą	3248
įvyko klaida. bandykite vėliau	3248
""", 'ľ': """
ľubovoľná suma	4480
""", 'ł': """
ładowanie odtwarzacza	3784
ładowanie wideo	3784
""", 'ř': """
řadit podle	629
řazení	630
""", 'ś': """
śledź nas	3696
""", 'ş': """
şifremi unuttum	4828
şifrenizi mi unuttunuz	4930
şikayet et	4907
şikâyet et	4907
şimdi değil	4826
şimdi satin al	4967
şurada paylaş	4837
""", 'š': """
šajā rakstā	3317
še nimate računa	4583
še niste naročnik	4583
šiame straipsnyje	3250
šifra	4385
šio turinio parodyti negalime	3236
šio turinio rodyti negalima	3236
šis laukas privalomas	3248
šis lauks ir obligāts	3315
šis raksts ir slēgts	3313
šis saturs nav pieejams	3304
šis straipsnis užrakintas	3246
šis turinys nepasiekiamas	3236
šis vaizdo įrašas nebepasiekiamas	3238
šis vaizdo įrašas nepasiekiamas	3238
šis video nav pieejams	3306
šis video vairs nav pieejams	3306
šo saturu nevar parādīt	3304
šrifto dydis	3255
štampaj	4317
štítky	527
""", 'ž': """
žaisti dabar	3232
že imam račun	4583
že imate račun	4513
že naročnik	4513
že podpiram	4524
že sledite	4598
želite li da primate obaveštenja	4378
želite li primati obavijesti	4378
želite prejemati obvestila	4577
želite prejemati potisna obvestila	4577
želiš primati obavijesti	4378
žiadny spam	4486
žinutė išsiųsta	3248
živě	597
žiūrėkite nuotraukas	3203
žiūrėkite vaizdo įrašą	3203
žiūrėti galeriją	3203
žiūrėti kainą	3234
žiūrėti komentarus	3253
žiūrėti pasiūlymą	3234
žiūrėti planus	3246
žiūrėti rezultatus	91	3232
žiūrėti visus	3250
žymos	3239
žádný spam	614
""", 'ư': """
ưu đãi #% hôm nay	5197
ưu đãi cho bạn đọc	5197
ưu đãi cho độc giả	5197
ưu đãi tốt nhất	5213
""", 'ș': """
știrea anterioară	4115
știrea continuă mai jos	4139
știrea următoare	4115
știri pe aceeași temă	4074
știri recomandate	4037
știri similare	4037
știrile zilei	4037
""", 'ț': """
ți-a fost util	4080
ți-a fost util acest articol	4053
ți-a fost util acest rezumat	4053
ți-ai uitat parola	4071
ți-ar putea plăcea și	4074
ține-mă minte	4110
""", 'ά': """
άκουσε το άρθρο	1127
άλλες ειδήσεις	19
άλλο ποσό	1144
άνοιγμα	1057
άνοιγμα εφαρμογής	1134
άνοιγμα στην εφαρμογή	1134
άνοιγμα χάρτη	1057
""", 'έ': """
έξοδος από πλήρη οθόνη	1127
έχετε ήδη λογαριασμό	1039
έχετε ήδη ψηφίσει	1119
έχω ήδη λογαριασμό	1147
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1149
έχω λογαριασμό	1147
""", 'ή': """
ήταν χρήσιμο	1119
""", 'ί': """
ίσως αργότερα	1035
ίσως σας ενδιαφέρει	1053
""", 'α': """
αγορά από amazon	1125
αγορά από το amazon	1125
αγορά βιβλίου	1125
αγορά εισιτηρίων	1125
αγοράστε εισιτήρια	1125
αγοράστε εισιτήριο	1125
αγοράστε το βιβλίο	1125
αγοράστε τώρα	1183
ακολουθήστε μας	1160
ακολουθήστε το θέμα	1160
ακολουθήστε τον αρθρογράφο	1182
ακολουθήστε τον συντάκτη	1160
ακολουθείτε ήδη αυτό το θέμα	1160
ακολουθείτε ήδη αυτόν τον συντάκτη	1182
ακολούθησε	1161
ακούστε	1044
ακούστε το άρθρο	1044
ακυρώνετε όποτε θέλετε	1147
ακύρωση οποιαδήποτε στιγμή	1147
αλλαγή προτιμήσεων cookies	1050
αλλαγή ρυθμίσεων απορρήτου	1050
ανάκληση συγκατάθεσης	1131
αναζήτηση	1056
ανανέωση σελίδας	1141
ανανέωση συνδρομής	1178
ανανέωση της σελίδας	1141
αναπαραγωγή βίντεο	1127
αναφέρετε λάθος	1168
αναφέρετε το σχόλιο	1168
αναφορά	1120
αναφορά λάθους	1052
αναφορά σχολίου	1168
αντιγραφή	1164
αντιγραφή link	1044
αντιγραφή συνδέσμου	1044
αντιγραφή συνδέσμου άρθρου	1044
απάντηση	1120
απενεργοποίησα τον ad blocker	1141
απενεργοποιήστε το για να συνεχίσετε	1141
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1178
αποδέχομαι	1051	1061
αποδέχομαι τους όρους χρήσης	1149
αποδοχή	1051	1061
αποδοχή ειδοποιήσεων	1139
αποδοχή και συνέχεια	1131
αποδοχή όλων	1051	1061
αποδοχή όλων των cookies	1172
αποδοχη	1051
αποδοχη ολων	1051
αποθήκευση	1044
αποθήκευση άρθρου	1184
αποθήκευση επιλογών	1131
αποθήκευση προτιμήσεων	1131
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	1044
αποκλεισμός	1137
αποκλειστικά για συνδρομητές	1147
αποκτήστε το τώρα	1183
απομαγνητοφώνηση	1128
απομνημόνευση	1148
απορριψη	1051
αποστολή	1150
αποστολή με email	1044
αποστολή σχολίου	1119
αποσύνδεση	1039
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1120
αποτελέσματα ψηφοφορίας	1120
αποτυχία φόρτωσης βίντεο	1173
απόκρυψη	1057
απόκρυψη απαντήσεων	1119
απόρριψη	1051	1061
απόρριψη όλων	1051	1061
απόρριψη όλων των cookies	1172
αργότερα	1139
αρχική	1056
αρχική σελίδα	1153
αυτό το άρθρο είναι κλειδωμένο	1147
αυτό το βίντεο δεν είναι διαθέσιμο	1127
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1127
αυτό το πεδίο είναι υποχρεωτικό	1149
αυτόματη αναπαραγωγή	1128
αυτόματη μετάφραση	1128
αφήγηση με συνθετική φωνή	1127
αφήστε ένα σχόλιο	1119
αφήστε σχόλιο	1052
αφήστε το σχόλιό σας	1119
""", 'β': """
βίντεο	1053
βαθμολογήστε το άρθρο	1052
βρήκατε κάποιο λάθος	1155
βρήκατε λάθος	1155
""", 'γ': """
γίνε συνδρομητής	1039
γίνε υποστηρικτής	1144
γίνετε μέλος	1036
γίνετε συνδρομητής	1039
γίνετε υποστηρικτές	1144
γράψτε σχόλιο	1052
γράψτε το email σας	1179
γράψτε το σχόλιό σας	1168
""", 'δ': """
δείτε ακόμη	1181
δείτε και	1053
δείτε ξανά	1173
δείτε περισσότερα	1056
δείτε τα αποτελέσματα	91	1057	1078
δείτε τα πακέτα	1178
δείτε τα πακέτα συνδρομών	1178
δείτε τα σχόλια	1052
δείτε τα όλα	1181
δείτε τη συλλογή	1153
δείτε τη συνταγή	61
δείτε την προσφορά	1125
δείτε τις απαντήσεις	1119
δείτε τις προσφορές	1178
δείτε τις φωτογραφίες	1153
δείτε το αφιέρωμα	1153
δείτε το προφίλ	1155
δείτε το προϊόν	1183
δείτε το στο amazon	1125
δείτε το φωτορεπορτάζ	1153
δείτε φωτογραφίες	1153
δείτε όλα	1056
δείτε όλα τα άρθρα	1153
δείτε όλα τα βίντεο	1153
δείτε όλα τα παιχνίδια	1122
δείτε όλα τα σχόλια	1076
δείτε όλες τις ειδήσεις	1153
δείτε όλες τις προσφορές	1125
δείτε όλες τις φωτογραφίες	1153
δεν έχετε λογαριασμό	1147
δεν αποδέχομαι	1051
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1127
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1131
δεν είστε ακόμη συνδρομητής	1147
δεν είστε συνδρομητής	1147
δεν μου αρέσει	1120
δεν ξέρω	1120
δεν ξέρω / δεν απαντώ	1120
δες περισσότερα	1181
δημιουργήθηκε με ai	1173
δημιουργήθηκε με τεχνητή νοημοσύνη	1173
δημιουργία λογαριασμού	1039
δημοσίευση σχολίου	1119
δημοσκόπηση	92
δημοσκόπηση της ημέρας	1078
δημοφιλέστερα	1053
δημοφιλέστερο	1148
δημοφιλή	1053
δημοφιλή άρθρα	1053
διάρκεια	1128
διαβάζεται από συνθετική φωνή	1127
διαβάστε ακόμα	1053
διαβάστε ακόμη	1053
διαβάστε αργότερα	1184
διαβάστε δωρεάν	1178
διαβάστε επίσης	1053
διαβάστε επίσης στο	1053
διαβάστε και	1053
διαβάστε ολόκληρο το άρθρο	1153
διαβάστε περισσότερα	1053	1056
διαβάστε στην εφαρμογή	1134
διαβάστε το στην εφαρμογή	1134
διαβάστε όλο το άρθρο	1153
διαθέσιμη στο app store	1134
διαθέσιμο στο app store	1134
διαφήμιση	1047	1069
διαφημίσεις	1047
διαφημιση	1047
διαφημιστείτε	1069
διαφημιστικό περιεχόμενο	87	1047
διαφημιστικός χώρος	1099
διαφωνω	1051
διαφωνώ	1051
διαχείριση cookies	1131
διαχείριση επιλογών	1051	1131
διαχείριση προτιμήσεων	1172
διαχείριση συγκατάθεσης	1131
δωρήστε	1036
δωρίστε το άρθρο	1163
δωρεά	1036
δωρεάν αποστολή	1165
δωρεάν, χωρίς spam	1149
""", 'ε': """
είσοδος	1039
είστε ήδη εγγεγραμμένος	1179
είστε ήδη συνδρομητής	1147
εγγραφή	1039
ειδήσεις σήμερα	1053
ειδήσεις τώρα	1053
ειδοποίηση για συντάκτη	1182
εισάγετε έγκυρο email	1149
εισάγετε το email σας	1179
εισαγάγετε το email σας	1179
εκτυπώστε το άρθρο	1044
εκτύπωση	1044
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1149
ελέγξτε το email σας	1149
ελεύθερη δωρεά	1177
ελεύθερο ποσό	1144
εμφάνιση ανάρτησης	1131
εμφάνιση απαντήσεων	1119
εμφάνιση λιγότερων	1153
εμφάνιση περιεχομένου	1131
εμφάνιση περισσότερων	1153
εμφάνιση πρωτοτύπου	1057
εμφάνιση υποτίτλων	1127
εμφάνιση όλων	1057
ενεργοποίηση	1136
ενεργοποίηση ειδοποιήσεων	1135
ενεργοποιήστε τις ειδοποιήσεις	1135
επαναφόρτωση σελίδας	1141
επικοινωνήστε μαζί μας	1155
επικοινωνήστε με τη σύνταξη	1155
επικοινωνήστε με τον συντάκτη	1155
επικοινωνία	1052	1069
επικοινωνία με τη σύνταξη	1155
επιλέξτε	1148
επιλέξτε πακέτο	1147
επιλέξτε ποσό	1177
επιλέξτε συνδρομή	1147
επιλέξτε τη συνδρομή σας	1147
επιλογές συντακτών	1053
επιλογή	1148
επισκεφθείτε το κατάστημα	1125
επιστροφή στην αρχική	1153
επιστροφή στην κορυφή	1056
επιτρέπεται	1136
επόμενη είδηση	1153
επόμενη εικόνα	1181
επόμενη φωτογραφία	1181
επόμενο	1056
επόμενο άρθρο	1053
επόμενο βίντεο	1173
επώνυμο	1150
ερώτηση της ημέρας	91
ετήσια	1145
ετήσια χρέωση	1148
ετικέτες	1053
ευχαριστούμε για τη στήριξή σας	1177
ευχαριστούμε για τη στήριξη	1177
ευχαριστούμε για την ψήφο σας	91	1119
ευχαριστούμε, το μήνυμά σας στάλθηκε	1149
εφάπαξ	1145
εφάπαξ δωρεά	1144
""", 'η': """
η δημοσκόπηση της εβδομάδας	1077
η διαφήμιση συνεχίζεται	1183
η δωρεά μου	1177
η εγγραφή ολοκληρώθηκε	1179
η εγγραφή σας ολοκληρώθηκε	1179
η ερώτηση της εβδομάδας	1077
η στήριξή σας κάνει τη διαφορά	1177
η συνέχεια μετά τη διαφήμιση	1099
η ψήφος σας	1077
η ψήφος σας καταχωρήθηκε	1119
η ψήφος σας καταχωρίστηκε	1119
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1135
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1135
θέμα	1180
θέματα	1053
θα θέλατε να λαμβάνετε ειδοποιήσεις	1135
""", 'κ': """
κάθε ευρώ μετράει	1145
κάθε μήνα	1145
κάθε συνεισφορά έχει αξία	1145
κάθε συνεισφορά μετράει	1145
κάνε το κουίζ	1122
κάντε δωρεά	1036
κάντε μια δωρεά	1036
κάντε το κουίζ	1122
κάντε το τεστ	1124
κάτι πήγε στραβά	1150
καλύτερη προσφορά	1148
κανόνες σχολιασμού	1052
κατάλαβα	1057
κατάργηση σίγασης	1127
κατάστημα	1165
κατεβάστε από το app store	1134
κατεβάστε από το google play	1134
κατεβάστε την εφαρμογή	1134
κατεβάστε το app	1134
κατεβάστε το επεισόδιο	1127
κατεβάστε το ηχητικό	1127
κατηγορίες	1053
κεράστε μας έναν καφέ	1144
κλείσιμο	1035
κλείσιμο μενού	1181
κλείσιμο παραθύρου	1181
κλείστε θέση	1125
κοινοποίησε	1044
κοινοποίηση	1044
κοινοποίηση στο facebook	1044
κοινοποίηση στο twitter	1044
κοινοποίηση στο whatsapp	1163
κοινοποιήστε	1044
κοινοποιήστε το άρθρο	1044
κρυπτόλεξο	1124
κωδικοί έκπτωσης	1183
""", 'λ': """
λήψη ήχου	1127
λεπτομέρειες	1057
λιγότερα	1057
""", 'μ': """
μάθετε περισσότερα	1051
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1163
μέγεθος κειμένου	65
μήνυμα	1180
μαθετε περισσοτερα	1051
με την υποστήριξη	1047
με την υποστήριξη της	1165
με την υποστήριξη του	1165
μεγέθυνση	1057
μεγέθυνση εικόνας	1153
μεγαλύτερα γράμματα	1163
μενού	1056
μετάβαση στη σελίδα δωρεών	1144
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	1055
μετάβαση στο περιεχόμενο	1055
μεταβείτε στο περιεχόμενο	1055
μη έγκυρη διεύθυνση email	1149
μη έγκυρο email	1149
μη διαθέσιμο βίντεο	1127
μη χάσετε	1053
μην το χάσεις	1053
μην χάσετε	1053
μηνιαία	1145
μηνιαία δωρεά	1144
μηνιαία συνεισφορά	1144
μηνιαία χρέωση	1148
μηνιαίως	1145
μικρότερα γράμματα	1163
μοιράσου το	1044
μοιράσου το άρθρο	1184
μοιραστείτε	1044
μοιραστείτε το	1044
μοιραστείτε το άρθρο	1044
μου αρέσει	1120
μπορεί να σας αρέσει	1053
μόνο για συνδρομητές	1039
""", 'ν': """
να επιτρέπεται	1137
να επιτρέπεται πάντα	1131
να επιτραπεί	1136
να με θυμάσαι	1147
ναι	1139
ναι θέλω	1137
ναι, θέλω	1136
ναι, φυσικά	1137
νεότερα	1120
νεότερα πρώτα	1120
""", 'ξ': """
ξέχασα τον κωδικό μου	1147
ξεκλειδώστε το άρθρο	1178
ξεχάσατε τον κωδικό	1039
ξεχάσατε τον κωδικό σας	1147
""", 'ο': """
ο λογαριασμός μου	1039
ο σύνδεσμος αντιγράφηκε	1044
οι απόψεις είναι προσωπικές	1071
οι απόψεις που εκφράζονται είναι προσωπικές	1071
οι απόψεις του άρθρου είναι προσωπικές	1071
οι συνεργάτες μας	1131
ονοματεπώνυμο	1150
""", 'π': """
πάντα να επιτρέπεται	1131
πάρτε μέρος στη δημοσκόπηση	1119
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1153
παίξε τώρα	1122
παίξε υπεύθυνα	1125
παίξτε δωρεάν	1122
παίξτε τώρα	1122
παίξτε υπεύθυνα	1125
παιχνίδια	1124
πακέτα συνδρομών	1178
παλαιότερα	1120
παράκαμψη προς το κυρίως περιεχόμενο	1055
παράλειψη	1128
παράλειψη διαφήμισης	1173
παρουσιάστηκε σφάλμα	1149
πατήστε για ήχο	1173
παύση βίντεο	1127
παύση παρακολούθησης	1160
πείτε μας τη γνώμη σας	1119
πείτε τη γνώμη σας	1119
περίληψη ai	1159
περίληψη με ai	1159
περιορισμένες θέσεις	1096
περιορισμένος αριθμός θέσεων	1096
περισσοτερες επιλογες	1051
περισσότερα	1053	1056
περισσότερα άρθρα	1053
περισσότερα άρθρα του συντάκτη	1153
περισσότερα σχόλια	1119
περισσότερες ειδήσεις	1053
περισσότερες επιλογές	1051	1164
πες τη γνώμη σου	1119
πλήρης οθόνη	1128
πληρωμή με paypal	1178
ποια είναι η γνώμη σας	1077
ποιοι είμαστε	1069
πολιτική cookies	1061	1069
πολιτική απορρήτου	1061	1069
πολιτική διορθώσεων	1155
προβολή περιεχομένου	1131
προηγούμενη είδηση	1153
προηγούμενη φωτογραφία	1181
προηγούμενο	1056
προηγούμενο άρθρο	1053
προηγούμενο βίντεο	1173
προνόμια συνδρομητών	1125
προσαρμογή	1051
προσθέστε σχόλιο	1076
προσθέστε το σχόλιό σας	1076
προσθήκη απάντησης	1168
προσθήκη στα θέματά μου	1182
προσθήκη στο καλάθι	1183
προσθήκη σχολίου	1052
προσθήκη ως προτιμώμενη πηγή	1160
προστασία προσωπικών δεδομένων	1061
προσφορά για αναγνώστες	1125
προσφορά για συνδρομητές	1125
προσωπικά δεδομένα	1069
προτείνουμε	1053
προτείνουμε επίσης	1053
προτεινόμενα	1053
προτεινόμενα από taboola	1099
προτιμήσεις cookies	1131
προτιμήσεις απορρήτου	1172
προωθητικό περιεχόμενο	1047
πρόσφατα άρθρα	1053
πώς να απενεργοποιήσετε τον ad blocker	1141
πώς να το απενεργοποιήσετε	1143
""", 'ρ': """
ροή	1053
ροή ειδήσεων	1053
ρυθμίσεις	1051
ρυθμίσεις cookie	1131
ρυθμίσεις cookies	1061
ρυθμίσεις απορρήτου	1131
ρυθμισεις	1051
""", 'σ': """
σίγαση	1128
σας βοήθησε αυτό το άρθρο	1119
σας φάνηκε χρήσιμο	1119
σε συνεργασία με	1165
σκανάρετε το qr code	1134
σταυρόλεξα	1124
σταυρόλεξο	1124
στείλε το σε φίλο	1044
στείλτε μας τις φωτογραφίες σας	1155
στηρίξτε μας	1036
στηρίξτε μας στο patreon	1144
συμφωνω	1051
συμφωνώ	1061
συμφωνώ με την επεξεργασία των δεδομένων μου	1149
συμφωνώ με τους όρους χρήσης	1149
συνέχεια ανάγνωσης	1056
συνέχεια με apple	1147
συνέχεια με email	1178
συνέχεια με facebook	1147
συνέχεια με google	1147
συνέχεια στην ιστοσελίδα	1134
συνέχεια στο site	1134
συνέχεια στον browser	1134
συνδεθείτε	1039
συνδρομή	1039
συνδρομητές	1039
συνεχίζεται μετά τη διαφήμιση	1099
συνεχίστε την ανάγνωση	1181
σφάλμα φόρτωσης βίντεο	1173
σχετικά	1053
σχετικά άρθρα	1053
σχετικά θέματα	1053
σχετικά με εμάς	1069
σχετικά νέα	1053
σχετικές ειδήσεις	1053
σχετικό άρθρο	1053
σχολιάστε	1052
σχολιάστε το άρθρο	1052
σχόλια	1052
σχόλιο	1052
σύνδεση	1039
σύνδεση με apple	1147
σύνδεση με facebook	1147
σύνδεση με google	1147
σύνοψη με ai	1159
""", 'τ': """
τέλος διαφήμισης	1125
τέλος της διαφήμισης	1125
τέσταρε τις γνώσεις σου	1122
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1071
τα πιο δημοφιλή	1053
τα πιο δημοφιλή της ημέρας	1053
τα πιο διαβασμένα	1053
τα πιο πρόσφατα	1053
τα σχόλια είναι απενεργοποιημένα	1168
τα σχόλια είναι μόνο για συνδρομητές	1168
ταξινόμηση	1120
ταξινόμηση κατά	1120
ταυτότητα	1069
ταχύτητα αναπαραγωγής	1127
τελευταία άρθρα	1053
τελευταία νέα	1053
τελευταίες ειδήσεις	1053
τεστάρετε τις γνώσεις σας	1122
το email σας	1179
το email υπάρχει ήδη	1179
το άρθρο εκφράζει τις απόψεις του συντάκτη	1071
το άρθρο συνεχίζεται μετά τη διαφήμιση	1099
το άρθρο συνεχίζεται παρακάτω	1099
το αίτημά σας στάλθηκε	1179
το αίτημά σας υποβλήθηκε	1179
το απενεργοποίησα	1141
το βίντεο δεν είναι διαθέσιμο	1127
το βίντεο φορτώνει	1127
το κείμενο συνεχίζεται παρακάτω	1099
το μήνυμά σας	1179
το μήνυμά σας εστάλη	1149
το μήνυμά σας στάλθηκε	1149
το πεδίο είναι υποχρεωτικό	1149
το πιο δημοφιλές	1148
το σχόλιό σας	1076
το ψευδώνυμό σας	1168
το όνομά σας	1168
τρέχων χρόνος	1128
""", 'υ': """
υπενθύμιση αργότερα	1035
υποβολή	91	1150
υποβολή σχολίου	1052
υπολειπόμενος χρόνος	1128
υποστηρίξτε μας	1036
υποχρεωτικά πεδία	1149
υποχρεωτικό πεδίο	1149
υπότιτλοι	1128
""", 'φ': """
φόρτωση ανάρτησης	1131
φόρτωση βίντεο	1127
φόρτωση περιεχομένου	1131
φόρτωση περισσότερων	1056
φόρτωση περισσότερων σχολίων	1119
φόρτωση προγράμματος αναπαραγωγής	1127
""", 'χ': """
χαρίστε αυτό το άρθρο	1044
χορηγοί	1165
χορηγούμενο	1047
χορηγούμενο άρθρο	1047
χορηγούμενο περιεχόμενο	1047
χορηγούμενο περιεχόμενο από taboola	1099
χορηγούμενοι σύνδεσμοι	1099
χορηγός	1165
χρόνος που απομένει	1127
χωρίς spam	1149
""", 'ψ': """
ψήφισε	91	1120
ψηφίστε	91	1120
ψηφίστε στη δημοσκόπηση	1119
ψηφοφορία	92	1078
""", 'ό': """
όλα τα άρθρα του συντάκτη	1153
όλα τα βίντεο	1153
όλα τα νέα	1153
όλα τα παιχνίδια	1122
όλα τα σχόλια	1052
όλες οι ειδήσεις	1053
όνομα	1150
όροι σχολιασμού	1052
όροι χρήσης	1061	1069
όχι ευχαριστώ	1035
όχι τώρα	1035	1139
όχι, ευχαριστώ	1035	1139
""", 'а': """
або	5095
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4262
автовідтворення	5082
автоматический перевод	4290
автоматическое воспроизведение	4262
автоматичне відтворення	5082
автоматичний переклад	5110
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4155
авторизоваться	4155
адрес электронной почты	4158
азартные игры вызывают зависимость	4172
азартные игры могут вызвать зависимость	4172
азартные игры могут вызывать зависимость	4172
актуално	252
актуальне	5006
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4285
анонимный ящик	4285
анонімна пошта	5105
анонімна скринька	5105
архив	4186
аудиоверсия	4262
аудіоверсія	5082
""", 'б': """
бажаєте отримувати сповіщення	5086
банковская карта	4154
банковский перевод	4154
без спам	322
без спама	4277
без спаму	5097
безкоштовна доставка	5077
безкоштовно. без спаму	5097
безопасный платеж	4153
безплатна доставка	306
бесплатная доставка	4257
бесплатно. без спама	4277
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4267
блокувати	5087
больше	4186
больше материалов по теме	4186
больше новостей	4186
больше статей	4280
будь-яка сума	5092
будьте в курсе	4158
была ли статья полезной	4181
більше від автора	5100
більше за темою	5006
більше матеріалів автора	5022
більше матеріалів за темою	5006
більше на цю тему	5006
більше новин	5006
більше новин на тему	5006
більше по темі	5006
більше про це	5009
більше статей	5100
""", 'в': """
в закладки	4295
в избранное	4165
в корзину	4173	4256
в наш магазин	4256
в тази статия	325
в тренде	4186
в этой статье	4280
важен каждый рубль	4272
важен любой вклад	4272
важко відповісти	5073
важлива кожна гривня	5092
важливий кожен внесок	5092
важливо	5006
вам будет интересно	4186
вам може бути цікаво	5006
вам може сподобатися	5006
вам может быть интересно	4186
вам может понравиться	4186
вам також може сподобатися	5006
варианты подписки	4274
вартість доставки	5077
варіанти передплати	5094
вас може зацікавити	5006
вас может заинтересовать	4186
ваш e-mail	4158
ваш email	4158
ваш голос враховано	5068
ваш голос зараховано	5068
ваш голос принят	91	4250
ваш голос учтен	4250
ваш голос учтён	91	4250
ваша електронна пошта	5097
ваша почта	4278
ваша пошта	5098
ваша электронная почта	4277
ваше имя	4278
ваше повідомлення	5098
ваше повідомлення надіслано	5097
ваше сообщение	4278
ваше сообщение отправлено	4277
ваше ім'я	5098
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	5079
введите e-mail	4158
введите email	4158
введите ваш email	4158
введите ваш адрес электронной почты	4158
введите корректный e-mail	4277
введите корректный email	4159
введите корректный адрес	4159
введите правильный e-mail	4159
введите сумму	4271
введіть коректний e-mail	5097
введіть суму	5091
вгору	5069
вградено съдържание	307
вернуться на главную	4280
версия для печати	4165
версия за печат	335
версія для друку	5115
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
вже вимкнено	5090
вже зареєстровані	4981
вже маєте акаунт	5094
вже маєте передплату	5094
вже є акаунт	4981
ви вже голосували	5068
ви вже проголосували	5068
ви вже підписані	5113
ви вже підписані на цю тему	5113
ви вичерпали ліміт статей	5094
ви можете відписатися будь-коли	5097
ви підписані	5097
ви підписані на автора	5113
ви підписані на тему	5113
ви успішно підписалися	5097
виберіть суму	5091
вибрати	5095
вибір редакції	5006
видео	4186
видео # из #	4279
видео # от #	324
видео больше недоступно	4262
видео загружается	4262
видео не может быть воспроизведено	4262
видео недоступно	4262
видео недоступно в вашей стране	4262
видео недоступно в вашем регионе	4262
видеоплеер загружается	4262
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
вийти	4981
використання матеріалів лише з дозволу редакції	5106
вимкнути звук	5082
вимкнути рекламу	5117
вимкніть adblock	5088
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	5097
виправлення й уточнення	5105
вкажіть суму	5091
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4246
включить	4267
включить звук	4262
включить уведомления	4246
вконтакте	4166
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	5079
внешний контент	4259
во весь экран	4189
водещи новини	252
войти	4155
войти в аккаунт	4155
войти в чат	4181
войти по почте	4274
войти с помощью google	4274
войти с яндекс id	4274
войти через apple	4274
войти через facebook	4274
войти через google	4274
войти через vk	4274
войти через вконтакте	4274
войти через яндекс	4274
войти, чтобы комментировать	4291
вопрос дня	4253
воспроизвести	4189
воспроизвести видео	4262
восстановить пароль	4274
время на чтение	4189
время чтения # мин	4189
все	4189
все комментарии	4181
все още няма коментари	332
все още нямате профил	319
все права сохранены	4286
всегда показывать	4259
всегда разрешать	4260
всего проголосовало #	4250
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	5084
встановити застосунок	5084
встроенный контент	4259
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	5111
всі матеріали	5100
всі матеріали автора	5100
всі новини	5008
всі статті	5100
всі статті автора	5100
вход	245	4155
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4981
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4159
вы подписаны	4277
вы подписаны на автора	4293
вы подписаны на тему	4293
вы уже голосовали	4250
вы уже проголосовали	4250
вы успешно подписались	4277
выберите подписку	4274
выберите сумму	4153
выберите тариф	4274
выбор редакции	4186
выбрать	4275
выбрать подписку	4274
выбрать тариф	4274
выйти	4155
від наших партнерів	5117
відео	5006
відео # з #	5099
відео # із #	5099
відео більше недоступне	5082
відео вище	5033
відео недоступне	5082
відео недоступне у вашій країні	5082
відео неможливо відтворити	5082
відео нижче	5033
відеоплеєр завантажується	5082
відкликати згоду	5079
відкрити	5010
відкрити в додатку	5084
відкрити в застосунку	5084
відкрити галерею	5100
відкрити застосунок	5084
відкрити карту	5010
відкрити статтю	5094
відновити пароль	5094
відписатися	5114
відписатися від теми	5113
відписатися можна будь-коли	5097
відповісти	5001	5112
відправити	5098
відскануйте qr-код	5085
відскануйте qr-код, щоб завантажити застосунок	5084
відтворити	5083
відтворити відео	5082
відхилити	4996
відхилити все	5080
відхилити всі	5080
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4189
главная страница	4281
главное	4186
главное за день	4186
главные новости	4186
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4275
головна	5008
головна сторінка	5101
головне	5006
головне за день	5006
головні новини	5006
голосование	92
голосовать	91	4253
голосування	92
голосувати	91	5073
грати	5073
грати онлайн	5068
громкость	4263
гучність	5083
""", 'д': """
да, включить	4247
да, искам	314
да, моля	314
да, пожалуйста	4267
да, спасибо	4267
да, хочу	4267
далее	4189
далі	5008	5069
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4191
детальніше	5008
деталі	5010
дзен	4166
дивитися # світлин	5099
дивитися # світлини	5099
дивитися # фото	5099
дивитися # фотографій	5099
дивитися # фотографії	5099
дивитися всі	5100
дивитися всі # світлин	5099
дивитися всі # світлини	5099
дивитися всі # фото	5099
дивитися всі # фотографій	5099
дивитися всі # фотографії	5099
дивитися всі світлин	5099
дивитися всі світлини	5099
дивитися всі фото	5099
дивитися всі фотографій	5099
дивитися всі фотографії	5099
дивитися відео	5082
дивитися галерею	5100
дивитися онлайн-трансляцію	5100
дивитися оригінал	5070
дивитися світлин	5099
дивитися світлини	5099
дивитися усі # світлин	5099
дивитися усі # світлини	5099
дивитися усі # фото	5099
дивитися усі # фотографій	5099
дивитися усі # фотографії	5099
дивитися усі світлин	5099
дивитися усі світлини	5099
дивитися усі фото	5099
дивитися усі фотографій	5099
дивитися усі фотографії	5099
дивитися фото	5099
дивитися фотогалерею	5100
дивитися фотографій	5099
дивитися фотографії	5099
дивіться відео	5033
дивіться відео вище	5033
дивіться відео нижче	5033
дивіться також	5006
дивіться також відео	5033
дивіться у відео	5033
длительность	4263
длительность #	4263
для передплатників	5094
для подписчиков	4155
до закладок	5115
до кошика	4992	5076
до крамниці	4993
до початку сторінки	5072
до рецепту	61
до теми	5006
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4293
добавить в избранные источники	4293
добавить в источники	4293
добавить в корзину	4256
добавить в мои темы	4293
добавить в предпочитаемые источники	4293
добавить комментарий	4181
добровольное пожертвование	4271
довільна сума	5091
догори	5069
додати в кошик	5076
додати до кошика	5076
додати до моїх тем	5113
додати до обраних джерел	5113
додати до обраного	5113
додати до пріоритетних джерел	5113
додати до улюблених джерел	5113
додати коментар	5001
додати як пріоритетне джерело	5113
дозволити	5087
дозволити й показати	4997
дозволити контент	5079
дозволити один раз	5079
дозволити рекламу	5090
дозволити сповіщення	5086
дозволити та показати	4997
дозволити та продовжити	4997
дозволити і показати	4997
дозволити і продовжити	4997
дозвольте сповіщення	5063
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	5008
долучитися	4978
долучитися до обговорення	5111
долучитися до спільноти	5091
допомагає будь-яка сума	5092
доставка оплачивается отдельно	4256
достигнахте лимита на статиите	319
доступно по подписке	4155
друга сума	317
другая сумма	4153
други новини	19
другие материалы	19	4186
другие материалы рубрики	4186
другие новости	19	4186
другие новости раздела	4186
другие статьи	4186
другие статьи автора	4280
друк	4987
друкувати	5115
дякуємо за ваш голос	91	5068
дякуємо за ваше повідомлення	5097
дякуємо за голос	5068
дякуємо за повідомлення	5097
дякуємо за реєстрацію	5097
дякуємо за участь в опитуванні	5068
дізнатися ціну	5076
""", 'е': """
единоразово	4149
еднократно дарение	317
ежегодно	4275
ежемесячно	4149
ежемесячное пожертвование	4271
ежемесячный платеж	4272
ежемесячный платёж	4272
економія #%	5095
ексклузивно за абонати	319
ексклюзивно для передплатників	5094
електронна адреса	5098
електронна пошта	5098
електронна пошта або логін	5094
етикети	311
еще нет аккаунта	4274
еще новости	4186
еще от автора	4280
еще по теме	4186
ещё	4186
ещё не подписчик	4274
ещё нет аккаунта	4274
ещё новости	4186
ещё от автора	4280
ещё по теме	4186
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	5097
""", 'з': """
з нашого магазину	5076
з нашої крамниці	4993
за абонати	319
за датою	5112
за популярністю	5112
за темою	5006
забелязахте грешка	328
заборонити	5087
забравена парола	245
забравили сте паролата си	319
забронировать билет	4256
забронировать место	4256
забронювати квиток	5076
забронювати місце	5076
забув пароль	5094
забули пароль	4981
забыл пароль	4274
забыли пароль	4155
завантаження відео	5082
завантаження плеєра	5082
завантажити аудіо	5082
завантажити випуск	5082
завантажити відео	5079
завантажити додаток	5084
завантажити допис	5079
завантажити застосунок	5084
завантажити контент	5079
завантажити публікацію	5079
завантажити ще	5008
завжди дозволяти	5080
завжди показувати	5079
загрузить видео	4259
загрузить еще	4189
загрузить ещё	4189
загрузить контент	4259
загрузить пост	4259
загрузить публикацию	4259
загрузка видео	4262
загрузка плеера	4262
задонатити	4978
задонатить	4149
задължителни полета	322
задължително	323
задължително поле	322
заказать	4173
заказать книгу	4256
закрити	4977
закрити галерею	5100
закрити рекламу	5117
закрыть	4148
закрыть галерею	4280
закрыть рекламу	4296
залишилося #	5083
залишити відгук	5109
залишити відповідь	5004
залишити коментар	5001
залиште коментар	5111
заметили ошибку	4285
замовити	4992
замовити книгу	5076
замовити книжку	5076
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	5095
заповніть це поле	5097
заполните это поле	4277
запомни ме	320
запомнить меня	4275
започни теста	302
запретить	4267
запропонувати новину	5001
зарегистрироваться	4155
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4981
зарубежной картой	4272
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4253
защо виждам тази реклама	337
зберегти	4987
зберегти вибір	5079
зберегти на потім	5115
зберегти налаштування	5079
зберегти рецепт	61
зберегти статтю	4987
збережено	5116
збільшити	5008
збільшити зображення	5100
збільшити текст	5115
збільшити фото	5100
збільшити шрифт	5115
зв'язатися з автором	5100
звук	311
згенеровано за допомогою ші	5109
згенеровано штучним інтелектом	5109
згенеровано ші	5109
згорнути	5010	5100
зменшити шрифт	5115
змінити згоду	5079
змінити налаштування	4997
змінити налаштування cookie	4997
змінити розмір тексту	5115
зміст	5008
зміст статті	5100
знайшли помилку	5105
знижка #%	5095
знижка для передплатників	5076
зображення # з #	5099
зображення # із #	5099
зовнішній контент	5079
зробити внесок	4978
зробити донат	5091
зрозуміло	4996
""", 'и': """
играй сега	302
играть	4253
играть онлайн	4250
из нашего магазина	4256
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
изменить настройки	4176
изменить настройки cookie	4176
изменить размер текста	4295
изменить согласие	4259
изображение # из #	4279
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
ии может ошибаться	4289
или	320	4275
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4278
индекс	4278
интересное	4186
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4286
исправления и уточнения	4285
""", 'к': """
к началу	4189
к началу страницы	4280
к рецепту	61
каждое пожертвование важно	4271
каждую пятницу. бесплатно. без спама	4277
каждый донат важен	4271
каждый рубль важен	4272
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4285
как мы защищаем наших источников	4285
как отключить adblock	4268
как пазим източниците си	328
картина в картината	310
картинка в картинке	4263
картинка в картинці	5083
категории	4186
категорії	5006
качество	4263
керування згодою	5079
керувати згодою	5079
керувати сповіщеннями	5086
ключови думи	252
книга з автографом	4993
книга з автографом автора	4993
книга с автографом	4174
книга с автографом автора	4174
книга с подписью автора	4174
книги с автографом	4174
книжка з автографом	4993
книжка з автографом автора	4993
книжки з автографом	4993
кожен внесок важливий	5092
кожен донат важливий	5091
кожна гривня важлива	5092
коментар	5001
коментари	255
коментарі	5001
коментарів ще немає	5111
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	5111
коментувати	5001
комерційний контент	5117
комерційний матеріал	5117
комментарии	4181
комментарии отсутствуют	4181
комментарий	4181
комментировать	4181
коммерческий контент	4296
коммерческий материал	4296
конец рекламы	4296
контакти	5001
контакты	4181
контент заблокирован	4259
контент заблоковано	5079
контент недоступен	4259
контент недоступний	5079
конфиденциальность	4175
конфиденциальность и cookie	4176
конфіденційність і cookie	4997
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4286
копировать ссылку	4165
копіювання заборонено	5106
копіювати посилання	4987
край на рекламата	337
крамниця	4992
кросворд	5073
кроссворд	4253
кроссворд дня	4250
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4271
купити	4992
купити журнал	5076
купити зараз	5076
купити квитки	5076
купити квиток	5076
купити книгу	5076
купити книжку	5076
купити ліцензію	5106
купити нам каву	5091
купити передплату	5094
купить	4173
купить билет	4256
купить билеты	4256
купить билеты онлайн	4256
купить журнал	4256
купить книгу	4256
купить лицензию	4286
купить номер	4256
купить подписку	4155
купить права на публикацию	4286
купить сейчас	4256
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	5117
""", 'л': """
лента новостей	4186
линкът е копиран	335
личный кабинет	4155
лише для передплатників	5094
лише необхідні	5079
логин	4275
логин или e-mail	4274
логін	5095
логін або e-mail	5094
лучшие	4292
любая сумма	4272
любая сумма важна	4272
""", 'м': """
магазин	4173
маджонг	303	4253	5073
материал закрыт	4274
материал защищен авторским правом	4286
материал защищён авторским правом	4286
материал партнера	4296
материал партнёра	4296
материал создан автоматически	4289
материалы защищены авторским правом	4286
материалы партнеров	4170
материалы партнёров	4296
материалы по теме	4186
матеріал захищено авторським правом	5106
матеріал партнера	5117
матеріал створено автоматично	5109
матеріали за темою	5006
матеріали захищені авторським правом	5106
матеріали партнерів	5117
матеріали по темі	5006
машинний переклад	5110
машинно преведено	331
машинный перевод	4290
маєте акаунт	5094
маєте новину	5105
меню	4189	5008
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4275
метки	4186
ми не можемо показати цей вміст	5079
ми не можемо показати цей контент	5079
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4148
может позже	4148
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4977
можна скасувати будь-коли	5094
мои темы	4293
моите теми	334
мой профиль	4155
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	5113
мы в социальных сетях	4167
мы в соцсетях	4167
мы вконтакте	4167
мы не можем показать это содержимое	4259
мы не можем показать этот контент	4259
мы отправили вам письмо	4159
мій профіль	4981
місячна передплата	5095
місячна підписка	5095
мітки	5006
""", 'н': """
на весь екран	5082
на весь экран	4262
на главную	4189
на головну	5100
на живо	311
на початок	5083
на початок сторінки	5100
на правах реклами	4990
на правах рекламы	4170
на сторінку пожертв	5091
на страницу пожертвований	4271
на цял екран	310
наверх	4189	5008
нагадати пізніше	4977
нагору	5069
нагору сторінки	5072
надіслати	91	4987	5098
надіслати відгук	5109
надіслати другові	5115
надіслати другу	4987
надіслати електронною поштою	5115
надіслати коментар	5111
надіслати новину	5105
надіслати новину анонімно	5105
надіслати повідомлення	5097
надіслати поштою	4987
надіслати статтю поштою	4987
надіслати у whatsapp	5115
надішліть свої фото	5105
наживо	5083
нажмите, чтобы увеличить	4280
назад	4189	5008	5069
назначение платежа: пожертвование	4271
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
найкраща пропозиція	5095
найкращі	5112
найпопулярніше	5006	5095
найпопулярніше за добу	5006
найпопулярніше за тиждень	5006
найпопулярніший	5095
найти	4189
найчитаніше	5006
налаштування	4996
налаштування cookie	5079
налаштування конфіденційності	5079
налаштування приватності	5079
налаштування файлів cookie	5079
налаштувати cookie	5079
налаштувати сповіщення	5086
налично в google play	312
нам нужно ваше согласие	4176
нам потрібна ваша згода	4997
намали шрифта	335
написати автору	5100
написати анонімно	5105
написати в редакцію	5105
написати коментар	5001
написать автору	4280
написать анонимно	4285
написать в редакцию	4285
написать комментарий	4181
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4148
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4259
настроить уведомления	4266
настройки	4175
настройки cookie	4175
настройки за поверителност	307
настройки конфиденциальности	4259
настройки на бисквитките	307
настройки приватности	4259
настройки файлов cookie	4259
наступна	5008
наступна новина	5100
наступна світлина	5100
наступна стаття	5006
наступна сторінка	5100
наступне відео	5082
наступне фото	5100
наступний матеріал	5072
наступний слайд	5100
натисніть, щоб збільшити	5100
начална страница	325
начать игру	4250
начать тест	4250
наш магазин	4174
наша крамниця	4993
нашли ошибку	4285
не вдалося відтворити відео	5082
не вдалося завантажити відео	5082
не дозволяти	5064
не зараз	4977	5064
не маєте акаунта	5094
не можем да покажем това съдържание	307
не пропустите	4186
не пропустіть	5006
не разрешать	4247
не сега	259
не сегодня	4148
не сейчас	4148	4247
не сьогодні	4977
не удалось воспроизвести видео	4262
не удалось загрузить видео	4262
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4277
неверный email	4159
неверный адрес электронной почты	4277
неверный имейл	4159
нейросеть может ошибаться	4289
некоректна адреса	5097
некоректний e-mail	5097
некорректный e-mail	4277
некорректный email	4159
некорректный адрес	4277
немає акаунта	5094
немає акаунту	5094
немає коментарів	5111
немає передплати	5094
необов'язково	5098
необязательно	4278
неправильна електронна адреса	5097
неправильный e-mail	4159
неправильный email	4159
неправильный имейл	4159
нет аккаунта	4274
нет комментариев	4181
нет подписки	4274
нет, спасибо	4148	4247
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4277
новини	5006
новини за темою	5006
новини компаній	4990
новини партнерів	4990	5006
новости	4186
новости smi#	4186
новости партнеров	4170
новости партнёров	4170
новости по теме	4186
новости сми#	4186
новые	4292
нові	5112
номер телефона	4278
номер телефону	5098
нравится	4292
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4977	5064
""", 'о': """
обговорити	5001
обговорити в telegram	5004
обговорити в коментарях	5004
обговорити в чаті	5004
обговорити на форумі	5004
обговорити у facebook	5004
обговорити у форумі	5004
оберіть передплату	5094
оберіть план	5094
оберіть суму	5091
обнови страницата	316
обновите страницу	4270
обновить страницу	4270
обов'язкове поле	5097
обов'язково	5098
обрати	5095
обрати передплату	5094
обрати план	5094
обрати тариф	5094
обратная связь	4181
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4181
обсуждение	4181
общи условия	308
обязательно	4278
обязательное поле	4277
одноклассники	4166
одноразово	4978
озвучено роботом	4262
озвучено синтезированным голосом	4262
озвучено синтезованим голосом	5082
оновити сторінку	5090
оновіть сторінку	5090
опитайте отново	322
опитайте по-късно	322
опитування	92	5073
опитування дня	91	5068
оплата раз в год	4274
оплата раз на рік	5094
опрос	92
опрос дня	91	4250
опублікувати коментар	5004
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4181
оставить отзыв	4289
оставшееся время	4263
оставшееся время #	4262
оставшееся время -#	4262
оставьте комментарий	4291
останні новини	5006
останні статті	5006
от нашите партньори	337
от наших партнеров	4296
от наших партнёров	4296
от нашия магазин	305
ответить	4181	4292
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4175
отказвам всички	308
отклонить	4175
отклонить все	4260
отклонить всё	4260
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4268
отключите адблок	4268
отключить звук	4262
отключить рекламу	4296
открихте грешка	328
открихте грешка в текста	328
открыть	4191
открыть в браузере	4300
открыть галерею	4280
открыть карту	4191
открыть приложение	4264
открыть статью	4274
отмена в любой момент	4274
отменить можно в любой момент	4274
отозвать согласие	4259
отпечатай	255
отпечатай статията	255
отписаться	4294
отписаться можно в любой момент	4277
отписаться от рассылки	4300
отписаться от темы	4293
отпишете се по всяко време	322
отправить	91	4278
отправить другу	4165
отправить комментарий	4291
отправить отзыв	4289
отправить по почте	4165
отправить по электронной почте	4295
отправить сообщение	4277
отримувати сповіщення	5086
отсканируйте qr-код	4265
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	5094
оформити підписку	4981
оформить донат	4149
оформить доступ	4274
оформить ежемесячное пожертвование	4271
оценете статията	255
оцените материал	4181
оцените рецепт	61
оцените статью	4181
оценить рецепт	61
оцініть матеріал	5001
оцініть рецепт	61
оцініть статтю	5001
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
пароль	4275	5095
партнерский материал	4170
партнерский проект	4170
партнерський матеріал	4990
партнерський проєкт	4990
партньорско съдържание	251
партнёрский материал	4170
партнёрский проект	4170
пасианс	303
пасьянс	4253	5073
пауза	311	4263	5083
переведено автоматически	4289
переведено нейросетью	4289
переведено с помощью ии	4289
перевір себе	5073
перевірте свою пошту	5097
перевірте свої знання	5068
перевірте себе	5073
переглянути # світлин	5099
переглянути # світлини	5099
переглянути # фото	5099
переглянути # фотографій	5099
переглянути # фотографії	5099
переглянути всі # світлин	5099
переглянути всі # світлини	5099
переглянути всі # фото	5099
переглянути всі # фотографій	5099
переглянути всі # фотографії	5099
переглянути всі світлин	5099
переглянути всі світлини	5099
переглянути всі фото	5099
переглянути всі фотографій	5099
переглянути всі фотографії	5099
переглянути галерею	5100
переглянути пропозицію	5076
переглянути результати	91	5068
переглянути світлин	5099
переглянути світлини	5099
переглянути усі # світлин	5099
переглянути усі # світлини	5099
переглянути усі # фото	5099
переглянути усі # фотографій	5099
переглянути усі # фотографії	5099
переглянути усі світлин	5099
переглянути усі світлини	5099
переглянути усі фото	5099
переглянути усі фотографій	5099
переглянути усі фотографії	5099
переглянути фото	5099
переглянути фотографій	5099
переглянути фотографії	5099
переглянути ціну	5076
передплата	4981
передплатити	4981
перезавантажити сторінку	5090
перезавантажте сторінку	5090
перезагрузите страницу	4270
перезагрузить страницу	4270
перейти в галерею	4280
перейти в магазин	4256
перейти до галереї	5100
перейти до досьє	5100
перейти до змісту	5100
перейти до контенту	5100
перейти до крамниці	4993
перейти до магазину	5076
перейти до оплати	5091
перейти до основного вмісту	5100
перейти до пожертви	5091
перейти до пропозиції	5076
перейти до рецепта	61
перейти к досье	4280
перейти к контенту	4280
перейти к оплате	4271
перейти к основному содержанию	4280
перейти к пожертвованию	4271
перейти к предложению	4256
перейти к рецепту	61
перейти к содержанию	4189
перейти к сюжету	4280
перекладено автоматично	5109
перекладено за допомогою ші	5109
перекладено ші	5109
пересказ нейросети	4289
пересказано нейросетью	4289
печать	4165
печать рецепта	61
питання дня	5073
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4262
плейърът се зарежда	310
плеєр завантажується	5082
по дате	4292
по подписке	4155
по популярности	4292
по теме	4186
по-късно	259	314
побачили помилку	5105
повернутися на головну	5100
повернутися нагору	5072
повний екран	5083
повноекранний режим	5082
повідомити новину	5105
повідомити про помилку	5001
повідомити про помилку в тексті	5001
повідомлення	5098
повідомлення надіслано	5097
погоджуюсь	4996
погоджуюся	4996
погодитись і продовжити	4997
погодитися та продовжити	5079
погодитися і продовжити	4997
пограти	5073
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4295
подарить материал	4165
подарить статью	4155
подарувати доступ	5115
подарувати статтю	4987
поддержать	4149
поддержать автора	4149
поддержать на boosty	4271
поддержать на patreon	4271
поддержать нас	4149
поддержать проект	4149
поддержать редакцию	4149
поддержите нас	4149
поделитесь	4165
поделиться	4165
поделиться в telegram	4165
поделиться в twitter	4165
поделиться в одноклассниках	4165
поделиться в соцсетях	4165
поделиться вконтакте	4165
поделиться новостью	4165
поделиться ссылкой	4165
поделиться статьей	4165
поделиться статьёй	4165
подкасти	5006
подкасты	4186
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	5112
подобни статии	252
подписаться	4155
подписаться в max	4167
подписаться в telegram	4167
подписаться на автора	4293
подписаться на канал	4167
подписаться на новости	4158
подписаться на рассылку	4158
подписаться на телеграм-канал	4167
подписаться на тему	4293
подписаться на уведомления	4266
подписка	4155
подписка на год	4274
подписка на месяц	4274
подписывайтесь	4167
подпишитесь	4274
подпишитесь на рассылку	4158
подреди по	332
подробнее	4189
подробнее по теме	4186
подтвердите e-mail	4277
подтвердите адрес электронной почты	4277
поділитись	4987
поділитися	4987
поділитися в telegram	4987
поділитися в соцмережах	4987
поділитися новиною	4987
поділитися статтею	4987
поділіться	4987
пожаловаться	4292
пожаловаться на комментарий	4291
пожаловаться на рекламу	4296
пожертвовать	4149
пожертвувати	4978
позволи	314
позволи известия	313
позже	4267
поиск	4189
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
показати # відповідей	5111
показати # відповіді	5111
показати # світлин	5099
показати # світлини	5099
показати # фото	5099
показати # фотографій	5099
показати # фотографії	5099
показати більше	5008
показати вміст	5079
показати все	5010
показати всі	5101
показати всі # світлин	5099
показати всі # світлини	5099
показати всі # фото	5099
показати всі # фотографій	5099
показати всі # фотографії	5099
показати всі світлин	5099
показати всі світлини	5099
показати всі фото	5099
показати всі фотографій	5099
показати всі фотографії	5099
показати відповіді	5111
показати галерею	5100
показати й прийняти	5079
показати коментарі	5001
показати контент	5079
показати менше	5100
показати оригінал	5010	5070
показати пароль	5094
показати підпис	5100
показати результати	91	5068
показати розшифровку	5082
показати світлин	5099
показати світлини	5099
показати субтитри	5082
показати усі # світлин	5099
показати усі # світлини	5099
показати усі # фото	5099
показати усі # фотографій	5099
показати усі # фотографії	5099
показати усі світлин	5099
показати усі світлини	5099
показати усі фото	5099
показати усі фотографій	5099
показати усі фотографії	5099
показати фото	5099
показати фотографій	5099
показати фотографії	5099
показати ще	5008
показати і прийняти	5079
показать # ответа	4291
показать # ответов	4291
показать # фото	4279
показать # фотографии	4279
показать # фотографий	4279
показать больше	4189
показать все	4191	4281
показать все # фото	4279
показать все # фотографии	4279
показать все # фотографий	4279
показать все фото	4279
показать все фотографии	4279
показать все фотографий	4279
показать галерею	4280
показать еще	4189
показать ещё	4189
показать и принять	4259
показать карту	4191
показать комментарии	4181
показать контент	4259
показать меньше	4191	4280
показать оригинал	4191	4251
показать ответы	4291
показать пароль	4274
показать перевод	4191
показать подпись	4280
показать расшифровку	4262
показать результаты	91	4250
показать содержимое	4259
показать субтитры	4262
показать фото	4279
показать фотографии	4279
показать фотографий	4279
показувати завжди	5079
показывать всегда	4259
поки немає коментарів	5111
поле обов'язкове для заповнення	5097
поле обязательно для заполнения	4277
полето е задължително	322
политика cookie	4259
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4285
политика конфиденциальности	4175
политика конфиденциальности и cookie	4176
политика обработки персональных данных	4175
полноэкранный режим	4262
полный экран	4263
получавай известия	313
получать уведомления	4266
пользовательское соглашение	4175
політика cookie	5079
політика виправлень	5105
політика конфіденційності	4996
політика конфіденційності та cookie	4997
політика приватності	5079
помогает любая сумма	4272
помочь	4149
помочь нам	4149
помочь проекту	4149
помочь редакции	4149
помітили помилку	5105
понятно	4175
попередня	5008
попередня новина	5100
попередня стаття	5006
попередня сторінка	5100
попереднє фото	5100
попередній матеріал	5072
попередній слайд	5100
поправки и уточнения	328
попробовать бесплатно	4155
попробуйте еще раз	4277
попробуйте ещё раз	4277
попробуйте позже	4277
популярне	5006
популярное	4186
популярные	4186	4292
популярные новости	4186
популярные статьи	4186
популярный	4275
популярні	5112
популярні новини	5006
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4987
поскаржитися	5112
поскаржитися на коментар	5111
поскаржитися на рекламу	5117
последнее	4186
последни	252
последни новини	252
последние новости	4186
послухати новину	4987
посмотреть # фото	4279
посмотреть # фотографии	4279
посмотреть # фотографий	4279
посмотреть в браузере	4300
посмотреть все # фото	4279
посмотреть все # фотографии	4279
посмотреть все # фотографий	4279
посмотреть все фото	4279
посмотреть все фотографии	4279
посмотреть все фотографий	4279
посмотреть результаты	91	4250
посмотреть фото	4279
посмотреть фотографии	4279
посмотреть фотографий	4279
посмотреть цену	4256
потвърдете имейла си	322
поточний час	5083
поточний час #	5082
потребителско име	320
потребителско име или имейл	319
похожие материалы	4186
похожие статьи	4186
почати гру	5068
почати тест	5068
почему я вижу эту рекламу	4296
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4278
поширити	4987
поширити у facebook	4987
поштовий індекс	5098
пошук	5008
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4175
правила коментарів	5111
правила коментування	5001
правила комментариев	4291
правила комментирования	4181
правила користування	5080
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4256
предложение для читателей	4256
предложить новость	4181
предыдущая	4189
предыдущая новость	4280
предыдущая статья	4186
предыдущая страница	4280
предыдущая фотография	4280
предыдущее фото	4280
предыдущий слайд	4280
презаредете страницата	316
презареди страницата	316
премиум	4155
преміум	4981
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	5091
пригостіть нас кавою	5091
придбати квитки	5076
придбати квиток	5076
придбати книжку	5076
придбати передплату	5094
придбати права на публікацію	5106
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	5091
прийняти	4996
прийняти все	5080
прийняти всі	4996
прийняти всі файли cookie	5079
прийняти й показати	5079
прийняти й продовжити	4997
прийняти та показати	5079
прийняти та продовжити	5079
прийняти і продовжити	5079
принтирай	255
принтирай рецептата	61
принципи редакції	5105
принять	4175
принять все	4175
принять все cookie	4259
принять все файлы cookie	4259
принять всё	4175
принять и показать	4259
принять и продолжить	4259
прислать новость	4181
прислать новость анонимно	4285
присоединиться к обсуждению	4291
приховати коментарі	5004
пришлите свои фото	4285
приєднатися	4978
приєднатися до спільноти	4978
про автора	5022
про авторку	5022
про авторів	5022
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4253
проверьте адрес почты	4159
проверьте свои знания	4250
проверьте свою почту	4277
проверьте себя	4253
проголосовало #	4250
проголосовать	91
проголосувати	91
продовження під рекламою	4990
продовження статті під рекламою	4990
продовжити без вимкнення	5088
продовжити з apple	5094
продовжити з google	5094
продовжити через apple	5094
продовжити через facebook	5094
продовжити через google	5094
продолжительность #	4263
продолжить без отключения	4268
продолжить без поддержки	4148
продолжить с apple	4274
продолжить с google	4274
продолжить через apple	4274
продолжить через facebook	4274
продолжить через google	4274
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4271
произошла ошибка	4278
произошла ошибка. попробуйте ещё раз	4277
произошла ошибка. попробуйте позже	4277
пройти опитування	5068
пройти опрос	4250
пройти тест	4250
прокоментувати	5112
прокомментировать	4292
промени размера на текста	335
промо	4170	4990
пропозиція для передплатників	5076
пропозиція для читачів	5076
прослухати статтю	5082
прослушать	4165
прослушать новость	4165
прослушать статью	4262
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	5115
прочитать позже	4295
прямой эфир	4263
прізвище	5098
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4981
підписатися	4981
підписатися на автора	5113
підписатися на сповіщення	5086
підписатися на тему	5113
підписка	4981
підсумок від ші	5109
підтвердьте електронну адресу	5097
підтвердіть e-mail	5097
підтримайте нас	4978
підтримати	4978
підтримати автора	4978
підтримати журналістів	4978
підтримати на buy me a coffee	5091
підтримати на patreon	5091
підтримати нас	4978
підтримати проєкт	5091
підтримати разово	5091
підтримати редакцію	4978
підтримувати щомісяця	5091
пізніше	5087
""", 'р': """
радимо прочитати	5006
радимо також	5006
развернуть	4189
разгадать кроссворд	4250
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	5092
разовий внесок	5092
разовий донат	5091
разово	4149
разовое пожертвование	4271
разовый платеж	4272
разовый платёж	4272
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4246
разрешить	4267
разрешить и показать	4176
разрешить и продолжить	4176
разрешить контент	4259
разрешить один раз	4259
разрешить рекламу	4270
разрешить уведомления	4246
ранняя регистрация	4257
раскрыть	4191
распечатать	4165
распечатать рецепт	61
распечатать статью	4165
рассказать друзьям	4165
рассылка	4158
рассылки	4158
расшифровка	4263
регистрация	245	4155
редакция рекомендует	4186
редакційна політика	5105
редакційна політика видання	5105
резултати от анкетата	302
резултати от гласуването	302
результати	92	5010
результати голосування	5083
результати опитування	5083
результаты	92	4191
результаты голосования	4263
результаты опроса	4263
реклама	251	4170	4990
реклама - статията продължава по-долу	251
реклама google	4296
реклама від google	5117
реклама закончилась	4296
реклама закінчилася	5117
реклама на сайте	4170
реклама на сайті	4990
реклама окончена	4296
реклама от google	4296
реклама. продовження нижче	4990
реклама. продолжение ниже	4170
реклами от google	337
рекламний матеріал	5117
рекламно каре	251
рекламно съдържание	251
рекламный материал	4296
рекомендовано outbrain	4296
рекомендовано taboola	4296
рекомендуем	4186	4275
рекомендуем почитать	4186
рекомендуем также	4186
рекомендуемое	4186
рекомендуємо	5006	5095
рекомендуємо прочитати	5006
рекомендуємо також	5006
реши кръстословицата	302
реши теста	302
реєстрація	4981
розгадати кросворд	5068
розгорнути	5010	5100
роздрукувати	4987
роздрукувати рецепт	61
роздрукувати статтю	4987
розмір тексту	65
розмір шрифту	65
розшифровка	5083
российской картой	4272
рубрики	4186	5006
річна передплата	5095
річна підписка	5095
""", 'с': """
самая выгодная	4275
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4186
самое популярное	4186
самое читаемое	4186
самое читаемое за день	4186
самое читаемое за неделю	4186
самый популярный	4275
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4186
свежие новости	4186
свернуть	4189
своя сума	5091
своя сумма	4271
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4181
світлина # з #	5099
світлина # із #	5099
сгенерировано ии	4289
сгенерировано нейросетью	4289
сгенерировано с помощью ии	4289
сделать донат	4271
сделать пожертвование	4149
сейчас читают	4186
сигнализирай за грешка	328
сканворд	4253
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4265
скануйте qr-код	5085
скасувати можна будь-коли	5094
скачать аудио	4262
скачать выпуск	4262
скачать из google play	4264
скидка #%	4275
скидка для подписчиков	4256
скопировано	4166
скопировано в буфер обмена	4295
скопировать ссылку	4165
скопировать ссылку на статью	4165
скопійовано	5116
скопійовано в буфер обміну	5115
скопіювати посилання	4987
скопіювати посилання на статтю	4987
скорост	311
скорост на възпроизвеждане	310
скорость воспроизведения	4262
скрий отговорите	332
скрий рекламата	337
скрыть	4191
скрыть ответы	4291
скрыть рекламу	4296
слайд # з #	5099
слайд # из #	4279
слайд # от #	324
слайд # із #	5099
слайд #/#	4279	5099
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
следить за автором	4293
следить за онлайном	4280
следить за темой	4293
следующая	4189
следующая новость	4280
следующая статья	4186
следующая страница	4280
следующая фотография	4280
следующее видео	4262
следующее фото	4280
следующий слайд	4280
слухати	4987
слухати новину	4987
слушай новината	255
слушай статията	310
слушать	4165
слушать новость	4165
см. также	4186
смотреть # фото	4279
смотреть # фотографии	4279
смотреть # фотографий	4279
смотреть в браузере	4300
смотреть видео	4262
смотреть все	4189
смотреть все # фото	4279
смотреть все # фотографии	4279
смотреть все # фотографий	4279
смотреть все фото	4279
смотреть все фотографии	4279
смотреть все фотографий	4279
смотреть галерею	4280
смотреть онлайн-трансляцию	4280
смотреть оригинал	4251
смотреть предложение	4256
смотреть фото	4279
смотреть фотогалерею	4280
смотреть фотографии	4279
смотреть фотографий	4279
смотри также	4186
смотрите также	4186
сначала новые	4291
сначала старые	4291
снимка # от #	324
снимка #/#	324
снимок # из #	4279
советуем почитать	4186
согласен	4175
согласен и продолжить	4176
согласиться	4175
согласиться и продолжить	4259
содержание	4189
содержание статьи	4280
содержимое недоступно	4259
создано ии	4289
создано нейросетью	4289
создано при помощи ии	4289
создано с помощью ии	4289
создать аккаунт	4155
сообщение	4278
сообщение отправлено	4277
сообщить новость	4285
сообщить об опечатке	4181
сообщить об ошибке	4181
сортирай по	332
сортиране	333
сортировать	4292
сортировать по	4291
сортировка	4292
сортування	5112
сортувати	5112
сортувати за	5111
сохранено	4166
сохранить	4165
сохранить выбор	4259
сохранить на потом	4295
сохранить настройки	4259
сохранить рецепт	61
сохранить статью	4165
социальные сети	4167
спасибо за ваш голос	91	4250
спасибо за ваше сообщение	4277
спасибо за подписку	4158
спасибо за регистрацию	4277
спасибо за сообщение	4277
спасибо за участие в опросе	4250
спасибо, ваш голос учтён	4250
спершу нові	5111
спершу старі	5111
спестявате #%	320
спецпроект	4170
спецпроєкт	4990
сповіщення	5087
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4296
спонсорський матеріал	5117
способ оплаты	4153
способы оплаты	4153
спочатку нові	5111
спочатку старі	5111
спри да следваш	334
спробуйте пізніше	5097
спробуйте ще раз	5097
ссылка скопирована	4165
сталася помилка	5098
сталася помилка. спробуйте пізніше	5097
сталася помилка. спробуйте ще раз	5097
станете член	244
стани абонат	244
стани дарител	244
старые	4292
старі	5112
стати патроном	5091
стати підписником	5091
стати співучасником	4978
стати частиною спільноти	4978
стати членом клубу	5091
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	5106
стать патроном	4149
стать соучастником	4149
стать спонсором	4149
статья защищена авторским правом	4286
створено за допомогою штучного інтелекту	5109
створено за допомогою ші	5109
створено штучним інтелектом	5109
створено ші	5109
створити акаунт	4981
стежити за автором	5113
стежити за онлайном	5100
стежити за темою	5113
стислий переказ від ші	5109
стоимость доставки	4257
сторінка # з #	5099
сторінка # із #	5099
сторінка #/#	5099
страница # из #	4279
страница # от #	324
страница #/#	324	4279
стрічка новин	5006
субтитри	311	5083
субтитры	4263
судоку	303	4253	5073
сума по избор	317
сховати	5010
сховати відповіді	5111
сховати рекламу	5117
сходни новини	252
схожі матеріали	5006
схожі новини	5006
схожі статті	5006
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
сыграть	4253
сюжет	4186
сюжеты	4186
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	5087
так, дякую	5087
так, увімкнути	5064
так, хочу	5087
також читайте	5006
твитнуть	4165
твиттер	4166
твітнути	4987
теги	4186	5006
текст продовжується під рекламою	4990
текст создан автоматически	4289
текст створено автоматично	5109
текст читает робот	4262
текущее время	4263
текущее время #	4262
текущо време	311
текущо време #	310
телеграм	4166
телефон	323	4278	5098
тема	323	4278	5098
тема дня	4186
теми	5006
темы	4186
тест дня	4250
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4155
только необходимые	4259
транскрипция	311
тривалість	5083
тривалість #	5083
търговско съдържание	337
тільки необхідні	5079
""", 'у': """
у вас вже є акаунт	5094
у вас включен adblock	4268
у вас нет подписки	4274
у вас уже есть аккаунт	4274
у кошик	4992
у мене вже є акаунт	5094
у мене є акаунт	5094
у мене є передплата	5094
у меня есть аккаунт	4274
у меня есть подписка	4274
у меня нет аккаунта	4274
у меня уже есть аккаунт	4274
у цій статті	5100
уведомления	4267
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4189
увеличить изображение	4280
увеличить текст	4295
увеличить фото	4280
увеличить шрифт	4295
увійти	4981
увійти з google	5094
увійти за допомогою google	5094
увійти через apple	5094
увійти через facebook	5094
увійти через google	5094
увійти, щоб коментувати	5111
увімкнути	5087
увімкнути звук	5082
увімкнути сповіщення	5063
увімкніть сповіщення	5063
угостите нас кофе	4271
угостить кофе	4272
уже есть аккаунт	4155
уже зарегистрированы	4155
уже зареєструвалися	4981
уже отключил	4270
узнать цену	4256
укажите сумму	4271
уменьшить шрифт	4295
умови використання	4996
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4259
управление уведомлениями	4266
управлявай съгласието	307
управлять согласием	4259
условия за ползване	307
установить приложение	4264
усі коментарі	5111
усі матеріали	5100
усі матеріали автора	5100
усі матеріали авторки	5022
усі матеріали за темою	5100
усі новини	5008
усі статті	5100
усі статті автора	5100
участие в азартных играх может вызвать зависимость	4172
участие в азартных играх может вызвать игровую зависимость	4172
""", 'ф': """
файлы cookie	4175
фамилия	323	4278
фейсбук	4166
филворды	4253
фото	4186
фото # з #	5099
фото # из #	4279
фото # із #	5099
фото #/#	4279	5099
фоторепортаж	4186
""", 'х': """
харесай	255
харесва ми	333
хорошо	4175
хотите получать уведомления	4266
хочете отримувати сповіщення	5086
""", 'ц': """
це було корисно	5109
це відео більше недоступне	5082
це відео недоступне	5082
це відео недоступне у вашій країні	5082
це поле обов'язкове	5097
цей контент недоступний	5079
цей контент неможливо показати	5079
цей матеріал закритий	5094
цена на доставката	305
ця стаття закрита	5094
цял екран	310
""", 'ч': """
час читання # хв	5008
час, що залишився	5082
час, що залишився #	5082
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	5001
читает синтезированный голос	4262
читайте в застосунку	5084
читайте в приложении	4264
читайте еще	4186
читайте ещё	4186
читайте ниже	4170
читайте первыми в приложении	4264
читайте першими в застосунку	5084
читайте по теме	4186
читайте также	4186
читайте також	5006
читати без обмежень	5094
читати без реклами	5117
читати всю новину	5100
читати всю статтю	5100
читати далі	5008
читати з передплатою	5094
читати коментарі	5111
читати оригінал	5070
читати повністю	5008
читати розшифровку	5082
читати статтю повністю	5100
читати також	5006
читать без ограничений	4274
читать без рекламы	4296
читать в max	4167
читать в telegram	4167
читать в браузере	4300
читать всю статью	4280
читать далее	4189
читать дальше	4189
читать ещё	4189
читать комментарии	4181
читать оригинал	4251
читать полностью	4189
читать расшифровку	4262
читать с подпиской	4274
читать статью полностью	4280
читать также	4186
читать целиком	4280
читає синтезований голос	5082
чому я бачу цю рекламу	5117
что еще почитать	4186
что ещё почитать	4186
что-то пошло не так	4278
что-то пошло не так, попробуйте позже	4277
что-то пошло не так. попробуйте еще раз	4277
что-то пошло не так. попробуйте ещё раз	4277
что-то пошло не так. попробуйте позже	4277
чуй статията	310
""", 'ш': """
швидкість відтворення	5082
ші може помилятися	5109
""", 'щ': """
ще за темою	5006
ще на цю тему	5009
ще не передплатник	5094
ще немає акаунта	5094
ще новини	5006
що ще почитати	5006
щомісяця	4978	5095
щомісячна підтримка	5092
щомісячний внесок	5091
щоп'ятниці. безкоштовно. без спаму	5097
щороку	5095
щось пішло не так	5098
щось пішло не так, спробуйте пізніше	5097
щось пішло не так. спробуйте пізніше	5097
щось пішло не так. спробуйте ще раз	5097
""", 'э': """
экономия #%	4275
эксклюзивно для подписчиков	4274
электронная почта	4158
электронная почта или логин	4274
эта статья закрыта	4274
это было полезно	4289
это видео больше недоступно	4262
это видео недоступно	4262
это видео недоступно в вашей стране	4262
это поле обязательно	4277
это поле обязательно для заполнения	4277
этот контент невозможно показать	4259
этот контент недоступен	4259
этот материал закрыт	4274
""", 'я': """
я вже підтримую	4977
я вимкнув блокувальник	5088
я отключил	4270
я отключил блокировщик	4268
я уже поддерживаю	4148
як вимкнути adblock	5088
як ми захищаємо джерела	5105
як ми захищаємо наші джерела	5105
якість	5083
яндекс.дзен	4166
""", 'і': """
ім'я	5098
індекс	5098
інша сума	5091
інші матеріали автора	5100
інші матеріали авторки	5022
інші новини	19	5006
інші статті автора	5100
інші статті авторки	5022
""", 'א': """
אהבתי	2325
אודות	2289
אודות הכותב	2357
אולי אחר כך	2341
אולי גם יעניין אותך	2274
אולי יעניין אותך	2274
אולי יעניין אותך גם	2313
אולי יעניין אתכם	2274
אולי יעניין אתכם גם	2313
אולי מאוחר יותר	2252
אולי פספסתם	2313
אחר כך	2342
איך מכבים	2346
איך מכבים חוסם פרסומות	2344
אימייל	2353
אימייל לא תקין	2352
אין לך חשבון	2350
אין לכם חשבון	2350
אינציקלופדיית ynet	2274
אישור	2271	2341
אישור הכל	2337
אישור והמשך	2336
אני מאשר את תנאי השימוש	2352
אני מאשר קבלת דיוור	2352
אני מאשר/ת קבלת דברי פרסומת	2352
אני מאשר/ת קבלת דיוור	2352
אני מסכים	2271
אני מסכים לתנאי השימוש	2352
אני מסכים/ה לתנאי השימוש	2352
אני מסכימה	2271
אפשר	2342
אפשר התראות	2340	2341
אפשר לבטל בכל רגע	2350
אפשר תמיד	2336
אפשרויות נוספות	2365
אשר את כל העוגיות	2370
אשר הכל	2337
אשר והמשך	2336
""", 'ב': """
בדקו את תיבת הדואר	2352
בדקו את תיבת המייל	2352
בחירה	2351
בחן את עצמך	2327
בחנו את עצמכם	2327
בחסות	2318
בחר	2351
בחר מסלול	2350
בחר סכום	2372
בחרו את המינוי שלכם	2350
בחרו מינוי	2350
בחרו מסלול	2350
בחרו סכום	2372
בטל השתקה	2332
ביטול	2341
ביטול הסכמה	2336
ביטול השתקה	2332
בלי ספאם	2352
בלעדי למנויים	2350
במעקב	2362
בשיתוף	2268
בשיתוף עם	2366
""", 'ג': """
גודל גופן	65
גודל הטקסט	2364
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2373
""", 'ד': """
דווח על טעות	2273
דווח על תגובה	2368
דווחו לנו על טעות	2324
דחה את כל העוגיות	2370
דחה הכל	2337
דחיית הכל	2337
דיווח	2325
דיווח על טעות	2324
דיווח על תגובה	2368
דילוג לתוכן	2276
דילוג לתוכן המרכזי	2276
דלג לתוכן	2278
דלג לתוכן הראשי	2276
דלג על הפרסומת	2371
דלגו למתכון	61
דלגו על הפרסומת	2371
דף הבית	2278
""", 'ה': """
האזינו	2263
האזינו בספוטיפיי	2369
האזינו לכתבה	2332
האזן לכתבה	2332
האם הכתבה עזרה לך	2324
האם הכתבה עניינה אותך	2324
האם העמוד עזר לך	2324
האם זה היה מועיל	2324
הבא	2278
הבנתי	2279
הבקשה התקבלה	2374
הבקשה נשלחה	2374
הגב	2273
הגדל טקסט	2364
הגדל תמונה	2356
הגדלת גופן	2300	2301
הגדלת טקסט	2364
הגדלת תמונה	2356
הגדרות	2271
הגדרות עוגיות	2336
הגדרות פרטיות	2271	2336
הדפיסו את המתכון	61
הדפיסו כתבה	2312
הדפס	2263
הדפס מתכון	61
הדפסה	2263	2301
הדפסת המתכון	61
הדפסת כתבה	2312
ההודעה נשלחה	2352
ההודעה שלך	2374
ההצבעה שלך נקלטה	2324
ההצעה המשתלמת ביותר	2351
ההרשמה אושרה	2374
הודעתך נשלחה	2352
הווידאו אינו זמין	2332
הוסיפו תגובה	2273
הוסף כמקור מועדף	2361
הוסף לסל	2376
הוסף תגובה	2273
הוסף תשובה	2368
הוספה לסל	2376
הוספה לרשימת הקריאה	2300
הוספת תגובה	2273
הוקרא בקול סינתטי	2332
הורד שמע	2332
הורדת הפרק	2332
הורדת השמע	2332
הורידו את האפליקציה	2339
הזינו כתובת מייל	2374
הזכירו לי מאוחר יותר	2252
הזן כתובת אימייל	2374
החדשות ביותר	2325
החדשים ביותר	2325
החנות	2366
החשבון שלי	2255
הטבה לקוראים	2330
הטבות למנויים	2330
הטופס נשלח בהצלחה	2352
הירשם	2255
הירשמו להתראות	2340
הישנות ביותר	2325
הכי נצפים	2274
הכי נקרא	2274
הכי נקראות	2274
הכי נקראות היום	2313
הכי פופולרי	2351
הכינוי שלך	2368
הכניסו כתובת מייל	2374
הכתבה הבאה	2274
הכתבה המלאה למנויים	2312
הכתבה הקודמת	2274
הכתבה נעולה	2350
המייל האדום	2357
המייל שלך	2374
המלצות	2274
המקומות מוגבלים	2316
המשיכו לקרוא	2375
המשך בדפדפן	2339
המשך לאתר	2339
המשך לקרוא	2278
המשך עם google	2350
המשך עם אימייל	2373
המשך עם אפל	2350
המשך עם גוגל	2350
המשך עם פייסבוק	2350
המשך קריאה	2278
הנגן נטען	2332
הנצפים ביותר	2313
הנקראות ביותר	2274
הנקראים ביותר	2313
הסרטון אינו זמין	2332
הסרטון אינו זמין כעת	2332
הסרטון הבא	2371
הסרטון הקודם	2371
הסרטון לא זמין	2332
הסרטון לא זמין כעת	2332
הסרטון נטען	2332
הסתר	2279
הסתר תגובות	2324
הסתר תשובות	2324
העדפות עוגיות	2336
העדפות פרטיות	2370
הענק כתבה במתנה	2364
הענקת כתבה במתנה	2364
העתיקו את הקישור	2312
העתיקו קישור	2312
העתק	2365
העתק קישור	2263	2301
העתקת הקישור	2312
העתקת קישור	2263	2301
הפופולרי ביותר	2351
הפופולריות ביותר	2325
הפסק לעקוב	2361
הפסקת מעקב	2361
הפעל התראות	2340
הפעל סרטון	2332
הפעלה אוטומטית	2333
הפעלת התראות	2340
הפרסומת ממשיכה	2376
הצביעו	91	2325
הצביעו בסקר	2324
הצבע	91	2325
הצבעה	92
הצבעתך נקלטה	2324
הצג את כל התגובות	2286
הצג ב-x	2369
הצג הכל	2279
הצג כתוביות	2332
הצג מפה	2279
הצג מקור	2279
הצג עוד	2278
הצג פוסט	2336
הצג פוסט זה באינסטגרם	2369
הצג פחות	2279
הצג תגובות	2324
הצג תוכן	2336
הצג תוצאות	91	2325
הצג תמיד	2336
הצג תשובות	2324
הצגת התוכן	2336
הצגת כל התגובות	2286
הצהרת נגישות	2289
הצטרפו	2253
הצטרפו אלינו	2253
הצטרפו לתומכים	2347
הצעה לקוראים	2330
הקודם	2278
הקטן טקסט	2364
הקטנת גופן	2300	2301
הקטנת טקסט	2364
הקישור הועתק	2312
הקראה אוטומטית	2332
הקש להפעלת קול	2371
הרשמה	2255
השאירו תגובה	2286
השאר אותי מחובר	2350
השאר תגובה	2286
השב	2273
השהה	2296
השתק	2333
השתקה	2333
השתתפו בסקר	2324
התגובה שלך	2368
התגובות למנויים בלבד	2368
התגובות מושבתות	2368
התחבר	2255
התחבר עם google	2350
התחברות	2255
התחברות באמצעות גוגל	2350
התחברות עם גוגל	2350
התחברות עם פייסבוק	2350
התמונה הבאה	2375
התמונה הקודמת	2375
התרומה שלי	2372
""", 'ו': """
וואטסאפ	2301
ווטסאפ	2263	2301
וידאו	2274
""", 'ז': """
זהו שדה חובה	2352
זכור אותי	2351
זמן נוכחי	2333
זמן נותר	2333
""", 'ח': """
חד פעמי	2348
חד-פעמי	2348
חדשות אחרונות	2274
חודש ראשון ב-#	2311
חודש ראשון ב-# ש"ח	2311
חודש ראשון בשקל	2311
חודש ראשון חינם	2311
חזרה למעלה	2278
חזרה לעמוד הבית	2356
חזרה לעמוד הראשי	2276
חזרה לראש העמוד	2276
חזרה לרשימה	2375
חידוש מינוי	2373
חיוב חודשי	2351
חיוב שנתי	2351
חינם, בלי ספאם	2352
חיפוש	2278
""", 'ט': """
טוויטר	2263	2301
טוען וידאו	2332
טוען נגן	2332
טלגרם	2263	2301
טעינת הפוסט	2336
טען מחדש	2344
טען מחדש את הדף	2344
טען עוד	2278
טען פוסט	2336
טען תגובות נוספות	2324
טען תוכן	2336
""", 'י': """
יציאה	2255
יציאה ממסך מלא	2332
יש לי חשבון	2350
""", 'כ': """
כבר הצבעת	2324
כבר הצבעתם	2324
כבר יש לך חשבון	2350
כבר מנוי	2350
כבר מנויים	2350
כבר מנויים? התחברו	2255
כבר נרשמת	2255
כותרות אחרונות	2274
כיביתי	2346
כיביתי את חוסם הפרסומות	2344
כל שקל חשוב	2347
כל תרומה חשובה	2347
כל תרומה עוזרת	2347
כללי התגובות	2324
כן, אני רוצה	2340
כן, אשמח	2341
כניסה	2255
כניסה למנויים	2255
כתבה זו הוענקה במתנה	2377
כתבה זו היא תוכן ממומן	2312
כתבה ממומנת	2318
כתבה נעולה	2350
כתבו את תגובתכם	2368
כתבו לנו	2357
כתבו תגובה	2273
כתבות אחרונות	2274
כתבות מומלצות	2274
כתבות נוספות	2274
כתבות נוספות בנושא	2313
כתבות נוספות שיעניינו אתכם	2313
כתבות נוספות של הכתב	2356
כתבות קשורות	2274
כתבות שאולי פספסתם	2313
כתבות שיעניינו אתכם	2313
כתוב תגובה	2324
כתובת אימייל לא תקינה	2352
כתובת המייל כבר רשומה	2374
כתובת המייל שלך	2374
כתובת מייל לא תקינה	2352
כתיבת תגובה	2324
""", 'ל': """
לא אהבתי	2325
לא כעת	2252
לא ניתן להפעיל את הסרטון	2332
לא ניתן להציג את התוכן	2336
לא ניתן להציג תוכן זה	2336
לא ניתן לטעון את הסרטון	2371
לא ניתן לנגן את הסרטון	2332
לא עכשיו	2252	2341
לא תודה	2252	2341
לא, תודה	2252	2341
לגלריה	2356
לגלריה המלאה	2356
לגלריית התמונות	2356
לדף הבית	2356
לדף התרומות	2347
להאזנה בספוטיפיי	2369
להאזנה לכתבה	2332
להורדה ב-app store	2339
להורדה ב-google play	2339
להורדה מ-app store	2339
להורדה מ-google play	2339
להורדת האפליקציה	2312
להזמנה לחצו כאן	2376
להזמנת כרטיסים	2330
להמשך קריאה	2255
להרשמה	2255
להרשמה לאירוע	2316
לחידון	2327
לחידון המלא	2327
לחנות	2366
לחנות שלנו	2316
לחצו להפעלת הסאונד	2371
לידיעה המלאה	2356
לכל החדשות	2356
לכל החידונים	2327
לכל הכתבות	2278
לכל הכתבות בנושא	2313
לכל הכתבות של הכתב	2356
לכל המשחקים	2327
לכל הסרטונים	2356
לכל העדכונים, הכתבות והסרטונים	2313
לכל התגובות	2273
לכל התמונות	2356
לכתבה הבאה	2356
לכתבה הבאה בסדרה	2313
לכתבה המלאה	2356
לכתבה הקודמת	2356
לכתבה הקודמת בסדרה	2313
לכתבה נוספת	2375
לכתיבת תגובה	2286
למוצר	2366
למנויים בלבד	2259
למתכון	61
לעמוד הבית	2356
לעמוד התרומות	2347
לפרויקט המלא	2356
לפרופיל הכתב	2357
לפרטי המוצר	2376
לפרטים	2279
לפרטים והרשמה	2316
לפרטים נוספים והרשמה	2316
לפתיחת הכתבה	2373
לצפייה ביוטיוב	2369
לצפייה בכל התגובות	2286
לצפייה במסלולים	2373
לצפייה בתוצאות	91
לקריאה באפליקציה	2339
לקריאה מאוחר יותר	2377
לראש הדף	2356
לראש העמוד	2356
לרכישה באמזון	2330
לרכישה לחצו כאן	2330
לרכישת הספר	2330
לרכישת כרטיסים	2330
לרכישת כרטיסים לחצו כאן	2330
לרכישת מינוי	2255
לרכישת מינוי לחצו כאן	2312
לשלוח כתבה במתנה	2300	2301
לתיק המלא	2356
לתמונות	2279
לתרום	2253
לתרומה	2253
לתרומה לחצו כאן	2347
""", 'מ': """
מאוחר יותר	2342
מאשר	2271
מאשרת	2271
מבזקים	2274
מדיניות הפרטיות	2272
מדיניות הפרטיות ותנאי השימוש	2272
מדיניות פרטיות	2271	2289
מהירות הפעלה	2332
מהירות ניגון	2332
מודעה	2268
מומלץ עבורך	2313
מומלץ עבורכם	2313
מומלצים	2274
מוקרא בקול סינתטי	2332
מידע נוסף	2271
מיון לפי	2325
מייל	2301	2353
מיין לפי	2325
ממומן	2268
מסך מלא	2333
מסלולי מינוי	2373
מספר המקומות מוגבל	2316
מעבר למתכון	61
מעוניינים לקבל התראות	2340
מצאת טעות	2324
מצאתם טעות	2273
מצאתם טעות בכתבה	2324
מצב כהה	2337
משהו השתבש	2353
משך	2333
משך הסרטון	2371
משלוח חינם	2366
מתנה לחבר	2364
""", 'נ': """
נא להזין כתובת מייל תקינה	2352
נגישות	2289
נגן	2296
נגן וידאו	2332
נגן שמע	2371
נוצר באמצעות ai	2371
נוצר על ידי ai	2371
נושאים	2274
נושאים קשורים	2274
ניגון אוטומטי	2333
ניהול אפשרויות	2370
ניהול הסכמה	2336
ניהול העדפות	2370
ניהול עוגיות	2336
ניתן לבטל בכל עת	2350
נרשמת בהצלחה	2352
""", 'ס': """
סגור	2252
סגור גלריה	2375
סגור חלון	2375
סגור תפריט	2375
סגירה	2252
סודוקו	2329
סוף הפרסומת	2330
סוף פרסומת	2330
סיכום ai	2294
סיכום אוטומטי	2360
סיכום הכתבה	2294
סכום אחר	2347
סכום לבחירה	2372
ספרו לנו מה דעתכם	2324
סקר	92
סקר היום	91
סרטון זה אינו זמין	2332
סרטון זה אינו זמין עוד	2332
סרקו את הקוד	2339
סרקו את קוד ה-qr	2339
""", 'ע': """
עבור לתוכן	2276
עבור לתוכן המרכזי	2276
עדיין לא מנוי	2350
עדיין לא מנויים	2350
עוד	2278
עוד באותו נושא	2313
עוד בנושא	2274
עוד בערוץ	2274
עוד חדשות	2274
עוד כתבות	19	2274
עוד כתבות בנושא	19
עוד כתבות מעניינות	2312
עוד לא מנויים	2350
עוד סיפורים	2313
על הכותב	2357
עקבו אחר הכתב	2361
עקבו אחר הנושא	2361
עקבו אחרי הכתב	2361
עקבו אחרי הנושא	2361
עקוב אחרי הכתב	2361
""", 'פ': """
פייסבוק	2263	2301
פנייה לכתב	2357
פנייה למערכת	2357
פרטים	2279
פרסום	2268
פרסומת	2268
פרסם	2325
פרסם אצלנו	2289
פרסמו אצלנו	2289
פתח	2279
פתח באפליקציה	2339
פתיחה באפליקציה	2339
""", 'צ': """
צור חשבון	2255
צור קשר	2273	2289
צפו באינסטגרם	2369
צפו בטוויטר	2369
צפו ביוטיוב	2369
צפו בפייסבוק	2369
צפו גם	2375
צפייה חוזרת	2371
צרו קשר	2289	2357
צרו קשר עם המערכת	2357
""", 'ק': """
קבל הכל	2337
קבלת התראות	2340
קוד קופון	2376
קודי הנחה	2376
קרא גם	2274
קרא עוד	2278
קראו באפליקציה	2339
קראו בחינם	2373
קראו גם	2274
קראו עוד	2278
""", 'ר': """
רוצה לקבל התראות	2340
רוצים לקבל התראות	2340
רענון העמוד	2344
רענן את הדף	2344
רעננו את הדף	2344
""", 'ש': """
שדה זה הוא חובה	2352
שדה חובה	2352
שדות חובה	2352
שחק עכשיו	2327
שחקו עכשיו	2327
שינוי גודל הגופן	2300
שיתוף	2263
שיתוף בוואטסאפ	2364
שיתוף בווטסאפ	2263
שיתוף בטוויטר	2263
שיתוף במייל	2312
שיתוף בפייסבוק	2263
שכחת את הסיסמה	2350
שכחת סיסמה	2350
שכחתי סיסמה	2255
שלח	91	2353
שלח לחבר	2263
שלח תגובה	2324
שלחו את הכתבה במתנה	2312
שלחו במתנה	2312
שלחו כתבה במתנה	2300
שלחו לחבר	2301	2364
שלחו לנו סרטונים	2357
שלחו לנו תמונות	2357
שלחו משוב	2324
שליחה	2353
שליחה במייל	2263
שליחת כתבה במתנה	2300
שליחת משוב	2324
שליחת תגובה	2324
שמור	2365
שמור העדפות	2336
שמור כתבה	2377
שמור לרשימת הקריאה	2300	2301
שמירה	2263
שמירה לרשימת הקריאה	2300
שמירת הגדרות	2336
שמירת המתכון	61
שמירת כתבה	2312
שמרו כתבה	2312
שמרו לקריאה מאוחרת	2312
שתף	2263
שתף כתבה	2377
שתפו	2263
שתפו את הכתבה	2263
שתפו בוואטסאפ	2312
שתפו בווטסאפ	2312
שתפו בטוויטר	2364
שתפו בטלגרם	2312
שתפו בפייסבוק	2263
שתפו כתבה זו	2377
""", 'ת': """
תגובה	2273
תגובות	2273
תגובות נוספות	2324
תגיות	2274
תודה על ההצבעה	2324
תודה על הצבעתך	91
תודה על התמיכה	2372
תודה על תמיכתכם	2372
תודה שהצבעת	2324
תודה שהצבעתם	2324
תודה, ההודעה נשלחה	2352
תוכן למנויים	2255
תוכן ממומן	87	2268
תוכן מסחרי	2318
תוכן מקודם	2268
תוכן פרסומי	2318
תוכן שיווקי	87	2268
תוכן שיווקי בשיתוף	2318
תוצאות	92
תוצאות ההצבעה	2325
תוצאות הסקר	2325
תורגם אוטומטית	2312
תיקון טעות	2312
תמונה # מתוך #	2276
תמכו בנו	2253
תמכו בנו בפטריאון	2347
תמכו בעיתונות	2347
תמלול	2333
תנאי השימוש	2272
תנאי השימוש | מדיניות הפרטיות	2272
תנאי השימוש ומדיניות הפרטיות	2272
תנאי פרסום תגובות	2324
תנאי שימוש	2271	2289
תפריט	2278
תקציר ai	2294
תקציר בינה מלאכותית	2294
תקציר הכתבה	2294
תרגום אוטומטי	2333
תרומה	2253
תרומה חד פעמית	2347
תרומה חד-פעמית	2347
תרומה חודשית	2347
תרמו	2253
תרמו עכשיו	2253
תשבץ	2329
תשבצים	2329
תשחץ	2329
תשלום באמצעות paypal	2373
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1874
اجازه ميدهم	1875
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1846
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1808
اخبار مرتبطة	171
اخبار پيشنهادي	1846
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
اخرين اخبار	1808
اخرين خبرها	1846
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1812
ادامه با google	1883
ادامه با گوگل	1883
ادامه خبر	1889
ادامه در مرورگر	1871
ادامه مطلب	1812
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1832
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
ادعموا الصحافة المستقلة	206
اذهب الي الوصفة	61
ارتباط با ما	1824
ارسال	91	115	1798
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1857
ارسال به تلگرام	1836
ارسال به دوستان	1798
ارسال تعليق	182
ارسال خبر	1890
ارسال ديدگاه	1857
ارسال راي	91
ارسال رايگان	1899
ارسال سوژه	1890
ارسال نظر	1807
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1824
از دست ندهيد	1846
از راي شما متشكريم	1857
از شركت شما در نظرسنجي متشكريم	1857
از ما حمايت كنيد	1792
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
اشتباهي ديدهايد	1857
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1794
اشتراك بخريد	1843
اشتراك خود را انتخاب كنيد	1883
اشتراك در تلگرام	1897
اشتراك در واتساپ	1897
اشتراك گذاري	1798
اشتراك گذاري در تلگرام	1836
اشتراكگذاري	1798
اشتراكگذاري در تلگرام	1897
اشتراكگذاري در واتساپ	1897
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
اطلاعات بيشتر	1804
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
افزودن به منابع ترجيحي	1894
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
اكنون بازي كنيد	1860
اكواد الخصم	237
الابلاغ عن التعليق	228
الابلاغ عن خطا	161
الاخبار	129
الاستمرار في المتصفح	197
الاشتراك	103
الاعدادات	123
الاعلان مستمر	237
الاعلانات	119
الاقسام	129
الاكثر اعجابا	183
الاكثر تداولا	129
الاكثر تفاعلا	183
الاكثر شعبية	210
الاكثر قراءة	129
الاكثر قراءة الان	171
الاكثر قراءة اليوم	171
الاكثر مشاهدة	129
الان نه	1791
البحث	133
البريد الالكتروني	212
البريد الالكتروني غير صالح	211
البريد الالكتروني غير صحيح	211
البقاء متصلا	209
التالي	133
التشغيل التلقائي	190
التعليقات	128
التعليقات للمشتركين فقط	228
التعليقات معطلة	228
التفاصيل	134
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
الفيديو غير متاح حاليا	189
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
امكان نمايش اين محتوا وجود ندارد	1868
امكان پخش ويدئو وجود ندارد	1864
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1884
انتخاب اشتراك	1883
انتخاب طرح	1883
انتشار	1858
انتشار يافته : #	1821
انتشار يافته: #	1821
انتقل الي الوصفة	61
انتهاي پيام	1836
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1897
انسخ الرابط	115
انشاء حساب	103
انشر	115
انضم الي برنامج العضوية	206
انضم الي فريقنا	161
انضموا الي برنامج العضوية	206
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
اولين نفري باشيد كه نظر ميدهد	1836
ايا اين مطلب براي شما مفيد بود	1857
ايا اين مطلب مفيد بود	1857
ايا اين مقاله مفيد بود	1857
ايا مايليد اعلان دريافت كنيد	1873
ايا ميخواهيد اعلان دريافت كنيد	1873
ايجاد حساب	1794
ايقاف مؤقت	190
ايميل	1886
ايميل خود را بررسي كنيد	1885
ايميل معتبر وارد كنيد	1885
ايميل نامعتبر	1885
ايميل نامعتبر است	1885
اين فيلد الزامي است	1885
اين فيلد ضروري است	1885
اين مطالب را هم بخوانيد	1846
اين مطلب را هم بخوانيد	1846
اين مطلب مفيد بود	1857
اين مقاله قفل است	1883
اين ويدئو در دسترس نيست	1864
اين ويدئو ديگر در دسترس نيست	1864
اين ويديو در دسترس نيست	1864
اپ استور	1872
اپليكيشن را دانلود كنيد	1871
اپليكيشن را نصب كنيد	1871
اگهي	1800
اگهيها	1852
""", 'ب': """
با تشكر، پيام شما ارسال شد	1885
با ما تماس بگيريد	1890
با پردازش دادههايم موافقم	1885
بارگذاري دوباره صفحه	1878
بارگذاري مجدد صفحه	1878
بارگذاري محتوا	1868
بارگذاري پست	1868
باز كردن	1813
باز كردن در اپليكيشن	1871
باز كردن در برنامه	1871
بازار	1872
بازخورد بدهيد	1857
بازرگاني	1852
بازي رايگان	1860
بازي كنيد	1860
بازگشت به بالا	1812
بازگشت به صفحه اصلي	1889
باقات الاشتراك	234
بالفيديو	157
بحث	133
براي ارسال نظر وارد شويد	1857
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1808
برچسبها	1808
بزرگتر كردن متن	1897
بزرگنمايي تصوير	1889
بستن	1791
بصوت اصطناعي	220
بصوت الذكاء الاصطناعي	220
بعدا	1874
بعدا ياداوري كن	1791
بعدي	1812
بلغ عن تعليق	228
بلغ عن خطا	161
بله، ميخواهم	1874
به اشتراك بگذاريد	1798
به اين مطلب گوش دهيد	1864
به اين مقاله گوش دهيد	1864
بهترين پيشنهاد	1884
بيشتر	1808	1812
بيشتر ببينيد	1846
بيشتر بخوانيد	1808
بيصدا	1865
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1808
تازهسازي صفحه	1878
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1800
تبليغات	1800	1824
تبليغات در گوگل	1852
تبليغات متني	1852
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
تخفيف ويژه خوانندگان	1863
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1865
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
تعداد نظرات: #	1821
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
تلگرام	1798
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
تماس با تحريريه	1890
تماس با ما	1807	1824
تماس با نويسنده	1890
تماشاي ويديو	1836
تمام صفحه	1865
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1804
تنظيمات حريم خصوصي	1868
تنظيمات كوكي	1806
تنظيمات كوكيها	1806
تهيه اشتراك	1843
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1864
تويتر	115
توييتر	1798
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1857
ثبت راي	91
ثبت نام	1794
ثبت نام شما با موفقيت انجام شد	1885
ثبت نظر	91	1807
ثبتنام	1794
ثبتنام كنيد	1850
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1868
جدول كلمات متقاطع	1862
جديدترين اخبار	1808
جديدترينها	1858
جزئيات	1813
جستجو	1812
جستجوي پيشرفته	1824
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1791
حامي ما شويد	1881
حامي مالي	1899
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1806
حساب كاربري	1794
حساب كاربري دارم	1883
حساب كاربري داريد	1883
حساب كاربري نداريد	1883
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
حمايت كنيد	1792
حمايت مالي	1792
حمايت مالي از ما	1881
حمايت ماهانه	1882
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1812
خبر بعدي	1836
خبر قبلي	1836
خبرهاي بيشتر	1846
خبرهاي داغ	1846
خبرهاي مرتبط	1808
خبرهاي پيشنهادي	1846
خروج	1794
خروج از تمام صفحه	1864
خريد از امازون	1863
خريد اشتراك	1843
خريد اشتراك سالانه	1843
خريد اشتراك ماهانه	1843
خريد انلاين	1899
خريد اين كتاب	1863
خريد اينترنتي	1899
خريد بليت	1863
خريد بليط	1863
خريد كتاب	1863
خطايي ديدهايد	1857
خطايي رخ داد	1886
خلاصه با هوش مصنوعي	1893
خلاصه هوش مصنوعي	1893
خواندن در اپليكيشن	1871
خواندهشده با صداي مصنوعي	1864
خودتان را بيازماييد	1860
خيارات اخري	225
""", 'د': """
دانش خود را بسنجيد	1860
دانلود	1830
دانلود از اپ استور	1871
دانلود از بازار	1871
دانلود از گوگل پلي	1871
دانلود اپليكيشن	1871
دانلود صدا	1864
دانلود فايل صوتي	1830	1864
دانلود فيلم	1830
دانلود مستقيم	1872
دانلود ويدئو	1864
دانلود ويديو	1830
دانلود پادكست	1864
در انتظار بررسي : #	1821
در انتظار بررسي: #	1821
در حال بارگذاري	1864
در حال بارگذاري ويدئو	1864
در حال بارگذاري ويديو	1864
در صف انتشار: #	1821
در صف بررسي: #	1821
در نظرسنجي شركت كنيد	1857
در همين رابطه	1846
در همين زمينه	1846
در پاتريون حمايت كنيد	1881
درباره ما	1824
درباره نويسنده	1890
دريافت از اپ استور	1871
دريافت از بازار	1871
دريافت از كافه بازار	1871
دريافت از كافهبازار	1872
دريافت از مايكت	1871	1872
دريافت از گوگل پلي	1871
دريافت اعلانها	1873
دستهبندي	1808
دعمك يصنع الفرق	233
دعوت به همكاري	1836
دنبال كردن	1895
دنبال كردن اين موضوع	1894
دنبال كردن موضوع	1894
دنبال كردن نويسنده	1894
ديدگاه	1807
ديدگاه خود را بنويسيد	1857
ديدگاهتان را بنويسيد	1836
ديدگاهها	1807
""", 'ذ': """
ذات صلة	129
ذخيره	1798
ذخيره تنظيمات	1868
ذخيره خبر	1836
ذخيره دستور پخت	61
ذخيره مطلب	1836
ذخيره مطلب براي بعد	1836
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1858
راي شما ثبت شد	91	1857
راي شما ثبت شده است	1857
رايگان و بدون هرزنامه	1885
ربما لاحقا	100
رد	128	1804
رد همه	1869
رزرو بليت	1899
رسالتك	212
رفتن به بالا	1889
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1881
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1883
رمز عبور را فراموش كردهايد	1794
روابط ممولة	175
رپورتاژ	1800
رپورتاژ اگهي	1800
""", 'ز': """
زمان باقيمانده	1865
زمان فعلي	1865
""", 'س': """
سؤال اليوم	91
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1864
سماح	200
سودوكو	187	1862
سوژه بفرستيد	1890
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1804	1806
سياست حفظ حريم خصوصي	1803	1804
سياست كوكي	1804
سياست كوكيها	1803
سيب اپ	1872
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
شايد بعدا	1791
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1857
شرايط استفاده	1806
شرايط استفاده و حريم خصوصي	1806
شرايط را ميپذيرم	1885
شركاؤنا	194
شركاي ما	1869
شركت در ازمون	1860
شركت در نظرسنجي	1857
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1860
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1894
شما قبلا راي دادهايد	1857
شنيدن اين مطلب	1864
شنيدن مقاله	1864
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1812
صفحه كمك مالي	1881
صندوق ورودي خود را بررسي كنيد	1885
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1850
ظرفيت محدود است	1850
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
عضويت	1794
عطلت مانع الاعلانات	204
عكس	1808
عكسهاي بيشتر	1889
عكسهايتان را براي ما بفرستيد	1890
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1821
غيرفعال كردم	1880
غيرقابل انتشار: #	1821
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1883
فروشگاه	1899
فعال كردن	1874
فعال كردن اعلانها	1873
فعالسازي	1875
فعالسازي اعلانها	1873
فعل الاشعارات	198
فعلا نه	1874
فقط براي مشتركان	1794
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1798
فيلد الزامي	1885
فيلدهاي الزامي	1885
فيلم اصلي	1830
""", 'ق': """
قبلي	1812
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1803
قبول همه	1869
قبول همه كوكيها	1803
قبول و ادامه	1804	1868
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترينها	1858
قراءة المزيد	133
قراءة الية	220
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1857
قوانين و مقررات	1824
قوانين و مقررات را ميپذيرم	1885
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1872
كافهبازار	1872
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1871
كد ويدئو	1830
كد ويديو	1830
كد پخش	1830
كل الاخبار	215
كل الالعاب	185
كل الصور	215
كل المواضيع	131
كل مساهمة تصنع فرقا	206
كل مساهمة مهمة	206
كل مقالات الكاتب	147	215
كلمات دلالية	129
كلمات متقاطعة	187
كلمات مفتاحية	129
كليدواژهها	1808
كمك كنيد	1792
كمك مالي	1792
كمك ماهانه	1882
كمك يكباره	1881
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1806
كوچكتر كردن متن	1897
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت اصلي	1830
كپي	1898
كپي شد	1832	1836
كپي كردن لينك	1836
كپي لينك	1798
كپي لينك كوتاه	1832
""", 'ل': """
لا اوافق	123
لا توجد تعليقات	182
لا شكرا	100
لا يمكن تشغيل الفيديو	189
لا يمكن عرض هذا المحتوي	193
لا يوجد تعليقات	182
لا، شكرا	100
لاحقا	100
لدي حساب	209
لديك حساب	209
لديك حساب بالفعل	209
لست مشتركا	209
لست مشتركا بعد	209
لطفا ان را غيرفعال كنيد	1880
لطفا ايميل خود را وارد كنيد	1885
لطفا نظر خود را بنويسيد	1820
لطفا يك ايميل معتبر وارد كنيد	1885
لغو در هر زمان	1883
لغو دنبال كردن	1894
لغو رضايت	1868
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
لينك خبر كپي شد	1832
لينك كوتاه	1798
لينك كوتاه خبر	1832	1836
لينك كوتاه كپي شد	1832
لينك كپي شد	1832	1836
""", 'م': """
مادة اعلانية	119
مايكت	1872
مبلغ اخر	206
مبلغ دلخواه	1881
مبلغ ديگر	1881
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1889
متن كامل مقاله را بخوانيد	1889
متن پيادهشده	1865
متوجه شدم	1813
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1821
مجموع نظرات: #	1821
محبوبترين	1884
محبوبترينها	1858
محتواي تبليغاتي	1800
محتواي حمايتشده	1836
محتواي پولي	1863
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مختارات	129
مخصوص مشتركان	1883
مدة الفيديو	232
مدت	1865
مدت زمان	1865
مديريت رضايت	1868
مديريت كوكيها	1868
مرا به خاطر بسپار	1883
مرة واحدة	207
مرتبسازي	1858
مرتبسازي بر اساس	1858
مزايا المشتركين	188
مزاياي مشتركان	1863
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1878
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1812
مشاهده عكسها	1889
مشاهده قيمت	1863
مشاهده محتوا	1868
مشاهده نتايج	91	1858
مشاهده همه	1812
مشاهده پاسخها	1857
مشاهده پرونده	1889
مشاهده گالري	1889
مشترك شويد	1794
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1886
مطالب بيشتر	1846
مطالب ديگر اين نويسنده	1889
مطالب مرتبط	1808
مطالب پيشنهادي	1846
مطلب بعدي	1889
مطلب قبلي	1889
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1808
مقاله بعدي	1889
مقاله قبلي	1889
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص اعده الذكاء الاصطناعي	220
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1821
منو	1812
مهمترين اخبار	1808
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1804
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1873
""", 'ن': """
نام	1886
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1864
نسخه وب	1872
نسخه چاپي	1836
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1871
نظر	1807
نظر بدهيد	1836
نظر خود را با ما در ميان بگذاريد	1836
نظر خود را بنويسيد	1807
نظر خود را بگوييد	1857
نظر سنجي	92
نظر شما	1807
نظر شما درباره اين خبر چيست	1836
نظر كاربران	1820
نظرات	1807
نظرات بينندگان	1820
نظرات شما	1820
نظرات كاربران	1820
نظرات مخاطبان	1820
نظرتان را بگوييد	1857
نظرسنجي	92	1836
نعم اريد	200
نعم، اريد	199
نقشه سايت	1824
نمايش اين محتوا ممكن نيست	1868
نمايش بيشتر	1812
نمايش زيرنويس	1864
نمايش كمتر	1813
نمايش متن اصلي	1813
نمايش محتوا	1868
نمايش نتايج	91
نمايش نظرات	1857
نمايش نظرات بيشتر	1857
نمايش نقشه	1813
نمايش همه	1813
نمايش پاسخها	1857
نمايش پست	1868
ننصح بقراءة	129
نه ممنون	1791	1875
نه، ممنون	1875
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1897
هذا البريد مسجل مسبقا	235
هذا الحقل الزامي	211
هذا الحقل مطلوب	211
هذا الفيديو غير متاح	189
هذا الفيديو غير متاح حاليا	189
هذا الفيديو لم يعد متاحا	189
هذا المحتوي للمشتركين	105
هذا المقال للمشتركين	105
هذا المقال مقفل	209
هذه المادة للمشتركين	170
هر زمان ميتوانيد لغو اشتراك كنيد	1885
هر كمكي مهم است	1881
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
همرساني	1798
همه اخبار	1889
همه بازيها	1860
همه خبرها	1889
همه عكسها	1889
همه مطالب	1889
همه مطالب نويسنده	1889
همه ويدئوها	1889
هميشه اجازه داده شود	1868
هميشه نمايش بده	1868
همچنين ببينيد	1846
همچنين بخوانيد	1808
هنوز ثبتنام نكردهايد	1883
هنوز مشترك نيستيد	1883
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1798
ورود	1794
ورود / ثبت نام	1794
ورود با اپل	1883
ورود با فيسبوك	1883
ورود با گوگل	1883
ورود مشتركان	1843
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1864
ويديو	1808
ويديو در دسترس نيست	1864
ويژه خوانندگان	1863
ويژه مشتركان	1794
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1882
يكبار	1882
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1807
پايان اگهي	1863
پايان تبليغ	1863
پخش	1830
پخش خودكار	1865
پخش ويدئو	1864
پخش ويدئو ممكن نيست	1864
پخش ويديو	1864
پذيرش همه	1869
پذيرش و ادامه	1868
پذيرفتن	1804
پربازديدترين	1808
پربازديدترينها	1808
پربازديدها	1808
پربازديدهاي امروز	1846
پربازديدهاي هفته	1846
پربحثترينها	1808
پربينندهترين	1846
پربينندهترين خبرها	1846
پربينندهترينها	1846
پرداخت سالانه	1884
پرداخت ماهانه	1884
پسنديدم	1858
پنهان كردن پاسخها	1857
پيام بازرگاني	1852
پيام شما ارسال شد	1885
پيام شما با موفقيت ارسال شد	1885
پيشنهاد خواندني	1846
پيشنهاد سردبير	1808
پيشنهاد ما	1808
پيوندها	1824
""", 'چ': """
چاپ	1798
چاپ دستور پخت	61
چگونه غيرفعال كنم	1880
چگونه مسدودكننده را غيرفعال كنم	1878
""", 'گ': """
گالري تصاوير	1889
گالري عكس	1889
گزارش تخلف	1858
گزارش خطا	1807
گزارش خطا در اين خبر	1836
گزينههاي بيشتر	1898
گوگل پلي	1872
""", 'अ': """
अकाउंट नहीं है	2462
अक्षर का आकार	65
अक्षर छोटे करें	2474
अक्षर बडे करें	2474
अगला	2403
अगला लेख	2468
अगली खबर	2399
अगली तस्वीर	2468
अगली फोटो	2468
अगली स्टोरी	2468
अनफॉलो करें	2472
अनम्यूट	2447
अनिवार्य	2465
अनुमति दें	2455
अन्य खबरें	19	2399
अन्य राशि	2460
अन्य विकल्प	2475
अपना इनबॉक्स देखें	2464
अपना ईमेल दर्ज करें	2464
अपना ईमेल देखें	2464
अपना ईमेल पता दर्ज करें	2464
अपना कमेंट लिखें	2412
अपना ज्ञान परखें	2443
अपना प्लान चुनें	2462
अपनी टिप्पणी दें	2412
अपनी टिप्पणी लिखें	2412
अपनी तस्वीरें हमें भेजें	2469
अपनी प्रतिक्रिया दें	2440
अपनी राय दें	2398
अपनी राय बताएं	2440
अभी खरीदें	2446
अभी खेलें	2443
अभी डाउनलोड करें	2453
अभी तक सब्सक्राइबर नहीं हैं	2462
अभी दान करें	2384
अभी नहीं	2383	2456
अमान्य ईमेल	2464
अमेजन पर खरीदें	2446
अवधि	2448
असहमत	2397
अस्वीकार करें	2397
""", 'आ': """
आगे पढें	2403
आज का सवाल	91
आज की अन्य खबरें	2433
आप इस विषय को फॉलो कर रहे हैं	2472
आप कभी भी अनसब्सक्राइब कर सकते हैं	2464
आप पहले ही वोट कर चुके हैं	2440
आपका वोट दर्ज हो गया	2440
आपका वोट दर्ज हो गया है	2440
आपका संदेश भेज दिया गया है	2464
आपके लिए	2399
आपको यह भी पसंद आ सकता है	2433
आपको ये भी पसंद आ सकता है	2433
आवश्यक फील्ड	2464
""", 'इ': """
इस लेखक की अन्य खबरें	2416
इस लेखक की और खबरें	2416
इस लेखक के और लेख	2416
इस विषय को फॉलो करें	2472
इसे भी देखें	2433
इसे भी पढें	2399
""", 'ई': """
ई-पेपर	2386
ईमेल	2465
ईमेल से शेयर करें	2474
""", 'ऊ': """
ऊपर जाएं	2403
""", 'ए': """
एआई आवाज में सुनें	2447
एआई द्वारा तैयार	2419
एआई समरी	2419
एआई सारांश	2419
एआई से तैयार सारांश	2419
एक बार	2461
एक बार का दान	2460
एप डाउनलोड करें	2453
""", 'ऐ': """
ऐप इंस्टॉल करें	2453
ऐप खोलें	2453
ऐप डाउनलोड करें	2453
ऐप में खोलें	2453
ऐप में पढें	2453
ऐप स्टोर से डाउनलोड करें	2453
""", 'ऑ': """
ऑटोप्ले	2448
ऑडियो डाउनलोड करें	2447
ऑफर देखें	2446
""", 'औ': """
और खबरें	2399
और जानें	2397
और टिप्पणियां देखें	2440
और देखें	2403
और पढें	2399	2403
और पढें इस लेखक से	2416
और भी पढें	2433
""", 'क': """
कभी भी रद्द करें	2462
कम दिखाएं	2404
कमेंट	2398
कमेंट करें	2398
कमेंट पढें	2412
कमेंट लिखें	2440
कमेंट्स	2398
करियर	2415
किताब खरीदें	2446
कीमत देखें	2446
कुकी का उपयोग	2397
कुकी नीति	2395	2397
कुकी सेटिंग्स	2451
कुकीज नीति	2397
कुकीज प्रबंधित करें	2451
कुकीज सेटिंग	2396
कुछ गलत हो गया	2465
केवल सदस्यों के लिए	2386
केवल सब्सक्राइबर के लिए	2462
कैसे बंद करें	2459
कॉपी	2475
कॉपी करें	2475
कॉपी लिंक	2389
क्या आप नोटिफिकेशन चाहते हैं	2454
क्या आप नोटिफिकेशन पाना चाहते हैं	2454
क्या आप सूचनाएं पाना चाहते हैं	2454
क्या यह उपयोगी था	2440
क्या यह खबर उपयोगी थी	2440
क्या यह पेज उपयोगी था	2440
क्या यह लेख उपयोगी था	2440
क्यूआर कोड स्कैन करें	2453
क्रमबद्ध करें	2441
क्विज खेलें	2443
""", 'ख': """
खबर सुनें	2447
खाता नहीं है	2462
खाता बनाएं	2386
खोजें	2403
खोलें	2404
""", 'ग': """
गलती की सूचना दें	2440
गलती बताएं	2404
गूगल प्ले से डाउनलोड करें	2453
गूगल से जारी रखें	2462
गूगल से लॉगिन करें	2462
गेम्स	2445
गैलरी देखें	2468
गोपनीयता नीति	2395	2397	2415
गोपनीयता सेटिंग्स	2451
""", 'च': """
चर्चा में क्यों है	2433
चुनें	2463
""", 'ज': """
जरूर पढें	2433
जवाब छिपाएं	2440
जवाब दें	2398
जवाब देखें	2440
जवाब भेजें	2440
जावास्क्रिप्ट बंद है	2451
ज्यादा दिखाएं	2468
ज्यादा पढी गई	2433
""", 'ट': """
टिकट खरीदें	2446
टिकट बुक करें	2446
टिप्पणियां	2398
टिप्पणी	2398
टिप्पणी करें	2398
टिप्पणी के नियम	2440
टिप्पणी के लिए लॉगिन करें	2440
टिप्पणी भेजें	2440
टिप्पणी लिखें	2440
टेक्स्ट साइज	65
टैग्स	2399
टॉप न्यूज	2399
टॉप स्टोरीज	2433
ट्रांसक्रिप्ट	2448
ट्रेंडिंग	2399
ट्विटर	2389
ट्विटर पर शेयर करें	2474
""", 'ठ': """
ठीक है	2404
""", 'त': """
तस्वीर बडी करें	2468
तस्वीरें देखें	2468
ताजा खबरें	2399
ताजा समाचार	2399
""", 'द': """
दान करें	2384
दान पेज पर जाएं	2460
देश की और खबरें	2433
दोस्तों को भेजें	2419
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2464
""", 'न': """
नक्शा देखें	2404
नतीजे देखें	91
नवीनतम	2441
नहीं धन्यवाद	2383
नहीं, धन्यवाद	2383	2456
नियम और शर्तें	2395	2415
नियम और शर्तें | गोपनीयता नीति	2395
नोटिफिकेशन ऑन करें	2454
नोटिफिकेशन चालू करें	2454
""", 'प': """
परिणाम देखें	91	2441
पसंदीदा स्रोत के रूप में जोडें	2472
पहले से खाता है	2462
पहले से सब्सक्राइबर हैं	2462
पाठकों के लिए विशेष ऑफर	2446
पार्टनर कंटेंट	2436
पासवर्ड भूल गए	2462
पिछला	2403
पिछला लेख	2468
पिछली खबर	2399
पूरा लेख पढें	2468
पूरी खबर पढें	2403
पेज दोबारा लोड करें	2458
पेज रिफ्रेश करें	2458
पेज रीफ्रेश करें	2458
पेड कंटेंट	2446
पोल	92
पोल में हिस्सा लें	2440
पोस्ट लोड करें	2451
प्रचार	2393
प्रतिक्रिया दें	2398
प्रतिलिपि	2448
प्राइवेसी पॉलिसी	2397	2415
प्राइवेसी सेटिंग्स	2451
प्रायोजक	2476
प्रायोजित	2393
प्रायोजित सामग्री	2436
प्रिंट	2475
प्रिंट करें	2389
प्रीमियम	2386
प्लान चुनें	2462
प्ले स्टोर से डाउनलोड करें	2453
प्लेबैक गति	2447
प्लेबैक स्पीड	2447
प्लेयर लोड हो रहा है	2447
""", 'फ': """
फीडबैक दें	2415	2440
फीडबैक भेजें	2440
फुल स्क्रीन	2448
फुल स्क्रीन से बाहर निकलें	2447
फेसबुक	2389
फेसबुक पर शेयर करें	2389
फेसबुक से जारी रखें	2462
फेसबुक से लॉगिन करें	2462
फॉन्ट आकार	2474
फॉन्ट साइज	65
फॉलो कर रहे हैं	2472
फॉलो करें	2472
फोटो	2399
फोटो गैलरी	2433
फोटो गैलरी देखें	2468
फ्लिपकार्ट पर खरीदें	2446
""", 'ब': """
बंद करें	2383
बडी खबरें	2399
बाद में	2383	2456
बाद में याद दिलाएं	2383
ब्राउजर में जारी रखें	2453
""", 'भ': """
भेजें	2465
""", 'म': """
मंजूर है	2397
मशीनी अनुवाद	2448
मान्य ईमेल दर्ज करें	2464
मासिक दान	2461
मासिक भुगतान	2463
मासिक सहयोग	2461
मुख्य समाचार	2399
मुझे याद रखें	2462
मुफ्त डिलीवरी	2476
मुफ्त में खेलें	2443
मुफ्त, कोई स्पैम नहीं	2464
मूल देखें	2404
मेन्यू	2403
मेरा खाता	2386
मेरा खाता है	2462
मैं नियम और शर्तों से सहमत हूं	2464
मैंने ऐड ब्लॉकर बंद कर दिया	2458
मैंने बंद कर दिया	2459
म्यूट	2448
""", 'य': """
यह खबर सुनें	2447
यह फील्ड अनिवार्य है	2464
यह फील्ड आवश्यक है	2464
यह भी देखें	2433
यह भी पढें	2399
यह लेख लॉक है	2462
यह लेख सुनें	2447
यह वीडियो अब उपलब्ध नहीं है	2447
यह वीडियो उपलब्ध नहीं है	2447
यह सामग्री नहीं दिखाई जा सकती	2451
ये खबरें भी पढें	2433
ये भी जानें	2433
ये भी देखें	2433
ये भी पढें	2399
""", 'र': """
रजिस्टर करें	2386
रिपोर्ट करें	2441
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2441
लाइक करें	2441
लिंक कॉपी करें	2389	2419
लिंक कॉपी हो गया	2474
लेख उपहार में दें	2474
लेख सुनें	2447
लेखक की अन्य खबरें	2416
लेखक के अन्य लेख	2468
लेखक के और लेख	2416	2468
लेखक के बारे में	2469
लेखक के बारे में और	2416
लेखक को फॉलो करें	2472
लेखक परिचय	2469
लेखक से और	2416
लॉग इन	2386
लॉग इन करें	2386
लॉगआउट	2386
लॉगिन	2386
लोकप्रिय	2399
लोड हो रहा है	2447
""", 'व': """
वर्ग पहेली	2445
वर्तमान समय	2448
विज्ञापन	2393
विज्ञापन के बाद जारी	2436
विज्ञापन दें	2415
विज्ञापन समाप्त	2446
विज्ञापन हटाएं	2419
विवरण	2404
विषय	2399
विषय को फॉलो करें	2472
वीडियो	2399
वीडियो उपलब्ध नहीं है	2447
वीडियो चलाएं	2447
वीडियो नहीं चलाया जा सकता	2447
वीडियो लोड हो रहा है	2447
वोट करने के लिए धन्यवाद	2440
वोट करें	91	2441
वोट दें	91
वोट देने के लिए धन्यवाद	2440
व्हाट्सएप	2389
व्हाट्सएप पर शेयर करें	2474
व्हाट्सऐप पर शेयर करें	2474
""", 'श': """
शायद बाद में	2383
शिकायत करें	2441
शेयर	2389
शेयर करें	2389
शेष समय	2448
""", 'स': """
संपर्क करें	2398	2415
संपादक को लिखें	2469
संबंधित खबरें	2399
संबंधित लेख	2399
संबंधित वीडियो	2433
संबंधित समाचार	2399
सदस्य बनें	2384
सबटाइटल दिखाएं	2447
सबमिट करें	2465
सबसे अच्छा ऑफर	2463
सबसे ज्यादा पढी गई	2399
सबसे ज्यादा पढी गई खबरें	2433
सबसे ज्यादा पढी गईं	2433
सबसे लोकप्रिय	2463
सब्सक्राइब	2386
सब्सक्राइब करें	2386
सभी अस्वीकार करें	2451
सभी कमेंट देखें	2440
सभी खबरें	2468
सभी खबरें देखें	2468
सभी गेम	2443
सभी गेम्स	2443
सभी टिप्पणियां देखें	2440
सभी तस्वीरें देखें	2468
सभी दिखाएं	2404
सभी देखें	2403
सभी फोटो देखें	2468
सभी वीडियो	2468
सभी वीडियो देखें	2468
सभी स्वीकार करें	2397	2451
समझ गया	2404
समर्थन करें	2384
सर्वे	92
सर्वे में हिस्सा लें	2440
सहमत हूं	2397
सहमति दें और आगे बढें	2396
सहमति प्रबंधित करें	2451
सहमति वापस लें	2451
सहयोग करें	2384
सही ईमेल दर्ज करें	2464
साइटमैप	2415
साइन अप	2386
साइन इन	2386
साझा करें	2389
सामग्री दिखाएं	2451
सामग्री देखें	2451
सामग्री लोड करें	2451
सालाना भुगतान	2463
सिर्फ सब्सक्राइबर के लिए	2462
सीधे रेसिपी पर जाएं	61
सुडोकू	2445
सुधार नीति	2469
सूचनाएं चालू करें	2454
सेव करें	2389
स्पॉन्सर्ड	2393
स्पॉन्सर्ड कंटेंट	2436
स्वचालित अनुवाद	2448
स्वीकार करें	2397
स्वीकार करें और आगे बढें	2396
स्वीकार करें और जारी रखें	2451
""", 'ह': """
हमसे संपर्क करें	2415	2469
हमारा समर्थन करें	2384
हमारी मदद करें	2460
हमारे बारे में	2415
हमें लिखें	2469
हमें सपोर्ट करें	2460
हमें सहयोग दें	2460
हमेशा अनुमति दें	2451
हर योगदान महत्वपूर्ण है	2460
हर योगदान मायने रखता है	2460
हां, चाहिए	2455
होम	2403
होम पेज पर जाएं	2468
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
กฎการแสดงความคิดเห็น	4793
กติกาการแสดงความคิดเห็น	4793
กรุณากรอกข้อมูลให้ครบถ้วน	4810
กรุณากรอกอีเมล	4810
กรุณากรอกอีเมลให้ถูกต้อง	4810
กรุณาตรวจสอบอีเมล	4810
กลับขึ้นด้านบน	4813
กลับด้านบน	4813
กลับหน้าแรก	4813
การตั้งค่าความเป็นส่วนตัว	4799
การตั้งค่าคุกกี้	4799
กำลังติดตาม	4816
กำลังโหลด	4797
กำลังโหลดวิดีโอ	4797
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4813
ขอบคุณที่ร่วมโหวต	4793
ขอบคุณสำหรับการโหวต	4793
ข่าวก่อนหน้า	4813
ข่าวถัดไป	4813
ข่าวทั้งหมด	4813
ข่าวที่คุณอาจสนใจ	4786
ข่าวที่น่าสนใจ	4786
ข่าวที่เกี่ยวข้อง	4763
ข่าวนี้มีประโยชน์หรือไม่	4793
ข่าวยอดนิยม	4763
ข่าวล่าสุด	4763
ข่าวอื่นที่น่าสนใจ	4786
ข่าวอื่นๆ	19	4786
ข่าวอื่นๆ ที่น่าสนใจ	4777
ข่าวเกี่ยวข้อง	4786
ข่าวแนะนำ	4763
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4807
คลิกชมวิดีโอ	4777
คลิกเพื่อขยายภาพ	4813
คลิปแนะนำ	4786
ความคิดเห็น	4766
ความยาว	4798
ความเร็วในการเล่น	4797
คัดลอก	4818
คัดลอกลิงก์	4766
คัดลอกลิงก์แล้ว	4777
คัดลอกลิงค์	4777
คัดลอกลิงค์แล้ว	4777
คุณต้องการรับการแจ้งเตือนหรือไม่	4802
คุณอาจสนใจ	4786
คุณโหวตแล้ว	4793
คุ้มที่สุด	4809
""", 'จ': """
จดจำฉัน	4808
จดจำฉันไว้	4808
จบโฆษณา	4796
จองตั๋ว	4796
จองบัตร	4796
จัดการความยินยอม	4799
จัดการคุกกี้	4799
จัดส่งฟรี	4819
จำนวนอื่น	4806
จำเป็นต้องกรอก	4810
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4810
ฉันยอมรับเงื่อนไขการใช้งาน	4810
""", 'ช': """
ชมคลิป	4777
ชมคลิปวิดีโอ	4777
ชมวิดีโอ	4777
ชมวิดีโอด้านบน	4777
ชมวิดีโอเต็มได้ที่นี่	4777
ชำระรายปี	4808
ชำระรายเดือน	4808
ช่องนี้จำเป็นต้องกรอก	4810
""", 'ซ': """
ซื้อที่ lazada	4796
ซื้อที่ shopee	4796
ซื้อบัตร	4796
ซื้อบัตรที่นี่	4796
ซื้อหนังสือ	4796
ซื้อหนังสือเล่มนี้	4796
ซื้อเลย	4796
""", 'ด': """
ดาวน์โหลดบน app store	4801
ดาวน์โหลดบน google play	4801
ดาวน์โหลดเสียง	4797
ดาวน์โหลดแอป	4801
ดาวน์โหลดแอปพลิเคชัน	4801
ดาวน์โหลดได้ที่ app store	4801
ดาวน์โหลดได้ที่ google play	4801
ดูการตอบกลับ	4793
ดูข่าวทั้งหมด	4813
ดูคลิป	4777
ดูความคิดเห็นทั้งหมด	4793
ดูความคิดเห็นเพิ่มเติม	4793
ดูทั้งหมด	4764
ดูผลลัพธ์	91
ดูผลโหวต	91	4794
ดูภาพทั้งหมด	4813
ดูภาพเพิ่มเติม	4813
ดูราคา	4796
ดูรูปทั้งหมด	4813
ดูวิดีโอ	4777
ดูเพิ่มเติม	4766
ดูแกลเลอรี	4813
ดูแกลเลอรี่	4813
""", 'ต': """
ตกลง	4803
ตอบกลับ	4794
ตัวเลือกเพิ่มเติม	4817
ตั้งค่าความเป็นส่วนตัว	4799
ตั้งค่าคุกกี้	4799
ติดตามผู้เขียน	4816
ติดตามหัวข้อ	4816
ติดตามหัวข้อนี้	4816
ติดต่อกองบรรณาธิการ	4814
ติดต่อเรา	4777
ติดต่อโฆษณา	4814
ต้องการรับการแจ้งเตือนหรือไม่	4802
""", 'ถ': """
ถอดเสียง	4798
ถอนความยินยอม	4799
ถูกใจ	4794
""", 'ท': """
ทดสอบความรู้ของคุณ	4795
ทำแบบทดสอบ	4795
ทุกการสนับสนุนมีความหมาย	4806
""", 'บ': """
บทความก่อนหน้า	4813
บทความถัดไป	4813
บทความทั้งหมดของผู้เขียน	4813
บทความที่น่าสนใจ	4786
บทความที่เกี่ยวข้อง	4763
บทความนี้ถูกล็อก	4808
บทความนี้มีประโยชน์หรือไม่	4793
บทความล่าสุด	4763
บทความอื่นของผู้เขียน	4813
บทความอื่นๆ ของผู้เขียน	4813
บทความแนะนำ	4786
บริจาค	4760
บริจาคครั้งเดียว	4806
บริจาคตอนนี้	4806
บริจาครายเดือน	4806
บริจาคเลย	4760
บันทึก	4777
บันทึกการตั้งค่า	4799
บันทึกคะแนนของคุณแล้ว	4793
บันทึกคะแนนโหวตแล้ว	4793
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4777
""", 'ป': """
ปฏิเสธทั้งหมด	4799
ปิดการแสดงความคิดเห็น	4793
ปิดเสียง	4798
""", 'พ': """
พิมพ์	4766
พิมพ์บทความ	4777
พิมพ์สูตร	61
พิมพ์หน้านี้	4777
""", 'ฟ': """
ฟรี ไม่มีสแปม	4810
ฟังข่าว	4797
ฟังข่าวนี้	4797
ฟังบทความ	4797
ฟังบทความนี้	4797
ฟังรายการย้อนหลัง	4777
""", 'ภ': """
ภายหลัง	4803
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4777
มีบัญชีอยู่แล้ว	4808
มีบัญชีแล้ว	4808
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4810
ยกเลิกได้ทุกเมื่อ	4808
ยอดนิยม	4786
ยอดนิยมในตอนนี้	4786
ยอมรับทั้งหมด	4799
ยอมรับและดำเนินการต่อ	4799
ยังไม่มีบัญชี	4808
ยังไม่เป็นสมาชิก	4808
""", 'ร': """
ระบุจำนวนเงิน	4806
รับการแจ้งเตือน	4802
รับการแจ้งเตือนข่าวด่วน	4777
รายงาน	4794
รีเฟรชหน้า	4805
รีเฟรชหน้านี้	4805
รูปแบบอีเมลไม่ถูกต้อง	4810
ร่วมงานกับเรา	4777
ร่วมตอบแบบสอบถาม	4777
ร่วมตอบแบบสำรวจ	4793
ร่วมบริจาค	4760
ร่วมสนับสนุน	4806
ร่วมแสดงความคิดเห็น	4777
ร่วมโหวต	4793
ร้านค้า	4819
""", 'ล': """
ลงทะเบียน	4760
ลงทะเบียนเรียบร้อยแล้ว	4810
ลดขนาดตัวอักษร	4817
ลืมรหัสผ่าน	4760
ลืมรหัสผ่านหรือไม่	4808
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4797
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4797
วิดีโอไม่พร้อมใช้งาน	4797
วิธีปิดโปรแกรมบล็อกโฆษณา	4805
""", 'ส': """
สนับสนุนนักข่าว	4806
สนับสนุนรายเดือน	4806
สนับสนุนสื่ออิสระ	4806
สนับสนุนเรา	4760
สปอนเซอร์	4766
สมัครงานกับเรา	4777
สมัครสมาชิก	4760
สมัครเรียบร้อยแล้ว	4810
สรุปด้วย ai	4815
สรุปโดย ai	4815
สั่งซื้อหนังสือ	4796
สั่งซื้อเลย	4796
สำหรับสมาชิกเท่านั้น	4808
สิทธิพิเศษสำหรับผู้อ่าน	4796
สิทธิพิเศษสำหรับสมาชิก	4796
สแกน qr code	4801
สแกนคิวอาร์โค้ด	4801
ส่ง	4811
ส่งข่าว	4814
ส่งข้อความเรียบร้อยแล้ว	4810
ส่งความคิดเห็น	4793
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4777
""", 'ห': """
หน้าแรก	4813
""", 'อ': """
อนุญาต	4803
อนุญาตเสมอ	4799
ออกจากโหมดเต็มจอ	4797
อีเมล	4811
อีเมลไม่ถูกต้อง	4810
อ่านข่าวที่เกี่ยวข้อง	4786
อ่านข่าวผ่านแอป	4777
อ่านข่าวอื่นๆ	4786	4813
อ่านฉบับเต็ม	4813
อ่านต่อ	4766
อ่านต่อหลังโฆษณา	4796
อ่านต่อเรื่องนี้	4786
อ่านต่อในเบราว์เซอร์	4801
อ่านบทความฉบับเต็ม	4813
อ่านบนแอป	4801
อ่านเพิ่มเติม	4763
อ่านเรื่องที่เกี่ยวข้อง	4786
อ่านโดย ai	4797
อ่านในแอป	4801
""", 'เ': """
เกมทั้งหมด	4795
เกิดข้อผิดพลาด	4811
เกิดข้อผิดพลาด กรุณาลองใหม่	4810
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4810
เกี่ยวกับผู้เขียน	4814
เขียนความคิดเห็น	4793
เขียนโดย ai	4815
เข้าสู่ระบบ	4760
เข้าสู่ระบบด้วย apple	4808
เข้าสู่ระบบด้วย facebook	4808
เข้าสู่ระบบด้วย google	4808
เข้าสู่ระบบด้วย line	4808
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4793
เฉพาะสมาชิกเท่านั้น	4808
เต็มจอ	4798
เนื้อหาต่อจากโฆษณา	4796
เนื้อหาที่เกี่ยวข้อง	4786
เนื้อหาสนับสนุน	4796
เนื้อหาโฆษณา	4796
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4797
เบราว์เซอร์ของคุณไม่รองรับเสียง	4797
เปิดการแจ้งเตือน	4802
เปิดรับการแจ้งเตือน	4802
เปิดเสียง	4797
เปิดแอป	4801
เปิดในแอป	4801
เป็นคนแรกที่แสดงความคิดเห็น	4777
เพิ่มขนาดตัวอักษร	4817
เริ่มทำแบบทดสอบ	4795
เรียงตาม	4794
เรื่องที่คุณอาจสนใจ	19	4786
เรื่องที่น่าสนใจ	4786
เรื่องที่เกี่ยวข้อง	4763
เรื่องล่าสุด	4786
เรื่องอื่นที่น่าสนใจ	4763
เรื่องแนะนำ	4786
เลิกติดตาม	4816
เลือก	4809
เลือกแพ็กเกจ	4808
เลือกแพ็คเกจ	4808
เล่นวิดีโอ	4797
เล่นอัตโนมัติ	4798
เล่นเกม	4795
เล่นเลย	4795
เวลาที่เหลือ	4797
เสียงอ่านโดย ai	4797
""", 'แ': """
แจ้งข่าว	4814
แจ้งข้อผิดพลาด	4793
แจ้งคำผิด	4793
แจ้งลบความคิดเห็น	4793
แชร์	4766
แชร์ข่าวนี้	4777
แชร์บทความ	4777
แชร์บทความนี้	4817
แชร์บน facebook	4817
แชร์ผ่าน line	4817
แชร์หน้านี้	4777
แชร์ไปที่ line	4777
แชร์ไปยัง facebook	4817
แชร์ไปยัง line	4817
แท็ก	4786
แท็กที่เกี่ยวข้อง	4786
แบบสำรวจ	92
แปลอัตโนมัติ	4777
แปลโดย ai	4815
แปลโดยอัตโนมัติ	4815
แสดงความคิดเห็น	4766
แสดงคำบรรยาย	4797
แสดงน้อยลง	4764
แสดงเนื้อหา	4799
แสดงเพิ่มเติม	4813
แสดงโพสต์	4799
""", 'โ': """
โฆษณา	4766
โหลดหน้านี้ใหม่	4805
โหลดหน้าใหม่	4805
โหลดเนื้อหา	4799
โหลดเพิ่มเติม	4813
โหลดแอป	4801
โหลดแอปฟรี	4777
โหลดโพสต์	4799
โหวต	91	4794
""", 'ใ': """
ใหม่ล่าสุด	4794
ให้คะแนนบทความนี้	4793
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4806
ไม่สามารถเล่นวิดีโอนี้ได้	4797
ไม่สามารถเล่นวิดีโอได้	4797
ไม่สามารถแสดงเนื้อหานี้ได้	4799
ไม่ใช่ตอนนี้	4803
""", 'ả': """
ảnh tiếp theo	5236
ảnh trước	5236
""", 'ẩ': """
ẩn	5152
ẩn trả lời	5191
""", 'ủ': """
ủng hộ	5127
ủng hộ báo chí độc lập	5129
ủng hộ chúng tôi	5127
ủng hộ chúng tôi trên patreon	5210
ủng hộ hàng tháng	5210
ủng hộ một lần	5210
ủng hộ ngay	5233
ủng hộ tác giả	5129
""", '☕': """
☕ buy me a coffee	1198
☕ buy us a coffee	1198
""", 'あ': """
あとで	2926
あとで読む	2943
あとで読むに追加	3058
あなたにおすすめ	2965
あなたにおすすめの記事	2965
あなたはどう思いますか	2959
あなたへのおすすめ	2965
あわせて読みたい	2965
あわせて読む	3000
""", 'い': """
いいえ、結構です	2926
いいね	2943
いいね!してニュースをチェック	2944
いいね!で応援する	2990
いいね順	3009
いつでも解約ok	3030
いつでも解約できます	3030
いつでも解約可能	3030
いつでも配信停止できます	3033
いま読まれています	3000
いま読まれている記事	3000
""", 'お': """
おすすめ	2965
おすすめの記事	2965
おすすめプラン	3030
おすすめ情報pr	2949
おすすめ記事	2965
おすすめ関連記事	3000
おすすめ順	3009
お住まいの地域ではご覧いただけません	3014
お住まいの地域では再生できません	3014
お問い合わせ	2951	2979
お問い合わせありがとうございました	3033
お問い合わせありがとうございます	3033
お問い合わせ内容	3054
お役に立ちましたか	3008
お得なクーポン	3057
お得なプランを見る	3053
お気に入り	2943
お気に入りに追加	2943
お申し込み	2930
お申し込みが完了しました	3054
お申し込みを受け付けました	3054
お酒は#歳になってから	3012
""", 'こ': """
こちらの記事もおすすめ	3000
こちらの記事も読まれています	19	3000
こちらもおすすめ	2965
こちらも読む	3000
このコメントを報告	3047
このコンテンツは表示できません	3017
このコンテンツを表示できません	3017
このテーマをフォロー	3043
このテーマをフォローする	3043
このページは役に立ちましたか	3008
このメールアドレスは登録済みです	3054
この動画の配信は終了しました	3014
この動画はお住まいの地域では再生できません	3014
この動画はご覧いただけません	3014
この動画は公開を終了しました	3014
この動画は再生できません	3014
この動画は現在ご覧いただけません	3014
この投稿をinstagramで見る	3048
この本を購入する	3012
この著者の記事	2965
この著者の記事を見る	3037
この著者の記事一覧	3037
この記事だけ読む	3053
この記事に関連するニュース	3000
この記事のタグ	2965
この記事の写真	3037
この記事の写真をすべて見る	3001
この記事の写真を見る	3037
この記事の画像	3037
この記事の画像をもっと見る	3037
この記事の画像を見る	3037
この記事の筆者	3038
この記事の誤りを報告	2962
この記事の関連ニュース	3000
この記事はロックされています	3030
この記事は会員からのプレゼントです	3058
この記事は会員限定です	2930
この記事は参考になりましたか	3008
この記事は役に立ちましたか	3008
この記事へのコメント	2963
この記事もチェック	2990
この記事をシェア	2943
この記事をシェアする	3058
この記事をプレゼント	2990
この記事をプレゼントする	2990
この記事を保存	2990
この記事を印刷	2990
この記事を印刷する	2990
この記事を書いた人	3038
この記事を書いた記者	3038
この記事を聞く	3014
この記事を聴く	3014
この記事を評価	3047
この記事を評価する	2990
この記事を購入	3053
この記者の記事をもっと見る	3037
この記者の記事を見る	3037
この記者の記事一覧	2965
この記者をフォロー	2947
この記者をフォローする	3043
この連載の記事	2965
この連載をフォロー	2947
この連載をフォローする	2947
この音声はaiが読み上げています	3014
この項目は必須です	3033
この項目は必須項目です	3033
""", 'ご': """
ご寄付ありがとうございます	3052
ご寄付はこちら	3027
ご意見	2956
ご意見をお聞かせください	3008
ご意見・ご感想を入力	3054
ご投票ありがとうございました	3008
ご支援ありがとうございます	3052
ご支援のお願い	2927
ご支援はこちら	3027
ご登録ありがとうございました	3033
ご登録ありがとうございます	3033
ご購入はこちら	3012
ご購読の申し込み	2930
""", 'さ': """
さらに読み込む	2969
""", 'す': """
すでにアカウントをお持ちの方	3030
すでに会員の方	3030
すでに投票済みです	3008
すでに登録済みです	3054
すべてのcookieを受け入れる	3050
すべてのcookieを許可	3050
すべてのコメントを見る	3008
すべてのニュースを見る	3037
すべての写真を見る	3001
すべての記事を見る	3037
すべて受け入れる	2951
すべて同意する	3050
すべて拒否	3018
すべて拒否する	3017
すべて表示	2970
すべて見る	2969
すべて許可	2951	2954
すべて読む	2970
""", 'そ': """
その他のオプション	3044
その他の記事	2965
その他の金額	3027
""", 'は': """
はい、受け取る	3021
はじめての方はこちら	3030
はてなブックマーク	2943
はてなブックマークに追加	2990
はてブ	2943
""", 'ま': """
まずは無料で	3030
また後で	2926
まだ会員でない方	3030
""", 'み': """
みなさんはどう思いますか	2959
みんなのコメント	2956
""", 'も': """
もう一度再生	3051
もう一度見る	3015
もっと見る	2969
もっと詳しく知りたい方は	3000
もっと読む	2965
もどる	2969
""", 'よ': """
よく読まれています	3000
よく読まれている記事	2965
よく読まれている記事ランキング	2965
""", 'わ': """
わかりました	2970
""", 'ア': """
アカウントをお持ちでない方	3030
アカウントをお持ちの方	3030
アカウントをお持ちの方はこちら	3030
アクセスランキング	2965
アプリで続きを読む	3020
アプリで見る	3020
アプリで読む	3020
アプリで開く	3020
アプリなら	3020
アプリのダウンロード	2942
アプリをインストール	2942
アプリをダウンロード	2942
アプリを入手	3020
アプリを開く	2942
アプリダウンロード	2942
アンケート	92
アンケートにご協力	2961
アンケートに参加する	2961	3008
アンケートに回答する	3008
アンケートに答える	2961	3008
アンケート実施中	2990
アンケート結果	3009
アンケート結果を見る	3047
""", 'ウ': """
ウィンドウを閉じる	3056
""", 'エ': """
エラーが発生しました	3033
""", 'オ': """
オススメ記事	2965
オフにする	3022
オプションの管理	3050
オプションを管理	3050
オンにする	3022
オンラインショップ	3012
""", 'カ': """
カテゴリ	2965
カテゴリー	2965
カートに入れる	3057
""", 'キ': """
キーワード	2965
キーワードをフォロー	2947
""", 'ギ': """
ギャラリーを見る	3037
ギャラリーを閉じる	3056
""", 'ク': """
クイズに挑戦	2961	2990
クイズに挑戦する	2961	2990
クイズに答える	3010
クッキー	2951
クッキーの設定	3017
クッキー設定	2951	2954
クリックで拡大	3037
クリックで音声が出ます	3051
クリップ	2943
クリップする	2943
クロスワード	3011
クロスワードに挑戦	2960
クロスワードを解く	2960
""", 'ゲ': """
ゲームで遊ぶ	3010
ゲーム一覧	3010
""", 'コ': """
コピー	3045
コピーしました	2943
コメント	2956
コメント #件	2963
コメント#件	2956
コメント(#	2956
コメント(#件	2963
コメントする	2956
コメントのルール	3008
コメントの受付は終了しました	3008
コメントの受付を終了しました	3008
コメントはまだありません	2956
コメントは会員のみ	3047
コメントは無効になっています	3047
コメントをすべて見る	3008
コメントをもっと見る	2956
コメントを入力	3047
コメントを入力してください	3047
コメントを報告	3047
コメントを投稿	2956
コメントを投稿する	3008
コメントを書く	2956
コメントを残す	2956
コメントを見る	2956
コメントを送信	3008
コメントを送信する	3008
コメントを閉じる	3008
コメントガイドライン	3008
コメントポリシー	3008
コメント一覧	2956
コンテンツへスキップ	2967
コンテンツを表示	3017
コンテンツを表示する	3017
コンテンツを読み込む	3017
コーヒーをおごる	3027
""", 'サ': """
サイトで続ける	3020
サイトポリシー	2951	2979
サイトマップ	2951
サインイン	2930
サポーターになる	3027
サポートする	2927
""", 'シ': """
シェア	2943
シェアしよう	2943
シェアする	2943
""", 'ス': """
スキップ	2926
スクラップ	2943
スクラップする	2943
スポンサー	2949
スポンサードリンク	2949
スポンサーリンク	2949
スポンサー企業	3046
""", 'タ': """
タイアップ	2949
タグ	2965
タップして音声をオンにする	3051
""", 'チ': """
チケットを予約する	3012
チケットを購入	3012
チケットを購入する	3012
チケット購入はこちら	3012
チップで応援する	2927
チップを送る	2927
チャンネル登録	2944
""", 'ツ': """
ツイート	2943
ツイートする	2943
ツイートを読み込む	3017
""", 'デ': """
データ保護方針	3050
""", 'ト': """
トップ	2969
トップに戻る	3037
トップへ戻る	2969
トップニュース	2965
トップページ	2969
トップページに戻る	3037
トップページへ	3037
トピックス	2965
""", 'ド': """
ドネーション	2927
""", 'ナ': """
ナンプレ	3011
""", 'ニ': """
ニックネーム	3034
ニックネームを入力	3047
ニュースを読む	2969
ニュースレター	2936
ニュースレター登録	2936
ニュース一覧	3037
ニュース一覧へ	3037
""", 'バ': """
バックナンバー	2965
""", 'パ': """
パスワードをお忘れですか	3030
パスワードをお忘れの方	3030
パスワードをお忘れの方はこちら	3030
パスワードを忘れた方	2930
パスワードを忘れた方はこちら	3030
""", 'ピ': """
ピックアップ	2965
""", 'フ': """
フィードバックを送る	3008
フィードバックを送信	3008
フォトギャラリー	3037
フォトギャラリーを見る	3037
フォロー	2944
フォローしています	3043
フォローしてね	2944
フォローしました	2944
フォローする	2944
フォローを解除	3043
フォローを解除する	3043
フォロー中	2944
フォロー解除	3043
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	3015
""", 'ブ': """
ブックマーク	2943
ブックマークする	2943
ブラウザで続ける	3020
ブラウザで見る	3020
ブラウザで読む	3020
""", 'プ': """
プッシュ通知	2942
プッシュ通知を受け取りますか	3021
プッシュ通知を受け取る	3021
プライバシーの設定	3017
プライバシーポリシー	2951	2979
プライバシーポリシーに同意する	3033
プライバシー設定	3017
プランを見る	3030
プランを選ぶ	3030
プランを選択	3030
プラン一覧	3030
プレゼント	2930
プレミアム	2930
プレミアム会員	2935
プロフィール	3039
""", 'ヘ': """
ヘルプ	2951
""", 'ペ': """
ページの先頭に戻る	3037
ページの先頭へ	2969
ページの先頭へ戻る	3037
ページを再読み込み	3023
ページを再読み込みする	3023
ページを更新する	3023
ページトップ	2969
ページトップへ	2969
ページトップへ戻る	3037
""", 'ホ': """
ホーム	2969
ホームに戻る	3037
""", 'ポ': """
ポスト	2943
ポストする	2943
""", 'マ': """
マイページ	2930
マンスリーサポーターになる	3027
""", 'ミ': """
ミュート	3015
ミュートを解除	3014
ミュート解除	3014
""", 'メ': """
メインコンテンツへスキップ	2967
メッセージ	3055
メニュー	2969
メニューを閉じる	3056
メルマガ	2936
メルマガ登録	2936
メールでシェア	3044
メールで送る	2943
メールで送信	2943
メールをご確認ください	3033
メールアドレス	2936
メールアドレスが正しくありません	3033
メールアドレスでログイン	3053
メールアドレスで登録	3053
メールアドレスをご入力ください	3054
メールアドレスを入力	2936
メールアドレスを入力してください	3033
メールアドレスを入力する	3054
メールマガジン	2936
メールマガジン登録	2936
""", 'ラ': """
ライター	3039
ランキング	2965
""", 'リ': """
リンクをコピー	2943
リンクをコピーしました	2990
リンクをコピーする	2990
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2930
ログイン	2930
ログイン/会員登録	2930
ログインしてコメント	3008
ログインしてコメントする	3008
ログイン・会員登録	2930
ログイン状態を保持	3030
ログイン状態を保持する	3030
""", '一': """
一回だけ	3028
一回だけ寄付する	3027
一回のみ	3028
一時停止	3015
一次性	5360
一次性捐款	5359
一番人気	3031
一覧	2969
一覧に戻る	3037
一覧へ	2969
一覧を見る	2969
""", '上': """
上一个视频	5383
上一张	5368
上一张图片	5388
上一篇	5277
上一篇文章	5368
上一頁	5283
上一页	5283
""", '下': """
下一个视频	5383
下一张	5368
下一张图片	5388
下一張圖片	5388
下一篇	5277
下一篇文章	5368
下一部影片	5383
下一頁	5283
下一页	5283
下次再說	5244
下次再说	5244
下載app	5350
下載客戶端	5350
下載音檔	5343
下載音訊	5343
下载app	5350
下载客户端	5350
下载音频	5343
""", '不': """
不,謝謝	5244	5353
不,谢谢	5244	5353
不用了	5244	5353
不用了,謝謝	5353
不用了,谢谢	5353
不適切な内容を報告	3008
""", '专': """
专题	5277
""", '並': """
並び替え	3009
並べ替え	3009
""", '个': """
个人中心	5249
个人信息保护政策	5382
""", '为': """
为你推荐	5277
为您推荐	5277
""", '主': """
主要ニュース	2965
""", '举': """
举报	5276
举报评论	5379
""", '了': """
了解	2970
了解更多	5272
了解详情	5389
""", '京': """
京东购买	5341
""", '人': """
人人网	5315
人才招聘	5312
人气排行	5282
人气榜	5282
人気の動画	3000
人気の記事	2965
人気ランキング	2965
人気記事	2965
人気記事ランキング	2965
人気順	3009
人氣排行	5282
人氣文章	5324
人氣榜	5282
""", '仅': """
仅限会员	5362
仅限订阅用户	5362
""", '今': """
今、あなたにオススメ	2965
今、読まれている記事	3000
今すぐプレイ	3010
今すぐ寄付	3052
今すぐ支援する	3052
今すぐ購入	3057
今すぐ遊ぶ	3010
今はしない	2926
今はやめておく	2926
今回のみ	3028
今回のみ支援する	3027
今回はしない	2926
今日のアンケート	2960
今日のクイズに挑戦	2961
今日のクロスワード	2960
今日の注目	2965
今日投票	5291
今日最熱門	5324
今日热点	5277
今日焦点	5277
今日熱門	5324
今週のアンケート	2960
今週のクイズに挑戦	2961
""", '从': """
从app store下载	5350
""", '他': """
他の記事	19
他の記事も読む	2965
""", '付': """
付費閱讀	5249
付费内容	5249
付费阅读	5249
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5379
以下为广告内容	5312
以下為廣告內容	5312
以后再说	5244
以後再說	5352
以電子郵件繼續	5385
""", '件': """
件名	3055
""", '企': """
企画・制作	3046
""", '优': """
优惠码	5389
""", '会': """
会员专享	5254
会员专享内容	5254
会员专属	5249
会员中心	5249
会员登录	5249
会員でない方	3030
会員でない方はこちら	3030
会員の方はこちら	2930
会員の方はログイン	2930
会員プランを見る	3053
会員特典	3012
会員登録	2930
会員登録する	2930
会員登録のご案内	3053
会員登録はこちら	2930
会員限定	2930
会員限定特典	3012
会員限定記事	2930
会社概要	2979
""", '余': """
余下全文	5388
""", '作': """
作者其他文章	5301
作者更多文章	5368
作者的更多文章	5301
作者简介	5369
作者簡介	5369
""", '你': """
你可能也喜欢	5277
你可能也喜歡	5277
你可能感兴趣	5277
你可能还想看	5324
你可能還想看	5324
你已投票	5291
你怎么看	5290
你怎麼看	5290
""", '使': """
使用 apple 登入	5362
使用 facebook 登入	5362
使用 google 帳號登入	5362
使用 google 登入	5362
使用 google 繼續	5362
使用apple登录	5362
使用facebook登入	5362
使用facebook登录	5362
使用google登入	5362
使用google登录	5362
使用google繼續	5362
使用google继续	5362
使用google账号登录	5362
使用paypal付款	5385
使用条款	5269
使用條款	5269
使用邮箱登录	5385
""", '価': """
価格を見る	3057
""", '保': """
保存	2943
保存する	2943
保存设置	5347
保持登入	5362
保持登入狀態	5362
保持登录状态	5362
""", '個': """
個人情報の取り扱い	2951
個人情報の取り扱いについて	2951
個人情報の取り扱いに同意する	3033
個人情報の取扱いについて	2951
個人情報保護方針	2951	2979
""", '倍': """
倍速	5344
""", '僅': """
僅限會員	5362
僅限訂戶	5362
""", '優': """
優先するソースに追加	3043
優惠碼	5389
""", '儲': """
儲存設定	5347
""", '允': """
允許	5352
允許通知	5351	5353
允许	5352
允许通知	5351	5353
""", '元': """
元の記事を読む	3001
元記事で読む	3001
元記事を読む	2969
""", '免': """
免責聲明	5269
免費訂閱	5255
免費註冊	5249
免費試讀	5249
免費閱讀	5385
免责声明	5269
免费,无垃圾邮件	5365
免费注册	5249
免费订阅	5255
免费试读	5249
免费阅读	5385
免运费	5378
免運費	5378
""", '入': """
入力内容を確認	3054
入力内容を確認する	3054
入力必須	3033
""", '內': """
內容糾錯	5293
""", '全': """
全ての写真を見る	3001
全ての記事が読み放題	3053
全屏	5344
全文はこちら	3001
全文を読む	2969
全文表示	2969
全画面	3015
全画面表示	3014
全画面表示を終了	3014
全螢幕	5344
全記事読み放題	2935
全部拒絕	5348
全部拒绝	5348
全部接受	5269
全部新闻	5368
全部游戏	5339
全部视频	5368
全部评论	5276
全部话题	5279
""", '公': """
公众号	5263
公式sns	2944
公式twitter	2944
公式x	2944
公式アプリ	2942
公式サイトで見る	3012
公式サイトはこちら	3057
公式サイトを見る	3057
公式ショップ	3012
公式ショップはこちら	3012
""", '共': """
共 # 頁	5279
共 # 页	5279
共#頁	5279
共#页	5280
共有	2943
共有する	2943
共有オプション	3044
共有リンクをコピー	2990
""", '关': """
关于作者	5369
关于我们	5269
关注	5263
关注作者	5373
关注我们	5263
关注此话题	5373
关注话题	5373
关键词	5277
关闭	5244
关闭窗口	5388
关闭菜单	5388
""", '其': """
其他新聞	5277
其他新闻	19	5277
其他金額	5359
其他金额	5359
""", '内': """
内容由ai生成	5383
内容纠错	5293
""", '再': """
再生	2969
再生リスト	3051
再生時間	3015
再生速度	3014
再読み込み	3023
再読み込みする	3023
""", '写': """
写留言	5379
写真(#枚	3001
写真をすべて見る	3037
写真をもっと見る	3001
写真を拡大	3037
写真を拡大する	3037
写真を見る	2969
写真を見る(全#枚	3001
写真・動画の投稿はこちら	3038
写真特集	2965
写评论	5276
""", '出': """
出錯了	5366
出错了	5366
""", '分': """
分享	5262
分享到	5262
分享到facebook	5312
分享到line	5312
分享到qq	5376
分享到whatsapp	5376
分享到微信	5262
分享到微博	5262
分享到朋友圈	5376
分享文章	5390
分享本文	5312
分享此文	5312
分享此頁	5390
分享給好友	5312
分享給更多人看到	5312
分享给好友	5312
分享给更多人	5312
分享至	5262
分享至facebook	5262
分享至line	5312
分享这篇文章	5390
分享這篇文章	5390
分类	5277
分類	5277
""", '列': """
列印	5262
列印本頁	5312
列印食譜	61
""", '初': """
初めての方はこちら	3030
初割で無料体験する	2930
初月無料	2935
""", '利': """
利用規約	2951	2979
利用規約に同意します	3033
利用規約に同意する	3033
""", '刷': """
刷新页面	5354
""", '前': """
前のページ	2969
前のページに戻る	3056
前の写真	3037
前の動画	3051
前の画像	3037
前の記事	2965
前の記事へ	2965
前の記事を読む	3056
前へ	2969
前回の記事はこちら	3000
前回はこちら	3001
前往官網	5389
前往捐款	5359
前往捐款頁面	5359
前往捐款页面	5359
前往購買	5341
前往贊助	5359
""", '剩': """
剩余时间	5344
剩餘時間	5344
""", '加': """
加入google偏好來源	5373
加入line好友	5263
加入会员	5249
加入我们	5312
加入我们的团队	5312
加入我們	5312
加入我們的團隊	5312
加入書籤	5262
加入會員	5249
加入白名单	5354
加入購物車	5389
加入购物车	5389
加载中	5343
加载内容	5347
加载帖子	5347
加载更多	5283
加载更多评论	5336
""", '動': """
動画	2965
動画で見る	2990
動画の公開は終了しました	3014
動画の読み込みに失敗しました	3051
動画の配信は終了しました	3014
動画は再生できません	3014
動画をもっと見る	3037
動画を再生	3051
動画を再生する	2990
動画を再生できません	3014
動画を再生できませんでした	3014
動画を見る	2969
動画を読み込み中	3014
動画を読み込めませんでした	3051
動画を読み込んでいます	3014
動画プレーヤーを読み込み中	3014
動画一覧	3037
""", '勘': """
勘誤回報	5293
""", '包': """
包邮	5378
""", '協': """
協賛企業	3046
""", '单': """
单次	5360
单次捐款	5245
单篇购买	5385
""", '単': """
単発の寄付	3027
""", '博': """
博客來購買	5341
""", '占': """
占い	3011
""", '印': """
印刷	2943
印刷する	2943
印刷用ページ	2990
印刷用ページを表示	2990
印象笔记	5315
""", '即': """
即时新闻	5277
即時新聞	5277
""", '原': """
原文を表示	2970
原文を見る	2970
原文連結	5325
原文链接	5325
""", '去': """
去京东看看	5341
去京东购买	5341
去天猫购买	5341
去淘宝购买	5341
""", '参': """
参与投票	5292	5336
参与评论	5276
参加测验	5339
参加者募集中	2982
参加问卷调查	5312
""", '參': """
參加問卷調查	5312
參加測驗	5339
參與投票	5336
""", '友': """
友だち追加	2944
友だち追加する	2944
友善列印	5312
友達に教える	2990
""", '反': """
反馈	5276
""", '发': """
发一条友善的评论	5379
发现错误?请告诉我们	5312
发生错误	5366
发表留言	5276
发表评论	5276
发送	5366
发送成功	5365
""", '取': """
取材・文	3039
取消关注	5374
取消回复	5294
取消回覆	5294
取消追蹤	5373
取消關注	5374
取消静音	5343
取消靜音	5343
""", '受': """
受け取る	3022
受付が完了しました	3054
""", '古': """
古い順	3009
""", '可': """
可随时退订	5365
可隨時取消	5362
""", '合': """
合わせて読みたい	2965
合成音声による読み上げ	3014
合成音声による読み上げです	3014
""", '同': """
同じカテゴリの記事	2965
同じ著者の記事	3000
同作者文章	5301
同意	5269
同意して続ける	3017
同意して続行	3017
同意して閉じる	3017
同意しない	2951	2954
同意する	2951	2954
同意の管理	3017
同意を撤回	3017
同意を撤回する	3017
同意を管理	3017
同意を管理する	3017
同意並繼續	5272	5347
同意并继续	5272	5347
同意設定を変更	2953
""", '后': """
后退#秒	5343
""", '听': """
听全文	5312
听文章	5343
听新闻	5262
听这篇文章	5312
""", '商': """
商业推广	5378
商品の詳細を見る	3057
商品を見る	3012
商品ページへ	3012
商品詳細	3057
商品详情	5389
商城	5378
商業推廣	5378
""", '單': """
單次	5360
單次捐款	5245
單筆	5360
單筆捐款	5359
單筆支持	5359
單篇購買	5385
""", '回': """
回上一頁	5388
回到頂端	5368
回到頂部	5283
回到顶部	5368
回复	5276
回答する	91
回覆	5276
回頁首	5280
回頂端	5283
回首頁	5283
""", '图': """
图 #/#	5279
图片 #/#	5279
""", '圖': """
圖片 #/#	5279
""", '在': """
在 app store 下載	5350
在 facebook 查看	5380
在 google play 下載	5350
在 instagram 查看	5380
在 instagram 查看這則貼文	5380
在 spotify 收聽	5380
在 x 上查看	5380
在 youtube 上觀看	5380
在amazon購買	5341
在app store下载	5350
在app中打开	5350
在app中阅读	5350
在facebook查看	5380
在google play下载	5350
在instagram查看	5380
在instagram查看這則貼文	5380
在patreon上支持我们	5359
在spotify上收听	5380
在x上查看	5380
在youtube上观看	5380
在亚马逊购买	5341
在微博查看	5380
在浏览器中继续	5350
在瀏覽器中繼續	5350
""", '地': """
地図を見る	2970
地図を開く	2970
""", '執': """
執筆者	3039
執筆者プロフィール	3038
""", '報': """
報錯	5293
""", '填': """
填字游戏	5340
填字遊戲	5340
""", '复': """
复制	5377
复制成功	5262
复制网址	5312
复制链接	5262	5315
""", '外': """
外部コンテンツを表示	3017
外部コンテンツを表示する	3017
外部送信について	3050
外部送信ポリシー	3050
""", '大': """
大号字	65
大字	5262
大家还在看	5277
大家都在看	5277
""", '头': """
头条	5277
""", '好': """
好的	5352
""", '如': """
如何停用廣告封鎖	5355
如何关闭	5357
如何关闭广告拦截	5355
如何关闭广告拦截器	5354
如何關閉	5357
如何關閉廣告攔截	5355
如何關閉廣告攔截器	5354
如何關閉廣告阻擋	5355
""", '始': """
始終允許	5348
始终允许	5348
""", '字': """
字体	65
字体大小	5262
字号	5262
字幕	5344
字幕をオン	3014
字幕を表示	3014
字級	65	5262
字级	65
字號	5376
字體大小	65	5262
""", '官': """
官方微博	5263
""", '定': """
定期定額	5245
定期定額捐款	5359
定期定額支持	5359
定期捐款	5359
""", '寄': """
寄付	2927
寄付する	2927
寄付で応援する	2927	2990
寄付のお願い	2927
寄付はこちら	3027
寄付はこちらから	3027
寄付をする	2927
寄付ページはこちら	3027
寄付ページへ	3027
""", '寫': """
寫留言	5379
寫評論	5379
""", '專': """
專題	5277
""", '小': """
小字	5262
小編推薦	5277
小调查	92
""", '尚': """
尚未成為會員	5362
尚無留言	5312
""", '展': """
展开	5283
展开全文	5283
展开全部	5284
展开回复	5336
展开阅读全文	5388
展開	5283
展開全文	5368
""", '已': """
已关注	5263
已收到您的申请	5386
已是会员	5249
已是訂戶	5362
已有帐号	5249
已有帳號	5362
已有账号	5362
已經是會員	5249
已經是會員?登入	5249
已经是订户	5362
已经有账号	5362
已複製連結	5376
已關注	5373
""", '常': """
常に表示する	3017
常に許可	3018
常に許可する	3017
""", '年': """
年払い	3031
年額プラン	3031
""", '广': """
广告	5268
广告后继续阅读	5341
广告结束	5341
""", '広': """
広告	2949
広告の下に記事が続きます	3012
広告の後に続きます	2949
広告はここまで	3012
広告をスキップ	2949
広告を閉じる	2949
広告ブロッカーの解除方法	3024
広告ブロッカーをご利用中です	3023
広告ブロッカーをオフにする方法	3024
広告ブロックの解除方法	3023
広告ブロックをオフにしました	3024
広告ブロックを解除してください	3023
広告ブロックを解除しました	3023
広告ブロックを解除する方法	3024
広告企画	2949
広告掲載	2979
広告掲載について	2979
広告終わり	3012
""", '廣': """
廣告	5268
廣告後繼續閱讀	5341
廣告結束	5341
廣編企劃	5341
廣編特輯	5341
""", '延': """
延伸閱讀	5277
延伸阅读	5277
""", '开': """
开启app	5350
开启推送	5351
开启通知	5351	5353
开始测验	5339
开通vip	5385
开通会员	5249
""", '当': """
当前时间	5344
当当购买	5341
""", '影': """
影片已下架	5343
影片已移除	5343
影片無法播放	5343
影片載入中	5343
影片載入失敗	5383
影片長度 #	5310
影音	5277
""", '後': """
後で	2926
""", '微': """
微信	5262
微信好友	5315
微信扫一扫	5376
微信扫码分享	5376
微信朋友圈	5315
微信登录	5362
微博	5262
""", '必': """
必填	5366
必填字段	5365
必填欄位	5365
必填項	5365
必填项	5365
必須	3034
必須項目	3034
必須項目です	3033
""", '忘': """
忘記密碼	5249
忘记密码	5249
""", '応': """
応援する	2927
""", '快': """
快进#秒	5343
""", '总': """
总是允许	5348
""", '您': """
您可能也喜歡	5277
您可能感兴趣	5277
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5324
您可随时退订	5365
您可隨時取消訂閱	5365
您已关注此话题	5373
您已投票	5291
您已投过票	5336
您已投過票	5336
您已经投过票	5336
您已訂閱	5386
您已订阅	5386
您怎么看	5290
您怎麼看	5290
您的信息已发送	5365
您的姓名	5386
您的投票已提交	5336
您的支持很重要	5384
您的昵称	5379
您的暱稱	5379
您的留言	5386
您的訊息已送出	5365
您的邮箱	5255
您的電子郵件	5386
您的電郵	5255
""", '情': """
情報をお寄せください	3038
情報提供のお願い	3038
情報提供はこちら	3038
""", '想': """
想接收即時新聞通知嗎	5351
想接收通知吗	5351
""", '意': """
意見信箱	5293
意見反饋	5336
意見回饋	5336
意见反馈	5276
""", '感': """
感想を送る	2956
感謝您的參與	5336
感謝您的投票	91	5336
感謝您的支持	5384
感谢参与投票	5291
感谢您,您的信息已发送	5365
感谢您的参与	5336
感谢您的投票	91	5336
感谢您的支持	5384
感谢支持	5384
""", '成': """
成为会员	5245
成為會員	5245
""", '我': """
我们无法显示此内容	5347
我來說兩句	5294
我同意	5269
我同意处理我的个人数据	5365
我同意接收电子邮件	5365
我同意隱私權政策	5365
我已关闭	5354
我已关闭广告拦截	5355
我已关闭广告拦截器	5354
我已閱讀並同意隱私權政策	5365
我已關閉廣告攔截	5355
我已關閉廣告攔截器	5354
我已關閉廣告阻擋程式	5355
我已阅读并同意隐私政策	5365
我来说两句	5294
我的帐户	5249
我的帳戶	5249
我知道了	5269
我要举报	5336
我要勘誤	5293
我要報錯	5293
我要投票	5292	5336
我要捐款	5384
我要支持	5384
我要檢舉	5336
我要爆料	5369
我要留言	5276
我要糾錯	5312
我要纠错	5276
我要評論	5294
我要评论	5276
我要贊助	5384
""", '或': """
或	5363
""", '戻': """
戻る	2969
""", '所': """
所有新闻	5368
所有留言	5276
所有話題	5279
所有评论	5294
所有话题	5279
""", '打': """
打印	5262
打印本页	5312
打印食谱	61
打开	5284
打开app	5350
打开app查看更多	5350
打开app阅读	5350
打开app阅读全文	5350
打开客户端阅读	5350
打开微信扫一扫	5376
打开推送	5351
打赏	5245
打赏作者	5384
""", '扫': """
扫一扫分享	5376
扫描二维码下载	5350
扫码下载	5350
扫码下载app	5350
扫码下载客户端	5350
""", '投': """
投票	92	5337
投票ありがとうございました	91	3008
投票ありがとうございます	2960
投票する	91	2990
投票を受け付けました	3008
投票区	92
投票成功	5336
投票済みです	3008
投票結果	3009	5337
投票結果を見る	91
投票结果	5337
投稿する	2956
投稿を表示	3017
投稿を表示する	3017
投稿を読み込む	3017
投稿须知	5369
""", '折': """
折りたたむ	2970
折扣码	5389
折扣碼	5389
""", '报': """
报告错误	5284
""", '拒': """
拒否する	2954
拒絕	5269	5272
拒绝	5269	5272
拒绝全部	5348
拒绝所有cookie	5382
""", '招': """
招聘启事	5312
""", '拡': """
拡大	2943
拡大する	2969
""", '按': """
按年計費	5362
按年计费	5362
按月捐款	5359
按月计费	5362
按讚	5263
""", '捐': """
捐款	5245
捐贈	5245
捐赠	5245
""", '掃': """
掃描qr code下載	5350
掃碼下載	5350
""", '排': """
排序	5337
排行榜	5277
""", '採': """
採用情報	2982
""", '接': """
接受	5269
接受並繼續	5272	5347
接受並顯示	5271
接受全部	5269
接受全部cookie	5382
接受并显示	5271
接受并继续	5272	5347
接受所有	5269	5272
接受所有 cookie	5382
接受所有cookie	5382
接收通知	5351
""", '推': """
推广	5268
推广内容	5268
推廣	5268
推荐	5277
推荐文章	5277
推荐方案	5363
推荐阅读	5277
推薦	5277
推薦文章	5277
推薦閱讀	5277
""", '提': """
提交	91	5366
提交成功	5365
提交成功,感谢您的反馈	5386
提交评论	5336
提供	2949
提供反馈	5336
提供意見	5336
提供新聞線索	5369
提供新闻线索	5369
""", '搜': """
搜尋	5283
搜索	5283
""", '撤': """
撤回同意	5347
""", '播': """
播放	5283
播放器加载中	5343
播放影片	5383
播放视频	5383
播放速度	5343
""", '支': """
支持我们	5245
支持我們	5245
支持独立媒体	5359
支持獨立媒體	5359
支援する	2927
支援はこちら	3027
""", '收': """
收合	5284
收听	5262
收听文章	5343
收听本文	5312
收聽文章	5312
收聽本文	5343
收藏	5262
收藏文章	5262
收藏本文	5312
收藏食譜	61
收藏食谱	61
收起	5283
收起回复	5336
""", '放': """
放大图片	5368
放大圖片	5368
放大字体	5376
放大字體	5376
""", '数': """
数独	3011	5340
数独に挑戦	2960
""", '數': """
數獨	5340
""", '文': """
文字の大きさ	65	2943
文字を大きくする	3044
文字を小さくする	3044
文字サイズ	2943
文字サイズを変更	3044
文字サイズ変更	65
文字拡大	3044
文字稿	5344
文字起こし	3015
文字起こしを表示	3014
文字起こしを見る	3014
文明上网,理性发言	5379
文明上网理性发言,请遵守新闻评论服务协议	5379
文章未完 廣告後繼續	5341
""", '料': """
料金プラン	3031
料金プランを見る	3053
""", '新': """
新しい順	3009
新浪微博	5315
新着	2965
新着をメールでお知らせ	2947
新着ニュース	2965
新着記事	2965
新着記事をメールで受け取る	2947
新着記事一覧	3000
新着順	3009
新聞線索	5369
新規会員登録	2930
新規登録	2930
新闻简报	5255
新闻纠错	5293
新闻线索	5369
""", '无': """
无所谓	5337
无法显示此内容	5347
""", '早': """
早割	3046
早鳥票	5378
早鸟票	5378
""", '时': """
时长	5344
时长:#	5310
""", '明': """
明白了	5284
""", '是': """
是否允许通知	5351
是否接收推送通知	5351
是否接收通知	5351
是否開啟通知	5351
""", '显': """
显示全部	5368
显示内容	5347
显示原文	5284
显示字幕	5343
显示帖子	5347
显示更多	5283
""", '時': """
時長	5344
時長:#	5310
""", '暂': """
暂不	5244
暂停	5310
暂无评论	5312
暂无评论,快来抢沙发	5379
""", '暫': """
暫不	5244
暫停	5310
""", '更': """
更多	5277
更多作者文章	5368
更多内容	5277
更多分享方式	5376
更多图片	5368
更多圖片	5368
更多報導	5277
更多影片	5368
更多报道	5277
更多文章	5277
更多新聞	5277
更多新聞請看	5324
更多新闻	5277
更多游戏	5339
更多精彩	5324
更多精彩内容	5388
更多精采內容	5312
更多视频	5368
更多该作者文章	5301
更多資訊	5368
更多资讯	5368
更多选项	5377
更多選項	5377
更改 cookie 偏好	5271
更改 cookie 設定	5271
更改cookie偏好	5271
更正政策	5369
更正與說明	5369
""", '書': """
書籍を購入する	3012
""", '最': """
最受欢迎	5363
最受歡迎	5363
最多人看	5324
最新	5337
最新ニュース	2965
最新ニュースを通知で受け取る	3021
最新号	3000
最新影音	5324
最新文章	5277
最新新聞	5277
最新新闻	5277
最新消息	5277
最新記事	2965
最新评论	5294
最热	5337
最热评论	5294
最熱	5337
最超值	5363
""", '會': """
會員中心	5249
會員專享	5254
會員專享內容	5254
會員專屬	5249
會員登入	5249
""", '月': """
月払い	3031
月額#円	2935
月額#円(税込	2935
月額プラン	3031
""", '有': """
有効なメールアドレスを入力してください	3033
有料会員からのプレゼント記事	3058
有料会員登録	2930
有料会員記事	2990
有料登録	2930
有料記事	2930
有道云笔记	5315
""", '朋': """
朋友圈	5262	5315
""", '服': """
服务条款	5269
服務條款	5269
""", '朗': """
朗读全文	5343
""", '朝': """
朝刊・夕刊	2930
""", '未': """
未满十八岁禁止饮酒	5341
未滿十八歲禁止飲酒	5341
""", '本': """
本を購入する	3012
本周投票	5291
本周热门	5324
本周调查	5291
本文へ	2969
本文へジャンプ	2967
本文へスキップ	2967
本文へスキップする	2967
本文へ移動	2969
本文对您有帮助吗	5336
本文尚无评论	5379
本文已锁定	5362
本文由ai语音朗读	5343
本週投票	5291
本週調查	5291
""", '机': """
机器翻译	5312
机翻	5344
""", '来': """
来测测你的知识	5339
""", '查': """
查看专题	5368
查看优惠	5385
查看作者主页	5369
查看作者更多文章	5301	5368
查看優惠	5385
查看全部	5283
查看全部图片	5368
查看全部文章	5388
查看全部評論	5336
查看全部评论	5336
查看全部话题	5279
查看原图	5283
查看原文	5325
查看商品	5389
查看回复	5336
查看回覆	5336
查看图集	5368
查看圖集	5368
查看地图	5284
查看專題	5368
查看投票結果	5379
查看投票结果	91	5379
查看文字稿	5343
查看方案	5385
查看更多	5283
查看更多图片	5368
查看更多評論	5294
查看更多评论	5336
查看留言	5276
查看結果	91	5292
查看结果	91	5284	5292
查看訂閱方案	5362
查看詳情	5284
查看订阅方案	5362
查看评论	5276
查看详情	5284
查看逐字稿	5343
查看高清图集	5368
""", '标': """
标签	5277
""", '检': """
检举评论	5379
""", '検': """
検索	2969
""", '業': """
業配	5268
""", '楽': """
楽天で見る	3012
楽天で詳細を見る	3012
楽天で購入	3012
楽天で購入する	3012
楽天市場で見る	3012
楽天市場で購入	3012
""", '標': """
標籤	5277
""", '機': """
機器翻譯	5312
機械翻訳	3015
""", '檢': """
檢舉	5276
檢舉留言	5379
""", '次': """
次のページ	2969
次の写真	3037
次の動画	3051
次の画像	3037
次の記事	2965
次の記事へ	2965
次の記事を読む	3056
次へ	2969
次を読む	2970
次ページ	2969
次回から自動的にログイン	3030
""", '正': """
正しいメールアドレスを入力してください	3033
正在加载播放器	5343
""", '此': """
此影片無法播放	5343
此文章已锁定	5362
此欄位為必填	5365
此視頻無法播放	5343
此视频不可用	5343
此视频已被删除	5343
此項為必填	5365
此页面对您有帮助吗	5336
此项为必填项	5365
""", '残': """
残り # %	2932
残り #%	2932
残り #% (#文字	2932
残り#%	2932
残り#% (#文字	2932
残り#%(#文字	2932
残り#％	2932
残り:#%	2932
残り:#％	2932
残り時間	3015
""", '毎': """
毎月寄付する	3027
毎月支援する	3027
""", '每': """
每一份支持都很重要	5359
每一份支持都重要	5359
每月捐款	5245
""", '民': """
民調	92
""", '沒': """
沒意見	5337
""", '没': """
没意见	5337
没有账号	5362
""", '注': """
注册	5249
注册成功	5386
注目の記事	2965
注目キーワード	2965
注目ワード	2965
注目記事	2965
""", '测': """
测测你的知识	5339
""", '清': """
清晰度	5344
""", '点': """
点击取消静音	5383
点击图片查看大图	5368
点击打开声音	5383
点击排行	5277
点击播放	5312
点击收听	5343
点击放大	5368
点击查看全文	5388
点击查看原文	5325
点击查看大图	5283
点击看更多	5280
点击阅读全文	5388
点击阅读原文	5325
点我看更多	5280
点我看视频	5312
点赞	5262
""", '為': """
為您推薦	5277
""", '热': """
热搜榜	5282
热榜	5282
热点	5277
热点排行	5282
热点推荐	5277
热门	5277
热门排行	5277
热门文章	5277
热门新闻	5277
""", '無': """
無所謂	5292
無料で体験する	2930
無料で始める	3030
無料で試す	3030
無料で読む	2930
無料アプリをダウンロード	3020
無料ゲーム	3010
無料会員登録	2930
無料会員限定	2930
無料体験	2930
無料登録	2930
無法播放影片	5343
無法載入影片	5383
無法顯示此內容	5347
""", '焦': """
焦點新聞	5277
""", '熱': """
熱門	5277
熱門排行	5277
熱門文章	5277
熱門新聞	5277
熱門話題	5277
""", '爆': """
爆料信箱	5369
爆料專線	5369
爆料热线	5369
""", '片': """
片長 #	5310
片長:#	5310
片长 #	5310
""", '特': """
特定商取引法に基づく表記	2951
特集	2965
特集を見る	3037
特集ページへ	3037
特集一覧	3037
特集一覧へ	3056
""", '猜': """
猜你喜欢	5277
猜你喜歡	5277
""", '現': """
現在の再生時間	3014
""", '生': """
生成aiを使用しています	3051
""", '用': """
用app開啟	5350
用户协议和隐私政策	5382
""", '由': """
由ai生成	5372
由ai语音朗读	5343
""", '申': """
申し込む	2930
""", '电': """
电子报	5255
电子邮箱	5255
""", '画': """
画像をクリックして拡大	3037
画像を拡大	2969
画像を拡大する	3037
画像を見る	2969
画質	3015
""", '留': """
留言	5276
留言(#	5276
留言内容	5387
留言已關閉	5336
留言規則	5336
留言规则	5336
""", '略': """
略過廣告	5383
""", '登': """
登入	5249
登入/註冊	5249
登入後留言	5336
登出	5249
登录	5249
登录/注册	5249
登录后发表评论	5336
登錄	5249
登録	2930
登録が完了いたしました	3054
登録が完了しました	2990
登録して続きを読む	2930
登録する	2930
""", '發': """
發佈留言	5294
發現錯誤?請告訴我們	5312
發生錯誤	5366
發表留言	5276
發表評論	5276
""", '百': """
百度贴吧	5315
""", '皆': """
皆さまのご支援が力になります	3027
""", '監': """
監修者	3039
""", '目': """
目前時間	5344
目录	5283
目次	2969
目次へ戻る	3056
目錄	5283
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5277
相关报道	5277
相关推荐	5277
相关文章	5277
相关新闻	5277
相关标签	5277
相关视频	5324
相关阅读	5277
相關主題	5277
相關報導	5277
相關影片	5324
相關推薦	5277
相關文章	5277
相關新聞	5277
相關標籤	5277
相關閱讀	5277
""", '看': """
看了这篇文章的人也看	5277
看全文	5368
看全部留言	5294
看全部留言 (#	5294
看原文	5325
看更多	5277
看更多作者文章	5368
看更多文章	5324
看更多新聞	5280	5324
看更多新闻	5280
看更多照片	5368
看結果	91
""", '知': """
知道了	5284
""", '確': """
確認する	3034
確認メールをお送りしました	3033
確認メールを送信しました	3033
確認画面へ	3034
""", '禁': """
禁止酒駕	5378
禁止酒駕,飲酒過量有害健康	5341
""", '稍': """
稍后	5352
稍后再说	5244
稍后提醒我	5244
稍后阅读	5312
稍後	5352
稍後再說	5244
稍後提醒我	5244
稍後閱讀	5312
""", '立': """
立即开通	5385
立即投票	91
立即捐助	5359
立即捐款	5245
立即捐赠	5359
立即支持	5384
立即訂閱	5249
立即订阅	5249
立即试玩	5339
立即購票	5341
立即贊助	5359
立即购票	5341
立即选购	5341
立即選購	5341
立即開始玩	5339
""", '第': """
第 # 張,共 # 張	5279
第 # 頁,共 # 頁	5280
第 # 页,共 # 页	5280
第#张/共#张	5279
第#頁 共#頁	5280
第#页,共#页	5280
""", '筆': """
筆者	3039
筆者プロフィール	3038
""", '管': """
管理 cookie	5271
管理cookie	5347
管理偏好設定	5382
管理偏好设置	5382
管理同意	5347
管理同意设置	5347
管理同意選項	5347
管理設定	5272
管理设置	5272
管理选项	5382
管理選項	5382
""", '粉': """
粉絲團	5263
""", '精': """
精彩推荐	5324
精彩推薦	5324
精选	5277
""", '紙': """
紙面ビューアー	2930
""", '結': """
結果を見る	91	2970
""", '続': """
続きはこちら	3001
続きをみる	2969
続きを読む	2930
続けて読む	3056
""", '網': """
網友投票	5291
網友留言	5276
""", '編': """
編輯推薦	5277
編輯準則	5369
編輯精選	5277
編集ポリシー	3038
編集方針	3039
編集部おすすめ	2965
編集部のおすすめ	2965
""", '縮': """
縮小	2943
縮小字體	5376
""", '繼': """
繼續使用網頁版	5350
繼續閱讀	5283
繼續閱讀請往下	5341
""", '續': """
續訂	5385
""", '纠': """
纠错	5276
""", '继': """
继续在浏览器阅读	5350
继续浏览内容	5283
继续阅读	5283
""", '续': """
续订	5385
""", '编': """
编辑准则	5369
编辑推荐	5277
编辑精选	5277
""", '缩': """
缩小字体	5376
""", '网': """
网友评论	5276
网友评论仅供其表达个人看法,并不表明本站立场	5379
""", '翻': """
翻訳を表示	2970
""", '联': """
联系作者	5369
联系我们	5269
联系编辑部	5369
""", '聯': """
聯絡我們	5269
聯絡編輯部	5369
""", '聽': """
聽全文	5312
聽文章	5343
聽新聞	5262
聽這篇文章	5312
""", '脳': """
脳トレ	3011
""", '自': """
自动播放	5344
自動再生	3015
自動播放	5344
自動翻訳	3015
自定义金额	5359
自訂金額	5359
""", '菜': """
菜单	5283
""", '著': """
著作権	2951
著者の記事一覧	3037
著者をフォロー	3043
著者をフォローする	3043
著者プロフィール	3038
""", '複': """
複製	5377
複製網址	5312
複製連結	5262	5315
""", '要': """
要接收推送通知吗	5351
要接收通知嗎	5351
""", '視': """
視頻由ai生成	5383
""", '觀': """
觀看更多	5324
""", '视': """
视频	5277
视频不可用	5343
视频加载中	5343
视频加载失败	5383
视频已下架	5343
视频已失效	5343
视频无法播放	5343
视频时长	5383
视频正在加载	5343
""", '解': """
解鎖全文	5312
解鎖文章	5385
解锁全文	5312
解锁文章	5385
解除しました	3026
解除方法	3026
解除方法はこちら	3026
""", '訂': """
訂戶專享	5341
訂戶專享優惠	5341
訂戶專享內容	5362
訂戶贈閱	5390
訂正について	3038
訂閱	5249
訂閱成功	5386
訂閱推播	5351
訂閱方案	5385
訂閱會員	5249
訂閱會員專屬內容	5312
訂閱郵件	5255
訂閱電子報	5255
""", '記': """
記事に関するお問い合わせ	3038
記事の続きはこちら	3001
記事の続きを読む	3037
記事の誤りを報告	2979	3047
記事の誤りを報告する	2962
記事は広告の下に続きます	3012
記事は広告の後に続きます	3012
記事へのお問い合わせ	3038
記事へのご意見	2956
記事をサポートする	2927
記事をシェア	3058
記事をシェアする	3058
記事をプレゼント	2930
記事をプレゼントする	2990
記事を保存	2943
記事を保存する	2990
記事を印刷する	2943
記事を聴く	3014
記事を評価する	3047
記事を読む	2969
記事を購入する	3053
記事を音声で聞く	3014
記事を音声で聴く	3014
記事ランキング	2965
記事一覧	2969
記事一覧へ	3037
記事一覧を見る	3001
記事全文を読む	2969
記住我	5363
記者をフォロー	3043
記者プロフィール	3038
記者募集	2982
記者募集中	2982
""", '設': """
設定を保存	3017
設定を保存する	3017
設定を変更	2954
設定を変更する	3050
設定を管理	3050
""", '許': """
許可	3022
許可する	2951	2954
""", '註': """
註冊	5249
註冊成功	5386
""", '評': """
評価順	3009
評論	5276
評論已關閉	5336
評論規則	5336
""", '話': """
話題の記事	2965
""", '該': """
該作者其他文章	5301
該作者更多文章	5368
該作者的更多文章	5301
""", '詳': """
詳しく見る	2954	2970
詳細	2970
詳細を見る	3057
詳細・購入はこちら	3012
詳細設定	2954
""", '語': """
語音播報	5312
語音朗讀	5312
""", '誤': """
誤りを報告	2970
誤りを報告する	3047
誤字・脱字を報告	2962	2979
誤字・脱字を報告する	2962	2979
誤字脱字の報告	2990
誤字脱字を報告	3038
誤字脱字を報告する	2962	2979	2990
""", '読': """
読まれている記事	2965
読み上げ	2990
読み放題	2935
読み続ける	2970
読み込み中です	3014
読者限定	3012
""", '請': """
請填寫讀者問卷	5312
請我們喝杯咖啡	5359
請查收郵件	5365
請檢查您的收件匣	5365
請繼續下滑閱讀	5341
請繼續往下閱讀	5268
請輸入您的電子郵件	5386
請輸入有效的電子郵件	5365
請輸入有效的電子郵件地址	5365
請輸入電子郵件	5255
請選擇金額	5384
請關閉廣告攔截器	5354
""", '讀': """
讀者優惠	5341
讀者專享	5341
讀者投書	5293
""", '讚': """
讚	5262
讚賞支持	5245
""", '订': """
订户专享	5341
订户专享优惠	5341
订户赠阅	5390
订阅	5249
订阅会员	5249
订阅成功	5386
订阅推送	5351
订阅邮件	5255
""", '记': """
记住我	5363
记者简介	5369
""", '设': """
设为google首选来源	5373
""", '评': """
评论	5276
评论(#	5276
评论功能已关闭	5379
评论已关闭	5336
评论规则	5336
""", '诚': """
诚聘英才	5312
""", '话': """
话题	5277
""", '该': """
该作者其他文章	5301
该作者的更多文章	5301
该文章已关闭评论	5379
该视频不可用	5343
该视频已下架	5343
该邮箱已被注册	5386
""", '详': """
详情	5284
""", '语': """
语音朗读	5312
语音由ai生成	5343
""", '说': """
说点什么	5379
""", '请': """
请先登录再评论	5312
请关闭广告拦截器	5354
请我们喝杯咖啡	5359
请查收邮件	5365
请检查您的收件箱	5365
请继续往下阅读	5268
请输入您的电子邮件	5386
请输入您的邮箱	5386
请输入昵称	5379
请输入有效的电子邮件地址	5365
请输入有效的邮箱地址	5365
请输入邮箱	5255
请选择金额	5384
""", '读': """
读者专享	5341
读者优惠	5341
""", '豆': """
豆瓣	5315
""", '購': """
購入はこちら	3012
購票	5378
購票連結	5341
購読	2930
購読する	2930
購読のお申し込み	2930
購読プラン	3053
購読プランを見る	3030
購読申し込み	2930
購買本書	5341
""", '贈': """
贈る	3045
贈送文章	5312
贈送文章給朋友	5312
贈送此文	5312
""", '贊': """
贊助	5245
贊助內容	5268
贊助商	5268
贊助我們	5359
""", '购': """
购买本书	5341
购买此书	5341
购票	5378
购票链接	5341
""", '赞': """
赞	5337
赞助	5245
赞助内容	5268
赞助商链接	5268
赞助我们	5359
赞赏	5245
赞赏作者	5384
""", '赠': """
赠送文章	5376
赠送此文	5312
""", '超': """
超值方案	5362
""", '跳': """
跳到主要內容	5283
跳到內容	5280
跳到食谱	61
跳至主要內容	5280
跳至主要内容	5280
跳至內容	5280
跳至食譜	61
跳转到主要内容	5280
跳转到食谱	61
跳过广告	5383
""", '踩': """
踩	5337
""", '載': """
載入中	5343
載入內容	5347
載入更多	5283
載入貼文	5347
""", '輸': """
輸入您的電子郵件	5386
""", '轉': """
轉發	5262
""", '转': """
转发	5262
""", '载': """
载入内容	5347
""", '输': """
输入您的邮箱	5386
""", '返': """
返信	2956
返信する	2956
返信を書く	3047
返信を表示	3008
返信を見る	3008
返信を隠す	3008
返回上一页	5388
返回列表	5388
返回頂部	5368
返回顶部	5283
返回首頁	5368
返回首页	5283
""", '还': """
还不是会员	5362
还有更多精彩内容	5388
还没有账号	5362
""", '这': """
这篇文章对你有帮助吗	5336
这篇文章对您有帮助吗	5336
""", '进': """
进入专题	5368
进入专题页	5368
""", '连': """
连结已复制	5376
""", '追': """
追蹤	5263
追蹤中	5373
追蹤主題	5373
追蹤作者	5373
追蹤我們	5263
""", '退': """
退出全屏	5343
""", '送': """
送信	91	3034
送信が完了しました	3033
送信しました	3033
送信する	91	3034
送信完了	3033
送出	91	5366
送出成功	5365
送出留言	5336
送出評論	5336
送料無料	3046
""", '选': """
选择	5363
选择方案	5362
选择订阅方案	5362
选择金额	5384
""", '逐': """
逐字稿	5344
""", '這': """
這篇文章對你有幫助嗎	5336
這篇文章對您有幫助嗎	5336
""", '通': """
通報	3009
通報する	2956
通知をオン	2942
通知をオンにする	3021
通知を受け取らない	3021
通知を受け取りますか	3021
通知を受け取る	2990
通知を設定する	3021
通知を許可	3021
通知を許可しますか	3021
通知を許可する	3021
""", '速': """
速報	2965
速報を通知で受け取る	3021
速報通知を受け取る	2990
""", '連': """
連結已複製	5312
連載	2965
連載の新着をメールでお知らせ	2947
連載をフォロー	3043
連載をフォローする	3043
連載を見る	3037
連載一覧	3037
""", '運': """
運営会社	2951	2979
""", '違': """
違反を報告	3008
違反を報告する	3008
違反報告	2956
""", '選': """
選單	5283
選択する	3031
選擇	5363
選擇方案	5362
選擇訂閱方案	5362
選擇金額	5384
""", '還': """
還不是會員	5362
還沒有帳號	5362
""", '邮': """
邮箱	5255
邮箱格式不正确	5365
邮箱格式错误	5365
""", '配': """
配信停止はいつでも可能です	3033
""", '重': """
重新加载页面	5354
重新播放	5344
重新整理頁面	5354
重新載入頁面	5354
""", '金': """
金額を入力	3027
金額を指定	3027
金額を指定する	3027
金額を選ぶ	3052
金額を選択	3052
金額を選択してください	3052
""", '錯': """
錯誤回報	5293
""", '链': """
链接已复制	5312
""", '閉': """
閉じる	2926	2969
""", '開': """
開く	2970
開啟推播	5351
開啟通知	5351	5353
開始測驗	5339
開通會員	5249
""", '間': """
間違いを見つけたら	3038
""", '関': """
関連	2965
関連する記事	2965
関連キーワード	2965
関連タグ	2965
関連トピックス	2965
関連ニュース	2965
関連リンク	2965
関連動画	2965
関連動画を見る	3051
関連情報	2965
関連記事	2965
関連記事はこちら	3000
関連記事をもっと見る	3056
関連記事を見る	3056
""", '閱': """
閱讀下一篇	5388
閱讀全文	5283
閱讀原文	5325
閱讀排行	5282
閱讀更多	5283
""", '關': """
關於作者	5369
關於我們	5269
關注	5263
關注作者	5373
關注我們	5263
關注此主題	5373
關鍵字	5277
關閉	5244
關閉視窗	5388
關閉選單	5388
""", '阅': """
阅读下一篇	5388
阅读全文	5283
阅读剩余全文	5388
阅读原文	5325
阅读排行	5282
阅读更多	5283
""", '随': """
随时取消	5362
随时可取消	5362
""", '隐': """
隐私偏好	5382
隐私政策	5269
隐私权政策	5269
隐私设置	5348
""", '隨': """
隨時取消	5362
""", '隱': """
隱私偏好	5382
隱私政策	5269
隱私權政策	5269
隱私權設定	5347
隱私設定	5348
""", '離': """
離開全螢幕	5343
""", '電': """
電子信箱	5255
電子信箱格式錯誤	5365
電子報	5255
電子版	2930
電子郵件格式不正確	5365
電郵	5366
""", '静': """
静音	5344
""", '靜': """
靜音	5344
""", '音': """
音声で聞く	2943
音声をダウンロード	3014
音声を再生	3051
音声読み上げ	2990
音頻長度 #	5310
音频播放器	5383
""", '頭': """
頭條	5277
""", '顯': """
顯示內容	5347
顯示原文	5284
顯示字幕	5343
顯示更多	5283
顯示貼文	5347
""", '飲': """
飲酒過量,有害健康	5341
飲酒過量有害健康	5341
""", '首': """
首頁	5283
首页	5283
""", '马': """
马上开始	5284
马上玩	5339
""", '验': """
验证码	5366
""", '點': """
點我看影片	5312
點我看更多	5280
點擊排行	5282
點擊播放	5343
點擊播放本文	5312
點擊放大	5368
點擊看大圖	5368
點擊看更多	5280
點擊開啟聲音	5383
點擊閱讀全文	5388
點此看更多	5280
點閱排行	5324
""", '가': """
가	3081	3115
가 가 가	3115
가가가	3115
가격 보기	3188
가로세로 낱말퀴즈	3141
가입하기	3070
가장 많이 본 뉴스	3088
가장 인기	3163
""", '강': """
강연 신청하기	3130
""", '개': """
개인정보 보호 설정	3182
개인정보 설정	3147
개인정보 수집 동의	3164
개인정보 수집 및 이용 동의	3164
개인정보 수집 및 이용에 동의합니다	3164
개인정보 수집·이용에 동의합니다	3164
개인정보 처리방침	3086
개인정보처리방침	3086
""", '갤': """
갤러리 닫기	3187
갤러리 보기	3169
""", '거': """
거부	3086	3108
""", '검': """
검색	3090
""", '게': """
게시물 보기	3147
게시물 불러오기	3147
게임 전체보기	3139
게임 하러 가기	3139
""", '결': """
결과 보기	91	3091
""", '계': """
계속 읽기	3070
계정이 있으신가요	3162
""", '고': """
고객센터	3086
고충처리	3103
고충처리인	3103	3170
""", '공': """
공감	3138
공감백배 #	3116
공감순	3138
공유	3081
공유하기	3081
""", '과': """
과거순	3138
""", '관': """
관련 기사	3088
관련 기사 더보기	3187
관련 뉴스	3088
관련 영상	3126
관련 태그	3088
관련기사	3088
관련기사 더보기	3187
관련뉴스	3088
관련키워드	3088
""", '광': """
광고	3085
광고 건너뛰기	3183
광고 닫기	3085
광고 문의	3103
광고 문의하기	3131
광고 아래에 기사가 계속됩니다	3142
광고 영역	87
광고 종료	3142
광고 차단 해제 방법	3153
광고 차단을 해제해 주세요	3153
광고 차단을 해제했습니다	3153
광고 차단이 감지되었습니다	3153
광고 후 계속됩니다	3142
광고문의	3103
광고성 정보 수신 동의	3164
광고성 정보 수신에 동의합니다	3164
""", '괜': """
괜찮습니다	3065
""", '교': """
교보문고에서 구매	3142
""", '구': """
구글 계정으로 계속하기	3162
구글 계정으로 로그인	3162
구글 선호 매체로 추가	3174
구글 플레이에서 다운로드	3150
구글로 계속하기	3162
구글로 로그인	3162
구글플레이에서 다운로드	3150
구독	3070
구독 갱신	3185
구독 상품 보기	3162
구독 상품 선택	3162
구독 상품 안내	3185
구독 신청	3070
구독 신청이 완료되었습니다	3164
구독 신청하기	3162
구독 안내	3185
구독 전용	3070
구독 중	3070
구독 취소	3175
구독권 선택	3162
구독신청	3070	3103
구독이 완료되었습니다	3118
구독자 전용	3073
구독자 전용 기사	3162
구독자 전용 혜택	3142
구독자 혜택	3142
구독자가 선물한 기사입니다	3189
구독중	3174
구독하고 이어서 읽기	3118
구독하기	3070
구매하기	3142
구매하러 가기	3142
""", '글': """
글씨 크기	65
글씨크기	3081
글자 작게	3176
글자 크게	3176
글자 크기	3081
글자 크기 변경	65	3118
글자 크기 조절	65	3118
글자크기	3081	3115
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3184
금액 직접 입력	3158
금액을 선택하세요	3184
금액을 선택해 주세요	3184
""", '기': """
기계 번역	3144
기대해요 #	3116
기부하기	3066
기사 계속 보기	3187
기사 공유	3176
기사 공유하기	3081
기사 구매	3185
기사 더 보기	3187
기사 더보기	3118
기사 듣기	3118
기사 링크 복사	3118
기사 본문	3090
기사 선물하기	3118
기사 스크랩	3176
기사 스크랩하기	3118
기사 오류 신고	3118
기사 오류 제보	3118
기사 요약	3173
기사 원문 보기	3118
기사 음성으로 듣기	3143
기사 잠금 해제	3185
기사 저장	3176
기사 저장하기	3118
기사 전문 보기	3169
기사 전체보기	3169
기사 제보	3103	3170
기사 제보 및 문의	3118
기사 추천	3179
기사 평가하기	3179
기사 후원하기	3066
기사는 광고 아래에 계속됩니다	3142
기사는 광고 후 계속됩니다	3142
기사듣기	3143
기사를 공유합니다	3189
기사에 대한 의견	3087
기사원문	3090
기사저장	3081
기사제보	3103	3170
기사추천	3179
기자 구독	3102
기자 구독하기	3102
기자 소개	3170
기자 응원하기	3104
기자 페이지	3102
기자 프로필	3104
기자 프로필 보기	3102
기자 홈	3104
기자구독	3104	3174
기자에게 메일 보내기	3170
기자에게 이메일 보내기	3170
기자의 다른 기사	3102
기자의 다른 기사 보기	3104	3169
기자의 다른기사	3088	3104
기자의 다른기사 보기	3169
기자페이지 바로가기	3169
기자프로필	3104
기획 기사 보기	3169
""", '나': """
나중에	3065
나중에 보기	3118
나중에 읽기	3118
나중에 하기	3065
""", '남': """
남은 시간	3144
""", '낱': """
낱말 퍼즐 풀기	3098
낱말퀴즈	3141
""", '내': """
내 정보	3070
내용을 입력하세요	3186
내용을 입력해 주세요	3186
""", '네': """
네, 받을게요	3151
네이버 구독	3084
네이버 로그인	3162
네이버 밴드 공유	3176
네이버 블로그	3081
네이버로 로그인	3162
네이버에서 구독	3084
네이버에서 구독하기	3084
""", '놀': """
놀랐어요 #	3116
""", '놓': """
놓치면 안 되는 기사	3126
""", '뉴': """
뉴스 더보기	3169
뉴스 듣기	3118
뉴스레터 구독	3076
뉴스레터 구독 신청	3076
뉴스레터 구독이 완료되었습니다	3186
뉴스레터 무료 구독	3118
뉴스레터 신청	3076
""", '닉': """
닉네임을 입력하세요	3179
""", '다': """
다른 공유 찾기	3081
다른 금액	3158
다른 기사	19	3088
다른 기사 더 보기	19
다른 기사 보기	3102
다른기사	3088
다른기사 보기	3088
다시 보기	3144
다시 보지 않기	3065
다시보기	3144
다음	3090
다음 기사	3088
다음 기사 보기	3118
다음 기사 읽기	3187
다음 동영상	3183
다음 사진	3169
다음 영상	3183
다음 이미지	3187
다음 페이지	3090
다음글	3169
다음기사	3088
다음에	3065
다음에 하기	3152
다크모드	3148
""", '닫': """
닫기	3065
""", '답': """
답글	3087
답글 달기	3137
답글 더보기	3137
답글 보기	3137
답글 쓰기	3137
답글 접기	3137
답글쓰기	3087
""", '당': """
당신의 생각은	3097
당신이 좋아할 만한	3088
""", '댓': """
댓글	3087
댓글 #	3087
댓글 #개	3087
댓글 닫기	3137
댓글 달기	3100
댓글 더보기	3137
댓글 등록	3137
댓글 등록하기	3137
댓글 보기	3087
댓글 신고	3179
댓글 신고하기	3179
댓글 쓰기	3087
댓글 운영 원칙	3137
댓글 운영 정책	3118
댓글 운영정책	3100	3118
댓글 입력	3100
댓글 작성	3137
댓글 작성 규칙	3137
댓글 작성하기	3137
댓글 전체보기	3100
댓글 정렬	3100
댓글 정책	3137
댓글보기	3087
댓글쓰기	3087
댓글을 남겨 주세요	3179
댓글을 남겨주세요	3179
댓글을 입력하세요	3179
댓글을 입력해 주세요	3179
댓글을 입력해주세요	3087
댓글을 작성하려면 로그인 해주세요	3179
댓글이 닫혔습니다	3137
""", '더': """
더 많은 옵션	3176
더 보기	3090
더 알아보기	3108
더보기	3088	3090
""", '도': """
도서 구매하기	3142
도움돼요 #	3116
도움이 되었나요	3137
""", '독': """
독자 의견 조사	3118
독자 특별 할인	3142
독자 할인	3142
""", '동': """
동영상	3088
동영상 로딩 중	3143
동영상 보기	3183
동영상 재생	3143
동영상 플레이어	3183
동영상을 불러오는 중입니다	3143
동영상을 불러올 수 없습니다	3183
동영상을 재생할 수 없습니다	3143
동의	3086	3108
동의 관리	3147
동의 철회	3147
동의 철회하기	3147
동의 후 계속	3147
동의하고 계속	3147
동의하고 계속하기	3147
동의합니다	3086
""", '뒤': """
뒤로 가기	3091
""", '등': """
등록	3087
""", '디': """
디지털 구독하기	3185
디지털뉴스부	3102
디지털뉴스팀	3102
디지털콘텐츠팀	3102
""", '또': """
또는	3163
""", '라': """
라인	3081
""", '랭': """
랭킹	3088
랭킹뉴스	3088
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
로그아웃	3070
로그인	3070
로그인 상태 유지	3162
로그인 유지	3162
로그인 전용 기사	3162
로그인 후 댓글 쓰기	3118
로그인 후 댓글 작성이 가능합니다	3179
로그인 후 댓글을 작성하실 수 있습니다	3100
로그인 후 댓글을 작성할 수 있습니다	3137
로그인 후 이용해 주세요	3137
로그인/회원가입	3070
로그인이 필요	3073
로그인하고 계속 읽기	3185
로딩 중	3143
로딩 중입니다	3143
로딩중	3143
""", '링': """
링크 복사	3081
링크가 복사되었습니다	3118
""", '마': """
마이페이지	3070
""", '많': """
많이 본 기사	3088
많이 본 뉴스	3088
많이 본 영상	3126
많이 읽은 기사	3088
많이본 기사	3088
많이본 뉴스	3088
""", '맨': """
맨 위로	3090
맨위로	3090
""", '메': """
메뉴	3090
메뉴 닫기	3090
메시지가 전송되었습니다	3164
메일	3081
메일함을 확인해 주세요	3164
""", '멤': """
멤버십 가입	3185
멤버십 가입하기	3185
""", '모': """
모두 거부	3148
모두 동의	3086
모두 허용	3148
모든 쿠키 거부	3182
모든 쿠키 수락	3182
모든 쿠키 허용	3182
모바일 웹으로 계속	3150
""", '목': """
목록	3090
목록 보기	3169
목록보기	3090
목록으로	3169
목록으로 돌아가기	3187
""", '무': """
무료 게임	3139
무료 배송	3178
무료 체험 시작하기	3070
무료 회원가입	3070
무료, 스팸 없음	3164
무료로 읽기	3185
무료배송	3178
무제한 이용하기	3185
""", '문': """
문의	3087
문의 내용	3186
문자 크기	65
""", '바': """
바로 구매하기	3142
바로가기	3081
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3144
""", '밴': """
밴드	3081
""", '번': """
번역 보기	3091
""", '베': """
베스트	3088
""", '보': """
보내기	3166
""", '복': """
복사	3177
복사하기	3081
""", '본': """
본 사이트는 쿠키를 사용합니다	3109
본문 글씨 줄이기	3081	3115
본문 글씨 키우기	3081	3115
본문 바로가기	3090
본문으로 바로가기	3090
""", '북': """
북마크	3081
""", '분': """
분석탁월 #	3116
""", '브': """
브라우저에서 계속	3150
브라우저에서 계속 보기	3150
""", '비': """
비공감	3138
비밀번호 찾기	3070
비밀번호를 잊으셨나요	3162
""", '사': """
사업제휴	3103
사이트맵	3086
사전 등록하기	3130
사전등록 하기	3130
사진 더 보기	3169
사진 더보기	3169
사진 모두 보기	3169
사진 크게 보기	3169
사진 크게보기	3169
사진 확대	3090
""", '삭': """
삭제된 동영상입니다	3143
""", '상': """
상품 보기	3188
상품 상세보기	3188
""", '새': """
새로고침	3153
""", '선': """
선착순 # 명	3129
선착순 #명	3129
선착순 마감	3129
선택	3163
선택 저장	3147
선호 매체로 추가	3174
""", '설': """
설문	92
설문 결과	3138
설문 결과 보기	3179
설문 참여 바로가기	3118
설문 참여하기	3118
설문에 참여하기	3137
설문조사	92
설문조사 참여하기	3118
설정	3108
설정 관리	3182
설정 저장	3147
""", '소': """
소리 켜기	3183
""", '속': """
속보	3088
속보 알림 받기	3118
속보 알림 신청	3118
속보 알림을 받으시겠습니까	3151
""", '스': """
스도쿠	3141
스크랩	3081
스크랩하기	3118
스크립트	3144
스크립트 보기	3143
스토어	3178
스토어 바로가기	3142
스폰서	3085
스폰서 링크	3131
스폰서 콘텐츠	3131
스폰서링크	3131
""", '슬': """
슬퍼요	3116
슬퍼요 #	3116
""", '시': """
시리즈 보기	3169
""", '신': """
신고	3087
신고하기	3138
신문구독	3070
신청이 완료되었습니다	3164
""", '실': """
실시간 뉴스	3088
""", '쏠': """
쏠쏠정보 #	3116
""", '아': """
아마존에서 구매	3142
아마존에서 보기	3142
아이디 저장	3162
아이디 찾기	3162
아직 회원이 아니신가요	3162
""", '알': """
알겠습니다	3091
알라딘에서 구매	3142
알라딘에서 보기	3142
알림 받기	3080
알림 설정	3080
알림 설정하기	3151
알림 켜기	3151
알림 허용	3151
알림을 받으시겠습니까	3151
알림을 받으시겠어요	3151
알림을 켜시겠습니까	3151
""", '애': """
애드블록을 해제해 주세요	3153
애드블록이 감지되었습니다	3153
애플로 계속하기	3162
애플로 로그인	3162
""", '앱': """
앱 다운로드	3080
앱 다운로드하기	3080
앱 다운받기	3150
앱 설치	3080
앱 설치하기	3080
앱스토어에서 다운로드	3150
앱에서 계속 읽기	3150
앱에서 보기	3150
앱에서 열기	3150
앱에서 이어보기	3150
앱으로 보기	3150
""", '언': """
언제든 해지 가능	3162
언제든지 수신 거부할 수 있습니다	3164
언제든지 해지 가능	3162
""", '얼': """
얼리버드 할인	3130
""", '에': """
에디터 추천	3088
""", '여': """
여러분의 생각은	3097
여러분의 후원이 큰 힘이 됩니다	3158
""", '연': """
연간 결제	3163
연간 구독	3163
연관기사	3088
연재 보기	3169
""", '열': """
열기	3091
""", '영': """
영상	3088
영상 길이 #	3113
영상 더보기	3169
영상 보기	3118
영상 재생	3143
영상으로 만나보세요	3118
영상으로 보기	3118
영상을 불러오는 중입니다	3143
영상을 불러올 수 없습니다	3183
영상을 재생할 수 없습니다	3143
""", '예': """
예매 바로가기	3142
예매하기	3142
예스#에서 구매	3142
예스#에서 보기	3142
""", '오': """
오늘 하루 보지 않기	3065
오늘은 그만 보기	3065
오늘의 낱말 퍼즐	3098
오늘의 설문	3098
오늘의 스도쿠	3098
오늘의 십자말풀이	3098
오늘의 운세	3141
오늘의 추천	3088
오늘의 투표	3098
오늘의 핫뉴스	3126
오디오 다운로드	3143
오디오 플레이어	3183
오디오로 듣기	3118
오래된순	3138
오류 신고	3087
오류 신고하기	3118
오류가 발생했습니다	3164
오타 신고	3137
오탈자 신고	3118
""", '온': """
온라인뉴스팀	3102
""", '올': """
올바른 이메일 주소를 입력해 주세요	3164
올바른 이메일을 입력해 주세요	3164
""", '옵': """
옵션 관리	3182
""", '요': """
요금제 보기	3185
요약	3090
""", '원': """
원고료 보내기	3184
원문 보기	3091
원문보기	3090
""", '월': """
월간 결제	3163
월간 구독	3163
""", '웨': """
웨비나 신청하기	3130
""", '웹': """
웹에서 계속 보기	3150
""", '위': """
위로	3090
위로 가기	3169
""", '유': """
유료 구독자 전용	3162
유료 기사입니다	3118
유료회원 전용	3162
유료회원 전용 기사	3162
유튜브 구독	3084
유튜브 구독하기	3084
유튜브에서 보기	3180
""", '윤': """
윤리강령	3103
""", '음': """
음성 다운로드	3143
음성 재생하기	3118
음성으로 듣기	3081
음소거	3144
음소거 해제	3143
음소거를 해제하려면 탭하세요	3183
""", '응': """
응원하기	3066
응원해요 #	3116
""", '의': """
의견 남기기	3137
의견 보내기	3137
의견 쓰기	3087
""", '이': """
이 기사 공유하기	3189
이 기사 구매하기	3185
이 기사 어땠나요	3118
이 기사 어떠셨나요	3137
이 기사가 도움이 되었나요	3137
이 기사는 잠겨 있습니다	3162
이 기사를 공유합니다	3118
이 기사를 추천합니다	3118
이 기사를 평가해 주세요	3179
이 기사와 함께 읽은 기사	3118
이 기자의 다른 기사	3104	3118
이 기자의 다른 기사 더보기	3169
이 동영상을 재생할 수 없습니다	3143
이 사이트는 쿠키를 사용합니다	3109
이 시각 많이 본 기사	3126
이 시각 많이 본 뉴스	3126
이 시각 주요뉴스	3088
이 시각 추천뉴스	3088
이 음성은 ai가 생성했습니다	3143
이 주제 팔로우	3174
이 콘텐츠를 표시할 수 없습니다	3147
이 페이지가 도움이 되었나요	3137
이런 기사는 어때요	3126
이름을 입력하세요	3186
이름을 입력해 주세요	3186
이메일	3081
이메일 주소 입력	3186
이메일 주소를 입력하세요	3164
이메일 주소를 입력해 주세요	3186
이메일 형식이 올바르지 않습니다	3164
이메일로 계속하기	3185
이메일로 공유	3176
이메일로 로그인	3185
이메일무단수집거부	3086
이메일을 입력하세요	3164
이메일을 입력해 주세요	3164
이메일을 입력해주세요	3186
이메일을 확인해 주세요	3164
이미 계정이 있으신가요	3162
이미 구독 중이신가요	3070
이미 구독 중입니다	3186
이미 등록된 이메일입니다	3186
이미 참여하셨습니다	3137
이미 투표하셨습니다	3137
이미 회원이신가요	3070
이미지 크게 보기	3090
이미지 크게보기	3169
이미지 확대	3090
이번 주 설문	3098
이번 주 투표	3098
이번주 설문	3098
이슈	3088
이어서 읽기	3187
이용권 구매	3162
이용권 선택	3162
이용약관	3086
이용약관에 동의합니다	3164
이전	3090
이전 기사	3088
이전 기사 보기	3118
이전 사진	3169
이전 영상	3183
이전 이미지	3187
이전글	3169
이전기사	3088
""", '인': """
인기 급상승	3126
인기 기사	3088
인기기사	3088
인기뉴스	3088
인쇄	3081
인쇄하기	3081
인스타그램 팔로우	3118
인스타그램에서 보기	3180
인스타그램에서 이 게시물 보기	3180
""", '일': """
일시	3159
일시 후원	3158
일시 후원하기	3158
일시정지	3144
일시후원	3066
""", '자': """
자동 번역	3144
자동 재생	3144
자동재생	3144
자막 보기	3143
자막 켜기	3143
자바스크립트가 비활성화되어 있습니다	3147
자발적 유료 구독	3184
자세히	3091
자세히 보기	3091	3108
""", '작': """
작게	3177
""", '장': """
장바구니 담기	3188
장바구니에 담기	3188
""", '재': """
재생	3090	3113
재생 속도	3143
재생 시간	3144
재생 시간 #	3113
재생속도	3143
재생시간 #	3113
재생할 수 없는 동영상입니다	3143
""", '저': """
저자 소개	3171
저작권규약	3086
저장	3081
""", '전': """
전송	3166
전송되었습니다	3164
전체 기사	3187
전체 기사 보기	3169
전체 뉴스 보기	3169
전체 댓글	3087
전체 댓글 보기	3100
전체 동의	3148
전체 보기	3090
전체 사진 보기	3169
전체 화면	3144
전체메뉴	3090
전체보기	3090
전체화면	3144
전체화면 종료	3143
""", '접': """
접기	3090
접수되었습니다	3186
""", '정': """
정기	3159
정기 후원	3158
정기 후원하기	3066
정기구독	3070
정기후원	3066
정기후원 신청	3184
정기후원 신청하기	3184
정기후원하기	3158
정렬	3138
정상적으로 접수되었습니다	3186
정정·반론보도 신청	3170
정정보도 신청	3170
정정보도 요청	3170
""", '제': """
제보	3087
제보 바로가기	3170
제보하기	3087
제작 지원	3178
제작지원	3178
제출	91	3166
제휴 광고	3142
제휴 문의	3103
제휴 콘텐츠	3142
제휴문의	3103
""", '좋': """
좋아요	3081
좋아요 #	3116
좋은 기사 후원하기	3066
""", '주': """
주소 복사	3118
주소가 복사되었습니다	3118
주소복사	3081
주요 기사	3088
주요 뉴스	3088
주요 뉴스 더보기	3126
주요기사	3088
주요뉴스	3088
주제 팔로우	3174
""", '지': """
지금 구매하기	3142
지금 뜨는 기사	3126
지금 뜨는 뉴스	3126
지금 플레이	3139
지금 플레이하기	3139
지금 후원하기	3184
지나친 음주는 건강에 해롭습니다	3142
지나친 음주는 건강을 해칩니다	3142
지도 보기	3091
지면보기	3070
""", '직': """
직접 입력	3159
""", '차': """
차단	3152
""", '참': """
참가 신청하기	3130
참가신청하기	3130
참여하기	91
""", '창': """
창 닫기	3187
""", '찾': """
찾아오시는 길	3103
""", '채': """
채널 추가	3174
""", '책': """
책 구매하기	3142
""", '첫': """
첫 댓글을 남겨주세요	3179
첫 댓글을 작성해 보세요	3179
""", '청': """
청소년보호정책	3086
""", '총': """
총 #명 참여	3097
""", '최': """
최고의 혜택	3163
최신 기사	3088
최신 뉴스	3088
최신기사	3088
최신뉴스	3088
최신순	3138
최저가 보기	3188
""", '추': """
추천	3163
추천 기사	3088
추천 스폰서	3131
추천 영상	3126
추천기사	3088
추천뉴스	3088
추천순	3138
""", '축': """
축하해요 #	3116
""", '친': """
친구 추가하기	3118
""", '카': """
카카오 계정으로 로그인	3162
카카오 로그인	3162
카카오로 로그인	3162
카카오로 시작하기	3162
카카오스토리	3081
카카오톡	3081
카카오톡 공유	3081
카카오톡 공유하기	3176
카카오톡으로 공유	3118
카카오톡으로 공유하기	3118
카테고리	3088
""", '커': """
커피 한 잔 사주기	3158
커피 한 잔 후원하기	3158
""", '콘': """
콘텐츠 보기	3147
콘텐츠 불러오기	3147
콘텐츠 표시	3147
""", '쿠': """
쿠키 관리	3147
쿠키 기본 설정	3107
쿠키 설정	3086
쿠키 설정 관리	3147
쿠키 설정 변경	3107
쿠키 정책	3109
쿠키 허용	3109
쿠팡에서 구매	3142
쿠팡에서 구매하기	3142
쿠팡에서 보기	3142
쿠폰 받기	3188
""", '퀴': """
퀴즈 도전하기	3139
퀴즈 풀기	3118
퀴즈 풀러 가기	3139
""", '크': """
크게	3177
""", '클': """
클릭하면 소리가 켜집니다	3183
""", '키': """
키워드	3088
""", '태': """
태그	3088
""", '텔': """
텔레그램에서 소식 받기	3118
""", '투': """
투표	92
투표 결과	3138
투표 결과 보기	91
투표 참여하기	3137
투표가 완료되었습니다	3137
투표에 참여해 주셔서 감사합니다	3137
투표하기	91	3118
투표해 주셔서 감사합니다	91	3137
""", '트': """
트위터	3081
트위터 공유	3081
트위터로 공유	3176
트위터에서 보기	3180
""", '특': """
특집 더보기	3169
특집 보기	3169
""", '티': """
티켓 예매	3142
티켓 예매하기	3142
""", '틱': """
틱톡에서 보기	3180
""", '파': """
파워링크	3131
""", '팔': """
팔로우 중	3174
팔로우 취소	3174
""", '팟': """
팟빵에서 듣기	3180
""", '페': """
페이스북	3081
페이스북 공유	3081
페이스북에서 보기	3180
페이스북으로 공유	3118
페이스북으로 로그인	3162
페이지 새로고침	3153
페이지를 새로고침하세요	3153
페이팔로 결제	3185
""", '편': """
편집 원칙	3170
편집규약	3103
""", '펼': """
펼치기	3090
""", '포': """
포럼 참가 신청하기	3130
포토	3088
포토 갤러리	3169
""", '폰': """
폰트 크기	3081
""", '푸': """
푸시 알림 받기	3151
""", '프': """
프리미엄	3070
프린트	3081
""", '피': """
피드백 보내기	3137
""", '필': """
필수	3166
필수 입력	3164
필수 입력 항목	3164
필수 입력 항목입니다	3164
필수 항목	3166
필수 항목입니다	3164
필자 소개	3170
""", '한': """
한번만	3159
""", '할': """
할인 코드	3188
""", '함': """
함께 보면 좋은 기사	3088
함께 볼 기사	3126
함께 읽으면 좋은	3088
함께 읽은 기사	3126
""", '핫': """
핫뉴스	3088
핫이슈	3088
핫클릭	3126
""", '항': """
항상 허용	3148
""", '해': """
해제 방법	3157
해제했습니다	3157
""", '행': """
행사 신청하기	3130
""", '허': """
허용	3108	3152
""", '헤': """
헤드라인	3088
""", '현': """
현재 시간	3144
""", '협': """
협찬	3085
""", '홈': """
홈	3090
홈으로	3169
홈으로 가기	3169
""", '화': """
화나요	3116
화나요 #	3116
화제의 뉴스	3088
화질	3144
""", '확': """
확인	3091
""", '환': """
환경설정 관리	3182
""", '회': """
회사 소개	3103
회사소개	3086	3103
회원 전용	3073
회원 전용 기사	3162
회원가입	3070
회원가입하고 계속 읽기	3185
회원이 아니신가요	3162
""", '후': """
후속강추 #	3116
후속기사 원해요	3116
후속기사 원해요 #	3116
후원	3066
후원 바로가기	3158
후원 신청	3158
후원 안내	3066
후원 페이지 바로가기	3158
후원 페이지로 이동	3158
후원 하기	3066
후원자 되기	3158
후원하기	3066
후원해 주셔서 감사합니다	3184
후원회원 가입	3066
후원회원 되기	3158
""", '훈': """
훈훈해요	3116
훈훈해요 #	3116
""", '흥': """
흥미진진 #	3116
""", '힘': """
힘내요 #	3116
"""}

START = {'a': """
aboneliğiniz	4834 K başariyla
abonē	3291 K par	3291 K no	3291 K un	3293 K
acasă	98 K >	98 K '	98 K "
accès	2063 K illimité
această	52 K investigație	4052 K traducere	4120 K știre a fost
además	1580 K:	1635 K, en
adresă	4027 K de e-mail invalidă	4027 K de email invalidă
adó	2485 K #%
adód	2485 K #%
adója	2485 K #%
ai가	3110 K 자동 번역한	3110 K 번역한	3110 K 핵심	3110 K 요약한	3112 K 읽어
ai에게	3110 K 물어	3110 K 질문	3110 K 물어보기
ajánld	2485 K fel adód
ajánlja	2485 K fel adója	2485 K fel adód
ajánljuk	2510 K:
ajánlott	2512 K videó:	2512 K cikk:	2512 K cikkünk:
aktivér	720 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4665 K dig till vårt	4683 K
annoncørbetalt	784 K indhold fra
annonsørinnhold	3668 K fra
anúncio	3991 K em # s	3991 K em # segundos
aportá	1522 K desde
apoyá	81 K
après	2226 K déduction fiscale :
apóyanos	1522 K desde
apúntate	1611 K al curso	1611 K a nuestro	1616 K a nuestro seminario	1616 K a nuestro evento
aquí	1647 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3713 K wyraża poglądy	3713 K wyraża opinie	3713 K jest opinią	3727 K ukazał się	3727 K pochodzi z	3733 K przetłumaczony	3733 K został przetłumaczony	3733 K czyta	3733 K wygenerowany	3773 K został	3773 K przetłumaczono	3811 K ukazał się	3811 K pierwotnie ukazał	3811 K pochodzi z	3812 K	3822 K powstał we współpracy z
artykuły	3723 K autora
artículo	1674 K publicado originalmente	1706 K publicado en colaboración
artículos	1539 K gratuitos
ascultă	1 K	4038 K:	4063 K podcastul	4063 K acest articol	4129 K pe
atradāt	44 K
atsisiųskite	3225 K
autorė	3229 K:
autoři	545 K jsou
außerdem	950 K lesenswert:	950 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1624 K la app
beiträge	27 K	986 K von
benefício	3914 K do assinante:
berätta	59 K i	59 K gärna
beställ	4683 K
bestätigen	819 K sie ihre
bestätigungsmail	819 K
besøg	705 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1547 K diario	1547 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	5132 K viết dành riêng cho	5132 K viết dành cho thuê bao	5144 K này có nội dung do	5144 K này có nội dung từ	5144 K viết này có nội dung	5144 K viết này chứa nội dung	5149 K liên quan:	5161 K viết thể hiện quan điểm	5161 K viết thể hiện quan điểm cá nhân	5161 K viết thể hiện văn phong	5161 K viết là quan điểm	5161 K viết phản ánh quan điểm	5161 K viết không phản ánh quan điểm	5166 K viết có hữu ích	5166 K viết này có hữu ích	5166 K viết này có giúp	5170 K viết được dịch tự động	5170 K được dịch tự động	5170 K viết được tóm tắt	5170 K viết có sử dụng ai	5170 K viết này được dịch tự động	5220 K viết được bảo vệ	5221 K viết được thực hiện	5221 K viết được viết	5221 K viết này được	5228 K viết tiếp tục
báo	5166 K lỗi bài viết
bình	5 K luận	27 K luận	5169 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4834 K aboneliğiniz
bültenimize	4834 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2510 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	5132 K đã là thuê bao	5166 K thấy bài viết	5166 K phát hiện lỗi	5166 K phát hiện sai
bản	5166 K tóm tắt này có hữu ích	5166 K tóm tắt này do	5166 K tóm tắt này được tạo	5221 K dịch được
bấm	5172 K để nghe
bật	5138 K thông báo
""", 'c': """
caractères	2170 K restants
caràcters	448 K restants
chceš	567 K u nás pracovat	4449 K u nás pracovať
chefredaktör	4681 K och ansvarig utgivare:	4681 K:
chơi	5195 K ngay:
chưa	32 K có bình luận
citeşte	4038 K şi	4038 K şi:
citește	4038 K și	4038 K și:	4038 K:	4038 K mai mult	4038 K aici	4038 K mai departe:
citiți	4038 K și
ciąg	3737 K dalszy
colaborá	1522 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3845 K exclusivo para	3907 K gerado	3913 K promovido por	3913 K recomendado por	3917 K oferecido por	3945 K incorporado d	3945 K externo d	3945 K incorporado do	3945 K incorporado da	3945 K externo do
conținut	4052 K generat	4061 K oferit de	4091 K încorporat de	4091 K extern de
coût	2226 K réel après	2226 K après déduction :	2226 K après déduction fiscale :
crédit	2164 K photo	2164 K photos
crédits	2164 K photo	2164 K photos
créer	2090 K une alerte pour "	2090 K une alerte sur "	2090 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5175 K đặt ứng dụng	5175 K ứng dụng	5175 K app
còn	5193 K lại # ký tự
có	72 K thắc mắc	5149 K thể bạn quan tâm:	5216 K lỗi xảy ra
cấm	5220 K sao chép dưới mọi hình thức	5220 K sao chép nội dung
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	4045 K ai informații	4056 K ai observat o
dalinkitės	3225 K
další	532 K články autora
darovať	4443 K
dernières	2108 K actualités
descarcă	13 K	4078 K aplicația
descargá	13 K	1624 K la app
descărcați	13 K
dezactivează	4103 K adblock	4103 K ad
dežurni	41 K telefon redakcije
direcționează	4020 K #% din
disponível	3854 K no google play	3922 K na app store	3922 K no google play	3922 K para android e
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
doná	1522 K desde
doporučené	530 K video:
doporučte	560 K
doporučujeme	530 K článek:
dorești	4097 K să primești notificări
doriți	4097 K să primiți notificări
dosszié	2594 K: így	2594 K: itt	2594 K: ezért	2594 K: miért	2594 K: hogyan	2594 K: mit	2594 K: ki	2594 K: mi	2594 K: ez	2594 K: ezt	2594 K: hallgassa	2594 K: nézze	2594 K: minden
dostępna	3740 K w
dostępne	3740 K w
dostępny	3740 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3751 K do	3764 K do dyskusji
držte	28 K se
duración	1693 K del vídeo	1693 K del episodio
duração	3991 K do vídeo
durée	2223 K de la vidéo	2223 K de l'épisode
dzięki	3797 K naszym czytelnikom	3797 K naszym czytelniczkom
dành	5132 K riêng cho thuê bao	5132 K riêng cho người đăng ký	5132 K cho thuê bao
découvrez	2110 K aussi	2140 K la boutique	2140 K notre boutique	2140 K nos jeux	2140 K notre hors-série	2150 K notre application	2150 K notre appli
décryptage	2110 K :
déductible	2052 K des impôts	2052 K à #
déjà	2061 K abonné	2061 K inscrit	2061 K client
désabonnement	2072 K à tout moment
désinscription	2072 K à tout moment
díky	609 K našim čtenářům	609 K našim předplatitelům
dùng	5182 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2564 K kedvezmény:	2564 K előny:	2564 K ajánlat:
előfizetőinknek	2586 K köszönhetően
előfizetőként	89 K	2542 K
encuéntranos	12 K
envía	3 K	1585 K tus cartas	1585 K tu carta
envíanos	1597 K
envíe	1585 K sus cartas	1585 K su carta
ermöglicht	952 K von
erről	2510 K bővebben
escríbenos	1583 K
estagiária	3889 K sob supervisão	3889 K sob a supervisão	3889 *K sob supervisão	3900 K sob supervisão	3900 * K sob supervisão
estagiário	3889 K sob supervisão	3889 K sob a supervisão	3889 *K sob supervisão	3900 K sob supervisão
estàs	464 K utilitzant un bloquejador
""", 'f': """
faça	3873 K o quiz	3910 K as palavras cruzadas	3920 K o quiz	3920 K o teste	3920 K o nosso
felelős	2539 K szerkesztő:	2539 K kiadó:
fiți	31 K primul
folosești	4101 K un ad blocker	4101 K un adblock	4101 K un adblocker
folosiți	4101 K un ad blocker	4101 K un adblock	4101 K un adblocker
foretrækker	721 K du
fortsätt	4685 K läsa
fortæl	59 K mig
fotogalería	1670 K:
fotogaléria	4417 K:
fotografía	1579 K # de #	1636 K:
fotoğraf	4935 K # / #	4935 K #/#
frågor	72 K	73 K om artikeln
få	696 K fuld adgang til	720 K adgang	720 K fri	720 K fuld	720 K besked	720 K ugens	720 K dagens	720 K de	720 K nyheder	720 K en notifikation	720 K breaking	720 K seneste nyt	731 K	754 K de vigtigste nyheder	754 K vigtige nyheder	754 K de største nyheder	754 K besked om	754 K besked, når	754 K nyhederne	754 K breaking	3577 K full tilgang til	3604 K tilgang	3604 K fri	3604 K full	3604 K beskjed	3604 K varsel	3604 K ukas	3604 K dagens	3604 K de	3604 K nyheter	3604 K siste	3616 K	3618 K varsel	3618 K varsler	3618 K push	4656 K full tillgång till	4683 K tillgång	4683 K fri	4683 K full	4683 K besked	4683 K en notis	4683 K veckans	4683 K dagens	4683 K de	4683 K nyheter	4683 K senaste	4694 K
férjen	2542 K hozzá
följ	12 K	4660 K	4683 K
følg	12 K	12 K oss	700 K	720 K	3581 K	3604 K
füge	12 K uns	958 K
fügen	12 K sie uns	958 K sie
für	822 K android und ios	896 K diesen artikel	896 K diesen	947 K nur
fă	4059 K testul zilei
fără	4108 K patroni	4108 K acționari	4108 K stăpâni
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2539 K:
""", 'g': """
galería	1579 K: # de #	1579 K # de #
gazeteciliğimizi	4884 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4834 K bir e-posta adresi girin	4834 K bir e-posta adresi giriniz	4834 K bir e-posta giriniz
ghé	5169 K cửa hàng trực tuyến
giữ	5220 K bản quyền nội dung
glöm	4683 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5166 K ý cho bài viết
gör	4665 K quizet	4665 K vårt quiz	4683 K vårt
görmemiz	4893 K gereken
görsel	4941 K yapay
günün	4888 K bulmacasini	4888 K sudokusunu	4888 K bulmacasi	4888 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2543 K lát
hintergründe	950 K dazu:
hjälp	4665 K oss bli bättre	4665 K oss att bli bättre
hjælp	705 K os med at blive bedre
hlavné	4430 K body
hlavní	547 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5169 K trả lời khảo sát	5180 K ủng hộ
hämta	13 K	4669 K
häng	4683 K med
här	4711 K finns ett inbäddat innehåll från	4711 K finns inbäddat innehåll från	4711 K visas ett inbäddat innehåll från	4711 K visas inbäddat innehåll från	4711 K är ett inbäddat innehåll från	4711 K är inbäddat innehåll från
hääleta	1752 K
håll	28 K	28 K dig
hình	5217 K #/#
hör	900 K dir	958 K	4683 K
hören	900 K sie	958 K sie
hörzeit	974 K
hør	1 K artiklen	1 K artikkelen	1 K saken	687 K også	687 K også:	705 K mere på	720 K	3568 K også	3568 K også:	3604 K
""", 'i': """
iesūti	3279 K savu	3279 K
indlæg	27 K
indlæs	747 K altid indhold fra	747 K indhold fra
inlägg	27 K
innehåll	4750 K från annonsören
innehållet	4750 K är betalt av
inscríbete	1611 K al curso	1611 K a nuestro	1611 K en nuestro	1611 K en el curso
introduceți	4027 K o adresă de e-mail validă
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3225 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz	3824 K nie chcesz otrzymywać naszego	3824 K nie chcesz otrzymywać tego	3824 K nie chcesz już otrzymywać naszego	3824 K nie chcesz już otrzymywać tego
joacă	4059 K sudoku	4084 K acum:
já	59 K fez	3845 K é assinante
játssz	2561 K most:
jäikö	1944 K juttu kesken
jälgi	1752 K
jäsenetu	1992 K:
""", 'k': """
kapcsolódó	2510 K	2510 K:	2512 K videó:	2512 K cikk:	2512 K cikkünk:
każdego	3688 K ranka
kezdőlap	98 K >
không	5220 K được sao chép nội dung website
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5169 K tra kiến thức của bạn
kjøp	3586 K billetter	3586 K billett	3604 K
klausykitės	3210 K
klikněte	528 K zde
ključne	4331 K točke	4331 K tačke
klõpsates	1752 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3293 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	720 K
kopírovat	560 K
kopírovať	4443 K
kopē	3293 K
korzyść	3779 K dla prenumeratorów:
korábbi	2512 K cikkünk:
kvíz	528 K:	588 K:	588 K dne:	588 K týdne:	2528 K	2560 K:	4417 K:	4466 K dňa:	4466 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1985 K on
käännös	1985 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2542 K
kérjen	2542 K
kérjük	28 K
kênh	5138 K youtube của báo
köp	4665 K biljetter	4665 K biljett	4683 K
kövess	12 K
kövesse	2542 K
kövessen	12 K
køb	705 K billetter	705 K billet	720 K
küfür	27 K içeren
küldd	3 K el	2521 K el nekünk
küldje	2521 K el nekünk	2542 K	2542 K tovább
ký	5193 K tự còn lại
kļūsti	3293 K
kết	5155 K nối với chúng tôi
""", 'l': """
laimē	3293 K
laimėkite	3225 K
lasītāju	3301 K aptauja:
legyél	2542 K
lejupielādē	3293 K
leé	1635 K también	1635 K más	1635 K:
lisää	1949 K kirjoittajalta	1949 K toimittajalta	1970 K meidät	2021 K aiheesta:
lugejaküsitlus	1760 K:
lásd	2510 K még
lásson	2542 K több
lát	2521 K valami
láttál	2521 K valami
lägg	4683 K till
lähetimme	1916 K vahvistusviestin	1916 K sinulle vahvistusviestin	1916 K sinulle sähköpostia
lähetä	1947 K juttuvinkki	1947 K uutisvinkki	1947 K vinkki	1953 K mielipidekirjoituksesi	1953 K mielipidekirjoitus	1970 K
lämna	4659 K dina tips	4659 K ditt tips
läs	4615 K hela artikeln	4648 K mer om	4649 K också	4649 K också:	4649 K även	4649 K mer	4649 K mer:	4649 K:	4649 K här	4649 K även:	4656 K vidare med	4656 K mer på	4669 K e-tidningen	4669 K tidningen	4683 K	4685 K vidare
läsarerbjudande	4706 K:
läsaromröstning	4703 K:
läsarresa	4706 K:
lås	4615 K upp artikeln	4615 K upp den här artikeln
læs	686 K mere om	687 K også	687 K også:	687 K mere	687 K mere:	687 K:	687 K her	687 K hele	696 K videre med	710 K e-avisen	710 K avisen	720 K	722 K videre	770 K alt om emnet:	770 K alt om:
læserafstemning	740 K:
læserrejse	744 K:
læsertilbud	669 K:	744 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	548 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1970 K meidät
löysitkö	7 K
lütfen	28 K	4834 K e-postanizi onaylayin	4834 K e-posta adresinizi onaylayin	4834 K geçerli bir e-posta	4925 K sitemiz için devre dişi	4925 K reklam engelleyici	4925 K devre dişi birak	4926 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3737 K wideo	3822 K powstał we współpracy z	3822 K we współpracy z	3822 K sponsorowany przez
medlemsförmån	4706 K:
meillä	2011 K ei ole omistajaa	2011 K ei ole omistajia	2011 K ei ole osakkeenomistajia	2011 K ei ole maksumuuria
mesterséges	2550 K intelligencia írta
mirá	1619 K el video	1635 K también	1635 K:
mitä	8 K pidit	33 K mieltä	1971 K mieltä sinä
mišljenja	4328 K autora	4328 K iznesena	4328 K izneta
mišljenje	4328 K autora
możliwość	5 K komentowania
mulțumim	4027 K pentru abonare
mándanos	1597 K
más	1576 K noticias de	1576 K noticias sobre	1576 K sobre	1576 K en	1576 K de	1578 K temas:	1578 K sobre:	1580 K información	1580 K información:	1583 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	532 K tip?	532 K tip na článek	532 K tip na téma	532 K tip pro	612 K přečteno už # ze #	612 K přečteno už # z #	612 K přečteno již # ze #	612 K přečteno již # z #	612 K přečteno # ze #	612 K přečteno # z #	4485 K prečítané už # zo #	4485 K prečítané už # z #	4485 K prečítané # zo #	4485 K prečítané # z #
märkasid	44 K	1737 K midagi	1743 K viga	1743 K artiklis viga
még	32 K nincs	2595 K több a témáról:
més	417 K informació:	444 K notícies de	444 K notícies sobre
möchten	1027 K sie diesen newsletter nicht mehr
möchtest	1027 K du diesen newsletter nicht mehr
mød	705 K os
mūs	3293 K vari
mời	5149 K xem	5149 K bạn đọc	5149 K độc giả	5155 K bạn tham gia	5155 K độc giả theo dõi	5155 K bạn đọc theo dõi	5172 K quý vị theo dõi	5172 K quý độc giả	5172 K bạn xem video	5172 K nghe
""", 'n': """
nabídka	592 K pro čtenáře:
nahlásit	570 K chybu
nahlásiť	4452 K chybu
nahláste	4452 K chybu
najważniejsze	3733 K informacje
naloži	4540 K	4573 K vedno vsebino	4573 K vsebino z	4573 K vsebino s	4573 K vsebino iz	4573 K vsebino od
naložite	13 K	4540 K
naročite	4547 K se na
naujienų	41 K telefonas
načítat	595 K vždy obsah	595 K obsah z	595 K obsah ze	595 K obsah od
načítať	4472 K vždy obsah	4472 K obsah z	4472 K obsah zo	4472 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	609 K majitele	609 K vlastníka	609 K akcionáře	609 K žádného	609 K paywall	609 K reklamy	4482 K majiteľa	4482 K vlastníka	4482 K akcionárov	4482 K žiadneho	4482 K paywall	4482 K reklamy
nemáte	568 K čas číst	4450 K čas čítať
nepatríme	4482 K žiadnemu
nepatříme	609 K žádnému
než	577 K vložíte komentář	577 K začnete diskutovat	577 K napíšete příspěvek
nguồn	5159 K:	5159 K :
nhận	5138 K thông báo
nové	550 K číslo	550 K vydání	4433 K číslo	4433 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3948 K é possível mostrar este conteúdo	3948 K foi possível mostrar este conteúdo
näe	1970 K enemmän
nägid	1753 K viga
näita	1752 K
näitkö	1971 K virheen
näytä	1970 K sisältö	1995 K sisältö palvelusta	1995 K aina sisältö
nå	4683 K vår
nézd	2510 K meg	2542 K meg
nézze	2510 K meg	2542 K meg
nāc	3284 K strādāt
nội	5132 K dung dành cho thuê bao	5132 K dung dành riêng cho thuê bao	5132 K dung dành riêng cho thành viên	5170 K dung được dịch tự động	5170 K dung do ai tạo	5200 K dung này không	5201 K dung này từ	5201 K dung nhúng từ	5220 K dung được bảo vệ	5221 K dung được tạo	5221 K dung này được tạo
""", 'o': """
obrázek	585 K # z #
oceń	8 K	3734 K ten	3734 K artykuł	3734 K tekst
ocurrió	1667 K un error
odporučte	4443 K
odporúčame	4417 K:
odsłuchaj	3745 K	3745 K ten
ofereça	3 K
oglądaj	3720 K:
ohodnoťte	548 K	4431 K
olvasói	2564 K ajánlat:
olvasóink	2586 K támogatásának köszönhetően
olvasóinknak	2586 K köszönhetően
opracował	3724 K:
opracowała	3724 K:
opýtajte	4430 K sa
opširnije	4316 K:	4316 K na
otrzymałaś	3824 K tę wiadomość, ponieważ
otrzymałeś	3824 K tę wiadomość, ponieważ
otwórz	3706 K post
otázka	588 K dne:	4466 K dňa:
otázky	72 K
ouça	1 K	3883 K:	3918 K o podcast	3984 K no
oversættelsen	737 K er
oír	1 K
""", 'p': """
pamanīji	3285 K kļūdu
pamanījāt	44 K	3285 K kļūdu
pastebėjote	44 K	3211 K įdomų	3217 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi?	7 K hiện lỗi trong bài	44 K hiện sai
phóng	5159 K viên:
piditkö	8 K	69 K	82 K	1971 K
pidätkö	82 K	1971 K
piše	4343 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	565 K
podrži	81 K
podržite	81 K	4346 K
podés	12 K seguir	1598 K enviarnos
podívejte	528 K se:	528 K se na video	530 K se na video:
poglądy	3713 K wyrażone w
pokaż	3706 K post
poleć	3745 K
poslať	4443 K
poslechněte	1 K si	528 K si	528 K si:
poslušajte	1 K	4316 K:	4519 K:
posłuchaj	1 K	3720 K:	3720 K też:
povoliť	4472 K vždy obsah	4472 K obsah z	4472 K obsah zo	4472 K obsah od
poznáte	66 K niekoho
pozostała	3737 K część
pošaljite	41 K vijest
pošlete	560 K
pošlite	3 K	4443 K
poți	4045 K contacta autorul	4045 K contacta autoarea
praneškite	3211 K redakcijai
predplaťte	4447 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4706 K:
prečítajte	4417 K si tiež	4417 K si aj	4417 K si	4417 K si:
prečítali	4485 K ste už # zo #	4485 K ste už # z #	4485 K ste # zo #	4485 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3225 K
prikaži	4374 K uvijek sadržaj	4374 K uvek sadržaj	4374 K sadržaj s	4374 K sadržaj sa	4374 K sadržaj iz	4374 K sadržaj od	4573 K vedno vsebino	4573 K vsebino z	4573 K vsebino s	4573 K vsebino iz	4573 K vsebino od
pronašli	44 K ste
protégé	2220 K par recaptcha	2220 K par google recaptcha
pročitaj	4316 K još	4316 K i
pročitajte	4316 K još	4316 K i	4316 K više	4316 K:	4316 K više o ovoj temi
pročitali	4386 K ste # od #	4386 K ste već # od #
první	502 K měsíc za	502 K měsíc zdarma	502 K týden za	502 K týden zdarma	502 K tři měsíce za	502 K # měsíce za
prvních	502 K # dní za	502 K # dní zdarma
prvý	4442 K mesiac len za	4442 K mesiac za	4442 K mesiac už za	4442 K mesiac zadarmo
przeczytałaś	3800 K już # z #	3800 K # z #
przeczytałeś	3800 K już # z #	3800 K # z #
prześlij	3745 K dalej
präsentiert	952 K von
próbálja	2557 K ki tudását
prüfen	958 K sie
publicité	2223 K dans # s	2223 K dans # sec	2223 K dans # secondes
pàgina	476 K # de #
página	1668 K # de #	1668 K #/#	3966 K # de #	3966 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4431 K sa
páčilo	69 K sa
päeva	1760 K küsimus:
päivitä	1970 K
päivän	1988 K kysymys:
pääset	1970 K lukemaan
päätoimittaja	1968 K:
pódcast	1670 K:
păstrați	28 K
pērc	3284 K biļetes	3293 K
předplaťte	565 K si
přehrajte	528 K si
překlad	586 K byl
přetisk	68 K povolen	68 K možný
přečetli	612 K jste už # ze #	612 K jste už # z #	612 K jste již # ze #	612 K jste již # z #	612 K jste # ze #	612 K jste # z #
přečtěte	528 K si také	528 K si	528 K si:	528 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
připraveno	517 K ve spolupráci
""", 'q': """
querés	1598 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	568 K posloucháte
radšej	4450 K počúvate
radši	568 K posloucháte
rašykite	3211 K autorei	3211 K autoriui
recibí	1597 K las noticias
recomandări	4038 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	4020 K #% din
redirecționează	4020 K #%	4020 K #% din
regisztrálj	2541 K ingyenesen
regisztráljon	2528 K	2541 K ingyenesen
regístrate	1536 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	736 K er
resztę	3737 K tekstu
rezervē	3293 K
rezolvă	4059 K rebusul	4059 K integrama	4059 K sudoku
rešite	4316 K kviz
riješite	4316 K kviz
rozwiąż	3720 K quiz
rozwiń	3706 K post	3706 K wpis
rätsel	941 K mit	978 K des tages:
rätseln	941 K sie mit
réservez	2140 K vos places pour la soirée de la rédaction
réservé	2061 K aux abonnés
réservée	2061 K aux abonnés
réservés	2061 K aux abonnés
résumer	2127 K cet article	2127 K l'article
résumé	2127 K généré	2127 K rédigé	2127 K réalisé	2127 K produit	2127 K par
rösta	4683 K	4699 K:	4699 K här:	4699 K i vår omröstning:
rādīt	3293 K
""", 's': """
sadržaj	4404 K je nastao u suradnji s
saglabā	3293 K
saistīts	3268 K:
saņem	3293 K
sažetak	4331 K	4331 K članka	4331 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	827 K:	827 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1597 K el canal	1635 K leyendo:
sesizări	4045 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	547 K	547 K článku	586 K vytvořila	586 K bylo
sisällön	2035 K tarjoaa
siųskite	3211 K savo	3225 K
sjefredaktør	3601 K:	3601 K og ansvarlig redaktør:
skaitytojų	3233 K apklausa:
skopírovať	4443 K
skrót	3733 K artykułu
skúsili	59 K ste
slå	3623 K på javascript
související	528 K:	530 K video:	530 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponzorované	4505 K spoločnosťou
sponzorováno	637 K společností
sporočite	4552 K napako
sprawdź	3720 K:	3720 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4430 K sa
stališča	4530 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	583 K si aplikaci
stöd	81 K	4656 K
stötta	81 K	4656 K
støt	81 K	696 K
støtt	81 K	3577 K
suscríbase	1534 K y lea
suscríbete	1527 K a	1534 K y lee	1534 K para leer	1534 K y sigue leyendo	1534 K y accede	1534 K y disfruta	1611 K y llévate	1611 K y recibe
susidūrėte	3211 K su
susiję	3199 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2127 K générée
syötä	1916 K kelvollinen sähköpostiosoite	1970 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2548 K:
szívesen	2543 K meghallgatjuk
szöveg	2548 K:
sähköpostiosoite	1916 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1602 K
síganos	12 K
sígueme	1602 K
síguenos	12 K	1558 K en nuestras redes
só	3845 K para assinantes
sólo	1536 K para suscriptores
søg	720 K nu
súhrn	4430 K
súmate	12 K	56 K a las #	1522 K desde
súvisiace	4417 K:
súvisiaci	4417 K článok
sūti	3279 K savu	3293 K
số	5193 K ký tự còn lại
""", 't': """
también	1561 K en facebook	1580 K puedes leer	1580 K puedes leer:	1580 K te puede interesar:
també	417 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1975 K on
tekstissä	1935 K esitetyt
tekstą	46 K galima
tenés	1592 ¿K información
textgröße	827 K:	827 K a
thấy	44 K lỗi
thử	5169 K sức với
tiedätkö	1947 K aiheesta	1947 K asiasta	1947 K lisää
tiivistelmä	26 K on	1984 K on
tiivistelmän	1984 K on
tilføj	720 K
tillåt	4711 K alltid innehåll från	4711 K innehåll från
tiếp	5228 K tục đọc sau
todavía	32 K no hay comentarios
további	2510 K részletek	2595 K cikkek a témában:
traducció	427 K feta
transparentní	540 K účet:
trên	5138 K google news
trình	5200 K duyệt của bạn không	5200 K duyệt không
trả	5169 K lời câu đố
trải	5182 K nghiệm
turpinājums	3295 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1947 K
tác	5159 K giả:	5159 K giả là
támogasd	81 K	2533 K a	2533 K az
támogass	2485 K adód
támogassa	81 K	2485 K adója	2533 K a	2533 K az
támogasson	2485 K adója
täglichen	819 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1935 K on mielipidekirjoitus	1935 K on mielipideteksti	1935 K on kolumni	1935 K on kommentti	1984 K tiivistelmä on	1985 K juttu on	1985 K artikkeli on	1985 K teksti on	1995 K on upotettu sisältö
tämän	52 K jutun
tässä	1995 K on upotettua sisältöä
télécharger	13 K	2077 K l'application
téléchargez	13 K
tóm	5166 K tắt này được tạo	5166 K tắt này do	5166 K tắt này có hữu ích	5221 K tắt được
töltsd	13 K le	2557 K ki kvízünket
töltse	13 K le	2542 K le	2542 K ki	2557 K ki kvízünket
történeteiket	2521 K
tüm	27 K yorumlar
tęsinys	3227 K
tłumaczenie	3733 K	3773 K zostało
tải	13 K	13 K ứng dụng	5138 K ứng dụng	5138 K app	5175 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4351 K na grešku
uključi	4339 K
uključite	4339 K
uložit	560 K
uložiť	4443 K
uložte	560 K si	4443 K si
unbeschränkter	921 K zugang
unterstütze	81 K	800 K
unterstützen	81 K sie	800 K sie	800 K sie die
uočili	7 K ste
upozorniť	4452 K na chybu
upozorněte	570 K na chybu
url이	3117 K 복사되었습니다	3117 K 복사됐습니다
urmărește	12 K	4038 K și:	4063 K video	4129 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4374 K uvijek sadržaj	4374 K uvek sadržaj	4374 K sadržaj s	4374 K sadržaj sa	4374 K sadržaj iz	4374 K sadržaj od
uživo	4391 K: kako	4391 K: ovako	4391 K: zašto	4391 K: što	4391 K: šta	4391 K: tko	4391 K: ko	4391 K: gdje	4391 K: gde	4391 K: ovo	4391 K: pogledajte	4391 K: poslušajte	4391 K: sve	4391 K: noć	4391 K: ljudi	4391 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2528 K részt
već	4367 K za #	4367 K od #
več	4519 K:	4519 K v videu	4544 K o tem	4544 K novic	4544 K preberite	4591 K o:	4591 K o temi:
videó	2594 K: így	2594 K: itt	2594 K: ezért	2594 K: miért	2594 K: hogyan	2594 K: mit	2594 K: ki	2594 K: mi	2594 K: ez	2594 K: ezt	2594 K: hallgassa	2594 K: nézze	2594 K: minden
vidéo	2110 K :
viktorīna	3301 K:
visą	3225 K interviu
više	4316 K o:	4392 K o:	4392 K o temi:
você	3883 K pode gostar:	4009 K está recebendo este e-mail porque	4009 K está recebendo este email porque	4009 K recebeu este e-mail porque	4009 K recebeu este email porque
vprašaj	4533 K
vprašajte	4533 K
vprašanje	4568 K dneva:
vypočujte	1 K si	4417 K si:
vyskúšali	59 K ste
vytiskněte	560 K
vytlačiť	4443 K
vytlačte	4443 K
vyzkoušejte	502 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2542 K
válaszoljon	2542 K
vásárolja	2498 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	720 K med
véleménycikkeit	2521 K
více	528 K zde	528 K k tématu:	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
vídeo	1670 K:
võida	1752 K
võta	1737 K ühendust	1752 K
výhoda	592 K pro předplatitele:	4469 K pre predplatiteľov:
výhody	592 K pro předplatitele:	4469 K pre predplatiteľov:
vă	28 K rugăm să	4103 K rugăm să îl dezactivați	4103 K rugăm să-l dezactivați	4103 K rugăm să dezactivați adblock
vďaka	4482 K našim čitateľom	4482 K našim predplatiteľom
věnujte	560 K
vše	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
všechno	620 K o tématu téma:	620 K o tématu:
všechny	27 K komentáře	532 K články autora	620 K články k tématu téma:	620 K články k tématu:
všetko	4492 K o téme:	4492 K o:	4492 K k téme téme:	4492 K k téme:
všetky	4492 K články k téme téme:	4492 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	595 K povolit obsah	595 K zobrazovat obsah	595 K načítat obsah	595 K zobrazit obsah	4472 K povoliť obsah	4472 K zobrazovať obsah	4472 K načítať obsah	4472 K zobraziť obsah
""", 'w': """
webshopunkból	2564 K:
weiterführende	855 K artikel:
weź	3764 K udział w dyskusji
więcej	3719 K o	3719 K na temat	3719 K z	3720 K na ten temat:	3723 K artykułów autora	3807 K o:	3807 K na temat:
wykorzystałaś	3800 K już # z #	3800 K # z #
wykorzystałeś	3800 K już # z #	3800 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3792 K go, aby	3792 K go, żeby	3792 K ją, aby	3792 K blokadę	3792 K blokowanie
wyślij	3 K
wyświetlaj	3783 K treści z	3783 K treści ze	3783 K treści od
wöchentlichen	819 K newsletter
""", 'y': """
yanlişlik	4873 K mi
""", 'z': """
zahvaljujoč	4582 K našim bralcem
zahvaljujući	4383 K našim čitateljima	4383 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3706 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3783 K na treści
zgłoś	3756 K uwagę	3756 K błąd	3756 K literówkę	3756 K uwagi	3756 K nieścisłość
ziņo	3279 K redakcijai
zkopírovat	560 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4472 K vždy obsah	4472 K obsah z	4472 K obsah zo	4472 K obsah od
zobrazovať	4472 K vždy obsah	4472 K obsah z	4472 K obsah zo	4472 K obsah od
zostań	3753 K reporterem	3753 K reporterką	3753 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	869 K dpa	1277 K #	1277 K
""", 'à': """
à	2110 K lire aussi	2110 K lire également	2110 K lire :	2110 K lire sur	2110 K voir aussi	2110 K écouter	2110 K relire	2110 K découvrir	2110 K lire sur le même sujet	2110 K consulter :	2110 K voir également	2113 K propos de l'auteur :	2113 K propos de l'autrice :	2114 K propos de l'auteur	2114 K propos de l'autrice	2140 K retrouver dans le numéro
àudio	427 K generat
""", 'á': """
áudio	3907 K gerado
""", 'ä': """
är	4659 K du
äänestä	1970 K
""", 'å': """
åldersgräns	4707 K #
åsikter	4642 K som framförs
åsikterna	4642 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3878 K preciso estar logado
écouter	1 K l'article	1 K cet article	2110 K aussi	2217 K sur
écoutez	1 K cet	1 K l'article	2146 K le podcast
élő	2594 K: így	2594 K: itt	2594 K: ezért	2594 K: miért	2594 K: hogyan	2594 K: mit	2594 K: ki	2594 K: mi	2594 K: ez	2594 K: ezt	2594 K: hallgassa	2594 K: nézze	2594 K: minden
épinglez	2166 K cet article	2166 K cette recette	2166 K cette page	2166 K la recette	2166 K ce billet	2166 K-la	2166 K-le	2166 K l'article	2166 K l'image
értékeljük	2570 K az ön
""", 'í': """
írd	2542 K be
írj	2521 K a szerzőnek
írja	2542 K be
írjon	2521 K a szerzőnek	2542 K közvetlenül	2542 K nekünk
""", 'î': """
în	4116 K imagini:
întreabă	4052 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2543 K szerint
""", 'ø': """
ønsker	787 K du ikke længere at modtage dette	787 K du ikke længere at modtage vores	3671 K du ikke lenger å motta dette	3671 K du ikke lenger å motta våre
""", 'ú': """
últimas	1576 K noticias de	3880 K de	3880 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1522 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	861 K die autor:in	861 K die autoren	861 K die autor:innen	864 K die autorin	864 K den autor	865 K die autorin	865 K den autor
übersetzung	955 K:	955 K aus dem
""", 'č': """
čitaj	4316 K još
čitajte	4316 K i	4316 K još	4316 K još:
članak	46 K se može	46 K možete	4331 K je preveden	4331 K čita	4334 K je objavljen u	4395 K je	4404 K je nastao u suradnji s	4404 K je nastao u suradnji sa
članek	46 K lahko	4533 K je preveden	4533 K bere	4533 K je prebral	4536 K je objavljen v	4594 K je	4602 K je nastal v sodelovanju z	4602 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	517 K vznikl ve spolupráci	547 K byl přeložen	547 K přeložen	547 K načetl	550 K vyšel v	586 K byl přeložen	625 K vyšel v	625 K vyšel na	625 K původně vyšel	625 K byl publikován	625 K byl převzat	625 K byl původně publikován	625 K byl původně zveřejněn	626 K	637 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4430 K bol preložený	4430 K načítal	4433 K vyšiel v	4496 K	4505 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	528 K také	528 K také:	528 K i	528 K více	528 K:
číslo	540 K účtu pro dary	540 K transparentního účtu
čítajte	4417 K aj	4417 K tiež	4417 K viac
""", 'đ': """
đánh	5166 K giá bài viết
đã	5132 K có tài khoản? đăng nhập	5216 K xảy ra lỗi	5216 K có lỗi
đăng	5169 K ký tham dự hội thảo	5186 K ký khóa học trực tuyến
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5190 K dây nóng: #	5190 K dây nóng #
được	68 K phép đăng lại
đặt	5186 K mua sách	5186 K báo giấy	5186 K mua báo giấy
để	5203 K xem nội dung này	5203 K hiển thị nội dung này
đọc	5149 K thêm	5149 K thêm:	5149 K:	5149 K tiếp:	5155 K tin nhanh
""", 'į': """
įsigykite	3225 K
įtraukite	3225 K mus
įveskite	3225 K
""", 'ś': """
ściągnij	13 K	3769 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3749 K:
źródło	3749 K:
""", 'ż': """
żadnych	3797 K akcjonariuszy
""", 'ž': """
želite	4348 K raditi kod nas	4348 K da radite kod nas	4549 K delati pri nas
želiš	4348 K raditi kod nas	4549 K delati pri nas
žiadni	4482 K akcionári
žiadny	4482 K majiteľ	4482 K oligarcha
žinote	3211 K daugiau	3226 K istoriją
žiūrėkite	3199 K taip pat	3225 K
žádní	609 K akcionáři
žádný	609 K majitel	609 K oligarcha
""", 'ș': """
știrea	4127 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1117 K κάποια πληροφορία	1117 K πληροφορίες	1117 K πληροφορία	1117 K φωτογραφία	1117 K φωτογραφίες	1117 K κάποια φωτογραφία	1117 K κάποιο θέμα	1117 K μια ιστορία
""", 'ή': """
ήταν	1075 K χρήσιμο	1075 K χρήσιμη
""", 'α': """
αγοράστε	1097 K το εισιτήριό σας	1097 K εισιτήρια
ακολουθήστε	12 K	1102 K τον	1102 K τα	1102 K
ακούστε	1 K	1054 K:	1169 K στο	1176 K το στο spotify	1176 K στο spotify
ακύρωση	1081 K απάντησης
αν	1038 K έφτασες μέχρι εδώ	1038 K έφτασες ως εδώ	1038 K φτάσατε μέχρι εδώ	1038 K φτάσατε ως εδώ	1038 K έχετε φτάσει μέχρι εδώ	1038 K διάβασες μέχρι εδώ	1038 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	1107 K λάθος	1107 K κάποιο λάθος
αναφορά	1107 K λάθους
αντιγράψτε	1093 K
αντιγραφή	1093 K
αξιολογήστε	1075 K
απαγορεύεται	1156 K η αναδημοσίευση	1156 K η αναπαραγωγή
απενεργοποιήστε	1142 K το adblock	1142 K τον ad
αποθηκεύστε	1093 K
απορίες	72 K
αρχική	98 K >	98 K '	98 K "
αυτή	52 K η έρευνα	1074 K η περίληψη	1074 K η σύνοψη
αυτό	1129 K το βίντεο δεν είναι	1130 K το περιεχόμενο προέρχεται
αυτόματη	1085 K μετάφραση από
αφήστε	1081 K μια απάντηση	1081 K ένα σχόλιο	1081 K το σχόλιό σας
""", 'β': """
βίντεο	1054 K:
βαθμολογήστε	1075 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1132 K να δείτε αυτό το περιεχόμενο	1132 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	1081 K το σχόλιό σας	1081 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1126 K βοήθειας κεθεα
γραφτείτε	1118 K	1118 K για να
""", 'δ': """
δείτε	1054 K επίσης	1054 K:	1054 K το βίντεο	1054 K εδώ	1054 K επίσης:	1054 K ακόμα:	1054 K φωτογραφίες	1054 K ακόμη	1054 K ακόμη:	1072 K όλα τα άρθρα	1094 K όλες	1094 K όλα	1094 K τις	1154 K φωτογραφίες:	1154 K βίντεο:	1169 K στο	1169 K αυτή τη δημοσίευση στο
δειτε	1054 K επισης	1054 K ακομη	1054 K:
δεν	1037 K έχουμε διαφημίσεις	1037 K έχουμε χορηγούς	1037 K ανήκουμε σε	1105 K έχετε χρόνο να διαβάσετε	1129 K είναι δυνατή η αναπαραγωγή
δηλώστε	1097 K συμμετοχή
δημοσιεύθηκε	1157 K αρχικά
δημοσιεύτηκε	1157 K αρχικά
διάβασε	1054 K επίσης	1054 K ακόμη
διάρκεια	1175 K βίντεο
διαβάζεται	1074 K από
διαβάστε	1054 K επίσης	1054 K επίσης:	1054 K ακόμη	1054 K ακόμη:	1054 K ακόμα	1054 K:	1054 K εδώ	1054 K περισσότερα	1054 K ακόμα:	1054 K εδώ περισσότερα	1054 K σχετικά	1054 K αναλυτικά	1072 K όλα τα άρθρα	1094 K όλες	1094 K όλα	1094 K τις
διαβαστε	1054 K επισης	1054 K ακομη	1054 K ακομα	1054 K:
διαθέσιμη	1090 K στο
διαθέσιμο	1090 K σε	1090 K στο	1176 K στο spotify
διαφήμιση	1174 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	1037 K μη κερδοσκοπικός	1037 K μια μη κερδοσκοπική	1037 K ανεξάρτητο μέσο	1037 K ένα ανεξάρτητο
εγγραφείτε	1118 K
εικόνα	1152 K # από #	1152 K # / #
εκτυπώστε	1093 K
ενεργοποιήστε	1090 K
ενσωματωμένο	1130 K περιεχόμενο από
εντοπίσαμε	1142 K ad	1142 K ότι χρησιμοποιείτε	1142 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1142 K ad
επιτρέπεται	68 K η αναδημοσίευση	1156 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1074 K περίληψη	1074 K σύνοψη	1074 K ανάγνωση	1074 K περίληψη αυτή	1081 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1081 K ηλ. διεύθυνσή σας δεν	1158 K μετάφραση	1158 K περίληψη	1166 K είδηση συνεχίζεται	1174 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1104 K να εργαστείς μαζί μας
θέλετε	1104 K να εργαστείτε μαζί μας	1104 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1151 K πήγε στραβά
κίνδυνος	1126 K εθισμού
κατέβασε	1090 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1090 K	1102 K την εφαρμογή	1116 K την εφαρμογή
κλείσε	1097 K θέση
κλείστε	1097 K θέση	1097 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	1054 K:	1154 K:
""", 'λ': """
λήψη	1090 K από	1090 K στο
""", 'μ': """
μάθετε	1094 K όλες
με	1060 K πληροφορίες από απε	1060 K πληροφορίες απε	1100 K πληροφορίες από
μείνετε	1094 K ενημερωμένοι
μετάφραση	1074 K	1085 K με τεχνητή νοημοσύνη	1085 K μέσω τεχνητής
μεταφρασμένο	1085 K αυτόματα
μη	1138 K χάνετε καμία	1138 K χάσετε καμία	1138 K χάνεις καμία
μην	1138 K χάνετε καμία	1138 K χάσεις καμία
μοιράσου	1093 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	1086 K browser σας δεν υποστηρίζει	1086 K περιηγητής σας δεν υποστηρίζει
οι	1072 K απόψεις	1072 K γνώμες
""", 'π': """
παίξε	1123 K τώρα:	1126 K υπεύθυνα
παίξτε	1123 K τώρα:	1126 K υπεύθυνα
παρακαλούμε	1142 K απενεργοποιήστε το	1142 K απενεργοποιήστε τον
παρακαλώ	1142 K απενεργοποιήστε
παρουσιάστηκε	1151 K σφάλμα
περίληψη	1074 K
περιεχόμενο	1130 K από
περισσότερα	1054 K:
πηγές	1100 K:
πηγή	1060 K: απε	1060 K απε	1060 K φωτογραφίας:	1060 K φωτογραφιών:	1060 K: reuters	1060 K: afp	1060 K: ap	1060 K: cnn	1060 K: bbc	1100 K:
πηγη	1060 K: απε	1060 K απε
προέκυψε	1151 K σφάλμα
προβολή	1169 K στο
προτείνετε	1093 K
προτιμάτε	1105 K να ακούτε	1105 K να ακούσετε
πρώτη	1156 K δημοσίευση:
πώς	1075 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1074 K
ρώτα	1074 K
ρώτησε	1074 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1075 K φάνηκε	1075 K βοήθησε	1075 K άρεσε
σελίδα	1152 K # από #	1152 K # / #
σου	69 K άρεσε
στείλτε	1093 K
στηρίξτε	81 K	1102 K	1102 K τον	1102 K τα	1102 K την
σύνοψη	1074 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1072 K κείμενα που
ταξινόμηση	1167 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1072 K άρθρο εκφράζει	1074 K άρθρο μεταφράστηκε	1074 K κείμενο μεταφράστηκε	1081 K email σας δεν δημοσιεύεται	1085 K κείμενο μεταφράστηκε αυτόματα	1085 K άρθρο μεταφράστηκε αυτόματα	1086 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1086 K πρόγραμμα περιήγησης δεν υποστηρίζει	1129 K βίντεο δεν είναι	1129 K περιεχόμενο δεν είναι	1130 K περιεχόμενο αυτό προέρχεται	1156 K άρθρο προστατεύεται	1156 K παρόν άρθρο προστατεύεται	1158 K κείμενο	1158 K άρθρο	1158 K παρόν άρθρο	1158 K κείμενο αυτό	1158 K άρθρο αυτό	1166 K άρθρο συνεχίζεται	1166 K κείμενο συνεχίζεται	1174 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1142 K ότι χρησιμοποιείτε
φωτο	1060 K: eurokinissi
φωτογραφία	1060 K: eurokinissi	1060 K: intime	1152 K # από #	1152 K # / #
φωτογραφίες	1060 K: eurokinissi
φωτορεπορτάζ	1154 K:
φωτό	1060 K: eurokinissi	1060 K: intime
""", 'χ': """
χαρίστε	1093 K
χαρακτήρες	1121 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1142 K ad
χρησιμοποιείτε	1142 K ad
""", 'ό': """
όλα	1072 K τα άρθρα
όλες	1094 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	286 K се за
автор	4205 K - обозреватель	4205 K - корреспондент	4205 K - колумнист	4205 K - редактор	5026 K - оглядач	5026 K - колумніст	5026 K - кореспондент
авторка	5026 K - оглядачка	5026 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4273 K владельцев	4273 K акционеров	4273 K цензуры и рекламы	5093 K власників	5093 K акціонерів	5093 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4273 K нашим читателям	4273 K вашим пожертвованиям
больше	4187 K новостей	4188 K по теме:	4228 K любите слушать	4228 K нравится слушать	4283 K о:
будь	31 K первым	5089 K ласка, вимкніть його	5089 K ласка, вимкніть блокувальник	5089 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4208 K ли материал	4208 K ли пересказ	4208 K ли этот пересказ	4208 K ли этот	4208 K ли текст
была	4208 K ли статья	4208 K ли эта	4208 K ли новость
більше	5007 K по темі:	5007 K за темою:	5007 K на тему:	5007 K про це:	5041 K новин	5041 K матеріалів	5103 K про:
""", 'в': """
в	4261 K этом месте находится встроенный контент	4261 K этом месте находится встроенный пост	4261 K этом месте находится встроенный публикация	4261 K этом месте размещён встроенный контент	4261 K этом месте размещён встроенный пост	4261 K этом месте размещён встроенный публикация	4261 K этом месте размещен встроенный контент	4261 K этом месте размещен встроенный пост	4261 K этом месте размещен встроенный публикация	4261 K этом месте показан встроенный контент	4261 K этом месте показан встроенный пост	4261 K этом месте показан встроенный публикация	4261 K этом месте встроенный контент	4261 K этом месте встроенный пост	4261 K этом месте встроенный публикация
вакансии	4211 K "	4211 K редакции
вакансії	5031 K "	5031 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4208 K понравилась	4208 K понравился	4208 K помогла	5029 K сподобалась	5029 K сподобалася	5029 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4160 K рассылка
ви	5089 K використовуєте блокувальник	5096 K прочитали вже # із #	5096 K прочитали вже # і #	5096 K прочитали # із #	5096 K прочитали # і #	5096 K прочитали вже # з #	5096 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4190 K по теме:	4282 K: как	4282 K: так	4282 K: почему	4282 K: что	4282 K: кто	4282 K: где	4282 K: это	4282 K: вот	4282 K: смотрите	4282 K: послушайте	4282 K: всё	4282 K: все
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4254 K:
вимкніть	5089 K його, щоб	5089 K блокувальник	5089 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4254 K дня:
вопросы	72 K?
впервые	4287 K опубликовано в	4287 K опубликовано на	4287 K опубликован в	4287 K опубликована в	4287 K напечатано в
вперше	5107 K опубліковано в	5107 K опубліковано у	5107 K опубліковано на	5107 K надруковано в
все	27 K комментарии	4187 K новости на тему	4187 K материалы	4187 K новости	4187 K статьи	4192 K статьи автора	4192 K материалы автора	4283 K о:	4283 K материалы по теме:	4283 K статьи по теме:	4283 K материалы о:	4283 K новости по теме:	5103 K про:
всегда	4177 K разрешать контент	4261 K разрешать контент	4261 K показывать контент	4261 K разрешить контент	4261 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	5036 K
встановіть	13 K	5036 K	5062 K застосунок
встигніть	5067 K передплатити
всё	4283 K о:	4283 K по теме:
всі	5103 K матеріали за темою:	5103 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4269 K используете блокировщик	4276 K прочитали уже # из #	4276 K прочитали # из #	4299 K получили это письмо, потому что	4299 K получили это письмо, так как	4299 K получаете это письмо, потому что	4299 K получаете это письмо, так как	4299 K получаете эту рассылку, потому что
выключите	4269 K его, чтобы
відео	5102 K: як	5102 K: так	5102 K: чому	5102 K: що	5102 K: хто	5102 K: де	5102 K: це	5102 K: ось	5102 K: дивіться	5102 K: послухайте	5102 K: усе	5102 K: все
вікторина	5074 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4207 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	5028 K від	5028 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	5075 K:
""", 'д': """
детальніше	5007 K:	5007 K про це
джерела	5043 K:
джерело	5043 K:
дивіться	5007 K також	5007 K:	5007 K також:	5007 K відео:
до	5007 K теми:
добавьте	4269 K наш сайт в	4269 K сайт в исключения	4269 K сайт в белый список
додайте	5089 K наш сайт до	5089 K сайт до винятків	5089 K сайт до білого списку
дозволити	5081 K завжди контент	5081 K завжди вміст	5081 K контент із	5081 K контент з	5081 K контент від	5081 K вміст із	5081 K вміст з	5081 K вміст від
дозволяти	5081 K завжди контент	5081 K завжди вміст	5081 K контент із	5081 K контент з	5081 K контент від	5081 K вміст із	5081 K вміст з	5081 K вміст від
докладніше	5007 K:	5007 K про це	5103 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4216 K в	4216 K на	4216 K для	5036 K в	5036 K у	5036 K на	5036 K для
достъпно	276 K в	276 K на
досье	4282 K: как	4282 K: так	4282 K: почему	4282 K: что	4282 K: кто	4282 K: где	4282 K: это	4282 K: вот	4282 K: смотрите	4282 K: послушайте	4282 K: всё	4282 K: все
досьє	5102 K: як	5102 K: так	5102 K: чому	5102 K: що	5102 K: хто	5102 K: де	5102 K: це	5102 K: ось	5102 K: дивіться	5102 K: послухайте	5102 K: усе	5102 K: все
дотримуйтесь	28 K
другие	4192 K материалы автора
думка	5026 K автора	5026 K, висловлена	5026 K редакції може не
думки	5026 K авторів
""", 'е': """
ежедневная	4160 K рассылка
еженедельная	4160 K рассылка
если	44 K вы нашли	44 K вы заметили	4299 K вы не хотите получать эту рассылку	4299 K вы больше не хотите получать эту	4299 K вы больше не хотите получать наши
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4192 K новость?
еще	4188 K по теме:	4190 K по теме:
ещё	4187 K больше	4188 K по теме:	4190 K по теме:
""", 'з': """
з	5078 K нашого магазину:
за	4995 K підтримки компанії	4995 K підтримки партнера	4995 K сприяння компанії	5007 K темою:
забелязахте	7 K
завантажити	5036 K в	5036 K з	5036 K у
завантажте	13 K	5036 K в	5036 K з	5062 K застосунок	5062 K додаток
завантажувати	5081 K завжди контент	5081 K завжди вміст	5081 K контент із	5081 K контент з	5081 K контент від	5081 K вміст із	5081 K вміст з	5081 K вміст від
завантажуйте	13 K	5036 K	5046 K застосунок
завдяки	5093 K нашим читачам	5093 K вашим внескам
завжди	5081 K дозволяти контент	5081 K дозволяти вміст	5081 K показувати контент	5081 K показувати вміст	5081 K дозволити контент	5081 K дозволити вміст	5081 K завантажувати контент	5081 K завантажувати вміст
загружать	4261 K всегда контент	4261 K контент из	4261 K контент с	4261 K контент от
загрузите	4216 K в	4216 K на
загрузить	4177 K контент	4177 K пост
задайте	4207 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	5028 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	5040 K
збережіть	5040 K
здесь	4261 K находится встроенный контент	4261 K находится встроенный пост	4261 K находится встроенный публикация	4261 K размещён встроенный контент	4261 K размещён встроенный пост	4261 K размещён встроенный публикация	4261 K размещен встроенный контент	4261 K размещен встроенный пост	4261 K размещен встроенный публикация	4261 K показан встроенный контент	4261 K показан встроенный пост	4261 K показан встроенный публикация	4261 K встроенный контент	4261 K встроенный пост	4261 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	5078 K для передплатників:
зручніше	5049 K слухати
""", 'и': """
играть	4255 K:
идет	4249 K подписка
идёт	4249 K подписка
из	4258 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4222 K:
источники	4222 K:
""", 'к': """
как	4208 K вам статья	4208 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	5028 K виклад	5028 K переказ
коротко	4207 K от	5028 K від
краткий	26 K пересказ	4207 K пересказ
кратко	4207 K от
краткое	4207 K содержание	4252 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	5078 K для передплатників:
лучшее	4187 K за
любите	5049 K слухати
""", 'м': """
материал	46 K можно	4177 K содержит данные	4188 K по теме:	4190 K по теме:	4210 K опубликован в	4213 K можно	4252 K переведён	4252 K переведен	4287 K впервые опубликован	4287 K был впервые	4297 K подготовлен в партнёрстве с	4297 K подготовлен в партнерстве с	4297 K подготовлен при поддержке	4297 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4190 K по теме:
матеріал	46 K можна	4994 K підготовлено за підтримки	4994 K створено за підтримки	4994 K підготовлено у партнерстві	4994 K створено у партнерстві	5071 K перекладено	5107 K уперше опубліковано	5118 K підготовлено у партнерстві з	5118 K підготовлено за підтримки	5118 K створено за підтримки	5118 K створено у партнерстві з
маєте	72 K запитання
месяц	4219 K подписки за
ми	5089 K помітили, що ви
мнение	4205 K автора	4205 K редакции может не
мнението	266 K на автора
мнения	4205 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4150 K работаем благодаря вам	4150 K работаем благодаря вашей	4150 K работаем благодаря вашим	4150 K существуем благодаря вам	4150 K существуем благодаря вашим	4150 K существуем на ваши	4150 K работаем на ваши	4150 K живём на ваши	4150 K живем на ваши	4150 K независимы благодаря	4168 K в	4269 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	5040 K
надішліть	3 K	5040 K
накратко	268 K от
началась	4249 K подписка
начало	98 K >	98 K "
наша	4160 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4249 K забудьте подписаться	5067 K забудьте передплатити
немає	5049 K часу читати	5093 K власників
нет	32 K комментариев	4228 K времени читать	4273 K владельцев
новия	271 K брой
новият	271 K брой
новости	4187 K партнеров
новый	4210 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4188 K этом подробнее	4192 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4207 K	5028 K
онлайн	4282 K: как	4282 K: так	4282 K: почему	4282 K: что	4282 K: кто	4282 K: где	4282 K: это	4282 K: вот	4282 K: смотрите	4282 K: послушайте	4282 K: всё	4282 K: все	5102 K: як	5102 K: так	5102 K: чому	5102 K: що	5102 K: хто	5102 K: де	5102 K: це	5102 K: ось	5102 K: дивіться	5102 K: послухайте	5102 K: усе	5102 K: все
опитахте	59 K
опитування	5074 K дня:
опрос	4254 K дня:
оригинал	4287 K статьи опубликован
оригінал	5107 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4269 K его, чтобы	4269 K блокировщик	4269 K adblock
открихте	7 K
откройте	4216 K в
открыта	4249 K подписка
открыть	4168 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4220 K
отправьте	3 K	4220 K
оформити	5067 K передплату
оформить	4249 K подписку
оценете	269 K
оцените	8 K	4208 K
оцініть	5029 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4297 K материала	5118 K матеріалу	5118 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4297 K материала	4297 K рубрики
партнёрский	86 K материал:
первый	4219 K месяц за
перевод	4207 K выполнен	4207 K сделан	4252 K выполнен	4252 K сделан	4252 K осуществлён	4252 K подготовлен
передплата	5039 K за #	5039 K від #	5067 K на перше півріччя	5067 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4168 K в
переказ	5028 K
переклад	5028 K зроблено	5071 K виконано	5071 K зроблено	5071 K здійснено	5071 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4207 K
перший	5039 K місяць за
питання	73 K до статті	5074 K дня:
по	89 K подписке	4188 K теме:
повече	254 K по темата:	281 K новини
повідомити	5051 K про помилку
повідомте	5051 K про помилку	5051 K нам про помилку
погляди	5026 K авторів
пограйте	5075 K:
подарете	280 K
подарите	4220 K
подарить	4220 K
подарувати	5040 K
подаруйте	5040 K
поддержать	4225 K
поддержи	81 K
поддержите	81 K	4225 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4282 K: как	4282 K: так	4282 K: почему	4282 K: что	4282 K: кто	4282 K: где	4282 K: это	4282 K: вот	4282 K: смотрите	4282 K: послушайте	4282 K: всё	4282 K: все	5102 K: як	5102 K: так	5102 K: чому	5102 K: що	5102 K: хто	5102 K: де	5102 K: це	5102 K: ось	5102 K: дивіться	5102 K: послухайте	5102 K: усе	5102 K: все
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4168 K в
подписка	4219 K за #	4219 K от #	4219 K за рубль	4249 K на первое полугодие	4249 K на второе полугодие
подписывайтесь	12 K	4225 K на
подпишись	12 K	4240 K на
подпишитесь	12 K	4168 K в	4225 K на	4240 K на нас
подробнее	4188 K:	4188 K в материале	4188 K - в	4188 K читайте в материале	4188 K об этом	4190 K по теме:	4190 K на тему:	4283 K о:
подробности	4188 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4269 K, отключите его	4269 K, отключите блокировщик
позиция	4205 K автора
позицията	266 K на автора
позиція	5026 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4177 K контент	4177 K публикацию	4177 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	5081 K завжди контент	5081 K завжди вміст	5081 K контент із	5081 K контент з	5081 K контент від	5081 K вміст із	5081 K вміст з	5081 K вміст від
показывать	4261 K всегда контент	4261 K контент из	4261 K контент с	4261 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	5040 K
порекомендуйте	4220 K
последвайте	12 K	286 K
последние	4187 K новости о
послухати	1 K
послушать	1 K
поставте	5028 K запитання
похоже	4269 K, вы используете блокировщик	4269 K, у вас включён	4269 K, у вас включен
почитать	4188 K:
преведено	268 K с
преводът	268 K е
предложение	4258 K для читателей:	4258 K для подписчиков:
предпочитате	289 K да слушате
прежде	4241 K чем оставить комментарий	4241 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4192 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	5067 K передплата
продолжается	4249 K подписка	4249 K подписная кампания
пройдите	4188 K тест
пройдіть	5007 K тест
пропозиція	5078 K для читачів:	5078 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4177 K содержит данные
підписка	5039 K за #	5039 K від #
підписуйся	12 K
підписуйтесь	12 K	5046 K на
підпишіться	12 K	5046 K на
підсумок	5028 K
підтримайте	81 K	5046 K
підтримати	5046 K
""", 'р': """
работа	4211 K в "
радимо	5007 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4261 K всегда контент	4261 K контент из	4261 K контент с	4261 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4177 K контент	4177 K показ	4177 K содержимое	4261 K всегда контент	4261 K контент из	4261 K контент с	4261 K контент от
распечатайте	4220 K
распечатать	4220 K
расскажите	59 K в
рассылка	4160 K "	4160 K:
редакция	4150 K работает благодаря вам	4150 K работает благодаря вашей	4150 K работает благодаря вашим
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4188 K:	4190 K видео:
рекомендуємо	5007 K:
робота	5031 K в "	5031 K у "
роздрукувати	5040 K
роздрукуйте	5040 K
розкажіть	59 K у
розпочалася	5067 K передплата
розпочато	5067 K передплату
""", 'с': """
саммари	4207 K
свалете	13 K	276 K	301 K приложението
свежий	4210 K номер
свързани	254 K:
связаться	4192 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4216 K в	4216 K из	4225 K приложение	4245 K приложение
скачать	13 K	4216 K в	4216 K на
скидка	4258 K для подписчиков:
скопировать	4220 K
скопируйте	4220 K
скопіювати	5040 K
скопіюйте	5040 K
следвайте	12 K ни	286 K
следите	12 K за	4168 K в
слухайте	5007 K:	5007 K також:
слухати	1 K
слушайте	4188 K:	4188 K также:
слушать	1 K
см	4188 K. также:
смотрите	4188 K также	4188 K:	4188 K	4188 K также:	4188 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4230 K об ошибке	4230 K нам об ошибке
сообщить	4230 K об ошибке
сохраните	4220 K
сохранить	4220 K
спитайте	5028 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4297 K материала	4297 K рубрики	5118 K матеріалу	5118 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4207 K
спросить	4207 K
спільно	4995 K з компанією
станьте	31 K первым	31 K першим	4225 K подписчиком	4225 K соучастником	5046 K частиною спільноти	5046 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	5028 K перекладено	5071 K перекладено	5107 K вперше опубліковано	5107 K було вперше
стаття	5107 K вперше опублікована	5108 K
статью	46 K можно	4213 K можно
статья	4207 K переведена	4207 K озвучена	4208 K была	4210 K опубликована в	4252 K переведена	4287 K впервые опубликована	4287 K была впервые	4287 K первоначально	4288 K
стежте	12 K за
стислий	5028 K виклад	5028 K переказ	5071 K виклад
схоже	5089 K, ви використовуєте	5089 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4255 K:
""", 'т': """
тази	330 K статия е публикувана
також	5007 K читайте:
тб	5102 K: як	5102 K: так	5102 K: чому	5102 K: що	5102 K: хто	5102 K: де	5102 K: це	5102 K: ось	5102 K: дивіться	5102 K: послухайте	5102 K: усе	5102 K: все
текст	46 K можно	46 K можна	4207 K переведён	4207 K переведен	4207 K озвучен	4252 K переведён	4252 K переведен	4287 K впервые опубликован	4287 K был впервые	4287 K вышел в №	4287 K вышел в номере	5028 K перекладено	5028 K озвучено	5071 K перекладено	5107 K уперше опубліковано	5107 K вперше опубліковано	5107 K було вперше	5107 K вийшов у №	5107 K вийшов у номері
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4254 K дня:	5074 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4258 K для подписчиков:
точка	4205 K зрения автора	5026 K зору автора	5026 K зору редакції
триває	5067 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4261 K находится встроенный контент	4261 K находится встроенный пост	4261 K находится встроенный публикация	4261 K размещён встроенный контент	4261 K размещён встроенный пост	4261 K размещён встроенный публикация	4261 K размещен встроенный контент	4261 K размещен встроенный пост	4261 K размещен встроенный публикация	4261 K показан встроенный контент	4261 K показан встроенный пост	4261 K показан встроенный публикация	4261 K встроенный контент	4261 K встроенный пост	4261 K встроенный публикация	5081 K є вбудований контент	5081 K є вбудований допис	5081 K є вбудований публікація	5081 K є вбудований вміст	5081 K розміщено вбудований контент	5081 K розміщено вбудований допис	5081 K розміщено вбудований публікація	5081 K розміщено вбудований вміст	5081 K показано вбудований контент	5081 K показано вбудований допис	5081 K показано вбудований публікація	5081 K показано вбудований вміст	5081 K вбудований контент	5081 K вбудований допис	5081 K вбудований публікація	5081 K вбудований вміст
""", 'у': """
у	4269 K вас включён блокировщик	4269 K вас включен блокировщик	4273 K нас нет владельца	4273 K нас нет владельцев	4273 K нас нет акционеров	4273 K нас нет инвесторов	4273 K нас нет хозяев	4995 K партнерстві з компанією	5081 K цьому місці є вбудований контент	5081 K цьому місці є вбудований допис	5081 K цьому місці є вбудований публікація	5081 K цьому місці є вбудований вміст	5081 K цьому місці розміщено вбудований контент	5081 K цьому місці розміщено вбудований допис	5081 K цьому місці розміщено вбудований публікація	5081 K цьому місці розміщено вбудований вміст	5081 K цьому місці показано вбудований контент	5081 K цьому місці показано вбудований допис	5081 K цьому місці показано вбудований публікація	5081 K цьому місці показано вбудований вміст	5081 K цьому місці вбудований контент	5081 K цьому місці вбудований допис	5081 K цьому місці вбудований публікація	5081 K цьому місці вбудований вміст	5089 K вас увімкнено блокувальник	5093 K нас немає власника	5093 K нас немає власників	5093 K нас немає акціонерів	5093 K нас немає інвесторів	5093 K нас немає олігарха
увидели	7 K ошибку
удобнее	4228 K слушать
уперше	5107 K опубліковано в	5107 K опубліковано у	5107 K опубліковано на	5107 K надруковано в
усе	5103 K про:	5103 K за темою:
успейте	4249 K подписаться
установите	13 K	4245 K приложение
усі	27 K коментарі	5103 K матеріали за темою:	5103 K статті за темою:
утренняя	4160 K рассылка
""", 'ф': """
фотогалерея	4188 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4227 K работать у нас	4227 K у нас работать	4227 K работать в нашей
хочете	5048 K працювати в нас	5048 K в нас працювати	5048 K працювати у нас
хочеш	5048 K працювати в нас
хочешь	4227 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	5028 K переказ	5028 K короткий виклад	5028 K короткий переказ	5028 K стислий виклад	5071 K текст	5071 K матеріал	5108 K текст	5108 K матеріал
цю	5071 K статтю
ця	76 K тема закрита	5108 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	5029 K була стаття	5029 K був матеріал	5029 K був переказ	5029 K був цей переказ	5029 K була ця	5029 K був цей	5029 K сподобалась	5029 K сподобалася	5029 K сподобався
читай	4240 K нас
читайте	12 K нас	13 K	4168 K в	4168 K нас в	4188 K также	4188 K также:	4188 K:	4188 K подробнее	4188 K еще	4188 K по теме:	4188 K подробнее:	4188 K материал	4188 K в материале	4190 K по теме:	4216 K нас без	4216 K без	4225 K	4225 K нас в	5007 K також	5007 K також:	5007 K:	5007 K ще	5007 K також на тему:	5007 K по темі:	5007 K також на тему	5046 K
читать	4168 K в	4188 K также	4188 K по теме:
что	33 K вы думаете	4188 K ещё почитать:
чтобы	4299 K отписаться от этой рассылки	4299 K отписаться от рассылки
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	5007 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4252 K статья	4288 K статья
это	26 K резюме	52 K расследование	4207 K краткое содержание
этот	26 K пересказ	4177 K материал содержит	4207 K пересказ	4207 K краткий пересказ	4213 K материал можно	4213 K текст можно	4252 K текст	4252 K материал	4288 K текст	4288 K материал
эту	4213 K статью можно
""", 'я': """
як	5029 K вам стаття	5029 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2297 K את
אולי	2314 K פספסתם:
אין	2285 K לשלוח תגובות	2285 K לפרסם תגובות	2358 K להעתיק תוכן	2358 K להעתיק את התוכן	2358 K לעשות שימוש בתכנים	2358 K לעשות שימוש בתוכן
אירעה	2354 K שגיאה
אל	2305 K תפספסו: הפעילו
אנא	2262 K הזינו כתובת מייל	2262 K הזינו כתובת אימייל
אני	2254 K רוצה לתמוך	2254 K רוצה להצטרף	2254 K רוצה לתרום
ארעה	2354 K שגיאה
""", 'ב': """
בואו	2298 K לעבוד איתנו
בחנו	2302 K את עצמכם
בשיתוף	2317 K המועצה	2317 K קרן
""", 'ד': """
דווחו	2297 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2275 K:	2299 K לפודקאסט	2299 K לפרק
האם	8 K אהבתם	2297 K הכתבה	2297 K הסיכום	2297 K המידע
הדוא	2284 K"ל האדום
הדפדפן	2334 K שלך אינו	2334 K שלך לא
ההרשמה	2262 K בוצעה בהצלחה
הווידאו	2334 K אינו
הורידו	13 K	2267 K את האפליקציה	2304 K
הטור	2291 K המלא של
הטקסט	2359 K נוצר
היו	31 K הראשונים
הירשמו	2298 K לוובינר	2298 K לכנס שלנו
הכותב	2287 K הוא
הכותבים	2287 K הם
הכותבת	2287 K היא
הכנתם	59 K
הכתבה	2295 K תורגמה	2295 K נכתבה באופן אוטומטי	2297 K עניינה	2315 K ממשיכה	2358 K מוגנת	2359 K נכתבה	2359 K תורגמה	2367 K ממשיכה
המייל	41 K האדום
המשך	2315 K הכתבה	2367 K הכתבה
הסיכום	2295 K נכתב	2295 K נוצר	2359 K נוצר
הסרטון	2334 K אינו	2334 K לא
הפסקת	2266 K מעקב אחרי
הפעילו	2305 K התראות	2305 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2299 K המלא זמין
הצביעו	2302 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2254 K לאלפי	2254 K לאלפי התומכים,	2254 K לאלפי התומכים שלנו	2257 K למנוי	2267 K לערוץ הטלגרם	2267 K לקבוצת הוואטסאפ	2267 K לקבוצת הווטסאפ	2281 K אלינו	2281 K לערוץ	2281 K לקבוצה	2281 K לקבוצת	2281 K לקבוצות	2281 K עכשיו	2281 K גם	2282 K	2298 K לצוות שלנו
הצטרפי	2254 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2299 K לפודקאסט
השתתפו	2302 K בסקר
התגובות	5 K
התוכן	2334 K אינו	2358 K מוגן
התחקיר	52 K הזה
התקציר	2295 K נכתב	2295 K הופק	2295 K נוצר
התרגום	2359 K נעשה
""", 'ח': """
חודש	2310 K ראשון ב
""", 'י': """
יש	72 K שאלות	2262 K להזין כתובת מייל תקינה	2284 K לכם מידע	2284 K לכם סיפור	2284 K לך מידע	2284 K לך סיפור
""", 'כ': """
כבר	2257 K מנויים	2257 K מנוי
כדי	2310 K לקרוא את	2338 K לצפות בתוכן	2338 K להציג את התוכן
כל	2281 K החדשות
כתבות	2291 K נוספות מאת	2291 K נוספות של	2314 K נוספות:
כתובת	2262 K המייל לא תקינה	2262 K הדואר האלקטרוני אינה	2262 K המייל אינה תקינה	2262 K המייל אינה חוקית	2262 K האימייל אינה תקינה	2262 K האימייל אינה חוקית
""", 'ל': """
לא	2257 K מנויים
להאזנה	2299 K לכתבה	2299 K לפודקאסט
להורדת	2304 K
להמשך	2310 K קריאה
לכל	2287 K הכתבות של	2291 K הכתבות של	2291 K כתבות	2291 K המאמרים של	2314 K הכתבות:
לכתבה	2275 K המלאה
לכתבות	2314 K נוספות:
לעדכונים	2281 K נוספים	2281 K
לעקוב	2266 K אחרי הכותב
לערוץ	2267 K הטלגרם
לפניות	2284 K לכתב	2284 K לכתבת
לפרק	2299 K המלא
לצפייה	2299 K בסרטון	2299 K בווידאו	2299 K במשדר	2338 K בתוכן
לקבוצת	2267 K הווטסאפ	2281 K הוואטסאפ	2281 K הווטסאפ
לקבלת	2281 K עדכונים
לקריאה	2275 K נוספת	2275 K נוספת:	2310 K מלאה
לקריאת	2310 K הכתבה המלאה
לרכישת	2257 K מנוי	2257 K מינוי	2298 K כרטיסים לכנס	2298 K כרטיסים לחצו	2298 K כרטיסים לאירוע
לתמיכה	2254 K חודשית
""", 'מ': """
מאמרים	2291 K נוספים מאת
מה	33 K דעתכם	2302 K דעתכם? הצביעו
מוגש	2317 K בשיתוף
מיון	2285 K תגובות
מייל	2284 K אדום
מיין	2285 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2257 K קיים
מנויים	2257 K? התחברו	2257 K?
מעקב	2266 K אחרי הכותב	2266 K אחר הכותב	2266 K אחרי כתב
מצאתם	7 K טעות
משהו	2354 K השתבש
""", 'נ': """
נא	2262 K להזין כתובת מייל תקינה	2262 K להזין כתובת אימייל
נותרו	2326 K # תווים
ניסיתם	59 K
נכתב	2295 K בסיוע
נפלה	44 K טעות
נרשמת	2262 K בהצלחה
נתקלתם	2284 K במשהו	2284 K בטעות
""", 'ס': """
סדר	2285 K תגובות
סינון	2285 K תגובות
ספרו	59 K לי
סרטון	2334 K זה אינו
""", 'ע': """
עדיין	2257 K לא מנויים
עוד	2275 K בנושא:	2291 K כתבות של	2314 K במדור:	2314 K כתבות:
עמוד	2355 K # מתוך #
ענו	2302 K על הסקר	2302 K על הסקר:	2302 K על החידון
עקבו	12 K אחרינו	2266 K אחרי הכותב	2281 K אחרינו	2282 K אחרי
""", 'פ': """
פורסם	2322 K לראשונה ב
פרסומת	2315 K
""", 'צ': """
צילום	2322 K: רויטרס	2322 K: אי	2322 K: ap	2322 K: afp	2322 K: shutterstock	2322 K: שאטרסטוק	2322 K: getty	2322 K: פלאש	2322 K: דובר	2322 K: באדיבות	2322 K: לע"מ
צילומים	2322 K: באדיבות
צפו	2275 K:	2275 K גם	2299 K בסרטון	2299 K בתיעוד	2299 K בווידאו	2299 K בכתבה
""", 'ק': """
קבלו	2266 K התראות על כתבות	2305 K התראות	2305 K עדכונים על	2305 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2275 K גם	2275 K גם:
קראו	2275 K גם	2275 K גם:	2275 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצים	2281 K להיות	2281 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2328 K עכשיו:
שחקו	2328 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2285 K שיכללו
תודה	2262 K שנרשמתם
תווים	2326 K נותרו	2326 K שנותרו
תוכן	2317 K שיווקי בשיתוף	2335 K מוטמע	2335 K זה מגיע	2335 K חיצוני	2335 K זה מוצג	2359 K זה נוצר
תורגם	2295 K באופן אוטומטי
תמונה	2355 K # מתוך #	2355 K # / #
תמונות	2322 K: באדיבות
תמכו	81 K	2254 K בנו,	2254 K בנו היום	2308 K	2309 K בעבודתנו	2309 K בעיתונות עצמאית	2309 K בעיתונות חופשית	2309 K בנו עכשיו	2309 K בנו היום
תקציר	2295 K שנכתב
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اجعل	136 K
احجز	153 K تذكرتك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1844 K اين مطلب	1844 K مطلب مخصوص	1844 K اين خبر	1900 K مطلب	1900 K خبر
ادعم	81 K	167 K
ادعمنا	102 K ولو
ادعموا	81 K	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا صورك	141 K لنا قصتك	141 K لنا معلومات	141 K لنا علي	141 K لنا عبر
ارسلوا	141 K لنا علي	141 K لنا عبر	141 K لنا صوركم	141 K لنا قصصكم	141 K الينا علي	141 K الينا عبر	141 K الينا صوركم
از	1793 K روزنامهنگاري مستقل حمايت	1847 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1891 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1844 K يكماهه:	1844 K ماهانه:	1844 K سالانه:	1844 K يكساله:	1844 K سهماهه:
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقك	143 K تعليقا علي	143 K تعليقا جديدا
اطلاعات	1833 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص	219 K هذا الملخص
اعلان	174 K
افزودن	1851 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1861 K بازي كنيد:
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
انتشار	1891 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	138 K الي	139 K الي قناة
انضموا	56 K الي #	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1827 K اين	1827 K خطايي
ايميل	1797 K معتبر وارد	1797 K وارد شده معتبر
اين	52 K گزارش	1827 K	1844 K مطلب مخصوص	1844 K مطلب ويژه	1844 K محتوا مخصوص	1844 K محتوا ويژه مشتركان	1847 K مطلب را هم بخوانيد:	1866 K ويدئو در	1866 K ويديو در	1866 K محتوا در	1867 K محتوا از	1891 K مقاله تحت	1892 K متن	1892 K مقاله	1892 K خلاصه	1892 K ترجمه	1892 K خبر
اينجا	1847 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1891 K
بازگشت	1810 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1809 K:
بخوانيد	1809 K:
بدعمكم	102 K نستمر
بدون	1793 K كمك خوانندگان
براي	1844 K خواندن متن كامل	1844 K خواندن ادامه	1844 K مطالعه متن كامل	1844 K ادامه خواندن	1844 K دسترسي به متن كامل	1870 K ديدن اين محتوا	1870 K مشاهده اين محتوا	1870 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1827 K اين
بيشتر	1809 K بخوانيد	1809 K بخوانيد:	1809 K ببينيد	1811 K بخوانيد:	1847 K بدانيد:
""", 'ت': """
تابع	130 K ايضا:	138 K	144 K الكاتب علي	174 K القراءة
تابعنا	12 K	137 K
تابعوا	137 K	144 K الكاتب علي
تابعونا	12 K	136 K
تبرع	102 K ولو	167 K ل
تجاوز	132 K الي المحتوي
تخطي	132 K الي المحتوي	132 K الاكثر قراءة	132 K قصص مقترحة	132 K البودكاست	132 K يستحق الانتباه وواصل	172 K
ترجم	151 K هذا
تستمر	174 K القصة
تسوق	153 K الان	153 K من متجر
تصوير	1888 K # از #
تعداد	1859 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء هذا	219 K اعداد هذا	219 K تلخيص هذا	219 K توليد هذا	219 K انشاء هذه	219 K انشاء الملخص	219 K انشاء النص
تماس	1822 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	219 K كتابة هذا	219 K ترجمة هذا
""", 'ث': """
ثبت	1851 K نام در كارگاه
ثبتنام	1851 K در كارگاه
""", 'ج': """
جدول	1819 K امروز را	1819 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1793 K ما شويد	1793 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1822 K:
خريد	1851 K انلاين كتاب	1851 K انلاين بليت	1851 K كتاب از فروشگاه	1851 K كتاب از سايت
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1887 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1833 K خود را
در	1809 K اين باره بخوانيد	1819 K نظرسنجي شركت كنيد	1833 K اين نظرسنجي	1833 K نظرسنجي ما	1833 K نظرسنجي	1847 K همين زمينه:	1847 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1810 K شدن از پربينندهترينها	1810 K شدن از پربيننده ترين ها
ردشدن	1810 K از پربينندهترينها
رفتن	1810 K به محتوا	1810 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرارنا
ساهموا	102 K ولو	102 K في استمرارنا
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1819 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1833 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1888 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1797 K شما در خبرنامه
عكاس	1822 K:
عكس	1888 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
""", 'ق': """
قبلا	1844 K مشترك شدهايد	1844 K مشترك شده ايد	1844 K عضو شدهايد	1844 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1859 K باقيمانده
كتب	219 K هذا المقال	219 K هذا النص
كد	1822 K خبر:	1822 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K داعما	143 K اول من يعلق
كپيبرداري	1891 K
""", 'ل': """
لا	143 K تعليقات بعد	143 K توجد تعليقات بعد	143 K يوجد تعليقات بعد	143 K توجد تعليقات حتي الان	143 K توجد تعليقات علي هذا	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1797 K ايميل معتبر	1797 K يك ايميل معتبر	1870 K جاوااسكريپت
لعرض	195 K هذا المحتوي
لقراءة	172 K المزيد
للابلاغ	160 K عن اي خطا	160 K عن خطا في المقال	160 K عن خطا في النص	160 K عن خطا في الخبر	160 K عن خطا في هذا
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
ما	12 K را	33 K رايك	1793 K را به يك قهوه	1793 K را به قهوه	1793 K مستقل هستيم و بدون كمك	1793 K مستقليم و بدون كمك
متاح	113 K علي app store	113 K علي google play	113 K علي متجر ابل	113 K علي متجر غوغل	113 K علي متجر جوجل
مترجم	1822 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K الان علي app store	113 K الان علي google play	113 K علي متجر ابل	113 K علي متجر غوغل	113 K علي متجر جوجل
محتواي	1867 K جاسازيشده از	1867 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من
مرتبط	1811 K:
مرورگر	1866 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1844 K هستيد؟ وارد
مشكلي	1887 K پيش امد
مصيتم	7 K
مطالب	1809 K مرتبط:
معماي	1819 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء
منبع	1822 K:	1822 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K هذا المقال اولا	218 K هذا المقال لاول مرة
نظر	1827 K شما درباره
نظرات	5 K
نظرسنجي	1833 K:
نقل	68 K مطالب با ذكر	1891 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1793 K را به يك قهوه	1822 K:	1822 K :
نويسههاي	1859 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1809 K بخوانيد	1809 K بخوانيد:	1847 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
ويدئو	1811 K:
ويديو	1811 K:	1811 K |
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
پادكست	1811 K:
پايان	1810 K پربينندهترينها
پرش	1810 K به محتوا
""", 'گ': """
گزارش	1811 K تصويري:	1822 K:	1827 K خطا
""", 'अ': """
अगली	2401 K स्लाइड
अभी	2444 K खेलें:
""", 'आ': """
आज	2411 K का सुडोकू	2411 K का क्विज खेलें
आप	12 K हमें
आपका	2449 K ब्राउजर
आपको	2421 K यह	2421 K ये
आपने	59 K बनाया
आर्थिक	2385 K सहयोग करें
""", 'इ': """
इनपुट	2413 K-	2413 K:	2413 K -	2413 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2400 K भी पढें	2400 K भी पढें:	2435 K भी पढें-	2435 K भी देखें:
""", 'ई': """
ईमेल	2428 K पता मान्य नहीं
""", 'ए': """
एक	2466 K त्रुटि हुई
एजेंसी	2413 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2400 K पढें:	2435 K भी पढें:
""", 'क': """
कंटेंट	2401 K पर जाएं
कुछ	2466 K गलत हो गया
कृपया	2428 K मान्य ईमेल	2428 K सही ईमेल
केवल	2431 K # रुपये में
कोई	44 K गलती	72 K सवाल	2466 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2421 K यह	2421 K आपको
क्विज	2411 K खेलें
""", 'ख': """
खबर	2421 K में कोई	2477 K विज्ञापन के
""", 'छ': """
छोडकर	2401 K सबसे अधिक पढी	2401 K ये भी पढें	2401 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	2413 K:
""", 'त': """
तस्वीर	2467 K #/#
""", 'द': """
देखें	2400 K:	2400 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2428 K के लिए धन्यवाद
""", 'प': """
पढिए	2435 K:
पढें	2400 K:	2435 K-
पसंद	69 K आया
पिछली	2401 K स्लाइड
पेज	2467 K #/#	2467 K # / #
पोल	2411 K में हिस्सा
""", 'फ': """
फोटो	2467 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2413 (K
""", 'म': """
मात्र	2431 K # रुपये में
मुख्य	2401 K सामग्री पर जाएं
""", 'य': """
यह	2400 K भी पढें	2400 K भी पढें:	2400 K भी देखें:	2413 (K लेखक के	2421 K खबर आपको	2435 K भी पढें-	2435 K भी पढें -	2449 K वीडियो आपके	2449 K सामग्री आपके	2452 K सामग्री देखने के लिए	2452 K वीडियो देखने के लिए	2470 K लेख कॉपीराइट	2470 K सामग्री कॉपीराइट	2471 K लेख	2471 K खबर	2471 K अनुवाद	2471 K सारांश	2471 K सामग्री
ये	2400 K भी पढें	2400 K भी पढें:	2413 (K लेखक के	2435 K भी पढें-	2435 K भी देखें:
""", 'ल': """
लेख	2477 K विज्ञापन के
लेखक	2413 K के बारे में	2413 (K	2413 K वरिष्ठ पत्रकार हैं	2413 K स्वतंत्र पत्रकार हैं
लेखिका	2413 K के बारे में	2413 (K	2413 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2477 K के बाद
वीडियो	2452 K देखने के लिए
""", 'श': """
शेष	2442 K अक्षर
""", 'स': """
संबंधित	2400 K:	2435 K खबर:	2435 K खबरें:
सदस्यता	2428 K लेने के लिए धन्यवाद
सबसे	2401 K अधिक पढी गईं समाप्त
सब्सक्राइब	2428 K करने के लिए धन्यवाद	2428 K करने के लिए शुक्रिया
सर्वाधिकार	2470 K सुरक्षित
सर्वे	2411 K में हिस्सा
सामग्री	2401 K पर जाएं	2401 K को स्किप करें
सिर्फ	2431 K # रुपये में
स्वतंत्र	2385 K पत्रकारिता को समर्थन	2385 K पत्रकारिता का समर्थन	2385 K पत्रकारिता का साथ
""", 'ह': """
हम	2385 K किसी कॉरपोरेट	2385 K किसी कॉर्पोरेट	2385 K कॉरपोरेट या सरकार	2385 K न किसी कॉरपोरेट	2385 K किसी सरकार या
हमारा	13 K
हमारी	2385 K पत्रकारिता का समर्थन	2385 K पत्रकारिता को सहयोग	2385 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2385 K किसी कॉरपोरेट	2385 K सहयोग करें
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
กด	12 Kติดตาม	4769 Kติดตาม	4769 Kไลก์
""", 'ข': """
ขอ	4772 Kบคุณภาพจาก	4772 Kบคุณข้อมูลจาก
ข่	4765 Kาวที่เกี่ยวข้อง:	4772 Kาวโดย	4778 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4778 Kิป:
คุ	4775 Kณรู้สึกอย่างไรกับ	4775 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4778 Kคลิป:	4778 Kคลิป :
""", 'ซ': """
ซื	4776 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4765 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตามเรา	12 Kดตามข่าว	12 Kดตามได้	4769 Kดตามช่อง	4769 Kดตามเรา	4769 Kดตามข่าว	4787 Kดตามอ่านข่าวอื่นๆ	4787 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4774 Kม ai
""", 'ท': """
ทด	4776 Kสอบความรู้ของคุณเกี่ยวกับ	4776 Kสอบความรู้ของคุณ:
ทำ	4776 Kแบบสำรวจสั้น
ที	4772 K่มา:	4772 K่มา :
""", 'บ': """
บท	4774 Kความนี้ใช้ ai	4774 Kสรุปนี้	4774 Kความนี้แปล	4774 Kความนี้เรียบเรียง	4775 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4774 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4772 K้เขียน:	4772 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4775 Kข้อผิดพลาดในบทความ
พื	4788 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4776 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4772 Kพ:	4812 Kพที่ # จาก #	4812 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4776 Kวมโหวต:	4776 Kวมโหวต :	4776 Kวมทำแบบสำรวจ	4776 Kวมสนุกตอบคำถาม	4776 Kวมสนุกลุ้น	4783 Kวมสนับสนุน
ร้	4791 Kองทุกข์	4791 Kองเรียน
""", 'ล': """
ลง	4776 Kทะเบียนเข้าร่วมสัมมนา	4776 Kทะเบียนเข้าร่วมงานได้ที่	4776 Kทะเบียนเข้าร่วมงานฟรี
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4783 Kับสนุน
สร	4774 Kุปโดย	4774 Kุปข่าวด้วย	4774 Kุปนี้	4774 Kุปข่าวโดย	4775 Kุปนี้มีประโยชน์
สา	4791 Kยด่วนข่าว	4791 Kยด่วนทีมข่าว
ส่	4791 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4812 K้า # จาก #
""", 'อ': """
อ่	4765 Kานเพิ่มเติม:	4765 Kานต่อ:	4765 Kานข่าวต้นฉบับ:	4765 Kานเพิ่มเติม	4765 Kานประกอบ:	4778 Kานข่าวเพิ่มเติม:	4778 Kานข่าวเพิ่มเติม	4778 Kานข่าวที่เกี่ยวข้อง:	4778 Kานข่าว:	4778 Kานเรื่องอื่น:	4787 Kานข่าวต้นฉบับได้ที่	4787 Kานบทความอื่นๆ	4787 Kานรายละเอียดเพิ่มเติมได้ที่	4787 Kานข่าวอื่นๆ ที่	4787 Kานข่าวอื่นๆ ได้	4787 Kานข่าวอื่นๆ เพิ่ม	4787 Kานข่าวอื่นๆ ใน
อ้	4772 Kางอิง:
""", 'เ': """
เก	4772 Kี่ยวกับผู้เขียน
เข	4769 K้าร่วมช่อง
เน	4774 Kื้อหานี้สร้าง	4788 Kื้อหาสปอนเซอร์	4788 Kื้อหาโฆษณา	4788 Kื้อหาสนับสนุนโดย	4800 Kื้อหานี้มาจาก
เพ	4769 Kิ่มเพื่อน
เร	4772 Kื่อง:	4772 Kื่อง :	4772 Kื่องและภาพ
""", 'แ': """
แจ	4775 K้งแก้ไขข่าว	4791 K้งเบาะแส	4791 K้งข่าว
แช	3 Kร์
แป	4774 Kลโดย
แอ	4769 Kดไลน์
""", 'โ': """
โฆ	4788 Kษณา -
""", 'ใ': """
ให	4775 K้คะแนนบทความ
""", 'ไ': """
ไม	4769 K่พลาดทุกข่าวสาร	4769 K่พลาดข่าว
""", 'ả': """
ảnh	5159 K:	5217 K #/#	5217 K # / #
""", 'ủ': """
ủng	5159 K hộ tác giả	5180 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2966 Kせて読みたい	2966 【Kせて読みたい】	2966 Kせて読みたい:
""", 'こ': """
こち	2966 Kらもおすすめ	2966 Kらもおすすめ:	3002 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2976 K記事を書いた人	2976 K記事の筆者	2981 K要約はai	2981 K要約は、ai	2981 K要約は役に立ち	2981 ※K要約	2981 K記事の翻訳	2981 K記事の要約	2981 K記事はai	2981 K翻訳	2981 K見出しはai	2983 K動画はお住まいの地域	2983 K動画は、お住まいの地域	2983 K動画は現在ご利用	2983 K動画はご覧いただけません	2983 K動画は再生できません	2983 K動画は公開を終了	2993 K記事は	2993 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2958 K見・ご感想
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2966 Kと見る:	3002 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	3035 Kーが発生しました
""", 'オ': """
オリ	3002 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2983 Kーヤーを読み込	3007 【Kゼント】	3007 Kゼント応募
""", 'ペ': """
ペー	3036 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2938 Kルアドレスの形式が	2938 Kルアドレスが正しくありません
""", '一': """
一覧	3002 【K】
""", '下': """
下載	13 K	5260 Kapp	5260 K應用程式
下载	13 K	5260 Kapp	5260 K应用
""", '以': """
以上	5303 K内容由ai
以下	5371 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5296 K:	5296 (K	5296 K係	5296 K为	5296 K為
""", '你': """
你做	59 K了吗
你可	5278 K能會喜歡:	5328 K能想看:
你有	5289 K线索
你覺	5305 K得這篇
你觉	5305 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5296 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5303 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K我们	5267 K微信公众号	5267 K官方微信
""", '内': """
内容	5303 K由ai
""", '再': """
再生	2987 K速度
""", '写': """
写真	2966 【K】	2966 K:	2968 K特集:	3002 【Kを見る】	3002 【Kギャラリー】	3036 K #/#	3036 K#/#	3036 K # / #
""", '出': """
出典	2976 K:
出现	5367 K问题
出錯	5367 K了
出错	5367 K了
""", '分': """
分享	3 K到	3 K至	3 K本文	3 K这篇	3 K此
""", '前': """
前回	3002 【K】	3002 Kの記事:
""", '剩': """
剩余	5338 K字数
剩餘	5338 K字數
""", '加': """
加入	12 K我们的	12 K我們的	5287 K	5323 K
""", '動': """
動画	2966 【K】	2968 K:	2968 【K】	2983 Kプレーヤーを読み込	2983 Kプレイヤーを読み込	3002 【Kを見る】
""", '升': """
升級	5323 K
升级	5323 K
""", '原': """
原文	5327 K刊于	5327 K刊於
""", '参': """
参与	5307 K我们的
参考	69 Kになった	2966 K:
""", '參': """
參與	5307 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5306 K错误
发生	5367 K错误
""", '取': """
取材	2976 K・文	2976 K・執筆
""", '另': """
另请	5278 K参阅
""", '可': """
可以	5288 K在x上
可自	68 K由转载
""", '合': """
合わ	2966 Kせて読みたい:
合成	2983 K音声で読み上げ	2983 K音声による読み上げ
""", '同': """
同场	5278 K加映:
同場	5278 K加映:
""", '問': """
問問	5303 K我們的ai
問題	3035 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5246 K作者	5246 K这篇文章
喜歡	69 K這篇	5246 K作者	5246 K這篇文章
""", '執': """
執筆	2976 K:	2976 K/
""", '報': """
報名	5311 K參加
""", '填': """
填写	5307 K问卷
填寫	5307 K問卷
""", '如': """
如发	5306 K现
如有	5289 K线索	5289 K線索	5298 K新聞線索,	5298 K新聞線索請
如果	5289 K您有相关线索	5289 K你掌握	5289 K您掌握	5295 K您有
如發	5306 K現
""", '官': """
官方	5267 K微信:	5267 K微信公众号:
""", '審': """
審校	5296 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5278 K閱讀	5278 K阅读	5278 K閱讀:	5278 【K閱讀】	5281 【K閱讀】	5281 【K阅读】	5328 K阅读:
""", '开': """
开启	5260 K通知	5260 K推送通知
""", '引': """
引用	2976 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5281 K/	5328 K:
影音	5281 K/	5281 【K】	5328 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5328 K看更多:
""", '微': """
微信	5260 K扫	5267 K公众号:
""", '您': """
您对	5305 K这篇文章
您對	5305 K這篇文章
您有	5289 K线索
您的	27 K评论
您覺	5305 K得這篇
您觉	5305 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5257 K您的訂閱
感谢	5257 K您的订阅
""", '打': """
打开	13 K	5260 K微信
打賞	5246 K作者
打赏	5246 K作者
""", '扩': """
扩展	5278 K阅读:
""", '扫': """
扫一	5260 K扫
扫描	5260 K二维码关注	5287 K
扫码	5287 K
""", '投': """
投票	5307 K:
投稿	27 Kは
""", '报': """
报名	5311 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5287 K追蹤
""", '掃': """
掃一	5260 K掃
""", '採': """
採訪	5296 K撰文:
""", '推': """
推荐	5278 K阅读	5278 K阅读:	5281 K阅读:
推薦	5278 K閱讀:	5281 K閱讀:
""", '提': """
提供	2976 K:
""", '摘': """
摘要	5303 K由
""", '撰': """
撰文	5296 K:
撰稿	5296 K:
""", '支': """
支持	5321 K
""", '收': """
收听	1 K	5316 K我们的播客	5316 K我们的节目
收聽	1 K	5316 K我們的播客	5316 K我們的節目
""", '文': """
文/	2976 K
文:	2976 K
文・	2976 K
文字	2987 Kサイズ	2987 Kの大きさ
文章	44 K有误	5296 K来源:	5306 K有误	5306 K有誤
""", '新': """
新聞	41 K爆料	5289 K線索
新闻	41 K热线	41 K报料	41 K爆料	5289 K线索热线	5289 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5278 K:	5278 K新聞:	5278 K內容:	5278 【K新聞】	5278 K相關	5278 K阅读:	5278 K報導:	5278 K报道:	5281 【K新聞】	5281 【K新闻】	5327 K精彩内容	5327 K精彩內容	5327 K内容请	5327 K內容請	5327 K资讯请	5327 K資訊請	5327 K资讯,请	5327 K資訊,請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2938 Kなメールアドレスを
有問	72 K題
有料	5289 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	5370 K授权不得转载	5370 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5303 K容由ai
本图	5371 K片由ai
本报	41 K热线
本摘	5303 K要
本文	5296 (K作者	5296 K作者	5303 K摘要	5303 K由ai	5303 K由人工智能翻译	5303 K由人工智能生成	5303 K由人工智慧	5327 K章來自	5327 K转载自	5327 K轉載自	5327 K来自微信	5327 K来自公众号	5327 K来自:	5327 K來自:	5370 K受版权保护	5370 K受著作權保護	5370 K原载于	5370 K首发于	5370 K原刊於	5370 K首发于《	5370 K轉載自	5370 K转载自	5370 K轉載自《	5370 K转载自《	5371 K由ai	5371 K由人工智能	5371 K由 ai	5371 K由人工智慧	5371 K使用ai	5371 K经ai
本翻	5371 K译由ai	5371 K译由人工
""", '来': """
来发	31 K表第一
来源	5296 K:
""", '校': """
校对	5296 K:
""", '構': """
構成	2976 K・文
""", '次': """
次に	2966 K読む:
次の	3002 Kページ:	3002 【K記事】
次ペ	3002 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5287 K加入	5288 K在	5288 K关注	5289 K提供线索	5289 K投稿	5298 K提供照片	5298 K提供新闻线索	5298 K爆料:
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5287 K加入	5288 K在	5289 K提供線索	5289 K投稿	5298 K提供照片	5298 K提供新聞線索	5298 K爆料:
""", '正': """
正し	2938 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此图	5371 K片由ai
此摘	5303 K要	5371 K要由ai	5371 K要由 ai
""", '测': """
测一	5307 K测:
""", '測': """
測一	5307 K測:
""", '点': """
点击	5278 K查看	5278 K阅读:	5316 K观看视频	5316 K收听本	5316 K收听节目	5316 K收听完整
点我	5287 K加入
""", '熱': """
熱門	5328 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5289 K请	5289 K請
""", '版': """
版权	5370 K声明:	5370 K所有,	5370 K所有 ©
版權	5370 K聲明:	5370 K所有,
""", '特': """
特集	2968 K:	2968 【K】
""", '用': """
用微	5260 K信扫
""", '画': """
画像	2966 【K】	3002 【Kを見る】	3036 K#/#	3036 K #/#	3036 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5306 K錯誤
發生	5367 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5278 K阅读	5278 K新闻	5278 K报道:	5278 K阅读:	5281 【K报道】	5281 K报道:	5328 K新闻:	5328 K文章:
相關	5278 K新聞	5278 K報導	5278 【K新聞】	5278 K閱讀:	5281 【K報導】	5281 K報導:	5328 K新聞:	5328 K文章:	5328 K報導:
""", '看': """
看更	5278 K多:	5281 【K多】
""", '確': """
確認	5257 K信已寄至	5257 K信已寄到	5257 K信已寄送
""", '立': """
立即	5287 K加入	5307 K报名	5307 K報名
""", '筆': """
筆者	2976 Kプロフィール
""", '編': """
編輯	5296 K:
編集	41 K部への情報提供
""", '线': """
线索	5289 K征集
""", '编': """
编辑	5296 K:	5296 (K:
""", '聽': """
聽我	5316 K們的podcast
""", '自': """
自動	2983 K音声で読み上げ
""", '著': """
著者	2976 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5316 K上方影片
""", '观': """
观看	5316 K上方视频
""", '视': """
视频	5328 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5257 K成功	5323 K	5334 K本報	5334 K我們	5334 K本刊
""", '記': """
記事	7 Kの誤り	2958 Kの間違いを見つけ	2958 Kの誤りを見つけ	2958 Kに関するお問い合わせ	2958 Kへのご意見	2993 Kの誤り	2993 Kに誤り
記者	2976 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2966 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2958 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	3007 【Kプレゼント】	3007 Kプレゼント
""", '請': """
請作	5246 K者喝
請我	5246 K喝杯咖啡	5246 K們喝杯咖啡
請支	5321 K持
請至	5257 K信箱
請輸	5257 K入正確的電子	5257 K入有效的電子
""", '讚': """
讚賞	5246 K作者	5246 K支持
""", '订': """
订阅	5257 K成功	5323 K	5334 K本报	5334 K我们	5334 K本刊	5334 K本公众号	5334 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请作	5246 K者喝
请到	5257 K邮箱
请我	5246 K喝杯咖啡	5246 K们喝杯咖啡
请支	5321 K持
请输	5257 K入正确的邮箱	5257 K入有效的邮箱	5257 K入有效的电子
""", '責': """
責編	5296 K:
""", '資': """
資料	5296 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5321 K
""", '责': """
责任	5296 K编辑:	5296 (K编辑
责编	5296 K:
""", '赞': """
赞助	5321 K
赞赏	5246 K作者	5246 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5338 K输入
""", '这': """
这个	5304 K摘要
这段	5304 K摘要
这篇	8 K文章	52 K调查	52 K报道	5304 K文章
""", '追': """
追蹤	12 K我們
""", '這': """
這段	5304 K摘要
這篇	5304 K文章
""", '連': """
連載	2968 K:
""", '還': """
還可	5338 K輸入
""", '采': """
采写	5296 K:
""", '長': """
長按	5287 K
""", '长': """
长按	5287 K
""", '開': """
開啟	5260 K通知	5260 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2966 K記事	2966 K記事:	2966 【K記事】	2966 K:	2966 【K】	2968 K動画:	2968 K特集:	3002 【K写真】
""", '閱': """
閱讀	5278 K更多
""", '问': """
问问	5303 K我们的ai
""", '阅': """
阅读	5278 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5307 K報名
""", '马': """
马上	5307 K报名
""", '點': """
點我	5287 K加入
點擊	5278 K查看	5278 K閱讀:	5316 K觀看影片
""", '같': """
같이	3089 K 보기:
""", '관': """
관련	3089 K 기사:	3127 K 기사 :	3127 [K 기사]	3127 K 기사-
관련기사	3089 K	3089 K:	3089 [K]	3127 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3155 K 차단을 해제
광고차단을	3155 K 해제
""", '괜': """
괜찮아요	3079 K, 웹으로	3079 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3112 K
기사	1 K 듣기	41 K 제보	3110 K #줄 요약	3117 K 주소가 복사
기사에	73 K 대해 궁금	3120 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	3127 K 기사:
""", '당': """
당신의	3119 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	3089 K 읽기:
더보기	3089 [K]	3089 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3119 K 설문에	3119 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3117 K 복사되었습니다	3117 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3127 [K 본 기사]
""", '모': """
모바일	3079 K 웹으로 볼게요	3079 K 웹으로 계속
모바일웹으로	3079 K 볼게요
""", '문': """
문제가	3167 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3110 K 요약은
본문	3117 K url 복사
""", '사': """
사진	3168 K #/#	3168 K # / #
사진출처	3133 K:
""", '생': """
생성형	3110 K ai가 요약
""", '선': """
선택	3165 (K) 개인정보	3165 [K] 개인정보	3165 (K) 광고성	3165 [K] 광고성
""", '설': """
설문에	3119 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3155 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3119 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	3089 [K]
""", '오': """
오류가	3167 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3155 K 이용을 위해	3155 K 서비스 이용을 위해
""", '웹': """
웹으로	3079 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3110 K 요약은 ai	3110 K 요약이 도움	3110 K 기사는 인공지능	3110 K 기사는 ai	3110 K 번역	3112 K 음성은 ai	3120 K 기사가 도움이	3120 K 기사를 어떻게	3120 K 뉴스에 대한 의견	3120 K 기사에 대한 의견
이미지	3168 K #/#	3168 K # / #
이슈	3127 [K]
이어	3089 K 읽기:
""", '인': """
인공지능	3112 K 음성으로	3112 K(ai) 음성
인기기사	3127 [K]
""", '일': """
일시적인	3167 K 오류가
""", '자': """
자료출처	3133 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3117 K 복사되었습니다
""", '지': """
지금	3140 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	3089 K 기사:
추천기사	3127 [K]
""", '출': """
출처	3133 K:	3133 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	3168 K #/#
""", '필': """
필수	3165 (K) 개인정보	3165 [K] 개인정보	3165 (K) 이용약관	3165 [K] 이용약관
""", '함': """
함께	3089 K 볼 만한 기사:	3089 K 보면 좋은 기사:	3127 [K 읽기]
""", '핫': """
핫클릭	3127 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	3089 [K]
"""}

CONTAINS = {',': """
,说:	5395 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4142 K-vă	4146 K
abonații	50 K pot	4143 K noștri
abonează	80 K-te	4022 K-te pentru	4029 K-te pe youtube	4142 K-te
abonné	50 en tant qu'K	2057 pas encore K	2060 déjà K	2062 en tant qu'K
abonnés	2057 réservé à nos K	2060 réservé aux K	2248 nos K	2251 K
abonējiet	80 K	3327 K
actualisé	99 cet article a été K
actualité	2073 l'essentiel de l'K	2087 suivez l'K	2087 suivez toute l'K	2087 retrouvez toute l'K	2122 couvre l'K
actualizată	99 știrea a fost K
acționari	4107 fără K
adatkezelési	2503 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1720 K
adomány	2615 K
adományoddal	2611 K
adományok	2615 K
adományozz	2611 K
adományozzon	2532 K itt
advirtió	1720 K
adód	2613 K #
adója	2532 K #
adăugat	4145 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4676 K	4708 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2250 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1720 K
afișată	60 email nu va fi K
agregó	1720 K
aicināja	3330 K
aizsargātas	3269 visas tiesības K
aiškino	3263 K
ai가	3172 K 작성	3172 K 생성	3172 K 요약	3172 K 번역
ai로	3172 K 작성	3172 K 생성
ai를	3172 K 활용해
ajouté	2250 a K
ajută	4142 K-ne
ajánld	2611 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2496 töltsd le az K
alkalmazásban	2530 az K
alkalmazást	2530 K
alkalmazásunk	2612 K
alkalmazásunkat	2496 töltse le K
alkalmazásunkban	84 K
alăturat	4046 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2148 aidez-nous à K
analytička	533 je K
anhören	2 artikel K	2 text K	2 beitrag K	898 jetzt K:
anketě	553 naší K	553 v K
ankietę	35 naszą K	3738 naszą K	3738 krótką K
ankstesnėje	99 K versijoje
anmäl	4755 K dig till vårt	4755 K dig till våra
anmäla	4623 genom att K dig	4671 genom att K dig
annoncé	2250 a K
annoncør	724 betalt af en K	724 betalt af K
annonslänkar	37 K	74 K	4676 K	4708 K
annonsör	4687 betalt av en K	4687 betald av en K
annonsør	3609 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1720 K
anunțat	4145 a K
använder	4638 vi K cookies	4639 K kakor
anúncio	3916 após o K	3916 depois do K
anúncios	70 sem K	4013 sem K
apelował	3829 K
apelowała	3829 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1548 descarga la K	1548 descarga nuestra K
aplicația	84 în K noastră	4030 descarcă K	4142 descarcă K noastră	4142 descarcă gratuit K	4142 descarcă K și	4143 K noastră
aplikacją	84 z naszą K
aplikację	3691 pobierz naszą K	3692 pobierz K	3692 ściągnij K	3761 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4438 našej K
aplikáciu	4438 mobilnú K	4438 K
aportació	491 la teva K
aportación	1594 tu K	1628 haz tu K
apoyá	1717 K
applikációnk	2530 K
applikációnkat	2530 K
applikációnkban	84 K
apsolīja	3330 K
apóyanos	1594 K	1717 K
apóyenos	1594 K	1717 K
apúntate	1520 K a	1541 K a nuestra	1541 K gratis	1717 K gratis
apărat	4145 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4892 bir K paylaş
artykuł	15 darmowy K	20 cały K	3679 podoba ci się ten K	3739 nasz K do końca	3759 ostatni darmowy K	3827 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1521 te ha gustado este K	1531 regala este K	1531 regalar este K	1537 último K gratis	1537 te queda # K	1631 y lee este K	1712 K	1713 #% del K	1713 # % del K	1713 #% de este K	1713 # % de este K	1718 este K
artículos	15 K gratis	1537 K gratis este mes	1537 te quedan # K	1537 límite de K	1712 K
aseguró	1720 K
associés	2096 cookies K à ce contenu
assuré	2250 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	953 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	4022 K-te pentru
autorização	3895 sem K prévia e expressa
autorką	3730 kontakt z K
autorská	535 K práva
avertizează	4145 K
avísanos	1717 K
ayúdanos	1594 K	1717 K a
açikladi	4974 K
açin	4892 K
añadió	1720 K
año	1719 al K
""", 'b': """
bağirdi	4974 K
bağirdilar	4974 K
bağiriyor	4974 diye K
bağiriyordu	4974 K
bağiş	4971 K yap	4975 K
bağişiniz	4971 K
bağlantilari	74 satiş ortakliği K	4885 satiş ortakliği K
başlayan	4891 tl'den K
başvurun	4892 K
behält	29 K sich vor	29 K sich das recht
behöver	4612 vi K ditt stöd	4755 vi K din hjälp
beiträge	58 neue K per mail	1025 K
beiträgen	1025 K
bekapcsolása	2496 értesítések K
beløb	792 fast K
beløp	3674 gi et K	3676 fast K
bemängeln	1033 K
bemängelt	1033 K
berätta	67 K för oss	67 K din
berättade	4758 K
berättar	4758 K
bestätigen	818 K sie ihre
bestätigungslink	944 K
bestätigungsmail	818 K	944 K
betalvägg	4759 K
bezpečí	99 linka K
bezplatný	573 poslední K článek	4432 náš K webinár	4455 posledný K článok
bezplatných	4441 K článkov
bezpłatne	3744 K konto
bezpłatny	3735 nasz K webinar	3759 ostatni K artykuł
bezpłatnych	3744 limit K
beágyazott	2572 egy K tartalom látható	2572 egy K tartalom található
beállításai	2571 cookie-K miatt
beállítások	2571 cookie-K miatt	2571 cookie K miatt	2571 süti K miatt
beğendiyseniz	4972 bu haberi K	4972 bu yaziyi K
biết	5242 cho K
blokovač	605 K reklam
blokování	524 K reklam	605 K reklam
blokującego	3793 programu K reklamy
blokującej	3793 wtyczki K reklamy
blokujący	3793 program K reklamy
blokującą	3793 wtyczkę K reklamy
blokátor	605 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1541 recibe el K	1541 nuestro K	1546 K diario	1717 recibe el K	1718 nuestro K	1721 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2067 dans votre K mail	2067 dans votre K e-mail
brezplačen	4555 zadnji K članek
brezplačne	4542 K članke
brezplačni	4535 naš K webinar	4555 zadnji K članek
brezplačnih	4542 K člankov
bronił	3829 K się
brzmiał	3829 K
brzmiała	3829 K
brzmiało	3829 K
butlletí	414 subscriu-te al K	414 el nostre K	492 el nostre K	495 K
buzdított	2614 K
buzdította	2614 K
buzón	79 en tu K	1544 en tu K
bájate	1717 K la app
báo	5160 là nhà K
bölümünde	85 yorum K
bönföll	4758 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4758 K
bønfaldt	793 K
bønn	3526 vi har en K til deg
bønnfalt	3677 K
bústia	437 a la teva K
bülten	4881 e-K	4975 K
bültene	4832 K abone	4832 K kayit	4832 K kaydol
bülteni	4881 haber K
bültenimiz	78 K	4972 K
bültenimize	78 K	78 e-K	4832 K	4971 K	4972 K
bültenine	4881 K
błagał	3829 K
błagała	3829 K
bạn	49 gửi cho K bè	5134 hộp thư của K	5179 sự ủng hộ của K	5239 mời K	5239 cần sự ủng hộ của K	5239 nhờ sự ủng hộ của K
bằng	5189 K văn bản của báo
""", 'c': """
caffè	2798 un K
café	54 me paga um K	1595 un K	1628 un K al mes	2125 un K
caractères	2148 limitées à # K
catedrática	1591 es K
catedrático	1591 es K
celého	503 pro čtení K
cercetătoare	4046 este K
cercetător	4046 este K
changés	99 prénoms ont été K
chaîne	2248 notre K
chefredaktör	4661 är politisk K	4661 är K
chefredaktør	701 er K
chuyện	5158 bạn có câu K
chép	5153 cấm sao K bài	5189 mọi sao K
chính	99 đính K	5143 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	5134 bản tin của K tôi	5137 theo dõi K tôi	5158 cho K tôi qua	5158 liên hệ với K tôi qua	5158 hãy liên hệ với K tôi	5239 ủng hộ K tôi	5239 K tôi cần sự giúp đỡ	5239 giúp K tôi	5239 theo dõi K tôi	5239 hãy gửi cho K tôi	5239 hãy liên hệ với K tôi	5239 hãy báo cho K tôi	5240 K tôi trên	5240 của K tôi	5240 cho K tôi
chọn	5239 hãy bình K
cikkből	2610 K #
cikkéből	2610 K #
cikkünk	2612 minden K
cikkünkhöz	2612 minden K
collecté	2070 est K par
collectée	2070 est K par
collectées	2070 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3877 nos K
comentó	1720 K
comisión	1617 recibir una K
comissió	432 rebre una K
comissão	3915 receber K	3915 receber uma K
commerciële	3430 K partner
communauté	2133 K whatsapp	2133 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2829 parte della nostra K
condamné	2250 a K
condiții	4033 termeni și K
confidentialité	2100 politique de K
confidențialitate	4033 politica de K
conférences	2122 est maître de K
connecté	2102 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3842 acesse todo o K	3905 ao exibir este K	3905 ao ver este K
contribuição	3897 com a sua K	4012 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1720 K
conversación	1569 participar en la K
conținut	9 acest K	4022 K doar pentru abonați
conținutului	4042 preluarea K
cookieinställningar	4636 K	4663 K
corespondentă	4046 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4142 K un cont pentru a citi
csatornájára	2520 viber-K
csatornánk	2612 K
csatornánkhoz	2520 telegram-K	2520 whatsapp-K
csatornánkra	2520 youtube-K	2611 iratkozz fel K	2611 iratkozzon fel K
csábított	2614 K
cuéntanos	38 K	67 K	1569 K en	1717 K
cuéntenos	38 K	67 K
czytać	3685 aby K dalej	3685 żeby K dalej	3826 chcesz K dalej
czytelników	36 naszych K	3739 opiniami K	3750 z wpłat K	3750 dzięki wsparciu K	3767 K	3827 naszych K	3827 z wpłat K
câmpurile	60 K cu steluță
cântau	4145 K
címével	2555 e-mail-K
cùng	51 hãy tham gia K họ
của	5163 là cây bút K	5240 độc giả K
""", 'd': """
danişmanliği	4886 yatirim K kapsaminda değildir	4886 yatirim K hizmeti
daní	4446 # % z K	4446 #% z K
darbą	3261 mūsų K
darowiznę	3683 przekaż K	3826 przekaż nam K	3826 przekaż K na
datenschutzerklärung	844 unserer K	1031 unserer K	1031 unsere K
datenübertragung	886 der K zu
dați	62 K-mi tag
debatindlæg	702 send dit K	702 skrive et K
debatredaktør	701 er K
debattredaktør	3582 er K
debattør	701 er K
declaró	1720 K
decía	1720 K
demandé	2250 a K
denmişti	4974 K
denunció	1720 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1548 K la	1548 K nuestra
destekçimiz	4892 K olun	4971 K olun
desteğiniz	4971 K
desteğinizle	4972 K
desteğiyle	18 okurlarin K	4867 yapay zeka K	4883 K ayakta	4897 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4437 K môžu
disponível	3853 K no google play
doação	3838 faça uma K	3897 sua K	4012 sua K	4012 faça uma K	4016 K
doações	4016 K
dodał	3829 K
dodała	3829 K
dodává	642 K
događaj	4333 naš K
domagał	3829 K się
donació	491 fes una K	495 K
donación	1526 haz una K	1526 tu K	1594 tu K	1594 una K	1717 tu K	1717 haz una K	1721 K
donația	4142 K ta
donație	4142 fă o K	4146 K
donații	4146 K
donează	90 K cât poți	4142 K acum
doplněn	99 článek byl K
doporučil	642 K
doporučila	642 K
doporučovala	642 K
dopuštenja	4344 bez K
doradzał	3829 K
dorzuć	3826 K się
dostawać	3760 chcesz K
dostávajte	4461 K
dostávat	574 chcete K	602 chcete K zprávy
dostávať	4456 chcete K
dostávejte	580 K
dostęp	80 kup K	3685 masz już K	3744 pełny K do	3744 wykup K	3826 kup K
dostępny	3685 artykuł K tylko
dotazník	554 krátký K	4436 krátky K
dotazníka	4436 nášho K
dotazníku	553 našeho K	554 krátkého K
dowolną	3828 K kwotą
dočtete	561 více se K
dołóż	3826 K się
dołącz	51 K do nich	51 K	3697 K do nas na	3826 K do nas	3826 K do grona	3826 K do nich
drastické	99 obsahuje K
draudžiama	3207 K kopijuoti	3207 be leidimo K	3207 be sutikimo K
draudžiamas	3228 be leidimo K
dueños	1661 sin K	1661 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3827 K dalej
dziennikarką	3731 jest K	3808 jest K
dzięki	3827 K wam	3827 K tobie
dziękujemy	3741 K za zapisanie	3741 K za zapis	3826 K, że nas czytasz
där	42 var du K
débloquer	2060 pour K
déclare	2250 K
déclaré	2250 a K
découvrez	2057 K nos offres	2247 K nos offres
déductible	2051 K des impôts	2051 K à #	2249 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2250 K
déplore	2250 K
déposés	2138 des cookies seront K
désabonner	2067 K à tout moment	2071 K à tout moment	2071 vous K en cliquant
désactiver	2094 K adblock
désactivez	2094 K adblock
désinscription	2071 K à tout moment
désinscrire	2071 K à tout moment	2073 vous K à tout moment
díky	640 K vám
dôvery	99 linku K
dömde	4758 K
dømte	793 K	3677 K
düzeltme	99 K:
děkujeme	639 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	5139 tải ứng K	5239 tải ứng K của	5239 hãy tải ứng K	5239 tải ngay ứng K
""", 'e': """
edellyttää	1977 K tunnusta
editörlerimize	39 K
editörüdür	4864 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2609 K készült
elaboración	1617 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1544 tu correo K	1569 tu dirección de correo K no será publicada
elemző	2523 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2489 a teljes cikk K
elsőként	2531 értesülj K
előfizetés	2615 K
előfizető	2489 már K	2611 legyen K
előfizetőink	50 K	2489 K olvashatják	2534 K számára	2612 K
előfizetők	50 az K	2545 csak K	2615 K
előfizetőknek	2490 csak K	2545 K szól
előfizetőként	50 K
előfizetőnktől	2555 K
emlékeztetett	2614 K
emoțional	99 pot afecta K
endereço	3871 seu K de email não será
engedély	2538 K nélkül tilos
engedélyezze	2502 K a javascript
engedélyezése	2572 tartalmainak K	2572 tartalmak K
engedélyhez	2538 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2248 cette K	3446 onze korte K	3446 onze K
enquêtent	2248 K pour vous
enquêtes	2248 nos K
ensimmäinen	2040 K kuukausi
enthält	886 dieses element K daten
entraînement	48 K d'ia
entrée	2201 ctrl+K	2201 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1717 K
epizódu	4434 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	701 er K
erhältlich	898 shop K	973 im shop K
erişin	4892 K
erklärt	1033 K
erklärte	1033 K
erkände	4758 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	1030 K sie es weiter
erzählt	67 K uns	1033 K
erzählte	1033 K
escribió	1720 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1569 K a	1717 K
estimé	2250 a K
estás	1521 ya que K aquí	1521 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4841 javascript'i K
evästeasetuksesi	1930 K
evästeasetuksiasi	1954 K
evästeasetuksissa	1930 K
evästeasetusten	1930 K
evästeasetustesi	1930 K
evästeet	1954 K	1979 K
evästeitä	1933 K
evästesuostumuksesi	1930 K
evästevalintasi	1930 K
evästevalintojesi	1930 K
existují	564 K díky
experiência	67 conte sua K
explicó	1720 K
expliqué	2250 a K
expérience	67 partagez votre K
externého	4428 K obsahu
externí	546 K obsah
externího	546 K obsahu	546 obsah z K
externý	4428 K obsah
""", 'f': """
favoritkälla	4657 K
faça	4012 K um pix
felelősséget	30 nem vállal K
felhasználása	2537 cikkek K csak	2537 cikk K csak	2537 tartalom K csak	2537 anyagok K csak
felhasználási	2503 K feltételek
felietonistką	3808 jest K
felietonistą	3808 jest K
feliratkozás	2491 K a hírlevélre	2491 hírlevél K
feliratkozásommal	2518 K
feliratkozással	2518 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2523 K
folosește	4033 K cookie
folytatásához	2489 a cikk K
fordítóval	2527 gépi K
forintért	2534 havi # K
formulára	4439 odoslaním K
formulário	4012 inscreva-se no K
formuláře	557 odesláním K
forrásként	2519 kedvenc K
fortæl	67 K os
fortæller	793 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2506 küldd el K
fotóit	40 K	2506 küldje el K	2506 küldje be K
fotóját	2506 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4758 K
früheren	99 K version	99 K fassung
férjen	2611 K hozzá
följ	4630 K oss på	4755 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4653 alla rättigheter K
fördere	1030 K
fördermitglied	80 werden sie K	913 werde K	913 werden sie K
fördern	1030 jetzt K	1030 K sie
föredragen	4657 K källa
föredragna	4657 K källa
föreslog	4758 K
författare	4661 är K och
förklarade	4758 K
förklarar	4758 K
försvarade	4758 K sig
følg	666 K os på	790 K os	3547 K oss på	3674 K oss
første	714 K måned	792 K måned	3596 K måned	3676 K måned
førsteamanuensis	3573 er K
førstelektor	3573 er K
független	2487 támogassa a K	2612 K sajtó
főmunkatársa	2596 K
főszerkesztője	2525 K
""", 'g': """
gadā	3329 K
gazeteciliği	4972 bağimsiz K
gazeteciliğimiz	4972 K
gazetę	3770 kup K
gefällt	944 K ihnen, was sie	944 K dir, was du
gelmişken	4825 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	850 wird in neuem fenster K
giovedì	17 ogni K
giáo	5160 là K sư
giảng	5160 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4407 K
gridò	2924 K
gràcies	438 K a gent com tu	492 K a tu
grátis	4014 teste K
grâce	18 K à vous	2048 K à vos dons
gwiazdką	60 pola z K
gärna	4755 vill K höra från dig
går	644 før du K	3526 før du K
gåva	4612 ge en K i dag	4612 ge en K nu	4613 din K	4613 ge en K	4755 din K gör	4755 ge en K i dag	4759 K
gönderdik	4899 size bir e-posta K
gönderin	4892 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4756 K mer
göre	4974 K
görün	4892 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4892 K
gösterilmeden	4855 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3829 K
głosiła	3829 K
głosiło	3829 K
głosuj	3755 K
głosujcie	3755 K
głównej	3746 na stronie K
gương	64 trang K
gửi	49 hãy K	5158 xin K về
""", 'h': """
használ	2502 cookie-kat K	2503 sütiket K
használat	2502 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	1033 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2506 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	878 bei google K
hirdették	2614 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2582 K
hirdetésblokkolót	2582 K
historią	67 podziel się swoją K
historička	533 je K
história	67 conte sua K
hjälp	4664 K av ai	4688 K av ai	4755 K oss
hjälper	4755 din gåva K
hjælp	704 K af ai	704 K fra ai	725 K af ai	790 vi har brug for din K	790 K os
hjælper	790 dit bidrag K
hlásal	642 K
hlásala	642 K
hlásá	642 K
hovorí	4510 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2508 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2508 a K
hozzátette	2614 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1955 tekoälyä K
hágase	80 K socio
hájil	642 K se
hájila	642 K se
häng	4755 K med i
häufiger	878 bei google K
hävdar	4758 K
håller	43 K du med	43 K du inte med	4695 läsare som K
hævder	793 K
hébergé	2096 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2555 K
hírekben	2496 a google K	2519 google K
hírlevelére	2518 K
hírlevelünk	78 K	2612 K
hírlevelünket	2518 K
hírlevelünkre	78 K	2491 K	2611 iratkozzon fel K	2611 iratkozz fel K	2612 K
hírlevél	2615 K
hírlevélre	78 K	2611 iratkozz fel a K	2611 iratkozzon fel a K
hó	2613 ft/K
hónap	2534 első K	2613 első K
hören	968 K sie hier.
hører	3587 der du K
hükmetti	4974 K
hüüdis	1789 K
hüüdsid	1789 K
hűségidő	2545 K nélkül
hồng	5188 nhận hoa K
""", 'i': """
iecienītāko	3277 K avotu
iepriekšējā	99 K versijā
ifølge	793 K	3677 K
illimité	2062 accès K	2157 en K
imágenes	40 tus K	99 contiene K
incorporó	1591 se K a
independentă	4143 presa K
independência	4013 a K
indicó	1720 K
indiqué	2250 a K
indrømmede	793 K
indrømmer	793 K
indépendance	2248 notre K
indépendant	2048 soutenez le journalisme K	2248 journalisme K	2248 média K
indépendante	2154 la presse K a	2248 presse K	2248 information K
información	1557 sigue toda la K	1557 siga toda la K	1591 cubre la K	1718 esta K
informację	3730 wyślij K
informações	99 com K de
informațiilor	4042 preluarea K
informováni	602 chcete být K
informó	1720 K
informē	3330 K
ingresá	77 K tu correo
innehåll	4639 externt K	4663 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3677 K
innrømmet	3677 K
inquiète	2250 s'K
inquérito	35 nosso K
inscrição	3847 cancelar a K
inscríbete	1520 K
inställningar	4636 cookie-K	4636 dina K för cookies	4636 dina K för kakor
insändare	43 K	4662 skicka din K	4662 din K till	4662 skriva en K
intelektą	3215 dirbtinį K	3230 dirbtinį K
inteligencję	3752 przez sztuczną K
inteligencí	566 umělou K
intelligenciával	2527 mesterséges K készült	2547 mesterséges K
introduceți	77 K adresa de email
intégralité	2057 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1718 esta K
investigação	4013 esta K
investigație	4143 această K
investigațiile	4143 continua K
invítame	54 K a un café	54 K un café	1717 K a
invítanos	1717 K a
ismételgette	2614 K
istediğiniz	4831 K zaman iptal	4973 K zaman iptal
izražavaju	4338 komentari K
içeriği	9 K
içeriğin	4866 harici K
içermektedir	99 sahneler K
išorinio	3213 K turinio
""", 'j': """
jautāja	3330 K
javascript가	3149 K
javascript를	3149 K
javasolják	2614 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3679 skoro już tu K	3679 skoro tu K
ještě	613 zbývá K
jogász	2523 K
jugé	2250 a K
jurnalistă	4046 este K
jurnaliștii	39 K noștri	4077 K noștri îți trimit	4143 K noștri
jälgi	1786 K meid
jäljellä	1973 ilmaista juttua K	2037 K #%	2037 K # %	2037 #% K	2037 # % K
jäseneksi	80 liity K	2038 liity K
""", 'k': """
kanał	3827 nasz K
kannatusjäseneksi	2038 liity K
kanál	640 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4408 K
kedykoľvek	4413 odhlásiť sa môžete K
keresőben	2519 google-K
khoản	5131 bạn đã có tài K	5143 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	5153 K sao chép bài viết	5153 K sao chép nội dung	5153 K sao chép lại
khẳng	5242 K định
kiabált	2614 K
kiabálta	2614 K
kiabálták	2614 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2614 K
kirjeessä	2041 luki K
kiáltott	2614 K
kiáltotta	2614 K
kiáltották	2614 K
kiến	5174 ý K của bạn sẽ	5239 hãy gửi ý K	5239 vui lòng gửi ý K
kliknutím	557 K na
kolačića	4329 K	4359 K
kolačiće	4329 K	4359 K
kolačići	4329 K
komentować	6 K	3717 aby K
komentár	6 pridať K	4437 pridajte K
komentára	4437 pridanie K	4437 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	544 je K	544 , K	621 , K
komentátorem	544 je K	621 je K
komentátorka	621 , K
komentátorkou	544 je K	621 je K	4426 je K
komentátorom	4426 je K
komentář	6 přidat K
komentáře	6 pro přidání K	555 vložení K	555 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2508 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1955 K
konferencję	3735 naszą K
konuştu	4974 diye K	4974 K
kopírovanie	4419 K obsahu bez	4419 K je zakázané
kopēšana	3276 K bez
korespondentką	3731 jest K	3808 jest K
korespondentė	3212 K
korábban	2554 K itt írtunk	2554 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3829 K
krzyczała	3829 K
krzyknął	3829 K
krzyknęła	3829 K
krävde	4758 K
krævede	21 K felter er	793 K
krönikör	4661 är K	4735 är K
kulturalną	3739 K dyskusję
kulturredaktör	4661 är K	4735 är K
kulturredaktør	701 er K	771 er K	3582 er K	3655 er K
kumppanuuslinkkejä	74 K	1967 K
kvíz	553 náš K	4436 náš K
kvíze	4436 našom K	4436 v K
kvízu	553 našem K	553 v K
kyltissä	2041 luki K
kysyivät	2041 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2613 K
käsitellään	99 jutussa K
käyttää	1931 tämä sivusto K
käyttöehdot	1962 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2614 K
kérdezték	2614 K
kérdőívünket	35 K
kért	2614 K
kérte	2614 K
kérték	2614 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	1030 K sie uns
könyörgött	2614 K
könyörögtek	2614 K
köszönjük	2611 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2496 K minket	2611 K minket
követelte	2614 K
követelték	2614 K
közgazdász	2523 K
közlése	2546 nélküli K tilos
közreműködésével	2609 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2614 K
kúpte	4507 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	1033 K an
künstlichen	902 K stimme vorgelesen	902 K stimme vertont
künstlicher	961 mithilfe von K
küpsised	1739 K
küpsistega	1739 K	1758 K
küsis	1789 K
kč	559 za # K	559 od # K	641 od # K
kļūsti	3327 K par
křičel	642 K
křičela	642 K
křičeli	642 K
kể	5242 K
""", 'l': """
labākie	3296 K raksti tavā
lamentó	1720 K
lançait	2250 K
lasītu	3266 lai K tālāk
lasītāji	3328 mūsu K
lasītājiem	3328 mūsu K
lejupielādē	3327 K
lelkisegély	99 K
leverandør	3584 ekstern K
leverantör	4663 extern K
leído	1631 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3286 K
linkistä	1966 lisää tästä K
lisenssillä	47 K
lisäsi	2041 K
llicència	47 K cc
lucrează	4046 K în presă
lunedì	17 ogni K
lună	4144 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	5131 đăng nhập để bình K	5174 bình K của bạn sẽ	5239 đăng nhập để bình K
lájkolj	2496 K minket
lákal	642 K
läget	4672 koll på K
lähdet	1906 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4675 du kan K mer	4675 kan du K mer	4675 K mer om	4752 #% kvar att K	4752 # % kvar att K	4756 fri att K
läsare	36 våra K	4673 våra K	4756 våra K
läsarna	18 tack vare K
läser	4755 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	729 K for	3614 K for	4692 K för
læser	790 tak fordi du K
læserbrev	43 K	702 skrive et K	702 send dit K
læsere	36 vores K	791 vores K
læseres	713 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1537 K de notas
límites	1531 sigue leyendo sin K
lòng	5158 vui K gửi về	5239 vui K gửi về
löd	4758 K
lød	793 K	3677 K
lūdza	3330 K
lập	5178 ủng hộ báo chí độc K	5240 báo chí độc K
""", 'm': """
magyarázta	2614 K
mailovú	4439 e-K adresu
mainoslinkkejä	37 K	74 K	1967 K
manhãs	17 todas as K
markedsføringscookies	673 K
marqués	60 champs K d'une étoile
masintõlke	1741 K abil
materiał	9 ten K
matéria	20 ler esta K	3842 esta K é só	3929 para ler esta K	4008 #% desta K	4008 # % desta K	4008 #% da K	4008 # % da K	4013 esta K
matérias	3896 limite de K	4007 K
matí	491 rep cada K
mawiał	3829 K
mawiała	3829 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2614 K
megbízásából	2609 K készült
megjelenését	2609 K támogatta	2609 K támogatja
megjelenítése	2572 tartalmainak K	2572 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	2038 tue K
meitä	1964 tukea K	1964 tue K	2038 tue K	2038 auta K
mencióname	62 K
menționat	4145 a K
mesačne	4509 K
mesečno	4407 K	4605 K
mesélte	2614 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3828 za K
miesięcznie	3828 K
minkä	90 anna K voit
miễn	15 bài K phí	5181 hết số bài K phí	5241 dùng thử K phí
mjesečno	4407 K
moderálási	2508 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2148 charte de K	2148 K par la rédaction
mokė	3263 K
mondták	2614 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1531 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1720 K
mulțumim	4142 K că ne citești
munkatársa	2525 K	2596 K
munkatársunknak	39 K
munkánk	2612 K
munkánkat	2487 támogasd K	2487 támogassa K	2532 K	2611 támogasd K	2611 támogassa K	2612 K
myönsi	2041 K
másodközlés	2514 K	2537 K
másodközlése	2537 K
märkis	1789 K
määräsi	2041 K
mån	4674 kr/K	4757 kr/K
månad	4617 testa en K	4674 en K för	4755 testa en K	4757 per K	4757 varje K
månaden	4674 första K	4757 i K	4757 första K
månader	4674 K för #	4755 testa # K
månadsgivare	4755 bli K
måned	650 prøv en K	714 i # K	790 prøv en K	792 pr. K	3596 en K for	3674 prøv en K	3676 per K
måneden	792 om K	3676 i K
måneder	714 i # K	3596 K for #
média	2248 notre K
mês	4013 até o fim do K	4014 por K	4014 ao K
mình	54 mời K ly cà phê	62 tag K
míní	642 K
mówi	3829 K
mówili	3829 K
mówił	3829 K
mówiła	3829 K
môžete	4435 článok si K
müşterimiz	4903 K
mācīja	3330 K
mākslīgais	3283 K intelekts
mēnesis	3329 pirmais K
mēnesī	3329 K
mėgstamiausią	3208 K
mėnesį	3262 per K
měsíc	559 první K	641 za K	641 první K
měsíčně	641 K
můžeme	499 díky vám K
můžete	552 článek si K
mạnh	5242 nhấn K
""", 'n': """
nabádal	642 K
nabádala	642 K
naléhal	642 K
namawiał	3829 K
namawiała	3829 K
napisał	3829 K
napisała	3829 K
napiš	38 K nám	67 K nám
napište	38 K nám	543 K nám	576 K na	639 K nám
napísal	4510 K
napíšte	38 K nám	4425 K nám	4425 K, prosím	4458 K na	4507 K nám
naročilo	4541 hvala za K
naročite	80 K se	4515 K se na naše	4603 K se
naročnik	50 kot K	4514 že K
naročnike	4522 samo za K	4522 le za K
naročniki	50 K lahko	4554 lahko berejo le K	4554 berejo samo K	4607 K
naročnikom	4514 dostopen le K	4514 na voljo K	4514 na voljo samo K	4514 na voljo le K	4554 dostopna le K	4554 dostopna samo K	4554 dostopen le K	4554 dostopen samo K
naročnina	4542 K	4607 K
naročnino	4542 z K	4564 z K
narzędzi	3752 przy wsparciu K ai
nastavení	520 kvůli K cookies	520 K cookies	520 K souhlasu	520 vašeho K cookies	520 K soukromí
naujienlaiškio	3220 K
naujienlaiškis	3261 mūsų K	3264 K
naujienlaiškį	3200 mūsų K	3220 K	3260 užsisakykite K	3261 mūsų K
navođenja	4344 bez K izvora
navođenje	4344 uz K izvora
nawoływał	3829 K
načtením	521 K videa	521 K obsahu
našeho	549 do K týmu	549 K e-shopu
našem	4333 K timu
našich	575 K zpráv	4457 K správ
neatkarīgu	3327 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2611 segíts K	2611 írjon K	2611 írj K	2611 jelezd K	2612 K adód
nemokamą	3224 K paskyrą
neobmedzený	4412 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	539 K přístup
neomezeně	503 K číst
nepiekrītat	43 K
nepriklausomą	3222 paremkite K žurnalistiką	3260 paremkite K	3261 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1945 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	639 podpořte K
nezávislá	640 K média
nezávislé	4508 K médiá
nezávislú	4507 podporte K
nghiêm	5153 K cấm sao chép
nghiên	5160 là nhà K cứu
ngoài	5164 nội dung bên K
nguồn	5156 K ưu tiên	5156 K tin ưu tiên	5224 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5174 chịu trách K về nội dung bình luận
nhân	5165 trí tuệ K tạo
nhấn	5239 K vào đây
nhận	5134 đăng ký K bản tin	5134 đăng ký K tin	5239 đăng ký K bản tin	5239 đăng ký K tin
nhập	24 đăng K	5131 vui lòng đăng K	5131 đăng K để đọc	5131 đăng K để xem	5131 đăng K để lưu	5131 hãy đăng K để	5239 đăng K để đọc	5239 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3732 materiał wideo jest K
niezależne	3826 wesprzyj K	3826 wspieraj K	3827 K media
niezależność	3827 K
niezależną	3827 jesteśmy K
noastră	4143 munca K
nolēma	3330 K
norāda	3330 K
nosūtīsim	57 jums K
notificações	14 as K	3855 ative as K	3855 ativar K	3855 receba K
notificările	14 K	4030 activează K
notifikácie	4438 K
notícia	4013 esta K
notícias	3847 receba as K	3847 receba K	3858 siga as últimas K	4007 K
novinařina	640 naše K
novinařinu	640 nezávislou K
novinár	4426 je K	4426 , K
novinári	4508 naši K
novinárka	4426 je K	4426 , K
novinárkou	4426 je K
novinárom	4426 je K
novinář	544 je K	544 , K
novinářem	544 je K	621 je K
novináři	640 naši K
novinářka	544 je K	544 , K
novinářkou	544 je K	621 je K
novičke	4515 na e-K
novičnik	4523 K	4523 e-K	4604 naš e-K	4607 K
novičnika	4523 K
nuotraukų	40 K ir vaizdo
nusprendė	3263 K
nášho	4432 do K tímu
nächste	21 in diesem browser für die K	1030 sind sie der K
näyttämällä	1929 K sisällön
nélkül	70 reklám K	71 spam K
nói	5242 K
nõus	43 ei ole K?
năm	5241 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	549 našem K
obegränsad	4620 K tillgång
obećala	4408 K
obećao	4408 K
obiecał	3829 K
obiecywał	3829 K
obligāta	3276 atsauce K
oblíbené	541 K zdroje
oblíbených	541 K zdrojů
oblíbenými	541 K zdroji
obrigatórios	21 campos K são marcados com	3871 campos K são marcados com	3876 campos K marcados	3876 campos K são marcados com
obveščanje	4541 na naše K
obľúbené	4423 K zdroje
obľúbených	4423 K zdrojov
obľúbenými	4423 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	574 chcete K
odebírejte	508 K náš	580 K	639 K
odemkněte	503 K si
odhlásit	509 K se můžete kdykoli
odoberať	4456 chcete K
odpoveď	21 zrušiť K
odpovídal	642 K
odpověděl	642 K
odpověděla	642 K
odpověď	21 zrušit K
odpowiadał	3829 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3829 K
odpowiedziała	99 nie K	3829 K
odpowiedziało	99 nie K
odražavaju	4338 komentari K	4338 komentari ne K
odídete	4421 kým K
ofereça	3842 K este artigo
ograniczeń	3685 czytaj bez K	3685 czytaj więcej bez K
også	51 bli med du K
ogłosił	3829 K
ogłosiła	3829 K
oikaisupyynnöt	1958 K
oikaisupyyntö	1958 K
olvashatják	2553 csak előfizetők K
olvasási	0 K idő
olvasóiból	2532 K él
olvasóink	36 K	2612 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1717 danos tu K
ordenó	1720 K
ordonné	2250 a K
ortakliği	4885 iş K linkleri	4887 satiş K bağlanti	4887 satiş K linkleri
orzekł	3829 K
osobních	537 ochrany K údajů	537 ochraně K údajů
osobných	4428 K údajov
ostrzegał	3829 K
ostrzegała	3829 K
ostrzegł	3829 K
otrzymywać	3760 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K
oznámil	642 K	4510 K
oznámila	642 K	4510 K
ozvěte	38 K se nám	67 K se nám	543 K se nám	639 K se nám
""", 'p': """
padėkite	3260 K mums
pageidaujamą	3208 K šaltinį
paklausė	3263 K
palīdzi	3290 ziedo un K	3327 K mums
palīdzību	3283 mākslīgā intelekta K	3298 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3260 K mums
parsisiųskite	3260 K
participación	1573 normas de K
partnerské	74 K odkazy	562 K odkazy	4444 K odkazy
partneři	523 my a naši K
pastā	3288 e-K
pastāstiet	38 K mums	67 K mums
patronką	3750 zostań naszą K
patrões	3959 sem K	4013 sem K
paylaşilan	4953 tarafindan K bir gönderi	4953 tarafindan K gönderi
paylaşin	25 K	49 K	4892 K
paylaştiği	4953 K bir gönderi	4953 'in K bir gönderi
paziņoja	3330 K
paziņojumus	3287 K
państwa	3730 czeka na K
pašte	3220 jūsų el. K
pažadėjo	3263 K
periódico	1718 este K	1718 nuestro K
permanència	493 sense K
persiųskite	49 K
personvernerklæring	3559 K
phê	54 mời tôi một ly cà K	5178 mời bạn một ly cà K
phóng	5158 liên hệ K viên	5160 là K viên	5160 K viên ban	5163 là K viên báo	5163 là K viên của	5239 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1720 K
pidätetään	1941 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3829 K
pisała	3829 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4326 K nam	4358 K nam na	4358 K na	4405 K nam	4528 K nam	4528 K na	4558 K nam na	4558 K na	4603 K nam
piškotke	4531 K	4559 K
piškotki	4531 K
piškotkov	4531 K	4559 K
pište	576 K na	576 K nám na
plakáton	2614 állt a K
plânge	4145 se K
pochází	546 obsah K
podcastów	3736 K
podcastů	551 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3829 K
podporovatelé	640 naši K
podporují	640 nás K
podpoře	499 díky vaší K můžeme	640 díky K
podpořte	564 K	639 K nás	639 K naši	639 K naše	639 K mě
podrška	4405 vaša K
podrške	4345 bez vaše K	4406 vaše K
podršku	4405 vašu K
podržite	4345 K	4405 K nas	4405 K naš
podělte	67 K se s námi	67 K se o
podľa	4510 K
poinformował	3829 K
poinformowała	3829 K
pokračovanie	4412 pre K v čítaní
pokračování	503 K je dostupné	562 K článku níže
pokračuje	562 článek K	562 text K	4444 článok K	4444 text K
pokračujte	503 K ve čtení s
politoložka	533 je K
politológus	2523 K
política	425 K de galetes	1567 K de cookies	3869 K de cookies	3898 cobre K
pomocí	566 K ai
pomocą	3752 z K ai
pomoć	4405 vašu K
pomóż	3826 K nam
pomôžte	4507 K nám
poprosił	3829 K
poprosiła	3829 K
poprosiło	3829 K
poručila	4408 K
poručio	4408 K
poslední	573 K článek zdarma	573 K článek, který můžete
posledný	4455 K článok zadarmo
poslušajte	4557 K nas
postafiókjába	2491 K
postafiókjában	2516 minden reggel a K	2516 minden este a K	2516 minden nap a K	2516 minden héten a K
postafiókodban	2516 minden reggel a K
postaládádba	79 a K	2518 a K
postaládádban	2516 minden reggel a K	2516 minden héten a K
postaládájában	2516 minden reggel a K	2518 ön K
posílat	557 nechte si K
posílejte	543 K nám
posíláme	57 vám K	57 K vám
potřebujeme	639 K vaši pomoc	639 K vaši podporu
používame	4428 K cookies
používá	523 tento web K
používáme	523 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3829 K
powiedziała	3829 K
powtarzał	3829 K
powtarzała	3829 K
poznámka	99 K redakce
pozostało	3685 K # %	3685 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	642 zvou K
pošaljite	49 K ga	4326 K nam	4326 K na	4405 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	543 K nám	639 K nám
pošli	49 K ho
pošlite	49 K ho	4425 K nám	4507 K nám
pošljemo	57 vam K
pošljite	49 K ga	4528 K nam	4528 K jo nam	4528 K na	4603 K nam
požádal	642 K
požádala	642 K
pracę	3827 naszą K
pranešimus	3219 K
praneškite	38 K mums	67 K mums
pranešė	3263 K
prašė	3263 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4459 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4412 už ste K	4412 ste K
predplatiteľom	80 staňte sa K	4420 K	4507 staňte sa K
predplatiteľov	4420 pre K
predplatné	4412 už máte K	4441 K	4507 kúpte K	4507 kúpte si K	4511 K
predplatného	4441 K
predplatným	4441 K	4462 s K
predplaťte	80 K si
preferată	4044 sursă K pe google	4044 sursă K în google
preferované	541 K zdroje	4423 K zdroje
preferovaný	541 K zdroj	4423 K zdroj
preferovaných	541 K zdrojů	4423 K zdrojov
preferovaným	541 K zdrojem	4423 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3685 tylko dla K	3758 tylko dla K
prenumeratą	3744 z K
prenumeratę	80 kup K	3685 masz już K	3744 zamów K	3744 kup K	3744 wykup K	3770 kup K
preporučila	4408 K
preporučio	4408 K
pretlačiť	45 K
prevziať	45 K
prečítate	4412 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4405 K se našoj	4405 K im se	4603 K se nam
pridržana	4318 sva prava K
pridržane	4521 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3263 K
prihlásenie	4413 ďakujeme za K	4439 ďakujeme za K
prihlásení	4441 po K
prihlásením	4439 K súhlasíte
prihláste	24 K	4412 K sa a čítajte	4507 K sa na odber
prihvaćate	4340 prijavom K
pripažino	3263 K
programėlėje	3218 K
programėlę	3218 K
prohlásil	642 K
prohlásila	642 K
prohlížeč	10 váš K
pronađite	4356 K nas
proposé	2144 conçu et K par
prosił	3829 K
prosiła	3829 K
pročitali	4310 da biste K
pročitate	4308 da K cijeli	4308 da K ceo
prośbę	3679 mamy do ciebie K	3679 mamy małą K
prošnjo	4525 imamo majhno K	4525 majhno K
prywatności	3707 ustawienia K	3707 ustawień K	3711 polityka K	3711 polityce K
przeczytać	3685 aby K cały	3685 aby K ten artykuł
przeczytałaś	3739 dziękujemy, że K
przeczytałeś	3739 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3682 K nam #%	3826 K nam	3826 K #
przekonywał	3829 K
przekonywała	3829 K
przesyłajcie	3730 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3714 K zdjęcie	3714 K zdjęcia	3730 K nam	3730 K je do nas	3826 K nam
przyznał	3829 K
przyznała	3829 K
przyłącz	51 K się
przyślij	3714 K zdjęcie	3730 K nam	3730 K je do nas	3826 K nam
práca	4508 naša K
práce	640 naší K
práci	640 naši K
prácu	4508 našu K
právnička	533 je K
právník	533 je K
précision	99 K:
précisé	2250 a K
précédente	99 version K de cet
préférée	2132 source K
préférées	2132 sources K
prévient	2250 K
príspevky	4437 K v diskusii
príspevok	4507 váš K
próxima	4013 nossa K
průzkumu	35 našeho K
ptá	642 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2771 blocco della K	2922 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2525 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2094 bloqueur de K	2094 bloqueurs de K	2248 sans K
publicités	2094 bloqueur de K
publicystką	3731 jest K	3808 jest K
publicystą	3731 jest K	3808 jest K
publikování	534 K nebo šíření
publiée	22 ne sera pas K	2102 votre adresse e-mail ne sera pas K
pytał	3829 K
pytała	3829 K
pytały	3829 K
pytań	3738 na kilka K
pyyntö	1906 pieni K
pyysivät	2041 K
pásale	1717 K esta
pásalo	49 K
päevakokkuvõte	1746 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1952 K	2022 on K
päätti	2041 K
påminde	4758 K
pénzbe	2612 K kerül
pénzéből	18 olvasók K
písemného	535 bez K souhlasu
písomného	4459 bez K súhlasu
píšte	4458 K na	4458 K nám na
pódcast	34 nuestro K	1718 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3269 K bez	3276 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	534 K článků
předchozí	99 K verzi článku
předchozího	535 bez K souhlasu	578 bez K souhlasu
předplatitel	50 jako K	50 K může	503 už jste K	503 jste K
předplatitele	538 pro K
předplatitelem	80 staňte se K	639 staňte se K
předplatitelé	50 K mohou	572 jen K	572 pouze K	572 najdou K	572 přečtou K	640 naši K	643 K
předplatitelům	538 K	572 pouze K	572 jen K
předplatné	503 koupit K	504 už máte K	559 K	643 K
předplatného	559 K
předplatným	503 dostupné s K	559 K	581 s K
předplaťte	80 K si	505 K si	639 K si
přehrání	546 K videa
přehráním	521 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	503 zbývá vám K	613 zbývá K	613 zbývá vám K
přidej	51 K se
přidejte	51 K se	575 K si nás	639 K se	639 K se k nám
přihlaste	24 K	503 K se a čtěte	508 K se k odběru	639 K se k odběru
přihlášení	557 děkujeme za K	559 po K
přihlášením	557 K k odběru	557 K souhlasíte
připojte	51 K se
připomněl	642 K
připustil	642 K
přispějte	90 K, kolik můžete	90 K, čím můžete	564 K	639 K	639 K i vy
přiznal	642 K
přiznala	642 K
přiznává	642 K
příspěvek	639 váš K
příspěvku	521 načtením K	546 zobrazení K
příspěvky	555 K v diskusi
příspěvků	499 žije z K	499 žijeme z K	499 z K čtenářů
příspěvkům	499 díky K čtenářů
původní	99 K verzi článku	99 v K verzi
""", 'q': """
quyên	5239 K góp ngay	5243 K góp
quyền	5153 giữ bản K
quảng	11 sau K cáo	11 dưới K cáo	70 không K cáo	70 không có K cáo	5207 trình chặn K cáo	5207 chặn K cáo
""", 'r': """
radził	3829 K
radziła	3829 K
radí	642 K
rakstīja	3330 K
rappelé	2250 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3260 K mums
rašė	3263 K
recaptcha로	3181 K
recibirás	57 K
reclamă	11 K
reconoció	1720 K
recordó	1720 K
rectificación	99 K:
recunoaște	4145 K
redacció	39 la nostra K	43 cartes a la K	437 la K t'envia	492 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1627 la K te envía	1671 se incorporó a la K	1718 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	4077 K îți trimite	4143 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3826 wesprzyj K
redaktorką	3731 jest K	3808 jest K
redaktorė	3212 K
redaktör	4661 är K för	4661 är K på	4661 är politisk K	4735 är K på
redaktør	701 er K på	701 er K for	701 er politisk K	771 er K på	771 er K i	3582 er politisk K	3582 er K i	3582 er K for	3655 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3924 a K envia	3969 entrou para a K	4013 nossa K
redistribuída	3895 reescrita ou K
redistribuído	3895 reescrito ou K
reenvíalo	49 K
refusé	2096 K le dépôt
registrácii	4441 po K
registráciou	4439 K súhlasíte
registráciu	4439 ďakujeme za K
regisztrálj	2611 K ingyenesen	2611 K, hogy
regisztráljon	2611 K ingyenesen	2611 K, hogy
regisztrálnia	2553 K kell
regístrate	1531 K gratis	1535 K para
reinhören	898 jetzt K:
rejestrując	3741 K się
reklamlänkar	74 K	4676 K	4708 K
reklamą	11 K
reklám	70 nincs K	4508 bez K
reklámblokkoló	2582 K
reklámblokkolót	2582 K
reklámok	2612 K nélkül
reportaż	3827 ten K
reporterką	3731 jest K	3808 jest K
reportér	544 , K	621 , K	4426 , K
reportérem	544 je K	621 je K
reportérka	544 , K	621 , K	4426 , K
reportérkou	544 je K	621 je K	4426 je K
reportérom	4426 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	445 K sense permís
reproducción	1588 prohibida su K	1588 prohibida la K
reprodução	3892 proibida a K	3892 K proibida	3932 K permitida desde	3932 K é permitida desde
reprodúcelo	45 K
republié	45 K	2118 K avec	2163 cet article est K
repórter	39 nosso K	3898 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1720 K
rezervăm	29 ne K dreptul
riêng	5143 chính sách quyền K tư	5181 dành K cho thuê bao	5189 quan điểm K của tác giả
rovatvezető	2596 K
rovatvezetője	2525 K	2596 K
ročne	4509 K
ročně	641 K
rät	1033 K
rätta	4667 K fel
rättar	4667 vi K fel
rättelse	99 K
räumte	1033 K ein	1033 K der	1033 K die
rääkis	1789 K
råber	793 K
råbte	793 K
rådde	4758 K
rådede	793 K
réagir	2105 pour K
réagissez	2247 K à
réalisation	2144 n'a pas participé à la K
rédacteur	2122 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2122 a rejoint la K	2144 n'a pas participé à sa K	2153 la K vous	2157 pour soutenir la K	2247 soutenez la K	2247 alertez la K	2248 notre K
rédactrice	2122 est K
régulièrement	2122 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2250 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	2057 cet article est K	2057 ce contenu est K	2057 article K
réservée	2057 K à nos abonnés	2057 la suite est K	2060 K aux abonnés
réservés	2060 K aux abonnés	2118 tous droits K
résiliable	2249 K à tout moment
részesített	2519 előnyben K forrásként
röst	4664 ai-K	4700 ai-K
răspuns	99 nu a K	99 nu au K	4145 a K	4145 au K
răspunsul	21 anulează K
rằng	5242 viết K	5242 cho K
""", 's': """
sacīja	3330 K
sadržaj	9 ovaj K	4329 vanjski K	4329 spoljni K
sadržaja	9 ovog K	4329 vanjskog K	4329 prikaz ovog K	4329 prikaz K
sakė	3263 K
samfunnsøkonom	3573 er K
samobójcze	99 myśli K
sanctionné	2250 a K
sandučić	79 u vaš K	4311 u vaš K
sandučiću	4311 u vašem K	4340 vašem K
sbírka	643 K
schließ	51 . K dich
schließen	51 . K sie sich	805 K sie ein abo	1030 K sie ein abo
schránke	4413 vašej K
schránky	79 do vaší K	79 do vašej K	508 do vaší K	4413 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2611 K, hogy
segítségedre	2611 szükségünk van a K
según	1720 K
sensível	99 pode ser K
sentenció	1720 K
sería	1628 sin ti no K
sesión	24 inicia K	24 inicie K	1531 inicia K para
sessió	24 inicia K
sessão	24 inicie K	4012 inicie K
señaló	1720 K
sfătuia	4145 K
sfătuiește	4145 K
sfătuit	4145 a K
sisällön	9 K	1954 ulkoisen K
sisältö	1911 tämä K on vain
sisältöä	1954 ulkoista K
siunčiame	57 jums K
sjefredaktør	3582 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4758 K
skarży	3829 K
skarżył	3829 K się
skrzynkę	79 na twoją K	3689 na twoją K	3689 na swoją K	3741 K mailową
slažete	43 K se	43 ne K se
slobodné	4507 podporte K
slobodnú	4507 podporte K
slušajte	4356 K nas
slíbil	642 K
slíbila	642 K
socioložka	533 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3738 naszą K
sonuçlarinda	4858 google arama K
sorumluluğu	30 K
souborů	536 K cookie
souhlasíte	43 K?	557 e-mailu K	557 odesláním K	557 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	5158 về hộp thư của tòa K	5178 hãy ủng hộ tòa K	5189 bằng văn bản của tòa K	5239 hãy gửi về tòa K	5239 hãy liên hệ tòa K	5239 hãy báo cho tòa K	5240 tòa K
spandér	54 K en kaffe
spolupráci	562 ve K s partnerem	4444 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4528 K nam
sportkrönikör	4661 är K
sportsredaktør	701 er K
spracovaním	4439 K osobných údajov
sprijiniți	4142 K
sprijină	4142 K-ne
správach	4424 google K
správy	4424 google K
spuneți	38 K-ne	67 K-ne	4143 K-mi mai jos
stellenbörse	897 in unserer K
stjärna	60 fält med K
straipsnį	3231 šį K	3261 visą K
stronę	3761 naszą K
stwierdził	3829 K
stwierdziła	3829 K
stáhněte	639 K si naši	639 K si náš
stálo	642 K na	642 K ve	642 K v
står	30 K för	793 K der på	3677 K det på	3677 K det i	4758 K det på
stöd	4612 med ditt K	4755 K oss	4755 K vår	4755 ditt K
stödja	4673 K oss med
stödlinjen	83 K
stödmedlem	4755 bli K
stödprenumerant	4755 bli K
stötta	4673 K oss med	4755 K oss	4755 K vår	4755 K vårt
støt	713 K os	790 K os	790 K med
støtt	3674 K oss	3674 K vår
støtte	647 med din K	647 vi har brug for din K	713 K os med	713 din K gør	790 din K	790 bliv K	3529 med din K	3595 K oss med	3674 din K
støtteabonnent	3674 bli K
støttemedlem	80 bli K	790 bliv K	3674 bli K
stāstīja	3330 K
stăpâni	4107 fără K
stěžuje	642 K
subscripció	495 K
subskrybentów	3685 tylko dla K	3685 dostępna dla K	3685 dostępne dla K	3758 tylko dla K
subskrypcją	3744 z K	3766 z K
subskrypcję	3685 kup K	3685 masz już K	3741 dziękujemy za K	3744 wykup K	3826 kup K
suosikkilähteeksesi	1945 K
suosikkilähteeksi	1945 K
sursă	4076 link activ către K
suscripción	1531 ya tengo una K	1717 cambia tu K	1721 K
suscríbase	80 K	1717 K
suscríbete	80 K	1531 K para	1531 K por	1531 K en	1541 K al boletín	1717 K
susțin	4068 care ne K lunar	4143 ne K lunar
susține	4142 K-ne	4142 K presa	4145 K că
susținerea	4142 K ta
susțineți	4142 K-ne
svarīgākie	3299 nedēļas K
svarīgākās	3299 nedēļas K
svěřte	543 K se nám
szabályzatot	2508 moderálási K
szabályzatunk	2508 moderálási K
szerencsejáték	2501 túlzásba vitt K ártalmas, függőséget okozhat	2501 K ártalmas, függőséget okozhat	2501 K függőséget okozhat! #+
szerkesztője	2525 K	2596 K
szerkesztőségünk	39 K	2612 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2612 K
szerzője	2525 külső K
szociológus	2523 K
szólított	2614 K fel
szükség	2486 önre is K van	2486 önökre is K van	2486 rád is K van
szükségünk	2486 rád is K van	2486 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4674 tills du K upp	4758 K
sähköpostiin	1918 suoraan K
sähköpostiisi	79 K	1919 K
sähköpostillasi	1979 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1919 K
sélection	2153 K d'articles
sélections	2057 ajouter l'article à vos K
síganos	1557 K en
síguenos	1557 K en	1717 K
sócio	80 seja K
sõltumatut	1786 toeta K
sõnul	1789 K
sök	4690 K nu
sökresultat	4657 K på google
sökt	99 vi har K	99 har K
söyledi	4974 K
söylediler	4974 K
söylüyor	4974 K
søg	727 K nu
søgeresultater	697 K på google
søgning	697 google-K
søk	3612 K nå
søkene	3578 google-K dine
søkeresultatene	3578 K dine på google
súhlasu	4459 bez K
súhlasíte	43 K?	4439 odoslaním K
súmate	51 K	1717 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2571 K miatt
sütibeállítások	2571 K miatt	2571 K
sütik	2526 K
sütiket	2526 K
săptămână	17 o dată pe K	4144 pe K
sīkdatnēm	3281 K	3299 K
sống	5178 nuôi K tờ báo	5178 bạn đọc nuôi K
""", 't': """
találatok	2519 google-K
tanácsolja	2614 K
tanácsolják	2614 K
tanácsolta	2614 K
tanácsolták	2614 K
tanította	2614 K
taşiyin	4892 K
teigė	3263 K
tekemään	2039 K sitä
tekijänoikeus	1941 K suojaa
tekoäly	1955 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1955 K
tekoälyn	1955 K avulla	1955 K tekemä
tekoälyä	1955 käyttää K
telefonā	3287 savā K
tesszük	22 nem K közzé
textům	571 ke všem K
teşekkürler	4971 okuduğunuz için K
thiết	5189 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5181 dành cho K bao	5181 đã là K bao	5243 K bao
thuộc	5154 bản quyền K
thành	5133 dành cho K viên	5176 bạn đã đăng ký K công	5239 trở K thành viên
tháng	5181 đọc miễn phí trong K	5241 mỗi K	5241 hàng K	5241 K đầu
thích	5156 nguồn tin ưa K	5156 nguồn yêu K
thông	14 K báo	5139 bật K báo	5139 nhận K báo	5158 bạn có K tin	5158 bạn đọc cung cấp K tin	5189 khi phát hành lại K tin	5239 hãy gửi K tin	5239 đăng ký nhận K báo	5239 hãy bật K báo
thường	5160 phóng viên K trú tại
tilføjede	793 K
tillgång	4755 få fri K
tillåtet	4687 inte K att återge
tiếng	5174 K việt có dấu
tiếp	5131 để K tục đọc	5131 để đọc K	5131 đăng nhập để K tục	5178 K sức cho báo chí	5181 để K tục đọc	5239 đăng ký để đọc K	5239 hãy K sức	5239 đăng nhập để K tục
tjänst	4608 en liten K att be
tjänsten	4690 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2489 a K
toàn	20 K bộ bài	5131 để đọc K bộ	5131 đọc K bộ bài	5181 để đọc K bộ bài	5239 đăng ký để đọc K bộ
tražila	4408 K je
tražili	4408 K su
tražio	4408 K je
tretích	4428 cookies K strán
treści	9 tej K	3744 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	5139 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5174 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2596 K
tudósítója	2525 K	2596 K
turpinātu	3266 lai K lasīt
tuần	17 mỗi K	5176 bản tin hằng K của	5176 bản tin hàng K của	5241 mỗi K
tvrdí	642 K
työmme	2039 K
työtämme	1909 tue K	2038 tue K	2039 K
tájékoztató	2503 adatvédelmi K
támogass	2611 K minket
támogasson	2611 K minket
támogathat	2532 K minket
támogatása	2532 K nélkül	2532 olvasók K nélkül	2611 az ön K
támogatásod	2611 a te K
támogatásából	2486 olvasóink K	2532 olvasóink K
támogatására	2486 olvasóink K
támogatásával	2535 partnerünk K	2609 K készült
támogatónk	2532 legyen ön is K	2532 legyél te is K
täglich	814 K per mail
tähtsamad	1758 nädala K
tärkeimmät	1979 K jutut
tästä	1966 lisää K
täällä	1906 kun kerran olet K
täältä	1966 lisää K
téléchargez	2043 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2611 K le
történész	2523 K
týden	17 každý K
týdně	641 K
týždenne	17 raz K
tłumaczy	3829 K
tłumaczył	3829 K
tłumaczyła	3829 K
třetích	546 cookies K stran
""", 'u': """
uafhængigt	791 K medie
ubegrænset	653 K adgang
udostępnij	25 K
ukarał	3829 K
ulaş	38 bize K
ulaşin	38 bize K	4860 bize K	4892 K
ulaşmak	4860 yazara K
unabhängig	953 K von unserer redaktion	953 von unserer redaktion K	966 damit wir K bleiben	1031 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2799 insegna all'K
unterstütze	799 K unsere arbeit	799 K uns mit	1030 K uns	1030 K unsere	1030 K mich	1030 K meine
unterstützen	799 K sie unsere arbeit	799 K sie uns mit	799 mit einer spende K	799 können sie uns K	1030 K sie uns	1030 K sie unsere	1030 sie können das K	1030 freiwillig K	1030 K sie mich	1030 K sie meine	1030 K uns
unterstützt	838 ihr browser K	1030 K uns
unterstützung	795 ihre K	795 mit ihrer K	913 ihrer K	913 deiner K	961 mit K von ki	1030 mit deiner K	1030 deine K	1030 eure K
upišite	77 K svoj e-mail
upozorněni	602 chcete být K
upozornění	513 zapněte si K	556 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K	602 chcete posílat K	602 chcete odebírat K
upphovsrätt	4653 skyddat enligt lagen om K
upphovsrättslagen	4653 skyddat enligt K
uprednostňované	4460 K zdroje
uprednostňovaný	4460 K zdroj
uprednostňovaných	4460 K zdrojov
upřednostňované	579 K zdroje
upřednostňovaný	579 K zdroj
upřednostňovaných	579 K zdrojů
upřesnění	99 K:
uredništva	4521 brez dovoljenja K	4521 brez soglasja K
uredništvo	4535 v naše K	4604 naše K
uredništvu	39 našemu K	4528 pišite K
urmărește	4029 K-ne pe	4029 K-ne și pe	4030 K știrile	4142 K-ne
urmăriți	4029 K-ne pe	4142 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3707 K cookies	3707 K plików cookie
utilização	3869 K de cookies
utilizează	4032 K cookie
utilizăm	4032 K cookie
utánközlés	2514 K	2537 K
utánközlése	2537 K
utánközölhető	45 K
uutislähteeksesi	1945 ensisijaiseksi K
uutislähteeksi	1945 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3829 K
uznała	3829 K
uzsvēra	3330 K
użyciu	3752 przy K ai
użytkowników	3739 opiniami K
używamy	3710 K plików cookie
užsisakykite	3197 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	508 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4425 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	1033 K
versión	2 K en audio	99 primera K de este
verständlichkeit	99 der K gekürzt
verstärkung	897 suchen K
versão	2 K em áudio
vervielfältigung	867 K nur mit
verziójában	99 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	850 deine e-mail-adresse wird nicht K	850 ihre e-mail-adresse wird nicht K
veröffentlichung	929 seit der K geändert	929 seit K geändert
već	4323 kad ste K tu	4407 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2506 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1958 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	5160 là biên tập K	5163 là biên tập K của	5181 dành cho hội K
viết	5239 hãy K thư	5240 bài K này	5242 ông K	5242 bà K
você	18 sem K	4013 sem K
vollständigen	805 K artikel lesen
volontär	881 ist K
volontärin	881 ist K
voltál	42 ott K	2506 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4538 K
vyhradené	4419 všetky práva K	4419 autorské práva sú K
vykřikl	642 K
vykřikla	642 K
vypočuť	4435 si môžete K
vysvetľuje	4510 K
vysvětlil	642 K
vysvětlila	642 K
vysvětloval	642 K
vysvětlovala	642 K
vysvětluje	642 K
vytvořila	566 K ai
vyzýval	642 K
vyzývala	642 K
vyzývali	642 K
vyzývá	642 K
vyžadované	21 K informace	21 K polia
válaszolt	99 nem K
válaszolta	2614 K
válaszolták	2614 K
változatában	99 korábbi K	99 eredeti K
vás	564 bez K by	640 bez K by	4446 bez K by	4508 bez K by
väitis	1789 K
väitti	2041 K
väittää	2041 K
välise	1739 K sisu
våre	3674 meld deg på K
vårt	3541 meld deg på K	3674 meld deg på K
vær	51 K med
védekezett	2614 K
véli	2614 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4508 K vám
vēlamo	3277 K avotu
vēstkopai	3288 K
vēstulei	3288 ziņu K
vědět	38 dejte nám K	67 dejte nám K	543 dejte nám K	639 dejte nám K
všetkým	4453 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4432 náš K
webinář	549 náš K
według	3829 K
weißt	880 K du mehr
wezwał	3829 K
wiadomościach	3761 google K
widziałaś	3714 K coś
widziałeś	3714 K coś
wołali	3829 K
wołał	3829 K
wołała	3829 K
wpłata	3750 każda K	3826 twoja K
wpłatom	3827 dzięki K
wpłać	3826 K
wspierającym	3826 zostań K
współpracy	3747 we K z partnerem
wyjaśnia	3829 K
wypisać	3689 K się w każdej chwili
wyrażam	3690 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3730 K nam	3730 K je do nas
wzywał	3829 K
wzywała	3829 K
wöchentlichen	818 K newsletter
właściciela	3827 nie mamy K
""", 'y': """
yazdiğimiz	4902 daha önce K haber
yazmişti	4974 diye K
yhteistyössä	1967 K mainostajan
yönetmenidir	4864 genel yayin K
""", 'z': """
zaakceptować	3732 K pliki cookie
zaapelował	3829 K
zaapelowała	3829 K
zachęcali	3829 K
zachęcano	3829 K
zachęcał	3829 K
zachęcała	3829 K
zadaním	4439 K e-mailu
zadržana	4318 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	557 K e-mailu
zagłosuj	3755 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4345 K vama	4406 K vama
zakázané	4419 šírenie je K
založte	639 K si účet
zamknutý	4412 článok je K
zamčený	503 článek je K
zapisując	3741 K się
zapowiedział	3829 K
zapowiedziała	3829 K
zapytał	3829 K
zapytała	3829 K
zastrzeżone	3725 wszelkie prawa K	3725 wszystkie prawa K
zawołał	3829 K
zawołała	3829 K
zašlete	543 K nám
zašlite	4425 K nám
zaželen	4561 K vir
zaželene	4561 K vire
zaželeni	4561 K vir
zbiórka	3830 K
zbývá	503 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3714 masz K lub
zdjęcie	40 K lub film	3714 masz ciekawe K	3714 masz K lub film	3714 wyślij K lub
zespołu	3735 do naszego K
zewnętrzna	3732 treść K
zewnętrzne	9 treści K	3710 treści K	3732 treści K
zewnętrznej	9 treści K	3732 treści K
zewnętrznych	9 treści K
zgłoś	3730 K go nam	3826 K nam
ziņas	3299 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3762 daj nam K	3826 daj nam K
zněl	642 K
zněla	642 K
znělo	642 K
zobrazení	546 K tohoto obsahu	546 K obsahu
zobrazením	521 K obsahu	521 K videa
zobrazený	60 e-mail nebude K
zostań	3826 K z nami
zpracováním	509 souhlasím se K	524 K osobních údajů
zprávy	542 google K
zprávách	542 google K
zpívali	642 K
zugänglich	914 frei K
zunächst	867 dieser artikel erschien K
zurück	945 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4461 K
získávejte	580 K
zł	3744 za # K	3744 od # K	3828 od # K
złotówka	3750 każda K	3827 każda K
""", 'á': """
állt	2614 ez K
állítja	2614 K
átvehető	45 K
""", 'ä': """
ägare	4673 inga rika K
ähnliches	880 K erlebt
ändå	4608 nu när du K är här
äpp	1744 K
äppi	1744 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3574 beskyttet av K
året	792 om K
återges	4653 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4868 bizimle K
çalişmalarimiz	4972 K
çağrisinda	4974 K bulundu
çerezler	4841 K kullan
çerezlere	4866 K
çerezleri	4841 K kullan	4866 K	4903 K kabul
çözün	4892 K
""", 'é': """
échanos	1717 K una mano	1717 K un cable
écris	38 K-nous	67 K-nous
écrit	2122 K pour	2250 a K
écrivain	2122 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2247 K-nous
éditorialiste	2200 est K
électronique	2067 dans votre boîte aux lettres K
énekelték	2614 K
équipe	2248 notre K
értesítéseket	14 K	2531 K	2579 szeretne K
értesítést	2579 szeretne K	2579 szeretnél K	2579 kér K	2579 kérsz K	2579 kérek K
értesüljön	2531 K elsőként
értesülni	2579 szeretne K a	2579 szeretnél K a	2579 szeretne azonnal K
étoile	60 champs avec une K
évente	2613 K
""", 'í': """
ígérte	2614 K
ígérték	2614 K
írta	2614 K
író	2523 K
""", 'î': """
îmbia	4145 K
îndemna	4145 K
îndemnat	4145 a K
îndemnau	4145 K
întrebat	4145 a K
întrebau	4145 K
""", 'õ': """
õpetas	1789 K
""", 'ö': """
öffnen	820 app K
önemli	4903 günün en K
önerdi	4974 K
önskad	4657 K källa
önökkel	2486 csak K
""", 'ø': """
økonom	692 er K
""", 'ú': """
újraközlése	2537 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2612 független K	2612 a jó K
újságírásunk	2612 K
újságíró	2523 K	2596 K
újságíróink	2612 K
újságíróinkkal	2555 K
újságíróinknak	39 K
újságírója	2525 K	2596 K
újságíróként	2596 K
última	1557 siga la K hora	1557 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	868 K von	954 von der agentur K	954 deutschen presse-agentur K
übersicht	874 K	938 diese K wurde
ücretsiz	15 K haber	15 K makale	4890 K üye olun
ügyfelünk	2555 K
ühendust	38 võta meiega K	67 võta meiega K	1786 võta K
ünü	4969 #'K
ütles	1789 K
ütlesid	1789 K
üyeliği	4881 bülten K
üzente	2614 K
üzenték	2614 K
üçüncü	4866 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4356 K nas
čitalaca	43 pisma K	4345 uz podršku K	4363 K	4406 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4363 K	4406 naši K
čitatelia	4463 K	4508 naši K
čitatelja	43 pisma K	4345 uz podršku K	4363 K	4406 naših K	4406 uz podršku K
čitatelji	36 naši K	4363 K	4406 naši K
čitateljima	4363 K
čitateľom	18 vďaka K	4463 K
čitateľov	36 našich K	4446 vďaka podpore K	4463 K	4508 našich K	4508 vďaka podpore K
članak	20 cijeli K	4323 svidio vam se K	4341 cijeli K	4341 ceo K	4406 ovaj K
člancima	4352 svim K
članek	4525 vam je bil K všeč	4604 ta K
člankov	4553 do vseh K
členem	80 staňte se K	639 staňte se K
členom	4507 staňte sa K
článek	20 celý K	496 líbil se vám K	503 celý K za	559 celý K	640 tento K	640 líbil se vám K
článkom	4441 všetkým K	4453 k všetkým K	4453 ku všetkým K
článku	20 celého K	613 do konce K
články	640 naše K
článků	559 limit K
článkům	559 všem K	571 ke všem K
článok	20 celý K	4421 páčil sa vám K	4441 celý K	4508 tento K
čtenáři	582 K	640 naši K
čtenářů	36 našich K	43 listy K	499 z darů K	499 díky darům K	499 díky podpoře K	564 díky podpoře K	582 K	640 našich K	640 na podpoře K	640 díky podpoře K
čtenářům	18 díky K	36 našim K	582 K
čtení	0 doba K
čtěte	575 K nás
číst	640 K dál bez
čítajte	4457 K nás	4507 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4507 K, že nás čítate
""", 'đ': """
đây	5239 bấm vào K
đóng	5239 K góp của bạn	5239 hãy K góp
đăng	45 K lại	5176 cảm ơn bạn đã K ký	5176 bằng việc K ký, bạn	5239 K ký để đọc bài
đường	5158 K dây nóng của tòa soạn	5158 K dây nóng của báo	5239 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5181 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4509 K sumou
""", 'ř': """
řekl	642 K
řekla	642 K
říká	642 K
""", 'ś': """
śledztwa	3827 nasze K
śledztwo	3827 to K
śledź	3697 K nas na	3826 K nas
śpiewali	3829 K
świadkami	3714 byliście K	3714 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3714 byłeś K	3714 byłaś K	3714 jesteś K
""", 'ş': """
şikâyet	4974 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4326 K nam
šaukė	3263 K
šiandien	3222 aukokite K
šodien	3290 ziedo K
""", 'ź': """
źródło	3725 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3829 K
""", 'ž': """
žalio	4408 K se
želene	4561 K vire
želeni	4526 K vir
željene	4324 K izvore
željeni	4324 K izvor
žiadny	71 K spam
žurnalistai	3261 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3212 K
žurnalistika	640 naše K	640 nezávislá K	3261 K kainuoja	3261 gera K	4508 nezávislá K
žurnalistiku	640 nezávislou K	4508 nezávislú K
žurnalistiky	640 nezávislé K
žurnalistė	3212 K
žurnāliste	3280 K
žurnālisti	3328 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3328 neatkarīga K	3328 K maksā	3328 laba K
žurnālistiku	3290 atbalsti neatkarīgu K	3328 neatkarīgu K
žurnālists	3280 K
žádal	642 K
žádala	642 K
žádali	642 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1112 χωρίς K
άρθρα	1188 τα K μας
άρθρο	1188 αυτό το K
""", 'έ': """
έγγραφη	1112 χωρίς K άδεια
έγραφαν	1190 K
έγραφε	1190 K
έγραψε	1190 K
έλεγαν	1190 K
έλεγε	1190 K
έρευνά	1084 K μας
έρευνές	1188 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	1065 K σου πηγές	1065 K σας πηγές	1065 K πηγές
αγαπημένη	1065 K πηγή
ακολουθήστε	1045 K μας	1187 K μας
ακολουθείστε	1045 K μας
ακόμη	1101 K και # ευρώ
αλλάξει	99 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1190 K
αναγνωστών	1115 K
αναγνώστες	18 χάρη στους K	1115 K	1188 οι K μας
αναδημοσίευση	45 K	1058 απαγορεύεται η K	1058 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	1059 K χωρίς
αναπληρωτής	1070 είναι K καθηγητής
αναπληρώτρια	1070 είναι K καθηγήτρια
ανεξάρτητη	1187 ενισχύστε την K
ανταποκρίτρια	1068 είναι K	1070 είναι K
ανταποκριτής	1068 είναι K	1070 είναι K
απάντησαν	1190 K
απάντησε	99 δεν K	1190 K ο	1190 K η
απάντησης	21 ακύρωση K
απαγορεύεται	1059 K η αντιγραφή	1059 K η αναπαραγωγή
αποδεχθείτε	1073 K τα cookies
αποδεχτείτε	1073 K τα cookies
απορρήτου	1062 πολιτική K
από	1092 K # €	1185 # K τα #	1185 # K #
απώλειας	88 κίνδυνος εθισμού και K	88 κίνδυνος εθισμού & K
αρθρογράφος	1068 είναι K	1070 είναι K
αρχισυντάκτης	1068 είναι K
αρχισυντάκτρια	1068 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1146 χωρίς K
""", 'β': """
βιβλιοπωλείο	1082 ηλεκτρονικό μας K
βοήθειας	99 γραμμή K	1098 γραμμή K κεθεα
βοηθήστε	1187 K μας
βοηθειας	1098 γραμμη K κεθεα
βοηθούν	1188 μας K
βρείτε	1045 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1187 K μέλος	1187 K κι εσείς
γνώσεις	1087 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1067 K μας	1187 K μας
γραπτή	1112 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1190 K
δήλωσε	1190 K ο	1190 K η	1190 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1188 οι K μας
δημοσιογράφος	1068 είναι K	1068 , K	1068 - K	1070 είναι K στ	1070 είναι K του	1070 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1188 η K μας	1188 ανεξάρτητη K	1188 η ανεξάρτητη K
δημοσκόπησή	1084 K μας
δημοσκόπηση	1084 στη K
διαβάσετε	1040 για να K ολόκληρο
διαβεβαίωσε	1190 K
διαμαρτυρήθηκε	1190 K
διαφήμιση	11 τη K	1095 μετά τη K
διαφημίσεις	70 χωρίς K	1188 χωρίς K
διαφημίσεων	1140 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	1070 είναι K
διεύθυνση	1043 τη K email	1043 η K email	1091 K email	1091 K e-mail
δικαιώματος	1058 με επιφύλαξη παντός K
διοργανωτές	1190 καλούν οι K
διορθώθηκε	99 το άρθρο K
διόρθωση	99 K:
δουλειά	1188 η K μας
δωρεά	1101 κάντε μια K	1187 η K σας	1187 κάντε μια K	1191 K
δωρεάν	15 K άρθρα	1092 K άρθρα
δωρεές	1191 K
""", 'ε': """
είμαστε	1188 K μια μικρή
είπαν	1190 K
είπε	1190 K
εβδομάδα	17 κάθε K	1189 την K
εγγραφή	1091 με την K σας
εγγραφείτε	1041 K για να	1092 K δωρεάν	1187 K δωρεάν	1187 K τώρα	1187 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	1042 στα K σας
εκδήλωσή	1082 K μας
εκδοχή	99 αρχική K
εκφράζουν	1080 τα σχόλια K	1089 τα σχόλια K	1089 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	1046 K τις ειδοποιήσεις	1048 K τη javascript
ενημερωτικά	1043 K δελτία
ενημερωτικό	78 το K δελτίο	1043 K δελτίο
ενημερώθηκε	99 το άρθρο K
ενημερώστε	1067 K μας
ενισχύστε	1101 K	1187 K μας
ενοχλήσει	99 ενδέχεται να K
ενσωματωμένο	1073 K περιεχόμενο
εξήγησε	1190 K
επανέλαβε	1190 K
επαναλάμβανε	1190 K
επιβεβαιώστε	1091 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1067 K μαζί μας	1067 K με τον συντάκτη	1067 K με τη συντάκτριά	1067 K με τη συντάκτρια	1067 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1190 K
επιστήμονας	1070 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	1070 είναι K
ερευνητής	1070 είναι K
ερωτηματολόγιο	1088 το K
εσάς	1101 χάρη σε K	1188 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1092 με # K
ευχαριστούμε	1091 K για την εγγραφή	1187 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1190 K
ζήτησε	1190 K ο	1190 K η	1190 K στο	1190 K από
ζητούσαν	1190 K
ζητούσε	1190 K
""", 'η': """
ηλεκτρονικό	1082 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1146 χωρίς K
ισχυρίζεται	1190 K
ισχυρίστηκε	1190 K
""", 'κ': """
κάλεσε	1190 K ο	1190 K η
κάνε	62 K μου tag
κάνοντας	1091 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	1098 K εθισμού
καθηγήτρια	1070 είναι K
καθηγητής	1070 είναι K
καλούσαν	1190 K
καλούσε	1190 K
κανάλι	1188 το K μας
κατάστημά	1082 στο K μας
κατήγγειλε	1190 K
καταγγέλλει	1190 K
καταγγελία	1067 κάντε μας την K
κατεβάστε	1046 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	1098 K εθισμου
κοινοποιήθηκε	1170 η δημοσίευση K από
κουίζ	1084 το K	1084 στο K	1084 το K μας
κυκλοφορεί	1082 K το νέο τεύχος
κυριότερες	1091 τις K ειδήσεις
""", 'λ': """
λάβετε	1113 K
λέει	1190 K
λαμβάνεις	1110 θέλεις να K
λαμβάνετε	1110 θέλετε να K	1113 K
""", 'μ': """
μήνα	1189 τον K	1189 το K	1189 ανά K	1189 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1092 K # €
μεγαλομετόχους	1146 χωρίς K
μετόχους	1146 χωρίς K
μοιράστηκε	1170 μια δημοσίευση που K	1170 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1103 με τεχνητή K	1103 από τεχνητή K
νοημοσύνης	1103 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1040 K
""", 'ο': """
οικονομολόγος	1070 είναι K
ολόκληρο	20 K το άρθρο	1092 K το άρθρο
ομάδα	1082 στην K μας	1187 ελάτε στην K	1188 η K μας
""", 'π': """
παράκληση	1064 έχουμε μια μικρή K	1064 μια μικρή K
παραδέχεται	1190 K
παραδέχθηκε	1190 K
παραδέχτηκε	1190 K
παρακάλεσε	1190 K
παρακαλούσαν	1190 K
παρακαλούσε	1190 K
πατώντας	1091 K
πείτε	38 K μας	67 K μας
περιέχει	99 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	99 περιέχει K
περιεχομένου	9 αυτού του K	1073 εξωτερικού K
περιεχόμενο	9 αυτό το K	1073 αυτό το K	1073 το K αυτό	1073 εξωτερικό K
πολιτική	1062 K cookies
πρέπει	1073 δείτε το βίντεο K
προέτρεπαν	1190 K
προέτρεπε	1190 K
προέτρεψε	1190 K
προειδοποίησε	1190 K
προειδοποιεί	1190 K
προηγούμενη	99 K εκδοχή	99 K έκδοση του
προσπάθειά	1187 ενισχύστε την K
προσωπικών	1062 K δεδομένων
προτεινόμενη	1065 K πηγή
προτιμώμενες	1065 K πηγές	1162 K πηγές
προτιμώμενη	1065 K πηγή	1162 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1108 K σε όλα
πρόσθεσαν	1190 K
πρόσθεσε	1190 K ο	1190 K η
πρώτο	1092 τον K μήνα
πρώτος	1189 K μήνας
""", 'ρ': """
ρεπορτάζ	1188 το K μας	1188 αυτό το K
ρυθμιστής	1098 αρμόδιος K εεεπ
ρυθμιστης	1098 αρμοδιος K εεεπ
ρωτούσαν	1190 K
ρωτούσε	1190 K
ρώτησαν	1190 K
ρώτησε	1190 K ο	1190 K η
""", 'σ': """
σημαντικότερες	1091 τις K ειδήσεις
σημείωσε	1190 K ο	1190 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1187 K μας
στήριξή	1101 χωρίς τη K	1187 η K σας	1187 τη K σας	1188 χωρίς τη K
στήριξη	1101 χάρη στη K	1188 χάρη στη K
στείλε	38 K μας	67 K μας	1067 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1067 K μας	1187 K μας
στηρίξτε	1101 K	1187 K μας	1187 K την	1187 K το	1187 K τη
συγγραφέας	1070 είναι K
συγκατάθεση	1073 K για cookies
συκοφαντικά	1079 K σχόλια
συμβουλεύει	1190 K
συμβούλευε	1190 K
συμβούλευσε	1190 K
συμβούλεψε	1190 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1082 K μας
συνέδριό	1082 K μας
συνέστησε	1190 K
συνδεθείτε	24 K	1041 K για να
συνδρομή	1092 με K	1092 K από	1114 με K	1191 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	1040 διαθέσιμο μόνο σε K	1040 διαθέσιμο σε K	1063 μόνο για K	1063 μόνο σε K	1187 γραφτείτε K	1188 οι K μας	1191 K
συνδρομητής	50 ως K	80 γίνετε K	1040 είστε ήδη K	1187 γίνετε K
συνεργασία	1095 σε K με χορηγό	1095 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1095 συνδέσμους K
συνεχίζεται	1095 K παρακάτω
συνεχίσετε	1040 για να K την ανάγνωση	1040 να K την ανάγνωση
συνεχίσουμε	1188 να K
συνεχίστε	1040 K την ανάγνωση
συνιστούσε	1190 K
συντάκτης	1068 είναι K
συντάκτρια	1068 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1089 στα K
σύμφωνα	1190 K
σύνταξή	39 τη K μας
σύνταξης	99 σημείωση της K
""", 'τ': """
τελευταίο	1109 K δωρεάν άρθρο
τραγουδούσαν	1190 K
τόνιζε	1190 K
τόνισε	1190 K
""", 'υ': """
υβριστικά	1079 K σχόλια
υβριστικό	1079 σχόλια με K
υπευθυνα	1098 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	1098 παίξε K	1098 παίζουμε K
υπογράμμισε	1190 K
υποσχέθηκε	1190 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	1064 αφού K ως εδώ
φωνάζει	1190 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	1064 πριν K
φώναζαν	1190 K
φώναζε	1190 K
φώναξαν	1190 K
φώναξε	1190 K
""", 'χ': """
χάνετε	1110 μη K
χρήσης	1062 όροι K	1091 όρους K
χρειαζόμαστε	1187 K τη βοήθειά σας
χρησιμοποιεί	1049 K cookies
χρησιμοποιούμε	1048 K cookies
χρόνο	1189 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1106 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1084 στην K
""", 'а': """
абонамент	248 вече имате K	279 с K	279 K за	299 с K	343 K
абонамента	277 с K си	277 благодарим за K
абонат	50 като K	246 вече сте K
абонати	258 само за K	343 K
абонатите	50 K могат
абонирайте	80 K се	246 K се, за да	249 K се за бюлетина	339 K се
абонирането	277 с K
автора	4182 мнение K	4182 точка зрения K	5002 думка K	5002 точка зору K
авторизованные	4215 только K
авторизованным	4215 K пользователям
авторизовані	5035 лише K
авторизуйтесь	24 K
авторкою	5021 зв'язатися з K
авторов	4182 мнение K	4182 мнения K	4182 точки зрения K
автором	5021 зв'язатися з K
автору	54 на каву K	4203 пишите K
авторів	5002 думки K	5002 думка K	5002 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	5056 пишіть за K
адресу	4235 пишите по K
азартних	88 участь в K іграх	4991 участь в K іграх може	4991 участь у K іграх може
азартных	88 участие в K играх может вызвать
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4214 K	5034 K
анонимно	4203 K
афилиейт	282 K линкове
""", 'б': """
бажаних	5018 K джерел
безкоштовна	5054 остання K стаття
безкоштовний	5030 наш K вебінар	5038 K акаунт	5054 останній K матеріал
безкоштовних	5038 ліміт K	5038 K статей
безкоштовні	15 K статті	5038 K статті
безлимитный	4156 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4233 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4218 K статьи
бесплатный	4209 наш K вебинар	4218 K аккаунт	4233 последний K материал
бесплатных	15 K статей	4218 лимит K	4218 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	5124 K
благала	5124 K
благали	5124 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4224 K донатам	4302 K вам	4302 K вашей
блокировщик	4179 отключите K	4179 K рекламы
блокувальник	4999 K реклами
больше	4183 знаете K
бот	39 наш K
браузер	10 ваш K	4196 ваш K	5013 ваш K
браузър	10 вашият K
букмекерская	4171 K контора. #	4171 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	5003 знаєте K
""", 'в': """
вайбері	5019 K
вайбър	16 K	262 K
ватсапе	4201 K
вашата	250 на K поща
ваших	4298 # из K #
введите	77 K адрес
вебинар	4209 наш K
вебінар	5030 наш K
взывал	4304 K
видео	9 это K	40 фото и K
виділіть	5017 K
визнав	5124 K
визнала	5124 K
визнає	5124 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	5013 K cookie	5044 будь-яке K матеріалів	5044 K матеріалів сайту
використанні	5011 при K матеріалів
використовує	5000 K cookie
використовуємо	4999 K cookie
вимагав	5124 K
вимагала	5124 K
вимагали	5124 K
виправлення	99 K:
випуск	5032 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	5124 K
вк	4201 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4201 K
влезте	24 K
вміст	9 цей K
внескам	5045 завдяки K	5122 завдяки K
внесок	5121 ваш K
войдите	24 K	4157 K, чтобы
вотсапе	4201 K
вотсапі	5019 K
впн	64 без K
всеки	285 K лев
встановіть	4986 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4184 K ее	4184 K текст
выпуск	4212 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	5124 K
відповідав	5124 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4991 дотримуйтеся правил (принципів) K	4991 дотримуйтесь правил (принципів) K	4991 принципів K гри	4991 правил K гри
відповідь	21 скасувати K
відповіла	5124 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4304 K
гласила	4304 K
гласит	4304 K
гласувайте	290 K
гледайте	295 K ни
говорил	4304 K
говорила	4304 K
говорили	4304 K
говорит	4304 K
год	4303 в K
годишно	341 K
голосуйте	4229 K	5050 K
гривень	5123 # K
грн	5123 # K
група	296 viber K
гукав	5124 K
гукали	5124 K
гукнув	5124 K
гукнула	5124 K
гіперпосилання	5011 K обов
""", 'д': """
дальше	4156 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	5018 обрані K	5018 бажані K
джерелом	5018 основним K	5018 бажаним K
дзен	4201 K
дзене	4201 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4304 K
добавила	342 K	4304 K
добавьте	4169 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	5124 K
додала	5124 K
додатку	84 у нашому K
додає	5124 K
дозволить	5121 ваша підтримка K
дозволяється	5044 матеріалів K лише
долучайтесь	51 K	5121 K до нас	5121 K до нашої	5121 K до нашого	5121 K до спільноти	5121 K до читачів
долучайтеся	51 K	5121 K до нас	5121 K до нашої	5121 K до нашого	5121 K до спільноти	5121 K до читачів
донат	4301 ваш K	5121 ваш K	5125 K
донатам	5045 завдяки K
донати	5125 K
донатом	5123 K
донаты	4305 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	5121 ваша підтримка K
допомога	5121 нам потрібна ваша K
допомогою	5047 за K ші
допоможе	5122 K нам
допоможуть	5045 K нам працювати	5122 K нам
допоможіть	90 K, скільки можете
допускается	4223 материалов K только
допълнена	99 статията е K
доступ	4218 полный K	5038 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4147 вы K до конца	4976 ви K до кінця
дочитати	4982 щоб K
дочитать	4156 чтобы K	4218 K
дізнаватися	5065 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4161 K рассылку
ежемесячно	4303 K
ежемесячное	4301 оформите K
ежемесячный	4224 K донат
еженедельную	4161 K рассылку
електронна	250 вашата K поща
електронної	5037 адресу K пошти
електронну	5037 K адресу	5037 K пошту
епизод	272 K
епизода	272 K
есть	4183 вам K что
""", 'ж': """
жаловалась	4304 K
жаловался	4304 K
жалуются	4304 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4204 - K	4204 , K	4284 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4302 независимая K
журналистике	4302 независимой K
журналистики	4302 независимой K
журналистику	4302 независимую K
журналистка	265 е K	265 , K	4204 - K	4204 , K	4284 K
журналисты	4302 наши K
журналіст	5025 - K	5025 , K	5104 K
журналістам	39 нашим K
журналісти	5122 наші K
журналістика	5122 незалежна K
журналістику	5122 незалежну K	5122 якісну K
журналістка	5025 - K	5025 , K	5104 K
журналісту	39 нашому K
""", 'з': """
з	5119 # K #
завантажити	4986 K застосунок
завантажте	4986 K додаток
завдяки	5045 існує K	5122 K вам	5122 K вашій
зависимост	88 хазартът създава K
задонатьте	4301 K	5121 K
задължителните	21 K полета
зазначив	5124 K
зазывал	4304 K
закликав	5124 K
закликала	5124 K
закликали	5124 K
закончились	4156 бесплатные статьи K
залишає	29 K за собою право
залишилося	4983 K #%	4983 K # %	5120 K прочитати
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4185 K ошибку
замолчим	4302 мы не K
запазени	256 всички права K
запевняв	5124 K
запевняла	5124 K
запевняє	5124 K
записи	58 новые K на почту
запитав	5124 K
запитала	5124 K
запитань	5034 на кілька K
запишете	249 K се за нашия
зарегистрированные	4215 только K
зарегистрированным	4156 доступен только K
зарегистрированы	4156 уже K
зарегистрируйтесь	4157 K, чтобы	4218 бесплатно K	4218 K бесплатно	4301 K бесплатно	4301 K, чтобы читать
зареєстровані	5035 лише K	5035 тільки K
зареєструйтесь	4983 K, щоб	5038 безкоштовно K	5038 K безкоштовно	5121 K безкоштовно	5121 K, щоб читати
зареєструйтеся	5038 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	5015 нашому K
застосунок	4986 завантажте K	5015 наш K	5015 мобільний K	5121 завантажте K і	5121 завантажте K та
захищено	5011 усі права K
захищені	5011 усі права K	5011 всі права K
защищенной	4203 K формой
защищены	4194 все права K
защищённой	4203 K формой
заяви	342 K
заявив	5124 K
заявил	342 K	4304 K
заявила	342 K	4304 K	5124 K
заявили	4304 K	5124 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4147 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	5017 якщо ви K
знанията	273 K си
зобов	5124 K'язав
зовнішнього	5027 K вмісту	5027 K контенту
зовнішній	5027 K вміст	5027 K контент
зробіть	4980 K внесок	5121 K внесок у	5121 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4298 # K #
избранное	4200 K
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
иностранного	4194 выполняющим функции K агента
иностранным	4302 K агентом
инстаграм	262 K
искусственного	4226 с помощью K интеллекта
искусственным	4226 K интеллектом
использование	4196 K cookie	4206 K cookie	4223 любое K материалов	4223 K материалов сайта
использовании	4194 при K материалов	4223 полном или частичном K	4223 частичном K материалов
используем	4179 K cookie
использует	4180 K cookie
исправление	99 K:
источники	4200 избранные K	4200 любимые K
источников	4200 избранных K	4237 избранных K
источником	4200 основным K
исчерпали	4156 K лимит
""", 'к': """
каждое	17 K утро
каждый	4303 K месяц
каже	5124 K
каза	342 K
казав	5124 K
казал	342 K
казала	342 K	5124 K
казали	5124 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4302 наш K	5122 наш K
канала	4302 нашего K
каналу	5122 нашого K
колумнист	4204 - K	4204 , K	4284 K
колумніст	5025 - K	5104 K
колумністка	5025 - K	5104 K
команде	4209 к нашей K
команди	5030 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	5012 у K	5012 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4184 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4195 в K
комментировать	6 K
контент	9 этот K	9 цей K	4206 внешний K
контента	9 этого K	4206 внешнего K
контенту	9 цього K
конференцию	4209 нашу K
конференция	270 нашата K
конференцію	5030 нашу K
конфиденциальности	4178 настройкам K	4178 настройками K	4179 политикой K	4196 политика K
конфіденційності	4998 налаштуваннями K	4999 політикою K	5013 політика K
копирование	4223 K материалов сайта
кореспондент	265 е K	265 , K	5025 - K	5025 , K	5104 K
кореспондентка	5025 - K	5025 , K	5104 K
короткий	4214 K опрос
корреспондент	4204 - K	4204 , K	4284 K
корреспондентам	39 нашим K
корреспондентка	4284 K
корреспонденту	39 нашему K
крикнув	5124 K
крикнул	4304 K
крикнула	4304 K	5124 K
кричав	5124 K
кричал	4304 K
кричала	4304 K	5124 K
кричали	4304 K	5124 K
кричит	4304 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4209 нашу K
лекцію	5030 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4209 нашего K
магазине	4209 в нашем K	4209 в нашем интернет-K
магазину	5030 нашого K
магазині	5030 у нашому K	5030 в нашому K	5030 нашому інтернет-K
материал	4184 обсудить K	4206 внешний K	4239 K создан	4302 этот K
материалам	4231 ко всем K
материалы	4302 наши K
матеріал	5122 цей K
матеріали	5122 наші K
матеріалу	99 першій версії K
матеріалів	5044 копіювання K сайту	5044 K посилання обов'язкове	5052 до всіх K	5052 до усіх K
мероприятие	4209 наше K
месенджері	5019 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4201 K
месте	42 вы были на K
месяц	4303 в K
мобільний	5015 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	5123 на K	5123 перший K
""", 'н': """
навчання	48 K ші
нагадав	5124 K
нагадала	5124 K
наголосив	5124 K
наголосила	5124 K
надпис	342 такъв K
надпись	4304 такая K
надсилайте	5021 K нам	5021 K її	5021 K їх нам	5024 K фото	5024 K відео	5024 K свої	5121 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	5018 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	5021 K нам	5021 K їх нам	5024 K фото	5121 K нам
нажимая	4217 K кнопку	4217 K на кнопку	4217 K "
нажмите	4184 K ctrl
налаштування	4998 K cookie	4998 K cookies	4998 K файлів cookie	4998 через ваші K
налаштуваннями	4998 K cookie	4998 K cookies	4998 K файлів cookie
налаштуваннях	4998 K cookie
намерете	295 K ни
напис	5124 такий K
написа	342 K
написав	5124 K
написал	4304 K
написала	4304 K	5124 K
написано	4304 было K	5124 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4203 K нашему	4203 K нашей	4203 K автору	4203 K нам	4301 K нам
напишіть	38 K нам	67 K нам	5021 K нашому	5021 K нашій	5021 K автору	5021 K авторці	5021 K нам	5121 K нам
напомнил	4304 K
напомнила	4304 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4178 из-за ваших K
настройками	4178 K cookie	4178 K cookies	4178 K файлов cookie
настройках	4178 K cookie
настройки	4178 K cookie	4178 K cookies	4178 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	5037 K кнопку	5037 K на
нашем	4184 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4147 K просьба
неделю	17 раз в K	17 каждую K	4303 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4151 поддержите K	4301 поддержите K
независимые	4302 K медиа
незалежні	5122 K медіа
нейросети	4226 с помощью K
несколько	4214 на K вопросов
никакого	71 K спама
новинами	4989 стежте за K
новини	262 google K	5019 google K
новину	5003 маєте K
новость	4183 есть K
нуждаем	339 K се от вашата
нужна	4224 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4304 K
обещала	4304 K
обещали	4304 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4204 - K	4204 , K	4284 K
обозревательница	4284 K
обраних	5018 K джерел
обучения	48 K ии
объявил	4304 K
объявила	4304 K
объяснил	4304 K
объяснила	4304 K
объясняет	4304 K
объяснял	4304 K
объясняла	4304 K
обязал	4304 K
обязательна	4194 гиперссылка K	4223 материалов ссылка K	4223 ссылка на источник K
обязательные	21 K поля	4184 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	5124 K
обіцяла	5124 K
обіцяли	5124 K
огледален	64 K сайт
оглядач	5025 - K	5025 , K	5104 K
оглядачка	5025 - K	5025 , K	5104 K
оголосив	5124 K
ограничений	4156 читайте без K
одноклассниках	4201 K
одному	5037 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4184 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	5034 наше K	5034 коротке K
опитуванні	35 нашому K	5034 K читачів	5034 нашому K	5034 в K
оповещения	4248 хотите получать K
оприлюднюватиметься	22 не K	5005 ваша e-mail адреса не K
опрос	35 наш K	4214 наш K
опросе	35 нашем K	4214 нашем K	4214 в K
опубликован	22 не будет K	4184 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4304 зовут K
організатори	5124 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4217 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4157 K #%	4157 K # %
отбележете	62 K ме
ответил	99 не K на	4304 K
ответила	99 не K на	4304 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4304 K
отвечала	4304 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4303 K в любой момент
отметил	4304 K
отметила	4304 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4161 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4203 K их нам	4301 K нам
отримувати	5055 хочете K
отримуйте	5059 K
очакваме	263 K вашите
очевидцем	4183 стали K	4183 вы стали K	5003 стали K
ошибку	4185 нашли K
оштрафовал	4304 K
оштрафовала	4304 K
оштрафував	5124 K
""", 'п': """
партнером	4221 совместно с K	5042 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4221 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	5042 K посилання
партнеры	4179 мы и наши K
партньорски	282 K линкове
партнёром	4221 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4221 K ссылки
партнёрским	74 K ссылкам
патроном	4301 станьте K
пееха	342 K
пели	4304 K
первинній	99 K версії
первоначальной	99 K версии
первый	4303 K месяц	4303 рубль в K
переведите	4301 K нам
перевірте	5034 K себе	5037 K пошту
передплатник	50 як K	4982 уже K	4982 вже K
передплатникам	4982 доступний лише K	4982 доступна лише K	4982 доступно лише K
передплатники	50 K можуть	5053 лише K	5053 тільки K
передплатників	4982 тільки для K
передплатою	4982 доступна за K	4982 доступний за K	5038 за K	5060 з K
передплату	80 оформіть K	5038 K за	5121 оформіть K
передплатіть	80 K
передрук	45 K	5016 K
передруковувати	45 K
передруку	5016 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4199 K
перепечатке	4199 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	5014 K даних
персональных	4197 K данных
писав	5124 K
писал	4304 K
писала	4304 K	5124 K
писати	5122 нам K
писменото	284 без K съгласие
письме	4217 в одном K
письменного	4238 без K согласия
письмової	5058 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4203 K нам	4235 K на	4301 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	5021 K нам	5056 K на
платной	4156 в K версии
побачили	5066 K помилку
повний	20 K текст	5038 K текст
повтаря	342 K
повтаряше	342 K
повторював	5124 K
повторює	5124 K
повторяет	4304 K
повторял	4304 K
повторяла	4304 K
повідомив	5124 K
повідомила	5124 K
повідомили	5124 K
повідомлення	5065 хочете отримувати K	5065 бажаєте отримувати K
повідомте	38 K нам	67 K нам	5021 K нам	5021 K нас	5121 K нам
подайте	264 K сигнал
поддержать	4301 K нас	4301 K редакцию	4301 K нашу
поддерживайте	4301 K нас	4301 K нашу
поддержите	4151 K нашу	4151 K нас	4224 K	4301 K нас	4301 K нашу	4301 K редакцию	4301 K проект	4301 K автора	4301 K наш
поддержка	4152 ваша K	4301 ваша K поможет	4301 ваша K помогает	4301 ваша K позволит
поддержке	4221 при K партнёра	4221 при K партнера	4224 благодаря вашей K	4302 вашей K
поддержки	4302 без вашей K	4302 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4183 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4212 K	4302 наш K	5032 K	5122 наш K
подкаста	272 K	4212 K	4302 нашего K
подкасте	34 нашем K	4212 K
подкасти	34 наші K	272 K	5032 K
подкастов	4212 K
подкасту	5032 K
подкастът	272 K
подкасты	4212 K
подкасті	34 нашому K	5032 K
подкастів	5032 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4156 уже K
подписка	4156 уже есть K	4305 K
подписке	4156 доступен только по K	4156 доступна по K	4156 доступен по K	4218 по K
подписки	4305 K
подпиской	4243 с K
подписку	80 оформите K	80 оформить K	4156 оформить K	4156 оформите K	4217 спасибо за K	4218 K за	4301 оформите K	4301 оформить K
подписчик	50 как K	4156 уже K	4156 вы уже K
подписчикам	4156 доступна только K	4156 доступно только K	4156 доступен только K	4232 только K
подписчики	50 K могут	4232 только K	4305 K
подписчиков	4156 только для K
подписчиком	4301 станьте K
подписывайтесь	4161 K на рассылку	4169 K на нас	4169 K на наш	4169 K на канал	4169 K на telegram	4301 K на
подписываясь	4217 K
подпишитесь	80 K	4151 K на регулярное	4161 K на рассылку	4169 K на наш	4169 K на канал	4301 K на
подчеркнул	4304 K
подчеркнула	4304 K
подчерта	342 K
поділитися	5003 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	5030 нашу K
пожертвование	4151 оформите K	4152 сделайте K	4224 регулярное K	4224 ежемесячное K	4301 ваше K	4301 сделайте K	4301 оформите K	4305 K
пожертвования	4302 на K	4305 K
пожертвованиям	4224 благодаря K	4302 благодаря K
пожертвуйте	4301 K
позволяет	4301 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4156 чтобы прочитать K
полный	20 K текст	4218 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4242 K
получать	4234 хотите K	4248 хотите K новости	4248 хотите K push
помилку	5066 знайшли K
помогите	90 K, сколько можете	4301 K нам
помогнете	339 K ни
помогут	4302 K нам
поможет	4302 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4301 нам нужна ваша K
помощью	4226 с K ии
помітили	5017 якщо ви K	5066 K помилку
помічник	63 наш K
понравилась	4302 K статья
понравился	4302 K материал	4302 K текст
пообещал	4304 K
пообещала	4304 K
пообіцяв	5124 K
пообіцяла	5124 K
попереджає	5124 K
попередив	5124 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	5124 K
попросил	4304 K
попросила	4304 K	5124 K
попросили	4304 K	5124 K
попросило	4304 K
порадив	5124 K
порадила	5124 K
посилання	5044 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4304 K
посоветовала	4304 K
постановив	5124 K
постановил	4304 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4304 K
потребовала	4304 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4217 вашей K
почтовом	4217 вашем K ящике
почту	79 на K	4162 на вашу K	4162 вам на K	4217 вашу K
пошту	79 на K	79 на вашу K	4985 на вашу K
пошті	5037 вашій K
пощенска	250 вашата K кутия
пояснив	5124 K
пояснил	4304 K
пояснила	4304 K	5124 K
пояснював	5124 K
пояснювала	5124 K
пояснює	5124 K
поясняет	4304 K
правото	29 си запазва K
працювати	5045 допоможе нам K	5122 K далі
працюємо	5122 ми K
предишна	99 K версия на
предпочитаемые	4200 K источники
предпочитаемых	4200 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4200 K источники	4237 K источники
предпочтительный	4200 K источник
предпочтительных	4237 K источников
предупреди	342 K
предупредил	4304 K
предупреждава	342 K
предупреждает	4304 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4304 K
призвала	4304 K
призвали	4304 K
призна	342 K
признава	342 K
признавал	4304 K
признает	4304 K
признал	4304 K
признала	4304 K
признали	4302 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4304 K
призывала	4304 K
призывали	4304 K
приложение	84 в нашето K	340 нашето K	4163 скачать K	4164 скачайте K	4164 установите K	4198 наше K	4198 мобильное K	4301 скачайте наше K	4301 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4163 открыть в K	4198 нашем K
приложения	4198 нашего K	4302 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4200 K источником
присоединяйтесь	51 K	4301 K к нам	4301 K к нашему	4301 K к нашей	4301 K к нашим	4301 K к сообществу	4301 K к читателям	4301 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4203 K нам	4203 K фото	4203 K видео	4203 K новости	4203 K свои	4203 K их нам	4301 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4203 K нам	4203 K фото	4203 K их нам	4301 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	5121 K до нас	5121 K до нашої	5121 K до нашого	5121 K до спільноти	5121 K до читачів
приєднуйтеся	51 K	5121 K до нас	5121 K до нашої	5121 K до нашого	5121 K до спільноти	5121 K до читачів
проверьте	4214 K себя	4217 K почту
проголосуйте	4229 K	5050 K
продовження	5042 реклама. K
продовжити	4982 щоб K читання	5045 допоможуть нам K
продовжувати	5122 K роботу
продолжаем	4302 мы K работать
продолжать	4224 помогут нам K	4302 K работу
продолжение	4221 реклама. K
продолжить	4156 чтобы K чтение	4224 помогут нам K	4224 поможет нам K	4302 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4194 настоящий материал (информация) K	4239 материал K
произведён	4239 материал K
пройдите	4214 K тест
пройдіть	5034 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4234 не K
пропустити	5055 не хочете K
пропустить	4234 не хотите K
пропустіть	5055 не K
просив	5124 K
просил	4304 K
просила	4304 K	5124 K
просили	4304 K	5124 K
просьба	4147 у нас к вам K	4147 у нас есть K
просять	5124 K
проучване	273 нашето K
прохання	4976 маємо до вас K	4976 невелике K
прочетете	247 за да K цялата
прочитать	4156 осталось K	4156 чтобы K статью
пріоритетне	5018 K джерело
пріоритетним	5018 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4984 K на розсилку
підписка	5125 K
підписку	4982 оформіть K	5037 дякуємо за K	5121 оформіть K
підписники	5053 лише K	5125 K
підписників	4982 тільки для K
підписуйтесь	4988 K на нас	4988 K на наш	4988 K на канал	4988 K на telegram	5121 K на
підписуйтеся	4988 K на наш	4988 K на канал
підписуючись	5037 K
підпишіться	4984 K на розсилку	4988 K на наш	5121 K на
підтримайте	4979 K нашу	4979 K незалежну	4979 K нас	5045 K	5121 K нас	5121 K нашу	5121 K незалежну	5121 K редакцію	5121 K автора	5121 K роботу	5121 K наш
підтримати	5121 K нас	5121 K нашу
підтримка	4980 ваша K	5121 ваша K допоможе
підтримки	5042 за K партнера	5122 спільноти K	5122 вашої K
підтримуйте	5121 K нас	5121 K нашу
підтримці	5045 завдяки вашій K	5045 завдяки K читачів	5122 вашій K
піти	4976 перш ніж K
""", 'р': """
работа	340 нашата K	4302 наша K
работаем	4302 мы K
работать	4224 помогут нам K	4224 поможет нам K	4302 K дальше
работу	4302 нашу K
радив	5124 K
радила	5124 K
радили	5124 K
радить	5124 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4238 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4301 K нам
рассказал	4304 K
рассказала	4304 K
рассказать	4183 есть что K	4183 хотите K
рассказывать	4302 K правду
расследование	4302 наше K	4302 это K
расследования	4302 наши K
рассылка	4302 наша K	4305 K
рассылку	78 на K	78 нашу K	78 K	4161 нашу K	4161 K самых	4302 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4217 K
регулярний	5045 K внесок
редактор	265 е K	265 - K	265 , K	4204 - K	4204 , K	4284 K отдела	4284 K	5025 - K	5025 , K	5104 K
редакторка	5025 - K	5025 , K	5104 K
редакцией	39 нашей K	4203 связаться с K
редакции	99 поправка K	4182 мнение K	4182 позиция K	4182 мнением K	4238 без согласия K	4302 нашей K
редакцию	39 в нашу K	4203 напишите в K	4203 пишите в K
редакция	270 в нашата K	340 нашата K	4302 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	5021 напишіть у K	5021 пишіть у K
редакція	5122 наша K
редакцією	39 нашою K	5021 зв'язатися з K
редакції	43 письма до K	99 від K:	5002 думка K	5002 позиція K	5002 позицією K	5021 пишіть до K	5058 без згоди K	5058 без дозволу K	5122 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	5042 після K	5042 на правах K	5122 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4221 после K	4221 на правах K	4302 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4204 - K	4204 , K	4284 K	5025 - K	5025 , K	5104 K
репортери	39 на нашите K	340 нашите K
репортерка	5025 - K	5025 , K	5104 K
репортёр	4204 - K	4204 , K	4284 K
решил	4304 K
реєструючись	5037 K
робота	5122 наша K
роботу	5122 нашу K
розкажіть	38 K нам	67 K нам
розповів	5124 K
розповідати	5122 K правду
розповіла	5124 K
розповісти	5003 маєте що K	5003 є що K	5003 хочете K
розсилка	5122 наша K	5125 K
розсилку	78 на K	78 нашу K	78 K	4984 нашу K	4984 щоденну K	5122 нашу K
розслідування	5122 наші K	5122 це K
рублей	4303 # K
рік	5123 на K
""", 'с': """
свидетелем	4183 стали K	4183 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4203 K с нами
связаться	4203 K с автором
свідком	5003 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	5124 K
сказал	4304 K
сказала	4304 K	5124 K
сказати	5003 маєте що K
скаржаться	5124 K
скаржився	5124 K
скаржилася	5124 K
скачайте	4163 K наше
скиньте	4301 K нам	4301 K донат
сколько	4301 скиньте K
скриньку	5037 вашу K
скриньці	5037 вашій K
следите	4169 K за нами
словам	4304 по K
словами	5124 за K
слушайте	295 K ни
слідкуйте	4988 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4304 K
советовала	4304 K
советовали	4304 K
советует	4304 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4206 внешнее K
содержит	99 K сцены
сообщение	4194 данное K (материал) создано	4239 K создано
сообщил	4304 K
сообщила	4304 K
сообщили	4304 K
сообщите	38 K нам	67 K нам	4203 K нам	4301 K нам
соучастником	4224 станьте K	4301 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4284 K
сповіщення	14 K	4986 увімкнути K	4986 увімкніть K	5065 хочете отримувати K	5065 хочете отримувати пуш-K	5065 бажаєте отримувати K	5065 хочеш отримувати K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	5122 K текст	5122 K матеріал
сподобалась	4976 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4304 K
спросил	4304 K
спросила	4304 K
співали	5124 K
співучасником	5121 станьте K
спільнота	5122 наша K
спільноти	4980 стань частиною K	5045 частиною K	5122 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4301 K нашим	5121 K нашим
статей	5052 до всіх K	5052 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	5122 ця K
статья	4302 эта K
статьям	4231 ко всем K
стверджує	5124 K
стежте	4988 K за нами
стигнали	260 щом сте K дотук
стороннего	4206 K сервиса
сторонним	4206 K сервисом
стороннього	5027 K сервісу
стороннім	5027 K сервісом
суммой	4303 любой K
сумму	4303 любую K
сутрин	17 всяка K
существуем	4302 мы K
существует	4224 K благодаря
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
телеграм	16 K	262 K	4169 наш K-канал	4169 в нашем K	4201 K	4201 K-канал	4201 K-канале	4235 пишите в K	4302 наш K	4988 наш K-канал	5019 K	5019 K-канал	5019 K-каналі
телеграме	16 K	4201 K
телеграмі	5019 K
телефон	99 K довіри
тест	4214 наш K	5034 наш K
тиждень	17 раз на K	5123 на K
требовал	4304 K
требовала	4304 K
требовали	4304 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4164 включите K	4164 включить K	4164 разрешить K	4248 хотите получать K	4248 хотите получать пуш-K	4248 хочешь получать K
уверяет	4304 K
уверял	4304 K
уверяла	4304 K
увійдіть	24 K	4983 K, щоб
уговаривал	4304 K
уговаривала	4304 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4248 хотите K о
уйдете	4147 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	5018 K джерел
улюблені	5018 K джерела
умовляв	5124 K
умоляваше	342 K
умолял	4304 K
умоляла	4304 K
умоляли	4304 K
утверждает	4304 K
уточнение	99 K:
уточнення	99 K:
уточнив	5124 K
уточнил	4304 K
уточнила	4304 K	5124 K
учасником	5121 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4302 K нашу
цитировании	4199 при K
цитування	5016 у разі K
цитуванні	5016 при K
""", 'ч': """
частиною	5121 станьте K
частковому	5044 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4301 спасибо, что K
читай	4988 K нас
читайте	4169 K нас в	4988 K нас у	4988 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4214 опросе K	4224 благодаря поддержке K	4244 K	4302 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4147 дорогие K	4244 K	4302 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4244 K	4302 благодаря K
читати	4982 щоб K далі	5121 щоб K далі
читачам	18 завдяки K	5061 K
читачі	36 наші K	5061 K	5122 наші K
читачів	43 листи K	5061 K	5122 наших K
читаєте	5121 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	5123 K
щомісячний	5045 K внесок
щомісячно	5123 K
щоранку	17 K
щотижневу	4984 K розсилку
""", 'э': """
электронной	4217 адрес K почты
электронную	4217 K почту
""", 'я': """
яжіться	38 зв'K з нами	5021 зв'K з нами
язкові	21 обов'K поля	5005 обов'K поля
якщо	4976 K ви вже тут
""", 'і': """
із	5119 # K #
інтелектом	5047 штучним K
інтелекту	5047 за допомогою штучного K
інформацію	5003 маєте цікаву K
історію	5003 маєте K
""", 'א': """
אדבלוק	2343 K
אומר	2381 K
אומרת	2381 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2264 עקבו K	2378 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2261 דואר K
אמר	2381 K
אמרה	2381 K
אמרו	2381 K
אתכם	2307 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2380 K
ביקש	2381 K
ביקשה	2381 K
במייל	2306 K שלכם
בסרטון	2292 לצפות K זה
בעוגיות	2270 שימוש K
בעיתונות	2307 לתמוך K
בעלי	2349 בלי K הון	2349 ללא K הון
בקובצי	2269 משתמש K
בשבוע	17 פעם K	2380 K
בתגובות	85 K
בתוכן	2320 לעשות שימוש K
""", 'ד': """
דווחו	2378 K לנו
דיגיטלי	2256 רכשו מינוי K
דיוור	2306 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2265 הורידו את K	2379 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2381 K
הודיעה	2381 K
הוואטסאפ	2265 לקבוצת K
הווטסאפ	2265 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2381 K
הוסיפה	2381 K
הזהיר	2381 K
הזכויות	2280 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2290 הוא ראש K	2290 היא ראש K
החינמיות	2323 הכתבות K
הטלגרם	2265 לערוץ K
הטקסט	2293 K
היום	2378 תרמו K
הירשמו	2256 כדי להמשיך לקרוא K	2378 K לקבלת
הכותב	2320 על דעת K
הכתבה	45 לפרסם את K	2256 להמשך קריאת K	2293 K	2379 K הזאת
המדור	2288 הוא עורך K	2288 היא עורכת K
המובעות	2320 הדעות K במאמר	2320 הדעות K בטור	2320 הדעות K בכתבה
המועדף	2283 למקור K	2283 כמקור K
המייל	2260 לתיבת K	2261 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2261 K היומי	2306 K השבועי של	2306 K שלנו	2379 K
הסביר	2381 K
הסיכום	2293 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2293 הנקודות K
העיתונות	2379 K העצמאית
הפרטיות	2270 מדיניות K
הפרסומות	2343 חוסם K	2345 את חוסם K	2345 חוסם K
הפרסומים	2343 חוסם K
הפרסומת	11 K
הצביעו	2378 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2265 K לערוץ	2378 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2270 תנאי K
השמות	99 K שונו
התגובות	2303 K
התחברו	24 K	2256 כדי להמשיך לקרוא K
התמונות	40 את K שלכם
התמיכה	2307 בזכות K שלכם
התראות	14 K
התרגום	2293 K
התרומה	2378 K שלכם
""", 'ו': """
ובטוויטר	2264 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2307 K בכם
ותלויה	2307 K בכם
""", 'ז': """
זקוקה	2378 K לכם
""", 'ח': """
חברת	2290 היא K סגל
חודשית	2378 תרומה K
חוקר	2290 הוא K ב
חוקרת	2290 היא K ב
חיצוני	2292 תוכן K	2292 תוכן ממקור K
""", 'ט': """
טען	2381 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2306 K למייל	2306 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2256 הצטרפו K
כתב	2381 K
כתבה	2293 K זו	2379 K זו	2381 K
כתבו	38 K לנו	67 K לנו	2378 K לנו
כתבות	2323 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2288 היא K
כתובת	77 הזינו K מייל	2261 K דוא"ל
""", 'ל': """
לדברי	2381 K
להגיב	6 כדי K	2303 K
להמשיך	2256 כדי K לקרוא,	2256 כדי K לקרוא בחרו	2256 כדי K לקרוא יש	2256 כדי K לקרוא את הכתבה	2307 עזרו לנו K
להעתיק	2320 לשכפל, K
לחודש	2380 K
לחוק	2320 סעיף #א K
לחצו	2378 K כאן
לידיעון	2378 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2258 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2260 הירשמו K	2260 הרשמה K	2260 K שלנו	2306 בהצלחה K	2378 הירשמו K
לעזרתכם	2378 אנחנו זקוקים K
לענייני	2288 הוא כתב K	2288 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2292 K בתוכן
לקבוצת	2265 הצטרפו K
לקריאה	2323 כתבות K
לקריאת	20 K הכתבה
לשנה	2380 K
לתומכים	2307 הצטרפו K שלנו
""", 'מ': """
מאמרים	15 K חינם	2323 K חינם
מודעות	2345 בחוסם K	2345 חוסם K
מועדף	2283 מקור K	2283 כמקור K	2363 מקור K	2363 כמקור K
מחקר	2290 הוא עמית K
מינוי	2256 רכשו K ל-	2256 רכשו K כדי	2256 רכשו K או	2378 רכשו K	2382 K
מנוי	2256 כבר K?
מנויים	2382 K
מניות	2349 בלי בעלי K	2349 ללא בעלי K
מסכימים	43 לא K	43 K?	2306 בהרשמה אתם K
מסר	2381 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2290 הוא K	2290 היא K
""", 'נ': """
ניוזלטר	2306 K שבועי	2382 K
נשלח	57 K לכם
""", 'ס': """
סגל	2290 הוא חבר K
סופר	2290 הוא K ו
סופרת	2290 היא K ו
סיכום	2293 K
סיפר	2381 K
סיפרה	2381 K
סעיף	2320 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2378 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2306 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2288 הוא K	2290 הוא K
עיתונאית	2288 היא K	2290 היא K
עיתונות	2307 לעשות K	2379 K עצמאית
עכשיו	2256 רכשו מינוי K	2378 תרמו K
עלולים	99 K להיות קשים
עמיתת	2290 היא K מחקר
עמלה	2319 נקבל K	2319 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2290 הוא K	2290 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2343 חוסם K	2345 בחוסם K	2345 חוסם K	2345 חוסמי K	2379 ללא K
פרסומת	11 K
פרשן	2288 הוא K
פרשנית	2288 היא K
""", 'צ': """
ציין	2381 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2379 K
קרא	2381 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2380 חודש K
""", 'ש': """
שאלו	2293 K את
שולחים	57 אנחנו K לכם
שיווקי	2306 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2378 K לנו
שלנו	39 לכתב K	2379 K
שנקבל	2319 K עמלה
שקראתם	2378 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2303 K
תוכן	9 K זה	2292 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2307 K בכם
תלויה	2307 K בכם
תמיכתכם	2378 K
תמכו	2378 K בנו
תקציר	2293 K
תרומה	2382 K
תרומות	2382 K
""", 'ا': """
اخبارنا	116 تابعوا K	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1849 K مطلب	1849 K خبر	1901 براي K مطلب
ادبلاكر	1879 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1795 به ايميل شما K	1818 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K المواد	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1801 از كوكي K ميكنيم	1801 از كوكيها K ميكنيم	1802 شرايط K	1814 K از مطالب اين سايت	1814 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1842 K تهيه كنيد	1901 K تهيه كنيد	1905 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1818 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1904 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1876 K را دريافت
اعلانهاي	1876 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1904 K
افزونه	1879 K مسدود
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
الاعلان	11 بعد K
الاعلانات	127 حاجب K	127 مانع K	202 مانع K	202 حاجب K	202 اداة حظر K	203 مانع K	203 حاجب K	203 اداة حجب K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	109 بريدك K	110 البريد K	165 في بريدك K
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
الدخول	24 سجل K	104 سجل K الان	104 سجل K الي حسابك	104 سجل K او اشترك	104 سجل K او انشئ	239 سجل K او
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
المحتوي	9 هذا K	104 هذا K متاح	135 يمنع اعادة استخدام K	135 يمنع اعادة انتاج K	135 يمنع اعادة توزيع K
المحرر	99 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	240 الصحافة K
المفضل	140 مصدرك K	140 مصدركم K	140 المصدر K لديك
المفضلة	140 مصادرك K	140 مصادركم K
المقال	20 لقراءة K	99 تم تحديث هذا K	104 لقراءة K كاملا	125 يحتوي هذا K علي محتوي من	168 لقراءة هذا K	240 هذا K
المواد	135 يمنع اعادة انتاج K	135 يمنع اعادة توزيع K
النشر	135 يمنع اعادة K
النشرة	109 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	239 انضم K
اليهم	51 انضم K
انتاج	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
انستغرام	239 تابعنا علي K
انضموا	51 K اليهم
انقر	239 K هنا
اوضح	242 K
اوضحت	242 K
اول	1903 ماه K
اوليه	99 نسخه K اين
ايميل	1795 K خود را وارد كنيد	1796 ادرس K	1796 نشاني K	1838 در K خود	1901 K خود را وارد كنيد
ايميلتان	1838 به K
اينجا	1848 K كليك كنيد	1901 K كليك كنيد
اينستاگرام	1799 در K دنبال
اينه	64 K
اپ	1837 K
اپليكيشن	1837 K	1901 K ما را	1901 K را دانلود كنيد	1901 K را نصب كنيد	1902 K ما
اگهي	11 پس از K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1805 K شود
بازتابدهنده	1855 الزاما K	1855 لزوما K	1855 K ديدگاه
بازنشر	45 K
باشيد	1818 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1831 را K
بحسب	242 K
بخوانيد	1816 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1902 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 علي K	165 سجل K	165 اضف K	165 يوميا في K	165 في K كل
بريدكم	77 اتركوا K	165 في K
بشنويد	1831 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1818 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1818 براي ما K	1901 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1816 K	1828 به تيم ما K	1901 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1818 با ما در ميان K	1901 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1818 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1904 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغات	70 بدون K	1877 مسدود كننده K	1879 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1817 منبع K	1817 منابع K	1896 منابع K	1896 منبع K
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
تلغرام	116 قناتنا علي K	239 تابعنا علي K
تلگرام	1799 ما را در K	1799 در K دنبال	1799 كانال K ما	1818 با ما در K
تماشا	1831 K كنيد
تمامي	1815 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
توصيف	99 حاوي K
توضيح	99 K:	1904 K داد
تيليغرام	116 قناتنا علي K
تيم	1902 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1801 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حقوق	1815 كليه K	1815 همه K	1815 تمام K
حمايت	1839 K مالي خود	1840 به K شما نياز	1840 با K شما	1841 K كنيد	1901 از ما K كنيد	1901 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1902 اين K
خبرنامه	1795 K ما	1795 اشتراك K	1796 در K	1838 K روزانه	1838 K هفتگي	1902 K ما	1902 K	1905 K
خبرنگار	39 K ما	1818 K ما را	1823 K
خبرنگاران	39 K ما	1902 K ما
خبرها	1876 اعلان K
خبرهاي	1876 اعلان K فوري
خصوصي	1802 سياست حريم K
خواست	1904 K
خواستند	1904 K
خواندن	1842 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1840 به K خود تكيه	1902 K ما
خواهد	1834 منتشر K شد
خواهند	1834 منتشر K شد
""", 'د': """
داده	1805 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1823 استاد K
دريافت	1876 K اعلان	1876 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1799 ما را K كنيد	1816 K كنيد	1816 K كنيم	1901 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1818 به ما خبر K	1831 گوش K	1845 هديه K	1901 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1834 نوشتن K	1834 ارسال K	1834 بيانگر K	1855 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1828 وبينار K ما	1842 اشتراك K	1856 مقاله K	1856 مطلب K	1856 مطالعه K	1901 K ثبت نام كنيد
روزنامه	1855 ديدگاه K
روزنامهنگار	1823 K
روزنامهنگاري	1902 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1903 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1902 K ما
سايتهاي	1825 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1816 عضو K	1816 K	1901 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1838 خبرنامه K
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
ضدتبليغ	1879 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1817 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1879 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرستاده	1795 به ايميل شما K
فرصتهاي	1828 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1834 K	1835 حروف لاتين (K)
""", 'ق': """
قال	242 K
قالت	242 K
قالوا	242 K
قبلي	99 نسخه K اين
قراءنا	240 K
قرائنا	166 نعتمد علي K	166 ونعتمد علي K	240 K
قناتنا	116 انضم الي K	240 K
""", 'ك': """
كاتب	145 K
كاتبة	145 K
كاتبه	163 يعبر عن راي K
كاتبها	163 تعبر عن راي K
كار	1902 K ما
كاربري	1842 حساب K خود شويد	1901 حساب K خود شويد
كانال	1799 به K ما	1816 K ما	1902 K ما
كتب	242 K
كتبت	242 K
كردهايد	1842 ثبت نام K	1842 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1853 K دريافت كنيم	1853 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1828 ديدن K	1831 گوش K	1845 هديه K	1848 روي لينك كليك K	1848 كليك K	1879 لطفا ان را غير فعال K	1901 به ما كمك K	1901 روي لينك كليك K	1901 همين حالا ثبت نام K
كوكي	1802 از K
كوكيها	1802 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1834 حروف K	1835 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1855 K نظر
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
ما	1902 به K
مالكين	208 بلا K
مالي	1840 كمك K شما	1901 كمك K شما	1905 كمك K
ماه	1903 در K
ماهانه	1903 K
مباشرة	165 K في بريدك
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1825 K خارجي	1825 اجازه ميدهيد K
محتوايي	1825 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1814 كليه حقوق K است	1814 تمامي حقوق K است	1814 همه حقوق K است	1814 تمام حقوق K است
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
مستقل	1902 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1877 K تبليغات	1879 K تبليغات
مشترك	168 هل انت K	1842 K شويد	1901 K شويد
مشتركا	50 بصفتك K
مشتركان	1842 ويژه K است
مصنوعي	1826 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1902 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1849 ادامه K
ملاك	208 بلا K
منبع	1854 ذكر K
منتخب	1817 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1837 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1838 عضويت شما با K	1838 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1825 از شما اجازه K
ميدهد	1834 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1904 K
ميگويد	1904 K
ميگيريم	1853 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1834 منتشر K شد
نخواهند	1834 منتشر K شد
نداد	99 پاسخ K
ندهيد	1901 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1837 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1901 در K ما	1902 K ما
نمايش	1805 K داده شود
نميشود	60 ايميل شما نمايش داده K	1834 منتشر K
نوشت	1904 K
نويسنده	1818 ايميل K	1823 K
نياز	1840 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1842 مشترك K
هماكنون	1901 K ثبت نام كنيد
همايش	1828 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1840 به حمايت شما K
واتساب	116 قناتنا علي K	239 تابعنا علي K
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
وبينار	1828 K ما	1828 در K
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
ويديو	40 عكسها و K	40 عكس و K	1825 ديدن اين K
ويري	242 K
ويضيف	242 K
ويقول	242 K
ويقولون	242 K
""", 'ي': """
يؤكد	242 K
يرد	99 لم K
يقول	242 K
يقولون	242 K
يوتيوب	16 K	116 قناتنا علي K	239 تابعنا علي K
يوميا	165 في بريدك K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	99 نسخه K اين
پژوهشگر	1823 K
""", 'گ': """
گزارش	1902 اين K
گزارشهاي	1902 K ما
گفت	1904 K
گفتند	1904 K
گفته	1904 K است	1904 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2414 का K रखने
अनुवाद	2418 K	2420 मशीन से K	2420 मशीनी K	2420 एआई की मदद से K	2420 ai की मदद से K	2420 एआई द्वारा K
अनुवादित	2420 एआई की मदद से K
अनुसार	2481 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2424 K राय दें
अपील	2481 K की
अलर्ट	2426 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2478 K दान
आपको	57 हम K
आर्टिकल	2439 फ्री K	2439 मुफ्त K
आर्थिक	2429 K सहयोग दें	2429 K सहयोग करें	2478 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2388 ऐप K करें	2426 K करें
इनबॉक्स	2387 सीधे आपके K	2387 हर सुबह आपके K	2387 हर हफ्ते आपके K	2387 आपके K में पाएं	2387 रोज आपके K	2387 आपके K में हर	2427 अपने K में
""", 'उ': """
उपयोग	2394 कुकीज का K	2394 कुकी का K
""", 'ए': """
एजेंसी	2438 K की फीड
एडिटर	2414 सब K हैं	2414 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2457 K
""", 'क': """
कमीशन	2437 हमें K मिल	2437 K मिल सकता है
कमेंट	2424 अपनी राय K	2425 K करने के लिए	2425 K में अपनी राय	2425 K हटा	2425 K करने वाले
करके	2427 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2387 ईमेल दर्ज K	2390 फॉलो K	2407 जॉइन K	2407 लाइक K	2410 हमें ईमेल K	2424 पोल में वोट K	2427 साइन अप K	2432 शेयर K	2432 साझा K	2432 सेव K	2478 फॉलो K	2478 लॉग इन K	2478 साइन अप K
कहती	2481 K
कहते	2481 K
कहा	2481 K
कहानी	67 अपनी K हमें
कीजिए	2478 मदद K
कॉपी	2432 लिंक K हो गया
कॉपीराइट	2406 K
क्लिक	2407 K करें	2478 यहां K करें	2478 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2479 इस K	2479 यह K
खबरें	2434 और K पढने के लिए	2439 मुफ्त K
खबरों	2434 अन्य K के लिए	2434 ताजा K के लिए	2434 की K के लिए
खरीदें	2422 यहां से K
खेलें	2424 क्विज K और
""", 'ग': """
गिफ्ट	2432 K करें
गोपनीयता	2394 K नीति
""", 'ज': """
जनरेट	2438 ऑटो-K
जरूर	2410 हमें K दें
जावास्क्रिप्ट	2394 K
जुडने	2408 K के लिए
जुडिए	51 आप भी K	2478 K
जुडें	51 आप भी K	2390 चैनल से K	2407 K	2422 हमारी टीम से K	2478 हमसे K
ज्वाइन	2407 K करें
""", 'ट': """
टिप्पणियों	2425 K के लिए
टिप्पणी	99 K करने से इनकार	2425 K करने के लिए	2425 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2388 ऐप K करें	2426 K करें	2426 K कीजिए	2478 ऐप K करें	2478 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
तैयार	2420 एआई की मदद से K किया गया है	2420 ai की मदद से K किया गया है
""", 'द': """
दान	2482 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2478 राय K
देखें	2478 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2394 K नीति
निर्भर	2429 आपके सहयोग पर K
नोटिफिकेशन	14 K	2388 K चालू करें	2426 K ऑन करें	2426 K ऑन कर लें
नौकरी	2422 K के अवसर
न्यूज	2391 गूगल K पर
न्यूजरूम	39 हमारे K	2392 कलेक्टिव K की ओर से	2392 के लिए कलेक्टिव K
न्यूजलेटर	2387 हमारे K	2387 हमारा K	2387 हमारा साप्ताहिक K	2387 K के लिए	2479 हमारे K	2482 K
""", 'प': """
पढने	0 K का समय	2430 K के लिए
पढें	0 मिनट में K	2388 ऐप में K	2478 पूरी खबर K
पत्रकार	2479 हमारे K
पत्रकारिता	2414 K में सक्रिय हैं	2479 हमारी K	2479 स्वतंत्र K
पसंदीदा	2409 K सोर्स	2409 K स्रोत	2409 K न्यूज सोर्स	2473 K स्रोत	2473 K सोर्स
पाठकों	18 K के सहयोग	2429 K के सहयोग से चलते
पाने	2427 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2438 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2481 K
पूछें	2418 K
पूरी	2430 बनकर K खबर
पॉडकास्ट	2423 K सुनें	2423 K सुनने के लिए	2479 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2392 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2480 K माह	2480 K वर्ष
प्रतिक्रिया	2424 अपनी K
प्रिफर्ड	2409 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2410 हमें K	2410 कमेंट करके K	2478 हमें K	2478 राय K
बताते	2481 K
बताया	2481 K
बदल	99 नाम K
बाहरी	2417 K साइट
बिंदु	2418 मुख्य K
बॉक्स	2425 कमेंट K में
बोला	2481 K
बोले	2481 K
ब्राउजर	10 आपका K
ब्लॉकर	2457 ऐड K	2457 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2410 हमें K	2478 हमें K	2478 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2480 हर K
मांगते	2417 आपकी इजाजत K हैं	2417 आपकी अनुमति K हैं
मुताबिक	2481 K
मुफ्त	2439 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2430 पढना जारी K के लिए
रजिस्टर	2478 अभी K करें
रहिए	2434 जुडे K
रहें	2434 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2481 K
लिखें	38 हमें K	67 हमें K	2478 हमें K
लेख	2479 यह K	2479 इस K
लॉग	24 K इन
लॉगिन	2478 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2438 लेखक के निजी K
विज्ञापन	11 K के बाद खबर	11 K के बाद लेख	70 न K	70 बिना K	70 कोई K नहीं	2457 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2423 K देखें	2423 K यहां देखें	2423 K भी देखें	2423 K देखने के लिए
वेबसाइट	2479 हमारी K
वेबिनार	2422 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2410 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2394 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2410 हमसे K करें
संपादित	2438 ने K नहीं किया
संवाददाता	39 हमारे K	2414 वरिष्ठ K हैं	2414 K हैं
संस्करण	99 पिछले K में
सकते	2408 जुड K हैं	2408 फॉलो कर K हैं	2410 हमें भेज K हैं
सदस्य	55 मासिक K	2430 पहले से K हैं	2478 K बनें
सदस्यता	2430 K लें
सप्ताह	2480 प्रति K
सब्सक्राइब	2387 न्यूजलेटर को K	2387 न्यूजलेटर K	2390 चैनल को K	2407 K करें	2427 K करके आप	2478 K करें
सब्सक्राइबर	50 K	2430 K हैं
सब्सक्राइबर्स	2430 K के लिए है
सब्सक्रिप्शन	2427 K सफल	2482 K
समरी	2418 K
समर्थन	2478 K करें
सर्वाधिकार	2405 K सुरक्षित
सर्वे	2424 K में भाग लें	2424 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2429 हमें K करें	2478 आपका K	2478 हमें K	2478 K करें	2478 आपके K
सहयोगी	55 मासिक K
सामग्री	2417 से मिली K शामिल है	2417 K उपलब्ध नहीं है
सारांश	2418 K
सिंडीकेट	2438 K फीड
सीनियर	2414 K सब एडिटर हैं
सुझाएं	2478 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2423 को K	2423 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2420 K अनुवाद
स्वीकार	2417 कुकीज K करें
""", 'ह': """
हमारा	2388 K ऐप	2479 K काम	2479 K ऐप
हमारी	39 K टीम से	2478 K मदद करें	2479 K टीम
हमारे	2479 K पाठक	2479 K चैनल	2479 K साथ
हिस्सा	2424 सर्वे में K लें
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
กด	4792 Kเพิ่มเพื่อน	4820 Kติดตาม
กร	4762 Kอกอีเมล
กล	4823 K่าว
กอ	4821 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4820 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4780 Kบคุณที่สมัคร	4780 Kบคุณที่ลงทะเบียน	4821 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4820 Kิกที่นี่	4820 Kิกชม
คว	4790 Kามเห็นส่วนตัวของผู้เขียน
ค่	4789 Kาคอมมิชชั่น	4789 Kาคอมมิชชัน
""", 'จ': """
จด	4761 Kหมายข่าวของเรา	4780 Kหมายข่าวรายสัปดาห์ของเรา	4824 Kหมายข่าว
จะ	4779 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4820 Kวน์โหลดแอปของเรา	4820 Kวน์โหลดแอปได้	4820 Kวน์โหลดแอปเลย	4820 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4771 Kดต่อผู้สื่อข่าวของเรา	4771 Kดต่อกองบรรณาธิการ	4820 Kดตามเรา
ต่	4822 Kอเดือน	4822 Kอปี
""", 'ถ': """
ถื	4780 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4784 Kลองอ่าน
ทั	38 Kกมา	4790 Kศนะของผู้เขียน
ทา	4779 Kงเว็บไซต์ขอสงวนสิทธิ์	4781 Kงอีเมลทุก
ทุ	4781 Kกเช้าทางอีเมล
""", 'บ': """
บท	4785 Kความฟรี	4821 Kความนี้
บร	4824 Kิจาค
บล	4804 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4823 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4782 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4823 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4771 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4773 Kมรับคุกกี้
""", 'ร': """
ระ	4823 Kบุว่า
รา	4822 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4782 Kวมสนับสนุนการทำงานของเรา	4782 Kวมสนับสนุนสื่ออิสระ	4782 Kวมสนับสนุนนักข่าว	4820 Kวมสนับสนุน	4820 Kวมบริจาคให้เรา	4820 Kวมบริจาคกับเรา	4820 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4790 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4821 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4767 Kวนลิขสิทธิ์	4768 Kวนสิทธิ์
สน	4782 Kับสนุนการทำงานของเรา	4782 Kับสนุนสื่ออิสระกับ	4820 Kับสนุนเรา	4820 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4761 Kัครรับจดหมายข่าว	4761 Kัครรับข่าวสาร	4820 Kัครรับ	4820 Kัครสมาชิกวันนี้	4820 Kัครสมาชิกเลย	4820 Kัครสมาชิกเพื่อ	4820 Kัครสมาชิกได้ที่	4820 Kัครสมาชิกของเรา	4824 Kาชิก
สำ	4784 Kหรับสมาชิกเท่านั้น
สื	4821 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4771 Kงเรื่องราวของคุณ	4771 Kงข่าวหาเรา	4820 Kงข้อมูลมาที่	4820 Kงคลิปมา
""", 'ห': """
หล	11 Kังโฆษณา
หา	4771 Kกคุณมีข้อมูล
ห้	4767 Kามคัดลอกข้อความ	4767 Kามคัดลอกเนื้อหา	4767 Kามคัดลอกบทความ	4767 Kามคัดลอกหรือเผยแพร่	4767 Kามคัดลอกหรือทำซ้ำ	4767 Kามคัดลอกหรือดัดแปลง	4767 Kามคัดลอกหรือนำ	4768 Kามทำซ้ำ
""", 'อ': """
อย	4820 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4761 Kเมลของคุณ
อ่	4784 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4820 Kียนถึงเรา	4820 K้าสู่ระบบเพื่อ
เฉ	4784 Kพาะสมาชิก
เน	9 Kื้อหานี้	4773 Kื้อหาจากภายนอก	4773 Kื้อหาภายนอก
เป	4784 K็นสมาชิกอยู่แล้ว	4823 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4779 Kื่อแสดงความคิดเห็น	4784 Kื่ออ่านต่อ	4784 Kื่ออ่านบทความ	4792 Kิ่มเพื่อนไลน์	4792 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4779 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4771 K้งเบาะแสข่าว	4771 K้งเรา	4820 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4770 Kล่งข่าวที่ต้องการ	4770 Kล่งข่าวโปรด	4770 Kล่งที่มาที่ต้องการ
แอ	4792 Kดไลน์	4792 Kดไลน์เพื่อ	4820 Kดไลน์
""", 'โ': """
โป	4804 Kรแกรมบล็อกโฆษณา
โห	4820 Kวตเลย	4820 Kลดแอป
""", 'ใ': """
ให	4821 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5239 hãy gửi K
""", 'ủ': """
ủng	5178 ly cà phê K hộ	5239 hãy K hộ
""", 'あ': """
あと	2999 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	3060 Kがでしたか
いた	2928 Kだいたサポートは	2928 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2950 Kいのブラウザ
お寄	3060 Kせください
お届	57 Kけします
お申	2985 Kし込みはこちら	3060 Kし込みください	3060 Kし込みはこちら
お聞	3060 Kかせください
お見	3060 K逃しなく
お試	3060 Kしください
お読	3060 Kみいただけます
お送	57 Kりします
""", 'か': """
から	3005 K転載したものです	3005 Kの転載です
か月	2934 K無料	3062 K無料
""", 'が': """
が作	3041 aiK成
が無	2950 javascriptK効
が生	3041 aiK成
が翻	3041 aiK訳
が要	3041 aiK約
""", 'こ': """
ここ	2931 Kからは有料	2934 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2931 K記事は有料	2931 K記事は会員	2957 K記事についてのご意見	3019 Kコンテンツは	3019 K投稿は	3019 K外部コンテンツは	3061 K記事が	3061 K記事を	3061 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2950 K用のブラウザ
ご協	3060 K力ください
ご存	3006 Kじの方は
ご寄	2929 K付をお願い	3060 K付
ご意	43 K見・ご反論	2957 K見をお寄せ	2957 K見・ご感想をお寄せ	2957 K見・ご感想はこちら	2957 K見・ご感想をお待ち	2957 K見・ご感想をお聞かせ	2957 K見・ご感想をお願い	2957 K見・ご感想を送る
ご感	2957 K想をお寄せ
ご支	2929 K援をお願い	3060 K援
ご登	2996 K録ありがとうございます	3060 K録
ご覧	3060 Kください	3060 Kいただけます
ご購	3060 K読
ご連	3060 K絡ください
""", 'す': """
すで	2999 Kに会員の方
すべ	2934 Kての記事が
""", 'ぜ': """
ぜひ	2945 Kフォロー
""", 'で': """
で作	3041 aiK成
で受	2974 lineKけ取る
で届	2974 lineKく
で最	2974 lineK新
で生	3041 aiK成
で要	3041 aiK約
""", 'と': """
と強	3063 K調
と書	3063 Kい
と発	3063 K表
と話	3063 Kし	3063 Kす
と語	3063 Kっ	3063 Kる
と説	3063 K明
と述	3063 Kべ
""", 'に': """
によ	3041 aiKって生成	3041 aiKる要約	3063 Kると
""", 'の': """
の使	2955 cookieK用
の学	48 aiK習
の採	2985 K用情報はこちら
の提	3005 K供記事です
""", 'を': """
をフ	2945 Kォローしよう
を使	2955 cookieK用
を利	2955 cookieK用
を有	2950 javascriptK効	2950 javascript K効
を発	3063 K表した
を許	2980 cookieK可
""", 'ア': """
アカ	2974 lineKウントはこちら
アシ	63 aiKスタント
アド	3025 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	3003 Kィリエイト広告	3003 Kィリエイトプログラム	3003 Kィリエイトリンク	3013 Kィリエイトリンク	3013 Kィリエイト広告	3013 Kィリエイトプログラム
アプ	2940 Kリはこちら	2941 Kリを開く	2941 Kリをダウンロード	2941 Kリのダウンロード	2941 Kリをインストール	2995 Kリなら通知	2995 Kリなら速報	2995 Kリなら、	2995 Kリで読むと	2995 Kリなら
アン	2991 Kケートはこちら	2991 Kケート実施中	2991 Kケートにご協力ください	2991 Kケートにご協力を	2991 Kケートへのご協力	2992 Kケートに答えて
""", 'オ': """
オフ	3025 Kにしてページを
""", 'カ': """
カ月	2934 K無料	3062 K無料
""", 'ク': """
クイ	2992 Kズに答えて
クッ	2952 cookie(Kキー)	2955 Kキーを使用	2955 Kキーを利用	2980 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2957 Kントを投稿するには	2957 Kントするには	2957 Kントをお寄せ	2964 Kント欄で	2964 Kント欄に	2964 Kント欄から	2964 Kント欄へ	2994 Kントは削除します	2994 Kントは削除することが	2994 Kントは削除する場合	2994 Kントは承認	2994 Kントは公開前	2994 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2928 Kヒーをおごる
""", 'サ': """
サポ	2928 Kートをしてみませんか	2928 Kートをしませんか	2928 Kートしてみませんか	2929 Kートをお願いします	3060 Kートをお願い	3060 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	3060 Kンロードしてください
""", 'チ': """
チケ	2985 Kット販売中
チッ	2928 Kプで応援
チャ	2948 Kンネル登録を	2974 Kンネルに参加する	2974 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2937 Kースレターに登録	2939 Kースレターを	2974 googleKースで	2996 Kースレター登録はこちら	3064 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2945 Kローして最新	2945 Kローをお願い	3060 Kローしてください
""", 'ブ': """
ブラ	3016 Kウザは音声	3016 Kウザは動画	3016 Kウザではこの動画	3016 Kウザはvideo	3016 Kウザはaudio
""", 'プ': """
プッ	2941 Kシュ通知
プラ	2952 Kイバシーポリシーに
プレ	2934 Kミアム会員	2988 Kゼントした記事は
プロ	3003 Kモーションが含まれ	3003 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2928 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2937 Kマガに登録	2939 Kマガで	2996 Kマガ登録はこちら	2996 Kマガの登録	3061 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2937 Kルマガジンに登録	2939 Kルマガジンで	2939 Kルマガジンを	2939 Kルでお届け	2957 Kルアドレスが公開されることはありません	2996 Kルアドレスを入力してください	3064 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2931 Kインして続きを	2931 Kインしてください	2934 Kインが必要	3060 Kインして
""", 'ヶ': """
ヶ月	2934 K無料	3062 K無料
""", '上': """
上优	5286 在googleK先
上優	5286 在googleK先
""", '下': """
下方	5393 K留言
下載	5259 K客戶端	5261 Kapp	5261 K應用程式
下载	5259 K客户端	5261 Kapp	5261 K应用	5392 K客户端
""", '不': """
不代	5285 K表本站	5317 K表本站立场	5331 K表本報立場	5331 K表本报立场	5331 K表本站立场	5331 K表本站立場	5331 K表本媒體立場	5331 K表本網立場	5331 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不妨	25 K转发	25 K分享给
不属	5361 K于任何财团
不屬	5361 K於任何財團
不得	5285 K转载	5285 K轉載
不认	43 K同本文
不錯	5392 K過
不错	5392 K过
""", '为': """
为首	5286 K选来源
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5285 K表作者本人	5285 K表作者个人	5285 K表作者观点	5285 K表作者的	5285 K表作者立场
仅供	5317 K其表达个人看法
仅限	5322 K会员	5322 K订户
""", '他': """
他說	5395 K
他说	5395 K
""", '付': """
付費	5253 K後	5396 K牆
付费	5253 K后	5396 K墙
""", '以': """
以下	5346 K内容来自
以閱	5250 K讀全文
以阅	5250 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5253 K专享	5322 K限定内容
会員	50 Kの方は	50 Kは月に	2931 K限定です	2931 K限定の記事	2931 K登録できます	2934 K登録すると	2934 K登録が必要	2999 Kの方はこちら	2999 K登録で続きを読む	2999 K登録後にご覧	3032 Kだけが読める	3032 Kのみがお読み	3032 Kのみ閲覧	3060 K登録して	3060 K登録は	3060 K登録がお済み	3060 K登録をお願い	3060 K登録で	3060 K登録のうえ	3060 K登録はこちら	3060 K登録ください	3061 Kの方
会費	2997 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5248 K支持	5392 K支持,	5392 K支持让	5392 K支持讓	5392 K支持是
""", '使': """
使用	5270 Kcookie改善	5270 Kcookie以	5270 K cookie 以	5270 K cookie 来	5270 K cookie 來	5274 Kcookie来	5274 Kcookie來
""", '來': """
來自	5302 K外部平台的內容
""", '依': """
依靠	5320 K读者的支持	5320 K讀者的支持
""", '侵': """
侵权	5285 K必究	5285 K请联系	5285 K请告知	5285 K请及时
侵權	5285 K必究
""", '個': """
個人	2955 K情報の取り扱い	3005 Kの見解です	5317 K看法
""", '偏': """
偏好	5286 googleK來源	5286 google K來源	5286 K來源清單	5375 K來源
""", '僅': """
僅限	5322 K會員	5322 K訂戶
""", '優': """
優先	2973 Kソース	2973 K表示に設定	2973 Kする情報源	2973 K的に表示
""", '免': """
免費	15 K閱讀	5332 K文章	5332 K閱讀篇數	5332 K閱讀額度	5333 K註冊即可	5333 K註冊後	5364 K文章	5392 K訂閱	5394 K試用
免费	15 K阅读	5332 K文章	5332 K阅读篇数	5333 K注册即可	5333 K注册后	5364 K文章	5392 K订阅	5394 K试用
""", '內': """
內容	5309 K由ai
""", '全': """
全文	20 Kを	2931 Kを読むには	2931 Kをお読み
""", '公': """
公众	16 K号	5264 K号:
公式	2941 Kアプリ	2945 Kアカウントをフォロー	2945 Kアカウントを友だち	2974 Klineはこちら	3061 Kline
""", '关': """
关注	5264 K我们的微信	5264 K我们的公众号	5264 K我们的微博	5264 K我们的频道	5264 K我们的官方	5392 K我们
关闭	5356 K后刷新页面
""", '内': """
内容	5309 K由ai
内阅	5259 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5395 K
""", '分': """
分で	0 K読めます
分享	49 K给	49 K給	67 K您的故事	5313 K此文給朋友
""", '初': """
初割	3062 K
初月	2999 K#円で	3062 K無料
""", '判': """
判断	3063 Kした
""", '利': """
利用	2952 K規約に同意
""", '前': """
前請	5317 K先登入
前请	5317 K先登录
""", '剩': """
剩余	5250 K#%内容	5250 K#%的内容
剩餘	5250 K#%內容	5250 K#%的內容
""", '力': """
力を	2997 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5264 Kline好友	5264 Kline官方	5264 Kline@	5320 K贊助行列	5320 K赞助行列	5392 K会员	5392 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	3061 Kになります
""", '動': """
動画	40 Kや写真	2986 Kをご覧ください	2986 Kはこちら	2989 Kでも詳しく	2989 Kでも解説	3016 Kを再生するには	3016 Kをご覧いただくには	3016 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5394 K
""", '化': """
化名	99 K
""", '即': """
即可	5317 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2948 Kち追加
""", '収': """
収益	3003 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5256 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2975 K班までご	2997 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2937 Kトレイにお届け	2937 Kトレイに届けます
""", '只': """
只靠	5320 K讀者	5320 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5302 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5349 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5395 K
告诉	38 K我们	67 K我们	5395 K
""", '呼': """
呼び	3063 Kかけた	3063 Kかける	3063 Kかけて	3063 K掛け
""", '命': """
命じ	3063 Kた
""", '啟': """
啟用	5349 Kjavascript
""", '喊': """
喊道	5395 K
""", '因': """
因为	5392 K有你的支持
因為	5392 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	3003 Kの一部が還元
""", '外': """
外部	2980 Kコンテンツ	5302 K内容	5302 K內容
""", '她': """
她說	5395 K
她说	5395 K
""", '如': """
如侵	5285 K权,	5285 K权请	5285 K权联系
如有	5285 K侵权,	5285 K侵权请	5285 K侵权联系	5285 K侵權,	5285 K侵權請
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5266 K微信
""", '定': """
定期	5392 K定額
""", '寄': """
寄付	2928 Kで応援	3029 Kで成り立って	3029 Kで運営され	3029 Kによって運営され	3060 Kをお願い	3064 K
寄到	5256 K您的信箱	5319 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5395 K
""", '将': """
将本	5313 K文赠送给
""", '將': """
將本	5313 K文贈送給
""", '就': """
就分	25 K享给
就转	25 K发
""", '居': """
居合	3006 Kわせた方は
""", '已': """
已是	5250 K會員	5322 K订户	5322 K訂戶
已经	5250 K是会员
已讀	5391 K
已读	5391 K
""", '年': """
年額	3062 K
""", '广': """
广告	11 K后继续	11 K之后继续	5275 K拦截	5356 K拦截	5356 K屏蔽	5356 K过滤	5358 K拦截	5358 K屏蔽
""", '広': """
広告	11 Kの下に記事	11 Kの後に記事	70 Kも	70 Kなし	70 Kなしで	2997 Kに頼らず	3025 Kブロッカーを	3025 Kブロックを	3025 Kブロック機能	3025 Kブロックは	3025 Kブロックが
""", '廣': """
廣告	11 K後繼續	11 K之後繼續	5275 K攔截	5356 K阻擋程式	5356 K攔截	5356 K封鎖	5356 K阻擋器	5358 K攔截	5358 K封鎖
""", '开': """
开启	5261 K通知	5349 Kjavascript
""", '弊': """
弊社	3061 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	3061 Kイト
当初	99 Kの記事で
当社	3061 Kの
当編	3061 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5261 K扫	5266 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2929 Kをお願いします	3060 Kをお願い	3060 Kして
""", '您': """
您已	5319 K成功订阅	5319 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5248 K支持	5320 K每一份捐款	5320 K每一筆捐款	5392 K捐款	5392 K支持,	5392 K支持让	5392 K支持讓	5392 K支持是
""", '情': """
情報	2975 Kをお寄せください	2975 K提供はこちら	2975 K提供を募集	2975 K提供をお待ち	2975 Kをお待ちして	3006 Kをお持ちの方は	3006 K提供窓口
""", '感': """
感謝	5319 K您的訂閱	5392 K閱讀	5392 K您的支持
感谢	5319 K您的订阅	5392 K阅读	5392 K您的支持
""", '成': """
成为	51 K其中一员	5250 K会员即可阅读	5250 K会员即可查看	5250 K会员即可解锁	5322 K付费会员	5392 K会员,	5392 K会员即可	5392 K我们的会员
成果	3013 K報酬型広告
成為	5250 K會員即可閱讀	5250 K會員即可看	5250 K會員即可解鎖	5320 K我們的贊助	5322 K付費會員	5392 K會員,	5392 K會員即可	5392 K我們的會員
""", '我': """
我们	5270 K使用cookie	5270 K使用 cookie	5393 K的
我們	5270 K使用cookie	5270 K使用 cookie	5393 K的
""", '手': """
手机	5261 K客户端
""", '打': """
打开	5259 Kapp	5261 K微信
打開	5259 Kapp
""", '扫': """
扫一	5261 K扫
扫描	5259 K二维码下载	5259 K二维码加入	5261 K二维码关注	5392 K二维码下载	5392 K二维码关注	5392 K二维码加入	5392 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5313 K章送給
""", '投': """
投げ	54 K銭
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5395 K
指摘	3063 Kした
""", '捐': """
捐助	5320 K我们	5320 K我們
捐款	5392 K支持	5396 K
""", '掃': """
掃一	5261 K掃
掃描	5259 K qr	5392 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5261 K通知
推送	14 K	5261 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5358 K告
""", '支': """
支持	5247 K獨立媒體,	5247 K独立媒体,	5248 K我们的	5248 K我們的	5392 K我们,	5392 K我們,	5392 K我们。	5392 K我們。	5392 K我们的报道	5392 K我們的報導	5392 K我们的新闻	5392 K我們的新聞	5392 K我们的记者	5392 K我們的記者	5392 K我们的工作	5392 K我們的工作	5392 K我们继续	5392 K我們繼續
支援	3029 Kで成り立って	3029 Kで運営され	3029 Kによって成り立って	3029 Kによって運営され	3060 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5285 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5286 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	3063 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5322 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2937 K情報をお届け
""", '會': """
會員	50 K每月	5253 K專享	5322 K限定內容
""", '月': """
月額	2928 Kサポーター	2934 K#円	3062 K
""", '有': """
有了	5392 K你的支持	5392 K您的支持
有料	50 K会員は	2931 K会員限定	2931 K会員になる	2931 K会員の方	2933 K記事がお得に読める	2933 K記事が読み放題	2999 K記事が読めます	3064 K会員
有权	5317 K删除
有權	5317 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5342 K#歲	5342 K十八歲
未經	5285 K授權不得	5285 K授權,不得	5285 K授權禁止	5285 K授權請勿	5285 K授權,請勿
未经	5285 K授权不得	5285 K授权,不得	5285 K授权禁止	5285 K授权,禁止	5285 K授权请勿	5285 K授权,请勿
""", '本': """
本ま	2988 Kでプレゼントできます	2988 Kでギフトできます	2988 Kで無料でプレゼント	2999 月#Kで無料で
本ア	3061 Kプリ
本サ	3061 Kイト
本中	3059 #K#本
本內	5346 K容來自
本内	5346 K容来自
本刊	5393 K
本報	5393 K導
本报	5393 K读者	5393 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5285 K来源:	5285 K来源于	5393 K
本站	5393 K
本紙	38 Kまで	67 Kまで
本網	5270 K站使用cookie	5270 K站使用 cookie	5270 K站使用小型	5393 K
本网	5270 K站使用cookie	5270 K站使用 cookie	5270 K站使用小型
本記	3061 K事
本誌	3061 K
""", '来': """
来自	5302 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	3041 K翻訳
""", '欢': """
欢迎	25 K分享给	25 K转发	5264 K关注	5392 K加入	5392 K赞助	5392 K订阅	5392 K投稿
""", '歡': """
歡迎	25 K分享給	5264 K追蹤	5392 K加入	5392 K贊助	5392 K訂閱	5392 K投稿
""", '此': """
此內	9 K容	5346 K容來自	5346 K容由
此内	9 K容	5346 K容来自	5346 K容由
此前	99 K版本
此影	5345 K片在您所在
此视	5345 K频在您所在
""", '残': """
残り	2931 K#文字	2931 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5394 K
每日	5258 K简报	5258 K簡報	5258 K電子報
每月	5394 K
""", '求': """
求め	3063 Kた	3063 Kている
""", '沒': """
沒有	70 K廣告	5361 K股東	5361 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5361 K股东	5361 K财团
""", '浏': """
浏览	5275 K器版本	5345 K器不支持音频	5345 K器不支持视频	5345 K器不支持播放	5345 K器不支持html#	5345 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5345 K器不支援影片	5345 K器不支援音訊
""", '点': """
点击	5392 K关注	5392 K这里
""", '為': """
為首	5286 K選來源
""", '無': """
無効	3025 Kにしてページを	3025 Kにして再読み込み	3025 Kにして、ページを
無料	15 K記事	2931 Kで会員登録	2931 K会員に登録	2999 Kで読める記事の上限	2999 K会員になると	3032 K記事の閲覧	3032 K記事は残り	3032 Kで読める記事	3032 K閲覧	3059 K記事 #/#	3059 K記事#/#	3060 K会員に登録	3060 K会員登録	3062 K体験
無断	2972 K転載	2972 K複製	3040 K転載・複製	3040 K転載を禁じ	3040 Kでの転載	3040 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5285 K归本	5285 K归原	5285 K归作者	5285 K所有,	5285 K所有:	5285 K所有©	5285 K所有 ©	5285 K归属本	5285 K归属原	5285 K归属作者	5285 K归属于
版權	5285 K所有	5285 K歸本	5285 K歸原	5285 K歸作者	5285 K歸屬於
""", '特': """
特此	99 K更正
""", '独': """
独立	3061 Kしたジャーナリズム	5393 K新闻	5393 K媒体
""", '獨': """
獨立	5393 K新聞	5393 K媒體
""", '獲': """
獲得	5329 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5309 由 ai K	5309 由aiK	5309 ai K,仅供	5309 aiK,僅供
""", '產': """
產生	5309 由 ai K	5309 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5309 K工智能生成	5309 K工智慧生成
由讀	5393 K者
由读	5393 K者
""", '申': """
申し	2985 K込みはこちら
申込	2985 Kみはこちら	2985 Kはこちら
""", '电': """
电子	5396 K报
""", '畅': """
畅读	5322 K全站
""", '留': """
留言	85 K区	85 K區	5393 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2975 Kをお寄せ
""", '登': """
登入	24 K或	5250 K後繼續	5250 K會員即可	5250 K會員後	5250 K會員以	5250 K會員繼續	5333 K或註冊
登录	24 K或	5250 K后继续	5250 K后查看全文	5250 K后查看完整	5333 K或注册
登録	2999 Kして続きを読む	3060 Kしてください	3060 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	3061 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5259 appK多
""", '禁': """
禁止	5285 K转载
禁無	2971 K断
""", '私': """
私た	3061 Kちの
""", '科': """
科し	3063 Kた
""", '称': """
称	5395 K
""", '稱': """
稱	5395 K
""", '立': """
立即	5392 K加入我们	5392 K加入我們	5392 K订阅	5392 K訂閱	5392 K下载	5392 K下載	5392 K报名	5392 K報名	5392 K成为会员	5392 K成為會員
""", '第': """
第一	5317 K条评论	5317 K則留言	5317 K條評論
""", '筆': """
筆者	3005 K個人の見解
""", '紙': """
紙の	3061 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2931 Kを読むには	2931 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	3061 K部では
""", '繼': """
繼續	5250 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5250 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5309 由aiK
翻译	5309 由aiK
""", '者': """
者說	5395 K
者说	5395 K
""", '联': """
联盟	74 K链接	5329 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5329 K行銷連結	5329 K連結
聯絡	38 K我們
""", '自': """
自动	5309 由 ai K生成	5309 由aiK生成
自動	3041 K翻訳	5309 由 ai K生成	5309 由aiK生成
""", '若': """
若有	5285 K侵权,	5285 K侵权请	5285 K侵權,	5285 K侵權請
""", '获': """
获得	5329 K佣金
""", '著': """
著作	2972 K権は	3040 K権法により保護	3040 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5317 K本站立场
表示	5395 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5250 K即可	5250 K後繼續	5256 K我們的	5256 K電子報	5392 K我們	5396 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	11 Kは広告	99 Kを更新しました	99 Kを修正しました	2933 Kが読み放題	2988 Kをプレゼントできます	3059 #K中#記事
記者	2975 Kまでご連絡ください
""", '訴': """
訴え	3063 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	3063 Kた
認為	5395 K
""", '說': """
說:	5395 K
說。	5395 K
說道	5395 K
""", '読': """
読み	2934 K放題
読者	18 Kの寄付	18 Kの支援	2997 Kの会費で	3061 Kの皆様	3061 Kの皆さ	3061 Kアンケート
""", '請': """
請先	5392 K登入
請分	25 K享給
請啟	5270 K用javascript
請我	54 K喝咖啡
請捐	5392 K款
請支	5247 K持我們	5247 K持獨立媒體	5392 K持我們
請登	5250 K入會員	5392 K入後	5392 K入以
請立	5392 K即捐款
請贊	5247 K助我們
請輸	5319 K入您的電子	5392 K入您
請關	5356 K閉後重新整理
請點	5392 K擊此處	5392 K擊這裡	5392 K擊下方	5392 K擊連結
""", '讀': """
讀者	43 K投書	5393 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5250 K即可	5250 K后继续	5256 K我们的	5256 K电子报	5392 K我们	5396 K费
""", '认': """
认为	5395 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '设': """
设为	5286 K首选来源
""", '评': """
评论	85 K区	5317 K服务协议
""", '该': """
该视	5345 K频在您所在
""", '说': """
说:	5395 K
说。	5395 K
说道	5395 K
""", '请': """
请先	5392 K登录
请关	5356 K闭后刷新
请分	25 K享给
请启	5270 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5392 K款
请支	5247 K持我们	5247 K持独立媒体	5392 K持我们
请点	5392 K击此处	5392 K击这里	5392 K击下方	5392 K击阅读	5392 K击关注	5392 K击链接
请登	5392 K录后	5392 K录以
请立	5392 K即捐款
请赞	5247 K助我们
请转	25 K发
请输	5319 K入您的电子邮箱	5319 K入您的邮箱	5392 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5393 K问卷	5393 K群
""", '責': """
責任	5285 K編輯:
""", '賺': """
賺取	5329 K佣金
""", '購': """
購読	2931 K者の方は	2934 Kすると	3060 Kしてください	3061 K者の方	3064 K料
""", '贈': """
贈送	5313 K給好友
""", '贊': """
贊助	5247 K我們,	5392 K我們
""", '责': """
责任	5285 K编辑:
""", '赚': """
赚取	5329 K佣金
""", '赞': """
赞助	5247 K我们,	5392 K我们
""", '赠': """
赠送	5313 K给好友
""", '身': """
身边	5393 K的新鲜事
身邊	5393 K的新鮮事
""", '転': """
転載	45 K	2971 Kを禁じ
""", '輸': """
輸入	5319 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5285 K請註明
""", '转': """
转发	49 K给
转给	49 K
转载	45 K	5285 K请注明
""", '输': """
输入	5319 Kemail
""", '还': """
还可	5313 K赠送
""", '这': """
这篇	5393 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5264 K我們的	5286 Kgoogle news	5392 K我們
""", '送': """
送っ	49 Kてください
送到	5319 K你的邮箱	5319 K您的邮箱	5319 K您的信箱
""", '這': """
這篇	5393 K文章
""", '通': """
通知	14 K	2941 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2996 Kニュースレター
""", '邀': """
邀請	5392 K您
邀请	5392 K您
""", '還': """
還可	5313 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5395 K
""", '长': """
长说	5395 K
""", '開': """
開啟	5261 K通知	5349 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5250 K全文請	5391 K
""", '閲': """
閲覧	3059 K記事数:#/#
""", '關': """
關注	5264 K我們的臉書	5264 K我們的粉絲	5264 K我們的官方	5264 K我們的頻道	5392 K我們
關閉	5356 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5250 K全文请	5391 K
""", '随': """
随时	5392 K掌握
""", '隐': """
隐私	5274 K政策
""", '隨': """
隨時	5392 K掌握
""", '隱': """
隱私	5274 K權政策	5274 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5396 K報
""", '需': """
需接	5302 K受cookie
需要	5302 K接受cookie	5392 K您的支持	5392 K你的支持
""", '音': """
音声	2986 Kでもお聴き
""", '頂': """
頂い	2928 Kたサポートは
""", '飲': """
飲酒	5342 K過量
""", '首': """
首年	5335 K仅需
首月	5322 K仅需	5322 K只要	5335 K免费	5335 K免費	5335 K仅	5335 K僅	5335 K只需	5394 K
首选	5286 K新闻来源	5286 googleK来源	5286 google K来源	5375 K来源
首選	5286 K新聞來源	5375 K來源
""", '點': """
點擊	5392 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3191 K
가입해	3191 K 주세요
""", '값': """
값으로	3124 커피 한 잔 K 후원	3124 커피 한 잔 K 응원	3124 커피 한 잔 K 독립
""", '강': """
강조했다	3194 K
""", '계': """
계속	3071 K 읽으려면	3071 K 읽으시려면
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K 아래	11 K 후	70 K 없이	3154 K 차단	3156 K 차단기를
광고도	70 K
광고차단	3154 K	3156 K 프로그램을	3156 K 기능을
""", '구': """
구글	3083 K 뉴스에서
구독	50 K 회원은	3071 K 후 이용
구독료	3195 K
구독을	3191 K 신청하세요
구독자	3071 K 전용 기사	3071 K 전용 콘텐츠	3071 K 전용입니다	3071 K 전용 서비스	3192 K
구독자는	50 K
구독자만	3071 K 볼 수	3125 K 읽을
구독자에게만	3125 K 제공
구독하고	3083 K
구독하세요	3095 K	3191 K
구독하시면	3071 K
구독해	80 K 주세요	3082 K 주세요	3123 K 주셔서	3191 K 주세요
구독해주세요	3082 K
구독해주셔서	3123 K
""", '금': """
금요일	3123 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	3068 좋은 K 후원	3190 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	3071 전체 K 보려면	3125 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3124 K 응원해
기자에게	3096 K 연락해 주세요
""", '남': """
남겨주세요	3191 K
""", '네': """
네이버	3083 K 메인에서	3095 K 구독
네이버에서	3083 K 구독
""", '놓': """
놓치지	3191 K 마세요
""", '눌': """
눌러주세요	3191 K
""", '뉴': """
뉴스레터	78 K	3074 K 구독하기	3074 K 구독하세요	3074 K 신청하기	3074 K 구독 신청하기	3192 K	3195 K
뉴스레터로	3074 K 받아
뉴스레터를	3074 K 받아	3074 K 구독하세요	3074 K 구독해	3074 K 구독하고	3074 K 구독하면	3191 K 신청하세요
""", '다': """
다운로드하세요	3191 K
""", '달': """
달	3125 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	3096 K 제보가	3192 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3121 K 삭제될	3121 K 삭제합니다	3121 K 통보	3121 K 예고	3121 K 운영자	3121 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3194 K
""", '독': """
독립	3192 K 언론
독립언론	3192 K
독립언론을	3124 K 지켜
독자	3136 K 후원으로	3191 K 여러분의	3192 K 여러분
독자님의	3069 K 후원	3136 K 후원으로
독자들의	18 K 후원	3136 K 후원으로	3160 K 후원
독자의	3136 K 후원으로	3160 K 후원	3192 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3123 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3191 K
""", '로': """
로그인	24 K	3071 K 후 이용
로그인이	3071 K 필요합니다	3071 K 필요한 서비스	3071 K 필요해요
로그인하거나	3191 K
로그인하고	3125 K 계속
로그인하면	3125 K 계속
로그인하시면	3071 K
""", '링': """
링크에서	3191 K 확인하세요
""", '마': """
마음에	3124 기사가 K 드셨다면
""", '만': """
만나보세요	3191 K
""", '말': """
말했다	3194 K
""", '매': """
매월	3193 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3123 K 보내드려요
메일함으로	3074 K 보내	3074 K 받	3074 K 배달	3074 K 전해
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	3093 K 복제	3093 K 전재
무단전재	3092 K
무료	15 K 기사	3134 K 기사	3193 K 체험
무료로	15 K 볼 수 있는	3125 기사를 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3191 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3194 K
""", '보': """
보내	57 K 드립니다	3191 K 주세요
보내드리는	3123 K
보내드립니다	57 K	3123 K
보내주세요	3191 K
""", '본': """
본	3192 K 기사
본사의	3132 K 편집 방향	3132 K 편집방향
본지는	3192 K
본지의	3132 K 편집 방향	3132 K 편집방향
""", '분': """
분	0 K 읽기
분은	3096 알고 계신 K 기자	3096 알고 계신 K 제보
""", '브': """
브라우저가	10 K	3145 K 오디오를	3145 K 비디오를	3145 K 동영상을
브라우저는	3145 K 동영상
브라우저에서는	3145 K 동영상을
""", '사': """
사연을	3096 K 보내주세요	3096 K 보내 주세요
사전	3111 K 등록하기	3111 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	3094 K 매체로	3094 K 출처로	3094 K 언론사	3094 K 매체
선호하는	3094 K 출처
""", '설': """
설명했다	3194 K
설문에	3191 K 참여하세요
설치하세요	3191 K
""", '세': """
세미나	3111 K 신청하기
""", '소': """
소식을	3123 K 전해드립니다
""", '속': """
속보를	3122 K 받아보세요
""", '수': """
수수료를	3128 K 받을 수 있습니다	3128 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3136 K 후원으로
시민의	3160 K 후원
시작하세요	3191 K
""", '아': """
아래에서	3191 K 확인하세요
""", '알': """
알려	3191 K 주세요
알려주세요	3191 K
알림	3078 K 받기	3078 K 설정
알림을	14 K	3122 K 켜고
""", '애': """
애드블로커	3154 K
애드블록	3154 K
애드블록을	3156 K
애드블록이	3156 K
""", '앱': """
앱	3078 K 다운로드	3078 K 설치	3122 K 설치하기
앱에서	3077 K 열기	3122 K 더 편하게	3191 K 확인하세요
앱으로	3077 K 보기	3122 K 더
앱을	3078 K 다운로드	3122 K 다운로드하세요	3122 K 설치하세요
""", '언': """
언론을	3124 독립 K 지켜
""", '여': """
여기서	3191 K 확인하세요
여러분	3192 K 덕분
여러분의	3096 K 제보를	3124 K 후원이	3160 독자 K 후원	3191 K 후원
""", '영': """
영상에서	3114 K 확인하세요	3114 K 확인할 수 있습니다	3191 K 확인하세요
영상으로	3114 K 확인하세요
영상을	3114 K 확인하세요
""", '온': """
온라인	3111 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3106 K 콘텐츠
""", '우': """
우리	84 K 앱에서	3192 K 기자
우리의	3192 K 저널리즘
""", '운': """
운영되고	3124 독자의 후원으로 K 있습니다
운영하는	3124 독자의 후원으로 K 독립언론	3124 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3068 K 주기
원고료로	3068 K 응원	3124 K 응원
원고료주기	3068 K
""", '월': """
월	3193 K #원
""", '유': """
유료	3071 K 구독자만
유튜브	3083 K 구독
""", '음': """
음성으로	3114 K 들으려면	3114 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3191 K
응원해	3069 K 주세요	3191 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3191 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3192 K 기사가	3192 K 기사는	3192 K 기사
이메일	3075 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	3074 K 입력하세요	3074 K 입력해 주세요	3074 K 입력해주세요	3074 K 입력하시면
이미	3125 K 구독자이신가요
이벤트에	3191 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3172 K 작성	3172 K 생성	3172 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3111 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3172 K 번역
자바스크립트가	3149 K
자바스크립트를	3149 K
자살예방	99 K
자주	3094 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	3092 K 금지
재배포금지	3092 K
재생할	3145 K 수 없습니다
""", '저': """
저작권법	3093 K
저작권법의	3093 K
저작권자	3093 K
저작권자의	3093 K
저희	3192 K 뉴스레터	3192 K 채널	3192 K 앱
저희는	3192 K
저희를	3192 K
""", '적': """
적었다	3194 K
""", '전': """
전문을	20 K
전용	3071 회원 K 기사	3071 회원 K 콘텐츠	3071 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3194 K
""", '정': """
정기	3068 K 후원이	3068 K 후원으로
정기후원	3193 K
정기후원으로	3068 K
정기후원이	3068 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3146 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	3096 K 부탁드립니다
제보는	3096 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	3096 K 기다립니다	3096 K 받습니다
제보해	38 K 주세요	67 K 주세요	3191 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3128 K 링크
제휴링크	3128 K
""", '좋': """
좋아요	3095 구독과 K 부탁
좋아요를	3095 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3190 #건 K #건	3190 #개 K #개
""", '지': """
지금	3191 K 확인하세요	3191 K 신청하세요	3191 K 참여하세요
지켜주세요	3191 K
""", '차': """
차단	3156 광고 K 프로그램을	3156 광고 K 프로그램이	3156 광고 K 기능을
""", '채': """
채널	3082 K 추가하	3095 K 추가하기	3095 K 구독하기	3135 K 추가하고	3135 K 추가하면
채널에	3095 K 참여하세요
채널에서	3095 K 소식을	3191 K 확인하세요
채널을	3135 K 추가하고	3135 K 추가하면	3135 K 추가해	3135 K 구독하고	3135 K 구독하면
채용	3111 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3193 K 달
""", '추': """
추가해	3095 K 주세요
추가해주세요	3095 K
""", '친': """
친구	3095 K 추가하세요
""", '카': """
카카오톡	3082 K 채널 추가	3135 K 채널에서	3135 K 채널
""", '커': """
커피	54 K 한 잔 사
""", '콘': """
콘텐츠입니다	3146 외부 K.
""", '쿠': """
쿠키	3106 K 동의가
쿠키를	3106 K 허용해야	3106 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3111 K 보기
""", '파': """
파트너스	3128 K 활동
""", '팔': """
팔로우하기	3082 K	3095 K
팔로우하세요	3191 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3132 K 개인 의견으로	3132 K 개인 의견이며	3132 K 개인 의견입니다	3132 K 개인 의견임
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3128 K 받아
""", '활': """
활용	3092 ai 학습 및 K 금지
""", '회': """
회원	3071 K 전용입니다
회원가입	3071 K 후 이용	3071 K 후 볼	3071 K 후 읽	3071 K 후 계속	3071 K 후 무료	3191 K 후
회원가입은	3191 K
회원가입을	3191 K 하
회원가입하고	3191 K
회원가입하면	3125 K 월
회원가입하세요	3191 K
회원가입하시면	3191 K
회원만	3071 K 볼 수
""", '후': """
후원금	3195 K
후원으로	3068 K 응원	3124 독자의 K 운영됩니다
후원을	3069 K 부탁드립니다	3191 K 부탁
후원이	3068 K 큰 힘이 됩니다	3069 K 필요합니다	3069 K 큰 힘이 됩니다
후원하세요	3191 K
후원해	80 K 주세요	3068 K 주세요	3069 K 주세요	3191 K 주세요
후원회원의	3136 K 후원으로	3160 K 힘
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
απώλειας
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
