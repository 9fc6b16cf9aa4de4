"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5161
# comentário	3884
# comentários	3884
# fotó megtekintése	2605
# fotók megtekintése	2605
# gün ücretsiz deneyin	4842
# głosów	93
# hlasů	93
# hozzászólás	2518
# kişi oy kullandi	4888
# komentářů	529
# komentāri	3285
# kép megtekintése	2605
# képek megtekintése	2605
# lượt bình chọn	93
# odpovedí	4514
# odpovědi	634
# odpovědí	634
# odpowiedź	3830
# příspěvků	529
# röster	93
# sekunden zurück	993
# válasz megjelenítése	2614
# yaşindan küçükler oynayamaz	4926
# ääntä	93
# års aldersgrense	3567
# δευτερόλεπτα μπροστά	1134
# δευτερόλεπτα πίσω	1134
# σχόλια	1059
# ψήφοι	93	1084
# ψήφος	1084
# відповідей	5126
# відповідь	5126
# відповіді	5126
# гласа	93
# голоса	93
# голосов	93
# голосів	93
# з #	5087
# из #	4267
# коментарі	5015
# коментарів	5015
# комментариев	4195
# комментарий	4195
# комментария	4195
# от #	307
# ответ	4306
# ответа	4306
# ответов	4306
# отговор	336
# отговора	336
# із #	5087
# הצבעות	93
# מתוך #	2290
# שניות אחורה	2345
# שניות קדימה	2345
# תגובות	2286
# تعليقات	132
# ثانيه جلو	1875
# ثانيه عقب	1875
# راي	93
# صوت	93
# نظر	1818
# कमेंट	2411
# वोट	93
# सेकंड आगे	2460
# सेकंड पीछे	2460
# € al mes durante # meses	1639
# € al mese per # mesi	2844
# € por mês durante # meses	3942
# 人参与	5304
# 人參與	5304
# 票	2972
# 명 참여	3110
# 표	3110
#% megtakarítás	2601
#+ hrajte zodpovědně	520
#-årsgrense	3567
#/# fotó	2605
#/# kép	2605
#/#. fotó	2605
#/#. kép	2605
#か月無料	2948
#カ月無料	2948
#ヶ月無料	2948
#人が回答	2972
#人が投票	2972
#人参与	5304
#人參與	5304
#件のコメント	2969
#則留言	5290
#小时热榜	5296
#条评论	5290
#票	93	2972
#秒戻る	3027
#秒進む	3027
#명 참여	93	3110
#초 뒤로	3156
#초 앞으로	3156
#표	3110
""", 'a': """
a apărut o eroare	4126
a boltunkból	2575
a carregar vídeo	3956
a cikk a hirdetés alatt folytatódik	2510
a cikk a hirdetés után folytatódik	2510
a cikk automatikusan készült	2613
a cikk felhasználása engedélyköteles	2611
a cikk meg is hallgatható	2507
a cikk meghallgatása	2524
a cikk megosztása	2507
a cikk szerzői jogvédelem alatt áll	2611
a cikk zárolva van	2600
a cikket gépi hang olvassa fel	2586
a folytatáshoz regisztráljon	2501
a hanganyagot mesterséges intelligencia készítette	2586
a hirdetés után folytatjuk	2510
a hirdetés vége	2621
a hozzászólás lezárva	2614
a hozzászólások le vannak zárva	2614
a hét kvíze	2569
a kommentelés lezárult	2518
a könyv megrendelhető itt	2513
a könyv megrendelése	2575
a lejátszó betöltése	2586
a link másolva	2619
a lire également	2118
a matéria continua abaixo	4018
a mező kitöltése kötelező	2603
a nap kérdése	92	2572
a notícia continua abaixo	4018
a rovat további cikkei	2522
a sua subscrição foi confirmada	4010
a sua subscrição foi efetuada com sucesso	4010
a szerző a lap munkatársa	2535
a szerző cikkei	2606
a szerző jogász	2535
a szerző közgazdász	2535
a szerző politológus	2535
a szerző további cikkei	2606
a szerző történész	2535
a szerző összes cikke	2606
a szerző újságíró	2535
a szerzőkről	2537
a szerzőről	2537
a szöveg automatikusan készült	2613
a tartalmat nem tudjuk megjeleníteni	2578
a tartalom nem elérhető	2578
a tartalom nem jeleníthető meg	2578
a tartalom szerzői jogi védelem alatt áll	2611
a teljes cikk elolvasása	2606
a témában további cikkek	2522
a videó az ön országában nem játszható le	2586
a videó már nem elérhető	2586
a videó nem elérhető	2586
a videó nem elérhető az ön országában	2586
a videó nem játszható le	2586
a videólejátszó betöltődik	2586
a videót nem lehet lejátszani	2586
abo abschließen	807
abo auswählen	1006
abo wählen	1006
abonare confirmată	4150
abonați-vă	4035
abone değil misin	4944
abone değil misiniz	4944
abonează-te	4035
abonelere özel	4842
abonelere özel avantajlar	4926
abonelere özel indirim	4926
abonelere özel içerik	4944
abonelik paketlerini gör	4974
abonelik seçenekleri	4974
aboneliği yenile	4974
aboneliğini seç	4944
aboneliğiniz onaylandi	4975
aboneliğinizi seçin	4944
abonentu priekšrocības	3316
abonner nå	3545
abonner på nyhetsbrevet	3552
abonné	2180
abonné à ce thème	2243
abonnér	653
abonnér nu	653
abonnés	2067
abonnés uniquement	2167
abonē	3279
abonē jaunumus	3303
abonē un lasi visus rakstus	3279
abonēt	3279
abrir menú	1590
aby odtworzyć film, włącz javascript	3798
acasă	4053
accede a todos los contenidos sin límites	1639
accept termenii și condițiile	4125
accepter og fortsæt	749
acceptera och fortsätt	4723
acceptera och stäng	4723
accepto la política de privacitat	477
acceptér	676
acceptér alle	750
acceptér og fortsæt	749
acceptér og vis	749
acceptă toate	4049	4064
acceptă tot	4107
acceptă și afișează conținutul	4064
acceptă și continuă	4106
acceso a todos los artículos	1706
accès restreint aux abonnés	2069
accès à tous les articles	2238
accéder au dossier	2209
accéder à l'article	2067
accéder à la page de dons	2199
accédez à tous les articles	2069
aceitar e ver o conteúdo	3918
aceito receber comunicações	3977
aceito receber comunicações de marketing	3977
aceito receber comunicações e ofertas	3937
acepto la política de privacidad	1674
acesso ilimitado a todo o conteúdo	4009
acest articol este disponibil doar abonaților	4037
acest articol este rezervat abonaților	4085
acest câmp este obligatoriu	4125
acesta este ultimul tău articol gratuit	4085
acheter ce numéro	2154
acheter le numéro	2153
achetez ce numéro	2154
activează	4113
activează alertele	4079
activează notificările	4079
activează sunetul	4102
actualitza la pàgina	470
actualités	2118
actualizar la página	1667
ad 광고	3131
ad 추천	3144
adatkezelés és sütik	2581
adatkezelési tájékoztató	2578
adatvédelem és sütik	2581
adatvédelmi beállítások	2578
adatvédelmi beállítások módosítása	2581
adatvédelmi tájékoztató	2578
adaugă ca sursă preferată	4136
adaugă un comentariu	4050
adaugă un răspuns	4142
adaugă în coș	4153
adblock détecté	2235
adblocker upptäckt	4735
add meg az e-mail-címed	2528
además	1584
adhérer	2058
adj hozzá minket preferált forrásként	2616
adja meg az e-mail-címét	2528
adja meg az összeget	2597
adja meg e-mail-címét	2528
adomány	2497
adományozok	2497
adományozás	2497
adresa de email nu este validă	4125
adresă de email invalidă	4125
adreça electrònica	440
adó # százalék	2597
adója #%-ával	2597
afficher la vidéo	2191
afficher les réponses	2179
afișează comentariile	4094
afișează conținutul	4064
afișează conținutul extern	4064
afișează originalul	4054
afișează postarea	4106
afișează subtitrările	4102
află mai multe	4049
afmeld når som helst	769
afspilleren indlæses	752
agora não	3850
ai deja un abonament? autentifică-te	4085
ai găsit o greșeală	4131
ai kan begå fejl	779
ai kan gjøre feil	3673
ai kan göra fel	4754
ai kan göra misstag	4754
ai może popełniać błędy	3827
ai može griješiti	4410
ai može pogriješiti	4410
ai môže robiť chyby	4511
ai může chybovat	631
ai může dělat chyby	631
ai observat o greșeală	4050
ai sa môže mýliť	4511
ai segítségével készült	2613
ai által fordított	2613
ai által generált	2613
ai által generált tartalom	2613
ai може да греши	335
ai सारांश	2432
ai से तैयार सारांश	2432
ai 摘要	5386
ai 기사 요약	3186
ai 번역	3157
ai 생성 이미지	3196
ai 요약	3131
ai 음성으로 듣기	3156
ai-genererat innehåll	4756
ai-genereret resumé	692
ai-oversættelse	781
ai-resumé	692	781
ai-összefoglaló	2524
ai-översatt	4754
ai-översättning	4756
aicinām ievērot cieņu komentāros	3285
aiheeseen liittyvää	1948
aiheesta lisää	1948
aikaa jäljellä #	2007
ainda não tem conta	3976
ainda não é assinante	3975
ainult vajalikud küpsised	1774
aitäh hääletamast	1770
aitäh liitumast	1758
aitäh sõnumi eest	1785
aizmirsāt paroli	3327
aizvērt	3287
aizvērt galeriju	3331
aizvērt reklāmu	3288
aiが要約	3055
aiによる要約	3055
ai总结	5386
ai摘要	5326
ai生成	3028	5386
ai生成内容	5358
ai翻訳	3028
ai翻譯	5386
ai翻译	5386
ai要約	3055
ai語音朗讀	5357
ai语音朗读	5357
ai重點整理	5326
ai音声で聴く	3027
ai가 생성한 콘텐츠입니다	3196
ai가 읽어주는 기사	3156
ai로 생성된 콘텐츠	3196
ajouter une réponse	2226
ajouter à mes favoris	2096
ajouter à mes sources préférées	2220
ajouter à mes sujets	2243
ajouter à mes thèmes	2243
ajouter à vos sources préférées	2220
ajouter à vos sélections	2096
ajándék cikk	2508
ajándékozd el a cikket	2508
ajándékozd tovább a cikket	2508
ajándékozza a cikket	2507
ajándékozza a cikket barátjának	2507
ajándékozza el a cikket	2508
ajándékozza tovább a cikket	2508
ajánlataink	2522
ajánlja: outbrain	2621
ajánlja: taboola	2621
ajánljuk	2522
ajánljuk még	2522
ajánlott	2522	2601
ajánlott cikkek	2522
ajánló	2522
akceptuję	3717
akceptuję i kontynuuję	3795
akceptuję i przechodzę do serwisu	3795
akkurat nå	3580
ako chránime svoje zdroje	4507
ako chránime zdroje	4507
ako vypnúť adblock	4492
ako vypnúť blokovanie reklám	4492
aktuálny čas	4488
aktuálny čas #	4487
aktuální čas	601
aktuální čas #	600
aktuálně	531
akzeptieren und schließen	990
aldersgrense # år	3567
aldersgrense: # år	3567
alege o sumă	4148
alege-ți abonamentul	4123
alegeți abonamentul	4123
algo salió mal	1675
alkalmazás letöltése	2588
alkalmazás megnyitása	2588
alla bidrag hjälper	4738
alla rättigheter reserverade	4752
alle abo-angebote im überblick	928
alle angaben ohne gewähr	934
alle beiträge ansehen	863
alle beiträge anzeigen	1011
alle beiträge der autorin	1011
alle beiträge des autors	1011
alle bidrag hjælper	764
alle bidrag tæller	764
alle inhalte sind urheberrechtlich geschützt	975
alle newsletter im überblick	917
alle preise ohne gewähr	934
aller à la recette	62
allt innehåll är skyddat av upphovsrätt	4693
allt innehåll är upphovsrättsskyddat	4692
als bevorzugte quelle bei google hinzufügen	835
als bevorzugte quelle hinzufügen	1025
als podcast hören	929
alte știri	4051
alterar preferências de cookies	3918
altres notícies	20
altres notícies que et poden interessar	20
altyazilari aç	4927
altyazilari göster	4927
altă sumă	4119
alătură-te conversației	4067
am înțeles	4054
amazon'da gör	4926
amazonで見る	3025
amazonで詳しく見る	3025
amazonで詳細を見る	3025
amazonで買う	3025
amazonで購入	3025
amazonで購入する	3025
amintește-mi mai târziu	4031
ana sayfaya dön	4950
anasayfaya dön	4950
anderen betrag wählen	1003
andet beløb	763
andra läser	20	4661
andra läser just nu	20
andra läste även	4661
andre har også lest	20
andre leser nå	3580
andre leste også	3580
andre læser	689
andre læser lige nu	689
andre læser også	20
andre læste også	689
angebot auswählen	1006
angebot wählen	928
anhören	832
anhören # min	832
anket sonuçlari	4921
anketa dňa	4478
ankstesnė nuotrauka	3264
anmäl	4758
anmäl annons	4762
anmäl dig	4635
anmäl dig till nyhetsbrevet	4635
anmäl inlägg	4757
anmäl kommentar	4757
anna kelvollinen sähköpostiosoite	2027
anna äänesi	1992
annet beløp	3657
anneta ühekordselt	1782
annonce - artiklen fortsætter nedenfor	672
annonces légales	2154
annoncørbetalt	88
annoncørbetalt indhold	88	699
annons - artikeln fortsätter nedan	4646
annons från våra partner	4762
annonsblockerare upptäckt	4735
annonsen slutar här	4646
annonser från google	4762
annonsinnehåll	4668
annonslänk	4646
annonsörsinnehåll	4668
annonsørinnhold	88	3590
annonsørsamarbeid	3681
ano, prosím	607
ano, rád	607
anonimni sandučić	4407
anonym brevlåda	4750
anonym tipslåda	4750
anonymná schránka	4507
anonymní schránka	626
anpassa inställningar	4723
anular suscripción	1724
anulează oricând	4123
anulezi oricând	4085
anuluj odpowiedź	3726
användarnamn	4741
användarnamn eller e-postadress	4740
användarvillkor	4648
anzeige schließen	1028
anzeigensonderveröffentlichung	934
anúncio	3876
anúncio em #	4004
anúncios	3876
apasă pentru sunet	4147
apmaksāta sadarbība	3338
apmaksāts saturs	3288
apmokėta partnerystė	3271
apmokėtas turinys	3271
aportació mensual	471
aportació única	471
aportación mensual	1669
aportación única	1669
app letöltése	2588
app storeからダウンロード	3033
app storeでダウンロード	3033
app store에서 다운로드	3163
apple ile giriş yap	4944
apple podcastで聴く	3061
appleでサインイン	3043
appleでログイン	3043
appleで続ける	3043
app内打开	5364
après la publicité	2104
aptaujas rezultāti	3321
após a publicidade	3876
apóyanos	1534
apóyanos en patreon	1668
apúntate	1549
aquest article està bloquejat	475
aquest article està protegit	486
aquest article t'ha estat útil	450
aquest camp és obligatori	477
aquest contingut està protegit	486
aquest vídeo ja no està disponible	457
aquest vídeo no està disponible	457
ar norite gauti pranešimus	3255
arată conținutul	4106
arată mai mult	4129
arată mai puțin	4054
arată răspunsurile	4094
arată tot	4054
arkadaşina gönder	4851
arkadaşinla paylaş	4851
article abonné	2067
article ajouté à vos sélections	2096
article lu par une voix de synthèse	2187
article précédent	2118
article réservé aux abonnés	2067
article següent	481
article sponsorisé	2154
articles associés	2118
articles liés	2118
articles recommandés	2118
articles récents	2118
articol exclusiv pentru abonați	4085
articole asemănătoare	4051
articole înrudite	4051
articoli più letti	2848
articolul continuă după publicitate	4074
articolul continuă după reclamă	4045
articolul continuă mai jos	4045
articolul următor	4051
artikeln finns också som ljud	4642
artikeln fortsätter efter annonsen	4646
artikeln fortsätter nedan	4646
artikeln fortsätter under bilden	4646
artikeln går att lyssna på	4642
artikeln läses upp av en syntetisk röst	4726
artikeln är automatiskt genererad	4754
artikeln är låst	4628
artikeln är maskinöversatt	4754
artikeln är skapad automatiskt	4754
artikeln är skyddad av upphovsrätt	4752
artikeln är uppläst av en dator	4642
artikkel jätkub pärast reklaami	1742
artikkel jätkub reklaami järel	1742
artikkel on kaitstud autoriõigusega	1795
artikkel täieneb	1740
artikkelen er låst	3545
artikkelen finnes også som lyd	3558
artikkeli jatkuu kuvan jälkeen	1935
artikkeli on konekäännetty	2037
artikkeli on suojattu tekijänoikeudella	2035
artikkelin lukee synteettinen ääni	2007
artikkelin voi myös kuunnella	1932
artiklen er låst	653
artiklen er læst op af en robot	664
artiklen findes også som lyd	664
artiklen fortsætter efter annoncen	672
artiklen fortsætter efter reklamen	787
artiklen fortsætter nedenfor	672
artiklen fortsætter under billedet	672
artiklen kan også høres	664
artiklen læses op af en kunstig stemme	752
artikli loeb ette tehishääl	1738
artiklit loeb sünteetiline hääl	1776
artiklit loeb tehishääl	1738
artykuł czytany przez syntezator mowy	3798
artykuł dla subskrybentów	3698
artykuł do słuchania	3798
artykuł kontynuowany pod reklamą	3716
artykuł premium	3812
artykuł sponsorowany	3713
artykuł zablokowany	3812
artykuły na e-mail	3701
artykuły partnerów	3835
artículo anterior	1584
artículo regalado	1719
artículo relacionado	1584
artículo siguiente	1678
artículos recomendados	1643
artículos relacionados	1584
as notícias mais lidas	3945
ascultă	4042
ascultă articolul	4102
ascunde răspunsurile	4094
aseta ensisijaiseksi lähteeksi	2041
aslini göster	4867
assine já	3855
atbalstīt	3279
atcel jebkurā laikā	3279
atcelt var jebkurā laikā	3327
atcerēties mani	3328
atidaryti galeriją	3264
atidaryti programėlėje	3254
atidaryti programėlę	3254
atkūrimo greitis	3252
atlikite testą	3246
atlikušais laiks	3321
atlikušais laiks -#	3320
atpakaļ uz augšu	3331
atpakaļ uz sākumlapu	3331
atradi kļūdu	3332
atradi kļūdu rakstā	3285
atradāt kļūdu	3332
atrakinti straipsnį	3260
atrisini krustvārdu mīklu	3314
atsaukt piekrišanu	3318
atsisiųsti garso įrašą	3252
atsisiųsti iš app store	3254
atsisiųsti iš google play	3254
atsisiųsti programėlę	3254
atsiųskite naujieną	3265
atsiųskite nuotraukas	3265
atskaņot video	3320
atskaņošanas ātrums	3320
atslēgt rakstu	3327
atslēgvārdi	3321
atteikties var jebkurā laikā	3329
attēls # no #	3340
attēls #/#	3340
attēls attēlā	3320
atualizar a página	3970
atualizar preferências	4025
atualizar página	3970
atvērt	3287
atvērt galeriju	3331
atvērt lietotni	3322
atvērt lietotnē	3322
atvērt rakstu	3327
atļaut paziņojumus	3323
atšaukti galite bet kada	3210
atšaukti sutikimą	3250
aucun commentaire à ce niveau	2158
audio narrado por una voz automática	1614
audio vytvorila umelá inteligencia	4487
auf apple podcasts hören	907
auf spotify hören	907
ausgewählt für sie	933
auswahl bestätigen	991
auswählen	1007
automaatselt tõlgitud	1789
automaattinen käännös	2038
automaticky preložené	4511
automaticky přeloženo	631
automatické prehrávanie	4487
automatické přehrávání	600
automatický preklad	4512
automatický překlad	632
automatikus lejátszás	2586
automatinis atkūrimas	3252
automatisch übersetzt	1021
automatische übersetzung	1022
automatiskt översatt	4754
automatiškai išversta	3266
automatsko puštanje	4389
automātiski tulkots	3333
automātiskā atskaņošana	3320
autoriser la publicité	2197
ava äpis	1778
avantage abonnés	2185
avantages abonnés	2185
avantaje pentru abonați	4100
avançar # segundos	3956
avançar para o conteúdo	3896
aveți deja cont	4123
avfölj	4760
avfølg	3678
avis de décès	2154
avoimet työpaikat	1950
avregistrera dig när som helst	4743
avsluta när du vill	4628
avsluta när som helst	4743
avslutt når du vil	3545
avslå alle	3645
avís legal	428
avísanos de un error	1693
aylik bağiş	4941
aylik bağiş yap	4973
ayrintilar için tiklayin	4866
ayrintilar için tiklayiniz	4866
az ai hibázhat	2613
az ai tévedhet	2613
az e-mail-címed	2603
az első hónap csak # ft	2501
az mi hibázhat	2613
az oldal tetejére	2606
az outbrain ajánlásával	2621
az ön e-mail-címe	2603
az ön neve	2603
az összefoglalót ai készítette	2613
az összefoglalót mi készítette	2613
az összes cikk	2606
az összes elfogadása	2578
az üzeneted	2604
aç	4867
añadir a favoritos	1564
añadir a la cesta	1718
añadir a mi lista	1642
añadir a mis temas	1711
añadir al carrito	1718
añadir comentario	1577
añadir como fuente preferida	1687
añadir una respuesta	1693
añadir usuario	1539
añádenos como fuente preferida	1687
aún no eres suscriptor	1672
aún no estás registrado	1673
aún no te has registrado	1539
aún no tienes cuenta	1673
ačiū už jūsų balsą	3246
ačiū už registraciją	3262
ačiū už žinutę	3262
ačiū, kad balsavote	3246
ačiū, kad užsiprenumeravote	3235
ați uitat parola	4124
ați votat deja	4094
""", 'b': """
baixar episódio	3956
baixar o áudio	3956
baixar áudio	3956
bandykite dar kartą	3262
bandykite vėliau	3262
bankkártyás támogatás	2597
bankovním převodem	612
banküberweisung	806
bara för dig som prenumererar	4740
bara för prenumeranter	4740
bare nødvendige	3644
bağiş sayfasina git	4941
bağiş yap	4841
bağiş yapin	4841
bağişim	4942
bağlanti kopyalandi	4959
bağlantiyi kopyala	4851
başa dön	4866
başka tutar	4941
be šlamšto	3262
bedste værdi	767
bei google als quelle hinzufügen	835
bei spotify hören	907
beitrag nicht mehr verfügbar	993
bejegyzés betöltése	2578
bejelentkezés	2501
bejelentkezés apple-fiókkal	2600
bejelentkezés facebookkal	2600
bejelentkezés google-fiókkal	2600
bekræft din e-mail	769
belépés	2501
belépés facebook-fiókkal	2600
belépés facebookkal	2600
belépés google-fiókkal	2600
benefício do assinante	3923
bere sintetični glas	4588
berite naprej z naročnino	4597
bestill nå	3641
beställ boken	4719
betalas årsvis	4740
betales årlig	3660
betales årligt	766
betalt innehåll	4762
betrag wählen	805
betygsätt receptet	62
betűméret	66
betűméret csökkentése	2619
betűméret módosítása	2619
betűméret növelése	2619
bez mišljenja	4383
bez surogātpasta	3329
bez zobowiązań	3813
bez závazku, kdykoli zrušíte	505
bez závazků	615
bezmaksas piegāde	3317
bezárás	2496
beágyazott tartalom	2578
beállítás preferált forrásként	2616
beállítások mentése	2578
beállítások módosítása	2581
beğen	4921
beğenme	4921
bidrag kan trækkes fra i skat	763
bieżący czas #	3798
bild in originalgröße	1011
bild vergrößern	862	1011
bildergalerie öffnen	1011
bildirimleri aç	4918
bildirimleri açin	4918
bilety już w sprzedaży	3791
bir hata oluştu	4946
bir tutar seçin	4973
bir şeyler ters gitti	4947
bir şeyler yanliş gitti	4947
bitte füllen sie dieses feld aus	1008
bitte geben sie eine gültige e-mail-adresse ein	1008
bitte prüfen sie ihr postfach	1008
bitte versuchen sie es später erneut	917
bitte versuchen sie es später noch einmal	1008
bitte überprüfen sie ihr postfach	1008
bize ulaşin	4859
biểu quyết	93
bjud en vän på artikeln	4642
bjud oss på en kaffe	4737
bjud oss på kaffe	4737
bjud på en kaffe	4738
bli månadsgivare	4624
bli støttemedlem	3542
bliv fast støtte	763
bliv støtteabonnent	763
bliv støttemedlem	650
blocco pubblicità rilevato	2913
blokovať	4491
bloqueador de anúncios ativado	4007
bloqueador de anúncios detectado	4007
bloqueur de publicité détecté	2235
bloqueur détecté	2235
boletín	1549
bolo to užitočné	4511
brezplačna dostava	4584
browserul tău nu poate reda acest video	4064
brukervilkår	3569
brīva summa	3326
bu haber abonelere özeldir	4842
bu haber yapay zeka tarafindan seslendirilmiştir	4927
bu haber yapay zekâ ile seslendirilmiştir	4927
bu haberi paylaş	4982
bu haberi paylaşin	4982
bu haberler de ilginizi çekebilir	4865
bu içerik abonelere özeldir	4842
bu içerik faydali oldu mu	4920
bu içerik görüntülenemiyor	4930
bu içerik gösterilemiyor	4930
bu içerik kilitli	4944
bu video artik mevcut değil	4927
bu video bulunduğunuz ülkede izlenemiyor	4927
bu video mevcut değil	4927
bu video ülkenizde izlenemiyor	4927
bu yaziyi paylaş	4982
bu yorumu şikayet et	4964
bu özet yararli oldu mu	4888
bugün değil	4840
bulmaca çöz	4925
bunlar da ilginizi çekebilir	4860
burtu izmērs	3336
butlletí	440
buy me a coffee ☕	1205
buy me a cup of coffee ☕	1205
buy us a coffee ☕	1205
buzón anónimo	1681
buzón seguro	1681
buďte v obraze	510
bylo to pro vás užitečné	631
bylo to užitečné	631
bài cùng chuyên mục	5198
bài cùng tác giả	5176	5198
bài khác	5162
bài khác của tác giả	5232
bài liên quan	5162
bài mới nhất	5198
bài quảng cáo	5199
bài tiếp theo	5162
bài trước	5232
bài viết có hữu ích không	5205
bài viết có hữu ích với bạn không	5205
bài viết cùng tác giả	5176
bài viết khác của tác giả	5176
bài viết liên quan	5162
bài viết mới	5197
bài viết này bị khóa	5226
bài viết này có hữu ích không	5205
bài viết tiếp theo	5232
bài viết tiếp tục bên dưới	5201
bài viết tiếp tục sau quảng cáo	5201
bài viết trước	5232
bài viết được tặng bởi thuê bao	5252
bài được dịch tự động	5197
bài đọc nhiều	5198
báo cáo	5206
báo cáo bình luận	5243
báo cáo vi phạm	5206
báo lỗi	5161
báo lỗi bài viết	5205
bármikor leiratkozhat	2528
bármikor leiratkozhatsz	2528
bármikor lemondhatja	2501
bármikor lemondható	2501
bäst värde	4741
bästa pris	4741
bình chọn	92	5206
bình chọn của bạn đã được ghi nhận	5205
bình luận	5161
bình luận (#	5161
bình luận của bạn	5243
bình luận hay	5182
bình luận đã bị tắt	5243
bölümü indir	4927
búsqueda	1590
bücher aus dem shop	840
bülten	4896
bülten üyeliği	4896
bültene abone oldunuz	4896
büyüt	4866
bądź na bieżąco	3701
bądź pierwszą osobą, która skomentuje	3829
błędny adres e-mail	3815
bővebben	2524	2580
būkite pirmas	3216
būkite pirmas, pakomentavęs	3216
bạn chưa có tài khoản	5226
bạn chưa đăng ký	5226
bạn có muốn nhận thông báo	5219
bạn có muốn nhận thông báo không	5219
bạn có thể hủy đăng ký bất cứ lúc nào	5228
bạn có thể quan tâm	5162
bạn muốn nhận thông báo	5219
bạn thấy bài viết này thế nào	5205
bạn đang theo dõi chủ đề này	5237
bạn đã bình chọn	5205
bạn đã bình chọn rồi	5205
bạn đã có tài khoản	5226
bạn đã đăng ký rồi	5249
bản dịch tự động	5236
bản ghi	5213
bật	5220
bật thông báo	5219
bật tiếng	5212
bắt buộc	5229
bắt đầu trắc nghiệm	5208
bỏ qua	5140
bỏ qua quảng cáo	5246
bỏ theo dõi	5237
""", 'c': """
cada aportació compta	443
cada aportación cuenta	1638
cada contribuição conta	3940
cada doação conta	3971
cada donación cuenta	1668
cadastre-se grátis	3855
califica este artículo	1577
campo obrigatório	3977
campos obrigatórios	3977
cancelar a inscrição	4025
cancelar inscrição	4025
cancelar la suscripción	1725
cancelar subscrição	4024
cancelar suscripción	1725
cancel·la quan vulguis	475
cargando el vídeo	1653
cargando vídeo	1653
cargar más	1590
cargar más comentarios	1646
cargar más noticias	1678
cargar publicación	1658
cargar vídeo	1658
carrega la publicació	461
carrega més comentaris	450
carregando o vídeo	3956
carregando vídeo	3956
carregant el vídeo	457
carregar conteúdo	3960
carregar conteúdo externo	3882
carregar mais comentários	3947
carregar mais notícias	3981
carregar o conteúdo	3960
carregar publicação	3960
carregar vídeo	3960
carte de crédit	2066
cartão de crédito	3854
caseta redacțională	4061	4062
categorieën	3396
categorías	1584
caută	4053
caça-palavras	3952
ce contenu vous a-t-il été utile	2150
ce résumé vous a-t-il été utile	2150
cea mai bună ofertă	4124
cela vous a-t-il été utile	2179
cele mai citite știri	4088
cele mai noi știri	4051
celkem hlasovalo # čtenářů	588
celozaslonski način	4588
celá obrazovka	601
celý článek	533
celý článek zde	621
celý článok	4504
cenimy twoją prywatność	3719
cererea ta a fost trimisă	4150
cerrar galería	1709
cerrar menú	1590
cerrar sesión	1539
cet article est en accès libre pour les abonnés	2167
cet article est lu par une voix de synthèse	2150
cet article vous a-t-il été utile	2179
cette adresse est déjà inscrite	2239
cette information vous a-t-elle été utile	2226
cette page vous a-t-elle été utile	2179
cette réponse est-elle utile	2179
cette vidéo est indisponible	2187
cette vidéo ne peut pas être lue	2187
cevaplari göster	4920
changer mes préférences	2109
chargement du lecteur vidéo	2187
charger la vidéo	2191
charte éditoriale	2213
chcem dostávať upozornenia	4490
chcem odoberať	4500
chcete dostávat notifikace	604
chcete dostávat upozornění	604
chcete dostávať notifikácie	4490
chcete dostávať upozornenia	4490
chci dostávat upozornění	604
chci odebírat	510
chci podpořit	502
chci přispět	502
chi tiết	5166
chia sẻ	5150
chia sẻ bài viết	5150
chia sẻ bài viết này	5252
chia sẻ facebook	5197
chia sẻ lên facebook	5239
chia sẻ qua email	5239
chia sẻ qua facebook	5197
chia sẻ qua zalo	5239
chia sẻ tin này	5252
chia sẻ zalo	5239
chia sẻ ý kiến của bạn	5161	5182
cho chúng tôi biết ý kiến	5205
cho phép	5220
cho phép thông báo	5219
chuyên mục	5162
chuyển đến công thức	62
chép liên kết	5197
chính sách bảo mật	5160
chính sách bảo mật | điều khoản sử dụng	5160
chính sách cookie	5159	5160
chính sách quyền riêng tư	5160
chơi miễn phí	5208
chơi ngay	5208
chưa có tài khoản	5226
chấp nhận	5159
chấp nhận tất cả	5159	5160
chấp nhận tất cả cookie	5160
chấp nhận và tiếp tục	5159	5216
chế độ tối	5245
chỉ dành cho thuê bao	5226
chỉ dành cho thành viên	5226
chọn	5227
chọn gói	5226
chọn gói của bạn	5226
chọn gói đăng ký	5226
chọn số tiền	5247
chủ đề	5162
chủ đề liên quan	5162
chủ đề nóng	5198
cikk ajándékozása	2619
cikk elküldése ajándékként	2619
cikk feloldása	2600
cikk meghallgatása	2586
cikk megosztása	2507
cikk mentése	2507
cikk nyomtatása	2619
cikkünk frissül	2524
citeşte şi	4051
citește articolul complet	4129
citește articolul integral	4129
citește fără limite	4085
citește gratuit	4149
citește mai departe	4051	4053
citește mai mult	4051	4053
citește regulile comunității	4067
citește tot articolul	4129
citește transcrierea	4102
citește în aplicație	4109
citește și	4051
citi šobrīd lasa	3281
citit de o voce sintetică	4102
citiți și	4051
cobrança anual	3976
codes de réduction	2250
cofnij zgodę	3795
col·labora	415
comandă acum	4072	4100
comandă cartea	4072	4100
comentariile sunt doar pentru abonați	4142
comentariul tău	4142
comentariul tău așteaptă moderarea	4067
comentează	4050
comentário	3884
comentário aguardando moderação	3933
comentários	3884
comentários desativados	3996
comentários exclusivos para assinantes	3933
commander ce numéro	2154
commander le numéro	2153
comment désactiver mon adblocker	2197
comment désactiver mon bloqueur	2197
commentaire en attente de modération	2158
commentaires désactivés	2226
commerciële bijdrage	3446
commerciële content	3528
commerciële inhoud	3528
comparte este artículo	1719
compartilhar esta matéria	4019
compartilhe esta notícia	4019
compartir esta página	1719
completează formularul #	4033
completează online formularul #	4033
compre a edição impressa	3923
conditions générales	2106
conectează-te cu facebook	4085
conectează-te cu google	4085
confidentialité	2106
configuració de galetes	461
configuració de les galetes	461
configuració de privacitat	461
configuración	1573
configuración de cookies	1573
configuración de privacidad	1658
configurações de cookies	3878
configurações de privacidade	3960
confira o preço	4018
conheça as ofertas	4009
conheça os planos	4009
conheça todas as nossas newsletters	3937
consenti la pubblicità	2874
consigue tu entrada aquí	1617
consulta les normes de participació	432
consultez notre charte de modération	2158
consíguelo en tu quiosco	1617
contacta amb la redacció	483
contacta con la redacción	1681
contactar a redação	3984
contactar con la redacción	1681
contactați redacția	4131
contacte a redação	3984
contactează redacția	4131
contacter la rédaction	2213
contactez la rédaction	2213
contenu externe recommandé	2148
contenu proposé par notre partenaire	2154
contenu réservé	2203
contenu réservé aux abonnés	2203
contenu sponsorisé	2104
contenus recommandés	2172
contenus sponsorisés	2104	2118
conteúdo bloqueado	3882
conteúdo de marca	3876
conteúdo exclusivo	3855
conteúdo exclusivo para assinantes	3942
conteúdo externo	3918
conteúdo externo bloqueado	3882
conteúdo externo recomendado	3918
conteúdo gerado por ia	4004
conteúdo pago	3953
conteúdo para assinantes	3855
conteúdo patrocinado	3876
conteúdo premium	3942
conteúdo produzido pela marca	3923
conteúdo relacionado	3893
conteúdos relacionados	3945
contingut només per a usuaris registrats	444
continua a leggere dopo la pubblicità	2860
continua após a publicidade	3876
continua després de l'anunci	434
continuar leyendo aquí	1539
continuarea articolului după publicitate	4074
continuarea articolului după reclamă	4071
continue a ler esta notícia	3945
continuer après la publicité	2104
continuer sans désactiver	2235
continuer à lire	2241
continuă cu apple	4085
continuă cu email	4149
continuă cu facebook	4085
continuă cu google	4085
continuă lectura	4152
continuă pe site	4109
continuă să citești	4152
continuă să citești după publicitate	4071
continuă în browser	4109
continúa abajo	1571
contáctanos	1577
convida'ns a un cafè	471
conținut disponibil doar utilizatorilor înregistrați	4085
conținut exclusiv	4037
conținut exclusiv pentru abonați	4037
conținut extern	4064
conținut extern recomandat	4064
conținut pentru abonați	4035
conținut plătit	4100
conținut premium	4085
conținut promovat	4074
conținut sponsorizat	88	4045
cookie beállítások	2578
cookie を管理する	3030
cookie 偏好設定	5285
cookie 偏好设置	5285
cookie 設定	5361
cookie 设置	5361
cookie-beállítások	2578
cookie-beállítások módosítása	2581
cookieinställningar	4648
cookies a ochrana soukromí	526
cookieの管理	3030
cookieの設定	2964
cookieの設定を変更	2966
cookieを拒否する	3063
cookieを管理	3030
cookieを管理する	3030
cookie政策	5283
cookie設定	2964	2967	5283
cookie設定を変更	2966
cookie设置	5283	5286
copia enllaç	491
copia l'enllaç	422
copiază	4139
copiază link	4042
copiază linkul	4042
copy link thành công	5197
correo electrónico	1549
correo electrónico no válido	1674
correo no válido	1674
correu electrònic	478
correu electrònic no vàlid	477
correu no vàlid	477
coś poszło nie tak	3816
coś poszło nie tak. spróbuj ponownie	3815
coś poszło nie tak. spróbuj ponownie później	3815
creează cont	4035
crucigrama del día	1694
créer mon compte	2067
créer un compte	2067
créer une alerte	2160
créer une alerte sur ce thème	2160
csak a szükséges sütik	2578
csak a szükségesek	2578
csak előfizetők számára	2600
csak előfizetőknek	2501
csomagok megtekintése	2600
cualquier aportación ayuda	1668
cum îl dezactivez	4118
cumpără acum	4100
cumpără bilet	4072	4100
cumpără bilete	4072	4100
cumpără bilete online	4100
cumpără cartea	4072	4100
cumpără de pe emag	4100
cumpără revista	4071
cuvinte încrucișate	4099
czy artykuł był pomocny	3827
czy artykuł był przydatny	3827
czy ten artykuł był pomocny	3827
czy to było pomocne	3827
czyta głos ai	3798
czytaj całość	3735
czytaj cały artykuł	3818
czytaj również	3732
czytaj także	3732
czytaj też	3732
czytaj też nasze inne artykuły	3732
czytaj więcej	3732	3735
czytaj więcej o	3732
czytane przez głos syntetyczny	3798
cài đặt	5159
cài đặt cookie	5216
cài đặt quyền riêng tư	5216
cài đặt ứng dụng	5218
các bài viết khác của tác giả	5176
các tin khác	5162
cách tắt	5223
cách tắt trình chặn quảng cáo	5222
câmp obligatoriu	4125
câmpuri obligatorii	4125
cât de util a fost acest articol	4067
címkék	2522
címlap	2522
címlapra	2606
címlapról ajánljuk	2522
có lẽ để sau	5140
có lỗi xảy ra	5228
có thể bạn quan tâm	20	5162
có thể bạn thích	20
có, tôi muốn	5219
códigos de desconto	4018
códigos de descuento	1718
códigos promocionales	1718
cómo desactivar el bloqueador	1666
cómo desactivarlo	1667
cómpralo aquí	1652
cómpralo en amazon	1652
cùng chuyên mục	5162
cùng chủ đề	5198
cùng tác giả	5176	5198
cảm ơn bạn đã bình chọn	92	5205
cảm ơn bạn đã tham gia	5205
cảm ơn bạn đã ủng hộ	5247
cảm ơn, tin nhắn của bạn đã được gửi	5228
cỡ chữ	66	5187
cửa hàng	5241
""", 'd': """
d'autres articles à découvrir	20
da, želim	4393	4592
dagens fråga	92	4716
dagens spørgsmål	92	743
dagens spørsmål	92	3638
daha az göster	4867
daha fazla göster	4866
daha fazla haber için tiklayin	4866
daha fazla yorum yükle	4920
daha önce oy kullandiniz	4920
daha önce oy verdiniz	4920
dalies ar šo rakstu	3284
dalinkitės	3210
dalinkitės straipsniu	3215
dalsza część artykułu pod materiałem wideo	3713
dalsza część artykułu pod wideo	3713
dalsza część tekstu pod wideo	3713
dalszy ciąg materiału pod wideo	3716
dalīties	3279
dalīties ar draugiem	3284
dalīties ar rakstu	3336
dalīties facebook	3284
dalīties whatsapp	3336
další	533
další foto	621
další fotografie	621
další snímek	621
další strana	533
další video	600
další z rubriky	531
další zprávy	531
další článek	531
další články	20	531
další články od autora	621
další čtení	531
danke für dein feedback	911
danke für deine stimme	92
danke für ihr feedback	911
danke für ihre stimme	92	981
danke fürs abstimmen	981
danke fürs mitmachen	92
danos tu opinión	1629
dans l'actualité	2172
dans la même catégorie	2118
dans la même rubrique	2118
dans la même série	2118
dar lze odečíst z daní	611
dar si můžete odečíst z daní	611
darovat jednorázově	611
darovat měsíčně	611
darovat článek	514
darovať	4424
darovať jednorazovo	4494
darovať mesačne	4494
darovať článok	4432
darowiznę możesz odliczyć od podatku	3809
darujte nám # %	4494
darujte tento článek	514
darujte tento článok	4432
das könnte dich auch interessieren	859
das könnte ihnen auch gefallen	859
das könnte sie auch interessieren	859
das könnte sie interessieren	859
das video ist in ihrem land nicht verfügbar	993
das video ist leider nicht mehr verfügbar	993
das video ist nicht mehr verfügbar	993
das video ist nicht verfügbar	993
das wichtigste in kürze, zusammengefasst von ki	895
datenschutzerklärung	845
daugiau autoriaus straipsnių	3264
daugiau straipsnių	3264
daugiau šia tema	3212
dať spätnú väzbu	4511
dbamy o twoją prywatność	3719
deaktivér din adblocker	760
deblochează articolul	4085
definições de cookies	3960
definições de privacidade	3960
deine stimme wurde gezählt	981
deixar um comentário	3884
deixe um comentário	3884
del på e-mail	785
del på e-post	3558
del på facebook	664	3558
del på mail	664
del på twitter	664	3558
del på whatsapp	3679
del på x	664	3558
dela inlägget	4642
dela på facebook	4642
dela på twitter	4642
dela på whatsapp	4761
dela på x	4642
dela som gåva	4761
deli po e-pošti	4613
deli članek	4534
delite članek	4534
demander un droit de réponse	2226
den här artikeln är låst	4740
den här artikeln är skyddad av upphovsrättslagen	4752
den här videon är inte längre tillgänglig	4726
den här videon är inte tillgänglig	4726
denne artikel er låst	766
denne artikkelen er låst	3660
denne saken er låst	3660
denne video er ikke længere tilgængelig	752
denne video er ikke tilgængelig	752
denunciar comentário	3996
denunciar este comentário	3996
der er opstået en fejl	770
der opstod en fejl. prøv igen senere	769
dernière minute	2118
dernières actualités	2118
dernières infos	2118
dernières nouvelles	2118
desa les preferències	461
desa per llegir després	446
desactívalo para continuar	1666
desactívalo para seguir leyendo	1666
desbloquear artículo	1639
desbloqueie este conteúdo	3942
descarcă aplicația	4109
descarcă audio	4102
descarcă din app store	4109
descarcă din google play	4109
descarcă episodul	4102
descarcă formularul	4120
descarcă formularul #	4033
descargar pódcast	1653
descarrega l'àudio	457
descarregar áudio	3956
deschide aplicația	4110
deschide în aplicație	4109
descárgala en app store	1661
descárgala en google play	1661
descărcați formularul #	4033
destekçi ol	4941
destekçimiz olun	4941
desteğiniz fark yaratir	4973
desteğiniz için teşekkür ederiz	4973
desteğiniz için teşekkürler	4973
det er gratis å opprette en bruker	3545
det går inte att visa innehållet	4723
det har oppstått en feil	3664
det här innehållet kan inte visas	4723
det här innehållet är inte tillgängligt	4723
det læser andre	689
det oppsto en feil. prøv igjen senere	3663
det är gratis att skapa ett konto	4628
detaylar için tiklayin	4866
detaylar için tiklayiniz	4866
detta material är skyddat enligt lagen om upphovsrätt	4691
detta är en annons	4646
detta är en plusartikel	4628
dette indhold er ikke tilgængeligt	749
devam etmek için üye girişi yapin	4842
devami için abone olun	4842
devamini okumak için abone olun	4842
dezactivează sunetul	4102
dienas jautājums	3314
diese funktion steht nur angemeldeten nutzern zur verfügung	929
dieser inhalt ist nicht mehr verfügbar	990
dieser inhalt ist nicht verfügbar	990
dieser kommentar wurde gelöscht	1023
dieses video ist in deinem land nicht verfügbar	993
dieses video ist in ihrem land nicht verfügbar	993
dieses video ist leider nicht mehr verfügbar	993
dieses video ist nicht mehr verfügbar	993
dieses video ist nicht verfügbar	993
digite um e-mail válido	3977
din aceeași categorie	4051
din aceeași secțiune	4088
din röst har registrerats	4712
din röst är registrerad	92
din röst är räknad	4712
disponibil în app store	4109
disponibil în app store și google play	4079
disponibilă în app store și google play	4079
disponível na app store	3963
distribuie știrea	4154
distribuiți	4042
diğer fotoğraf için tiklayin	4863
diğer haberler	20	4860
diğer okurlar bunlari okuyor	4860
diğer sayfaya geçmek için tiklayin	4863
diğer seçenekler	4960
diğer tutar	4941
diğer yazilari	4950
dla prenumeratorów	3812
dla subskrybentów	3698
dlaczego widzę tę reklamę	3835
do fotogalérie	4503
do galérie	4504
do góry	3735
do košíka	4482
do košíku	519	594
do księgarni	3714
do speciálu	621
doar abonații pot comenta	4067
doar pentru abonați	4035
doação mensal	3851
doação única	3851
doba čtení # min	533
dodaj do moich tematów	3831
dodaj jako preferowane źródło	3831
dodaj kao željeni izvor	4413
dodaj nas do preferowanych źródeł	3831
dodaj nas do wyjątków	3804
dodaj u košaricu	4385
dodaj v košarico	4583
dogodila se greška. pokušajte ponovno	4401
dolgozzon nálunk	2524
domiciliación bancaria	1538
domů	533
don régulier	2199
dona suport al periodisme en català	443
dona'ns la teva opinió	450
donació mensual	472
donació única	472
donación mensual	1534
donación puntual	1669
donación única	1534
donativo único	3972
donați	4032
donația mea	4148
donație lunară	4120
donație unică	4120
donează	4032
donează acum	4032
donează lunar	4032
donează lunar # euro	4084
donează lunar # lei	4084
donează o dată	4119
doner nå	3542
doniraj mesečno	4396	4595
doniraj mjesečno	4396
données personnelles	2106
donér	650
donér nu	650
doporučeno outbrain	639
doporučeno taboola	639
doporučené	531
doporučené články	531
doporučuje outbrain	639
doporučujeme	531	615
doporučujeme přečíst	531
doporučujeme také	531
dosegli ste omejitev člankov	4597
dosegnuli ste ograničenje članaka	4398
dossier spécial	2184
dovanoti straipsnį	3269
dozvoli obaveštenja	4392
dołącz do dyskusji	3782
dołącz do nas	3695
dołącz do newslettera	3701
došlo je do greške. pokušajte ponovo	4401
došlo je do pogreške. pokušajte ponovno	4401
došlo k chybě	619
došlo k chybě. zkuste to prosím později	618
drodzy użytkownicy	3719
droga użytkowniczko, drogi użytkowniku	3719
drogi użytkowniku	3719
droits réservés	2246
drukāt	3284
drukāt rakstu	3336
drukāt recepti	62
du använder en adblocker	4733
du använder en annonsblockerare	4733
du er nå påmeldt	3552
du er nå påmeldt nyhetsbrevet	3552
du följer	4759
du följer det här ämnet	4759
du följer nu	4759
du följer redan	4759
du följer redan ämnet	4759
du følger allerede	3677
du følger allerede dette emne	784
du følger allerede dette temaet	3677
du følger allerede emnet	784
du følger dette emne	784
du følger dette temaet	3677
du følger emnet	784
du følger nå	3677
du har en adblocker påslagen	4735
du har en annonsblockerare påslagen	4735
du har nådd grensen	3660
du har nået din grænse	766
du har nått din gräns	4740
du har redan röstat	4712
du har rätt att vara anonym	4657
du har slået adblock til	760
du kan när som helst avregistrera dig	4743
du kan när som helst avsluta prenumerationen	4635
du kan når som helst melde deg av	3552
du kan opsige når som helst	653
du kan trække beløbet fra i skat	763
du kanske också gillar	4661
du modtager snart en bekræftelse på mail	658
du même auteur	2118
du prenumererar nu på nyhetsbrevet	4635
du skyddas av källskyddet	4657
du verkar använda en annonsblockerare	4733
du vil kanskje også like	3580
du är nu anmäld	4743
du är skyddad av källskyddet	4657
du är skyddad enligt källskyddet	4657
duración	1654
durată	4103
duração	3957
durée	2188
durée : #	2141
dziękujemy za głos	92	3785
dziękujemy za oddanie głosu	92	3785
dziękujemy za przesłanie formularza	3815
dziękujemy za udział w sondzie	3785
dziękujemy za wiadomość	3815
dziękujemy za zapis	3701
dziękujemy! sprawdź skrzynkę	3815
dành cho bạn	5162
dành cho thuê bao	5144
dành riêng cho thành viên	5226
dárkovat článek	504
dát zpětnou vazbu	631
därefter # kr/mån tills du säger upp	4628
débloquer l'accès	2238
débloquer l'article	2067
débloquer tous les articles	2069
débloquez cet article	2167
débloquez l'accès à tous les articles	2069
débloquez l'intégralité des articles	2069
débloquez tous les articles	2069
débloquez tous nos articles	2069
déconnexion	2067
découvrez notre boutique	2153
découvrez tous nos jeux	2182
découvrir l'offre	2067
découvrir la boutique	2185
découvrir nos offres	2167
découvrir toutes nos offres d'abonnement	2167
déjà un compte	2067
déjà un compte ? connectez-vous	2067
délka	601
délka #	601
déplier	2123
désabonnement	2257
désactiver les sous-titres	2187
désinscription	2257
détails	2123
dê a sua opinião	3947
dê sua opinião	3947
dölj	4665
dölj annons	4762
dölj bildtext	4746
dölj svar	4757
düzeltme politikasi	4952
dāvini rakstu	3284
dāvini rakstu draugam	3284
děkujeme za hlas	588
děkujeme za hlasování	92	588
děkujeme za odběr	618
děkujeme za přihlášení	510
děkujeme za vaši zprávu	618
děkujeme za váš hlas	92	588
děkujeme za zprávu	618
dĺžka	4488
dĺžka #	4488
dịch tự động	5213
""", 'e': """
e-bülten	4896
e-bülten aboneliği	4896
e-mail alebo používateľské meno	4497
e-mail cím	2603
e-mail ili korisničko ime	4398
e-mail inválido	3937
e-mail nebo uživatelské jméno	614
e-mail-cím	2604
e-mail-cím vagy felhasználónév	2600
e-mailová adresa	510
e-pasts vai lietotājvārds	3327
e-post või kasutajanimi	1783
e-posta gönder	4851
e-posta ile paylaş	4959
e-postadress eller användarnamn	4740
e-pošta ali uporabniško ime	4597
e-poštni naslov	4600
echipa redacțională	4062
ecrã inteiro	3957
edición digital	1539
edición impresa	1539
editöre yaz	4952
editöre yazin	4952
editörün seçtikleri	4860
edição impressa	3855
eget beløb	763
eget beløp	3657
egyedi összeg	2597
egyszeri adomány	2597
egyszeri támogatás	2497
egyszeri támogatás küldése	2597
egyéb összeg	2597
ehkä myöhemmin	1918
ei mielipidettä	1998
ei tänään	1918
ei vielä tunnusta	2023
ei, aitäh	1780
eikö sinulla ole tunnusta	2023
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1008
eiti į receptą	62
ekskluzivno za naročnike	4597
el artículo continúa abajo	1718
el artículo continúa debajo	1718
el juego es solo para mayores de # años	1690
el millor de la setmana a la teva bústia	440
el más popular	1673
el més llegit	419
el més popular	476
el més vist	447
el reproductor se está cargando	1653
el. paštas	3235
el. paštas arba vartotojo vardas	3260
el. pašto adresas	3262
eldste først	3675
elfelejtett jelszó	2501
elfelejtette a jelszavát	2600
elfogadom az összeset	2581
elfogadom és folytatom	2578
elfogadom és megjelenítem	2578
elfogadás és folytatás	2578
elige tu suscripción	1639
elküldés	2604
elküldöm	92	2507	2604
elküldöm e-mailben	2619
ellenőrizd a postafiókod	2603
ellenőrizze a postafiókját	2603
elmentem későbbre	2507
elolvasom később	2619
elolvasta az összes ingyenes cikkét	2600
elrejtés	2526
els lectors també han llegit	447
elutasítom	2580
elérte a havi limitet	2600
elírást talált	2518
előfizetek	2501
előfizetés	2501
előfizetési csomagok	2600
előfizetési lehetőségek	2600
előfizető vagyok	2600
előfizetői ajánlat	2575
előfizetői előny	2575
előfizetői kedvezmény	2575
előfizetői tartalom	2501
előfizetőknek	2501
előfizetőként megoszthatja a cikket	2507
előző	2524
előző cikk	2522
előző fotó	2606
előző kép	2606
előző oldal	2606
email cím	2604
email của bạn	5249
email của bạn sẽ không được hiển thị công khai	5182
email inválido	3977
email không hợp lệ	5228
email không đúng định dạng	5228
email no válido	1674
email này đã được đăng ký	5249
emailul tău	4150
emlékeztess később	2496
emlékezz rám	2601
emlékezzen rám	2601
emme voi näyttää sisältöä	2004
emme voi näyttää tätä sisältöä	2004
empfehlungen für sie	933
en beğenilen	4921
en beğenilenler	4921
en colaboración con	1690
en col·laboració amb	493
en este artículo	1584
en popüler	4945
en çok okunan	4860
en çok okunan haberler	4860
en çok okunanlar	4860
encara no estàs registrat	476
encuesta del día	1580
endast för dig som är prenumerant	4740
endast för medlemmar	4740
endast nödvändiga	4723
endast nödvändiga cookies	4723
endre tekststørrelse	3679
engangsbeløb	650
engangsbeløp	3657
engedélyezem	2593
engedélyezés	2593
engedélyezés és folytatás	2581
engedélyezés és megjelenítés	2581
engångsgåva	4624
enllaç copiat	446
ensemble, faisons vivre un média libre	2166
entgeltliche veröffentlichung	842
enthält werbung	839
entre em contato com a redação	3984
enviament gratuït	493
enviar comentário	3884
enviar corrección	1577
envoyer à un ami	2096
envoyer à un proche	2096
envoyez-nous vos témoignages	2146
envíanos tu opinión	1646
envío gratis	1690
epizód letöltése	2586
eredeti megjelenítése	2526
eredmény megtekintése	92
eredmények	93	2526
eredmények megtekintése	2569
erinnern sie mich später	801
eroare la încărcarea videoclipului	4147
erro ao carregar o vídeo	4004
error al cargar el vídeo	1701
erről bővebben itt írtunk	2524
erről is írtunk	2522
erről itt írtunk bővebben	2524
erscheint täglich	917
erscheint wöchentlich	917
erősítse meg az e-mail-címét	2603
es gratis y solo te llevará un minuto	1635
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	917
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1008
es izslēdzu reklāmu bloķētāju	3325
escanea el código qr	1662
escreva um comentário	3884
escriu a la redacció	483
escriu el teu correu electrònic	440
esi pirmais, kas komentē	3285
esimene kuu # €	1733
esta funcionalidad es sólo para registrados	1539
esta matéria foi útil para você	3920
esta notícia foi útil	3920
esta página foi útil	3947
este artigo está bloqueado	3975
este artigo foi útil	3947
este artículo está bloqueado	1672
este artículo está protegido	1714
este campo é obrigatório	3977
este contenido está protegido	1714
este correo ya está registrado	1707
este e-mail já está cadastrado	4010
este espaço é moderado pela redação	3933
este resumo foi útil	3920
este video ya no está disponible	1653
este vídeo já não está disponível	3956
este vídeo no está disponible	1653
este vídeo não está disponível	3956
este vídeo não está mais disponível	3956
este vídeo ya no está disponible	1653
está a seguir este tema	4014
estás bloqueando nuestros anuncios	1704
estás de acuerdo? vota	1629
estás siguiendo este tema	1711
estä	2014
ethvert bidrag hjælper	764
etický kodex redakce	626
etický kódex redakcie	4507
etkinleştir	4935
etkö ole tilaaja	2023
etkö ole vielä tilaaja	2023
ett fel har uppstått	4744
ett fel uppstod. försök igen senare	4743
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1008
evaluează rețeta	62
evästeasetukset	1938
evästeet	1938
evästeet ja tietosuoja	1939
evästekäytäntö	2004
exclusiv pentru abonați	4085
exibir conteúdo	3960
exklusiv für abonnenten	1006
exklusiv für mitglieder	1006
exklusivt för medlemmar	4740
exklusivt för prenumeranter	4740
exkluzív tartalom előfizetőknek	2600
experimente grátis por um mês	3942
externt innehåll	4723
externí obsah	597
externý obsah	4484
ez a cikk zárolt	2600
ez a mező kötelező	2603
ez a tartalom nem elérhető	2578
ez a tartalom nem jeleníthető meg	2578
ez a videó már nem elérhető	2586
ez a videó nem elérhető	2586
ez is érdekelhet	2522
ez is érdekelheti	2522
ezek is érdekelhetik	20
ezek is érdekelhetnek	20
ezt a tartalmat nem tudjuk megjeleníteni	2578
ezt a témát már követi	2616
ezt is ajánljuk	2522
ezt olvasta már	2522
ezt olvastad már	2522
eén keer toestaan	3487
ešte nemáte predplatné	4497
ešte nemáte účet	4497
ești de acord? votează	4067
ești deja abonat	4093
ești deja abonată	4093
""", 'f': """
facebook ile giriş yap	4944
facebook'ta paylaş	4851
facebook-bejegyzés betöltése	2581
facebook-poszt betöltése	2581
facebookでシェア	2956
facebookでシェアする	2956
facebookでログイン	3043
facebookで共有	3057
facebookで続ける	3043
facebookで見る	3061
facturació anual	476
facturació mensual	476
facturación anual	1673
facturación mensual	1673
facturare anuală	4124
facturare lunară	4124
facturé annuellement	2203
facturé mensuellement	2203
faire un don défiscalisé	2199
faktureras årligen	4740
faktureres årlig	3660
faktureres årligt	766
fale com a redação	3984
fazer doação	4008
fazer uma doação mensal	4008
fazer uma doação única	4008
faça login	3855
faça o quiz	3950
faça o teste	3950
faça uma doação única	4008
faça uma pergunta sobre esta reportagem	3920
felhasználási feltételek	2578
felhasználási jog vásárlása	2611
felhasználónév	2601
felhasználónév vagy e-mail	2600
feliratkozás	2604
feliratkozás hírlevélre	2603
feliratok megjelenítése	2586
fermer la fenêtre	2241
fes el qüestionari	453
fes una donació	415
fes-te sòcia	471
ficha técnica	3902
fiecare contribuție contează	4119
fiecare donație contează	4084
fiecare leu contează	4084
film jest niedostępny w twoim kraju	3798
film nie jest już dostępny	3798
film niedostępny	3798
fin de la publicité	2185
fine della pubblicità	2860
fine pubblicità	2860
fiyati gör	4926
fizetett együttműködés	2621
fizetett hirdetés	88	2510
fiók létrehozása	2501
fiókom	2501
foglalja le helyét	2575
folytatás a hirdetés után	2621
folytatás apple-fiókkal	2600
folytatás facebookkal	2600
folytatás google-fiókkal	2600
folytatás google-lel	2600
folytatás kikapcsolás nélkül	2594
fontu büyüt	4959
form gönderildi	4975
formulaire envoyé	2239
formulário enviado	4010
forstået	694
forstått	3585
forstør	753
forstør billede	692
forstør billedet	772
forstørr	3648
forstørr bilde	3583
forstørr bildet	3666
fortsett uten å slå av	3655
fortsett uten å støtte	3541
fortsätt läsa efter annonsen	4646
fortsätt med apple	4740
fortsätt med e-post	4740
fortsätt med facebook	4740
fortsätt med google	4740
fortsätt utan att stänga av	4733
fortsätt utan att stödja	4623
fortsæt med apple	766
fortsæt med at læse	672
fortsæt med e-mail	766
fortsæt med facebook	766
fortsæt med google	766
fortsæt uden at slå fra	760
fortsæt uden at støtte	649
foto # iš #	3273
fotogalería	1584
fotografia următoare	4152
fotoğraf galerisi	4950
fotoğrafi büyüt	4950
fotoğraflar için tiklayin	4863
fotoğraflari gör	4950
fotoğraflari görmek için tiklayin	4866
fotó #/#	2605
fotó megtekintése	2605
fotó: #/#	2605
fotók megtekintése	2605
fra vores annoncører	787
fra vår butikk	3641
fra våre partnere	3681
frete grátis	3993
friss hírek	2522
frissítse az oldalt	2596
fråga vår ai om artikeln	4654
från vår butik	4719
från våra annonsörer	4762
från våra partner	4762
frühbucher-tickets	986
frühbucherrabatt sichern	986
fuld skærm	753
fuldskærm	692
fullskärm	4727
fyll i fältet	4743
fäll ihop	4665
fäll ut	4665
fältet är obligatoriskt	4743
få adgang	653
få artiklen læst op	664
få de vigtigste nyheder hver morgen	658
få de viktigaste nyheterna varje morgon	4635
få de viktigste nyhetene hver morgen	3552
få læst artiklen op	752
få notifikationer	756
få notiser	4730
få nyheder på mail	658
få nyheter på e-post	3552
få nyheter på mejlen	4635
få overblikket her	692
få tilgang	3545
få varsel når vi skriver om dette	3583
få varsler	3651
följ	4643
följ det här ämnet	4759
följ direktrapporten	4746
följ författaren	4759
följ journalisten	4759
följ liverapporten	4746
följ oss	4643
följ skribent	4643
följ skribenten	4759
följ ämne	4759
följ ämnen	4759
följ ämnet	4643
för prenumeranter	4628
förderer werden	802
fördermitglied werden	802
föregående	4664
föregående artikel	4661
föregående bild	4746
föregående sida	4746
förnamn	4744
förstora	4664
förstora bild	4746
förstora bilden	4746
försök igen senare	4743
føj til foretrukne kilder	784
føj til mine emner	784
følg	667	668	3560
følg alle	668
følg alle emner	669
følg dette emne	784
følg dette temaet	3677
følg direkte	3666
følg direktesenteret	3666
følg emne	667
følg emner	669
følg emnet	3677
følg forfatter	3677
følg forfatteren	3677
følg ikke længere	784
følg journalist	3677
følg journalisten	3677
følg liveblog	772
følg livebloggen	772
følg os	667
følg oss	3560
følg sagen her	692
følg saken direkte	3666
følg serien	669
følg skribent	784
følg skribenten	784
følg tema	3560
følg temaet	3677
følg temaet og få varsel	3583
følger	668
für abonnenten	807
für den newsletter anmelden	819
für dich empfohlen	933
für sie empfohlen	933
für sie entstehen keine mehrkosten	934
fă o donație	4032
fă quizul	4097
fă testul	4097
fără obligații	4085
fără spam	4125
fără sunet	4103
fără tine nu putem	4084
főoldal	2606
""", 'g': """
galbūt vėliau	3256
galeri için tiklayin	4863
galerie schließen	1011
galerie öffnen	1011
galeriyi aç	4866
galeriyi gör	4950
galeriyi görmek için tiklayin	4866
galéria	2524
galéria (#	2605
galéria bezárása	2606
galéria megnyitása	2606
galéria megtekintése	2524
garanta já o seu ingresso	3923
gastos de envío incluidos	1652
gastos de envío no incluidos	1652
gauti pranešimus	3255
gaver kan trækkes fra i skat	763
ge en engångsgåva	4737
ge en gåva	4738
ge återkoppling	4755
gefällt mir	1024
gefällt mir nicht	1024
gelesen von einer künstlichen stimme	993
gelişmelerden aninda haberdar olun	4934
gem til læseliste	664
generisano veštačkom inteligencijom	4410
genindlæs siden	762
genişlet	4867
gerenciar opções	4003
gerenciar preferências	4003	4025
geri dön	4867
gerir opções	4003
gerir preferências	4003
gestionează consimțământul	4106
gestionează cookie-urile	4146
gestionează opțiunile	4049	4146
gestionează preferințele	4106
geçerli bir e-posta adresi girin	4946
geçerli süre	4928
geçersiz e-posta	4946
geçersiz e-posta adresi	4946
ghi nhớ đăng nhập	5226
gia hạn gói	5248
giriş	4842
giriş yap	4842
giriş yapin	4842
giriş yapin veya üye olun	4842
giv et beløb	763
giv et engangsbeløb	763
giv os feedback på artiklen	681
già abbonato	2760
già registrato	2760
giải đố ngay	5208
giảm cỡ chữ	5239
giọng nam miền bắc	5187
giọng nam miền nam	5187
giọng nữ miền bắc	5187
giọng nữ miền nam	5187
giọng đọc ai	5212
giọng đọc tự động	5212
gjenstående tid	3648
gjenstående tid #	3647
gjenstående tid -#	3647
glasnoća	4390
gli articoli più letti	2848
glömt ditt lösenord	4740
glömt lösenord	4628
glömt lösenordet	4740
glücksspiel kann süchtig machen	841
godišnja naplata	4399
godišnja pretplata	4399
godišnje	4399
godišnje plaćanje	4399
godkänn	4648
godkänn alla	4648
godkänn alla cookies	4723
godkänn och fortsätt	4723
godkänn och visa	4723
godkänn och visa innehåll	4651
google hirdetések	2621
google ile giriş yap	4944
google playからダウンロード	3033
google playで手に入れよう	3033
google play에서 다운로드	3163
google reklāmas	3338
google से जारी रखें	2475
google-hirdetések	2621
googleでログイン	3043
googleで登録	3043
googleで続ける	3043
gorące tematy	3732
gracias por tu opinión	1614
gratuit, fără spam	4125
grazie, il tuo messaggio è stato inviato	2883
grotuvas įkeliamas	3252
großansicht	1011
gràcies pel teu vot	450
gràcies per la teva opinió	432
gràcies per votar	432
gràcies, el teu missatge s'ha enviat	477
gràcies, ja estàs subscrit	440
grátis e sem spam	3977
grįžti į pradžią	3264
grįžti į viršų	3264
guardar artículo	1564
guardar configuración	1658
guardar para después	1642
guardar para leer después	1642
guardar preferências	3960
gå ikke glip af	689
gå ikke glip af noget	658
gå ikke glipp av noe	3552
gå til forsiden	3666
gå til hovedindhold	772
gå til indhold	692
gå til innhold	3666
gå til liveblog	772
gå til oppskriften	62
gå til opskriften	62
gå til quizzen	738
gå til shop	746
gå til toppen	772
gå till receptet	62
gåvolänk	4761
généré par ia	2233
généré par l'ia	2233
gépi felolvasás	2586
gépi fordítással készült	2613
géppel fordítva	2613
gérer la confidentialité	2232
gérer les cookies	2106
gérer les préférences	2148
gérer les traceurs	2232
gérer mes alertes	2160
gérer mes choix	2106
gérer mes cookies	2232
gérer mes préférences	2232
gérer mon consentement	2191
gérer vos préférences	2191
gérer vos préférences de cookies	2148
góp ý	5161
gönder	92	4947
gönderiyi göster	4930
gönderiyi yükle	4930
gör quizzet	4712
gör testet	4716
görseli büyüt	4950
görüş bildir	4920
görüşünü bildir	4920
görüşünüzü bildirin	4920
gündem	4860
günün anketi	92	4889
günün bulmacasi	4965
günün haberleri	4860
günün kelimesi	4965
günün sudokusu	4965
günün özeti	4860
głosuj	92	3788
głośność	3799
gợi ý	5162
gửi	92	5161
gửi bài cho tòa soạn	5233
gửi bài viết	5233
gửi bình luận	5161	5182
gửi bình luận của bạn	5181
gửi cho bạn bè	5197
gửi email	5150
gửi góp ý	5205
gửi phản hồi	5205
gửi thành công	5228
gửi tin bài	5233
gửi trả lời	5205
gửi ý kiến	5161
gửi ý kiến của bạn	5205
gửi đi	5229
gửi ảnh cho chúng tôi	5233
""", 'h': """
haber bülteni	4896
haber güncelleniyor	4866
haberi arkadaşina hediye et	4851
haberi paylaş	4982
haberi özetle	4956
haberin devami aşağida	4903
haberin devami için kaydirin	4903
haberin devami için tiklayin	4863
haberin kilidini aç	4974
haberle ilgili diğer haberler	4865
haberlere dön	4977
hacer una donación mensual	1705
hacer una donación puntual	1705
hai già un account	2760
hai già votato	2854
halda nõusolekut	1774
hallitse evästeitä	2004
hang letöltése	2586
hanganyag letöltése	2586
hangerő	2587
hantera inställningar	4723
har du sett något	4751
harici içerik	4866
haritayi aç	4867
has arribat al límit d'articles gratuïts	444
has iniciado sesión	1612
has olvidado tu contraseña	1673
hasznos volt az összefoglaló	2518
hasznosnak találta a cikket	2518
hasło	3813
havi előfizetés	2601
havi fizetés	2601
havi rendszeres támogatás	2597
havi támogatás	2497
hayir teşekkürler	4840
hayir, teşekkürler	4840
haz una pregunta sobre este artículo	1614
he leído y acepto la política de privacidad	1635
he llegit i accepto la política de privacitat	428
he olvidado mi contraseña	1673
hela artikeln fortsätter nedan	4646
heli välja	1776
helskärm	4727
helskärmsläge	4726
helyesbítési szabályzat	2610
henüz abone değil misiniz	4944
hepsini gör	4866
her destek önemli	4942
her katki değerli	4942
her katki önemli	4942
her zaman göster	4930
hesap oluştur	4842
hi estàs d'acord? vota	432
hiba bejelentése	2610
hiba jelentése	2526	2610
hiba történt	2604
hiba történt, próbálja újra később	2603
hiba történt. próbálja újra	2603
hiba történt. próbálja újra később	2603
hibabejelentés	2610
hibás e-mail-cím	2603
hibát talált	2518
hibát talált a cikkben	2610
hibát találtál	2610
hibát találtál a cikkben	2610
hier reinhören	907
hinweis schließen	801
hirdetés	2510
hirdetés bezárása	2510
hirdetés elrejtése	2621
hirdetés jelentése	2621
hirdetés vége	2621
hirdetés, görgessen tovább	2510
hirdetésblokkolót használsz	2594
hirdetések engedélyezése	2596
hirdetések kikapcsolása	2621
hivatkozás másolva	2619
hivatkozás másolása	2619
hiển thị bài đăng	5216
hiển thị nội dung	5216
hiện phụ đề	5212
hjälp oss att rätta fel	4654
hlasitosť	4488
hlasovalo # lidí	588
hlasovalo # čtenářů	588
hlasovat v anketě	588
hlasovať	92	4479
hlasovať v ankete	4478
hlavná stránka	4503
hlavné správy	4429
hlavní stránka	621
hlavní zprávy	531
ho già donato	2754
ho già un account	2881
hogyan kapcsolhatom ki a hirdetésblokkolót	2594
hogyan védjük forrásainkat	2610
hoje não	3850
hoppa till huvudinnehåll	4746
hoppa till innehåll	4664
hoppa till innehållet	4746
hoppa över inlägg från facebook	4664
hoppa över inlägg från instagram	4664
hoppa över inlägg från x	4664
hors-séries, livres, affiches	2153
hozzáadás a kedvenc forrásokhoz	2616
hozzáadás a témáimhoz	2616
hozzáadás preferált forrásként	2616
hozzájárulás kezelése	2578
hozzájárulás módosítása	2578
hozzájárulás visszavonása	2578
hozzájárulások kezelése	2578
hozzászólok	2518
hozzászólás	2518
hozzászólás elküldése	2614
hozzászólás jelentése	2614
hozzászólás küldése	2614
hozzászólási szabályzat	2614
hozzászólások	2518
hozzászólások megjelenítése	2614
hozzászólások megtekintése	2518
hrajte zodpovědně	520
hrať	4479
hrať teraz	4478
hrát	591
hrát teď	588
hvala za sporočilo	4600
hvala za vaš glas	4382	4580
hver krone hjælper	764
hver krone tæller	764
hvert bidrag hjælper	764
hylkää	1938
hylkää kaikki	1938
hyppää reseptiin	62
hyppää sisältöön	2030
hyväksy	1938
hyväksy evästeet	1938
hyväksy ja jatka	2004
hyväksy ja näytä	2004
hyväksy ja sulje	2004
hyväksy kaikki	1938
hátralévő idő	2587
hátralévő idő #	2586
hátralévő idő -#	2586
hämta på google play	4728
här kan du kommentera artikeln	4654
hääleta	92
håll dig uppdaterad	4635
håll mig inloggad	4740
hình tiếp theo	5250
hírfolyam	2522
hírlevelek	2528
hírlevél	2528
hírlevél-feliratkozás	2528
hívj meg minket egy kávéra	2597
hívjon meg minket egy kávéra	2597
hören sie diesen artikel	907
hør saken	3558
hết quảng cáo	5211
hủy bất cứ lúc nào	5226
hủy trả lời	5182
""", 'i': """
i den här artikeln	4746
i più commentati	2796
i più letti	2796
i più letti della settimana	2848
i più visti	2796
iba nevyhnutné	4484
iba pre predplatiteľov	4425
ich unterstütze schon	801
identifícate	1639
idi na sadržaj	4404
időtartam	2587
időtartam #	2587
ielikt grozā	3316
ielogojies, lai komentētu	3285
ielādēt ierakstu	3318
ielādēt saturu	3318
ielādēt vēl	3331
ienākt	3279
ienākt ar facebook	3327
ienākt ar google	3327
iepriekšējais attēls	3331
iepriekšējais raksts	3331
iepriekšējā lapa	3331
iesakām	3281
ieslēgt paziņojumus	3323
ieslēgt skaņu	3320
iesūti fotogrāfijas	3332
iesūti ziņu	3332
iesūtīt ziņu	3332
iesūtīt ziņu anonīmi	3332
ievadiet derīgu e-pasta adresi	3329
ieși din ecran complet	4102
igal reedel. tasuta. ilma spämmita	1785
igen, kérek	2593
igen, kérem	2593
igen, köszönöm	2593
ignorar anúncio	4004
ignorer la publicité	2233
ihre meinung zählt	852
ihre stimme wurde gezählt	92	981
ikke abonnent ennå	3660
ikke gå glipp av	3580
ikke nå	3541	3653
ikmēneša ziedojums	3326
il più popolare	2882
il più scelto	2881
il tuo browser non può riprodurre il video	2818
il tuo commento sarà pubblicato dopo l'approvazione	2833
il tuo messaggio è stato inviato	2883
il tuo voto è stato inviato	2854
il tuo voto è stato registrato	2854
iletişim	4859	4876
ilgili içerikler	4860
ilginizi çekebilecek haberler	4860
ilginizi çekebilir	4860
ilmoita asiavirheestä	1945
ilmoita virheestä	1945
im browser öffnen	1034
image précédente	2241
imaginea anterioară	4152
imaginea următoare	4152
imam račun	4398	4597
imate namig? pišite nam	4606
imate priču za nas	4407
imię	3816
imię i nazwisko	3816
impossible de charger la vidéo	2233
impossible de lire la vidéo	2233
imprimir artículo	1642
imprimir esta matéria	3944
in bài	5150
in bài viết	5150
in công thức	62
in trang này	5197
inbäddat innehåll	4723
indhold fra annoncør	787
indholdet er ikke tilgængeligt	749
indlæg fra facebook	692
indlæg fra instagram	692
indlæs flere	692
indlæs indhold	749
indlæs opslag	749
indlæs video	749
indlæser afspiller	752
indlæser video	752
indtast beløb	763
inga kommentarer än	4757
ingen åsikt	4716
ingresá	1639
ingyen, minden héten	2530
ingyen, spam nélkül	2603
ingyenes regisztráció	2501
ingyenes szállítás	2576
inicia la sessió per comentar	450
inicia sesión	1539
inicia sesión con google	1672
inicia sesión para comentar	1646
inicia sessió	416
inicia sessió amb google	475
iniciar reproducción	1701
iniciar reprodução	4004
iniciar sesión	1539
iniciar sesión con apple	1639
iniciar sesión con facebook	1639
iniciar sesión con google	1639
iniciar sessão	3855
inicie sesión	1539
inläst av en syntetisk röst	4726
inne artykuły	3732
innehåll från annonsör	4762
innehåll från våra partner	4762
innehållet kan inte visas	4723
innehållet är skyddat av upphovsrätt	4693
innhold fra annonsør	3590
innhold fra våre annonsører	3681
innhold fra våre partnere	3681
inscription confirmée	2239
inscription à la newsletter	2077
inscrivez-vous à notre newsletter	2077
inscrição confirmada	4010
inscrição realizada com sucesso	3977
insira o seu endereço de email	3937
insira um e-mail válido	3977
instagram-bejegyzés betöltése	2581
instagramで見る	3061
instagramの投稿を読み込む	3030
instagram에서 보기	3193
instagram에서 이 게시물 보기	3193
instalează aplicația	4079
inställningar	4648
inte prenumerant än	4740
integritetsinställningar	4723
introdu emailul tău	4150
introduce tu correo electrónico	1707
introduce un correo electrónico válido	1674
introduce un correo válido	1674
introduce un email válido	1635
introduceți adresa de email	4150
introduceți o adresă de email validă	4125
introdueix un correu vàlid	477
intră în cont	4035
invítanos a un café	1534
iná suma	4494
início	3898
ir a la galería	1678
ir a la página de donaciones	1668
ir para a navegação	3896
ir para a página de doações	3971
ir para a página de donativos	3971
ir para o conteúdo	3898
ir para o conteúdo principal	3896
ir para o rodapé	3896
irány a bolt	2575
irányítószám	2604
isključi zvuk	4389
isključio sam blokator oglasa	4394
isključite adblock	4394
isključite blokator oglasa	4394
ispiši	4331
ispiši recept	62
ispiši članak	4415
ispravci i pojašnjenja	4407
isso foi útil	3947
istediğin zaman iptal et	4944
istediğiniz zaman abonelikten çikabilirsiniz	4896
istediğiniz zaman iptal edin	4842
isto foi útil	3947
iz naše trgovine	4385	4583
iz našeg shopa	4385
izberi naročnino	4597
izberite naročnino	4597
izbor uredništva	4531
izdrukāt	3284
izmēģini # dienas bez maksas	3279
izslēdziet reklāmu bloķētāju	3325
izslēgt skaņu	3320
izveidots ar mākslīgo intelektu	3333
izvēlies abonementu	3327
izvēlies summu	3326
izvēlieties abonementu	3327
izvēlieties summu	3326
izvēlēties plānu	3327
içeriğe geç	4866
içeriği görüntüle	4930
içeriği göster	4930
içeriği yükle	4930
iş birliği	4853
iş birliğiyle	4961
iš mūsų parduotuvės	3248
iš mūsų partnerių	3271
išbandykite # dienų nemokamai	3210
išjungiau reklamos blokavimą	3257
išjungti garsą	3252
išjunkite reklamos blokavimą	3257
išorinis turinys	3228
išsaugoti	3215
išsaugoti nustatymus	3250
išsaugoti pasirinkimą	3250
išsaugoti straipsnį	3215
išsaugoti vėlesniam laikui	3269
išversta automatiškai	3266
išversta dirbtinio intelekto	3266
""", 'j': """
j'ai déjà donné	2057
j'ai déjà un compte	2067
j'ai désactivé adblock	2197
j'ai désactivé mon adblock	2197
j'ai désactivé mon bloqueur	2197
ja hi estàs subscrit	444
ja hi estàs subscrit? entra	444
ja n'ets subscriptor? inicia sessió	416
ja tens compte? inicia sessió	444
ja, gärna	4732
ja, slå på	4732
jaa sähköpostilla	2043
jaa twitterissä	1932
jaa x:ssä	1932
jag förstår	4648
jag har stängt av annonsblockeraren	4733
jag har stängt av den	4736
jag har stängt av min annonsblockerare	4733
jag stödjer redan	4623
jaga sõbraga	1738
jak chronimy nasze źródła	3823
jak chronimy źródła	3823
jak chráníme své zdroje	626
jak chráníme zdroje	626
jak to zrobić	3805
jak vypnout blokování reklam	608
jak wyłączyć adblocka	3804	3805
jak wyłączyć blokowanie reklam	3804
jakość	3799
jatka sähköpostilla	2023
jau turiu paskyrą	3260
jaunākie	3281
jaunākie vispirms	3334
jautā mākslīgajam intelektam	3285
javascript ei ole käytössä	2007
javascript er slået fra	752
javascript er slått av	3647
javascript està desactivat	461
javascript ir izslēgts	3320
javascript išjungtas	3252
javascript je isključen	4389
javascript je vypnutý	600
javascript jest wyłączony	3798
javascript måste vara påslaget	4726
javascript on pois päältä	2007
javascript on välja lülitatud	1776
javascript är avstängt	4726
javascript är inaktiverat	4726
javascript đã bị tắt	5216
javascript вимкнено	5096
javascript е изключен	314
javascript отключен	4276
javascript отключён	4276
javascript מושבת	2349
javascript ถูกปิดใช้งาน	4813
javascriptが無効になっています	3030
javascript已停用	5361
javascript已禁用	5361
javítások és pontosítások	2610
je commande ce numéro	2154
je consens au traitement de mes données	2205
je découvre l'offre	2238
je découvre les offres	2238
je fais un don défiscalisé	2199
je gère mes choix	2110
je gère mes cookies	2106
je m'équipe	2224
je paramètre mes choix	2110
je soutiens déjà	2057
jede spende zählt	921
jede unterstützung hilft	1004
jeder beitrag zählt	921
jeder euro zählt	921
jederzeit kündbar	1007
jednorazový dar	4494
jednorazový príspevok	4495
jednorázový dar	611
jednorázově	502
jednou týdně, zdarma	511
jeg forstår	3569
jeg har slået den fra	762
jeg har slået min adblocker fra	760
jeg har slått av annonseblokkering	3655
jeg har slått den av	3656
jeg støtter allerede	649	3541
jegyek itt kaphatók	2524
jegyvásárlás	2576
jelenlegi idő	2587
jelenlegi idő #	2586
jelentkezzen be vagy regisztráljon	2501
jelentés	2615
jelszó	2601
jelszó megjelenítése	2600
jen nezbytné cookies	597
jen pro předplatitele	504
jesteś już prenumeratorem	3812
jesteś już subskrybentem	3812
jetzt angebot wählen	928
jetzt anhören	832
jetzt reinhören	907
jetzt rätseln	981
jetzt unterstützen	802
ještě nemáte předplatné	614
ještě nemáte účet	614
jiná částka	611
již jste hlasovali	588
již mám předplatné	504
již mám předplatné, přihlásit se	505
již máte předplatné	505
jméno	619
jméno a příjmení	619
joacă acum	4097
joacă gratuit	4097
joacă responsabil	4140
jobs in ihrer nähe	905
jogar grátis	3950
jogue grátis	3950
jokainen euro on tärkeä	2021
jokainen lahjoitus on tärkeä	2021
jokin meni pieleen. yritä uudelleen	2027
jokin meni vikaan. yritä uudelleen	2027
jotain meni vikaan. yritä myöhemmin uudelleen	2027
jotain meni vikaan. yritä uudelleen	2027
još nema komentara	4411
još nemate račun	4398
još niste pretplatnik	4398
još vesti	4328
još vijesti	4328
jsem předplatitel, přihlásit se	505
jste už předplatitel	614
junte-se à conversa	3933
jurnalismul de calitate costă	4084
juttu jatkuu kuvan jälkeen	1935
juttu jatkuu mainoksen jälkeen	1935
juttu jatkuu videon jälkeen	1935
juttu on luettu koneäänellä	2007
juttua päivitetään	1935
jutun lukee koneääni	1932
jutun lukee synteettinen ääni	2007
jutun lukee tekoäly	2007
jutun lukee tekoälyääni	1932
jutun voi myös kuunnella	1932
już głosowałeś	3785
już obserwujesz	3831
już wspieram	3694
już wyłączyłem	3808
já desativei	3968
já desativei o bloqueador	3968
já doei	3850
já está inscrito	4010
já nas bancas	3923
já segue este autor	3989
já segue este tema	3989
já sou apoiador	3850
já sou assinante	3855
já tem conta	3855
já tem uma conta	3855
já tenho conta	3975
já votou	3948
já é assinante? faça login	3855
já é subscritor	3942
já é subscritor? inicie sessão	3942
játssz most	2569
játék indítása	2569
jährlich abgerechnet	1006
jährliche abrechnung	1007
jährliche zahlung	1007
jälgi autorit	1791
jälgi teemat	1791
jälgid juba	1791
jälgid seda teemat	1791
jäljellä oleva aika	2007
jäljellä oleva aika #	2007
jäljellä oleva aika -#	2007
jäljentäminen kielletty	2035
järelejäänud aeg	1777
järelejäänud aeg -#	1776
järgmine artikkel	1787
järgmine leht	1787
järgmine pilt	1787
järgmine video	1776
järjestys	2040
järjestä	2040
jäsenetu	2001
jäta mind meelde	1783
jätka apple'iga	1783
jätka facebookiga	1783
jätka google'iga	1783
jätä kommentti	1945
jūs izmantojat reklāmu bloķētāju	3325
jūs jau balsavote	3246
jūs jau esat nobalsojis	3314
jūs naudojate reklamos blokavimo programą	3257
jūs sekate šią temą	3268
jūs sekojat šai tēmai	3335
jūsu balss ir ieskaitīta	3314
jūsu balss ir pieņemta	3314
jūsu e-pasta adrese	3329
jūsu e-pasts	3329
jūsu vārds	3330
jūsu ziņa	3330
jūsų balsas užskaitytas	3246
jūsų balsas įskaitytas	3246
jūsų el. paštas	3235
jūsų el. pašto adresas	3235
jūsų vardas	3263
jūsų žinutė	3263
""", 'k': """
k tématu	531
k téme	4429
kaikki oikeudet pidätetty	2035
kaip išjungti reklamos blokavimą	3257
kaip saugome šaltinius	3265
kakinställningar	4723
kako isključiti adblock	4394
kako isključiti blokator oglasa	4394
kako štitimo izvore	4407
kako štitimo svoje izvore	4407
kalan süre	4928
kapcsolat a szerkesztőséggel	2610
kapcsolat a szerzővel	2606
kapcsold ki a reklámblokkolót	2594
kapcsolja ki a hirdetésblokkolót	2594
kapcsolódó	2522
kapcsolódó cikk	2522
kapcsolódó cikkek	2522
kapcsolódó tartalom	2522
kapcsolódó témák	2522
karte öffnen	866
kas kokkuvõte oli kasulik	1739
kas mėnesį remti	3258
kategóriák	2522
katrs eiro ir svarīgs	3326
katrs eiro palīdz	3326
katrs ziedojums palīdz	3326
katru piektdienu. bez maksas. bez surogātpasta	3329
katso kuvat tästä	1950
katso myös	1948
katso video tästä	1950
katso video yltä	1950
kattintson a nagyításhoz	2606
kaupallinen sisältö	2045
kaupallinen yhteistyö	88	1935
kaupallisen kumppanin sisältö	2045
kaut kas nogāja greizi. mēģiniet vēlreiz	3329
kaydiniz için teşekkürler	4896
każda wpłata pomaga	3810
każda wpłata się liczy	3810
każda złotówka pomaga	3810
każda złotówka się liczy	3810
każde wsparcie się liczy	3810
každou neděli, zdarma	511
každá koruna pomáhá	612
každá koruna se počítá	612
každé euro pomáha	4495
každé euro sa počíta	4495
každé pondělí, zdarma	511
každé ráno, zdarma	511
každý dar pomáha	4495
každý dar pomáhá	612
každý piatok. zadarmo. bez spamu	4500
každý príspevok pomáha	4495
každý príspevok sa počíta	4495
každý pátek do e-mailu	511
každý pátek, zdarma	511
každý pátek. zdarma. bez spamu	618
každý příspěvek pomáhá	612
každý příspěvek se počítá	612
každý týden, zdarma	511
kažkas nutiko. bandykite dar kartą	3262
kdykoli lze zrušit	505
kdykoliv lze zrušit	505
kdykoliv můžete zrušit	614
keela kõik	1775
keeldu kõigist	1775
keisti sutikimą	3250
keisti šrifto dydį	3269
kenttä on pakollinen	2027
kereskedelmi együttműködés	2576
keresztnév	2604
keresztrejtvény	2572
keresés	2524
keskeytä	2008
keskustelu on päättynyt	2039
keskustelun säännöt	2039
kevesebb mutatása	2606
kezdőlap	2524
không phải bây giờ	5140
không spam	5228
không thể hiển thị nội dung này	5216
không thể phát video	5212
không thể phát video này	5212
không thể tải video	5246
không, cảm ơn	5140
ki kan gjøre feil	3673
ki-antworten können fehler enthalten	1021
ki-übersetzung	1022
ki-übersicht	895
kiekvieną penktadienį. nemokamai. be šlamšto	3262
kiellä kaikki	2005
kiitos viestistäsi	2027
kiitos äänestämisestä	1992
kiitos äänestäsi	92	1992
kiitos! tarkista sähköpostisi	2027
kijelentkezés	2501
kikapcsoltam a hirdetésblokkolót	2594
kingi artikkel sõbrale	1738
kinyitás	2526
kipróbálom	2501
kirjaudu sisään	1921
kirjaudu sähköpostilla	2023
kirjoita sähköpostiosoitteesi	1924
kitas vaizdo įrašas	3252
kitöltöm a kvízt	2569
kiválasztom	2601
kiválasztás	2601
kizárólag előfizetőknek	2600
kişisel verilerimin işlenmesini kabul ediyorum	4946
kiểm tra hộp thư của bạn	5228
kiểm tra kiến thức của bạn	5208
kjøp abonnement	3545
kjøp billett	3641
kjøp billetter	3641
kjøp billetter her	3641
kjøp boka	3641
kjøp boken	3641
kjøp her	3641
kjøp lisens	3671
kjøp nå	3641
kjøp rettigheter	3671
kjøp tilgang	3545
klausies podkāstu	3286
klausies podkāstu šeit	3286
klausies šo rakstu	3284
klausies šo rakstu (# min	3284
klausykite tinklalaidės	3217
klausykite tinklalaidės čia	3217
klausykitės straipsnio	3215
klausīties	3284
klausīties rakstu	3284
kliknij, aby powiększyć	3818
kliknutím zväčšíte	4503
kliknutím zvětšíte	621
klippet er ikke længere tilgængeligt	752
klippet är inte längre tillgängligt	4726
ključne besede	4531
ključne reči	4328
ključne riječi	4328
klíčová slova	531
kniha s věnováním autora	520
knihkupectví	519
kodex diskutujících	633
kodėl matau šią reklamą	3271
kohustuslik väli	1785
kohustuslikud väljad	1785
kokeile # päivää maksutta	1921
kokkuvõtte tegi tehisintellekt	1789
koko näyttö	2008
kolačići	4344
kom ihåg mig	4741
komentarai uždaryti	3267
komentariši	4412
komentarų dar nėra	3267
komentarų nėra	3267
komentavimas išjungtas	3216
komentavimas uždarytas	3267
komentavimo taisyklės	3216
komentiranje je onemogućeno	4411
komentovať	4514
komentáre	4432
komentář	529
komentáře	529
komentāri	3279
komentāri ir slēgti	3334
komentāru vēl nav	3334
komentēt	3279
komentēšana ir slēgta	3285
komentēšanas noteikumi	3285
komercijalni sadržaj	4417
komerčné oznámenie	4428
komerční obsah	639
komerční prezentace	639
komerční sdělení	88	518
komerční článek	639
komerčný obsah	4518
komerčný článok	4518
komment jelentése	2614
komment küldése	2614
komment írása	2614
kommentar gelöscht	1023
kommentarer blir gjennomgått før publisering	3583
kommentarerna förhandsmodereras	4654
kommentarerna är stängda	4757
kommentek megjelenítése	2614
kommentek megtekintése	2518
kommentelési szabályzat	2518
kommentoi ensimmäisenä	2039
kommentoinnin säännöt	2039
kommentointi on päättynyt	2039
kommentér	681
kommersiellt innehåll	4762
konekäännetty	2037
konekäännös	2038
kontakt z redakcją	3823
kontakta författaren	4746
kontaktirajte uredništvo	4606
kontaktovať autora	4503
kontaktovať redakciu	4507
kontynuuj bez wyłączania	3804
koostöö	1742
kopiera gåvolänk	4761
kopiera länk	4642
kopiera länken	4642
kopiering förbjuden	4752
kopijuoti draudžiama	3272
kopijuoti nuorodą	3210
kopioitu leikepöydälle	2043
kopiraj povezavo do članka	4534
kopirano u međuspremnik	4415
kopirano v odložišče	4613
kopiér link	664
kopiér linket	664
kopsavilkumu veidojis mākslīgais intelekts	3333
kopírovanie zakázané	4508
kopírovat odkaz	514	515
kopírovať odkaz	4432
kopírování zakázáno	627
kopēt saiti	3279
kopēšana aizliegta	3339
korisničko ime	4399
korisničko ime ili e-mail	4398
korzyść dla prenumeratorów	3791
korábban írtunk róla	2522
kostenlos und jederzeit kündbar	1008
kosárba	2512
kosárba rakom	2575
kosárba teszem	2575
koupit aktuální vydání	594
koupit lístky	594
koupit nyní	594
koupit časopis	594
kreiraj račun	4321
kreirano uz pomoć ai	4410
kreirano uz pomoć umjetne inteligencije	4410
kreuzworträtsel	983
križaljka	4383
križanka	4581
krzyżówka	3788
krížovka	4479
książka z autografem	3714
książka z autografem autora	3714
książki z autografem	3714
księgarnia	3715
księgarnia internetowa	3715
kuidas reklaamiblokeerija välja lülitada	1781
kullanim koşullari	4854	4876
kumppanin sisältö	2045
kumppanisisältö	2045
kun nødvendige	3644
kun nødvendige cookies	749
kup dostęp	3698
kup książkę	3791
kup licencję	3824
kup licencję na publikację	3824
kup tę książkę	3791
kup w księgarni	3714
kupi naročnino	4527
kupte nám kávu	611
kuula taskuhäälingut	1740
kuuntele podcast tästä	1950
kvíz dne	588
kvíz dňa	4478
kvíz indítása	2569
kvíz kitöltése	2569
kyllä kiitos	2014
kyllä, kiitos	2014
kysy tekoälyltä	1945
kytke ilmoitukset päälle	2011
käyttäjätunnus	2025
käyttäjätunnus tai sähköposti	2023
käyttöehdot	1938
käytä etu	1936
käytät mainonnanestoa	2018
käytät mainosten esto-ohjelmaa	2015
käytät mainosten estoa	2015
käytät mainostenesto-ohjelmaa	2015
käännetty automaattisesti	2037
käännetty tekoälyllä	2037
kép #/#	2605
kép a képben	2587
kép megtekintése	2605
kép nagyítása	2606
kép: #/#	2605
képaláírás megjelenítése	2606
képek megtekintése	2605
kér értesítést	2590
kérdezze ai-asszisztensünket	2518
kérek értesítést	2590	2591
kérem a hírlevelet	2528
kérjük, adjon meg érvényes e-mail-címet	2603
kérjük, kapcsolja ki a hirdetésblokkolót	2594
kérjük, töltse ki ezt a mezőt	2603
később	2593
kích thước chữ	66
kódex diskutujúcich	4513
kõik artiklid	1787
kõik autori artiklid	1787
kõik kommentaarid	1790
kõik õigused reserveeritud	1795
könyvajánló	2512
könyvesbolt	2512
könyváruház	2512
köp	4628
köp biljett	4719
köp biljetter	4719
köp biljetter här	4719
köp boken	4719
köp boken här	4719
köp din biljett	4719
köp här	4719
köp licens	4752
köp rättigheter	4752
köszönjük a feliratkozást	2528
köszönjük a regisztrációt	2603
köszönjük a szavazatodat	2569
köszönjük a szavazatot	92
köszönjük a szavazatát	92	2569
köszönjük az üzenetet	2603
köszönjük üzenetét	2603
köszönjük! ellenőrizze postafiókját	2603
köszönjük, hogy feliratkozott	2603
köszönjük, hogy feliratkoztál	2603
köszönjük, hogy szavazott	2569
köszönjük, hogy szavaztál	2569
köszönöm, nem	2496
kötelező	2604
kötelező kitölteni	2603
kötelező mező	2603
kötelező mezők	2603
kövesd a témát	2616
kövesse a témát	2616
kövesse élőben	2606
követed	2618
követem	2618
követem a szerzőt	2616
követem a témát	2616
következő	2524
következő cikk	2522
következő fotó	2606
következő kép	2606
következő oldal	2606
következő videó	2586
követve	2617
követés	2618
követés leállítása	2616
követés megszüntetése	2616
közlemény: adomány	2597
közlemény: támogatás	2597
køb abonnement	653
køb adgang	653
køb billet	746
køb billet her	746
køb billetter	746
køb billetter her	746
køb bogen	746
køb bogen her	746
køb her	746
køb licens	777
køb nu	746
køb rettigheder	777
kúpiť e-knihu	4482
kúpiť knihu	4482
kúpiť licenciu	4508
kúpiť lístky	4482
kúpiť predplatné	4425
kúpiť teraz	4482
kúpiť vstupenku	4482
kúpiť vstupenky	4482
kúpiť časopis	4482
kúpte nám kávu	4494
kúpte si knihu	4482
kúpte si vstupenky	4482
küfür, hakaret içeren yorumlar onaylanmamaktadir	4859
küldd be a fotóidat	2610
küldd el egy barátodnak	2619
küldd tovább a cikket	2508
küldje be fotóit	2610
küldje el barátjának	2507
küldje el fotóit	2610
küldje el ismerősének	2508
küldjön névtelen üzenetet	2610
küldjön tippet	2610
küldés	92	2507	2604
küldés e-mailben	2507
küldés whatsappon	2619
külső tartalom	2524
künye	4854	4876
küpsiste kasutamine	1774
küpsiste seaded	1751
küsi tehisarult	1739
küsitlus	93
küsitluse tulemused	1777
kā izslēgt reklāmu bloķētāju	3325
kā mēs sargājam avotus	3332
kā tev patika raksts	3285
kā tu domā? balso	3286
kāpēc es redzu šo reklāmu	3338
ką manote? balsuokite	3217
křížovka	591
kết quả bình chọn	5243
kết quả thăm dò	5243
kết thúc quảng cáo	5211
""", 'l': """
l'accès à tous les articles	2238
l'offre intégrale	2238
la discussione è chiusa	2790
la donazione è detraibile	2877
la encuesta del día	1580
la lecture automatique est désactivée	2233
la más popular	1673
la nota continúa después del anuncio	1571
la noticia continúa abajo	1718
la noticia continúa debajo	1718
la notícia continua a sota	456
la palabra del día	1694
la pregunta del día	92
la pubblicità continua	2926
la publicidad continúa	1718
la rédaction n'a pas participé	2250
la rédaction vous conseille	2118
la sélection de la rédaction	2118
la tua richiesta è stata inviata	2916
la vidéo commence dans #	2233
la vidéo ne peut pas être lue	2187
labojumi un precizējumi	3332
ladda inlägg	4723
ladda inlägget	4723
ladda innehåll	4723
ladda innehållet	4723
ladda ned på google play	4728
lae äpp alla	1778
lahenda ristsõna	1770
lahjoita artikkeli ystävälle	1932
lai komentētu, ielogojies	3285
lai komentētu, pieslēdzies	3285
laisser une réponse	2179
laita ilmoitukset päälle	2011
lancer la vidéo	2233
lap tetejére	2606
las más leídas	1584
las más leídas de hoy	1643
las noticias más leídas	1643
lasa sintētiska balss	3320
lasi arī	3281
lasi bez ierobežojumiem	3327
lasi bez reklāmām	3338
lasi komentārus	3285
lasi tālāk	3279
lasi vairāk šeit	3286
lasi vēl	3281
lasiet arī	3281
lasiet vēl	3281
last inn siden på nytt	3656
last siden på nytt	3656
lasă un comentariu	4050
lasă un răspuns	4094
lasīt komentārus	3285
lasīt tālāk	3286
lasīt vairāk	3286
lasīt visu rakstu	3331
lasīt vēlāk	3284
lasītākie	3281
lataa lisää	1950
lataa sisältö	2004
lataa ääni	2007
lautstärke	994
lavet ved hjælp af ai	779
le choix de la rédaction	2118
le club des abonnés	2185
le journal numérique	2067
le lecteur vidéo est en cours de chargement	2187
le lien a été copié	2170
le lien a été copié dans le presse-papiers	2170
le notizie più lette	2848
le più lette	2796
le za naročnike	4597
lea también	1584
lecteur vidéo	2233
lecture limitée	2069
lecture réservée aux abonnés	2069
lee sin límites	1639
lee también	1584
leer artículo completo	1590
leer el artículo completo	1678
leer el siguiente artículo	1709
leer más	1590
leer siguiente artículo	1709
leer también	1584
leer transcripción	1653
legfrissebb elöl	2614
legfrissebb hírek	2522
leggi di più	2801
leggi più tardi	2846
legjobb ajánlat	2601
legjobb ár	2601
legnépszerűbb	2522	2601	2615
legrégebbi	2615
legrégebbi elöl	2614
legújabb	2615
legújabb elöl	2614
leia a matéria completa	3945
leia a notícia completa	3981
leia as notícias no aplicativo	3935
leia também	3893
leisti pranešimus	3255
leisti vaizdo įrašą	3252
leitor de vídeo	4004
leitor de áudio	4004
lejupielādēt app store	3322
lejupielādēt audio	3320
lejupielādēt lietotni	3322
lejupielādēt no app store	3322
lejupielādēt no google play	3322
lejátszás	2587
lejátszási sebesség	2586
len nevyhnutné cookies	4484
len pre predplatiteľov	4425
ler grátis	4009
ler o próximo artigo	4012
ler próximo artigo	4012
ler transcrição	3956
les choix de la rédaction	2118
les commentaires sont réservés aux abonnés	2226
les den først i appen	3649
les først i appen	3649
les lecteurs ont aussi consulté	2172
les mieux notés	2180
les mots croisés du jour	2227
les més llegides	447
les også	3580
les plus commentés	2118
les plus consultés	2209
les plus partagés	2118
les plus récents	2180
les prix indiqués sont susceptibles d'évoluer	2154
les résultats du vote	2226
les våre debattregler	3574
letiltás	2593
letna naročnina	4598
letno plačilo	4598
letölthető a google play áruházból	2588
letölthető az app store-ból	2588
letöltés az app store-ból	2588
leído por una voz sintética	1653
leído por voz sintética	1653
li e aceito a política de privacidade	3937
libovolná částka	611
licenc vásárlása	2611
licencja na publikację	3824
liczy się każda wpłata	3810
liczy się każda złotówka	3810
lido por uma voz sintética	3956
lielāks teksts	3336
lien copié	2096
lien copié dans le presse-papiers	2170
lietošanas noteikumi	3296
liitudes nõustud kasutustingimustega	1758
liity jäseneksi	1919
likęs laikas	3253
likęs laikas -#	3252
lineでシェア	2956
lineでシェアする	3003
lineでログイン	3043
lineで共有	3057
lineで送る	2956
link a vágólapra másolva	2507
link bài gốc	5197
link copiado para a área de transferência	3944
link kopiëren	3371
link másolva	2507
link másolása	2507
link został skopiowany	3833
lire l'article précédent	2241
lire la suite pour #€	2067
lire la vidéo	2122
lire à haute voix	2096
lire également	2118
lisätiedot	1951
lisää aiheesta	1948
lisää artikkeleita	2030
lisää ensisijaiseksi lähteeksi	2041
lisää kirjoittajalta	2030
lisää kommentti	2039
lisää omiin aiheisiin	2041
lisää ostoskoriin	2001
lisää samalta kirjoittajalta	2030
lisää suosikkilähteeksi	2041
livrare gratuită	4140
liên hệ	5161
liên hệ quảng cáo	5233
liên hệ tòa soạn	5233
liên hệ với tòa soạn	5233
liên kết tài trợ	5201
liên quan	5162
ljud på	4727
ljudet är ai-genererat	4726
llegeix la transcripció	457
llegeix sense límits	444
llegeix també	419
llegir més	447
llegit per una veu sintètica	457
lo + leído	1584
lo esencial cada mañana	1707
lo más comentado	1584
lo más compartido	1584
lo más leído	1584
lo más popular	1584
lo más visto	1584
lo más visto hoy	1643
lo último	1584
locuri de muncă	4071
loe lähemalt	1740
loe lähemalt siit	1740
loe äpis	1778
loeb sünteetiline hääl	1776
logi sisse või loo konto	1733
los lectores también leyeron	1643
luba kõik	1751
luba kõik küpsised	1774
lubię to	3709	3830
lucrează cu noi	4071
lue keskustelun säännöt	1945
lue lisää	1948
lue lisää aiheesta	1948
lue myöhemmin	1932
lue myös	1948
lue vähemmän	1998
lugu jätkub pärast reklaami	1742
lugu täieneb	1740
lui écrire	2146
lukijana synteettinen ääni	2007
luotu tekoälyllä	2037
luôn cho phép	5216
luôn hiển thị	5216
luštit	591
luštit křížovku	588
lyd på	3648
lze kdykoli zrušit	505
làm bài trắc nghiệm	5208
làm mới trang	5222
làm trắc nghiệm	5208
lägg till i mina ämnen	4759
lägg till oss som föredragen källa	4759
lägg till som föredragen källa	4759
lähetä	92	2028
lähetä kommentti	2039
lähetä kuvasi	2034
lähetä palaute	2037
lähetä palautetta	2037
lähetä sähköpostilla	1932
lähetä viesti	2027
lähetä viesti toimittajalle	2030
lähetä vinkki	2034
lähetä vinkki nimettömänä	2034
lämna en kommentar	4654
lämna ett svar	4757
lämna feedback	4755
längd	4727
längd #	4727
länk kopierad	4642
länken har kopierats	4761
länken kopierad	4642
länken är kopierad	4642
läs den först i appen	4728
läs dokumentet	4665
läs domen	4665
läs först i appen	4728
läs hela	4746
läs hela artikeln	4664
läs hela texten	4664
läs hela texten här	4664
läs i webbläsaren	4768
läs in sidan igen	4736
läs kommentarer	4654
läs mer	4661	4664
läs mer om	4661
läs mindre	4716
läs också	4661
läs på webben	4768
läs senare	4642
läs transkription	4726
läs utan annonser	4762
läs vidare	4628	4661
läs våra kommentarsregler	4654
läs även	4661
läsarerbjudande	4719
läsarerbjudanden	4719
läsarfrågan	92	4712
läsarresa	4719
läsarresor	4719
lästid	4664
lästid # min	4664
lås artiklen op	766
lås op	653
lås op for artiklen	766
lås opp artikkelen	3545
lås opp saken	3545
lås upp	4741
lås upp artikeln	4628
låst artikel	4740
låst innehåll	4741
læg en kommentar	782
læg i kurv	746
læg i kurven	747
længde #	753
læs debatreglerne	681
læs debatreglerne her	681
læs den først i appen	754
læs først i appen	754
læs hele artiklen	692
læs i appen	754
læs i browser	792
læs kommentarer	681
læs mere	689	692
læs mere om	689
læs mindre	743
læs også	689
læs også disse artikler	689
læs senere	664
læs transskription	752
læs uden annoncer	787
læs uden grænser	766
læs uden reklamer	787
læs videre	653	689
læs vores regler for debatten	681
læserrejse	746
læserrejser	746
læsertilbud	746
læsetid # min	692
læst op af en syntetisk stemme	752
lên đầu trang	5165
líbí se mi	634
lõpeta jälgimine	1791
lös korsordet	4712
lösenord	4741
löysitkö virheen	2034
løs krydsord	738
løs krydsordet	738
løs kryssordet	3633
lùi # giây	5212
lúštiť krížovku	4478
lülita reklaamiblokeerija välja	1781
lülitasin reklaamiblokeerija välja	1781
lütfen geçerli bir e-posta adresi girin	4946
lūdzu, izslēdziet reklāmu bloķētāju	3325
lưu	5150
lưu bài	5150
lưu bài viết	5150
lưu bài để đọc sau	5197
lưu cài đặt	5216
lưu công thức	62
lưu tin	5187
lưu tùy chọn	5216
lấy link	5197
""", 'm': """
magari più tardi	2754
mai multe articole de același autor	4129
mai multe opțiuni	4049	4138
mai târziu	4031	4112
mainonnanesto käytössä	2018
mainonnanesto on käytössä	2018
mainos päättyy	1935
mainossisältö	1937
mainostajan sisältö	2045
mainosten estäminen käytössä	2018
mainīt burtu izmēru	3336
mainīt piekrišanu	3318
mais notícias	3893
mais opções	3992
mais opções de partilha	3991
maksettu mainossisältö	1937
maksettu sisältö	1935
maksettu yhteistyö	2045
maksettua mainossisältöä	1937
maksettua sisältöä	1937
mam już konto	3812
mam prenumeratę	3812
manas tēmas	3335
mantener la sesión iniciada	1672
mantener sesión iniciada	1672
manter sessão iniciada	3975
mantén la sessió iniciada	475
manşetler	4860
maschinell übersetzt	1021
maschinelle übersetzung	1022
masintõlgitud	1789
maskinoversættelse	781
maskinöversatt	4754
maskinöversättning	4756
masquer la publicité	2154
masquer les réponses	2179
masz już konto	3698
masz już konto? zaloguj się	3698
masz włączonego adblocka	3804
materialet er vernet etter åndsverkloven	3671
materialet är skyddat enligt lagen om upphovsrätt	4691
materialet är upphovsrättsskyddat	4692
materiał komercyjny	3835
materiał niedostępny	3798
materiał partnera	3713
materiał partnerski	3835
materiał promocyjny	3713
materiał płatny	3835
materiał sponsorowany	3713
materiał wideo niedostępny	3798
materiał zewnętrzny	3713
matéria exclusiva para assinantes	3942
matérias relacionadas	3893
mazāks teksts	3336
mağazamiz	4926
mağazaya git	4926
mašinski prevedeno	4410
mašīntulkots	3333
mažesnis tekstas	3269
me désabonner	2256
me désinscrire	2256
me ei saa seda sisu näidata	1774
me réabonner	2238
media społecznościowe	3710
medlemsförmån	4719
megjelenítés és elfogadás	2578
megnyitás	2526
megnyitás az alkalmazásban	2588
megnézem	2524
megnézem a galériát	2606
megnézem az ajánlatot	2575
megnézem az eredményt	2569
megnézem az árat	2575
megosztás	2507
megosztás a facebookon	2507
megosztás ajándékként	2619
megosztás e-mailben	2619
megosztás facebookon	2507
megosztás twitteren	2507
megosztás whatsappon	2619
megrendelem a könyvet	2513
megrendelés	2512
megveszem a könyvet	2575
mehr für dich	933
mehr für sie	933
meld deg av når som helst	3663
meld deg på	3552
meld deg på nyhetsbrevet	3552
meld meg på	3663
mentions légales	2106
mentés	2507
mentés későbbre	2507
menú	1590
menü	862	1013	2524	4866
menü schließen	862
menü öffnen	862
menüyü kapat	4977
mer från	4661
mer läsning	4661
merci ! votre message a bien été envoyé	2205
merci d'avoir voté	92	2158
merci de le désactiver pour continuer	2197
merci, votre vote a été pris en compte	2179
mergi la pagina de donații	4119
mergi la rețetă	62
mesajiniz başariyla gönderildi	4946
mesajiniz gönderildi	4946
mesajul dumneavoastră a fost trimis	4125
mesajul tău	4126
mesačne	4498
mesačná platba	4498
mesačné predplatné	4498
mesačný dar	4494
mesečna donacija	4396	4595
mesečna naročnina	4598
mesečna pretplata	4399
mesečno	4399	4598
mesečno plačilo	4598
messaggio pubblicitario con finalità promozionale	2825
mest läst	4661
mest lästa	4661
mest læst	689
mest læste	689
mest populär	4741
mest populärt	4741
mest populær	767	3661
mest populære	767	3661
mesterséges intelligencia készítette	2613
mesterséges intelligenciával készült	2613
metinė prenumerata	3261
mettre de côté	2251
mi donación	1705
mi készítette	2613
mi var kļūdīties	3333
mi által generált	2613
mi-összefoglaló	2524
micșorează textul	4138
mida sina arvad? hääleta	1740
midagi läks valesti. proovi uuesti	1785
miesięcznie	3813
miks ma seda reklaami näen	1794
miksi näen tämän mainoksen	2045
mina ämnen	4759
mind a # fotó megtekintése	2605
mind a # fotók megtekintése	2605
mind a # kép megtekintése	2605
mind a # képek megtekintése	2605
mind a fotó megtekintése	2605
mind a fotók megtekintése	2605
mind a kép megtekintése	2605
mind a képek megtekintése	2605
minden adomány számít	2598
minden forint segít	2598
minden forint számít	2598
minden hozzájárulás számít	2598
minden héten e-mailben	2530
minden héten, ingyen	2530
minden hétfőn, ingyen	2530
minden pénteken a postaládájában	2530
minden pénteken, ingyen	2530
minden pénteken. ingyen. spam nélkül	2603
minden reggel a postafiókjában	2530
minden reggel a postaládájában	2530
minden süti elfogadása	2578
minden támogatás segít	2598
mindet elutasítom	2579
mindig engedélyezem	2578
mindig engedélyezés	2578
mindig megjelenítem	2578
minn meg på det senere	3541
minőség	2587
mira el vídeo	438
mira también	1709
mit ki übersetzt	1021
mit paypal unterstützen	1003
mitä mieltä olet? äänestä	1950
miért látom ezt a hirdetést	2621
miễn phí vận chuyển	5241
miễn phí, không spam	5228
mjesečna donacija	4396
mjesečna pretplata	4399
mjesečno	4399
modalità di pagamento	2758
moderációs alapelvek	2614
moderálási elvek	2518
modifică preferințele cookie	4064
modifică setările	4146
modifier mes préférences	2148
modifier mes préférences de cookies	2109
modifier vos préférences	2191
modtag en notifikation, når vi skriver om emnet	692
modération a priori	2226
mogoče kasneje	4538
mogą cię zainteresować	3732
mohlo by se vám líbit	531
mohlo by vás také zajímat	531
mohlo by vás tiež zaujímať	4429
mohlo by vás zajímat	531
mohlo by vás zaujímať	4429
moje témata	635
moje témy	4515
mokama partnerystė	3271
molimo isključite blokator oglasa	4394
molimo vas, isključite adblock	4394
monatlich kündbar	928
montant personnalisé	2236
mostra aquesta publicació a instagram	428
mostra di più	2801
mostra els subtítols	457
mostra la publicació	461
mostra més	481
mostra'n més	420
mostrar comentários	3947
mostrar conteúdo	3960
mostrar conteúdo externo	3918
mostrar más	1590
mostrar o conteúdo	3960
mostrar subtítulos	1653
mot de passe oublié	2067
mots clés	2118
mots croisés	2184
mots croisés du jour	2227
mots fléchés	2184
mots mêlés	2184
mots-clés	2118
może cię zainteresować	3732
może później	3694
możesz zrezygnować w każdej chwili	3812
možda kasnije	4336
možda vas zanima	4328
možda će vas zanimati	4328
možete se odjaviti bilo kada	4401
možete se odjaviti u bilo kom trenutku	4401
možno neskôr	4436
možná později	501
mua sách	5211
mua sách tại đây	5211
mua trên lazada	5211
mua trên shopee	5211
mua trên tiki	5211
mua vé	5211
mua vé ngay	5211
muhabirin diğer haberleri	4877
muistuta myöhemmin	1918
mulțumim că ai votat	4094
mulțumim pentru feedback	4067
mulțumim pentru sprijin	4148
mulțumim pentru susținere	4148
mulțumim pentru vot	92	4094
mulțumim, mesajul a fost trimis	4125
mulțumim, te-ai abonat cu succes	4080
mutasd az eredményt	92	2569
mutass többet	2524
muuda küpsiste seadeid	1774
muut lukivat myös	1948
muuta evästeasetuksia	2004
mykistä	2008
myöhemmin	2014
mám predplatné	4497
mám předplatné	614
mám vypnuto	610
mám účet	614
már előfizető	2501
már kikapcsoltam	2596
már követed	2616
már követed ezt a témát	2616
már követi	2616	2618
már szavazott	2569
már szavaztál	2569
már van fiókom	2600
más	1590
más antiguos	1647
más artículos	1584
más artículos de este autor	1678
más artículos del autor	1608
más detalles	1591
más en	1584
más historias	1584
más información	1584
más leídas	1584
más leído	1584
más leídos	1584
más noticias	1584
más noticias de este autor	1678
más opciones	1573
más opciones para compartir	1688
más popular	1673
más recientes	1647
más sobre este tema	1584
más tarde	1533
más valorados	1647
más vistas	1584
más vistos	1584
más votados	1647
más összeg	2597
mások ezt olvassák	2522
mások ezt olvasták	2522
másolva	2620
másolás	2507
másolás tilos	2611
máte již účet	504
máte předplatné? přihlaste se	504
máte tip	626
máte už účet	614
máte zapnutý adblock	608
mã giảm giá	5251
mängi kohe	1770
märkasid viga	1788
märksõnad	1735
månadsgåva	4624
månadsvis	4741
månadsvis betalning	4741
månedlig	3661
månedlig betaling	3661
månedlig gave	3542
månedlig støtte	764
månedligt	767
månedligt bidrag	650
mångfaldigande förbjudet	4693
måske senere	649	757
måske vil du også kunne lide	689
még nem előfizető	2600
még nincs előfizetése	2600
még nincs fiókja	2600
még nincs fiókod	2600
még nincsenek hozzászólások	2614
més antics	451
més articles d'aquest autor	481
més informació	419
més llegides	419
més notícies	447
més opcions	492
més recents	451
més tard	466
més valorats	451
més votats	451
método de pago	1537
métodos de pagamento	3853
métodos de pago	1537
mākslīgais intelekts var kļūdīties	3333
mākslīgā intelekta kopsavilkums	3286
mă abonez	4080
mărește fotografia	4129
mărește imaginea	4129
mărește textul	4138
mărime text	66
mēneša abonements	3328
mēs nevaram parādīt šo saturu	3318
mēģiniet vēlreiz	3329
mēģiniet vēlāk	3329
mėnesinė parama	3259
mėnesinė prenumerata	3261
měsíční dar	611
měsíční platba	615
měsíční předplatné	615
měsíčně	615
můj účet	504
můžete kdykoli zrušit	505
můžete kdykoliv zrušit	505
mọi đóng góp đều quý giá	5224
mỗi đóng góp đều quý giá	5224
một lần	5225
mới nhất	5162	5182
mời chúng tôi ly cà phê	5224
mời tác giả ly cà phê	5143
mời tác giả một ly cà phê	5143
mời tôi một ly cà phê	5143
mở	5166
mở khóa bài viết	5248
mở khóa bài viết này	5197
mở rộng	5165
mở trong ứng dụng	5218
mở ứng dụng	5218
""", 'n': """
na celú obrazovku	4487
na górę	3819
na hlavní stránku	621
na hlavnú stránku	4503
na stránku darov	4494
na stránku darů	611
na začiatok	4488
na začátek	601
na żywo	3799
nabídka pro čtenáře	594
nadaljevanje članka pod oglasom	4530
nagyobb betűk	2619
nagyítás	2587
nahlásit	634
nahlásit chybu	529
nahlásit komentář	633
nahlásit příspěvek	633
nahlásit reklamu	639
nahlásiť	4514
nahlásiť chybu	4432
nahlásiť komentár	4513
nahlásiť príspevok	4513
nahlásiť reklamu	4518
najboljši	4611
najchętniej czytane	3732
najchętniej czytane dziś	3732
najczęściej czytane	3732
najczęściej czytane artykuły	3732
najlepšia ponuka	4498
najlepšie	4514
najnovejše	4531
najnovejše novice	4531
najnovejši	4611
najnovejši najprej	4610
najnoviji članci	4328
najnovšie	4429	4514
najnovšie správy	4429
najnovšie články	4429
najnowsze artykuły	3732
najnowsze wiadomości	3732
najobľúbenejšie	4498	4514
najstarejši	4611
najstarejši najprej	4610
najstaršie	4514
najvýhodnejšie	4498
najčitanije	4328
najčitanije vesti	4328
najčitanije vijesti	4328
najčitanije vijesti dana	4328
najčítanejšie	4429
najčítanejšie články	4429
najčítanejšie články dňa	4429
naloži objavo	4585
naloži več	4603
naloži video	4585
naloži vsebino	4585
napi keresztrejtvény	2569
napiši komentar	4411	4610
napišite komentar	4534
napište autorovi	621
napište do redakce	626
napište komentář	633
napište redakci	626
napsat komentář	529
napísať autorovi	4503
napísať komentár	4513
napíšte autorovi	4503
napíšte do redakcie	4507
napíšte komentár	4513
napíšte redakcii	4507
naročena vsebina	4530
naroči knjigo	4583
naročite knjigo	4583
naročite se	4526
naročnina	4526
narração gerada por ia	4004
naruči knjigu	4385
naručite knjigu	4385
naskenujte qr kód	603
naskenujte qr kód a stáhněte si aplikaci	602
naslednji članek	4603
nastala chyba. skúste to neskôr	4500
nastala chyba. zkuste to prosím znovu	618
nastavenia súkromia	4484
nastavenie súkromia	4484
nastavení	523
nastavení cookies	523
nastavení ochrany soukromí	597
nastavení soukromí	597
nastavi bez isključivanja	4394
nastavi s google računom	4398
nastavi čitanje	4380
nastavi čitati	4380
nastavit jako preferovaný zdroj	635
nastavit upozornění	604
nastavite čitanje	4380
nastavite čitati	4380
nastavitve piškotkov	4546
nastaviť ako preferovaný zdroj	4515
nastaviť upozornenia	4490
następna strona	3735
następne wideo	3798
następne zdjęcie	3818
następny	3735
następny artykuł	3732
następny film	3798
nasza księgarnia	3715
natisni članek	4534
naudojate reklamos blokavimą	3257
naudojimo taisyklės	3228
naudojimosi taisyklės	3251
naujausi viršuje	3267
naujausios žinios	3212
naujienlaiškis	3235
nav komentāru	3334
načteno umělým hlasem	600
načtěte qr kód	603
načíst další	533
načíst další články	621
načíst mapu	526
načíst obsah	597
načíst příspěvek	597
načíst stránku znovu	610
načíst video	597
načíst více	621
načítava sa prehrávač	4487
načítava sa video	4487
načítať obsah	4484
načítať príspevok	4484
načítať viac	4503
načítať video	4484
načítať ďalšie	4503
načítám přehrávač	600
načítání videa	600
našli jste chybu	529
našli jste chybu v článku	626
našli jste v článku chybu	529
našli ste chybu	4507
našli ste chybu v článku	4507
našli ste v článku chybu	4507
naživo	4488
ne děkuji	501
ne ratez rien de l'actualité	2196
ne, ačiū	3256
ne, děkuji	501	605
ne, děkuju	605
nederīga e-pasta adrese	3329
nejdiskutovanější	531
nejlepší	634
nejlepší nabídka	615
nejnovější	531	634
nejnovější zprávy	531
nejnovější články	531
nejoblíbenější	615	634
nejstarší	634
nejvýhodnější	615
nejčtenější	531
nejčtenější články	531
nejčtenější články dne	531
nekaj je šlo narobe. poskusite pozneje	4600
nekaj je šlo narobe. poskusite znova	4600
nem kérem	2591
nem kötelező	2604
nem küldünk spamet	2603
nem, köszönöm	2496	2591
nemam mišljenje	4383
nemate račun	4398
nemaš račun	4398
nemám názor	591	4479
nemám účet	614
nemáte predplatné	4497
nemáte předplatné	614
nemáte účet	614
nenhum comentário	3884
neplatná e-mailová adresa	618
neplatný e-mail	618
nepovinné	619	4501
neskôr	4491
neteisingas el. pašto adresas	3262
neueste beiträge	859
neveljaven e-poštni naslov	4600
nešto je pošlo naopako. pokušajte ponovo	4401
nešto je pošlo po zlu. pokušajte ponovno	4401
nešto je pošlo po zlu. pokušajte ponovo	4401
nghe bài báo	5212
nghe bài viết	5187	5212
nghe nội dung bài viết	5212
nghe đọc bài	5187	5212
nhấn để bật tiếng	5246
nhận thông báo	5219
nhập bình luận	5243
nhập bình luận của bạn	5243
nhập email của bạn	5249
nhập số tiền	5247
nhập địa chỉ email	5249
nhập địa chỉ email của bạn	5249
nhắc tôi sau	5140
nhớ đăng nhập	5226
ni še komentarjev	4610
nie dziękuję	3694
nie dziś	3694
nie możemy pokazać tej treści	3795
nie możemy wyświetlić tej treści	3795
nie można odtworzyć filmu	3798
nie można odtworzyć wideo	3798
nie można wyświetlić tej treści	3795
nie pamiętam hasła	3812
nie pamiętasz hasła	3698
nie udało się załadować filmu	3798
nie ďakujem	4436
nie, dziękuję	3694
nie, ďakujem	4436
nieprawidłowy adres e-mail	3815
niečo sa pokazilo	4501
niečo sa pokazilo, skúste to znova	4500
niečo sa pokazilo. skúste to neskôr	4500
niečo sa pokazilo. skúste to znova	4500
nimate računa	4597
nimetön postilaatikko	2034
nincs fiókja	2600
nincs fiókod	2600
nincs fiókom	2600
nincs hozzászólás	2614
nincs még előfizetésed	2600
nincs még fiókja	2600
nincs véleményem	2572
nincsenek hozzászólások	2614
niste naročnik	4597
no es pot reproduir el vídeo	457
no ho sé	451
no mūsu partneriem	3338
no mūsu veikala	3316
no se ha podido cargar el vídeo	1701
no se ha podido reproducir el vídeo	1653
no se puede reproducir el vídeo	1653
no sé	1647
no te pierdas las últimas noticias	1562
noe gikk galt, prøv igjen	3663
noe gikk galt, prøv igjen senere	3663
noe gikk galt. prøv igjen	3663
noe gikk galt. prøv igjen senere	3663
noget gik galt, prøv igen	769
noget gik galt, prøv igen senere	769
noget gik galt. prøv igen	769
noget gik galt. prøv igen senere	769
nokopēts	3337
només els subscriptors poden comentar	432
només per a subscriptors	475
non seguire più	2895
noraidīt visas	3319
normas de participación	1646
normes de participació	450
norėdami komentuoti, prisijunkite	3216
nos hors-séries	2153
nosūti draugam	3284
nosūtīt atsauksmi	3333
nosūtīt draugam	3284
nosūtīt e-pastā	3284
nosūtīt komentāru	3334
nosūtīt ziņu	3329
noteで書く	2956
notiek video ielāde	3320
notifications activées	2196
notifikácie	4491
notre charte déontologique	2213
notre charte éditoriale	2213
notre sélection	2118
notre sélection d'articles	2172
notícia anterior	481	3981
notícia següent	481
notícias relacionadas	3893
notícias relacionadas que podem lhe interessar	20
notícies destacades	447
notícies relacionades	419
nous protégeons nos sources	2213
nous écrire	2214
nouveau ! suivez vos auteurs préférés	2220
nu ai cont? înregistrează-te	4085
nu aveți cont	4124
nu ești abonat	4123
nu ești încă abonat	4123
nu mai urmări	4136
nu mulțumesc	4031
nu putem afișa acest conținut	4106
nu på google play	754
nu s-a putut încărca videoclipul	4147
nu sunteți abonat	4123
nu știu / nu răspund	4095
nu, mulțumesc	4031	4112
nuestro código ético	1681
numele tău	4126
numele tău de utilizator	4142
nuotrauka # iš #	3273
nur für mitglieder	1007
nuskaitykite qr kodą	3254
nuskenuokite qr kodą	3254
nyaste först	4757
nyeste først	3675
nyhetsdøgnet	3580
nyní na google play	602
nyní ne	605
nyomtatás	2507
não foi possível carregar	4004
não foi possível carregar o vídeo	3956
não foi possível reproduzir o vídeo	3956
não perca	3893
não sabe / não responde	3948
não sei	3948
não tem conta	3976
não tem uma conta	3976
não é assinante	3975
não, obrigada	3850
não, obrigado	3850
nächste seite	862
nächster artikel	859
nächstes bild	1011
nächstes foto	1011
nächstes video	993
näin korjaamme virheet	2034
näin poistat mainoseston	2015
näin poistat mainosten eston	2015
näin suojaamme lähteitämme	2034
näin suojelemme lähteitä	2034
näita # vastust	1790
näita alati	1774
näita galeriid	1787
näita ja nõustu	1774
näita kõiki	1741
näita rohkem	1740
näita sisu	1774
näita tulemusi	1770
näita vastuseid	1790
näita veel	1740
näita vähem	1741	1787
näköislehti	1921
nästa	4664
nästa artikel	4661
nästa bild	4746
nästa sida	4746
nästa video	4726
näytä # kuvaa	2029
näytä # kuvat	2029
näytä # vastausta	2039
näytä aina	2004
näytä alkuperäinen	1951
näytä galleria	2030
näytä ja hyväksy	2004
näytä julkaisu	1939
näytä kaikki	1950
näytä kaikki # kuvaa	2029
näytä kaikki # kuvat	2029
näytä kaikki artikkelit	2030
näytä kaikki kommentit	2039
näytä kaikki kuvaa	2029
näytä kaikki kuvat	2029
näytä kartta	1951
näytä kommentit	1945
näytä kuvaa	2029
näytä kuvagalleria	2030
näytä kuvat	2029
näytä kuvateksti	2030
näytä käännös	1951
näytä lisää	1950
näytä lisää artikkeleita	2030
näytä lisää kommentteja	2039
näytä litterointi	2007
näytä salasana	2023
näytä sisältö	1938
näytä tekstitykset	2007
näytä tiedot	1951
näytä tulokset	92	1951	1992
näytä upotus	1939
näytä vastaukset	2039
näytä vähemmän	1951	2030
något gick fel	4744
något gick fel, försök igen	4743
något gick fel, försök igen senare	4743
något gick fel. försök igen	4743
något gick fel. försök igen senare	4743
næste	692
næste artikel	689
næste billede	772
næste side	772
næste video	752
némítás	2587
némítás feloldása	2586
népszerű	2522
név	2604
névtelen bejelentés	2610
névtelen postaláda	2610
nézze meg galériánkat	2524
nézze meg képeinket	2524
nõustu ja jätka	1774
nõustu ja näita	1774
nõustun	1751
nõustun kõigiga	1751
nøgleord	689
nāc strādāt pie mums	3286
nākamais attēls	3331
nākamais raksts	3331
nākamais video	3320
nākamā bilde	3331
nākamā lapa	3331
nē, paldies	3324
něco se pokazilo	619
něco se pokazilo, zkuste to znovu	618
něco se pokazilo. zkuste to prosím později	618
něco se pokazilo. zkuste to znovu	618
nổi bật	5162
nội dung do ai tạo	5246
nội dung quảng cáo	5199
nội dung tiếp tục bên dưới	5201
nội dung tài trợ	5155
nội dung được tài trợ	5201
nội dung đề xuất	5201
nội quy bình luận	5205
""", 'o': """
o dată	4120
o leitor está a carregar	3956
o que achou desta notícia	3920
o seu apoio faz a diferença	3849	4008
o singură dată	4120
o singură donație	4119
o vídeo começa em #	4004
o vídeo começará em alguns segundos	3918
obaveštenja	4393
objednať knihu	4482
obligatoriskt fält	4743
obligātie lauki	3329
obligāts lauks	3329
obnovit stránku	610
obnoviť stránku	4493
obnovte stránku	610
obrázek # z #	620
obrázek # ze #	620
obrázok # z #	4502
obrázok # zo #	4502
obsah je chránený autorským zákonom	4508
obsah je chráněn autorským zákonem	627
obsah našich partnerov	4518
obsah našich partnerů	639
obsah není dostupný	597
obsah nie je dostupný	4484
obsah nie je možné zobraziť	4484
obsah sa nedá zobraziť	4484
obsah vytvořený ai	631
obsah článku	622
obserwuj autorkę	3831
obserwujesz już tego autora	3831
ocenite članak	4331
ocenite članek	4534
oceń jakość artykułu	3827
oceń przepis	62
ochrana osobních údajů	523
ochrana osobních údajů a cookies	526
ochrana osobných údajov	4443
ocijenite članak	4331
ocorreu um erro ao carregar o vídeo	3918
ocultar anúncio	3923
ocultar comentários	3947
od najnovších	4514
od najstarších	4514
od naszych partnerów	3835
od našich partnerov	4518
od našich partnerů	639
od naših partnera	4417
od naših partnerjev	4615
od nejnovějších	634
od nejstarších	634
od partnerů	640
odblokuj artykuł	3812
odblokuj dostęp	3812
odblokuj treść	3795
oddaj głos	92	3785
odebírat	510
odebírat newsletter	510
odemknout článek	504
odemknout článek pro přátele	637
odeslat komentář	633
odeslat zprávu	618
odeslat zpětnou vazbu	631
odhlásenie kedykoľvek	4500
odhlásit se	504
odhlásit se můžete kdykoli	618
odhlásit se můžete kdykoliv	618
odhlásiť sa	4425
odhlášení kdykoliv	618
odjaviti se možete bilo kada	4401
odkaz bol skopírovaný	4516
odkaz byl zkopírován	637
odkaz skopírovaný	4432
odkaz zkopírován	514
odkleni članek	4527
odklenite celoten članek	4527
odklenite članek	4597
odmietnuť	4443
odmietnuť všetko	4443
odmítnout	523
odmítnout vše	523
odoberať	4501
odoberať newsletter	4500
odomknúť	4498
odomknúť článok	4497
odomknúť článok pre priateľov	4516
odoslať	92	4501
odoslať komentár	4513
odoslať správu	4500
odoslať spätnú väzbu	4511
odporúča outbrain	4518
odporúčame	4429	4498
odporúčame prečítať	4429
odporúčame tiež	4429
odporúčané outbrain	4518
odporúčané taboola	4518
odporúčané články	4429
odpovedať	4514
odpovědět	529	634
odrzuć	3717
odrzuć wszystkie	3717
odrzuć wszystko	3796
odtwarzacz wideo jest ładowany	3798
odtwórz	3735
odtwórz film	3798
odtwórz wideo	3798
odvolať súhlas	4484
odśwież stronę	3808
odštampaj	4331
odštampaj recept	62
odštampaj članak	4331
oferta dla czytelników	3791
oferta dla prenumeratorów	3791
ofertă pentru abonați	4100
ofertă pentru cititori	4100
oferă acest articol	4138
oferă acest articol cadou	4087
oferă articolul	4138
offert par un abonné	2251
offre abonnés	2185
offre intégrale	2238
offre limitée	2204
offre réservée aux lecteurs	2185
offre spéciale	2067
offre à durée limitée	2203
offrez-nous un café	2058
offrici un caffè	2755
oglasno sporočilo	88	4530
ogłoszenie	3713
ohjelma ei ole enää katsottavissa	2007
ohodnotiť recept	62
ohodnoťte článek	529
ohodnoťte článok	4432
oikaisut ja täsmennykset	2034
okuma süresi # dk	4866
okurlara özel	4926
okurlarimiza özel	4926
okurlarimiza özel indirim	4926
oldal frissítése	2596
oldal újratöltése	2596
oled juba hääletanud	1770
olet jo äänestänyt	1992
oliko artikkeli hyödyllinen	1945
oliko juttu hyödyllinen	1945
oliko tiivistelmä hyödyllinen	1945
oliko tämä hyödyllinen	2037
olvasd be a qr-kódot	2589
olvass korlátlanul	2600
olvassa be a qr-kódot	2589
olvasson hirdetések nélkül	2621
olvasson korlátlanul	2501
olvasson tovább	2501
olvasta már	2522
olvastad már	2522
olvasás az alkalmazásban	2588
olvasói ajánlat	2575
olvidaste tu contraseña	1539
omogoči obvestila	4591
omogući obavijesti	4392
omröstning	93
onayi geri çek	4930
onayi yönet	4930
onayimi geri çek	4930
online reportáž zde	621
opdatér siden	762
oplæst af en robot	664
oplæst af en syntetisk stemme	752
oplæst af kunstig intelligens	692
oplæst af syntetisk stemme	752
opravy a upřesnění	626
opsig når som helst	653
opsig, når du vil	766
opći uvjeti korištenja	4387
ordsøgning	743
orijinali göster	4867
os comentários são exclusivos para assinantes	3996
os leitores também leram	3945
os preços podem variar	3923
osadzona treść	3795
osale küsitluses	1740
osmisměrka	591
osta käyttöoikeus	2035
osta liput tästä	2001
osta täältä	2001
ostatnie artykuły	3732
osveži stran	4594
osveži stranicu	4395
osvežite stran	4594
osvježi stranicu	4395
osvježite stranicu	4395
oszczędzasz #%	3813
ota käyttöön	2014
ota yhteyttä	1945
otevřít	535
otevřít aplikaci	602
otevřít galerii	621
otevřít mapu	535
otevřít v aplikaci	602
otkazati možete bilo kada	4398
otkaži bilo kada	4398
otključaj članak	4321
otključajte ceo članak	4321
otključajte cijeli članak	4321
otključajte članak	4398
otomatik çeviri	4928
otros artículos	1584
oturumu açik tut	4944
otvoriť aplikáciu	4489
otvoriť galériu	4503
otvoriť v aplikácii	4489
otwórz	3736
otwórz aplikację	3800
otwórz galerię	3818
otwórz mapę	3736
otwórz w przeglądarce	3839
otázka dne	591
otázka dňa	4479
outbrain tarafindan önerildi	4903
outras notícias	20	3893
ouvir este conteúdo	3956
ouça esta reportagem	3956
ouça este conteúdo	3870
ovaj sadržaj ne možemo prikazati	4387
ovaj sadržaj nije dostupan	4387
ovaj sadržaj nije moguće prikazati	4387
ovaj video više nije dostupan	4389
ovaj članak je zaključan	4398
oversættelsen er lavet af en maskine	692
oy verdiğiniz için teşekkürler	92	4920
oynatici yükleniyor	4927
oyunuz için teşekkürler	4920
""", 'p': """
padidinti nuotrauką	3264
padovanokite straipsnį	3215
padovanokite straipsnį draugui	3215
padovanoti straipsnį	3269
page précédente	2122
pagina următoare	4053
pague um café	3851
paiement sécurisé	2065
paketi seç	4944
paketleri gör	4974
pakollinen kenttä	2027
paldies par jūsu balsi	3314
paldies par pieteikšanos	3303
paldies par ziņu	3329
palielināt	3321
palielināt attēlu	3331
palun jää viisakaks	1739
palun lülita reklaamiblokeerija välja	1781
pamanīji kļūdu	3285
pamanījāt kļūdu	3285
pamiršau slaptažodį	3260
pamiršote slaptažodį	3260
par šo tēmu	3281
paramètres de confidentialité	2191
paramètres des cookies	2106
paramétrer	2106
paramétrer les cookies	2106
paramétrer mes choix	2110
parandused ja täpsustused	1788
parašyk komentarą	3216
parašykite komentarą	3216
partajează	4042
partenerii noștri	4051
participez à la conversation	2158
participă la sondaj	4094
partilhar esta página	4019
partnereink ajánlata	2621
partnereinktől	2621
partnerių turinys	3219
partnerski sadržaj	4327
partnerski članek	4615
partnerský obsah	639
pas encore abonné	2203
pasidalinkite šiuo straipsniu	3215
pasirinkite planą	3260
pasirinkite prenumeratą	3260
pasirinkite sumą	3258
pasirinkti prenumeratą	3260
pasitikrinkite žinias	3217
pasiūlymas skaitytojams	3248
paslēpt reklāmu	3338
passer la publicité	2104
passer à la recette	62
passwort zurücksetzen	1007
pastebėjote klaidą	3216
pasziánsz	2572
pasūtīt grāmatu	3316
pateikti atsiliepimą	3266
patikrinkite savo el. paštą	3262
patreonで支援する	3040
patvirtinkite savo el. paštą	3262
pausar vídeo	1653
pauză video	4102
pavaišinkite mus kava	3258
paylaş	4851
paylaşin	4851
paypal ile öde	4974
pašreizējais laiks #	3320
pažiūrėkite vaizdo įrašą	3217
pe aceeași temă	4088
pelaa peliä	1992
pelaa tästä	1992
pentru a citi în continuare	4085
per saperne di più	2848
per visą ekraną	3252
per überweisung spenden	1004
pergunte à nossa ia	3920
permite întotdeauna	4106
permitir anúncios	3968
permitir conteúdo externo	3882
personvernerklæring	3644
personvernerklæring og informasjonskapsler	3571
perspausdinti draudžiama	3272
peut-être plus tard	2057
pełny ekran	3799
photo précédente	2241
phát	5185
phát hiện lỗi	5205
phát lại	5213
phát video	5212
phóng to ảnh	5232
phổ biến nhất	5227
piedalies aptaujā	3286
piedāvājums lasītājiem	3316
piekrist un rādīt	3318
piekrist un turpināt	3318
piekrist visām	3296
piekrītu	3296
piekrītu visām	3319
piesakies vebināram	3286
piesakoties tu piekrīti lietošanas noteikumiem	3303
pieslēdzies vai izveido kontu	3279
pieslēdzies, lai komentētu	3285
pieslēgties	3279
pieslēgties ar facebook	3327
pieslēgties ar google	3327
pievieno savu komentāru	3285
pievienot komentāru	3279
pievienot kā vēlamo avotu	3335
pievienot manām tēmām	3335
pieņemt un turpināt	3318
pieņemt visas	3319
pieņemt visas sīkdatnes	3318
pilnekrāna režīms	3320
pilnekrāns	3320
pirkt biļetes	3316
pirkt biļeti	3316
pirkt grāmatu	3316
pirkti bilietą	3248
pirkti knygą	3248
pirkti licenciją	3272
pirmais mēnesis par # €	3279
pirmas mėnuo tik # €	3210
più lette	2796
più letti	2796
più popolare	2882
più recenti	2855
più tardi	2754
più vecchi	2855
più votati	2855
piši autoru	4404
piši avtorju	4603
pišite autoru	4404
pišite avtorju	4603
pišite nam u redakciju	4407
pišite nam v uredništvo	4606
pišite redakciji	4407
pišite uredništvu	4606
piškotki	4546
placená inzerce	88	518
placená spolupráce	639
placený obsah	639
places limitées, réservez vite	2153
plan seç	4944
plani seç	4944
planini seç	4944
platba ročne	4498
platba ročně	615
platená inzercia	88	4428
platená spolupráca	4518
platený obsah	4518
player de áudio	4004
player se učitava	4389
plaćena saradnja	4417
plaćena suradnja	4417
plaćeni oglas	88	4327
plaćeni sadržaj	4327
plačajte nam kavo	4595
plačana objava	88	4530
plačana vsebina	4615
plačano sodelovanje	4615
plačiau skaitykite čia	3217
plein écran	2122
plus d'actualités	2118
plus d'articles du même auteur	2209
plus de détails	2123
plus récents	2180
plătește cu paypal	4149
poate mai târziu	4031
początek bloku reklamowego	3716
podaj prawidłowy adres e-mail	3815
podari članek	4534
podarite ta članek	4534
podaruj artykuł	3698
podaruj dostęp	3833
podaruj ten artykuł	3709
podcast anhören	907
pode ler também	3945
podeli članak	4331
podešavanja privatnosti	4387
podijeli članak	4331
podmienky používania	4443
podmínky použití	523
podmínky užití	523
podobne artykuły	3732
podobné články	531	4429
podporiť	4424
podporte nezávislú žurnalistiku	4424
podporte nás	4424
podporte nás cez darujme	4494
podporte nás cez paypal	4494
podporte nás na patreone	4494
podpořit	502
podpořit přes darujme	611
podpořte naši práci	502
podpořte nás	502
podpořte nás na patreonu	611
podpořte nás přes paypal	611
podpořte redakci	502
podrobné nastavenia	4484
podrobné nastavení	597
podrži	4320
podrži nas	4320
podržite nas	4320
podržite naš rad	4320
podržite nezavisno novinarstvo	4320
podziel się	3709
podziel się na facebooku	3709
pogledajte još	20
poista mainonnanesto käytöstä	2018
poistin mainonneston käytöstä	2018
poistin sen käytöstä	2019
pokaż # odpowiedzi	3829
pokaż # zdjęcia	3817
pokaż # zdjęć	3817
pokaż galerię	3818
pokaż hasło	3812
pokaż i zaakceptuj	3795
pokaż komentarze	3726
pokaż mniej	3735
pokaż napisy	3798
pokaż odpowiedzi	3829
pokaż oryginał	3736
pokaż podpis	3818
pokaż szczegóły	3718
pokaż transkrypcję	3798
pokaż treść	3717
pokaż tłumaczenie	3736
pokaż więcej	3735
pokaż wszystkie	3735
pokaż wszystkie # zdjęcia	3817
pokaż wszystkie # zdjęć	3817
pokaż wszystkie zdjęcia	3817
pokaż wszystkie zdjęć	3817
pokaż wszystko	3736
pokaż wyniki	92	3785
pokaż zdjęcia	3817
pokaż zdjęć	3817
pokaži geslo	4597
pokaži rezultate	92
pokaži vsebino	4546
pokloni članak	4331
poklonite ovaj članak	4331
pokračovat bez podpory	501
pokračovat bez vypnutí	608
pokračovat přes apple	614
pokračovat přes facebook	614
pokračovat přes google	614
pokračovat s apple	614
pokračovat s google	614
pokračovať bez podpory	4436
pokračovať bez vypnutia	4492
pokračovať cez apple	4497
pokračovať cez facebook	4497
pokračovať cez google	4497
pokračovať s google	4497
pokušajte kasnije	4401
pokušajte ponovno	4401
pokušajte ponovno kasnije	4401
pokušajte ponovo	4401
pole obowiązkowe	3815
polecamy również	3732
polecamy także	3732
polecamy też	3732
polecane artykuły	3732
politica de confidențialitate	4048	4049	4062
politica de corecții	4131
politica editorială	4062	4131
politică de confidențialitate	4048
politika kolačića	4387
politika piškotkov	4585
politique de confidentialité	2106
politique de protection des données	2232
polityka prywatności	3717
polityka prywatności i cookies	3719
polityka sprostowań	3823
política de cookies	1573	3878
política de correcciones	1681
política de correccions	483
política de correções	3984
política de galetes	428
política de privacidad	1573
política de privacidade	3878	3902
política de privacitat	428
política de protección de datos	1700
política de proteção de dados	4003
pomanjšaj pisavo	4613
pomôže každé euro	4495
pomůže každá koruna	612
ponovno učitaj stranicu	4395
ponuda za čitaoce	4385
ponuda za čitatelje	4385
ponuka pre čitateľov	4482
poprzedni artykuł	3732
poprzednie zdjęcie	3818
populární	531
populära artiklar	4661
populärast	4741	4758
populärt	4661
populære	783	3676
populære artikler	689
populære saker	3580
populært	689	3580
populārākie	3281
popüler	4860
popüler haberler	4860
popüler konular	4860
por mês	3972
por qué estás viendo esto	1539
por qué? cuéntanos	1693
portes grátis	3993
poslat jako dárek	637
poslat přes whatsapp	637
poslat příteli	637
poslat tip anonymně	626
poslat zprávu	618
poslať	4501
poslať ako darček	4516
poslať cez whatsapp	4516
poslať e-mailom	4432
poslať mailom	4516
poslať priateľovi	4516
poslať správu	4500
poslať tip	4507
poslať tip anonymne	4507
poslušaj vest	4331
poslušaj članak	4331
poslušaj članek	4534
poslušajte tekst	4389
poslušajte članek	4534
posnetek ni več na voljo	4588
posnetek v vaši državi ni na voljo	4588
posnetka ni mogoče predvajati	4588
postanite naročnik	4526
postanite član	4320	4526
postavke kolačića	4344
postaw kawę	3695
postaw nam kawę	3695
poszt betöltése	2578
posłuchaj	3709
poukážte nám # % z dane	4494
pour continuer à lire	2167
pourquoi voyez-vous cette publicité	2154
pouze nezbytné	597
pouze pro předplatitele	504
používate adblock	4492
používate blokovanie reklám	4492
používate blokovač reklám	4492
používateľské meno	4498
používáte adblock	608
používáte blokování reklam	608
používáte blokátor reklam	608
povezani sadržaj	4328
povezani članci	4328
povezani članki	4531
povećaj	4390
povećaj fotografiju	4404
povećaj sliku	4404
povećaj slova	4415
povećaj tekst	4415
povečaj	4589
povečaj besedilo	4613
povečaj fotografijo	4603
povečaj pisavo	4613
povečaj sliko	4603
povinná pole	618
povinné	619	4501
povinné pole	618
povinné polia	4500
povinné údaje	618
povolit a pokračovat	526
povolit upozornění	604
povolit vždy	526
povoliť	4491
povoliť notifikácie	4490
povoliť obsah	4484
povoliť raz	4484
povoliť reklamu	4493
povoliť reklamy	4493
povoliť upozornenia	4490
powiązane	3732
powiązane artykuły	3732
powiązane tematy	3732
powiększ	3735
powiększ tekst	3833
powiększ zdjęcie	3735
powrót do góry	3735
powrót do strony głównej	3818
powrót na górę	3818
pozastaviť	4488
později	607
pozostała część artykułu pod materiałem wideo	3713
pozostały czas	3799
pozostały czas #	3798
pozostały czas -#	3798
pozrieť # fotiek	4502
pozrieť # fotky	4502
pozrieť # fotografie	4502
pozrieť # fotografií	4502
pozrieť fotiek	4502
pozrieť fotky	4502
pozrieť fotografie	4502
pozrieť fotografií	4502
pozrieť galériu	4503
pozrieť všetky # fotiek	4502
pozrieť všetky # fotky	4502
pozrieť všetky # fotografie	4502
pozrieť všetky # fotografií	4502
pozrieť všetky fotiek	4502
pozrieť všetky fotky	4502
pozrieť všetky fotografie	4502
pozrieť všetky fotografií	4502
pozrieť všetkých # fotiek	4502
pozrieť všetkých # fotky	4502
pozrieť všetkých # fotografie	4502
pozrieť všetkých # fotografií	4502
pozrieť všetkých fotiek	4502
pozrieť všetkých fotky	4502
pozrieť všetkých fotografie	4502
pozrieť všetkých fotografií	4502
pozvite nás na kávu	4494
pozvěte nás na kafe	611
pozvěte nás na kávu	611
počastite nas kavom	4396
pořídit předplatné	614
pošalji	92	4402
pošalji e-mailom	4331
pošalji komentar	4331
pošalji mejlom	4331
pošalji poruku	4401
pošalji povratnu informaciju	4410
pošalji prijatelju	4331
pošalji vest	4407
pošalji vijest	4407
pošalji članak e-mailom	4331
pošaljite dojavu	4407
pošaljite komentar	4331
pošaljite vest	4407
pošlete tip redakci	626
pošlite tip redakcii	4507
pošlji	4601
pošlji komentar	4610
pošlji po e-pošti	4534
pošlji povratno informacijo	4609
pošlji prijatelju	4534
pošlji sporočilo	4600
pošlji članek po e-pošti	4534
pošljite nam namig	4606
pošljite namig	4606
poštanski broj	4402
poštna številka	4601
poštovné zdarma	595
pr članek	4530
pradėti testą	3246
praneškite apie klaidą	3216
pranešti anonimiškai	3265
pranešti apie klaidą	3216
pranešti apie komentarą	3267
pratite uživo	4404
pravidelný dar	611
pravidelný príspevok	4495
pravidelně měsíčně	611
pravidlá diskusie	4432
pravidlá opráv	4507
prawa autorskie zastrzeżone	3824
prašome išjungti reklamos blokavimą	3257
pre komentovanie sa prihláste	4513
pre predplatiteľov	4425
preberi cel članek	4603
preberi celoten članek	4603
preberi več	4603
preberite celoten članek	4603
preberite še	4531
precisamos de você	3849
predchádzajúca fotografia	4503
predchádzajúca snímka	4503
predchádzajúca strana	4503
predchádzajúci článok	4503
predplatiť	4424
predplatné môžete kedykoľvek zrušiť	4497
predplaťte si	4424
preferințe cookie	4106
preferințe de confidențialitate	4146
preferències de galetes	461
preferências de cookies	3960
preferências de privacidade	4003
prehrať	4488
prehrať video	4487
prehrávač sa načítava	4487
prejsť do diskusie	4513
prejsť do galérie	4503
prejsť na darovanie	4494
prejsť na kvíz	4478
prejsť na obsah	4503
prejsť na online	4503
prejsť na platbu	4494
prejsť na ponuku	4482
prejsť na recept	62
prejšnja fotografija	4603
prejšnja slika	4603
prejšnja stran	4603
prejšnji članek	4603
prekličete lahko kadarkoli	4597
prekliči soglasje	4585
preložené automaticky	4511
preložené pomocou ai	4511
prenošenje zabranjeno	4408
prenumerantförmån	4719
prenumerantförmåner	4719
prenumerata nuo # euro per mėnesį	3210
prenumerata nuo # €	3210
prenumerera på vårt nyhetsbrev	4635
prenumeruodami sutinkate su taisyklėmis	3235
prenumeruokite naujienlaiškį	3235
prenumeruoti naujienlaiškį	3262
preostali čas	4589
preostali čas #	4588
preostali čas -#	4588
preporučeno	4328
preporučuje outbrain	4417
preporučuje taboola	4417
preporučujemo	4328	4399
preporučujemo da pročitate	4328
preporučujemo i	4328
presentear matéria	3991
preskoči na sadržaj	4404
preskoči na vsebino	4603
preskočiť na obsah	4503
prestať sledovať	4515
prethodni članak	4404
pretlač zakázaná	4508
prevedeno uz pomoć ai	4410
preverite e-pošto	4600
prečo vidím túto reklamu	4518
prečítajte si	4429
prečítajte si aj	4429
prečítať neskôr	4516
prečítať prepis	4487
prețurile pot varia	4071
pridať ako preferovaný zdroj	4515
pridať do košíka	4482
pridať do mojich tém	4515
pridať komentár	4432
pridať medzi preferované zdroje	4515
pridruži se razpravi	4610
pridružite se razpravi	4610
pridėti kaip pageidaujamą šaltinį	3268
pridėti komentarą	3267
pridėti prie mano temų	3268
pridėti prie pageidaujamų šaltinių	3268
prihlásiť	4425
prihlásiť cez facebook	4497
prihlásiť cez google	4497
prihlásiť na odber	4500
prihlásiť sa	4425
prihlásiť sa cez apple	4497
prihlásiť sa cez facebook	4497
prihlásiť sa cez google	4497
prihlásiť sa do diskusie	4513
prihlásiť sa na odber	4500
prihláste sa a komentujte	4513
prihvati i prikaži	4387
prihvati sve kolačiće	4387
prihvaćam	4344
prihvaćam i nastavljam	4387
prihvaćam sve	4344
prijava putem google računa	4398
prijavi grešku	4331
prijavi pogrešku	4407
prijavi se s google računom	4398
prijavite grešku	4407
prijavite pogrešku	4407
prijať	4443
prijať a pokračovať	4484
prijať a zobraziť	4484
prijať všetko	4443
prijať všetky	4485
prijať všetky cookies	4484
prikaži # odgovora	4411
prikaži # odgovore	4610
prikaži galerijo	4603
prikaži galeriju	4404
prikaži geslo	4597
prikaži i prihvati	4387
prikaži in sprejmi	4585
prikaži komentare	4411
prikaži komentarje	4610
prikaži lozinku	4398
prikaži manj	4532
prikaži manje	4329
prikaži odgovore	4411	4610
prikaži podnapise	4588
prikaži prepis	4588
prikaži rezultate	92	4382	4580
prikaži sadržaj	4344
prikaži sve	4329
prikaži titlove	4389
prikaži transkript	4389
prikaži več	4532
prikaži više	4329
prikaži vse	4532
prikaži vsebino	4585
prima lună gratuită	4085
prima pagină	4054
primetili ste grešku	4407
primește alerte despre acest subiect	4079
primijetili ste grešku	4407
printează	4042
printează rețeta	62
pripomenúť neskôr	4436
priporoča outbrain	4615
priporoča taboola	4615
priporočamo	4531	4598
priporočamo tudi	4531
priporočamo v branje	4531
priporočeno	4531
prisijunkite arba susikurkite paskyrą	3210
prisijunkite prie mūsų komandos	3217
prisijunkite, kad galėtumėte komentuoti	3216
prispieť	4424
prispieť jednorazovo	4494
prispieť mesačne	4494
privatsphäre verwalten	990
privatsphäre-einstellungen	845
privātuma iestatījumi	3318
privātuma politika	3296
prišlo je do napake. poskusite pozneje	4600
prišlo je do napake. poskusite znova	4600
pro komentování se přihlaste	633
pro předplatitele	504
pro předplatitele výhodněji	594
prochaine vidéo	2233
profită de ofertă	4153
programmet är inte längre tillgängligt	4726
prohibida la reproducció	486
prohibida su reproducción total o parcial	1714
prohlédnout # fotek	620
prohlédnout # fotky	620
prohlédnout # fotografie	620
prohlédnout # fotografií	620
prohlédnout fotek	620
prohlédnout fotky	620
prohlédnout fotografie	620
prohlédnout fotografií	620
prohlédnout galerii	621
prohlédnout všech # fotek	620
prohlédnout všech # fotky	620
prohlédnout všech # fotografie	620
prohlédnout všech # fotografií	620
prohlédnout všech fotek	620
prohlédnout všech fotky	620
prohlédnout všech fotografie	620
prohlédnout všech fotografií	620
prohlédnout všechny # fotek	620
prohlédnout všechny # fotky	620
prohlédnout všechny # fotografie	620
prohlédnout všechny # fotografií	620
prohlédnout všechny fotek	620
prohlédnout všechny fotky	620
prohlédnout všechny fotografie	620
prohlédnout všechny fotografií	620
proibida a reprodução total ou parcial	4015
promijeni veličinu teksta	4415
promo sadržaj	4417
promocijsko sporočilo	4530
promotivni sadržaj	4327
promotivni članak	4327
promóció	2510
proovi # päeva tasuta	1733
proposé par	2224
prosimy o wyłączenie adblocka	3804
proč vidím tuto reklamu	639
pročitaj ceo članak	4404
pročitaj cijeli članak	4404
pročitaj kasnije	4415
pročitaj transkript	4389
pročitajte ceo tekst	4404
pročitajte cijeli članak	4404
pročitajte i	4328
pročitajte još	4328
prywatność	3717
prywatność i cookies	3719
przeczytaj całość	3818
przeczytaj cały artykuł	3818
przeczytaj również	3732
przeczytaj także	3732
przeczytaj też	3732
przeczytaj transkrypcję	3798
przejdź bez wsparcia	3694
przejdź do galerii	3818
przejdź do głównej treści	3818
przejdź do księgarni	3714
przejdź do oferty	3791
przejdź do przepisu	62
przejdź do płatności	3809
przejdź do quizu	3785
przejdź do serwisu	3717
przejdź do sklepu	3791
przejdź do strony darowizn	3809
przejdź do treści	3735
przejdź do ustawień prywatności	3717
przejdź do wpłaty	3809
przejdź na stronę główną	3818
przekaż # % podatku	3809
przekaż #%	3809
przekaż opinię	3827
przestań obserwować	3831
przetłumaczono automatycznie	3827
przetłumaczono przez ai	3827
przeładuj stronę	3808
prześlij	3816
prześlij opinię	3827
prześlij zdjęcia	3823
przypomnij mi później	3694
przypomnij później	3803
právě se děje	531
präsentiert von	839
précédent	2122
préférences cookies	2106
préférences de confidentialité	2232
prélèvement	2066
prémium	2501
prénom	2206
présenté par	2224
próbáld újra később	2603
próbálja ki # forintért	2501
próbálja újra	2603
próbálja újra később	2603
próxima	3898
próxima foto	4012
próxima imagem	4012
próxima notícia	3981
próxima página	3898
próximo artigo	3893
próximo vídeo	1701	4004
prøv # dager gratis	3545
prøv gratis	653	3545
prøv igen senere	769
prøv igjen senere	3663
prøv nu	653
prøv nå	3545
prędkość odtwarzania	3798
prを含みます	3003
pr記事	3025
psč	619	4501
pubblicità	2783
publi-rédactionnel	2104
publicitatea continuă	4153
publicité	2104
publicité - la suite ci-dessous	2104
publicité dans #	2233
publicités	2104
publică	4095
publică comentariul	4094
pular anúncio	4004
pular para o conteúdo	3898
pular para o conteúdo principal	3896
puslapis # iš #	3273
página siguiente	1590
páči sa mi to	4514
päeva küsimus	1770
päivitä sivu	2019
päivitä suostumus	1939
päivän kysymys	92	1998
päivän peli	1998
päivän ristikko	1992
pääuutiset	1948
påkrevd	3664
påkrævet	770
påmind mig senere	649
påminn mig senare	4623
później	3803
pārbaudi savas zināšanas	3286
pārbaudiet savu e-pastu	3329
pāriet uz recepti	62
pāriet uz saturu	3331
pārpublicējot atsauce obligāta	3289
pārpublicēšana aizliegta	3339
pārtraukt sekot	3335
pārvaldīt paziņojumus	3323
pārvaldīt piekrišanu	3318
pērc abonementu	3279
płatna współpraca	3835
płatne miesięcznie	3813
płatne rocznie	3813
płatność miesięczna	3813
płatność roczna	3813
předchozí	533
předchozí foto	621
předchozí fotografie	621
předchozí snímek	621
předchozí strana	621
předchozí článek	531
předmět	619
předplatit	504
předplatné	504
předplaťte si	614
přehrát	533
přehrát video	600
přehrávač se načítá	600
přehrávač videa se načítá	600
přejít do diskuse	633
přejít do e-shopu	520
přejít do galerie	621
přejít do speciálu	621
přejít k obsahu	533
přejít k platbě	611
přejít k receptu	62
přejít na kvíz	588
přejít na nabídku	594
přejít na obsah	533
přejít na online reportáž	621
přejít na recept	62
přejít na stránku darů	611
přeloženo automaticky	631
přeloženo pomocí ai	631
přepis	601
přeskočit na obsah	621
přestat sledovat	635
přetisk zakázán	627
přečtěte si	531
přečtěte si také	531
přečíst později	637
přečíst přepis	600
přidat do košíku	594
přidat do mých témat	635
přidat jako preferovaný zdroj	635
přidat komentář	529
přidat mezi preferované zdroje	635
přidejte názor	529
přidejte si nás mezi preferované zdroje	635
přihlaste se a komentujte	633
přihlásit	504
přihlásit k odběru	510
přihlásit přes facebook	614
přihlásit přes google	614
přihlásit přes seznam	614
přihlásit se	504
přihlásit se do diskuse	633
přihlásit se k odběru	618
přihlásit se přes apple	614
přihlásit se přes facebook	614
přihlásit se přes google	614
přihlásit se přes seznam	614
přihlášení	504
přijmout	523
přijmout a pokračovat	597
přijmout a zobrazit	597
přijmout vše	523
přijmout všechny	598
přijmout všechny cookies	597
připomenout později	501
přispějte	502
přispět	502
přispět jednorázově	611
přispět měsíčně	611
příjmení	619
""", 'q': """
qq好友	5329
qq空间	5329
qr कोड स्कैन करें	2466
qr কোড স্ক্যান করুন	388
qr 코드를 스캔하세요	3163
qrコードからダウンロード	3033
qrコードを読み取ってください	3033
qr코드로 다운로드	3163
qr코드를 스캔하세요	3163
qu'avez-vous pensé de cet article	2150
qual o seu nível de satisfação com esta notícia	3920
qualcosa è andato storto	2884
quan tâm nhất	5206
quay lại	5166
quay lại đầu trang	5250
quellen und weiterführende links	859
queremos conocer tu opinión	1629
queremos saber a sua opinião	3933
questa email è già registrata	2916
questa pagina ti è stata utile	2854
questo articolo ti è stato utile	2854
questo articolo è bloccato	2881
questo campo è obbligatorio	2883
questo riassunto ti è stato utile	2820
questo video non è disponibile	2862
questo video non è più disponibile	2862
quieres añadir otro usuario a tu suscripción	1539
quitter le plein écran	2187
quizi çöz	4923
quizás más tarde	1533
quizás te interese	1584
quy định bình luận	5205
quyên góp	5141
quyên góp ngay	5141
qué opinas	1579
qué te ha parecido esta noticia	1629
quét mã qr	5218
quét mã qr để tải	5218
quét mã qr để tải ứng dụng	5218
quên mật khẩu	5144
quản lý cookie	5216
quản lý lựa chọn	5245
quản lý sự đồng ý	5216
quản lý tùy chọn	5245
quảng cáo	5155
quảng cáo - bài viết tiếp tục bên dưới	5199
""", 'r': """
r$ # por mês durante # meses	3942
radote klaidą	3216
radote klaidą tekste	3216
radās kļūda. mēģiniet vēlāk	3329
radīts ar mākslīgo intelektu	3333
rafraîchir la page	2198
raksti komentāru	3285
raksts ir aizsargāts ar autortiesībām	3339
raksts ir slēgts	3327
raksts tiek papildināts	3286
raksts turpinās pēc reklāmas	3288
rakstu lasa mākslīgais intelekts	3320
rakstīt autoram	3331
rakstīt komentāru	3285
raktažodžiai	3253
rao vặt	5155
raportează	4095
raportează comentariul	4142
raportează o eroare	4067
raportează o greșeală	4131
raportoi virheestä	2034
rapportér	783
rapportér annonce	787
rapportér fejl	681
razvrščanje	4611
rašykite redakcijai	3265
rašyti autoriui	3264
rašyti komentarą	3210
reagovať	4514
recargar la página	1667
recargar página	1667
recarrega la pàgina	470
recarregar a página	3970
recarregar página	3970
receber notificações	3935
recept mentése	62
recept nyomtatása	62
recevez nos alertes en temps réel	2160
recevez une alerte à chaque article de l'auteur	2160
reclamă	4045
recomandarea redacției	4088
recomandări	4051
recomandări by taboola	4074
recomandări taboola	4074
recomandările editorilor	4088
recomandările partenerilor	4074
recomandările redacției	4051
recomendado para você	3893
recommandé	2118
recommandé pour vous	2118
recommandés	2118
recordar más tarde	1533
recuérdamelo más tarde	1533
recíbela	1552
recíbela gratis	1552
recíbelo	1552
redacția	4062
redare automată	4103
redirecționează # la sută	4119
redirecționează #%	4032
redă video	4102
redă videoclipul	4102
refuză toate	4064
refuză tot	4107
regala este artículo	1688
regalar artículo	1539
regalar este artículo	1688
registrovať sa	4425
registruokitės nemokamai	3210
registruokitės į seminarą	3217
registrácia	4425
regisztráció	2501
regisztrálok	2501
regler för kommentarer	4757
regler og vilkår gjelder	3568
regras de comentários	3947
regras dos comentários	3947
regístrate	1539
rekisteröidy	1921
rekisteröidy maksutta ja lue	1921
reklaami lõpp	1794
reklam içeriğidir	4926
reklama się skończyła	3835
reklami geç	4853
reklám	2510
reklám vége	2621
reklámblokkolót használ	2594
reklámblokkolót használsz	2594
reklāma	3279
reklāmas beigas	3338
reklāmas raksts	3288
reklāmraksts	88	3288
relacja na żywo	3818
relaterade ämnen	4661
rendeld meg a könyvet	2575
rendelje meg a könyvet	2575
rendezés	2615
rendszeres támogatás	2598
renovar suscripción	1706
reportar comentário	3996
reportar erro nesta página	3920
reproducció automàtica	458
reproducción automática	1654
reproducción prohibida	1714
reproducir vídeo	1653
reproduction réservée	2246
reproductor de vídeo	1701
reproduzir vídeo	3956
reproduzir áudio	3956
reprodução automática	3957
reprodução proibida	4015
reserve já	4018
resmi büyüt	4950
responda à enquete	3947
rester connecté	2203
restez informé	2077
restez informés	2077
resultado da votação	3996
resultados de la votación	1647
resumen automático	1614
resumo da notícia	3920
resumé lavet af ai	779
retour à l'accueil	2209
retour à la liste	2209
retour à la page d'accueil	2120
retrage consimțământul	4106
rettelser og præciseringer	776
revenir à l'accueil	2209
revoir la vidéo	2233
rezerviši mesto	4385
rezervovať miesto	4482
rezervujte si místo	594
rezervuoti vietą	3248
rezervă un loc	4072
rezervă-ți locul	4072	4100
rezervēt vietu	3316
rezolvă testul	4097
rezygnuję z newslettera	3839
reîmprospătează pagina	4118
reîncarcă pagina	4118
reînnoiește abonamentul	4149
reģistrējies bez maksas	3279
reģistrēties	3279
reši križanko	4580
reši kviz	4382	4580
reši ukrštenicu	4382
režim celej obrazovky	4487
režim celé obrazovky	600
ricordamelo più tardi	2754
riješi križaljku	4382
riješi kviz	4382
riproduzione riservata ©	2922
rizami geri çek	4857
rodyti galeriją	3264
rodyti mažiau	3218	3264
rodyti turinį	3250
rodyti viską	3218
rozumím	535
rozwiąż krzyżówkę	3785
rozwiń	3718	3735
rozwiń wszystko	3736
ročne	4498
ročná platba	4498
ročné predplatné	4498
roční platba	615
roční předplatné	615
ročně	615
rychlost přehrávání	600
ryhdy kannatusjäseneksi	2020
rätta	4654
rätta oss	4654
rättelse	4654
rättelsepolicy	4750
rättelser och förtydliganden	4750
règles de commentaires	2179
règles des commentaires	2179
réactions	2112
réagir	2096	2112
réagir à cet article	2112
réagissez	2112
réagissez à cet article	2112
réductions et codes promo	2250
réduire la police	2171
réduire la taille de la police	2171
réduire la taille du texte	2171
réduire le texte	2222
répondez au quiz	2182
répondez au sondage	2179
répondre	2112
réseaux sociaux	2097
réserver mes places	2185
réservez vos places	2185
réservé aux inscrits	2067
résiliable à tout moment	2167
résultats	93
résultats du sondage	2158
résumé de l'article	2150
résumé de l'article en # points	2150
résumé en # secondes	2150
résumé ia	2219
résumé par l'ia	2219
részletek	2526
rétablir le son	2187
rösta	92	4716
rösta här	4664
rösta i omröstningen	4664
rösta nu	92	4712
rút lại sự đồng ý	5216
rückmeldung geben	1022
rýchlosť prehrávania	4487
rādīt # atbildes	3334
rādīt atbildes	3334
rādīt galeriju	3331
rādīt mazāk	3287	3331
rādīt rezultātus	3314
rādīt saturu	3318
rādīt un piekrist	3318
rādīt vairāk	3286
rādīt visu	3287
rămâi conectat	4123
răspunde	4050
răspunde la sondaj	4094
rėmimas	3219
rėmėjo turinys	3271
""", 's': """
s'abonner à ce dossier	2243
s'abonner à ce sujet	2243
s'abonner à ce thème	2243
s'abonner à cet auteur	2243
s'abonner à partir de #€	2067
s'està carregant el reproductor	457
s'està carregant el vídeo	457
s'ha produït un error	478
s'inscrire à la newsletter	2077
s-ar putea să-ți placă	4051
saada anonüümne vihje	1788
saada sõbrale	1738
saada sõnum	1785
saada vihje anonüümselt	1788
saber más	1590
sadarbības raksts	3288
sadece abonelere özel	4944
sadržaj je blokiran	4387
sadržaj je zaključan	4321
sadržaj je zaštićen autorskim pravom	4408
sadržaj nije dostupan	4387
sadržaj nije moguće prikazati	4387
sadržaj partnera	4417
saglabāt	3284
saglabāt iestatījumus	3318
saglabāt izvēli	3318
saglabāt rakstu	3284
saglabāt vēlākam	3336
sair do ecrã inteiro	3956
saistītie raksti	3281
saistītās ziņas	3281
saite ir nokopēta	3336
saite nokopēta	3284
saken er låst	3545
saken finnes også som lyd	3558
salli ja näytä	1939
salli sisältö	2004
salta la pubblicità	2910
salta pubblicità	2910
saltar anúncio	3876
saltar para o conteúdo	3896
saltar para o conteúdo principal	3896
salvar preferências	3960
salvează	4042
salvează articolul	4087
salvează pentru mai târziu	4087
salvează preferințele	4106
salvează rețeta	62
samo nujni piškotki	4585
samo nužni	4387
samo nužni kolačići	4387
samo za naročnike	4597
sans engagement, résiliable à tout moment	2167
sao chép	5240
sao chép liên kết	5150
sao chép đường dẫn	5197
sari la conținut	4053
sari la rețetă	62
sari peste reclamă	4147
satura turpinājums pēc reklāmas	3288
saturs ir aizsargāts ar autortiesībām	3339
saturs ir bloķēts	3318
sazināties ar redakciju	3332
sačuvaj	4331
sačuvaj podešavanja	4387
sačuvaj recept	62
sačuvaj vest	4331
sačuvaj za kasnije	4415
sačuvaj članak	4415
saņemt paziņojumus	3323
scanează codul qr	4110
schlagwörter	859
schließen	862
schrift größer	1026
schrift vergrößern	832
schriftgröße	832
schriftgröße anpassen	1026
schriftgröße ändern	1026
schwedenrätsel	983
scopri di più	2760
scopri di più su amazon	2926
scrie comentariul tău	4142
scrie redacției	4131
scrieți redacției	4131
sdílejte	514
sdílejte tento text	514
sdílejte text	514
sdílejte článek	514
sdílet	514
sdílet na facebooku	514
sdílet na twitteru	514
sdílet na whatsappu	637
sdílet na x	514
sdílet článek	514
se alla erbjudanden för prenumeranter	4628
se bilderna här	4664
se connecter et réagir	2112
se déconnecter	2067
se désabonner	2257
se désinscrire	2257
se grafiken här	4664
se ha producido un error al cargar el vídeo	1612
se klippet här	4664
se klippet øverst i saken	3583
se réabonner	2238
se større bilde	3584
se større billede	693
se videon här	4664
se våra erbjudanden	4740
se våre tilbud	3660
se încarcă playerul	4102
se încarcă video	4102
se încarcă videoclipul	4102
sedan # kr/mån tills du säger upp	4628
see väli on kohustuslik	1785
segui già questo argomento	2895
segui già questo autore	2895
seguir tópico	3935
seguí leyendo	1643
sei già abbonato	2760
sei già iscritto	2916
sei già iscritto alla newsletter	2840
seko tēmai	3335
sekot tēmai	3335
sekretessinställningar	4723
sekti autorių	3268
sekti temą	3268
selección de la redacción	1584
selectează	4124
selvä	1951
sem opinião	3948
sem si não seria possível	3940
sem você não seria possível	3940
semnalează comentariul	4142
semnalează o eroare	4050
senaste först	4757
send artiklen på mail	664
send på e-post	3558
send på mail	785
seniausi viršuje	3267
sense permanència	444
sesi aç	4927
sesi açmak için dokunun	4970
sesi açmak için tiklayin	4970
setări confidențialitate	4106
setări cookie	4049	4064
setări cookie-uri	4106
setări cookies	4106
setări de confidențialitate	4106
seu apoio faz a diferença	3849	4008
seu nome de usuário	3996
seuls les abonnés peuvent commenter	2158
seuraa hetki hetkeltä	2030
seuraa livenä	2030
seuraa meitä	1934
seuraa tekijää	2041
seuraa tätä aihetta	2041
seuraat jo tätä aihetta	2041
seuraat tätä aihetta	2041
seç	4945
seçenekleri yönet	4930
seçimimi kaydet	4930
seções	3893
seřadit podle	633
sfârșit publicitate	4100
sfârșitul reclamei	4100
shrani članek	4534
shrnutí ai	632
shrnutí od ai	631
si opp når du vil	3545
si è verificato un errore	2884
si è verificato un errore durante il caricamento del video	2818
sie können diesen artikel kostenlos weitergeben	954
signaler ce contenu comme inapproprié	2158
signaler un problème	2112
siguiente artículo	1584
siguiente vídeo	1701
siirry sisältöön	1950
siirry suoraan sisältöön	2030
sikeres feliratkozás	2528
sin ti no sería posible	1638
sinu hääl on arvesse võetud	1770
sinu sõnum	1786
sisu on autoriõigusega kaitstud	1795
sisältö ei ole saatavilla	2004
sisältö on estetty	2004
sisältö on suojattu tekijänoikeudella	2035
sisältöä ei voida näyttää	2004
sisältöä kumppaneiltamme	2045
siz ne düşünüyorsunuz	4888
siz ne düşünüyorsunuz? oy verin	4866
sizin için öneriler	4860
siųsti atsiliepimą	3266
siųsti draugui	3215
siųsti el. paštu	3215
siųsti komentarą	3267
siųsti naujieną	3265
siųsti žinutę	3262
skaitykite be reklamų	3271
skaitykite be ribojimų	3260
skaitykite daugiau čia	3217
skaityti plačiau	3217
skaityti visą straipsnį	3264
skaityti vėliau	3215
skann qr-koden for å laste ned appen	3649
skanna qr-koden för att ladda ner appen	4728
skaties arī	3281
skatīt cenu	3316
skatīt foto	3286
skatīt galeriju	3286
skatīt komentārus	3334
skatīt piedāvājumu	3316
skatīt piedāvājumus	3327
skatīt rezultātus	92	3314
skatīt video	3286
skatīt visus	3331
skenē qr kodu	3322
skenējiet qr kodu	3322
skjønner	3585
sklenite naročnino	4527
skontaktuj się z redakcją	3823
skontrolujte si svoju schránku	4500
skopírované	4517
skopírované do schránky	4516
skopírovať odkaz	4432
skoči na recept	62
skriftstørrelse	66
skriv din kommentar här	4654
skriv inn beløp	3657
skru på	3654
skru på lyd	3647
skru på varsler	3651
skryť odpovede	4513
skryť reklamu	4518
skrýt	535
skrýt odpovědi	633
skrýt reklamu	639
skyddas av upphovsrätt	4752
skänk en gåva	4738
skúste to neskôr	4500
skúste to znova	4500
slapukų nustatymai	3228
slapukų politika	3250
slažem se	4344
slažem se i nastavljam	4387
sledeća fotografija	4404
sledeća slika	4404
sledeća strana	4404
sledeći video	4389
sledeći članak	4404
sledovat toto téma	635
sledovat téma	635	636
sledovať autora	4515
sledovať autorku	4515
sledovať online	4503
sledovať tému	4515
sledovať túto tému	4515
sledujete téma	635
sledujete tému	4515
slik beskytter vi kildene våre	3670
slik beskytter vi våre kilder	3670
slik slår du av annonseblokkering	3655
slične vesti	4328
slične vijesti	4328
slični članci	4328
sljedeća fotografija	4404
sljedeća slika	4404
sljedeća stranica	4404
sljedeći video	4389
sljedeći članak	4404
slut på annonce	787
slut på annons	4762
slut på reklam	4762
sluta följa	4759
slutt på annonse	3681
slutt å følge	3677
slå adblocker fra	760
slå annonceblokering fra	760
slå av annonseblokkereren	3655
slå av annonseblokkeringen	3655
slå din adblocker fra	760
slå lyd fra	752
slå lyd til	752
slå lyden fra	752
slå lyden til	752
slå notifikationer til	756
slå på	3654	4732
slå på aviseringar	4730
slå på ljudet	4726
slå på notiser	4730
slå på varsler	3651
slå på varslinger	3651
slå til	759
slėpti reklamą	3271
sns 공유	3202
sns 공유하기	3202
snsでシェア	3071
snsでシェアする	3071
snsをフォロー	2957
snímek # z #	620
snímek # ze #	620
snímka # z #	4502
snímka # zo #	4502
so schützen wir unsere quellen	1016
sofortüberweisung	806
solicitarea a fost trimisă	4150
solicitação enviada	4010
solitär	983
som källa är du skyddad	4657
son dakika bildirimlerini aç	4934
son dakika gelişmelerinden haberdar olun	4934
son gelişmelerden haberdar olun	4934
sondaż	93
sonderveröffentlichung	934
sono già sostenitore	2754
sonraki fotoğraf	4977
sonraki fotoğraf için tiklayin	4863
sonraki fotoğrafa geç	4863
sonraki görsel	4977
sonraki haber için tiklayin	4863
sonraki içerik	4977
sonraki sayfa için tiklayin	4863
sonuçlar	93
sonuçlari gör	92	4867
sonuçlari göster	92	4921
sorodni članki	4531
sortează	4095
sortează după	4095
sortuj według	3829
sortér efter	782
souhlasit a pokračovat	526
souhlasím	523
souhlasím a pokračovat	597
souhlasím a zobrazit	526
souhlasím se zobrazením	523
soukromí a cookies	526
sous-titres activés	2187
sous-titres désactivés	2187
soutenez-nous dès maintenant	2058
související	531
související témata	531
související články	531
související články z webu	531
soyez le premier à commenter	2112
soyez le premier à réagir	2112
spam nélkül	2603
spander en kaffe på oss	3657
spara inställningar	4723
spara till läslistan	4761
spausdinti receptą	62
spausdinti straipsnį	3269
spațiu publicitar	4074
spela här	4712
spela videon här	4664
spill ansvarlig. # år	3568
spill med måte	3567
spill nå	3633
spis treści	3735
splošni pogoji	4586
sponsorisé	2104
sponsorlu bağlantilar	4903
sponsorlu içerik	88	4853
sponsoroitu sisältö	1935
sponsoroitua sisältöä	1937
sponsorēts saturs	3338
sponsrat innehåll	4646
sponzorirani sadržaj	4327
sponzorirani članak	4327
sponzorisani sadržaj	4417
sponzorované	4428
sponzorovaný obsah	518
sponzorováno	518
sporoči napako	4606
sporočilo	4601
spotifyで聞く	3061
spotifyで聴く	3061
spravovat upozornění	604
spravovať súhlas	4484
spravovať upozornenia	4490
sprawdź cenę	3791
sprawdź ofertę	3698
sprawdź się	3788
sprawdź skrzynkę e-mail	3815
sprawdź skrzynkę odbiorczą	3815
sprawdź swoją skrzynkę	3815
sprawdź swoją wiedzę	3785
sprejmi in prikaži	4585
sprejmi vse piškotke	4585
spremi članak	4331
spremljajte v živo	4603
sprijinul tău contează	4148
sprijină-ne	4032
správa	4501
správa bola odoslaná	4500
správa souhlasu	597
správa súhlasu	4484
spróbuj ponownie	3815
spróbuj ponownie później	3815
spręsti kryžiažodį	3246
spręsti testą	3246
spune-ne părerea ta	4094
spune-ți părerea	4067
spune-ți părerea în comentarii	4067
spuneți-ne părerea	4094
spustit kvíz	588
spustiť kvíz	4478
spustiť video	4487
später	801
später erinnern	801
späť hore	4503
späť na hlavnú stránku	4503
späť na začiatok	4503
spør vår ki om saken	3574
spēlē tagad	3314
spēlēt tagad	3314
staňte sa členom	4424
staňte se členem	502
ste našli napako	4606
ste našli napako v članku	4606
ste už predplatiteľ	4497
ste že glasovali	4580
stem nå	92	3633
stiahnuť aplikáciu	4489
stiahnuť audio	4487
stiahnuť epizódu	4487
stiahnuť na google play	4489
stiahnuť v app store	4489
stiahnuť z app store	4489
stiahnuť z google play	4489
stichwörter	859
stil spørgsmål til artiklen	681
stlmiť	4488
stop med at følge	784
straipsnio tęsinys - po reklama	3219
straipsnis saugomas autorių teisių	3272
straipsnis tęsiasi po reklamos	3219
straipsnis užrakintas	3260
straipsnį skaito dirbtinis intelektas	3252
strojovo preložené	4511
strojový preklad	4512
strojový překlad	632
strojově přeloženo	631
strona główna	3732
stroški dostave	4584
stránka # z #	620	4502
stránka # ze #	620
stránka # zo #	4502
stworzono z pomocą ai	3827
stáhnout aplikaci	602
stáhnout audio	600
stáhnout epizodu	600
stáhnout na google play	602
stáhnout podcast	600
stáhnout v app store	602
stáhnout z app store	602
stáhnout z google play	602
stáhnout zdarma	603
stäng	4623	4664
stäng annons	4762
stäng av annonsblockeraren	4733
stäng av din adblocker	4733
stäng av din annonsblockerare	4733
stäng av ljudet	4726
stäng galleri	4746
stöd oss	4624
stöd oss på patreon	4737
stöd oss via patreon	4737
större text	4761
større tekst	3679
støt med mobilepay	763
støt os	650
støt os med mobilepay	763
støt os på #er	763
støt os på patreon	763
støt via mobilepay	763
støtt oss	3542
støtt oss med vipps	3657
støtt oss på patreon	3657
støtt oss via vipps	3657
sua inscrição foi confirmada	4010
sua inscrição foi realizada com sucesso	4010
subscrição confirmada	4010
subtitrări	4103
subtítols	458
subtítulos	1654
sudoku del día	1694
sugerir correção	3920
sugerir una corrección	1629
sugestões	3893
suite après la publicité	2185
suivez vos auteurs préférés	2220
suivre ce thème	2160
suivre le thème	2220
sukurta naudojant dirbtinį intelektą	3266
sumă liberă	4119
sumă personalizată	4148
sunt de acord cu termenii și condițiile	4125
sur le même sujet	2118
sur le même thème	2118
suscripción	1539
suscripción confirmada	1707
suscríbase	1539
suscríbete	1539
suscríbete a nuestro boletín	1549
suscríbete ahora	1539
susiję straipsniai	3212
susikurti paskyrą	3210
susține	4032
susține-ne	4032
susține-ne pe patreon	4119
susțineți-ne	4032
susținut de	4140
sutikti ir tęsti	3250
sutinku ir tęsiu	3250
svaka donacija je važna	4396
svaka donacija pomaže	4396
svaki dinar je važan	4396
svaki doprinos je važan	4396
svaki doprinos pomaže	4396
svaki euro je važan	4396
svaki prilog pomaže	4396
svi članci	4404
svi članci autora	4404
sviđa mi se	4412
sviđa vam se članak	4410
swisha en gåva	4737
syötä kelvollinen sähköpostiosoite	2027
syötä summa	2020
syötä sähköpostiosoitteesi	1924
szanowna użytkowniczko, szanowny użytkowniku	3719
szanowni państwo	3718
szanowny użytkowniku	3719
szanujemy twoją prywatność	3719
szavazatodat rögzítettük	2569
szavazatát rögzítettük	2569
szavazás	93	2572
szavazás indítása	2569
szczegóły	3736
szeretne értesítéseket kapni	2590
szeretnél értesítéseket kapni	2590
szerző követése	2616
szkennelje be a qr-kódot	2589
szponzorált tartalom	88	2510
szybkość odtwarzania	3798
szállítási költség	2576
szókereső	2572
szólj hozzá	2518
szóljon hozzá	2518
szövegméret	2619
szünet	2587
sähköposti	1924
sähköposti tai käyttäjätunnus	2023
sähköpostiosoite	1924
sähköpostiosoitteesi	2027
sähköpostisi	2027
säkra din plats	4719
säästä # %	2025
säästä #%	2025
så # kr/mnd til du sier opp	3545
så gör du för att stänga av	4735
så hanterar vi personuppgifter	4651
så här stänger du av din adblocker	4735
så här stänger du av din annonsblockerare	4735
så jobbar vi med rättelser	4750
så kommenterar du	4654
så skyddar vi våra källor	4750
så stänger du av adblock	4735
så stänger du av adblocker	4735
så stänger du av annonsblockeraren	4733
så stänger du av din ad-blocker	4735
så stänger du av din adblocker	4735
så stänger du av din annonsblockerare	4733
sådan beskytter vi kilder	776
sådan beskytter vi vores kilder	776
sådan deaktiverer du din adblocker	760
sådan retter vi fejl	776
sådan slår du adblock fra	760
sådan slår du din adblocker fra	760
sé el primero en comentar	1577
sé parte	1534
sélections	2096
sì, grazie	2873
sí, quiero	1665
sí, vull	466
síganos	1565
síguenos	1565
só para assinantes	3975
sólo para suscriptores	1672
sõnum on saadetud	1785
sök	4664
søg	692
søk	3583
súhlasím	4443
súhlasím a pokračovať	4484
súhlasím so zobrazením	4443
súmate	1534
súvisiace	4429
súvisiace články	4429
súvisiaci článok	4429
süre	4928
süti beállítások	2578
süti tájékoztató	2578
sütibeállítások	2578
sütibeállítások módosítása	2581
sütik kezelése	2578
sākt testu	3314
sīkdatņu iestatījumi	3296
sīkdatņu politika	3318
sīkfailu iestatījumi	3318
słowa kluczowe	3732
sūtīt e-pastā	3336
sắp xếp theo	5206
số tiền khác	5224
""", 't': """
t'ha estat útil	450
t'ha estat útil aquest article	432
t'ha estat útil aquest resum	432
t'ha semblat útil	450
ta treść jest niedostępna	3795
ta treść jest zablokowana	3795
ta video ni več na voljo	4588
ta članek je zaklenjen	4597
taboola tarafindan sunulmuştur	4903
taboola tarafindan önerildi	4903
tack för din anmälan	4635
tack för din prenumeration	4743
tack för din röst	92	4712
tack för ditt meddelande	4743
tagasi üles	1787
taip pat žiūrėkite	3212
tak, chcę	3803
tak, chętnie	3803
tak, poproszę	3803
takaisin ylös	1950
takipten çik	4957
takk for at du meldte deg på	3663
takk for din påmelding	3663
takk for påmeldingen	3552
talebiniz gönderildi	4975
tallenna myöhemmäksi	1932
talán később	2496
tam ekrandan çik	4927
tamaño de la letra	1688
tamaño de letra	66	1564
tamaño del texto	66
también te puede gustar	1584
también te puede interesar	1584
també et pot interessar	419
também pode gostar	3945
tapahtui virhe. yritä myöhemmin uudelleen	2027
tapahtui virhe. yritä uudelleen	2027
tarjeta de crédito	1538
tarjeta de débito	1538
tarkista sähköpostisi	2027
tartalom betöltése	2578
tartalom engedélyezése	2578
tartalom megjelenítése	2578
tartalomjegyzék	2587
tasuline koostöö	1794
te ha parecido útil	1646
te ha resultado útil	1646
te ha resultado útil este artículo	1614
te ha resultado útil este resumen	1614
te ha sido útil	1646
te ha sido útil este resumen	1614
te poți dezabona oricând	4080
te rugăm să îl dezactivezi	4116
te vsebine ni mogoče prikazati	4585
te-ar putea interesa și	4088
tee meile kohvi välja	1782
tehisaru kokkuvõte	1740
tehisaru võib eksida	1789
tehisintellekt võib eksida	1789
tehty tekoälyllä	2037
teie hääl on arvesse võetud	1770
tej treści nie można wyświetlić	3795
tek seferlik bağiş	4941
tek seferlik bağiş yap	4973
tekijänoikeudella suojattu	2035
teklifi gör	4926
teklifleri gör	4974
tekoäly voi tehdä virheitä	2037
tekoälyn luoma	2037
tekoälyn tekemä	2037
tekoälyn tekemä tiivistelmä	1950
tekoälyn tiivistelmä	1950
tekoälyn tuottama	2037
tekoälytiivistelmä	1950	2038
tekst je zaključan	4398
tekst powstał przy pomocy ai	3827
tekst przetłumaczony maszynowo	3827
teksta izmērs	3336
tekststørrelse	66
tekstą įgarsino dirbtinis intelektas	3215
telefonszám	2604
telefón	4501
teljes hozzáférés	2501
teljes képernyő	2587
teljes név	2604
temas del día	1584
temi že sledite	4612
ten artykuł jest zablokowany	3812
ten film jest niedostępny	3798
ten film nie jest dostępny w twoim kraju	3798
ten film nie jest już dostępny	3798
tento obsah je blokován	597
tento obsah je zablokovaný	4484
tento obsah nemôžeme zobraziť	4484
tento obsah nemůžeme zobrazit	597
tento obsah není dostupný	597
tento obsah není k dispozici	597
tento obsah nie je dostupný	4484
tento obsah nie je k dispozícii	4484
tento obsah sa nedá zobraziť	4484
tento článek je uzamčen	614
tercihleri yönet	4969
tercihlerimi yönet	4969
termeni și condiții	4061	4062
termeni și condiții de utilizare	4061
termenii și condițiile	4061
termos e condições	3878
teste başla	4923
teste grátis	3855
testează-ți cunoștințele	4097
testează-ți cunoștințele cu quizul nostru	4067
testi başlat	4923
testi çöz	4925
testreszabás	2580
teszteld a tudásod	2524
tesztelje tudását	2524
tetszőleges összeg	2597
text bol vytvorený automaticky	4511
text byl vytvořen automaticky	631
text je chránený autorským právom	4508
text je chráněn autorským právem	627
text čte umělá inteligence	600
texten fortsätter nedan	4646
texten fortsätter under bilden	4646
texten är maskinöversatt	4754
texten är skapad automatiskt	4754
textgröße	1027
textgröße ändern	1026
teď ne	501	605
teşekkürler, mesajiniz gönderildi	4946
tham gia bình chọn	5205
tham gia khảo sát	5205
tham gia thăm dò	5205
thanh toán hàng năm	5226
thanh toán hàng tháng	5226
thanh toán qua paypal	5248
theo dõi chủ đề	5237
theo dõi chủ đề này	5237
theo dõi tác giả	5237
thoát toàn màn hình	5212
thu gọn	5165
thème suivi	2243
thèmes	2118
thématiques	2118
thêm câu trả lời	5243
thêm làm nguồn ưu tiên	5237
thêm vào giỏ hàng	5251
thích	5150
thích nhất	5206
thông tin bắt buộc	5228
thông tin doanh nghiệp	5155
thông tin quảng cáo	5199
thông tin tác giả	5176
thăm dò	93
thăm dò ý kiến	93
thư viện ảnh	5232
thẻ	5162
thời gian còn lại	5212
thời gian hiện tại	5213
thời lượng	5213
ti è stato utile	2854
tienes que iniciar sesión para guardar artículos	1642
tietosuoja ja evästeet	1939
tietosuoja- ja evästekäytäntö	1939
tietosuojakäytäntö	2004
tietosuojaseloste ja evästeet	1939
tik būtini	3250
tik būtinieji slapukai	3250
tikai nepieciešamās	3318
tikai nepieciešamās sīkdatnes	3318
tiktokで見る	3061
til støttesiden	763
tilbagetræk samtykke	749
tilbakemelding på saken	3574
tilføj en kommentar	782
tilføj kommentar	782
tilføj os som foretrukken kilde	784
tilføj som foretrukken kilde	784
tilgjengelig på google play	3649
till gåvosidan	4737
tillad og fortsæt	678
tillad én gang	749
tillat én gang	3644
tillåt	4732
tillåt alltid	4724
tillåt annonser	4736
tillåt aviseringar	4730
tillåt en gång	4723
tillåt innehåll	4723
tillåt inte	4732
tillåt notiser	4730
tillåt reklam	4736
tiltás	2593
timp rămas	4103
tin bài liên quan	5197
tin cùng chuyên mục	5162
tin cùng tác giả	5198
tin khác	5162
tin liên quan	5162
tin mới	5162
tin mới nhất	5162
tin nhắn của bạn	5249
tin nhắn của bạn đã được gửi	5228
tin nóng	5198
tin nổi bật	5162
tin quảng cáo	5199
tin tiếp theo	5232
tin trước	5162
tin tài trợ	5162	5201
tin tức liên quan	5162
tin đọc nhiều	5162
tip jar ☕	1205
tipărește	4042
tipărește articolul	4087
tipărește rețeta	62
tisk článku	637
titta på videon	4726
tiêu điểm	5162
tiến # giây	5212
tiếp theo	5165
tiếp tục sau quảng cáo	5201
tiếp tục trên trình duyệt	5218
tiếp tục trên web	5218
tiếp tục với apple	5226
tiếp tục với email	5248
tiếp tục với facebook	5226
tiếp tục với google	5226
tiếp tục đọc	5250
tlačiť	4432
to cię może zainteresować	3732
to może cię zainteresować	3732
to wideo jest niedostępne	3798
to wideo nie jest już dostępne	3798
toate știrile	4129
toda contribuição ajuda	3971
toda la información	1678
todas as notícias	3981
todavía no eres suscriptor	1672
todavía no estás registrado	1673
todos los artículos de este autor	1712
todos los artículos del autor	1712
todos los artículos del especial	1709
todos los derechos de reproducción reservados	1714
todos los vídeos	1678
todos os comentários	3884
todos os vídeos	3981
toimituskulut lisätään	2001
totes les notícies	481
toto pole je povinné	618
toto téma již sledujete	635
toto video již není dostupné	600
toto video není dostupné	600
toto video není ve vaší zemi dostupné	600
toto video nie je dostupné	4487
toto video nie je vo vašej krajine dostupné	4487
toto video už není dostupné	600
toto video už nie je dostupné	4487
tots els vídeos	481
tous droits de reproduction réservés	2246
tous nos hors-séries	2153
toute l'actualité	2118
toutes les actualités	2209
toutes les vidéos	2209
toutes nos vidéos	2209
tovább	2524
tovább a cikkre	2606
tovább a dossziéhoz	2606
tovább a galériához	2606
tovább a recepthez	62
tovább a rovatra	2522
tovább a tartalomhoz	2606
tovább a teljes cikkre	2606
tovább a támogatáshoz	2597
tovább a támogatási oldalra	2597
tovább a webshopba	2575
tovább az ajánlathoz	2575
tovább olvasom	2524
további beállítások	2581
további cikkek	2522
további cikkek a szerzőtől	2606
további cikkek a témában	2522
további cikkek betöltése	2606
további hírek	2522
további lehetőségek	2580
további részletek itt	2524
továbbiak betöltése	2524
továbbiak megjelenítése	2606
toàn màn hình	5213
traducció automàtica	458
traducción automática	1654
traducere automată	4103
traducido automáticamente	1686
tradução automática	3920
traduït automàticament	488
trang chủ	5165
trang này có hữu ích không	5205
transcripció	458
transcripción	1654
transcrição	3957
transferência bancária	3854
trenutni čas	4589
trenutni čas #	4588
treści komercyjne	3835
treści naszych partnerów	3835
treści partnerskie	3713
treść dla subskrybentów	3812
treść niedostępna	3795
treść premium	3812
treść sponsorowana	3713
treść wygenerowana przez ai	3827
treść zablokowana	3795
treść zewnętrzna	3795
tria la teva subscripció	444
trimite răspunsul	4094
troškovi dostave	4386
truy cập không giới hạn mọi bài viết	5248
trwa ładowanie odtwarzacza	3798
tryb pełnoekranowy	3798
træk dit samtykke tilbage	749
træk samtykke tilbage	749
trình phát âm thanh	5246
trước	5165
trường bắt buộc	5228
trường này là bắt buộc	5228
trả lời	5161
trở lại	5165
trở lại đầu trang	5232
tu ce părere ai? lasă un comentariu	4067
tu donación desgrava	1668
tu izmanto reklāmu bloķētāju	3325
tu navegador no puede reproducir este vídeo	1612
tue meitä	1919
tue meitä patreonissa	2020
tue työtämme	2020
tule meile tööle	1740
tuotettu tekoälyllä	2037
turinys saugomas autorių teisių	3272
turinys užblokuotas	3250
turiu paskyrą	3260
turpini lasīt	3279
turpinājums pēc reklāmas	3288
turpināt ar apple	3327
turpināt ar facebook	3327
turpināt ar google	3327
turpināt lasīt	3279
tutar seç	4973
tutar seçin	4973
tvarkyti pranešimus	3255
tvarkyti sutikimą	3250
twitter'da paylaş	4851
twitterで見る	3061
twoja prywatność jest dla nas ważna	3719
twoja wiadomość	3816
twoje imię	3816
twój adres e-mail	3701
twój e-mail	3701
twój głos został oddany	3785
twój głos został policzony	3785
twój głos został zapisany	3785
tykkää	2040
tylko dla osób pełnoletnich	3714
tylko niezbędne	3795
tytuł przelewu: darowizna	3809
tytułem: darowizna na cele statutowe	3809
tài khoản của tôi	5144
tài trợ	5155
tài trợ bởi	5241
támogass minket	2497
támogass minket patreonon	2597
támogasson minket	2497
támogasson minket a patreonon	2597
támogatom	2497
támogatom a lapot	2597
támogatom az oldalt	2597
támogatott tartalom	88	2510
támogatás	2497
támogatás paypalon	2597
támogatási oldal	2597
támogatói tartalom	2510
tárgy	2604
täisekraan	1776
tämä artikkeli on lukittu	2023
tämä juttu on lukittu	2023
tämä kenttä on pakollinen	2027
tämä sisältö ei ole saatavilla	2004
tämä video ei ole enää saatavilla	2007
tämä video ei ole saatavilla	2007
täname liitumast	1758
tässä artikkelissa	2030
tässä jutussa	2030
tässä olisi upotus facebookista	1950
tässä olisi upotus instagramista	1950
tätä sisältöä ei voida näyttää	2004
täytä ristikko	1992
täytä tämä kenttä	2027
télécharger l'appli	2194
télécharger l'audio	2187
télécharger l'épisode	2187
télécharger le mp#	2187
télécharger le podcast	2187
téléchargez l'appli	2194
téma követése	2616
téma už sledujete	635
témata	531
tému už sledujete	4515
témy	4429
témáim	2617
témák	2522
térkép betöltése	2581
térkép megnyitása	2526
términos de uso	1573
términos y condiciones	1573
tên của bạn	5229
tên hiển thị	5243
tìm hiểu thêm	5159
tìm kiếm	5165
tóm tắt ai	5236
tóm tắt bằng ai	5236
tóm tắt bởi ai	5236
tópicos	3893
tópicos relacionados	3893
tôi đã hiểu	5166
tôi đã tắt	5223
tôi đã tắt trình chặn quảng cáo	5222
tôi đồng ý	5159
tôi đồng ý với chính sách bảo mật	5228
tôi đồng ý với điều khoản sử dụng	5228
tõlgitud tehisintellekti abil	1789
több	2524
több betöltése	2606
több mutatása	2606
töltsd ki a kvízt	2524
töltsd ki kvízünket	2569
töltse ki a kvízt	2524
töltse újra az oldalt	2596
tùy chỉnh	5159
tùy chọn cookie	5216
tùy chọn khác	5239
tú qué opinas	1579
túto tému už sledujete	4515
tühista igal ajal	1733
tüm fotoğraflar	4950
tüm fotoğraflari gör	4950
tüm haberler	4860
tüm haberlere sinirsiz erişim	4974
tüm haberleri gör	4950
tüm içeriğe sinirsiz erişim	4974
tüm konular	4862
tüm konulari gör	4862
tüm oyunlar	4923
tüm videolar	4950
tüm videolari gör	4950
tüm yazilari	4860	4877
tüm yazilari gör	4950
tüm yorumlar	4859
tüm çerezleri kabul et	4969
tüm çerezleri reddet	4969
tümü	4867
tümünü gör	4866
tümünü göster	4867
tümünü kabul et	4854
tümünü reddet	4854
tăng cỡ chữ	5239
tēmas	3281
tęsinys po reklamos	3219
tęsti su apple	3260
tęsti su facebook	3260
tęsti su google	3260
tłumaczenie automatyczne	3828
tłumaczenie maszynowe	3828
tạm dừng	5185
tạm dừng video	5212
tạo bởi ai	5246
tạo tài khoản	5144
tải audio	5212
tải bài đăng	5216
tải lại trang	5222
tải nội dung	5216
tải thêm	5165
tải thêm bình luận	5205
tải trên app store	5218
tải trên google play	5218
tải tập này	5212
tải về từ app store	5218
tải về từ google play	5218
tải âm thanh	5212
tải ứng dụng	5218
tải ứng dụng ngay	5218
tất cả tin tức	5232
tất cả trò chơi	5208
tất cả video	5232
tắt tiếng	5213
tặng bài viết	5197
tặng sao	5143	5197
tặng sao cho bài viết	5197
tặng sao cho tác giả	5247
tặng tác giả ly cà phê	5143
tốc độ phát	5185	5212
từ chối	5159
từ chối tất cả	5159	5216
từ chối tất cả cookie	5245
từ khóa	5162
tự động phát	5213
""", 'u': """
u košaricu	4385
u ovom članku	4404
udostępnij	3709
udostępnij na facebooku	3709
udostępnij na twitterze	3709
udostępnij na x	3709
udostępnij w mediach społecznościowych	3709
udělit souhlas	523
ugens spørgsmål	743
ugodnost za naročnike	4583
ugodnosti za naročnike	4583
ugrađeni sadržaj	4387
ugrás a galériához	2606
ugrás a recepthez	62
ugrás a receptre	62
ugrás a tartalomhoz	2606
ugrás a tartalomra	2606
uključi	4393
uključi obaveštenja	4379
uključi obavijesti	4379
uključi se u raspravu	4411
uključi zvuk	4389
uključite javascript	4389
uključite notifikacije	4379
uključite obaveštenja	4379
uključite obavijesti	4379
uključite se u raspravu	4411
ukryj reklamę	3835
ukrštenica	4383
ulkoinen sisältö	2004
ulkopuolinen sisältö	2004
uloženo	638
uložené	4517
uložit	514
uložit na později	514
uložit nastavení	597
uložit recept	62
uložit volby	597
uložit článek	514
uložiť	4432
uložiť na neskôr	4432
uložiť nastavenia	4484
uložiť recept	62
uložiť voľby	4484
uložiť článok	4432
ultima oră	4051
ultimele știri	4051
um assinante presenteou você com este artigo	3944
un abonat ți-a oferit acest articol	4087
un abonné vous offre cet article	2170
un e-mail de confirmation vous a été envoyé	2163
un suscriptor te ha regalado este artículo	1642
un suscriptor te regala este artículo	1719
une erreur s'est glissée dans l'article	2112
ungültige e-mail-adresse	1009
unterstütze uns	802
unterstützen	802
unterstützen sie uns	802
unterstützen sie uns per paypal	921
unustasid salasõna	1783
uočili ste grešku	4407
uočili ste pogrešku	4407
uočili ste pogrešku u članku	4407
uporabniško ime	4598
uporabniško ime ali e-pošta	4597
upotettu sisältö	2004
upozornit na nové díly	636
upozornit na nové články	636
upozorniť na chybu	4507
upozornění	607
uppdatera dina inställningar	4768
uppläst av en ai-röst	4726
uppläst av en dator	4642
uppläst av en syntetisk röst	4726
uppläst av syntetisk röst	4726
uppläst med ai-röst	4642
upravit nastavení	526
upravljaj kolačićima	4387
upravljaj piškotke	4585
ur vår butik	4719
url 복사	3094
urlをコピー	2956
urlをコピーしました	3057
urlをコピーする	3003
url복사	3094
urmărește acest subiect	4079
urmărește autorul	4136
urmărește live	4079
urmărește subiectul	4136
urmărești deja acest subiect	4136
următorul	4053
următorul videoclip	4147
uslovi korišćenja	4344
ustaw jako preferowane źródło	3831
ustawienia plików cookie	3717
ustawienia prywatności	3795
ustvarjeno s pomočjo umetne inteligence	4609
utónév	2604
uutishälytykset	2014
uvek prikaži	4387
uvijek prikaži	4387
uvjeti korištenja	4344
uygulamada aç	4932
uygulamayi aç	4932
uygulamayi yükle	4932
uz sākumlapu	3331
uz sākumu	3286
uzdāvini rakstu	3336
uzdāvināt rakstu	3336
uzyskaj dostęp	3698
učitaj još	4404
učitaj objavu	4387
učitaj sadržaj	4387
učitaj video	4387
učitaj više	4404
učitavanje playera	4389
učitavanje videa	4389
ušetrite #%	4498
ušetríte #%	4498
ušetřete #%	615
ušetříte #%	615
ušteda #%	4399
uštedite #%	4399
używasz adblocka	3804
używasz programu do blokowania reklam	3804
už jsem ho vypnul	610
už jste hlasovali	588
už komentarus atsako jų autoriai	3216
už mám predplatné	4497
už mám předplatné	614
už mám předplatné, přihlásit se	505
už mám účet	614
už máte predplatné? prihláste sa	4425
už máte předplatné	614
už máte účet	4425
už máte účet? prihláste sa	4425
už podporujem	4436
už podporuji	501
už sledujete	635
už ste hlasovali	4478
uždaryti	3218
uždaryti galeriją	3264
uždaryti reklamą	3219
uživatelské jméno	615
uživatelské jméno nebo e-mail	614
uživo	4390
užpildykite apklausą	3217
užsakomasis straipsnis	3219
užsakomasis turinys	88	3219
užsisakyti knygą	3248
užsisakyti prenumeratą	3210
""", 'v': """
v košarico	4583
v tem članku	4603
v tomto článku	621
v živo	4589
vaata kõiki	1787
vaata kõiki tellija soodustusi	1733
vaata lähemalt	1740
vaba töökoht	1740
vad tycker du? rösta här	4664
vai kopsavilkums bija noderīgs	3285
vai raksts bija noderīgs	3285
vai tas bija noderīgi	3333
vai vēlaties saņemt paziņojumus	3323
vain jäsenille	2025
vain välttämättömät	2004
vain välttämättömät evästeet	2004
vairāk no autora	3331
vairāk par tēmu	3281
vairāk rakstu	3331
vaizdo grotuvas įkeliamas	3252
vaizdo įrašas	3217
vaizdo įrašas nebepasiekiamas	3252
vaizdo įrašas nepasiekiamas	3252
vaizdo įrašas nepasiekiamas jūsų šalyje	3252
vaizdo įrašo paleisti negalima	3252
vaizdo įrašą rasite čia	3217
valami elromlott. próbáld újra	2603
valami hiba történt. próbálja újra	2603
valgfrit beløb	763
valgfritt beløp	3657
van egy jó sztorija	2610
van egy jó témája	2610
van már előfizetése	2600
van már fiókja	2501
van már fiókod	2600
van már fiókom	2600
vanjski sadržaj	4387
var artikeln till hjälp	4654
var det här till hjälp	4664
var det til hjælp	779
var detta till hjälp	4754
var dette en hjælp	779
var resuméet nyttigt	681
var sammanfattningen till hjälp	4654
varbūt vēlāk	3324
varför ser jag den här annonsen	4762
varför visas den här annonsen	4762
vari atteikties jebkurā laikā	3279
varje bidrag hjälper	4738
varje bidrag räknas	4738
varje krona hjälper	4738
varje krona räknas	4738
vasta küsitlusele	1740
vastaa kyselyyn tästä	1950
vaš e-mail	4401
vaš e-naslov	4600
vaš e-poštni naslov	4600
vaš glas je bil oddan	4580
vaš glas je uračunat	4382
vaš glas je zabeležen	4382	4580
vaš glas je zabilježen	4382
vaš komentar	4331
vaš mejl	4401
vaša e-mail adresa	4401
vaša e-mailová adresa	4500
vaša poruka	4402
vaša poruka je poslana	4401
vaša poruka je poslata	4401
vaša správa	4501
vaše e-mailová adresa	618
vaše ime	4402	4601
vaše jméno	619
vaše meno	4501
vaše soukromí je pro nás důležité	526
vaše sporočilo	4601
vaše sporočilo je poslano	4600
vaše zpráva	619
veckans fråga	4716
vecākie vispirms	3334
vedno prikaži	4585
vegyél jegyet	2575
veja esta publicação no instagram	3918
veja também	3893
veja todas as opções de assinatura	3942
velg beløp	3657
velikost písma	66
veličina fonta	4415
veličina slova	4415
veličina teksta	66
velocidad de reproducción	1653
velocidade de reprodução	3956
velocitat de reproducció	457
velocità di riproduzione	2862
venujte nám # %	4494
ver # comentários	3933
ver biografía	1608
ver comentários	3884
ver conteúdo	3960
ver conteúdo externo	3918
ver dossiê	3981
ver esta publicación en instagram	1612
ver esta publicação	4003
ver esta publicação no instagram	3918
ver fotogalería	1678
ver galería	1590
ver galería de fotos	1678
ver imágenes	1709
ver la galería	1678
ver mais notícias	3981
ver más	1590
ver más artículos	1681
ver más artículos del autor	1608
ver más fotos	1586
ver más noticias	1643
ver más vídeos	1678
ver oferta de suscripción	1706
ver opciones de suscripción	1706
ver preço	3953
ver publicação	3882
ver suscripción	1706
ver también	1584
ver também	3893
ver todas as notícias	3981
ver todas las opciones de suscripción	1639
ver todos los artículos	1678
ver todos los vídeos	1678
ver todos os vídeos	3981
ver traducción	1591
ver tradução	3899
ver transcripción	1653
ver transcrição	3956
ver versión online	1724
ver versión web	1724
ver versão online	4024
ver vídeo	1590
vergrößern	866	1013
verificați adresa de email	4125
verifică-ți e-mailul	4126
verifică-ți emailul	4126
verifică-ți inboxul	4125
verlagssonderveröffentlichung	934
versandkosten können anfallen	986
vertrag kündigen	845
verträge hier kündigen	845
verwandte beiträge	859
ves a la pàgina de donacions	471
ves algún error? comunícalo	1629
veure aquesta publicació a instagram	428
vezetéknév	2604
vezi această postare pe instagram	4064
vezi conținutul	4106
vezi mai multe știri	4088
vezi prețul	4100
vezi răspunsurile	4094
vezi toate știrile	4129
vezi și	4051
već imam nalog	4398
već imam račun	4398
već imate nalog	4321
već imate pretplatu	4321
već imate račun	4321
već podržavam	4336
već pratite	4413
već pratite ovu temu	4413
već sam pretplatnik	4398
već ste glasali	4382
već ste glasovali	4382
već ste pretplatnik	4321
več iz rubrike	4531
več novic iz regije	4531
več o tem	4531
več o temi	4531
več člankov	4603
več člankov avtorja	4603
veľkosť písma	66
veľkosť textu	4516
vi kan inte visa det här innehållet	4723
viac k téme	4429
viac si o tom prečítate tu	4429
viac článkov	4503
videa ni mogoče predvajati	4588
video atskaņotājs tiek ielādēts	3320
video ei ole enää saatavilla	2007
video ei ole käytettävissä	2007
video ikke tilgængelig	752
video již není k dispozici	600
video không khả dụng	5212
video không tồn tại	5212
video mevcut değil	4927
video nav pieejams jūsu valstī	3320
video nelze přehrát	600
video není dostupné	600
video není dostupné ve vaší zemi	600
video není k dispozici	600
video nevar atskaņot	3320
video ni na voljo v vaši državi	4588
video nicht verfügbar	993
video nie je dostupné	4487
video nie je dostupné vo vašej krajine	4487
video nie je k dispozícii	4487
video nije dostupan u vašoj državi	4389
video nije dostupan u vašoj zemlji	4389
video nije moguće reproducirati	4389
video này không còn tồn tại	5212
video này không khả dụng	5212
video oynatici yükleniyor	4927
video sa nedá prehrať	4487
video sa nepodarilo načítať	4487
video se ne može reprodukovati	4389
video se nepodařilo načíst	600
video tiếp theo	5246
video trước	5246
video už není k dispozici	600
video už nie je dostupné	4487
video už nie je k dispozícii	4487
video više nije dostupan	4389
video yüklenemedi	4970
video yüklenirken hata oluştu	4970
video yükleniyor	4927
videoafspilleren indlæses	752
videoclipul următor	4147
videoen er ikke længere tilgængelig	752
videoen er ikke tilgængelig	752
videoen er ikke tilgængelig i dit land	752
videomängija laadimine	1776
videon voi katsoa jutun yläosasta	1950
videon är inte längre tillgänglig	4726
videon är inte tillgänglig	4726
videoyu izlemek için tiklayin	4866
videoyu yükle	4930
videó	2522
videó betöltése	2578
videó betöltése folyamatban	2586
videó lejátszása	2586
videó megtekintése	2586
videók	2522
videólejátszó betöltése	2586
videónkat itt nézheti meg	2524
vidéo	2122
vidéo indisponible	2187
vidéo non disponible	2187
vidéo précédente	2233
vidéo suivante	2233
vidéo à la une	2233
vielen dank für deine nachricht	1008
vielen dank für deine stimme	981
vielen dank für ihr feedback	911
vielen dank für ihre anmeldung	819
vielen dank für ihre nachricht	1008
vielen dank für ihre stimme	981
vielen dank für ihre teilnahme	92
vielleicht später	801
vienkartinė auka	3258
vienkartinė parama	3259
vienmēr atļaut	3318
vienmēr rādīt	3318
vienreizējs ziedojums	3326
viestisi on lähetetty	2027
vil du få varsler	3651
vilkår	676	3569
vill du få notiser	4730
vill du få pushnotiser	4730
vipps et beløp	3542
virheellinen sähköpostiosoite	2027
vis bildet i full størrelse	3584
vis færre	692	3583
vis i fuld skærm	772
vis oversættelse	694
vis større bilde	3584
vis større billede	693
visa bilden i helskärm	4664
visa färre	4664
visa i helskärm	4746
visa i webbläsare	4768
visa i webbläsaren	4768
visa inlägg från facebook	4664
visa inlägg från instagram	4664
visa innehåll	4648
visa innehållet	4723
visa lösenord	4740
visa och godkänn	4723
visa översättning	4665
visas tiesības paturētas	3339
visi komentāri	3334
vissza a címlapra	2606
vissza a főoldalra	2606
vissza a tetejére	2524
vissza az oldal tetejére	2606
visszajelzés	2518
visszajelzés küldése	2613
viteză de redare	4102
vizitează magazinul	4100
više o temi	4328
više od autora	4404
više vijesti iz regije	4328
više članaka	4404
više članaka autora	4404
viết bình luận	5161	5182
viết bình luận của bạn	5205
viết trả lời	5205
vlastná suma	4494
vlastní částka	611
vložený obsah	597
vložit do košíku	594
vložit komentář	633
vložiť do košíka	4482
vložiť komentár	4513
vnesite e-poštni naslov	4600
vnesite veljaven e-poštni naslov	4600
voce generată de ai	4102
você concorda? vote	3933
você está seguindo este tema	4014
você já está inscrito	4010
você já segue este tema	3989
você já votou	3947
você pode gostar	3893
você pode se interessar	3893
você segue este autor	4014
você também pode gostar	3893
voir le détail	2123
voir les détails	2123
voir les réponses	2179
voir les résultats	92	2123
voir les résultats du sondage	2158
voir tous les thèmes	2120
voir toute l'actualité	2209
voir toutes les vidéos	2209
voix générée par ia	2233
voltar ao início	3981
voltar atrás	3899
voltar à página inicial	3981
volver al índice	1709
volver atrás	1591
von einer künstlichen stimme vorgelesen	993
von ki übersetzt	1021
vorgelesen von einer künstlichen stimme	993
vos réactions	2112
votează	92
votează în sondaj	4094
votează în sondajul nostru	4067
votre avis nous intéresse	2158
votre demande a bien été envoyée	2239
votre demande a été envoyée	2239
votre message a bien été envoyé	2205
votre nom et prénom	2239
votre prénom	2206
votre soutien fait la différence	2236
votre vote a bien été pris en compte	2179
votre vote a été enregistré	2179
votre vote a été pris en compte	92
votul dumneavoastră a fost înregistrat	4094
votul tău a fost înregistrat	4094
vous aimerez peut-être	2118
vous avez déjà un compte	2067
vous avez déjà un compte ? connectez-vous	2067
vous avez déjà un compte ? identifiez-vous	2067
vous avez déjà voté	2179
vous bloquez nos publicités	2235
vous n'êtes pas abonné	2203
vous n'êtes pas encore inscrit	2204
vous n'êtes pas inscrit	2204
vous possédez déjà un compte	2067
vous pourriez être intéressé	2118
vous souhaitez témoigner	2244
vous suivez ce thème	2243
vous suivez déjà ce sujet	2220
vous suivez déjà ce thème	2220
vous suivez déjà cet auteur	2220
vous êtes bien inscrit	2239
vous êtes déjà inscrit	2240
vous êtes inscrit	2240
vprašanje dneva	4580
vreau să donez	4120
vreau să primesc newsletterul	4080
vreau să susțin	4119
vsak evro šteje	4595
vsak petek. brezplačno. brez spama	4600
vsak prispevek šteje	4595
vsaka donacija šteje	4595
vsebina je avtorsko zaščitena	4607
vsebina sporočila	4530
vsebine naših partnerjev	4615
vsebine ni mogoče prikazati	4585
vsi članki	4603
vsi članki avtorice	4603
vsi članki avtorja	4603
vstúpiť do diskusie	4432
vstúpiť do galérie	4503
vui lòng kiểm tra email	5228
vui lòng nhập bình luận	5243
vui lòng nhập email	5228
vui lòng nhập email hợp lệ	5228
vui lòng nhập họ tên	5228
vyberte si predplatné	4497
vyberte si předplatné	614
vyberte částku	611
vybrat předplatné	614
vybrať	4498
vybrať predplatné	4497
vygenerované ai	4511
vygenerované pomocou ai	4511
vygenerováno ai	631
vygenerováno pomocí ai	631
vyplňte toto pole	618
vypnite blokovanie reklám	4492
vypnite prosím adblock	4492
vypnite, prosím, adblock	4492
vypnúť zvuk	4487
vypněte prosím adblock	608
vypněte si adblock	608
vypočuť si článok	4487
vypočuť článok	4487
vyskytla sa chyba. skúste to znova	4500
vyskúšajte si kvíz	4478
vytisknout článek	514
vytlačiť	4432
vytlačiť recept	62
vytlačiť článok	4432
vytvorené ai	4511
vytvorené pomocou ai	4511
vytvorené umelou inteligenciou	4511
vytvořeno ai	631
vytvořeno pomocí ai	631
vytvořeno umělou inteligencí	631
vytvořila ai	631
vytvořit účet	504
vyzkoušejte si kvíz	588
vyzkoušet	504
vyčerpali ste limit článkov	4497
vágólapra másolva	2619
válassz csomagot	2600
válassz előfizetést	2600
válassz összeget	2597
válasszon csomagot	2600
válasszon előfizetést	2600
válasszon összeget	2597
válasz	2615
válaszok elrejtése	2614
válaszok megjelenítése	2614
válaszolok	2615
választom	2601
választás mentése	2578
vásárlás a webshopban	2513
váš e-mail	510
váš email	618
váš hlas bol započítaný	4478
váš hlas bol zaznamenaný	4478
váš hlas byl započítán	588
váš hlas byl zaznamenán	588
väiksem tekst	1792
väline sisu	1751
välj	4741
välj abonnemang	4740
välj belopp	4737
välj din prenumeration	4740
välj ditt abonnemang	4740
välj erbjudande	4740
välj prenumeration	4740
välj som föredragen källa	4759
vänligen stäng av annonsblockeraren	4733
värsked uudised	1735
vælg	767
vælg abonnement	766
vælg beløb	763
vælg dit abonnement	766
vælg som foretrukken kilde	784
vælg tilbud	766
vérifiez votre boîte de réception	2205
vérifiez votre boîte mail	2205
vés a la recepta	62
více	531
více k tématu	531
více o tématu	531
více si o tom přečtete zde	531
více článků	621
vídeo anterior	1701	4004
vídeo destacado	1701
vídeo indisponível	3956
vídeo no disponible	457	1653
vídeo não disponível	3956
vídeo seguinte	4004
vídeo siguiente	1701
vídeos	1584	3893
võib-olla hiljem	1780
võid igal ajal loobuda	1785
võta nõusolek tagasi	1774
võta toimetusega ühendust	1788
výber redakcie	4429
výběr redakce	531
výhoda pre predplatiteľov	4482
výhoda pro předplatitele	594
výhody pre predplatiteľov	4482
výhody pro předplatitele	594
výsledky	93
výsledky ankety	601
výsledky hlasovania	4488
výsledky hlasování	601
vēl nav konta	3327
vēl neesi abonents	3327
všech # fotek	620
všech # fotky	620
všech # fotografie	620
všech # fotografií	620
všech fotek	620
všech fotky	620
všech fotografie	620
všech fotografií	620
všechny # fotek	620
všechny # fotky	620
všechny # fotografie	620
všechny # fotografií	620
všechny fotek	620
všechny fotky	620
všechny fotografie	620
všechny fotografií	620
všechny komentáře	633
všechny články	621
všechny články autorky	621
všetky komentáre	4513
všetky články	4503
všetky články autora	4503
všetky články autorky	4503
všeč mi je	4611
vždy povolit	598
vždy povoliť	4485
vždy zobrazovat	597
vždy zobrazovať	4484
về trang chủ	5232
về tác giả	5233
về đầu trang	5165
""", 'w': """
w każdy piątek. za darmo. bez spamu	3815
warto przeczytać	3732
was können wir besser machen	911
wczytaj treść	3795
wczytaj więcej	3818
webshopunkból	2575
webáruház	2512
weiterblättern	1013
weitere beiträge	859
werbung schließen	1028
werbung überspringen	839
weź udział w dyskusji	3782
whatsapp'ta paylaş	4851
whatsapp'tan paylaş	4959
whatsappで読む	3003
wiadomość	3816
wiadomość została wysłana	3815
wideo jest niedostępne	3798
wideo niedostępne	3798
widzisz błąd	3823
wie gefällt ihnen dieser artikel	911
wie wir unsere quellen schützen	1016
wielkość czcionki	66
wielkość tekstu	3833
więcej	3732
więcej artykułów	3732
więcej informacji	3732
więcej na ten temat	3732
więcej o	3732
więcej od tego autora	3818
więcej tekstów autora	3818
więcej z	3732
wpisz kwotę	3809
wpisz swój e-mail	3701
wprowadź adres e-mail	3701
wpłata jednorazowa	3810
wpłata miesięczna	3810
wpłać	3695
wpłać jednorazowo	3809
wpłać teraz	3695
wróć do góry	3818
wróć na górę	3818
wróć na stronę główną	3818
wspieraj co miesiąc	3809
współpraca płatna	3835
współpraca reklamowa	3713
wszystkie # zdjęcia	3817
wszystkie # zdjęć	3817
wszystkie artykuły	3818
wszystkie artykuły autorki	3818
wszystkie zdjęcia	3817
wszystkie zdjęć	3817
wybierz kwotę	3809
wybierz ofertę	3812
wybierz prenumeratę	3812
wybierz subskrypcję	3812
wycofaj zgodę	3795
wykorzystałeś limit artykułów	3812
wykryliśmy adblocka	3804
wypełnij to pole	3815
wypisz się	3839
wypisz się w dowolnym momencie	3815
wypróbuj	3698
wyraź zgodę	3717
wystąpił błąd	3816
wystąpił błąd. spróbuj ponownie	3815
wystąpił błąd. spróbuj ponownie później	3815
wyłącz adblocka	3804
wyłącz blokowanie reklam	3804
wyłącz dźwięk	3798
wyłącz reklamy	3835
wyłączyłam adblocka	3805
wyłączyłem adblocka	3804	3805
wyślij	92	3816
wyślij e-mailem	3709
wyślij komentarz	3829
wyślij mailem	3833
wyślij opinię	3827
wyślij wiadomość	3815
wyślij zdjęcia	3823
wyślij zgłoszenie anonimowo	3823
wyślij znajomemu	3709
wyświetl treść	3795
wyświetl w przeglądarce	3839
wählen	1007
własna kwota	3809
włącz	3803
włącz dźwięk	3798
włącz javascript	3798
""", 'x': """
x'te paylaş	4851
xem bình luận	5161
xem bản ghi	5212
xem bản gốc	5166
xem bản đồ	5166
xem bộ ảnh	5232
xem chi tiết	5166
xem chuyên đề	5232
xem các bài viết của tác giả	5176
xem các câu trả lời	5205
xem các gói	5248
xem công thức	62
xem giá	5211
xem giá tốt nhất	5251
xem gói đăng ký	5248
xem kết quả	92	5166
xem lại	5213
xem nhiều	5162
xem nhiều nhất	5162
xem nhiều trong tuần	5198
xem nội dung	5216
xem sản phẩm	5251
xem thêm	5162	5165
xem thêm bài của tác giả	5176	5232
xem thêm bình luận	5161	5182
xem thêm tin	5232
xem thêm video	5232
xem thêm ảnh	5232
xem tiếp	5165
xem toàn bộ	5165
xem trên ứng dụng	5218
xem trả lời	5205
xem tất cả	5165
xem tất cả bài viết	5176
xem tất cả bình luận	5182	5205
xem tất cả ảnh	5232
xem ưu đãi	5211
xem ảnh cỡ lớn	5232
xem ảnh lớn	5232
xでシェア	2956
xでシェアする	3003
xでポスト	2956
xで共有	3057
xで表示	3061
xで見る	3061
x로 공유	3189
x에서 보기	3193
""", 'y': """
y tú qué opinas	1579
ya estás suscrito	1639
ya tengo suscripción	1541
ya tengo una suscripción	1541
ya tenés suscripción	1639
yahoo! japan idでログイン	3043
yahoo!ショッピングで見る	3025
yahoo!ショッピングで購入	3025
yanit gönder	4920
yanitlari gör	4920
yanitlari göster	4920
yapay zeka ile seslendirilmiştir	4927
yapay zeka ile özet	4866
yapay zeka ile özetle	4956
yapay zeka ile üretildi	4970
yapay zeka özeti	4866
yapay zekâ ile seslendirildi	4927
yapay zekâ ile üretildi	4970
yapay zekâ tarafindan seslendirildi	4927
yapay zekâ özeti	4956
yazara e-posta gönder	4952
yazara mesaj gönder	4952
yazarin diğer haberleri	4860
yazarin diğer yazilari	4860	4877
yazarin tüm yazilari	4860	4877
yazarin önceki yazilari	4877
yazinin devami aşağida	4903
yaziyi büyüt	4959
yaziyi küçült	4959
yeni oyunumuzu keşfet	4965
ymmärrän	1951
yorum gönder	4859
yorum yapmak için giriş yap	4920
yorumlar sadece abonelere açiktir	4964
yorumlari gör	4859
yorumu gönder	4920
yorumu şikayet et	4964
yorumu şikâyet et	4964
yorumunu gönder	4920
youtube-tartalom megjelenítése	2524
youtube-videó betöltése	2581
youtubeで見る	3061
youtubeで視聴	3061
youtube에서 보기	3193
yritä myöhemmin uudelleen	2027
yritä uudelleen	2027
yukari çik	4950
yz özeti	4866
yêu cầu của bạn đã được gửi	5249
""", 'z': """
z našeho e-shopu	594
z našeho obchodu	594
z nášho e-shopu	4482
z nášho obchodu	4482
z titulní strany	531
za naročnike	4597
zaakceptuj i pokaż	3795
zaboravili ste šifru	4398
zabranjeno prenošenje	4408
zabudnuté heslo	4425
zadajte platný e-mail	4500
zadejte platný e-mail	618
zadejte svůj e-mail	510
zadejte částku	611
zagłosuj	92
zahlungsart wählen	805
zainstaluj aplikację	3800
zakázat	607
zakázať	4491
zakúpiť licenciu	4508
zaloguj się	3698
zaloguj się przez apple	3812
zaloguj się przez facebooka	3812
zaloguj się przez google	3812
zaloguj się z google	3812
zamknij galerię	3818
zamknij reklamę	3835
zamów	3715
zamów książkę	3791
zamów teraz	3714
zapamatovat přihlášení	614
zapamatovat si mě	614
zapamiętaj mnie	3813
zapamätať si ma	4497
zapisz na później	3709
zapisz się	3701
zapisz się na newsletter	3701
zapisz wybór	3795
zapnout upozornění	604
zapnúť	4491
zapnúť notifikácie	4490
zapnúť titulky	4487
zapnúť upozornenia	4490
zapnúť zvuk	4487
zapomenuté heslo	504
zapomniałem hasła	3812
zapomniałeś hasła	3812
zapomněl jsem heslo	614
zapomněli jste heslo	614
započni kviz	4382
zarejestruj się	3698
zarezervovat místo	594
zarządzaj plikami cookies	3795
zarządzaj powiadomieniami	3802
zarządzaj zgodami	3717
zarządzaj zgodą	3795
zaten üye misiniz	4842
zauważyłeś błąd	3823
zavrieť galériu	4503
zavrieť reklamu	4518
zavřít	501
zavřít galerii	621
zavřít reklamu	639
začať kvíz	4478
začni kviz	4580
začít kvíz	588
załaduj film	3795
załaduj post	3795
załaduj treść	3795
załaduj wideo	3795
załaduj więcej	3735
załóż konto	3698
zaštita osobnih podataka	4344
zaštita privatnosti	4344
zašto vidim ovaj oglas	4417
zašto vidim ovu reklamu	4417
zbývající čas	601
zbývající čas #	600
zbývající čas -#	600
zdarma, každý pátek	511
zdieľajte tento text	4432
zdieľajte článok	4432
zdieľať	4432
zdieľať na facebooku	4432
zdieľať na whatsappe	4516
zdieľať článok	4432
zdjęcie # z #	3817
zdjęcie #/#	3817
zeskanuj kod i pobierz aplikację	3800
zeskanuj kod qr, aby pobrać aplikację	3800
zezwól	3803
zezwól i kontynuuj	3719
zezwól i pokaż	3719
zezwól na powiadomienia	3802
zezwól na reklamy	3808
zezwól raz	3795
zgadzam się	3717
zgadzam się na powiadomienia	3802
zgadzam się na wyświetlanie treści	3717
zgłoś	3726	3830
zgłoś błąd	3726
zgłoś komentarz	3829
zgłoś nadużycie	3829
zgłoś reklamę	3835
ziedot katru mēnesi	3326
ziņa ir nosūtīta	3329
ziņa tiek papildināta	3286
ziņo par kļūdu	3285
ziņot par komentāru	3334
ziņot par kļūdu	3285
zkontrolujte svoji e-mailovou schránku	618
zkontrolujte svou schránku	618
zkopírovat odkaz	514	515
zkopírovat odkaz na článek	514
zkopírováno	638
zkopírováno do schránky	637
zkuste to prosím později	618
zmeniť súhlas	4484
zmeniť veľkosť písma	4516
zmenšit písmo	637
zmenšiť písmo	4516
zmień rozmiar tekstu	3833
zmień ustawienia	3719
zmień ustawienia cookies	3719
zmień zgodę	3795
změnit nastavení	526
změnit nastavení cookies	526
změnit souhlas	597
změnit velikost písma	637
znajdź nas na facebooku	3710
znalazłeś błąd	3823
znalazłeś błąd w tekście	3823
značky	4429
znova naloži stran	4594
znova načítať stránku	4493
znovu načíst stránku	610
zobacz # zdjęcia	3817
zobacz # zdjęć	3817
zobacz cenę	3791
zobacz galerię	3735
zobacz mapę	3736
zobacz ofertę	3791
zobacz również	3732
zobacz szczegóły	3736
zobacz także	3732
zobacz także inne	3732
zobacz też	3732
zobacz w przeglądarce	3839
zobacz więcej	3732
zobacz wszystkie # zdjęcia	3817
zobacz wszystkie # zdjęć	3817
zobacz wszystkie artykuły	3818
zobacz wszystkie zdjęcia	3817
zobacz wszystkie zdjęć	3817
zobacz zdjęcia	3817
zobacz zdjęć	3817
zobrazit # fotografií	620
zobrazit # odpovědi	633
zobrazit a přijmout	597
zobrazit fotografií	620
zobrazit komentáře	633
zobrazit méně	535	621
zobrazit nabídku	594
zobrazit nabídky	614
zobrazit odpovědi	633
zobrazit originál	535
zobrazit předplatné	614
zobrazit přepis	600
zobrazit více	533
zobrazit výsledky	92	535	588
zobrazit vše	533
zobrazit všech # fotek	620
zobrazit všech # fotky	620
zobrazit všech # fotografie	620
zobrazit všech # fotografií	620
zobrazit všech fotek	620
zobrazit všech fotky	620
zobrazit všech fotografie	620
zobrazit všech fotografií	620
zobrazit všechny # fotek	620
zobrazit všechny # fotky	620
zobrazit všechny # fotografie	620
zobrazit všechny # fotografií	620
zobrazit všechny fotek	620
zobrazit všechny fotky	620
zobrazit všechny fotografie	620
zobrazit všechny fotografií	620
zobrazit všechny články	621
zobraziť # fotiek	4502
zobraziť # fotky	4502
zobraziť # fotografie	4502
zobraziť # fotografií	4502
zobraziť # odpovede	4513
zobraziť a prijať	4484
zobraziť cenu	4482
zobraziť diskusiu	4432
zobraziť fotiek	4502
zobraziť fotky	4502
zobraziť fotografie	4502
zobraziť fotografií	4502
zobraziť galériu	4503
zobraziť heslo	4497
zobraziť komentáre	4513
zobraziť menej	4430
zobraziť obsah	4443
zobraziť odpovede	4513
zobraziť ponuku	4482
zobraziť ponuky	4497
zobraziť popis	4503
zobraziť predplatné	4497
zobraziť prepis	4487
zobraziť titulky	4487
zobraziť viac	4430
zobraziť výsledky	92	4478
zobraziť všetko	4430
zobraziť všetky # fotiek	4502
zobraziť všetky # fotky	4502
zobraziť všetky # fotografie	4502
zobraziť všetky # fotografií	4502
zobraziť všetky fotiek	4502
zobraziť všetky fotky	4502
zobraziť všetky fotografie	4502
zobraziť všetky fotografií	4502
zobraziť všetky články	4503
zobraziť všetkých # fotiek	4502
zobraziť všetkých # fotky	4502
zobraziť všetkých # fotografie	4502
zobraziť všetkých # fotografií	4502
zobraziť všetkých fotiek	4502
zobraziť všetkých fotky	4502
zobraziť všetkých fotografie	4502
zobraziť všetkých fotografií	4502
zoradiť podľa	4513
zostań patronem	3695
zostań patronką	3809
zostať prihlásený	4497
zostávajúci čas	4488
zostávajúci čas #	4487
zostávajúci čas -#	4487
zpráva	619
zpráva byla odeslána	618
zpráva pro příjemce: dar	611
zpět na hlavní stránku	621
zpět na začátek	621
zpět nahoru	533
zrušit můžete kdykoli	614
zrušit můžete kdykoliv	614
zrušiť môžete kedykoľvek	4497
zu meine themen hinzufügen	1025
zu meinen themen hinzufügen	1025
zum rätsel	981
zum vollständigen artikel	1011
zur großansicht	1011
zur leseliste hinzufügen	954
zur merkliste hinzufügen	832
zur übersicht	862
zurück	852
zurück nach oben	862	1011
zurück zum anfang	1022
zurück zur startseite	1011
zurück zur übersicht	1011
zvoliť	4498
zvolte předplatné	614
zvolte částku	611
zvoľte predplatné	4497
zvoľte sumu	4494
zväčšiť	4488
zväčšiť foto	4503
zväčšiť fotografiu	4503
zväčšiť písmo	4516
zväčšiť text	4516
zvětšit	533
zvětšit foto	621
zvětšit fotografii	621
zvětšit písmo	637
zvětšit text	637
zwiń	3735
zásady cookies	597
zásady ochrany osobných údajov	4484
získat licenci	628
získat předplatné	614
získať licenciu	4509
získať predplatné	4497
zůstat přihlášen	614
""", '£': """
£# at amazon	1468
""", '©': """
©ntb	3613
""", 'à': """
à découvrir	2118
à la une	2118
à lire	2118
à lire aussi	2118
à lire dans ce dossier	2118
à lire dans la même rubrique	2118
à lire ensuite	2118
à lire également	2118
à ne pas manquer	2118
à voir	2118
à voir aussi	2118
à voir ensuite	2241
""", 'á': """
áno, chcem	4491
áno, prosím	4491
átirat	2587
átirat elolvasása	2586
átirat megjelenítése	2586
áudio gerado por ia	3920
áudio gerado por voz sintética	3920
""", 'ä': """
ähnliche artikel	859
ähnliche beiträge	859
ähnliche themen	859
äldst	4758
äldsta	4758
äldsta först	4757
älteste	1024
älteste zuerst	1023
älä missaa mitään	1924
älä salli	2014
älä seuraa	2042
ämne	4744
ämnen	4661
ämnen i artikeln	4661
ämnen i den här artikeln	4746
ändra cookie-inställningar	4651
ändra cookieinställningar	4651
ändra dina cookie-inställningar	4651
ändra dina cookieinställningar	4723
ändra inställningar	4651
ändra samtycke	4723
ändra textstorlek	4761
är du inte prenumerant	4740
är du redan prenumerant	4628
äänenvoimakkuus	2008
äänesi on laskettu	1992
äänesi on rekisteröity	1992
äänesi on tallennettu	1992
äänestyksen tulokset	2008
äänestys	93
äänestä	92	1998
äänestä nyt	92	1992
äänestä tästä	1950
ääni on tuotettu tekoälyllä	2007
ääni pois	2007
ääni päälle	2007
""", 'å': """
åbn	694
åbn appen	754
åbn billedgalleri	772
åbn galleri	772
åbn i app	754
åbn i browser	792
åbn kort	694
åpne	3585
åpne appen	3649
åpne bildegalleri	3666
åpne faktaboks	3585
åpne galleri	3666
åpne i app	3649
åpne i nettleser	3686
åpne i nettleseren	3686
åpne kart	3585
årlig	3661
årlig betaling	3661
årligt	767
årsvis	4741
årsvis betalning	4741
återkalla samtycke	4723
återstående tid	4727
återstående tid #	4726
återstående tid -#	4726
""", 'æ': """
ældste	783
ældste først	782
ændr dine cookieindstillinger	678
ændr dit samtykke	749
ændr indstillinger	678
ændr samtykke	749
ændr tekststørrelse	785
""", 'ç': """
çengel bulmaca	4925
çerez ayarlari	4854
çerez ayarlarini yönet	4930
çerez politikasi	4854	4876
çerez tercihleri	4930
çerez tercihlerimi değiştir	4857
çerez tercihlerini değiştir	4857
çerez tercihlerini yönet	4930
çerezler	4854
çerezleri yönet	4969
çeviriyi göster	4867
çikiş yap	4842
çok okunanlar	4860
""", 'è': """
è gratis e ci vuole solo un minuto	2840
è stato utile	2854
""", 'é': """
é grátis e leva menos de um minuto	3937
é proibida a reprodução	4015
é proibida a reprodução do conteúdo	4015
écouter	2096
écouter (# min	2096
écouter le podcast	2122
écrire à la rédaction	2213
édition du jour	2118
élő	2587
élő közvetítésünk itt	2606
épingler	62
épingler la recette	62
értem	2526
értesítések	2593
értesítések engedélyezése	2590
értesítések kezelése	2590
értékeld a cikket	2613
értékeld a receptet	62
értékelje a cikket	2613
érvénytelen e-mail-cím	2603
étiquettes	2123
évente	2601
éves előfizetés	2601
éves fizetés	2601
éves számlázás	2601
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2594
így védjük a forrásainkat	2610
írd meg a véleményed	2518
írj a szerkesztőségnek	2610
írj hozzászólást	2614
írja meg véleményét	2518
írjon a szerkesztőségnek	2610
írjon hozzászólást	2614
írjon nekünk névtelenül	2610
""", 'î': """
îmi place	4095
în fiecare lună	4120
în parteneriat cu	4140
înainte # secunde	4102
înapoi # secunde	4102
înapoi la prima pagină	4129
înapoi la început	4152
înapoi sus	4053
încarcă conținutul	4106
încarcă mai multe	4053
încarcă mai multe comentarii	4094
încarcă postarea	4106
încarcă videoclipul	4106
închide	4031
închide fereastra	4152
închide galeria	4152
închide meniul	4152
înregistrare	4035
înregistrează-te	4035
înscrie-te acum	4072
înscrie-te la curs	4072
îți mulțumim pentru vot	4067
""", 'ô': """
ô chữ	5210
""", 'ö': """
öffnen	862
ön hirdetésblokkolót használ	2594
ön mit gondol? szavazzon	2524
önceki	4866
önceki fotoğraf	4977
önceki görsel	4977
önceki haber	4860
önceki video	4970
önceki yazi	4977
öne çikan haberler	4860
öne çikanlar	4860
önerilen haberler	4860
önerilenler	4860
öppna	4665
öppna appen	4728
öppna bildgalleri	4746
öppna galleri	4746
öppna i webbläsaren	4768
öppna karta	4665
összes	2524
összes cikk	2606
összes elfogadása	2579
összes elutasítása	2579
összes megtekintése	2606
översatt med ai	4754
özet faydali oldu mu	4859
""", 'ú': """
új hozzászólás	2518
última hora	1584
últimas	3893
últimas entradas	1584
últimas noticias	1584
últimas notícias	3893
últimas plazas	1619
últimes notícies	419
últimos artículos	1584
únete	1534
únete a la conversación	1577
única	1669	3972
účtované ročne	4497
účtováno ročně	614
""", 'ü': """
über google anmelden	1006
über whatsapp senden	1026
über whatsapp teilen	1026
übersetzung anzeigen	866
überweisung	806
ücretsiz dene	4842
ücretsiz haber limitinize ulaştiniz	4944
ücretsiz kargo	4961
ücretsiz oku	4974
ücretsiz oyna	4923
ücretsiz üye ol	4842
ücretsiz üye olun	4842
ücretsiz, spam yok	4946
ühekordne annetus	1782
ürüne git	4981
ürünü gör	4981
ürünü incele	4926
üye girişi	4842
üye ol	4841	4842
üye olun	4842
üzenet	2604
üzenet küldése	2603
üzenetét elküldtük	2603
""", 'ý': """
ý kiến	5161
ý kiến bạn đọc	5161
ý kiến của bạn	5161	5182
""", 'ā': """
ārējais saturs	3296
""", 'č': """
častite nas kafom	4396
častite nas kavom	4396
častite nas s kavo	4595
čita sintetički glas	4389
čitaj bez oglasa	4417
čitaj u aplikaciji	4391
čitajte bez oglasa	4417
čitajte bez ograničenja	4398
čitajte u aplikaciji	4391
čitajte uz pretplatu	4398
članak je zaključan	4321
članak je zaštićen autorskim pravom	4408
članak se nastavlja ispod oglasa	4327
članak čita sintetički glas	4389
članek bere sintetični glas	4588
članek je avtorsko zaščiten	4607
članek je zaklenjen	4527
članek se nadaljuje pod oglasom	4530
članek se nadaljuje spodaj	4530
článek byl vytvořen automaticky	631
článek je chráněn autorským právem	627
článek namluvila umělá inteligence	600
článek pokračuje pod reklamou	518
článek čte syntetický hlas	600
články autora	621
článok bol vytvorený automaticky	4511
článok je chránený autorským právom	4508
článok číta syntetický hlas	4487
článok číta umelá inteligencia	4487
čte umělý hlas	600
čtěte bez omezení	614
čtěte dále	531
čtěte i	531
čtěte nejdřív v aplikaci	602
čtěte také	531
čtěte v aplikaci	602
číslo účtu pro dary	502
číst bez reklam	639
číst celý článek	621
číst dál	533
číst dál s předplatným	504
číst dále	621
číst s předplatným	614
číst více	533
číta umelý hlas	4487
čítajte aj	4429
čítajte bez obmedzení	4497
čítajte najprv v aplikácii	4489
čítajte v aplikácii	4489
čítať bez reklám	4518
čítať celý článok	4503
čítať s predplatným	4497
čítať ďalej	4503
""", 'ď': """
ďakujeme za hlas	4478
ďakujeme za hlasovanie	4478
ďakujeme za odber	4500
ďakujeme za správu	4500
ďakujeme za vašu správu	4500
ďakujeme za váš hlas	92	4478
ďalšia fotografia	4503
ďalšia snímka	4503
ďalšia strana	4503
ďalšie foto	4503
ďalšie správy	4429
ďalšie video	4487
ďalšie články	20	4429
ďalšie články autora	4503
ďalší článok	4503
""", 'đ': """
đang theo dõi	5237
đang tải	5212
đang tải trình phát	5212
đang tải video	5212
điều khoản sử dụng	5160
điều khoản sử dụng | chính sách bảo mật	5160
đáng chú ý	5162
đã có tài khoản	5144
đã hiểu	5166
đã sao chép	5150
đã sao chép liên kết	5197
đã xảy ra lỗi	5228
đã đóng bình luận	5205
đóng	5140
đóng cửa sổ	5250
đóng góp	5141
đóng góp hàng tháng	5224
đóng góp một lần	5224
đóng góp ngay	5143
đóng menu	5250
đăng ký	5144
đăng ký của bạn đã được xác nhận	5249
đăng ký khóa học	5211
đăng ký ngay	5144
đăng ký nhận thông báo	5219
đăng ký tham dự	5211
đăng ký thành công	5228
đăng ký để đọc tiếp	5248
đăng nhập	5144
đăng nhập / đăng ký	5144
đăng nhập bằng apple	5226
đăng nhập bằng facebook	5226
đăng nhập bằng google	5226
đăng nhập với facebook	5226
đăng nhập với google	5226
đăng nhập để bình luận	5205
đăng nhập để đọc tiếp	5248
đăng xuất	5144
được quan tâm	5198
được tài trợ	5155
được tạo bởi ai	5246
đặt báo	5144
đặt hàng ngay	5251
đặt mua ngay	5211
đặt vé ngay	5211
đến công thức	62
đến trang quyên góp	5224
đến trang ủng hộ	5224
đề xuất	5162
đề xuất bởi taboola	5201
để lại bình luận	5181	5182
để lại một bình luận	5181	5182
để sau	5140
địa chỉ email của bạn	5249
đọc bài gốc	5250
đọc bài tiếp theo	5250
đọc miễn phí	5248
đọc nhiều	5162
đọc nhiều nhất	5162
đọc sau	5197
đọc thêm	5162	5165
đọc tiếp	5165
đọc tiếp về chủ đề này	5198
đọc toàn bộ bài viết	5232
đọc trên ứng dụng	5218
đồng ý	5159
đồng ý và tiếp tục	5216
đừng bỏ lỡ	5162
""", 'į': """
į el. parduotuvę	3248
į pradinį puslapį	3264
į viršų	3217
įdėti į krepšelį	3248
įgarsinta dirbtinio intelekto	3252
įjungti garsą	3252
įjungti pranešimus	3255
įkelti daugiau	3264
įkelti turinį	3250
įkelti įrašą	3250
įveskite el. pašto adresą	3262
įveskite galiojantį el. pašto adresą	3262
įveskite savo el. pašto adresą	3235
įveskite sumą	3258
įvyko klaida. bandykite dar kartą	3262
įvyko klaida. bandykite vėliau	3262
""", 'ľ': """
ľubovoľná suma	4494
""", 'ł': """
ładowanie odtwarzacza	3798
ładowanie wideo	3798
""", 'ř': """
řadit podle	633
řazení	634
""", 'ś': """
śledź nas	3710
""", 'ş': """
şifremi unuttum	4842
şifrenizi mi unuttunuz	4944
şikayet et	4921
şikâyet et	4921
şimdi değil	4840
şimdi satin al	4981
şurada paylaş	4851
""", 'š': """
šajā rakstā	3331
še nimate računa	4597
še niste naročnik	4597
šiame straipsnyje	3264
šifra	4399
šio turinio parodyti negalime	3250
šio turinio rodyti negalima	3250
šis laukas privalomas	3262
šis lauks ir obligāts	3329
šis raksts ir slēgts	3327
šis saturs nav pieejams	3318
šis straipsnis užrakintas	3260
šis turinys nepasiekiamas	3250
šis vaizdo įrašas nebepasiekiamas	3252
šis vaizdo įrašas nepasiekiamas	3252
šis video nav pieejams	3320
šis video vairs nav pieejams	3320
šo saturu nevar parādīt	3318
šrifto dydis	3269
štampaj	4331
štítky	531
""", 'ž': """
žaisti dabar	3246
že imam račun	4597
že imate račun	4527
že naročnik	4527
že podpiram	4538
že sledite	4612
želite li da primate obaveštenja	4392
želite li primati obavijesti	4392
želite prejemati obvestila	4591
želite prejemati potisna obvestila	4591
želiš primati obavijesti	4392
žiadny spam	4500
žinutė išsiųsta	3262
živě	601
žiūrėkite nuotraukas	3217
žiūrėkite vaizdo įrašą	3217
žiūrėti galeriją	3217
žiūrėti kainą	3248
žiūrėti komentarus	3267
žiūrėti pasiūlymą	3248
žiūrėti planus	3260
žiūrėti rezultatus	92	3246
žiūrėti visus	3264
žymos	3253
žádný spam	618
""", 'ư': """
ưu đãi #% hôm nay	5211
ưu đãi cho bạn đọc	5211
ưu đãi cho độc giả	5211
ưu đãi tốt nhất	5227
""", 'ș': """
știrea anterioară	4129
știrea continuă mai jos	4153
știrea următoare	4129
știri pe aceeași temă	4088
știri recomandate	4051
știri similare	4051
știrile zilei	4051
""", 'ț': """
ți-a fost util	4094
ți-a fost util acest articol	4067
ți-a fost util acest rezumat	4067
ți-ai uitat parola	4085
ți-ar putea plăcea și	4088
ține-mă minte	4124
""", 'ά': """
άκουσε το άρθρο	1134
άλλες ειδήσεις	20
άλλο ποσό	1151
άνοιγμα	1064
άνοιγμα εφαρμογής	1141
άνοιγμα στην εφαρμογή	1141
άνοιγμα χάρτη	1064
""", 'έ': """
έξοδος από πλήρη οθόνη	1134
έχετε ήδη λογαριασμό	1046
έχετε ήδη ψηφίσει	1126
έχω ήδη λογαριασμό	1154
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1156
έχω λογαριασμό	1154
""", 'ή': """
ήταν χρήσιμο	1126
""", 'ί': """
ίσως αργότερα	1042
ίσως σας ενδιαφέρει	1060
""", 'α': """
αγορά από amazon	1132
αγορά από το amazon	1132
αγορά βιβλίου	1132
αγορά εισιτηρίων	1132
αγοράστε εισιτήρια	1132
αγοράστε εισιτήριο	1132
αγοράστε το βιβλίο	1132
αγοράστε τώρα	1190
ακολουθήστε μας	1167
ακολουθήστε το θέμα	1167
ακολουθήστε τον αρθρογράφο	1189
ακολουθήστε τον συντάκτη	1167
ακολουθείτε ήδη αυτό το θέμα	1167
ακολουθείτε ήδη αυτόν τον συντάκτη	1189
ακολούθησε	1168
ακούστε	1051
ακούστε το άρθρο	1051
ακυρώνετε όποτε θέλετε	1154
ακύρωση οποιαδήποτε στιγμή	1154
αλλαγή προτιμήσεων cookies	1057
αλλαγή ρυθμίσεων απορρήτου	1057
ανάκληση συγκατάθεσης	1138
αναζήτηση	1063
ανανέωση σελίδας	1148
ανανέωση συνδρομής	1185
ανανέωση της σελίδας	1148
αναπαραγωγή βίντεο	1134
αναφέρετε λάθος	1175
αναφέρετε το σχόλιο	1175
αναφορά	1127
αναφορά λάθους	1059
αναφορά σχολίου	1175
αντιγραφή	1171
αντιγραφή link	1051
αντιγραφή συνδέσμου	1051
αντιγραφή συνδέσμου άρθρου	1051
απάντηση	1127
απενεργοποίησα τον ad blocker	1148
απενεργοποιήστε το για να συνεχίσετε	1148
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1185
αποδέχομαι	1058	1068
αποδέχομαι τους όρους χρήσης	1156
αποδοχή	1058	1068
αποδοχή ειδοποιήσεων	1146
αποδοχή και συνέχεια	1138
αποδοχή όλων	1058	1068
αποδοχή όλων των cookies	1179
αποδοχη	1058
αποδοχη ολων	1058
αποθήκευση	1051
αποθήκευση άρθρου	1191
αποθήκευση επιλογών	1138
αποθήκευση προτιμήσεων	1138
αποθήκευση συνταγής	62
αποθηκεύστε το άρθρο	1051
αποκλεισμός	1144
αποκλειστικά για συνδρομητές	1154
αποκτήστε το τώρα	1190
απομαγνητοφώνηση	1135
απομνημόνευση	1155
απορριψη	1058
αποστολή	1157
αποστολή με email	1051
αποστολή σχολίου	1126
αποσύνδεση	1046
αποτελέσματα	93
αποτελέσματα δημοσκόπησης	1127
αποτελέσματα ψηφοφορίας	1127
αποτυχία φόρτωσης βίντεο	1180
απόκρυψη	1064
απόκρυψη απαντήσεων	1126
απόρριψη	1058	1068
απόρριψη όλων	1058	1068
απόρριψη όλων των cookies	1179
αργότερα	1146
αρχική	1063
αρχική σελίδα	1160
αυτό το άρθρο είναι κλειδωμένο	1154
αυτό το βίντεο δεν είναι διαθέσιμο	1134
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1134
αυτό το πεδίο είναι υποχρεωτικό	1156
αυτόματη αναπαραγωγή	1135
αυτόματη μετάφραση	1135
αφήγηση με συνθετική φωνή	1134
αφήστε ένα σχόλιο	1126
αφήστε σχόλιο	1059
αφήστε το σχόλιό σας	1126
""", 'β': """
βίντεο	1060
βαθμολογήστε το άρθρο	1059
βρήκατε κάποιο λάθος	1162
βρήκατε λάθος	1162
""", 'γ': """
γίνε συνδρομητής	1046
γίνε υποστηρικτής	1151
γίνετε μέλος	1043
γίνετε συνδρομητής	1046
γίνετε υποστηρικτές	1151
γράψτε σχόλιο	1059
γράψτε το email σας	1186
γράψτε το σχόλιό σας	1175
""", 'δ': """
δείτε ακόμη	1188
δείτε και	1060
δείτε ξανά	1180
δείτε περισσότερα	1063
δείτε τα αποτελέσματα	92	1064	1085
δείτε τα πακέτα	1185
δείτε τα πακέτα συνδρομών	1185
δείτε τα σχόλια	1059
δείτε τα όλα	1188
δείτε τη συλλογή	1160
δείτε τη συνταγή	62
δείτε την προσφορά	1132
δείτε τις απαντήσεις	1126
δείτε τις προσφορές	1185
δείτε τις φωτογραφίες	1160
δείτε το αφιέρωμα	1160
δείτε το προφίλ	1162
δείτε το προϊόν	1190
δείτε το στο amazon	1132
δείτε το φωτορεπορτάζ	1160
δείτε φωτογραφίες	1160
δείτε όλα	1063
δείτε όλα τα άρθρα	1160
δείτε όλα τα βίντεο	1160
δείτε όλα τα παιχνίδια	1129
δείτε όλα τα σχόλια	1083
δείτε όλες τις ειδήσεις	1160
δείτε όλες τις προσφορές	1132
δείτε όλες τις φωτογραφίες	1160
δεν έχετε λογαριασμό	1154
δεν αποδέχομαι	1058
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1134
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1138
δεν είστε ακόμη συνδρομητής	1154
δεν είστε συνδρομητής	1154
δεν μου αρέσει	1127
δεν ξέρω	1127
δεν ξέρω / δεν απαντώ	1127
δες περισσότερα	1188
δημιουργήθηκε με ai	1180
δημιουργήθηκε με τεχνητή νοημοσύνη	1180
δημιουργία λογαριασμού	1046
δημοσίευση σχολίου	1126
δημοσκόπηση	93
δημοσκόπηση της ημέρας	1085
δημοφιλέστερα	1060
δημοφιλέστερο	1155
δημοφιλή	1060
δημοφιλή άρθρα	1060
διάρκεια	1135
διαβάζεται από συνθετική φωνή	1134
διαβάστε ακόμα	1060
διαβάστε ακόμη	1060
διαβάστε αργότερα	1191
διαβάστε δωρεάν	1185
διαβάστε επίσης	1060
διαβάστε επίσης στο	1060
διαβάστε και	1060
διαβάστε ολόκληρο το άρθρο	1160
διαβάστε περισσότερα	1060	1063
διαβάστε στην εφαρμογή	1141
διαβάστε το στην εφαρμογή	1141
διαβάστε όλο το άρθρο	1160
διαθέσιμη στο app store	1141
διαθέσιμο στο app store	1141
διαφήμιση	1054	1076
διαφημίσεις	1054
διαφημιση	1054
διαφημιστείτε	1076
διαφημιστικό περιεχόμενο	88	1054
διαφημιστικός χώρος	1106
διαφωνω	1058
διαφωνώ	1058
διαχείριση cookies	1138
διαχείριση επιλογών	1058	1138
διαχείριση προτιμήσεων	1179
διαχείριση συγκατάθεσης	1138
δωρήστε	1043
δωρίστε το άρθρο	1170
δωρεά	1043
δωρεάν αποστολή	1172
δωρεάν, χωρίς spam	1156
""", 'ε': """
είσοδος	1046
είστε ήδη εγγεγραμμένος	1186
είστε ήδη συνδρομητής	1154
εγγραφή	1046
ειδήσεις σήμερα	1060
ειδήσεις τώρα	1060
ειδοποίηση για συντάκτη	1189
εισάγετε έγκυρο email	1156
εισάγετε το email σας	1186
εισαγάγετε το email σας	1186
εκτυπώστε το άρθρο	1051
εκτύπωση	1051
εκτύπωση συνταγής	62
ελέγξτε τα εισερχόμενά σας	1156
ελέγξτε το email σας	1156
ελεύθερη δωρεά	1184
ελεύθερο ποσό	1151
εμφάνιση ανάρτησης	1138
εμφάνιση απαντήσεων	1126
εμφάνιση λιγότερων	1160
εμφάνιση περιεχομένου	1138
εμφάνιση περισσότερων	1160
εμφάνιση πρωτοτύπου	1064
εμφάνιση υποτίτλων	1134
εμφάνιση όλων	1064
ενεργοποίηση	1143
ενεργοποίηση ειδοποιήσεων	1142
ενεργοποιήστε τις ειδοποιήσεις	1142
επαναφόρτωση σελίδας	1148
επικοινωνήστε μαζί μας	1162
επικοινωνήστε με τη σύνταξη	1162
επικοινωνήστε με τον συντάκτη	1162
επικοινωνία	1059	1076
επικοινωνία με τη σύνταξη	1162
επιλέξτε	1155
επιλέξτε πακέτο	1154
επιλέξτε ποσό	1184
επιλέξτε συνδρομή	1154
επιλέξτε τη συνδρομή σας	1154
επιλογές συντακτών	1060
επιλογή	1155
επισκεφθείτε το κατάστημα	1132
επιστροφή στην αρχική	1160
επιστροφή στην κορυφή	1063
επιτρέπεται	1143
επόμενη είδηση	1160
επόμενη εικόνα	1188
επόμενη φωτογραφία	1188
επόμενο	1063
επόμενο άρθρο	1060
επόμενο βίντεο	1180
επώνυμο	1157
ερώτηση της ημέρας	92
ετήσια	1152
ετήσια χρέωση	1155
ετικέτες	1060
ευχαριστούμε για τη στήριξή σας	1184
ευχαριστούμε για τη στήριξη	1184
ευχαριστούμε για την ψήφο σας	92	1126
ευχαριστούμε, το μήνυμά σας στάλθηκε	1156
εφάπαξ	1152
εφάπαξ δωρεά	1151
""", 'η': """
η δημοσκόπηση της εβδομάδας	1084
η διαφήμιση συνεχίζεται	1190
η δωρεά μου	1184
η εγγραφή ολοκληρώθηκε	1186
η εγγραφή σας ολοκληρώθηκε	1186
η ερώτηση της εβδομάδας	1084
η στήριξή σας κάνει τη διαφορά	1184
η συνέχεια μετά τη διαφήμιση	1106
η ψήφος σας	1084
η ψήφος σας καταχωρήθηκε	1126
η ψήφος σας καταχωρίστηκε	1126
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1142
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1142
θέμα	1187
θέματα	1060
θα θέλατε να λαμβάνετε ειδοποιήσεις	1142
""", 'κ': """
κάθε ευρώ μετράει	1152
κάθε μήνα	1152
κάθε συνεισφορά έχει αξία	1152
κάθε συνεισφορά μετράει	1152
κάνε το κουίζ	1129
κάντε δωρεά	1043
κάντε μια δωρεά	1043
κάντε το κουίζ	1129
κάντε το τεστ	1131
κάτι πήγε στραβά	1157
καλύτερη προσφορά	1155
κανόνες σχολιασμού	1059
κατάλαβα	1064
κατάργηση σίγασης	1134
κατάστημα	1172
κατεβάστε από το app store	1141
κατεβάστε από το google play	1141
κατεβάστε την εφαρμογή	1141
κατεβάστε το app	1141
κατεβάστε το επεισόδιο	1134
κατεβάστε το ηχητικό	1134
κατηγορίες	1060
κεράστε μας έναν καφέ	1151
κλείσιμο	1042
κλείσιμο μενού	1188
κλείσιμο παραθύρου	1188
κλείστε θέση	1132
κοινοποίησε	1051
κοινοποίηση	1051
κοινοποίηση στο facebook	1051
κοινοποίηση στο twitter	1051
κοινοποίηση στο whatsapp	1170
κοινοποιήστε	1051
κοινοποιήστε το άρθρο	1051
κρυπτόλεξο	1131
κωδικοί έκπτωσης	1190
""", 'λ': """
λήψη ήχου	1134
λεπτομέρειες	1064
λιγότερα	1064
""", 'μ': """
μάθετε περισσότερα	1058
μέγεθος γραμμάτων	66
μέγεθος γραμματοσειράς	1170
μέγεθος κειμένου	66
μήνυμα	1187
μαθετε περισσοτερα	1058
με την υποστήριξη	1054
με την υποστήριξη της	1172
με την υποστήριξη του	1172
μεγέθυνση	1064
μεγέθυνση εικόνας	1160
μεγαλύτερα γράμματα	1170
μενού	1063
μετάβαση στη σελίδα δωρεών	1151
μετάβαση στη συνταγή	62
μετάβαση στο κύριο περιεχόμενο	1062
μετάβαση στο περιεχόμενο	1062
μεταβείτε στο περιεχόμενο	1062
μη έγκυρη διεύθυνση email	1156
μη έγκυρο email	1156
μη διαθέσιμο βίντεο	1134
μη χάσετε	1060
μην το χάσεις	1060
μην χάσετε	1060
μηνιαία	1152
μηνιαία δωρεά	1151
μηνιαία συνεισφορά	1151
μηνιαία χρέωση	1155
μηνιαίως	1152
μικρότερα γράμματα	1170
μοιράσου το	1051
μοιράσου το άρθρο	1191
μοιραστείτε	1051
μοιραστείτε το	1051
μοιραστείτε το άρθρο	1051
μου αρέσει	1127
μπορεί να σας αρέσει	1060
μόνο για συνδρομητές	1046
""", 'ν': """
να επιτρέπεται	1144
να επιτρέπεται πάντα	1138
να επιτραπεί	1143
να με θυμάσαι	1154
ναι	1146
ναι θέλω	1144
ναι, θέλω	1143
ναι, φυσικά	1144
νεότερα	1127
νεότερα πρώτα	1127
""", 'ξ': """
ξέχασα τον κωδικό μου	1154
ξεκλειδώστε το άρθρο	1185
ξεχάσατε τον κωδικό	1046
ξεχάσατε τον κωδικό σας	1154
""", 'ο': """
ο λογαριασμός μου	1046
ο σύνδεσμος αντιγράφηκε	1051
οι απόψεις είναι προσωπικές	1078
οι απόψεις που εκφράζονται είναι προσωπικές	1078
οι απόψεις του άρθρου είναι προσωπικές	1078
οι συνεργάτες μας	1138
ονοματεπώνυμο	1157
""", 'π': """
πάντα να επιτρέπεται	1138
πάρτε μέρος στη δημοσκόπηση	1126
πήγαινε στη συνταγή	62
πίσω στην κορυφή	1160
παίξε τώρα	1129
παίξε υπεύθυνα	1132
παίξτε δωρεάν	1129
παίξτε τώρα	1129
παίξτε υπεύθυνα	1132
παιχνίδια	1131
πακέτα συνδρομών	1185
παλαιότερα	1127
παράκαμψη προς το κυρίως περιεχόμενο	1062
παράλειψη	1135
παράλειψη διαφήμισης	1180
παρουσιάστηκε σφάλμα	1156
πατήστε για ήχο	1180
παύση βίντεο	1134
παύση παρακολούθησης	1167
πείτε μας τη γνώμη σας	1126
πείτε τη γνώμη σας	1126
περίληψη ai	1166
περίληψη με ai	1166
περιορισμένες θέσεις	1103
περιορισμένος αριθμός θέσεων	1103
περισσοτερες επιλογες	1058
περισσότερα	1060	1063
περισσότερα άρθρα	1060
περισσότερα άρθρα του συντάκτη	1160
περισσότερα σχόλια	1126
περισσότερες ειδήσεις	1060
περισσότερες επιλογές	1058	1171
πες τη γνώμη σου	1126
πλήρης οθόνη	1135
πληρωμή με paypal	1185
ποια είναι η γνώμη σας	1084
ποιοι είμαστε	1076
πολιτική cookies	1068	1076
πολιτική απορρήτου	1068	1076
πολιτική διορθώσεων	1162
προβολή περιεχομένου	1138
προηγούμενη είδηση	1160
προηγούμενη φωτογραφία	1188
προηγούμενο	1063
προηγούμενο άρθρο	1060
προηγούμενο βίντεο	1180
προνόμια συνδρομητών	1132
προσαρμογή	1058
προσθέστε σχόλιο	1083
προσθέστε το σχόλιό σας	1083
προσθήκη απάντησης	1175
προσθήκη στα θέματά μου	1189
προσθήκη στο καλάθι	1190
προσθήκη σχολίου	1059
προσθήκη ως προτιμώμενη πηγή	1167
προστασία προσωπικών δεδομένων	1068
προσφορά για αναγνώστες	1132
προσφορά για συνδρομητές	1132
προσωπικά δεδομένα	1076
προτείνουμε	1060
προτείνουμε επίσης	1060
προτεινόμενα	1060
προτεινόμενα από taboola	1106
προτιμήσεις cookies	1138
προτιμήσεις απορρήτου	1179
προωθητικό περιεχόμενο	1054
πρόσφατα άρθρα	1060
πώς να απενεργοποιήσετε τον ad blocker	1148
πώς να το απενεργοποιήσετε	1150
""", 'ρ': """
ροή	1060
ροή ειδήσεων	1060
ρυθμίσεις	1058
ρυθμίσεις cookie	1138
ρυθμίσεις cookies	1068
ρυθμίσεις απορρήτου	1138
ρυθμισεις	1058
""", 'σ': """
σίγαση	1135
σας βοήθησε αυτό το άρθρο	1126
σας φάνηκε χρήσιμο	1126
σε συνεργασία με	1172
σκανάρετε το qr code	1141
σταυρόλεξα	1131
σταυρόλεξο	1131
στείλε το σε φίλο	1051
στείλτε μας τις φωτογραφίες σας	1162
στηρίξτε μας	1043
στηρίξτε μας στο patreon	1151
συμφωνω	1058
συμφωνώ	1068
συμφωνώ με την επεξεργασία των δεδομένων μου	1156
συμφωνώ με τους όρους χρήσης	1156
συνέχεια ανάγνωσης	1063
συνέχεια με apple	1154
συνέχεια με email	1185
συνέχεια με facebook	1154
συνέχεια με google	1154
συνέχεια στην ιστοσελίδα	1141
συνέχεια στο site	1141
συνέχεια στον browser	1141
συνδεθείτε	1046
συνδρομή	1046
συνδρομητές	1046
συνεχίζεται μετά τη διαφήμιση	1106
συνεχίστε την ανάγνωση	1188
σφάλμα φόρτωσης βίντεο	1180
σχετικά	1060
σχετικά άρθρα	1060
σχετικά θέματα	1060
σχετικά με εμάς	1076
σχετικά νέα	1060
σχετικές ειδήσεις	1060
σχετικό άρθρο	1060
σχολιάστε	1059
σχολιάστε το άρθρο	1059
σχόλια	1059
σχόλιο	1059
σύνδεση	1046
σύνδεση με apple	1154
σύνδεση με facebook	1154
σύνδεση με google	1154
σύνοψη με ai	1166
""", 'τ': """
τέλος διαφήμισης	1132
τέλος της διαφήμισης	1132
τέσταρε τις γνώσεις σου	1129
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1078
τα πιο δημοφιλή	1060
τα πιο δημοφιλή της ημέρας	1060
τα πιο διαβασμένα	1060
τα πιο πρόσφατα	1060
τα σχόλια είναι απενεργοποιημένα	1175
τα σχόλια είναι μόνο για συνδρομητές	1175
ταξινόμηση	1127
ταξινόμηση κατά	1127
ταυτότητα	1076
ταχύτητα αναπαραγωγής	1134
τελευταία άρθρα	1060
τελευταία νέα	1060
τελευταίες ειδήσεις	1060
τεστάρετε τις γνώσεις σας	1129
το email σας	1186
το email υπάρχει ήδη	1186
το άρθρο εκφράζει τις απόψεις του συντάκτη	1078
το άρθρο συνεχίζεται μετά τη διαφήμιση	1106
το άρθρο συνεχίζεται παρακάτω	1106
το αίτημά σας στάλθηκε	1186
το αίτημά σας υποβλήθηκε	1186
το απενεργοποίησα	1148
το βίντεο δεν είναι διαθέσιμο	1134
το βίντεο φορτώνει	1134
το κείμενο συνεχίζεται παρακάτω	1106
το μήνυμά σας	1186
το μήνυμά σας εστάλη	1156
το μήνυμά σας στάλθηκε	1156
το πεδίο είναι υποχρεωτικό	1156
το πιο δημοφιλές	1155
το σχόλιό σας	1083
το ψευδώνυμό σας	1175
το όνομά σας	1175
τρέχων χρόνος	1135
""", 'υ': """
υπενθύμιση αργότερα	1042
υποβολή	92	1157
υποβολή σχολίου	1059
υπολειπόμενος χρόνος	1135
υποστηρίξτε μας	1043
υποχρεωτικά πεδία	1156
υποχρεωτικό πεδίο	1156
υπότιτλοι	1135
""", 'φ': """
φόρτωση ανάρτησης	1138
φόρτωση βίντεο	1134
φόρτωση περιεχομένου	1138
φόρτωση περισσότερων	1063
φόρτωση περισσότερων σχολίων	1126
φόρτωση προγράμματος αναπαραγωγής	1134
""", 'χ': """
χαρίστε αυτό το άρθρο	1051
χορηγοί	1172
χορηγούμενο	1054
χορηγούμενο άρθρο	1054
χορηγούμενο περιεχόμενο	1054
χορηγούμενο περιεχόμενο από taboola	1106
χορηγούμενοι σύνδεσμοι	1106
χορηγός	1172
χρόνος που απομένει	1134
χωρίς spam	1156
""", 'ψ': """
ψήφισε	92	1127
ψηφίστε	92	1127
ψηφίστε στη δημοσκόπηση	1126
ψηφοφορία	93	1085
""", 'ό': """
όλα τα άρθρα του συντάκτη	1160
όλα τα βίντεο	1160
όλα τα νέα	1160
όλα τα παιχνίδια	1129
όλα τα σχόλια	1059
όλες οι ειδήσεις	1060
όνομα	1157
όροι σχολιασμού	1059
όροι χρήσης	1068	1076
όχι ευχαριστώ	1042
όχι τώρα	1042	1146
όχι, ευχαριστώ	1042	1146
""", 'а': """
або	5109
абонамент	248
абонирай се	249
абонирай се за бюлетина	326
абонирайте се	248
автовоспроизведение	4276
автовідтворення	5096
автоматический перевод	4304
автоматическое воспроизведение	4276
автоматичне відтворення	5096
автоматичний переклад	5124
автоматично възпроизвеждане	314
автоматично преведено	335
автоматично пускане	314
авторизация	4169
авторизоваться	4169
адрес электронной почты	4172
азартные игры вызывают зависимость	4186
азартные игры могут вызвать зависимость	4186
азартные игры могут вызывать зависимость	4186
актуално	256
актуальне	5020
анкета	93	307
анкета на деня	306
анонимна кутия	332
анонимная почта	4299
анонимный ящик	4299
анонімна пошта	5119
анонімна скринька	5119
архив	4200
аудиоверсия	4276
аудіоверсія	5096
""", 'б': """
бажаєте отримувати сповіщення	5100
банковская карта	4168
банковский перевод	4168
без спам	326
без спама	4291
без спаму	5111
безкоштовна доставка	5091
безкоштовно. без спаму	5111
безопасный платеж	4167
безплатна доставка	310
бесплатная доставка	4271
бесплатно. без спама	4291
беше ли полезно	335
благодарим ви за абонамента	326
благодарим ви, че гласувахте	306
благодарим за вашия глас	306
благодарим за гласа	306
благодарим за съобщението	326
блокирай	318
блокировать	4281
блокувати	5101
больше	4200
больше материалов по теме	4200
больше новостей	4200
больше статей	4294
будь-яка сума	5106
будьте в курсе	4172
была ли статья полезной	4195
більше від автора	5114
більше за темою	5020
більше матеріалів автора	5036
більше матеріалів за темою	5020
більше на цю тему	5020
більше новин	5020
більше новин на тему	5020
більше по темі	5020
більше про це	5023
більше статей	5114
""", 'в': """
в закладки	4309
в избранное	4179
в корзину	4187	4270
в наш магазин	4270
в тази статия	329
в тренде	4200
в этой статье	4294
важен каждый рубль	4286
важен любой вклад	4286
важко відповісти	5087
важлива кожна гривня	5106
важливий кожен внесок	5106
важливо	5020
вам будет интересно	4200
вам може бути цікаво	5020
вам може сподобатися	5020
вам может быть интересно	4200
вам может понравиться	4200
вам також може сподобатися	5020
варианты подписки	4288
вартість доставки	5091
варіанти передплати	5108
вас може зацікавити	5020
вас может заинтересовать	4200
ваш e-mail	4172
ваш email	4172
ваш голос враховано	5082
ваш голос зараховано	5082
ваш голос принят	92	4264
ваш голос учтен	4264
ваш голос учтён	92	4264
ваша електронна пошта	5111
ваша почта	4292
ваша пошта	5112
ваша электронная почта	4291
ваше имя	4292
ваше повідомлення	5112
ваше повідомлення надіслано	5111
ваше сообщение	4292
ваше сообщение отправлено	4291
ваше ім'я	5112
вашето име	327
вашето съобщение	327
вашето съобщение е изпратено	326
вашият глас беше отчетен	306
вашият глас е отчетен	306
вашият имейл	326
вашият имейл адрес	326
вбудований контент	5093
введите e-mail	4172
введите email	4172
введите ваш email	4172
введите ваш адрес электронной почты	4172
введите корректный e-mail	4291
введите корректный email	4173
введите корректный адрес	4173
введите правильный e-mail	4173
введите сумму	4285
введіть коректний e-mail	5111
введіть суму	5105
вгору	5083
вградено съдържание	311
вернуться на главную	4294
версия для печати	4179
версия за печат	339
версія для друку	5129
вече гласувахте	306
вече имам профил	323
вече имате абонамент	323
вече имате акаунт	249
вече имате профил	323
вече подкрепям	263
вече следите	338
вече следите тази тема	338
вече сте абонат	249
вече сте гласували	306
вече съм абонат	323
вже вимкнено	5104
вже зареєстровані	4995
вже маєте акаунт	5108
вже маєте передплату	5108
вже є акаунт	4995
ви вже голосували	5082
ви вже проголосували	5082
ви вже підписані	5127
ви вже підписані на цю тему	5127
ви вичерпали ліміт статей	5108
ви можете відписатися будь-коли	5111
ви підписані	5111
ви підписані на автора	5127
ви підписані на тему	5127
ви успішно підписалися	5111
виберіть суму	5105
вибрати	5109
вибір редакції	5020
видео	4200
видео # из #	4293
видео # от #	328
видео больше недоступно	4276
видео загружается	4276
видео не может быть воспроизведено	4276
видео недоступно	4276
видео недоступно в вашей стране	4276
видео недоступно в вашем регионе	4276
видеоплеер загружается	4276
видеото вече не е налично	314
видеото не е достъпно	314
видеото не е достъпно във вашата страна	314
видеото не е налично	314
видеото не е налично във вашата страна	314
видеото не може да бъде възпроизведено	314
видяхте грешка	332
виж # снимки	328
виж всички	329
виж всички # снимки	328
виж всички снимки	328
виж всички статии	329
виж галерията	329
виж коментарите	336
виж офертата	309
виж резултатите	92	306
виж снимки	328
виж цената	309
вижте # снимки	328
вижте видеото	314
вижте всички	329
вижте всички # снимки	328
вижте всички снимки	328
вижте офертата	309
вижте още	256
вижте още от	256
вижте плановете	323
вижте резултатите	306
вижте снимки	328
вижте цената	309
вийти	4995
використання матеріалів лише з дозволу редакції	5120
вимкнути звук	5096
вимкнути рекламу	5131
вимкніть adblock	5102
винаги показвай	311
винаги разрешавай	311
виникла помилка. спробуйте ще раз	5111
виправлення й уточнення	5119
вкажіть суму	5105
включете javascript	314
включете известията	317
включете се в дискусията	336
включи	318
включи звука	314
включи известията	317
включи се в дискусията	336
включите уведомления	4260
включить	4281
включить звук	4276
включить уведомления	4260
вконтакте	4180
влез	249
влез с facebook	323
влез с google	323
влез, за да коментираш	336
влезте	249
вміст недоступний	5093
внешний контент	4273
во весь экран	4203
водещи новини	256
войти	4169
войти в аккаунт	4169
войти в чат	4195
войти по почте	4288
войти с помощью google	4288
войти с яндекс id	4288
войти через apple	4288
войти через facebook	4288
войти через google	4288
войти через vk	4288
войти через вконтакте	4288
войти через яндекс	4288
войти, чтобы комментировать	4305
вопрос дня	4267
воспроизвести	4203
воспроизвести видео	4276
восстановить пароль	4288
время на чтение	4203
время чтения # мин	4203
все	4203
все комментарии	4195
все още няма коментари	336
все още нямате профил	323
все права сохранены	4300
всегда показывать	4273
всегда разрешать	4274
всего проголосовало #	4264
всеки лев е важен	321
всеки лев помага	321
всеки петък. безплатно. без спам	326
всички коментари	336
всички статии	329
всички статии на автора	329
встановити додаток	5098
встановити застосунок	5098
встроенный контент	4273
всяка помощ е важна	321
всяко дарение е важно	321
всяко дарение помага	321
всі коментарі	5125
всі матеріали	5114
всі матеріали автора	5114
всі новини	5022
всі статті	5114
всі статті автора	5114
вход	249	4169
вход с apple	323
вход с facebook	323
вход с google	323
вхід	4995
въведете валиден имейл	326
въведете имейл	326
въведете сума	321
възникна грешка. опитайте отново	326
възникна грешка. опитайте по-късно	326
външно съдържание	311
въпрос на деня	306
вы подписались	4173
вы подписаны	4291
вы подписаны на автора	4307
вы подписаны на тему	4307
вы уже голосовали	4264
вы уже проголосовали	4264
вы успешно подписались	4291
выберите подписку	4288
выберите сумму	4167
выберите тариф	4288
выбор редакции	4200
выбрать	4289
выбрать подписку	4288
выбрать тариф	4288
выйти	4169
від наших партнерів	5131
відео	5020
відео # з #	5113
відео # із #	5113
відео більше недоступне	5096
відео вище	5047
відео недоступне	5096
відео недоступне у вашій країні	5096
відео неможливо відтворити	5096
відео нижче	5047
відеоплеєр завантажується	5096
відкликати згоду	5093
відкрити	5024
відкрити в додатку	5098
відкрити в застосунку	5098
відкрити галерею	5114
відкрити застосунок	5098
відкрити карту	5024
відкрити статтю	5108
відновити пароль	5108
відписатися	5128
відписатися від теми	5127
відписатися можна будь-коли	5111
відповісти	5015	5126
відправити	5112
відскануйте qr-код	5099
відскануйте qr-код, щоб завантажити застосунок	5098
відтворити	5097
відтворити відео	5096
відхилити	5010
відхилити все	5094
відхилити всі	5094
""", 'г': """
генерирано от ai	335
генерирано от ии	335
генерирано с изкуствен интелект	335
главная	4203
главная страница	4295
главное	4200
главное за день	4200
главные новости	4200
гласувай	92	307
гласувайте	92
гласувам	307
гледай видеото	314
годишен абонамент	324
годишно	324
годишно плащане	324
годовая подписка	4289
головна	5022
головна сторінка	5115
головне	5020
головне за день	5020
головні новини	5020
голосование	93
голосовать	92	4267
голосування	93
голосувати	92	5087
грати	5087
грати онлайн	5082
громкость	4277
гучність	5097
""", 'д': """
да, включить	4261
да, искам	318
да, моля	318
да, пожалуйста	4281
да, спасибо	4281
да, хочу	4281
далее	4203
далі	5022	5083
дарете	248
дари	248
дари еднократно	321
дари месечно	321
дари сега	248
детали	4205
детальніше	5022
деталі	5024
дзен	4180
дивитися # світлин	5113
дивитися # світлини	5113
дивитися # фото	5113
дивитися # фотографій	5113
дивитися # фотографії	5113
дивитися всі	5114
дивитися всі # світлин	5113
дивитися всі # світлини	5113
дивитися всі # фото	5113
дивитися всі # фотографій	5113
дивитися всі # фотографії	5113
дивитися всі світлин	5113
дивитися всі світлини	5113
дивитися всі фото	5113
дивитися всі фотографій	5113
дивитися всі фотографії	5113
дивитися відео	5096
дивитися галерею	5114
дивитися онлайн-трансляцію	5114
дивитися оригінал	5084
дивитися світлин	5113
дивитися світлини	5113
дивитися усі # світлин	5113
дивитися усі # світлини	5113
дивитися усі # фото	5113
дивитися усі # фотографій	5113
дивитися усі # фотографії	5113
дивитися усі світлин	5113
дивитися усі світлини	5113
дивитися усі фото	5113
дивитися усі фотографій	5113
дивитися усі фотографії	5113
дивитися фото	5113
дивитися фотогалерею	5114
дивитися фотографій	5113
дивитися фотографії	5113
дивіться відео	5047
дивіться відео вище	5047
дивіться відео нижче	5047
дивіться також	5020
дивіться також відео	5047
дивіться у відео	5047
длительность	4277
длительность #	4277
для передплатників	5108
для подписчиков	4169
до закладок	5129
до кошика	5006	5090
до крамниці	5007
до початку сторінки	5086
до рецепту	62
до теми	5020
добавете ни като предпочитан източник	338
добави в количката	309
добави като предпочитан източник	338
добави коментар	336
добави към моите теми	338
добави към предпочитани източници	338
добавить в избранное	4307
добавить в избранные источники	4307
добавить в источники	4307
добавить в корзину	4270
добавить в мои темы	4307
добавить в предпочитаемые источники	4307
добавить комментарий	4195
добровольное пожертвование	4285
довільна сума	5105
догори	5083
додати в кошик	5090
додати до кошика	5090
додати до моїх тем	5127
додати до обраних джерел	5127
додати до обраного	5127
додати до пріоритетних джерел	5127
додати до улюблених джерел	5127
додати коментар	5015
додати як пріоритетне джерело	5127
дозволити	5101
дозволити й показати	5011
дозволити контент	5093
дозволити один раз	5093
дозволити рекламу	5104
дозволити сповіщення	5100
дозволити та показати	5011
дозволити та продовжити	5011
дозволити і показати	5011
дозволити і продовжити	5011
дозвольте сповіщення	5077
докладвай	337
докладвай грешка	259
докладвай коментар	336
докладвай рекламата	341
докладніше	5022
долучитися	4992
долучитися до обговорення	5125
долучитися до спільноти	5105
допомагає будь-яка сума	5106
доставка оплачивается отдельно	4270
достигнахте лимита на статиите	323
доступно по подписке	4169
друга сума	321
другая сумма	4167
други новини	20
другие материалы	20	4200
другие материалы рубрики	4200
другие новости	20	4200
другие новости раздела	4200
другие статьи	4200
другие статьи автора	4294
друк	5001
друкувати	5129
дякуємо за ваш голос	92	5082
дякуємо за ваше повідомлення	5111
дякуємо за голос	5082
дякуємо за повідомлення	5111
дякуємо за реєстрацію	5111
дякуємо за участь в опитуванні	5082
дізнатися ціну	5090
""", 'е': """
единоразово	4163
еднократно дарение	321
ежегодно	4289
ежемесячно	4163
ежемесячное пожертвование	4285
ежемесячный платеж	4286
ежемесячный платёж	4286
економія #%	5109
ексклузивно за абонати	323
ексклюзивно для передплатників	5108
електронна адреса	5112
електронна пошта	5112
електронна пошта або логін	5108
етикети	315
еще нет аккаунта	4288
еще новости	4200
еще от автора	4294
еще по теме	4200
ещё	4200
ещё не подписчик	4288
ещё нет аккаунта	4288
ещё новости	4200
ещё от автора	4294
ещё по теме	4200
""", 'ж': """
желаете ли да получавате известия	317
жодного спаму	5111
""", 'з': """
з нашого магазину	5090
з нашої крамниці	5007
за абонати	323
за датою	5126
за популярністю	5126
за темою	5020
забелязахте грешка	332
заборонити	5101
забравена парола	249
забравили сте паролата си	323
забронировать билет	4270
забронировать место	4270
забронювати квиток	5090
забронювати місце	5090
забув пароль	5108
забули пароль	4995
забыл пароль	4288
забыли пароль	4169
завантаження відео	5096
завантаження плеєра	5096
завантажити аудіо	5096
завантажити випуск	5096
завантажити відео	5093
завантажити додаток	5098
завантажити допис	5093
завантажити застосунок	5098
завантажити контент	5093
завантажити публікацію	5093
завантажити ще	5022
завжди дозволяти	5094
завжди показувати	5093
загрузить видео	4273
загрузить еще	4203
загрузить ещё	4203
загрузить контент	4273
загрузить пост	4273
загрузить публикацию	4273
загрузка видео	4276
загрузка плеера	4276
задонатити	4992
задонатить	4163
задължителни полета	326
задължително	327
задължително поле	326
заказать	4187
заказать книгу	4270
закрити	4991
закрити галерею	5114
закрити рекламу	5131
закрыть	4162
закрыть галерею	4294
закрыть рекламу	4310
залишилося #	5097
залишити відгук	5123
залишити відповідь	5018
залишити коментар	5015
залиште коментар	5125
заметили ошибку	4299
замовити	5006
замовити книгу	5090
замовити книжку	5090
запазете място	309
запази	259
запази за по-късно	339
запази избора	311
запази място	309
запази настройките	311
запази рецептата	62
запази статията	259
запам'ятати мене	5109
заповніть це поле	5111
заполните это поле	4291
запомни ме	324
запомнить меня	4289
започни теста	306
запретить	4281
запропонувати новину	5015
зарегистрироваться	4169
зареди видеото	311
зареди още	329
зареди публикацията	311
зареди съдържанието	311
зареждане на видеото	314
зареждане на плейъра	314
зареєструватися	4995
зарубежной картой	4286
затвори	263
затвори галерията	329
затвори рекламата	341
затрудняюсь ответить	4267
защо виждам тази реклама	341
зберегти	5001
зберегти вибір	5093
зберегти на потім	5129
зберегти налаштування	5093
зберегти рецепт	62
зберегти статтю	5001
збережено	5130
збільшити	5022
збільшити зображення	5114
збільшити текст	5129
збільшити фото	5114
збільшити шрифт	5129
зв'язатися з автором	5114
звук	315
згенеровано за допомогою ші	5123
згенеровано штучним інтелектом	5123
згенеровано ші	5123
згорнути	5024	5114
зменшити шрифт	5129
змінити згоду	5093
змінити налаштування	5011
змінити налаштування cookie	5011
змінити розмір тексту	5129
зміст	5022
зміст статті	5114
знайшли помилку	5119
знижка #%	5109
знижка для передплатників	5090
зображення # з #	5113
зображення # із #	5113
зовнішній контент	5093
зробити внесок	4992
зробити донат	5105
зрозуміло	5010
""", 'и': """
играй сега	306
играть	4267
играть онлайн	4264
из нашего магазина	4270
изберете	324
изберете абонамент	323
изберете план	323
изберете сума	321
избери	324
избери абонамент	323
избери план	323
избери сума	321
избрано от редакцията	256
известия	318
изключете adblock	319
изключете блокера за реклами	319
изключете рекламния блокер	319
изключи звука	314
изключих рекламния блокер	319
изкуственият интелект може да греши	335
изменить настройки	4190
изменить настройки cookie	4190
изменить размер текста	4309
изменить согласие	4273
изображение # из #	4293
изображение # от #	328
използвате adblock	319
използвате блокер за реклами	319
използвате рекламен блокер	319
изпратете сигнал	332
изпрати	327
изпрати коментар	336
изпрати на приятел	259
изпрати новина	332
изпрати обратна връзка	335
изпрати по имейл	259
изпрати сигнал	332
изпрати статията по имейл	259
изпрати съобщение	326
изтегли приложението	316
ии может ошибаться	4303
или	324	4289
имам профил	323
имате ли профил	323
име	327
имейл адрес	326
имейл или потребителско име	323
имя	4292
индекс	4292
интересное	4200
искате ли да получавате известия	317
использование материалов только с разрешения редакции	4300
исправления и уточнения	4299
""", 'к': """
к началу	4203
к началу страницы	4294
к рецепту	62
каждое пожертвование важно	4285
каждую пятницу. бесплатно. без спама	4291
каждый донат важен	4285
каждый рубль важен	4286
как да изключа adblock	319
как да изключите рекламния блокер	319
как защитаваме източниците си	332
как мы защищаем источники	4299
как мы защищаем наших источников	4299
как отключить adblock	4282
как пазим източниците си	332
картина в картината	314
картинка в картинке	4277
картинка в картинці	5097
категории	4200
категорії	5020
качество	4277
керування згодою	5093
керувати згодою	5093
керувати сповіщеннями	5100
ключови думи	256
книга з автографом	5007
книга з автографом автора	5007
книга с автографом	4188
книга с автографом автора	4188
книга с подписью автора	4188
книги с автографом	4188
книжка з автографом	5007
книжка з автографом автора	5007
книжки з автографом	5007
кожен внесок важливий	5106
кожен донат важливий	5105
кожна гривня важлива	5106
коментар	5015
коментари	259
коментарі	5015
коментарів ще немає	5125
коментирай	259
коментирайте	259
коментирайте първи	259
коментирането е изключено	336
коментування закрито	5125
коментувати	5015
комерційний контент	5131
комерційний матеріал	5131
комментарии	4195
комментарии отсутствуют	4195
комментарий	4195
комментировать	4195
коммерческий контент	4310
коммерческий материал	4310
конец рекламы	4310
контакти	5015
контакты	4195
контент заблокирован	4273
контент заблоковано	5093
контент недоступен	4273
контент недоступний	5093
конфиденциальность	4189
конфиденциальность и cookie	4190
конфіденційність і cookie	5011
копирай връзката	339
копирай линк	259
копирай линка	259
копирането забранено	333
копирано	340
копирано в клипборда	339
копирование запрещено	4300
копировать ссылку	4179
копіювання заборонено	5120
копіювати посилання	5001
край на рекламата	341
крамниця	5006
кросворд	5087
кроссворд	4267
кроссворд дня	4264
кръстословица	307
купете билети	309
купете книгата	309
купи абонамент	249
купи билет	309
купи билети	309
купи книгата	309
купи лиценз	333
купи сега	309
купите нам кофе	4285
купити	5006
купити журнал	5090
купити зараз	5090
купити квитки	5090
купити квиток	5090
купити книгу	5090
купити книжку	5090
купити ліцензію	5120
купити нам каву	5105
купити передплату	5108
купить	4187
купить билет	4270
купить билеты	4270
купить билеты онлайн	4270
купить журнал	4270
купить книгу	4270
купить лицензию	4300
купить номер	4270
купить подписку	4169
купить права на публикацию	4300
купить сейчас	4270
към галерията	329
към количката	309
към магазина	309
към началната страница	329
към началото	315
към рецептата	62
към страницата за дарения	321
към съдържанието	329
кінець реклами	5131
""", 'л': """
лента новостей	4200
линкът е копиран	339
личный кабинет	4169
лише для передплатників	5108
лише необхідні	5093
логин	4289
логин или e-mail	4288
логін	5109
логін або e-mail	5108
лучшие	4306
любая сумма	4286
любая сумма важна	4286
""", 'м': """
магазин	4187
маджонг	307	4267	5087
материал закрыт	4288
материал защищен авторским правом	4300
материал защищён авторским правом	4300
материал партнера	4310
материал партнёра	4310
материал создан автоматически	4303
материалы защищены авторским правом	4300
материалы партнеров	4184
материалы партнёров	4310
материалы по теме	4200
матеріал захищено авторським правом	5120
матеріал партнера	5131
матеріал створено автоматично	5123
матеріали за темою	5020
матеріали захищені авторським правом	5120
матеріали партнерів	5131
матеріали по темі	5020
машинний переклад	5124
машинно преведено	335
машинный перевод	4304
маєте акаунт	5108
маєте новину	5119
меню	4203	5022
месечен абонамент	324
месечно	324
месечно дарение	321
месечно плащане	324
месячная подписка	4289
метки	4200
ми не можемо показати цей вміст	5093
ми не можемо показати цей контент	5093
може би по-късно	263
може да ви хареса	256
може да харесате още	256
может быть, позже	4162
может позже	4162
можете да се откажете по всяко време	323
можете да се отпишете по всяко време	326
можливо, пізніше	4991
можна скасувати будь-коли	5108
мои темы	4307
моите теми	338
мой профиль	4169
моля, изключете рекламния блокер	319
моля, опитайте по-късно	326
моят профил	249
мої теми	5127
мы в социальных сетях	4181
мы в соцсетях	4181
мы вконтакте	4181
мы не можем показать это содержимое	4273
мы не можем показать этот контент	4273
мы отправили вам письмо	4173
мій профіль	4995
місячна передплата	5109
місячна підписка	5109
мітки	5020
""", 'н': """
на весь екран	5096
на весь экран	4276
на главную	4203
на головну	5114
на живо	315
на початок	5097
на початок сторінки	5114
на правах реклами	5004
на правах рекламы	4184
на сторінку пожертв	5105
на страницу пожертвований	4285
на цял екран	314
наверх	4203	5022
нагадати пізніше	4991
нагору	5083
нагору сторінки	5086
надіслати	92	5001	5112
надіслати відгук	5123
надіслати другові	5129
надіслати другу	5001
надіслати електронною поштою	5129
надіслати коментар	5125
надіслати новину	5119
надіслати новину анонімно	5119
надіслати повідомлення	5111
надіслати поштою	5001
надіслати статтю поштою	5001
надіслати у whatsapp	5129
надішліть свої фото	5119
наживо	5097
нажмите, чтобы увеличить	4294
назад	4203	5022	5083
назначение платежа: пожертвование	4285
най-коментирани	256
най-нови	337
най-новите първо	336
най-новото	256
най-популярен	324
най-стари	337
най-старите първо	336
най-харесвани	337
най-четени	256
най-четено	256
най-четено днес	256
най-четеното днес	256
найкраща пропозиція	5109
найкращі	5126
найпопулярніше	5020	5109
найпопулярніше за добу	5020
найпопулярніше за тиждень	5020
найпопулярніший	5109
найти	4203
найчитаніше	5020
налаштування	5010
налаштування cookie	5093
налаштування конфіденційності	5093
налаштування приватності	5093
налаштування файлів cookie	5093
налаштувати cookie	5093
налаштувати сповіщення	5100
налично в google play	316
нам нужно ваше согласие	4190
нам потрібна ваша згода	5011
намали шрифта	339
написати автору	5114
написати анонімно	5119
написати в редакцію	5119
написати коментар	5015
написать автору	4294
написать анонимно	4299
написать в редакцию	4299
написать комментарий	4195
напишете коментар	336
напиши коментар	259
напомни ми по-късно	263
напомнить позже	4162
направете дарение	248
направете теста	306
направи теста	306
настроить cookie	4273
настроить уведомления	4280
настройки	4189
настройки cookie	4189
настройки за поверителност	311
настройки конфиденциальности	4273
настройки на бисквитките	311
настройки приватности	4273
настройки файлов cookie	4273
наступна	5022
наступна новина	5114
наступна світлина	5114
наступна стаття	5020
наступна сторінка	5114
наступне відео	5096
наступне фото	5114
наступний матеріал	5086
наступний слайд	5114
натисніть, щоб збільшити	5114
начална страница	329
начать игру	4264
начать тест	4264
наш магазин	4188
наша крамниця	5007
нашли ошибку	4299
не вдалося відтворити відео	5096
не вдалося завантажити відео	5096
не дозволяти	5078
не зараз	4991	5078
не маєте акаунта	5108
не можем да покажем това съдържание	311
не пропустите	4200
не пропустіть	5020
не разрешать	4261
не сега	263
не сегодня	4162
не сейчас	4162	4261
не сьогодні	4991
не удалось воспроизвести видео	4276
не удалось загрузить видео	4276
не, благодаря	263
невалиден имейл	326
невалиден имейл адрес	326
неверный e-mail	4291
неверный email	4173
неверный адрес электронной почты	4291
неверный имейл	4173
нейросеть может ошибаться	4303
некоректна адреса	5111
некоректний e-mail	5111
некорректный e-mail	4291
некорректный email	4173
некорректный адрес	4291
немає акаунта	5108
немає акаунту	5108
немає коментарів	5125
немає передплати	5108
необов'язково	5112
необязательно	4292
неправильна електронна адреса	5111
неправильный e-mail	4173
неправильный email	4173
неправильный имейл	4173
нет аккаунта	4288
нет комментариев	4195
нет подписки	4288
нет, спасибо	4162	4261
нещо се обърка. опитайте отново	326
нещо се обърка. опитайте по-късно	326
никакого спама	4291
новини	5020
новини за темою	5020
новини компаній	5004
новини партнерів	5004	5020
новости	4200
новости smi#	4200
новости партнеров	4184
новости партнёров	4184
новости по теме	4200
новости сми#	4200
новые	4306
нові	5126
номер телефона	4292
номер телефону	5112
нравится	4306
няма коментари	336
нямам мнение	307
нямам профил	323
нямате абонамент	323
нямате профил	323
ні, дякую	4991	5078
""", 'о': """
обговорити	5015
обговорити в telegram	5018
обговорити в коментарях	5018
обговорити в чаті	5018
обговорити на форумі	5018
обговорити у facebook	5018
обговорити у форумі	5018
оберіть передплату	5108
оберіть план	5108
оберіть суму	5105
обнови страницата	320
обновите страницу	4284
обновить страницу	4284
обов'язкове поле	5111
обов'язково	5112
обрати	5109
обрати передплату	5108
обрати план	5108
обрати тариф	5108
обратная связь	4195
обратно към началната страница	329
обратно към началото	329
обратно нагоре	329
обсудить	4195
обсуждение	4195
общи условия	312
обязательно	4292
обязательное поле	4291
одноклассники	4180
одноразово	4992
озвучено роботом	4276
озвучено синтезированным голосом	4276
озвучено синтезованим голосом	5096
оновити сторінку	5104
оновіть сторінку	5104
опитайте отново	326
опитайте по-късно	326
опитування	93	5087
опитування дня	92	5082
оплата раз в год	4288
оплата раз на рік	5108
опрос	93
опрос дня	92	4264
опублікувати коментар	5018
основание: дарение	321
оставащо време	315
оставащо време #	314
оставащо време -#	314
оставете коментар	336
остави коментар	336
оставить комментарий	4195
оставить отзыв	4303
оставшееся время	4277
оставшееся время #	4276
оставшееся время -#	4276
оставьте комментарий	4305
останні новини	5020
останні статті	5020
от нашите партньори	341
от наших партнеров	4310
от наших партнёров	4310
от нашия магазин	309
ответить	4195	4306
отвори в приложението	316
отвори галерията	329
отвори приложението	316
отговор	337
отговори	337
отиди на рецептата	62
отказ по всяко време	323
отказаться	4189
отказвам всички	312
отклонить	4189
отклонить все	4274
отклонить всё	4274
отключете статията	323
отключете цялата статия	249
отключи статията	249
отключите adblock	4282
отключите адблок	4282
отключить звук	4276
отключить рекламу	4310
открихте грешка	332
открихте грешка в текста	332
открыть	4205
открыть в браузере	4314
открыть галерею	4294
открыть карту	4205
открыть приложение	4278
открыть статью	4288
отмена в любой момент	4288
отменить можно в любой момент	4288
отозвать согласие	4273
отпечатай	259
отпечатай статията	259
отписаться	4308
отписаться можно в любой момент	4291
отписаться от рассылки	4314
отписаться от темы	4307
отпишете се по всяко време	326
отправить	92	4292
отправить другу	4179
отправить комментарий	4305
отправить отзыв	4303
отправить по почте	4179
отправить по электронной почте	4309
отправить сообщение	4291
отримувати сповіщення	5100
отсканируйте qr-код	4279
отстъпка за абонати	309
оттегли съгласието	311
оттегляне на съгласието	311
отхвърли всички	312
оферта за читатели	309
оформити передплату	5108
оформити підписку	4995
оформить донат	4163
оформить доступ	4288
оформить ежемесячное пожертвование	4285
оценете статията	259
оцените материал	4195
оцените рецепт	62
оцените статью	4195
оценить рецепт	62
оцініть матеріал	5015
оцініть рецепт	62
оцініть статтю	5015
още новини	256
още нямате абонамент	323
още нямате профил	323
още от	256
още от автора	329
още от деня	256
още от рубриката	256
още от този автор	329
още по темата	256
още статии	329
""", 'п': """
парола	324
пароль	4289	5109
партнерский материал	4184
партнерский проект	4184
партнерський матеріал	5004
партнерський проєкт	5004
партньорско съдържание	255
партнёрский материал	4184
партнёрский проект	4184
пасианс	307
пасьянс	4267	5087
пауза	315	4277	5097
переведено автоматически	4303
переведено нейросетью	4303
переведено с помощью ии	4303
перевір себе	5087
перевірте свою пошту	5111
перевірте свої знання	5082
перевірте себе	5087
переглянути # світлин	5113
переглянути # світлини	5113
переглянути # фото	5113
переглянути # фотографій	5113
переглянути # фотографії	5113
переглянути всі # світлин	5113
переглянути всі # світлини	5113
переглянути всі # фото	5113
переглянути всі # фотографій	5113
переглянути всі # фотографії	5113
переглянути всі світлин	5113
переглянути всі світлини	5113
переглянути всі фото	5113
переглянути всі фотографій	5113
переглянути всі фотографії	5113
переглянути галерею	5114
переглянути пропозицію	5090
переглянути результати	92	5082
переглянути світлин	5113
переглянути світлини	5113
переглянути усі # світлин	5113
переглянути усі # світлини	5113
переглянути усі # фото	5113
переглянути усі # фотографій	5113
переглянути усі # фотографії	5113
переглянути усі світлин	5113
переглянути усі світлини	5113
переглянути усі фото	5113
переглянути усі фотографій	5113
переглянути усі фотографії	5113
переглянути фото	5113
переглянути фотографій	5113
переглянути фотографії	5113
переглянути ціну	5090
передплата	4995
передплатити	4995
перезавантажити сторінку	5104
перезавантажте сторінку	5104
перезагрузите страницу	4284
перезагрузить страницу	4284
перейти в галерею	4294
перейти в магазин	4270
перейти до галереї	5114
перейти до досьє	5114
перейти до змісту	5114
перейти до контенту	5114
перейти до крамниці	5007
перейти до магазину	5090
перейти до оплати	5105
перейти до основного вмісту	5114
перейти до пожертви	5105
перейти до пропозиції	5090
перейти до рецепта	62
перейти к досье	4294
перейти к контенту	4294
перейти к оплате	4285
перейти к основному содержанию	4294
перейти к пожертвованию	4285
перейти к предложению	4270
перейти к рецепту	62
перейти к содержанию	4203
перейти к сюжету	4294
перекладено автоматично	5123
перекладено за допомогою ші	5123
перекладено ші	5123
пересказ нейросети	4303
пересказано нейросетью	4303
печать	4179
печать рецепта	62
питання дня	5087
пишете до редакцията	332
пишете на автора	329
пиши на автора	329
платена публикация	88	255
платено партньорство	341
платено съдържание	255
плеер загружается	4276
плейърът се зарежда	314
плеєр завантажується	5096
по дате	4306
по подписке	4169
по популярности	4306
по теме	4200
по-късно	263	318
побачили помилку	5119
повернутися на головну	5114
повернутися нагору	5086
повний екран	5097
повноекранний режим	5096
повідомити новину	5119
повідомити про помилку	5015
повідомити про помилку в тексті	5015
повідомлення	5112
повідомлення надіслано	5111
погоджуюсь	5010
погоджуюся	5010
погодитись і продовжити	5011
погодитися та продовжити	5093
погодитися і продовжити	5011
пограти	5087
подай сигнал	332
подарете тази статия	259
подари статията	339
подарить доступ	4309
подарить материал	4179
подарить статью	4169
подарувати доступ	5129
подарувати статтю	5001
поддержать	4163
поддержать автора	4163
поддержать на boosty	4285
поддержать на patreon	4285
поддержать нас	4163
поддержать проект	4163
поддержать редакцию	4163
поддержите нас	4163
поделитесь	4179
поделиться	4179
поделиться в telegram	4179
поделиться в twitter	4179
поделиться в одноклассниках	4179
поделиться в соцсетях	4179
поделиться вконтакте	4179
поделиться новостью	4179
поделиться ссылкой	4179
поделиться статьей	4179
поделиться статьёй	4179
подкасти	5020
подкасты	4200
подкрепете ни	248
подкрепи	248
подкрепи ни	248
подобається	5126
подобни статии	256
подписаться	4169
подписаться в max	4181
подписаться в telegram	4181
подписаться на автора	4307
подписаться на канал	4181
подписаться на новости	4172
подписаться на рассылку	4172
подписаться на телеграм-канал	4181
подписаться на тему	4307
подписаться на уведомления	4280
подписка	4169
подписка на год	4288
подписка на месяц	4288
подписывайтесь	4181
подпишитесь	4288
подпишитесь на рассылку	4172
подреди по	336
подробнее	4203
подробнее по теме	4200
подтвердите e-mail	4291
подтвердите адрес электронной почты	4291
поділитись	5001
поділитися	5001
поділитися в telegram	5001
поділитися в соцмережах	5001
поділитися новиною	5001
поділитися статтею	5001
поділіться	5001
пожаловаться	4306
пожаловаться на комментарий	4305
пожаловаться на рекламу	4310
пожертвовать	4163
пожертвувати	4992
позволи	318
позволи известия	317
позже	4281
поиск	4203
покажи # отговора	336
покажи # снимки	328
покажи всички # снимки	328
покажи всички снимки	328
покажи всичко	257
покажи галерията	329
покажи и приеми	311
покажи коментарите	336
покажи отговорите	336
покажи още	257
покажи паролата	323
покажи по-малко	329
покажи повече	329
покажи резултатите	92	306
покажи снимки	328
покажи субтитрите	314
покажи съдържанието	311
показати # відповідей	5125
показати # відповіді	5125
показати # світлин	5113
показати # світлини	5113
показати # фото	5113
показати # фотографій	5113
показати # фотографії	5113
показати більше	5022
показати вміст	5093
показати все	5024
показати всі	5115
показати всі # світлин	5113
показати всі # світлини	5113
показати всі # фото	5113
показати всі # фотографій	5113
показати всі # фотографії	5113
показати всі світлин	5113
показати всі світлини	5113
показати всі фото	5113
показати всі фотографій	5113
показати всі фотографії	5113
показати відповіді	5125
показати галерею	5114
показати й прийняти	5093
показати коментарі	5015
показати контент	5093
показати менше	5114
показати оригінал	5024	5084
показати пароль	5108
показати підпис	5114
показати результати	92	5082
показати розшифровку	5096
показати світлин	5113
показати світлини	5113
показати субтитри	5096
показати усі # світлин	5113
показати усі # світлини	5113
показати усі # фото	5113
показати усі # фотографій	5113
показати усі # фотографії	5113
показати усі світлин	5113
показати усі світлини	5113
показати усі фото	5113
показати усі фотографій	5113
показати усі фотографії	5113
показати фото	5113
показати фотографій	5113
показати фотографії	5113
показати ще	5022
показати і прийняти	5093
показать # ответа	4305
показать # ответов	4305
показать # фото	4293
показать # фотографии	4293
показать # фотографий	4293
показать больше	4203
показать все	4205	4295
показать все # фото	4293
показать все # фотографии	4293
показать все # фотографий	4293
показать все фото	4293
показать все фотографии	4293
показать все фотографий	4293
показать галерею	4294
показать еще	4203
показать ещё	4203
показать и принять	4273
показать карту	4205
показать комментарии	4195
показать контент	4273
показать меньше	4205	4294
показать оригинал	4205	4265
показать ответы	4305
показать пароль	4288
показать перевод	4205
показать подпись	4294
показать расшифровку	4276
показать результаты	92	4264
показать содержимое	4273
показать субтитры	4276
показать фото	4293
показать фотографии	4293
показать фотографий	4293
показувати завжди	5093
показывать всегда	4273
поки немає коментарів	5125
поле обов'язкове для заповнення	5111
поле обязательно для заполнения	4291
полето е задължително	326
политика cookie	4273
политика за защита на личните данни	311
политика за поверителност	311
политика исправлений	4299
политика конфиденциальности	4189
политика конфиденциальности и cookie	4190
политика обработки персональных данных	4189
полноэкранный режим	4276
полный экран	4277
получавай известия	317
получать уведомления	4280
пользовательское соглашение	4189
політика cookie	5093
політика виправлень	5119
політика конфіденційності	5010
політика конфіденційності та cookie	5011
політика приватності	5093
помогает любая сумма	4286
помочь	4163
помочь нам	4163
помочь проекту	4163
помочь редакции	4163
помітили помилку	5119
понятно	4189
попередня	5022
попередня новина	5114
попередня стаття	5020
попередня сторінка	5114
попереднє фото	5114
попередній матеріал	5086
попередній слайд	5114
поправки и уточнения	332
попробовать бесплатно	4169
попробуйте еще раз	4291
попробуйте ещё раз	4291
попробуйте позже	4291
популярне	5020
популярное	4200
популярные	4200	4306
популярные новости	4200
популярные статьи	4200
популярный	4289
популярні	5126
популярні новини	5020
попълнете това поле	326
поръчай книгата	309
поръчайте книгата	309
посилання скопійовано	5001
поскаржитися	5126
поскаржитися на коментар	5125
поскаржитися на рекламу	5131
последнее	4200
последни	256
последни новини	256
последние новости	4200
послухати новину	5001
посмотреть # фото	4293
посмотреть # фотографии	4293
посмотреть # фотографий	4293
посмотреть в браузере	4314
посмотреть все # фото	4293
посмотреть все # фотографии	4293
посмотреть все # фотографий	4293
посмотреть все фото	4293
посмотреть все фотографии	4293
посмотреть все фотографий	4293
посмотреть результаты	92	4264
посмотреть фото	4293
посмотреть фотографии	4293
посмотреть фотографий	4293
посмотреть цену	4270
потвърдете имейла си	326
поточний час	5097
поточний час #	5096
потребителско име	324
потребителско име или имейл	323
похожие материалы	4200
похожие статьи	4200
почати гру	5082
почати тест	5082
почему я вижу эту рекламу	4310
почерпете ни с кафе	321
почерпи ни кафе	321
почтовый индекс	4292
поширити	5001
поширити у facebook	5001
поштовий індекс	5112
пошук	5022
пощенски код	327
правила за коментарите	336
правила за коментиране	259
правила использования	4189
правила коментарів	5125
правила коментування	5015
правила комментариев	4305
правила комментирования	4195
правила користування	5094
предимства за абонати	309
предишна новина	329
предишна снимка	329
предишна статия	329
предишна страница	329
предложение для подписчиков	4270
предложение для читателей	4270
предложить новость	4195
предыдущая	4203
предыдущая новость	4294
предыдущая статья	4200
предыдущая страница	4294
предыдущая фотография	4294
предыдущее фото	4294
предыдущий слайд	4294
презаредете страницата	320
презареди страницата	320
премиум	4169
преміум	4995
препечатването е забранено	333
препечатването забранено	333
препоръчани	256
препоръчано от outbrain	341
препоръчано от taboola	341
препоръчваме	324
препоръчваме ви	256
препоръчваме ви още	256
препоръчваме още	256
пригостити кавою	5105
пригостіть нас кавою	5105
придбати квитки	5090
придбати квиток	5090
придбати книжку	5090
придбати передплату	5108
придбати права на публікацію	5120
приемам всички	312
приемам всички бисквитки	311
приемам и продължавам	311
приеми всички	312
приеми и покажи	311
приеми и продължи	311
призначення платежу: благодійний внесок	5105
прийняти	5010
прийняти все	5094
прийняти всі	5010
прийняти всі файли cookie	5093
прийняти й показати	5093
прийняти й продовжити	5011
прийняти та показати	5093
прийняти та продовжити	5093
прийняти і продовжити	5093
принтирай	259
принтирай рецептата	62
принципи редакції	5119
принять	4189
принять все	4189
принять все cookie	4273
принять все файлы cookie	4273
принять всё	4189
принять и показать	4273
принять и продолжить	4273
прислать новость	4195
прислать новость анонимно	4299
присоединиться к обсуждению	4305
приховати коментарі	5018
пришлите свои фото	4299
приєднатися	4992
приєднатися до спільноти	4992
про автора	5036
про авторку	5036
про авторів	5036
проверете имейла си	326
проверете пощата си	326
провери знанията си	306
проверь себя	4267
проверьте адрес почты	4173
проверьте свои знания	4264
проверьте свою почту	4291
проверьте себя	4267
проголосовало #	4264
проголосовать	92
проголосувати	92
продовження під рекламою	5004
продовження статті під рекламою	5004
продовжити без вимкнення	5102
продовжити з apple	5108
продовжити з google	5108
продовжити через apple	5108
продовжити через facebook	5108
продовжити через google	5108
продолжительность #	4277
продолжить без отключения	4282
продолжить без поддержки	4162
продолжить с apple	4288
продолжить с google	4288
продолжить через apple	4288
продолжить через facebook	4288
продолжить через google	4288
продължава след рекламата	255
продължете с google	323
продължи без изключване	319
продължи с apple	323
продължи с facebook	323
продължи с google	323
продължителност	315
продължителност #	315
произвольная сумма	4285
произошла ошибка	4292
произошла ошибка. попробуйте ещё раз	4291
произошла ошибка. попробуйте позже	4291
пройти опитування	5082
пройти опрос	4264
пройти тест	4264
прокоментувати	5126
прокомментировать	4306
промени размера на текста	339
промо	4184	5004
пропозиція для передплатників	5090
пропозиція для читачів	5090
прослухати статтю	5096
прослушать	4179
прослушать новость	4179
прослушать статью	4276
прочетено от синтетичен глас	314
прочетете и	256
прочетете цялата статия	329
прочети по-късно	339
прочети с абонамент	323
прочети транскрипцията	314
прочети цялата новина	329
прочети цялата статия	329
прочитати пізніше	5129
прочитать позже	4309
прямой эфир	4277
прізвище	5112
публикувай коментар	336
пусни видеото	314
първо най-новите	336
підписатись	4995
підписатися	4995
підписатися на автора	5127
підписатися на сповіщення	5100
підписатися на тему	5127
підписка	4995
підсумок від ші	5123
підтвердьте електронну адресу	5111
підтвердіть e-mail	5111
підтримайте нас	4992
підтримати	4992
підтримати автора	4992
підтримати журналістів	4992
підтримати на buy me a coffee	5105
підтримати на patreon	5105
підтримати нас	4992
підтримати проєкт	5105
підтримати разово	5105
підтримати редакцію	4992
підтримувати щомісяця	5105
пізніше	5101
""", 'р': """
радимо прочитати	5020
радимо також	5020
развернуть	4203
разгадать кроссворд	4264
размер на текста	339
размер на шрифта	66
размер текста	66
размер шрифта	66
разова підтримка	5106
разовий внесок	5106
разовий донат	5105
разово	4163
разовое пожертвование	4285
разовый платеж	4286
разовый платёж	4286
разпечатай	259
разпечатай статията	339
разреши	318
разреши веднъж	311
разреши известия	317
разреши известията	317
разреши рекламите	320
разрешите уведомления	4260
разрешить	4281
разрешить и показать	4190
разрешить и продолжить	4190
разрешить контент	4273
разрешить один раз	4273
разрешить рекламу	4284
разрешить уведомления	4260
ранняя регистрация	4271
раскрыть	4205
распечатать	4179
распечатать рецепт	62
распечатать статью	4179
рассказать друзьям	4179
рассылка	4172
рассылки	4172
расшифровка	4277
регистрация	249	4169
редакция рекомендует	4200
редакційна політика	5119
редакційна політика видання	5119
резултати от анкетата	306
резултати от гласуването	306
результати	93	5024
результати голосування	5097
результати опитування	5097
результаты	93	4205
результаты голосования	4277
результаты опроса	4277
реклама	255	4184	5004
реклама - статията продължава по-долу	255
реклама google	4310
реклама від google	5131
реклама закончилась	4310
реклама закінчилася	5131
реклама на сайте	4184
реклама на сайті	5004
реклама окончена	4310
реклама от google	4310
реклама. продовження нижче	5004
реклама. продолжение ниже	4184
реклами от google	341
рекламний матеріал	5131
рекламно каре	255
рекламно съдържание	255
рекламный материал	4310
рекомендовано outbrain	4310
рекомендовано taboola	4310
рекомендуем	4200	4289
рекомендуем почитать	4200
рекомендуем также	4200
рекомендуемое	4200
рекомендуємо	5020	5109
рекомендуємо прочитати	5020
рекомендуємо також	5020
реши кръстословицата	306
реши теста	306
реєстрація	4995
розгадати кросворд	5082
розгорнути	5024	5114
роздрукувати	5001
роздрукувати рецепт	62
роздрукувати статтю	5001
розмір тексту	66
розмір шрифту	66
розшифровка	5097
российской картой	4286
рубрики	4200	5020
річна передплата	5109
річна підписка	5109
""", 'с': """
самая выгодная	4289
само за абонати	323
само необходими	311
само необходимите	311
самое важное	4200
самое популярное	4200
самое читаемое	4200
самое читаемое за день	4200
самое читаемое за неделю	4200
самый популярный	4289
свали аудиото	314
свали епизода	314
свали от app store	316
свали от google play	316
свали приложението	316
свежее	4200
свежие новости	4200
свернуть	4203
своя сума	5105
своя сумма	4285
свържете се с редакцията	332
свържи се с автора	329
свързани новини	256
свързани публикации	256
свързани статии	256
связаться с нами	4195
світлина # з #	5113
світлина # із #	5113
сгенерировано ии	4303
сгенерировано нейросетью	4303
сгенерировано с помощью ии	4303
сделать донат	4285
сделать пожертвование	4163
сейчас читают	4200
сигнализирай за грешка	332
сканворд	4267
сканирай qr кода	316
сканирайте qr кода	316
сканирайте qr кода и изтеглете приложението	316
сканируйте qr-код	4279
скануйте qr-код	5099
скасувати можна будь-коли	5108
скачать аудио	4276
скачать выпуск	4276
скачать из google play	4278
скидка #%	4289
скидка для подписчиков	4270
скопировано	4180
скопировано в буфер обмена	4309
скопировать ссылку	4179
скопировать ссылку на статью	4179
скопійовано	5130
скопійовано в буфер обміну	5129
скопіювати посилання	5001
скопіювати посилання на статтю	5001
скорост	315
скорост на възпроизвеждане	314
скорость воспроизведения	4276
скрий отговорите	336
скрий рекламата	341
скрыть	4205
скрыть ответы	4305
скрыть рекламу	4310
слайд # з #	5113
слайд # из #	4293
слайд # от #	328
слайд # із #	5113
слайд #/#	4293	5113
следвай автора	338
следвай темата	338
следвате тази тема	338
следваща новина	329
следваща снимка	329
следваща статия	329
следваща страница	329
следващо видео	314
следете на живо	329
следете темата	338
следи темата	338
следить за автором	4307
следить за онлайном	4294
следить за темой	4307
следующая	4203
следующая новость	4294
следующая статья	4200
следующая страница	4294
следующая фотография	4294
следующее видео	4276
следующее фото	4294
следующий слайд	4294
слухати	5001
слухати новину	5001
слушай новината	259
слушай статията	314
слушать	4179
слушать новость	4179
см. также	4200
смотреть # фото	4293
смотреть # фотографии	4293
смотреть # фотографий	4293
смотреть в браузере	4314
смотреть видео	4276
смотреть все	4203
смотреть все # фото	4293
смотреть все # фотографии	4293
смотреть все # фотографий	4293
смотреть все фото	4293
смотреть все фотографии	4293
смотреть все фотографий	4293
смотреть галерею	4294
смотреть онлайн-трансляцию	4294
смотреть оригинал	4265
смотреть предложение	4270
смотреть фото	4293
смотреть фотогалерею	4294
смотреть фотографии	4293
смотреть фотографий	4293
смотри также	4200
смотрите также	4200
сначала новые	4305
сначала старые	4305
снимка # от #	328
снимка #/#	328
снимок # из #	4293
советуем почитать	4200
согласен	4189
согласен и продолжить	4190
согласиться	4189
согласиться и продолжить	4273
содержание	4203
содержание статьи	4294
содержимое недоступно	4273
создано ии	4303
создано нейросетью	4303
создано при помощи ии	4303
создано с помощью ии	4303
создать аккаунт	4169
сообщение	4292
сообщение отправлено	4291
сообщить новость	4299
сообщить об опечатке	4195
сообщить об ошибке	4195
сортирай по	336
сортиране	337
сортировать	4306
сортировать по	4305
сортировка	4306
сортування	5126
сортувати	5126
сортувати за	5125
сохранено	4180
сохранить	4179
сохранить выбор	4273
сохранить на потом	4309
сохранить настройки	4273
сохранить рецепт	62
сохранить статью	4179
социальные сети	4181
спасибо за ваш голос	92	4264
спасибо за ваше сообщение	4291
спасибо за подписку	4172
спасибо за регистрацию	4291
спасибо за сообщение	4291
спасибо за участие в опросе	4264
спасибо, ваш голос учтён	4264
спершу нові	5125
спершу старі	5125
спестявате #%	324
спецпроект	4184
спецпроєкт	5004
сповіщення	5101
споделете	259
сподели	259
сподели във facebook	259
сподели като подарък	339
сподели по имейл	339
сподели статията	259
споделяне	259
спонсорирано	255
спонсорирано съдържание	341
спонсорский материал	4310
спонсорський матеріал	5131
способ оплаты	4167
способы оплаты	4167
спочатку нові	5125
спочатку старі	5125
спри да следваш	338
спробуйте пізніше	5111
спробуйте ще раз	5111
ссылка скопирована	4179
сталася помилка	5112
сталася помилка. спробуйте пізніше	5111
сталася помилка. спробуйте ще раз	5111
станете член	248
стани абонат	248
стани дарител	248
старые	4306
старі	5126
стати патроном	5105
стати підписником	5105
стати співучасником	4992
стати частиною спільноти	4992
стати членом клубу	5105
статията е заключена	323
статията е защитена с авторско право	333
статията се чете от изкуствен интелект	314
стаття захищена авторським правом	5120
стать патроном	4163
стать соучастником	4163
стать спонсором	4163
статья защищена авторским правом	4300
створено за допомогою штучного інтелекту	5123
створено за допомогою ші	5123
створено штучним інтелектом	5123
створено ші	5123
створити акаунт	4995
стежити за автором	5127
стежити за онлайном	5114
стежити за темою	5127
стислий переказ від ші	5123
стоимость доставки	4271
сторінка # з #	5113
сторінка # із #	5113
сторінка #/#	5113
страница # из #	4293
страница # от #	328
страница #/#	328	4293
стрічка новин	5020
субтитри	315	5097
субтитры	4277
судоку	307	4267	5087
сума по избор	321
сховати	5024
сховати відповіді	5125
сховати рекламу	5131
сходни новини	256
схожі матеріали	5020
схожі новини	5020
схожі статті	5020
съгласен съм и продължавам	311
съдържание от партньор	341
съдържанието е блокирано	311
съдържанието е защитено с авторски права	333
съдържанието не е налично	311
съдържанието не може да бъде показано	311
създадено от ии	335
създадено с изкуствен интелект	335
създадено с помощта на ии	335
създай профил	249
съобщение	327
съобщението е изпратено	326
съобщете за грешка	332
съобщи за грешка	332
сыграть	4267
сюжет	4200
сюжеты	4200
""", 'т': """
тагове	256
тази статия е заключена	323
так, будь ласка	5101
так, дякую	5101
так, увімкнути	5078
так, хочу	5101
також читайте	5020
твитнуть	4179
твиттер	4180
твітнути	5001
теги	4200	5020
текст продовжується під рекламою	5004
текст создан автоматически	4303
текст створено автоматично	5123
текст читает робот	4276
текущее время	4277
текущее время #	4276
текущо време	315
текущо време #	314
телеграм	4180
телефон	327	4292	5112
тема	327	4292	5112
тема дня	4200
теми	5020
темы	4200
тест дня	4264
тествай знанията си	306
това видео вече не е налично	314
това видео не е налично	314
това поле е задължително	326
това съдържание не е налично	311
това съдържание не може да бъде показано	311
только для подписчиков	4169
только необходимые	4273
транскрипция	315
тривалість	5097
тривалість #	5097
търговско съдържание	341
тільки необхідні	5093
""", 'у': """
у вас вже є акаунт	5108
у вас включен adblock	4282
у вас нет подписки	4288
у вас уже есть аккаунт	4288
у кошик	5006
у мене вже є акаунт	5108
у мене є акаунт	5108
у мене є передплата	5108
у меня есть аккаунт	4288
у меня есть подписка	4288
у меня нет аккаунта	4288
у меня уже есть аккаунт	4288
у цій статті	5114
уведомления	4281
увеличи	315
увеличи снимката	329
увеличи текста	339
увеличи шрифта	339
увеличить	4203
увеличить изображение	4294
увеличить текст	4309
увеличить фото	4294
увеличить шрифт	4309
увійти	4995
увійти з google	5108
увійти за допомогою google	5108
увійти через apple	5108
увійти через facebook	5108
увійти через google	5108
увійти, щоб коментувати	5125
увімкнути	5101
увімкнути звук	5096
увімкнути сповіщення	5077
увімкніть сповіщення	5077
угостите нас кофе	4285
угостить кофе	4286
уже есть аккаунт	4169
уже зарегистрированы	4169
уже зареєструвалися	4995
уже отключил	4284
узнать цену	4270
укажите сумму	4285
уменьшить шрифт	4309
умови використання	5010
управление на бисквитките	311
управление на известията	317
управление на съгласието	311
управление согласием	4273
управление уведомлениями	4280
управлявай съгласието	311
управлять согласием	4273
условия за ползване	311
установить приложение	4278
усі коментарі	5125
усі матеріали	5114
усі матеріали автора	5114
усі матеріали авторки	5036
усі матеріали за темою	5114
усі новини	5022
усі статті	5114
усі статті автора	5114
участие в азартных играх может вызвать зависимость	4186
участие в азартных играх может вызвать игровую зависимость	4186
""", 'ф': """
файлы cookie	4189
фамилия	327	4292
фейсбук	4180
филворды	4267
фото	4200
фото # з #	5113
фото # из #	4293
фото # із #	5113
фото #/#	4293	5113
фоторепортаж	4200
""", 'х': """
харесай	259
харесва ми	337
хорошо	4189
хотите получать уведомления	4280
хочете отримувати сповіщення	5100
""", 'ц': """
це було корисно	5123
це відео більше недоступне	5096
це відео недоступне	5096
це відео недоступне у вашій країні	5096
це поле обов'язкове	5111
цей контент недоступний	5093
цей контент неможливо показати	5093
цей матеріал закритий	5108
цена на доставката	309
ця стаття закрита	5108
цял екран	314
""", 'ч': """
час читання # хв	5022
час, що залишився	5096
час, що залишився #	5096
чете синтетичен глас	314
четете без ограничения	323
четете без реклами	341
четете в приложението	316
чети без реклами	341
чети в приложението	316
чи була стаття корисною	5015
читает синтезированный голос	4276
читайте в застосунку	5098
читайте в приложении	4278
читайте еще	4200
читайте ещё	4200
читайте ниже	4184
читайте первыми в приложении	4278
читайте першими в застосунку	5098
читайте по теме	4200
читайте также	4200
читайте також	5020
читати без обмежень	5108
читати без реклами	5131
читати всю новину	5114
читати всю статтю	5114
читати далі	5022
читати з передплатою	5108
читати коментарі	5125
читати оригінал	5084
читати повністю	5022
читати розшифровку	5096
читати статтю повністю	5114
читати також	5020
читать без ограничений	4288
читать без рекламы	4310
читать в max	4181
читать в telegram	4181
читать в браузере	4314
читать всю статью	4294
читать далее	4203
читать дальше	4203
читать ещё	4203
читать комментарии	4195
читать оригинал	4265
читать полностью	4203
читать расшифровку	4276
читать с подпиской	4288
читать статью полностью	4294
читать также	4200
читать целиком	4294
читає синтезований голос	5096
чому я бачу цю рекламу	5131
что еще почитать	4200
что ещё почитать	4200
что-то пошло не так	4292
что-то пошло не так, попробуйте позже	4291
что-то пошло не так. попробуйте еще раз	4291
что-то пошло не так. попробуйте ещё раз	4291
что-то пошло не так. попробуйте позже	4291
чуй статията	314
""", 'ш': """
швидкість відтворення	5096
ші може помилятися	5123
""", 'щ': """
ще за темою	5020
ще на цю тему	5023
ще не передплатник	5108
ще немає акаунта	5108
ще новини	5020
що ще почитати	5020
щомісяця	4992	5109
щомісячна підтримка	5106
щомісячний внесок	5105
щоп'ятниці. безкоштовно. без спаму	5111
щороку	5109
щось пішло не так	5112
щось пішло не так, спробуйте пізніше	5111
щось пішло не так. спробуйте пізніше	5111
щось пішло не так. спробуйте ще раз	5111
""", 'э': """
экономия #%	4289
эксклюзивно для подписчиков	4288
электронная почта	4172
электронная почта или логин	4288
эта статья закрыта	4288
это было полезно	4303
это видео больше недоступно	4276
это видео недоступно	4276
это видео недоступно в вашей стране	4276
это поле обязательно	4291
это поле обязательно для заполнения	4291
этот контент невозможно показать	4273
этот контент недоступен	4273
этот материал закрыт	4288
""", 'я': """
я вже підтримую	4991
я вимкнув блокувальник	5102
я отключил	4284
я отключил блокировщик	4282
я уже поддерживаю	4162
як вимкнути adblock	5102
як ми захищаємо джерела	5119
як ми захищаємо наші джерела	5119
якість	5097
яндекс.дзен	4180
""", 'і': """
ім'я	5112
індекс	5112
інша сума	5105
інші матеріали автора	5114
інші матеріали авторки	5036
інші новини	20	5020
інші статті автора	5114
інші статті авторки	5036
""", 'א': """
אהבתי	2338
אודות	2302
אודות הכותב	2370
אולי אחר כך	2354
אולי גם יעניין אותך	2287
אולי יעניין אותך	2287
אולי יעניין אותך גם	2326
אולי יעניין אתכם	2287
אולי יעניין אתכם גם	2326
אולי מאוחר יותר	2265
אולי פספסתם	2326
אחר כך	2355
איך מכבים	2359
איך מכבים חוסם פרסומות	2357
אימייל	2366
אימייל לא תקין	2365
אין לך חשבון	2363
אין לכם חשבון	2363
אינציקלופדיית ynet	2287
אישור	2284	2354
אישור הכל	2350
אישור והמשך	2349
אני מאשר את תנאי השימוש	2365
אני מאשר קבלת דיוור	2365
אני מאשר/ת קבלת דברי פרסומת	2365
אני מאשר/ת קבלת דיוור	2365
אני מסכים	2284
אני מסכים לתנאי השימוש	2365
אני מסכים/ה לתנאי השימוש	2365
אני מסכימה	2284
אפשר	2355
אפשר התראות	2353	2354
אפשר לבטל בכל רגע	2363
אפשר תמיד	2349
אפשרויות נוספות	2378
אשר את כל העוגיות	2383
אשר הכל	2350
אשר והמשך	2349
""", 'ב': """
בדקו את תיבת הדואר	2365
בדקו את תיבת המייל	2365
בחירה	2364
בחן את עצמך	2340
בחנו את עצמכם	2340
בחסות	2331
בחר	2364
בחר מסלול	2363
בחר סכום	2385
בחרו את המינוי שלכם	2363
בחרו מינוי	2363
בחרו מסלול	2363
בחרו סכום	2385
בטל השתקה	2345
ביטול	2354
ביטול הסכמה	2349
ביטול השתקה	2345
בלי ספאם	2365
בלעדי למנויים	2363
במעקב	2375
בשיתוף	2281
בשיתוף עם	2379
""", 'ג': """
גודל גופן	66
גודל הטקסט	2377
גודל טקסט	66
גישה בלתי מוגבלת לכל הכתבות	2386
""", 'ד': """
דווח על טעות	2286
דווח על תגובה	2381
דווחו לנו על טעות	2337
דחה את כל העוגיות	2383
דחה הכל	2350
דחיית הכל	2350
דיווח	2338
דיווח על טעות	2337
דיווח על תגובה	2381
דילוג לתוכן	2289
דילוג לתוכן המרכזי	2289
דלג לתוכן	2291
דלג לתוכן הראשי	2289
דלג על הפרסומת	2384
דלגו למתכון	62
דלגו על הפרסומת	2384
דף הבית	2291
""", 'ה': """
האזינו	2276
האזינו בספוטיפיי	2382
האזינו לכתבה	2345
האזן לכתבה	2345
האם הכתבה עזרה לך	2337
האם הכתבה עניינה אותך	2337
האם העמוד עזר לך	2337
האם זה היה מועיל	2337
הבא	2291
הבנתי	2292
הבקשה התקבלה	2387
הבקשה נשלחה	2387
הגב	2286
הגדל טקסט	2377
הגדל תמונה	2369
הגדלת גופן	2313	2314
הגדלת טקסט	2377
הגדלת תמונה	2369
הגדרות	2284
הגדרות עוגיות	2349
הגדרות פרטיות	2284	2349
הדפיסו את המתכון	62
הדפיסו כתבה	2325
הדפס	2276
הדפס מתכון	62
הדפסה	2276	2314
הדפסת המתכון	62
הדפסת כתבה	2325
ההודעה נשלחה	2365
ההודעה שלך	2387
ההצבעה שלך נקלטה	2337
ההצעה המשתלמת ביותר	2364
ההרשמה אושרה	2387
הודעתך נשלחה	2365
הווידאו אינו זמין	2345
הוסיפו תגובה	2286
הוסף כמקור מועדף	2374
הוסף לסל	2389
הוסף תגובה	2286
הוסף תשובה	2381
הוספה לסל	2389
הוספה לרשימת הקריאה	2313
הוספת תגובה	2286
הוקרא בקול סינתטי	2345
הורד שמע	2345
הורדת הפרק	2345
הורדת השמע	2345
הורידו את האפליקציה	2352
הזינו כתובת מייל	2387
הזכירו לי מאוחר יותר	2265
הזן כתובת אימייל	2387
החדשות ביותר	2338
החדשים ביותר	2338
החנות	2379
החשבון שלי	2268
הטבה לקוראים	2343
הטבות למנויים	2343
הטופס נשלח בהצלחה	2365
הירשם	2268
הירשמו להתראות	2353
הישנות ביותר	2338
הכי נצפים	2287
הכי נקרא	2287
הכי נקראות	2287
הכי נקראות היום	2326
הכי פופולרי	2364
הכינוי שלך	2381
הכניסו כתובת מייל	2387
הכתבה הבאה	2287
הכתבה המלאה למנויים	2325
הכתבה הקודמת	2287
הכתבה נעולה	2363
המייל האדום	2370
המייל שלך	2387
המלצות	2287
המקומות מוגבלים	2329
המשיכו לקרוא	2388
המשך בדפדפן	2352
המשך לאתר	2352
המשך לקרוא	2291
המשך עם google	2363
המשך עם אימייל	2386
המשך עם אפל	2363
המשך עם גוגל	2363
המשך עם פייסבוק	2363
המשך קריאה	2291
הנגן נטען	2345
הנצפים ביותר	2326
הנקראות ביותר	2287
הנקראים ביותר	2326
הסרטון אינו זמין	2345
הסרטון אינו זמין כעת	2345
הסרטון הבא	2384
הסרטון הקודם	2384
הסרטון לא זמין	2345
הסרטון לא זמין כעת	2345
הסרטון נטען	2345
הסתר	2292
הסתר תגובות	2337
הסתר תשובות	2337
העדפות עוגיות	2349
העדפות פרטיות	2383
הענק כתבה במתנה	2377
הענקת כתבה במתנה	2377
העתיקו את הקישור	2325
העתיקו קישור	2325
העתק	2378
העתק קישור	2276	2314
העתקת הקישור	2325
העתקת קישור	2276	2314
הפופולרי ביותר	2364
הפופולריות ביותר	2338
הפסק לעקוב	2374
הפסקת מעקב	2374
הפעל התראות	2353
הפעל סרטון	2345
הפעלה אוטומטית	2346
הפעלת התראות	2353
הפרסומת ממשיכה	2389
הצביעו	92	2338
הצביעו בסקר	2337
הצבע	92	2338
הצבעה	93
הצבעתך נקלטה	2337
הצג את כל התגובות	2299
הצג ב-x	2382
הצג הכל	2292
הצג כתוביות	2345
הצג מפה	2292
הצג מקור	2292
הצג עוד	2291
הצג פוסט	2349
הצג פוסט זה באינסטגרם	2382
הצג פחות	2292
הצג תגובות	2337
הצג תוכן	2349
הצג תוצאות	92	2338
הצג תמיד	2349
הצג תשובות	2337
הצגת התוכן	2349
הצגת כל התגובות	2299
הצהרת נגישות	2302
הצטרפו	2266
הצטרפו אלינו	2266
הצטרפו לתומכים	2360
הצעה לקוראים	2343
הקודם	2291
הקטן טקסט	2377
הקטנת גופן	2313	2314
הקטנת טקסט	2377
הקישור הועתק	2325
הקראה אוטומטית	2345
הקש להפעלת קול	2384
הרשמה	2268
השאירו תגובה	2299
השאר אותי מחובר	2363
השאר תגובה	2299
השב	2286
השהה	2309
השתק	2346
השתקה	2346
השתתפו בסקר	2337
התגובה שלך	2381
התגובות למנויים בלבד	2381
התגובות מושבתות	2381
התחבר	2268
התחבר עם google	2363
התחברות	2268
התחברות באמצעות גוגל	2363
התחברות עם גוגל	2363
התחברות עם פייסבוק	2363
התמונה הבאה	2388
התמונה הקודמת	2388
התרומה שלי	2385
""", 'ו': """
וואטסאפ	2314
ווטסאפ	2276	2314
וידאו	2287
""", 'ז': """
זהו שדה חובה	2365
זכור אותי	2364
זמן נוכחי	2346
זמן נותר	2346
""", 'ח': """
חד פעמי	2361
חד-פעמי	2361
חדשות אחרונות	2287
חודש ראשון ב-#	2324
חודש ראשון ב-# ש"ח	2324
חודש ראשון בשקל	2324
חודש ראשון חינם	2324
חזרה למעלה	2291
חזרה לעמוד הבית	2369
חזרה לעמוד הראשי	2289
חזרה לראש העמוד	2289
חזרה לרשימה	2388
חידוש מינוי	2386
חיוב חודשי	2364
חיוב שנתי	2364
חינם, בלי ספאם	2365
חיפוש	2291
""", 'ט': """
טוויטר	2276	2314
טוען וידאו	2345
טוען נגן	2345
טלגרם	2276	2314
טעינת הפוסט	2349
טען מחדש	2357
טען מחדש את הדף	2357
טען עוד	2291
טען פוסט	2349
טען תגובות נוספות	2337
טען תוכן	2349
""", 'י': """
יציאה	2268
יציאה ממסך מלא	2345
יש לי חשבון	2363
""", 'כ': """
כבר הצבעת	2337
כבר הצבעתם	2337
כבר יש לך חשבון	2363
כבר מנוי	2363
כבר מנויים	2363
כבר מנויים? התחברו	2268
כבר נרשמת	2268
כותרות אחרונות	2287
כיביתי	2359
כיביתי את חוסם הפרסומות	2357
כל שקל חשוב	2360
כל תרומה חשובה	2360
כל תרומה עוזרת	2360
כללי התגובות	2337
כן, אני רוצה	2353
כן, אשמח	2354
כניסה	2268
כניסה למנויים	2268
כתבה זו הוענקה במתנה	2390
כתבה זו היא תוכן ממומן	2325
כתבה ממומנת	2331
כתבה נעולה	2363
כתבו את תגובתכם	2381
כתבו לנו	2370
כתבו תגובה	2286
כתבות אחרונות	2287
כתבות מומלצות	2287
כתבות נוספות	2287
כתבות נוספות בנושא	2326
כתבות נוספות שיעניינו אתכם	2326
כתבות נוספות של הכתב	2369
כתבות קשורות	2287
כתבות שאולי פספסתם	2326
כתבות שיעניינו אתכם	2326
כתוב תגובה	2337
כתובת אימייל לא תקינה	2365
כתובת המייל כבר רשומה	2387
כתובת המייל שלך	2387
כתובת מייל לא תקינה	2365
כתיבת תגובה	2337
""", 'ל': """
לא אהבתי	2338
לא כעת	2265
לא ניתן להפעיל את הסרטון	2345
לא ניתן להציג את התוכן	2349
לא ניתן להציג תוכן זה	2349
לא ניתן לטעון את הסרטון	2384
לא ניתן לנגן את הסרטון	2345
לא עכשיו	2265	2354
לא תודה	2265	2354
לא, תודה	2265	2354
לגלריה	2369
לגלריה המלאה	2369
לגלריית התמונות	2369
לדף הבית	2369
לדף התרומות	2360
להאזנה בספוטיפיי	2382
להאזנה לכתבה	2345
להורדה ב-app store	2352
להורדה ב-google play	2352
להורדה מ-app store	2352
להורדה מ-google play	2352
להורדת האפליקציה	2325
להזמנה לחצו כאן	2389
להזמנת כרטיסים	2343
להמשך קריאה	2268
להרשמה	2268
להרשמה לאירוע	2329
לחידון	2340
לחידון המלא	2340
לחנות	2379
לחנות שלנו	2329
לחצו להפעלת הסאונד	2384
לידיעה המלאה	2369
לכל החדשות	2369
לכל החידונים	2340
לכל הכתבות	2291
לכל הכתבות בנושא	2326
לכל הכתבות של הכתב	2369
לכל המשחקים	2340
לכל הסרטונים	2369
לכל העדכונים, הכתבות והסרטונים	2326
לכל התגובות	2286
לכל התמונות	2369
לכתבה הבאה	2369
לכתבה הבאה בסדרה	2326
לכתבה המלאה	2369
לכתבה הקודמת	2369
לכתבה הקודמת בסדרה	2326
לכתבה נוספת	2388
לכתיבת תגובה	2299
למוצר	2379
למנויים בלבד	2272
למתכון	62
לעמוד הבית	2369
לעמוד התרומות	2360
לפרויקט המלא	2369
לפרופיל הכתב	2370
לפרטי המוצר	2389
לפרטים	2292
לפרטים והרשמה	2329
לפרטים נוספים והרשמה	2329
לפתיחת הכתבה	2386
לצפייה ביוטיוב	2382
לצפייה בכל התגובות	2299
לצפייה במסלולים	2386
לצפייה בתוצאות	92
לקריאה באפליקציה	2352
לקריאה מאוחר יותר	2390
לראש הדף	2369
לראש העמוד	2369
לרכישה באמזון	2343
לרכישה לחצו כאן	2343
לרכישת הספר	2343
לרכישת כרטיסים	2343
לרכישת כרטיסים לחצו כאן	2343
לרכישת מינוי	2268
לרכישת מינוי לחצו כאן	2325
לשלוח כתבה במתנה	2313	2314
לתיק המלא	2369
לתמונות	2292
לתרום	2266
לתרומה	2266
לתרומה לחצו כאן	2360
""", 'מ': """
מאוחר יותר	2355
מאשר	2284
מאשרת	2284
מבזקים	2287
מדיניות הפרטיות	2285
מדיניות הפרטיות ותנאי השימוש	2285
מדיניות פרטיות	2284	2302
מהירות הפעלה	2345
מהירות ניגון	2345
מודעה	2281
מומלץ עבורך	2326
מומלץ עבורכם	2326
מומלצים	2287
מוקרא בקול סינתטי	2345
מידע נוסף	2284
מיון לפי	2338
מייל	2314	2366
מיין לפי	2338
ממומן	2281
מסך מלא	2346
מסלולי מינוי	2386
מספר המקומות מוגבל	2329
מעבר למתכון	62
מעוניינים לקבל התראות	2353
מצאת טעות	2337
מצאתם טעות	2286
מצאתם טעות בכתבה	2337
מצב כהה	2350
משהו השתבש	2366
משך	2346
משך הסרטון	2384
משלוח חינם	2379
מתנה לחבר	2377
""", 'נ': """
נא להזין כתובת מייל תקינה	2365
נגישות	2302
נגן	2309
נגן וידאו	2345
נגן שמע	2384
נוצר באמצעות ai	2384
נוצר על ידי ai	2384
נושאים	2287
נושאים קשורים	2287
ניגון אוטומטי	2346
ניהול אפשרויות	2383
ניהול הסכמה	2349
ניהול העדפות	2383
ניהול עוגיות	2349
ניתן לבטל בכל עת	2363
נרשמת בהצלחה	2365
""", 'ס': """
סגור	2265
סגור גלריה	2388
סגור חלון	2388
סגור תפריט	2388
סגירה	2265
סודוקו	2342
סוף הפרסומת	2343
סוף פרסומת	2343
סיכום ai	2307
סיכום אוטומטי	2373
סיכום הכתבה	2307
סכום אחר	2360
סכום לבחירה	2385
ספרו לנו מה דעתכם	2337
סקר	93
סקר היום	92
סרטון זה אינו זמין	2345
סרטון זה אינו זמין עוד	2345
סרקו את הקוד	2352
סרקו את קוד ה-qr	2352
""", 'ע': """
עבור לתוכן	2289
עבור לתוכן המרכזי	2289
עדיין לא מנוי	2363
עדיין לא מנויים	2363
עוד	2291
עוד באותו נושא	2326
עוד בנושא	2287
עוד בערוץ	2287
עוד חדשות	2287
עוד כתבות	20	2287
עוד כתבות בנושא	20
עוד כתבות מעניינות	2325
עוד לא מנויים	2363
עוד סיפורים	2326
על הכותב	2370
עקבו אחר הכתב	2374
עקבו אחר הנושא	2374
עקבו אחרי הכתב	2374
עקבו אחרי הנושא	2374
עקוב אחרי הכתב	2374
""", 'פ': """
פייסבוק	2276	2314
פנייה לכתב	2370
פנייה למערכת	2370
פרטים	2292
פרסום	2281
פרסומת	2281
פרסם	2338
פרסם אצלנו	2302
פרסמו אצלנו	2302
פתח	2292
פתח באפליקציה	2352
פתיחה באפליקציה	2352
""", 'צ': """
צור חשבון	2268
צור קשר	2286	2302
צפו באינסטגרם	2382
צפו בטוויטר	2382
צפו ביוטיוב	2382
צפו בפייסבוק	2382
צפו גם	2388
צפייה חוזרת	2384
צרו קשר	2302	2370
צרו קשר עם המערכת	2370
""", 'ק': """
קבל הכל	2350
קבלת התראות	2353
קוד קופון	2389
קודי הנחה	2389
קרא גם	2287
קרא עוד	2291
קראו באפליקציה	2352
קראו בחינם	2386
קראו גם	2287
קראו עוד	2291
""", 'ר': """
רוצה לקבל התראות	2353
רוצים לקבל התראות	2353
רענון העמוד	2357
רענן את הדף	2357
רעננו את הדף	2357
""", 'ש': """
שדה זה הוא חובה	2365
שדה חובה	2365
שדות חובה	2365
שחק עכשיו	2340
שחקו עכשיו	2340
שינוי גודל הגופן	2313
שיתוף	2276
שיתוף בוואטסאפ	2377
שיתוף בווטסאפ	2276
שיתוף בטוויטר	2276
שיתוף במייל	2325
שיתוף בפייסבוק	2276
שכחת את הסיסמה	2363
שכחת סיסמה	2363
שכחתי סיסמה	2268
שלח	92	2366
שלח לחבר	2276
שלח תגובה	2337
שלחו את הכתבה במתנה	2325
שלחו במתנה	2325
שלחו כתבה במתנה	2313
שלחו לחבר	2314	2377
שלחו לנו סרטונים	2370
שלחו לנו תמונות	2370
שלחו משוב	2337
שליחה	2366
שליחה במייל	2276
שליחת כתבה במתנה	2313
שליחת משוב	2337
שליחת תגובה	2337
שמור	2378
שמור העדפות	2349
שמור כתבה	2390
שמור לרשימת הקריאה	2313	2314
שמירה	2276
שמירה לרשימת הקריאה	2313
שמירת הגדרות	2349
שמירת המתכון	62
שמירת כתבה	2325
שמרו כתבה	2325
שמרו לקריאה מאוחרת	2325
שתף	2276
שתף כתבה	2390
שתפו	2276
שתפו את הכתבה	2276
שתפו בוואטסאפ	2325
שתפו בווטסאפ	2325
שתפו בטוויטר	2377
שתפו בטלגרם	2325
שתפו בפייסבוק	2276
שתפו כתבה זו	2390
""", 'ת': """
תגובה	2286
תגובות	2286
תגובות נוספות	2337
תגיות	2287
תודה על ההצבעה	2337
תודה על הצבעתך	92
תודה על התמיכה	2385
תודה על תמיכתכם	2385
תודה שהצבעת	2337
תודה שהצבעתם	2337
תודה, ההודעה נשלחה	2365
תוכן למנויים	2268
תוכן ממומן	88	2281
תוכן מסחרי	2331
תוכן מקודם	2281
תוכן פרסומי	2331
תוכן שיווקי	88	2281
תוכן שיווקי בשיתוף	2331
תוצאות	93
תוצאות ההצבעה	2338
תוצאות הסקר	2338
תורגם אוטומטית	2325
תיקון טעות	2325
תמונה # מתוך #	2289
תמכו בנו	2266
תמכו בנו בפטריאון	2360
תמכו בעיתונות	2360
תמלול	2346
תנאי השימוש	2285
תנאי השימוש | מדיניות הפרטיות	2285
תנאי השימוש ומדיניות הפרטיות	2285
תנאי פרסום תגובות	2337
תנאי שימוש	2284	2302
תפריט	2291
תקציר ai	2307
תקציר בינה מלאכותית	2307
תקציר הכתבה	2307
תרגום אוטומטי	2346
תרומה	2266
תרומה חד פעמית	2360
תרומה חד-פעמית	2360
תרומה חודשית	2360
תרמו	2266
תרמו עכשיו	2266
תשבץ	2342
תשבצים	2342
תשחץ	2342
תשלום באמצעות paypal	2386
""", 'ا': """
ابدا الاختبار	189
ابلاغ	187
ابلغ عن خطا	165
اترك تعليقا	132
اترك رد	186
اترك ردا	186
اتصل بنا	132	150
اجازه دادن	1885
اجازه ميدهم	1886
احجز الان	241
احجز تذكرتك	192
احجز تذكرتك الان	192
احجز مكانك	192
احدث الاخبار	133
احصل علي التنبيهات العاجلة	205
احفظ المقال	174
احفظ المقال لوقت لاحق	174
اخبار اخري	20
اخبار بيشتر	1857
اخبار ديگر	20
اخبار ذات صلة	133
اخبار ذات علاقة	175
اخبار قد تعجبك	175
اخبار قد تهمك	175
اخبار متعلقة	133
اخبار مرتبط	1819
اخبار مرتبطة	175
اخبار پيشنهادي	1857
اختبر معرفتك	189
اختبر معلوماتك	189
اختر	214
اختر اشتراكك	213
اختر الباقة	213
اختر المبلغ	237
اختر باقتك	213
اختر خطتك	213
اختر مبلغا	237
اخترنا لك	133
اخترنا لكم	175
اخر الاخبار	133
اخرين اخبار	1819
اخرين خبرها	1857
اخفاء	138
اخفاء التعليقات	186
اخفاء الردود	186
ادارة التفضيلات	235
ادارة الخيارات	235
ادارة الموافقة	197
ادارة ملفات تعريف الارتباط	130
ادامه	1823
ادامه با google	1894
ادامه با گوگل	1894
ادامه خبر	1900
ادامه در مرورگر	1882
ادامه مطلب	1823
ادخل البريد الالكتروني	239
ادخل بريدا الكترونيا صحيحا	215
ادخل بريدك الالكتروني	239
ادرس كپي شد	1843
ادعم الصحافة المستقلة	105
ادعم عملنا	210
ادعمنا	105
ادعمنا علي باتريون	210
ادعموا الصحافة المستقلة	210
اذهب الي الوصفة	62
ارتباط با ما	1835
ارسال	92	119	1809
ارسال التعليق	186
ارسال المقال بالبريد	174
ارسال بازخورد	1868
ارسال به تلگرام	1847
ارسال به دوستان	1809
ارسال تعليق	186
ارسال خبر	1901
ارسال ديدگاه	1868
ارسال راي	92
ارسال رايگان	1910
ارسال سوژه	1901
ارسال نظر	1818
ارسل	92
ارسل التعليق	186
ارسل تعليقك	186
ارسل لنا خبرا	221
ارسل لنا صورك	221
ارسل ملاحظاتك	186
ارشيو	1835
از دست ندهيد	1857
از راي شما متشكريم	1868
از شركت شما در نظرسنجي متشكريم	1868
از ما حمايت كنيد	1803
استطلاع	93
استطلاع الاسبوع	146
استطلاع الراي	93
استطلاع اليوم	146
استطلاع راي	93
استمع	119
استمع الي الخبر	193
استمع الي المقال	193
استمع الي هذا المقال	193
استمع علي سبوتيفاي	233
استمع للخبر	161
استمع للمقال	161
استمع للنص	161
اسم المستخدم الخاص بك	232
اشتباهي ديدهايد	1868
اشتر الان	192
اشتر الان من امازون	192
اشتر الكتاب	192
اشتر من امازون	192
اشتراك	107	1805
اشتراك بخريد	1854
اشتراك خود را انتخاب كنيد	1894
اشتراك در تلگرام	1908
اشتراك در واتساپ	1908
اشتراك گذاري	1809
اشتراك گذاري در تلگرام	1847
اشتراكگذاري	1809
اشتراكگذاري در تلگرام	1908
اشتراكگذاري در واتساپ	1908
اشترك	107
اشترك في الاشعارات	202
اضافة رد	232
اضغط لتشغيل الصوت	236
اضغط هنا لمشاهدة الفيديو	161
اضف الي السلة	241
اضف تعليق	132
اضف تعليقا	132
اضف تعليقك	186
اضف رد	187
اضف ردا	187
اضف كمصدر مفضل	225
اطبع	119
اطبع المقال	174
اطبع الوصفة	62
اطبع هذا المقال	174
اطلاعات بيشتر	1815
اظهار اقل	219
اظهار المحتوي	197
اظهار المزيد	219
اعادة المشاهدة	236
اعادة تحميل الصفحة	208
اعجبني	187
اعد تحميل الصفحة	208
اعدادات الخصوصية	197
اعدادات الكوكيز	197
اعدادات ملفات الارتباط	126
اعدادات ملفات تعريف الارتباط	130
اعلان	123
اعلان مدفوع	88	180
اعلان ممول	123
اعلانات	123
اعلانات مدفوعة	180
اعلانات ممولة	179
اعلن معنا	150
اغلاق	104
اغلاق القائمة	240
اغلاق المعرض	240
اغلاق النافذة	240
افتح الخريطة	138
افتح المقال	238
افتح في التطبيق	201
افزودن به منابع ترجيحي	1905
افضل عرض	214
افضل قيمة	214
اقبل وتابع	128
اقبل وواصل	128
اقرا الخبر كاملا	219
اقرا المزيد	137
اقرا المزيد للكاتب	151
اقرا المقال التالي	240
اقرا المقال كاملا	219
اقرا ايضا	133
اقرا في التطبيق	201
اقرا لاحقا	242
اقرا مجانا	238
اكتب تعليقا	132
اكتب تعليقك	232
اكمل القراءة	240
اكنون بازي كنيد	1871
اكواد الخصم	241
الابلاغ عن التعليق	232
الابلاغ عن خطا	165
الاخبار	133
الاستمرار في المتصفح	201
الاشتراك	107
الاعدادات	127
الاعلان مستمر	241
الاعلانات	123
الاقسام	133
الاكثر اعجابا	187
الاكثر تداولا	133
الاكثر تفاعلا	187
الاكثر شعبية	214
الاكثر قراءة	133
الاكثر قراءة الان	175
الاكثر قراءة اليوم	175
الاكثر مشاهدة	133
الان نه	1802
البحث	137
البريد الالكتروني	216
البريد الالكتروني غير صالح	215
البريد الالكتروني غير صحيح	215
البقاء متصلا	213
التالي	137
التشغيل التلقائي	194
التعليقات	132
التعليقات للمشتركين فقط	232
التعليقات معطلة	232
التفاصيل	138
الحقول المطلوبة	215
الخبر التالي	219
الخبر السابق	219
الخروج من ملء الشاشة	193
الدخول	107
الدفع عبر باي بال	238
الذهاب الي صفحة التبرع	210
الرئيسية	137
السابق	137
السماح	203
السماح بالاشعارات	202
السماح دائما	197
السماح والمتابعة	128
السياسة التحريرية	221
الصفحة التالية	137
الصفحة الرئيسية	137
الصورة التالية	240
الصورة السابقة	240
العب الان	189
العب مجانا	189
العودة الي الاعلي	219
العودة الي الصفحة الرئيسية	219
العودة الي القائمة	240
العودة للصفحة الرئيسية	219
الغاء المتابعة	225
الغاء كتم الصوت	193
الفيديو التالي	236
الفيديو السابق	236
الفيديو غير متاح	193
الفيديو غير متاح حاليا	193
القائمة	137
القبول والعرض	126
القبول والمتابعة	128
الكلمات المتقاطعة	191
الكلمات المفتاحية	138
المتابعة باستخدام apple	213
المتابعة باستخدام facebook	213
المتابعة باستخدام google	213
المتابعة باستخدام جوجل	213
المتابعة باستخدام غوغل	213
المتابعة بالبريد الالكتروني	238
المتابعة عبر غوغل	213
المتابعة في المتصفح	201
المتجر	230
المدة	194
المزيد	133	137
المزيد حول هذه القصة	175
المزيد عن الكاتب	151
المزيد عن الكاتبة	151
المزيد للكاتب	219
المزيد من الاخبار	133
المزيد من الخيارات	228
المزيد من الفيديوهات	219
المزيد من المعلومات	127
المزيد من المقالات	175
المزيد من مقالات الكاتب	151	219
المزيد من مقالات الكاتبة	151
المشاهدة علي يوتيوب	233
المقال التالي	133
المقال السابق	133
النتائج	93
النص المكتوب	194
الوسوم	133
الوضع الليلي	198
الوقت الحالي	194
الوقت المتبقي	194
الي الاعلي	137
الي صفحة التبرع	210
امسح رمز qr	201
امكان نمايش اين محتوا وجود ندارد	1879
امكان پخش ويدئو وجود ندارد	1875
انت تتابع هذا الموضوع	225
انت مشترك بالفعل	239
انتخاب	1895
انتخاب اشتراك	1894
انتخاب طرح	1894
انتشار	1869
انتشار يافته : #	1832
انتشار يافته: #	1832
انتقل الي الوصفة	62
انتهاي پيام	1847
انتهي الاعلان	192
اندازه فونت	66
اندازه قلم	66
اندازه متن	1908
انسخ الرابط	119
انشاء حساب	107
انشر	119
انضم الي برنامج العضوية	210
انضم الي فريقنا	165
انضموا الي برنامج العضوية	210
انضموا الي فريقنا	165
اهد المقال	174
اهد هذا المقال	174
اهداء	174
اهداء المقال	174
اهم الاخبار	133
اوافق	127
اوافق علي الشروط والاحكام	215
اوافق علي سياسة الخصوصية	215
اوافق علي معالجة بياناتي	215
اولين نفري باشيد كه نظر ميدهد	1847
ايا اين مطلب براي شما مفيد بود	1868
ايا اين مطلب مفيد بود	1868
ايا اين مقاله مفيد بود	1868
ايا مايليد اعلان دريافت كنيد	1884
ايا ميخواهيد اعلان دريافت كنيد	1884
ايجاد حساب	1805
ايقاف مؤقت	194
ايميل	1897
ايميل خود را بررسي كنيد	1896
ايميل معتبر وارد كنيد	1896
ايميل نامعتبر	1896
ايميل نامعتبر است	1896
اين فيلد الزامي است	1896
اين فيلد ضروري است	1896
اين مطالب را هم بخوانيد	1857
اين مطلب را هم بخوانيد	1857
اين مطلب مفيد بود	1868
اين مقاله قفل است	1894
اين ويدئو در دسترس نيست	1875
اين ويدئو ديگر در دسترس نيست	1875
اين ويديو در دسترس نيست	1875
اپ استور	1883
اپليكيشن را دانلود كنيد	1882
اپليكيشن را نصب كنيد	1882
اگهي	1811
اگهيها	1863
""", 'ب': """
با تشكر، پيام شما ارسال شد	1896
با ما تماس بگيريد	1901
با پردازش دادههايم موافقم	1896
بارگذاري دوباره صفحه	1889
بارگذاري مجدد صفحه	1889
بارگذاري محتوا	1879
بارگذاري پست	1879
باز كردن	1824
باز كردن در اپليكيشن	1882
باز كردن در برنامه	1882
بازار	1883
بازخورد بدهيد	1868
بازرگاني	1863
بازي رايگان	1871
بازي كنيد	1871
بازگشت به بالا	1823
بازگشت به صفحه اصلي	1900
باقات الاشتراك	238
بالفيديو	161
بحث	137
براي ارسال نظر وارد شويد	1868
برعاية	123
برعاية outbrain	179
برعاية taboola	179
برعاية تابولا	179
بريد الكتروني غير صالح	215
بريدك الالكتروني	239
برچسب ها	1819
برچسبها	1819
بزرگتر كردن متن	1908
بزرگنمايي تصوير	1900
بستن	1802
بصوت اصطناعي	224
بصوت الذكاء الاصطناعي	224
بعدا	1885
بعدا ياداوري كن	1802
بعدي	1823
بلغ عن تعليق	232
بلغ عن خطا	165
بله، ميخواهم	1885
به اشتراك بگذاريد	1809
به اين مطلب گوش دهيد	1875
به اين مقاله گوش دهيد	1875
بهترين پيشنهاد	1895
بيشتر	1819	1823
بيشتر ببينيد	1857
بيشتر بخوانيد	1819
بيصدا	1876
""", 'ت': """
تابع القراءة	240
تابع الكاتب	225
تابع الموضوع	225
تابع هذا الموضوع	225
تابعنا عبر	122
تابعنا علي	122
تابعونا علي	122
تاخير # ثوان	193
تازهترينها	1819
تازهسازي صفحه	1889
تبرع	105
تبرع الان	105
تبرع شهري	211
تبرع شهريا	210
تبرع لمرة واحدة	210
تبرع مرة واحدة	237
تبرعي	211
تبليغ	1811
تبليغات	1811	1835
تبليغات در گوگل	1863
تبليغات متني	1863
تجديد الاشتراك	238
تحديث الصفحة	208
تحقق من بريدك	215
تحقق من بريدك الالكتروني	215
تحميل التطبيق	118
تحميل الحلقة	193
تحميل الصوت	193
تحميل المحتوي	197
تحميل المزيد	137
تحميل المزيد من التعليقات	186
تحميل المنشور	197
تحميل من app store	201
تحميل من google play	201
تخصيص	127
تخطي الاعلان	236
تخفيف ويژه خوانندگان	1874
تذاكر	230
تذكرني	214
ترتيب	187
ترتيب حسب	187
ترجمة الية	194
ترجمه ماشيني	1876
تسجيل	107
تسجيل الخروج	107
تسجيل الدخول	107
تسجيل الدخول باستخدام google	213
تسجيل الدخول عبر جوجل	213
تسجيل الدخول عبر غوغل	213
تسجيل الدخول عبر فيسبوك	213
تسجيل دخول	107
تسوق الان	192
تشغيل الاشعارات	202
تشغيل الفيديو	193
تشغيل تلقائي	194
تصغير الخط	228
تصويت	93	187
تعداد نظرات: #	1832
تعذر تحميل الفيديو	236
تعذر تشغيل الفيديو	193
تعذر عرض المحتوي	197
تعليق	132
تعليقات	132
تعليقك	187
تغطية خاصة	175
تغيير تفضيلات الخصوصية	126
تغيير تفضيلات ملفات الارتباط	126
تفضيلات الخصوصية	235
تفضيلات ملفات تعريف الارتباط	197
تفعيل	203
تفعيل الاشعارات	118	205
تقديم # ثوان	193
تكبير الخط	228
تكبير الصورة	219
تلخيص بالذكاء الاصطناعي	224
تلغرام	119
تلقي الاشعارات	202
تلقي الاشعارات العاجلة	205
تلقي التنبيهات	205
تلقي التنبيهات العاجلة	205
تلگرام	1809
تم احتساب صوتك	186
تم ارسال رسالتك	215
تم ارسال رسالتك بنجاح	215
تم ارسال طلبك	239
تم استلام طلبك	239
تم الارسال بنجاح	215
تم الاشتراك بنجاح	215
تم انشاء الصوت بالذكاء الاصطناعي	193
تم انشاؤه بالذكاء الاصطناعي	236
تم تاكيد الاشتراك	239
تم تسجيل صوتك	186
تم نسخ الرابط	174
تماس با تحريريه	1901
تماس با ما	1818	1835
تماس با نويسنده	1901
تماشاي ويديو	1847
تمام صفحه	1876
تنزيل الحلقة	193
تنزيل الصوت	193
تنظيمات	1815
تنظيمات حريم خصوصي	1879
تنظيمات كوكي	1817
تنظيمات كوكيها	1817
تهيه اشتراك	1854
تواصل مع التحرير	221
تواصل مع الكاتب	221
تواصل مع المحرر	221
تواصل معنا	150	221
توقف پخش	1875
تويتر	119
توييتر	1809
تيليجرام	119
""", 'ث': """
ثبت ديدگاه	1868
ثبت راي	92
ثبت نام	1805
ثبت نام شما با موفقيت انجام شد	1896
ثبت نظر	92	1818
ثبتنام	1805
ثبتنام كنيد	1861
""", 'ج': """
جار التحميل	193
جار تحميل الفيديو	193
جاري التحميل	193
جاري تحميل الفيديو	193
جاوااسكريپت غيرفعال است	1879
جدول كلمات متقاطع	1873
جديدترين اخبار	1819
جديدترينها	1869
جزئيات	1824
جستجو	1823
جستجوي پيشرفته	1835
جميع الاخبار	219
جميع الالعاب	189
جميع التعليقات	132
جميع الفيديوهات	219
جميع المواضيع	135
جميع مقالات الكاتب	219
""", 'ح': """
حالا نه	1802
حامي ما شويد	1892
حامي مالي	1910
حجم الخط	119
حجم النص	66
حدث الصفحة	208
حدث خطا	216
حدث خطا ما	216
حريم خصوصي	1817
حساب كاربري	1805
حساب كاربري دارم	1894
حساب كاربري داريد	1894
حساب كاربري نداريد	1894
حسابي	107
حصري للمشتركين	107
حظر	204
حفظ	119
حفظ الاعدادات	197
حفظ التفضيلات	197
حفظ المقال	174
حفظ الوصفة	62
حفظ للقراءة لاحقا	174
حقل الزامي	215
حقل مطلوب	215
حمايت كنيد	1803
حمايت مالي	1803
حمايت مالي از ما	1892
حمايت ماهانه	1893
حمل التطبيق	201
حمل التطبيق الان	201
حمل من app store	201
حمل من google play	201
""", 'خ': """
خاص بالمشتركين	213
خانه	1823
خبر بعدي	1847
خبر قبلي	1847
خبرهاي بيشتر	1857
خبرهاي داغ	1857
خبرهاي مرتبط	1819
خبرهاي پيشنهادي	1857
خروج	1805
خروج از تمام صفحه	1875
خريد از امازون	1874
خريد اشتراك	1854
خريد اشتراك سالانه	1854
خريد اشتراك ماهانه	1854
خريد انلاين	1910
خريد اين كتاب	1874
خريد اينترنتي	1910
خريد بليت	1874
خريد بليط	1874
خريد كتاب	1874
خطايي ديدهايد	1868
خطايي رخ داد	1897
خلاصه با هوش مصنوعي	1904
خلاصه هوش مصنوعي	1904
خواندن در اپليكيشن	1882
خواندهشده با صداي مصنوعي	1875
خودتان را بيازماييد	1871
خيارات اخري	229
""", 'د': """
دانش خود را بسنجيد	1871
دانلود	1841
دانلود از اپ استور	1882
دانلود از بازار	1882
دانلود از گوگل پلي	1882
دانلود اپليكيشن	1882
دانلود صدا	1875
دانلود فايل صوتي	1841	1875
دانلود فيلم	1841
دانلود مستقيم	1883
دانلود ويدئو	1875
دانلود ويديو	1841
دانلود پادكست	1875
در انتظار بررسي : #	1832
در انتظار بررسي: #	1832
در حال بارگذاري	1875
در حال بارگذاري ويدئو	1875
در حال بارگذاري ويديو	1875
در صف انتشار: #	1832
در صف بررسي: #	1832
در نظرسنجي شركت كنيد	1868
در همين رابطه	1857
در همين زمينه	1857
در پاتريون حمايت كنيد	1892
درباره ما	1835
درباره نويسنده	1901
دريافت از اپ استور	1882
دريافت از بازار	1882
دريافت از كافه بازار	1882
دريافت از كافهبازار	1883
دريافت از مايكت	1882	1883
دريافت از گوگل پلي	1882
دريافت اعلانها	1884
دستهبندي	1819
دعمك يصنع الفرق	237
دعوت به همكاري	1847
دنبال كردن	1906
دنبال كردن اين موضوع	1905
دنبال كردن موضوع	1905
دنبال كردن نويسنده	1905
ديدگاه	1818
ديدگاه خود را بنويسيد	1868
ديدگاهتان را بنويسيد	1847
ديدگاهها	1818
""", 'ذ': """
ذات صلة	133
ذخيره	1809
ذخيره تنظيمات	1879
ذخيره خبر	1847
ذخيره دستور پخت	62
ذخيره مطلب	1847
ذخيره مطلب براي بعد	1847
ذكرني لاحقا	104
""", 'ر': """
راسل التحرير	221
راسلنا	221
راي دهيد	92	1869
راي شما ثبت شد	92	1868
راي شما ثبت شده است	1868
رايگان و بدون هرزنامه	1896
ربما لاحقا	104
رد	132	1815
رد همه	1880
رزرو بليت	1910
رسالتك	216
رفتن به بالا	1900
رفتن به دستور پخت	62
رفتن به صفحه كمك مالي	1892
رفض	127
رفض الكل	198
رفض جميع ملفات تعريف الارتباط	235
رمز عبور خود را فراموش كردهايد	1894
رمز عبور را فراموش كردهايد	1805
روابط ممولة	179
رپورتاژ	1811
رپورتاژ اگهي	1811
""", 'ز': """
زمان باقيمانده	1876
زمان فعلي	1876
""", 'س': """
سؤال اليوم	92
ساهم	105
ساهم الان	105
سجل الدخول	112
سجل الدخول للتعليق	186
سحب الموافقة	197
سرعة التشغيل	193
سرعت پخش	1875
سماح	204
سودوكو	191	1873
سوژه بفرستيد	1901
سياسة التصحيح	221
سياسة التصحيحات	221
سياسة الخصوصية	130	150
سياسة الخصوصية | شروط الاستخدام	130
سياسة الخصوصية وشروط الاستخدام	130
سياسة ملفات تعريف الارتباط	130
سياست حريم خصوصي	1815	1817
سياست حفظ حريم خصوصي	1814	1815
سياست كوكي	1815
سياست كوكيها	1814
سيب اپ	1883
""", 'ش': """
شارك	119
شارك الخبر	174
شارك القصة	174
شارك المقال	119
شارك عبر واتساب	228
شارك علي	119
شارك علي تويتر	228
شارك علي فيسبوك	228
شارك علي واتساب	228
شارك في استطلاع الراي	165
شارك في الاختبار	189
شارك في الاستطلاع	165
شارك في التصويت	186
شارك هذا الخبر	242
شارك هذا المقال	242
شارك هذا الموضوع	119
شارك هذه الصفحة	242
شاركنا برايك	186
شاركنا رايك	132
شاركها	174
شاركونا اراءكم	186
شاهد الصور	219
شاهد الفيديو	161
شاهد ايضا	133
شاهد بالفيديو	161
شاهد علي يوتيوب	233
شاهد كل الصور	135
شايد بعدا	1802
شحن مجاني	230
شراء التذاكر	192
شراء من امازون	192
شرايط ارسال نظر	1868
شرايط استفاده	1817
شرايط استفاده و حريم خصوصي	1817
شرايط را ميپذيرم	1896
شركاؤنا	198
شركاي ما	1880
شركت در ازمون	1871
شركت در نظرسنجي	1868
شروط الاستخدام	130	150
شروط الاستخدام | سياسة الخصوصية	130
شروط الاستخدام وسياسة الخصوصية	130
شروط التعليق	186
شروع ازمون	1871
شكرا لتصويتك	92	186
شكرا لدعمك	237
شكرا لدعمكم	237
شكرا لمشاركتك	186
شكرا، تم ارسال رسالتك	215
شما اين موضوع را دنبال ميكنيد	1905
شما قبلا راي دادهايد	1868
شنيدن اين مطلب	1875
شنيدن مقاله	1875
""", 'ص': """
صفحة التبرع	210
صفحه اصلي	1823
صفحه كمك مالي	1892
صندوق ورودي خود را بررسي كنيد	1896
صوت	92	187
صوت اصطناعي	194
صوت الان	92
""", 'ط': """
طالع ايضا	175
طباعة	119
طباعة المقال	174
طباعة الوصفة	62
""", 'ظ': """
ظرفيت محدود	1861
ظرفيت محدود است	1861
""", 'ع': """
عدم السماح	204
عرض اقل	138
عرض الاشتراكات	238
عرض الاصل	138
عرض الباقات	238
عرض التعليقات	186
عرض التفاصيل	138
عرض الردود	186
عرض الصور	219
عرض الكل	137
عرض المحتوي	197
عرض المزيد	137
عرض المزيد من التعليقات	186
عرض الملف	219
عرض المنتج	241
عرض المنشور	197
عرض النتائج	92	187
عرض النص الاصلي	138
عرض النص المكتوب	193
عرض جميع الاخبار	219
عرض جميع الصور	219
عرض خاص للقراء	192
عرض علي اكس	233
عرض علي انستغرام	233
عرض علي تويتر	233
عرض علي فيسبوك	233
عرض كل الصور	135
عرض كل المقالات	135
عرض هذا المنشور علي instagram	233
عرض هذا المنشور علي انستغرام	233
عروض المشتركين	192
عضويت	1805
عطلت مانع الاعلانات	208
عكس	1819
عكسهاي بيشتر	1900
عكسهايتان را براي ما بفرستيد	1901
علي فيسبوك وتويتر	122
عن الكاتب	221
عن الكاتبة	151
عودة للاعلي	219
""", 'غ': """
غرد	119
غير قابل انتشار: #	1832
غيرفعال كردم	1891
غيرقابل انتشار: #	1832
""", 'ف': """
فتح	138
فتح التطبيق	201
فتح في التطبيق	201
فراموشي رمز عبور	1894
فروشگاه	1910
فعال كردن	1885
فعال كردن اعلانها	1884
فعالسازي	1886
فعالسازي اعلانها	1884
فعل الاشعارات	202
فعلا نه	1885
فقط براي مشتركان	1805
فهمت	138
فيديو	133
فيديو غير متاح	193
فيسبوك	119	1809
فيلد الزامي	1896
فيلدهاي الزامي	1896
فيلم اصلي	1841
""", 'ق': """
قبلي	1823
قبول	127
قبول الجميع	198
قبول الكل	198
قبول جميع ملفات تعريف الارتباط	235
قبول كنيد و ادامه دهيد	1814
قبول همه	1880
قبول همه كوكيها	1814
قبول و ادامه	1815	1879
قبول ومتابعة	197
قد يعجبك	133
قد يعجبك ايضا	20	133
قد يهمك	133
قد يهمك ايضا	133
قديميترينها	1869
قراءة المزيد	137
قراءة الية	224
قصص مقترحة	175
قواعد التعليق	186
قواعد التعليقات	186
قوانين ارسال نظر	1868
قوانين و مقررات	1835
قوانين و مقررات را ميپذيرم	1896
قيم المقال	165
قيم الوصفة	62
قيم هذا المقال	165
""", 'ك': """
كافه بازار	1883
كافهبازار	1883
كبر الصورة	219
كتم الصوت	194
كد qr را اسكن كنيد	1882
كد ويدئو	1841
كد ويديو	1841
كد پخش	1841
كل الاخبار	219
كل الالعاب	189
كل الصور	219
كل المواضيع	135
كل مساهمة تصنع فرقا	210
كل مساهمة مهمة	210
كل مقالات الكاتب	151	219
كلمات دلالية	133
كلمات متقاطعة	191
كلمات مفتاحية	133
كليدواژهها	1819
كمك كنيد	1803
كمك مالي	1803
كمك ماهانه	1893
كمك يكباره	1892
كن اول المعلقين	174
كن داعما	105
كود خصم	241
كوكيها	1817
كوچكتر كردن متن	1908
كيف اعطل مانع الاعلانات	208
كيف اعطله	209
كيفية التعطيل	209
كيفيت اصلي	1841
كپي	1909
كپي شد	1843	1847
كپي كردن لينك	1847
كپي لينك	1809
كپي لينك كوتاه	1843
""", 'ل': """
لا اوافق	127
لا توجد تعليقات	186
لا شكرا	104
لا يمكن تشغيل الفيديو	193
لا يمكن عرض هذا المحتوي	197
لا يوجد تعليقات	186
لا، شكرا	104
لاحقا	104
لدي حساب	213
لديك حساب	213
لديك حساب بالفعل	213
لست مشتركا	213
لست مشتركا بعد	213
لطفا ان را غيرفعال كنيد	1891
لطفا ايميل خود را وارد كنيد	1896
لطفا نظر خود را بنويسيد	1831
لطفا يك ايميل معتبر وارد كنيد	1896
لغو در هر زمان	1894
لغو دنبال كردن	1905
لغو رضايت	1879
لقد صوت من قبل	186
لقد صوتت بالفعل	146
لقد عطلته	208
لقد قمت بالتصويت	186
للاعلان معنا	150
للمشتركين	109
للمشتركين فقط	112
لم يعجبني	187
ليس الان	104
ليس لديك حساب	213
لينك خبر كپي شد	1843
لينك كوتاه	1809
لينك كوتاه خبر	1843	1847
لينك كوتاه كپي شد	1843
لينك كپي شد	1843	1847
""", 'م': """
مادة اعلانية	123
مايكت	1883
مبلغ اخر	210
مبلغ دلخواه	1892
مبلغ ديگر	1892
مبلغ مختلف	210
مبلغ مخصص	237
متابع	226
متابعة القراءة	240
متابعة الكاتب	225
متابعة الموضوع	225
متابعة علي الموقع	201
متن كامل خبر	1900
متن كامل مقاله را بخوانيد	1900
متن پيادهشده	1876
متوجه شدم	1824
متوفر علي app store	201
متوفر علي google play	201
مجانا وبدون رسائل مزعجة	215
مجموع ديدگاهها : #	1832
مجموع نظرات: #	1832
محبوبترين	1895
محبوبترينها	1869
محتواي تبليغاتي	1811
محتواي حمايتشده	1847
محتواي پولي	1874
محتوي اعلاني	180
محتوي برعاية	180
محتوي للمشتركين	109
محتوي مدفوع	192
محتوي ممول	88	123
مختارات	133
مخصوص مشتركان	1894
مدة الفيديو	236
مدت	1876
مدت زمان	1876
مديريت رضايت	1879
مديريت كوكيها	1879
مرا به خاطر بسپار	1894
مرة واحدة	211
مرتبسازي	1869
مرتبسازي بر اساس	1869
مزايا المشتركين	192
مزاياي مشتركان	1874
مزيد من مقالات الكاتب	151
مزيد من مقالات الكاتبة	151
مساحة اعلانية	180
مستخدم جديد	107
مسدودكننده را غيرفعال كردم	1889
مشاركة	119
مشاركة عبر البريد	228
مشاركة عبر فيسبوك	228
مشاركة عبر واتساب	119
مشاركة علي تويتر	119
مشاركة علي فيسبوك	119
مشاهده بيشتر	1823
مشاهده عكسها	1900
مشاهده قيمت	1874
مشاهده محتوا	1879
مشاهده نتايج	92	1869
مشاهده همه	1823
مشاهده پاسخها	1868
مشاهده پرونده	1900
مشاهده گالري	1900
مشترك شويد	1805
مشغل الصوت	236
مشغل الفيديو	236
مشكلي پيش امد	1897
مطالب بيشتر	1857
مطالب ديگر اين نويسنده	1900
مطالب مرتبط	1819
مطالب پيشنهادي	1857
مطلب بعدي	1900
مطلب قبلي	1900
معرض الصور	219
مقال مهدي من مشترك	242
مقالات اخري للكاتب	151	175
مقالات اخري للكاتبة	151
مقالات ذات صلة	133
مقالات قد تعجبك	175
مقالات قد تهمك	175
مقالات مرتبط	1819
مقاله بعدي	1900
مقاله قبلي	1900
مقترحات برعاية taboola	179
مقروء بصوت اصطناعي	193
ملء الشاشة	194
ملخص اعده الذكاء الاصطناعي	224
ملخص الذكاء الاصطناعي	224
ملخص بالذكاء الاصطناعي	224
ملفات تعريف الارتباط	130
من نحن	150
منتشر شده: #	1832
منو	1823
مهمترين اخبار	1819
مواضيع ذات صلة	133
مواضيع قد تهمك	175
مواضيع متعلقة	175
مواضيع مرتبطة	175
موافق	127
موافق ومتابعة	197
موافقة ومتابعة	128
موافقم	1815
موضوعات ذات صلة	133
موضوعات متعلقة	175
مولد بالذكاء الاصطناعي	236
ميخواهيد اعلان دريافت كنيد	1884
""", 'ن': """
نام	1897
نبذة عن الكاتب	221
نبذة عن الكاتبة	151
نتائج الاستطلاع	187
نتائج التصويت	187
نسخ	229
نسخ الرابط	119
نسخ رابط المقال	174
نسخه صوتي مقاله	1875
نسخه وب	1883
نسخه چاپي	1847
نسيت كلمة السر	213
نسيت كلمة المرور	107
نشر	187
نصب اپليكيشن	1882
نظر	1818
نظر بدهيد	1847
نظر خود را با ما در ميان بگذاريد	1847
نظر خود را بنويسيد	1818
نظر خود را بگوييد	1868
نظر سنجي	93
نظر شما	1818
نظر شما درباره اين خبر چيست	1847
نظر كاربران	1831
نظرات	1818
نظرات بينندگان	1831
نظرات شما	1831
نظرات كاربران	1831
نظرات مخاطبان	1831
نظرتان را بگوييد	1868
نظرسنجي	93	1847
نعم اريد	204
نعم، اريد	203
نقشه سايت	1835
نمايش اين محتوا ممكن نيست	1879
نمايش بيشتر	1823
نمايش زيرنويس	1875
نمايش كمتر	1824
نمايش متن اصلي	1824
نمايش محتوا	1879
نمايش نتايج	92
نمايش نظرات	1868
نمايش نظرات بيشتر	1868
نمايش نقشه	1824
نمايش همه	1824
نمايش پاسخها	1868
نمايش پست	1879
ننصح بقراءة	133
نه ممنون	1802	1886
نه، ممنون	1886
نهاية الاعلان	192
""", 'ه': """
هديه دادن مقاله	1908
هذا البريد مسجل مسبقا	239
هذا الحقل الزامي	215
هذا الحقل مطلوب	215
هذا الفيديو غير متاح	193
هذا الفيديو غير متاح حاليا	193
هذا الفيديو لم يعد متاحا	193
هذا المحتوي للمشتركين	109
هذا المقال للمشتركين	109
هذا المقال مقفل	213
هذه المادة للمشتركين	174
هر زمان ميتوانيد لغو اشتراك كنيد	1896
هر كمكي مهم است	1892
هل افادك هذا المقال	186
هل ترغب باستلام الاشعارات	202
هل ترغب في تلقي الاشعارات	202
هل تريد تلقي اشعارات	202
هل تريد تلقي الاشعارات	202
هل كان هذا المقال مفيدا	186
هل كان هذا مفيدا	186
هل كانت هذه الصفحة مفيدة	186
هل لديك حساب	213
هل نسيت كلمة المرور	213
هل وجدت خطا	186
همرساني	1809
همه اخبار	1900
همه بازيها	1871
همه خبرها	1900
همه عكسها	1900
همه مطالب	1900
همه مطالب نويسنده	1900
همه ويدئوها	1900
هميشه اجازه داده شود	1879
هميشه نمايش بده	1879
همچنين ببينيد	1857
همچنين بخوانيد	1819
هنوز ثبتنام نكردهايد	1894
هنوز مشترك نيستيد	1894
هيئة التحرير	150
""", 'و': """
واتساب	119
واتساپ	1809
ورود	1805
ورود / ثبت نام	1805
ورود با اپل	1894
ورود با فيسبوك	1894
ورود با گوگل	1894
ورود مشتركان	1854
وسوم	133
وصول غير محدود الي جميع المقالات	238
وظائف	150
ويدئو در دسترس نيست	1875
ويديو	1819
ويديو در دسترس نيست	1875
ويژه خوانندگان	1874
ويژه مشتركان	1805
""", 'ي': """
يتم تحميل الفيديو	193
يدفع سنويا	213
يستمر المقال بعد الاعلان	179
يك بار	1893
يكبار	1893
يمكنك الالغاء في اي وقت	213
يمكنك الغاء الاشتراك في اي وقت	215
""", 'پ': """
پاسخ	1818
پايان اگهي	1874
پايان تبليغ	1874
پخش	1841
پخش خودكار	1876
پخش ويدئو	1875
پخش ويدئو ممكن نيست	1875
پخش ويديو	1875
پذيرش همه	1880
پذيرش و ادامه	1879
پذيرفتن	1815
پربازديدترين	1819
پربازديدترينها	1819
پربازديدها	1819
پربازديدهاي امروز	1857
پربازديدهاي هفته	1857
پربحثترينها	1819
پربينندهترين	1857
پربينندهترين خبرها	1857
پربينندهترينها	1857
پرداخت سالانه	1895
پرداخت ماهانه	1895
پسنديدم	1869
پنهان كردن پاسخها	1868
پيام بازرگاني	1863
پيام شما ارسال شد	1896
پيام شما با موفقيت ارسال شد	1896
پيشنهاد خواندني	1857
پيشنهاد سردبير	1819
پيشنهاد ما	1819
پيوندها	1835
""", 'چ': """
چاپ	1809
چاپ دستور پخت	62
چگونه غيرفعال كنم	1891
چگونه مسدودكننده را غيرفعال كنم	1889
""", 'گ': """
گالري تصاوير	1900
گالري عكس	1900
گزارش تخلف	1869
گزارش خطا	1818
گزارش خطا در اين خبر	1847
گزينههاي بيشتر	1909
گوگل پلي	1883
""", 'अ': """
अकाउंट नहीं है	2475
अक्षर का आकार	66
अक्षर छोटे करें	2487
अक्षर बडे करें	2487
अगला	2416
अगला लेख	2481
अगली खबर	2412
अगली तस्वीर	2481
अगली फोटो	2481
अगली स्टोरी	2481
अनफॉलो करें	2485
अनम्यूट	2460
अनिवार्य	2478
अनुमति दें	2468
अन्य खबरें	20	2412
अन्य राशि	2473
अन्य विकल्प	2488
अपना इनबॉक्स देखें	2477
अपना ईमेल दर्ज करें	2477
अपना ईमेल देखें	2477
अपना ईमेल पता दर्ज करें	2477
अपना कमेंट लिखें	2425
अपना ज्ञान परखें	2456
अपना प्लान चुनें	2475
अपनी टिप्पणी दें	2425
अपनी टिप्पणी लिखें	2425
अपनी तस्वीरें हमें भेजें	2482
अपनी प्रतिक्रिया दें	2453
अपनी राय दें	2411
अपनी राय बताएं	2453
अभी खरीदें	2459
अभी खेलें	2456
अभी डाउनलोड करें	2466
अभी तक सब्सक्राइबर नहीं हैं	2475
अभी दान करें	2397
अभी नहीं	2396	2469
अमान्य ईमेल	2477
अमेजन पर खरीदें	2459
अवधि	2461
असहमत	2410
अस्वीकार करें	2410
""", 'आ': """
आगे पढें	2416
आज का सवाल	92
आज की अन्य खबरें	2446
आप इस विषय को फॉलो कर रहे हैं	2485
आप कभी भी अनसब्सक्राइब कर सकते हैं	2477
आप पहले ही वोट कर चुके हैं	2453
आपका वोट दर्ज हो गया	2453
आपका वोट दर्ज हो गया है	2453
आपका संदेश भेज दिया गया है	2477
आपके लिए	2412
आपको यह भी पसंद आ सकता है	2446
आपको ये भी पसंद आ सकता है	2446
आवश्यक फील्ड	2477
""", 'इ': """
इस लेखक की अन्य खबरें	2429
इस लेखक की और खबरें	2429
इस लेखक के और लेख	2429
इस विषय को फॉलो करें	2485
इसे भी देखें	2446
इसे भी पढें	2412
""", 'ई': """
ई-पेपर	2399
ईमेल	2478
ईमेल से शेयर करें	2487
""", 'ऊ': """
ऊपर जाएं	2416
""", 'ए': """
एआई आवाज में सुनें	2460
एआई द्वारा तैयार	2432
एआई समरी	2432
एआई सारांश	2432
एआई से तैयार सारांश	2432
एक बार	2474
एक बार का दान	2473
एप डाउनलोड करें	2466
""", 'ऐ': """
ऐप इंस्टॉल करें	2466
ऐप खोलें	2466
ऐप डाउनलोड करें	2466
ऐप में खोलें	2466
ऐप में पढें	2466
ऐप स्टोर से डाउनलोड करें	2466
""", 'ऑ': """
ऑटोप्ले	2461
ऑडियो डाउनलोड करें	2460
ऑफर देखें	2459
""", 'औ': """
और खबरें	2412
और जानें	2410
और टिप्पणियां देखें	2453
और देखें	2416
और पढें	2412	2416
और पढें इस लेखक से	2429
और भी पढें	2446
""", 'क': """
कभी भी रद्द करें	2475
कम दिखाएं	2417
कमेंट	2411
कमेंट करें	2411
कमेंट पढें	2425
कमेंट लिखें	2453
कमेंट्स	2411
करियर	2428
किताब खरीदें	2459
कीमत देखें	2459
कुकी का उपयोग	2410
कुकी नीति	2408	2410
कुकी सेटिंग्स	2464
कुकीज नीति	2410
कुकीज प्रबंधित करें	2464
कुकीज सेटिंग	2409
कुछ गलत हो गया	2478
केवल सदस्यों के लिए	2399
केवल सब्सक्राइबर के लिए	2475
कैसे बंद करें	2472
कॉपी	2488
कॉपी करें	2488
कॉपी लिंक	2402
क्या आप नोटिफिकेशन चाहते हैं	2467
क्या आप नोटिफिकेशन पाना चाहते हैं	2467
क्या आप सूचनाएं पाना चाहते हैं	2467
क्या यह उपयोगी था	2453
क्या यह खबर उपयोगी थी	2453
क्या यह पेज उपयोगी था	2453
क्या यह लेख उपयोगी था	2453
क्यूआर कोड स्कैन करें	2466
क्रमबद्ध करें	2454
क्विज खेलें	2456
""", 'ख': """
खबर सुनें	2460
खाता नहीं है	2475
खाता बनाएं	2399
खोजें	2416
खोलें	2417
""", 'ग': """
गलती की सूचना दें	2453
गलती बताएं	2417
गूगल प्ले से डाउनलोड करें	2466
गूगल से जारी रखें	2475
गूगल से लॉगिन करें	2475
गेम्स	2458
गैलरी देखें	2481
गोपनीयता नीति	2408	2410	2428
गोपनीयता सेटिंग्स	2464
""", 'च': """
चर्चा में क्यों है	2446
चुनें	2476
""", 'ज': """
जरूर पढें	2446
जवाब छिपाएं	2453
जवाब दें	2411
जवाब देखें	2453
जवाब भेजें	2453
जावास्क्रिप्ट बंद है	2464
ज्यादा दिखाएं	2481
ज्यादा पढी गई	2446
""", 'ट': """
टिकट खरीदें	2459
टिकट बुक करें	2459
टिप्पणियां	2411
टिप्पणी	2411
टिप्पणी करें	2411
टिप्पणी के नियम	2453
टिप्पणी के लिए लॉगिन करें	2453
टिप्पणी भेजें	2453
टिप्पणी लिखें	2453
टेक्स्ट साइज	66
टैग्स	2412
टॉप न्यूज	2412
टॉप स्टोरीज	2446
ट्रांसक्रिप्ट	2461
ट्रेंडिंग	2412
ट्विटर	2402
ट्विटर पर शेयर करें	2487
""", 'ठ': """
ठीक है	2417
""", 'त': """
तस्वीर बडी करें	2481
तस्वीरें देखें	2481
ताजा खबरें	2412
ताजा समाचार	2412
""", 'द': """
दान करें	2397
दान पेज पर जाएं	2473
देश की और खबरें	2446
दोस्तों को भेजें	2432
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2477
""", 'न': """
नक्शा देखें	2417
नतीजे देखें	92
नवीनतम	2454
नहीं धन्यवाद	2396
नहीं, धन्यवाद	2396	2469
नियम और शर्तें	2408	2428
नियम और शर्तें | गोपनीयता नीति	2408
नोटिफिकेशन ऑन करें	2467
नोटिफिकेशन चालू करें	2467
""", 'प': """
परिणाम देखें	92	2454
पसंदीदा स्रोत के रूप में जोडें	2485
पहले से खाता है	2475
पहले से सब्सक्राइबर हैं	2475
पाठकों के लिए विशेष ऑफर	2459
पार्टनर कंटेंट	2449
पासवर्ड भूल गए	2475
पिछला	2416
पिछला लेख	2481
पिछली खबर	2412
पूरा लेख पढें	2481
पूरी खबर पढें	2416
पेज दोबारा लोड करें	2471
पेज रिफ्रेश करें	2471
पेज रीफ्रेश करें	2471
पेड कंटेंट	2459
पोल	93
पोल में हिस्सा लें	2453
पोस्ट लोड करें	2464
प्रचार	2406
प्रतिक्रिया दें	2411
प्रतिलिपि	2461
प्राइवेसी पॉलिसी	2410	2428
प्राइवेसी सेटिंग्स	2464
प्रायोजक	2489
प्रायोजित	2406
प्रायोजित सामग्री	2449
प्रिंट	2488
प्रिंट करें	2402
प्रीमियम	2399
प्लान चुनें	2475
प्ले स्टोर से डाउनलोड करें	2466
प्लेबैक गति	2460
प्लेबैक स्पीड	2460
प्लेयर लोड हो रहा है	2460
""", 'फ': """
फीडबैक दें	2428	2453
फीडबैक भेजें	2453
फुल स्क्रीन	2461
फुल स्क्रीन से बाहर निकलें	2460
फेसबुक	2402
फेसबुक पर शेयर करें	2402
फेसबुक से जारी रखें	2475
फेसबुक से लॉगिन करें	2475
फॉन्ट आकार	2487
फॉन्ट साइज	66
फॉलो कर रहे हैं	2485
फॉलो करें	2485
फोटो	2412
फोटो गैलरी	2446
फोटो गैलरी देखें	2481
फ्लिपकार्ट पर खरीदें	2459
""", 'ब': """
बंद करें	2396
बडी खबरें	2412
बाद में	2396	2469
बाद में याद दिलाएं	2396
ब्राउजर में जारी रखें	2466
""", 'भ': """
भेजें	2478
""", 'म': """
मंजूर है	2410
मशीनी अनुवाद	2461
मान्य ईमेल दर्ज करें	2477
मासिक दान	2474
मासिक भुगतान	2476
मासिक सहयोग	2474
मुख्य समाचार	2412
मुझे याद रखें	2475
मुफ्त डिलीवरी	2489
मुफ्त में खेलें	2456
मुफ्त, कोई स्पैम नहीं	2477
मूल देखें	2417
मेन्यू	2416
मेरा खाता	2399
मेरा खाता है	2475
मैं नियम और शर्तों से सहमत हूं	2477
मैंने ऐड ब्लॉकर बंद कर दिया	2471
मैंने बंद कर दिया	2472
म्यूट	2461
""", 'य': """
यह खबर सुनें	2460
यह फील्ड अनिवार्य है	2477
यह फील्ड आवश्यक है	2477
यह भी देखें	2446
यह भी पढें	2412
यह लेख लॉक है	2475
यह लेख सुनें	2460
यह वीडियो अब उपलब्ध नहीं है	2460
यह वीडियो उपलब्ध नहीं है	2460
यह सामग्री नहीं दिखाई जा सकती	2464
ये खबरें भी पढें	2446
ये भी जानें	2446
ये भी देखें	2446
ये भी पढें	2412
""", 'र': """
रजिस्टर करें	2399
रिपोर्ट करें	2454
रेसिपी पर जाएं	62
रेसिपी प्रिंट करें	62
रेसिपी सेव करें	62
""", 'ल': """
लाइक	2454
लाइक करें	2454
लिंक कॉपी करें	2402	2432
लिंक कॉपी हो गया	2487
लेख उपहार में दें	2487
लेख सुनें	2460
लेखक की अन्य खबरें	2429
लेखक के अन्य लेख	2481
लेखक के और लेख	2429	2481
लेखक के बारे में	2482
लेखक के बारे में और	2429
लेखक को फॉलो करें	2485
लेखक परिचय	2482
लेखक से और	2429
लॉग इन	2399
लॉग इन करें	2399
लॉगआउट	2399
लॉगिन	2399
लोकप्रिय	2412
लोड हो रहा है	2460
""", 'व': """
वर्ग पहेली	2458
वर्तमान समय	2461
विज्ञापन	2406
विज्ञापन के बाद जारी	2449
विज्ञापन दें	2428
विज्ञापन समाप्त	2459
विज्ञापन हटाएं	2432
विवरण	2417
विषय	2412
विषय को फॉलो करें	2485
वीडियो	2412
वीडियो उपलब्ध नहीं है	2460
वीडियो चलाएं	2460
वीडियो नहीं चलाया जा सकता	2460
वीडियो लोड हो रहा है	2460
वोट करने के लिए धन्यवाद	2453
वोट करें	92	2454
वोट दें	92
वोट देने के लिए धन्यवाद	2453
व्हाट्सएप	2402
व्हाट्सएप पर शेयर करें	2487
व्हाट्सऐप पर शेयर करें	2487
""", 'श': """
शायद बाद में	2396
शिकायत करें	2454
शेयर	2402
शेयर करें	2402
शेष समय	2461
""", 'स': """
संपर्क करें	2411	2428
संपादक को लिखें	2482
संबंधित खबरें	2412
संबंधित लेख	2412
संबंधित वीडियो	2446
संबंधित समाचार	2412
सदस्य बनें	2397
सबटाइटल दिखाएं	2460
सबमिट करें	2478
सबसे अच्छा ऑफर	2476
सबसे ज्यादा पढी गई	2412
सबसे ज्यादा पढी गई खबरें	2446
सबसे ज्यादा पढी गईं	2446
सबसे लोकप्रिय	2476
सब्सक्राइब	2399
सब्सक्राइब करें	2399
सभी अस्वीकार करें	2464
सभी कमेंट देखें	2453
सभी खबरें	2481
सभी खबरें देखें	2481
सभी गेम	2456
सभी गेम्स	2456
सभी टिप्पणियां देखें	2453
सभी तस्वीरें देखें	2481
सभी दिखाएं	2417
सभी देखें	2416
सभी फोटो देखें	2481
सभी वीडियो	2481
सभी वीडियो देखें	2481
सभी स्वीकार करें	2410	2464
समझ गया	2417
समर्थन करें	2397
सर्वे	93
सर्वे में हिस्सा लें	2453
सहमत हूं	2410
सहमति दें और आगे बढें	2409
सहमति प्रबंधित करें	2464
सहमति वापस लें	2464
सहयोग करें	2397
सही ईमेल दर्ज करें	2477
साइटमैप	2428
साइन अप	2399
साइन इन	2399
साझा करें	2402
सामग्री दिखाएं	2464
सामग्री देखें	2464
सामग्री लोड करें	2464
सालाना भुगतान	2476
सिर्फ सब्सक्राइबर के लिए	2475
सीधे रेसिपी पर जाएं	62
सुडोकू	2458
सुधार नीति	2482
सूचनाएं चालू करें	2467
सेव करें	2402
स्पॉन्सर्ड	2406
स्पॉन्सर्ड कंटेंट	2449
स्वचालित अनुवाद	2461
स्वीकार करें	2410
स्वीकार करें और आगे बढें	2409
स्वीकार करें और जारी रखें	2464
""", 'ह': """
हमसे संपर्क करें	2428	2482
हमारा समर्थन करें	2397
हमारी मदद करें	2473
हमारे बारे में	2428
हमें लिखें	2482
हमें सपोर्ट करें	2473
हमें सहयोग दें	2473
हमेशा अनुमति दें	2464
हर योगदान महत्वपूर्ण है	2473
हर योगदान मायने रखता है	2473
हां, चाहिए	2468
होम	2416
होम पेज पर जाएं	2481
""", 'অ': """
অক্ষরের আকার	66
অটোপ্লে	385
অডিও ডাউনলোড করুন	384
অনুদান দিন	348
অনুদান পাতায যান	393
অনুমতি দিন	390
অনুসরণ করছেন	406
অনুসরণ করুন	406
অন্য পরিমাণ	393
অ্যাকাউন্ট আছে	395
অ্যাকাউন্ট নেই	395
অ্যাপ ডাউনলোড করুন	388
অ্যাপ স্টোর থেকে ডাউনলোড করুন	388
অ্যাপে খুলুন	388
অ্যাপে পডুন	388
""", 'আ': """
আগের খবর	401
আপনার জন্য নির্বাচিত	374
আপনার বার্তা পাঠানো হযেছে	397
আপনার ব্রাউজার অডিও সমর্থন করে না	384
আপনার ব্রাউজার ভিডিও সমর্থন করে না	384
আপনার ভোট গৃহীত হযেছে	380
আপনার ভোট গ্রহণ করা হযেছে	380
আপনার মতামত জানান	380
আপনি আগেই ভোট দিযেছেন	380
আপনি কি নোটিফিকেশন পেতে চান	389
আবশ্যক	398
আমাকে মনে রাখুন	395
আমাদের সমর্থন করুন	393
আমাদের সহাযতা করুন	393
আমি শর্তাবলিতে সম্মত	397
আরও খবর	350
আরও দেখুন	350
আরও পডতে পারেন	374
আরও পডুন	350
আরও মন্তব্য দেখুন	380
আরও সংবাদ	374
আরো খবর	374
আরো পডুন	374
""", 'ই': """
ইমেইল	398
ইমেইল সঠিক নয	397
""", 'উ': """
উত্তর দিন	381
উত্তর দেখুন	380
উপরে যান	400
""", 'এ': """
এ জাতীয আরও খবর	374
এ জাতীয আরো খবর	374
এ সম্পর্কিত আরও খবর	350
এ সম্পর্কিত আরও পডুন	374
এআই সারাংশ	405
এই কনটেন্ট দেখানো যাচ্ছে না	386
এই ঘরটি আবশ্যক	397
এই বিভাগের আরও খবর	374
এই বিভাগের আরো খবর	374
এই বিষয অনুসরণ করুন	406
এই ভিডিওটি আপনার দেশে দেখা যাবে না	384
এই ভিডিওটি আর নেই	384
এই ভিডিওটি পাওযা যাচ্ছে না	384
এই লেখাটি কি উপকারী ছিল	380
এককালীন	394
এককালীন অনুদান	394
এখন নয	390
এখনই কিনুন	383
এখনই খেলুন	382
""", 'ক': """
কনটেন্ট দেখান	386
কনটেন্ট লোড করুন	386
কপি করুন	408
কপি লিংক	373
কম দেখুন	400
কিউআর কোড স্ক্যান করুন	388
কিছু ভুল হযেছে	398
কুইজ খেলুন	382
কুইজে অংশ নিন	382
কুকি সেটিংস	386
""", 'খ': """
খবরটি শুনুন	384
খবরটি শেযার করুন	373
""", 'গ': """
গুগল দিযে লগইন করুন	395
গুগল প্লে থেকে ডাউনলোড করুন	388
গোপনীযতা সেটিংস	386
গ্যালারি দেখুন	400
গ্রহণ করে এগিযে যান	386
""", 'ছ': """
ছবি দেখুন	400
ছবি বড করুন	400
ছবির গ্যালারি	400
""", 'জ': """
জনপ্রিয খবর	374
জমা দিন	398
জরিপ	93
জরিপে অংশ নিন	380
জানি না	381
জাভাস্ক্রিপ্ট বন্ধ আছে	386
""", 'ট': """
টিকিট কাটুন	383
টিকিট কিনুন	383
টুইটারে শেযার করুন	407
""", 'ন': """
নতুন	381
নাম	398
নিবন্ধন	348
নোটিফিকেশন চালু করুন	389
নোটিফিকেশন পেতে চান	389
""", 'প': """
পরবর্তী খবর	400
পরে	390
পাঠকের পছন্দ	374
পাঠান	398
পাসওযার্ড ভুলে গেছেন	395
পুরো খবর পডুন	400
পুরোনো	381
পেজ আবার লোড করুন	392
পেজ রিফ্রেশ করুন	392
পেজটি রিফ্রেশ করুন	392
পোস্ট লোড করুন	386
পোস্টটি শেযার করুন	373
প্রচ্ছদে ফিরুন	400
প্রতিটি অনুদান গুরুত্বপূর্ণ	393
প্রতিলিপি	385
প্রিন্ট	352
প্রিন্ট করুন	373
প্লে স্টোর থেকে ডাউনলোড করুন	388
প্লেব্যাক গতি	384
প্ল্যান বেছে নিন	395
""", 'ফ': """
ফন্ট সাইজ	407
ফলাফল দেখুন	92	381
ফলো করুন	406
ফুল স্ক্রিন	385
ফেসবুক দিযে লগইন করুন	395
ফেসবুকে শেযার করুন	373
ফ্রি ডেলিভারি	409
""", 'ব': """
বই কিনুন	383
বইটি কিনুন	383
বন্ধুদের সঙ্গে শেযার করুন	373
বাকি সময	385
বার্ষিক	394
বিজ্ঞাপন	352
বিজ্ঞাপন শেষ	383
বিস্তারিত পডুন	374
বেছে নিন	396
""", 'ভ': """
ভিডিও চালান	384
ভিডিও লোড হচ্ছে	384
ভিডিওটি চালানো যাচ্ছে না	384
ভিডিওটি পাওযা যাচ্ছে না	384
ভুল জানান	380
ভুল সংশোধন জানান	380
ভোট দিন	92	381
ভোট দেওযার জন্য ধন্যবাদ	380
""", 'ম': """
মতামত জানান	380
মতামত পাঠান	380
মন্তব্য	352
মন্তব্য করতে লগইন করুন	380
মন্তব্য করুন	352
মন্তব্য নেই	381
মন্তব্য পাঠান	380
মন্তব্য লিখুন	380
মন্তব্যের নিযম	380
মাসিক	394
মাসিক অনুদান	394
মিউট	385
""", 'য': """
যেকোনো সময বাতিল করুন	395
যোগাযোগ করুন	402
""", 'র': """
রকমারি থেকে কিনুন	383
রিপোর্ট করুন	381
রেজিস্টার	348
রেসিপি প্রিন্ট করুন	62
রেসিপিতে যান	62
""", 'ল': """
লগ ইন	348
লগইন	348
লাইক	381
লিংক কপি	352
লিংক কপি করুন	373
লিংক কপি হযেছে	373
লিঙ্ক কপি করুন	373
লেখক পরিচিতি	402
লেখক সম্পর্কে	402
লেখককে অনুসরণ করুন	406
লেখকের অন্যান্য লেখা	400
লেখকের আরও লেখা	400
লেখাটি কি উপকারী ছিল	380
লেখাটি শুনুন	384
লেখাটি সেভ করুন	373
লোড হচ্ছে	384
""", 'শ': """
শুধু গ্রাহকদের জন্য	395
শেযার	352
শেযার করুন	352
""", 'স': """
সংশ্লিষ্ট খবর	350
সঠিক ইমেইল দিন	397
সব খবর	400
সব খেলা দেখুন	382
সব গ্রহণ করুন	386
সব ছবি দেখুন	400
সব দেখুন	400
সব প্রত্যাখ্যান করুন	386
সব মন্তব্য দেখুন	380
সব সময অনুমতি দিন	386
সবচেযে জনপ্রিয	396
সবচেযে নতুন	381
সবচেযে পুরোনো	381
সমযকাল	385
সম্পর্কিত	374
সম্পর্কিত খবর	350
সম্পর্কিত বিষয	374
সম্পর্কিত সংবাদ	374
সম্পাদককে লিখুন	402
সম্পূর্ণ খবর পডুন	400
সম্মতি প্রত্যাহার করুন	386
সর্বশেষ	350
সর্বশেষ সংবাদ	350
সর্বাধিক আলোচিত	374
সর্বাধিক পঠিত	350
সর্বোচ্চ পঠিত	374
সহাযতা করুন	348
সাজান	381
সাবটাইটেল	385
সাবস্ক্রাইব	348
সেভ করুন	373
সেরা অফার	396
সৌজন্যে	409
স্পনসর	409
স্বযংক্রিয অনুবাদ	385
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	407
""", 'ก': """
กฎการแสดงความคิดเห็น	4807
กติกาการแสดงความคิดเห็น	4807
กรุณากรอกข้อมูลให้ครบถ้วน	4824
กรุณากรอกอีเมล	4824
กรุณากรอกอีเมลให้ถูกต้อง	4824
กรุณาตรวจสอบอีเมล	4824
กลับขึ้นด้านบน	4827
กลับด้านบน	4827
กลับหน้าแรก	4827
การตั้งค่าความเป็นส่วนตัว	4813
การตั้งค่าคุกกี้	4813
กำลังติดตาม	4830
กำลังโหลด	4811
กำลังโหลดวิดีโอ	4811
""", 'ข': """
ขนาดตัวอักษร	66
ขยายภาพ	4827
ขอบคุณที่ร่วมโหวต	4807
ขอบคุณสำหรับการโหวต	4807
ข่าวก่อนหน้า	4827
ข่าวถัดไป	4827
ข่าวทั้งหมด	4827
ข่าวที่คุณอาจสนใจ	4800
ข่าวที่น่าสนใจ	4800
ข่าวที่เกี่ยวข้อง	4777
ข่าวนี้มีประโยชน์หรือไม่	4807
ข่าวยอดนิยม	4777
ข่าวล่าสุด	4777
ข่าวอื่นที่น่าสนใจ	4800
ข่าวอื่นๆ	20	4800
ข่าวอื่นๆ ที่น่าสนใจ	4791
ข่าวเกี่ยวข้อง	4800
ข่าวแนะนำ	4777
ข้ามไปที่สูตร	62
""", 'ค': """
ครั้งเดียว	4821
คลิกชมวิดีโอ	4791
คลิกเพื่อขยายภาพ	4827
คลิปแนะนำ	4800
ความคิดเห็น	4780
ความยาว	4812
ความเร็วในการเล่น	4811
คัดลอก	4832
คัดลอกลิงก์	4780
คัดลอกลิงก์แล้ว	4791
คัดลอกลิงค์	4791
คัดลอกลิงค์แล้ว	4791
คุณต้องการรับการแจ้งเตือนหรือไม่	4816
คุณอาจสนใจ	4800
คุณโหวตแล้ว	4807
คุ้มที่สุด	4823
""", 'จ': """
จดจำฉัน	4822
จดจำฉันไว้	4822
จบโฆษณา	4810
จองตั๋ว	4810
จองบัตร	4810
จัดการความยินยอม	4813
จัดการคุกกี้	4813
จัดส่งฟรี	4833
จำนวนอื่น	4820
จำเป็นต้องกรอก	4824
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4824
ฉันยอมรับเงื่อนไขการใช้งาน	4824
""", 'ช': """
ชมคลิป	4791
ชมคลิปวิดีโอ	4791
ชมวิดีโอ	4791
ชมวิดีโอด้านบน	4791
ชมวิดีโอเต็มได้ที่นี่	4791
ชำระรายปี	4822
ชำระรายเดือน	4822
ช่องนี้จำเป็นต้องกรอก	4824
""", 'ซ': """
ซื้อที่ lazada	4810
ซื้อที่ shopee	4810
ซื้อบัตร	4810
ซื้อบัตรที่นี่	4810
ซื้อหนังสือ	4810
ซื้อหนังสือเล่มนี้	4810
ซื้อเลย	4810
""", 'ด': """
ดาวน์โหลดบน app store	4815
ดาวน์โหลดบน google play	4815
ดาวน์โหลดเสียง	4811
ดาวน์โหลดแอป	4815
ดาวน์โหลดแอปพลิเคชัน	4815
ดาวน์โหลดได้ที่ app store	4815
ดาวน์โหลดได้ที่ google play	4815
ดูการตอบกลับ	4807
ดูข่าวทั้งหมด	4827
ดูคลิป	4791
ดูความคิดเห็นทั้งหมด	4807
ดูความคิดเห็นเพิ่มเติม	4807
ดูทั้งหมด	4778
ดูผลลัพธ์	92
ดูผลโหวต	92	4808
ดูภาพทั้งหมด	4827
ดูภาพเพิ่มเติม	4827
ดูราคา	4810
ดูรูปทั้งหมด	4827
ดูวิดีโอ	4791
ดูเพิ่มเติม	4780
ดูแกลเลอรี	4827
ดูแกลเลอรี่	4827
""", 'ต': """
ตกลง	4817
ตอบกลับ	4808
ตัวเลือกเพิ่มเติม	4831
ตั้งค่าความเป็นส่วนตัว	4813
ตั้งค่าคุกกี้	4813
ติดตามผู้เขียน	4830
ติดตามหัวข้อ	4830
ติดตามหัวข้อนี้	4830
ติดต่อกองบรรณาธิการ	4828
ติดต่อเรา	4791
ติดต่อโฆษณา	4828
ต้องการรับการแจ้งเตือนหรือไม่	4816
""", 'ถ': """
ถอดเสียง	4812
ถอนความยินยอม	4813
ถูกใจ	4808
""", 'ท': """
ทดสอบความรู้ของคุณ	4809
ทำแบบทดสอบ	4809
ทุกการสนับสนุนมีความหมาย	4820
""", 'บ': """
บทความก่อนหน้า	4827
บทความถัดไป	4827
บทความทั้งหมดของผู้เขียน	4827
บทความที่น่าสนใจ	4800
บทความที่เกี่ยวข้อง	4777
บทความนี้ถูกล็อก	4822
บทความนี้มีประโยชน์หรือไม่	4807
บทความล่าสุด	4777
บทความอื่นของผู้เขียน	4827
บทความอื่นๆ ของผู้เขียน	4827
บทความแนะนำ	4800
บริจาค	4774
บริจาคครั้งเดียว	4820
บริจาคตอนนี้	4820
บริจาครายเดือน	4820
บริจาคเลย	4774
บันทึก	4791
บันทึกการตั้งค่า	4813
บันทึกคะแนนของคุณแล้ว	4807
บันทึกคะแนนโหวตแล้ว	4807
บันทึกสูตร	62
บันทึกไว้อ่านภายหลัง	4791
""", 'ป': """
ปฏิเสธทั้งหมด	4813
ปิดการแสดงความคิดเห็น	4807
ปิดเสียง	4812
""", 'พ': """
พิมพ์	4780
พิมพ์บทความ	4791
พิมพ์สูตร	62
พิมพ์หน้านี้	4791
""", 'ฟ': """
ฟรี ไม่มีสแปม	4824
ฟังข่าว	4811
ฟังข่าวนี้	4811
ฟังบทความ	4811
ฟังบทความนี้	4811
ฟังรายการย้อนหลัง	4791
""", 'ภ': """
ภายหลัง	4817
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4791
มีบัญชีอยู่แล้ว	4822
มีบัญชีแล้ว	4822
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4824
ยกเลิกได้ทุกเมื่อ	4822
ยอดนิยม	4800
ยอดนิยมในตอนนี้	4800
ยอมรับทั้งหมด	4813
ยอมรับและดำเนินการต่อ	4813
ยังไม่มีบัญชี	4822
ยังไม่เป็นสมาชิก	4822
""", 'ร': """
ระบุจำนวนเงิน	4820
รับการแจ้งเตือน	4816
รับการแจ้งเตือนข่าวด่วน	4791
รายงาน	4808
รีเฟรชหน้า	4819
รีเฟรชหน้านี้	4819
รูปแบบอีเมลไม่ถูกต้อง	4824
ร่วมงานกับเรา	4791
ร่วมตอบแบบสอบถาม	4791
ร่วมตอบแบบสำรวจ	4807
ร่วมบริจาค	4774
ร่วมสนับสนุน	4820
ร่วมแสดงความคิดเห็น	4791
ร่วมโหวต	4807
ร้านค้า	4833
""", 'ล': """
ลงทะเบียน	4774
ลงทะเบียนเรียบร้อยแล้ว	4824
ลดขนาดตัวอักษร	4831
ลืมรหัสผ่าน	4774
ลืมรหัสผ่านหรือไม่	4822
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4811
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4811
วิดีโอไม่พร้อมใช้งาน	4811
วิธีปิดโปรแกรมบล็อกโฆษณา	4819
""", 'ส': """
สนับสนุนนักข่าว	4820
สนับสนุนรายเดือน	4820
สนับสนุนสื่ออิสระ	4820
สนับสนุนเรา	4774
สปอนเซอร์	4780
สมัครงานกับเรา	4791
สมัครสมาชิก	4774
สมัครเรียบร้อยแล้ว	4824
สรุปด้วย ai	4829
สรุปโดย ai	4829
สั่งซื้อหนังสือ	4810
สั่งซื้อเลย	4810
สำหรับสมาชิกเท่านั้น	4822
สิทธิพิเศษสำหรับผู้อ่าน	4810
สิทธิพิเศษสำหรับสมาชิก	4810
สแกน qr code	4815
สแกนคิวอาร์โค้ด	4815
ส่ง	4825
ส่งข่าว	4828
ส่งข้อความเรียบร้อยแล้ว	4824
ส่งความคิดเห็น	4807
ส่งคำตอบ	92
ส่งต่อให้เพื่อน	4791
""", 'ห': """
หน้าแรก	4827
""", 'อ': """
อนุญาต	4817
อนุญาตเสมอ	4813
ออกจากโหมดเต็มจอ	4811
อีเมล	4825
อีเมลไม่ถูกต้อง	4824
อ่านข่าวที่เกี่ยวข้อง	4800
อ่านข่าวผ่านแอป	4791
อ่านข่าวอื่นๆ	4800	4827
อ่านฉบับเต็ม	4827
อ่านต่อ	4780
อ่านต่อหลังโฆษณา	4810
อ่านต่อเรื่องนี้	4800
อ่านต่อในเบราว์เซอร์	4815
อ่านบทความฉบับเต็ม	4827
อ่านบนแอป	4815
อ่านเพิ่มเติม	4777
อ่านเรื่องที่เกี่ยวข้อง	4800
อ่านโดย ai	4811
อ่านในแอป	4815
""", 'เ': """
เกมทั้งหมด	4809
เกิดข้อผิดพลาด	4825
เกิดข้อผิดพลาด กรุณาลองใหม่	4824
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4824
เกี่ยวกับผู้เขียน	4828
เขียนความคิดเห็น	4807
เขียนโดย ai	4829
เข้าสู่ระบบ	4774
เข้าสู่ระบบด้วย apple	4822
เข้าสู่ระบบด้วย facebook	4822
เข้าสู่ระบบด้วย google	4822
เข้าสู่ระบบด้วย line	4822
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4807
เฉพาะสมาชิกเท่านั้น	4822
เต็มจอ	4812
เนื้อหาต่อจากโฆษณา	4810
เนื้อหาที่เกี่ยวข้อง	4800
เนื้อหาสนับสนุน	4810
เนื้อหาโฆษณา	4810
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4811
เบราว์เซอร์ของคุณไม่รองรับเสียง	4811
เปิดการแจ้งเตือน	4816
เปิดรับการแจ้งเตือน	4816
เปิดเสียง	4811
เปิดแอป	4815
เปิดในแอป	4815
เป็นคนแรกที่แสดงความคิดเห็น	4791
เพิ่มขนาดตัวอักษร	4831
เริ่มทำแบบทดสอบ	4809
เรียงตาม	4808
เรื่องที่คุณอาจสนใจ	20	4800
เรื่องที่น่าสนใจ	4800
เรื่องที่เกี่ยวข้อง	4777
เรื่องล่าสุด	4800
เรื่องอื่นที่น่าสนใจ	4777
เรื่องแนะนำ	4800
เลิกติดตาม	4830
เลือก	4823
เลือกแพ็กเกจ	4822
เลือกแพ็คเกจ	4822
เล่นวิดีโอ	4811
เล่นอัตโนมัติ	4812
เล่นเกม	4809
เล่นเลย	4809
เวลาที่เหลือ	4811
เสียงอ่านโดย ai	4811
""", 'แ': """
แจ้งข่าว	4828
แจ้งข้อผิดพลาด	4807
แจ้งคำผิด	4807
แจ้งลบความคิดเห็น	4807
แชร์	4780
แชร์ข่าวนี้	4791
แชร์บทความ	4791
แชร์บทความนี้	4831
แชร์บน facebook	4831
แชร์ผ่าน line	4831
แชร์หน้านี้	4791
แชร์ไปที่ line	4791
แชร์ไปยัง facebook	4831
แชร์ไปยัง line	4831
แท็ก	4800
แท็กที่เกี่ยวข้อง	4800
แบบสำรวจ	93
แปลอัตโนมัติ	4791
แปลโดย ai	4829
แปลโดยอัตโนมัติ	4829
แสดงความคิดเห็น	4780
แสดงคำบรรยาย	4811
แสดงน้อยลง	4778
แสดงเนื้อหา	4813
แสดงเพิ่มเติม	4827
แสดงโพสต์	4813
""", 'โ': """
โฆษณา	4780
โหลดหน้านี้ใหม่	4819
โหลดหน้าใหม่	4819
โหลดเนื้อหา	4813
โหลดเพิ่มเติม	4827
โหลดแอป	4815
โหลดแอปฟรี	4791
โหลดโพสต์	4813
โหวต	92	4808
""", 'ใ': """
ใหม่ล่าสุด	4808
ให้คะแนนบทความนี้	4807
""", 'ไ': """
ไปที่สูตร	62
ไปยังหน้าบริจาค	4820
ไม่สามารถเล่นวิดีโอนี้ได้	4811
ไม่สามารถเล่นวิดีโอได้	4811
ไม่สามารถแสดงเนื้อหานี้ได้	4813
ไม่ใช่ตอนนี้	4817
""", 'ả': """
ảnh tiếp theo	5250
ảnh trước	5250
""", 'ẩ': """
ẩn	5166
ẩn trả lời	5205
""", 'ủ': """
ủng hộ	5141
ủng hộ báo chí độc lập	5143
ủng hộ chúng tôi	5141
ủng hộ chúng tôi trên patreon	5224
ủng hộ hàng tháng	5224
ủng hộ một lần	5224
ủng hộ ngay	5247
ủng hộ tác giả	5143
""", '☕': """
☕ buy me a coffee	1205
☕ buy us a coffee	1205
""", 'あ': """
あとで	2939
あとで読む	2956
あとで読むに追加	3071
あなたにおすすめ	2978
あなたにおすすめの記事	2978
あなたはどう思いますか	2972
あなたへのおすすめ	2978
あわせて読みたい	2978
あわせて読む	3013
""", 'い': """
いいえ、結構です	2939
いいね	2956
いいね!してニュースをチェック	2957
いいね!で応援する	3003
いいね順	3022
いつでも解約ok	3043
いつでも解約できます	3043
いつでも解約可能	3043
いつでも配信停止できます	3046
いま読まれています	3013
いま読まれている記事	3013
""", 'お': """
おすすめ	2978
おすすめの記事	2978
おすすめプラン	3043
おすすめ情報pr	2962
おすすめ記事	2978
おすすめ関連記事	3013
おすすめ順	3022
お住まいの地域ではご覧いただけません	3027
お住まいの地域では再生できません	3027
お問い合わせ	2964	2992
お問い合わせありがとうございました	3046
お問い合わせありがとうございます	3046
お問い合わせ内容	3067
お役に立ちましたか	3021
お得なクーポン	3070
お得なプランを見る	3066
お気に入り	2956
お気に入りに追加	2956
お申し込み	2943
お申し込みが完了しました	3067
お申し込みを受け付けました	3067
お酒は#歳になってから	3025
""", 'こ': """
こちらの記事もおすすめ	3013
こちらの記事も読まれています	20	3013
こちらもおすすめ	2978
こちらも読む	3013
このコメントを報告	3060
このコンテンツは表示できません	3030
このコンテンツを表示できません	3030
このテーマをフォロー	3056
このテーマをフォローする	3056
このページは役に立ちましたか	3021
このメールアドレスは登録済みです	3067
この動画の配信は終了しました	3027
この動画はお住まいの地域では再生できません	3027
この動画はご覧いただけません	3027
この動画は公開を終了しました	3027
この動画は再生できません	3027
この動画は現在ご覧いただけません	3027
この投稿をinstagramで見る	3061
この本を購入する	3025
この著者の記事	2978
この著者の記事を見る	3050
この著者の記事一覧	3050
この記事だけ読む	3066
この記事に関連するニュース	3013
この記事のタグ	2978
この記事の写真	3050
この記事の写真をすべて見る	3014
この記事の写真を見る	3050
この記事の画像	3050
この記事の画像をもっと見る	3050
この記事の画像を見る	3050
この記事の筆者	3051
この記事の誤りを報告	2975
この記事の関連ニュース	3013
この記事はロックされています	3043
この記事は会員からのプレゼントです	3071
この記事は会員限定です	2943
この記事は参考になりましたか	3021
この記事は役に立ちましたか	3021
この記事へのコメント	2976
この記事もチェック	3003
この記事をシェア	2956
この記事をシェアする	3071
この記事をプレゼント	3003
この記事をプレゼントする	3003
この記事を保存	3003
この記事を印刷	3003
この記事を印刷する	3003
この記事を書いた人	3051
この記事を書いた記者	3051
この記事を聞く	3027
この記事を聴く	3027
この記事を評価	3060
この記事を評価する	3003
この記事を購入	3066
この記者の記事をもっと見る	3050
この記者の記事を見る	3050
この記者の記事一覧	2978
この記者をフォロー	2960
この記者をフォローする	3056
この連載の記事	2978
この連載をフォロー	2960
この連載をフォローする	2960
この音声はaiが読み上げています	3027
この項目は必須です	3046
この項目は必須項目です	3046
""", 'ご': """
ご寄付ありがとうございます	3065
ご寄付はこちら	3040
ご意見	2969
ご意見をお聞かせください	3021
ご意見・ご感想を入力	3067
ご投票ありがとうございました	3021
ご支援ありがとうございます	3065
ご支援のお願い	2940
ご支援はこちら	3040
ご登録ありがとうございました	3046
ご登録ありがとうございます	3046
ご購入はこちら	3025
ご購読の申し込み	2943
""", 'さ': """
さらに読み込む	2982
""", 'す': """
すでにアカウントをお持ちの方	3043
すでに会員の方	3043
すでに投票済みです	3021
すでに登録済みです	3067
すべてのcookieを受け入れる	3063
すべてのcookieを許可	3063
すべてのコメントを見る	3021
すべてのニュースを見る	3050
すべての写真を見る	3014
すべての記事を見る	3050
すべて受け入れる	2964
すべて同意する	3063
すべて拒否	3031
すべて拒否する	3030
すべて表示	2983
すべて見る	2982
すべて許可	2964	2967
すべて読む	2983
""", 'そ': """
その他のオプション	3057
その他の記事	2978
その他の金額	3040
""", 'は': """
はい、受け取る	3034
はじめての方はこちら	3043
はてなブックマーク	2956
はてなブックマークに追加	3003
はてブ	2956
""", 'ま': """
まずは無料で	3043
また後で	2939
まだ会員でない方	3043
""", 'み': """
みなさんはどう思いますか	2972
みんなのコメント	2969
""", 'も': """
もう一度再生	3064
もう一度見る	3028
もっと見る	2982
もっと詳しく知りたい方は	3013
もっと読む	2978
もどる	2982
""", 'よ': """
よく読まれています	3013
よく読まれている記事	2978
よく読まれている記事ランキング	2978
""", 'わ': """
わかりました	2983
""", 'ア': """
アカウントをお持ちでない方	3043
アカウントをお持ちの方	3043
アカウントをお持ちの方はこちら	3043
アクセスランキング	2978
アプリで続きを読む	3033
アプリで見る	3033
アプリで読む	3033
アプリで開く	3033
アプリなら	3033
アプリのダウンロード	2955
アプリをインストール	2955
アプリをダウンロード	2955
アプリを入手	3033
アプリを開く	2955
アプリダウンロード	2955
アンケート	93
アンケートにご協力	2974
アンケートに参加する	2974	3021
アンケートに回答する	3021
アンケートに答える	2974	3021
アンケート実施中	3003
アンケート結果	3022
アンケート結果を見る	3060
""", 'ウ': """
ウィンドウを閉じる	3069
""", 'エ': """
エラーが発生しました	3046
""", 'オ': """
オススメ記事	2978
オフにする	3035
オプションの管理	3063
オプションを管理	3063
オンにする	3035
オンラインショップ	3025
""", 'カ': """
カテゴリ	2978
カテゴリー	2978
カートに入れる	3070
""", 'キ': """
キーワード	2978
キーワードをフォロー	2960
""", 'ギ': """
ギャラリーを見る	3050
ギャラリーを閉じる	3069
""", 'ク': """
クイズに挑戦	2974	3003
クイズに挑戦する	2974	3003
クイズに答える	3023
クッキー	2964
クッキーの設定	3030
クッキー設定	2964	2967
クリックで拡大	3050
クリックで音声が出ます	3064
クリップ	2956
クリップする	2956
クロスワード	3024
クロスワードに挑戦	2973
クロスワードを解く	2973
""", 'ゲ': """
ゲームで遊ぶ	3023
ゲーム一覧	3023
""", 'コ': """
コピー	3058
コピーしました	2956
コメント	2969
コメント #件	2976
コメント#件	2969
コメント(#	2969
コメント(#件	2976
コメントする	2969
コメントのルール	3021
コメントの受付は終了しました	3021
コメントの受付を終了しました	3021
コメントはまだありません	2969
コメントは会員のみ	3060
コメントは無効になっています	3060
コメントをすべて見る	3021
コメントをもっと見る	2969
コメントを入力	3060
コメントを入力してください	3060
コメントを報告	3060
コメントを投稿	2969
コメントを投稿する	3021
コメントを書く	2969
コメントを残す	2969
コメントを見る	2969
コメントを送信	3021
コメントを送信する	3021
コメントを閉じる	3021
コメントガイドライン	3021
コメントポリシー	3021
コメント一覧	2969
コンテンツへスキップ	2980
コンテンツを表示	3030
コンテンツを表示する	3030
コンテンツを読み込む	3030
コーヒーをおごる	3040
""", 'サ': """
サイトで続ける	3033
サイトポリシー	2964	2992
サイトマップ	2964
サインイン	2943
サポーターになる	3040
サポートする	2940
""", 'シ': """
シェア	2956
シェアしよう	2956
シェアする	2956
""", 'ス': """
スキップ	2939
スクラップ	2956
スクラップする	2956
スポンサー	2962
スポンサードリンク	2962
スポンサーリンク	2962
スポンサー企業	3059
""", 'タ': """
タイアップ	2962
タグ	2978
タップして音声をオンにする	3064
""", 'チ': """
チケットを予約する	3025
チケットを購入	3025
チケットを購入する	3025
チケット購入はこちら	3025
チップで応援する	2940
チップを送る	2940
チャンネル登録	2957
""", 'ツ': """
ツイート	2956
ツイートする	2956
ツイートを読み込む	3030
""", 'デ': """
データ保護方針	3063
""", 'ト': """
トップ	2982
トップに戻る	3050
トップへ戻る	2982
トップニュース	2978
トップページ	2982
トップページに戻る	3050
トップページへ	3050
トピックス	2978
""", 'ド': """
ドネーション	2940
""", 'ナ': """
ナンプレ	3024
""", 'ニ': """
ニックネーム	3047
ニックネームを入力	3060
ニュースを読む	2982
ニュースレター	2949
ニュースレター登録	2949
ニュース一覧	3050
ニュース一覧へ	3050
""", 'バ': """
バックナンバー	2978
""", 'パ': """
パスワードをお忘れですか	3043
パスワードをお忘れの方	3043
パスワードをお忘れの方はこちら	3043
パスワードを忘れた方	2943
パスワードを忘れた方はこちら	3043
""", 'ピ': """
ピックアップ	2978
""", 'フ': """
フィードバックを送る	3021
フィードバックを送信	3021
フォトギャラリー	3050
フォトギャラリーを見る	3050
フォロー	2957
フォローしています	3056
フォローしてね	2957
フォローしました	2957
フォローする	2957
フォローを解除	3056
フォローを解除する	3056
フォロー中	2957
フォロー解除	3056
フォントサイズ	66
フォントサイズ変更	66
フルスクリーン	3028
""", 'ブ': """
ブックマーク	2956
ブックマークする	2956
ブラウザで続ける	3033
ブラウザで見る	3033
ブラウザで読む	3033
""", 'プ': """
プッシュ通知	2955
プッシュ通知を受け取りますか	3034
プッシュ通知を受け取る	3034
プライバシーの設定	3030
プライバシーポリシー	2964	2992
プライバシーポリシーに同意する	3046
プライバシー設定	3030
プランを見る	3043
プランを選ぶ	3043
プランを選択	3043
プラン一覧	3043
プレゼント	2943
プレミアム	2943
プレミアム会員	2948
プロフィール	3052
""", 'ヘ': """
ヘルプ	2964
""", 'ペ': """
ページの先頭に戻る	3050
ページの先頭へ	2982
ページの先頭へ戻る	3050
ページを再読み込み	3036
ページを再読み込みする	3036
ページを更新する	3036
ページトップ	2982
ページトップへ	2982
ページトップへ戻る	3050
""", 'ホ': """
ホーム	2982
ホームに戻る	3050
""", 'ポ': """
ポスト	2956
ポストする	2956
""", 'マ': """
マイページ	2943
マンスリーサポーターになる	3040
""", 'ミ': """
ミュート	3028
ミュートを解除	3027
ミュート解除	3027
""", 'メ': """
メインコンテンツへスキップ	2980
メッセージ	3068
メニュー	2982
メニューを閉じる	3069
メルマガ	2949
メルマガ登録	2949
メールでシェア	3057
メールで送る	2956
メールで送信	2956
メールをご確認ください	3046
メールアドレス	2949
メールアドレスが正しくありません	3046
メールアドレスでログイン	3066
メールアドレスで登録	3066
メールアドレスをご入力ください	3067
メールアドレスを入力	2949
メールアドレスを入力してください	3046
メールアドレスを入力する	3067
メールマガジン	2949
メールマガジン登録	2949
""", 'ラ': """
ライター	3052
ランキング	2978
""", 'リ': """
リンクをコピー	2956
リンクをコピーしました	3003
リンクをコピーする	3003
""", 'レ': """
レシピへ	62
レシピへスキップ	62
レシピへ移動	62
レシピを保存	62
レシピを印刷	62
レシピを見る	62
レシピを評価	62
""", 'ロ': """
ログアウト	2943
ログイン	2943
ログイン/会員登録	2943
ログインしてコメント	3021
ログインしてコメントする	3021
ログイン・会員登録	2943
ログイン状態を保持	3043
ログイン状態を保持する	3043
""", '一': """
一回だけ	3041
一回だけ寄付する	3040
一回のみ	3041
一時停止	3028
一次性	5374
一次性捐款	5373
一番人気	3044
一覧	2982
一覧に戻る	3050
一覧へ	2982
一覧を見る	2982
""", '上': """
上一个视频	5397
上一张	5382
上一张图片	5402
上一篇	5291
上一篇文章	5382
上一頁	5297
上一页	5297
""", '下': """
下一个视频	5397
下一张	5382
下一张图片	5402
下一張圖片	5402
下一篇	5291
下一篇文章	5382
下一部影片	5397
下一頁	5297
下一页	5297
下次再說	5258
下次再说	5258
下載app	5364
下載客戶端	5364
下載音檔	5357
下載音訊	5357
下载app	5364
下载客户端	5364
下载音频	5357
""", '不': """
不,謝謝	5258	5367
不,谢谢	5258	5367
不用了	5258	5367
不用了,謝謝	5367
不用了,谢谢	5367
不適切な内容を報告	3021
""", '专': """
专题	5291
""", '並': """
並び替え	3022
並べ替え	3022
""", '个': """
个人中心	5263
个人信息保护政策	5396
""", '为': """
为你推荐	5291
为您推荐	5291
""", '主': """
主要ニュース	2978
""", '举': """
举报	5290
举报评论	5393
""", '了': """
了解	2983
了解更多	5286
了解详情	5403
""", '京': """
京东购买	5355
""", '人': """
人人网	5329
人才招聘	5326
人气排行	5296
人气榜	5296
人気の動画	3013
人気の記事	2978
人気ランキング	2978
人気記事	2978
人気記事ランキング	2978
人気順	3022
人氣排行	5296
人氣文章	5338
人氣榜	5296
""", '仅': """
仅限会员	5376
仅限订阅用户	5376
""", '今': """
今、あなたにオススメ	2978
今、読まれている記事	3013
今すぐプレイ	3023
今すぐ寄付	3065
今すぐ支援する	3065
今すぐ購入	3070
今すぐ遊ぶ	3023
今はしない	2939
今はやめておく	2939
今回のみ	3041
今回のみ支援する	3040
今回はしない	2939
今日のアンケート	2973
今日のクイズに挑戦	2974
今日のクロスワード	2973
今日の注目	2978
今日投票	5305
今日最熱門	5338
今日热点	5291
今日焦点	5291
今日熱門	5338
今週のアンケート	2973
今週のクイズに挑戦	2974
""", '从': """
从app store下载	5364
""", '他': """
他の記事	20
他の記事も読む	2978
""", '付': """
付費閱讀	5263
付费内容	5263
付费阅读	5263
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5393
以下为广告内容	5326
以下為廣告內容	5326
以后再说	5258
以後再說	5366
以電子郵件繼續	5399
""", '件': """
件名	3068
""", '企': """
企画・制作	3059
""", '优': """
优惠码	5403
""", '会': """
会员专享	5268
会员专享内容	5268
会员专属	5263
会员中心	5263
会员登录	5263
会員でない方	3043
会員でない方はこちら	3043
会員の方はこちら	2943
会員の方はログイン	2943
会員プランを見る	3066
会員特典	3025
会員登録	2943
会員登録する	2943
会員登録のご案内	3066
会員登録はこちら	2943
会員限定	2943
会員限定特典	3025
会員限定記事	2943
会社概要	2992
""", '余': """
余下全文	5402
""", '作': """
作者其他文章	5315
作者更多文章	5382
作者的更多文章	5315
作者简介	5383
作者簡介	5383
""", '你': """
你可能也喜欢	5291
你可能也喜歡	5291
你可能感兴趣	5291
你可能还想看	5338
你可能還想看	5338
你已投票	5305
你怎么看	5304
你怎麼看	5304
""", '使': """
使用 apple 登入	5376
使用 facebook 登入	5376
使用 google 帳號登入	5376
使用 google 登入	5376
使用 google 繼續	5376
使用apple登录	5376
使用facebook登入	5376
使用facebook登录	5376
使用google登入	5376
使用google登录	5376
使用google繼續	5376
使用google继续	5376
使用google账号登录	5376
使用paypal付款	5399
使用条款	5283
使用條款	5283
使用邮箱登录	5399
""", '価': """
価格を見る	3070
""", '保': """
保存	2956
保存する	2956
保存设置	5361
保持登入	5376
保持登入狀態	5376
保持登录状态	5376
""", '個': """
個人情報の取り扱い	2964
個人情報の取り扱いについて	2964
個人情報の取り扱いに同意する	3046
個人情報の取扱いについて	2964
個人情報保護方針	2964	2992
""", '倍': """
倍速	5358
""", '僅': """
僅限會員	5376
僅限訂戶	5376
""", '優': """
優先するソースに追加	3056
優惠碼	5403
""", '儲': """
儲存設定	5361
""", '允': """
允許	5366
允許通知	5365	5367
允许	5366
允许通知	5365	5367
""", '元': """
元の記事を読む	3014
元記事で読む	3014
元記事を読む	2982
""", '免': """
免責聲明	5283
免費訂閱	5269
免費註冊	5263
免費試讀	5263
免費閱讀	5399
免责声明	5283
免费,无垃圾邮件	5379
免费注册	5263
免费订阅	5269
免费试读	5263
免费阅读	5399
免运费	5392
免運費	5392
""", '入': """
入力内容を確認	3067
入力内容を確認する	3067
入力必須	3046
""", '內': """
內容糾錯	5307
""", '全': """
全ての写真を見る	3014
全ての記事が読み放題	3066
全屏	5358
全文はこちら	3014
全文を読む	2982
全文表示	2982
全画面	3028
全画面表示	3027
全画面表示を終了	3027
全螢幕	5358
全記事読み放題	2948
全部拒絕	5362
全部拒绝	5362
全部接受	5283
全部新闻	5382
全部游戏	5353
全部视频	5382
全部评论	5290
全部话题	5293
""", '公': """
公众号	5277
公式sns	2957
公式twitter	2957
公式x	2957
公式アプリ	2955
公式サイトで見る	3025
公式サイトはこちら	3070
公式サイトを見る	3070
公式ショップ	3025
公式ショップはこちら	3025
""", '共': """
共 # 頁	5293
共 # 页	5293
共#頁	5293
共#页	5294
共有	2956
共有する	2956
共有オプション	3057
共有リンクをコピー	3003
""", '关': """
关于作者	5383
关于我们	5283
关注	5277
关注作者	5387
关注我们	5277
关注此话题	5387
关注话题	5387
关键词	5291
关闭	5258
关闭窗口	5402
关闭菜单	5402
""", '其': """
其他新聞	5291
其他新闻	20	5291
其他金額	5373
其他金额	5373
""", '内': """
内容由ai生成	5397
内容纠错	5307
""", '再': """
再生	2982
再生リスト	3064
再生時間	3028
再生速度	3027
再読み込み	3036
再読み込みする	3036
""", '写': """
写留言	5393
写真(#枚	3014
写真をすべて見る	3050
写真をもっと見る	3014
写真を拡大	3050
写真を拡大する	3050
写真を見る	2982
写真を見る(全#枚	3014
写真・動画の投稿はこちら	3051
写真特集	2978
写评论	5290
""", '出': """
出錯了	5380
出错了	5380
""", '分': """
分享	5276
分享到	5276
分享到facebook	5326
分享到line	5326
分享到qq	5390
分享到whatsapp	5390
分享到微信	5276
分享到微博	5276
分享到朋友圈	5390
分享文章	5404
分享本文	5326
分享此文	5326
分享此頁	5404
分享給好友	5326
分享給更多人看到	5326
分享给好友	5326
分享给更多人	5326
分享至	5276
分享至facebook	5276
分享至line	5326
分享这篇文章	5404
分享這篇文章	5404
分类	5291
分類	5291
""", '列': """
列印	5276
列印本頁	5326
列印食譜	62
""", '初': """
初めての方はこちら	3043
初割で無料体験する	2943
初月無料	2948
""", '利': """
利用規約	2964	2992
利用規約に同意します	3046
利用規約に同意する	3046
""", '刷': """
刷新页面	5368
""", '前': """
前のページ	2982
前のページに戻る	3069
前の写真	3050
前の動画	3064
前の画像	3050
前の記事	2978
前の記事へ	2978
前の記事を読む	3069
前へ	2982
前回の記事はこちら	3013
前回はこちら	3014
前往官網	5403
前往捐款	5373
前往捐款頁面	5373
前往捐款页面	5373
前往購買	5355
前往贊助	5373
""", '剩': """
剩余时间	5358
剩餘時間	5358
""", '加': """
加入google偏好來源	5387
加入line好友	5277
加入会员	5263
加入我们	5326
加入我们的团队	5326
加入我們	5326
加入我們的團隊	5326
加入書籤	5276
加入會員	5263
加入白名单	5368
加入購物車	5403
加入购物车	5403
加载中	5357
加载内容	5361
加载帖子	5361
加载更多	5297
加载更多评论	5350
""", '動': """
動画	2978
動画で見る	3003
動画の公開は終了しました	3027
動画の読み込みに失敗しました	3064
動画の配信は終了しました	3027
動画は再生できません	3027
動画をもっと見る	3050
動画を再生	3064
動画を再生する	3003
動画を再生できません	3027
動画を再生できませんでした	3027
動画を見る	2982
動画を読み込み中	3027
動画を読み込めませんでした	3064
動画を読み込んでいます	3027
動画プレーヤーを読み込み中	3027
動画一覧	3050
""", '勘': """
勘誤回報	5307
""", '包': """
包邮	5392
""", '協': """
協賛企業	3059
""", '单': """
单次	5374
单次捐款	5259
单篇购买	5399
""", '単': """
単発の寄付	3040
""", '博': """
博客來購買	5355
""", '占': """
占い	3024
""", '印': """
印刷	2956
印刷する	2956
印刷用ページ	3003
印刷用ページを表示	3003
印象笔记	5329
""", '即': """
即时新闻	5291
即時新聞	5291
""", '原': """
原文を表示	2983
原文を見る	2983
原文連結	5339
原文链接	5339
""", '去': """
去京东看看	5355
去京东购买	5355
去天猫购买	5355
去淘宝购买	5355
""", '参': """
参与投票	5306	5350
参与评论	5290
参加测验	5353
参加者募集中	2995
参加问卷调查	5326
""", '參': """
參加問卷調查	5326
參加測驗	5353
參與投票	5350
""", '友': """
友だち追加	2957
友だち追加する	2957
友善列印	5326
友達に教える	3003
""", '反': """
反馈	5290
""", '发': """
发一条友善的评论	5393
发现错误?请告诉我们	5326
发生错误	5380
发表留言	5290
发表评论	5290
发送	5380
发送成功	5379
""", '取': """
取材・文	3052
取消关注	5388
取消回复	5308
取消回覆	5308
取消追蹤	5387
取消關注	5388
取消静音	5357
取消靜音	5357
""", '受': """
受け取る	3035
受付が完了しました	3067
""", '古': """
古い順	3022
""", '可': """
可随时退订	5379
可隨時取消	5376
""", '合': """
合わせて読みたい	2978
合成音声による読み上げ	3027
合成音声による読み上げです	3027
""", '同': """
同じカテゴリの記事	2978
同じ著者の記事	3013
同作者文章	5315
同意	5283
同意して続ける	3030
同意して続行	3030
同意して閉じる	3030
同意しない	2964	2967
同意する	2964	2967
同意の管理	3030
同意を撤回	3030
同意を撤回する	3030
同意を管理	3030
同意を管理する	3030
同意並繼續	5286	5361
同意并继续	5286	5361
同意設定を変更	2966
""", '后': """
后退#秒	5357
""", '听': """
听全文	5326
听文章	5357
听新闻	5276
听这篇文章	5326
""", '商': """
商业推广	5392
商品の詳細を見る	3070
商品を見る	3025
商品ページへ	3025
商品詳細	3070
商品详情	5403
商城	5392
商業推廣	5392
""", '單': """
單次	5374
單次捐款	5259
單筆	5374
單筆捐款	5373
單筆支持	5373
單篇購買	5399
""", '回': """
回上一頁	5402
回到頂端	5382
回到頂部	5297
回到顶部	5382
回复	5290
回答する	92
回覆	5290
回頁首	5294
回頂端	5297
回首頁	5297
""", '图': """
图 #/#	5293
图片 #/#	5293
""", '圖': """
圖片 #/#	5293
""", '在': """
在 app store 下載	5364
在 facebook 查看	5394
在 google play 下載	5364
在 instagram 查看	5394
在 instagram 查看這則貼文	5394
在 spotify 收聽	5394
在 x 上查看	5394
在 youtube 上觀看	5394
在amazon購買	5355
在app store下载	5364
在app中打开	5364
在app中阅读	5364
在facebook查看	5394
在google play下载	5364
在instagram查看	5394
在instagram查看這則貼文	5394
在patreon上支持我们	5373
在spotify上收听	5394
在x上查看	5394
在youtube上观看	5394
在亚马逊购买	5355
在微博查看	5394
在浏览器中继续	5364
在瀏覽器中繼續	5364
""", '地': """
地図を見る	2983
地図を開く	2983
""", '執': """
執筆者	3052
執筆者プロフィール	3051
""", '報': """
報錯	5307
""", '填': """
填字游戏	5354
填字遊戲	5354
""", '复': """
复制	5391
复制成功	5276
复制网址	5326
复制链接	5276	5329
""", '外': """
外部コンテンツを表示	3030
外部コンテンツを表示する	3030
外部送信について	3063
外部送信ポリシー	3063
""", '大': """
大号字	66
大字	5276
大家还在看	5291
大家都在看	5291
""", '头': """
头条	5291
""", '好': """
好的	5366
""", '如': """
如何停用廣告封鎖	5369
如何关闭	5371
如何关闭广告拦截	5369
如何关闭广告拦截器	5368
如何關閉	5371
如何關閉廣告攔截	5369
如何關閉廣告攔截器	5368
如何關閉廣告阻擋	5369
""", '始': """
始終允許	5362
始终允许	5362
""", '字': """
字体	66
字体大小	5276
字号	5276
字幕	5358
字幕をオン	3027
字幕を表示	3027
字級	66	5276
字级	66
字號	5390
字體大小	66	5276
""", '官': """
官方微博	5277
""", '定': """
定期定額	5259
定期定額捐款	5373
定期定額支持	5373
定期捐款	5373
""", '寄': """
寄付	2940
寄付する	2940
寄付で応援する	2940	3003
寄付のお願い	2940
寄付はこちら	3040
寄付はこちらから	3040
寄付をする	2940
寄付ページはこちら	3040
寄付ページへ	3040
""", '寫': """
寫留言	5393
寫評論	5393
""", '專': """
專題	5291
""", '小': """
小字	5276
小編推薦	5291
小调查	93
""", '尚': """
尚未成為會員	5376
尚無留言	5326
""", '展': """
展开	5297
展开全文	5297
展开全部	5298
展开回复	5350
展开阅读全文	5402
展開	5297
展開全文	5382
""", '已': """
已关注	5277
已收到您的申请	5400
已是会员	5263
已是訂戶	5376
已有帐号	5263
已有帳號	5376
已有账号	5376
已經是會員	5263
已經是會員?登入	5263
已经是订户	5376
已经有账号	5376
已複製連結	5390
已關注	5387
""", '常': """
常に表示する	3030
常に許可	3031
常に許可する	3030
""", '年': """
年払い	3044
年額プラン	3044
""", '广': """
广告	5282
广告后继续阅读	5355
广告结束	5355
""", '広': """
広告	2962
広告の下に記事が続きます	3025
広告の後に続きます	2962
広告はここまで	3025
広告をスキップ	2962
広告を閉じる	2962
広告ブロッカーの解除方法	3037
広告ブロッカーをご利用中です	3036
広告ブロッカーをオフにする方法	3037
広告ブロックの解除方法	3036
広告ブロックをオフにしました	3037
広告ブロックを解除してください	3036
広告ブロックを解除しました	3036
広告ブロックを解除する方法	3037
広告企画	2962
広告掲載	2992
広告掲載について	2992
広告終わり	3025
""", '廣': """
廣告	5282
廣告後繼續閱讀	5355
廣告結束	5355
廣編企劃	5355
廣編特輯	5355
""", '延': """
延伸閱讀	5291
延伸阅读	5291
""", '开': """
开启app	5364
开启推送	5365
开启通知	5365	5367
开始测验	5353
开通vip	5399
开通会员	5263
""", '当': """
当前时间	5358
当当购买	5355
""", '影': """
影片已下架	5357
影片已移除	5357
影片無法播放	5357
影片載入中	5357
影片載入失敗	5397
影片長度 #	5324
影音	5291
""", '後': """
後で	2939
""", '微': """
微信	5276
微信好友	5329
微信扫一扫	5390
微信扫码分享	5390
微信朋友圈	5329
微信登录	5376
微博	5276
""", '必': """
必填	5380
必填字段	5379
必填欄位	5379
必填項	5379
必填项	5379
必須	3047
必須項目	3047
必須項目です	3046
""", '忘': """
忘記密碼	5263
忘记密码	5263
""", '応': """
応援する	2940
""", '快': """
快进#秒	5357
""", '总': """
总是允许	5362
""", '您': """
您可能也喜歡	5291
您可能感兴趣	5291
您可能还喜欢	20
您可能還喜歡	20
您可能還想看	5338
您可随时退订	5379
您可隨時取消訂閱	5379
您已关注此话题	5387
您已投票	5305
您已投过票	5350
您已投過票	5350
您已经投过票	5350
您已訂閱	5400
您已订阅	5400
您怎么看	5304
您怎麼看	5304
您的信息已发送	5379
您的姓名	5400
您的投票已提交	5350
您的支持很重要	5398
您的昵称	5393
您的暱稱	5393
您的留言	5400
您的訊息已送出	5379
您的邮箱	5269
您的電子郵件	5400
您的電郵	5269
""", '情': """
情報をお寄せください	3051
情報提供のお願い	3051
情報提供はこちら	3051
""", '想': """
想接收即時新聞通知嗎	5365
想接收通知吗	5365
""", '意': """
意見信箱	5307
意見反饋	5350
意見回饋	5350
意见反馈	5290
""", '感': """
感想を送る	2969
感謝您的參與	5350
感謝您的投票	92	5350
感謝您的支持	5398
感谢参与投票	5305
感谢您,您的信息已发送	5379
感谢您的参与	5350
感谢您的投票	92	5350
感谢您的支持	5398
感谢支持	5398
""", '成': """
成为会员	5259
成為會員	5259
""", '我': """
我们无法显示此内容	5361
我來說兩句	5308
我同意	5283
我同意处理我的个人数据	5379
我同意接收电子邮件	5379
我同意隱私權政策	5379
我已关闭	5368
我已关闭广告拦截	5369
我已关闭广告拦截器	5368
我已閱讀並同意隱私權政策	5379
我已關閉廣告攔截	5369
我已關閉廣告攔截器	5368
我已關閉廣告阻擋程式	5369
我已阅读并同意隐私政策	5379
我来说两句	5308
我的帐户	5263
我的帳戶	5263
我知道了	5283
我要举报	5350
我要勘誤	5307
我要報錯	5307
我要投票	5306	5350
我要捐款	5398
我要支持	5398
我要檢舉	5350
我要爆料	5383
我要留言	5290
我要糾錯	5326
我要纠错	5290
我要評論	5308
我要评论	5290
我要贊助	5398
""", '或': """
或	5377
""", '戻': """
戻る	2982
""", '所': """
所有新闻	5382
所有留言	5290
所有話題	5293
所有评论	5308
所有话题	5293
""", '打': """
打印	5276
打印本页	5326
打印食谱	62
打开	5298
打开app	5364
打开app查看更多	5364
打开app阅读	5364
打开app阅读全文	5364
打开客户端阅读	5364
打开微信扫一扫	5390
打开推送	5365
打赏	5259
打赏作者	5398
""", '扫': """
扫一扫分享	5390
扫描二维码下载	5364
扫码下载	5364
扫码下载app	5364
扫码下载客户端	5364
""", '投': """
投票	93	5351
投票ありがとうございました	92	3021
投票ありがとうございます	2973
投票する	92	3003
投票を受け付けました	3021
投票区	93
投票成功	5350
投票済みです	3021
投票結果	3022	5351
投票結果を見る	92
投票结果	5351
投稿する	2969
投稿を表示	3030
投稿を表示する	3030
投稿を読み込む	3030
投稿须知	5383
""", '折': """
折りたたむ	2983
折扣码	5403
折扣碼	5403
""", '报': """
报告错误	5298
""", '拒': """
拒否する	2967
拒絕	5283	5286
拒绝	5283	5286
拒绝全部	5362
拒绝所有cookie	5396
""", '招': """
招聘启事	5326
""", '拡': """
拡大	2956
拡大する	2982
""", '按': """
按年計費	5376
按年计费	5376
按月捐款	5373
按月计费	5376
按讚	5277
""", '捐': """
捐款	5259
捐贈	5259
捐赠	5259
""", '掃': """
掃描qr code下載	5364
掃碼下載	5364
""", '排': """
排序	5351
排行榜	5291
""", '採': """
採用情報	2995
""", '接': """
接受	5283
接受並繼續	5286	5361
接受並顯示	5285
接受全部	5283
接受全部cookie	5396
接受并显示	5285
接受并继续	5286	5361
接受所有	5283	5286
接受所有 cookie	5396
接受所有cookie	5396
接收通知	5365
""", '推': """
推广	5282
推广内容	5282
推廣	5282
推荐	5291
推荐文章	5291
推荐方案	5377
推荐阅读	5291
推薦	5291
推薦文章	5291
推薦閱讀	5291
""", '提': """
提交	92	5380
提交成功	5379
提交成功,感谢您的反馈	5400
提交评论	5350
提供	2962
提供反馈	5350
提供意見	5350
提供新聞線索	5383
提供新闻线索	5383
""", '搜': """
搜尋	5297
搜索	5297
""", '撤': """
撤回同意	5361
""", '播': """
播放	5297
播放器加载中	5357
播放影片	5397
播放视频	5397
播放速度	5357
""", '支': """
支持我们	5259
支持我們	5259
支持独立媒体	5373
支持獨立媒體	5373
支援する	2940
支援はこちら	3040
""", '收': """
收合	5298
收听	5276
收听文章	5357
收听本文	5326
收聽文章	5326
收聽本文	5357
收藏	5276
收藏文章	5276
收藏本文	5326
收藏食譜	62
收藏食谱	62
收起	5297
收起回复	5350
""", '放': """
放大图片	5382
放大圖片	5382
放大字体	5390
放大字體	5390
""", '数': """
数独	3024	5354
数独に挑戦	2973
""", '數': """
數獨	5354
""", '文': """
文字の大きさ	66	2956
文字を大きくする	3057
文字を小さくする	3057
文字サイズ	2956
文字サイズを変更	3057
文字サイズ変更	66
文字拡大	3057
文字稿	5358
文字起こし	3028
文字起こしを表示	3027
文字起こしを見る	3027
文明上网,理性发言	5393
文明上网理性发言,请遵守新闻评论服务协议	5393
文章未完 廣告後繼續	5355
""", '料': """
料金プラン	3044
料金プランを見る	3066
""", '新': """
新しい順	3022
新浪微博	5329
新着	2978
新着をメールでお知らせ	2960
新着ニュース	2978
新着記事	2978
新着記事をメールで受け取る	2960
新着記事一覧	3013
新着順	3022
新聞線索	5383
新規会員登録	2943
新規登録	2943
新闻简报	5269
新闻纠错	5307
新闻线索	5383
""", '无': """
无所谓	5351
无法显示此内容	5361
""", '早': """
早割	3059
早鳥票	5392
早鸟票	5392
""", '时': """
时长	5358
时长:#	5324
""", '明': """
明白了	5298
""", '是': """
是否允许通知	5365
是否接收推送通知	5365
是否接收通知	5365
是否開啟通知	5365
""", '显': """
显示全部	5382
显示内容	5361
显示原文	5298
显示字幕	5357
显示帖子	5361
显示更多	5297
""", '時': """
時長	5358
時長:#	5324
""", '暂': """
暂不	5258
暂停	5324
暂无评论	5326
暂无评论,快来抢沙发	5393
""", '暫': """
暫不	5258
暫停	5324
""", '更': """
更多	5291
更多作者文章	5382
更多内容	5291
更多分享方式	5390
更多图片	5382
更多圖片	5382
更多報導	5291
更多影片	5382
更多报道	5291
更多文章	5291
更多新聞	5291
更多新聞請看	5338
更多新闻	5291
更多游戏	5353
更多精彩	5338
更多精彩内容	5402
更多精采內容	5326
更多视频	5382
更多该作者文章	5315
更多資訊	5382
更多资讯	5382
更多选项	5391
更多選項	5391
更改 cookie 偏好	5285
更改 cookie 設定	5285
更改cookie偏好	5285
更正政策	5383
更正與說明	5383
""", '書': """
書籍を購入する	3025
""", '最': """
最受欢迎	5377
最受歡迎	5377
最多人看	5338
最新	5351
最新ニュース	2978
最新ニュースを通知で受け取る	3034
最新号	3013
最新影音	5338
最新文章	5291
最新新聞	5291
最新新闻	5291
最新消息	5291
最新記事	2978
最新评论	5308
最热	5351
最热评论	5308
最熱	5351
最超值	5377
""", '會': """
會員中心	5263
會員專享	5268
會員專享內容	5268
會員專屬	5263
會員登入	5263
""", '月': """
月払い	3044
月額#円	2948
月額#円(税込	2948
月額プラン	3044
""", '有': """
有効なメールアドレスを入力してください	3046
有料会員からのプレゼント記事	3071
有料会員登録	2943
有料会員記事	3003
有料登録	2943
有料記事	2943
有道云笔记	5329
""", '朋': """
朋友圈	5276	5329
""", '服': """
服务条款	5283
服務條款	5283
""", '朗': """
朗读全文	5357
""", '朝': """
朝刊・夕刊	2943
""", '未': """
未满十八岁禁止饮酒	5355
未滿十八歲禁止飲酒	5355
""", '本': """
本を購入する	3025
本周投票	5305
本周热门	5338
本周调查	5305
本文へ	2982
本文へジャンプ	2980
本文へスキップ	2980
本文へスキップする	2980
本文へ移動	2982
本文对您有帮助吗	5350
本文尚无评论	5393
本文已锁定	5376
本文由ai语音朗读	5357
本週投票	5305
本週調查	5305
""", '机': """
机器翻译	5326
机翻	5358
""", '来': """
来测测你的知识	5353
""", '查': """
查看专题	5382
查看优惠	5399
查看作者主页	5383
查看作者更多文章	5315	5382
查看優惠	5399
查看全部	5297
查看全部图片	5382
查看全部文章	5402
查看全部評論	5350
查看全部评论	5350
查看全部话题	5293
查看原图	5297
查看原文	5339
查看商品	5403
查看回复	5350
查看回覆	5350
查看图集	5382
查看圖集	5382
查看地图	5298
查看專題	5382
查看投票結果	5393
查看投票结果	92	5393
查看文字稿	5357
查看方案	5399
查看更多	5297
查看更多图片	5382
查看更多評論	5308
查看更多评论	5350
查看留言	5290
查看結果	92	5306
查看结果	92	5298	5306
查看訂閱方案	5376
查看詳情	5298
查看订阅方案	5376
查看评论	5290
查看详情	5298
查看逐字稿	5357
查看高清图集	5382
""", '标': """
标签	5291
""", '检': """
检举评论	5393
""", '検': """
検索	2982
""", '業': """
業配	5282
""", '楽': """
楽天で見る	3025
楽天で詳細を見る	3025
楽天で購入	3025
楽天で購入する	3025
楽天市場で見る	3025
楽天市場で購入	3025
""", '標': """
標籤	5291
""", '機': """
機器翻譯	5326
機械翻訳	3028
""", '檢': """
檢舉	5290
檢舉留言	5393
""", '次': """
次のページ	2982
次の写真	3050
次の動画	3064
次の画像	3050
次の記事	2978
次の記事へ	2978
次の記事を読む	3069
次へ	2982
次を読む	2983
次ページ	2982
次回から自動的にログイン	3043
""", '正': """
正しいメールアドレスを入力してください	3046
正在加载播放器	5357
""", '此': """
此影片無法播放	5357
此文章已锁定	5376
此欄位為必填	5379
此視頻無法播放	5357
此视频不可用	5357
此视频已被删除	5357
此項為必填	5379
此页面对您有帮助吗	5350
此项为必填项	5379
""", '残': """
残り # %	2945
残り #%	2945
残り #% (#文字	2945
残り#%	2945
残り#% (#文字	2945
残り#%(#文字	2945
残り#％	2945
残り:#%	2945
残り:#％	2945
残り時間	3028
""", '毎': """
毎月寄付する	3040
毎月支援する	3040
""", '每': """
每一份支持都很重要	5373
每一份支持都重要	5373
每月捐款	5259
""", '民': """
民調	93
""", '沒': """
沒意見	5351
""", '没': """
没意见	5351
没有账号	5376
""", '注': """
注册	5263
注册成功	5400
注目の記事	2978
注目キーワード	2978
注目ワード	2978
注目記事	2978
""", '测': """
测测你的知识	5353
""", '清': """
清晰度	5358
""", '点': """
点击取消静音	5397
点击图片查看大图	5382
点击打开声音	5397
点击排行	5291
点击播放	5326
点击收听	5357
点击放大	5382
点击查看全文	5402
点击查看原文	5339
点击查看大图	5297
点击看更多	5294
点击阅读全文	5402
点击阅读原文	5339
点我看更多	5294
点我看视频	5326
点赞	5276
""", '為': """
為您推薦	5291
""", '热': """
热搜榜	5296
热榜	5296
热点	5291
热点排行	5296
热点推荐	5291
热门	5291
热门排行	5291
热门文章	5291
热门新闻	5291
""", '無': """
無所謂	5306
無料で体験する	2943
無料で始める	3043
無料で試す	3043
無料で読む	2943
無料アプリをダウンロード	3033
無料ゲーム	3023
無料会員登録	2943
無料会員限定	2943
無料体験	2943
無料登録	2943
無法播放影片	5357
無法載入影片	5397
無法顯示此內容	5361
""", '焦': """
焦點新聞	5291
""", '熱': """
熱門	5291
熱門排行	5291
熱門文章	5291
熱門新聞	5291
熱門話題	5291
""", '爆': """
爆料信箱	5383
爆料專線	5383
爆料热线	5383
""", '片': """
片長 #	5324
片長:#	5324
片长 #	5324
""", '特': """
特定商取引法に基づく表記	2964
特集	2978
特集を見る	3050
特集ページへ	3050
特集一覧	3050
特集一覧へ	3069
""", '猜': """
猜你喜欢	5291
猜你喜歡	5291
""", '現': """
現在の再生時間	3027
""", '生': """
生成aiを使用しています	3064
""", '用': """
用app開啟	5364
用户协议和隐私政策	5396
""", '由': """
由ai生成	5386
由ai语音朗读	5357
""", '申': """
申し込む	2943
""", '电': """
电子报	5269
电子邮箱	5269
""", '画': """
画像をクリックして拡大	3050
画像を拡大	2982
画像を拡大する	3050
画像を見る	2982
画質	3028
""", '留': """
留言	5290
留言(#	5290
留言内容	5401
留言已關閉	5350
留言規則	5350
留言规则	5350
""", '略': """
略過廣告	5397
""", '登': """
登入	5263
登入/註冊	5263
登入後留言	5350
登出	5263
登录	5263
登录/注册	5263
登录后发表评论	5350
登錄	5263
登録	2943
登録が完了いたしました	3067
登録が完了しました	3003
登録して続きを読む	2943
登録する	2943
""", '發': """
發佈留言	5308
發現錯誤?請告訴我們	5326
發生錯誤	5380
發表留言	5290
發表評論	5290
""", '百': """
百度贴吧	5329
""", '皆': """
皆さまのご支援が力になります	3040
""", '監': """
監修者	3052
""", '目': """
目前時間	5358
目录	5297
目次	2982
目次へ戻る	3069
目錄	5297
""", '直': """
直接看食谱	62
""", '相': """
相关主题	5291
相关报道	5291
相关推荐	5291
相关文章	5291
相关新闻	5291
相关标签	5291
相关视频	5338
相关阅读	5291
相關主題	5291
相關報導	5291
相關影片	5338
相關推薦	5291
相關文章	5291
相關新聞	5291
相關標籤	5291
相關閱讀	5291
""", '看': """
看了这篇文章的人也看	5291
看全文	5382
看全部留言	5308
看全部留言 (#	5308
看原文	5339
看更多	5291
看更多作者文章	5382
看更多文章	5338
看更多新聞	5294	5338
看更多新闻	5294
看更多照片	5382
看結果	92
""", '知': """
知道了	5298
""", '確': """
確認する	3047
確認メールをお送りしました	3046
確認メールを送信しました	3046
確認画面へ	3047
""", '禁': """
禁止酒駕	5392
禁止酒駕,飲酒過量有害健康	5355
""", '稍': """
稍后	5366
稍后再说	5258
稍后提醒我	5258
稍后阅读	5326
稍後	5366
稍後再說	5258
稍後提醒我	5258
稍後閱讀	5326
""", '立': """
立即开通	5399
立即投票	92
立即捐助	5373
立即捐款	5259
立即捐赠	5373
立即支持	5398
立即訂閱	5263
立即订阅	5263
立即试玩	5353
立即購票	5355
立即贊助	5373
立即购票	5355
立即选购	5355
立即選購	5355
立即開始玩	5353
""", '第': """
第 # 張,共 # 張	5293
第 # 頁,共 # 頁	5294
第 # 页,共 # 页	5294
第#张/共#张	5293
第#頁 共#頁	5294
第#页,共#页	5294
""", '筆': """
筆者	3052
筆者プロフィール	3051
""", '管': """
管理 cookie	5285
管理cookie	5361
管理偏好設定	5396
管理偏好设置	5396
管理同意	5361
管理同意设置	5361
管理同意選項	5361
管理設定	5286
管理设置	5286
管理选项	5396
管理選項	5396
""", '粉': """
粉絲團	5277
""", '精': """
精彩推荐	5338
精彩推薦	5338
精选	5291
""", '紙': """
紙面ビューアー	2943
""", '結': """
結果を見る	92	2983
""", '続': """
続きはこちら	3014
続きをみる	2982
続きを読む	2943
続けて読む	3069
""", '網': """
網友投票	5305
網友留言	5290
""", '編': """
編輯推薦	5291
編輯準則	5383
編輯精選	5291
編集ポリシー	3051
編集方針	3052
編集部おすすめ	2978
編集部のおすすめ	2978
""", '縮': """
縮小	2956
縮小字體	5390
""", '繼': """
繼續使用網頁版	5364
繼續閱讀	5297
繼續閱讀請往下	5355
""", '續': """
續訂	5399
""", '纠': """
纠错	5290
""", '继': """
继续在浏览器阅读	5364
继续浏览内容	5297
继续阅读	5297
""", '续': """
续订	5399
""", '编': """
编辑准则	5383
编辑推荐	5291
编辑精选	5291
""", '缩': """
缩小字体	5390
""", '网': """
网友评论	5290
网友评论仅供其表达个人看法,并不表明本站立场	5393
""", '翻': """
翻訳を表示	2983
""", '联': """
联系作者	5383
联系我们	5283
联系编辑部	5383
""", '聯': """
聯絡我們	5283
聯絡編輯部	5383
""", '聽': """
聽全文	5326
聽文章	5357
聽新聞	5276
聽這篇文章	5326
""", '脳': """
脳トレ	3024
""", '自': """
自动播放	5358
自動再生	3028
自動播放	5358
自動翻訳	3028
自定义金额	5373
自訂金額	5373
""", '菜': """
菜单	5297
""", '著': """
著作権	2964
著者の記事一覧	3050
著者をフォロー	3056
著者をフォローする	3056
著者プロフィール	3051
""", '複': """
複製	5391
複製網址	5326
複製連結	5276	5329
""", '要': """
要接收推送通知吗	5365
要接收通知嗎	5365
""", '視': """
視頻由ai生成	5397
""", '觀': """
觀看更多	5338
""", '视': """
视频	5291
视频不可用	5357
视频加载中	5357
视频加载失败	5397
视频已下架	5357
视频已失效	5357
视频无法播放	5357
视频时长	5397
视频正在加载	5357
""", '解': """
解鎖全文	5326
解鎖文章	5399
解锁全文	5326
解锁文章	5399
解除しました	3039
解除方法	3039
解除方法はこちら	3039
""", '訂': """
訂戶專享	5355
訂戶專享優惠	5355
訂戶專享內容	5376
訂戶贈閱	5404
訂正について	3051
訂閱	5263
訂閱成功	5400
訂閱推播	5365
訂閱方案	5399
訂閱會員	5263
訂閱會員專屬內容	5326
訂閱郵件	5269
訂閱電子報	5269
""", '記': """
記事に関するお問い合わせ	3051
記事の続きはこちら	3014
記事の続きを読む	3050
記事の誤りを報告	2992	3060
記事の誤りを報告する	2975
記事は広告の下に続きます	3025
記事は広告の後に続きます	3025
記事へのお問い合わせ	3051
記事へのご意見	2969
記事をサポートする	2940
記事をシェア	3071
記事をシェアする	3071
記事をプレゼント	2943
記事をプレゼントする	3003
記事を保存	2956
記事を保存する	3003
記事を印刷する	2956
記事を聴く	3027
記事を評価する	3060
記事を読む	2982
記事を購入する	3066
記事を音声で聞く	3027
記事を音声で聴く	3027
記事ランキング	2978
記事一覧	2982
記事一覧へ	3050
記事一覧を見る	3014
記事全文を読む	2982
記住我	5377
記者をフォロー	3056
記者プロフィール	3051
記者募集	2995
記者募集中	2995
""", '設': """
設定を保存	3030
設定を保存する	3030
設定を変更	2967
設定を変更する	3063
設定を管理	3063
""", '許': """
許可	3035
許可する	2964	2967
""", '註': """
註冊	5263
註冊成功	5400
""", '評': """
評価順	3022
評論	5290
評論已關閉	5350
評論規則	5350
""", '話': """
話題の記事	2978
""", '該': """
該作者其他文章	5315
該作者更多文章	5382
該作者的更多文章	5315
""", '詳': """
詳しく見る	2967	2983
詳細	2983
詳細を見る	3070
詳細・購入はこちら	3025
詳細設定	2967
""", '語': """
語音播報	5326
語音朗讀	5326
""", '誤': """
誤りを報告	2983
誤りを報告する	3060
誤字・脱字を報告	2975	2992
誤字・脱字を報告する	2975	2992
誤字脱字の報告	3003
誤字脱字を報告	3051
誤字脱字を報告する	2975	2992	3003
""", '読': """
読まれている記事	2978
読み上げ	3003
読み放題	2948
読み続ける	2983
読み込み中です	3027
読者限定	3025
""", '請': """
請填寫讀者問卷	5326
請我們喝杯咖啡	5373
請查收郵件	5379
請檢查您的收件匣	5379
請繼續下滑閱讀	5355
請繼續往下閱讀	5282
請輸入您的電子郵件	5400
請輸入有效的電子郵件	5379
請輸入有效的電子郵件地址	5379
請輸入電子郵件	5269
請選擇金額	5398
請關閉廣告攔截器	5368
""", '讀': """
讀者優惠	5355
讀者專享	5355
讀者投書	5307
""", '讚': """
讚	5276
讚賞支持	5259
""", '订': """
订户专享	5355
订户专享优惠	5355
订户赠阅	5404
订阅	5263
订阅会员	5263
订阅成功	5400
订阅推送	5365
订阅邮件	5269
""", '记': """
记住我	5377
记者简介	5383
""", '设': """
设为google首选来源	5387
""", '评': """
评论	5290
评论(#	5290
评论功能已关闭	5393
评论已关闭	5350
评论规则	5350
""", '诚': """
诚聘英才	5326
""", '话': """
话题	5291
""", '该': """
该作者其他文章	5315
该作者的更多文章	5315
该文章已关闭评论	5393
该视频不可用	5357
该视频已下架	5357
该邮箱已被注册	5400
""", '详': """
详情	5298
""", '语': """
语音朗读	5326
语音由ai生成	5357
""", '说': """
说点什么	5393
""", '请': """
请先登录再评论	5326
请关闭广告拦截器	5368
请我们喝杯咖啡	5373
请查收邮件	5379
请检查您的收件箱	5379
请继续往下阅读	5282
请输入您的电子邮件	5400
请输入您的邮箱	5400
请输入昵称	5393
请输入有效的电子邮件地址	5379
请输入有效的邮箱地址	5379
请输入邮箱	5269
请选择金额	5398
""", '读': """
读者专享	5355
读者优惠	5355
""", '豆': """
豆瓣	5329
""", '購': """
購入はこちら	3025
購票	5392
購票連結	5355
購読	2943
購読する	2943
購読のお申し込み	2943
購読プラン	3066
購読プランを見る	3043
購読申し込み	2943
購買本書	5355
""", '贈': """
贈る	3058
贈送文章	5326
贈送文章給朋友	5326
贈送此文	5326
""", '贊': """
贊助	5259
贊助內容	5282
贊助商	5282
贊助我們	5373
""", '购': """
购买本书	5355
购买此书	5355
购票	5392
购票链接	5355
""", '赞': """
赞	5351
赞助	5259
赞助内容	5282
赞助商链接	5282
赞助我们	5373
赞赏	5259
赞赏作者	5398
""", '赠': """
赠送文章	5390
赠送此文	5326
""", '超': """
超值方案	5376
""", '跳': """
跳到主要內容	5297
跳到內容	5294
跳到食谱	62
跳至主要內容	5294
跳至主要内容	5294
跳至內容	5294
跳至食譜	62
跳转到主要内容	5294
跳转到食谱	62
跳过广告	5397
""", '踩': """
踩	5351
""", '載': """
載入中	5357
載入內容	5361
載入更多	5297
載入貼文	5361
""", '輸': """
輸入您的電子郵件	5400
""", '轉': """
轉發	5276
""", '转': """
转发	5276
""", '载': """
载入内容	5361
""", '输': """
输入您的邮箱	5400
""", '返': """
返信	2969
返信する	2969
返信を書く	3060
返信を表示	3021
返信を見る	3021
返信を隠す	3021
返回上一页	5402
返回列表	5402
返回頂部	5382
返回顶部	5297
返回首頁	5382
返回首页	5297
""", '还': """
还不是会员	5376
还有更多精彩内容	5402
还没有账号	5376
""", '这': """
这篇文章对你有帮助吗	5350
这篇文章对您有帮助吗	5350
""", '进': """
进入专题	5382
进入专题页	5382
""", '连': """
连结已复制	5390
""", '追': """
追蹤	5277
追蹤中	5387
追蹤主題	5387
追蹤作者	5387
追蹤我們	5277
""", '退': """
退出全屏	5357
""", '送': """
送信	92	3047
送信が完了しました	3046
送信しました	3046
送信する	92	3047
送信完了	3046
送出	92	5380
送出成功	5379
送出留言	5350
送出評論	5350
送料無料	3059
""", '选': """
选择	5377
选择方案	5376
选择订阅方案	5376
选择金额	5398
""", '逐': """
逐字稿	5358
""", '這': """
這篇文章對你有幫助嗎	5350
這篇文章對您有幫助嗎	5350
""", '通': """
通報	3022
通報する	2969
通知をオン	2955
通知をオンにする	3034
通知を受け取らない	3034
通知を受け取りますか	3034
通知を受け取る	3003
通知を設定する	3034
通知を許可	3034
通知を許可しますか	3034
通知を許可する	3034
""", '速': """
速報	2978
速報を通知で受け取る	3034
速報通知を受け取る	3003
""", '連': """
連結已複製	5326
連載	2978
連載の新着をメールでお知らせ	2960
連載をフォロー	3056
連載をフォローする	3056
連載を見る	3050
連載一覧	3050
""", '運': """
運営会社	2964	2992
""", '違': """
違反を報告	3021
違反を報告する	3021
違反報告	2969
""", '選': """
選單	5297
選択する	3044
選擇	5377
選擇方案	5376
選擇訂閱方案	5376
選擇金額	5398
""", '還': """
還不是會員	5376
還沒有帳號	5376
""", '邮': """
邮箱	5269
邮箱格式不正确	5379
邮箱格式错误	5379
""", '配': """
配信停止はいつでも可能です	3046
""", '重': """
重新加载页面	5368
重新播放	5358
重新整理頁面	5368
重新載入頁面	5368
""", '金': """
金額を入力	3040
金額を指定	3040
金額を指定する	3040
金額を選ぶ	3065
金額を選択	3065
金額を選択してください	3065
""", '錯': """
錯誤回報	5307
""", '链': """
链接已复制	5326
""", '閉': """
閉じる	2939	2982
""", '開': """
開く	2983
開啟推播	5365
開啟通知	5365	5367
開始測驗	5353
開通會員	5263
""", '間': """
間違いを見つけたら	3051
""", '関': """
関連	2978
関連する記事	2978
関連キーワード	2978
関連タグ	2978
関連トピックス	2978
関連ニュース	2978
関連リンク	2978
関連動画	2978
関連動画を見る	3064
関連情報	2978
関連記事	2978
関連記事はこちら	3013
関連記事をもっと見る	3069
関連記事を見る	3069
""", '閱': """
閱讀下一篇	5402
閱讀全文	5297
閱讀原文	5339
閱讀排行	5296
閱讀更多	5297
""", '關': """
關於作者	5383
關於我們	5283
關注	5277
關注作者	5387
關注我們	5277
關注此主題	5387
關鍵字	5291
關閉	5258
關閉視窗	5402
關閉選單	5402
""", '阅': """
阅读下一篇	5402
阅读全文	5297
阅读剩余全文	5402
阅读原文	5339
阅读排行	5296
阅读更多	5297
""", '随': """
随时取消	5376
随时可取消	5376
""", '隐': """
隐私偏好	5396
隐私政策	5283
隐私权政策	5283
隐私设置	5362
""", '隨': """
隨時取消	5376
""", '隱': """
隱私偏好	5396
隱私政策	5283
隱私權政策	5283
隱私權設定	5361
隱私設定	5362
""", '離': """
離開全螢幕	5357
""", '電': """
電子信箱	5269
電子信箱格式錯誤	5379
電子報	5269
電子版	2943
電子郵件格式不正確	5379
電郵	5380
""", '静': """
静音	5358
""", '靜': """
靜音	5358
""", '音': """
音声で聞く	2956
音声をダウンロード	3027
音声を再生	3064
音声読み上げ	3003
音頻長度 #	5324
音频播放器	5397
""", '頭': """
頭條	5291
""", '顯': """
顯示內容	5361
顯示原文	5298
顯示字幕	5357
顯示更多	5297
顯示貼文	5361
""", '飲': """
飲酒過量,有害健康	5355
飲酒過量有害健康	5355
""", '首': """
首頁	5297
首页	5297
""", '马': """
马上开始	5298
马上玩	5353
""", '验': """
验证码	5380
""", '點': """
點我看影片	5326
點我看更多	5294
點擊排行	5296
點擊播放	5357
點擊播放本文	5326
點擊放大	5382
點擊看大圖	5382
點擊看更多	5294
點擊開啟聲音	5397
點擊閱讀全文	5402
點此看更多	5294
點閱排行	5338
""", '가': """
가	3094	3128
가 가 가	3128
가가가	3128
가격 보기	3201
가로세로 낱말퀴즈	3154
가입하기	3083
가장 많이 본 뉴스	3101
가장 인기	3176
""", '강': """
강연 신청하기	3143
""", '개': """
개인정보 보호 설정	3195
개인정보 설정	3160
개인정보 수집 동의	3177
개인정보 수집 및 이용 동의	3177
개인정보 수집 및 이용에 동의합니다	3177
개인정보 수집·이용에 동의합니다	3177
개인정보 처리방침	3099
개인정보처리방침	3099
""", '갤': """
갤러리 닫기	3200
갤러리 보기	3182
""", '거': """
거부	3099	3121
""", '검': """
검색	3103
""", '게': """
게시물 보기	3160
게시물 불러오기	3160
게임 전체보기	3152
게임 하러 가기	3152
""", '결': """
결과 보기	92	3104
""", '계': """
계속 읽기	3083
계정이 있으신가요	3175
""", '고': """
고객센터	3099
고충처리	3116
고충처리인	3116	3183
""", '공': """
공감	3151
공감백배 #	3129
공감순	3151
공유	3094
공유하기	3094
""", '과': """
과거순	3151
""", '관': """
관련 기사	3101
관련 기사 더보기	3200
관련 뉴스	3101
관련 영상	3139
관련 태그	3101
관련기사	3101
관련기사 더보기	3200
관련뉴스	3101
관련키워드	3101
""", '광': """
광고	3098
광고 건너뛰기	3196
광고 닫기	3098
광고 문의	3116
광고 문의하기	3144
광고 아래에 기사가 계속됩니다	3155
광고 영역	88
광고 종료	3155
광고 차단 해제 방법	3166
광고 차단을 해제해 주세요	3166
광고 차단을 해제했습니다	3166
광고 차단이 감지되었습니다	3166
광고 후 계속됩니다	3155
광고문의	3116
광고성 정보 수신 동의	3177
광고성 정보 수신에 동의합니다	3177
""", '괜': """
괜찮습니다	3078
""", '교': """
교보문고에서 구매	3155
""", '구': """
구글 계정으로 계속하기	3175
구글 계정으로 로그인	3175
구글 선호 매체로 추가	3187
구글 플레이에서 다운로드	3163
구글로 계속하기	3175
구글로 로그인	3175
구글플레이에서 다운로드	3163
구독	3083
구독 갱신	3198
구독 상품 보기	3175
구독 상품 선택	3175
구독 상품 안내	3198
구독 신청	3083
구독 신청이 완료되었습니다	3177
구독 신청하기	3175
구독 안내	3198
구독 전용	3083
구독 중	3083
구독 취소	3188
구독권 선택	3175
구독신청	3083	3116
구독이 완료되었습니다	3131
구독자 전용	3086
구독자 전용 기사	3175
구독자 전용 혜택	3155
구독자 혜택	3155
구독자가 선물한 기사입니다	3202
구독중	3187
구독하고 이어서 읽기	3131
구독하기	3083
구매하기	3155
구매하러 가기	3155
""", '글': """
글씨 크기	66
글씨크기	3094
글자 작게	3189
글자 크게	3189
글자 크기	3094
글자 크기 변경	66	3131
글자 크기 조절	66	3131
글자크기	3094	3128
글자크기 변경	66
글자크기 설정	66
글자크기 조절	66
""", '금': """
금액 선택	3197
금액 직접 입력	3171
금액을 선택하세요	3197
금액을 선택해 주세요	3197
""", '기': """
기계 번역	3157
기대해요 #	3129
기부하기	3079
기사 계속 보기	3200
기사 공유	3189
기사 공유하기	3094
기사 구매	3198
기사 더 보기	3200
기사 더보기	3131
기사 듣기	3131
기사 링크 복사	3131
기사 본문	3103
기사 선물하기	3131
기사 스크랩	3189
기사 스크랩하기	3131
기사 오류 신고	3131
기사 오류 제보	3131
기사 요약	3186
기사 원문 보기	3131
기사 음성으로 듣기	3156
기사 잠금 해제	3198
기사 저장	3189
기사 저장하기	3131
기사 전문 보기	3182
기사 전체보기	3182
기사 제보	3116	3183
기사 제보 및 문의	3131
기사 추천	3192
기사 평가하기	3192
기사 후원하기	3079
기사는 광고 아래에 계속됩니다	3155
기사는 광고 후 계속됩니다	3155
기사듣기	3156
기사를 공유합니다	3202
기사에 대한 의견	3100
기사원문	3103
기사저장	3094
기사제보	3116	3183
기사추천	3192
기자 구독	3115
기자 구독하기	3115
기자 소개	3183
기자 응원하기	3117
기자 페이지	3115
기자 프로필	3117
기자 프로필 보기	3115
기자 홈	3117
기자구독	3117	3187
기자에게 메일 보내기	3183
기자에게 이메일 보내기	3183
기자의 다른 기사	3115
기자의 다른 기사 보기	3117	3182
기자의 다른기사	3101	3117
기자의 다른기사 보기	3182
기자페이지 바로가기	3182
기자프로필	3117
기획 기사 보기	3182
""", '나': """
나중에	3078
나중에 보기	3131
나중에 읽기	3131
나중에 하기	3078
""", '남': """
남은 시간	3157
""", '낱': """
낱말 퍼즐 풀기	3111
낱말퀴즈	3154
""", '내': """
내 정보	3083
내용을 입력하세요	3199
내용을 입력해 주세요	3199
""", '네': """
네, 받을게요	3164
네이버 구독	3097
네이버 로그인	3175
네이버 밴드 공유	3189
네이버 블로그	3094
네이버로 로그인	3175
네이버에서 구독	3097
네이버에서 구독하기	3097
""", '놀': """
놀랐어요 #	3129
""", '놓': """
놓치면 안 되는 기사	3139
""", '뉴': """
뉴스 더보기	3182
뉴스 듣기	3131
뉴스레터 구독	3089
뉴스레터 구독 신청	3089
뉴스레터 구독이 완료되었습니다	3199
뉴스레터 무료 구독	3131
뉴스레터 신청	3089
""", '닉': """
닉네임을 입력하세요	3192
""", '다': """
다른 공유 찾기	3094
다른 금액	3171
다른 기사	20	3101
다른 기사 더 보기	20
다른 기사 보기	3115
다른기사	3101
다른기사 보기	3101
다시 보기	3157
다시 보지 않기	3078
다시보기	3157
다음	3103
다음 기사	3101
다음 기사 보기	3131
다음 기사 읽기	3200
다음 동영상	3196
다음 사진	3182
다음 영상	3196
다음 이미지	3200
다음 페이지	3103
다음글	3182
다음기사	3101
다음에	3078
다음에 하기	3165
다크모드	3161
""", '닫': """
닫기	3078
""", '답': """
답글	3100
답글 달기	3150
답글 더보기	3150
답글 보기	3150
답글 쓰기	3150
답글 접기	3150
답글쓰기	3100
""", '당': """
당신의 생각은	3110
당신이 좋아할 만한	3101
""", '댓': """
댓글	3100
댓글 #	3100
댓글 #개	3100
댓글 닫기	3150
댓글 달기	3113
댓글 더보기	3150
댓글 등록	3150
댓글 등록하기	3150
댓글 보기	3100
댓글 신고	3192
댓글 신고하기	3192
댓글 쓰기	3100
댓글 운영 원칙	3150
댓글 운영 정책	3131
댓글 운영정책	3113	3131
댓글 입력	3113
댓글 작성	3150
댓글 작성 규칙	3150
댓글 작성하기	3150
댓글 전체보기	3113
댓글 정렬	3113
댓글 정책	3150
댓글보기	3100
댓글쓰기	3100
댓글을 남겨 주세요	3192
댓글을 남겨주세요	3192
댓글을 입력하세요	3192
댓글을 입력해 주세요	3192
댓글을 입력해주세요	3100
댓글을 작성하려면 로그인 해주세요	3192
댓글이 닫혔습니다	3150
""", '더': """
더 많은 옵션	3189
더 보기	3103
더 알아보기	3121
더보기	3101	3103
""", '도': """
도서 구매하기	3155
도움돼요 #	3129
도움이 되었나요	3150
""", '독': """
독자 의견 조사	3131
독자 특별 할인	3155
독자 할인	3155
""", '동': """
동영상	3101
동영상 로딩 중	3156
동영상 보기	3196
동영상 재생	3156
동영상 플레이어	3196
동영상을 불러오는 중입니다	3156
동영상을 불러올 수 없습니다	3196
동영상을 재생할 수 없습니다	3156
동의	3099	3121
동의 관리	3160
동의 철회	3160
동의 철회하기	3160
동의 후 계속	3160
동의하고 계속	3160
동의하고 계속하기	3160
동의합니다	3099
""", '뒤': """
뒤로 가기	3104
""", '등': """
등록	3100
""", '디': """
디지털 구독하기	3198
디지털뉴스부	3115
디지털뉴스팀	3115
디지털콘텐츠팀	3115
""", '또': """
또는	3176
""", '라': """
라인	3094
""", '랭': """
랭킹	3101
랭킹뉴스	3101
""", '레': """
레시피 바로가기	62
레시피 보기	62
레시피 인쇄	62
레시피 인쇄하기	62
레시피 저장	62
레시피 저장하기	62
레시피 평가하기	62
레시피로 바로가기	62
레시피로 이동	62
""", '로': """
로그아웃	3083
로그인	3083
로그인 상태 유지	3175
로그인 유지	3175
로그인 전용 기사	3175
로그인 후 댓글 쓰기	3131
로그인 후 댓글 작성이 가능합니다	3192
로그인 후 댓글을 작성하실 수 있습니다	3113
로그인 후 댓글을 작성할 수 있습니다	3150
로그인 후 이용해 주세요	3150
로그인/회원가입	3083
로그인이 필요	3086
로그인하고 계속 읽기	3198
로딩 중	3156
로딩 중입니다	3156
로딩중	3156
""", '링': """
링크 복사	3094
링크가 복사되었습니다	3131
""", '마': """
마이페이지	3083
""", '많': """
많이 본 기사	3101
많이 본 뉴스	3101
많이 본 영상	3139
많이 읽은 기사	3101
많이본 기사	3101
많이본 뉴스	3101
""", '맨': """
맨 위로	3103
맨위로	3103
""", '메': """
메뉴	3103
메뉴 닫기	3103
메시지가 전송되었습니다	3177
메일	3094
메일함을 확인해 주세요	3177
""", '멤': """
멤버십 가입	3198
멤버십 가입하기	3198
""", '모': """
모두 거부	3161
모두 동의	3099
모두 허용	3161
모든 쿠키 거부	3195
모든 쿠키 수락	3195
모든 쿠키 허용	3195
모바일 웹으로 계속	3163
""", '목': """
목록	3103
목록 보기	3182
목록보기	3103
목록으로	3182
목록으로 돌아가기	3200
""", '무': """
무료 게임	3152
무료 배송	3191
무료 체험 시작하기	3083
무료 회원가입	3083
무료, 스팸 없음	3177
무료로 읽기	3198
무료배송	3191
무제한 이용하기	3198
""", '문': """
문의	3100
문의 내용	3199
문자 크기	66
""", '바': """
바로 구매하기	3155
바로가기	3094
""", '반': """
반응형 광고 영역	88
""", '배': """
배속	3157
""", '밴': """
밴드	3094
""", '번': """
번역 보기	3104
""", '베': """
베스트	3101
""", '보': """
보내기	3179
""", '복': """
복사	3190
복사하기	3094
""", '본': """
본 사이트는 쿠키를 사용합니다	3122
본문 글씨 줄이기	3094	3128
본문 글씨 키우기	3094	3128
본문 바로가기	3103
본문으로 바로가기	3103
""", '북': """
북마크	3094
""", '분': """
분석탁월 #	3129
""", '브': """
브라우저에서 계속	3163
브라우저에서 계속 보기	3163
""", '비': """
비공감	3151
비밀번호 찾기	3083
비밀번호를 잊으셨나요	3175
""", '사': """
사업제휴	3116
사이트맵	3099
사전 등록하기	3143
사전등록 하기	3143
사진 더 보기	3182
사진 더보기	3182
사진 모두 보기	3182
사진 크게 보기	3182
사진 크게보기	3182
사진 확대	3103
""", '삭': """
삭제된 동영상입니다	3156
""", '상': """
상품 보기	3201
상품 상세보기	3201
""", '새': """
새로고침	3166
""", '선': """
선착순 # 명	3142
선착순 #명	3142
선착순 마감	3142
선택	3176
선택 저장	3160
선호 매체로 추가	3187
""", '설': """
설문	93
설문 결과	3151
설문 결과 보기	3192
설문 참여 바로가기	3131
설문 참여하기	3131
설문에 참여하기	3150
설문조사	93
설문조사 참여하기	3131
설정	3121
설정 관리	3195
설정 저장	3160
""", '소': """
소리 켜기	3196
""", '속': """
속보	3101
속보 알림 받기	3131
속보 알림 신청	3131
속보 알림을 받으시겠습니까	3164
""", '스': """
스도쿠	3154
스크랩	3094
스크랩하기	3131
스크립트	3157
스크립트 보기	3156
스토어	3191
스토어 바로가기	3155
스폰서	3098
스폰서 링크	3144
스폰서 콘텐츠	3144
스폰서링크	3144
""", '슬': """
슬퍼요	3129
슬퍼요 #	3129
""", '시': """
시리즈 보기	3182
""", '신': """
신고	3100
신고하기	3151
신문구독	3083
신청이 완료되었습니다	3177
""", '실': """
실시간 뉴스	3101
""", '쏠': """
쏠쏠정보 #	3129
""", '아': """
아마존에서 구매	3155
아마존에서 보기	3155
아이디 저장	3175
아이디 찾기	3175
아직 회원이 아니신가요	3175
""", '알': """
알겠습니다	3104
알라딘에서 구매	3155
알라딘에서 보기	3155
알림 받기	3093
알림 설정	3093
알림 설정하기	3164
알림 켜기	3164
알림 허용	3164
알림을 받으시겠습니까	3164
알림을 받으시겠어요	3164
알림을 켜시겠습니까	3164
""", '애': """
애드블록을 해제해 주세요	3166
애드블록이 감지되었습니다	3166
애플로 계속하기	3175
애플로 로그인	3175
""", '앱': """
앱 다운로드	3093
앱 다운로드하기	3093
앱 다운받기	3163
앱 설치	3093
앱 설치하기	3093
앱스토어에서 다운로드	3163
앱에서 계속 읽기	3163
앱에서 보기	3163
앱에서 열기	3163
앱에서 이어보기	3163
앱으로 보기	3163
""", '언': """
언제든 해지 가능	3175
언제든지 수신 거부할 수 있습니다	3177
언제든지 해지 가능	3175
""", '얼': """
얼리버드 할인	3143
""", '에': """
에디터 추천	3101
""", '여': """
여러분의 생각은	3110
여러분의 후원이 큰 힘이 됩니다	3171
""", '연': """
연간 결제	3176
연간 구독	3176
연관기사	3101
연재 보기	3182
""", '열': """
열기	3104
""", '영': """
영상	3101
영상 길이 #	3126
영상 더보기	3182
영상 보기	3131
영상 재생	3156
영상으로 만나보세요	3131
영상으로 보기	3131
영상을 불러오는 중입니다	3156
영상을 불러올 수 없습니다	3196
영상을 재생할 수 없습니다	3156
""", '예': """
예매 바로가기	3155
예매하기	3155
예스#에서 구매	3155
예스#에서 보기	3155
""", '오': """
오늘 하루 보지 않기	3078
오늘은 그만 보기	3078
오늘의 낱말 퍼즐	3111
오늘의 설문	3111
오늘의 스도쿠	3111
오늘의 십자말풀이	3111
오늘의 운세	3154
오늘의 추천	3101
오늘의 투표	3111
오늘의 핫뉴스	3139
오디오 다운로드	3156
오디오 플레이어	3196
오디오로 듣기	3131
오래된순	3151
오류 신고	3100
오류 신고하기	3131
오류가 발생했습니다	3177
오타 신고	3150
오탈자 신고	3131
""", '온': """
온라인뉴스팀	3115
""", '올': """
올바른 이메일 주소를 입력해 주세요	3177
올바른 이메일을 입력해 주세요	3177
""", '옵': """
옵션 관리	3195
""", '요': """
요금제 보기	3198
요약	3103
""", '원': """
원고료 보내기	3197
원문 보기	3104
원문보기	3103
""", '월': """
월간 결제	3176
월간 구독	3176
""", '웨': """
웨비나 신청하기	3143
""", '웹': """
웹에서 계속 보기	3163
""", '위': """
위로	3103
위로 가기	3182
""", '유': """
유료 구독자 전용	3175
유료 기사입니다	3131
유료회원 전용	3175
유료회원 전용 기사	3175
유튜브 구독	3097
유튜브 구독하기	3097
유튜브에서 보기	3193
""", '윤': """
윤리강령	3116
""", '음': """
음성 다운로드	3156
음성 재생하기	3131
음성으로 듣기	3094
음소거	3157
음소거 해제	3156
음소거를 해제하려면 탭하세요	3196
""", '응': """
응원하기	3079
응원해요 #	3129
""", '의': """
의견 남기기	3150
의견 보내기	3150
의견 쓰기	3100
""", '이': """
이 기사 공유하기	3202
이 기사 구매하기	3198
이 기사 어땠나요	3131
이 기사 어떠셨나요	3150
이 기사가 도움이 되었나요	3150
이 기사는 잠겨 있습니다	3175
이 기사를 공유합니다	3131
이 기사를 추천합니다	3131
이 기사를 평가해 주세요	3192
이 기사와 함께 읽은 기사	3131
이 기자의 다른 기사	3117	3131
이 기자의 다른 기사 더보기	3182
이 동영상을 재생할 수 없습니다	3156
이 사이트는 쿠키를 사용합니다	3122
이 시각 많이 본 기사	3139
이 시각 많이 본 뉴스	3139
이 시각 주요뉴스	3101
이 시각 추천뉴스	3101
이 음성은 ai가 생성했습니다	3156
이 주제 팔로우	3187
이 콘텐츠를 표시할 수 없습니다	3160
이 페이지가 도움이 되었나요	3150
이런 기사는 어때요	3139
이름을 입력하세요	3199
이름을 입력해 주세요	3199
이메일	3094
이메일 주소 입력	3199
이메일 주소를 입력하세요	3177
이메일 주소를 입력해 주세요	3199
이메일 형식이 올바르지 않습니다	3177
이메일로 계속하기	3198
이메일로 공유	3189
이메일로 로그인	3198
이메일무단수집거부	3099
이메일을 입력하세요	3177
이메일을 입력해 주세요	3177
이메일을 입력해주세요	3199
이메일을 확인해 주세요	3177
이미 계정이 있으신가요	3175
이미 구독 중이신가요	3083
이미 구독 중입니다	3199
이미 등록된 이메일입니다	3199
이미 참여하셨습니다	3150
이미 투표하셨습니다	3150
이미 회원이신가요	3083
이미지 크게 보기	3103
이미지 크게보기	3182
이미지 확대	3103
이번 주 설문	3111
이번 주 투표	3111
이번주 설문	3111
이슈	3101
이어서 읽기	3200
이용권 구매	3175
이용권 선택	3175
이용약관	3099
이용약관에 동의합니다	3177
이전	3103
이전 기사	3101
이전 기사 보기	3131
이전 사진	3182
이전 영상	3196
이전 이미지	3200
이전글	3182
이전기사	3101
""", '인': """
인기 급상승	3139
인기 기사	3101
인기기사	3101
인기뉴스	3101
인쇄	3094
인쇄하기	3094
인스타그램 팔로우	3131
인스타그램에서 보기	3193
인스타그램에서 이 게시물 보기	3193
""", '일': """
일시	3172
일시 후원	3171
일시 후원하기	3171
일시정지	3157
일시후원	3079
""", '자': """
자동 번역	3157
자동 재생	3157
자동재생	3157
자막 보기	3156
자막 켜기	3156
자바스크립트가 비활성화되어 있습니다	3160
자발적 유료 구독	3197
자세히	3104
자세히 보기	3104	3121
""", '작': """
작게	3190
""", '장': """
장바구니 담기	3201
장바구니에 담기	3201
""", '재': """
재생	3103	3126
재생 속도	3156
재생 시간	3157
재생 시간 #	3126
재생속도	3156
재생시간 #	3126
재생할 수 없는 동영상입니다	3156
""", '저': """
저자 소개	3184
저작권규약	3099
저장	3094
""", '전': """
전송	3179
전송되었습니다	3177
전체 기사	3200
전체 기사 보기	3182
전체 뉴스 보기	3182
전체 댓글	3100
전체 댓글 보기	3113
전체 동의	3161
전체 보기	3103
전체 사진 보기	3182
전체 화면	3157
전체메뉴	3103
전체보기	3103
전체화면	3157
전체화면 종료	3156
""", '접': """
접기	3103
접수되었습니다	3199
""", '정': """
정기	3172
정기 후원	3171
정기 후원하기	3079
정기구독	3083
정기후원	3079
정기후원 신청	3197
정기후원 신청하기	3197
정기후원하기	3171
정렬	3151
정상적으로 접수되었습니다	3199
정정·반론보도 신청	3183
정정보도 신청	3183
정정보도 요청	3183
""", '제': """
제보	3100
제보 바로가기	3183
제보하기	3100
제작 지원	3191
제작지원	3191
제출	92	3179
제휴 광고	3155
제휴 문의	3116
제휴 콘텐츠	3155
제휴문의	3116
""", '좋': """
좋아요	3094
좋아요 #	3129
좋은 기사 후원하기	3079
""", '주': """
주소 복사	3131
주소가 복사되었습니다	3131
주소복사	3094
주요 기사	3101
주요 뉴스	3101
주요 뉴스 더보기	3139
주요기사	3101
주요뉴스	3101
주제 팔로우	3187
""", '지': """
지금 구매하기	3155
지금 뜨는 기사	3139
지금 뜨는 뉴스	3139
지금 플레이	3152
지금 플레이하기	3152
지금 후원하기	3197
지나친 음주는 건강에 해롭습니다	3155
지나친 음주는 건강을 해칩니다	3155
지도 보기	3104
지면보기	3083
""", '직': """
직접 입력	3172
""", '차': """
차단	3165
""", '참': """
참가 신청하기	3143
참가신청하기	3143
참여하기	92
""", '창': """
창 닫기	3200
""", '찾': """
찾아오시는 길	3116
""", '채': """
채널 추가	3187
""", '책': """
책 구매하기	3155
""", '첫': """
첫 댓글을 남겨주세요	3192
첫 댓글을 작성해 보세요	3192
""", '청': """
청소년보호정책	3099
""", '총': """
총 #명 참여	3110
""", '최': """
최고의 혜택	3176
최신 기사	3101
최신 뉴스	3101
최신기사	3101
최신뉴스	3101
최신순	3151
최저가 보기	3201
""", '추': """
추천	3176
추천 기사	3101
추천 스폰서	3144
추천 영상	3139
추천기사	3101
추천뉴스	3101
추천순	3151
""", '축': """
축하해요 #	3129
""", '친': """
친구 추가하기	3131
""", '카': """
카카오 계정으로 로그인	3175
카카오 로그인	3175
카카오로 로그인	3175
카카오로 시작하기	3175
카카오스토리	3094
카카오톡	3094
카카오톡 공유	3094
카카오톡 공유하기	3189
카카오톡으로 공유	3131
카카오톡으로 공유하기	3131
카테고리	3101
""", '커': """
커피 한 잔 사주기	3171
커피 한 잔 후원하기	3171
""", '콘': """
콘텐츠 보기	3160
콘텐츠 불러오기	3160
콘텐츠 표시	3160
""", '쿠': """
쿠키 관리	3160
쿠키 기본 설정	3120
쿠키 설정	3099
쿠키 설정 관리	3160
쿠키 설정 변경	3120
쿠키 정책	3122
쿠키 허용	3122
쿠팡에서 구매	3155
쿠팡에서 구매하기	3155
쿠팡에서 보기	3155
쿠폰 받기	3201
""", '퀴': """
퀴즈 도전하기	3152
퀴즈 풀기	3131
퀴즈 풀러 가기	3152
""", '크': """
크게	3190
""", '클': """
클릭하면 소리가 켜집니다	3196
""", '키': """
키워드	3101
""", '태': """
태그	3101
""", '텔': """
텔레그램에서 소식 받기	3131
""", '투': """
투표	93
투표 결과	3151
투표 결과 보기	92
투표 참여하기	3150
투표가 완료되었습니다	3150
투표에 참여해 주셔서 감사합니다	3150
투표하기	92	3131
투표해 주셔서 감사합니다	92	3150
""", '트': """
트위터	3094
트위터 공유	3094
트위터로 공유	3189
트위터에서 보기	3193
""", '특': """
특집 더보기	3182
특집 보기	3182
""", '티': """
티켓 예매	3155
티켓 예매하기	3155
""", '틱': """
틱톡에서 보기	3193
""", '파': """
파워링크	3144
""", '팔': """
팔로우 중	3187
팔로우 취소	3187
""", '팟': """
팟빵에서 듣기	3193
""", '페': """
페이스북	3094
페이스북 공유	3094
페이스북에서 보기	3193
페이스북으로 공유	3131
페이스북으로 로그인	3175
페이지 새로고침	3166
페이지를 새로고침하세요	3166
페이팔로 결제	3198
""", '편': """
편집 원칙	3183
편집규약	3116
""", '펼': """
펼치기	3103
""", '포': """
포럼 참가 신청하기	3143
포토	3101
포토 갤러리	3182
""", '폰': """
폰트 크기	3094
""", '푸': """
푸시 알림 받기	3164
""", '프': """
프리미엄	3083
프린트	3094
""", '피': """
피드백 보내기	3150
""", '필': """
필수	3179
필수 입력	3177
필수 입력 항목	3177
필수 입력 항목입니다	3177
필수 항목	3179
필수 항목입니다	3177
필자 소개	3183
""", '한': """
한번만	3172
""", '할': """
할인 코드	3201
""", '함': """
함께 보면 좋은 기사	3101
함께 볼 기사	3139
함께 읽으면 좋은	3101
함께 읽은 기사	3139
""", '핫': """
핫뉴스	3101
핫이슈	3101
핫클릭	3139
""", '항': """
항상 허용	3161
""", '해': """
해제 방법	3170
해제했습니다	3170
""", '행': """
행사 신청하기	3143
""", '허': """
허용	3121	3165
""", '헤': """
헤드라인	3101
""", '현': """
현재 시간	3157
""", '협': """
협찬	3098
""", '홈': """
홈	3103
홈으로	3182
홈으로 가기	3182
""", '화': """
화나요	3129
화나요 #	3129
화제의 뉴스	3101
화질	3157
""", '확': """
확인	3104
""", '환': """
환경설정 관리	3195
""", '회': """
회사 소개	3116
회사소개	3099	3116
회원 전용	3086
회원 전용 기사	3175
회원가입	3083
회원가입하고 계속 읽기	3198
회원이 아니신가요	3175
""", '후': """
후속강추 #	3129
후속기사 원해요	3129
후속기사 원해요 #	3129
후원	3079
후원 바로가기	3171
후원 신청	3171
후원 안내	3079
후원 페이지 바로가기	3171
후원 페이지로 이동	3171
후원 하기	3079
후원자 되기	3171
후원하기	3079
후원해 주셔서 감사합니다	3197
후원회원 가입	3079
후원회원 되기	3171
""", '훈': """
훈훈해요	3129
훈훈해요 #	3129
""", '흥': """
흥미진진 #	3129
""", '힘': """
힘내요 #	3129
"""}

START = {'a': """
aboneliğiniz	4848 K başariyla
abonē	3305 K par	3305 K no	3305 K un	3307 K
acasă	99 K >	99 K '	99 K "
accès	2074 K illimité
această	53 K investigație	4066 K traducere	4134 K știre a fost
además	1589 K:	1644 K, en
adresă	4041 K de e-mail invalidă	4041 K de email invalidă
adó	2498 K #%
adód	2498 K #%
adója	2498 K #%
ai가	3123 K 자동 번역한	3123 K 번역한	3123 K 핵심	3123 K 요약한	3125 K 읽어
ai에게	3123 K 물어	3123 K 질문	3123 K 물어보기
ajánld	2498 K fel adód
ajánlja	2498 K fel adója	2498 K fel adód
ajánljuk	2523 K:
ajánlott	2525 K videó:	2525 K cikk:	2525 K cikkünk:
aktivér	724 K
alătură	13 K-te	57 K-te celor #	57 K-te celor peste #	57 K-te comunității de #
anmäl	4679 K dig till vårt	4697 K
annoncørbetalt	788 K indhold fra
annonsørinnhold	3682 K fra
anúncio	4005 K em # s	4005 K em # segundos
aportá	1531 K desde
apoyá	82 K
après	2237 K déduction fiscale :
apóyanos	1531 K desde
apúntate	1620 K al curso	1620 K a nuestro	1625 K a nuestro seminario	1625 K a nuestro evento
aquí	1656 K hay contenido de
artykuł	47 K można	47 K wolno	87 K sponsorowany:	3727 K wyraża poglądy	3727 K wyraża opinie	3727 K jest opinią	3741 K ukazał się	3741 K pochodzi z	3747 K przetłumaczony	3747 K został przetłumaczony	3747 K czyta	3747 K wygenerowany	3787 K został	3787 K przetłumaczono	3825 K ukazał się	3825 K pierwotnie ukazał	3825 K pochodzi z	3826 K	3836 K powstał we współpracy z
artykuły	3737 K autora
artículo	1683 K publicado originalmente	1715 K publicado en colaboración
artículos	1548 K gratuitos
ascultă	2 K	4052 K:	4077 K podcastul	4077 K acest articol	4143 K pe
atenció	101 K al subscriptor: #
atención	101 K al suscriptor: #	101 K al abonado: #
atradāt	45 K
atsisiųskite	3239 K
autorė	3243 K:
autoři	549 K jsou
außerdem	956 K lesenswert:	956 K interessant:
aveți	73 K întrebări
aún	33 K no hay comentarios
ați	60 K încercat
""", 'b': """
bajá	1633 K la app
beiträge	28 K	992 K von
benefício	3928 K do assinante:
berätta	60 K i	60 K gärna
beställ	4697 K
bestätigen	825 K sie ihre
bestätigungsmail	825 K
besøg	709 K vores
beğendin	70 K mi	83 K mi
beğendiniz	9 K mi	70 K mi	83 K mi
boletín	1556 K diario	1556 K semanal
buď	32 K první
buďte	32 K první	32 K prvý
bài	9 K viết này	5146 K viết dành riêng cho	5146 K viết dành cho thuê bao	5158 K này có nội dung do	5158 K này có nội dung từ	5158 K viết này có nội dung	5158 K viết này chứa nội dung	5163 K liên quan:	5175 K viết thể hiện quan điểm	5175 K viết thể hiện quan điểm cá nhân	5175 K viết thể hiện văn phong	5175 K viết là quan điểm	5175 K viết phản ánh quan điểm	5175 K viết không phản ánh quan điểm	5180 K viết có hữu ích	5180 K viết này có hữu ích	5180 K viết này có giúp	5184 K viết được dịch tự động	5184 K được dịch tự động	5184 K viết được tóm tắt	5184 K viết có sử dụng ai	5184 K viết này được dịch tự động	5234 K viết được bảo vệ	5235 K viết được thực hiện	5235 K viết được viết	5235 K viết này được	5242 K viết tiếp tục
báo	5180 K lỗi bài viết
bình	6 K luận	28 K luận	5183 K chọn:
bústia	42 K de denúncies de la redacció
bülten	4848 K aboneliğiniz
bültenimize	4848 K abone olduğunuz için
bądź	32 K pierwszy	32 K pierwsza
bővebben	2523 K:
bạn	60 K đã thử	60 K đã làm thử	67 K biết ai	67 K có biết ai	70 K thấy hay	5146 K đã là thuê bao	5180 K thấy bài viết	5180 K phát hiện lỗi	5180 K phát hiện sai
bản	5180 K tóm tắt này có hữu ích	5180 K tóm tắt này do	5180 K tóm tắt này được tạo	5235 K dịch được
bấm	5186 K để nghe
bật	5152 K thông báo
""", 'c': """
caractères	2181 K restants
caràcters	452 K restants
chceš	571 K u nás pracovat	4463 K u nás pracovať
chefredaktör	4695 K och ansvarig utgivare:	4695 K:
chơi	5209 K ngay:
chưa	33 K có bình luận
citeşte	4052 K şi	4052 K şi:
citește	4052 K și	4052 K și:	4052 K:	4052 K mai mult	4052 K aici	4052 K mai departe:
citiți	4052 K și
ciąg	3751 K dalszy
colaborá	1531 K desde
comentários	6 K	28 K
compartí	4 K
conocés	67 K a alguien
conteúdo	87 K patrocinado:	3859 K exclusivo para	3921 K gerado	3927 K promovido por	3927 K recomendado por	3931 K oferecido por	3959 K incorporado d	3959 K externo d	3959 K incorporado do	3959 K incorporado da	3959 K externo do
conținut	4066 K generat	4075 K oferit de	4105 K încorporat de	4105 K extern de
coût	2237 K réel après	2237 K après déduction :	2237 K après déduction fiscale :
crédit	2175 K photo	2175 K photos
crédits	2175 K photo	2175 K photos
créer	2101 K une alerte pour "	2101 K une alerte sur "	2101 K une alerte :
cunoașteți	67 K pe cineva
cunoști	67 K pe cineva
cuéntame	60 K
cuộc	53 K điều tra này
cài	5189 K đặt ứng dụng	5189 K ứng dụng	5189 K app
còn	5207 K lại # ký tự
có	73 K thắc mắc	5163 K thể bạn quan tâm:	5230 K lỗi xảy ra
cấm	5234 K sao chép dưới mọi hình thức	5234 K sao chép nội dung
""", 'd': """
dacă	45 K observi	45 K observați	45 K găsești	4059 K ai informații	4070 K ai observat o
dalinkitės	3239 K
další	536 K články autora
darovať	4457 K
dernières	2119 K actualités
descarcă	14 K	4092 K aplicația
descargá	14 K	1633 K la app
descărcați	14 K
dezactivează	4117 K adblock	4117 K ad
dežurni	42 K telefon redakcije
direcționează	4034 K #% din
disponível	3868 K no google play	3936 K na app store	3936 K no google play	3936 K para android e
distribuiți	4 K
dodržujte	29 K
domů	99 K >	99 K '
doná	1531 K desde
doporučené	534 K video:
doporučte	564 K
doporučujeme	534 K článek:
dorești	4111 K să primești notificări
doriți	4111 K să primiți notificări
dosszié	2607 K: így	2607 K: itt	2607 K: ezért	2607 K: miért	2607 K: hogyan	2607 K: mit	2607 K: ki	2607 K: mi	2607 K: ez	2607 K: ezt	2607 K: hallgassa	2607 K: nézze	2607 K: minden
dostępna	3754 K w
dostępne	3754 K w
dostępny	3754 K w
dołącz	13 K do	57 K do #	57 K do ponad #	100 K do dyskusji	3765 K do	3778 K do dyskusji
držte	29 K se
duración	1702 K del vídeo	1702 K del episodio
duração	4005 K do vídeo
durée	2234 K de la vidéo	2234 K de l'épisode
dział	101 K prenumeraty: #
dzięki	3811 K naszym czytelnikom	3811 K naszym czytelniczkom
dành	5146 K riêng cho thuê bao	5146 K riêng cho người đăng ký	5146 K cho thuê bao
découvrez	2121 K aussi	2151 K la boutique	2151 K notre boutique	2151 K nos jeux	2151 K notre hors-série	2161 K notre application	2161 K notre appli
décryptage	2121 K :
déductible	2063 K des impôts	2063 K à #
déjà	2072 K abonné	2072 K inscrit	2072 K client
désabonnement	2083 K à tout moment
désinscription	2083 K à tout moment
díky	613 K našim čtenářům	613 K našim předplatitelům
dùng	5196 K thử
dúvidas	73 K	73 K?	74 K sobre esta matéria	74 K sobre este artigo
""", 'e': """
elkészítetted	60 K
elírást	8 K
előfizetői	101 K ügyfélszolgálat: #	2577 K kedvezmény:	2577 K előny:	2577 K ajánlat:
előfizetőinknek	2599 K köszönhetően
előfizetőként	90 K	2555 K
encuéntranos	13 K
envía	4 K	1594 K tus cartas	1594 K tu carta
envíanos	1606 K
envíe	1594 K sus cartas	1594 K su carta
ermöglicht	958 K von
erről	2523 K bővebben
escríbenos	1592 K
estagiária	3903 K sob supervisão	3903 K sob a supervisão	3903 *K sob supervisão	3914 K sob supervisão	3914 * K sob supervisão
estagiário	3903 K sob supervisão	3903 K sob a supervisão	3903 *K sob supervisão	3914 K sob supervisão
estàs	468 K utilitzant un bloquejador
""", 'f': """
faça	3887 K o quiz	3924 K as palavras cruzadas	3934 K o quiz	3934 K o teste	3934 K o nosso
felelős	2552 K szerkesztő:	2552 K kiadó:
fiți	32 K primul
folosești	4115 K un ad blocker	4115 K un adblock	4115 K un adblocker
folosiți	4115 K un ad blocker	4115 K un adblock	4115 K un adblocker
foretrækker	725 K du
fortsätt	4699 K läsa
fortæl	60 K mig
fotogalería	1679 K:
fotogaléria	4431 K:
fotografía	1588 K # de #	1645 K:
fotoğraf	4949 K # / #	4949 K #/#
frågor	73 K	74 K om artikeln
få	700 K fuld adgang til	724 K adgang	724 K fri	724 K fuld	724 K besked	724 K ugens	724 K dagens	724 K de	724 K nyheder	724 K en notifikation	724 K breaking	724 K seneste nyt	735 K	758 K de vigtigste nyheder	758 K vigtige nyheder	758 K de største nyheder	758 K besked om	758 K besked, når	758 K nyhederne	758 K breaking	3591 K full tilgang til	3618 K tilgang	3618 K fri	3618 K full	3618 K beskjed	3618 K varsel	3618 K ukas	3618 K dagens	3618 K de	3618 K nyheter	3618 K siste	3630 K	3632 K varsel	3632 K varsler	3632 K push	4670 K full tillgång till	4697 K tillgång	4697 K fri	4697 K full	4697 K besked	4697 K en notis	4697 K veckans	4697 K dagens	4697 K de	4697 K nyheter	4697 K senaste	4708 K
férjen	2555 K hozzá
följ	13 K	4674 K	4697 K
følg	13 K	13 K oss	704 K	724 K	3595 K	3618 K
füge	13 K uns	964 K
fügen	13 K sie uns	964 K sie
für	828 K android und ios	902 K diesen artikel	902 K diesen	953 K nur
fă	4073 K testul zilei
fără	4122 K patroni	4122 K acționari	4122 K stăpâni
főoldal	99 K >	99 K '	99 K "
főszerkesztő	2552 K:
""", 'g': """
galería	1588 K: # de #	1588 K # de #
gazeteciliğimizi	4898 K
gefällt	83 K ihnen dieser	83 K dir dieser
gehöre	57 K zu den #
gehören	57 K sie zu den #
geçerli	4848 K bir e-posta adresi girin	4848 K bir e-posta adresi giriniz	4848 K bir e-posta giriniz
ghé	5183 K cửa hàng trực tuyến
giữ	5234 K bản quyền nội dung
glöm	4697 K inte att bekräfta
gorąca	42 K linia redakcji
góp	5180 K ý cho bài viết
gör	4679 K quizet	4679 K vårt quiz	4697 K vårt
görmemiz	4907 K gereken
görsel	4955 K yapay
günün	4902 K bulmacasini	4902 K sudokusunu	4902 K bulmacasi	4902 K testini
""", 'h': """
henüz	33 K yorum
hibát	8 K talált	8 K találtál	2556 K lát
hintergründe	956 K dazu:
hjälp	4679 K oss bli bättre	4679 K oss att bli bättre
hjælp	709 K os med at blive bedre
hlavné	4444 K body
hlavní	551 K body
hozzászólások	6 K	28 K
hãy	32 K là người đầu tiên	5183 K trả lời khảo sát	5194 K ủng hộ
hämta	14 K	4683 K
häng	4697 K med
här	4725 K finns ett inbäddat innehåll från	4725 K finns inbäddat innehåll från	4725 K visas ett inbäddat innehåll från	4725 K visas inbäddat innehåll från	4725 K är ett inbäddat innehåll från	4725 K är inbäddat innehåll från
hääleta	1763 K
håll	29 K	29 K dig
hình	5231 K #/#
hör	906 K dir	964 K	4697 K
hören	906 K sie	964 K sie
hörzeit	980 K
hør	2 K artiklen	2 K artikkelen	2 K saken	691 K også	691 K også:	709 K mere på	724 K	3582 K også	3582 K også:	3618 K
""", 'i': """
iesūti	3293 K savu	3293 K
indlæg	28 K
indlæs	751 K altid indhold fra	751 K indhold fra
inlägg	28 K
innehåll	4764 K från annonsören
innehållet	4764 K är betalt av
inscríbete	1620 K al curso	1620 K a nuestro	1620 K en nuestro	1620 K en el curso
introduceți	4041 K o adresă de e-mail validă
intră	13 K pe
início	99 K >	99 K '	99 K "
izmēģinājāt	60 K
išbandėte	60 K
išsaugokite	3239 K
""", 'j': """
jaký	34 K je váš
jeśli	45 K widzisz	45 K zauważysz	3838 K nie chcesz otrzymywać naszego	3838 K nie chcesz otrzymywać tego	3838 K nie chcesz już otrzymywać naszego	3838 K nie chcesz już otrzymywać tego
joacă	4073 K sudoku	4098 K acum:
já	60 K fez	3859 K é assinante
játssz	2574 K most:
jäikö	1955 K juttu kesken
jälgi	1763 K
jäsenetu	2003 K:
""", 'k': """
kapcsolódó	2523 K	2523 K:	2525 K videó:	2525 K cikk:	2525 K cikkünk:
każdego	3702 K ranka
kezdőlap	99 K >
không	5234 K được sao chép nội dung website
kipróbáltad	60 K
kipróbáltátok	60 K
kiểm	5183 K tra kiến thức của bạn
kjøp	3600 K billetter	3600 K billett	3618 K
klausykitės	3224 K
klikněte	532 K zde
ključne	4345 K točke	4345 K tačke
klõpsates	1763 K
komentáre	6 K	28 K
komentáře	6 K	28 K
komentēt	3307 K var
komerčné	87 K oznámenie:
komerční	87 K sdělení:
kommentarsfältet	6 K
kopiér	724 K
kopírovat	564 K
kopírovať	4457 K
kopē	3307 K
korzyść	3793 K dla prenumeratorów:
korábbi	2525 K cikkünk:
kvíz	532 K:	592 K:	592 K dne:	592 K týdne:	2541 K	2573 K:	4431 K:	4480 K dňa:	4480 K týždňa:
kysyttävää	73 K	74 K jutusta
känner	67 K du någon
käännöksen	1996 K on
käännös	1996 K on
kérdésed	73 K van	74 K van a cikkről
kérje	2555 K
kérjen	2555 K
kérjük	29 K
kênh	5152 K youtube của báo
köp	4679 K biljetter	4679 K biljett	4697 K
kövess	13 K
kövesse	2555 K
kövessen	13 K
køb	709 K billetter	709 K billet	724 K
küfür	28 K içeren
küldd	4 K el	2534 K el nekünk
küldje	2534 K el nekünk	2555 K	2555 K tovább
ký	5207 K tự còn lại
kļūsti	3307 K
kết	5169 K nối với chúng tôi
""", 'l': """
laimē	3307 K
laimėkite	3239 K
lasītāju	3315 K aptauja:
legyél	2555 K
lejupielādē	3307 K
leé	1644 K también	1644 K más	1644 K:
lisää	1960 K kirjoittajalta	1960 K toimittajalta	1981 K meidät	2032 K aiheesta:
lugejaküsitlus	1771 K:
lásd	2523 K még
lásson	2555 K több
lát	2534 K valami
láttál	2534 K valami
lägg	4697 K till
lähetimme	1927 K vahvistusviestin	1927 K sinulle vahvistusviestin	1927 K sinulle sähköpostia
lähetä	1958 K juttuvinkki	1958 K uutisvinkki	1958 K vinkki	1964 K mielipidekirjoituksesi	1964 K mielipidekirjoitus	1981 K
lämna	4673 K dina tips	4673 K ditt tips
läs	4629 K hela artikeln	4662 K mer om	4663 K också	4663 K också:	4663 K även	4663 K mer	4663 K mer:	4663 K:	4663 K här	4663 K även:	4670 K vidare med	4670 K mer på	4683 K e-tidningen	4683 K tidningen	4697 K	4699 K vidare
läsarerbjudande	4720 K:
läsaromröstning	4717 K:
läsarresa	4720 K:
lås	4629 K upp artikeln	4629 K upp den här artikeln
læs	690 K mere om	691 K også	691 K også:	691 K mere	691 K mere:	691 K:	691 K her	691 K hele	700 K videre med	714 K e-avisen	714 K avisen	724 K	726 K videre	774 K alt om emnet:	774 K alt om:
læserafstemning	744 K:
læserrejse	748 K:
læsertilbud	673 K:	748 K:
légy	32 K te az első
líbil	9 K se vám	83 K se vám	552 K se
líbilo	70 K se
líbí	83 K se vám
línea	42 K de denuncias de la redacción	42 K de la redacción
línia	42 K de la redacció
löydät	13 K meidät	1981 K meidät
löysitkö	8 K
lütfen	29 K	4848 K e-postanizi onaylayin	4848 K e-posta adresinizi onaylayin	4848 K geçerli bir e-posta	4939 K sitemiz için devre dişi	4939 K reklam engelleyici	4939 K devre dişi birak	4940 K reklam engelleyici
""", 'm': """
mantén	29 K
materiał	87 K sponsorowany:	87 K partnera:	87 K partnerski:	3751 K wideo	3836 K powstał we współpracy z	3836 K we współpracy z	3836 K sponsorowany przez
medlemsförmån	4720 K:
meillä	2022 K ei ole omistajaa	2022 K ei ole omistajia	2022 K ei ole osakkeenomistajia	2022 K ei ole maksumuuria
mesterséges	2563 K intelligencia írta
mirá	1628 K el video	1644 K también	1644 K:
mitä	9 K pidit	34 K mieltä	1982 K mieltä sinä
mišljenja	4342 K autora	4342 K iznesena	4342 K izneta
mišljenje	4342 K autora
możliwość	6 K komentowania
mulțumim	4041 K pentru abonare
mándanos	1606 K
más	1585 K noticias de	1585 K noticias sobre	1585 K sobre	1585 K en	1585 K de	1587 K temas:	1587 K sobre:	1589 K información	1589 K información:	1592 K artículos de
máte	73 K otázky	73 K dotazy	74 K otázku k článku	536 K tip?	536 K tip na článek	536 K tip na téma	536 K tip pro	616 K přečteno už # ze #	616 K přečteno už # z #	616 K přečteno již # ze #	616 K přečteno již # z #	616 K přečteno # ze #	616 K přečteno # z #	4499 K prečítané už # zo #	4499 K prečítané už # z #	4499 K prečítané # zo #	4499 K prečítané # z #
märkasid	45 K	1748 K midagi	1754 K viga	1754 K artiklis viga
még	33 K nincs	2608 K több a témáról:
més	421 K informació:	448 K notícies de	448 K notícies sobre
möchten	1033 K sie diesen newsletter nicht mehr
möchtest	1033 K du diesen newsletter nicht mehr
mød	709 K os
mūs	3307 K vari
mời	5163 K xem	5163 K bạn đọc	5163 K độc giả	5169 K bạn tham gia	5169 K độc giả theo dõi	5169 K bạn đọc theo dõi	5186 K quý vị theo dõi	5186 K quý độc giả	5186 K bạn xem video	5186 K nghe
""", 'n': """
nabídka	596 K pro čtenáře:
nahlásit	574 K chybu
nahlásiť	4466 K chybu
nahláste	4466 K chybu
najważniejsze	3747 K informacje
naloži	4554 K	4587 K vedno vsebino	4587 K vsebino z	4587 K vsebino s	4587 K vsebino iz	4587 K vsebino od
naložite	14 K	4554 K
naročite	4561 K se na
naujienų	42 K telefonas
načítat	599 K vždy obsah	599 K obsah z	599 K obsah ze	599 K obsah od
načítať	4486 K vždy obsah	4486 K obsah z	4486 K obsah zo	4486 K obsah od
našli	8 K jste	8 K ste	45 K ste
nemáme	613 K majitele	613 K vlastníka	613 K akcionáře	613 K žádného	613 K paywall	613 K reklamy	4496 K majiteľa	4496 K vlastníka	4496 K akcionárov	4496 K žiadneho	4496 K paywall	4496 K reklamy
nemáte	572 K čas číst	4464 K čas čítať
nepatríme	4496 K žiadnemu
nepatříme	613 K žádnému
než	581 K vložíte komentář	581 K začnete diskutovat	581 K napíšete příspěvek
nguồn	5173 K:	5173 K :
nhận	5152 K thông báo
nové	554 K číslo	554 K vydání	4447 K číslo	4447 K vydanie
nájdete	13 K nás
não	28 K serão publicados	3962 K é possível mostrar este conteúdo	3962 K foi possível mostrar este conteúdo
näe	1981 K enemmän
nägid	1764 K viga
näita	1763 K
näitkö	1982 K virheen
näytä	1981 K sisältö	2006 K sisältö palvelusta	2006 K aina sisältö
nå	4697 K vår
nézd	2523 K meg	2555 K meg
nézze	2523 K meg	2555 K meg
nāc	3298 K strādāt
nội	5146 K dung dành cho thuê bao	5146 K dung dành riêng cho thuê bao	5146 K dung dành riêng cho thành viên	5184 K dung được dịch tự động	5184 K dung do ai tạo	5214 K dung này không	5215 K dung này từ	5215 K dung nhúng từ	5234 K dung được bảo vệ	5235 K dung được tạo	5235 K dung này được tạo
""", 'o': """
obrázek	589 K # z #
oceń	9 K	3748 K ten	3748 K artykuł	3748 K tekst
ocurrió	1676 K un error
oddělení	101 K předplatného: #
odporučte	4457 K
odporúčame	4431 K:
odsłuchaj	3759 K	3759 K ten
ofereça	4 K
oglądaj	3734 K:
ohodnoťte	552 K	4445 K
olvasói	2577 K ajánlat:
olvasóink	2599 K támogatásának köszönhetően
olvasóinknak	2599 K köszönhetően
opracował	3738 K:
opracowała	3738 K:
opýtajte	4444 K sa
opširnije	4330 K:	4330 K na
otrzymałaś	3838 K tę wiadomość, ponieważ
otrzymałeś	3838 K tę wiadomość, ponieważ
otwórz	3720 K post
otázka	592 K dne:	4480 K dňa:
otázky	73 K
ouça	2 K	3897 K:	3932 K o podcast	3998 K no
oversættelsen	741 K er
oír	2 K
""", 'p': """
pamanīji	3299 K kļūdu
pamanījāt	45 K	3299 K kļūdu
participă	100 K la discuție
pastebėjote	45 K	3225 K įdomų	3231 K klaidą
paylaş	4 K
pažįstate	67 K
phát	8 K hiện lỗi?	8 K hiện lỗi trong bài	45 K hiện sai
phóng	5173 K viên:
piditkö	9 K	70 K	83 K	1982 K
pidätkö	83 K	1982 K
piše	4357 K:
podobał	9 K ci się
podobało	70 K się
podpořte	82 K	569 K
podrži	82 K
podržite	82 K	4360 K
podés	13 K seguir	1607 K enviarnos
podívejte	532 K se:	532 K se na video	534 K se na video:
poglądy	3727 K wyrażone w
pokaż	3720 K post
poleć	3759 K
poslať	4457 K
poslechněte	2 K si	532 K si	532 K si:
poslušajte	2 K	4330 K:	4533 K:
posłuchaj	2 K	3734 K:	3734 K też:
povoliť	4486 K vždy obsah	4486 K obsah z	4486 K obsah zo	4486 K obsah od
poznáte	67 K niekoho
pozostała	3751 K część
pošaljite	42 K vijest
pošlete	564 K
pošlite	4 K	4457 K
poți	4059 K contacta autorul	4059 K contacta autoarea
praneškite	3225 K redakcijai
predplaťte	4461 K si
prenošenje	69 K dozvoljeno	69 K dopušteno
prenumerantförmån	4720 K:
prečítajte	4431 K si tiež	4431 K si aj	4431 K si	4431 K si:
prečítali	4499 K ste už # zo #	4499 K ste už # z #	4499 K ste # zo #	4499 K ste # z #
pridruži	57 K se #
pridružite	13 K se	57 K se #	100 K se razpravi
pridėkite	3239 K
prikaži	4388 K uvijek sadržaj	4388 K uvek sadržaj	4388 K sadržaj s	4388 K sadržaj sa	4388 K sadržaj iz	4388 K sadržaj od	4587 K vedno vsebino	4587 K vsebino z	4587 K vsebino s	4587 K vsebino iz	4587 K vsebino od
pronašli	45 K ste
protégé	2231 K par recaptcha	2231 K par google recaptcha
pročitaj	4330 K još	4330 K i
pročitajte	4330 K još	4330 K i	4330 K više	4330 K:	4330 K više o ovoj temi
pročitali	4400 K ste # od #	4400 K ste već # od #
první	506 K měsíc za	506 K měsíc zdarma	506 K týden za	506 K týden zdarma	506 K tři měsíce za	506 K # měsíce za
prvních	506 K # dní za	506 K # dní zdarma
prvý	4456 K mesiac len za	4456 K mesiac za	4456 K mesiac už za	4456 K mesiac zadarmo
przeczytałaś	3814 K już # z #	3814 K # z #
przeczytałeś	3814 K już # z #	3814 K # z #
prześlij	3759 K dalej
präsentiert	958 K von
próbálja	2570 K ki tudását
prüfen	964 K sie
publicité	2234 K dans # s	2234 K dans # sec	2234 K dans # secondes
pàgina	480 K # de #
página	1677 K # de #	1677 K #/#	3980 K # de #	3980 K #/#
páči	83 K sa vám
páčil	9 K sa vám	83 K sa vám	4445 K sa
páčilo	70 K sa
päeva	1771 K küsimus:
päivitä	1981 K
päivän	1999 K kysymys:
pääset	1981 K lukemaan
päätoimittaja	1979 K:
pódcast	1679 K:
păstrați	29 K
pērc	3298 K biļetes	3307 K
předplaťte	569 K si
přehrajte	532 K si
překlad	590 K byl
přetisk	69 K povolen	69 K možný
přečetli	616 K jste už # ze #	616 K jste už # z #	616 K jste již # ze #	616 K jste již # z #	616 K jste # ze #	616 K jste # z #
přečtěte	532 K si také	532 K si	532 K si:	532 K si také:
přidej	57 K se k #
přidejte	57 K se k #
připojte	13 K se
připraveno	521 K ve spolupráci
""", 'q': """
querés	1607 ¿K contarnos
qué	9 K te pareció	34 K opinas	34 K opina	34 K te parece
""", 'r': """
raději	572 K posloucháte
radšej	4464 K počúvate
radši	572 K posloucháte
rašykite	3225 K autorei	3225 K autoriui
recibí	1606 K las noticias
recomandări	4052 K:
redakčná	42 K linka
redakční	42 K linka	42 K telefon
redirecționați	4034 K #% din
redirecționează	4034 K #%	4034 K #% din
regisztrálj	2554 K ingyenesen
regisztráljon	2541 K	2554 K ingyenesen
regístrate	1545 K para
reproducción	69 K permitida	69 K libre
reprodução	69 K permitida	69 K autorizada
resuméet	27 K er	740 K er
resztę	3751 K tekstu
rezervē	3307 K
rezolvă	4073 K rebusul	4073 K integrama	4073 K sudoku
rešite	4330 K kviz
riješite	4330 K kviz
rozwiąż	3734 K quiz
rozwiń	3720 K post	3720 K wpis
rätsel	947 K mit	984 K des tages:
rätseln	947 K sie mit
réservez	2151 K vos places pour la soirée de la rédaction
réservé	2072 K aux abonnés
réservée	2072 K aux abonnés
réservés	2072 K aux abonnés
résumer	2138 K cet article	2138 K l'article
résumé	2138 K généré	2138 K rédigé	2138 K réalisé	2138 K produit	2138 K par
rösta	4697 K	4713 K:	4713 K här:	4713 K i vår omröstning:
rādīt	3307 K
""", 's': """
sadržaj	4418 K je nastao u suradnji s
saglabā	3307 K
saistīts	3282 K:
saņem	3307 K
sažetak	4345 K	4345 K članka	4345 K teksta
schließ	57 K dich #	57 K dich den #
schließe	24 K dich
schließen	57 K sie sich den #
schriftgröße	833 K:	833 K a
sdílejte	4 K	4 K článek
sdílet	4 K
seguí	1606 K el canal	1644 K leyendo:
serviço	101 K ao assinante: #
sesizări	4059 K și ponturi
shrnutí	27 K vytvořil	27 K vytvořila	551 K	551 K článku	590 K vytvořila	590 K bylo
sisällön	2046 K tarjoaa
siųskite	3225 K savo	3239 K
sjefredaktør	3615 K:	3615 K og ansvarlig redaktør:
skaitytojų	3247 K apklausa:
skopírovať	4457 K
skrót	3747 K artykułu
skúsili	60 K ste
slå	3637 K på javascript
související	532 K:	534 K video:	534 K článek:
spodobał	83 K ci się	83 K się
spodobało	70 K się
sponzorované	4519 K spoločnosťou
sponzorováno	641 K společností
sporočite	4566 K napako
sprawdź	3734 K:	3734 K też:
spróbowaliście	60 K
spróbowałaś	60 K
spørgsmål	73 K	74 K til artiklen
spørsmål	73 K	74 K til saken	74 K til artikkelen
spýtajte	4444 K sa
stališča	4544 K avtorja
straipsnį	47 K galima
stáhni	14 K si
stáhněte	14 K si	587 K si aplikaci
stöd	82 K	4670 K
stötta	82 K	4670 K
støt	82 K	700 K
støtt	82 K	3591 K
suscríbase	1543 K y lea
suscríbete	1536 K a	1543 K y lee	1543 K para leer	1543 K y sigue leyendo	1543 K y accede	1543 K y disfruta	1620 K y llévate	1620 K y recibe
susidūrėte	3225 K su
susiję	3213 K:
susține	82 K
susțineți	82 K
sviđa	83 K vam se
synthèse	2138 K générée
syötä	1927 K kelvollinen sähköpostiosoite	1981 K
szerkesztőségi	42 K forródrót	42 K telefon
szerkesztőségünk	42 K forródrótja
szerző	2561 K:
szívesen	2556 K meghallgatjuk
szöveg	2561 K:
sähköpostiosoite	1927 K on virheellinen
sé	29 K respetuoso	32 K el primero	32 K la primera
sígame	1611 K
síganos	13 K
sígueme	1611 K
síguenos	13 K	1567 K en nuestras redes
só	3859 K para assinantes
sólo	1545 K para suscriptores
søg	724 K nu
súhrn	4444 K
súmate	13 K	57 K a las #	1531 K desde
súvisiace	4431 K:
súvisiaci	4431 K článok
sūti	3293 K savu	3307 K
số	5207 K ký tự còn lại
""", 't': """
también	1570 K en facebook	1589 K puedes leer	1589 K puedes leer:	1589 K te puede interesar:
també	421 K et pot interessar:
tanidiğiniz	67 K biri
tartişmaya	100 K katilin
teitkö	60 K
tekoäly	1986 K on
tekstissä	1946 K esitetyt
tekstą	47 K galima
tenés	1601 ¿K información
textgröße	833 K:	833 K a
thấy	45 K lỗi
thử	5183 K sức với
tiedätkö	1958 K aiheesta	1958 K asiasta	1958 K lisää
tiivistelmä	27 K on	1995 K on
tiivistelmän	1995 K on
tilføj	724 K
tillåt	4725 K alltid innehåll från	4725 K innehåll från
tiếp	5242 K tục đọc sau
todavía	33 K no hay comentarios
további	2523 K részletek	2608 K cikkek a témában:
traducció	431 K feta
transparentní	544 K účet:
trên	5152 K google news
trình	5214 K duyệt của bạn không	5214 K duyệt không
trả	5183 K lời câu đố
trải	5196 K nghiệm
turpinājums	3309 K
twój	28 K komentarz
tykkäsitkö	70 K
työskenteletkö	1958 K
tác	5173 K giả:	5173 K giả là
támogasd	82 K	2546 K a	2546 K az
támogass	2498 K adód
támogassa	82 K	2498 K adója	2546 K a	2546 K az
támogasson	2498 K adója
täglichen	825 K newsletter
tämä	27 K tiivistelmä	53 K juttu	77 K ketju on lukittu	77 K aihe suljettiin	1946 K on mielipidekirjoitus	1946 K on mielipideteksti	1946 K on kolumni	1946 K on kommentti	1995 K tiivistelmä on	1996 K juttu on	1996 K artikkeli on	1996 K teksti on	2006 K on upotettu sisältö
tämän	53 K jutun
tässä	2006 K on upotettua sisältöä
télécharger	14 K	2088 K l'application
téléchargez	14 K
tóm	5180 K tắt này được tạo	5180 K tắt này do	5180 K tắt này có hữu ích	5235 K tắt được
töltsd	14 K le	2570 K ki kvízünket
töltse	14 K le	2555 K le	2555 K ki	2570 K ki kvízünket
történeteiket	2534 K
tüm	28 K yorumlar
tęsinys	3241 K
tłumaczenie	3747 K	3787 K zostało
tải	14 K	14 K ứng dụng	5152 K ứng dụng	5152 K app	5189 K ngay ứng dụng
""", 'u': """
udostępnij	4 K
ukažite	4365 K na grešku
uključi	4353 K
uključite	100 K se u raspravu	4353 K
uložit	564 K
uložiť	4457 K
uložte	564 K si	4457 K si
unbeschränkter	927 K zugang
unterstütze	82 K	804 K
unterstützen	82 K sie	804 K sie	804 K sie die
uočili	8 K ste
upozorniť	4466 K na chybu
upozorněte	574 K na chybu
url이	3130 K 복사되었습니다	3130 K 복사됐습니다
urmărește	13 K	4052 K și:	4077 K video	4143 K pe
urmăriți	13 K
utánközlés	69 K engedélyezett	69 K forrásmegjelöléssel
učitaj	4388 K uvijek sadržaj	4388 K uvek sadržaj	4388 K sadržaj s	4388 K sadržaj sa	4388 K sadržaj iz	4388 K sadržaj od
uživo	4405 K: kako	4405 K: ovako	4405 K: zašto	4405 K: što	4405 K: šta	4405 K: tko	4405 K: ko	4405 K: gdje	4405 K: gde	4405 K: ovo	4405 K: pogledajte	4405 K: poslušajte	4405 K: sve	4405 K: noć	4405 K: ljudi	4405 K: evo
""", 'v': """
vaš	28 K komentar
vegyél	2541 K részt
već	4381 K za #	4381 K od #
več	4533 K:	4533 K v videu	4558 K o tem	4558 K novic	4558 K preberite	4605 K o:	4605 K o temi:
videó	2607 K: így	2607 K: itt	2607 K: ezért	2607 K: miért	2607 K: hogyan	2607 K: mit	2607 K: ki	2607 K: mi	2607 K: ez	2607 K: ezt	2607 K: hallgassa	2607 K: nézze	2607 K: minden
vidéo	2121 K :
viktorīna	3315 K:
visą	3239 K interviu
više	4330 K o:	4406 K o:	4406 K o temi:
você	3897 K pode gostar:	4023 K está recebendo este e-mail porque	4023 K está recebendo este email porque	4023 K recebeu este e-mail porque	4023 K recebeu este email porque
vprašaj	4547 K
vprašajte	4547 K
vprašanje	4582 K dneva:
vypočujte	2 K si	4431 K si:
vyskúšali	60 K ste
vytiskněte	564 K
vytlačiť	4457 K
vytlačte	4457 K
vyzkoušejte	506 K první měsíc
vyzkoušeli	60 K jste
válaszolj	2555 K
válaszoljon	2555 K
vásárolja	2511 K meg
váš	28 K komentář	28 K komentár
vær	32 K den første	32 K først	724 K med
véleménycikkeit	2534 K
více	532 K zde	532 K k tématu:	624 K o téma:	624 K o:	624 K k tématu téma:	624 K k tématu:
vídeo	1679 K:
võida	1763 K
võta	1748 K ühendust	1763 K
výhoda	596 K pro předplatitele:	4483 K pre predplatiteľov:
výhody	596 K pro předplatitele:	4483 K pre predplatiteľov:
vă	29 K rugăm să	4117 K rugăm să îl dezactivați	4117 K rugăm să-l dezactivați	4117 K rugăm să dezactivați adblock
vďaka	4496 K našim čitateľom	4496 K našim predplatiteľom
věnujte	564 K
vše	624 K o téma:	624 K o:	624 K k tématu téma:	624 K k tématu:
všechno	624 K o tématu téma:	624 K o tématu:
všechny	28 K komentáře	536 K články autora	624 K články k tématu téma:	624 K články k tématu:
všetko	4506 K o téme:	4506 K o:	4506 K k téme téme:	4506 K k téme:
všetky	4506 K články k téme téme:	4506 K články k téme:
všeč	70 K vam je
všimli	45 K jste si	45 K ste si
vždy	599 K povolit obsah	599 K zobrazovat obsah	599 K načítat obsah	599 K zobrazit obsah	4486 K povoliť obsah	4486 K zobrazovať obsah	4486 K načítať obsah	4486 K zobraziť obsah
""", 'w': """
webshopunkból	2577 K:
weiterführende	861 K artikel:
weź	3778 K udział w dyskusji
więcej	3733 K o	3733 K na temat	3733 K z	3734 K na ten temat:	3737 K artykułów autora	3821 K o:	3821 K na temat:
wykorzystałaś	3814 K już # z #	3814 K # z #
wykorzystałeś	3814 K już # z #	3814 K # z #
wypróbowaliście	60 K
wypróbowałaś	60 K
wyrażamy	47 K zgodę na
wysłuchaj	2 K
wyłącz	3806 K go, aby	3806 K go, żeby	3806 K ją, aby	3806 K blokadę	3806 K blokowanie
wyślij	4 K
wyświetlaj	3797 K treści z	3797 K treści ze	3797 K treści od
wöchentlichen	825 K newsletter
""", 'y': """
yanlişlik	4887 K mi
""", 'z': """
zahvaljujoč	4596 K našim bralcem
zahvaljujući	4397 K našim čitateljima	4397 K našim čitaocima
zatiaľ	33 K žiadne komentáre
zatím	33 K žádné komentáře
zauważyłaś	8 K
zauważyłeś	8 K
załaduj	3720 K post
zdieľajte	4 K
zdieľať	4 K
zezwól	3797 K na treści
zgłoś	3770 K uwagę	3770 K błąd	3770 K literówkę	3770 K uwagi	3770 K nieścisłość
ziņo	3293 K redakcijai
zkopírovat	564 K
znalazłeś	8 K
znáte	67 K někoho
znáš	67 K někoho
zobraziť	4486 K vždy obsah	4486 K obsah z	4486 K obsah zo	4486 K obsah od
zobrazovať	4486 K vždy obsah	4486 K obsah z	4486 K obsah zo	4486 K obsah od
zostań	3767 K reporterem	3767 K reporterką	3767 K dziennikarzem
zrobiliście	60 K
""", '©': """
©	875 K dpa	1284 K #	1284 K
""", 'à': """
à	2121 K lire aussi	2121 K lire également	2121 K lire :	2121 K lire sur	2121 K voir aussi	2121 K écouter	2121 K relire	2121 K découvrir	2121 K lire sur le même sujet	2121 K consulter :	2121 K voir également	2124 K propos de l'auteur :	2124 K propos de l'autrice :	2125 K propos de l'auteur	2125 K propos de l'autrice	2151 K retrouver dans le numéro
àudio	431 K generat
""", 'á': """
áudio	3921 K gerado
""", 'ä': """
är	4673 K du
äänestä	1981 K
""", 'å': """
åldersgräns	4721 K #
åsikter	4656 K som framförs
åsikterna	4656 K i
""", 'ç': """
ça	70 K vous a plu	83 K vous a plu
""", 'é': """
é	69 K permitida a reprodução	3892 K preciso estar logado
écouter	2 K l'article	2 K cet article	2121 K aussi	2228 K sur
écoutez	2 K cet	2 K l'article	2157 K le podcast
élő	2607 K: így	2607 K: itt	2607 K: ezért	2607 K: miért	2607 K: hogyan	2607 K: mit	2607 K: ki	2607 K: mi	2607 K: ez	2607 K: ezt	2607 K: hallgassa	2607 K: nézze	2607 K: minden
épinglez	2177 K cet article	2177 K cette recette	2177 K cette page	2177 K la recette	2177 K ce billet	2177 K-la	2177 K-le	2177 K l'article	2177 K l'image
értékeljük	2583 K az ön
""", 'í': """
írd	2555 K be
írj	2534 K a szerzőnek
írja	2555 K be
írjon	2534 K a szerzőnek	2555 K közvetlenül	2555 K nekünk
""", 'î': """
în	4130 K imagini:
întreabă	4066 K asistentul
întrebări	73 K
îți	83 K place
""", 'ö': """
ön	2556 K szerint
""", 'ø': """
ønsker	791 K du ikke længere at modtage dette	791 K du ikke længere at modtage vores	3685 K du ikke lenger å motta dette	3685 K du ikke lenger å motta våre
""", 'ú': """
últimas	1585 K noticias de	3894 K de	3894 K notícias de
únase	13 K
únete	13 K	24 K a	57 K a las #	57 K a los #	57 K a más de #	57 K a nuestros #	100 K a la conversación	100 K a la discusión	1531 K desde
úvod	99 K >	99 K '	99 K "
""", 'ü': """
über	867 K die autor:in	867 K die autoren	867 K die autor:innen	870 K die autorin	870 K den autor	871 K die autorin	871 K den autor
übersetzung	961 K:	961 K aus dem
""", 'č': """
čitaj	4330 K još
čitajte	4330 K i	4330 K još	4330 K još:
članak	47 K se može	47 K možete	4345 K je preveden	4345 K čita	4348 K je objavljen u	4409 K je	4418 K je nastao u suradnji s	4418 K je nastao u suradnji sa
članek	47 K lahko	4547 K je preveden	4547 K bere	4547 K je prebral	4550 K je objavljen v	4608 K je	4616 K je nastal v sodelovanju z	4616 K je nastal v sodelovanju s
článek	47 K lze	47 K můžete	521 K vznikl ve spolupráci	551 K byl přeložen	551 K přeložen	551 K načetl	554 K vyšel v	590 K byl přeložen	629 K vyšel v	629 K vyšel na	629 K původně vyšel	629 K byl publikován	629 K byl převzat	629 K byl původně publikován	629 K byl původně zveřejněn	630 K	641 K vznikl ve spolupráci s
článok	47 K možno	47 K môžete	4444 K bol preložený	4444 K načítal	4447 K vyšiel v	4510 K	4519 K vznikol v spolupráci s
čo	34 K si myslíte
čtěte	532 K také	532 K také:	532 K i	532 K více	532 K:
číslo	544 K účtu pro dary	544 K transparentního účtu
čítajte	4431 K aj	4431 K tiež	4431 K viac
""", 'đ': """
đánh	5180 K giá bài viết
đã	5146 K có tài khoản? đăng nhập	5230 K xảy ra lỗi	5230 K có lỗi
đăng	5183 K ký tham dự hội thảo	5200 K ký khóa học trực tuyến
đường	42 K dây nóng tòa soạn	42 K dây nóng của tòa soạn	42 K dây nóng của báo	42 K dây nóng báo	5204 K dây nóng: #	5204 K dây nóng #
được	69 K phép đăng lại
đặt	5200 K mua sách	5200 K báo giấy	5200 K mua báo giấy
để	5217 K xem nội dung này	5217 K hiển thị nội dung này
đọc	5163 K thêm	5163 K thêm:	5163 K:	5163 K tiếp:	5169 K tin nhanh
""", 'į': """
įsigykite	3239 K
įtraukite	3239 K mus
įveskite	3239 K
""", 'ś': """
ściągnij	14 K	3783 K aplikację
śledź	13 K
""", 'š': """
šta	34 K vi	34 K mislite
što	34 K vi	34 K mislite
šíření	69 K povoleno
""", 'ź': """
źródła	3763 K:
źródło	3763 K:
""", 'ż': """
żadnych	3811 K akcjonariuszy
""", 'ž': """
želite	4362 K raditi kod nas	4362 K da radite kod nas	4563 K delati pri nas
želiš	4362 K raditi kod nas	4563 K delati pri nas
žiadni	4496 K akcionári
žiadny	4496 K majiteľ	4496 K oligarcha
žinote	3225 K daugiau	3240 K istoriją
žiūrėkite	3213 K taip pat	3239 K
žádní	613 K akcionáři
žádný	613 K majitel	613 K oligarcha
""", 'ș': """
știrea	4141 K continuă
""", 'ț': """
ți	9 K-a plăcut	70 K-a plăcut	83 K-a plăcut
""", 'έ': """
έχετε	73 K απορίες	73 K ερωτήσεις	1124 K κάποια πληροφορία	1124 K πληροφορίες	1124 K πληροφορία	1124 K φωτογραφία	1124 K φωτογραφίες	1124 K κάποια φωτογραφία	1124 K κάποιο θέμα	1124 K μια ιστορία
""", 'ή': """
ήταν	1082 K χρήσιμο	1082 K χρήσιμη
""", 'α': """
αγοράστε	1104 K το εισιτήριό σας	1104 K εισιτήρια
ακολουθήστε	13 K	1109 K τον	1109 K τα	1109 K
ακούστε	2 K	1061 K:	1176 K στο	1183 K το στο spotify	1183 K στο spotify
ακύρωση	1088 K απάντησης
αν	1045 K έφτασες μέχρι εδώ	1045 K έφτασες ως εδώ	1045 K φτάσατε μέχρι εδώ	1045 K φτάσατε ως εδώ	1045 K έχετε φτάσει μέχρι εδώ	1045 K διάβασες μέχρι εδώ	1045 K διαβάσατε μέχρι εδώ
αναδημοσίευση	69 K με
αναφέρετε	1114 K λάθος	1114 K κάποιο λάθος
αναφορά	1114 K λάθους
αντιγράψτε	1100 K
αντιγραφή	1100 K
αξιολογήστε	1082 K
απαγορεύεται	1163 K η αναδημοσίευση	1163 K η αναπαραγωγή
απενεργοποιήστε	1149 K το adblock	1149 K τον ad
αποθηκεύστε	1100 K
απορίες	73 K
αρχική	99 K >	99 K '	99 K "
αυτή	53 K η έρευνα	1081 K η περίληψη	1081 K η σύνοψη
αυτό	1136 K το βίντεο δεν είναι	1137 K το περιεχόμενο προέρχεται
αυτόματη	1092 K μετάφραση από
αφήστε	1088 K μια απάντηση	1088 K ένα σχόλιο	1088 K το σχόλιό σας
""", 'β': """
βίντεο	1061 K:
βαθμολογήστε	1082 K
βρήκατε	8 K
βρείτε	13 K μας
""", 'γ': """
γίνε	57 K ένας από τους #
γίνετε	13 K μέλος	32 K ο πρώτος	57 K ένας από τους #
για	1139 K να δείτε αυτό το περιεχόμενο	1139 K να δείτε το περιεχόμενο
γνωρίζετε	67 K κάποιον
γράψτε	1088 K το σχόλιό σας	1088 K ένα σχόλιο
γραμμή	42 K καταγγελιών της σύνταξης	42 K της σύνταξης	1133 K βοήθειας κεθεα
γραφτείτε	1125 K	1125 K για να
""", 'δ': """
δείτε	1061 K επίσης	1061 K:	1061 K το βίντεο	1061 K εδώ	1061 K επίσης:	1061 K ακόμα:	1061 K φωτογραφίες	1061 K ακόμη	1061 K ακόμη:	1079 K όλα τα άρθρα	1101 K όλες	1101 K όλα	1101 K τις	1161 K φωτογραφίες:	1161 K βίντεο:	1176 K στο	1176 K αυτή τη δημοσίευση στο
δειτε	1061 K επισης	1061 K ακομη	1061 K:
δεν	1044 K έχουμε διαφημίσεις	1044 K έχουμε χορηγούς	1044 K ανήκουμε σε	1112 K έχετε χρόνο να διαβάσετε	1136 K είναι δυνατή η αναπαραγωγή
δηλώστε	1104 K συμμετοχή
δημοσιεύθηκε	1164 K αρχικά
δημοσιεύτηκε	1164 K αρχικά
διάβασε	1061 K επίσης	1061 K ακόμη
διάρκεια	1182 K βίντεο
διαβάζεται	1081 K από
διαβάστε	1061 K επίσης	1061 K επίσης:	1061 K ακόμη	1061 K ακόμη:	1061 K ακόμα	1061 K:	1061 K εδώ	1061 K περισσότερα	1061 K ακόμα:	1061 K εδώ περισσότερα	1061 K σχετικά	1061 K αναλυτικά	1079 K όλα τα άρθρα	1101 K όλες	1101 K όλα	1101 K τις
διαβαστε	1061 K επισης	1061 K ακομη	1061 K ακομα	1061 K:
διαθέσιμη	1097 K στο
διαθέσιμο	1097 K σε	1097 K στο	1183 K στο spotify
διαφήμιση	1181 K σε #
δοκιμάσατε	60 K
""", 'ε': """
είδατε	45 K λάθος
είμαστε	1044 K μη κερδοσκοπικός	1044 K μια μη κερδοσκοπική	1044 K ανεξάρτητο μέσο	1044 K ένα ανεξάρτητο
εγγραφείτε	1125 K
εικόνα	1159 K # από #	1159 K # / #
εκτυπώστε	1100 K
ενεργοποιήστε	1097 K
ενσωματωμένο	1137 K περιεχόμενο από
εντοπίσαμε	1149 K ad	1149 K ότι χρησιμοποιείτε	1149 K adblock
εντοπίσατε	45 K
εντοπίστηκε	1149 K ad
επιτρέπεται	69 K η αναδημοσίευση	1163 K η αναδημοσίευση
ερωτήσεις	74 K για το άρθρο
εσείς	34 K τι
""", 'η': """
η	69 K αναδημοσίευση επιτρέπεται	1081 K περίληψη	1081 K σύνοψη	1081 K ανάγνωση	1081 K περίληψη αυτή	1088 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1088 K ηλ. διεύθυνσή σας δεν	1165 K μετάφραση	1165 K περίληψη	1173 K είδηση συνεχίζεται	1181 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1111 K να εργαστείς μαζί μας
θέλετε	1111 K να εργαστείτε μαζί μας	1111 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1158 K πήγε στραβά
κίνδυνος	1133 K εθισμού
κατέβασε	1097 K
καταγγελίες	42 K στη σύνταξη
κατεβάστε	14 K	1097 K	1109 K την εφαρμογή	1123 K την εφαρμογή
κλείσε	1104 K θέση
κλείστε	1104 K θέση	1104 K τη θέση σας
κοινοποιήστε	4 K
κουίζ	1061 K:	1161 K:
""", 'λ': """
λάβετε	100 K μέρος στη συζήτηση
λήψη	1097 K από	1097 K στο
""", 'μ': """
μάθετε	1101 K όλες
με	1067 K πληροφορίες από απε	1067 K πληροφορίες απε	1107 K πληροφορίες από
μείνετε	1101 K ενημερωμένοι
μετάφραση	1081 K	1092 K με τεχνητή νοημοσύνη	1092 K μέσω τεχνητής
μεταφρασμένο	1092 K αυτόματα
μη	1145 K χάνετε καμία	1145 K χάσετε καμία	1145 K χάνεις καμία
μην	1145 K χάνετε καμία	1145 K χάσεις καμία
μοιράσου	1100 K
μοιραστείτε	4 K
""", 'ξ': """
ξέρετε	67 K κάποιον
""", 'ο': """
ο	1093 K browser σας δεν υποστηρίζει	1093 K περιηγητής σας δεν υποστηρίζει
οι	1079 K απόψεις	1079 K γνώμες
""", 'π': """
παίξε	1130 K τώρα:	1133 K υπεύθυνα
παίξτε	1130 K τώρα:	1133 K υπεύθυνα
παρακαλούμε	1149 K απενεργοποιήστε το	1149 K απενεργοποιήστε τον
παρακαλώ	1149 K απενεργοποιήστε
παρουσιάστηκε	1158 K σφάλμα
περίληψη	1081 K
περιεχόμενο	1137 K από
περισσότερα	1061 K:
πηγές	1107 K:
πηγή	1067 K: απε	1067 K απε	1067 K φωτογραφίας:	1067 K φωτογραφιών:	1067 K: reuters	1067 K: afp	1067 K: ap	1067 K: cnn	1067 K: bbc	1107 K:
πηγη	1067 K: απε	1067 K απε
προέκυψε	1158 K σφάλμα
προβολή	1176 K στο
προτείνετε	1100 K
προτιμάτε	1112 K να ακούτε	1112 K να ακούσετε
πρώτη	1163 K δημοσίευση:
πώς	1082 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1081 K
ρώτα	1081 K
ρώτησε	1081 K
""", 'σ': """
σας	9 K άρεσε	70 K άρεσε	83 K άρεσε	83 K αρέσει	1082 K φάνηκε	1082 K βοήθησε	1082 K άρεσε
σελίδα	1159 K # από #	1159 K # / #
σου	70 K άρεσε
στείλτε	1100 K
στηρίξτε	82 K	1109 K	1109 K τον	1109 K τα	1109 K την
σύνοψη	1081 K
""", 'τ': """
τα	6 K σχόλια	28 K σχόλια	1079 K κείμενα που
ταξινόμηση	1174 K:
το	47 K άρθρο μπορεί	47 K κείμενο μπορεί	47 K άρθρο επιτρέπεται	60 K δοκιμάσατε	60 K δοκίμασες	1079 K άρθρο εκφράζει	1081 K άρθρο μεταφράστηκε	1081 K κείμενο μεταφράστηκε	1088 K email σας δεν δημοσιεύεται	1092 K κείμενο μεταφράστηκε αυτόματα	1092 K άρθρο μεταφράστηκε αυτόματα	1093 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1093 K πρόγραμμα περιήγησης δεν υποστηρίζει	1136 K βίντεο δεν είναι	1136 K περιεχόμενο δεν είναι	1137 K περιεχόμενο αυτό προέρχεται	1163 K άρθρο προστατεύεται	1163 K παρόν άρθρο προστατεύεται	1165 K κείμενο	1165 K άρθρο	1165 K παρόν άρθρο	1165 K κείμενο αυτό	1165 K άρθρο αυτό	1173 K άρθρο συνεχίζεται	1173 K κείμενο συνεχίζεται	1181 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	82 K
""", 'φ': """
φαίνεται	1149 K ότι χρησιμοποιείτε
φωτο	1067 K: eurokinissi
φωτογραφία	1067 K: eurokinissi	1067 K: intime	1159 K # από #	1159 K # / #
φωτογραφίες	1067 K: eurokinissi
φωτορεπορτάζ	1161 K:
φωτό	1067 K: eurokinissi	1067 K: intime
""", 'χ': """
χαρίστε	1100 K
χαρακτήρες	1128 K που απομένουν
χορηγούμενο	87 K:
χρησιμοποιείς	1149 K ad
χρησιμοποιείτε	1149 K ad
""", 'ό': """
όλα	1079 K τα άρθρα
όλες	1101 K οι ειδήσεις
""", 'а': """
а	34 K что вы	34 K вы	34 K ви
абонирайте	290 K се за
автор	4219 K - обозреватель	4219 K - корреспондент	4219 K - колумнист	4219 K - редактор	5040 K - оглядач	5040 K - колумніст	5040 K - кореспондент
авторка	5040 K - оглядачка	5040 K - колумністка
авторката	270 K е
авторът	270 K е
акценти	272 K от
анкета	308 K на деня:
""", 'б': """
бачите	45 K помилку
без	322 K собственици	322 K акционери	4287 K владельцев	4287 K акционеров	4287 K цензуры и рекламы	5107 K власників	5107 K акціонерів	5107 K олігархів
беше	273 K ли полезна	273 K ли полезно	273 K ли полезен
благодарение	322 K на нашите читатели
благодаря	4287 K нашим читателям	4287 K вашим пожертвованиям
больше	4201 K новостей	4202 K по теме:	4242 K любите слушать	4242 K нравится слушать	4297 K о:
будь	32 K первым	5103 K ласка, вимкніть його	5103 K ласка, вимкніть блокувальник	5103 K ласка, вимкніть adblock
будьте	29 K вежливы	32 K первым	32 K першим
бъдете	32 K първият
был	4222 K ли материал	4222 K ли пересказ	4222 K ли этот пересказ	4222 K ли этот	4222 K ли текст
была	4222 K ли статья	4222 K ли эта	4222 K ли новость
більше	5021 K по темі:	5021 K за темою:	5021 K на тему:	5021 K про це:	5055 K новин	5055 K матеріалів	5117 K про:
""", 'в': """
в	4275 K этом месте находится встроенный контент	4275 K этом месте находится встроенный пост	4275 K этом месте находится встроенный публикация	4275 K этом месте размещён встроенный контент	4275 K этом месте размещён встроенный пост	4275 K этом месте размещён встроенный публикация	4275 K этом месте размещен встроенный контент	4275 K этом месте размещен встроенный пост	4275 K этом месте размещен встроенный публикация	4275 K этом месте показан встроенный контент	4275 K этом месте показан встроенный пост	4275 K этом месте показан встроенный публикация	4275 K этом месте встроенный контент	4275 K этом месте встроенный пост	4275 K этом месте встроенный публикация
вакансии	4225 K "	4225 K редакции
вакансії	5045 K "	5045 K редакції
вам	9 K понравилась	9 K сподобалася	9 K сподобався	9 K сподобалося	4222 K понравилась	4222 K понравился	4222 K помогла	5043 K сподобалась	5043 K сподобалася	5043 K сподобався
ваш	28 K комментарий	28 K коментар
вечерняя	4174 K рассылка
ви	5103 K використовуєте блокувальник	5110 K прочитали вже # із #	5110 K прочитали вже # і #	5110 K прочитали # із #	5110 K прочитали # і #	5110 K прочитали вже # з #	5110 K прочитали # з #
видео	330 K: как	330 K: така	330 K: защо	330 K: какво	330 K: кой	330 K: къде	330 K: това	330 K: вижте	330 K: чуйте	330 K: всичко	330 K: нощта	330 K: хората	330 K: ето	4204 K по теме:	4296 K: как	4296 K: так	4296 K: почему	4296 K: что	4296 K: кто	4296 K: где	4296 K: это	4296 K: вот	4296 K: смотрите	4296 K: послушайте	4296 K: всё	4296 K: все
видяхте	45 K грешка
вижте	258 K още	258 K също	258 K:	258 K повече във видеото	258 K галерията
викторина	4268 K:
вимкніть	5103 K його, щоб	5103 K блокувальник	5103 K adblock
винаги	313 K разрешавай съдържание от	313 K показвай съдържание от	313 K зареждай съдържание от	313 K разреши съдържание от
включете	100 K се в дискусията	280 K
вопрос	74 K по статье	4268 K дня:
вопросы	73 K?
впервые	4301 K опубликовано в	4301 K опубликовано на	4301 K опубликован в	4301 K опубликована в	4301 K напечатано в
вперше	5121 K опубліковано в	5121 K опубліковано у	5121 K опубліковано на	5121 K надруковано в
все	28 K комментарии	4201 K новости на тему	4201 K материалы	4201 K новости	4201 K статьи	4206 K статьи автора	4206 K материалы автора	4297 K о:	4297 K материалы по теме:	4297 K статьи по теме:	4297 K материалы о:	4297 K новости по теме:	5117 K про:
всегда	4191 K разрешать контент	4275 K разрешать контент	4275 K показывать контент	4275 K разрешить контент	4275 K загружать контент
всички	285 K новини	331 K статии по темата:
всичко	331 K за:	331 K по темата:
встановлюйте	5050 K
встановіть	14 K	5050 K	5076 K застосунок
встигніть	5081 K передплатити
всё	4297 K о:	4297 K по теме:
всі	5117 K матеріали за темою:	5117 K новини за темою:
въпрос	308 K на деня:
въпроси	73 K
вы	4283 K используете блокировщик	4290 K прочитали уже # из #	4290 K прочитали # из #	4313 K получили это письмо, потому что	4313 K получили это письмо, так как	4313 K получаете это письмо, потому что	4313 K получаете это письмо, так как	4313 K получаете эту рассылку, потому что
выключите	4283 K его, чтобы
відділ	101 K передплати: #
відео	5116 K: як	5116 K: так	5116 K: чому	5116 K: що	5116 K: хто	5116 K: де	5116 K: це	5116 K: ось	5116 K: дивіться	5116 K: послухайте	5116 K: усе	5116 K: все
вікторина	5088 K:
""", 'г': """
гаряча	42 K лінія редакції
главная	99 K >	99 K '	99 K "
главное	4221 K от
гледайте	258 K видеото	258 K:
головна	99 K >	99 K '	99 K "
головне	5042 K від	5042 K за версією
гореща	42 K линия на редакцията
горячая	42 K линия редакции
грати	5089 K:
""", 'д': """
детальніше	5021 K:	5021 K про це
джерела	5057 K:
джерело	5057 K:
дивіться	5021 K також	5021 K:	5021 K також:	5021 K відео:
до	5021 K теми:
добавьте	4283 K наш сайт в	4283 K сайт в исключения	4283 K сайт в белый список
додайте	5103 K наш сайт до	5103 K сайт до винятків	5103 K сайт до білого списку
дозволити	5095 K завжди контент	5095 K завжди вміст	5095 K контент із	5095 K контент з	5095 K контент від	5095 K вміст із	5095 K вміст з	5095 K вміст від
дозволяти	5095 K завжди контент	5095 K завжди вміст	5095 K контент із	5095 K контент з	5095 K контент від	5095 K вміст із	5095 K вміст з	5095 K вміст від
докладніше	5021 K:	5021 K про це	5117 K про:
досие	330 K: как	330 K: така	330 K: защо	330 K: какво	330 K: кой	330 K: къде	330 K: това	330 K: вижте	330 K: чуйте	330 K: всичко	330 K: нощта	330 K: хората	330 K: ето
доступно	4230 K в	4230 K на	4230 K для	5050 K в	5050 K у	5050 K на	5050 K для
достъпно	280 K в	280 K на
досье	4296 K: как	4296 K: так	4296 K: почему	4296 K: что	4296 K: кто	4296 K: где	4296 K: это	4296 K: вот	4296 K: смотрите	4296 K: послушайте	4296 K: всё	4296 K: все
досьє	5116 K: як	5116 K: так	5116 K: чому	5116 K: що	5116 K: хто	5116 K: де	5116 K: це	5116 K: ось	5116 K: дивіться	5116 K: послухайте	5116 K: усе	5116 K: все
дотримуйтесь	29 K
другие	4206 K материалы автора
думка	5040 K автора	5040 K, висловлена	5040 K редакції може не
думки	5040 K авторів
""", 'е': """
ежедневная	4174 K рассылка
еженедельная	4174 K рассылка
если	45 K вы нашли	45 K вы заметили	4313 K вы не хотите получать эту рассылку	4313 K вы больше не хотите получать эту	4313 K вы больше не хотите получать наши
есть	67 K друг, которому	73 K вопросы	74 K вопрос по тексту	4206 K новость?
еще	4202 K по теме:	4204 K по теме:
ещё	4201 K больше	4202 K по теме:	4204 K по теме:
""", 'з': """
з	5092 K нашого магазину:
за	5009 K підтримки компанії	5009 K підтримки партнера	5009 K сприяння компанії	5021 K темою:
забелязахте	8 K
завантажити	5050 K в	5050 K з	5050 K у
завантажте	14 K	5050 K в	5050 K з	5076 K застосунок	5076 K додаток
завантажувати	5095 K завжди контент	5095 K завжди вміст	5095 K контент із	5095 K контент з	5095 K контент від	5095 K вміст із	5095 K вміст з	5095 K вміст від
завантажуйте	14 K	5050 K	5060 K застосунок
завдяки	5107 K нашим читачам	5107 K вашим внескам
завжди	5095 K дозволяти контент	5095 K дозволяти вміст	5095 K показувати контент	5095 K показувати вміст	5095 K дозволити контент	5095 K дозволити вміст	5095 K завантажувати контент	5095 K завантажувати вміст
загружать	4275 K всегда контент	4275 K контент из	4275 K контент с	4275 K контент от
загрузите	4230 K в	4230 K на
загрузить	4191 K контент	4191 K пост
задайте	4221 K вопрос
залишилися	73 K питання
заметили	8 K ошибку
запазете	284 K
запитайте	5042 K
зареждай	313 K винаги съдържание от	313 K съдържание от
зберегти	5054 K
збережіть	5054 K
здесь	4275 K находится встроенный контент	4275 K находится встроенный пост	4275 K находится встроенный публикация	4275 K размещён встроенный контент	4275 K размещён встроенный пост	4275 K размещён встроенный публикация	4275 K размещен встроенный контент	4275 K размещен встроенный пост	4275 K размещен встроенный публикация	4275 K показан встроенный контент	4275 K показан встроенный пост	4275 K показан встроенный публикация	4275 K встроенный контент	4275 K встроенный пост	4275 K встроенный публикация
знаете	67 K кого-то	67 K того, кому
знайшли	8 K помилку
знаєте	67 K когось	67 K того, кому
знижка	5092 K для передплатників:
зручніше	5063 K слухати
""", 'и': """
играть	4269 K:
идет	4263 K подписка
идёт	4263 K подписка
из	4272 K нашего магазина:
изпратете	284 K
изтеглете	14 K	280 K	290 K	305 K приложението
източник	287 K:
източници	287 K:
имате	73 K въпроси
инсталирайте	280 K
искате	292 K да работите при нас	292 K ли да работите при нас
искаш	292 K да работиш при нас
источник	4236 K:
источники	4236 K:
""", 'к': """
как	4222 K вам статья	4222 K вам материал
какво	34 K мислите
коментарите	6 K	28 K
коментарі	6 K	28 K
коментарів	33 K поки
комментариев	33 K пока
комментарии	6 K	28 K
комментирование	6 K
копирай	284 K
копирайте	284 K
короткий	5042 K виклад	5042 K переказ
коротко	4221 K от	5042 K від
краткий	27 K пересказ	4221 K пересказ
кратко	4221 K от
краткое	4221 K содержание	4266 K содержание
куиз	258 K:	308 K:
""", 'л': """
лише	5092 K для передплатників:
лучшее	4201 K за
любите	5063 K слухати
""", 'м': """
материал	47 K можно	4191 K содержит данные	4202 K по теме:	4204 K по теме:	4224 K опубликован в	4227 K можно	4266 K переведён	4266 K переведен	4301 K впервые опубликован	4301 K был впервые	4311 K подготовлен в партнёрстве с	4311 K подготовлен в партнерстве с	4311 K подготовлен при поддержке	4311 K создан при поддержке
материалът	342 K е създаден със съдействието на
материалы	4204 K по теме:
матеріал	47 K можна	5008 K підготовлено за підтримки	5008 K створено за підтримки	5008 K підготовлено у партнерстві	5008 K створено у партнерстві	5085 K перекладено	5121 K уперше опубліковано	5132 K підготовлено у партнерстві з	5132 K підготовлено за підтримки	5132 K створено за підтримки	5132 K створено у партнерстві з
маєте	73 K запитання
месяц	4233 K подписки за
ми	5103 K помітили, що ви
мнение	4219 K автора	4219 K редакции может не
мнението	270 K на автора
мнения	4219 K авторов
мненията	270 K на авторите
моля	29 K
мы	13 K в	13 K есть	4164 K работаем благодаря вам	4164 K работаем благодаря вашей	4164 K работаем благодаря вашим	4164 K существуем благодаря вам	4164 K существуем благодаря вашим	4164 K существуем на ваши	4164 K работаем на ваши	4164 K живём на ваши	4164 K живем на ваши	4164 K независимы благодаря	4182 K в	4283 K заметили, что вы
""", 'н': """
на	87 K правах рекламы	87 K правах реклами	330 K живо: как	330 K живо: така	330 K живо: защо	330 K живо: какво	330 K живо: кой	330 K живо: къде	330 K живо: това	330 K живо: вижте	330 K живо: чуйте	330 K живо: всичко	330 K живо: нощта	330 K живо: хората	330 K живо: ето
над	53 K этим текстом	53 K цим текстом
надіслати	5054 K
надішліть	4 K	5054 K
накратко	272 K от
началась	4263 K подписка
начало	99 K >	99 K "
наша	4174 K рассылка
нашли	8 K ошибку	8 K опечатку
не	4263 K забудьте подписаться	5081 K забудьте передплатити
немає	5063 K часу читати	5107 K власників
нет	33 K комментариев	4242 K времени читать	4287 K владельцев
новия	275 K брой
новият	275 K брой
новости	4201 K партнеров
новый	4224 K номер
нравится	83 K
няма	33 K коментари
нямаме	322 K собственик	322 K собственици	322 K акционери	322 K реклами
нямате	293 K време да четете
""", 'о': """
об	4202 K этом подробнее	4206 K авторе
обобщение	272 K
обсуждение	6 K
озвучено	4221 K	5042 K
онлайн	4296 K: как	4296 K: так	4296 K: почему	4296 K: что	4296 K: кто	4296 K: где	4296 K: это	4296 K: вот	4296 K: смотрите	4296 K: послушайте	4296 K: всё	4296 K: все	5116 K: як	5116 K: так	5116 K: чому	5116 K: що	5116 K: хто	5116 K: де	5116 K: це	5116 K: ось	5116 K: дивіться	5116 K: послухайте	5116 K: усе	5116 K: все
опитахте	60 K
опитування	5088 K дня:
опрос	4268 K дня:
оригинал	4301 K статьи опубликован
оригінал	5121 K статті опубліковано
оставьте	32 K первый
остались	73 K вопросы
отдел	101 K подписки: #
отключите	4283 K его, чтобы	4283 K блокировщик	4283 K adblock
открихте	8 K
откройте	4230 K в
открыта	4263 K подписка
открыть	4182 K в
отпечатай	284 K
отпечатайте	284 K
отправить	4 K	4234 K
отправьте	4 K	4234 K
оформити	5081 K передплату
оформить	4263 K подписку
оценете	273 K
оцените	9 K	4222 K
оцініть	5043 K
още	258 K по темата	258 K новини:	285 K новини	331 K за:	331 K по темата:
""", 'п': """
партнер	4311 K материала	5132 K матеріалу	5132 K рубрики
партнерский	87 K материал:
партнерський	87 K матеріал:
партньор	342 K на статията	342 K на рубриката
партнёр	4311 K материала	4311 K рубрики
партнёрский	87 K материал:
первый	4233 K месяц за
перевод	4221 K выполнен	4221 K сделан	4266 K выполнен	4266 K сделан	4266 K осуществлён	4266 K подготовлен
передплата	5053 K за #	5053 K від #	5081 K на перше півріччя	5081 K на друге півріччя
передрук	69 K дозволено за	69 K дозволено з	69 K дозволено лише	69 K дозволений за	69 K вітається
перейти	4182 K в
переказ	5042 K
переклад	5042 K зроблено	5085 K виконано	5085 K зроблено	5085 K здійснено	5085 K підготовлено
перепечатка	69 K разрешена при	69 K разрешена с	69 K разрешена только	69 K приветствуется	69 K свободная	69 K материалов разрешена
пересказ	4221 K
перший	5053 K місяць за
питання	74 K до статті	5088 K дня:
по	90 K подписке	4202 K теме:
повече	258 K по темата:	285 K новини
повідомити	5065 K про помилку
повідомте	5065 K про помилку	5065 K нам про помилку
погляди	5040 K авторів
пограйте	5089 K:
подарете	284 K
подарите	4234 K
подарить	4234 K
подарувати	5054 K
подаруйте	5054 K
поддержать	4239 K
поддержи	82 K
поддержите	82 K	4239 K
поделитесь	4 K
поделиться	4 K
подкаст	330 K: как	330 K: така	330 K: защо	330 K: какво	330 K: кой	330 K: къде	330 K: това	330 K: вижте	330 K: чуйте	330 K: всичко	330 K: нощта	330 K: хората	330 K: ето	4296 K: как	4296 K: так	4296 K: почему	4296 K: что	4296 K: кто	4296 K: где	4296 K: это	4296 K: вот	4296 K: смотрите	4296 K: послушайте	4296 K: всё	4296 K: все	5116 K: як	5116 K: так	5116 K: чому	5116 K: що	5116 K: хто	5116 K: де	5116 K: це	5116 K: ось	5116 K: дивіться	5116 K: послухайте	5116 K: усе	5116 K: все
подкрепете	82 K	290 K
подкрепи	290 K
подобається	83 K
подписаться	4182 K в
подписка	4233 K за #	4233 K от #	4233 K за рубль	4263 K на первое полугодие	4263 K на второе полугодие
подписывайтесь	13 K	4239 K на
подпишись	13 K	4254 K на
подпишитесь	13 K	4182 K в	4239 K на	4254 K на нас
подробнее	4202 K:	4202 K в материале	4202 K - в	4202 K читайте в материале	4202 K об этом	4204 K по теме:	4204 K на тему:	4297 K о:
подробности	4202 K:
поділитися	4 K
поділіться	4 K
пожалуйста	29 K, соблюдайте	4283 K, отключите его	4283 K, отключите блокировщик
позиция	4219 K автора
позицията	270 K на автора
позиція	5040 K автора
познавате	67 K някого	67 K ли някого
пока	33 K нет комментариев
показать	4191 K контент	4191 K публикацию	4191 K содержимое
показвай	313 K винаги съдържание от	313 K съдържание от
показувати	5095 K завжди контент	5095 K завжди вміст	5095 K контент із	5095 K контент з	5095 K контент від	5095 K вміст із	5095 K вміст з	5095 K вміст від
показывать	4275 K всегда контент	4275 K контент из	4275 K контент с	4275 K контент от
полезна	273 K ли
помітили	8 K помилку
понравилась	9 K статья	83 K
понравилось	70 K	83 K
понравился	83 K
попитай	272 K
попитайте	272 K
попробовали	60 K
порадьте	5054 K
порекомендуйте	4234 K
последвайте	13 K	290 K
последние	4201 K новости о
послухати	2 K
послушать	2 K
поставте	5042 K запитання
похоже	4283 K, вы используете блокировщик	4283 K, у вас включён	4283 K, у вас включен
почитать	4202 K:
преведено	272 K с
преводът	272 K е
предложение	4272 K для читателей:	4272 K для подписчиков:
предпочитате	293 K да слушате
прежде	4255 K чем оставить комментарий	4255 K чем комментировать
препечатването	69 K е разрешено
препоръчай	284 K
приготовили	60 K
приготували	60 K
присоединяйтесь	13 K	57 K к #	100 K к обсуждению
присъединете	13 K се	57 K се към #
присъедини	57 K се към #
пришлите	4206 K новость
приєднуйтесь	13 K	57 K до #
приєднуйтеся	57 K до #	100 K до обговорення
пробвахте	60 K ли
продовжується	5081 K передплата
продолжается	4263 K подписка	4263 K подписная кампания
пройдите	4202 K тест
пройдіть	5021 K тест
пропозиція	5092 K для читачів:	5092 K для передплатників:
прочетено	272 K от
прочетете	258 K още	258 K също
прочетохте	325 K # от #	325 K вече # от #
публикация	4191 K содержит данные
підписка	5053 K за #	5053 K від #
підписуйся	13 K
підписуйтесь	13 K	5060 K на
підпишіться	13 K	5060 K на
підсумок	5042 K
підтримайте	82 K	5060 K
підтримати	5060 K
""", 'р': """
работа	4225 K в "
радимо	5021 K прочитати:
разрешавай	313 K винаги съдържание от	313 K съдържание от
разрешать	4275 K всегда контент	4275 K контент из	4275 K контент с	4275 K контент от
разрешете	280 K
разреши	313 K винаги съдържание от	313 K съдържание от
разрешить	4191 K контент	4191 K показ	4191 K содержимое	4275 K всегда контент	4275 K контент из	4275 K контент с	4275 K контент от
распечатайте	4234 K
распечатать	4234 K
расскажите	60 K в
рассылка	4174 K "	4174 K:
редакция	4164 K работает благодаря вам	4164 K работает благодаря вашей	4164 K работает благодаря вашим
резюме	272 K
резюмето	272 K
рекламно	87 K съдържание:
рекомендуем	4202 K:	4204 K видео:
рекомендуємо	5021 K:
робота	5045 K в "	5045 K у "
роздрукувати	5054 K
роздрукуйте	5054 K
розкажіть	60 K у
розпочалася	5081 K передплата
розпочато	5081 K передплату
""", 'с': """
саммари	4221 K
свалете	14 K	280 K	305 K приложението
свежий	4224 K номер
свързани	258 K:
связаться	4206 K с автором
сигнализирайте	295 K за грешка
скачайте	14 K	4230 K в	4230 K из	4239 K приложение	4259 K приложение
скачать	14 K	4230 K в	4230 K на
скидка	4272 K для подписчиков:
скопировать	4234 K
скопируйте	4234 K
скопіювати	5054 K
скопіюйте	5054 K
следвайте	13 K ни	290 K
следите	13 K за	4182 K в
слухайте	5021 K:	5021 K також:
слухати	2 K
слушайте	4202 K:	4202 K также:
слушать	2 K
см	4202 K. также:
смотрите	4202 K также	4202 K:	4202 K	4202 K также:	4202 K видео:
соблюдайте	29 K
сообщения	28 K
сообщите	4244 K об ошибке	4244 K нам об ошибке
сообщить	4244 K об ошибке
сохраните	4234 K
сохранить	4234 K
спитайте	5042 K
споделете	4 K
сподели	4 K
сподобався	83 K
сподобалась	83 K
сподобалася	9 K	83 K
сподобалось	70 K
сподобалося	70 K	83 K
спонсор	4311 K материала	4311 K рубрики	5132 K матеріалу	5132 K рубрики
спонсорирано	342 K от
спробували	60 K
спросите	4221 K
спросить	4221 K
спільно	5009 K з компанією
станьте	32 K первым	32 K першим	4239 K подписчиком	4239 K соучастником	5060 K частиною спільноти	5060 K співучасником
статията	47 K може	272 K е преведена	272 K е прочетена	334 K е публикувана	342 K е създадена със съдействието на
статтю	47 K можна	5042 K перекладено	5085 K перекладено	5121 K вперше опубліковано	5121 K було вперше
стаття	5121 K вперше опублікована	5122 K
статью	47 K можно	4227 K можно
статья	4221 K переведена	4221 K озвучена	4222 K была	4224 K опубликована в	4266 K переведена	4301 K впервые опубликована	4301 K была впервые	4301 K первоначально	4302 K
стежте	13 K за
стислий	5042 K виклад	5042 K переказ	5085 K виклад
схоже	5103 K, ви використовуєте	5103 K, у вас увімкнено
съобщете	295 K за грешка
съобщи	295 K за грешка
сыграйте	4269 K:
""", 'т': """
тази	334 K статия е публикувана
також	5021 K читайте:
тб	5116 K: як	5116 K: так	5116 K: чому	5116 K: що	5116 K: хто	5116 K: де	5116 K: це	5116 K: ось	5116 K: дивіться	5116 K: послухайте	5116 K: усе	5116 K: все
текст	47 K можно	47 K можна	4221 K переведён	4221 K переведен	4221 K озвучен	4266 K переведён	4266 K переведен	4301 K впервые опубликован	4301 K был впервые	4301 K вышел в №	4301 K вышел в номере	5042 K перекладено	5042 K озвучено	5085 K перекладено	5121 K уперше опубліковано	5121 K вперше опубліковано	5121 K було вперше	5121 K вийшов у №	5121 K вийшов у номері
текстът	47 K може	270 K отразява	272 K е преведен
телефон	42 K редакции	42 K редакції	42 K на редакцията
тема	77 K закрыта
тему	77 K закрито
тест	4268 K дня:	5088 K дня:
това	53 K разследване	272 K резюме	272 K обобщение
този	334 K текст е публикуван
только	4272 K для подписчиков:
точка	4219 K зрения автора	5040 K зору автора	5040 K зору редакції
триває	5081 K передплата
тук	313 K има вградено съдържание от	313 K има съдържание от	313 K се намира вградено съдържание от	313 K се намира съдържание от	313 K вградено съдържание от	313 K съдържание от
тут	4275 K находится встроенный контент	4275 K находится встроенный пост	4275 K находится встроенный публикация	4275 K размещён встроенный контент	4275 K размещён встроенный пост	4275 K размещён встроенный публикация	4275 K размещен встроенный контент	4275 K размещен встроенный пост	4275 K размещен встроенный публикация	4275 K показан встроенный контент	4275 K показан встроенный пост	4275 K показан встроенный публикация	4275 K встроенный контент	4275 K встроенный пост	4275 K встроенный публикация	5095 K є вбудований контент	5095 K є вбудований допис	5095 K є вбудований публікація	5095 K є вбудований вміст	5095 K розміщено вбудований контент	5095 K розміщено вбудований допис	5095 K розміщено вбудований публікація	5095 K розміщено вбудований вміст	5095 K показано вбудований контент	5095 K показано вбудований допис	5095 K показано вбудований публікація	5095 K показано вбудований вміст	5095 K вбудований контент	5095 K вбудований допис	5095 K вбудований публікація	5095 K вбудований вміст
""", 'у': """
у	4283 K вас включён блокировщик	4283 K вас включен блокировщик	4287 K нас нет владельца	4287 K нас нет владельцев	4287 K нас нет акционеров	4287 K нас нет инвесторов	4287 K нас нет хозяев	5009 K партнерстві з компанією	5095 K цьому місці є вбудований контент	5095 K цьому місці є вбудований допис	5095 K цьому місці є вбудований публікація	5095 K цьому місці є вбудований вміст	5095 K цьому місці розміщено вбудований контент	5095 K цьому місці розміщено вбудований допис	5095 K цьому місці розміщено вбудований публікація	5095 K цьому місці розміщено вбудований вміст	5095 K цьому місці показано вбудований контент	5095 K цьому місці показано вбудований допис	5095 K цьому місці показано вбудований публікація	5095 K цьому місці показано вбудований вміст	5095 K цьому місці вбудований контент	5095 K цьому місці вбудований допис	5095 K цьому місці вбудований публікація	5095 K цьому місці вбудований вміст	5103 K вас увімкнено блокувальник	5107 K нас немає власника	5107 K нас немає власників	5107 K нас немає акціонерів	5107 K нас немає інвесторів	5107 K нас немає олігарха
увидели	8 K ошибку
удобнее	4242 K слушать
уперше	5121 K опубліковано в	5121 K опубліковано у	5121 K опубліковано на	5121 K надруковано в
усе	5117 K про:	5117 K за темою:
успейте	4263 K подписаться
установите	14 K	4259 K приложение
усі	28 K коментарі	5117 K матеріали за темою:	5117 K статті за темою:
утренняя	4174 K рассылка
""", 'ф': """
фотогалерея	4202 K:
""", 'х': """
хареса	9 K ли	70 K ли ви	83 K ли ви	273 K ли
харесахте	273 K ли
харесва	70 K ли ви	83 K ли ви
хотите	4241 K работать у нас	4241 K у нас работать	4241 K работать в нашей
хочете	5062 K працювати в нас	5062 K в нас працювати	5062 K працювати у нас
хочеш	5062 K працювати в нас
хочешь	4241 K работать у нас
""", 'ц': """
це	53 K розслідування
цей	5042 K переказ	5042 K короткий виклад	5042 K короткий переказ	5042 K стислий виклад	5085 K текст	5085 K матеріал	5122 K текст	5122 K матеріал
цю	5085 K статтю
ця	77 K тема закрита	5122 K стаття
""", 'ч': """
четете	258 K още
чети	258 K още
чи	5043 K була стаття	5043 K був матеріал	5043 K був переказ	5043 K був цей переказ	5043 K була ця	5043 K був цей	5043 K сподобалась	5043 K сподобалася	5043 K сподобався
читай	4254 K нас
читайте	13 K нас	14 K	4182 K в	4182 K нас в	4202 K также	4202 K также:	4202 K:	4202 K подробнее	4202 K еще	4202 K по теме:	4202 K подробнее:	4202 K материал	4202 K в материале	4204 K по теме:	4230 K нас без	4230 K без	4239 K	4239 K нас в	5021 K також	5021 K також:	5021 K:	5021 K ще	5021 K також на тему:	5021 K по темі:	5021 K також на тему	5060 K
читать	4182 K в	4202 K также	4202 K по теме:
что	34 K вы думаете	4202 K ещё почитать:
чтобы	4313 K отписаться от этой рассылки	4313 K отписаться от рассылки
чуйте	2 K	258 K:
""", 'щ': """
ще	33 K немає коментарів	5021 K за темою:
що	34 K ви думаєте
""", 'э': """
эта	77 K тема закрыта	77 K тема была автоматически закрыта	4266 K статья	4302 K статья
это	27 K резюме	53 K расследование	4221 K краткое содержание
этот	27 K пересказ	4191 K материал содержит	4221 K пересказ	4221 K краткий пересказ	4227 K материал можно	4227 K текст можно	4266 K текст	4266 K материал	4302 K текст	4302 K материал
эту	4227 K статью можно
""", 'я': """
як	5043 K вам стаття	5043 K вам матеріал
якщо	45 K ви знайшли	45 K ви помітили
""", 'є': """
є	73 K запитання
""", 'א': """
אהבתם	70 K	83 K	2310 K את
אולי	2327 K פספסתם:
אין	2298 K לשלוח תגובות	2298 K לפרסם תגובות	2371 K להעתיק תוכן	2371 K להעתיק את התוכן	2371 K לעשות שימוש בתכנים	2371 K לעשות שימוש בתוכן
אירעה	2367 K שגיאה
אל	2318 K תפספסו: הפעילו
אנא	2275 K הזינו כתובת מייל	2275 K הזינו כתובת אימייל
אני	2267 K רוצה לתמוך	2267 K רוצה להצטרף	2267 K רוצה לתרום
ארעה	2367 K שגיאה
""", 'ב': """
בואו	2311 K לעבוד איתנו
בחנו	2315 K את עצמכם
בשיתוף	2330 K המועצה	2330 K קרן
""", 'ד': """
דווחו	2310 K על
דף	99 K הבית >	99 K הבית '	99 K הבית "
""", 'ה': """
האזינו	2 K	2288 K:	2312 K לפודקאסט	2312 K לפרק
האם	9 K אהבתם	2310 K הכתבה	2310 K הסיכום	2310 K המידע
הדוא	2297 K"ל האדום
הדפדפן	2347 K שלך אינו	2347 K שלך לא
ההרשמה	2275 K בוצעה בהצלחה
הווידאו	2347 K אינו
הורידו	14 K	2280 K את האפליקציה	2317 K
הטור	2304 K המלא של
הטקסט	2372 K נוצר
היו	32 K הראשונים
הירשמו	2311 K לוובינר	2311 K לכנס שלנו
הכותב	2300 K הוא
הכותבים	2300 K הם
הכותבת	2300 K היא
הכנתם	60 K
הכתבה	2308 K תורגמה	2308 K נכתבה באופן אוטומטי	2310 K עניינה	2328 K ממשיכה	2371 K מוגנת	2372 K נכתבה	2372 K תורגמה	2380 K ממשיכה
המייל	42 K האדום
המשך	2328 K הכתבה	2380 K הכתבה
הסיכום	2308 K נכתב	2308 K נוצר	2372 K נוצר
הסרטון	2347 K אינו	2347 K לא
הפסקת	2279 K מעקב אחרי
הפעילו	2318 K התראות	2318 K את ההתראות
הפרסום	69 K מחדש מותר
הפרק	2312 K המלא זמין
הצביעו	2315 K בסקר
הצטרפו	57 K ל-#	57 K ליותר מ-#	2267 K לאלפי	2267 K לאלפי התומכים,	2267 K לאלפי התומכים שלנו	2270 K למנוי	2280 K לערוץ הטלגרם	2280 K לקבוצת הוואטסאפ	2280 K לקבוצת הווטסאפ	2294 K אלינו	2294 K לערוץ	2294 K לקבוצה	2294 K לקבוצת	2294 K לקבוצות	2294 K עכשיו	2294 K גם	2295 K	2311 K לצוות שלנו
הצטרפי	2267 K לאלפי
הקו	42 K החם של המערכת
הקשיבו	2312 K לפודקאסט
השתתפו	2315 K בסקר
התגובות	6 K
התוכן	2347 K אינו	2371 K מוגן
התחקיר	53 K הזה
התקציר	2308 K נכתב	2308 K הופק	2308 K נוצר
התרגום	2372 K נעשה
""", 'ח': """
חודש	2323 K ראשון ב
""", 'י': """
יש	73 K שאלות	2275 K להזין כתובת מייל תקינה	2297 K לכם מידע	2297 K לכם סיפור	2297 K לך מידע	2297 K לך סיפור
""", 'כ': """
כבר	2270 K מנויים	2270 K מנוי
כדי	2323 K לקרוא את	2351 K לצפות בתוכן	2351 K להציג את התוכן
כל	2294 K החדשות
כתבות	2304 K נוספות מאת	2304 K נוספות של	2327 K נוספות:
כתובת	2275 K המייל לא תקינה	2275 K הדואר האלקטרוני אינה	2275 K המייל אינה תקינה	2275 K המייל אינה חוקית	2275 K האימייל אינה תקינה	2275 K האימייל אינה חוקית
""", 'ל': """
לא	2270 K מנויים
להאזנה	2312 K לכתבה	2312 K לפודקאסט
להורדת	2317 K
להמשך	2323 K קריאה
לכל	2300 K הכתבות של	2304 K הכתבות של	2304 K כתבות	2304 K המאמרים של	2327 K הכתבות:
לכתבה	2288 K המלאה
לכתבות	2327 K נוספות:
לעדכונים	2294 K נוספים	2294 K
לעקוב	2279 K אחרי הכותב
לערוץ	2280 K הטלגרם
לפניות	2297 K לכתב	2297 K לכתבת
לפרק	2312 K המלא
לצפייה	2312 K בסרטון	2312 K בווידאו	2312 K במשדר	2351 K בתוכן
לקבוצת	2280 K הווטסאפ	2294 K הוואטסאפ	2294 K הווטסאפ
לקבלת	2294 K עדכונים
לקריאה	2288 K נוספת	2288 K נוספת:	2323 K מלאה
לקריאת	2323 K הכתבה המלאה
לרכישת	2270 K מנוי	2270 K מינוי	2311 K כרטיסים לכנס	2311 K כרטיסים לחצו	2311 K כרטיסים לאירוע
לתמיכה	2267 K חודשית
""", 'מ': """
מאמרים	2304 K נוספים מאת
מה	34 K דעתכם	2315 K דעתכם? הצביעו
מוגש	2330 K בשיתוף
מיון	2298 K תגובות
מייל	2297 K אדום
מיין	2298 K לפי
מכירים	67 K מישהו	67 K מישהי
מנוי	2270 K קיים
מנויים	2270 K? התחברו	2270 K?
מעקב	2279 K אחרי הכותב	2279 K אחר הכותב	2279 K אחרי כתב
מצאתם	8 K טעות
משהו	2367 K השתבש
""", 'נ': """
נא	2275 K להזין כתובת מייל תקינה	2275 K להזין כתובת אימייל
נותרו	2339 K # תווים
ניסיתם	60 K
נכתב	2308 K בסיוע
נפלה	45 K טעות
נרשמת	2275 K בהצלחה
נתקלתם	2297 K במשהו	2297 K בטעות
""", 'ס': """
סדר	2298 K תגובות
סינון	2298 K תגובות
ספרו	60 K לי
סרטון	2347 K זה אינו
""", 'ע': """
עדיין	2270 K לא מנויים
עוד	2288 K בנושא:	2304 K כתבות של	2327 K במדור:	2327 K כתבות:
עמוד	2368 K # מתוך #
ענו	2315 K על הסקר	2315 K על הסקר:	2315 K על החידון
עקבו	13 K אחרינו	2279 K אחרי הכותב	2294 K אחרינו	2295 K אחרי
""", 'פ': """
פורסם	2335 K לראשונה ב
פרסומת	2328 K
""", 'צ': """
צילום	2335 K: רויטרס	2335 K: אי	2335 K: ap	2335 K: afp	2335 K: shutterstock	2335 K: שאטרסטוק	2335 K: getty	2335 K: פלאש	2335 K: דובר	2335 K: באדיבות	2335 K: לע"מ
צילומים	2335 K: באדיבות
צפו	2288 K:	2288 K גם	2312 K בסרטון	2312 K בתיעוד	2312 K בווידאו	2312 K בכתבה
""", 'ק': """
קבלו	2279 K התראות על כתבות	2318 K התראות	2318 K עדכונים על	2318 K עדכונים לנייד
קו	42 K חם למערכת
קרא	2288 K גם	2288 K גם:
קראו	2288 K גם	2288 K גם:	2288 K עוד
""", 'ר': """
ראיתם	45 K טעות
ראשי	99 K >
רוצים	2294 K להיות	2294 K לקבל
""", 'ש': """
שאלות	73 K
שחק	2341 K עכשיו:
שחקו	2341 K עכשיו:
שתפו	4 K
""", 'ת': """
תגובות	2298 K שיכללו
תודה	2275 K שנרשמתם
תווים	2339 K נותרו	2339 K שנותרו
תוכן	2330 K שיווקי בשיתוף	2348 K מוטמע	2348 K זה מגיע	2348 K חיצוני	2348 K זה מוצג	2372 K זה נוצר
תורגם	2308 K באופן אוטומטי
תמונה	2368 K # מתוך #	2368 K # / #
תמונות	2335 K: באדיבות
תמכו	82 K	2267 K בנו,	2267 K בנו היום	2321 K	2322 K בעבודתנו	2322 K בעיתונות עצמאית	2322 K בעיתונות חופשית	2322 K בנו עכשיו	2322 K בנו היום
תקציר	2308 K שנכתב
""", 'ا': """
ابرز	155 K النقاط بالذكاء
اجعل	140 K
احجز	157 K تذكرتك	157 K مقعدك
احجزوا	157 K تذاكركم
احصل	168 K علي تطبيق
اخبروني	60 K في التعليقات
اختبر	162 K معلوماتك	162 K نفسك
ادامه	1855 K اين مطلب	1855 K مطلب مخصوص	1855 K اين خبر	1911 K مطلب	1911 K خبر
ادعم	82 K	171 K
ادعمنا	106 K ولو
ادعموا	82 K	171 K
اذا	185 K كانت لديك معلومات	185 K كان لديك معلومات	185 K كانت لديكم معلومات	185 K كان لديكم معلومات
ارسل	145 K لنا صورك	145 K لنا قصتك	145 K لنا معلومات	145 K لنا علي	145 K لنا عبر
ارسلوا	145 K لنا علي	145 K لنا عبر	145 K لنا صوركم	145 K لنا قصصكم	145 K الينا علي	145 K الينا عبر	145 K الينا صوركم
از	1804 K روزنامهنگاري مستقل حمايت	1858 K دست ندهيد:
اسال	155 K الذكاء
استغرق	53 K هذا التحقيق	53 K هذا
استفاده	1902 K از مطالب
استمرارنا	106 K مرهون بدعمكم	106 K مرهون	106 K بدعمكم
استمع	2 K الي	2 K	160 K الي
استمعوا	160 K الي
اشتباه	45 K ديديد
اشتباهي	45 K
اشتراك	1855 K يكماهه:	1855 K ماهانه:	1855 K سالانه:	1855 K يكساله:	1855 K سهماهه:
اشترك	142 K في	143 K في قناة	173 K
اشتركوا	140 K في	173 K
اضف	140 K	147 K تعليقك	147 K تعليقا علي	147 K تعليقا جديدا
اطلاعات	1844 K خود را بسنجيد
اعادة	69 K النشر مسموحة	182 K النشر
اعجبك	70 K	83 K
اعد	155 K هذا الملخص	223 K هذا الملخص
اعلان	178 K
افزودن	1862 K به سبد
اقرا	134 K ايضا	134 K ايضا:	134 K المزيد:	134 K:	134 K المزيد	177 K كذلك:	177 K ايضا-
اكنون	1872 K بازي كنيد:
الاحرف	188 K المتبقية
الانتقال	136 K الي المحتوي
التعليق	6 K
التعليقات	6 K	28 K
الخط	42 K الساخن لغرفة الاخبار	42 K الساخن لهيئة التحرير
الرئيسية	99 K >	99 K '	99 K "
الصفحة	218 K # من #
العب	190 K الان:
العودة	136 K الي الاعلي
الفيديو	195 K غير
المتصفح	195 K لا	195 K لا يدعم
المزيد	134 K:
المصدر	152 K:	152 K :
الملخص	155 K من اعداد
امتحان	60 K كرديد
ان	185 K كانت لديك معلومات
انتشار	1902 K مطالب
انتقل	136 K الي المحتوي
انشئ	184 K حسابا	184 K حسابك
انضم	57 K الي #	142 K الي	143 K الي قناة
انضموا	57 K الي #	141 K الي
اهم	155 K النقاط بالذكاء
ايا	1838 K اين	1838 K خطايي
ايميل	1808 K معتبر وارد	1808 K وارد شده معتبر
اين	53 K گزارش	1838 K	1855 K مطلب مخصوص	1855 K مطلب ويژه	1855 K محتوا مخصوص	1855 K محتوا ويژه مشتركان	1858 K مطلب را هم بخوانيد:	1877 K ويدئو در	1877 K ويديو در	1877 K محتوا در	1878 K محتوا از	1902 K مقاله تحت	1903 K متن	1903 K مقاله	1903 K خلاصه	1903 K ترجمه	1903 K خبر
اينجا	1858 K بخوانيد:
اپليكيشن	14 K	14 K ما
""", 'ب': """
باحث	148 K وكاتب
بازنشر	69 K با ذكر	1902 K
بازگشت	1821 K به بالا
بالصور	220 K..
بالفيديو	220 K..
ببينيد	1820 K:
بخوانيد	1820 K:
بدعمكم	106 K نستمر
بدون	1804 K كمك خوانندگان
براي	1855 K خواندن متن كامل	1855 K خواندن ادامه	1855 K مطالعه متن كامل	1855 K ادامه خواندن	1855 K دسترسي به متن كامل	1881 K ديدن اين محتوا	1881 K مشاهده اين محتوا	1881 K نمايش اين محتوا
بشنويد	2 K
به	13 K كانال	1838 K اين
بيشتر	1820 K بخوانيد	1820 K بخوانيد:	1820 K ببينيد	1822 K بخوانيد:	1858 K بدانيد:
""", 'ت': """
تابع	134 K ايضا:	142 K	148 K الكاتب علي	178 K القراءة
تابعنا	13 K	141 K
تابعوا	141 K	148 K الكاتب علي
تابعونا	13 K	140 K
تبرع	106 K ولو	171 K ل
تجاوز	136 K الي المحتوي
تخطي	136 K الي المحتوي	136 K الاكثر قراءة	136 K قصص مقترحة	136 K البودكاست	136 K يستحق الانتباه وواصل	176 K
ترجم	155 K هذا
تستمر	178 K القصة
تسوق	157 K الان	157 K من متجر
تصوير	1899 K # از #
تعداد	1870 K كاراكتر باقيمانده
تعرف	67 K شخصا
تلفن	42 K تحريريه
تم	155 K اعداد هذا	155 K انشاء هذا	155 K تلخيص هذا	158 K انشاء الملخص	223 K انشاء هذا	223 K اعداد هذا	223 K تلخيص هذا	223 K توليد هذا	223 K انشاء هذه	223 K انشاء الملخص	223 K انشاء النص
تماس	1833 K با نويسنده
تمت	155 K ترجمة هذا	155 K الترجمة	223 K كتابة هذا	223 K ترجمة هذا
""", 'ث': """
ثبت	1862 K نام در كارگاه
ثبتنام	1862 K در كارگاه
""", 'ج': """
جدول	1830 K امروز را	1830 K را حل كنيد
جرب	173 K
جربوا	173 K
""", 'ح': """
حامي	1804 K ما شويد	1804 K ما باشيد
حدث	217 K خطا
حقوق	182 K النشر	182 K الطبع
حمل	14 K	117 K التطبيق من	117 K التطبيق الان	168 K تطبيق	168 K تطبيقنا	168 K الان
حملوا	14 K	168 K
""", 'خ': """
خانه	99 K >	99 K '	99 K "
خبرنگار	1833 K:
خريد	1862 K انلاين كتاب	1862 K انلاين بليت	1862 K كتاب از فروشگاه	1862 K كتاب از سايت
خط	42 K البلاغات في غرفة الاخبار	42 K مستقيم تحريريه
خطايي	1898 K رخ داد
خلاصات	155 K مولدة
خلاصة	155 K بالذكاء
خوشتان	70 K امد
""", 'د': """
دانش	1844 K خود را
در	1820 K اين باره بخوانيد	1830 K نظرسنجي شركت كنيد	1844 K اين نظرسنجي	1844 K نظرسنجي ما	1844 K نظرسنجي	1858 K همين زمينه:	1858 K همين رابطه:
درست	60 K كرديد
""", 'ر': """
رابط	140 K قناتنا
رد	1821 K شدن از پربينندهترينها	1821 K شدن از پربيننده ترين ها
ردشدن	1821 K از پربينندهترينها
رفتن	1821 K به محتوا	1821 K به محتواي اصلي
""", 'س': """
ساعدنا	162 K علي تحسين
ساعدونا	162 K علي تحسين
ساند	171 K
ساهم	106 K ولو	106 K في استمرارنا
ساهموا	106 K ولو	106 K في استمرارنا
سجل	157 K الان في	157 K الان لحضور	184 K مجانا
سجلوا	157 K الان في	184 K مجانا
سوالي	73 K داريد
سودوكو	1830 K امروز را
""", 'ش': """
شارك	4 K	4 K هذا	163 K في الاستبيان
شاركنا	145 K قصتك	162 K رايك
شاركوا	4 K
شاركونا	145 K قصصكم	162 K رايكم
شاهد	134 K ايضا	134 K:	134 K ايضا:	160 K الفيديو اعلاه	177 K ايضا-	220 K بالصور
شاهدوا	160 K
شما	1844 K چه فكر ميكنيد
شماره	42 K تحريريه
""", 'ص': """
صحافي	148 K متخصص في	148 K وكاتب
صحفي	148 K متخصص في	148 K وكاتب
صفحة	218 K # من #
صفحه	99 K اصلي >	99 K اصلي "	99 K نخست >	99 K نخست "	1899 K # از #
صوت	162 K الان:
صوتوا	162 K الان
صورة	218 K # من #	218 K # / #
""", 'ط': """
طالع	177 K ايضا:
""", 'ع': """
عدد	188 K الاحرف المتبقية
عذرا	217 K، حدث خطا
عضويت	1808 K شما در خبرنامه
عكاس	1833 K:
عكس	1899 K # از #
""", 'ف': """
في	177 K السياق ذاته:	177 K السياق نفسه:	177 K هذا السياق:
""", 'ق': """
قبلا	1855 K مشترك شدهايد	1855 K مشترك شده ايد	1855 K عضو شدهايد	1855 K ثبت نام كردهايد
قد	134 K يهمك:	177 K يهمك ايضا:
قم	168 K بتحميل	168 K بتنزيل
""", 'ك': """
كاتب	148 K وصحفي	148 K وصحافي	148 K وباحث	148 K ومحلل	148 K واكاديمي	148 K صحفي
كاتبة	148 K وصحفية	148 K وصحافية	148 K وباحثة	148 K صحفية
كاراكترهاي	1870 K باقيمانده
كتب	223 K هذا المقال	223 K هذا النص
كد	1833 K خبر:	1833 K خبر :
كسي	67 K را ميشناسيد
كن	32 K اول	106 K داعما	147 K اول من يعلق
كپيبرداري	1902 K
""", 'ل': """
لا	147 K تعليقات بعد	147 K توجد تعليقات بعد	147 K يوجد تعليقات بعد	147 K توجد تعليقات حتي الان	147 K توجد تعليقات علي هذا	182 K يسمح باعادة
لتصلك	142 K
لديك	110 K اشتراك	110 K حساب	110 K حساب بالفعل	184 K حساب
لديكم	73 K اسئلة
لطفا	1808 K ايميل معتبر	1808 K يك ايميل معتبر	1881 K جاوااسكريپت
لعرض	199 K هذا المحتوي
لقراءة	176 K المزيد
للابلاغ	164 K عن اي خطا	164 K عن خطا في المقال	164 K عن خطا في النص	164 K عن خطا في الخبر	164 K عن خطا في هذا
للاستماع	160 K الي
للاشتراك	140 K في
للانضمام	140 K الي
للتواصل	148 K مع الكاتب	148 K مع الكاتبة
للمزيد	134 K:	176 K من الاخبار	176 K من التفاصيل
لمتابعة	142 K
لمزيد	176 K من الاخبار
لمشاهدة	160 K الفيديو	160 K التقرير	199 K هذا المحتوي	199 K الفيديو	199 K هذا الفيديو
لن	147 K يتم نشر عنوان بريدك
ليصلك	142 K
""", 'م': """
ما	13 K را	34 K رايك	1804 K را به يك قهوه	1804 K را به قهوه	1804 K مستقل هستيم و بدون كمك	1804 K مستقليم و بدون كمك
متاح	117 K علي app store	117 K علي google play	117 K علي متجر ابل	117 K علي متجر غوغل	117 K علي متجر جوجل
مترجم	1833 K:
متصفحك	195 K لا	195 K لا يدعم
متوفر	117 K علي app store	117 K علي google play	117 K علي اب ستور	117 K الان علي app store	117 K الان علي google play	117 K علي متجر ابل	117 K علي متجر غوغل	117 K علي متجر جوجل
محتواي	1878 K جاسازيشده از	1878 K خارجي از
محتوي	196 K مضمن من	196 K خارجي من
مرتبط	1822 K:
مرورگر	1877 K شما
مشترك	110 K بالفعل	110 K بالفعل؟	1855 K هستيد؟ وارد
مشكلي	1898 K پيش امد
مصيتم	8 K
مطالب	1820 K مرتبط:
معماي	1830 K امروز را
ملخص	155 K بالذكاء	155 K المقال بالذكاء	158 K من انشاء الذكاء
منبع	1833 K:	1833 K :
مواضيع	134 K ذات صلة:	177 K متعلقة:
""", 'ن': """
نبذة	148 K عن الكاتب
نزل	14 K	168 K تطبيق	168 K تطبيقنا
نزلوا	168 K
نستمر	106 K بدعمكم
نشر	222 K هذا المقال اولا	222 K هذا المقال لاول مرة
نظر	1838 K شما درباره
نظرات	6 K
نظرسنجي	1844 K:
نقل	69 K مطالب با ذكر	1902 K مطالب
نهاية	136 K الاكثر قراءة
نويسنده	1804 K را به يك قهوه	1833 K:	1833 K :
نويسههاي	1870 K باقيمانده
""", 'ه': """
هاتف	42 K هيئة التحرير
هذا	155 K الملخص	155 K النص	158 K الصوت تم انشاؤه	195 K الفيديو غير	195 K المحتوي غير	196 K المحتوي مقدم	196 K المحتوي من	222 K المقال محمي	222 K المحتوي محمي
هذه	155 K الترجمة
هل	8 K لاحظت	9 K اعجبك	45 K وجدت	60 K جربت	60 K جربتم	60 K جربتها	67 K تعرف شخصا	70 K اعجبك	73 K لديك اسئلة	83 K اعجبك	110 K انت مشترك	110 K لديك حساب	110 K لديك اشتراك	145 K لديك معلومات	145 K لديكم معلومات	145 K لديك قصة	145 K لديكم قصة	156 K كان هذا	156 K كانت هذه	156 K وجدت هذا	156 K اعجبك هذا	156 K اعجبتك هذه	164 K وجدت خطا	164 K لاحظت خطا	164 K وجدتم خطا
همچنين	1820 K بخوانيد	1820 K بخوانيد:	1858 K ببينيد:
""", 'و': """
واتساب	42 K هيئة التحرير
واصل	178 K القراءة
وجدت	8 K خطا
وجدتم	45 K
ويدئو	1822 K:
ويديو	1822 K:	1822 K |
""", 'ي': """
يتبع	231 K المقال
يجوز	69 K اعادة النشر
يحظر	182 K نقل	182 K نسخ
يستمر	178 K المقال	178 K الخبر	231 K المقال	231 K الخبر
يسمح	69 K باعادة النشر
يمكنك	142 K متابعة	176 K قراءة المزيد
يمكنكم	142 K متابعة
يمنع	182 K نقل	182 K نسخ	222 K الاقتباس
""", 'پ': """
پادكست	1822 K:
پايان	1821 K پربينندهترينها
پرش	1821 K به محتوا
""", 'گ': """
گزارش	1822 K تصويري:	1833 K:	1838 K خطا
""", 'अ': """
अगली	2414 K स्लाइड
अभी	2457 K खेलें:
""", 'आ': """
आज	2424 K का सुडोकू	2424 K का क्विज खेलें
आप	13 K हमें
आपका	2462 K ब्राउजर
आपको	2434 K यह	2434 K ये
आपने	60 K बनाया
आर्थिक	2398 K सहयोग करें
""", 'इ': """
इनपुट	2426 K-	2426 K:	2426 K -	2426 (K
इस	53 K पडताल	53 K रिपोर्ट
इसे	2413 K भी पढें	2413 K भी पढें:	2448 K भी पढें-	2448 K भी देखें:
""", 'ई': """
ईमेल	2441 K पता मान्य नहीं
""", 'ए': """
एक	2479 K त्रुटि हुई
एजेंसी	2426 (K
""", 'ऐ': """
ऐप	14 K
""", 'औ': """
और	2413 K पढें:	2448 K भी पढें:
""", 'क': """
कंटेंट	2414 K पर जाएं
कुछ	2479 K गलत हो गया
कृपया	2441 K मान्य ईमेल	2441 K सही ईमेल
केवल	2444 K # रुपये में
कोई	45 K गलती	73 K सवाल	2479 K त्रुटि हुई
क्या	60 K आपने बनाया	60 K आपने यह	67 K आप किसी को जानते	2434 K यह	2434 K आपको
क्विज	2424 K खेलें
""", 'ख': """
खबर	2434 K में कोई	2490 K विज्ञापन के
""", 'छ': """
छोडकर	2414 K सबसे अधिक पढी	2414 K ये भी पढें	2414 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	6 K
""", 'ड': """
डिस्क्लेमर	2426 K:
""", 'त': """
तस्वीर	2480 K #/#
""", 'द': """
देखें	2413 K:	2413 K वीडियो
""", 'न': """
न्यूजरूम	42 K हेल्पलाइन	42 K हॉटलाइन
न्यूजलेटर	2441 K के लिए धन्यवाद
""", 'प': """
पढिए	2448 K:
पढें	2413 K:	2448 K-
पसंद	70 K आया
पिछली	2414 K स्लाइड
पेज	2480 K #/#	2480 K # / #
पोल	2424 K में हिस्सा
""", 'फ': """
फोटो	2480 K #/#
""", 'भ': """
भाया	70 K?
भाषा	2426 (K
""", 'म': """
मात्र	2444 K # रुपये में
मुख्य	2414 K सामग्री पर जाएं
""", 'य': """
यह	2413 K भी पढें	2413 K भी पढें:	2413 K भी देखें:	2426 (K लेखक के	2434 K खबर आपको	2448 K भी पढें-	2448 K भी पढें -	2462 K वीडियो आपके	2462 K सामग्री आपके	2465 K सामग्री देखने के लिए	2465 K वीडियो देखने के लिए	2483 K लेख कॉपीराइट	2483 K सामग्री कॉपीराइट	2484 K लेख	2484 K खबर	2484 K अनुवाद	2484 K सारांश	2484 K सामग्री
ये	2413 K भी पढें	2413 K भी पढें:	2426 (K लेखक के	2448 K भी पढें-	2448 K भी देखें:
""", 'ल': """
लेख	2490 K विज्ञापन के
लेखक	2426 K के बारे में	2426 (K	2426 K वरिष्ठ पत्रकार हैं	2426 K स्वतंत्र पत्रकार हैं
लेखिका	2426 K के बारे में	2426 (K	2426 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2490 K के बाद
वीडियो	2465 K देखने के लिए
""", 'श': """
शेष	2455 K अक्षर
""", 'स': """
संबंधित	2413 K:	2448 K खबर:	2448 K खबरें:
सदस्यता	2441 K लेने के लिए धन्यवाद
सबसे	2414 K अधिक पढी गईं समाप्त
सब्सक्राइब	2441 K करने के लिए धन्यवाद	2441 K करने के लिए शुक्रिया
सर्वाधिकार	2483 K सुरक्षित
सर्वे	2424 K में हिस्सा
सामग्री	2414 K पर जाएं	2414 K को स्किप करें
सिर्फ	2444 K # रुपये में
स्वतंत्र	2398 K पत्रकारिता को समर्थन	2398 K पत्रकारिता का समर्थन	2398 K पत्रकारिता का साथ
""", 'ह': """
हम	2398 K किसी कॉरपोरेट	2398 K किसी कॉर्पोरेट	2398 K कॉरपोरेट या सरकार	2398 K न किसी कॉरपोरेट	2398 K किसी सरकार या
हमारा	14 K
हमारी	2398 K पत्रकारिता का समर्थन	2398 K पत्रकारिता को सहयोग	2398 K पत्रकारिता को समर्थन
हमारे	13 K
हमें	13 K	2398 K किसी कॉरपोरेट	2398 K सहयोग करें
होम	99 K >	99 K '	99 K "
""", 'অ': """
অনুমতি	403 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	13 K
আরও	351 K পডুন:	351 K পডুন	351 K দেখুন:	376 K পডুনঃ	376 K পডুন-	376 K পডুন :
আরো	351 K পডুন	376 K পডুন:	376 K পডুনঃ
""", 'এ': """
এই	387 K কনটেন্ট	404 K লেখাটি	404 K খবরটি
""", 'ক': """
কিছু	399 K ভুল হযেছে
কোনো	45 K ভুল
""", 'ছ': """
ছবি	356 K:
""", 'ত': """
ত্রুটি	399 K হযেছে
""", 'ন': """
নিউজরুম	42 K হটলাইন
""", 'প': """
পডুন	351 K:
""", 'ব': """
বিজ্ঞাপনের	377 K পর	377 K নিচে
""", 'ম': """
মতামত	356 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	60 K বানিযেছেন
""", 'ল': """
লেখক	356 K:
লেখকঃ	356 K
লেখকের	356 K আরও
লেখাটি	404 K
""", 'স': """
সংবাদকক্ষের	42 K হটলাইন
সর্বস্বত্ব	403 K সংরক্ষিত
সূত্র	356 K:
সূত্রঃ	356 K
স্পনসরড	378 K
স্পন্সরড	378 K
""", 'ก': """
กด	13 Kติดตาม	4783 Kติดตาม	4783 Kไลก์
""", 'ข': """
ขอ	4786 Kบคุณภาพจาก	4786 Kบคุณข้อมูลจาก
ข่	4779 Kาวที่เกี่ยวข้อง:	4786 Kาวโดย	4792 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4792 Kิป:
คุ	4789 Kณรู้สึกอย่างไรกับ	4789 Kณคิดอย่างไรกับ
""", 'ง': """
งา	53 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4792 Kคลิป:	4792 Kคลิป :
""", 'ซ': """
ซื	4790 K้อบัตรงาน
""", 'ด': """
ดา	14 Kวน์โหลด
ดู	4779 Kเพิ่มเติม:
""", 'ต': """
ติ	13 Kดตามเรา	13 Kดตามข่าว	13 Kดตามได้	4783 Kดตามช่อง	4783 Kดตามเรา	4783 Kดตามข่าว	4801 Kดตามอ่านข่าวอื่นๆ	4801 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4788 Kม ai
""", 'ท': """
ทด	4790 Kสอบความรู้ของคุณเกี่ยวกับ	4790 Kสอบความรู้ของคุณ:
ทำ	4790 Kแบบสำรวจสั้น
ที	4786 K่มา:	4786 K่มา :
""", 'บ': """
บท	4788 Kความนี้ใช้ ai	4788 Kสรุปนี้	4788 Kความนี้แปล	4788 Kความนี้เรียบเรียง	4789 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4788 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4786 K้เขียน:	4786 K้เขียน :
""", 'พ': """
พบ	45 Kข้อผิดพลาด	45 Kคำผิด	4789 Kข้อผิดพลาดในบทความ
พื	4802 K้นที่โฆษณา
""", 'ฟ': """
ฟั	2 Kง	4790 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4786 Kพ:	4826 Kพที่ # จาก #	4826 Kพ # จาก #
""", 'ม': """
มี	73 Kคำถาม
""", 'ร': """
ร่	4790 Kวมโหวต:	4790 Kวมโหวต :	4790 Kวมทำแบบสำรวจ	4790 Kวมสนุกตอบคำถาม	4790 Kวมสนุกลุ้น	4797 Kวมสนับสนุน
ร้	4805 Kองทุกข์	4805 Kองเรียน
""", 'ล': """
ลง	4790 Kทะเบียนเข้าร่วมสัมมนา	4790 Kทะเบียนเข้าร่วมงานได้ที่	4790 Kทะเบียนเข้าร่วมงานฟรี
ลอ	60 Kงทำแล้ว
""", 'ส': """
สน	4797 Kับสนุน
สร	4788 Kุปโดย	4788 Kุปข่าวด้วย	4788 Kุปนี้	4788 Kุปข่าวโดย	4789 Kุปนี้มีประโยชน์
สา	4805 Kยด่วนข่าว	4805 Kยด่วนทีมข่าว
ส่	4805 Kงข่าว
""", 'ห': """
หน	99 K้าแรก >	99 K้าแรก '	4826 K้า # จาก #
""", 'อ': """
อ่	4779 Kานเพิ่มเติม:	4779 Kานต่อ:	4779 Kานข่าวต้นฉบับ:	4779 Kานเพิ่มเติม	4779 Kานประกอบ:	4792 Kานข่าวเพิ่มเติม:	4792 Kานข่าวเพิ่มเติม	4792 Kานข่าวที่เกี่ยวข้อง:	4792 Kานข่าว:	4792 Kานเรื่องอื่น:	4801 Kานข่าวต้นฉบับได้ที่	4801 Kานบทความอื่นๆ	4801 Kานรายละเอียดเพิ่มเติมได้ที่	4801 Kานข่าวอื่นๆ ที่	4801 Kานข่าวอื่นๆ ได้	4801 Kานข่าวอื่นๆ เพิ่ม	4801 Kานข่าวอื่นๆ ใน
อ้	4786 Kางอิง:
""", 'เ': """
เก	4786 Kี่ยวกับผู้เขียน
เข	4783 K้าร่วมช่อง
เน	4788 Kื้อหานี้สร้าง	4802 Kื้อหาสปอนเซอร์	4802 Kื้อหาโฆษณา	4802 Kื้อหาสนับสนุนโดย	4814 Kื้อหานี้มาจาก
เพ	4783 Kิ่มเพื่อน
เร	4786 Kื่อง:	4786 Kื่อง :	4786 Kื่องและภาพ
""", 'แ': """
แจ	4789 K้งแก้ไขข่าว	4805 K้งเบาะแส	4805 K้งข่าว
แช	4 Kร์
แป	4788 Kลโดย
แอ	4783 Kดไลน์
""", 'โ': """
โฆ	4802 Kษณา -
""", 'ใ': """
ให	4789 K้คะแนนบทความ
""", 'ไ': """
ไม	4783 K่พลาดทุกข่าวสาร	4783 K่พลาดข่าว
""", 'ả': """
ảnh	5173 K:	5231 K #/#	5231 K # / #
""", 'ủ': """
ủng	5173 K hộ tác giả	5194 K hộ
""", 'あ': """
あな	34 Kたはどう
あわ	2979 Kせて読みたい	2979 【Kせて読みたい】	2979 Kせて読みたい:
""", 'こ': """
こち	2979 Kらもおすすめ	2979 Kらもおすすめ:	3015 【Kらも読む】
この	6 K記事へのコメント	9 K記事は	27 K要約は	53 K調査報道	53 K取材	74 K記事について質問	77 Kトピックはクローズ	77 Kトピックは閉じ	2989 K記事を書いた人	2989 K記事の筆者	2994 K要約はai	2994 K要約は、ai	2994 K要約は役に立ち	2994 ※K要約	2994 K記事の翻訳	2994 K記事の要約	2994 K記事はai	2994 K翻訳	2994 K見出しはai	2996 K動画はお住まいの地域	2996 K動画は、お住まいの地域	2996 K動画は現在ご利用	2996 K動画はご覧いただけません	2996 K動画は再生できません	2996 K動画は公開を終了	3006 K記事は	3006 K記事の誤り
""", 'ご': """
ご意	42 K見・情報提供は	2971 K見・ご感想
ご質	73 K問は
""", 'ま': """
まだ	33 Kコメント
""", 'も': """
もっ	2979 Kと見る:	3015 【Kと読む】
""", 'ア': """
アプ	14 Kリで	14 Kリを	14 Kリから	14 Kリなら
""", 'エ': """
エラ	3048 Kーが発生しました
""", 'オ': """
オリ	3015 【Kジナル記事】
""", 'コ': """
コメ	6 Kント	28 Kントは	28 Kントの内容
""", 'ト': """
トッ	99 Kプ＞	99 Kプページ＞	99 Kプ>	99 Kプ >	99 Kプ '
""", 'フ': """
フォ	13 Kロー
""", 'プ': """
プレ	2996 Kーヤーを読み込	3020 【Kゼント】	3020 Kゼント応募
""", 'ペ': """
ペー	3049 Kジ#/#
""", 'ホ': """
ホー	99 Kム＞	99 Kム>	99 Kム >	99 Kム '
""", 'メ': """
メー	2951 Kルアドレスの形式が	2951 Kルアドレスが正しくありません
""", '一': """
一覧	3015 【K】
""", '下': """
下載	14 K	5274 Kapp	5274 K應用程式
下载	14 K	5274 Kapp	5274 K应用
""", '以': """
以上	5317 K内容由ai
以下	5385 K内容由ai
""", '作': """
作っ	60 Kてみ
作者	5310 K:	5310 (K	5310 K係	5310 K为	5310 K為
""", '你': """
你做	60 K了吗
你可	5292 K能會喜歡:	5342 K能想看:
你有	5303 K线索
你覺	5319 K得這篇
你觉	5319 K得这篇
你认	67 K识
你试	60 K过
""", '來': """
來源	5310 K:
""", '允': """
允许	69 K转载
""", '內': """
內容	5317 K由ai
""", '公': """
公式	13 K	14 Kアプリ
""", '关': """
关注	13 K我们	5281 K微信公众号	5281 K官方微信
""", '内': """
内容	5317 K由ai
""", '再': """
再生	3000 K速度
""", '写': """
写真	2979 【K】	2979 K:	2981 K特集:	3015 【Kを見る】	3015 【Kギャラリー】	3049 K #/#	3049 K#/#	3049 K # / #
""", '出': """
出典	2989 K:
出现	5381 K问题
出錯	5381 K了
出错	5381 K了
""", '分': """
分享	4 K到	4 K至	4 K本文	4 K这篇	4 K此
""", '前': """
前回	3015 【K】	3015 Kの記事:
""", '剩': """
剩余	5352 K字数
剩餘	5352 K字數
""", '加': """
加入	13 K我们的	13 K我們的	5301 K	5337 K
""", '動': """
動画	2979 【K】	2981 K:	2981 【K】	2996 Kプレーヤーを読み込	2996 Kプレイヤーを読み込	3015 【Kを見る】
""", '升': """
升級	5337 K
升级	5337 K
""", '原': """
原文	5341 K刊于	5341 K刊於
""", '参': """
参与	5321 K我们的
参考	70 Kになった	2979 K:
""", '參': """
參與	5321 K我們的
""", '发': """
发现	8 K错误	45 K文章	45 K有误	5320 K错误
发生	5381 K错误
""", '取': """
取材	2989 K・文	2989 K・執筆
""", '另': """
另请	5292 K参阅
""", '可': """
可以	5302 K在x上
可自	69 K由转载
""", '合': """
合わ	2979 Kせて読みたい:
合成	2996 K音声で読み上げ	2996 K音声による読み上げ
""", '同': """
同场	5292 K加映:
同場	5292 K加映:
""", '問': """
問問	5317 K我們的ai
問題	3048 Kが発生しました
""", '喜': """
喜欢	70 K这篇	5260 K作者	5260 K这篇文章
喜歡	70 K這篇	5260 K作者	5260 K這篇文章
""", '執': """
執筆	2989 K:	2989 K/
""", '報': """
報名	5325 K參加
""", '填': """
填写	5321 K问卷
填寫	5321 K問卷
""", '如': """
如发	5320 K现
如有	5303 K线索	5303 K線索	5312 K新聞線索,	5312 K新聞線索請
如果	5303 K您有相关线索	5303 K你掌握	5303 K您掌握	5309 K您有
如發	5320 K現
""", '官': """
官方	5281 K微信:	5281 K微信公众号:
""", '審': """
審校	5310 K:
""", '对': """
对本	74 K文有疑问
""", '广': """
广告	87 K:	87 【K】
""", '広': """
広告	87 K:	87 【K】
""", '廣': """
廣告	87 (K)
""", '延': """
延伸	5292 K閱讀	5292 K阅读	5292 K閱讀:	5292 【K閱讀】	5295 【K閱讀】	5295 【K阅读】	5342 K阅读:
""", '开': """
开启	5274 K通知	5274 K推送通知
""", '引': """
引用	2989 K元:
""", '当': """
当社	13 Kの
""", '影': """
影片	5295 K/	5342 K:
影音	5295 K/	5295 【K】	5342 K:
""", '役': """
役に	70 K立った
""", '往': """
往下	5342 K看更多:
""", '微': """
微信	5274 K扫	5281 K公众号:
""", '您': """
您对	5319 K这篇文章
您對	5319 K這篇文章
您有	5303 K线索
您的	28 K评论
您覺	5319 K得這篇
您觉	5319 K得这篇
您认	67 K识
您试	60 K过
""", '情': """
情報	42 K提供は編集部
""", '感': """
感謝	5271 K您的訂閱
感谢	5271 K您的订阅
""", '打': """
打开	14 K	5274 K微信
打賞	5260 K作者
打赏	5260 K作者
""", '扩': """
扩展	5292 K阅读:
""", '扫': """
扫一	5274 K扫
扫描	5274 K二维码关注	5301 K
扫码	5301 K
""", '投': """
投票	5321 K:
投稿	28 Kは
""", '报': """
报名	5325 K参加
报料	42 K热线	42 K电话	42 K微信	42 K请
""", '按': """
按讚	5301 K追蹤
""", '掃': """
掃一	5274 K掃
""", '採': """
採訪	5310 K撰文:
""", '推': """
推荐	5292 K阅读	5292 K阅读:	5295 K阅读:
推薦	5292 K閱讀:	5295 K閱讀:
""", '提': """
提供	2989 K:
""", '摘': """
摘要	5317 K由
""", '撰': """
撰文	5310 K:
撰稿	5310 K:
""", '支': """
支持	5335 K
""", '收': """
收听	2 K	5330 K我们的播客	5330 K我们的节目
收聽	2 K	5330 K我們的播客	5330 K我們的節目
""", '文': """
文/	2989 K
文:	2989 K
文・	2989 K
文字	3000 Kサイズ	3000 Kの大きさ
文章	45 K有误	5310 K来源:	5320 K有误	5320 K有誤
""", '新': """
新聞	42 K爆料	5303 K線索
新闻	42 K热线	42 K报料	42 K爆料	5303 K线索热线	5303 K线索
""", '暂': """
暂无	33 K评论
""", '更': """
更多	5292 K:	5292 K新聞:	5292 K內容:	5292 【K新聞】	5292 K相關	5292 K阅读:	5292 K報導:	5292 K报道:	5295 【K新聞】	5295 【K新闻】	5341 K精彩内容	5341 K精彩內容	5341 K内容请	5341 K內容請	5341 K资讯请	5341 K資訊請	5341 K资讯,请	5341 K資訊,請
""", '最': """
最初	32 Kのコメント
""", '有': """
有効	2951 Kなメールアドレスを
有問	73 K題
有料	5303 K要爆
有疑	73 K问
有问	73 K题
""", '未': """
未经	5384 K授权不得转载	5384 K许可不得转载
""", '本': """
本主	77 K题已关闭
本内	5317 K容由ai
本图	5385 K片由ai
本报	42 K热线
本摘	5317 K要
本文	5310 (K作者	5310 K作者	5317 K摘要	5317 K由ai	5317 K由人工智能翻译	5317 K由人工智能生成	5317 K由人工智慧	5341 K章來自	5341 K转载自	5341 K轉載自	5341 K来自微信	5341 K来自公众号	5341 K来自:	5341 K來自:	5384 K受版权保护	5384 K受著作權保護	5384 K原载于	5384 K首发于	5384 K原刊於	5384 K首发于《	5384 K轉載自	5384 K转载自	5384 K轉載自《	5384 K转载自《	5385 K由ai	5385 K由人工智能	5385 K由 ai	5385 K由人工智慧	5385 K使用ai	5385 K经ai
本翻	5385 K译由ai	5385 K译由人工
""", '来': """
来发	32 K表第一
来源	5310 K:
""", '校': """
校对	5310 K:
""", '構': """
構成	2989 K・文
""", '次': """
次に	2979 K読む:
次の	3015 Kページ:	3015 【K記事】
次ペ	3015 Kージ:
""", '欢': """
欢迎	13 K关注	69 K转载	5301 K加入	5302 K在	5302 K关注	5303 K提供线索	5303 K投稿	5312 K提供照片	5312 K提供新闻线索	5312 K爆料:
""", '歡': """
歡迎	13 K追蹤	69 K轉載	5301 K加入	5302 K在	5303 K提供線索	5303 K投稿	5312 K提供照片	5312 K提供新聞線索	5312 K爆料:
""", '正': """
正し	2951 Kいメールアドレスを
""", '此': """
此主	77 K题已自动关闭
此图	5385 K片由ai
此摘	5317 K要	5385 K要由ai	5385 K要由 ai
""", '测': """
测一	5321 K测:
""", '測': """
測一	5321 K測:
""", '点': """
点击	5292 K查看	5292 K阅读:	5330 K观看视频	5330 K收听本	5330 K收听节目	5330 K收听完整
点我	5301 K加入
""", '熱': """
熱門	5342 K新聞:
""", '爆': """
爆料	42 K热线	42 K電話	42 K專線	5303 K请	5303 K請
""", '版': """
版权	5384 K声明:	5384 K所有,	5384 K所有 ©
版權	5384 K聲明:	5384 K所有,
""", '特': """
特集	2981 K:	2981 【K】
""", '用': """
用微	5274 K信扫
""", '画': """
画像	2979 【K】	3015 【Kを見る】	3049 K#/#	3049 K #/#	3049 K # / #
""", '留': """
留言	6 K
""", '発': """
発现	45 K错误
""", '發': """
發現	8 K錯誤	45 K有誤	5320 K錯誤
發生	5381 K錯誤
""", '皆': """
皆さ	34 Kんはどう
""", '相': """
相关	5292 K阅读	5292 K新闻	5292 K报道:	5292 K阅读:	5295 【K报道】	5295 K报道:	5342 K新闻:	5342 K文章:
相關	5292 K新聞	5292 K報導	5292 【K新聞】	5292 K閱讀:	5295 【K報導】	5295 K報導:	5342 K新聞:	5342 K文章:	5342 K報導:
""", '看': """
看更	5292 K多:	5295 【K多】
""", '確': """
確認	5271 K信已寄至	5271 K信已寄到	5271 K信已寄送
""", '立': """
立即	5301 K加入	5321 K报名	5321 K報名
""", '筆': """
筆者	2989 Kプロフィール
""", '編': """
編輯	5310 K:
編集	42 K部への情報提供
""", '线': """
线索	5303 K征集
""", '编': """
编辑	5310 K:	5310 (K:
""", '聽': """
聽我	5330 K們的podcast
""", '自': """
自動	2996 K音声で読み上げ
""", '著': """
著者	2989 Kプロフィール
""", '要': """
要約	27 Kは
""", '覺': """
覺得	70 K有用
""", '觀': """
觀看	5330 K上方影片
""", '观': """
观看	5330 K上方视频
""", '视': """
视频	5342 K:
""", '觉': """
觉得	70 K有用
""", '訂': """
訂閱	5271 K成功	5337 K	5348 K本報	5348 K我們	5348 K本刊
""", '記': """
記事	8 Kの誤り	2971 Kの間違いを見つけ	2971 Kの誤りを見つけ	2971 Kに関するお問い合わせ	2971 Kへのご意見	3006 Kの誤り	3006 Kに誤り
記者	2989 Kのプロフィール
""", '評': """
評論	6 K
""", '試': """
試し	60 Kてみ
""", '詳': """
詳し	2979 Kくはこちら
""", '誤': """
誤り	45 Kを見つけ	45 Kにお気づき	2971 Kにお気づき
誤字	8 K	45 K脱字
""", '読': """
読者	3020 【Kプレゼント】	3020 Kプレゼント
""", '請': """
請作	5260 K者喝
請我	5260 K喝杯咖啡	5260 K們喝杯咖啡
請支	5335 K持
請至	5271 K信箱
請輸	5271 K入正確的電子	5271 K入有效的電子
""", '讚': """
讚賞	5260 K作者	5260 K支持
""", '订': """
订阅	5271 K成功	5337 K	5348 K本报	5348 K我们	5348 K本刊	5348 K本公众号	5348 K手机报
""", '评': """
评论	6 K	28 K
""", '试': """
试过	60 K了吗
""", '该': """
该主	77 K题已关闭
""", '请': """
请作	5260 K者喝
请到	5271 K邮箱
请我	5260 K喝杯咖啡	5260 K们喝杯咖啡
请支	5335 K持
请输	5271 K入正确的邮箱	5271 K入有效的邮箱	5271 K入有效的电子
""", '責': """
責編	5310 K:
""", '資': """
資料	5310 K來源:
""", '質': """
質問	73 Kは	73 Kがある方は
""", '贊': """
贊助	5335 K
""", '责': """
责任	5310 K编辑:	5310 (K编辑
责编	5310 K:
""", '赞': """
赞助	5335 K
赞赏	5260 K作者	5260 K支持
""", '転': """
転載	69 K歓迎	69 K自由	69 K可
""", '轉': """
轉載	69 K請註明
""", '转': """
转载	69 K请注明
""", '还': """
还可	5352 K输入
""", '这': """
这个	5318 K摘要
这段	5318 K摘要
这篇	9 K文章	53 K调查	53 K报道	5318 K文章
""", '追': """
追蹤	13 K我們
""", '這': """
這段	5318 K摘要
這篇	5318 K文章
""", '連': """
連載	2981 K:
""", '還': """
還可	5352 K輸入
""", '采': """
采写	5310 K:
""", '長': """
長按	5301 K
""", '长': """
长按	5301 K
""", '開': """
開啟	5274 K通知	5274 K推播通知
""", '間': """
間違	45 Kいを見つけ	45 Kいにお気づき
""", '関': """
関連	2979 K記事	2979 K記事:	2979 【K記事】	2979 K:	2979 【K】	2981 K動画:	2981 K特集:	3015 【K写真】
""", '閱': """
閱讀	5292 K更多
""", '问': """
问问	5317 K我们的ai
""", '阅': """
阅读	5292 K更多
""", '面': """
面白	70 Kかった
""", '首': """
首頁	99 K>	99 K＞	99 K >	99 K '
首页	99 K>	99 K＞	99 K >	99 K '
""", '馬': """
馬上	5321 K報名
""", '马': """
马上	5321 K报名
""", '點': """
點我	5301 K加入
點擊	5292 K查看	5292 K閱讀:	5330 K觀看影片
""", '같': """
같이	3102 K 보기:	3204 K 읽으면 좋은 기사	3204 K 읽으면 좋은 글
""", '관': """
관련	3102 K 기사:	3140 K 기사 :	3140 [K 기사]	3140 K 기사-
관련기사	3102 K	3102 K:	3102 [K]	3140 K :
""", '광': """
광고	87 K:	87 [K]	87 (K)	3168 K 차단을 해제
광고차단을	3168 K 해제
""", '괜': """
괜찮아요	3092 K, 웹으로	3092 K. 웹으로
""", '구': """
구독	13 K
""", '궁': """
궁금한	73 K 점은	73 K 점이
""", '기': """
기계음으로	3125 K
기사	2 K 듣기	42 K 제보	3123 K #줄 요약	3130 K 주소가 복사
기사에	74 K 대해 궁금	3133 K 오류가
""", '네': """
네이버	13 K
""", '다': """
다음	3140 K 기사:
""", '당': """
당신의	3132 K 선택은
""", '댓': """
댓글	6 K
댓글은	28 K
댓글이	6 K
""", '더': """
더	3102 K 읽기:
더보기	3102 [K]	3102 K:
""", '도': """
도움이	70 K 되셨다면
""", '독': """
독자	3132 K 설문에	3132 K 설문조사에
""", '드': """
드셔	60 K 보셨나요
""", '링': """
링크가	3130 K 복사되었습니다	3130 K 복사됐습니다
""", '만': """
만들어	60 K 보셨나요
""", '많': """
많이	3140 [K 본 기사]
""", '모': """
모바일	3092 K 웹으로 볼게요	3092 K 웹으로 계속
모바일웹으로	3092 K 볼게요
""", '문': """
문제가	3180 K 발생했습니다
""", '발': """
발견	8 K错误
""", '본': """
본	3123 K 요약은
본문	3130 K url 복사
""", '사': """
사진	3181 K #/#	3181 K # / #
사진출처	3146 K:
""", '생': """
생성형	3123 K ai가 요약
""", '선': """
선택	3178 (K) 개인정보	3178 [K] 개인정보	3178 (K) 광고성	3178 [K] 광고성
""", '설': """
설문에	3132 K 참여하세요
""", '아': """
아직	33 K 댓글
""", '애': """
애드블록을	3168 K 해제
""", '앱': """
앱	14 K
앱을	14 K
""", '여': """
여러분은	3132 K 어떻게 생각
여러분의	34 K 생각
""", '영': """
영상	3102 [K]
""", '오': """
오류가	3180 K 발생했습니다
오류를	8 K
오타가	45 K
오타를	45 K
오탈자가	45 K
오탈자를	45 K
""", '원': """
원활한	3168 K 이용을 위해	3168 K 서비스 이용을 위해
""", '웹': """
웹으로	3092 K 볼게요
""", '유': """
유익했다면	70 K
""", '이': """
이	9 K 기사	53 K 취재에는	53 K 기사에는	77 K 주제는 닫혔	3123 K 요약은 ai	3123 K 요약이 도움	3123 K 기사는 인공지능	3123 K 기사는 ai	3123 K 번역	3125 K 음성은 ai	3133 K 기사가 도움이	3133 K 기사를 어떻게	3133 K 뉴스에 대한 의견	3133 K 기사에 대한 의견
이미지	3181 K #/#	3181 K # / #
이슈	3140 [K]
이어	3102 K 읽기:
""", '인': """
인공지능	3125 K 음성으로	3125 K(ai) 음성
인기기사	3140 [K]
""", '일': """
일시적인	3180 K 오류가
""", '자': """
자료출처	3146 K:
""", '잘': """
잘못된	45 K 내용
""", '재': """
재미있게	70 K 읽으
""", '제': """
제보	42 K 전화	42 K 메일
제보하기	42 K
""", '주': """
주변에	67 K
주소가	3130 K 복사되었습니다
""", '지': """
지금	3153 K 플레이:
""", '질': """
질문은	73 K
""", '첫': """
첫	32 K 댓글	32 K 번째 댓글
""", '추': """
추천	3102 K 기사:
추천기사	3140 [K]
""", '출': """
출처	3146 K:	3146 K :
출처를	69 K 밝히면	69 K 밝히고
""", '카': """
카카오톡	13 K	42 K 제보
""", '페': """
페이지	3181 K #/#
""", '필': """
필수	3178 (K) 개인정보	3178 [K] 개인정보	3178 (K) 이용약관	3178 [K] 이용약관
""", '함': """
함께	3102 K 볼 만한 기사:	3102 K 보면 좋은 기사:	3140 [K 읽기]	3204 K 읽으면 좋은 기사	3204 K 읽으면 좋은 글	3204 K 보면 좋은 기사
""", '핫': """
핫클릭	3140 [K]
""", '해': """
해	60 K 보셨나요
""", '홈': """
홈	99 K>	99 K >	99 K '
""", '화': """
화보	3102 [K]
"""}

CONTAINS = {',': """
,说:	5409 K
""", '@': """
@我	63 K
""", 'a': """
abonați	81 K-vă	4156 K-vă	4160 K
abonații	51 K pot	4157 K noștri
abonează	81 K-te	4036 K-te pentru	4043 K-te pe youtube	4156 K-te
abonné	51 en tant qu'K	2068 pas encore K	2071 déjà K	2073 en tant qu'K
abonnés	2068 réservé à nos K	2071 réservé aux K	2261 nos K	2264 K
abonējiet	81 K	3341 K
actualisé	102 cet article a été K
actualité	2084 l'essentiel de l'K	2098 suivez l'K	2098 suivez toute l'K	2098 retrouvez toute l'K	2133 couvre l'K
actualizată	102 știrea a fost K
acționari	4121 fără K
adatkezelési	2516 K tájékoztató
adhérent	81 devenez K
adhérez	81 K
admitió	1731 K
adomány	2628 K
adományoddal	2624 K
adományok	2628 K
adományozz	2624 K
adományozzon	2545 K itt
advirtió	1731 K
adód	2626 K #
adója	2545 K #
adăugat	4159 a K
affichée	61 e-mail ne sera pas K
affiliatelänkar	38 K	75 K	4690 K	4722 K
affilié	38 lien K	75 lien K
affiliés	38 liens K	75 liens K
affirmé	2263 a K
afiliación	38 enlaces de K	75 enlaces de K
afirmó	1731 K
afișată	61 email nu va fi K
agregó	1731 K
aicināja	3344 K
aizsargātas	3283 visas tiesības K
aiškino	3277 K
ai가	3185 K 작성	3185 K 생성	3185 K 요약	3185 K 번역
ai로	3185 K 작성	3185 K 생성
ai를	3185 K 활용해
ajouté	2263 a K
ajută	4156 K-ne
ajánld	2624 K fel
aktualizovaný	102 článok bol K
aktualizován	102 článek byl K
aktérů	102 jména K
alkalmazás	2509 töltsd le az K
alkalmazásban	2543 az K
alkalmazást	2543 K
alkalmazásunk	2625 K
alkalmazásunkat	2509 töltse le K
alkalmazásunkban	85 K
alăturat	4060 s-a K echipei
alăturați	52 K-vă
alătură	52 K-te lor	52 K-te
améliorer	2159 aidez-nous à K
analytička	537 je K
anhören	3 artikel K	3 text K	3 beitrag K	904 jetzt K:
anketě	557 naší K	557 v K
ankietę	36 naszą K	3752 naszą K	3752 krótką K
ankstesnėje	102 K versijoje
anmäl	4769 K dig till vårt	4769 K dig till våra
anmäla	4637 genom att K dig	4685 genom att K dig
annoncé	2263 a K
annoncør	728 betalt af en K	728 betalt af K
annonslänkar	38 K	75 K	4690 K	4722 K
annonsör	4701 betalt av en K	4701 betald av en K
annonsør	3623 betalt av en K
anterioară	102 versiune K a
antérieure	102 version K de cet
anunció	1731 K
anunțat	4159 a K
använder	4652 vi K cookies	4653 K kakor
anúncio	3930 após o K	3930 depois do K
anúncios	71 sem K	4027 sem K
apelował	3843 K
apelowała	3843 K
aplicació	85 a la nostra K
aplicación	85 en nuestra K	1557 descarga la K	1557 descarga nuestra K
aplicația	85 în K noastră	4044 descarcă K	4156 descarcă K noastră	4156 descarcă gratuit K	4156 descarcă K și	4157 K noastră
aplikacją	85 z naszą K
aplikację	3705 pobierz naszą K	3706 pobierz K	3706 ściągnij K	3775 naszą K
aplikací	85 s naší K
aplikácii	85 v našej K	4452 našej K
aplikáciu	4452 mobilnú K	4452 K
aportació	495 la teva K
aportación	1603 tu K	1637 haz tu K
apoyá	1728 K
applikációnk	2543 K
applikációnkat	2543 K
applikációnkban	85 K
apsolīja	3344 K
apóyanos	1603 K	1728 K
apóyenos	1603 K	1728 K
apúntate	1529 K a	1550 K a nuestra	1550 K gratis	1728 K gratis
apărat	4159 s-a K
arkadaşina	50 K gönder
arkadaşiniza	50 K gönderin
arkadaşinla	4906 bir K paylaş
artykuł	16 darmowy K	21 cały K	3693 podoba ci się ten K	3753 nasz K do końca	3773 ostatni darmowy K	3841 ten K
artykułu	102 do K dodano
artykuły	16 darmowe K
artykułów	16 darmowych K
artículo	16 K gratis	21 leer este K	21 leer el K	1530 te ha gustado este K	1540 regala este K	1540 regalar este K	1546 último K gratis	1546 te queda # K	1640 y lee este K	1721 K	1722 #% del K	1722 # % del K	1722 #% de este K	1722 # % de este K	1729 este K
artículos	16 K gratis	1546 K gratis este mes	1546 te quedan # K	1546 límite de K	1721 K
aseguró	1731 K
associés	2107 cookies K à ce contenu
assuré	2263 a K
asszisztensünk	64 virtuális K
asumă	31 nu își K
atsiųsime	58 K jums
ausgewählt	959 produkte unabhängig K
autentificați	25 K-vă
autentifică	25 K-te	4036 K-te pentru
autorização	3909 sem K prévia e expressa
autorką	3744 kontakt z K
autorská	539 K práva
avertizează	4159 K
avísanos	1728 K
ayúdanos	1603 K	1728 K a
açikladi	4988 K
açin	4906 K
añadió	1731 K
año	1730 al K
""", 'b': """
bağirdi	4988 K
bağirdilar	4988 K
bağiriyor	4988 diye K
bağiriyordu	4988 K
bağiş	4985 K yap	4989 K
bağişiniz	4985 K
bağlantilari	75 satiş ortakliği K	4899 satiş ortakliği K
başlayan	4905 tl'den K
başvurun	4906 K
behält	30 K sich vor	30 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4626 vi K ditt stöd	4769 vi K din hjälp
beiträge	59 neue K per mail	1031 K
beiträgen	1031 K
bekapcsolása	2509 értesítések K
beløb	796 fast K
beløp	3688 gi et K	3690 fast K
bemängeln	1040 K
bemängelt	1040 K
benötigen	0 hilfe K
berätta	68 K för oss	68 K din
berättade	4772 K
berättar	4772 K
bestätigen	824 K sie ihre
bestätigungslink	950 K
bestätigungsmail	824 K	950 K
betalvägg	4773 K
bezpečí	103 linka K	103 linku K
bezplatný	577 poslední K článek	4446 náš K webinár	4469 posledný K článok
bezplatných	4455 K článkov
bezpłatne	3758 K konto
bezpłatny	3749 nasz K webinar	3773 ostatni K artykuł
bezpłatnych	3758 limit K
beágyazott	2585 egy K tartalom látható	2585 egy K tartalom található
beállításai	2584 cookie-K miatt
beállítások	2584 cookie-K miatt	2584 cookie K miatt	2584 süti K miatt
beğendiyseniz	4986 bu haberi K	4986 bu yaziyi K
biết	5256 cho K
blokovač	609 K reklam
blokování	528 K reklam	609 K reklam
blokującego	3807 programu K reklamy
blokującej	3807 wtyczki K reklamy
blokujący	3807 program K reklamy
blokującą	3807 wtyczkę K reklamy
blokátor	609 K reklam
bohaterów	102 imiona K
boletín	79 el K	79 al K	79 nuestro K	1550 recibe el K	1550 nuestro K	1555 K diario	1728 recibe el K	1729 nuestro K	1732 K
boîte	80 dans votre K mail	80 dans ta K mail	80 dans votre K	2078 dans votre K mail	2078 dans votre K e-mail
brezplačen	4569 zadnji K članek
brezplačne	4556 K članke
brezplačni	4549 naš K webinar	4569 zadnji K članek
brezplačnih	4556 K člankov
bronił	3843 K się
brzmiał	3843 K
brzmiała	3843 K
brzmiało	3843 K
butlletí	418 subscriu-te al K	418 el nostre K	496 el nostre K	499 K
buzdított	2627 K
buzdította	2627 K
buzón	80 en tu K	1553 en tu K
bájate	1728 K la app
báo	5174 là nhà K
bölümünde	86 yorum K
bönföll	4772 K
böngésző	11 a K
böngészője	11 az ön K
bötfällde	4772 K
bønfaldt	797 K
bønn	3540 vi har en K til deg
bønnfalt	3691 K
bústia	441 a la teva K
bülten	4895 e-K	4989 K
bültene	4846 K abone	4846 K kayit	4846 K kaydol
bülteni	4895 haber K
bültenimiz	79 K	4986 K
bültenimize	79 K	79 e-K	4846 K	4985 K	4986 K
bültenine	4895 K
błagał	3843 K
błagała	3843 K
bạn	50 gửi cho K bè	5148 hộp thư của K	5193 sự ủng hộ của K	5253 mời K	5253 cần sự ủng hộ của K	5253 nhờ sự ủng hộ của K
bằng	5203 K văn bản của báo
""", 'c': """
caffè	2811 un K
café	55 me paga um K	1604 un K	1637 un K al mes	2136 un K
caractères	2159 limitées à # K
catedrática	1600 es K
catedrático	1600 es K
celého	507 pro čtení K
cercetătoare	4060 este K
cercetător	4060 este K
changés	102 prénoms ont été K
chaîne	2261 notre K
chefredaktör	4675 är politisk K	4675 är K
chefredaktør	705 er K
chuyện	5172 bạn có câu K
chép	5167 cấm sao K bài	5203 mọi sao K
chính	102 đính K	5157 K sách bảo mật
chúng	39 nhắn cho K tôi	39 viết cho K tôi	39 liên hệ với K tôi	39 gửi cho K tôi	39 gửi về cho K tôi	39 kể cho K tôi	39 chia sẻ với K tôi	40 phóng viên của K tôi	58 K tôi gửi bạn	58 K tôi gửi đến bạn	58 K tôi gửi tới bạn	68 nhắn cho K tôi	68 viết cho K tôi	68 gửi cho K tôi	68 gửi về cho K tôi	68 kể cho K tôi	68 chia sẻ với K tôi	68 hãy kể với K tôi	68 kể với K tôi	5148 bản tin của K tôi	5151 theo dõi K tôi	5172 cho K tôi qua	5172 liên hệ với K tôi qua	5172 hãy liên hệ với K tôi	5253 ủng hộ K tôi	5253 K tôi cần sự giúp đỡ	5253 giúp K tôi	5253 theo dõi K tôi	5253 hãy gửi cho K tôi	5253 hãy liên hệ với K tôi	5253 hãy báo cho K tôi	5254 K tôi trên	5254 của K tôi	5254 cho K tôi
chọn	5253 hãy bình K
cikkből	2623 K #
cikkéből	2623 K #
cikkünk	2625 minden K
cikkünkhöz	2625 minden K
collecté	2081 est K par
collectée	2081 est K par
collectées	2081 sont K par
comentário	7 deixe seu K	7 deixar um K	22 login para publicar um K
comentários	86 nos K	3891 nos K
comentó	1731 K
comisión	1626 recibir una K
comissió	436 rebre una K
comissão	3929 receber K	3929 receber uma K
commerciële	3444 K partner
communauté	2144 K whatsapp	2144 K signal
compártela	26 K	50 K
compártelo	26 K	50 K
comunità	2842 parte della nostra K
condamné	2263 a K
condiții	4047 termeni și K
confidentialité	2111 politique de K
confidențialitate	4047 politica de K
conférences	2133 est maître de K
connecté	2113 vous devez être K
contactați	39 K-ne	68 K-ne
contactează	39 K-ne	68 K-ne
conteúdo	10 este K	10 K externo	3856 acesse todo o K	3919 ao exibir este K	3919 ao ver este K
contribuição	3911 com a sua K	4026 sua K é essencial
contáctanos	39 K
contáctenos	39 K
contém	102 K cenas
contó	1731 K
conversación	1578 participar en la K
conținut	10 acest K	4036 K doar pentru abonați
conținutului	4056 preluarea K
cookieinställningar	4650 K	4677 K
corespondentă	4060 este K
corrección	102 K:
correção	102 K:
corrigé	102 article a été K
creează	4156 K un cont pentru a citi
csatornájára	2533 viber-K
csatornánk	2625 K
csatornánkhoz	2533 telegram-K	2533 whatsapp-K
csatornánkra	2533 youtube-K	2624 iratkozz fel K	2624 iratkozzon fel K
csábított	2627 K
cuéntanos	39 K	68 K	1578 K en	1728 K
cuéntenos	39 K	68 K
czytać	3699 aby K dalej	3699 żeby K dalej	3840 chcesz K dalej
czytelników	37 naszych K	3753 opiniami K	3764 z wpłat K	3764 dzięki wsparciu K	3781 K	3841 naszych K	3841 z wpłat K
câmpurile	61 K cu steluță
cântau	4159 K
címével	2568 e-mail-K
cùng	52 hãy tham gia K họ
của	5177 là cây bút K	5254 độc giả K
""", 'd': """
danişmanliği	4900 yatirim K kapsaminda değildir	4900 yatirim K hizmeti
daní	4460 # % z K	4460 #% z K
darbą	3275 mūsų K
darowiznę	3697 przekaż K	3840 przekaż nam K	3840 przekaż K na
datenschutzerklärung	850 unserer K	1038 unserer K	1038 unsere K
datenübertragung	892 der K zu
dați	63 K-mi tag
debatindlæg	706 send dit K	706 skrive et K
debatredaktør	705 er K
debattredaktør	3596 er K
debattør	705 er K
declaró	1731 K
decía	1731 K
demandé	2263 a K
denmişti	4988 K
denunció	1731 K
dependență	89 jocurile de noroc pot crea K
descrições	102 contém K
descárgate	1557 K la	1557 K nuestra
destekçimiz	4906 K olun	4985 K olun
desteğiniz	4985 K
desteğinizle	4986 K
desteğiyle	19 okurlarin K	4881 yapay zeka K	4897 K ayakta	4911 yapay zeka K
değildir	31 sorumlu K
değiştirildi	102 isimler K
değiştirilmiştir	102 isimler K
difficoltà	0 in K
difícil	103 passar por um momento K
dimineață	18 în fiecare K
diskutovať	4451 K môžu
disponível	3867 K no google play
doação	3852 faça uma K	3911 sua K	4026 sua K	4026 faça uma K	4030 K
doações	4030 K
dodał	3843 K
dodała	3843 K
dodává	646 K
događaj	4347 naš K
domagał	3843 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	495 fes una K	499 K
donación	1535 haz una K	1535 tu K	1603 tu K	1603 una K	1728 tu K	1728 haz una K	1732 K
donația	4156 K ta
donație	4156 fă o K	4160 K
donații	4160 K
donează	91 K cât poți	4156 K acum
doplněn	102 článek byl K
doporučil	646 K
doporučila	646 K
doporučovala	646 K
dopuštenja	4358 bez K
doradzał	3843 K
dorzuć	3840 K się
dostawać	3774 chcesz K
dostávajte	4475 K
dostávat	578 chcete K	606 chcete K zprávy
dostávať	4470 chcete K
dostávejte	584 K
dostęp	81 kup K	3699 masz już K	3758 pełny K do	3758 wykup K	3840 kup K
dostępny	3699 artykuł K tylko
dotazník	558 krátký K	4450 krátky K
dotazníka	4450 nášho K
dotazníku	557 našeho K	558 krátkého K
dowolną	3842 K kwotą
dočtete	565 více se K
dołóż	3840 K się
dołącz	52 K do nich	52 K	3711 K do nas na	3840 K do nas	3840 K do grona	3840 K do nich
drastické	102 obsahuje K
draudžiama	3221 K kopijuoti	3221 be leidimo K	3221 be sutikimo K
draudžiamas	3242 be leidimo K
dueños	1670 sin K	1670 ni K
dumneavoastră	11 browserul K
duyệt	11 trình K của bạn
działać	3841 K dalej
dziennikarką	3745 jest K	3822 jest K
dzięki	3841 K wam	3841 K tobie
dziękujemy	3755 K za zapisanie	3755 K za zapis	3840 K, że nas czytasz
där	43 var du K
dåligt	0 mår K	0 mår du K
débloquer	2071 pour K
déclare	2263 K
déclaré	2263 a K
découvrez	2068 K nos offres	2260 K nos offres
déductible	2062 K des impôts	2062 K à #	2262 K
déjanos	7 K tu	78 K tu correo
déjenos	78 K su correo
dénonce	2263 K
déplore	2263 K
déposés	2149 des cookies seront K
désabonner	2078 K à tout moment	2082 K à tout moment	2082 vous K en cliquant
désactiver	2105 K adblock
désactivez	2105 K adblock
désinscription	2082 K à tout moment
désinscrire	2082 K à tout moment	2084 vous K à tout moment
détresse	0 en K
díky	644 K vám
dôvery	103 linku K
dömde	4772 K
dømte	797 K	3691 K
düzeltme	102 K:
děkujeme	643 K, že nás čtete
dřívější	102 K verzi článku
důvery	103 linka K
dụng	5153 tải ứng K	5253 tải ứng K của	5253 hãy tải ứng K	5253 tải ngay ứng K
""", 'e': """
edellyttää	1988 K tunnusta
editörlerimize	40 K
editörüdür	4878 K
editörün	102 K notu
egyetért	44 K?
egyetértesz	44 K?
együttműködésében	2622 K készült
elaboración	1626 no ha participado en la K
electrònic	418 el teu correu K
electrónico	61 correo K no se mostrará	1553 tu correo K	1578 tu dirección de correo K no será publicada
elemző	2536 K
elküldjük	58 K neked	58 K önnek
elolvasásához	2502 a teljes cikk K
elsőként	2544 értesülj K
előfizetés	2628 K
előfizető	2502 már K	2624 legyen K
előfizetőink	51 K	2502 K olvashatják	2547 K számára	2625 K
előfizetők	51 az K	2558 csak K	2628 K
előfizetőknek	2503 csak K	2558 K szól
előfizetőként	51 K
előfizetőnktől	2568 K
emlékeztetett	2627 K
emoțional	102 pot afecta K
endereço	3885 seu K de email não será
engedély	2551 K nélkül tilos
engedélyezze	2515 K a javascript
engedélyezése	2585 tartalmainak K	2585 tartalmak K
engedélyhez	2551 K kötött
enkät	36 vår K
enquête	36 notre K	36 onze K	54 mois sur cette K	54 mois à cette K	54 mois pour cette K	102 pour cette K, nous	2261 cette K	3460 onze korte K	3460 onze K
enquêtent	2261 K pour vous
enquêtes	2261 nos K
ensimmäinen	2051 K kuukausi
enthält	892 dieses element K daten
entraînement	49 K d'ia
entrée	2212 ctrl+K	2212 ctrl + K
enviáselo	50 K
envíala	50 K
envíalo	50 K
envíanos	1728 K
epizódu	4448 K
erată	102 K:
ergänzt	102 text wurde K	102 artikel wurde K
erhvervsredaktør	705 er K
erhältlich	904 shop K	979 im shop K
erişin	4906 K
erklärt	1040 K
erklärte	1040 K
erkände	4772 K
erzähl	39 K es uns	68 K es uns	68 K uns
erzählen	39 K sie uns	39 K sie es uns	68 K sie uns	68 K sie es uns	1037 K sie es weiter
erzählt	68 K uns	1040 K
erzählte	1040 K
escribió	1731 K
escríbanos	39 K	68 K
escríbenos	39 K	68 K	1578 K a	1728 K
estimé	2263 a K
estás	1530 ya que K aquí	1530 ya que K por aquí
etichetați	63 K-mă
etichetează	63 K-mă
etiquétame	63 K
etiquétanos	63 K
etkinleştir	4855 javascript'i K
evästeasetuksesi	1941 K
evästeasetuksiasi	1965 K
evästeasetuksissa	1941 K
evästeasetusten	1941 K
evästeasetustesi	1941 K
evästeet	1965 K	1990 K
evästeitä	1944 K
evästesuostumuksesi	1941 K
evästevalintasi	1941 K
evästevalintojesi	1941 K
existují	568 K díky
experiência	68 conte sua K
explicó	1731 K
expliqué	2263 a K
expérience	68 partagez votre K
extensión	1726 K máxima
externého	4442 K obsahu
externí	550 K obsah
externího	550 K obsahu	550 obsah z K
externý	4442 K obsah
""", 'f': """
favoritkälla	4671 K
faça	4026 K um pix
felelősséget	31 nem vállal K
felhasználása	2550 cikkek K csak	2550 cikk K csak	2550 tartalom K csak	2550 anyagok K csak
felhasználási	2516 K feltételek
felietonistką	3822 jest K
felietonistą	3822 jest K
feliratkozás	2504 K a hírlevélre	2504 hírlevél K
feliratkozásommal	2531 K
feliratkozással	2531 K
felkavaró	102 K
fictício	102 nome K
fictícios	102 nomes K	102 nomes são K
filmări	41 poze și K
filozófus	2536 K
folosește	4047 K cookie
folytatásához	2502 a cikk K
fordítóval	2540 gépi K
forintért	2547 havi # K
formulára	4453 odoslaním K
formulário	4026 inscreva-se no K
formuláře	561 odesláním K
forrásként	2532 kedvenc K
fortæl	68 K os
fortæller	797 K
fotoğraf	41 K ve video
fotoğraflarinizi	41 K
fotóidat	41 K	2519 küldd el K
fotóit	41 K	2519 küldje el K	2519 küldje be K
fotóját	2519 küldje el K
frissítettük	102 K a cikket	102 cikkünket K
frågade	4772 K
früheren	102 K version	102 K fassung
férjen	2624 K hozzá
följ	4644 K oss på	4769 K oss
förbehåller	30 K sig	30 K oss
förbehållna	4667 alla rättigheter K
fördere	1037 K
fördermitglied	81 werden sie K	919 werde K	919 werden sie K
fördern	1037 jetzt K	1037 K sie
föredragen	4671 K källa
föredragna	4671 K källa
föreslog	4772 K
författare	4675 är K och
förklarade	4772 K
förklarar	4772 K
försvarade	4772 K sig
følg	670 K os på	794 K os	3561 K oss på	3688 K oss
første	718 K måned	796 K måned	3610 K måned	3690 K måned
førsteamanuensis	3587 er K
førstelektor	3587 er K
független	2500 támogassa a K	2625 K sajtó
főmunkatársa	2609 K
főszerkesztője	2538 K
""", 'g': """
gadā	3343 K
gazeteciliği	4986 bağimsiz K
gazeteciliğimiz	4986 K
gazetę	3784 kup K
gefällt	950 K ihnen, was sie	950 K dir, was du
gelmişken	4839 buraya kadar K
gespräch	102 K wurde gekürzt
geändert	102 namen K	102 name K	102 namen wurden K
geöffnet	856 wird in neuem fenster K
giovedì	18 ogni K
giáo	5174 là K sư
giúp	0 cần K đỡ
giảng	5174 là K viên
glücksspiel	89 K kann süchtig machen
glücksspiele	89 K können süchtig machen
godišnje	4421 K
gridò	2937 K
gràcies	442 K a gent com tu	496 K a tu
grátis	4028 teste K
grâce	19 K à vous	2059 K à vos dons
gwiazdką	61 pola z K
gärna	4769 vill K höra från dig
går	648 før du K	3540 før du K
gåva	4626 ge en K i dag	4626 ge en K nu	4627 din K	4627 ge en K	4769 din K gör	4769 ge en K i dag	4773 K
gönderdik	4913 size bir e-posta K
gönderin	4906 K
gönderiyoruz	58 size K	58 sana K	58 yazilarini K
göndermeyiz	72 spam K
göra	4770 K mer
göre	4988 K
görün	4906 K
görünmeyecek	61 e-posta adresiniz K
görüntülerinizi	41 K
göster	4906 K
gösterilmeden	4869 kaynak K
gösterilmeyecek	61 e-posta adresiniz K
gösterilmez	61 e-posta adresiniz K
güncellendi	102 haber K	102 yazi K
güncellenmiştir	102 haber K
głosił	3843 K
głosiła	3843 K
głosiło	3843 K
głosuj	3769 K
głosujcie	3769 K
głównej	3760 na stronie K
gương	65 trang K
gửi	50 hãy K	5172 xin K về
""", 'h': """
használ	2515 cookie-kat K	2516 sütiket K
használat	2515 sütik K
hazardní	84 účastí na K hře
hazardných	84 účasťou na K hrách
heißt	1040 K es
helyesbítés	102 K
helyreigazítás	102 K
helyszínen	2519 ott volt a K?
hikâyeni	68 K bizimle
hikâyenizi	68 K bize
hinzufügen	884 bei google K
hirdették	2627 K
hirdetés	12 a K	12 K után
hirdetésblokkoló	2595 K
hirdetésblokkolót	2595 K
historią	68 podziel się swoją K
historička	537 je K
história	68 conte sua K
hjälp	4678 K av ai	4702 K av ai	4769 K oss
hjälper	4769 din gåva K
hjælp	0 brug for K	708 K af ai	708 K fra ai	729 K af ai	794 vi har brug for din K	794 K os
hjælper	794 dit bidrag K
hlásal	646 K
hlásala	646 K
hlásá	646 K
hovorí	4524 K
hozzászólás	22 K küldéséhez
hozzászóláshoz	7 K
hozzászólások	2521 a K nem
hozzászólásokban	86 a K
hozzászólásokért	2521 a K
hozzátette	2627 K
hviezdičkou	61 polia s K
hvězdičkou	61 pole s K
hyödyntäen	1966 tekoälyä K
hágase	81 K socio
hájil	646 K se
hájila	646 K se
häng	4769 K med i
häufiger	884 bei google K
häusliche	0 K gewalt
hävdar	4772 K
håller	44 K du med	44 K du inte med	4709 läsare som K
hævder	797 K
hébergé	2107 ce contenu est K par
hình	102 có chứa K ảnh
híreinket	2568 K
hírekben	2509 a google K	2532 google K
hírlevelére	2531 K
hírlevelünk	79 K	2625 K
hírlevelünket	2531 K
hírlevelünkre	79 K	2504 K	2624 iratkozzon fel K	2624 iratkozz fel K	2625 K
hírlevél	2628 K
hírlevélre	79 K	2624 iratkozz fel a K	2624 iratkozzon fel a K
hó	2626 ft/K
hónap	2547 első K	2626 első K
hören	974 K sie hier.
hører	3601 der du K
hükmetti	4988 K
hüüdis	1800 K
hüüdsid	1800 K
hűségidő	2558 K nélkül
hồng	5202 nhận hoa K
""", 'i': """
iecienītāko	3291 K avotu
iepriekšējā	102 K versijā
ifølge	797 K	3691 K
ihtiyaç	0 yardima K
illimité	2073 accès K	2168 en K
imágenes	41 tus K	102 contiene K
incorporó	1600 se K a
independentă	4157 presa K
independência	4027 a K
indicó	1731 K
indiqué	2263 a K
indrømmede	797 K
indrømmer	797 K
indépendance	2261 notre K
indépendant	2059 soutenez le journalisme K	2261 journalisme K	2261 média K
indépendante	2165 la presse K a	2261 presse K	2261 information K
información	1566 sigue toda la K	1566 siga toda la K	1600 cubre la K	1729 esta K
informację	3744 wyślij K
informações	102 com K de
informațiilor	4056 preluarea K
informováni	606 chcete být K
informó	1731 K
informē	3344 K
ingresá	78 K tu correo
innehåll	4653 externt K	4677 externt K
innehåller	102 K spoilers
innehållet	10 K
innrømmer	3691 K
innrømmet	3691 K
inquiète	2263 s'K
inquérito	36 nosso K
inscrição	3861 cancelar a K
inscríbete	1529 K
inställningar	4650 cookie-K	4650 dina K för cookies	4650 dina K för kakor
insändare	44 K	4676 skicka din K	4676 din K till	4676 skriva en K
intelektą	3229 dirbtinį K	3244 dirbtinį K
inteligencję	3766 przez sztuczną K
inteligencí	570 umělou K
intelligenciával	2540 mesterséges K készült	2560 mesterséges K
introduceți	78 K adresa de email
intégralité	2068 pour lire l'K
investigación	54 meses en esta K	54 meses a esta K	102 para esta K	1729 esta K
investigação	4027 esta K
investigație	4157 această K
investigațiile	4157 continua K
invítame	55 K a un café	55 K un café	1728 K a
invítanos	1728 K a
ismételgette	2627 K
istediğiniz	4845 K zaman iptal	4987 K zaman iptal
izražavaju	4352 komentari K
içeriği	10 K
içeriğin	4880 harici K
içermektedir	102 sahneler K
išorinio	3227 K turinio
""", 'j': """
jautāja	3344 K
javascript가	3162 K
javascript를	3162 K
javasolják	2627 K
jelölj	63 K meg	63 K be
jelöljetek	63 K meg
jesteś	3693 skoro już tu K	3693 skoro tu K
ještě	617 zbývá K
jogász	2536 K
jugé	2263 a K
jurnalistă	4060 este K
jurnaliștii	40 K noștri	4091 K noștri îți trimit	4157 K noștri
jälgi	1797 K meid
jäljellä	1984 ilmaista juttua K	2048 K #%	2048 K # %	2048 #% K	2048 # % K
jäseneksi	81 liity K	2049 liity K
""", 'k': """
kanał	3841 nasz K
kannatusjäseneksi	2049 liity K
kanál	644 náš K
każdego	18 K ranka
každé	18 K ráno
kaže	4422 K
kedykoľvek	4427 odhlásiť sa môžete K
keresőben	2532 google-K
khoản	5145 bạn đã có tài K	5157 điều K sử dụng
không	44 K đồng ý?	61 email của bạn sẽ K hiển thị	72 K spam	5167 K sao chép bài viết	5167 K sao chép nội dung	5167 K sao chép lại
khẳng	5256 K định
kiabált	2627 K
kiabálta	2627 K
kiabálták	2627 K
kiegészítettük	102 a cikket K	102 cikkünket K
kifogásolja	2627 K
kirjeessä	2052 luki K
kiáltott	2627 K
kiáltotta	2627 K
kiáltották	2627 K
kiến	5188 ý K của bạn sẽ	5253 hãy gửi ý K	5253 vui lòng gửi ý K
kliknutím	561 K na
kolačića	4343 K	4373 K
kolačiće	4343 K	4373 K
kolačići	4343 K
komentować	7 K	3731 aby K
komentár	7 pridať K	4451 pridajte K
komentára	4451 pridanie K	4451 vloženie K
komentároch	86 v K
komentárov	86 do K
komentátor	548 je K	548 , K	625 , K
komentátorem	548 je K	625 je K
komentátorka	625 , K
komentátorkou	548 je K	625 je K	4440 je K
komentátorom	4440 je K
komentář	7 přidat K
komentáře	7 pro přidání K	559 vložení K	559 přidání K
komentářích	86 v K
komentářů	22 přidávání K se musíte	86 do K
kommentarsfältet	86 i K
kommentekért	2521 a K
kommenteléshez	7 K
kommenttikentässä	86 K
koneääni	1966 K
konferencję	3749 naszą K
konuştu	4988 diye K	4988 K
kopírovanie	4433 K obsahu bez	4433 K je zakázané
kopēšana	3290 K bez
korespondentką	3745 jest K	3822 jest K
korespondentė	3226 K
korábban	2567 K itt írtunk	2567 K ebben a cikkben írtunk
korábbi	102 cikkünk K
krzyczał	3843 K
krzyczała	3843 K
krzyknął	3843 K
krzyknęła	3843 K
krävde	4772 K
krævede	22 K felter er	797 K
krönikör	4675 är K	4749 är K
kulturalną	3753 K dyskusję
kulturredaktör	4675 är K	4749 är K
kulturredaktør	705 er K	775 er K	3596 er K	3669 er K
kumppanuuslinkkejä	75 K	1978 K
kvíz	557 náš K	4450 náš K
kvíze	4450 našom K	4450 v K
kvízu	557 našem K	557 v K
kyltissä	2052 luki K
kysyivät	2052 K
kávéra	55 hívj meg egy K	55 hívjon meg egy K	2626 K
käsitellään	102 jutussa K
käyttää	1942 tämä sivusto K
käyttöehdot	1973 hyväksyt K
képeidet	41 K
képeit	41 K
kérdezte	2627 K
kérdezték	2627 K
kérdőívünket	36 K
kért	2627 K
kérte	2627 K
kérték	2627 K
kívánt	102 nem K
können	91 geben sie, was sie K	91 geben sie, so viel sie K	1037 K sie uns
könyörgött	2627 K
könyörögtek	2627 K
köszönjük	2624 K, hogy olvasol
kötelező	22 K mezőket
kövessen	2509 K minket	2624 K minket
követelte	2627 K
követelték	2627 K
közgazdász	2536 K
közlése	2559 nélküli K tilos
közreműködésével	2622 K készült
közéjük	52 állj be K	52 álljon be K
közölte	2627 K
kúpte	4521 si K
küldd	50 K el
küldjük	58 K neked
küldünk	58 K neked
kündigte	1040 K an
künstlichen	908 K stimme vorgelesen	908 K stimme vertont
künstlicher	967 mithilfe von K
küpsised	1750 K
küpsistega	1750 K	1769 K
küsis	1800 K
kč	563 za # K	563 od # K	645 od # K
kļūsti	3341 K par
křičel	646 K
křičela	646 K
křičeli	646 K
kể	5256 K
""", 'l': """
labākie	3310 K raksti tavā
lamentó	1731 K
lançait	2263 K
lasītu	3280 lai K tālāk
lasītāji	3342 mūsu K
lasītājiem	3342 mūsu K
lejupielādē	3341 K
lelkisegély	103 K
leverandør	3598 ekstern K
leverantör	4677 extern K
leído	1640 has K tus #
leírásokat	102 K tartalmaz
licencí	48 K cc	48 cc-K
licença	48 K cc
licența	48 K cc
lietotnē	3300 K
linkistä	1977 lisää tästä K
lisenssillä	48 K
lisäsi	2052 K
llicència	48 K cc
lucrează	4060 K în presă
lunedì	18 ogni K
lună	4158 pe K
luận	7 để bình K	86 phần bình K	102 từ chối bình K	5145 đăng nhập để bình K	5188 bình K của bạn sẽ	5253 đăng nhập để bình K
lájkolj	2509 K minket
lákal	646 K
läget	4686 koll på K
lähdet	1917 ennen kuin K
lähetä	50 K se
lähetämme	58 K sinulle
lämna	78 K din mejl	78 K din e-post
läsa	4689 du kan K mer	4689 kan du K mer	4689 K mer om	4766 #% kvar att K	4766 # % kvar att K	4770 fri att K
läsare	37 våra K	4687 våra K	4770 våra K
läsarna	19 tack vare K
läser	4769 tack för att du K
läsning	1 min K
läsningstid	1 K
lästid	1 K
låst	733 K for	3628 K for	4706 K för
læser	794 tak fordi du K
læserbrev	44 K	706 skrive et K	706 send dit K
læsere	37 vores K	795 vores K
læseres	717 vores K støtte
læserne	19 takket være K
læsetid	1 K
læsning	1 min K
límite	1546 K de notas
límites	1540 sigue leyendo sin K
lòng	5172 vui K gửi về	5253 vui K gửi về
löd	4772 K
lød	797 K	3691 K
lūdza	3344 K
lập	5192 ủng hộ báo chí độc K	5254 báo chí độc K
""", 'm': """
magyarázta	2627 K
mailovú	4453 e-K adresu
mainoslinkkejä	38 K	75 K	1978 K
manhãs	18 todas as K
markedsføringscookies	677 K
marqués	61 champs K d'une étoile
masintõlke	1752 K abil
materiał	10 ten K
matéria	21 ler esta K	3856 esta K é só	3943 para ler esta K	4022 #% desta K	4022 # % desta K	4022 #% da K	4022 # % da K	4027 esta K
matérias	3910 limite de K	4021 K
matí	495 rep cada K
mawiał	3843 K
mawiała	3843 K
mañana	18 cada K
mañanas	18 todas las K
medmänniska	103 jourhavande K
megbírságolta	2627 K
megbízásából	2622 K készült
megjelenését	2622 K támogatta	2622 K támogatja
megjelenítése	2585 tartalmainak K	2585 tartalmak mindig K
megszakítása	22 válasz K
megváltoztat	102 nevek K
megváltoztattuk	102 nevét K
meidän	2049 tue K
meitä	1975 tukea K	1975 tue K	2049 tue K	2049 auta K
mencióname	63 K
menționat	4159 a K
mesačne	4523 K
mesečno	4421 K	4619 K
mesélte	2627 K
mieltä	44 eri K?	44 samaa K?
miesiąc	3842 za K
miesięcznie	3842 K
minkä	91 anna K voit
miễn	16 bài K phí	5195 hết số bài K phí	5255 dùng thử K phí
mjesečno	4421 K
moderálási	2521 K elveink
modifié	102 article a été K	102 prénom a été K	102 nom a été K
modifiés	102 prénoms ont été K	102 noms ont été K
modération	84 jouez avec K	2159 charte de K	2159 K par la rédaction
mokė	3277 K
mondták	2627 K
mostrarà	61 adreça no es K
mostrará	61 correo no se K	1540 este mensaje se K en
możesz	91 wpłać, ile K
možete	91 dajte koliko K
multó	1731 K
mulțumim	4156 K că ne citești
munkatársa	2538 K	2609 K
munkatársunknak	40 K
munkánk	2625 K
munkánkat	2500 támogasd K	2500 támogassa K	2545 K	2624 támogasd K	2624 támogassa K	2625 K
myönsi	2052 K
másodközlés	2527 K	2550 K
másodközlése	2550 K
märkis	1800 K
määräsi	2052 K
mån	4688 kr/K	4771 kr/K
månad	4631 testa en K	4688 en K för	4769 testa en K	4771 per K	4771 varje K
månaden	4688 första K	4771 i K	4771 första K
månader	4688 K för #	4769 testa # K
månadsgivare	4769 bli K
måned	654 prøv en K	718 i # K	794 prøv en K	796 pr. K	3610 en K for	3688 prøv en K	3690 per K
måneden	796 om K	3690 i K
måneder	718 i # K	3610 K for #
média	2261 notre K
mês	4027 até o fim do K	4028 por K	4028 ao K
mình	55 mời K ly cà phê	63 tag K
míní	646 K
mówi	3843 K
mówili	3843 K
mówił	3843 K
mówiła	3843 K
môžete	4449 článok si K
müşterimiz	4917 K
mācīja	3344 K
mākslīgais	3297 K intelekts
mēnesis	3343 pirmais K
mēnesī	3343 K
mėgstamiausią	3222 K
mėnesį	3276 per K
měsíc	563 první K	645 za K	645 první K
měsíčně	645 K
můžeme	503 díky vám K
můžete	556 článek si K
mạnh	5256 nhấn K
""", 'n': """
nabádal	646 K
nabádala	646 K
naléhal	646 K
namawiał	3843 K
namawiała	3843 K
napisał	3843 K
napisała	3843 K
napiš	39 K nám	68 K nám
napište	39 K nám	547 K nám	580 K na	643 K nám
napísal	4524 K
napíšte	39 K nám	4439 K nám	4439 K, prosím	4472 K na	4521 K nám
naročilo	4555 hvala za K
naročite	81 K se	4529 K se na naše	4617 K se
naročnik	51 kot K	4528 že K
naročnike	4536 samo za K	4536 le za K
naročniki	51 K lahko	4568 lahko berejo le K	4568 berejo samo K	4621 K
naročnikom	4528 dostopen le K	4528 na voljo K	4528 na voljo samo K	4528 na voljo le K	4568 dostopna le K	4568 dostopna samo K	4568 dostopen le K	4568 dostopen samo K
naročnina	4556 K	4621 K
naročnino	4556 z K	4578 z K
narzędzi	3766 przy wsparciu K ai
nastavení	524 kvůli K cookies	524 K cookies	524 K souhlasu	524 vašeho K cookies	524 K soukromí
naujienlaiškio	3234 K
naujienlaiškis	3275 mūsų K	3278 K
naujienlaiškį	3214 mūsų K	3234 K	3274 užsisakykite K	3275 mūsų K
navođenja	4358 bez K izvora
navođenje	4358 uz K izvora
nawoływał	3843 K
načtením	525 K videa	525 K obsahu
našeho	553 do K týmu	553 K e-shopu
našem	4347 K timu
našich	579 K zpráv	4471 K správ
neatkarīgu	3341 atbalsti K
nekünk	39 írj K	39 írjon K	39 írja meg K	39 írd meg K	68 írj K	68 írjon K	68 írja meg K	68 írd meg K	68 meséld el K	2624 segíts K	2624 írjon K	2624 írj K	2624 jelezd K	2625 K adód
nemokamą	3238 K paskyrą
neobmedzený	4426 K prístup
neodpovídá	31 K za
neodpověděl	102 K
neodpověděla	102 K
neodpověděli	102 K
neomezený	543 K přístup
neomezeně	507 K číst
nepieciešama	0 K palīdzība
nepiekrītat	44 K
nepriklausomą	3236 paremkite K žurnalistiką	3274 paremkite K	3275 K žurnalistiką
nesouhlasíte	44 K?
nesúhlasíte	44 K?
newsissä	1956 google K
nezodpovedá	31 K za
nezodpovídá	31 K za
nezávislou	643 podpořte K
nezávislá	644 K média
nezávislé	4522 K médiá
nezávislú	4521 podporte K
nghiêm	5167 K cấm sao chép
nghiên	5174 là nhà K cứu
ngoài	5178 nội dung bên K
nguồn	5170 K ưu tiên	5170 K tin ưu tiên	5238 K ưu tiên
người	51 K đăng ký có thể
nhiệm	5188 chịu trách K về nội dung bình luận
nhân	5179 trí tuệ K tạo
nhấn	5253 K vào đây
nhận	5148 đăng ký K bản tin	5148 đăng ký K tin	5253 đăng ký K bản tin	5253 đăng ký K tin
nhập	25 đăng K	5145 vui lòng đăng K	5145 đăng K để đọc	5145 đăng K để xem	5145 đăng K để lưu	5145 hãy đăng K để	5253 đăng K để đọc	5253 đăng K để xem
nhật	102 bài viết đã được cập K	102 bài báo đã được cập K
niedostępny	3746 materiał wideo jest K
niezależne	3840 wesprzyj K	3840 wspieraj K	3841 K media
niezależność	3841 K
niezależną	3841 jesteśmy K
noastră	4157 munca K
nolēma	3344 K
norāda	3344 K
nosūtīsim	58 jums K
notificações	15 as K	3869 ative as K	3869 ativar K	3869 receba K
notificările	15 K	4044 activează K
notifikácie	4452 K
notícia	4027 esta K
notícias	3861 receba as K	3861 receba K	3872 siga as últimas K	4021 K
novinařina	644 naše K
novinařinu	644 nezávislou K
novinár	4440 je K	4440 , K
novinári	4522 naši K
novinárka	4440 je K	4440 , K
novinárkou	4440 je K
novinárom	4440 je K
novinář	548 je K	548 , K
novinářem	548 je K	625 je K
novináři	644 naši K
novinářka	548 je K	548 , K
novinářkou	548 je K	625 je K
novičke	4529 na e-K
novičnik	4537 K	4537 e-K	4618 naš e-K	4621 K
novičnika	4537 K
nuotraukų	41 K ir vaizdo
nusprendė	3277 K
násilí	0 domácí K
nášho	4446 do K tímu
nächste	22 in diesem browser für die K	1037 sind sie der K
näyttämällä	1940 K sisällön
nélkül	71 reklám K	72 spam K
nói	5256 K
nõus	44 ei ole K?
năm	5255 mỗi K
""", 'o': """
obaveštenja	15 K
obchodě	553 našem K
obegränsad	4634 K tillgång
obećala	4422 K
obećao	4422 K
obiecał	3843 K
obiecywał	3843 K
obligāta	3290 atsauce K
oblíbené	545 K zdroje
oblíbených	545 K zdrojů
oblíbenými	545 K zdroji
obrigatórios	22 campos K são marcados com	3885 campos K são marcados com	3890 campos K marcados	3890 campos K são marcados com
obveščanje	4555 na naše K
obľúbené	4437 K zdroje
obľúbených	4437 K zdrojov
obľúbenými	4437 K zdrojmi
också	52 var med du K
odběru	79 k K
odebírat	578 chcete K
odebírejte	512 K náš	584 K	643 K
odemkněte	507 K si
odhlásit	513 K se můžete kdykoli
odoberať	4470 chcete K
odpoveď	22 zrušiť K
odpovídal	646 K
odpověděl	646 K
odpověděla	646 K
odpověď	22 zrušit K
odpowiadał	3843 K
odpowiedzialności	31 nie ponosi K
odpowiedział	102 nie K	3843 K
odpowiedziała	102 nie K	3843 K
odpowiedziało	102 nie K
odražavaju	4352 komentari K	4352 komentari ne K
odídete	4435 kým K
ofereça	3856 K este artigo
ograniczeń	3699 czytaj bez K	3699 czytaj więcej bez K
også	52 bli med du K
ogłosił	3843 K
ogłosiła	3843 K
oikaisupyynnöt	1969 K
oikaisupyyntö	1969 K
olvashatják	2566 csak előfizetők K
olvasási	1 K idő
olvasóiból	2545 K él
olvasóink	37 K	2625 K
olvasóknak	19 az K
opinião	31 K do	31 K deste
opinión	31 K de	1728 danos tu K
ordenó	1731 K
ordonné	2263 a K
ortakliği	4899 iş K linkleri	4901 satiş K bağlanti	4901 satiş K linkleri
orzekł	3843 K
osobních	541 ochrany K údajů	541 ochraně K údajů
osobných	4442 K údajov
ostrzegał	3843 K
ostrzegała	3843 K
ostrzegł	3843 K
otrzymywać	3774 chcesz K
označ	63 K mě	63 K ma
označite	63 K me	63 K nas
označte	63 K mě	63 K ma	63 K nás
oznámení	15 K	606 chcete dostávat K	606 chcete zasílat K	606 chceš dostávat K
oznámil	646 K	4524 K
oznámila	646 K	4524 K
ozvěte	39 K se nám	68 K se nám	547 K se nám	643 K se nám
""", 'p': """
padėkite	3274 K mums
pageidaujamą	3222 K šaltinį
paklausė	3277 K
palīdzi	3304 ziedo un K	3341 K mums
palīdzība	0 vajadzīga K
palīdzību	3297 mākslīgā intelekta K	3312 mākslīgā intelekta K
parašykite	39 K mums	68 K mums	3274 K mums
parsisiųskite	3274 K
participación	1582 normas de K
partnerské	75 K odkazy	566 K odkazy	4458 K odkazy
partneři	527 my a naši K
pastā	3302 e-K
pastāstiet	39 K mums	68 K mums
patronką	3764 zostań naszą K
patrões	3973 sem K	4027 sem K
paylaşilan	4967 tarafindan K bir gönderi	4967 tarafindan K gönderi
paylaşin	26 K	50 K	4906 K
paylaştiği	4967 K bir gönderi	4967 'in K bir gönderi
paziņoja	3344 K
paziņojumus	3301 K
państwa	3744 czeka na K
pašte	3234 jūsų el. K
pažadėjo	3277 K
periódico	1729 este K	1729 nuestro K
permanència	497 sense K
persiųskite	50 K
personvernerklæring	3573 K
phê	55 mời tôi một ly cà K	5192 mời bạn một ly cà K
phóng	5172 liên hệ K viên	5174 là K viên	5174 K viên ban	5177 là K viên báo	5177 là K viên của	5253 hãy liên hệ K viên
phút	1 K đọc
phản	102 chưa K hồi
pidió	1731 K
pidätetään	1952 kaikki oikeudet K
pidätämme	30 K oikeuden
pisał	3843 K
pisała	3843 K
pišite	39 K nam	39 K našoj	39 K nam na	68 K nam	68 K našoj	68 K nam na	4340 K nam	4372 K nam na	4372 K na	4419 K nam	4542 K nam	4542 K na	4572 K nam na	4572 K na	4617 K nam
piškotke	4545 K	4573 K
piškotki	4545 K
piškotkov	4545 K	4573 K
pište	580 K na	580 K nám na
plakáton	2627 állt a K
plânge	4159 se K
pochází	550 obsah K
podcastów	3750 K
podcastů	555 K
podcaście	35 naszym K
podeľte	68 K sa s nami
podeślij	50 K
podkreśla	3843 K
podporovatelé	644 naši K
podporují	644 nás K
podpoře	503 díky vaší K můžeme	644 díky K
podpořte	568 K	643 K nás	643 K naši	643 K naše	643 K mě
podrška	4419 vaša K
podrške	4359 bez vaše K	4420 vaše K
podršku	4419 vašu K
podržite	4359 K	4419 K nas	4419 K naš
podělte	68 K se s námi	68 K se o
podľa	4524 K
poinformował	3843 K
poinformowała	3843 K
pokračovanie	4426 pre K v čítaní
pokračování	507 K je dostupné	566 K článku níže
pokračuje	566 článek K	566 text K	4458 článok K	4458 text K
pokračujte	507 K ve čtení s
politoložka	537 je K
politológus	2536 K
política	429 K de galetes	1576 K de cookies	3883 K de cookies	3912 cobre K
pomocí	570 K ai
pomocą	3766 z K ai
pomoć	4419 vašu K
pomóż	3840 K nam
pomôžte	4521 K nám
poprosił	3843 K
poprosiła	3843 K
poprosiło	3843 K
poručila	4422 K
poručio	4422 K
poslední	577 K článek zdarma	577 K článek, který můžete
posledný	4469 K článok zadarmo
poslušajte	4571 K nas
postafiókjába	2504 K
postafiókjában	2529 minden reggel a K	2529 minden este a K	2529 minden nap a K	2529 minden héten a K
postafiókodban	2529 minden reggel a K
postaládádba	80 a K	2531 a K
postaládádban	2529 minden reggel a K	2529 minden héten a K
postaládájában	2529 minden reggel a K	2531 ön K
posílat	561 nechte si K
posílejte	547 K nám
posíláme	58 vám K	58 K vám
potřebujeme	643 K vaši pomoc	643 K vaši podporu
potřebujete	0 K pomoc
používame	4442 K cookies
používá	527 tento web K
používáme	527 K cookies
povestește	68 K-ne
povestiți	68 K-ne
powiedział	3843 K
powiedziała	3843 K
powtarzał	3843 K
powtarzała	3843 K
poznámka	102 K redakce
pozostało	3699 K # %	3699 K #%
pozvěte	55 K mě na kávu	55 K mě na kafe
počasti	55 K me kavom
pořadatelé	646 zvou K
pošaljite	50 K ga	4340 K nam	4340 K na	4419 K nam
pošiljamo	58 K vam	58 vam K
pošleme	58 vám K	58 K vám	58 ti K
pošlete	50 K ho	50 K jej	547 K nám	643 K nám
pošli	50 K ho
pošlite	50 K ho	4439 K nám	4521 K nám
pošljemo	58 vam K
pošljite	50 K ga	4542 K nam	4542 K jo nam	4542 K na	4617 K nam
požádal	646 K
požádala	646 K
pracę	3841 naszą K
pranešimus	3233 K
praneškite	39 K mums	68 K mums
pranešė	3277 K
prašė	3277 K
preberať	46 K
precizējums	102 K:
predchádzajúceho	4473 bez K súhlasu
predchádzajúcej	102 K verzii článku
predplatiteľ	51 ako K	4426 už ste K	4426 ste K
predplatiteľom	81 staňte sa K	4434 K	4521 staňte sa K
predplatiteľov	4434 pre K
predplatné	4426 už máte K	4455 K	4521 kúpte K	4521 kúpte si K	4525 K
predplatného	4455 K
predplatným	4455 K	4476 s K
predplaťte	81 K si
preferată	4058 sursă K pe google	4058 sursă K în google
preferované	545 K zdroje	4437 K zdroje
preferovaný	545 K zdroj	4437 K zdroj
preferovaných	545 K zdrojů	4437 K zdrojov
preferovaným	545 K zdrojem	4437 K zdrojom
pregledač	11 vaš K
prehliadač	11 váš K
première	102 K version de cet
prenumeratorów	3699 tylko dla K	3772 tylko dla K
prenumeratą	3758 z K
prenumeratę	81 kup K	3699 masz już K	3758 zamów K	3758 kup K	3758 wykup K	3784 kup K
preporučila	4422 K
preporučio	4422 K
pretlačiť	46 K
prevziať	46 K
prečítate	4426 celý článok si K
pridruži	52 K im se
pridružite	52 K im se	52 K se	52 K se jim	4419 K se našoj	4419 K im se	4617 K se nam
pridržana	4332 sva prava K
pridržane	4535 vse pravice K
pridržava	30 K pravo
pridržavamo	30 K pravo
pridūrė	3277 K
prihlásenie	4427 ďakujeme za K	4453 ďakujeme za K
prihlásení	4455 po K
prihlásením	4453 K súhlasíte
prihláste	25 K	4426 K sa a čítajte	4521 K sa na odber
prihvaćate	4354 prijavom K
pripažino	3277 K
programėlėje	3232 K
programėlę	3232 K
prohlásil	646 K
prohlásila	646 K
prohlížeč	11 váš K
pronađite	4370 K nas
proposé	2155 conçu et K par
prosił	3843 K
prosiła	3843 K
pročitali	4324 da biste K
pročitate	4322 da K cijeli	4322 da K ceo
prośbę	3693 mamy do ciebie K	3693 mamy małą K
prošnjo	4539 imamo majhno K	4539 majhno K
prywatności	3721 ustawienia K	3721 ustawień K	3725 polityka K	3725 polityce K
przeczytać	3699 aby K cały	3699 aby K ten artykuł
przeczytałaś	3753 dziękujemy, że K
przeczytałeś	3753 dziękujemy, że K
przedrukować	46 K
przedrukowywać	46 K
przeglądarka	11 twoja K
przekaż	3696 K nam #%	3840 K nam	3840 K #
przekonywał	3843 K
przekonywała	3843 K
przesyłajcie	3744 K
przesyłamy	58 K ci
prześlemy	58 K ci	58 K wam
prześlij	50 K go	50 K ten	3728 K zdjęcie	3728 K zdjęcia	3744 K nam	3744 K je do nas	3840 K nam
przeżywasz	0 K kryzys
przyznał	3843 K
przyznała	3843 K
przyłącz	52 K się
przyślij	3728 K zdjęcie	3744 K nam	3744 K je do nas	3840 K nam
práca	4522 naša K
práce	644 naší K
práci	644 naši K
prácu	4522 našu K
právnička	537 je K
právník	537 je K
précision	102 K:
précisé	2263 a K
précédente	102 version K de cet
préférée	2143 source K
préférées	2143 sources K
prévient	2263 K
príspevky	4451 K v diskusii
príspevok	4521 váš K
próxima	4027 nossa K
průzkumu	36 našeho K
psychické	0 K pomoci
ptá	646 K se
pubblicità	12 la K	71 niente K	71 senza K	71 nessuna K	2784 blocco della K	2935 senza K
publicarà	23 no es K
publicará	61 correo no se K
publicată	23 nu va fi K
publicistája	2538 K
publicité	12 la K	12 cette K	71 sans K	71 pas de K	2105 bloqueur de K	2105 bloqueurs de K	2261 sans K
publicités	2105 bloqueur de K
publicystką	3745 jest K	3822 jest K
publicystą	3745 jest K	3822 jest K
publikování	538 K nebo šíření
publiée	23 ne sera pas K	2113 votre adresse e-mail ne sera pas K
pytał	3843 K
pytała	3843 K
pytały	3843 K
pytań	3752 na kilka K
pyyntö	1917 pieni K
pyysivät	2052 K
pásale	1728 K esta
pásalo	50 K
päevakokkuvõte	1757 K
päivitetty	102 juttua K	102 juttua on K
päätoimittaja	1963 K	2033 on K
päätti	2052 K
påminde	4772 K
pénzbe	2625 K kerül
pénzéből	19 olvasók K
písemného	539 bez K souhlasu
písomného	4473 bez K súhlasu
píšte	4472 K na	4472 K nám na
pódcast	35 nuestro K	1729 nuestro K
pôvodnej	102 K verzii článku
pārpublicēt	46 K
pārpublicēšana	3283 K bez	3290 K bez
pārsūtiet	50 K
přebírat	46 K
přebírání	538 K článků
předchozí	102 K verzi článku
předchozího	539 bez K souhlasu	582 bez K souhlasu
předplatitel	51 jako K	51 K může	507 už jste K	507 jste K
předplatitele	542 pro K
předplatitelem	81 staňte se K	643 staňte se K
předplatitelé	51 K mohou	576 jen K	576 pouze K	576 najdou K	576 přečtou K	644 naši K	647 K
předplatitelům	542 K	576 pouze K	576 jen K
předplatné	507 koupit K	508 už máte K	563 K	647 K
předplatného	563 K
předplatným	507 dostupné s K	563 K	585 s K
předplaťte	81 K si	509 K si	643 K si
přehrání	550 K videa
přehráním	525 K videa
přetisk	46 K
přetisknout	46 K
převzít	46 K
přečíst	507 zbývá vám K	617 zbývá K	617 zbývá vám K
přidej	52 K se
přidejte	52 K se	579 K si nás	643 K se	643 K se k nám
přihlaste	25 K	507 K se a čtěte	512 K se k odběru	643 K se k odběru
přihlášení	561 děkujeme za K	563 po K
přihlášením	561 K k odběru	561 K souhlasíte
připojte	52 K se
připomněl	646 K
připustil	646 K
přispějte	91 K, kolik můžete	91 K, čím můžete	568 K	643 K	643 K i vy
přiznal	646 K
přiznala	646 K
přiznává	646 K
příspěvek	643 váš K
příspěvku	525 načtením K	550 zobrazení K
příspěvky	559 K v diskusi
příspěvků	503 žije z K	503 žijeme z K	503 z K čtenářů
příspěvkům	503 díky K čtenářů
původní	102 K verzi článku	102 v K verzi
""", 'q': """
quyên	5253 K góp ngay	5257 K góp
quyền	5167 giữ bản K
quảng	12 sau K cáo	12 dưới K cáo	71 không K cáo	71 không có K cáo	5221 trình chặn K cáo	5221 chặn K cáo
""", 'r': """
radził	3843 K
radziła	3843 K
radí	646 K
rakstīja	3344 K
rappelé	2263 a K
različici	102 prvotni K	102 prejšnji K
rašykite	39 K mums	68 K mums	3274 K mums
rašė	3277 K
recaptcha로	3194 K
recibirás	58 K
reclamă	12 K
reconoció	1731 K
recordó	1731 K
rectificación	102 K:
recunoaște	4159 K
redacció	40 la nostra K	44 cartes a la K	441 la K t'envia	496 la nostra K
redacción	40 nuestra K	44 cartas a la K	102 nota de la K	1636 la K te envía	1680 se incorporó a la K	1729 nuestra K
redacţia	40 K noastră
redacția	40 K noastră	4091 K îți trimite	4157 K noastră
redacției	40 K noastre	102 nota K
redakcją	40 naszą K
redakcję	3840 wesprzyj K
redaktorką	3745 jest K	3822 jest K
redaktorė	3226 K
redaktör	4675 är K för	4675 är K på	4675 är politisk K	4749 är K på
redaktør	705 er K på	705 er K for	705 er politisk K	775 er K på	775 er K i	3596 er politisk K	3596 er K i	3596 er K for	3669 er K i
redação	39 escreva para a K	40 nossa K	68 escreva para a K	3938 a K envia	3983 entrou para a K	4027 nossa K
redistribuída	3909 reescrita ou K
redistribuído	3909 reescrito ou K
reenvíalo	50 K
refusé	2107 K le dépôt
registrácii	4455 po K
registráciou	4453 K súhlasíte
registráciu	4453 ďakujeme za K
regisztrálj	2624 K ingyenesen	2624 K, hogy
regisztráljon	2624 K ingyenesen	2624 K, hogy
regisztrálnia	2566 K kell
regístrate	1540 K gratis	1544 K para
reinhören	904 jetzt K:
rejestrując	3755 K się
reklamlänkar	75 K	4690 K	4722 K
reklamą	12 K
reklám	71 nincs K	4522 bez K
reklámblokkoló	2595 K
reklámblokkolót	2595 K
reklámok	2625 K nélkül
reportaż	3841 ten K
reporterką	3745 jest K	3822 jest K
reportér	548 , K	625 , K	4440 , K
reportérem	548 je K	625 je K
reportérka	548 , K	625 , K	4440 , K
reportérkou	548 je K	625 je K	4440 je K
reportérom	4440 je K
reportérovi	40 našemu K	40 nášmu K
reportérům	40 našim K
reproducció	449 K sense permís
reproducción	1597 prohibida su K	1597 prohibida la K
reprodução	3906 proibida a K	3906 K proibida	3946 K permitida desde	3946 K é permitida desde
reprodúcelo	46 K
republié	46 K	2129 K avec	2174 cet article est K
repórter	40 nosso K	3912 é K
repórteres	40 nossos K
respondió	102 no K a
responsabilità	31 K di
responsável	84 jogue de forma K
reveló	1731 K
rezervăm	30 ne K dreptul
riêng	5157 chính sách quyền K tư	5195 dành K cho thuê bao	5203 quan điểm K của tác giả
rovatvezető	2609 K
rovatvezetője	2538 K	2609 K
ročne	4523 K
ročně	645 K
rät	1040 K
rätta	4681 K fel
rättar	4681 vi K fel
rättelse	102 K
räumte	1040 K ein	1040 K der	1040 K die
rääkis	1800 K
råber	797 K
råbte	797 K
rådde	4772 K
rådede	797 K
réagir	2116 pour K
réagissez	2260 K à
réalisation	2155 n'a pas participé à la K
rédacteur	2133 est K
rédaction	39 appelez la K	39 contactez la K	39 écrivez à la K	39 joignez la K	68 appelez la K	68 contactez la K	68 écrivez à la K	68 joignez la K	102 note de la K	2133 a rejoint la K	2155 n'a pas participé à sa K	2164 la K vous	2168 pour soutenir la K	2260 soutenez la K	2260 alertez la K	2261 notre K
rédactrice	2133 est K
régulièrement	2133 collabore K
répondu	102 n'a pas K à	102 n'ont pas K à
réponse	22 annuler la K
répétait	2263 K
réserve	30 se K le droit
réservons	30 nous K le droit	30 K le droit
réservé	2068 cet article est K	2068 ce contenu est K	2068 article K
réservée	2068 K à nos abonnés	2068 la suite est K	2071 K aux abonnés
réservés	2071 K aux abonnés	2129 tous droits K
résiliable	2262 K à tout moment
részesített	2532 előnyben K forrásként
röst	4678 ai-K	4714 ai-K
răspuns	102 nu a K	102 nu au K	4159 a K	4159 au K
răspunsul	22 anulează K
rằng	5256 viết K	5256 cho K
""", 's': """
sacīja	3344 K
sadržaj	10 ovaj K	4343 vanjski K	4343 spoljni K
sadržaja	10 ovog K	4343 vanjskog K	4343 prikaz ovog K	4343 prikaz K
sakė	3277 K
samfunnsøkonom	3587 er K
samobójcze	103 myśli K
samobójstwie	103 myślisz o K
samobójstwo	0 K
samovražde	0 K	103 uvažujete o K
samovražedné	103 K myšlienky
sanctionné	2263 a K
sandučić	80 u vaš K	4325 u vaš K
sandučiću	4325 u vašem K	4354 vašem K
sbírka	647 K
schließ	52 . K dich
schließen	52 . K sie sich	809 K sie ein abo	1037 K sie ein abo
schránke	4427 vašej K
schránky	80 do vaší K	80 do vašej K	512 do vaší K	4427 do vašej K
scrieţi	39 K-ne	68 K-ne
scrieți	39 K-ne	68 K-ne
sdílejte	26 K	50 K ho
sebevraždě	0 K	103 uvažujete o K
sebevražedné	103 K myšlenky
segítsen	2624 K, hogy
segítségedre	2624 szükségünk van a K
segítségre	0 K van szüksége	0 K szorul
según	1731 K
selbsttötung	103 K
sensível	102 pode ser K
sentenció	1731 K
sería	1637 sin ti no K
sesión	25 inicia K	25 inicie K	1540 inicia K para
sessió	25 inicia K
sessão	25 inicie K	4026 inicie K
señaló	1731 K
sfătuia	4159 K
sfătuiește	4159 K
sfătuit	4159 a K
sisällön	10 K	1965 ulkoisen K
sisältö	1922 tämä K on vain
sisältöä	1965 ulkoista K
siunčiame	58 jums K
sjefredaktør	3596 er K
självmord	0 K
självmordslinjen	103 K
självmordstankar	103 K
sjöng	4772 K
skarży	3843 K
skarżył	3843 K się
skrzynkę	80 na twoją K	3703 na twoją K	3703 na swoją K	3755 K mailową
slažete	44 K se	44 ne K se
slobodné	4521 podporte K
slobodnú	4521 podporte K
slušajte	4370 K nas
slíbil	646 K
slíbila	646 K
socioložka	537 je K
sollicité	102 K par
sollicitée	102 K par
sondę	3752 naszą K
sonuçlarinda	4872 google arama K
sorumluluğu	31 K
souborů	540 K cookie
souhlasíte	44 K?	561 e-mailu K	561 odesláním K	561 registrací K
soạn	39 nhắn cho tòa K	39 nhắn tòa K	39 gửi về tòa K	39 gửi cho tòa K	68 nhắn cho tòa K	68 nhắn tòa K	68 gửi về tòa K	68 gửi cho tòa K	5172 về hộp thư của tòa K	5192 hãy ủng hộ tòa K	5203 bằng văn bản của tòa K	5253 hãy gửi về tòa K	5253 hãy liên hệ tòa K	5253 hãy báo cho tòa K	5254 tòa K
spandér	55 K en kaffe
spolupráci	566 ve K s partnerem	4458 v K s partnerom
sponsorisés	75 liens K
sporočite	39 K nam	68 K nam	4542 K nam
sportkrönikör	4675 är K
sportsredaktør	705 er K
spracovaním	4453 K osobných údajov
sprijiniți	4156 K
sprijină	4156 K-ne
správach	4438 google K
správy	4438 google K
spuneți	39 K-ne	68 K-ne	4157 K-mi mai jos
stellenbörse	903 in unserer K
stjärna	61 fält med K
straipsnį	3245 šį K	3275 visą K
stronę	3775 naszą K
stwierdził	3843 K
stwierdziła	3843 K
stáhněte	643 K si naši	643 K si náš
stálo	646 K na	646 K ve	646 K v
står	31 K för	797 K der på	3691 K det på	3691 K det i	4772 K det på
stöd	4626 med ditt K	4769 K oss	4769 K vår	4769 ditt K
stödja	4687 K oss med
stödlinjen	84 K
stödmedlem	4769 bli K
stödprenumerant	4769 bli K
stötta	4687 K oss med	4769 K oss	4769 K vår	4769 K vårt
støt	717 K os	794 K os	794 K med
støtt	3688 K oss	3688 K vår
støtte	651 med din K	651 vi har brug for din K	717 K os med	717 din K gør	794 din K	794 bliv K	3543 med din K	3609 K oss med	3688 din K
støtteabonnent	3688 bli K
støttemedlem	81 bli K	794 bliv K	3688 bli K
stāstīja	3344 K
stăpâni	4121 fără K
stěžuje	646 K
subscripció	499 K
subskrybentów	3699 tylko dla K	3699 dostępna dla K	3699 dostępne dla K	3772 tylko dla K
subskrypcją	3758 z K	3780 z K
subskrypcję	3699 kup K	3699 masz już K	3755 dziękujemy za K	3758 wykup K	3840 kup K
suosikkilähteeksesi	1956 K
suosikkilähteeksi	1956 K
superarán	1726 no K
sursă	4090 link activ către K
suscripción	1540 ya tengo una K	1728 cambia tu K	1732 K
suscríbase	81 K	1728 K
suscríbete	81 K	1540 K para	1540 K por	1540 K en	1550 K al boletín	1728 K
susțin	4082 care ne K lunar	4157 ne K lunar
susține	4156 K-ne	4156 K presa	4159 K că
susținerea	4156 K ta
susțineți	4156 K-ne
svarīgākie	3313 nedēļas K
svarīgākās	3313 nedēļas K
svært	0 har det K
svěřte	547 K se nám
szabályzatot	2521 moderálási K
szabályzatunk	2521 moderálási K
szerencsejáték	2514 túlzásba vitt K ártalmas, függőséget okozhat	2514 K ártalmas, függőséget okozhat	2514 K függőséget okozhat! #+
szerkesztője	2538 K	2609 K
szerkesztőségünk	40 K	2625 K
szerkesztőségünket	40 K
szerkesztőségünknek	40 K	2625 K
szerzője	2538 külső K
szociológus	2536 K
szólított	2627 K fel
szükség	2499 önre is K van	2499 önökre is K van	2499 rád is K van
szükségünk	2499 rád is K van	2499 önre is K van
sábado	18 cada K
sáng	18 mỗi K
säger	4688 tills du K upp	4772 K
sähköpostiin	1929 suoraan K
sähköpostiisi	80 K	1930 K
sähköpostillasi	1990 K
sähköpostiosoitettasi	22 K ei julkaista	61 K ei näytetä	61 K ei julkaista
sähköpostiosoitteesi	78 jätä K	78 anna K	78 kirjoita K	1930 K
sélection	2164 K d'articles
sélections	2068 ajouter l'article à vos K
síganos	1566 K en
síguenos	1566 K en	1728 K
sócio	81 seja K
sõltumatut	1797 toeta K
sõnul	1800 K
sök	4704 K nu
sökresultat	4671 K på google
sökt	102 vi har K	102 har K
söyledi	4988 K
söylediler	4988 K
söylüyor	4988 K
søg	731 K nu
søgeresultater	701 K på google
søgning	701 google-K
søk	3626 K nå
søkene	3592 google-K dine
søkeresultatene	3592 K dine på google
súhlasu	4473 bez K
súhlasíte	44 K?	4453 odoslaním K
súmate	52 K	1728 K al
süresi	1 okuma K
sürümünde	102 önceki K
sütibeállításai	2584 K miatt
sütibeállítások	2584 K miatt	2584 K
sütik	2539 K
sütiket	2539 K
săptămână	18 o dată pe K	4158 pe K
sīkdatnēm	3295 K	3313 K
sống	5192 nuôi K tờ báo	5192 bạn đọc nuôi K
""", 't': """
találatok	2532 google-K
tanácsolja	2627 K
tanácsolják	2627 K
tanácsolta	2627 K
tanácsolták	2627 K
tanította	2627 K
taşiyin	4906 K
teigė	3277 K
tekemään	2050 K sitä
tekijänoikeus	1952 K suojaa
tekoäly	1966 tehnyt K
tekoälyavustaja	64 K
tekoälyavustajamme	64 K
tekoälyllä	1966 K
tekoälyn	1966 K avulla	1966 K tekemä
tekoälyä	1966 käyttää K
telefonā	3301 savā K
tesszük	23 nem K közzé
textům	575 ke všem K
teşekkürler	4985 okuduğunuz için K
thiết	5203 không nhất K phản ánh quan điểm
thuê	51 K bao có thể	5195 dành cho K bao	5195 đã là K bao	5257 K bao
thuộc	5168 bản quyền K
thành	5147 dành cho K viên	5190 bạn đã đăng ký K công	5253 trở K thành viên
tháng	5195 đọc miễn phí trong K	5255 mỗi K	5255 hàng K	5255 K đầu
thích	5170 nguồn tin ưa K	5170 nguồn yêu K
thông	15 K báo	5153 bật K báo	5153 nhận K báo	5172 bạn có K tin	5172 bạn đọc cung cấp K tin	5203 khi phát hành lại K tin	5253 hãy gửi K tin	5253 đăng ký nhận K báo	5253 hãy bật K báo
thường	5174 phóng viên K trú tại
tilføjede	797 K
tillgång	4769 få fri K
tillåtet	4701 inte K att återge
tiếng	5188 K việt có dấu
tiếp	5145 để K tục đọc	5145 để đọc K	5145 đăng nhập để K tục	5192 K sức cho báo chí	5195 để K tục đọc	5253 đăng ký để đọc K	5253 hãy K sức	5253 đăng nhập để K tục
tjänst	4622 en liten K att be
tjänsten	4704 sök K
tovább	50 küldd K	50 küldje K
továbbolvasáshoz	2502 a K
toàn	21 K bộ bài	5145 để đọc K bộ	5145 đọc K bộ bài	5195 để đọc K bộ bài	5253 đăng ký để đọc K bộ
transférez	2258 K-la	2258 K-le
tražila	4422 K je
tražili	4422 K su
tražio	4422 K je
tretích	4442 cookies K strán
treści	10 tej K	3758 dostęp do K
treść	10 tę K
trimiteți	50 K-l
trên	5153 theo dõi K
trước	102 bản K của bài	102 phiên bản K của bài	5188 K khi đăng
trường	22 các K bắt buộc
trợ	0 cần hỗ K	64 K lý ảo	64 K lý ai
tudósító	2609 K
tudósítója	2538 K	2609 K
turpinātu	3280 lai K lasīt
tuần	18 mỗi K	5190 bản tin hằng K của	5190 bản tin hàng K của	5255 mỗi K
tvrdí	646 K
työmme	2050 K
työtämme	1920 tue K	2049 tue K	2050 K
tájékoztató	2516 adatvédelmi K
támogass	2624 K minket
támogasson	2624 K minket
támogathat	2545 K minket
támogatása	2545 K nélkül	2545 olvasók K nélkül	2624 az ön K
támogatásod	2624 a te K
támogatásából	2499 olvasóink K	2545 olvasóink K
támogatására	2499 olvasóink K
támogatásával	2548 partnerünk K	2622 K készült
támogatónk	2545 legyen ön is K	2545 legyél te is K
tâm	0 tư vấn K lý
täglich	820 K per mail
tähtsamad	1769 nädala K
tärkeimmät	1990 K jutut
tästä	1977 lisää K
täällä	1917 kun kerran olet K
täältä	1977 lisää K
téléchargez	2054 K
témoignez	68 K
tôi	63 gắn thẻ K
töltsd	2624 K le
történész	2536 K
týden	18 každý K
týdně	645 K
týždenne	18 raz K
tłumaczy	3843 K
tłumaczył	3843 K
tłumaczyła	3843 K
třetích	550 cookies K stran
""", 'u': """
uafhængigt	795 K medie
ubegrænset	657 K adgang
udostępnij	26 K
ukarał	3843 K
ulaş	39 bize K
ulaşin	39 bize K	4874 bize K	4906 K
ulaşmak	4874 yazara K
unabhängig	959 K von unserer redaktion	959 von unserer redaktion K	972 damit wir K bleiben	1038 wir sind K
undersökning	36 vår K
undersøgelse	36 vores K
undersøkelse	36 vår K
università	2812 insegna all'K
unterstütze	803 K unsere arbeit	803 K uns mit	1037 K uns	1037 K unsere	1037 K mich	1037 K meine
unterstützen	803 K sie unsere arbeit	803 K sie uns mit	803 mit einer spende K	803 können sie uns K	1037 K sie uns	1037 K sie unsere	1037 sie können das K	1037 freiwillig K	1037 K sie mich	1037 K sie meine	1037 K uns
unterstützt	844 ihr browser K	1037 K uns
unterstützung	799 ihre K	799 mit ihrer K	919 ihrer K	919 deiner K	967 mit K von ki	1037 mit deiner K	1037 deine K	1037 eure K
upišite	78 K svoj e-mail
upozorněni	606 chcete být K
upozornění	517 zapněte si K	560 K	606 chcete dostávat K	606 chcete zasílat K	606 chceš dostávat K	606 chcete posílat K	606 chcete odebírat K
upphovsrätt	4667 skyddat enligt lagen om K
upphovsrättslagen	4667 skyddat enligt K
uprednostňované	4474 K zdroje
uprednostňovaný	4474 K zdroj
uprednostňovaných	4474 K zdrojov
upřednostňované	583 K zdroje
upřednostňovaný	583 K zdroj
upřednostňovaných	583 K zdrojů
upřesnění	102 K:
uredništva	4535 brez dovoljenja K	4535 brez soglasja K
uredništvo	4549 v naše K	4618 naše K
uredništvu	40 našemu K	4542 pišite K
urmărește	4043 K-ne pe	4043 K-ne și pe	4044 K știrile	4156 K-ne
urmăriți	4043 K-ne pe	4156 K-ne
ursprünglichen	102 K version	102 K fassung
ustawień	3721 K cookies	3721 K plików cookie
utilização	3883 K de cookies
utilizează	4046 K cookie
utilizăm	4046 K cookie
utánközlés	2527 K	2550 K
utánközlése	2550 K
utánközölhető	46 K
uutislähteeksesi	1956 ensisijaiseksi K
uutislähteeksi	1956 ensisijaiseksi K
uzależniać	89 hazard może K
uznał	3843 K
uznała	3843 K
uzsvēra	3344 K
użyciu	3766 przy K ai
użytkowników	3753 opiniami K
używamy	3724 K plików cookie
užsisakykite	3211 K prenumeratą
""", 'v': """
valorização	103 centro de K da vida
vašeho	512 do K e-mailu
vedieť	39 dajte nám K	68 dajte nám K	4439 dajte nám K
velük	52 tarts K
velünk	68 oszd meg K
venerdì	18 ogni K
verhängte	1040 K
versión	3 K en audio	102 primera K de este
verständlichkeit	102 der K gekürzt
verstärkung	903 suchen K
versão	3 K em áudio
vervielfältigung	873 K nur mit
verziójában	102 korábbi K
veröffentlicht	23 wird nicht K	46 K werden	856 deine e-mail-adresse wird nicht K	856 ihre e-mail-adresse wird nicht K
veröffentlichung	935 seit der K geändert	935 seit K geändert
već	4337 kad ste K tu	4421 K od
videá	41 fotky a K
videóidat	41 K
videóit	41 K
videóját	2519 küldje el K
videókat	41 fotókat és K	41 képeket és K
viditelný	61 e-mail nebude K
vidéo	10 cette K
vidéos	41 vos K	41 photos et K
viestiä	39 laita K	39 laita meille K	68 laita K	68 laita meille K
virheensä	1969 korjaa K
virtuálneho	64 K asistenta
virtuálny	64 K asistent
virtuální	64 K asistent
virtuālais	64 K asistents
vizibilă	61 email nu va fi K
viên	5174 là biên tập K	5177 là biên tập K của	5195 dành cho hội K
viết	5253 hãy K thư	5254 bài K này	5256 ông K	5256 bà K
você	19 sem K	4027 sem K
vollständigen	809 K artikel lesen
volontär	887 ist K
volontärin	887 ist K
voltál	43 ott K	2519 te is ott K
vpišite	78 K svoj e-naslov
vprašalnik	4552 K
vyhradené	4433 všetky práva K	4433 autorské práva sú K
vykřikl	646 K
vykřikla	646 K
vypočuť	4449 si môžete K
vysvetľuje	4524 K
vysvětlil	646 K
vysvětlila	646 K
vysvětloval	646 K
vysvětlovala	646 K
vysvětluje	646 K
vytvořila	570 K ai
vyzýval	646 K
vyzývala	646 K
vyzývali	646 K
vyzývá	646 K
vyžadované	22 K informace	22 K polia
válaszolt	102 nem K
válaszolta	2627 K
válaszolták	2627 K
változatában	102 korábbi K	102 eredeti K
vás	568 bez K by	644 bez K by	4460 bez K by	4522 bez K by
väitis	1800 K
väitti	2052 K
väittää	2052 K
välise	1750 K sisu
våre	3688 meld deg på K
vårt	3555 meld deg på K	3688 meld deg på K
vær	52 K med
védekezett	2627 K
véli	2627 K
vídeo	10 este K	41 seu K
vídeos	41 tus K	41 fotos y K	41 seus K	41 fotos e K	41 fotos i K
vďaka	4522 K vám
vēlamo	3291 K avotu
vēstkopai	3302 K
vēstulei	3302 ziņu K
vědět	39 dejte nám K	68 dejte nám K	547 dejte nám K	643 dejte nám K
všetkým	4467 k K textom
""", 'w': """
wcześniejszej	102 K wersji
webbläsare	11 din K
webinár	4446 náš K
webinář	553 náš K
według	3843 K
weißt	886 K du mehr
wezwał	3843 K
wiadomościach	3775 google K
widziałaś	3728 K coś
widziałeś	3728 K coś
wołali	3843 K
wołał	3843 K
wołała	3843 K
wpłata	3764 każda K	3840 twoja K
wpłatom	3841 dzięki K
wpłać	3840 K
wspierającym	3840 zostań K
współpracy	3761 we K z partnerem
wyjaśnia	3843 K
wypisać	3703 K się w każdej chwili
wyrażam	3704 K zgodę na
wysyłamy	58 K ci	58 K wam
wyślemy	58 K ci
wyślij	50 K go	3744 K nam	3744 K je do nas
wzywał	3843 K
wzywała	3843 K
wöchentlichen	824 K newsletter
właściciela	3841 nie mamy K
""", 'y': """
yazdiğimiz	4916 daha önce K haber
yazmişti	4988 diye K
yhteistyössä	1978 K mainostajan
yönetmenidir	4878 genel yayin K
""", 'z': """
zaakceptować	3746 K pliki cookie
zaapelował	3843 K
zaapelowała	3843 K
zachęcali	3843 K
zachęcano	3843 K
zachęcał	3843 K
zachęcała	3843 K
zadaním	4453 K e-mailu
zadržana	4332 sva prava K
zadržava	30 K pravo
zadržavamo	30 K pravo
zadáním	561 K e-mailu
zagłosuj	3769 K
zahvaljujući	19 K čitaocima	19 K čitateljima	4359 K vama	4420 K vama
zakázané	4433 šírenie je K
založte	643 K si účet
zamknutý	4426 článok je K
zamčený	507 článek je K
zapisując	3755 K się
zapowiedział	3843 K
zapowiedziała	3843 K
zapytał	3843 K
zapytała	3843 K
zastrzeżone	3739 wszelkie prawa K	3739 wszystkie prawa K
zawołał	3843 K
zawołała	3843 K
zašlete	547 K nám
zašlite	4439 K nám
zaželen	4575 K vir
zaželene	4575 K vire
zaželeni	4575 K vir
zbiórka	3844 K
zbývá	507 K vám # %
zdieľajte	26 K	50 K ho
zdjęcia	41 K i filmy	41 K lub filmy	41 K i wideo	41 swoje K	3728 masz K lub
zdjęcie	41 K lub film	3728 masz ciekawe K	3728 masz K lub film	3728 wyślij K lub
zespołu	3749 do naszego K
zewnętrzna	3746 treść K
zewnętrzne	10 treści K	3724 treści K	3746 treści K
zewnętrznej	10 treści K	3746 treści K
zewnętrznych	10 treści K
zgłoś	3744 K go nam	3840 K nam
ziņas	3313 mūsu K
změněna	102 jména byla K	102 jména jsou K
změněno	102 jméno bylo K
znać	39 daj nam K	68 daj nam K	3776 daj nam K	3840 daj nam K
zněl	646 K
zněla	646 K
znělo	646 K
zobrazení	550 K tohoto obsahu	550 K obsahu
zobrazením	525 K obsahu	525 K videa
zobrazený	61 e-mail nebude K
zostań	3840 K z nami
zpracováním	513 souhlasím se K	528 K osobních údajů
zprávy	546 google K
zprávách	546 google K
zpívali	646 K
zugänglich	920 frei K
zunächst	873 dieser artikel erschien K
zurück	951 geben sie uns etwas K
zverejnená	23 nebude K
zveřejněna	23 nebude K
získavajte	4475 K
získávejte	584 K
zł	3758 za # K	3758 od # K	3842 od # K
złotówka	3764 każda K	3841 każda K
""", 'á': """
állt	2627 ez K
állítja	2627 K
átvehető	46 K
""", 'ä': """
ägare	4687 inga rika K
ähnliches	886 K erlebt
ändå	4622 nu när du K är här
äpp	1755 K
äppi	1755 K
äußern	102 wollte sich nicht K
""", 'å': """
åndsverkloven	3588 beskyttet av K
året	796 om K
återges	4667 får inte K
återpublicera	46 K
återpubliceras	46 K
""", 'ç': """
çalişmak	4882 bizimle K
çalişmalarimiz	4986 K
çağrisinda	4988 K bulundu
çerezler	4855 K kullan
çerezlere	4880 K
çerezleri	4855 K kullan	4880 K	4917 K kabul
çözün	4906 K
""", 'é': """
échanos	1728 K una mano	1728 K un cable
écris	39 K-nous	68 K-nous
écrit	2133 K pour	2263 a K
écrivain	2133 est K
écrivez	39 K-nous	39 K à notre	68 K-nous	68 K à notre	2260 K-nous
éditorialiste	2211 est K
électronique	2078 dans votre boîte aux lettres K
énekelték	2627 K
équipe	2261 notre K
értesítéseket	15 K	2544 K	2592 szeretne K
értesítést	2592 szeretne K	2592 szeretnél K	2592 kér K	2592 kérsz K	2592 kérek K
értesüljön	2544 K elsőként
értesülni	2592 szeretne K a	2592 szeretnél K a	2592 szeretne azonnal K
étoile	61 champs avec une K
évente	2626 K
""", 'í': """
ígérte	2627 K
ígérték	2627 K
írta	2627 K
író	2536 K
""", 'î': """
îmbia	4159 K
îndemna	4159 K
îndemnat	4159 a K
îndemnau	4159 K
întrebat	4159 a K
întrebau	4159 K
""", 'õ': """
õpetas	1800 K
""", 'ö': """
öffnen	826 app K
önemli	4917 günün en K
önerdi	4988 K
öngyilkosság	0 K
önskad	4671 K källa
önökkel	2499 csak K
""", 'ø': """
økonom	696 er K
""", 'ú': """
újraközlése	2550 K
újraközölhető	46 K
újraközölni	46 K
újságírás	2625 független K	2625 a jó K
újságírásunk	2625 K
újságíró	2536 K	2609 K
újságíróink	2625 K
újságíróinkkal	2568 K
újságíróinknak	40 K
újságírója	2538 K	2609 K
újságíróként	2609 K
última	1566 siga la K hora	1566 sigue la K hora
únete	52 K
""", 'ü': """
übernommen	46 K werden	874 K von	960 von der agentur K	960 deutschen presse-agentur K
übersicht	880 K	944 diese K wurde
ücretsiz	16 K haber	16 K makale	4904 K üye olun
ügyfelünk	2568 K
ühendust	39 võta meiega K	68 võta meiega K	1797 võta K
ünü	4983 #'K
ütles	1800 K
ütlesid	1800 K
üyeliği	4895 bülten K
üzente	2627 K
üzenték	2627 K
üçüncü	4880 K taraf
""", 'č': """
častite	55 K me kavom
čitajte	4370 K nas
čitalaca	44 pisma K	4359 uz podršku K	4377 K	4420 uz podršku K
čitanja	1 vreme K	1 vrijeme K
čitanje	1 K
čitaoci	37 naši K	4377 K	4420 naši K
čitatelia	4477 K	4522 naši K
čitatelja	44 pisma K	4359 uz podršku K	4377 K	4420 naših K	4420 uz podršku K
čitatelji	37 naši K	4377 K	4420 naši K
čitateljima	4377 K
čitateľom	19 vďaka K	4477 K
čitateľov	37 našich K	4460 vďaka podpore K	4477 K	4522 našich K	4522 vďaka podpore K
članak	21 cijeli K	4337 svidio vam se K	4355 cijeli K	4355 ceo K	4420 ovaj K
člancima	4366 svim K
članek	4539 vam je bil K všeč	4618 ta K
člankov	4567 do vseh K
členem	81 staňte se K	643 staňte se K
členom	4521 staňte sa K
článek	21 celý K	500 líbil se vám K	507 celý K za	563 celý K	644 tento K	644 líbil se vám K
článkom	4455 všetkým K	4467 k všetkým K	4467 ku všetkým K
článku	21 celého K	617 do konce K
články	644 naše K
článků	563 limit K
článkům	563 všem K	575 ke všem K
článok	21 celý K	4435 páčil sa vám K	4455 celý K	4522 tento K
čtenáři	586 K	644 naši K
čtenářů	37 našich K	44 listy K	503 z darů K	503 díky darům K	503 díky podpoře K	568 díky podpoře K	586 K	644 našich K	644 na podpoře K	644 díky podpoře K
čtenářům	19 díky K	37 našim K	586 K
čtení	1 doba K
čtěte	579 K nás
číst	644 K dál bez
čítajte	4471 K nás	4521 K ďalej za
čítania	1 čas K
""", 'ď': """
ďakujeme	4521 K, že nás čítate
""", 'đ': """
đây	5253 bấm vào K
đóng	5253 K góp của bạn	5253 hãy K góp
đăng	46 K lại	5190 cảm ơn bạn đã K ký	5190 bằng việc K ký, bạn	5253 K ký để đọc bài
đường	5172 K dây nóng của tòa soạn	5172 K dây nóng của báo	5253 vui lòng gọi K dây nóng
đọc	19 nhờ bạn K	44 thư bạn K	5195 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4523 K sumou
""", 'ř': """
řekl	646 K
řekla	646 K
říká	646 K
""", 'ś': """
śledztwa	3841 nasze K
śledztwo	3841 to K
śledź	3711 K nas na	3840 K nas
śpiewali	3843 K
świadkami	3728 byliście K	3728 byli państwo K
świadkiem	43 byłeś K	43 byłaś K	3728 byłeś K	3728 byłaś K	3728 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	4988 K etti
""", 'š': """
šaljemo	58 K vam	58 vam K
šaljite	4340 K nam
šaukė	3277 K
šiandien	3236 aukokite K
šodien	3304 ziedo K
""", 'ź': """
źródło	3739 K: pap
""", 'ż': """
żadnego	72 K spamu
żądał	3843 K
""", 'ž': """
žalio	4422 K se
želene	4575 K vire
želeni	4540 K vir
željene	4338 K izvore
željeni	4338 K izvor
žiadny	72 K spam
žurnalistai	3275 mūsų K
žurnalistams	40 mūsų K
žurnalistas	3226 K
žurnalistika	644 naše K	644 nezávislá K	3275 K kainuoja	3275 gera K	4522 nezávislá K
žurnalistiku	644 nezávislou K	4522 nezávislú K
žurnalistiky	644 nezávislé K
žurnalistė	3226 K
žurnāliste	3294 K
žurnālisti	3342 mūsu K
žurnālistiem	40 mūsu K
žurnālistika	3342 neatkarīga K	3342 K maksā	3342 laba K
žurnālistiku	3304 atbalsti neatkarīgu K	3342 neatkarīgu K
žurnālists	3294 K
žádal	646 K
žádala	646 K
žádali	646 K
žádný	72 K spam
""", 'ά': """
άδεια	48 K cc	1119 χωρίς K
άρθρα	1195 τα K μας
άρθρο	1195 αυτό το K
""", 'έ': """
έγγραφη	1119 χωρίς K άδεια
έγραφαν	1197 K
έγραφε	1197 K
έγραψε	1197 K
έλεγαν	1197 K
έλεγε	1197 K
έρευνά	1091 K μας
έρευνές	1195 οι K μας
""", 'ή': """
ήσασταν	43 K εκεί
""", 'α': """
αγαπημένες	1072 K σου πηγές	1072 K σας πηγές	1072 K πηγές
αγαπημένη	1072 K πηγή
ακολουθήστε	1052 K μας	1194 K μας
ακολουθείστε	1052 K μας
ακόμη	1108 K και # ευρώ
αλλάξει	102 τα ονόματα έχουν K
ανάγνωσης	1 χρόνος K
ανέφερε	1197 K
αναγνωστών	1122 K
αναγνώστες	19 χάρη στους K	1122 K	1195 οι K μας
αναδημοσίευση	46 K	1065 απαγορεύεται η K	1065 επιτρέπεται η K
αναδημοσιευθεί	46 K
αναδημοσιεύσετε	46 K
αναπαραγωγή	1066 K χωρίς
αναπληρωτής	1077 είναι K καθηγητής
αναπληρώτρια	1077 είναι K καθηγήτρια
ανεξάρτητη	1194 ενισχύστε την K
ανταποκρίτρια	1075 είναι K	1077 είναι K
ανταποκριτής	1075 είναι K	1077 είναι K
απάντησαν	1197 K
απάντησε	102 δεν K	1197 K ο	1197 K η
απάντησης	22 ακύρωση K
απαγορεύεται	1066 K η αντιγραφή	1066 K η αναπαραγωγή
αποδεχθείτε	1080 K τα cookies
αποδεχτείτε	1080 K τα cookies
απορρήτου	1069 πολιτική K
από	1099 K # €	1192 # K τα #	1192 # K #
απώλειας	89 κίνδυνος εθισμού και K	89 κίνδυνος εθισμού & K
αρθρογράφος	1075 είναι K	1077 είναι K
αρχισυντάκτης	1075 είναι K
αρχισυντάκτρια	1075 είναι K
αυτούς	52 γίνετε ένας από K
αφήστε	78 K το email σας
αφεντικά	1153 χωρίς K
""", 'β': """
βιβλιοπωλείο	1089 ηλεκτρονικό μας K
βοήθειας	103 γραμμή K	1105 γραμμή K κεθεα
βοηθήστε	1194 K μας
βοηθειας	1105 γραμμη K κεθεα
βοηθούν	1195 μας K
βρείτε	1052 K μας στο
""", 'γ': """
γίνε	52 K κι εσύ
γίνετε	52 K μέρος	81 K μέλος	81 K μέλη	1194 K μέλος	1194 K κι εσείς
γνώσεις	1094 τις K σας
γράψε	39 K μας	68 K μας
γράψτε	39 K μας	68 K μας	78 K το email σας	1074 K μας	1194 K μας
γραπτή	1119 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1197 K
δήλωσε	1197 K ο	1197 K η	1197 K στην
δημοσιεύεται	23 δεν K
δημοσιογράφοι	1195 οι K μας
δημοσιογράφος	1075 είναι K	1075 , K	1075 - K	1077 είναι K στ	1077 είναι K του	1077 είναι K της
δημοσιογράφους	40 τους K μας
δημοσιογραφία	1195 η K μας	1195 ανεξάρτητη K	1195 η ανεξάρτητη K
δημοσκόπησή	1091 K μας
δημοσκόπηση	1091 στη K
διαβάσετε	1047 για να K ολόκληρο
διαβεβαίωσε	1197 K
διαμαρτυρήθηκε	1197 K
διαφήμιση	12 τη K	1102 μετά τη K
διαφημίσεις	71 χωρίς K	1195 χωρίς K
διαφημίσεων	1147 αποκλεισμού K
διαφωνείτε	44 K
διδάκτωρ	1077 είναι K
διεύθυνση	1050 τη K email	1050 η K email	1098 K email	1098 K e-mail
δικαιώματος	1065 με επιφύλαξη παντός K
διοργανωτές	1197 καλούν οι K
διορθώθηκε	102 το άρθρο K
διόρθωση	102 K:
δουλειά	1195 η K μας
δωρεά	1108 κάντε μια K	1194 η K σας	1194 κάντε μια K	1198 K
δωρεάν	16 K άρθρα	1099 K άρθρα
δωρεές	1198 K
""", 'ε': """
είμαστε	1195 K μια μικρή
είπαν	1197 K
είπε	1197 K
εβδομάδα	18 κάθε K	1196 την K
εγγραφή	1098 με την K σας
εγγραφείτε	1048 K για να	1099 K δωρεάν	1194 K δωρεάν	1194 K τώρα	1194 συνδεθείτε ή K
ειδοποιήσεις	15 K
εικονικό	64 K βοηθό
εικονικός	64 K βοηθός
εισερχόμενά	1049 στα K σας
εκδήλωσή	1089 K μας
εκδοχή	102 αρχική K
εκφράζουν	1087 τα σχόλια K	1096 τα σχόλια K	1096 σχόλια δεν K
εμφανίζεται	61 email δεν K
εμφανιστεί	61 email δεν θα K
ενεργοποιήστε	1053 K τις ειδοποιήσεις	1055 K τη javascript
ενημερωτικά	1050 K δελτία
ενημερωτικό	79 το K δελτίο	1050 K δελτίο
ενημερώθηκε	102 το άρθρο K
ενημερώστε	1074 K μας
ενισχύστε	1108 K	1194 K μας
ενοχλήσει	102 ενδέχεται να K
ενσωματωμένο	1080 K περιεχόμενο
εξήγησε	1197 K
επανέλαβε	1197 K
επαναλάμβανε	1197 K
επιβεβαιώστε	1098 K την εγγραφή
επικοινωνήστε	39 K μαζί μας	68 K μαζί μας	1074 K μαζί μας	1074 K με τον συντάκτη	1074 K με τη συντάκτριά	1074 K με τη συντάκτρια	1074 K με τη σύνταξη
επικοινώνησε	39 K μαζί μας	68 K μαζί μας
επισήμανε	1197 K
επιστήμονας	1077 είναι πολιτικός K
επιστολή	44 την K σας
ερευνήτρια	1077 είναι K
ερευνητής	1077 είναι K
ερωτηματολόγιο	1095 το K
εσάς	1108 χάρη σε K	1195 χάρη σε K
εσείς	52 ελάτε κι K
ευρώ	1099 με # K
ευχαριστούμε	1098 K για την εγγραφή	1194 K που μας
εφαρμογή	85 στην K μας
""", 'ζ': """
ζήτησαν	1197 K
ζήτησε	1197 K ο	1197 K η	1197 K στο	1197 K από
ζητούσαν	1197 K
ζητούσε	1197 K
""", 'η': """
ηλεκτρονικό	1089 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1153 χωρίς K
ισχυρίζεται	1197 K
ισχυρίστηκε	1197 K
""", 'κ': """
κάλεσε	1197 K ο	1197 K η
κάνε	63 K μου tag
κάνοντας	1098 K κλικ
κάντε	63 K μου tag	63 K tag
κέρασέ	55 K με έναν καφέ
κίνδυνος	1105 K εθισμού
καθηγήτρια	1077 είναι K
καθηγητής	1077 είναι K
καλούσαν	1197 K
καλούσε	1197 K
κανάλι	1195 το K μας
κατάστημά	1089 στο K μας
κατήγγειλε	1197 K
καταγγέλλει	1197 K
καταγγελία	1074 κάντε μας την K
κατεβάστε	1053 K την εφαρμογή
κεράστε	55 K με έναν καφέ
κινδυνος	1105 K εθισμου
κοινοποιήθηκε	1177 η δημοσίευση K από
κουίζ	1091 το K	1091 στο K	1091 το K μας
κυκλοφορεί	1089 K το νέο τεύχος
κυριότερες	1098 τις K ειδήσεις
""", 'λ': """
λάβετε	1120 K
λέει	1197 K
λαμβάνεις	1117 θέλεις να K
λαμβάνετε	1117 θέλετε να K	1120 K
""", 'μ': """
μήνα	1196 τον K	1196 το K	1196 ανά K	1196 κάθε K
μήνυμα	39 στείλε K	68 στείλε K
με	1099 K # €
μεγαλομετόχους	1153 χωρίς K
μετόχους	1153 χωρίς K
μοιράστηκε	1177 μια δημοσίευση που K	1177 ένα βίντεο που K
μοιραστείτε	26 K	50 K το	68 K την εμπειρία	68 K την ιστορία	68 K μαζί μας
""", 'ν': """
νοημοσύνη	1110 με τεχνητή K	1110 από τεχνητή K
νοημοσύνης	1110 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1047 K
""", 'ο': """
οικονομολόγος	1077 είναι K
ολόκληρο	21 K το άρθρο	1099 K το άρθρο
ομάδα	1089 στην K μας	1194 ελάτε στην K	1195 η K μας
""", 'π': """
παράκληση	1071 έχουμε μια μικρή K	1071 μια μικρή K
παραδέχεται	1197 K
παραδέχθηκε	1197 K
παραδέχτηκε	1197 K
παρακάλεσε	1197 K
παρακαλούσαν	1197 K
παρακαλούσε	1197 K
πατώντας	1098 K
πείτε	39 K μας	68 K μας
περιέχει	102 K σκηνές
περιήγησης	11 το πρόγραμμα K
περιγραφές	102 περιέχει K
περιεχομένου	10 αυτού του K	1080 εξωτερικού K
περιεχόμενο	10 αυτό το K	1080 αυτό το K	1080 το K αυτό	1080 εξωτερικό K
πολιτική	1069 K cookies
πρέπει	1080 δείτε το βίντεο K
προέτρεπαν	1197 K
προέτρεπε	1197 K
προέτρεψε	1197 K
προειδοποίησε	1197 K
προειδοποιεί	1197 K
προηγούμενη	102 K εκδοχή	102 K έκδοση του
προσπάθειά	1194 ενισχύστε την K
προσωπικών	1069 K δεδομένων
προτεινόμενη	1072 K πηγή
προτιμώμενες	1072 K πηγές	1169 K πηγές
προτιμώμενη	1072 K πηγή	1169 K πηγή
προωθήστε	50 K
πρωί	18 κάθε K
πρόσβαση	1115 K σε όλα
πρόσθεσαν	1197 K
πρόσθεσε	1197 K ο	1197 K η
πρώτο	1099 τον K μήνα
πρώτος	1196 K μήνας
""", 'ρ': """
ρεπορτάζ	1195 το K μας	1195 αυτό το K
ρυθμιστής	1105 αρμόδιος K εεεπ
ρυθμιστης	1105 αρμοδιος K εεεπ
ρωτούσαν	1197 K
ρωτούσε	1197 K
ρώτησαν	1197 K
ρώτησε	1197 K ο	1197 K η
""", 'σ': """
σημαντικότερες	1098 τις K ειδήσεις
σημείωσε	1197 K ο	1197 K η
στέλνουμε	58 σας K	58 σου K
στήριξέ	1194 K μας
στήριξή	1108 χωρίς τη K	1194 η K σας	1194 τη K σας	1195 χωρίς τη K
στήριξη	1108 χάρη στη K	1195 χάρη στη K
στείλε	39 K μας	68 K μας	1074 K μας
στείλτε	39 K μας	39 K μήνυμα	50 K το	68 K μας	68 K μήνυμα	1074 K μας	1194 K μας
στηρίξτε	1108 K	1194 K μας	1194 K την	1194 K το	1194 K τη
συγγραφέας	1077 είναι K
συγκατάθεση	1080 K για cookies
συκοφαντικά	1086 K σχόλια
συμβουλεύει	1197 K
συμβούλευε	1197 K
συμβούλευσε	1197 K
συμβούλεψε	1197 K
συμπληρώστε	78 K το email σας
συμφωνείτε	44 K
συνέδριο	1089 K μας
συνέδριό	1089 K μας
συνέστησε	1197 K
συνδεθείτε	25 K	1048 K για να
συνδρομή	1099 με K	1099 K από	1121 με K	1198 K
συνδρομητές	51 οι K μπορούν	81 γίνετε K	1047 διαθέσιμο μόνο σε K	1047 διαθέσιμο σε K	1070 μόνο για K	1070 μόνο σε K	1194 γραφτείτε K	1195 οι K μας	1198 K
συνδρομητής	51 ως K	81 γίνετε K	1047 είστε ήδη K	1194 γίνετε K
συνεργασία	1102 σε K με χορηγό	1102 σε K με τον χορηγό
συνεργατών	75 συνδέσμους K	1102 συνδέσμους K
συνεχίζεται	1102 K παρακάτω
συνεχίσετε	1047 για να K την ανάγνωση	1047 να K την ανάγνωση
συνεχίσουμε	1195 να K
συνεχίστε	1047 K την ανάγνωση
συνιστούσε	1197 K
συντάκτης	1075 είναι K
συντάκτρια	1075 είναι K
σχολιάσετε	7 K
σχόλια	86 στα K	1096 στα K
σύμφωνα	1197 K
σύνταξή	40 τη K μας
σύνταξης	102 σημείωση της K
""", 'τ': """
τελευταίο	1116 K δωρεάν άρθρο
τραγουδούσαν	1197 K
τόνιζε	1197 K
τόνισε	1197 K
""", 'υ': """
υβριστικά	1086 K σχόλια
υβριστικό	1086 σχόλια με K
υπευθυνα	1105 παιξε K
υπεύθυνα	84 παίξτε K	84 παίζετε K	1105 παίξε K	1105 παίζουμε K
υπογράμμισε	1197 K
υποσχέθηκε	1197 K
υποχρεωτικά	22 K πεδία
""", 'φ': """
φτάσατε	1071 αφού K ως εδώ
φωνάζει	1197 K
φωτογραφίες	41 K και βίντεο	41 τις K σας	41 K ή βίντεο
φύγετε	1071 πριν K
φώναζαν	1197 K
φώναζε	1197 K
φώναξαν	1197 K
φώναξε	1197 K
""", 'χ': """
χάνετε	1117 μη K
χρήσης	1069 όροι K	1098 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1194 K τη βοήθειά σας
χρησιμοποιεί	1056 K cookies
χρησιμοποιούμε	1055 K cookies
χρόνο	1196 τον K
χωρίς	72 K spam
""", 'ψ': """
ψηφίστε	1113 K
ψηφιακό	64 K μας βοηθό
ψηφιακός	64 K βοηθός
ψηφοφορία	1091 στην K
""", 'а': """
абонамент	252 вече имате K	283 с K	283 K за	303 с K	347 K
абонамента	281 с K си	281 благодарим за K
абонат	51 като K	250 вече сте K
абонати	262 само за K	347 K
абонатите	51 K могат
абонирайте	81 K се	250 K се, за да	253 K се за бюлетина	343 K се
абонирането	281 с K
автора	4196 мнение K	4196 точка зрения K	5016 думка K	5016 точка зору K
авторизованные	4229 только K
авторизованным	4229 K пользователям
авторизовані	5049 лише K
авторизуйтесь	25 K
авторкою	5035 зв'язатися з K
авторов	4196 мнение K	4196 мнения K	4196 точки зрения K
автором	5035 зв'язатися з K
автору	55 на каву K	4217 пишите K
авторів	5016 думки K	5016 думка K	5016 погляди K
адрес	22 имейл K няма	281 имейл K
адреса	281 имейл K
адресою	5070 пишіть за K
адресу	4249 пишите по K
азартних	89 участь в K іграх	5005 участь в K іграх може	5005 участь у K іграх може
азартных	89 участие в K играх может вызвать
анкета	277 нашата K	277 кратка K
анкетата	278 K
анкету	4228 K	5048 K
анонимно	4217 K
афилиейт	286 K линкове
""", 'б': """
бажаних	5032 K джерел
безкоштовна	5068 остання K стаття
безкоштовний	5044 наш K вебінар	5052 K акаунт	5068 останній K матеріал
безкоштовних	5052 ліміт K	5052 K статей
безкоштовні	16 K статті	5052 K статті
безлимитный	4170 K доступ
безплатен	274 нашия K уебинар
безплатна	297 последна K статия
безплатни	16 K статии	283 K статии
безплатно	283 K, за
бесплатная	4247 последняя K статья
бесплатную	103 K линию
бесплатные	16 K статьи	4232 K статьи
бесплатный	4223 наш K вебинар	4232 K аккаунт	4247 последний K материал
бесплатных	16 K статей	4232 лимит K	4232 K статей
бисквитки	271 K	301 K
бисквитките	271 K	301 K
благав	5138 K
благала	5138 K
благали	5138 K
благодарение	19 K на читателите	289 K на вас	289 K на вашата	344 K на вас
благодарим	281 K ви, че се
благодаря	4238 K донатам	4316 K вам	4316 K вашей
блокировщик	4193 отключите K	4193 K рекламы
блокувальник	5013 K реклами
больше	4197 знаете K
бот	40 наш K
браузер	11 ваш K	4210 ваш K	5027 ваш K
браузър	11 вашият K
букмекерская	4185 K контора. #	4185 реклама. K
бюлетин	79 нашия K	253 нашия K	282 K	344 нашия K	347 K
бюлетина	79 за K	253 K ни	253 запишете се за K	282 K
бюлетини	282 K
бяхте	43 K ли там
більше	5017 знаєте K
""", 'в': """
вайбері	5033 K
вайбър	17 K	266 K
ватсапе	4215 K
вашата	254 на K поща
ваших	4312 # из K #
введите	78 K адрес
вебинар	4223 наш K
вебінар	5044 наш K
взывал	4318 K
видео	10 это K	41 фото и K
виділіть	5031 K
визнав	5138 K
визнала	5138 K
визнає	5138 K
викала	346 K
викаха	346 K
викаше	346 K
викна	346 K
використання	5027 K cookie	5058 будь-яке K матеріалів	5058 K матеріалів сайту
використанні	5025 при K матеріалів
використовує	5014 K cookie
використовуємо	5013 K cookie
вимагав	5138 K
вимагала	5138 K
вимагали	5138 K
виправлення	102 K:
випуск	5046 K
виртуален	64 K асистент
виртуалният	64 K ни асистент
виртуальный	64 K помощник	64 K ассистент
вирішив	5138 K
вк	4215 K
вкажіть	78 K свою пошту
включете	52 K се
вконтакте	4215 K
влезте	25 K
вміст	10 цей K
внескам	5059 завдяки K	5136 завдяки K
внесок	5135 ваш K
войдите	25 K	4171 K, чтобы
вотсапе	4215 K
вотсапі	5033 K
впн	65 без K
всеки	289 K лев
встановіть	5000 K додаток
въведете	78 K имейла си
възпроизвеждането	288 K
выделите	4198 K ее	4198 K текст
выпуск	4226 K
відео	41 фото та K	41 фото й K	41 фото і K
відмовилися	102 K від коментарів
відповів	102 не K на	5138 K
відповідав	5138 K
відповідально	84 грайте K
відповідальності	31 не несе K
відповідальної	5005 дотримуйтеся правил (принципів) K	5005 дотримуйтесь правил (принципів) K	5005 принципів K гри	5005 правил K гри
відповідь	22 скасувати K
відповіла	5138 K
відповіли	102 не K на
відправити	22 K коментар
віртуальний	64 K помічник	64 K асистент
""", 'г': """
героев	102 имена K
героїв	102 імена K
гласеше	346 K
гласил	4318 K
гласила	4318 K
гласит	4318 K
гласувайте	294 K
гледайте	299 K ни
говорил	4318 K
говорила	4318 K
говорили	4318 K
говорит	4318 K
год	4317 в K
годишно	345 K
голосуйте	4243 K	5064 K
гривень	5137 # K
грн	5137 # K
група	300 viber K
гукав	5138 K
гукали	5138 K
гукнув	5138 K
гукнула	5138 K
гіперпосилання	5025 K обов
""", 'д': """
дальше	4170 чтобы читать K
дарение	343 вашето K	345 с K	347 K
дарения	347 K
дарете	289 K	343 K ни
джерела	5032 обрані K	5032 бажані K
джерелом	5032 основним K	5032 бажаним K
дзен	4215 K
дзене	4215 K
дзеркала	65 K
дзеркало	65 K
дзеркалом	65 K
добави	346 K
добавил	346 K	4318 K
добавила	346 K	4318 K
добавьте	4183 K нас в
добавя	346 K
доверието	103 телефон на K
доверия	103 телефон K
довіри	103 лінія K
додав	5138 K
додала	5138 K
додатку	85 у нашому K
додає	5138 K
дозволить	5135 ваша підтримка K
дозволяється	5058 матеріалів K лише
долучайтесь	52 K	5135 K до нас	5135 K до нашої	5135 K до нашого	5135 K до спільноти	5135 K до читачів
долучайтеся	52 K	5135 K до нас	5135 K до нашої	5135 K до нашого	5135 K до спільноти	5135 K до читачів
домашнего	0 K насилия
донат	4315 ваш K	5135 ваш K	5139 K
донатам	5059 завдяки K
донати	5139 K
донатом	5137 K
донаты	4319 K
доповнено	102 новину K
дополнен	102 текст K
дополнена	102 новость K
допомагає	5135 ваша підтримка K
допомога	0 потрібна K	5135 нам потрібна ваша K
допомогою	5061 за K ші
допоможе	5136 K нам
допоможуть	5059 K нам працювати	5136 K нам
допоможіть	91 K, скільки можете
допускается	4237 материалов K только
допълнена	102 статията е K
доступ	4232 полный K	5052 повний K
достъпен	250 K за абонати
достъпна	250 K за абонати
достъпно	250 K за абонати
дочитали	4161 вы K до конца	4990 ви K до кінця
дочитати	4996 щоб K
дочитать	4170 чтобы K	4232 K
дізнаватися	5079 хочете K про
""", 'е': """
евро	283 за # K
ежедневную	4175 K рассылку
ежемесячно	4317 K
ежемесячное	4315 оформите K
ежемесячный	4238 K донат
еженедельную	4175 K рассылку
електронна	254 вашата K поща
електронної	5051 адресу K пошти
електронну	5051 K адресу	5051 K пошту
епизод	276 K
епизода	276 K
есть	4197 вам K что
""", 'ж': """
жаловалась	4318 K
жаловался	4318 K
жалуются	4318 K
жодного	72 K спаму
журналист	269 е K	269 - K	269 , K	4218 - K	4218 , K	4298 K
журналисти	344 нашите K
журналистика	344 независимата K	344 независима K	344 нашата K	4316 независимая K
журналистике	4316 независимой K
журналистики	4316 независимой K
журналистику	4316 независимую K
журналистка	269 е K	269 , K	4218 - K	4218 , K	4298 K
журналисты	4316 наши K
журналіст	5039 - K	5039 , K	5118 K
журналістам	40 нашим K
журналісти	5136 наші K
журналістика	5136 незалежна K
журналістику	5136 незалежну K	5136 якісну K
журналістка	5039 - K	5039 , K	5118 K
журналісту	40 нашому K
""", 'з': """
з	5133 # K #
завантажити	5000 K застосунок
завантажте	5000 K додаток
завдяки	5059 існує K	5136 K вам	5136 K вашій
зависимост	89 хазартът създава K
задонатьте	4315 K	5135 K
задължителните	22 K полета
зазначив	5138 K
зазывал	4318 K
закликав	5138 K
закликала	5138 K
закликали	5138 K
закончились	4170 бесплатные статьи K
залишає	30 K за собою право
залишилося	4997 K #%	4997 K # %	5134 K прочитати
залиште	78 K свою адресу	78 K адресу	78 K пошту
заметили	4199 K ошибку
замолчим	4316 мы не K
запазени	260 всички права K
запевняв	5138 K
запевняла	5138 K
запевняє	5138 K
записи	59 новые K на почту
запитав	5138 K
запитала	5138 K
запитань	5048 на кілька K
запишете	253 K се за нашия
зарегистрированные	4229 только K
зарегистрированным	4170 доступен только K
зарегистрированы	4170 уже K
зарегистрируйтесь	4171 K, чтобы	4232 бесплатно K	4232 K бесплатно	4315 K бесплатно	4315 K, чтобы читать
зареєстровані	5049 лише K	5049 тільки K
зареєструйтесь	4997 K, щоб	5052 безкоштовно K	5052 K безкоштовно	5135 K безкоштовно	5135 K, щоб читати
зареєструйтеся	5052 K безкоштовно
застосунку	85 у нашому K	85 в нашому K	5029 нашому K
застосунок	5000 завантажте K	5029 наш K	5029 мобільний K	5135 завантажте K і	5135 завантажте K та
захищено	5025 усі права K
захищені	5025 усі права K	5025 всі права K
защищенной	4217 K формой
защищены	4208 все права K
защищённой	4217 K формой
заяви	346 K
заявив	5138 K
заявил	346 K	4318 K
заявила	346 K	4318 K	5138 K
заявили	4318 K	5138 K
заявиха	346 K
звёздочкой	61 поля со K
згодні	44 не K
здесь	4161 раз уж вы K
зеркала	65 K
зеркало	65 K
змінено	102 імена K	102 ім'я K
знайшли	5031 якщо ви K
знанията	277 K си
зобов	5138 K'язав
зовнішнього	5041 K вмісту	5041 K контенту
зовнішній	5041 K вміст	5041 K контент
зробіть	4994 K внесок	5135 K внесок у	5135 K внесок на
зірочкою	61 поля с K	61 поля із K
""", 'и': """
из	4312 # K #
избранное	4214 K
известията	15 K
извика	346 K
изкуствен	291 с помощта на K интелект	291 с K интелект	291 от K интелект
изменено	102 имя K
изменены	102 имена K	102 имена героев K
изпратете	39 K ни	50 K я	68 K ни	267 K ни	343 K ни
изпращайте	267 K ни	268 K на
изпращаме	58 ви K	58 K ви
изтеглете	343 K нашето
източник	265 основен K
източници	265 любими K
имейл	254 вашия K	281 вашия K	281 по K	281 на K
имейла	80 на K ви	254 на K си
имейлът	61 K ви няма да
иностранного	4208 выполняющим функции K агента
иностранным	4316 K агентом
инстаграм	266 K
искусственного	4240 с помощью K интеллекта
искусственным	4240 K интеллектом
использование	4210 K cookie	4220 K cookie	4237 любое K материалов	4237 K материалов сайта
использовании	4208 при K материалов	4237 полном или частичном K	4237 частичном K материалов
используем	4193 K cookie
использует	4194 K cookie
исправление	102 K:
источники	4214 избранные K	4214 любимые K
источников	4214 избранных K	4251 избранных K
источником	4214 основным K
исчерпали	4170 K лимит
""", 'к': """
каждое	18 K утро
каждый	4317 K месяц
каже	5138 K
каза	346 K
казав	5138 K
казал	346 K
казала	346 K	5138 K
казали	5138 K
казаха	346 K
казва	346 K
казвал	346 K
казвала	346 K
канал	300 viber K	4316 наш K	5136 наш K
канала	4316 нашего K
каналу	5136 нашого K
колумнист	4218 - K	4218 , K	4298 K
колумніст	5039 - K	5118 K
колумністка	5039 - K	5118 K
команде	4223 к нашей K
команди	5044 до нашої K
коментар	7 залишити K
коментарите	86 в K	279 K под
коментарях	86 у K	86 в K	5026 у K	5026 в K
коментатор	269 е K
коментиране	279 правила за K	279 правилата за K
коментирате	7 за да K	279 K
коментувати	7 K
комментариев	102 отказались от K	102 отказался от K
комментарии	7 оставлять K
комментарий	7 оставить K	4198 чтобы оставить K
комментария	22 для отправки K
комментариях	86 в K	4209 в K
комментировать	7 K
контент	10 этот K	10 цей K	4220 внешний K
контента	10 этого K	4220 внешнего K
контенту	10 цього K
конференцию	4223 нашу K
конференция	274 нашата K
конференцію	5044 нашу K
конфиденциальности	4192 настройкам K	4192 настройками K	4193 политикой K	4210 политика K
конфіденційності	5012 налаштуваннями K	5013 політикою K	5027 політика K
копирование	4237 K материалов сайта
кореспондент	269 е K	269 , K	5039 - K	5039 , K	5118 K
кореспондентка	5039 - K	5039 , K	5118 K
короткий	4228 K опрос
корреспондент	4218 - K	4218 , K	4298 K
корреспондентам	40 нашим K
корреспондентка	4298 K
корреспонденту	40 нашему K
крикнув	5138 K
крикнул	4318 K
крикнула	4318 K	5138 K
кричав	5138 K
кричал	4318 K
кричала	4318 K	5138 K
кричали	4318 K	5138 K
кричит	4318 K
""", 'л': """
лв	283 за # K
лев	283 за # K
лева	283 за # K	345 K
лекцию	4223 нашу K
лекцію	5044 нашу K
лиценз	48 K cc
лицензии	48 K cc
ліцензією	48 K cc
""", 'м': """
магазин	274 нашия онлайн K	274 нашия K
магазина	274 онлайн K ни	4223 нашего K
магазине	4223 в нашем K	4223 в нашем интернет-K
магазину	5044 нашого K
магазині	5044 у нашому K	5044 в нашому K	5044 нашому інтернет-K
материал	4198 обсудить K	4220 внешний K	4253 K создан	4316 этот K
материалам	4245 ко всем K
материалы	4316 наши K
матеріал	5136 цей K
матеріали	5136 наші K
матеріалу	102 першій версії K
матеріалів	5058 копіювання K сайту	5058 K посилання обов'язкове	5066 до всіх K	5066 до усіх K
мероприятие	4223 наше K
месенджері	5033 K
месец	345 на K	345 всеки K
месечно	345 K
мессенджере	4215 K
месте	43 вы были на K
месяц	4317 в K
мобільний	5029 K додаток
молба	264 имаме малка K	264 имаме K към вас
молел	346 K
молела	346 K
молеха	346 K
молеше	346 K
містить	102 K описи	102 K сцени
місці	43 ви були на K
місяць	5137 на K	5137 перший K
""", 'н': """
навчання	49 K ші
нагадав	5138 K
нагадала	5138 K
наголосив	5138 K
наголосила	5138 K
надпис	346 такъв K
надпись	4318 такая K
надсилайте	5035 K нам	5035 K її	5035 K їх нам	5038 K фото	5038 K відео	5038 K свої	5135 K нам
надсилаємо	58 ми K вам	58 ми K
надійних	5032 K джерел
надішлемо	58 ми K вам
надішліть	39 K нам	50 K його	50 K друзям	68 K нам	5035 K нам	5035 K їх нам	5038 K фото	5135 K нам
нажимая	4231 K кнопку	4231 K на кнопку	4231 K "
нажмите	4198 K ctrl
налаштування	5012 K cookie	5012 K cookies	5012 K файлів cookie	5012 через ваші K
налаштуваннями	5012 K cookie	5012 K cookies	5012 K файлів cookie
налаштуваннях	5012 K cookie
намерете	299 K ни
напис	5138 такий K
написа	346 K
написав	5138 K
написал	4318 K
написала	4318 K	5138 K
написано	4318 было K	5138 було K
напиши	39 K нам	68 K нам
напишите	39 K нам	39 K в наш	68 K нам	68 K в наш	4217 K нашему	4217 K нашей	4217 K автору	4217 K нам	4315 K нам
напишіть	39 K нам	68 K нам	5035 K нашому	5035 K нашій	5035 K автору	5035 K авторці	5035 K нам	5135 K нам
напомнил	4318 K
напомнила	4318 K
направете	343 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	346 K
настоява	346 K
настоявал	346 K
настроек	4192 из-за ваших K
настройками	4192 K cookie	4192 K cookies	4192 K файлов cookie
настройках	4192 K cookie
настройки	4192 K cookie	4192 K cookies	4192 K файлов cookie
натискайки	281 K
натискането	281 с K
натискаючи	5051 K кнопку	5051 K на
нашем	4198 в K чате
нашия	274 към K екип	274 в K екип	277 K куиз	277 K тест
небольшая	4161 K просьба
неделю	18 раз в K	18 каждую K	4317 в K
независимата	343 подкрепете K
независими	344 K медии
независимую	4165 поддержите K	4315 поддержите K
независимые	4316 K медиа
незалежні	5136 K медіа
нейросети	4240 с помощью K
несколько	4228 на K вопросов
никакого	72 K спама
новинами	5003 стежте за K
новини	266 google K	5033 google K
новину	5017 маєте K
новость	4197 есть K
нуждаем	343 K се от вашата
нужна	4238 K ваша
нюзлетър	282 K
""", 'о': """
обеща	346 K
обещал	346 K	4318 K
обещала	4318 K
обещали	4318 K
обновена	102 статията е K
обновлен	102 текст K	102 материал K
обновлён	102 текст K	102 материал K
обозреватель	4218 - K	4218 , K	4298 K
обозревательница	4298 K
обраних	5032 K джерел
обучения	49 K ии
объявил	4318 K
объявила	4318 K
объяснил	4318 K
объяснила	4318 K
объясняет	4318 K
объяснял	4318 K
объясняла	4318 K
обязал	4318 K
обязательна	4208 гиперссылка K	4237 материалов ссылка K	4237 ссылка на источник K
обязательные	22 K поля	4198 K поля
обясни	346 K
обяснил	346 K
обяснила	346 K
обяснява	346 K
обіцяв	5138 K
обіцяла	5138 K
обіцяли	5138 K
огледален	65 K сайт
оглядач	5039 - K	5039 , K	5118 K
оглядачка	5039 - K	5039 , K	5118 K
оголосив	5138 K
ограничений	4170 читайте без K
одноклассниках	4215 K
одному	5051 в K листі
оновлено	102 текст K	102 матеріал K	102 новину K
опечатку	4198 нашли K
описания	102 съдържа K	102 есть K	102 содержит K
описи	102 є K
опитування	5048 наше K	5048 коротке K
опитуванні	36 нашому K	5048 K читачів	5048 нашому K	5048 в K
оповещения	4262 хотите получать K
оприлюднюватиметься	23 не K	5019 ваша e-mail адреса не K
опрос	36 наш K	4228 наш K
опросе	36 нашем K	4228 нашем K	4228 в K
опубликован	23 не будет K	4198 ваш адрес email не будет K
организаторите	346 канят K
организаторы	4318 зовут K
організатори	5138 запрошують K
оставете	78 K имейла си
оставляем	30 K за собой право
оставляет	30 K за собой право
оставляя	4231 K заявку
оставьте	78 K свой адрес	78 K адрес	78 K почту	78 K свою почту	78 K e-mail
осталось	4171 K #%	4171 K # %
отбележете	63 K ме
ответил	102 не K на	4318 K
ответила	102 не K на	4318 K
ответили	102 не K на
ответственно	84 играйте K
ответственности	31 не несет K	31 не несёт K
отвечал	4318 K
отвечала	4318 K
отговори	102 не K на	346 K той	346 K тя
отговорил	346 K
отговорила	346 K
отговориха	346 K
отговорност	31 не носи K
отменить	22 K ответ	4317 K в любой момент
отметил	4318 K
отметила	4318 K
отметь	63 K меня
отметьте	63 K меня	63 K нас
отмечайте	63 K меня
отписаться	4175 K в любой момент
отправляем	58 мы K вам
отправьте	50 K	4217 K их нам	4315 K нам
отримувати	5069 хочете K
отримуйте	5073 K
очакваме	267 K вашите
очевидцем	4197 стали K	4197 вы стали K	5017 стали K
ошибку	4199 нашли K
оштрафовал	4318 K
оштрафовала	4318 K
оштрафував	5138 K
""", 'п': """
партнером	4235 совместно с K	5056 спільно з K
партнерски	75 K линкове
партнерские	38 K ссылки	75 K ссылки	4235 K ссылки
партнерским	75 K ссылкам
партнерські	75 K посилання	5056 K посилання
партнеры	4193 мы и наши K
партньорски	286 K линкове
партнёром	4235 совместно с K
партнёрские	38 K ссылки	75 K ссылки	4235 K ссылки
партнёрским	75 K ссылкам
патроном	4315 станьте K
пееха	346 K
пели	4318 K
первинній	102 K версії
первоначальной	102 K версии
первый	4317 K месяц	4317 рубль в K
переведите	4315 K нам
перевірте	5048 K себе	5051 K пошту
передплатник	51 як K	4996 уже K	4996 вже K
передплатникам	4996 доступний лише K	4996 доступна лише K	4996 доступно лише K
передплатники	51 K можуть	5067 лише K	5067 тільки K
передплатників	4996 тільки для K
передплатою	4996 доступна за K	4996 доступний за K	5052 за K	5074 з K
передплату	81 оформіть K	5052 K за	5135 оформіть K
передплатіть	81 K
передрук	46 K	5030 K
передруковувати	46 K
передруку	5030 у разі K
передрукувати	46 K
перепечатать	46 K
перепечатка	46 K	4213 K
перепечатке	4213 при K
перепечатывать	46 K
перешлите	50 K
перешліть	50 K
персональних	5028 K даних
персональных	4211 K данных
писав	5138 K
писал	4318 K
писала	4318 K	5138 K
писати	5136 нам K
писменото	288 без K съгласие
письме	4231 в одном K
письменного	4252 без K согласия
письмової	5072 без K згоди
питаха	346 K
питаше	346 K
пишете	39 K ни	68 K ни	267 K ни	268 K на	343 K ни
пишеше	346 K
пиши	39 K нам	39 K ни	68 K нам	68 K ни
пишите	39 K нам	39 K в бот	39 K в наш	39 K на почту	68 K нам	68 K в бот	68 K в наш	68 K на почту	4217 K нам	4249 K на	4315 K нам
пишіть	39 K нам	39 K у	68 K нам	68 K у	5035 K нам	5070 K на
платной	4170 в K версии
побачили	5080 K помилку
повний	21 K текст	5052 K текст
повтаря	346 K
повтаряше	346 K
повторював	5138 K
повторює	5138 K
повторяет	4318 K
повторял	4318 K
повторяла	4318 K
повідомив	5138 K
повідомила	5138 K
повідомили	5138 K
повідомлення	5079 хочете отримувати K	5079 бажаєте отримувати K
повідомте	39 K нам	68 K нам	5035 K нам	5035 K нас	5135 K нам
подайте	268 K сигнал
поддержать	4315 K нас	4315 K редакцию	4315 K нашу
поддерживайте	4315 K нас	4315 K нашу
поддержите	4165 K нашу	4165 K нас	4238 K	4315 K нас	4315 K нашу	4315 K редакцию	4315 K проект	4315 K автора	4315 K наш
поддержка	4166 ваша K	4315 ваша K поможет	4315 ваша K помогает	4315 ваша K позволит
поддержке	4235 при K партнёра	4235 при K партнера	4238 благодаря вашей K	4316 вашей K
поддержки	4316 без вашей K	4316 вашей K
поделитесь	26 K	50 K им	50 K ей	68 K своей историей	68 K с нами
поделиться	4197 хотите K
подканял	346 K
подканяха	346 K
подканяше	346 K
подкаст	35 наш K	35 нашия K	276 K	344 нашият K	4226 K	4316 наш K	5046 K	5136 наш K
подкаста	276 K	4226 K	4316 нашего K
подкасте	35 нашем K	4226 K
подкасти	35 наші K	276 K	5046 K
подкастов	4226 K
подкасту	5046 K
подкастът	276 K
подкасты	4226 K
подкасті	35 нашому K	5046 K
подкастів	5046 K
подкрепа	289 с вашата K	289 вашата K	343 вашата K	344 вашата K
подкрепата	286 с K на партньор
подкрепете	289 K	343 K ни	343 K нашата
подкрепяйте	343 K ни
подписаны	4170 уже K
подписка	4170 уже есть K	4319 K
подписке	4170 доступен только по K	4170 доступна по K	4170 доступен по K	4232 по K
подписки	4319 K
подпиской	4257 с K
подписку	81 оформите K	81 оформить K	4170 оформить K	4170 оформите K	4231 спасибо за K	4232 K за	4315 оформите K	4315 оформить K
подписчик	51 как K	4170 уже K	4170 вы уже K
подписчикам	4170 доступна только K	4170 доступно только K	4170 доступен только K	4246 только K
подписчики	51 K могут	4246 только K	4319 K
подписчиков	4170 только для K
подписчиком	4315 станьте K
подписывайтесь	4175 K на рассылку	4183 K на нас	4183 K на наш	4183 K на канал	4183 K на telegram	4315 K на
подписываясь	4231 K
подпишитесь	81 K	4165 K на регулярное	4175 K на рассылку	4183 K на наш	4183 K на канал	4315 K на
подчеркнул	4318 K
подчеркнула	4318 K
подчерта	346 K
поділитися	5017 хочете K
поділіться	26 K	50 K ним	68 K своєю історією	68 K з нами
подію	5044 нашу K
пожертвование	4165 оформите K	4166 сделайте K	4238 регулярное K	4238 ежемесячное K	4315 ваше K	4315 сделайте K	4315 оформите K	4319 K
пожертвования	4316 на K	4319 K
пожертвованиям	4238 благодаря K	4316 благодаря K
пожертвуйте	4315 K
позволяет	4315 ваша поддержка K
позначайте	63 K мене
позначте	63 K мене
позоваването	288 K на
поиска	346 K
поискал	346 K
показан	61 адрес не будет K	61 email не будет K
показана	61 почта не будет K	61 пошта не буде K	61 адреса не буде K
полностью	21 материал K	4170 чтобы прочитать K
полный	21 K текст	4232 K текст
получавайте	302 K
получавате	298 искате ли да K	298 искате да K
получайте	4256 K
получать	4248 хотите K	4262 хотите K новости	4262 хотите K push
помилку	5080 знайшли K
помогите	91 K, сколько можете	4315 K нам
помогнете	343 K ни
помогут	4316 K нам
поможет	4316 K нам
помоли	346 K
помолил	346 K
помолила	346 K
помощ	0 нужда от K
помощник	64 наш K	64 ии-K
помощь	0 нужна K	4315 нам нужна ваша K
помощью	4240 с K ии
помітили	5031 якщо ви K	5080 K помилку
помічник	64 наш K
понравилась	4316 K статья
понравился	4316 K материал	4316 K текст
пообещал	4318 K
пообещала	4318 K
пообіцяв	5138 K
пообіцяла	5138 K
попереджає	5138 K
попередив	5138 K
попередній	102 K версії
попита	346 K
поправка	102 K:
попросив	5138 K
попросил	4318 K
попросила	4318 K	5138 K
попросили	4318 K	5138 K
попросило	4318 K
порадив	5138 K
порадила	5138 K
посилання	5058 K на джерело обов'язкове
последвайте	343 K ни
последната	297 K ви безплатна статия	297 K безплатна статия
посоветовал	4318 K
посоветовала	4318 K
постановив	5138 K
постановил	4318 K
посъветва	346 K
посъветвал	346 K
посъветвали	346 K
потребовал	4318 K
потребовала	4318 K
почерпете	55 K ме
почерпи	55 K ме с кафе
почте	80 в K	80 на вашей K	4231 вашей K
почтовом	4231 вашем K ящике
почту	80 на K	4176 на вашу K	4176 вам на K	4231 вашу K
пошту	80 на K	80 на вашу K	4999 на вашу K
пошті	5051 вашій K
пощенска	254 вашата K кутия
пояснив	5138 K
пояснил	4318 K
пояснила	4318 K	5138 K
пояснював	5138 K
пояснювала	5138 K
пояснює	5138 K
поясняет	4318 K
правото	30 си запазва K
працювати	5059 допоможе нам K	5136 K далі
працюємо	5136 ми K
предишна	102 K версия на
предпочитаемые	4214 K источники
предпочитаемых	4214 K источников
предпочитан	265 K източник
предпочитани	265 K източници
предпочитаните	265 K източници	265 K си източници
предпочтительные	4214 K источники	4251 K источники
предпочтительный	4214 K источник
предпочтительных	4251 K источников
предупреди	346 K
предупредил	4318 K
предупреждава	346 K
предупреждает	4318 K
предыдущей	102 K версии текста
препечатването	288 K
препратете	50 K
препубликува	46 K
препубликуването	46 K
пригостіть	55 K мене кавою
призвал	4318 K
призвала	4318 K
призвали	4318 K
призна	346 K
признава	346 K
признавал	4318 K
признает	4318 K
признал	4318 K
признала	4318 K
признали	4316 нас K
призова	346 K
призовава	346 K
призовал	346 K
призоваха	346 K
призывал	4318 K
призывала	4318 K
призывали	4318 K
приложение	85 в нашето K	344 нашето K	4177 скачать K	4178 скачайте K	4178 установите K	4212 наше K	4212 мобильное K	4315 скачайте наше K	4315 скачайте K и
приложението	343 изтеглете K ни	343 изтеглете K на вестник
приложении	85 в нашем K	4177 открыть в K	4212 нашем K
приложения	4212 нашего K	4316 нашего K
прим	102 K. ред
примечание	102 K редакции
приоритетным	4214 K источником
присоединяйтесь	52 K	4315 K к нам	4315 K к нашему	4315 K к нашей	4315 K к нашим	4315 K к сообществу	4315 K к читателям	4315 K к тем
присъединете	52 K се	343 K се към нашия
присылаем	58 мы K вам	58 мы K
присылайте	4217 K нам	4217 K фото	4217 K видео	4217 K новости	4217 K свои	4217 K их нам	4315 K нам
пришлите	39 K нам	50 K друзьям	68 K нам	4217 K нам	4217 K фото	4217 K их нам	4315 K нам
пришлём	58 мы K вам
приєднуйтесь	52 K	5135 K до нас	5135 K до нашої	5135 K до нашого	5135 K до спільноти	5135 K до читачів
приєднуйтеся	52 K	5135 K до нас	5135 K до нашої	5135 K до нашого	5135 K до спільноти	5135 K до читачів
проверьте	4228 K себя	4231 K почту
проголосуйте	4243 K	5064 K
продовження	5056 реклама. K
продовжити	4996 щоб K читання	5059 допоможуть нам K
продовжувати	5136 K роботу
продолжаем	4316 мы K работать
продолжать	4238 помогут нам K	4316 K работу
продолжение	4235 реклама. K
продолжить	4170 чтобы K чтение	4238 помогут нам K	4238 поможет нам K	4316 K работу
продължава	286 K по-долу
продължете	251 K да четете
продължим	344 да K да работим
продължите	250 за да K да четете
произведен	4208 настоящий материал (информация) K	4253 материал K
произведён	4253 материал K
пройдите	4228 K тест
пройдіть	5048 K тест
променени	102 имената са K
пропускайте	298 не K
пропустите	4248 не K
пропустити	5069 не хочете K
пропустить	4248 не хотите K
пропустіть	5069 не K
просив	5138 K
просил	4318 K
просила	4318 K	5138 K
просили	4318 K	5138 K
просьба	4161 у нас к вам K	4161 у нас есть K
просять	5138 K
проучване	277 нашето K
прохання	4990 маємо до вас K	4990 невелике K
прочетете	251 за да K цялата
прочитать	4170 осталось K	4170 чтобы K статью
пріоритетне	5032 K джерело
пріоритетним	5032 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	46 K у себя
пълния	283 K текст
първия	345 за K месец
първоначалната	102 K версия
підписатися	4998 K на розсилку
підписка	5139 K
підписку	4996 оформіть K	5051 дякуємо за K	5135 оформіть K
підписники	5067 лише K	5139 K
підписників	4996 тільки для K
підписуйтесь	5002 K на нас	5002 K на наш	5002 K на канал	5002 K на telegram	5135 K на
підписуйтеся	5002 K на наш	5002 K на канал
підписуючись	5051 K
підпишіться	4998 K на розсилку	5002 K на наш	5135 K на
підтримайте	4993 K нашу	4993 K незалежну	4993 K нас	5059 K	5135 K нас	5135 K нашу	5135 K незалежну	5135 K редакцію	5135 K автора	5135 K роботу	5135 K наш
підтримати	5135 K нас	5135 K нашу
підтримка	4994 ваша K	5135 ваша K допоможе
підтримки	5056 за K партнера	5136 спільноти K	5136 вашої K
підтримуйте	5135 K нас	5135 K нашу
підтримці	5059 завдяки вашій K	5059 завдяки K читачів	5136 вашій K
піти	4990 перш ніж K
""", 'р': """
работа	344 нашата K	4316 наша K
работаем	4316 мы K
работать	4238 помогут нам K	4238 поможет нам K	4316 K дальше
работу	4316 нашу K
радив	5138 K
радила	5138 K
радили	5138 K
радить	5138 K
разкажете	39 K ни	68 K ни
разрешение	261 без K е забранено
разрешения	4252 без K редакции
разчитаме	289 K на вашата	344 K на
расскажите	39 K нам	68 K нам	68 K свою историю	4315 K нам
рассказал	4318 K
рассказала	4318 K
рассказать	4197 есть что K	4197 хотите K
рассказывать	4316 K правду
расследование	4316 наше K	4316 это K
расследования	4316 наши K
рассылка	4316 наша K	4319 K
рассылку	79 на K	79 нашу K	79 K	4175 нашу K	4175 K самых	4316 нашу K
регистрацията	281 с K си	281 благодарим за K
регистрируясь	4231 K
регулярний	5059 K внесок
редактор	269 е K	269 - K	269 , K	4218 - K	4218 , K	4298 K отдела	4298 K	5039 - K	5039 , K	5118 K
редакторка	5039 - K	5039 , K	5118 K
редакцией	40 нашей K	4217 связаться с K
редакции	102 поправка K	4196 мнение K	4196 позиция K	4196 мнением K	4252 без согласия K	4316 нашей K
редакцию	40 в нашу K	4217 напишите в K	4217 пишите в K
редакция	274 в нашата K	344 нашата K	4316 наша K
редакцията	39 свържете се с K	68 свържете се с K
редакцію	5035 напишіть у K	5035 пишіть у K
редакція	5136 наша K
редакцією	40 нашою K	5035 зв'язатися з K
редакції	44 письма до K	102 від K:	5016 думка K	5016 позиція K	5016 позицією K	5035 пишіть до K	5072 без згоди K	5072 без дозволу K	5136 нашої K
рекламата	12 K	286 след K
реклами	12 K	71 без K	71 немає K	344 без K	5056 після K	5056 на правах K	5136 без K
рекламой	12 K
рекламы	12 K	71 без K	71 нет K	4235 после K	4235 на правах K	4316 без K
репортер	40 на нашия K	269 е K	269 - K	269 , K	4218 - K	4218 , K	4298 K	5039 - K	5039 , K	5118 K
репортери	40 на нашите K	344 нашите K
репортерка	5039 - K	5039 , K	5118 K
репортёр	4218 - K	4218 , K	4298 K
решил	4318 K
реєструючись	5051 K
робота	5136 наша K
роботу	5136 нашу K
розкажіть	39 K нам	68 K нам
розповів	5138 K
розповідати	5136 K правду
розповіла	5138 K
розповісти	5017 маєте що K	5017 є що K	5017 хочете K
розсилка	5136 наша K	5139 K
розсилку	79 на K	79 нашу K	79 K	4998 нашу K	4998 щоденну K	5136 нашу K
розслідування	5136 наші K	5136 це K
рублей	4317 # K
рік	5137 на K
""", 'с': """
свидетелем	4197 стали K	4197 вы стали K
свободната	343 подкрепете K
свържете	39 K се с нас	68 K се с нас	267 K се с нашия	267 K се с нашата	267 K се с нас	267 K се с автора	343 K се с нас
свържи	39 K се с нас	68 K се с нас
свяжитесь	39 K с нами	4217 K с нами
связаться	4217 K с автором
свідком	5017 стали K
седмично	18 веднъж K
сигнализирайте	267 K ни
сказав	5138 K
сказал	4318 K
сказала	4318 K	5138 K
сказати	5017 маєте що K
скаржаться	5138 K
скаржився	5138 K
скаржилася	5138 K
скачайте	4177 K наше
скиньте	4315 K нам	4315 K донат
сколько	4315 скиньте K
скриньку	5051 вашу K
скриньці	5051 вашій K
следите	4183 K за нами
словам	4318 по K
словами	5138 за K
слушайте	299 K ни
слідкуйте	5002 K за нами
снимки	41 свои K	41 K и видео	41 вашите K	41 K или видео
советовал	4318 K
советовала	4318 K
советовали	4318 K
советует	4318 K
согласны	44 не K	44 K с автором
содержатся	102 K описания
содержимое	4220 внешнее K
содержит	102 K сцены
сообщение	4208 данное K (материал) создано	4253 K создано
сообщил	4318 K
сообщила	4318 K
сообщили	4318 K
сообщите	39 K нам	68 K нам	4217 K нам	4315 K нам
соучастником	4238 станьте K	4315 станьте K
спам	72 без K
спама	72 без K
спаму	72 без K
спецкор	4298 K
сповіщення	15 K	5000 увімкнути K	5000 увімкніть K	5079 хочете отримувати K	5079 хочете отримувати пуш-K	5079 бажаєте отримувати K	5079 хочеш отримувати K
споделете	26 K	50 K я	68 K с нас	68 K своята
сподобався	5136 K текст	5136 K матеріал
сподобалась	4990 якщо вам K стаття
спонсором	81 станьте K
според	346 K
спрашивает	4318 K
спросил	4318 K
спросила	4318 K
співали	5138 K
співучасником	5135 станьте K
спільнота	5136 наша K
спільноти	4994 стань частиною K	5059 частиною K	5136 нашої K
станете	81 K член	343 K абонат	343 K член
станьте	52 K одним из них	4315 K нашим	5135 K нашим
статей	5066 до всіх K	5066 до усіх K
статии	296 до всички K
статия	264 хареса ли ви тази K	283 цялата K	344 тази K
статията	283 % от K
стаття	5136 ця K
статья	4316 эта K
статьям	4245 ко всем K
стверджує	5138 K
стежте	5002 K за нами
стигнали	264 щом сте K дотук
стороннего	4220 K сервиса
сторонним	4220 K сервисом
стороннього	5041 K сервісу
стороннім	5041 K сервісом
суммой	4317 любой K
сумму	4317 любую K
сутрин	18 всяка K
существуем	4316 мы K
существует	4238 K благодаря
събитие	274 нашето K
съветва	346 K
съветваше	346 K
съвместно	286 K с партньор
съгласен	44 не си K
съгласие	288 без писмено K
съгласни	44 не сте K
съдържание	10 това K	271 външно K	271 това K
съдържанието	288 използването на K	288 използване на K
съобщи	346 K
съобщил	346 K
съобщиха	346 K
""", 'т': """
тагнете	63 K ме
твърдеше	346 K
твърди	346 K
текста	102 первой версии K	102 ранней версии K
тексте	102 ранее в K
текстове	296 до всички K
тексту	102 першій версії K
телеграм	17 K	266 K	4183 наш K-канал	4183 в нашем K	4215 K	4215 K-канал	4215 K-канале	4249 пишите в K	4316 наш K	5002 наш K-канал	5033 K	5033 K-канал	5033 K-каналі
телеграме	17 K	4215 K
телеграмі	5033 K
телефон	103 K довіри
тест	4228 наш K	5048 наш K
тиждень	18 раз на K	5137 на K
требовал	4318 K
требовала	4318 K
требовали	4318 K
тръгнете	264 преди да си K
""", 'у': """
уведомления	15 K	4178 включите K	4178 включить K	4178 разрешить K	4262 хотите получать K	4262 хотите получать пуш-K	4262 хочешь получать K
уверяет	4318 K
уверял	4318 K
уверяла	4318 K
увійдіть	25 K	4997 K, щоб
уговаривал	4318 K
уговаривала	4318 K
угостите	55 K меня кофе	55 K автора кофе
угостить	55 K меня кофе
уебинар	274 нашия K
узнавать	4262 хотите K о
уйдете	4161 прежде чем вы K
укажите	78 K свой e-mail	78 K почту
улюблених	5032 K джерел
улюблені	5032 K джерела
умовляв	5138 K
умоляваше	346 K
умолял	4318 K
умоляла	4318 K
умоляли	4318 K
утверждает	4318 K
уточнение	102 K:
уточнення	102 K:
уточнив	5138 K
уточнил	4318 K
уточнила	4318 K	5138 K
учасником	5135 станьте K
""", 'ф': """
фейсбук	17 K	266 K
фото	41 свои K	41 ваши K	41 свої K	41 ваші K
фотографии	41 K и видео
""", 'ц': """
цените	4316 K нашу
цитировании	4213 при K
цитування	5030 у разі K
цитуванні	5030 при K
""", 'ч': """
частиною	5135 станьте K
частковому	5058 повному або K
чашку	55 на K кофе
через	65 K vpn
четене	1 време за K
четете	299 K ни
читаете	4315 спасибо, что K
читай	5002 K нас
читайте	4183 K нас в	5002 K нас у	5002 K нас в
читання	1 час K	1 хв K
читателей	44 письма K	4228 опросе K	4238 благодаря поддержке K	4258 K	4316 наших K
читатели	37 наши K	37 нашите K	44 писма на K	304 K	344 нашите K	4161 дорогие K	4258 K	4316 наши K
читателите	304 K	344 с подкрепата на K	344 от K ни
читателям	19 благодаря K	37 нашим K	4258 K	4316 благодаря K
читати	4996 щоб K далі	5135 щоб K далі
читачам	19 завдяки K	5075 K
читачі	37 наші K	5075 K	5136 наші K
читачів	44 листи K	5075 K	5136 наших K
читаєте	5135 дякуємо, що K
чтение	1 на K
чтения	1 время K	1 мин K
""", 'щ': """
щомісяця	5137 K
щомісячний	5059 K внесок
щомісячно	5137 K
щоранку	18 K
щотижневу	4998 K розсилку
""", 'э': """
электронной	4231 адрес K почты
электронную	4231 K почту
""", 'я': """
яжіться	39 зв'K з нами	5035 зв'K з нами
язкові	22 обов'K поля	5019 обов'K поля
якщо	4990 K ви вже тут
""", 'і': """
із	5133 # K #
інтелектом	5061 штучним K
інтелекту	5061 за допомогою штучного K
інформацію	5017 маєте цікаву K
історію	5017 маєте K
""", 'א': """
אדבלוק	2356 K
אומר	2394 K
אומרת	2394 K
אותה	50 שלחו K	50 שתפו K
אותו	50 שלחו K
אותנו	63 תייגו K	68 שתפו K
אחרינו	2277 עקבו K	2391 עקבו K
איתנו	39 צרו K קשר	39 צרו קשר K	39 דברו K	68 צרו K קשר	68 צרו קשר K	68 דברו K
אליכם	58 נשלח K
אלינו	39 פנו K	68 פנו K
אלקטרוני	2274 דואר K
אמר	2394 K
אמרה	2394 K
אמרו	2394 K
אתכם	2320 רק K
""", 'ב': """
באפליקציה	85 K שלנו
בדוי	102 שם K
בדויים	102 שמות K
בוקר	18 מדי K
בחודש	2393 K
ביקש	2394 K
ביקשה	2394 K
במייל	2319 K שלכם
במצוקה	0 K
בסרטון	2305 לצפות K זה
בעוגיות	2283 שימוש K
בעיתונות	2320 לתמוך K
בעלי	2362 בלי K הון	2362 ללא K הון
בקובצי	2282 משתמש K
בשבוע	18 פעם K	2393 K
בתגובות	86 K
בתוכן	2333 לעשות שימוש K
""", 'ד': """
דווחו	2391 K לנו
דיגיטלי	2269 רכשו מינוי K
דיוור	2319 קבלת K
""", 'ה': """
האימייל	22 K לא יוצג	61 K לא יוצג
האפליקציה	2278 הורידו את K	2392 K
הבהרה	102 K:
הגיב	102 לא K
הדיגיטלי	64 העוזר K
הדפדפן	11 K שלך
ההתראות	15 K
הודיע	2394 K
הודיעה	2394 K
הוואטסאפ	2278 לקבוצת K
הווטסאפ	2278 לקבוצת K
הווירטואלי	64 העוזר K
הוסיף	2394 K
הוסיפה	2394 K
הזהיר	2394 K
הזכויות	2293 כל K שמורות
הזמינו	55 K אותי לקפה
החובה	22 שדות K
החוג	2303 הוא ראש K	2303 היא ראש K
החינמיות	2336 הכתבות K
הטלגרם	2278 לערוץ K
הטקסט	2306 K
היום	2391 תרמו K
הירשמו	2269 כדי להמשיך לקרוא K	2391 K לקבלת
הכותב	2333 על דעת K
הכתבה	46 לפרסם את K	2269 להמשך קריאת K	2306 K	2392 K הזאת
המדור	2301 הוא עורך K	2301 היא עורכת K
המובעות	2333 הדעות K במאמר	2333 הדעות K בטור	2333 הדעות K בכתבה
המועדף	2296 למקור K	2296 כמקור K
המייל	2273 לתיבת K	2274 כתובת K
המערכת	102 הערת K
המקורית	102 בגרסה K של
הניוזלטר	2274 K היומי	2319 K השבועי של	2319 K שלנו	2392 K
הסביר	2394 K
הסיכום	2306 K
העבירו	50 K אותה	50 K הלאה
העיקריות	2306 הנקודות K
העיתונות	2392 K העצמאית
הפרטיות	2283 מדיניות K
הפרסומות	2356 חוסם K	2358 את חוסם K	2358 חוסם K
הפרסומים	2356 חוסם K
הפרסומת	12 K
הצביעו	2391 K בסקר
הצטרפו	52 K אליהם	52 K אלינו	2278 K לערוץ	2391 K אלינו
הקודמת	102 בגרסה K של
הקוראים	19 בזכות K
השאירו	78 K כתובת מייל	78 K מייל
השימוש	2283 תנאי K
השמות	102 K שונו
התגובות	2316 K
התחברו	25 K	2269 כדי להמשיך לקרוא K
התמונות	41 את K שלכם
התמיכה	2320 בזכות K שלכם
התראות	15 K
התרגום	2306 K
התרומה	2391 K שלכם
""", 'ו': """
ובטוויטר	2277 בפייסבוק K
ווידאו	41 תמונות K
וסרטונים	41 תמונות K
ותלוי	2320 K בכם
ותלויה	2320 K בכם
""", 'ז': """
זקוקה	2391 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2303 היא K סגל
חודשית	2391 תרומה K
חוקר	2303 הוא K ב
חוקרת	2303 היא K ב
חיצוני	2305 תוכן K	2305 תוכן ממקור K
""", 'ט': """
טען	2394 K
""", 'י': """
יכולים	51 מנויים K
ישירות	2319 K למייל	2319 K לתיבת
""", 'כ': """
כמנויים	51 K	81 הצטרפו K	2269 הצטרפו K
כתב	2394 K
כתבה	2306 K זו	2392 K זו	2394 K
כתבו	39 K לנו	68 K לנו	2391 K לנו
כתבות	2336 K חינם
כתבי	39 K לנו	68 K לנו
כתבת	2301 היא K
כתובת	78 הזינו K מייל	2274 K דוא"ל
""", 'ל': """
לדברי	2394 K
להגיב	7 כדי K	2316 K
להמשיך	2269 כדי K לקרוא,	2269 כדי K לקרוא בחרו	2269 כדי K לקרוא יש	2269 כדי K לקרוא את הכתבה	2320 עזרו לנו K
להעתיק	2333 לשכפל, K
לחודש	2393 K
לחוק	2333 סעיף #א K
לחצו	2391 K כאן
לידיעון	2391 הירשמו K
לכתבים	40 K שלנו
לכתבת	40 K שלנו
למייל	80 K שלכם
למנויים	81 היו K	2271 K בלבד
למערכת	40 K שלנו	44 מכתבים K
לניוזלטר	79 K	79 K שלנו	2273 הירשמו K	2273 הרשמה K	2273 K שלנו	2319 בהצלחה K	2391 הירשמו K
לעזרתכם	2391 אנחנו זקוקים K
לענייני	2301 הוא כתב K	2301 היא כתבת K
לפרסם	46 K כתבה זו	46 K מחדש
לצפייה	2305 K בתוכן
לקבוצת	2278 הצטרפו K
לקריאה	2336 כתבות K
לקריאת	21 K הכתבה
לשנה	2393 K
לתומכים	2320 הצטרפו K שלנו
""", 'מ': """
מאמרים	16 K חינם	2336 K חינם
מודעות	2358 בחוסם K	2358 חוסם K
מועדף	2296 מקור K	2296 כמקור K	2376 מקור K	2376 כמקור K
מחקר	2303 הוא עמית K
מינוי	2269 רכשו K ל-	2269 רכשו K כדי	2269 רכשו K או	2391 רכשו K	2395 K
מנוי	2269 כבר K?
מנויים	2395 K
מניות	2362 בלי בעלי K	2362 ללא בעלי K
מסכימים	44 לא K	44 K?	2319 בהרשמה אתם K
מסר	2394 K
מסרבים	102 K להגיב
מראה	65 אתר K
מרצה	2303 הוא K	2303 היא K
""", 'נ': """
ניוזלטר	2319 K שבועי	2395 K
נשלח	58 K לכם
""", 'ס': """
סגל	2303 הוא חבר K
סופר	2303 הוא K ו
סופרת	2303 היא K ו
סיכום	2306 K
סיפר	2394 K
סיפרה	2394 K
סעיף	2333 K #א
ספאם	72 בלי K	72 ללא K
ספרו	39 K לנו	68 K לנו	2391 K לנו
סרטונים	41 תמונות או K
""", 'ע': """
עדכונים	2319 לקבלת K במייל
עודכנה	102 הכתבה K	102 הידיעה K
עיתונאי	2301 הוא K	2303 הוא K
עיתונאית	2301 היא K	2303 היא K
עיתונות	2320 לעשות K	2392 K עצמאית
עכשיו	2269 רכשו מינוי K	2391 תרמו K
עלולים	102 K להיות קשים
עמיתת	2303 היא K מחקר
עמלה	2332 נקבל K	2332 לקבל K
ער	103 K״ן
""", 'פ': """
פרופסור	2303 הוא K	2303 היא K
פרסום	46 K מחדש
פרסומות	71 בלי K	71 ללא K	2356 חוסם K	2358 בחוסם K	2358 חוסם K	2358 חוסמי K	2392 ללא K
פרסומת	12 K
פרשן	2301 הוא K
פרשנית	2301 היא K
""", 'צ': """
ציין	2394 K
""", 'ק': """
קודמת	102 בגרסה K של
קוראי	2392 K
קרא	2394 K
קריאה	1 זמן K
""", 'ר': """
ראשון	2393 חודש K
""", 'ש': """
שאלו	2306 K את
שולחים	58 אנחנו K לכם
שיווקי	2319 לקבל תוכן K
שלחו	39 K לנו	68 K לנו	2391 K לנו
שלנו	40 לכתב K	2392 K
שנקבל	2332 K עמלה
שקראתם	2391 תודה K
שתפו	26 K
""", 'ת': """
תגובה	102 לא נמסרה K
תגובות	2316 K
תוכן	10 K זה	2305 הצגת K
תיאורים	102 כוללת K	102 מכילה K
תייגו	63 K אותי
תיקון	102 K:
תלוי	2320 K בכם
תלויה	2320 K בכם
תמיכתכם	2391 K
תמכו	2391 K בנו
תקציר	2306 K
תרומה	2395 K
תרומות	2395 K
""", 'ا': """
اخبارنا	120 تابعوا K	244 K
اخبرنا	39 K	68 K
اخبرونا	39 K	68 K
ادامه	1860 K مطلب	1860 K خبر	1912 براي K مطلب
ادبلاكر	1890 K
ادعمنا	243 K
ادعموا	243 K
اذنكم	129 نطلب K قبل
ارتباط	129 قد تتضمن ملفات K
ارسال	7 براي K نظر	1806 به ايميل شما K	1829 براي ما K كنيد
ارسله	50 K الي
ارسلها	39 K الينا	68 K الينا
اسبوعيا	245 K
استخدام	139 يمنع اعادة K المواد	139 يمنع اعادة K هذا	139 يمنع اعادة K اي
استطلاع	243 صوت في K
استطلاعنا	244 K
استفاده	1812 از كوكي K ميكنيم	1812 از كوكيها K ميكنيم	1813 شرايط K	1825 K از مطالب اين سايت	1825 K از مطالب سايت
استمرار	243 ساهم في K	243 ساهموا في K
اسپم	72 بدون K
اشار	246 K
اشارة	63 ضع K الي
اشارت	246 K
اشتراك	172 لديك K	247 K	1853 K تهيه كنيد	1912 K تهيه كنيد	1916 K
اشتراكك	169 تم K
اشترك	81 K	108 K الان	243 K الان
اشتركوا	81 K	243 K
اصحابها	167 تعبر عن راي K	167 عن راي K
اصلاحيه	102 K
اضاف	246 K
اضافت	246 K
اضغط	243 K هنا
اطلاع	1829 به ما K دهيد
اعادة	46 K نشر	139 يمنع K نشر
اعجبك	244 K هذا
اعلام	1915 K كرد
اعلانات	71 بلا K	71 بدون K	71 لا K	206 مانع K	206 حاجب K	207 مانع K	207 حاجب K
اعلانها	15 K	1887 K را دريافت
اعلانهاي	1887 K خبري
اعلن	246 K
اعلنت	246 K
اعملوا	63 K تاغ
افاد	246 K
افادت	246 K
افزود	1915 K
افزونه	1890 K مسدود
اكتب	243 K لنا
اكتبوا	39 K الينا	68 K الينا	243 K لنا
اكد	246 K
اكدت	246 K
الاخبارية	114 النشرة K
الارتباط	125 ملفات تعريف K
الاسبوع	18 مرة في K
الاستخدام	125 شروط K
الاسماء	102 تم تغيير K
الاشعارات	15 K	115 فعل K	116 تفعيل K
الاعلان	12 بعد K
الاعلانات	131 حاجب K	131 مانع K	206 مانع K	206 حاجب K	206 اداة حظر K	207 مانع K	207 حاجب K	207 اداة حجب K
الافتراضي	64 مساعدنا K	64 المساعد K
الالزامية	22 الحقول K
الالكتروني	61 بريدك K لن يظهر	113 بريدك K	114 البريد K	169 في بريدك K
الان	243 تبرع K	243 سجل K
الاول	245 الشهر K
الاولي	102 النسخة K من
البديل	65 موقعنا K	65 الموقع K
البريدية	79 النشرة K	113 نشرتنا K	114 النشرة K	247 النشرة K
التحرير	40 فريق K لدينا
التطبيق	115 حمل K	115 نزل K	116 تحميل K
التعليق	102 رفضت K	166 شروط K	166 سياسة K
التعليقات	86 في K
التقرير	21 لقراءة K	244 هذا K
الخارجية	154 محتوي المواقع K
الخبر	102 تم تحديث هذا K
الخصوصية	125 سياسة K
الدخول	25 سجل K	108 سجل K الان	108 سجل K الي حسابك	108 سجل K او اشترك	108 سجل K او انشئ	243 سجل K او
الشهر	245 في K
الصفحة	129 تحتوي هذه K علي محتوي من
الغاء	22 K الرد
الفيديو	41 الصور ومقاطع K
القراء	19 بفضل K	44 بريد K	170 نعتمد علي دعم K
القراءة	1 مدة K	1 وقت K	108 لمتابعة K	172 لمواصلة K
الكاتب	167 يعبر عن راي K
الكوكيز	125 K
المادة	244 هذه K
المجانية	16 المقالات K	183 من المقالات K	183 مقالاتك K	183 المقالات K
المحتوي	10 هذا K	108 هذا K متاح	139 يمنع اعادة استخدام K	139 يمنع اعادة انتاج K	139 يمنع اعادة توزيع K
المحرر	102 ملاحظة K
المراة	65 نسخة K
المساعد	64 K الذكي
المستقلة	244 الصحافة K
المفضل	144 مصدرك K	144 مصدركم K	144 المصدر K لديك
المفضلة	144 مصادرك K	144 مصادركم K
المقال	21 لقراءة K	102 تم تحديث هذا K	108 لقراءة K كاملا	129 يحتوي هذا K علي محتوي من	172 لقراءة هذا K	244 هذا K
المواد	139 يمنع اعادة انتاج K	139 يمنع اعادة توزيع K
النشر	139 يمنع اعادة K
النشرة	113 اشترك في K
اليك	58 نرسل K
اليكم	58 نرسل K
الينا	39 اكتب K	68 اكتب K	243 انضم K
اليهم	52 انضم K
انتاج	139 يمنع اعادة K هذا	139 يمنع اعادة K اي
انستغرام	243 تابعنا علي K
انضموا	52 K اليهم
انقر	243 K هنا
اوضح	246 K
اوضحت	246 K
اول	1914 ماه K
اوليه	102 نسخه K اين
ايميل	1806 K خود را وارد كنيد	1807 ادرس K	1807 نشاني K	1849 در K خود	1912 K خود را وارد كنيد
ايميلتان	1849 به K
اينجا	1859 K كليك كنيد	1912 K كليك كنيد
اينستاگرام	1810 در K دنبال
اينه	65 K
اپ	1848 K
اپليكيشن	1848 K	1912 K ما را	1912 K را دانلود كنيد	1912 K را نصب كنيد	1913 K ما
اگهي	12 پس از K	71 بدون K
""", 'ب': """
باحث	149 K
باحثة	149 K
بارگذاري	1816 K شود
بازتابدهنده	1866 الزاما K	1866 لزوما K	1866 K ديدگاه
بازنشر	46 K
باشيد	1829 با ما در تماس K
بالضرورة	167 لا تعبر K عن	167 لا يعبر K عن	167 لا تعكس K	167 لا يعكس K	167 لا تمثل K	167 لا يمثل K
ببينيد	1842 را K
بحسب	246 K
بخوانيد	1827 K
بدهيد	39 به ما پيام K	68 به ما پيام K
بديل	65 رابط K
براي	1913 K ما
بريدك	61 لن يظهر K	78 اترك K	78 ادخل K	80 في K	113 الي K	169 علي K	169 سجل K	169 اضف K	169 يوميا في K	169 في K كل
بريدكم	78 اتركوا K	169 في K
بشنويد	1842 K
بعرض	154 هل تسمح K
بفرستيد	39 براي ما K	68 براي ما K	1829 براي ما K
بفضلكم	244 K
بنويسيد	39 براي ما K	68 براي ما K	1829 براي ما K	1912 براي ما K
بهروز	102 اين خبر K	102 اين گزارش K
بپيونديد	52 به انها K	52 به جمعشان K	1827 K	1839 به تيم ما K	1912 K
بگذاريد	39 با ما در ميان K	68 با ما در ميان K	1829 با ما در ميان K	1912 با ما در ميان K
بگوييد	39 به ما K	68 به ما K
بگيريد	39 با ما تماس K	68 با ما تماس K	1829 با ما تماس K
""", 'ت': """
تؤكد	246 K
تابعة	75 روابط K
تابعنا	121 K علي	121 K عبر	243 K علي تويتر	243 K علي غوغل	243 K علي جوجل
تابعونا	120 K علي	120 K عبر	243 K علي
تاكيد	1915 K كرد
تبرع	247 K
تبرعات	247 K
تبرعك	243 K
تبرعكم	243 K
تبرعوا	91 K بما	243 K الان
تبليغات	71 بدون K	1888 مسدود كننده K	1890 مسدود كننده K
تجربتك	68 K معنا
تجربه	68 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	40 K ما
تحقيقاتنا	244 K
ترجيحي	1828 منبع K	1828 منابع K	1907 منابع K	1907 منبع K
ترد	102 لم K
تستطيع	170 تبرع بما K	170 ساهم بما K
تصحيح	102 K:
تطبيق	243 حمل K	243 حملوا K
تطبيقنا	85 في K	85 عبر K	244 K
تعبر	167 لا K عن راي	167 K فقط عن راي
تعديل	102 تم K هذا
تعليقا	166 لتضيف K
تغيير	102 نامها K
تفاصيل	102 يتضمن K	102 يحتوي علي K
تفعيل	124 K جافا
تفوت	243 لا K
تفوتوا	243 لا K
تقاريرنا	244 K
تقول	246 K
تلغرام	120 قناتنا علي K	243 تابعنا علي K
تلگرام	1810 ما را در K	1810 در K دنبال	1810 كانال K ما	1829 با ما در K
تماشا	1842 K كنيد
تمامي	1826 K حقوق
تمثل	167 لا K راي
تنويه	102 K:
تواصل	39 K معنا
تواصلوا	39 K معنا	243 K معنا
توافق	44 هل K
توافقنا	44 لا K
توزيع	139 يمنع اعادة K هذا	139 يمنع اعادة K اي
توصيف	102 حاوي K
توضيح	102 K:	1915 K داد
تيليغرام	120 قناتنا علي K
تيم	1913 K ما
""", 'ج': """
جافاسكريبت	200 K
جاوااسكريپت	1812 K را فعال
جزئيات	102 حاوي K
""", 'ح': """
حذر	246 K
حذرت	246 K
حقوق	1826 كليه K	1826 همه K	1826 تمام K
حمايت	1850 K مالي خود	1851 به K شما نياز	1851 با K شما	1852 K كنيد	1912 از ما K كنيد	1912 K شما
""", 'خ': """
خارجي	154 محتوي K
خبر	5 اين K	1913 اين K
خبرنامه	1806 K ما	1806 اشتراك K	1807 در K	1849 K روزانه	1849 K هفتگي	1913 K ما	1913 K	1916 K
خبرنگار	40 K ما	1829 K ما را	1834 K
خبرنگاران	40 K ما	1913 K ما
خبرها	1887 اعلان K
خبرهاي	1887 اعلان K فوري
خصوصي	1813 سياست حريم K
خواست	1915 K
خواستند	1915 K
خواندن	1853 براي ادامه K
خوانندگان	19 با كمك K	44 نامههاي K	1851 به K خود تكيه	1913 K ما
خواهد	1845 منتشر K شد
خواهند	1845 منتشر K شد
""", 'د': """
داده	1816 نشان K شود
داستان	68 K خود را براي ما
دانشگاه	1834 استاد K
دريافت	1887 K اعلان	1887 خبرهاي فوري را K
دستيار	64 K مجازي
دعا	246 K
دعت	246 K
دعمك	243 K
دعمكم	170 نعتمد علي K	170 تعتمد علي K	170 نحتاج الي K	243 K
دنبال	1810 ما را K كنيد	1827 K كنيد	1827 K كنيم	1912 K كنيد
دهيد	39 به ما پيام K	68 به ما پيام K	1829 به ما خبر K	1842 گوش K	1856 هديه K	1912 خبر K
دوستان	50 براي K خود
دوستانتان	50 براي K	50 با K
ديدگاه	1845 نوشتن K	1845 ارسال K	1845 بيانگر K	1866 لزوما K
""", 'ذ': """
ذكر	246 K
ذكرت	246 K
""", 'ر': """
راسلنا	39 K	68 K	243 K
راسلونا	39 K	68 K	243 K
رايگان	1839 وبينار K ما	1853 اشتراك K	1867 مقاله K	1867 مطلب K	1867 مطالعه K	1912 K ثبت نام كنيد
روزنامه	1866 ديدگاه K
روزنامهنگار	1834 K
روزنامهنگاري	1913 K مستقل
""", 'س': """
سابقة	102 نسخة K من هذا	102 نسخة K من هذه
سالانه	1914 K
ساهم	91 K بما	243 K في دعم
ساهموا	91 K بما	243 K في دعم
سايت	1913 K ما
سايتهاي	1836 محتواي K ديگر
سكريبت	200 جافا K
سنويا	245 K
""", 'ش': """
شارك	26 K
شاركنا	39 K قصتك	68 K قصتك	243 K برايك
شاركه	26 K	50 K مع
شاركونا	68 K قصتكم	243 K
شهريا	245 K
شويد	25 وارد K	1827 عضو K	1827 K	1912 عضو K
""", 'ص': """
صباح	18 كل K
صبحگاهي	1849 خبرنامه K
صحافتنا	244 K
صحافي	149 K
صحافية	149 K
صحافيينا	40 K
صحفي	149 K
صحفية	149 K
صحفيينا	40 K	244 K
صرح	246 K
صرحت	246 K
صوركم	41 K
""", 'ض': """
ضدتبليغ	1890 K
""", 'ط': """
طالب	246 K
طالبت	246 K
طلب	246 K
طلبت	246 K
""", 'ع': """
علاقه	1828 منبع مورد K
عملنا	244 K
عمولة	181 قد نحصل علي K	181 نحصل علي K
عنوان	22 لن يتم نشر K
""", 'غ': """
غيرفعال	1890 لطفا ان را K كنيد
""", 'ف': """
فارسله	50 K
فرستاده	1806 به ايميل شما K
فرصتهاي	1839 K شغلي در
فريقنا	244 K
فشاركه	50 K
فنجان	55 ادعني الي K قهوة
فيسبوك	17 K	243 تابعنا علي K
فيلترشكن	65 K
فيلم	41 عكس و K
فينگليش	1845 K	1846 حروف لاتين (K)
""", 'ق': """
قال	246 K
قالت	246 K
قالوا	246 K
قبلي	102 نسخه K اين
قراءنا	244 K
قرائنا	170 نعتمد علي K	170 ونعتمد علي K	244 K
قناتنا	120 انضم الي K	244 K
""", 'ك': """
كاتب	149 K
كاتبة	149 K
كاتبه	167 يعبر عن راي K
كاتبها	167 تعبر عن راي K
كار	1913 K ما
كاربري	1853 حساب K خود شويد	1912 حساب K خود شويد
كانال	1810 به K ما	1827 K ما	1913 K ما
كتب	246 K
كتبت	246 K
كردهايد	1853 ثبت نام K	1853 ثبتنام K
كمصدر	144 K مفضل	227 K مفضل
كميسيون	1864 K دريافت كنيم	1864 K دريافت ميكنيم
كنيد	63 منو تگ K	63 من را تگ K	63 تگ K	1839 ديدن K	1842 گوش K	1856 هديه K	1859 روي لينك كليك K	1859 كليك K	1890 لطفا ان را غير فعال K	1912 به ما كمك K	1912 روي لينك كليك K	1912 همين حالا ثبت نام K
كوكي	1813 از K
كوكيها	1813 K
""", 'ل': """
لניוזלטר	79 K
لاتين	1845 حروف K	1846 حروف K
لاشتراكك	169 K في
لاشتراككم	169 K في
لاضافة	7 K تعليق	166 K تعليق
لزوما	1866 K نظر
لقراءة	108 سجل الدخول K	172 K بقية	243 سجل الدخول K
لقراءتكم	243 شكرا K
لكتابة	166 K تعليق
للاطلاع	172 K علي المقال كاملا
للتعليق	7 K	166 K علي الخبر
للقراءة	1 دقائق K	108 سجل الدخول K
للمتابعة	108 سجل الدخول K
للمشتركين	51 يمكن K	111 K فقط	172 حصري K	172 متاح K
لمتابعة	108 سجل الدخول K	172 K قراءة	207 ايقافه K	243 سجل الدخول K
لمشتركي	172 حصري K
لمواصلة	172 K قراءة	207 ايقافه K التصفح	207 تعطيله K التصفح
""", 'م': """
ما	1913 به K
مالكين	212 بلا K
مالي	1851 كمك K شما	1912 كمك K شما	1916 كمك K
ماه	1914 در K
ماهانه	1914 K
مباشرة	169 K في بريدك
متجرنا	244 K
متصفحك	11 K
مجانا	243 سجل K
مجانيا	183 مقالا K
مجانية	183 مقالات K
محتوا	10 اين K
محتواي	1836 K خارجي	1836 اجازه ميدهيد K
محتوايي	1836 حاوي K از
محتوي	154 K من طرف ثالث
محفوظ	1825 كليه حقوق K است	1825 تمامي حقوق K است	1825 همه حقوق K است	1825 تمام حقوق K است
محفوظة	139 جميع الحقوق K	139 حقوق النشر K
مراسل	149 K
مراسلة	149 K
مراسلنا	40 K	244 K
مراسلينا	40 K	244 K
مرره	50 K الي
مرورگر	11 K شما
مزعجة	72 بلا رسائل K	102 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	64 K الذكي
مساهمتك	170 نحتاج الي K	170 الي K
مساهمتكم	170 نحتاج الي K
مساهمين	212 بلا K	212 ولا K
مستعار	102 اسم K	102 نام K
مستعارة	102 اسماء K
مستقل	1913 رسانه K
مستقلة	244 صحافة K
مسدودكننده	1888 K تبليغات	1890 K تبليغات
مشترك	172 هل انت K	1853 K شويد	1912 K شويد
مشتركا	51 بصفتك K
مشتركان	1853 ويژه K است
مصنوعي	1837 هوش K
مطالعه	1 دقت K	1 زمان K
مطلب	5 اين K	1913 اين K
معنا	243 ساهم K
مفضل	227 مصدر K
مفضلا	227 مصدرا K
مقالاتنا	170 لا نضع K	244 K
مقاله	1860 ادامه K
ملاك	212 بلا K
منبع	1865 ذكر K
منتخب	1828 منبع K
منشن	63 K لي
منصتنا	244 K
مهمانم	55 قهوه K
موافقتك	154 نطلب K
موافقتكم	129 K مطلوبة قبل	129 نطلب K قبل
موبايل	1848 برنامه K
موردنياز	22 بخشهاي K
موفقيت	1849 عضويت شما با K	1849 ثبت نام شما با K
موقعنا	244 K
ميتوانند	51 مشتركان K
ميخواهيم	1836 از شما اجازه K
ميدهد	1845 نظر K
ميفرستيم	58 برايتان K	58 براي شما K
ميگفت	1915 K
ميگويد	1915 K
ميگيريم	1864 كميسيون K
""", 'ن': """
ناشد	246 K
ناشدت	246 K
نتقاضي	181 K عمولة	181 قد K عمولة
نحتاج	170 K الي دعمك
نخواهد	23 منتشر K شد	1845 منتشر K شد
نخواهند	1845 منتشر K شد
نداد	102 پاسخ K
ندهيد	1912 از دست K
نرسل	58 K لك	58 K لكم
نرمافزار	1848 K موبايل
نستخدم	124 K ملفات
نشرتنا	79 K	113 اشترك في K	244 K
نظر	7 ثبت K
نظرسنجي	1912 در K ما	1913 K ما
نمايش	1816 K داده شود
نميشود	61 ايميل شما نمايش داده K	1845 منتشر K
نوشت	1915 K
نويسنده	1829 ايميل K	1834 K
نياز	0 K به كمك	0 به كمك K	1851 به كمك شما K
نيستيد	44 موافق K
""", 'ه': """
هستيد	1853 مشترك K
هماكنون	1912 K ثبت نام كنيد
همايش	1839 بليت K
هوشمند	64 دستيار K
""", 'و': """
وابسته	1851 به حمايت شما K
واتساب	120 قناتنا علي K	243 تابعنا علي K
واحدا	52 كن K منهم
واشار	246 K
واشارت	246 K
واضاف	246 K
واضافت	246 K
واعلن	246 K
واعلنت	246 K
وافاد	246 K
وافادت	246 K
واكد	246 K
واكدت	246 K
واوضح	246 K
واوضحت	246 K
وبحسب	246 K
وبينار	1839 K ما	1839 در K
وتؤكد	246 K
وتري	246 K
وتضيف	246 K
وتقول	246 K
وحذر	246 K
وحذرت	246 K
ودعا	246 K
ودعت	246 K
وذكر	246 K
وذكرت	246 K
وصرح	246 K
وصرحت	246 K
وطالب	246 K
وطالبت	246 K
وفقا	246 K
وفيديو	41 صور K
وقال	246 K
وقالت	246 K
وقالوا	246 K
وكتب	246 K
وكتبت	246 K
ومحلل	149 كاتب K
ومقاطع	41 صورك K	41 صوركم K	41 صور K فيديو
ونعتمد	170 K علي دعمكم
ووفقا	246 K
ويؤكد	246 K
ويدئو	41 עكس و K
ويديو	41 عكسها و K	41 عكس و K	1836 ديدن اين K
ويري	246 K
ويضيف	246 K
ويقول	246 K
ويقولون	246 K
""", 'ي': """
يؤكد	246 K
يرد	102 لم K
يقول	246 K
يقولون	246 K
يوتيوب	17 K	120 قناتنا علي K	243 تابعنا علي K
يوميا	169 في بريدك K
""", 'پ': """
پيام	39 به ما K	68 به ما K
پيشين	102 نسخه K اين
پژوهشگر	1834 K
""", 'گ': """
گزارش	1913 اين K
گزارشهاي	1913 K ما
گفت	1915 K
گفتند	1915 K
گفته	1915 K است	1915 به K
""", 'अ': """
अनुभव	68 अपना K हमें	2427 का K रखने
अनुवाद	2431 K	2433 मशीन से K	2433 मशीनी K	2433 एआई की मदद से K	2433 ai की मदद से K	2433 एआई द्वारा K
अनुवादित	2433 एआई की मदद से K
अनुसार	2494 के K
अपडेट	102 लेख को K किया	102 खबर को K किया
अपनी	2437 K राय दें
अपील	2494 K की
अलर्ट	2439 K पाने के लिए
असहमत	44 K हैं
असिस्टेंट	64 वर्चुअल K	64 एआई K
""", 'आ': """
आपका	2491 K दान
आपको	58 हम K
आर्टिकल	2452 फ्री K	2452 मुफ्त K
आर्थिक	2442 K सहयोग दें	2442 K सहयोग करें	2491 K मदद दें
आवश्यक	22 K फील्ड
""", 'इ': """
इंस्टॉल	2401 ऐप K करें	2439 K करें
इनबॉक्स	2400 सीधे आपके K	2400 हर सुबह आपके K	2400 हर हफ्ते आपके K	2400 आपके K में पाएं	2400 रोज आपके K	2400 आपके K में हर	2440 अपने K में
""", 'उ': """
उपयोग	2407 कुकीज का K	2407 कुकी का K
""", 'ए': """
एजेंसी	2451 K की फीड
एडिटर	2427 सब K हैं	2427 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2470 K
""", 'क': """
कमीशन	2450 हमें K मिल	2450 K मिल सकता है
कमेंट	2437 अपनी राय K	2438 K करने के लिए	2438 K में अपनी राय	2438 K हटा	2438 K करने वाले
करके	2440 साइन अप K आप
करें	63 मुझे टैग K	63 हमें टैग K	2400 ईमेल दर्ज K	2403 फॉलो K	2420 जॉइन K	2420 लाइक K	2423 हमें ईमेल K	2437 पोल में वोट K	2440 साइन अप K	2445 शेयर K	2445 साझा K	2445 सेव K	2491 फॉलो K	2491 लॉग इन K	2491 साइन अप K
कहती	2494 K
कहते	2494 K
कहा	2494 K
कहानी	68 अपनी K हमें
कीजिए	2491 मदद K
कॉपी	2445 लिंक K हो गया
कॉपीराइट	2419 K
क्लिक	2420 K करें	2491 यहां K करें	2491 लिंक पर K करें
""", 'ख': """
खबर	5 इस K	5 यह K	2492 इस K	2492 यह K
खबरें	2447 और K पढने के लिए	2452 मुफ्त K
खबरों	2447 अन्य K के लिए	2447 ताजा K के लिए	2447 की K के लिए
खरीदें	2435 यहां से K
खेलें	2437 क्विज K और
""", 'ग': """
गिफ्ट	2445 K करें
गोपनीयता	2407 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2451 ऑटो-K
जरूर	2423 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2407 K
जुडने	2421 K के लिए
जुडिए	52 आप भी K	2491 K
जुडें	52 आप भी K	2403 चैनल से K	2420 K	2435 हमारी टीम से K	2491 हमसे K
ज्वाइन	2420 K करें
""", 'ट': """
टिप्पणियों	2438 K के लिए
टिप्पणी	102 K करने से इनकार	2438 K करने के लिए	2438 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2401 ऐप K करें	2439 K करें	2439 K कीजिए	2491 ऐप K करें	2491 ऐप K कीजिए
""", 'त': """
तस्वीरें	41 K और वीडियो	41 अपनी K
तैयार	2433 एआई की मदद से K किया गया है	2433 ai की मदद से K किया गया है
""", 'द': """
दान	2495 K
दिखाया	61 ईमेल नहीं K
दिया	102 पर जवाब नहीं K
दें	2491 राय K
देखें	2491 यहां K
दोस्तों	50 K को भेजें	50 K के साथ
""", 'ध': """
धारा	56 K #g	56 K # जी
""", 'न': """
निजता	2407 K नीति
निर्भर	2442 आपके सहयोग पर K
नोटिफिकेशन	15 K	2401 K चालू करें	2439 K ऑन करें	2439 K ऑन कर लें
नौकरी	2435 K के अवसर
न्यूज	2404 गूगल K पर
न्यूजरूम	40 हमारे K	2405 कलेक्टिव K की ओर से	2405 के लिए कलेक्टिव K
न्यूजलेटर	2400 हमारे K	2400 हमारा K	2400 हमारा साप्ताहिक K	2400 K के लिए	2492 हमारे K	2495 K
""", 'प': """
पढने	1 K का समय	2443 K के लिए
पढें	1 मिनट में K	2401 ऐप में K	2491 पूरी खबर K
पत्रकार	2492 हमारे K
पत्रकारिता	2427 K में सक्रिय हैं	2492 हमारी K	2492 स्वतंत्र K
पसंदीदा	2422 K सोर्स	2422 K स्रोत	2422 K न्यूज सोर्स	2486 K स्रोत	2486 K सोर्स
पाठकों	19 K के सहयोग	2442 K के सहयोग से चलते
पाने	2440 ईमेल पर K के लिए
पुनःप्रकाशित	46 K
पुनर्प्रकाशन	2451 K वर्जित
पुनर्प्रकाशित	46 K
पूछा	2494 K
पूछें	2431 K
पूरी	2443 बनकर K खबर
पॉडकास्ट	2436 K सुनें	2436 K सुनने के लिए	2492 हमारा K
प्रकाशित	22 ईमेल पता K	46 पुनः K	2405 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2493 K माह	2493 K वर्ष
प्रतिक्रिया	2437 अपनी K
प्रिफर्ड	2422 K सोर्स
""", 'ब': """
बताइए	39 हमें K	68 हमें K
बताएं	39 हमें K	68 हमें K	2423 हमें K	2423 कमेंट करके K	2491 हमें K	2491 राय K
बताते	2494 K
बताया	2494 K
बदल	102 नाम K
बाहरी	2430 K साइट
बिंदु	2431 मुख्य K
बॉक्स	2438 कमेंट K में
बोला	2494 K
बोले	2494 K
ब्राउजर	11 आपका K
ब्लॉकर	2470 ऐड K	2470 एड K
""", 'भ': """
भेजें	39 हमें K	50 आगे K	50 किसी को K	68 हमें K	2423 हमें K	2491 हमें K	2491 खबर K
""", 'म': """
मकतूब	44 K
महीने	51 सदस्य हर K	2493 हर K
मांगते	2430 आपकी इजाजत K हैं	2430 आपकी अनुमति K हैं
मुताबिक	2494 K
मुफ्त	2452 K लेख
""", 'य': """
यूट्यूब	17 K
योगदान	56 मासिक K
""", 'र': """
रखने	2443 पढना जारी K के लिए
रजिस्टर	2491 अभी K करें
रहिए	2447 जुडे K
रहें	2447 जुडे K
रिपोर्टर	40 हमारे K
""", 'ल': """
लिखा	2494 K
लिखें	39 हमें K	68 हमें K	2491 हमें K
लेख	2492 यह K	2492 इस K
लॉग	25 K इन
लॉगिन	2491 K करें
""", 'व': """
विचलित	102 K कर सकते
विचार	2451 लेखक के निजी K
विज्ञापन	12 K के बाद खबर	12 K के बाद लेख	71 न K	71 बिना K	71 कोई K नहीं	2470 K अवरोधक
वीडियो	41 फोटो और K	41 अपने K	2436 K देखें	2436 K यहां देखें	2436 K भी देखें	2436 K देखने के लिए
वेबसाइट	2492 हमारी K
वेबिनार	2435 K के लिए
वॉट्सऐप	39 हमें K	68 हमें K
व्हाट्सएप	39 हमें K	68 हमें K	2423 हमें K करें
व्हाट्सऐप	17 K	39 हमें K	68 हमें K
""", 'श': """
शर्तें	2407 नियम और K
शामिल	52 उनमें K हों	102 विवरण K
""", 'स': """
संपर्क	39 हमसे K करें	39 हमें K करें	68 हमसे K करें	68 हमें K करें	2423 हमसे K करें
संपादित	2451 ने K नहीं किया
संवाददाता	40 हमारे K	2427 वरिष्ठ K हैं	2427 K हैं
संस्करण	102 पिछले K में
सकते	2421 जुड K हैं	2421 फॉलो कर K हैं	2423 हमें भेज K हैं
सदस्य	56 मासिक K	2443 पहले से K हैं	2491 K बनें
सदस्यता	2443 K लें
सप्ताह	2493 प्रति K
सब्सक्राइब	2400 न्यूजलेटर को K	2400 न्यूजलेटर K	2403 चैनल को K	2420 K करें	2440 K करके आप	2491 K करें
सब्सक्राइबर	51 K	2443 K हैं
सब्सक्राइबर्स	2443 K के लिए है
सब्सक्रिप्शन	2440 K सफल	2495 K
समरी	2431 K
समर्थन	2491 K करें
सर्वाधिकार	2418 K सुरक्षित
सर्वे	2437 K में भाग लें	2437 K में भाग लेकर
सहमत	44 K हैं
सहयोग	2442 हमें K करें	2491 आपका K	2491 हमें K	2491 K करें	2491 आपके K
सहयोगी	56 मासिक K
सामग्री	2430 से मिली K शामिल है	2430 K उपलब्ध नहीं है
सारांश	2431 K
सिंडीकेट	2451 K फीड
सीनियर	2427 K सब एडिटर हैं
सुझाएं	2491 सुधार K
सुधार	102 K:	102 भूल K
सुनें	3 खबर K	3 लेख K	2436 को K	2436 लेख K
सुबह	18 हर K
स्पैम	72 कोई K नहीं
स्वचालित	2433 K अनुवाद
स्वीकार	2430 कुकीज K करें
""", 'ह': """
हमारा	2401 K ऐप	2492 K काम	2492 K ऐप
हमारी	40 K टीम से	2491 K मदद करें	2492 K टीम
हमारे	2492 K पाठक	2492 K चैनल	2492 K साथ
हिस्सा	2437 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	364 K শপ
অনুদান	369 আজই K দিন	410 K দিন	414 K
অনুমতি	358 K ছাডা কপি	358 K ছাডা নকল	360 আপনার K চাই
অনুমতিতে	359 বিনা K
অনুসরণ	354 K করুন	410 K করুন
অ্যাডব্লকার	391 K
অ্যাড্রেস	366 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	58 আমরা K
আপনার	368 K ই-মেইল
আপনিও	52 K যোগ দিন
আমাদের	39 K লিখুন	39 K জানান	39 K পাঠান	68 K লিখুন	68 K জানান	68 K পাঠান	355 K জানান	355 K পাঠান	355 K লিখুন	355 K ইমেইল করুন	369 K পাশে থাকুন	410 K লিখুন	410 K ইমেইল করুন	410 K সঙ্গে কাজ করুন	411 K পাঠক	411 K সঙ্গে
আযকর	56 K ছাড
আসুন	354 ঘুরে K
""", 'ই': """
ইতিমধ্যে	371 K গ্রাহক
ইনবক্সে	368 K পেতে
ইনস্টল	367 অ্যাপ K করুন
ইমেইল	349 আপনার K
""", 'এ': """
এআই	362 K
এআইকে	362 K
এআইযের	362 K
একমত	44 K নন
""", 'ও': """
ওযেবিনারে	364 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	360 বহিরাগত K
কমিশন	379 K পেতে পারি
করুন	354 ফলো K	354 যোগ K	410 লগইন K	410 ফলো K
কর্তৃপক্ষ	358 মন্তব্যের জন্য K দাযী নয
কিনুন	364 টিকিট K
কুইজে	364 K অংশ নিন
ক্লিক	354 K করুন	410 এখানে K করুন	410 লিংকে K করুন
""", 'খ': """
খবরটি	5 K	371 K পডতে	411 K
""", 'গ': """
গ্রহণ	360 কুকি K করুন
গ্রাহক	410 K হোন
গ্রাহকদের	371 শুধু K জন্য
""", 'চ': """
চাকরির	364 K সুযোগ
চালিযে	371 পডা K যেতে
চ্যানেল	411 আমাদের K
""", 'জ': """
জরিপে	364 K অংশ নিন	364 K ভোট দিন
জানতে	375 আরও খবর K
জানান	410 মতামত K	413 K
জানিযেছে	413 K
জানিযেছেন	413 K
""", 'ট': """
টাকায	371 মাত্র # K
টেলিগ্রাম	411 আমাদের K
ট্যাগ	63 আমাকে K
""", 'ড': """
ডাউনলোড	367 অ্যাপ K করুন	367 অ্যাপটি K করুন	410 অ্যাপ K করুন	410 অ্যাপটি K করুন
""", 'থ': """
থাকুন	354 যুক্ত K	410 পাশে K
""", 'দ': """
দাঁডান	370 পাশে K
দিন	354 যোগ K
দেখতে	365 ভিডিও K
দেখুন	365 ভিডিও K
""", 'ধ': """
ধরিযে	355 ভুল K দিন
""", 'ন': """
নামিযে	367 অ্যাপ K নিন
নিউজলেটার	349 আমাদের K	349 K পেতে	368 সাপ্তাহিক K	411 আমাদের K	411 K	414 K
নিউজলেটারের	411 K
নিজস্ব	358 মতামত লেখকের K
নিবন্ধন	410 এখনই K করুন
নোটিফিকেশন	367 K চালু করুন
""", 'প': """
পডতে	371 বাকি অংশ K	371 লেখা K	375 আরও খবর K
পাঠকেরাই	369 K আমাদের ভরসা
পাঠান	355 লেখা K
পুনঃপ্রকাশ	46 K
পুনর্মুদ্রণ	46 K
পেযেছেন	363 ভুল K
প্রকাশ	358 অনুমতি ছাডা K	366 ঠিকানা K করা হবে না
প্রতি	412 K মাসে
প্রতিবেদক	40 আমাদের K	357 জ্যেষ্ঠ K	357 নিজস্ব K
প্রতিবেদকের	40 আমাদের K	355 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	411 এই K
প্রযোজন	0 সাহায্য K	360 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	411 আমাদের K
""", 'ব': """
বন্ধুদের	50 K পাঠান	50 K সঙ্গে
বলছেন	413 K
বললেন	413 K
বলেছে	413 K
বলেছেন	413 K
বলেন	413 K
বুদ্ধিমত্তা	362 কৃত্রিম K
ব্যবহার	361 কুকি K
ব্লকার	391 অ্যাড K
""", 'ভ': """
ভার্চুযাল	64 আমাদের K
ভিডিও	41 ছবি ও K	41 ছবি বা K
ভিডিওটি	365 K দেখুন
""", 'ম': """
মতামত	364 আপনার K দিন	410 K দিন
মন্তব্য	358 অশালীন K প্রকাশ	366 K করতে	366 K লিখতে	366 আপনার K লিখুন
মাসিক	412 K
মূল্যে	371 বিনা K পডতে
মূল্যের	372 বিনা K লেখা
মোবাইল	411 আমাদের K
""", 'য': """
যুক্ত	354 K হোন	354 K করুন	410 K হতে	410 K হোন
যোগাযোগ	39 আমাদের সঙ্গে K	39 আমাদের সাথে K	68 আমাদের সঙ্গে K	68 আমাদের সাথে K	355 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	357 সিনিযর K
""", 'ল': """
লাইক	354 K দিন
লাগল	363 কেমন K
লিখুন	366 আপনার মতামত K
লেখা	372 ফ্রি K
লেখাটি	371 K পডতে
লেগেছে	363 কাজে K	363 কেমন K
""", 'শ': """
শুনুন	365 K
""", 'স': """
সংবাদটি	411 K
সংরক্ষিত	353 স্বত্ব K
সংশোধন	102 K:
সংশোধনী	102 K
সংস্করণে	102 আগের K
সঙ্গেই	375 আমাদের K থাকুন	375 K থাকুন
সদস্য	410 K হোন
সম্পাদকীয	358 K নীতির সঙ্গে
সর্বস্বত্ব	353 K সংরক্ষিত
সহযোগিতা	410 K করুন
সহাযতা	410 আমাদের K	410 K করুন
সাংবাদিক	411 আমাদের K
সাংবাদিকতা	411 স্বাধীন K
সাংবাদিকতাকে	369 স্বাধীন K	411 K
সাংবাদিকতার	369 K পাশে
সাপ্তাহিক	368 আমাদের K
সাবস্ক্রাইব	349 নিউজলেটারে K	354 K করুন	368 K করলে আপনি	368 K করার জন্য ধন্যবাদ	410 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	39 আমাদের K	68 আমাদের K	411 আমাদের K
হোযাটসঅ্যাপে	39 আমাদের K	68 আমাদের K
""", 'ก': """
กด	4806 Kเพิ่มเพื่อน	4834 Kติดตาม
กร	4776 Kอกอีเมล
กล	4837 K่าว
กอ	4835 Kงบรรณาธิการ
กา	15 Kรแจ้งเตือน	4834 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4794 Kบคุณที่สมัคร	4794 Kบคุณที่ลงทะเบียน	4835 Kงเรา
""", 'ค': """
คล	41 Kิปหรือภาพ	4834 Kิกที่นี่	4834 Kิกชม
คว	4804 Kามเห็นส่วนตัวของผู้เขียน
ค่	4803 Kาคอมมิชชั่น	4803 Kาคอมมิชชัน
""", 'จ': """
จด	4775 Kหมายข่าวของเรา	4794 Kหมายข่าวรายสัปดาห์ของเรา	4838 Kหมายข่าว
จะ	4793 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	22 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4834 Kวน์โหลดแอปของเรา	4834 Kวน์โหลดแอปได้	4834 Kวน์โหลดแอปเลย	4834 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	39 Kดต่อเรา	39 Kดต่อทีมข่าว	68 Kดต่อเรา	68 Kดต่อทีมข่าว	4785 Kดต่อผู้สื่อข่าวของเรา	4785 Kดต่อกองบรรณาธิการ	4834 Kดตามเรา
ต่	4836 Kอเดือน	4836 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4794 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4798 Kลองอ่าน
ทั	39 Kกมา	4804 Kศนะของผู้เขียน
ทา	4793 Kงเว็บไซต์ขอสงวนสิทธิ์	4795 Kงอีเมลทุก
ทุ	4795 Kกเช้าทางอีเมล
""", 'บ': """
บท	4799 Kความฟรี	4835 Kความนี้
บร	4838 Kิจาค
บล	4818 K็อกโฆษณา
บอ	39 Kกเรา	68 Kกเรา	4837 Kกว่า
""", 'ผ': """
ผู	64 K้ช่วยเสมือน	64 K้ช่วย ai	4796 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4837 Kดกับ
""", 'ภ': """
ภา	41 Kพและคลิป	41 Kพหรือคลิป	41 Kพและวิดีโอ
""", 'ม': """
มี	4785 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4787 Kมรับคุกกี้
""", 'ร': """
ระ	4837 Kบุว่า
รา	4836 Kยเดือน
ร่	52 Kวมเป็นหนึ่ง	52 Kวมสนับสนุน	4796 Kวมสนับสนุนการทำงานของเรา	4796 Kวมสนับสนุนสื่ออิสระ	4796 Kวมสนับสนุนนักข่าว	4834 Kวมสนับสนุน	4834 Kวมบริจาคให้เรา	4834 Kวมบริจาคกับเรา	4834 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4804 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4835 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4781 Kวนลิขสิทธิ์	4782 Kวนสิทธิ์
สน	4796 Kับสนุนการทำงานของเรา	4796 Kับสนุนสื่ออิสระกับ	4834 Kับสนุนเรา	4834 Kับสนุนพวกเรา
สม	51 Kาชิกสามารถ	4775 Kัครรับจดหมายข่าว	4775 Kัครรับข่าวสาร	4834 Kัครรับ	4834 Kัครสมาชิกวันนี้	4834 Kัครสมาชิกเลย	4834 Kัครสมาชิกเพื่อ	4834 Kัครสมาชิกได้ที่	4834 Kัครสมาชิกของเรา	4838 Kาชิก
สำ	4798 Kหรับสมาชิกเท่านั้น
สื	4835 K่ออิสระ
ส่	39 Kงข้อความมา	39 Kงมาที่ทีมข่าว	50 Kงต่อ	68 Kงมาที่ทีมข่าว	4785 Kงเรื่องราวของคุณ	4785 Kงข่าวหาเรา	4834 Kงข้อมูลมาที่	4834 Kงคลิปมา
""", 'ห': """
หล	12 Kังโฆษณา
หา	4785 Kกคุณมีข้อมูล
ห้	4781 Kามคัดลอกข้อความ	4781 Kามคัดลอกเนื้อหา	4781 Kามคัดลอกบทความ	4781 Kามคัดลอกหรือเผยแพร่	4781 Kามคัดลอกหรือทำซ้ำ	4781 Kามคัดลอกหรือดัดแปลง	4781 Kามคัดลอกหรือนำ	4782 Kามทำซ้ำ
""", 'อ': """
อย	4834 K่าพลาด
อี	22 Kเมลของคุณจะไม่	4775 Kเมลของคุณ
อ่	4798 Kานบทความฉบับเต็ม
""", 'เ': """
เข	25 K้าสู่ระบบ	4834 Kียนถึงเรา	4834 K้าสู่ระบบเพื่อ
เฉ	4798 Kพาะสมาชิก
เน	10 Kื้อหานี้	4787 Kื้อหาจากภายนอก	4787 Kื้อหาภายนอก
เป	4798 K็นสมาชิกอยู่แล้ว	4837 Kิดเผยว่า
เผ	46 Kยแพร่ต่อ	46 Kยแพร่ซ้ำ
เพ	19 Kราะผู้อ่าน	4793 Kื่อแสดงความคิดเห็น	4798 Kื่ออ่านต่อ	4798 Kื่ออ่านบทความ	4806 Kิ่มเพื่อนไลน์	4806 Kิ่มเพื่อนทางไลน์
เล	39 K่าให้เราฟัง	68 K่าให้เราฟัง	68 K่าประสบการณ์
เว	1 Kลาอ่าน	102 Kอร์ชันก่อนหน้าของ	4793 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	102 K้ไข:
แจ	39 K้งทีมข่าว	68 K้งทีมข่าว	4785 K้งเบาะแสข่าว	4785 K้งเรา	4834 K้งทีมงาน
แช	50 Kร์ให้	68 Kร์เรื่องราว
แท	63 K็กเรา	63 K็กมา
แห	4784 Kล่งข่าวที่ต้องการ	4784 Kล่งข่าวโปรด	4784 Kล่งที่มาที่ต้องการ
แอ	4806 Kดไลน์	4806 Kดไลน์เพื่อ	4834 Kดไลน์
""", 'โ': """
โป	4818 Kรแกรมบล็อกโฆษณา
โห	4834 Kวตเลย	4834 Kลดแอป
""", 'ใ': """
ให	4835 K้เรา
""", 'ไ': """
ไม	71 K่มีโฆษณา
""", 'ả': """
ảnh	5253 hãy gửi K
""", 'ủ': """
ủng	5192 ly cà phê K hộ	5253 hãy K hộ
""", 'あ': """
あと	3012 K#本、無料で
あな	52 Kたも参加
""", 'い': """
いか	3073 Kがでしたか
いた	2941 Kだいたサポートは	2941 Kだいたご寄付は
いの	103 Kちの電話
""", 'お': """
お使	11 Kいのブラウザ	2963 Kいのブラウザ
お寄	3073 Kせください
お届	58 Kけします
お申	2998 Kし込みはこちら	3073 Kし込みください	3073 Kし込みはこちら
お聞	3073 Kかせください
お見	3073 K逃しなく
お試	3073 Kしください
お読	3073 Kみいただけます
お送	58 Kりします
""", 'か': """
から	3018 K転載したものです	3018 Kの転載です
か月	2947 K無料	3075 K無料
""", 'が': """
が作	3054 aiK成
が無	2963 javascriptK効
が生	3054 aiK成
が翻	3054 aiK訳
が要	3054 aiK約
""", 'こ': """
ここ	2944 Kからは有料	2947 Kから先は
この	3 K記事を音声	10 Kコンテンツ	2944 K記事は有料	2944 K記事は会員	2970 K記事についてのご意見	3032 Kコンテンツは	3032 K投稿は	3032 K外部コンテンツは	3074 K記事が	3074 K記事を	3074 K記事は
""", 'ご': """
ご利	11 K用のブラウザ	2963 K用のブラウザ
ご協	3073 K力ください
ご存	3019 Kじの方は
ご寄	2942 K付をお願い	3073 K付
ご意	44 K見・ご反論	2970 K見をお寄せ	2970 K見・ご感想をお寄せ	2970 K見・ご感想はこちら	2970 K見・ご感想をお待ち	2970 K見・ご感想をお聞かせ	2970 K見・ご感想をお願い	2970 K見・ご感想を送る
ご感	2970 K想をお寄せ
ご支	2942 K援をお願い	3073 K援
ご登	3009 K録ありがとうございます	3073 K録
ご覧	3073 Kください	3073 Kいただけます
ご購	3073 K読
ご連	3073 K絡ください
""", 'す': """
すで	3012 Kに会員の方
すべ	2947 Kての記事が
""", 'ぜ': """
ぜひ	2958 Kフォロー
""", 'で': """
で作	3054 aiK成
で受	2987 lineKけ取る
で届	2987 lineKく
で最	2987 lineK新
で生	3054 aiK成
で要	3054 aiK約
""", 'と': """
と強	3076 K調
と書	3076 Kい
と発	3076 K表
と話	3076 Kし	3076 Kす
と語	3076 Kっ	3076 Kる
と説	3076 K明
と述	3076 Kべ
""", 'に': """
によ	3054 aiKって生成	3054 aiKる要約	3076 Kると
""", 'の': """
の使	2968 cookieK用
の学	49 aiK習
の採	2998 K用情報はこちら
の提	3018 K供記事です
""", 'を': """
をフ	2958 Kォローしよう
を使	2968 cookieK用
を利	2968 cookieK用
を有	2963 javascriptK効	2963 javascript K効
を発	3076 K表した
を許	2993 cookieK可
""", 'ア': """
アカ	2987 lineKウントはこちら
アシ	64 aiKスタント
アド	3038 Kブロックを
アフ	75 Kィリエイトリンク	75 Kィリエイト広告	3016 Kィリエイト広告	3016 Kィリエイトプログラム	3016 Kィリエイトリンク	3026 Kィリエイトリンク	3026 Kィリエイト広告	3026 Kィリエイトプログラム
アプ	2953 Kリはこちら	2954 Kリを開く	2954 Kリをダウンロード	2954 Kリのダウンロード	2954 Kリをインストール	3008 Kリなら通知	3008 Kリなら速報	3008 Kリなら、	3008 Kリで読むと	3008 Kリなら
アン	3004 Kケートはこちら	3004 Kケート実施中	3004 Kケートにご協力ください	3004 Kケートにご協力を	3004 Kケートへのご協力	3005 Kケートに答えて
""", 'オ': """
オフ	3038 Kにしてページを
""", 'カ': """
カ月	2947 K無料	3075 K無料
""", 'ク': """
クイ	3005 Kズに答えて
クッ	2965 cookie(Kキー)	2968 Kキーを使用	2968 Kキーを利用	2993 Kキーを許可
""", 'コ': """
コメ	7 Kントを書く	7 Kントする	22 Kントをキャンセル	22 Kントを投稿するには	86 Kント欄	102 Kントしていない	2970 Kントを投稿するには	2970 Kントするには	2970 Kントをお寄せ	2977 Kント欄で	2977 Kント欄に	2977 Kント欄から	2977 Kント欄へ	3007 Kントは削除します	3007 Kントは削除することが	3007 Kントは削除する場合	3007 Kントは承認	3007 Kントは公開前	3007 Kントは非表示
コー	55 Kヒー代	55 Kヒーをおごって	2941 Kヒーをおごる
""", 'サ': """
サポ	2941 Kートをしてみませんか	2941 Kートをしませんか	2941 Kートしてみませんか	2942 Kートをお願いします	3073 Kートをお願い	3073 Kートしていただ
""", 'シ': """
シェ	26 Kアして	50 Kアして
""", 'ス': """
スパ	72 Kムは
""", 'タ': """
タグ	63 K付けして	63 Kをつけて
""", 'ダ': """
ダウ	3073 Kンロードしてください
""", 'チ': """
チケ	2998 Kット販売中
チッ	2941 Kプで応援
チャ	2961 Kンネル登録を	2987 Kンネルに参加する	2987 Kンネルに参加しよう
""", 'ニ': """
ニュ	79 Kースレター	2950 Kースレターに登録	2952 Kースレターを	2987 googleKースで	3009 Kースレター登録はこちら	3077 Kースレター
""", 'ネ': """
ネタ	102 Kバレを含
""", 'バ': """
バー	64 Kチャルアシスタント
""", 'フ': """
フォ	2958 Kローして最新	2958 Kローをお願い	3073 Kローしてください
""", 'ブ': """
ブラ	3029 Kウザは音声	3029 Kウザは動画	3029 Kウザではこの動画	3029 Kウザはvideo	3029 Kウザはaudio
""", 'プ': """
プッ	2954 Kシュ通知
プラ	2965 Kイバシーポリシーに
プレ	2947 Kミアム会員	3001 Kゼントした記事は
プロ	3016 Kモーションが含まれ	3016 Kモーションを含
""", 'ポ': """
ポッ	35 Kドキャスト
""", 'マ': """
マン	2941 Kスリーサポーター
""", 'ミ': """
ミラ	65 Kーサイト
""", 'メ': """
メル	2950 Kマガに登録	2952 Kマガで	3009 Kマガ登録はこちら	3009 Kマガの登録	3074 Kマガ
メー	22 Kルアドレスが公開されること	59 Kルで受け取りたい方	59 Kルでお知らせ	61 Kルアドレスは表示され	61 Kルアドレスが表示され	79 Kルマガジン	2950 Kルマガジンに登録	2952 Kルマガジンで	2952 Kルマガジンを	2952 Kルでお届け	2970 Kルアドレスが公開されることはありません	3009 Kルアドレスを入力してください	3077 Kルマガジン
""", 'ロ': """
ログ	25 Kイン	2944 Kインして続きを	2944 Kインしてください	2947 Kインが必要	3073 Kインして
""", 'ヶ': """
ヶ月	2947 K無料	3075 K無料
""", '上': """
上优	5300 在googleK先
上優	5300 在googleK先
""", '下': """
下方	5407 K留言
下載	5273 K客戶端	5275 Kapp	5275 K應用程式
下载	5273 K客户端	5275 Kapp	5275 K应用	5406 K客户端
""", '不': """
不代	5299 K表本站	5331 K表本站立场	5345 K表本報立場	5345 K表本报立场	5345 K表本站立场	5345 K表本站立場	5345 K表本媒體立場	5345 K表本網立場	5345 K表本刊立場
不发	72 K垃圾
不同	44 K意本文
不妨	26 K转发	26 K分享给
不属	5375 K于任何财团
不屬	5375 K於任何財團
不得	5299 K转载	5299 K轉載
不认	44 K同本文
不錯	5406 K過
不错	5406 K过
""", '为': """
为首	5300 K选来源
""", '人': """
人工	49 K智能训练
""", '仅': """
仅代	5299 K表作者本人	5299 K表作者个人	5299 K表作者观点	5299 K表作者的	5299 K表作者立场
仅供	5331 K其表达个人看法
仅限	5336 K会员	5336 K订户
""", '他': """
他說	5409 K
他说	5409 K
""", '付': """
付費	5267 K後	5410 K牆
付费	5267 K后	5410 K墙
""", '以': """
以下	5360 K内容来自
以閱	5264 K讀全文
以阅	5264 K读全文
""", '仮': """
仮名	102 Kです	102 K
""", '仲': """
仲間	52 Kに加わ
""", '会': """
会员	51 K每月	5267 K专享	5336 K限定内容
会員	51 Kの方は	51 Kは月に	2944 K限定です	2944 K限定の記事	2944 K登録できます	2947 K登録すると	2947 K登録が必要	3012 Kの方はこちら	3012 K登録で続きを読む	3012 K登録後にご覧	3045 Kだけが読める	3045 Kのみがお読み	3045 Kのみ閲覧	3073 K登録して	3073 K登録は	3073 K登録がお済み	3073 K登録をお願い	3073 K登録で	3073 K登録のうえ	3073 K登録はこちら	3073 K登録ください	3074 Kの方
会費	3010 Kで運営
""", '体': """
体験	68 K談をお寄せ
""", '你': """
你的	5262 K支持	5406 K支持,	5406 K支持让	5406 K支持讓	5406 K支持是
""", '使': """
使用	5284 Kcookie改善	5284 Kcookie以	5284 K cookie 以	5284 K cookie 来	5284 K cookie 來	5288 Kcookie来	5288 Kcookie來
""", '來': """
來自	5316 K外部平台的內容
""", '依': """
依靠	5334 K读者的支持	5334 K讀者的支持
""", '侵': """
侵权	5299 K必究	5299 K请联系	5299 K请告知	5299 K请及时
侵權	5299 K必究
""", '個': """
個人	2968 K情報の取り扱い	3018 Kの見解です	5331 K看法
""", '偏': """
偏好	5300 googleK來源	5300 google K來源	5300 K來源清單	5389 K來源
""", '僅': """
僅限	5336 K會員	5336 K訂戶
""", '優': """
優先	2986 Kソース	2986 K表示に設定	2986 Kする情報源	2986 K的に表示
""", '免': """
免費	16 K閱讀	5346 K文章	5346 K閱讀篇數	5346 K閱讀額度	5347 K註冊即可	5347 K註冊後	5378 K文章	5406 K訂閱	5408 K試用
免费	16 K阅读	5346 K文章	5346 K阅读篇数	5347 K注册即可	5347 K注册后	5378 K文章	5406 K订阅	5408 K试用
""", '內': """
內容	5323 K由ai
""", '全': """
全文	21 Kを	2944 Kを読むには	2944 Kをお読み
""", '公': """
公众	17 K号	5278 K号:
公式	2954 Kアプリ	2958 Kアカウントをフォロー	2958 Kアカウントを友だち	2987 Klineはこちら	3074 Kline
""", '关': """
关注	5278 K我们的微信	5278 K我们的公众号	5278 K我们的微博	5278 K我们的频道	5278 K我们的官方	5406 K我们
关闭	5370 K后刷新页面
""", '内': """
内容	5323 K由ai
内阅	5273 appK读
""", '写': """
写真	41 Kや動画	41 K・動画	41 Kや映像
写道	5409 K
""", '分': """
分で	1 K読めます
分享	50 K给	50 K給	68 K您的故事	5327 K此文給朋友
""", '初': """
初割	3075 K
初月	3012 K#円で	3075 K無料
""", '判': """
判断	3076 Kした
""", '利': """
利用	2965 K規約に同意
""", '前': """
前請	5331 K先登入
前请	5331 K先登录
""", '剩': """
剩余	5264 K#%内容	5264 K#%的内容
剩餘	5264 K#%內容	5264 K#%的內容
""", '力': """
力を	3010 K貸してください
""", '加': """
加入	52 K他们	52 K他們	5278 Kline好友	5278 Kline官方	5278 Kline@	5334 K贊助行列	5334 K赞助行列	5406 K会员	5406 K會員
加记	39 K者微信	68 K者微信
""", '助': """
助手	64 aiK	64 ai K
""", '励': """
励み	3074 Kになります
""", '動': """
動画	41 Kや写真	2999 Kをご覧ください	2999 Kはこちら	3002 Kでも詳しく	3002 Kでも解説	3029 Kを再生するには	3029 Kをご覧いただくには	3029 Kを視聴するには
""", '勘': """
勘誤	102 K
勘误	102 K
""", '包': """
包月	5408 K
""", '化': """
化名	102 K
""", '即': """
即可	5331 K留言
""", '参': """
参加	52 Kしませんか
""", '參': """
參與	7 K討論
""", '友': """
友だ	2961 Kち追加
""", '収': """
収益	3016 Kを得ること
""", '发': """
发给	58 K您
发表	7 K评论
发送	58 K给您	5270 K到您的邮箱
""", '取': """
取材	39 K班に	39 K班まで	39 K班が	68 K班に	68 K班まで	68 K班が	102 Kに回答しなかった	102 Kに応じなかった	2988 K班までご	3010 Kを支えて
取消	22 K回复	22 K回覆
""", '受': """
受信	2950 Kトレイにお届け	2950 Kトレイに届けます
""", '只': """
只靠	5334 K讀者	5334 K读者
""", '可': """
可能	102 K引起不适	102 K引起不適
""", '同': """
同意	5316 Kcookie
""", '向': """
向我	39 K们爆料	39 K們爆料	68 K们爆料	68 K們爆料
向本	39 K报	68 K报
""", '含': """
含剧	102 K透
含有	102 K暴力
""", '启': """
启用	5363 Kjavascript
""", '告': """
告訴	39 K我們	68 K我們	5409 K
告诉	39 K我们	68 K我们	5409 K
""", '呼': """
呼び	3076 Kかけた	3076 Kかける	3076 Kかけて	3076 K掛け
""", '命': """
命じ	3076 Kた
""", '啟': """
啟用	5363 Kjavascript
""", '喊': """
喊道	5409 K
""", '因': """
因为	5406 K有你的支持
因為	5406 K有你的支持
""", '图': """
图片	41 K和视频
""", '売': """
売上	3016 Kの一部が還元
""", '外': """
外部	2993 Kコンテンツ	5316 K内容	5316 K內容
""", '她': """
她說	5409 K
她说	5409 K
""", '如': """
如侵	5299 K权,	5299 K权请	5299 K权联系
如有	5299 K侵权,	5299 K侵权请	5299 K侵权联系	5299 K侵權,	5299 K侵權請
""", '学': """
学習	49 aiK
""", '安': """
安心	103 K專線
""", '官': """
官方	5280 K微信
""", '定': """
定期	5406 K定額
""", '寄': """
寄付	2941 Kで応援	3042 Kで成り立って	3042 Kで運営され	3042 Kによって運営され	3073 Kをお願い	3077 K
寄到	5270 K您的信箱	5333 K你的信箱
寄給	58 K您
寄给	58 K您
""", '寫': """
寫道	5409 K
""", '将': """
将本	5327 K文赠送给
""", '將': """
將本	5327 K文贈送給
""", '就': """
就分	26 K享给
就转	26 K发
""", '居': """
居合	3019 Kわせた方は
""", '已': """
已是	5264 K會員	5336 K订户	5336 K訂戶
已经	5264 K是会员
已讀	5405 K
已读	5405 K
""", '年': """
年額	3075 K
""", '广': """
广告	12 K后继续	12 K之后继续	5289 K拦截	5370 K拦截	5370 K屏蔽	5370 K过滤	5372 K拦截	5372 K屏蔽
""", '広': """
広告	12 Kの下に記事	12 Kの後に記事	71 Kも	71 Kなし	71 Kなしで	3010 Kに頼らず	3038 Kブロッカーを	3038 Kブロックを	3038 Kブロック機能	3038 Kブロックは	3038 Kブロックが
""", '廣': """
廣告	12 K後繼續	12 K之後繼續	5289 K攔截	5370 K阻擋程式	5370 K攔截	5370 K封鎖	5370 K阻擋器	5372 K攔截	5372 K封鎖
""", '开': """
开启	5275 K通知	5363 Kjavascript
""", '弊': """
弊社	3074 K
弊紙	39 Kまで	68 Kまで
""", '当': """
当サ	3074 Kイト
当初	102 Kの記事で
当社	3074 Kの
当編	3074 K集部
""", '後': """
後援	81 K
""", '微': """
微信	5275 K扫	5280 K公众号
""", '心': """
心理	103 K援助
""", '必': """
必填	22 K项已用	22 K欄位
必須	23 K項目です
""", '応': """
応援	2942 Kをお願いします	3073 Kをお願い	3073 Kして
""", '您': """
您已	5333 K成功订阅	5333 K成功訂閱
您的	11 K浏览器	11 K瀏覽器	5262 K支持	5334 K每一份捐款	5334 K每一筆捐款	5406 K捐款	5406 K支持,	5406 K支持让	5406 K支持讓	5406 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	2988 Kをお寄せください	2988 K提供はこちら	2988 K提供を募集	2988 K提供をお待ち	2988 Kをお待ちして	3019 Kをお持ちの方は	3019 K提供窓口
""", '感': """
感謝	5333 K您的訂閱	5406 K閱讀	5406 K您的支持
感谢	5333 K您的订阅	5406 K阅读	5406 K您的支持
""", '成': """
成为	52 K其中一员	5264 K会员即可阅读	5264 K会员即可查看	5264 K会员即可解锁	5336 K付费会员	5406 K会员,	5406 K会员即可	5406 K我们的会员
成果	3026 K報酬型広告
成為	5264 K會員即可閱讀	5264 K會員即可看	5264 K會員即可解鎖	5334 K我們的贊助	5336 K付費會員	5406 K會員,	5406 K會員即可	5406 K我們的會員
""", '我': """
我们	5284 K使用cookie	5284 K使用 cookie	5407 K的
我們	5284 K使用cookie	5284 K使用 cookie	5407 K的
""", '手': """
手机	5275 K客户端
""", '打': """
打开	5273 Kapp	5275 K微信
打開	5273 Kapp
""", '扫': """
扫一	5275 K扫
扫描	5273 K二维码下载	5273 K二维码加入	5275 K二维码关注	5406 K二维码下载	5406 K二维码关注	5406 K二维码加入	5406 K二维码阅读
""", '把': """
把你	68 K的故事发
把您	68 K的故事发	68 K的经历发	68 K的經歷
把文	5327 K章送給
""", '投': """
投げ	55 K銭
""", '拒': """
拒絕	102 K置評
拒绝	102 K置评
""", '指': """
指出	5409 K
指摘	3076 Kした
""", '捐': """
捐助	5334 K我们	5334 K我們
捐款	5406 K支持	5410 K
""", '掃': """
掃一	5275 K掃
掃描	5273 K qr	5406 K二維碼
""", '授': """
授權	48 cc by #K
""", '推': """
推播	15 K	5275 K通知
推送	15 K	5275 K通知
""", '描': """
描写	102 Kが含まれ
""", '提': """
提供	97 taboola K	97 outbrain K	97 dianomi K	97 revcontent K	97 mgid K
""", '擋': """
擋廣	5372 K告
""", '支': """
支持	5261 K獨立媒體,	5261 K独立媒体,	5262 K我们的	5262 K我們的	5406 K我们,	5406 K我們,	5406 K我们。	5406 K我們。	5406 K我们的报道	5406 K我們的報導	5406 K我们的新闻	5406 K我們的新聞	5406 K我们的记者	5406 K我們的記者	5406 K我们的工作	5406 K我們的工作	5406 K我们继续	5406 K我們繼續
支援	3042 Kで成り立って	3042 Kで運営され	3042 Kによって成り立って	3042 Kによって運営され	3073 Kをお願い
""", '教': """
教え	50 Kてあげて
""", '文': """
文章	5299 K来源:
""", '新': """
新着	59 K記事をメール
新闻	5300 在googleK上关注
""", '无': """
无广	71 K告
""", '明': """
明ら	3076 Kかにした
""", '智': """
智慧	64 K助理
智能	64 K助手
""", '暢': """
暢讀	5336 K全站
""", '更': """
更新	59 K情報をメール
更正	102 K:	102 【K】	102 K说明	102 K說明
""", '最': """
最新	2950 K情報をお届け
""", '會': """
會員	51 K每月	5267 K專享	5336 K限定內容
""", '月': """
月額	2941 Kサポーター	2947 K#円	3075 K
""", '有': """
有了	5406 K你的支持	5406 K您的支持
有料	51 K会員は	2944 K会員限定	2944 K会員になる	2944 K会員の方	2946 K記事がお得に読める	2946 K記事が読み放題	3012 K記事が読めます	3077 K会員
有权	5331 K删除
有權	5331 K刪除
""", '未': """
未予	102 K置评
未回	102 K应	102 K應
未滿	5356 K#歲	5356 K十八歲
未經	5299 K授權不得	5299 K授權,不得	5299 K授權禁止	5299 K授權請勿	5299 K授權,請勿
未经	5299 K授权不得	5299 K授权,不得	5299 K授权禁止	5299 K授权,禁止	5299 K授权请勿	5299 K授权,请勿
""", '本': """
本ま	3001 Kでプレゼントできます	3001 Kでギフトできます	3001 Kで無料でプレゼント	3012 月#Kで無料で
本ア	3074 Kプリ
本サ	3074 Kイト
本中	3072 #K#本
本內	5360 K容來自
本内	5360 K容来自
本刊	5407 K
本報	5407 K導
本报	5407 K读者	5407 K道
本文	102 K早前版本	102 K先前版本	102 K已更新	102 K已作	5299 K来源:	5299 K来源于	5407 K
本站	5407 K
本紙	39 Kまで	68 Kまで
本網	5284 K站使用cookie	5284 K站使用 cookie	5284 K站使用小型	5407 K
本网	5284 K站使用cookie	5284 K站使用 cookie	5284 K站使用小型
本記	3074 K事
本誌	3074 K
""", '来': """
来自	5316 K外部平台的内容
""", '标': """
标记	63 K我
""", '標': """
標記	63 K我
""", '機': """
機械	3054 K翻訳
""", '欢': """
欢迎	26 K分享给	26 K转发	5278 K关注	5406 K加入	5406 K赞助	5406 K订阅	5406 K投稿
""", '歡': """
歡迎	26 K分享給	5278 K追蹤	5406 K加入	5406 K贊助	5406 K訂閱	5406 K投稿
""", '此': """
此內	10 K容	5360 K容來自	5360 K容由
此内	10 K容	5360 K容来自	5360 K容由
此前	102 K版本
此影	5359 K片在您所在
此视	5359 K频在您所在
""", '残': """
残り	2944 K#文字	2944 K: #文字
""", '毎': """
毎朝	18 K
毎週	18 K
""", '每': """
每周	18 K一次
每天	18 K早上
每年	5408 K
每日	5272 K简报	5272 K簡報	5272 K電子報
每月	5408 K
""", '求': """
求め	3076 Kた	3076 Kている
求助	0 K
""", '沒': """
沒有	71 K廣告	5375 K股東	5375 K財團
""", '没': """
没有	71 K广告	72 K垃圾	5375 K股东	5375 K财团
""", '浏': """
浏览	5289 K器版本	5359 K器不支持音频	5359 K器不支持视频	5359 K器不支持播放	5359 K器不支持html#	5359 K器不支持video
""", '添': """
添加	39 K记者微信	68 K记者微信
""", '瀏': """
瀏覽	5359 K器不支援影片	5359 K器不支援音訊
""", '点': """
点击	5406 K关注	5406 K这里
""", '為': """
為首	5300 K選來源
""", '無': """
無効	3038 Kにしてページを	3038 Kにして再読み込み	3038 Kにして、ページを
無料	16 K記事	2944 Kで会員登録	2944 K会員に登録	3012 Kで読める記事の上限	3012 K会員になると	3045 K記事の閲覧	3045 K記事は残り	3045 Kで読める記事	3045 K閲覧	3072 K記事 #/#	3072 K記事#/#	3073 K会員に登録	3073 K会員登録	3075 K体験
無断	2985 K転載	2985 K複製	3053 K転載・複製	3053 K転載を禁じ	3053 Kでの転載	3053 Kで転載
""", '照': """
照片	41 K和视频	41 K或视频	41 K和影片	41 K或影片
""", '版': """
版权	5299 K归本	5299 K归原	5299 K归作者	5299 K所有,	5299 K所有:	5299 K所有©	5299 K所有 ©	5299 K归属本	5299 K归属原	5299 K归属作者	5299 K归属于
版權	5299 K所有	5299 K歸本	5299 K歸原	5299 K歸作者	5299 K歸屬於
""", '特': """
特此	102 K更正
""", '独': """
独立	3074 Kしたジャーナリズム	5407 K新闻	5407 K媒体
""", '獨': """
獨立	5407 K新聞	5407 K媒體
""", '獲': """
獲得	5343 K佣金
""", '生': """
生命	103 K热线	103 K線
生成	5323 由 ai K	5323 由aiK	5323 ai K,仅供	5323 aiK,僅供
""", '產': """
產生	5323 由 ai K	5323 由aiK
""", '用': """
用邮	59 K件接收
""", '由': """
由人	5323 K工智能生成	5323 K工智慧生成
由讀	5407 K者
由读	5407 K者
""", '申': """
申し	2998 K込みはこちら
申込	2998 Kみはこちら	2998 Kはこちら
""", '电': """
电子	5410 K报
""", '畅': """
畅读	5336 K全站
""", '留': """
留言	86 K区	86 K區	5407 K告诉我
""", '異': """
異論	44 Kのある方
""", '疑': """
疑問	2988 Kをお寄せ
""", '登': """
登入	25 K或	5264 K後繼續	5264 K會員即可	5264 K會員後	5264 K會員以	5264 K會員繼續	5347 K或註冊
登录	25 K或	5264 K后继续	5264 K后查看全文	5264 K后查看完整	5347 K或注册
登録	3012 Kして続きを読む	3073 Kしてください	3073 Kはこちら
""", '發': """
發表	7 K評論
發送	58 K給您
""", '皆': """
皆さ	3074 Kまの
""", '相': """
相談	0 K	103 K窓口
""", '看': """
看更	5273 appK多
""", '禁': """
禁止	5299 K转载
禁無	2984 K断
""", '私': """
私た	3074 Kちの
""", '科': """
科し	3076 Kた
""", '称': """
称	5409 K
""", '稱': """
稱	5409 K
""", '立': """
立即	5406 K加入我们	5406 K加入我們	5406 K订阅	5406 K訂閱	5406 K下载	5406 K下載	5406 K报名	5406 K報名	5406 K成为会员	5406 K成為會員
""", '第': """
第一	5331 K条评论	5331 K則留言	5331 K條評論
""", '筆': """
筆者	3018 K個人の見解
""", '紙': """
紙の	3074 K新聞の定期購読者
""", '経': """
経験	68 Kをお寄せ	68 Kをお聞かせ
""", '絕': """
絕無	72 K垃圾
""", '続': """
続き	2944 Kを読むには	2944 Kをお読みになる
""", '編': """
編按	102 K
編者	102 K註
編集	39 K部まで	39 K部に	68 K部まで	68 K部に	102 K部注	3074 K部では
""", '繼': """
繼續	5264 K閱讀請
""", '绝': """
绝无	72 K垃圾
""", '继': """
继续	5264 K阅读请
""", '编': """
编者	102 K注
""", '翻': """
翻墙	65 K
翻譯	5323 由aiK
翻译	5323 由aiK
""", '者': """
者說	5409 K
者说	5409 K
""", '联': """
联盟	75 K链接	5343 K链接
联系	39 K我们	39 K记者	68 K记者
""", '聯': """
聯盟	5343 K行銷連結	5343 K連結
聯絡	39 K我們
""", '自': """
自动	5323 由 ai K生成	5323 由aiK生成
自動	3054 K翻訳	5323 由 ai K生成	5323 由aiK生成
""", '若': """
若有	5299 K侵权,	5299 K侵权请	5299 K侵權,	5299 K侵權請
""", '获': """
获得	5343 K佣金
""", '著': """
著作	2985 K権は	3053 K権法により保護	3053 K権法で保護
""", '虚': """
虚拟	64 K助手
""", '表': """
表明	5331 K本站立场
表示	5409 K
""", '要': """
要发	22 K表评论
要發	22 K表留言
""", '訂': """
訂正	102 K:	102 【K】	102 Kして	102 Kします
訂閱	59 K電子報	5264 K即可	5264 K後繼續	5270 K我們的	5270 K電子報	5406 K我們	5410 K費
""", '記': """
記事	3 Kを聴く	3 Kを聞く	5 Kを	12 Kは広告	102 Kを更新しました	102 Kを修正しました	2946 Kが読み放題	3001 Kをプレゼントできます	3072 #K中#記事
記者	2988 Kまでご連絡ください
""", '訴': """
訴え	3076 Kた
""", '評': """
評論	86 K區
""", '認': """
認め	3076 Kた
認為	5409 K
""", '說': """
說:	5409 K
說。	5409 K
說道	5409 K
""", '読': """
読み	2947 K放題
読者	19 Kの寄付	19 Kの支援	3010 Kの会費で	3074 Kの皆様	3074 Kの皆さ	3074 Kアンケート
""", '請': """
請先	5406 K登入
請分	26 K享給
請啟	5284 K用javascript
請我	55 K喝咖啡
請捐	5406 K款
請支	5261 K持我們	5261 K持獨立媒體	5406 K持我們
請登	5264 K入會員	5406 K入後	5406 K入以
請立	5406 K即捐款
請贊	5261 K助我們
請輸	5333 K入您的電子	5406 K入您
請關	5370 K閉後重新整理
請點	5406 K擊此處	5406 K擊這裡	5406 K擊下方	5406 K擊連結
""", '讀': """
讀者	44 K投書	5407 K問卷
""", '订': """
订阅	51 K用户	51 K会员	5264 K即可	5264 K后继续	5270 K我们的	5270 K电子报	5406 K我们	5410 K费
""", '认': """
认为	5409 K
""", '训': """
训练	49 K人工智能	49 aiK
""", '许': """
许可	48 cc by #K
""", '设': """
设为	5300 K首选来源
""", '评': """
评论	86 K区	5331 K服务协议
""", '该': """
该视	5359 K频在您所在
""", '说': """
说:	5409 K
说。	5409 K
说道	5409 K
""", '请': """
请先	5406 K登录
请关	5370 K闭后刷新
请分	26 K享给
请启	5284 K用javascript
请我	55 K喝咖啡	55 K喝杯咖啡
请捐	5406 K款
请支	5261 K持我们	5261 K持独立媒体	5406 K持我们
请点	5406 K击此处	5406 K击这里	5406 K击下方	5406 K击阅读	5406 K击关注	5406 K击链接
请登	5406 K录后	5406 K录以
请立	5406 K即捐款
请赞	5261 K助我们
请转	26 K发
请输	5333 K入您的电子邮箱	5333 K入您的邮箱	5406 K入您
""", '读': """
读完	1 K需要
读者	19 K出资	19 K支持	44 K来信	5407 K问卷	5407 K群
""", '責': """
責任	5299 K編輯:
""", '賺': """
賺取	5343 K佣金
""", '購': """
購読	2944 K者の方は	2947 Kすると	3073 Kしてください	3074 K者の方	3077 K料
""", '贈': """
贈送	5327 K給好友
""", '贊': """
贊助	5261 K我們,	5406 K我們
""", '责': """
责任	5299 K编辑:
""", '赚': """
赚取	5343 K佣金
""", '赞': """
赞助	5261 K我们,	5406 K我们
""", '赠': """
赠送	5327 K给好友
""", '身': """
身边	5407 K的新鲜事
身邊	5407 K的新鮮事
""", '転': """
転載	46 K	2984 Kを禁じ
""", '輸': """
輸入	5333 Kemail
""", '轉': """
轉發	50 K給
轉給	50 K
轉載	46 K	5299 K請註明
""", '转': """
转发	50 K给
转给	50 K
转载	46 K	5299 K请注明
""", '输': """
输入	5333 Kemail
""", '还': """
还可	5327 K赠送
""", '这': """
这篇	5407 K文章
""", '迷': """
迷惑	72 Kメールは
""", '追': """
追記	102 K:
追蹤	5278 K我們的	5300 Kgoogle news	5406 K我們
""", '送': """
送っ	50 Kてください
送到	5333 K你的邮箱	5333 K您的邮箱	5333 K您的信箱
""", '這': """
這篇	5407 K文章
""", '通': """
通知	15 K	2954 Kをオン
通过	59 K邮件接收
""", '週': """
週に	18 K一度
週刊	3009 Kニュースレター
""", '邀': """
邀請	5406 K您
邀请	5406 K您
""", '還': """
還可	5327 K贈送
""", '邮': """
邮件	59 K订阅	79 K通讯
邮箱	22 K地址不会被公开	61 K不会显示	61 K地址不会显示	61 K不会公开
""", '鏡': """
鏡像	65 K
""", '镜': """
镜像	65 K
""", '長': """
長說	5409 K
""", '长': """
长说	5409 K
""", '開': """
開啟	5275 K通知	5363 Kjavascript
""", '閱': """
閱讀	1 K時間	21 K全文	5264 K全文請	5405 K
""", '閲': """
閲覧	3072 K記事数:#/#
""", '關': """
關注	5278 K我們的臉書	5278 K我們的粉絲	5278 K我們的官方	5278 K我們的頻道	5406 K我們
關閉	5370 K後重新整理
""", '阅': """
阅读	1 K时间	1 K时长	21 K全文	5264 K全文请	5405 K
""", '随': """
随时	5406 K掌握
""", '隐': """
隐私	5288 K政策
""", '隨': """
隨時	5406 K掌握
""", '隱': """
隱私	5288 K權政策	5288 K政策
""", '電': """
電子	22 K郵件地址不會公開	79 K報	5410 K報
""", '需': """
需接	5316 K受cookie
需要	0 K帮助	0 K幫助	5316 K接受cookie	5406 K您的支持	5406 K你的支持
""", '音': """
音声	2999 Kでもお聴き
""", '頂': """
頂い	2941 Kたサポートは
""", '飲': """
飲酒	5356 K過量
""", '首': """
首年	5349 K仅需
首月	5336 K仅需	5336 K只要	5349 K免费	5349 K免費	5349 K仅	5349 K僅	5349 K只需	5408 K
首选	5300 K新闻来源	5300 googleK来源	5300 google K来源	5389 K来源
首選	5300 K新聞來源	5389 K來源
""", '點': """
點擊	5406 K這裡
""", '가': """
가명	102 K
가상	64 K 비서
가입하세요	3205 K
가입해	3205 K 주세요
""", '값': """
값으로	3137 커피 한 잔 K 후원	3137 커피 한 잔 K 응원	3137 커피 한 잔 K 독립
""", '강': """
강조했다	3208 K
""", '계': """
계속	3084 K 읽으려면	3084 K 읽으시려면
""", '공': """
공유해	26 K	50 K 주세요
공유해주세요	50 K
""", '광': """
광고	12 K 아래	12 K 후	71 K 없이	3167 K 차단	3169 K 차단기를
광고도	71 K
광고차단	3167 K	3169 K 프로그램을	3169 K 기능을
""", '구': """
구글	3096 K 뉴스에서
구독	51 K 회원은	3084 K 후 이용
구독료	3209 K
구독을	3205 K 신청하세요
구독자	3084 K 전용 기사	3084 K 전용 콘텐츠	3084 K 전용입니다	3084 K 전용 서비스	3206 K
구독자는	51 K
구독자만	3084 K 볼 수	3138 K 읽을
구독자에게만	3138 K 제공
구독하고	3096 K
구독하세요	3108 K	3205 K
구독하시면	3084 K
구독해	81 K 주세요	3095 K 주세요	3136 K 주셔서	3205 K 주세요
구독해주세요	3095 K
구독해주셔서	3136 K
""", '금': """
금요일	3136 매주 K 보내드리는
""", '기': """
기사	3 K 듣기	5 K	3081 좋은 K 후원	3203 #개 K 중 #개
기사가	102 K 수정
기사를	3 K 듣	102 K 수정	3084 전체 K 보려면	3138 전체 K 읽어보세요
기사의	102 K 이전 버전
기자를	3137 K 응원해
기자에게	3109 K 연락해 주세요
""", '남': """
남겨주세요	3205 K
""", '네': """
네이버	3096 K 메인에서	3108 K 구독
네이버에서	3096 K 구독
""", '놓': """
놓치지	3205 K 마세요
""", '눌': """
눌러주세요	3205 K
""", '뉴': """
뉴스레터	79 K	3087 K 구독하기	3087 K 구독하세요	3087 K 신청하기	3087 K 구독 신청하기	3206 K	3209 K
뉴스레터로	3087 K 받아
뉴스레터를	3087 K 받아	3087 K 구독하세요	3087 K 구독해	3087 K 구독하고	3087 K 구독하면	3205 K 신청하세요
""", '다': """
다운로드하세요	3205 K
""", '달': """
달	3138 첫 K #원
""", '답': """
답변하지	102 K 않았
""", '당': """
당신의	3109 K 제보가	3206 K 후원
""", '댓': """
댓글	7 K 작성
댓글로	86 K
댓글에	86 K
댓글은	3134 K 삭제될	3134 K 삭제합니다	3134 K 통보	3134 K 예고	3134 K 운영자	3134 K 사전
댓글을	7 K 작성	7 K 쓰
""", '덧': """
덧붙였다	3208 K
""", '도': """
도움이	0 K 필요
""", '독': """
독립	3206 K 언론
독립언론	3206 K
독립언론을	3137 K 지켜
독자	3149 K 후원으로	3205 K 여러분의	3206 K 여러분
독자님의	3082 K 후원	3149 K 후원으로
독자들의	19 K 후원	3149 K 후원으로	3173 K 후원
독자의	3149 K 후원으로	3173 K 후원	3206 K 힘
독자투고는	44 K
독자투고를	44 K
""", '동': """
동의하는	3136 K 것으로 간주
동참해	52 K 주세요
""", '들': """
들려주세요	3205 K
""", '로': """
로그인	25 K	3084 K 후 이용
로그인이	3084 K 필요합니다	3084 K 필요한 서비스	3084 K 필요해요
로그인하거나	3205 K
로그인하고	3138 K 계속
로그인하면	3138 K 계속
로그인하시면	3084 K
""", '링': """
링크에서	3205 K 확인하세요
""", '마': """
마음에	3137 기사가 K 드셨다면
""", '만': """
만나보세요	3205 K
""", '말': """
말했다	3208 K
""", '매': """
매월	3207 K
매일	18 K 아침
""", '메': """
메일로	59 K 받아보	59 K 받고 싶은	3136 K 보내드려요
메일함으로	3087 K 보내	3087 K 받	3087 K 배달	3087 K 전해
""", '묘': """
묘사가	102 K 포함
""", '무': """
무단	3106 K 복제	3106 K 전재
무단전재	3105 K
무료	16 K 기사	3147 K 기사	3207 K 체험
무료로	16 K 볼 수 있는	3138 기사를 K 볼 수 있습니다
""", '미': """
미러	65 K 사이트
""", '바': """
바로잡습니다	102 [K]	102 K
""", '받': """
받아보세요	3205 K
""", '발': """
발	50 K给
""", '밝': """
밝혔다	3208 K
""", '보': """
보내	58 K 드립니다	3205 K 주세요
보내드리는	3136 K
보내드립니다	58 K	3136 K
보내주세요	3205 K
""", '본': """
본	3206 K 기사
본사의	3145 K 편집 방향	3145 K 편집방향
본지는	3206 K
본지의	3145 K 편집 방향	3145 K 편집방향
""", '분': """
분	1 K 읽기
분은	3109 알고 계신 K 기자	3109 알고 계신 K 제보
""", '브': """
브라우저가	11 K	3158 K 오디오를	3158 K 비디오를	3158 K 동영상을
브라우저는	3158 K 동영상
브라우저에서는	3158 K 동영상을
""", '사': """
사연을	3109 K 보내주세요	3109 K 보내 주세요
사전	3124 K 등록하기	3124 포럼 K 등록
사진	41 K·영상
사진과	41 K 영상	41 K 동영상
사진이나	41 K 영상	41 K 동영상
""", '상': """
상담	0 K
상담전화	103 K
""", '선': """
선호	3107 K 매체로	3107 K 출처로	3107 K 언론사	3107 K 매체
선호하는	3107 K 출처
""", '설': """
설명했다	3208 K
설문에	3205 K 참여하세요
설치하세요	3205 K
""", '세': """
세미나	3124 K 신청하기
""", '소': """
소식을	3136 K 전해드립니다
""", '속': """
속보를	3135 K 받아보세요
""", '수': """
수수료를	3141 K 받을 수 있습니다	3141 K 제공받
""", '스': """
스팸	72 K 없이
스팸은	72 K
스포일러	102 K
""", '시': """
시민	3149 K 후원으로
시민의	3173 K 후원
시작하세요	3205 K
""", '아': """
아래에서	3205 K 확인하세요
""", '알': """
알려	3205 K 주세요
알려주세요	3205 K
알림	3091 K 받기	3091 K 설정
알림을	15 K	3135 K 켜고
""", '애': """
애드블로커	3167 K
애드블록	3167 K
애드블록을	3169 K
애드블록이	3169 K
""", '앱': """
앱	3091 K 다운로드	3091 K 설치	3135 K 설치하기
앱에서	3090 K 열기	3135 K 더 편하게	3205 K 확인하세요
앱으로	3090 K 보기	3135 K 더
앱을	3091 K 다운로드	3135 K 다운로드하세요	3135 K 설치하세요
""", '언': """
언론을	3137 독립 K 지켜
""", '여': """
여기서	3205 K 확인하세요
여러분	3206 K 덕분
여러분의	3109 K 제보를	3137 K 후원이	3173 독자 K 후원	3205 K 후원
""", '영': """
영상에서	3127 K 확인하세요	3127 K 확인할 수 있습니다	3205 K 확인하세요
영상으로	3127 K 확인하세요
영상을	3127 K 확인하세요
""", '온': """
온라인	3124 K 세미나
""", '옮': """
옮겨	46 K 실을
""", '외': """
외부	3119 K 콘텐츠
""", '우': """
우리	85 K 앱에서	3206 K 기자
우리의	3206 K 저널리즘
""", '운': """
운영되고	3137 독자의 후원으로 K 있습니다
운영하는	3137 독자의 후원으로 K 독립언론	3137 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3081 K 주기
원고료로	3081 K 응원	3137 K 응원
원고료주기	3081 K
""", '월': """
월	3207 K #원
""", '유': """
유료	3084 K 구독자만
유튜브	3096 K 구독
""", '음': """
음성으로	3127 K 들으려면	3127 K 들어보세요
""", '응': """
응답	22 K 취소
응원하세요	3205 K
응원해	3082 K 주세요	3205 K 주세요
응하지	102 K 않았
""", '의': """
의견을	3205 K 남겨
의견이	44 K 다르신가요
""", '이': """
이	10 K 콘텐츠	3206 K 기사가	3206 K 기사는	3206 K 기사
이메일	3088 K 주소
이메일로	59 K 받아보
이메일은	61 K 표시되지
이메일을	3087 K 입력하세요	3087 K 입력해 주세요	3087 K 입력해주세요	3087 K 입력하시면
이미	3138 K 구독자이신가요
이벤트에	3205 K 참여하세요
이야기를	68 K 보내	68 K 들려
이전	102 K 판에서
""", '인': """
인공지능	49 K 훈련	49 K 학습
인공지능이	3185 K 작성	3185 K 생성	3185 K 요약
""", '일': """
일주일에	18 K 한 번
일할	3124 함께 K 기자를
""", '읽': """
읽는	1 K 시간
""", '자': """
자동	3185 K 번역
자바스크립트가	3162 K
자바스크립트를	3162 K
자살예방	103 K
자주	3107 더 K 보기
""", '잔': """
잔을	55 커피 한 K 사
""", '재': """
재배포	3105 K 금지
재배포금지	3105 K
재생할	3158 K 수 없습니다
""", '저': """
저작권법	3106 K
저작권법의	3106 K
저작권자	3106 K
저작권자의	3106 K
저희	3206 K 뉴스레터	3206 K 채널	3206 K 앱
저희는	3206 K
저희를	3206 K
""", '적': """
적었다	3208 K
""", '전': """
전문을	21 K
전용	3084 회원 K 기사	3084 회원 K 콘텐츠	3084 회원 K 서비스
전재할	46 K
전해	50 K 주세요
전해주세요	50 K
전했다	3208 K
""", '정': """
정기	3081 K 후원이	3081 K 후원으로
정기후원	3207 K
정기후원으로	3081 K
정기후원이	3081 K
정정	102 K:	102 [K]
""", '제': """
제공하는	3159 K 콘텐츠입니다
제보	39 K 바랍니다	68 K 바랍니다	3109 K 부탁드립니다
제보는	3109 K 카카오톡
제보를	39 K 기다립니다	68 K 기다립니다	3109 K 기다립니다	3109 K 받습니다
제보해	39 K 주세요	68 K 주세요	3205 K 주세요
제보해주세요	39 K	68 K
제휴	75 K 링크	3141 K 링크
제휴링크	3141 K
""", '좋': """
좋아요	3108 구독과 K 부탁
좋아요를	3108 구독과 K 부탁
""", '주': """
주소는	22 이메일 K 공개되지
""", '중': """
중	3203 #건 K #건	3203 #개 K #개
""", '지': """
지금	3205 K 확인하세요	3205 K 신청하세요	3205 K 참여하세요
지켜주세요	3205 K
""", '차': """
차단	3169 광고 K 프로그램을	3169 광고 K 프로그램이	3169 광고 K 기능을
""", '채': """
채널	3095 K 추가하	3108 K 추가하기	3108 K 구독하기	3148 K 추가하고	3148 K 추가하면
채널에	3108 K 참여하세요
채널에서	3108 K 소식을	3205 K 확인하세요
채널을	3148 K 추가하고	3148 K 추가하면	3148 K 추가해	3148 K 구독하고	3148 K 구독하면
채용	3124 K 공고
""", '챗': """
챗봇에게	64 K
""", '첫': """
첫	3207 K 달
""", '추': """
추가해	3108 K 주세요
추가해주세요	3108 K
""", '친': """
친구	3108 K 추가하세요
""", '카': """
카카오톡	3095 K 채널 추가	3148 K 채널에서	3148 K 채널
""", '커': """
커피	55 K 한 잔 사
""", '콘': """
콘텐츠입니다	3159 외부 K.
""", '쿠': """
쿠키	3119 K 동의가
쿠키를	3119 K 허용해야	3119 K 허용해
""", '태': """
태그해	63 K 주세요
태그해주세요	63 K
""", '특': """
특가	3124 K 보기
""", '파': """
파트너스	3141 K 활동
""", '팔': """
팔로우하기	3095 K	3108 K
팔로우하세요	3205 K
""", '팟': """
팟캐스트	35 K
""", '퍼': """
퍼가실	46 K
""", '편': """
편집자	102 K 주
""", '필': """
필수	22 K 필드는
필자의	3145 K 개인 의견으로	3145 K 개인 의견이며	3145 K 개인 의견입니다	3145 K 개인 의견임
""", '함': """
함께해	52 K 주세요
함께해주세요	52 K
""", '협': """
협찬을	3141 K 받아
""", '활': """
활용	3105 ai 학습 및 K 금지
""", '회': """
회원	3084 K 전용입니다
회원가입	3084 K 후 이용	3084 K 후 볼	3084 K 후 읽	3084 K 후 계속	3084 K 후 무료	3205 K 후
회원가입은	3205 K
회원가입을	3205 K 하
회원가입하고	3205 K
회원가입하면	3138 K 월
회원가입하세요	3205 K
회원가입하시면	3205 K
회원만	3084 K 볼 수
""", '후': """
후원금	3209 K
후원으로	3081 K 응원	3137 독자의 K 운영됩니다
후원을	3082 K 부탁드립니다	3205 K 부탁
후원이	3081 K 큰 힘이 됩니다	3082 K 필요합니다	3082 K 큰 힘이 됩니다
후원하세요	3205 K
후원해	81 K 주세요	3081 K 주세요	3082 K 주세요	3205 K 주세요
후원회원의	3149 K 후원으로	3173 K 힘
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
