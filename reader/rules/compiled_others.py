"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5046
# comentário	3796
# comentários	3796
# fotó megtekintése	2547
# fotók megtekintése	2547
# gün ücretsiz deneyin	4734
# głosów	92
# hlasů	92
# hozzászólás	2461
# kişi oy kullandi	4780
# komentářů	523
# komentāri	3217
# kép megtekintése	2547
# képek megtekintése	2547
# lượt bình chọn	92
# odpovedí	4413
# odpovědi	625
# odpovědí	625
# odpowiedź	3744
# příspěvků	523
# röster	92
# sekunden zurück	975
# válasz megjelenítése	2556
# yaşindan küçükler oynayamaz	4817
# ääntä	92
# års aldersgrense	3490
# δευτερόλεπτα μπροστά	1110
# δευτερόλεπτα πίσω	1110
# σχόλια	1036
# ψήφοι	92	1061
# ψήφος	1061
# відповідей	5011
# відповідь	5011
# відповіді	5011
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4975
# из #	4173
# коментарі	4903
# коментарів	4903
# комментариев	4101
# комментарий	4101
# комментария	4101
# от #	303
# ответ	4209
# ответа	4209
# ответов	4209
# отговор	332
# отговора	332
# із #	4975
# הצבעות	92
# מתוך #	2233
# שניות אחורה	2288
# שניות קדימה	2288
# תגובות	2230
# تعليقات	128
# ثانيه جلو	1833
# ثانيه عقب	1833
# راي	92
# صوت	92
# نظر	1776
# कमेंट	2354
# वोट	92
# सेकंड आगे	2403
# सेकंड पीछे	2403
# € al mes durante # meses	1604
# € al mese per # mesi	2784
# € por mês durante # meses	3854
# 人参与	5189
# 人參與	5189
# 票	2905
# 명 참여	3043
# 표	3043
#% megtakarítás	2543
#+ hrajte zodpovědně	515
#-årsgrense	3490
#/# fotó	2547
#/# kép	2547
#/#. fotó	2547
#/#. kép	2547
#か月無料	2882
#カ月無料	2882
#ヶ月無料	2882
#人が回答	2905
#人が投票	2905
#人参与	5189
#人參與	5189
#件のコメント	2902
#則留言	5175
#小时热榜	5181
#条评论	5175
#票	92	2905
#秒戻る	2960
#秒進む	2960
#명 참여	92	3043
#초 뒤로	3089
#초 앞으로	3089
#표	3043
""", 'a': """
a apărut o eroare	4033
a boltunkból	2518
a carregar vídeo	3868
a cikk a hirdetés alatt folytatódik	2453
a cikk a hirdetés után folytatódik	2453
a cikk automatikusan készült	2555
a cikk felhasználása engedélyköteles	2553
a cikk meg is hallgatható	2450
a cikk meghallgatása	2467
a cikk megosztása	2450
a cikk szerzői jogvédelem alatt áll	2553
a cikk zárolva van	2542
a cikket gépi hang olvassa fel	2529
a folytatáshoz regisztráljon	2444
a hanganyagot mesterséges intelligencia készítette	2529
a hirdetés után folytatjuk	2453
a hirdetés vége	2563
a hozzászólás lezárva	2556
a hozzászólások le vannak zárva	2556
a hét kvíze	2512
a kommentelés lezárult	2461
a könyv megrendelhető itt	2456
a könyv megrendelése	2518
a lejátszó betöltése	2529
a link másolva	2561
a lire également	2069
a matéria continua abaixo	3929
a mező kitöltése kötelező	2545
a nap kérdése	91	2512
a notícia continua abaixo	3929
a rovat további cikkei	2465
a sua subscrição foi confirmada	3921
a sua subscrição foi efetuada com sucesso	3921
a szerző a lap munkatársa	2478
a szerző cikkei	2548
a szerző jogász	2478
a szerző közgazdász	2478
a szerző politológus	2478
a szerző további cikkei	2548
a szerző történész	2478
a szerző összes cikke	2548
a szerző újságíró	2478
a szerzőkről	2480
a szerzőről	2480
a szöveg automatikusan készült	2555
a tartalmat nem tudjuk megjeleníteni	2521
a tartalom nem elérhető	2521
a tartalom nem jeleníthető meg	2521
a tartalom szerzői jogi védelem alatt áll	2553
a teljes cikk elolvasása	2548
a témában további cikkek	2465
a videó az ön országában nem játszható le	2529
a videó már nem elérhető	2529
a videó nem elérhető	2529
a videó nem elérhető az ön országában	2529
a videó nem játszható le	2529
a videólejátszó betöltődik	2529
a videót nem lehet lejátszani	2529
abo abschließen	791
abo auswählen	988
abo wählen	988
abonare confirmată	4057
abonați-vă	3942
abone değil misin	4834
abone değil misiniz	4834
abonează-te	3942
abonelere özel	4734
abonelere özel avantajlar	4817
abonelere özel indirim	4817
abonelere özel içerik	4834
abonelik paketlerini gör	4863
abonelik seçenekleri	4863
aboneliği yenile	4863
aboneliğini seç	4834
aboneliğiniz onaylandi	4864
aboneliğinizi seçin	4834
abonentu priekšrocības	3248
abonner nå	3468
abonner på nyhetsbrevet	3475
abonné	2129
abonné à ce thème	2192
abonnér	644
abonnér nu	644
abonnés	2019
abonnés uniquement	2116
abonē	3211
abonē jaunumus	3235
abonē un lasi visus rakstus	3211
abonēt	3211
abrir menú	1555
aby odtworzyć film, włącz javascript	3715
acasă	3960
accede a todos los contenidos sin límites	1604
accept termenii și condițiile	4032
accepter og fortsæt	739
acceptera och fortsätt	4622
acceptera och stäng	4622
accepto la política de privacitat	472
acceptér	666
acceptér alle	740
acceptér og fortsæt	739
acceptér og vis	739
acceptă toate	3956	3971
acceptă tot	4014
acceptă și afișează conținutul	3971
acceptă și continuă	4013
acceso a todos los artículos	1670
accès restreint aux abonnés	2021
accès à tous les articles	2187
accéder au dossier	2158
accéder à l'article	2019
accéder à la page de dons	2148
accédez à tous les articles	2021
aceitar e ver o conteúdo	3830
aceito receber comunicações	3888
aceito receber comunicações de marketing	3888
aceito receber comunicações e ofertas	3849
acepto la política de privacidad	1638
acesso ilimitado a todo o conteúdo	3920
acest articol este disponibil doar abonaților	3944
acest articol este rezervat abonaților	3992
acest câmp este obligatoriu	4032
acesta este ultimul tău articol gratuit	3992
acheter ce numéro	2103
acheter le numéro	2102
achetez ce numéro	2103
activează	4020
activează alertele	3986
activează notificările	3986
activează sunetul	4009
actualitza la pàgina	465
actualités	2069
actualizar la página	1631
ad 광고	3064
ad 추천	3077
adatkezelés és sütik	2524
adatkezelési tájékoztató	2521
adatvédelem és sütik	2524
adatvédelmi beállítások	2521
adatvédelmi beállítások módosítása	2524
adatvédelmi tájékoztató	2521
adaugă ca sursă preferată	4043
adaugă un comentariu	3957
adaugă un răspuns	4049
adaugă în coș	4060
adblock détecté	2184
adblocker upptäckt	4633
add meg az e-mail-címed	2471
además	1549
adhérer	2010
adj hozzá minket preferált forrásként	2558
adja meg az e-mail-címét	2471
adja meg az összeget	2539
adja meg e-mail-címét	2471
adomány	2440
adományozok	2440
adományozás	2440
adresa de email nu este validă	4032
adresă de email invalidă	4032
adreça electrònica	435
adó # százalék	2539
adója #%-ával	2539
afficher la vidéo	2140
afficher les réponses	2128
afișează comentariile	4001
afișează conținutul	3971
afișează conținutul extern	3971
afișează originalul	3961
afișează postarea	4013
afișează subtitrările	4009
află mai multe	3956
afmeld når som helst	758
afspilleren indlæses	742
agora não	3763
ai deja un abonament? autentifică-te	3992
ai găsit o greșeală	4038
ai kan begå fejl	768
ai kan gjøre feil	3595
ai kan göra fel	4650
ai kan göra misstag	4650
ai może popełniać błędy	3742
ai može griješiti	4312
ai može pogriješiti	4312
ai môže robiť chyby	4411
ai může chybovat	623
ai může dělat chyby	623
ai observat o greșeală	3957
ai sa môže mýliť	4411
ai segítségével készült	2555
ai által fordított	2555
ai által generált	2555
ai által generált tartalom	2555
ai може да греши	331
ai सारांश	2375
ai से तैयार सारांश	2375
ai 摘要	5271
ai 기사 요약	3119
ai 번역	3090
ai 생성 이미지	3129
ai 요약	3064
ai 음성으로 듣기	3089
ai-genererat innehåll	4651
ai-genereret resumé	682
ai-oversættelse	769
ai-resumé	682	769
ai-összefoglaló	2467
ai-översatt	4650
ai-översättning	4651
aicinām ievērot cieņu komentāros	3217
aiheeseen liittyvää	1904
aiheesta lisää	1904
aikaa jäljellä #	1963
ainda não tem conta	3887
ainda não é assinante	3886
ainult vajalikud küpsised	1732
aitäh hääletamast	1728
aitäh liitumast	1716
aitäh sõnumi eest	1743
aizmirsāt paroli	3259
aizvērt	3219
aizvērt galeriju	3263
aizvērt reklāmu	3220
aiが要約	2988
aiによる要約	2988
ai总结	5271
ai摘要	5211
ai生成	2961	5271
ai生成内容	5243
ai翻訳	2961
ai翻譯	5271
ai翻译	5271
ai要約	2988
ai語音朗讀	5242
ai语音朗读	5242
ai重點整理	5211
ai音声で聴く	2960
ai가 생성한 콘텐츠입니다	3129
ai가 읽어주는 기사	3089
ai로 생성된 콘텐츠	3129
ajouter une réponse	2175
ajouter à mes favoris	2048
ajouter à mes sources préférées	2169
ajouter à mes sujets	2192
ajouter à mes thèmes	2192
ajouter à vos sources préférées	2169
ajouter à vos sélections	2048
ajándék cikk	2451
ajándékozd el a cikket	2451
ajándékozd tovább a cikket	2451
ajándékozza a cikket	2450
ajándékozza a cikket barátjának	2450
ajándékozza el a cikket	2451
ajándékozza tovább a cikket	2451
ajánlataink	2465
ajánlja: outbrain	2563
ajánlja: taboola	2563
ajánljuk	2465
ajánljuk még	2465
ajánlott	2465	2543
ajánlott cikkek	2465
ajánló	2465
akceptuję	3635
akceptuję i kontynuuję	3712
akceptuję i przechodzę do serwisu	3712
akkurat nå	3503
ako chránime svoje zdroje	4408
ako chránime zdroje	4408
ako vypnúť adblock	4394
ako vypnúť blokovanie reklám	4394
aktuálny čas	4390
aktuálny čas #	4389
aktuální čas	595
aktuální čas #	594
aktuálně	525
akzeptieren und schließen	972
aldersgrense # år	3490
aldersgrense: # år	3490
alege o sumă	4055
alege-ți abonamentul	4030
alegeți abonamentul	4030
algo salió mal	1639
alkalmazás letöltése	2531
alkalmazás megnyitása	2531
alla bidrag hjälper	4635
alla rättigheter reserverade	4648
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
allt innehåll är skyddat av upphovsrätt	4592
allt innehåll är upphovsrättsskyddat	4591
als bevorzugte quelle bei google hinzufügen	817
als bevorzugte quelle hinzufügen	1007
als podcast hören	911
alte știri	3958
alterar preferências de cookies	3830
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4818
altyazilari göster	4818
altă sumă	4026
alătură-te conversației	3974
am înțeles	3961
amazon'da gör	4817
amazonで見る	2958
amazonで詳しく見る	2958
amazonで詳細を見る	2958
amazonで買う	2958
amazonで購入	2958
amazonで購入する	2958
amintește-mi mai târziu	3938
ana sayfaya dön	4840
anasayfaya dön	4840
anderen betrag wählen	985
andet beløb	752
andra läser	19	4560
andra läser just nu	19
andra läste även	4560
andre har også lest	19
andre leser nå	3503
andre leste også	3503
andre læser	679
andre læser lige nu	679
andre læser også	19
andre læste også	679
angebot auswählen	988
angebot wählen	910
anhören	814
anhören # min	814
anket sonuçlari	4812
anketa dňa	4380
ankstesnė nuotrauka	3196
anmäl	4653
anmäl annons	4657
anmäl dig	4535
anmäl dig till nyhetsbrevet	4535
anmäl inlägg	4652
anmäl kommentar	4652
anna kelvollinen sähköpostiosoite	1981
anna äänesi	1948
annet beløp	3579
anneta ühekordselt	1740
annonce - artiklen fortsætter nedenfor	662
annonces légales	2103
annoncørbetalt	87
annoncørbetalt indhold	87	689
annons - artikeln fortsätter nedan	4546
annons från våra partner	4657
annonsblockerare upptäckt	4633
annonsen slutar här	4546
annonser från google	4657
annonsinnehåll	4567
annonslänk	4546
annonsörsinnehåll	4567
annonsørinnhold	87	3513
annonsørsamarbeid	3603
ano, prosím	601
ano, rád	601
anonimni sandučić	4309
anonym brevlåda	4647
anonym tipslåda	4647
anonymná schránka	4408
anonymní schránka	619
anpassa inställningar	4622
anulează oricând	4030
anulezi oricând	3992
anuluj odpowiedź	3643
användarnamn	4638
användarnamn eller e-postadress	4637
användarvillkor	4548
anzeige schließen	1010
anzeigensonderveröffentlichung	916
anúncio	3789
anúncio em #	3915
anúncios	3789
apasă pentru sunet	4054
apmaksāta sadarbība	3270
apmaksāts saturs	3220
apmokėta partnerystė	3203
apmokėtas turinys	3203
aportació mensual	466
aportació única	466
aportación mensual	1633
aportación única	1633
app letöltése	2531
app storeからダウンロード	2966
app storeでダウンロード	2966
app store에서 다운로드	3096
apple ile giriş yap	4834
apple podcastで聴く	2994
appleでサインイン	2976
appleでログイン	2976
appleで続ける	2976
app内打开	5249
après la publicité	2056
aptaujas rezultāti	3253
após a publicidade	3789
apóyanos	1500
apóyanos en patreon	1632
apúntate	1515
aquest article està bloquejat	470
aquest article està protegit	481
aquest article t'ha estat útil	445
aquest camp és obligatori	472
aquest contingut està protegit	481
aquest vídeo ja no està disponible	452
aquest vídeo no està disponible	452
ar norite gauti pranešimus	3187
arată conținutul	4013
arată mai mult	4036
arată mai puțin	3961
arată răspunsurile	4001
arată tot	3961
arkadaşina gönder	4743
arkadaşinla paylaş	4743
article abonné	2019
article ajouté à vos sélections	2048
article lu par une voix de synthèse	2136
article précédent	2069
article réservé aux abonnés	2019
article següent	476
article sponsorisé	2103
articles associés	2069
articles liés	2069
articles recommandés	2069
articles récents	2069
articol exclusiv pentru abonați	3992
articole asemănătoare	3958
articole înrudite	3958
articoli più letti	2788
articolul continuă după publicitate	3981
articolul continuă după reclamă	3952
articolul continuă mai jos	3952
articolul următor	3958
artikeln finns också som ljud	4542
artikeln fortsätter efter annonsen	4546
artikeln fortsätter nedan	4546
artikeln fortsätter under bilden	4546
artikeln går att lyssna på	4542
artikeln läses upp av en syntetisk röst	4625
artikeln är automatiskt genererad	4650
artikeln är låst	4528
artikeln är maskinöversatt	4650
artikeln är skapad automatiskt	4650
artikeln är skyddad av upphovsrätt	4648
artikeln är uppläst av en dator	4542
artikkel jätkub pärast reklaami	1700
artikkel jätkub reklaami järel	1700
artikkel on kaitstud autoriõigusega	1753
artikkel täieneb	1698
artikkelen er låst	3468
artikkelen finnes også som lyd	3481
artikkeli jatkuu kuvan jälkeen	1891
artikkeli on konekäännetty	1991
artikkeli on suojattu tekijänoikeudella	1989
artikkelin lukee synteettinen ääni	1963
artikkelin voi myös kuunnella	1888
artiklen er låst	644
artiklen er læst op af en robot	654
artiklen findes også som lyd	654
artiklen fortsætter efter annoncen	662
artiklen fortsætter efter reklamen	775
artiklen fortsætter nedenfor	662
artiklen fortsætter under billedet	662
artiklen kan også høres	654
artiklen læses op af en kunstig stemme	742
artikli loeb ette tehishääl	1696
artiklit loeb sünteetiline hääl	1734
artiklit loeb tehishääl	1696
artykuł czytany przez syntezator mowy	3715
artykuł dla subskrybentów	3616
artykuł do słuchania	3715
artykuł kontynuowany pod reklamą	3634
artykuł premium	3728
artykuł sponsorowany	3631
artykuł zablokowany	3728
artykuły na e-mail	3619
artykuły partnerów	3750
artículo anterior	1549
artículo regalado	1683
artículo relacionado	1549
artículo siguiente	1642
artículos recomendados	1608
artículos relacionados	1549
as notícias mais lidas	3857
ascultă	3949
ascultă articolul	4009
ascunde răspunsurile	4001
aseta ensisijaiseksi lähteeksi	1995
aslini göster	4759
assine já	3768
atbalstīt	3211
atcel jebkurā laikā	3211
atcelt var jebkurā laikā	3259
atcerēties mani	3260
atidaryti galeriją	3196
atidaryti programėlėje	3186
atidaryti programėlę	3186
atkūrimo greitis	3184
atlikite testą	3178
atlikušais laiks	3253
atlikušais laiks -#	3252
atpakaļ uz augšu	3263
atpakaļ uz sākumlapu	3263
atradi kļūdu	3264
atradi kļūdu rakstā	3217
atradāt kļūdu	3264
atrakinti straipsnį	3192
atrisini krustvārdu mīklu	3246
atsaukt piekrišanu	3250
atsisiųsti garso įrašą	3184
atsisiųsti iš app store	3186
atsisiųsti iš google play	3186
atsisiųsti programėlę	3186
atsiųskite naujieną	3197
atsiųskite nuotraukas	3197
atskaņot video	3252
atskaņošanas ātrums	3252
atslēgt rakstu	3259
atslēgvārdi	3253
atteikties var jebkurā laikā	3261
attēls # no #	3272
attēls #/#	3272
attēls attēlā	3252
atualizar a página	3881
atualizar página	3881
atvērt	3219
atvērt galeriju	3263
atvērt lietotni	3254
atvērt lietotnē	3254
atvērt rakstu	3259
atļaut paziņojumus	3255
atšaukti galite bet kada	3142
atšaukti sutikimą	3182
aucun commentaire à ce niveau	2107
audio narrado por una voz automática	1579
audio vytvorila umelá inteligencia	4389
auf apple podcasts hören	889
auf spotify hören	889
ausgewählt für sie	915
auswahl bestätigen	973
auswählen	989
automaatselt tõlgitud	1747
automaattinen käännös	1992
automaticky preložené	4411
automaticky přeloženo	623
automatické prehrávanie	4389
automatické přehrávání	594
automatický preklad	4412
automatický překlad	624
automatikus lejátszás	2529
automatinis atkūrimas	3184
automatisch übersetzt	1003
automatische übersetzung	1004
automatiskt översatt	4650
automatiškai išversta	3198
automatsko puštanje	4291
automātiski tulkots	3265
automātiskā atskaņošana	3252
autoriser la publicité	2146
ava äpis	1736
avantage abonnés	2134
avantages abonnés	2134
avantaje pentru abonați	4007
avançar # segundos	3868
avançar para o conteúdo	3808
aveți deja cont	4030
avfölj	4655
avfølg	3600
avis de décès	2103
avoimet työpaikat	1906
avregistrera dig när som helst	4640
avsluta när du vill	4528
avsluta när som helst	4640
avslutt når du vil	3468
avslå alle	3568
avís legal	424
avísanos de un error	1657
aylik bağiş	4831
aylik bağiş yap	4862
ayrintilar için tiklayin	4758
ayrintilar için tiklayiniz	4758
az ai hibázhat	2555
az ai tévedhet	2555
az e-mail-címed	2545
az első hónap csak # ft	2444
az mi hibázhat	2555
az oldal tetejére	2548
az outbrain ajánlásával	2563
az ön e-mail-címe	2545
az ön neve	2545
az összefoglalót ai készítette	2555
az összefoglalót mi készítette	2555
az összes cikk	2548
az összes elfogadása	2521
az üzeneted	2546
aç	4759
añadir a favoritos	1530
añadir a la cesta	1682
añadir a mi lista	1607
añadir a mis temas	1675
añadir al carrito	1682
añadir comentario	1542
añadir como fuente preferida	1651
añadir una respuesta	1657
añadir usuario	1505
añádenos como fuente preferida	1651
aún no eres suscriptor	1636
aún no estás registrado	1637
aún no te has registrado	1505
aún no tienes cuenta	1637
ačiū už jūsų balsą	3178
ačiū už registraciją	3194
ačiū už žinutę	3194
ačiū, kad balsavote	3178
ačiū, kad užsiprenumeravote	3167
ați uitat parola	4031
ați votat deja	4001
""", 'b': """
baixar episódio	3868
baixar o áudio	3868
baixar áudio	3868
bandykite dar kartą	3194
bandykite vėliau	3194
bankkártyás támogatás	2539
bankovním převodem	606
banküberweisung	790
bara för dig som prenumererar	4637
bara för prenumeranter	4637
bare nødvendige	3567
bağiş sayfasina git	4831
bağiş yap	4733
bağiş yapin	4733
bağişim	4832
bağlanti kopyalandi	4848
bağlantiyi kopyala	4743
başa dön	4758
başka tutar	4831
be šlamšto	3194
bedste værdi	756
bei google als quelle hinzufügen	817
bei spotify hören	889
beitrag nicht mehr verfügbar	975
bejegyzés betöltése	2521
bejelentkezés	2444
bejelentkezés apple-fiókkal	2542
bejelentkezés facebookkal	2542
bejelentkezés google-fiókkal	2542
bekræft din e-mail	758
belépés	2444
belépés facebook-fiókkal	2542
belépés facebookkal	2542
belépés google-fiókkal	2542
benefício do assinante	3835
bere sintetični glas	4488
berite naprej z naročnino	4497
bestill nå	3564
beställ boken	4618
betalas årsvis	4637
betales årlig	3582
betales årligt	755
betalt innehåll	4657
betrag wählen	789
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2561
betűméret módosítása	2561
betűméret növelése	2561
bez mišljenja	4285
bez surogātpasta	3261
bez zobowiązań	3729
bez závazku, kdykoli zrušíte	500
bez závazků	500
bezmaksas piegāde	3249
bezárás	2439
beágyazott tartalom	2521
beállítás preferált forrásként	2558
beállítások mentése	2521
beállítások módosítása	2524
beğen	4812
beğenme	4812
bidrag kan trækkes fra i skat	752
bieżący czas #	3715
bild in originalgröße	993
bild vergrößern	844	993
bildergalerie öffnen	993
bildirimleri aç	4809
bildirimleri açin	4809
bilety już w sprzedaży	3708
bir hata oluştu	4836
bir tutar seçin	4862
bir şeyler ters gitti	4837
bir şeyler yanliş gitti	4837
bitte füllen sie dieses feld aus	990
bitte geben sie eine gültige e-mail-adresse ein	990
bitte prüfen sie ihr postfach	990
bitte versuchen sie es später erneut	899
bitte versuchen sie es später noch einmal	990
bitte überprüfen sie ihr postfach	990
bize ulaşin	4751
biểu quyết	92
bjud en vän på artikeln	4542
bjud oss på en kaffe	4635
bjud oss på kaffe	4635
bjud på en kaffe	4635
bli månadsgivare	4524
bli støttemedlem	3465
bliv fast støtte	752
bliv støtteabonnent	752
bliv støttemedlem	641
blocco pubblicità rilevato	2852
blokovať	4393
bloqueador de anúncios ativado	3918
bloqueador de anúncios detectado	3918
bloqueur de publicité détecté	2184
bloqueur détecté	2184
boletín	1515
bolo to užitočné	4411
brezplačna dostava	4484
browserul tău nu poate reda acest video	3971
brukervilkår	3492
brīva summa	3258
bu haber abonelere özeldir	4734
bu haber yapay zeka tarafindan seslendirilmiştir	4818
bu haber yapay zekâ ile seslendirilmiştir	4818
bu haberi paylaş	4871
bu haberi paylaşin	4871
bu haberler de ilginizi çekebilir	4757
bu içerik abonelere özeldir	4734
bu içerik faydali oldu mu	4811
bu içerik görüntülenemiyor	4821
bu içerik gösterilemiyor	4821
bu içerik kilitli	4834
bu video artik mevcut değil	4818
bu video bulunduğunuz ülkede izlenemiyor	4818
bu video mevcut değil	4818
bu video ülkenizde izlenemiyor	4818
bu yaziyi paylaş	4871
bu yorumu şikayet et	4853
bu özet yararli oldu mu	4780
bugün değil	4732
bulmaca çöz	4814
bunlar da ilginizi çekebilir	4752
burtu izmērs	3268
butlletí	435
buy me a coffee ☕	1179
buy me a cup of coffee ☕	1179
buy us a coffee ☕	1179
buzón anónimo	1645
buzón seguro	1645
buďte v obraze	505
bylo to pro vás užitečné	623
bylo to užitečné	623
bài cùng chuyên mục	5083
bài cùng tác giả	5061	5083
bài khác	5047
bài khác của tác giả	5117
bài liên quan	5047
bài mới nhất	5083
bài quảng cáo	5084
bài tiếp theo	5047
bài trước	5117
bài viết có hữu ích không	5090
bài viết có hữu ích với bạn không	5090
bài viết cùng tác giả	5061
bài viết khác của tác giả	5061
bài viết liên quan	5047
bài viết mới	5082
bài viết này bị khóa	5111
bài viết này có hữu ích không	5090
bài viết tiếp theo	5117
bài viết tiếp tục bên dưới	5086
bài viết tiếp tục sau quảng cáo	5086
bài viết trước	5117
bài viết được tặng bởi thuê bao	5137
bài được dịch tự động	5082
bài đọc nhiều	5083
báo cáo	5091
báo cáo bình luận	5128
báo cáo vi phạm	5091
báo lỗi	5046
báo lỗi bài viết	5090
bármikor leiratkozhat	2471
bármikor leiratkozhatsz	2471
bármikor lemondhatja	2444
bármikor lemondható	2444
bäst värde	4638
bästa pris	4638
bình chọn	91	5091
bình chọn của bạn đã được ghi nhận	5090
bình luận	5046
bình luận (#	5046
bình luận của bạn	5128
bình luận hay	5067
bình luận đã bị tắt	5128
bölümü indir	4818
búsqueda	1555
bücher aus dem shop	822
bülten	4787
bülten üyeliği	4787
bültene abone oldunuz	4787
büyüt	4758
bądź na bieżąco	3619
bądź pierwszą osobą, która skomentuje	3744
błędny adres e-mail	3731
bővebben	2467	2523
būkite pirmas	3148
būkite pirmas, pakomentavęs	3148
bạn chưa có tài khoản	5111
bạn chưa đăng ký	5111
bạn có muốn nhận thông báo	5104
bạn có muốn nhận thông báo không	5104
bạn có thể hủy đăng ký bất cứ lúc nào	5113
bạn có thể quan tâm	5047
bạn muốn nhận thông báo	5104
bạn thấy bài viết này thế nào	5090
bạn đang theo dõi chủ đề này	5122
bạn đã bình chọn	5090
bạn đã bình chọn rồi	5090
bạn đã có tài khoản	5111
bạn đã đăng ký rồi	5134
bản ghi	5098
bật	5105
bật thông báo	5104
bật tiếng	5097
bắt buộc	5114
bắt đầu trắc nghiệm	5093
bỏ qua	5025
bỏ qua quảng cáo	5131
bỏ theo dõi	5122
""", 'c': """
cada aportació compta	438
cada aportación cuenta	1603
cada contribuição conta	3852
cada doação conta	3882
cada donación cuenta	1632
cadastre-se grátis	3768
califica este artículo	1542
campo obrigatório	3888
campos obrigatórios	3888
cancel·la quan vulguis	470
cargando el vídeo	1618
cargando vídeo	1618
cargar más	1555
cargar más comentarios	1611
cargar más noticias	1642
cargar publicación	1623
cargar vídeo	1623
carrega la publicació	456
carrega més comentaris	445
carregando o vídeo	3868
carregando vídeo	3868
carregant el vídeo	452
carregar conteúdo	3872
carregar conteúdo externo	3794
carregar mais comentários	3859
carregar mais notícias	3892
carregar o conteúdo	3872
carregar publicação	3872
carregar vídeo	3872
carte de crédit	2018
cartão de crédito	3767
caseta redacțională	3968	3969
categorieën	3326
categorías	1549
caută	3960
caça-palavras	3864
ce contenu vous a-t-il été utile	2099
ce résumé vous a-t-il été utile	2099
cea mai bună ofertă	4031
cela vous a-t-il été utile	2128
cele mai citite știri	3995
cele mai noi știri	3958
celkem hlasovalo # čtenářů	582
celozaslonski način	4488
celá obrazovka	594
celý článek	527
celý článek zde	615
celý článok	4405
cenimy twoją prywatność	3637
cererea ta a fost trimisă	4057
cerrar galería	1673
cerrar menú	1555
cerrar sesión	1505
cet article est en accès libre pour les abonnés	2116
cet article est lu par une voix de synthèse	2099
cet article vous a-t-il été utile	2128
cette adresse est déjà inscrite	2188
cette information vous a-t-elle été utile	2175
cette page vous a-t-elle été utile	2128
cette réponse est-elle utile	2128
cette vidéo est indisponible	2136
cette vidéo ne peut pas être lue	2136
cevaplari göster	4811
changer mes préférences	2060
chargement du lecteur vidéo	2136
charger la vidéo	2140
charte éditoriale	2162
chcem dostávať upozornenia	4392
chcem odoberať	4402
chcete dostávat notifikace	598
chcete dostávat upozornění	598
chcete dostávať notifikácie	4392
chcete dostávať upozornenia	4392
chci dostávat upozornění	598
chci odebírat	505
chci podpořit	497
chci přispět	497
chi tiết	5051
chia sẻ	5035
chia sẻ bài viết	5035
chia sẻ bài viết này	5137
chia sẻ facebook	5082
chia sẻ lên facebook	5124
chia sẻ qua email	5124
chia sẻ qua facebook	5082
chia sẻ qua zalo	5124
chia sẻ tin này	5137
chia sẻ zalo	5124
chia sẻ ý kiến của bạn	5046	5067
cho chúng tôi biết ý kiến	5090
cho phép	5105
cho phép thông báo	5104
chuyên mục	5047
chuyển đến công thức	61
chép liên kết	5082
chính sách bảo mật	5045
chính sách bảo mật | điều khoản sử dụng	5045
chính sách cookie	5044	5045
chính sách quyền riêng tư	5045
chơi miễn phí	5093
chơi ngay	5093
chưa có tài khoản	5111
chấp nhận	5044
chấp nhận tất cả	5044	5045
chấp nhận tất cả cookie	5045
chấp nhận và tiếp tục	5044	5101
chất lượng	5098
chế độ tối	5130
chỉ dành cho thuê bao	5111
chỉ dành cho thành viên	5111
chọn	5112
chọn gói	5111
chọn gói của bạn	5111
chọn gói đăng ký	5111
chọn số tiền	5132
chủ đề	5047
chủ đề liên quan	5047
chủ đề nóng	5083
cikk ajándékozása	2561
cikk elküldése ajándékként	2561
cikk feloldása	2542
cikk meghallgatása	2529
cikk megosztása	2450
cikk mentése	2450
cikk nyomtatása	2561
cikkünk frissül	2467
citeşte şi	3958
citește articolul complet	4036
citește articolul integral	4036
citește fără limite	3992
citește gratuit	4056
citește mai departe	3958	3960
citește mai mult	3958	3960
citește regulile comunității	3974
citește tot articolul	4036
citește transcrierea	4009
citește în aplicație	4016
citește și	3958
citi šobrīd lasa	3213
citit de o voce sintetică	4009
citiți și	3958
cobrança anual	3887
codes de réduction	2199
cofnij zgodę	3712
col·labora	411
comandă acum	3979	4007
comandă cartea	3979	4007
comentariile sunt doar pentru abonați	4049
comentariul tău	4049
comentariul tău așteaptă moderarea	3974
comentează	3957
comentário	3796
comentário aguardando moderação	3845
comentários	3796
comentários desativados	3907
comentários exclusivos para assinantes	3845
commander ce numéro	2103
commander le numéro	2102
comment désactiver mon adblocker	2146
comment désactiver mon bloqueur	2146
commentaire en attente de modération	2107
commentaires désactivés	2175
commerciële bijdrage	3376
commerciële content	3455
commerciële inhoud	3455
comparte este artículo	1683
compartilhar esta matéria	3930
compartilhe esta notícia	3930
compartir esta página	1683
completează formularul #	3940
completează online formularul #	3940
compre a edição impressa	3835
conditions générales	2058
conectează-te cu facebook	3992
conectează-te cu google	3992
confidentialité	2058
configuració de galetes	456
configuració de les galetes	456
configuració de privacitat	456
configuración	1539
configuración de cookies	1539
configuración de privacidad	1623
configurações de cookies	3791
configurações de privacidade	3872
confira o preço	3929
conheça as ofertas	3920
conheça os planos	3920
conheça todas as nossas newsletters	3849
consenti la pubblicità	2813
consigue tu entrada aquí	1582
consulta les normes de participació	427
consultez notre charte de modération	2107
consíguelo en tu quiosco	1582
contacta amb la redacció	478
contacta con la redacción	1645
contactar a redação	3895
contactar con la redacción	1645
contactați redacția	4038
contacte a redação	3895
contactează redacția	4038
contacter la rédaction	2162
contactez la rédaction	2162
contenu externe recommandé	2097
contenu proposé par notre partenaire	2103
contenu réservé	2152
contenu réservé aux abonnés	2152
contenu sponsorisé	2056
contenus recommandés	2121
contenus sponsorisés	2056	2069
conteúdo bloqueado	3794
conteúdo de marca	3789
conteúdo exclusivo	3768
conteúdo exclusivo para assinantes	3854
conteúdo externo	3830
conteúdo externo bloqueado	3794
conteúdo externo recomendado	3830
conteúdo gerado por ia	3915
conteúdo pago	3865
conteúdo para assinantes	3768
conteúdo patrocinado	3789
conteúdo premium	3854
conteúdo produzido pela marca	3835
conteúdo relacionado	3805
conteúdos relacionados	3857
contingut només per a usuaris registrats	439
continua a leggere dopo la pubblicità	2800
continua após a publicidade	3789
continua després de l'anunci	429
continuar leyendo aquí	1505
continuarea articolului după publicitate	3981
continuarea articolului după reclamă	3978
continue a ler esta notícia	3857
continuer après la publicité	2056
continuer sans désactiver	2184
continuer à lire	2190
continuă cu apple	3992
continuă cu email	4056
continuă cu facebook	3992
continuă cu google	3992
continuă lectura	4059
continuă pe site	4016
continuă să citești	4059
continuă să citești după publicitate	3978
continuă în browser	4016
continúa abajo	1537
contáctanos	1542
convida'ns a un cafè	466
conținut disponibil doar utilizatorilor înregistrați	3992
conținut exclusiv	3944
conținut exclusiv pentru abonați	3944
conținut extern	3971
conținut extern recomandat	3971
conținut pentru abonați	3942
conținut plătit	4007
conținut premium	3992
conținut promovat	3981
conținut sponsorizat	87	3952
cookie beállítások	2521
cookie を管理する	2963
cookie 偏好設定	5170
cookie 偏好设置	5170
cookie 設定	5246
cookie 设置	5246
cookie-beállítások	2521
cookie-beállítások módosítása	2524
cookieinställningar	4548
cookies a ochrana soukromí	520
cookieの管理	2963
cookieの設定	2897
cookieの設定を変更	2899
cookieを拒否する	2996
cookieを管理	2963
cookieを管理する	2963
cookie政策	5168
cookie設定	2897	2900	5168
cookie設定を変更	2899
cookie设置	5168	5171
copia enllaç	486
copia l'enllaç	418
copiază	4046
copiază link	3949
copiază linkul	3949
copy link thành công	5082
correo electrónico	1515
correo electrónico no válido	1638
correo no válido	1638
correu electrònic	473
correu electrònic no vàlid	472
correu no vàlid	472
coś poszło nie tak	3732
coś poszło nie tak. spróbuj ponownie	3731
coś poszło nie tak. spróbuj ponownie później	3731
creează cont	3942
crucigrama del día	1658
créer mon compte	2019
créer un compte	2019
créer une alerte	2109
créer une alerte sur ce thème	2109
csak a szükséges sütik	2521
csak a szükségesek	2521
csak előfizetők számára	2542
csak előfizetőknek	2444
csomagok megtekintése	2542
cualquier aportación ayuda	1632
cum îl dezactivez	4025
cumpără acum	4007
cumpără bilet	3979	4007
cumpără bilete	3979	4007
cumpără bilete online	4007
cumpără cartea	3979	4007
cumpără de pe emag	4007
cumpără revista	3978
cuvinte încrucișate	4006
czy artykuł był pomocny	3742
czy artykuł był przydatny	3742
czy ten artykuł był pomocny	3742
czy to było pomocne	3742
czyta głos ai	3715
czytaj całość	3652
czytaj cały artykuł	3734
czytaj również	3649
czytaj także	3649
czytaj też	3649
czytaj też nasze inne artykuły	3649
czytaj więcej	3649	3652
czytaj więcej o	3649
czytane przez głos syntetyczny	3715
cài đặt	5044
cài đặt cookie	5101
cài đặt quyền riêng tư	5101
cài đặt ứng dụng	5103
các bài viết khác của tác giả	5061
các tin khác	5047
cách tắt	5108
cách tắt trình chặn quảng cáo	5107
câmp obligatoriu	4032
câmpuri obligatorii	4032
cât de util a fost acest articol	3974
câu đố	5095
címkék	2465
címlap	2465
címlapra	2548
címlapról ajánljuk	2465
có lẽ để sau	5025
có lỗi xảy ra	5113
có thể bạn quan tâm	19	5047
có thể bạn thích	19
có, tôi muốn	5104
códigos de desconto	3929
códigos de descuento	1682
códigos promocionales	1682
cómo desactivar el bloqueador	1630
cómo desactivarlo	1631
cómpralo aquí	1617
cómpralo en amazon	1617
cùng chuyên mục	5047
cùng chủ đề	5083
cùng tác giả	5061	5083
cũ nhất	5091
cảm ơn bạn đã bình chọn	91	5090
cảm ơn bạn đã tham gia	5090
cảm ơn bạn đã ủng hộ	5132
cảm ơn, tin nhắn của bạn đã được gửi	5113
cỡ chữ	65	5072
cửa hàng	5126
""", 'd': """
d'autres articles à découvrir	19
da, želim	4295	4492
dagens fråga	91	4611
dagens spørgsmål	91	728
dagens spørsmål	91	3556
daha az göster	4759
daha fazla göster	4758
daha fazla haber için tiklayin	4758
daha fazla yorum yükle	4811
daha önce oy kullandiniz	4811
daha önce oy verdiniz	4811
dalies ar šo rakstu	3216
dalinkitės	3142
dalinkitės straipsniu	3147
dalsza część artykułu pod materiałem wideo	3631
dalsza część artykułu pod wideo	3631
dalsza część tekstu pod wideo	3631
dalszy ciąg materiału pod wideo	3634
dalīties	3211
dalīties ar draugiem	3216
dalīties ar rakstu	3268
dalīties facebook	3216
dalīties whatsapp	3268
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
dans l'actualité	2121
dans la même catégorie	2069
dans la même rubrique	2069
dans la même série	2069
dar lze odečíst z daní	605
dar si můžete odečíst z daní	605
darovat jednorázově	605
darovat měsíčně	605
darovat článek	509
darovať	4326
darovať jednorazovo	4396
darovať mesačne	4396
darovať článok	4334
darowiznę możesz odliczyć od podatku	3725
darujte nám # %	4396
darujte tento článek	509
darujte tento článok	4334
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
daugiau autoriaus straipsnių	3196
daugiau straipsnių	3196
daugiau šia tema	3144
dať spätnú väzbu	4411
dbamy o twoją prywatność	3637
deaktivér din adblocker	749
deblochează articolul	3992
definições de cookies	3872
definições de privacidade	3872
deine stimme wurde gezählt	963
deixar um comentário	3796
deixe um comentário	3796
del på e-mail	773
del på e-post	3481
del på facebook	654	3481
del på mail	654
del på twitter	654	3481
del på whatsapp	3601
del på x	654	3481
dela inlägget	4542
dela på facebook	4542
dela på twitter	4542
dela på whatsapp	4656
dela på x	4542
dela som gåva	4656
deli po e-pošti	4513
deli članek	4434
delite članek	4434
demander un droit de réponse	2175
den här artikeln är låst	4637
den här artikeln är skyddad av upphovsrättslagen	4648
den här videon är inte längre tillgänglig	4625
den här videon är inte tillgänglig	4625
denne artikel er låst	755
denne artikkelen er låst	3582
denne saken er låst	3582
denne video er ikke længere tilgængelig	742
denne video er ikke tilgængelig	742
denunciar comentário	3907
denunciar este comentário	3907
der er opstået en fejl	759
der opstod en fejl. prøv igen senere	758
dernière minute	2069
dernières actualités	2069
dernières infos	2069
dernières nouvelles	2069
desa les preferències	456
desa per llegir després	441
desactívalo para continuar	1630
desactívalo para seguir leyendo	1630
desbloquear artículo	1604
desbloqueie este conteúdo	3854
descarcă aplicația	4016
descarcă audio	4009
descarcă din app store	4016
descarcă din google play	4016
descarcă episodul	4009
descarcă formularul	3940
descarcă formularul #	3940
descargar pódcast	1618
descarrega l'àudio	452
descarregar áudio	3868
deschide aplicația	4017
deschide în aplicație	4016
descárgala en app store	1626
descárgala en google play	1626
descărcați formularul #	3940
destekçi ol	4831
destekçimiz olun	4831
desteğiniz fark yaratir	4862
desteğiniz için teşekkür ederiz	4862
desteğiniz için teşekkürler	4862
det er gratis å opprette en bruker	3468
det går inte att visa innehållet	4622
det har oppstått en feil	3586
det här innehållet kan inte visas	4622
det här innehållet är inte tillgängligt	4622
det læser andre	679
det oppsto en feil. prøv igjen senere	3585
det är gratis att skapa ett konto	4528
detaylar için tiklayin	4758
detaylar için tiklayiniz	4758
detta material är skyddat enligt lagen om upphovsrätt	4590
detta är en annons	4546
detta är en plusartikel	4528
dette indhold er ikke tilgængeligt	739
devam etmek için üye girişi yapin	4734
devami için abone olun	4734
devamini okumak için abone olun	4734
dezactivează sunetul	4009
dienas jautājums	3246
diese funktion steht nur angemeldeten nutzern zur verfügung	911
dieser inhalt ist nicht mehr verfügbar	972
dieser inhalt ist nicht verfügbar	972
dieser kommentar wurde gelöscht	1005
dieses video ist in deinem land nicht verfügbar	975
dieses video ist in ihrem land nicht verfügbar	975
dieses video ist leider nicht mehr verfügbar	975
dieses video ist nicht mehr verfügbar	975
dieses video ist nicht verfügbar	975
digite um e-mail válido	3888
din aceeași categorie	3958
din aceeași secțiune	3995
din röst har registrerats	4611
din röst är registrerad	91
din röst är räknad	4611
disponibil în app store	4016
disponibil în app store și google play	3986
disponibilă în app store și google play	3986
disponível na app store	3875
distribuie știrea	4061
distribuiți	3949
diğer fotoğraf için tiklayin	4755
diğer haberler	19	4752
diğer okurlar bunlari okuyor	4752
diğer sayfaya geçmek için tiklayin	4755
diğer seçenekler	4849
diğer tutar	4831
diğer yazilari	4840
dla prenumeratorów	3728
dla subskrybentów	3616
dlaczego widzę tę reklamę	3750
do fotogalérie	4405
do galérie	4405
do góry	3652
do košíka	4384
do košíku	514	588
do księgarni	3632
do speciálu	615
doar abonații pot comenta	3974
doar pentru abonați	3942
doação mensal	3764
doação única	3764
doba čtení # min	527
dodaj do moich tematów	3746
dodaj jako preferowane źródło	3746
dodaj kao željeni izvor	4315
dodaj nas do preferowanych źródeł	3746
dodaj nas do wyjątków	3720
dodaj u košaricu	4287
dodaj v košarico	4483
dogodila se greška. pokušajte ponovno	4303
dolgozzon nálunk	2467
domiciliación bancaria	1504
domů	527
don régulier	2148
dona suport al periodisme en català	438
dona'ns la teva opinió	445
donació mensual	467
donació única	467
donación mensual	1500
donación puntual	1633
donación única	1500
donativo único	3883
donați	3939
donația mea	4055
donație lunară	4027
donație unică	4027
donează	3939
donează acum	3939
donează lunar	3939
donează lunar # euro	3991
donează lunar # lei	3991
donează o dată	4026
doner nå	3465
doniraj mesečno	4298	4495
doniraj mjesečno	4298
données personnelles	2058
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
dosegli ste omejitev člankov	4497
dosegnuli ste ograničenje članaka	4300
dossier spécial	2133
dovanoti straipsnį	3201
dozvoli obaveštenja	4294
dołącz do dyskusji	3699
dołącz do nas	3613
dołącz do newslettera	3619
došlo je do greške. pokušajte ponovo	4303
došlo je do pogreške. pokušajte ponovno	4303
došlo k chybě	613
došlo k chybě. zkuste to prosím později	612
drodzy użytkownicy	3637
droga użytkowniczko, drogi użytkowniku	3637
drogi użytkowniku	3637
droits réservés	2195
drukāt	3216
drukāt rakstu	3268
drukāt recepti	61
du använder en adblocker	4631
du använder en annonsblockerare	4631
du er nå påmeldt	3475
du er nå påmeldt nyhetsbrevet	3475
du följer	4654
du följer det här ämnet	4654
du följer nu	4654
du följer redan	4654
du följer redan ämnet	4654
du følger allerede	3599
du følger allerede dette emne	772
du følger allerede dette temaet	3599
du følger allerede emnet	772
du følger dette emne	772
du følger dette temaet	3599
du følger emnet	772
du følger nå	3599
du har en adblocker påslagen	4633
du har en annonsblockerare påslagen	4633
du har nådd grensen	3582
du har nået din grænse	755
du har nått din gräns	4637
du har redan röstat	4611
du har rätt att vara anonym	4556
du har slået adblock til	749
du kan när som helst avregistrera dig	4640
du kan när som helst avsluta prenumerationen	4535
du kan når som helst melde deg av	3475
du kan opsige når som helst	644
du kan trække beløbet fra i skat	752
du kanske också gillar	4560
du modtager snart en bekræftelse på mail	649
du même auteur	2069
du prenumererar nu på nyhetsbrevet	4535
du skyddas av källskyddet	4556
du verkar använda en annonsblockerare	4631
du vil kanskje også like	3503
du är nu anmäld	4640
du är skyddad av källskyddet	4556
du är skyddad enligt källskyddet	4556
duración	1619
durată	4010
duração	3869
durée	2137
durée : #	2090
dziękujemy za głos	91	3702
dziękujemy za oddanie głosu	91	3702
dziękujemy za przesłanie formularza	3731
dziękujemy za udział w sondzie	3702
dziękujemy za wiadomość	3731
dziękujemy za zapis	3619
dziękujemy! sprawdź skrzynkę	3731
dành cho bạn	5047
dành cho thuê bao	5029
dành riêng cho thành viên	5111
dárkovat článek	499
dát zpětnou vazbu	623
därefter # kr/mån tills du säger upp	4528
débloquer l'accès	2187
débloquer l'article	2019
débloquer tous les articles	2021
débloquez cet article	2116
débloquez l'accès à tous les articles	2021
débloquez l'intégralité des articles	2021
débloquez tous les articles	2021
débloquez tous nos articles	2021
déconnexion	2019
découvrez notre boutique	2102
découvrez tous nos jeux	2131
découvrir l'offre	2019
découvrir la boutique	2134
découvrir nos offres	2116
découvrir toutes nos offres d'abonnement	2116
déjà un compte	2019
déjà un compte ? connectez-vous	2019
délka	595
délka #	595
déplier	2074
désactiver les sous-titres	2136
détails	2074
dê a sua opinião	3859
dê sua opinião	3859
dölj	4564
dölj annons	4657
dölj bildtext	4643
dölj svar	4652
düzeltme politikasi	4842
dāvini rakstu	3216
dāvini rakstu draugam	3216
děkujeme za hlas	582
děkujeme za hlasování	91	582
děkujeme za odběr	612
děkujeme za přihlášení	505
děkujeme za vaši zprávu	612
děkujeme za váš hlas	91	582
děkujeme za zprávu	612
dĺžka	4390
dĺžka #	4390
dịch tự động	5098
""", 'e': """
e-bülten	4787
e-bülten aboneliği	4787
e-mail alebo používateľské meno	4399
e-mail cím	2545
e-mail ili korisničko ime	4300
e-mail inválido	3849
e-mail nebo uživatelské jméno	608
e-mail-cím	2546
e-mail-cím vagy felhasználónév	2542
e-mailová adresa	505
e-pasts vai lietotājvārds	3259
e-post või kasutajanimi	1741
e-posta gönder	4743
e-posta ile paylaş	4848
e-postadress eller användarnamn	4637
e-pošta ali uporabniško ime	4497
e-poštni naslov	4500
echipa redacțională	3969
ecrã inteiro	3869
edición digital	1505
edición impresa	1505
editöre yaz	4842
editöre yazin	4842
editörün seçtikleri	4752
edição impressa	3768
eget beløb	752
eget beløp	3579
egyedi összeg	2539
egyszeri adomány	2539
egyszeri támogatás	2440
egyszeri támogatás küldése	2539
egyéb összeg	2539
ehkä myöhemmin	1876
ei mielipidettä	1954
ei tänään	1876
ei vielä tunnusta	1978
ei, aitäh	1738
eikö sinulla ole tunnusta	1978
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	990
eiti į receptą	61
ekskluzivno za naročnike	4497
el artículo continúa abajo	1682
el artículo continúa debajo	1682
el juego es solo para mayores de # años	1654
el millor de la setmana a la teva bústia	435
el más popular	1637
el més llegit	415
el més popular	471
el més vist	442
el reproductor se está cargando	1618
el. paštas	3167
el. paštas arba vartotojo vardas	3192
el. pašto adresas	3194
eldste først	3597
elfelejtett jelszó	2444
elfelejtette a jelszavát	2542
elfogadom az összeset	2524
elfogadom és folytatom	2521
elfogadom és megjelenítem	2521
elfogadás és folytatás	2521
elige tu suscripción	1604
elküldés	2546
elküldöm	91	2450	2546
elküldöm e-mailben	2561
ellenőrizd a postafiókod	2545
ellenőrizze a postafiókját	2545
elmentem későbbre	2450
elolvasom később	2561
elolvasta az összes ingyenes cikkét	2542
elrejtés	2469
els lectors també han llegit	442
elutasítom	2523
elérte a havi limitet	2542
elírást talált	2461
előfizetek	2444
előfizetés	2444
előfizetési csomagok	2542
előfizetési lehetőségek	2542
előfizető vagyok	2542
előfizetői ajánlat	2518
előfizetői előny	2518
előfizetői kedvezmény	2518
előfizetői tartalom	2444
előfizetőknek	2444
előfizetőként megoszthatja a cikket	2450
előző	2467
előző cikk	2465
előző fotó	2548
előző kép	2548
előző oldal	2548
email cím	2546
email của bạn	5134
email của bạn sẽ không được hiển thị công khai	5067
email inválido	3888
email không hợp lệ	5113
email không đúng định dạng	5113
email no válido	1638
email này đã được đăng ký	5134
emailul tău	4057
emlékeztess később	2439
emlékezz rám	2543
emlékezzen rám	2543
emme voi näyttää sisältöä	1960
emme voi näyttää tätä sisältöä	1960
empfehlungen für sie	915
en beğenilen	4812
en beğenilenler	4812
en colaboración con	1654
en col·laboració amb	488
en este artículo	1549
en popüler	4835
en çok okunan	4752
en çok okunan haberler	4752
en çok okunanlar	4752
encara no estàs registrat	471
encuesta del día	1545
endast för dig som är prenumerant	4637
endast för medlemmar	4637
endast nödvändiga	4622
endast nödvändiga cookies	4622
endre tekststørrelse	3601
engangsbeløb	641
engangsbeløp	3579
engedélyezem	2535
engedélyezés	2535
engedélyezés és folytatás	2524
engedélyezés és megjelenítés	2524
engångsgåva	4524
enllaç copiat	441
ensemble, faisons vivre un média libre	2115
entgeltliche veröffentlichung	824
enthält werbung	821
entre em contato com a redação	3895
enviament gratuït	488
enviar comentário	3796
enviar corrección	1542
envoyer à un ami	2048
envoyer à un proche	2048
envoyez-nous vos témoignages	2095
envíanos tu opinión	1611
envío gratis	1654
epizód letöltése	2529
eredeti megjelenítése	2469
eredmény megtekintése	91
eredmények	92	2469
eredmények megtekintése	2512
erinnern sie mich später	785
eroare la încărcarea videoclipului	4054
erro ao carregar o vídeo	3915
error al cargar el vídeo	1665
erről bővebben itt írtunk	2467
erről is írtunk	2465
erről itt írtunk bővebben	2467
erscheint täglich	899
erscheint wöchentlich	899
erősítse meg az e-mail-címét	2545
es gratis y solo te llevará un minuto	1600
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	899
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	990
es izslēdzu reklāmu bloķētāju	3257
escanea el código qr	1627
escreva um comentário	3796
escriu a la redacció	478
escriu el teu correu electrònic	435
esi pirmais, kas komentē	3217
esimene kuu # €	1691
esta funcionalidad es sólo para registrados	1505
esta matéria foi útil para você	3832
esta notícia foi útil	3832
esta página foi útil	3859
este artigo está bloqueado	3886
este artigo foi útil	3859
este artículo está bloqueado	1636
este artículo está protegido	1678
este campo é obrigatório	3888
este contenido está protegido	1678
este correo ya está registrado	1671
este e-mail já está cadastrado	3921
este espaço é moderado pela redação	3845
este resumo foi útil	3832
este video ya no está disponible	1618
este vídeo já não está disponível	3868
este vídeo no está disponible	1618
este vídeo não está disponível	3868
este vídeo não está mais disponível	3868
este vídeo ya no está disponible	1618
está a seguir este tema	3925
estás bloqueando nuestros anuncios	1668
estás de acuerdo? vota	1594
estás siguiendo este tema	1675
estä	1969
ethvert bidrag hjælper	752
etický kodex redakce	619
etický kódex redakcie	4408
etkinleştir	4825
etkö ole tilaaja	1978
etkö ole vielä tilaaja	1978
ett fel har uppstått	4641
ett fel uppstod. försök igen senare	4640
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	990
evaluează rețeta	61
evästeasetukset	1894
evästeet	1894
evästeet ja tietosuoja	1895
evästekäytäntö	1960
exclusiv pentru abonați	3992
exibir conteúdo	3872
exklusiv für abonnenten	988
exklusiv für mitglieder	988
exklusivt för medlemmar	4637
exklusivt för prenumeranter	4637
exkluzív tartalom előfizetőknek	2542
experimente grátis por um mês	3854
externt innehåll	4622
externí obsah	591
externý obsah	4386
ez a cikk zárolt	2542
ez a mező kötelező	2545
ez a tartalom nem elérhető	2521
ez a tartalom nem jeleníthető meg	2521
ez a videó már nem elérhető	2529
ez a videó nem elérhető	2529
ez is érdekelhet	2465
ez is érdekelheti	2465
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2521
ezt a témát már követi	2558
ezt is ajánljuk	2465
ezt olvasta már	2465
ezt olvastad már	2465
eén keer toestaan	3417
ešte nemáte predplatné	4399
ešte nemáte účet	4399
ești de acord? votează	3974
ești deja abonat	4000
ești deja abonată	4000
""", 'f': """
facebook ile giriş yap	4834
facebook'ta paylaş	4743
facebook-bejegyzés betöltése	2524
facebook-poszt betöltése	2524
facebookでシェア	2890
facebookでシェアする	2890
facebookでログイン	2976
facebookで共有	2990
facebookで続ける	2976
facebookで見る	2994
facturació anual	471
facturació mensual	471
facturación anual	1637
facturación mensual	1637
facturare anuală	4031
facturare lunară	4031
facturé annuellement	2152
facturé mensuellement	2152
faire un don défiscalisé	2148
faktureras årligen	4637
faktureres årlig	3582
faktureres årligt	755
fale com a redação	3895
fazer doação	3919
fazer uma doação mensal	3919
fazer uma doação única	3919
faça login	3768
faça o quiz	3862
faça o teste	3862
faça uma doação única	3919
faça uma pergunta sobre esta reportagem	3832
felhasználási feltételek	2521
felhasználási jog vásárlása	2553
felhasználónév	2543
felhasználónév vagy e-mail	2542
feliratkozás	2546
feliratkozás hírlevélre	2545
feliratok megjelenítése	2529
fermer la fenêtre	2190
fes el qüestionari	448
fes una donació	411
fes-te sòcia	466
ficha técnica	3814
fiecare contribuție contează	4026
fiecare donație contează	3991
fiecare leu contează	3991
film jest niedostępny w twoim kraju	3715
film nie jest już dostępny	3715
film niedostępny	3715
fin de la publicité	2134
fine della pubblicità	2800
fine pubblicità	2800
fiyati gör	4817
fizetett együttműködés	2563
fizetett hirdetés	87	2453
fiók létrehozása	2444
fiókom	2444
foglalja le helyét	2518
folytatás a hirdetés után	2563
folytatás apple-fiókkal	2542
folytatás facebookkal	2542
folytatás google-fiókkal	2542
folytatás google-lel	2542
folytatás kikapcsolás nélkül	2536
fontu büyüt	4848
form gönderildi	4864
formulaire envoyé	2188
formulário enviado	3921
forstået	684
forstått	3508
forstør	743
forstør billede	682
forstør billedet	761
forstørr	3571
forstørr bilde	3506
forstørr bildet	3588
fortsett uten å slå av	3577
fortsett uten å støtte	3464
fortsätt läsa efter annonsen	4546
fortsätt med apple	4637
fortsätt med e-post	4637
fortsätt med facebook	4637
fortsätt med google	4637
fortsätt utan att stänga av	4631
fortsätt utan att stödja	4523
fortsæt med apple	755
fortsæt med at læse	662
fortsæt med e-mail	755
fortsæt med facebook	755
fortsæt med google	755
fortsæt uden at slå fra	749
fortsæt uden at støtte	640
foto # iš #	3205
fotogalería	1549
fotografia următoare	4059
fotoğraf galerisi	4840
fotoğrafi büyüt	4840
fotoğraflar için tiklayin	4755
fotoğraflari gör	4840
fotoğraflari görmek için tiklayin	4758
fotó #/#	2547
fotó megtekintése	2547
fotó: #/#	2547
fotók megtekintése	2547
fra vores annoncører	775
fra vår butikk	3564
fra våre partnere	3603
frete grátis	3904
friss hírek	2465
frissítse az oldalt	2538
fråga vår ai om artikeln	4554
från vår butik	4618
från våra annonsörer	4657
från våra partner	4657
frühbucher-tickets	968
frühbucherrabatt sichern	968
fuld skærm	742
fuldskærm	682
fullskärm	4625
fyll i fältet	4640
fäll ihop	4564
fäll ut	4564
fältet är obligatoriskt	4640
få adgang	644
få artiklen læst op	654
få de vigtigste nyheder hver morgen	649
få de viktigaste nyheterna varje morgon	4535
få de viktigste nyhetene hver morgen	3475
få læst artiklen op	742
få notifikationer	745
få notiser	4628
få nyheder på mail	649
få nyheter på e-post	3475
få nyheter på mejlen	4535
få overblikket her	682
få tilgang	3468
få varsel når vi skriver om dette	3506
få varsler	3573
följ	4543
följ det här ämnet	4654
följ direktrapporten	4643
följ författaren	4654
följ journalisten	4654
följ liverapporten	4643
följ oss	4543
följ skribent	4543
följ skribenten	4654
följ ämne	4654
följ ämnen	4654
följ ämnet	4543
för prenumeranter	4528
förderer werden	786
fördermitglied werden	786
föregående	4563
föregående artikel	4560
föregående bild	4643
föregående sida	4643
förnamn	4641
förstora	4563
förstora bild	4643
förstora bilden	4643
försök igen senare	4640
føj til foretrukne kilder	772
føj til mine emner	772
følg	657	658	3483
følg alle	658
følg alle emner	659
følg dette emne	772
følg dette temaet	3599
følg direkte	3588
følg direktesenteret	3588
følg emne	657
følg emner	659
følg emnet	3599
følg forfatter	3599
følg forfatteren	3599
følg ikke længere	772
følg journalist	3599
følg journalisten	3599
følg liveblog	761
følg livebloggen	761
følg os	657
følg oss	3483
følg sagen her	682
følg saken direkte	3588
følg serien	659
følg skribent	772
følg skribenten	772
følg tema	3483
følg temaet	3599
følg temaet og få varsel	3506
følger	658
für abonnenten	791
für den newsletter anmelden	801
für dich empfohlen	915
für sie empfohlen	915
für sie entstehen keine mehrkosten	916
fă o donație	3939
fă quizul	4004
fă testul	4004
fără obligații	3992
fără spam	4032
fără sunet	4010
fără tine nu putem	3991
főoldal	2548
""", 'g': """
galbūt vėliau	3188
galeri için tiklayin	4755
galerie schließen	993
galerie öffnen	993
galeriyi aç	4758
galeriyi gör	4840
galeriyi görmek için tiklayin	4758
galéria	2467
galéria (#	2547
galéria bezárása	2548
galéria megnyitása	2548
galéria megtekintése	2467
garanta já o seu ingresso	3835
gastos de envío incluidos	1617
gastos de envío no incluidos	1617
gauti pranešimus	3187
gaver kan trækkes fra i skat	752
ge en engångsgåva	4635
ge en gåva	4635
ge återkoppling	4650
gefällt mir	1006
gefällt mir nicht	1006
gelesen von einer künstlichen stimme	975
gelişmelerden aninda haberdar olun	4824
gem til læseliste	654
generisano veštačkom inteligencijom	4312
genindlæs siden	751
genişlet	4759
gerenciar opções	3914
gerenciar preferências	3914
geri dön	4759
gerir opções	3914
gerir preferências	3914
gestionează consimțământul	4013
gestionează cookie-urile	4053
gestionează opțiunile	3956	4053
gestionează preferințele	4013
geçerli bir e-posta adresi girin	4836
geçerli süre	4819
geçersiz e-posta	4836
geçersiz e-posta adresi	4836
ghi nhớ đăng nhập	5111
gia hạn gói	5133
giriş	4734
giriş yap	4734
giriş yapin	4734
giriş yapin veya üye olun	4734
giv et beløb	752
giv et engangsbeløb	752
giv os feedback på artiklen	671
già abbonato	2702
già registrato	2702
giải đố ngay	5093
giảm cỡ chữ	5124
giọng nam miền bắc	5072
giọng nam miền nam	5072
giọng nữ miền bắc	5072
giọng nữ miền nam	5072
giọng đọc ai	5097
giọng đọc tự động	5097
gjenstående tid	3571
gjenstående tid #	3570
gjenstående tid -#	3570
glasnoća	4292
gli articoli più letti	2788
glömt ditt lösenord	4637
glömt lösenord	4528
glömt lösenordet	4637
glücksspiel kann süchtig machen	823
godišnja naplata	4301
godišnja pretplata	4301
godišnje	4301
godišnje plaćanje	4301
godkänn	4548
godkänn alla	4548
godkänn alla cookies	4622
godkänn och fortsätt	4622
godkänn och visa	4622
godkänn och visa innehåll	4551
google hirdetések	2563
google ile giriş yap	4834
google playからダウンロード	2966
google playで手に入れよう	2966
google play에서 다운로드	3096
google reklāmas	3270
google से जारी रखें	2418
google-hirdetések	2563
googleでログイン	2976
googleで登録	2976
googleで続ける	2976
gorące tematy	3649
gracias por tu opinión	1579
gratuit, fără spam	4032
grazie, il tuo messaggio è stato inviato	2822
grotuvas įkeliamas	3184
großansicht	993
gràcies pel teu vot	445
gràcies per la teva opinió	427
gràcies per votar	427
gràcies, el teu missatge s'ha enviat	472
gràcies, ja estàs subscrit	435
grátis e sem spam	3888
grįžti į pradžią	3196
grįžti į viršų	3196
guardar artículo	1530
guardar configuración	1623
guardar para después	1607
guardar para leer después	1607
guardar preferências	3872
gå ikke glip af	679
gå ikke glip af noget	649
gå ikke glipp av noe	3475
gå til forsiden	3588
gå til hovedindhold	761
gå til indhold	682
gå til innhold	3588
gå til liveblog	761
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	728
gå til shop	736
gå til toppen	761
gå till receptet	61
gåvolänk	4656
généré par ia	2182
généré par l'ia	2182
gépi felolvasás	2529
gépi fordítással készült	2555
géppel fordítva	2555
gérer la confidentialité	2181
gérer les cookies	2058
gérer les préférences	2097
gérer les traceurs	2181
gérer mes alertes	2109
gérer mes choix	2058
gérer mes cookies	2181
gérer mes préférences	2181
gérer mon consentement	2140
gérer vos préférences	2140
gérer vos préférences de cookies	2097
góp ý	5046
gönder	91	4837
gönderiyi göster	4821
gönderiyi yükle	4821
gör quizzet	4611
gör testet	4611
görseli büyüt	4840
görüş bildir	4811
görüşünü bildir	4811
görüşünüzü bildirin	4811
gündem	4752
günün anketi	91	4781
günün bulmacasi	4854
günün haberleri	4752
günün kelimesi	4854
günün sudokusu	4854
günün özeti	4752
głosuj	91	3705
głośność	3716
gợi ý	5047
gửi	91	5046
gửi bài cho tòa soạn	5118
gửi bài viết	5118
gửi bình luận	5046	5067
gửi bình luận của bạn	5066
gửi cho bạn bè	5082
gửi email	5035
gửi góp ý	5090
gửi phản hồi	5090
gửi thành công	5113
gửi tin bài	5118
gửi trả lời	5090
gửi ý kiến	5046
gửi ý kiến của bạn	5090
gửi đi	5114
gửi ảnh cho chúng tôi	5118
""", 'h': """
haber bülteni	4787
haber güncelleniyor	4758
haberi arkadaşina hediye et	4743
haberi paylaş	4871
haberi özetle	4845
haberin devami aşağida	4794
haberin devami için kaydirin	4794
haberin devami için tiklayin	4755
haberin kilidini aç	4863
haberle ilgili diğer haberler	4757
haberlere dön	4866
hacer una donación mensual	1669
hacer una donación puntual	1669
hai già un account	2702
hai già votato	2794
halda nõusolekut	1732
hallitse evästeitä	1960
hang letöltése	2529
hanganyag letöltése	2529
hangerő	2530
hantera inställningar	4622
har du sett något	4647
harici içerik	4758
haritayi aç	4759
has arribat al límit d'articles gratuïts	439
has iniciado sesión	1577
has olvidado tu contraseña	1637
hasznos volt az összefoglaló	2461
hasznosnak találta a cikket	2461
hasło	3729
havi előfizetés	2543
havi fizetés	2543
havi rendszeres támogatás	2539
havi támogatás	2440
hayir teşekkürler	4732
hayir, teşekkürler	4732
haz una pregunta sobre este artículo	1579
he leído y acepto la política de privacidad	1600
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1637
hela artikeln fortsätter nedan	4546
heli välja	1734
helskärm	4625
helskärmsläge	4625
helyesbítési szabályzat	2552
henüz abone değil misiniz	4834
hepsini gör	4758
her destek önemli	4831
her katki değerli	4831
her katki önemli	4831
her zaman göster	4821
hesap oluştur	4734
hi estàs d'acord? vota	427
hiba bejelentése	2552
hiba jelentése	2469	2552
hiba történt	2546
hiba történt, próbálja újra később	2545
hiba történt. próbálja újra	2545
hiba történt. próbálja újra később	2545
hibabejelentés	2552
hibás e-mail-cím	2545
hibát talált	2461
hibát talált a cikkben	2552
hibát találtál	2552
hibát találtál a cikkben	2552
hier reinhören	889
hinweis schließen	785
hirdetés	2453
hirdetés bezárása	2453
hirdetés elrejtése	2563
hirdetés jelentése	2563
hirdetés vége	2563
hirdetés, görgessen tovább	2453
hirdetésblokkolót használsz	2536
hirdetések engedélyezése	2538
hirdetések kikapcsolása	2563
hivatkozás másolva	2561
hivatkozás másolása	2561
hiển thị bài đăng	5101
hiển thị nội dung	5101
hiện phụ đề	5097
hjälp oss att rätta fel	4554
hlasitosť	4390
hlasovalo # lidí	582
hlasovalo # čtenářů	582
hlasovat v anketě	582
hlasovať	91	4381
hlasovať v ankete	4380
hlavná stránka	4405
hlavné správy	4331
hlavní stránka	615
hlavní zprávy	525
ho già donato	2696
ho già un account	2820
hogyan kapcsolhatom ki a hirdetésblokkolót	2536
hogyan védjük forrásainkat	2552
hoje não	3763
hoppa till huvudinnehåll	4643
hoppa till innehåll	4563
hoppa till innehållet	4643
hoppa över inlägg från facebook	4563
hoppa över inlägg från instagram	4563
hoppa över inlägg från x	4563
hors-séries, livres, affiches	2102
hozzáadás a kedvenc forrásokhoz	2558
hozzáadás a témáimhoz	2558
hozzáadás preferált forrásként	2558
hozzájárulás kezelése	2521
hozzájárulás módosítása	2521
hozzájárulás visszavonása	2521
hozzájárulások kezelése	2521
hozzászólok	2461
hozzászólás	2461
hozzászólás elküldése	2556
hozzászólás jelentése	2556
hozzászólás küldése	2556
hozzászólási szabályzat	2556
hozzászólások	2461
hozzászólások megjelenítése	2556
hozzászólások megtekintése	2461
hrajte zodpovědně	515
hrať	4381
hrať teraz	4380
hrát	585
hrát teď	582
hvala za sporočilo	4500
hvala za vaš glas	4284	4480
hver krone hjælper	752
hver krone tæller	752
hvert bidrag hjælper	752
hylkää	1894
hylkää kaikki	1894
hyppää reseptiin	61
hyppää sisältöön	1984
hyväksy	1894
hyväksy evästeet	1894
hyväksy ja jatka	1960
hyväksy ja näytä	1960
hyväksy ja sulje	1960
hyväksy kaikki	1894
hàng năm	5110
hàng tháng	5110
hátralévő idő	2530
hátralévő idő #	2529
hátralévő idő -#	2529
hämta på google play	4627
här kan du kommentera artikeln	4554
hääleta	91
håll dig uppdaterad	4535
håll mig inloggad	4637
hình tiếp theo	5135
hírfolyam	2465
hírlevelek	2471
hírlevél	2471
hírlevél-feliratkozás	2471
hívj meg minket egy kávéra	2539
hívjon meg minket egy kávéra	2539
hören sie diesen artikel	889
hør saken	3481
hằng tháng	5110
hết quảng cáo	5096
họ tên	5114
họ và tên	5114
hủy bất cứ lúc nào	5111
hủy trả lời	5067
""", 'i': """
i den här artikeln	4643
i più commentati	2736
i più letti	2736
i più letti della settimana	2788
i più visti	2736
iba nevyhnutné	4386
iba pre predplatiteľov	4327
ich unterstütze schon	785
identifícate	1604
idi na sadržaj	4306
időtartam	2530
időtartam #	2530
ielikt grozā	3248
ielogojies, lai komentētu	3217
ielādēt ierakstu	3250
ielādēt saturu	3250
ielādēt vēl	3263
ienākt	3211
ienākt ar facebook	3259
ienākt ar google	3259
iepriekšējais attēls	3263
iepriekšējais raksts	3263
iepriekšējā lapa	3263
iesakām	3213
ieslēgt paziņojumus	3255
ieslēgt skaņu	3252
iesūti fotogrāfijas	3264
iesūti ziņu	3264
iesūtīt ziņu	3264
iesūtīt ziņu anonīmi	3264
ievadiet derīgu e-pasta adresi	3261
ieși din ecran complet	4009
igal reedel. tasuta. ilma spämmita	1743
igen, kérek	2535
igen, kérem	2535
igen, köszönöm	2535
ignorar anúncio	3915
ignorer la publicité	2182
ihre meinung zählt	834
ihre stimme wurde gezählt	91	963
ikke abonnent ennå	3582
ikke gå glipp av	3503
ikke nå	3464	3575
ikmēneša ziedojums	3258
il più popolare	2821
il più scelto	2820
il tuo browser non può riprodurre il video	2758
il tuo commento sarà pubblicato dopo l'approvazione	2773
il tuo messaggio è stato inviato	2822
il tuo voto è stato inviato	2794
il tuo voto è stato registrato	2794
iletişim	4751	4768
ilgili içerikler	4752
ilginizi çekebilecek haberler	4752
ilginizi çekebilir	4752
ilmoita asiavirheestä	1901
ilmoita virheestä	1901
image précédente	2190
imaginea anterioară	4059
imaginea următoare	4059
imam račun	4300	4497
imate namig? pišite nam	4506
imate priču za nas	4309
imię	3732
imię i nazwisko	3732
impossible de charger la vidéo	2182
impossible de lire la vidéo	2182
imprimir artículo	1607
imprimir esta matéria	3856
in bài	5035
in bài viết	5035
in công thức	61
in trang này	5082
inbäddat innehåll	4622
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
inga kommentarer än	4652
ingen åsikt	4615
ingresá	1604
ingyen, minden héten	2473
ingyen, spam nélkül	2545
ingyenes regisztráció	2444
ingyenes szállítás	2519
inicia la sessió per comentar	445
inicia sesión	1505
inicia sesión con google	1636
inicia sesión para comentar	1611
inicia sessió	412
inicia sessió amb google	470
iniciar reproducción	1665
iniciar reprodução	3915
iniciar sesión	1505
iniciar sesión con apple	1604
iniciar sesión con facebook	1604
iniciar sesión con google	1604
iniciar sessão	3768
inicie sesión	1505
inläst av en syntetisk röst	4625
inne artykuły	3649
innehåll från annonsör	4657
innehåll från våra partner	4657
innehållet kan inte visas	4622
innehållet är skyddat av upphovsrätt	4592
innhold fra annonsør	3513
innhold fra våre annonsører	3603
innhold fra våre partnere	3603
inscription confirmée	2188
inscription à la newsletter	2029
inscrivez-vous à notre newsletter	2029
inscrição confirmada	3921
inscrição realizada com sucesso	3888
insira o seu endereço de email	3849
insira um e-mail válido	3888
instagram-bejegyzés betöltése	2524
instagramで見る	2994
instagramの投稿を読み込む	2963
instagram에서 보기	3126
instagram에서 이 게시물 보기	3126
instalează aplicația	3986
inställningar	4548
inte prenumerant än	4637
integritetsinställningar	4622
introdu emailul tău	4057
introduce tu correo electrónico	1671
introduce un correo electrónico válido	1638
introduce un correo válido	1638
introduce un email válido	1600
introduceți adresa de email	4057
introduceți o adresă de email validă	4032
introdueix un correu vàlid	472
intră în cont	3942
invítanos a un café	1500
iná suma	4396
início	3810
ir a la galería	1642
ir a la página de donaciones	1632
ir para a navegação	3808
ir para a página de doações	3882
ir para a página de donativos	3882
ir para o conteúdo	3810
ir para o conteúdo principal	3808
ir para o rodapé	3808
irány a bolt	2518
irányítószám	2546
isključi zvuk	4291
isključio sam blokator oglasa	4296
isključite adblock	4296
isključite blokator oglasa	4296
ispiši	4233
ispiši recept	61
ispiši članak	4317
ispravci i pojašnjenja	4309
isso foi útil	3859
istediğin zaman iptal et	4834
istediğiniz zaman abonelikten çikabilirsiniz	4787
istediğiniz zaman iptal edin	4734
isto foi útil	3859
iz naše trgovine	4287	4483
iz našeg shopa	4287
izberi naročnino	4497
izberite naročnino	4497
izbor uredništva	4431
izdrukāt	3216
izmēģini # dienas bez maksas	3211
izslēdziet reklāmu bloķētāju	3257
izslēgt skaņu	3252
izveidots ar mākslīgo intelektu	3265
izvēlies abonementu	3259
izvēlies summu	3258
izvēlieties abonementu	3259
izvēlieties summu	3258
izvēlēties plānu	3259
içeriğe geç	4758
içeriği görüntüle	4821
içeriği göster	4821
içeriği yükle	4821
iş birliği	4745
iş birliğiyle	4850
iš mūsų parduotuvės	3180
iš mūsų partnerių	3203
išbandykite # dienų nemokamai	3142
išjungiau reklamos blokavimą	3189
išjungti garsą	3184
išjunkite reklamos blokavimą	3189
išorinis turinys	3160
išsaugoti	3147
išsaugoti nustatymus	3182
išsaugoti pasirinkimą	3182
išsaugoti straipsnį	3147
išsaugoti vėlesniam laikui	3201
išversta automatiškai	3198
išversta dirbtinio intelekto	3198
""", 'j': """
j'ai déjà donné	2009
j'ai déjà un compte	2019
j'ai désactivé adblock	2146
j'ai désactivé mon adblock	2146
j'ai désactivé mon bloqueur	2146
ja hi estàs subscrit	439
ja hi estàs subscrit? entra	439
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	439
ja, gärna	4630
ja, slå på	4630
jaa sähköpostilla	1996
jaa twitterissä	1888
jaa x:ssä	1888
jag förstår	4548
jag har stängt av annonsblockeraren	4631
jag har stängt av den	4634
jag har stängt av min annonsblockerare	4631
jag stödjer redan	4523
jaga sõbraga	1696
jak chronimy nasze źródła	3738
jak chronimy źródła	3738
jak chráníme své zdroje	619
jak chráníme zdroje	619
jak to zrobić	3721
jak vypnout blokování reklam	602
jak wyłączyć adblocka	3720	3721
jak wyłączyć blokowanie reklam	3720
jakość	3716
jatka sähköpostilla	1978
jau turiu paskyrą	3192
jaunākie	3213
jaunākie vispirms	3266
jautā mākslīgajam intelektam	3217
javascript ei ole käytössä	1963
javascript er slået fra	742
javascript er slått av	3570
javascript està desactivat	456
javascript ir izslēgts	3252
javascript išjungtas	3184
javascript je isključen	4291
javascript je vypnutý	594
javascript jest wyłączony	3715
javascript måste vara påslaget	4625
javascript on pois päältä	1963
javascript on välja lülitatud	1734
javascript är avstängt	4625
javascript är inaktiverat	4625
javascript đã bị tắt	5101
javascript вимкнено	4984
javascript е изключен	310
javascript отключен	4182
javascript отключён	4182
javascript מושבת	2292
javascript ถูกปิดใช้งาน	4705
javascriptが無効になっています	2963
javascript已停用	5246
javascript已禁用	5246
javítások és pontosítások	2552
je commande ce numéro	2103
je consens au traitement de mes données	2154
je découvre l'offre	2187
je découvre les offres	2187
je fais un don défiscalisé	2148
je gère mes choix	2061
je gère mes cookies	2058
je m'équipe	2173
je paramètre mes choix	2061
je soutiens déjà	2009
jede spende zählt	903
jede unterstützung hilft	986
jeder beitrag zählt	903
jeder euro zählt	903
jederzeit kündbar	989
jednorazový dar	4396
jednorazový príspevok	4396
jednorázový dar	605
jednorázově	497
jednou týdně, zdarma	506
jeg forstår	3492
jeg har slået den fra	751
jeg har slået min adblocker fra	749
jeg har slått av annonseblokkering	3577
jeg har slått den av	3578
jeg støtter allerede	640	3464
jegyek itt kaphatók	2467
jegyvásárlás	2519
jelenlegi idő	2530
jelenlegi idő #	2529
jelentkezzen be vagy regisztráljon	2444
jelentés	2557
jelszó	2543
jelszó megjelenítése	2542
jen nezbytné cookies	591
jen pro předplatitele	499
jesteś już prenumeratorem	3728
jesteś już subskrybentem	3728
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
joacă acum	4004
joacă gratuit	4004
joacă responsabil	4047
jobs in ihrer nähe	887
jogar grátis	3862
jogue grátis	3862
jokainen euro on tärkeä	1975
jokainen lahjoitus on tärkeä	1975
jokin meni pieleen. yritä uudelleen	1981
jokin meni vikaan. yritä uudelleen	1981
jotain meni vikaan. yritä myöhemmin uudelleen	1981
jotain meni vikaan. yritä uudelleen	1981
još nema komentara	4313
još nemate račun	4300
još niste pretplatnik	4300
još vesti	4230
još vijesti	4230
jsem předplatitel, přihlásit se	500
jste už předplatitel	608
junte-se à conversa	3845
jurnalismul de calitate costă	3991
juttu jatkuu kuvan jälkeen	1891
juttu jatkuu mainoksen jälkeen	1891
juttu jatkuu videon jälkeen	1891
juttu on luettu koneäänellä	1963
juttua päivitetään	1891
jutun lukee koneääni	1888
jutun lukee synteettinen ääni	1963
jutun lukee tekoäly	1963
jutun lukee tekoälyääni	1888
jutun voi myös kuunnella	1888
już głosowałeś	3702
już obserwujesz	3746
już wspieram	3612
już wyłączyłem	3724
já desativei	3879
já desativei o bloqueador	3879
já doei	3763
já está inscrito	3921
já nas bancas	3835
já segue este autor	3900
já segue este tema	3900
já sou apoiador	3763
já sou assinante	3768
já tem conta	3768
já tem uma conta	3768
já tenho conta	3886
já votou	3860
já é assinante? faça login	3768
já é subscritor	3854
já é subscritor? inicie sessão	3854
játssz most	2512
játék indítása	2512
jährlich abgerechnet	988
jährliche abrechnung	989
jährliche zahlung	989
jälgi autorit	1749
jälgi teemat	1749
jälgid juba	1749
jälgid seda teemat	1749
jäljellä oleva aika	1963
jäljellä oleva aika #	1963
jäljellä oleva aika -#	1963
jäljentäminen kielletty	1989
järelejäänud aeg	1735
järelejäänud aeg -#	1734
järgmine artikkel	1745
järgmine leht	1745
järgmine pilt	1745
järgmine video	1734
järjestys	1994
järjestä	1994
jäsenetu	1957
jäta mind meelde	1741
jätka apple'iga	1741
jätka facebookiga	1741
jätka google'iga	1741
jätä kommentti	1901
jūs izmantojat reklāmu bloķētāju	3257
jūs jau balsavote	3178
jūs jau esat nobalsojis	3246
jūs naudojate reklamos blokavimo programą	3189
jūs sekate šią temą	3200
jūs sekojat šai tēmai	3267
jūsu balss ir ieskaitīta	3246
jūsu balss ir pieņemta	3246
jūsu e-pasta adrese	3261
jūsu e-pasts	3261
jūsu vārds	3262
jūsu ziņa	3262
jūsų balsas užskaitytas	3178
jūsų balsas įskaitytas	3178
jūsų el. paštas	3167
jūsų el. pašto adresas	3167
jūsų vardas	3195
jūsų žinutė	3195
""", 'k': """
k tématu	525
k téme	4331
kaikki oikeudet pidätetty	1989
kaip išjungti reklamos blokavimą	3189
kaip saugome šaltinius	3197
kakinställningar	4622
kako isključiti adblock	4296
kako isključiti blokator oglasa	4296
kako štitimo izvore	4309
kako štitimo svoje izvore	4309
kalan süre	4819
kapcsolat a szerkesztőséggel	2552
kapcsolat a szerzővel	2548
kapcsold ki a reklámblokkolót	2536
kapcsolja ki a hirdetésblokkolót	2536
kapcsolódó	2465
kapcsolódó cikk	2465
kapcsolódó cikkek	2465
kapcsolódó tartalom	2465
kapcsolódó témák	2465
karte öffnen	848
kas kokkuvõte oli kasulik	1697
kas mėnesį remti	3190
kategóriák	2465
katrs eiro ir svarīgs	3258
katrs eiro palīdz	3258
katrs ziedojums palīdz	3258
katru piektdienu. bez maksas. bez surogātpasta	3261
katso kuvat tästä	1906
katso myös	1904
katso video tästä	1906
katso video yltä	1906
kattintson a nagyításhoz	2548
kaupallinen sisältö	1998
kaupallinen yhteistyö	87	1891
kaupallisen kumppanin sisältö	1998
kaut kas nogāja greizi. mēģiniet vēlreiz	3261
kaydiniz için teşekkürler	4787
każda wpłata pomaga	3725
każda wpłata się liczy	3725
każda złotówka pomaga	3725
każda złotówka się liczy	3725
każde wsparcie się liczy	3725
každou neděli, zdarma	506
každá koruna pomáhá	605
každá koruna se počítá	605
každé euro pomáha	4396
každé euro sa počíta	4396
každé pondělí, zdarma	506
každé ráno, zdarma	506
každý dar pomáha	4396
každý dar pomáhá	605
každý piatok. zadarmo. bez spamu	4402
každý príspevok pomáha	4396
každý príspevok sa počíta	4396
každý pátek do e-mailu	506
každý pátek, zdarma	506
každý pátek. zdarma. bez spamu	612
každý příspěvek pomáhá	605
každý příspěvek se počítá	605
každý týden, zdarma	506
kažkas nutiko. bandykite dar kartą	3194
kdykoli lze zrušit	500
kdykoliv lze zrušit	500
kdykoliv můžete zrušit	608
keela kõik	1733
keeldu kõigist	1733
keisti sutikimą	3182
keisti šrifto dydį	3201
kenttä on pakollinen	1981
kereskedelmi együttműködés	2519
keresztnév	2546
keresztrejtvény	2515
keresés	2467
keskeytä	1964
keskustelu on päättynyt	1993
keskustelun säännöt	1993
kevesebb mutatása	2548
kezdőlap	2467
không biết	5091
không có ý kiến	5091
không phải bây giờ	5025
không spam	5113
không thể hiển thị nội dung này	5101
không thể phát video	5097
không thể phát video này	5097
không thể tải video	5131
không đồng ý	5044
không, cảm ơn	5025
ki kan gjøre feil	3595
ki-antworten können fehler enthalten	1003
ki-übersetzung	1004
ki-übersicht	877
kiekvieną penktadienį. nemokamai. be šlamšto	3194
kiellä kaikki	1961
kiitos viestistäsi	1981
kiitos äänestämisestä	1948
kiitos äänestäsi	91	1948
kiitos! tarkista sähköpostisi	1981
kijelentkezés	2444
kikapcsoltam a hirdetésblokkolót	2536
kingi artikkel sõbrale	1696
kinyitás	2469
kipróbálom	2444
kirjaudu sisään	1879
kirjaudu sähköpostilla	1978
kirjoita sähköpostiosoitteesi	1882
kitas vaizdo įrašas	3184
kitöltöm a kvízt	2512
kiválasztom	2543
kiválasztás	2543
kizárólag előfizetőknek	2542
kişisel verilerimin işlenmesini kabul ediyorum	4836
kiểm tra hộp thư của bạn	5113
kiểm tra kiến thức của bạn	5093
kjøp abonnement	3468
kjøp billett	3564
kjøp billetter	3564
kjøp billetter her	3564
kjøp boka	3564
kjøp boken	3564
kjøp her	3564
kjøp lisens	3593
kjøp nå	3564
kjøp rettigheter	3593
kjøp tilgang	3468
klausies podkāstu	3218
klausies podkāstu šeit	3218
klausies šo rakstu	3216
klausies šo rakstu (# min	3216
klausykite tinklalaidės	3149
klausykite tinklalaidės čia	3149
klausykitės straipsnio	3147
klausīties	3216
klausīties rakstu	3216
kliknij, aby powiększyć	3734
kliknutím zväčšíte	4405
kliknutím zvětšíte	615
klippet er ikke længere tilgængeligt	742
klippet är inte längre tillgängligt	4625
ključne besede	4431
ključne reči	4230
ključne riječi	4230
klíčová slova	525
kniha s věnováním autora	515
knihkupectví	514
kodex diskutujících	625
kodėl matau šią reklamą	3203
kohustuslik väli	1743
kohustuslikud väljad	1743
kokeile # päivää maksutta	1879
kokkuvõtte tegi tehisintellekt	1747
koko näyttö	1963
kolačići	4246
kom ihåg mig	4637
komentarai uždaryti	3199
komentariši	4314
komentarų dar nėra	3199
komentarų nėra	3199
komentavimas išjungtas	3148
komentavimas uždarytas	3199
komentavimo taisyklės	3148
komentiranje je onemogućeno	4313
komentovať	4414
komentáre	4334
komentář	523
komentáře	523
komentāri	3211
komentāri ir slēgti	3266
komentāru vēl nav	3266
komentēt	3211
komentēšana ir slēgta	3217
komentēšanas noteikumi	3217
komercijalni sadržaj	4319
komerčné oznámenie	4330
komerční obsah	631
komerční prezentace	631
komerční sdělení	87	513
komerční článek	631
komerčný obsah	4418
komerčný článok	4418
komment jelentése	2556
komment küldése	2556
komment írása	2556
kommentar gelöscht	1005
kommentarer blir gjennomgått før publisering	3506
kommentarerna förhandsmodereras	4554
kommentarerna är stängda	4652
kommentek megjelenítése	2556
kommentek megtekintése	2461
kommentelési szabályzat	2461
kommentoi ensimmäisenä	1993
kommentoinnin säännöt	1993
kommentointi on päättynyt	1993
kommentér	671
kommersiellt innehåll	4657
konekäännetty	1991
konekäännös	1992
kontakt z redakcją	3738
kontakta författaren	4643
kontaktirajte uredništvo	4506
kontaktovať autora	4405
kontaktovať redakciu	4408
kontynuuj bez wyłączania	3720
koostöö	1700
kopiera gåvolänk	4656
kopiera länk	4542
kopiera länken	4542
kopiering förbjuden	4648
kopijuoti draudžiama	3204
kopijuoti nuorodą	3142
kopioitu leikepöydälle	1996
kopiraj povezavo do članka	4434
kopirano u međuspremnik	4317
kopirano v odložišče	4513
kopiér link	654
kopiér linket	654
kopsavilkumu veidojis mākslīgais intelekts	3265
kopírovanie zakázané	4409
kopírovat odkaz	509	510
kopírovať odkaz	4334
kopírování zakázáno	620
kopēt saiti	3211
kopēšana aizliegta	3271
korisničko ime	4301
korisničko ime ili e-mail	4300
korzyść dla prenumeratorów	3708
korábban írtunk róla	2465
kostenlos und jederzeit kündbar	990
kosárba	2455
kosárba rakom	2518
kosárba teszem	2518
koupit aktuální vydání	588
koupit lístky	588
koupit nyní	588
koupit časopis	588
kreiraj račun	4223
kreirano uz pomoć ai	4312
kreirano uz pomoć umjetne inteligencije	4312
kreuzworträtsel	965
križaljka	4285
križanka	4481
krzyżówka	3705
krížovka	4381
książka z autografem	3632
książka z autografem autora	3632
książki z autografem	3632
księgarnia	3633
księgarnia internetowa	3633
kuidas reklaamiblokeerija välja lülitada	1739
kullanim koşullari	4746	4768
kumppanin sisältö	1998
kumppanisisältö	1998
kun nødvendige	3567
kun nødvendige cookies	739
kup dostęp	3616
kup książkę	3708
kup licencję	3739
kup licencję na publikację	3739
kup tę książkę	3708
kup w księgarni	3632
kupi naročnino	4427
kupte nám kávu	605
kuula taskuhäälingut	1698
kuuntele podcast tästä	1906
kvíz dne	582
kvíz dňa	4380
kvíz indítása	2512
kvíz kitöltése	2512
kyllä kiitos	1969
kyllä, kiitos	1969
kysy tekoälyltä	1901
kytke ilmoitukset päälle	1966
käyttäjätunnus	1979
käyttäjätunnus tai sähköposti	1978
käyttöehdot	1894
käytä etu	1892
käytät mainonnanestoa	1973
käytät mainosten esto-ohjelmaa	1970
käytät mainosten estoa	1970
käytät mainostenesto-ohjelmaa	1970
käännetty automaattisesti	1991
käännetty tekoälyllä	1991
kép #/#	2547
kép a képben	2529
kép megtekintése	2547
kép nagyítása	2548
kép: #/#	2547
képaláírás megjelenítése	2548
képek megtekintése	2547
kér értesítést	2532
kérdezze ai-asszisztensünket	2461
kérek értesítést	2532	2533
kérem a hírlevelet	2471
kérjük, adjon meg érvényes e-mail-címet	2545
kérjük, kapcsolja ki a hirdetésblokkolót	2536
kérjük, töltse ki ezt a mezőt	2545
később	2439	2535
kích thước chữ	65
kódex diskutujúcich	4413
kõik artiklid	1745
kõik autori artiklid	1745
kõik kommentaarid	1748
kõik õigused reserveeritud	1753
könyvajánló	2455
könyvesbolt	2455
könyváruház	2455
köp	4528
köp biljett	4618
köp biljetter	4618
köp biljetter här	4618
köp boken	4618
köp boken här	4618
köp din biljett	4618
köp här	4618
köp licens	4648
köp rättigheter	4648
köszönjük a feliratkozást	2471
köszönjük a regisztrációt	2545
köszönjük a szavazatodat	2512
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2512
köszönjük az üzenetet	2545
köszönjük üzenetét	2545
köszönjük! ellenőrizze postafiókját	2545
köszönjük, hogy feliratkozott	2545
köszönjük, hogy feliratkoztál	2545
köszönjük, hogy szavazott	2512
köszönjük, hogy szavaztál	2512
köszönöm, nem	2439
kötelező	2546
kötelező kitölteni	2545
kötelező mező	2545
kötelező mezők	2545
kövesd a témát	2558
kövesse a témát	2558
kövesse élőben	2548
követed	2560
követem	2560
követem a szerzőt	2558
követem a témát	2558
következő	2467
következő cikk	2465
következő fotó	2548
következő kép	2548
következő oldal	2548
következő videó	2529
követve	2559
követés	2560
követés leállítása	2558
követés megszüntetése	2558
közlemény: adomány	2539
közlemény: támogatás	2539
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
kúpiť e-knihu	4384
kúpiť knihu	4384
kúpiť licenciu	4409
kúpiť lístky	4384
kúpiť predplatné	4327
kúpiť teraz	4384
kúpiť vstupenku	4384
kúpiť vstupenky	4384
kúpiť časopis	4384
kúpte nám kávu	4396
kúpte si knihu	4384
kúpte si vstupenky	4384
küfür, hakaret içeren yorumlar onaylanmamaktadir	4751
küldd be a fotóidat	2552
küldd el egy barátodnak	2561
küldd tovább a cikket	2451
küldje be fotóit	2552
küldje el barátjának	2450
küldje el fotóit	2552
küldje el ismerősének	2451
küldjön névtelen üzenetet	2552
küldjön tippet	2552
küldés	91	2450	2546
küldés e-mailben	2450
küldés whatsappon	2561
külső tartalom	2467
künye	4746	4768
küpsiste kasutamine	1732
küpsiste seaded	1709
küsi tehisarult	1697
küsitlus	92
küsitluse tulemused	1735
kā izslēgt reklāmu bloķētāju	3257
kā mēs sargājam avotus	3264
kā tev patika raksts	3217
kā tu domā? balso	3218
kāpēc es redzu šo reklāmu	3270
ką manote? balsuokite	3149
křížovka	585
kết quả bình chọn	5128
kết quả thăm dò	5128
kết thúc quảng cáo	5096
""", 'l': """
l'accès à tous les articles	2187
l'offre intégrale	2187
la discussione è chiusa	2730
la donazione è detraibile	2816
la encuesta del día	1545
la lecture automatique est désactivée	2182
la más popular	1637
la nota continúa después del anuncio	1537
la noticia continúa abajo	1682
la noticia continúa debajo	1682
la notícia continua a sota	451
la palabra del día	1658
la pregunta del día	91
la pubblicità continua	2865
la publicidad continúa	1682
la rédaction n'a pas participé	2199
la rédaction vous conseille	2069
la sélection de la rédaction	2069
la tua richiesta è stata inviata	2855
la vidéo commence dans #	2182
la vidéo ne peut pas être lue	2136
labojumi un precizējumi	3264
ladda inlägg	4622
ladda inlägget	4622
ladda innehåll	4622
ladda innehållet	4622
ladda ned på google play	4627
lae äpp alla	1736
lahenda ristsõna	1728
lahjoita artikkeli ystävälle	1888
lai komentētu, ielogojies	3217
lai komentētu, pieslēdzies	3217
laisser une réponse	2128
laita ilmoitukset päälle	1966
lancer la vidéo	2182
lap tetejére	2548
las más leídas	1549
las más leídas de hoy	1608
las noticias más leídas	1608
lasa sintētiska balss	3252
lasi arī	3213
lasi bez ierobežojumiem	3259
lasi bez reklāmām	3270
lasi komentārus	3217
lasi tālāk	3211
lasi vairāk šeit	3218
lasi vēl	3213
lasiet arī	3213
lasiet vēl	3213
last inn siden på nytt	3578
last siden på nytt	3578
lasă un comentariu	3957
lasă un răspuns	4001
lasīt komentārus	3217
lasīt tālāk	3218
lasīt vairāk	3218
lasīt visu rakstu	3263
lasīt vēlāk	3216
lasītākie	3213
lataa lisää	1906
lataa sisältö	1960
lataa ääni	1963
lautstärke	976
lavet ved hjælp af ai	768
le choix de la rédaction	2069
le club des abonnés	2134
le journal numérique	2019
le lecteur vidéo est en cours de chargement	2136
le lien a été copié	2119
le lien a été copié dans le presse-papiers	2119
le notizie più lette	2788
le più lette	2736
le za naročnike	4497
lea también	1549
lecteur vidéo	2182
lecture limitée	2021
lecture réservée aux abonnés	2021
lee sin límites	1604
lee también	1549
leer artículo completo	1555
leer el artículo completo	1642
leer el siguiente artículo	1673
leer más	1555
leer siguiente artículo	1673
leer también	1549
leer transcripción	1618
legfrissebb elöl	2556
legfrissebb hírek	2465
leggi di più	2741
leggi più tardi	2786
legjobb ajánlat	2543
legjobb ár	2543
legnépszerűbb	2465	2543	2557
legrégebbi	2557
legrégebbi elöl	2556
legújabb	2557
legújabb elöl	2556
leia a matéria completa	3857
leia a notícia completa	3892
leia as notícias no aplicativo	3847
leia também	3805
leisti pranešimus	3187
leisti vaizdo įrašą	3184
leitor de vídeo	3915
leitor de áudio	3915
lejupielādēt app store	3254
lejupielādēt audio	3252
lejupielādēt lietotni	3254
lejupielādēt no app store	3254
lejupielādēt no google play	3254
lejátszás	2530
lejátszási sebesség	2529
len nevyhnutné cookies	4386
len pre predplatiteľov	4327
ler grátis	3920
ler o próximo artigo	3923
ler próximo artigo	3923
ler transcrição	3868
les choix de la rédaction	2069
les commentaires sont réservés aux abonnés	2175
les den først i appen	3572
les først i appen	3572
les lecteurs ont aussi consulté	2121
les mieux notés	2129
les mots croisés du jour	2176
les més llegides	442
les også	3503
les plus commentés	2069
les plus consultés	2158
les plus partagés	2069
les plus récents	2129
les prix indiqués sont susceptibles d'évoluer	2103
les résultats du vote	2175
les våre debattregler	3497
letiltás	2535
letna naročnina	4498
letno plačilo	4498
letölthető a google play áruházból	2531
letölthető az app store-ból	2531
letöltés az app store-ból	2531
leído por una voz sintética	1618
leído por voz sintética	1618
li e aceito a política de privacidade	3849
libovolná částka	605
licenc vásárlása	2553
licencja na publikację	3739
liczy się każda wpłata	3725
liczy się każda złotówka	3725
lido por uma voz sintética	3868
lielāks teksts	3268
lien copié	2048
lien copié dans le presse-papiers	2119
lietošanas noteikumi	3228
liitudes nõustud kasutustingimustega	1716
liity jäseneksi	1877
likęs laikas	3185
likęs laikas -#	3184
lineでシェア	2890
lineでシェアする	2936
lineでログイン	2976
lineで共有	2990
lineで送る	2890
link a vágólapra másolva	2450
link bài gốc	5082
link copiado para a área de transferência	3856
link kopiëren	3301
link másolva	2450
link másolása	2450
link został skopiowany	3748
lire l'article précédent	2190
lire la suite pour #€	2019
lire la vidéo	2073
lire à haute voix	2048
lire également	2069
lisätiedot	1907
lisää aiheesta	1904
lisää artikkeleita	1984
lisää ensisijaiseksi lähteeksi	1995
lisää kirjoittajalta	1984
lisää kommentti	1993
lisää omiin aiheisiin	1995
lisää ostoskoriin	1957
lisää samalta kirjoittajalta	1984
lisää suosikkilähteeksi	1995
livrare gratuită	4047
liên hệ	5046
liên hệ quảng cáo	5118
liên hệ tòa soạn	5118
liên hệ với tòa soạn	5118
liên kết tài trợ	5086
liên quan	5047
ljud på	4625
ljudet är ai-genererat	4625
llegeix la transcripció	452
llegeix sense límits	439
llegeix també	415
llegir més	442
llegit per una veu sintètica	452
lo + leído	1549
lo esencial cada mañana	1671
lo más comentado	1549
lo más compartido	1549
lo más leído	1549
lo más popular	1549
lo más visto	1549
lo más visto hoy	1608
lo último	1549
locuri de muncă	3978
loe lähemalt	1698
loe lähemalt siit	1698
loe äpis	1736
loeb sünteetiline hääl	1734
logi sisse või loo konto	1691
los lectores también leyeron	1608
luba kõik	1709
luba kõik küpsised	1732
lubię to	3627	3745
lucrează cu noi	3978
lue keskustelun säännöt	1901
lue lisää	1904
lue lisää aiheesta	1904
lue myöhemmin	1888
lue myös	1904
lue vähemmän	1954
lugu jätkub pärast reklaami	1700
lugu täieneb	1698
lui écrire	2095
lukijana synteettinen ääni	1963
luotu tekoälyllä	1991
luôn cho phép	5101
luôn hiển thị	5101
luštit	585
luštit křížovku	582
lyd på	3570
lze kdykoli zrušit	500
làm bài trắc nghiệm	5093
làm mới trang	5107
làm trắc nghiệm	5093
lägg till i mina ämnen	4654
lägg till oss som föredragen källa	4654
lägg till som föredragen källa	4654
lähetä	91	1982
lähetä kommentti	1993
lähetä kuvasi	1988
lähetä palaute	1991
lähetä palautetta	1991
lähetä sähköpostilla	1888
lähetä viesti	1981
lähetä viesti toimittajalle	1984
lähetä vinkki	1988
lähetä vinkki nimettömänä	1988
lämna en kommentar	4554
lämna ett svar	4652
lämna feedback	4650
längd	4626
längd #	4626
länk kopierad	4542
länken har kopierats	4656
länken kopierad	4542
länken är kopierad	4542
läs den först i appen	4627
läs dokumentet	4564
läs domen	4564
läs först i appen	4627
läs hela	4643
läs hela artikeln	4563
läs hela texten	4563
läs hela texten här	4563
läs in sidan igen	4634
läs kommentarer	4554
läs mer	4560	4563
läs mer om	4560
läs mindre	4615
läs också	4560
läs senare	4542
läs transkription	4625
läs utan annonser	4657
läs vidare	4528	4560
läs våra kommentarsregler	4554
läs även	4560
läsarerbjudande	4618
läsarerbjudanden	4618
läsarfrågan	91	4611
läsarresa	4618
läsarresor	4618
lästid	4563
lästid # min	4563
lås artiklen op	755
lås op	644
lås op for artiklen	755
lås opp artikkelen	3468
lås opp saken	3468
lås upp	4638
lås upp artikeln	4528
låst artikel	4637
låst innehåll	4638
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
lên đầu trang	5050
líbí se mi	626
lõpeta jälgimine	1749
lös korsordet	4611
lösenord	4638
löysitkö virheen	1988
løs krydsord	728
løs krydsordet	728
løs kryssordet	3556
lùi # giây	5097
lúštiť krížovku	4380
lülita reklaamiblokeerija välja	1739
lülitasin reklaamiblokeerija välja	1739
lütfen geçerli bir e-posta adresi girin	4836
lūdzu, izslēdziet reklāmu bloķētāju	3257
lưu	5035
lưu bài	5035
lưu bài viết	5035
lưu bài để đọc sau	5082
lưu cài đặt	5101
lưu công thức	61
lưu tin	5072
lưu tùy chọn	5101
lấy link	5082
""", 'm': """
magari più tardi	2696
mai multe articole de același autor	4036
mai multe opțiuni	3956	4045
mai târziu	3938	4019
mainonnanesto käytössä	1973
mainonnanesto on käytössä	1973
mainos päättyy	1891
mainossisältö	1893
mainostajan sisältö	1998
mainosten estäminen käytössä	1973
mainīt burtu izmēru	3268
mainīt piekrišanu	3250
mais notícias	3805
mais opções	3903
mais opções de partilha	3902
maksettu mainossisältö	1893
maksettu sisältö	1891
maksettu yhteistyö	1998
maksettua mainossisältöä	1893
maksettua sisältöä	1893
mam już konto	3728
mam prenumeratę	3728
manas tēmas	3267
mantener la sesión iniciada	1636
mantener sesión iniciada	1636
manter sessão iniciada	3886
mantén la sessió iniciada	470
manşetler	4752
maschinell übersetzt	1003
maschinelle übersetzung	1004
masintõlgitud	1747
maskinoversættelse	769
maskinöversatt	4650
maskinöversättning	4651
masquer la publicité	2103
masquer les réponses	2128
masz już konto	3616
masz już konto? zaloguj się	3616
masz włączonego adblocka	3720
materialet er vernet etter åndsverkloven	3593
materialet är skyddat enligt lagen om upphovsrätt	4590
materialet är upphovsrättsskyddat	4591
materiał komercyjny	3750
materiał niedostępny	3715
materiał partnera	3631
materiał partnerski	3750
materiał promocyjny	3631
materiał płatny	3750
materiał sponsorowany	3631
materiał wideo niedostępny	3715
materiał zewnętrzny	3631
matéria exclusiva para assinantes	3854
matérias relacionadas	3805
mazāks teksts	3268
mağazamiz	4817
mağazaya git	4817
mašinski prevedeno	4312
mašīntulkots	3265
mažesnis tekstas	3201
me ei saa seda sisu näidata	1732
me réabonner	2187
media społecznościowe	3628
medlemsförmån	4618
megjelenítés és elfogadás	2521
megnyitás	2469
megnyitás az alkalmazásban	2531
megnézem	2467
megnézem a galériát	2548
megnézem az ajánlatot	2518
megnézem az eredményt	2512
megnézem az árat	2518
megosztás	2450
megosztás a facebookon	2450
megosztás ajándékként	2561
megosztás e-mailben	2561
megosztás facebookon	2450
megosztás twitteren	2450
megosztás whatsappon	2561
megrendelem a könyvet	2456
megrendelés	2455
megveszem a könyvet	2518
mehr für dich	915
mehr für sie	915
meld deg av når som helst	3585
meld deg på	3475
meld deg på nyhetsbrevet	3475
meld meg på	3585
mentions légales	2058
mentés	2450
mentés későbbre	2450
menú	1555
menü	844	995	2467	4758
menü schließen	844
menü öffnen	844
menüyü kapat	4866
mer från	4560
mer läsning	4560
merci ! votre message a bien été envoyé	2154
merci d'avoir voté	91	2107
merci de le désactiver pour continuer	2146
merci, votre vote a été pris en compte	2128
mergi la pagina de donații	4026
mergi la rețetă	61
mesajiniz başariyla gönderildi	4836
mesajiniz gönderildi	4836
mesajul dumneavoastră a fost trimis	4032
mesajul tău	4033
mesačne	4400
mesačná platba	4400
mesačné predplatné	4400
mesačný dar	4396
mesečna donacija	4298	4495
mesečna naročnina	4498
mesečna pretplata	4301
mesečno	4301	4498
mesečno plačilo	4498
messaggio pubblicitario con finalità promozionale	2765
mest läst	4560
mest lästa	4560
mest læst	679
mest læste	679
mest populär	4638
mest populärt	4638
mest populær	756	3583
mest populære	756	3583
mesterséges intelligencia készítette	2555
mesterséges intelligenciával készült	2555
metinė prenumerata	3193
mettre de côté	2200
mi donación	1669
mi készítette	2555
mi var kļūdīties	3265
mi által generált	2555
mi-összefoglaló	2467
micșorează textul	4045
mida sina arvad? hääleta	1698
midagi läks valesti. proovi uuesti	1743
miesięcznie	3729
miks ma seda reklaami näen	1752
miksi näen tämän mainoksen	1998
mina ämnen	4654
mind a # fotó megtekintése	2547
mind a # fotók megtekintése	2547
mind a # kép megtekintése	2547
mind a # képek megtekintése	2547
mind a fotó megtekintése	2547
mind a fotók megtekintése	2547
mind a kép megtekintése	2547
mind a képek megtekintése	2547
minden adomány számít	2539
minden forint segít	2539
minden forint számít	2539
minden hozzájárulás számít	2539
minden héten e-mailben	2473
minden héten, ingyen	2473
minden hétfőn, ingyen	2473
minden pénteken a postaládájában	2473
minden pénteken, ingyen	2473
minden pénteken. ingyen. spam nélkül	2545
minden reggel a postafiókjában	2473
minden reggel a postaládájában	2473
minden süti elfogadása	2521
minden támogatás segít	2539
mindet elutasítom	2522
mindig engedélyezem	2521
mindig engedélyezés	2521
mindig megjelenítem	2521
minn meg på det senere	3464
minőség	2530
mira el vídeo	433
mira también	1673
mit ki übersetzt	1003
mit paypal unterstützen	985
mitä mieltä olet? äänestä	1906
miért látom ezt a hirdetést	2563
miễn phí vận chuyển	5126
miễn phí, không spam	5113
mjesečna donacija	4298
mjesečna pretplata	4301
mjesečno	4301
modalità di pagamento	2700
moderációs alapelvek	2556
moderálási elvek	2461
modifică preferințele cookie	3971
modifică setările	4053
modifier mes préférences	2097
modifier mes préférences de cookies	2060
modifier vos préférences	2140
modtag en notifikation, når vi skriver om emnet	682
modération a priori	2175
mogoče kasneje	4438
mogą cię zainteresować	3649
mohlo by se vám líbit	525
mohlo by vás také zajímat	525
mohlo by vás tiež zaujímať	4331
mohlo by vás zajímat	525
mohlo by vás zaujímať	4331
moje témata	627
moje témy	4415
mokama partnerystė	3203
molimo isključite blokator oglasa	4296
molimo vas, isključite adblock	4296
monatlich kündbar	910
montant personnalisé	2185
mostra aquesta publicació a instagram	424
mostra di più	2741
mostra els subtítols	452
mostra la publicació	456
mostra més	476
mostra'n més	416
mostrar comentários	3859
mostrar conteúdo	3872
mostrar conteúdo externo	3830
mostrar más	1555
mostrar o conteúdo	3872
mostrar subtítulos	1618
mot de passe oublié	2019
mots clés	2069
mots croisés	2133
mots croisés du jour	2176
mots fléchés	2133
mots mêlés	2133
mots-clés	2069
może cię zainteresować	3649
może później	3612
możesz zrezygnować w każdej chwili	3728
možda kasnije	4238
možda vas zanima	4230
možda će vas zanimati	4230
možete se odjaviti bilo kada	4303
možete se odjaviti u bilo kom trenutku	4303
možno neskôr	4338
možná později	496
mua sách	5096
mua sách tại đây	5096
mua trên lazada	5096
mua trên shopee	5096
mua trên tiki	5096
mua vé	5096
mua vé ngay	5096
muhabirin diğer haberleri	4769
muistuta myöhemmin	1876
mulțumim că ai votat	4001
mulțumim pentru feedback	3974
mulțumim pentru sprijin	4055
mulțumim pentru susținere	4055
mulțumim pentru vot	91	4001
mulțumim, mesajul a fost trimis	4032
mulțumim, te-ai abonat cu succes	3987
mutasd az eredményt	91	2512
mutass többet	2467
muuda küpsiste seadeid	1732
muut lukivat myös	1904
muuta evästeasetuksia	1960
mykistä	1964
myöhemmin	1876	1969
mám predplatné	4399
mám předplatné	608
mám vypnuto	604
mám účet	608
már előfizető	2444
már kikapcsoltam	2538
már követed	2558
már követed ezt a témát	2558
már követi	2558	2560
már szavazott	2512
már szavaztál	2512
már van fiókom	2542
más	1555
más antiguos	1612
más artículos	1549
más artículos de este autor	1642
más artículos del autor	1573
más detalles	1556
más en	1549
más historias	1549
más información	1549
más leídas	1549
más leído	1549
más leídos	1549
más noticias	1549
más noticias de este autor	1642
más opciones	1539
más opciones para compartir	1652
más popular	1637
más recientes	1612
más sobre este tema	1549
más tarde	1499
más valorados	1612
más vistas	1549
más vistos	1549
más votados	1612
más összeg	2539
mások ezt olvassák	2465
mások ezt olvasták	2465
másolva	2562
másolás	2450
másolás tilos	2553
máte již účet	499
máte předplatné? přihlaste se	499
máte tip	619
máte už účet	608
máte zapnutý adblock	602
mã giảm giá	5136
mängi kohe	1728
märkasid viga	1746
märksõnad	1693
månadsgåva	4524
månadsvis	4638
månadsvis betalning	4638
månedlig	3583
månedlig betaling	3583
månedlig gave	3465
månedlig støtte	753
månedligt	756
månedligt bidrag	641
mångfaldigande förbjudet	4592
måske senere	640	746
måske vil du også kunne lide	679
még nem előfizető	2542
még nincs előfizetése	2542
még nincs fiókja	2542
még nincs fiókod	2542
még nincsenek hozzászólások	2556
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
métodos de pagamento	3766
métodos de pago	1503
mākslīgais intelekts var kļūdīties	3265
mākslīgā intelekta kopsavilkums	3218
mă abonez	3987
mărește fotografia	4036
mărește imaginea	4036
mărește textul	4045
mărime text	65
mēneša abonements	3260
mēs nevaram parādīt šo saturu	3250
mēģiniet vēlreiz	3261
mēģiniet vēlāk	3261
mėnesinė parama	3191
mėnesinė prenumerata	3193
měsíční dar	605
měsíční platba	609
měsíční předplatné	609
měsíčně	609
můj účet	499
můžete kdykoli zrušit	500
můžete kdykoliv zrušit	500
mọi đóng góp đều quý giá	5109
mỗi đóng góp đều quý giá	5109
một lần	5110
mới nhất	5047	5067
mời chúng tôi ly cà phê	5109
mời tác giả ly cà phê	5028
mời tác giả một ly cà phê	5028
mời tôi một ly cà phê	5028
mở	5051
mở khóa bài viết	5133
mở khóa bài viết này	5082
mở rộng	5050
mở trong ứng dụng	5103
mở ứng dụng	5103
""", 'n': """
na celú obrazovku	4389
na górę	3734
na hlavní stránku	615
na hlavnú stránku	4405
na stránku darov	4396
na stránku darů	605
na začiatok	4390
na začátek	595
na żywo	3716
nabídka pro čtenáře	588
nadaljevanje članka pod oglasom	4430
nagyobb betűk	2561
nagyítás	2530
nahlásit	626
nahlásit chybu	523
nahlásit komentář	625
nahlásit příspěvek	625
nahlásit reklamu	631
nahlásiť	4414
nahlásiť chybu	4334
nahlásiť komentár	4413
nahlásiť príspevok	4413
nahlásiť reklamu	4418
najboljši	4511
najchętniej czytane	3649
najchętniej czytane dziś	3649
najczęściej czytane	3649
najczęściej czytane artykuły	3649
najlepšia ponuka	4400
najlepšie	4414
najnovejše	4431
najnovejše novice	4431
najnovejši	4511
najnovejši najprej	4510
najnoviji članci	4230
najnovšie	4331	4414
najnovšie správy	4331
najnovšie články	4331
najnowsze artykuły	3649
najnowsze wiadomości	3649
najobľúbenejšie	4400	4414
najstarejši	4511
najstarejši najprej	4510
najstaršie	4414
najvýhodnejšie	4400
najčitanije	4230
najčitanije vesti	4230
najčitanije vijesti	4230
najčitanije vijesti dana	4230
najčítanejšie	4331
najčítanejšie články	4331
najčítanejšie články dňa	4331
naloži objavo	4485
naloži več	4503
naloži video	4485
naloži vsebino	4485
nam miền bắc	5072
nam miền nam	5072
napi keresztrejtvény	2512
napiši komentar	4313	4510
napišite komentar	4434
napište autorovi	615
napište do redakce	619
napište komentář	625
napište redakci	619
napsat komentář	523
napísať autorovi	4405
napísať komentár	4413
napíšte autorovi	4405
napíšte do redakcie	4408
napíšte komentár	4413
napíšte redakcii	4408
naročena vsebina	4430
naroči knjigo	4483
naročite knjigo	4483
naročite se	4426
naročnina	4426
narração gerada por ia	3915
naruči knjigu	4287
naručite knjigu	4287
naskenujte qr kód	596
naskenujte qr kód a stáhněte si aplikaci	596
naslednji članek	4503
nastala chyba. skúste to neskôr	4402
nastala chyba. zkuste to prosím znovu	612
nastavenia súkromia	4386
nastavenie súkromia	4386
nastavení	517
nastavení cookies	517
nastavení ochrany soukromí	591
nastavení soukromí	591
nastavi bez isključivanja	4296
nastavi s google računom	4300
nastavi čitanje	4282
nastavi čitati	4282
nastavit jako preferovaný zdroj	627
nastavit upozornění	598
nastavite čitanje	4282
nastavite čitati	4282
nastavitve piškotkov	4446
nastaviť ako preferovaný zdroj	4415
nastaviť upozornenia	4392
następna strona	3652
następne wideo	3715
następne zdjęcie	3734
następny	3652
następny artykuł	3649
następny film	3715
nasza księgarnia	3633
natisni članek	4434
naudojate reklamos blokavimą	3189
naudojimo taisyklės	3160
naudojimosi taisyklės	3183
naujausi viršuje	3199
naujausios žinios	3144
naujienlaiškis	3167
nav komentāru	3266
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
načítava sa prehrávač	4389
načítava sa video	4389
načítať obsah	4386
načítať príspevok	4386
načítať viac	4405
načítať video	4386
načítať ďalšie	4405
načítám přehrávač	594
načítání videa	594
našli jste chybu	523
našli jste chybu v článku	619
našli jste v článku chybu	523
našli ste chybu	4408
našli ste chybu v článku	4408
našli ste v článku chybu	4408
naživo	4390
ne děkuji	496
ne ratez rien de l'actualité	2145
ne, ačiū	3188
ne, děkuji	496	599
ne, děkuju	599
nederīga e-pasta adrese	3261
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
nekaj je šlo narobe. poskusite pozneje	4500
nekaj je šlo narobe. poskusite znova	4500
nem kérem	2533
nem kötelező	2546
nem küldünk spamet	2545
nem, köszönöm	2439	2533
nemam mišljenje	4285
nemate račun	4300
nemaš račun	4300
nemám názor	585	4381
nemám účet	608
nemáte predplatné	4399
nemáte předplatné	608
nemáte účet	608
nenhum comentário	3796
neplatná e-mailová adresa	612
neplatný e-mail	612
nepovinné	613	4403
neskôr	4393
neteisingas el. pašto adresas	3194
neueste beiträge	841
neveljaven e-poštni naslov	4500
nešto je pošlo naopako. pokušajte ponovo	4303
nešto je pošlo po zlu. pokušajte ponovno	4303
nešto je pošlo po zlu. pokušajte ponovo	4303
nghe bài báo	5097
nghe bài viết	5072	5097
nghe nội dung bài viết	5097
nghe đọc bài	5072	5097
nhà tài trợ	5126
nhấn để bật tiếng	5131
nhận thông báo	5104
nhập bình luận	5128
nhập bình luận của bạn	5128
nhập email của bạn	5134
nhập số tiền	5132
nhập địa chỉ email	5134
nhập địa chỉ email của bạn	5134
nhắc tôi sau	5025
nhớ đăng nhập	5111
ni še komentarjev	4510
nie dziękuję	3612
nie dziś	3612
nie możemy pokazać tej treści	3712
nie możemy wyświetlić tej treści	3712
nie można odtworzyć filmu	3715
nie można odtworzyć wideo	3715
nie można wyświetlić tej treści	3712
nie pamiętam hasła	3728
nie pamiętasz hasła	3616
nie udało się załadować filmu	3715
nie ďakujem	4338
nie, dziękuję	3612
nie, ďakujem	4338
nieprawidłowy adres e-mail	3731
niečo sa pokazilo	4403
niečo sa pokazilo, skúste to znova	4402
niečo sa pokazilo. skúste to neskôr	4402
niečo sa pokazilo. skúste to znova	4402
nimate računa	4497
nimetön postilaatikko	1988
nincs fiókja	2542
nincs fiókod	2542
nincs fiókom	2542
nincs hozzászólás	2556
nincs még előfizetésed	2542
nincs még fiókja	2542
nincs véleményem	2515
nincsenek hozzászólások	2556
niste naročnik	4497
no es pot reproduir el vídeo	452
no ho sé	446
no mūsu partneriem	3270
no mūsu veikala	3248
no se ha podido cargar el vídeo	1665
no se ha podido reproducir el vídeo	1618
no se puede reproducir el vídeo	1618
no sé	1612
no te pierdas las últimas noticias	1528
noe gikk galt, prøv igjen	3585
noe gikk galt, prøv igjen senere	3585
noe gikk galt. prøv igjen	3585
noe gikk galt. prøv igjen senere	3585
noget gik galt, prøv igen	758
noget gik galt, prøv igen senere	758
noget gik galt. prøv igen	758
noget gik galt. prøv igen senere	758
nokopēts	3269
només els subscriptors poden comentar	427
només per a subscriptors	470
non seguire più	2834
noraidīt visas	3251
normas de participación	1611
normes de participació	445
norėdami komentuoti, prisijunkite	3148
nos hors-séries	2102
nosūti draugam	3216
nosūtīt atsauksmi	3265
nosūtīt draugam	3216
nosūtīt e-pastā	3216
nosūtīt komentāru	3266
nosūtīt ziņu	3261
noteで書く	2890
notiek video ielāde	3252
notifications activées	2145
notifikácie	4393
notre charte déontologique	2162
notre charte éditoriale	2162
notre sélection	2069
notre sélection d'articles	2121
notícia anterior	476	3892
notícia següent	476
notícias relacionadas	3805
notícias relacionadas que podem lhe interessar	19
notícies destacades	442
notícies relacionades	415
nous protégeons nos sources	2162
nous écrire	2163
nouveau ! suivez vos auteurs préférés	2169
nu ai cont? înregistrează-te	3992
nu aveți cont	4031
nu ești abonat	4030
nu ești încă abonat	4030
nu mai urmări	4043
nu mulțumesc	3938
nu putem afișa acest conținut	4013
nu på google play	744
nu s-a putut încărca videoclipul	4054
nu sunteți abonat	4030
nu știu / nu răspund	4002
nu, mulțumesc	3938	4019
nuestro código ético	1645
numele tău	4033
numele tău de utilizator	4049
nuotrauka # iš #	3205
nur für mitglieder	989
nuskaitykite qr kodą	3186
nuskenuokite qr kodą	3186
nyaste först	4652
nyeste først	3597
nyhetsdøgnet	3503
nyní na google play	596
nyní ne	599
nyomtatás	2450
não foi possível carregar	3915
não foi possível carregar o vídeo	3868
não foi possível reproduzir o vídeo	3868
não perca	3805
não sabe / não responde	3860
não sei	3860
não tem conta	3887
não tem uma conta	3887
não é assinante	3886
não, obrigada	3763
não, obrigado	3763
nächste seite	844
nächster artikel	841
nächstes bild	993
nächstes foto	993
nächstes video	975
näin korjaamme virheet	1988
näin poistat mainoseston	1970
näin poistat mainosten eston	1970
näin suojaamme lähteitämme	1988
näin suojelemme lähteitä	1988
näita # vastust	1748
näita alati	1732
näita galeriid	1745
näita ja nõustu	1732
näita kõiki	1699
näita rohkem	1698
näita sisu	1732
näita tulemusi	1728
näita vastuseid	1748
näita veel	1698
näita vähem	1699	1745
näköislehti	1879
nästa	4563
nästa artikel	4560
nästa bild	4643
nästa sida	4643
nästa video	4625
näytä # kuvaa	1983
näytä # kuvat	1983
näytä # vastausta	1993
näytä aina	1960
näytä alkuperäinen	1907
näytä galleria	1984
näytä ja hyväksy	1960
näytä julkaisu	1895
näytä kaikki	1906
näytä kaikki # kuvaa	1983
näytä kaikki # kuvat	1983
näytä kaikki artikkelit	1984
näytä kaikki kommentit	1993
näytä kaikki kuvaa	1983
näytä kaikki kuvat	1983
näytä kartta	1907
näytä kommentit	1901
näytä kuvaa	1983
näytä kuvagalleria	1984
näytä kuvat	1983
näytä kuvateksti	1984
näytä käännös	1907
näytä lisää	1906
näytä lisää artikkeleita	1984
näytä lisää kommentteja	1993
näytä litterointi	1963
näytä salasana	1978
näytä sisältö	1894
näytä tekstitykset	1963
näytä tiedot	1907
näytä tulokset	91	1907	1948
näytä upotus	1895
näytä vastaukset	1993
näytä vähemmän	1907	1984
något gick fel	4641
något gick fel, försök igen	4640
något gick fel, försök igen senare	4640
något gick fel. försök igen	4640
något gick fel. försök igen senare	4640
næste	682
næste artikel	679
næste billede	761
næste side	761
næste video	742
némítás	2530
némítás feloldása	2529
népszerű	2465
név	2546
névtelen bejelentés	2552
névtelen postaláda	2552
nézze meg galériánkat	2467
nézze meg képeinket	2467
nõustu ja jätka	1732
nõustu ja näita	1732
nõustun	1709
nõustun kõigiga	1709
nøgleord	679
nāc strādāt pie mums	3218
nākamais attēls	3263
nākamais raksts	3263
nākamais video	3252
nākamā bilde	3263
nākamā lapa	3263
nē, paldies	3256
něco se pokazilo	613
něco se pokazilo, zkuste to znovu	612
něco se pokazilo. zkuste to prosím později	612
něco se pokazilo. zkuste to znovu	612
nổi bật	5047
nội dung do ai tạo	5131
nội dung quảng cáo	5084
nội dung tiếp tục bên dưới	5086
nội dung tài trợ	5040
nội dung được tài trợ	5086
nội dung đề xuất	5086
nội quy bình luận	5090
nữ miền bắc	5072
nữ miền nam	5072
""", 'o': """
o dată	4027
o leitor está a carregar	3868
o que achou desta notícia	3832
o seu apoio faz a diferença	3762	3919
o singură dată	4027
o singură donație	4026
o vídeo começa em #	3915
o vídeo começará em alguns segundos	3830
obaveštenja	4295
objednať knihu	4384
obligatoriskt fält	4640
obligātie lauki	3261
obligāts lauks	3261
obnovit stránku	604
obnoviť stránku	4395
obnovte stránku	604
obrázek # z #	614
obrázek # ze #	614
obrázok # z #	4404
obrázok # zo #	4404
obsah je chránený autorským zákonom	4409
obsah je chráněn autorským zákonem	620
obsah našich partnerov	4418
obsah našich partnerů	631
obsah není dostupný	591
obsah nie je dostupný	4386
obsah nie je možné zobraziť	4386
obsah sa nedá zobraziť	4386
obsah vytvořený ai	623
obsah článku	615
obserwuj autorkę	3746
obserwujesz już tego autora	3746
ocenite članak	4233
ocenite članek	4434
oceń jakość artykułu	3742
oceń przepis	61
ochrana osobních údajů	517
ochrana osobních údajů a cookies	520
ochrana osobných údajov	4345
ocijenite članak	4233
ocorreu um erro ao carregar o vídeo	3830
ocultar anúncio	3835
ocultar comentários	3859
od najnovších	4413
od najstarších	4413
od naszych partnerów	3750
od našich partnerov	4418
od našich partnerů	631
od naših partnera	4319
od naših partnerjev	4515
od nejnovějších	625
od nejstarších	625
od partnerů	631
odblokuj artykuł	3728
odblokuj dostęp	3728
odblokuj treść	3712
oddaj głos	91	3702
odebírat	505
odebírat newsletter	505
odemknout článek	499
odemknout článek pro přátele	629
odeslat komentář	625
odeslat zprávu	612
odeslat zpětnou vazbu	623
odhlásenie kedykoľvek	4402
odhlásit se	499
odhlásit se můžete kdykoli	612
odhlásit se můžete kdykoliv	612
odhlásiť sa	4327
odhlášení kdykoliv	612
odjaviti se možete bilo kada	4303
odkaz bol skopírovaný	4416
odkaz byl zkopírován	629
odkaz skopírovaný	4334
odkaz zkopírován	509
odkleni članek	4427
odklenite celoten članek	4427
odklenite članek	4497
odmietnuť	4345
odmietnuť všetko	4345
odmítnout	517
odmítnout vše	517
odoberať	4403
odoberať newsletter	4402
odomknúť	4400
odomknúť článok	4399
odomknúť článok pre priateľov	4416
odoslať	91	4403
odoslať komentár	4413
odoslať správu	4402
odoslať spätnú väzbu	4411
odporúča outbrain	4418
odporúčame	4331	4400
odporúčame prečítať	4331
odporúčame tiež	4331
odporúčané outbrain	4418
odporúčané taboola	4418
odporúčané články	4331
odpovedať	4414
odpovědět	523	626
odrzuć	3635
odrzuć wszystkie	3635
odrzuć wszystko	3713
odtwarzacz wideo jest ładowany	3715
odtwórz	3652
odtwórz film	3715
odtwórz wideo	3715
odvolať súhlas	4386
odśwież stronę	3724
odštampaj	4233
odštampaj recept	61
odštampaj članak	4233
oferta dla czytelników	3708
oferta dla prenumeratorów	3708
ofertă pentru abonați	4007
ofertă pentru cititori	4007
oferă acest articol	4045
oferă acest articol cadou	3994
oferă articolul	4045
offert par un abonné	2200
offre abonnés	2134
offre intégrale	2187
offre limitée	2153
offre réservée aux lecteurs	2134
offre spéciale	2019
offre à durée limitée	2152
offrez-nous un café	2010
offrici un caffè	2697
oglasno sporočilo	87	4430
ogłoszenie	3631
ohjelma ei ole enää katsottavissa	1963
ohodnotiť recept	61
ohodnoťte článek	523
ohodnoťte článok	4334
oikaisut ja täsmennykset	1988
okuma süresi # dk	4758
okurlara özel	4817
okurlarimiza özel	4817
okurlarimiza özel indirim	4817
oldal frissítése	2538
oldal újratöltése	2538
oled juba hääletanud	1728
olet jo äänestänyt	1948
oliko artikkeli hyödyllinen	1901
oliko juttu hyödyllinen	1901
oliko tiivistelmä hyödyllinen	1901
oliko tämä hyödyllinen	1991
olvasd be a qr-kódot	2531
olvass korlátlanul	2542
olvassa be a qr-kódot	2531
olvasson hirdetések nélkül	2563
olvasson korlátlanul	2444
olvasson tovább	2444
olvasta már	2465
olvastad már	2465
olvasás az alkalmazásban	2531
olvasói ajánlat	2518
olvidaste tu contraseña	1505
omogoči obvestila	4491
omogući obavijesti	4294
omröstning	92
onayi geri çek	4821
onayi yönet	4821
onayimi geri çek	4821
online reportáž zde	615
opdatér siden	751
oplæst af en robot	654
oplæst af en syntetisk stemme	742
oplæst af kunstig intelligens	682
oplæst af syntetisk stemme	742
opravy a upřesnění	619
opsig når som helst	644
opsig, når du vil	755
opći uvjeti korištenja	4289
ordsøgning	733
orijinali göster	4759
os comentários são exclusivos para assinantes	3907
os leitores também leram	3857
os preços podem variar	3835
osadzona treść	3712
osale küsitluses	1698
osmisměrka	585
osta käyttöoikeus	1989
osta liput tästä	1957
osta täältä	1957
ostatnie artykuły	3649
osveži stran	4494
osveži stranicu	4297
osvežite stran	4494
osvježi stranicu	4297
osvježite stranicu	4297
oszczędzasz #%	3729
ota käyttöön	1969
ota yhteyttä	1901
otevřít	529
otevřít aplikaci	596
otevřít galerii	615
otevřít mapu	529
otevřít v aplikaci	596
otkazati možete bilo kada	4300
otkaži bilo kada	4300
otključaj članak	4223
otključajte ceo članak	4223
otključajte cijeli članak	4223
otključajte članak	4300
otomatik çeviri	4819
otros artículos	1549
oturumu açik tut	4834
otvoriť aplikáciu	4391
otvoriť galériu	4405
otvoriť v aplikácii	4391
otwórz	3653
otwórz aplikację	3717
otwórz galerię	3734
otwórz mapę	3653
otázka dne	582
otázka dňa	4380
outbrain tarafindan önerildi	4794
outras notícias	19	3805
ouvir este conteúdo	3868
ouça esta reportagem	3868
ouça este conteúdo	3783
ovaj sadržaj ne možemo prikazati	4289
ovaj sadržaj nije dostupan	4289
ovaj sadržaj nije moguće prikazati	4289
ovaj video više nije dostupan	4291
ovaj članak je zaključan	4300
oversættelsen er lavet af en maskine	682
oy verdiğiniz için teşekkürler	91	4811
oynatici yükleniyor	4818
oyunuz için teşekkürler	4811
""", 'p': """
padidinti nuotrauką	3196
padovanokite straipsnį	3147
padovanokite straipsnį draugui	3147
padovanoti straipsnį	3201
page précédente	2073
pagina următoare	3960
pague um café	3764
paiement sécurisé	2017
paketi seç	4834
paketleri gör	4863
pakollinen kenttä	1981
paldies par jūsu balsi	3246
paldies par pieteikšanos	3235
paldies par ziņu	3261
palielināt	3253
palielināt attēlu	3263
palun jää viisakaks	1697
palun lülita reklaamiblokeerija välja	1739
pamanīji kļūdu	3217
pamanījāt kļūdu	3217
pamiršau slaptažodį	3192
pamiršote slaptažodį	3192
par šo tēmu	3213
paramètres de confidentialité	2140
paramètres des cookies	2058
paramétrer	2058
paramétrer les cookies	2058
paramétrer mes choix	2061
parandused ja täpsustused	1746
parašyk komentarą	3148
parašykite komentarą	3148
partajează	3949
partenerii noștri	3958
participez à la conversation	2107
participă la sondaj	4001
partilhar esta página	3930
partnereink ajánlata	2563
partnereinktől	2563
partnerių turinys	3151
partnerski sadržaj	4229
partnerski članek	4515
partnerský obsah	631
pas encore abonné	2152
pasidalinkite šiuo straipsniu	3147
pasirinkite planą	3192
pasirinkite prenumeratą	3192
pasirinkite sumą	3190
pasirinkti prenumeratą	3192
pasitikrinkite žinias	3149
pasiūlymas skaitytojams	3180
paslēpt reklāmu	3270
passer la publicité	2056
passer à la recette	61
passwort zurücksetzen	989
pastebėjote klaidą	3148
pasziánsz	2515
pasūtīt grāmatu	3248
pateikti atsiliepimą	3198
patikrinkite savo el. paštą	3194
patreonで支援する	2973
patvirtinkite savo el. paštą	3194
pausar vídeo	1618
pauză video	4009
pavaišinkite mus kava	3190
paylaş	4743
paylaşin	4743
paypal ile öde	4863
pašreizējais laiks #	3252
pažiūrėkite vaizdo įrašą	3149
pe aceeași temă	3995
pelaa peliä	1948
pelaa tästä	1948
pentru a citi în continuare	3992
per saperne di più	2788
per visą ekraną	3184
per überweisung spenden	986
pergunte à nossa ia	3832
permite întotdeauna	4013
permitir anúncios	3879
permitir conteúdo externo	3794
personvernerklæring	3567
personvernerklæring og informasjonskapsler	3494
perspausdinti draudžiama	3204
peut-être plus tard	2009
pełny ekran	3715
photo précédente	2190
phát	5070
phát hiện lỗi	5090
phát lại	5098
phát video	5097
phóng to ảnh	5117
phối hợp với	5126
phổ biến nhất	5112
phụ đề	5098
piedalies aptaujā	3218
piedāvājums lasītājiem	3248
piekrist un rādīt	3250
piekrist un turpināt	3250
piekrist visām	3228
piekrītu	3228
piekrītu visām	3251
piesakies vebināram	3218
piesakoties tu piekrīti lietošanas noteikumiem	3235
pieslēdzies vai izveido kontu	3211
pieslēdzies, lai komentētu	3217
pieslēgties	3211
pieslēgties ar facebook	3259
pieslēgties ar google	3259
pievieno savu komentāru	3217
pievienot komentāru	3211
pievienot kā vēlamo avotu	3267
pievienot manām tēmām	3267
pieņemt un turpināt	3250
pieņemt visas	3251
pieņemt visas sīkdatnes	3250
pilnekrāna režīms	3252
pilnekrāns	3252
pirkt biļetes	3248
pirkt biļeti	3248
pirkt grāmatu	3248
pirkti bilietą	3180
pirkti knygą	3180
pirkti licenciją	3204
pirmais mēnesis par # €	3211
pirmas mėnuo tik # €	3142
più lette	2736
più letti	2736
più popolare	2821
più recenti	2795
più tardi	2696
più vecchi	2795
più votati	2795
piši autoru	4306
piši avtorju	4503
pišite autoru	4306
pišite avtorju	4503
pišite nam u redakciju	4309
pišite nam v uredništvo	4506
pišite redakciji	4309
pišite uredništvu	4506
piškotki	4446
placená inzerce	87	513
placená spolupráce	631
placený obsah	631
places limitées, réservez vite	2102
plan seç	4834
plani seç	4834
planini seç	4834
platba ročne	4400
platba ročně	609
platená inzercia	87	4330
platená spolupráca	4418
platený obsah	4418
player de áudio	3915
player se učitava	4291
plaćena saradnja	4319
plaćena suradnja	4319
plaćeni oglas	87	4229
plaćeni sadržaj	4229
plačajte nam kavo	4495
plačana objava	87	4430
plačana vsebina	4515
plačano sodelovanje	4515
plačiau skaitykite čia	3149
plein écran	2073
plus d'actualités	2069
plus d'articles du même auteur	2158
plus de détails	2074
plus récents	2129
plătește cu paypal	4056
poate mai târziu	3938
początek bloku reklamowego	3634
podaj prawidłowy adres e-mail	3731
podari članek	4434
podarite ta članek	4434
podaruj artykuł	3616
podaruj dostęp	3748
podaruj ten artykuł	3627
podcast anhören	889
pode ler também	3857
podeli članak	4233
podešavanja privatnosti	4289
podijeli članak	4233
podmienky používania	4345
podmínky použití	517
podmínky užití	517
podobne artykuły	3649
podobné články	525	4331
podporiť	4326
podporte nezávislú žurnalistiku	4326
podporte nás	4326
podporte nás cez darujme	4396
podporte nás cez paypal	4396
podporte nás na patreone	4396
podpořit	497
podpořit přes darujme	605
podpořte naši práci	497
podpořte nás	497
podpořte nás na patreonu	605
podpořte nás přes paypal	605
podpořte redakci	497
podrobné nastavenia	4386
podrobné nastavení	591
podrži	4222
podrži nas	4222
podržite nas	4222
podržite naš rad	4222
podržite nezavisno novinarstvo	4222
podziel się	3627
podziel się na facebooku	3627
pogledajte još	19
poista mainonnanesto käytöstä	1973
poistin mainonneston käytöstä	1973
poistin sen käytöstä	1974
pokaż # odpowiedzi	3744
pokaż # zdjęcia	3733
pokaż # zdjęć	3733
pokaż galerię	3734
pokaż hasło	3728
pokaż i zaakceptuj	3712
pokaż komentarze	3643
pokaż mniej	3652
pokaż napisy	3715
pokaż odpowiedzi	3744
pokaż oryginał	3653
pokaż podpis	3734
pokaż szczegóły	3636
pokaż transkrypcję	3715
pokaż treść	3635
pokaż tłumaczenie	3653
pokaż więcej	3652
pokaż wszystkie	3652
pokaż wszystkie # zdjęcia	3733
pokaż wszystkie # zdjęć	3733
pokaż wszystkie zdjęcia	3733
pokaż wszystkie zdjęć	3733
pokaż wszystko	3653
pokaż wyniki	91	3702
pokaż zdjęcia	3733
pokaż zdjęć	3733
pokaži geslo	4497
pokaži rezultate	91
pokaži vsebino	4446
pokloni članak	4233
poklonite ovaj članak	4233
pokračovat bez podpory	496
pokračovat bez vypnutí	602
pokračovat přes apple	608
pokračovat přes facebook	608
pokračovat přes google	608
pokračovat s apple	608
pokračovat s google	608
pokračovať bez podpory	4338
pokračovať bez vypnutia	4394
pokračovať cez apple	4399
pokračovať cez facebook	4399
pokračovať cez google	4399
pokračovať s google	4399
pokušajte kasnije	4303
pokušajte ponovno	4303
pokušajte ponovno kasnije	4303
pokušajte ponovo	4303
pole obowiązkowe	3731
polecamy również	3649
polecamy także	3649
polecamy też	3649
polecane artykuły	3649
politica de confidențialitate	3955	3956	3969
politica de corecții	4038
politica editorială	3969	4038
politică de confidențialitate	3955
politika kolačića	4289
politika piškotkov	4485
politique de confidentialité	2058
politique de protection des données	2181
polityka prywatności	3635
polityka prywatności i cookies	3637
polityka sprostowań	3738
política de cookies	1539	3791
política de correcciones	1645
política de correccions	478
política de correções	3895
política de galetes	424
política de privacidad	1539
política de privacidade	3791	3814
política de privacitat	424
política de protección de datos	1664
política de proteção de dados	3914
pomanjšaj pisavo	4513
pomôže každé euro	4396
pomůže každá koruna	605
ponovno učitaj stranicu	4297
ponuda za čitaoce	4287
ponuda za čitatelje	4287
ponuka pre čitateľov	4384
poprzedni artykuł	3649
poprzednie zdjęcie	3734
populární	525
populära artiklar	4560
populärast	4638	4653
populärt	4560
populære	771	3598
populære artikler	679
populære saker	3503
populært	679	3503
populārākie	3213
popüler	4752
popüler haberler	4752
popüler konular	4752
por mês	3883
por qué estás viendo esto	1505
por qué? cuéntanos	1657
portes grátis	3904
poslat jako dárek	629
poslat přes whatsapp	629
poslat příteli	629
poslat tip anonymně	619
poslat zprávu	612
poslať	4403
poslať ako darček	4416
poslať cez whatsapp	4416
poslať e-mailom	4334
poslať mailom	4416
poslať priateľovi	4416
poslať správu	4402
poslať tip	4408
poslať tip anonymne	4408
poslušaj vest	4233
poslušaj članak	4233
poslušaj članek	4434
poslušajte tekst	4291
poslušajte članek	4434
posnetek ni več na voljo	4488
posnetek v vaši državi ni na voljo	4488
posnetka ni mogoče predvajati	4488
postanite naročnik	4426
postanite član	4222	4426
postavke kolačića	4246
postaw kawę	3613
postaw nam kawę	3613
poszt betöltése	2521
posłuchaj	3627
poukážte nám # % z dane	4396
pour continuer à lire	2116
pourquoi voyez-vous cette publicité	2103
pouze nezbytné	591
pouze pro předplatitele	499
používate adblock	4394
používate blokovanie reklám	4394
používate blokovač reklám	4394
používateľské meno	4400
používáte adblock	602
používáte blokování reklam	602
používáte blokátor reklam	602
povezani sadržaj	4230
povezani članci	4230
povezani članki	4431
povećaj	4292
povećaj fotografiju	4306
povećaj sliku	4306
povećaj slova	4317
povećaj tekst	4317
povečaj	4489
povečaj besedilo	4513
povečaj fotografijo	4503
povečaj pisavo	4513
povečaj sliko	4503
povinná pole	612
povinné	613	4403
povinné pole	612
povinné polia	4402
povinné údaje	612
povolit a pokračovat	520
povolit upozornění	598
povolit vždy	520
povoliť	4393
povoliť notifikácie	4392
povoliť obsah	4386
povoliť raz	4386
povoliť reklamu	4395
povoliť reklamy	4395
povoliť upozornenia	4392
powiązane	3649
powiązane artykuły	3649
powiązane tematy	3649
powiększ	3652
powiększ tekst	3748
powiększ zdjęcie	3652
powrót do góry	3652
powrót do strony głównej	3734
powrót na górę	3734
pozastaviť	4390
později	496	601
pozostała część artykułu pod materiałem wideo	3631
pozostały czas	3716
pozostały czas #	3715
pozostały czas -#	3715
pozrieť # fotiek	4404
pozrieť # fotky	4404
pozrieť # fotografie	4404
pozrieť # fotografií	4404
pozrieť fotiek	4404
pozrieť fotky	4404
pozrieť fotografie	4404
pozrieť fotografií	4404
pozrieť galériu	4405
pozrieť všetky # fotiek	4404
pozrieť všetky # fotky	4404
pozrieť všetky # fotografie	4404
pozrieť všetky # fotografií	4404
pozrieť všetky fotiek	4404
pozrieť všetky fotky	4404
pozrieť všetky fotografie	4404
pozrieť všetky fotografií	4404
pozrieť všetkých # fotiek	4404
pozrieť všetkých # fotky	4404
pozrieť všetkých # fotografie	4404
pozrieť všetkých # fotografií	4404
pozrieť všetkých fotiek	4404
pozrieť všetkých fotky	4404
pozrieť všetkých fotografie	4404
pozrieť všetkých fotografií	4404
pozvite nás na kávu	4396
pozvěte nás na kafe	605
pozvěte nás na kávu	605
počastite nas kavom	4298
pořídit předplatné	608
pošalji	91	4304
pošalji e-mailom	4233
pošalji komentar	4233
pošalji mejlom	4233
pošalji poruku	4303
pošalji povratnu informaciju	4312
pošalji prijatelju	4233
pošalji vest	4309
pošalji vijest	4309
pošalji članak e-mailom	4233
pošaljite dojavu	4309
pošaljite komentar	4233
pošaljite vest	4309
pošlete tip redakci	619
pošlite tip redakcii	4408
pošlji	4501
pošlji komentar	4510
pošlji po e-pošti	4434
pošlji povratno informacijo	4509
pošlji prijatelju	4434
pošlji sporočilo	4500
pošlji članek po e-pošti	4434
pošljite nam namig	4506
pošljite namig	4506
poštanski broj	4304
poštna številka	4501
poštovné zdarma	589
pr članek	4430
pradėti testą	3178
praneškite apie klaidą	3148
pranešti anonimiškai	3197
pranešti apie klaidą	3148
pranešti apie komentarą	3199
pratite uživo	4306
pravidelný dar	605
pravidelný príspevok	4396
pravidelně měsíčně	605
pravidlá diskusie	4334
pravidlá opráv	4408
prawa autorskie zastrzeżone	3739
prašome išjungti reklamos blokavimą	3189
pre komentovanie sa prihláste	4413
pre predplatiteľov	4327
preberi cel članek	4503
preberi celoten članek	4503
preberi več	4503
preberite celoten članek	4503
preberite še	4431
precisamos de você	3762
predchádzajúca fotografia	4405
predchádzajúca snímka	4405
predchádzajúca strana	4405
predchádzajúci článok	4405
predplatiť	4326
predplatné môžete kedykoľvek zrušiť	4399
predplaťte si	4326
preferințe cookie	4013
preferințe de confidențialitate	4053
preferències de galetes	456
preferências de cookies	3872
preferências de privacidade	3914
prehrať	4390
prehrať video	4389
prehrávač sa načítava	4389
prejsť do diskusie	4413
prejsť do galérie	4405
prejsť na darovanie	4396
prejsť na kvíz	4380
prejsť na obsah	4405
prejsť na online	4405
prejsť na platbu	4396
prejsť na ponuku	4384
prejsť na recept	61
prejšnja fotografija	4503
prejšnja slika	4503
prejšnja stran	4503
prejšnji članek	4503
prekličete lahko kadarkoli	4497
prekliči soglasje	4485
preložené automaticky	4411
preložené pomocou ai	4411
prenošenje zabranjeno	4310
prenumerantförmån	4618
prenumerantförmåner	4618
prenumerata nuo # euro per mėnesį	3142
prenumerata nuo # €	3142
prenumerera på vårt nyhetsbrev	4535
prenumeruodami sutinkate su taisyklėmis	3167
prenumeruokite naujienlaiškį	3167
prenumeruoti naujienlaiškį	3194
preostali čas	4489
preostali čas #	4488
preostali čas -#	4488
preporučeno	4230
preporučuje outbrain	4319
preporučuje taboola	4319
preporučujemo	4230	4301
preporučujemo da pročitate	4230
preporučujemo i	4230
presentear matéria	3902
preskoči na sadržaj	4306
preskoči na vsebino	4503
preskočiť na obsah	4405
prestať sledovať	4415
prethodni članak	4306
pretlač zakázaná	4409
prevedeno uz pomoć ai	4312
preverite e-pošto	4500
prečo vidím túto reklamu	4418
prečítajte si	4331
prečítajte si aj	4331
prečítať neskôr	4416
prečítať prepis	4389
prețurile pot varia	3978
pridať ako preferovaný zdroj	4415
pridať do košíka	4384
pridať do mojich tém	4415
pridať komentár	4334
pridať medzi preferované zdroje	4415
pridruži se razpravi	4510
pridružite se razpravi	4510
pridėti kaip pageidaujamą šaltinį	3200
pridėti komentarą	3199
pridėti prie mano temų	3200
pridėti prie pageidaujamų šaltinių	3200
prihlásiť	4327
prihlásiť cez facebook	4399
prihlásiť cez google	4399
prihlásiť na odber	4402
prihlásiť sa	4327
prihlásiť sa cez apple	4399
prihlásiť sa cez facebook	4399
prihlásiť sa cez google	4399
prihlásiť sa do diskusie	4413
prihlásiť sa na odber	4402
prihláste sa a komentujte	4413
prihvati i prikaži	4289
prihvati sve kolačiće	4289
prihvaćam	4246
prihvaćam i nastavljam	4289
prihvaćam sve	4246
prijava putem google računa	4300
prijavi grešku	4233
prijavi pogrešku	4309
prijavi se s google računom	4300
prijavite grešku	4309
prijavite pogrešku	4309
prijať	4345
prijať a pokračovať	4386
prijať a zobraziť	4386
prijať všetko	4345
prijať všetky	4387
prijať všetky cookies	4386
prikaži # odgovora	4313
prikaži # odgovore	4510
prikaži galerijo	4503
prikaži galeriju	4306
prikaži geslo	4497
prikaži i prihvati	4289
prikaži in sprejmi	4485
prikaži komentare	4313
prikaži komentarje	4510
prikaži lozinku	4300
prikaži manj	4432
prikaži manje	4231
prikaži odgovore	4313	4510
prikaži podnapise	4488
prikaži prepis	4488
prikaži rezultate	91	4284	4480
prikaži sadržaj	4246
prikaži sve	4231
prikaži titlove	4291
prikaži transkript	4291
prikaži več	4432
prikaži više	4231
prikaži vse	4432
prikaži vsebino	4485
prima lună gratuită	3992
prima pagină	3961
primetili ste grešku	4309
primește alerte despre acest subiect	3986
primijetili ste grešku	4309
printează	3949
printează rețeta	61
pripomenúť neskôr	4338
priporoča outbrain	4515
priporoča taboola	4515
priporočamo	4431	4498
priporočamo tudi	4431
priporočamo v branje	4431
priporočeno	4431
prisijunkite arba susikurkite paskyrą	3142
prisijunkite prie mūsų komandos	3149
prisijunkite, kad galėtumėte komentuoti	3148
prispieť	4326
prispieť jednorazovo	4396
prispieť mesačne	4396
privatsphäre verwalten	972
privatsphäre-einstellungen	827
privātuma iestatījumi	3250
privātuma politika	3228
prišlo je do napake. poskusite pozneje	4500
prišlo je do napake. poskusite znova	4500
pro komentování se přihlaste	625
pro předplatitele	499
pro předplatitele výhodněji	588
prochaine vidéo	2182
profită de ofertă	4060
programmet är inte längre tillgängligt	4625
prohibida la reproducció	481
prohibida su reproducción total o parcial	1678
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
proibida a reprodução total ou parcial	3926
promijeni veličinu teksta	4317
promo sadržaj	4319
promocijsko sporočilo	4430
promotivni sadržaj	4229
promotivni članak	4229
promóció	2453
proovi # päeva tasuta	1691
proposé par	2173
prosimy o wyłączenie adblocka	3720
proč vidím tuto reklamu	631
pročitaj ceo članak	4306
pročitaj cijeli članak	4306
pročitaj kasnije	4317
pročitaj transkript	4291
pročitajte ceo tekst	4306
pročitajte cijeli članak	4306
pročitajte i	4230
pročitajte još	4230
prywatność	3635
prywatność i cookies	3637
przeczytaj całość	3734
przeczytaj cały artykuł	3734
przeczytaj również	3649
przeczytaj także	3649
przeczytaj też	3649
przeczytaj transkrypcję	3715
przejdź bez wsparcia	3612
przejdź do galerii	3734
przejdź do głównej treści	3734
przejdź do księgarni	3632
przejdź do oferty	3708
przejdź do przepisu	61
przejdź do płatności	3725
przejdź do quizu	3702
przejdź do serwisu	3635
przejdź do sklepu	3708
przejdź do strony darowizn	3725
przejdź do treści	3652
przejdź do ustawień prywatności	3635
przejdź do wpłaty	3725
przejdź na stronę główną	3734
przekaż # % podatku	3725
przekaż #%	3725
przekaż opinię	3742
przestań obserwować	3746
przetłumaczono automatycznie	3742
przetłumaczono przez ai	3742
przeładuj stronę	3724
prześlij	3732
prześlij opinię	3742
prześlij zdjęcia	3738
przypomnij mi później	3612
przypomnij później	3719
právě se děje	525
präsentiert von	821
précédent	2073
préférences cookies	2058
préférences de confidentialité	2181
prélèvement	2018
prémium	2444
prénom	2155
présenté par	2173
próbáld újra később	2545
próbálja ki # forintért	2444
próbálja újra	2545
próbálja újra később	2545
próxima	3810
próxima foto	3923
próxima imagem	3923
próxima notícia	3892
próxima página	3810
próximo artigo	3805
próximo vídeo	1665	3915
prøv # dager gratis	3468
prøv gratis	644	3468
prøv igen senere	758
prøv igjen senere	3585
prøv nu	644
prøv nå	3468
prędkość	3716
prędkość odtwarzania	3715
prを含みます	2936
pr記事	2958
psč	613	4403
pubblicità	2724
publi-rédactionnel	2056
publicitatea continuă	4060
publicité	2056
publicité - la suite ci-dessous	2056
publicité dans #	2182
publicités	2056
publică	4002
publică comentariul	4001
pular anúncio	3915
pular para o conteúdo	3810
pular para o conteúdo principal	3808
puslapis # iš #	3205
página siguiente	1555
páči sa mi to	4414
päeva küsimus	1728
päivitä sivu	1974
päivitä suostumus	1895
päivän kysymys	91	1948
päivän peli	1954
päivän ristikko	1948
pääuutiset	1904
påkrevd	3586
påkrævet	759
påmind mig senere	640
påminn mig senare	4523
później	3612	3719
pārbaudi savas zināšanas	3218
pārbaudiet savu e-pastu	3261
pāriet uz recepti	61
pāriet uz saturu	3263
pārpublicējot atsauce obligāta	3221
pārpublicēšana aizliegta	3271
pārtraukt sekot	3267
pārvaldīt paziņojumus	3255
pārvaldīt piekrišanu	3250
pērc abonementu	3211
płatna współpraca	3750
płatne miesięcznie	3729
płatne rocznie	3729
płatność miesięczna	3729
płatność roczna	3729
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
qq好友	5214
qq空间	5214
qr कोड स्कैन करें	2409
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3096
qrコードからダウンロード	2966
qrコードを読み取ってください	2966
qr코드로 다운로드	3096
qr코드를 스캔하세요	3096
qu'avez-vous pensé de cet article	2099
qual o seu nível de satisfação com esta notícia	3832
qualcosa è andato storto	2823
quan tâm nhất	5091
quay lại	5051
quay lại đầu trang	5135
quellen und weiterführende links	841
queremos conocer tu opinión	1594
queremos saber a sua opinião	3845
questa email è già registrata	2855
questa pagina ti è stata utile	2794
questo articolo ti è stato utile	2794
questo articolo è bloccato	2820
questo campo è obbligatorio	2822
questo riassunto ti è stato utile	2760
questo video non è disponibile	2802
questo video non è più disponibile	2802
quieres añadir otro usuario a tu suscripción	1505
quitter le plein écran	2136
quizi çöz	4814
quizás más tarde	1499
quizás te interese	1549
quy định bình luận	5090
quyên góp	5026
quyên góp ngay	5026
qué opinas	1544
qué te ha parecido esta noticia	1594
quét mã qr	5103
quét mã qr để tải	5103
quét mã qr để tải ứng dụng	5103
quên mật khẩu	5029
quản lý cookie	5101
quản lý lựa chọn	5130
quản lý sự đồng ý	5101
quản lý tùy chọn	5130
quảng cáo	5040
quảng cáo - bài viết tiếp tục bên dưới	5084
""", 'r': """
r$ # por mês durante # meses	3854
radote klaidą	3148
radote klaidą tekste	3148
radās kļūda. mēģiniet vēlāk	3261
radīts ar mākslīgo intelektu	3265
rafraîchir la page	2147
raksti komentāru	3217
raksts ir aizsargāts ar autortiesībām	3271
raksts ir slēgts	3259
raksts tiek papildināts	3218
raksts turpinās pēc reklāmas	3220
rakstu lasa mākslīgais intelekts	3252
rakstīt autoram	3263
rakstīt komentāru	3217
raktažodžiai	3185
rao vặt	5040
raportează	4002
raportează comentariul	4049
raportează o eroare	3974
raportează o greșeală	4038
raportoi virheestä	1988
rapportér	771
rapportér annonce	775
rapportér fejl	671
razvrščanje	4511
rašykite redakcijai	3197
rašyti autoriui	3196
rašyti komentarą	3142
reagovať	4414
recargar la página	1631
recargar página	1631
recarrega la pàgina	465
recarregar a página	3881
recarregar página	3881
receber notificações	3847
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2109
recevez une alerte à chaque article de l'auteur	2109
reclamă	3952
recomandarea redacției	3995
recomandări	3958
recomandări by taboola	3981
recomandări taboola	3981
recomandările editorilor	3995
recomandările partenerilor	3981
recomandările redacției	3958
recomendado para você	3805
recommandé	2069
recommandé pour vous	2069
recommandés	2069
recordar más tarde	1499
recuérdamelo más tarde	1499
recíbela	1518
recíbela gratis	1518
recíbelo	1518
redacția	3969
redare automată	4010
redirecționează # la sută	4026
redirecționează #%	3939
redă video	4009
redă videoclipul	4009
refuză toate	3971
refuză tot	4014
regala este artículo	1652
regalar artículo	1505
regalar este artículo	1652
registrovať sa	4327
registruokitės nemokamai	3142
registruokitės į seminarą	3149
registrácia	4327
regisztráció	2444
regisztrálok	2444
regler för kommentarer	4652
regler og vilkår gjelder	3491
regras de comentários	3859
regras dos comentários	3859
regístrate	1505
rekisteröidy	1879
rekisteröidy maksutta ja lue	1879
reklaami lõpp	1752
reklam içeriğidir	4817
reklama się skończyła	3750
reklami geç	4745
reklám	2453
reklám vége	2563
reklámblokkolót használ	2536
reklámblokkolót használsz	2536
reklāma	3211
reklāmas beigas	3270
reklāmas raksts	3220
reklāmraksts	87	3220
relacja na żywo	3734
relaterade ämnen	4560
rendeld meg a könyvet	2518
rendelje meg a könyvet	2518
rendezés	2557
rendszeres támogatás	2540
renovar suscripción	1670
reportar comentário	3907
reportar erro nesta página	3832
reproducció automàtica	453
reproducción automática	1619
reproducción prohibida	1678
reproducir vídeo	1618
reproduction réservée	2195
reproductor de vídeo	1665
reproduzir vídeo	3868
reproduzir áudio	3868
reprodução automática	3869
reprodução proibida	3926
reserve já	3929
resmi büyüt	4840
responda à enquete	3859
rester connecté	2152
restez informé	2029
restez informés	2029
resultado da votação	3907
resultados de la votación	1612
resumen automático	1579
resumo da notícia	3832
resumé lavet af ai	768
retour à l'accueil	2158
retour à la liste	2158
retour à la page d'accueil	2071
retrage consimțământul	4013
rettelser og præciseringer	765
revenir à l'accueil	2158
revoir la vidéo	2182
rezerviši mesto	4287
rezervovať miesto	4384
rezervujte si místo	588
rezervuoti vietą	3180
rezervă un loc	3979
rezervă-ți locul	3979	4007
rezervēt vietu	3248
rezolvă testul	4004
reîmprospătează pagina	4025
reîncarcă pagina	4025
reînnoiește abonamentul	4056
reģistrējies bez maksas	3211
reģistrēties	3211
reši križanko	4480
reši kviz	4284	4480
reši ukrštenicu	4284
režim celej obrazovky	4389
režim celé obrazovky	594
ricordamelo più tardi	2696
riješi križaljku	4284
riješi kviz	4284
riproduzione riservata ©	2861
rizami geri çek	4749
rodyti galeriją	3196
rodyti mažiau	3150	3196
rodyti turinį	3182
rodyti viską	3150
rozumím	529
rozwiąż krzyżówkę	3702
rozwiń	3636	3652
rozwiń wszystko	3653
ročne	4400
ročná platba	4400
ročné predplatné	4400
roční platba	609
roční předplatné	609
ročně	609
rychlost přehrávání	594
ryhdy kannatusjäseneksi	1975
rätta	4554
rätta oss	4554
rättelse	4554
rättelsepolicy	4647
rättelser och förtydliganden	4647
règles de commentaires	2128
règles des commentaires	2128
réactions	2063
réagir	2048	2063
réagir à cet article	2063
réagissez	2063
réagissez à cet article	2063
réductions et codes promo	2199
réduire la police	2120
réduire la taille de la police	2120
réduire la taille du texte	2120
réduire le texte	2171
répondez au quiz	2131
répondez au sondage	2128
répondre	2063
réseaux sociaux	2049
réserver mes places	2134
réservez vos places	2134
réservé aux inscrits	2019
résiliable à tout moment	2116
résultats	92
résultats du sondage	2107
résumé de l'article	2099
résumé de l'article en # points	2099
résumé en # secondes	2099
résumé ia	2168
résumé par l'ia	2168
részletek	2469
rétablir le son	2136
rösta	91	4615
rösta här	4563
rösta i omröstningen	4563
rösta nu	91	4611
rút lại sự đồng ý	5101
rückmeldung geben	1004
rýchlosť	4390
rýchlosť prehrávania	4389
rādīt # atbildes	3266
rādīt atbildes	3266
rādīt galeriju	3263
rādīt mazāk	3219	3263
rādīt rezultātus	3246
rādīt saturu	3250
rādīt un piekrist	3250
rādīt vairāk	3218
rādīt visu	3219
rămâi conectat	4030
răspunde	3957
răspunde la sondaj	4001
rėmimas	3151
rėmėjo turinys	3203
""", 's': """
s'abonner à ce dossier	2192
s'abonner à ce sujet	2192
s'abonner à ce thème	2192
s'abonner à cet auteur	2192
s'abonner à partir de #€	2019
s'està carregant el reproductor	452
s'està carregant el vídeo	452
s'ha produït un error	473
s'inscrire à la newsletter	2029
s-ar putea să-ți placă	3958
saada anonüümne vihje	1746
saada sõbrale	1696
saada sõnum	1743
saada vihje anonüümselt	1746
saber más	1555
sadarbības raksts	3220
sadece abonelere özel	4834
sadržaj je blokiran	4289
sadržaj je zaključan	4223
sadržaj je zaštićen autorskim pravom	4310
sadržaj nije dostupan	4289
sadržaj nije moguće prikazati	4289
sadržaj partnera	4319
saglabāt	3216
saglabāt iestatījumus	3250
saglabāt izvēli	3250
saglabāt rakstu	3216
saglabāt vēlākam	3268
sair do ecrã inteiro	3868
saistītie raksti	3213
saistītās ziņas	3213
saite ir nokopēta	3268
saite nokopēta	3216
saken er låst	3468
saken finnes også som lyd	3481
salli ja näytä	1895
salli sisältö	1960
salta la pubblicità	2849
salta pubblicità	2849
saltar anúncio	3789
saltar para o conteúdo	3808
saltar para o conteúdo principal	3808
salvar preferências	3872
salvează	3949
salvează articolul	3994
salvează pentru mai târziu	3994
salvează preferințele	4013
salvează rețeta	61
samo nujni piškotki	4485
samo nužni	4289
samo nužni kolačići	4289
samo za naročnike	4497
sans engagement, résiliable à tout moment	2116
sao chép	5125
sao chép liên kết	5035
sao chép đường dẫn	5082
sari la conținut	3960
sari la rețetă	61
sari peste reclamă	4054
satura turpinājums pēc reklāmas	3220
saturs ir aizsargāts ar autortiesībām	3271
saturs ir bloķēts	3250
sazināties ar redakciju	3264
sačuvaj	4233
sačuvaj podešavanja	4289
sačuvaj recept	61
sačuvaj vest	4233
sačuvaj za kasnije	4317
sačuvaj članak	4317
saņemt paziņojumus	3255
scanează codul qr	4017
schlagwörter	841
schließen	844
schrift größer	1008
schrift vergrößern	814
schriftgröße	814
schriftgröße anpassen	1008
schriftgröße ändern	1008
schwedenrätsel	965
scopri di più	2702
scopri di più su amazon	2865
scrie comentariul tău	4049
scrie redacției	4038
scrieți redacției	4038
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
se alla erbjudanden för prenumeranter	4528
se bilderna här	4563
se connecter et réagir	2063
se déconnecter	2019
se grafiken här	4563
se ha producido un error al cargar el vídeo	1577
se klippet här	4563
se klippet øverst i saken	3506
se réabonner	2187
se større bilde	3507
se større billede	683
se videon här	4563
se våra erbjudanden	4637
se våre tilbud	3582
se încarcă playerul	4009
se încarcă video	4009
se încarcă videoclipul	4009
sebesség	2530
sedan # kr/mån tills du säger upp	4528
see väli on kohustuslik	1743
segui già questo argomento	2834
segui già questo autore	2834
seguir tópico	3847
seguí leyendo	1608
sei già abbonato	2702
sei già iscritto	2855
sei già iscritto alla newsletter	2780
seko tēmai	3267
sekot tēmai	3267
sekretessinställningar	4622
sekti autorių	3200
sekti temą	3200
selección de la redacción	1549
selectează	4031
selvä	1907
sem opinião	3860
sem si não seria possível	3852
sem você não seria possível	3852
semnalează comentariul	4049
semnalează o eroare	3957
senaste först	4652
send artiklen på mail	654
send på e-post	3481
send på mail	773
seniausi viršuje	3199
sense permanència	439
sesi aç	4818
sesi açmak için dokunun	4859
sesi açmak için tiklayin	4859
setări confidențialitate	4013
setări cookie	3956	3971
setări cookie-uri	4013
setări cookies	4013
setări de confidențialitate	4013
seu apoio faz a diferença	3762	3919
seu nome de usuário	3907
seuls les abonnés peuvent commenter	2107
seuraa hetki hetkeltä	1984
seuraa livenä	1984
seuraa meitä	1890
seuraa tekijää	1995
seuraa tätä aihetta	1995
seuraat jo tätä aihetta	1995
seuraat tätä aihetta	1995
seç	4835
seçenekleri yönet	4821
seçimimi kaydet	4821
seções	3805
seřadit podle	625
sfârșit publicitate	4007
sfârșitul reclamei	4007
shrani članek	4434
shrnutí ai	624
shrnutí od ai	623
si opp når du vil	3468
si è verificato un errore	2823
si è verificato un errore durante il caricamento del video	2758
sie können diesen artikel kostenlos weitergeben	936
signaler ce contenu comme inapproprié	2107
signaler un problème	2063
siguiente artículo	1549
siguiente vídeo	1665
siirry sisältöön	1906
siirry suoraan sisältöön	1984
sikeres feliratkozás	2471
sin ti no sería posible	1603
sinu hääl on arvesse võetud	1728
sinu sõnum	1744
sisu on autoriõigusega kaitstud	1753
sisältö ei ole saatavilla	1960
sisältö on estetty	1960
sisältö on suojattu tekijänoikeudella	1989
sisältöä ei voida näyttää	1960
sisältöä kumppaneiltamme	1998
siz ne düşünüyorsunuz	4780
siz ne düşünüyorsunuz? oy verin	4758
sizin için öneriler	4752
siųsti atsiliepimą	3198
siųsti draugui	3147
siųsti el. paštu	3147
siųsti komentarą	3199
siųsti naujieną	3197
siųsti žinutę	3194
skaitykite be reklamų	3203
skaitykite be ribojimų	3192
skaitykite daugiau čia	3149
skaityti plačiau	3149
skaityti visą straipsnį	3196
skaityti vėliau	3147
skann qr-koden for å laste ned appen	3572
skanna qr-koden för att ladda ner appen	4627
skaties arī	3213
skatīt cenu	3248
skatīt foto	3218
skatīt galeriju	3218
skatīt komentārus	3266
skatīt piedāvājumu	3248
skatīt piedāvājumus	3259
skatīt rezultātus	91	3246
skatīt video	3218
skatīt visus	3263
skenē qr kodu	3254
skenējiet qr kodu	3254
skjønner	3508
sklenite naročnino	4427
skontaktuj się z redakcją	3738
skontrolujte si svoju schránku	4402
skopírované	4417
skopírované do schránky	4416
skopírovať odkaz	4334
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4554
skriv inn beløp	3579
skru på	3576
skru på lyd	3570
skru på varsler	3573
skryť odpovede	4413
skryť reklamu	4418
skrýt	529
skrýt odpovědi	625
skrýt reklamu	631
skyddas av upphovsrätt	4648
skänk en gåva	4635
skúste to neskôr	4402
skúste to znova	4402
slapukų nustatymai	3160
slapukų politika	3182
slažem se	4246
slažem se i nastavljam	4289
sledeća fotografija	4306
sledeća slika	4306
sledeća strana	4306
sledeći video	4291
sledeći članak	4306
sledovat toto téma	627
sledovat téma	627	628
sledovať autora	4415
sledovať autorku	4415
sledovať online	4405
sledovať tému	4415
sledovať túto tému	4415
sledujete téma	627
sledujete tému	4415
slik beskytter vi kildene våre	3592
slik beskytter vi våre kilder	3592
slik slår du av annonseblokkering	3577
slične vesti	4230
slične vijesti	4230
slični članci	4230
sljedeća fotografija	4306
sljedeća slika	4306
sljedeća stranica	4306
sljedeći video	4291
sljedeći članak	4306
slut på annonce	775
slut på annons	4657
slut på reklam	4657
sluta följa	4654
slutt på annonse	3603
slutt å følge	3599
slå adblocker fra	749
slå annonceblokering fra	749
slå av annonseblokkereren	3577
slå av annonseblokkeringen	3577
slå din adblocker fra	749
slå lyd fra	742
slå lyd til	742
slå lyden fra	742
slå lyden til	742
slå notifikationer til	745
slå på	3576	4630
slå på aviseringar	4628
slå på ljudet	4625
slå på notiser	4628
slå på varsler	3573
slå på varslinger	3573
slå til	748
slėpti reklamą	3203
sns 공유	3135
sns 공유하기	3135
snsでシェア	3004
snsでシェアする	3004
snsをフォロー	2891
snímek # z #	614
snímek # ze #	614
snímka # z #	4404
snímka # zo #	4404
so schützen wir unsere quellen	998
sofortüberweisung	790
solicitarea a fost trimisă	4057
solicitação enviada	3921
solitär	965
som källa är du skyddad	4556
son dakika bildirimlerini aç	4824
son dakika gelişmelerinden haberdar olun	4824
son gelişmelerden haberdar olun	4824
sondaż	92
sonderveröffentlichung	916
sono già sostenitore	2696
sonraki fotoğraf	4866
sonraki fotoğraf için tiklayin	4755
sonraki fotoğrafa geç	4755
sonraki görsel	4866
sonraki haber için tiklayin	4755
sonraki içerik	4866
sonraki sayfa için tiklayin	4755
sonuçlar	92
sonuçlari gör	91	4759
sonuçlari göster	91	4812
sorodni članki	4431
sortează	4002
sortează după	4002
sortuj według	3744
sortér efter	770
souhlasit a pokračovat	520
souhlasím	517
souhlasím a pokračovat	591
souhlasím a zobrazit	520
souhlasím se zobrazením	517
soukromí a cookies	520
sous-titres activés	2136
sous-titres désactivés	2136
soutenez-nous dès maintenant	2010
související	525
související témata	525
související články	525
související články z webu	525
soyez le premier à commenter	2063
soyez le premier à réagir	2063
spam nélkül	2545
spander en kaffe på oss	3579
spara inställningar	4622
spara till läslistan	4656
spausdinti receptą	61
spausdinti straipsnį	3201
spațiu publicitar	3981
spela här	4611
spela videon här	4563
spill ansvarlig. # år	3491
spill med måte	3491
spill nå	3556
spis treści	3652
splošni pogoji	4486
sponsorisé	2056
sponsorlu bağlantilar	4794
sponsorlu içerik	87	4745
sponsoroitu sisältö	1891
sponsoroitua sisältöä	1893
sponsorēts saturs	3270
sponsrat innehåll	4546
sponzorirani sadržaj	4229
sponzorirani članak	4229
sponzorisani sadržaj	4319
sponzorované	4330
sponzorovaný obsah	513
sponzorováno	513
sporoči napako	4506
sporočilo	4501
spotifyで聞く	2994
spotifyで聴く	2994
spravovat upozornění	598
spravovať súhlas	4386
spravovať upozornenia	4392
sprawdź cenę	3708
sprawdź ofertę	3616
sprawdź się	3702
sprawdź skrzynkę e-mail	3731
sprawdź skrzynkę odbiorczą	3731
sprawdź swoją skrzynkę	3731
sprawdź swoją wiedzę	3702
sprejmi in prikaži	4485
sprejmi vse piškotke	4485
spremi članak	4233
spremljajte v živo	4503
sprijinul tău contează	4055
sprijină-ne	3939
správa	4403
správa bola odoslaná	4402
správa souhlasu	591
správa súhlasu	4386
spróbuj ponownie	3731
spróbuj ponownie później	3731
spręsti kryžiažodį	3178
spręsti testą	3178
spune-ne părerea ta	4001
spune-ți părerea	3974
spune-ți părerea în comentarii	3974
spuneți-ne părerea	4001
spustit kvíz	582
spustiť kvíz	4380
spustiť video	4389
später	785
später erinnern	785
späť hore	4405
späť na hlavnú stránku	4405
späť na začiatok	4405
spør vår ki om saken	3497
spēlē tagad	3246
spēlēt tagad	3246
staňte sa členom	4326
staňte se členem	497
ste našli napako	4506
ste našli napako v članku	4506
ste už predplatiteľ	4399
ste že glasovali	4480
stem nå	91	3556
stiahnuť aplikáciu	4391
stiahnuť audio	4389
stiahnuť epizódu	4389
stiahnuť na google play	4391
stiahnuť v app store	4391
stiahnuť z app store	4391
stiahnuť z google play	4391
stichwörter	841
stil spørgsmål til artiklen	671
stlmiť	4390
stop med at følge	772
straipsnio tęsinys - po reklama	3151
straipsnis saugomas autorių teisių	3204
straipsnis tęsiasi po reklamos	3151
straipsnis užrakintas	3192
straipsnį skaito dirbtinis intelektas	3184
strojovo preložené	4411
strojový preklad	4412
strojový překlad	624
strojově přeloženo	623
strona główna	3649
stroški dostave	4484
stránka # z #	614	4404
stránka # ze #	614
stránka # zo #	4404
stworzono z pomocą ai	3742
stáhnout aplikaci	596
stáhnout audio	594
stáhnout epizodu	594
stáhnout na google play	596
stáhnout podcast	594
stáhnout v app store	596
stáhnout z app store	596
stáhnout z google play	596
stáhnout zdarma	597
stäng	4523	4563
stäng annons	4657
stäng av annonsblockeraren	4631
stäng av din adblocker	4631
stäng av din annonsblockerare	4631
stäng av ljudet	4625
stäng galleri	4643
stöd oss	4524
stöd oss på patreon	4635
stöd oss via patreon	4635
större text	4656
større tekst	3601
støt med mobilepay	752
støt os	641
støt os med mobilepay	752
støt os på #er	752
støt os på patreon	752
støt via mobilepay	752
støtt oss	3465
støtt oss med vipps	3579
støtt oss på patreon	3579
støtt oss via vipps	3579
sua inscrição foi confirmada	3921
sua inscrição foi realizada com sucesso	3921
subscrição confirmada	3921
subtitrări	4010
subtítols	453
subtítulos	1619
sudoku del día	1658
sugerir correção	3832
sugerir una corrección	1594
sugestões	3805
suite après la publicité	2134
suivez vos auteurs préférés	2169
suivre ce thème	2109
suivre le thème	2169
sukurta naudojant dirbtinį intelektą	3198
sumă liberă	4026
sumă personalizată	4055
sunt de acord cu termenii și condițiile	4032
sur le même sujet	2069
sur le même thème	2069
suscripción	1505
suscripción confirmada	1671
suscríbase	1505
suscríbete	1505
suscríbete a nuestro boletín	1515
suscríbete ahora	1505
susiję straipsniai	3144
susikurti paskyrą	3142
susține	3939
susține-ne	3939
susține-ne pe patreon	4026
susțineți-ne	3939
susținut de	4047
sutikti ir tęsti	3182
sutinku ir tęsiu	3182
svaka donacija je važna	4298
svaka donacija pomaže	4298
svaki dinar je važan	4298
svaki doprinos je važan	4298
svaki doprinos pomaže	4298
svaki euro je važan	4298
svaki prilog pomaže	4298
svi članci	4306
svi članci autora	4306
sviđa mi se	4314
sviđa vam se članak	4312
swisha en gåva	4635
syötä kelvollinen sähköpostiosoite	1981
syötä summa	1975
syötä sähköpostiosoitteesi	1882
szanowna użytkowniczko, szanowny użytkowniku	3637
szanowni państwo	3636
szanowny użytkowniku	3637
szanujemy twoją prywatność	3637
szavazatodat rögzítettük	2512
szavazatát rögzítettük	2512
szavazás	92	2515
szavazás indítása	2512
szczegóły	3653
szeretne értesítéseket kapni	2532
szeretnél értesítéseket kapni	2532
szerző követése	2558
szkennelje be a qr-kódot	2531
szponzorált tartalom	87	2453
szybkość odtwarzania	3715
szállítási költség	2519
szókereső	2515
szólj hozzá	2461
szóljon hozzá	2461
szövegméret	2561
szünet	2530
sähköposti	1882
sähköposti tai käyttäjätunnus	1978
sähköpostiosoite	1882
sähköpostiosoitteesi	1981
sähköpostisi	1981
säkra din plats	4618
säästä # %	1979
säästä #%	1979
så # kr/mnd til du sier opp	3468
så gör du för att stänga av	4633
så hanterar vi personuppgifter	4551
så här stänger du av din adblocker	4633
så här stänger du av din annonsblockerare	4633
så jobbar vi med rättelser	4647
så kommenterar du	4554
så skyddar vi våra källor	4647
så stänger du av adblock	4633
så stänger du av adblocker	4633
så stänger du av annonsblockeraren	4631
så stänger du av din ad-blocker	4633
så stänger du av din adblocker	4633
så stänger du av din annonsblockerare	4631
sådan beskytter vi kilder	765
sådan beskytter vi vores kilder	765
sådan deaktiverer du din adblocker	749
sådan retter vi fejl	765
sådan slår du adblock fra	749
sådan slår du din adblocker fra	749
sé el primero en comentar	1542
sé parte	1500
sélections	2048
sì, grazie	2812
sí, quiero	1629
sí, vull	461
síganos	1531
síguenos	1531
só para assinantes	3886
sólo para suscriptores	1636
sõnum on saadetud	1743
sök	4563
søg	682
søk	3506
súhlasím	4345
súhlasím a pokračovať	4386
súhlasím so zobrazením	4345
súmate	1500
súvisiace	4331
súvisiace články	4331
súvisiaci článok	4331
süre	4819
süti beállítások	2521
süti tájékoztató	2521
sütibeállítások	2521
sütibeállítások módosítása	2524
sütik kezelése	2521
sākt testu	3246
sīkdatņu iestatījumi	3228
sīkdatņu politika	3250
sīkfailu iestatījumi	3250
słowa kluczowe	3649
sūtīt e-pastā	3268
sắp xếp theo	5091
số tiền khác	5109
""", 't': """
t'ha estat útil	445
t'ha estat útil aquest article	427
t'ha estat útil aquest resum	427
t'ha semblat útil	445
ta treść jest niedostępna	3712
ta treść jest zablokowana	3712
ta video ni več na voljo	4488
ta članek je zaklenjen	4497
taboola tarafindan sunulmuştur	4794
taboola tarafindan önerildi	4794
tack för din anmälan	4535
tack för din prenumeration	4640
tack för din röst	91	4611
tack för ditt meddelande	4640
tagasi üles	1745
taip pat žiūrėkite	3144
tak, chcę	3719
tak, chętnie	3719
tak, poproszę	3719
takaisin ylös	1906
takipten çik	4846
takk for at du meldte deg på	3585
takk for din påmelding	3585
takk for påmeldingen	3475
talebiniz gönderildi	4864
tallenna myöhemmäksi	1888
talán később	2439
tam ekrandan çik	4818
tamaño de la letra	1652
tamaño de letra	65	1530
tamaño del texto	65
también te puede gustar	1549
también te puede interesar	1549
també et pot interessar	415
também pode gostar	3857
tapahtui virhe. yritä myöhemmin uudelleen	1981
tapahtui virhe. yritä uudelleen	1981
tarjeta de crédito	1504
tarjeta de débito	1504
tarkista sähköpostisi	1981
tartalom betöltése	2521
tartalom engedélyezése	2521
tartalom megjelenítése	2521
tartalomjegyzék	2530
tasuline koostöö	1752
te ha parecido útil	1611
te ha resultado útil	1611
te ha resultado útil este artículo	1579
te ha resultado útil este resumen	1579
te ha sido útil	1611
te ha sido útil este resumen	1579
te poți dezabona oricând	3987
te rugăm să îl dezactivezi	4023
te vsebine ni mogoče prikazati	4485
te-ar putea interesa și	3995
tee meile kohvi välja	1740
tehisaru kokkuvõte	1698
tehisaru võib eksida	1747
tehisintellekt võib eksida	1747
tehty tekoälyllä	1991
teie hääl on arvesse võetud	1728
tej treści nie można wyświetlić	3712
tek seferlik bağiş	4831
tek seferlik bağiş yap	4862
tekijänoikeudella suojattu	1989
teklifi gör	4817
teklifleri gör	4863
tekoäly voi tehdä virheitä	1991
tekoälyn luoma	1991
tekoälyn tekemä	1991
tekoälyn tekemä tiivistelmä	1906
tekoälyn tiivistelmä	1906
tekoälyn tuottama	1991
tekoälytiivistelmä	1906	1992
tekst je zaključan	4300
tekst powstał przy pomocy ai	3742
tekst przetłumaczony maszynowo	3742
teksta izmērs	3268
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3147
telefonszám	2546
telefón	4403
teljes hozzáférés	2444
teljes képernyő	2529
teljes név	2546
temas del día	1549
temi že sledite	4512
ten artykuł jest zablokowany	3728
ten film jest niedostępny	3715
ten film nie jest dostępny w twoim kraju	3715
ten film nie jest już dostępny	3715
tento obsah je blokován	591
tento obsah je zablokovaný	4386
tento obsah nemôžeme zobraziť	4386
tento obsah nemůžeme zobrazit	591
tento obsah není dostupný	591
tento obsah není k dispozici	591
tento obsah nie je dostupný	4386
tento obsah nie je k dispozícii	4386
tento obsah sa nedá zobraziť	4386
tento článek je uzamčen	608
tercihleri yönet	4858
tercihlerimi yönet	4858
termeni și condiții	3968	3969
termeni și condiții de utilizare	3968
termenii și condițiile	3968
termos e condições	3791
teste başla	4814
teste grátis	3768
testează-ți cunoștințele	4004
testează-ți cunoștințele cu quizul nostru	3974
testi başlat	4814
testi çöz	4814
testreszabás	2523
teszteld a tudásod	2467
tesztelje tudását	2467
tetszőleges összeg	2539
text bol vytvorený automaticky	4411
text byl vytvořen automaticky	623
text je chránený autorským právom	4409
text je chráněn autorským právem	620
text čte umělá inteligence	594
texten fortsätter nedan	4546
texten fortsätter under bilden	4546
texten är maskinöversatt	4650
texten är skapad automatiskt	4650
textgröße	1009
textgröße ändern	1008
teď ne	496	599
teşekkürler, mesajiniz gönderildi	4836
tham gia bình chọn	5090
tham gia khảo sát	5090
tham gia thăm dò	5090
thanh toán hàng năm	5111
thanh toán hàng tháng	5111
thanh toán qua paypal	5133
theo dõi chủ đề	5122
theo dõi chủ đề này	5122
theo dõi tác giả	5122
thoát toàn màn hình	5097
thu gọn	5050
thème suivi	2192
thèmes	2069
thématiques	2069
thêm câu trả lời	5128
thêm làm nguồn ưu tiên	5122
thêm vào giỏ hàng	5136
thích	5035
thích nhất	5091
thông tin bắt buộc	5113
thông tin doanh nghiệp	5040
thông tin quảng cáo	5084
thông tin tác giả	5061
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5117
thẻ	5047
thời gian còn lại	5097
thời gian hiện tại	5098
thời lượng	5098
ti è stato utile	2794
tienes que iniciar sesión para guardar artículos	1607
tietosuoja ja evästeet	1895
tietosuoja- ja evästekäytäntö	1895
tietosuojakäytäntö	1960
tietosuojaseloste ja evästeet	1895
tik būtini	3182
tik būtinieji slapukai	3182
tikai nepieciešamās	3250
tikai nepieciešamās sīkdatnes	3250
tiktokで見る	2994
til støttesiden	752
tilbagetræk samtykke	739
tilbakemelding på saken	3497
tilføj en kommentar	770
tilføj kommentar	770
tilføj os som foretrukken kilde	772
tilføj som foretrukken kilde	772
tilgjengelig på google play	3572
till gåvosidan	4635
tillad og fortsæt	668
tillad én gang	739
tillat én gang	3567
tillåt	4630
tillåt alltid	4623
tillåt annonser	4634
tillåt aviseringar	4628
tillåt en gång	4622
tillåt innehåll	4622
tillåt inte	4630
tillåt notiser	4628
tillåt reklam	4634
tiltás	2535
timp rămas	4010
tin bài liên quan	5082
tin cùng chuyên mục	5047
tin cùng tác giả	5083
tin khác	5047
tin liên quan	5047
tin mới	5047
tin mới nhất	5047
tin nhắn của bạn	5134
tin nhắn của bạn đã được gửi	5113
tin nóng	5083
tin nổi bật	5047
tin quảng cáo	5084
tin tiếp theo	5117
tin trước	5047
tin tài trợ	5047	5086
tin tức liên quan	5047
tin đọc nhiều	5047
tip jar ☕	1179
tipărește	3949
tipărește articolul	3994
tipărește rețeta	61
tisk článku	629
titta på videon	4625
tiêu điểm	5047
tiến # giây	5097
tiếp theo	5050
tiếp tục sau quảng cáo	5086
tiếp tục trên trình duyệt	5103
tiếp tục trên web	5103
tiếp tục với apple	5111
tiếp tục với email	5133
tiếp tục với facebook	5111
tiếp tục với google	5111
tiếp tục đọc	5135
tlačiť	4334
to cię może zainteresować	3649
to może cię zainteresować	3649
to wideo jest niedostępne	3715
to wideo nie jest już dostępne	3715
toate știrile	4036
toda contribuição ajuda	3882
toda la información	1642
todas as notícias	3892
todavía no eres suscriptor	1636
todavía no estás registrado	1637
todos los artículos de este autor	1676
todos los artículos del autor	1676
todos los artículos del especial	1673
todos los derechos de reproducción reservados	1678
todos los vídeos	1642
todos os comentários	3796
todos os vídeos	3892
toimituskulut lisätään	1957
totes les notícies	476
toto pole je povinné	612
toto téma již sledujete	627
toto video již není dostupné	594
toto video není dostupné	594
toto video není ve vaší zemi dostupné	594
toto video nie je dostupné	4389
toto video nie je vo vašej krajine dostupné	4389
toto video už není dostupné	594
toto video už nie je dostupné	4389
tots els vídeos	476
tous droits de reproduction réservés	2195
tous nos hors-séries	2102
toute l'actualité	2069
toutes les actualités	2158
toutes les vidéos	2158
toutes nos vidéos	2158
tovább	2467
tovább a cikkre	2548
tovább a dossziéhoz	2548
tovább a galériához	2548
tovább a recepthez	61
tovább a rovatra	2465
tovább a tartalomhoz	2548
tovább a teljes cikkre	2548
tovább a támogatáshoz	2539
tovább a támogatási oldalra	2539
tovább a webshopba	2518
tovább az ajánlathoz	2518
tovább olvasom	2467
további beállítások	2524
további cikkek	2465
további cikkek a szerzőtől	2548
további cikkek a témában	2465
további cikkek betöltése	2548
további hírek	2465
további lehetőségek	2523
további részletek itt	2467
továbbiak betöltése	2467
továbbiak megjelenítése	2548
toàn màn hình	5098
traducció automàtica	453
traducción automática	1619
traducere automată	4010
traducido automáticamente	1650
tradução automática	3832
traduït automàticament	483
trang chủ	5050
trang này có hữu ích không	5090
transcripció	453
transcripción	1619
transcrição	3869
transferência bancária	3767
trenutni čas	4489
trenutni čas #	4488
treści komercyjne	3750
treści naszych partnerów	3750
treści partnerskie	3631
treść dla subskrybentów	3728
treść niedostępna	3712
treść premium	3728
treść sponsorowana	3631
treść wygenerowana przez ai	3742
treść zablokowana	3712
treść zewnętrzna	3712
tria la teva subscripció	439
trimite răspunsul	4001
troškovi dostave	4288
truy cập không giới hạn mọi bài viết	5133
trwa ładowanie odtwarzacza	3715
tryb pełnoekranowy	3715
træk dit samtykke tilbage	739
træk samtykke tilbage	739
trình phát âm thanh	5131
trò chơi	5095
trước	5050
trường bắt buộc	5113
trường này là bắt buộc	5113
trả lời	5046
trở lại	5050
trở lại đầu trang	5117
tu ce părere ai? lasă un comentariu	3974
tu donación desgrava	1632
tu izmanto reklāmu bloķētāju	3257
tu navegador no puede reproducir este vídeo	1577
tue meitä	1877
tue meitä patreonissa	1975
tue työtämme	1975
tule meile tööle	1698
tuotettu tekoälyllä	1991
turinys saugomas autorių teisių	3204
turinys užblokuotas	3182
turiu paskyrą	3192
turpini lasīt	3211
turpinājums pēc reklāmas	3220
turpināt ar apple	3259
turpināt ar facebook	3259
turpināt ar google	3259
turpināt lasīt	3211
tutar seç	4862
tutar seçin	4862
tvarkyti pranešimus	3187
tvarkyti sutikimą	3182
twitter'da paylaş	4743
twitterで見る	2994
twoja prywatność jest dla nas ważna	3637
twoja wiadomość	3732
twoje imię	3732
twój adres e-mail	3619
twój e-mail	3619
twój głos został oddany	3702
twój głos został policzony	3702
twój głos został zapisany	3702
tykkää	1994
tylko dla osób pełnoletnich	3632
tylko niezbędne	3712
tytuł przelewu: darowizna	3725
tytułem: darowizna na cele statutowe	3725
tài khoản của tôi	5029
tài trợ	5040
tài trợ bởi	5126
támogass minket	2440
támogass minket patreonon	2539
támogasson minket	2440
támogasson minket a patreonon	2539
támogatom	2440
támogatom a lapot	2539
támogatom az oldalt	2539
támogatott tartalom	87	2453
támogatás	2440
támogatás paypalon	2539
támogatási oldal	2539
támogatói tartalom	2453
tárgy	2546
täisekraan	1734
tämä artikkeli on lukittu	1978
tämä juttu on lukittu	1978
tämä kenttä on pakollinen	1981
tämä sisältö ei ole saatavilla	1960
tämä video ei ole enää saatavilla	1963
tämä video ei ole saatavilla	1963
täname liitumast	1716
tässä artikkelissa	1984
tässä jutussa	1984
tässä olisi upotus facebookista	1906
tässä olisi upotus instagramista	1906
tätä sisältöä ei voida näyttää	1960
täytä ristikko	1948
täytä tämä kenttä	1981
télécharger l'appli	2143
télécharger l'audio	2136
télécharger l'épisode	2136
télécharger le mp#	2136
télécharger le podcast	2136
téléchargez l'appli	2143
téma követése	2558
téma už sledujete	627
témata	525
tému už sledujete	4415
témy	4331
témáim	2559
témák	2465
térkép betöltése	2524
térkép megnyitása	2469
términos de uso	1539
términos y condiciones	1539
tên của bạn	5114
tên hiển thị	5128
tìm hiểu thêm	5044
tìm kiếm	5050
tóm tắt ai	5121
tóm tắt bằng ai	5121
tóm tắt bởi ai	5121
tópicos	3805
tópicos relacionados	3805
tôi đã hiểu	5051
tôi đã tắt	5108
tôi đã tắt trình chặn quảng cáo	5107
tôi đồng ý	5044
tôi đồng ý với chính sách bảo mật	5113
tôi đồng ý với điều khoản sử dụng	5113
tõlgitud tehisintellekti abil	1747
több	2467
több betöltése	2548
több mutatása	2548
töltsd ki a kvízt	2467
töltsd ki kvízünket	2512
töltse ki a kvízt	2467
töltse újra az oldalt	2538
tùy chỉnh	5044
tùy chọn cookie	5101
tùy chọn khác	5124
tú qué opinas	1544
túto tému už sledujete	4415
tühista igal ajal	1691
tüm fotoğraflar	4840
tüm fotoğraflari gör	4840
tüm haberler	4752
tüm haberlere sinirsiz erişim	4863
tüm haberleri gör	4840
tüm içeriğe sinirsiz erişim	4863
tüm konular	4754
tüm konulari gör	4754
tüm oyunlar	4814
tüm videolar	4840
tüm videolari gör	4840
tüm yazilari	4752	4769
tüm yazilari gör	4840
tüm yorumlar	4751
tüm çerezleri kabul et	4858
tüm çerezleri reddet	4858
tümü	4759
tümünü gör	4758
tümünü göster	4759
tümünü kabul et	4746
tümünü reddet	4746
tăng cỡ chữ	5124
tēmas	3213
tęsinys po reklamos	3151
tęsti su apple	3192
tęsti su facebook	3192
tęsti su google	3192
tłumaczenie automatyczne	3743
tłumaczenie maszynowe	3743
tạm dừng	5070
tạm dừng video	5097
tạo bởi ai	5131
tạo tài khoản	5029
tải audio	5097
tải bài đăng	5101
tải lại trang	5107
tải nội dung	5101
tải thêm	5050
tải thêm bình luận	5090
tải trên app store	5103
tải trên google play	5103
tải tập này	5097
tải về từ app store	5103
tải về từ google play	5103
tải âm thanh	5097
tải ứng dụng	5103
tải ứng dụng ngay	5103
tất cả tin tức	5117
tất cả trò chơi	5093
tất cả video	5117
tắt tiếng	5098
tặng bài viết	5082
tặng sao	5028	5082
tặng sao cho bài viết	5082
tặng sao cho tác giả	5132
tặng tác giả ly cà phê	5028
tốc độ phát	5070	5097
từ chối	5044
từ chối tất cả	5044	5101
từ chối tất cả cookie	5130
từ khóa	5047
tự động phát	5098
""", 'u': """
u košaricu	4287
u ovom članku	4306
udostępnij	3627
udostępnij na facebooku	3627
udostępnij na twitterze	3627
udostępnij na x	3627
udostępnij w mediach społecznościowych	3627
udělit souhlas	517
ugens spørgsmål	728
ugodnost za naročnike	4483
ugodnosti za naročnike	4483
ugrađeni sadržaj	4289
ugrás a galériához	2548
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2548
ugrás a tartalomra	2548
uključi	4295
uključi obaveštenja	4281
uključi obavijesti	4281
uključi se u raspravu	4313
uključi zvuk	4291
uključite javascript	4291
uključite notifikacije	4281
uključite obaveštenja	4281
uključite obavijesti	4281
uključite se u raspravu	4313
ukryj reklamę	3750
ukrštenica	4285
ulkoinen sisältö	1960
ulkopuolinen sisältö	1960
uloženo	630
uložené	4417
uložit	509
uložit na později	509
uložit nastavení	591
uložit recept	61
uložit volby	591
uložit článek	509
uložiť	4334
uložiť na neskôr	4334
uložiť nastavenia	4386
uložiť recept	61
uložiť voľby	4386
uložiť článok	4334
ultima oră	3958
ultimele știri	3958
um assinante presenteou você com este artigo	3856
un abonat ți-a oferit acest articol	3994
un abonné vous offre cet article	2119
un e-mail de confirmation vous a été envoyé	2112
un suscriptor te ha regalado este artículo	1607
un suscriptor te regala este artículo	1683
une erreur s'est glissée dans l'article	2063
ungültige e-mail-adresse	991
unterstütze uns	786
unterstützen	786
unterstützen sie uns	786
unterstützen sie uns per paypal	903
unustasid salasõna	1741
uočili ste grešku	4309
uočili ste pogrešku	4309
uočili ste pogrešku u članku	4309
uporabniško ime	4498
uporabniško ime ali e-pošta	4497
upotettu sisältö	1960
upozornit na nové díly	628
upozornit na nové články	628
upozorniť na chybu	4408
upozornění	601
uppläst av en ai-röst	4625
uppläst av en dator	4542
uppläst av en syntetisk röst	4625
uppläst av syntetisk röst	4625
uppläst med ai-röst	4542
upravit nastavení	520
upravljaj kolačićima	4289
upravljaj piškotke	4485
ur vår butik	4618
url 복사	3027
urlをコピー	2890
urlをコピーしました	2990
urlをコピーする	2936
url복사	3027
urmărește acest subiect	3986
urmărește autorul	4043
urmărește live	3986
urmărește subiectul	4043
urmărești deja acest subiect	4043
următorul	3960
următorul videoclip	4054
uslovi korišćenja	4246
ustaw jako preferowane źródło	3746
ustawienia plików cookie	3635
ustawienia prywatności	3712
ustvarjeno s pomočjo umetne inteligence	4509
utónév	2546
uutishälytykset	1969
uvek prikaži	4289
uvijek prikaži	4289
uvjeti korištenja	4246
uygulamada aç	4823
uygulamayi aç	4823
uygulamayi yükle	4823
uz sākumlapu	3263
uz sākumu	3218
uzdāvini rakstu	3268
uzdāvināt rakstu	3268
uzyskaj dostęp	3616
učitaj još	4306
učitaj objavu	4289
učitaj sadržaj	4289
učitaj video	4289
učitaj više	4306
učitavanje playera	4291
učitavanje videa	4291
ušetrite #%	4400
ušetríte #%	4400
ušetřete #%	609
ušetříte #%	609
ušteda #%	4301
uštedite #%	4301
używasz adblocka	3720
używasz programu do blokowania reklam	3720
už jsem ho vypnul	604
už jste hlasovali	582
už komentarus atsako jų autoriai	3148
už mám predplatné	4399
už mám předplatné	608
už mám předplatné, přihlásit se	500
už mám účet	608
už máte predplatné? prihláste sa	4327
už máte předplatné	608
už máte účet	4327
už máte účet? prihláste sa	4327
už podporujem	4338
už podporuji	496
už sledujete	627
už ste hlasovali	4380
uždaryti	3150
uždaryti galeriją	3196
uždaryti reklamą	3151
uživatelské jméno	609
uživatelské jméno nebo e-mail	608
uživo	4292
užpildykite apklausą	3149
užsakomasis straipsnis	3151
užsakomasis turinys	87	3151
užsisakyti knygą	3180
užsisakyti prenumeratą	3142
""", 'v': """
v košarico	4483
v tem članku	4503
v tomto článku	615
v živo	4489
vaata kõiki	1745
vaata kõiki tellija soodustusi	1691
vaata lähemalt	1698
vaba töökoht	1698
vad tycker du? rösta här	4563
vai kopsavilkums bija noderīgs	3217
vai raksts bija noderīgs	3217
vai tas bija noderīgi	3265
vai vēlaties saņemt paziņojumus	3255
vain jäsenille	1979
vain välttämättömät	1960
vain välttämättömät evästeet	1960
vairāk no autora	3263
vairāk par tēmu	3213
vairāk rakstu	3263
vaizdo grotuvas įkeliamas	3184
vaizdo įrašas	3149
vaizdo įrašas nebepasiekiamas	3184
vaizdo įrašas nepasiekiamas	3184
vaizdo įrašas nepasiekiamas jūsų šalyje	3184
vaizdo įrašo paleisti negalima	3184
vaizdo įrašą rasite čia	3149
valami elromlott. próbáld újra	2545
valami hiba történt. próbálja újra	2545
valgfrit beløb	752
valgfritt beløp	3579
van egy jó sztorija	2552
van egy jó témája	2552
van már előfizetése	2542
van már fiókja	2444
van már fiókod	2542
van már fiókom	2542
vanjski sadržaj	4289
var artikeln till hjälp	4554
var det här till hjälp	4563
var det til hjælp	768
var detta till hjälp	4650
var dette en hjælp	768
var resuméet nyttigt	671
var sammanfattningen till hjälp	4554
varbūt vēlāk	3256
varför ser jag den här annonsen	4657
varför visas den här annonsen	4657
vari atteikties jebkurā laikā	3211
varje bidrag hjälper	4635
varje bidrag räknas	4635
varje krona hjälper	4635
varje krona räknas	4635
vasta küsitlusele	1698
vastaa kyselyyn tästä	1906
vaš e-mail	4303
vaš e-naslov	4500
vaš e-poštni naslov	4500
vaš glas je bil oddan	4480
vaš glas je uračunat	4284
vaš glas je zabeležen	4284	4480
vaš glas je zabilježen	4284
vaš komentar	4233
vaš mejl	4303
vaša e-mail adresa	4303
vaša e-mailová adresa	4402
vaša poruka	4304
vaša poruka je poslana	4303
vaša poruka je poslata	4303
vaša správa	4403
vaše e-mailová adresa	612
vaše ime	4304	4501
vaše jméno	613
vaše meno	4403
vaše soukromí je pro nás důležité	520
vaše sporočilo	4501
vaše sporočilo je poslano	4500
vaše zpráva	613
veckans fråga	4611
vecākie vispirms	3266
vedno prikaži	4485
vegyél jegyet	2518
veja esta publicação no instagram	3830
veja também	3805
veja todas as opções de assinatura	3854
velg beløp	3579
velikost písma	65
veličina fonta	4317
veličina slova	4317
veličina teksta	65
velocidad de reproducción	1618
velocidade de reprodução	3868
velocitat de reproducció	452
velocità di riproduzione	2802
venujte nám # %	4396
ver # comentários	3845
ver biografía	1573
ver comentários	3796
ver conteúdo	3872
ver conteúdo externo	3830
ver dossiê	3892
ver esta publicación en instagram	1577
ver esta publicação	3914
ver esta publicação no instagram	3830
ver fotogalería	1642
ver galería	1555
ver galería de fotos	1642
ver imágenes	1673
ver la galería	1642
ver mais notícias	3892
ver más	1555
ver más artículos	1645
ver más artículos del autor	1573
ver más fotos	1551
ver más noticias	1608
ver más vídeos	1642
ver oferta de suscripción	1670
ver opciones de suscripción	1670
ver preço	3865
ver publicação	3794
ver suscripción	1670
ver también	1549
ver também	3805
ver todas as notícias	3892
ver todas las opciones de suscripción	1604
ver todos los artículos	1642
ver todos los vídeos	1642
ver todos os vídeos	3892
ver traducción	1556
ver tradução	3811
ver transcripción	1618
ver transcrição	3868
ver vídeo	1555
vergrößern	848	995
verificați adresa de email	4032
verifică-ți emailul	4032
verifică-ți inboxul	4032
verlagssonderveröffentlichung	916
versandkosten können anfallen	968
vertrag kündigen	827
verträge hier kündigen	827
verwandte beiträge	841
ves a la pàgina de donacions	466
ves algún error? comunícalo	1594
veure aquesta publicació a instagram	424
vezetéknév	2546
vezi această postare pe instagram	3971
vezi conținutul	4013
vezi mai multe știri	3995
vezi prețul	4007
vezi răspunsurile	4001
vezi toate știrile	4036
vezi și	3958
već imam nalog	4300
već imam račun	4300
već imate nalog	4223
već imate pretplatu	4223
već imate račun	4223
već podržavam	4238
već pratite	4315
već pratite ovu temu	4315
već sam pretplatnik	4300
već ste glasali	4284
već ste glasovali	4284
već ste pretplatnik	4223
več iz rubrike	4431
več novic iz regije	4431
več o tem	4431
več o temi	4431
več člankov	4503
več člankov avtorja	4503
veľkosť písma	65
veľkosť textu	4416
vi kan inte visa det här innehållet	4622
viac k téme	4331
viac si o tom prečítate tu	4331
viac článkov	4405
videa ni mogoče predvajati	4488
video atskaņotājs tiek ielādēts	3252
video ei ole enää saatavilla	1963
video ei ole käytettävissä	1963
video ikke tilgængelig	742
video již není k dispozici	594
video không khả dụng	5097
video không tồn tại	5097
video mevcut değil	4818
video nav pieejams jūsu valstī	3252
video nelze přehrát	594
video není dostupné	594
video není dostupné ve vaší zemi	594
video není k dispozici	594
video nevar atskaņot	3252
video ni na voljo v vaši državi	4488
video nicht verfügbar	975
video nie je dostupné	4389
video nie je dostupné vo vašej krajine	4389
video nie je k dispozícii	4389
video nije dostupan u vašoj državi	4291
video nije dostupan u vašoj zemlji	4291
video nije moguće reproducirati	4291
video này không còn tồn tại	5097
video này không khả dụng	5097
video oynatici yükleniyor	4818
video sa nedá prehrať	4389
video sa nepodarilo načítať	4389
video se ne može reprodukovati	4291
video se nepodařilo načíst	594
video tiếp theo	5131
video trước	5131
video už není k dispozici	594
video už nie je dostupné	4389
video už nie je k dispozícii	4389
video više nije dostupan	4291
video yüklenemedi	4859
video yüklenirken hata oluştu	4859
video yükleniyor	4818
videoafspilleren indlæses	742
videoclipul următor	4054
videoen er ikke længere tilgængelig	742
videoen er ikke tilgængelig	742
videoen er ikke tilgængelig i dit land	742
videomängija laadimine	1734
videon voi katsoa jutun yläosasta	1906
videon är inte längre tillgänglig	4625
videon är inte tillgänglig	4625
videoyu izlemek için tiklayin	4758
videoyu yükle	4821
videó	2465
videó betöltése	2521
videó betöltése folyamatban	2529
videó lejátszása	2529
videó megtekintése	2529
videók	2465
videólejátszó betöltése	2529
videónkat itt nézheti meg	2467
vidéo	2073
vidéo indisponible	2136
vidéo non disponible	2136
vidéo précédente	2182
vidéo suivante	2182
vidéo à la une	2182
vielen dank für deine nachricht	990
vielen dank für deine stimme	963
vielen dank für ihr feedback	893
vielen dank für ihre anmeldung	801
vielen dank für ihre nachricht	990
vielen dank für ihre stimme	963
vielen dank für ihre teilnahme	91
vielleicht später	785
vienkartinė auka	3190
vienkartinė parama	3191
vienmēr atļaut	3250
vienmēr rādīt	3250
vienreizējs ziedojums	3258
viestisi on lähetetty	1981
vil du få varsler	3573
vilkår	666	3492
vill du få notiser	4628
vill du få pushnotiser	4628
vipps et beløp	3465
virheellinen sähköpostiosoite	1981
vis bildet i full størrelse	3507
vis færre	682	3506
vis i fuld skærm	761
vis oversættelse	684
vis større bilde	3507
vis større billede	683
visa bilden i helskärm	4563
visa färre	4563
visa i helskärm	4643
visa inlägg från facebook	4563
visa inlägg från instagram	4563
visa innehåll	4548
visa innehållet	4622
visa lösenord	4637
visa och godkänn	4622
visa översättning	4564
visas tiesības paturētas	3271
visi komentāri	3266
vissza a címlapra	2548
vissza a főoldalra	2548
vissza a tetejére	2467
vissza az oldal tetejére	2548
visszajelzés	2461
visszajelzés küldése	2555
viteză de redare	4009
vizitează magazinul	4007
više o temi	4230
više od autora	4306
više vijesti iz regije	4230
više članaka	4306
više članaka autora	4306
viết bình luận	5046	5067
viết bình luận của bạn	5090
viết trả lời	5090
vlastná suma	4396
vlastní částka	605
vložený obsah	591
vložit do košíku	588
vložit komentář	625
vložiť do košíka	4384
vložiť komentár	4413
vnesite e-poštni naslov	4500
vnesite veljaven e-poštni naslov	4500
voce generată de ai	4009
você concorda? vote	3845
você está seguindo este tema	3925
você já está inscrito	3921
você já segue este tema	3900
você já votou	3859
você pode gostar	3805
você pode se interessar	3805
você segue este autor	3925
você também pode gostar	3805
voir le détail	2074
voir les détails	2074
voir les réponses	2128
voir les résultats	91	2074
voir les résultats du sondage	2107
voir tous les thèmes	2071
voir toute l'actualité	2158
voir toutes les vidéos	2158
voix générée par ia	2182
voltar ao início	3892
voltar atrás	3811
voltar à página inicial	3892
volver al índice	1673
volver atrás	1556
von einer künstlichen stimme vorgelesen	975
von ki übersetzt	1003
vorgelesen von einer künstlichen stimme	975
vos réactions	2063
votează	91
votează în sondaj	4001
votează în sondajul nostru	3974
votre avis nous intéresse	2107
votre demande a bien été envoyée	2188
votre demande a été envoyée	2188
votre message a bien été envoyé	2154
votre nom et prénom	2188
votre prénom	2155
votre soutien fait la différence	2185
votre vote a bien été pris en compte	2128
votre vote a été enregistré	2128
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	4001
votul tău a fost înregistrat	4001
vous aimerez peut-être	2069
vous avez déjà un compte	2019
vous avez déjà un compte ? connectez-vous	2019
vous avez déjà un compte ? identifiez-vous	2019
vous avez déjà voté	2128
vous bloquez nos publicités	2184
vous n'êtes pas abonné	2152
vous n'êtes pas encore inscrit	2153
vous n'êtes pas inscrit	2153
vous possédez déjà un compte	2019
vous pourriez être intéressé	2069
vous suivez ce thème	2192
vous suivez déjà ce sujet	2169
vous suivez déjà ce thème	2169
vous suivez déjà cet auteur	2169
vous êtes bien inscrit	2188
vous êtes déjà inscrit	2189
vous êtes inscrit	2189
vprašanje dneva	4480
vreau să donez	4027
vreau să primesc newsletterul	3987
vreau să susțin	4026
vsak evro šteje	4495
vsak petek. brezplačno. brez spama	4500
vsak prispevek šteje	4495
vsaka donacija šteje	4495
vsebina je avtorsko zaščitena	4507
vsebina sporočila	4430
vsebine naših partnerjev	4515
vsebine ni mogoče prikazati	4485
vsi članki	4503
vsi članki avtorice	4503
vsi članki avtorja	4503
vstúpiť do diskusie	4334
vstúpiť do galérie	4405
vui lòng kiểm tra email	5113
vui lòng nhập bình luận	5128
vui lòng nhập email	5113
vui lòng nhập email hợp lệ	5113
vui lòng nhập họ tên	5113
vyberte si predplatné	4399
vyberte si předplatné	608
vyberte částku	605
vybrat předplatné	608
vybrať	4400
vybrať predplatné	4399
vygenerované ai	4411
vygenerované pomocou ai	4411
vygenerováno ai	623
vygenerováno pomocí ai	623
vyplňte toto pole	612
vypnite blokovanie reklám	4394
vypnite prosím adblock	4394
vypnite, prosím, adblock	4394
vypnúť zvuk	4389
vypněte prosím adblock	602
vypněte si adblock	602
vypočuť si článok	4389
vypočuť článok	4389
vyskytla sa chyba. skúste to znova	4402
vyskúšajte si kvíz	4380
vytisknout článek	509
vytlačiť	4334
vytlačiť recept	61
vytlačiť článok	4334
vytvorené ai	4411
vytvorené pomocou ai	4411
vytvorené umelou inteligenciou	4411
vytvořeno ai	623
vytvořeno pomocí ai	623
vytvořeno umělou inteligencí	623
vytvořila ai	623
vytvořit účet	499
vyzkoušejte si kvíz	582
vyzkoušet	499
vyčerpali ste limit článkov	4399
vágólapra másolva	2561
válassz csomagot	2542
válassz előfizetést	2542
válassz összeget	2539
válasszon csomagot	2542
válasszon előfizetést	2542
válasszon összeget	2539
válasz	2461	2557
válaszok elrejtése	2556
válaszok megjelenítése	2556
válaszolok	2557
választom	2543
választás mentése	2521
vásárlás a webshopban	2456
váš e-mail	505
váš email	612
váš hlas bol započítaný	4380
váš hlas bol zaznamenaný	4380
váš hlas byl započítán	582
váš hlas byl zaznamenán	582
väiksem tekst	1750
väline sisu	1709
välj	4638
välj abonnemang	4637
välj belopp	4635
välj din prenumeration	4637
välj ditt abonnemang	4637
välj erbjudande	4637
välj prenumeration	4637
välj som föredragen källa	4654
vänligen stäng av annonsblockeraren	4631
värsked uudised	1693
vælg	756
vælg abonnement	755
vælg beløb	752
vælg dit abonnement	755
vælg som foretrukken kilde	772
vælg tilbud	755
vérifiez votre boîte de réception	2154
vérifiez votre boîte mail	2154
vés a la recepta	61
více	525
více k tématu	525
více o tématu	525
více si o tom přečtete zde	525
více článků	615
vídeo anterior	1665	3915
vídeo destacado	1665
vídeo indisponível	3868
vídeo no disponible	452	1618
vídeo não disponível	3868
vídeo seguinte	3915
vídeo siguiente	1665
vídeos	1549	3805
võib-olla hiljem	1738
võid igal ajal loobuda	1743
võta nõusolek tagasi	1732
võta toimetusega ühendust	1746
výber redakcie	4331
výběr redakce	525
výhoda pre predplatiteľov	4384
výhoda pro předplatitele	588
výhody pre predplatiteľov	4384
výhody pro předplatitele	588
výsledky	92
výsledky ankety	595
výsledky hlasovania	4390
výsledky hlasování	595
vēl nav konta	3259
vēl neesi abonents	3259
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
všetky komentáre	4413
všetky články	4405
všetky články autora	4405
všetky články autorky	4405
všeč mi je	4511
vždy povolit	592
vždy povoliť	4387
vždy zobrazovat	591
vždy zobrazovať	4386
về trang chủ	5117
về tác giả	5118
về đầu trang	5050
""", 'w': """
w każdy piątek. za darmo. bez spamu	3731
warto przeczytać	3649
was können wir besser machen	893
wczytaj treść	3712
wczytaj więcej	3734
webshopunkból	2518
webáruház	2455
weiterblättern	995
weitere beiträge	841
werbung schließen	1010
werbung überspringen	821
weź udział w dyskusji	3699
whatsapp'ta paylaş	4743
whatsapp'tan paylaş	4848
whatsappで読む	2936
wiadomość	3732
wiadomość została wysłana	3731
wideo jest niedostępne	3715
wideo niedostępne	3715
widzisz błąd	3738
wie gefällt ihnen dieser artikel	893
wie wir unsere quellen schützen	998
wielkość czcionki	65
wielkość tekstu	3748
więcej	3649
więcej artykułów	3649
więcej informacji	3649
więcej na ten temat	3649
więcej o	3649
więcej od tego autora	3734
więcej tekstów autora	3734
więcej z	3649
wpisz kwotę	3725
wpisz swój e-mail	3619
wprowadź adres e-mail	3619
wpłata jednorazowa	3726
wpłata miesięczna	3726
wpłać	3613
wpłać jednorazowo	3725
wpłać teraz	3613
wróć do góry	3734
wróć na górę	3734
wróć na stronę główną	3734
wspieraj co miesiąc	3725
współpraca płatna	3750
współpraca reklamowa	3631
wszystkie # zdjęcia	3733
wszystkie # zdjęć	3733
wszystkie artykuły	3734
wszystkie artykuły autorki	3734
wszystkie zdjęcia	3733
wszystkie zdjęć	3733
wybierz kwotę	3725
wybierz ofertę	3728
wybierz prenumeratę	3728
wybierz subskrypcję	3728
wycofaj zgodę	3712
wykorzystałeś limit artykułów	3728
wykryliśmy adblocka	3720
wypełnij to pole	3731
wypisz się w dowolnym momencie	3731
wypróbuj	3616
wyraź zgodę	3635
wystąpił błąd	3732
wystąpił błąd. spróbuj ponownie	3731
wystąpił błąd. spróbuj ponownie później	3731
wyłącz adblocka	3720
wyłącz blokowanie reklam	3720
wyłącz dźwięk	3715
wyłącz reklamy	3750
wyłączyłam adblocka	3721
wyłączyłem adblocka	3720	3721
wyślij	91	3732
wyślij e-mailem	3627
wyślij komentarz	3744
wyślij mailem	3748
wyślij opinię	3742
wyślij wiadomość	3731
wyślij zdjęcia	3738
wyślij zgłoszenie anonimowo	3738
wyślij znajomemu	3627
wyświetl treść	3712
wählen	989
własna kwota	3725
włącz	3719
włącz dźwięk	3715
włącz javascript	3715
""", 'x': """
x'te paylaş	4743
xem bình luận	5046
xem bản ghi	5097
xem bản gốc	5051
xem bản đồ	5051
xem bộ ảnh	5117
xem chi tiết	5051
xem chuyên đề	5117
xem các bài viết của tác giả	5061
xem các câu trả lời	5090
xem các gói	5133
xem công thức	61
xem giá	5096
xem giá tốt nhất	5136
xem gói đăng ký	5133
xem kết quả	91	5051
xem lại	5098
xem nhiều	5047
xem nhiều nhất	5047
xem nhiều trong tuần	5083
xem nội dung	5101
xem sản phẩm	5136
xem thêm	5047	5050
xem thêm bài của tác giả	5061	5117
xem thêm bình luận	5046	5067
xem thêm tin	5117
xem thêm video	5117
xem thêm ảnh	5117
xem tiếp	5050
xem toàn bộ	5050
xem trên ứng dụng	5103
xem trả lời	5090
xem tất cả	5050
xem tất cả bài viết	5061
xem tất cả bình luận	5067	5090
xem tất cả ảnh	5117
xem ưu đãi	5096
xem ảnh cỡ lớn	5117
xem ảnh lớn	5117
xでシェア	2890
xでシェアする	2936
xでポスト	2890
xで共有	2990
xで表示	2994
xで見る	2994
x로 공유	3122
x에서 보기	3126
""", 'y': """
y tú qué opinas	1544
ya estás suscrito	1604
ya tengo suscripción	1507
ya tengo una suscripción	1507
ya tenés suscripción	1604
yahoo! japan idでログイン	2976
yahoo!ショッピングで見る	2958
yahoo!ショッピングで購入	2958
yanit gönder	4811
yanitlari gör	4811
yanitlari göster	4811
yapay zeka ile seslendirilmiştir	4818
yapay zeka ile özet	4758
yapay zeka ile özetle	4845
yapay zeka ile üretildi	4859
yapay zeka özeti	4758
yapay zekâ ile seslendirildi	4818
yapay zekâ ile üretildi	4859
yapay zekâ tarafindan seslendirildi	4818
yapay zekâ özeti	4845
yazara e-posta gönder	4842
yazara mesaj gönder	4842
yazarin diğer haberleri	4752
yazarin diğer yazilari	4752	4769
yazarin tüm yazilari	4752	4769
yazarin önceki yazilari	4769
yazinin devami aşağida	4794
yaziyi büyüt	4848
yaziyi küçült	4848
yeni oyunumuzu keşfet	4854
ymmärrän	1907
yorum gönder	4751
yorum yapmak için giriş yap	4811
yorumlar sadece abonelere açiktir	4853
yorumlari gör	4751
yorumu gönder	4811
yorumu şikayet et	4853
yorumu şikâyet et	4853
yorumunu gönder	4811
youtube-tartalom megjelenítése	2467
youtube-videó betöltése	2524
youtubeで見る	2994
youtubeで視聴	2994
youtube에서 보기	3126
yritä myöhemmin uudelleen	1981
yritä uudelleen	1981
yukari çik	4840
yz özeti	4758
yêu cầu của bạn đã được gửi	5134
""", 'z': """
z našeho e-shopu	588
z našeho obchodu	588
z nášho e-shopu	4384
z nášho obchodu	4384
z titulní strany	525
za naročnike	4497
zaakceptuj i pokaż	3712
zaboravili ste šifru	4300
zabranjeno prenošenje	4310
zabudnuté heslo	4327
zadajte platný e-mail	4402
zadejte platný e-mail	612
zadejte svůj e-mail	505
zadejte částku	605
zagłosuj	91
zahlungsart wählen	789
zainstaluj aplikację	3717
zakázat	601
zakázať	4393
zakúpiť licenciu	4409
zaloguj się	3616
zaloguj się przez apple	3728
zaloguj się przez facebooka	3728
zaloguj się przez google	3728
zaloguj się z google	3728
zamknij galerię	3734
zamknij reklamę	3750
zamów	3633
zamów książkę	3708
zamów teraz	3632
zapamatovat přihlášení	608
zapamatovat si mě	608
zapamiętaj mnie	3729
zapamätať si ma	4399
zapisz na później	3627
zapisz się	3619
zapisz się na newsletter	3619
zapisz wybór	3712
zapnout upozornění	598
zapnúť	4393
zapnúť notifikácie	4392
zapnúť titulky	4389
zapnúť upozornenia	4392
zapnúť zvuk	4389
zapomenuté heslo	499
zapomniałem hasła	3728
zapomniałeś hasła	3728
zapomněl jsem heslo	608
zapomněli jste heslo	608
započni kviz	4284
zarejestruj się	3616
zarezervovat místo	588
zarządzaj plikami cookies	3712
zarządzaj powiadomieniami	3718
zarządzaj zgodami	3635
zarządzaj zgodą	3712
zaten üye misiniz	4734
zauważyłeś błąd	3738
zavrieť galériu	4405
zavrieť reklamu	4418
zavřít	496
zavřít galerii	615
zavřít reklamu	631
začať kvíz	4380
začni kviz	4480
začít kvíz	582
załaduj film	3712
załaduj post	3712
załaduj treść	3712
załaduj wideo	3712
załaduj więcej	3652
załóż konto	3616
zaštita osobnih podataka	4246
zaštita privatnosti	4246
zašto vidim ovaj oglas	4319
zašto vidim ovu reklamu	4319
zbývající čas	595
zbývající čas #	594
zbývající čas -#	594
zdarma, každý pátek	506
zdieľajte tento text	4334
zdieľajte článok	4334
zdieľať	4334
zdieľať na facebooku	4334
zdieľať na whatsappe	4416
zdieľať článok	4334
zdjęcie # z #	3733
zdjęcie #/#	3733
zeskanuj kod i pobierz aplikację	3717
zeskanuj kod qr, aby pobrać aplikację	3717
zezwól	3719
zezwól i kontynuuj	3637
zezwól i pokaż	3637
zezwól na powiadomienia	3718
zezwól na reklamy	3724
zezwól raz	3712
zgadzam się	3635
zgadzam się na powiadomienia	3718
zgadzam się na wyświetlanie treści	3635
zgłoś	3643	3745
zgłoś błąd	3643
zgłoś komentarz	3744
zgłoś nadużycie	3744
zgłoś reklamę	3750
ziedot katru mēnesi	3258
ziņa ir nosūtīta	3261
ziņa tiek papildināta	3218
ziņo par kļūdu	3217
ziņot par komentāru	3266
ziņot par kļūdu	3217
zkontrolujte svoji e-mailovou schránku	612
zkontrolujte svou schránku	612
zkopírovat odkaz	509	510
zkopírovat odkaz na článek	509
zkopírováno	630
zkopírováno do schránky	629
zkuste to prosím později	612
zmeniť súhlas	4386
zmeniť veľkosť písma	4416
zmenšit písmo	629
zmenšiť písmo	4416
zmień rozmiar tekstu	3748
zmień ustawienia	3637
zmień ustawienia cookies	3637
zmień zgodę	3712
změnit nastavení	520
změnit nastavení cookies	520
změnit souhlas	591
změnit velikost písma	629
znajdź nas na facebooku	3628
znalazłeś błąd	3738
znalazłeś błąd w tekście	3738
značky	4331
znova naloži stran	4494
znova načítať stránku	4395
znovu načíst stránku	604
zobacz # zdjęcia	3733
zobacz # zdjęć	3733
zobacz cenę	3708
zobacz galerię	3652
zobacz mapę	3653
zobacz ofertę	3708
zobacz również	3649
zobacz szczegóły	3653
zobacz także	3649
zobacz także inne	3649
zobacz też	3649
zobacz więcej	3649
zobacz wszystkie # zdjęcia	3733
zobacz wszystkie # zdjęć	3733
zobacz wszystkie artykuły	3734
zobacz wszystkie zdjęcia	3733
zobacz wszystkie zdjęć	3733
zobacz zdjęcia	3733
zobacz zdjęć	3733
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
zobraziť # fotiek	4404
zobraziť # fotky	4404
zobraziť # fotografie	4404
zobraziť # fotografií	4404
zobraziť # odpovede	4413
zobraziť a prijať	4386
zobraziť cenu	4384
zobraziť diskusiu	4334
zobraziť fotiek	4404
zobraziť fotky	4404
zobraziť fotografie	4404
zobraziť fotografií	4404
zobraziť galériu	4405
zobraziť heslo	4399
zobraziť komentáre	4413
zobraziť menej	4332
zobraziť obsah	4345
zobraziť odpovede	4413
zobraziť ponuku	4384
zobraziť ponuky	4399
zobraziť popis	4405
zobraziť predplatné	4399
zobraziť prepis	4389
zobraziť titulky	4389
zobraziť viac	4332
zobraziť výsledky	91	4380
zobraziť všetko	4332
zobraziť všetky # fotiek	4404
zobraziť všetky # fotky	4404
zobraziť všetky # fotografie	4404
zobraziť všetky # fotografií	4404
zobraziť všetky fotiek	4404
zobraziť všetky fotky	4404
zobraziť všetky fotografie	4404
zobraziť všetky fotografií	4404
zobraziť všetky články	4405
zobraziť všetkých # fotiek	4404
zobraziť všetkých # fotky	4404
zobraziť všetkých # fotografie	4404
zobraziť všetkých # fotografií	4404
zobraziť všetkých fotiek	4404
zobraziť všetkých fotky	4404
zobraziť všetkých fotografie	4404
zobraziť všetkých fotografií	4404
zoradiť podľa	4413
zostań patronem	3613
zostań patronką	3725
zostať prihlásený	4399
zostávajúci čas	4390
zostávajúci čas #	4389
zostávajúci čas -#	4389
zpráva	613
zpráva byla odeslána	612
zpráva pro příjemce: dar	605
zpět na hlavní stránku	615
zpět na začátek	615
zpět nahoru	527
zrušit můžete kdykoli	608
zrušit můžete kdykoliv	608
zrušiť môžete kedykoľvek	4399
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
zvoliť	4400
zvolte předplatné	608
zvolte částku	605
zvoľte predplatné	4399
zvoľte sumu	4396
zväčšiť	4390
zväčšiť foto	4405
zväčšiť fotografiu	4405
zväčšiť písmo	4416
zväčšiť text	4416
zvětšit	527
zvětšit foto	615
zvětšit fotografii	615
zvětšit písmo	629
zvětšit text	629
zwiń	3652
zásady cookies	591
zásady ochrany osobných údajov	4386
získat licenci	620
získat předplatné	608
získať licenciu	4409
získať predplatné	4399
zůstat přihlášen	608
""", '£': """
£# at amazon	1440
""", '©': """
©ntb	3536
""", 'à': """
à découvrir	2069
à la une	2069
à lire	2069
à lire aussi	2069
à lire dans ce dossier	2069
à lire dans la même rubrique	2069
à lire ensuite	2069
à lire également	2069
à ne pas manquer	2069
à voir	2069
à voir aussi	2069
à voir ensuite	2190
""", 'á': """
áno, chcem	4393
áno, prosím	4393
átirat	2530
átirat elolvasása	2529
átirat megjelenítése	2529
áudio gerado por ia	3832
áudio gerado por voz sintética	3832
""", 'ä': """
ähnliche artikel	841
ähnliche beiträge	841
ähnliche themen	841
äldst	4653
äldsta	4653
äldsta först	4652
älteste	1006
älteste zuerst	1005
älä missaa mitään	1882
älä salli	1969
älä seuraa	1995
ämne	4641
ämnen	4560
ämnen i artikeln	4560
ämnen i den här artikeln	4643
ändra cookie-inställningar	4551
ändra cookieinställningar	4551
ändra dina cookie-inställningar	4551
ändra dina cookieinställningar	4622
ändra inställningar	4551
ändra samtycke	4622
ändra textstorlek	4656
är du inte prenumerant	4637
är du redan prenumerant	4528
äänenvoimakkuus	1964
äänesi on laskettu	1948
äänesi on rekisteröity	1948
äänesi on tallennettu	1948
äänestyksen tulokset	1964
äänestys	92
äänestä	91	1954
äänestä nyt	91	1948
äänestä tästä	1906
ääni on tuotettu tekoälyllä	1963
ääni pois	1963
ääni päälle	1963
""", 'å': """
åbn	684
åbn appen	744
åbn billedgalleri	761
åbn galleri	761
åbn i app	744
åbn kort	684
åpne	3508
åpne appen	3572
åpne bildegalleri	3588
åpne faktaboks	3508
åpne galleri	3588
åpne i app	3572
åpne kart	3508
årlig	3583
årlig betaling	3583
årligt	756
årsvis	4638
årsvis betalning	4638
återkalla samtycke	4622
återstående tid	4626
återstående tid #	4625
återstående tid -#	4625
""", 'æ': """
ældste	771
ældste først	770
ændr dine cookieindstillinger	668
ændr dit samtykke	739
ændr indstillinger	668
ændr samtykke	739
ændr tekststørrelse	773
""", 'ç': """
çengel bulmaca	4816
çerez ayarlari	4746
çerez ayarlarini yönet	4821
çerez politikasi	4746	4768
çerez tercihleri	4821
çerez tercihlerimi değiştir	4749
çerez tercihlerini değiştir	4749
çerez tercihlerini yönet	4821
çerezler	4746
çerezleri yönet	4858
çeviriyi göster	4759
çikiş yap	4734
çok okunanlar	4752
""", 'è': """
è gratis e ci vuole solo un minuto	2780
è stato utile	2794
""", 'é': """
é grátis e leva menos de um minuto	3849
é proibida a reprodução	3926
é proibida a reprodução do conteúdo	3926
écouter	2048
écouter (# min	2048
écouter le podcast	2073
écrire à la rédaction	2162
édition du jour	2069
élő	2530
élő közvetítésünk itt	2548
épingler	61
épingler la recette	61
értem	2469
értesítések	2535
értesítések engedélyezése	2532
értesítések kezelése	2532
értékeld a cikket	2555
értékeld a receptet	61
értékelje a cikket	2555
érvénytelen e-mail-cím	2545
étiquettes	2074
évente	2543
éves előfizetés	2543
éves fizetés	2543
éves számlázás	2543
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2536
így védjük a forrásainkat	2552
írd meg a véleményed	2461
írj a szerkesztőségnek	2552
írj hozzászólást	2556
írja meg véleményét	2461
írjon a szerkesztőségnek	2552
írjon hozzászólást	2556
írjon nekünk névtelenül	2552
""", 'î': """
îmi place	4002
în fiecare lună	4027
în parteneriat cu	4047
înainte # secunde	4009
înapoi # secunde	4009
înapoi la prima pagină	4036
înapoi la început	4059
înapoi sus	3960
încarcă conținutul	4013
încarcă mai multe	3960
încarcă mai multe comentarii	4001
încarcă postarea	4013
încarcă videoclipul	4013
închide	3938
închide fereastra	4059
închide galeria	4059
închide meniul	4059
înregistrare	3942
înregistrează-te	3942
înscrie-te acum	3979
înscrie-te la curs	3979
îți mulțumim pentru vot	3974
""", 'ô': """
ô chữ	5095
""", 'ö': """
öffnen	844
ön hirdetésblokkolót használ	2536
ön mit gondol? szavazzon	2467
önceki	4758
önceki fotoğraf	4866
önceki görsel	4866
önceki haber	4752
önceki video	4859
önceki yazi	4866
öne çikan haberler	4752
öne çikanlar	4752
önerilen haberler	4752
önerilenler	4752
öppna	4564
öppna appen	4627
öppna bildgalleri	4643
öppna galleri	4643
öppna karta	4564
összes	2467
összes cikk	2548
összes elfogadása	2522
összes elutasítása	2522
összes megtekintése	2548
översatt med ai	4650
özet faydali oldu mu	4751
""", 'ú': """
új hozzászólás	2461
última hora	1549
últimas	3805
últimas entradas	1549
últimas noticias	1549
últimas notícias	3805
últimas plazas	1584
últimes notícies	415
últimos artículos	1549
únete	1500
únete a la conversación	1542
única	1633	3883
účtované ročne	4399
účtováno ročně	608
""", 'ü': """
über google anmelden	988
über whatsapp senden	1008
über whatsapp teilen	1008
übersetzung anzeigen	848
überweisung	790
ücretsiz dene	4734
ücretsiz haber limitinize ulaştiniz	4834
ücretsiz kargo	4850
ücretsiz oku	4863
ücretsiz oyna	4814
ücretsiz üye ol	4734
ücretsiz üye olun	4734
ücretsiz, spam yok	4836
ühekordne annetus	1740
ürüne git	4870
ürünü gör	4870
ürünü incele	4817
üye girişi	4734
üye ol	4733	4734
üye olun	4734
üzenet	2546
üzenet küldése	2545
üzenetét elküldtük	2545
""", 'ý': """
ý kiến	5046
ý kiến bạn đọc	5046
ý kiến của bạn	5046	5067
""", 'ā': """
ārējais saturs	3228
""", 'č': """
častite nas kafom	4298
častite nas kavom	4298
častite nas s kavo	4495
čita sintetički glas	4291
čitaj bez oglasa	4319
čitaj u aplikaciji	4293
čitajte bez oglasa	4319
čitajte bez ograničenja	4300
čitajte u aplikaciji	4293
čitajte uz pretplatu	4300
članak je zaključan	4223
članak je zaštićen autorskim pravom	4310
članak se nastavlja ispod oglasa	4229
članak čita sintetički glas	4291
članek bere sintetični glas	4488
članek je avtorsko zaščiten	4507
članek je zaklenjen	4427
članek se nadaljuje pod oglasom	4430
članek se nadaljuje spodaj	4430
článek byl vytvořen automaticky	623
článek je chráněn autorským právem	620
článek namluvila umělá inteligence	594
článek pokračuje pod reklamou	513
článek čte syntetický hlas	594
články autora	615
článok bol vytvorený automaticky	4411
článok je chránený autorským právom	4409
článok číta syntetický hlas	4389
článok číta umelá inteligencia	4389
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
číta umelý hlas	4389
čítajte aj	4331
čítajte bez obmedzení	4399
čítajte najprv v aplikácii	4391
čítajte v aplikácii	4391
čítať bez reklám	4418
čítať celý článok	4405
čítať s predplatným	4399
čítať ďalej	4405
""", 'ď': """
ďakujeme za hlas	4380
ďakujeme za hlasovanie	4380
ďakujeme za odber	4402
ďakujeme za správu	4402
ďakujeme za vašu správu	4402
ďakujeme za váš hlas	91	4380
ďalšia fotografia	4405
ďalšia snímka	4405
ďalšia strana	4405
ďalšie foto	4405
ďalšie správy	4331
ďalšie video	4389
ďalšie články	19	4331
ďalšie články autora	4405
ďalší článok	4405
""", 'đ': """
đang theo dõi	5122
đang tải	5097
đang tải trình phát	5097
đang tải video	5097
điều khoản sử dụng	5045
điều khoản sử dụng | chính sách bảo mật	5045
đáng chú ý	5047
đã có tài khoản	5029
đã hiểu	5051
đã sao chép	5035
đã sao chép liên kết	5082
đã xảy ra lỗi	5113
đã đóng bình luận	5090
đóng	5025
đóng cửa sổ	5135
đóng góp	5026
đóng góp hàng tháng	5109
đóng góp một lần	5109
đóng góp ngay	5028
đóng menu	5135
đăng ký	5029
đăng ký của bạn đã được xác nhận	5134
đăng ký ngay	5029
đăng ký nhận thông báo	5104
đăng ký thành công	5113
đăng ký để đọc tiếp	5133
đăng nhập	5029
đăng nhập / đăng ký	5029
đăng nhập bằng apple	5111
đăng nhập bằng facebook	5111
đăng nhập bằng google	5111
đăng nhập với facebook	5111
đăng nhập với google	5111
đăng nhập để bình luận	5090
đăng nhập để đọc tiếp	5133
đăng xuất	5029
đường dây nóng	5118
được quan tâm	5083
được tài trợ	5040
được tạo bởi ai	5131
đặt báo	5029
đặt hàng ngay	5136
đặt mua ngay	5096
đặt vé ngay	5096
đến công thức	61
đến trang quyên góp	5109
đến trang ủng hộ	5109
đề xuất	5047
đề xuất bởi taboola	5086
để lại bình luận	5066	5067
để lại một bình luận	5066	5067
để sau	5025
địa chỉ email của bạn	5134
đọc bài gốc	5135
đọc bài tiếp theo	5135
đọc miễn phí	5133
đọc nhiều	5047
đọc nhiều nhất	5047
đọc sau	5082
đọc thêm	5047	5050
đọc tiếp	5050
đọc tiếp về chủ đề này	5083
đọc toàn bộ bài viết	5117
đọc trên ứng dụng	5103
đồng ý	5044
đồng ý và tiếp tục	5101
đừng bỏ lỡ	5047
""", 'į': """
į el. parduotuvę	3180
į pradinį puslapį	3196
į viršų	3149
įdėti į krepšelį	3180
įgarsinta dirbtinio intelekto	3184
įjungti garsą	3184
įjungti pranešimus	3187
įkelti daugiau	3196
įkelti turinį	3182
įkelti įrašą	3182
įveskite el. pašto adresą	3194
įveskite galiojantį el. pašto adresą	3194
įveskite savo el. pašto adresą	3167
įveskite sumą	3190
įvyko klaida. bandykite dar kartą	3194
įvyko klaida. bandykite vėliau	3194
""", 'ľ': """
ľubovoľná suma	4396
""", 'ł': """
ładowanie odtwarzacza	3715
ładowanie wideo	3715
""", 'ř': """
řadit podle	625
řazení	626
""", 'ś': """
śledź nas	3628
""", 'ş': """
şifremi unuttum	4734
şifrenizi mi unuttunuz	4834
şikayet et	4812
şikâyet et	4812
şimdi değil	4732
şimdi satin al	4870
şurada paylaş	4743
""", 'š': """
šajā rakstā	3263
še nimate računa	4497
še niste naročnik	4497
šiame straipsnyje	3196
šifra	4301
šio turinio parodyti negalime	3182
šio turinio rodyti negalima	3182
šis laukas privalomas	3194
šis lauks ir obligāts	3261
šis raksts ir slēgts	3259
šis saturs nav pieejams	3250
šis straipsnis užrakintas	3192
šis turinys nepasiekiamas	3182
šis vaizdo įrašas nebepasiekiamas	3184
šis vaizdo įrašas nepasiekiamas	3184
šis video nav pieejams	3252
šis video vairs nav pieejams	3252
šo saturu nevar parādīt	3250
šrifto dydis	3201
štampaj	4233
štítky	525
""", 'ž': """
žaisti dabar	3178
že imam račun	4497
že imate račun	4427
že naročnik	4427
že podpiram	4438
že sledite	4512
želite li da primate obaveštenja	4294
želite li primati obavijesti	4294
želite prejemati obvestila	4491
želite prejemati potisna obvestila	4491
želiš primati obavijesti	4294
žiadny spam	4402
žinutė išsiųsta	3194
živě	595
žiūrėkite nuotraukas	3149
žiūrėkite vaizdo įrašą	3149
žiūrėti galeriją	3149
žiūrėti kainą	3180
žiūrėti komentarus	3199
žiūrėti pasiūlymą	3180
žiūrėti planus	3192
žiūrėti rezultatus	91	3178
žiūrėti visus	3196
žymos	3185
žádný spam	612
""", 'ư': """
ưu đãi cho bạn đọc	5096
ưu đãi cho độc giả	5096
ưu đãi tốt nhất	5112
""", 'ș': """
știrea anterioară	4036
știrea continuă mai jos	4060
știrea următoare	4036
știri pe aceeași temă	3995
știri recomandate	3958
știri similare	3958
știrile zilei	3958
""", 'ț': """
ți-a fost util	4001
ți-a fost util acest articol	3974
ți-a fost util acest rezumat	3974
ți-ai uitat parola	3992
ți-ar putea plăcea și	3995
ține-mă minte	4031
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
або	4996
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4182
автовідтворення	4984
автоматический перевод	4208
автоматическое воспроизведение	4182
автоматичне відтворення	4984
автоматичний переклад	5010
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4076
авторизоваться	4076
адрес электронной почты	4079
актуално	252
актуальне	4908
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4203
анонимный ящик	4203
анонімна пошта	5005
анонімна скринька	5005
архив	4106
аудиоверсия	4182
аудіоверсія	4984
""", 'б': """
бажаєте отримувати сповіщення	4987
банковская карта	4075
банковский перевод	4075
без спам	322
без спама	4196
без спаму	4998
безкоштовна доставка	4979
безкоштовно. без спаму	4998
безопасный платеж	4074
безплатна доставка	306
бесплатная доставка	4177
бесплатно. без спама	4196
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4186
блокувати	4988
больше	4106
больше материалов по теме	4106
больше новостей	4106
больше статей	4199
будь-яка сума	4993
будьте в курсе	4079
была ли статья полезной	4101
більше від автора	5001
більше за темою	4908
більше матеріалів автора	4924
більше матеріалів за темою	4908
більше на цю тему	4908
більше новин	4908
більше новин на тему	4908
більше по темі	4908
більше про це	4911
більше статей	5001
""", 'в': """
в закладки	4213
в избранное	4086
в корзину	4093	4176
в наш магазин	4176
в тази статия	325
в тренде	4106
в этой статье	4199
важен каждый рубль	4190
важен любой вклад	4190
важко відповісти	4975
важлива кожна гривня	4992
важливий кожен внесок	4992
важливо	4908
вам будет интересно	4106
вам може бути цікаво	4908
вам може сподобатися	4908
вам может быть интересно	4106
вам может понравиться	4106
вам також може сподобатися	4908
варианты подписки	4193
вартість доставки	4979
варіанти передплати	4995
вас може зацікавити	4908
вас может заинтересовать	4106
ваш e-mail	4079
ваш email	4079
ваш голос враховано	4970
ваш голос зараховано	4970
ваш голос принят	91	4170
ваш голос учтен	4170
ваш голос учтён	91	4170
ваша електронна пошта	4998
ваша почта	4197
ваша пошта	4999
ваша электронная почта	4196
ваше имя	4197
ваше повідомлення	4999
ваше повідомлення надіслано	4998
ваше сообщение	4197
ваше сообщение отправлено	4196
ваше ім'я	4999
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	4981
введите e-mail	4079
введите email	4079
введите ваш email	4079
введите ваш адрес электронной почты	4079
введите корректный e-mail	4196
введите корректный email	4080
введите корректный адрес	4080
введите правильный e-mail	4080
введите сумму	4190
введіть коректний e-mail	4998
введіть суму	4992
вгору	4971
вградено съдържание	307
вернуться на главную	4199
версия для печати	4086
версия за печат	335
версія для друку	5015
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
вже вимкнено	4991
вже зареєстровані	4884
вже маєте акаунт	4995
вже маєте передплату	4995
вже є акаунт	4884
ви вже голосували	4970
ви вже проголосували	4970
ви вже підписані	5013
ви вже підписані на цю тему	5013
ви вичерпали ліміт статей	4995
ви можете відписатися будь-коли	4998
ви підписані	4998
ви підписані на автора	5013
ви підписані на тему	5013
ви успішно підписалися	4998
виберіть суму	4992
вибрати	4996
вибір редакції	4908
видео	4106
видео # из #	4198
видео # от #	324
видео больше недоступно	4182
видео загружается	4182
видео не может быть воспроизведено	4182
видео недоступно	4182
видео недоступно в вашей стране	4182
видео недоступно в вашем регионе	4182
видеоплеер загружается	4182
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
вийти	4884
використання матеріалів лише з дозволу редакції	5006
вимкнути звук	4984
вимкнути рекламу	5017
вимкніть adblock	4989
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	4998
виправлення й уточнення	5005
вкажіть суму	4992
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4166
включить	4186
включить звук	4182
включить уведомления	4166
вконтакте	4087
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	4981
внешний контент	4179
во весь экран	4109
водещи новини	252
войти	4076
войти в аккаунт	4076
войти в чат	4101
войти по почте	4193
войти с помощью google	4193
войти с яндекс id	4193
войти через apple	4193
войти через facebook	4193
войти через google	4193
войти через vk	4193
войти через вконтакте	4193
войти через яндекс	4193
войти, чтобы комментировать	4209
вопрос дня	4170
воспроизвести	4109
воспроизвести видео	4182
восстановить пароль	4193
время на чтение	4109
время чтения # мин	4109
все	4109
все комментарии	4101
все още няма коментари	332
все още нямате профил	319
все права сохранены	4204
всегда показывать	4179
всегда разрешать	4180
всего проголосовало #	4170
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	4986
встановити застосунок	4986
встроенный контент	4179
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	5011
всі матеріали	5001
всі матеріали автора	5001
всі новини	4910
всі статті	5001
всі статті автора	5001
вход	245	4076
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4884
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4080
вы подписаны	4196
вы подписаны на автора	4211
вы подписаны на тему	4211
вы уже голосовали	4170
вы уже проголосовали	4170
вы успешно подписались	4196
выберите подписку	4193
выберите сумму	4074
выберите тариф	4193
выбор редакции	4106
выбрать	4194
выбрать подписку	4193
выбрать тариф	4193
выйти	4076
від наших партнерів	5017
відео	4908
відео # з #	5000
відео # із #	5000
відео більше недоступне	4984
відео вище	4935
відео недоступне	4984
відео недоступне у вашій країні	4984
відео неможливо відтворити	4984
відео нижче	4935
відеоплеєр завантажується	4984
відкликати згоду	4981
відкрити	4912
відкрити в додатку	4986
відкрити в застосунку	4986
відкрити галерею	5001
відкрити застосунок	4986
відкрити карту	4912
відкрити статтю	4995
відновити пароль	4995
відписатися	5014
відписатися від теми	5013
відписатися можна будь-коли	4998
відповісти	4903	5012
відправити	4999
відскануйте qr-код	4986
відскануйте qr-код, щоб завантажити застосунок	4986
відтворити	4985
відтворити відео	4984
відхилити	4898
відхилити все	4982
відхилити всі	4982
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4109
главная страница	4199
главное	4106
главное за день	4106
главные новости	4106
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4194
головна	4910
головна сторінка	5001
головне	4908
головне за день	4908
головні новини	4908
голосование	92
голосовать	91	4173
голосування	92
голосувати	91	4975
грати	4975
грати онлайн	4970
громкость	4183
гучність	4985
""", 'д': """
да, включить	4167
да, искам	314
да, моля	314
да, пожалуйста	4186
да, спасибо	4186
да, хочу	4186
далее	4109
далі	4910	4971
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4111
детальніше	4910
деталі	4912
дзен	4087
дивитися # світлин	5000
дивитися # світлини	5000
дивитися # фото	5000
дивитися # фотографій	5000
дивитися # фотографії	5000
дивитися всі	5001
дивитися всі # світлин	5000
дивитися всі # світлини	5000
дивитися всі # фото	5000
дивитися всі # фотографій	5000
дивитися всі # фотографії	5000
дивитися всі світлин	5000
дивитися всі світлини	5000
дивитися всі фото	5000
дивитися всі фотографій	5000
дивитися всі фотографії	5000
дивитися відео	4984
дивитися галерею	5001
дивитися онлайн-трансляцію	5001
дивитися оригінал	4972
дивитися світлин	5000
дивитися світлини	5000
дивитися усі # світлин	5000
дивитися усі # світлини	5000
дивитися усі # фото	5000
дивитися усі # фотографій	5000
дивитися усі # фотографії	5000
дивитися усі світлин	5000
дивитися усі світлини	5000
дивитися усі фото	5000
дивитися усі фотографій	5000
дивитися усі фотографії	5000
дивитися фото	5000
дивитися фотогалерею	5001
дивитися фотографій	5000
дивитися фотографії	5000
дивіться відео	4935
дивіться відео вище	4935
дивіться відео нижче	4935
дивіться також	4908
дивіться також відео	4935
дивіться у відео	4935
длительность	4183
длительность #	4183
для передплатників	4995
для подписчиков	4076
до закладок	5015
до кошика	4895	4978
до крамниці	4896
до початку сторінки	4974
до рецепту	61
до теми	4908
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4211
добавить в избранные источники	4211
добавить в источники	4211
добавить в корзину	4176
добавить в мои темы	4211
добавить в предпочитаемые источники	4211
добавить комментарий	4101
добровольное пожертвование	4190
довільна сума	4992
догори	4971
додати в кошик	4978
додати до кошика	4978
додати до моїх тем	5013
додати до обраних джерел	5013
додати до обраного	5013
додати до пріоритетних джерел	5013
додати до улюблених джерел	5013
додати коментар	4903
додати як пріоритетне джерело	5013
дозволити	4988
дозволити й показати	4899
дозволити контент	4981
дозволити один раз	4981
дозволити рекламу	4991
дозволити сповіщення	4987
дозволити та показати	4899
дозволити та продовжити	4899
дозволити і показати	4899
дозволити і продовжити	4899
дозвольте сповіщення	4965
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	4910
долучитися	4881
долучитися до обговорення	5011
долучитися до спільноти	4992
допомагає будь-яка сума	4992
доставка оплачивается отдельно	4176
достигнахте лимита на статиите	319
доступно по подписке	4076
друга сума	317
другая сумма	4074
други новини	19
другие материалы	19	4106
другие материалы рубрики	4106
другие новости	19	4106
другие новости раздела	4106
другие статьи	4106
другие статьи автора	4199
друк	4890
друкувати	5015
дякуємо за ваш голос	91	4970
дякуємо за ваше повідомлення	4998
дякуємо за голос	4970
дякуємо за повідомлення	4998
дякуємо за реєстрацію	4998
дякуємо за участь в опитуванні	4970
дізнатися ціну	4978
""", 'е': """
единоразово	4070
еднократно дарение	317
ежегодно	4194
ежемесячно	4070
ежемесячное пожертвование	4190
ежемесячный платеж	4191
ежемесячный платёж	4191
економія #%	4996
ексклузивно за абонати	319
ексклюзивно для передплатників	4995
електронна адреса	4999
електронна пошта	4999
електронна пошта або логін	4995
етикети	311
еще нет аккаунта	4193
еще новости	4106
еще от автора	4199
еще по теме	4106
ещё	4106
ещё не подписчик	4193
ещё нет аккаунта	4193
ещё новости	4106
ещё от автора	4199
ещё по теме	4106
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	4998
""", 'з': """
з нашого магазину	4978
з нашої крамниці	4896
за абонати	319
за датою	5012
за популярністю	5012
за темою	4908
забелязахте грешка	328
заборонити	4988
забравена парола	245
забравили сте паролата си	319
забронировать билет	4176
забронировать место	4176
забронювати квиток	4978
забронювати місце	4978
забув пароль	4995
забули пароль	4884
забыл пароль	4193
забыли пароль	4076
завантаження відео	4984
завантаження плеєра	4984
завантажити аудіо	4984
завантажити випуск	4984
завантажити відео	4981
завантажити додаток	4986
завантажити допис	4981
завантажити застосунок	4986
завантажити контент	4981
завантажити публікацію	4981
завантажити ще	4910
завжди дозволяти	4982
завжди показувати	4981
загрузить видео	4179
загрузить еще	4109
загрузить ещё	4109
загрузить контент	4179
загрузить пост	4179
загрузить публикацию	4179
загрузка видео	4182
загрузка плеера	4182
задонатити	4881
задонатить	4070
задължителни полета	322
задължително	323
задължително поле	322
заказать	4093
заказать книгу	4176
закрити	4880
закрити галерею	5001
закрити рекламу	5017
закрыть	4069
закрыть галерею	4199
закрыть рекламу	4214
залишилося #	4984
залишити відгук	5009
залишити відповідь	4906
залишити коментар	4903
залиште коментар	5011
заметили ошибку	4203
замовити	4895
замовити книгу	4978
замовити книжку	4978
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	4996
заповніть це поле	4998
заполните это поле	4196
запомни ме	320
запомнить меня	4194
започни теста	302
запретить	4186
запропонувати новину	4903
зарегистрироваться	4076
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4884
зарубежной картой	4191
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4173
защо виждам тази реклама	337
зберегти	4890
зберегти вибір	4981
зберегти на потім	5015
зберегти налаштування	4981
зберегти рецепт	61
зберегти статтю	4890
збережено	5016
збільшити	4910
збільшити зображення	5001
збільшити текст	5015
збільшити фото	5001
збільшити шрифт	5015
зв'язатися з автором	5001
звук	311
згенеровано за допомогою ші	5009
згенеровано штучним інтелектом	5009
згенеровано ші	5009
згорнути	4912	5001
зменшити шрифт	5015
змінити згоду	4981
змінити налаштування	4899
змінити налаштування cookie	4899
змінити розмір тексту	5015
зміст	4910
зміст статті	5001
знайшли помилку	5005
знижка #%	4996
знижка для передплатників	4978
зображення # з #	5000
зображення # із #	5000
зовнішній контент	4981
зробити внесок	4881
зробити донат	4992
зрозуміло	4898
""", 'и': """
играй сега	302
играть	4173
играть онлайн	4170
из нашего магазина	4176
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
изменить настройки	4096
изменить настройки cookie	4096
изменить размер текста	4213
изменить согласие	4179
изображение # из #	4198
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
ии может ошибаться	4207
или	320	4194
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4197
индекс	4197
интересное	4106
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4204
исправления и уточнения	4203
""", 'к': """
к началу	4109
к началу страницы	4199
к рецепту	61
каждое пожертвование важно	4190
каждую пятницу. бесплатно. без спама	4196
каждый донат важен	4190
каждый рубль важен	4190
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4203
как мы защищаем наших источников	4203
как отключить adblock	4187
как пазим източниците си	328
картина в картината	310
картинка в картинке	4182
картинка в картинці	4984
категории	4106
категорії	4908
качество	4183
керування згодою	4981
керувати згодою	4981
керувати сповіщеннями	4987
ключови думи	252
книга з автографом	4896
книга з автографом автора	4896
книга с автографом	4094
книга с автографом автора	4094
книга с подписью автора	4094
книги с автографом	4094
книжка з автографом	4896
книжка з автографом автора	4896
книжки з автографом	4896
кожен внесок важливий	4992
кожен донат важливий	4992
кожна гривня важлива	4992
коментар	4903
коментари	255
коментарі	4903
коментарів ще немає	5011
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	5011
коментувати	4903
комерційний контент	5017
комерційний матеріал	5017
комментарии	4101
комментарии отсутствуют	4101
комментарий	4101
комментировать	4101
коммерческий контент	4214
коммерческий материал	4214
конец рекламы	4214
контакти	4903
контакты	4101
контент заблокирован	4179
контент заблоковано	4981
контент недоступен	4179
контент недоступний	4981
конфиденциальность	4095
конфиденциальность и cookie	4096
конфіденційність і cookie	4899
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4204
копировать ссылку	4086
копіювання заборонено	5006
копіювати посилання	4890
край на рекламата	337
крамниця	4895
кросворд	4975
кроссворд	4173
кроссворд дня	4170
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4190
купити	4895
купити журнал	4978
купити зараз	4978
купити квитки	4978
купити квиток	4978
купити книгу	4978
купити книжку	4978
купити ліцензію	5006
купити нам каву	4992
купити передплату	4995
купить	4093
купить билет	4176
купить билеты	4176
купить билеты онлайн	4176
купить журнал	4176
купить книгу	4176
купить лицензию	4204
купить номер	4176
купить подписку	4076
купить права на публикацию	4204
купить сейчас	4176
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	5017
""", 'л': """
лента новостей	4106
линкът е копиран	335
личный кабинет	4076
лише для передплатників	4995
лише необхідні	4981
логин	4194
логин или e-mail	4193
логін	4996
логін або e-mail	4995
лучшие	4210
любая сумма	4191
любая сумма важна	4190
""", 'м': """
магазин	4093
маджонг	303	4173	4975
материал закрыт	4193
материал защищен авторским правом	4204
материал защищён авторским правом	4204
материал партнера	4214
материал партнёра	4214
материал создан автоматически	4207
материалы защищены авторским правом	4204
материалы партнеров	4091
материалы партнёров	4214
материалы по теме	4106
матеріал захищено авторським правом	5006
матеріал партнера	5017
матеріал створено автоматично	5009
матеріали за темою	4908
матеріали захищені авторським правом	5006
матеріали партнерів	5017
матеріали по темі	4908
машинний переклад	5010
машинно преведено	331
машинный перевод	4208
маєте акаунт	4995
маєте новину	5005
меню	4109	4910
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4194
метки	4106
ми не можемо показати цей вміст	4981
ми не можемо показати цей контент	4981
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4069
может позже	4069
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4880
можна скасувати будь-коли	4995
мои темы	4211
моите теми	334
мой профиль	4076
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	5013
мы в социальных сетях	4088
мы в соцсетях	4088
мы вконтакте	4088
мы не можем показать это содержимое	4179
мы не можем показать этот контент	4179
мы отправили вам письмо	4080
мій профіль	4884
місячна передплата	4996
місячна підписка	4996
мітки	4908
""", 'н': """
на весь екран	4984
на весь экран	4182
на главную	4109
на головну	5001
на живо	311
на початок	4985
на початок сторінки	5001
на правах реклами	4893
на правах рекламы	4091
на сторінку пожертв	4992
на страницу пожертвований	4190
на цял екран	310
наверх	4109	4910
нагадати пізніше	4880
нагору	4971
нагору сторінки	4974
надіслати	91	4890	4999
надіслати відгук	5009
надіслати другові	5015
надіслати другу	4890
надіслати електронною поштою	5015
надіслати коментар	5011
надіслати новину	5005
надіслати новину анонімно	5005
надіслати повідомлення	4998
надіслати поштою	4890
надіслати статтю поштою	4890
надіслати у whatsapp	5015
надішліть свої фото	5005
наживо	4985
нажмите, чтобы увеличить	4199
назад	4109	4910	4971
назначение платежа: пожертвование	4190
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
найкраща пропозиція	4996
найкращі	5012
найпопулярніше	4908	4996
найпопулярніше за добу	4908
найпопулярніше за тиждень	4908
найпопулярніший	4996
найти	4109
найчитаніше	4908
налаштування	4898
налаштування cookie	4981
налаштування конфіденційності	4981
налаштування приватності	4981
налаштування файлів cookie	4981
налаштувати cookie	4981
налаштувати сповіщення	4987
налично в google play	312
нам нужно ваше согласие	4096
нам потрібна ваша згода	4899
намали шрифта	335
написати автору	5001
написати анонімно	5005
написати в редакцію	5005
написати коментар	4903
написать автору	4199
написать анонимно	4203
написать в редакцию	4203
написать комментарий	4101
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4069
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4179
настроить уведомления	4185
настройки	4095
настройки cookie	4095
настройки за поверителност	307
настройки конфиденциальности	4179
настройки на бисквитките	307
настройки приватности	4179
настройки файлов cookie	4179
наступна	4910
наступна новина	5001
наступна світлина	5001
наступна стаття	4908
наступна сторінка	5001
наступне відео	4984
наступне фото	5001
наступний матеріал	4974
наступний слайд	5001
натисніть, щоб збільшити	5001
начална страница	325
начать игру	4170
начать тест	4170
наш магазин	4094
наша крамниця	4896
нашли ошибку	4203
не вдалося відтворити відео	4984
не вдалося завантажити відео	4984
не дозволяти	4966
не зараз	4880	4966
не маєте акаунта	4995
не можем да покажем това съдържание	307
не пропустите	4106
не пропустіть	4908
не разрешать	4167
не сега	259
не сегодня	4069
не сейчас	4069	4167
не сьогодні	4880
не удалось воспроизвести видео	4182
не удалось загрузить видео	4182
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4196
неверный email	4080
неверный адрес электронной почты	4196
неверный имейл	4080
нейросеть может ошибаться	4207
некоректна адреса	4998
некоректний e-mail	4998
некорректный e-mail	4196
некорректный email	4080
некорректный адрес	4196
немає акаунта	4995
немає акаунту	4995
немає коментарів	5011
немає передплати	4995
необов'язково	4999
необязательно	4197
неправильна електронна адреса	4998
неправильный e-mail	4080
неправильный email	4080
неправильный имейл	4080
нет аккаунта	4193
нет комментариев	4101
нет подписки	4193
нет, спасибо	4069	4167
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4196
новини	4908
новини за темою	4908
новини компаній	4893
новини партнерів	4893	4908
новости	4106
новости smi#	4106
новости партнеров	4091
новости партнёров	4091
новости по теме	4106
новости сми#	4106
новые	4210
нові	5012
номер телефона	4197
номер телефону	4999
нравится	4210
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4880	4966
""", 'о': """
обговорити	4903
обговорити в telegram	4906
обговорити в коментарях	4906
обговорити в чаті	4906
обговорити на форумі	4906
обговорити у facebook	4906
обговорити у форумі	4906
оберіть передплату	4995
оберіть план	4995
оберіть суму	4992
обнови страницата	316
обновите страницу	4189
обновить страницу	4189
обов'язкове поле	4998
обов'язково	4999
обрати	4996
обрати передплату	4995
обрати план	4995
обрати тариф	4995
обратная связь	4101
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4101
обсуждение	4101
общи условия	308
обязательно	4197
обязательное поле	4196
одноклассники	4087
одноразово	4881
озвучено роботом	4182
озвучено синтезированным голосом	4182
озвучено синтезованим голосом	4984
оновити сторінку	4991
оновіть сторінку	4991
опитайте отново	322
опитайте по-късно	322
опитування	92	4975
опитування дня	91	4970
оплата раз в год	4193
оплата раз на рік	4995
опрос	92
опрос дня	91	4170
опублікувати коментар	4906
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4101
оставить отзыв	4207
оставшееся время	4183
оставшееся время #	4182
оставшееся время -#	4182
оставьте комментарий	4209
останні новини	4908
останні статті	4908
от нашите партньори	337
от наших партнеров	4214
от наших партнёров	4214
от нашия магазин	305
ответить	4101	4210
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4095
отказвам всички	308
отклонить	4095
отклонить все	4180
отклонить всё	4180
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4187
отключите адблок	4187
отключить звук	4182
отключить рекламу	4214
открихте грешка	328
открихте грешка в текста	328
открыть	4111
открыть галерею	4199
открыть карту	4111
открыть приложение	4184
открыть статью	4193
отмена в любой момент	4193
отменить можно в любой момент	4193
отозвать согласие	4179
отпечатай	255
отпечатай статията	255
отписаться	4212
отписаться можно в любой момент	4196
отписаться от темы	4211
отпишете се по всяко време	322
отправить	91	4197
отправить другу	4086
отправить комментарий	4209
отправить отзыв	4207
отправить по почте	4086
отправить по электронной почте	4213
отправить сообщение	4196
отримувати сповіщення	4987
отсканируйте qr-код	4184
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	4995
оформити підписку	4884
оформить донат	4070
оформить доступ	4193
оформить ежемесячное пожертвование	4190
оценете статията	255
оцените материал	4101
оцените рецепт	61
оцените статью	4101
оценить рецепт	61
оцініть матеріал	4903
оцініть рецепт	61
оцініть статтю	4903
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
пароль	4194	4996
партнерский материал	4091
партнерский проект	4091
партнерський матеріал	4893
партнерський проєкт	4893
партньорско съдържание	251
партнёрский материал	4091
партнёрский проект	4091
пасианс	303
пасьянс	4173	4975
пауза	311	4183	4985
переведено автоматически	4207
переведено нейросетью	4207
переведено с помощью ии	4207
перевір себе	4970
перевірте свою пошту	4998
перевірте свої знання	4970
перевірте себе	4970
переглянути # світлин	5000
переглянути # світлини	5000
переглянути # фото	5000
переглянути # фотографій	5000
переглянути # фотографії	5000
переглянути всі # світлин	5000
переглянути всі # світлини	5000
переглянути всі # фото	5000
переглянути всі # фотографій	5000
переглянути всі # фотографії	5000
переглянути всі світлин	5000
переглянути всі світлини	5000
переглянути всі фото	5000
переглянути всі фотографій	5000
переглянути всі фотографії	5000
переглянути галерею	5001
переглянути пропозицію	4978
переглянути результати	91	4970
переглянути світлин	5000
переглянути світлини	5000
переглянути усі # світлин	5000
переглянути усі # світлини	5000
переглянути усі # фото	5000
переглянути усі # фотографій	5000
переглянути усі # фотографії	5000
переглянути усі світлин	5000
переглянути усі світлини	5000
переглянути усі фото	5000
переглянути усі фотографій	5000
переглянути усі фотографії	5000
переглянути фото	5000
переглянути фотографій	5000
переглянути фотографії	5000
переглянути ціну	4978
передплата	4884
передплатити	4884
перезавантажити сторінку	4991
перезавантажте сторінку	4991
перезагрузите страницу	4189
перезагрузить страницу	4189
перейти в галерею	4199
перейти в магазин	4176
перейти до галереї	5001
перейти до досьє	5001
перейти до змісту	5001
перейти до контенту	5001
перейти до крамниці	4896
перейти до магазину	4978
перейти до оплати	4992
перейти до основного вмісту	5001
перейти до пожертви	4992
перейти до пропозиції	4978
перейти до рецепта	61
перейти к досье	4199
перейти к контенту	4199
перейти к оплате	4190
перейти к основному содержанию	4199
перейти к пожертвованию	4190
перейти к предложению	4176
перейти к рецепту	61
перейти к содержанию	4109
перейти к сюжету	4199
перекладено автоматично	5009
перекладено за допомогою ші	5009
перекладено ші	5009
пересказ нейросети	4207
пересказано нейросетью	4207
печать	4086
печать рецепта	61
питання дня	4970
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4182
плейърът се зарежда	310
плеєр завантажується	4984
по дате	4210
по подписке	4076
по популярности	4210
по теме	4106
по-късно	259	314
побачили помилку	5005
повернутися на головну	5001
повернутися нагору	4974
повний екран	4984
повноекранний режим	4984
повідомити новину	5005
повідомити про помилку	4903
повідомити про помилку в тексті	4903
повідомлення	4999
повідомлення надіслано	4998
погоджуюсь	4898
погоджуюся	4898
погодитись і продовжити	4899
погодитися та продовжити	4981
погодитися і продовжити	4899
пограти	4975
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4213
подарить материал	4086
подарить статью	4076
подарувати доступ	5015
подарувати статтю	4890
поддержать	4070
поддержать автора	4070
поддержать на boosty	4190
поддержать на patreon	4190
поддержать нас	4070
поддержать проект	4070
поддержать редакцию	4070
поддержите нас	4070
поделитесь	4086
поделиться	4086
поделиться в telegram	4086
поделиться в twitter	4086
поделиться в одноклассниках	4086
поделиться в соцсетях	4086
поделиться вконтакте	4086
поделиться новостью	4086
поделиться ссылкой	4086
поделиться статьей	4086
поделиться статьёй	4086
подкасти	4908
подкасты	4106
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	5012
подобни статии	252
подписаться	4076
подписаться в max	4088
подписаться в telegram	4088
подписаться на автора	4211
подписаться на канал	4088
подписаться на новости	4079
подписаться на рассылку	4079
подписаться на телеграм-канал	4088
подписаться на тему	4211
подписаться на уведомления	4185
подписка	4076
подписка на год	4193
подписка на месяц	4193
подписывайтесь	4088
подпишитесь	4193
подпишитесь на рассылку	4079
подреди по	332
подробнее	4109
подробнее по теме	4106
подтвердите e-mail	4196
подтвердите адрес электронной почты	4196
поділитись	4890
поділитися	4890
поділитися в telegram	4890
поділитися в соцмережах	4890
поділитися новиною	4890
поділитися статтею	4890
поділіться	4890
пожаловаться	4210
пожаловаться на комментарий	4209
пожаловаться на рекламу	4214
пожертвовать	4070
пожертвувати	4881
позволи	314
позволи известия	313
позже	4069	4186
поиск	4109
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
показати # відповідей	5011
показати # відповіді	5011
показати # світлин	5000
показати # світлини	5000
показати # фото	5000
показати # фотографій	5000
показати # фотографії	5000
показати більше	4910
показати вміст	4981
показати все	4912
показати всі	5001
показати всі # світлин	5000
показати всі # світлини	5000
показати всі # фото	5000
показати всі # фотографій	5000
показати всі # фотографії	5000
показати всі світлин	5000
показати всі світлини	5000
показати всі фото	5000
показати всі фотографій	5000
показати всі фотографії	5000
показати відповіді	5011
показати галерею	5001
показати й прийняти	4981
показати коментарі	4903
показати контент	4981
показати менше	5001
показати оригінал	4912	4972
показати пароль	4995
показати підпис	5001
показати результати	91	4970
показати розшифровку	4984
показати світлин	5000
показати світлини	5000
показати субтитри	4984
показати усі # світлин	5000
показати усі # світлини	5000
показати усі # фото	5000
показати усі # фотографій	5000
показати усі # фотографії	5000
показати усі світлин	5000
показати усі світлини	5000
показати усі фото	5000
показати усі фотографій	5000
показати усі фотографії	5000
показати фото	5000
показати фотографій	5000
показати фотографії	5000
показати ще	4910
показати і прийняти	4981
показать # ответа	4209
показать # ответов	4209
показать # фото	4198
показать # фотографии	4198
показать # фотографий	4198
показать больше	4109
показать все	4111	4199
показать все # фото	4198
показать все # фотографии	4198
показать все # фотографий	4198
показать все фото	4198
показать все фотографии	4198
показать все фотографий	4198
показать галерею	4199
показать еще	4109
показать ещё	4109
показать и принять	4179
показать карту	4111
показать комментарии	4101
показать контент	4179
показать меньше	4111	4199
показать оригинал	4111	4171
показать ответы	4209
показать пароль	4193
показать перевод	4111
показать подпись	4199
показать расшифровку	4182
показать результаты	91	4170
показать содержимое	4179
показать субтитры	4182
показать фото	4198
показать фотографии	4198
показать фотографий	4198
показувати завжди	4981
показывать всегда	4179
поки немає коментарів	5011
поле обов'язкове для заповнення	4998
поле обязательно для заполнения	4196
полето е задължително	322
политика cookie	4179
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4203
политика конфиденциальности	4095
политика конфиденциальности и cookie	4096
политика обработки персональных данных	4095
полноэкранный режим	4182
полный экран	4182
получавай известия	313
получать уведомления	4185
пользовательское соглашение	4095
політика cookie	4981
політика виправлень	5005
політика конфіденційності	4898
політика конфіденційності та cookie	4899
політика приватності	4981
помогает любая сумма	4190
помочь	4070
помочь нам	4070
помочь проекту	4070
помочь редакции	4070
помітили помилку	5005
понятно	4095
попередня	4910
попередня новина	5001
попередня стаття	4908
попередня сторінка	5001
попереднє фото	5001
попередній матеріал	4974
попередній слайд	5001
поправки и уточнения	328
попробовать бесплатно	4076
попробуйте еще раз	4196
попробуйте ещё раз	4196
попробуйте позже	4196
популярне	4908
популярное	4106
популярные	4106	4210
популярные новости	4106
популярные статьи	4106
популярный	4194
популярні	5012
популярні новини	4908
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4890
поскаржитися	5012
поскаржитися на коментар	5011
поскаржитися на рекламу	5017
последнее	4106
последни	252
последни новини	252
последние новости	4106
послухати новину	4890
посмотреть # фото	4198
посмотреть # фотографии	4198
посмотреть # фотографий	4198
посмотреть все # фото	4198
посмотреть все # фотографии	4198
посмотреть все # фотографий	4198
посмотреть все фото	4198
посмотреть все фотографии	4198
посмотреть все фотографий	4198
посмотреть результаты	91	4170
посмотреть фото	4198
посмотреть фотографии	4198
посмотреть фотографий	4198
посмотреть цену	4176
потвърдете имейла си	322
поточний час	4985
поточний час #	4984
потребителско име	320
потребителско име или имейл	319
похожие материалы	4106
похожие статьи	4106
почати гру	4970
почати тест	4970
почему я вижу эту рекламу	4214
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4197
поширити	4890
поширити у facebook	4890
поштовий індекс	4999
пошук	4910
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4095
правила коментарів	5011
правила коментування	4903
правила комментариев	4209
правила комментирования	4101
правила користування	4982
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4176
предложение для читателей	4176
предложить новость	4101
предыдущая	4109
предыдущая новость	4199
предыдущая статья	4106
предыдущая страница	4199
предыдущая фотография	4199
предыдущее фото	4199
предыдущий слайд	4199
презаредете страницата	316
презареди страницата	316
премиум	4076
преміум	4884
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	4992
пригостіть нас кавою	4992
придбати квитки	4978
придбати квиток	4978
придбати книжку	4978
придбати передплату	4995
придбати права на публікацію	5006
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	4992
прийняти	4898
прийняти все	4982
прийняти всі	4898
прийняти всі файли cookie	4981
прийняти й показати	4981
прийняти й продовжити	4899
прийняти та показати	4981
прийняти та продовжити	4981
прийняти і продовжити	4981
принтирай	255
принтирай рецептата	61
принципи редакції	5005
принять	4095
принять все	4095
принять все cookie	4179
принять все файлы cookie	4179
принять всё	4095
принять и показать	4179
принять и продолжить	4179
прислать новость	4101
прислать новость анонимно	4203
присоединиться к обсуждению	4209
приховати коментарі	4906
пришлите свои фото	4203
приєднатися	4881
приєднатися до спільноти	4881
про автора	4924
про авторку	4924
про авторів	4924
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4170
проверьте адрес почты	4080
проверьте свои знания	4170
проверьте свою почту	4196
проверьте себя	4170
проголосовало #	4170
проголосовать	91
проголосувати	91
продовження під рекламою	4893
продовження статті під рекламою	4893
продовжити без вимкнення	4989
продовжити з apple	4995
продовжити з google	4995
продовжити через apple	4995
продовжити через facebook	4995
продовжити через google	4995
продолжительность #	4183
продолжить без отключения	4187
продолжить без поддержки	4069
продолжить с apple	4193
продолжить с google	4193
продолжить через apple	4193
продолжить через facebook	4193
продолжить через google	4193
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4190
произошла ошибка	4197
произошла ошибка. попробуйте ещё раз	4196
произошла ошибка. попробуйте позже	4196
пройти опитування	4970
пройти опрос	4170
пройти тест	4170
прокоментувати	5012
прокомментировать	4210
промени размера на текста	335
промо	4091	4893
пропозиція для передплатників	4978
пропозиція для читачів	4978
прослухати статтю	4984
прослушать	4086
прослушать новость	4086
прослушать статью	4182
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	5015
прочитать позже	4213
прямой эфир	4183
прізвище	4999
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4884
підписатися	4884
підписатися на автора	5013
підписатися на сповіщення	4987
підписатися на тему	5013
підписка	4884
підсумок від ші	5009
підтвердьте електронну адресу	4998
підтвердіть e-mail	4998
підтримайте нас	4881
підтримати	4881
підтримати автора	4881
підтримати журналістів	4881
підтримати на buy me a coffee	4992
підтримати на patreon	4992
підтримати нас	4881
підтримати проєкт	4992
підтримати разово	4992
підтримати редакцію	4881
підтримувати щомісяця	4992
пізніше	4880	4988
""", 'р': """
радимо прочитати	4908
радимо також	4908
развернуть	4109
разгадать кроссворд	4170
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4993
разовий внесок	4993
разовий донат	4992
разово	4070
разовое пожертвование	4190
разовый платеж	4191
разовый платёж	4191
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4166
разрешить	4186
разрешить и показать	4096
разрешить и продолжить	4096
разрешить контент	4179
разрешить один раз	4179
разрешить рекламу	4189
разрешить уведомления	4166
ранняя регистрация	4177
раскрыть	4111
распечатать	4086
распечатать рецепт	61
распечатать статью	4086
рассказать друзьям	4086
рассылка	4079
рассылки	4079
расшифровка	4183
регистрация	245	4076
редакция рекомендует	4106
редакційна політика	5005
редакційна політика видання	5005
резултати от анкетата	302
резултати от гласуването	302
результати	92	4912
результати голосування	4985
результати опитування	4985
результаты	92	4111
результаты голосования	4183
результаты опроса	4183
реклама	251	4091	4893
реклама - статията продължава по-долу	251
реклама google	4214
реклама від google	5017
реклама закончилась	4214
реклама закінчилася	5017
реклама на сайте	4091
реклама на сайті	4893
реклама окончена	4214
реклама от google	4214
реклама. продовження нижче	4893
реклама. продолжение ниже	4091
реклами от google	337
рекламний матеріал	5017
рекламно каре	251
рекламно съдържание	251
рекламный материал	4214
рекомендовано outbrain	4214
рекомендовано taboola	4214
рекомендуем	4106	4194
рекомендуем почитать	4106
рекомендуем также	4106
рекомендуемое	4106
рекомендуємо	4908	4996
рекомендуємо прочитати	4908
рекомендуємо також	4908
реши кръстословицата	302
реши теста	302
реєстрація	4884
розгадати кросворд	4970
розгорнути	4912	5001
роздрукувати	4890
роздрукувати рецепт	61
роздрукувати статтю	4890
розмір тексту	65
розмір шрифту	65
розшифровка	4985
российской картой	4191
рубрики	4106	4908
річна передплата	4996
річна підписка	4996
""", 'с': """
самая выгодная	4194
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4106
самое популярное	4106
самое читаемое	4106
самое читаемое за день	4106
самое читаемое за неделю	4106
самый популярный	4194
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4106
свежие новости	4106
свернуть	4109
своя сума	4992
своя сумма	4190
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4101
світлина # з #	5000
світлина # із #	5000
сгенерировано ии	4207
сгенерировано нейросетью	4207
сгенерировано с помощью ии	4207
сделать донат	4190
сделать пожертвование	4070
сейчас читают	4106
сигнализирай за грешка	328
сканворд	4173
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4184
скануйте qr-код	4986
скасувати можна будь-коли	4995
скачать аудио	4182
скачать выпуск	4182
скачать из google play	4184
скидка #%	4194
скидка для подписчиков	4176
скопировано	4087
скопировано в буфер обмена	4213
скопировать ссылку	4086
скопировать ссылку на статью	4086
скопійовано	5016
скопійовано в буфер обміну	5015
скопіювати посилання	4890
скопіювати посилання на статтю	4890
скорост	311
скорост на възпроизвеждане	310
скорость	4183
скорость воспроизведения	4182
скрий отговорите	332
скрий рекламата	337
скрыть	4111
скрыть ответы	4209
скрыть рекламу	4214
слайд # з #	5000
слайд # из #	4198
слайд # от #	324
слайд # із #	5000
слайд #/#	4198	5000
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
следить за автором	4211
следить за онлайном	4199
следить за темой	4211
следующая	4109
следующая новость	4199
следующая статья	4106
следующая страница	4199
следующая фотография	4199
следующее видео	4182
следующее фото	4199
следующий слайд	4199
слухати	4890
слухати новину	4890
слушай новината	255
слушай статията	310
слушать	4086
слушать новость	4086
см. также	4106
смотреть # фото	4198
смотреть # фотографии	4198
смотреть # фотографий	4198
смотреть видео	4182
смотреть все	4109
смотреть все # фото	4198
смотреть все # фотографии	4198
смотреть все # фотографий	4198
смотреть все фото	4198
смотреть все фотографии	4198
смотреть все фотографий	4198
смотреть галерею	4199
смотреть онлайн-трансляцию	4199
смотреть оригинал	4171
смотреть предложение	4176
смотреть фото	4198
смотреть фотогалерею	4199
смотреть фотографии	4198
смотреть фотографий	4198
смотри также	4106
смотрите также	4106
сначала новые	4209
сначала старые	4209
снимка # от #	324
снимка #/#	324
снимок # из #	4198
советуем почитать	4106
согласен	4095
согласен и продолжить	4096
согласиться	4095
согласиться и продолжить	4179
содержание	4109
содержание статьи	4199
содержимое недоступно	4179
создано ии	4207
создано нейросетью	4207
создано при помощи ии	4207
создано с помощью ии	4207
создать аккаунт	4076
сообщение	4197
сообщение отправлено	4196
сообщить новость	4203
сообщить об опечатке	4101
сообщить об ошибке	4101
сортирай по	332
сортиране	333
сортировать	4210
сортировать по	4209
сортировка	4210
сортування	5012
сортувати	5012
сортувати за	5011
сохранено	4087
сохранить	4086
сохранить выбор	4179
сохранить на потом	4213
сохранить настройки	4179
сохранить рецепт	61
сохранить статью	4086
социальные сети	4088
спасибо за ваш голос	91	4170
спасибо за ваше сообщение	4196
спасибо за подписку	4079
спасибо за регистрацию	4196
спасибо за сообщение	4196
спасибо за участие в опросе	4170
спасибо, ваш голос учтён	4170
спершу нові	5011
спершу старі	5011
спестявате #%	320
спецпроект	4091
спецпроєкт	4893
сповіщення	4988
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4214
спонсорський матеріал	5017
способ оплаты	4074
способы оплаты	4074
спочатку нові	5011
спочатку старі	5011
спри да следваш	334
спробуйте пізніше	4998
спробуйте ще раз	4998
ссылка скопирована	4086
сталася помилка	4999
сталася помилка. спробуйте пізніше	4998
сталася помилка. спробуйте ще раз	4998
станете член	244
стани абонат	244
стани дарител	244
старые	4210
старі	5012
стати патроном	4992
стати підписником	4992
стати співучасником	4881
стати частиною спільноти	4881
стати членом клубу	4992
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	5006
стать патроном	4070
стать соучастником	4070
стать спонсором	4070
статья защищена авторским правом	4204
створено за допомогою штучного інтелекту	5009
створено за допомогою ші	5009
створено штучним інтелектом	5009
створено ші	5009
створити акаунт	4884
стежити за автором	5013
стежити за онлайном	5001
стежити за темою	5013
стислий переказ від ші	5009
стоимость доставки	4177
сторінка # з #	5000
сторінка # із #	5000
сторінка #/#	5000
страница # из #	4198
страница # от #	324
страница #/#	324	4198
стрічка новин	4908
субтитри	311	4985
субтитры	4183
судоку	303	4173	4975
сума по избор	317
сховати	4912
сховати відповіді	5011
сховати рекламу	5017
сходни новини	252
схожі матеріали	4908
схожі новини	4908
схожі статті	4908
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
сыграть	4173
сюжет	4106
сюжеты	4106
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	4988
так, дякую	4988
так, увімкнути	4966
так, хочу	4988
також читайте	4908
твитнуть	4086
твиттер	4087
твітнути	4890
теги	4106	4908
текст продовжується під рекламою	4893
текст создан автоматически	4207
текст створено автоматично	5009
текст читает робот	4182
текущее время	4183
текущее время #	4182
текущо време	311
текущо време #	310
телеграм	4087
телефон	323	4197	4999
тема	323	4197	4999
тема дня	4106
теми	4908
темы	4106
тест дня	4170
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4076
только необходимые	4179
транскрипция	311
тривалість	4985
тривалість #	4985
търговско съдържание	337
тільки необхідні	4981
""", 'у': """
у вас вже є акаунт	4995
у вас включен adblock	4187
у вас нет подписки	4193
у вас уже есть аккаунт	4193
у кошик	4895
у мене вже є акаунт	4995
у мене є акаунт	4995
у мене є передплата	4995
у меня есть аккаунт	4193
у меня есть подписка	4193
у меня нет аккаунта	4193
у меня уже есть аккаунт	4193
у цій статті	5001
уведомления	4186
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4109
увеличить изображение	4199
увеличить текст	4213
увеличить фото	4199
увеличить шрифт	4213
увійти	4884
увійти з google	4995
увійти за допомогою google	4995
увійти через apple	4995
увійти через facebook	4995
увійти через google	4995
увійти, щоб коментувати	5011
увімкнути	4988
увімкнути звук	4984
увімкнути сповіщення	4965
увімкніть сповіщення	4965
угостите нас кофе	4190
угостить кофе	4190
уже есть аккаунт	4076
уже зарегистрированы	4076
уже зареєструвалися	4884
уже отключил	4189
узнать цену	4176
укажите сумму	4190
уменьшить шрифт	4213
умови використання	4898
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4179
управление уведомлениями	4185
управлявай съгласието	307
управлять согласием	4179
условия за ползване	307
установить приложение	4184
усі коментарі	5011
усі матеріали	5001
усі матеріали автора	5001
усі матеріали авторки	4924
усі матеріали за темою	5001
усі новини	4910
усі статті	5001
усі статті автора	5001
""", 'ф': """
файлы cookie	4095
фамилия	323	4197
фейсбук	4087
филворды	4173
фото	4106
фото # з #	5000
фото # из #	4198
фото # із #	5000
фото #/#	4198	5000
фоторепортаж	4106
""", 'х': """
харесай	255
харесва ми	333
хорошо	4095
хотите получать уведомления	4185
хочете отримувати сповіщення	4987
""", 'ц': """
це було корисно	5009
це відео більше недоступне	4984
це відео недоступне	4984
це відео недоступне у вашій країні	4984
це поле обов'язкове	4998
цей контент недоступний	4981
цей контент неможливо показати	4981
цей матеріал закритий	4995
цена на доставката	305
ця стаття закрита	4995
цял екран	310
""", 'ч': """
час читання # хв	4910
час, що залишився	4984
час, що залишився #	4984
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	4903
читает синтезированный голос	4182
читайте в застосунку	4986
читайте в приложении	4184
читайте еще	4106
читайте ещё	4106
читайте ниже	4091
читайте первыми в приложении	4184
читайте першими в застосунку	4986
читайте по теме	4106
читайте также	4106
читайте також	4908
читати без обмежень	4995
читати без реклами	5017
читати всю новину	5001
читати всю статтю	5001
читати далі	4910
читати з передплатою	4995
читати коментарі	5011
читати оригінал	4972
читати повністю	4910
читати розшифровку	4984
читати статтю повністю	5001
читати також	4908
читать без ограничений	4193
читать без рекламы	4214
читать в max	4088
читать в telegram	4088
читать всю статью	4199
читать далее	4109
читать дальше	4109
читать ещё	4109
читать комментарии	4101
читать оригинал	4171
читать полностью	4109
читать расшифровку	4182
читать с подпиской	4193
читать статью полностью	4199
читать также	4106
читать целиком	4199
читає синтезований голос	4984
чому я бачу цю рекламу	5017
что еще почитать	4106
что ещё почитать	4106
что-то пошло не так	4197
что-то пошло не так, попробуйте позже	4196
что-то пошло не так. попробуйте еще раз	4196
что-то пошло не так. попробуйте ещё раз	4196
что-то пошло не так. попробуйте позже	4196
чуй статията	310
""", 'ш': """
швидкість	4985
швидкість відтворення	4984
ші може помилятися	5009
""", 'щ': """
ще за темою	4908
ще на цю тему	4911
ще не передплатник	4995
ще немає акаунта	4995
ще новини	4908
що ще почитати	4908
щомісяця	4881	4996
щомісячна підтримка	4993
щомісячний внесок	4992
щоп'ятниці. безкоштовно. без спаму	4998
щороку	4996
щось пішло не так	4999
щось пішло не так, спробуйте пізніше	4998
щось пішло не так. спробуйте пізніше	4998
щось пішло не так. спробуйте ще раз	4998
""", 'э': """
экономия #%	4194
эксклюзивно для подписчиков	4193
электронная почта	4079
электронная почта или логин	4193
эта статья закрыта	4193
это было полезно	4207
это видео больше недоступно	4182
это видео недоступно	4182
это видео недоступно в вашей стране	4182
это поле обязательно	4196
это поле обязательно для заполнения	4196
этот контент невозможно показать	4179
этот контент недоступен	4179
этот материал закрыт	4193
""", 'я': """
я вже підтримую	4880
я вимкнув блокувальник	4989
я отключил	4189
я отключил блокировщик	4187
я уже поддерживаю	4069
як вимкнути adblock	4989
як ми захищаємо джерела	5005
як ми захищаємо наші джерела	5005
якість	4985
яндекс.дзен	4087
""", 'і': """
ім'я	4999
індекс	4999
інша сума	4992
інші матеріали автора	5001
інші матеріали авторки	4924
інші новини	19	4908
інші статті автора	5001
інші статті авторки	4924
""", 'א': """
אהבתי	2281
אודות	2245
אודות הכותב	2313
אולי אחר כך	2297
אולי גם יעניין אותך	2231
אולי יעניין אותך	2231
אולי יעניין אותך גם	2269
אולי יעניין אתכם	2231
אולי יעניין אתכם גם	2269
אולי מאוחר יותר	2209
אולי פספסתם	2269
אחר כך	2298
איך מכבים	2302
איך מכבים חוסם פרסומות	2300
אימייל	2309
אימייל לא תקין	2308
אין לי דעה	2281
אין לך חשבון	2306
אין לכם חשבון	2306
אינציקלופדיית ynet	2231
אירעה שגיאה	2308
אישור	2228	2297
אישור הכל	2293
אישור והמשך	2292
אני מאשר את תנאי השימוש	2308
אני מאשר קבלת דיוור	2308
אני מאשר/ת קבלת דברי פרסומת	2308
אני מאשר/ת קבלת דיוור	2308
אני מסכים	2228
אני מסכים לתנאי השימוש	2308
אני מסכים/ה לתנאי השימוש	2308
אני מסכימה	2228
אפשר	2298
אפשר התראות	2296	2297
אפשר לבטל בכל רגע	2306
אפשר תמיד	2292
אפשרויות נוספות	2321
אשר את כל העוגיות	2326
אשר הכל	2293
אשר והמשך	2292
""", 'ב': """
בדקו את תיבת הדואר	2308
בדקו את תיבת המייל	2308
בחירה	2307
בחן את עצמך	2283
בחנו את עצמכם	2283
בחסות	2274
בחר	2307
בחר מסלול	2306
בחר סכום	2328
בחרו את המינוי שלכם	2306
בחרו מינוי	2306
בחרו מסלול	2306
בחרו סכום	2328
בטל השתקה	2288
ביטול	2297
ביטול הסכמה	2292
ביטול השתקה	2288
בלי ספאם	2308
בלעדי למנויים	2306
במעקב	2318
בשיתוף	2225
בשיתוף עם	2322
""", 'ג': """
גודל גופן	65
גודל הטקסט	2320
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2329
""", 'ד': """
דווח על טעות	2230
דווח על תגובה	2324
דווחו לנו על טעות	2280
דחה את כל העוגיות	2326
דחה הכל	2293
דחייה	2228
דחיית הכל	2293
דיווח	2281
דיווח על טעות	2280
דיווח על תגובה	2324
דילוג לתוכן	2233
דילוג לתוכן המרכזי	2233
דלג לתוכן	2234
דלג לתוכן הראשי	2233
דלג על הפרסומת	2327
דלגו למתכון	61
דלגו על הפרסומת	2327
דף הבית	2234
""", 'ה': """
האזינו	2220
האזינו בספוטיפיי	2325
האזינו לכתבה	2288
האזן לכתבה	2288
האם הכתבה עזרה לך	2280
האם הכתבה עניינה אותך	2280
האם העמוד עזר לך	2280
האם זה היה מועיל	2280
הבא	2234
הבנתי	2235
הבקשה התקבלה	2330
הבקשה נשלחה	2330
הגב	2230
הגדל טקסט	2320
הגדל תמונה	2312
הגדלת גופן	2256	2257
הגדלת טקסט	2320
הגדלת תמונה	2312
הגדרות	2228
הגדרות עוגיות	2292
הגדרות פרטיות	2228	2292
הדפיסו את המתכון	61
הדפיסו כתבה	2268
הדפס	2220
הדפס מתכון	61
הדפסה	2220	2257
הדפסת המתכון	61
הדפסת כתבה	2268
ההודעה נשלחה	2308
ההודעה שלך	2330
ההצבעה שלך נקלטה	2280
ההצעה המשתלמת ביותר	2307
ההרשמה אושרה	2330
הודעתך נשלחה	2308
הווידאו אינו זמין	2288
הוסיפו תגובה	2230
הוסף כמקור מועדף	2317
הוסף לסל	2332
הוסף תגובה	2230
הוסף תשובה	2324
הוספה לסל	2332
הוספה לרשימת הקריאה	2256
הוספת תגובה	2230
הוקרא בקול סינתטי	2288
הורד שמע	2288
הורדת הפרק	2288
הורדת השמע	2288
הורידו את האפליקציה	2295
הזינו כתובת מייל	2330
הזכירו לי מאוחר יותר	2209
הזן כתובת אימייל	2330
החדשות ביותר	2281
החדשים ביותר	2281
החנות	2322
החשבון שלי	2212
הטבה לקוראים	2286
הטבות למנויים	2286
הטופס נשלח בהצלחה	2308
הירשם	2212
הירשמו להתראות	2296
הישנות ביותר	2281
הכי נצפים	2231
הכי נקרא	2231
הכי נקראות	2231
הכי נקראות היום	2269
הכי פופולרי	2307
הכינוי שלך	2324
הכניסו כתובת מייל	2330
הכתבה הבאה	2231
הכתבה המלאה למנויים	2268
הכתבה הקודמת	2231
הכתבה נעולה	2306
המייל האדום	2313
המייל שלך	2330
המלצות	2231
המקומות מוגבלים	2272
המשיכו לקרוא	2331
המשך בדפדפן	2295
המשך לאתר	2295
המשך לקרוא	2234
המשך עם google	2306
המשך עם אימייל	2329
המשך עם אפל	2306
המשך עם גוגל	2306
המשך עם פייסבוק	2306
המשך קריאה	2234
הנגן נטען	2288
הנצפים ביותר	2269
הנקראות ביותר	2231
הנקראים ביותר	2269
הסרטון אינו זמין	2288
הסרטון הבא	2327
הסרטון הקודם	2327
הסרטון לא זמין	2288
הסרטון נטען	2288
הסתר	2235
הסתר תגובות	2280
הסתר תשובות	2280
העדפות עוגיות	2292
העדפות פרטיות	2326
הענק כתבה במתנה	2320
הענקת כתבה במתנה	2320
העתיקו את הקישור	2268
העתיקו קישור	2268
העתק	2321
העתק קישור	2220	2257
העתקת הקישור	2268
העתקת קישור	2220	2257
הפופולרי ביותר	2307
הפופולריות ביותר	2281
הפסק לעקוב	2317
הפסקת מעקב	2317
הפעל	2252
הפעל התראות	2296
הפעל סרטון	2288
הפעלה אוטומטית	2289
הפעלת התראות	2296
הפרסומת ממשיכה	2332
הצביעו	91	2281
הצביעו בסקר	2280
הצבע	91	2281
הצבעה	92
הצבעתך נקלטה	2280
הצג את כל התגובות	2242
הצג ב-x	2325
הצג הכל	2235
הצג כתוביות	2288
הצג מפה	2235
הצג מקור	2235
הצג עוד	2234
הצג פוסט	2292
הצג פוסט זה באינסטגרם	2325
הצג פחות	2235
הצג תגובות	2280
הצג תוכן	2292
הצג תוצאות	91	2281
הצג תמיד	2292
הצג תשובות	2280
הצגת התוכן	2292
הצגת כל התגובות	2242
הצהרת נגישות	2245
הצטרפו	2210
הצטרפו אלינו	2210
הצטרפו לתומכים	2303
הצעה לקוראים	2286
הקודם	2234
הקטן טקסט	2320
הקטנת גופן	2256	2257
הקטנת טקסט	2320
הקישור הועתק	2268
הקראה אוטומטית	2288
הקש להפעלת קול	2327
הרשמה	2212
השאירו תגובה	2242
השאר אותי מחובר	2306
השאר תגובה	2242
השב	2230
השהה	2252
השתק	2289
השתקה	2289
השתתפו בסקר	2280
התגובה שלך	2324
התגובות למנויים בלבד	2324
התגובות מושבתות	2324
התחבר	2212
התחבר עם google	2306
התחברות	2212
התחברות באמצעות גוגל	2306
התחברות עם גוגל	2306
התחברות עם פייסבוק	2306
התמונה הבאה	2331
התמונה הקודמת	2331
התרומה שלי	2328
""", 'ו': """
וואטסאפ	2257
ווטסאפ	2220	2257
וידאו	2231
""", 'ז': """
זהו שדה חובה	2308
זכור אותי	2307
זמן נוכחי	2289
זמן נותר	2289
""", 'ח': """
חד פעמי	2304
חד-פעמי	2304
חדשות אחרונות	2231
חודש ראשון ב-#	2267
חודש ראשון ב-# ש"ח	2267
חודש ראשון בשקל	2267
חודש ראשון חינם	2267
חודשי	2304
חזרה למעלה	2234
חזרה לעמוד הבית	2312
חזרה לעמוד הראשי	2233
חזרה לראש העמוד	2233
חזרה לרשימה	2331
חידוש מינוי	2329
חיוב חודשי	2307
חיוב שנתי	2307
חינם, בלי ספאם	2308
חיפוש	2234
""", 'ט': """
טוויטר	2220	2257
טוען וידאו	2288
טוען נגן	2288
טלגרם	2220	2257
טעינת הפוסט	2292
טען מחדש	2300
טען מחדש את הדף	2300
טען עוד	2234
טען פוסט	2292
טען תגובות נוספות	2280
טען תוכן	2292
""", 'י': """
יציאה	2212
יציאה ממסך מלא	2288
יש לי חשבון	2306
""", 'כ': """
כבר הצבעת	2280
כבר הצבעתם	2280
כבר יש לך חשבון	2306
כבר מנוי	2306
כבר מנויים	2306
כבר מנויים? התחברו	2212
כבר נרשמת	2212
כותרות אחרונות	2231
כיביתי	2302
כיביתי את חוסם הפרסומות	2300
כל חודש	2304
כל שקל חשוב	2303
כל תרומה חשובה	2303
כל תרומה עוזרת	2303
כללי התגובות	2280
כן, אני רוצה	2296
כן, אשמח	2297
כניסה	2212
כניסה למנויים	2212
כתבה זו הוענקה במתנה	2333
כתבה זו היא תוכן ממומן	2268
כתבה ממומנת	2274
כתבה נעולה	2306
כתבו את תגובתכם	2324
כתבו לנו	2313
כתבו תגובה	2230
כתבות אחרונות	2231
כתבות מומלצות	2231
כתבות נוספות	2231
כתבות נוספות בנושא	2269
כתבות נוספות שיעניינו אתכם	2269
כתבות נוספות של הכתב	2312
כתבות קשורות	2231
כתבות שאולי פספסתם	2269
כתבות שיעניינו אתכם	2269
כתוב תגובה	2280
כתוביות	2289
כתובת אימייל לא תקינה	2308
כתובת המייל כבר רשומה	2330
כתובת המייל שלך	2330
כתובת מייל לא תקינה	2308
כתיבת תגובה	2280
""", 'ל': """
לא אהבתי	2281
לא יודע	2281
לא כעת	2209
לא ניתן להפעיל את הסרטון	2288
לא ניתן להציג את התוכן	2292
לא ניתן להציג תוכן זה	2292
לא ניתן לטעון את הסרטון	2327
לא ניתן לנגן את הסרטון	2288
לא עכשיו	2209	2297
לא תודה	2209	2297
לא, תודה	2209	2297
לגלריה	2312
לגלריה המלאה	2312
לגלריית התמונות	2312
לדף הבית	2312
לדף התרומות	2303
להאזנה בספוטיפיי	2325
להאזנה לכתבה	2288
להורדה ב-app store	2295
להורדה ב-google play	2295
להורדה מ-app store	2295
להורדה מ-google play	2295
להורדת האפליקציה	2268
להזמנה לחצו כאן	2332
להזמנת כרטיסים	2286
להמשך קריאה	2212
להרשמה	2212
להרשמה לאירוע	2272
לחידון	2283
לחידון המלא	2283
לחנות	2322
לחנות שלנו	2272
לחצו להפעלת הסאונד	2327
לידיעה המלאה	2312
לכל החדשות	2312
לכל החידונים	2283
לכל הכתבות	2234
לכל הכתבות בנושא	2269
לכל הכתבות של הכתב	2312
לכל המשחקים	2283
לכל הסרטונים	2312
לכל העדכונים, הכתבות והסרטונים	2269
לכל התגובות	2230
לכל התמונות	2312
לכתבה הבאה	2312
לכתבה הבאה בסדרה	2269
לכתבה המלאה	2312
לכתבה הקודמת	2312
לכתבה הקודמת בסדרה	2269
לכתבה נוספת	2331
לכתיבת תגובה	2242
למוצר	2322
למנויים בלבד	2216
למתכון	61
לעמוד הבית	2312
לעמוד התרומות	2303
לפרויקט המלא	2312
לפרופיל הכתב	2313
לפרטי המוצר	2332
לפרטים	2235
לפרטים והרשמה	2272
לפרטים נוספים והרשמה	2272
לפתיחת הכתבה	2329
לצפייה ביוטיוב	2325
לצפייה בכל התגובות	2242
לצפייה במסלולים	2329
לצפייה בתוצאות	91
לקריאה באפליקציה	2295
לקריאה מאוחר יותר	2333
לראש הדף	2312
לראש העמוד	2312
לרכישה באמזון	2286
לרכישה לחצו כאן	2286
לרכישת הספר	2286
לרכישת כרטיסים	2286
לרכישת כרטיסים לחצו כאן	2286
לרכישת מינוי	2212
לרכישת מינוי לחצו כאן	2268
לשלוח כתבה במתנה	2256	2257
לתיק המלא	2312
לתמונות	2235
לתרום	2210
לתרומה	2210
לתרומה לחצו כאן	2303
""", 'מ': """
מאוחר יותר	2298
מאשר	2228
מאשרת	2228
מבזקים	2231
מדיניות הפרטיות	2229
מדיניות הפרטיות ותנאי השימוש	2229
מדיניות פרטיות	2228	2245
מהירות הפעלה	2288
מהירות ניגון	2288
מודעה	2225
מומלץ עבורך	2269
מומלץ עבורכם	2269
מומלצים	2231
מוקרא בקול סינתטי	2288
מידע נוסף	2228
מיון לפי	2281
מייל	2257	2309
מיין לפי	2281
ממומן	2225
מסך מלא	2289
מסלולי מינוי	2329
מספר המקומות מוגבל	2272
מעבר למתכון	61
מעוניינים לקבל התראות	2296
מצאת טעות	2280
מצאתם טעות	2230
מצאתם טעות בכתבה	2280
מצב כהה	2293
משהו השתבש	2309
משחקים	2285
משך	2289
משך הסרטון	2327
משלוח חינם	2322
מתנה לחבר	2320
""", 'נ': """
נא להזין כתובת מייל תקינה	2308
נגישות	2245
נגן	2252
נגן וידאו	2288
נגן שמע	2327
נוצר באמצעות ai	2327
נוצר על ידי ai	2327
נושאים	2231
נושאים קשורים	2231
ניגון אוטומטי	2289
ניהול אפשרויות	2326
ניהול הסכמה	2292
ניהול העדפות	2326
ניהול עוגיות	2292
ניתן לבטל בכל עת	2306
נרשמת בהצלחה	2308
""", 'ס': """
סגור	2209
סגור גלריה	2331
סגור חלון	2331
סגור תפריט	2331
סגירה	2209
סודוקו	2285
סוף הפרסומת	2286
סוף פרסומת	2286
סיכום ai	2250
סיכום אוטומטי	2316
סיכום הכתבה	2250
סכום אחר	2303
סכום לבחירה	2328
ספרו לנו מה דעתכם	2280
סקר	92
סקר היום	91
סרטון זה אינו זמין	2288
סרטון זה אינו זמין עוד	2288
סרקו את הקוד	2295
סרקו את קוד ה-qr	2295
""", 'ע': """
עבור לתוכן	2233
עבור לתוכן המרכזי	2233
עדיין לא מנוי	2306
עדיין לא מנויים	2306
עוד	2234
עוד באותו נושא	2269
עוד בנושא	2231
עוד בערוץ	2231
עוד חדשות	2231
עוד כתבות	19	2231
עוד כתבות בנושא	19
עוד כתבות מעניינות	2268
עוד לא מנויים	2306
עוד סיפורים	2269
על הכותב	2313
עצור	2252
עקבו אחר הכתב	2317
עקבו אחר הנושא	2317
עקבו אחרי הכתב	2317
עקבו אחרי הנושא	2317
עקוב אחרי הכתב	2317
""", 'פ': """
פייסבוק	2220	2257
פנייה לכתב	2313
פנייה למערכת	2313
פרטים	2235
פרסום	2225
פרסומת	2225
פרסם	2281
פרסם אצלנו	2245
פרסמו אצלנו	2245
פתח	2235
פתח באפליקציה	2295
פתיחה באפליקציה	2295
""", 'צ': """
צור חשבון	2212
צור קשר	2230	2245
צפו באינסטגרם	2325
צפו בטוויטר	2325
צפו ביוטיוב	2325
צפו בפייסבוק	2325
צפו גם	2331
צפייה חוזרת	2327
צרו קשר	2245	2313
צרו קשר עם המערכת	2313
""", 'ק': """
קבל הכל	2293
קבלת התראות	2296
קוד קופון	2332
קודי הנחה	2332
קרא גם	2231
קרא עוד	2234
קראו באפליקציה	2295
קראו בחינם	2329
קראו גם	2231
קראו עוד	2234
""", 'ר': """
רוצה לקבל התראות	2296
רוצים לקבל התראות	2296
רענון העמוד	2300
רענן את הדף	2300
רעננו את הדף	2300
""", 'ש': """
שדה זה הוא חובה	2308
שדה חובה	2308
שדות חובה	2308
שחק עכשיו	2283
שחקו עכשיו	2283
שינוי גודל הגופן	2256
שיתוף	2220
שיתוף בוואטסאפ	2320
שיתוף בווטסאפ	2220
שיתוף בטוויטר	2220
שיתוף במייל	2268
שיתוף בפייסבוק	2220
שכחת את הסיסמה	2306
שכחת סיסמה	2306
שכחתי סיסמה	2212
שלח	91	2309
שלח לחבר	2220
שלח תגובה	2280
שלחו את הכתבה במתנה	2268
שלחו במתנה	2268
שלחו כתבה במתנה	2256
שלחו לחבר	2257	2320
שלחו לנו סרטונים	2313
שלחו לנו תמונות	2313
שלחו משוב	2280
שליחה	2309
שליחה במייל	2220
שליחת כתבה במתנה	2256
שליחת משוב	2280
שליחת תגובה	2280
שם	2309
שם מלא	2309
שם משפחה	2309
שם פרטי	2309
שמור	2321
שמור העדפות	2292
שמור כתבה	2333
שמור לרשימת הקריאה	2256	2257
שמירה	2220
שמירה לרשימת הקריאה	2256
שמירת הגדרות	2292
שמירת המתכון	61
שמירת כתבה	2268
שמרו כתבה	2268
שמרו לקריאה מאוחרת	2268
שנתי	2304
שתף	2220
שתף כתבה	2333
שתפו	2220
שתפו את הכתבה	2220
שתפו בוואטסאפ	2268
שתפו בווטסאפ	2268
שתפו בטוויטר	2320
שתפו בטלגרם	2268
שתפו בפייסבוק	2220
שתפו כתבה זו	2333
""", 'ת': """
תגובה	2230
תגובות	2230
תגובות נוספות	2280
תגיות	2231
תודה על ההצבעה	2280
תודה על הצבעתך	91
תודה על התמיכה	2328
תודה על תמיכתכם	2328
תודה שהצבעת	2280
תודה שהצבעתם	2280
תודה, ההודעה נשלחה	2308
תוכן למנויים	2212
תוכן ממומן	87	2225
תוכן מסחרי	2274
תוכן מקודם	2225
תוכן פרסומי	2274
תוכן שיווקי	87	2225
תוכן שיווקי בשיתוף	2274
תוצאות	92
תוצאות ההצבעה	2281
תוצאות הסקר	2281
תורגם אוטומטית	2268
תיקון טעות	2268
תמונה # מתוך #	2233
תמכו בנו	2210
תמכו בנו בפטריאון	2303
תמלול	2289
תנאי השימוש	2229
תנאי השימוש | מדיניות הפרטיות	2229
תנאי השימוש ומדיניות הפרטיות	2229
תנאי פרסום תגובות	2280
תנאי שימוש	2228	2245
תפריט	2234
תקציר ai	2250
תקציר בינה מלאכותית	2250
תקציר הכתבה	2250
תרגום אוטומטי	2289
תרומה	2210
תרומה חד פעמית	2303
תרומה חד-פעמית	2303
תרומה חודשית	2303
תרמו	2210
תרמו עכשיו	2210
תשבץ	2285
תשבצים	2285
תשחץ	2285
תשלום באמצעות paypal	2329
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1843
اجازه ميدهم	1844
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1815
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1777
اخبار مرتبطة	171
اخبار پيشنهادي	1815
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
اخرين اخبار	1777
اخرين خبرها	1815
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1781
ادامه با google	1852
ادامه با گوگل	1852
ادامه خبر	1858
ادامه در مرورگر	1840
ادامه مطلب	1781
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1801
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
اذهب الي الوصفة	61
ارتباط با ما	1793
ارسال	91	115	1767
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1826
ارسال به تلگرام	1805
ارسال به دوستان	1767
ارسال تعليق	182
ارسال خبر	1859
ارسال ديدگاه	1826
ارسال راي	91
ارسال رايگان	1868
ارسال سوژه	1859
ارسال نظر	1776
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1793
از دست ندهيد	1815
از راي شما متشكريم	1826
از شركت شما در نظرسنجي متشكريم	1826
از ما حمايت كنيد	1761
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
اشتباهي ديدهايد	1826
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1763
اشتراك بخريد	1812
اشتراك خود را انتخاب كنيد	1852
اشتراك در تلگرام	1866
اشتراك در واتساپ	1866
اشتراك گذاري	1767
اشتراك گذاري در تلگرام	1805
اشتراكگذاري	1767
اشتراكگذاري در تلگرام	1866
اشتراكگذاري در واتساپ	1866
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
اطلاعات بيشتر	1773
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
افزودن به منابع ترجيحي	1863
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
اكنون بازي كنيد	1829
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
الان نه	1760
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
امكان نمايش اين محتوا وجود ندارد	1837
امكان پخش ويدئو وجود ندارد	1833
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1853
انتخاب اشتراك	1852
انتخاب طرح	1852
انتشار	1827
انتشار يافته : #	1790
انتشار يافته: #	1790
انتقل الي الوصفة	61
انتهاي پيام	1805
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1866
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
اولين نفري باشيد كه نظر ميدهد	1805
ايا اين مطلب براي شما مفيد بود	1826
ايا اين مطلب مفيد بود	1826
ايا اين مقاله مفيد بود	1826
ايا مايليد اعلان دريافت كنيد	1842
ايا ميخواهيد اعلان دريافت كنيد	1842
ايجاد حساب	1763
ايقاف مؤقت	189
ايميل	1855
ايميل خود را بررسي كنيد	1854
ايميل معتبر وارد كنيد	1854
ايميل نامعتبر	1854
ايميل نامعتبر است	1854
اين فيلد الزامي است	1854
اين فيلد ضروري است	1854
اين مطالب را هم بخوانيد	1815
اين مطلب را هم بخوانيد	1815
اين مطلب مفيد بود	1826
اين مقاله قفل است	1852
اين ويدئو در دسترس نيست	1833
اين ويدئو ديگر در دسترس نيست	1833
اين ويديو در دسترس نيست	1833
اپ استور	1841
اپليكيشن را دانلود كنيد	1840
اپليكيشن را نصب كنيد	1840
اگهي	1769
اگهيها	1821
""", 'ب': """
با تشكر، پيام شما ارسال شد	1854
با حمايت	1868
با ما تماس بگيريد	1859
با همكاري	1868
با پردازش دادههايم موافقم	1854
بارگذاري دوباره صفحه	1847
بارگذاري مجدد صفحه	1847
بارگذاري محتوا	1837
بارگذاري پست	1837
باز كردن	1782
باز كردن در اپليكيشن	1840
باز كردن در برنامه	1840
بازار	1841
بازخورد بدهيد	1826
بازرگاني	1821
بازي رايگان	1829
بازي كنيد	1829
بازيها	1831
بازگشت به بالا	1781
بازگشت به صفحه اصلي	1858
باقات الاشتراك	234
بالتعاون مع	226
بالفيديو	157
بحث	133
بدعم من	226
براي ارسال نظر وارد شويد	1826
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1777
برچسبها	1777
بزرگتر كردن متن	1866
بزرگنمايي تصوير	1858
بستن	1760
بعدا	1843
بعدا ياداوري كن	1760
بعدي	1781
بلغ عن تعليق	228
بلغ عن خطا	161
بله	1844
بله، ميخواهم	1843
به اشتراك بگذاريد	1767
به اين مطلب گوش دهيد	1833
به اين مقاله گوش دهيد	1833
بهترين پيشنهاد	1853
بيشتر	1777	1781
بيشتر ببينيد	1815
بيشتر بخوانيد	1777
بيصدا	1834
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1777
تازهسازي صفحه	1847
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1769
تبليغات	1769	1793
تبليغات در گوگل	1821
تبليغات متني	1821
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
تخفيف ويژه خوانندگان	1832
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1834
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
تعداد نظرات: #	1790
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
تلگرام	1767
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
تماس با تحريريه	1859
تماس با ما	1776	1793
تماس با نويسنده	1859
تماشاي ويديو	1805
تمام صفحه	1834
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1773
تنظيمات حريم خصوصي	1837
تنظيمات كوكي	1775
تنظيمات كوكيها	1775
تهيه اشتراك	1812
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1833
تويتر	115
توييتر	1767
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1826
ثبت راي	91
ثبت نام	1763
ثبت نظر	91	1776
ثبتنام	1763
ثبتنام كنيد	1819
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1837
جدول	1831
جدول كلمات متقاطع	1831
جديدترين	1827
جديدترين اخبار	1777
جديدترينها	1827
جزئيات	1782
جستجو	1781
جستجوي پيشرفته	1793
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1760
حامي ما شويد	1850
حامي مالي	1868
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1775
حساب كاربري	1763
حساب كاربري دارم	1852
حساب كاربري داريد	1852
حساب كاربري نداريد	1852
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
حمايت كنيد	1761
حمايت مالي	1761
حمايت مالي از ما	1850
حمايت ماهانه	1851
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1781
خبر بعدي	1805
خبر قبلي	1805
خبرهاي بيشتر	1815
خبرهاي داغ	1815
خبرهاي مرتبط	1777
خبرهاي پيشنهادي	1815
خروج	1763
خروج از تمام صفحه	1833
خريد از امازون	1832
خريد اشتراك	1812
خريد اشتراك سالانه	1812
خريد اشتراك ماهانه	1812
خريد انلاين	1868
خريد اين كتاب	1832
خريد اينترنتي	1868
خريد بليت	1832
خريد بليط	1832
خريد كتاب	1832
خطايي ديدهايد	1826
خطايي رخ داد	1855
خلاصه با هوش مصنوعي	1862
خلاصه هوش مصنوعي	1862
خواندن در اپليكيشن	1840
خواندهشده با صداي مصنوعي	1833
خودتان را بيازماييد	1829
خيارات اخري	225
خير	1844
""", 'د': """
دانش خود را بسنجيد	1829
دانلود	1799
دانلود از اپ استور	1840
دانلود از بازار	1840
دانلود از گوگل پلي	1840
دانلود اپليكيشن	1840
دانلود صدا	1833
دانلود فايل صوتي	1799	1833
دانلود فيلم	1799
دانلود مستقيم	1841
دانلود ويدئو	1833
دانلود ويديو	1799
دانلود پادكست	1833
در انتظار بررسي : #	1790
در انتظار بررسي: #	1790
در حال بارگذاري	1833
در حال بارگذاري ويدئو	1833
در حال بارگذاري ويديو	1833
در صف انتشار: #	1790
در صف بررسي: #	1790
در نظرسنجي شركت كنيد	1826
در همين رابطه	1815
در همين زمينه	1815
در پاتريون حمايت كنيد	1850
درباره ما	1793
درباره نويسنده	1859
دريافت از اپ استور	1840
دريافت از بازار	1840
دريافت از كافه بازار	1840
دريافت از كافهبازار	1841
دريافت از مايكت	1840	1841
دريافت از گوگل پلي	1840
دريافت اعلانها	1842
دستهبندي	1777
دعمك يصنع الفرق	233
دعوت به همكاري	1805
دنبال كردن	1864
دنبال كردن اين موضوع	1863
دنبال كردن موضوع	1863
دنبال كردن نويسنده	1863
ديدگاه	1776
ديدگاه خود را بنويسيد	1826
ديدگاهتان را بنويسيد	1805
ديدگاهها	1776
""", 'ذ': """
ذات صلة	129
ذخيره	1767
ذخيره تنظيمات	1837
ذخيره خبر	1805
ذخيره دستور پخت	61
ذخيره مطلب	1805
ذخيره مطلب براي بعد	1805
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1827
راي شما ثبت شد	91	1826
راي شما ثبت شده است	1826
رايگان و بدون هرزنامه	1854
ربما لاحقا	100
رد	128	1773
رد همه	1838
رزرو بليت	1868
رسالتك	212
رفتن به بالا	1858
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1850
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1852
رمز عبور را فراموش كردهايد	1763
روابط ممولة	175
رپورتاژ	1769
رپورتاژ اگهي	1769
""", 'ز': """
زمان باقيمانده	1834
زمان فعلي	1834
زيرنويس	1834
""", 'س': """
سؤال اليوم	91
سالانه	1851
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1833
سماح	200
سنويا	207
سودوكو	187	1831
سوژه بفرستيد	1859
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1773	1775
سياست حفظ حريم خصوصي	1772	1773
سياست كوكي	1773
سياست كوكيها	1772
سيب اپ	1841
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
شايد بعدا	1760
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1826
شرايط استفاده	1775
شرايط استفاده و حريم خصوصي	1775
شرايط را ميپذيرم	1854
شركاؤنا	194
شركاي ما	1838
شركت در ازمون	1829
شركت در نظرسنجي	1826
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1829
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1863
شما قبلا راي دادهايد	1826
شنيدن اين مطلب	1833
شنيدن مقاله	1833
شهريا	207
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1781
صفحه كمك مالي	1850
صندوق ورودي خود را بررسي كنيد	1854
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1819
ظرفيت محدود است	1819
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
عضويت	1763
عطلت مانع الاعلانات	204
عكس	1777
عكسهاي بيشتر	1858
عكسهايتان را براي ما بفرستيد	1859
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1790
غيرفعال كردم	1849
غيرقابل انتشار: #	1790
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1852
فروشگاه	1868
فعال كردن	1843
فعال كردن اعلانها	1842
فعالسازي	1844
فعالسازي اعلانها	1842
فعل الاشعارات	198
فعلا نه	1843
فقط براي مشتركان	1763
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1767
فيلد الزامي	1854
فيلدهاي الزامي	1854
فيلم اصلي	1799
""", 'ق': """
قبلي	1781
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1772
قبول همه	1838
قبول همه كوكيها	1772
قبول و ادامه	1773	1837
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترين	1827
قديميترينها	1827
قراءة المزيد	133
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1826
قوانين و مقررات	1793
قوانين و مقررات را ميپذيرم	1854
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1841
كافهبازار	1841
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1840
كد ويدئو	1799
كد ويديو	1799
كد پخش	1799
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
كليدواژهها	1777
كمك كنيد	1761
كمك مالي	1761
كمك ماهانه	1851
كمك يكباره	1850
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1775
كوچكتر كردن متن	1866
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت	1834
كيفيت اصلي	1799
كپي	1867
كپي شد	1801	1805
كپي كردن لينك	1805
كپي لينك	1767
كپي لينك كوتاه	1801
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
لطفا ان را غيرفعال كنيد	1849
لطفا نظر خود را بنويسيد	1789
لطفا يك ايميل معتبر وارد كنيد	1854
لغو در هر زمان	1852
لغو دنبال كردن	1863
لغو رضايت	1837
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
لينك خبر كپي شد	1801
لينك كوتاه	1767
لينك كوتاه خبر	1801	1805
لينك كوتاه كپي شد	1801
لينك كپي شد	1801	1805
""", 'م': """
مادة اعلانية	119
ماهانه	1851
مايكت	1841
مبلغ اخر	206
مبلغ دلخواه	1850
مبلغ ديگر	1850
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1858
متن كامل مقاله را بخوانيد	1858
متن پيادهشده	1834
متوجه شدم	1782
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1790
مجموع نظرات: #	1790
محبوبترين	1853
محبوبترينها	1827
محتواي تبليغاتي	1769
محتواي حمايتشده	1805
محتواي پولي	1832
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مخالفم	1773
مختارات	129
مخصوص مشتركان	1852
مدة الفيديو	232
مدت	1834
مدت زمان	1834
مديريت رضايت	1837
مديريت كوكيها	1837
مرا به خاطر بسپار	1852
مرة واحدة	207
مرتبسازي	1827
مرتبسازي بر اساس	1827
مزايا المشتركين	188
مزاياي مشتركان	1832
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1847
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1781
مشاهده عكسها	1858
مشاهده قيمت	1832
مشاهده محتوا	1837
مشاهده نتايج	91	1827
مشاهده همه	1781
مشاهده پاسخها	1826
مشاهده پرونده	1858
مشاهده گالري	1858
مشترك شويد	1763
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1855
مطالب بيشتر	1815
مطالب ديگر اين نويسنده	1858
مطالب مرتبط	1777
مطالب پيشنهادي	1815
مطلب بعدي	1858
مطلب قبلي	1858
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1777
مقاله بعدي	1858
مقاله قبلي	1858
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1790
منو	1781
مهمترين اخبار	1777
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1773
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1842
""", 'ن': """
نام	1855
نام خانوادگي	1855
نام و نام خانوادگي	1855
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1833
نسخه وب	1841
نسخه چاپي	1805
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1840
نظر	1776
نظر بدهيد	1805
نظر خود را با ما در ميان بگذاريد	1805
نظر خود را بنويسيد	1776
نظر خود را بگوييد	1826
نظر سنجي	92
نظر شما	1776
نظر شما درباره اين خبر چيست	1805
نظر كاربران	1789
نظرات	1776
نظرات بينندگان	1789
نظرات شما	1789
نظرات كاربران	1789
نظرات مخاطبان	1789
نظرتان را بگوييد	1826
نظرسنجي	92	1805
نظري ندارم	1827
نعم اريد	200
نعم، اريد	199
نقشه سايت	1793
نمايش اين محتوا ممكن نيست	1837
نمايش بيشتر	1781
نمايش زيرنويس	1833
نمايش كمتر	1782
نمايش متن اصلي	1782
نمايش محتوا	1837
نمايش نتايج	91
نمايش نظرات	1826
نمايش نظرات بيشتر	1826
نمايش نقشه	1782
نمايش همه	1782
نمايش پاسخها	1826
نمايش پست	1837
نميدانم	1827
ننصح بقراءة	129
نه ممنون	1760	1844
نه، ممنون	1844
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1866
هذا البريد مسجل مسبقا	235
هذا الحقل الزامي	211
هذا الحقل مطلوب	211
هذا الفيديو غير متاح	189
هذا الفيديو لم يعد متاحا	189
هذا المحتوي للمشتركين	105
هذا المقال للمشتركين	105
هذا المقال مقفل	209
هذه المادة للمشتركين	170
هر زمان ميتوانيد لغو اشتراك كنيد	1854
هر كمكي مهم است	1850
هر ماه	1851
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
همرساني	1767
همه اخبار	1858
همه بازيها	1829
همه خبرها	1858
همه عكسها	1858
همه مطالب	1858
همه مطالب نويسنده	1858
همه ويدئوها	1858
هميشه اجازه داده شود	1837
هميشه نمايش بده	1837
همچنين ببينيد	1815
همچنين بخوانيد	1777
هنوز ثبتنام نكردهايد	1852
هنوز مشترك نيستيد	1852
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1767
ورود	1763
ورود / ثبت نام	1763
ورود با اپل	1852
ورود با فيسبوك	1852
ورود با گوگل	1852
ورود مشتركان	1812
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1833
ويديو	1777
ويديو در دسترس نيست	1833
ويژه خوانندگان	1832
ويژه مشتركان	1763
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1851
يكبار	1851
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1776
پايان اگهي	1832
پايان تبليغ	1832
پخش	1799
پخش خودكار	1834
پخش ويدئو	1833
پخش ويدئو ممكن نيست	1833
پخش ويديو	1833
پذيرش همه	1838
پذيرش و ادامه	1837
پذيرفتن	1773
پربازديدترين	1777
پربازديدترينها	1777
پربازديدها	1777
پربازديدهاي امروز	1815
پربازديدهاي هفته	1815
پربحثترينها	1777
پربينندهترين	1815
پربينندهترين خبرها	1815
پربينندهترينها	1815
پرداخت سالانه	1853
پرداخت ماهانه	1853
پسنديدم	1827
پنهان كردن پاسخها	1826
پيام بازرگاني	1821
پيام شما ارسال شد	1854
پيام شما با موفقيت ارسال شد	1854
پيشنهاد خواندني	1815
پيشنهاد سردبير	1777
پيشنهاد ما	1777
پيوندها	1793
""", 'چ': """
چاپ	1767
چاپ دستور پخت	61
چگونه غيرفعال كنم	1849
چگونه مسدودكننده را غيرفعال كنم	1847
""", 'گ': """
گالري تصاوير	1858
گالري عكس	1858
گزارش تخلف	1827
گزارش خطا	1776
گزارش خطا در اين خبر	1805
گزينههاي بيشتر	1867
گوگل پلي	1841
""", 'अ': """
अकाउंट नहीं है	2418
अक्षर का आकार	65
अक्षर छोटे करें	2430
अक्षर बडे करें	2430
अगला	2359
अगला लेख	2424
अगली खबर	2355
अगली स्टोरी	2424
अनफॉलो करें	2428
अनम्यूट	2403
अनिवार्य	2421
अनुमति दें	2411
अन्य खबरें	19	2355
अन्य राशि	2416
अन्य विकल्प	2431
अपना इनबॉक्स देखें	2420
अपना ईमेल दर्ज करें	2420
अपना ईमेल देखें	2420
अपना कमेंट लिखें	2368
अपना ज्ञान परखें	2399
अपना प्लान चुनें	2418
अपनी टिप्पणी दें	2368
अपनी टिप्पणी लिखें	2368
अपनी तस्वीरें हमें भेजें	2425
अपनी प्रतिक्रिया दें	2396
अपनी राय दें	2354
अपनी राय बताएं	2396
अभी खरीदें	2402
अभी खेलें	2399
अभी डाउनलोड करें	2409
अभी तक सब्सक्राइबर नहीं हैं	2418
अभी दान करें	2340
अभी नहीं	2339	2412
अमान्य ईमेल	2420
अमेजन पर खरीदें	2402
अवधि	2404
असहमत	2353
अस्वीकार करें	2353
""", 'आ': """
आगे पढें	2359
आज का सवाल	91
आज की अन्य खबरें	2389
आप इस विषय को फॉलो कर रहे हैं	2428
आप कभी भी अनसब्सक्राइब कर सकते हैं	2420
आप पहले ही वोट कर चुके हैं	2396
आपका वोट दर्ज हो गया	2396
आपका वोट दर्ज हो गया है	2396
आपका संदेश भेज दिया गया है	2420
आपके लिए	2355
आपको यह भी पसंद आ सकता है	2389
आपको ये भी पसंद आ सकता है	2389
आवश्यक फील्ड	2420
""", 'इ': """
इस लेखक की अन्य खबरें	2372
इस लेखक की और खबरें	2372
इस लेखक के और लेख	2372
इस विषय को फॉलो करें	2428
इसे भी देखें	2389
इसे भी पढें	2355
""", 'ई': """
ई-पेपर	2342
ईमेल	2421
ईमेल से शेयर करें	2430
""", 'ऊ': """
ऊपर जाएं	2359
""", 'ए': """
एआई आवाज में सुनें	2403
एआई द्वारा तैयार	2375
एआई समरी	2375
एआई सारांश	2375
एआई से तैयार सारांश	2375
एक बार	2417
एक बार का दान	2416
एप डाउनलोड करें	2409
""", 'ऐ': """
ऐप इंस्टॉल करें	2409
ऐप खोलें	2409
ऐप डाउनलोड करें	2409
ऐप में खोलें	2409
ऐप में पढें	2409
ऐप स्टोर से डाउनलोड करें	2409
""", 'ऑ': """
ऑटोप्ले	2404
ऑडियो डाउनलोड करें	2403
ऑफर देखें	2402
""", 'औ': """
और खबरें	2355
और जानें	2353
और टिप्पणियां देखें	2396
और देखें	2359
और पढें	2355	2359
और पढें इस लेखक से	2372
और भी पढें	2389
""", 'क': """
कभी भी रद्द करें	2418
कम दिखाएं	2360
कमेंट	2354
कमेंट करें	2354
कमेंट पढें	2368
कमेंट लिखें	2396
कमेंट्स	2354
करियर	2371
कह नहीं सकते	2397
किताब खरीदें	2402
कीमत देखें	2402
कुकी का उपयोग	2353
कुकी नीति	2351	2353
कुकी सेटिंग्स	2407
कुकीज नीति	2353
कुकीज प्रबंधित करें	2407
कुकीज सेटिंग	2352
कुछ गलत हो गया	2421
के सहयोग से	2432
केवल सदस्यों के लिए	2342
केवल सब्सक्राइबर के लिए	2418
कैसे बंद करें	2415
कॉपी	2431
कॉपी करें	2431
कॉपी लिंक	2345
क्या आप नोटिफिकेशन चाहते हैं	2410
क्या आप नोटिफिकेशन पाना चाहते हैं	2410
क्या आप सूचनाएं पाना चाहते हैं	2410
क्या यह उपयोगी था	2396
क्या यह खबर उपयोगी थी	2396
क्या यह पेज उपयोगी था	2396
क्या यह लेख उपयोगी था	2396
क्यूआर कोड स्कैन करें	2409
क्रमबद्ध करें	2397
क्विज खेलें	2399
""", 'ख': """
खबर सुनें	2403
खाता नहीं है	2418
खाता बनाएं	2342
खोजें	2359
खोलें	2360
""", 'ग': """
गलती की सूचना दें	2396
गलती बताएं	2360
गलती मिली	2396
गूगल प्ले से डाउनलोड करें	2409
गूगल से जारी रखें	2418
गूगल से लॉगिन करें	2418
गेम्स	2401
गैलरी देखें	2424
गोपनीयता नीति	2351	2353	2371
गोपनीयता सेटिंग्स	2407
""", 'च': """
चर्चा में क्यों है	2389
चुनें	2419
""", 'ज': """
जरूर पढें	2389
जवाब छिपाएं	2396
जवाब दें	2354
जवाब देखें	2396
जवाब भेजें	2396
जावास्क्रिप्ट बंद है	2407
ज्यादा दिखाएं	2424
ज्यादा पढी गई	2389
""", 'ट': """
टिकट खरीदें	2402
टिकट बुक करें	2402
टिप्पणियां	2354
टिप्पणी	2354
टिप्पणी करें	2354
टिप्पणी के नियम	2396
टिप्पणी के लिए लॉगिन करें	2396
टिप्पणी भेजें	2396
टिप्पणी लिखें	2396
टेक्स्ट साइज	65
टैग्स	2355
टॉप न्यूज	2355
टॉप स्टोरीज	2389
ट्रांसक्रिप्ट	2404
ट्रेंडिंग	2355
ट्विटर	2345
ट्विटर पर शेयर करें	2430
""", 'ठ': """
ठीक है	2360
""", 'त': """
तस्वीर बडी करें	2424
तस्वीरें देखें	2424
ताजा खबरें	2355
ताजा समाचार	2355
""", 'द': """
दान करें	2340
दान पेज पर जाएं	2416
देश की और खबरें	2389
दोस्तों को भेजें	2375
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2420
""", 'न': """
नक्शा देखें	2360
नतीजे देखें	91
नवीनतम	2397
नहीं	2412
नहीं धन्यवाद	2339
नहीं, धन्यवाद	2339	2412
नाम	2421
नियम और शर्तें	2351	2371
नियम और शर्तें | गोपनीयता नीति	2351
नोटिफिकेशन ऑन करें	2410
नोटिफिकेशन चालू करें	2410
""", 'प': """
पता नहीं	2397
परिणाम देखें	91	2397
पसंदीदा स्रोत के रूप में जोडें	2428
पहले से खाता है	2418
पहले से सब्सक्राइबर हैं	2418
पाठकों के लिए विशेष ऑफर	2402
पार्टनर कंटेंट	2392
पासवर्ड भूल गए	2418
पिछला	2359
पिछला लेख	2424
पिछली खबर	2355
पूरा नाम	2421
पूरा लेख पढें	2424
पूरी खबर पढें	2359
पेज दोबारा लोड करें	2414
पेज रिफ्रेश करें	2414
पेज रीफ्रेश करें	2414
पेड कंटेंट	2402
पोल	92
पोल में हिस्सा लें	2396
पोस्ट लोड करें	2407
प्रचार	2349
प्रतिक्रिया दें	2354
प्रतिलिपि	2404
प्राइवेसी पॉलिसी	2353	2371
प्राइवेसी सेटिंग्स	2407
प्रायोजक	2432
प्रायोजित	2349
प्रायोजित सामग्री	2392
प्रिंट	2431
प्रिंट करें	2345
प्रीमियम	2342
प्लान चुनें	2418
प्ले स्टोर से डाउनलोड करें	2409
प्लेबैक गति	2403
प्लेबैक स्पीड	2403
प्लेयर लोड हो रहा है	2403
""", 'फ': """
फीडबैक दें	2371	2396
फीडबैक भेजें	2396
फुल स्क्रीन	2404
फुल स्क्रीन से बाहर निकलें	2403
फेसबुक	2345
फेसबुक पर शेयर करें	2345
फेसबुक से जारी रखें	2418
फेसबुक से लॉगिन करें	2418
फॉन्ट आकार	2430
फॉन्ट साइज	65
फॉलो कर रहे हैं	2428
फॉलो करें	2428
फोटो	2355
फोटो गैलरी	2389
फोटो गैलरी देखें	2424
फ्लिपकार्ट पर खरीदें	2402
""", 'ब': """
बंद करें	2339
बडी खबरें	2355
बाद में	2339	2412
बाद में याद दिलाएं	2339
ब्राउजर में जारी रखें	2409
""", 'भ': """
भेजें	2421
""", 'म': """
मंजूर है	2353
मशीनी अनुवाद	2404
मान्य ईमेल दर्ज करें	2420
मासिक	2417
मासिक दान	2417
मासिक भुगतान	2419
मासिक सहयोग	2417
मुख्य समाचार	2355
मुझे याद रखें	2418
मुफ्त डिलीवरी	2432
मुफ्त में खेलें	2399
मुफ्त, कोई स्पैम नहीं	2420
मूल देखें	2360
मेन्यू	2359
मेरा खाता	2342
मेरा खाता है	2418
मैं नियम और शर्तों से सहमत हूं	2420
मैंने ऐड ब्लॉकर बंद कर दिया	2414
मैंने बंद कर दिया	2415
म्यूट	2404
""", 'य': """
यह खबर सुनें	2403
यह फील्ड अनिवार्य है	2420
यह फील्ड आवश्यक है	2420
यह भी देखें	2389
यह भी पढें	2355
यह लेख लॉक है	2418
यह लेख सुनें	2403
यह वीडियो अब उपलब्ध नहीं है	2403
यह वीडियो उपलब्ध नहीं है	2403
यह सामग्री नहीं दिखाई जा सकती	2407
ये खबरें भी पढें	2389
ये भी जानें	2389
ये भी देखें	2389
ये भी पढें	2355
""", 'र': """
रजिस्टर करें	2342
रिपोर्ट करें	2397
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2397
लाइक करें	2397
लिंक कॉपी करें	2345	2375
लिंक कॉपी हो गया	2430
लेख उपहार में दें	2430
लेख सुनें	2403
लेखक की अन्य खबरें	2372
लेखक के अन्य लेख	2424
लेखक के और लेख	2372	2424
लेखक के बारे में	2425
लेखक के बारे में और	2372
लेखक को फॉलो करें	2428
लेखक परिचय	2425
लेखक से और	2372
लॉग इन	2342
लॉग इन करें	2342
लॉगआउट	2342
लॉगिन	2342
लोकप्रिय	2355
लोड हो रहा है	2403
""", 'व': """
वर्ग पहेली	2401
वर्तमान समय	2404
विज्ञापन	2349
विज्ञापन के बाद जारी	2392
विज्ञापन दें	2371
विज्ञापन समाप्त	2402
विज्ञापन हटाएं	2375
विवरण	2360
विषय	2355
विषय को फॉलो करें	2428
वीडियो	2355
वीडियो उपलब्ध नहीं है	2403
वीडियो चलाएं	2403
वीडियो नहीं चलाया जा सकता	2403
वीडियो लोड हो रहा है	2403
वोट करने के लिए धन्यवाद	2396
वोट करें	91	2397
वोट दें	91
वोट देने के लिए धन्यवाद	2396
व्हाट्सएप	2345
व्हाट्सएप पर शेयर करें	2430
व्हाट्सऐप पर शेयर करें	2430
""", 'श': """
शायद बाद में	2339
शिकायत करें	2397
शेयर	2345
शेयर करें	2345
शेष समय	2404
""", 'स': """
संपर्क करें	2354	2371
संपादक को लिखें	2425
संबंधित खबरें	2355
संबंधित लेख	2355
संबंधित वीडियो	2389
संबंधित समाचार	2355
सदस्य बनें	2340
सबटाइटल	2404
सबटाइटल दिखाएं	2403
सबमिट करें	2421
सबसे अच्छा ऑफर	2419
सबसे ज्यादा पढी गई	2355
सबसे ज्यादा पढी गई खबरें	2389
सबसे ज्यादा पढी गईं	2389
सबसे नए	2397
सबसे पुराने	2397
सबसे लोकप्रिय	2419
सब्सक्राइब	2342
सब्सक्राइब करें	2342
सभी अस्वीकार करें	2407
सभी कमेंट देखें	2396
सभी खबरें	2424
सभी खबरें देखें	2424
सभी गेम	2399
सभी गेम्स	2399
सभी टिप्पणियां देखें	2396
सभी तस्वीरें देखें	2424
सभी दिखाएं	2360
सभी देखें	2359
सभी फोटो देखें	2424
सभी वीडियो	2424
सभी वीडियो देखें	2424
सभी स्वीकार करें	2353	2407
समझ गया	2360
समर्थन करें	2340
सर्वे	92
सर्वे में हिस्सा लें	2396
सहमत हूं	2353
सहमति दें और आगे बढें	2352
सहमति प्रबंधित करें	2407
सहमति वापस लें	2407
सहयोग करें	2340
सही ईमेल दर्ज करें	2420
साइटमैप	2371
साइन अप	2342
साइन इन	2342
साझा करें	2345
सामग्री दिखाएं	2407
सामग्री देखें	2407
सामग्री लोड करें	2407
सालाना	2417
सालाना भुगतान	2419
सिर्फ सब्सक्राइबर के लिए	2418
सीधे रेसिपी पर जाएं	61
सुडोकू	2401
सुधार नीति	2425
सूचनाएं चालू करें	2410
सेव करें	2345
स्पॉन्सर्ड	2349
स्पॉन्सर्ड कंटेंट	2392
स्वचालित अनुवाद	2404
स्वीकार करें	2353
स्वीकार करें और आगे बढें	2352
स्वीकार करें और जारी रखें	2407
""", 'ह': """
हमसे संपर्क करें	2371	2425
हमारा समर्थन करें	2340
हमारी मदद करें	2416
हमारे बारे में	2371
हमें लिखें	2425
हमें सपोर्ट करें	2416
हमें सहयोग दें	2416
हमेशा अनुमति दें	2407
हर महीने	2417
हर योगदान महत्वपूर्ण है	2416
हर योगदान मायने रखता है	2416
हां	2412
हां, चाहिए	2411
होम	2359
होम पेज पर जाएं	2424
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
กฎการแสดงความคิดเห็น	4699
กติกาการแสดงความคิดเห็น	4699
กรุณากรอกข้อมูลให้ครบถ้วน	4716
กรุณากรอกอีเมล	4716
กรุณากรอกอีเมลให้ถูกต้อง	4716
กรุณาตรวจสอบอีเมล	4716
กลับขึ้นด้านบน	4719
กลับด้านบน	4719
กลับหน้าแรก	4719
การตั้งค่าความเป็นส่วนตัว	4705
การตั้งค่าคุกกี้	4705
กำลังติดตาม	4722
กำลังโหลด	4703
กำลังโหลดวิดีโอ	4703
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4719
ขอบคุณที่ร่วมโหวต	4699
ขอบคุณสำหรับการโหวต	4699
ข่าวก่อนหน้า	4719
ข่าวถัดไป	4719
ข่าวทั้งหมด	4719
ข่าวที่คุณอาจสนใจ	4692
ข่าวที่น่าสนใจ	4692
ข่าวที่เกี่ยวข้อง	4669
ข่าวนี้มีประโยชน์หรือไม่	4699
ข่าวยอดนิยม	4669
ข่าวล่าสุด	4669
ข่าวอื่นที่น่าสนใจ	4692
ข่าวอื่นๆ	19	4692
ข่าวอื่นๆ ที่น่าสนใจ	4683
ข่าวเกี่ยวข้อง	4692
ข่าวแนะนำ	4669
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4713
คลิกชมวิดีโอ	4683
คลิกเพื่อขยายภาพ	4719
คลิปแนะนำ	4692
ความคิดเห็น	4672
ความยาว	4704
ความเร็วในการเล่น	4703
คัดลอก	4724
คัดลอกลิงก์	4672
คัดลอกลิงก์แล้ว	4683
คัดลอกลิงค์	4683
คัดลอกลิงค์แล้ว	4683
คำบรรยาย	4704
คุณต้องการรับการแจ้งเตือนหรือไม่	4708
คุณอาจสนใจ	4692
คุณโหวตแล้ว	4699
คุ้มที่สุด	4715
""", 'จ': """
จดจำฉัน	4714
จดจำฉันไว้	4714
จบโฆษณา	4702
จองตั๋ว	4702
จองบัตร	4702
จัดการความยินยอม	4705
จัดการคุกกี้	4705
จัดส่งฟรี	4725
จำนวนอื่น	4712
จำเป็นต้องกรอก	4716
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4716
ฉันยอมรับเงื่อนไขการใช้งาน	4716
""", 'ช': """
ชมคลิป	4683
ชมคลิปวิดีโอ	4683
ชมวิดีโอ	4683
ชมวิดีโอด้านบน	4683
ชมวิดีโอเต็มได้ที่นี่	4683
ชำระรายปี	4714
ชำระรายเดือน	4714
ชื่อ	4717
ชื่อ-นามสกุล	4717
ช่องนี้จำเป็นต้องกรอก	4716
""", 'ซ': """
ซื้อที่ lazada	4702
ซื้อที่ shopee	4702
ซื้อบัตร	4702
ซื้อบัตรที่นี่	4702
ซื้อหนังสือ	4702
ซื้อหนังสือเล่มนี้	4702
ซื้อเลย	4702
""", 'ด': """
ดาวน์โหลดบน app store	4707
ดาวน์โหลดบน google play	4707
ดาวน์โหลดเสียง	4703
ดาวน์โหลดแอป	4707
ดาวน์โหลดแอปพลิเคชัน	4707
ดาวน์โหลดได้ที่ app store	4707
ดาวน์โหลดได้ที่ google play	4707
ดูการตอบกลับ	4699
ดูข่าวทั้งหมด	4719
ดูคลิป	4683
ดูความคิดเห็นทั้งหมด	4699
ดูความคิดเห็นเพิ่มเติม	4699
ดูทั้งหมด	4670
ดูผลลัพธ์	91
ดูผลโหวต	91	4700
ดูภาพทั้งหมด	4719
ดูภาพเพิ่มเติม	4719
ดูราคา	4702
ดูรูปทั้งหมด	4719
ดูวิดีโอ	4683
ดูเพิ่มเติม	4672
ดูแกลเลอรี	4719
ดูแกลเลอรี่	4719
""", 'ต': """
ตกลง	4709
ตอบกลับ	4700
ตัวเลือกเพิ่มเติม	4723
ตั้งค่าความเป็นส่วนตัว	4705
ตั้งค่าคุกกี้	4705
ติดตามผู้เขียน	4722
ติดตามหัวข้อ	4722
ติดตามหัวข้อนี้	4722
ติดต่อกองบรรณาธิการ	4720
ติดต่อเรา	4683
ติดต่อโฆษณา	4720
ต้องการรับการแจ้งเตือนหรือไม่	4708
""", 'ถ': """
ถอดเสียง	4704
ถอนความยินยอม	4705
ถูกใจ	4700
""", 'ท': """
ทดสอบความรู้ของคุณ	4701
ทำแบบทดสอบ	4701
ทุกการสนับสนุนมีความหมาย	4712
ทุกเดือน	4713
""", 'บ': """
บทความก่อนหน้า	4719
บทความถัดไป	4719
บทความทั้งหมดของผู้เขียน	4719
บทความที่น่าสนใจ	4692
บทความที่เกี่ยวข้อง	4669
บทความนี้ถูกล็อก	4714
บทความนี้มีประโยชน์หรือไม่	4699
บทความล่าสุด	4669
บทความอื่นของผู้เขียน	4719
บทความอื่นๆ ของผู้เขียน	4719
บทความแนะนำ	4692
บริจาค	4666
บริจาคครั้งเดียว	4712
บริจาคตอนนี้	4712
บริจาครายเดือน	4712
บริจาคเลย	4666
บันทึก	4683
บันทึกการตั้งค่า	4705
บันทึกคะแนนของคุณแล้ว	4699
บันทึกคะแนนโหวตแล้ว	4699
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4683
""", 'ป': """
ปฏิเสธทั้งหมด	4705
ปิดการแสดงความคิดเห็น	4699
ปิดเสียง	4704
""", 'ผ': """
ผู้สนับสนุน	4725
""", 'พ': """
พิมพ์	4672
พิมพ์บทความ	4683
พิมพ์สูตร	61
พิมพ์หน้านี้	4683
""", 'ฟ': """
ฟรี ไม่มีสแปม	4716
ฟังข่าว	4703
ฟังข่าวนี้	4703
ฟังบทความ	4703
ฟังบทความนี้	4703
ฟังรายการย้อนหลัง	4683
""", 'ภ': """
ภายหลัง	4709
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4683
มีบัญชีอยู่แล้ว	4714
มีบัญชีแล้ว	4714
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4716
ยกเลิกได้ทุกเมื่อ	4714
ยอดนิยม	4692
ยอดนิยมในตอนนี้	4692
ยอมรับทั้งหมด	4705
ยอมรับและดำเนินการต่อ	4705
ยังไม่มีบัญชี	4714
ยังไม่เป็นสมาชิก	4714
""", 'ร': """
ระบุจำนวนเงิน	4712
รับการแจ้งเตือน	4708
รับการแจ้งเตือนข่าวด่วน	4683
รายงาน	4700
รายปี	4713
รายเดือน	4713
รีเฟรชหน้า	4711
รีเฟรชหน้านี้	4711
รูปแบบอีเมลไม่ถูกต้อง	4716
ร่วมงานกับเรา	4683
ร่วมตอบแบบสอบถาม	4683
ร่วมตอบแบบสำรวจ	4699
ร่วมบริจาค	4666
ร่วมสนับสนุน	4712
ร่วมแสดงความคิดเห็น	4683
ร่วมโหวต	4699
ร้านค้า	4725
""", 'ล': """
ลงทะเบียน	4666
ลงทะเบียนเรียบร้อยแล้ว	4716
ลดขนาดตัวอักษร	4723
ลืมรหัสผ่าน	4666
ลืมรหัสผ่านหรือไม่	4714
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4703
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4703
วิดีโอไม่พร้อมใช้งาน	4703
วิธีปิดโปรแกรมบล็อกโฆษณา	4711
""", 'ส': """
สนับสนุนรายเดือน	4712
สนับสนุนเรา	4666
สนับสนุนโดย	4725
สปอนเซอร์	4672
สมัครงานกับเรา	4683
สมัครสมาชิก	4666
สมัครเรียบร้อยแล้ว	4716
สรุปด้วย ai	4721
สรุปโดย ai	4721
สั่งซื้อหนังสือ	4702
สั่งซื้อเลย	4702
สำหรับสมาชิกเท่านั้น	4714
สิทธิพิเศษสำหรับผู้อ่าน	4702
สิทธิพิเศษสำหรับสมาชิก	4702
สแกน qr code	4707
สแกนคิวอาร์โค้ด	4707
ส่ง	4717
ส่งข่าว	4720
ส่งข้อความเรียบร้อยแล้ว	4716
ส่งความคิดเห็น	4699
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4683
""", 'ห': """
หน้าแรก	4719
""", 'อ': """
อนุญาต	4709
อนุญาตเสมอ	4705
ออกจากโหมดเต็มจอ	4703
อีเมล	4717
อีเมลไม่ถูกต้อง	4716
อ่านข่าวที่เกี่ยวข้อง	4692
อ่านข่าวผ่านแอป	4683
อ่านข่าวอื่นๆ	4692
อ่านฉบับเต็ม	4719
อ่านต่อ	4672
อ่านต่อหลังโฆษณา	4702
อ่านต่อเรื่องนี้	4692
อ่านต่อในเบราว์เซอร์	4707
อ่านบทความฉบับเต็ม	4719
อ่านบนแอป	4707
อ่านเพิ่มเติม	4669
อ่านเรื่องที่เกี่ยวข้อง	4692
อ่านโดย ai	4703
อ่านในแอป	4707
""", 'เ': """
เกมทั้งหมด	4701
เกิดข้อผิดพลาด	4717
เกิดข้อผิดพลาด กรุณาลองใหม่	4716
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4716
เกี่ยวกับผู้เขียน	4720
เก่าที่สุด	4700
เขียนความคิดเห็น	4699
เขียนโดย ai	4721
เข้าสู่ระบบ	4666
เข้าสู่ระบบด้วย apple	4714
เข้าสู่ระบบด้วย facebook	4714
เข้าสู่ระบบด้วย google	4714
เข้าสู่ระบบด้วย line	4714
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4699
เฉพาะสมาชิกเท่านั้น	4714
เต็มจอ	4704
เนื้อหาต่อจากโฆษณา	4702
เนื้อหาที่เกี่ยวข้อง	4692
เนื้อหาสนับสนุน	4702
เนื้อหาโฆษณา	4702
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4703
เบราว์เซอร์ของคุณไม่รองรับเสียง	4703
เปิดการแจ้งเตือน	4708
เปิดรับการแจ้งเตือน	4708
เปิดเสียง	4703
เปิดแอป	4707
เปิดในแอป	4707
เป็นคนแรกที่แสดงความคิดเห็น	4683
เพิ่มขนาดตัวอักษร	4723
เริ่มทำแบบทดสอบ	4701
เรียงตาม	4700
เรื่องที่คุณอาจสนใจ	19	4692
เรื่องที่น่าสนใจ	4692
เรื่องที่เกี่ยวข้อง	4669
เรื่องล่าสุด	4692
เรื่องอื่นที่น่าสนใจ	4669
เรื่องแนะนำ	4692
เลิกติดตาม	4722
เลือก	4715
เลือกแพ็กเกจ	4714
เลือกแพ็คเกจ	4714
เล่นวิดีโอ	4703
เล่นอัตโนมัติ	4704
เล่นเกม	4701
เล่นเลย	4701
เวลาที่เหลือ	4703
เสียงอ่านโดย ai	4703
""", 'แ': """
แจ้งข่าว	4720
แจ้งข้อผิดพลาด	4699
แจ้งคำผิด	4699
แจ้งลบความคิดเห็น	4699
แจ้งเบาะแส	4720
แชร์	4672
แชร์ข่าวนี้	4683
แชร์บทความ	4683
แชร์บทความนี้	4723
แชร์บน facebook	4723
แชร์ผ่าน line	4723
แชร์หน้านี้	4683
แชร์ไปที่ line	4683
แชร์ไปยัง facebook	4723
แชร์ไปยัง line	4723
แท็ก	4692
แท็กที่เกี่ยวข้อง	4692
แบบสำรวจ	92
แปลอัตโนมัติ	4683
แปลโดย ai	4721
แปลโดยอัตโนมัติ	4721
แสดงความคิดเห็น	4672
แสดงคำบรรยาย	4703
แสดงน้อยลง	4670
แสดงเนื้อหา	4705
แสดงเพิ่มเติม	4719
แสดงโพสต์	4705
""", 'โ': """
โฆษณา	4672
โหลดหน้านี้ใหม่	4711
โหลดหน้าใหม่	4711
โหลดเนื้อหา	4705
โหลดเพิ่มเติม	4719
โหลดแอป	4707
โหลดแอปฟรี	4683
โหลดโพสต์	4705
โหวต	91	4700
""", 'ใ': """
ใหม่ล่าสุด	4700
ให้คะแนนบทความนี้	4699
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4712
ไม่มีความเห็น	4700
ไม่สามารถเล่นวิดีโอนี้ได้	4703
ไม่สามารถเล่นวิดีโอได้	4703
ไม่สามารถแสดงเนื้อหานี้ได้	4705
ไม่แน่ใจ	4700
ไม่ใช่ตอนนี้	4709
""", 'ả': """
ảnh tiếp theo	5135
ảnh trước	5135
""", 'ẩ': """
ẩn	5051
ẩn trả lời	5090
""", 'ủ': """
ủng hộ	5026
ủng hộ báo chí độc lập	5028
ủng hộ chúng tôi	5026
ủng hộ chúng tôi trên patreon	5109
ủng hộ hàng tháng	5109
ủng hộ một lần	5109
ủng hộ ngay	5132
ủng hộ tác giả	5028
""", '☕': """
☕ buy me a coffee	1179
☕ buy us a coffee	1179
""", 'あ': """
あとで	2874
あとで読む	2890
あとで読むに追加	3004
あなたにおすすめ	2911
あなたにおすすめの記事	2911
あなたはどう思いますか	2905
あなたへのおすすめ	2911
あわせて読みたい	2911
あわせて読む	2946
""", 'い': """
いいえ、結構です	2874
いいね	2890
いいね!してニュースをチェック	2891
いいね!で応援する	2936
いいね順	2955
いつでも解約ok	2976
いつでも解約できます	2976
いつでも解約可能	2976
いつでも配信停止できます	2979
いま読まれています	2946
いま読まれている記事	2946
""", 'お': """
おすすめ	2911
おすすめの記事	2911
おすすめプラン	2976
おすすめ情報pr	2895
おすすめ記事	2911
おすすめ関連記事	2946
おすすめ順	2955
お住まいの地域ではご覧いただけません	2960
お住まいの地域では再生できません	2960
お名前	2980
お問い合わせ	2897	2925
お問い合わせありがとうございました	2979
お問い合わせありがとうございます	2979
お問い合わせ内容	3000
お役に立ちましたか	2954
お得なクーポン	3003
お得なプランを見る	2999
お気に入り	2890
お気に入りに追加	2890
お申し込み	2878
お申し込みが完了しました	3000
お申し込みを受け付けました	3000
お酒は#歳になってから	2958
""", 'こ': """
こちらの記事もおすすめ	2946
こちらの記事も読まれています	19	2946
こちらもおすすめ	2911
こちらも読む	2946
このコメントを報告	2993
このコンテンツは表示できません	2963
このコンテンツを表示できません	2963
このテーマをフォロー	2989
このテーマをフォローする	2989
このページは役に立ちましたか	2954
このメールアドレスは登録済みです	3000
この動画の配信は終了しました	2960
この動画はお住まいの地域では再生できません	2960
この動画はご覧いただけません	2960
この動画は公開を終了しました	2960
この動画は再生できません	2960
この動画は現在ご覧いただけません	2960
この投稿をinstagramで見る	2994
この本を購入する	2958
この著者の記事	2911
この著者の記事を見る	2983
この著者の記事一覧	2983
この記事だけ読む	2999
この記事に関連するニュース	2946
この記事のタグ	2911
この記事の写真	2983
この記事の写真をすべて見る	2947
この記事の写真を見る	2983
この記事の画像	2983
この記事の画像をもっと見る	2983
この記事の画像を見る	2983
この記事の筆者	2984
この記事の誤りを報告	2908
この記事の関連ニュース	2946
この記事はロックされています	2976
この記事は会員からのプレゼントです	3004
この記事は会員限定です	2878
この記事は参考になりましたか	2954
この記事は役に立ちましたか	2954
この記事へのコメント	2909
この記事もチェック	2936
この記事をシェア	2890
この記事をシェアする	3004
この記事をプレゼント	2936
この記事をプレゼントする	2936
この記事を保存	2936
この記事を印刷	2936
この記事を印刷する	2936
この記事を書いた人	2984
この記事を書いた記者	2984
この記事を聞く	2960
この記事を聴く	2960
この記事を評価	2993
この記事を評価する	2936
この記事を購入	2999
この記者の記事をもっと見る	2983
この記者の記事を見る	2983
この記者の記事一覧	2911
この記者をフォロー	2893
この記者をフォローする	2989
この連載の記事	2911
この連載をフォロー	2893
この連載をフォローする	2893
この音声はaiが読み上げています	2960
この項目は必須です	2979
この項目は必須項目です	2979
""", 'ご': """
ご寄付ありがとうございます	2998
ご寄付はこちら	2973
ご意見	2902
ご意見をお聞かせください	2954
ご意見・ご感想を入力	3000
ご投票ありがとうございました	2954
ご支援ありがとうございます	2998
ご支援のお願い	2875
ご支援はこちら	2973
ご登録ありがとうございました	2979
ご登録ありがとうございます	2979
ご購入はこちら	2958
ご購読の申し込み	2878
""", 'さ': """
さらに読み込む	2915
""", 'す': """
すでにアカウントをお持ちの方	2976
すでに会員の方	2976
すでに投票済みです	2954
すでに登録済みです	3000
すべてのcookieを受け入れる	2996
すべてのcookieを許可	2996
すべてのコメントを見る	2954
すべてのニュースを見る	2983
すべての写真を見る	2947
すべての記事を見る	2983
すべて受け入れる	2897
すべて同意する	2996
すべて拒否	2964
すべて拒否する	2963
すべて表示	2916
すべて見る	2915
すべて許可	2897	2900
すべて読む	2916
""", 'そ': """
その他のオプション	2990
その他の記事	2911
その他の金額	2973
""", 'ど': """
どちらともいえない	2955
""", 'は': """
はい、受け取る	2967
はじめての方はこちら	2976
はてなブックマーク	2890
はてなブックマークに追加	2936
はてブ	2890
""", 'ま': """
まずは無料で	2976
また後で	2874
まだ会員でない方	2976
""", 'み': """
みなさんはどう思いますか	2905
みんなのコメント	2902
""", 'も': """
もう一度再生	2997
もう一度見る	2961
もっと見る	2915
もっと詳しく知りたい方は	2946
もっと読む	2911
もどる	2915
""", 'よ': """
よく読まれています	2946
よく読まれている記事	2911
よく読まれている記事ランキング	2911
""", 'わ': """
わからない	2955
わかりました	2916
""", 'ア': """
アカウントをお持ちでない方	2976
アカウントをお持ちの方	2976
アカウントをお持ちの方はこちら	2976
アクセスランキング	2911
アプリで続きを読む	2966
アプリで見る	2966
アプリで読む	2966
アプリで開く	2966
アプリなら	2966
アプリのダウンロード	2889
アプリをインストール	2889
アプリをダウンロード	2889
アプリを入手	2966
アプリを開く	2889
アプリダウンロード	2889
アンケート	92
アンケートにご協力	2907
アンケートに参加する	2907	2954
アンケートに回答する	2954
アンケートに答える	2907	2954
アンケート実施中	2936
アンケート結果	2955
アンケート結果を見る	2993
""", 'ウ': """
ウィンドウを閉じる	3002
""", 'エ': """
エラーが発生しました	2979
""", 'オ': """
オススメ記事	2911
オフにする	2968
オプションの管理	2996
オプションを管理	2996
オンにする	2968
オンラインショップ	2958
""", 'カ': """
カテゴリ	2911
カテゴリー	2911
カートに入れる	3003
""", 'キ': """
キーワード	2911
キーワードをフォロー	2893
""", 'ギ': """
ギャラリーを見る	2983
ギャラリーを閉じる	3002
""", 'ク': """
クイズ	2957
クイズに挑戦	2907	2936
クイズに挑戦する	2907	2936
クイズに答える	2956
クッキー	2897
クッキーの設定	2963
クッキー設定	2897	2900
クリックで拡大	2983
クリックで音声が出ます	2997
クリップ	2890
クリップする	2890
クロスワード	2957
クロスワードに挑戦	2906
クロスワードを解く	2906
""", 'ゲ': """
ゲーム	2957
ゲームで遊ぶ	2956
ゲーム一覧	2956
""", 'コ': """
コピー	2991
コピーしました	2890
コメント	2902
コメント #件	2909
コメント#件	2902
コメント(#	2902
コメント(#件	2909
コメントする	2902
コメントのルール	2954
コメントの受付は終了しました	2954
コメントの受付を終了しました	2954
コメントはまだありません	2902
コメントは会員のみ	2993
コメントは無効になっています	2993
コメントをすべて見る	2954
コメントをもっと見る	2902
コメントを入力	2993
コメントを入力してください	2993
コメントを報告	2993
コメントを投稿	2902
コメントを投稿する	2954
コメントを書く	2902
コメントを残す	2902
コメントを見る	2902
コメントを送信	2954
コメントを送信する	2954
コメントを閉じる	2954
コメントガイドライン	2954
コメントポリシー	2954
コメント一覧	2902
コンテンツへスキップ	2913
コンテンツを表示	2963
コンテンツを表示する	2963
コンテンツを読み込む	2963
コーヒーをおごる	2973
""", 'サ': """
サイトで続ける	2966
サイトポリシー	2897	2925
サイトマップ	2897
サインイン	2878
サポーターになる	2973
サポートする	2875
""", 'シ': """
シェア	2890
シェアしよう	2890
シェアする	2890
""", 'ス': """
スキップ	2874
スクラップ	2890
スクラップする	2890
スポンサー	2895
スポンサードリンク	2895
スポンサーリンク	2895
スポンサー企業	2992
""", 'タ': """
タイアップ	2895
タグ	2911
タップして音声をオンにする	2997
""", 'チ': """
チケットを予約する	2958
チケットを購入	2958
チケットを購入する	2958
チケット購入はこちら	2958
チップを送る	2875
チャンネル登録	2891
""", 'ツ': """
ツイート	2890
ツイートする	2890
ツイートを読み込む	2963
""", 'デ': """
データ保護方針	2996
""", 'ト': """
トップ	2915
トップに戻る	2983
トップへ戻る	2915
トップニュース	2911
トップページ	2915
トップページに戻る	2983
トップページへ	2983
トピックス	2911
""", 'ド': """
ドネーション	2875
""", 'ナ': """
ナンプレ	2957
""", 'ニ': """
ニックネーム	2980
ニックネームを入力	2993
ニュースを読む	2915
ニュースレター	2883
ニュースレター登録	2883
ニュース一覧	2983
ニュース一覧へ	2983
""", 'バ': """
バックナンバー	2911
""", 'パ': """
パスワードをお忘れですか	2976
パスワードをお忘れの方	2976
パスワードをお忘れの方はこちら	2976
パスワードを忘れた方	2878
パスワードを忘れた方はこちら	2976
パズル	2957
""", 'ピ': """
ピックアップ	2911
""", 'フ': """
フィードバックを送る	2954
フィードバックを送信	2954
フォトギャラリー	2983
フォトギャラリーを見る	2983
フォロー	2891
フォローしています	2989
フォローしてね	2891
フォローしました	2891
フォローする	2891
フォローを解除	2989
フォローを解除する	2989
フォロー中	2891
フォロー解除	2989
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2961
""", 'ブ': """
ブックマーク	2890
ブックマークする	2890
ブラウザで続ける	2966
ブラウザで見る	2966
ブラウザで読む	2966
""", 'プ': """
プッシュ通知	2889
プッシュ通知を受け取りますか	2967
プッシュ通知を受け取る	2967
プライバシーの設定	2963
プライバシーポリシー	2897	2925
プライバシーポリシーに同意する	2979
プライバシー設定	2963
プランを見る	2976
プランを選ぶ	2976
プランを選択	2976
プラン一覧	2976
プレゼント	2878
プレミアム	2878
プレミアム会員	2882
プロフィール	2985
""", 'ヘ': """
ヘルプ	2897
""", 'ペ': """
ページの先頭に戻る	2983
ページの先頭へ	2915
ページの先頭へ戻る	2983
ページを再読み込み	2969
ページを再読み込みする	2969
ページを更新する	2969
ページトップ	2915
ページトップへ	2915
ページトップへ戻る	2983
""", 'ホ': """
ホーム	2915
ホームに戻る	2983
""", 'ポ': """
ポスト	2890
ポストする	2890
""", 'マ': """
マイページ	2878
マンスリーサポーターになる	2973
""", 'ミ': """
ミュート	2961
ミュートを解除	2960
ミュート解除	2960
""", 'メ': """
メインコンテンツへスキップ	2913
メッセージ	3001
メニュー	2915
メニューを閉じる	3002
メルマガ	2883
メルマガ登録	2883
メールでシェア	2990
メールで送る	2890
メールで送信	2890
メールをご確認ください	2979
メールアドレス	2883
メールアドレスが正しくありません	2979
メールアドレスでログイン	2999
メールアドレスで登録	2999
メールアドレスをご入力ください	3000
メールアドレスを入力	2883
メールアドレスを入力してください	2979
メールアドレスを入力する	3000
メールマガジン	2883
メールマガジン登録	2883
""", 'ラ': """
ライター	2985
ランキング	2911
""", 'リ': """
リンクをコピー	2890
リンクをコピーしました	2936
リンクをコピーする	2936
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2878
ログイン	2878
ログイン/会員登録	2878
ログインしてコメント	2954
ログインしてコメントする	2954
ログイン・会員登録	2878
ログイン状態を保持	2976
ログイン状態を保持する	2976
""", '一': """
一回だけ	2974
一回だけ寄付する	2973
一回のみ	2974
一時停止	2961
一次性	5259
一次性捐款	5258
一番人気	2977
一覧	2915
一覧に戻る	2983
一覧へ	2915
一覧を見る	2915
""", '上': """
上一个视频	5282
上一张	5267
上一张图片	5287
上一篇	5176
上一篇文章	5267
上一頁	5182
上一页	5182
""", '下': """
下一个视频	5282
下一张	5267
下一张图片	5287
下一張圖片	5287
下一篇	5176
下一篇文章	5267
下一部影片	5282
下一頁	5182
下一页	5182
下次再說	5143
下次再说	5143
下載app	5249
下載客戶端	5249
下載音檔	5242
下載音訊	5242
下载app	5249
下载客户端	5249
下载音频	5242
""", '不': """
不,謝謝	5143	5252
不,谢谢	5143	5252
不用了	5143	5252
不用了,謝謝	5252
不用了,谢谢	5252
不知道	5236
不適切な内容を報告	2954
""", '专': """
专题	5176
""", '並': """
並び替え	2955
並べ替え	2955
""", '个': """
个人中心	5148
个人信息保护政策	5281
""", '中': """
中	2991	5276
中立	5191
""", '为': """
为你推荐	5176
为您推荐	5176
""", '主': """
主旨	5286
主要ニュース	2911
主题	5286
""", '举': """
举报	5175
举报评论	5278
""", '了': """
了解	2916
了解更多	5171
了解详情	5288
""", '京': """
京东购买	5240
""", '人': """
人人网	5214
人才招聘	5211
人气排行	5181
人气榜	5181
人気の動画	2946
人気の記事	2911
人気ランキング	2911
人気記事	2911
人気記事ランキング	2911
人気順	2955
人氣排行	5181
人氣文章	5223
人氣榜	5181
""", '仅': """
仅限会员	5261
仅限订阅用户	5261
""", '今': """
今、あなたにオススメ	2911
今、読まれている記事	2946
今すぐプレイ	2956
今すぐ寄付	2998
今すぐ支援する	2998
今すぐ購入	3003
今すぐ遊ぶ	2956
今はしない	2874
今はやめておく	2874
今回のみ	2974
今回のみ支援する	2973
今回はしない	2874
今日のアンケート	2906
今日のクイズに挑戦	2907
今日のクロスワード	2906
今日の注目	2911
今日投票	5190
今日最熱門	5223
今日热点	5176
今日焦点	5176
今日熱門	5223
今週のアンケート	2906
今週のクイズに挑戦	2907
""", '从': """
从app store下载	5249
""", '他': """
他の記事	19
他の記事も読む	2911
""", '付': """
付費閱讀	5148
付费内容	5148
付费阅读	5148
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5278
以下为广告内容	5211
以下為廣告內容	5211
以后再说	5143
以後再說	5251
以電子郵件繼續	5284
""", '件': """
件名	3001
""", '企': """
企画・制作	2992
""", '优': """
优惠码	5288
""", '会': """
会员专享	5153
会员专享内容	5153
会员专属	5148
会员中心	5148
会员登录	5148
会員でない方	2976
会員でない方はこちら	2976
会員の方はこちら	2878
会員の方はログイン	2878
会員プランを見る	2999
会員特典	2958
会員登録	2878
会員登録する	2878
会員登録のご案内	2999
会員登録はこちら	2878
会員限定	2878
会員限定特典	2958
会員限定記事	2878
会社概要	2925
""", '余': """
余下全文	5287
""", '作': """
作者其他文章	5200
作者更多文章	5267
作者的更多文章	5200
作者简介	5268
作者簡介	5268
""", '你': """
你可能也喜欢	5176
你可能也喜歡	5176
你可能感兴趣	5176
你可能还想看	5223
你可能還想看	5223
你已投票	5190
你怎么看	5189
你怎麼看	5189
""", '使': """
使用 apple 登入	5261
使用 facebook 登入	5261
使用 google 帳號登入	5261
使用 google 登入	5261
使用 google 繼續	5261
使用apple登录	5261
使用facebook登入	5261
使用facebook登录	5261
使用google登入	5261
使用google登录	5261
使用google繼續	5261
使用google继续	5261
使用google账号登录	5261
使用paypal付款	5284
使用条款	5168
使用條款	5168
使用邮箱登录	5284
""", '価': """
価格を見る	3003
""", '保': """
保存	2890
保存する	2890
保存设置	5246
保持登入	5261
保持登入狀態	5261
保持登录状态	5261
""", '個': """
個人情報の取り扱い	2897
個人情報の取り扱いについて	2897
個人情報の取り扱いに同意する	2979
個人情報の取扱いについて	2897
個人情報保護方針	2897	2925
""", '倍': """
倍速	5243
""", '僅': """
僅限會員	5261
僅限訂戶	5261
""", '優': """
優先するソースに追加	2989
優惠碼	5288
""", '儲': """
儲存設定	5246
""", '允': """
允許	5251
允許通知	5250	5252
允许	5251
允许通知	5250	5252
""", '元': """
元の記事を読む	2947
元記事で読む	2947
元記事を読む	2915
""", '免': """
免責聲明	5168
免費訂閱	5154
免費註冊	5148
免費試讀	5148
免費閱讀	5284
免责声明	5168
免费,无垃圾邮件	5264
免费注册	5148
免费订阅	5154
免费试读	5148
免费阅读	5284
免运费	5277
免運費	5277
""", '入': """
入力内容を確認	3000
入力内容を確認する	3000
入力必須	2979
""", '內': """
內容	5286
內容糾錯	5192
""", '全': """
全ての写真を見る	2947
全ての記事が読み放題	2999
全屏	5243
全文はこちら	2947
全文を読む	2915
全文表示	2915
全画面	2961
全画面表示	2960
全画面表示を終了	2960
全螢幕	5243
全記事読み放題	2882
全部拒絕	5247
全部拒绝	5247
全部接受	5168
全部新闻	5267
全部游戏	5238
全部视频	5267
全部评论	5175
全部话题	5178
""", '公': """
公众号	5162
公式sns	2891
公式twitter	2891
公式x	2891
公式アプリ	2889
公式サイトで見る	2958
公式サイトはこちら	3003
公式サイトを見る	3003
公式ショップ	2958
公式ショップはこちら	2958
""", '共': """
共 # 頁	5178
共 # 页	5178
共#頁	5178
共#页	5179
共有	2890
共有する	2890
共有オプション	2990
共有リンクをコピー	2936
""", '关': """
关于作者	5268
关于我们	5168
关注	5162
关注作者	5272
关注我们	5162
关注此话题	5272
关注话题	5272
关键词	5176
关闭	5143
关闭窗口	5287
关闭菜单	5287
""", '其': """
其他新聞	5176
其他新闻	19	5176
其他金額	5258
其他金额	5258
""", '内': """
内容	5286
内容由ai生成	5282
内容纠错	5192
""", '再': """
再生	2915
再生リスト	2997
再生時間	2961
再生速度	2960
再読み込み	2969
再読み込みする	2969
""", '写': """
写留言	5278
写真(#枚	2947
写真をすべて見る	2983
写真をもっと見る	2947
写真を拡大	2983
写真を拡大する	2983
写真を見る	2915
写真を見る(全#枚	2947
写真・動画の投稿はこちら	2984
写真特集	2911
写评论	5175
""", '出': """
出錯了	5265
出错了	5265
""", '分': """
分享	5161
分享到	5161
分享到facebook	5211
分享到line	5211
分享到qq	5275
分享到whatsapp	5275
分享到微信	5161
分享到微博	5161
分享到朋友圈	5275
分享文章	5289
分享本文	5211
分享此文	5211
分享此頁	5289
分享給好友	5211
分享給更多人看到	5211
分享给好友	5211
分享给更多人	5211
分享至	5161
分享至facebook	5161
分享至line	5211
分享这篇文章	5289
分享這篇文章	5289
分类	5176
分類	5176
""", '列': """
列印	5161
列印本頁	5211
列印食譜	61
""", '初': """
初めての方はこちら	2976
初割で無料体験する	2878
初月無料	2882
""", '利': """
利用規約	2897	2925
利用規約に同意します	2979
利用規約に同意する	2979
""", '刷': """
刷新页面	5253
""", '前': """
前のページ	2915
前のページに戻る	3002
前の写真	2983
前の動画	2997
前の画像	2983
前の記事	2911
前の記事へ	2911
前の記事を読む	3002
前へ	2915
前回の記事はこちら	2946
前回はこちら	2947
前往官網	5288
前往捐款	5258
前往捐款頁面	5258
前往捐款页面	5258
前往購買	5240
前往贊助	5258
""", '剩': """
剩余时间	5243
剩餘時間	5243
""", '加': """
加入google偏好來源	5272
加入line好友	5162
加入会员	5148
加入我们	5211
加入我们的团队	5211
加入我們	5211
加入我們的團隊	5211
加入書籤	5161
加入會員	5148
加入白名单	5253
加入購物車	5288
加入购物车	5288
加载中	5242
加载内容	5246
加载帖子	5246
加载更多	5182
加载更多评论	5235
""", '動': """
動画	2911
動画で見る	2936
動画の公開は終了しました	2960
動画の読み込みに失敗しました	2997
動画の配信は終了しました	2960
動画は再生できません	2960
動画をもっと見る	2983
動画を再生	2997
動画を再生する	2936
動画を再生できません	2960
動画を再生できませんでした	2960
動画を見る	2915
動画を読み込み中	2960
動画を読み込めませんでした	2997
動画を読み込んでいます	2960
動画プレーヤーを読み込み中	2960
動画一覧	2983
""", '勘': """
勘誤回報	5192
""", '包': """
包邮	5277
""", '協': """
協賛	2992
協賛企業	2992
""", '单': """
单次	5259
单次捐款	5144
单篇购买	5284
""", '単': """
単発の寄付	2973
""", '博': """
博客來購買	5240
""", '占': """
占い	2957
""", '印': """
印刷	2890
印刷する	2890
印刷用ページ	2936
印刷用ページを表示	2936
印象笔记	5214
""", '即': """
即时新闻	5176
即時新聞	5176
""", '原': """
原文を表示	2916
原文を見る	2916
原文連結	5224
原文链接	5224
""", '去': """
去京东看看	5240
去京东购买	5240
去天猫购买	5240
去淘宝购买	5240
""", '参': """
参与投票	5191	5235
参与评论	5175
参加测验	5238
参加者募集中	2928
参加问卷调查	5211
""", '參': """
參加問卷調查	5211
參加測驗	5238
參與投票	5235
""", '友': """
友だち追加	2891
友だち追加する	2891
友善列印	5211
友達に教える	2936
""", '反': """
反对	5191
反對	5191
反馈	5175
""", '发': """
发一条友善的评论	5278
发现错误	5235
发现错误?请告诉我们	5211
发生错误	5265
发表留言	5175
发表评论	5175
发送	5265
发送成功	5264
""", '取': """
取材・文	2985
取消关注	5273
取消回复	5193
取消回覆	5193
取消追蹤	5272
取消關注	5273
取消静音	5242
取消靜音	5242
""", '受': """
受け取る	2968
受付が完了しました	3000
""", '古': """
古い順	2955
""", '可': """
可随时退订	5264
可隨時取消	5261
""", '合': """
合わせて読みたい	2911
合作伙伴	5277
合作夥伴	5277
合成音声による読み上げ	2960
合成音声による読み上げです	2960
""", '同': """
同じカテゴリの記事	2911
同じ著者の記事	2946
同作者文章	5200
同意	5168
同意して続ける	2963
同意して続行	2963
同意して閉じる	2963
同意しない	2897	2900
同意する	2897	2900
同意の管理	2963
同意を撤回	2963
同意を撤回する	2963
同意を管理	2963
同意を管理する	2963
同意並繼續	5171	5246
同意并继续	5171	5246
同意設定を変更	2899
""", '后': """
后退#秒	5242
""", '听': """
听全文	5211
听文章	5242
听新闻	5161
听这篇文章	5211
""", '商': """
商业推广	5277
商品の詳細を見る	3003
商品を見る	2958
商品ページへ	2958
商品詳細	3003
商品详情	5288
商城	5277
商業推廣	5277
""", '單': """
單次	5259
單次捐款	5144
單筆	5259
單筆捐款	5258
單筆支持	5258
單篇購買	5284
""", '回': """
回上一頁	5287
回到頂端	5267
回到頂部	5182
回到顶部	5267
回复	5175
回答する	91
回覆	5175
回頁首	5179
回頂端	5182
回首頁	5182
""", '图': """
图 #/#	5178
图片 #/#	5178
""", '圖': """
圖片 #/#	5178
""", '在': """
在 app store 下載	5249
在 facebook 查看	5279
在 google play 下載	5249
在 instagram 查看	5279
在 instagram 查看這則貼文	5279
在 spotify 收聽	5279
在 x 上查看	5279
在 youtube 上觀看	5279
在amazon購買	5240
在app store下载	5249
在app中打开	5249
在app中阅读	5249
在facebook查看	5279
在google play下载	5249
在instagram查看	5279
在instagram查看這則貼文	5279
在patreon上支持我们	5258
在spotify上收听	5279
在x上查看	5279
在youtube上观看	5279
在亚马逊购买	5240
在微博查看	5279
在浏览器中继续	5249
在瀏覽器中繼續	5249
""", '地': """
地図を見る	2916
地図を開く	2916
""", '執': """
執筆者	2985
執筆者プロフィール	2984
""", '報': """
報錯	5192
""", '填': """
填字游戏	5239
填字遊戲	5239
""", '复': """
复制	5276
复制成功	5161
复制网址	5211
复制链接	5161	5214
""", '外': """
外部コンテンツを表示	2963
外部コンテンツを表示する	2963
外部送信について	2996
外部送信ポリシー	2996
""", '大': """
大	2991	5276
大号字	65
大字	5161
大家还在看	5176
大家都在看	5176
""", '头': """
头条	5176
""", '好': """
好的	5251
""", '如': """
如何停用廣告封鎖	5254
如何关闭	5256
如何关闭广告拦截	5254
如何关闭广告拦截器	5253
如何關閉	5256
如何關閉廣告攔截	5254
如何關閉廣告攔截器	5253
如何關閉廣告阻擋	5254
""", '始': """
始終允許	5247
始终允许	5247
""", '姓': """
姓名	5265
""", '字': """
字体	65
字体大小	5161
字号	5161
字幕	2961	5243
字幕をオン	2960
字幕を表示	2960
字級	65	5161
字级	65
字號	5275
字體大小	65	5161
""", '官': """
官方微博	5162
""", '定': """
定期定額	5144
定期定額捐款	5258
定期定額支持	5258
定期捐款	5258
""", '寄': """
寄付	2875
寄付する	2875
寄付で応援する	2936
寄付のお願い	2875
寄付はこちら	2973
寄付はこちらから	2973
寄付をする	2875
寄付ページはこちら	2973
寄付ページへ	2973
""", '寫': """
寫留言	5278
寫評論	5278
""", '專': """
專題	5176
""", '小': """
小	2991	5276
小字	5161
小編推薦	5176
小调查	92
""", '尚': """
尚未成為會員	5261
尚無留言	5211
""", '展': """
展开	5182
展开全文	5182
展开全部	5183
展开回复	5235
展开阅读全文	5287
展開	5182
展開全文	5267
""", '已': """
已关注	5162
已收到您的申请	5285
已是会员	5148
已是訂戶	5261
已有帐号	5148
已有帳號	5261
已有账号	5261
已經是會員	5148
已經是會員?登入	5148
已经是订户	5261
已经有账号	5261
已複製連結	5275
已關注	5272
""", '常': """
常に表示する	2963
常に許可	2964
常に許可する	2963
""", '年': """
年払い	2977
年額プラン	2977
""", '广': """
广告	5167
广告后继续阅读	5240
广告结束	5240
""", '広': """
広告	2895
広告の下に記事が続きます	2958
広告の後に続きます	2895
広告はここまで	2958
広告をスキップ	2895
広告を閉じる	2895
広告ブロッカーの解除方法	2970
広告ブロッカーをご利用中です	2969
広告ブロッカーをオフにする方法	2970
広告ブロックの解除方法	2969
広告ブロックをオフにしました	2970
広告ブロックを解除してください	2969
広告ブロックを解除しました	2969
広告ブロックを解除する方法	2970
広告企画	2895
広告掲載	2925
広告掲載について	2925
広告終わり	2958
""", '廣': """
廣告	5167
廣告後繼續閱讀	5240
廣告結束	5240
廣編企劃	5240
廣編特輯	5240
""", '延': """
延伸閱讀	5176
延伸阅读	5176
""", '开': """
开启app	5249
开启推送	5250
开启通知	5250	5252
开始测验	5238
开通vip	5284
开通会员	5148
""", '当': """
当前时间	5243
当当购买	5240
""", '影': """
影片已下架	5242
影片已移除	5242
影片無法播放	5242
影片載入中	5242
影片載入失敗	5282
影片長度 #	5209
影音	5176
""", '後': """
後で	2874
""", '微': """
微信	5161
微信好友	5214
微信扫一扫	5275
微信扫码分享	5275
微信朋友圈	5214
微信登录	5261
微博	5161
""", '必': """
必填	5265
必填字段	5264
必填欄位	5264
必填項	5264
必填项	5264
必須	2980
必須項目	2980
必須項目です	2979
""", '忘': """
忘記密碼	5148
忘记密码	5148
""", '応': """
応援する	2875
""", '快': """
快进#秒	5242
""", '总': """
总是允许	5247
""", '您': """
您可能也喜歡	5176
您可能感兴趣	5176
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5223
您可随时退订	5264
您可隨時取消訂閱	5264
您已关注此话题	5272
您已投票	5190
您已投过票	5235
您已投過票	5235
您已经投过票	5235
您已訂閱	5285
您已订阅	5285
您怎么看	5189
您怎麼看	5189
您的信息已发送	5264
您的姓名	5285
您的投票已提交	5235
您的支持很重要	5283
您的昵称	5278
您的暱稱	5278
您的留言	5285
您的訊息已送出	5264
您的邮箱	5154
您的電子郵件	5285
您的電郵	5154
""", '情': """
情報をお寄せください	2984
情報提供のお願い	2984
情報提供はこちら	2984
""", '想': """
想接收即時新聞通知嗎	5250
想接收通知吗	5250
""", '意': """
意見信箱	5192
意見反饋	5235
意見回饋	5235
意见反馈	5175
""", '感': """
感想を送る	2902
感謝您的參與	5235
感謝您的投票	91	5235
感謝您的支持	5283
感谢参与投票	5190
感谢您,您的信息已发送	5264
感谢您的参与	5235
感谢您的投票	91	5235
感谢您的支持	5283
感谢支持	5283
""", '成': """
成为会员	5144
成為會員	5144
""", '我': """
我们无法显示此内容	5246
我來說兩句	5193
我同意	5168
我同意处理我的个人数据	5264
我同意接收电子邮件	5264
我同意隱私權政策	5264
我已关闭	5253
我已关闭广告拦截	5254
我已关闭广告拦截器	5253
我已閱讀並同意隱私權政策	5264
我已關閉廣告攔截	5254
我已關閉廣告攔截器	5253
我已關閉廣告阻擋程式	5254
我已阅读并同意隐私政策	5264
我来说两句	5193
我的帐户	5148
我的帳戶	5148
我知道了	5168
我要举报	5235
我要勘誤	5192
我要報錯	5192
我要投票	5191	5235
我要捐款	5283
我要支持	5283
我要檢舉	5235
我要爆料	5268
我要留言	5175
我要糾錯	5211
我要纠错	5175
我要評論	5193
我要评论	5175
我要贊助	5283
""", '或': """
或	5262
""", '戻': """
戻る	2915
""", '所': """
所有新闻	5267
所有留言	5175
所有話題	5178
所有评论	5193
所有话题	5178
""", '打': """
打印	5161
打印本页	5211
打印食谱	61
打开	5183
打开app	5249
打开app查看更多	5249
打开app阅读	5249
打开app阅读全文	5249
打开客户端阅读	5249
打开微信扫一扫	5275
打开推送	5250
打赏	5144
打赏作者	5283
""", '扫': """
扫一扫分享	5275
扫描二维码下载	5249
扫码下载	5249
扫码下载app	5249
扫码下载客户端	5249
""", '投': """
投票	92	5236
投票ありがとうございました	91	2954
投票ありがとうございます	2906
投票する	91	2936
投票を受け付けました	2954
投票区	92
投票成功	5235
投票済みです	2954
投票結果	2955	5236
投票結果を見る	91
投票结果	5236
投稿する	2902
投稿を表示	2963
投稿を表示する	2963
投稿を読み込む	2963
投稿须知	5268
""", '折': """
折りたたむ	2916
折扣码	5288
折扣碼	5288
""", '报': """
报告错误	5183
""", '拒': """
拒否する	2900
拒絕	5168	5171
拒绝	5168	5171
拒绝全部	5247
拒绝所有cookie	5281
""", '招': """
招聘启事	5211
""", '拡': """
拡大	2890
拡大する	2915
""", '按': """
按年計費	5261
按年计费	5261
按月	5259
按月捐款	5258
按月计费	5261
按讚	5162
""", '捐': """
捐款	5144
捐贈	5144
捐赠	5144
""", '掃': """
掃描qr code下載	5249
掃碼下載	5249
""", '排': """
排序	5236
排行榜	5176
""", '採': """
採用情報	2928
""", '接': """
接受	5168
接受並繼續	5171	5246
接受並顯示	5170
接受全部	5168
接受全部cookie	5281
接受并显示	5170
接受并继续	5171	5246
接受所有	5168	5171
接受所有 cookie	5281
接受所有cookie	5281
接收通知	5250
""", '推': """
推广	5167
推广内容	5167
推廣	5167
推荐	5176
推荐文章	5176
推荐方案	5262
推荐阅读	5176
推薦	5176
推薦文章	5176
推薦閱讀	5176
""", '提': """
提交	91	5265
提交成功	5264
提交成功,感谢您的反馈	5285
提交评论	5235
提供	2895
提供反馈	5235
提供意見	5235
提供新聞線索	5268
提供新闻线索	5268
""", '搜': """
搜尋	5182
搜索	5182
""", '撤': """
撤回同意	5246
""", '播': """
播放	5182
播放器加载中	5242
播放影片	5282
播放视频	5282
播放速度	5242
""", '支': """
支持	5191
支持我们	5144
支持我們	5144
支援する	2875
支援はこちら	2973
""", '收': """
收合	5183
收听	5161
收听文章	5242
收听本文	5211
收聽文章	5211
收聽本文	5242
收藏	5161
收藏文章	5161
收藏本文	5211
收藏食譜	61
收藏食谱	61
收起	5182
收起回复	5235
""", '放': """
放大图片	5267
放大圖片	5267
放大字体	5275
放大字體	5275
""", '数': """
数独	2957	5239
数独に挑戦	2906
""", '數': """
數獨	5239
""", '文': """
文字の大きさ	65	2890
文字を大きくする	2990
文字を小さくする	2990
文字サイズ	2890
文字サイズを変更	2990
文字サイズ変更	65
文字拡大	2990
文字稿	5243
文字起こし	2961
文字起こしを表示	2960
文字起こしを見る	2960
文明上网,理性发言	5278
文明上网理性发言,请遵守新闻评论服务协议	5278
文章未完 廣告後繼續	5240
""", '料': """
料金プラン	2977
料金プランを見る	2999
""", '新': """
新しい順	2955
新浪微博	5214
新着	2911
新着をメールでお知らせ	2893
新着ニュース	2911
新着記事	2911
新着記事をメールで受け取る	2893
新着記事一覧	2946
新着順	2955
新聞線索	5268
新規会員登録	2878
新規登録	2878
新闻简报	5154
新闻纠错	5192
新闻线索	5268
""", '无': """
无所谓	5236
无法显示此内容	5246
""", '早': """
早割	2992
早鳥票	5277
早鸟票	5277
""", '时': """
时长	5243
时长:#	5209
""", '明': """
明白了	5183
""", '是': """
是否允许通知	5250
是否接收推送通知	5250
是否接收通知	5250
是否開啟通知	5250
""", '显': """
显示全部	5267
显示内容	5246
显示原文	5183
显示字幕	5242
显示帖子	5246
显示更多	5182
""", '時': """
時長	5243
時長:#	5209
""", '暂': """
暂不	5143
暂停	5209
暂无评论	5211
暂无评论,快来抢沙发	5278
""", '暫': """
暫不	5143
暫停	5209
""", '更': """
更多	5176
更多作者文章	5267
更多内容	5176
更多分享方式	5275
更多图片	5267
更多圖片	5267
更多報導	5176
更多影片	5267
更多报道	5176
更多文章	5176
更多新聞	5176
更多新聞請看	5223
更多新闻	5176
更多游戏	5238
更多精彩	5223
更多精彩内容	5287
更多精采內容	5211
更多视频	5267
更多该作者文章	5200
更多选项	5276
更多選項	5276
更改 cookie 偏好	5170
更改 cookie 設定	5170
更改cookie偏好	5170
更正政策	5268
更正與說明	5268
""", '書': """
書籍を購入する	2958
""", '最': """
最受欢迎	5262
最受歡迎	5262
最多人看	5223
最新	5236
最新ニュース	2911
最新ニュースを通知で受け取る	2967
最新号	2946
最新影音	5223
最新文章	5176
最新新聞	5176
最新新闻	5176
最新消息	5176
最新記事	2911
最新评论	5193
最旧	5236
最早	5236
最热	5236
最热评论	5193
最熱	5236
最舊	5236
最超值	5262
""", '會': """
會員中心	5148
會員專享	5153
會員專享內容	5153
會員專屬	5148
會員登入	5148
""", '月': """
月払い	2977
月額#円	2882
月額#円(税込	2882
月額プラン	2977
""", '有': """
有効なメールアドレスを入力してください	2979
有料会員からのプレゼント記事	3004
有料会員登録	2878
有料会員記事	2936
有料登録	2878
有料記事	2878
有道云笔记	5214
""", '朋': """
朋友圈	5161	5214
""", '服': """
服务条款	5168
服務條款	5168
""", '朗': """
朗读全文	5242
""", '朝': """
朝刊・夕刊	2878
""", '未': """
未满十八岁禁止饮酒	5240
未滿十八歲禁止飲酒	5240
""", '本': """
本を購入する	2958
本周投票	5190
本周热门	5223
本周调查	5190
本文	3001
本文へ	2915
本文へジャンプ	2913
本文へスキップ	2913
本文へスキップする	2913
本文へ移動	2915
本文对您有帮助吗	5235
本文尚无评论	5278
本文已锁定	5261
本文由ai语音朗读	5242
本週投票	5190
本週調查	5190
""", '机': """
机器翻译	5211
机翻	5243
""", '来': """
来测测你的知识	5238
""", '查': """
查看专题	5267
查看优惠	5284
查看作者主页	5268
查看作者更多文章	5200	5267
查看優惠	5284
查看全部	5182
查看全部图片	5267
查看全部文章	5287
查看全部評論	5235
查看全部评论	5235
查看全部话题	5178
查看原图	5182
查看原文	5224
查看商品	5288
查看回复	5235
查看回覆	5235
查看图集	5267
查看圖集	5267
查看地图	5183
查看專題	5267
查看投票結果	5278
查看投票结果	91	5278
查看文字稿	5242
查看方案	5284
查看更多	5182
查看更多图片	5267
查看更多評論	5193
查看更多评论	5235
查看留言	5175
查看結果	91	5191
查看结果	91	5183	5191
查看訂閱方案	5261
查看詳情	5183
查看订阅方案	5261
查看评论	5175
查看详情	5183
查看逐字稿	5242
查看高清图集	5267
""", '标': """
标签	5176
""", '检': """
检举评论	5278
""", '検': """
検索	2915
""", '業': """
業配	5167
""", '楽': """
楽天で見る	2958
楽天で詳細を見る	2958
楽天で購入	2958
楽天で購入する	2958
楽天市場で見る	2958
楽天市場で購入	2958
""", '標': """
標籤	5176
""", '機': """
機器翻譯	5211
機械翻訳	2961
""", '檢': """
檢舉	5175
檢舉留言	5278
""", '次': """
次のページ	2915
次の写真	2983
次の動画	2997
次の画像	2983
次の記事	2911
次の記事へ	2911
次の記事を読む	3002
次へ	2915
次を読む	2916
次ページ	2915
次回から自動的にログイン	2976
""", '正': """
正しいメールアドレスを入力してください	2979
正在加载播放器	5242
""", '此': """
此影片無法播放	5242
此文章已锁定	5261
此欄位為必填	5264
此視頻無法播放	5242
此视频不可用	5242
此视频已被删除	5242
此項為必填	5264
此页面对您有帮助吗	5235
此项为必填项	5264
""", '残': """
残り時間	2961
""", '毎': """
毎年	2974
毎月	2974
毎月寄付する	2973
毎月支援する	2973
""", '每': """
每一份支持都很重要	5258
每一份支持都重要	5258
每年	5259
每月	5259
每月捐款	5144
""", '氏': """
氏名	2980
""", '民': """
民調	92
""", '沒': """
沒意見	5236
""", '没': """
没意见	5236
没有账号	5261
""", '注': """
注册	5148
注册成功	5285
注目の記事	2911
注目キーワード	2911
注目ワード	2911
注目記事	2911
""", '测': """
测测你的知识	5238
""", '清': """
清晰度	5243
""", '游': """
游戏	5239
""", '点': """
点击取消静音	5282
点击图片查看大图	5267
点击打开声音	5282
点击排行	5176
点击播放	5211
点击放大	5267
点击查看全文	5287
点击查看原文	5224
点击查看大图	5182
点击看更多	5179
点击阅读全文	5287
点击阅读原文	5224
点我看更多	5179
点我看视频	5211
点赞	5161
""", '為': """
為您推薦	5176
""", '热': """
热搜榜	5181
热榜	5181
热点	5176
热点排行	5181
热点推荐	5176
热门	5176
热门排行	5176
热门文章	5176
热门新闻	5176
""", '無': """
無所謂	5191
無料で体験する	2878
無料で始める	2976
無料で試す	2976
無料で読む	2878
無料アプリをダウンロード	2966
無料ゲーム	2956
無料会員登録	2878
無料会員限定	2878
無料体験	2878
無料登録	2878
無法播放影片	5242
無法載入影片	5282
無法顯示此內容	5246
""", '焦': """
焦點新聞	5176
""", '熱': """
熱門	5176
熱門排行	5176
熱門文章	5176
熱門新聞	5176
熱門話題	5176
""", '爆': """
爆料信箱	5268
爆料專線	5268
爆料热线	5268
""", '片': """
片長 #	5209
片長:#	5209
片长 #	5209
""", '特': """
特別協賛	2992
特定商取引法に基づく表記	2897
特集	2911
特集を見る	2983
特集ページへ	2983
特集一覧	2983
特集一覧へ	3002
""", '猜': """
猜你喜欢	5176
猜你喜歡	5176
""", '現': """
現在の再生時間	2960
""", '生': """
生成aiを使用しています	2997
""", '用': """
用app開啟	5249
用户协议和隐私政策	5281
""", '由': """
由ai生成	5271
由ai语音朗读	5242
""", '申': """
申し込む	2878
""", '电': """
电子报	5154
电子邮箱	5154
""", '画': """
画像をクリックして拡大	2983
画像を拡大	2915
画像を拡大する	2983
画像を見る	2915
画質	2961
""", '留': """
留言	5175
留言(#	5175
留言内容	5286
留言已關閉	5235
留言規則	5235
留言规则	5235
""", '略': """
略過廣告	5282
""", '登': """
登入	5148
登入/註冊	5148
登入後留言	5235
登出	5148
登录	5148
登录/注册	5148
登录后发表评论	5235
登錄	5148
登録	2878
登録が完了いたしました	3000
登録が完了しました	2936
登録して続きを読む	2878
登録する	2878
""", '發': """
發佈留言	5193
發現錯誤	5235
發現錯誤?請告訴我們	5211
發生錯誤	5265
發表留言	5175
發表評論	5175
""", '百': """
百度贴吧	5214
""", '皆': """
皆さまのご支援が力になります	2973
""", '監': """
監修者	2985
""", '目': """
目前時間	5243
目录	5182
目次	2915
目次へ戻る	3002
目錄	5182
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5176
相关报道	5176
相关推荐	5176
相关文章	5176
相关新闻	5176
相关标签	5176
相关视频	5223
相关阅读	5176
相關主題	5176
相關報導	5176
相關影片	5223
相關推薦	5176
相關文章	5176
相關新聞	5176
相關標籤	5176
相關閱讀	5176
""", '看': """
看了这篇文章的人也看	5176
看全文	5267
看全部留言	5193
看全部留言 (#	5193
看原文	5224
看更多	5176
看更多作者文章	5267
看更多文章	5223
看更多新聞	5179	5223
看更多新闻	5179
看更多照片	5267
看結果	91
""", '知': """
知道了	5183
""", '確': """
確認する	2980
確認メールをお送りしました	2979
確認画面へ	2980
""", '禁': """
禁止酒駕	5277
禁止酒駕,飲酒過量有害健康	5240
""", '稍': """
稍后	5251
稍后再说	5143
稍后提醒我	5143
稍后阅读	5211
稍後	5251
稍後再說	5143
稍後提醒我	5143
稍後閱讀	5211
""", '立': """
立即开通	5284
立即投票	91
立即捐助	5258
立即捐款	5144
立即捐赠	5258
立即支持	5283
立即訂閱	5148
立即订阅	5148
立即试玩	5238
立即購票	5240
立即贊助	5258
立即购票	5240
立即选购	5240
立即選購	5240
立即開始玩	5238
""", '第': """
第 # 張,共 # 張	5178
第 # 頁,共 # 頁	5179
第 # 页,共 # 页	5179
第#张/共#张	5178
第#頁 共#頁	5179
第#页,共#页	5179
""", '筆': """
筆者	2985
筆者プロフィール	2984
""", '管': """
管理 cookie	5170
管理cookie	5246
管理偏好設定	5281
管理偏好设置	5281
管理同意	5246
管理同意设置	5246
管理同意選項	5246
管理設定	5171
管理设置	5171
管理选项	5281
管理選項	5281
""", '粉': """
粉絲團	5162
""", '精': """
精彩推荐	5223
精彩推薦	5223
精选	5176
""", '紙': """
紙面ビューアー	2878
""", '結': """
結果を見る	91	2916
""", '続': """
続きはこちら	2947
続きをみる	2915
続きを読む	2878
続けて読む	3002
""", '網': """
網友投票	5190
網友留言	5175
""", '編': """
編輯推薦	5176
編輯準則	5268
編輯精選	5176
編集ポリシー	2984
編集方針	2985
編集部おすすめ	2911
編集部のおすすめ	2911
""", '縮': """
縮小	2890
縮小字體	5275
""", '繼': """
繼續使用網頁版	5249
繼續閱讀	5182
繼續閱讀請往下	5240
""", '續': """
續訂	5284
""", '纠': """
纠错	5175
""", '继': """
继续在浏览器阅读	5249
继续浏览内容	5182
继续阅读	5182
""", '续': """
续订	5284
""", '编': """
编辑准则	5268
编辑推荐	5176
编辑精选	5176
""", '缩': """
缩小字体	5275
""", '网': """
网友评论	5175
网友评论仅供其表达个人看法,并不表明本站立场	5278
""", '翻': """
翻訳を表示	2916
""", '联': """
联系作者	5268
联系我们	5168
联系编辑部	5268
""", '聯': """
聯絡我們	5168
聯絡編輯部	5268
""", '聽': """
聽全文	5211
聽文章	5242
聽新聞	5161
聽這篇文章	5211
""", '脳': """
脳トレ	2957
""", '自': """
自动播放	5243
自動再生	2961
自動播放	5243
自動翻訳	2961
自定义金额	5258
自訂金額	5258
""", '菜': """
菜单	5182
""", '著': """
著作権	2897
著者の記事一覧	2983
著者をフォロー	2989
著者をフォローする	2989
著者プロフィール	2984
""", '複': """
複製	5276
複製網址	5211
複製連結	5161	5214
""", '要': """
要接收推送通知吗	5250
要接收通知嗎	5250
""", '視': """
視頻由ai生成	5282
""", '觀': """
觀看更多	5223
""", '视': """
视频	5176
视频不可用	5242
视频加载中	5242
视频加载失败	5282
视频已下架	5242
视频已失效	5242
视频无法播放	5242
视频时长	5282
视频正在加载	5242
""", '解': """
解鎖全文	5211
解鎖文章	5284
解锁全文	5211
解锁文章	5284
解除しました	2972
解除方法	2972
解除方法はこちら	2972
""", '訂': """
訂戶專享	5240
訂戶專享優惠	5240
訂戶專享內容	5261
訂戶贈閱	5289
訂正について	2984
訂閱	5148
訂閱成功	5285
訂閱推播	5250
訂閱方案	5284
訂閱會員	5148
訂閱會員專屬內容	5211
訂閱郵件	5154
訂閱電子報	5154
""", '記': """
記事に関するお問い合わせ	2984
記事の続きはこちら	2947
記事の続きを読む	2983
記事の誤りを報告	2925	2993
記事の誤りを報告する	2908
記事は広告の下に続きます	2958
記事は広告の後に続きます	2958
記事へのお問い合わせ	2984
記事へのご意見	2902
記事をサポートする	2875
記事をシェア	3004
記事をシェアする	3004
記事をプレゼント	2878
記事をプレゼントする	2936
記事を保存	2890
記事を保存する	2936
記事を印刷する	2890
記事を聴く	2960
記事を評価する	2993
記事を読む	2915
記事を購入する	2999
記事を音声で聞く	2960
記事を音声で聴く	2960
記事ランキング	2911
記事一覧	2915
記事一覧へ	2983
記事一覧を見る	2947
記事全文を読む	2915
記住我	5262
記者をフォロー	2989
記者プロフィール	2984
記者募集	2928
記者募集中	2928
""", '設': """
設定を保存	2963
設定を保存する	2963
設定を変更	2900
設定を変更する	2996
設定を管理	2996
""", '許': """
許可	2968
許可する	2897	2900
""", '註': """
註冊	5148
註冊成功	5285
""", '評': """
評価順	2955
評論	5175
評論已關閉	5235
評論規則	5235
""", '話': """
話題の記事	2911
""", '該': """
該作者其他文章	5200
該作者更多文章	5267
該作者的更多文章	5200
""", '詳': """
詳しく見る	2900	2916
詳細	2916
詳細を見る	3003
詳細・購入はこちら	2958
詳細設定	2900
""", '語': """
語音播報	5211
語音朗讀	5211
""", '誤': """
誤りを報告	2916
誤りを報告する	2993
誤字・脱字を報告	2908	2925
誤字・脱字を報告する	2908	2925
誤字脱字の報告	2936
誤字脱字を報告	2984
誤字脱字を報告する	2908	2925	2936
""", '読': """
読まれている記事	2911
読み上げ	2936
読み放題	2882
読み続ける	2916
読み込み中です	2960
読者限定	2958
""", '請': """
請填寫讀者問卷	5211
請我們喝杯咖啡	5258
請查收郵件	5264
請檢查您的收件匣	5264
請繼續下滑閱讀	5240
請繼續往下閱讀	5167
請輸入您的電子郵件	5285
請輸入有效的電子郵件	5264
請輸入有效的電子郵件地址	5264
請輸入電子郵件	5154
請選擇金額	5283
請關閉廣告攔截器	5253
""", '讀': """
讀者優惠	5240
讀者專享	5240
讀者投書	5192
""", '讚': """
讚	5161
讚賞支持	5144
""", '订': """
订户专享	5240
订户专享优惠	5240
订户赠阅	5289
订阅	5148
订阅会员	5148
订阅成功	5285
订阅推送	5250
订阅邮件	5154
""", '记': """
记住我	5262
记者简介	5268
""", '设': """
设为google首选来源	5272
""", '评': """
评论	5175
评论(#	5175
评论功能已关闭	5278
评论已关闭	5235
评论规则	5235
""", '诚': """
诚聘英才	5211
""", '话': """
话题	5176
""", '该': """
该作者其他文章	5200
该作者的更多文章	5200
该文章已关闭评论	5278
该视频不可用	5242
该视频已下架	5242
该邮箱已被注册	5285
""", '详': """
详情	5183
""", '语': """
语音朗读	5211
语音由ai生成	5242
""", '说': """
说点什么	5278
""", '请': """
请先登录再评论	5211
请关闭广告拦截器	5253
请我们喝杯咖啡	5258
请查收邮件	5264
请检查您的收件箱	5264
请继续往下阅读	5167
请输入您的电子邮件	5285
请输入您的邮箱	5285
请输入昵称	5278
请输入有效的电子邮件地址	5264
请输入有效的邮箱地址	5264
请输入邮箱	5154
请选择金额	5283
""", '读': """
读者专享	5240
读者优惠	5240
""", '豆': """
豆瓣	5214
""", '購': """
購入はこちら	2958
購票	5277
購票連結	5240
購読	2878
購読する	2878
購読のお申し込み	2878
購読プラン	2999
購読プランを見る	2976
購読申し込み	2878
購買本書	5240
""", '贈': """
贈る	2991
贈送文章	5211
贈送文章給朋友	5211
贈送此文	5211
""", '贊': """
贊助	5144
贊助內容	5167
贊助商	5167
贊助我們	5258
""", '购': """
购买本书	5240
购买此书	5240
购票	5277
购票链接	5240
""", '赞': """
赞	5236
赞助	5144
赞助内容	5167
赞助商	5277
赞助商链接	5167
赞助我们	5258
赞赏	5144
赞赏作者	5283
""", '赠': """
赠送文章	5275
赠送此文	5211
""", '超': """
超值方案	5261
""", '跳': """
跳到主要內容	5182
跳到內容	5179
跳到食谱	61
跳至主要內容	5179
跳至主要内容	5179
跳至內容	5179
跳至食譜	61
跳转到主要内容	5179
跳转到食谱	61
跳过广告	5282
""", '踩': """
踩	5236
""", '載': """
載入中	5242
載入內容	5246
載入更多	5182
載入貼文	5246
""", '輸': """
輸入您的電子郵件	5285
""", '轉': """
轉發	5161
""", '转': """
转发	5161
""", '载': """
载入内容	5246
""", '输': """
输入您的邮箱	5285
""", '返': """
返信	2902
返信する	2902
返信を書く	2993
返信を表示	2954
返信を見る	2954
返信を隠す	2954
返回上一页	5287
返回列表	5287
返回頂部	5267
返回顶部	5182
返回首頁	5267
返回首页	5182
""", '还': """
还不是会员	5261
还有更多精彩内容	5287
还没有账号	5261
""", '这': """
这篇文章对你有帮助吗	5235
这篇文章对您有帮助吗	5235
""", '进': """
进入专题	5267
进入专题页	5267
""", '连': """
连结已复制	5275
""", '追': """
追蹤	5162
追蹤中	5272
追蹤主題	5272
追蹤作者	5272
追蹤我們	5162
""", '退': """
退出全屏	5242
""", '送': """
送信	91	2980
送信が完了しました	2979
送信しました	2979
送信する	91	2980
送信完了	2979
送出	91	5265
送出成功	5264
送出留言	5235
送出評論	5235
送料無料	2992
""", '选': """
选择	5262
选择方案	5261
选择订阅方案	5261
选择金额	5283
""", '逐': """
逐字稿	5243
""", '這': """
這篇文章對你有幫助嗎	5235
這篇文章對您有幫助嗎	5235
""", '通': """
通報	2955
通報する	2902
通知をオン	2889
通知をオンにする	2967
通知を受け取らない	2967
通知を受け取りますか	2967
通知を受け取る	2936
通知を設定する	2967
通知を許可	2967
通知を許可しますか	2967
通知を許可する	2967
""", '速': """
速報	2911
速報を通知で受け取る	2967
速報通知を受け取る	2936
""", '連': """
連結已複製	5211
連載	2911
連載の新着をメールでお知らせ	2893
連載をフォロー	2989
連載をフォローする	2989
連載を見る	2983
連載一覧	2983
""", '遊': """
遊戲	5239
""", '運': """
運営会社	2897	2925
""", '違': """
違反を報告	2954
違反を報告する	2954
違反報告	2902
""", '選': """
選單	5182
選択する	2977
選擇	5262
選擇方案	5261
選擇訂閱方案	5261
選擇金額	5283
""", '還': """
還不是會員	5261
還沒有帳號	5261
""", '邮': """
邮箱	5154
邮箱格式不正确	5264
邮箱格式错误	5264
""", '配': """
配信停止はいつでも可能です	2979
""", '重': """
重新加载页面	5253
重新播放	5243
重新整理頁面	5253
重新載入頁面	5253
""", '金': """
金額を入力	2973
金額を指定	2973
金額を指定する	2973
金額を選ぶ	2998
金額を選択	2998
金額を選択してください	2998
""", '錯': """
錯誤回報	5192
""", '链': """
链接已复制	5211
""", '閉': """
閉じる	2874	2915
""", '開': """
開く	2916
開啟推播	5250
開啟通知	5250	5252
開始測驗	5238
開通會員	5148
""", '間': """
間違いを見つけたら	2984
""", '関': """
関連	2911
関連する記事	2911
関連キーワード	2911
関連タグ	2911
関連トピックス	2911
関連ニュース	2911
関連リンク	2911
関連動画	2911
関連動画を見る	2997
関連情報	2911
関連記事	2911
関連記事はこちら	2946
関連記事をもっと見る	3002
関連記事を見る	3002
""", '閱': """
閱讀下一篇	5287
閱讀全文	5182
閱讀原文	5224
閱讀排行	5181
閱讀更多	5182
""", '關': """
關於作者	5268
關於我們	5168
關注	5162
關注作者	5272
關注我們	5162
關注此主題	5272
關鍵字	5176
關閉	5143
關閉視窗	5287
關閉選單	5287
""", '阅': """
阅读下一篇	5287
阅读全文	5182
阅读剩余全文	5287
阅读原文	5224
阅读排行	5181
阅读更多	5182
""", '随': """
随时取消	5261
随时可取消	5261
""", '隐': """
隐私偏好	5281
隐私政策	5168
隐私权政策	5168
隐私设置	5247
""", '隨': """
隨時取消	5261
""", '隱': """
隱私偏好	5281
隱私政策	5168
隱私權政策	5168
隱私權設定	5246
隱私設定	5247
""", '離': """
離開全螢幕	5242
""", '電': """
電子信箱	5154
電子信箱格式錯誤	5264
電子報	5154
電子版	2878
電子郵件格式不正確	5264
電郵	5265
""", '静': """
静音	5243
""", '靜': """
靜音	5243
""", '音': """
音声で聞く	2890
音声をダウンロード	2960
音声を再生	2997
音声読み上げ	2936
音頻長度 #	5209
音频播放器	5282
""", '頭': """
頭條	5176
""", '顯': """
顯示內容	5246
顯示原文	5183
顯示字幕	5242
顯示更多	5182
顯示貼文	5246
""", '飲': """
飲酒過量,有害健康	5240
飲酒過量有害健康	5240
""", '首': """
首頁	5182
首页	5182
""", '马': """
马上开始	5183
马上玩	5238
""", '验': """
验证码	5265
""", '點': """
點我看影片	5211
點我看更多	5179
點擊排行	5181
點擊播放	5242
點擊播放本文	5211
點擊放大	5267
點擊看大圖	5267
點擊看更多	5179
點擊開啟聲音	5282
點擊閱讀全文	5287
點此看更多	5179
點閱排行	5223
""", '가': """
가	3027	3061
가 가 가	3061
가가가	3061
가격 보기	3134
가로세로 낱말퀴즈	3087
가입하기	3016
가장 많이 본 뉴스	3034
가장 인기	3109
""", '강': """
강연 신청하기	3076
""", '개': """
개인정보 보호 설정	3128
개인정보 설정	3093
개인정보 수집 동의	3110
개인정보 수집 및 이용 동의	3110
개인정보 수집 및 이용에 동의합니다	3110
개인정보 수집·이용에 동의합니다	3110
개인정보 처리방침	3032
개인정보처리방침	3032
""", '갤': """
갤러리 닫기	3133
갤러리 보기	3115
""", '거': """
거부	3032	3054
""", '검': """
검색	3036
""", '게': """
게시물 보기	3093
게시물 불러오기	3093
게임	3087
게임 전체보기	3085
게임 하러 가기	3085
""", '결': """
결과 보기	91	3037
""", '계': """
계속 읽기	3016
계정이 있으신가요	3108
""", '고': """
고객센터	3032
고충처리	3049
고충처리인	3049	3116
""", '공': """
공감	3084
공감백배 #	3062
공감순	3084
공유	3027
공유하기	3027
""", '과': """
과거순	3084
""", '관': """
관련 기사	3034
관련 기사 더보기	3133
관련 뉴스	3034
관련 영상	3072
관련 태그	3034
관련기사	3034
관련기사 더보기	3133
관련뉴스	3034
관련키워드	3034
""", '광': """
광고	3031
광고 건너뛰기	3129
광고 닫기	3031
광고 문의	3049
광고 문의하기	3077
광고 아래에 기사가 계속됩니다	3088
광고 영역	87
광고 종료	3088
광고 차단 해제 방법	3099
광고 차단을 해제해 주세요	3099
광고 차단을 해제했습니다	3099
광고 차단이 감지되었습니다	3099
광고 후 계속됩니다	3088
광고문의	3049
광고성 정보 수신 동의	3110
광고성 정보 수신에 동의합니다	3110
""", '괜': """
괜찮습니다	3011
""", '교': """
교보문고에서 구매	3088
""", '구': """
구글 계정으로 계속하기	3108
구글 계정으로 로그인	3108
구글 선호 매체로 추가	3120
구글 플레이에서 다운로드	3096
구글로 계속하기	3108
구글로 로그인	3108
구글플레이에서 다운로드	3096
구독	3016
구독 갱신	3131
구독 상품 보기	3108
구독 상품 선택	3108
구독 상품 안내	3131
구독 신청	3016
구독 신청이 완료되었습니다	3110
구독 신청하기	3108
구독 안내	3131
구독 전용	3016
구독 중	3016
구독 취소	3121
구독권 선택	3108
구독신청	3016	3049
구독이 완료되었습니다	3064
구독자 전용	3019
구독자 전용 기사	3108
구독자 전용 혜택	3088
구독자 혜택	3088
구독자가 선물한 기사입니다	3135
구독중	3120
구독하고 이어서 읽기	3064
구독하기	3016
구매하기	3088
구매하러 가기	3088
""", '글': """
글씨 크기	65
글씨크기	3027
글자 작게	3122
글자 크게	3122
글자 크기	3027
글자 크기 변경	65	3064
글자 크기 조절	65	3064
글자크기	3027	3061
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3130
금액 직접 입력	3104
금액을 선택하세요	3130
금액을 선택해 주세요	3130
""", '기': """
기계 번역	3090
기대해요 #	3062
기부하기	3012
기사 계속 보기	3133
기사 공유	3122
기사 공유하기	3027
기사 구매	3131
기사 더 보기	3133
기사 더보기	3064
기사 듣기	3064
기사 링크 복사	3064
기사 본문	3036
기사 선물하기	3064
기사 스크랩	3122
기사 스크랩하기	3064
기사 오류 신고	3064
기사 오류 제보	3064
기사 요약	3119
기사 원문 보기	3064
기사 음성으로 듣기	3089
기사 잠금 해제	3131
기사 저장	3122
기사 저장하기	3064
기사 전문 보기	3115
기사 전체보기	3115
기사 제보	3049	3116
기사 제보 및 문의	3064
기사 추천	3125
기사 평가하기	3125
기사 후원하기	3012
기사는 광고 아래에 계속됩니다	3088
기사는 광고 후 계속됩니다	3088
기사듣기	3089
기사를 공유합니다	3135
기사에 대한 의견	3033
기사원문	3036
기사저장	3027
기사제보	3049	3116
기사추천	3125
기자 구독	3048
기자 구독하기	3048
기자 소개	3116
기자 응원하기	3050
기자 페이지	3048
기자 프로필	3050
기자 프로필 보기	3048
기자 홈	3050
기자구독	3050	3120
기자에게 메일 보내기	3116
기자에게 이메일 보내기	3116
기자의 다른 기사	3048
기자의 다른 기사 보기	3050	3115
기자의 다른기사	3034	3050
기자의 다른기사 보기	3115
기자페이지 바로가기	3115
기자프로필	3050
기획 기사 보기	3115
""", '나': """
나중에	3011
나중에 보기	3064
나중에 읽기	3064
나중에 하기	3011
""", '남': """
남성	3061
남은 시간	3090
남자	3061
""", '낱': """
낱말 퍼즐 풀기	3044
낱말퀴즈	3087
""", '내': """
내 정보	3016
내용을 입력하세요	3132
내용을 입력해 주세요	3132
""", '네': """
네, 받을게요	3097
네이버 구독	3030
네이버 로그인	3108
네이버 밴드 공유	3122
네이버 블로그	3027
네이버로 로그인	3108
네이버에서 구독	3030
네이버에서 구독하기	3030
""", '놀': """
놀랐어요 #	3062
""", '놓': """
놓치면 안 되는 기사	3072
""", '뉴': """
뉴스 더보기	3115
뉴스 듣기	3064
뉴스레터 구독	3022
뉴스레터 구독 신청	3022
뉴스레터 구독이 완료되었습니다	3132
뉴스레터 무료 구독	3064
뉴스레터 신청	3022
""", '느': """
느림	3061
""", '닉': """
닉네임을 입력하세요	3125
""", '다': """
다른 공유 찾기	3027
다른 금액	3104
다른 기사	19	3034
다른 기사 더 보기	19
다른 기사 보기	3048
다른기사	3034
다른기사 보기	3034
다시 보기	3090
다시 보지 않기	3011
다시보기	3090
다음	3036
다음 기사	3034
다음 기사 보기	3064
다음 기사 읽기	3133
다음 동영상	3129
다음 사진	3115
다음 영상	3129
다음 이미지	3133
다음 페이지	3036
다음글	3115
다음기사	3034
다음에	3011
다음에 하기	3098
다크모드	3094
""", '닫': """
닫기	3011
""", '답': """
답글	3033
답글 달기	3083
답글 더보기	3083
답글 보기	3083
답글 쓰기	3083
답글 접기	3083
답글쓰기	3033
""", '당': """
당신의 생각은	3043
당신이 좋아할 만한	3034
""", '댓': """
댓글	3033
댓글 #	3033
댓글 #개	3033
댓글 닫기	3083
댓글 달기	3046
댓글 더보기	3083
댓글 등록	3083
댓글 등록하기	3083
댓글 보기	3033
댓글 신고	3125
댓글 신고하기	3125
댓글 쓰기	3033
댓글 운영 원칙	3083
댓글 운영 정책	3064
댓글 운영정책	3046	3064
댓글 입력	3046
댓글 작성	3083
댓글 작성 규칙	3083
댓글 작성하기	3083
댓글 전체보기	3046
댓글 정렬	3046
댓글 정책	3083
댓글보기	3033
댓글쓰기	3033
댓글을 남겨 주세요	3125
댓글을 남겨주세요	3125
댓글을 입력하세요	3125
댓글을 입력해 주세요	3125
댓글을 입력해주세요	3033
댓글을 작성하려면 로그인 해주세요	3125
댓글이 닫혔습니다	3083
""", '더': """
더 많은 옵션	3122
더 보기	3036
더 알아보기	3054
더보기	3034	3036
""", '도': """
도서 구매하기	3088
도움돼요 #	3062
도움이 되었나요	3083
""", '독': """
독자 의견 조사	3064
독자 특별 할인	3088
독자 할인	3088
""", '동': """
동영상	3034
동영상 로딩 중	3089
동영상 보기	3129
동영상 재생	3089
동영상 플레이어	3129
동영상을 불러오는 중입니다	3089
동영상을 불러올 수 없습니다	3129
동영상을 재생할 수 없습니다	3089
동의	3032	3054
동의 관리	3093
동의 철회	3093
동의 철회하기	3093
동의 후 계속	3093
동의하고 계속	3093
동의하고 계속하기	3093
동의합니다	3032
""", '뒤': """
뒤로 가기	3037
""", '등': """
등록	3033
""", '디': """
디지털 구독하기	3131
디지털뉴스부	3048
디지털뉴스팀	3048
디지털콘텐츠팀	3048
""", '또': """
또는	3109
""", '라': """
라인	3027
""", '랭': """
랭킹	3034
랭킹뉴스	3034
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
로그아웃	3016
로그인	3016
로그인 상태 유지	3108
로그인 유지	3108
로그인 전용 기사	3108
로그인 후 댓글 쓰기	3064
로그인 후 댓글 작성이 가능합니다	3125
로그인 후 댓글을 작성하실 수 있습니다	3046
로그인 후 댓글을 작성할 수 있습니다	3083
로그인 후 이용해 주세요	3083
로그인/회원가입	3016
로그인이 필요	3019
로그인하고 계속 읽기	3131
로딩 중	3089
로딩 중입니다	3089
로딩중	3089
""", '링': """
링크 복사	3027
링크가 복사되었습니다	3064
""", '마': """
마이페이지	3016
""", '많': """
많이 본 기사	3034
많이 본 뉴스	3034
많이 본 영상	3072
많이 읽은 기사	3034
많이본 기사	3034
많이본 뉴스	3034
""", '매': """
매달	3105
매월	3105
""", '맨': """
맨 위로	3036
맨위로	3036
""", '메': """
메뉴	3036
메뉴 닫기	3036
메시지가 전송되었습니다	3110
메일	3027
메일함을 확인해 주세요	3110
""", '멤': """
멤버십 가입	3131
멤버십 가입하기	3131
""", '모': """
모두 거부	3094
모두 동의	3032
모두 허용	3094
모든 쿠키 거부	3128
모든 쿠키 수락	3128
모든 쿠키 허용	3128
모르겠다	3084
모름/무응답	3084
모바일 웹으로 계속	3096
""", '목': """
목록	3036
목록 보기	3115
목록보기	3036
목록으로	3115
목록으로 돌아가기	3133
""", '무': """
무료 게임	3085
무료 배송	3124
무료 체험 시작하기	3016
무료 회원가입	3016
무료, 스팸 없음	3110
무료로 읽기	3131
무료배송	3124
무제한 이용하기	3131
""", '문': """
문의	3033
문의 내용	3132
문자 크기	65
""", '바': """
바로 구매하기	3088
바로가기	3027
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3090
""", '밴': """
밴드	3027
""", '번': """
번역 보기	3037
""", '베': """
베스트	3034
""", '보': """
보내기	3112
보통	3061
""", '복': """
복사	3123
복사하기	3027
""", '본': """
본 사이트는 쿠키를 사용합니다	3055
본문 글씨 줄이기	3027	3061
본문 글씨 키우기	3027	3061
본문 바로가기	3036
본문으로 바로가기	3036
""", '북': """
북마크	3027
""", '분': """
분석탁월 #	3062
""", '브': """
브라우저에서 계속	3096
브라우저에서 계속 보기	3096
""", '비': """
비공감	3084
비밀번호 찾기	3016
비밀번호를 잊으셨나요	3108
""", '빠': """
빠름	3061
""", '사': """
사업제휴	3049
사이트맵	3032
사전 등록하기	3076
사전등록	3076
사전등록 하기	3076
사진 더 보기	3115
사진 더보기	3115
사진 모두 보기	3115
사진 크게 보기	3115
사진 크게보기	3115
사진 확대	3036
""", '삭': """
삭제된 동영상입니다	3089
""", '상': """
상품 보기	3134
상품 상세보기	3134
""", '새': """
새로고침	3099
""", '선': """
선착순 # 명	3075
선착순 #명	3075
선착순 마감	3075
선택	3109
선택 저장	3093
선호 매체로 추가	3120
""", '설': """
설문	92
설문 결과	3084
설문 결과 보기	3125
설문 참여 바로가기	3064
설문 참여하기	3064
설문에 참여하기	3083
설문조사	92
설문조사 참여하기	3064
설정	3054
설정 관리	3128
설정 저장	3093
""", '소': """
소리 켜기	3129
""", '속': """
속보	3034
속보 알림 받기	3064
속보 알림 신청	3064
속보 알림을 받으시겠습니까	3097
""", '스': """
스도쿠	3087
스크랩	3027
스크랩하기	3064
스크립트	3090
스크립트 보기	3089
스토어	3124
스토어 바로가기	3088
스폰서	3031
스폰서 링크	3077
스폰서 콘텐츠	3077
스폰서링크	3077
""", '슬': """
슬퍼요	3062
슬퍼요 #	3062
""", '시': """
시리즈 보기	3115
""", '신': """
신고	3033
신고하기	3084
신문구독	3016
신청이 완료되었습니다	3110
""", '실': """
실시간 뉴스	3034
""", '쏠': """
쏠쏠정보 #	3062
""", '아': """
아마존에서 구매	3088
아마존에서 보기	3088
아이디 저장	3108
아이디 찾기	3108
아직 회원이 아니신가요	3108
""", '알': """
알겠습니다	3037
알라딘에서 구매	3088
알라딘에서 보기	3088
알림 받기	3026
알림 설정	3026
알림 설정하기	3097
알림 켜기	3097
알림 허용	3097
알림을 받으시겠습니까	3097
알림을 받으시겠어요	3097
알림을 켜시겠습니까	3097
""", '애': """
애드블록을 해제해 주세요	3099
애드블록이 감지되었습니다	3099
애플로 계속하기	3108
애플로 로그인	3108
""", '앱': """
앱 다운로드	3026
앱 다운로드하기	3026
앱 다운받기	3096
앱 설치	3026
앱 설치하기	3026
앱스토어에서 다운로드	3096
앱에서 계속 읽기	3096
앱에서 보기	3096
앱에서 열기	3096
앱에서 이어보기	3096
앱으로 보기	3096
""", '언': """
언제든 해지 가능	3108
언제든지 수신 거부할 수 있습니다	3110
언제든지 해지 가능	3108
""", '얼': """
얼리버드 할인	3076
""", '에': """
에디터 추천	3034
""", '여': """
여러분의 생각은	3043
여러분의 후원이 큰 힘이 됩니다	3104
여성	3061
여자	3061
""", '연': """
연간 결제	3109
연간 구독	3109
연관기사	3034
연재 보기	3115
""", '열': """
열기	3037
""", '영': """
영상	3034
영상 길이 #	3059
영상 더보기	3115
영상 보기	3064
영상 재생	3089
영상으로 만나보세요	3064
영상으로 보기	3064
영상을 불러오는 중입니다	3089
영상을 불러올 수 없습니다	3129
영상을 재생할 수 없습니다	3089
""", '예': """
예매 바로가기	3088
예매하기	3088
예스#에서 구매	3088
예스#에서 보기	3088
""", '오': """
오늘 하루 보지 않기	3011
오늘은 그만 보기	3011
오늘의 낱말 퍼즐	3044
오늘의 설문	3044
오늘의 스도쿠	3044
오늘의 십자말풀이	3044
오늘의 운세	3087
오늘의 추천	3034
오늘의 투표	3044
오늘의 핫뉴스	3072
오디오 다운로드	3089
오디오 플레이어	3129
오디오로 듣기	3064
오래된순	3084
오류 신고	3033
오류 신고하기	3064
오류가 발생했습니다	3110
오타 신고	3083
오탈자 신고	3064
""", '온': """
온라인뉴스팀	3048
""", '올': """
올바른 이메일 주소를 입력해 주세요	3110
올바른 이메일을 입력해 주세요	3110
""", '옵': """
옵션 관리	3128
""", '요': """
요금제 보기	3131
요약	3036
""", '원': """
원고료 보내기	3130
원문 보기	3037
원문보기	3036
""", '월': """
월간 결제	3109
월간 구독	3109
""", '웨': """
웨비나 신청하기	3076
""", '웹': """
웹에서 계속 보기	3096
""", '위': """
위로	3036
위로 가기	3115
""", '유': """
유료 구독자 전용	3108
유료 기사입니다	3064
유료회원 전용	3108
유료회원 전용 기사	3108
유튜브 구독	3030
유튜브 구독하기	3030
유튜브에서 보기	3126
""", '윤': """
윤리강령	3049
""", '음': """
음성 다운로드	3089
음성 재생하기	3064
음성으로 듣기	3027
음소거	3090
음소거 해제	3089
음소거를 해제하려면 탭하세요	3129
""", '응': """
응원하기	3012
응원해요 #	3062
""", '의': """
의견 남기기	3083
의견 보내기	3083
의견 쓰기	3033
""", '이': """
이 기사 공유하기	3135
이 기사 구매하기	3131
이 기사 어땠나요	3064
이 기사 어떠셨나요	3083
이 기사가 도움이 되었나요	3083
이 기사는 잠겨 있습니다	3108
이 기사를 공유합니다	3064
이 기사를 추천합니다	3064
이 기사를 평가해 주세요	3125
이 기사와 함께 읽은 기사	3064
이 기자의 다른 기사	3050	3064
이 기자의 다른 기사 더보기	3115
이 동영상을 재생할 수 없습니다	3089
이 사이트는 쿠키를 사용합니다	3055
이 시각 많이 본 기사	3072
이 시각 많이 본 뉴스	3072
이 시각 주요뉴스	3034
이 시각 추천뉴스	3034
이 음성은 ai가 생성했습니다	3089
이 주제 팔로우	3120
이 콘텐츠를 표시할 수 없습니다	3093
이 페이지가 도움이 되었나요	3083
이런 기사는 어때요	3072
이름	3112
이름을 입력하세요	3132
이름을 입력해 주세요	3132
이메일	3027
이메일 주소 입력	3132
이메일 주소를 입력하세요	3110
이메일 주소를 입력해 주세요	3132
이메일 형식이 올바르지 않습니다	3110
이메일로 계속하기	3131
이메일로 공유	3122
이메일로 로그인	3131
이메일무단수집거부	3032
이메일을 입력하세요	3110
이메일을 입력해 주세요	3110
이메일을 입력해주세요	3132
이메일을 확인해 주세요	3110
이미 계정이 있으신가요	3108
이미 구독 중이신가요	3016
이미 구독 중입니다	3132
이미 등록된 이메일입니다	3132
이미 참여하셨습니다	3083
이미 투표하셨습니다	3083
이미 회원이신가요	3016
이미지 크게 보기	3036
이미지 크게보기	3115
이미지 확대	3036
이번 주 설문	3044
이번 주 투표	3044
이번주 설문	3044
이슈	3034
이어서 읽기	3133
이용권 구매	3108
이용권 선택	3108
이용약관	3032
이용약관에 동의합니다	3110
이전	3036
이전 기사	3034
이전 기사 보기	3064
이전 사진	3115
이전 영상	3129
이전 이미지	3133
이전글	3115
이전기사	3034
""", '인': """
인기 급상승	3072
인기 기사	3034
인기기사	3034
인기뉴스	3034
인쇄	3027
인쇄하기	3027
인스타그램 팔로우	3064
인스타그램에서 보기	3126
인스타그램에서 이 게시물 보기	3126
""", '일': """
일시	3105
일시 후원	3104
일시 후원하기	3104
일시정지	3090
일시후원	3012
""", '자': """
자동 번역	3090
자동 재생	3090
자동재생	3090
자막	3090
자막 보기	3089
자막 켜기	3089
자바스크립트가 비활성화되어 있습니다	3093
자발적 유료 구독	3130
자세히	3037
자세히 보기	3037	3054
""", '작': """
작게	3123
""", '잘': """
잘 모름	3084
""", '장': """
장바구니 담기	3134
장바구니에 담기	3134
""", '재': """
재생	3036	3059
재생 속도	3089
재생 시간	3090
재생 시간 #	3059
재생속도	3089
재생시간 #	3059
재생할 수 없는 동영상입니다	3089
""", '저': """
저자 소개	3117
저작권규약	3032
저장	3027
""", '전': """
전송	3112
전송되었습니다	3110
전체 기사	3133
전체 기사 보기	3115
전체 뉴스 보기	3115
전체 댓글	3033
전체 댓글 보기	3046
전체 동의	3094
전체 보기	3036
전체 사진 보기	3115
전체 화면	3090
전체메뉴	3036
전체보기	3036
전체화면	3090
전체화면 종료	3089
""", '접': """
접기	3036
접수되었습니다	3132
""", '정': """
정기	3105
정기 후원	3104
정기 후원하기	3012
정기구독	3016
정기후원	3012
정기후원 신청	3130
정기후원 신청하기	3130
정기후원하기	3104
정렬	3084
정상적으로 접수되었습니다	3132
정정·반론보도 신청	3116
정정보도 신청	3116
정정보도 요청	3116
""", '제': """
제보	3033
제보 바로가기	3116
제보하기	3033
제작 지원	3124
제작지원	3124
제출	91	3112
제휴 광고	3088
제휴 문의	3049
제휴 콘텐츠	3088
제휴문의	3049
""", '좋': """
좋아요	3027
좋아요 #	3062
좋은 기사 후원하기	3012
""", '주': """
주소 복사	3064
주소가 복사되었습니다	3064
주소복사	3027
주요 기사	3034
주요 뉴스	3034
주요 뉴스 더보기	3072
주요기사	3034
주요뉴스	3034
주제 팔로우	3120
""", '지': """
지금 구매하기	3088
지금 뜨는 기사	3072
지금 뜨는 뉴스	3072
지금 플레이	3085
지금 플레이하기	3085
지금 후원하기	3130
지나친 음주는 건강에 해롭습니다	3088
지나친 음주는 건강을 해칩니다	3088
지도 보기	3037
지면보기	3016
""", '직': """
직접 입력	3105
""", '차': """
차단	3098
""", '참': """
참가 신청	3076
참가 신청하기	3076
참가신청하기	3076
참여하기	91
""", '창': """
창 닫기	3133
""", '찾': """
찾아오시는 길	3049
""", '책': """
책 구매하기	3088
""", '첫': """
첫 댓글을 남겨주세요	3125
첫 댓글을 작성해 보세요	3125
""", '청': """
청소년보호정책	3032
""", '총': """
총 #명 참여	3043
""", '최': """
최고의 혜택	3109
최신 기사	3034
최신 뉴스	3034
최신기사	3034
최신뉴스	3034
최신순	3084
최저가 보기	3134
""", '추': """
추천	3109
추천 기사	3034
추천 스폰서	3077
추천 영상	3072
추천기사	3034
추천뉴스	3034
추천순	3084
""", '축': """
축하해요 #	3062
""", '친': """
친구 추가하기	3064
""", '카': """
카카오 계정으로 로그인	3108
카카오 로그인	3108
카카오로 로그인	3108
카카오로 시작하기	3108
카카오스토리	3027
카카오톡	3027
카카오톡 공유	3027
카카오톡 공유하기	3122
카카오톡으로 공유	3064
카카오톡으로 공유하기	3064
카테고리	3034
""", '커': """
커피 한 잔 사주기	3104
커피 한 잔 후원하기	3104
""", '콘': """
콘텐츠 보기	3093
콘텐츠 불러오기	3093
콘텐츠 표시	3093
""", '쿠': """
쿠키 관리	3093
쿠키 기본 설정	3053
쿠키 설정	3032
쿠키 설정 관리	3093
쿠키 설정 변경	3053
쿠키 정책	3055
쿠키 허용	3055
쿠팡에서 구매	3088
쿠팡에서 구매하기	3088
쿠팡에서 보기	3088
쿠폰 받기	3134
""", '퀴': """
퀴즈	3087
퀴즈 도전하기	3085
퀴즈 풀기	3064
퀴즈 풀러 가기	3085
""", '크': """
크게	3123
""", '클': """
클릭하면 소리가 켜집니다	3129
""", '키': """
키워드	3034
""", '태': """
태그	3034
""", '텔': """
텔레그램에서 소식 받기	3064
""", '투': """
투표	92
투표 결과	3084
투표 결과 보기	91
투표 참여하기	3083
투표가 완료되었습니다	3083
투표에 참여해 주셔서 감사합니다	3083
투표하기	91	3064
투표해 주셔서 감사합니다	91	3083
""", '트': """
트위터	3027
트위터 공유	3027
트위터로 공유	3122
트위터에서 보기	3126
""", '특': """
특집 더보기	3115
특집 보기	3115
""", '티': """
티켓 예매	3088
티켓 예매하기	3088
""", '틱': """
틱톡에서 보기	3126
""", '파': """
파워링크	3077
""", '팔': """
팔로우 중	3120
팔로우 취소	3120
""", '팟': """
팟빵에서 듣기	3126
""", '페': """
페이스북	3027
페이스북 공유	3027
페이스북에서 보기	3126
페이스북으로 공유	3064
페이스북으로 로그인	3108
페이지 새로고침	3099
페이지를 새로고침하세요	3099
페이팔로 결제	3131
""", '편': """
편집 원칙	3116
편집규약	3049
""", '펼': """
펼치기	3036
""", '포': """
포럼 참가 신청하기	3076
포토	3034
포토 갤러리	3115
""", '폰': """
폰트 크기	3027
""", '푸': """
푸시 알림 받기	3097
""", '프': """
프리미엄	3016
프린트	3027
""", '피': """
피드백 보내기	3083
""", '필': """
필수	3112
필수 입력	3110
필수 입력 항목	3110
필수 입력 항목입니다	3110
필수 항목	3112
필수 항목입니다	3110
필자 소개	3116
""", '한': """
한 번	3105
한번만	3105
""", '할': """
할인 코드	3134
""", '함': """
함께 보면 좋은 기사	3034
함께 볼 기사	3072
함께 읽으면 좋은	3034
함께 읽은 기사	3072
""", '핫': """
핫뉴스	3034
핫이슈	3034
핫클릭	3072
""", '항': """
항상 허용	3094
""", '해': """
해제 방법	3103
해제했습니다	3103
""", '행': """
행사 신청하기	3076
""", '허': """
허용	3054	3098
""", '헤': """
헤드라인	3034
""", '현': """
현재 시간	3090
""", '협': """
협찬	3031
""", '홈': """
홈	3036
홈으로	3115
홈으로 가기	3115
""", '화': """
화나요	3062
화나요 #	3062
화제의 뉴스	3034
화질	3090
""", '확': """
확인	3037
""", '환': """
환경설정 관리	3128
""", '회': """
회사 소개	3049
회사소개	3032	3049
회원 전용	3019
회원 전용 기사	3108
회원가입	3016
회원가입하고 계속 읽기	3131
회원이 아니신가요	3108
""", '후': """
후속강추 #	3062
후속기사 원해요	3062
후속기사 원해요 #	3062
후원	3012
후원 바로가기	3104
후원 신청	3104
후원 안내	3012
후원 페이지 바로가기	3104
후원 페이지로 이동	3104
후원 하기	3012
후원자 되기	3104
후원하기	3012
후원해 주셔서 감사합니다	3130
후원회원 가입	3012
후원회원 되기	3104
""", '훈': """
훈훈해요	3062
훈훈해요 #	3062
""", '흥': """
흥미진진 #	3062
""", '힘': """
힘내요 #	3062
"""}

START = {'a': """
aboneliğiniz	4740 K başariyla
abonē	3237 K par	3237 K no	3237 K un	3239 K
acasă	98 K >	98 K '	98 K "
accès	2026 K illimité
această	52 K investigație	3973 K traducere	4041 K știre a fost
además	1554 K:	1609 K, en
adresă	3948 K de e-mail invalidă	3948 K de email invalidă
adó	2441 K #%
adód	2441 K #%
adója	2441 K #%
ai가	3056 K 자동 번역한	3056 K 번역한	3056 K 핵심	3056 K 요약한	3058 K 읽어
ai에게	3056 K 물어	3056 K 질문	3056 K 물어보기
ajánld	2441 K fel adód
ajánlja	2441 K fel adója	2441 K fel adód
ajánljuk	2466 K:
ajánlott	2468 K videó:	2468 K cikk:	2468 K cikkünk:
aktivér	714 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4578 K dig till vårt	4596 K
annoncørbetalt	776 K indhold fra
annonsørinnhold	3604 K fra
anúncio	3916 K em # s	3916 K em # segundos
aportá	1497 K desde
apoyá	81 K
après	2186 K déduction fiscale :
apóyanos	1497 K desde
apúntate	1585 K al curso	1585 K a nuestro	1590 K a nuestro seminario	1590 K a nuestro evento
aquí	1621 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3644 K wyraża poglądy	3644 K wyraża opinie	3644 K jest opinią	3658 K ukazał się	3658 K pochodzi z	3664 K przetłumaczony	3664 K został przetłumaczony	3664 K czyta	3664 K wygenerowany	3704 K został	3704 K przetłumaczono	3740 K ukazał się	3740 K pierwotnie ukazał	3740 K pochodzi z	3741 K	3751 K powstał we współpracy z
artykuły	3654 K autora
artículo	1647 K publicado originalmente	1679 K publicado en colaboración
artículos	1514 K gratuitos
ascultă	1 K	3959 K:	3984 K podcastul	3984 K acest articol	4050 K pe
atradāt	44 K
atsisiųskite	3171 K
autorė	3175 K:
autoři	543 K jsou
außerdem	938 K lesenswert:	938 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1598 K la app
beiträge	27 K	974 K von
benefício	3840 K do assinante:
berätta	59 K i	59 K gärna
beställ	4596 K
bestätigen	807 K sie ihre
bestätigungsmail	807 K
besøg	699 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1522 K diario	1522 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	5031 K viết dành riêng cho	5031 K viết dành cho thuê bao	5043 K này có nội dung do	5043 K này có nội dung từ	5043 K viết này có nội dung	5043 K viết này chứa nội dung	5048 K liên quan:	5060 K viết thể hiện quan điểm	5060 K viết thể hiện quan điểm cá nhân	5060 K viết thể hiện văn phong	5060 K viết là quan điểm	5060 K viết phản ánh quan điểm	5060 K viết không phản ánh quan điểm	5065 K viết này có	5065 K viết có hữu ích	5069 K viết được dịch tự động	5069 K được dịch tự động	5069 K viết này được dịch	5069 K viết được tóm tắt	5069 K viết có sử dụng ai	5119 K viết được bảo vệ	5120 K viết được thực hiện	5120 K viết được viết	5120 K viết này được	5127 K viết tiếp tục
báo	5065 K lỗi bài viết
bình	5 K luận	27 K luận	5068 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4740 K aboneliğiniz
bültenimize	4740 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2466 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	5031 K đã là thuê bao	5065 K phát hiện	5065 K thấy bài viết
bản	5065 K tóm tắt này	5069 K dịch tự động	5120 K dịch được
bấm	5071 K để nghe
bật	5037 K thông báo
""", 'c': """
caractères	2130 K restants
caràcters	447 K restants
chceš	565 K u nás pracovat	4365 K u nás pracovať
chefredaktör	4594 K och ansvarig utgivare:	4594 K:
chơi	5094 K ngay:
chưa	32 K có bình luận
citeşte	3959 K şi	3959 K şi:
citește	3959 K și	3959 K și:	3959 K:	3959 K mai mult	3959 K aici	3959 K mai departe:
citiți	3959 K și
ciąg	3668 K dalszy
colaborá	1497 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3772 K exclusivo para	3833 K gerado	3839 K promovido por	3839 K recomendado por	3843 K oferecido por	3871 K incorporado d	3871 K externo d	3871 K incorporado do	3871 K incorporado da	3871 K externo do
conținut	3973 K generat	3982 K oferit de	4012 K încorporat de	4012 K extern de
coût	2186 K réel après	2186 K après déduction :	2186 K après déduction fiscale :
crédit	2124 K photo	2124 K photos
crédits	2124 K photo	2124 K photos
créer	2053 K une alerte pour "	2053 K une alerte sur "	2053 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5074 K đặt ứng dụng	5074 K ứng dụng	5074 K app
còn	5092 K lại # ký tự
có	72 K thắc mắc	5048 K thể bạn quan tâm:	5115 K lỗi xảy ra
cấm	5119 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3966 K ai informații	3977 K ai observat o
dalinkitės	3171 K
další	530 K články autora
darovať	4359 K
dernières	2070 K actualités
descarcă	13 K	3999 K aplicația
descargá	13 K	1598 K la app
descărcați	13 K
dezactivează	4024 K adblock	4024 K ad
dežurni	41 K telefon redakcije
direcționează	3941 K #% din
disponível	3781 K no google play	3848 K na app store	3848 K no google play	3848 K para android e
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
doná	1497 K desde
doporučené	528 K video:
doporučte	558 K
doporučujeme	528 K článek:
dorești	4018 K să primești notificări
doriți	4018 K să primiți notificări
dosszié	2549 K: így	2549 K: itt	2549 K: ezért	2549 K: miért	2549 K: hogyan	2549 K: mit	2549 K: ki	2549 K: mi	2549 K: ez	2549 K: ezt	2549 K: hallgassa	2549 K: nézze	2549 K: minden	2549 K: a	2549 K: az
dostępna	3671 K w
dostępne	3671 K w
dostępny	3671 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3682 K do	3695 K do dyskusji
držte	28 K se
duración	1666 K del vídeo	1666 K del episodio
duração	3916 K do vídeo
durée	2183 K de la vidéo	2183 K de l'épisode
dzięki	3727 K naszym czytelnikom	3727 K naszym czytelniczkom
dành	5031 K riêng cho thuê bao	5031 K riêng cho độc giả	5031 K riêng cho người đăng ký	5031 K cho thuê bao
découvrez	2072 K aussi	2100 K la boutique	2100 K notre boutique	2100 K nos jeux	2100 K notre hors-série	2110 K notre application	2110 K notre appli
décryptage	2072 K :
déductible	2015 K des impôts	2015 K à #
déjà	2024 K abonné	2024 K inscrit	2024 K client
désabonnement	2035 K à tout moment
désinscription	2035 K à tout moment
díky	607 K našim čtenářům	607 K našim předplatitelům
dùng	5081 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2520 K kedvezmény:	2520 K előny:	2520 K ajánlat:
előfizetőinknek	2541 K köszönhetően
előfizetőként	89 K	2498 K
encuéntranos	12 K
envía	3 K	1559 K tus cartas	1559 K tu carta
envíanos	1571 K
envíe	1559 K sus cartas	1559 K su carta
ermöglicht	940 K von
erről	2466 K bővebben
escríbenos	1557 K
estagiária	3815 K sob supervisão	3815 K sob a supervisão	3815 *K sob supervisão	3826 K sob supervisão	3826 * K sob supervisão
estagiário	3815 K sob supervisão	3815 K sob a supervisão	3815 *K sob supervisão	3826 K sob supervisão
estàs	463 K utilitzant un bloquejador
""", 'f': """
faça	3799 K o quiz	3836 K as palavras cruzadas	3846 K o quiz	3846 K o teste	3846 K o nosso
felelős	2495 K szerkesztő:	2495 K kiadó:
fiți	31 K primul
folosești	4022 K un ad blocker	4022 K un adblock	4022 K un adblocker
folosiți	4022 K un ad blocker	4022 K un adblock	4022 K un adblocker
foretrækker	715 K du
fortsätt	4598 K läsa
fortæl	59 K mig
fotogalería	1643 K:
fotogaléria	4333 K:
fotografía	1553 K # de #	1610 K:
fotoğraf	4839 K # / #	4839 K #/#
frågor	72 K	73 K om artikeln
få	690 K fuld adgang til	714 K adgang	714 K fri	714 K fuld	714 K besked	714 K ugens	714 K dagens	714 K de	714 K nyheder	714 K en notifikation	714 K breaking	714 K seneste nyt	725 K	747 K de vigtigste nyheder	747 K vigtige nyheder	747 K de største nyheder	747 K besked om	747 K besked, når	747 K nyhederne	747 K breaking	3514 K full tilgang til	3541 K tilgang	3541 K fri	3541 K full	3541 K beskjed	3541 K varsel	3541 K ukas	3541 K dagens	3541 K de	3541 K nyheter	3541 K siste	3553 K	3555 K varsel	3555 K varsler	3555 K push	4569 K full tillgång till	4596 K tillgång	4596 K fri	4596 K full	4596 K besked	4596 K en notis	4596 K veckans	4596 K dagens	4596 K de	4596 K nyheter	4596 K senaste	4607 K
férjen	2498 K hozzá
följ	12 K	4573 K	4596 K
følg	12 K	12 K oss	694 K	714 K	3518 K	3541 K
füge	12 K uns	946 K
fügen	12 K sie uns	946 K sie
für	810 K android und ios	884 K diesen artikel	884 K diesen	935 K nur
fă	3980 K testul zilei
fără	4029 K patroni	4029 K acționari	4029 K stăpâni
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2495 K:
""", 'g': """
galería	1553 K: # de #	1553 K # de #
gazeteciliğimizi	4789 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4740 K bir e-posta adresi girin	4740 K bir e-posta adresi giriniz	4740 K bir e-posta giriniz
ghé	5068 K cửa hàng trực tuyến
giọng	5069 K đọc ai
giữ	5119 K bản quyền nội dung
glöm	4596 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5065 K ý cho bài viết
gör	4578 K quizet	4578 K vårt quiz	4596 K vårt
görmemiz	4798 K gereken
görsel	4844 K yapay
günün	4793 K bulmacasini	4793 K sudokusunu	4793 K bulmacasi	4793 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2499 K lát
hintergründe	938 K dazu:
hjälp	4578 K oss bli bättre	4578 K oss att bli bättre
hjælp	699 K os med at blive bedre
hlavné	4346 K body
hlavní	545 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5068 K trả lời khảo sát	5079 K ủng hộ
hämta	13 K	4582 K
häng	4596 K med
här	4624 K finns ett inbäddat innehåll från	4624 K finns inbäddat innehåll från	4624 K visas ett inbäddat innehåll från	4624 K visas inbäddat innehåll från	4624 K är ett inbäddat innehåll från	4624 K är inbäddat innehåll från
hääleta	1721 K
håll	28 K	28 K dig
hình	5116 K #/#
hör	888 K dir	946 K	4596 K
hören	888 K sie	946 K sie
hörzeit	962 K
hør	1 K artiklen	1 K artikkelen	1 K saken	681 K også	681 K også:	699 K mere på	714 K	3505 K også	3505 K også:	3541 K
""", 'i': """
iesūti	3225 K savu	3225 K
indlæg	27 K
indlæs	741 K altid indhold fra	741 K indhold fra
inlägg	27 K
innehåll	4659 K från annonsören
innehållet	4547 K är betalt av
inscríbete	1585 K al curso	1585 K a nuestro	1585 K en nuestro	1585 K en el curso
introduceți	3948 K o adresă de e-mail validă
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3171 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3980 K sudoku	4005 K acum:
já	59 K fez	3772 K é assinante
játssz	2517 K most:
jäikö	1911 K juttu kesken
jälgi	1721 K
jäsenetu	1959 K:
""", 'k': """
kapcsolódó	2466 K	2466 K:	2468 K videó:	2468 K cikk:	2468 K cikkünk:
każdego	3620 K ranka
kezdőlap	98 K >
không	5119 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5068 K tra kiến thức của bạn
kjøp	3523 K billetter	3523 K billett	3541 K
klausykitės	3156 K
klikněte	526 K zde
ključne	4247 K točke	4247 K tačke
klõpsates	1721 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3239 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	714 K
kopírovat	558 K
kopírovať	4359 K
kopē	3239 K
korzyść	3710 K dla prenumeratorów:
korábbi	2468 K cikkünk:
kvíz	526 K:	586 K:	586 K dne:	586 K týdne:	2484 K	2516 K:	4333 K:	4382 K dňa:	4382 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1952 K on
käännös	1952 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2498 K
kérjen	2498 K
kérjük	28 K
kênh	5037 K youtube của báo
köp	4578 K biljetter	4578 K biljett	4596 K
kövess	12 K
kövesse	2498 K
kövessen	12 K
køb	699 K billetter	699 K billet	714 K
küfür	27 K içeren
küldd	3 K el	2477 K el nekünk
küldje	2477 K el nekünk	2498 K	2498 K tovább
ký	5092 K tự còn lại
kļūsti	3239 K
kết	5054 K nối với chúng tôi
""", 'l': """
laimē	3239 K
laimėkite	3171 K
lasītāju	3247 K aptauja:
legyél	2498 K
lejupielādē	3239 K
leé	1609 K también	1609 K más	1609 K:
lisää	1916 K kirjoittajalta	1916 K toimittajalta	1937 K meidät	1986 K aiheesta:
lugejaküsitlus	1729 K:
lásd	2466 K még
lásson	2498 K több
lát	2477 K valami
láttál	2477 K valami
lägg	4596 K till
lähetimme	1884 K vahvistusviestin	1884 K sinulle vahvistusviestin	1884 K sinulle sähköpostia
lähetä	1914 K juttuvinkki	1914 K uutisvinkki	1914 K vinkki	1920 K mielipidekirjoituksesi	1920 K mielipidekirjoitus	1937 K
lämna	4572 K dina tips	4572 K ditt tips
läs	4529 K hela artikeln	4561 K mer om	4562 K också	4562 K också:	4562 K även	4562 K mer	4562 K mer:	4562 K:	4562 K här	4562 K även:	4569 K vidare med	4569 K mer på	4582 K e-tidningen	4582 K tidningen	4596 K	4598 K vidare
läsarerbjudande	4619 K:
läsaromröstning	4616 K:
läsarresa	4619 K:
lås	4529 K upp artikeln	4529 K upp den här artikeln
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
löydät	12 K meidät	1937 K meidät
löysitkö	7 K
lütfen	28 K	4740 K e-postanizi onaylayin	4740 K e-posta adresinizi onaylayin	4740 K geçerli bir e-posta	4829 K sitemiz için devre dişi	4829 K reklam engelleyici	4829 K devre dişi birak	4830 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3668 K wideo	3751 K powstał we współpracy z	3751 K we współpracy z	3751 K sponsorowany przez
medlemsförmån	4619 K:
meillä	1977 K ei ole omistajaa	1977 K ei ole omistajia	1977 K ei ole osakkeenomistajia	1977 K ei ole maksumuuria
mesterséges	2506 K intelligencia írta
mirá	1593 K el video	1609 K también	1609 K:
mitä	8 K pidit	33 K mieltä	1938 K mieltä sinä
mišljenja	4244 K autora	4244 K iznesena	4244 K izneta
mišljenje	4244 K autora
możliwość	5 K komentowania
mulțumim	3948 K pentru abonare
mándanos	1571 K
más	1550 K noticias de	1550 K noticias sobre	1550 K sobre	1550 K en	1550 K de	1552 K temas:	1552 K sobre:	1554 K información	1554 K información:	1557 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	530 K tip?	530 K tip na článek	530 K tip na téma	530 K tip pro	610 K přečteno už # ze #	610 K přečteno už # z #	610 K přečteno již # ze #	610 K přečteno již # z #	610 K přečteno # ze #	610 K přečteno # z #	4401 K prečítané už # zo #	4401 K prečítané už # z #	4401 K prečítané # zo #	4401 K prečítané # z #
märkasid	44 K	1706 K midagi	1712 K viga	1712 K artiklis viga
még	32 K nincs	2550 K több a témáról:
més	417 K informació:	443 K notícies de	443 K notícies sobre
mød	699 K os
mūs	3239 K vari
mời	5048 K xem	5048 K bạn đọc	5048 K độc giả	5054 K bạn tham gia	5054 K độc giả theo dõi	5054 K bạn đọc theo dõi	5071 K quý vị theo dõi	5071 K quý độc giả	5071 K bạn xem video	5071 K nghe
""", 'n': """
nabídka	590 K pro čtenáře:
nahlásit	568 K chybu
nahlásiť	4368 K chybu
nahláste	4368 K chybu
najważniejsze	3664 K informacje
naloži	4454 K	4487 K vedno vsebino	4487 K vsebino z	4487 K vsebino s	4487 K vsebino iz	4487 K vsebino od
naložite	13 K	4454 K
naročite	4461 K se na
naujienų	41 K telefonas
načítat	593 K vždy obsah	593 K obsah z	593 K obsah ze	593 K obsah od
načítať	4388 K vždy obsah	4388 K obsah z	4388 K obsah zo	4388 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	607 K majitele	607 K vlastníka	607 K akcionáře	607 K žádného	607 K paywall	607 K reklamy	4398 K majiteľa	4398 K vlastníka	4398 K akcionárov	4398 K žiadneho	4398 K paywall	4398 K reklamy
nemáte	566 K čas číst	4366 K čas čítať
nepatríme	4398 K žiadnemu
nepatříme	607 K žádnému
než	575 K vložíte komentář	575 K začnete diskutovat	575 K napíšete příspěvek
nguồn	5058 K:	5058 K :
nhận	5037 K thông báo
nové	548 K číslo	548 K vydání	4349 K číslo	4349 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3874 K é possível mostrar este conteúdo	3874 K foi possível mostrar este conteúdo
näe	1937 K enemmän
nägid	1722 K viga
näita	1721 K
näitkö	1938 K virheen
näytä	1937 K sisältö	1962 K sisältö palvelusta	1962 K aina sisältö
nå	4596 K vår
nézd	2466 K meg	2498 K meg
nézze	2466 K meg	2498 K meg
nāc	3230 K strādāt
nội	5031 K dung dành cho thuê bao	5031 K dung dành riêng cho	5069 K dung được dịch tự động	5069 K dung do ai	5099 K dung này không	5100 K dung này từ	5100 K dung nhúng từ	5100 K dung từ	5119 K dung được bảo vệ	5120 K dung được tạo	5120 K dung này được tạo
""", 'o': """
obrázek	583 K # z #
oceń	8 K	3665 K ten	3665 K artykuł	3665 K tekst
ocurrió	1640 K un error
odporučte	4359 K
odporúčame	4333 K:
odsłuchaj	3676 K	3676 K ten
ofereça	3 K
oglądaj	3651 K:
ohodnoťte	546 K	4347 K
olvasói	2520 K ajánlat:
olvasóink	2541 K támogatásának köszönhetően
olvasóinknak	2541 K köszönhetően
opracował	3655 K:
opracowała	3655 K:
opýtajte	4346 K sa
opširnije	4232 K:	4232 K na
otwórz	3638 K post
otázka	586 K dne:	4382 K dňa:
otázky	72 K
ouça	1 K	3809 K:	3844 K o podcast	3909 K no
oversættelsen	731 K er
oír	1 K
""", 'p': """
pamanīji	3231 K kļūdu
pamanījāt	44 K	3231 K kļūdu
pastebėjote	44 K	3157 K įdomų	3163 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	5058 K viên:
piditkö	8 K	69 K	82 K	1938 K
pidätkö	82 K	1938 K
piše	4259 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	563 K
podrži	81 K
podržite	81 K	4262 K
podés	12 K seguir	1572 K enviarnos
podívejte	526 K se:	526 K se na video	528 K se na video:
poglądy	3644 K wyrażone w
pokaż	3638 K post
poleć	3676 K
poslať	4359 K
poslechněte	1 K si	526 K si	526 K si:
poslušajte	1 K	4232 K:	4433 K:
posłuchaj	1 K	3651 K:	3651 K też:
povoliť	4388 K vždy obsah	4388 K obsah z	4388 K obsah zo	4388 K obsah od
poznáte	66 K niekoho
pozostała	3668 K część
pošaljite	41 K vijest
pošlete	558 K
pošlite	3 K	4359 K
poți	3966 K contacta autorul	3966 K contacta autoarea
praneškite	3157 K redakcijai
predplaťte	4363 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4619 K:
prečítajte	4333 K si tiež	4333 K si aj	4333 K si	4333 K si:
prečítali	4401 K ste už # zo #	4401 K ste už # z #	4401 K ste # zo #	4401 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3171 K
prikaži	4290 K uvijek sadržaj	4290 K uvek sadržaj	4290 K sadržaj s	4290 K sadržaj sa	4290 K sadržaj iz	4290 K sadržaj od	4487 K vedno vsebino	4487 K vsebino z	4487 K vsebino s	4487 K vsebino iz	4487 K vsebino od
pronašli	44 K ste
protégé	2180 K par recaptcha	2180 K par google recaptcha
pročitaj	4232 K još	4232 K i
pročitajte	4232 K još	4232 K i	4232 K više	4232 K:	4232 K više o ovoj temi
pročitali	4302 K ste # od #	4302 K ste već # od #
první	501 K měsíc za	501 K měsíc zdarma	501 K týden za	501 K týden zdarma	501 K tři měsíce za	501 K # měsíce za
prvních	501 K # dní za	501 K # dní zdarma
prvý	4358 K mesiac len za	4358 K mesiac za	4358 K mesiac už za	4358 K mesiac zadarmo
przeczytałaś	3730 K już # z #	3730 K # z #
przeczytałeś	3730 K już # z #	3730 K # z #
prześlij	3676 K dalej
präsentiert	940 K von
próbálja	2513 K ki tudását
prüfen	946 K sie
publicité	2183 K dans # s	2183 K dans # sec	2183 K dans # secondes
pàgina	475 K # de #
página	1641 K # de #	1641 K #/#	3891 K # de #	3891 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4347 K sa
páčilo	69 K sa
päeva	1729 K küsimus:
päivitä	1937 K
päivän	1955 K kysymys:
pääset	1937 K lukemaan
päätoimittaja	1935 K:
pódcast	1643 K:
păstrați	28 K
pērc	3230 K biļetes	3239 K
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
radšej	4366 K počúvate
radši	566 K posloucháte
rašykite	3157 K autorei	3157 K autoriui
recibí	1571 K las noticias
recomandări	3959 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	3941 K #% din
redirecționează	3941 K #%	3941 K #% din
regisztrálj	2497 K ingyenesen
regisztráljon	2484 K	2497 K ingyenesen
regístrate	1511 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	730 K er
resztę	3668 K tekstu
rezervē	3239 K
rezolvă	3980 K rebusul	3980 K integrama	3980 K sudoku
rešite	4232 K kviz
riješite	4232 K kviz
rozwiąż	3651 K quiz
rozwiń	3638 K post	3638 K wpis
rätsel	929 K mit	966 K des tages:
rätseln	929 K sie mit
réservez	2100 K vos places pour la soirée de la rédaction
réservé	2024 K aux abonnés
réservée	2024 K aux abonnés
réservés	2024 K aux abonnés
résumer	2087 K cet article	2087 K l'article
résumé	2087 K généré	2087 K rédigé	2087 K réalisé	2087 K produit	2087 K par
rösta	4596 K	4612 K:	4612 K här:	4612 K i vår omröstning:
rādīt	3239 K
""", 's': """
sadržaj	4320 K je nastao u suradnji s
saglabā	3239 K
saistīts	3214 K:
saņem	3239 K
sažetak	4247 K	4247 K članka	4247 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	815 K:	815 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1571 K el canal	1609 K leyendo:
sesizări	3966 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	545 K	545 K článku	584 K vytvořila	584 K bylo
sisällön	1999 K tarjoaa
siųskite	3157 K savo	3171 K
sjefredaktør	3538 K:	3538 K og ansvarlig redaktør:
skaitytojų	3179 K apklausa:
skopírovať	4359 K
skrót	3664 K artykułu
skúsili	59 K ste
slå	3560 K på javascript
související	526 K:	528 K video:	528 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponzorované	4419 K spoločnosťou
sponzorováno	632 K společností
sporočite	4466 K napako
sprawdź	3651 K:	3651 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4346 K sa
stališča	4444 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	581 K si aplikaci
stöd	81 K	4569 K
stötta	81 K	4569 K
støt	81 K	690 K
støtt	81 K	3514 K
suscríbase	1509 K y lea
suscríbete	1502 K a	1509 K y lee	1509 K para leer	1509 K y sigue leyendo	1509 K y accede	1509 K y disfruta	1585 K y llévate	1585 K y recibe
susidūrėte	3157 K su
susiję	3145 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2087 K générée
syötä	1884 K kelvollinen sähköpostiosoite	1937 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2504 K:
szívesen	2499 K meghallgatjuk
szöveg	2504 K:
sähköpostiosoite	1884 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1576 K
síganos	12 K
sígueme	1576 K
síguenos	12 K	1533 K en nuestras redes
só	3772 K para assinantes
sólo	1511 K para suscriptores
søg	714 K nu
súhrn	4346 K
súmate	12 K	56 K a las #	1497 K desde
súvisiace	4333 K:
súvisiaci	4333 K článok
sūti	3225 K savu	3239 K
số	5092 K ký tự còn lại
""", 't': """
también	1536 K en facebook	1554 K puedes leer	1554 K puedes leer:	1554 K te puede interesar:
també	417 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1942 K on
tekstissä	1902 K esitetyt
tekstą	46 K galima
tenés	1566 ¿K información
testează	3980 K-ți cunoștințele
textgröße	815 K:	815 K a
thấy	44 K lỗi
thử	5068 K sức với
tiedätkö	1914 K aiheesta	1914 K asiasta	1914 K lisää
tiivistelmä	26 K on	1951 K on
tiivistelmän	1951 K on
tilføj	714 K
tillåt	4624 K alltid innehåll från	4624 K innehåll från
tiếp	5127 K tục đọc sau
todavía	32 K no hay comentarios
további	2466 K részletek	2550 K cikkek a témában:
traducció	426 K feta
transparentní	538 K účet:
trên	5037 K google news
trình	5099 K duyệt của bạn không	5099 K duyệt không
trả	5068 K lời câu đố
trải	5081 K nghiệm
turpinājums	3241 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1914 K
tác	5058 K giả:	5058 K giả là
támogasd	81 K	2489 K a	2489 K az
támogass	2441 K adód
támogassa	81 K	2441 K adója	2489 K a	2489 K az
támogasson	2441 K adója
täglichen	807 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1902 K on mielipidekirjoitus	1902 K on mielipideteksti	1902 K on kolumni	1902 K on kommentti	1951 K tiivistelmä on	1952 K juttu on	1952 K artikkeli on	1952 K teksti on	1962 K on upotettu sisältö
tämän	52 K jutun
tässä	1962 K on upotettua sisältöä
télécharger	13 K	2040 K l'application
téléchargez	13 K
tóm	5065 K tắt này	5069 K tắt bởi ai	5069 K tắt bằng ai	5120 K tắt được
töltsd	13 K le	2513 K ki kvízünket
töltse	13 K le	2498 K le	2498 K ki	2513 K ki kvízünket
történeteiket	2477 K
tüm	27 K yorumlar
tęsinys	3173 K
tłumaczenie	3664 K	3704 K zostało
tải	13 K	13 K ứng dụng	5037 K ứng dụng	5037 K app	5074 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4267 K na grešku
uključi	4255 K
uključite	4255 K
uložit	558 K
uložiť	4359 K
uložte	558 K si	4359 K si
unbeschränkter	909 K zugang
unterstütze	81 K	788 K
unterstützen	81 K sie	788 K sie	788 K sie die
uočili	7 K ste
upozorniť	4368 K na chybu
upozorněte	568 K na chybu
url이	3063 K 복사되었습니다	3063 K 복사됐습니다
urmărește	12 K	3959 K și:	3984 K video	4050 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4290 K uvijek sadržaj	4290 K uvek sadržaj	4290 K sadržaj s	4290 K sadržaj sa	4290 K sadržaj iz	4290 K sadržaj od
uživo	4307 K: kako	4307 K: ovako	4307 K: zašto	4307 K: što	4307 K: šta	4307 K: tko	4307 K: ko	4307 K: gdje	4307 K: gde	4307 K: ovo	4307 K: pogledajte	4307 K: poslušajte	4307 K: sve	4307 K: noć	4307 K: ljudi	4307 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2484 K részt
verifică	3948 K-ți e-mailul
već	4283 K za #	4283 K od #
več	4433 K:	4433 K v videu	4458 K o tem	4458 K novic	4458 K preberite	4505 K o:	4505 K o temi:
videó	2549 K: így	2549 K: itt	2549 K: ezért	2549 K: miért	2549 K: hogyan	2549 K: mit	2549 K: ki	2549 K: mi	2549 K: ez	2549 K: ezt	2549 K: hallgassa	2549 K: nézze	2549 K: minden	2549 K: a	2549 K: az
vidéo	2072 K :
viktorīna	3247 K:
visą	3171 K interviu
više	4232 K o:	4308 K o:	4308 K o temi:
você	3809 K pode gostar:
vprašaj	4447 K
vprašajte	4447 K
vprašanje	4482 K dneva:
vypočujte	1 K si	4333 K si:
vyskúšali	59 K ste
vytiskněte	558 K
vytlačiť	4359 K
vytlačte	4359 K
vyzkoušejte	501 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2498 K
válaszoljon	2498 K
vásárolja	2454 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	714 K med
véleménycikkeit	2477 K
více	526 K zde	526 K k tématu:	617 K o téma:	617 K o:	617 K k tématu téma:	617 K k tématu:
vídeo	1643 K:
võida	1721 K
võta	1706 K ühendust	1721 K
výhoda	590 K pro předplatitele:	4385 K pre predplatiteľov:
výhody	590 K pro předplatitele:	4385 K pre predplatiteľov:
vă	28 K rugăm să	4024 K rugăm să îl dezactivați	4024 K rugăm să-l dezactivați	4024 K rugăm să dezactivați adblock
vďaka	4398 K našim čitateľom	4398 K našim predplatiteľom
věnujte	558 K
vše	617 K o téma:	617 K o:	617 K k tématu téma:	617 K k tématu:
všechno	617 K o tématu téma:	617 K o tématu:
všechny	27 K komentáře	530 K články autora	617 K články k tématu téma:	617 K články k tématu:
všetko	4407 K o téme:	4407 K o:	4407 K k téme téme:	4407 K k téme:
všetky	4407 K články k téme téme:	4407 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	593 K povolit obsah	593 K zobrazovat obsah	593 K načítat obsah	593 K zobrazit obsah	4388 K povoliť obsah	4388 K zobrazovať obsah	4388 K načítať obsah	4388 K zobraziť obsah
""", 'w': """
webshopunkból	2520 K:
weiterführende	843 K artikel:
weź	3695 K udział w dyskusji
więcej	3650 K o	3650 K na temat	3650 K z	3651 K na ten temat:	3654 K artykułów autora	3736 K o:	3736 K na temat:
wykorzystałaś	3730 K już # z #	3730 K # z #
wykorzystałeś	3730 K już # z #	3730 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3722 K go, aby	3722 K go, żeby	3722 K ją, aby	3722 K blokadę	3722 K blokowanie
wyślij	3 K
wyświetlaj	3714 K treści z	3714 K treści ze	3714 K treści od
wöchentlichen	807 K newsletter
""", 'y': """
yanlişlik	4779 K mi
""", 'z': """
zahvaljujoč	4496 K našim bralcem
zahvaljujući	4299 K našim čitateljima	4299 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3638 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3714 K na treści
zgłoś	3687 K uwagę	3687 K błąd	3687 K literówkę	3687 K uwagi	3687 K nieścisłość
ziņo	3225 K redakcijai
zkopírovat	558 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4388 K vždy obsah	4388 K obsah z	4388 K obsah zo	4388 K obsah od
zobrazovať	4388 K vždy obsah	4388 K obsah z	4388 K obsah zo	4388 K obsah od
zostań	3684 K reporterem	3684 K reporterką	3684 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	857 K dpa	1257 K #	1257 K
""", 'à': """
à	2072 K lire aussi	2072 K lire également	2072 K lire :	2072 K lire sur	2072 K voir aussi	2072 K écouter	2072 K relire	2072 K découvrir	2072 K lire sur le même sujet	2072 K consulter :	2072 K voir également	2075 K propos de l'auteur	2075 K propos de l'autrice	2100 K retrouver dans le numéro
àudio	426 K generat
""", 'á': """
áudio	3833 K gerado
""", 'ä': """
är	4572 K du
äänestä	1937 K
""", 'å': """
åldersgräns	4620 K #
åsikter	4555 K som framförs
åsikterna	4555 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3804 K preciso estar logado
écouter	1 K l'article	1 K cet article	2072 K aussi	2177 K sur
écoutez	1 K cet	1 K l'article	2106 K le podcast
élő	2549 K: így	2549 K: itt	2549 K: ezért	2549 K: miért	2549 K: hogyan	2549 K: mit	2549 K: ki	2549 K: mi	2549 K: ez	2549 K: ezt	2549 K: hallgassa	2549 K: nézze	2549 K: minden	2549 K: a	2549 K: az
épinglez	2126 K cet article	2126 K cette recette	2126 K cette page	2126 K la recette	2126 K ce billet	2126 K-la	2126 K-le	2126 K l'article	2126 K l'image
értékeljük	2526 K az ön
""", 'í': """
írd	2498 K be
írj	2477 K a szerzőnek
írja	2498 K be
írjon	2477 K a szerzőnek	2498 K közvetlenül	2498 K nekünk
""", 'î': """
în	4037 K imagini:
întreabă	3973 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2499 K szerint
""", 'ú': """
últimas	1550 K noticias de	3806 K de	3806 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1497 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	849 K die autor:in	849 K die autoren	849 K die autor:innen	852 K die autorin	852 K den autor	853 K die autorin	853 K den autor
übersetzung	943 K:	943 K aus dem
""", 'č': """
čitaj	4232 K još
čitajte	4232 K i	4232 K još	4232 K još:
članak	46 K se može	46 K možete	4247 K je preveden	4247 K čita	4250 K je objavljen u	4311 K je	4320 K je nastao u suradnji s	4320 K je nastao u suradnji sa
članek	46 K lahko	4447 K je preveden	4447 K bere	4447 K je prebral	4450 K je objavljen v	4508 K je	4516 K je nastal v sodelovanju z	4516 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	516 K vznikl ve spolupráci	545 K byl přeložen	545 K přeložen	545 K načetl	548 K vyšel v	584 K byl přeložen	621 K vyšel v	621 K vyšel na	621 K původně vyšel	621 K byl původně	621 K byl publikován	621 K byl převzat	622 K	632 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4346 K bol preložený	4346 K načítal	4349 K vyšiel v	4410 K	4419 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	526 K také	526 K také:	526 K i	526 K více	526 K:
číslo	538 K účtu pro dary	538 K transparentního účtu
čítajte	4333 K aj	4333 K tiež	4333 K viac
""", 'đ': """
đánh	5065 K giá bài viết
đã	5031 K có tài khoản	5115 K xảy ra lỗi	5115 K có lỗi
đăng	5068 K ký tham dự hội thảo	5085 K ký khóa học	5085 K ký tham dự	5119 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5089 K dây nóng: #	5089 K dây nóng #
được	68 K phép đăng lại
đặt	5085 K mua sách	5085 K mua báo	5085 K báo giấy
để	5102 K xem nội dung này	5102 K hiển thị nội dung này
đọc	5048 K thêm	5048 K thêm:	5048 K:	5048 K tiếp:	5054 K tin nhanh
""", 'į': """
įsigykite	3171 K
įtraukite	3171 K mus
įveskite	3171 K
""", 'ś': """
ściągnij	13 K	3700 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3680 K:
źródło	3680 K:
""", 'ż': """
żadnych	3727 K akcjonariuszy
""", 'ž': """
želite	4264 K raditi kod nas	4264 K da radite kod nas	4463 K delati pri nas
želiš	4264 K raditi kod nas	4463 K delati pri nas
žiadni	4398 K akcionári
žiadny	4398 K majiteľ	4398 K oligarcha
žinote	3157 K daugiau	3172 K istoriją
žiūrėkite	3145 K taip pat	3171 K
žádní	607 K akcionáři
žádný	607 K majitel	607 K oligarcha
""", 'ư': """
ưu	5085 K đãi #% hôm nay
""", 'ș': """
știrea	4048 K continuă
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
автор	4125 K - обозреватель	4125 K - корреспондент	4125 K - колумнист	4125 K - редактор	4928 K - оглядач	4928 K - колумніст	4928 K - кореспондент
авторка	4928 K - оглядачка	4928 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4192 K владельцев	4192 K акционеров	4192 K цензуры и рекламы	4994 K власників	4994 K акціонерів	4994 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4192 K нашим читателям	4192 K вашим пожертвованиям
больше	4107 K новостей	4108 K по теме:	4148 K любите слушать	4148 K нравится слушать	4201 K о:
будь	31 K первым	4990 K ласка, вимкніть його	4990 K ласка, вимкніть блокувальник	4990 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4128 K ли материал	4128 K ли пересказ	4128 K ли этот пересказ	4128 K ли этот	4128 K ли текст
была	4128 K ли статья	4128 K ли эта	4128 K ли новость
більше	4909 K по темі:	4909 K за темою:	4909 K на тему:	4909 K про це:	4943 K новин	4943 K матеріалів	5003 K про:
""", 'в': """
в	4181 K этом месте находится встроенный контент	4181 K этом месте находится встроенный пост	4181 K этом месте находится встроенный публикация	4181 K этом месте размещён встроенный контент	4181 K этом месте размещён встроенный пост	4181 K этом месте размещён встроенный публикация	4181 K этом месте размещен встроенный контент	4181 K этом месте размещен встроенный пост	4181 K этом месте размещен встроенный публикация	4181 K этом месте показан встроенный контент	4181 K этом месте показан встроенный пост	4181 K этом месте показан встроенный публикация	4181 K этом месте встроенный контент	4181 K этом месте встроенный пост	4181 K этом месте встроенный публикация
вакансии	4131 K "	4131 K редакции
вакансії	4933 K "	4933 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4128 K понравилась	4128 K понравился	4128 K помогла	4931 K сподобалась	4931 K сподобалася	4931 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4081 K рассылка
ви	4990 K використовуєте блокувальник	4997 K прочитали вже # із #	4997 K прочитали вже # і #	4997 K прочитали # із #	4997 K прочитали # і #	4997 K прочитали вже # з #	4997 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4110 K по теме:	4200 K: как	4200 K: так	4200 K: почему	4200 K: что	4200 K: кто	4200 K: где	4200 K: это	4200 K: вот	4200 K: смотрите	4200 K: послушайте	4200 K: всё	4200 K: все	4200 K: ночь	4200 K: люди	4200 K: порт
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4174 K:
вимкніть	4990 K його, щоб	4990 K блокувальник	4990 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4174 K дня:
вопросы	72 K?
впервые	4205 K опубликовано в	4205 K опубликовано на	4205 K опубликован в	4205 K опубликована в	4205 K напечатано в
вперше	5007 K опубліковано в	5007 K опубліковано у	5007 K опубліковано на	5007 K надруковано в
все	27 K комментарии	4107 K новости на тему	4107 K материалы	4107 K новости	4107 K статьи	4112 K статьи автора	4112 K материалы автора	4201 K о:	4201 K материалы по теме:	4201 K статьи по теме:	4201 K материалы о:	4201 K новости по теме:	5003 K про:
всегда	4097 K разрешать контент	4181 K разрешать контент	4181 K показывать контент	4181 K разрешить контент	4181 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	4938 K
встановіть	13 K	4938 K	4964 K застосунок
встигніть	4969 K передплатити
всё	4201 K о:	4201 K по теме:
всі	5003 K матеріали за темою:	5003 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4188 K используете блокировщик	4195 K прочитали уже # из #	4195 K прочитали # из #
выключите	4188 K его, чтобы
відео	5002 K: як	5002 K: так	5002 K: чому	5002 K: що	5002 K: хто	5002 K: де	5002 K: це	5002 K: ось	5002 K: дивіться	5002 K: послухайте	5002 K: усе	5002 K: все	5002 K: ніч	5002 K: люди	5002 K: порт
вікторина	4976 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4127 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	4930 K від	4930 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4977 K:
""", 'д': """
детальніше	4909 K:	4909 K про це
джерела	4945 K:
джерело	4945 K:
дивіться	4909 K також	4909 K:	4909 K також:	4909 K відео:
до	4909 K теми:
добавьте	4188 K наш сайт в	4188 K сайт в
додайте	4990 K наш сайт до	4990 K сайт до
дозволити	4983 K завжди контент	4983 K завжди вміст	4983 K контент із	4983 K контент з	4983 K контент від	4983 K вміст із	4983 K вміст з	4983 K вміст від
дозволяти	4983 K завжди контент	4983 K завжди вміст	4983 K контент із	4983 K контент з	4983 K контент від	4983 K вміст із	4983 K вміст з	4983 K вміст від
докладніше	4909 K:	4909 K про це	5003 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4136 K в	4136 K на	4136 K для	4938 K в	4938 K у	4938 K на	4938 K для
достъпно	276 K в	276 K на
досье	4200 K: как	4200 K: так	4200 K: почему	4200 K: что	4200 K: кто	4200 K: где	4200 K: это	4200 K: вот	4200 K: смотрите	4200 K: послушайте	4200 K: всё	4200 K: все	4200 K: ночь	4200 K: люди	4200 K: порт
досьє	5002 K: як	5002 K: так	5002 K: чому	5002 K: що	5002 K: хто	5002 K: де	5002 K: це	5002 K: ось	5002 K: дивіться	5002 K: послухайте	5002 K: усе	5002 K: все	5002 K: ніч	5002 K: люди	5002 K: порт
дотримуйтесь	28 K
другие	4112 K материалы автора
думка	4928 K автора	4928 K редакції	4928 K, висловлена
думки	4928 K авторів
""", 'е': """
ежедневная	4081 K рассылка
еженедельная	4081 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4112 K новость?
еще	4108 K по теме:	4110 K по теме:
ещё	4107 K больше	4108 K по теме:	4110 K по теме:
""", 'з': """
з	4980 K нашого магазину:
за	4897 K підтримки компанії	4897 K підтримки партнера	4897 K сприяння компанії	4909 K темою:
забелязахте	7 K
завантажити	4938 K в	4938 K з	4938 K у
завантажте	13 K	4938 K в	4938 K з	4964 K застосунок	4964 K додаток
завантажувати	4983 K завжди контент	4983 K завжди вміст	4983 K контент із	4983 K контент з	4983 K контент від	4983 K вміст із	4983 K вміст з	4983 K вміст від
завантажуйте	13 K	4938 K	4948 K застосунок
завдяки	4994 K нашим читачам	4994 K вашим внескам
завжди	4983 K дозволяти контент	4983 K дозволяти вміст	4983 K показувати контент	4983 K показувати вміст	4983 K дозволити контент	4983 K дозволити вміст	4983 K завантажувати контент	4983 K завантажувати вміст
загружать	4181 K всегда контент	4181 K контент из	4181 K контент с	4181 K контент от
загрузите	4136 K в	4136 K на
загрузить	4097 K контент	4097 K пост
задайте	4127 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	4930 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	4942 K
збережіть	4942 K
здесь	4181 K находится встроенный контент	4181 K находится встроенный пост	4181 K находится встроенный публикация	4181 K размещён встроенный контент	4181 K размещён встроенный пост	4181 K размещён встроенный публикация	4181 K размещен встроенный контент	4181 K размещен встроенный пост	4181 K размещен встроенный публикация	4181 K показан встроенный контент	4181 K показан встроенный пост	4181 K показан встроенный публикация	4181 K встроенный контент	4181 K встроенный пост	4181 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4980 K для передплатників:
зручніше	4951 K слухати
""", 'и': """
играть	4175 K:
идет	4169 K подписка
идёт	4169 K подписка
из	4178 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4142 K:
источники	4142 K:
""", 'к': """
как	4128 K вам статья	4128 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	4930 K виклад	4930 K переказ
коротко	4127 K от	4930 K від
краткий	26 K пересказ	4127 K пересказ
кратко	4127 K от
краткое	4127 K содержание	4172 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	4980 K для передплатників:
лучшее	4107 K за
любите	4951 K слухати
""", 'м': """
материал	46 K можно	4097 K содержит данные	4108 K по теме:	4110 K по теме:	4130 K опубликован в	4133 K можно	4172 K переведён	4172 K переведен	4205 K впервые опубликован	4205 K был впервые	4215 K подготовлен в партнёрстве с	4215 K подготовлен в партнерстве с	4215 K подготовлен при поддержке	4215 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4110 K по теме:
матеріал	46 K можна	4897 K підготовлено за підтримки	4897 K створено за підтримки	4897 K підготовлено у партнерстві	4897 K створено у партнерстві	4973 K перекладено	5007 K уперше опубліковано	5018 K підготовлено у партнерстві з	5018 K підготовлено за підтримки	5018 K створено за підтримки	5018 K створено у партнерстві з
маєте	72 K запитання
месяц	4139 K подписки за
ми	4990 K помітили, що ви
мнение	4125 K автора	4125 K редакции
мнението	266 K на автора
мнения	4125 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4071 K работаем благодаря вам	4071 K работаем благодаря вашей	4071 K работаем благодаря вашим	4071 K существуем благодаря вам	4071 K существуем благодаря вашим	4071 K существуем на ваши	4071 K работаем на ваши	4071 K живём на ваши	4071 K живем на ваши	4071 K независимы благодаря	4089 K в	4188 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4942 K
надішліть	3 K	4942 K
накратко	268 K от
началась	4169 K подписка
начало	98 K >	98 K "
наша	4081 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4169 K забудьте подписаться	4969 K забудьте передплатити
немає	4951 K часу читати	4994 K власників
нет	32 K комментариев	4148 K времени читать	4192 K владельцев
новия	271 K брой
новият	271 K брой
новости	4107 K партнеров
новый	4130 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4108 K этом подробнее	4112 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4127 K	4930 K
онлайн	4200 K: как	4200 K: так	4200 K: почему	4200 K: что	4200 K: кто	4200 K: где	4200 K: это	4200 K: вот	4200 K: смотрите	4200 K: послушайте	4200 K: всё	4200 K: все	4200 K: ночь	4200 K: люди	4200 K: порт	5002 K: як	5002 K: так	5002 K: чому	5002 K: що	5002 K: хто	5002 K: де	5002 K: це	5002 K: ось	5002 K: дивіться	5002 K: послухайте	5002 K: усе	5002 K: все	5002 K: ніч	5002 K: люди	5002 K: порт
опитахте	59 K
опитування	4976 K дня:
опрос	4174 K дня:
оригинал	4205 K статьи опубликован
оригінал	5007 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4188 K его, чтобы	4188 K блокировщик	4188 K adblock
открихте	7 K
откройте	4136 K в
открыта	4169 K подписка
открыть	4089 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4140 K
отправьте	3 K	4140 K
оформити	4969 K передплату
оформить	4169 K подписку
оценете	269 K
оцените	8 K	4128 K
оцініть	4931 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4215 K материала	5018 K матеріалу	5018 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4215 K материала	4215 K рубрики
партнёрский	86 K материал:
первый	4139 K месяц за
перевод	4127 K выполнен	4127 K сделан	4172 K выполнен	4172 K сделан	4172 K осуществлён	4172 K подготовлен
передплата	4941 K за #	4941 K від #	4969 K на перше півріччя	4969 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4089 K в
переказ	4930 K
переклад	4930 K зроблено	4973 K виконано	4973 K зроблено	4973 K здійснено	4973 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4127 K
перший	4941 K місяць за
письма	4081 K "
питання	73 K до статті	4976 K дня:
по	89 K подписке	4108 K теме:
повече	254 K по темата:	281 K новини
повідомити	4953 K про помилку
повідомте	4953 K про помилку	4953 K нам про помилку
погляди	4928 K авторів
пограйте	4977 K:
подарете	280 K
подарите	4140 K
подарить	4140 K
подарувати	4942 K
подаруйте	4942 K
поддержать	4145 K
поддержи	81 K
поддержите	81 K	4145 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4200 K: как	4200 K: так	4200 K: почему	4200 K: что	4200 K: кто	4200 K: где	4200 K: это	4200 K: вот	4200 K: смотрите	4200 K: послушайте	4200 K: всё	4200 K: все	4200 K: ночь	4200 K: люди	4200 K: порт	5002 K: як	5002 K: так	5002 K: чому	5002 K: що	5002 K: хто	5002 K: де	5002 K: це	5002 K: ось	5002 K: дивіться	5002 K: послухайте	5002 K: усе	5002 K: все	5002 K: ніч	5002 K: люди	5002 K: порт
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4089 K в
подписка	4139 K за #	4139 K от #	4139 K за рубль	4169 K на первое полугодие	4169 K на второе полугодие
подписывайтесь	12 K	4145 K на
подпишись	12 K	4160 K на
подпишитесь	12 K	4089 K в	4145 K на	4160 K на нас
подробнее	4108 K:	4108 K в материале	4108 K - в	4108 K читайте в материале	4108 K об этом	4110 K по теме:	4110 K на тему:	4201 K о:
подробности	4108 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4188 K, отключите его	4188 K, отключите блокировщик
позиция	4125 K автора
позицията	266 K на автора
позиція	4928 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4097 K контент	4097 K публикацию	4097 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	4983 K завжди контент	4983 K завжди вміст	4983 K контент із	4983 K контент з	4983 K контент від	4983 K вміст із	4983 K вміст з	4983 K вміст від
показывать	4181 K всегда контент	4181 K контент из	4181 K контент с	4181 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	4942 K
порекомендуйте	4140 K
последвайте	12 K	286 K
последние	4107 K новости о
послухати	1 K
послушать	1 K
поставте	4930 K запитання
похоже	4188 K, вы используете блокировщик	4188 K, у вас включён	4188 K, у вас включен
почитать	4108 K:
преведено	268 K с
преводът	268 K е
предложение	4178 K для читателей:	4178 K для подписчиков:
предпочитате	289 K да слушате
прежде	4161 K чем оставить комментарий	4161 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4112 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4969 K передплата
продолжается	4169 K подписка	4169 K подписная кампания
пройдите	4108 K тест
пройдіть	4909 K тест
пропозиція	4980 K для читачів:	4980 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4097 K содержит данные
підписка	4941 K за #	4941 K від #
підписуйся	12 K
підписуйтесь	12 K	4948 K на
підпишіться	12 K	4948 K на
підсумок	4930 K
підтримайте	81 K	4948 K
підтримати	4948 K
""", 'р': """
работа	4131 K в "
радимо	4909 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4181 K всегда контент	4181 K контент из	4181 K контент с	4181 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4097 K контент	4097 K показ	4097 K содержимое	4181 K всегда контент	4181 K контент из	4181 K контент с	4181 K контент от
распечатайте	4140 K
распечатать	4140 K
расскажите	59 K в
рассылка	4081 K "	4081 K:
редакция	4071 K работает благодаря
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4108 K:	4110 K видео:
рекомендуємо	4909 K:
робота	4933 K в "	4933 K у "
роздрукувати	4942 K
роздрукуйте	4942 K
розкажіть	59 K у
розпочалася	4969 K передплата
розпочато	4969 K передплату
""", 'с': """
саммари	4127 K
свалете	13 K	276 K	301 K приложението
свежий	4130 K номер
свързани	254 K:
связаться	4112 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4136 K в	4136 K из	4145 K приложение	4165 K приложение
скачать	13 K	4136 K в	4136 K на
скидка	4178 K для подписчиков:
скопировать	4140 K
скопируйте	4140 K
скопіювати	4942 K
скопіюйте	4942 K
следвайте	12 K ни	286 K
следите	12 K за	4089 K в
слухайте	4909 K:	4909 K також:
слухати	1 K
слушайте	4108 K:	4108 K также:
слушать	1 K
см	4108 K. также:
смотрите	4108 K также	4108 K:	4108 K	4108 K также:	4108 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4150 K об ошибке	4150 K нам об ошибке
сообщить	4150 K об ошибке
сохраните	4140 K
сохранить	4140 K
спитайте	4930 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4215 K материала	4215 K рубрики	5018 K матеріалу	5018 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4127 K
спросить	4127 K
спільно	4897 K з компанією
станьте	31 K первым	31 K першим	4145 K подписчиком	4145 K соучастником	4948 K частиною спільноти	4948 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	4930 K перекладено	4973 K перекладено	5007 K вперше опубліковано	5007 K було вперше
стаття	5007 K вперше опублікована	5008 K
статью	46 K можно	4133 K можно
статья	4127 K переведена	4127 K озвучена	4128 K была	4130 K опубликована в	4172 K переведена	4205 K впервые опубликована	4205 K была впервые	4205 K первоначально	4206 K
стежте	12 K за
стислий	4930 K виклад	4930 K переказ	4973 K виклад
схоже	4990 K, ви використовуєте	4990 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4175 K:
""", 'т': """
тази	330 K статия е публикувана
також	4909 K читайте:
тб	5002 K: як	5002 K: так	5002 K: чому	5002 K: що	5002 K: хто	5002 K: де	5002 K: це	5002 K: ось	5002 K: дивіться	5002 K: послухайте	5002 K: усе	5002 K: все	5002 K: ніч	5002 K: люди	5002 K: порт
текст	46 K можно	46 K можна	4127 K переведён	4127 K переведен	4127 K озвучен	4172 K переведён	4172 K переведен	4205 K впервые опубликован	4205 K был впервые	4205 K вышел в	4930 K перекладено	4930 K озвучено	4973 K перекладено	5007 K уперше опубліковано	5007 K вперше опубліковано	5007 K було вперше	5007 K вийшов у
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4174 K дня:	4976 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4178 K для подписчиков:
точка	4125 K зрения автора	4928 K зору автора	4928 K зору редакції
триває	4969 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4181 K находится встроенный контент	4181 K находится встроенный пост	4181 K находится встроенный публикация	4181 K размещён встроенный контент	4181 K размещён встроенный пост	4181 K размещён встроенный публикация	4181 K размещен встроенный контент	4181 K размещен встроенный пост	4181 K размещен встроенный публикация	4181 K показан встроенный контент	4181 K показан встроенный пост	4181 K показан встроенный публикация	4181 K встроенный контент	4181 K встроенный пост	4181 K встроенный публикация	4983 K є вбудований контент	4983 K є вбудований допис	4983 K є вбудований публікація	4983 K є вбудований вміст	4983 K розміщено вбудований контент	4983 K розміщено вбудований допис	4983 K розміщено вбудований публікація	4983 K розміщено вбудований вміст	4983 K показано вбудований контент	4983 K показано вбудований допис	4983 K показано вбудований публікація	4983 K показано вбудований вміст	4983 K вбудований контент	4983 K вбудований допис	4983 K вбудований публікація	4983 K вбудований вміст
""", 'у': """
у	4188 K вас включён блокировщик	4188 K вас включен блокировщик	4192 K нас нет владельца	4192 K нас нет владельцев	4192 K нас нет акционеров	4192 K нас нет инвесторов	4192 K нас нет хозяев	4897 K партнерстві з компанією	4983 K цьому місці є вбудований контент	4983 K цьому місці є вбудований допис	4983 K цьому місці є вбудований публікація	4983 K цьому місці є вбудований вміст	4983 K цьому місці розміщено вбудований контент	4983 K цьому місці розміщено вбудований допис	4983 K цьому місці розміщено вбудований публікація	4983 K цьому місці розміщено вбудований вміст	4983 K цьому місці показано вбудований контент	4983 K цьому місці показано вбудований допис	4983 K цьому місці показано вбудований публікація	4983 K цьому місці показано вбудований вміст	4983 K цьому місці вбудований контент	4983 K цьому місці вбудований допис	4983 K цьому місці вбудований публікація	4983 K цьому місці вбудований вміст	4990 K вас увімкнено блокувальник	4994 K нас немає власника	4994 K нас немає власників	4994 K нас немає акціонерів	4994 K нас немає інвесторів	4994 K нас немає олігарха
увидели	7 K ошибку
удобнее	4148 K слушать
уперше	5007 K опубліковано в	5007 K опубліковано у	5007 K опубліковано на	5007 K надруковано в
усе	5003 K про:	5003 K за темою:
успейте	4169 K подписаться
установите	13 K	4165 K приложение
усі	27 K коментарі	5003 K матеріали за темою:	5003 K статті за темою:
утренняя	4081 K рассылка
""", 'ф': """
фотогалерея	4108 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4147 K работать у нас	4147 K у нас работать	4147 K работать в нашей
хочете	4950 K працювати в нас	4950 K в нас працювати	4950 K працювати у нас
хочеш	4950 K працювати в нас
хочешь	4147 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4930 K переказ	4930 K короткий виклад	4930 K короткий переказ	4930 K стислий виклад	4973 K текст	4973 K матеріал	5008 K текст	5008 K матеріал
цю	4973 K статтю
ця	76 K тема закрита	5008 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	4931 K була стаття	4931 K був матеріал	4931 K був переказ	4931 K був цей переказ	4931 K була ця	4931 K був цей	4931 K сподобалась	4931 K сподобалася	4931 K сподобався
читай	4160 K нас
читайте	12 K нас	13 K	4089 K в	4089 K нас в	4108 K также	4108 K также:	4108 K:	4108 K подробнее	4108 K еще	4108 K по теме:	4108 K подробнее:	4108 K материал	4108 K в материале	4110 K по теме:	4136 K нас без	4136 K без	4145 K	4145 K нас в	4909 K також	4909 K також:	4909 K:	4909 K ще	4909 K також на тему:	4909 K по темі:	4909 K також на тему	4948 K
читать	4089 K в	4108 K также	4108 K по теме:
что	33 K вы думаете	4108 K ещё почитать:
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	4909 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4172 K статья	4206 K статья
это	26 K резюме	52 K расследование	4127 K краткое содержание
этот	26 K пересказ	4097 K материал содержит	4127 K пересказ	4127 K краткий пересказ	4133 K материал можно	4133 K текст можно	4172 K текст	4172 K материал	4206 K текст	4206 K материал
эту	4133 K статью можно
""", 'я': """
як	4931 K вам стаття	4931 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2253 K את
אולי	2270 K פספסתם:
אזהרה	2287 K: צריכה מופרזת של אלכוהול	2287 K - צריכה מופרזת
אין	2241 K לשלוח תגובות	2241 K לפרסם תגובות	2314 K להעתיק	2314 K לעשות שימוש
אירעה	2310 K שגיאה
אל	2261 K תפספסו: הפעילו
אנא	2219 K הזינו כתובת
אני	2211 K רוצה לתמוך	2211 K רוצה להצטרף	2211 K רוצה לתרום
ארעה	2310 K שגיאה
""", 'ב': """
בואו	2254 K לעבוד איתנו
בחנו	2258 K את עצמכם
בשיתוף	2273 K המועצה	2273 K משרד	2273 K חברת	2273 K קרן	2273 K בנק	2273 K עיריית
""", 'ד': """
דווחו	2253 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2232 K:	2255 K לפודקאסט	2255 K לפרק
האם	8 K אהבתם	2253 K הכתבה	2253 K הסיכום	2253 K המידע
הדוא	2240 K"ל האדום
הדפדפן	2290 K שלך אינו	2290 K שלך לא
ההרשמה	2219 K בוצעה בהצלחה
הווידאו	2290 K אינו
הורידו	13 K	2224 K את האפליקציה	2260 K
הטור	2247 K המלא של
הטקסט	2251 K תורגם	2315 K נוצר
היו	31 K הראשונים
הירשמו	2254 K לוובינר	2254 K לכנס
הכותב	2243 K הוא
הכותבים	2243 K הם
הכותבת	2243 K היא
הכנתם	59 K
הכתבה	2251 K תורגמה	2251 K נכתבה	2253 K עניינה	2271 K ממשיכה	2314 K מוגנת	2315 K נכתבה	2315 K תורגמה	2323 K ממשיכה
המחבר	2243 K הוא
המחברת	2243 K היא
המייל	41 K האדום
המשך	2271 K הכתבה	2323 K הכתבה
הסיכום	2251 K נכתב	2251 K נוצר	2315 K נוצר
הסרטון	2290 K אינו	2290 K לא
הפסקת	2223 K מעקב אחרי
הפעילו	2261 K התראות	2261 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2255 K המלא זמין
הצביעו	2258 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2211 K לאלפי התומכים	2211 K לתומכים	2211 K לאלפי	2214 K למנוי	2224 K לערוץ הטלגרם	2224 K לקבוצת הוואטסאפ	2224 K לקבוצת הווטסאפ	2237 K אלינו	2237 K לערוץ	2237 K לקבוצה	2237 K לקבוצת	2237 K לקבוצות	2237 K עכשיו	2237 K גם	2238 K	2254 K לצוות שלנו
הצטרפי	2211 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2255 K לפודקאסט
השתתפו	2258 K בסקר
התגובות	5 K
התוכן	2290 K אינו	2314 K מוגן
התחקיר	52 K הזה
התמונה	2251 K נוצרה
התקציר	2251 K נכתב	2251 K הופק	2251 K נוצר
התרגום	2315 K נעשה
""", 'ח': """
חודש	2266 K ראשון ב
""", 'י': """
יש	72 K שאלות	2219 K להזין כתובת מייל	2240 K לכם מידע	2240 K לכם סיפור	2240 K לך מידע	2240 K לך סיפור
""", 'כ': """
כבר	2214 K מנויים	2214 K מנוי
כדי	2266 K לקרוא את	2294 K לצפות בתוכן	2294 K להציג את התוכן
כל	2237 K החדשות
כתבות	2247 K נוספות מאת	2247 K נוספות של	2270 K נוספות:
כתובת	2219 K המייל אינה	2219 K המייל לא תקינה	2219 K האימייל אינה	2219 K הדואר האלקטרוני אינה
""", 'ל': """
לא	2214 K מנויים
להאזנה	2255 K לכתבה	2255 K לפודקאסט
להורדת	2260 K
להמשך	2266 K קריאה
לכל	2243 K הכתבות של	2247 K הכתבות של	2247 K כתבות	2247 K המאמרים של	2270 K הכתבות:
לכתבה	2232 K המלאה
לכתבות	2270 K נוספות:
לעדכונים	2237 K נוספים	2237 K
לעקוב	2223 K אחרי הכותב
לערוץ	2224 K הטלגרם
לפניות	2240 K לכתב	2240 K לכתבת
לפרק	2255 K המלא
לצפייה	2255 K בסרטון	2255 K בווידאו	2255 K במשדר	2294 K בתוכן
לקבוצת	2224 K הווטסאפ	2237 K הוואטסאפ	2237 K הווטסאפ
לקבלת	2237 K עדכונים
לקריאה	2232 K נוספת	2232 K נוספת:	2266 K מלאה
לקריאת	2266 K הכתבה המלאה
לרכישת	2214 K מנוי	2214 K מינוי	2254 K כרטיסים לכנס	2254 K כרטיסים לחצו	2254 K כרטיסים לאירוע
לתמיכה	2211 K חודשית
""", 'מ': """
מאמרים	2247 K נוספים מאת
מה	33 K דעתכם	2258 K דעתכם? הצביעו
מוגש	2273 K בשיתוף
מיון	2241 K תגובות
מייל	2240 K אדום
מיין	2241 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2214 K קיים
מנויים	2214 K? התחברו	2214 K?
מעקב	2223 K אחרי הכותב	2223 K אחר הכותב	2223 K אחרי כתב
מצאתם	7 K טעות
משהו	2310 K השתבש
""", 'נ': """
נא	2219 K להזין כתובת
נוצר	2251 K בסיוע	2251 K באמצעות
נותרו	2282 K # תווים
ניסיתם	59 K
נכתב	2251 K בסיוע
נפלה	44 K טעות
נרשמת	2219 K בהצלחה
נתקלתם	2240 K במשהו	2240 K בטעות
""", 'ס': """
סדר	2241 K תגובות
סינון	2241 K תגובות
ספרו	59 K לי
סרטון	2290 K זה אינו
""", 'ע': """
עדיין	2214 K לא מנויים
עוד	2232 K בנושא:	2247 K מאת	2247 K כתבות של	2270 K במדור:	2270 K כתבות:
עמוד	2311 K # מתוך #
ענו	2258 K על הסקר	2258 K על הסקר:	2258 K על החידון
עקבו	12 K	2223 K אחרי הכותב	2237 K אחרינו	2238 K אחרי
""", 'פ': """
פורסם	2278 K לראשונה ב	2314 K לראשונה	2314 K במקור
פרסומת	2271 K
""", 'צ': """
צילום	2278 K: רויטרס	2278 K: אי	2278 K: ap	2278 K: afp	2278 K: shutterstock	2278 K: שאטרסטוק	2278 K: getty	2278 K: פלאש	2278 K: דובר	2278 K: באדיבות	2278 K: לע"מ
צילומים	2278 K: באדיבות
צפו	2232 K:	2232 K גם	2255 K בסרטון	2255 K בתיעוד	2255 K בווידאו	2255 K בכתבה
צריכה	2287 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2223 K התראות על כתבות	2261 K התראות	2261 K עדכונים על	2261 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2232 K גם	2232 K גם:
קראו	2232 K גם	2232 K גם:	2232 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצה	2211 K לתמוך
רוצים	2237 K להיות	2237 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2284 K עכשיו:
שחקו	2284 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2241 K שיכללו
תודה	2219 K שנרשמתם
תווים	2282 K נותרו	2282 K שנותרו
תוכן	2273 K שיווקי בשיתוף	2291 K מוטמע	2291 K זה מגיע	2291 K חיצוני	2291 K זה מוצג	2315 K זה נוצר
תורגם	2251 K באופן אוטומטי
תמונה	2311 K # מתוך #	2311 K # / #
תמונות	2278 K: באדיבות
תמכו	81 K	2211 K בנו	2211 K בעיתונות	2264 K	2265 K בעיתונות	2265 K בנו	2265 K בעבודתנו
תקציר	2251 K שנכתב
תרמו	2211 K לנו
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اترك	143 K تعليقا
اجعل	136 K
احجز	153 K تذكرتك	153 K مكانك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1813 K اين مطلب	1813 K مطلب مخصوص	1813 K اين خبر	1869 K مطلب	1869 K خبر
ادعم	81 K	102 K الصحافة المستقلة	167 K
ادعمنا	102 K ولو
ادعموا	81 K	102 K الصحافة المستقلة	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا
ارسلوا	141 K لنا	141 K الينا
از	1762 K روزنامهنگاري مستقل حمايت	1762 K ما حمايت كنيد	1816 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1860 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1813 K يكماهه	1813 K ماهانه	1813 K سالانه	1813 K يكساله	1813 K سهماهه
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقا	143 K تعليقك
اطلاعات	1802 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص
اعلان	174 K
افزودن	1820 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1830 K بازي كنيد:
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
انتشار	1860 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	102 K الي برنامج العضوية	138 K الي	139 K الي قناة
انضموا	56 K الي #	102 K الي برنامج العضوية	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1796 K اين	1796 K خطايي
ايميل	1766 K معتبر وارد	1766 K وارد شده معتبر	1766 K خود را وارد كنيد
اين	52 K گزارش	1796 K	1798 K متن با هوش مصنوعي ترجمه	1798 K مطلب با هوش مصنوعي ترجمه	1798 K متن به صورت خودكار	1813 K مطلب مخصوص	1813 K مطلب ويژه	1813 K محتوا ويژه	1813 K محتوا مخصوص	1816 K مطلب را هم بخوانيد:	1835 K ويدئو در	1835 K ويديو در	1835 K محتوا در	1836 K محتوا از	1860 K مقاله تحت	1861 K متن	1861 K مقاله	1861 K خلاصه	1861 K ترجمه	1861 K خبر
اينجا	1816 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1860 K
بازگشت	1779 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1778 K:
بخوانيد	1778 K:
بدعمكم	102 K نستمر
بدون	1762 K كمك خوانندگان	1762 K حمايت شما	1762 K كمك شما
براي	1813 K خواندن متن كامل	1813 K خواندن ادامه	1813 K مطالعه متن كامل	1813 K ادامه خواندن	1813 K دسترسي به متن كامل	1839 K ديدن اين محتوا	1839 K مشاهده اين محتوا	1839 K نمايش اين محتوا
بشنويد	1 K
بصوت	154 K اصطناعي	154 K الذكاء الاصطناعي
به	12 K كانال	1796 K اين
بيشتر	1778 K بخوانيد	1778 K بخوانيد:	1778 K ببينيد	1780 K بخوانيد:	1816 K بدانيد:
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
ترجمه	1798 K ماشيني	1798 K با هوش مصنوعي
تستمر	174 K القصة
تسوق	153 K الان	153 K من متجر
تصوير	1857 K # از #
تعداد	1828 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء	219 K اعداد	219 K تلخيص	219 K توليد
تماس	1791 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	155 K الترجمة اليا	155 K ترجمة هذا المقال اليا	155 K ترجمة هذا النص	219 K كتابة	219 K ترجمة
""", 'ث': """
ثبت	1766 K نام شما با موفقيت	1820 K نام در كارگاه	1820 K نام در دوره
ثبتنام	1820 K در كارگاه	1820 K در دوره
""", 'ج': """
جدول	1788 K امروز را	1788 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1762 K ما شويد	1762 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1791 K:
خريد	1820 K كتاب از	1820 K بليت	1820 K انلاين كتاب
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1856 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خلاصه	1798 K با هوش مصنوعي
خلاصهسازي	1798 K با هوش مصنوعي
خوشتان	69 K امد
""", 'د': """
دانش	1802 K خود را
در	1778 K اين باره بخوانيد	1788 K نظرسنجي شركت كنيد	1802 K اين نظرسنجي	1802 K نظرسنجي ما	1802 K نظرسنجي	1816 K همين زمينه:	1816 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1779 K شدن از پربينندهترينها	1779 K شدن از پربيننده ترين ها	1779 K شدن از مطالب
ردشدن	1779 K از پربينندهترينها	1779 K از مطالب
رفتن	1779 K به محتوا	1779 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرار
ساهموا	102 K ولو	102 K في استمرار
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1788 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1802 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1857 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1766 K شما در خبرنامه
عكاس	1791 K:
عكس	1857 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
فيلم	1780 K:	1780 K |
""", 'ق': """
قبلا	1813 K مشترك شدهايد	1813 K مشترك شده ايد	1813 K عضو شدهايد	1813 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قراءة	154 K الية
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1828 K باقيمانده
كد	1791 K خبر:	1791 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K عضوا في	102 K داعما	143 K اول من يعلق
كپيبرداري	1860 K
""", 'ل': """
لا	143 K توجد تعليقات	143 K يوجد تعليقات	143 K تعليقات بعد	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1766 K ايميل معتبر	1766 K يك ايميل معتبر	1766 K ايميل خود را	1839 K جاوااسكريپت
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
ما	12 K را	33 K رايك	1762 K مستقل هستيم	1762 K مستقليم	1762 K را به يك قهوه	1762 K را به قهوه
متاح	113 K علي app store	113 K علي google play	113 K علي متجر
مترجم	1791 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K علي متجر	113 K الان علي app store	113 K الان علي google play
محتواي	1836 K جاسازيشده از	1836 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من	192 K من
مرتبط	1780 K:
مرورگر	1835 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1813 K هستيد
مشكلي	1856 K پيش امد
مصيتم	7 K
مطالب	1778 K مرتبط:
معماي	1788 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء	154 K بالذكاء الاصطناعي	154 K اعده الذكاء
منبع	1791 K:	1791 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K اولا في	218 K هذا المقال
نظر	1796 K شما درباره
نظرات	5 K
نظرسنجي	1802 K:
نقل	68 K مطالب با ذكر	1860 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1762 K را به يك قهوه	1791 K:	1791 K :
نويسههاي	1828 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	155 K النص مترجم اليا	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي	219 K النص	219 K المقال	219 K الملخص
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1778 K بخوانيد	1778 K بخوانيد:	1816 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	153 K شاغرة في
ويدئو	1780 K:
ويديو	1780 K:	1780 K |
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
پادكست	1780 K:
پايان	1779 K پربينندهترينها
پرش	1779 K به محتوا
""", 'گ': """
گزارش	1780 K تصويري:	1791 K:	1796 K خطا
""", 'अ': """
अगली	2357 K स्लाइड	2357 K तस्वीर	2357 K फोटो
अपना	2384 K ईमेल पता दर्ज
अभी	2400 K खेलें:
""", 'आ': """
आज	2367 K का क्विज	2367 K का सुडोकू
आप	12 K हमें
आपका	2405 K ब्राउजर
आपको	2377 K यह	2377 K ये
आपने	59 K बनाया
आर्थिक	2341 K सहयोग करें
""", 'इ': """
इंस्टाग्राम	2406 K पोस्ट
इनपुट	2369 K-	2369 K:	2369 K -	2369 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2356 K भी पढें	2356 K भी पढें:	2391 K भी पढें-	2391 K भी देखें:
""", 'ई': """
ईमेल	2384 K पता मान्य नहीं
""", 'ऊ': """
ऊपर	2357 K जाएं
""", 'ए': """
एक	2422 K त्रुटि हुई
एजेंसी	2369 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2356 K पढें:	2391 K भी पढें:
""", 'क': """
कंटेंट	2357 K पर जाएं
कुछ	2422 K गलत हो गया
कृपया	2384 K मान्य ईमेल	2384 K सही ईमेल
केवल	2387 K # रुपये में
कोई	44 K गलती	72 K सवाल	2422 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2377 K यह	2377 K आपको
क्विज	2367 K खेलें
""", 'ख': """
खबर	2377 K में कोई	2433 K विज्ञापन के
""", 'छ': """
छोडकर	2357 K सबसे अधिक पढी	2357 K ये भी पढें	2357 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2406 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2369 K:
""", 'त': """
तस्वीर	2423 K #/#
""", 'द': """
देखें	2356 K:	2356 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2384 K के लिए धन्यवाद
""", 'प': """
पढिए	2391 K:
पढें	2356 K:	2391 K-
पसंद	69 K आया
पिछली	2357 K स्लाइड
पेज	2423 K #/#	2423 K # / #
पोल	2367 K में हिस्सा
""", 'फ': """
फेसबुक	2406 K पोस्ट
फोटो	2423 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2369 (K
""", 'म': """
मात्र	2387 K # रुपये में
मुख्य	2357 K सामग्री पर जाएं
""", 'य': """
यह	2356 K भी पढें	2356 K भी पढें:	2356 K भी देखें:	2369 (K लेखक के	2377 K खबर आपको	2391 K भी पढें-	2391 K भी पढें -	2405 K वीडियो आपके	2405 K सामग्री आपके	2406 K सामग्री	2408 K सामग्री देखने के लिए	2408 K वीडियो देखने के लिए	2426 K लेख कॉपीराइट	2426 K सामग्री कॉपीराइट	2427 K लेख	2427 K खबर	2427 K अनुवाद	2427 K सारांश	2427 K तस्वीर	2427 K सामग्री
यूट्यूब	2406 K वीडियो
ये	2356 K भी पढें	2356 K भी पढें:	2369 (K लेखक के	2391 K भी पढें-	2391 K भी देखें:
""", 'ल': """
लेख	2433 K विज्ञापन के
लेखक	2369 K के बारे में	2369 (K	2369 K वरिष्ठ पत्रकार हैं	2369 K स्वतंत्र पत्रकार हैं
लेखिका	2369 K के बारे में	2369 (K	2369 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2433 K के बाद
वीडियो	2408 K देखने के लिए
वोट	2367 K करें
""", 'श': """
शेष	2398 K अक्षर
""", 'स': """
संबंधित	2356 K:	2391 K खबर:	2391 K खबरें:
सदस्यता	2384 K लेने के लिए धन्यवाद
सबसे	2357 K अधिक पढी गईं समाप्त
सब्सक्राइब	2384 K करने के लिए धन्यवाद	2384 K करने के लिए शुक्रिया
सर्वाधिकार	2426 K सुरक्षित
सर्वे	2367 K में हिस्सा
सामग्री	2357 K पर जाएं	2357 K को स्किप करें
सिर्फ	2387 K # रुपये में
स्वतंत्र	2341 K पत्रकारिता को	2341 K पत्रकारिता का
""", 'ह': """
हम	2341 K किसी कॉरपोरेट	2341 K किसी कॉर्पोरेट	2341 K कॉरपोरेट या सरकार	2341 K न किसी कॉरपोरेट	2341 K किसी सरकार या
हमारा	13 K
हमारी	2341 K पत्रकारिता का समर्थन	2341 K पत्रकारिता को सहयोग	2341 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2341 K किसी कॉरपोरेट	2341 K सहयोग करें
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
กด	12 Kติดตาม	4675 Kติดตาม	4675 Kไลก์
""", 'ข': """
ขอ	4678 Kบคุณภาพจาก	4678 Kบคุณข้อมูลจาก
ข่	4671 Kาวที่เกี่ยวข้อง:	4678 Kาวโดย	4684 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4684 Kิป:
คุ	4681 Kณรู้สึกอย่างไรกับ	4681 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4684 Kคลิป:	4684 Kคลิป :
""", 'ซ': """
ซื	4682 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4671 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4675 Kดตามช่อง	4675 Kดตามเรา	4675 Kดตามข่าว	4693 Kดตามอ่านข่าวอื่นๆ	4693 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4680 Kม ai
""", 'ท': """
ทด	4682 Kสอบความรู้ของคุณ
ทำ	4682 Kแบบสำรวจสั้น
ที	4678 K่มา:	4678 K่มา :
""", 'บ': """
บท	4680 Kความนี้ใช้ ai	4680 Kสรุปนี้	4680 Kความนี้แปล	4680 Kความนี้เรียบเรียง	4681 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4680 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4678 K้เขียน:	4678 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4681 Kข้อผิดพลาดในบทความ
พื	4694 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4682 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4678 Kพ:	4718 Kพที่ # จาก #	4718 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4682 Kวมโหวต:	4682 Kวมโหวต :	4682 Kวมทำแบบสำรวจ	4682 Kวมสนุก	4689 Kวมสนับสนุน
ร้	4697 Kองทุกข์	4697 Kองเรียน
""", 'ล': """
ลง	4682 Kทะเบียนเข้าร่วมสัมมนา	4682 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4689 Kับสนุน
สร	4680 Kุปโดย	4680 Kุปข่าวด้วย	4680 Kุปนี้	4680 Kุปข่าวโดย	4681 Kุปนี้มีประโยชน์
สา	4697 Kยด่วนข่าว	4697 Kยด่วนทีมข่าว
ส่	4697 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4718 K้า # จาก #
""", 'อ': """
อ่	4671 Kานเพิ่มเติม:	4671 Kานต่อ:	4671 Kานข่าวต้นฉบับ:	4671 Kานเพิ่มเติม	4671 Kานประกอบ:	4684 Kานข่าวเพิ่มเติม:	4684 Kานข่าวเพิ่มเติม	4684 Kานข่าวที่เกี่ยวข้อง:	4684 Kานข่าว:	4684 Kานเรื่องอื่น:	4693 Kานข่าวอื่นๆ	4693 Kานข่าวต้นฉบับได้ที่	4693 Kานบทความอื่นๆ	4693 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4678 Kางอิง:
""", 'เ': """
เก	4678 Kี่ยวกับผู้เขียน
เข	4675 K้าร่วมช่อง
เน	4680 Kื้อหานี้สร้าง	4694 Kื้อหาสปอนเซอร์	4694 Kื้อหาโฆษณา	4694 Kื้อหาสนับสนุนโดย
เพ	4675 Kิ่มเพื่อน
เร	4678 Kื่อง:	4678 Kื่อง :	4678 Kื่องและภาพ
""", 'แ': """
แจ	4681 K้งแก้ไขข่าว	4697 K้งเบาะแส	4697 K้งข่าว
แช	3 Kร์
แป	4680 Kลโดย
แอ	4675 Kดไลน์
""", 'โ': """
โฆ	4694 Kษณา -
""", 'ใ': """
ให	4681 K้คะแนนบทความ
""", 'ไ': """
ไม	4675 K่พลาดทุกข่าวสาร	4675 K่พลาดข่าว
""", 'ả': """
ảnh	5058 K:	5116 K #/#	5116 K # / #
""", 'ủ': """
ủng	5058 K hộ tác giả	5079 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2912 Kせて読みたい	2912 【Kせて読みたい】	2912 Kせて読みたい:
""", 'こ': """
こち	2912 Kらもおすすめ	2912 Kらもおすすめ:	2948 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2922 K記事を書いた人	2922 K記事の筆者	2927 K要約はai	2927 K要約は、ai	2927 K要約は役に立ち	2927 ※K要約	2927 K記事の翻訳	2927 K記事の要約	2927 K記事はai	2927 K翻訳	2927 K見出しはai	2929 K動画はお住まいの地域	2929 K動画は、お住まいの地域	2929 K動画は現在ご利用	2929 K動画はご覧いただけません	2929 K動画は再生できません	2929 K動画は公開を終了	2939 K記事は	2939 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2904 K見・ご感想
ご登	2885 K録ありがとうございます
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2912 Kと見る:	2948 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2981 Kーが発生しました
""", 'オ': """
オリ	2948 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2929 Kーヤーを読み込	2953 【Kゼント】	2953 Kゼント応募
""", 'ペ': """
ペー	2982 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2885 Kルアドレスの形式が	2885 Kルアドレスが正しくありません
""", '一': """
一覧	2948 【K】
""", '下': """
下載	13 K	5159 Kapp	5159 K應用程式
下载	13 K	5159 Kapp	5159 K应用
""", '以': """
以上	5202 K内容由ai
以下	5270 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5195 K:	5195 (K	5195 K係	5195 K为	5195 K為
""", '你': """
你做	59 K了吗
你可	5177 K能會喜歡:	5227 K能想看:
你有	5188 K线索
你覺	5204 K得這篇
你觉	5204 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5195 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5202 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	5166 K微信公众号	5166 K官方微信
""", '内': """
内容	5202 K由ai
""", '再': """
再生	2930 K時間	2933 K速度
""", '写': """
写真	2912 【K】	2912 K:	2914 K特集:	2948 【Kを見る】	2948 【Kギャラリー】	2982 K #/#	2982 K#/#	2982 K # / #
""", '出': """
出典	2922 K:
出现	5266 K问题
出錯	5266 K了
出错	5266 K了
""", '分': """
分享	3 K
""", '前': """
前回	2948 【K】	2948 Kの記事:
""", '剩': """
剩余	5237 K字数
剩餘	5237 K字數
""", '加': """
加入	12 K	5186 K	5222 K
""", '動': """
動画	2912 【K】	2914 K:	2914 【K】	2929 Kプレーヤーを読み込	2929 Kプレイヤーを読み込	2930 Kの長さ	2948 【Kを見る】
""", '升': """
升級	5222 K
升级	5222 K
""", '原': """
原文	5226 K刊于	5226 K刊於
""", '参': """
参与	5206 K我们的
参考	69 Kになった	2912 K:
""", '參': """
參與	5206 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5205 K错误
发生	5266 K错误
""", '取': """
取材	2922 K・文	2922 K・執筆
""", '另': """
另请	5177 K参阅
""", '可': """
可以	5187 K在x上
可自	68 K由转载
""", '合': """
合わ	2912 Kせて読みたい:
合成	2929 K音声で読み上げ	2929 K音声による読み上げ
""", '同': """
同场	5177 K加映:
同場	5177 K加映:
""", '問': """
問問	5202 K我們的ai
問題	2981 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5145 K作者	5145 K这篇文章
喜歡	69 K這篇	5145 K作者	5145 K這篇文章
""", '喝': """
喝酒	5229 K不開車
""", '图': """
图片	5270 K由ai
""", '圖': """
圖片	5270 K由ai
""", '執': """
執筆	2922 K:	2922 K/
""", '報': """
報名	5210 K參加
""", '填': """
填写	5206 K问卷
填寫	5206 K問卷
""", '如': """
如发	5205 K现
如有	5188 K线索	5188 K線索	5197 K新聞線索
如果	5188 K您有相关线索	5188 K你掌握	5188 K您掌握	5194 K您有
如發	5205 K現
""", '官': """
官方	5166 K微信:	5166 K微信公众号:
""", '審': """
審校	5195 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5177 K閱讀	5177 K阅读	5177 K閱讀:	5177 【K閱讀】	5180 【K閱讀】	5180 【K阅读】	5227 K阅读:
""", '开': """
开启	5159 K通知	5159 K推送通知
""", '引': """
引用	2922 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5180 K/	5227 K:
影音	5180 K/	5180 【K】	5227 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5227 K看更多:
""", '微': """
微信	5159 K扫	5166 K公众号:
""", '您': """
您对	5204 K这篇文章
您對	5204 K這篇文章
您有	5188 K线索
您的	27 K评论
您覺	5204 K得這篇
您觉	5204 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5156 K您的訂閱
感谢	5156 K您的订阅
""", '手': """
手机	5159 K客户端
""", '打': """
打开	13 K	5159 K微信
打賞	5145 K作者
打赏	5145 K作者
""", '扩': """
扩展	5177 K阅读:
""", '扫': """
扫一	5159 K扫
扫描	5159 K二维码关注	5186 K
扫码	5186 K
""", '投': """
投票	5206 K:
投稿	27 Kは
投資	5229 K一定有風險
投资	5229 K有风险
""", '报': """
报名	5210 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5186 K追蹤
""", '掃': """
掃一	5159 K掃
""", '採': """
採訪	5195 K撰文:
""", '推': """
推荐	5177 K阅读	5177 K阅读:	5180 K阅读:
推薦	5177 K閱讀:	5180 K閱讀:
""", '提': """
提供	2922 K:
""", '摘': """
摘要	5202 K由	5270 K由ai
""", '撰': """
撰文	5195 K:
撰稿	5195 K:
""", '支': """
支持	5220 K
""", '收': """
收听	1 K	5215 K我们的播客	5215 K我们的节目
收聽	1 K	5215 K我們的播客	5215 K我們的節目
""", '文': """
文/	2922 K
文:	2922 K
文・	2922 K
文字	2933 Kサイズ	2933 Kの大きさ
文章	44 K有误	5195 K来源:	5205 K有误	5205 K有誤
""", '新': """
新聞	41 K爆料	5188 K線索
新闻	41 K热线	41 K报料	41 K爆料	5188 K线索热线	5188 K线索
""", '早': """
早鳥	5229 K優惠	5229 K票
早鸟	5229 K优惠
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5177 K:	5177 K新聞:	5177 K內容:	5177 【K新聞】	5177 K相關	5177 K阅读:	5177 K報導:	5177 K报道:	5180 【K新聞】	5180 【K新闻】	5226 K精彩内容	5226 K精彩內容	5226 K资讯	5226 K資訊	5226 K内容请	5226 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2885 Kなメールアドレスを
有問	72 K題
有料	5188 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未成	5229 K年請勿飲酒
未滿	5229 K十八歲禁止飲酒
未经	5269 K授权不得转载	5269 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5202 K容由ai
本报	41 K热线
本摘	5202 K要
本文	5195 (K作者	5195 K作者	5202 K摘要	5202 K由ai	5202 K由人工智能翻译	5202 K由人工智能生成	5202 K由人工智慧	5207 K由ai朗读	5226 K章來自	5226 K转载自	5226 K轉載自	5226 K来自	5226 K來自	5229 K含有聯盟行銷	5229 K包含聯盟行銷	5269 K受版权保护	5269 K受著作權保護	5269 K原载于	5269 K首发于	5269 K原刊於	5269 K轉載自	5269 K转载自	5270 K由ai	5270 K由人工智能	5270 K由 ai	5270 K由人工智慧	5270 K使用ai	5270 K经ai
本翻	5270 K译由
本音	5207 K频由	5207 K訊由
""", '来': """
来发	31 K表第一
来源	5195 K:
""", '校': """
校对	5195 K:
""", '構': """
構成	2922 K・文
""", '次': """
次に	2912 K読む:
次の	2948 Kページ:	2948 【K記事】
次ペ	2948 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5186 K加入	5187 K在	5187 K关注	5188 K提供线索	5188 K投稿	5197 K提供照片	5197 K提供新闻线索	5197 K爆料
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5186 K加入	5187 K在	5188 K提供線索	5188 K投稿	5197 K提供照片	5197 K提供新聞線索	5197 K爆料
""", '正': """
正し	2885 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此摘	5202 K要	5270 K要由ai
此语	5207 K音由
""", '测': """
测一	5206 K测:
""", '測': """
測一	5206 K測:
""", '点': """
点击	5177 K查看	5177 K阅读:	5215 K观看视频	5215 K收听
点我	5186 K加入
""", '熱': """
熱門	5227 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5188 K请	5188 K請
""", '版': """
版权	5269 K声明	5269 K所有
版權	5269 K聲明
""", '特': """
特集	2914 K:	2914 【K】
""", '用': """
用微	5159 K信扫
""", '由': """
由語	5207 K音合成
由语	5207 K音合成
""", '画': """
画像	2912 【K】	2948 【Kを見る】	2982 K#/#	2982 K #/#	2982 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5205 K錯誤
發生	5266 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5177 K阅读	5177 K新闻	5177 K报道:	5177 K阅读:	5180 【K报道】	5180 K报道:	5227 K新闻:	5227 K文章:
相關	5177 K新聞	5177 K報導	5177 【K新聞】	5177 K閱讀:	5180 【K報導】	5180 K報導:	5227 K新聞:	5227 K文章:	5227 K報導:
""", '看': """
看更	5177 K多:	5180 【K多】
""", '確': """
確認	2885 Kメールを送信しました	5156 K信已寄
""", '禁': """
禁止	5229 K酒駕
""", '立': """
立即	5186 K加入	5206 K报名	5206 K報名
""", '筆': """
筆者	2922 Kプロフィール
""", '編': """
編輯	5195 K:
編集	41 K部への情報提供
""", '线': """
线索	5188 K征集
""", '编': """
编辑	5195 K:	5195 (K:
""", '聽': """
聽我	5215 K們的podcast
""", '自': """
自動	2929 K音声で読み上げ
""", '著': """
著者	2922 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5215 K上方影片
""", '观': """
观看	5215 K上方视频
""", '视': """
视频	5227 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5156 K成功	5222 K	5233 K本報	5233 K我們	5233 K本刊
""", '記': """
記事	7 Kの誤り	2904 Kの間違いを見つけ	2904 Kの誤りを見つけ	2904 Kに関するお問い合わせ	2904 Kへのご意見	2939 Kの誤り	2939 Kに誤り
記者	2922 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2912 Kくはこちら
""", '語': """
語音	5207 K由ai
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2904 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2953 【Kプレゼント】	2953 Kプレゼント
""", '請': """
請作	5145 K者喝
請我	5145 K喝杯咖啡	5145 K們喝杯咖啡
請支	5220 K持
請至	5156 K信箱
請輸	5156 K入有效的	5156 K入正確的電子
""", '讚': """
讚賞	5145 K作者	5145 K支持
""", '订': """
订阅	5156 K成功	5222 K	5233 K本报	5233 K我们	5233 K本刊	5233 K本公众号	5233 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '语': """
语音	5207 K由ai
""", '请': """
请作	5145 K者喝
请到	5156 K邮箱
请我	5145 K喝杯咖啡	5145 K们喝杯咖啡
请支	5220 K持
请输	5156 K入有效的	5156 K入正确的邮箱
""", '責': """
責編	5195 K:
""", '資': """
資料	5195 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5220 K
""", '责': """
责任	5195 K编辑:	5195 (K编辑
责编	5195 K:
""", '赞': """
赞助	5220 K
赞赏	5145 K作者	5145 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5237 K输入
""", '这': """
这个	5203 K摘要
这段	5203 K摘要
这篇	8 K文章	52 K调查	52 K报道	5203 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	5203 K摘要
這篇	5203 K文章
""", '連': """
連載	2914 K:
""", '還': """
還可	5237 K輸入
""", '采': """
采写	5195 K:
""", '長': """
長按	5186 K
""", '长': """
长按	5186 K
""", '開': """
開啟	5159 K通知	5159 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2912 K記事	2912 K記事:	2912 【K記事】	2912 K:	2912 【K】	2914 K動画:	2914 K特集:	2948 【K写真】
""", '閱': """
閱讀	5177 K更多
""", '问': """
问问	5202 K我们的ai
""", '阅': """
阅读	5177 K更多
""", '面': """
面白	69 Kかった
""", '音': """
音声	2930 Kの長さ
""", '飲': """
飲酒	5229 K過量
""", '首': """
首发	5269 K于
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5206 K報名
""", '马': """
马上	5206 K报名
""", '點': """
點我	5186 K加入
點擊	5177 K查看	5177 K閱讀:	5215 K觀看影片
""", '같': """
같이	3035 K 보기:
""", '개': """
개인정보	3051 K 처리방침
개인정보처리방침	3051 K
""", '관': """
관련	3035 K 기사:	3073 K 기사 :	3073 [K 기사]	3073 K 기사-
관련기사	3035 K	3035 K:	3035 [K]	3073 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3101 K 차단을 해제
광고차단을	3101 K 해제
""", '괜': """
괜찮아요	3025 K, 웹으로	3025 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3058 K
기사	1 K 듣기	41 K 제보	3056 K #줄 요약	3063 K 주소가 복사
기사에	73 K 대해 궁금	3066 K 오류가
""", '네': """
네이버	12 K
""", '뉴': """
뉴스	3045 K 퀴즈 풀
""", '다': """
다음	3073 K 기사:
""", '당': """
당신의	3065 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	3035 K 읽기:
더보기	3035 [K]	3035 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3065 K 설문에	3065 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3063 K 복사되었습니다	3063 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3073 [K 본 기사]
""", '모': """
모바일	3025 K 웹으로 볼게요	3025 K 웹으로 계속
모바일웹으로	3025 K 볼게요
""", '문': """
문제가	3113 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3056 K 요약은
본문	3063 K url 복사
""", '사': """
사진	3114 K #/#	3114 K # / #
사진출처	3079 K:
""", '생': """
생성형	3056 K ai가 요약
""", '선': """
선택	3111 (K) 개인정보	3111 [K] 개인정보	3111 (K) 광고성	3111 [K] 광고성
""", '설': """
설문	3045 K 참여하기
설문에	3065 K 참여하세요
설문조사	3045 K 참여하기
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3101 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3065 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	3035 [K]
""", '오': """
오늘의	3045 K 퀴즈 풀	3045 K 퀴즈
오류가	3113 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3101 K 이용을 위해	3101 K 서비스 이용을 위해
""", '웹': """
웹으로	3025 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3056 K 요약은 ai	3056 K 요약이 도움	3056 K 기사는 인공지능	3056 K 기사는 ai	3056 K 번역	3058 K 음성은 ai	3066 K 기사가 도움이	3066 K 기사를 어떻게	3066 K 뉴스에 대한 의견	3066 K 기사에 대한 의견
이메일	3051 K 무단수집거부
이메일무단수집거부	3051 K
이미지	3114 K #/#	3114 K # / #
이슈	3073 [K]
이어	3035 K 읽기:
이용약관	3051 K
""", '인': """
인공지능	3058 K 음성으로	3058 K(ai) 음성
인기기사	3073 [K]
""", '일': """
일시적인	3113 K 오류가
""", '자': """
자료출처	3079 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '저': """
저작권보호정책	3051 K
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3063 K 복사되었습니다
""", '지': """
지금	3086 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '청': """
청소년	3051 K 보호정책
청소년보호정책	3051 K
청소년보호책임자	3051 K
""", '추': """
추천	3035 K 기사:
추천기사	3073 [K]
""", '출': """
출처	3079 K:	3079 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '퀴': """
퀴즈	3045 K 풀고 포인트	3045 K 풀고
""", '투': """
투표	3045 K 참여하기
투표하러	3045 K 가기
""", '페': """
페이지	3114 K #/#
""", '필': """
필수	3111 (K) 개인정보	3111 [K] 개인정보	3111 (K) 이용약관	3111 [K] 이용약관
""", '함': """
함께	3035 K 볼 만한 기사:	3035 K 보면 좋은 기사:	3073 [K 읽기]
""", '핫': """
핫클릭	3073 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	3035 [K]
""", '후': """
후원	3107 K 계좌
후원계좌	3107 K
"""}

CONTAINS = {',': """
,说:	5294 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4063 K-vă	4067 K
abonații	50 K pot	4064 K noștri
abonează	80 K-te	3943 K-te pentru	3950 K-te pe youtube	4063 K-te
abonné	50 en tant qu'K	2020 pas encore K	2023 déjà K	2025 en tant qu'K
abonnés	2020 réservé à nos K	2023 réservé aux K	2205 nos K	2208 K
abonējiet	80 K	3273 K
actualisé	99 cet article a été K
actualité	2036 l'essentiel de l'K	2050 suivez l'K	2050 suivez toute l'K	2050 retrouvez toute l'K	2082 couvre l'K
actualizată	99 știrea a fost K
acționari	4028 fără K
adatkezelési	2459 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1689 K
adomány	2570 K
adományoddal	2566 K
adományok	2570 K
adományozz	2566 K
adományozzon	2488 K itt
advirtió	1689 K
adó	2443 K #%
adód	2568 K #
adója	2488 K #
adăugat	4066 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4589 K	4621 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2207 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1689 K
afișată	60 email nu va fi K
agregó	1689 K
aicināja	3276 K
aizsargātas	3215 visas tiesības K
aiškino	3209 K
ai가	3118 K 작성	3118 K 생성	3118 K 요약	3118 K 번역
ai로	3118 K 작성	3118 K 생성
ai를	3118 K 활용해
ajouté	2207 a K
ajută	4063 K-ne
ajánld	2566 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2452 töltsd le az K
alkalmazásban	2486 az K
alkalmazást	2486 K
alkalmazásunk	2567 K
alkalmazásunkat	2452 töltse le K
alkalmazásunkban	84 K
alăturat	3967 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2108 aidez-nous à K
analytička	531 je K
anhören	2 artikel K	2 text K	2 beitrag K	886 jetzt K:
anketě	551 naší K	551 v K
ankietę	35 naszą K	3669 naszą K	3669 krótką K
ankstesnėje	99 K versijoje
anmäl	4661 K dig till vårt	4661 K dig till våra
anmäla	4537 genom att K dig	4584 genom att K dig
annoncé	2207 a K
annoncør	718 betalt af en K	718 betalt af K
annonslänkar	37 K	74 K	4589 K	4621 K
annonsör	4600 betalt av en K	4600 betald av en K
annonsør	3546 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1689 K
anunțat	4066 a K
använder	4552 vi K cookies	4553 K kakor
anúncio	3842 após o K	3842 depois do K
anúncios	70 sem K	3934 sem K
apelował	3756 K
apelowała	3756 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1523 descarga la K	1523 descarga nuestra K
aplicația	84 în K noastră	3951 descarcă K	4063 descarcă K noastră	4063 descarcă gratuit K	4063 descarcă K și	4064 K noastră
aplikacją	84 z naszą K
aplikację	3623 pobierz naszą K	3624 pobierz K	3624 ściągnij K	3692 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4354 našej K
aplikáciu	4354 mobilnú K	4354 K
aportació	490 la teva K
aportación	1568 tu K	1602 haz tu K
apoyá	1686 K
applikációnk	2486 K
applikációnkat	2486 K
applikációnkban	84 K
apsolīja	3276 K
apóyanos	1568 K	1686 K
apóyenos	1568 K	1686 K
apúntate	1495 K a	1516 K a nuestra	1516 K gratis	1686 K gratis
apărat	4066 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4797 bir K paylaş
artykuł	15 darmowy K	20 cały K	3611 podoba ci się ten K	3670 nasz K do końca	3690 ostatni darmowy K	3754 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1496 te ha gustado este K	1506 regala este K	1506 regalar este K	1512 último K gratis	1512 te queda # K	1605 y lee este K	1685 K	1687 este K
artículos	15 K gratis	1512 K gratis este mes	1512 te quedan # K	1512 límite de K	1685 K
aseguró	1689 K
associés	2059 cookies K à ce contenu
assuré	2207 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	941 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3943 K-te pentru
autorização	3821 sem K prévia e expressa
autorką	3661 kontakt z K
autorská	533 K práva
avertizează	4066 K
avísanos	1686 K
ayúdanos	1568 K	1686 K a
açikladi	4877 K
açin	4797 K
añadió	1689 K
año	1688 al K
""", 'b': """
bağirdi	4877 K
bağirdilar	4877 K
bağiriyor	4877 diye K
bağiriyordu	4877 K
bağiş	4874 K yap	4878 K
bağişiniz	4874 K
bağlantilari	74 satiş ortakliği K	4790 satiş ortakliği K
başlayan	4796 tl'den K
başvurun	4797 K
behält	29 K sich vor	29 K sich das recht
behöver	4526 vi K ditt stöd	4661 vi K din hjälp
beiträge	58 neue K per mail	1013 K
beiträgen	1013 K
bekapcsolása	2452 értesítések K
beløb	780 fast K
beløp	3606 gi et K	3608 fast K
bemängeln	1017 K
bemängelt	1017 K
berätta	67 K för oss	67 K din
berättade	4664 K
berättar	4664 K
bestätigen	806 K sie ihre
bestätigungslink	932 K
bestätigungsmail	806 K	932 K
betalvägg	4665 K
bezpečí	99 linka K
bezplatný	571 poslední K článek	4348 náš K webinár	4371 posledný K článok
bezplatných	4357 K článkov
bezpłatne	3675 K konto
bezpłatny	3666 nasz K webinar	3690 ostatni K artykuł
bezpłatnych	3675 limit K
beágyazott	2528 egy K tartalom látható	2528 egy K tartalom található
beállításai	2527 cookie-K miatt
beállítások	2527 cookie-K miatt	2527 cookie K miatt	2527 süti K miatt
beğendiyseniz	4875 bu haberi K	4875 bu yaziyi K
biết	5141 cho K
blokovač	603 K reklam
blokování	522 K reklam	603 K reklam
blokującego	3723 programu K reklamy
blokującej	3723 wtyczki K reklamy
blokujący	3723 program K reklamy
blokującą	3723 wtyczkę K reklamy
blokátor	603 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1516 recibe el K	1516 nuestro K	1521 K diario	1686 recibe el K	1687 nuestro K	1690 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2030 dans votre K mail	2030 dans votre K e-mail
brezplačen	4469 zadnji K članek
brezplačne	4456 K članke
brezplačni	4449 naš K webinar	4469 zadnji K članek
brezplačnih	4456 K člankov
bronił	3756 K się
brzmiał	3756 K
brzmiała	3756 K
brzmiało	3756 K
butlletí	414 subscriu-te al K	414 el nostre K	491 el nostre K	494 K
buzdított	2569 K
buzdította	2569 K
buzón	79 en tu K	1519 en tu K
bájate	1686 K la app
báo	5059 là nhà K
bölümünde	85 yorum K
bönföll	4664 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4664 K
bønfaldt	781 K
bønn	3463 vi har en K til deg
bønnfalt	3609 K
bústia	436 a la teva K
bülten	4786 e-K	4878 K
bültene	4738 K abone	4738 K kayit	4738 K kaydol
bülteni	4786 haber K
bültenimiz	78 K	4875 K
bültenimize	78 K	78 e-K	4738 K	4874 K	4875 K
bültenine	4786 K
błagał	3756 K
błagała	3756 K
bạn	49 gửi cho K bè	5033 hộp thư của K	5078 sự ủng hộ của K	5138 mời K	5138 cần sự ủng hộ của K	5138 nhờ sự ủng hộ của K
bằng	5088 K văn bản của báo
""", 'c': """
caffè	2751 un K
café	54 me paga um K	1569 un K	1602 un K al mes	2085 un K
caractères	2108 limitées à # K
catedrática	1565 es K
catedrático	1565 es K
celého	502 pro čtení K
cercetătoare	3967 este K
cercetător	3967 este K
changés	99 prénoms ont été K
chaîne	2205 notre K
chefredaktör	4574 är politisk K	4574 är K
chefredaktør	695 er K
chuyện	5057 bạn có câu K
chép	5052 cấm sao K	5088 mọi sao K
chính	99 đính K	5042 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	5033 bản tin của K tôi	5036 theo dõi K tôi	5057 cho K tôi qua	5057 liên hệ với K tôi	5138 ủng hộ K tôi	5138 K tôi cần sự giúp đỡ	5138 giúp K tôi	5138 theo dõi K tôi	5138 hãy gửi cho K tôi	5138 hãy liên hệ với K tôi	5138 hãy báo cho K tôi	5139 K tôi trên	5139 của K tôi	5139 cho K tôi
chọn	5138 hãy bình K
cikkből	2565 K #
cikkéből	2565 K #
cikkünk	2567 minden K
cikkünkhöz	2567 minden K
collecté	2033 est K par
collectée	2033 est K par
collectées	2033 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3803 nos K
comentó	1689 K
comisión	1591 recibir una K
comissió	431 rebre una K
comissão	3841 receber K	3841 receber uma K
commerciële	3374 K partner
communauté	2093 K whatsapp	2093 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2782 parte della nostra K
condamné	2207 a K
condiții	3954 termeni și K
confidentialité	2062 politique de K
confidențialitate	3954 politica de K
conférences	2082 est maître de K
connecté	2064 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3769 acesse todo o K	3831 ao exibir este K	3831 ao ver este K
contribuição	3823 com a sua K	3933 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1689 K
conversación	1543 participar en la K
conținut	9 acest K	3943 K doar pentru abonați
conținutului	3963 preluarea K
cookieinställningar	4550 K	4576 K
corespondentă	3967 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4063 K un cont pentru a citi
csatornájára	2476 viber-K
csatornánk	2567 K
csatornánkhoz	2476 telegram-K	2476 whatsapp-K
csatornánkra	2476 youtube-K	2566 iratkozz fel K	2566 iratkozzon fel K
csábított	2569 K
cuéntanos	38 K	67 K	1543 K en	1686 K
cuéntenos	38 K	67 K
czytać	3617 aby K dalej	3617 żeby K dalej	3753 chcesz K dalej
czytelników	36 naszych K	3670 opiniami K	3681 z wpłat K	3681 dzięki wsparciu K	3698 K	3754 naszych K	3754 z wpłat K
câmpurile	60 K cu steluță
cântau	4066 K
címével	2511 e-mail-K
cùng	51 hãy tham gia K họ
của	5062 là cây bút K	5139 độc giả K
""", 'd': """
danişmanliği	4791 yatirim K kapsaminda değildir	4791 yatirim K hizmeti
daní	4362 # % z K	4362 #% z K
darbą	3207 mūsų K
darowiznę	3615 przekaż K	3753 przekaż nam K	3753 przekaż K na
datenschutzerklärung	832 unserer K	1015 unserer K	1015 unsere K
datenübertragung	874 der K zu
dați	62 K-mi tag
debatindlæg	696 send dit K	696 skrive et K
debatredaktør	695 er K
debattredaktør	3519 er K
debattør	695 er K
declaró	1689 K
decía	1689 K
demandé	2207 a K
denmişti	4877 K
denunció	1689 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1523 K la	1523 K nuestra
destekçimiz	4797 K olun	4874 K olun
desteğiniz	4874 K
desteğinizle	4875 K
desteğiyle	18 okurlarin K	4773 yapay zeka K	4788 K ayakta	4802 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4353 K môžu
disponível	3780 K no google play
doação	3765 faça uma K	3823 sua K	3933 sua K	3933 faça uma K	3937 K
doações	3937 K
dodał	3756 K
dodała	3756 K
dodává	637 K
događaj	4249 naš K
domagał	3756 K się
donació	490 fes una K	494 K
donación	1501 haz una K	1501 tu K	1568 tu K	1568 una K	1686 tu K	1686 haz una K	1690 K
donația	4063 K ta
donație	4063 fă o K	4067 K
donații	4067 K
donează	90 K cât poți	4063 K acum
doplněn	99 článek byl K
doporučil	637 K
doporučila	637 K
doporučovala	637 K
dopuštenja	4260 bez K
doradzał	3756 K
dorzuć	3753 K się
dostawać	3691 chcesz K
dostávajte	4377 K
dostávat	572 chcete K	600 chcete K zprávy
dostávať	4372 chcete K
dostávejte	578 K
dostęp	80 kup K	3617 masz już K	3675 pełny K do	3675 wykup K	3753 kup K
dostępny	3617 artykuł K tylko
dotazník	552 krátký K	4352 krátky K
dotazníka	4352 nášho K
dotazníku	551 našeho K	552 krátkého K
dowolną	3755 K kwotą
dočtete	559 více se K
dołóż	3753 K się
dołącz	51 K do nich	51 K	3629 K do nas na	3753 K do nas	3753 K do grona	3753 K do nich
drastické	99 obsahuje K
draudžiama	3153 K kopijuoti	3153 be leidimo K	3153 be sutikimo K
draudžiamas	3174 be leidimo K
dueños	1634 sin K	1634 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3754 K dalej
dziennikarką	3662 jest K	3737 jest K
dzięki	3754 K wam	3754 K tobie
dziękujemy	3672 K za zapisanie	3672 K za zapis	3753 K, że nas czytasz
där	42 var du K
débloquer	2023 pour K
déclare	2207 K
déclaré	2207 a K
découvrez	2020 K nos offres	2204 K nos offres
déductible	2014 K des impôts	2014 K à #	2206 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2207 K
déplore	2207 K
déposés	2098 des cookies seront K
désabonner	2030 K à tout moment	2034 K à tout moment	2034 vous K en cliquant
désactiver	2057 K adblock
désactivez	2057 K adblock
désinscription	2034 K à tout moment
désinscrire	2034 K à tout moment	2036 vous K à tout moment
díky	635 K vám
dôvery	99 linku K
dömde	4664 K
dømte	781 K	3609 K
düzeltme	99 K:
děkujeme	634 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	5038 tải ứng K	5138 tải ứng K của	5138 hãy tải ứng K	5138 tải ngay ứng K
""", 'e': """
edellyttää	1944 K tunnusta
editörlerimize	39 K
editörüdür	4770 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2564 K készült
elaboración	1591 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1519 tu correo K	1543 tu dirección de correo K no será publicada
elemző	2479 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2445 a teljes cikk K
elsőként	2487 értesülj K
előfizetés	2570 K
előfizető	2445 már K	2566 legyen K
előfizetőink	50 K	2445 K olvashatják	2490 K számára	2567 K
előfizetők	50 az K	2501 csak K	2570 K
előfizetőknek	2446 csak K	2501 K szól
előfizetőként	50 K
előfizetőnktől	2511 K
emlékeztetett	2569 K
emoțional	99 pot afecta K
endereço	3797 seu K de email não será
engedély	2494 K nélkül tilos
engedélyezze	2458 K a javascript
engedélyezése	2528 tartalmainak K	2528 tartalmak K
engedélyhez	2494 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2205 cette K	3390 onze korte K	3390 onze K
enquêtent	2205 K pour vous
enquêtes	2205 nos K
ensimmäinen	2003 K kuukausi
enthält	874 dieses element K daten
entraînement	48 K d'ia
entrée	2161 ctrl+K	2161 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1686 K
epizódu	4350 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	695 er K
erhältlich	886 shop K	961 im shop K
erişin	4797 K
erklärt	1017 K
erklärte	1017 K
erkände	4664 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	1014 K sie es weiter
erzählt	67 K uns	1017 K
erzählte	1017 K
escribió	1689 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1543 K a	1686 K
estimé	2207 a K
estás	1496 ya que K aquí	1496 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4747 javascript'i K
evästeasetuksesi	1897 K
evästeasetuksiasi	1921 K
evästeasetuksissa	1897 K
evästeasetusten	1897 K
evästeasetustesi	1897 K
evästeet	1921 K	1946 K
evästeitä	1900 K
evästesuostumuksesi	1897 K
evästevalintasi	1897 K
evästevalintojesi	1897 K
existují	562 K díky
experiência	67 conte sua K
explicó	1689 K
expliqué	2207 a K
expérience	67 partagez votre K
externého	4344 K obsahu
externí	544 K obsah
externího	544 K obsahu	544 obsah z K
externý	4344 K obsah
""", 'f': """
favoritkälla	4570 K
faça	3933 K um pix
felelősséget	30 nem vállal K
felhasználása	2493 K csak
felhasználási	2459 K feltételek
felietonistką	3737 jest K
felietonistą	3737 jest K
feliratkozás	2447 K a hírlevélre	2447 hírlevél K
feliratkozásommal	2474 K
feliratkozással	2474 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2479 K
folosește	3954 K cookie
folytatásához	2445 a cikk K
fordítóval	2483 gépi K
forintért	2490 havi # K
formulára	4355 odoslaním K
formulário	3933 inscreva-se no K
formuláře	555 odesláním K
forrásként	2475 kedvenc K
fortæl	67 K os
fortæller	781 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2462 küldd el K
fotóit	40 K	2462 küldje el K	2462 küldje be K
fotóját	2462 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4664 K
früheren	99 K version	99 K fassung
férjen	2566 K hozzá
följ	4544 K oss på	4661 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4566 alla rättigheter K
fördere	1014 K
fördermitglied	80 werden sie K	901 werde K	901 werden sie K
fördern	1014 jetzt K	1014 K sie
föredragen	4570 K källa
föredragna	4570 K källa
föreslog	4664 K
författare	4574 är K och
förklarade	4664 K
förklarar	4664 K
försvarade	4664 K sig
følg	660 K os på	778 K os	3484 K oss på	3606 K oss
første	708 K måned	780 K måned	3533 K måned	3608 K måned
førsteamanuensis	3510 er K
førstelektor	3510 er K
független	2443 támogassa a K	2567 K sajtó
főmunkatársa	2551 K
főszerkesztője	2481 K
""", 'g': """
gadā	3275 K
gazeteciliği	4875 bağimsiz K
gazeteciliğimiz	4875 K
gazetę	3701 kup K
gefällt	932 K ihnen, was sie	932 K dir, was du
gelmişken	4731 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	838 wird in neuem fenster K
giovedì	17 ogni K
giáo	5059 là K sư
giảng	5059 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4323 K
gridò	2872 K
gràcies	437 K a gent com tu	491 K a tu
grátis	3935 teste K
grâce	18 K à vous	2011 K à vos dons
gwiazdką	60 pola z K
gärna	4661 vill K höra från dig
går	639 før du K	3463 før du K
gåva	4526 ge en K i dag	4526 ge en K nu	4527 din K	4527 ge en K	4661 din K gör	4661 ge en K i dag	4665 K
gönderdik	4804 size bir e-posta K
gönderin	4797 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4662 K mer
göre	4877 K
görün	4797 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4797 K
gösterilmeden	4761 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3756 K
głosiła	3756 K
głosiło	3756 K
głosuj	3686 K
głosujcie	3686 K
głównej	3677 na stronie K
gương	64 trang K
gửi	49 hãy K	5057 xin K về
""", 'h': """
használ	2458 cookie-kat K	2459 sütiket K
használat	2458 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	1017 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2462 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	866 bei google K
hirdették	2569 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2537 K
hirdetésblokkolót	2537 K
historią	67 podziel się swoją K
historička	531 je K
história	67 conte sua K
hjälp	4577 K av ai	4601 K av ai	4661 K oss
hjälper	4661 din gåva K
hjælp	698 K af ai	698 K fra ai	719 K af ai	778 vi har brug for din K	778 K os
hjælper	778 dit bidrag K
hlásal	637 K
hlásala	637 K
hlásá	637 K
hovorí	4424 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2464 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2464 a K
hozzátette	2569 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1922 tekoälyä K
hágase	80 K socio
hájil	637 K se
hájila	637 K se
häng	4661 K med i
häufiger	866 bei google K
hävdar	4664 K
håller	43 K du med	43 K du inte med	4608 läsare som K
hævder	781 K
hébergé	2059 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2511 K
hírekben	2452 a google K	2475 google K
hírlevelére	2474 K
hírlevelünk	78 K	2567 K
hírlevelünket	2474 K
hírlevelünkre	78 K	2447 K	2566 iratkozzon fel K	2566 iratkozz fel K	2567 K
hírlevél	2570 K
hírlevélre	78 K	2566 iratkozz fel a K	2566 iratkozzon fel a K
hó	2568 ft/K
hónap	2490 első K	2568 első K
hören	956 K sie hier.
hører	3524 der du K
hükmetti	4877 K
hüüdis	1758 K
hüüdsid	1758 K
hűségidő	2501 K nélkül
hồng	5087 nhận hoa K
""", 'i': """
iecienītāko	3223 K avotu
iepriekšējā	99 K versijā
ifølge	781 K	3609 K
illimité	2025 accès K	2117 en K
imágenes	40 tus K	99 contiene K
incorporó	1565 se K a
independentă	4064 presa K
independência	3934 a K
indicó	1689 K
indiqué	2207 a K
indrømmede	781 K
indrømmer	781 K
indépendance	2205 notre K
indépendant	2011 soutenez le journalisme K	2205 journalisme K	2205 média K
indépendante	2114 la presse K a	2205 presse K	2205 information K
información	1532 sigue toda la K	1532 siga toda la K	1565 cubre la K	1687 esta K
informację	3661 wyślij K
informações	99 com K de
informațiilor	3963 preluarea K
informováni	600 chcete být K
informó	1689 K
informē	3276 K
ingresá	77 K tu correo
innehåll	4553 externt K	4576 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3609 K
innrømmet	3609 K
inquiète	2207 s'K
inquérito	35 nosso K
inscrição	3774 cancelar a K
inscríbete	1495 K
inställningar	4550 cookie-K	4550 dina K för cookies	4550 dina K för kakor
insändare	43 K	4575 skicka din K	4575 din K till	4575 skriva en K
intelektą	3161 dirbtinį K	3176 dirbtinį K
inteligencję	3683 przez sztuczną K
inteligencí	564 umělou K
intelligenciával	2483 mesterséges K készült	2503 mesterséges K
introduceți	77 K adresa de email
intégralité	2020 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1687 esta K
investigação	3934 esta K
investigație	4064 această K
investigațiile	4064 continua K
invítame	54 K a un café	54 K un café	1686 K a
invítanos	1686 K a
ismételgette	2569 K
istediğiniz	4737 K zaman iptal	4876 K zaman iptal
izražavaju	4254 komentari K
içeriği	9 K
içeriğin	4772 harici K
içermektedir	99 sahneler K
išorinio	3159 K turinio
""", 'j': """
jautāja	3276 K
javascript가	3095 K
javascript를	3095 K
javasolják	2569 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3611 skoro już tu K	3611 skoro tu K
ještě	611 zbývá K
jogász	2479 K
jugé	2207 a K
jurnalistă	3967 este K
jurnaliștii	39 K noștri	3998 K noștri îți trimit	4064 K noștri
jälgi	1755 K meid
jäljellä	1940 ilmaista juttua K
jäseneksi	80 liity K	2001 liity K
""", 'k': """
kanał	3754 nasz K
kannatusjäseneksi	2001 liity K
kanál	635 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4324 K
kedykoľvek	4329 odhlásiť sa môžete K
keresőben	2475 google-K
khoản	5030 bạn đã có tài K	5042 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	5052 K sao chép
khẳng	5141 K định
kiabált	2569 K
kiabálta	2569 K
kiabálták	2569 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2569 K
kirjeessä	2004 luki K
kiáltott	2569 K
kiáltotta	2569 K
kiáltották	2569 K
kiến	5073 ý K của bạn sẽ	5138 hãy gửi ý K	5138 vui lòng gửi ý K
kliknutím	555 K na
kolačića	4245 K	4275 K
kolačiće	4245 K	4275 K
kolačići	4245 K
komentować	6 K	3648 aby K
komentár	6 pridať K	4353 pridajte K
komentára	4353 pridanie K	4353 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	542 je K	542 , K	618 , K
komentátorem	542 je K	618 je K
komentátorka	618 , K
komentátorkou	542 je K	618 je K	4342 je K
komentátorom	4342 je K
komentář	6 přidat K
komentáře	6 pro přidání K	553 vložení K	553 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2464 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1922 K
konferencję	3666 naszą K
konuştu	4877 diye K	4877 K
kopírovanie	4335 K obsahu bez	4335 K je zakázané
kopēšana	3222 K bez
korespondentką	3662 jest K	3737 jest K
korespondentė	3158 K
korábban	2510 K itt írtunk	2510 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3756 K
krzyczała	3756 K
krzyknął	3756 K
krzyknęła	3756 K
krävde	4664 K
krævede	21 K felter er	781 K
krönikör	4574 är K	4646 är K
kulturalną	3670 K dyskusję
kulturredaktör	4574 är K	4646 är K
kulturredaktør	695 er K	764 er K	3519 er K	3591 er K
kumppanuuslinkkejä	74 K	1934 K
kvíz	551 náš K	4352 náš K
kvíze	4352 našom K	4352 v K
kvízu	551 našem K	551 v K
kyltissä	2004 luki K
kysyivät	2004 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2568 K
käsitellään	99 jutussa K
käyttää	1898 tämä sivusto K
käyttöehdot	1929 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2569 K
kérdezték	2569 K
kérdőívünket	35 K
kért	2569 K
kérte	2569 K
kérték	2569 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	1014 K sie uns
könyörgött	2569 K
könyörögtek	2569 K
köszönjük	2566 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2452 K minket	2566 K minket
követelte	2569 K
követelték	2569 K
közgazdász	2479 K
közlése	2502 nélküli K tilos
közreműködésével	2564 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2569 K
kúpte	4421 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	1017 K an
künstlichen	890 K stimme vorgelesen	890 K stimme vertont
künstlicher	949 mithilfe von K
küpsised	1708 K
küpsistega	1708 K	1727 K
küsis	1758 K
kč	557 za # K	557 od # K	636 od # K
kļūsti	3273 K par
křičel	637 K
křičela	637 K
křičeli	637 K
kể	5141 K
""", 'l': """
labākie	3242 K raksti tavā
lamentó	1689 K
lançait	2207 K
lasītu	3212 lai K tālāk
lasītāji	3274 mūsu K
lasītājiem	3274 mūsu K
lejupielādē	3273 K
lelkisegély	99 K
leverandør	3521 ekstern K
leverantör	4576 extern K
leído	1605 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3232 K
linkistä	1933 lisää tästä K
lisenssillä	47 K
lisäsi	2004 K
llicència	47 K cc
lucrează	3967 K în presă
lunedì	17 ogni K
lună	4065 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	5030 đăng nhập để bình K	5073 bình K của bạn sẽ	5138 đăng nhập để bình K
lájkolj	2452 K minket
lákal	637 K
läget	4585 koll på K
lähdet	1875 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4588 du kan K mer	4588 kan du K mer	4588 K mer om	4662 fri att K
läsare	36 våra K	4586 våra K	4662 våra K
läsarna	18 tack vare K
läser	4661 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	723 K for	3551 K for	4605 K för
læser	778 tak fordi du K
læserbrev	43 K	696 skrive et K	696 send dit K
læsere	36 vores K	779 vores K
læseres	707 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1512 K de notas
límites	1506 sigue leyendo sin K
lòng	5057 vui K gửi về	5138 vui K gửi về
löd	4664 K
lød	781 K	3609 K
lūdza	3276 K
lập	5077 ủng hộ báo chí độc K	5139 báo chí độc K
""", 'm': """
magyarázta	2569 K
mailovú	4355 e-K adresu
mainoslinkkejä	37 K	74 K	1934 K
manhãs	17 todas as K
markedsføringscookies	667 K
marqués	60 champs K d'une étoile
masintõlke	1710 K abil
materiał	9 ten K
matéria	20 ler esta K	3769 esta K é só	3855 para ler esta K	3934 esta K
matérias	3822 limite de K	3932 K
matí	490 rep cada K
mawiał	3756 K
mawiała	3756 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2569 K
megbízásából	2564 K készült
megjelenését	2564 K támogatta	2564 K támogatja
megjelenítése	2528 tartalmainak K	2528 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	2001 tue K
meitä	1931 tukea K	1931 tue K	2001 tue K	2001 auta K
mencióname	62 K
menționat	4066 a K
mesačne	4423 K
mesečno	4323 K	4519 K
mesélte	2569 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3755 za K
miesięcznie	3755 K
minkä	90 anna K voit
miễn	15 bài K phí	5080 hết số bài K phí	5140 dùng thử K phí
mjesečno	4323 K
moderálási	2464 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2108 charte de K	2108 K par la rédaction
mokė	3209 K
mondták	2569 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1506 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1689 K
mulțumim	4063 K că ne citești
munkatársa	2481 K	2551 K
munkatársunknak	39 K
munkánk	2567 K
munkánkat	2443 támogasd K	2443 támogassa K	2488 K	2566 támogasd K	2566 támogassa K	2567 K
myönsi	2004 K
másodközlés	2470 K	2493 K
másodközlése	2493 K
märkis	1758 K
määräsi	2004 K
mån	4587 kr/K	4663 kr/K
månad	4531 testa en K	4587 en K för	4661 testa en K	4663 per K	4663 varje K
månaden	4587 första K	4663 i K	4663 första K
månader	4587 K för #	4661 testa # K
månadsgivare	4661 bli K
måned	645 prøv en K	708 i # K	778 prøv en K	780 pr. K	3533 en K for	3606 prøv en K	3608 per K
måneden	780 om K	3608 i K
måneder	708 i # K	3533 K for #
média	2205 notre K
mês	3934 até o fim do K	3935 por K	3935 ao K
mình	54 mời K ly cà phê	62 tag K
míní	637 K
mówi	3756 K
mówili	3756 K
mówił	3756 K
mówiła	3756 K
môžete	4351 článok si K
müşterimiz	4808 K
mācīja	3276 K
mākslīgais	3229 K intelekts
mēnesis	3275 pirmais K
mēnesī	3275 K
mėgstamiausią	3154 K
mėnesį	3208 per K
měsíc	557 první K	636 za K	636 první K
měsíčně	636 K
můžeme	498 díky vám K
můžete	550 článek si K
mạnh	5141 nhấn K
""", 'n': """
nabádal	637 K
nabádala	637 K
naléhal	637 K
namawiał	3756 K
namawiała	3756 K
napisał	3756 K
napisała	3756 K
napiš	38 K nám	67 K nám
napište	38 K nám	541 K nám	574 K na	634 K nám
napísal	4424 K
napíšte	38 K nám	4341 K nám	4341 K, prosím	4374 K na	4421 K nám
naročilo	4455 hvala za K
naročite	80 K se	4429 K se na naše	4517 K se
naročnik	50 kot K	4428 že K
naročnike	4436 samo za K	4436 le za K
naročniki	50 K lahko	4468 lahko berejo le K	4468 berejo samo K	4521 K
naročnikom	4428 dostopen le K	4428 na voljo K	4428 na voljo samo K	4428 na voljo le K	4468 dostopna le K	4468 dostopna samo K	4468 dostopen le K	4468 dostopen samo K
naročnina	4456 K	4521 K
naročnino	4456 z K	4478 z K
narzędzi	3683 przy wsparciu K ai
nastavení	518 kvůli K cookies	518 K cookies	518 K souhlasu	518 vašeho K cookies	518 K soukromí
naujienlaiškio	3166 K
naujienlaiškis	3207 mūsų K	3210 K
naujienlaiškį	3146 mūsų K	3166 K	3206 užsisakykite K	3207 mūsų K
navođenja	4260 bez K izvora
navođenje	4260 uz K izvora
nawoływał	3756 K
načtením	519 K videa	519 K obsahu
našeho	547 do K týmu	547 K e-shopu
našem	4249 K timu
našich	573 K zpráv	4373 K správ
neatkarīgu	3273 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2566 segíts K	2566 írjon K	2566 írj K	2566 jelezd K	2567 K adód
nemokamą	3170 K paskyrą
neobmedzený	4328 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	537 K přístup
neomezeně	502 K číst
nepiekrītat	43 K
nepriklausomą	3168 paremkite K žurnalistiką	3206 paremkite K	3207 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1912 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	634 podpořte K
nezávislá	635 K média
nezávislé	4422 K médiá
nezávislú	4421 podporte K
nghiên	5059 là nhà K cứu
ngoài	5063 nội dung bên K
nguồn	5055 K ưu tiên	5055 K tin ưu tiên	5088 ghi rõ K	5123 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5073 chịu trách K về nội dung bình luận
nhân	5064 trí tuệ K tạo
nhấn	5138 K vào đây
nhận	5033 đăng ký K bản tin	5033 đăng ký K tin	5138 đăng ký K bản tin	5138 đăng ký K tin
nhập	24 đăng K	5030 vui lòng đăng K	5030 đăng K để đọc	5030 đăng K để xem	5030 đăng K để lưu	5030 hãy đăng K để	5138 đăng K để đọc	5138 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3663 materiał wideo jest K
niezależne	3753 wesprzyj K	3753 wspieraj K	3754 K media
niezależność	3754 K
niezależną	3754 jesteśmy K
noastră	4064 munca K
nolēma	3276 K
norāda	3276 K
nosūtīsim	57 jums K
notificações	14 as K	3782 ative as K	3782 ativar K	3782 receba K
notificările	14 K	3951 activează K
notifikácie	4354 K
notícia	3934 esta K
notícias	3774 receba as K	3774 receba K	3785 siga as últimas K	3932 K
novinařina	635 naše K
novinařinu	635 nezávislou K
novinár	4342 je K	4342 , K
novinári	4422 naši K
novinárka	4342 je K	4342 , K
novinárkou	4342 je K
novinárom	4342 je K
novinář	542 je K	542 , K
novinářem	542 je K	618 je K
novináři	635 naši K
novinářka	542 je K	542 , K
novinářkou	542 je K	618 je K
novičke	4429 na e-K
novičnik	4437 K	4437 e-K	4518 naš e-K	4521 K
novičnika	4437 K
nuotraukų	40 K ir vaizdo
nusprendė	3209 K
nášho	4348 do K tímu
nächste	21 in diesem browser für die K	1014 sind sie der K
näyttämällä	1896 K sisällön
nélkül	70 reklám K	71 spam K
nói	5141 K
nõus	43 ei ole K?
năm	5140 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	547 našem K
obegränsad	4534 K tillgång
obećala	4324 K
obećao	4324 K
obiecał	3756 K
obiecywał	3756 K
obligāta	3222 atsauce K
oblíbené	539 K zdroje
oblíbených	539 K zdrojů
oblíbenými	539 K zdroji
obrigatórios	21 campos K são marcados com	3797 campos K são marcados com	3802 campos K marcados	3802 campos K são marcados com
obveščanje	4455 na naše K
obľúbené	4339 K zdroje
obľúbených	4339 K zdrojov
obľúbenými	4339 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	572 chcete K
odebírejte	507 K náš	578 K	634 K
odemkněte	502 K si
odhlásit	508 K se můžete kdykoli
odoberať	4372 chcete K
odpoveď	21 zrušiť K
odpovídal	637 K
odpověděl	637 K
odpověděla	637 K
odpověď	21 zrušit K
odpowiadał	3756 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3756 K
odpowiedziała	99 nie K	3756 K
odpowiedziało	99 nie K
odražavaju	4254 komentari K	4254 komentari ne K
odídete	4337 kým K
ofereça	3769 K este artigo
ograniczeń	3617 czytaj bez K	3617 czytaj więcej bez K
også	51 bli med du K
ogłosił	3756 K
ogłosiła	3756 K
oikaisupyynnöt	1925 K
oikaisupyyntö	1925 K
olvashatják	2509 csak előfizetők K
olvasási	0 K idő
olvasóiból	2488 K él
olvasóink	36 K	2567 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1686 danos tu K
ordenó	1689 K
ordonné	2207 a K
ortakliği	4790 iş K linkleri	4792 satiş K bağlanti	4792 satiş K linkleri
orzekł	3756 K
osobních	535 ochrany K údajů	535 ochraně K údajů
osobných	4344 K údajov
ostrzegał	3756 K
ostrzegała	3756 K
ostrzegł	3756 K
otrzymywać	3691 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	600 chcete dostávat K	600 chcete zasílat K	600 chceš dostávat K
oznámil	637 K	4424 K
oznámila	637 K	4424 K
ozvěte	38 K se nám	67 K se nám	541 K se nám	634 K se nám
""", 'p': """
padėkite	3206 K mums
pageidaujamą	3154 K šaltinį
paklausė	3209 K
palīdzi	3236 ziedo un K	3273 K mums
palīdzību	3229 mākslīgā intelekta K	3244 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3206 K mums
parsisiųskite	3206 K
participación	1547 normas de K
partnerské	74 K odkazy	560 K odkazy	4360 K odkazy
partneři	521 my a naši K
pastā	3234 e-K
pastāstiet	38 K mums	67 K mums
patronką	3681 zostań naszą K
patrões	3884 sem K	3934 sem K
paylaşilan	4856 tarafindan K bir gönderi	4856 tarafindan K gönderi
paylaşin	25 K	49 K	4797 K
paylaştiği	4856 K bir gönderi	4856 'in K bir gönderi
paziņoja	3276 K
paziņojumus	3233 K
państwa	3661 czeka na K
pašte	3166 jūsų el. K
pažadėjo	3209 K
periódico	1687 este K	1687 nuestro K
permanència	492 sense K
persiųskite	49 K
personvernerklæring	3496 K
phê	54 mời tôi một ly cà K	5077 mời bạn một ly cà K
phóng	5057 liên hệ K viên	5059 là K viên	5059 K viên ban	5062 là K viên báo	5062 là K viên của	5138 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1689 K
pidätetään	1908 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3756 K
pisała	3756 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4242 K nam	4274 K nam na	4274 K na	4321 K nam	4442 K nam	4442 K na	4472 K nam na	4472 K na	4517 K nam
piškotke	4445 K	4473 K
piškotki	4445 K
piškotkov	4445 K	4473 K
pište	574 K na	574 K nám na
plakáton	2569 állt a K
plânge	4066 se K
pochází	544 obsah K
podcastów	3667 K
podcastů	549 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3756 K
podporovatelé	635 naši K
podporují	635 nás K
podpoře	498 díky vaší K můžeme	635 díky K
podpořte	562 K	634 K nás	634 K naši	634 K naše	634 K mě
podrška	4321 vaša K
podrške	4261 bez vaše K	4322 vaše K
podršku	4321 vašu K
podržite	4261 K	4321 K nas	4321 K naš
podělte	67 K se s námi	67 K se o
podľa	4424 K
poinformował	3756 K
poinformowała	3756 K
pokračovanie	4328 pre K v čítaní
pokračování	502 K je dostupné	560 K článku níže
pokračuje	560 článek K	560 text K	4360 článok K	4360 text K
pokračujte	502 K ve čtení s
politoložka	531 je K
politológus	2479 K
política	425 K de galetes	1541 K de cookies	3795 K de cookies	3824 cobre K
pomocí	564 K ai
pomocą	3683 z K ai
pomoć	4321 vašu K
pomóż	3753 K nam
pomôžte	4421 K nám
poprosił	3756 K
poprosiła	3756 K
poprosiło	3756 K
poručila	4324 K
poručio	4324 K
poslední	571 K článek zdarma	571 K článek, který můžete
posledný	4371 K článok zadarmo
poslušajte	4471 K nas
postafiókjába	2447 K
postafiókjában	2472 minden reggel a K	2472 minden este a K	2472 minden nap a K	2472 minden héten a K
postafiókodban	2472 minden reggel a K
postaládádba	79 a K	2474 a K
postaládádban	2472 minden reggel a K	2472 minden héten a K
postaládájában	2472 minden reggel a K	2474 ön K
posílat	555 nechte si K
posílejte	541 K nám
posíláme	57 vám K	57 K vám
potřebujeme	634 K vaši pomoc	634 K vaši podporu
používame	4344 K cookies
používá	521 tento web K
používáme	521 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3756 K
powiedziała	3756 K
powtarzał	3756 K
powtarzała	3756 K
poznámka	99 K redakce
pozostało	3617 K # %	3617 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	637 zvou K
pošaljite	49 K ga	4242 K nam	4242 K na	4321 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	541 K nám	634 K nám
pošli	49 K ho
pošlite	49 K ho	4341 K nám	4421 K nám
pošljemo	57 vam K
pošljite	49 K ga	4442 K nam	4442 K jo nam	4442 K na	4517 K nam
požádal	637 K
požádala	637 K
pracę	3754 naszą K
pranešimus	3165 K
praneškite	38 K mums	67 K mums
pranešė	3209 K
prašė	3209 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4375 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4328 už ste K	4328 ste K
predplatiteľom	80 staňte sa K	4336 K	4421 staňte sa K
predplatiteľov	4336 pre K
predplatné	4328 už máte K	4357 K	4421 kúpte K	4421 kúpte si K	4425 K
predplatného	4357 K
predplatným	4357 K	4378 s K
predplaťte	80 K si
preferată	3965 sursă K pe google	3965 sursă K în google
preferované	539 K zdroje	4339 K zdroje
preferovaný	539 K zdroj	4339 K zdroj
preferovaných	539 K zdrojů	4339 K zdrojov
preferovaným	539 K zdrojem	4339 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3617 tylko dla K	3689 tylko dla K
prenumeratą	3675 z K
prenumeratę	80 kup K	3617 masz już K	3675 zamów K	3675 kup K	3675 wykup K	3701 kup K
preporučila	4324 K
preporučio	4324 K
pretlačiť	45 K
prevziať	45 K
prečítate	4328 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4321 K se našoj	4321 K im se	4517 K se nam
pridržana	4234 sva prava K
pridržane	4435 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3209 K
prihlásenie	4329 ďakujeme za K	4355 ďakujeme za K
prihlásení	4357 po K
prihlásením	4355 K súhlasíte
prihláste	24 K	4328 K sa a čítajte	4421 K sa na odber
prihvaćate	4256 prijavom K
pripažino	3209 K
programėlėje	3164 K
programėlę	3164 K
prohlásil	637 K
prohlásila	637 K
prohlížeč	10 váš K
pronađite	4272 K nas
proposé	2104 conçu et K par
prosił	3756 K
prosiła	3756 K
pročitali	4226 da biste K
pročitate	4224 da K cijeli	4224 da K ceo
prośbę	3611 mamy do ciebie K	3611 mamy małą K
prošnjo	4439 imamo majhno K	4439 majhno K
prywatności	3639 ustawienia K	3639 ustawień K	3642 polityka K	3642 polityce K
przeczytać	3617 aby K cały	3617 aby K ten artykuł
przeczytałaś	3670 dziękujemy, że K
przeczytałeś	3670 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3614 K nam #%	3753 K nam	3753 K #
przekonywał	3756 K
przekonywała	3756 K
przesyłajcie	3661 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3645 K zdjęcie	3645 K zdjęcia	3661 K nam	3661 K je do nas	3753 K nam
przyznał	3756 K
przyznała	3756 K
przyłącz	51 K się
przyślij	3645 K zdjęcie	3661 K nam	3661 K je do nas	3753 K nam
práca	4422 naša K
práce	635 naší K
práci	635 naši K
prácu	4422 našu K
právnička	531 je K
právník	531 je K
précision	99 K:
précisé	2207 a K
précédente	99 version K de cet
préférée	2092 source K
préférées	2092 sources K
prévient	2207 K
príspevky	4353 K v diskusii
príspevok	4421 váš K
próxima	3934 nossa K
průzkumu	35 našeho K
ptá	637 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2725 blocco della K	2870 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2481 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2057 bloqueur de K	2057 bloqueurs de K	2205 sans K
publicités	2057 bloqueur de K
publicystką	3662 jest K	3737 jest K
publicystą	3662 jest K	3737 jest K
publikování	532 K nebo šíření
publiée	22 ne sera pas K	2064 votre adresse e-mail ne sera pas K
pytał	3756 K
pytała	3756 K
pytały	3756 K
pytań	3669 na kilka K
pyyntö	1875 pieni K
pyysivät	2004 K
pásale	1686 K esta
pásalo	49 K
päevakokkuvõte	1715 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1919 K	1987 on K
päätti	2004 K
påminde	4664 K
pénzbe	2567 K kerül
pénzéből	18 olvasók K
písemného	533 bez K souhlasu
písomného	4375 bez K súhlasu
píšte	4374 K na	4374 K nám na
pódcast	34 nuestro K	1687 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3215 K bez	3222 K bez
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
quyên	5138 K góp ngay	5142 K góp
quyền	5052 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	5106 trình chặn K cáo	5106 chặn K cáo
""", 'r': """
radził	3756 K
radziła	3756 K
radí	637 K
rakstīja	3276 K
rappelé	2207 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3206 K mums
rašė	3209 K
recaptcha로	3127 K
recibirás	57 K
reclamă	11 K
reconoció	1689 K
recordó	1689 K
rectificación	99 K:
recunoaște	4066 K
redacció	39 la nostra K	43 cartes a la K	436 la K t'envia	491 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1601 la K te envía	1644 se incorporó a la K	1687 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3998 K îți trimite	4064 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3753 wesprzyj K
redaktorką	3662 jest K	3737 jest K
redaktorė	3158 K
redaktör	4574 är K för	4574 är K på	4574 är politisk K	4646 är K på
redaktør	695 er K på	695 er K for	695 er politisk K	764 er K på	764 er K i	3519 er politisk K	3519 er K i	3519 er K for	3591 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3850 a K envia	3894 entrou para a K	3934 nossa K
redistribuída	3821 reescrita ou K
redistribuído	3821 reescrito ou K
reenvíalo	49 K
refusé	2059 K le dépôt
registrácii	4357 po K
registráciou	4355 K súhlasíte
registráciu	4355 ďakujeme za K
regisztrálj	2566 K ingyenesen	2566 K, hogy
regisztráljon	2566 K ingyenesen	2566 K, hogy
regisztrálnia	2509 K kell
regístrate	1506 K gratis	1510 K para
reinhören	886 jetzt K:
rejestrując	3672 K się
reklamlänkar	74 K	4589 K	4621 K
reklamą	11 K
reklám	70 nincs K	4422 bez K
reklámblokkoló	2537 K
reklámblokkolót	2537 K
reklámok	2567 K nélkül
reportaż	3754 ten K
reporterką	3662 jest K	3737 jest K
reportér	542 , K	618 , K	4342 , K
reportérem	542 je K	618 je K
reportérka	542 , K	618 , K	4342 , K
reportérkou	542 je K	618 je K	4342 je K
reportérom	4342 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	444 K sense permís
reproducción	1562 prohibida su K	1562 prohibida la K
reprodução	3818 proibida a K	3818 K proibida	3858 K permitida desde	3858 K é permitida desde
reprodúcelo	45 K
republié	45 K	2078 K avec	2123 cet article est K
repórter	39 nosso K	3824 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1689 K
rezervăm	29 ne K dreptul
riêng	5042 chính sách quyền K tư	5080 dành K cho thuê bao	5088 quan điểm K của tác giả
rovatvezető	2551 K
rovatvezetője	2481 K	2551 K
ročne	4423 K
ročně	636 K
rät	1017 K
rätta	4580 K fel
rättar	4580 vi K fel
rättelse	99 K
räumte	1017 K ein	1017 K der	1017 K die
rääkis	1758 K
råber	781 K
råbte	781 K
rådde	4664 K
rådede	781 K
réagir	2067 pour K
réagissez	2204 K à
réalisation	2104 n'a pas participé à la K
rédacteur	2082 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2082 a rejoint la K	2104 n'a pas participé à sa K	2113 la K vous	2117 pour soutenir la K	2204 soutenez la K	2204 alertez la K	2205 notre K
rédactrice	2082 est K
régulièrement	2082 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2207 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	2020 cet article est K	2020 ce contenu est K	2020 article K
réservée	2020 K à nos abonnés	2020 la suite est K	2023 K aux abonnés
réservés	2023 K aux abonnés	2078 tous droits K
résiliable	2206 K à tout moment
részesített	2475 előnyben K forrásként
röst	4577 ai-K	4613 ai-K
răspuns	99 nu a K	99 nu au K	4066 a K	4066 au K
răspunsul	21 anulează K
rằng	5141 viết K	5141 cho K
""", 's': """
sacīja	3276 K
sadržaj	9 ovaj K	4245 vanjski K	4245 spoljni K
sadržaja	9 ovog K	4245 vanjskog K	4245 prikaz ovog K	4245 prikaz K
sakė	3209 K
samfunnsøkonom	3510 er K
samobójcze	99 myśli K
sanctionné	2207 a K
sandučić	79 u vaš K	4227 u vaš K
sandučiću	4227 u vašem K	4256 vašem K
sbírka	638 K
schließ	51 . K dich
schließen	51 . K sie sich	793 K sie ein abo	1014 K sie ein abo
schránke	4329 vašej K
schránky	79 do vaší K	79 do vašej K	507 do vaší K	4329 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2566 K, hogy
segítségedre	2566 szükségünk van a K
según	1689 K
sensível	99 pode ser K
sentenció	1689 K
sería	1602 sin ti no K
sesión	24 inicia K	24 inicie K	1506 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3933 inicie K
señaló	1689 K
sfătuia	4066 K
sfătuiește	4066 K
sfătuit	4066 a K
sisällön	9 K	1921 ulkoisen K
sisältö	1880 tämä K on vain
sisältöä	1921 ulkoista K
siunčiame	57 jums K
sjefredaktør	3519 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4664 K
skarży	3756 K
skarżył	3756 K się
skrzynkę	79 na twoją K	3621 na twoją K	3621 na swoją K	3672 K mailową
slažete	43 K se	43 ne K se
slobodné	4421 podporte K
slobodnú	4421 podporte K
slušajte	4272 K nas
slíbil	637 K
slíbila	637 K
socioložka	531 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3669 naszą K
sonuçlarinda	4764 google arama K
sorumluluğu	30 K
souborů	534 K cookie
souhlasíte	43 K?	555 e-mailu K	555 odesláním K	555 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	5057 về hộp thư của tòa K	5077 hãy ủng hộ tòa K	5088 bằng văn bản của tòa K	5138 hãy gửi về tòa K	5138 hãy liên hệ tòa K	5138 hãy báo cho tòa K	5139 tòa K
spandér	54 K en kaffe
spolupráci	560 ve K s partnerem	4360 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4442 K nam
sportkrönikör	4574 är K
sportsredaktør	695 er K
spracovaním	4355 K osobných údajov
sprijiniți	4063 K
sprijină	4063 K-ne
správach	4340 google K
správy	4340 google K
spuneți	38 K-ne	67 K-ne	4064 K-mi mai jos
stellenbörse	885 in unserer K
stjärna	60 fält med K
straipsnį	3177 šį K	3207 visą K
stronę	3692 naszą K
stwierdził	3756 K
stwierdziła	3756 K
stáhněte	634 K si naši	634 K si náš
stálo	637 K na	637 K ve	637 K v
står	30 K för	781 K der på	3609 K det på	3609 K det i	4664 K det på
stöd	4526 med ditt K	4661 K oss	4661 K vår	4661 ditt K
stödja	4586 K oss med
stödlinjen	83 K
stödmedlem	4661 bli K
stödprenumerant	4661 bli K
stötta	4586 K oss med	4661 K oss	4661 K vår	4661 K vårt
støt	707 K os	778 K os	778 K med
støtt	3606 K oss	3606 K vår
støtte	642 med din K	642 vi har brug for din K	707 K os med	707 din K gør	778 din K	778 bliv K	3466 med din K	3532 K oss med	3606 din K
støtteabonnent	3606 bli K
støttemedlem	80 bli K	778 bliv K	3606 bli K
stāstīja	3276 K
stăpâni	4028 fără K
stěžuje	637 K
subscripció	494 K
subskrybentów	3617 tylko dla K	3617 dostępna dla K	3617 dostępne dla K	3689 tylko dla K
subskrypcją	3675 z K	3697 z K
subskrypcję	3617 kup K	3617 masz już K	3672 dziękujemy za K	3675 wykup K	3753 kup K
suosikkilähteeksesi	1912 K
suosikkilähteeksi	1912 K
sursă	3997 link activ către K
suscripción	1506 ya tengo una K	1686 cambia tu K	1690 K
suscríbase	80 K	1686 K
suscríbete	80 K	1506 K para	1506 K por	1506 K en	1516 K al boletín	1686 K
susțin	3989 care ne K lunar	4064 ne K lunar
susține	4063 K-ne	4063 K presa	4066 K că
susținerea	4063 K ta
susțineți	4063 K-ne
svarīgākie	3245 nedēļas K
svarīgākās	3245 nedēļas K
svěřte	541 K se nám
szabályzatot	2464 moderálási K
szabályzatunk	2464 moderálási K
szerencsejáték	2457 túlzásba vitt K ártalmas	2457 K ártalmas, függőséget	2457 K függőséget okozhat! #+
szerkesztője	2481 K	2551 K
szerkesztőségünk	39 K	2567 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2567 K
szerzője	2481 külső K
szociológus	2479 K
szólított	2569 K fel
szükség	2442 önre is K van	2442 önökre is K van	2442 rád is K van
szükségünk	2442 rád is K van	2442 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4587 tills du K upp	4664 K
sähköpostiin	1885 suoraan K
sähköpostiisi	79 K	1886 K
sähköpostillasi	1946 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1886 K
sélection	2113 K d'articles
sélections	2020 ajouter l'article à vos K
síganos	1532 K en
síguenos	1532 K en	1686 K
sócio	80 seja K
sõltumatut	1755 toeta K
sõnul	1758 K
sök	4603 K nu
sökresultat	4570 K på google
sökt	99 vi har K	99 har K
söyledi	4877 K
söylediler	4877 K
söylüyor	4877 K
søg	721 K nu
søgeresultater	691 K på google
søgning	691 google-K
søk	3549 K nå
søkene	3515 google-K dine
søkeresultatene	3515 K dine på google
súhlasu	4375 bez K
súhlasíte	43 K?	4355 odoslaním K
súmate	51 K	1686 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2527 K miatt
sütibeállítások	2527 K miatt	2527 K
sütik	2482 K
sütiket	2482 K
săptămână	17 o dată pe K	4065 pe K
sīkdatnēm	3227 K	3245 K
sống	5077 nuôi K tờ báo	5077 bạn đọc nuôi K
""", 't': """
találatok	2475 google-K
tanácsolja	2569 K
tanácsolják	2569 K
tanácsolta	2569 K
tanácsolták	2569 K
tanította	2569 K
taşiyin	4797 K
teigė	3209 K
tekemään	2002 K sitä
tekijänoikeus	1908 K suojaa
tekoäly	1922 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1922 K
tekoälyn	1922 K avulla	1922 K tekemä
tekoälyä	1922 käyttää K
telefonā	3233 savā K
tesszük	22 nem K közzé
textům	569 ke všem K
teşekkürler	4874 okuduğunuz için K
thiết	5088 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5080 dành cho K bao	5080 đã là K bao	5142 K bao
thuộc	5053 bản quyền K
thành	5032 dành cho K viên	5075 bạn đã đăng ký K công	5138 trở K thành viên
tháng	5080 đọc miễn phí trong K	5140 mỗi K	5140 hàng K	5140 K đầu
thích	5055 nguồn tin ưa K	5055 nguồn yêu K
thông	14 K báo	5038 bật K báo	5038 nhận K báo	5057 bạn có K tin	5057 bạn đọc cung cấp K tin	5088 khi phát hành lại K tin	5138 hãy gửi K tin	5138 đăng ký nhận K báo	5138 hãy bật K báo
thường	5059 phóng viên K trú tại
tilføjede	781 K
tillgång	4661 få fri K
tillåtet	4600 inte K att återge
tiếng	5073 K việt có dấu
tiếp	5030 để K tục đọc	5030 để đọc K	5030 đăng nhập để K tục	5077 K sức cho báo chí	5080 để K tục đọc	5138 đăng ký để đọc K	5138 hãy K sức	5138 đăng nhập để K tục
tjänst	4522 en liten K att be
tjänsten	4603 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2445 a K
toàn	20 K bộ bài	5030 để đọc K bộ	5030 đọc K bộ bài	5080 để đọc K bộ bài	5138 đăng ký để đọc K bộ
tražila	4324 K je
tražili	4324 K su
tražio	4324 K je
tretích	4344 cookies K strán
treści	9 tej K	3675 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	5038 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5073 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2551 K
tudósítója	2481 K	2551 K
turpinātu	3212 lai K lasīt
tuần	17 mỗi K	5075 bản tin hằng K của	5075 bản tin hàng K của	5140 mỗi K
tvrdí	637 K
työmme	2002 K
työtämme	1878 tue K	2001 tue K	2002 K
tájékoztató	2459 adatvédelmi K
támogass	2566 K minket
támogasson	2566 K minket
támogathat	2488 K minket
támogatása	2488 K nélkül	2488 olvasók K nélkül	2566 az ön K
támogatásod	2566 a te K
támogatásából	2442 olvasóink K	2488 olvasóink K
támogatására	2442 olvasóink K
támogatásával	2491 partnerünk K	2564 K készült
támogatónk	2488 legyen ön is K	2488 legyél te is K
täglich	802 K per mail
tähtsamad	1727 nädala K
tärkeimmät	1946 K jutut
tästä	1933 lisää K
täällä	1875 kun kerran olet K
täältä	1933 lisää K
téléchargez	2006 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2566 K le
történész	2479 K
týden	17 každý K
týdně	636 K
týždenne	17 raz K
tłumaczy	3756 K
tłumaczył	3756 K
tłumaczyła	3756 K
třetích	544 cookies K stran
""", 'u': """
uafhængigt	779 K medie
ubegrænset	648 K adgang
udostępnij	25 K
ukarał	3756 K
ulaş	38 bize K
ulaşin	38 bize K	4766 bize K	4797 K
ulaşmak	4766 yazara K
unabhängig	941 K von unserer redaktion	941 von unserer redaktion K	954 damit wir K bleiben	1015 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2752 insegna all'K
unterstütze	787 K unsere arbeit	787 K uns mit	1014 K uns	1014 K unsere	1014 K mich	1014 K meine
unterstützen	787 K sie unsere arbeit	787 K sie uns mit	787 mit einer spende K	787 können sie uns K	1014 K sie uns	1014 K sie unsere	1014 sie können das K	1014 freiwillig K	1014 K sie mich	1014 K sie meine	1014 K uns
unterstützt	826 ihr browser K	1014 K uns
unterstützung	783 ihre K	783 mit ihrer K	901 ihrer K	901 deiner K	949 mit K von ki	1014 mit deiner K	1014 deine K	1014 eure K
upišite	77 K svoj e-mail
upozorněni	600 chcete být K
upozornění	512 zapněte si K	554 K	600 chcete dostávat K	600 chcete zasílat K	600 chceš dostávat K	600 chcete posílat K	600 chcete odebírat K
upphovsrätt	4566 skyddat enligt lagen om K
upphovsrättslagen	4566 skyddat enligt K
uprednostňované	4376 K zdroje
uprednostňovaný	4376 K zdroj
uprednostňovaných	4376 K zdrojov
upřednostňované	577 K zdroje
upřednostňovaný	577 K zdroj
upřednostňovaných	577 K zdrojů
upřesnění	99 K:
uredništva	4435 brez dovoljenja K	4435 brez soglasja K
uredništvo	4449 v naše K	4518 naše K
uredništvu	39 našemu K	4442 pišite K
urmărește	3950 K-ne pe	3950 K-ne și pe	3951 K știrile	4063 K-ne
urmăriți	3950 K-ne pe	4063 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3639 K cookies	3639 K plików cookie
utilização	3795 K de cookies
utilizează	3953 K cookie
utilizăm	3953 K cookie
utánközlés	2470 K	2493 K
utánközlése	2493 K
utánközölhető	45 K
uutislähteeksesi	1912 ensisijaiseksi K
uutislähteeksi	1912 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3756 K
uznała	3756 K
uzsvēra	3276 K
użyciu	3683 przy K ai
użytkowników	3670 opiniami K
używamy	3641 K plików cookie
užsisakykite	3143 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	507 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4341 dajte nám K
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
već	4239 kad ste K tu	4323 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2462 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1925 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	5059 là biên tập K	5062 là biên tập K của	5080 dành cho hội K
viết	5138 hãy K thư	5139 bài K này	5141 ông K	5141 bà K
você	18 sem K	3934 sem K
vollständigen	793 K artikel lesen
volontär	869 ist K
volontärin	869 ist K
voltál	42 ott K	2462 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4452 K
vyhradené	4335 všetky práva K	4335 autorské práva sú K
vykřikl	637 K
vykřikla	637 K
vypočuť	4351 si môžete K
vysvetľuje	4424 K
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
válaszolta	2569 K
válaszolták	2569 K
változatában	99 korábbi K	99 eredeti K
vás	562 bez K by	635 bez K by	4362 bez K by	4422 bez K by
väitis	1758 K
väitti	2004 K
väittää	2004 K
välise	1708 K sisu
våre	3606 meld deg på K
vårt	3478 meld deg på K	3606 meld deg på K
vær	51 K med
védekezett	2569 K
véli	2569 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4422 K vám
vēlamo	3223 K avotu
vēstkopai	3234 K
vēstulei	3234 ziņu K
vědět	38 dejte nám K	67 dejte nám K	541 dejte nám K	634 dejte nám K
všetkým	4369 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4348 náš K
webinář	547 náš K
według	3756 K
weißt	868 K du mehr
wezwał	3756 K
wiadomościach	3692 google K
widziałaś	3645 K coś
widziałeś	3645 K coś
wołali	3756 K
wołał	3756 K
wołała	3756 K
wpłata	3681 każda K	3753 twoja K
wpłatom	3754 dzięki K
wpłać	3753 K
wspierającym	3753 zostań K
współpracy	3678 we K z partnerem
wyjaśnia	3756 K
wypisać	3621 K się w każdej chwili
wyrażam	3622 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3661 K nam	3661 K je do nas
wzywał	3756 K
wzywała	3756 K
wöchentlichen	806 K newsletter
właściciela	3754 nie mamy K
""", 'y': """
yazdiğimiz	4807 daha önce K haber
yazmişti	4877 diye K
yhteistyössä	1934 K mainostajan
yönetmenidir	4770 genel yayin K
""", 'z': """
zaakceptować	3663 K pliki cookie
zaapelował	3756 K
zaapelowała	3756 K
zachęcali	3756 K
zachęcano	3756 K
zachęcał	3756 K
zachęcała	3756 K
zadaním	4355 K e-mailu
zadržana	4234 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	555 K e-mailu
zagłosuj	3686 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4261 K vama	4322 K vama
zakázané	4335 šírenie je K
založte	634 K si účet
zamknutý	4328 článok je K
zamčený	502 článek je K
zapisując	3672 K się
zapowiedział	3756 K
zapowiedziała	3756 K
zapytał	3756 K
zapytała	3756 K
zastrzeżone	3656 wszelkie prawa K	3656 wszystkie prawa K
zawołał	3756 K
zawołała	3756 K
zašlete	541 K nám
zašlite	4341 K nám
zaželen	4475 K vir
zaželene	4475 K vire
zaželeni	4475 K vir
zbiórka	3757 K
zbývá	502 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3645 masz K lub
zdjęcie	40 K lub film	3645 masz ciekawe K	3645 masz K lub film	3645 wyślij K lub
zespołu	3666 do naszego K
zewnętrzna	3663 treść K
zewnętrzne	9 treści K	3641 treści K	3663 treści K
zewnętrznej	9 treści K	3663 treści K
zewnętrznych	9 treści K
zgłoś	3661 K go nam	3753 K nam
ziņas	3245 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3693 daj nam K	3753 daj nam K
zněl	637 K
zněla	637 K
znělo	637 K
zobrazení	544 K tohoto obsahu	544 K obsahu
zobrazením	519 K obsahu	519 K videa
zobrazený	60 e-mail nebude K
zostań	3753 K z nami
zpracováním	508 souhlasím se K	522 K osobních údajů
zprávy	540 google K
zprávách	540 google K
zpívali	637 K
zugänglich	902 frei K
zunächst	855 dieser artikel erschien K
zurück	933 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4377 K
získávejte	578 K
zł	3675 za # K	3675 od # K	3755 od # K
złotówka	3681 każda K	3754 każda K
""", 'á': """
állt	2569 ez K
állítja	2569 K
átvehető	45 K
""", 'ä': """
ägare	4586 inga rika K
ähnliches	868 K erlebt
ändå	4522 nu när du K är här
äpp	1713 K
äppi	1713 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3511 beskyttet av K
året	780 om K
återges	4566 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4774 bizimle K
çalişmalarimiz	4875 K
çağrisinda	4877 K bulundu
çerezler	4747 K kullan
çerezlere	4772 K
çerezleri	4747 K kullan	4772 K	4808 K kabul
çözün	4797 K
""", 'é': """
échanos	1686 K una mano	1686 K un cable
écris	38 K-nous	67 K-nous
écrit	2082 K pour	2207 a K
écrivain	2082 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2204 K-nous
éditorialiste	2160 est K
électronique	2030 dans votre boîte aux lettres K
énekelték	2569 K
équipe	2205 notre K
értesítéseket	14 K	2487 K	2534 szeretne K
értesítést	2534 szeretne K	2534 szeretnél K	2534 kér K	2534 kérsz K	2534 kérek K
értesüljön	2487 K elsőként
értesülni	2534 szeretne K a	2534 szeretnél K a	2534 szeretne azonnal K
étoile	60 champs avec une K
évente	2568 K
""", 'í': """
ígérte	2569 K
ígérték	2569 K
írta	2569 K
író	2479 K
""", 'î': """
îmbia	4066 K
îndemna	4066 K
îndemnat	4066 a K
îndemnau	4066 K
întrebat	4066 a K
întrebau	4066 K
""", 'õ': """
õpetas	1758 K
""", 'ö': """
öffnen	808 app K
önemli	4808 günün en K
önerdi	4877 K
önskad	4570 K källa
önökkel	2442 csak K
""", 'ø': """
økonom	686 er K
""", 'ú': """
újraközlése	2493 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2567 független K	2567 a jó K
újságírásunk	2567 K
újságíró	2479 K	2551 K
újságíróink	2567 K
újságíróinkkal	2511 K
újságíróinknak	39 K
újságírója	2481 K	2551 K
újságíróként	2551 K
última	1532 siga la K hora	1532 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	856 K von	942 von der agentur K	942 deutschen presse-agentur K
übersicht	862 K	926 diese K wurde
ücretsiz	15 K haber	15 K makale	4795 K üye olun
ügyfelünk	2511 K
ühendust	38 võta meiega K	67 võta meiega K	1755 võta K
ünü	4872 #'K
ütles	1758 K
ütlesid	1758 K
üyeliği	4786 bülten K
üzente	2569 K
üzenték	2569 K
üçüncü	4772 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4272 K nas
čitalaca	43 pisma K	4261 uz podršku K	4279 K	4322 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4279 K	4322 naši K
čitatelia	4379 K	4422 naši K
čitatelja	43 pisma K	4261 uz podršku K	4279 K	4322 naših K	4322 uz podršku K
čitatelji	36 naši K	4279 K	4322 naši K
čitateljima	4279 K
čitateľom	18 vďaka K	4379 K
čitateľov	36 našich K	4362 vďaka podpore K	4379 K	4422 našich K	4422 vďaka podpore K
članak	20 cijeli K	4239 svidio vam se K	4257 cijeli K	4257 ceo K	4322 ovaj K
člancima	4268 svim K
članek	4439 vam je bil K všeč	4518 ta K
člankov	4467 do vseh K
členem	80 staňte se K	634 staňte se K
členom	4421 staňte sa K
článek	20 celý K	495 líbil se vám K	502 celý K za	557 celý K	635 tento K	635 líbil se vám K
článkom	4357 všetkým K	4369 k všetkým K	4369 ku všetkým K
článku	20 celého K	611 do konce K
články	635 naše K
článků	557 limit K
článkům	557 všem K	569 ke všem K
článok	20 celý K	4337 páčil sa vám K	4357 celý K	4422 tento K
čtenáři	580 K	635 naši K
čtenářů	36 našich K	43 listy K	498 z darů K	498 díky darům K	498 díky podpoře K	562 díky podpoře K	580 K	635 našich K	635 na podpoře K	635 díky podpoře K
čtenářům	18 díky K	36 našim K	580 K
čtení	0 doba K
čtěte	573 K nás
číst	635 K dál bez
čítajte	4373 K nás	4421 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4421 K, že nás čítate
""", 'đ': """
đây	5138 bấm vào K
đóng	5138 K góp của bạn	5138 hãy K góp
đăng	45 K lại	5075 cảm ơn bạn đã K ký	5075 bằng việc K ký, bạn	5138 K ký để đọc bài
đường	5057 K dây nóng của tòa soạn	5057 K dây nóng của báo	5138 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5080 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4423 K sumou
""", 'ř': """
řekl	637 K
řekla	637 K
říká	637 K
""", 'ś': """
śledztwa	3754 nasze K
śledztwo	3754 to K
śledź	3629 K nas na	3753 K nas
śpiewali	3756 K
świadkami	3645 byliście K	3645 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3645 byłeś K	3645 byłaś K	3645 jesteś K
""", 'ş': """
şikâyet	4877 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4242 K nam
šaukė	3209 K
šiandien	3168 aukokite K
šodien	3236 ziedo K
""", 'ź': """
źródło	3656 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3756 K
""", 'ž': """
žalio	4324 K se
želene	4475 K vire
želeni	4440 K vir
željene	4240 K izvore
željeni	4240 K izvor
žiadny	71 K spam
žurnalistai	3207 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3158 K
žurnalistika	635 naše K	635 nezávislá K	3207 K kainuoja	3207 gera K	4422 nezávislá K
žurnalistiku	635 nezávislou K	4422 nezávislú K
žurnalistiky	635 nezávislé K
žurnalistė	3158 K
žurnāliste	3226 K
žurnālisti	3274 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3274 neatkarīga K	3274 K maksā	3274 laba K
žurnālistiku	3236 atbalsti neatkarīgu K	3274 neatkarīgu K
žurnālists	3226 K
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
автора	4102 мнение K	4102 точка зрения K	4904 думка K	4904 точка зору K
авторизованные	4135 только K
авторизованным	4135 K пользователям
авторизовані	4937 лише K
авторизуйтесь	24 K
авторкою	4923 зв'язатися з K
авторов	4102 мнение K	4102 мнения K	4102 точки зрения K
автором	4923 зв'язатися з K
автору	54 на каву K	4123 пишите K
авторів	4904 думки K	4904 думка K	4904 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	4958 пишіть за K
адресу	4155 пишите по K
азартних	88 участь в K іграх	4894 участь в K іграх може	4894 участь у K іграх може
азартные	4092 K игры могут вызвать
азартных	88 участие в K играх может вызвать	4092 участие в K играх может
азартні	4894 K ігри можуть
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4134 K	4936 K
анонимно	4123 K
афилиейт	282 K линкове
""", 'б': """
бажаних	4920 K джерел
безкоштовна	4956 остання K стаття
безкоштовний	4932 наш K вебінар	4940 K акаунт	4956 останній K матеріал
безкоштовних	4940 ліміт K	4940 K статей
безкоштовні	15 K статті	4940 K статті
безлимитный	4077 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4153 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4138 K статьи
бесплатный	4129 наш K вебинар	4138 K аккаунт	4153 последний K материал
бесплатных	15 K статей	4138 лимит K	4138 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	5023 K
благала	5023 K
благали	5023 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4144 K донатам	4218 K вам	4218 K вашей
блокировщик	4099 отключите K	4099 K рекламы
блокувальник	4901 K реклами
больше	4103 знаете K
бот	39 наш K
браузер	10 ваш K	4116 ваш K	4915 ваш K
браузър	10 вашият K
букмекерская	4092 K контора. #	4092 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	4905 знаєте K
""", 'в': """
вайбері	4921 K
вайбър	16 K	262 K
ватсапе	4121 K
вашата	250 на K поща
ваших	4216 # из K #
введите	77 K адрес
вебинар	4129 наш K
вебінар	4932 наш K
взывал	4220 K
видео	9 это K	40 фото и K
виділіть	4919 K
визнав	5023 K
визнала	5023 K
визнає	5023 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	4915 K cookie	4946 будь-яке K матеріалів	4946 K матеріалів сайту
використанні	4913 при K матеріалів
використовує	4902 K cookie
використовуємо	4901 K cookie
вимагав	5023 K
вимагала	5023 K
вимагали	5023 K
виправлення	99 K:
випуск	4934 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	5023 K
вк	4121 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4121 K
влезте	24 K
вміст	9 цей K
внескам	4947 завдяки K	5021 завдяки K
внесок	5020 ваш K
войдите	24 K	4078 K, чтобы
вотсапе	4121 K
вотсапі	4921 K
впн	64 без K
всеки	285 K лев
встановіть	4889 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4104 K ее	4104 K текст
вызывать	4092 азартные игры могут K
выпуск	4132 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	5023 K
відповідав	5023 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4894 дотримуйтеся правил (принципів) K	4894 дотримуйтесь правил (принципів) K	4894 принципів K гри	4894 правил K гри
відповідь	21 скасувати K
відповіла	5023 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4220 K
гласила	4220 K
гласит	4220 K
гласувайте	290 K
гледайте	295 K ни
говорил	4220 K
говорила	4220 K
говорили	4220 K
говорит	4220 K
год	4219 в K
годишно	341 K
голосуйте	4149 K	4952 K
гривень	5022 # K
грн	5022 # K
група	296 viber K
гукав	5023 K
гукали	5023 K
гукнув	5023 K
гукнула	5023 K
гіперпосилання	4913 K обов
""", 'д': """
дальше	4077 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	4920 обрані K	4920 бажані K
джерелом	4920 основним K	4920 бажаним K
дзен	4121 K
дзене	4121 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4220 K
добавила	342 K	4220 K
добавьте	4090 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	5023 K
додала	5023 K
додатку	84 у нашому K
додає	5023 K
дозволить	5020 ваша підтримка K
дозволяється	4946 матеріалів K лише
долучайтесь	51 K	5020 K до нас	5020 K до нашої	5020 K до нашого	5020 K до спільноти	5020 K до читачів
долучайтеся	51 K	5020 K до нас	5020 K до нашої	5020 K до нашого	5020 K до спільноти	5020 K до читачів
донат	4217 ваш K	5020 ваш K	5024 K
донатам	4947 завдяки K
донати	5024 K
донатом	5022 K
донаты	4221 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	5020 ваша підтримка K
допомога	5020 нам потрібна ваша K
допомогою	4949 за K ші
допоможе	5021 K нам
допоможуть	4947 K нам працювати	5021 K нам
допоможіть	90 K, скільки можете
допускается	4143 материалов K только
допълнена	99 статията е K
доступ	4138 полный K	4940 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4068 вы K до конца	4879 ви K до кінця
дочитати	4885 щоб K
дочитать	4077 чтобы K	4138 K
дізнаватися	4967 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4082 K рассылку
ежемесячно	4219 K
ежемесячное	4217 оформите K
ежемесячный	4144 K донат
еженедельную	4082 K рассылку
електронна	250 вашата K поща
електронної	4939 адресу K пошти
електронну	4939 K адресу	4939 K пошту
епизод	272 K
епизода	272 K
есть	4103 вам K что
""", 'ж': """
жаловалась	4220 K
жаловался	4220 K
жалуются	4220 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4124 - K	4124 , K	4202 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4218 независимая K
журналистике	4218 независимой K
журналистики	4218 независимой K
журналистику	4218 независимую K
журналистка	265 е K	265 , K	4124 - K	4124 , K	4202 K
журналисты	4218 наши K
журналіст	4927 - K	4927 , K	5004 K
журналістам	39 нашим K
журналісти	5021 наші K
журналістика	5021 незалежна K
журналістику	5021 незалежну K	5021 якісну K
журналістка	4927 - K	4927 , K	5004 K
журналісту	39 нашому K
""", 'з': """
з	5019 # K #
завантажити	4889 K застосунок
завантажте	4889 K додаток
завдяки	4947 існує K	5021 K вам	5021 K вашій
зависимост	88 хазартът създава K
зависимость	4092 азартные игры вызывают K
задонатьте	4217 K	5020 K
задължителните	21 K полета
зазначив	5023 K
зазывал	4220 K
закликав	5023 K
закликала	5023 K
закликали	5023 K
закончились	4077 бесплатные статьи K
залишає	29 K за собою право
залишилося	4886 K #%	4886 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4105 K ошибку
замолчим	4218 мы не K
запазени	256 всички права K
запевняв	5023 K
запевняла	5023 K
запевняє	5023 K
записи	58 новые K на почту
запитав	5023 K
запитала	5023 K
запитань	4936 на кілька K
запишете	249 K се за нашия
зарегистрированные	4135 только K
зарегистрированным	4077 доступен только K
зарегистрированы	4077 уже K
зарегистрируйтесь	4078 K, чтобы	4138 бесплатно K	4138 K бесплатно	4217 K бесплатно	4217 K, чтобы читать
зареєстровані	4937 лише K	4937 тільки K
зареєструйтесь	4886 K, щоб	4940 безкоштовно K	4940 K безкоштовно	5020 K безкоштовно	5020 K, щоб читати
зареєструйтеся	4940 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4917 нашому K
застосунок	4889 завантажте K	4917 наш K	4917 мобільний K	5020 завантажте K і	5020 завантажте K та
захищено	4913 усі права K
захищені	4913 усі права K	4913 всі права K
защищенной	4123 K формой
защищены	4114 все права K
защищённой	4123 K формой
заяви	342 K
заявив	5023 K
заявил	342 K	4220 K
заявила	342 K	4220 K	5023 K
заявили	4220 K	5023 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4068 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	4919 якщо ви K
знанията	273 K си
зобов	5023 K'язав
зовнішнього	4929 K вмісту	4929 K контенту
зовнішній	4929 K вміст	4929 K контент
зробіть	4883 K внесок	5020 K внесок у	5020 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4216 # K #
избранное	4120 K
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
иностранного	4114 выполняющим функции K агента
иностранным	4218 K агентом
инстаграм	262 K
искусственного	4146 с помощью K интеллекта
искусственным	4146 K интеллектом
использование	4116 K cookie	4126 K cookie	4143 любое K материалов	4143 K материалов сайта
использовании	4114 при K материалов	4143 полном или частичном K	4143 частичном K материалов
используем	4099 K cookie
использует	4100 K cookie
исправление	99 K:
источники	4120 избранные K	4120 любимые K
источников	4120 избранных K	4157 избранных K
источником	4120 основным K
исчерпали	4077 K лимит
""", 'к': """
каждое	17 K утро
каждый	4219 K месяц
каже	5023 K
каза	342 K
казав	5023 K
казал	342 K
казала	342 K	5023 K
казали	5023 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4218 наш K	5021 наш K
канала	4218 нашего K
каналу	5021 нашого K
колумнист	4124 - K	4124 , K	4202 K
колумніст	4927 - K	5004 K
колумністка	4927 - K	5004 K
команде	4129 к нашей K
команди	4932 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	4914 у K	4914 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4104 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4115 в K
комментировать	6 K
контент	9 этот K	9 цей K	4126 внешний K
контента	9 этого K	4126 внешнего K
контенту	9 цього K
конференцию	4129 нашу K
конференция	270 нашата K
конференцію	4932 нашу K
конфиденциальности	4098 настройкам K	4098 настройками K	4099 политикой K	4116 политика K
конфіденційності	4900 налаштуваннями K	4901 політикою K	4915 політика K
копирование	4143 K материалов сайта
кореспондент	265 е K	265 , K	4927 - K	4927 , K	5004 K
кореспондентка	4927 - K	4927 , K	5004 K
короткий	4134 K опрос
корреспондент	4124 - K	4124 , K	4202 K
корреспондентам	39 нашим K
корреспондентка	4202 K
корреспонденту	39 нашему K
крикнув	5023 K
крикнул	4220 K
крикнула	4220 K	5023 K
кричав	5023 K
кричал	4220 K
кричала	4220 K	5023 K
кричали	4220 K	5023 K
кричит	4220 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4129 нашу K
лекцію	4932 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4129 нашего K
магазине	4129 в нашем K	4129 в нашем интернет-K
магазину	4932 нашого K
магазині	4932 у нашому K	4932 в нашому K	4932 нашому інтернет-K
материал	4104 обсудить K	4126 внешний K	4159 K создан	4218 этот K
материалам	4151 ко всем K
материалы	4218 наши K
матеріал	5021 цей K
матеріали	5021 наші K
матеріалу	99 першій версії K
матеріалів	4946 копіювання K сайту	4946 K посилання обов'язкове	4954 до всіх K	4954 до усіх K
мероприятие	4129 наше K
месенджері	4921 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4121 K
месте	42 вы были на K
месяц	4219 в K
мобільний	4917 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	5022 на K	5022 перший K
""", 'н': """
навчання	48 K ші
нагадав	5023 K
нагадала	5023 K
наголосив	5023 K
наголосила	5023 K
надпис	342 такъв K
надпись	4220 такая K
надсилайте	4923 K нам	4923 K її	4923 K їх нам	4926 K фото	4926 K відео	4926 K свої	5020 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4920 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4923 K нам	4923 K їх нам	4926 K фото	5020 K нам
нажимая	4137 K кнопку	4137 K на кнопку	4137 K "
нажмите	4104 K ctrl
налаштування	4900 K cookie	4900 K cookies	4900 K файлів cookie	4900 через ваші K
налаштуваннями	4900 K cookie	4900 K cookies	4900 K файлів cookie
налаштуваннях	4900 K cookie
намерете	295 K ни
напис	5023 такий K
написа	342 K
написав	5023 K
написал	4220 K
написала	4220 K	5023 K
написано	4220 было K	5023 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4123 K нашему	4123 K нашей	4123 K автору	4123 K нам	4217 K нам
напишіть	38 K нам	67 K нам	4923 K нашому	4923 K нашій	4923 K автору	4923 K авторці	4923 K нам	5020 K нам
напомнил	4220 K
напомнила	4220 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4098 из-за ваших K
настройками	4098 K cookie	4098 K cookies	4098 K файлов cookie
настройках	4098 K cookie
настройки	4098 K cookie	4098 K cookies	4098 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	4939 K кнопку	4939 K на
нашем	4104 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4068 K просьба
неделю	17 раз в K	17 каждую K	4219 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4072 поддержите K	4217 поддержите K
независимые	4218 K медиа
незалежні	5021 K медіа
нейросети	4146 с помощью K
несколько	4134 на K вопросов
никакого	71 K спама
новинами	4892 стежте за K
новини	262 google K	4921 google K
новину	4905 маєте K
новость	4103 есть K
нуждаем	339 K се от вашата
нужна	4144 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4220 K
обещала	4220 K
обещали	4220 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4124 - K	4124 , K	4202 K
обозревательница	4202 K
обраних	4920 K джерел
обучения	48 K ии
объявил	4220 K
объявила	4220 K
объяснил	4220 K
объяснила	4220 K
объясняет	4220 K
объяснял	4220 K
объясняла	4220 K
обязал	4220 K
обязательна	4114 гиперссылка K	4143 материалов ссылка K	4143 ссылка на источник K
обязательные	21 K поля	4104 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	5023 K
обіцяла	5023 K
обіцяли	5023 K
огледален	64 K сайт
оглядач	4927 - K	4927 , K	5004 K
оглядачка	4927 - K	4927 , K	5004 K
оголосив	5023 K
ограничений	4077 читайте без K
одноклассниках	4121 K
одному	4939 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4104 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	4936 наше K	4936 коротке K
опитуванні	35 нашому K	4936 K читачів	4936 нашому K	4936 в K
оповещения	4168 хотите получать K
оприлюднюватиметься	22 не K	4907 ваша e-mail адреса не K
опрос	35 наш K	4134 наш K
опросе	35 нашем K	4134 нашем K	4134 в K
опубликован	22 не будет K	4104 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4220 зовут K
організатори	5023 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4137 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4078 K #%	4078 K # %
отбележете	62 K ме
ответил	99 не K на	4220 K
ответила	99 не K на	4220 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4220 K
отвечала	4220 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4219 K в любой момент
отметил	4220 K
отметила	4220 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4082 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4123 K их нам	4217 K нам
отримувати	4957 хочете K
отримуйте	4961 K
очакваме	263 K вашите
очевидцем	4103 стали K	4103 вы стали K	4905 стали K
ошибку	4105 нашли K
оштрафовал	4220 K
оштрафовала	4220 K
оштрафував	5023 K
""", 'п': """
партнером	4141 совместно с K	4944 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4141 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4944 K посилання
партнеры	4099 мы и наши K
партньорски	282 K линкове
партнёром	4141 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4141 K ссылки
партнёрским	74 K ссылкам
патроном	4217 станьте K
пееха	342 K
пели	4220 K
первинній	99 K версії
первоначальной	99 K версии
первый	4219 K месяц	4219 рубль в K
переведите	4217 K нам
перевірте	4936 K себе	4939 K пошту
передплатник	50 як K	4885 уже K	4885 вже K
передплатникам	4885 доступний лише K	4885 доступна лише K	4885 доступно лише K
передплатники	50 K можуть	4955 лише K	4955 тільки K
передплатників	4885 тільки для K
передплатою	4885 доступна за K	4885 доступний за K	4940 за K	4962 з K
передплату	80 оформіть K	4940 K за	5020 оформіть K
передплатіть	80 K
передрук	45 K	4918 K
передруковувати	45 K
передруку	4918 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4119 K
перепечатке	4119 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4916 K даних
персональных	4117 K данных
писав	5023 K
писал	4220 K
писала	4220 K	5023 K
писати	5021 нам K
писменото	284 без K съгласие
письме	4137 в одном K
письменного	4158 без K согласия
письмової	4960 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4123 K нам	4155 K на	4217 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4923 K нам	4958 K на
платной	4077 в K версии
побачили	4968 K помилку
повний	20 K текст	4940 K текст
повтаря	342 K
повтаряше	342 K
повторював	5023 K
повторює	5023 K
повторяет	4220 K
повторял	4220 K
повторяла	4220 K
повідомив	5023 K
повідомила	5023 K
повідомили	5023 K
повідомлення	4967 хочете отримувати K	4967 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4923 K нам	4923 K нас	5020 K нам
подайте	264 K сигнал
поддержать	4217 K нас	4217 K редакцию	4217 K нашу
поддерживайте	4217 K нас	4217 K нашу
поддержите	4072 K нашу	4072 K нас	4144 K	4217 K нас	4217 K нашу	4217 K редакцию	4217 K проект	4217 K автора	4217 K наш
поддержка	4073 ваша K	4217 ваша K поможет	4217 ваша K помогает	4217 ваша K позволит
поддержке	4141 при K партнёра	4141 при K партнера	4144 благодаря вашей K	4218 вашей K
поддержки	4218 без вашей K	4218 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4103 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4132 K	4218 наш K	4934 K	5021 наш K
подкаста	272 K	4132 K	4218 нашего K
подкасте	34 нашем K	4132 K
подкасти	34 наші K	272 K	4934 K
подкастов	4132 K
подкасту	4934 K
подкастът	272 K
подкасты	4132 K
подкасті	34 нашому K	4934 K
подкастів	4934 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4077 уже K
подписка	4077 уже есть K	4221 K
подписке	4077 доступен только по K	4077 доступна по K	4077 доступен по K	4138 по K
подписки	4221 K
подпиской	4163 с K
подписку	80 оформите K	80 оформить K	4077 оформить K	4077 оформите K	4137 спасибо за K	4138 K за	4217 оформите K	4217 оформить K
подписчик	50 как K	4077 уже K	4077 вы уже K
подписчикам	4077 доступна только K	4077 доступно только K	4077 доступен только K	4152 только K
подписчики	50 K могут	4152 только K	4221 K
подписчиков	4077 только для K
подписчиком	4217 станьте K
подписывайтесь	4082 K на рассылку	4090 K на нас	4090 K на наш	4090 K на канал	4090 K на telegram	4217 K на
подписываясь	4137 K
подпишитесь	80 K	4072 K на регулярное	4082 K на рассылку	4090 K на наш	4090 K на канал	4217 K на
подчеркнул	4220 K
подчеркнула	4220 K
подчерта	342 K
поділитися	4905 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4932 нашу K
пожертвование	4072 оформите K	4073 сделайте K	4144 регулярное K	4144 ежемесячное K	4217 ваше K	4217 сделайте K	4217 оформите K	4221 K
пожертвования	4218 на K	4221 K
пожертвованиям	4144 благодаря K	4218 благодаря K
пожертвуйте	4217 K
позволяет	4217 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4077 чтобы прочитать K
полный	20 K текст	4138 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4162 K
получать	4154 хотите K	4168 хотите K новости	4168 хотите K push
помилку	4968 знайшли K
помогите	90 K, сколько можете	4217 K нам
помогнете	339 K ни
помогут	4218 K нам
поможет	4218 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4217 нам нужна ваша K
помощью	4146 с K ии
помітили	4919 якщо ви K	4968 K помилку
помічник	63 наш K
понравилась	4218 K статья
понравился	4218 K материал	4218 K текст
пообещал	4220 K
пообещала	4220 K
пообіцяв	5023 K
пообіцяла	5023 K
попереджає	5023 K
попередив	5023 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	5023 K
попросил	4220 K
попросила	4220 K	5023 K
попросили	4220 K	5023 K
попросило	4220 K
порадив	5023 K
порадила	5023 K
посилання	4946 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4220 K
посоветовала	4220 K
постановив	5023 K
постановил	4220 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4220 K
потребовала	4220 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4137 вашей K
почтовом	4137 вашем K ящике
почту	79 на K	4083 на вашу K	4083 вам на K	4137 вашу K
пошту	79 на K	79 на вашу K	4888 на вашу K
пошті	4939 вашій K
пощенска	250 вашата K кутия
пояснив	5023 K
пояснил	4220 K
пояснила	4220 K	5023 K
пояснював	5023 K
пояснювала	5023 K
пояснює	5023 K
поясняет	4220 K
правото	29 си запазва K
працювати	4947 допоможе нам K	5021 K далі
працюємо	5021 ми K
предишна	99 K версия на
предпочитаемые	4120 K источники
предпочитаемых	4120 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4120 K источники	4157 K источники
предпочтительный	4120 K источник
предпочтительных	4157 K источников
предупреди	342 K
предупредил	4220 K
предупреждава	342 K
предупреждает	4220 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4220 K
призвала	4220 K
призвали	4220 K
призна	342 K
признава	342 K
признавал	4220 K
признает	4220 K
признал	4220 K
признала	4220 K
признали	4218 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4220 K
призывала	4220 K
призывали	4220 K
приложение	84 в нашето K	340 нашето K	4084 скачать K	4085 скачайте K	4085 установите K	4118 наше K	4118 мобильное K	4217 скачайте наше K	4217 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4084 открыть в K	4118 нашем K
приложения	4118 нашего K	4218 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4120 K источником
присоединяйтесь	51 K	4217 K к нам	4217 K к нашему	4217 K к нашей	4217 K к нашим	4217 K к сообществу	4217 K к читателям	4217 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4123 K нам	4123 K фото	4123 K видео	4123 K новости	4123 K свои	4123 K их нам	4217 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4123 K нам	4123 K фото	4123 K их нам	4217 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	5020 K до нас	5020 K до нашої	5020 K до нашого	5020 K до спільноти	5020 K до читачів
приєднуйтеся	51 K	5020 K до нас	5020 K до нашої	5020 K до нашого	5020 K до спільноти	5020 K до читачів
проверьте	4134 K себя	4137 K почту
проголосуйте	4149 K	4952 K
продовження	4944 реклама. K
продовжити	4885 щоб K читання	4947 допоможуть нам K
продовжувати	5021 K роботу
продолжаем	4218 мы K работать
продолжать	4144 помогут нам K	4218 K работу
продолжение	4141 реклама. K
продолжить	4077 чтобы K чтение	4144 помогут нам K	4144 поможет нам K	4218 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4114 настоящий материал (информация) K	4159 материал K
произведён	4159 материал K
пройдите	4134 K тест
пройдіть	4936 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4154 не K
пропустити	4957 не хочете K
пропустить	4154 не хотите K
пропустіть	4957 не K
просив	5023 K
просил	4220 K
просила	4220 K	5023 K
просили	4220 K	5023 K
просьба	4068 у нас к вам K	4068 у нас есть K
просять	5023 K
проучване	273 нашето K
прохання	4879 маємо до вас K	4879 невелике K
прочетете	247 за да K цялата
прочитать	4077 осталось K	4077 чтобы K статью
пріоритетне	4920 K джерело
пріоритетним	4920 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4887 K на розсилку
підписка	5024 K
підписку	4885 оформіть K	4939 дякуємо за K	5020 оформіть K
підписники	4955 лише K	5024 K
підписників	4885 тільки для K
підписуйтесь	4891 K на нас	4891 K на наш	4891 K на канал	4891 K на telegram	5020 K на
підписуйтеся	4891 K на наш	4891 K на канал
підписуючись	4939 K
підпишіться	4887 K на розсилку	4891 K на наш	5020 K на
підтримайте	4882 K нашу	4882 K незалежну	4882 K нас	4947 K	5020 K нас	5020 K нашу	5020 K незалежну	5020 K редакцію	5020 K автора	5020 K роботу	5020 K наш
підтримати	5020 K нас	5020 K нашу
підтримка	4883 ваша K	5020 ваша K допоможе
підтримки	4944 за K партнера	5021 спільноти K	5021 вашої K
підтримуйте	5020 K нас	5020 K нашу
підтримці	4947 завдяки вашій K	4947 завдяки K читачів	5021 вашій K
піти	4879 перш ніж K
""", 'р': """
работа	340 нашата K	4218 наша K
работаем	4218 мы K
работать	4144 помогут нам K	4144 поможет нам K	4218 K дальше
работу	4218 нашу K
радив	5023 K
радила	5023 K
радили	5023 K
радить	5023 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4158 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4217 K нам
рассказал	4220 K
рассказала	4220 K
рассказать	4103 есть что K	4103 хотите K
рассказывать	4218 K правду
расследование	4218 наше K	4218 это K
расследования	4218 наши K
рассылка	4218 наша K	4221 K
рассылку	78 на K	78 нашу K	78 K	4082 нашу K	4082 K самых	4218 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4137 K
регулярний	4947 K внесок
редактор	265 е K	265 - K	265 , K	4124 - K	4124 , K	4202 K отдела	4202 K	4927 - K	4927 , K	5004 K
редакторка	4927 - K	4927 , K	5004 K
редакцией	39 нашей K	4123 связаться с K
редакции	99 поправка K	4102 мнение K	4102 позиция K	4102 мнением K	4158 без согласия K	4218 нашей K
редакцию	39 в нашу K	4123 напишите в K	4123 пишите в K
редакция	270 в нашата K	340 нашата K	4218 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4923 напишіть у K	4923 пишіть у K
редакція	5021 наша K
редакцією	39 нашою K	4923 зв'язатися з K
редакції	43 письма до K	99 від K:	4904 думка K	4904 позиція K	4904 позицією K	4923 пишіть до K	4960 без згоди K	4960 без дозволу K	5021 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	4944 після K	4944 на правах K	5021 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4141 после K	4141 на правах K	4218 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4124 - K	4124 , K	4202 K	4927 - K	4927 , K	5004 K
репортери	39 на нашите K	340 нашите K
репортерка	4927 - K	4927 , K	5004 K
репортёр	4124 - K	4124 , K	4202 K
решил	4220 K
реєструючись	4939 K
робота	5021 наша K
роботу	5021 нашу K
розкажіть	38 K нам	67 K нам
розповів	5023 K
розповідати	5021 K правду
розповіла	5023 K
розповісти	4905 маєте що K	4905 є що K	4905 хочете K
розсилка	5021 наша K	5024 K
розсилку	78 на K	78 нашу K	78 K	4887 нашу K	4887 щоденну K	5021 нашу K
розслідування	5021 наші K	5021 це K
рублей	4219 # K
рік	5022 на K
""", 'с': """
свидетелем	4103 стали K	4103 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4123 K с нами
связаться	4123 K с автором
свідком	4905 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	5023 K
сказал	4220 K
сказала	4220 K	5023 K
сказати	4905 маєте що K
скаржаться	5023 K
скаржився	5023 K
скаржилася	5023 K
скачайте	4084 K наше
скиньте	4217 K нам	4217 K донат
сколько	4217 скиньте K
скриньку	4939 вашу K
скриньці	4939 вашій K
следите	4090 K за нами
словам	4220 по K
словами	5023 за K
слушайте	295 K ни
слідкуйте	4891 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4220 K
советовала	4220 K
советовали	4220 K
советует	4220 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4126 внешнее K
содержит	99 K сцены
сообщение	4114 данное K (материал) создано	4159 K создано
сообщил	4220 K
сообщила	4220 K
сообщили	4220 K
сообщите	38 K нам	67 K нам	4123 K нам	4217 K нам
соучастником	4144 станьте K	4217 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4202 K
сповіщення	14 K	4889 увімкнути K	4889 увімкніть K	4967 хочете отримувати K	4967 хочете отримувати пуш-K	4967 бажаєте отримувати K	4967 хочеш отримувати K	4967 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	5021 K текст	5021 K матеріал
сподобалась	4879 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4220 K
спросил	4220 K
спросила	4220 K
співали	5023 K
співучасником	5020 станьте K
спільнота	5021 наша K
спільноти	4883 стань частиною K	4947 частиною K	5021 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4217 K нашим	5020 K нашим
статей	4954 до всіх K	4954 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	5021 ця K
статья	4218 эта K
статьям	4151 ко всем K
стверджує	5023 K
стежте	4891 K за нами
стигнали	260 щом сте K дотук
стороннего	4126 K сервиса
сторонним	4126 K сервисом
стороннього	4929 K сервісу
стороннім	4929 K сервісом
суммой	4219 любой K
сумму	4219 любую K
сутрин	17 всяка K
существуем	4218 мы K
существует	4144 K благодаря
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
телеграм	16 K	262 K	4090 наш K-канал	4090 в нашем K	4121 K	4121 K-канал	4121 K-канале	4155 пишите в K	4218 наш K	4891 наш K-канал	4921 K	4921 K-канал	4921 K-каналі
телеграме	16 K	4121 K
телеграмі	4921 K
телефон	99 K довіри
тест	4134 наш K	4936 наш K
тиждень	17 раз на K	5022 на K
требовал	4220 K
требовала	4220 K
требовали	4220 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4085 включите K	4085 включить K	4085 разрешить K	4168 хотите получать K	4168 хотите получать пуш-K	4168 хочешь получать K	4168 получать K о
уверяет	4220 K
уверял	4220 K
уверяла	4220 K
увійдіть	24 K	4886 K, щоб
уговаривал	4220 K
уговаривала	4220 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4168 хотите K о
уйдете	4068 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4920 K джерел
улюблені	4920 K джерела
умовляв	5023 K
умоляваше	342 K
умолял	4220 K
умоляла	4220 K
умоляли	4220 K
утверждает	4220 K
уточнение	99 K:
уточнення	99 K:
уточнив	5023 K
уточнил	4220 K
уточнила	4220 K	5023 K
учасником	5020 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4218 K нашу
цитировании	4119 при K
цитування	4918 у разі K
цитуванні	4918 при K
""", 'ч': """
частиною	5020 станьте K
частковому	4946 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4217 спасибо, что K
читай	4891 K нас
читайте	4090 K нас в	4891 K нас у	4891 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4134 опросе K	4144 благодаря поддержке K	4164 K	4218 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4068 дорогие K	4164 K	4218 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4164 K	4218 благодаря K
читати	4885 щоб K далі	5020 щоб K далі
читачам	18 завдяки K	4963 K
читачі	36 наші K	4963 K	5021 наші K
читачів	43 листи K	4963 K	5021 наших K
читаєте	5020 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	5022 K
щомісячний	4947 K внесок
щомісячно	5022 K
щоранку	17 K
щотижневу	4887 K розсилку
""", 'э': """
электронной	4137 адрес K почты
электронную	4137 K почту
""", 'я': """
яжіться	38 зв'K з нами	4923 зв'K з нами
язкові	21 обов'K поля	4907 обов'K поля
якщо	4879 K ви вже тут
""", 'і': """
із	5019 # K #
інтелектом	4949 штучним K
інтелекту	4949 за допомогою штучного K
інформацію	4905 маєте цікаву K
історію	4905 маєте K
""", 'א': """
אדבלוק	2299 K
אומר	2337 K
אומרת	2337 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2221 עקבו K	2334 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2218 דואר K
אמר	2337 K
אמרה	2337 K
אמרו	2337 K
אתכם	2263 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2336 K
ביקש	2337 K
ביקשה	2337 K
במייל	2262 K שלכם
בסרטון	2248 לצפות K זה
בעוגיות	2227 שימוש K
בעיתונות	2263 לתמוך K
בעלי	2305 בלי K הון	2305 ללא K הון
בקובצי	2226 משתמש K
בשבוע	17 פעם K	2336 K
בתגובות	85 K
בתוכן	2276 לעשות שימוש K
""", 'ד': """
דווחו	2334 K לנו
דיוור	2262 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2222 הורידו את K	2335 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2337 K
הודיעה	2337 K
הוואטסאפ	2222 לקבוצת K
הווטסאפ	2222 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2337 K
הוסיפה	2337 K
הזהיר	2337 K
הזכויות	2236 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2246 הוא ראש K	2246 היא ראש K
החינמיות	2279 הכתבות K
הטלגרם	2222 לערוץ K
הטקסט	2249 K
היום	2334 תרמו K
הירשמו	2334 K לקבלת
הכותב	2276 על דעת K
הכתבה	45 לפרסם את K	2213 להמשך קריאת K	2249 K	2335 K הזאת
המדור	2244 הוא עורך K	2244 היא עורכת K
המובעות	2276 הדעות K במאמר	2276 הדעות K בטור	2276 הדעות K בכתבה
המועדף	2239 למקור K	2239 כמקור K
המייל	2217 לתיבת K	2218 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2218 K היומי	2262 K השבועי של	2262 K שלנו	2335 K
הסביר	2337 K
הסיכום	2249 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2249 הנקודות K
העיתונות	2335 K העצמאית
הפרטיות	2227 מדיניות K
הפרסומות	2299 חוסם K	2301 את חוסם K	2301 חוסם K
הפרסומים	2299 חוסם K
הפרסומת	11 K
הצביעו	2334 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2222 K לערוץ	2334 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2227 תנאי K
השמות	99 K שונו
התגובות	2259 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2263 בזכות K שלכם
התראות	14 K
התרגום	2249 K
התרומה	2334 K שלכם
""", 'ו': """
ובטוויטר	2221 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2263 K בכם
ותלויה	2263 K בכם
""", 'ז': """
זקוקה	2334 K לכם
""", 'ח': """
חברת	2246 היא K סגל
חודשית	2334 תרומה K
חוקר	2246 הוא K ב
חוקרת	2246 היא K ב
חיצוני	2248 תוכן K	2248 תוכן ממקור K
""", 'ט': """
טען	2337 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2262 K למייל	2262 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2213 הצטרפו K
כתב	2337 K
כתבה	2249 K זו	2335 K זו	2337 K
כתבו	38 K לנו	67 K לנו	2334 K לנו
כתבות	2279 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2244 היא K
כתובת	77 הזינו K מייל	2218 K דוא"ל
""", 'ל': """
לדברי	2337 K
להגיב	6 כדי K	2259 K
להמשיך	2213 כדי K לקרוא	2263 עזרו לנו K
להעתיק	2236 אין K	2276 לשכפל, K
לחודש	2336 K
לחוק	2276 סעיף #א K
לחצו	2334 K כאן
לידיעון	2334 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2215 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2217 הירשמו K	2217 הרשמה K	2217 K שלנו	2262 בהצלחה K	2334 הירשמו K
לעזרתכם	2334 אנחנו זקוקים K
לענייני	2244 הוא כתב K	2244 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2248 K בתוכן
לקבוצת	2222 הצטרפו K
לקריאה	2279 כתבות K
לקריאת	20 K הכתבה
לשנה	2336 K
לתומכים	2263 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2279 K חינם
מודעות	2301 בחוסם K	2301 חוסם K
מועדף	2239 מקור K	2239 כמקור K	2319 מקור K	2319 כמקור K
מחקר	2246 הוא עמית K
מינוי	2213 רכשו K	2334 רכשו K	2338 K
מנוי	2213 כבר K
מנויים	2338 K
מניות	2305 בלי בעלי K	2305 ללא בעלי K
מסכימים	43 לא K	43 K?	2262 בהרשמה אתם K
מסר	2337 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2246 הוא K	2246 היא K
""", 'נ': """
ניוזלטר	2262 K שבועי	2338 K
נשלח	57 K לכם
""", 'ס': """
סגל	2246 הוא חבר K
סופר	2246 הוא K ו
סופרת	2246 היא K ו
סיכום	2249 K
סיפר	2337 K
סיפרה	2337 K
סעיף	2276 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2334 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2262 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2244 הוא K	2246 הוא K
עיתונאית	2244 היא K	2246 היא K
עיתונות	2263 לעשות K	2335 K עצמאית
עכשיו	2334 תרמו K
עלולים	99 K להיות קשים
עמיתת	2246 היא K מחקר
עמלה	2275 נקבל K	2275 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2246 הוא K	2246 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2299 חוסם K	2301 בחוסם K	2301 חוסם K	2301 חוסמי K	2335 ללא K
פרסומת	11 K
פרשן	2244 הוא K
פרשנית	2244 היא K
""", 'צ': """
ציין	2337 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2335 K
קרא	2337 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2336 חודש K
""", 'ש': """
שאלו	2249 K את
שולחים	57 אנחנו K לכם
שיווקי	2262 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2334 K לנו
שלנו	39 לכתב K	2335 K
שנקבל	2275 K עמלה
שקראתם	2334 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2259 K
תוכן	9 K זה	2248 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2263 K בכם
תלויה	2263 K בכם
תמיכתכם	2334 K
תמכו	2334 K בנו
תקציר	2249 K
תרומה	2338 K
תרומות	2338 K
""", 'ا': """
اخبارنا	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1818 K مطلب	1818 K خبر	1870 براي K مطلب
ادبلاك	1846 K
ادبلاكر	1848 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1787 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1770 از كوكي K ميكنيم	1770 از كوكيها K ميكنيم	1771 شرايط K	1783 K از مطالب اين سايت	1783 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1811 K تهيه كنيد	1870 K تهيه كنيد	1874 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1787 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1873 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1845 K را دريافت
اعلانهاي	1845 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1873 K
افزونه	1848 K مسدود
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
اول	1872 ماه K
اوليه	99 نسخه K اين
ايميل	1764 K خود را	1764 به K شما	1765 ادرس K	1765 نشاني K	1807 در K خود	1870 K خود را وارد كنيد
ايميلتان	1807 به K
اينجا	1817 K كليك كنيد	1870 K كليك كنيد
اينستاگرام	1768 در K دنبال
اينه	64 K
اپ	1806 K
اپليكيشن	1806 K	1870 K ما را	1870 K را دانلود كنيد	1870 K را نصب كنيد	1871 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1774 K شود
بازتابدهنده	1824 الزاما K	1824 لزوما K	1824 K ديدگاه
بازنشر	45 K
باشيد	1787 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1800 را K
بحسب	242 K
بخوانيد	1785 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1871 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 في K	165 علي K	165 سجل K	165 اضف K
بريدكم	77 اتركوا K	165 في K
بشنويد	1800 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1787 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1787 براي ما K	1870 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1785 K	1797 به تيم ما K	1870 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1787 با ما در ميان K	1870 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1787 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعوا	116 K اخبار
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1873 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغ	1846 ضد K
تبليغات	70 بدون K	1846 مسدود كننده K	1848 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1786 منبع K	1786 منابع K	1865 منابع K	1865 منبع K
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
تلگرام	1768 ما را در K	1768 در K دنبال	1768 كانال K ما	1787 با ما در K
تماشا	1800 K كنيد
تمامي	1784 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K
توصيف	99 حاوي K
توضيح	99 K:	1873 K داد
تيم	1871 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1770 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حساب	104 هل لديك K
حقوق	1784 كليه K	1784 همه K	1784 تمام K
حمايت	1808 K مالي خود	1809 به K شما نياز	1809 با K شما	1810 K كنيد	1870 از ما K كنيد	1870 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1871 اين K
خبرنامه	1764 K ما	1764 اشتراك K	1765 در K	1807 K روزانه	1807 K هفتگي	1871 K ما	1871 K	1874 K
خبرنگار	39 K ما	1787 K ما را	1792 K
خبرنگاران	39 K ما	1871 K ما
خبرها	1845 اعلان K
خبرهاي	1845 اعلان K فوري
خصوصي	1771 سياست حريم K
خواست	1873 K
خواستند	1873 K
خواندن	1811 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1809 به K خود تكيه	1871 K ما
خواهد	1803 منتشر K شد
خواهند	1803 منتشر K شد
""", 'د': """
داده	1774 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1792 استاد K
دريافت	1845 K اعلان	1845 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1768 ما را K كنيد	1785 K كنيد	1785 K كنيم	1870 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1787 به ما خبر K	1800 گوش K	1814 هديه K	1870 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1803 نوشتن K	1803 ارسال K	1803 بيانگر K	1824 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1797 وبينار K ما	1811 اشتراك K	1825 مقاله K	1825 مطلب K	1825 مطالعه K	1870 K ثبت نام كنيد
روزنامه	1824 ديدگاه K
روزنامهنگار	1792 K
روزنامهنگاري	1871 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1872 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1871 K ما
سايتهاي	1794 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1785 عضو K	1785 K	1870 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1807 خبرنامه K
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
ضدتبليغ	1848 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1786 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1848 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرصتهاي	1797 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1803 K	1804 حروف لاتين (K)
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
كار	1871 K ما
كاربري	1811 حساب K خود شويد	1870 حساب K خود شويد
كانال	1768 به K ما	1785 K ما	1871 K ما
كتب	242 K
كتبت	242 K
كردهايد	1811 ثبت نام K	1811 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1822 K دريافت كنيم	1822 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1797 ديدن K	1800 گوش K	1814 هديه K	1817 روي لينك كليك K	1817 كليك K	1848 لطفا ان را غير فعال K	1870 به ما كمك K	1870 روي لينك كليك K	1870 همين حالا ثبت نام K
كوكي	1771 از K
كوكيها	1771 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1803 حروف K	1804 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1824 K نظر
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
ما	1871 به K
مالكين	208 بلا K
مالي	1809 كمك K شما	1870 كمك K شما	1874 كمك K
ماه	1872 در K
ماهانه	1872 K
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1794 K خارجي	1794 اجازه ميدهيد K
محتوايي	1794 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1783 حقوق K است
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
مستقل	1871 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1846 K تبليغات	1848 K تبليغات
مشترك	168 هل انت K	1811 K شويد	1870 K شويد
مشتركا	50 بصفتك K
مشتركان	1811 ويژه K است
مصنوعي	1795 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1871 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1818 ادامه K
ملاك	208 بلا K
منبع	1823 ذكر K
منتخب	1786 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1806 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1807 عضويت شما با K	1807 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1794 از شما اجازه K
ميدهد	1803 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1873 K
ميگويد	1873 K
ميگيريم	1822 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1803 منتشر K شد
نخواهند	1803 منتشر K شد
نداد	99 پاسخ K
ندهيد	1870 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1806 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1870 در K ما	1871 K ما
نمايش	1774 K داده شود
نميشود	60 ايميل شما نمايش داده K	1803 منتشر K
نوشت	1873 K
نويسنده	1787 ايميل K	1792 K
نياز	1809 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1811 مشترك K
هماكنون	1870 K ثبت نام كنيد
همايش	1797 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1809 به حمايت شما K
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
وبينار	1797 K ما	1797 در K
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
ويديو	40 عكسها و K	40 عكس و K	1794 ديدن اين K
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
پژوهشگر	1792 K
""", 'گ': """
گزارش	1871 اين K
گزارشهاي	1871 K ما
گفت	1873 K
گفتند	1873 K
گفته	1873 K است	1873 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2370 का K रखने
अनुवाद	2374 K	2376 मशीन से K	2376 मशीनी K
अनुसार	2437 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2380 K राय दें
अपील	2437 K की
अलर्ट	2382 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2434 K दान
आपको	57 हम K
आर्टिकल	2395 फ्री K	2395 मुफ्त K
आर्थिक	2385 K सहयोग दें	2385 K सहयोग करें	2434 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2344 ऐप K करें	2382 K करें
इनबॉक्स	2343 आपके K	2383 अपने K में
""", 'उ': """
उपयोग	2350 कुकीज का K	2350 कुकी का K
""", 'ए': """
एजेंसी	2394 K की फीड
एडिटर	2370 सब K हैं	2370 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2413 K
""", 'क': """
कमीशन	2393 हमें K मिल	2393 K मिल सकता है
कमेंट	2380 अपनी राय K	2381 K करने के लिए	2381 K में अपनी राय	2381 K हटा	2381 K करने वाले
करके	2383 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2343 ईमेल दर्ज K	2346 फॉलो K	2363 जॉइन K	2363 लाइक K	2366 हमें ईमेल K	2378 टिकट बुक K	2380 पोल में वोट K	2383 साइन अप K	2388 शेयर K	2388 साझा K	2388 सेव K	2434 फॉलो K	2434 लॉग इन K	2434 साइन अप K
कहती	2437 K
कहते	2437 K
कहा	2437 K
कहानी	67 अपनी K हमें
कीजिए	2434 मदद K
कॉपी	2388 लिंक K हो गया
कॉपीराइट	2362 K
क्लिक	2363 K करें	2434 यहां K करें	2434 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2435 इस K	2435 यह K
खबरें	2390 और K पढने के लिए	2395 मुफ्त K
खबरों	2390 अन्य K के लिए	2390 ताजा K के लिए	2390 की K के लिए
खरीदें	2378 यहां से K
खेलें	2380 क्विज K और
""", 'ग': """
गिफ्ट	2388 K करें
गोपनीयता	2350 K नीति
""", 'ज': """
जनरेट	2394 ऑटो-K
जरूर	2366 हमें K दें
जावास्क्रिप्ट	2350 K
जुडने	2364 K के लिए
जुडिए	51 आप भी K	2434 K
जुडें	51 आप भी K	2346 चैनल से K	2363 K	2378 हमारी टीम से K	2434 हमसे K
ज्वाइन	2363 K करें
""", 'ट': """
टिप्पणियों	2381 K के लिए
टिप्पणी	99 K करने से इनकार	2381 K करने के लिए	2381 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2344 ऐप K करें	2382 K करें	2382 K कीजिए	2434 ऐप K करें	2434 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2438 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2434 राय K
देखें	2434 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
द्वारा	2376 एआई K
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2350 K नीति
निर्भर	2385 आपके सहयोग पर K
नोटिफिकेशन	14 K	2344 K चालू करें	2382 K ऑन करें	2382 K ऑन कर लें
नौकरी	2378 K के अवसर
न्यूज	2347 गूगल K पर
न्यूजरूम	39 हमारे K	2348 कलेक्टिव K की ओर से	2348 के लिए कलेक्टिव K
न्यूजलेटर	2343 हमारे K	2343 हमारा K	2343 हमारा साप्ताहिक K	2343 K के लिए	2435 हमारे K	2438 K
""", 'प': """
पढने	0 K का समय	2386 K के लिए
पढें	0 मिनट में K	2344 ऐप में K	2434 पूरी खबर K
पत्रकार	2435 हमारे K
पत्रकारिता	2370 K में सक्रिय हैं	2435 हमारी K	2435 स्वतंत्र K
पसंदीदा	2365 K सोर्स	2365 K स्रोत	2365 K न्यूज सोर्स	2429 K स्रोत	2429 K सोर्स
पाठकों	18 K के सहयोग	2385 K के सहयोग से चलते
पाने	2383 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2394 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2437 K
पूछें	2374 K
पूरी	2386 बनकर K खबर
पॉडकास्ट	2379 K सुनें	2379 K सुनने के लिए	2435 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2348 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2436 K माह	2436 K वर्ष
प्रतिक्रिया	2380 अपनी K
प्रिफर्ड	2365 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2366 हमें K	2366 कमेंट करके K	2434 हमें K	2434 राय K
बताते	2437 K
बताया	2437 K
बदल	99 नाम K
बाहरी	2373 K साइट
बिंदु	2374 मुख्य K
बॉक्स	2381 कमेंट K में
बोला	2437 K
बोले	2437 K
ब्राउजर	10 आपका K
ब्लॉकर	2413 ऐड K	2413 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2366 हमें K	2434 हमें K	2434 खबर K
""", 'म': """
मकतूब	43 K
मदद	2376 एआई की K से	2376 ai की K से
महीने	50 सदस्य हर K	2436 हर K
मांगते	2373 आपकी इजाजत K हैं	2373 आपकी अनुमति K हैं
मुताबिक	2437 K
मुफ्त	2395 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2386 पढना जारी K के लिए
रजिस्टर	2434 अभी K करें
रहिए	2390 जुडे K
रहें	2390 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2437 K
लिखें	38 हमें K	67 हमें K	2434 हमें K
लेख	2435 यह K	2435 इस K
लॉग	24 K इन
लॉगिन	2434 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2394 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2413 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2379 K देखें	2379 K यहां देखें	2379 K भी देखें	2379 K देखने के लिए
वेबसाइट	2435 हमारी K
वेबिनार	2378 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2366 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2350 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2366 हमसे K करें
संपादित	2394 ने K नहीं किया
संवाददाता	39 हमारे K	2370 वरिष्ठ K हैं	2370 K हैं
संस्करण	99 पिछले K में
सकते	2364 जुड K हैं	2364 फॉलो कर K हैं	2366 हमें भेज K हैं
सदस्य	55 मासिक K	2386 पहले से K हैं	2434 K बनें
सदस्यता	2386 K लें
सप्ताह	2436 प्रति K
सब्सक्राइब	2343 न्यूजलेटर को K	2343 न्यूजलेटर K	2346 चैनल को K	2363 K करें	2383 K करके आप	2434 K करें
सब्सक्राइबर	50 K	2386 K हैं
सब्सक्राइबर्स	2386 K के लिए है
सब्सक्रिप्शन	2383 K सफल	2438 K
समरी	2374 K
समर्थन	2434 K करें
सर्वाधिकार	2361 K सुरक्षित
सर्वे	2380 K में भाग लें	2380 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2385 हमें K करें	2434 आपका K	2434 हमें K	2434 K करें	2434 आपके K
सहयोगी	55 मासिक K
सामग्री	2373 से मिली K शामिल है	2373 K उपलब्ध नहीं है
सारांश	2374 K
सिंडीकेट	2394 K फीड
सीनियर	2370 K सब एडिटर हैं
सुझाएं	2434 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2379 को K	2379 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2376 K अनुवाद
स्वीकार	2373 कुकीज K करें
""", 'ह': """
हमारा	2344 K ऐप	2435 K काम	2435 K ऐप
हमारी	39 K टीम से	2434 K मदद करें	2435 K टीम
हमारे	2435 K पाठक	2435 K चैनल	2435 K साथ
हिस्सा	2380 सर्वे में K लें
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
กด	4698 Kเพิ่มเพื่อน	4726 Kติดตาม
กร	4668 Kอกอีเมล
กล	4729 K่าว
กอ	4727 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4726 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4686 Kบคุณที่สมัคร	4686 Kบคุณที่ลงทะเบียน	4727 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4726 Kิกที่นี่	4726 Kิกชม
คว	4696 Kามเห็นส่วนตัวของผู้เขียน
ค่	4695 Kาคอมมิชชั่น	4695 Kาคอมมิชชัน
""", 'จ': """
จด	4667 Kหมายข่าวของเรา	4686 Kหมายข่าวรายสัปดาห์ของเรา	4730 Kหมายข่าว
จะ	4685 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4726 Kวน์โหลดแอปของเรา	4726 Kวน์โหลดแอปได้	4726 Kวน์โหลดแอปเลย	4726 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4677 Kดต่อผู้สื่อข่าวของเรา	4677 Kดต่อกองบรรณาธิการ	4726 Kดตามเรา
ต่	4728 Kอเดือน	4728 Kอปี
""", 'ถ': """
ถื	4686 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4690 Kลองอ่าน
ทั	38 Kกมา	4696 Kศนะของผู้เขียน
ทา	4685 Kงเว็บไซต์ขอสงวนสิทธิ์	4687 Kงอีเมลทุก
ทุ	4687 Kกเช้าทางอีเมล
""", 'บ': """
บท	4691 Kความฟรี	4727 Kความนี้
บร	4730 Kิจาค
บล	4710 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4729 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4688 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4729 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4677 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4679 Kมรับคุกกี้
""", 'ร': """
ระ	4729 Kบุว่า
รา	4728 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4688 Kวมสนับสนุนการทำงานของเรา	4726 Kวมสนับสนุน	4726 Kวมบริจาคให้เรา	4726 Kวมบริจาคกับเรา	4726 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4696 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4727 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4673 Kวนลิขสิทธิ์	4674 Kวนสิทธิ์
สน	4688 Kับสนุนสื่ออิสระ	4688 Kับสนุนการทำงานของเรา	4688 Kับสนุนนักข่าว	4726 Kับสนุนเรา	4726 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4667 Kัครรับจดหมายข่าว	4667 Kัครรับข่าวสาร	4726 Kัครรับ	4726 Kัครสมาชิกวันนี้	4726 Kัครสมาชิกเลย	4726 Kัครสมาชิกเพื่อ	4726 Kัครสมาชิกได้ที่	4726 Kัครสมาชิกของเรา	4730 Kาชิก
สำ	4690 Kหรับสมาชิกเท่านั้น
สื	4727 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4677 Kงเรื่องราวของคุณ	4677 Kงข่าวหาเรา	4726 Kงข้อมูลมาที่	4726 Kงคลิปมา
""", 'ห': """
หา	4677 Kกคุณมีข้อมูล
ห้	4673 Kามคัดลอกหรือ	4673 Kามคัดลอกข้อความ	4673 Kามคัดลอกเนื้อหา	4673 Kามคัดลอกบทความ	4674 Kามทำซ้ำ
""", 'อ': """
อย	4726 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4667 Kเมลของคุณ
อ่	4690 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4726 Kียนถึงเรา	4726 K้าสู่ระบบเพื่อ
เฉ	4690 Kพาะสมาชิก
เน	9 Kื้อหานี้	4679 Kื้อหาจากภายนอก	4679 Kื้อหาภายนอก	4706 Kื้อหานี้มาจาก	4706 Kื้อหาจาก
เป	4690 K็นสมาชิกอยู่แล้ว	4729 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4685 Kื่อแสดงความคิดเห็น	4690 Kื่ออ่านต่อ	4690 Kื่ออ่านบทความ	4698 Kิ่มเพื่อนไลน์	4698 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4685 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4677 K้งเบาะแสข่าว	4677 K้งเรา	4726 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4676 Kล่งข่าวที่ต้องการ	4676 Kล่งข่าวโปรด	4676 Kล่งที่มาที่ต้องการ
แอ	4698 Kดไลน์	4698 Kดไลน์เพื่อ	4726 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4710 Kรแกรมบล็อกโฆษณา
โห	4726 Kวตเลย	4726 Kลดแอป
""", 'ใ': """
ให	4727 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5138 hãy gửi K
""", 'ủ': """
ủng	5077 ly cà phê K hộ	5138 hãy K hộ
""", 'あ': """
あと	2945 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	3006 Kがでしたか
いた	2876 Kだいたサポートは	2876 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2896 Kいのブラウザ
お寄	3006 Kせください
お届	57 Kけします
お得	2880 Kなキャンペーン実施中
お申	2931 Kし込みはこちら	3006 Kし込みください	3006 Kし込みはこちら
お聞	3006 Kかせください
お見	3006 K逃しなく
お試	3006 Kしください
お読	3006 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2951 K転載したものです	2951 Kの転載です
か月	2881 K無料	3008 K無料
""", 'が': """
が作	2987 aiK成
が無	2896 javascriptK効
が生	2987 aiK成
が翻	2987 aiK訳
が要	2987 aiK約
""", 'こ': """
ここ	2879 Kからは有料	2881 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2879 K記事は有料	2879 K記事は会員	2903 K記事についてのご意見	2965 Kコンテンツは	2965 K投稿は	2965 K外部コンテンツは	3007 K記事が	3007 K記事を	3007 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2896 K用のブラウザ
ご協	3006 K力ください
ご存	2952 Kじの方は
ご寄	2877 K付をお願い	3006 K付
ご意	43 K見・ご反論	2903 K見・ご感想	2903 K見をお寄せ
ご感	2903 K想をお寄せ
ご支	2877 K援をお願い	3006 K援
ご登	2942 K録ありがとうございます	3006 K録
ご覧	3006 Kください	3006 Kいただけます
ご購	3006 K読
ご連	3006 K絡ください
""", 'す': """
すで	2945 Kに会員の方
すべ	2881 Kての記事が
""", 'ぜ': """
ぜひ	2892 Kフォロー
""", 'で': """
でも	2892 K配信中
で作	2987 aiK成
で受	2920 lineKけ取る
で届	2920 lineKく
で最	2920 lineK新
で生	2987 aiK成
で要	2987 aiK約
""", 'と': """
と強	3009 K調
と書	3009 Kい
と発	3009 K表
と話	3009 Kし	3009 Kす
と語	3009 Kっ	3009 Kる
と説	3009 K明
と述	3009 Kべ
""", 'に': """
によ	2987 aiKって生成	2987 aiKる要約	3009 Kると
""", 'の': """
の使	2901 cookieK用
の学	48 aiK習
の採	2931 K用情報
の提	2951 K供記事です
""", 'を': """
をフ	2892 Kォローする	2892 Kォローしよう
を使	2901 cookieK用
を利	2901 cookieK用
を有	2896 javascriptK効	2896 javascript K効
を発	3009 K表した
を許	2926 cookieK可
""", 'ア': """
アカ	2920 lineKウントはこちら
アシ	63 aiKスタント
アド	2971 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2949 Kィリエイト広告	2949 Kィリエイトプログラム	2949 Kィリエイトリンク	2959 Kィリエイトリンク	2959 Kィリエイト広告	2959 Kィリエイトプログラム
アプ	2887 Kリで開く	2887 Kリで読む	2887 Kリはこちら	2888 Kリを開く	2888 Kリをダウンロード	2888 Kリのダウンロード	2888 Kリをインストール	2941 Kリなら通知	2941 Kリなら速報	2941 Kリなら、	2941 Kリで読むと	2941 Kリなら
アン	2937 Kケートにご協力	2937 Kケートはこちら	2937 Kケート実施中	2938 Kケートに答えて
""", 'イ': """
イベ	2950 Kント参加者募集中
""", 'オ': """
オフ	2971 Kにしてページを
""", 'カ': """
カ月	2881 K無料	3008 K無料
""", 'ク': """
クイ	2938 Kズに答えて
クッ	2898 cookie(Kキー)	2901 Kキーを使用	2901 Kキーを利用	2926 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2903 Kントを投稿するには	2903 Kントするには	2903 Kントをお寄せ	2910 Kント欄で	2910 Kント欄に	2910 Kント欄から	2910 Kント欄へ	2940 Kントは削除します	2940 Kントは削除することが	2940 Kントは削除する場合	2940 Kントは承認	2940 Kントは公開前	2940 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2876 Kヒーをおごる
""", 'サ': """
サポ	2876 Kートをしてみませんか	2876 Kートをしませんか	2876 Kートしてみませんか	2877 Kートをお願いします	3006 Kートをお願い	3006 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'セ': """
セミ	2950 Kナー参加者募集中
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	3006 Kンロードしてください
""", 'チ': """
チケ	2931 Kット販売中
チッ	2876 Kプで応援
チャ	2894 Kンネル登録を	2920 Kンネルに参加する	2920 Kンネルに参加しよう
""", 'ツ': """
ツア	2950 Kー参加者募集中
""", 'ニ': """
ニュ	78 Kースレター	2884 Kースレターに登録	2886 Kースレターを	2920 googleKースで	2942 Kースレター登録はこちら	3010 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2892 Kローして最新	2892 Kローをお願い	3006 Kローしてください
""", 'ブ': """
ブラ	2962 Kウザは音声	2962 Kウザは動画	2962 Kウザではこの動画	2962 Kウザはvideo	2962 Kウザはaudio
""", 'プ': """
プッ	2888 Kシュ通知
プラ	2898 Kイバシーポリシーに
プレ	2881 Kミアム会員	2934 Kゼントした記事は
プロ	2949 Kモーションが含まれ	2949 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2876 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2884 Kマガに登録	2886 Kマガで	2942 Kマガ登録はこちら	2942 Kマガの登録	3007 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2884 Kルマガジンに登録	2886 Kルマガジンで	2886 Kルマガジンを	2886 Kルでお届け	2903 Kルアドレスが公開されることはありません	2942 Kルアドレスを入力してください	3010 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2879 Kインして続きを	2879 Kインしてください	2881 Kインが必要	3006 Kインして
""", 'ヶ': """
ヶ月	2881 K無料	3008 K無料
""", '上': """
上优	5185 在googleK先
上優	5185 在googleK先
""", '下': """
下方	5292 K留言
下載	5158 K客戶端	5160 Kapp	5160 K應用程式
下载	5158 K客户端	5160 Kapp	5160 K应用	5291 K客户端
""", '不': """
不代	5184 K表本站	5216 K表本站立场	5230 K表本報立場	5230 K表本报立场	5230 K表本站立场	5230 K表本站立場	5230 K表本媒體立場	5230 K表本網立場	5230 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	5260 K于任何财团
不屬	5260 K於任何財團
不得	5184 K转载	5184 K轉載
不认	43 K同本文
不錯	5291 K過
不错	5291 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5184 K表作者
仅供	5216 K其表达个人看法
仅限	5221 K会员	5221 K订户
""", '他': """
他說	5294 K
他说	5294 K
""", '付': """
付費	5152 K後	5295 K牆
付费	5152 K后	5295 K墙
""", '以': """
以下	5245 K内容来自
以閱	5149 K讀全文
以阅	5149 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5152 K专享	5221 K限定内容
会員	50 Kの方は	50 Kは月に	2879 K限定です	2879 K限定の記事	2879 K登録できます	2881 K登録すると	2881 K登録が必要	2945 Kの方はこちら	2945 K登録で続きを読む	2945 K登録後にご覧	2978 Kだけが読める	2978 Kのみがお読み	2978 Kのみ閲覧	3006 K登録して	3006 K登録は	3006 K登録がお済み	3006 K登録をお願い	3006 K登録で	3006 K登録のうえ	3006 K登録はこちら	3006 K登録ください	3007 Kの方
会費	2943 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5147 K支持	5291 K支持,	5291 K支持让	5291 K支持讓	5291 K支持是
""", '使': """
使用	5169 Kcookie改善	5169 Kcookie以	5169 K cookie 以	5169 K cookie 来	5169 K cookie 來	5173 Kcookie来	5173 Kcookie來
""", '來': """
來自	5201 K外部平台的內容
""", '依': """
依靠	5219 K读者的支持	5219 K讀者的支持
""", '侵': """
侵权	5184 K请	5184 K必究
侵權	5184 K必究
""", '個': """
個人	2901 K情報の取り扱い	2951 Kの見解です	5216 K看法
""", '偏': """
偏好	5185 K來源	5185 K来源	5274 K來源
""", '僅': """
僅限	5221 K會員	5221 K訂戶
""", '優': """
優先	2919 Kソース	2919 K表示に設定	2919 Kする情報源	2919 K的に表示
""", '先': """
先着	2950 K順で受け付け
""", '免': """
免費	15 K閱讀	5231 K文章	5231 K閱讀篇數	5231 K閱讀額度	5232 K註冊即可	5232 K註冊後	5263 K文章	5291 K訂閱	5293 K試用
免费	15 K阅读	5231 K文章	5231 K阅读篇数	5232 K注册即可	5232 K注册后	5263 K文章	5291 K订阅	5293 K试用
""", '內': """
內容	5208 K由ai
""", '全': """
全文	20 Kを	2879 Kを読むには	2879 Kをお読み
""", '公': """
公众	16 K号	5163 K号:
公式	2888 Kアプリ	2892 Kアカウントをフォロー	2892 Kアカウントを友だち	2920 Klineはこちら	3007 Kline
""", '关': """
关注	5163 K我们的	5291 K我们
关闭	5255 K后刷新页面
""", '内': """
内容	5208 K由ai
内阅	5158 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5294 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事	5212 K此文給朋友
""", '初': """
初割	3008 K
初月	2945 K#円で	3008 K無料
""", '判': """
判断	3009 Kした
""", '利': """
利用	2898 K規約に同意
""", '前': """
前請	5216 K先登入
前请	5216 K先登录
""", '剩': """
剩余	5149 K#%
剩餘	5149 K#%
""", '力': """
力を	2943 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5163 Kline好友	5163 Kline官方	5163 Kline@	5219 K贊助行列	5219 K赞助行列	5291 K会员	5291 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	3007 Kになります
""", '動': """
動画	40 Kや写真	2932 Kをご覧ください	2932 Kはこちら	2935 Kでも詳しく	2935 Kでも解説	2962 Kを再生するには	2962 Kをご覧いただくには	2962 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5293 K
""", '化': """
化名	99 K
""", '即': """
即可	5216 K留言
""", '参': """
参加	51 Kしませんか	2950 K申し込み受付中
""", '參': """
參與	6 K討論
""", '友': """
友だ	2894 Kち追加
""", '収': """
収益	2949 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5155 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2921 K班までご	2943 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2884 Kトレイに
受講	2950 K生募集中
""", '只': """
只靠	5219 K讀者	5219 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5201 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5248 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5294 K
告诉	38 K我们	67 K我们	5294 K
""", '呼': """
呼び	3009 Kかけた	3009 Kかける	3009 Kかけて	3009 K掛け
""", '命': """
命じ	3009 Kた
""", '啟': """
啟用	5248 Kjavascript
""", '喊': """
喊道	5294 K
""", '因': """
因为	5291 K有你的支持
因為	5291 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2949 Kの一部が還元
""", '外': """
外部	2926 Kコンテンツ	5201 K内容	5201 K內容
""", '她': """
她說	5294 K
她说	5294 K
""", '好': """
好評	2931 K発売中	2950 K発売中
""", '如': """
如侵	5184 K权
如有	5184 K侵权	5184 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5165 K微信
""", '定': """
定期	5291 K定額
""", '寄': """
寄付	2876 Kで応援	2975 Kで成り立って	2975 Kで運営され	2975 Kによって運営され	3006 Kをお願い	3010 K
寄到	5155 K您的信箱	5218 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5294 K
""", '将': """
将本	5212 K文赠送给
""", '將': """
將本	5212 K文贈送給
""", '居': """
居合	2952 Kわせた方は
""", '已': """
已是	5149 K會員	5221 K订户	5221 K訂戶
已经	5149 K是会员
已讀	5290 K
已读	5290 K
""", '年': """
年額	3008 K
""", '广': """
广告	11 K	5174 K拦截	5255 K拦截	5255 K屏蔽	5255 K过滤	5257 K拦截	5257 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2896 Kブロック	2943 Kに頼らず	2971 Kブロッカーを	2971 Kブロックを	2971 Kブロック機能
""", '廣': """
廣告	11 K	5174 K攔截	5255 K阻擋程式	5255 K攔截	5255 K封鎖	5255 K阻擋器	5257 K攔截	5257 K封鎖
""", '开': """
开启	5160 K通知	5248 Kjavascript
""", '弊': """
弊社	3007 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	3007 Kイト
当初	99 Kの記事で
当社	3007 Kの
当編	3007 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5160 K扫	5165 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2877 Kをお願いします	3006 Kをお願い	3006 Kして
""", '您': """
您已	5218 K成功订阅	5218 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5147 K支持	5219 K每一份捐款	5219 K每一筆捐款	5291 K捐款	5291 K支持,	5291 K支持让	5291 K支持讓	5291 K支持是
""", '情': """
情報	2921 Kをお寄せください	2921 K提供はこちら	2921 K提供を募集	2921 K提供をお待ち	2921 Kをお待ちして	2952 Kをお持ちの方は	2952 K提供窓口
""", '感': """
感謝	5218 K您的訂閱	5291 K閱讀	5291 K您的支持
感谢	5218 K您的订阅	5291 K阅读	5291 K您的支持
""", '成': """
成为	51 K其中一员	5149 K会员即可	5221 K付费会员	5291 K会员,	5291 K会员即可	5291 K我们的会员
成果	2959 K報酬型広告
成為	5149 K會員即可	5219 K我們的贊助	5221 K付費會員	5291 K會員,	5291 K會員即可	5291 K我們的會員
""", '我': """
我们	5169 K使用cookie	5169 K使用 cookie	5292 K的
我們	5169 K使用cookie	5169 K使用 cookie	5292 K的
""", '手': """
手机	5160 K客户端
""", '打': """
打开	5158 Kapp	5160 K微信
打開	5158 Kapp
""", '扫': """
扫一	5160 K扫
扫描	5158 K二维码下载	5158 K二维码加入	5160 K二维码关注	5291 K二维码下载	5291 K二维码关注	5291 K二维码加入	5291 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5212 K章送給
""", '投': """
投げ	54 K銭
投资	5184 K有风险
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5294 K
指摘	3009 Kした
""", '捐': """
捐助	5219 K我们	5219 K我們
捐款	5291 K支持	5295 K
""", '掃': """
掃一	5160 K掃
掃描	5158 K qr	5291 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5160 K通知
推送	14 K	5160 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5257 K告
""", '支': """
支持	5146 K獨立媒體	5146 K独立媒体	5147 K我们的	5147 K我們的	5291 K我们,	5291 K我們,	5291 K我们。	5291 K我們。	5291 K我们的报道	5291 K我們的報導	5291 K我们的新闻	5291 K我們的新聞	5291 K我们的记者	5291 K我們的記者	5291 K我们的工作	5291 K我們的工作	5291 K我们继续	5291 K我們繼續
支援	2975 Kで成り立って	2975 Kで運営され	2975 Kによって成り立って	2975 Kによって運営され	3006 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5184 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5185 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	3009 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5221 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2884 K情報をお届け
""", '會': """
會員	50 K每月	5152 K專享	5221 K限定內容
""", '月': """
月額	2876 Kサポーター	2881 K#円	3008 K
""", '有': """
有了	5291 K你的支持	5291 K您的支持
有料	50 K会員は	2879 K会員限定	2879 K会員になる	2879 K会員の方	2880 K記事がお得に読める	2880 K記事が読み放題	2880 K記事をお得に	2945 K記事が読めます	3010 K会員
有权	5216 K删除
有權	5216 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5241 K#歲	5241 K十八歲
未經	5184 K授權不得	5184 K授權,不得	5184 K授權禁止	5184 K授權請勿	5184 K授權,請勿
未经	5184 K授权不得	5184 K授权,不得	5184 K授权禁止	5184 K授权,禁止	5184 K授权请勿	5184 K授权,请勿
""", '本': """
本ま	2934 Kでプレゼントできます	2934 Kでギフトできます	2934 Kで無料でプレゼント	2945 月#Kで無料で
本ア	3007 Kプリ
本サ	3007 Kイト
本中	3005 #K#本
本內	5245 K容來自
本内	5245 K容来自
本刊	5292 K
本報	5292 K導
本报	5292 K读者	5292 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5184 K来源	5292 K
本站	5292 K
本紙	38 Kまで	67 Kまで
本網	5169 K站使用	5292 K
本网	5169 K站使用
本記	3007 K事
本誌	3007 K
""", '来': """
来自	5201 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2987 K翻訳
""", '欢': """
欢迎	5163 K关注	5291 K加入	5291 K赞助	5291 K订阅	5291 K投稿
""", '歡': """
歡迎	5163 K追蹤	5291 K加入	5291 K贊助	5291 K訂閱	5291 K投稿
""", '此': """
此內	9 K容	5245 K容來自	5245 K容由
此内	9 K容	5245 K容来自	5245 K容由
此前	99 K版本
此影	5244 K片在您所在
此视	5244 K频在您所在
""", '残': """
残り	2879 K#文字	2879 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5293 K
每日	5157 K简报	5157 K簡報	5157 K電子報
每月	5293 K
""", '求': """
求め	3009 Kた	3009 Kている
""", '沒': """
沒有	70 K廣告	5260 K股東	5260 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5260 K股东	5260 K财团
""", '浏': """
浏览	5174 K器版本	5244 K器不支持音频	5244 K器不支持视频	5244 K器不支持播放	5244 K器不支持html#	5244 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5244 K器不支援影片	5244 K器不支援音訊
""", '点': """
点击	5291 K关注	5291 K这里
""", '無': """
無効	2971 Kにしてページを	2971 Kにして再読み込み	2971 Kにして、ページを
無料	15 K記事	2879 Kで会員登録	2879 K会員に登録	2945 Kで読める記事の上限	2945 K会員になると	2978 K記事の閲覧	2978 K記事は残り	2978 Kで読める記事	2978 K閲覧	3005 K記事 #/#	3005 K記事#/#	3006 K会員に登録	3006 K会員登録	3008 K体験
無断	2918 K転載	2918 K複製	2986 K転載・複製	2986 K転載を禁じ	2986 Kでの転載	2986 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5184 K所有	5184 K归本	5184 K归原	5184 K归作者	5184 K归属
版權	5184 K所有	5184 K歸
""", '特': """
特此	99 K更正
""", '独': """
独立	3007 Kしたジャーナリズム	5292 K新闻	5292 K媒体
""", '獨': """
獨立	5292 K新聞	5292 K媒體
""", '獲': """
獲得	5228 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5208 由 ai K	5208 由aiK	5208 ai K,仅供	5208 aiK,僅供
""", '產': """
產生	5208 由 ai K	5208 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5208 K工智能生成	5208 K工智慧生成
由讀	5292 K者
由读	5292 K者
""", '申': """
申し	2931 K込みはこちら
申込	2931 Kみはこちら	2931 Kはこちら	2950 K受付中
""", '电': """
电子	5295 K报
""", '畅': """
畅读	5221 K全站
""", '留': """
留言	85 K区	85 K區	5292 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2921 Kをお寄せ
""", '登': """
登入	24 K或	5149 K後繼續	5149 K會員	5232 K或註冊
登录	24 K或	5149 K后继续	5149 K后查看全文	5149 K后查看完整	5232 K或注册
登録	2945 Kして続きを読む	3006 Kしてください	3006 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	3007 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5158 appK多
""", '禁': """
禁止	5184 K转载
禁無	2917 K断
""", '私': """
私た	3007 Kちの
""", '科': """
科し	3009 Kた
""", '称': """
称	5294 K
""", '稱': """
稱	5294 K
""", '立': """
立即	5291 K加入我们	5291 K加入我們	5291 K订阅	5291 K訂閱	5291 K下载	5291 K下載	5291 K报名	5291 K報名	5291 K成为会员	5291 K成為會員
""", '第': """
第一	5216 K条评论	5216 K則留言	5216 K條評論
""", '筆': """
筆者	2951 K個人の見解
""", '紙': """
紙の	3007 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2879 Kを読むには	2879 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	3007 K部では
""", '繼': """
繼續	5149 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5149 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5208 由aiK
翻译	5208 由aiK
""", '者': """
者說	5294 K
者说	5294 K
""", '联': """
联盟	74 K链接	5228 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5228 K行銷連結	5228 K連結
聯絡	38 K我們
""", '自': """
自动	5208 由 ai K生成	5208 由aiK生成
自動	2987 K翻訳	5208 由 ai K生成	5208 由aiK生成
""", '若': """
若有	5184 K侵权	5184 K侵權
""", '获': """
获得	5228 K佣金
""", '著': """
著作	2918 K権は	2986 K権法により保護	2986 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5216 K本站立场
表示	5294 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5149 K即可	5149 K後繼續	5155 K我們的	5155 K電子報	5291 K我們	5295 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	99 Kを更新しました	99 Kを修正しました	2880 Kが読み放題	2934 Kをプレゼントできます	3005 #K中#記事
記者	2921 Kまでご連絡ください
""", '訴': """
訴え	3009 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	3009 Kた
認為	5294 K
""", '說': """
說:	5294 K
說。	5294 K
說道	5294 K
""", '読': """
読み	2881 K放題
読者	18 Kの寄付	18 Kの支援	2943 Kの会費で	3007 Kの皆様	3007 Kの皆さ	3007 Kアンケート
""", '請': """
請先	5291 K登入
請啟	5169 K用javascript
請我	54 K喝咖啡
請捐	5291 K款
請支	5146 K持我們	5291 K持我們
請登	5291 K入後	5291 K入以
請立	5291 K即捐款
請輸	5218 K入您的電子	5291 K入您
請關	5255 K閉後重新整理
請點	5291 K擊此處	5291 K擊這裡	5291 K擊下方	5291 K擊連結
""", '講': """
講座	2950 K参加者募集中
""", '讀': """
讀者	43 K投書	5292 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5149 K即可	5149 K后继续	5155 K我们的	5155 K电子报	5291 K我们	5295 K费
""", '认': """
认为	5294 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	5216 K服务协议
""", '该': """
该视	5244 K频在您所在
""", '说': """
说:	5294 K
说。	5294 K
说道	5294 K
""", '请': """
请先	5291 K登录
请关	5255 K闭后刷新
请启	5169 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5291 K款
请支	5146 K持我们	5291 K持我们
请点	5291 K击此处	5291 K击这里	5291 K击下方	5291 K击阅读	5291 K击关注	5291 K击链接
请登	5291 K录后	5291 K录以
请立	5291 K即捐款
请输	5218 K入您的电子邮箱	5218 K入您的邮箱	5291 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5292 K问卷	5292 K群
""", '責': """
責任	5184 K編輯:
""", '賺': """
賺取	5228 K佣金
""", '購': """
購読	2879 K者の方は	2881 Kすると	3006 Kしてください	3007 K者の方	3010 K料
""", '贈': """
贈送	5212 K給好友
""", '贊': """
贊助	5146 K我們	5291 K我們
""", '责': """
责任	5184 K编辑:
""", '赚': """
赚取	5228 K佣金
""", '赞': """
赞助	5146 K我们	5291 K我们
""", '赠': """
赠送	5212 K给好友
""", '身': """
身边	5292 K的新鲜事
身邊	5292 K的新鮮事
""", '転': """
転載	45 K	2917 Kを禁じ
""", '輸': """
輸入	5218 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5184 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	5184 K请注明
""", '输': """
输入	5218 Kemail
""", '还': """
还可	5212 K赠送
""", '这': """
这篇	5292 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5163 K我們的	5185 Kgoogle news	5291 K我們
""", '送': """
送っ	49 Kてください
送到	5218 K你的邮箱	5218 K您的邮箱	5218 K您的信箱
""", '這': """
這篇	5292 K文章
""", '通': """
通知	14 K	2888 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2942 Kニュースレター
""", '邀': """
邀請	5291 K您
邀请	5291 K您
""", '還': """
還可	5212 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5294 K
""", '长': """
长说	5294 K
""", '開': """
開啟	5160 K通知	5248 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5149 K全文請	5290 K
""", '閲': """
閲覧	3005 K記事数:#/#
""", '關': """
關注	5163 K我們的	5291 K我們
關閉	5255 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5149 K全文请	5290 K
""", '随': """
随时	5291 K掌握
""", '隐': """
隐私	5173 K政策
""", '隨': """
隨時	5291 K掌握
""", '隱': """
隱私	5173 K權政策	5173 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5295 K報
""", '需': """
需接	5201 K受cookie
需要	5201 K接受cookie	5291 K您的支持	5291 K你的支持
""", '音': """
音声	2932 Kでもお聴き
""", '頂': """
頂い	2876 Kたサポートは
""", '飲': """
飲酒	5241 K過量
""", '首': """
首年	5234 K仅需
首月	5221 K仅需	5221 K只要	5234 K免费	5234 K免費	5234 K仅	5234 K僅	5234 K只需	5293 K
首选	5185 K来源	5185 K新闻来源	5274 K来源
首選	5185 K來源	5185 K新聞來源	5274 K來源
""", '點': """
點擊	5291 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3137 K
가입해	3137 K 주세요
""", '강': """
강조했다	3140 K
""", '게': """
게시물	3092 K 불러오기
""", '계': """
계속	3017 K 읽으려면	3017 K 읽으시려면
계신	3042 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	3100 K 차단	3102 K 차단기를
광고도	70 K
광고차단	3100 K	3102 K 프로그램을	3102 K 기능을
""", '구': """
구글	3029 K 뉴스에서
구독	50 K 회원은	3017 K 후 이용
구독료	3141 K
구독을	3137 K 신청하세요
구독자	3017 K 전용 기사	3017 K 전용 콘텐츠	3017 K 전용입니다	3017 K 전용 서비스	3138 K
구독자는	50 K
구독자만	3017 K 볼 수	3071 K 읽을
구독자에게만	3071 K 제공
구독하고	3029 K
구독하세요	3041 K	3137 K
구독하시면	3017 K
구독해	80 K 주세요	3028 K 주세요	3069 K 주셔서	3137 K 주세요
구독해주세요	3028 K
구독해주셔서	3069 K
""", '금': """
금요일	3069 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	3014 좋은 K 후원	3136 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	3017 전체 K 보려면	3071 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3070 K 응원해
기자에게	3042 K 연락해 주세요
""", '남': """
남겨주세요	3137 K
""", '네': """
네이버	3029 K 메인에서	3041 K 구독
네이버에서	3029 K 구독
""", '놓': """
놓치지	3137 K 마세요
""", '눌': """
눌러주세요	3137 K
""", '뉴': """
뉴스레터	78 K	3020 K 구독하기	3020 K 구독하세요	3020 K 신청하기	3020 K 구독 신청하기	3138 K	3141 K
뉴스레터로	3020 K 받아
뉴스레터를	3020 K 받아	3020 K 구독하세요	3020 K 구독해	3020 K 구독하고	3020 K 구독하면	3137 K 신청하세요
""", '다': """
다운로드하세요	3137 K
""", '달': """
달	3071 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	3042 K 제보가	3138 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3067 K 삭제될	3067 K 삭제합니다	3067 K 통보	3067 K 예고	3067 K 운영자	3067 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3140 K
""", '독': """
독립	3138 K 언론
독립언론	3138 K
독립언론을	3070 K 지켜
독자	3082 K 후원으로	3137 K 여러분의	3138 K 여러분
독자님의	3015 K 후원	3082 K 후원으로
독자들의	18 K 후원	3082 K 후원으로	3106 K 후원
독자의	3082 K 후원으로	3106 K 후원	3138 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3069 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3137 K
""", '로': """
로그인	24 K	3017 K 후 이용
로그인이	3017 K 필요합니다	3017 K 필요한 서비스	3017 K 필요해요
로그인하거나	3137 K
로그인하고	3071 K 계속
로그인하면	3071 K 계속
로그인하시면	3017 K
""", '링': """
링크에서	3137 K 확인하세요
""", '마': """
마음에	3070 기사가 K 드셨다면
""", '만': """
만나보세요	3137 K
""", '말': """
말했다	3140 K
""", '매': """
매월	3139 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3069 K 보내드려요
메일함으로	3020 K
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	3039 K 복제	3039 K 전재
무단전재	3038 K
무료	15 K 기사	3080 K 기사	3139 K 체험
무료로	15 K 볼 수 있는	3071 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3137 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3140 K
""", '보': """
보내	57 K 드립니다	3137 K 주세요
보내드리는	3069 K
보내드립니다	57 K	3069 K
보내주세요	3137 K
""", '본': """
본	3138 K 기사
본사의	3078 K 편집 방향	3078 K 편집방향
본지는	3138 K
본지의	3078 K 편집 방향	3078 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	3091 K 오디오를	3091 K 비디오를	3091 K 동영상을
브라우저는	3091 K 동영상
브라우저에서는	3091 K 동영상을
""", '사': """
사연을	3042 K 보내주세요	3042 K 보내 주세요
사전	3057 K 등록하기	3057 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	3040 K 매체로	3040 K 출처로	3040 K 언론사	3040 K 매체
선호하는	3040 K 출처
""", '설': """
설명했다	3140 K
설문에	3137 K 참여하세요
설치하세요	3137 K
""", '세': """
세미나	3057 K 신청하기
""", '소': """
소식을	3069 K 전해드립니다
""", '속': """
속보를	3068 K 받아보세요
""", '수': """
수수료를	3074 K 받을 수 있습니다	3074 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3082 K 후원으로
시민의	3106 K 후원
시작하세요	3137 K
""", '아': """
아래에서	3137 K 확인하세요
""", '알': """
알려	3137 K 주세요
알려주세요	3137 K
알림	3024 K 받기	3024 K 설정
알림을	14 K	3068 K 켜고
""", '애': """
애드블로커	3100 K
애드블록	3100 K
애드블록을	3102 K
애드블록이	3102 K
""", '앱': """
앱	3024 K 다운로드	3024 K 설치	3068 K 설치하기
앱에서	3023 K 보기	3023 K 열기	3068 K 더 편하게	3137 K 확인하세요
앱으로	3023 K 보기	3068 K 더
앱을	3024 K 다운로드	3068 K 다운로드하세요	3068 K 설치하세요
""", '언': """
언론을	3070 독립 K 지켜
""", '여': """
여기서	3137 K 확인하세요
여러분	3138 K 덕분
여러분의	3042 K 제보를	3070 K 후원이	3106 독자 K 후원	3137 K 후원
""", '영': """
영상에서	3060 K 확인하세요	3060 K 확인할 수 있습니다	3137 K 확인하세요
영상으로	3060 K 확인하세요
영상을	3060 K 확인하세요
""", '온': """
온라인	3057 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3052 K 콘텐츠	3092 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	3138 K 기자
우리의	3138 K 저널리즘
""", '운': """
운영되고	3070 독자의 후원으로 K 있습니다
""", '원': """
원고료	3014 K 주기
원고료로	3014 K 응원	3070 K 응원
원고료주기	3014 K
""", '월': """
월	3139 K #원
""", '유': """
유료	3017 K 구독자만
유튜브	3029 K 구독
""", '음': """
음성으로	3060 K 들으려면	3060 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3137 K
응원해	3015 K 주세요	3137 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3137 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3138 K 기사가	3138 K 기사는	3138 K 기사
이메일	3021 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	3020 K 입력하세요	3020 K 입력해 주세요	3020 K 입력해주세요	3020 K 입력하시면
이미	3071 K 구독자이신가요
이벤트에	3137 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3118 K 작성	3118 K 생성	3118 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3057 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3118 K 번역
자바스크립트가	3095 K
자바스크립트를	3095 K
자살예방	99 K
자주	3040 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	3038 K 금지
재배포금지	3038 K
재생할	3091 K 수 없습니다
""", '저': """
저작권법	3039 K
저작권법의	3039 K
저작권자	3039 K
저작권자의	3039 K
저희	3138 K 뉴스레터	3138 K 채널	3138 K 앱
저희는	3138 K
저희를	3138 K
""", '적': """
적었다	3140 K
""", '전': """
전문을	20 K
전용	3017 회원 K 기사	3017 회원 K 콘텐츠	3017 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3140 K
""", '정': """
정기	3014 K 후원이	3014 K 후원으로
정기후원	3139 K
정기후원으로	3014 K
정기후원이	3014 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3092 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	3042 K 부탁드립니다
제보는	3042 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	3042 K 기다립니다	3042 K 받습니다
제보해	38 K 주세요	67 K 주세요	3137 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3074 K 링크
제휴링크	3074 K
""", '좋': """
좋아요	3041 구독과 K 부탁
좋아요를	3041 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3136 #건 K #건	3136 #개 K #개
""", '지': """
지금	3137 K 확인하세요	3137 K 신청하세요	3137 K 참여하세요
지켜주세요	3137 K
""", '차': """
차단	3102 광고 K 프로그램을	3102 광고 K 프로그램이	3102 광고 K 기능을
""", '채': """
채널	3028 K 추가	3041 K 추가하기	3041 K 구독하기	3081 K 추가하고	3081 K 추가하면
채널에	3041 K 참여하세요
채널에서	3041 K 소식을	3137 K 확인하세요
채널을	3081 K 추가하고	3081 K 추가하면	3081 K 추가해	3081 K 구독하고	3081 K 구독하면
채용	3057 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3139 K 달
""", '추': """
추가해	3041 K 주세요
추가해주세요	3041 K
""", '친': """
친구	3041 K 추가하세요
""", '카': """
카카오톡	3081 K 채널에서	3081 K 채널
""", '커': """
커피	54 K 한 잔 사	3070 K 한 잔 값으로
""", '콘': """
콘텐츠	3092 K 불러오기
""", '쿠': """
쿠키	3052 K 동의가
쿠키를	3052 K 허용해야	3052 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3057 K 보기
""", '파': """
파트너스	3074 K 활동
""", '팔': """
팔로우하기	3028 K	3041 K
팔로우하세요	3137 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3078 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3074 K 받아
""", '활': """
활용	3038 ai 학습 및 K 금지
""", '회': """
회원	3017 K 전용입니다
회원가입	3017 K 후	3137 K 후
회원가입은	3137 K
회원가입을	3137 K 하
회원가입하고	3137 K
회원가입하면	3071 K 월
회원가입하세요	3137 K
회원가입하시면	3137 K
회원만	3017 K 볼 수
""", '후': """
후원금	3141 K
후원으로	3014 K 응원	3070 독자의 K 운영됩니다	3070 독자의 K 운영하는
후원을	3015 K 부탁드립니다	3137 K 부탁
후원이	3014 K 큰 힘	3015 K 필요합니다	3015 K 큰 힘이
후원하세요	3137 K
후원해	80 K 주세요	3014 K 주세요	3015 K 주세요	3137 K 주세요
후원회원의	3082 K 후원으로	3106 K 힘
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
