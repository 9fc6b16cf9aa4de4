"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5165
# comentário	3888
# comentários	3888
# fotó megtekintése	2609
# fotók megtekintése	2609
# gün ücretsiz deneyin	4846
# głosów	93
# hlasů	93
# hozzászólás	2522
# kişi oy kullandi	4892
# komentářů	529
# komentāri	3289
# kép megtekintése	2609
# képek megtekintése	2609
# lượt bình chọn	93
# odpovedí	4518
# odpovědi	634
# odpovědí	634
# odpowiedź	3834
# příspěvků	529
# röster	93
# sekunden zurück	993
# válasz megjelenítése	2618
# yaşindan küçükler oynayamaz	4930
# ääntä	93
# års aldersgrense	3571
# δευτερόλεπτα μπροστά	1135
# δευτερόλεπτα πίσω	1135
# σχόλια	1060
# ψήφοι	93	1085
# ψήφος	1085
# відповідей	5130
# відповідь	5130
# відповіді	5130
# гласа	93
# голоса	93
# голосов	93
# голосів	93
# з #	5091
# из #	4271
# коментарі	5019
# коментарів	5019
# комментариев	4199
# комментарий	4199
# комментария	4199
# от #	307
# ответ	4310
# ответа	4310
# ответов	4310
# отговор	336
# отговора	336
# із #	5091
# הצבעות	93
# מתוך #	2294
# שניות אחורה	2349
# שניות קדימה	2349
# תגובות	2290
# تعليقات	132
# ثانيه جلو	1877
# ثانيه عقب	1877
# راي	93
# صوت	93
# نظر	1820
# कमेंट	2415
# वोट	93
# सेकंड आगे	2464
# सेकंड पीछे	2464
# € al mes durante # meses	1641
# € al mese per # mesi	2848
# € por mês durante # meses	3946
# 人参与	5308
# 人參與	5308
# 票	2976
# 명 참여	3114
# 표	3114
#% megtakarítás	2605
#+ hrajte zodpovědně	520
#-årsgrense	3571
#/# fotó	2609
#/# kép	2609
#/#. fotó	2609
#/#. kép	2609
#か月無料	2952
#カ月無料	2952
#ヶ月無料	2952
#人が回答	2976
#人が投票	2976
#人参与	5308
#人參與	5308
#件のコメント	2973
#則留言	5294
#小时热榜	5300
#条评论	5294
#票	93	2976
#秒戻る	3031
#秒進む	3031
#명 참여	93	3114
#초 뒤로	3160
#초 앞으로	3160
#표	3114
""", 'a': """
a apărut o eroare	4130
a boltunkból	2579
a carregar vídeo	3960
a cikk a hirdetés alatt folytatódik	2514
a cikk a hirdetés után folytatódik	2514
a cikk automatikusan készült	2617
a cikk felhasználása engedélyköteles	2615
a cikk meg is hallgatható	2511
a cikk meghallgatása	2528
a cikk megosztása	2511
a cikk szerzői jogvédelem alatt áll	2615
a cikk zárolva van	2604
a cikket gépi hang olvassa fel	2590
a folytatáshoz regisztráljon	2505
a hanganyagot mesterséges intelligencia készítette	2590
a hirdetés után folytatjuk	2514
a hirdetés vége	2625
a hozzászólás lezárva	2618
a hozzászólások le vannak zárva	2618
a hét kvíze	2573
a kommentelés lezárult	2522
a könyv megrendelhető itt	2517
a könyv megrendelése	2579
a lejátszó betöltése	2590
a link másolva	2623
a lire également	2122
a matéria continua abaixo	4022
a mező kitöltése kötelező	2607
a nap kérdése	92	2576
a notícia continua abaixo	4022
a rovat további cikkei	2526
a sua subscrição foi confirmada	4014
a sua subscrição foi efetuada com sucesso	4014
a szerző a lap munkatársa	2539
a szerző cikkei	2610
a szerző jogász	2539
a szerző közgazdász	2539
a szerző politológus	2539
a szerző további cikkei	2610
a szerző történész	2539
a szerző összes cikke	2610
a szerző újságíró	2539
a szerzőkről	2541
a szerzőről	2541
a szöveg automatikusan készült	2617
a tartalmat nem tudjuk megjeleníteni	2582
a tartalom nem elérhető	2582
a tartalom nem jeleníthető meg	2582
a tartalom szerzői jogi védelem alatt áll	2615
a teljes cikk elolvasása	2610
a témában további cikkek	2526
a videó az ön országában nem játszható le	2590
a videó már nem elérhető	2590
a videó nem elérhető	2590
a videó nem elérhető az ön országában	2590
a videó nem játszható le	2590
a videólejátszó betöltődik	2590
a videót nem lehet lejátszani	2590
abo abschließen	807
abo auswählen	1006
abo wählen	1006
abonare confirmată	4154
abonați-vă	4039
abone değil misin	4948
abone değil misiniz	4948
abonează-te	4039
abonelere özel	4846
abonelere özel avantajlar	4930
abonelere özel indirim	4930
abonelere özel içerik	4948
abonelik paketlerini gör	4978
abonelik seçenekleri	4978
aboneliği yenile	4978
aboneliğini seç	4948
aboneliğiniz onaylandi	4979
aboneliğinizi seçin	4948
abonentu priekšrocības	3320
abonner nå	3549
abonner på nyhetsbrevet	3556
abonné	2184
abonné à ce thème	2247
abonnér	653
abonnér nu	653
abonnés	2070
abonnés uniquement	2171
abonē	3283
abonē jaunumus	3307
abonē un lasi visus rakstus	3283
abonēt	3283
abrir menú	1592
aby odtworzyć film, włącz javascript	3802
acasă	4057
accede a todos los contenidos sin límites	1641
accept termenii și condițiile	4129
accepter og fortsæt	749
acceptera och fortsätt	4727
acceptera och stäng	4727
accepto la política de privacitat	477
acceptér	676
acceptér alle	750
acceptér og fortsæt	749
acceptér og vis	749
acceptă toate	4053	4068
acceptă tot	4111
acceptă și afișează conținutul	4068
acceptă și continuă	4110
acceso a todos los artículos	1708
accès restreint aux abonnés	2072
accès à tous les articles	2242
accéder au dossier	2213
accéder à l'article	2070
accéder à la page de dons	2203
accédez à tous les articles	2072
aceitar e ver o conteúdo	3922
aceito receber comunicações	3981
aceito receber comunicações de marketing	3981
aceito receber comunicações e ofertas	3941
acepto la política de privacidad	1676
acesso ilimitado a todo o conteúdo	4013
acest articol este disponibil doar abonaților	4041
acest articol este rezervat abonaților	4089
acest câmp este obligatoriu	4129
acesta este ultimul tău articol gratuit	4089
acheter ce numéro	2158
acheter le numéro	2157
achetez ce numéro	2158
activează	4117
activează alertele	4083
activează notificările	4083
activează sunetul	4106
actualitza la pàgina	470
actualités	2122
actualizar la página	1669
ad 광고	3135
ad 추천	3148
adatkezelés és sütik	2585
adatkezelési tájékoztató	2582
adatvédelem és sütik	2585
adatvédelmi beállítások	2582
adatvédelmi beállítások módosítása	2585
adatvédelmi tájékoztató	2582
adaugă ca sursă preferată	4140
adaugă un comentariu	4054
adaugă un răspuns	4146
adaugă în coș	4157
adblock détecté	2239
adblocker upptäckt	4739
add meg az e-mail-címed	2532
además	1586
adhérer	2060
adj hozzá minket preferált forrásként	2620
adja meg az e-mail-címét	2532
adja meg az összeget	2601
adja meg e-mail-címét	2532
adomány	2501
adományozok	2501
adományozás	2501
adresa de email nu este validă	4129
adresă de email invalidă	4129
adreça electrònica	440
adó # százalék	2601
adója #%-ával	2601
afficher la vidéo	2195
afficher les réponses	2183
afișează comentariile	4098
afișează conținutul	4068
afișează conținutul extern	4068
afișează originalul	4058
afișează postarea	4110
afișează subtitrările	4106
află mai multe	4053
afmeld når som helst	769
afspilleren indlæses	752
agora não	3854
ai deja un abonament? autentifică-te	4089
ai găsit o greșeală	4135
ai kan begå fejl	779
ai kan gjøre feil	3677
ai kan göra fel	4758
ai kan göra misstag	4758
ai może popełniać błędy	3831
ai može griješiti	4414
ai može pogriješiti	4414
ai môže robiť chyby	4515
ai může chybovat	631
ai může dělat chyby	631
ai observat o greșeală	4054
ai sa môže mýliť	4515
ai segítségével készült	2617
ai által fordított	2617
ai által generált	2617
ai által generált tartalom	2617
ai може да греши	335
ai सारांश	2436
ai से तैयार सारांश	2436
ai 摘要	5390
ai 기사 요약	3190
ai 번역	3161
ai 생성 이미지	3200
ai 요약	3135
ai 음성으로 듣기	3160
ai-genererat innehåll	4760
ai-genereret resumé	692
ai-oversættelse	781
ai-resumé	692	781
ai-összefoglaló	2528
ai-översatt	4758
ai-översättning	4760
aicinām ievērot cieņu komentāros	3289
aiheeseen liittyvää	1950
aiheesta lisää	1950
aikaa jäljellä #	2009
ainda não tem conta	3980
ainda não é assinante	3979
ainult vajalikud küpsised	1776
aitäh hääletamast	1772
aitäh liitumast	1760
aitäh sõnumi eest	1787
aizmirsāt paroli	3331
aizvērt	3291
aizvērt galeriju	3335
aizvērt reklāmu	3292
aiが要約	3059
aiによる要約	3059
ai总结	5390
ai摘要	5330
ai生成	3032	5390
ai生成内容	5362
ai翻訳	3032
ai翻譯	5390
ai翻译	5390
ai要約	3059
ai語音朗讀	5361
ai语音朗读	5361
ai重點整理	5330
ai音声で聴く	3031
ai가 생성한 콘텐츠입니다	3200
ai가 읽어주는 기사	3160
ai로 생성된 콘텐츠	3200
ajouter une réponse	2230
ajouter à mes favoris	2100
ajouter à mes sources préférées	2224
ajouter à mes sujets	2247
ajouter à mes thèmes	2247
ajouter à vos sources préférées	2224
ajouter à vos sélections	2100
ajándék cikk	2512
ajándékozd el a cikket	2512
ajándékozd tovább a cikket	2512
ajándékozza a cikket	2511
ajándékozza a cikket barátjának	2511
ajándékozza el a cikket	2512
ajándékozza tovább a cikket	2512
ajánlataink	2526
ajánlja: outbrain	2625
ajánlja: taboola	2625
ajánljuk	2526
ajánljuk még	2526
ajánlott	2526	2605
ajánlott cikkek	2526
ajánló	2526
akceptuję	3721
akceptuję i kontynuuję	3799
akceptuję i przechodzę do serwisu	3799
akkurat nå	3584
ako chránime svoje zdroje	4511
ako chránime zdroje	4511
ako vypnúť adblock	4496
ako vypnúť blokovanie reklám	4496
aktuálny čas	4492
aktuálny čas #	4491
aktuální čas	601
aktuální čas #	600
aktuálně	531
akzeptieren und schließen	990
aldersgrense # år	3571
aldersgrense: # år	3571
alege o sumă	4152
alege-ți abonamentul	4127
alegeți abonamentul	4127
algo salió mal	1677
alkalmazás letöltése	2592
alkalmazás megnyitása	2592
alla bidrag hjälper	4742
alla rättigheter reserverade	4756
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
allt innehåll är skyddat av upphovsrätt	4697
allt innehåll är upphovsrättsskyddat	4696
als bevorzugte quelle bei google hinzufügen	835
als bevorzugte quelle hinzufügen	1025
als podcast hören	929
alte știri	4055
alterar preferências de cookies	3922
altres notícies	20
altres notícies que et poden interessar	20
altyazilari aç	4931
altyazilari göster	4931
altă sumă	4123
alătură-te conversației	4071
am înțeles	4058
amazon'da gör	4930
amazonで見る	3029
amazonで詳しく見る	3029
amazonで詳細を見る	3029
amazonで買う	3029
amazonで購入	3029
amazonで購入する	3029
amintește-mi mai târziu	4035
ana sayfaya dön	4954
anasayfaya dön	4954
anderen betrag wählen	1003
andet beløb	763
andra läser	20	4665
andra läser just nu	20
andra läste även	4665
andre har også lest	20
andre leser nå	3584
andre leste også	3584
andre læser	689
andre læser lige nu	689
andre læser også	20
andre læste også	689
angebot auswählen	1006
angebot wählen	928
anhören	832
anhören # min	832
anket sonuçlari	4925
anketa dňa	4482
ankstesnė nuotrauka	3268
anmäl	4762
anmäl annons	4766
anmäl dig	4639
anmäl dig till nyhetsbrevet	4639
anmäl inlägg	4761
anmäl kommentar	4761
anna kelvollinen sähköpostiosoite	2029
anna äänesi	1994
annet beløp	3661
anneta ühekordselt	1784
annonce - artiklen fortsætter nedenfor	672
annonces légales	2158
annoncørbetalt	88
annoncørbetalt indhold	88	699
annons - artikeln fortsätter nedan	4650
annons från våra partner	4766
annonsblockerare upptäckt	4739
annonsen slutar här	4650
annonser från google	4766
annonsinnehåll	4672
annonslänk	4650
annonsörsinnehåll	4672
annonsørinnhold	88	3594
annonsørsamarbeid	3685
ano, prosím	607
ano, rád	607
anonimni sandučić	4411
anonym brevlåda	4754
anonym tipslåda	4754
anonymná schránka	4511
anonymní schránka	626
anpassa inställningar	4727
anular suscripción	1726
anulează oricând	4127
anulezi oricând	4089
anuluj odpowiedź	3730
användarnamn	4745
användarnamn eller e-postadress	4744
användarvillkor	4652
anzeige schließen	1028
anzeigensonderveröffentlichung	934
anúncio	3880
anúncio em #	4008
anúncios	3880
apasă pentru sunet	4151
apmaksāta sadarbība	3342
apmaksāts saturs	3292
apmokėta partnerystė	3275
apmokėtas turinys	3275
aportació mensual	471
aportació única	471
aportación mensual	1671
aportación única	1671
app letöltése	2592
app storeからダウンロード	3037
app storeでダウンロード	3037
app store에서 다운로드	3167
apple ile giriş yap	4948
apple podcastで聴く	3065
appleでサインイン	3047
appleでログイン	3047
appleで続ける	3047
app内打开	5368
après la publicité	2108
aptaujas rezultāti	3325
após a publicidade	3880
apóyanos	1536
apóyanos en patreon	1670
apúntate	1551
aquest article està bloquejat	475
aquest article està protegit	486
aquest article t'ha estat útil	450
aquest camp és obligatori	477
aquest contingut està protegit	486
aquest vídeo ja no està disponible	457
aquest vídeo no està disponible	457
ar norite gauti pranešimus	3259
arată conținutul	4110
arată mai mult	4133
arată mai puțin	4058
arată răspunsurile	4098
arată tot	4058
arkadaşina gönder	4855
arkadaşinla paylaş	4855
article abonné	2070
article ajouté à vos sélections	2100
article lu par une voix de synthèse	2191
article précédent	2122
article réservé aux abonnés	2070
article següent	481
article sponsorisé	2158
articles associés	2122
articles liés	2122
articles recommandés	2122
articles récents	2122
articol exclusiv pentru abonați	4089
articole asemănătoare	4055
articole înrudite	4055
articoli più letti	2852
articolul continuă după publicitate	4078
articolul continuă după reclamă	4049
articolul continuă mai jos	4049
articolul următor	4055
artikeln finns också som ljud	4646
artikeln fortsätter efter annonsen	4650
artikeln fortsätter nedan	4650
artikeln fortsätter under bilden	4650
artikeln går att lyssna på	4646
artikeln läses upp av en syntetisk röst	4730
artikeln är automatiskt genererad	4758
artikeln är låst	4632
artikeln är maskinöversatt	4758
artikeln är skapad automatiskt	4758
artikeln är skyddad av upphovsrätt	4756
artikeln är uppläst av en dator	4646
artikkel jätkub pärast reklaami	1744
artikkel jätkub reklaami järel	1744
artikkel on kaitstud autoriõigusega	1797
artikkel täieneb	1742
artikkelen er låst	3549
artikkelen finnes også som lyd	3562
artikkeli jatkuu kuvan jälkeen	1937
artikkeli on konekäännetty	2039
artikkeli on suojattu tekijänoikeudella	2037
artikkelin lukee synteettinen ääni	2009
artikkelin voi myös kuunnella	1934
artiklen er låst	653
artiklen er læst op af en robot	664
artiklen findes også som lyd	664
artiklen fortsætter efter annoncen	672
artiklen fortsætter efter reklamen	787
artiklen fortsætter nedenfor	672
artiklen fortsætter under billedet	672
artiklen kan også høres	664
artiklen læses op af en kunstig stemme	752
artikli loeb ette tehishääl	1740
artiklit loeb sünteetiline hääl	1778
artiklit loeb tehishääl	1740
artykuł czytany przez syntezator mowy	3802
artykuł dla subskrybentów	3702
artykuł do słuchania	3802
artykuł kontynuowany pod reklamą	3720
artykuł premium	3816
artykuł sponsorowany	3717
artykuł zablokowany	3816
artykuły na e-mail	3705
artykuły partnerów	3839
artículo anterior	1586
artículo regalado	1721
artículo relacionado	1586
artículo siguiente	1680
artículos recomendados	1645
artículos relacionados	1586
as notícias mais lidas	3949
ascultă	4046
ascultă articolul	4106
ascunde răspunsurile	4098
aseta ensisijaiseksi lähteeksi	2043
aslini göster	4871
assine já	3859
atbalstīt	3283
atcel jebkurā laikā	3283
atcelt var jebkurā laikā	3331
atcerēties mani	3332
atidaryti galeriją	3268
atidaryti programėlėje	3258
atidaryti programėlę	3258
atkūrimo greitis	3256
atlikite testą	3250
atlikušais laiks	3325
atlikušais laiks -#	3324
atpakaļ uz augšu	3335
atpakaļ uz sākumlapu	3335
atradi kļūdu	3336
atradi kļūdu rakstā	3289
atradāt kļūdu	3336
atrakinti straipsnį	3264
atrisini krustvārdu mīklu	3318
atsaukt piekrišanu	3322
atsisiųsti garso įrašą	3256
atsisiųsti iš app store	3258
atsisiųsti iš google play	3258
atsisiųsti programėlę	3258
atsiųskite naujieną	3269
atsiųskite nuotraukas	3269
atskaņot video	3324
atskaņošanas ātrums	3324
atslēgt rakstu	3331
atslēgvārdi	3325
atteikties var jebkurā laikā	3333
attēls # no #	3344
attēls #/#	3344
attēls attēlā	3324
atualizar a página	3974
atualizar preferências	4029
atualizar página	3974
atvērt	3291
atvērt galeriju	3335
atvērt lietotni	3326
atvērt lietotnē	3326
atvērt rakstu	3331
atļaut paziņojumus	3327
atšaukti galite bet kada	3214
atšaukti sutikimą	3254
aucun commentaire à ce niveau	2162
audio narrado por una voz automática	1616
audio vytvorila umelá inteligencia	4491
auf apple podcasts hören	907
auf spotify hören	907
ausgewählt für sie	933
auswahl bestätigen	991
auswählen	1007
automaatselt tõlgitud	1791
automaattinen käännös	2040
automaticky preložené	4515
automaticky přeloženo	631
automatické prehrávanie	4491
automatické přehrávání	600
automatický preklad	4516
automatický překlad	632
automatikus lejátszás	2590
automatinis atkūrimas	3256
automatisch übersetzt	1021
automatische übersetzung	1022
automatiskt översatt	4758
automatiškai išversta	3270
automatsko puštanje	4393
automātiski tulkots	3337
automātiskā atskaņošana	3324
autoriser la publicité	2201
ava äpis	1780
avantage abonnés	2189
avantages abonnés	2189
avantaje pentru abonați	4104
avançar # segundos	3960
avançar para o conteúdo	3900
aveți deja cont	4127
avfölj	4764
avfølg	3682
avis de décès	2158
avoimet työpaikat	1952
avregistrera dig när som helst	4747
avsluta när du vill	4632
avsluta när som helst	4747
avslutt når du vil	3549
avslå alle	3649
avís legal	428
avísanos de un error	1695
aylik bağiş	4945
aylik bağiş yap	4977
ayrintilar için tiklayin	4870
ayrintilar için tiklayiniz	4870
az ai hibázhat	2617
az ai tévedhet	2617
az e-mail-címed	2607
az első hónap csak # ft	2505
az mi hibázhat	2617
az oldal tetejére	2610
az outbrain ajánlásával	2625
az ön e-mail-címe	2607
az ön neve	2607
az összefoglalót ai készítette	2617
az összefoglalót mi készítette	2617
az összes cikk	2610
az összes elfogadása	2582
az üzeneted	2608
aç	4871
añadir a favoritos	1566
añadir a la cesta	1720
añadir a mi lista	1644
añadir a mis temas	1713
añadir al carrito	1720
añadir comentario	1579
añadir como fuente preferida	1689
añadir una respuesta	1695
añadir usuario	1541
añádenos como fuente preferida	1689
aún no eres suscriptor	1674
aún no estás registrado	1675
aún no te has registrado	1541
aún no tienes cuenta	1675
ačiū už jūsų balsą	3250
ačiū už registraciją	3266
ačiū už žinutę	3266
ačiū, kad balsavote	3250
ačiū, kad užsiprenumeravote	3239
ați uitat parola	4128
ați votat deja	4098
""", 'b': """
baixar episódio	3960
baixar o áudio	3960
baixar áudio	3960
bandykite dar kartą	3266
bandykite vėliau	3266
bankkártyás támogatás	2601
bankovním převodem	612
banküberweisung	806
bara för dig som prenumererar	4744
bara för prenumeranter	4744
bare nødvendige	3648
bağiş sayfasina git	4945
bağiş yap	4845
bağiş yapin	4845
bağişim	4946
bağlanti kopyalandi	4963
bağlantiyi kopyala	4855
başa dön	4870
başka tutar	4945
be šlamšto	3266
bedste værdi	767
bei google als quelle hinzufügen	835
bei spotify hören	907
beitrag nicht mehr verfügbar	993
bejegyzés betöltése	2582
bejelentkezés	2505
bejelentkezés apple-fiókkal	2604
bejelentkezés facebookkal	2604
bejelentkezés google-fiókkal	2604
bekræft din e-mail	769
belépés	2505
belépés facebook-fiókkal	2604
belépés facebookkal	2604
belépés google-fiókkal	2604
benefício do assinante	3927
bere sintetični glas	4592
berite naprej z naročnino	4601
bestill nå	3645
beställ boken	4723
betalas årsvis	4744
betales årlig	3664
betales årligt	766
betalt innehåll	4766
betrag wählen	805
betygsätt receptet	62
betűméret	66
betűméret csökkentése	2623
betűméret módosítása	2623
betűméret növelése	2623
bez mišljenja	4387
bez surogātpasta	3333
bez zobowiązań	3817
bez závazku, kdykoli zrušíte	505
bez závazků	615
bezmaksas piegāde	3321
bezárás	2500
beágyazott tartalom	2582
beállítás preferált forrásként	2620
beállítások mentése	2582
beállítások módosítása	2585
beğen	4925
beğenme	4925
bidrag kan trækkes fra i skat	763
bieżący czas #	3802
bild in originalgröße	1011
bild vergrößern	862	1011
bildergalerie öffnen	1011
bildirimleri aç	4922
bildirimleri açin	4922
bilety już w sprzedaży	3795
bir hata oluştu	4950
bir tutar seçin	4977
bir şeyler ters gitti	4951
bir şeyler yanliş gitti	4951
bitte füllen sie dieses feld aus	1008
bitte geben sie eine gültige e-mail-adresse ein	1008
bitte prüfen sie ihr postfach	1008
bitte versuchen sie es später erneut	917
bitte versuchen sie es später noch einmal	1008
bitte überprüfen sie ihr postfach	1008
bize ulaşin	4863
biểu quyết	93
bjud en vän på artikeln	4646
bjud oss på en kaffe	4741
bjud oss på kaffe	4741
bjud på en kaffe	4742
bli månadsgivare	4628
bli støttemedlem	3546
bliv fast støtte	763
bliv støtteabonnent	763
bliv støttemedlem	650
blocco pubblicità rilevato	2917
blokovať	4495
bloqueador de anúncios ativado	4011
bloqueador de anúncios detectado	4011
bloqueur de publicité détecté	2239
bloqueur détecté	2239
boletín	1551
bolo to užitočné	4515
brezplačna dostava	4588
browserul tău nu poate reda acest video	4068
brukervilkår	3573
brīva summa	3330
bu haber abonelere özeldir	4846
bu haber yapay zeka tarafindan seslendirilmiştir	4931
bu haber yapay zekâ ile seslendirilmiştir	4931
bu haberi paylaş	4986
bu haberi paylaşin	4986
bu haberler de ilginizi çekebilir	4869
bu içerik abonelere özeldir	4846
bu içerik faydali oldu mu	4924
bu içerik görüntülenemiyor	4934
bu içerik gösterilemiyor	4934
bu içerik kilitli	4948
bu video artik mevcut değil	4931
bu video bulunduğunuz ülkede izlenemiyor	4931
bu video mevcut değil	4931
bu video ülkenizde izlenemiyor	4931
bu yaziyi paylaş	4986
bu yorumu şikayet et	4968
bu özet yararli oldu mu	4892
bugün değil	4844
bulmaca çöz	4929
bunlar da ilginizi çekebilir	4864
burtu izmērs	3340
butlletí	440
buy me a coffee ☕	1206
buy me a cup of coffee ☕	1206
buy us a coffee ☕	1206
buzón anónimo	1683
buzón seguro	1683
buďte v obraze	510
bylo to pro vás užitečné	631
bylo to užitečné	631
bài cùng chuyên mục	5202
bài cùng tác giả	5180	5202
bài khác	5166
bài khác của tác giả	5236
bài liên quan	5166
bài mới nhất	5202
bài quảng cáo	5203
bài tiếp theo	5166
bài trước	5236
bài viết có hữu ích không	5209
bài viết có hữu ích với bạn không	5209
bài viết cùng tác giả	5180
bài viết khác của tác giả	5180
bài viết liên quan	5166
bài viết mới	5201
bài viết này bị khóa	5230
bài viết này có hữu ích không	5209
bài viết tiếp theo	5236
bài viết tiếp tục bên dưới	5205
bài viết tiếp tục sau quảng cáo	5205
bài viết trước	5236
bài viết được tặng bởi thuê bao	5256
bài được dịch tự động	5201
bài đọc nhiều	5202
báo cáo	5210
báo cáo bình luận	5247
báo cáo vi phạm	5210
báo lỗi	5165
báo lỗi bài viết	5209
bármikor leiratkozhat	2532
bármikor leiratkozhatsz	2532
bármikor lemondhatja	2505
bármikor lemondható	2505
bäst värde	4745
bästa pris	4745
bình chọn	92	5210
bình chọn của bạn đã được ghi nhận	5209
bình luận	5165
bình luận (#	5165
bình luận của bạn	5247
bình luận hay	5186
bình luận đã bị tắt	5247
bölümü indir	4931
búsqueda	1592
bücher aus dem shop	840
bülten	4900
bülten üyeliği	4900
bültene abone oldunuz	4900
büyüt	4870
bądź na bieżąco	3705
bądź pierwszą osobą, która skomentuje	3833
błędny adres e-mail	3819
bővebben	2528	2584
būkite pirmas	3220
būkite pirmas, pakomentavęs	3220
bạn chưa có tài khoản	5230
bạn chưa đăng ký	5230
bạn có muốn nhận thông báo	5223
bạn có muốn nhận thông báo không	5223
bạn có thể hủy đăng ký bất cứ lúc nào	5232
bạn có thể quan tâm	5166
bạn muốn nhận thông báo	5223
bạn thấy bài viết này thế nào	5209
bạn đang theo dõi chủ đề này	5241
bạn đã bình chọn	5209
bạn đã bình chọn rồi	5209
bạn đã có tài khoản	5230
bạn đã đăng ký rồi	5253
bản dịch tự động	5240
bản ghi	5217
bật	5224
bật thông báo	5223
bật tiếng	5216
bắt buộc	5233
bắt đầu trắc nghiệm	5212
bỏ qua	5144
bỏ qua quảng cáo	5250
bỏ theo dõi	5241
""", 'c': """
cada aportació compta	443
cada aportación cuenta	1640
cada contribuição conta	3944
cada doação conta	3975
cada donación cuenta	1670
cadastre-se grátis	3859
califica este artículo	1579
campo obrigatório	3981
campos obrigatórios	3981
cancelar a inscrição	4029
cancelar inscrição	4029
cancelar la suscripción	1727
cancelar subscrição	4028
cancelar suscripción	1727
cancel·la quan vulguis	475
cargando el vídeo	1655
cargando vídeo	1655
cargar más	1592
cargar más comentarios	1648
cargar más noticias	1680
cargar publicación	1660
cargar vídeo	1660
carrega la publicació	461
carrega més comentaris	450
carregando o vídeo	3960
carregando vídeo	3960
carregant el vídeo	457
carregar conteúdo	3964
carregar conteúdo externo	3886
carregar mais comentários	3951
carregar mais notícias	3985
carregar o conteúdo	3964
carregar publicação	3964
carregar vídeo	3964
carte de crédit	2069
cartão de crédito	3858
caseta redacțională	4065	4066
categorieën	3400
categorías	1586
caută	4057
caça-palavras	3956
ce contenu vous a-t-il été utile	2154
ce résumé vous a-t-il été utile	2154
cea mai bună ofertă	4128
cela vous a-t-il été utile	2183
cele mai citite știri	4092
cele mai noi știri	4055
celkem hlasovalo # čtenářů	588
celozaslonski način	4592
celá obrazovka	601
celý článek	533
celý článek zde	621
celý článok	4508
cenimy twoją prywatność	3723
cererea ta a fost trimisă	4154
cerrar galería	1711
cerrar menú	1592
cerrar sesión	1541
cet article est en accès libre pour les abonnés	2171
cet article est lu par une voix de synthèse	2154
cet article vous a-t-il été utile	2183
cette adresse est déjà inscrite	2243
cette information vous a-t-elle été utile	2230
cette page vous a-t-elle été utile	2183
cette réponse est-elle utile	2183
cette vidéo est indisponible	2191
cette vidéo ne peut pas être lue	2191
cevaplari göster	4924
changer mes préférences	2113
chargement du lecteur vidéo	2191
charger la vidéo	2195
charte éditoriale	2217
chcem dostávať upozornenia	4494
chcem odoberať	4504
chcete dostávat notifikace	604
chcete dostávat upozornění	604
chcete dostávať notifikácie	4494
chcete dostávať upozornenia	4494
chci dostávat upozornění	604
chci odebírat	510
chci podpořit	502
chci přispět	502
chi tiết	5170
chia sẻ	5154
chia sẻ bài viết	5154
chia sẻ bài viết này	5256
chia sẻ facebook	5201
chia sẻ lên facebook	5243
chia sẻ qua email	5243
chia sẻ qua facebook	5201
chia sẻ qua zalo	5243
chia sẻ tin này	5256
chia sẻ zalo	5243
chia sẻ ý kiến của bạn	5165	5186
cho chúng tôi biết ý kiến	5209
cho phép	5224
cho phép thông báo	5223
chuyên mục	5166
chuyển đến công thức	62
chép liên kết	5201
chính sách bảo mật	5164
chính sách bảo mật | điều khoản sử dụng	5164
chính sách cookie	5163	5164
chính sách quyền riêng tư	5164
chơi miễn phí	5212
chơi ngay	5212
chưa có tài khoản	5230
chấp nhận	5163
chấp nhận tất cả	5163	5164
chấp nhận tất cả cookie	5164
chấp nhận và tiếp tục	5163	5220
chế độ tối	5249
chỉ dành cho thuê bao	5230
chỉ dành cho thành viên	5230
chọn	5231
chọn gói	5230
chọn gói của bạn	5230
chọn gói đăng ký	5230
chọn số tiền	5251
chủ đề	5166
chủ đề liên quan	5166
chủ đề nóng	5202
cikk ajándékozása	2623
cikk elküldése ajándékként	2623
cikk feloldása	2604
cikk meghallgatása	2590
cikk megosztása	2511
cikk mentése	2511
cikk nyomtatása	2623
cikkünk frissül	2528
citeşte şi	4055
citește articolul complet	4133
citește articolul integral	4133
citește fără limite	4089
citește gratuit	4153
citește mai departe	4055	4057
citește mai mult	4055	4057
citește regulile comunității	4071
citește tot articolul	4133
citește transcrierea	4106
citește în aplicație	4113
citește și	4055
citi šobrīd lasa	3285
citit de o voce sintetică	4106
citiți și	4055
cobrança anual	3980
codes de réduction	2254
cofnij zgodę	3799
col·labora	415
comandă acum	4076	4104
comandă cartea	4076	4104
comentariile sunt doar pentru abonați	4146
comentariul tău	4146
comentariul tău așteaptă moderarea	4071
comentează	4054
comentário	3888
comentário aguardando moderação	3937
comentários	3888
comentários desativados	4000
comentários exclusivos para assinantes	3937
commander ce numéro	2158
commander le numéro	2157
comment désactiver mon adblocker	2201
comment désactiver mon bloqueur	2201
commentaire en attente de modération	2162
commentaires désactivés	2230
commerciële bijdrage	3450
commerciële content	3532
commerciële inhoud	3532
comparte este artículo	1721
compartilhar esta matéria	4023
compartilhe esta notícia	4023
compartir esta página	1721
completează formularul #	4037
completează online formularul #	4037
compre a edição impressa	3927
conditions générales	2110
conectează-te cu facebook	4089
conectează-te cu google	4089
confidentialité	2110
configuració de galetes	461
configuració de les galetes	461
configuració de privacitat	461
configuración	1575
configuración de cookies	1575
configuración de privacidad	1660
configurações de cookies	3882
configurações de privacidade	3964
confira o preço	4022
conheça as ofertas	4013
conheça os planos	4013
conheça todas as nossas newsletters	3941
consenti la pubblicità	2878
consigue tu entrada aquí	1619
consulta les normes de participació	432
consultez notre charte de modération	2162
consíguelo en tu quiosco	1619
contacta amb la redacció	483
contacta con la redacción	1683
contactar a redação	3988
contactar con la redacción	1683
contactați redacția	4135
contacte a redação	3988
contactează redacția	4135
contacter la rédaction	2217
contactez la rédaction	2217
contenu externe recommandé	2152
contenu proposé par notre partenaire	2158
contenu réservé	2207
contenu réservé aux abonnés	2207
contenu sponsorisé	2108
contenus recommandés	2176
contenus sponsorisés	2108	2122
conteúdo bloqueado	3886
conteúdo de marca	3880
conteúdo exclusivo	3859
conteúdo exclusivo para assinantes	3946
conteúdo externo	3922
conteúdo externo bloqueado	3886
conteúdo externo recomendado	3922
conteúdo gerado por ia	4008
conteúdo pago	3957
conteúdo para assinantes	3859
conteúdo patrocinado	3880
conteúdo premium	3946
conteúdo produzido pela marca	3927
conteúdo relacionado	3897
conteúdos relacionados	3949
contingut només per a usuaris registrats	444
continua a leggere dopo la pubblicità	2864
continua após a publicidade	3880
continua després de l'anunci	434
continuar leyendo aquí	1541
continuarea articolului după publicitate	4078
continuarea articolului după reclamă	4075
continue a ler esta notícia	3949
continuer après la publicité	2108
continuer sans désactiver	2239
continuer à lire	2245
continuă cu apple	4089
continuă cu email	4153
continuă cu facebook	4089
continuă cu google	4089
continuă lectura	4156
continuă pe site	4113
continuă să citești	4156
continuă să citești după publicitate	4075
continuă în browser	4113
continúa abajo	1573
contáctanos	1579
convida'ns a un cafè	471
conținut disponibil doar utilizatorilor înregistrați	4089
conținut exclusiv	4041
conținut exclusiv pentru abonați	4041
conținut extern	4068
conținut extern recomandat	4068
conținut pentru abonați	4039
conținut plătit	4104
conținut premium	4089
conținut promovat	4078
conținut sponsorizat	88	4049
cookie beállítások	2582
cookie を管理する	3034
cookie 偏好設定	5289
cookie 偏好设置	5289
cookie 設定	5365
cookie 设置	5365
cookie-beállítások	2582
cookie-beállítások módosítása	2585
cookieinställningar	4652
cookies a ochrana soukromí	526
cookieの管理	3034
cookieの設定	2968
cookieの設定を変更	2970
cookieを拒否する	3067
cookieを管理	3034
cookieを管理する	3034
cookie政策	5287
cookie設定	2968	2971	5287
cookie設定を変更	2970
cookie设置	5287	5290
copia enllaç	491
copia l'enllaç	422
copiază	4143
copiază link	4046
copiază linkul	4046
copy link thành công	5201
correo electrónico	1551
correo electrónico no válido	1676
correo no válido	1676
correu electrònic	478
correu electrònic no vàlid	477
correu no vàlid	477
coś poszło nie tak	3820
coś poszło nie tak. spróbuj ponownie	3819
coś poszło nie tak. spróbuj ponownie później	3819
creează cont	4039
crucigrama del día	1696
créer mon compte	2070
créer un compte	2070
créer une alerte	2164
créer une alerte sur ce thème	2164
csak a szükséges sütik	2582
csak a szükségesek	2582
csak előfizetők számára	2604
csak előfizetőknek	2505
csomagok megtekintése	2604
cualquier aportación ayuda	1670
cum îl dezactivez	4122
cumpără acum	4104
cumpără bilet	4076	4104
cumpără bilete	4076	4104
cumpără bilete online	4104
cumpără cartea	4076	4104
cumpără de pe emag	4104
cumpără revista	4075
cuvinte încrucișate	4103
czy artykuł był pomocny	3831
czy artykuł był przydatny	3831
czy ten artykuł był pomocny	3831
czy to było pomocne	3831
czyta głos ai	3802
czytaj całość	3739
czytaj cały artykuł	3822
czytaj również	3736
czytaj także	3736
czytaj też	3736
czytaj też nasze inne artykuły	3736
czytaj więcej	3736	3739
czytaj więcej o	3736
czytane przez głos syntetyczny	3802
cài đặt	5163
cài đặt cookie	5220
cài đặt quyền riêng tư	5220
cài đặt ứng dụng	5222
các bài viết khác của tác giả	5180
các tin khác	5166
cách tắt	5227
cách tắt trình chặn quảng cáo	5226
câmp obligatoriu	4129
câmpuri obligatorii	4129
cât de util a fost acest articol	4071
címkék	2526
címlap	2526
címlapra	2610
címlapról ajánljuk	2526
có lẽ để sau	5144
có lỗi xảy ra	5232
có thể bạn quan tâm	20	5166
có thể bạn thích	20
có, tôi muốn	5223
códigos de desconto	4022
códigos de descuento	1720
códigos promocionales	1720
cómo desactivar el bloqueador	1668
cómo desactivarlo	1669
cómpralo aquí	1654
cómpralo en amazon	1654
cùng chuyên mục	5166
cùng chủ đề	5202
cùng tác giả	5180	5202
cảm ơn bạn đã bình chọn	92	5209
cảm ơn bạn đã tham gia	5209
cảm ơn bạn đã ủng hộ	5251
cảm ơn, tin nhắn của bạn đã được gửi	5232
cỡ chữ	66	5191
cửa hàng	5245
""", 'd': """
d'autres articles à découvrir	20
da, želim	4397	4596
dagens fråga	92	4720
dagens spørgsmål	92	743
dagens spørsmål	92	3642
daha az göster	4871
daha fazla göster	4870
daha fazla haber için tiklayin	4870
daha fazla yorum yükle	4924
daha önce oy kullandiniz	4924
daha önce oy verdiniz	4924
dalies ar šo rakstu	3288
dalinkitės	3214
dalinkitės straipsniu	3219
dalsza część artykułu pod materiałem wideo	3717
dalsza część artykułu pod wideo	3717
dalsza część tekstu pod wideo	3717
dalszy ciąg materiału pod wideo	3720
dalīties	3283
dalīties ar draugiem	3288
dalīties ar rakstu	3340
dalīties facebook	3288
dalīties whatsapp	3340
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
danos tu opinión	1631
dans l'actualité	2176
dans la même catégorie	2122
dans la même rubrique	2122
dans la même série	2122
dar lze odečíst z daní	611
dar si můžete odečíst z daní	611
darovat jednorázově	611
darovat měsíčně	611
darovat článek	514
darovať	4428
darovať jednorazovo	4498
darovať mesačne	4498
darovať článok	4436
darowiznę możesz odliczyć od podatku	3813
darujte nám # %	4498
darujte tento článek	514
darujte tento článok	4436
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
daugiau autoriaus straipsnių	3268
daugiau straipsnių	3268
daugiau šia tema	3216
dať spätnú väzbu	4515
dbamy o twoją prywatność	3723
deaktivér din adblocker	760
deblochează articolul	4089
definições de cookies	3964
definições de privacidade	3964
deine stimme wurde gezählt	981
deixar um comentário	3888
deixe um comentário	3888
del på e-mail	785
del på e-post	3562
del på facebook	664	3562
del på mail	664
del på twitter	664	3562
del på whatsapp	3683
del på x	664	3562
dela inlägget	4646
dela på facebook	4646
dela på twitter	4646
dela på whatsapp	4765
dela på x	4646
dela som gåva	4765
deli po e-pošti	4617
deli članek	4538
delite članek	4538
demander un droit de réponse	2230
den här artikeln är låst	4744
den här artikeln är skyddad av upphovsrättslagen	4756
den här videon är inte längre tillgänglig	4730
den här videon är inte tillgänglig	4730
denne artikel er låst	766
denne artikkelen er låst	3664
denne saken er låst	3664
denne video er ikke længere tilgængelig	752
denne video er ikke tilgængelig	752
denunciar comentário	4000
denunciar este comentário	4000
der er opstået en fejl	770
der opstod en fejl. prøv igen senere	769
dernière minute	2122
dernières actualités	2122
dernières infos	2122
dernières nouvelles	2122
desa les preferències	461
desa per llegir després	446
desactívalo para continuar	1668
desactívalo para seguir leyendo	1668
desbloquear artículo	1641
desbloqueie este conteúdo	3946
descarcă aplicația	4113
descarcă audio	4106
descarcă din app store	4113
descarcă din google play	4113
descarcă episodul	4106
descarcă formularul	4124
descarcă formularul #	4037
descargar pódcast	1655
descarrega l'àudio	457
descarregar áudio	3960
deschide aplicația	4114
deschide în aplicație	4113
descárgala en app store	1663
descárgala en google play	1663
descărcați formularul #	4037
destekçi ol	4945
destekçimiz olun	4945
desteğiniz fark yaratir	4977
desteğiniz için teşekkür ederiz	4977
desteğiniz için teşekkürler	4977
det er gratis å opprette en bruker	3549
det går inte att visa innehållet	4727
det har oppstått en feil	3668
det här innehållet kan inte visas	4727
det här innehållet är inte tillgängligt	4727
det læser andre	689
det oppsto en feil. prøv igjen senere	3667
det är gratis att skapa ett konto	4632
detaylar için tiklayin	4870
detaylar için tiklayiniz	4870
detta material är skyddat enligt lagen om upphovsrätt	4695
detta är en annons	4650
detta är en plusartikel	4632
dette indhold er ikke tilgængeligt	749
devam etmek için üye girişi yapin	4846
devami için abone olun	4846
devamini okumak için abone olun	4846
dezactivează sunetul	4106
dienas jautājums	3318
diese funktion steht nur angemeldeten nutzern zur verfügung	929
dieser inhalt ist nicht mehr verfügbar	990
dieser inhalt ist nicht verfügbar	990
dieser kommentar wurde gelöscht	1023
dieses video ist in deinem land nicht verfügbar	993
dieses video ist in ihrem land nicht verfügbar	993
dieses video ist leider nicht mehr verfügbar	993
dieses video ist nicht mehr verfügbar	993
dieses video ist nicht verfügbar	993
digite um e-mail válido	3981
din aceeași categorie	4055
din aceeași secțiune	4092
din röst har registrerats	4716
din röst är registrerad	92
din röst är räknad	4716
disponibil în app store	4113
disponibil în app store și google play	4083
disponibilă în app store și google play	4083
disponível na app store	3967
distribuie știrea	4158
distribuiți	4046
diğer fotoğraf için tiklayin	4867
diğer haberler	20	4864
diğer okurlar bunlari okuyor	4864
diğer sayfaya geçmek için tiklayin	4867
diğer seçenekler	4964
diğer tutar	4945
diğer yazilari	4954
dla prenumeratorów	3816
dla subskrybentów	3702
dlaczego widzę tę reklamę	3839
do fotogalérie	4507
do galérie	4508
do góry	3739
do košíka	4486
do košíku	519	594
do księgarni	3718
do speciálu	621
doar abonații pot comenta	4071
doar pentru abonați	4039
doação mensal	3855
doação única	3855
doba čtení # min	533
dodaj do moich tematów	3835
dodaj jako preferowane źródło	3835
dodaj kao željeni izvor	4417
dodaj nas do preferowanych źródeł	3835
dodaj nas do wyjątków	3808
dodaj u košaricu	4389
dodaj v košarico	4587
dogodila se greška. pokušajte ponovno	4405
dolgozzon nálunk	2528
domiciliación bancaria	1540
domů	533
don régulier	2203
dona suport al periodisme en català	443
dona'ns la teva opinió	450
donació mensual	472
donació única	472
donación mensual	1536
donación puntual	1671
donación única	1536
donativo único	3976
donați	4036
donația mea	4152
donație lunară	4124
donație unică	4124
donează	4036
donează acum	4036
donează lunar	4036
donează lunar # euro	4088
donează lunar # lei	4088
donează o dată	4123
doner nå	3546
doniraj mesečno	4400	4599
doniraj mjesečno	4400
données personnelles	2110
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
dosegli ste omejitev člankov	4601
dosegnuli ste ograničenje članaka	4402
dossier spécial	2188
dovanoti straipsnį	3273
dozvoli obaveštenja	4396
dołącz do dyskusji	3786
dołącz do nas	3699
dołącz do newslettera	3705
došlo je do greške. pokušajte ponovo	4405
došlo je do pogreške. pokušajte ponovno	4405
došlo k chybě	619
došlo k chybě. zkuste to prosím později	618
drodzy użytkownicy	3723
droga użytkowniczko, drogi użytkowniku	3723
drogi użytkowniku	3723
droits réservés	2250
drukāt	3288
drukāt rakstu	3340
drukāt recepti	62
du använder en adblocker	4737
du använder en annonsblockerare	4737
du er nå påmeldt	3556
du er nå påmeldt nyhetsbrevet	3556
du följer	4763
du följer det här ämnet	4763
du följer nu	4763
du följer redan	4763
du följer redan ämnet	4763
du følger allerede	3681
du følger allerede dette emne	784
du følger allerede dette temaet	3681
du følger allerede emnet	784
du følger dette emne	784
du følger dette temaet	3681
du følger emnet	784
du følger nå	3681
du har en adblocker påslagen	4739
du har en annonsblockerare påslagen	4739
du har nådd grensen	3664
du har nået din grænse	766
du har nått din gräns	4744
du har redan röstat	4716
du har rätt att vara anonym	4661
du har slået adblock til	760
du kan när som helst avregistrera dig	4747
du kan när som helst avsluta prenumerationen	4639
du kan når som helst melde deg av	3556
du kan opsige når som helst	653
du kan trække beløbet fra i skat	763
du kanske också gillar	4665
du modtager snart en bekræftelse på mail	658
du même auteur	2122
du prenumererar nu på nyhetsbrevet	4639
du skyddas av källskyddet	4661
du verkar använda en annonsblockerare	4737
du vil kanskje også like	3584
du är nu anmäld	4747
du är skyddad av källskyddet	4661
du är skyddad enligt källskyddet	4661
duración	1656
durată	4107
duração	3961
durée	2192
durée : #	2145
dziękujemy za głos	92	3789
dziękujemy za oddanie głosu	92	3789
dziękujemy za przesłanie formularza	3819
dziękujemy za udział w sondzie	3789
dziękujemy za wiadomość	3819
dziękujemy za zapis	3705
dziękujemy! sprawdź skrzynkę	3819
dành cho bạn	5166
dành cho thuê bao	5148
dành riêng cho thành viên	5230
dárkovat článek	504
dát zpětnou vazbu	631
därefter # kr/mån tills du säger upp	4632
débloquer l'accès	2242
débloquer l'article	2070
débloquer tous les articles	2072
débloquez cet article	2171
débloquez l'accès à tous les articles	2072
débloquez l'intégralité des articles	2072
débloquez tous les articles	2072
débloquez tous nos articles	2072
déconnexion	2070
découvrez notre boutique	2157
découvrez tous nos jeux	2186
découvrir l'offre	2070
découvrir la boutique	2189
découvrir nos offres	2171
découvrir toutes nos offres d'abonnement	2171
déjà un compte	2070
déjà un compte ? connectez-vous	2070
délka	601
délka #	601
déplier	2127
désabonnement	2261
désactiver les sous-titres	2191
désinscription	2261
détails	2127
dê a sua opinião	3951
dê sua opinião	3951
dölj	4669
dölj annons	4766
dölj bildtext	4750
dölj svar	4761
düzeltme politikasi	4956
dāvini rakstu	3288
dāvini rakstu draugam	3288
děkujeme za hlas	588
děkujeme za hlasování	92	588
děkujeme za odběr	618
děkujeme za přihlášení	510
děkujeme za vaši zprávu	618
děkujeme za váš hlas	92	588
děkujeme za zprávu	618
dĺžka	4492
dĺžka #	4492
dịch tự động	5217
""", 'e': """
e-bülten	4900
e-bülten aboneliği	4900
e-mail alebo používateľské meno	4501
e-mail cím	2607
e-mail ili korisničko ime	4402
e-mail inválido	3941
e-mail nebo uživatelské jméno	614
e-mail-cím	2608
e-mail-cím vagy felhasználónév	2604
e-mailová adresa	510
e-pasts vai lietotājvārds	3331
e-post või kasutajanimi	1785
e-posta gönder	4855
e-posta ile paylaş	4963
e-postadress eller användarnamn	4744
e-pošta ali uporabniško ime	4601
e-poštni naslov	4604
echipa redacțională	4066
ecrã inteiro	3961
edición digital	1541
edición impresa	1541
editöre yaz	4956
editöre yazin	4956
editörün seçtikleri	4864
edição impressa	3859
eget beløb	763
eget beløp	3661
egyedi összeg	2601
egyszeri adomány	2601
egyszeri támogatás	2501
egyszeri támogatás küldése	2601
egyéb összeg	2601
ehkä myöhemmin	1920
ei mielipidettä	2000
ei tänään	1920
ei vielä tunnusta	2025
ei, aitäh	1782
eikö sinulla ole tunnusta	2025
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1008
eiti į receptą	62
ekskluzivno za naročnike	4601
el artículo continúa abajo	1720
el artículo continúa debajo	1720
el juego es solo para mayores de # años	1692
el millor de la setmana a la teva bústia	440
el más popular	1675
el més llegit	419
el més popular	476
el més vist	447
el reproductor se está cargando	1655
el. paštas	3239
el. paštas arba vartotojo vardas	3264
el. pašto adresas	3266
eldste først	3679
elfelejtett jelszó	2505
elfelejtette a jelszavát	2604
elfogadom az összeset	2585
elfogadom és folytatom	2582
elfogadom és megjelenítem	2582
elfogadás és folytatás	2582
elige tu suscripción	1641
elküldés	2608
elküldöm	92	2511	2608
elküldöm e-mailben	2623
ellenőrizd a postafiókod	2607
ellenőrizze a postafiókját	2607
elmentem későbbre	2511
elolvasom később	2623
elolvasta az összes ingyenes cikkét	2604
elrejtés	2530
els lectors també han llegit	447
elutasítom	2584
elérte a havi limitet	2604
elírást talált	2522
előfizetek	2505
előfizetés	2505
előfizetési csomagok	2604
előfizetési lehetőségek	2604
előfizető vagyok	2604
előfizetői ajánlat	2579
előfizetői előny	2579
előfizetői kedvezmény	2579
előfizetői tartalom	2505
előfizetőknek	2505
előfizetőként megoszthatja a cikket	2511
előző	2528
előző cikk	2526
előző fotó	2610
előző kép	2610
előző oldal	2610
email cím	2608
email của bạn	5253
email của bạn sẽ không được hiển thị công khai	5186
email inválido	3981
email không hợp lệ	5232
email không đúng định dạng	5232
email no válido	1676
email này đã được đăng ký	5253
emailul tău	4154
emlékeztess később	2500
emlékezz rám	2605
emlékezzen rám	2605
emme voi näyttää sisältöä	2006
emme voi näyttää tätä sisältöä	2006
empfehlungen für sie	933
en beğenilen	4925
en beğenilenler	4925
en colaboración con	1692
en col·laboració amb	493
en este artículo	1586
en popüler	4949
en çok okunan	4864
en çok okunan haberler	4864
en çok okunanlar	4864
encara no estàs registrat	476
encuesta del día	1582
endast för dig som är prenumerant	4744
endast för medlemmar	4744
endast nödvändiga	4727
endast nödvändiga cookies	4727
endre tekststørrelse	3683
engangsbeløb	650
engangsbeløp	3661
engedélyezem	2597
engedélyezés	2597
engedélyezés és folytatás	2585
engedélyezés és megjelenítés	2585
engångsgåva	4628
enllaç copiat	446
ensemble, faisons vivre un média libre	2170
entgeltliche veröffentlichung	842
enthält werbung	839
entre em contato com a redação	3988
enviament gratuït	493
enviar comentário	3888
enviar corrección	1579
envoyer à un ami	2100
envoyer à un proche	2100
envoyez-nous vos témoignages	2150
envíanos tu opinión	1648
envío gratis	1692
epizód letöltése	2590
eredeti megjelenítése	2530
eredmény megtekintése	92
eredmények	93	2530
eredmények megtekintése	2573
erinnern sie mich später	801
eroare la încărcarea videoclipului	4151
erro ao carregar o vídeo	4008
error al cargar el vídeo	1703
erről bővebben itt írtunk	2528
erről is írtunk	2526
erről itt írtunk bővebben	2528
erscheint täglich	917
erscheint wöchentlich	917
erősítse meg az e-mail-címét	2607
es gratis y solo te llevará un minuto	1637
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	917
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1008
es izslēdzu reklāmu bloķētāju	3329
escanea el código qr	1664
escreva um comentário	3888
escriu a la redacció	483
escriu el teu correu electrònic	440
esi pirmais, kas komentē	3289
esimene kuu # €	1735
esta funcionalidad es sólo para registrados	1541
esta matéria foi útil para você	3924
esta notícia foi útil	3924
esta página foi útil	3951
este artigo está bloqueado	3979
este artigo foi útil	3951
este artículo está bloqueado	1674
este artículo está protegido	1716
este campo é obrigatório	3981
este contenido está protegido	1716
este correo ya está registrado	1709
este e-mail já está cadastrado	4014
este espaço é moderado pela redação	3937
este resumo foi útil	3924
este video ya no está disponible	1655
este vídeo já não está disponível	3960
este vídeo no está disponible	1655
este vídeo não está disponível	3960
este vídeo não está mais disponível	3960
este vídeo ya no está disponible	1655
está a seguir este tema	4018
estás bloqueando nuestros anuncios	1706
estás de acuerdo? vota	1631
estás siguiendo este tema	1713
estä	2016
ethvert bidrag hjælper	764
etický kodex redakce	626
etický kódex redakcie	4511
etkinleştir	4939
etkö ole tilaaja	2025
etkö ole vielä tilaaja	2025
ett fel har uppstått	4748
ett fel uppstod. försök igen senare	4747
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1008
evaluează rețeta	62
evästeasetukset	1940
evästeet	1940
evästeet ja tietosuoja	1941
evästekäytäntö	2006
exclusiv pentru abonați	4089
exibir conteúdo	3964
exklusiv für abonnenten	1006
exklusiv für mitglieder	1006
exklusivt för medlemmar	4744
exklusivt för prenumeranter	4744
exkluzív tartalom előfizetőknek	2604
experimente grátis por um mês	3946
externt innehåll	4727
externí obsah	597
externý obsah	4488
ez a cikk zárolt	2604
ez a mező kötelező	2607
ez a tartalom nem elérhető	2582
ez a tartalom nem jeleníthető meg	2582
ez a videó már nem elérhető	2590
ez a videó nem elérhető	2590
ez is érdekelhet	2526
ez is érdekelheti	2526
ezek is érdekelhetik	20
ezek is érdekelhetnek	20
ezt a tartalmat nem tudjuk megjeleníteni	2582
ezt a témát már követi	2620
ezt is ajánljuk	2526
ezt olvasta már	2526
ezt olvastad már	2526
eén keer toestaan	3491
ešte nemáte predplatné	4501
ešte nemáte účet	4501
ești de acord? votează	4071
ești deja abonat	4097
ești deja abonată	4097
""", 'f': """
facebook ile giriş yap	4948
facebook'ta paylaş	4855
facebook-bejegyzés betöltése	2585
facebook-poszt betöltése	2585
facebookでシェア	2960
facebookでシェアする	2960
facebookでログイン	3047
facebookで共有	3061
facebookで続ける	3047
facebookで見る	3065
facturació anual	476
facturació mensual	476
facturación anual	1675
facturación mensual	1675
facturare anuală	4128
facturare lunară	4128
facturé annuellement	2207
facturé mensuellement	2207
faire un don défiscalisé	2203
faktureras årligen	4744
faktureres årlig	3664
faktureres årligt	766
fale com a redação	3988
fazer doação	4012
fazer uma doação mensal	4012
fazer uma doação única	4012
faça login	3859
faça o quiz	3954
faça o teste	3954
faça uma doação única	4012
faça uma pergunta sobre esta reportagem	3924
felhasználási feltételek	2582
felhasználási jog vásárlása	2615
felhasználónév	2605
felhasználónév vagy e-mail	2604
feliratkozás	2608
feliratkozás hírlevélre	2607
feliratok megjelenítése	2590
fermer la fenêtre	2245
fes el qüestionari	453
fes una donació	415
fes-te sòcia	471
ficha técnica	3906
fiecare contribuție contează	4123
fiecare donație contează	4088
fiecare leu contează	4088
film jest niedostępny w twoim kraju	3802
film nie jest już dostępny	3802
film niedostępny	3802
fin de la publicité	2189
fine della pubblicità	2864
fine pubblicità	2864
fiyati gör	4930
fizetett együttműködés	2625
fizetett hirdetés	88	2514
fiók létrehozása	2505
fiókom	2505
foglalja le helyét	2579
folytatás a hirdetés után	2625
folytatás apple-fiókkal	2604
folytatás facebookkal	2604
folytatás google-fiókkal	2604
folytatás google-lel	2604
folytatás kikapcsolás nélkül	2598
fontu büyüt	4963
form gönderildi	4979
formulaire envoyé	2243
formulário enviado	4014
forstået	694
forstått	3589
forstør	753
forstør billede	692
forstør billedet	772
forstørr	3652
forstørr bilde	3587
forstørr bildet	3670
fortsett uten å slå av	3659
fortsett uten å støtte	3545
fortsätt läsa efter annonsen	4650
fortsätt med apple	4744
fortsätt med e-post	4744
fortsätt med facebook	4744
fortsätt med google	4744
fortsätt utan att stänga av	4737
fortsätt utan att stödja	4627
fortsæt med apple	766
fortsæt med at læse	672
fortsæt med e-mail	766
fortsæt med facebook	766
fortsæt med google	766
fortsæt uden at slå fra	760
fortsæt uden at støtte	649
foto # iš #	3277
fotogalería	1586
fotografia următoare	4156
fotoğraf galerisi	4954
fotoğrafi büyüt	4954
fotoğraflar için tiklayin	4867
fotoğraflari gör	4954
fotoğraflari görmek için tiklayin	4870
fotó #/#	2609
fotó megtekintése	2609
fotó: #/#	2609
fotók megtekintése	2609
fra vores annoncører	787
fra vår butikk	3645
fra våre partnere	3685
frete grátis	3997
friss hírek	2526
frissítse az oldalt	2600
fråga vår ai om artikeln	4658
från vår butik	4723
från våra annonsörer	4766
från våra partner	4766
frühbucher-tickets	986
frühbucherrabatt sichern	986
fuld skærm	753
fuldskærm	692
fullskärm	4731
fyll i fältet	4747
fäll ihop	4669
fäll ut	4669
fältet är obligatoriskt	4747
få adgang	653
få artiklen læst op	664
få de vigtigste nyheder hver morgen	658
få de viktigaste nyheterna varje morgon	4639
få de viktigste nyhetene hver morgen	3556
få læst artiklen op	752
få notifikationer	756
få notiser	4734
få nyheder på mail	658
få nyheter på e-post	3556
få nyheter på mejlen	4639
få overblikket her	692
få tilgang	3549
få varsel når vi skriver om dette	3587
få varsler	3655
följ	4647
följ det här ämnet	4763
följ direktrapporten	4750
följ författaren	4763
följ journalisten	4763
följ liverapporten	4750
följ oss	4647
följ skribent	4647
följ skribenten	4763
följ ämne	4763
följ ämnen	4763
följ ämnet	4647
för prenumeranter	4632
förderer werden	802
fördermitglied werden	802
föregående	4668
föregående artikel	4665
föregående bild	4750
föregående sida	4750
förnamn	4748
förstora	4668
förstora bild	4750
förstora bilden	4750
försök igen senare	4747
føj til foretrukne kilder	784
føj til mine emner	784
følg	667	668	3564
følg alle	668
følg alle emner	669
følg dette emne	784
følg dette temaet	3681
følg direkte	3670
følg direktesenteret	3670
følg emne	667
følg emner	669
følg emnet	3681
følg forfatter	3681
følg forfatteren	3681
følg ikke længere	784
følg journalist	3681
følg journalisten	3681
følg liveblog	772
følg livebloggen	772
følg os	667
følg oss	3564
følg sagen her	692
følg saken direkte	3670
følg serien	669
følg skribent	784
følg skribenten	784
følg tema	3564
følg temaet	3681
følg temaet og få varsel	3587
følger	668
für abonnenten	807
für den newsletter anmelden	819
für dich empfohlen	933
für sie empfohlen	933
für sie entstehen keine mehrkosten	934
fă o donație	4036
fă quizul	4101
fă testul	4101
fără obligații	4089
fără spam	4129
fără sunet	4107
fără tine nu putem	4088
főoldal	2610
""", 'g': """
galbūt vėliau	3260
galeri için tiklayin	4867
galerie schließen	1011
galerie öffnen	1011
galeriyi aç	4870
galeriyi gör	4954
galeriyi görmek için tiklayin	4870
galéria	2528
galéria (#	2609
galéria bezárása	2610
galéria megnyitása	2610
galéria megtekintése	2528
garanta já o seu ingresso	3927
gastos de envío incluidos	1654
gastos de envío no incluidos	1654
gauti pranešimus	3259
gaver kan trækkes fra i skat	763
ge en engångsgåva	4741
ge en gåva	4742
ge återkoppling	4759
gefällt mir	1024
gefällt mir nicht	1024
gelesen von einer künstlichen stimme	993
gelişmelerden aninda haberdar olun	4938
gem til læseliste	664
generisano veštačkom inteligencijom	4414
genindlæs siden	762
genişlet	4871
gerenciar opções	4007
gerenciar preferências	4007	4029
geri dön	4871
gerir opções	4007
gerir preferências	4007
gestionează consimțământul	4110
gestionează cookie-urile	4150
gestionează opțiunile	4053	4150
gestionează preferințele	4110
geçerli bir e-posta adresi girin	4950
geçerli süre	4932
geçersiz e-posta	4950
geçersiz e-posta adresi	4950
ghi nhớ đăng nhập	5230
gia hạn gói	5252
giriş	4846
giriş yap	4846
giriş yapin	4846
giriş yapin veya üye olun	4846
giv et beløb	763
giv et engangsbeløb	763
giv os feedback på artiklen	681
già abbonato	2764
già registrato	2764
giải đố ngay	5212
giảm cỡ chữ	5243
giọng nam miền bắc	5191
giọng nam miền nam	5191
giọng nữ miền bắc	5191
giọng nữ miền nam	5191
giọng đọc ai	5216
giọng đọc tự động	5216
gjenstående tid	3652
gjenstående tid #	3651
gjenstående tid -#	3651
glasnoća	4394
gli articoli più letti	2852
glömt ditt lösenord	4744
glömt lösenord	4632
glömt lösenordet	4744
glücksspiel kann süchtig machen	841
godišnja naplata	4403
godišnja pretplata	4403
godišnje	4403
godišnje plaćanje	4403
godkänn	4652
godkänn alla	4652
godkänn alla cookies	4727
godkänn och fortsätt	4727
godkänn och visa	4727
godkänn och visa innehåll	4655
google hirdetések	2625
google ile giriş yap	4948
google playからダウンロード	3037
google playで手に入れよう	3037
google play에서 다운로드	3167
google reklāmas	3342
google से जारी रखें	2479
google-hirdetések	2625
googleでログイン	3047
googleで登録	3047
googleで続ける	3047
gorące tematy	3736
gracias por tu opinión	1616
gratuit, fără spam	4129
grazie, il tuo messaggio è stato inviato	2887
grotuvas įkeliamas	3256
großansicht	1011
gràcies pel teu vot	450
gràcies per la teva opinió	432
gràcies per votar	432
gràcies, el teu missatge s'ha enviat	477
gràcies, ja estàs subscrit	440
grátis e sem spam	3981
grįžti į pradžią	3268
grįžti į viršų	3268
guardar artículo	1566
guardar configuración	1660
guardar para después	1644
guardar para leer después	1644
guardar preferências	3964
gå ikke glip af	689
gå ikke glip af noget	658
gå ikke glipp av noe	3556
gå til forsiden	3670
gå til hovedindhold	772
gå til indhold	692
gå til innhold	3670
gå til liveblog	772
gå til oppskriften	62
gå til opskriften	62
gå til quizzen	738
gå til shop	746
gå til toppen	772
gå till receptet	62
gåvolänk	4765
généré par ia	2237
généré par l'ia	2237
gépi felolvasás	2590
gépi fordítással készült	2617
géppel fordítva	2617
gérer la confidentialité	2236
gérer les cookies	2110
gérer les préférences	2152
gérer les traceurs	2236
gérer mes alertes	2164
gérer mes choix	2110
gérer mes cookies	2236
gérer mes préférences	2236
gérer mon consentement	2195
gérer vos préférences	2195
gérer vos préférences de cookies	2152
góp ý	5165
gönder	92	4951
gönderiyi göster	4934
gönderiyi yükle	4934
gör quizzet	4716
gör testet	4720
görseli büyüt	4954
görüş bildir	4924
görüşünü bildir	4924
görüşünüzü bildirin	4924
gündem	4864
günün anketi	92	4893
günün bulmacasi	4969
günün haberleri	4864
günün kelimesi	4969
günün sudokusu	4969
günün özeti	4864
głosuj	92	3792
głośność	3803
gợi ý	5166
gửi	92	5165
gửi bài cho tòa soạn	5237
gửi bài viết	5237
gửi bình luận	5165	5186
gửi bình luận của bạn	5185
gửi cho bạn bè	5201
gửi email	5154
gửi góp ý	5209
gửi phản hồi	5209
gửi thành công	5232
gửi tin bài	5237
gửi trả lời	5209
gửi ý kiến	5165
gửi ý kiến của bạn	5209
gửi đi	5233
gửi ảnh cho chúng tôi	5237
""", 'h': """
haber bülteni	4900
haber güncelleniyor	4870
haberi arkadaşina hediye et	4855
haberi paylaş	4986
haberi özetle	4960
haberin devami aşağida	4907
haberin devami için kaydirin	4907
haberin devami için tiklayin	4867
haberin kilidini aç	4978
haberle ilgili diğer haberler	4869
haberlere dön	4981
hacer una donación mensual	1707
hacer una donación puntual	1707
hai già un account	2764
hai già votato	2858
halda nõusolekut	1776
hallitse evästeitä	2006
hang letöltése	2590
hanganyag letöltése	2590
hangerő	2591
hantera inställningar	4727
har du sett något	4755
harici içerik	4870
haritayi aç	4871
has arribat al límit d'articles gratuïts	444
has iniciado sesión	1614
has olvidado tu contraseña	1675
hasznos volt az összefoglaló	2522
hasznosnak találta a cikket	2522
hasło	3817
havi előfizetés	2605
havi fizetés	2605
havi rendszeres támogatás	2601
havi támogatás	2501
hayir teşekkürler	4844
hayir, teşekkürler	4844
haz una pregunta sobre este artículo	1616
he leído y acepto la política de privacidad	1637
he llegit i accepto la política de privacitat	428
he olvidado mi contraseña	1675
hela artikeln fortsätter nedan	4650
heli välja	1778
helskärm	4731
helskärmsläge	4730
helyesbítési szabályzat	2614
henüz abone değil misiniz	4948
hepsini gör	4870
her destek önemli	4946
her katki değerli	4946
her katki önemli	4946
her zaman göster	4934
hesap oluştur	4846
hi estàs d'acord? vota	432
hiba bejelentése	2614
hiba jelentése	2530	2614
hiba történt	2608
hiba történt, próbálja újra később	2607
hiba történt. próbálja újra	2607
hiba történt. próbálja újra később	2607
hibabejelentés	2614
hibás e-mail-cím	2607
hibát talált	2522
hibát talált a cikkben	2614
hibát találtál	2614
hibát találtál a cikkben	2614
hier reinhören	907
hinweis schließen	801
hirdetés	2514
hirdetés bezárása	2514
hirdetés elrejtése	2625
hirdetés jelentése	2625
hirdetés vége	2625
hirdetés, görgessen tovább	2514
hirdetésblokkolót használsz	2598
hirdetések engedélyezése	2600
hirdetések kikapcsolása	2625
hivatkozás másolva	2623
hivatkozás másolása	2623
hiển thị bài đăng	5220
hiển thị nội dung	5220
hiện phụ đề	5216
hjälp oss att rätta fel	4658
hlasitosť	4492
hlasovalo # lidí	588
hlasovalo # čtenářů	588
hlasovat v anketě	588
hlasovať	92	4483
hlasovať v ankete	4482
hlavná stránka	4507
hlavné správy	4433
hlavní stránka	621
hlavní zprávy	531
ho già donato	2758
ho già un account	2885
hogyan kapcsolhatom ki a hirdetésblokkolót	2598
hogyan védjük forrásainkat	2614
hoje não	3854
hoppa till huvudinnehåll	4750
hoppa till innehåll	4668
hoppa till innehållet	4750
hoppa över inlägg från facebook	4668
hoppa över inlägg från instagram	4668
hoppa över inlägg från x	4668
hors-séries, livres, affiches	2157
hozzáadás a kedvenc forrásokhoz	2620
hozzáadás a témáimhoz	2620
hozzáadás preferált forrásként	2620
hozzájárulás kezelése	2582
hozzájárulás módosítása	2582
hozzájárulás visszavonása	2582
hozzájárulások kezelése	2582
hozzászólok	2522
hozzászólás	2522
hozzászólás elküldése	2618
hozzászólás jelentése	2618
hozzászólás küldése	2618
hozzászólási szabályzat	2618
hozzászólások	2522
hozzászólások megjelenítése	2618
hozzászólások megtekintése	2522
hrajte zodpovědně	520
hrať	4483
hrať teraz	4482
hrát	591
hrát teď	588
hvala za sporočilo	4604
hvala za vaš glas	4386	4584
hver krone hjælper	764
hver krone tæller	764
hvert bidrag hjælper	764
hylkää	1940
hylkää kaikki	1940
hyppää reseptiin	62
hyppää sisältöön	2032
hyväksy	1940
hyväksy evästeet	1940
hyväksy ja jatka	2006
hyväksy ja näytä	2006
hyväksy ja sulje	2006
hyväksy kaikki	1940
hátralévő idő	2591
hátralévő idő #	2590
hátralévő idő -#	2590
hämta på google play	4732
här kan du kommentera artikeln	4658
hääleta	92
håll dig uppdaterad	4639
håll mig inloggad	4744
hình tiếp theo	5254
hírfolyam	2526
hírlevelek	2532
hírlevél	2532
hírlevél-feliratkozás	2532
hívj meg minket egy kávéra	2601
hívjon meg minket egy kávéra	2601
hören sie diesen artikel	907
hør saken	3562
hết quảng cáo	5215
hủy bất cứ lúc nào	5230
hủy trả lời	5186
""", 'i': """
i den här artikeln	4750
i più commentati	2800
i più letti	2800
i più letti della settimana	2852
i più visti	2800
iba nevyhnutné	4488
iba pre predplatiteľov	4429
ich unterstütze schon	801
identifícate	1641
idi na sadržaj	4408
időtartam	2591
időtartam #	2591
ielikt grozā	3320
ielogojies, lai komentētu	3289
ielādēt ierakstu	3322
ielādēt saturu	3322
ielādēt vēl	3335
ienākt	3283
ienākt ar facebook	3331
ienākt ar google	3331
iepriekšējais attēls	3335
iepriekšējais raksts	3335
iepriekšējā lapa	3335
iesakām	3285
ieslēgt paziņojumus	3327
ieslēgt skaņu	3324
iesūti fotogrāfijas	3336
iesūti ziņu	3336
iesūtīt ziņu	3336
iesūtīt ziņu anonīmi	3336
ievadiet derīgu e-pasta adresi	3333
ieși din ecran complet	4106
igal reedel. tasuta. ilma spämmita	1787
igen, kérek	2597
igen, kérem	2597
igen, köszönöm	2597
ignorar anúncio	4008
ignorer la publicité	2237
ihre meinung zählt	852
ihre stimme wurde gezählt	92	981
ikke abonnent ennå	3664
ikke gå glipp av	3584
ikke nå	3545	3657
ikmēneša ziedojums	3330
il più popolare	2886
il più scelto	2885
il tuo browser non può riprodurre il video	2822
il tuo commento sarà pubblicato dopo l'approvazione	2837
il tuo messaggio è stato inviato	2887
il tuo voto è stato inviato	2858
il tuo voto è stato registrato	2858
iletişim	4863	4880
ilgili içerikler	4864
ilginizi çekebilecek haberler	4864
ilginizi çekebilir	4864
ilmoita asiavirheestä	1947
ilmoita virheestä	1947
im browser öffnen	1035
image précédente	2245
imaginea anterioară	4156
imaginea următoare	4156
imam račun	4402	4601
imate namig? pišite nam	4610
imate priču za nas	4411
imię	3820
imię i nazwisko	3820
impossible de charger la vidéo	2237
impossible de lire la vidéo	2237
imprimir artículo	1644
imprimir esta matéria	3948
in bài	5154
in bài viết	5154
in công thức	62
in trang này	5201
inbäddat innehåll	4727
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
inga kommentarer än	4761
ingen åsikt	4720
ingresá	1641
ingyen, minden héten	2534
ingyen, spam nélkül	2607
ingyenes regisztráció	2505
ingyenes szállítás	2580
inicia la sessió per comentar	450
inicia sesión	1541
inicia sesión con google	1674
inicia sesión para comentar	1648
inicia sessió	416
inicia sessió amb google	475
iniciar reproducción	1703
iniciar reprodução	4008
iniciar sesión	1541
iniciar sesión con apple	1641
iniciar sesión con facebook	1641
iniciar sesión con google	1641
iniciar sessão	3859
inicie sesión	1541
inläst av en syntetisk röst	4730
inne artykuły	3736
innehåll från annonsör	4766
innehåll från våra partner	4766
innehållet kan inte visas	4727
innehållet är skyddat av upphovsrätt	4697
innhold fra annonsør	3594
innhold fra våre annonsører	3685
innhold fra våre partnere	3685
inscription confirmée	2243
inscription à la newsletter	2081
inscrivez-vous à notre newsletter	2081
inscrição confirmada	4014
inscrição realizada com sucesso	3981
insira o seu endereço de email	3941
insira um e-mail válido	3981
instagram-bejegyzés betöltése	2585
instagramで見る	3065
instagramの投稿を読み込む	3034
instagram에서 보기	3197
instagram에서 이 게시물 보기	3197
instalează aplicația	4083
inställningar	4652
inte prenumerant än	4744
integritetsinställningar	4727
introdu emailul tău	4154
introduce tu correo electrónico	1709
introduce un correo electrónico válido	1676
introduce un correo válido	1676
introduce un email válido	1637
introduceți adresa de email	4154
introduceți o adresă de email validă	4129
introdueix un correu vàlid	477
intră în cont	4039
invítanos a un café	1536
iná suma	4498
início	3902
ir a la galería	1680
ir a la página de donaciones	1670
ir para a navegação	3900
ir para a página de doações	3975
ir para a página de donativos	3975
ir para o conteúdo	3902
ir para o conteúdo principal	3900
ir para o rodapé	3900
irány a bolt	2579
irányítószám	2608
isključi zvuk	4393
isključio sam blokator oglasa	4398
isključite adblock	4398
isključite blokator oglasa	4398
ispiši	4335
ispiši recept	62
ispiši članak	4419
ispravci i pojašnjenja	4411
isso foi útil	3951
istediğin zaman iptal et	4948
istediğiniz zaman abonelikten çikabilirsiniz	4900
istediğiniz zaman iptal edin	4846
isto foi útil	3951
iz naše trgovine	4389	4587
iz našeg shopa	4389
izberi naročnino	4601
izberite naročnino	4601
izbor uredništva	4535
izdrukāt	3288
izmēģini # dienas bez maksas	3283
izslēdziet reklāmu bloķētāju	3329
izslēgt skaņu	3324
izveidots ar mākslīgo intelektu	3337
izvēlies abonementu	3331
izvēlies summu	3330
izvēlieties abonementu	3331
izvēlieties summu	3330
izvēlēties plānu	3331
içeriğe geç	4870
içeriği görüntüle	4934
içeriği göster	4934
içeriği yükle	4934
iş birliği	4857
iş birliğiyle	4965
iš mūsų parduotuvės	3252
iš mūsų partnerių	3275
išbandykite # dienų nemokamai	3214
išjungiau reklamos blokavimą	3261
išjungti garsą	3256
išjunkite reklamos blokavimą	3261
išorinis turinys	3232
išsaugoti	3219
išsaugoti nustatymus	3254
išsaugoti pasirinkimą	3254
išsaugoti straipsnį	3219
išsaugoti vėlesniam laikui	3273
išversta automatiškai	3270
išversta dirbtinio intelekto	3270
""", 'j': """
j'ai déjà donné	2059
j'ai déjà un compte	2070
j'ai désactivé adblock	2201
j'ai désactivé mon adblock	2201
j'ai désactivé mon bloqueur	2201
ja hi estàs subscrit	444
ja hi estàs subscrit? entra	444
ja n'ets subscriptor? inicia sessió	416
ja tens compte? inicia sessió	444
ja, gärna	4736
ja, slå på	4736
jaa sähköpostilla	2045
jaa twitterissä	1934
jaa x:ssä	1934
jag förstår	4652
jag har stängt av annonsblockeraren	4737
jag har stängt av den	4740
jag har stängt av min annonsblockerare	4737
jag stödjer redan	4627
jaga sõbraga	1740
jak chronimy nasze źródła	3827
jak chronimy źródła	3827
jak chráníme své zdroje	626
jak chráníme zdroje	626
jak to zrobić	3809
jak vypnout blokování reklam	608
jak wyłączyć adblocka	3808	3809
jak wyłączyć blokowanie reklam	3808
jakość	3803
jatka sähköpostilla	2025
jau turiu paskyrą	3264
jaunākie	3285
jaunākie vispirms	3338
jautā mākslīgajam intelektam	3289
javascript ei ole käytössä	2009
javascript er slået fra	752
javascript er slått av	3651
javascript està desactivat	461
javascript ir izslēgts	3324
javascript išjungtas	3256
javascript je isključen	4393
javascript je vypnutý	600
javascript jest wyłączony	3802
javascript måste vara påslaget	4730
javascript on pois päältä	2009
javascript on välja lülitatud	1778
javascript är avstängt	4730
javascript är inaktiverat	4730
javascript đã bị tắt	5220
javascript вимкнено	5100
javascript е изключен	314
javascript отключен	4280
javascript отключён	4280
javascript מושבת	2353
javascript ถูกปิดใช้งาน	4817
javascriptが無効になっています	3034
javascript已停用	5365
javascript已禁用	5365
javítások és pontosítások	2614
je commande ce numéro	2158
je consens au traitement de mes données	2209
je découvre l'offre	2242
je découvre les offres	2242
je fais un don défiscalisé	2203
je gère mes choix	2114
je gère mes cookies	2110
je m'équipe	2228
je paramètre mes choix	2114
je soutiens déjà	2059
jede spende zählt	921
jede unterstützung hilft	1004
jeder beitrag zählt	921
jeder euro zählt	921
jederzeit kündbar	1007
jednorazový dar	4498
jednorazový príspevok	4499
jednorázový dar	611
jednorázově	502
jednou týdně, zdarma	511
jeg forstår	3573
jeg har slået den fra	762
jeg har slået min adblocker fra	760
jeg har slått av annonseblokkering	3659
jeg har slått den av	3660
jeg støtter allerede	649	3545
jegyek itt kaphatók	2528
jegyvásárlás	2580
jelenlegi idő	2591
jelenlegi idő #	2590
jelentkezzen be vagy regisztráljon	2505
jelentés	2619
jelszó	2605
jelszó megjelenítése	2604
jen nezbytné cookies	597
jen pro předplatitele	504
jesteś już prenumeratorem	3816
jesteś już subskrybentem	3816
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
joacă acum	4101
joacă gratuit	4101
joacă responsabil	4144
jobs in ihrer nähe	905
jogar grátis	3954
jogue grátis	3954
jokainen euro on tärkeä	2023
jokainen lahjoitus on tärkeä	2023
jokin meni pieleen. yritä uudelleen	2029
jokin meni vikaan. yritä uudelleen	2029
jotain meni vikaan. yritä myöhemmin uudelleen	2029
jotain meni vikaan. yritä uudelleen	2029
još nema komentara	4415
još nemate račun	4402
još niste pretplatnik	4402
još vesti	4332
još vijesti	4332
jsem předplatitel, přihlásit se	505
jste už předplatitel	614
junte-se à conversa	3937
jurnalismul de calitate costă	4088
juttu jatkuu kuvan jälkeen	1937
juttu jatkuu mainoksen jälkeen	1937
juttu jatkuu videon jälkeen	1937
juttu on luettu koneäänellä	2009
juttua päivitetään	1937
jutun lukee koneääni	1934
jutun lukee synteettinen ääni	2009
jutun lukee tekoäly	2009
jutun lukee tekoälyääni	1934
jutun voi myös kuunnella	1934
już głosowałeś	3789
już obserwujesz	3835
już wspieram	3698
już wyłączyłem	3812
já desativei	3972
já desativei o bloqueador	3972
já doei	3854
já está inscrito	4014
já nas bancas	3927
já segue este autor	3993
já segue este tema	3993
já sou apoiador	3854
já sou assinante	3859
já tem conta	3859
já tem uma conta	3859
já tenho conta	3979
já votou	3952
já é assinante? faça login	3859
já é subscritor	3946
já é subscritor? inicie sessão	3946
játssz most	2573
játék indítása	2573
jährlich abgerechnet	1006
jährliche abrechnung	1007
jährliche zahlung	1007
jälgi autorit	1793
jälgi teemat	1793
jälgid juba	1793
jälgid seda teemat	1793
jäljellä oleva aika	2009
jäljellä oleva aika #	2009
jäljellä oleva aika -#	2009
jäljentäminen kielletty	2037
järelejäänud aeg	1779
järelejäänud aeg -#	1778
järgmine artikkel	1789
järgmine leht	1789
järgmine pilt	1789
järgmine video	1778
järjestys	2042
järjestä	2042
jäsenetu	2003
jäta mind meelde	1785
jätka apple'iga	1785
jätka facebookiga	1785
jätka google'iga	1785
jätä kommentti	1947
jūs izmantojat reklāmu bloķētāju	3329
jūs jau balsavote	3250
jūs jau esat nobalsojis	3318
jūs naudojate reklamos blokavimo programą	3261
jūs sekate šią temą	3272
jūs sekojat šai tēmai	3339
jūsu balss ir ieskaitīta	3318
jūsu balss ir pieņemta	3318
jūsu e-pasta adrese	3333
jūsu e-pasts	3333
jūsu vārds	3334
jūsu ziņa	3334
jūsų balsas užskaitytas	3250
jūsų balsas įskaitytas	3250
jūsų el. paštas	3239
jūsų el. pašto adresas	3239
jūsų vardas	3267
jūsų žinutė	3267
""", 'k': """
k tématu	531
k téme	4433
kaikki oikeudet pidätetty	2037
kaip išjungti reklamos blokavimą	3261
kaip saugome šaltinius	3269
kakinställningar	4727
kako isključiti adblock	4398
kako isključiti blokator oglasa	4398
kako štitimo izvore	4411
kako štitimo svoje izvore	4411
kalan süre	4932
kapcsolat a szerkesztőséggel	2614
kapcsolat a szerzővel	2610
kapcsold ki a reklámblokkolót	2598
kapcsolja ki a hirdetésblokkolót	2598
kapcsolódó	2526
kapcsolódó cikk	2526
kapcsolódó cikkek	2526
kapcsolódó tartalom	2526
kapcsolódó témák	2526
karte öffnen	866
kas kokkuvõte oli kasulik	1741
kas mėnesį remti	3262
kategóriák	2526
katrs eiro ir svarīgs	3330
katrs eiro palīdz	3330
katrs ziedojums palīdz	3330
katru piektdienu. bez maksas. bez surogātpasta	3333
katso kuvat tästä	1952
katso myös	1950
katso video tästä	1952
katso video yltä	1952
kattintson a nagyításhoz	2610
kaupallinen sisältö	2047
kaupallinen yhteistyö	88	1937
kaupallisen kumppanin sisältö	2047
kaut kas nogāja greizi. mēģiniet vēlreiz	3333
kaydiniz için teşekkürler	4900
każda wpłata pomaga	3814
każda wpłata się liczy	3814
każda złotówka pomaga	3814
każda złotówka się liczy	3814
każde wsparcie się liczy	3814
každou neděli, zdarma	511
každá koruna pomáhá	612
každá koruna se počítá	612
každé euro pomáha	4499
každé euro sa počíta	4499
každé pondělí, zdarma	511
každé ráno, zdarma	511
každý dar pomáha	4499
každý dar pomáhá	612
každý piatok. zadarmo. bez spamu	4504
každý príspevok pomáha	4499
každý príspevok sa počíta	4499
každý pátek do e-mailu	511
každý pátek, zdarma	511
každý pátek. zdarma. bez spamu	618
každý příspěvek pomáhá	612
každý příspěvek se počítá	612
každý týden, zdarma	511
kažkas nutiko. bandykite dar kartą	3266
kdykoli lze zrušit	505
kdykoliv lze zrušit	505
kdykoliv můžete zrušit	614
keela kõik	1777
keeldu kõigist	1777
keisti sutikimą	3254
keisti šrifto dydį	3273
kenttä on pakollinen	2029
kereskedelmi együttműködés	2580
keresztnév	2608
keresztrejtvény	2576
keresés	2528
keskeytä	2010
keskustelu on päättynyt	2041
keskustelun säännöt	2041
kevesebb mutatása	2610
kezdőlap	2528
không phải bây giờ	5144
không spam	5232
không thể hiển thị nội dung này	5220
không thể phát video	5216
không thể phát video này	5216
không thể tải video	5250
không, cảm ơn	5144
ki kan gjøre feil	3677
ki-antworten können fehler enthalten	1021
ki-übersetzung	1022
ki-übersicht	895
kiekvieną penktadienį. nemokamai. be šlamšto	3266
kiellä kaikki	2007
kiitos viestistäsi	2029
kiitos äänestämisestä	1994
kiitos äänestäsi	92	1994
kiitos! tarkista sähköpostisi	2029
kijelentkezés	2505
kikapcsoltam a hirdetésblokkolót	2598
kingi artikkel sõbrale	1740
kinyitás	2530
kipróbálom	2505
kirjaudu sisään	1923
kirjaudu sähköpostilla	2025
kirjoita sähköpostiosoitteesi	1926
kitas vaizdo įrašas	3256
kitöltöm a kvízt	2573
kiválasztom	2605
kiválasztás	2605
kizárólag előfizetőknek	2604
kişisel verilerimin işlenmesini kabul ediyorum	4950
kiểm tra hộp thư của bạn	5232
kiểm tra kiến thức của bạn	5212
kjøp abonnement	3549
kjøp billett	3645
kjøp billetter	3645
kjøp billetter her	3645
kjøp boka	3645
kjøp boken	3645
kjøp her	3645
kjøp lisens	3675
kjøp nå	3645
kjøp rettigheter	3675
kjøp tilgang	3549
klausies podkāstu	3290
klausies podkāstu šeit	3290
klausies šo rakstu	3288
klausies šo rakstu (# min	3288
klausykite tinklalaidės	3221
klausykite tinklalaidės čia	3221
klausykitės straipsnio	3219
klausīties	3288
klausīties rakstu	3288
kliknij, aby powiększyć	3822
kliknutím zväčšíte	4507
kliknutím zvětšíte	621
klippet er ikke længere tilgængeligt	752
klippet är inte längre tillgängligt	4730
ključne besede	4535
ključne reči	4332
ključne riječi	4332
klíčová slova	531
kniha s věnováním autora	520
knihkupectví	519
kodex diskutujících	633
kodėl matau šią reklamą	3275
kohustuslik väli	1787
kohustuslikud väljad	1787
kokeile # päivää maksutta	1923
kokkuvõtte tegi tehisintellekt	1791
koko näyttö	2010
kolačići	4348
kom ihåg mig	4745
komentarai uždaryti	3271
komentariši	4416
komentarų dar nėra	3271
komentarų nėra	3271
komentavimas išjungtas	3220
komentavimas uždarytas	3271
komentavimo taisyklės	3220
komentiranje je onemogućeno	4415
komentovať	4518
komentáre	4436
komentář	529
komentáře	529
komentāri	3283
komentāri ir slēgti	3338
komentāru vēl nav	3338
komentēt	3283
komentēšana ir slēgta	3289
komentēšanas noteikumi	3289
komercijalni sadržaj	4421
komerčné oznámenie	4432
komerční obsah	639
komerční prezentace	639
komerční sdělení	88	518
komerční článek	639
komerčný obsah	4522
komerčný článok	4522
komment jelentése	2618
komment küldése	2618
komment írása	2618
kommentar gelöscht	1023
kommentarer blir gjennomgått før publisering	3587
kommentarerna förhandsmodereras	4658
kommentarerna är stängda	4761
kommentek megjelenítése	2618
kommentek megtekintése	2522
kommentelési szabályzat	2522
kommentoi ensimmäisenä	2041
kommentoinnin säännöt	2041
kommentointi on päättynyt	2041
kommentér	681
kommersiellt innehåll	4766
konekäännetty	2039
konekäännös	2040
kontakt z redakcją	3827
kontakta författaren	4750
kontaktirajte uredništvo	4610
kontaktovať autora	4507
kontaktovať redakciu	4511
kontynuuj bez wyłączania	3808
koostöö	1744
kopiera gåvolänk	4765
kopiera länk	4646
kopiera länken	4646
kopiering förbjuden	4756
kopijuoti draudžiama	3276
kopijuoti nuorodą	3214
kopioitu leikepöydälle	2045
kopiraj povezavo do članka	4538
kopirano u međuspremnik	4419
kopirano v odložišče	4617
kopiér link	664
kopiér linket	664
kopsavilkumu veidojis mākslīgais intelekts	3337
kopírovanie zakázané	4512
kopírovat odkaz	514	515
kopírovať odkaz	4436
kopírování zakázáno	627
kopēt saiti	3283
kopēšana aizliegta	3343
korisničko ime	4403
korisničko ime ili e-mail	4402
korzyść dla prenumeratorów	3795
korábban írtunk róla	2526
kostenlos und jederzeit kündbar	1008
kosárba	2516
kosárba rakom	2579
kosárba teszem	2579
koupit aktuální vydání	594
koupit lístky	594
koupit nyní	594
koupit časopis	594
kreiraj račun	4325
kreirano uz pomoć ai	4414
kreirano uz pomoć umjetne inteligencije	4414
kreuzworträtsel	983
križaljka	4387
križanka	4585
krzyżówka	3792
krížovka	4483
książka z autografem	3718
książka z autografem autora	3718
książki z autografem	3718
księgarnia	3719
księgarnia internetowa	3719
kuidas reklaamiblokeerija välja lülitada	1783
kullanim koşullari	4858	4880
kumppanin sisältö	2047
kumppanisisältö	2047
kun nødvendige	3648
kun nødvendige cookies	749
kup dostęp	3702
kup książkę	3795
kup licencję	3828
kup licencję na publikację	3828
kup tę książkę	3795
kup w księgarni	3718
kupi naročnino	4531
kupte nám kávu	611
kuula taskuhäälingut	1742
kuuntele podcast tästä	1952
kvíz dne	588
kvíz dňa	4482
kvíz indítása	2573
kvíz kitöltése	2573
kyllä kiitos	2016
kyllä, kiitos	2016
kysy tekoälyltä	1947
kytke ilmoitukset päälle	2013
käyttäjätunnus	2027
käyttäjätunnus tai sähköposti	2025
käyttöehdot	1940
käytä etu	1938
käytät mainonnanestoa	2020
käytät mainosten esto-ohjelmaa	2017
käytät mainosten estoa	2017
käytät mainostenesto-ohjelmaa	2017
käännetty automaattisesti	2039
käännetty tekoälyllä	2039
kép #/#	2609
kép a képben	2591
kép megtekintése	2609
kép nagyítása	2610
kép: #/#	2609
képaláírás megjelenítése	2610
képek megtekintése	2609
kér értesítést	2594
kérdezze ai-asszisztensünket	2522
kérek értesítést	2594	2595
kérem a hírlevelet	2532
kérjük, adjon meg érvényes e-mail-címet	2607
kérjük, kapcsolja ki a hirdetésblokkolót	2598
kérjük, töltse ki ezt a mezőt	2607
később	2597
kích thước chữ	66
kódex diskutujúcich	4517
kõik artiklid	1789
kõik autori artiklid	1789
kõik kommentaarid	1792
kõik õigused reserveeritud	1797
könyvajánló	2516
könyvesbolt	2516
könyváruház	2516
köp	4632
köp biljett	4723
köp biljetter	4723
köp biljetter här	4723
köp boken	4723
köp boken här	4723
köp din biljett	4723
köp här	4723
köp licens	4756
köp rättigheter	4756
köszönjük a feliratkozást	2532
köszönjük a regisztrációt	2607
köszönjük a szavazatodat	2573
köszönjük a szavazatot	92
köszönjük a szavazatát	92	2573
köszönjük az üzenetet	2607
köszönjük üzenetét	2607
köszönjük! ellenőrizze postafiókját	2607
köszönjük, hogy feliratkozott	2607
köszönjük, hogy feliratkoztál	2607
köszönjük, hogy szavazott	2573
köszönjük, hogy szavaztál	2573
köszönöm, nem	2500
kötelező	2608
kötelező kitölteni	2607
kötelező mező	2607
kötelező mezők	2607
kövesd a témát	2620
kövesse a témát	2620
kövesse élőben	2610
követed	2622
követem	2622
követem a szerzőt	2620
követem a témát	2620
következő	2528
következő cikk	2526
következő fotó	2610
következő kép	2610
következő oldal	2610
következő videó	2590
követve	2621
követés	2622
követés leállítása	2620
követés megszüntetése	2620
közlemény: adomány	2601
közlemény: támogatás	2601
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
kúpiť e-knihu	4486
kúpiť knihu	4486
kúpiť licenciu	4512
kúpiť lístky	4486
kúpiť predplatné	4429
kúpiť teraz	4486
kúpiť vstupenku	4486
kúpiť vstupenky	4486
kúpiť časopis	4486
kúpte nám kávu	4498
kúpte si knihu	4486
kúpte si vstupenky	4486
küfür, hakaret içeren yorumlar onaylanmamaktadir	4863
küldd be a fotóidat	2614
küldd el egy barátodnak	2623
küldd tovább a cikket	2512
küldje be fotóit	2614
küldje el barátjának	2511
küldje el fotóit	2614
küldje el ismerősének	2512
küldjön névtelen üzenetet	2614
küldjön tippet	2614
küldés	92	2511	2608
küldés e-mailben	2511
küldés whatsappon	2623
külső tartalom	2528
künye	4858	4880
küpsiste kasutamine	1776
küpsiste seaded	1753
küsi tehisarult	1741
küsitlus	93
küsitluse tulemused	1779
kā izslēgt reklāmu bloķētāju	3329
kā mēs sargājam avotus	3336
kā tev patika raksts	3289
kā tu domā? balso	3290
kāpēc es redzu šo reklāmu	3342
ką manote? balsuokite	3221
křížovka	591
kết quả bình chọn	5247
kết quả thăm dò	5247
kết thúc quảng cáo	5215
""", 'l': """
l'accès à tous les articles	2242
l'offre intégrale	2242
la discussione è chiusa	2794
la donazione è detraibile	2881
la encuesta del día	1582
la lecture automatique est désactivée	2237
la más popular	1675
la nota continúa después del anuncio	1573
la noticia continúa abajo	1720
la noticia continúa debajo	1720
la notícia continua a sota	456
la palabra del día	1696
la pregunta del día	92
la pubblicità continua	2930
la publicidad continúa	1720
la rédaction n'a pas participé	2254
la rédaction vous conseille	2122
la sélection de la rédaction	2122
la tua richiesta è stata inviata	2920
la vidéo commence dans #	2237
la vidéo ne peut pas être lue	2191
labojumi un precizējumi	3336
ladda inlägg	4727
ladda inlägget	4727
ladda innehåll	4727
ladda innehållet	4727
ladda ned på google play	4732
lae äpp alla	1780
lahenda ristsõna	1772
lahjoita artikkeli ystävälle	1934
lai komentētu, ielogojies	3289
lai komentētu, pieslēdzies	3289
laisser une réponse	2183
laita ilmoitukset päälle	2013
lancer la vidéo	2237
lap tetejére	2610
las más leídas	1586
las más leídas de hoy	1645
las noticias más leídas	1645
lasa sintētiska balss	3324
lasi arī	3285
lasi bez ierobežojumiem	3331
lasi bez reklāmām	3342
lasi komentārus	3289
lasi tālāk	3283
lasi vairāk šeit	3290
lasi vēl	3285
lasiet arī	3285
lasiet vēl	3285
last inn siden på nytt	3660
last siden på nytt	3660
lasă un comentariu	4054
lasă un răspuns	4098
lasīt komentārus	3289
lasīt tālāk	3290
lasīt vairāk	3290
lasīt visu rakstu	3335
lasīt vēlāk	3288
lasītākie	3285
lataa lisää	1952
lataa sisältö	2006
lataa ääni	2009
lautstärke	994
lavet ved hjælp af ai	779
le choix de la rédaction	2122
le club des abonnés	2189
le journal numérique	2070
le lecteur vidéo est en cours de chargement	2191
le lien a été copié	2174
le lien a été copié dans le presse-papiers	2174
le notizie più lette	2852
le più lette	2800
le za naročnike	4601
lea también	1586
lecteur vidéo	2237
lecture limitée	2072
lecture réservée aux abonnés	2072
lee sin límites	1641
lee también	1586
leer artículo completo	1592
leer el artículo completo	1680
leer el siguiente artículo	1711
leer más	1592
leer siguiente artículo	1711
leer también	1586
leer transcripción	1655
legfrissebb elöl	2618
legfrissebb hírek	2526
leggi di più	2805
leggi più tardi	2850
legjobb ajánlat	2605
legjobb ár	2605
legnépszerűbb	2526	2605	2619
legrégebbi	2619
legrégebbi elöl	2618
legújabb	2619
legújabb elöl	2618
leia a matéria completa	3949
leia a notícia completa	3985
leia as notícias no aplicativo	3939
leia também	3897
leisti pranešimus	3259
leisti vaizdo įrašą	3256
leitor de vídeo	4008
leitor de áudio	4008
lejupielādēt app store	3326
lejupielādēt audio	3324
lejupielādēt lietotni	3326
lejupielādēt no app store	3326
lejupielādēt no google play	3326
lejátszás	2591
lejátszási sebesség	2590
len nevyhnutné cookies	4488
len pre predplatiteľov	4429
ler grátis	4013
ler o próximo artigo	4016
ler próximo artigo	4016
ler transcrição	3960
les choix de la rédaction	2122
les commentaires sont réservés aux abonnés	2230
les den først i appen	3653
les først i appen	3653
les lecteurs ont aussi consulté	2176
les mieux notés	2184
les mots croisés du jour	2231
les més llegides	447
les også	3584
les plus commentés	2122
les plus consultés	2213
les plus partagés	2122
les plus récents	2184
les prix indiqués sont susceptibles d'évoluer	2158
les résultats du vote	2230
les våre debattregler	3578
letiltás	2597
letna naročnina	4602
letno plačilo	4602
letölthető a google play áruházból	2592
letölthető az app store-ból	2592
letöltés az app store-ból	2592
leído por una voz sintética	1655
leído por voz sintética	1655
li e aceito a política de privacidade	3941
libovolná částka	611
licenc vásárlása	2615
licencja na publikację	3828
liczy się każda wpłata	3814
liczy się każda złotówka	3814
lido por uma voz sintética	3960
lielāks teksts	3340
lien copié	2100
lien copié dans le presse-papiers	2174
lietošanas noteikumi	3300
liitudes nõustud kasutustingimustega	1760
liity jäseneksi	1921
likęs laikas	3257
likęs laikas -#	3256
lineでシェア	2960
lineでシェアする	3007
lineでログイン	3047
lineで共有	3061
lineで送る	2960
link a vágólapra másolva	2511
link bài gốc	5201
link copiado para a área de transferência	3948
link kopiëren	3375
link másolva	2511
link másolása	2511
link został skopiowany	3837
lire l'article précédent	2245
lire la suite pour #€	2070
lire la vidéo	2126
lire à haute voix	2100
lire également	2122
lisätiedot	1953
lisää aiheesta	1950
lisää artikkeleita	2032
lisää ensisijaiseksi lähteeksi	2043
lisää kirjoittajalta	2032
lisää kommentti	2041
lisää omiin aiheisiin	2043
lisää ostoskoriin	2003
lisää samalta kirjoittajalta	2032
lisää suosikkilähteeksi	2043
livrare gratuită	4144
liên hệ	5165
liên hệ quảng cáo	5237
liên hệ tòa soạn	5237
liên hệ với tòa soạn	5237
liên kết tài trợ	5205
liên quan	5166
ljud på	4731
ljudet är ai-genererat	4730
llegeix la transcripció	457
llegeix sense límits	444
llegeix també	419
llegir més	447
llegit per una veu sintètica	457
lo + leído	1586
lo esencial cada mañana	1709
lo más comentado	1586
lo más compartido	1586
lo más leído	1586
lo más popular	1586
lo más visto	1586
lo más visto hoy	1645
lo último	1586
locuri de muncă	4075
loe lähemalt	1742
loe lähemalt siit	1742
loe äpis	1780
loeb sünteetiline hääl	1778
logi sisse või loo konto	1735
los lectores también leyeron	1645
luba kõik	1753
luba kõik küpsised	1776
lubię to	3713	3834
lucrează cu noi	4075
lue keskustelun säännöt	1947
lue lisää	1950
lue lisää aiheesta	1950
lue myöhemmin	1934
lue myös	1950
lue vähemmän	2000
lugu jätkub pärast reklaami	1744
lugu täieneb	1742
lui écrire	2150
lukijana synteettinen ääni	2009
luotu tekoälyllä	2039
luôn cho phép	5220
luôn hiển thị	5220
luštit	591
luštit křížovku	588
lyd på	3652
lze kdykoli zrušit	505
làm bài trắc nghiệm	5212
làm mới trang	5226
làm trắc nghiệm	5212
lägg till i mina ämnen	4763
lägg till oss som föredragen källa	4763
lägg till som föredragen källa	4763
lähetä	92	2030
lähetä kommentti	2041
lähetä kuvasi	2036
lähetä palaute	2039
lähetä palautetta	2039
lähetä sähköpostilla	1934
lähetä viesti	2029
lähetä viesti toimittajalle	2032
lähetä vinkki	2036
lähetä vinkki nimettömänä	2036
lämna en kommentar	4658
lämna ett svar	4761
lämna feedback	4759
längd	4731
längd #	4731
länk kopierad	4646
länken har kopierats	4765
länken kopierad	4646
länken är kopierad	4646
läs den först i appen	4732
läs dokumentet	4669
läs domen	4669
läs först i appen	4732
läs hela	4750
läs hela artikeln	4668
läs hela texten	4668
läs hela texten här	4668
läs i webbläsaren	4772
läs in sidan igen	4740
läs kommentarer	4658
läs mer	4665	4668
läs mer om	4665
läs mindre	4720
läs också	4665
läs på webben	4772
läs senare	4646
läs transkription	4730
läs utan annonser	4766
läs vidare	4632	4665
läs våra kommentarsregler	4658
läs även	4665
läsarerbjudande	4723
läsarerbjudanden	4723
läsarfrågan	92	4716
läsarresa	4723
läsarresor	4723
lästid	4668
lästid # min	4668
lås artiklen op	766
lås op	653
lås op for artiklen	766
lås opp artikkelen	3549
lås opp saken	3549
lås upp	4745
lås upp artikeln	4632
låst artikel	4744
låst innehåll	4745
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
lên đầu trang	5169
líbí se mi	634
lõpeta jälgimine	1793
lös korsordet	4716
lösenord	4745
löysitkö virheen	2036
løs krydsord	738
løs krydsordet	738
løs kryssordet	3637
lùi # giây	5216
lúštiť krížovku	4482
lülita reklaamiblokeerija välja	1783
lülitasin reklaamiblokeerija välja	1783
lütfen geçerli bir e-posta adresi girin	4950
lūdzu, izslēdziet reklāmu bloķētāju	3329
lưu	5154
lưu bài	5154
lưu bài viết	5154
lưu bài để đọc sau	5201
lưu cài đặt	5220
lưu công thức	62
lưu tin	5191
lưu tùy chọn	5220
lấy link	5201
""", 'm': """
magari più tardi	2758
mai multe articole de același autor	4133
mai multe opțiuni	4053	4142
mai târziu	4035	4116
mainonnanesto käytössä	2020
mainonnanesto on käytössä	2020
mainos päättyy	1937
mainossisältö	1939
mainostajan sisältö	2047
mainosten estäminen käytössä	2020
mainīt burtu izmēru	3340
mainīt piekrišanu	3322
mais notícias	3897
mais opções	3996
mais opções de partilha	3995
maksettu mainossisältö	1939
maksettu sisältö	1937
maksettu yhteistyö	2047
maksettua mainossisältöä	1939
maksettua sisältöä	1939
mam już konto	3816
mam prenumeratę	3816
manas tēmas	3339
mantener la sesión iniciada	1674
mantener sesión iniciada	1674
manter sessão iniciada	3979
mantén la sessió iniciada	475
manşetler	4864
maschinell übersetzt	1021
maschinelle übersetzung	1022
masintõlgitud	1791
maskinoversættelse	781
maskinöversatt	4758
maskinöversättning	4760
masquer la publicité	2158
masquer les réponses	2183
masz już konto	3702
masz już konto? zaloguj się	3702
masz włączonego adblocka	3808
materialet er vernet etter åndsverkloven	3675
materialet är skyddat enligt lagen om upphovsrätt	4695
materialet är upphovsrättsskyddat	4696
materiał komercyjny	3839
materiał niedostępny	3802
materiał partnera	3717
materiał partnerski	3839
materiał promocyjny	3717
materiał płatny	3839
materiał sponsorowany	3717
materiał wideo niedostępny	3802
materiał zewnętrzny	3717
matéria exclusiva para assinantes	3946
matérias relacionadas	3897
mazāks teksts	3340
mağazamiz	4930
mağazaya git	4930
mašinski prevedeno	4414
mašīntulkots	3337
mažesnis tekstas	3273
me désabonner	2260
me désinscrire	2260
me ei saa seda sisu näidata	1776
me réabonner	2242
media społecznościowe	3714
medlemsförmån	4723
megjelenítés és elfogadás	2582
megnyitás	2530
megnyitás az alkalmazásban	2592
megnézem	2528
megnézem a galériát	2610
megnézem az ajánlatot	2579
megnézem az eredményt	2573
megnézem az árat	2579
megosztás	2511
megosztás a facebookon	2511
megosztás ajándékként	2623
megosztás e-mailben	2623
megosztás facebookon	2511
megosztás twitteren	2511
megosztás whatsappon	2623
megrendelem a könyvet	2517
megrendelés	2516
megveszem a könyvet	2579
mehr für dich	933
mehr für sie	933
meld deg av når som helst	3667
meld deg på	3556
meld deg på nyhetsbrevet	3556
meld meg på	3667
mentions légales	2110
mentés	2511
mentés későbbre	2511
menú	1592
menü	862	1013	2528	4870
menü schließen	862
menü öffnen	862
menüyü kapat	4981
mer från	4665
mer läsning	4665
merci ! votre message a bien été envoyé	2209
merci d'avoir voté	92	2162
merci de le désactiver pour continuer	2201
merci, votre vote a été pris en compte	2183
mergi la pagina de donații	4123
mergi la rețetă	62
mesajiniz başariyla gönderildi	4950
mesajiniz gönderildi	4950
mesajul dumneavoastră a fost trimis	4129
mesajul tău	4130
mesačne	4502
mesačná platba	4502
mesačné predplatné	4502
mesačný dar	4498
mesečna donacija	4400	4599
mesečna naročnina	4602
mesečna pretplata	4403
mesečno	4403	4602
mesečno plačilo	4602
messaggio pubblicitario con finalità promozionale	2829
mest läst	4665
mest lästa	4665
mest læst	689
mest læste	689
mest populär	4745
mest populärt	4745
mest populær	767	3665
mest populære	767	3665
mesterséges intelligencia készítette	2617
mesterséges intelligenciával készült	2617
metinė prenumerata	3265
mettre de côté	2255
mi donación	1707
mi készítette	2617
mi var kļūdīties	3337
mi által generált	2617
mi-összefoglaló	2528
micșorează textul	4142
mida sina arvad? hääleta	1742
midagi läks valesti. proovi uuesti	1787
miesięcznie	3817
miks ma seda reklaami näen	1796
miksi näen tämän mainoksen	2047
mina ämnen	4763
mind a # fotó megtekintése	2609
mind a # fotók megtekintése	2609
mind a # kép megtekintése	2609
mind a # képek megtekintése	2609
mind a fotó megtekintése	2609
mind a fotók megtekintése	2609
mind a kép megtekintése	2609
mind a képek megtekintése	2609
minden adomány számít	2602
minden forint segít	2602
minden forint számít	2602
minden hozzájárulás számít	2602
minden héten e-mailben	2534
minden héten, ingyen	2534
minden hétfőn, ingyen	2534
minden pénteken a postaládájában	2534
minden pénteken, ingyen	2534
minden pénteken. ingyen. spam nélkül	2607
minden reggel a postafiókjában	2534
minden reggel a postaládájában	2534
minden süti elfogadása	2582
minden támogatás segít	2602
mindet elutasítom	2583
mindig engedélyezem	2582
mindig engedélyezés	2582
mindig megjelenítem	2582
minn meg på det senere	3545
minőség	2591
mira el vídeo	438
mira también	1711
mit ki übersetzt	1021
mit paypal unterstützen	1003
mitä mieltä olet? äänestä	1952
miért látom ezt a hirdetést	2625
miễn phí vận chuyển	5245
miễn phí, không spam	5232
mjesečna donacija	4400
mjesečna pretplata	4403
mjesečno	4403
modalità di pagamento	2762
moderációs alapelvek	2618
moderálási elvek	2522
modifică preferințele cookie	4068
modifică setările	4150
modifier mes préférences	2152
modifier mes préférences de cookies	2113
modifier vos préférences	2195
modtag en notifikation, når vi skriver om emnet	692
modération a priori	2230
mogoče kasneje	4542
mogą cię zainteresować	3736
mohlo by se vám líbit	531
mohlo by vás také zajímat	531
mohlo by vás tiež zaujímať	4433
mohlo by vás zajímat	531
mohlo by vás zaujímať	4433
moje témata	635
moje témy	4519
mokama partnerystė	3275
molimo isključite blokator oglasa	4398
molimo vas, isključite adblock	4398
monatlich kündbar	928
montant personnalisé	2240
mostra aquesta publicació a instagram	428
mostra di più	2805
mostra els subtítols	457
mostra la publicació	461
mostra més	481
mostra'n més	420
mostrar comentários	3951
mostrar conteúdo	3964
mostrar conteúdo externo	3922
mostrar más	1592
mostrar o conteúdo	3964
mostrar subtítulos	1655
mot de passe oublié	2070
mots clés	2122
mots croisés	2188
mots croisés du jour	2231
mots fléchés	2188
mots mêlés	2188
mots-clés	2122
może cię zainteresować	3736
może później	3698
możesz zrezygnować w każdej chwili	3816
možda kasnije	4340
možda vas zanima	4332
možda će vas zanimati	4332
možete se odjaviti bilo kada	4405
možete se odjaviti u bilo kom trenutku	4405
možno neskôr	4440
možná později	501
mua sách	5215
mua sách tại đây	5215
mua trên lazada	5215
mua trên shopee	5215
mua trên tiki	5215
mua vé	5215
mua vé ngay	5215
muhabirin diğer haberleri	4881
muistuta myöhemmin	1920
mulțumim că ai votat	4098
mulțumim pentru feedback	4071
mulțumim pentru sprijin	4152
mulțumim pentru susținere	4152
mulțumim pentru vot	92	4098
mulțumim, mesajul a fost trimis	4129
mulțumim, te-ai abonat cu succes	4084
mutasd az eredményt	92	2573
mutass többet	2528
muuda küpsiste seadeid	1776
muut lukivat myös	1950
muuta evästeasetuksia	2006
mykistä	2010
myöhemmin	2016
mám predplatné	4501
mám předplatné	614
mám vypnuto	610
mám účet	614
már előfizető	2505
már kikapcsoltam	2600
már követed	2620
már követed ezt a témát	2620
már követi	2620	2622
már szavazott	2573
már szavaztál	2573
már van fiókom	2604
más	1592
más antiguos	1649
más artículos	1586
más artículos de este autor	1680
más artículos del autor	1610
más detalles	1593
más en	1586
más historias	1586
más información	1586
más leídas	1586
más leído	1586
más leídos	1586
más noticias	1586
más noticias de este autor	1680
más opciones	1575
más opciones para compartir	1690
más popular	1675
más recientes	1649
más sobre este tema	1586
más tarde	1535
más valorados	1649
más vistas	1586
más vistos	1586
más votados	1649
más összeg	2601
mások ezt olvassák	2526
mások ezt olvasták	2526
másolva	2624
másolás	2511
másolás tilos	2615
máte již účet	504
máte předplatné? přihlaste se	504
máte tip	626
máte už účet	614
máte zapnutý adblock	608
mã giảm giá	5255
mängi kohe	1772
märkasid viga	1790
märksõnad	1737
månadsgåva	4628
månadsvis	4745
månadsvis betalning	4745
månedlig	3665
månedlig betaling	3665
månedlig gave	3546
månedlig støtte	764
månedligt	767
månedligt bidrag	650
mångfaldigande förbjudet	4697
måske senere	649	757
måske vil du også kunne lide	689
még nem előfizető	2604
még nincs előfizetése	2604
még nincs fiókja	2604
még nincs fiókod	2604
még nincsenek hozzászólások	2618
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
método de pago	1539
métodos de pagamento	3857
métodos de pago	1539
mākslīgais intelekts var kļūdīties	3337
mākslīgā intelekta kopsavilkums	3290
mă abonez	4084
mărește fotografia	4133
mărește imaginea	4133
mărește textul	4142
mărime text	66
mēneša abonements	3332
mēs nevaram parādīt šo saturu	3322
mēģiniet vēlreiz	3333
mēģiniet vēlāk	3333
mėnesinė parama	3263
mėnesinė prenumerata	3265
měsíční dar	611
měsíční platba	615
měsíční předplatné	615
měsíčně	615
můj účet	504
můžete kdykoli zrušit	505
můžete kdykoliv zrušit	505
mọi đóng góp đều quý giá	5228
mỗi đóng góp đều quý giá	5228
một lần	5229
mới nhất	5166	5186
mời chúng tôi ly cà phê	5228
mời tác giả ly cà phê	5147
mời tác giả một ly cà phê	5147
mời tôi một ly cà phê	5147
mở	5170
mở khóa bài viết	5252
mở khóa bài viết này	5201
mở rộng	5169
mở trong ứng dụng	5222
mở ứng dụng	5222
""", 'n': """
na celú obrazovku	4491
na górę	3823
na hlavní stránku	621
na hlavnú stránku	4507
na stránku darov	4498
na stránku darů	611
na začiatok	4492
na začátek	601
na żywo	3803
nabídka pro čtenáře	594
nadaljevanje članka pod oglasom	4534
nagyobb betűk	2623
nagyítás	2591
nahlásit	634
nahlásit chybu	529
nahlásit komentář	633
nahlásit příspěvek	633
nahlásit reklamu	639
nahlásiť	4518
nahlásiť chybu	4436
nahlásiť komentár	4517
nahlásiť príspevok	4517
nahlásiť reklamu	4522
najboljši	4615
najchętniej czytane	3736
najchętniej czytane dziś	3736
najczęściej czytane	3736
najczęściej czytane artykuły	3736
najlepšia ponuka	4502
najlepšie	4518
najnovejše	4535
najnovejše novice	4535
najnovejši	4615
najnovejši najprej	4614
najnoviji članci	4332
najnovšie	4433	4518
najnovšie správy	4433
najnovšie články	4433
najnowsze artykuły	3736
najnowsze wiadomości	3736
najobľúbenejšie	4502	4518
najstarejši	4615
najstarejši najprej	4614
najstaršie	4518
najvýhodnejšie	4502
najčitanije	4332
najčitanije vesti	4332
najčitanije vijesti	4332
najčitanije vijesti dana	4332
najčítanejšie	4433
najčítanejšie články	4433
najčítanejšie články dňa	4433
naloži objavo	4589
naloži več	4607
naloži video	4589
naloži vsebino	4589
napi keresztrejtvény	2573
napiši komentar	4415	4614
napišite komentar	4538
napište autorovi	621
napište do redakce	626
napište komentář	633
napište redakci	626
napsat komentář	529
napísať autorovi	4507
napísať komentár	4517
napíšte autorovi	4507
napíšte do redakcie	4511
napíšte komentár	4517
napíšte redakcii	4511
naročena vsebina	4534
naroči knjigo	4587
naročite knjigo	4587
naročite se	4530
naročnina	4530
narração gerada por ia	4008
naruči knjigu	4389
naručite knjigu	4389
naskenujte qr kód	603
naskenujte qr kód a stáhněte si aplikaci	602
naslednji članek	4607
nastala chyba. skúste to neskôr	4504
nastala chyba. zkuste to prosím znovu	618
nastavenia súkromia	4488
nastavenie súkromia	4488
nastavení	523
nastavení cookies	523
nastavení ochrany soukromí	597
nastavení soukromí	597
nastavi bez isključivanja	4398
nastavi s google računom	4402
nastavi čitanje	4384
nastavi čitati	4384
nastavit jako preferovaný zdroj	635
nastavit upozornění	604
nastavite čitanje	4384
nastavite čitati	4384
nastavitve piškotkov	4550
nastaviť ako preferovaný zdroj	4519
nastaviť upozornenia	4494
następna strona	3739
następne wideo	3802
następne zdjęcie	3822
następny	3739
następny artykuł	3736
następny film	3802
nasza księgarnia	3719
natisni članek	4538
naudojate reklamos blokavimą	3261
naudojimo taisyklės	3232
naudojimosi taisyklės	3255
naujausi viršuje	3271
naujausios žinios	3216
naujienlaiškis	3239
nav komentāru	3338
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
načítava sa prehrávač	4491
načítava sa video	4491
načítať obsah	4488
načítať príspevok	4488
načítať viac	4507
načítať video	4488
načítať ďalšie	4507
načítám přehrávač	600
načítání videa	600
našli jste chybu	529
našli jste chybu v článku	626
našli jste v článku chybu	529
našli ste chybu	4511
našli ste chybu v článku	4511
našli ste v článku chybu	4511
naživo	4492
ne děkuji	501
ne ratez rien de l'actualité	2200
ne, ačiū	3260
ne, děkuji	501	605
ne, děkuju	605
nederīga e-pasta adrese	3333
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
nekaj je šlo narobe. poskusite pozneje	4604
nekaj je šlo narobe. poskusite znova	4604
nem kérem	2595
nem kötelező	2608
nem küldünk spamet	2607
nem, köszönöm	2500	2595
nemam mišljenje	4387
nemate račun	4402
nemaš račun	4402
nemám názor	591	4483
nemám účet	614
nemáte predplatné	4501
nemáte předplatné	614
nemáte účet	614
nenhum comentário	3888
neplatná e-mailová adresa	618
neplatný e-mail	618
nepovinné	619	4505
neskôr	4495
neteisingas el. pašto adresas	3266
neueste beiträge	859
neveljaven e-poštni naslov	4604
nešto je pošlo naopako. pokušajte ponovo	4405
nešto je pošlo po zlu. pokušajte ponovno	4405
nešto je pošlo po zlu. pokušajte ponovo	4405
nghe bài báo	5216
nghe bài viết	5191	5216
nghe nội dung bài viết	5216
nghe đọc bài	5191	5216
nhấn để bật tiếng	5250
nhận thông báo	5223
nhập bình luận	5247
nhập bình luận của bạn	5247
nhập email của bạn	5253
nhập số tiền	5251
nhập địa chỉ email	5253
nhập địa chỉ email của bạn	5253
nhắc tôi sau	5144
nhớ đăng nhập	5230
ni še komentarjev	4614
nie dziękuję	3698
nie dziś	3698
nie możemy pokazać tej treści	3799
nie możemy wyświetlić tej treści	3799
nie można odtworzyć filmu	3802
nie można odtworzyć wideo	3802
nie można wyświetlić tej treści	3799
nie pamiętam hasła	3816
nie pamiętasz hasła	3702
nie udało się załadować filmu	3802
nie ďakujem	4440
nie, dziękuję	3698
nie, ďakujem	4440
nieprawidłowy adres e-mail	3819
niečo sa pokazilo	4505
niečo sa pokazilo, skúste to znova	4504
niečo sa pokazilo. skúste to neskôr	4504
niečo sa pokazilo. skúste to znova	4504
nimate računa	4601
nimetön postilaatikko	2036
nincs fiókja	2604
nincs fiókod	2604
nincs fiókom	2604
nincs hozzászólás	2618
nincs még előfizetésed	2604
nincs még fiókja	2604
nincs véleményem	2576
nincsenek hozzászólások	2618
niste naročnik	4601
no es pot reproduir el vídeo	457
no ho sé	451
no mūsu partneriem	3342
no mūsu veikala	3320
no se ha podido cargar el vídeo	1703
no se ha podido reproducir el vídeo	1655
no se puede reproducir el vídeo	1655
no sé	1649
no te pierdas las últimas noticias	1564
noe gikk galt, prøv igjen	3667
noe gikk galt, prøv igjen senere	3667
noe gikk galt. prøv igjen	3667
noe gikk galt. prøv igjen senere	3667
noget gik galt, prøv igen	769
noget gik galt, prøv igen senere	769
noget gik galt. prøv igen	769
noget gik galt. prøv igen senere	769
nokopēts	3341
només els subscriptors poden comentar	432
només per a subscriptors	475
non seguire più	2899
noraidīt visas	3323
normas de participación	1648
normes de participació	450
norėdami komentuoti, prisijunkite	3220
nos hors-séries	2157
nosūti draugam	3288
nosūtīt atsauksmi	3337
nosūtīt draugam	3288
nosūtīt e-pastā	3288
nosūtīt komentāru	3338
nosūtīt ziņu	3333
noteで書く	2960
notiek video ielāde	3324
notifications activées	2200
notifikácie	4495
notre charte déontologique	2217
notre charte éditoriale	2217
notre sélection	2122
notre sélection d'articles	2176
notícia anterior	481	3985
notícia següent	481
notícias relacionadas	3897
notícias relacionadas que podem lhe interessar	20
notícies destacades	447
notícies relacionades	419
nous protégeons nos sources	2217
nous écrire	2218
nouveau ! suivez vos auteurs préférés	2224
nu ai cont? înregistrează-te	4089
nu aveți cont	4128
nu ești abonat	4127
nu ești încă abonat	4127
nu mai urmări	4140
nu mulțumesc	4035
nu putem afișa acest conținut	4110
nu på google play	754
nu s-a putut încărca videoclipul	4151
nu sunteți abonat	4127
nu știu / nu răspund	4099
nu, mulțumesc	4035	4116
nuestro código ético	1683
numele tău	4130
numele tău de utilizator	4146
nuotrauka # iš #	3277
nur für mitglieder	1007
nuskaitykite qr kodą	3258
nuskenuokite qr kodą	3258
nyaste först	4761
nyeste først	3679
nyhetsdøgnet	3584
nyní na google play	602
nyní ne	605
nyomtatás	2511
não foi possível carregar	4008
não foi possível carregar o vídeo	3960
não foi possível reproduzir o vídeo	3960
não perca	3897
não sabe / não responde	3952
não sei	3952
não tem conta	3980
não tem uma conta	3980
não é assinante	3979
não, obrigada	3854
não, obrigado	3854
nächste seite	862
nächster artikel	859
nächstes bild	1011
nächstes foto	1011
nächstes video	993
näin korjaamme virheet	2036
näin poistat mainoseston	2017
näin poistat mainosten eston	2017
näin suojaamme lähteitämme	2036
näin suojelemme lähteitä	2036
näita # vastust	1792
näita alati	1776
näita galeriid	1789
näita ja nõustu	1776
näita kõiki	1743
näita rohkem	1742
näita sisu	1776
näita tulemusi	1772
näita vastuseid	1792
näita veel	1742
näita vähem	1743	1789
näköislehti	1923
nästa	4668
nästa artikel	4665
nästa bild	4750
nästa sida	4750
nästa video	4730
näytä # kuvaa	2031
näytä # kuvat	2031
näytä # vastausta	2041
näytä aina	2006
näytä alkuperäinen	1953
näytä galleria	2032
näytä ja hyväksy	2006
näytä julkaisu	1941
näytä kaikki	1952
näytä kaikki # kuvaa	2031
näytä kaikki # kuvat	2031
näytä kaikki artikkelit	2032
näytä kaikki kommentit	2041
näytä kaikki kuvaa	2031
näytä kaikki kuvat	2031
näytä kartta	1953
näytä kommentit	1947
näytä kuvaa	2031
näytä kuvagalleria	2032
näytä kuvat	2031
näytä kuvateksti	2032
näytä käännös	1953
näytä lisää	1952
näytä lisää artikkeleita	2032
näytä lisää kommentteja	2041
näytä litterointi	2009
näytä salasana	2025
näytä sisältö	1940
näytä tekstitykset	2009
näytä tiedot	1953
näytä tulokset	92	1953	1994
näytä upotus	1941
näytä vastaukset	2041
näytä vähemmän	1953	2032
något gick fel	4748
något gick fel, försök igen	4747
något gick fel, försök igen senare	4747
något gick fel. försök igen	4747
något gick fel. försök igen senare	4747
næste	692
næste artikel	689
næste billede	772
næste side	772
næste video	752
némítás	2591
némítás feloldása	2590
népszerű	2526
név	2608
névtelen bejelentés	2614
névtelen postaláda	2614
nézze meg galériánkat	2528
nézze meg képeinket	2528
nõustu ja jätka	1776
nõustu ja näita	1776
nõustun	1753
nõustun kõigiga	1753
nøgleord	689
nāc strādāt pie mums	3290
nākamais attēls	3335
nākamais raksts	3335
nākamais video	3324
nākamā bilde	3335
nākamā lapa	3335
nē, paldies	3328
něco se pokazilo	619
něco se pokazilo, zkuste to znovu	618
něco se pokazilo. zkuste to prosím později	618
něco se pokazilo. zkuste to znovu	618
nổi bật	5166
nội dung do ai tạo	5250
nội dung quảng cáo	5203
nội dung tiếp tục bên dưới	5205
nội dung tài trợ	5159
nội dung được tài trợ	5205
nội dung đề xuất	5205
nội quy bình luận	5209
""", 'o': """
o dată	4124
o leitor está a carregar	3960
o que achou desta notícia	3924
o seu apoio faz a diferença	3853	4012
o singură dată	4124
o singură donație	4123
o vídeo começa em #	4008
o vídeo começará em alguns segundos	3922
obaveštenja	4397
objednať knihu	4486
obligatoriskt fält	4747
obligātie lauki	3333
obligāts lauks	3333
obnovit stránku	610
obnoviť stránku	4497
obnovte stránku	610
obrázek # z #	620
obrázek # ze #	620
obrázok # z #	4506
obrázok # zo #	4506
obsah je chránený autorským zákonom	4512
obsah je chráněn autorským zákonem	627
obsah našich partnerov	4522
obsah našich partnerů	639
obsah není dostupný	597
obsah nie je dostupný	4488
obsah nie je možné zobraziť	4488
obsah sa nedá zobraziť	4488
obsah vytvořený ai	631
obsah článku	622
obserwuj autorkę	3835
obserwujesz już tego autora	3835
ocenite članak	4335
ocenite članek	4538
oceń jakość artykułu	3831
oceń przepis	62
ochrana osobních údajů	523
ochrana osobních údajů a cookies	526
ochrana osobných údajov	4447
ocijenite članak	4335
ocorreu um erro ao carregar o vídeo	3922
ocultar anúncio	3927
ocultar comentários	3951
od najnovších	4518
od najstarších	4518
od naszych partnerów	3839
od našich partnerov	4522
od našich partnerů	639
od naših partnera	4421
od naših partnerjev	4619
od nejnovějších	634
od nejstarších	634
od partnerů	640
odblokuj artykuł	3816
odblokuj dostęp	3816
odblokuj treść	3799
oddaj głos	92	3789
odebírat	510
odebírat newsletter	510
odemknout článek	504
odemknout článek pro přátele	637
odeslat komentář	633
odeslat zprávu	618
odeslat zpětnou vazbu	631
odhlásenie kedykoľvek	4504
odhlásit se	504
odhlásit se můžete kdykoli	618
odhlásit se můžete kdykoliv	618
odhlásiť sa	4429
odhlášení kdykoliv	618
odjaviti se možete bilo kada	4405
odkaz bol skopírovaný	4520
odkaz byl zkopírován	637
odkaz skopírovaný	4436
odkaz zkopírován	514
odkleni članek	4531
odklenite celoten članek	4531
odklenite članek	4601
odmietnuť	4447
odmietnuť všetko	4447
odmítnout	523
odmítnout vše	523
odoberať	4505
odoberať newsletter	4504
odomknúť	4502
odomknúť článok	4501
odomknúť článok pre priateľov	4520
odoslať	92	4505
odoslať komentár	4517
odoslať správu	4504
odoslať spätnú väzbu	4515
odporúča outbrain	4522
odporúčame	4433	4502
odporúčame prečítať	4433
odporúčame tiež	4433
odporúčané outbrain	4522
odporúčané taboola	4522
odporúčané články	4433
odpovedať	4518
odpovědět	529	634
odrzuć	3721
odrzuć wszystkie	3721
odrzuć wszystko	3800
odtwarzacz wideo jest ładowany	3802
odtwórz	3739
odtwórz film	3802
odtwórz wideo	3802
odvolať súhlas	4488
odśwież stronę	3812
odštampaj	4335
odštampaj recept	62
odštampaj članak	4335
oferta dla czytelników	3795
oferta dla prenumeratorów	3795
ofertă pentru abonați	4104
ofertă pentru cititori	4104
oferă acest articol	4142
oferă acest articol cadou	4091
oferă articolul	4142
offert par un abonné	2255
offre abonnés	2189
offre intégrale	2242
offre limitée	2208
offre réservée aux lecteurs	2189
offre spéciale	2070
offre à durée limitée	2207
offrez-nous un café	2060
offrici un caffè	2759
oglasno sporočilo	88	4534
ogłoszenie	3717
ohjelma ei ole enää katsottavissa	2009
ohodnotiť recept	62
ohodnoťte článek	529
ohodnoťte článok	4436
oikaisut ja täsmennykset	2036
okuma süresi # dk	4870
okurlara özel	4930
okurlarimiza özel	4930
okurlarimiza özel indirim	4930
oldal frissítése	2600
oldal újratöltése	2600
oled juba hääletanud	1772
olet jo äänestänyt	1994
oliko artikkeli hyödyllinen	1947
oliko juttu hyödyllinen	1947
oliko tiivistelmä hyödyllinen	1947
oliko tämä hyödyllinen	2039
olvasd be a qr-kódot	2593
olvass korlátlanul	2604
olvassa be a qr-kódot	2593
olvasson hirdetések nélkül	2625
olvasson korlátlanul	2505
olvasson tovább	2505
olvasta már	2526
olvastad már	2526
olvasás az alkalmazásban	2592
olvasói ajánlat	2579
olvidaste tu contraseña	1541
omogoči obvestila	4595
omogući obavijesti	4396
omröstning	93
onayi geri çek	4934
onayi yönet	4934
onayimi geri çek	4934
online reportáž zde	621
opdatér siden	762
oplæst af en robot	664
oplæst af en syntetisk stemme	752
oplæst af kunstig intelligens	692
oplæst af syntetisk stemme	752
opravy a upřesnění	626
opsig når som helst	653
opsig, når du vil	766
opći uvjeti korištenja	4391
ordsøgning	743
orijinali göster	4871
os comentários são exclusivos para assinantes	4000
os leitores também leram	3949
os preços podem variar	3927
osadzona treść	3799
osale küsitluses	1742
osmisměrka	591
osta käyttöoikeus	2037
osta liput tästä	2003
osta täältä	2003
ostatnie artykuły	3736
osveži stran	4598
osveži stranicu	4399
osvežite stran	4598
osvježi stranicu	4399
osvježite stranicu	4399
oszczędzasz #%	3817
ota käyttöön	2016
ota yhteyttä	1947
otevřít	535
otevřít aplikaci	602
otevřít galerii	621
otevřít mapu	535
otevřít v aplikaci	602
otkazati možete bilo kada	4402
otkaži bilo kada	4402
otključaj članak	4325
otključajte ceo članak	4325
otključajte cijeli članak	4325
otključajte članak	4402
otomatik çeviri	4932
otros artículos	1586
oturumu açik tut	4948
otvoriť aplikáciu	4493
otvoriť galériu	4507
otvoriť v aplikácii	4493
otwórz	3740
otwórz aplikację	3804
otwórz galerię	3822
otwórz mapę	3740
otwórz w przeglądarce	3843
otázka dne	591
otázka dňa	4483
outbrain tarafindan önerildi	4907
outras notícias	20	3897
ouvir este conteúdo	3960
ouça esta reportagem	3960
ouça este conteúdo	3874
ovaj sadržaj ne možemo prikazati	4391
ovaj sadržaj nije dostupan	4391
ovaj sadržaj nije moguće prikazati	4391
ovaj video više nije dostupan	4393
ovaj članak je zaključan	4402
oversættelsen er lavet af en maskine	692
oy verdiğiniz için teşekkürler	92	4924
oynatici yükleniyor	4931
oyunuz için teşekkürler	4924
""", 'p': """
padidinti nuotrauką	3268
padovanokite straipsnį	3219
padovanokite straipsnį draugui	3219
padovanoti straipsnį	3273
page précédente	2126
pagina următoare	4057
pague um café	3855
paiement sécurisé	2068
paketi seç	4948
paketleri gör	4978
pakollinen kenttä	2029
paldies par jūsu balsi	3318
paldies par pieteikšanos	3307
paldies par ziņu	3333
palielināt	3325
palielināt attēlu	3335
palun jää viisakaks	1741
palun lülita reklaamiblokeerija välja	1783
pamanīji kļūdu	3289
pamanījāt kļūdu	3289
pamiršau slaptažodį	3264
pamiršote slaptažodį	3264
par šo tēmu	3285
paramètres de confidentialité	2195
paramètres des cookies	2110
paramétrer	2110
paramétrer les cookies	2110
paramétrer mes choix	2114
parandused ja täpsustused	1790
parašyk komentarą	3220
parašykite komentarą	3220
partajează	4046
partenerii noștri	4055
participez à la conversation	2162
participă la sondaj	4098
partilhar esta página	4023
partnereink ajánlata	2625
partnereinktől	2625
partnerių turinys	3223
partnerski sadržaj	4331
partnerski članek	4619
partnerský obsah	639
pas encore abonné	2207
pasidalinkite šiuo straipsniu	3219
pasirinkite planą	3264
pasirinkite prenumeratą	3264
pasirinkite sumą	3262
pasirinkti prenumeratą	3264
pasitikrinkite žinias	3221
pasiūlymas skaitytojams	3252
paslēpt reklāmu	3342
passer la publicité	2108
passer à la recette	62
passwort zurücksetzen	1007
pastebėjote klaidą	3220
pasziánsz	2576
pasūtīt grāmatu	3320
pateikti atsiliepimą	3270
patikrinkite savo el. paštą	3266
patreonで支援する	3044
patvirtinkite savo el. paštą	3266
pausar vídeo	1655
pauză video	4106
pavaišinkite mus kava	3262
paylaş	4855
paylaşin	4855
paypal ile öde	4978
pašreizējais laiks #	3324
pažiūrėkite vaizdo įrašą	3221
pe aceeași temă	4092
pelaa peliä	1994
pelaa tästä	1994
pentru a citi în continuare	4089
per saperne di più	2852
per visą ekraną	3256
per überweisung spenden	1004
pergunte à nossa ia	3924
permite întotdeauna	4110
permitir anúncios	3972
permitir conteúdo externo	3886
personvernerklæring	3648
personvernerklæring og informasjonskapsler	3575
perspausdinti draudžiama	3276
peut-être plus tard	2059
pełny ekran	3803
photo précédente	2245
phát	5189
phát hiện lỗi	5209
phát lại	5217
phát video	5216
phóng to ảnh	5236
phổ biến nhất	5231
piedalies aptaujā	3290
piedāvājums lasītājiem	3320
piekrist un rādīt	3322
piekrist un turpināt	3322
piekrist visām	3300
piekrītu	3300
piekrītu visām	3323
piesakies vebināram	3290
piesakoties tu piekrīti lietošanas noteikumiem	3307
pieslēdzies vai izveido kontu	3283
pieslēdzies, lai komentētu	3289
pieslēgties	3283
pieslēgties ar facebook	3331
pieslēgties ar google	3331
pievieno savu komentāru	3289
pievienot komentāru	3283
pievienot kā vēlamo avotu	3339
pievienot manām tēmām	3339
pieņemt un turpināt	3322
pieņemt visas	3323
pieņemt visas sīkdatnes	3322
pilnekrāna režīms	3324
pilnekrāns	3324
pirkt biļetes	3320
pirkt biļeti	3320
pirkt grāmatu	3320
pirkti bilietą	3252
pirkti knygą	3252
pirkti licenciją	3276
pirmais mēnesis par # €	3283
pirmas mėnuo tik # €	3214
più lette	2800
più letti	2800
più popolare	2886
più recenti	2859
più tardi	2758
più vecchi	2859
più votati	2859
piši autoru	4408
piši avtorju	4607
pišite autoru	4408
pišite avtorju	4607
pišite nam u redakciju	4411
pišite nam v uredništvo	4610
pišite redakciji	4411
pišite uredništvu	4610
piškotki	4550
placená inzerce	88	518
placená spolupráce	639
placený obsah	639
places limitées, réservez vite	2157
plan seç	4948
plani seç	4948
planini seç	4948
platba ročne	4502
platba ročně	615
platená inzercia	88	4432
platená spolupráca	4522
platený obsah	4522
player de áudio	4008
player se učitava	4393
plaćena saradnja	4421
plaćena suradnja	4421
plaćeni oglas	88	4331
plaćeni sadržaj	4331
plačajte nam kavo	4599
plačana objava	88	4534
plačana vsebina	4619
plačano sodelovanje	4619
plačiau skaitykite čia	3221
plein écran	2126
plus d'actualités	2122
plus d'articles du même auteur	2213
plus de détails	2127
plus récents	2184
plătește cu paypal	4153
poate mai târziu	4035
początek bloku reklamowego	3720
podaj prawidłowy adres e-mail	3819
podari članek	4538
podarite ta članek	4538
podaruj artykuł	3702
podaruj dostęp	3837
podaruj ten artykuł	3713
podcast anhören	907
pode ler também	3949
podeli članak	4335
podešavanja privatnosti	4391
podijeli članak	4335
podmienky používania	4447
podmínky použití	523
podmínky užití	523
podobne artykuły	3736
podobné články	531	4433
podporiť	4428
podporte nezávislú žurnalistiku	4428
podporte nás	4428
podporte nás cez darujme	4498
podporte nás cez paypal	4498
podporte nás na patreone	4498
podpořit	502
podpořit přes darujme	611
podpořte naši práci	502
podpořte nás	502
podpořte nás na patreonu	611
podpořte nás přes paypal	611
podpořte redakci	502
podrobné nastavenia	4488
podrobné nastavení	597
podrži	4324
podrži nas	4324
podržite nas	4324
podržite naš rad	4324
podržite nezavisno novinarstvo	4324
podziel się	3713
podziel się na facebooku	3713
pogledajte još	20
poista mainonnanesto käytöstä	2020
poistin mainonneston käytöstä	2020
poistin sen käytöstä	2021
pokaż # odpowiedzi	3833
pokaż # zdjęcia	3821
pokaż # zdjęć	3821
pokaż galerię	3822
pokaż hasło	3816
pokaż i zaakceptuj	3799
pokaż komentarze	3730
pokaż mniej	3739
pokaż napisy	3802
pokaż odpowiedzi	3833
pokaż oryginał	3740
pokaż podpis	3822
pokaż szczegóły	3722
pokaż transkrypcję	3802
pokaż treść	3721
pokaż tłumaczenie	3740
pokaż więcej	3739
pokaż wszystkie	3739
pokaż wszystkie # zdjęcia	3821
pokaż wszystkie # zdjęć	3821
pokaż wszystkie zdjęcia	3821
pokaż wszystkie zdjęć	3821
pokaż wszystko	3740
pokaż wyniki	92	3789
pokaż zdjęcia	3821
pokaż zdjęć	3821
pokaži geslo	4601
pokaži rezultate	92
pokaži vsebino	4550
pokloni članak	4335
poklonite ovaj članak	4335
pokračovat bez podpory	501
pokračovat bez vypnutí	608
pokračovat přes apple	614
pokračovat přes facebook	614
pokračovat přes google	614
pokračovat s apple	614
pokračovat s google	614
pokračovať bez podpory	4440
pokračovať bez vypnutia	4496
pokračovať cez apple	4501
pokračovať cez facebook	4501
pokračovať cez google	4501
pokračovať s google	4501
pokušajte kasnije	4405
pokušajte ponovno	4405
pokušajte ponovno kasnije	4405
pokušajte ponovo	4405
pole obowiązkowe	3819
polecamy również	3736
polecamy także	3736
polecamy też	3736
polecane artykuły	3736
politica de confidențialitate	4052	4053	4066
politica de corecții	4135
politica editorială	4066	4135
politică de confidențialitate	4052
politika kolačića	4391
politika piškotkov	4589
politique de confidentialité	2110
politique de protection des données	2236
polityka prywatności	3721
polityka prywatności i cookies	3723
polityka sprostowań	3827
política de cookies	1575	3882
política de correcciones	1683
política de correccions	483
política de correções	3988
política de galetes	428
política de privacidad	1575
política de privacidade	3882	3906
política de privacitat	428
política de protección de datos	1702
política de proteção de dados	4007
pomanjšaj pisavo	4617
pomôže každé euro	4499
pomůže každá koruna	612
ponovno učitaj stranicu	4399
ponuda za čitaoce	4389
ponuda za čitatelje	4389
ponuka pre čitateľov	4486
poprzedni artykuł	3736
poprzednie zdjęcie	3822
populární	531
populära artiklar	4665
populärast	4745	4762
populärt	4665
populære	783	3680
populære artikler	689
populære saker	3584
populært	689	3584
populārākie	3285
popüler	4864
popüler haberler	4864
popüler konular	4864
por mês	3976
por qué estás viendo esto	1541
por qué? cuéntanos	1695
portes grátis	3997
poslat jako dárek	637
poslat přes whatsapp	637
poslat příteli	637
poslat tip anonymně	626
poslat zprávu	618
poslať	4505
poslať ako darček	4520
poslať cez whatsapp	4520
poslať e-mailom	4436
poslať mailom	4520
poslať priateľovi	4520
poslať správu	4504
poslať tip	4511
poslať tip anonymne	4511
poslušaj vest	4335
poslušaj članak	4335
poslušaj članek	4538
poslušajte tekst	4393
poslušajte članek	4538
posnetek ni več na voljo	4592
posnetek v vaši državi ni na voljo	4592
posnetka ni mogoče predvajati	4592
postanite naročnik	4530
postanite član	4324	4530
postavke kolačića	4348
postaw kawę	3699
postaw nam kawę	3699
poszt betöltése	2582
posłuchaj	3713
poukážte nám # % z dane	4498
pour continuer à lire	2171
pourquoi voyez-vous cette publicité	2158
pouze nezbytné	597
pouze pro předplatitele	504
používate adblock	4496
používate blokovanie reklám	4496
používate blokovač reklám	4496
používateľské meno	4502
používáte adblock	608
používáte blokování reklam	608
používáte blokátor reklam	608
povezani sadržaj	4332
povezani članci	4332
povezani članki	4535
povećaj	4394
povećaj fotografiju	4408
povećaj sliku	4408
povećaj slova	4419
povećaj tekst	4419
povečaj	4593
povečaj besedilo	4617
povečaj fotografijo	4607
povečaj pisavo	4617
povečaj sliko	4607
povinná pole	618
povinné	619	4505
povinné pole	618
povinné polia	4504
povinné údaje	618
povolit a pokračovat	526
povolit upozornění	604
povolit vždy	526
povoliť	4495
povoliť notifikácie	4494
povoliť obsah	4488
povoliť raz	4488
povoliť reklamu	4497
povoliť reklamy	4497
povoliť upozornenia	4494
powiązane	3736
powiązane artykuły	3736
powiązane tematy	3736
powiększ	3739
powiększ tekst	3837
powiększ zdjęcie	3739
powrót do góry	3739
powrót do strony głównej	3822
powrót na górę	3822
pozastaviť	4492
později	607
pozostała część artykułu pod materiałem wideo	3717
pozostały czas	3803
pozostały czas #	3802
pozostały czas -#	3802
pozrieť # fotiek	4506
pozrieť # fotky	4506
pozrieť # fotografie	4506
pozrieť # fotografií	4506
pozrieť fotiek	4506
pozrieť fotky	4506
pozrieť fotografie	4506
pozrieť fotografií	4506
pozrieť galériu	4507
pozrieť všetky # fotiek	4506
pozrieť všetky # fotky	4506
pozrieť všetky # fotografie	4506
pozrieť všetky # fotografií	4506
pozrieť všetky fotiek	4506
pozrieť všetky fotky	4506
pozrieť všetky fotografie	4506
pozrieť všetky fotografií	4506
pozrieť všetkých # fotiek	4506
pozrieť všetkých # fotky	4506
pozrieť všetkých # fotografie	4506
pozrieť všetkých # fotografií	4506
pozrieť všetkých fotiek	4506
pozrieť všetkých fotky	4506
pozrieť všetkých fotografie	4506
pozrieť všetkých fotografií	4506
pozvite nás na kávu	4498
pozvěte nás na kafe	611
pozvěte nás na kávu	611
počastite nas kavom	4400
pořídit předplatné	614
pošalji	92	4406
pošalji e-mailom	4335
pošalji komentar	4335
pošalji mejlom	4335
pošalji poruku	4405
pošalji povratnu informaciju	4414
pošalji prijatelju	4335
pošalji vest	4411
pošalji vijest	4411
pošalji članak e-mailom	4335
pošaljite dojavu	4411
pošaljite komentar	4335
pošaljite vest	4411
pošlete tip redakci	626
pošlite tip redakcii	4511
pošlji	4605
pošlji komentar	4614
pošlji po e-pošti	4538
pošlji povratno informacijo	4613
pošlji prijatelju	4538
pošlji sporočilo	4604
pošlji članek po e-pošti	4538
pošljite nam namig	4610
pošljite namig	4610
poštanski broj	4406
poštna številka	4605
poštovné zdarma	595
pr članek	4534
pradėti testą	3250
praneškite apie klaidą	3220
pranešti anonimiškai	3269
pranešti apie klaidą	3220
pranešti apie komentarą	3271
pratite uživo	4408
pravidelný dar	611
pravidelný príspevok	4499
pravidelně měsíčně	611
pravidlá diskusie	4436
pravidlá opráv	4511
prawa autorskie zastrzeżone	3828
prašome išjungti reklamos blokavimą	3261
pre komentovanie sa prihláste	4517
pre predplatiteľov	4429
preberi cel članek	4607
preberi celoten članek	4607
preberi več	4607
preberite celoten članek	4607
preberite še	4535
precisamos de você	3853
predchádzajúca fotografia	4507
predchádzajúca snímka	4507
predchádzajúca strana	4507
predchádzajúci článok	4507
predplatiť	4428
predplatné môžete kedykoľvek zrušiť	4501
predplaťte si	4428
preferințe cookie	4110
preferințe de confidențialitate	4150
preferències de galetes	461
preferências de cookies	3964
preferências de privacidade	4007
prehrať	4492
prehrať video	4491
prehrávač sa načítava	4491
prejsť do diskusie	4517
prejsť do galérie	4507
prejsť na darovanie	4498
prejsť na kvíz	4482
prejsť na obsah	4507
prejsť na online	4507
prejsť na platbu	4498
prejsť na ponuku	4486
prejsť na recept	62
prejšnja fotografija	4607
prejšnja slika	4607
prejšnja stran	4607
prejšnji članek	4607
prekličete lahko kadarkoli	4601
prekliči soglasje	4589
preložené automaticky	4515
preložené pomocou ai	4515
prenošenje zabranjeno	4412
prenumerantförmån	4723
prenumerantförmåner	4723
prenumerata nuo # euro per mėnesį	3214
prenumerata nuo # €	3214
prenumerera på vårt nyhetsbrev	4639
prenumeruodami sutinkate su taisyklėmis	3239
prenumeruokite naujienlaiškį	3239
prenumeruoti naujienlaiškį	3266
preostali čas	4593
preostali čas #	4592
preostali čas -#	4592
preporučeno	4332
preporučuje outbrain	4421
preporučuje taboola	4421
preporučujemo	4332	4403
preporučujemo da pročitate	4332
preporučujemo i	4332
presentear matéria	3995
preskoči na sadržaj	4408
preskoči na vsebino	4607
preskočiť na obsah	4507
prestať sledovať	4519
prethodni članak	4408
pretlač zakázaná	4512
prevedeno uz pomoć ai	4414
preverite e-pošto	4604
prečo vidím túto reklamu	4522
prečítajte si	4433
prečítajte si aj	4433
prečítať neskôr	4520
prečítať prepis	4491
prețurile pot varia	4075
pridať ako preferovaný zdroj	4519
pridať do košíka	4486
pridať do mojich tém	4519
pridať komentár	4436
pridať medzi preferované zdroje	4519
pridruži se razpravi	4614
pridružite se razpravi	4614
pridėti kaip pageidaujamą šaltinį	3272
pridėti komentarą	3271
pridėti prie mano temų	3272
pridėti prie pageidaujamų šaltinių	3272
prihlásiť	4429
prihlásiť cez facebook	4501
prihlásiť cez google	4501
prihlásiť na odber	4504
prihlásiť sa	4429
prihlásiť sa cez apple	4501
prihlásiť sa cez facebook	4501
prihlásiť sa cez google	4501
prihlásiť sa do diskusie	4517
prihlásiť sa na odber	4504
prihláste sa a komentujte	4517
prihvati i prikaži	4391
prihvati sve kolačiće	4391
prihvaćam	4348
prihvaćam i nastavljam	4391
prihvaćam sve	4348
prijava putem google računa	4402
prijavi grešku	4335
prijavi pogrešku	4411
prijavi se s google računom	4402
prijavite grešku	4411
prijavite pogrešku	4411
prijať	4447
prijať a pokračovať	4488
prijať a zobraziť	4488
prijať všetko	4447
prijať všetky	4489
prijať všetky cookies	4488
prikaži # odgovora	4415
prikaži # odgovore	4614
prikaži galerijo	4607
prikaži galeriju	4408
prikaži geslo	4601
prikaži i prihvati	4391
prikaži in sprejmi	4589
prikaži komentare	4415
prikaži komentarje	4614
prikaži lozinku	4402
prikaži manj	4536
prikaži manje	4333
prikaži odgovore	4415	4614
prikaži podnapise	4592
prikaži prepis	4592
prikaži rezultate	92	4386	4584
prikaži sadržaj	4348
prikaži sve	4333
prikaži titlove	4393
prikaži transkript	4393
prikaži več	4536
prikaži više	4333
prikaži vse	4536
prikaži vsebino	4589
prima lună gratuită	4089
prima pagină	4058
primetili ste grešku	4411
primește alerte despre acest subiect	4083
primijetili ste grešku	4411
printează	4046
printează rețeta	62
pripomenúť neskôr	4440
priporoča outbrain	4619
priporoča taboola	4619
priporočamo	4535	4602
priporočamo tudi	4535
priporočamo v branje	4535
priporočeno	4535
prisijunkite arba susikurkite paskyrą	3214
prisijunkite prie mūsų komandos	3221
prisijunkite, kad galėtumėte komentuoti	3220
prispieť	4428
prispieť jednorazovo	4498
prispieť mesačne	4498
privatsphäre verwalten	990
privatsphäre-einstellungen	845
privātuma iestatījumi	3322
privātuma politika	3300
prišlo je do napake. poskusite pozneje	4604
prišlo je do napake. poskusite znova	4604
pro komentování se přihlaste	633
pro předplatitele	504
pro předplatitele výhodněji	594
prochaine vidéo	2237
profită de ofertă	4157
programmet är inte längre tillgängligt	4730
prohibida la reproducció	486
prohibida su reproducción total o parcial	1716
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
proibida a reprodução total ou parcial	4019
promijeni veličinu teksta	4419
promo sadržaj	4421
promocijsko sporočilo	4534
promotivni sadržaj	4331
promotivni članak	4331
promóció	2514
proovi # päeva tasuta	1735
proposé par	2228
prosimy o wyłączenie adblocka	3808
proč vidím tuto reklamu	639
pročitaj ceo članak	4408
pročitaj cijeli članak	4408
pročitaj kasnije	4419
pročitaj transkript	4393
pročitajte ceo tekst	4408
pročitajte cijeli članak	4408
pročitajte i	4332
pročitajte još	4332
prywatność	3721
prywatność i cookies	3723
przeczytaj całość	3822
przeczytaj cały artykuł	3822
przeczytaj również	3736
przeczytaj także	3736
przeczytaj też	3736
przeczytaj transkrypcję	3802
przejdź bez wsparcia	3698
przejdź do galerii	3822
przejdź do głównej treści	3822
przejdź do księgarni	3718
przejdź do oferty	3795
przejdź do przepisu	62
przejdź do płatności	3813
przejdź do quizu	3789
przejdź do serwisu	3721
przejdź do sklepu	3795
przejdź do strony darowizn	3813
przejdź do treści	3739
przejdź do ustawień prywatności	3721
przejdź do wpłaty	3813
przejdź na stronę główną	3822
przekaż # % podatku	3813
przekaż #%	3813
przekaż opinię	3831
przestań obserwować	3835
przetłumaczono automatycznie	3831
przetłumaczono przez ai	3831
przeładuj stronę	3812
prześlij	3820
prześlij opinię	3831
prześlij zdjęcia	3827
przypomnij mi później	3698
przypomnij później	3807
právě se děje	531
präsentiert von	839
précédent	2126
préférences cookies	2110
préférences de confidentialité	2236
prélèvement	2069
prémium	2505
prénom	2210
présenté par	2228
próbáld újra később	2607
próbálja ki # forintért	2505
próbálja újra	2607
próbálja újra később	2607
próxima	3902
próxima foto	4016
próxima imagem	4016
próxima notícia	3985
próxima página	3902
próximo artigo	3897
próximo vídeo	1703	4008
prøv # dager gratis	3549
prøv gratis	653	3549
prøv igen senere	769
prøv igjen senere	3667
prøv nu	653
prøv nå	3549
prędkość odtwarzania	3802
prを含みます	3007
pr記事	3029
psč	619	4505
pubblicità	2787
publi-rédactionnel	2108
publicitatea continuă	4157
publicité	2108
publicité - la suite ci-dessous	2108
publicité dans #	2237
publicités	2108
publică	4099
publică comentariul	4098
pular anúncio	4008
pular para o conteúdo	3902
pular para o conteúdo principal	3900
puslapis # iš #	3277
página siguiente	1592
páči sa mi to	4518
päeva küsimus	1772
päivitä sivu	2021
päivitä suostumus	1941
päivän kysymys	92	2000
päivän peli	2000
päivän ristikko	1994
pääuutiset	1950
påkrevd	3668
påkrævet	770
påmind mig senere	649
påminn mig senare	4627
później	3807
pārbaudi savas zināšanas	3290
pārbaudiet savu e-pastu	3333
pāriet uz recepti	62
pāriet uz saturu	3335
pārpublicējot atsauce obligāta	3293
pārpublicēšana aizliegta	3343
pārtraukt sekot	3339
pārvaldīt paziņojumus	3327
pārvaldīt piekrišanu	3322
pērc abonementu	3283
płatna współpraca	3839
płatne miesięcznie	3817
płatne rocznie	3817
płatność miesięczna	3817
płatność roczna	3817
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
qq好友	5333
qq空间	5333
qr कोड स्कैन करें	2470
qr কোড স্ক্যান করুন	388
qr 코드를 스캔하세요	3167
qrコードからダウンロード	3037
qrコードを読み取ってください	3037
qr코드로 다운로드	3167
qr코드를 스캔하세요	3167
qu'avez-vous pensé de cet article	2154
qual o seu nível de satisfação com esta notícia	3924
qualcosa è andato storto	2888
quan tâm nhất	5210
quay lại	5170
quay lại đầu trang	5254
quellen und weiterführende links	859
queremos conocer tu opinión	1631
queremos saber a sua opinião	3937
questa email è già registrata	2920
questa pagina ti è stata utile	2858
questo articolo ti è stato utile	2858
questo articolo è bloccato	2885
questo campo è obbligatorio	2887
questo riassunto ti è stato utile	2824
questo video non è disponibile	2866
questo video non è più disponibile	2866
quieres añadir otro usuario a tu suscripción	1541
quitter le plein écran	2191
quizi çöz	4927
quizás más tarde	1535
quizás te interese	1586
quy định bình luận	5209
quyên góp	5145
quyên góp ngay	5145
qué opinas	1581
qué te ha parecido esta noticia	1631
quét mã qr	5222
quét mã qr để tải	5222
quét mã qr để tải ứng dụng	5222
quên mật khẩu	5148
quản lý cookie	5220
quản lý lựa chọn	5249
quản lý sự đồng ý	5220
quản lý tùy chọn	5249
quảng cáo	5159
quảng cáo - bài viết tiếp tục bên dưới	5203
""", 'r': """
r$ # por mês durante # meses	3946
radote klaidą	3220
radote klaidą tekste	3220
radās kļūda. mēģiniet vēlāk	3333
radīts ar mākslīgo intelektu	3337
rafraîchir la page	2202
raksti komentāru	3289
raksts ir aizsargāts ar autortiesībām	3343
raksts ir slēgts	3331
raksts tiek papildināts	3290
raksts turpinās pēc reklāmas	3292
rakstu lasa mākslīgais intelekts	3324
rakstīt autoram	3335
rakstīt komentāru	3289
raktažodžiai	3257
rao vặt	5159
raportează	4099
raportează comentariul	4146
raportează o eroare	4071
raportează o greșeală	4135
raportoi virheestä	2036
rapportér	783
rapportér annonce	787
rapportér fejl	681
razvrščanje	4615
rašykite redakcijai	3269
rašyti autoriui	3268
rašyti komentarą	3214
reagovať	4518
recargar la página	1669
recargar página	1669
recarrega la pàgina	470
recarregar a página	3974
recarregar página	3974
receber notificações	3939
recept mentése	62
recept nyomtatása	62
recevez nos alertes en temps réel	2164
recevez une alerte à chaque article de l'auteur	2164
reclamă	4049
recomandarea redacției	4092
recomandări	4055
recomandări by taboola	4078
recomandări taboola	4078
recomandările editorilor	4092
recomandările partenerilor	4078
recomandările redacției	4055
recomendado para você	3897
recommandé	2122
recommandé pour vous	2122
recommandés	2122
recordar más tarde	1535
recuérdamelo más tarde	1535
recíbela	1554
recíbela gratis	1554
recíbelo	1554
redacția	4066
redare automată	4107
redirecționează # la sută	4123
redirecționează #%	4036
redă video	4106
redă videoclipul	4106
refuză toate	4068
refuză tot	4111
regala este artículo	1690
regalar artículo	1541
regalar este artículo	1690
registrovať sa	4429
registruokitės nemokamai	3214
registruokitės į seminarą	3221
registrácia	4429
regisztráció	2505
regisztrálok	2505
regler för kommentarer	4761
regler og vilkår gjelder	3572
regras de comentários	3951
regras dos comentários	3951
regístrate	1541
rekisteröidy	1923
rekisteröidy maksutta ja lue	1923
reklaami lõpp	1796
reklam içeriğidir	4930
reklama się skończyła	3839
reklami geç	4857
reklám	2514
reklám vége	2625
reklámblokkolót használ	2598
reklámblokkolót használsz	2598
reklāma	3283
reklāmas beigas	3342
reklāmas raksts	3292
reklāmraksts	88	3292
relacja na żywo	3822
relaterade ämnen	4665
rendeld meg a könyvet	2579
rendelje meg a könyvet	2579
rendezés	2619
rendszeres támogatás	2602
renovar suscripción	1708
reportar comentário	4000
reportar erro nesta página	3924
reproducció automàtica	458
reproducción automática	1656
reproducción prohibida	1716
reproducir vídeo	1655
reproduction réservée	2250
reproductor de vídeo	1703
reproduzir vídeo	3960
reproduzir áudio	3960
reprodução automática	3961
reprodução proibida	4019
reserve já	4022
resmi büyüt	4954
responda à enquete	3951
rester connecté	2207
restez informé	2081
restez informés	2081
resultado da votação	4000
resultados de la votación	1649
resumen automático	1616
resumo da notícia	3924
resumé lavet af ai	779
retour à l'accueil	2213
retour à la liste	2213
retour à la page d'accueil	2124
retrage consimțământul	4110
rettelser og præciseringer	776
revenir à l'accueil	2213
revoir la vidéo	2237
rezerviši mesto	4389
rezervovať miesto	4486
rezervujte si místo	594
rezervuoti vietą	3252
rezervă un loc	4076
rezervă-ți locul	4076	4104
rezervēt vietu	3320
rezolvă testul	4101
rezygnuję z newslettera	3843
reîmprospătează pagina	4122
reîncarcă pagina	4122
reînnoiește abonamentul	4153
reģistrējies bez maksas	3283
reģistrēties	3283
reši križanko	4584
reši kviz	4386	4584
reši ukrštenicu	4386
režim celej obrazovky	4491
režim celé obrazovky	600
ricordamelo più tardi	2758
riješi križaljku	4386
riješi kviz	4386
riproduzione riservata ©	2926
rizami geri çek	4861
rodyti galeriją	3268
rodyti mažiau	3222	3268
rodyti turinį	3254
rodyti viską	3222
rozumím	535
rozwiąż krzyżówkę	3789
rozwiń	3722	3739
rozwiń wszystko	3740
ročne	4502
ročná platba	4502
ročné predplatné	4502
roční platba	615
roční předplatné	615
ročně	615
rychlost přehrávání	600
ryhdy kannatusjäseneksi	2022
rätta	4658
rätta oss	4658
rättelse	4658
rättelsepolicy	4754
rättelser och förtydliganden	4754
règles de commentaires	2183
règles des commentaires	2183
réactions	2116
réagir	2100	2116
réagir à cet article	2116
réagissez	2116
réagissez à cet article	2116
réductions et codes promo	2254
réduire la police	2175
réduire la taille de la police	2175
réduire la taille du texte	2175
réduire le texte	2226
répondez au quiz	2186
répondez au sondage	2183
répondre	2116
réseaux sociaux	2101
réserver mes places	2189
réservez vos places	2189
réservé aux inscrits	2070
résiliable à tout moment	2171
résultats	93
résultats du sondage	2162
résumé de l'article	2154
résumé de l'article en # points	2154
résumé en # secondes	2154
résumé ia	2223
résumé par l'ia	2223
részletek	2530
rétablir le son	2191
rösta	92	4720
rösta här	4668
rösta i omröstningen	4668
rösta nu	92	4716
rút lại sự đồng ý	5220
rückmeldung geben	1022
rýchlosť prehrávania	4491
rādīt # atbildes	3338
rādīt atbildes	3338
rādīt galeriju	3335
rādīt mazāk	3291	3335
rādīt rezultātus	3318
rādīt saturu	3322
rādīt un piekrist	3322
rādīt vairāk	3290
rādīt visu	3291
rămâi conectat	4127
răspunde	4054
răspunde la sondaj	4098
rėmimas	3223
rėmėjo turinys	3275
""", 's': """
s'abonner à ce dossier	2247
s'abonner à ce sujet	2247
s'abonner à ce thème	2247
s'abonner à cet auteur	2247
s'abonner à partir de #€	2070
s'està carregant el reproductor	457
s'està carregant el vídeo	457
s'ha produït un error	478
s'inscrire à la newsletter	2081
s-ar putea să-ți placă	4055
saada anonüümne vihje	1790
saada sõbrale	1740
saada sõnum	1787
saada vihje anonüümselt	1790
saber más	1592
sadarbības raksts	3292
sadece abonelere özel	4948
sadržaj je blokiran	4391
sadržaj je zaključan	4325
sadržaj je zaštićen autorskim pravom	4412
sadržaj nije dostupan	4391
sadržaj nije moguće prikazati	4391
sadržaj partnera	4421
saglabāt	3288
saglabāt iestatījumus	3322
saglabāt izvēli	3322
saglabāt rakstu	3288
saglabāt vēlākam	3340
sair do ecrã inteiro	3960
saistītie raksti	3285
saistītās ziņas	3285
saite ir nokopēta	3340
saite nokopēta	3288
saken er låst	3549
saken finnes også som lyd	3562
salli ja näytä	1941
salli sisältö	2006
salta la pubblicità	2914
salta pubblicità	2914
saltar anúncio	3880
saltar para o conteúdo	3900
saltar para o conteúdo principal	3900
salvar preferências	3964
salvează	4046
salvează articolul	4091
salvează pentru mai târziu	4091
salvează preferințele	4110
salvează rețeta	62
samo nujni piškotki	4589
samo nužni	4391
samo nužni kolačići	4391
samo za naročnike	4601
sans engagement, résiliable à tout moment	2171
sao chép	5244
sao chép liên kết	5154
sao chép đường dẫn	5201
sari la conținut	4057
sari la rețetă	62
sari peste reclamă	4151
satura turpinājums pēc reklāmas	3292
saturs ir aizsargāts ar autortiesībām	3343
saturs ir bloķēts	3322
sazināties ar redakciju	3336
sačuvaj	4335
sačuvaj podešavanja	4391
sačuvaj recept	62
sačuvaj vest	4335
sačuvaj za kasnije	4419
sačuvaj članak	4419
saņemt paziņojumus	3327
scanează codul qr	4114
schlagwörter	859
schließen	862
schrift größer	1026
schrift vergrößern	832
schriftgröße	832
schriftgröße anpassen	1026
schriftgröße ändern	1026
schwedenrätsel	983
scopri di più	2764
scopri di più su amazon	2930
scrie comentariul tău	4146
scrie redacției	4135
scrieți redacției	4135
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
se alla erbjudanden för prenumeranter	4632
se bilderna här	4668
se connecter et réagir	2116
se déconnecter	2070
se désabonner	2261
se désinscrire	2261
se grafiken här	4668
se ha producido un error al cargar el vídeo	1614
se klippet här	4668
se klippet øverst i saken	3587
se réabonner	2242
se større bilde	3588
se større billede	693
se videon här	4668
se våra erbjudanden	4744
se våre tilbud	3664
se încarcă playerul	4106
se încarcă video	4106
se încarcă videoclipul	4106
sedan # kr/mån tills du säger upp	4632
see väli on kohustuslik	1787
segui già questo argomento	2899
segui già questo autore	2899
seguir tópico	3939
seguí leyendo	1645
sei già abbonato	2764
sei già iscritto	2920
sei già iscritto alla newsletter	2844
seko tēmai	3339
sekot tēmai	3339
sekretessinställningar	4727
sekti autorių	3272
sekti temą	3272
selección de la redacción	1586
selectează	4128
selvä	1953
sem opinião	3952
sem si não seria possível	3944
sem você não seria possível	3944
semnalează comentariul	4146
semnalează o eroare	4054
senaste först	4761
send artiklen på mail	664
send på e-post	3562
send på mail	785
seniausi viršuje	3271
sense permanència	444
sesi aç	4931
sesi açmak için dokunun	4974
sesi açmak için tiklayin	4974
setări confidențialitate	4110
setări cookie	4053	4068
setări cookie-uri	4110
setări cookies	4110
setări de confidențialitate	4110
seu apoio faz a diferença	3853	4012
seu nome de usuário	4000
seuls les abonnés peuvent commenter	2162
seuraa hetki hetkeltä	2032
seuraa livenä	2032
seuraa meitä	1936
seuraa tekijää	2043
seuraa tätä aihetta	2043
seuraat jo tätä aihetta	2043
seuraat tätä aihetta	2043
seç	4949
seçenekleri yönet	4934
seçimimi kaydet	4934
seções	3897
seřadit podle	633
sfârșit publicitate	4104
sfârșitul reclamei	4104
shrani članek	4538
shrnutí ai	632
shrnutí od ai	631
si opp når du vil	3549
si è verificato un errore	2888
si è verificato un errore durante il caricamento del video	2822
sie können diesen artikel kostenlos weitergeben	954
signaler ce contenu comme inapproprié	2162
signaler un problème	2116
siguiente artículo	1586
siguiente vídeo	1703
siirry sisältöön	1952
siirry suoraan sisältöön	2032
sikeres feliratkozás	2532
sin ti no sería posible	1640
sinu hääl on arvesse võetud	1772
sinu sõnum	1788
sisu on autoriõigusega kaitstud	1797
sisältö ei ole saatavilla	2006
sisältö on estetty	2006
sisältö on suojattu tekijänoikeudella	2037
sisältöä ei voida näyttää	2006
sisältöä kumppaneiltamme	2047
siz ne düşünüyorsunuz	4892
siz ne düşünüyorsunuz? oy verin	4870
sizin için öneriler	4864
siųsti atsiliepimą	3270
siųsti draugui	3219
siųsti el. paštu	3219
siųsti komentarą	3271
siųsti naujieną	3269
siųsti žinutę	3266
skaitykite be reklamų	3275
skaitykite be ribojimų	3264
skaitykite daugiau čia	3221
skaityti plačiau	3221
skaityti visą straipsnį	3268
skaityti vėliau	3219
skann qr-koden for å laste ned appen	3653
skanna qr-koden för att ladda ner appen	4732
skaties arī	3285
skatīt cenu	3320
skatīt foto	3290
skatīt galeriju	3290
skatīt komentārus	3338
skatīt piedāvājumu	3320
skatīt piedāvājumus	3331
skatīt rezultātus	92	3318
skatīt video	3290
skatīt visus	3335
skenē qr kodu	3326
skenējiet qr kodu	3326
skjønner	3589
sklenite naročnino	4531
skontaktuj się z redakcją	3827
skontrolujte si svoju schránku	4504
skopírované	4521
skopírované do schránky	4520
skopírovať odkaz	4436
skoči na recept	62
skriftstørrelse	66
skriv din kommentar här	4658
skriv inn beløp	3661
skru på	3658
skru på lyd	3651
skru på varsler	3655
skryť odpovede	4517
skryť reklamu	4522
skrýt	535
skrýt odpovědi	633
skrýt reklamu	639
skyddas av upphovsrätt	4756
skänk en gåva	4742
skúste to neskôr	4504
skúste to znova	4504
slapukų nustatymai	3232
slapukų politika	3254
slažem se	4348
slažem se i nastavljam	4391
sledeća fotografija	4408
sledeća slika	4408
sledeća strana	4408
sledeći video	4393
sledeći članak	4408
sledovat toto téma	635
sledovat téma	635	636
sledovať autora	4519
sledovať autorku	4519
sledovať online	4507
sledovať tému	4519
sledovať túto tému	4519
sledujete téma	635
sledujete tému	4519
slik beskytter vi kildene våre	3674
slik beskytter vi våre kilder	3674
slik slår du av annonseblokkering	3659
slične vesti	4332
slične vijesti	4332
slični članci	4332
sljedeća fotografija	4408
sljedeća slika	4408
sljedeća stranica	4408
sljedeći video	4393
sljedeći članak	4408
slut på annonce	787
slut på annons	4766
slut på reklam	4766
sluta följa	4763
slutt på annonse	3685
slutt å følge	3681
slå adblocker fra	760
slå annonceblokering fra	760
slå av annonseblokkereren	3659
slå av annonseblokkeringen	3659
slå din adblocker fra	760
slå lyd fra	752
slå lyd til	752
slå lyden fra	752
slå lyden til	752
slå notifikationer til	756
slå på	3658	4736
slå på aviseringar	4734
slå på ljudet	4730
slå på notiser	4734
slå på varsler	3655
slå på varslinger	3655
slå til	759
slėpti reklamą	3275
sns 공유	3206
sns 공유하기	3206
snsでシェア	3075
snsでシェアする	3075
snsをフォロー	2961
snímek # z #	620
snímek # ze #	620
snímka # z #	4506
snímka # zo #	4506
so schützen wir unsere quellen	1016
sofortüberweisung	806
solicitarea a fost trimisă	4154
solicitação enviada	4014
solitär	983
som källa är du skyddad	4661
son dakika bildirimlerini aç	4938
son dakika gelişmelerinden haberdar olun	4938
son gelişmelerden haberdar olun	4938
sondaż	93
sonderveröffentlichung	934
sono già sostenitore	2758
sonraki fotoğraf	4981
sonraki fotoğraf için tiklayin	4867
sonraki fotoğrafa geç	4867
sonraki görsel	4981
sonraki haber için tiklayin	4867
sonraki içerik	4981
sonraki sayfa için tiklayin	4867
sonuçlar	93
sonuçlari gör	92	4871
sonuçlari göster	92	4925
sorodni članki	4535
sortează	4099
sortează după	4099
sortuj według	3833
sortér efter	782
souhlasit a pokračovat	526
souhlasím	523
souhlasím a pokračovat	597
souhlasím a zobrazit	526
souhlasím se zobrazením	523
soukromí a cookies	526
sous-titres activés	2191
sous-titres désactivés	2191
soutenez-nous dès maintenant	2060
související	531
související témata	531
související články	531
související články z webu	531
soyez le premier à commenter	2116
soyez le premier à réagir	2116
spam nélkül	2607
spander en kaffe på oss	3661
spara inställningar	4727
spara till läslistan	4765
spausdinti receptą	62
spausdinti straipsnį	3273
spațiu publicitar	4078
spela här	4716
spela videon här	4668
spill ansvarlig. # år	3572
spill med måte	3571
spill nå	3637
spis treści	3739
splošni pogoji	4590
sponsorisé	2108
sponsorlu bağlantilar	4907
sponsorlu içerik	88	4857
sponsoroitu sisältö	1937
sponsoroitua sisältöä	1939
sponsorēts saturs	3342
sponsrat innehåll	4650
sponzorirani sadržaj	4331
sponzorirani članak	4331
sponzorisani sadržaj	4421
sponzorované	4432
sponzorovaný obsah	518
sponzorováno	518
sporoči napako	4610
sporočilo	4605
spotifyで聞く	3065
spotifyで聴く	3065
spravovat upozornění	604
spravovať súhlas	4488
spravovať upozornenia	4494
sprawdź cenę	3795
sprawdź ofertę	3702
sprawdź się	3792
sprawdź skrzynkę e-mail	3819
sprawdź skrzynkę odbiorczą	3819
sprawdź swoją skrzynkę	3819
sprawdź swoją wiedzę	3789
sprejmi in prikaži	4589
sprejmi vse piškotke	4589
spremi članak	4335
spremljajte v živo	4607
sprijinul tău contează	4152
sprijină-ne	4036
správa	4505
správa bola odoslaná	4504
správa souhlasu	597
správa súhlasu	4488
spróbuj ponownie	3819
spróbuj ponownie później	3819
spręsti kryžiažodį	3250
spręsti testą	3250
spune-ne părerea ta	4098
spune-ți părerea	4071
spune-ți părerea în comentarii	4071
spuneți-ne părerea	4098
spustit kvíz	588
spustiť kvíz	4482
spustiť video	4491
später	801
später erinnern	801
späť hore	4507
späť na hlavnú stránku	4507
späť na začiatok	4507
spør vår ki om saken	3578
spēlē tagad	3318
spēlēt tagad	3318
staňte sa členom	4428
staňte se členem	502
ste našli napako	4610
ste našli napako v članku	4610
ste už predplatiteľ	4501
ste že glasovali	4584
stem nå	92	3637
stiahnuť aplikáciu	4493
stiahnuť audio	4491
stiahnuť epizódu	4491
stiahnuť na google play	4493
stiahnuť v app store	4493
stiahnuť z app store	4493
stiahnuť z google play	4493
stichwörter	859
stil spørgsmål til artiklen	681
stlmiť	4492
stop med at følge	784
straipsnio tęsinys - po reklama	3223
straipsnis saugomas autorių teisių	3276
straipsnis tęsiasi po reklamos	3223
straipsnis užrakintas	3264
straipsnį skaito dirbtinis intelektas	3256
strojovo preložené	4515
strojový preklad	4516
strojový překlad	632
strojově přeloženo	631
strona główna	3736
stroški dostave	4588
stránka # z #	620	4506
stránka # ze #	620
stránka # zo #	4506
stworzono z pomocą ai	3831
stáhnout aplikaci	602
stáhnout audio	600
stáhnout epizodu	600
stáhnout na google play	602
stáhnout podcast	600
stáhnout v app store	602
stáhnout z app store	602
stáhnout z google play	602
stáhnout zdarma	603
stäng	4627	4668
stäng annons	4766
stäng av annonsblockeraren	4737
stäng av din adblocker	4737
stäng av din annonsblockerare	4737
stäng av ljudet	4730
stäng galleri	4750
stöd oss	4628
stöd oss på patreon	4741
stöd oss via patreon	4741
större text	4765
større tekst	3683
støt med mobilepay	763
støt os	650
støt os med mobilepay	763
støt os på #er	763
støt os på patreon	763
støt via mobilepay	763
støtt oss	3546
støtt oss med vipps	3661
støtt oss på patreon	3661
støtt oss via vipps	3661
sua inscrição foi confirmada	4014
sua inscrição foi realizada com sucesso	4014
subscrição confirmada	4014
subtitrări	4107
subtítols	458
subtítulos	1656
sudoku del día	1696
sugerir correção	3924
sugerir una corrección	1631
sugestões	3897
suite après la publicité	2189
suivez vos auteurs préférés	2224
suivre ce thème	2164
suivre le thème	2224
sukurta naudojant dirbtinį intelektą	3270
sumă liberă	4123
sumă personalizată	4152
sunt de acord cu termenii și condițiile	4129
sur le même sujet	2122
sur le même thème	2122
suscripción	1541
suscripción confirmada	1709
suscríbase	1541
suscríbete	1541
suscríbete a nuestro boletín	1551
suscríbete ahora	1541
susiję straipsniai	3216
susikurti paskyrą	3214
susține	4036
susține-ne	4036
susține-ne pe patreon	4123
susțineți-ne	4036
susținut de	4144
sutikti ir tęsti	3254
sutinku ir tęsiu	3254
svaka donacija je važna	4400
svaka donacija pomaže	4400
svaki dinar je važan	4400
svaki doprinos je važan	4400
svaki doprinos pomaže	4400
svaki euro je važan	4400
svaki prilog pomaže	4400
svi članci	4408
svi članci autora	4408
sviđa mi se	4416
sviđa vam se članak	4414
swisha en gåva	4741
syötä kelvollinen sähköpostiosoite	2029
syötä summa	2022
syötä sähköpostiosoitteesi	1926
szanowna użytkowniczko, szanowny użytkowniku	3723
szanowni państwo	3722
szanowny użytkowniku	3723
szanujemy twoją prywatność	3723
szavazatodat rögzítettük	2573
szavazatát rögzítettük	2573
szavazás	93	2576
szavazás indítása	2573
szczegóły	3740
szeretne értesítéseket kapni	2594
szeretnél értesítéseket kapni	2594
szerző követése	2620
szkennelje be a qr-kódot	2593
szponzorált tartalom	88	2514
szybkość odtwarzania	3802
szállítási költség	2580
szókereső	2576
szólj hozzá	2522
szóljon hozzá	2522
szövegméret	2623
szünet	2591
sähköposti	1926
sähköposti tai käyttäjätunnus	2025
sähköpostiosoite	1926
sähköpostiosoitteesi	2029
sähköpostisi	2029
säkra din plats	4723
säästä # %	2027
säästä #%	2027
så # kr/mnd til du sier opp	3549
så gör du för att stänga av	4739
så hanterar vi personuppgifter	4655
så här stänger du av din adblocker	4739
så här stänger du av din annonsblockerare	4739
så jobbar vi med rättelser	4754
så kommenterar du	4658
så skyddar vi våra källor	4754
så stänger du av adblock	4739
så stänger du av adblocker	4739
så stänger du av annonsblockeraren	4737
så stänger du av din ad-blocker	4739
så stänger du av din adblocker	4739
så stänger du av din annonsblockerare	4737
sådan beskytter vi kilder	776
sådan beskytter vi vores kilder	776
sådan deaktiverer du din adblocker	760
sådan retter vi fejl	776
sådan slår du adblock fra	760
sådan slår du din adblocker fra	760
sé el primero en comentar	1579
sé parte	1536
sélections	2100
sì, grazie	2877
sí, quiero	1667
sí, vull	466
síganos	1567
síguenos	1567
só para assinantes	3979
sólo para suscriptores	1674
sõnum on saadetud	1787
sök	4668
søg	692
søk	3587
súhlasím	4447
súhlasím a pokračovať	4488
súhlasím so zobrazením	4447
súmate	1536
súvisiace	4433
súvisiace články	4433
súvisiaci článok	4433
süre	4932
süti beállítások	2582
süti tájékoztató	2582
sütibeállítások	2582
sütibeállítások módosítása	2585
sütik kezelése	2582
sākt testu	3318
sīkdatņu iestatījumi	3300
sīkdatņu politika	3322
sīkfailu iestatījumi	3322
słowa kluczowe	3736
sūtīt e-pastā	3340
sắp xếp theo	5210
số tiền khác	5228
""", 't': """
t'ha estat útil	450
t'ha estat útil aquest article	432
t'ha estat útil aquest resum	432
t'ha semblat útil	450
ta treść jest niedostępna	3799
ta treść jest zablokowana	3799
ta video ni več na voljo	4592
ta članek je zaklenjen	4601
taboola tarafindan sunulmuştur	4907
taboola tarafindan önerildi	4907
tack för din anmälan	4639
tack för din prenumeration	4747
tack för din röst	92	4716
tack för ditt meddelande	4747
tagasi üles	1789
taip pat žiūrėkite	3216
tak, chcę	3807
tak, chętnie	3807
tak, poproszę	3807
takaisin ylös	1952
takipten çik	4961
takk for at du meldte deg på	3667
takk for din påmelding	3667
takk for påmeldingen	3556
talebiniz gönderildi	4979
tallenna myöhemmäksi	1934
talán később	2500
tam ekrandan çik	4931
tamaño de la letra	1690
tamaño de letra	66	1566
tamaño del texto	66
también te puede gustar	1586
también te puede interesar	1586
també et pot interessar	419
também pode gostar	3949
tapahtui virhe. yritä myöhemmin uudelleen	2029
tapahtui virhe. yritä uudelleen	2029
tarjeta de crédito	1540
tarjeta de débito	1540
tarkista sähköpostisi	2029
tartalom betöltése	2582
tartalom engedélyezése	2582
tartalom megjelenítése	2582
tartalomjegyzék	2591
tasuline koostöö	1796
te ha parecido útil	1648
te ha resultado útil	1648
te ha resultado útil este artículo	1616
te ha resultado útil este resumen	1616
te ha sido útil	1648
te ha sido útil este resumen	1616
te poți dezabona oricând	4084
te rugăm să îl dezactivezi	4120
te vsebine ni mogoče prikazati	4589
te-ar putea interesa și	4092
tee meile kohvi välja	1784
tehisaru kokkuvõte	1742
tehisaru võib eksida	1791
tehisintellekt võib eksida	1791
tehty tekoälyllä	2039
teie hääl on arvesse võetud	1772
tej treści nie można wyświetlić	3799
tek seferlik bağiş	4945
tek seferlik bağiş yap	4977
tekijänoikeudella suojattu	2037
teklifi gör	4930
teklifleri gör	4978
tekoäly voi tehdä virheitä	2039
tekoälyn luoma	2039
tekoälyn tekemä	2039
tekoälyn tekemä tiivistelmä	1952
tekoälyn tiivistelmä	1952
tekoälyn tuottama	2039
tekoälytiivistelmä	1952	2040
tekst je zaključan	4402
tekst powstał przy pomocy ai	3831
tekst przetłumaczony maszynowo	3831
teksta izmērs	3340
tekststørrelse	66
tekstą įgarsino dirbtinis intelektas	3219
telefonszám	2608
telefón	4505
teljes hozzáférés	2505
teljes képernyő	2591
teljes név	2608
temas del día	1586
temi že sledite	4616
ten artykuł jest zablokowany	3816
ten film jest niedostępny	3802
ten film nie jest dostępny w twoim kraju	3802
ten film nie jest już dostępny	3802
tento obsah je blokován	597
tento obsah je zablokovaný	4488
tento obsah nemôžeme zobraziť	4488
tento obsah nemůžeme zobrazit	597
tento obsah není dostupný	597
tento obsah není k dispozici	597
tento obsah nie je dostupný	4488
tento obsah nie je k dispozícii	4488
tento obsah sa nedá zobraziť	4488
tento článek je uzamčen	614
tercihleri yönet	4973
tercihlerimi yönet	4973
termeni și condiții	4065	4066
termeni și condiții de utilizare	4065
termenii și condițiile	4065
termos e condições	3882
teste başla	4927
teste grátis	3859
testează-ți cunoștințele	4101
testează-ți cunoștințele cu quizul nostru	4071
testi başlat	4927
testi çöz	4929
testreszabás	2584
teszteld a tudásod	2528
tesztelje tudását	2528
tetszőleges összeg	2601
text bol vytvorený automaticky	4515
text byl vytvořen automaticky	631
text je chránený autorským právom	4512
text je chráněn autorským právem	627
text čte umělá inteligence	600
texten fortsätter nedan	4650
texten fortsätter under bilden	4650
texten är maskinöversatt	4758
texten är skapad automatiskt	4758
textgröße	1027
textgröße ändern	1026
teď ne	501	605
teşekkürler, mesajiniz gönderildi	4950
tham gia bình chọn	5209
tham gia khảo sát	5209
tham gia thăm dò	5209
thanh toán hàng năm	5230
thanh toán hàng tháng	5230
thanh toán qua paypal	5252
theo dõi chủ đề	5241
theo dõi chủ đề này	5241
theo dõi tác giả	5241
thoát toàn màn hình	5216
thu gọn	5169
thème suivi	2247
thèmes	2122
thématiques	2122
thêm câu trả lời	5247
thêm làm nguồn ưu tiên	5241
thêm vào giỏ hàng	5255
thích	5154
thích nhất	5210
thông tin bắt buộc	5232
thông tin doanh nghiệp	5159
thông tin quảng cáo	5203
thông tin tác giả	5180
thăm dò	93
thăm dò ý kiến	93
thư viện ảnh	5236
thẻ	5166
thời gian còn lại	5216
thời gian hiện tại	5217
thời lượng	5217
ti è stato utile	2858
tienes que iniciar sesión para guardar artículos	1644
tietosuoja ja evästeet	1941
tietosuoja- ja evästekäytäntö	1941
tietosuojakäytäntö	2006
tietosuojaseloste ja evästeet	1941
tik būtini	3254
tik būtinieji slapukai	3254
tikai nepieciešamās	3322
tikai nepieciešamās sīkdatnes	3322
tiktokで見る	3065
til støttesiden	763
tilbagetræk samtykke	749
tilbakemelding på saken	3578
tilføj en kommentar	782
tilføj kommentar	782
tilføj os som foretrukken kilde	784
tilføj som foretrukken kilde	784
tilgjengelig på google play	3653
till gåvosidan	4741
tillad og fortsæt	678
tillad én gang	749
tillat én gang	3648
tillåt	4736
tillåt alltid	4728
tillåt annonser	4740
tillåt aviseringar	4734
tillåt en gång	4727
tillåt innehåll	4727
tillåt inte	4736
tillåt notiser	4734
tillåt reklam	4740
tiltás	2597
timp rămas	4107
tin bài liên quan	5201
tin cùng chuyên mục	5166
tin cùng tác giả	5202
tin khác	5166
tin liên quan	5166
tin mới	5166
tin mới nhất	5166
tin nhắn của bạn	5253
tin nhắn của bạn đã được gửi	5232
tin nóng	5202
tin nổi bật	5166
tin quảng cáo	5203
tin tiếp theo	5236
tin trước	5166
tin tài trợ	5166	5205
tin tức liên quan	5166
tin đọc nhiều	5166
tip jar ☕	1206
tipărește	4046
tipărește articolul	4091
tipărește rețeta	62
tisk článku	637
titta på videon	4730
tiêu điểm	5166
tiến # giây	5216
tiếp theo	5169
tiếp tục sau quảng cáo	5205
tiếp tục trên trình duyệt	5222
tiếp tục trên web	5222
tiếp tục với apple	5230
tiếp tục với email	5252
tiếp tục với facebook	5230
tiếp tục với google	5230
tiếp tục đọc	5254
tlačiť	4436
to cię może zainteresować	3736
to może cię zainteresować	3736
to wideo jest niedostępne	3802
to wideo nie jest już dostępne	3802
toate știrile	4133
toda contribuição ajuda	3975
toda la información	1680
todas as notícias	3985
todavía no eres suscriptor	1674
todavía no estás registrado	1675
todos los artículos de este autor	1714
todos los artículos del autor	1714
todos los artículos del especial	1711
todos los derechos de reproducción reservados	1716
todos los vídeos	1680
todos os comentários	3888
todos os vídeos	3985
toimituskulut lisätään	2003
totes les notícies	481
toto pole je povinné	618
toto téma již sledujete	635
toto video již není dostupné	600
toto video není dostupné	600
toto video není ve vaší zemi dostupné	600
toto video nie je dostupné	4491
toto video nie je vo vašej krajine dostupné	4491
toto video už není dostupné	600
toto video už nie je dostupné	4491
tots els vídeos	481
tous droits de reproduction réservés	2250
tous nos hors-séries	2157
toute l'actualité	2122
toutes les actualités	2213
toutes les vidéos	2213
toutes nos vidéos	2213
tovább	2528
tovább a cikkre	2610
tovább a dossziéhoz	2610
tovább a galériához	2610
tovább a recepthez	62
tovább a rovatra	2526
tovább a tartalomhoz	2610
tovább a teljes cikkre	2610
tovább a támogatáshoz	2601
tovább a támogatási oldalra	2601
tovább a webshopba	2579
tovább az ajánlathoz	2579
tovább olvasom	2528
további beállítások	2585
további cikkek	2526
további cikkek a szerzőtől	2610
további cikkek a témában	2526
további cikkek betöltése	2610
további hírek	2526
további lehetőségek	2584
további részletek itt	2528
továbbiak betöltése	2528
továbbiak megjelenítése	2610
toàn màn hình	5217
traducció automàtica	458
traducción automática	1656
traducere automată	4107
traducido automáticamente	1688
tradução automática	3924
traduït automàticament	488
trang chủ	5169
trang này có hữu ích không	5209
transcripció	458
transcripción	1656
transcrição	3961
transferência bancária	3858
trenutni čas	4593
trenutni čas #	4592
treści komercyjne	3839
treści naszych partnerów	3839
treści partnerskie	3717
treść dla subskrybentów	3816
treść niedostępna	3799
treść premium	3816
treść sponsorowana	3717
treść wygenerowana przez ai	3831
treść zablokowana	3799
treść zewnętrzna	3799
tria la teva subscripció	444
trimite răspunsul	4098
troškovi dostave	4390
truy cập không giới hạn mọi bài viết	5252
trwa ładowanie odtwarzacza	3802
tryb pełnoekranowy	3802
træk dit samtykke tilbage	749
træk samtykke tilbage	749
trình phát âm thanh	5250
trước	5169
trường bắt buộc	5232
trường này là bắt buộc	5232
trả lời	5165
trở lại	5169
trở lại đầu trang	5236
tu ce părere ai? lasă un comentariu	4071
tu donación desgrava	1670
tu izmanto reklāmu bloķētāju	3329
tu navegador no puede reproducir este vídeo	1614
tue meitä	1921
tue meitä patreonissa	2022
tue työtämme	2022
tule meile tööle	1742
tuotettu tekoälyllä	2039
turinys saugomas autorių teisių	3276
turinys užblokuotas	3254
turiu paskyrą	3264
turpini lasīt	3283
turpinājums pēc reklāmas	3292
turpināt ar apple	3331
turpināt ar facebook	3331
turpināt ar google	3331
turpināt lasīt	3283
tutar seç	4977
tutar seçin	4977
tvarkyti pranešimus	3259
tvarkyti sutikimą	3254
twitter'da paylaş	4855
twitterで見る	3065
twoja prywatność jest dla nas ważna	3723
twoja wiadomość	3820
twoje imię	3820
twój adres e-mail	3705
twój e-mail	3705
twój głos został oddany	3789
twój głos został policzony	3789
twój głos został zapisany	3789
tykkää	2042
tylko dla osób pełnoletnich	3718
tylko niezbędne	3799
tytuł przelewu: darowizna	3813
tytułem: darowizna na cele statutowe	3813
tài khoản của tôi	5148
tài trợ	5159
tài trợ bởi	5245
támogass minket	2501
támogass minket patreonon	2601
támogasson minket	2501
támogasson minket a patreonon	2601
támogatom	2501
támogatom a lapot	2601
támogatom az oldalt	2601
támogatott tartalom	88	2514
támogatás	2501
támogatás paypalon	2601
támogatási oldal	2601
támogatói tartalom	2514
tárgy	2608
täisekraan	1778
tämä artikkeli on lukittu	2025
tämä juttu on lukittu	2025
tämä kenttä on pakollinen	2029
tämä sisältö ei ole saatavilla	2006
tämä video ei ole enää saatavilla	2009
tämä video ei ole saatavilla	2009
täname liitumast	1760
tässä artikkelissa	2032
tässä jutussa	2032
tässä olisi upotus facebookista	1952
tässä olisi upotus instagramista	1952
tätä sisältöä ei voida näyttää	2006
täytä ristikko	1994
täytä tämä kenttä	2029
télécharger l'appli	2198
télécharger l'audio	2191
télécharger l'épisode	2191
télécharger le mp#	2191
télécharger le podcast	2191
téléchargez l'appli	2198
téma követése	2620
téma už sledujete	635
témata	531
tému už sledujete	4519
témy	4433
témáim	2621
témák	2526
térkép betöltése	2585
térkép megnyitása	2530
términos de uso	1575
términos y condiciones	1575
tên của bạn	5233
tên hiển thị	5247
tìm hiểu thêm	5163
tìm kiếm	5169
tóm tắt ai	5240
tóm tắt bằng ai	5240
tóm tắt bởi ai	5240
tópicos	3897
tópicos relacionados	3897
tôi đã hiểu	5170
tôi đã tắt	5227
tôi đã tắt trình chặn quảng cáo	5226
tôi đồng ý	5163
tôi đồng ý với chính sách bảo mật	5232
tôi đồng ý với điều khoản sử dụng	5232
tõlgitud tehisintellekti abil	1791
több	2528
több betöltése	2610
több mutatása	2610
töltsd ki a kvízt	2528
töltsd ki kvízünket	2573
töltse ki a kvízt	2528
töltse újra az oldalt	2600
tùy chỉnh	5163
tùy chọn cookie	5220
tùy chọn khác	5243
tú qué opinas	1581
túto tému už sledujete	4519
tühista igal ajal	1735
tüm fotoğraflar	4954
tüm fotoğraflari gör	4954
tüm haberler	4864
tüm haberlere sinirsiz erişim	4978
tüm haberleri gör	4954
tüm içeriğe sinirsiz erişim	4978
tüm konular	4866
tüm konulari gör	4866
tüm oyunlar	4927
tüm videolar	4954
tüm videolari gör	4954
tüm yazilari	4864	4881
tüm yazilari gör	4954
tüm yorumlar	4863
tüm çerezleri kabul et	4973
tüm çerezleri reddet	4973
tümü	4871
tümünü gör	4870
tümünü göster	4871
tümünü kabul et	4858
tümünü reddet	4858
tăng cỡ chữ	5243
tēmas	3285
tęsinys po reklamos	3223
tęsti su apple	3264
tęsti su facebook	3264
tęsti su google	3264
tłumaczenie automatyczne	3832
tłumaczenie maszynowe	3832
tạm dừng	5189
tạm dừng video	5216
tạo bởi ai	5250
tạo tài khoản	5148
tải audio	5216
tải bài đăng	5220
tải lại trang	5226
tải nội dung	5220
tải thêm	5169
tải thêm bình luận	5209
tải trên app store	5222
tải trên google play	5222
tải tập này	5216
tải về từ app store	5222
tải về từ google play	5222
tải âm thanh	5216
tải ứng dụng	5222
tải ứng dụng ngay	5222
tất cả tin tức	5236
tất cả trò chơi	5212
tất cả video	5236
tắt tiếng	5217
tặng bài viết	5201
tặng sao	5147	5201
tặng sao cho bài viết	5201
tặng sao cho tác giả	5251
tặng tác giả ly cà phê	5147
tốc độ phát	5189	5216
từ chối	5163
từ chối tất cả	5163	5220
từ chối tất cả cookie	5249
từ khóa	5166
tự động phát	5217
""", 'u': """
u košaricu	4389
u ovom članku	4408
udostępnij	3713
udostępnij na facebooku	3713
udostępnij na twitterze	3713
udostępnij na x	3713
udostępnij w mediach społecznościowych	3713
udělit souhlas	523
ugens spørgsmål	743
ugodnost za naročnike	4587
ugodnosti za naročnike	4587
ugrađeni sadržaj	4391
ugrás a galériához	2610
ugrás a recepthez	62
ugrás a receptre	62
ugrás a tartalomhoz	2610
ugrás a tartalomra	2610
uključi	4397
uključi obaveštenja	4383
uključi obavijesti	4383
uključi se u raspravu	4415
uključi zvuk	4393
uključite javascript	4393
uključite notifikacije	4383
uključite obaveštenja	4383
uključite obavijesti	4383
uključite se u raspravu	4415
ukryj reklamę	3839
ukrštenica	4387
ulkoinen sisältö	2006
ulkopuolinen sisältö	2006
uloženo	638
uložené	4521
uložit	514
uložit na později	514
uložit nastavení	597
uložit recept	62
uložit volby	597
uložit článek	514
uložiť	4436
uložiť na neskôr	4436
uložiť nastavenia	4488
uložiť recept	62
uložiť voľby	4488
uložiť článok	4436
ultima oră	4055
ultimele știri	4055
um assinante presenteou você com este artigo	3948
un abonat ți-a oferit acest articol	4091
un abonné vous offre cet article	2174
un e-mail de confirmation vous a été envoyé	2167
un suscriptor te ha regalado este artículo	1644
un suscriptor te regala este artículo	1721
une erreur s'est glissée dans l'article	2116
ungültige e-mail-adresse	1009
unterstütze uns	802
unterstützen	802
unterstützen sie uns	802
unterstützen sie uns per paypal	921
unustasid salasõna	1785
uočili ste grešku	4411
uočili ste pogrešku	4411
uočili ste pogrešku u članku	4411
uporabniško ime	4602
uporabniško ime ali e-pošta	4601
upotettu sisältö	2006
upozornit na nové díly	636
upozornit na nové články	636
upozorniť na chybu	4511
upozornění	607
uppdatera dina inställningar	4772
uppläst av en ai-röst	4730
uppläst av en dator	4646
uppläst av en syntetisk röst	4730
uppläst av syntetisk röst	4730
uppläst med ai-röst	4646
upravit nastavení	526
upravljaj kolačićima	4391
upravljaj piškotke	4589
ur vår butik	4723
url 복사	3098
urlをコピー	2960
urlをコピーしました	3061
urlをコピーする	3007
url복사	3098
urmărește acest subiect	4083
urmărește autorul	4140
urmărește live	4083
urmărește subiectul	4140
urmărești deja acest subiect	4140
următorul	4057
următorul videoclip	4151
uslovi korišćenja	4348
ustaw jako preferowane źródło	3835
ustawienia plików cookie	3721
ustawienia prywatności	3799
ustvarjeno s pomočjo umetne inteligence	4613
utónév	2608
uutishälytykset	2016
uvek prikaži	4391
uvijek prikaži	4391
uvjeti korištenja	4348
uygulamada aç	4936
uygulamayi aç	4936
uygulamayi yükle	4936
uz sākumlapu	3335
uz sākumu	3290
uzdāvini rakstu	3340
uzdāvināt rakstu	3340
uzyskaj dostęp	3702
učitaj još	4408
učitaj objavu	4391
učitaj sadržaj	4391
učitaj video	4391
učitaj više	4408
učitavanje playera	4393
učitavanje videa	4393
ušetrite #%	4502
ušetríte #%	4502
ušetřete #%	615
ušetříte #%	615
ušteda #%	4403
uštedite #%	4403
używasz adblocka	3808
używasz programu do blokowania reklam	3808
už jsem ho vypnul	610
už jste hlasovali	588
už komentarus atsako jų autoriai	3220
už mám predplatné	4501
už mám předplatné	614
už mám předplatné, přihlásit se	505
už mám účet	614
už máte predplatné? prihláste sa	4429
už máte předplatné	614
už máte účet	4429
už máte účet? prihláste sa	4429
už podporujem	4440
už podporuji	501
už sledujete	635
už ste hlasovali	4482
uždaryti	3222
uždaryti galeriją	3268
uždaryti reklamą	3223
uživatelské jméno	615
uživatelské jméno nebo e-mail	614
uživo	4394
užpildykite apklausą	3221
užsakomasis straipsnis	3223
užsakomasis turinys	88	3223
užsisakyti knygą	3252
užsisakyti prenumeratą	3214
""", 'v': """
v košarico	4587
v tem članku	4607
v tomto článku	621
v živo	4593
vaata kõiki	1789
vaata kõiki tellija soodustusi	1735
vaata lähemalt	1742
vaba töökoht	1742
vad tycker du? rösta här	4668
vai kopsavilkums bija noderīgs	3289
vai raksts bija noderīgs	3289
vai tas bija noderīgi	3337
vai vēlaties saņemt paziņojumus	3327
vain jäsenille	2027
vain välttämättömät	2006
vain välttämättömät evästeet	2006
vairāk no autora	3335
vairāk par tēmu	3285
vairāk rakstu	3335
vaizdo grotuvas įkeliamas	3256
vaizdo įrašas	3221
vaizdo įrašas nebepasiekiamas	3256
vaizdo įrašas nepasiekiamas	3256
vaizdo įrašas nepasiekiamas jūsų šalyje	3256
vaizdo įrašo paleisti negalima	3256
vaizdo įrašą rasite čia	3221
valami elromlott. próbáld újra	2607
valami hiba történt. próbálja újra	2607
valgfrit beløb	763
valgfritt beløp	3661
van egy jó sztorija	2614
van egy jó témája	2614
van már előfizetése	2604
van már fiókja	2505
van már fiókod	2604
van már fiókom	2604
vanjski sadržaj	4391
var artikeln till hjälp	4658
var det här till hjälp	4668
var det til hjælp	779
var detta till hjälp	4758
var dette en hjælp	779
var resuméet nyttigt	681
var sammanfattningen till hjälp	4658
varbūt vēlāk	3328
varför ser jag den här annonsen	4766
varför visas den här annonsen	4766
vari atteikties jebkurā laikā	3283
varje bidrag hjälper	4742
varje bidrag räknas	4742
varje krona hjälper	4742
varje krona räknas	4742
vasta küsitlusele	1742
vastaa kyselyyn tästä	1952
vaš e-mail	4405
vaš e-naslov	4604
vaš e-poštni naslov	4604
vaš glas je bil oddan	4584
vaš glas je uračunat	4386
vaš glas je zabeležen	4386	4584
vaš glas je zabilježen	4386
vaš komentar	4335
vaš mejl	4405
vaša e-mail adresa	4405
vaša e-mailová adresa	4504
vaša poruka	4406
vaša poruka je poslana	4405
vaša poruka je poslata	4405
vaša správa	4505
vaše e-mailová adresa	618
vaše ime	4406	4605
vaše jméno	619
vaše meno	4505
vaše soukromí je pro nás důležité	526
vaše sporočilo	4605
vaše sporočilo je poslano	4604
vaše zpráva	619
veckans fråga	4720
vecākie vispirms	3338
vedno prikaži	4589
vegyél jegyet	2579
veja esta publicação no instagram	3922
veja também	3897
veja todas as opções de assinatura	3946
velg beløp	3661
velikost písma	66
veličina fonta	4419
veličina slova	4419
veličina teksta	66
velocidad de reproducción	1655
velocidade de reprodução	3960
velocitat de reproducció	457
velocità di riproduzione	2866
venujte nám # %	4498
ver # comentários	3937
ver biografía	1610
ver comentários	3888
ver conteúdo	3964
ver conteúdo externo	3922
ver dossiê	3985
ver esta publicación en instagram	1614
ver esta publicação	4007
ver esta publicação no instagram	3922
ver fotogalería	1680
ver galería	1592
ver galería de fotos	1680
ver imágenes	1711
ver la galería	1680
ver mais notícias	3985
ver más	1592
ver más artículos	1683
ver más artículos del autor	1610
ver más fotos	1588
ver más noticias	1645
ver más vídeos	1680
ver oferta de suscripción	1708
ver opciones de suscripción	1708
ver preço	3957
ver publicação	3886
ver suscripción	1708
ver también	1586
ver também	3897
ver todas as notícias	3985
ver todas las opciones de suscripción	1641
ver todos los artículos	1680
ver todos los vídeos	1680
ver todos os vídeos	3985
ver traducción	1593
ver tradução	3903
ver transcripción	1655
ver transcrição	3960
ver versión online	1726
ver versión web	1726
ver versão online	4028
ver vídeo	1592
vergrößern	866	1013
verificați adresa de email	4129
verifică-ți e-mailul	4130
verifică-ți emailul	4130
verifică-ți inboxul	4129
verlagssonderveröffentlichung	934
versandkosten können anfallen	986
vertrag kündigen	845
verträge hier kündigen	845
verwandte beiträge	859
ves a la pàgina de donacions	471
ves algún error? comunícalo	1631
veure aquesta publicació a instagram	428
vezetéknév	2608
vezi această postare pe instagram	4068
vezi conținutul	4110
vezi mai multe știri	4092
vezi prețul	4104
vezi răspunsurile	4098
vezi toate știrile	4133
vezi și	4055
već imam nalog	4402
već imam račun	4402
već imate nalog	4325
već imate pretplatu	4325
već imate račun	4325
već podržavam	4340
već pratite	4417
već pratite ovu temu	4417
već sam pretplatnik	4402
već ste glasali	4386
već ste glasovali	4386
već ste pretplatnik	4325
več iz rubrike	4535
več novic iz regije	4535
več o tem	4535
več o temi	4535
več člankov	4607
več člankov avtorja	4607
veľkosť písma	66
veľkosť textu	4520
vi kan inte visa det här innehållet	4727
viac k téme	4433
viac si o tom prečítate tu	4433
viac článkov	4507
videa ni mogoče predvajati	4592
video atskaņotājs tiek ielādēts	3324
video ei ole enää saatavilla	2009
video ei ole käytettävissä	2009
video ikke tilgængelig	752
video již není k dispozici	600
video không khả dụng	5216
video không tồn tại	5216
video mevcut değil	4931
video nav pieejams jūsu valstī	3324
video nelze přehrát	600
video není dostupné	600
video není dostupné ve vaší zemi	600
video není k dispozici	600
video nevar atskaņot	3324
video ni na voljo v vaši državi	4592
video nicht verfügbar	993
video nie je dostupné	4491
video nie je dostupné vo vašej krajine	4491
video nie je k dispozícii	4491
video nije dostupan u vašoj državi	4393
video nije dostupan u vašoj zemlji	4393
video nije moguće reproducirati	4393
video này không còn tồn tại	5216
video này không khả dụng	5216
video oynatici yükleniyor	4931
video sa nedá prehrať	4491
video sa nepodarilo načítať	4491
video se ne može reprodukovati	4393
video se nepodařilo načíst	600
video tiếp theo	5250
video trước	5250
video už není k dispozici	600
video už nie je dostupné	4491
video už nie je k dispozícii	4491
video više nije dostupan	4393
video yüklenemedi	4974
video yüklenirken hata oluştu	4974
video yükleniyor	4931
videoafspilleren indlæses	752
videoclipul următor	4151
videoen er ikke længere tilgængelig	752
videoen er ikke tilgængelig	752
videoen er ikke tilgængelig i dit land	752
videomängija laadimine	1778
videon voi katsoa jutun yläosasta	1952
videon är inte längre tillgänglig	4730
videon är inte tillgänglig	4730
videoyu izlemek için tiklayin	4870
videoyu yükle	4934
videó	2526
videó betöltése	2582
videó betöltése folyamatban	2590
videó lejátszása	2590
videó megtekintése	2590
videók	2526
videólejátszó betöltése	2590
videónkat itt nézheti meg	2528
vidéo	2126
vidéo indisponible	2191
vidéo non disponible	2191
vidéo précédente	2237
vidéo suivante	2237
vidéo à la une	2237
vielen dank für deine nachricht	1008
vielen dank für deine stimme	981
vielen dank für ihr feedback	911
vielen dank für ihre anmeldung	819
vielen dank für ihre nachricht	1008
vielen dank für ihre stimme	981
vielen dank für ihre teilnahme	92
vielleicht später	801
vienkartinė auka	3262
vienkartinė parama	3263
vienmēr atļaut	3322
vienmēr rādīt	3322
vienreizējs ziedojums	3330
viestisi on lähetetty	2029
vil du få varsler	3655
vilkår	676	3573
vill du få notiser	4734
vill du få pushnotiser	4734
vipps et beløp	3546
virheellinen sähköpostiosoite	2029
vis bildet i full størrelse	3588
vis færre	692	3587
vis i fuld skærm	772
vis oversættelse	694
vis større bilde	3588
vis større billede	693
visa bilden i helskärm	4668
visa färre	4668
visa i helskärm	4750
visa i webbläsare	4772
visa i webbläsaren	4772
visa inlägg från facebook	4668
visa inlägg från instagram	4668
visa innehåll	4652
visa innehållet	4727
visa lösenord	4744
visa och godkänn	4727
visa översättning	4669
visas tiesības paturētas	3343
visi komentāri	3338
vissza a címlapra	2610
vissza a főoldalra	2610
vissza a tetejére	2528
vissza az oldal tetejére	2610
visszajelzés	2522
visszajelzés küldése	2617
viteză de redare	4106
vizitează magazinul	4104
više o temi	4332
više od autora	4408
više vijesti iz regije	4332
više članaka	4408
više članaka autora	4408
viết bình luận	5165	5186
viết bình luận của bạn	5209
viết trả lời	5209
vlastná suma	4498
vlastní částka	611
vložený obsah	597
vložit do košíku	594
vložit komentář	633
vložiť do košíka	4486
vložiť komentár	4517
vnesite e-poštni naslov	4604
vnesite veljaven e-poštni naslov	4604
voce generată de ai	4106
você concorda? vote	3937
você está seguindo este tema	4018
você já está inscrito	4014
você já segue este tema	3993
você já votou	3951
você pode gostar	3897
você pode se interessar	3897
você segue este autor	4018
você também pode gostar	3897
voir le détail	2127
voir les détails	2127
voir les réponses	2183
voir les résultats	92	2127
voir les résultats du sondage	2162
voir tous les thèmes	2124
voir toute l'actualité	2213
voir toutes les vidéos	2213
voix générée par ia	2237
voltar ao início	3985
voltar atrás	3903
voltar à página inicial	3985
volver al índice	1711
volver atrás	1593
von einer künstlichen stimme vorgelesen	993
von ki übersetzt	1021
vorgelesen von einer künstlichen stimme	993
vos réactions	2116
votează	92
votează în sondaj	4098
votează în sondajul nostru	4071
votre avis nous intéresse	2162
votre demande a bien été envoyée	2243
votre demande a été envoyée	2243
votre message a bien été envoyé	2209
votre nom et prénom	2243
votre prénom	2210
votre soutien fait la différence	2240
votre vote a bien été pris en compte	2183
votre vote a été enregistré	2183
votre vote a été pris en compte	92
votul dumneavoastră a fost înregistrat	4098
votul tău a fost înregistrat	4098
vous aimerez peut-être	2122
vous avez déjà un compte	2070
vous avez déjà un compte ? connectez-vous	2070
vous avez déjà un compte ? identifiez-vous	2070
vous avez déjà voté	2183
vous bloquez nos publicités	2239
vous n'êtes pas abonné	2207
vous n'êtes pas encore inscrit	2208
vous n'êtes pas inscrit	2208
vous possédez déjà un compte	2070
vous pourriez être intéressé	2122
vous souhaitez témoigner	2248
vous suivez ce thème	2247
vous suivez déjà ce sujet	2224
vous suivez déjà ce thème	2224
vous suivez déjà cet auteur	2224
vous êtes bien inscrit	2243
vous êtes déjà inscrit	2244
vous êtes inscrit	2244
vprašanje dneva	4584
vreau să donez	4124
vreau să primesc newsletterul	4084
vreau să susțin	4123
vsak evro šteje	4599
vsak petek. brezplačno. brez spama	4604
vsak prispevek šteje	4599
vsaka donacija šteje	4599
vsebina je avtorsko zaščitena	4611
vsebina sporočila	4534
vsebine naših partnerjev	4619
vsebine ni mogoče prikazati	4589
vsi članki	4607
vsi članki avtorice	4607
vsi članki avtorja	4607
vstúpiť do diskusie	4436
vstúpiť do galérie	4507
vui lòng kiểm tra email	5232
vui lòng nhập bình luận	5247
vui lòng nhập email	5232
vui lòng nhập email hợp lệ	5232
vui lòng nhập họ tên	5232
vyberte si predplatné	4501
vyberte si předplatné	614
vyberte částku	611
vybrat předplatné	614
vybrať	4502
vybrať predplatné	4501
vygenerované ai	4515
vygenerované pomocou ai	4515
vygenerováno ai	631
vygenerováno pomocí ai	631
vyplňte toto pole	618
vypnite blokovanie reklám	4496
vypnite prosím adblock	4496
vypnite, prosím, adblock	4496
vypnúť zvuk	4491
vypněte prosím adblock	608
vypněte si adblock	608
vypočuť si článok	4491
vypočuť článok	4491
vyskytla sa chyba. skúste to znova	4504
vyskúšajte si kvíz	4482
vytisknout článek	514
vytlačiť	4436
vytlačiť recept	62
vytlačiť článok	4436
vytvorené ai	4515
vytvorené pomocou ai	4515
vytvorené umelou inteligenciou	4515
vytvořeno ai	631
vytvořeno pomocí ai	631
vytvořeno umělou inteligencí	631
vytvořila ai	631
vytvořit účet	504
vyzkoušejte si kvíz	588
vyzkoušet	504
vyčerpali ste limit článkov	4501
vágólapra másolva	2623
válassz csomagot	2604
válassz előfizetést	2604
válassz összeget	2601
válasszon csomagot	2604
válasszon előfizetést	2604
válasszon összeget	2601
válasz	2619
válaszok elrejtése	2618
válaszok megjelenítése	2618
válaszolok	2619
választom	2605
választás mentése	2582
vásárlás a webshopban	2517
váš e-mail	510
váš email	618
váš hlas bol započítaný	4482
váš hlas bol zaznamenaný	4482
váš hlas byl započítán	588
váš hlas byl zaznamenán	588
väiksem tekst	1794
väline sisu	1753
välj	4745
välj abonnemang	4744
välj belopp	4741
välj din prenumeration	4744
välj ditt abonnemang	4744
välj erbjudande	4744
välj prenumeration	4744
välj som föredragen källa	4763
vänligen stäng av annonsblockeraren	4737
värsked uudised	1737
vælg	767
vælg abonnement	766
vælg beløb	763
vælg dit abonnement	766
vælg som foretrukken kilde	784
vælg tilbud	766
vérifiez votre boîte de réception	2209
vérifiez votre boîte mail	2209
vés a la recepta	62
více	531
více k tématu	531
více o tématu	531
více si o tom přečtete zde	531
více článků	621
vídeo anterior	1703	4008
vídeo destacado	1703
vídeo indisponível	3960
vídeo no disponible	457	1655
vídeo não disponível	3960
vídeo seguinte	4008
vídeo siguiente	1703
vídeos	1586	3897
võib-olla hiljem	1782
võid igal ajal loobuda	1787
võta nõusolek tagasi	1776
võta toimetusega ühendust	1790
výber redakcie	4433
výběr redakce	531
výhoda pre predplatiteľov	4486
výhoda pro předplatitele	594
výhody pre predplatiteľov	4486
výhody pro předplatitele	594
výsledky	93
výsledky ankety	601
výsledky hlasovania	4492
výsledky hlasování	601
vēl nav konta	3331
vēl neesi abonents	3331
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
všetky komentáre	4517
všetky články	4507
všetky články autora	4507
všetky články autorky	4507
všeč mi je	4615
vždy povolit	598
vždy povoliť	4489
vždy zobrazovat	597
vždy zobrazovať	4488
về trang chủ	5236
về tác giả	5237
về đầu trang	5169
""", 'w': """
w każdy piątek. za darmo. bez spamu	3819
warto przeczytać	3736
was können wir besser machen	911
wczytaj treść	3799
wczytaj więcej	3822
webshopunkból	2579
webáruház	2516
weiterblättern	1013
weitere beiträge	859
werbung schließen	1028
werbung überspringen	839
weź udział w dyskusji	3786
whatsapp'ta paylaş	4855
whatsapp'tan paylaş	4963
whatsappで読む	3007
wiadomość	3820
wiadomość została wysłana	3819
wideo jest niedostępne	3802
wideo niedostępne	3802
widzisz błąd	3827
wie gefällt ihnen dieser artikel	911
wie wir unsere quellen schützen	1016
wielkość czcionki	66
wielkość tekstu	3837
więcej	3736
więcej artykułów	3736
więcej informacji	3736
więcej na ten temat	3736
więcej o	3736
więcej od tego autora	3822
więcej tekstów autora	3822
więcej z	3736
wpisz kwotę	3813
wpisz swój e-mail	3705
wprowadź adres e-mail	3705
wpłata jednorazowa	3814
wpłata miesięczna	3814
wpłać	3699
wpłać jednorazowo	3813
wpłać teraz	3699
wróć do góry	3822
wróć na górę	3822
wróć na stronę główną	3822
wspieraj co miesiąc	3813
współpraca płatna	3839
współpraca reklamowa	3717
wszystkie # zdjęcia	3821
wszystkie # zdjęć	3821
wszystkie artykuły	3822
wszystkie artykuły autorki	3822
wszystkie zdjęcia	3821
wszystkie zdjęć	3821
wybierz kwotę	3813
wybierz ofertę	3816
wybierz prenumeratę	3816
wybierz subskrypcję	3816
wycofaj zgodę	3799
wykorzystałeś limit artykułów	3816
wykryliśmy adblocka	3808
wypełnij to pole	3819
wypisz się	3843
wypisz się w dowolnym momencie	3819
wypróbuj	3702
wyraź zgodę	3721
wystąpił błąd	3820
wystąpił błąd. spróbuj ponownie	3819
wystąpił błąd. spróbuj ponownie później	3819
wyłącz adblocka	3808
wyłącz blokowanie reklam	3808
wyłącz dźwięk	3802
wyłącz reklamy	3839
wyłączyłam adblocka	3809
wyłączyłem adblocka	3808	3809
wyślij	92	3820
wyślij e-mailem	3713
wyślij komentarz	3833
wyślij mailem	3837
wyślij opinię	3831
wyślij wiadomość	3819
wyślij zdjęcia	3827
wyślij zgłoszenie anonimowo	3827
wyślij znajomemu	3713
wyświetl treść	3799
wyświetl w przeglądarce	3843
wählen	1007
własna kwota	3813
włącz	3807
włącz dźwięk	3802
włącz javascript	3802
""", 'x': """
x'te paylaş	4855
xem bình luận	5165
xem bản ghi	5216
xem bản gốc	5170
xem bản đồ	5170
xem bộ ảnh	5236
xem chi tiết	5170
xem chuyên đề	5236
xem các bài viết của tác giả	5180
xem các câu trả lời	5209
xem các gói	5252
xem công thức	62
xem giá	5215
xem giá tốt nhất	5255
xem gói đăng ký	5252
xem kết quả	92	5170
xem lại	5217
xem nhiều	5166
xem nhiều nhất	5166
xem nhiều trong tuần	5202
xem nội dung	5220
xem sản phẩm	5255
xem thêm	5166	5169
xem thêm bài của tác giả	5180	5236
xem thêm bình luận	5165	5186
xem thêm tin	5236
xem thêm video	5236
xem thêm ảnh	5236
xem tiếp	5169
xem toàn bộ	5169
xem trên ứng dụng	5222
xem trả lời	5209
xem tất cả	5169
xem tất cả bài viết	5180
xem tất cả bình luận	5186	5209
xem tất cả ảnh	5236
xem ưu đãi	5215
xem ảnh cỡ lớn	5236
xem ảnh lớn	5236
xでシェア	2960
xでシェアする	3007
xでポスト	2960
xで共有	3061
xで表示	3065
xで見る	3065
x로 공유	3193
x에서 보기	3197
""", 'y': """
y tú qué opinas	1581
ya estás suscrito	1641
ya tengo suscripción	1543
ya tengo una suscripción	1543
ya tenés suscripción	1641
yahoo! japan idでログイン	3047
yahoo!ショッピングで見る	3029
yahoo!ショッピングで購入	3029
yanit gönder	4924
yanitlari gör	4924
yanitlari göster	4924
yapay zeka ile seslendirilmiştir	4931
yapay zeka ile özet	4870
yapay zeka ile özetle	4960
yapay zeka ile üretildi	4974
yapay zeka özeti	4870
yapay zekâ ile seslendirildi	4931
yapay zekâ ile üretildi	4974
yapay zekâ tarafindan seslendirildi	4931
yapay zekâ özeti	4960
yazara e-posta gönder	4956
yazara mesaj gönder	4956
yazarin diğer haberleri	4864
yazarin diğer yazilari	4864	4881
yazarin tüm yazilari	4864	4881
yazarin önceki yazilari	4881
yazinin devami aşağida	4907
yaziyi büyüt	4963
yaziyi küçült	4963
yeni oyunumuzu keşfet	4969
ymmärrän	1953
yorum gönder	4863
yorum yapmak için giriş yap	4924
yorumlar sadece abonelere açiktir	4968
yorumlari gör	4863
yorumu gönder	4924
yorumu şikayet et	4968
yorumu şikâyet et	4968
yorumunu gönder	4924
youtube-tartalom megjelenítése	2528
youtube-videó betöltése	2585
youtubeで見る	3065
youtubeで視聴	3065
youtube에서 보기	3197
yritä myöhemmin uudelleen	2029
yritä uudelleen	2029
yukari çik	4954
yz özeti	4870
yêu cầu của bạn đã được gửi	5253
""", 'z': """
z našeho e-shopu	594
z našeho obchodu	594
z nášho e-shopu	4486
z nášho obchodu	4486
z titulní strany	531
za naročnike	4601
zaakceptuj i pokaż	3799
zaboravili ste šifru	4402
zabranjeno prenošenje	4412
zabudnuté heslo	4429
zadajte platný e-mail	4504
zadejte platný e-mail	618
zadejte svůj e-mail	510
zadejte částku	611
zagłosuj	92
zahlungsart wählen	805
zainstaluj aplikację	3804
zakázat	607
zakázať	4495
zakúpiť licenciu	4512
zaloguj się	3702
zaloguj się przez apple	3816
zaloguj się przez facebooka	3816
zaloguj się przez google	3816
zaloguj się z google	3816
zamknij galerię	3822
zamknij reklamę	3839
zamów	3719
zamów książkę	3795
zamów teraz	3718
zapamatovat přihlášení	614
zapamatovat si mě	614
zapamiętaj mnie	3817
zapamätať si ma	4501
zapisz na później	3713
zapisz się	3705
zapisz się na newsletter	3705
zapisz wybór	3799
zapnout upozornění	604
zapnúť	4495
zapnúť notifikácie	4494
zapnúť titulky	4491
zapnúť upozornenia	4494
zapnúť zvuk	4491
zapomenuté heslo	504
zapomniałem hasła	3816
zapomniałeś hasła	3816
zapomněl jsem heslo	614
zapomněli jste heslo	614
započni kviz	4386
zarejestruj się	3702
zarezervovat místo	594
zarządzaj plikami cookies	3799
zarządzaj powiadomieniami	3806
zarządzaj zgodami	3721
zarządzaj zgodą	3799
zaten üye misiniz	4846
zauważyłeś błąd	3827
zavrieť galériu	4507
zavrieť reklamu	4522
zavřít	501
zavřít galerii	621
zavřít reklamu	639
začať kvíz	4482
začni kviz	4584
začít kvíz	588
załaduj film	3799
załaduj post	3799
załaduj treść	3799
załaduj wideo	3799
załaduj więcej	3739
załóż konto	3702
zaštita osobnih podataka	4348
zaštita privatnosti	4348
zašto vidim ovaj oglas	4421
zašto vidim ovu reklamu	4421
zbývající čas	601
zbývající čas #	600
zbývající čas -#	600
zdarma, každý pátek	511
zdieľajte tento text	4436
zdieľajte článok	4436
zdieľať	4436
zdieľať na facebooku	4436
zdieľať na whatsappe	4520
zdieľať článok	4436
zdjęcie # z #	3821
zdjęcie #/#	3821
zeskanuj kod i pobierz aplikację	3804
zeskanuj kod qr, aby pobrać aplikację	3804
zezwól	3807
zezwól i kontynuuj	3723
zezwól i pokaż	3723
zezwól na powiadomienia	3806
zezwól na reklamy	3812
zezwól raz	3799
zgadzam się	3721
zgadzam się na powiadomienia	3806
zgadzam się na wyświetlanie treści	3721
zgłoś	3730	3834
zgłoś błąd	3730
zgłoś komentarz	3833
zgłoś nadużycie	3833
zgłoś reklamę	3839
ziedot katru mēnesi	3330
ziņa ir nosūtīta	3333
ziņa tiek papildināta	3290
ziņo par kļūdu	3289
ziņot par komentāru	3338
ziņot par kļūdu	3289
zkontrolujte svoji e-mailovou schránku	618
zkontrolujte svou schránku	618
zkopírovat odkaz	514	515
zkopírovat odkaz na článek	514
zkopírováno	638
zkopírováno do schránky	637
zkuste to prosím později	618
zmeniť súhlas	4488
zmeniť veľkosť písma	4520
zmenšit písmo	637
zmenšiť písmo	4520
zmień rozmiar tekstu	3837
zmień ustawienia	3723
zmień ustawienia cookies	3723
zmień zgodę	3799
změnit nastavení	526
změnit nastavení cookies	526
změnit souhlas	597
změnit velikost písma	637
znajdź nas na facebooku	3714
znalazłeś błąd	3827
znalazłeś błąd w tekście	3827
značky	4433
znova naloži stran	4598
znova načítať stránku	4497
znovu načíst stránku	610
zobacz # zdjęcia	3821
zobacz # zdjęć	3821
zobacz cenę	3795
zobacz galerię	3739
zobacz mapę	3740
zobacz ofertę	3795
zobacz również	3736
zobacz szczegóły	3740
zobacz także	3736
zobacz także inne	3736
zobacz też	3736
zobacz w przeglądarce	3843
zobacz więcej	3736
zobacz wszystkie # zdjęcia	3821
zobacz wszystkie # zdjęć	3821
zobacz wszystkie artykuły	3822
zobacz wszystkie zdjęcia	3821
zobacz wszystkie zdjęć	3821
zobacz zdjęcia	3821
zobacz zdjęć	3821
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
zobraziť # fotiek	4506
zobraziť # fotky	4506
zobraziť # fotografie	4506
zobraziť # fotografií	4506
zobraziť # odpovede	4517
zobraziť a prijať	4488
zobraziť cenu	4486
zobraziť diskusiu	4436
zobraziť fotiek	4506
zobraziť fotky	4506
zobraziť fotografie	4506
zobraziť fotografií	4506
zobraziť galériu	4507
zobraziť heslo	4501
zobraziť komentáre	4517
zobraziť menej	4434
zobraziť obsah	4447
zobraziť odpovede	4517
zobraziť ponuku	4486
zobraziť ponuky	4501
zobraziť popis	4507
zobraziť predplatné	4501
zobraziť prepis	4491
zobraziť titulky	4491
zobraziť viac	4434
zobraziť výsledky	92	4482
zobraziť všetko	4434
zobraziť všetky # fotiek	4506
zobraziť všetky # fotky	4506
zobraziť všetky # fotografie	4506
zobraziť všetky # fotografií	4506
zobraziť všetky fotiek	4506
zobraziť všetky fotky	4506
zobraziť všetky fotografie	4506
zobraziť všetky fotografií	4506
zobraziť všetky články	4507
zobraziť všetkých # fotiek	4506
zobraziť všetkých # fotky	4506
zobraziť všetkých # fotografie	4506
zobraziť všetkých # fotografií	4506
zobraziť všetkých fotiek	4506
zobraziť všetkých fotky	4506
zobraziť všetkých fotografie	4506
zobraziť všetkých fotografií	4506
zoradiť podľa	4517
zostań patronem	3699
zostań patronką	3813
zostať prihlásený	4501
zostávajúci čas	4492
zostávajúci čas #	4491
zostávajúci čas -#	4491
zpráva	619
zpráva byla odeslána	618
zpráva pro příjemce: dar	611
zpět na hlavní stránku	621
zpět na začátek	621
zpět nahoru	533
zrušit můžete kdykoli	614
zrušit můžete kdykoliv	614
zrušiť môžete kedykoľvek	4501
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
zvoliť	4502
zvolte předplatné	614
zvolte částku	611
zvoľte predplatné	4501
zvoľte sumu	4498
zväčšiť	4492
zväčšiť foto	4507
zväčšiť fotografiu	4507
zväčšiť písmo	4520
zväčšiť text	4520
zvětšit	533
zvětšit foto	621
zvětšit fotografii	621
zvětšit písmo	637
zvětšit text	637
zwiń	3739
zásady cookies	597
zásady ochrany osobných údajov	4488
získat licenci	628
získat předplatné	614
získať licenciu	4513
získať predplatné	4501
zůstat přihlášen	614
""", '£': """
£# at amazon	1469
""", '©': """
©ntb	3617
""", 'à': """
à découvrir	2122
à la une	2122
à lire	2122
à lire aussi	2122
à lire dans ce dossier	2122
à lire dans la même rubrique	2122
à lire ensuite	2122
à lire également	2122
à ne pas manquer	2122
à voir	2122
à voir aussi	2122
à voir ensuite	2245
""", 'á': """
áno, chcem	4495
áno, prosím	4495
átirat	2591
átirat elolvasása	2590
átirat megjelenítése	2590
áudio gerado por ia	3924
áudio gerado por voz sintética	3924
""", 'ä': """
ähnliche artikel	859
ähnliche beiträge	859
ähnliche themen	859
äldst	4762
äldsta	4762
äldsta först	4761
älteste	1024
älteste zuerst	1023
älä missaa mitään	1926
älä salli	2016
älä seuraa	2044
ämne	4748
ämnen	4665
ämnen i artikeln	4665
ämnen i den här artikeln	4750
ändra cookie-inställningar	4655
ändra cookieinställningar	4655
ändra dina cookie-inställningar	4655
ändra dina cookieinställningar	4727
ändra inställningar	4655
ändra samtycke	4727
ändra textstorlek	4765
är du inte prenumerant	4744
är du redan prenumerant	4632
äänenvoimakkuus	2010
äänesi on laskettu	1994
äänesi on rekisteröity	1994
äänesi on tallennettu	1994
äänestyksen tulokset	2010
äänestys	93
äänestä	92	2000
äänestä nyt	92	1994
äänestä tästä	1952
ääni on tuotettu tekoälyllä	2009
ääni pois	2009
ääni päälle	2009
""", 'å': """
åbn	694
åbn appen	754
åbn billedgalleri	772
åbn galleri	772
åbn i app	754
åbn i browser	792
åbn kort	694
åpne	3589
åpne appen	3653
åpne bildegalleri	3670
åpne faktaboks	3589
åpne galleri	3670
åpne i app	3653
åpne i nettleser	3690
åpne i nettleseren	3690
åpne kart	3589
årlig	3665
årlig betaling	3665
årligt	767
årsvis	4745
årsvis betalning	4745
återkalla samtycke	4727
återstående tid	4731
återstående tid #	4730
återstående tid -#	4730
""", 'æ': """
ældste	783
ældste først	782
ændr dine cookieindstillinger	678
ændr dit samtykke	749
ændr indstillinger	678
ændr samtykke	749
ændr tekststørrelse	785
""", 'ç': """
çengel bulmaca	4929
çerez ayarlari	4858
çerez ayarlarini yönet	4934
çerez politikasi	4858	4880
çerez tercihleri	4934
çerez tercihlerimi değiştir	4861
çerez tercihlerini değiştir	4861
çerez tercihlerini yönet	4934
çerezler	4858
çerezleri yönet	4973
çeviriyi göster	4871
çikiş yap	4846
çok okunanlar	4864
""", 'è': """
è gratis e ci vuole solo un minuto	2844
è stato utile	2858
""", 'é': """
é grátis e leva menos de um minuto	3941
é proibida a reprodução	4019
é proibida a reprodução do conteúdo	4019
écouter	2100
écouter (# min	2100
écouter le podcast	2126
écrire à la rédaction	2217
édition du jour	2122
élő	2591
élő közvetítésünk itt	2610
épingler	62
épingler la recette	62
értem	2530
értesítések	2597
értesítések engedélyezése	2594
értesítések kezelése	2594
értékeld a cikket	2617
értékeld a receptet	62
értékelje a cikket	2617
érvénytelen e-mail-cím	2607
étiquettes	2127
évente	2605
éves előfizetés	2605
éves fizetés	2605
éves számlázás	2605
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2598
így védjük a forrásainkat	2614
írd meg a véleményed	2522
írj a szerkesztőségnek	2614
írj hozzászólást	2618
írja meg véleményét	2522
írjon a szerkesztőségnek	2614
írjon hozzászólást	2618
írjon nekünk névtelenül	2614
""", 'î': """
îmi place	4099
în fiecare lună	4124
în parteneriat cu	4144
înainte # secunde	4106
înapoi # secunde	4106
înapoi la prima pagină	4133
înapoi la început	4156
înapoi sus	4057
încarcă conținutul	4110
încarcă mai multe	4057
încarcă mai multe comentarii	4098
încarcă postarea	4110
încarcă videoclipul	4110
închide	4035
închide fereastra	4156
închide galeria	4156
închide meniul	4156
înregistrare	4039
înregistrează-te	4039
înscrie-te acum	4076
înscrie-te la curs	4076
îți mulțumim pentru vot	4071
""", 'ô': """
ô chữ	5214
""", 'ö': """
öffnen	862
ön hirdetésblokkolót használ	2598
ön mit gondol? szavazzon	2528
önceki	4870
önceki fotoğraf	4981
önceki görsel	4981
önceki haber	4864
önceki video	4974
önceki yazi	4981
öne çikan haberler	4864
öne çikanlar	4864
önerilen haberler	4864
önerilenler	4864
öppna	4669
öppna appen	4732
öppna bildgalleri	4750
öppna galleri	4750
öppna i webbläsaren	4772
öppna karta	4669
összes	2528
összes cikk	2610
összes elfogadása	2583
összes elutasítása	2583
összes megtekintése	2610
översatt med ai	4758
özet faydali oldu mu	4863
""", 'ú': """
új hozzászólás	2522
última hora	1586
últimas	3897
últimas entradas	1586
últimas noticias	1586
últimas notícias	3897
últimas plazas	1621
últimes notícies	419
últimos artículos	1586
únete	1536
únete a la conversación	1579
única	1671	3976
účtované ročne	4501
účtováno ročně	614
""", 'ü': """
über google anmelden	1006
über whatsapp senden	1026
über whatsapp teilen	1026
übersetzung anzeigen	866
überweisung	806
ücretsiz dene	4846
ücretsiz haber limitinize ulaştiniz	4948
ücretsiz kargo	4965
ücretsiz oku	4978
ücretsiz oyna	4927
ücretsiz üye ol	4846
ücretsiz üye olun	4846
ücretsiz, spam yok	4950
ühekordne annetus	1784
ürüne git	4985
ürünü gör	4985
ürünü incele	4930
üye girişi	4846
üye ol	4845	4846
üye olun	4846
üzenet	2608
üzenet küldése	2607
üzenetét elküldtük	2607
""", 'ý': """
ý kiến	5165
ý kiến bạn đọc	5165
ý kiến của bạn	5165	5186
""", 'ā': """
ārējais saturs	3300
""", 'č': """
častite nas kafom	4400
častite nas kavom	4400
častite nas s kavo	4599
čita sintetički glas	4393
čitaj bez oglasa	4421
čitaj u aplikaciji	4395
čitajte bez oglasa	4421
čitajte bez ograničenja	4402
čitajte u aplikaciji	4395
čitajte uz pretplatu	4402
članak je zaključan	4325
članak je zaštićen autorskim pravom	4412
članak se nastavlja ispod oglasa	4331
članak čita sintetički glas	4393
članek bere sintetični glas	4592
članek je avtorsko zaščiten	4611
članek je zaklenjen	4531
članek se nadaljuje pod oglasom	4534
članek se nadaljuje spodaj	4534
článek byl vytvořen automaticky	631
článek je chráněn autorským právem	627
článek namluvila umělá inteligence	600
článek pokračuje pod reklamou	518
článek čte syntetický hlas	600
články autora	621
článok bol vytvorený automaticky	4515
článok je chránený autorským právom	4512
článok číta syntetický hlas	4491
článok číta umelá inteligencia	4491
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
číta umelý hlas	4491
čítajte aj	4433
čítajte bez obmedzení	4501
čítajte najprv v aplikácii	4493
čítajte v aplikácii	4493
čítať bez reklám	4522
čítať celý článok	4507
čítať s predplatným	4501
čítať ďalej	4507
""", 'ď': """
ďakujeme za hlas	4482
ďakujeme za hlasovanie	4482
ďakujeme za odber	4504
ďakujeme za správu	4504
ďakujeme za vašu správu	4504
ďakujeme za váš hlas	92	4482
ďalšia fotografia	4507
ďalšia snímka	4507
ďalšia strana	4507
ďalšie foto	4507
ďalšie správy	4433
ďalšie video	4491
ďalšie články	20	4433
ďalšie články autora	4507
ďalší článok	4507
""", 'đ': """
đang theo dõi	5241
đang tải	5216
đang tải trình phát	5216
đang tải video	5216
điều khoản sử dụng	5164
điều khoản sử dụng | chính sách bảo mật	5164
đáng chú ý	5166
đã có tài khoản	5148
đã hiểu	5170
đã sao chép	5154
đã sao chép liên kết	5201
đã xảy ra lỗi	5232
đã đóng bình luận	5209
đóng	5144
đóng cửa sổ	5254
đóng góp	5145
đóng góp hàng tháng	5228
đóng góp một lần	5228
đóng góp ngay	5147
đóng menu	5254
đăng ký	5148
đăng ký của bạn đã được xác nhận	5253
đăng ký khóa học	5215
đăng ký ngay	5148
đăng ký nhận thông báo	5223
đăng ký tham dự	5215
đăng ký thành công	5232
đăng ký để đọc tiếp	5252
đăng nhập	5148
đăng nhập / đăng ký	5148
đăng nhập bằng apple	5230
đăng nhập bằng facebook	5230
đăng nhập bằng google	5230
đăng nhập với facebook	5230
đăng nhập với google	5230
đăng nhập để bình luận	5209
đăng nhập để đọc tiếp	5252
đăng xuất	5148
được quan tâm	5202
được tài trợ	5159
được tạo bởi ai	5250
đặt báo	5148
đặt hàng ngay	5255
đặt mua ngay	5215
đặt vé ngay	5215
đến công thức	62
đến trang quyên góp	5228
đến trang ủng hộ	5228
đề xuất	5166
đề xuất bởi taboola	5205
để lại bình luận	5185	5186
để lại một bình luận	5185	5186
để sau	5144
địa chỉ email của bạn	5253
đọc bài gốc	5254
đọc bài tiếp theo	5254
đọc miễn phí	5252
đọc nhiều	5166
đọc nhiều nhất	5166
đọc sau	5201
đọc thêm	5166	5169
đọc tiếp	5169
đọc tiếp về chủ đề này	5202
đọc toàn bộ bài viết	5236
đọc trên ứng dụng	5222
đồng ý	5163
đồng ý và tiếp tục	5220
đừng bỏ lỡ	5166
""", 'į': """
į el. parduotuvę	3252
į pradinį puslapį	3268
į viršų	3221
įdėti į krepšelį	3252
įgarsinta dirbtinio intelekto	3256
įjungti garsą	3256
įjungti pranešimus	3259
įkelti daugiau	3268
įkelti turinį	3254
įkelti įrašą	3254
įveskite el. pašto adresą	3266
įveskite galiojantį el. pašto adresą	3266
įveskite savo el. pašto adresą	3239
įveskite sumą	3262
įvyko klaida. bandykite dar kartą	3266
įvyko klaida. bandykite vėliau	3266
""", 'ľ': """
ľubovoľná suma	4498
""", 'ł': """
ładowanie odtwarzacza	3802
ładowanie wideo	3802
""", 'ř': """
řadit podle	633
řazení	634
""", 'ś': """
śledź nas	3714
""", 'ş': """
şifremi unuttum	4846
şifrenizi mi unuttunuz	4948
şikayet et	4925
şikâyet et	4925
şimdi değil	4844
şimdi satin al	4985
şurada paylaş	4855
""", 'š': """
šajā rakstā	3335
še nimate računa	4601
še niste naročnik	4601
šiame straipsnyje	3268
šifra	4403
šio turinio parodyti negalime	3254
šio turinio rodyti negalima	3254
šis laukas privalomas	3266
šis lauks ir obligāts	3333
šis raksts ir slēgts	3331
šis saturs nav pieejams	3322
šis straipsnis užrakintas	3264
šis turinys nepasiekiamas	3254
šis vaizdo įrašas nebepasiekiamas	3256
šis vaizdo įrašas nepasiekiamas	3256
šis video nav pieejams	3324
šis video vairs nav pieejams	3324
šo saturu nevar parādīt	3322
šrifto dydis	3273
štampaj	4335
štítky	531
""", 'ž': """
žaisti dabar	3250
že imam račun	4601
že imate račun	4531
že naročnik	4531
že podpiram	4542
že sledite	4616
želite li da primate obaveštenja	4396
želite li primati obavijesti	4396
želite prejemati obvestila	4595
želite prejemati potisna obvestila	4595
želiš primati obavijesti	4396
žiadny spam	4504
žinutė išsiųsta	3266
živě	601
žiūrėkite nuotraukas	3221
žiūrėkite vaizdo įrašą	3221
žiūrėti galeriją	3221
žiūrėti kainą	3252
žiūrėti komentarus	3271
žiūrėti pasiūlymą	3252
žiūrėti planus	3264
žiūrėti rezultatus	92	3250
žiūrėti visus	3268
žymos	3257
žádný spam	618
""", 'ư': """
ưu đãi #% hôm nay	5215
ưu đãi cho bạn đọc	5215
ưu đãi cho độc giả	5215
ưu đãi tốt nhất	5231
""", 'ș': """
știrea anterioară	4133
știrea continuă mai jos	4157
știrea următoare	4133
știri pe aceeași temă	4092
știri recomandate	4055
știri similare	4055
știrile zilei	4055
""", 'ț': """
ți-a fost util	4098
ți-a fost util acest articol	4071
ți-a fost util acest rezumat	4071
ți-ai uitat parola	4089
ți-ar putea plăcea și	4092
ține-mă minte	4128
""", 'ά': """
άκουσε το άρθρο	1135
άλλες ειδήσεις	20
άλλο ποσό	1152
άνοιγμα	1065
άνοιγμα εφαρμογής	1142
άνοιγμα στην εφαρμογή	1142
άνοιγμα χάρτη	1065
""", 'έ': """
έξοδος από πλήρη οθόνη	1135
έχετε ήδη λογαριασμό	1047
έχετε ήδη ψηφίσει	1127
έχω ήδη λογαριασμό	1155
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1157
έχω λογαριασμό	1155
""", 'ή': """
ήταν χρήσιμο	1127
""", 'ί': """
ίσως αργότερα	1043
ίσως σας ενδιαφέρει	1061
""", 'α': """
αγορά από amazon	1133
αγορά από το amazon	1133
αγορά βιβλίου	1133
αγορά εισιτηρίων	1133
αγοράστε εισιτήρια	1133
αγοράστε εισιτήριο	1133
αγοράστε το βιβλίο	1133
αγοράστε τώρα	1191
ακολουθήστε μας	1168
ακολουθήστε το θέμα	1168
ακολουθήστε τον αρθρογράφο	1190
ακολουθήστε τον συντάκτη	1168
ακολουθείτε ήδη αυτό το θέμα	1168
ακολουθείτε ήδη αυτόν τον συντάκτη	1190
ακολούθησε	1169
ακούστε	1052
ακούστε το άρθρο	1052
ακυρώνετε όποτε θέλετε	1155
ακύρωση οποιαδήποτε στιγμή	1155
αλλαγή προτιμήσεων cookies	1058
αλλαγή ρυθμίσεων απορρήτου	1058
ανάκληση συγκατάθεσης	1139
αναζήτηση	1064
ανανέωση σελίδας	1149
ανανέωση συνδρομής	1186
ανανέωση της σελίδας	1149
αναπαραγωγή βίντεο	1135
αναφέρετε λάθος	1176
αναφέρετε το σχόλιο	1176
αναφορά	1128
αναφορά λάθους	1060
αναφορά σχολίου	1176
αντιγραφή	1172
αντιγραφή link	1052
αντιγραφή συνδέσμου	1052
αντιγραφή συνδέσμου άρθρου	1052
απάντηση	1128
απενεργοποίησα τον ad blocker	1149
απενεργοποιήστε το για να συνεχίσετε	1149
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1186
αποδέχομαι	1059	1069
αποδέχομαι τους όρους χρήσης	1157
αποδοχή	1059	1069
αποδοχή ειδοποιήσεων	1147
αποδοχή και συνέχεια	1139
αποδοχή όλων	1059	1069
αποδοχή όλων των cookies	1180
αποδοχη	1059
αποδοχη ολων	1059
αποθήκευση	1052
αποθήκευση άρθρου	1192
αποθήκευση επιλογών	1139
αποθήκευση προτιμήσεων	1139
αποθήκευση συνταγής	62
αποθηκεύστε το άρθρο	1052
αποκλεισμός	1145
αποκλειστικά για συνδρομητές	1155
αποκτήστε το τώρα	1191
απομαγνητοφώνηση	1136
απομνημόνευση	1156
απορριψη	1059
αποστολή	1158
αποστολή με email	1052
αποστολή σχολίου	1127
αποσύνδεση	1047
αποτελέσματα	93
αποτελέσματα δημοσκόπησης	1128
αποτελέσματα ψηφοφορίας	1128
αποτυχία φόρτωσης βίντεο	1181
απόκρυψη	1065
απόκρυψη απαντήσεων	1127
απόρριψη	1059	1069
απόρριψη όλων	1059	1069
απόρριψη όλων των cookies	1180
αργότερα	1147
αρχική	1064
αρχική σελίδα	1161
αυτό το άρθρο είναι κλειδωμένο	1155
αυτό το βίντεο δεν είναι διαθέσιμο	1135
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1135
αυτό το πεδίο είναι υποχρεωτικό	1157
αυτόματη αναπαραγωγή	1136
αυτόματη μετάφραση	1136
αφήγηση με συνθετική φωνή	1135
αφήστε ένα σχόλιο	1127
αφήστε σχόλιο	1060
αφήστε το σχόλιό σας	1127
""", 'β': """
βίντεο	1061
βαθμολογήστε το άρθρο	1060
βρήκατε κάποιο λάθος	1163
βρήκατε λάθος	1163
""", 'γ': """
γίνε συνδρομητής	1047
γίνε υποστηρικτής	1152
γίνετε μέλος	1044
γίνετε συνδρομητής	1047
γίνετε υποστηρικτές	1152
γράψτε σχόλιο	1060
γράψτε το email σας	1187
γράψτε το σχόλιό σας	1176
""", 'δ': """
δείτε ακόμη	1189
δείτε και	1061
δείτε ξανά	1181
δείτε περισσότερα	1064
δείτε τα αποτελέσματα	92	1065	1086
δείτε τα πακέτα	1186
δείτε τα πακέτα συνδρομών	1186
δείτε τα σχόλια	1060
δείτε τα όλα	1189
δείτε τη συλλογή	1161
δείτε τη συνταγή	62
δείτε την προσφορά	1133
δείτε τις απαντήσεις	1127
δείτε τις προσφορές	1186
δείτε τις φωτογραφίες	1161
δείτε το αφιέρωμα	1161
δείτε το προφίλ	1163
δείτε το προϊόν	1191
δείτε το στο amazon	1133
δείτε το φωτορεπορτάζ	1161
δείτε φωτογραφίες	1161
δείτε όλα	1064
δείτε όλα τα άρθρα	1161
δείτε όλα τα βίντεο	1161
δείτε όλα τα παιχνίδια	1130
δείτε όλα τα σχόλια	1084
δείτε όλες τις ειδήσεις	1161
δείτε όλες τις προσφορές	1133
δείτε όλες τις φωτογραφίες	1161
δεν έχετε λογαριασμό	1155
δεν αποδέχομαι	1059
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1135
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1139
δεν είστε ακόμη συνδρομητής	1155
δεν είστε συνδρομητής	1155
δεν μου αρέσει	1128
δεν ξέρω	1128
δεν ξέρω / δεν απαντώ	1128
δες περισσότερα	1189
δημιουργήθηκε με ai	1181
δημιουργήθηκε με τεχνητή νοημοσύνη	1181
δημιουργία λογαριασμού	1047
δημοσίευση σχολίου	1127
δημοσκόπηση	93
δημοσκόπηση της ημέρας	1086
δημοφιλέστερα	1061
δημοφιλέστερο	1156
δημοφιλή	1061
δημοφιλή άρθρα	1061
διάρκεια	1136
διαβάζεται από συνθετική φωνή	1135
διαβάστε ακόμα	1061
διαβάστε ακόμη	1061
διαβάστε αργότερα	1192
διαβάστε δωρεάν	1186
διαβάστε επίσης	1061
διαβάστε επίσης στο	1061
διαβάστε και	1061
διαβάστε ολόκληρο το άρθρο	1161
διαβάστε περισσότερα	1061	1064
διαβάστε στην εφαρμογή	1142
διαβάστε το στην εφαρμογή	1142
διαβάστε όλο το άρθρο	1161
διαθέσιμη στο app store	1142
διαθέσιμο στο app store	1142
διαφήμιση	1055	1077
διαφημίσεις	1055
διαφημιση	1055
διαφημιστείτε	1077
διαφημιστικό περιεχόμενο	88	1055
διαφημιστικός χώρος	1107
διαφωνω	1059
διαφωνώ	1059
διαχείριση cookies	1139
διαχείριση επιλογών	1059	1139
διαχείριση προτιμήσεων	1180
διαχείριση συγκατάθεσης	1139
δωρήστε	1044
δωρίστε το άρθρο	1171
δωρεά	1044
δωρεάν αποστολή	1173
δωρεάν, χωρίς spam	1157
""", 'ε': """
είσοδος	1047
είστε ήδη εγγεγραμμένος	1187
είστε ήδη συνδρομητής	1155
εγγραφή	1047
ειδήσεις σήμερα	1061
ειδήσεις τώρα	1061
ειδοποίηση για συντάκτη	1190
εισάγετε έγκυρο email	1157
εισάγετε το email σας	1187
εισαγάγετε το email σας	1187
εκτυπώστε το άρθρο	1052
εκτύπωση	1052
εκτύπωση συνταγής	62
ελέγξτε τα εισερχόμενά σας	1157
ελέγξτε το email σας	1157
ελεύθερη δωρεά	1185
ελεύθερο ποσό	1152
εμφάνιση ανάρτησης	1139
εμφάνιση απαντήσεων	1127
εμφάνιση λιγότερων	1161
εμφάνιση περιεχομένου	1139
εμφάνιση περισσότερων	1161
εμφάνιση πρωτοτύπου	1065
εμφάνιση υποτίτλων	1135
εμφάνιση όλων	1065
ενεργοποίηση	1144
ενεργοποίηση ειδοποιήσεων	1143
ενεργοποιήστε τις ειδοποιήσεις	1143
επαναφόρτωση σελίδας	1149
επικοινωνήστε μαζί μας	1163
επικοινωνήστε με τη σύνταξη	1163
επικοινωνήστε με τον συντάκτη	1163
επικοινωνία	1060	1077
επικοινωνία με τη σύνταξη	1163
επιλέξτε	1156
επιλέξτε πακέτο	1155
επιλέξτε ποσό	1185
επιλέξτε συνδρομή	1155
επιλέξτε τη συνδρομή σας	1155
επιλογές συντακτών	1061
επιλογή	1156
επισκεφθείτε το κατάστημα	1133
επιστροφή στην αρχική	1161
επιστροφή στην κορυφή	1064
επιτρέπεται	1144
επόμενη είδηση	1161
επόμενη εικόνα	1189
επόμενη φωτογραφία	1189
επόμενο	1064
επόμενο άρθρο	1061
επόμενο βίντεο	1181
επώνυμο	1158
ερώτηση της ημέρας	92
ετήσια	1153
ετήσια χρέωση	1156
ετικέτες	1061
ευχαριστούμε για τη στήριξή σας	1185
ευχαριστούμε για τη στήριξη	1185
ευχαριστούμε για την ψήφο σας	92	1127
ευχαριστούμε, το μήνυμά σας στάλθηκε	1157
εφάπαξ	1153
εφάπαξ δωρεά	1152
""", 'η': """
η δημοσκόπηση της εβδομάδας	1085
η διαφήμιση συνεχίζεται	1191
η δωρεά μου	1185
η εγγραφή ολοκληρώθηκε	1187
η εγγραφή σας ολοκληρώθηκε	1187
η ερώτηση της εβδομάδας	1085
η στήριξή σας κάνει τη διαφορά	1185
η συνέχεια μετά τη διαφήμιση	1107
η ψήφος σας	1085
η ψήφος σας καταχωρήθηκε	1127
η ψήφος σας καταχωρίστηκε	1127
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1143
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1143
θέμα	1188
θέματα	1061
θα θέλατε να λαμβάνετε ειδοποιήσεις	1143
""", 'κ': """
κάθε ευρώ μετράει	1153
κάθε μήνα	1153
κάθε συνεισφορά έχει αξία	1153
κάθε συνεισφορά μετράει	1153
κάνε το κουίζ	1130
κάντε δωρεά	1044
κάντε μια δωρεά	1044
κάντε το κουίζ	1130
κάντε το τεστ	1132
κάτι πήγε στραβά	1158
καλύτερη προσφορά	1156
κανόνες σχολιασμού	1060
κατάλαβα	1065
κατάργηση σίγασης	1135
κατάστημα	1173
κατεβάστε από το app store	1142
κατεβάστε από το google play	1142
κατεβάστε την εφαρμογή	1142
κατεβάστε το app	1142
κατεβάστε το επεισόδιο	1135
κατεβάστε το ηχητικό	1135
κατηγορίες	1061
κεράστε μας έναν καφέ	1152
κλείσιμο	1043
κλείσιμο μενού	1189
κλείσιμο παραθύρου	1189
κλείστε θέση	1133
κοινοποίησε	1052
κοινοποίηση	1052
κοινοποίηση στο facebook	1052
κοινοποίηση στο twitter	1052
κοινοποίηση στο whatsapp	1171
κοινοποιήστε	1052
κοινοποιήστε το άρθρο	1052
κρυπτόλεξο	1132
κωδικοί έκπτωσης	1191
""", 'λ': """
λήψη ήχου	1135
λεπτομέρειες	1065
λιγότερα	1065
""", 'μ': """
μάθετε περισσότερα	1059
μέγεθος γραμμάτων	66
μέγεθος γραμματοσειράς	1171
μέγεθος κειμένου	66
μήνυμα	1188
μαθετε περισσοτερα	1059
με την υποστήριξη	1055
με την υποστήριξη της	1173
με την υποστήριξη του	1173
μεγέθυνση	1065
μεγέθυνση εικόνας	1161
μεγαλύτερα γράμματα	1171
μενού	1064
μετάβαση στη σελίδα δωρεών	1152
μετάβαση στη συνταγή	62
μετάβαση στο κύριο περιεχόμενο	1063
μετάβαση στο περιεχόμενο	1063
μεταβείτε στο περιεχόμενο	1063
μη έγκυρη διεύθυνση email	1157
μη έγκυρο email	1157
μη διαθέσιμο βίντεο	1135
μη χάσετε	1061
μην το χάσεις	1061
μην χάσετε	1061
μηνιαία	1153
μηνιαία δωρεά	1152
μηνιαία συνεισφορά	1152
μηνιαία χρέωση	1156
μηνιαίως	1153
μικρότερα γράμματα	1171
μοιράσου το	1052
μοιράσου το άρθρο	1192
μοιραστείτε	1052
μοιραστείτε το	1052
μοιραστείτε το άρθρο	1052
μου αρέσει	1128
μπορεί να σας αρέσει	1061
μόνο για συνδρομητές	1047
""", 'ν': """
να επιτρέπεται	1145
να επιτρέπεται πάντα	1139
να επιτραπεί	1144
να με θυμάσαι	1155
ναι	1147
ναι θέλω	1145
ναι, θέλω	1144
ναι, φυσικά	1145
νεότερα	1128
νεότερα πρώτα	1128
""", 'ξ': """
ξέχασα τον κωδικό μου	1155
ξεκλειδώστε το άρθρο	1186
ξεχάσατε τον κωδικό	1047
ξεχάσατε τον κωδικό σας	1155
""", 'ο': """
ο λογαριασμός μου	1047
ο σύνδεσμος αντιγράφηκε	1052
οι απόψεις είναι προσωπικές	1079
οι απόψεις που εκφράζονται είναι προσωπικές	1079
οι απόψεις του άρθρου είναι προσωπικές	1079
οι συνεργάτες μας	1139
ονοματεπώνυμο	1158
""", 'π': """
πάντα να επιτρέπεται	1139
πάρτε μέρος στη δημοσκόπηση	1127
πήγαινε στη συνταγή	62
πίσω στην κορυφή	1161
παίξε τώρα	1130
παίξε υπεύθυνα	1133
παίξτε δωρεάν	1130
παίξτε τώρα	1130
παίξτε υπεύθυνα	1133
παιχνίδια	1132
πακέτα συνδρομών	1186
παλαιότερα	1128
παράκαμψη προς το κυρίως περιεχόμενο	1063
παράλειψη	1136
παράλειψη διαφήμισης	1181
παρουσιάστηκε σφάλμα	1157
πατήστε για ήχο	1181
παύση βίντεο	1135
παύση παρακολούθησης	1168
πείτε μας τη γνώμη σας	1127
πείτε τη γνώμη σας	1127
περίληψη ai	1167
περίληψη με ai	1167
περιορισμένες θέσεις	1104
περιορισμένος αριθμός θέσεων	1104
περισσοτερες επιλογες	1059
περισσότερα	1061	1064
περισσότερα άρθρα	1061
περισσότερα άρθρα του συντάκτη	1161
περισσότερα σχόλια	1127
περισσότερες ειδήσεις	1061
περισσότερες επιλογές	1059	1172
πες τη γνώμη σου	1127
πλήρης οθόνη	1136
πληρωμή με paypal	1186
ποια είναι η γνώμη σας	1085
ποιοι είμαστε	1077
πολιτική cookies	1069	1077
πολιτική απορρήτου	1069	1077
πολιτική διορθώσεων	1163
προβολή περιεχομένου	1139
προηγούμενη είδηση	1161
προηγούμενη φωτογραφία	1189
προηγούμενο	1064
προηγούμενο άρθρο	1061
προηγούμενο βίντεο	1181
προνόμια συνδρομητών	1133
προσαρμογή	1059
προσθέστε σχόλιο	1084
προσθέστε το σχόλιό σας	1084
προσθήκη απάντησης	1176
προσθήκη στα θέματά μου	1190
προσθήκη στο καλάθι	1191
προσθήκη σχολίου	1060
προσθήκη ως προτιμώμενη πηγή	1168
προστασία προσωπικών δεδομένων	1069
προσφορά για αναγνώστες	1133
προσφορά για συνδρομητές	1133
προσωπικά δεδομένα	1077
προτείνουμε	1061
προτείνουμε επίσης	1061
προτεινόμενα	1061
προτεινόμενα από taboola	1107
προτιμήσεις cookies	1139
προτιμήσεις απορρήτου	1180
προωθητικό περιεχόμενο	1055
πρόσφατα άρθρα	1061
πώς να απενεργοποιήσετε τον ad blocker	1149
πώς να το απενεργοποιήσετε	1151
""", 'ρ': """
ροή	1061
ροή ειδήσεων	1061
ρυθμίσεις	1059
ρυθμίσεις cookie	1139
ρυθμίσεις cookies	1069
ρυθμίσεις απορρήτου	1139
ρυθμισεις	1059
""", 'σ': """
σίγαση	1136
σας βοήθησε αυτό το άρθρο	1127
σας φάνηκε χρήσιμο	1127
σε συνεργασία με	1173
σκανάρετε το qr code	1142
σταυρόλεξα	1132
σταυρόλεξο	1132
στείλε το σε φίλο	1052
στείλτε μας τις φωτογραφίες σας	1163
στηρίξτε μας	1044
στηρίξτε μας στο patreon	1152
συμφωνω	1059
συμφωνώ	1069
συμφωνώ με την επεξεργασία των δεδομένων μου	1157
συμφωνώ με τους όρους χρήσης	1157
συνέχεια ανάγνωσης	1064
συνέχεια με apple	1155
συνέχεια με email	1186
συνέχεια με facebook	1155
συνέχεια με google	1155
συνέχεια στην ιστοσελίδα	1142
συνέχεια στο site	1142
συνέχεια στον browser	1142
συνδεθείτε	1047
συνδρομή	1047
συνδρομητές	1047
συνεχίζεται μετά τη διαφήμιση	1107
συνεχίστε την ανάγνωση	1189
σφάλμα φόρτωσης βίντεο	1181
σχετικά	1061
σχετικά άρθρα	1061
σχετικά θέματα	1061
σχετικά με εμάς	1077
σχετικά νέα	1061
σχετικές ειδήσεις	1061
σχετικό άρθρο	1061
σχολιάστε	1060
σχολιάστε το άρθρο	1060
σχόλια	1060
σχόλιο	1060
σύνδεση	1047
σύνδεση με apple	1155
σύνδεση με facebook	1155
σύνδεση με google	1155
σύνοψη με ai	1167
""", 'τ': """
τέλος διαφήμισης	1133
τέλος της διαφήμισης	1133
τέσταρε τις γνώσεις σου	1130
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1079
τα πιο δημοφιλή	1061
τα πιο δημοφιλή της ημέρας	1061
τα πιο διαβασμένα	1061
τα πιο πρόσφατα	1061
τα σχόλια είναι απενεργοποιημένα	1176
τα σχόλια είναι μόνο για συνδρομητές	1176
ταξινόμηση	1128
ταξινόμηση κατά	1128
ταυτότητα	1077
ταχύτητα αναπαραγωγής	1135
τελευταία άρθρα	1061
τελευταία νέα	1061
τελευταίες ειδήσεις	1061
τεστάρετε τις γνώσεις σας	1130
το email σας	1187
το email υπάρχει ήδη	1187
το άρθρο εκφράζει τις απόψεις του συντάκτη	1079
το άρθρο συνεχίζεται μετά τη διαφήμιση	1107
το άρθρο συνεχίζεται παρακάτω	1107
το αίτημά σας στάλθηκε	1187
το αίτημά σας υποβλήθηκε	1187
το απενεργοποίησα	1149
το βίντεο δεν είναι διαθέσιμο	1135
το βίντεο φορτώνει	1135
το κείμενο συνεχίζεται παρακάτω	1107
το μήνυμά σας	1187
το μήνυμά σας εστάλη	1157
το μήνυμά σας στάλθηκε	1157
το πεδίο είναι υποχρεωτικό	1157
το πιο δημοφιλές	1156
το σχόλιό σας	1084
το ψευδώνυμό σας	1176
το όνομά σας	1176
τρέχων χρόνος	1136
""", 'υ': """
υπενθύμιση αργότερα	1043
υποβολή	92	1158
υποβολή σχολίου	1060
υπολειπόμενος χρόνος	1136
υποστηρίξτε μας	1044
υποχρεωτικά πεδία	1157
υποχρεωτικό πεδίο	1157
υπότιτλοι	1136
""", 'φ': """
φόρτωση ανάρτησης	1139
φόρτωση βίντεο	1135
φόρτωση περιεχομένου	1139
φόρτωση περισσότερων	1064
φόρτωση περισσότερων σχολίων	1127
φόρτωση προγράμματος αναπαραγωγής	1135
""", 'χ': """
χαρίστε αυτό το άρθρο	1052
χορηγοί	1173
χορηγούμενο	1055
χορηγούμενο άρθρο	1055
χορηγούμενο περιεχόμενο	1055
χορηγούμενο περιεχόμενο από taboola	1107
χορηγούμενοι σύνδεσμοι	1107
χορηγός	1173
χρόνος που απομένει	1135
χωρίς spam	1157
""", 'ψ': """
ψήφισε	92	1128
ψηφίστε	92	1128
ψηφίστε στη δημοσκόπηση	1127
ψηφοφορία	93	1086
""", 'ό': """
όλα τα άρθρα του συντάκτη	1161
όλα τα βίντεο	1161
όλα τα νέα	1161
όλα τα παιχνίδια	1130
όλα τα σχόλια	1060
όλες οι ειδήσεις	1061
όνομα	1158
όροι σχολιασμού	1060
όροι χρήσης	1069	1077
όχι ευχαριστώ	1043
όχι τώρα	1043	1147
όχι, ευχαριστώ	1043	1147
""", 'а': """
або	5113
абонамент	248
абонирай се	249
абонирай се за бюлетина	326
абонирайте се	248
автовоспроизведение	4280
автовідтворення	5100
автоматический перевод	4308
автоматическое воспроизведение	4280
автоматичне відтворення	5100
автоматичний переклад	5128
автоматично възпроизвеждане	314
автоматично преведено	335
автоматично пускане	314
авторизация	4173
авторизоваться	4173
адрес электронной почты	4176
азартные игры вызывают зависимость	4190
азартные игры могут вызвать зависимость	4190
азартные игры могут вызывать зависимость	4190
актуално	256
актуальне	5024
анкета	93	307
анкета на деня	306
анонимна кутия	332
анонимная почта	4303
анонимный ящик	4303
анонімна пошта	5123
анонімна скринька	5123
архив	4204
аудиоверсия	4280
аудіоверсія	5100
""", 'б': """
бажаєте отримувати сповіщення	5104
банковская карта	4172
банковский перевод	4172
без спам	326
без спама	4295
без спаму	5115
безкоштовна доставка	5095
безкоштовно. без спаму	5115
безопасный платеж	4171
безплатна доставка	310
бесплатная доставка	4275
бесплатно. без спама	4295
беше ли полезно	335
благодарим ви за абонамента	326
благодарим ви, че гласувахте	306
благодарим за вашия глас	306
благодарим за гласа	306
благодарим за съобщението	326
блокирай	318
блокировать	4285
блокувати	5105
больше	4204
больше материалов по теме	4204
больше новостей	4204
больше статей	4298
будь-яка сума	5110
будьте в курсе	4176
была ли статья полезной	4199
більше від автора	5118
більше за темою	5024
більше матеріалів автора	5040
більше матеріалів за темою	5024
більше на цю тему	5024
більше новин	5024
більше новин на тему	5024
більше по темі	5024
більше про це	5027
більше статей	5118
""", 'в': """
в закладки	4313
в избранное	4183
в корзину	4191	4274
в наш магазин	4274
в тази статия	329
в тренде	4204
в этой статье	4298
важен каждый рубль	4290
важен любой вклад	4290
важко відповісти	5091
важлива кожна гривня	5110
важливий кожен внесок	5110
важливо	5024
вам будет интересно	4204
вам може бути цікаво	5024
вам може сподобатися	5024
вам может быть интересно	4204
вам может понравиться	4204
вам також може сподобатися	5024
варианты подписки	4292
вартість доставки	5095
варіанти передплати	5112
вас може зацікавити	5024
вас может заинтересовать	4204
ваш e-mail	4176
ваш email	4176
ваш голос враховано	5086
ваш голос зараховано	5086
ваш голос принят	92	4268
ваш голос учтен	4268
ваш голос учтён	92	4268
ваша електронна пошта	5115
ваша почта	4296
ваша пошта	5116
ваша электронная почта	4295
ваше имя	4296
ваше повідомлення	5116
ваше повідомлення надіслано	5115
ваше сообщение	4296
ваше сообщение отправлено	4295
ваше ім'я	5116
вашето име	327
вашето съобщение	327
вашето съобщение е изпратено	326
вашият глас беше отчетен	306
вашият глас е отчетен	306
вашият имейл	326
вашият имейл адрес	326
вбудований контент	5097
введите e-mail	4176
введите email	4176
введите ваш email	4176
введите ваш адрес электронной почты	4176
введите корректный e-mail	4295
введите корректный email	4177
введите корректный адрес	4177
введите правильный e-mail	4177
введите сумму	4289
введіть коректний e-mail	5115
введіть суму	5109
вгору	5087
вградено съдържание	311
вернуться на главную	4298
версия для печати	4183
версия за печат	339
версія для друку	5133
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
вже вимкнено	5108
вже зареєстровані	4999
вже маєте акаунт	5112
вже маєте передплату	5112
вже є акаунт	4999
ви вже голосували	5086
ви вже проголосували	5086
ви вже підписані	5131
ви вже підписані на цю тему	5131
ви вичерпали ліміт статей	5112
ви можете відписатися будь-коли	5115
ви підписані	5115
ви підписані на автора	5131
ви підписані на тему	5131
ви успішно підписалися	5115
виберіть суму	5109
вибрати	5113
вибір редакції	5024
видео	4204
видео # из #	4297
видео # от #	328
видео больше недоступно	4280
видео загружается	4280
видео не может быть воспроизведено	4280
видео недоступно	4280
видео недоступно в вашей стране	4280
видео недоступно в вашем регионе	4280
видеоплеер загружается	4280
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
вийти	4999
використання матеріалів лише з дозволу редакції	5124
вимкнути звук	5100
вимкнути рекламу	5135
вимкніть adblock	5106
винаги показвай	311
винаги разрешавай	311
виникла помилка. спробуйте ще раз	5115
виправлення й уточнення	5123
вкажіть суму	5109
включете javascript	314
включете известията	317
включете се в дискусията	336
включи	318
включи звука	314
включи известията	317
включи се в дискусията	336
включите уведомления	4264
включить	4285
включить звук	4280
включить уведомления	4264
вконтакте	4184
влез	249
влез с facebook	323
влез с google	323
влез, за да коментираш	336
влезте	249
вміст недоступний	5097
внешний контент	4277
во весь экран	4207
водещи новини	256
войти	4173
войти в аккаунт	4173
войти в чат	4199
войти по почте	4292
войти с помощью google	4292
войти с яндекс id	4292
войти через apple	4292
войти через facebook	4292
войти через google	4292
войти через vk	4292
войти через вконтакте	4292
войти через яндекс	4292
войти, чтобы комментировать	4309
вопрос дня	4271
воспроизвести	4207
воспроизвести видео	4280
восстановить пароль	4292
время на чтение	4207
время чтения # мин	4207
все	4207
все комментарии	4199
все още няма коментари	336
все още нямате профил	323
все права сохранены	4304
всегда показывать	4277
всегда разрешать	4278
всего проголосовало #	4268
всеки лев е важен	321
всеки лев помага	321
всеки петък. безплатно. без спам	326
всички коментари	336
всички статии	329
всички статии на автора	329
встановити додаток	5102
встановити застосунок	5102
встроенный контент	4277
всяка помощ е важна	321
всяко дарение е важно	321
всяко дарение помага	321
всі коментарі	5129
всі матеріали	5118
всі матеріали автора	5118
всі новини	5026
всі статті	5118
всі статті автора	5118
вход	249	4173
вход с apple	323
вход с facebook	323
вход с google	323
вхід	4999
въведете валиден имейл	326
въведете имейл	326
въведете сума	321
възникна грешка. опитайте отново	326
възникна грешка. опитайте по-късно	326
външно съдържание	311
въпрос на деня	306
вы подписались	4177
вы подписаны	4295
вы подписаны на автора	4311
вы подписаны на тему	4311
вы уже голосовали	4268
вы уже проголосовали	4268
вы успешно подписались	4295
выберите подписку	4292
выберите сумму	4171
выберите тариф	4292
выбор редакции	4204
выбрать	4293
выбрать подписку	4292
выбрать тариф	4292
выйти	4173
від наших партнерів	5135
відео	5024
відео # з #	5117
відео # із #	5117
відео більше недоступне	5100
відео вище	5051
відео недоступне	5100
відео недоступне у вашій країні	5100
відео неможливо відтворити	5100
відео нижче	5051
відеоплеєр завантажується	5100
відкликати згоду	5097
відкрити	5028
відкрити в додатку	5102
відкрити в застосунку	5102
відкрити галерею	5118
відкрити застосунок	5102
відкрити карту	5028
відкрити статтю	5112
відновити пароль	5112
відписатися	5132
відписатися від теми	5131
відписатися можна будь-коли	5115
відповісти	5019	5130
відправити	5116
відскануйте qr-код	5103
відскануйте qr-код, щоб завантажити застосунок	5102
відтворити	5101
відтворити відео	5100
відхилити	5014
відхилити все	5098
відхилити всі	5098
""", 'г': """
генерирано от ai	335
генерирано от ии	335
генерирано с изкуствен интелект	335
главная	4207
главная страница	4299
главное	4204
главное за день	4204
главные новости	4204
гласувай	92	307
гласувайте	92
гласувам	307
гледай видеото	314
годишен абонамент	324
годишно	324
годишно плащане	324
годовая подписка	4293
головна	5026
головна сторінка	5119
головне	5024
головне за день	5024
головні новини	5024
голосование	93
голосовать	92	4271
голосування	93
голосувати	92	5091
грати	5091
грати онлайн	5086
громкость	4281
гучність	5101
""", 'д': """
да, включить	4265
да, искам	318
да, моля	318
да, пожалуйста	4285
да, спасибо	4285
да, хочу	4285
далее	4207
далі	5026	5087
дарете	248
дари	248
дари еднократно	321
дари месечно	321
дари сега	248
детали	4209
детальніше	5026
деталі	5028
дзен	4184
дивитися # світлин	5117
дивитися # світлини	5117
дивитися # фото	5117
дивитися # фотографій	5117
дивитися # фотографії	5117
дивитися всі	5118
дивитися всі # світлин	5117
дивитися всі # світлини	5117
дивитися всі # фото	5117
дивитися всі # фотографій	5117
дивитися всі # фотографії	5117
дивитися всі світлин	5117
дивитися всі світлини	5117
дивитися всі фото	5117
дивитися всі фотографій	5117
дивитися всі фотографії	5117
дивитися відео	5100
дивитися галерею	5118
дивитися онлайн-трансляцію	5118
дивитися оригінал	5088
дивитися світлин	5117
дивитися світлини	5117
дивитися усі # світлин	5117
дивитися усі # світлини	5117
дивитися усі # фото	5117
дивитися усі # фотографій	5117
дивитися усі # фотографії	5117
дивитися усі світлин	5117
дивитися усі світлини	5117
дивитися усі фото	5117
дивитися усі фотографій	5117
дивитися усі фотографії	5117
дивитися фото	5117
дивитися фотогалерею	5118
дивитися фотографій	5117
дивитися фотографії	5117
дивіться відео	5051
дивіться відео вище	5051
дивіться відео нижче	5051
дивіться також	5024
дивіться також відео	5051
дивіться у відео	5051
длительность	4281
длительность #	4281
для передплатників	5112
для подписчиков	4173
до закладок	5133
до кошика	5010	5094
до крамниці	5011
до початку сторінки	5090
до рецепту	62
до теми	5024
добавете ни като предпочитан източник	338
добави в количката	309
добави като предпочитан източник	338
добави коментар	336
добави към моите теми	338
добави към предпочитани източници	338
добавить в избранное	4311
добавить в избранные источники	4311
добавить в источники	4311
добавить в корзину	4274
добавить в мои темы	4311
добавить в предпочитаемые источники	4311
добавить комментарий	4199
добровольное пожертвование	4289
довільна сума	5109
догори	5087
додати в кошик	5094
додати до кошика	5094
додати до моїх тем	5131
додати до обраних джерел	5131
додати до обраного	5131
додати до пріоритетних джерел	5131
додати до улюблених джерел	5131
додати коментар	5019
додати як пріоритетне джерело	5131
дозволити	5105
дозволити й показати	5015
дозволити контент	5097
дозволити один раз	5097
дозволити рекламу	5108
дозволити сповіщення	5104
дозволити та показати	5015
дозволити та продовжити	5015
дозволити і показати	5015
дозволити і продовжити	5015
дозвольте сповіщення	5081
докладвай	337
докладвай грешка	259
докладвай коментар	336
докладвай рекламата	341
докладніше	5026
долучитися	4996
долучитися до обговорення	5129
долучитися до спільноти	5109
допомагає будь-яка сума	5110
доставка оплачивается отдельно	4274
достигнахте лимита на статиите	323
доступно по подписке	4173
друга сума	321
другая сумма	4171
други новини	20
другие материалы	20	4204
другие материалы рубрики	4204
другие новости	20	4204
другие новости раздела	4204
другие статьи	4204
другие статьи автора	4298
друк	5005
друкувати	5133
дякуємо за ваш голос	92	5086
дякуємо за ваше повідомлення	5115
дякуємо за голос	5086
дякуємо за повідомлення	5115
дякуємо за реєстрацію	5115
дякуємо за участь в опитуванні	5086
дізнатися ціну	5094
""", 'е': """
единоразово	4167
еднократно дарение	321
ежегодно	4293
ежемесячно	4167
ежемесячное пожертвование	4289
ежемесячный платеж	4290
ежемесячный платёж	4290
економія #%	5113
ексклузивно за абонати	323
ексклюзивно для передплатників	5112
електронна адреса	5116
електронна пошта	5116
електронна пошта або логін	5112
етикети	315
еще нет аккаунта	4292
еще новости	4204
еще от автора	4298
еще по теме	4204
ещё	4204
ещё не подписчик	4292
ещё нет аккаунта	4292
ещё новости	4204
ещё от автора	4298
ещё по теме	4204
""", 'ж': """
желаете ли да получавате известия	317
жодного спаму	5115
""", 'з': """
з нашого магазину	5094
з нашої крамниці	5011
за абонати	323
за датою	5130
за популярністю	5130
за темою	5024
забелязахте грешка	332
заборонити	5105
забравена парола	249
забравили сте паролата си	323
забронировать билет	4274
забронировать место	4274
забронювати квиток	5094
забронювати місце	5094
забув пароль	5112
забули пароль	4999
забыл пароль	4292
забыли пароль	4173
завантаження відео	5100
завантаження плеєра	5100
завантажити аудіо	5100
завантажити випуск	5100
завантажити відео	5097
завантажити додаток	5102
завантажити допис	5097
завантажити застосунок	5102
завантажити контент	5097
завантажити публікацію	5097
завантажити ще	5026
завжди дозволяти	5098
завжди показувати	5097
загрузить видео	4277
загрузить еще	4207
загрузить ещё	4207
загрузить контент	4277
загрузить пост	4277
загрузить публикацию	4277
загрузка видео	4280
загрузка плеера	4280
задонатити	4996
задонатить	4167
задължителни полета	326
задължително	327
задължително поле	326
заказать	4191
заказать книгу	4274
закрити	4995
закрити галерею	5118
закрити рекламу	5135
закрыть	4166
закрыть галерею	4298
закрыть рекламу	4314
залишилося #	5101
залишити відгук	5127
залишити відповідь	5022
залишити коментар	5019
залиште коментар	5129
заметили ошибку	4303
замовити	5010
замовити книгу	5094
замовити книжку	5094
запазете място	309
запази	259
запази за по-късно	339
запази избора	311
запази място	309
запази настройките	311
запази рецептата	62
запази статията	259
запам'ятати мене	5113
заповніть це поле	5115
заполните это поле	4295
запомни ме	324
запомнить меня	4293
започни теста	306
запретить	4285
запропонувати новину	5019
зарегистрироваться	4173
зареди видеото	311
зареди още	329
зареди публикацията	311
зареди съдържанието	311
зареждане на видеото	314
зареждане на плейъра	314
зареєструватися	4999
зарубежной картой	4290
затвори	263
затвори галерията	329
затвори рекламата	341
затрудняюсь ответить	4271
защо виждам тази реклама	341
зберегти	5005
зберегти вибір	5097
зберегти на потім	5133
зберегти налаштування	5097
зберегти рецепт	62
зберегти статтю	5005
збережено	5134
збільшити	5026
збільшити зображення	5118
збільшити текст	5133
збільшити фото	5118
збільшити шрифт	5133
зв'язатися з автором	5118
звук	315
згенеровано за допомогою ші	5127
згенеровано штучним інтелектом	5127
згенеровано ші	5127
згорнути	5028	5118
зменшити шрифт	5133
змінити згоду	5097
змінити налаштування	5015
змінити налаштування cookie	5015
змінити розмір тексту	5133
зміст	5026
зміст статті	5118
знайшли помилку	5123
знижка #%	5113
знижка для передплатників	5094
зображення # з #	5117
зображення # із #	5117
зовнішній контент	5097
зробити внесок	4996
зробити донат	5109
зрозуміло	5014
""", 'и': """
играй сега	306
играть	4271
играть онлайн	4268
из нашего магазина	4274
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
изменить настройки	4194
изменить настройки cookie	4194
изменить размер текста	4313
изменить согласие	4277
изображение # из #	4297
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
ии может ошибаться	4307
или	324	4293
имам профил	323
имате ли профил	323
име	327
имейл адрес	326
имейл или потребителско име	323
имя	4296
индекс	4296
интересное	4204
искате ли да получавате известия	317
использование материалов только с разрешения редакции	4304
исправления и уточнения	4303
""", 'к': """
к началу	4207
к началу страницы	4298
к рецепту	62
каждое пожертвование важно	4289
каждую пятницу. бесплатно. без спама	4295
каждый донат важен	4289
каждый рубль важен	4290
как да изключа adblock	319
как да изключите рекламния блокер	319
как защитаваме източниците си	332
как мы защищаем источники	4303
как мы защищаем наших источников	4303
как отключить adblock	4286
как пазим източниците си	332
картина в картината	314
картинка в картинке	4281
картинка в картинці	5101
категории	4204
категорії	5024
качество	4281
керування згодою	5097
керувати згодою	5097
керувати сповіщеннями	5104
ключови думи	256
книга з автографом	5011
книга з автографом автора	5011
книга с автографом	4192
книга с автографом автора	4192
книга с подписью автора	4192
книги с автографом	4192
книжка з автографом	5011
книжка з автографом автора	5011
книжки з автографом	5011
кожен внесок важливий	5110
кожен донат важливий	5109
кожна гривня важлива	5110
коментар	5019
коментари	259
коментарі	5019
коментарів ще немає	5129
коментирай	259
коментирайте	259
коментирайте първи	259
коментирането е изключено	336
коментування закрито	5129
коментувати	5019
комерційний контент	5135
комерційний матеріал	5135
комментарии	4199
комментарии отсутствуют	4199
комментарий	4199
комментировать	4199
коммерческий контент	4314
коммерческий материал	4314
конец рекламы	4314
контакти	5019
контакты	4199
контент заблокирован	4277
контент заблоковано	5097
контент недоступен	4277
контент недоступний	5097
конфиденциальность	4193
конфиденциальность и cookie	4194
конфіденційність і cookie	5015
копирай връзката	339
копирай линк	259
копирай линка	259
копирането забранено	333
копирано	340
копирано в клипборда	339
копирование запрещено	4304
копировать ссылку	4183
копіювання заборонено	5124
копіювати посилання	5005
край на рекламата	341
крамниця	5010
кросворд	5091
кроссворд	4271
кроссворд дня	4268
кръстословица	307
купете билети	309
купете книгата	309
купи абонамент	249
купи билет	309
купи билети	309
купи книгата	309
купи лиценз	333
купи сега	309
купите нам кофе	4289
купити	5010
купити журнал	5094
купити зараз	5094
купити квитки	5094
купити квиток	5094
купити книгу	5094
купити книжку	5094
купити ліцензію	5124
купити нам каву	5109
купити передплату	5112
купить	4191
купить билет	4274
купить билеты	4274
купить билеты онлайн	4274
купить журнал	4274
купить книгу	4274
купить лицензию	4304
купить номер	4274
купить подписку	4173
купить права на публикацию	4304
купить сейчас	4274
към галерията	329
към количката	309
към магазина	309
към началната страница	329
към началото	315
към рецептата	62
към страницата за дарения	321
към съдържанието	329
кінець реклами	5135
""", 'л': """
лента новостей	4204
линкът е копиран	339
личный кабинет	4173
лише для передплатників	5112
лише необхідні	5097
логин	4293
логин или e-mail	4292
логін	5113
логін або e-mail	5112
лучшие	4310
любая сумма	4290
любая сумма важна	4290
""", 'м': """
магазин	4191
маджонг	307	4271	5091
материал закрыт	4292
материал защищен авторским правом	4304
материал защищён авторским правом	4304
материал партнера	4314
материал партнёра	4314
материал создан автоматически	4307
материалы защищены авторским правом	4304
материалы партнеров	4188
материалы партнёров	4314
материалы по теме	4204
матеріал захищено авторським правом	5124
матеріал партнера	5135
матеріал створено автоматично	5127
матеріали за темою	5024
матеріали захищені авторським правом	5124
матеріали партнерів	5135
матеріали по темі	5024
машинний переклад	5128
машинно преведено	335
машинный перевод	4308
маєте акаунт	5112
маєте новину	5123
меню	4207	5026
месечен абонамент	324
месечно	324
месечно дарение	321
месечно плащане	324
месячная подписка	4293
метки	4204
ми не можемо показати цей вміст	5097
ми не можемо показати цей контент	5097
може би по-късно	263
може да ви хареса	256
може да харесате още	256
может быть, позже	4166
может позже	4166
можете да се откажете по всяко време	323
можете да се отпишете по всяко време	326
можливо, пізніше	4995
можна скасувати будь-коли	5112
мои темы	4311
моите теми	338
мой профиль	4173
моля, изключете рекламния блокер	319
моля, опитайте по-късно	326
моят профил	249
мої теми	5131
мы в социальных сетях	4185
мы в соцсетях	4185
мы вконтакте	4185
мы не можем показать это содержимое	4277
мы не можем показать этот контент	4277
мы отправили вам письмо	4177
мій профіль	4999
місячна передплата	5113
місячна підписка	5113
мітки	5024
""", 'н': """
на весь екран	5100
на весь экран	4280
на главную	4207
на головну	5118
на живо	315
на початок	5101
на початок сторінки	5118
на правах реклами	5008
на правах рекламы	4188
на сторінку пожертв	5109
на страницу пожертвований	4289
на цял екран	314
наверх	4207	5026
нагадати пізніше	4995
нагору	5087
нагору сторінки	5090
надіслати	92	5005	5116
надіслати відгук	5127
надіслати другові	5133
надіслати другу	5005
надіслати електронною поштою	5133
надіслати коментар	5129
надіслати новину	5123
надіслати новину анонімно	5123
надіслати повідомлення	5115
надіслати поштою	5005
надіслати статтю поштою	5005
надіслати у whatsapp	5133
надішліть свої фото	5123
наживо	5101
нажмите, чтобы увеличить	4298
назад	4207	5026	5087
назначение платежа: пожертвование	4289
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
найкраща пропозиція	5113
найкращі	5130
найпопулярніше	5024	5113
найпопулярніше за добу	5024
найпопулярніше за тиждень	5024
найпопулярніший	5113
найти	4207
найчитаніше	5024
налаштування	5014
налаштування cookie	5097
налаштування конфіденційності	5097
налаштування приватності	5097
налаштування файлів cookie	5097
налаштувати cookie	5097
налаштувати сповіщення	5104
налично в google play	316
нам нужно ваше согласие	4194
нам потрібна ваша згода	5015
намали шрифта	339
написати автору	5118
написати анонімно	5123
написати в редакцію	5123
написати коментар	5019
написать автору	4298
написать анонимно	4303
написать в редакцию	4303
написать комментарий	4199
напишете коментар	336
напиши коментар	259
напомни ми по-късно	263
напомнить позже	4166
направете дарение	248
направете теста	306
направи теста	306
настроить cookie	4277
настроить уведомления	4284
настройки	4193
настройки cookie	4193
настройки за поверителност	311
настройки конфиденциальности	4277
настройки на бисквитките	311
настройки приватности	4277
настройки файлов cookie	4277
наступна	5026
наступна новина	5118
наступна світлина	5118
наступна стаття	5024
наступна сторінка	5118
наступне відео	5100
наступне фото	5118
наступний матеріал	5090
наступний слайд	5118
натисніть, щоб збільшити	5118
начална страница	329
начать игру	4268
начать тест	4268
наш магазин	4192
наша крамниця	5011
нашли ошибку	4303
не вдалося відтворити відео	5100
не вдалося завантажити відео	5100
не дозволяти	5082
не зараз	4995	5082
не маєте акаунта	5112
не можем да покажем това съдържание	311
не пропустите	4204
не пропустіть	5024
не разрешать	4265
не сега	263
не сегодня	4166
не сейчас	4166	4265
не сьогодні	4995
не удалось воспроизвести видео	4280
не удалось загрузить видео	4280
не, благодаря	263
невалиден имейл	326
невалиден имейл адрес	326
неверный e-mail	4295
неверный email	4177
неверный адрес электронной почты	4295
неверный имейл	4177
нейросеть может ошибаться	4307
некоректна адреса	5115
некоректний e-mail	5115
некорректный e-mail	4295
некорректный email	4177
некорректный адрес	4295
немає акаунта	5112
немає акаунту	5112
немає коментарів	5129
немає передплати	5112
необов'язково	5116
необязательно	4296
неправильна електронна адреса	5115
неправильный e-mail	4177
неправильный email	4177
неправильный имейл	4177
нет аккаунта	4292
нет комментариев	4199
нет подписки	4292
нет, спасибо	4166	4265
нещо се обърка. опитайте отново	326
нещо се обърка. опитайте по-късно	326
никакого спама	4295
новини	5024
новини за темою	5024
новини компаній	5008
новини партнерів	5008	5024
новости	4204
новости smi#	4204
новости партнеров	4188
новости партнёров	4188
новости по теме	4204
новости сми#	4204
новые	4310
нові	5130
номер телефона	4296
номер телефону	5116
нравится	4310
няма коментари	336
нямам мнение	307
нямам профил	323
нямате абонамент	323
нямате профил	323
ні, дякую	4995	5082
""", 'о': """
обговорити	5019
обговорити в telegram	5022
обговорити в коментарях	5022
обговорити в чаті	5022
обговорити на форумі	5022
обговорити у facebook	5022
обговорити у форумі	5022
оберіть передплату	5112
оберіть план	5112
оберіть суму	5109
обнови страницата	320
обновите страницу	4288
обновить страницу	4288
обов'язкове поле	5115
обов'язково	5116
обрати	5113
обрати передплату	5112
обрати план	5112
обрати тариф	5112
обратная связь	4199
обратно към началната страница	329
обратно към началото	329
обратно нагоре	329
обсудить	4199
обсуждение	4199
общи условия	312
обязательно	4296
обязательное поле	4295
одноклассники	4184
одноразово	4996
озвучено роботом	4280
озвучено синтезированным голосом	4280
озвучено синтезованим голосом	5100
оновити сторінку	5108
оновіть сторінку	5108
опитайте отново	326
опитайте по-късно	326
опитування	93	5091
опитування дня	92	5086
оплата раз в год	4292
оплата раз на рік	5112
опрос	93
опрос дня	92	4268
опублікувати коментар	5022
основание: дарение	321
оставащо време	315
оставащо време #	314
оставащо време -#	314
оставете коментар	336
остави коментар	336
оставить комментарий	4199
оставить отзыв	4307
оставшееся время	4281
оставшееся время #	4280
оставшееся время -#	4280
оставьте комментарий	4309
останні новини	5024
останні статті	5024
от нашите партньори	341
от наших партнеров	4314
от наших партнёров	4314
от нашия магазин	309
ответить	4199	4310
отвори в приложението	316
отвори галерията	329
отвори приложението	316
отговор	337
отговори	337
отиди на рецептата	62
отказ по всяко време	323
отказаться	4193
отказвам всички	312
отклонить	4193
отклонить все	4278
отклонить всё	4278
отключете статията	323
отключете цялата статия	249
отключи статията	249
отключите adblock	4286
отключите адблок	4286
отключить звук	4280
отключить рекламу	4314
открихте грешка	332
открихте грешка в текста	332
открыть	4209
открыть в браузере	4318
открыть галерею	4298
открыть карту	4209
открыть приложение	4282
открыть статью	4292
отмена в любой момент	4292
отменить можно в любой момент	4292
отозвать согласие	4277
отпечатай	259
отпечатай статията	259
отписаться	4312
отписаться можно в любой момент	4295
отписаться от рассылки	4318
отписаться от темы	4311
отпишете се по всяко време	326
отправить	92	4296
отправить другу	4183
отправить комментарий	4309
отправить отзыв	4307
отправить по почте	4183
отправить по электронной почте	4313
отправить сообщение	4295
отримувати сповіщення	5104
отсканируйте qr-код	4283
отстъпка за абонати	309
оттегли съгласието	311
оттегляне на съгласието	311
отхвърли всички	312
оферта за читатели	309
оформити передплату	5112
оформити підписку	4999
оформить донат	4167
оформить доступ	4292
оформить ежемесячное пожертвование	4289
оценете статията	259
оцените материал	4199
оцените рецепт	62
оцените статью	4199
оценить рецепт	62
оцініть матеріал	5019
оцініть рецепт	62
оцініть статтю	5019
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
пароль	4293	5113
партнерский материал	4188
партнерский проект	4188
партнерський матеріал	5008
партнерський проєкт	5008
партньорско съдържание	255
партнёрский материал	4188
партнёрский проект	4188
пасианс	307
пасьянс	4271	5091
пауза	315	4281	5101
переведено автоматически	4307
переведено нейросетью	4307
переведено с помощью ии	4307
перевір себе	5091
перевірте свою пошту	5115
перевірте свої знання	5086
перевірте себе	5091
переглянути # світлин	5117
переглянути # світлини	5117
переглянути # фото	5117
переглянути # фотографій	5117
переглянути # фотографії	5117
переглянути всі # світлин	5117
переглянути всі # світлини	5117
переглянути всі # фото	5117
переглянути всі # фотографій	5117
переглянути всі # фотографії	5117
переглянути всі світлин	5117
переглянути всі світлини	5117
переглянути всі фото	5117
переглянути всі фотографій	5117
переглянути всі фотографії	5117
переглянути галерею	5118
переглянути пропозицію	5094
переглянути результати	92	5086
переглянути світлин	5117
переглянути світлини	5117
переглянути усі # світлин	5117
переглянути усі # світлини	5117
переглянути усі # фото	5117
переглянути усі # фотографій	5117
переглянути усі # фотографії	5117
переглянути усі світлин	5117
переглянути усі світлини	5117
переглянути усі фото	5117
переглянути усі фотографій	5117
переглянути усі фотографії	5117
переглянути фото	5117
переглянути фотографій	5117
переглянути фотографії	5117
переглянути ціну	5094
передплата	4999
передплатити	4999
перезавантажити сторінку	5108
перезавантажте сторінку	5108
перезагрузите страницу	4288
перезагрузить страницу	4288
перейти в галерею	4298
перейти в магазин	4274
перейти до галереї	5118
перейти до досьє	5118
перейти до змісту	5118
перейти до контенту	5118
перейти до крамниці	5011
перейти до магазину	5094
перейти до оплати	5109
перейти до основного вмісту	5118
перейти до пожертви	5109
перейти до пропозиції	5094
перейти до рецепта	62
перейти к досье	4298
перейти к контенту	4298
перейти к оплате	4289
перейти к основному содержанию	4298
перейти к пожертвованию	4289
перейти к предложению	4274
перейти к рецепту	62
перейти к содержанию	4207
перейти к сюжету	4298
перекладено автоматично	5127
перекладено за допомогою ші	5127
перекладено ші	5127
пересказ нейросети	4307
пересказано нейросетью	4307
печать	4183
печать рецепта	62
питання дня	5091
пишете до редакцията	332
пишете на автора	329
пиши на автора	329
платена публикация	88	255
платено партньорство	341
платено съдържание	255
плеер загружается	4280
плейърът се зарежда	314
плеєр завантажується	5100
по дате	4310
по подписке	4173
по популярности	4310
по теме	4204
по-късно	263	318
побачили помилку	5123
повернутися на головну	5118
повернутися нагору	5090
повний екран	5101
повноекранний режим	5100
повідомити новину	5123
повідомити про помилку	5019
повідомити про помилку в тексті	5019
повідомлення	5116
повідомлення надіслано	5115
погоджуюсь	5014
погоджуюся	5014
погодитись і продовжити	5015
погодитися та продовжити	5097
погодитися і продовжити	5015
пограти	5091
подай сигнал	332
подарете тази статия	259
подари статията	339
подарить доступ	4313
подарить материал	4183
подарить статью	4173
подарувати доступ	5133
подарувати статтю	5005
поддержать	4167
поддержать автора	4167
поддержать на boosty	4289
поддержать на patreon	4289
поддержать нас	4167
поддержать проект	4167
поддержать редакцию	4167
поддержите нас	4167
поделитесь	4183
поделиться	4183
поделиться в telegram	4183
поделиться в twitter	4183
поделиться в одноклассниках	4183
поделиться в соцсетях	4183
поделиться вконтакте	4183
поделиться новостью	4183
поделиться ссылкой	4183
поделиться статьей	4183
поделиться статьёй	4183
подкасти	5024
подкасты	4204
подкрепете ни	248
подкрепи	248
подкрепи ни	248
подобається	5130
подобни статии	256
подписаться	4173
подписаться в max	4185
подписаться в telegram	4185
подписаться на автора	4311
подписаться на канал	4185
подписаться на новости	4176
подписаться на рассылку	4176
подписаться на телеграм-канал	4185
подписаться на тему	4311
подписаться на уведомления	4284
подписка	4173
подписка на год	4292
подписка на месяц	4292
подписывайтесь	4185
подпишитесь	4292
подпишитесь на рассылку	4176
подреди по	336
подробнее	4207
подробнее по теме	4204
подтвердите e-mail	4295
подтвердите адрес электронной почты	4295
поділитись	5005
поділитися	5005
поділитися в telegram	5005
поділитися в соцмережах	5005
поділитися новиною	5005
поділитися статтею	5005
поділіться	5005
пожаловаться	4310
пожаловаться на комментарий	4309
пожаловаться на рекламу	4314
пожертвовать	4167
пожертвувати	4996
позволи	318
позволи известия	317
позже	4285
поиск	4207
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
показати # відповідей	5129
показати # відповіді	5129
показати # світлин	5117
показати # світлини	5117
показати # фото	5117
показати # фотографій	5117
показати # фотографії	5117
показати більше	5026
показати вміст	5097
показати все	5028
показати всі	5119
показати всі # світлин	5117
показати всі # світлини	5117
показати всі # фото	5117
показати всі # фотографій	5117
показати всі # фотографії	5117
показати всі світлин	5117
показати всі світлини	5117
показати всі фото	5117
показати всі фотографій	5117
показати всі фотографії	5117
показати відповіді	5129
показати галерею	5118
показати й прийняти	5097
показати коментарі	5019
показати контент	5097
показати менше	5118
показати оригінал	5028	5088
показати пароль	5112
показати підпис	5118
показати результати	92	5086
показати розшифровку	5100
показати світлин	5117
показати світлини	5117
показати субтитри	5100
показати усі # світлин	5117
показати усі # світлини	5117
показати усі # фото	5117
показати усі # фотографій	5117
показати усі # фотографії	5117
показати усі світлин	5117
показати усі світлини	5117
показати усі фото	5117
показати усі фотографій	5117
показати усі фотографії	5117
показати фото	5117
показати фотографій	5117
показати фотографії	5117
показати ще	5026
показати і прийняти	5097
показать # ответа	4309
показать # ответов	4309
показать # фото	4297
показать # фотографии	4297
показать # фотографий	4297
показать больше	4207
показать все	4209	4299
показать все # фото	4297
показать все # фотографии	4297
показать все # фотографий	4297
показать все фото	4297
показать все фотографии	4297
показать все фотографий	4297
показать галерею	4298
показать еще	4207
показать ещё	4207
показать и принять	4277
показать карту	4209
показать комментарии	4199
показать контент	4277
показать меньше	4209	4298
показать оригинал	4209	4269
показать ответы	4309
показать пароль	4292
показать перевод	4209
показать подпись	4298
показать расшифровку	4280
показать результаты	92	4268
показать содержимое	4277
показать субтитры	4280
показать фото	4297
показать фотографии	4297
показать фотографий	4297
показувати завжди	5097
показывать всегда	4277
поки немає коментарів	5129
поле обов'язкове для заповнення	5115
поле обязательно для заполнения	4295
полето е задължително	326
политика cookie	4277
политика за защита на личните данни	311
политика за поверителност	311
политика исправлений	4303
политика конфиденциальности	4193
политика конфиденциальности и cookie	4194
политика обработки персональных данных	4193
полноэкранный режим	4280
полный экран	4281
получавай известия	317
получать уведомления	4284
пользовательское соглашение	4193
політика cookie	5097
політика виправлень	5123
політика конфіденційності	5014
політика конфіденційності та cookie	5015
політика приватності	5097
помогает любая сумма	4290
помочь	4167
помочь нам	4167
помочь проекту	4167
помочь редакции	4167
помітили помилку	5123
понятно	4193
попередня	5026
попередня новина	5118
попередня стаття	5024
попередня сторінка	5118
попереднє фото	5118
попередній матеріал	5090
попередній слайд	5118
поправки и уточнения	332
попробовать бесплатно	4173
попробуйте еще раз	4295
попробуйте ещё раз	4295
попробуйте позже	4295
популярне	5024
популярное	4204
популярные	4204	4310
популярные новости	4204
популярные статьи	4204
популярный	4293
популярні	5130
популярні новини	5024
попълнете това поле	326
поръчай книгата	309
поръчайте книгата	309
посилання скопійовано	5005
поскаржитися	5130
поскаржитися на коментар	5129
поскаржитися на рекламу	5135
последнее	4204
последни	256
последни новини	256
последние новости	4204
послухати новину	5005
посмотреть # фото	4297
посмотреть # фотографии	4297
посмотреть # фотографий	4297
посмотреть в браузере	4318
посмотреть все # фото	4297
посмотреть все # фотографии	4297
посмотреть все # фотографий	4297
посмотреть все фото	4297
посмотреть все фотографии	4297
посмотреть все фотографий	4297
посмотреть результаты	92	4268
посмотреть фото	4297
посмотреть фотографии	4297
посмотреть фотографий	4297
посмотреть цену	4274
потвърдете имейла си	326
поточний час	5101
поточний час #	5100
потребителско име	324
потребителско име или имейл	323
похожие материалы	4204
похожие статьи	4204
почати гру	5086
почати тест	5086
почему я вижу эту рекламу	4314
почерпете ни с кафе	321
почерпи ни кафе	321
почтовый индекс	4296
поширити	5005
поширити у facebook	5005
поштовий індекс	5116
пошук	5026
пощенски код	327
правила за коментарите	336
правила за коментиране	259
правила использования	4193
правила коментарів	5129
правила коментування	5019
правила комментариев	4309
правила комментирования	4199
правила користування	5098
предимства за абонати	309
предишна новина	329
предишна снимка	329
предишна статия	329
предишна страница	329
предложение для подписчиков	4274
предложение для читателей	4274
предложить новость	4199
предыдущая	4207
предыдущая новость	4298
предыдущая статья	4204
предыдущая страница	4298
предыдущая фотография	4298
предыдущее фото	4298
предыдущий слайд	4298
презаредете страницата	320
презареди страницата	320
премиум	4173
преміум	4999
препечатването е забранено	333
препечатването забранено	333
препоръчани	256
препоръчано от outbrain	341
препоръчано от taboola	341
препоръчваме	324
препоръчваме ви	256
препоръчваме ви още	256
препоръчваме още	256
пригостити кавою	5109
пригостіть нас кавою	5109
придбати квитки	5094
придбати квиток	5094
придбати книжку	5094
придбати передплату	5112
придбати права на публікацію	5124
приемам всички	312
приемам всички бисквитки	311
приемам и продължавам	311
приеми всички	312
приеми и покажи	311
приеми и продължи	311
призначення платежу: благодійний внесок	5109
прийняти	5014
прийняти все	5098
прийняти всі	5014
прийняти всі файли cookie	5097
прийняти й показати	5097
прийняти й продовжити	5015
прийняти та показати	5097
прийняти та продовжити	5097
прийняти і продовжити	5097
принтирай	259
принтирай рецептата	62
принципи редакції	5123
принять	4193
принять все	4193
принять все cookie	4277
принять все файлы cookie	4277
принять всё	4193
принять и показать	4277
принять и продолжить	4277
прислать новость	4199
прислать новость анонимно	4303
присоединиться к обсуждению	4309
приховати коментарі	5022
пришлите свои фото	4303
приєднатися	4996
приєднатися до спільноти	4996
про автора	5040
про авторку	5040
про авторів	5040
проверете имейла си	326
проверете пощата си	326
провери знанията си	306
проверь себя	4271
проверьте адрес почты	4177
проверьте свои знания	4268
проверьте свою почту	4295
проверьте себя	4271
проголосовало #	4268
проголосовать	92
проголосувати	92
продовження під рекламою	5008
продовження статті під рекламою	5008
продовжити без вимкнення	5106
продовжити з apple	5112
продовжити з google	5112
продовжити через apple	5112
продовжити через facebook	5112
продовжити через google	5112
продолжительность #	4281
продолжить без отключения	4286
продолжить без поддержки	4166
продолжить с apple	4292
продолжить с google	4292
продолжить через apple	4292
продолжить через facebook	4292
продолжить через google	4292
продължава след рекламата	255
продължете с google	323
продължи без изключване	319
продължи с apple	323
продължи с facebook	323
продължи с google	323
продължителност	315
продължителност #	315
произвольная сумма	4289
произошла ошибка	4296
произошла ошибка. попробуйте ещё раз	4295
произошла ошибка. попробуйте позже	4295
пройти опитування	5086
пройти опрос	4268
пройти тест	4268
прокоментувати	5130
прокомментировать	4310
промени размера на текста	339
промо	4188	5008
пропозиція для передплатників	5094
пропозиція для читачів	5094
прослухати статтю	5100
прослушать	4183
прослушать новость	4183
прослушать статью	4280
прочетено от синтетичен глас	314
прочетете и	256
прочетете цялата статия	329
прочети по-късно	339
прочети с абонамент	323
прочети транскрипцията	314
прочети цялата новина	329
прочети цялата статия	329
прочитати пізніше	5133
прочитать позже	4313
прямой эфир	4281
прізвище	5116
публикувай коментар	336
пусни видеото	314
първо най-новите	336
підписатись	4999
підписатися	4999
підписатися на автора	5131
підписатися на сповіщення	5104
підписатися на тему	5131
підписка	4999
підсумок від ші	5127
підтвердьте електронну адресу	5115
підтвердіть e-mail	5115
підтримайте нас	4996
підтримати	4996
підтримати автора	4996
підтримати журналістів	4996
підтримати на buy me a coffee	5109
підтримати на patreon	5109
підтримати нас	4996
підтримати проєкт	5109
підтримати разово	5109
підтримати редакцію	4996
підтримувати щомісяця	5109
пізніше	5105
""", 'р': """
радимо прочитати	5024
радимо також	5024
развернуть	4207
разгадать кроссворд	4268
размер на текста	339
размер на шрифта	66
размер текста	66
размер шрифта	66
разова підтримка	5110
разовий внесок	5110
разовий донат	5109
разово	4167
разовое пожертвование	4289
разовый платеж	4290
разовый платёж	4290
разпечатай	259
разпечатай статията	339
разреши	318
разреши веднъж	311
разреши известия	317
разреши известията	317
разреши рекламите	320
разрешите уведомления	4264
разрешить	4285
разрешить и показать	4194
разрешить и продолжить	4194
разрешить контент	4277
разрешить один раз	4277
разрешить рекламу	4288
разрешить уведомления	4264
ранняя регистрация	4275
раскрыть	4209
распечатать	4183
распечатать рецепт	62
распечатать статью	4183
рассказать друзьям	4183
рассылка	4176
рассылки	4176
расшифровка	4281
регистрация	249	4173
редакция рекомендует	4204
редакційна політика	5123
редакційна політика видання	5123
резултати от анкетата	306
резултати от гласуването	306
результати	93	5028
результати голосування	5101
результати опитування	5101
результаты	93	4209
результаты голосования	4281
результаты опроса	4281
реклама	255	4188	5008
реклама - статията продължава по-долу	255
реклама google	4314
реклама від google	5135
реклама закончилась	4314
реклама закінчилася	5135
реклама на сайте	4188
реклама на сайті	5008
реклама окончена	4314
реклама от google	4314
реклама. продовження нижче	5008
реклама. продолжение ниже	4188
реклами от google	341
рекламний матеріал	5135
рекламно каре	255
рекламно съдържание	255
рекламный материал	4314
рекомендовано outbrain	4314
рекомендовано taboola	4314
рекомендуем	4204	4293
рекомендуем почитать	4204
рекомендуем также	4204
рекомендуемое	4204
рекомендуємо	5024	5113
рекомендуємо прочитати	5024
рекомендуємо також	5024
реши кръстословицата	306
реши теста	306
реєстрація	4999
розгадати кросворд	5086
розгорнути	5028	5118
роздрукувати	5005
роздрукувати рецепт	62
роздрукувати статтю	5005
розмір тексту	66
розмір шрифту	66
розшифровка	5101
российской картой	4290
рубрики	4204	5024
річна передплата	5113
річна підписка	5113
""", 'с': """
самая выгодная	4293
само за абонати	323
само необходими	311
само необходимите	311
самое важное	4204
самое популярное	4204
самое читаемое	4204
самое читаемое за день	4204
самое читаемое за неделю	4204
самый популярный	4293
свали аудиото	314
свали епизода	314
свали от app store	316
свали от google play	316
свали приложението	316
свежее	4204
свежие новости	4204
свернуть	4207
своя сума	5109
своя сумма	4289
свържете се с редакцията	332
свържи се с автора	329
свързани новини	256
свързани публикации	256
свързани статии	256
связаться с нами	4199
світлина # з #	5117
світлина # із #	5117
сгенерировано ии	4307
сгенерировано нейросетью	4307
сгенерировано с помощью ии	4307
сделать донат	4289
сделать пожертвование	4167
сейчас читают	4204
сигнализирай за грешка	332
сканворд	4271
сканирай qr кода	316
сканирайте qr кода	316
сканирайте qr кода и изтеглете приложението	316
сканируйте qr-код	4283
скануйте qr-код	5103
скасувати можна будь-коли	5112
скачать аудио	4280
скачать выпуск	4280
скачать из google play	4282
скидка #%	4293
скидка для подписчиков	4274
скопировано	4184
скопировано в буфер обмена	4313
скопировать ссылку	4183
скопировать ссылку на статью	4183
скопійовано	5134
скопійовано в буфер обміну	5133
скопіювати посилання	5005
скопіювати посилання на статтю	5005
скорост	315
скорост на възпроизвеждане	314
скорость воспроизведения	4280
скрий отговорите	336
скрий рекламата	341
скрыть	4209
скрыть ответы	4309
скрыть рекламу	4314
слайд # з #	5117
слайд # из #	4297
слайд # от #	328
слайд # із #	5117
слайд #/#	4297	5117
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
следить за автором	4311
следить за онлайном	4298
следить за темой	4311
следующая	4207
следующая новость	4298
следующая статья	4204
следующая страница	4298
следующая фотография	4298
следующее видео	4280
следующее фото	4298
следующий слайд	4298
слухати	5005
слухати новину	5005
слушай новината	259
слушай статията	314
слушать	4183
слушать новость	4183
см. также	4204
смотреть # фото	4297
смотреть # фотографии	4297
смотреть # фотографий	4297
смотреть в браузере	4318
смотреть видео	4280
смотреть все	4207
смотреть все # фото	4297
смотреть все # фотографии	4297
смотреть все # фотографий	4297
смотреть все фото	4297
смотреть все фотографии	4297
смотреть все фотографий	4297
смотреть галерею	4298
смотреть онлайн-трансляцию	4298
смотреть оригинал	4269
смотреть предложение	4274
смотреть фото	4297
смотреть фотогалерею	4298
смотреть фотографии	4297
смотреть фотографий	4297
смотри также	4204
смотрите также	4204
сначала новые	4309
сначала старые	4309
снимка # от #	328
снимка #/#	328
снимок # из #	4297
советуем почитать	4204
согласен	4193
согласен и продолжить	4194
согласиться	4193
согласиться и продолжить	4277
содержание	4207
содержание статьи	4298
содержимое недоступно	4277
создано ии	4307
создано нейросетью	4307
создано при помощи ии	4307
создано с помощью ии	4307
создать аккаунт	4173
сообщение	4296
сообщение отправлено	4295
сообщить новость	4303
сообщить об опечатке	4199
сообщить об ошибке	4199
сортирай по	336
сортиране	337
сортировать	4310
сортировать по	4309
сортировка	4310
сортування	5130
сортувати	5130
сортувати за	5129
сохранено	4184
сохранить	4183
сохранить выбор	4277
сохранить на потом	4313
сохранить настройки	4277
сохранить рецепт	62
сохранить статью	4183
социальные сети	4185
спасибо за ваш голос	92	4268
спасибо за ваше сообщение	4295
спасибо за подписку	4176
спасибо за регистрацию	4295
спасибо за сообщение	4295
спасибо за участие в опросе	4268
спасибо, ваш голос учтён	4268
спершу нові	5129
спершу старі	5129
спестявате #%	324
спецпроект	4188
спецпроєкт	5008
сповіщення	5105
споделете	259
сподели	259
сподели във facebook	259
сподели като подарък	339
сподели по имейл	339
сподели статията	259
споделяне	259
спонсорирано	255
спонсорирано съдържание	341
спонсорский материал	4314
спонсорський матеріал	5135
способ оплаты	4171
способы оплаты	4171
спочатку нові	5129
спочатку старі	5129
спри да следваш	338
спробуйте пізніше	5115
спробуйте ще раз	5115
ссылка скопирована	4183
сталася помилка	5116
сталася помилка. спробуйте пізніше	5115
сталася помилка. спробуйте ще раз	5115
станете член	248
стани абонат	248
стани дарител	248
старые	4310
старі	5130
стати патроном	5109
стати підписником	5109
стати співучасником	4996
стати частиною спільноти	4996
стати членом клубу	5109
статията е заключена	323
статията е защитена с авторско право	333
статията се чете от изкуствен интелект	314
стаття захищена авторським правом	5124
стать патроном	4167
стать соучастником	4167
стать спонсором	4167
статья защищена авторским правом	4304
створено за допомогою штучного інтелекту	5127
створено за допомогою ші	5127
створено штучним інтелектом	5127
створено ші	5127
створити акаунт	4999
стежити за автором	5131
стежити за онлайном	5118
стежити за темою	5131
стислий переказ від ші	5127
стоимость доставки	4275
сторінка # з #	5117
сторінка # із #	5117
сторінка #/#	5117
страница # из #	4297
страница # от #	328
страница #/#	328	4297
стрічка новин	5024
субтитри	315	5101
субтитры	4281
судоку	307	4271	5091
сума по избор	321
сховати	5028
сховати відповіді	5129
сховати рекламу	5135
сходни новини	256
схожі матеріали	5024
схожі новини	5024
схожі статті	5024
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
сыграть	4271
сюжет	4204
сюжеты	4204
""", 'т': """
тагове	256
тази статия е заключена	323
так, будь ласка	5105
так, дякую	5105
так, увімкнути	5082
так, хочу	5105
також читайте	5024
твитнуть	4183
твиттер	4184
твітнути	5005
теги	4204	5024
текст продовжується під рекламою	5008
текст создан автоматически	4307
текст створено автоматично	5127
текст читает робот	4280
текущее время	4281
текущее время #	4280
текущо време	315
текущо време #	314
телеграм	4184
телефон	327	4296	5116
тема	327	4296	5116
тема дня	4204
теми	5024
темы	4204
тест дня	4268
тествай знанията си	306
това видео вече не е налично	314
това видео не е налично	314
това поле е задължително	326
това съдържание не е налично	311
това съдържание не може да бъде показано	311
только для подписчиков	4173
только необходимые	4277
транскрипция	315
тривалість	5101
тривалість #	5101
търговско съдържание	341
тільки необхідні	5097
""", 'у': """
у вас вже є акаунт	5112
у вас включен adblock	4286
у вас нет подписки	4292
у вас уже есть аккаунт	4292
у кошик	5010
у мене вже є акаунт	5112
у мене є акаунт	5112
у мене є передплата	5112
у меня есть аккаунт	4292
у меня есть подписка	4292
у меня нет аккаунта	4292
у меня уже есть аккаунт	4292
у цій статті	5118
уведомления	4285
увеличи	315
увеличи снимката	329
увеличи текста	339
увеличи шрифта	339
увеличить	4207
увеличить изображение	4298
увеличить текст	4313
увеличить фото	4298
увеличить шрифт	4313
увійти	4999
увійти з google	5112
увійти за допомогою google	5112
увійти через apple	5112
увійти через facebook	5112
увійти через google	5112
увійти, щоб коментувати	5129
увімкнути	5105
увімкнути звук	5100
увімкнути сповіщення	5081
увімкніть сповіщення	5081
угостите нас кофе	4289
угостить кофе	4290
уже есть аккаунт	4173
уже зарегистрированы	4173
уже зареєструвалися	4999
уже отключил	4288
узнать цену	4274
укажите сумму	4289
уменьшить шрифт	4313
умови використання	5014
управление на бисквитките	311
управление на известията	317
управление на съгласието	311
управление согласием	4277
управление уведомлениями	4284
управлявай съгласието	311
управлять согласием	4277
условия за ползване	311
установить приложение	4282
усі коментарі	5129
усі матеріали	5118
усі матеріали автора	5118
усі матеріали авторки	5040
усі матеріали за темою	5118
усі новини	5026
усі статті	5118
усі статті автора	5118
участие в азартных играх может вызвать зависимость	4190
участие в азартных играх может вызвать игровую зависимость	4190
""", 'ф': """
файлы cookie	4193
фамилия	327	4296
фейсбук	4184
филворды	4271
фото	4204
фото # з #	5117
фото # из #	4297
фото # із #	5117
фото #/#	4297	5117
фоторепортаж	4204
""", 'х': """
харесай	259
харесва ми	337
хорошо	4193
хотите получать уведомления	4284
хочете отримувати сповіщення	5104
""", 'ц': """
це було корисно	5127
це відео більше недоступне	5100
це відео недоступне	5100
це відео недоступне у вашій країні	5100
це поле обов'язкове	5115
цей контент недоступний	5097
цей контент неможливо показати	5097
цей матеріал закритий	5112
цена на доставката	309
ця стаття закрита	5112
цял екран	314
""", 'ч': """
час читання # хв	5026
час, що залишився	5100
час, що залишився #	5100
чете синтетичен глас	314
четете без ограничения	323
четете без реклами	341
четете в приложението	316
чети без реклами	341
чети в приложението	316
чи була стаття корисною	5019
читает синтезированный голос	4280
читайте в застосунку	5102
читайте в приложении	4282
читайте еще	4204
читайте ещё	4204
читайте ниже	4188
читайте первыми в приложении	4282
читайте першими в застосунку	5102
читайте по теме	4204
читайте также	4204
читайте також	5024
читати без обмежень	5112
читати без реклами	5135
читати всю новину	5118
читати всю статтю	5118
читати далі	5026
читати з передплатою	5112
читати коментарі	5129
читати оригінал	5088
читати повністю	5026
читати розшифровку	5100
читати статтю повністю	5118
читати також	5024
читать без ограничений	4292
читать без рекламы	4314
читать в max	4185
читать в telegram	4185
читать в браузере	4318
читать всю статью	4298
читать далее	4207
читать дальше	4207
читать ещё	4207
читать комментарии	4199
читать оригинал	4269
читать полностью	4207
читать расшифровку	4280
читать с подпиской	4292
читать статью полностью	4298
читать также	4204
читать целиком	4298
читає синтезований голос	5100
чому я бачу цю рекламу	5135
что еще почитать	4204
что ещё почитать	4204
что-то пошло не так	4296
что-то пошло не так, попробуйте позже	4295
что-то пошло не так. попробуйте еще раз	4295
что-то пошло не так. попробуйте ещё раз	4295
что-то пошло не так. попробуйте позже	4295
чуй статията	314
""", 'ш': """
швидкість відтворення	5100
ші може помилятися	5127
""", 'щ': """
ще за темою	5024
ще на цю тему	5027
ще не передплатник	5112
ще немає акаунта	5112
ще новини	5024
що ще почитати	5024
щомісяця	4996	5113
щомісячна підтримка	5110
щомісячний внесок	5109
щоп'ятниці. безкоштовно. без спаму	5115
щороку	5113
щось пішло не так	5116
щось пішло не так, спробуйте пізніше	5115
щось пішло не так. спробуйте пізніше	5115
щось пішло не так. спробуйте ще раз	5115
""", 'э': """
экономия #%	4293
эксклюзивно для подписчиков	4292
электронная почта	4176
электронная почта или логин	4292
эта статья закрыта	4292
это было полезно	4307
это видео больше недоступно	4280
это видео недоступно	4280
это видео недоступно в вашей стране	4280
это поле обязательно	4295
это поле обязательно для заполнения	4295
этот контент невозможно показать	4277
этот контент недоступен	4277
этот материал закрыт	4292
""", 'я': """
я вже підтримую	4995
я вимкнув блокувальник	5106
я отключил	4288
я отключил блокировщик	4286
я уже поддерживаю	4166
як вимкнути adblock	5106
як ми захищаємо джерела	5123
як ми захищаємо наші джерела	5123
якість	5101
яндекс.дзен	4184
""", 'і': """
ім'я	5116
індекс	5116
інша сума	5109
інші матеріали автора	5118
інші матеріали авторки	5040
інші новини	20	5024
інші статті автора	5118
інші статті авторки	5040
""", 'א': """
אהבתי	2342
אודות	2306
אודות הכותב	2374
אולי אחר כך	2358
אולי גם יעניין אותך	2291
אולי יעניין אותך	2291
אולי יעניין אותך גם	2330
אולי יעניין אתכם	2291
אולי יעניין אתכם גם	2330
אולי מאוחר יותר	2269
אולי פספסתם	2330
אחר כך	2359
איך מכבים	2363
איך מכבים חוסם פרסומות	2361
אימייל	2370
אימייל לא תקין	2369
אין לך חשבון	2367
אין לכם חשבון	2367
אינציקלופדיית ynet	2291
אישור	2288	2358
אישור הכל	2354
אישור והמשך	2353
אני מאשר את תנאי השימוש	2369
אני מאשר קבלת דיוור	2369
אני מאשר/ת קבלת דברי פרסומת	2369
אני מאשר/ת קבלת דיוור	2369
אני מסכים	2288
אני מסכים לתנאי השימוש	2369
אני מסכים/ה לתנאי השימוש	2369
אני מסכימה	2288
אפשר	2359
אפשר התראות	2357	2358
אפשר לבטל בכל רגע	2367
אפשר תמיד	2353
אפשרויות נוספות	2382
אשר את כל העוגיות	2387
אשר הכל	2354
אשר והמשך	2353
""", 'ב': """
בדקו את תיבת הדואר	2369
בדקו את תיבת המייל	2369
בחירה	2368
בחן את עצמך	2344
בחנו את עצמכם	2344
בחסות	2335
בחר	2368
בחר מסלול	2367
בחר סכום	2389
בחרו את המינוי שלכם	2367
בחרו מינוי	2367
בחרו מסלול	2367
בחרו סכום	2389
בטל השתקה	2349
ביטול	2358
ביטול הסכמה	2353
ביטול השתקה	2349
בלי ספאם	2369
בלעדי למנויים	2367
במעקב	2379
בשיתוף	2285
בשיתוף עם	2383
""", 'ג': """
גודל גופן	66
גודל הטקסט	2381
גודל טקסט	66
גישה בלתי מוגבלת לכל הכתבות	2390
""", 'ד': """
דווח על טעות	2290
דווח על תגובה	2385
דווחו לנו על טעות	2341
דחה את כל העוגיות	2387
דחה הכל	2354
דחיית הכל	2354
דיווח	2342
דיווח על טעות	2341
דיווח על תגובה	2385
דילוג לתוכן	2293
דילוג לתוכן המרכזי	2293
דלג לתוכן	2295
דלג לתוכן הראשי	2293
דלג על הפרסומת	2388
דלגו למתכון	62
דלגו על הפרסומת	2388
דף הבית	2295
""", 'ה': """
האזינו	2280
האזינו בספוטיפיי	2386
האזינו לכתבה	2349
האזן לכתבה	2349
האם הכתבה עזרה לך	2341
האם הכתבה עניינה אותך	2341
האם העמוד עזר לך	2341
האם זה היה מועיל	2341
הבא	2295
הבנתי	2296
הבקשה התקבלה	2391
הבקשה נשלחה	2391
הגב	2290
הגדל טקסט	2381
הגדל תמונה	2373
הגדלת גופן	2317	2318
הגדלת טקסט	2381
הגדלת תמונה	2373
הגדרות	2288
הגדרות עוגיות	2353
הגדרות פרטיות	2288	2353
הדפיסו את המתכון	62
הדפיסו כתבה	2329
הדפס	2280
הדפס מתכון	62
הדפסה	2280	2318
הדפסת המתכון	62
הדפסת כתבה	2329
ההודעה נשלחה	2369
ההודעה שלך	2391
ההצבעה שלך נקלטה	2341
ההצעה המשתלמת ביותר	2368
ההרשמה אושרה	2391
הודעתך נשלחה	2369
הווידאו אינו זמין	2349
הוסיפו תגובה	2290
הוסף כמקור מועדף	2378
הוסף לסל	2393
הוסף תגובה	2290
הוסף תשובה	2385
הוספה לסל	2393
הוספה לרשימת הקריאה	2317
הוספת תגובה	2290
הוקרא בקול סינתטי	2349
הורד שמע	2349
הורדת הפרק	2349
הורדת השמע	2349
הורידו את האפליקציה	2356
הזינו כתובת מייל	2391
הזכירו לי מאוחר יותר	2269
הזן כתובת אימייל	2391
החדשות ביותר	2342
החדשים ביותר	2342
החנות	2383
החשבון שלי	2272
הטבה לקוראים	2347
הטבות למנויים	2347
הטופס נשלח בהצלחה	2369
הירשם	2272
הירשמו להתראות	2357
הישנות ביותר	2342
הכי נצפים	2291
הכי נקרא	2291
הכי נקראות	2291
הכי נקראות היום	2330
הכי פופולרי	2368
הכינוי שלך	2385
הכניסו כתובת מייל	2391
הכתבה הבאה	2291
הכתבה המלאה למנויים	2329
הכתבה הקודמת	2291
הכתבה נעולה	2367
המייל האדום	2374
המייל שלך	2391
המלצות	2291
המקומות מוגבלים	2333
המשיכו לקרוא	2392
המשך בדפדפן	2356
המשך לאתר	2356
המשך לקרוא	2295
המשך עם google	2367
המשך עם אימייל	2390
המשך עם אפל	2367
המשך עם גוגל	2367
המשך עם פייסבוק	2367
המשך קריאה	2295
הנגן נטען	2349
הנצפים ביותר	2330
הנקראות ביותר	2291
הנקראים ביותר	2330
הסרטון אינו זמין	2349
הסרטון אינו זמין כעת	2349
הסרטון הבא	2388
הסרטון הקודם	2388
הסרטון לא זמין	2349
הסרטון לא זמין כעת	2349
הסרטון נטען	2349
הסתר	2296
הסתר תגובות	2341
הסתר תשובות	2341
העדפות עוגיות	2353
העדפות פרטיות	2387
הענק כתבה במתנה	2381
הענקת כתבה במתנה	2381
העתיקו את הקישור	2329
העתיקו קישור	2329
העתק	2382
העתק קישור	2280	2318
העתקת הקישור	2329
העתקת קישור	2280	2318
הפופולרי ביותר	2368
הפופולריות ביותר	2342
הפסק לעקוב	2378
הפסקת מעקב	2378
הפעל התראות	2357
הפעל סרטון	2349
הפעלה אוטומטית	2350
הפעלת התראות	2357
הפרסומת ממשיכה	2393
הצביעו	92	2342
הצביעו בסקר	2341
הצבע	92	2342
הצבעה	93
הצבעתך נקלטה	2341
הצג את כל התגובות	2303
הצג ב-x	2386
הצג הכל	2296
הצג כתוביות	2349
הצג מפה	2296
הצג מקור	2296
הצג עוד	2295
הצג פוסט	2353
הצג פוסט זה באינסטגרם	2386
הצג פחות	2296
הצג תגובות	2341
הצג תוכן	2353
הצג תוצאות	92	2342
הצג תמיד	2353
הצג תשובות	2341
הצגת התוכן	2353
הצגת כל התגובות	2303
הצהרת נגישות	2306
הצטרפו	2270
הצטרפו אלינו	2270
הצטרפו לתומכים	2364
הצעה לקוראים	2347
הקודם	2295
הקטן טקסט	2381
הקטנת גופן	2317	2318
הקטנת טקסט	2381
הקישור הועתק	2329
הקראה אוטומטית	2349
הקש להפעלת קול	2388
הרשמה	2272
השאירו תגובה	2303
השאר אותי מחובר	2367
השאר תגובה	2303
השב	2290
השהה	2313
השתק	2350
השתקה	2350
השתתפו בסקר	2341
התגובה שלך	2385
התגובות למנויים בלבד	2385
התגובות מושבתות	2385
התחבר	2272
התחבר עם google	2367
התחברות	2272
התחברות באמצעות גוגל	2367
התחברות עם גוגל	2367
התחברות עם פייסבוק	2367
התמונה הבאה	2392
התמונה הקודמת	2392
התרומה שלי	2389
""", 'ו': """
וואטסאפ	2318
ווטסאפ	2280	2318
וידאו	2291
""", 'ז': """
זהו שדה חובה	2369
זכור אותי	2368
זמן נוכחי	2350
זמן נותר	2350
""", 'ח': """
חד פעמי	2365
חד-פעמי	2365
חדשות אחרונות	2291
חודש ראשון ב-#	2328
חודש ראשון ב-# ש"ח	2328
חודש ראשון בשקל	2328
חודש ראשון חינם	2328
חזרה למעלה	2295
חזרה לעמוד הבית	2373
חזרה לעמוד הראשי	2293
חזרה לראש העמוד	2293
חזרה לרשימה	2392
חידוש מינוי	2390
חיוב חודשי	2368
חיוב שנתי	2368
חינם, בלי ספאם	2369
חיפוש	2295
""", 'ט': """
טוויטר	2280	2318
טוען וידאו	2349
טוען נגן	2349
טלגרם	2280	2318
טעינת הפוסט	2353
טען מחדש	2361
טען מחדש את הדף	2361
טען עוד	2295
טען פוסט	2353
טען תגובות נוספות	2341
טען תוכן	2353
""", 'י': """
יציאה	2272
יציאה ממסך מלא	2349
יש לי חשבון	2367
""", 'כ': """
כבר הצבעת	2341
כבר הצבעתם	2341
כבר יש לך חשבון	2367
כבר מנוי	2367
כבר מנויים	2367
כבר מנויים? התחברו	2272
כבר נרשמת	2272
כותרות אחרונות	2291
כיביתי	2363
כיביתי את חוסם הפרסומות	2361
כל שקל חשוב	2364
כל תרומה חשובה	2364
כל תרומה עוזרת	2364
כללי התגובות	2341
כן, אני רוצה	2357
כן, אשמח	2358
כניסה	2272
כניסה למנויים	2272
כתבה זו הוענקה במתנה	2394
כתבה זו היא תוכן ממומן	2329
כתבה ממומנת	2335
כתבה נעולה	2367
כתבו את תגובתכם	2385
כתבו לנו	2374
כתבו תגובה	2290
כתבות אחרונות	2291
כתבות מומלצות	2291
כתבות נוספות	2291
כתבות נוספות בנושא	2330
כתבות נוספות שיעניינו אתכם	2330
כתבות נוספות של הכתב	2373
כתבות קשורות	2291
כתבות שאולי פספסתם	2330
כתבות שיעניינו אתכם	2330
כתוב תגובה	2341
כתובת אימייל לא תקינה	2369
כתובת המייל כבר רשומה	2391
כתובת המייל שלך	2391
כתובת מייל לא תקינה	2369
כתיבת תגובה	2341
""", 'ל': """
לא אהבתי	2342
לא כעת	2269
לא ניתן להפעיל את הסרטון	2349
לא ניתן להציג את התוכן	2353
לא ניתן להציג תוכן זה	2353
לא ניתן לטעון את הסרטון	2388
לא ניתן לנגן את הסרטון	2349
לא עכשיו	2269	2358
לא תודה	2269	2358
לא, תודה	2269	2358
לגלריה	2373
לגלריה המלאה	2373
לגלריית התמונות	2373
לדף הבית	2373
לדף התרומות	2364
להאזנה בספוטיפיי	2386
להאזנה לכתבה	2349
להורדה ב-app store	2356
להורדה ב-google play	2356
להורדה מ-app store	2356
להורדה מ-google play	2356
להורדת האפליקציה	2329
להזמנה לחצו כאן	2393
להזמנת כרטיסים	2347
להמשך קריאה	2272
להרשמה	2272
להרשמה לאירוע	2333
לחידון	2344
לחידון המלא	2344
לחנות	2383
לחנות שלנו	2333
לחצו להפעלת הסאונד	2388
לידיעה המלאה	2373
לכל החדשות	2373
לכל החידונים	2344
לכל הכתבות	2295
לכל הכתבות בנושא	2330
לכל הכתבות של הכתב	2373
לכל המשחקים	2344
לכל הסרטונים	2373
לכל העדכונים, הכתבות והסרטונים	2330
לכל התגובות	2290
לכל התמונות	2373
לכתבה הבאה	2373
לכתבה הבאה בסדרה	2330
לכתבה המלאה	2373
לכתבה הקודמת	2373
לכתבה הקודמת בסדרה	2330
לכתבה נוספת	2392
לכתיבת תגובה	2303
למוצר	2383
למנויים בלבד	2276
למתכון	62
לעמוד הבית	2373
לעמוד התרומות	2364
לפרויקט המלא	2373
לפרופיל הכתב	2374
לפרטי המוצר	2393
לפרטים	2296
לפרטים והרשמה	2333
לפרטים נוספים והרשמה	2333
לפתיחת הכתבה	2390
לצפייה ביוטיוב	2386
לצפייה בכל התגובות	2303
לצפייה במסלולים	2390
לצפייה בתוצאות	92
לקריאה באפליקציה	2356
לקריאה מאוחר יותר	2394
לראש הדף	2373
לראש העמוד	2373
לרכישה באמזון	2347
לרכישה לחצו כאן	2347
לרכישת הספר	2347
לרכישת כרטיסים	2347
לרכישת כרטיסים לחצו כאן	2347
לרכישת מינוי	2272
לרכישת מינוי לחצו כאן	2329
לשלוח כתבה במתנה	2317	2318
לתיק המלא	2373
לתמונות	2296
לתרום	2270
לתרומה	2270
לתרומה לחצו כאן	2364
""", 'מ': """
מאוחר יותר	2359
מאשר	2288
מאשרת	2288
מבזקים	2291
מדיניות הפרטיות	2289
מדיניות הפרטיות ותנאי השימוש	2289
מדיניות פרטיות	2288	2306
מהירות הפעלה	2349
מהירות ניגון	2349
מודעה	2285
מומלץ עבורך	2330
מומלץ עבורכם	2330
מומלצים	2291
מוקרא בקול סינתטי	2349
מידע נוסף	2288
מיון לפי	2342
מייל	2318	2370
מיין לפי	2342
ממומן	2285
מסך מלא	2350
מסלולי מינוי	2390
מספר המקומות מוגבל	2333
מעבר למתכון	62
מעוניינים לקבל התראות	2357
מצאת טעות	2341
מצאתם טעות	2290
מצאתם טעות בכתבה	2341
מצב כהה	2354
משהו השתבש	2370
משך	2350
משך הסרטון	2388
משלוח חינם	2383
מתנה לחבר	2381
""", 'נ': """
נא להזין כתובת מייל תקינה	2369
נגישות	2306
נגן	2313
נגן וידאו	2349
נגן שמע	2388
נוצר באמצעות ai	2388
נוצר על ידי ai	2388
נושאים	2291
נושאים קשורים	2291
ניגון אוטומטי	2350
ניהול אפשרויות	2387
ניהול הסכמה	2353
ניהול העדפות	2387
ניהול עוגיות	2353
ניתן לבטל בכל עת	2367
נרשמת בהצלחה	2369
""", 'ס': """
סגור	2269
סגור גלריה	2392
סגור חלון	2392
סגור תפריט	2392
סגירה	2269
סודוקו	2346
סוף הפרסומת	2347
סוף פרסומת	2347
סיכום ai	2311
סיכום אוטומטי	2377
סיכום הכתבה	2311
סכום אחר	2364
סכום לבחירה	2389
ספרו לנו מה דעתכם	2341
סקר	93
סקר היום	92
סרטון זה אינו זמין	2349
סרטון זה אינו זמין עוד	2349
סרקו את הקוד	2356
סרקו את קוד ה-qr	2356
""", 'ע': """
עבור לתוכן	2293
עבור לתוכן המרכזי	2293
עדיין לא מנוי	2367
עדיין לא מנויים	2367
עוד	2295
עוד באותו נושא	2330
עוד בנושא	2291
עוד בערוץ	2291
עוד חדשות	2291
עוד כתבות	20	2291
עוד כתבות בנושא	20
עוד כתבות מעניינות	2329
עוד לא מנויים	2367
עוד סיפורים	2330
על הכותב	2374
עקבו אחר הכתב	2378
עקבו אחר הנושא	2378
עקבו אחרי הכתב	2378
עקבו אחרי הנושא	2378
עקוב אחרי הכתב	2378
""", 'פ': """
פייסבוק	2280	2318
פנייה לכתב	2374
פנייה למערכת	2374
פרטים	2296
פרסום	2285
פרסומת	2285
פרסם	2342
פרסם אצלנו	2306
פרסמו אצלנו	2306
פתח	2296
פתח באפליקציה	2356
פתיחה באפליקציה	2356
""", 'צ': """
צור חשבון	2272
צור קשר	2290	2306
צפו באינסטגרם	2386
צפו בטוויטר	2386
צפו ביוטיוב	2386
צפו בפייסבוק	2386
צפו גם	2392
צפייה חוזרת	2388
צרו קשר	2306	2374
צרו קשר עם המערכת	2374
""", 'ק': """
קבל הכל	2354
קבלת התראות	2357
קוד קופון	2393
קודי הנחה	2393
קרא גם	2291
קרא עוד	2295
קראו באפליקציה	2356
קראו בחינם	2390
קראו גם	2291
קראו עוד	2295
""", 'ר': """
רוצה לקבל התראות	2357
רוצים לקבל התראות	2357
רענון העמוד	2361
רענן את הדף	2361
רעננו את הדף	2361
""", 'ש': """
שדה זה הוא חובה	2369
שדה חובה	2369
שדות חובה	2369
שחק עכשיו	2344
שחקו עכשיו	2344
שינוי גודל הגופן	2317
שיתוף	2280
שיתוף בוואטסאפ	2381
שיתוף בווטסאפ	2280
שיתוף בטוויטר	2280
שיתוף במייל	2329
שיתוף בפייסבוק	2280
שכחת את הסיסמה	2367
שכחת סיסמה	2367
שכחתי סיסמה	2272
שלח	92	2370
שלח לחבר	2280
שלח תגובה	2341
שלחו את הכתבה במתנה	2329
שלחו במתנה	2329
שלחו כתבה במתנה	2317
שלחו לחבר	2318	2381
שלחו לנו סרטונים	2374
שלחו לנו תמונות	2374
שלחו משוב	2341
שליחה	2370
שליחה במייל	2280
שליחת כתבה במתנה	2317
שליחת משוב	2341
שליחת תגובה	2341
שמור	2382
שמור העדפות	2353
שמור כתבה	2394
שמור לרשימת הקריאה	2317	2318
שמירה	2280
שמירה לרשימת הקריאה	2317
שמירת הגדרות	2353
שמירת המתכון	62
שמירת כתבה	2329
שמרו כתבה	2329
שמרו לקריאה מאוחרת	2329
שתף	2280
שתף כתבה	2394
שתפו	2280
שתפו את הכתבה	2280
שתפו בוואטסאפ	2329
שתפו בווטסאפ	2329
שתפו בטוויטר	2381
שתפו בטלגרם	2329
שתפו בפייסבוק	2280
שתפו כתבה זו	2394
""", 'ת': """
תגובה	2290
תגובות	2290
תגובות נוספות	2341
תגיות	2291
תודה על ההצבעה	2341
תודה על הצבעתך	92
תודה על התמיכה	2389
תודה על תמיכתכם	2389
תודה שהצבעת	2341
תודה שהצבעתם	2341
תודה, ההודעה נשלחה	2369
תוכן למנויים	2272
תוכן ממומן	88	2285
תוכן מסחרי	2335
תוכן מקודם	2285
תוכן פרסומי	2335
תוכן שיווקי	88	2285
תוכן שיווקי בשיתוף	2335
תוצאות	93
תוצאות ההצבעה	2342
תוצאות הסקר	2342
תורגם אוטומטית	2329
תיקון טעות	2329
תמונה # מתוך #	2293
תמכו בנו	2270
תמכו בנו בפטריאון	2364
תמכו בעיתונות	2364
תמלול	2350
תנאי השימוש	2289
תנאי השימוש | מדיניות הפרטיות	2289
תנאי השימוש ומדיניות הפרטיות	2289
תנאי פרסום תגובות	2341
תנאי שימוש	2288	2306
תפריט	2295
תקציר ai	2311
תקציר בינה מלאכותית	2311
תקציר הכתבה	2311
תרגום אוטומטי	2350
תרומה	2270
תרומה חד פעמית	2364
תרומה חד-פעמית	2364
תרומה חודשית	2364
תרמו	2270
תרמו עכשיו	2270
תשבץ	2346
תשבצים	2346
תשחץ	2346
תשלום באמצעות paypal	2390
""", 'ا': """
ابدا الاختبار	189
ابلاغ	187
ابلغ عن خطا	165
اترك تعليقا	132
اترك رد	186
اترك ردا	186
اتصل بنا	132	150
اجازه دادن	1887
اجازه ميدهم	1888
احجز الان	241
احجز تذكرتك	192
احجز تذكرتك الان	192
احجز مكانك	192
احدث الاخبار	133
احصل علي التنبيهات العاجلة	205
احفظ المقال	174
احفظ المقال لوقت لاحق	174
اخبار اخري	20
اخبار بيشتر	1859
اخبار ديگر	20
اخبار ذات صلة	133
اخبار ذات علاقة	175
اخبار قد تعجبك	175
اخبار قد تهمك	175
اخبار متعلقة	133
اخبار مرتبط	1821
اخبار مرتبطة	175
اخبار پيشنهادي	1859
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
اخرين اخبار	1821
اخرين خبرها	1859
اخفاء	138
اخفاء التعليقات	186
اخفاء الردود	186
ادارة التفضيلات	235
ادارة الخيارات	235
ادارة الموافقة	197
ادارة ملفات تعريف الارتباط	130
ادامه	1825
ادامه با google	1896
ادامه با گوگل	1896
ادامه خبر	1902
ادامه در مرورگر	1884
ادامه مطلب	1825
ادخل البريد الالكتروني	239
ادخل بريدا الكترونيا صحيحا	215
ادخل بريدك الالكتروني	239
ادرس كپي شد	1845
ادعم الصحافة المستقلة	105
ادعم عملنا	210
ادعمنا	105
ادعمنا علي باتريون	210
ادعموا الصحافة المستقلة	210
اذهب الي الوصفة	62
ارتباط با ما	1837
ارسال	92	119	1811
ارسال التعليق	186
ارسال المقال بالبريد	174
ارسال بازخورد	1870
ارسال به تلگرام	1849
ارسال به دوستان	1811
ارسال تعليق	186
ارسال خبر	1903
ارسال ديدگاه	1870
ارسال راي	92
ارسال رايگان	1912
ارسال سوژه	1903
ارسال نظر	1820
ارسل	92
ارسل التعليق	186
ارسل تعليقك	186
ارسل لنا خبرا	221
ارسل لنا صورك	221
ارسل ملاحظاتك	186
ارشيو	1837
از دست ندهيد	1859
از راي شما متشكريم	1870
از شركت شما در نظرسنجي متشكريم	1870
از ما حمايت كنيد	1805
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
اشتباهي ديدهايد	1870
اشتر الان	192
اشتر الان من امازون	192
اشتر الكتاب	192
اشتر من امازون	192
اشتراك	107	1807
اشتراك بخريد	1856
اشتراك خود را انتخاب كنيد	1896
اشتراك در تلگرام	1910
اشتراك در واتساپ	1910
اشتراك گذاري	1811
اشتراك گذاري در تلگرام	1849
اشتراكگذاري	1811
اشتراكگذاري در تلگرام	1910
اشتراكگذاري در واتساپ	1910
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
اطلاعات بيشتر	1817
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
افزودن به منابع ترجيحي	1907
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
اكنون بازي كنيد	1873
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
الان نه	1804
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
امكان نمايش اين محتوا وجود ندارد	1881
امكان پخش ويدئو وجود ندارد	1877
انت تتابع هذا الموضوع	225
انت مشترك بالفعل	239
انتخاب	1897
انتخاب اشتراك	1896
انتخاب طرح	1896
انتشار	1871
انتشار يافته : #	1834
انتشار يافته: #	1834
انتقل الي الوصفة	62
انتهاي پيام	1849
انتهي الاعلان	192
اندازه فونت	66
اندازه قلم	66
اندازه متن	1910
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
اولين نفري باشيد كه نظر ميدهد	1849
ايا اين مطلب براي شما مفيد بود	1870
ايا اين مطلب مفيد بود	1870
ايا اين مقاله مفيد بود	1870
ايا مايليد اعلان دريافت كنيد	1886
ايا ميخواهيد اعلان دريافت كنيد	1886
ايجاد حساب	1807
ايقاف مؤقت	194
ايميل	1899
ايميل خود را بررسي كنيد	1898
ايميل معتبر وارد كنيد	1898
ايميل نامعتبر	1898
ايميل نامعتبر است	1898
اين فيلد الزامي است	1898
اين فيلد ضروري است	1898
اين مطالب را هم بخوانيد	1859
اين مطلب را هم بخوانيد	1859
اين مطلب مفيد بود	1870
اين مقاله قفل است	1896
اين ويدئو در دسترس نيست	1877
اين ويدئو ديگر در دسترس نيست	1877
اين ويديو در دسترس نيست	1877
اپ استور	1885
اپليكيشن را دانلود كنيد	1884
اپليكيشن را نصب كنيد	1884
اگهي	1813
اگهيها	1865
""", 'ب': """
با تشكر، پيام شما ارسال شد	1898
با ما تماس بگيريد	1903
با پردازش دادههايم موافقم	1898
بارگذاري دوباره صفحه	1891
بارگذاري مجدد صفحه	1891
بارگذاري محتوا	1881
بارگذاري پست	1881
باز كردن	1826
باز كردن در اپليكيشن	1884
باز كردن در برنامه	1884
بازار	1885
بازخورد بدهيد	1870
بازرگاني	1865
بازي رايگان	1873
بازي كنيد	1873
بازگشت به بالا	1825
بازگشت به صفحه اصلي	1902
باقات الاشتراك	238
بالفيديو	161
بحث	137
براي ارسال نظر وارد شويد	1870
برعاية	123
برعاية outbrain	179
برعاية taboola	179
برعاية تابولا	179
بريد الكتروني غير صالح	215
بريدك الالكتروني	239
برچسب ها	1821
برچسبها	1821
بزرگتر كردن متن	1910
بزرگنمايي تصوير	1902
بستن	1804
بصوت اصطناعي	224
بصوت الذكاء الاصطناعي	224
بعدا	1887
بعدا ياداوري كن	1804
بعدي	1825
بلغ عن تعليق	232
بلغ عن خطا	165
بله، ميخواهم	1887
به اشتراك بگذاريد	1811
به اين مطلب گوش دهيد	1877
به اين مقاله گوش دهيد	1877
بهترين پيشنهاد	1897
بيشتر	1821	1825
بيشتر ببينيد	1859
بيشتر بخوانيد	1821
بيصدا	1878
""", 'ت': """
تابع القراءة	240
تابع الكاتب	225
تابع الموضوع	225
تابع هذا الموضوع	225
تابعنا عبر	122
تابعنا علي	122
تابعونا علي	122
تاخير # ثوان	193
تازهترينها	1821
تازهسازي صفحه	1891
تبرع	105
تبرع الان	105
تبرع شهري	211
تبرع شهريا	210
تبرع لمرة واحدة	210
تبرع مرة واحدة	237
تبرعي	211
تبليغ	1813
تبليغات	1813	1837
تبليغات در گوگل	1865
تبليغات متني	1865
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
تخفيف ويژه خوانندگان	1876
تذاكر	230
تذكرني	214
ترتيب	187
ترتيب حسب	187
ترجمة الية	194
ترجمه ماشيني	1878
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
تعداد نظرات: #	1834
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
تلگرام	1811
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
تماس با تحريريه	1903
تماس با ما	1820	1837
تماس با نويسنده	1903
تماشاي ويديو	1849
تمام صفحه	1878
تنزيل الحلقة	193
تنزيل الصوت	193
تنظيمات	1817
تنظيمات حريم خصوصي	1881
تنظيمات كوكي	1819
تنظيمات كوكيها	1819
تهيه اشتراك	1856
تواصل مع التحرير	221
تواصل مع الكاتب	221
تواصل مع المحرر	221
تواصل معنا	150	221
توقف پخش	1877
تويتر	119
توييتر	1811
تيليجرام	119
""", 'ث': """
ثبت ديدگاه	1870
ثبت راي	92
ثبت نام	1807
ثبت نام شما با موفقيت انجام شد	1898
ثبت نظر	92	1820
ثبتنام	1807
ثبتنام كنيد	1863
""", 'ج': """
جار التحميل	193
جار تحميل الفيديو	193
جاري التحميل	193
جاري تحميل الفيديو	193
جاوااسكريپت غيرفعال است	1881
جدول كلمات متقاطع	1875
جديدترين اخبار	1821
جديدترينها	1871
جزئيات	1826
جستجو	1825
جستجوي پيشرفته	1837
جميع الاخبار	219
جميع الالعاب	189
جميع التعليقات	132
جميع الفيديوهات	219
جميع المواضيع	135
جميع مقالات الكاتب	219
""", 'ح': """
حالا نه	1804
حامي ما شويد	1894
حامي مالي	1912
حجم الخط	119
حجم النص	66
حدث الصفحة	208
حدث خطا	216
حدث خطا ما	216
حريم خصوصي	1819
حساب كاربري	1807
حساب كاربري دارم	1896
حساب كاربري داريد	1896
حساب كاربري نداريد	1896
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
حمايت كنيد	1805
حمايت مالي	1805
حمايت مالي از ما	1894
حمايت ماهانه	1895
حمل التطبيق	201
حمل التطبيق الان	201
حمل من app store	201
حمل من google play	201
""", 'خ': """
خاص بالمشتركين	213
خانه	1825
خبر بعدي	1849
خبر قبلي	1849
خبرهاي بيشتر	1859
خبرهاي داغ	1859
خبرهاي مرتبط	1821
خبرهاي پيشنهادي	1859
خروج	1807
خروج از تمام صفحه	1877
خريد از امازون	1876
خريد اشتراك	1856
خريد اشتراك سالانه	1856
خريد اشتراك ماهانه	1856
خريد انلاين	1912
خريد اين كتاب	1876
خريد اينترنتي	1912
خريد بليت	1876
خريد بليط	1876
خريد كتاب	1876
خطايي ديدهايد	1870
خطايي رخ داد	1899
خلاصه با هوش مصنوعي	1906
خلاصه هوش مصنوعي	1906
خواندن در اپليكيشن	1884
خواندهشده با صداي مصنوعي	1877
خودتان را بيازماييد	1873
خيارات اخري	229
""", 'د': """
دانش خود را بسنجيد	1873
دانلود	1843
دانلود از اپ استور	1884
دانلود از بازار	1884
دانلود از گوگل پلي	1884
دانلود اپليكيشن	1884
دانلود صدا	1877
دانلود فايل صوتي	1843	1877
دانلود فيلم	1843
دانلود مستقيم	1885
دانلود ويدئو	1877
دانلود ويديو	1843
دانلود پادكست	1877
در انتظار بررسي : #	1834
در انتظار بررسي: #	1834
در حال بارگذاري	1877
در حال بارگذاري ويدئو	1877
در حال بارگذاري ويديو	1877
در صف انتشار: #	1834
در صف بررسي: #	1834
در نظرسنجي شركت كنيد	1870
در همين رابطه	1859
در همين زمينه	1859
در پاتريون حمايت كنيد	1894
درباره ما	1837
درباره نويسنده	1903
دريافت از اپ استور	1884
دريافت از بازار	1884
دريافت از كافه بازار	1884
دريافت از كافهبازار	1885
دريافت از مايكت	1884	1885
دريافت از گوگل پلي	1884
دريافت اعلانها	1886
دستهبندي	1821
دعمك يصنع الفرق	237
دعوت به همكاري	1849
دنبال كردن	1908
دنبال كردن اين موضوع	1907
دنبال كردن موضوع	1907
دنبال كردن نويسنده	1907
ديدگاه	1820
ديدگاه خود را بنويسيد	1870
ديدگاهتان را بنويسيد	1849
ديدگاهها	1820
""", 'ذ': """
ذات صلة	133
ذخيره	1811
ذخيره تنظيمات	1881
ذخيره خبر	1849
ذخيره دستور پخت	62
ذخيره مطلب	1849
ذخيره مطلب براي بعد	1849
ذكرني لاحقا	104
""", 'ر': """
راسل التحرير	221
راسلنا	221
راي دهيد	92	1871
راي شما ثبت شد	92	1870
راي شما ثبت شده است	1870
رايگان و بدون هرزنامه	1898
ربما لاحقا	104
رد	132	1817
رد همه	1882
رزرو بليت	1912
رسالتك	216
رفتن به بالا	1902
رفتن به دستور پخت	62
رفتن به صفحه كمك مالي	1894
رفض	127
رفض الكل	198
رفض جميع ملفات تعريف الارتباط	235
رمز عبور خود را فراموش كردهايد	1896
رمز عبور را فراموش كردهايد	1807
روابط ممولة	179
رپورتاژ	1813
رپورتاژ اگهي	1813
""", 'ز': """
زمان باقيمانده	1878
زمان فعلي	1878
""", 'س': """
سؤال اليوم	92
ساهم	105
ساهم الان	105
سجل الدخول	112
سجل الدخول للتعليق	186
سحب الموافقة	197
سرعة التشغيل	193
سرعت پخش	1877
سماح	204
سودوكو	191	1875
سوژه بفرستيد	1903
سياسة التصحيح	221
سياسة التصحيحات	221
سياسة الخصوصية	130	150
سياسة الخصوصية | شروط الاستخدام	130
سياسة الخصوصية وشروط الاستخدام	130
سياسة ملفات تعريف الارتباط	130
سياست حريم خصوصي	1817	1819
سياست حفظ حريم خصوصي	1816	1817
سياست كوكي	1817
سياست كوكيها	1816
سيب اپ	1885
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
شايد بعدا	1804
شحن مجاني	230
شراء التذاكر	192
شراء من امازون	192
شرايط ارسال نظر	1870
شرايط استفاده	1819
شرايط استفاده و حريم خصوصي	1819
شرايط را ميپذيرم	1898
شركاؤنا	198
شركاي ما	1882
شركت در ازمون	1873
شركت در نظرسنجي	1870
شروط الاستخدام	130	150
شروط الاستخدام | سياسة الخصوصية	130
شروط الاستخدام وسياسة الخصوصية	130
شروط التعليق	186
شروع ازمون	1873
شكرا لتصويتك	92	186
شكرا لدعمك	237
شكرا لدعمكم	237
شكرا لمشاركتك	186
شكرا، تم ارسال رسالتك	215
شما اين موضوع را دنبال ميكنيد	1907
شما قبلا راي دادهايد	1870
شنيدن اين مطلب	1877
شنيدن مقاله	1877
""", 'ص': """
صفحة التبرع	210
صفحه اصلي	1825
صفحه كمك مالي	1894
صندوق ورودي خود را بررسي كنيد	1898
صوت	92	187
صوت اصطناعي	194
صوت الان	92
""", 'ط': """
طالع ايضا	175
طباعة	119
طباعة المقال	174
طباعة الوصفة	62
""", 'ظ': """
ظرفيت محدود	1863
ظرفيت محدود است	1863
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
عضويت	1807
عطلت مانع الاعلانات	208
عكس	1821
عكسهاي بيشتر	1902
عكسهايتان را براي ما بفرستيد	1903
علي فيسبوك وتويتر	122
عن الكاتب	221
عن الكاتبة	151
عودة للاعلي	219
""", 'غ': """
غرد	119
غير قابل انتشار: #	1834
غيرفعال كردم	1893
غيرقابل انتشار: #	1834
""", 'ف': """
فتح	138
فتح التطبيق	201
فتح في التطبيق	201
فراموشي رمز عبور	1896
فروشگاه	1912
فعال كردن	1887
فعال كردن اعلانها	1886
فعالسازي	1888
فعالسازي اعلانها	1886
فعل الاشعارات	202
فعلا نه	1887
فقط براي مشتركان	1807
فهمت	138
فيديو	133
فيديو غير متاح	193
فيسبوك	119	1811
فيلد الزامي	1898
فيلدهاي الزامي	1898
فيلم اصلي	1843
""", 'ق': """
قبلي	1825
قبول	127
قبول الجميع	198
قبول الكل	198
قبول جميع ملفات تعريف الارتباط	235
قبول كنيد و ادامه دهيد	1816
قبول همه	1882
قبول همه كوكيها	1816
قبول و ادامه	1817	1881
قبول ومتابعة	197
قد يعجبك	133
قد يعجبك ايضا	20	133
قد يهمك	133
قد يهمك ايضا	133
قديميترينها	1871
قراءة المزيد	137
قراءة الية	224
قصص مقترحة	175
قواعد التعليق	186
قواعد التعليقات	186
قوانين ارسال نظر	1870
قوانين و مقررات	1837
قوانين و مقررات را ميپذيرم	1898
قيم المقال	165
قيم الوصفة	62
قيم هذا المقال	165
""", 'ك': """
كافه بازار	1885
كافهبازار	1885
كبر الصورة	219
كتم الصوت	194
كد qr را اسكن كنيد	1884
كد ويدئو	1843
كد ويديو	1843
كد پخش	1843
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
كليدواژهها	1821
كمك كنيد	1805
كمك مالي	1805
كمك ماهانه	1895
كمك يكباره	1894
كن اول المعلقين	174
كن داعما	105
كود خصم	241
كوكيها	1819
كوچكتر كردن متن	1910
كيف اعطل مانع الاعلانات	208
كيف اعطله	209
كيفية التعطيل	209
كيفيت اصلي	1843
كپي	1911
كپي شد	1845	1849
كپي كردن لينك	1849
كپي لينك	1811
كپي لينك كوتاه	1845
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
لطفا ان را غيرفعال كنيد	1893
لطفا ايميل خود را وارد كنيد	1898
لطفا نظر خود را بنويسيد	1833
لطفا يك ايميل معتبر وارد كنيد	1898
لغو در هر زمان	1896
لغو دنبال كردن	1907
لغو رضايت	1881
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
لينك خبر كپي شد	1845
لينك كوتاه	1811
لينك كوتاه خبر	1845	1849
لينك كوتاه كپي شد	1845
لينك كپي شد	1845	1849
""", 'م': """
مادة اعلانية	123
مايكت	1885
مبلغ اخر	210
مبلغ دلخواه	1894
مبلغ ديگر	1894
مبلغ مختلف	210
مبلغ مخصص	237
متابع	226
متابعة القراءة	240
متابعة الكاتب	225
متابعة الموضوع	225
متابعة علي الموقع	201
متن كامل خبر	1902
متن كامل مقاله را بخوانيد	1902
متن پيادهشده	1878
متوجه شدم	1826
متوفر علي app store	201
متوفر علي google play	201
مجانا وبدون رسائل مزعجة	215
مجموع ديدگاهها : #	1834
مجموع نظرات: #	1834
محبوبترين	1897
محبوبترينها	1871
محتواي تبليغاتي	1813
محتواي حمايتشده	1849
محتواي پولي	1876
محتوي اعلاني	180
محتوي برعاية	180
محتوي للمشتركين	109
محتوي مدفوع	192
محتوي ممول	88	123
مختارات	133
مخصوص مشتركان	1896
مدة الفيديو	236
مدت	1878
مدت زمان	1878
مديريت رضايت	1881
مديريت كوكيها	1881
مرا به خاطر بسپار	1896
مرة واحدة	211
مرتبسازي	1871
مرتبسازي بر اساس	1871
مزايا المشتركين	192
مزاياي مشتركان	1876
مزيد من مقالات الكاتب	151
مزيد من مقالات الكاتبة	151
مساحة اعلانية	180
مستخدم جديد	107
مسدودكننده را غيرفعال كردم	1891
مشاركة	119
مشاركة عبر البريد	228
مشاركة عبر فيسبوك	228
مشاركة عبر واتساب	119
مشاركة علي تويتر	119
مشاركة علي فيسبوك	119
مشاهده بيشتر	1825
مشاهده عكسها	1902
مشاهده قيمت	1876
مشاهده محتوا	1881
مشاهده نتايج	92	1871
مشاهده همه	1825
مشاهده پاسخها	1870
مشاهده پرونده	1902
مشاهده گالري	1902
مشترك شويد	1807
مشغل الصوت	236
مشغل الفيديو	236
مشكلي پيش امد	1899
مطالب بيشتر	1859
مطالب ديگر اين نويسنده	1902
مطالب مرتبط	1821
مطالب پيشنهادي	1859
مطلب بعدي	1902
مطلب قبلي	1902
معرض الصور	219
مقال مهدي من مشترك	242
مقالات اخري للكاتب	151	175
مقالات اخري للكاتبة	151
مقالات ذات صلة	133
مقالات قد تعجبك	175
مقالات قد تهمك	175
مقالات مرتبط	1821
مقاله بعدي	1902
مقاله قبلي	1902
مقترحات برعاية taboola	179
مقروء بصوت اصطناعي	193
ملء الشاشة	194
ملخص اعده الذكاء الاصطناعي	224
ملخص الذكاء الاصطناعي	224
ملخص بالذكاء الاصطناعي	224
ملفات تعريف الارتباط	130
من نحن	150
منتشر شده: #	1834
منو	1825
مهمترين اخبار	1821
مواضيع ذات صلة	133
مواضيع قد تهمك	175
مواضيع متعلقة	175
مواضيع مرتبطة	175
موافق	127
موافق ومتابعة	197
موافقة ومتابعة	128
موافقم	1817
موضوعات ذات صلة	133
موضوعات متعلقة	175
مولد بالذكاء الاصطناعي	236
ميخواهيد اعلان دريافت كنيد	1886
""", 'ن': """
نام	1899
نبذة عن الكاتب	221
نبذة عن الكاتبة	151
نتائج الاستطلاع	187
نتائج التصويت	187
نسخ	229
نسخ الرابط	119
نسخ رابط المقال	174
نسخه صوتي مقاله	1877
نسخه وب	1885
نسخه چاپي	1849
نسيت كلمة السر	213
نسيت كلمة المرور	107
نشر	187
نصب اپليكيشن	1884
نظر	1820
نظر بدهيد	1849
نظر خود را با ما در ميان بگذاريد	1849
نظر خود را بنويسيد	1820
نظر خود را بگوييد	1870
نظر سنجي	93
نظر شما	1820
نظر شما درباره اين خبر چيست	1849
نظر كاربران	1833
نظرات	1820
نظرات بينندگان	1833
نظرات شما	1833
نظرات كاربران	1833
نظرات مخاطبان	1833
نظرتان را بگوييد	1870
نظرسنجي	93	1849
نعم اريد	204
نعم، اريد	203
نقشه سايت	1837
نمايش اين محتوا ممكن نيست	1881
نمايش بيشتر	1825
نمايش زيرنويس	1877
نمايش كمتر	1826
نمايش متن اصلي	1826
نمايش محتوا	1881
نمايش نتايج	92
نمايش نظرات	1870
نمايش نظرات بيشتر	1870
نمايش نقشه	1826
نمايش همه	1826
نمايش پاسخها	1870
نمايش پست	1881
ننصح بقراءة	133
نه ممنون	1804	1888
نه، ممنون	1888
نهاية الاعلان	192
""", 'ه': """
هديه دادن مقاله	1910
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
هر زمان ميتوانيد لغو اشتراك كنيد	1898
هر كمكي مهم است	1894
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
همرساني	1811
همه اخبار	1902
همه بازيها	1873
همه خبرها	1902
همه عكسها	1902
همه مطالب	1902
همه مطالب نويسنده	1902
همه ويدئوها	1902
هميشه اجازه داده شود	1881
هميشه نمايش بده	1881
همچنين ببينيد	1859
همچنين بخوانيد	1821
هنوز ثبتنام نكردهايد	1896
هنوز مشترك نيستيد	1896
هيئة التحرير	150
""", 'و': """
واتساب	119
واتساپ	1811
ورود	1807
ورود / ثبت نام	1807
ورود با اپل	1896
ورود با فيسبوك	1896
ورود با گوگل	1896
ورود مشتركان	1856
وسوم	133
وصول غير محدود الي جميع المقالات	238
وظائف	150
ويدئو در دسترس نيست	1877
ويديو	1821
ويديو در دسترس نيست	1877
ويژه خوانندگان	1876
ويژه مشتركان	1807
""", 'ي': """
يتم تحميل الفيديو	193
يدفع سنويا	213
يستمر المقال بعد الاعلان	179
يك بار	1895
يكبار	1895
يمكنك الالغاء في اي وقت	213
يمكنك الغاء الاشتراك في اي وقت	215
""", 'پ': """
پاسخ	1820
پايان اگهي	1876
پايان تبليغ	1876
پخش	1843
پخش خودكار	1878
پخش ويدئو	1877
پخش ويدئو ممكن نيست	1877
پخش ويديو	1877
پذيرش همه	1882
پذيرش و ادامه	1881
پذيرفتن	1817
پربازديدترين	1821
پربازديدترينها	1821
پربازديدها	1821
پربازديدهاي امروز	1859
پربازديدهاي هفته	1859
پربحثترينها	1821
پربينندهترين	1859
پربينندهترين خبرها	1859
پربينندهترينها	1859
پرداخت سالانه	1897
پرداخت ماهانه	1897
پسنديدم	1871
پنهان كردن پاسخها	1870
پيام بازرگاني	1865
پيام شما ارسال شد	1898
پيام شما با موفقيت ارسال شد	1898
پيشنهاد خواندني	1859
پيشنهاد سردبير	1821
پيشنهاد ما	1821
پيوندها	1837
""", 'چ': """
چاپ	1811
چاپ دستور پخت	62
چگونه غيرفعال كنم	1893
چگونه مسدودكننده را غيرفعال كنم	1891
""", 'گ': """
گالري تصاوير	1902
گالري عكس	1902
گزارش تخلف	1871
گزارش خطا	1820
گزارش خطا در اين خبر	1849
گزينههاي بيشتر	1911
گوگل پلي	1885
""", 'अ': """
अकाउंट नहीं है	2479
अक्षर का आकार	66
अक्षर छोटे करें	2491
अक्षर बडे करें	2491
अगला	2420
अगला लेख	2485
अगली खबर	2416
अगली तस्वीर	2485
अगली फोटो	2485
अगली स्टोरी	2485
अनफॉलो करें	2489
अनम्यूट	2464
अनिवार्य	2482
अनुमति दें	2472
अन्य खबरें	20	2416
अन्य राशि	2477
अन्य विकल्प	2492
अपना इनबॉक्स देखें	2481
अपना ईमेल दर्ज करें	2481
अपना ईमेल देखें	2481
अपना ईमेल पता दर्ज करें	2481
अपना कमेंट लिखें	2429
अपना ज्ञान परखें	2460
अपना प्लान चुनें	2479
अपनी टिप्पणी दें	2429
अपनी टिप्पणी लिखें	2429
अपनी तस्वीरें हमें भेजें	2486
अपनी प्रतिक्रिया दें	2457
अपनी राय दें	2415
अपनी राय बताएं	2457
अभी खरीदें	2463
अभी खेलें	2460
अभी डाउनलोड करें	2470
अभी तक सब्सक्राइबर नहीं हैं	2479
अभी दान करें	2401
अभी नहीं	2400	2473
अमान्य ईमेल	2481
अमेजन पर खरीदें	2463
अवधि	2465
असहमत	2414
अस्वीकार करें	2414
""", 'आ': """
आगे पढें	2420
आज का सवाल	92
आज की अन्य खबरें	2450
आप इस विषय को फॉलो कर रहे हैं	2489
आप कभी भी अनसब्सक्राइब कर सकते हैं	2481
आप पहले ही वोट कर चुके हैं	2457
आपका वोट दर्ज हो गया	2457
आपका वोट दर्ज हो गया है	2457
आपका संदेश भेज दिया गया है	2481
आपके लिए	2416
आपको यह भी पसंद आ सकता है	2450
आपको ये भी पसंद आ सकता है	2450
आवश्यक फील्ड	2481
""", 'इ': """
इस लेखक की अन्य खबरें	2433
इस लेखक की और खबरें	2433
इस लेखक के और लेख	2433
इस विषय को फॉलो करें	2489
इसे भी देखें	2450
इसे भी पढें	2416
""", 'ई': """
ई-पेपर	2403
ईमेल	2482
ईमेल से शेयर करें	2491
""", 'ऊ': """
ऊपर जाएं	2420
""", 'ए': """
एआई आवाज में सुनें	2464
एआई द्वारा तैयार	2436
एआई समरी	2436
एआई सारांश	2436
एआई से तैयार सारांश	2436
एक बार	2478
एक बार का दान	2477
एप डाउनलोड करें	2470
""", 'ऐ': """
ऐप इंस्टॉल करें	2470
ऐप खोलें	2470
ऐप डाउनलोड करें	2470
ऐप में खोलें	2470
ऐप में पढें	2470
ऐप स्टोर से डाउनलोड करें	2470
""", 'ऑ': """
ऑटोप्ले	2465
ऑडियो डाउनलोड करें	2464
ऑफर देखें	2463
""", 'औ': """
और खबरें	2416
और जानें	2414
और टिप्पणियां देखें	2457
और देखें	2420
और पढें	2416	2420
और पढें इस लेखक से	2433
और भी पढें	2450
""", 'क': """
कभी भी रद्द करें	2479
कम दिखाएं	2421
कमेंट	2415
कमेंट करें	2415
कमेंट पढें	2429
कमेंट लिखें	2457
कमेंट्स	2415
करियर	2432
किताब खरीदें	2463
कीमत देखें	2463
कुकी का उपयोग	2414
कुकी नीति	2412	2414
कुकी सेटिंग्स	2468
कुकीज नीति	2414
कुकीज प्रबंधित करें	2468
कुकीज सेटिंग	2413
कुछ गलत हो गया	2482
केवल सदस्यों के लिए	2403
केवल सब्सक्राइबर के लिए	2479
कैसे बंद करें	2476
कॉपी	2492
कॉपी करें	2492
कॉपी लिंक	2406
क्या आप नोटिफिकेशन चाहते हैं	2471
क्या आप नोटिफिकेशन पाना चाहते हैं	2471
क्या आप सूचनाएं पाना चाहते हैं	2471
क्या यह उपयोगी था	2457
क्या यह खबर उपयोगी थी	2457
क्या यह पेज उपयोगी था	2457
क्या यह लेख उपयोगी था	2457
क्यूआर कोड स्कैन करें	2470
क्रमबद्ध करें	2458
क्विज खेलें	2460
""", 'ख': """
खबर सुनें	2464
खाता नहीं है	2479
खाता बनाएं	2403
खोजें	2420
खोलें	2421
""", 'ग': """
गलती की सूचना दें	2457
गलती बताएं	2421
गूगल प्ले से डाउनलोड करें	2470
गूगल से जारी रखें	2479
गूगल से लॉगिन करें	2479
गेम्स	2462
गैलरी देखें	2485
गोपनीयता नीति	2412	2414	2432
गोपनीयता सेटिंग्स	2468
""", 'च': """
चर्चा में क्यों है	2450
चुनें	2480
""", 'ज': """
जरूर पढें	2450
जवाब छिपाएं	2457
जवाब दें	2415
जवाब देखें	2457
जवाब भेजें	2457
जावास्क्रिप्ट बंद है	2468
ज्यादा दिखाएं	2485
ज्यादा पढी गई	2450
""", 'ट': """
टिकट खरीदें	2463
टिकट बुक करें	2463
टिप्पणियां	2415
टिप्पणी	2415
टिप्पणी करें	2415
टिप्पणी के नियम	2457
टिप्पणी के लिए लॉगिन करें	2457
टिप्पणी भेजें	2457
टिप्पणी लिखें	2457
टेक्स्ट साइज	66
टैग्स	2416
टॉप न्यूज	2416
टॉप स्टोरीज	2450
ट्रांसक्रिप्ट	2465
ट्रेंडिंग	2416
ट्विटर	2406
ट्विटर पर शेयर करें	2491
""", 'ठ': """
ठीक है	2421
""", 'त': """
तस्वीर बडी करें	2485
तस्वीरें देखें	2485
ताजा खबरें	2416
ताजा समाचार	2416
""", 'द': """
दान करें	2401
दान पेज पर जाएं	2477
देश की और खबरें	2450
दोस्तों को भेजें	2436
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2481
""", 'न': """
नक्शा देखें	2421
नतीजे देखें	92
नवीनतम	2458
नहीं धन्यवाद	2400
नहीं, धन्यवाद	2400	2473
नियम और शर्तें	2412	2432
नियम और शर्तें | गोपनीयता नीति	2412
नोटिफिकेशन ऑन करें	2471
नोटिफिकेशन चालू करें	2471
""", 'प': """
परिणाम देखें	92	2458
पसंदीदा स्रोत के रूप में जोडें	2489
पहले से खाता है	2479
पहले से सब्सक्राइबर हैं	2479
पाठकों के लिए विशेष ऑफर	2463
पार्टनर कंटेंट	2453
पासवर्ड भूल गए	2479
पिछला	2420
पिछला लेख	2485
पिछली खबर	2416
पूरा लेख पढें	2485
पूरी खबर पढें	2420
पेज दोबारा लोड करें	2475
पेज रिफ्रेश करें	2475
पेज रीफ्रेश करें	2475
पेड कंटेंट	2463
पोल	93
पोल में हिस्सा लें	2457
पोस्ट लोड करें	2468
प्रचार	2410
प्रतिक्रिया दें	2415
प्रतिलिपि	2465
प्राइवेसी पॉलिसी	2414	2432
प्राइवेसी सेटिंग्स	2468
प्रायोजक	2493
प्रायोजित	2410
प्रायोजित सामग्री	2453
प्रिंट	2492
प्रिंट करें	2406
प्रीमियम	2403
प्लान चुनें	2479
प्ले स्टोर से डाउनलोड करें	2470
प्लेबैक गति	2464
प्लेबैक स्पीड	2464
प्लेयर लोड हो रहा है	2464
""", 'फ': """
फीडबैक दें	2432	2457
फीडबैक भेजें	2457
फुल स्क्रीन	2465
फुल स्क्रीन से बाहर निकलें	2464
फेसबुक	2406
फेसबुक पर शेयर करें	2406
फेसबुक से जारी रखें	2479
फेसबुक से लॉगिन करें	2479
फॉन्ट आकार	2491
फॉन्ट साइज	66
फॉलो कर रहे हैं	2489
फॉलो करें	2489
फोटो	2416
फोटो गैलरी	2450
फोटो गैलरी देखें	2485
फ्लिपकार्ट पर खरीदें	2463
""", 'ब': """
बंद करें	2400
बडी खबरें	2416
बाद में	2400	2473
बाद में याद दिलाएं	2400
ब्राउजर में जारी रखें	2470
""", 'भ': """
भेजें	2482
""", 'म': """
मंजूर है	2414
मशीनी अनुवाद	2465
मान्य ईमेल दर्ज करें	2481
मासिक दान	2478
मासिक भुगतान	2480
मासिक सहयोग	2478
मुख्य समाचार	2416
मुझे याद रखें	2479
मुफ्त डिलीवरी	2493
मुफ्त में खेलें	2460
मुफ्त, कोई स्पैम नहीं	2481
मूल देखें	2421
मेन्यू	2420
मेरा खाता	2403
मेरा खाता है	2479
मैं नियम और शर्तों से सहमत हूं	2481
मैंने ऐड ब्लॉकर बंद कर दिया	2475
मैंने बंद कर दिया	2476
म्यूट	2465
""", 'य': """
यह खबर सुनें	2464
यह फील्ड अनिवार्य है	2481
यह फील्ड आवश्यक है	2481
यह भी देखें	2450
यह भी पढें	2416
यह लेख लॉक है	2479
यह लेख सुनें	2464
यह वीडियो अब उपलब्ध नहीं है	2464
यह वीडियो उपलब्ध नहीं है	2464
यह सामग्री नहीं दिखाई जा सकती	2468
ये खबरें भी पढें	2450
ये भी जानें	2450
ये भी देखें	2450
ये भी पढें	2416
""", 'र': """
रजिस्टर करें	2403
रिपोर्ट करें	2458
रेसिपी पर जाएं	62
रेसिपी प्रिंट करें	62
रेसिपी सेव करें	62
""", 'ल': """
लाइक	2458
लाइक करें	2458
लिंक कॉपी करें	2406	2436
लिंक कॉपी हो गया	2491
लेख उपहार में दें	2491
लेख सुनें	2464
लेखक की अन्य खबरें	2433
लेखक के अन्य लेख	2485
लेखक के और लेख	2433	2485
लेखक के बारे में	2486
लेखक के बारे में और	2433
लेखक को फॉलो करें	2489
लेखक परिचय	2486
लेखक से और	2433
लॉग इन	2403
लॉग इन करें	2403
लॉगआउट	2403
लॉगिन	2403
लोकप्रिय	2416
लोड हो रहा है	2464
""", 'व': """
वर्ग पहेली	2462
वर्तमान समय	2465
विज्ञापन	2410
विज्ञापन के बाद जारी	2453
विज्ञापन दें	2432
विज्ञापन समाप्त	2463
विज्ञापन हटाएं	2436
विवरण	2421
विषय	2416
विषय को फॉलो करें	2489
वीडियो	2416
वीडियो उपलब्ध नहीं है	2464
वीडियो चलाएं	2464
वीडियो नहीं चलाया जा सकता	2464
वीडियो लोड हो रहा है	2464
वोट करने के लिए धन्यवाद	2457
वोट करें	92	2458
वोट दें	92
वोट देने के लिए धन्यवाद	2457
व्हाट्सएप	2406
व्हाट्सएप पर शेयर करें	2491
व्हाट्सऐप पर शेयर करें	2491
""", 'श': """
शायद बाद में	2400
शिकायत करें	2458
शेयर	2406
शेयर करें	2406
शेष समय	2465
""", 'स': """
संपर्क करें	2415	2432
संपादक को लिखें	2486
संबंधित खबरें	2416
संबंधित लेख	2416
संबंधित वीडियो	2450
संबंधित समाचार	2416
सदस्य बनें	2401
सबटाइटल दिखाएं	2464
सबमिट करें	2482
सबसे अच्छा ऑफर	2480
सबसे ज्यादा पढी गई	2416
सबसे ज्यादा पढी गई खबरें	2450
सबसे ज्यादा पढी गईं	2450
सबसे लोकप्रिय	2480
सब्सक्राइब	2403
सब्सक्राइब करें	2403
सभी अस्वीकार करें	2468
सभी कमेंट देखें	2457
सभी खबरें	2485
सभी खबरें देखें	2485
सभी गेम	2460
सभी गेम्स	2460
सभी टिप्पणियां देखें	2457
सभी तस्वीरें देखें	2485
सभी दिखाएं	2421
सभी देखें	2420
सभी फोटो देखें	2485
सभी वीडियो	2485
सभी वीडियो देखें	2485
सभी स्वीकार करें	2414	2468
समझ गया	2421
समर्थन करें	2401
सर्वे	93
सर्वे में हिस्सा लें	2457
सहमत हूं	2414
सहमति दें और आगे बढें	2413
सहमति प्रबंधित करें	2468
सहमति वापस लें	2468
सहयोग करें	2401
सही ईमेल दर्ज करें	2481
साइटमैप	2432
साइन अप	2403
साइन इन	2403
साझा करें	2406
सामग्री दिखाएं	2468
सामग्री देखें	2468
सामग्री लोड करें	2468
सालाना भुगतान	2480
सिर्फ सब्सक्राइबर के लिए	2479
सीधे रेसिपी पर जाएं	62
सुडोकू	2462
सुधार नीति	2486
सूचनाएं चालू करें	2471
सेव करें	2406
स्पॉन्सर्ड	2410
स्पॉन्सर्ड कंटेंट	2453
स्वचालित अनुवाद	2465
स्वीकार करें	2414
स्वीकार करें और आगे बढें	2413
स्वीकार करें और जारी रखें	2468
""", 'ह': """
हमसे संपर्क करें	2432	2486
हमारा समर्थन करें	2401
हमारी मदद करें	2477
हमारे बारे में	2432
हमें लिखें	2486
हमें सपोर्ट करें	2477
हमें सहयोग दें	2477
हमेशा अनुमति दें	2468
हर योगदान महत्वपूर्ण है	2477
हर योगदान मायने रखता है	2477
हां, चाहिए	2472
होम	2420
होम पेज पर जाएं	2485
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
กฎการแสดงความคิดเห็น	4811
กติกาการแสดงความคิดเห็น	4811
กรุณากรอกข้อมูลให้ครบถ้วน	4828
กรุณากรอกอีเมล	4828
กรุณากรอกอีเมลให้ถูกต้อง	4828
กรุณาตรวจสอบอีเมล	4828
กลับขึ้นด้านบน	4831
กลับด้านบน	4831
กลับหน้าแรก	4831
การตั้งค่าความเป็นส่วนตัว	4817
การตั้งค่าคุกกี้	4817
กำลังติดตาม	4834
กำลังโหลด	4815
กำลังโหลดวิดีโอ	4815
""", 'ข': """
ขนาดตัวอักษร	66
ขยายภาพ	4831
ขอบคุณที่ร่วมโหวต	4811
ขอบคุณสำหรับการโหวต	4811
ข่าวก่อนหน้า	4831
ข่าวถัดไป	4831
ข่าวทั้งหมด	4831
ข่าวที่คุณอาจสนใจ	4804
ข่าวที่น่าสนใจ	4804
ข่าวที่เกี่ยวข้อง	4781
ข่าวนี้มีประโยชน์หรือไม่	4811
ข่าวยอดนิยม	4781
ข่าวล่าสุด	4781
ข่าวอื่นที่น่าสนใจ	4804
ข่าวอื่นๆ	20	4804
ข่าวอื่นๆ ที่น่าสนใจ	4795
ข่าวเกี่ยวข้อง	4804
ข่าวแนะนำ	4781
ข้ามไปที่สูตร	62
""", 'ค': """
ครั้งเดียว	4825
คลิกชมวิดีโอ	4795
คลิกเพื่อขยายภาพ	4831
คลิปแนะนำ	4804
ความคิดเห็น	4784
ความยาว	4816
ความเร็วในการเล่น	4815
คัดลอก	4836
คัดลอกลิงก์	4784
คัดลอกลิงก์แล้ว	4795
คัดลอกลิงค์	4795
คัดลอกลิงค์แล้ว	4795
คุณต้องการรับการแจ้งเตือนหรือไม่	4820
คุณอาจสนใจ	4804
คุณโหวตแล้ว	4811
คุ้มที่สุด	4827
""", 'จ': """
จดจำฉัน	4826
จดจำฉันไว้	4826
จบโฆษณา	4814
จองตั๋ว	4814
จองบัตร	4814
จัดการความยินยอม	4817
จัดการคุกกี้	4817
จัดส่งฟรี	4837
จำนวนอื่น	4824
จำเป็นต้องกรอก	4828
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4828
ฉันยอมรับเงื่อนไขการใช้งาน	4828
""", 'ช': """
ชมคลิป	4795
ชมคลิปวิดีโอ	4795
ชมวิดีโอ	4795
ชมวิดีโอด้านบน	4795
ชมวิดีโอเต็มได้ที่นี่	4795
ชำระรายปี	4826
ชำระรายเดือน	4826
ช่องนี้จำเป็นต้องกรอก	4828
""", 'ซ': """
ซื้อที่ lazada	4814
ซื้อที่ shopee	4814
ซื้อบัตร	4814
ซื้อบัตรที่นี่	4814
ซื้อหนังสือ	4814
ซื้อหนังสือเล่มนี้	4814
ซื้อเลย	4814
""", 'ด': """
ดาวน์โหลดบน app store	4819
ดาวน์โหลดบน google play	4819
ดาวน์โหลดเสียง	4815
ดาวน์โหลดแอป	4819
ดาวน์โหลดแอปพลิเคชัน	4819
ดาวน์โหลดได้ที่ app store	4819
ดาวน์โหลดได้ที่ google play	4819
ดูการตอบกลับ	4811
ดูข่าวทั้งหมด	4831
ดูคลิป	4795
ดูความคิดเห็นทั้งหมด	4811
ดูความคิดเห็นเพิ่มเติม	4811
ดูทั้งหมด	4782
ดูผลลัพธ์	92
ดูผลโหวต	92	4812
ดูภาพทั้งหมด	4831
ดูภาพเพิ่มเติม	4831
ดูราคา	4814
ดูรูปทั้งหมด	4831
ดูวิดีโอ	4795
ดูเพิ่มเติม	4784
ดูแกลเลอรี	4831
ดูแกลเลอรี่	4831
""", 'ต': """
ตกลง	4821
ตอบกลับ	4812
ตัวเลือกเพิ่มเติม	4835
ตั้งค่าความเป็นส่วนตัว	4817
ตั้งค่าคุกกี้	4817
ติดตามผู้เขียน	4834
ติดตามหัวข้อ	4834
ติดตามหัวข้อนี้	4834
ติดต่อกองบรรณาธิการ	4832
ติดต่อเรา	4795
ติดต่อโฆษณา	4832
ต้องการรับการแจ้งเตือนหรือไม่	4820
""", 'ถ': """
ถอดเสียง	4816
ถอนความยินยอม	4817
ถูกใจ	4812
""", 'ท': """
ทดสอบความรู้ของคุณ	4813
ทำแบบทดสอบ	4813
ทุกการสนับสนุนมีความหมาย	4824
""", 'บ': """
บทความก่อนหน้า	4831
บทความถัดไป	4831
บทความทั้งหมดของผู้เขียน	4831
บทความที่น่าสนใจ	4804
บทความที่เกี่ยวข้อง	4781
บทความนี้ถูกล็อก	4826
บทความนี้มีประโยชน์หรือไม่	4811
บทความล่าสุด	4781
บทความอื่นของผู้เขียน	4831
บทความอื่นๆ ของผู้เขียน	4831
บทความแนะนำ	4804
บริจาค	4778
บริจาคครั้งเดียว	4824
บริจาคตอนนี้	4824
บริจาครายเดือน	4824
บริจาคเลย	4778
บันทึก	4795
บันทึกการตั้งค่า	4817
บันทึกคะแนนของคุณแล้ว	4811
บันทึกคะแนนโหวตแล้ว	4811
บันทึกสูตร	62
บันทึกไว้อ่านภายหลัง	4795
""", 'ป': """
ปฏิเสธทั้งหมด	4817
ปิดการแสดงความคิดเห็น	4811
ปิดเสียง	4816
""", 'พ': """
พิมพ์	4784
พิมพ์บทความ	4795
พิมพ์สูตร	62
พิมพ์หน้านี้	4795
""", 'ฟ': """
ฟรี ไม่มีสแปม	4828
ฟังข่าว	4815
ฟังข่าวนี้	4815
ฟังบทความ	4815
ฟังบทความนี้	4815
ฟังรายการย้อนหลัง	4795
""", 'ภ': """
ภายหลัง	4821
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4795
มีบัญชีอยู่แล้ว	4826
มีบัญชีแล้ว	4826
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4828
ยกเลิกได้ทุกเมื่อ	4826
ยอดนิยม	4804
ยอดนิยมในตอนนี้	4804
ยอมรับทั้งหมด	4817
ยอมรับและดำเนินการต่อ	4817
ยังไม่มีบัญชี	4826
ยังไม่เป็นสมาชิก	4826
""", 'ร': """
ระบุจำนวนเงิน	4824
รับการแจ้งเตือน	4820
รับการแจ้งเตือนข่าวด่วน	4795
รายงาน	4812
รีเฟรชหน้า	4823
รีเฟรชหน้านี้	4823
รูปแบบอีเมลไม่ถูกต้อง	4828
ร่วมงานกับเรา	4795
ร่วมตอบแบบสอบถาม	4795
ร่วมตอบแบบสำรวจ	4811
ร่วมบริจาค	4778
ร่วมสนับสนุน	4824
ร่วมแสดงความคิดเห็น	4795
ร่วมโหวต	4811
ร้านค้า	4837
""", 'ล': """
ลงทะเบียน	4778
ลงทะเบียนเรียบร้อยแล้ว	4828
ลดขนาดตัวอักษร	4835
ลืมรหัสผ่าน	4778
ลืมรหัสผ่านหรือไม่	4826
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4815
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4815
วิดีโอไม่พร้อมใช้งาน	4815
วิธีปิดโปรแกรมบล็อกโฆษณา	4823
""", 'ส': """
สนับสนุนนักข่าว	4824
สนับสนุนรายเดือน	4824
สนับสนุนสื่ออิสระ	4824
สนับสนุนเรา	4778
สปอนเซอร์	4784
สมัครงานกับเรา	4795
สมัครสมาชิก	4778
สมัครเรียบร้อยแล้ว	4828
สรุปด้วย ai	4833
สรุปโดย ai	4833
สั่งซื้อหนังสือ	4814
สั่งซื้อเลย	4814
สำหรับสมาชิกเท่านั้น	4826
สิทธิพิเศษสำหรับผู้อ่าน	4814
สิทธิพิเศษสำหรับสมาชิก	4814
สแกน qr code	4819
สแกนคิวอาร์โค้ด	4819
ส่ง	4829
ส่งข่าว	4832
ส่งข้อความเรียบร้อยแล้ว	4828
ส่งความคิดเห็น	4811
ส่งคำตอบ	92
ส่งต่อให้เพื่อน	4795
""", 'ห': """
หน้าแรก	4831
""", 'อ': """
อนุญาต	4821
อนุญาตเสมอ	4817
ออกจากโหมดเต็มจอ	4815
อีเมล	4829
อีเมลไม่ถูกต้อง	4828
อ่านข่าวที่เกี่ยวข้อง	4804
อ่านข่าวผ่านแอป	4795
อ่านข่าวอื่นๆ	4804	4831
อ่านฉบับเต็ม	4831
อ่านต่อ	4784
อ่านต่อหลังโฆษณา	4814
อ่านต่อเรื่องนี้	4804
อ่านต่อในเบราว์เซอร์	4819
อ่านบทความฉบับเต็ม	4831
อ่านบนแอป	4819
อ่านเพิ่มเติม	4781
อ่านเรื่องที่เกี่ยวข้อง	4804
อ่านโดย ai	4815
อ่านในแอป	4819
""", 'เ': """
เกมทั้งหมด	4813
เกิดข้อผิดพลาด	4829
เกิดข้อผิดพลาด กรุณาลองใหม่	4828
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4828
เกี่ยวกับผู้เขียน	4832
เขียนความคิดเห็น	4811
เขียนโดย ai	4833
เข้าสู่ระบบ	4778
เข้าสู่ระบบด้วย apple	4826
เข้าสู่ระบบด้วย facebook	4826
เข้าสู่ระบบด้วย google	4826
เข้าสู่ระบบด้วย line	4826
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4811
เฉพาะสมาชิกเท่านั้น	4826
เต็มจอ	4816
เนื้อหาต่อจากโฆษณา	4814
เนื้อหาที่เกี่ยวข้อง	4804
เนื้อหาสนับสนุน	4814
เนื้อหาโฆษณา	4814
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4815
เบราว์เซอร์ของคุณไม่รองรับเสียง	4815
เปิดการแจ้งเตือน	4820
เปิดรับการแจ้งเตือน	4820
เปิดเสียง	4815
เปิดแอป	4819
เปิดในแอป	4819
เป็นคนแรกที่แสดงความคิดเห็น	4795
เพิ่มขนาดตัวอักษร	4835
เริ่มทำแบบทดสอบ	4813
เรียงตาม	4812
เรื่องที่คุณอาจสนใจ	20	4804
เรื่องที่น่าสนใจ	4804
เรื่องที่เกี่ยวข้อง	4781
เรื่องล่าสุด	4804
เรื่องอื่นที่น่าสนใจ	4781
เรื่องแนะนำ	4804
เลิกติดตาม	4834
เลือก	4827
เลือกแพ็กเกจ	4826
เลือกแพ็คเกจ	4826
เล่นวิดีโอ	4815
เล่นอัตโนมัติ	4816
เล่นเกม	4813
เล่นเลย	4813
เวลาที่เหลือ	4815
เสียงอ่านโดย ai	4815
""", 'แ': """
แจ้งข่าว	4832
แจ้งข้อผิดพลาด	4811
แจ้งคำผิด	4811
แจ้งลบความคิดเห็น	4811
แชร์	4784
แชร์ข่าวนี้	4795
แชร์บทความ	4795
แชร์บทความนี้	4835
แชร์บน facebook	4835
แชร์ผ่าน line	4835
แชร์หน้านี้	4795
แชร์ไปที่ line	4795
แชร์ไปยัง facebook	4835
แชร์ไปยัง line	4835
แท็ก	4804
แท็กที่เกี่ยวข้อง	4804
แบบสำรวจ	93
แปลอัตโนมัติ	4795
แปลโดย ai	4833
แปลโดยอัตโนมัติ	4833
แสดงความคิดเห็น	4784
แสดงคำบรรยาย	4815
แสดงน้อยลง	4782
แสดงเนื้อหา	4817
แสดงเพิ่มเติม	4831
แสดงโพสต์	4817
""", 'โ': """
โฆษณา	4784
โหลดหน้านี้ใหม่	4823
โหลดหน้าใหม่	4823
โหลดเนื้อหา	4817
โหลดเพิ่มเติม	4831
โหลดแอป	4819
โหลดแอปฟรี	4795
โหลดโพสต์	4817
โหวต	92	4812
""", 'ใ': """
ใหม่ล่าสุด	4812
ให้คะแนนบทความนี้	4811
""", 'ไ': """
ไปที่สูตร	62
ไปยังหน้าบริจาค	4824
ไม่สามารถเล่นวิดีโอนี้ได้	4815
ไม่สามารถเล่นวิดีโอได้	4815
ไม่สามารถแสดงเนื้อหานี้ได้	4817
ไม่ใช่ตอนนี้	4821
""", 'ả': """
ảnh tiếp theo	5254
ảnh trước	5254
""", 'ẩ': """
ẩn	5170
ẩn trả lời	5209
""", 'ủ': """
ủng hộ	5145
ủng hộ báo chí độc lập	5147
ủng hộ chúng tôi	5145
ủng hộ chúng tôi trên patreon	5228
ủng hộ hàng tháng	5228
ủng hộ một lần	5228
ủng hộ ngay	5251
ủng hộ tác giả	5147
""", '☕': """
☕ buy me a coffee	1206
☕ buy us a coffee	1206
""", 'あ': """
あとで	2943
あとで読む	2960
あとで読むに追加	3075
あなたにおすすめ	2982
あなたにおすすめの記事	2982
あなたはどう思いますか	2976
あなたへのおすすめ	2982
あわせて読みたい	2982
あわせて読む	3017
""", 'い': """
いいえ、結構です	2943
いいね	2960
いいね!してニュースをチェック	2961
いいね!で応援する	3007
いいね順	3026
いつでも解約ok	3047
いつでも解約できます	3047
いつでも解約可能	3047
いつでも配信停止できます	3050
いま読まれています	3017
いま読まれている記事	3017
""", 'お': """
おすすめ	2982
おすすめの記事	2982
おすすめプラン	3047
おすすめ情報pr	2966
おすすめ記事	2982
おすすめ関連記事	3017
おすすめ順	3026
お住まいの地域ではご覧いただけません	3031
お住まいの地域では再生できません	3031
お問い合わせ	2968	2996
お問い合わせありがとうございました	3050
お問い合わせありがとうございます	3050
お問い合わせ内容	3071
お役に立ちましたか	3025
お得なクーポン	3074
お得なプランを見る	3070
お気に入り	2960
お気に入りに追加	2960
お申し込み	2947
お申し込みが完了しました	3071
お申し込みを受け付けました	3071
お酒は#歳になってから	3029
""", 'こ': """
こちらの記事もおすすめ	3017
こちらの記事も読まれています	20	3017
こちらもおすすめ	2982
こちらも読む	3017
このコメントを報告	3064
このコンテンツは表示できません	3034
このコンテンツを表示できません	3034
このテーマをフォロー	3060
このテーマをフォローする	3060
このページは役に立ちましたか	3025
このメールアドレスは登録済みです	3071
この動画の配信は終了しました	3031
この動画はお住まいの地域では再生できません	3031
この動画はご覧いただけません	3031
この動画は公開を終了しました	3031
この動画は再生できません	3031
この動画は現在ご覧いただけません	3031
この投稿をinstagramで見る	3065
この本を購入する	3029
この著者の記事	2982
この著者の記事を見る	3054
この著者の記事一覧	3054
この記事だけ読む	3070
この記事に関連するニュース	3017
この記事のタグ	2982
この記事の写真	3054
この記事の写真をすべて見る	3018
この記事の写真を見る	3054
この記事の画像	3054
この記事の画像をもっと見る	3054
この記事の画像を見る	3054
この記事の筆者	3055
この記事の誤りを報告	2979
この記事の関連ニュース	3017
この記事はロックされています	3047
この記事は会員からのプレゼントです	3075
この記事は会員限定です	2947
この記事は参考になりましたか	3025
この記事は役に立ちましたか	3025
この記事へのコメント	2980
この記事もチェック	3007
この記事をシェア	2960
この記事をシェアする	3075
この記事をプレゼント	3007
この記事をプレゼントする	3007
この記事を保存	3007
この記事を印刷	3007
この記事を印刷する	3007
この記事を書いた人	3055
この記事を書いた記者	3055
この記事を聞く	3031
この記事を聴く	3031
この記事を評価	3064
この記事を評価する	3007
この記事を購入	3070
この記者の記事をもっと見る	3054
この記者の記事を見る	3054
この記者の記事一覧	2982
この記者をフォロー	2964
この記者をフォローする	3060
この連載の記事	2982
この連載をフォロー	2964
この連載をフォローする	2964
この音声はaiが読み上げています	3031
この項目は必須です	3050
この項目は必須項目です	3050
""", 'ご': """
ご寄付ありがとうございます	3069
ご寄付はこちら	3044
ご意見	2973
ご意見をお聞かせください	3025
ご意見・ご感想を入力	3071
ご投票ありがとうございました	3025
ご支援ありがとうございます	3069
ご支援のお願い	2944
ご支援はこちら	3044
ご登録ありがとうございました	3050
ご登録ありがとうございます	3050
ご購入はこちら	3029
ご購読の申し込み	2947
""", 'さ': """
さらに読み込む	2986
""", 'す': """
すでにアカウントをお持ちの方	3047
すでに会員の方	3047
すでに投票済みです	3025
すでに登録済みです	3071
すべてのcookieを受け入れる	3067
すべてのcookieを許可	3067
すべてのコメントを見る	3025
すべてのニュースを見る	3054
すべての写真を見る	3018
すべての記事を見る	3054
すべて受け入れる	2968
すべて同意する	3067
すべて拒否	3035
すべて拒否する	3034
すべて表示	2987
すべて見る	2986
すべて許可	2968	2971
すべて読む	2987
""", 'そ': """
その他のオプション	3061
その他の記事	2982
その他の金額	3044
""", 'は': """
はい、受け取る	3038
はじめての方はこちら	3047
はてなブックマーク	2960
はてなブックマークに追加	3007
はてブ	2960
""", 'ま': """
まずは無料で	3047
また後で	2943
まだ会員でない方	3047
""", 'み': """
みなさんはどう思いますか	2976
みんなのコメント	2973
""", 'も': """
もう一度再生	3068
もう一度見る	3032
もっと見る	2986
もっと詳しく知りたい方は	3017
もっと読む	2982
もどる	2986
""", 'よ': """
よく読まれています	3017
よく読まれている記事	2982
よく読まれている記事ランキング	2982
""", 'わ': """
わかりました	2987
""", 'ア': """
アカウントをお持ちでない方	3047
アカウントをお持ちの方	3047
アカウントをお持ちの方はこちら	3047
アクセスランキング	2982
アプリで続きを読む	3037
アプリで見る	3037
アプリで読む	3037
アプリで開く	3037
アプリなら	3037
アプリのダウンロード	2959
アプリをインストール	2959
アプリをダウンロード	2959
アプリを入手	3037
アプリを開く	2959
アプリダウンロード	2959
アンケート	93
アンケートにご協力	2978
アンケートに参加する	2978	3025
アンケートに回答する	3025
アンケートに答える	2978	3025
アンケート実施中	3007
アンケート結果	3026
アンケート結果を見る	3064
""", 'ウ': """
ウィンドウを閉じる	3073
""", 'エ': """
エラーが発生しました	3050
""", 'オ': """
オススメ記事	2982
オフにする	3039
オプションの管理	3067
オプションを管理	3067
オンにする	3039
オンラインショップ	3029
""", 'カ': """
カテゴリ	2982
カテゴリー	2982
カートに入れる	3074
""", 'キ': """
キーワード	2982
キーワードをフォロー	2964
""", 'ギ': """
ギャラリーを見る	3054
ギャラリーを閉じる	3073
""", 'ク': """
クイズに挑戦	2978	3007
クイズに挑戦する	2978	3007
クイズに答える	3027
クッキー	2968
クッキーの設定	3034
クッキー設定	2968	2971
クリックで拡大	3054
クリックで音声が出ます	3068
クリップ	2960
クリップする	2960
クロスワード	3028
クロスワードに挑戦	2977
クロスワードを解く	2977
""", 'ゲ': """
ゲームで遊ぶ	3027
ゲーム一覧	3027
""", 'コ': """
コピー	3062
コピーしました	2960
コメント	2973
コメント #件	2980
コメント#件	2973
コメント(#	2973
コメント(#件	2980
コメントする	2973
コメントのルール	3025
コメントの受付は終了しました	3025
コメントの受付を終了しました	3025
コメントはまだありません	2973
コメントは会員のみ	3064
コメントは無効になっています	3064
コメントをすべて見る	3025
コメントをもっと見る	2973
コメントを入力	3064
コメントを入力してください	3064
コメントを報告	3064
コメントを投稿	2973
コメントを投稿する	3025
コメントを書く	2973
コメントを残す	2973
コメントを見る	2973
コメントを送信	3025
コメントを送信する	3025
コメントを閉じる	3025
コメントガイドライン	3025
コメントポリシー	3025
コメント一覧	2973
コンテンツへスキップ	2984
コンテンツを表示	3034
コンテンツを表示する	3034
コンテンツを読み込む	3034
コーヒーをおごる	3044
""", 'サ': """
サイトで続ける	3037
サイトポリシー	2968	2996
サイトマップ	2968
サインイン	2947
サポーターになる	3044
サポートする	2944
""", 'シ': """
シェア	2960
シェアしよう	2960
シェアする	2960
""", 'ス': """
スキップ	2943
スクラップ	2960
スクラップする	2960
スポンサー	2966
スポンサードリンク	2966
スポンサーリンク	2966
スポンサー企業	3063
""", 'タ': """
タイアップ	2966
タグ	2982
タップして音声をオンにする	3068
""", 'チ': """
チケットを予約する	3029
チケットを購入	3029
チケットを購入する	3029
チケット購入はこちら	3029
チップで応援する	2944
チップを送る	2944
チャンネル登録	2961
""", 'ツ': """
ツイート	2960
ツイートする	2960
ツイートを読み込む	3034
""", 'デ': """
データ保護方針	3067
""", 'ト': """
トップ	2986
トップに戻る	3054
トップへ戻る	2986
トップニュース	2982
トップページ	2986
トップページに戻る	3054
トップページへ	3054
トピックス	2982
""", 'ド': """
ドネーション	2944
""", 'ナ': """
ナンプレ	3028
""", 'ニ': """
ニックネーム	3051
ニックネームを入力	3064
ニュースを読む	2986
ニュースレター	2953
ニュースレター登録	2953
ニュース一覧	3054
ニュース一覧へ	3054
""", 'バ': """
バックナンバー	2982
""", 'パ': """
パスワードをお忘れですか	3047
パスワードをお忘れの方	3047
パスワードをお忘れの方はこちら	3047
パスワードを忘れた方	2947
パスワードを忘れた方はこちら	3047
""", 'ピ': """
ピックアップ	2982
""", 'フ': """
フィードバックを送る	3025
フィードバックを送信	3025
フォトギャラリー	3054
フォトギャラリーを見る	3054
フォロー	2961
フォローしています	3060
フォローしてね	2961
フォローしました	2961
フォローする	2961
フォローを解除	3060
フォローを解除する	3060
フォロー中	2961
フォロー解除	3060
フォントサイズ	66
フォントサイズ変更	66
フルスクリーン	3032
""", 'ブ': """
ブックマーク	2960
ブックマークする	2960
ブラウザで続ける	3037
ブラウザで見る	3037
ブラウザで読む	3037
""", 'プ': """
プッシュ通知	2959
プッシュ通知を受け取りますか	3038
プッシュ通知を受け取る	3038
プライバシーの設定	3034
プライバシーポリシー	2968	2996
プライバシーポリシーに同意する	3050
プライバシー設定	3034
プランを見る	3047
プランを選ぶ	3047
プランを選択	3047
プラン一覧	3047
プレゼント	2947
プレミアム	2947
プレミアム会員	2952
プロフィール	3056
""", 'ヘ': """
ヘルプ	2968
""", 'ペ': """
ページの先頭に戻る	3054
ページの先頭へ	2986
ページの先頭へ戻る	3054
ページを再読み込み	3040
ページを再読み込みする	3040
ページを更新する	3040
ページトップ	2986
ページトップへ	2986
ページトップへ戻る	3054
""", 'ホ': """
ホーム	2986
ホームに戻る	3054
""", 'ポ': """
ポスト	2960
ポストする	2960
""", 'マ': """
マイページ	2947
マンスリーサポーターになる	3044
""", 'ミ': """
ミュート	3032
ミュートを解除	3031
ミュート解除	3031
""", 'メ': """
メインコンテンツへスキップ	2984
メッセージ	3072
メニュー	2986
メニューを閉じる	3073
メルマガ	2953
メルマガ登録	2953
メールでシェア	3061
メールで送る	2960
メールで送信	2960
メールをご確認ください	3050
メールアドレス	2953
メールアドレスが正しくありません	3050
メールアドレスでログイン	3070
メールアドレスで登録	3070
メールアドレスをご入力ください	3071
メールアドレスを入力	2953
メールアドレスを入力してください	3050
メールアドレスを入力する	3071
メールマガジン	2953
メールマガジン登録	2953
""", 'ラ': """
ライター	3056
ランキング	2982
""", 'リ': """
リンクをコピー	2960
リンクをコピーしました	3007
リンクをコピーする	3007
""", 'レ': """
レシピへ	62
レシピへスキップ	62
レシピへ移動	62
レシピを保存	62
レシピを印刷	62
レシピを見る	62
レシピを評価	62
""", 'ロ': """
ログアウト	2947
ログイン	2947
ログイン/会員登録	2947
ログインしてコメント	3025
ログインしてコメントする	3025
ログイン・会員登録	2947
ログイン状態を保持	3047
ログイン状態を保持する	3047
""", '一': """
一回だけ	3045
一回だけ寄付する	3044
一回のみ	3045
一時停止	3032
一次性	5378
一次性捐款	5377
一番人気	3048
一覧	2986
一覧に戻る	3054
一覧へ	2986
一覧を見る	2986
""", '上': """
上一个视频	5401
上一张	5386
上一张图片	5406
上一篇	5295
上一篇文章	5386
上一頁	5301
上一页	5301
""", '下': """
下一个视频	5401
下一张	5386
下一张图片	5406
下一張圖片	5406
下一篇	5295
下一篇文章	5386
下一部影片	5401
下一頁	5301
下一页	5301
下次再說	5262
下次再说	5262
下載app	5368
下載客戶端	5368
下載音檔	5361
下載音訊	5361
下载app	5368
下载客户端	5368
下载音频	5361
""", '不': """
不,謝謝	5262	5371
不,谢谢	5262	5371
不用了	5262	5371
不用了,謝謝	5371
不用了,谢谢	5371
不適切な内容を報告	3025
""", '专': """
专题	5295
""", '並': """
並び替え	3026
並べ替え	3026
""", '个': """
个人中心	5267
个人信息保护政策	5400
""", '为': """
为你推荐	5295
为您推荐	5295
""", '主': """
主要ニュース	2982
""", '举': """
举报	5294
举报评论	5397
""", '了': """
了解	2987
了解更多	5290
了解详情	5407
""", '京': """
京东购买	5359
""", '人': """
人人网	5333
人才招聘	5330
人气排行	5300
人气榜	5300
人気の動画	3017
人気の記事	2982
人気ランキング	2982
人気記事	2982
人気記事ランキング	2982
人気順	3026
人氣排行	5300
人氣文章	5342
人氣榜	5300
""", '仅': """
仅限会员	5380
仅限订阅用户	5380
""", '今': """
今、あなたにオススメ	2982
今、読まれている記事	3017
今すぐプレイ	3027
今すぐ寄付	3069
今すぐ支援する	3069
今すぐ購入	3074
今すぐ遊ぶ	3027
今はしない	2943
今はやめておく	2943
今回のみ	3045
今回のみ支援する	3044
今回はしない	2943
今日のアンケート	2977
今日のクイズに挑戦	2978
今日のクロスワード	2977
今日の注目	2982
今日投票	5309
今日最熱門	5342
今日热点	5295
今日焦点	5295
今日熱門	5342
今週のアンケート	2977
今週のクイズに挑戦	2978
""", '从': """
从app store下载	5368
""", '他': """
他の記事	20
他の記事も読む	2982
""", '付': """
付費閱讀	5267
付费内容	5267
付费阅读	5267
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5397
以下为广告内容	5330
以下為廣告內容	5330
以后再说	5262
以後再說	5370
以電子郵件繼續	5403
""", '件': """
件名	3072
""", '企': """
企画・制作	3063
""", '优': """
优惠码	5407
""", '会': """
会员专享	5272
会员专享内容	5272
会员专属	5267
会员中心	5267
会员登录	5267
会員でない方	3047
会員でない方はこちら	3047
会員の方はこちら	2947
会員の方はログイン	2947
会員プランを見る	3070
会員特典	3029
会員登録	2947
会員登録する	2947
会員登録のご案内	3070
会員登録はこちら	2947
会員限定	2947
会員限定特典	3029
会員限定記事	2947
会社概要	2996
""", '余': """
余下全文	5406
""", '作': """
作者其他文章	5319
作者更多文章	5386
作者的更多文章	5319
作者简介	5387
作者簡介	5387
""", '你': """
你可能也喜欢	5295
你可能也喜歡	5295
你可能感兴趣	5295
你可能还想看	5342
你可能還想看	5342
你已投票	5309
你怎么看	5308
你怎麼看	5308
""", '使': """
使用 apple 登入	5380
使用 facebook 登入	5380
使用 google 帳號登入	5380
使用 google 登入	5380
使用 google 繼續	5380
使用apple登录	5380
使用facebook登入	5380
使用facebook登录	5380
使用google登入	5380
使用google登录	5380
使用google繼續	5380
使用google继续	5380
使用google账号登录	5380
使用paypal付款	5403
使用条款	5287
使用條款	5287
使用邮箱登录	5403
""", '価': """
価格を見る	3074
""", '保': """
保存	2960
保存する	2960
保存设置	5365
保持登入	5380
保持登入狀態	5380
保持登录状态	5380
""", '個': """
個人情報の取り扱い	2968
個人情報の取り扱いについて	2968
個人情報の取り扱いに同意する	3050
個人情報の取扱いについて	2968
個人情報保護方針	2968	2996
""", '倍': """
倍速	5362
""", '僅': """
僅限會員	5380
僅限訂戶	5380
""", '優': """
優先するソースに追加	3060
優惠碼	5407
""", '儲': """
儲存設定	5365
""", '允': """
允許	5370
允許通知	5369	5371
允许	5370
允许通知	5369	5371
""", '元': """
元の記事を読む	3018
元記事で読む	3018
元記事を読む	2986
""", '免': """
免責聲明	5287
免費訂閱	5273
免費註冊	5267
免費試讀	5267
免費閱讀	5403
免责声明	5287
免费,无垃圾邮件	5383
免费注册	5267
免费订阅	5273
免费试读	5267
免费阅读	5403
免运费	5396
免運費	5396
""", '入': """
入力内容を確認	3071
入力内容を確認する	3071
入力必須	3050
""", '內': """
內容糾錯	5311
""", '全': """
全ての写真を見る	3018
全ての記事が読み放題	3070
全屏	5362
全文はこちら	3018
全文を読む	2986
全文表示	2986
全画面	3032
全画面表示	3031
全画面表示を終了	3031
全螢幕	5362
全記事読み放題	2952
全部拒絕	5366
全部拒绝	5366
全部接受	5287
全部新闻	5386
全部游戏	5357
全部视频	5386
全部评论	5294
全部话题	5297
""", '公': """
公众号	5281
公式sns	2961
公式twitter	2961
公式x	2961
公式アプリ	2959
公式サイトで見る	3029
公式サイトはこちら	3074
公式サイトを見る	3074
公式ショップ	3029
公式ショップはこちら	3029
""", '共': """
共 # 頁	5297
共 # 页	5297
共#頁	5297
共#页	5298
共有	2960
共有する	2960
共有オプション	3061
共有リンクをコピー	3007
""", '关': """
关于作者	5387
关于我们	5287
关注	5281
关注作者	5391
关注我们	5281
关注此话题	5391
关注话题	5391
关键词	5295
关闭	5262
关闭窗口	5406
关闭菜单	5406
""", '其': """
其他新聞	5295
其他新闻	20	5295
其他金額	5377
其他金额	5377
""", '内': """
内容由ai生成	5401
内容纠错	5311
""", '再': """
再生	2986
再生リスト	3068
再生時間	3032
再生速度	3031
再読み込み	3040
再読み込みする	3040
""", '写': """
写留言	5397
写真(#枚	3018
写真をすべて見る	3054
写真をもっと見る	3018
写真を拡大	3054
写真を拡大する	3054
写真を見る	2986
写真を見る(全#枚	3018
写真・動画の投稿はこちら	3055
写真特集	2982
写评论	5294
""", '出': """
出錯了	5384
出错了	5384
""", '分': """
分享	5280
分享到	5280
分享到facebook	5330
分享到line	5330
分享到qq	5394
分享到whatsapp	5394
分享到微信	5280
分享到微博	5280
分享到朋友圈	5394
分享文章	5408
分享本文	5330
分享此文	5330
分享此頁	5408
分享給好友	5330
分享給更多人看到	5330
分享给好友	5330
分享给更多人	5330
分享至	5280
分享至facebook	5280
分享至line	5330
分享这篇文章	5408
分享這篇文章	5408
分类	5295
分類	5295
""", '列': """
列印	5280
列印本頁	5330
列印食譜	62
""", '初': """
初めての方はこちら	3047
初割で無料体験する	2947
初月無料	2952
""", '利': """
利用規約	2968	2996
利用規約に同意します	3050
利用規約に同意する	3050
""", '刷': """
刷新页面	5372
""", '前': """
前のページ	2986
前のページに戻る	3073
前の写真	3054
前の動画	3068
前の画像	3054
前の記事	2982
前の記事へ	2982
前の記事を読む	3073
前へ	2986
前回の記事はこちら	3017
前回はこちら	3018
前往官網	5407
前往捐款	5377
前往捐款頁面	5377
前往捐款页面	5377
前往購買	5359
前往贊助	5377
""", '剩': """
剩余时间	5362
剩餘時間	5362
""", '加': """
加入google偏好來源	5391
加入line好友	5281
加入会员	5267
加入我们	5330
加入我们的团队	5330
加入我們	5330
加入我們的團隊	5330
加入書籤	5280
加入會員	5267
加入白名单	5372
加入購物車	5407
加入购物车	5407
加载中	5361
加载内容	5365
加载帖子	5365
加载更多	5301
加载更多评论	5354
""", '動': """
動画	2982
動画で見る	3007
動画の公開は終了しました	3031
動画の読み込みに失敗しました	3068
動画の配信は終了しました	3031
動画は再生できません	3031
動画をもっと見る	3054
動画を再生	3068
動画を再生する	3007
動画を再生できません	3031
動画を再生できませんでした	3031
動画を見る	2986
動画を読み込み中	3031
動画を読み込めませんでした	3068
動画を読み込んでいます	3031
動画プレーヤーを読み込み中	3031
動画一覧	3054
""", '勘': """
勘誤回報	5311
""", '包': """
包邮	5396
""", '協': """
協賛企業	3063
""", '单': """
单次	5378
单次捐款	5263
单篇购买	5403
""", '単': """
単発の寄付	3044
""", '博': """
博客來購買	5359
""", '占': """
占い	3028
""", '印': """
印刷	2960
印刷する	2960
印刷用ページ	3007
印刷用ページを表示	3007
印象笔记	5333
""", '即': """
即时新闻	5295
即時新聞	5295
""", '原': """
原文を表示	2987
原文を見る	2987
原文連結	5343
原文链接	5343
""", '去': """
去京东看看	5359
去京东购买	5359
去天猫购买	5359
去淘宝购买	5359
""", '参': """
参与投票	5310	5354
参与评论	5294
参加测验	5357
参加者募集中	2999
参加问卷调查	5330
""", '參': """
參加問卷調查	5330
參加測驗	5357
參與投票	5354
""", '友': """
友だち追加	2961
友だち追加する	2961
友善列印	5330
友達に教える	3007
""", '反': """
反馈	5294
""", '发': """
发一条友善的评论	5397
发现错误?请告诉我们	5330
发生错误	5384
发表留言	5294
发表评论	5294
发送	5384
发送成功	5383
""", '取': """
取材・文	3056
取消关注	5392
取消回复	5312
取消回覆	5312
取消追蹤	5391
取消關注	5392
取消静音	5361
取消靜音	5361
""", '受': """
受け取る	3039
受付が完了しました	3071
""", '古': """
古い順	3026
""", '可': """
可随时退订	5383
可隨時取消	5380
""", '合': """
合わせて読みたい	2982
合成音声による読み上げ	3031
合成音声による読み上げです	3031
""", '同': """
同じカテゴリの記事	2982
同じ著者の記事	3017
同作者文章	5319
同意	5287
同意して続ける	3034
同意して続行	3034
同意して閉じる	3034
同意しない	2968	2971
同意する	2968	2971
同意の管理	3034
同意を撤回	3034
同意を撤回する	3034
同意を管理	3034
同意を管理する	3034
同意並繼續	5290	5365
同意并继续	5290	5365
同意設定を変更	2970
""", '后': """
后退#秒	5361
""", '听': """
听全文	5330
听文章	5361
听新闻	5280
听这篇文章	5330
""", '商': """
商业推广	5396
商品の詳細を見る	3074
商品を見る	3029
商品ページへ	3029
商品詳細	3074
商品详情	5407
商城	5396
商業推廣	5396
""", '單': """
單次	5378
單次捐款	5263
單筆	5378
單筆捐款	5377
單筆支持	5377
單篇購買	5403
""", '回': """
回上一頁	5406
回到頂端	5386
回到頂部	5301
回到顶部	5386
回复	5294
回答する	92
回覆	5294
回頁首	5298
回頂端	5301
回首頁	5301
""", '图': """
图 #/#	5297
图片 #/#	5297
""", '圖': """
圖片 #/#	5297
""", '在': """
在 app store 下載	5368
在 facebook 查看	5398
在 google play 下載	5368
在 instagram 查看	5398
在 instagram 查看這則貼文	5398
在 spotify 收聽	5398
在 x 上查看	5398
在 youtube 上觀看	5398
在amazon購買	5359
在app store下载	5368
在app中打开	5368
在app中阅读	5368
在facebook查看	5398
在google play下载	5368
在instagram查看	5398
在instagram查看這則貼文	5398
在patreon上支持我们	5377
在spotify上收听	5398
在x上查看	5398
在youtube上观看	5398
在亚马逊购买	5359
在微博查看	5398
在浏览器中继续	5368
在瀏覽器中繼續	5368
""", '地': """
地図を見る	2987
地図を開く	2987
""", '執': """
執筆者	3056
執筆者プロフィール	3055
""", '報': """
報錯	5311
""", '填': """
填字游戏	5358
填字遊戲	5358
""", '复': """
复制	5395
复制成功	5280
复制网址	5330
复制链接	5280	5333
""", '外': """
外部コンテンツを表示	3034
外部コンテンツを表示する	3034
外部送信について	3067
外部送信ポリシー	3067
""", '大': """
大号字	66
大字	5280
大家还在看	5295
大家都在看	5295
""", '头': """
头条	5295
""", '好': """
好的	5370
""", '如': """
如何停用廣告封鎖	5373
如何关闭	5375
如何关闭广告拦截	5373
如何关闭广告拦截器	5372
如何關閉	5375
如何關閉廣告攔截	5373
如何關閉廣告攔截器	5372
如何關閉廣告阻擋	5373
""", '始': """
始終允許	5366
始终允许	5366
""", '字': """
字体	66
字体大小	5280
字号	5280
字幕	5362
字幕をオン	3031
字幕を表示	3031
字級	66	5280
字级	66
字號	5394
字體大小	66	5280
""", '官': """
官方微博	5281
""", '定': """
定期定額	5263
定期定額捐款	5377
定期定額支持	5377
定期捐款	5377
""", '寄': """
寄付	2944
寄付する	2944
寄付で応援する	2944	3007
寄付のお願い	2944
寄付はこちら	3044
寄付はこちらから	3044
寄付をする	2944
寄付ページはこちら	3044
寄付ページへ	3044
""", '寫': """
寫留言	5397
寫評論	5397
""", '專': """
專題	5295
""", '小': """
小字	5280
小編推薦	5295
小调查	93
""", '尚': """
尚未成為會員	5380
尚無留言	5330
""", '展': """
展开	5301
展开全文	5301
展开全部	5302
展开回复	5354
展开阅读全文	5406
展開	5301
展開全文	5386
""", '已': """
已关注	5281
已收到您的申请	5404
已是会员	5267
已是訂戶	5380
已有帐号	5267
已有帳號	5380
已有账号	5380
已經是會員	5267
已經是會員?登入	5267
已经是订户	5380
已经有账号	5380
已複製連結	5394
已關注	5391
""", '常': """
常に表示する	3034
常に許可	3035
常に許可する	3034
""", '年': """
年払い	3048
年額プラン	3048
""", '广': """
广告	5286
广告后继续阅读	5359
广告结束	5359
""", '広': """
広告	2966
広告の下に記事が続きます	3029
広告の後に続きます	2966
広告はここまで	3029
広告をスキップ	2966
広告を閉じる	2966
広告ブロッカーの解除方法	3041
広告ブロッカーをご利用中です	3040
広告ブロッカーをオフにする方法	3041
広告ブロックの解除方法	3040
広告ブロックをオフにしました	3041
広告ブロックを解除してください	3040
広告ブロックを解除しました	3040
広告ブロックを解除する方法	3041
広告企画	2966
広告掲載	2996
広告掲載について	2996
広告終わり	3029
""", '廣': """
廣告	5286
廣告後繼續閱讀	5359
廣告結束	5359
廣編企劃	5359
廣編特輯	5359
""", '延': """
延伸閱讀	5295
延伸阅读	5295
""", '开': """
开启app	5368
开启推送	5369
开启通知	5369	5371
开始测验	5357
开通vip	5403
开通会员	5267
""", '当': """
当前时间	5362
当当购买	5359
""", '影': """
影片已下架	5361
影片已移除	5361
影片無法播放	5361
影片載入中	5361
影片載入失敗	5401
影片長度 #	5328
影音	5295
""", '後': """
後で	2943
""", '微': """
微信	5280
微信好友	5333
微信扫一扫	5394
微信扫码分享	5394
微信朋友圈	5333
微信登录	5380
微博	5280
""", '必': """
必填	5384
必填字段	5383
必填欄位	5383
必填項	5383
必填项	5383
必須	3051
必須項目	3051
必須項目です	3050
""", '忘': """
忘記密碼	5267
忘记密码	5267
""", '応': """
応援する	2944
""", '快': """
快进#秒	5361
""", '总': """
总是允许	5366
""", '您': """
您可能也喜歡	5295
您可能感兴趣	5295
您可能还喜欢	20
您可能還喜歡	20
您可能還想看	5342
您可随时退订	5383
您可隨時取消訂閱	5383
您已关注此话题	5391
您已投票	5309
您已投过票	5354
您已投過票	5354
您已经投过票	5354
您已訂閱	5404
您已订阅	5404
您怎么看	5308
您怎麼看	5308
您的信息已发送	5383
您的姓名	5404
您的投票已提交	5354
您的支持很重要	5402
您的昵称	5397
您的暱稱	5397
您的留言	5404
您的訊息已送出	5383
您的邮箱	5273
您的電子郵件	5404
您的電郵	5273
""", '情': """
情報をお寄せください	3055
情報提供のお願い	3055
情報提供はこちら	3055
""", '想': """
想接收即時新聞通知嗎	5369
想接收通知吗	5369
""", '意': """
意見信箱	5311
意見反饋	5354
意見回饋	5354
意见反馈	5294
""", '感': """
感想を送る	2973
感謝您的參與	5354
感謝您的投票	92	5354
感謝您的支持	5402
感谢参与投票	5309
感谢您,您的信息已发送	5383
感谢您的参与	5354
感谢您的投票	92	5354
感谢您的支持	5402
感谢支持	5402
""", '成': """
成为会员	5263
成為會員	5263
""", '我': """
我们无法显示此内容	5365
我來說兩句	5312
我同意	5287
我同意处理我的个人数据	5383
我同意接收电子邮件	5383
我同意隱私權政策	5383
我已关闭	5372
我已关闭广告拦截	5373
我已关闭广告拦截器	5372
我已閱讀並同意隱私權政策	5383
我已關閉廣告攔截	5373
我已關閉廣告攔截器	5372
我已關閉廣告阻擋程式	5373
我已阅读并同意隐私政策	5383
我来说两句	5312
我的帐户	5267
我的帳戶	5267
我知道了	5287
我要举报	5354
我要勘誤	5311
我要報錯	5311
我要投票	5310	5354
我要捐款	5402
我要支持	5402
我要檢舉	5354
我要爆料	5387
我要留言	5294
我要糾錯	5330
我要纠错	5294
我要評論	5312
我要评论	5294
我要贊助	5402
""", '或': """
或	5381
""", '戻': """
戻る	2986
""", '所': """
所有新闻	5386
所有留言	5294
所有話題	5297
所有评论	5312
所有话题	5297
""", '打': """
打印	5280
打印本页	5330
打印食谱	62
打开	5302
打开app	5368
打开app查看更多	5368
打开app阅读	5368
打开app阅读全文	5368
打开客户端阅读	5368
打开微信扫一扫	5394
打开推送	5369
打赏	5263
打赏作者	5402
""", '扫': """
扫一扫分享	5394
扫描二维码下载	5368
扫码下载	5368
扫码下载app	5368
扫码下载客户端	5368
""", '投': """
投票	93	5355
投票ありがとうございました	92	3025
投票ありがとうございます	2977
投票する	92	3007
投票を受け付けました	3025
投票区	93
投票成功	5354
投票済みです	3025
投票結果	3026	5355
投票結果を見る	92
投票结果	5355
投稿する	2973
投稿を表示	3034
投稿を表示する	3034
投稿を読み込む	3034
投稿须知	5387
""", '折': """
折りたたむ	2987
折扣码	5407
折扣碼	5407
""", '报': """
报告错误	5302
""", '拒': """
拒否する	2971
拒絕	5287	5290
拒绝	5287	5290
拒绝全部	5366
拒绝所有cookie	5400
""", '招': """
招聘启事	5330
""", '拡': """
拡大	2960
拡大する	2986
""", '按': """
按年計費	5380
按年计费	5380
按月捐款	5377
按月计费	5380
按讚	5281
""", '捐': """
捐款	5263
捐贈	5263
捐赠	5263
""", '掃': """
掃描qr code下載	5368
掃碼下載	5368
""", '排': """
排序	5355
排行榜	5295
""", '採': """
採用情報	2999
""", '接': """
接受	5287
接受並繼續	5290	5365
接受並顯示	5289
接受全部	5287
接受全部cookie	5400
接受并显示	5289
接受并继续	5290	5365
接受所有	5287	5290
接受所有 cookie	5400
接受所有cookie	5400
接收通知	5369
""", '推': """
推广	5286
推广内容	5286
推廣	5286
推荐	5295
推荐文章	5295
推荐方案	5381
推荐阅读	5295
推薦	5295
推薦文章	5295
推薦閱讀	5295
""", '提': """
提交	92	5384
提交成功	5383
提交成功,感谢您的反馈	5404
提交评论	5354
提供	2966
提供反馈	5354
提供意見	5354
提供新聞線索	5387
提供新闻线索	5387
""", '搜': """
搜尋	5301
搜索	5301
""", '撤': """
撤回同意	5365
""", '播': """
播放	5301
播放器加载中	5361
播放影片	5401
播放视频	5401
播放速度	5361
""", '支': """
支持我们	5263
支持我們	5263
支持独立媒体	5377
支持獨立媒體	5377
支援する	2944
支援はこちら	3044
""", '收': """
收合	5302
收听	5280
收听文章	5361
收听本文	5330
收聽文章	5330
收聽本文	5361
收藏	5280
收藏文章	5280
收藏本文	5330
收藏食譜	62
收藏食谱	62
收起	5301
收起回复	5354
""", '放': """
放大图片	5386
放大圖片	5386
放大字体	5394
放大字體	5394
""", '数': """
数独	3028	5358
数独に挑戦	2977
""", '數': """
數獨	5358
""", '文': """
文字の大きさ	66	2960
文字を大きくする	3061
文字を小さくする	3061
文字サイズ	2960
文字サイズを変更	3061
文字サイズ変更	66
文字拡大	3061
文字稿	5362
文字起こし	3032
文字起こしを表示	3031
文字起こしを見る	3031
文明上网,理性发言	5397
文明上网理性发言,请遵守新闻评论服务协议	5397
文章未完 廣告後繼續	5359
""", '料': """
料金プラン	3048
料金プランを見る	3070
""", '新': """
新しい順	3026
新浪微博	5333
新着	2982
新着をメールでお知らせ	2964
新着ニュース	2982
新着記事	2982
新着記事をメールで受け取る	2964
新着記事一覧	3017
新着順	3026
新聞線索	5387
新規会員登録	2947
新規登録	2947
新闻简报	5273
新闻纠错	5311
新闻线索	5387
""", '无': """
无所谓	5355
无法显示此内容	5365
""", '早': """
早割	3063
早鳥票	5396
早鸟票	5396
""", '时': """
时长	5362
时长:#	5328
""", '明': """
明白了	5302
""", '是': """
是否允许通知	5369
是否接收推送通知	5369
是否接收通知	5369
是否開啟通知	5369
""", '显': """
显示全部	5386
显示内容	5365
显示原文	5302
显示字幕	5361
显示帖子	5365
显示更多	5301
""", '時': """
時長	5362
時長:#	5328
""", '暂': """
暂不	5262
暂停	5328
暂无评论	5330
暂无评论,快来抢沙发	5397
""", '暫': """
暫不	5262
暫停	5328
""", '更': """
更多	5295
更多作者文章	5386
更多内容	5295
更多分享方式	5394
更多图片	5386
更多圖片	5386
更多報導	5295
更多影片	5386
更多报道	5295
更多文章	5295
更多新聞	5295
更多新聞請看	5342
更多新闻	5295
更多游戏	5357
更多精彩	5342
更多精彩内容	5406
更多精采內容	5330
更多视频	5386
更多该作者文章	5319
更多資訊	5386
更多资讯	5386
更多选项	5395
更多選項	5395
更改 cookie 偏好	5289
更改 cookie 設定	5289
更改cookie偏好	5289
更正政策	5387
更正與說明	5387
""", '書': """
書籍を購入する	3029
""", '最': """
最受欢迎	5381
最受歡迎	5381
最多人看	5342
最新	5355
最新ニュース	2982
最新ニュースを通知で受け取る	3038
最新号	3017
最新影音	5342
最新文章	5295
最新新聞	5295
最新新闻	5295
最新消息	5295
最新記事	2982
最新评论	5312
最热	5355
最热评论	5312
最熱	5355
最超值	5381
""", '會': """
會員中心	5267
會員專享	5272
會員專享內容	5272
會員專屬	5267
會員登入	5267
""", '月': """
月払い	3048
月額#円	2952
月額#円(税込	2952
月額プラン	3048
""", '有': """
有効なメールアドレスを入力してください	3050
有料会員からのプレゼント記事	3075
有料会員登録	2947
有料会員記事	3007
有料登録	2947
有料記事	2947
有道云笔记	5333
""", '朋': """
朋友圈	5280	5333
""", '服': """
服务条款	5287
服務條款	5287
""", '朗': """
朗读全文	5361
""", '朝': """
朝刊・夕刊	2947
""", '未': """
未满十八岁禁止饮酒	5359
未滿十八歲禁止飲酒	5359
""", '本': """
本を購入する	3029
本周投票	5309
本周热门	5342
本周调查	5309
本文へ	2986
本文へジャンプ	2984
本文へスキップ	2984
本文へスキップする	2984
本文へ移動	2986
本文对您有帮助吗	5354
本文尚无评论	5397
本文已锁定	5380
本文由ai语音朗读	5361
本週投票	5309
本週調查	5309
""", '机': """
机器翻译	5330
机翻	5362
""", '来': """
来测测你的知识	5357
""", '查': """
查看专题	5386
查看优惠	5403
查看作者主页	5387
查看作者更多文章	5319	5386
查看優惠	5403
查看全部	5301
查看全部图片	5386
查看全部文章	5406
查看全部評論	5354
查看全部评论	5354
查看全部话题	5297
查看原图	5301
查看原文	5343
查看商品	5407
查看回复	5354
查看回覆	5354
查看图集	5386
查看圖集	5386
查看地图	5302
查看專題	5386
查看投票結果	5397
查看投票结果	92	5397
查看文字稿	5361
查看方案	5403
查看更多	5301
查看更多图片	5386
查看更多評論	5312
查看更多评论	5354
查看留言	5294
查看結果	92	5310
查看结果	92	5302	5310
查看訂閱方案	5380
查看詳情	5302
查看订阅方案	5380
查看评论	5294
查看详情	5302
查看逐字稿	5361
查看高清图集	5386
""", '标': """
标签	5295
""", '检': """
检举评论	5397
""", '検': """
検索	2986
""", '業': """
業配	5286
""", '楽': """
楽天で見る	3029
楽天で詳細を見る	3029
楽天で購入	3029
楽天で購入する	3029
楽天市場で見る	3029
楽天市場で購入	3029
""", '標': """
標籤	5295
""", '機': """
機器翻譯	5330
機械翻訳	3032
""", '檢': """
檢舉	5294
檢舉留言	5397
""", '次': """
次のページ	2986
次の写真	3054
次の動画	3068
次の画像	3054
次の記事	2982
次の記事へ	2982
次の記事を読む	3073
次へ	2986
次を読む	2987
次ページ	2986
次回から自動的にログイン	3047
""", '正': """
正しいメールアドレスを入力してください	3050
正在加载播放器	5361
""", '此': """
此影片無法播放	5361
此文章已锁定	5380
此欄位為必填	5383
此視頻無法播放	5361
此视频不可用	5361
此视频已被删除	5361
此項為必填	5383
此页面对您有帮助吗	5354
此项为必填项	5383
""", '残': """
残り # %	2949
残り #%	2949
残り #% (#文字	2949
残り#%	2949
残り#% (#文字	2949
残り#%(#文字	2949
残り#％	2949
残り:#%	2949
残り:#％	2949
残り時間	3032
""", '毎': """
毎月寄付する	3044
毎月支援する	3044
""", '每': """
每一份支持都很重要	5377
每一份支持都重要	5377
每月捐款	5263
""", '民': """
民調	93
""", '沒': """
沒意見	5355
""", '没': """
没意见	5355
没有账号	5380
""", '注': """
注册	5267
注册成功	5404
注目の記事	2982
注目キーワード	2982
注目ワード	2982
注目記事	2982
""", '测': """
测测你的知识	5357
""", '清': """
清晰度	5362
""", '点': """
点击取消静音	5401
点击图片查看大图	5386
点击打开声音	5401
点击排行	5295
点击播放	5330
点击收听	5361
点击放大	5386
点击查看全文	5406
点击查看原文	5343
点击查看大图	5301
点击看更多	5298
点击阅读全文	5406
点击阅读原文	5343
点我看更多	5298
点我看视频	5330
点赞	5280
""", '為': """
為您推薦	5295
""", '热': """
热搜榜	5300
热榜	5300
热点	5295
热点排行	5300
热点推荐	5295
热门	5295
热门排行	5295
热门文章	5295
热门新闻	5295
""", '無': """
無所謂	5310
無料で体験する	2947
無料で始める	3047
無料で試す	3047
無料で読む	2947
無料アプリをダウンロード	3037
無料ゲーム	3027
無料会員登録	2947
無料会員限定	2947
無料体験	2947
無料登録	2947
無法播放影片	5361
無法載入影片	5401
無法顯示此內容	5365
""", '焦': """
焦點新聞	5295
""", '熱': """
熱門	5295
熱門排行	5295
熱門文章	5295
熱門新聞	5295
熱門話題	5295
""", '爆': """
爆料信箱	5387
爆料專線	5387
爆料热线	5387
""", '片': """
片長 #	5328
片長:#	5328
片长 #	5328
""", '特': """
特定商取引法に基づく表記	2968
特集	2982
特集を見る	3054
特集ページへ	3054
特集一覧	3054
特集一覧へ	3073
""", '猜': """
猜你喜欢	5295
猜你喜歡	5295
""", '現': """
現在の再生時間	3031
""", '生': """
生成aiを使用しています	3068
""", '用': """
用app開啟	5368
用户协议和隐私政策	5400
""", '由': """
由ai生成	5390
由ai语音朗读	5361
""", '申': """
申し込む	2947
""", '电': """
电子报	5273
电子邮箱	5273
""", '画': """
画像をクリックして拡大	3054
画像を拡大	2986
画像を拡大する	3054
画像を見る	2986
画質	3032
""", '留': """
留言	5294
留言(#	5294
留言内容	5405
留言已關閉	5354
留言規則	5354
留言规则	5354
""", '略': """
略過廣告	5401
""", '登': """
登入	5267
登入/註冊	5267
登入後留言	5354
登出	5267
登录	5267
登录/注册	5267
登录后发表评论	5354
登錄	5267
登録	2947
登録が完了いたしました	3071
登録が完了しました	3007
登録して続きを読む	2947
登録する	2947
""", '發': """
發佈留言	5312
發現錯誤?請告訴我們	5330
發生錯誤	5384
發表留言	5294
發表評論	5294
""", '百': """
百度贴吧	5333
""", '皆': """
皆さまのご支援が力になります	3044
""", '監': """
監修者	3056
""", '目': """
目前時間	5362
目录	5301
目次	2986
目次へ戻る	3073
目錄	5301
""", '直': """
直接看食谱	62
""", '相': """
相关主题	5295
相关报道	5295
相关推荐	5295
相关文章	5295
相关新闻	5295
相关标签	5295
相关视频	5342
相关阅读	5295
相關主題	5295
相關報導	5295
相關影片	5342
相關推薦	5295
相關文章	5295
相關新聞	5295
相關標籤	5295
相關閱讀	5295
""", '看': """
看了这篇文章的人也看	5295
看全文	5386
看全部留言	5312
看全部留言 (#	5312
看原文	5343
看更多	5295
看更多作者文章	5386
看更多文章	5342
看更多新聞	5298	5342
看更多新闻	5298
看更多照片	5386
看結果	92
""", '知': """
知道了	5302
""", '確': """
確認する	3051
確認メールをお送りしました	3050
確認メールを送信しました	3050
確認画面へ	3051
""", '禁': """
禁止酒駕	5396
禁止酒駕,飲酒過量有害健康	5359
""", '稍': """
稍后	5370
稍后再说	5262
稍后提醒我	5262
稍后阅读	5330
稍後	5370
稍後再說	5262
稍後提醒我	5262
稍後閱讀	5330
""", '立': """
立即开通	5403
立即投票	92
立即捐助	5377
立即捐款	5263
立即捐赠	5377
立即支持	5402
立即訂閱	5267
立即订阅	5267
立即试玩	5357
立即購票	5359
立即贊助	5377
立即购票	5359
立即选购	5359
立即選購	5359
立即開始玩	5357
""", '第': """
第 # 張,共 # 張	5297
第 # 頁,共 # 頁	5298
第 # 页,共 # 页	5298
第#张/共#张	5297
第#頁 共#頁	5298
第#页,共#页	5298
""", '筆': """
筆者	3056
筆者プロフィール	3055
""", '管': """
管理 cookie	5289
管理cookie	5365
管理偏好設定	5400
管理偏好设置	5400
管理同意	5365
管理同意设置	5365
管理同意選項	5365
管理設定	5290
管理设置	5290
管理选项	5400
管理選項	5400
""", '粉': """
粉絲團	5281
""", '精': """
精彩推荐	5342
精彩推薦	5342
精选	5295
""", '紙': """
紙面ビューアー	2947
""", '結': """
結果を見る	92	2987
""", '続': """
続きはこちら	3018
続きをみる	2986
続きを読む	2947
続けて読む	3073
""", '網': """
網友投票	5309
網友留言	5294
""", '編': """
編輯推薦	5295
編輯準則	5387
編輯精選	5295
編集ポリシー	3055
編集方針	3056
編集部おすすめ	2982
編集部のおすすめ	2982
""", '縮': """
縮小	2960
縮小字體	5394
""", '繼': """
繼續使用網頁版	5368
繼續閱讀	5301
繼續閱讀請往下	5359
""", '續': """
續訂	5403
""", '纠': """
纠错	5294
""", '继': """
继续在浏览器阅读	5368
继续浏览内容	5301
继续阅读	5301
""", '续': """
续订	5403
""", '编': """
编辑准则	5387
编辑推荐	5295
编辑精选	5295
""", '缩': """
缩小字体	5394
""", '网': """
网友评论	5294
网友评论仅供其表达个人看法,并不表明本站立场	5397
""", '翻': """
翻訳を表示	2987
""", '联': """
联系作者	5387
联系我们	5287
联系编辑部	5387
""", '聯': """
聯絡我們	5287
聯絡編輯部	5387
""", '聽': """
聽全文	5330
聽文章	5361
聽新聞	5280
聽這篇文章	5330
""", '脳': """
脳トレ	3028
""", '自': """
自动播放	5362
自動再生	3032
自動播放	5362
自動翻訳	3032
自定义金额	5377
自訂金額	5377
""", '菜': """
菜单	5301
""", '著': """
著作権	2968
著者の記事一覧	3054
著者をフォロー	3060
著者をフォローする	3060
著者プロフィール	3055
""", '複': """
複製	5395
複製網址	5330
複製連結	5280	5333
""", '要': """
要接收推送通知吗	5369
要接收通知嗎	5369
""", '視': """
視頻由ai生成	5401
""", '觀': """
觀看更多	5342
""", '视': """
视频	5295
视频不可用	5361
视频加载中	5361
视频加载失败	5401
视频已下架	5361
视频已失效	5361
视频无法播放	5361
视频时长	5401
视频正在加载	5361
""", '解': """
解鎖全文	5330
解鎖文章	5403
解锁全文	5330
解锁文章	5403
解除しました	3043
解除方法	3043
解除方法はこちら	3043
""", '訂': """
訂戶專享	5359
訂戶專享優惠	5359
訂戶專享內容	5380
訂戶贈閱	5408
訂正について	3055
訂閱	5267
訂閱成功	5404
訂閱推播	5369
訂閱方案	5403
訂閱會員	5267
訂閱會員專屬內容	5330
訂閱郵件	5273
訂閱電子報	5273
""", '記': """
記事に関するお問い合わせ	3055
記事の続きはこちら	3018
記事の続きを読む	3054
記事の誤りを報告	2996	3064
記事の誤りを報告する	2979
記事は広告の下に続きます	3029
記事は広告の後に続きます	3029
記事へのお問い合わせ	3055
記事へのご意見	2973
記事をサポートする	2944
記事をシェア	3075
記事をシェアする	3075
記事をプレゼント	2947
記事をプレゼントする	3007
記事を保存	2960
記事を保存する	3007
記事を印刷する	2960
記事を聴く	3031
記事を評価する	3064
記事を読む	2986
記事を購入する	3070
記事を音声で聞く	3031
記事を音声で聴く	3031
記事ランキング	2982
記事一覧	2986
記事一覧へ	3054
記事一覧を見る	3018
記事全文を読む	2986
記住我	5381
記者をフォロー	3060
記者プロフィール	3055
記者募集	2999
記者募集中	2999
""", '設': """
設定を保存	3034
設定を保存する	3034
設定を変更	2971
設定を変更する	3067
設定を管理	3067
""", '許': """
許可	3039
許可する	2968	2971
""", '註': """
註冊	5267
註冊成功	5404
""", '評': """
評価順	3026
評論	5294
評論已關閉	5354
評論規則	5354
""", '話': """
話題の記事	2982
""", '該': """
該作者其他文章	5319
該作者更多文章	5386
該作者的更多文章	5319
""", '詳': """
詳しく見る	2971	2987
詳細	2987
詳細を見る	3074
詳細・購入はこちら	3029
詳細設定	2971
""", '語': """
語音播報	5330
語音朗讀	5330
""", '誤': """
誤りを報告	2987
誤りを報告する	3064
誤字・脱字を報告	2979	2996
誤字・脱字を報告する	2979	2996
誤字脱字の報告	3007
誤字脱字を報告	3055
誤字脱字を報告する	2979	2996	3007
""", '読': """
読まれている記事	2982
読み上げ	3007
読み放題	2952
読み続ける	2987
読み込み中です	3031
読者限定	3029
""", '請': """
請填寫讀者問卷	5330
請我們喝杯咖啡	5377
請查收郵件	5383
請檢查您的收件匣	5383
請繼續下滑閱讀	5359
請繼續往下閱讀	5286
請輸入您的電子郵件	5404
請輸入有效的電子郵件	5383
請輸入有效的電子郵件地址	5383
請輸入電子郵件	5273
請選擇金額	5402
請關閉廣告攔截器	5372
""", '讀': """
讀者優惠	5359
讀者專享	5359
讀者投書	5311
""", '讚': """
讚	5280
讚賞支持	5263
""", '订': """
订户专享	5359
订户专享优惠	5359
订户赠阅	5408
订阅	5267
订阅会员	5267
订阅成功	5404
订阅推送	5369
订阅邮件	5273
""", '记': """
记住我	5381
记者简介	5387
""", '设': """
设为google首选来源	5391
""", '评': """
评论	5294
评论(#	5294
评论功能已关闭	5397
评论已关闭	5354
评论规则	5354
""", '诚': """
诚聘英才	5330
""", '话': """
话题	5295
""", '该': """
该作者其他文章	5319
该作者的更多文章	5319
该文章已关闭评论	5397
该视频不可用	5361
该视频已下架	5361
该邮箱已被注册	5404
""", '详': """
详情	5302
""", '语': """
语音朗读	5330
语音由ai生成	5361
""", '说': """
说点什么	5397
""", '请': """
请先登录再评论	5330
请关闭广告拦截器	5372
请我们喝杯咖啡	5377
请查收邮件	5383
请检查您的收件箱	5383
请继续往下阅读	5286
请输入您的电子邮件	5404
请输入您的邮箱	5404
请输入昵称	5397
请输入有效的电子邮件地址	5383
请输入有效的邮箱地址	5383
请输入邮箱	5273
请选择金额	5402
""", '读': """
读者专享	5359
读者优惠	5359
""", '豆': """
豆瓣	5333
""", '購': """
購入はこちら	3029
購票	5396
購票連結	5359
購読	2947
購読する	2947
購読のお申し込み	2947
購読プラン	3070
購読プランを見る	3047
購読申し込み	2947
購買本書	5359
""", '贈': """
贈る	3062
贈送文章	5330
贈送文章給朋友	5330
贈送此文	5330
""", '贊': """
贊助	5263
贊助內容	5286
贊助商	5286
贊助我們	5377
""", '购': """
购买本书	5359
购买此书	5359
购票	5396
购票链接	5359
""", '赞': """
赞	5355
赞助	5263
赞助内容	5286
赞助商链接	5286
赞助我们	5377
赞赏	5263
赞赏作者	5402
""", '赠': """
赠送文章	5394
赠送此文	5330
""", '超': """
超值方案	5380
""", '跳': """
跳到主要內容	5301
跳到內容	5298
跳到食谱	62
跳至主要內容	5298
跳至主要内容	5298
跳至內容	5298
跳至食譜	62
跳转到主要内容	5298
跳转到食谱	62
跳过广告	5401
""", '踩': """
踩	5355
""", '載': """
載入中	5361
載入內容	5365
載入更多	5301
載入貼文	5365
""", '輸': """
輸入您的電子郵件	5404
""", '轉': """
轉發	5280
""", '转': """
转发	5280
""", '载': """
载入内容	5365
""", '输': """
输入您的邮箱	5404
""", '返': """
返信	2973
返信する	2973
返信を書く	3064
返信を表示	3025
返信を見る	3025
返信を隠す	3025
返回上一页	5406
返回列表	5406
返回頂部	5386
返回顶部	5301
返回首頁	5386
返回首页	5301
""", '还': """
还不是会员	5380
还有更多精彩内容	5406
还没有账号	5380
""", '这': """
这篇文章对你有帮助吗	5354
这篇文章对您有帮助吗	5354
""", '进': """
进入专题	5386
进入专题页	5386
""", '连': """
连结已复制	5394
""", '追': """
追蹤	5281
追蹤中	5391
追蹤主題	5391
追蹤作者	5391
追蹤我們	5281
""", '退': """
退出全屏	5361
""", '送': """
送信	92	3051
送信が完了しました	3050
送信しました	3050
送信する	92	3051
送信完了	3050
送出	92	5384
送出成功	5383
送出留言	5354
送出評論	5354
送料無料	3063
""", '选': """
选择	5381
选择方案	5380
选择订阅方案	5380
选择金额	5402
""", '逐': """
逐字稿	5362
""", '這': """
這篇文章對你有幫助嗎	5354
這篇文章對您有幫助嗎	5354
""", '通': """
通報	3026
通報する	2973
通知をオン	2959
通知をオンにする	3038
通知を受け取らない	3038
通知を受け取りますか	3038
通知を受け取る	3007
通知を設定する	3038
通知を許可	3038
通知を許可しますか	3038
通知を許可する	3038
""", '速': """
速報	2982
速報を通知で受け取る	3038
速報通知を受け取る	3007
""", '連': """
連結已複製	5330
連載	2982
連載の新着をメールでお知らせ	2964
連載をフォロー	3060
連載をフォローする	3060
連載を見る	3054
連載一覧	3054
""", '運': """
運営会社	2968	2996
""", '違': """
違反を報告	3025
違反を報告する	3025
違反報告	2973
""", '選': """
選單	5301
選択する	3048
選擇	5381
選擇方案	5380
選擇訂閱方案	5380
選擇金額	5402
""", '還': """
還不是會員	5380
還沒有帳號	5380
""", '邮': """
邮箱	5273
邮箱格式不正确	5383
邮箱格式错误	5383
""", '配': """
配信停止はいつでも可能です	3050
""", '重': """
重新加载页面	5372
重新播放	5362
重新整理頁面	5372
重新載入頁面	5372
""", '金': """
金額を入力	3044
金額を指定	3044
金額を指定する	3044
金額を選ぶ	3069
金額を選択	3069
金額を選択してください	3069
""", '錯': """
錯誤回報	5311
""", '链': """
链接已复制	5330
""", '閉': """
閉じる	2943	2986
""", '開': """
開く	2987
開啟推播	5369
開啟通知	5369	5371
開始測驗	5357
開通會員	5267
""", '間': """
間違いを見つけたら	3055
""", '関': """
関連	2982
関連する記事	2982
関連キーワード	2982
関連タグ	2982
関連トピックス	2982
関連ニュース	2982
関連リンク	2982
関連動画	2982
関連動画を見る	3068
関連情報	2982
関連記事	2982
関連記事はこちら	3017
関連記事をもっと見る	3073
関連記事を見る	3073
""", '閱': """
閱讀下一篇	5406
閱讀全文	5301
閱讀原文	5343
閱讀排行	5300
閱讀更多	5301
""", '關': """
關於作者	5387
關於我們	5287
關注	5281
關注作者	5391
關注我們	5281
關注此主題	5391
關鍵字	5295
關閉	5262
關閉視窗	5406
關閉選單	5406
""", '阅': """
阅读下一篇	5406
阅读全文	5301
阅读剩余全文	5406
阅读原文	5343
阅读排行	5300
阅读更多	5301
""", '随': """
随时取消	5380
随时可取消	5380
""", '隐': """
隐私偏好	5400
隐私政策	5287
隐私权政策	5287
隐私设置	5366
""", '隨': """
隨時取消	5380
""", '隱': """
隱私偏好	5400
隱私政策	5287
隱私權政策	5287
隱私權設定	5365
隱私設定	5366
""", '離': """
離開全螢幕	5361
""", '電': """
電子信箱	5273
電子信箱格式錯誤	5383
電子報	5273
電子版	2947
電子郵件格式不正確	5383
電郵	5384
""", '静': """
静音	5362
""", '靜': """
靜音	5362
""", '音': """
音声で聞く	2960
音声をダウンロード	3031
音声を再生	3068
音声読み上げ	3007
音頻長度 #	5328
音频播放器	5401
""", '頭': """
頭條	5295
""", '顯': """
顯示內容	5365
顯示原文	5302
顯示字幕	5361
顯示更多	5301
顯示貼文	5365
""", '飲': """
飲酒過量,有害健康	5359
飲酒過量有害健康	5359
""", '首': """
首頁	5301
首页	5301
""", '马': """
马上开始	5302
马上玩	5357
""", '验': """
验证码	5384
""", '點': """
點我看影片	5330
點我看更多	5298
點擊排行	5300
點擊播放	5361
點擊播放本文	5330
點擊放大	5386
點擊看大圖	5386
點擊看更多	5298
點擊開啟聲音	5401
點擊閱讀全文	5406
點此看更多	5298
點閱排行	5342
""", '가': """
가	3098	3132
가 가 가	3132
가가가	3132
가격 보기	3205
가로세로 낱말퀴즈	3158
가입하기	3087
가장 많이 본 뉴스	3105
가장 인기	3180
""", '강': """
강연 신청하기	3147
""", '개': """
개인정보 보호 설정	3199
개인정보 설정	3164
개인정보 수집 동의	3181
개인정보 수집 및 이용 동의	3181
개인정보 수집 및 이용에 동의합니다	3181
개인정보 수집·이용에 동의합니다	3181
개인정보 처리방침	3103
개인정보처리방침	3103
""", '갤': """
갤러리 닫기	3204
갤러리 보기	3186
""", '거': """
거부	3103	3125
""", '검': """
검색	3107
""", '게': """
게시물 보기	3164
게시물 불러오기	3164
게임 전체보기	3156
게임 하러 가기	3156
""", '결': """
결과 보기	92	3108
""", '계': """
계속 읽기	3087
계정이 있으신가요	3179
""", '고': """
고객센터	3103
고충처리	3120
고충처리인	3120	3187
""", '공': """
공감	3155
공감백배 #	3133
공감순	3155
공유	3098
공유하기	3098
""", '과': """
과거순	3155
""", '관': """
관련 기사	3105
관련 기사 더보기	3204
관련 뉴스	3105
관련 영상	3143
관련 태그	3105
관련기사	3105
관련기사 더보기	3204
관련뉴스	3105
관련키워드	3105
""", '광': """
광고	3102
광고 건너뛰기	3200
광고 닫기	3102
광고 문의	3120
광고 문의하기	3148
광고 아래에 기사가 계속됩니다	3159
광고 영역	88
광고 종료	3159
광고 차단 해제 방법	3170
광고 차단을 해제해 주세요	3170
광고 차단을 해제했습니다	3170
광고 차단이 감지되었습니다	3170
광고 후 계속됩니다	3159
광고문의	3120
광고성 정보 수신 동의	3181
광고성 정보 수신에 동의합니다	3181
""", '괜': """
괜찮습니다	3082
""", '교': """
교보문고에서 구매	3159
""", '구': """
구글 계정으로 계속하기	3179
구글 계정으로 로그인	3179
구글 선호 매체로 추가	3191
구글 플레이에서 다운로드	3167
구글로 계속하기	3179
구글로 로그인	3179
구글플레이에서 다운로드	3167
구독	3087
구독 갱신	3202
구독 상품 보기	3179
구독 상품 선택	3179
구독 상품 안내	3202
구독 신청	3087
구독 신청이 완료되었습니다	3181
구독 신청하기	3179
구독 안내	3202
구독 전용	3087
구독 중	3087
구독 취소	3192
구독권 선택	3179
구독신청	3087	3120
구독이 완료되었습니다	3135
구독자 전용	3090
구독자 전용 기사	3179
구독자 전용 혜택	3159
구독자 혜택	3159
구독자가 선물한 기사입니다	3206
구독중	3191
구독하고 이어서 읽기	3135
구독하기	3087
구매하기	3159
구매하러 가기	3159
""", '글': """
글씨 크기	66
글씨크기	3098
글자 작게	3193
글자 크게	3193
글자 크기	3098
글자 크기 변경	66	3135
글자 크기 조절	66	3135
글자크기	3098	3132
글자크기 변경	66
글자크기 설정	66
글자크기 조절	66
""", '금': """
금액 선택	3201
금액 직접 입력	3175
금액을 선택하세요	3201
금액을 선택해 주세요	3201
""", '기': """
기계 번역	3161
기대해요 #	3133
기부하기	3083
기사 계속 보기	3204
기사 공유	3193
기사 공유하기	3098
기사 구매	3202
기사 더 보기	3204
기사 더보기	3135
기사 듣기	3135
기사 링크 복사	3135
기사 본문	3107
기사 선물하기	3135
기사 스크랩	3193
기사 스크랩하기	3135
기사 오류 신고	3135
기사 오류 제보	3135
기사 요약	3190
기사 원문 보기	3135
기사 음성으로 듣기	3160
기사 잠금 해제	3202
기사 저장	3193
기사 저장하기	3135
기사 전문 보기	3186
기사 전체보기	3186
기사 제보	3120	3187
기사 제보 및 문의	3135
기사 추천	3196
기사 평가하기	3196
기사 후원하기	3083
기사는 광고 아래에 계속됩니다	3159
기사는 광고 후 계속됩니다	3159
기사듣기	3160
기사를 공유합니다	3206
기사에 대한 의견	3104
기사원문	3107
기사저장	3098
기사제보	3120	3187
기사추천	3196
기자 구독	3119
기자 구독하기	3119
기자 소개	3187
기자 응원하기	3121
기자 페이지	3119
기자 프로필	3121
기자 프로필 보기	3119
기자 홈	3121
기자구독	3121	3191
기자에게 메일 보내기	3187
기자에게 이메일 보내기	3187
기자의 다른 기사	3119
기자의 다른 기사 보기	3121	3186
기자의 다른기사	3105	3121
기자의 다른기사 보기	3186
기자페이지 바로가기	3186
기자프로필	3121
기획 기사 보기	3186
""", '나': """
나중에	3082
나중에 보기	3135
나중에 읽기	3135
나중에 하기	3082
""", '남': """
남은 시간	3161
""", '낱': """
낱말 퍼즐 풀기	3115
낱말퀴즈	3158
""", '내': """
내 정보	3087
내용을 입력하세요	3203
내용을 입력해 주세요	3203
""", '네': """
네, 받을게요	3168
네이버 구독	3101
네이버 로그인	3179
네이버 밴드 공유	3193
네이버 블로그	3098
네이버로 로그인	3179
네이버에서 구독	3101
네이버에서 구독하기	3101
""", '놀': """
놀랐어요 #	3133
""", '놓': """
놓치면 안 되는 기사	3143
""", '뉴': """
뉴스 더보기	3186
뉴스 듣기	3135
뉴스레터 구독	3093
뉴스레터 구독 신청	3093
뉴스레터 구독이 완료되었습니다	3203
뉴스레터 무료 구독	3135
뉴스레터 신청	3093
""", '닉': """
닉네임을 입력하세요	3196
""", '다': """
다른 공유 찾기	3098
다른 금액	3175
다른 기사	20	3105
다른 기사 더 보기	20
다른 기사 보기	3119
다른기사	3105
다른기사 보기	3105
다시 보기	3161
다시 보지 않기	3082
다시보기	3161
다음	3107
다음 기사	3105
다음 기사 보기	3135
다음 기사 읽기	3204
다음 동영상	3200
다음 사진	3186
다음 영상	3200
다음 이미지	3204
다음 페이지	3107
다음글	3186
다음기사	3105
다음에	3082
다음에 하기	3169
다크모드	3165
""", '닫': """
닫기	3082
""", '답': """
답글	3104
답글 달기	3154
답글 더보기	3154
답글 보기	3154
답글 쓰기	3154
답글 접기	3154
답글쓰기	3104
""", '당': """
당신의 생각은	3114
당신이 좋아할 만한	3105
""", '댓': """
댓글	3104
댓글 #	3104
댓글 #개	3104
댓글 닫기	3154
댓글 달기	3117
댓글 더보기	3154
댓글 등록	3154
댓글 등록하기	3154
댓글 보기	3104
댓글 신고	3196
댓글 신고하기	3196
댓글 쓰기	3104
댓글 운영 원칙	3154
댓글 운영 정책	3135
댓글 운영정책	3117	3135
댓글 입력	3117
댓글 작성	3154
댓글 작성 규칙	3154
댓글 작성하기	3154
댓글 전체보기	3117
댓글 정렬	3117
댓글 정책	3154
댓글보기	3104
댓글쓰기	3104
댓글을 남겨 주세요	3196
댓글을 남겨주세요	3196
댓글을 입력하세요	3196
댓글을 입력해 주세요	3196
댓글을 입력해주세요	3104
댓글을 작성하려면 로그인 해주세요	3196
댓글이 닫혔습니다	3154
""", '더': """
더 많은 옵션	3193
더 보기	3107
더 알아보기	3125
더보기	3105	3107
""", '도': """
도서 구매하기	3159
도움돼요 #	3133
도움이 되었나요	3154
""", '독': """
독자 의견 조사	3135
독자 특별 할인	3159
독자 할인	3159
""", '동': """
동영상	3105
동영상 로딩 중	3160
동영상 보기	3200
동영상 재생	3160
동영상 플레이어	3200
동영상을 불러오는 중입니다	3160
동영상을 불러올 수 없습니다	3200
동영상을 재생할 수 없습니다	3160
동의	3103	3125
동의 관리	3164
동의 철회	3164
동의 철회하기	3164
동의 후 계속	3164
동의하고 계속	3164
동의하고 계속하기	3164
동의합니다	3103
""", '뒤': """
뒤로 가기	3108
""", '등': """
등록	3104
""", '디': """
디지털 구독하기	3202
디지털뉴스부	3119
디지털뉴스팀	3119
디지털콘텐츠팀	3119
""", '또': """
또는	3180
""", '라': """
라인	3098
""", '랭': """
랭킹	3105
랭킹뉴스	3105
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
로그아웃	3087
로그인	3087
로그인 상태 유지	3179
로그인 유지	3179
로그인 전용 기사	3179
로그인 후 댓글 쓰기	3135
로그인 후 댓글 작성이 가능합니다	3196
로그인 후 댓글을 작성하실 수 있습니다	3117
로그인 후 댓글을 작성할 수 있습니다	3154
로그인 후 이용해 주세요	3154
로그인/회원가입	3087
로그인이 필요	3090
로그인하고 계속 읽기	3202
로딩 중	3160
로딩 중입니다	3160
로딩중	3160
""", '링': """
링크 복사	3098
링크가 복사되었습니다	3135
""", '마': """
마이페이지	3087
""", '많': """
많이 본 기사	3105
많이 본 뉴스	3105
많이 본 영상	3143
많이 읽은 기사	3105
많이본 기사	3105
많이본 뉴스	3105
""", '맨': """
맨 위로	3107
맨위로	3107
""", '메': """
메뉴	3107
메뉴 닫기	3107
메시지가 전송되었습니다	3181
메일	3098
메일함을 확인해 주세요	3181
""", '멤': """
멤버십 가입	3202
멤버십 가입하기	3202
""", '모': """
모두 거부	3165
모두 동의	3103
모두 허용	3165
모든 쿠키 거부	3199
모든 쿠키 수락	3199
모든 쿠키 허용	3199
모바일 웹으로 계속	3167
""", '목': """
목록	3107
목록 보기	3186
목록보기	3107
목록으로	3186
목록으로 돌아가기	3204
""", '무': """
무료 게임	3156
무료 배송	3195
무료 체험 시작하기	3087
무료 회원가입	3087
무료, 스팸 없음	3181
무료로 읽기	3202
무료배송	3195
무제한 이용하기	3202
""", '문': """
문의	3104
문의 내용	3203
문자 크기	66
""", '바': """
바로 구매하기	3159
바로가기	3098
""", '반': """
반응형 광고 영역	88
""", '배': """
배속	3161
""", '밴': """
밴드	3098
""", '번': """
번역 보기	3108
""", '베': """
베스트	3105
""", '보': """
보내기	3183
""", '복': """
복사	3194
복사하기	3098
""", '본': """
본 사이트는 쿠키를 사용합니다	3126
본문 글씨 줄이기	3098	3132
본문 글씨 키우기	3098	3132
본문 바로가기	3107
본문으로 바로가기	3107
""", '북': """
북마크	3098
""", '분': """
분석탁월 #	3133
""", '브': """
브라우저에서 계속	3167
브라우저에서 계속 보기	3167
""", '비': """
비공감	3155
비밀번호 찾기	3087
비밀번호를 잊으셨나요	3179
""", '사': """
사업제휴	3120
사이트맵	3103
사전 등록하기	3147
사전등록 하기	3147
사진 더 보기	3186
사진 더보기	3186
사진 모두 보기	3186
사진 크게 보기	3186
사진 크게보기	3186
사진 확대	3107
""", '삭': """
삭제된 동영상입니다	3160
""", '상': """
상품 보기	3205
상품 상세보기	3205
""", '새': """
새로고침	3170
""", '선': """
선착순 # 명	3146
선착순 #명	3146
선착순 마감	3146
선택	3180
선택 저장	3164
선호 매체로 추가	3191
""", '설': """
설문	93
설문 결과	3155
설문 결과 보기	3196
설문 참여 바로가기	3135
설문 참여하기	3135
설문에 참여하기	3154
설문조사	93
설문조사 참여하기	3135
설정	3125
설정 관리	3199
설정 저장	3164
""", '소': """
소리 켜기	3200
""", '속': """
속보	3105
속보 알림 받기	3135
속보 알림 신청	3135
속보 알림을 받으시겠습니까	3168
""", '스': """
스도쿠	3158
스크랩	3098
스크랩하기	3135
스크립트	3161
스크립트 보기	3160
스토어	3195
스토어 바로가기	3159
스폰서	3102
스폰서 링크	3148
스폰서 콘텐츠	3148
스폰서링크	3148
""", '슬': """
슬퍼요	3133
슬퍼요 #	3133
""", '시': """
시리즈 보기	3186
""", '신': """
신고	3104
신고하기	3155
신문구독	3087
신청이 완료되었습니다	3181
""", '실': """
실시간 뉴스	3105
""", '쏠': """
쏠쏠정보 #	3133
""", '아': """
아마존에서 구매	3159
아마존에서 보기	3159
아이디 저장	3179
아이디 찾기	3179
아직 회원이 아니신가요	3179
""", '알': """
알겠습니다	3108
알라딘에서 구매	3159
알라딘에서 보기	3159
알림 받기	3097
알림 설정	3097
알림 설정하기	3168
알림 켜기	3168
알림 허용	3168
알림을 받으시겠습니까	3168
알림을 받으시겠어요	3168
알림을 켜시겠습니까	3168
""", '애': """
애드블록을 해제해 주세요	3170
애드블록이 감지되었습니다	3170
애플로 계속하기	3179
애플로 로그인	3179
""", '앱': """
앱 다운로드	3097
앱 다운로드하기	3097
앱 다운받기	3167
앱 설치	3097
앱 설치하기	3097
앱스토어에서 다운로드	3167
앱에서 계속 읽기	3167
앱에서 보기	3167
앱에서 열기	3167
앱에서 이어보기	3167
앱으로 보기	3167
""", '언': """
언제든 해지 가능	3179
언제든지 수신 거부할 수 있습니다	3181
언제든지 해지 가능	3179
""", '얼': """
얼리버드 할인	3147
""", '에': """
에디터 추천	3105
""", '여': """
여러분의 생각은	3114
여러분의 후원이 큰 힘이 됩니다	3175
""", '연': """
연간 결제	3180
연간 구독	3180
연관기사	3105
연재 보기	3186
""", '열': """
열기	3108
""", '영': """
영상	3105
영상 길이 #	3130
영상 더보기	3186
영상 보기	3135
영상 재생	3160
영상으로 만나보세요	3135
영상으로 보기	3135
영상을 불러오는 중입니다	3160
영상을 불러올 수 없습니다	3200
영상을 재생할 수 없습니다	3160
""", '예': """
예매 바로가기	3159
예매하기	3159
예스#에서 구매	3159
예스#에서 보기	3159
""", '오': """
오늘 하루 보지 않기	3082
오늘은 그만 보기	3082
오늘의 낱말 퍼즐	3115
오늘의 설문	3115
오늘의 스도쿠	3115
오늘의 십자말풀이	3115
오늘의 운세	3158
오늘의 추천	3105
오늘의 투표	3115
오늘의 핫뉴스	3143
오디오 다운로드	3160
오디오 플레이어	3200
오디오로 듣기	3135
오래된순	3155
오류 신고	3104
오류 신고하기	3135
오류가 발생했습니다	3181
오타 신고	3154
오탈자 신고	3135
""", '온': """
온라인뉴스팀	3119
""", '올': """
올바른 이메일 주소를 입력해 주세요	3181
올바른 이메일을 입력해 주세요	3181
""", '옵': """
옵션 관리	3199
""", '요': """
요금제 보기	3202
요약	3107
""", '원': """
원고료 보내기	3201
원문 보기	3108
원문보기	3107
""", '월': """
월간 결제	3180
월간 구독	3180
""", '웨': """
웨비나 신청하기	3147
""", '웹': """
웹에서 계속 보기	3167
""", '위': """
위로	3107
위로 가기	3186
""", '유': """
유료 구독자 전용	3179
유료 기사입니다	3135
유료회원 전용	3179
유료회원 전용 기사	3179
유튜브 구독	3101
유튜브 구독하기	3101
유튜브에서 보기	3197
""", '윤': """
윤리강령	3120
""", '음': """
음성 다운로드	3160
음성 재생하기	3135
음성으로 듣기	3098
음소거	3161
음소거 해제	3160
음소거를 해제하려면 탭하세요	3200
""", '응': """
응원하기	3083
응원해요 #	3133
""", '의': """
의견 남기기	3154
의견 보내기	3154
의견 쓰기	3104
""", '이': """
이 기사 공유하기	3206
이 기사 구매하기	3202
이 기사 어땠나요	3135
이 기사 어떠셨나요	3154
이 기사가 도움이 되었나요	3154
이 기사는 잠겨 있습니다	3179
이 기사를 공유합니다	3135
이 기사를 추천합니다	3135
이 기사를 평가해 주세요	3196
이 기사와 함께 읽은 기사	3135
이 기자의 다른 기사	3121	3135
이 기자의 다른 기사 더보기	3186
이 동영상을 재생할 수 없습니다	3160
이 사이트는 쿠키를 사용합니다	3126
이 시각 많이 본 기사	3143
이 시각 많이 본 뉴스	3143
이 시각 주요뉴스	3105
이 시각 추천뉴스	3105
이 음성은 ai가 생성했습니다	3160
이 주제 팔로우	3191
이 콘텐츠를 표시할 수 없습니다	3164
이 페이지가 도움이 되었나요	3154
이런 기사는 어때요	3143
이름을 입력하세요	3203
이름을 입력해 주세요	3203
이메일	3098
이메일 주소 입력	3203
이메일 주소를 입력하세요	3181
이메일 주소를 입력해 주세요	3203
이메일 형식이 올바르지 않습니다	3181
이메일로 계속하기	3202
이메일로 공유	3193
이메일로 로그인	3202
이메일무단수집거부	3103
이메일을 입력하세요	3181
이메일을 입력해 주세요	3181
이메일을 입력해주세요	3203
이메일을 확인해 주세요	3181
이미 계정이 있으신가요	3179
이미 구독 중이신가요	3087
이미 구독 중입니다	3203
이미 등록된 이메일입니다	3203
이미 참여하셨습니다	3154
이미 투표하셨습니다	3154
이미 회원이신가요	3087
이미지 크게 보기	3107
이미지 크게보기	3186
이미지 확대	3107
이번 주 설문	3115
이번 주 투표	3115
이번주 설문	3115
이슈	3105
이어서 읽기	3204
이용권 구매	3179
이용권 선택	3179
이용약관	3103
이용약관에 동의합니다	3181
이전	3107
이전 기사	3105
이전 기사 보기	3135
이전 사진	3186
이전 영상	3200
이전 이미지	3204
이전글	3186
이전기사	3105
""", '인': """
인기 급상승	3143
인기 기사	3105
인기기사	3105
인기뉴스	3105
인쇄	3098
인쇄하기	3098
인스타그램 팔로우	3135
인스타그램에서 보기	3197
인스타그램에서 이 게시물 보기	3197
""", '일': """
일시	3176
일시 후원	3175
일시 후원하기	3175
일시정지	3161
일시후원	3083
""", '자': """
자동 번역	3161
자동 재생	3161
자동재생	3161
자막 보기	3160
자막 켜기	3160
자바스크립트가 비활성화되어 있습니다	3164
자발적 유료 구독	3201
자세히	3108
자세히 보기	3108	3125
""", '작': """
작게	3194
""", '장': """
장바구니 담기	3205
장바구니에 담기	3205
""", '재': """
재생	3107	3130
재생 속도	3160
재생 시간	3161
재생 시간 #	3130
재생속도	3160
재생시간 #	3130
재생할 수 없는 동영상입니다	3160
""", '저': """
저자 소개	3188
저작권규약	3103
저장	3098
""", '전': """
전송	3183
전송되었습니다	3181
전체 기사	3204
전체 기사 보기	3186
전체 뉴스 보기	3186
전체 댓글	3104
전체 댓글 보기	3117
전체 동의	3165
전체 보기	3107
전체 사진 보기	3186
전체 화면	3161
전체메뉴	3107
전체보기	3107
전체화면	3161
전체화면 종료	3160
""", '접': """
접기	3107
접수되었습니다	3203
""", '정': """
정기	3176
정기 후원	3175
정기 후원하기	3083
정기구독	3087
정기후원	3083
정기후원 신청	3201
정기후원 신청하기	3201
정기후원하기	3175
정렬	3155
정상적으로 접수되었습니다	3203
정정·반론보도 신청	3187
정정보도 신청	3187
정정보도 요청	3187
""", '제': """
제보	3104
제보 바로가기	3187
제보하기	3104
제작 지원	3195
제작지원	3195
제출	92	3183
제휴 광고	3159
제휴 문의	3120
제휴 콘텐츠	3159
제휴문의	3120
""", '좋': """
좋아요	3098
좋아요 #	3133
좋은 기사 후원하기	3083
""", '주': """
주소 복사	3135
주소가 복사되었습니다	3135
주소복사	3098
주요 기사	3105
주요 뉴스	3105
주요 뉴스 더보기	3143
주요기사	3105
주요뉴스	3105
주제 팔로우	3191
""", '지': """
지금 구매하기	3159
지금 뜨는 기사	3143
지금 뜨는 뉴스	3143
지금 플레이	3156
지금 플레이하기	3156
지금 후원하기	3201
지나친 음주는 건강에 해롭습니다	3159
지나친 음주는 건강을 해칩니다	3159
지도 보기	3108
지면보기	3087
""", '직': """
직접 입력	3176
""", '차': """
차단	3169
""", '참': """
참가 신청하기	3147
참가신청하기	3147
참여하기	92
""", '창': """
창 닫기	3204
""", '찾': """
찾아오시는 길	3120
""", '채': """
채널 추가	3191
""", '책': """
책 구매하기	3159
""", '첫': """
첫 댓글을 남겨주세요	3196
첫 댓글을 작성해 보세요	3196
""", '청': """
청소년보호정책	3103
""", '총': """
총 #명 참여	3114
""", '최': """
최고의 혜택	3180
최신 기사	3105
최신 뉴스	3105
최신기사	3105
최신뉴스	3105
최신순	3155
최저가 보기	3205
""", '추': """
추천	3180
추천 기사	3105
추천 스폰서	3148
추천 영상	3143
추천기사	3105
추천뉴스	3105
추천순	3155
""", '축': """
축하해요 #	3133
""", '친': """
친구 추가하기	3135
""", '카': """
카카오 계정으로 로그인	3179
카카오 로그인	3179
카카오로 로그인	3179
카카오로 시작하기	3179
카카오스토리	3098
카카오톡	3098
카카오톡 공유	3098
카카오톡 공유하기	3193
카카오톡으로 공유	3135
카카오톡으로 공유하기	3135
카테고리	3105
""", '커': """
커피 한 잔 사주기	3175
커피 한 잔 후원하기	3175
""", '콘': """
콘텐츠 보기	3164
콘텐츠 불러오기	3164
콘텐츠 표시	3164
""", '쿠': """
쿠키 관리	3164
쿠키 기본 설정	3124
쿠키 설정	3103
쿠키 설정 관리	3164
쿠키 설정 변경	3124
쿠키 정책	3126
쿠키 허용	3126
쿠팡에서 구매	3159
쿠팡에서 구매하기	3159
쿠팡에서 보기	3159
쿠폰 받기	3205
""", '퀴': """
퀴즈 도전하기	3156
퀴즈 풀기	3135
퀴즈 풀러 가기	3156
""", '크': """
크게	3194
""", '클': """
클릭하면 소리가 켜집니다	3200
""", '키': """
키워드	3105
""", '태': """
태그	3105
""", '텔': """
텔레그램에서 소식 받기	3135
""", '투': """
투표	93
투표 결과	3155
투표 결과 보기	92
투표 참여하기	3154
투표가 완료되었습니다	3154
투표에 참여해 주셔서 감사합니다	3154
투표하기	92	3135
투표해 주셔서 감사합니다	92	3154
""", '트': """
트위터	3098
트위터 공유	3098
트위터로 공유	3193
트위터에서 보기	3197
""", '특': """
특집 더보기	3186
특집 보기	3186
""", '티': """
티켓 예매	3159
티켓 예매하기	3159
""", '틱': """
틱톡에서 보기	3197
""", '파': """
파워링크	3148
""", '팔': """
팔로우 중	3191
팔로우 취소	3191
""", '팟': """
팟빵에서 듣기	3197
""", '페': """
페이스북	3098
페이스북 공유	3098
페이스북에서 보기	3197
페이스북으로 공유	3135
페이스북으로 로그인	3179
페이지 새로고침	3170
페이지를 새로고침하세요	3170
페이팔로 결제	3202
""", '편': """
편집 원칙	3187
편집규약	3120
""", '펼': """
펼치기	3107
""", '포': """
포럼 참가 신청하기	3147
포토	3105
포토 갤러리	3186
""", '폰': """
폰트 크기	3098
""", '푸': """
푸시 알림 받기	3168
""", '프': """
프리미엄	3087
프린트	3098
""", '피': """
피드백 보내기	3154
""", '필': """
필수	3183
필수 입력	3181
필수 입력 항목	3181
필수 입력 항목입니다	3181
필수 항목	3183
필수 항목입니다	3181
필자 소개	3187
""", '한': """
한번만	3176
""", '할': """
할인 코드	3205
""", '함': """
함께 보면 좋은 기사	3105
함께 볼 기사	3143
함께 읽으면 좋은	3105
함께 읽은 기사	3143
""", '핫': """
핫뉴스	3105
핫이슈	3105
핫클릭	3143
""", '항': """
항상 허용	3165
""", '해': """
해제 방법	3174
해제했습니다	3174
""", '행': """
행사 신청하기	3147
""", '허': """
허용	3125	3169
""", '헤': """
헤드라인	3105
""", '현': """
현재 시간	3161
""", '협': """
협찬	3102
""", '홈': """
홈	3107
홈으로	3186
홈으로 가기	3186
""", '화': """
화나요	3133
화나요 #	3133
화제의 뉴스	3105
화질	3161
""", '확': """
확인	3108
""", '환': """
환경설정 관리	3199
""", '회': """
회사 소개	3120
회사소개	3103	3120
회원 전용	3090
회원 전용 기사	3179
회원가입	3087
회원가입하고 계속 읽기	3202
회원이 아니신가요	3179
""", '후': """
후속강추 #	3133
후속기사 원해요	3133
후속기사 원해요 #	3133
후원	3083
후원 바로가기	3175
후원 신청	3175
후원 안내	3083
후원 페이지 바로가기	3175
후원 페이지로 이동	3175
후원 하기	3083
후원자 되기	3175
후원하기	3083
후원해 주셔서 감사합니다	3201
후원회원 가입	3083
후원회원 되기	3175
""", '훈': """
훈훈해요	3133
훈훈해요 #	3133
""", '흥': """
흥미진진 #	3133
""", '힘': """
힘내요 #	3133
"""}

START = {'a': """
aboneliğiniz	4852 K başariyla
abonē	3309 K par	3309 K no	3309 K un	3311 K
acasă	99 K >	99 K '	99 K "
accès	2078 K illimité
această	53 K investigație	4070 K traducere	4138 K știre a fost
además	1591 K:	1646 K, en
adresă	4045 K de e-mail invalidă	4045 K de email invalidă
adó	2502 K #%
adód	2502 K #%
adója	2502 K #%
ai가	3127 K 자동 번역한	3127 K 번역한	3127 K 핵심	3127 K 요약한	3129 K 읽어
ai에게	3127 K 물어	3127 K 질문	3127 K 물어보기
ajánld	2502 K fel adód
ajánlja	2502 K fel adója	2502 K fel adód
ajánljuk	2527 K:
ajánlott	2529 K videó:	2529 K cikk:	2529 K cikkünk:
aktivér	724 K
alătură	13 K-te	57 K-te celor #	57 K-te celor peste #	57 K-te comunității de #
anmäl	4683 K dig till vårt	4701 K
annoncørbetalt	788 K indhold fra
annonsørinnhold	3686 K fra
anúncio	4009 K em # s	4009 K em # segundos
aportá	1533 K desde
apoyá	82 K
après	2241 K déduction fiscale :
apóyanos	1533 K desde
apúntate	1622 K al curso	1622 K a nuestro	1627 K a nuestro seminario	1627 K a nuestro evento
aquí	1658 K hay contenido de
artykuł	47 K można	47 K wolno	87 K sponsorowany:	3731 K wyraża poglądy	3731 K wyraża opinie	3731 K jest opinią	3745 K ukazał się	3745 K pochodzi z	3751 K przetłumaczony	3751 K został przetłumaczony	3751 K czyta	3751 K wygenerowany	3791 K został	3791 K przetłumaczono	3829 K ukazał się	3829 K pierwotnie ukazał	3829 K pochodzi z	3830 K	3840 K powstał we współpracy z
artykuły	3741 K autora
artículo	1685 K publicado originalmente	1717 K publicado en colaboración
artículos	1550 K gratuitos
ascultă	2 K	4056 K:	4081 K podcastul	4081 K acest articol	4147 K pe
atenció	101 K al subscriptor: #
atención	101 K al suscriptor: #	101 K al abonado: #
atradāt	45 K
atsisiųskite	3243 K
autorė	3247 K:
autoři	549 K jsou
außerdem	956 K lesenswert:	956 K interessant:
aveți	73 K întrebări
aún	33 K no hay comentarios
ați	60 K încercat
""", 'b': """
bajá	1635 K la app
beiträge	28 K	992 K von
benefício	3932 K do assinante:
berätta	60 K i	60 K gärna
beställ	4701 K
bestätigen	825 K sie ihre
bestätigungsmail	825 K
besøg	709 K vores
beğendin	70 K mi	83 K mi
beğendiniz	9 K mi	70 K mi	83 K mi
boletín	1558 K diario	1558 K semanal
buď	32 K první
buďte	32 K první	32 K prvý
bài	9 K viết này	5150 K viết dành riêng cho	5150 K viết dành cho thuê bao	5162 K này có nội dung do	5162 K này có nội dung từ	5162 K viết này có nội dung	5162 K viết này chứa nội dung	5167 K liên quan:	5179 K viết thể hiện quan điểm	5179 K viết thể hiện quan điểm cá nhân	5179 K viết thể hiện văn phong	5179 K viết là quan điểm	5179 K viết phản ánh quan điểm	5179 K viết không phản ánh quan điểm	5184 K viết có hữu ích	5184 K viết này có hữu ích	5184 K viết này có giúp	5188 K viết được dịch tự động	5188 K được dịch tự động	5188 K viết được tóm tắt	5188 K viết có sử dụng ai	5188 K viết này được dịch tự động	5238 K viết được bảo vệ	5239 K viết được thực hiện	5239 K viết được viết	5239 K viết này được	5246 K viết tiếp tục
báo	5184 K lỗi bài viết
bình	6 K luận	28 K luận	5187 K chọn:
bústia	42 K de denúncies de la redacció
bülten	4852 K aboneliğiniz
bültenimize	4852 K abone olduğunuz için
bądź	32 K pierwszy	32 K pierwsza
bővebben	2527 K:
bạn	60 K đã thử	60 K đã làm thử	67 K biết ai	67 K có biết ai	70 K thấy hay	5150 K đã là thuê bao	5184 K thấy bài viết	5184 K phát hiện lỗi	5184 K phát hiện sai
bản	5184 K tóm tắt này có hữu ích	5184 K tóm tắt này do	5184 K tóm tắt này được tạo	5239 K dịch được
bấm	5190 K để nghe
bật	5156 K thông báo
""", 'c': """
caractères	2185 K restants
caràcters	452 K restants
chceš	571 K u nás pracovat	4467 K u nás pracovať
chefredaktör	4699 K och ansvarig utgivare:	4699 K:
chơi	5213 K ngay:
chưa	33 K có bình luận
citeşte	4056 K şi	4056 K şi:
citește	4056 K și	4056 K și:	4056 K:	4056 K mai mult	4056 K aici	4056 K mai departe:
citiți	4056 K și
ciąg	3755 K dalszy
colaborá	1533 K desde
comentários	6 K	28 K
compartí	4 K
conocés	67 K a alguien
conteúdo	87 K patrocinado:	3863 K exclusivo para	3925 K gerado	3931 K promovido por	3931 K recomendado por	3935 K oferecido por	3963 K incorporado d	3963 K externo d	3963 K incorporado do	3963 K incorporado da	3963 K externo do
conținut	4070 K generat	4079 K oferit de	4109 K încorporat de	4109 K extern de
coût	2241 K réel après	2241 K après déduction :	2241 K après déduction fiscale :
crédit	2179 K photo	2179 K photos
crédits	2179 K photo	2179 K photos
créer	2105 K une alerte pour "	2105 K une alerte sur "	2105 K une alerte :
cunoașteți	67 K pe cineva
cunoști	67 K pe cineva
cuéntame	60 K
cuộc	53 K điều tra này
cài	5193 K đặt ứng dụng	5193 K ứng dụng	5193 K app
còn	5211 K lại # ký tự
có	73 K thắc mắc	5167 K thể bạn quan tâm:	5234 K lỗi xảy ra
cấm	5238 K sao chép dưới mọi hình thức	5238 K sao chép nội dung
""", 'd': """
dacă	45 K observi	45 K observați	45 K găsești	4063 K ai informații	4074 K ai observat o
dalinkitės	3243 K
další	536 K články autora
darovať	4461 K
dernières	2123 K actualités
descarcă	14 K	4096 K aplicația
descargá	14 K	1635 K la app
descărcați	14 K
dezactivează	4121 K adblock	4121 K ad
dežurni	42 K telefon redakcije
direcționează	4038 K #% din
disponível	3872 K no google play	3940 K na app store	3940 K no google play	3940 K para android e
distribuiți	4 K
dodržujte	29 K
domů	99 K >	99 K '
doná	1533 K desde
doporučené	534 K video:
doporučte	564 K
doporučujeme	534 K článek:
dorești	4115 K să primești notificări
doriți	4115 K să primiți notificări
dosszié	2611 K: így	2611 K: itt	2611 K: ezért	2611 K: miért	2611 K: hogyan	2611 K: mit	2611 K: ki	2611 K: mi	2611 K: ez	2611 K: ezt	2611 K: hallgassa	2611 K: nézze	2611 K: minden
dostępna	3758 K w
dostępne	3758 K w
dostępny	3758 K w
dołącz	13 K do	57 K do #	57 K do ponad #	100 K do dyskusji	3769 K do	3782 K do dyskusji
držte	29 K se
duración	1704 K del vídeo	1704 K del episodio
duração	4009 K do vídeo
durée	2238 K de la vidéo	2238 K de l'épisode
dział	101 K prenumeraty: #
dzięki	3815 K naszym czytelnikom	3815 K naszym czytelniczkom
dành	5150 K riêng cho thuê bao	5150 K riêng cho người đăng ký	5150 K cho thuê bao
découvrez	2125 K aussi	2155 K la boutique	2155 K notre boutique	2155 K nos jeux	2155 K notre hors-série	2165 K notre application	2165 K notre appli
décryptage	2125 K :
déductible	2066 K des impôts	2066 K à #
déjà	2076 K abonné	2076 K inscrit	2076 K client
désabonnement	2087 K à tout moment
désinscription	2087 K à tout moment
díky	613 K našim čtenářům	613 K našim předplatitelům
dùng	5200 K thử
dúvidas	73 K	73 K?	74 K sobre esta matéria	74 K sobre este artigo
""", 'e': """
elkészítetted	60 K
elírást	8 K
előfizetői	101 K ügyfélszolgálat: #	2581 K kedvezmény:	2581 K előny:	2581 K ajánlat:
előfizetőinknek	2603 K köszönhetően
előfizetőként	90 K	2559 K
encuéntranos	13 K
envía	4 K	1596 K tus cartas	1596 K tu carta
envíanos	1608 K
envíe	1596 K sus cartas	1596 K su carta
ermöglicht	958 K von
erről	2527 K bővebben
escríbenos	1594 K
estagiária	3907 K sob supervisão	3907 K sob a supervisão	3907 *K sob supervisão	3918 K sob supervisão	3918 * K sob supervisão
estagiário	3907 K sob supervisão	3907 K sob a supervisão	3907 *K sob supervisão	3918 K sob supervisão
estàs	468 K utilitzant un bloquejador
""", 'f': """
faça	3891 K o quiz	3928 K as palavras cruzadas	3938 K o quiz	3938 K o teste	3938 K o nosso
felelős	2556 K szerkesztő:	2556 K kiadó:
fiți	32 K primul
folosești	4119 K un ad blocker	4119 K un adblock	4119 K un adblocker
folosiți	4119 K un ad blocker	4119 K un adblock	4119 K un adblocker
foretrækker	725 K du
fortsätt	4703 K läsa
fortæl	60 K mig
fotogalería	1681 K:
fotogaléria	4435 K:
fotografía	1590 K # de #	1647 K:
fotoğraf	4953 K # / #	4953 K #/#
frågor	73 K	74 K om artikeln
få	700 K fuld adgang til	724 K adgang	724 K fri	724 K fuld	724 K besked	724 K ugens	724 K dagens	724 K de	724 K nyheder	724 K en notifikation	724 K breaking	724 K seneste nyt	735 K	758 K de vigtigste nyheder	758 K vigtige nyheder	758 K de største nyheder	758 K besked om	758 K besked, når	758 K nyhederne	758 K breaking	3595 K full tilgang til	3622 K tilgang	3622 K fri	3622 K full	3622 K beskjed	3622 K varsel	3622 K ukas	3622 K dagens	3622 K de	3622 K nyheter	3622 K siste	3634 K	3636 K varsel	3636 K varsler	3636 K push	4674 K full tillgång till	4701 K tillgång	4701 K fri	4701 K full	4701 K besked	4701 K en notis	4701 K veckans	4701 K dagens	4701 K de	4701 K nyheter	4701 K senaste	4712 K
férjen	2559 K hozzá
följ	13 K	4678 K	4701 K
følg	13 K	13 K oss	704 K	724 K	3599 K	3622 K
füge	13 K uns	964 K
fügen	13 K sie uns	964 K sie
für	828 K android und ios	902 K diesen artikel	902 K diesen	953 K nur
fă	4077 K testul zilei
fără	4126 K patroni	4126 K acționari	4126 K stăpâni
főoldal	99 K >	99 K '	99 K "
főszerkesztő	2556 K:
""", 'g': """
galería	1590 K: # de #	1590 K # de #
gazeteciliğimizi	4902 K
gefällt	83 K ihnen dieser	83 K dir dieser
gehöre	57 K zu den #
gehören	57 K sie zu den #
geçerli	4852 K bir e-posta adresi girin	4852 K bir e-posta adresi giriniz	4852 K bir e-posta giriniz
ghé	5187 K cửa hàng trực tuyến
giữ	5238 K bản quyền nội dung
glöm	4701 K inte att bekräfta
gorąca	42 K linia redakcji
góp	5184 K ý cho bài viết
gör	4683 K quizet	4683 K vårt quiz	4701 K vårt
görmemiz	4911 K gereken
görsel	4959 K yapay
günün	4906 K bulmacasini	4906 K sudokusunu	4906 K bulmacasi	4906 K testini
""", 'h': """
henüz	33 K yorum
hibát	8 K talált	8 K találtál	2560 K lát
hintergründe	956 K dazu:
hjälp	4683 K oss bli bättre	4683 K oss att bli bättre
hjælp	709 K os med at blive bedre
hlavné	4448 K body
hlavní	551 K body
hozzászólások	6 K	28 K
hãy	32 K là người đầu tiên	5187 K trả lời khảo sát	5198 K ủng hộ
hämta	14 K	4687 K
häng	4701 K med
här	4729 K finns ett inbäddat innehåll från	4729 K finns inbäddat innehåll från	4729 K visas ett inbäddat innehåll från	4729 K visas inbäddat innehåll från	4729 K är ett inbäddat innehåll från	4729 K är inbäddat innehåll från
hääleta	1765 K
håll	29 K	29 K dig
hình	5235 K #/#
hör	906 K dir	964 K	4701 K
hören	906 K sie	964 K sie
hörzeit	980 K
hør	2 K artiklen	2 K artikkelen	2 K saken	691 K også	691 K også:	709 K mere på	724 K	3586 K også	3586 K også:	3622 K
""", 'i': """
iesūti	3297 K savu	3297 K
indlæg	28 K
indlæs	751 K altid indhold fra	751 K indhold fra
inlägg	28 K
innehåll	4768 K från annonsören
innehållet	4768 K är betalt av
inscríbete	1622 K al curso	1622 K a nuestro	1622 K en nuestro	1622 K en el curso
introduceți	4045 K o adresă de e-mail validă
intră	13 K pe
início	99 K >	99 K '	99 K "
izmēģinājāt	60 K
išbandėte	60 K
išsaugokite	3243 K
""", 'j': """
jaký	34 K je váš
jeśli	45 K widzisz	45 K zauważysz	3842 K nie chcesz otrzymywać naszego	3842 K nie chcesz otrzymywać tego	3842 K nie chcesz już otrzymywać naszego	3842 K nie chcesz już otrzymywać tego
joacă	4077 K sudoku	4102 K acum:
já	60 K fez	3863 K é assinante
játssz	2578 K most:
jäikö	1957 K juttu kesken
jälgi	1765 K
jäsenetu	2005 K:
""", 'k': """
kapcsolódó	2527 K	2527 K:	2529 K videó:	2529 K cikk:	2529 K cikkünk:
każdego	3706 K ranka
kezdőlap	99 K >
không	5238 K được sao chép nội dung website
kipróbáltad	60 K
kipróbáltátok	60 K
kiểm	5187 K tra kiến thức của bạn
kjøp	3604 K billetter	3604 K billett	3622 K
klausykitės	3228 K
klikněte	532 K zde
ključne	4349 K točke	4349 K tačke
klõpsates	1765 K
komentáre	6 K	28 K
komentáře	6 K	28 K
komentēt	3311 K var
komerčné	87 K oznámenie:
komerční	87 K sdělení:
kommentarsfältet	6 K
kopiér	724 K
kopírovat	564 K
kopírovať	4461 K
kopē	3311 K
korzyść	3797 K dla prenumeratorów:
korábbi	2529 K cikkünk:
kvíz	532 K:	592 K:	592 K dne:	592 K týdne:	2545 K	2577 K:	4435 K:	4484 K dňa:	4484 K týždňa:
kysyttävää	73 K	74 K jutusta
känner	67 K du någon
käännöksen	1998 K on
käännös	1998 K on
kérdésed	73 K van	74 K van a cikkről
kérje	2559 K
kérjen	2559 K
kérjük	29 K
kênh	5156 K youtube của báo
köp	4683 K biljetter	4683 K biljett	4701 K
kövess	13 K
kövesse	2559 K
kövessen	13 K
køb	709 K billetter	709 K billet	724 K
küfür	28 K içeren
küldd	4 K el	2538 K el nekünk
küldje	2538 K el nekünk	2559 K	2559 K tovább
ký	5211 K tự còn lại
kļūsti	3311 K
kết	5173 K nối với chúng tôi
""", 'l': """
laimē	3311 K
laimėkite	3243 K
lasītāju	3319 K aptauja:
legyél	2559 K
lejupielādē	3311 K
leé	1646 K también	1646 K más	1646 K:
lisää	1962 K kirjoittajalta	1962 K toimittajalta	1983 K meidät	2034 K aiheesta:
lugejaküsitlus	1773 K:
lásd	2527 K még
lásson	2559 K több
lát	2538 K valami
láttál	2538 K valami
lägg	4701 K till
lähetimme	1929 K vahvistusviestin	1929 K sinulle vahvistusviestin	1929 K sinulle sähköpostia
lähetä	1960 K juttuvinkki	1960 K uutisvinkki	1960 K vinkki	1966 K mielipidekirjoituksesi	1966 K mielipidekirjoitus	1983 K
lämna	4677 K dina tips	4677 K ditt tips
läs	4633 K hela artikeln	4666 K mer om	4667 K också	4667 K också:	4667 K även	4667 K mer	4667 K mer:	4667 K:	4667 K här	4667 K även:	4674 K vidare med	4674 K mer på	4687 K e-tidningen	4687 K tidningen	4701 K	4703 K vidare
läsarerbjudande	4724 K:
läsaromröstning	4721 K:
läsarresa	4724 K:
lås	4633 K upp artikeln	4633 K upp den här artikeln
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
löydät	13 K meidät	1983 K meidät
löysitkö	8 K
lütfen	29 K	4852 K e-postanizi onaylayin	4852 K e-posta adresinizi onaylayin	4852 K geçerli bir e-posta	4943 K sitemiz için devre dişi	4943 K reklam engelleyici	4943 K devre dişi birak	4944 K reklam engelleyici
""", 'm': """
mantén	29 K
materiał	87 K sponsorowany:	87 K partnera:	87 K partnerski:	3755 K wideo	3840 K powstał we współpracy z	3840 K we współpracy z	3840 K sponsorowany przez
medlemsförmån	4724 K:
meillä	2024 K ei ole omistajaa	2024 K ei ole omistajia	2024 K ei ole osakkeenomistajia	2024 K ei ole maksumuuria
mesterséges	2567 K intelligencia írta
mirá	1630 K el video	1646 K también	1646 K:
mitä	9 K pidit	34 K mieltä	1984 K mieltä sinä
mišljenja	4346 K autora	4346 K iznesena	4346 K izneta
mišljenje	4346 K autora
możliwość	6 K komentowania
mulțumim	4045 K pentru abonare
mándanos	1608 K
más	1587 K noticias de	1587 K noticias sobre	1587 K sobre	1587 K en	1587 K de	1589 K temas:	1589 K sobre:	1591 K información	1591 K información:	1594 K artículos de
máte	73 K otázky	73 K dotazy	74 K otázku k článku	536 K tip?	536 K tip na článek	536 K tip na téma	536 K tip pro	616 K přečteno už # ze #	616 K přečteno už # z #	616 K přečteno již # ze #	616 K přečteno již # z #	616 K přečteno # ze #	616 K přečteno # z #	4503 K prečítané už # zo #	4503 K prečítané už # z #	4503 K prečítané # zo #	4503 K prečítané # z #
märkasid	45 K	1750 K midagi	1756 K viga	1756 K artiklis viga
még	33 K nincs	2612 K több a témáról:
més	421 K informació:	448 K notícies de	448 K notícies sobre
möchten	1034 K sie diesen newsletter nicht mehr
möchtest	1034 K du diesen newsletter nicht mehr
mød	709 K os
mūs	3311 K vari
mời	5167 K xem	5167 K bạn đọc	5167 K độc giả	5173 K bạn tham gia	5173 K độc giả theo dõi	5173 K bạn đọc theo dõi	5190 K quý vị theo dõi	5190 K quý độc giả	5190 K bạn xem video	5190 K nghe
""", 'n': """
nabídka	596 K pro čtenáře:
nahlásit	574 K chybu
nahlásiť	4470 K chybu
nahláste	4470 K chybu
najważniejsze	3751 K informacje
naloži	4558 K	4591 K vedno vsebino	4591 K vsebino z	4591 K vsebino s	4591 K vsebino iz	4591 K vsebino od
naložite	14 K	4558 K
naročite	4565 K se na
naujienų	42 K telefonas
načítat	599 K vždy obsah	599 K obsah z	599 K obsah ze	599 K obsah od
načítať	4490 K vždy obsah	4490 K obsah z	4490 K obsah zo	4490 K obsah od
našli	8 K jste	8 K ste	45 K ste
nemáme	613 K majitele	613 K vlastníka	613 K akcionáře	613 K žádného	613 K paywall	613 K reklamy	4500 K majiteľa	4500 K vlastníka	4500 K akcionárov	4500 K žiadneho	4500 K paywall	4500 K reklamy
nemáte	572 K čas číst	4468 K čas čítať
nepatríme	4500 K žiadnemu
nepatříme	613 K žádnému
než	581 K vložíte komentář	581 K začnete diskutovat	581 K napíšete příspěvek
nguồn	5177 K:	5177 K :
nhận	5156 K thông báo
nové	554 K číslo	554 K vydání	4451 K číslo	4451 K vydanie
nájdete	13 K nás
não	28 K serão publicados	3966 K é possível mostrar este conteúdo	3966 K foi possível mostrar este conteúdo
näe	1983 K enemmän
nägid	1766 K viga
näita	1765 K
näitkö	1984 K virheen
näytä	1983 K sisältö	2008 K sisältö palvelusta	2008 K aina sisältö
nå	4701 K vår
nézd	2527 K meg	2559 K meg
nézze	2527 K meg	2559 K meg
nāc	3302 K strādāt
nội	5150 K dung dành cho thuê bao	5150 K dung dành riêng cho thuê bao	5150 K dung dành riêng cho thành viên	5188 K dung được dịch tự động	5188 K dung do ai tạo	5218 K dung này không	5219 K dung này từ	5219 K dung nhúng từ	5238 K dung được bảo vệ	5239 K dung được tạo	5239 K dung này được tạo
""", 'o': """
obrázek	589 K # z #
oceń	9 K	3752 K ten	3752 K artykuł	3752 K tekst
ocurrió	1678 K un error
oddělení	101 K předplatného: #
odporučte	4461 K
odporúčame	4435 K:
odsłuchaj	3763 K	3763 K ten
ofereça	4 K
oglądaj	3738 K:
ohodnoťte	552 K	4449 K
olvasói	2581 K ajánlat:
olvasóink	2603 K támogatásának köszönhetően
olvasóinknak	2603 K köszönhetően
opracował	3742 K:
opracowała	3742 K:
opýtajte	4448 K sa
opširnije	4334 K:	4334 K na
otrzymałaś	3842 K tę wiadomość, ponieważ
otrzymałeś	3842 K tę wiadomość, ponieważ
otwórz	3724 K post
otázka	592 K dne:	4484 K dňa:
otázky	73 K
ouça	2 K	3901 K:	3936 K o podcast	4002 K no
oversættelsen	741 K er
oír	2 K
""", 'p': """
pamanīji	3303 K kļūdu
pamanījāt	45 K	3303 K kļūdu
participă	100 K la discuție
pastebėjote	45 K	3229 K įdomų	3235 K klaidą
paylaş	4 K
pažįstate	67 K
phát	8 K hiện lỗi?	8 K hiện lỗi trong bài	45 K hiện sai
phóng	5177 K viên:
piditkö	9 K	70 K	83 K	1984 K
pidätkö	83 K	1984 K
piše	4361 K:
podobał	9 K ci się
podobało	70 K się
podpořte	82 K	569 K
podrži	82 K
podržite	82 K	4364 K
podés	13 K seguir	1609 K enviarnos
podívejte	532 K se:	532 K se na video	534 K se na video:
poglądy	3731 K wyrażone w
pokaż	3724 K post
poleć	3763 K
poslať	4461 K
poslechněte	2 K si	532 K si	532 K si:
poslušajte	2 K	4334 K:	4537 K:
posłuchaj	2 K	3738 K:	3738 K też:
povoliť	4490 K vždy obsah	4490 K obsah z	4490 K obsah zo	4490 K obsah od
poznáte	67 K niekoho
pozostała	3755 K część
pošaljite	42 K vijest
pošlete	564 K
pošlite	4 K	4461 K
poți	4063 K contacta autorul	4063 K contacta autoarea
praneškite	3229 K redakcijai
predplaťte	4465 K si
prenošenje	69 K dozvoljeno	69 K dopušteno
prenumerantförmån	4724 K:
prečítajte	4435 K si tiež	4435 K si aj	4435 K si	4435 K si:
prečítali	4503 K ste už # zo #	4503 K ste už # z #	4503 K ste # zo #	4503 K ste # z #
pridruži	57 K se #
pridružite	13 K se	57 K se #	100 K se razpravi
pridėkite	3243 K
prikaži	4392 K uvijek sadržaj	4392 K uvek sadržaj	4392 K sadržaj s	4392 K sadržaj sa	4392 K sadržaj iz	4392 K sadržaj od	4591 K vedno vsebino	4591 K vsebino z	4591 K vsebino s	4591 K vsebino iz	4591 K vsebino od
pronašli	45 K ste
protégé	2235 K par recaptcha	2235 K par google recaptcha
pročitaj	4334 K još	4334 K i
pročitajte	4334 K još	4334 K i	4334 K više	4334 K:	4334 K više o ovoj temi
pročitali	4404 K ste # od #	4404 K ste već # od #
první	506 K měsíc za	506 K měsíc zdarma	506 K týden za	506 K týden zdarma	506 K tři měsíce za	506 K # měsíce za
prvních	506 K # dní za	506 K # dní zdarma
prvý	4460 K mesiac len za	4460 K mesiac za	4460 K mesiac už za	4460 K mesiac zadarmo
przeczytałaś	3818 K już # z #	3818 K # z #
przeczytałeś	3818 K już # z #	3818 K # z #
prześlij	3763 K dalej
präsentiert	958 K von
próbálja	2574 K ki tudását
prüfen	964 K sie
publicité	2238 K dans # s	2238 K dans # sec	2238 K dans # secondes
pàgina	480 K # de #
página	1679 K # de #	1679 K #/#	3984 K # de #	3984 K #/#
páči	83 K sa vám
páčil	9 K sa vám	83 K sa vám	4449 K sa
páčilo	70 K sa
päeva	1773 K küsimus:
päivitä	1983 K
päivän	2001 K kysymys:
pääset	1983 K lukemaan
päätoimittaja	1981 K:
pódcast	1681 K:
păstrați	29 K
pērc	3302 K biļetes	3311 K
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
querés	1609 ¿K contarnos
qué	9 K te pareció	34 K opinas	34 K opina	34 K te parece
""", 'r': """
raději	572 K posloucháte
radšej	4468 K počúvate
radši	572 K posloucháte
rašykite	3229 K autorei	3229 K autoriui
recibí	1608 K las noticias
recomandări	4056 K:
redakčná	42 K linka
redakční	42 K linka	42 K telefon
redirecționați	4038 K #% din
redirecționează	4038 K #%	4038 K #% din
regisztrálj	2558 K ingyenesen
regisztráljon	2545 K	2558 K ingyenesen
regístrate	1547 K para
reproducción	69 K permitida	69 K libre
reprodução	69 K permitida	69 K autorizada
resuméet	27 K er	740 K er
resztę	3755 K tekstu
rezervē	3311 K
rezolvă	4077 K rebusul	4077 K integrama	4077 K sudoku
rešite	4334 K kviz
riješite	4334 K kviz
rozwiąż	3738 K quiz
rozwiń	3724 K post	3724 K wpis
rätsel	947 K mit	984 K des tages:
rätseln	947 K sie mit
réservez	2155 K vos places pour la soirée de la rédaction
réservé	2076 K aux abonnés
réservée	2076 K aux abonnés
réservés	2076 K aux abonnés
résumer	2142 K cet article	2142 K l'article
résumé	2142 K généré	2142 K rédigé	2142 K réalisé	2142 K produit	2142 K par
rösta	4701 K	4717 K:	4717 K här:	4717 K i vår omröstning:
rādīt	3311 K
""", 's': """
sadržaj	4422 K je nastao u suradnji s
saglabā	3311 K
saistīts	3286 K:
saņem	3311 K
sažetak	4349 K	4349 K članka	4349 K teksta
schließ	57 K dich #	57 K dich den #
schließe	24 K dich
schließen	57 K sie sich den #
schriftgröße	833 K:	833 K a
sdílejte	4 K	4 K článek
sdílet	4 K
seguí	1608 K el canal	1646 K leyendo:
serviço	101 K ao assinante: #
sesizări	4063 K și ponturi
shrnutí	27 K vytvořil	27 K vytvořila	551 K	551 K článku	590 K vytvořila	590 K bylo
sisällön	2048 K tarjoaa
siųskite	3229 K savo	3243 K
sjefredaktør	3619 K:	3619 K og ansvarlig redaktør:
skaitytojų	3251 K apklausa:
skopírovať	4461 K
skrót	3751 K artykułu
skúsili	60 K ste
slå	3641 K på javascript
související	532 K:	534 K video:	534 K článek:
spodobał	83 K ci się	83 K się
spodobało	70 K się
sponzorované	4523 K spoločnosťou
sponzorováno	641 K společností
sporočite	4570 K napako
sprawdź	3738 K:	3738 K też:
spróbowaliście	60 K
spróbowałaś	60 K
spørgsmål	73 K	74 K til artiklen
spørsmål	73 K	74 K til saken	74 K til artikkelen
spýtajte	4448 K sa
stališča	4548 K avtorja
straipsnį	47 K galima
stáhni	14 K si
stáhněte	14 K si	587 K si aplikaci
stöd	82 K	4674 K
stötta	82 K	4674 K
støt	82 K	700 K
støtt	82 K	3595 K
suscríbase	1545 K y lea
suscríbete	1538 K a	1545 K y lee	1545 K para leer	1545 K y sigue leyendo	1545 K y accede	1545 K y disfruta	1622 K y llévate	1622 K y recibe
susidūrėte	3229 K su
susiję	3217 K:
susține	82 K
susțineți	82 K
sviđa	83 K vam se
synthèse	2142 K générée
syötä	1929 K kelvollinen sähköpostiosoite	1983 K
szerkesztőségi	42 K forródrót	42 K telefon
szerkesztőségünk	42 K forródrótja
szerző	2565 K:
szívesen	2560 K meghallgatjuk
szöveg	2565 K:
sähköpostiosoite	1929 K on virheellinen
sé	29 K respetuoso	32 K el primero	32 K la primera
sígame	1613 K
síganos	13 K
sígueme	1613 K
síguenos	13 K	1569 K en nuestras redes
só	3863 K para assinantes
sólo	1547 K para suscriptores
søg	724 K nu
súhrn	4448 K
súmate	13 K	57 K a las #	1533 K desde
súvisiace	4435 K:
súvisiaci	4435 K článok
sūti	3297 K savu	3311 K
số	5211 K ký tự còn lại
""", 't': """
también	1572 K en facebook	1591 K puedes leer	1591 K puedes leer:	1591 K te puede interesar:
també	421 K et pot interessar:
tanidiğiniz	67 K biri
tartişmaya	100 K katilin
teitkö	60 K
tekoäly	1988 K on
tekstissä	1948 K esitetyt
tekstą	47 K galima
tenés	1603 ¿K información
textgröße	833 K:	833 K a
thấy	45 K lỗi
thử	5187 K sức với
tiedätkö	1960 K aiheesta	1960 K asiasta	1960 K lisää
tiivistelmä	27 K on	1997 K on
tiivistelmän	1997 K on
tilføj	724 K
tillåt	4729 K alltid innehåll från	4729 K innehåll från
tiếp	5246 K tục đọc sau
todavía	33 K no hay comentarios
további	2527 K részletek	2612 K cikkek a témában:
traducció	431 K feta
transparentní	544 K účet:
trên	5156 K google news
trình	5218 K duyệt của bạn không	5218 K duyệt không
trả	5187 K lời câu đố
trải	5200 K nghiệm
turpinājums	3313 K
twój	28 K komentarz
tykkäsitkö	70 K
työskenteletkö	1960 K
tác	5177 K giả:	5177 K giả là
támogasd	82 K	2550 K a	2550 K az
támogass	2502 K adód
támogassa	82 K	2502 K adója	2550 K a	2550 K az
támogasson	2502 K adója
täglichen	825 K newsletter
tämä	27 K tiivistelmä	53 K juttu	77 K ketju on lukittu	77 K aihe suljettiin	1948 K on mielipidekirjoitus	1948 K on mielipideteksti	1948 K on kolumni	1948 K on kommentti	1997 K tiivistelmä on	1998 K juttu on	1998 K artikkeli on	1998 K teksti on	2008 K on upotettu sisältö
tämän	53 K jutun
tässä	2008 K on upotettua sisältöä
télécharger	14 K	2092 K l'application
téléchargez	14 K
tóm	5184 K tắt này được tạo	5184 K tắt này do	5184 K tắt này có hữu ích	5239 K tắt được
töltsd	14 K le	2574 K ki kvízünket
töltse	14 K le	2559 K le	2559 K ki	2574 K ki kvízünket
történeteiket	2538 K
tüm	28 K yorumlar
tęsinys	3245 K
tłumaczenie	3751 K	3791 K zostało
tải	14 K	14 K ứng dụng	5156 K ứng dụng	5156 K app	5193 K ngay ứng dụng
""", 'u': """
udostępnij	4 K
ukažite	4369 K na grešku
uključi	4357 K
uključite	100 K se u raspravu	4357 K
uložit	564 K
uložiť	4461 K
uložte	564 K si	4461 K si
unbeschränkter	927 K zugang
unterstütze	82 K	804 K
unterstützen	82 K sie	804 K sie	804 K sie die
uočili	8 K ste
upozorniť	4470 K na chybu
upozorněte	574 K na chybu
url이	3134 K 복사되었습니다	3134 K 복사됐습니다
urmărește	13 K	4056 K și:	4081 K video	4147 K pe
urmăriți	13 K
utánközlés	69 K engedélyezett	69 K forrásmegjelöléssel
učitaj	4392 K uvijek sadržaj	4392 K uvek sadržaj	4392 K sadržaj s	4392 K sadržaj sa	4392 K sadržaj iz	4392 K sadržaj od
uživo	4409 K: kako	4409 K: ovako	4409 K: zašto	4409 K: što	4409 K: šta	4409 K: tko	4409 K: ko	4409 K: gdje	4409 K: gde	4409 K: ovo	4409 K: pogledajte	4409 K: poslušajte	4409 K: sve	4409 K: noć	4409 K: ljudi	4409 K: evo
""", 'v': """
vaš	28 K komentar
vegyél	2545 K részt
već	4385 K za #	4385 K od #
več	4537 K:	4537 K v videu	4562 K o tem	4562 K novic	4562 K preberite	4609 K o:	4609 K o temi:
videó	2611 K: így	2611 K: itt	2611 K: ezért	2611 K: miért	2611 K: hogyan	2611 K: mit	2611 K: ki	2611 K: mi	2611 K: ez	2611 K: ezt	2611 K: hallgassa	2611 K: nézze	2611 K: minden
vidéo	2125 K :
viktorīna	3319 K:
visą	3243 K interviu
više	4334 K o:	4410 K o:	4410 K o temi:
você	3901 K pode gostar:	4027 K está recebendo este e-mail porque	4027 K está recebendo este email porque	4027 K recebeu este e-mail porque	4027 K recebeu este email porque
vprašaj	4551 K
vprašajte	4551 K
vprašanje	4586 K dneva:
vypočujte	2 K si	4435 K si:
vyskúšali	60 K ste
vytiskněte	564 K
vytlačiť	4461 K
vytlačte	4461 K
vyzkoušejte	506 K první měsíc
vyzkoušeli	60 K jste
válaszolj	2559 K
válaszoljon	2559 K
vásárolja	2515 K meg
váš	28 K komentář	28 K komentár
vær	32 K den første	32 K først	724 K med
véleménycikkeit	2538 K
více	532 K zde	532 K k tématu:	624 K o téma:	624 K o:	624 K k tématu téma:	624 K k tématu:
vídeo	1681 K:
võida	1765 K
võta	1750 K ühendust	1765 K
výhoda	596 K pro předplatitele:	4487 K pre predplatiteľov:
výhody	596 K pro předplatitele:	4487 K pre predplatiteľov:
vă	29 K rugăm să	4121 K rugăm să îl dezactivați	4121 K rugăm să-l dezactivați	4121 K rugăm să dezactivați adblock
vďaka	4500 K našim čitateľom	4500 K našim predplatiteľom
věnujte	564 K
vše	624 K o téma:	624 K o:	624 K k tématu téma:	624 K k tématu:
všechno	624 K o tématu téma:	624 K o tématu:
všechny	28 K komentáře	536 K články autora	624 K články k tématu téma:	624 K články k tématu:
všetko	4510 K o téme:	4510 K o:	4510 K k téme téme:	4510 K k téme:
všetky	4510 K články k téme téme:	4510 K články k téme:
všeč	70 K vam je
všimli	45 K jste si	45 K ste si
vždy	599 K povolit obsah	599 K zobrazovat obsah	599 K načítat obsah	599 K zobrazit obsah	4490 K povoliť obsah	4490 K zobrazovať obsah	4490 K načítať obsah	4490 K zobraziť obsah
""", 'w': """
webshopunkból	2581 K:
weiterführende	861 K artikel:
weź	3782 K udział w dyskusji
więcej	3737 K o	3737 K na temat	3737 K z	3738 K na ten temat:	3741 K artykułów autora	3825 K o:	3825 K na temat:
wykorzystałaś	3818 K już # z #	3818 K # z #
wykorzystałeś	3818 K już # z #	3818 K # z #
wypróbowaliście	60 K
wypróbowałaś	60 K
wyrażamy	47 K zgodę na
wysłuchaj	2 K
wyłącz	3810 K go, aby	3810 K go, żeby	3810 K ją, aby	3810 K blokadę	3810 K blokowanie
wyślij	4 K
wyświetlaj	3801 K treści z	3801 K treści ze	3801 K treści od
wöchentlichen	825 K newsletter
""", 'y': """
yanlişlik	4891 K mi
""", 'z': """
zahvaljujoč	4600 K našim bralcem
zahvaljujući	4401 K našim čitateljima	4401 K našim čitaocima
zatiaľ	33 K žiadne komentáre
zatím	33 K žádné komentáře
zauważyłaś	8 K
zauważyłeś	8 K
załaduj	3724 K post
zdieľajte	4 K
zdieľať	4 K
zezwól	3801 K na treści
zgłoś	3774 K uwagę	3774 K błąd	3774 K literówkę	3774 K uwagi	3774 K nieścisłość
ziņo	3297 K redakcijai
zkopírovat	564 K
znalazłeś	8 K
znáte	67 K někoho
znáš	67 K někoho
zobraziť	4490 K vždy obsah	4490 K obsah z	4490 K obsah zo	4490 K obsah od
zobrazovať	4490 K vždy obsah	4490 K obsah z	4490 K obsah zo	4490 K obsah od
zostań	3771 K reporterem	3771 K reporterką	3771 K dziennikarzem
zrobiliście	60 K
""", '©': """
©	875 K dpa	1285 K #	1285 K
""", 'à': """
à	2125 K lire aussi	2125 K lire également	2125 K lire :	2125 K lire sur	2125 K voir aussi	2125 K écouter	2125 K relire	2125 K découvrir	2125 K lire sur le même sujet	2125 K consulter :	2125 K voir également	2128 K propos de l'auteur :	2128 K propos de l'autrice :	2129 K propos de l'auteur	2129 K propos de l'autrice	2155 K retrouver dans le numéro
àudio	431 K generat
""", 'á': """
áudio	3925 K gerado
""", 'ä': """
är	4677 K du
äänestä	1983 K
""", 'å': """
åldersgräns	4725 K #
åsikter	4660 K som framförs
åsikterna	4660 K i
""", 'ç': """
ça	70 K vous a plu	83 K vous a plu
""", 'é': """
é	69 K permitida a reprodução	3896 K preciso estar logado
écouter	2 K l'article	2 K cet article	2125 K aussi	2232 K sur
écoutez	2 K cet	2 K l'article	2161 K le podcast
élő	2611 K: így	2611 K: itt	2611 K: ezért	2611 K: miért	2611 K: hogyan	2611 K: mit	2611 K: ki	2611 K: mi	2611 K: ez	2611 K: ezt	2611 K: hallgassa	2611 K: nézze	2611 K: minden
épinglez	2181 K cet article	2181 K cette recette	2181 K cette page	2181 K la recette	2181 K ce billet	2181 K-la	2181 K-le	2181 K l'article	2181 K l'image
értékeljük	2587 K az ön
""", 'í': """
írd	2559 K be
írj	2538 K a szerzőnek
írja	2559 K be
írjon	2538 K a szerzőnek	2559 K közvetlenül	2559 K nekünk
""", 'î': """
în	4134 K imagini:
întreabă	4070 K asistentul
întrebări	73 K
îți	83 K place
""", 'ö': """
ön	2560 K szerint
""", 'ø': """
ønsker	791 K du ikke længere at modtage dette	791 K du ikke længere at modtage vores	3689 K du ikke lenger å motta dette	3689 K du ikke lenger å motta våre
""", 'ú': """
últimas	1587 K noticias de	3898 K de	3898 K notícias de
únase	13 K
únete	13 K	24 K a	57 K a las #	57 K a los #	57 K a más de #	57 K a nuestros #	100 K a la conversación	100 K a la discusión	1533 K desde
úvod	99 K >	99 K '	99 K "
""", 'ü': """
über	867 K die autor:in	867 K die autoren	867 K die autor:innen	870 K die autorin	870 K den autor	871 K die autorin	871 K den autor
übersetzung	961 K:	961 K aus dem
""", 'č': """
čitaj	4334 K još
čitajte	4334 K i	4334 K još	4334 K još:
članak	47 K se može	47 K možete	4349 K je preveden	4349 K čita	4352 K je objavljen u	4413 K je	4422 K je nastao u suradnji s	4422 K je nastao u suradnji sa
članek	47 K lahko	4551 K je preveden	4551 K bere	4551 K je prebral	4554 K je objavljen v	4612 K je	4620 K je nastal v sodelovanju z	4620 K je nastal v sodelovanju s
článek	47 K lze	47 K můžete	521 K vznikl ve spolupráci	551 K byl přeložen	551 K přeložen	551 K načetl	554 K vyšel v	590 K byl přeložen	629 K vyšel v	629 K vyšel na	629 K původně vyšel	629 K byl publikován	629 K byl převzat	629 K byl původně publikován	629 K byl původně zveřejněn	630 K	641 K vznikl ve spolupráci s
článok	47 K možno	47 K môžete	4448 K bol preložený	4448 K načítal	4451 K vyšiel v	4514 K	4523 K vznikol v spolupráci s
čo	34 K si myslíte
čtěte	532 K také	532 K také:	532 K i	532 K více	532 K:
číslo	544 K účtu pro dary	544 K transparentního účtu
čítajte	4435 K aj	4435 K tiež	4435 K viac
""", 'đ': """
đánh	5184 K giá bài viết
đã	5150 K có tài khoản? đăng nhập	5234 K xảy ra lỗi	5234 K có lỗi
đăng	5187 K ký tham dự hội thảo	5204 K ký khóa học trực tuyến
đường	42 K dây nóng tòa soạn	42 K dây nóng của tòa soạn	42 K dây nóng của báo	42 K dây nóng báo	5208 K dây nóng: #	5208 K dây nóng #
được	69 K phép đăng lại
đặt	5204 K mua sách	5204 K báo giấy	5204 K mua báo giấy
để	5221 K xem nội dung này	5221 K hiển thị nội dung này
đọc	5167 K thêm	5167 K thêm:	5167 K:	5167 K tiếp:	5173 K tin nhanh
""", 'į': """
įsigykite	3243 K
įtraukite	3243 K mus
įveskite	3243 K
""", 'ś': """
ściągnij	14 K	3787 K aplikację
śledź	13 K
""", 'š': """
šta	34 K vi	34 K mislite
što	34 K vi	34 K mislite
šíření	69 K povoleno
""", 'ź': """
źródła	3767 K:
źródło	3767 K:
""", 'ż': """
żadnych	3815 K akcjonariuszy
""", 'ž': """
želite	4366 K raditi kod nas	4366 K da radite kod nas	4567 K delati pri nas
želiš	4366 K raditi kod nas	4567 K delati pri nas
žiadni	4500 K akcionári
žiadny	4500 K majiteľ	4500 K oligarcha
žinote	3229 K daugiau	3244 K istoriją
žiūrėkite	3217 K taip pat	3243 K
žádní	613 K akcionáři
žádný	613 K majitel	613 K oligarcha
""", 'ș': """
știrea	4145 K continuă
""", 'ț': """
ți	9 K-a plăcut	70 K-a plăcut	83 K-a plăcut
""", 'έ': """
έχετε	73 K απορίες	73 K ερωτήσεις	1125 K κάποια πληροφορία	1125 K πληροφορίες	1125 K πληροφορία	1125 K φωτογραφία	1125 K φωτογραφίες	1125 K κάποια φωτογραφία	1125 K κάποιο θέμα	1125 K μια ιστορία
""", 'ή': """
ήταν	1083 K χρήσιμο	1083 K χρήσιμη
""", 'α': """
αγοράστε	1105 K το εισιτήριό σας	1105 K εισιτήρια
ακολουθήστε	13 K	1110 K τον	1110 K τα	1110 K
ακούστε	2 K	1062 K:	1177 K στο	1184 K το στο spotify	1184 K στο spotify
ακύρωση	1089 K απάντησης
αν	1046 K έφτασες μέχρι εδώ	1046 K έφτασες ως εδώ	1046 K φτάσατε μέχρι εδώ	1046 K φτάσατε ως εδώ	1046 K έχετε φτάσει μέχρι εδώ	1046 K διάβασες μέχρι εδώ	1046 K διαβάσατε μέχρι εδώ
αναδημοσίευση	69 K με
αναφέρετε	1115 K λάθος	1115 K κάποιο λάθος
αναφορά	1115 K λάθους
αντιγράψτε	1101 K
αντιγραφή	1101 K
αξιολογήστε	1083 K
απαγορεύεται	1164 K η αναδημοσίευση	1164 K η αναπαραγωγή
απενεργοποιήστε	1150 K το adblock	1150 K τον ad
αποθηκεύστε	1101 K
απορίες	73 K
αρχική	99 K >	99 K '	99 K "
αυτή	53 K η έρευνα	1082 K η περίληψη	1082 K η σύνοψη
αυτό	1137 K το βίντεο δεν είναι	1138 K το περιεχόμενο προέρχεται
αυτόματη	1093 K μετάφραση από
αφήστε	1089 K μια απάντηση	1089 K ένα σχόλιο	1089 K το σχόλιό σας
""", 'β': """
βίντεο	1062 K:
βαθμολογήστε	1083 K
βρήκατε	8 K
βρείτε	13 K μας
""", 'γ': """
γίνε	57 K ένας από τους #
γίνετε	13 K μέλος	32 K ο πρώτος	57 K ένας από τους #
για	1140 K να δείτε αυτό το περιεχόμενο	1140 K να δείτε το περιεχόμενο
γνωρίζετε	67 K κάποιον
γράψτε	1089 K το σχόλιό σας	1089 K ένα σχόλιο
γραμμή	42 K καταγγελιών της σύνταξης	42 K της σύνταξης	1134 K βοήθειας κεθεα
γραφτείτε	1126 K	1126 K για να
""", 'δ': """
δείτε	1062 K επίσης	1062 K:	1062 K το βίντεο	1062 K εδώ	1062 K επίσης:	1062 K ακόμα:	1062 K φωτογραφίες	1062 K ακόμη	1062 K ακόμη:	1080 K όλα τα άρθρα	1102 K όλες	1102 K όλα	1102 K τις	1162 K φωτογραφίες:	1162 K βίντεο:	1177 K στο	1177 K αυτή τη δημοσίευση στο
δειτε	1062 K επισης	1062 K ακομη	1062 K:
δεν	1045 K έχουμε διαφημίσεις	1045 K έχουμε χορηγούς	1045 K ανήκουμε σε	1113 K έχετε χρόνο να διαβάσετε	1137 K είναι δυνατή η αναπαραγωγή
δηλώστε	1105 K συμμετοχή
δημοσιεύθηκε	1165 K αρχικά
δημοσιεύτηκε	1165 K αρχικά
διάβασε	1062 K επίσης	1062 K ακόμη
διάρκεια	1183 K βίντεο
διαβάζεται	1082 K από
διαβάστε	1062 K επίσης	1062 K επίσης:	1062 K ακόμη	1062 K ακόμη:	1062 K ακόμα	1062 K:	1062 K εδώ	1062 K περισσότερα	1062 K ακόμα:	1062 K εδώ περισσότερα	1062 K σχετικά	1062 K αναλυτικά	1080 K όλα τα άρθρα	1102 K όλες	1102 K όλα	1102 K τις
διαβαστε	1062 K επισης	1062 K ακομη	1062 K ακομα	1062 K:
διαθέσιμη	1098 K στο
διαθέσιμο	1098 K σε	1098 K στο	1184 K στο spotify
διαφήμιση	1182 K σε #
δοκιμάσατε	60 K
""", 'ε': """
είδατε	45 K λάθος
είμαστε	1045 K μη κερδοσκοπικός	1045 K μια μη κερδοσκοπική	1045 K ανεξάρτητο μέσο	1045 K ένα ανεξάρτητο
εγγραφείτε	1126 K
εικόνα	1160 K # από #	1160 K # / #
εκτυπώστε	1101 K
ενεργοποιήστε	1098 K
ενσωματωμένο	1138 K περιεχόμενο από
εντοπίσαμε	1150 K ad	1150 K ότι χρησιμοποιείτε	1150 K adblock
εντοπίσατε	45 K
εντοπίστηκε	1150 K ad
επιτρέπεται	69 K η αναδημοσίευση	1164 K η αναδημοσίευση
ερωτήσεις	74 K για το άρθρο
εσείς	34 K τι
""", 'η': """
η	69 K αναδημοσίευση επιτρέπεται	1082 K περίληψη	1082 K σύνοψη	1082 K ανάγνωση	1082 K περίληψη αυτή	1089 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1089 K ηλ. διεύθυνσή σας δεν	1166 K μετάφραση	1166 K περίληψη	1174 K είδηση συνεχίζεται	1182 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1112 K να εργαστείς μαζί μας
θέλετε	1112 K να εργαστείτε μαζί μας	1112 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1159 K πήγε στραβά
κίνδυνος	1134 K εθισμού
κατέβασε	1098 K
καταγγελίες	42 K στη σύνταξη
κατεβάστε	14 K	1098 K	1110 K την εφαρμογή	1124 K την εφαρμογή
κλείσε	1105 K θέση
κλείστε	1105 K θέση	1105 K τη θέση σας
κοινοποιήστε	4 K
κουίζ	1062 K:	1162 K:
""", 'λ': """
λάβετε	100 K μέρος στη συζήτηση
λήψη	1098 K από	1098 K στο
""", 'μ': """
μάθετε	1102 K όλες
με	1068 K πληροφορίες από απε	1068 K πληροφορίες απε	1108 K πληροφορίες από
μείνετε	1102 K ενημερωμένοι
μετάφραση	1082 K	1093 K με τεχνητή νοημοσύνη	1093 K μέσω τεχνητής
μεταφρασμένο	1093 K αυτόματα
μη	1146 K χάνετε καμία	1146 K χάσετε καμία	1146 K χάνεις καμία
μην	1146 K χάνετε καμία	1146 K χάσεις καμία
μοιράσου	1101 K
μοιραστείτε	4 K
""", 'ξ': """
ξέρετε	67 K κάποιον
""", 'ο': """
ο	1094 K browser σας δεν υποστηρίζει	1094 K περιηγητής σας δεν υποστηρίζει
οι	1080 K απόψεις	1080 K γνώμες
""", 'π': """
παίξε	1131 K τώρα:	1134 K υπεύθυνα
παίξτε	1131 K τώρα:	1134 K υπεύθυνα
παρακαλούμε	1150 K απενεργοποιήστε το	1150 K απενεργοποιήστε τον
παρακαλώ	1150 K απενεργοποιήστε
παρουσιάστηκε	1159 K σφάλμα
περίληψη	1082 K
περιεχόμενο	1138 K από
περισσότερα	1062 K:
πηγές	1108 K:
πηγή	1068 K: απε	1068 K απε	1068 K φωτογραφίας:	1068 K φωτογραφιών:	1068 K: reuters	1068 K: afp	1068 K: ap	1068 K: cnn	1068 K: bbc	1108 K:
πηγη	1068 K: απε	1068 K απε
προέκυψε	1159 K σφάλμα
προβολή	1177 K στο
προτείνετε	1101 K
προτιμάτε	1113 K να ακούτε	1113 K να ακούσετε
πρώτη	1164 K δημοσίευση:
πώς	1083 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1082 K
ρώτα	1082 K
ρώτησε	1082 K
""", 'σ': """
σας	9 K άρεσε	70 K άρεσε	83 K άρεσε	83 K αρέσει	1083 K φάνηκε	1083 K βοήθησε	1083 K άρεσε
σελίδα	1160 K # από #	1160 K # / #
σου	70 K άρεσε
στείλτε	1101 K
στηρίξτε	82 K	1110 K	1110 K τον	1110 K τα	1110 K την
σύνοψη	1082 K
""", 'τ': """
τα	6 K σχόλια	28 K σχόλια	1080 K κείμενα που
ταξινόμηση	1175 K:
το	47 K άρθρο μπορεί	47 K κείμενο μπορεί	47 K άρθρο επιτρέπεται	60 K δοκιμάσατε	60 K δοκίμασες	1080 K άρθρο εκφράζει	1082 K άρθρο μεταφράστηκε	1082 K κείμενο μεταφράστηκε	1089 K email σας δεν δημοσιεύεται	1093 K κείμενο μεταφράστηκε αυτόματα	1093 K άρθρο μεταφράστηκε αυτόματα	1094 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1094 K πρόγραμμα περιήγησης δεν υποστηρίζει	1137 K βίντεο δεν είναι	1137 K περιεχόμενο δεν είναι	1138 K περιεχόμενο αυτό προέρχεται	1164 K άρθρο προστατεύεται	1164 K παρόν άρθρο προστατεύεται	1166 K κείμενο	1166 K άρθρο	1166 K παρόν άρθρο	1166 K κείμενο αυτό	1166 K άρθρο αυτό	1174 K άρθρο συνεχίζεται	1174 K κείμενο συνεχίζεται	1182 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	82 K
""", 'φ': """
φαίνεται	1150 K ότι χρησιμοποιείτε
φωτο	1068 K: eurokinissi
φωτογραφία	1068 K: eurokinissi	1068 K: intime	1160 K # από #	1160 K # / #
φωτογραφίες	1068 K: eurokinissi
φωτορεπορτάζ	1162 K:
φωτό	1068 K: eurokinissi	1068 K: intime
""", 'χ': """
χαρίστε	1101 K
χαρακτήρες	1129 K που απομένουν
χορηγούμενο	87 K:
χρησιμοποιείς	1150 K ad
χρησιμοποιείτε	1150 K ad
""", 'ό': """
όλα	1080 K τα άρθρα
όλες	1102 K οι ειδήσεις
""", 'а': """
а	34 K что вы	34 K вы	34 K ви
абонирайте	290 K се за
автор	4223 K - обозреватель	4223 K - корреспондент	4223 K - колумнист	4223 K - редактор	5044 K - оглядач	5044 K - колумніст	5044 K - кореспондент
авторка	5044 K - оглядачка	5044 K - колумністка
авторката	270 K е
авторът	270 K е
акценти	272 K от
анкета	308 K на деня:
""", 'б': """
бачите	45 K помилку
без	322 K собственици	322 K акционери	4291 K владельцев	4291 K акционеров	4291 K цензуры и рекламы	5111 K власників	5111 K акціонерів	5111 K олігархів
беше	273 K ли полезна	273 K ли полезно	273 K ли полезен
благодарение	322 K на нашите читатели
благодаря	4291 K нашим читателям	4291 K вашим пожертвованиям
больше	4205 K новостей	4206 K по теме:	4246 K любите слушать	4246 K нравится слушать	4301 K о:
будь	32 K первым	5107 K ласка, вимкніть його	5107 K ласка, вимкніть блокувальник	5107 K ласка, вимкніть adblock
будьте	29 K вежливы	32 K первым	32 K першим
бъдете	32 K първият
был	4226 K ли материал	4226 K ли пересказ	4226 K ли этот пересказ	4226 K ли этот	4226 K ли текст
была	4226 K ли статья	4226 K ли эта	4226 K ли новость
більше	5025 K по темі:	5025 K за темою:	5025 K на тему:	5025 K про це:	5059 K новин	5059 K матеріалів	5121 K про:
""", 'в': """
в	4279 K этом месте находится встроенный контент	4279 K этом месте находится встроенный пост	4279 K этом месте находится встроенный публикация	4279 K этом месте размещён встроенный контент	4279 K этом месте размещён встроенный пост	4279 K этом месте размещён встроенный публикация	4279 K этом месте размещен встроенный контент	4279 K этом месте размещен встроенный пост	4279 K этом месте размещен встроенный публикация	4279 K этом месте показан встроенный контент	4279 K этом месте показан встроенный пост	4279 K этом месте показан встроенный публикация	4279 K этом месте встроенный контент	4279 K этом месте встроенный пост	4279 K этом месте встроенный публикация
вакансии	4229 K "	4229 K редакции
вакансії	5049 K "	5049 K редакції
вам	9 K понравилась	9 K сподобалася	9 K сподобався	9 K сподобалося	4226 K понравилась	4226 K понравился	4226 K помогла	5047 K сподобалась	5047 K сподобалася	5047 K сподобався
ваш	28 K комментарий	28 K коментар
вечерняя	4178 K рассылка
ви	5107 K використовуєте блокувальник	5114 K прочитали вже # із #	5114 K прочитали вже # і #	5114 K прочитали # із #	5114 K прочитали # і #	5114 K прочитали вже # з #	5114 K прочитали # з #
видео	330 K: как	330 K: така	330 K: защо	330 K: какво	330 K: кой	330 K: къде	330 K: това	330 K: вижте	330 K: чуйте	330 K: всичко	330 K: нощта	330 K: хората	330 K: ето	4208 K по теме:	4300 K: как	4300 K: так	4300 K: почему	4300 K: что	4300 K: кто	4300 K: где	4300 K: это	4300 K: вот	4300 K: смотрите	4300 K: послушайте	4300 K: всё	4300 K: все
видяхте	45 K грешка
вижте	258 K още	258 K също	258 K:	258 K повече във видеото	258 K галерията
викторина	4272 K:
вимкніть	5107 K його, щоб	5107 K блокувальник	5107 K adblock
винаги	313 K разрешавай съдържание от	313 K показвай съдържание от	313 K зареждай съдържание от	313 K разреши съдържание от
включете	100 K се в дискусията	280 K
вопрос	74 K по статье	4272 K дня:
вопросы	73 K?
впервые	4305 K опубликовано в	4305 K опубликовано на	4305 K опубликован в	4305 K опубликована в	4305 K напечатано в
вперше	5125 K опубліковано в	5125 K опубліковано у	5125 K опубліковано на	5125 K надруковано в
все	28 K комментарии	4205 K новости на тему	4205 K материалы	4205 K новости	4205 K статьи	4210 K статьи автора	4210 K материалы автора	4301 K о:	4301 K материалы по теме:	4301 K статьи по теме:	4301 K материалы о:	4301 K новости по теме:	5121 K про:
всегда	4195 K разрешать контент	4279 K разрешать контент	4279 K показывать контент	4279 K разрешить контент	4279 K загружать контент
всички	285 K новини	331 K статии по темата:
всичко	331 K за:	331 K по темата:
встановлюйте	5054 K
встановіть	14 K	5054 K	5080 K застосунок
встигніть	5085 K передплатити
всё	4301 K о:	4301 K по теме:
всі	5121 K матеріали за темою:	5121 K новини за темою:
въпрос	308 K на деня:
въпроси	73 K
вы	4287 K используете блокировщик	4294 K прочитали уже # из #	4294 K прочитали # из #	4317 K получили это письмо, потому что	4317 K получили это письмо, так как	4317 K получаете это письмо, потому что	4317 K получаете это письмо, так как	4317 K получаете эту рассылку, потому что
выключите	4287 K его, чтобы
відділ	101 K передплати: #
відео	5120 K: як	5120 K: так	5120 K: чому	5120 K: що	5120 K: хто	5120 K: де	5120 K: це	5120 K: ось	5120 K: дивіться	5120 K: послухайте	5120 K: усе	5120 K: все
вікторина	5092 K:
""", 'г': """
гаряча	42 K лінія редакції
главная	99 K >	99 K '	99 K "
главное	4225 K от
гледайте	258 K видеото	258 K:
головна	99 K >	99 K '	99 K "
головне	5046 K від	5046 K за версією
гореща	42 K линия на редакцията
горячая	42 K линия редакции
грати	5093 K:
""", 'д': """
детальніше	5025 K:	5025 K про це
джерела	5061 K:
джерело	5061 K:
дивіться	5025 K також	5025 K:	5025 K також:	5025 K відео:
до	5025 K теми:
добавьте	4287 K наш сайт в	4287 K сайт в исключения	4287 K сайт в белый список
додайте	5107 K наш сайт до	5107 K сайт до винятків	5107 K сайт до білого списку
дозволити	5099 K завжди контент	5099 K завжди вміст	5099 K контент із	5099 K контент з	5099 K контент від	5099 K вміст із	5099 K вміст з	5099 K вміст від
дозволяти	5099 K завжди контент	5099 K завжди вміст	5099 K контент із	5099 K контент з	5099 K контент від	5099 K вміст із	5099 K вміст з	5099 K вміст від
докладніше	5025 K:	5025 K про це	5121 K про:
досие	330 K: как	330 K: така	330 K: защо	330 K: какво	330 K: кой	330 K: къде	330 K: това	330 K: вижте	330 K: чуйте	330 K: всичко	330 K: нощта	330 K: хората	330 K: ето
доступно	4234 K в	4234 K на	4234 K для	5054 K в	5054 K у	5054 K на	5054 K для
достъпно	280 K в	280 K на
досье	4300 K: как	4300 K: так	4300 K: почему	4300 K: что	4300 K: кто	4300 K: где	4300 K: это	4300 K: вот	4300 K: смотрите	4300 K: послушайте	4300 K: всё	4300 K: все
досьє	5120 K: як	5120 K: так	5120 K: чому	5120 K: що	5120 K: хто	5120 K: де	5120 K: це	5120 K: ось	5120 K: дивіться	5120 K: послухайте	5120 K: усе	5120 K: все
дотримуйтесь	29 K
другие	4210 K материалы автора
думка	5044 K автора	5044 K, висловлена	5044 K редакції може не
думки	5044 K авторів
""", 'е': """
ежедневная	4178 K рассылка
еженедельная	4178 K рассылка
если	45 K вы нашли	45 K вы заметили	4317 K вы не хотите получать эту рассылку	4317 K вы больше не хотите получать эту	4317 K вы больше не хотите получать наши
есть	67 K друг, которому	73 K вопросы	74 K вопрос по тексту	4210 K новость?
еще	4206 K по теме:	4208 K по теме:
ещё	4205 K больше	4206 K по теме:	4208 K по теме:
""", 'з': """
з	5096 K нашого магазину:
за	5013 K підтримки компанії	5013 K підтримки партнера	5013 K сприяння компанії	5025 K темою:
забелязахте	8 K
завантажити	5054 K в	5054 K з	5054 K у
завантажте	14 K	5054 K в	5054 K з	5080 K застосунок	5080 K додаток
завантажувати	5099 K завжди контент	5099 K завжди вміст	5099 K контент із	5099 K контент з	5099 K контент від	5099 K вміст із	5099 K вміст з	5099 K вміст від
завантажуйте	14 K	5054 K	5064 K застосунок
завдяки	5111 K нашим читачам	5111 K вашим внескам
завжди	5099 K дозволяти контент	5099 K дозволяти вміст	5099 K показувати контент	5099 K показувати вміст	5099 K дозволити контент	5099 K дозволити вміст	5099 K завантажувати контент	5099 K завантажувати вміст
загружать	4279 K всегда контент	4279 K контент из	4279 K контент с	4279 K контент от
загрузите	4234 K в	4234 K на
загрузить	4195 K контент	4195 K пост
задайте	4225 K вопрос
залишилися	73 K питання
заметили	8 K ошибку
запазете	284 K
запитайте	5046 K
зареждай	313 K винаги съдържание от	313 K съдържание от
зберегти	5058 K
збережіть	5058 K
здесь	4279 K находится встроенный контент	4279 K находится встроенный пост	4279 K находится встроенный публикация	4279 K размещён встроенный контент	4279 K размещён встроенный пост	4279 K размещён встроенный публикация	4279 K размещен встроенный контент	4279 K размещен встроенный пост	4279 K размещен встроенный публикация	4279 K показан встроенный контент	4279 K показан встроенный пост	4279 K показан встроенный публикация	4279 K встроенный контент	4279 K встроенный пост	4279 K встроенный публикация
знаете	67 K кого-то	67 K того, кому
знайшли	8 K помилку
знаєте	67 K когось	67 K того, кому
знижка	5096 K для передплатників:
зручніше	5067 K слухати
""", 'и': """
играть	4273 K:
идет	4267 K подписка
идёт	4267 K подписка
из	4276 K нашего магазина:
изпратете	284 K
изтеглете	14 K	280 K	290 K	305 K приложението
източник	287 K:
източници	287 K:
имате	73 K въпроси
инсталирайте	280 K
искате	292 K да работите при нас	292 K ли да работите при нас
искаш	292 K да работиш при нас
источник	4240 K:
источники	4240 K:
""", 'к': """
как	4226 K вам статья	4226 K вам материал
какво	34 K мислите
коментарите	6 K	28 K
коментарі	6 K	28 K
коментарів	33 K поки
комментариев	33 K пока
комментарии	6 K	28 K
комментирование	6 K
копирай	284 K
копирайте	284 K
короткий	5046 K виклад	5046 K переказ
коротко	4225 K от	5046 K від
краткий	27 K пересказ	4225 K пересказ
кратко	4225 K от
краткое	4225 K содержание	4270 K содержание
куиз	258 K:	308 K:
""", 'л': """
лише	5096 K для передплатників:
лучшее	4205 K за
любите	5067 K слухати
""", 'м': """
материал	47 K можно	4195 K содержит данные	4206 K по теме:	4208 K по теме:	4228 K опубликован в	4231 K можно	4270 K переведён	4270 K переведен	4305 K впервые опубликован	4305 K был впервые	4315 K подготовлен в партнёрстве с	4315 K подготовлен в партнерстве с	4315 K подготовлен при поддержке	4315 K создан при поддержке
материалът	342 K е създаден със съдействието на
материалы	4208 K по теме:
матеріал	47 K можна	5012 K підготовлено за підтримки	5012 K створено за підтримки	5012 K підготовлено у партнерстві	5012 K створено у партнерстві	5089 K перекладено	5125 K уперше опубліковано	5136 K підготовлено у партнерстві з	5136 K підготовлено за підтримки	5136 K створено за підтримки	5136 K створено у партнерстві з
маєте	73 K запитання
месяц	4237 K подписки за
ми	5107 K помітили, що ви
мнение	4223 K автора	4223 K редакции может не
мнението	270 K на автора
мнения	4223 K авторов
мненията	270 K на авторите
моля	29 K
мы	13 K в	13 K есть	4168 K работаем благодаря вам	4168 K работаем благодаря вашей	4168 K работаем благодаря вашим	4168 K существуем благодаря вам	4168 K существуем благодаря вашим	4168 K существуем на ваши	4168 K работаем на ваши	4168 K живём на ваши	4168 K живем на ваши	4168 K независимы благодаря	4186 K в	4287 K заметили, что вы
""", 'н': """
на	87 K правах рекламы	87 K правах реклами	330 K живо: как	330 K живо: така	330 K живо: защо	330 K живо: какво	330 K живо: кой	330 K живо: къде	330 K живо: това	330 K живо: вижте	330 K живо: чуйте	330 K живо: всичко	330 K живо: нощта	330 K живо: хората	330 K живо: ето
над	53 K этим текстом	53 K цим текстом
надіслати	5058 K
надішліть	4 K	5058 K
накратко	272 K от
началась	4267 K подписка
начало	99 K >	99 K "
наша	4178 K рассылка
нашли	8 K ошибку	8 K опечатку
не	4267 K забудьте подписаться	5085 K забудьте передплатити
немає	5067 K часу читати	5111 K власників
нет	33 K комментариев	4246 K времени читать	4291 K владельцев
новия	275 K брой
новият	275 K брой
новости	4205 K партнеров
новый	4228 K номер
нравится	83 K
няма	33 K коментари
нямаме	322 K собственик	322 K собственици	322 K акционери	322 K реклами
нямате	293 K време да четете
""", 'о': """
об	4206 K этом подробнее	4210 K авторе
обобщение	272 K
обсуждение	6 K
озвучено	4225 K	5046 K
онлайн	4300 K: как	4300 K: так	4300 K: почему	4300 K: что	4300 K: кто	4300 K: где	4300 K: это	4300 K: вот	4300 K: смотрите	4300 K: послушайте	4300 K: всё	4300 K: все	5120 K: як	5120 K: так	5120 K: чому	5120 K: що	5120 K: хто	5120 K: де	5120 K: це	5120 K: ось	5120 K: дивіться	5120 K: послухайте	5120 K: усе	5120 K: все
опитахте	60 K
опитування	5092 K дня:
опрос	4272 K дня:
оригинал	4305 K статьи опубликован
оригінал	5125 K статті опубліковано
оставьте	32 K первый
остались	73 K вопросы
отдел	101 K подписки: #
отключите	4287 K его, чтобы	4287 K блокировщик	4287 K adblock
открихте	8 K
откройте	4234 K в
открыта	4267 K подписка
открыть	4186 K в
отпечатай	284 K
отпечатайте	284 K
отправить	4 K	4238 K
отправьте	4 K	4238 K
оформити	5085 K передплату
оформить	4267 K подписку
оценете	273 K
оцените	9 K	4226 K
оцініть	5047 K
още	258 K по темата	258 K новини:	285 K новини	331 K за:	331 K по темата:
""", 'п': """
партнер	4315 K материала	5136 K матеріалу	5136 K рубрики
партнерский	87 K материал:
партнерський	87 K матеріал:
партньор	342 K на статията	342 K на рубриката
партнёр	4315 K материала	4315 K рубрики
партнёрский	87 K материал:
первый	4237 K месяц за
перевод	4225 K выполнен	4225 K сделан	4270 K выполнен	4270 K сделан	4270 K осуществлён	4270 K подготовлен
передплата	5057 K за #	5057 K від #	5085 K на перше півріччя	5085 K на друге півріччя
передрук	69 K дозволено за	69 K дозволено з	69 K дозволено лише	69 K дозволений за	69 K вітається
перейти	4186 K в
переказ	5046 K
переклад	5046 K зроблено	5089 K виконано	5089 K зроблено	5089 K здійснено	5089 K підготовлено
перепечатка	69 K разрешена при	69 K разрешена с	69 K разрешена только	69 K приветствуется	69 K свободная	69 K материалов разрешена
пересказ	4225 K
перший	5057 K місяць за
питання	74 K до статті	5092 K дня:
по	90 K подписке	4206 K теме:
повече	258 K по темата:	285 K новини
повідомити	5069 K про помилку
повідомте	5069 K про помилку	5069 K нам про помилку
погляди	5044 K авторів
пограйте	5093 K:
подарете	284 K
подарите	4238 K
подарить	4238 K
подарувати	5058 K
подаруйте	5058 K
поддержать	4243 K
поддержи	82 K
поддержите	82 K	4243 K
поделитесь	4 K
поделиться	4 K
подкаст	330 K: как	330 K: така	330 K: защо	330 K: какво	330 K: кой	330 K: къде	330 K: това	330 K: вижте	330 K: чуйте	330 K: всичко	330 K: нощта	330 K: хората	330 K: ето	4300 K: как	4300 K: так	4300 K: почему	4300 K: что	4300 K: кто	4300 K: где	4300 K: это	4300 K: вот	4300 K: смотрите	4300 K: послушайте	4300 K: всё	4300 K: все	5120 K: як	5120 K: так	5120 K: чому	5120 K: що	5120 K: хто	5120 K: де	5120 K: це	5120 K: ось	5120 K: дивіться	5120 K: послухайте	5120 K: усе	5120 K: все
подкрепете	82 K	290 K
подкрепи	290 K
подобається	83 K
подписаться	4186 K в
подписка	4237 K за #	4237 K от #	4237 K за рубль	4267 K на первое полугодие	4267 K на второе полугодие
подписывайтесь	13 K	4243 K на
подпишись	13 K	4258 K на
подпишитесь	13 K	4186 K в	4243 K на	4258 K на нас
подробнее	4206 K:	4206 K в материале	4206 K - в	4206 K читайте в материале	4206 K об этом	4208 K по теме:	4208 K на тему:	4301 K о:
подробности	4206 K:
поділитися	4 K
поділіться	4 K
пожалуйста	29 K, соблюдайте	4287 K, отключите его	4287 K, отключите блокировщик
позиция	4223 K автора
позицията	270 K на автора
позиція	5044 K автора
познавате	67 K някого	67 K ли някого
пока	33 K нет комментариев
показать	4195 K контент	4195 K публикацию	4195 K содержимое
показвай	313 K винаги съдържание от	313 K съдържание от
показувати	5099 K завжди контент	5099 K завжди вміст	5099 K контент із	5099 K контент з	5099 K контент від	5099 K вміст із	5099 K вміст з	5099 K вміст від
показывать	4279 K всегда контент	4279 K контент из	4279 K контент с	4279 K контент от
полезна	273 K ли
помітили	8 K помилку
понравилась	9 K статья	83 K
понравилось	70 K	83 K
понравился	83 K
попитай	272 K
попитайте	272 K
попробовали	60 K
порадьте	5058 K
порекомендуйте	4238 K
последвайте	13 K	290 K
последние	4205 K новости о
послухати	2 K
послушать	2 K
поставте	5046 K запитання
похоже	4287 K, вы используете блокировщик	4287 K, у вас включён	4287 K, у вас включен
почитать	4206 K:
преведено	272 K с
преводът	272 K е
предложение	4276 K для читателей:	4276 K для подписчиков:
предпочитате	293 K да слушате
прежде	4259 K чем оставить комментарий	4259 K чем комментировать
препечатването	69 K е разрешено
препоръчай	284 K
приготовили	60 K
приготували	60 K
присоединяйтесь	13 K	57 K к #	100 K к обсуждению
присъединете	13 K се	57 K се към #
присъедини	57 K се към #
пришлите	4210 K новость
приєднуйтесь	13 K	57 K до #
приєднуйтеся	57 K до #	100 K до обговорення
пробвахте	60 K ли
продовжується	5085 K передплата
продолжается	4267 K подписка	4267 K подписная кампания
пройдите	4206 K тест
пройдіть	5025 K тест
пропозиція	5096 K для читачів:	5096 K для передплатників:
прочетено	272 K от
прочетете	258 K още	258 K също
прочетохте	325 K # от #	325 K вече # от #
публикация	4195 K содержит данные
підписка	5057 K за #	5057 K від #
підписуйся	13 K
підписуйтесь	13 K	5064 K на
підпишіться	13 K	5064 K на
підсумок	5046 K
підтримайте	82 K	5064 K
підтримати	5064 K
""", 'р': """
работа	4229 K в "
радимо	5025 K прочитати:
разрешавай	313 K винаги съдържание от	313 K съдържание от
разрешать	4279 K всегда контент	4279 K контент из	4279 K контент с	4279 K контент от
разрешете	280 K
разреши	313 K винаги съдържание от	313 K съдържание от
разрешить	4195 K контент	4195 K показ	4195 K содержимое	4279 K всегда контент	4279 K контент из	4279 K контент с	4279 K контент от
распечатайте	4238 K
распечатать	4238 K
расскажите	60 K в
рассылка	4178 K "	4178 K:
редакция	4168 K работает благодаря вам	4168 K работает благодаря вашей	4168 K работает благодаря вашим
резюме	272 K
резюмето	272 K
рекламно	87 K съдържание:
рекомендуем	4206 K:	4208 K видео:
рекомендуємо	5025 K:
робота	5049 K в "	5049 K у "
роздрукувати	5058 K
роздрукуйте	5058 K
розкажіть	60 K у
розпочалася	5085 K передплата
розпочато	5085 K передплату
""", 'с': """
саммари	4225 K
свалете	14 K	280 K	305 K приложението
свежий	4228 K номер
свързани	258 K:
связаться	4210 K с автором
сигнализирайте	295 K за грешка
скачайте	14 K	4234 K в	4234 K из	4243 K приложение	4263 K приложение
скачать	14 K	4234 K в	4234 K на
скидка	4276 K для подписчиков:
скопировать	4238 K
скопируйте	4238 K
скопіювати	5058 K
скопіюйте	5058 K
следвайте	13 K ни	290 K
следите	13 K за	4186 K в
слухайте	5025 K:	5025 K також:
слухати	2 K
слушайте	4206 K:	4206 K также:
слушать	2 K
см	4206 K. также:
смотрите	4206 K также	4206 K:	4206 K	4206 K также:	4206 K видео:
соблюдайте	29 K
сообщения	28 K
сообщите	4248 K об ошибке	4248 K нам об ошибке
сообщить	4248 K об ошибке
сохраните	4238 K
сохранить	4238 K
спитайте	5046 K
споделете	4 K
сподели	4 K
сподобався	83 K
сподобалась	83 K
сподобалася	9 K	83 K
сподобалось	70 K
сподобалося	70 K	83 K
спонсор	4315 K материала	4315 K рубрики	5136 K матеріалу	5136 K рубрики
спонсорирано	342 K от
спробували	60 K
спросите	4225 K
спросить	4225 K
спільно	5013 K з компанією
станьте	32 K первым	32 K першим	4243 K подписчиком	4243 K соучастником	5064 K частиною спільноти	5064 K співучасником
статията	47 K може	272 K е преведена	272 K е прочетена	334 K е публикувана	342 K е създадена със съдействието на
статтю	47 K можна	5046 K перекладено	5089 K перекладено	5125 K вперше опубліковано	5125 K було вперше
стаття	5125 K вперше опублікована	5126 K
статью	47 K можно	4231 K можно
статья	4225 K переведена	4225 K озвучена	4226 K была	4228 K опубликована в	4270 K переведена	4305 K впервые опубликована	4305 K была впервые	4305 K первоначально	4306 K
стежте	13 K за
стислий	5046 K виклад	5046 K переказ	5089 K виклад
схоже	5107 K, ви використовуєте	5107 K, у вас увімкнено
съобщете	295 K за грешка
съобщи	295 K за грешка
сыграйте	4273 K:
""", 'т': """
тази	334 K статия е публикувана
також	5025 K читайте:
тб	5120 K: як	5120 K: так	5120 K: чому	5120 K: що	5120 K: хто	5120 K: де	5120 K: це	5120 K: ось	5120 K: дивіться	5120 K: послухайте	5120 K: усе	5120 K: все
текст	47 K можно	47 K можна	4225 K переведён	4225 K переведен	4225 K озвучен	4270 K переведён	4270 K переведен	4305 K впервые опубликован	4305 K был впервые	4305 K вышел в №	4305 K вышел в номере	5046 K перекладено	5046 K озвучено	5089 K перекладено	5125 K уперше опубліковано	5125 K вперше опубліковано	5125 K було вперше	5125 K вийшов у №	5125 K вийшов у номері
текстът	47 K може	270 K отразява	272 K е преведен
телефон	42 K редакции	42 K редакції	42 K на редакцията
тема	77 K закрыта
тему	77 K закрито
тест	4272 K дня:	5092 K дня:
това	53 K разследване	272 K резюме	272 K обобщение
този	334 K текст е публикуван
только	4276 K для подписчиков:
точка	4223 K зрения автора	5044 K зору автора	5044 K зору редакції
триває	5085 K передплата
тук	313 K има вградено съдържание от	313 K има съдържание от	313 K се намира вградено съдържание от	313 K се намира съдържание от	313 K вградено съдържание от	313 K съдържание от
тут	4279 K находится встроенный контент	4279 K находится встроенный пост	4279 K находится встроенный публикация	4279 K размещён встроенный контент	4279 K размещён встроенный пост	4279 K размещён встроенный публикация	4279 K размещен встроенный контент	4279 K размещен встроенный пост	4279 K размещен встроенный публикация	4279 K показан встроенный контент	4279 K показан встроенный пост	4279 K показан встроенный публикация	4279 K встроенный контент	4279 K встроенный пост	4279 K встроенный публикация	5099 K є вбудований контент	5099 K є вбудований допис	5099 K є вбудований публікація	5099 K є вбудований вміст	5099 K розміщено вбудований контент	5099 K розміщено вбудований допис	5099 K розміщено вбудований публікація	5099 K розміщено вбудований вміст	5099 K показано вбудований контент	5099 K показано вбудований допис	5099 K показано вбудований публікація	5099 K показано вбудований вміст	5099 K вбудований контент	5099 K вбудований допис	5099 K вбудований публікація	5099 K вбудований вміст
""", 'у': """
у	4287 K вас включён блокировщик	4287 K вас включен блокировщик	4291 K нас нет владельца	4291 K нас нет владельцев	4291 K нас нет акционеров	4291 K нас нет инвесторов	4291 K нас нет хозяев	5013 K партнерстві з компанією	5099 K цьому місці є вбудований контент	5099 K цьому місці є вбудований допис	5099 K цьому місці є вбудований публікація	5099 K цьому місці є вбудований вміст	5099 K цьому місці розміщено вбудований контент	5099 K цьому місці розміщено вбудований допис	5099 K цьому місці розміщено вбудований публікація	5099 K цьому місці розміщено вбудований вміст	5099 K цьому місці показано вбудований контент	5099 K цьому місці показано вбудований допис	5099 K цьому місці показано вбудований публікація	5099 K цьому місці показано вбудований вміст	5099 K цьому місці вбудований контент	5099 K цьому місці вбудований допис	5099 K цьому місці вбудований публікація	5099 K цьому місці вбудований вміст	5107 K вас увімкнено блокувальник	5111 K нас немає власника	5111 K нас немає власників	5111 K нас немає акціонерів	5111 K нас немає інвесторів	5111 K нас немає олігарха
увидели	8 K ошибку
удобнее	4246 K слушать
уперше	5125 K опубліковано в	5125 K опубліковано у	5125 K опубліковано на	5125 K надруковано в
усе	5121 K про:	5121 K за темою:
успейте	4267 K подписаться
установите	14 K	4263 K приложение
усі	28 K коментарі	5121 K матеріали за темою:	5121 K статті за темою:
утренняя	4178 K рассылка
""", 'ф': """
фотогалерея	4206 K:
""", 'х': """
хареса	9 K ли	70 K ли ви	83 K ли ви	273 K ли
харесахте	273 K ли
харесва	70 K ли ви	83 K ли ви
хотите	4245 K работать у нас	4245 K у нас работать	4245 K работать в нашей
хочете	5066 K працювати в нас	5066 K в нас працювати	5066 K працювати у нас
хочеш	5066 K працювати в нас
хочешь	4245 K работать у нас
""", 'ц': """
це	53 K розслідування
цей	5046 K переказ	5046 K короткий виклад	5046 K короткий переказ	5046 K стислий виклад	5089 K текст	5089 K матеріал	5126 K текст	5126 K матеріал
цю	5089 K статтю
ця	77 K тема закрита	5126 K стаття
""", 'ч': """
четете	258 K още
чети	258 K още
чи	5047 K була стаття	5047 K був матеріал	5047 K був переказ	5047 K був цей переказ	5047 K була ця	5047 K був цей	5047 K сподобалась	5047 K сподобалася	5047 K сподобався
читай	4258 K нас
читайте	13 K нас	14 K	4186 K в	4186 K нас в	4206 K также	4206 K также:	4206 K:	4206 K подробнее	4206 K еще	4206 K по теме:	4206 K подробнее:	4206 K материал	4206 K в материале	4208 K по теме:	4234 K нас без	4234 K без	4243 K	4243 K нас в	5025 K також	5025 K також:	5025 K:	5025 K ще	5025 K також на тему:	5025 K по темі:	5025 K також на тему	5064 K
читать	4186 K в	4206 K также	4206 K по теме:
что	34 K вы думаете	4206 K ещё почитать:
чтобы	4317 K отписаться от этой рассылки	4317 K отписаться от рассылки
чуйте	2 K	258 K:
""", 'щ': """
ще	33 K немає коментарів	5025 K за темою:
що	34 K ви думаєте
""", 'э': """
эта	77 K тема закрыта	77 K тема была автоматически закрыта	4270 K статья	4306 K статья
это	27 K резюме	53 K расследование	4225 K краткое содержание
этот	27 K пересказ	4195 K материал содержит	4225 K пересказ	4225 K краткий пересказ	4231 K материал можно	4231 K текст можно	4270 K текст	4270 K материал	4306 K текст	4306 K материал
эту	4231 K статью можно
""", 'я': """
як	5047 K вам стаття	5047 K вам матеріал
якщо	45 K ви знайшли	45 K ви помітили
""", 'є': """
є	73 K запитання
""", 'א': """
אהבתם	70 K	83 K	2314 K את
אולי	2331 K פספסתם:
אין	2302 K לשלוח תגובות	2302 K לפרסם תגובות	2375 K להעתיק תוכן	2375 K להעתיק את התוכן	2375 K לעשות שימוש בתכנים	2375 K לעשות שימוש בתוכן
אירעה	2371 K שגיאה
אל	2322 K תפספסו: הפעילו
אנא	2279 K הזינו כתובת מייל	2279 K הזינו כתובת אימייל
אני	2271 K רוצה לתמוך	2271 K רוצה להצטרף	2271 K רוצה לתרום
ארעה	2371 K שגיאה
""", 'ב': """
בואו	2315 K לעבוד איתנו
בחנו	2319 K את עצמכם
בשיתוף	2334 K המועצה	2334 K קרן
""", 'ד': """
דווחו	2314 K על
דף	99 K הבית >	99 K הבית '	99 K הבית "
""", 'ה': """
האזינו	2 K	2292 K:	2316 K לפודקאסט	2316 K לפרק
האם	9 K אהבתם	2314 K הכתבה	2314 K הסיכום	2314 K המידע
הדוא	2301 K"ל האדום
הדפדפן	2351 K שלך אינו	2351 K שלך לא
ההרשמה	2279 K בוצעה בהצלחה
הווידאו	2351 K אינו
הורידו	14 K	2284 K את האפליקציה	2321 K
הטור	2308 K המלא של
הטקסט	2376 K נוצר
היו	32 K הראשונים
הירשמו	2315 K לוובינר	2315 K לכנס שלנו
הכותב	2304 K הוא
הכותבים	2304 K הם
הכותבת	2304 K היא
הכנתם	60 K
הכתבה	2312 K תורגמה	2312 K נכתבה באופן אוטומטי	2314 K עניינה	2332 K ממשיכה	2375 K מוגנת	2376 K נכתבה	2376 K תורגמה	2384 K ממשיכה
המייל	42 K האדום
המשך	2332 K הכתבה	2384 K הכתבה
הסיכום	2312 K נכתב	2312 K נוצר	2376 K נוצר
הסרטון	2351 K אינו	2351 K לא
הפסקת	2283 K מעקב אחרי
הפעילו	2322 K התראות	2322 K את ההתראות
הפרסום	69 K מחדש מותר
הפרק	2316 K המלא זמין
הצביעו	2319 K בסקר
הצטרפו	57 K ל-#	57 K ליותר מ-#	2271 K לאלפי	2271 K לאלפי התומכים,	2271 K לאלפי התומכים שלנו	2274 K למנוי	2284 K לערוץ הטלגרם	2284 K לקבוצת הוואטסאפ	2284 K לקבוצת הווטסאפ	2298 K אלינו	2298 K לערוץ	2298 K לקבוצה	2298 K לקבוצת	2298 K לקבוצות	2298 K עכשיו	2298 K גם	2299 K	2315 K לצוות שלנו
הצטרפי	2271 K לאלפי
הקו	42 K החם של המערכת
הקשיבו	2316 K לפודקאסט
השתתפו	2319 K בסקר
התגובות	6 K
התוכן	2351 K אינו	2375 K מוגן
התחקיר	53 K הזה
התקציר	2312 K נכתב	2312 K הופק	2312 K נוצר
התרגום	2376 K נעשה
""", 'ח': """
חודש	2327 K ראשון ב
""", 'י': """
יש	73 K שאלות	2279 K להזין כתובת מייל תקינה	2301 K לכם מידע	2301 K לכם סיפור	2301 K לך מידע	2301 K לך סיפור
""", 'כ': """
כבר	2274 K מנויים	2274 K מנוי
כדי	2327 K לקרוא את	2355 K לצפות בתוכן	2355 K להציג את התוכן
כל	2298 K החדשות
כתבות	2308 K נוספות מאת	2308 K נוספות של	2331 K נוספות:
כתובת	2279 K המייל לא תקינה	2279 K הדואר האלקטרוני אינה	2279 K המייל אינה תקינה	2279 K המייל אינה חוקית	2279 K האימייל אינה תקינה	2279 K האימייל אינה חוקית
""", 'ל': """
לא	2274 K מנויים
להאזנה	2316 K לכתבה	2316 K לפודקאסט
להורדת	2321 K
להמשך	2327 K קריאה
לכל	2304 K הכתבות של	2308 K הכתבות של	2308 K כתבות	2308 K המאמרים של	2331 K הכתבות:
לכתבה	2292 K המלאה
לכתבות	2331 K נוספות:
לעדכונים	2298 K נוספים	2298 K
לעקוב	2283 K אחרי הכותב
לערוץ	2284 K הטלגרם
לפניות	2301 K לכתב	2301 K לכתבת
לפרק	2316 K המלא
לצפייה	2316 K בסרטון	2316 K בווידאו	2316 K במשדר	2355 K בתוכן
לקבוצת	2284 K הווטסאפ	2298 K הוואטסאפ	2298 K הווטסאפ
לקבלת	2298 K עדכונים
לקריאה	2292 K נוספת	2292 K נוספת:	2327 K מלאה
לקריאת	2327 K הכתבה המלאה
לרכישת	2274 K מנוי	2274 K מינוי	2315 K כרטיסים לכנס	2315 K כרטיסים לחצו	2315 K כרטיסים לאירוע
לתמיכה	2271 K חודשית
""", 'מ': """
מאמרים	2308 K נוספים מאת
מה	34 K דעתכם	2319 K דעתכם? הצביעו
מוגש	2334 K בשיתוף
מיון	2302 K תגובות
מייל	2301 K אדום
מיין	2302 K לפי
מכירים	67 K מישהו	67 K מישהי
מנוי	2274 K קיים
מנויים	2274 K? התחברו	2274 K?
מעקב	2283 K אחרי הכותב	2283 K אחר הכותב	2283 K אחרי כתב
מצאתם	8 K טעות
משהו	2371 K השתבש
""", 'נ': """
נא	2279 K להזין כתובת מייל תקינה	2279 K להזין כתובת אימייל
נותרו	2343 K # תווים
ניסיתם	60 K
נכתב	2312 K בסיוע
נפלה	45 K טעות
נרשמת	2279 K בהצלחה
נתקלתם	2301 K במשהו	2301 K בטעות
""", 'ס': """
סדר	2302 K תגובות
סינון	2302 K תגובות
ספרו	60 K לי
סרטון	2351 K זה אינו
""", 'ע': """
עדיין	2274 K לא מנויים
עוד	2292 K בנושא:	2308 K כתבות של	2331 K במדור:	2331 K כתבות:
עמוד	2372 K # מתוך #
ענו	2319 K על הסקר	2319 K על הסקר:	2319 K על החידון
עקבו	13 K אחרינו	2283 K אחרי הכותב	2298 K אחרינו	2299 K אחרי
""", 'פ': """
פורסם	2339 K לראשונה ב
פרסומת	2332 K
""", 'צ': """
צילום	2339 K: רויטרס	2339 K: אי	2339 K: ap	2339 K: afp	2339 K: shutterstock	2339 K: שאטרסטוק	2339 K: getty	2339 K: פלאש	2339 K: דובר	2339 K: באדיבות	2339 K: לע"מ
צילומים	2339 K: באדיבות
צפו	2292 K:	2292 K גם	2316 K בסרטון	2316 K בתיעוד	2316 K בווידאו	2316 K בכתבה
""", 'ק': """
קבלו	2283 K התראות על כתבות	2322 K התראות	2322 K עדכונים על	2322 K עדכונים לנייד
קו	42 K חם למערכת
קרא	2292 K גם	2292 K גם:
קראו	2292 K גם	2292 K גם:	2292 K עוד
""", 'ר': """
ראיתם	45 K טעות
ראשי	99 K >
רוצים	2298 K להיות	2298 K לקבל
""", 'ש': """
שאלות	73 K
שחק	2345 K עכשיו:
שחקו	2345 K עכשיו:
שתפו	4 K
""", 'ת': """
תגובות	2302 K שיכללו
תודה	2279 K שנרשמתם
תווים	2343 K נותרו	2343 K שנותרו
תוכן	2334 K שיווקי בשיתוף	2352 K מוטמע	2352 K זה מגיע	2352 K חיצוני	2352 K זה מוצג	2376 K זה נוצר
תורגם	2312 K באופן אוטומטי
תמונה	2372 K # מתוך #	2372 K # / #
תמונות	2339 K: באדיבות
תמכו	82 K	2271 K בנו,	2271 K בנו היום	2325 K	2326 K בעבודתנו	2326 K בעיתונות עצמאית	2326 K בעיתונות חופשית	2326 K בנו עכשיו	2326 K בנו היום
תקציר	2312 K שנכתב
""", 'ا': """
ابرز	155 K النقاط بالذكاء
اجعل	140 K
احجز	157 K تذكرتك	157 K مقعدك
احجزوا	157 K تذاكركم
احصل	168 K علي تطبيق
اخبروني	60 K في التعليقات
اختبر	162 K معلوماتك	162 K نفسك
ادامه	1857 K اين مطلب	1857 K مطلب مخصوص	1857 K اين خبر	1913 K مطلب	1913 K خبر
ادعم	82 K	171 K
ادعمنا	106 K ولو
ادعموا	82 K	171 K
اذا	185 K كانت لديك معلومات	185 K كان لديك معلومات	185 K كانت لديكم معلومات	185 K كان لديكم معلومات
ارسل	145 K لنا صورك	145 K لنا قصتك	145 K لنا معلومات	145 K لنا علي	145 K لنا عبر
ارسلوا	145 K لنا علي	145 K لنا عبر	145 K لنا صوركم	145 K لنا قصصكم	145 K الينا علي	145 K الينا عبر	145 K الينا صوركم
از	1806 K روزنامهنگاري مستقل حمايت	1860 K دست ندهيد:
اسال	155 K الذكاء
استغرق	53 K هذا التحقيق	53 K هذا
استفاده	1904 K از مطالب
استمرارنا	106 K مرهون بدعمكم	106 K مرهون	106 K بدعمكم
استمع	2 K الي	2 K	160 K الي
استمعوا	160 K الي
اشتباه	45 K ديديد
اشتباهي	45 K
اشتراك	1857 K يكماهه:	1857 K ماهانه:	1857 K سالانه:	1857 K يكساله:	1857 K سهماهه:
اشترك	142 K في	143 K في قناة	173 K
اشتركوا	140 K في	173 K
اضف	140 K	147 K تعليقك	147 K تعليقا علي	147 K تعليقا جديدا
اطلاعات	1846 K خود را بسنجيد
اعادة	69 K النشر مسموحة	182 K النشر
اعجبك	70 K	83 K
اعد	155 K هذا الملخص	223 K هذا الملخص
اعلان	178 K
افزودن	1864 K به سبد
اقرا	134 K ايضا	134 K ايضا:	134 K المزيد:	134 K:	134 K المزيد	177 K كذلك:	177 K ايضا-
اكنون	1874 K بازي كنيد:
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
انتشار	1904 K مطالب
انتقل	136 K الي المحتوي
انشئ	184 K حسابا	184 K حسابك
انضم	57 K الي #	142 K الي	143 K الي قناة
انضموا	57 K الي #	141 K الي
اهم	155 K النقاط بالذكاء
ايا	1840 K اين	1840 K خطايي
ايميل	1810 K معتبر وارد	1810 K وارد شده معتبر
اين	53 K گزارش	1840 K	1857 K مطلب مخصوص	1857 K مطلب ويژه	1857 K محتوا مخصوص	1857 K محتوا ويژه مشتركان	1860 K مطلب را هم بخوانيد:	1879 K ويدئو در	1879 K ويديو در	1879 K محتوا در	1880 K محتوا از	1904 K مقاله تحت	1905 K متن	1905 K مقاله	1905 K خلاصه	1905 K ترجمه	1905 K خبر
اينجا	1860 K بخوانيد:
اپليكيشن	14 K	14 K ما
""", 'ب': """
باحث	148 K وكاتب
بازنشر	69 K با ذكر	1904 K
بازگشت	1823 K به بالا
بالصور	220 K..
بالفيديو	220 K..
ببينيد	1822 K:
بخوانيد	1822 K:
بدعمكم	106 K نستمر
بدون	1806 K كمك خوانندگان
براي	1857 K خواندن متن كامل	1857 K خواندن ادامه	1857 K مطالعه متن كامل	1857 K ادامه خواندن	1857 K دسترسي به متن كامل	1883 K ديدن اين محتوا	1883 K مشاهده اين محتوا	1883 K نمايش اين محتوا
بشنويد	2 K
به	13 K كانال	1840 K اين
بيشتر	1822 K بخوانيد	1822 K بخوانيد:	1822 K ببينيد	1824 K بخوانيد:	1860 K بدانيد:
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
تصوير	1901 K # از #
تعداد	1872 K كاراكتر باقيمانده
تعرف	67 K شخصا
تلفن	42 K تحريريه
تم	155 K اعداد هذا	155 K انشاء هذا	155 K تلخيص هذا	158 K انشاء الملخص	223 K انشاء هذا	223 K اعداد هذا	223 K تلخيص هذا	223 K توليد هذا	223 K انشاء هذه	223 K انشاء الملخص	223 K انشاء النص
تماس	1835 K با نويسنده
تمت	155 K ترجمة هذا	155 K الترجمة	223 K كتابة هذا	223 K ترجمة هذا
""", 'ث': """
ثبت	1864 K نام در كارگاه
ثبتنام	1864 K در كارگاه
""", 'ج': """
جدول	1832 K امروز را	1832 K را حل كنيد
جرب	173 K
جربوا	173 K
""", 'ح': """
حامي	1806 K ما شويد	1806 K ما باشيد
حدث	217 K خطا
حقوق	182 K النشر	182 K الطبع
حمل	14 K	117 K التطبيق من	117 K التطبيق الان	168 K تطبيق	168 K تطبيقنا	168 K الان
حملوا	14 K	168 K
""", 'خ': """
خانه	99 K >	99 K '	99 K "
خبرنگار	1835 K:
خريد	1864 K انلاين كتاب	1864 K انلاين بليت	1864 K كتاب از فروشگاه	1864 K كتاب از سايت
خط	42 K البلاغات في غرفة الاخبار	42 K مستقيم تحريريه
خطايي	1900 K رخ داد
خلاصات	155 K مولدة
خلاصة	155 K بالذكاء
خوشتان	70 K امد
""", 'د': """
دانش	1846 K خود را
در	1822 K اين باره بخوانيد	1832 K نظرسنجي شركت كنيد	1846 K اين نظرسنجي	1846 K نظرسنجي ما	1846 K نظرسنجي	1860 K همين زمينه:	1860 K همين رابطه:
درست	60 K كرديد
""", 'ر': """
رابط	140 K قناتنا
رد	1823 K شدن از پربينندهترينها	1823 K شدن از پربيننده ترين ها
ردشدن	1823 K از پربينندهترينها
رفتن	1823 K به محتوا	1823 K به محتواي اصلي
""", 'س': """
ساعدنا	162 K علي تحسين
ساعدونا	162 K علي تحسين
ساند	171 K
ساهم	106 K ولو	106 K في استمرارنا
ساهموا	106 K ولو	106 K في استمرارنا
سجل	157 K الان في	157 K الان لحضور	184 K مجانا
سجلوا	157 K الان في	184 K مجانا
سوالي	73 K داريد
سودوكو	1832 K امروز را
""", 'ش': """
شارك	4 K	4 K هذا	163 K في الاستبيان
شاركنا	145 K قصتك	162 K رايك
شاركوا	4 K
شاركونا	145 K قصصكم	162 K رايكم
شاهد	134 K ايضا	134 K:	134 K ايضا:	160 K الفيديو اعلاه	177 K ايضا-	220 K بالصور
شاهدوا	160 K
شما	1846 K چه فكر ميكنيد
شماره	42 K تحريريه
""", 'ص': """
صحافي	148 K متخصص في	148 K وكاتب
صحفي	148 K متخصص في	148 K وكاتب
صفحة	218 K # من #
صفحه	99 K اصلي >	99 K اصلي "	99 K نخست >	99 K نخست "	1901 K # از #
صوت	162 K الان:
صوتوا	162 K الان
صورة	218 K # من #	218 K # / #
""", 'ط': """
طالع	177 K ايضا:
""", 'ع': """
عدد	188 K الاحرف المتبقية
عذرا	217 K، حدث خطا
عضويت	1810 K شما در خبرنامه
عكاس	1835 K:
عكس	1901 K # از #
""", 'ف': """
في	177 K السياق ذاته:	177 K السياق نفسه:	177 K هذا السياق:
""", 'ق': """
قبلا	1857 K مشترك شدهايد	1857 K مشترك شده ايد	1857 K عضو شدهايد	1857 K ثبت نام كردهايد
قد	134 K يهمك:	177 K يهمك ايضا:
قم	168 K بتحميل	168 K بتنزيل
""", 'ك': """
كاتب	148 K وصحفي	148 K وصحافي	148 K وباحث	148 K ومحلل	148 K واكاديمي	148 K صحفي
كاتبة	148 K وصحفية	148 K وصحافية	148 K وباحثة	148 K صحفية
كاراكترهاي	1872 K باقيمانده
كتب	223 K هذا المقال	223 K هذا النص
كد	1835 K خبر:	1835 K خبر :
كسي	67 K را ميشناسيد
كن	32 K اول	106 K داعما	147 K اول من يعلق
كپيبرداري	1904 K
""", 'ل': """
لا	147 K تعليقات بعد	147 K توجد تعليقات بعد	147 K يوجد تعليقات بعد	147 K توجد تعليقات حتي الان	147 K توجد تعليقات علي هذا	182 K يسمح باعادة
لتصلك	142 K
لديك	110 K اشتراك	110 K حساب	110 K حساب بالفعل	184 K حساب
لديكم	73 K اسئلة
لطفا	1810 K ايميل معتبر	1810 K يك ايميل معتبر	1883 K جاوااسكريپت
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
ما	13 K را	34 K رايك	1806 K را به يك قهوه	1806 K را به قهوه	1806 K مستقل هستيم و بدون كمك	1806 K مستقليم و بدون كمك
متاح	117 K علي app store	117 K علي google play	117 K علي متجر ابل	117 K علي متجر غوغل	117 K علي متجر جوجل
مترجم	1835 K:
متصفحك	195 K لا	195 K لا يدعم
متوفر	117 K علي app store	117 K علي google play	117 K علي اب ستور	117 K الان علي app store	117 K الان علي google play	117 K علي متجر ابل	117 K علي متجر غوغل	117 K علي متجر جوجل
محتواي	1880 K جاسازيشده از	1880 K خارجي از
محتوي	196 K مضمن من	196 K خارجي من
مرتبط	1824 K:
مرورگر	1879 K شما
مشترك	110 K بالفعل	110 K بالفعل؟	1857 K هستيد؟ وارد
مشكلي	1900 K پيش امد
مصيتم	8 K
مطالب	1822 K مرتبط:
معماي	1832 K امروز را
ملخص	155 K بالذكاء	155 K المقال بالذكاء	158 K من انشاء الذكاء
منبع	1835 K:	1835 K :
مواضيع	134 K ذات صلة:	177 K متعلقة:
""", 'ن': """
نبذة	148 K عن الكاتب
نزل	14 K	168 K تطبيق	168 K تطبيقنا
نزلوا	168 K
نستمر	106 K بدعمكم
نشر	222 K هذا المقال اولا	222 K هذا المقال لاول مرة
نظر	1840 K شما درباره
نظرات	6 K
نظرسنجي	1846 K:
نقل	69 K مطالب با ذكر	1904 K مطالب
نهاية	136 K الاكثر قراءة
نويسنده	1806 K را به يك قهوه	1835 K:	1835 K :
نويسههاي	1872 K باقيمانده
""", 'ه': """
هاتف	42 K هيئة التحرير
هذا	155 K الملخص	155 K النص	158 K الصوت تم انشاؤه	195 K الفيديو غير	195 K المحتوي غير	196 K المحتوي مقدم	196 K المحتوي من	222 K المقال محمي	222 K المحتوي محمي
هذه	155 K الترجمة
هل	8 K لاحظت	9 K اعجبك	45 K وجدت	60 K جربت	60 K جربتم	60 K جربتها	67 K تعرف شخصا	70 K اعجبك	73 K لديك اسئلة	83 K اعجبك	110 K انت مشترك	110 K لديك حساب	110 K لديك اشتراك	145 K لديك معلومات	145 K لديكم معلومات	145 K لديك قصة	145 K لديكم قصة	156 K كان هذا	156 K كانت هذه	156 K وجدت هذا	156 K اعجبك هذا	156 K اعجبتك هذه	164 K وجدت خطا	164 K لاحظت خطا	164 K وجدتم خطا
همچنين	1822 K بخوانيد	1822 K بخوانيد:	1860 K ببينيد:
""", 'و': """
واتساب	42 K هيئة التحرير
واصل	178 K القراءة
وجدت	8 K خطا
وجدتم	45 K
ويدئو	1824 K:
ويديو	1824 K:	1824 K |
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
پادكست	1824 K:
پايان	1823 K پربينندهترينها
پرش	1823 K به محتوا
""", 'گ': """
گزارش	1824 K تصويري:	1835 K:	1840 K خطا
""", 'अ': """
अगली	2418 K स्लाइड
अभी	2461 K खेलें:
""", 'आ': """
आज	2428 K का सुडोकू	2428 K का क्विज खेलें
आप	13 K हमें
आपका	2466 K ब्राउजर
आपको	2438 K यह	2438 K ये
आपने	60 K बनाया
आर्थिक	2402 K सहयोग करें
""", 'इ': """
इनपुट	2430 K-	2430 K:	2430 K -	2430 (K
इस	53 K पडताल	53 K रिपोर्ट
इसे	2417 K भी पढें	2417 K भी पढें:	2452 K भी पढें-	2452 K भी देखें:
""", 'ई': """
ईमेल	2445 K पता मान्य नहीं
""", 'ए': """
एक	2483 K त्रुटि हुई
एजेंसी	2430 (K
""", 'ऐ': """
ऐप	14 K
""", 'औ': """
और	2417 K पढें:	2452 K भी पढें:
""", 'क': """
कंटेंट	2418 K पर जाएं
कुछ	2483 K गलत हो गया
कृपया	2445 K मान्य ईमेल	2445 K सही ईमेल
केवल	2448 K # रुपये में
कोई	45 K गलती	73 K सवाल	2483 K त्रुटि हुई
क्या	60 K आपने बनाया	60 K आपने यह	67 K आप किसी को जानते	2438 K यह	2438 K आपको
क्विज	2428 K खेलें
""", 'ख': """
खबर	2438 K में कोई	2494 K विज्ञापन के
""", 'छ': """
छोडकर	2418 K सबसे अधिक पढी	2418 K ये भी पढें	2418 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	6 K
""", 'ड': """
डिस्क्लेमर	2430 K:
""", 'त': """
तस्वीर	2484 K #/#
""", 'द': """
देखें	2417 K:	2417 K वीडियो
""", 'न': """
न्यूजरूम	42 K हेल्पलाइन	42 K हॉटलाइन
न्यूजलेटर	2445 K के लिए धन्यवाद
""", 'प': """
पढिए	2452 K:
पढें	2417 K:	2452 K-
पसंद	70 K आया
पिछली	2418 K स्लाइड
पेज	2484 K #/#	2484 K # / #
पोल	2428 K में हिस्सा
""", 'फ': """
फोटो	2484 K #/#
""", 'भ': """
भाया	70 K?
भाषा	2430 (K
""", 'म': """
मात्र	2448 K # रुपये में
मुख्य	2418 K सामग्री पर जाएं
""", 'य': """
यह	2417 K भी पढें	2417 K भी पढें:	2417 K भी देखें:	2430 (K लेखक के	2438 K खबर आपको	2452 K भी पढें-	2452 K भी पढें -	2466 K वीडियो आपके	2466 K सामग्री आपके	2469 K सामग्री देखने के लिए	2469 K वीडियो देखने के लिए	2487 K लेख कॉपीराइट	2487 K सामग्री कॉपीराइट	2488 K लेख	2488 K खबर	2488 K अनुवाद	2488 K सारांश	2488 K सामग्री
ये	2417 K भी पढें	2417 K भी पढें:	2430 (K लेखक के	2452 K भी पढें-	2452 K भी देखें:
""", 'ल': """
लेख	2494 K विज्ञापन के
लेखक	2430 K के बारे में	2430 (K	2430 K वरिष्ठ पत्रकार हैं	2430 K स्वतंत्र पत्रकार हैं
लेखिका	2430 K के बारे में	2430 (K	2430 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2494 K के बाद
वीडियो	2469 K देखने के लिए
""", 'श': """
शेष	2459 K अक्षर
""", 'स': """
संबंधित	2417 K:	2452 K खबर:	2452 K खबरें:
सदस्यता	2445 K लेने के लिए धन्यवाद
सबसे	2418 K अधिक पढी गईं समाप्त
सब्सक्राइब	2445 K करने के लिए धन्यवाद	2445 K करने के लिए शुक्रिया
सर्वाधिकार	2487 K सुरक्षित
सर्वे	2428 K में हिस्सा
सामग्री	2418 K पर जाएं	2418 K को स्किप करें
सिर्फ	2448 K # रुपये में
स्वतंत्र	2402 K पत्रकारिता को समर्थन	2402 K पत्रकारिता का समर्थन	2402 K पत्रकारिता का साथ
""", 'ह': """
हम	2402 K किसी कॉरपोरेट	2402 K किसी कॉर्पोरेट	2402 K कॉरपोरेट या सरकार	2402 K न किसी कॉरपोरेट	2402 K किसी सरकार या
हमारा	14 K
हमारी	2402 K पत्रकारिता का समर्थन	2402 K पत्रकारिता को सहयोग	2402 K पत्रकारिता को समर्थन
हमारे	13 K
हमें	13 K	2402 K किसी कॉरपोरेट	2402 K सहयोग करें
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
กด	13 Kติดตาม	4787 Kติดตาม	4787 Kไลก์
""", 'ข': """
ขอ	4790 Kบคุณภาพจาก	4790 Kบคุณข้อมูลจาก
ข่	4783 Kาวที่เกี่ยวข้อง:	4790 Kาวโดย	4796 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4796 Kิป:
คุ	4793 Kณรู้สึกอย่างไรกับ	4793 Kณคิดอย่างไรกับ
""", 'ง': """
งา	53 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4796 Kคลิป:	4796 Kคลิป :
""", 'ซ': """
ซื	4794 K้อบัตรงาน
""", 'ด': """
ดา	14 Kวน์โหลด
ดู	4783 Kเพิ่มเติม:
""", 'ต': """
ติ	13 Kดตามเรา	13 Kดตามข่าว	13 Kดตามได้	4787 Kดตามช่อง	4787 Kดตามเรา	4787 Kดตามข่าว	4805 Kดตามอ่านข่าวอื่นๆ	4805 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4792 Kม ai
""", 'ท': """
ทด	4794 Kสอบความรู้ของคุณเกี่ยวกับ	4794 Kสอบความรู้ของคุณ:
ทำ	4794 Kแบบสำรวจสั้น
ที	4790 K่มา:	4790 K่มา :
""", 'บ': """
บท	4792 Kความนี้ใช้ ai	4792 Kสรุปนี้	4792 Kความนี้แปล	4792 Kความนี้เรียบเรียง	4793 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4792 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4790 K้เขียน:	4790 K้เขียน :
""", 'พ': """
พบ	45 Kข้อผิดพลาด	45 Kคำผิด	4793 Kข้อผิดพลาดในบทความ
พื	4806 K้นที่โฆษณา
""", 'ฟ': """
ฟั	2 Kง	4794 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4790 Kพ:	4830 Kพที่ # จาก #	4830 Kพ # จาก #
""", 'ม': """
มี	73 Kคำถาม
""", 'ร': """
ร่	4794 Kวมโหวต:	4794 Kวมโหวต :	4794 Kวมทำแบบสำรวจ	4794 Kวมสนุกตอบคำถาม	4794 Kวมสนุกลุ้น	4801 Kวมสนับสนุน
ร้	4809 Kองทุกข์	4809 Kองเรียน
""", 'ล': """
ลง	4794 Kทะเบียนเข้าร่วมสัมมนา	4794 Kทะเบียนเข้าร่วมงานได้ที่	4794 Kทะเบียนเข้าร่วมงานฟรี
ลอ	60 Kงทำแล้ว
""", 'ส': """
สน	4801 Kับสนุน
สร	4792 Kุปโดย	4792 Kุปข่าวด้วย	4792 Kุปนี้	4792 Kุปข่าวโดย	4793 Kุปนี้มีประโยชน์
สา	4809 Kยด่วนข่าว	4809 Kยด่วนทีมข่าว
ส่	4809 Kงข่าว
""", 'ห': """
หน	99 K้าแรก >	99 K้าแรก '	4830 K้า # จาก #
""", 'อ': """
อ่	4783 Kานเพิ่มเติม:	4783 Kานต่อ:	4783 Kานข่าวต้นฉบับ:	4783 Kานเพิ่มเติม	4783 Kานประกอบ:	4796 Kานข่าวเพิ่มเติม:	4796 Kานข่าวเพิ่มเติม	4796 Kานข่าวที่เกี่ยวข้อง:	4796 Kานข่าว:	4796 Kานเรื่องอื่น:	4805 Kานข่าวต้นฉบับได้ที่	4805 Kานบทความอื่นๆ	4805 Kานรายละเอียดเพิ่มเติมได้ที่	4805 Kานข่าวอื่นๆ ที่	4805 Kานข่าวอื่นๆ ได้	4805 Kานข่าวอื่นๆ เพิ่ม	4805 Kานข่าวอื่นๆ ใน
อ้	4790 Kางอิง:
""", 'เ': """
เก	4790 Kี่ยวกับผู้เขียน
เข	4787 K้าร่วมช่อง
เน	4792 Kื้อหานี้สร้าง	4806 Kื้อหาสปอนเซอร์	4806 Kื้อหาโฆษณา	4806 Kื้อหาสนับสนุนโดย	4818 Kื้อหานี้มาจาก
เพ	4787 Kิ่มเพื่อน
เร	4790 Kื่อง:	4790 Kื่อง :	4790 Kื่องและภาพ
""", 'แ': """
แจ	4793 K้งแก้ไขข่าว	4809 K้งเบาะแส	4809 K้งข่าว
แช	4 Kร์
แป	4792 Kลโดย
แอ	4787 Kดไลน์
""", 'โ': """
โฆ	4806 Kษณา -
""", 'ใ': """
ให	4793 K้คะแนนบทความ
""", 'ไ': """
ไม	4787 K่พลาดทุกข่าวสาร	4787 K่พลาดข่าว
""", 'ả': """
ảnh	5177 K:	5235 K #/#	5235 K # / #
""", 'ủ': """
ủng	5177 K hộ tác giả	5198 K hộ
""", 'あ': """
あな	34 Kたはどう
あわ	2983 Kせて読みたい	2983 【Kせて読みたい】	2983 Kせて読みたい:
""", 'こ': """
こち	2983 Kらもおすすめ	2983 Kらもおすすめ:	3019 【Kらも読む】
この	6 K記事へのコメント	9 K記事は	27 K要約は	53 K調査報道	53 K取材	74 K記事について質問	77 Kトピックはクローズ	77 Kトピックは閉じ	2993 K記事を書いた人	2993 K記事の筆者	2998 K要約はai	2998 K要約は、ai	2998 K要約は役に立ち	2998 ※K要約	2998 K記事の翻訳	2998 K記事の要約	2998 K記事はai	2998 K翻訳	2998 K見出しはai	3000 K動画はお住まいの地域	3000 K動画は、お住まいの地域	3000 K動画は現在ご利用	3000 K動画はご覧いただけません	3000 K動画は再生できません	3000 K動画は公開を終了	3010 K記事は	3010 K記事の誤り
""", 'ご': """
ご意	42 K見・情報提供は	2975 K見・ご感想
ご質	73 K問は
""", 'ま': """
まだ	33 Kコメント
""", 'も': """
もっ	2983 Kと見る:	3019 【Kと読む】
""", 'ア': """
アプ	14 Kリで	14 Kリを	14 Kリから	14 Kリなら
""", 'エ': """
エラ	3052 Kーが発生しました
""", 'オ': """
オリ	3019 【Kジナル記事】
""", 'コ': """
コメ	6 Kント	28 Kントは	28 Kントの内容
""", 'ト': """
トッ	99 Kプ＞	99 Kプページ＞	99 Kプ>	99 Kプ >	99 Kプ '
""", 'フ': """
フォ	13 Kロー
""", 'プ': """
プレ	3000 Kーヤーを読み込	3024 【Kゼント】	3024 Kゼント応募
""", 'ペ': """
ペー	3053 Kジ#/#
""", 'ホ': """
ホー	99 Kム＞	99 Kム>	99 Kム >	99 Kム '
""", 'メ': """
メー	2955 Kルアドレスの形式が	2955 Kルアドレスが正しくありません
""", '一': """
一覧	3019 【K】
""", '下': """
下載	14 K	5278 Kapp	5278 K應用程式
下载	14 K	5278 Kapp	5278 K应用
""", '以': """
以上	5321 K内容由ai
以下	5389 K内容由ai
""", '作': """
作っ	60 Kてみ
作者	5314 K:	5314 (K	5314 K係	5314 K为	5314 K為
""", '你': """
你做	60 K了吗
你可	5296 K能會喜歡:	5346 K能想看:
你有	5307 K线索
你覺	5323 K得這篇
你觉	5323 K得这篇
你认	67 K识
你试	60 K过
""", '來': """
來源	5314 K:
""", '允': """
允许	69 K转载
""", '內': """
內容	5321 K由ai
""", '公': """
公式	13 K	14 Kアプリ
""", '关': """
关注	13 K我们	5285 K微信公众号	5285 K官方微信
""", '内': """
内容	5321 K由ai
""", '再': """
再生	3004 K速度
""", '写': """
写真	2983 【K】	2983 K:	2985 K特集:	3019 【Kを見る】	3019 【Kギャラリー】	3053 K #/#	3053 K#/#	3053 K # / #
""", '出': """
出典	2993 K:
出现	5385 K问题
出錯	5385 K了
出错	5385 K了
""", '分': """
分享	4 K到	4 K至	4 K本文	4 K这篇	4 K此
""", '前': """
前回	3019 【K】	3019 Kの記事:
""", '剩': """
剩余	5356 K字数
剩餘	5356 K字數
""", '加': """
加入	13 K我们的	13 K我們的	5305 K	5341 K
""", '動': """
動画	2983 【K】	2985 K:	2985 【K】	3000 Kプレーヤーを読み込	3000 Kプレイヤーを読み込	3019 【Kを見る】
""", '升': """
升級	5341 K
升级	5341 K
""", '原': """
原文	5345 K刊于	5345 K刊於
""", '参': """
参与	5325 K我们的
参考	70 Kになった	2983 K:
""", '參': """
參與	5325 K我們的
""", '发': """
发现	8 K错误	45 K文章	45 K有误	5324 K错误
发生	5385 K错误
""", '取': """
取材	2993 K・文	2993 K・執筆
""", '另': """
另请	5296 K参阅
""", '可': """
可以	5306 K在x上
可自	69 K由转载
""", '合': """
合わ	2983 Kせて読みたい:
合成	3000 K音声で読み上げ	3000 K音声による読み上げ
""", '同': """
同场	5296 K加映:
同場	5296 K加映:
""", '問': """
問問	5321 K我們的ai
問題	3052 Kが発生しました
""", '喜': """
喜欢	70 K这篇	5264 K作者	5264 K这篇文章
喜歡	70 K這篇	5264 K作者	5264 K這篇文章
""", '執': """
執筆	2993 K:	2993 K/
""", '報': """
報名	5329 K參加
""", '填': """
填写	5325 K问卷
填寫	5325 K問卷
""", '如': """
如发	5324 K现
如有	5307 K线索	5307 K線索	5316 K新聞線索,	5316 K新聞線索請
如果	5307 K您有相关线索	5307 K你掌握	5307 K您掌握	5313 K您有
如發	5324 K現
""", '官': """
官方	5285 K微信:	5285 K微信公众号:
""", '審': """
審校	5314 K:
""", '对': """
对本	74 K文有疑问
""", '广': """
广告	87 K:	87 【K】
""", '広': """
広告	87 K:	87 【K】
""", '廣': """
廣告	87 (K)
""", '延': """
延伸	5296 K閱讀	5296 K阅读	5296 K閱讀:	5296 【K閱讀】	5299 【K閱讀】	5299 【K阅读】	5346 K阅读:
""", '开': """
开启	5278 K通知	5278 K推送通知
""", '引': """
引用	2993 K元:
""", '当': """
当社	13 Kの
""", '影': """
影片	5299 K/	5346 K:
影音	5299 K/	5299 【K】	5346 K:
""", '役': """
役に	70 K立った
""", '往': """
往下	5346 K看更多:
""", '微': """
微信	5278 K扫	5285 K公众号:
""", '您': """
您对	5323 K这篇文章
您對	5323 K這篇文章
您有	5307 K线索
您的	28 K评论
您覺	5323 K得這篇
您觉	5323 K得这篇
您认	67 K识
您试	60 K过
""", '情': """
情報	42 K提供は編集部
""", '感': """
感謝	5275 K您的訂閱
感谢	5275 K您的订阅
""", '打': """
打开	14 K	5278 K微信
打賞	5264 K作者
打赏	5264 K作者
""", '扩': """
扩展	5296 K阅读:
""", '扫': """
扫一	5278 K扫
扫描	5278 K二维码关注	5305 K
扫码	5305 K
""", '投': """
投票	5325 K:
投稿	28 Kは
""", '报': """
报名	5329 K参加
报料	42 K热线	42 K电话	42 K微信	42 K请
""", '按': """
按讚	5305 K追蹤
""", '掃': """
掃一	5278 K掃
""", '採': """
採訪	5314 K撰文:
""", '推': """
推荐	5296 K阅读	5296 K阅读:	5299 K阅读:
推薦	5296 K閱讀:	5299 K閱讀:
""", '提': """
提供	2993 K:
""", '摘': """
摘要	5321 K由
""", '撰': """
撰文	5314 K:
撰稿	5314 K:
""", '支': """
支持	5339 K
""", '收': """
收听	2 K	5334 K我们的播客	5334 K我们的节目
收聽	2 K	5334 K我們的播客	5334 K我們的節目
""", '文': """
文/	2993 K
文:	2993 K
文・	2993 K
文字	3004 Kサイズ	3004 Kの大きさ
文章	45 K有误	5314 K来源:	5324 K有误	5324 K有誤
""", '新': """
新聞	42 K爆料	5307 K線索
新闻	42 K热线	42 K报料	42 K爆料	5307 K线索热线	5307 K线索
""", '暂': """
暂无	33 K评论
""", '更': """
更多	5296 K:	5296 K新聞:	5296 K內容:	5296 【K新聞】	5296 K相關	5296 K阅读:	5296 K報導:	5296 K报道:	5299 【K新聞】	5299 【K新闻】	5345 K精彩内容	5345 K精彩內容	5345 K内容请	5345 K內容請	5345 K资讯请	5345 K資訊請	5345 K资讯,请	5345 K資訊,請
""", '最': """
最初	32 Kのコメント
""", '有': """
有効	2955 Kなメールアドレスを
有問	73 K題
有料	5307 K要爆
有疑	73 K问
有问	73 K题
""", '未': """
未经	5388 K授权不得转载	5388 K许可不得转载
""", '本': """
本主	77 K题已关闭
本内	5321 K容由ai
本图	5389 K片由ai
本报	42 K热线
本摘	5321 K要
本文	5314 (K作者	5314 K作者	5321 K摘要	5321 K由ai	5321 K由人工智能翻译	5321 K由人工智能生成	5321 K由人工智慧	5345 K章來自	5345 K转载自	5345 K轉載自	5345 K来自微信	5345 K来自公众号	5345 K来自:	5345 K來自:	5388 K受版权保护	5388 K受著作權保護	5388 K原载于	5388 K首发于	5388 K原刊於	5388 K首发于《	5388 K轉載自	5388 K转载自	5388 K轉載自《	5388 K转载自《	5389 K由ai	5389 K由人工智能	5389 K由 ai	5389 K由人工智慧	5389 K使用ai	5389 K经ai
本翻	5389 K译由ai	5389 K译由人工
""", '来': """
来发	32 K表第一
来源	5314 K:
""", '校': """
校对	5314 K:
""", '構': """
構成	2993 K・文
""", '次': """
次に	2983 K読む:
次の	3019 Kページ:	3019 【K記事】
次ペ	3019 Kージ:
""", '欢': """
欢迎	13 K关注	69 K转载	5305 K加入	5306 K在	5306 K关注	5307 K提供线索	5307 K投稿	5316 K提供照片	5316 K提供新闻线索	5316 K爆料:
""", '歡': """
歡迎	13 K追蹤	69 K轉載	5305 K加入	5306 K在	5307 K提供線索	5307 K投稿	5316 K提供照片	5316 K提供新聞線索	5316 K爆料:
""", '正': """
正し	2955 Kいメールアドレスを
""", '此': """
此主	77 K题已自动关闭
此图	5389 K片由ai
此摘	5321 K要	5389 K要由ai	5389 K要由 ai
""", '测': """
测一	5325 K测:
""", '測': """
測一	5325 K測:
""", '点': """
点击	5296 K查看	5296 K阅读:	5334 K观看视频	5334 K收听本	5334 K收听节目	5334 K收听完整
点我	5305 K加入
""", '熱': """
熱門	5346 K新聞:
""", '爆': """
爆料	42 K热线	42 K電話	42 K專線	5307 K请	5307 K請
""", '版': """
版权	5388 K声明:	5388 K所有,	5388 K所有 ©
版權	5388 K聲明:	5388 K所有,
""", '特': """
特集	2985 K:	2985 【K】
""", '用': """
用微	5278 K信扫
""", '画': """
画像	2983 【K】	3019 【Kを見る】	3053 K#/#	3053 K #/#	3053 K # / #
""", '留': """
留言	6 K
""", '発': """
発现	45 K错误
""", '發': """
發現	8 K錯誤	45 K有誤	5324 K錯誤
發生	5385 K錯誤
""", '皆': """
皆さ	34 Kんはどう
""", '相': """
相关	5296 K阅读	5296 K新闻	5296 K报道:	5296 K阅读:	5299 【K报道】	5299 K报道:	5346 K新闻:	5346 K文章:
相關	5296 K新聞	5296 K報導	5296 【K新聞】	5296 K閱讀:	5299 【K報導】	5299 K報導:	5346 K新聞:	5346 K文章:	5346 K報導:
""", '看': """
看更	5296 K多:	5299 【K多】
""", '確': """
確認	5275 K信已寄至	5275 K信已寄到	5275 K信已寄送
""", '立': """
立即	5305 K加入	5325 K报名	5325 K報名
""", '筆': """
筆者	2993 Kプロフィール
""", '編': """
編輯	5314 K:
編集	42 K部への情報提供
""", '线': """
线索	5307 K征集
""", '编': """
编辑	5314 K:	5314 (K:
""", '聽': """
聽我	5334 K們的podcast
""", '自': """
自動	3000 K音声で読み上げ
""", '著': """
著者	2993 Kプロフィール
""", '要': """
要約	27 Kは
""", '覺': """
覺得	70 K有用
""", '觀': """
觀看	5334 K上方影片
""", '观': """
观看	5334 K上方视频
""", '视': """
视频	5346 K:
""", '觉': """
觉得	70 K有用
""", '訂': """
訂閱	5275 K成功	5341 K	5352 K本報	5352 K我們	5352 K本刊
""", '記': """
記事	8 Kの誤り	2975 Kの間違いを見つけ	2975 Kの誤りを見つけ	2975 Kに関するお問い合わせ	2975 Kへのご意見	3010 Kの誤り	3010 Kに誤り
記者	2993 Kのプロフィール
""", '評': """
評論	6 K
""", '試': """
試し	60 Kてみ
""", '詳': """
詳し	2983 Kくはこちら
""", '誤': """
誤り	45 Kを見つけ	45 Kにお気づき	2975 Kにお気づき
誤字	8 K	45 K脱字
""", '読': """
読者	3024 【Kプレゼント】	3024 Kプレゼント
""", '請': """
請作	5264 K者喝
請我	5264 K喝杯咖啡	5264 K們喝杯咖啡
請支	5339 K持
請至	5275 K信箱
請輸	5275 K入正確的電子	5275 K入有效的電子
""", '讚': """
讚賞	5264 K作者	5264 K支持
""", '订': """
订阅	5275 K成功	5341 K	5352 K本报	5352 K我们	5352 K本刊	5352 K本公众号	5352 K手机报
""", '评': """
评论	6 K	28 K
""", '试': """
试过	60 K了吗
""", '该': """
该主	77 K题已关闭
""", '请': """
请作	5264 K者喝
请到	5275 K邮箱
请我	5264 K喝杯咖啡	5264 K们喝杯咖啡
请支	5339 K持
请输	5275 K入正确的邮箱	5275 K入有效的邮箱	5275 K入有效的电子
""", '責': """
責編	5314 K:
""", '資': """
資料	5314 K來源:
""", '質': """
質問	73 Kは	73 Kがある方は
""", '贊': """
贊助	5339 K
""", '责': """
责任	5314 K编辑:	5314 (K编辑
责编	5314 K:
""", '赞': """
赞助	5339 K
赞赏	5264 K作者	5264 K支持
""", '転': """
転載	69 K歓迎	69 K自由	69 K可
""", '轉': """
轉載	69 K請註明
""", '转': """
转载	69 K请注明
""", '还': """
还可	5356 K输入
""", '这': """
这个	5322 K摘要
这段	5322 K摘要
这篇	9 K文章	53 K调查	53 K报道	5322 K文章
""", '追': """
追蹤	13 K我們
""", '這': """
這段	5322 K摘要
這篇	5322 K文章
""", '連': """
連載	2985 K:
""", '還': """
還可	5356 K輸入
""", '采': """
采写	5314 K:
""", '長': """
長按	5305 K
""", '长': """
长按	5305 K
""", '開': """
開啟	5278 K通知	5278 K推播通知
""", '間': """
間違	45 Kいを見つけ	45 Kいにお気づき
""", '関': """
関連	2983 K記事	2983 K記事:	2983 【K記事】	2983 K:	2983 【K】	2985 K動画:	2985 K特集:	3019 【K写真】
""", '閱': """
閱讀	5296 K更多
""", '问': """
问问	5321 K我们的ai
""", '阅': """
阅读	5296 K更多
""", '面': """
面白	70 Kかった
""", '首': """
首頁	99 K>	99 K＞	99 K >	99 K '
首页	99 K>	99 K＞	99 K >	99 K '
""", '馬': """
馬上	5325 K報名
""", '马': """
马上	5325 K报名
""", '點': """
點我	5305 K加入
點擊	5296 K查看	5296 K閱讀:	5334 K觀看影片
""", '같': """
같이	3106 K 보기:	3208 K 읽으면 좋은 기사	3208 K 읽으면 좋은 글
""", '관': """
관련	3106 K 기사:	3144 K 기사 :	3144 [K 기사]	3144 K 기사-
관련기사	3106 K	3106 K:	3106 [K]	3144 K :
""", '광': """
광고	87 K:	87 [K]	87 (K)	3172 K 차단을 해제
광고차단을	3172 K 해제
""", '괜': """
괜찮아요	3096 K, 웹으로	3096 K. 웹으로
""", '구': """
구독	13 K
""", '궁': """
궁금한	73 K 점은	73 K 점이
""", '기': """
기계음으로	3129 K
기사	2 K 듣기	42 K 제보	3127 K #줄 요약	3134 K 주소가 복사
기사에	74 K 대해 궁금	3137 K 오류가
""", '네': """
네이버	13 K
""", '다': """
다음	3144 K 기사:
""", '당': """
당신의	3136 K 선택은
""", '댓': """
댓글	6 K
댓글은	28 K
댓글이	6 K
""", '더': """
더	3106 K 읽기:
더보기	3106 [K]	3106 K:
""", '도': """
도움이	70 K 되셨다면
""", '독': """
독자	3136 K 설문에	3136 K 설문조사에
""", '드': """
드셔	60 K 보셨나요
""", '링': """
링크가	3134 K 복사되었습니다	3134 K 복사됐습니다
""", '만': """
만들어	60 K 보셨나요
""", '많': """
많이	3144 [K 본 기사]
""", '모': """
모바일	3096 K 웹으로 볼게요	3096 K 웹으로 계속
모바일웹으로	3096 K 볼게요
""", '문': """
문제가	3184 K 발생했습니다
""", '발': """
발견	8 K错误
""", '본': """
본	3127 K 요약은
본문	3134 K url 복사
""", '사': """
사진	3185 K #/#	3185 K # / #
사진출처	3150 K:
""", '생': """
생성형	3127 K ai가 요약
""", '선': """
선택	3182 (K) 개인정보	3182 [K] 개인정보	3182 (K) 광고성	3182 [K] 광고성
""", '설': """
설문에	3136 K 참여하세요
""", '아': """
아직	33 K 댓글
""", '애': """
애드블록을	3172 K 해제
""", '앱': """
앱	14 K
앱을	14 K
""", '여': """
여러분은	3136 K 어떻게 생각
여러분의	34 K 생각
""", '영': """
영상	3106 [K]
""", '오': """
오류가	3184 K 발생했습니다
오류를	8 K
오타가	45 K
오타를	45 K
오탈자가	45 K
오탈자를	45 K
""", '원': """
원활한	3172 K 이용을 위해	3172 K 서비스 이용을 위해
""", '웹': """
웹으로	3096 K 볼게요
""", '유': """
유익했다면	70 K
""", '이': """
이	9 K 기사	53 K 취재에는	53 K 기사에는	77 K 주제는 닫혔	3127 K 요약은 ai	3127 K 요약이 도움	3127 K 기사는 인공지능	3127 K 기사는 ai	3127 K 번역	3129 K 음성은 ai	3137 K 기사가 도움이	3137 K 기사를 어떻게	3137 K 뉴스에 대한 의견	3137 K 기사에 대한 의견
이미지	3185 K #/#	3185 K # / #
이슈	3144 [K]
이어	3106 K 읽기:
""", '인': """
인공지능	3129 K 음성으로	3129 K(ai) 음성
인기기사	3144 [K]
""", '일': """
일시적인	3184 K 오류가
""", '자': """
자료출처	3150 K:
""", '잘': """
잘못된	45 K 내용
""", '재': """
재미있게	70 K 읽으
""", '제': """
제보	42 K 전화	42 K 메일
제보하기	42 K
""", '주': """
주변에	67 K
주소가	3134 K 복사되었습니다
""", '지': """
지금	3157 K 플레이:
""", '질': """
질문은	73 K
""", '첫': """
첫	32 K 댓글	32 K 번째 댓글
""", '추': """
추천	3106 K 기사:
추천기사	3144 [K]
""", '출': """
출처	3150 K:	3150 K :
출처를	69 K 밝히면	69 K 밝히고
""", '카': """
카카오톡	13 K	42 K 제보
""", '페': """
페이지	3185 K #/#
""", '필': """
필수	3182 (K) 개인정보	3182 [K] 개인정보	3182 (K) 이용약관	3182 [K] 이용약관
""", '함': """
함께	3106 K 볼 만한 기사:	3106 K 보면 좋은 기사:	3144 [K 읽기]	3208 K 읽으면 좋은 기사	3208 K 읽으면 좋은 글	3208 K 보면 좋은 기사
""", '핫': """
핫클릭	3144 [K]
""", '해': """
해	60 K 보셨나요
""", '홈': """
홈	99 K>	99 K >	99 K '
""", '화': """
화보	3106 [K]
"""}

CONTAINS = {',': """
,说:	5413 K
""", '@': """
@我	63 K
""", 'a': """
abonați	81 K-vă	4160 K-vă	4164 K
abonații	51 K pot	4161 K noștri
abonează	81 K-te	4040 K-te pentru	4047 K-te pe youtube	4160 K-te
abonné	51 en tant qu'K	2071 pas encore K	2074 déjà K	2077 en tant qu'K
abonnés	2071 réservé à nos K	2074 réservé aux K	2265 nos K	2268 K
abonējiet	81 K	3345 K
actualisé	102 cet article a été K
actualité	2088 l'essentiel de l'K	2102 suivez l'K	2102 suivez toute l'K	2102 retrouvez toute l'K	2137 couvre l'K
actualizată	102 știrea a fost K
acționari	4125 fără K
adatkezelési	2520 K tájékoztató
adhérent	81 devenez K
adhérez	81 K
admitió	1733 K
adomány	2632 K
adományoddal	2628 K
adományok	2632 K
adományozz	2628 K
adományozzon	2549 K itt
advirtió	1733 K
adód	2630 K #
adója	2549 K #
adăugat	4163 a K
affichée	61 e-mail ne sera pas K
affiliatelänkar	38 K	75 K	4694 K	4726 K
affilié	38 lien K	75 lien K
affiliés	38 liens K	75 liens K
affirmé	2267 a K
afiliación	38 enlaces de K	75 enlaces de K
afirmó	1733 K
afișată	61 email nu va fi K
agregó	1733 K
aicināja	3348 K
aizsargātas	3287 visas tiesības K
aiškino	3281 K
ai가	3189 K 작성	3189 K 생성	3189 K 요약	3189 K 번역
ai로	3189 K 작성	3189 K 생성
ai를	3189 K 활용해
ajouté	2267 a K
ajută	4160 K-ne
ajánld	2628 K fel
aktualizovaný	102 článok bol K
aktualizován	102 článek byl K
aktérů	102 jména K
alkalmazás	2513 töltsd le az K
alkalmazásban	2547 az K
alkalmazást	2547 K
alkalmazásunk	2629 K
alkalmazásunkat	2513 töltse le K
alkalmazásunkban	85 K
alăturat	4064 s-a K echipei
alăturați	52 K-vă
alătură	52 K-te lor	52 K-te
améliorer	2163 aidez-nous à K
analytička	537 je K
anhören	3 artikel K	3 text K	3 beitrag K	904 jetzt K:
anketě	557 naší K	557 v K
ankietę	36 naszą K	3756 naszą K	3756 krótką K
ankstesnėje	102 K versijoje
anmäl	4773 K dig till vårt	4773 K dig till våra
anmäla	4641 genom att K dig	4689 genom att K dig
annoncé	2267 a K
annoncør	728 betalt af en K	728 betalt af K
annonslänkar	38 K	75 K	4694 K	4726 K
annonsör	4705 betalt av en K	4705 betald av en K
annonsør	3627 betalt av en K
anterioară	102 versiune K a
antérieure	102 version K de cet
anunció	1733 K
anunțat	4163 a K
använder	4656 vi K cookies	4657 K kakor
anúncio	3934 após o K	3934 depois do K
anúncios	71 sem K	4031 sem K
apelował	3847 K
apelowała	3847 K
aplicació	85 a la nostra K
aplicación	85 en nuestra K	1559 descarga la K	1559 descarga nuestra K
aplicația	85 în K noastră	4048 descarcă K	4160 descarcă K noastră	4160 descarcă gratuit K	4160 descarcă K și	4161 K noastră
aplikacją	85 z naszą K
aplikację	3709 pobierz naszą K	3710 pobierz K	3710 ściągnij K	3779 naszą K
aplikací	85 s naší K
aplikácii	85 v našej K	4456 našej K
aplikáciu	4456 mobilnú K	4456 K
aportació	495 la teva K
aportación	1605 tu K	1639 haz tu K
apoyá	1730 K
applikációnk	2547 K
applikációnkat	2547 K
applikációnkban	85 K
apsolīja	3348 K
apóyanos	1605 K	1730 K
apóyenos	1605 K	1730 K
apúntate	1531 K a	1552 K a nuestra	1552 K gratis	1730 K gratis
apărat	4163 s-a K
arkadaşina	50 K gönder
arkadaşiniza	50 K gönderin
arkadaşinla	4910 bir K paylaş
artykuł	16 darmowy K	21 cały K	3697 podoba ci się ten K	3757 nasz K do końca	3777 ostatni darmowy K	3845 ten K
artykułu	102 do K dodano
artykuły	16 darmowe K
artykułów	16 darmowych K
artículo	16 K gratis	21 leer este K	21 leer el K	1532 te ha gustado este K	1542 regala este K	1542 regalar este K	1548 último K gratis	1548 te queda # K	1642 y lee este K	1723 K	1724 #% del K	1724 # % del K	1724 #% de este K	1724 # % de este K	1731 este K
artículos	16 K gratis	1548 K gratis este mes	1548 te quedan # K	1548 límite de K	1723 K
aseguró	1733 K
associés	2111 cookies K à ce contenu
assuré	2267 a K
asszisztensünk	64 virtuális K
asumă	31 nu își K
atsiųsime	58 K jums
ausgewählt	959 produkte unabhängig K
autentificați	25 K-vă
autentifică	25 K-te	4040 K-te pentru
autorização	3913 sem K prévia e expressa
autorką	3748 kontakt z K
autorská	539 K práva
avertizează	4163 K
avísanos	1730 K
ayúdanos	1605 K	1730 K a
açikladi	4992 K
açin	4910 K
añadió	1733 K
año	1732 al K
""", 'b': """
bağirdi	4992 K
bağirdilar	4992 K
bağiriyor	4992 diye K
bağiriyordu	4992 K
bağiş	4989 K yap	4993 K
bağişiniz	4989 K
bağlantilari	75 satiş ortakliği K	4903 satiş ortakliği K
başlayan	4909 tl'den K
başvurun	4910 K
behält	30 K sich vor	30 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4630 vi K ditt stöd	4773 vi K din hjälp
beiträge	59 neue K per mail	1031 K
beiträgen	1031 K
bekapcsolása	2513 értesítések K
beløb	796 fast K
beløp	3692 gi et K	3694 fast K
bemängeln	1041 K
bemängelt	1041 K
benötigen	0 hilfe K
berätta	68 K för oss	68 K din
berättade	4776 K
berättar	4776 K
bestätigen	824 K sie ihre
bestätigungslink	950 K
bestätigungsmail	824 K	950 K
betalvägg	4777 K
bezpečí	103 linka K	103 linku K
bezplatný	577 poslední K článek	4450 náš K webinár	4473 posledný K článok
bezplatných	4459 K článkov
bezpłatne	3762 K konto
bezpłatny	3753 nasz K webinar	3777 ostatni K artykuł
bezpłatnych	3762 limit K
beágyazott	2589 egy K tartalom látható	2589 egy K tartalom található
beállításai	2588 cookie-K miatt
beállítások	2588 cookie-K miatt	2588 cookie K miatt	2588 süti K miatt
beğendiyseniz	4990 bu haberi K	4990 bu yaziyi K
biết	5260 cho K
blokovač	609 K reklam
blokování	528 K reklam	609 K reklam
blokującego	3811 programu K reklamy
blokującej	3811 wtyczki K reklamy
blokujący	3811 program K reklamy
blokującą	3811 wtyczkę K reklamy
blokátor	609 K reklam
bohaterów	102 imiona K
boletín	79 el K	79 al K	79 nuestro K	1552 recibe el K	1552 nuestro K	1557 K diario	1730 recibe el K	1731 nuestro K	1734 K
boîte	80 dans votre K mail	80 dans ta K mail	80 dans votre K	2082 dans votre K mail	2082 dans votre K e-mail
brezplačen	4573 zadnji K članek
brezplačne	4560 K članke
brezplačni	4553 naš K webinar	4573 zadnji K članek
brezplačnih	4560 K člankov
bronił	3847 K się
brzmiał	3847 K
brzmiała	3847 K
brzmiało	3847 K
butlletí	418 subscriu-te al K	418 el nostre K	496 el nostre K	499 K
buzdított	2631 K
buzdította	2631 K
buzón	80 en tu K	1555 en tu K
bájate	1730 K la app
báo	5178 là nhà K
bölümünde	86 yorum K
bönföll	4776 K
böngésző	11 a K
böngészője	11 az ön K
bötfällde	4776 K
bønfaldt	797 K
bønn	3544 vi har en K til deg
bønnfalt	3695 K
bústia	441 a la teva K
bülten	4899 e-K	4993 K
bültene	4850 K abone	4850 K kayit	4850 K kaydol
bülteni	4899 haber K
bültenimiz	79 K	4990 K
bültenimize	79 K	79 e-K	4850 K	4989 K	4990 K
bültenine	4899 K
błagał	3847 K
błagała	3847 K
bạn	50 gửi cho K bè	5152 hộp thư của K	5197 sự ủng hộ của K	5257 mời K	5257 cần sự ủng hộ của K	5257 nhờ sự ủng hộ của K
bằng	5207 K văn bản của báo
""", 'c': """
caffè	2815 un K
café	55 me paga um K	1606 un K	1639 un K al mes	2140 un K
caractères	2163 limitées à # K
catedrática	1602 es K
catedrático	1602 es K
celého	507 pro čtení K
cercetătoare	4064 este K
cercetător	4064 este K
changés	102 prénoms ont été K
chaîne	2265 notre K
chefredaktör	4679 är politisk K	4679 är K
chefredaktør	705 er K
chuyện	5176 bạn có câu K
chép	5171 cấm sao K bài	5207 mọi sao K
chính	102 đính K	5161 K sách bảo mật
chúng	39 nhắn cho K tôi	39 viết cho K tôi	39 liên hệ với K tôi	39 gửi cho K tôi	39 gửi về cho K tôi	39 kể cho K tôi	39 chia sẻ với K tôi	40 phóng viên của K tôi	58 K tôi gửi bạn	58 K tôi gửi đến bạn	58 K tôi gửi tới bạn	68 nhắn cho K tôi	68 viết cho K tôi	68 gửi cho K tôi	68 gửi về cho K tôi	68 kể cho K tôi	68 chia sẻ với K tôi	68 hãy kể với K tôi	68 kể với K tôi	5152 bản tin của K tôi	5155 theo dõi K tôi	5176 cho K tôi qua	5176 liên hệ với K tôi qua	5176 hãy liên hệ với K tôi	5257 ủng hộ K tôi	5257 K tôi cần sự giúp đỡ	5257 giúp K tôi	5257 theo dõi K tôi	5257 hãy gửi cho K tôi	5257 hãy liên hệ với K tôi	5257 hãy báo cho K tôi	5258 K tôi trên	5258 của K tôi	5258 cho K tôi
chọn	5257 hãy bình K
cikkből	2627 K #
cikkéből	2627 K #
cikkünk	2629 minden K
cikkünkhöz	2629 minden K
collecté	2085 est K par
collectée	2085 est K par
collectées	2085 sont K par
comentário	7 deixe seu K	7 deixar um K	22 login para publicar um K
comentários	86 nos K	3895 nos K
comentó	1733 K
comisión	1628 recibir una K
comissió	436 rebre una K
comissão	3933 receber K	3933 receber uma K
commerciële	3448 K partner
communauté	2148 K whatsapp	2148 K signal
compártela	26 K	50 K
compártelo	26 K	50 K
comunità	2846 parte della nostra K
condamné	2267 a K
condiții	4051 termeni și K
confidentialité	2115 politique de K
confidențialitate	4051 politica de K
conférences	2137 est maître de K
connecté	2117 vous devez être K
contactați	39 K-ne	68 K-ne
contactează	39 K-ne	68 K-ne
conteúdo	10 este K	10 K externo	3860 acesse todo o K	3923 ao exibir este K	3923 ao ver este K
contribuição	3915 com a sua K	4030 sua K é essencial
contáctanos	39 K
contáctenos	39 K
contém	102 K cenas
contó	1733 K
conversación	1580 participar en la K
conținut	10 acest K	4040 K doar pentru abonați
conținutului	4060 preluarea K
cookieinställningar	4654 K	4681 K
corespondentă	4064 este K
corrección	102 K:
correção	102 K:
corrigé	102 article a été K
creează	4160 K un cont pentru a citi
csatornájára	2537 viber-K
csatornánk	2629 K
csatornánkhoz	2537 telegram-K	2537 whatsapp-K
csatornánkra	2537 youtube-K	2628 iratkozz fel K	2628 iratkozzon fel K
csábított	2631 K
cuéntanos	39 K	68 K	1580 K en	1730 K
cuéntenos	39 K	68 K
czytać	3703 aby K dalej	3703 żeby K dalej	3844 chcesz K dalej
czytelników	37 naszych K	3757 opiniami K	3768 z wpłat K	3768 dzięki wsparciu K	3785 K	3845 naszych K	3845 z wpłat K
câmpurile	61 K cu steluță
cântau	4163 K
címével	2572 e-mail-K
cùng	52 hãy tham gia K họ
của	5181 là cây bút K	5258 độc giả K
""", 'd': """
danişmanliği	4904 yatirim K kapsaminda değildir	4904 yatirim K hizmeti
daní	4464 # % z K	4464 #% z K
darbą	3279 mūsų K
darowiznę	3701 przekaż K	3844 przekaż nam K	3844 przekaż K na
datenschutzerklärung	850 unserer K	1039 unserer K	1039 unsere K
datenübertragung	892 der K zu
dați	63 K-mi tag
debatindlæg	706 send dit K	706 skrive et K
debatredaktør	705 er K
debattredaktør	3600 er K
debattør	705 er K
declaró	1733 K
decía	1733 K
demandé	2267 a K
denmişti	4992 K
denunció	1733 K
dependență	89 jocurile de noroc pot crea K
descrições	102 contém K
descárgate	1559 K la	1559 K nuestra
destekçimiz	4910 K olun	4989 K olun
desteğiniz	4989 K
desteğinizle	4990 K
desteğiyle	19 okurlarin K	4885 yapay zeka K	4901 K ayakta	4915 yapay zeka K
değildir	31 sorumlu K
değiştirildi	102 isimler K
değiştirilmiştir	102 isimler K
difficoltà	0 in K
difícil	103 passar por um momento K
dimineață	18 în fiecare K
diskutovať	4455 K môžu
disponível	3871 K no google play
doação	3856 faça uma K	3915 sua K	4030 sua K	4030 faça uma K	4034 K
doações	4034 K
dodał	3847 K
dodała	3847 K
dodává	646 K
događaj	4351 naš K
domagał	3847 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	495 fes una K	499 K
donación	1537 haz una K	1537 tu K	1605 tu K	1605 una K	1730 tu K	1730 haz una K	1734 K
donația	4160 K ta
donație	4160 fă o K	4164 K
donații	4164 K
donează	91 K cât poți	4160 K acum
doplněn	102 článek byl K
doporučil	646 K
doporučila	646 K
doporučovala	646 K
dopuštenja	4362 bez K
doradzał	3847 K
dorzuć	3844 K się
dostawać	3778 chcesz K
dostávajte	4479 K
dostávat	578 chcete K	606 chcete K zprávy
dostávať	4474 chcete K
dostávejte	584 K
dostęp	81 kup K	3703 masz już K	3762 pełny K do	3762 wykup K	3844 kup K
dostępny	3703 artykuł K tylko
dotazník	558 krátký K	4454 krátky K
dotazníka	4454 nášho K
dotazníku	557 našeho K	558 krátkého K
dowolną	3846 K kwotą
dočtete	565 více se K
dołóż	3844 K się
dołącz	52 K do nich	52 K	3715 K do nas na	3844 K do nas	3844 K do grona	3844 K do nich
drastické	102 obsahuje K
draudžiama	3225 K kopijuoti	3225 be leidimo K	3225 be sutikimo K
draudžiamas	3246 be leidimo K
dueños	1672 sin K	1672 ni K
dumneavoastră	11 browserul K
duyệt	11 trình K của bạn
działać	3845 K dalej
dziennikarką	3749 jest K	3826 jest K
dzięki	3845 K wam	3845 K tobie
dziękujemy	3759 K za zapisanie	3759 K za zapis	3844 K, że nas czytasz
där	43 var du K
dåligt	0 mår K	0 mår du K
débloquer	2074 pour K
déclare	2267 K
déclaré	2267 a K
découvrez	2071 K nos offres	2264 K nos offres
déductible	2065 K des impôts	2065 K à #	2266 K
déjanos	7 K tu	78 K tu correo
déjenos	78 K su correo
dénonce	2267 K
déplore	2267 K
déposés	2153 des cookies seront K
désabonner	2082 K à tout moment	2086 K à tout moment	2086 vous K en cliquant
désactiver	2109 K adblock
désactivez	2109 K adblock
désinscription	2086 K à tout moment
désinscrire	2086 K à tout moment	2088 vous K à tout moment
détresse	0 en K
díky	644 K vám
dôvery	103 linku K
dömde	4776 K
dømte	797 K	3695 K
düzeltme	102 K:
děkujeme	643 K, že nás čtete
dřívější	102 K verzi článku
důvery	103 linka K
dụng	5157 tải ứng K	5257 tải ứng K của	5257 hãy tải ứng K	5257 tải ngay ứng K
""", 'e': """
edellyttää	1990 K tunnusta
editörlerimize	40 K
editörüdür	4882 K
editörün	102 K notu
egyetért	44 K?
egyetértesz	44 K?
együttműködésében	2626 K készült
elaboración	1628 no ha participado en la K
electrònic	418 el teu correu K
electrónico	61 correo K no se mostrará	1555 tu correo K	1580 tu dirección de correo K no será publicada
elemző	2540 K
elküldjük	58 K neked	58 K önnek
elolvasásához	2506 a teljes cikk K
elsőként	2548 értesülj K
előfizetés	2632 K
előfizető	2506 már K	2628 legyen K
előfizetőink	51 K	2506 K olvashatják	2551 K számára	2629 K
előfizetők	51 az K	2562 csak K	2632 K
előfizetőknek	2507 csak K	2562 K szól
előfizetőként	51 K
előfizetőnktől	2572 K
emlékeztetett	2631 K
emoțional	102 pot afecta K
endereço	3889 seu K de email não será
engedély	2555 K nélkül tilos
engedélyezze	2519 K a javascript
engedélyezése	2589 tartalmainak K	2589 tartalmak K
engedélyhez	2555 K kötött
enkät	36 vår K
enquête	36 notre K	36 onze K	54 mois sur cette K	54 mois à cette K	54 mois pour cette K	102 pour cette K, nous	2265 cette K	3464 onze korte K	3464 onze K
enquêtent	2265 K pour vous
enquêtes	2265 nos K
ensimmäinen	2053 K kuukausi
enthält	892 dieses element K daten
entraînement	49 K d'ia
entrée	2216 ctrl+K	2216 ctrl + K
enviáselo	50 K
envíala	50 K
envíalo	50 K
envíanos	1730 K
epizódu	4452 K
erată	102 K:
ergänzt	102 text wurde K	102 artikel wurde K
erhvervsredaktør	705 er K
erhältlich	904 shop K	979 im shop K
erişin	4910 K
erklärt	1041 K
erklärte	1041 K
erkände	4776 K
erzähl	39 K es uns	68 K es uns	68 K uns
erzählen	39 K sie uns	39 K sie es uns	68 K sie uns	68 K sie es uns	1038 K sie es weiter
erzählt	68 K uns	1041 K
erzählte	1041 K
escribió	1733 K
escríbanos	39 K	68 K
escríbenos	39 K	68 K	1580 K a	1730 K
estimé	2267 a K
estás	1532 ya que K aquí	1532 ya que K por aquí
etichetați	63 K-mă
etichetează	63 K-mă
etiquétame	63 K
etiquétanos	63 K
etkinleştir	4859 javascript'i K
evästeasetuksesi	1943 K
evästeasetuksiasi	1967 K
evästeasetuksissa	1943 K
evästeasetusten	1943 K
evästeasetustesi	1943 K
evästeet	1967 K	1992 K
evästeitä	1946 K
evästesuostumuksesi	1943 K
evästevalintasi	1943 K
evästevalintojesi	1943 K
existují	568 K díky
experiência	68 conte sua K
explicó	1733 K
expliqué	2267 a K
expérience	68 partagez votre K
extensión	1728 K máxima
externého	4446 K obsahu
externí	550 K obsah
externího	550 K obsahu	550 obsah z K
externý	4446 K obsah
""", 'f': """
favoritkälla	4675 K
faça	4030 K um pix
felelősséget	31 nem vállal K
felhasználása	2554 cikkek K csak	2554 cikk K csak	2554 tartalom K csak	2554 anyagok K csak
felhasználási	2520 K feltételek
felietonistką	3826 jest K
felietonistą	3826 jest K
feliratkozás	2508 K a hírlevélre	2508 hírlevél K
feliratkozásommal	2535 K
feliratkozással	2535 K
felkavaró	102 K
fictício	102 nome K
fictícios	102 nomes K	102 nomes são K
filmări	41 poze și K
filozófus	2540 K
folosește	4051 K cookie
folytatásához	2506 a cikk K
fordítóval	2544 gépi K
forintért	2551 havi # K
formulára	4457 odoslaním K
formulário	4030 inscreva-se no K
formuláře	561 odesláním K
forrásként	2536 kedvenc K
fortæl	68 K os
fortæller	797 K
fotoğraf	41 K ve video
fotoğraflarinizi	41 K
fotóidat	41 K	2523 küldd el K
fotóit	41 K	2523 küldje el K	2523 küldje be K
fotóját	2523 küldje el K
frissítettük	102 K a cikket	102 cikkünket K
frågade	4776 K
früheren	102 K version	102 K fassung
férjen	2628 K hozzá
följ	4648 K oss på	4773 K oss
förbehåller	30 K sig	30 K oss
förbehållna	4671 alla rättigheter K
fördere	1038 K
fördermitglied	81 werden sie K	919 werde K	919 werden sie K
fördern	1038 jetzt K	1038 K sie
föredragen	4675 K källa
föredragna	4675 K källa
föreslog	4776 K
författare	4679 är K och
förklarade	4776 K
förklarar	4776 K
försvarade	4776 K sig
følg	670 K os på	794 K os	3565 K oss på	3692 K oss
første	718 K måned	796 K måned	3614 K måned	3694 K måned
førsteamanuensis	3591 er K
førstelektor	3591 er K
független	2504 támogassa a K	2629 K sajtó
főmunkatársa	2613 K
főszerkesztője	2542 K
""", 'g': """
gadā	3347 K
gazeteciliği	4990 bağimsiz K
gazeteciliğimiz	4990 K
gazetę	3788 kup K
gefällt	950 K ihnen, was sie	950 K dir, was du
gelmişken	4843 buraya kadar K
gespräch	102 K wurde gekürzt
geändert	102 namen K	102 name K	102 namen wurden K
geöffnet	856 wird in neuem fenster K
giovedì	18 ogni K
giáo	5178 là K sư
giúp	0 cần K đỡ
giảng	5178 là K viên
glücksspiel	89 K kann süchtig machen
glücksspiele	89 K können süchtig machen
godišnje	4425 K
gridò	2941 K
gràcies	442 K a gent com tu	496 K a tu
grátis	4032 teste K
grâce	19 K à vous	2062 K à vos dons
gwiazdką	61 pola z K
gärna	4773 vill K höra från dig
går	648 før du K	3544 før du K
gåva	4630 ge en K i dag	4630 ge en K nu	4631 din K	4631 ge en K	4773 din K gör	4773 ge en K i dag	4777 K
gönderdik	4917 size bir e-posta K
gönderin	4910 K
gönderiyoruz	58 size K	58 sana K	58 yazilarini K
göndermeyiz	72 spam K
göra	4774 K mer
göre	4992 K
görün	4910 K
görünmeyecek	61 e-posta adresiniz K
görüntülerinizi	41 K
göster	4910 K
gösterilmeden	4873 kaynak K
gösterilmeyecek	61 e-posta adresiniz K
gösterilmez	61 e-posta adresiniz K
güncellendi	102 haber K	102 yazi K
güncellenmiştir	102 haber K
głosił	3847 K
głosiła	3847 K
głosiło	3847 K
głosuj	3773 K
głosujcie	3773 K
głównej	3764 na stronie K
gương	65 trang K
gửi	50 hãy K	5176 xin K về
""", 'h': """
használ	2519 cookie-kat K	2520 sütiket K
használat	2519 sütik K
hazardní	84 účastí na K hře
hazardných	84 účasťou na K hrách
heißt	1041 K es
helyesbítés	102 K
helyreigazítás	102 K
helyszínen	2523 ott volt a K?
hikâyeni	68 K bizimle
hikâyenizi	68 K bize
hinzufügen	884 bei google K
hirdették	2631 K
hirdetés	12 a K	12 K után
hirdetésblokkoló	2599 K
hirdetésblokkolót	2599 K
historią	68 podziel się swoją K
historička	537 je K
história	68 conte sua K
hjälp	4682 K av ai	4706 K av ai	4773 K oss
hjälper	4773 din gåva K
hjælp	0 brug for K	708 K af ai	708 K fra ai	729 K af ai	794 vi har brug for din K	794 K os
hjælper	794 dit bidrag K
hlásal	646 K
hlásala	646 K
hlásá	646 K
hovorí	4528 K
hozzászólás	22 K küldéséhez
hozzászóláshoz	7 K
hozzászólások	2525 a K nem
hozzászólásokban	86 a K
hozzászólásokért	2525 a K
hozzátette	2631 K
hviezdičkou	61 polia s K
hvězdičkou	61 pole s K
hyödyntäen	1968 tekoälyä K
hágase	81 K socio
hájil	646 K se
hájila	646 K se
häng	4773 K med i
häufiger	884 bei google K
häusliche	0 K gewalt
hävdar	4776 K
håller	44 K du med	44 K du inte med	4713 läsare som K
hævder	797 K
hébergé	2111 ce contenu est K par
hình	102 có chứa K ảnh
híreinket	2572 K
hírekben	2513 a google K	2536 google K
hírlevelére	2535 K
hírlevelünk	79 K	2629 K
hírlevelünket	2535 K
hírlevelünkre	79 K	2508 K	2628 iratkozzon fel K	2628 iratkozz fel K	2629 K
hírlevél	2632 K
hírlevélre	79 K	2628 iratkozz fel a K	2628 iratkozzon fel a K
hó	2630 ft/K
hónap	2551 első K	2630 első K
hören	974 K sie hier.
hører	3605 der du K
hükmetti	4992 K
hüüdis	1802 K
hüüdsid	1802 K
hűségidő	2562 K nélkül
hồng	5206 nhận hoa K
""", 'i': """
iecienītāko	3295 K avotu
iepriekšējā	102 K versijā
ifølge	797 K	3695 K
ihtiyaç	0 yardima K
illimité	2077 accès K	2172 en K
imágenes	41 tus K	102 contiene K
incorporó	1602 se K a
independentă	4161 presa K
independência	4031 a K
indicó	1733 K
indiqué	2267 a K
indrømmede	797 K
indrømmer	797 K
indépendance	2265 notre K
indépendant	2061 soutenez le journalisme K	2265 journalisme K	2265 média K
indépendante	2169 la presse K a	2265 presse K	2265 information K
información	1568 sigue toda la K	1568 siga toda la K	1602 cubre la K	1731 esta K
informację	3748 wyślij K
informações	102 com K de
informațiilor	4060 preluarea K
informováni	606 chcete být K
informó	1733 K
informē	3348 K
ingresá	78 K tu correo
innehåll	4657 externt K	4681 externt K
innehåller	102 K spoilers
innehållet	10 K
innrømmer	3695 K
innrømmet	3695 K
inquiète	2267 s'K
inquérito	36 nosso K
inscrição	3865 cancelar a K
inscríbete	1531 K
inställningar	4654 cookie-K	4654 dina K för cookies	4654 dina K för kakor
insändare	44 K	4680 skicka din K	4680 din K till	4680 skriva en K
intelektą	3233 dirbtinį K	3248 dirbtinį K
inteligencję	3770 przez sztuczną K
inteligencí	570 umělou K
intelligenciával	2544 mesterséges K készült	2564 mesterséges K
introduceți	78 K adresa de email
intégralité	2071 pour lire l'K
investigación	54 meses en esta K	54 meses a esta K	102 para esta K	1731 esta K
investigação	4031 esta K
investigație	4161 această K
investigațiile	4161 continua K
invítame	55 K a un café	55 K un café	1730 K a
invítanos	1730 K a
ismételgette	2631 K
istediğiniz	4849 K zaman iptal	4991 K zaman iptal
izražavaju	4356 komentari K
içeriği	10 K
içeriğin	4884 harici K
içermektedir	102 sahneler K
išorinio	3231 K turinio
""", 'j': """
jautāja	3348 K
javascript가	3166 K
javascript를	3166 K
javasolják	2631 K
jelölj	63 K meg	63 K be
jelöljetek	63 K meg
jesteś	3697 skoro już tu K	3697 skoro tu K
ještě	617 zbývá K
jogász	2540 K
jugé	2267 a K
jurnalistă	4064 este K
jurnaliștii	40 K noștri	4095 K noștri îți trimit	4161 K noștri
jälgi	1799 K meid
jäljellä	1986 ilmaista juttua K	2050 K #%	2050 K # %	2050 #% K	2050 # % K
jäseneksi	81 liity K	2051 liity K
""", 'k': """
kanał	3845 nasz K
kannatusjäseneksi	2051 liity K
kanál	644 náš K
każdego	18 K ranka
každé	18 K ráno
kaže	4426 K
kedykoľvek	4431 odhlásiť sa môžete K
keresőben	2536 google-K
khoản	5149 bạn đã có tài K	5161 điều K sử dụng
không	44 K đồng ý?	61 email của bạn sẽ K hiển thị	72 K spam	5171 K sao chép bài viết	5171 K sao chép nội dung	5171 K sao chép lại
khẳng	5260 K định
kiabált	2631 K
kiabálta	2631 K
kiabálták	2631 K
kiegészítettük	102 a cikket K	102 cikkünket K
kifogásolja	2631 K
kirjeessä	2054 luki K
kiáltott	2631 K
kiáltotta	2631 K
kiáltották	2631 K
kiến	5192 ý K của bạn sẽ	5257 hãy gửi ý K	5257 vui lòng gửi ý K
kliknutím	561 K na
kolačića	4347 K	4377 K
kolačiće	4347 K	4377 K
kolačići	4347 K
komentować	7 K	3735 aby K
komentár	7 pridať K	4455 pridajte K
komentára	4455 pridanie K	4455 vloženie K
komentároch	86 v K
komentárov	86 do K
komentátor	548 je K	548 , K	625 , K
komentátorem	548 je K	625 je K
komentátorka	625 , K
komentátorkou	548 je K	625 je K	4444 je K
komentátorom	4444 je K
komentář	7 přidat K
komentáře	7 pro přidání K	559 vložení K	559 přidání K
komentářích	86 v K
komentářů	22 přidávání K se musíte	86 do K
kommentarsfältet	86 i K
kommentekért	2525 a K
kommenteléshez	7 K
kommenttikentässä	86 K
koneääni	1968 K
konferencję	3753 naszą K
konuştu	4992 diye K	4992 K
kopírovanie	4437 K obsahu bez	4437 K je zakázané
kopēšana	3294 K bez
korespondentką	3749 jest K	3826 jest K
korespondentė	3230 K
korábban	2571 K itt írtunk	2571 K ebben a cikkben írtunk
korábbi	102 cikkünk K
krzyczał	3847 K
krzyczała	3847 K
krzyknął	3847 K
krzyknęła	3847 K
krävde	4776 K
krævede	22 K felter er	797 K
krönikör	4679 är K	4753 är K
kulturalną	3757 K dyskusję
kulturredaktör	4679 är K	4753 är K
kulturredaktør	705 er K	775 er K	3600 er K	3673 er K
kumppanuuslinkkejä	75 K	1980 K
kvíz	557 náš K	4454 náš K
kvíze	4454 našom K	4454 v K
kvízu	557 našem K	557 v K
kyltissä	2054 luki K
kysyivät	2054 K
kávéra	55 hívj meg egy K	55 hívjon meg egy K	2630 K
käsitellään	102 jutussa K
käyttää	1944 tämä sivusto K
käyttöehdot	1975 hyväksyt K
képeidet	41 K
képeit	41 K
kérdezte	2631 K
kérdezték	2631 K
kérdőívünket	36 K
kért	2631 K
kérte	2631 K
kérték	2631 K
kívánt	102 nem K
können	91 geben sie, was sie K	91 geben sie, so viel sie K	1038 K sie uns
könyörgött	2631 K
könyörögtek	2631 K
köszönjük	2628 K, hogy olvasol
kötelező	22 K mezőket
kövessen	2513 K minket	2628 K minket
követelte	2631 K
követelték	2631 K
közgazdász	2540 K
közlése	2563 nélküli K tilos
közreműködésével	2626 K készült
közéjük	52 állj be K	52 álljon be K
közölte	2631 K
kúpte	4525 si K
küldd	50 K el
küldjük	58 K neked
küldünk	58 K neked
kündigte	1041 K an
künstlichen	908 K stimme vorgelesen	908 K stimme vertont
künstlicher	967 mithilfe von K
küpsised	1752 K
küpsistega	1752 K	1771 K
küsis	1802 K
kč	563 za # K	563 od # K	645 od # K
kļūsti	3345 K par
křičel	646 K
křičela	646 K
křičeli	646 K
kể	5260 K
""", 'l': """
labākie	3314 K raksti tavā
lamentó	1733 K
lançait	2267 K
lasītu	3284 lai K tālāk
lasītāji	3346 mūsu K
lasītājiem	3346 mūsu K
lejupielādē	3345 K
lelkisegély	103 K
leverandør	3602 ekstern K
leverantör	4681 extern K
leído	1642 has K tus #
leírásokat	102 K tartalmaz
licencí	48 K cc	48 cc-K
licença	48 K cc
licența	48 K cc
lietotnē	3304 K
linkistä	1979 lisää tästä K
lisenssillä	48 K
lisäsi	2054 K
llicència	48 K cc
lucrează	4064 K în presă
lunedì	18 ogni K
lună	4162 pe K
luận	7 để bình K	86 phần bình K	102 từ chối bình K	5149 đăng nhập để bình K	5192 bình K của bạn sẽ	5257 đăng nhập để bình K
lájkolj	2513 K minket
lákal	646 K
läget	4690 koll på K
lähdet	1919 ennen kuin K
lähetä	50 K se
lähetämme	58 K sinulle
lämna	78 K din mejl	78 K din e-post
läsa	4693 du kan K mer	4693 kan du K mer	4693 K mer om	4770 #% kvar att K	4770 # % kvar att K	4774 fri att K
läsare	37 våra K	4691 våra K	4774 våra K
läsarna	19 tack vare K
läser	4773 tack för att du K
läsning	1 min K
läsningstid	1 K
lästid	1 K
låst	733 K for	3632 K for	4710 K för
læser	794 tak fordi du K
læserbrev	44 K	706 skrive et K	706 send dit K
læsere	37 vores K	795 vores K
læseres	717 vores K støtte
læserne	19 takket være K
læsetid	1 K
læsning	1 min K
límite	1548 K de notas
límites	1542 sigue leyendo sin K
lòng	5176 vui K gửi về	5257 vui K gửi về
löd	4776 K
lød	797 K	3695 K
lūdza	3348 K
lập	5196 ủng hộ báo chí độc K	5258 báo chí độc K
""", 'm': """
magyarázta	2631 K
mailovú	4457 e-K adresu
mainoslinkkejä	38 K	75 K	1980 K
manhãs	18 todas as K
markedsføringscookies	677 K
marqués	61 champs K d'une étoile
masintõlke	1754 K abil
materiał	10 ten K
matéria	21 ler esta K	3860 esta K é só	3947 para ler esta K	4026 #% desta K	4026 # % desta K	4026 #% da K	4026 # % da K	4031 esta K
matérias	3914 limite de K	4025 K
matí	495 rep cada K
mawiał	3847 K
mawiała	3847 K
mañana	18 cada K
mañanas	18 todas las K
medmänniska	103 jourhavande K
megbírságolta	2631 K
megbízásából	2626 K készült
megjelenését	2626 K támogatta	2626 K támogatja
megjelenítése	2589 tartalmainak K	2589 tartalmak mindig K
megszakítása	22 válasz K
megváltoztat	102 nevek K
megváltoztattuk	102 nevét K
meidän	2051 tue K
meitä	1977 tukea K	1977 tue K	2051 tue K	2051 auta K
mencióname	63 K
menționat	4163 a K
mesačne	4527 K
mesečno	4425 K	4623 K
mesélte	2631 K
mieltä	44 eri K?	44 samaa K?
miesiąc	3846 za K
miesięcznie	3846 K
minkä	91 anna K voit
miễn	16 bài K phí	5199 hết số bài K phí	5259 dùng thử K phí
mjesečno	4425 K
moderálási	2525 K elveink
modifié	102 article a été K	102 prénom a été K	102 nom a été K
modifiés	102 prénoms ont été K	102 noms ont été K
modération	84 jouez avec K	2163 charte de K	2163 K par la rédaction
mokė	3281 K
mondták	2631 K
mostrarà	61 adreça no es K
mostrará	61 correo no se K	1542 este mensaje se K en
możesz	91 wpłać, ile K
možete	91 dajte koliko K
multó	1733 K
mulțumim	4160 K că ne citești
munkatársa	2542 K	2613 K
munkatársunknak	40 K
munkánk	2629 K
munkánkat	2504 támogasd K	2504 támogassa K	2549 K	2628 támogasd K	2628 támogassa K	2629 K
myönsi	2054 K
másodközlés	2531 K	2554 K
másodközlése	2554 K
märkis	1802 K
määräsi	2054 K
mån	4692 kr/K	4775 kr/K
månad	4635 testa en K	4692 en K för	4773 testa en K	4775 per K	4775 varje K
månaden	4692 första K	4775 i K	4775 första K
månader	4692 K för #	4773 testa # K
månadsgivare	4773 bli K
måned	654 prøv en K	718 i # K	794 prøv en K	796 pr. K	3614 en K for	3692 prøv en K	3694 per K
måneden	796 om K	3694 i K
måneder	718 i # K	3614 K for #
média	2265 notre K
mês	4031 até o fim do K	4032 por K	4032 ao K
mình	55 mời K ly cà phê	63 tag K
míní	646 K
mówi	3847 K
mówili	3847 K
mówił	3847 K
mówiła	3847 K
môžete	4453 článok si K
müşterimiz	4921 K
mācīja	3348 K
mākslīgais	3301 K intelekts
mēnesis	3347 pirmais K
mēnesī	3347 K
mėgstamiausią	3226 K
mėnesį	3280 per K
měsíc	563 první K	645 za K	645 první K
měsíčně	645 K
můžeme	503 díky vám K
můžete	556 článek si K
mạnh	5260 nhấn K
""", 'n': """
nabádal	646 K
nabádala	646 K
naléhal	646 K
namawiał	3847 K
namawiała	3847 K
napisał	3847 K
napisała	3847 K
napiš	39 K nám	68 K nám
napište	39 K nám	547 K nám	580 K na	643 K nám
napísal	4528 K
napíšte	39 K nám	4443 K nám	4443 K, prosím	4476 K na	4525 K nám
naročilo	4559 hvala za K
naročite	81 K se	4533 K se na naše	4621 K se
naročnik	51 kot K	4532 že K
naročnike	4540 samo za K	4540 le za K
naročniki	51 K lahko	4572 lahko berejo le K	4572 berejo samo K	4625 K
naročnikom	4532 dostopen le K	4532 na voljo K	4532 na voljo samo K	4532 na voljo le K	4572 dostopna le K	4572 dostopna samo K	4572 dostopen le K	4572 dostopen samo K
naročnina	4560 K	4625 K
naročnino	4560 z K	4582 z K
narzędzi	3770 przy wsparciu K ai
nastavení	524 kvůli K cookies	524 K cookies	524 K souhlasu	524 vašeho K cookies	524 K soukromí
naujienlaiškio	3238 K
naujienlaiškis	3279 mūsų K	3282 K
naujienlaiškį	3218 mūsų K	3238 K	3278 užsisakykite K	3279 mūsų K
navođenja	4362 bez K izvora
navođenje	4362 uz K izvora
nawoływał	3847 K
načtením	525 K videa	525 K obsahu
našeho	553 do K týmu	553 K e-shopu
našem	4351 K timu
našich	579 K zpráv	4475 K správ
neatkarīgu	3345 atbalsti K
nekünk	39 írj K	39 írjon K	39 írja meg K	39 írd meg K	68 írj K	68 írjon K	68 írja meg K	68 írd meg K	68 meséld el K	2628 segíts K	2628 írjon K	2628 írj K	2628 jelezd K	2629 K adód
nemokamą	3242 K paskyrą
neobmedzený	4430 K prístup
neodpovídá	31 K za
neodpověděl	102 K
neodpověděla	102 K
neodpověděli	102 K
neomezený	543 K přístup
neomezeně	507 K číst
nepieciešama	0 K palīdzība
nepiekrītat	44 K
nepriklausomą	3240 paremkite K žurnalistiką	3278 paremkite K	3279 K žurnalistiką
nesouhlasíte	44 K?
nesúhlasíte	44 K?
newsissä	1958 google K
nezodpovedá	31 K za
nezodpovídá	31 K za
nezávislou	643 podpořte K
nezávislá	644 K média
nezávislé	4526 K médiá
nezávislú	4525 podporte K
nghiêm	5171 K cấm sao chép
nghiên	5178 là nhà K cứu
ngoài	5182 nội dung bên K
nguồn	5174 K ưu tiên	5174 K tin ưu tiên	5242 K ưu tiên
người	51 K đăng ký có thể
nhiệm	5192 chịu trách K về nội dung bình luận
nhân	5183 trí tuệ K tạo
nhấn	5257 K vào đây
nhận	5152 đăng ký K bản tin	5152 đăng ký K tin	5257 đăng ký K bản tin	5257 đăng ký K tin
nhập	25 đăng K	5149 vui lòng đăng K	5149 đăng K để đọc	5149 đăng K để xem	5149 đăng K để lưu	5149 hãy đăng K để	5257 đăng K để đọc	5257 đăng K để xem
nhật	102 bài viết đã được cập K	102 bài báo đã được cập K
niedostępny	3750 materiał wideo jest K
niezależne	3844 wesprzyj K	3844 wspieraj K	3845 K media
niezależność	3845 K
niezależną	3845 jesteśmy K
noastră	4161 munca K
nolēma	3348 K
norāda	3348 K
nosūtīsim	58 jums K
notificações	15 as K	3873 ative as K	3873 ativar K	3873 receba K
notificările	15 K	4048 activează K
notifikácie	4456 K
notícia	4031 esta K
notícias	3865 receba as K	3865 receba K	3876 siga as últimas K	4025 K
novinařina	644 naše K
novinařinu	644 nezávislou K
novinár	4444 je K	4444 , K
novinári	4526 naši K
novinárka	4444 je K	4444 , K
novinárkou	4444 je K
novinárom	4444 je K
novinář	548 je K	548 , K
novinářem	548 je K	625 je K
novináři	644 naši K
novinářka	548 je K	548 , K
novinářkou	548 je K	625 je K
novičke	4533 na e-K
novičnik	4541 K	4541 e-K	4622 naš e-K	4625 K
novičnika	4541 K
nuotraukų	41 K ir vaizdo
nusprendė	3281 K
násilí	0 domácí K
nášho	4450 do K tímu
nächste	22 in diesem browser für die K	1038 sind sie der K
näyttämällä	1942 K sisällön
nélkül	71 reklám K	72 spam K
nói	5260 K
nõus	44 ei ole K?
năm	5259 mỗi K
""", 'o': """
obaveštenja	15 K
obchodě	553 našem K
obegränsad	4638 K tillgång
obećala	4426 K
obećao	4426 K
obiecał	3847 K
obiecywał	3847 K
obligāta	3294 atsauce K
oblíbené	545 K zdroje
oblíbených	545 K zdrojů
oblíbenými	545 K zdroji
obrigatórios	22 campos K são marcados com	3889 campos K são marcados com	3894 campos K marcados	3894 campos K são marcados com
obveščanje	4559 na naše K
obľúbené	4441 K zdroje
obľúbených	4441 K zdrojov
obľúbenými	4441 K zdrojmi
också	52 var med du K
odběru	79 k K
odebírat	578 chcete K
odebírejte	512 K náš	584 K	643 K
odemkněte	507 K si
odhlásit	513 K se můžete kdykoli
odoberať	4474 chcete K
odpoveď	22 zrušiť K
odpovídal	646 K
odpověděl	646 K
odpověděla	646 K
odpověď	22 zrušit K
odpowiadał	3847 K
odpowiedzialności	31 nie ponosi K
odpowiedział	102 nie K	3847 K
odpowiedziała	102 nie K	3847 K
odpowiedziało	102 nie K
odražavaju	4356 komentari K	4356 komentari ne K
odídete	4439 kým K
ofereça	3860 K este artigo
ograniczeń	3703 czytaj bez K	3703 czytaj więcej bez K
også	52 bli med du K
ogłosił	3847 K
ogłosiła	3847 K
oikaisupyynnöt	1971 K
oikaisupyyntö	1971 K
olvashatják	2570 csak előfizetők K
olvasási	1 K idő
olvasóiból	2549 K él
olvasóink	37 K	2629 K
olvasóknak	19 az K
opinião	31 K do	31 K deste
opinión	31 K de	1730 danos tu K
ordenó	1733 K
ordonné	2267 a K
ortakliği	4903 iş K linkleri	4905 satiş K bağlanti	4905 satiş K linkleri
orzekł	3847 K
osobních	541 ochrany K údajů	541 ochraně K údajů
osobných	4446 K údajov
ostrzegał	3847 K
ostrzegała	3847 K
ostrzegł	3847 K
otrzymywać	3778 chcesz K
označ	63 K mě	63 K ma
označite	63 K me	63 K nas
označte	63 K mě	63 K ma	63 K nás
oznámení	15 K	606 chcete dostávat K	606 chcete zasílat K	606 chceš dostávat K
oznámil	646 K	4528 K
oznámila	646 K	4528 K
ozvěte	39 K se nám	68 K se nám	547 K se nám	643 K se nám
""", 'p': """
padėkite	3278 K mums
pageidaujamą	3226 K šaltinį
paklausė	3281 K
palīdzi	3308 ziedo un K	3345 K mums
palīdzība	0 vajadzīga K
palīdzību	3301 mākslīgā intelekta K	3316 mākslīgā intelekta K
parašykite	39 K mums	68 K mums	3278 K mums
parsisiųskite	3278 K
participación	1584 normas de K
partnerské	75 K odkazy	566 K odkazy	4462 K odkazy
partneři	527 my a naši K
pastā	3306 e-K
pastāstiet	39 K mums	68 K mums
patronką	3768 zostań naszą K
patrões	3977 sem K	4031 sem K
paylaşilan	4971 tarafindan K bir gönderi	4971 tarafindan K gönderi
paylaşin	26 K	50 K	4910 K
paylaştiği	4971 K bir gönderi	4971 'in K bir gönderi
paziņoja	3348 K
paziņojumus	3305 K
państwa	3748 czeka na K
pašte	3238 jūsų el. K
pažadėjo	3281 K
periódico	1731 este K	1731 nuestro K
permanència	497 sense K
persiųskite	50 K
personvernerklæring	3577 K
phê	55 mời tôi một ly cà K	5196 mời bạn một ly cà K
phóng	5176 liên hệ K viên	5178 là K viên	5178 K viên ban	5181 là K viên báo	5181 là K viên của	5257 hãy liên hệ K viên
phút	1 K đọc
phản	102 chưa K hồi
pidió	1733 K
pidätetään	1954 kaikki oikeudet K
pidätämme	30 K oikeuden
pisał	3847 K
pisała	3847 K
pišite	39 K nam	39 K našoj	39 K nam na	68 K nam	68 K našoj	68 K nam na	4344 K nam	4376 K nam na	4376 K na	4423 K nam	4546 K nam	4546 K na	4576 K nam na	4576 K na	4621 K nam
piškotke	4549 K	4577 K
piškotki	4549 K
piškotkov	4549 K	4577 K
pište	580 K na	580 K nám na
plakáton	2631 állt a K
plânge	4163 se K
pochází	550 obsah K
podcastów	3754 K
podcastů	555 K
podcaście	35 naszym K
podeľte	68 K sa s nami
podeślij	50 K
podkreśla	3847 K
podporovatelé	644 naši K
podporují	644 nás K
podpoře	503 díky vaší K můžeme	644 díky K
podpořte	568 K	643 K nás	643 K naši	643 K naše	643 K mě
podrška	4423 vaša K
podrške	4363 bez vaše K	4424 vaše K
podršku	4423 vašu K
podržite	4363 K	4423 K nas	4423 K naš
podělte	68 K se s námi	68 K se o
podľa	4528 K
poinformował	3847 K
poinformowała	3847 K
pokračovanie	4430 pre K v čítaní
pokračování	507 K je dostupné	566 K článku níže
pokračuje	566 článek K	566 text K	4462 článok K	4462 text K
pokračujte	507 K ve čtení s
politoložka	537 je K
politológus	2540 K
política	429 K de galetes	1578 K de cookies	3887 K de cookies	3916 cobre K
pomocí	570 K ai
pomocą	3770 z K ai
pomoć	4423 vašu K
pomóż	3844 K nam
pomôžte	4525 K nám
poprosił	3847 K
poprosiła	3847 K
poprosiło	3847 K
poručila	4426 K
poručio	4426 K
poslední	577 K článek zdarma	577 K článek, který můžete
posledný	4473 K článok zadarmo
poslušajte	4575 K nas
postafiókjába	2508 K
postafiókjában	2533 minden reggel a K	2533 minden este a K	2533 minden nap a K	2533 minden héten a K
postafiókodban	2533 minden reggel a K
postaládádba	80 a K	2535 a K
postaládádban	2533 minden reggel a K	2533 minden héten a K
postaládájában	2533 minden reggel a K	2535 ön K
posílat	561 nechte si K
posílejte	547 K nám
posíláme	58 vám K	58 K vám
potřebujeme	643 K vaši pomoc	643 K vaši podporu
potřebujete	0 K pomoc
používame	4446 K cookies
používá	527 tento web K
používáme	527 K cookies
povestește	68 K-ne
povestiți	68 K-ne
powiedział	3847 K
powiedziała	3847 K
powtarzał	3847 K
powtarzała	3847 K
poznámka	102 K redakce
pozostało	3703 K # %	3703 K #%
pozvěte	55 K mě na kávu	55 K mě na kafe
počasti	55 K me kavom
pořadatelé	646 zvou K
pošaljite	50 K ga	4344 K nam	4344 K na	4423 K nam
pošiljamo	58 K vam	58 vam K
pošleme	58 vám K	58 K vám	58 ti K
pošlete	50 K ho	50 K jej	547 K nám	643 K nám
pošli	50 K ho
pošlite	50 K ho	4443 K nám	4525 K nám
pošljemo	58 vam K
pošljite	50 K ga	4546 K nam	4546 K jo nam	4546 K na	4621 K nam
požádal	646 K
požádala	646 K
pracę	3845 naszą K
pranešimus	3237 K
praneškite	39 K mums	68 K mums
pranešė	3281 K
prašė	3281 K
preberať	46 K
precizējums	102 K:
predchádzajúceho	4477 bez K súhlasu
predchádzajúcej	102 K verzii článku
predplatiteľ	51 ako K	4430 už ste K	4430 ste K
predplatiteľom	81 staňte sa K	4438 K	4525 staňte sa K
predplatiteľov	4438 pre K
predplatné	4430 už máte K	4459 K	4525 kúpte K	4525 kúpte si K	4529 K
predplatného	4459 K
predplatným	4459 K	4480 s K
predplaťte	81 K si
preferată	4062 sursă K pe google	4062 sursă K în google
preferované	545 K zdroje	4441 K zdroje
preferovaný	545 K zdroj	4441 K zdroj
preferovaných	545 K zdrojů	4441 K zdrojov
preferovaným	545 K zdrojem	4441 K zdrojom
pregledač	11 vaš K
prehliadač	11 váš K
première	102 K version de cet
prenumeratorów	3703 tylko dla K	3776 tylko dla K
prenumeratą	3762 z K
prenumeratę	81 kup K	3703 masz już K	3762 zamów K	3762 kup K	3762 wykup K	3788 kup K
preporučila	4426 K
preporučio	4426 K
pretlačiť	46 K
prevziať	46 K
prečítate	4430 celý článok si K
pridruži	52 K im se
pridružite	52 K im se	52 K se	52 K se jim	4423 K se našoj	4423 K im se	4621 K se nam
pridržana	4336 sva prava K
pridržane	4539 vse pravice K
pridržava	30 K pravo
pridržavamo	30 K pravo
pridūrė	3281 K
prihlásenie	4431 ďakujeme za K	4457 ďakujeme za K
prihlásení	4459 po K
prihlásením	4457 K súhlasíte
prihláste	25 K	4430 K sa a čítajte	4525 K sa na odber
prihvaćate	4358 prijavom K
pripažino	3281 K
programėlėje	3236 K
programėlę	3236 K
prohlásil	646 K
prohlásila	646 K
prohlížeč	11 váš K
pronađite	4374 K nas
proposé	2159 conçu et K par
prosił	3847 K
prosiła	3847 K
pročitali	4328 da biste K
pročitate	4326 da K cijeli	4326 da K ceo
prośbę	3697 mamy do ciebie K	3697 mamy małą K
prošnjo	4543 imamo majhno K	4543 majhno K
prywatności	3725 ustawienia K	3725 ustawień K	3729 polityka K	3729 polityce K
przeczytać	3703 aby K cały	3703 aby K ten artykuł
przeczytałaś	3757 dziękujemy, że K
przeczytałeś	3757 dziękujemy, że K
przedrukować	46 K
przedrukowywać	46 K
przeglądarka	11 twoja K
przekaż	3700 K nam #%	3844 K nam	3844 K #
przekonywał	3847 K
przekonywała	3847 K
przesyłajcie	3748 K
przesyłamy	58 K ci
prześlemy	58 K ci	58 K wam
prześlij	50 K go	50 K ten	3732 K zdjęcie	3732 K zdjęcia	3748 K nam	3748 K je do nas	3844 K nam
przeżywasz	0 K kryzys
przyznał	3847 K
przyznała	3847 K
przyłącz	52 K się
przyślij	3732 K zdjęcie	3748 K nam	3748 K je do nas	3844 K nam
práca	4526 naša K
práce	644 naší K
práci	644 naši K
prácu	4526 našu K
právnička	537 je K
právník	537 je K
précision	102 K:
précisé	2267 a K
précédente	102 version K de cet
préférée	2147 source K
préférées	2147 sources K
prévient	2267 K
príspevky	4455 K v diskusii
príspevok	4525 váš K
próxima	4031 nossa K
průzkumu	36 našeho K
psychické	0 K pomoci
ptá	646 K se
pubblicità	12 la K	71 niente K	71 senza K	71 nessuna K	2788 blocco della K	2939 senza K
publicarà	23 no es K
publicará	61 correo no se K
publicată	23 nu va fi K
publicistája	2542 K
publicité	12 la K	12 cette K	71 sans K	71 pas de K	2109 bloqueur de K	2109 bloqueurs de K	2265 sans K
publicités	2109 bloqueur de K
publicystką	3749 jest K	3826 jest K
publicystą	3749 jest K	3826 jest K
publikování	538 K nebo šíření
publiée	23 ne sera pas K	2117 votre adresse e-mail ne sera pas K
pytał	3847 K
pytała	3847 K
pytały	3847 K
pytań	3756 na kilka K
pyyntö	1919 pieni K
pyysivät	2054 K
pásale	1730 K esta
pásalo	50 K
päevakokkuvõte	1759 K
päivitetty	102 juttua K	102 juttua on K
päätoimittaja	1965 K	2035 on K
päätti	2054 K
påminde	4776 K
pénzbe	2629 K kerül
pénzéből	19 olvasók K
písemného	539 bez K souhlasu
písomného	4477 bez K súhlasu
píšte	4476 K na	4476 K nám na
pódcast	35 nuestro K	1731 nuestro K
pôvodnej	102 K verzii článku
pārpublicēt	46 K
pārpublicēšana	3287 K bez	3294 K bez
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
quyên	5257 K góp ngay	5261 K góp
quyền	5171 giữ bản K
quảng	12 sau K cáo	12 dưới K cáo	71 không K cáo	71 không có K cáo	5225 trình chặn K cáo	5225 chặn K cáo
""", 'r': """
radził	3847 K
radziła	3847 K
radí	646 K
rakstīja	3348 K
rappelé	2267 a K
različici	102 prvotni K	102 prejšnji K
rašykite	39 K mums	68 K mums	3278 K mums
rašė	3281 K
recaptcha로	3198 K
recibirás	58 K
reclamă	12 K
reconoció	1733 K
recordó	1733 K
rectificación	102 K:
recunoaște	4163 K
redacció	40 la nostra K	44 cartes a la K	441 la K t'envia	496 la nostra K
redacción	40 nuestra K	44 cartas a la K	102 nota de la K	1638 la K te envía	1682 se incorporó a la K	1731 nuestra K
redacţia	40 K noastră
redacția	40 K noastră	4095 K îți trimite	4161 K noastră
redacției	40 K noastre	102 nota K
redakcją	40 naszą K
redakcję	3844 wesprzyj K
redaktorką	3749 jest K	3826 jest K
redaktorė	3230 K
redaktör	4679 är K för	4679 är K på	4679 är politisk K	4753 är K på
redaktør	705 er K på	705 er K for	705 er politisk K	775 er K på	775 er K i	3600 er politisk K	3600 er K i	3600 er K for	3673 er K i
redação	39 escreva para a K	40 nossa K	68 escreva para a K	3942 a K envia	3987 entrou para a K	4031 nossa K
redistribuída	3913 reescrita ou K
redistribuído	3913 reescrito ou K
reenvíalo	50 K
refusé	2111 K le dépôt
registrácii	4459 po K
registráciou	4457 K súhlasíte
registráciu	4457 ďakujeme za K
regisztrálj	2628 K ingyenesen	2628 K, hogy
regisztráljon	2628 K ingyenesen	2628 K, hogy
regisztrálnia	2570 K kell
regístrate	1542 K gratis	1546 K para
reinhören	904 jetzt K:
rejestrując	3759 K się
reklamlänkar	75 K	4694 K	4726 K
reklamą	12 K
reklám	71 nincs K	4526 bez K
reklámblokkoló	2599 K
reklámblokkolót	2599 K
reklámok	2629 K nélkül
reportaż	3845 ten K
reporterką	3749 jest K	3826 jest K
reportér	548 , K	625 , K	4444 , K
reportérem	548 je K	625 je K
reportérka	548 , K	625 , K	4444 , K
reportérkou	548 je K	625 je K	4444 je K
reportérom	4444 je K
reportérovi	40 našemu K	40 nášmu K
reportérům	40 našim K
reproducció	449 K sense permís
reproducción	1599 prohibida su K	1599 prohibida la K
reprodução	3910 proibida a K	3910 K proibida	3950 K permitida desde	3950 K é permitida desde
reprodúcelo	46 K
republié	46 K	2133 K avec	2178 cet article est K
repórter	40 nosso K	3916 é K
repórteres	40 nossos K
respondió	102 no K a
responsabilità	31 K di
responsável	84 jogue de forma K
reveló	1733 K
rezervăm	30 ne K dreptul
riêng	5161 chính sách quyền K tư	5199 dành K cho thuê bao	5207 quan điểm K của tác giả
rovatvezető	2613 K
rovatvezetője	2542 K	2613 K
ročne	4527 K
ročně	645 K
rät	1041 K
rätta	4685 K fel
rättar	4685 vi K fel
rättelse	102 K
räumte	1041 K ein	1041 K der	1041 K die
rääkis	1802 K
råber	797 K
råbte	797 K
rådde	4776 K
rådede	797 K
réagir	2120 pour K
réagissez	2264 K à
réalisation	2159 n'a pas participé à la K
rédacteur	2137 est K
rédaction	39 appelez la K	39 contactez la K	39 écrivez à la K	39 joignez la K	68 appelez la K	68 contactez la K	68 écrivez à la K	68 joignez la K	102 note de la K	2137 a rejoint la K	2159 n'a pas participé à sa K	2168 la K vous	2172 pour soutenir la K	2264 soutenez la K	2264 alertez la K	2265 notre K
rédactrice	2137 est K
régulièrement	2137 collabore K
répondu	102 n'a pas K à	102 n'ont pas K à
réponse	22 annuler la K
répétait	2267 K
réserve	30 se K le droit
réservons	30 nous K le droit	30 K le droit
réservé	2071 cet article est K	2071 ce contenu est K	2071 article K
réservée	2071 K à nos abonnés	2071 la suite est K	2074 K aux abonnés
réservés	2074 K aux abonnés	2133 tous droits K
résiliable	2266 K à tout moment
részesített	2536 előnyben K forrásként
röst	4682 ai-K	4718 ai-K
răspuns	102 nu a K	102 nu au K	4163 a K	4163 au K
răspunsul	22 anulează K
rằng	5260 viết K	5260 cho K
""", 's': """
sacīja	3348 K
sadržaj	10 ovaj K	4347 vanjski K	4347 spoljni K
sadržaja	10 ovog K	4347 vanjskog K	4347 prikaz ovog K	4347 prikaz K
sakė	3281 K
samfunnsøkonom	3591 er K
samobójcze	103 myśli K
samobójstwie	103 myślisz o K
samobójstwo	0 K
samovražde	0 K	103 uvažujete o K
samovražedné	103 K myšlienky
sanctionné	2267 a K
sandučić	80 u vaš K	4329 u vaš K
sandučiću	4329 u vašem K	4358 vašem K
sbírka	647 K
schließ	52 . K dich
schließen	52 . K sie sich	809 K sie ein abo	1038 K sie ein abo
schránke	4431 vašej K
schránky	80 do vaší K	80 do vašej K	512 do vaší K	4431 do vašej K
scrieţi	39 K-ne	68 K-ne
scrieți	39 K-ne	68 K-ne
sdílejte	26 K	50 K ho
sebevraždě	0 K	103 uvažujete o K
sebevražedné	103 K myšlenky
segítsen	2628 K, hogy
segítségedre	2628 szükségünk van a K
segítségre	0 K van szüksége	0 K szorul
según	1733 K
selbsttötung	103 K
sensível	102 pode ser K
sentenció	1733 K
sería	1639 sin ti no K
sesión	25 inicia K	25 inicie K	1542 inicia K para
sessió	25 inicia K
sessão	25 inicie K	4030 inicie K
señaló	1733 K
sfătuia	4163 K
sfătuiește	4163 K
sfătuit	4163 a K
sisällön	10 K	1967 ulkoisen K
sisältö	1924 tämä K on vain
sisältöä	1967 ulkoista K
siunčiame	58 jums K
sjefredaktør	3600 er K
självmord	0 K
självmordslinjen	103 K
självmordstankar	103 K
sjöng	4776 K
skarży	3847 K
skarżył	3847 K się
skrzynkę	80 na twoją K	3707 na twoją K	3707 na swoją K	3759 K mailową
slažete	44 K se	44 ne K se
slobodné	4525 podporte K
slobodnú	4525 podporte K
slušajte	4374 K nas
slíbil	646 K
slíbila	646 K
socioložka	537 je K
sollicité	102 K par
sollicitée	102 K par
sondę	3756 naszą K
sonuçlarinda	4876 google arama K
sorumluluğu	31 K
souborů	540 K cookie
souhlasíte	44 K?	561 e-mailu K	561 odesláním K	561 registrací K
soạn	39 nhắn cho tòa K	39 nhắn tòa K	39 gửi về tòa K	39 gửi cho tòa K	68 nhắn cho tòa K	68 nhắn tòa K	68 gửi về tòa K	68 gửi cho tòa K	5176 về hộp thư của tòa K	5196 hãy ủng hộ tòa K	5207 bằng văn bản của tòa K	5257 hãy gửi về tòa K	5257 hãy liên hệ tòa K	5257 hãy báo cho tòa K	5258 tòa K
spandér	55 K en kaffe
spolupráci	566 ve K s partnerem	4462 v K s partnerom
sponsorisés	75 liens K
sporočite	39 K nam	68 K nam	4546 K nam
sportkrönikör	4679 är K
sportsredaktør	705 er K
spracovaním	4457 K osobných údajov
sprijiniți	4160 K
sprijină	4160 K-ne
správach	4442 google K
správy	4442 google K
spuneți	39 K-ne	68 K-ne	4161 K-mi mai jos
stellenbörse	903 in unserer K
stjärna	61 fält med K
straipsnį	3249 šį K	3279 visą K
stronę	3779 naszą K
stwierdził	3847 K
stwierdziła	3847 K
stáhněte	643 K si naši	643 K si náš
stálo	646 K na	646 K ve	646 K v
står	31 K för	797 K der på	3695 K det på	3695 K det i	4776 K det på
stöd	4630 med ditt K	4773 K oss	4773 K vår	4773 ditt K
stödja	4691 K oss med
stödlinjen	84 K
stödmedlem	4773 bli K
stödprenumerant	4773 bli K
stötta	4691 K oss med	4773 K oss	4773 K vår	4773 K vårt
støt	717 K os	794 K os	794 K med
støtt	3692 K oss	3692 K vår
støtte	651 med din K	651 vi har brug for din K	717 K os med	717 din K gør	794 din K	794 bliv K	3547 med din K	3613 K oss med	3692 din K
støtteabonnent	3692 bli K
støttemedlem	81 bli K	794 bliv K	3692 bli K
stāstīja	3348 K
stăpâni	4125 fără K
stěžuje	646 K
subscripció	499 K
subskrybentów	3703 tylko dla K	3703 dostępna dla K	3703 dostępne dla K	3776 tylko dla K
subskrypcją	3762 z K	3784 z K
subskrypcję	3703 kup K	3703 masz już K	3759 dziękujemy za K	3762 wykup K	3844 kup K
suosikkilähteeksesi	1958 K
suosikkilähteeksi	1958 K
superarán	1728 no K
sursă	4094 link activ către K
suscripción	1542 ya tengo una K	1730 cambia tu K	1734 K
suscríbase	81 K	1730 K
suscríbete	81 K	1542 K para	1542 K por	1542 K en	1552 K al boletín	1730 K
susțin	4086 care ne K lunar	4161 ne K lunar
susține	4160 K-ne	4160 K presa	4163 K că
susținerea	4160 K ta
susțineți	4160 K-ne
svarīgākie	3317 nedēļas K
svarīgākās	3317 nedēļas K
svært	0 har det K
svěřte	547 K se nám
szabályzatot	2525 moderálási K
szabályzatunk	2525 moderálási K
szerencsejáték	2518 túlzásba vitt K ártalmas, függőséget okozhat	2518 K ártalmas, függőséget okozhat	2518 K függőséget okozhat! #+
szerkesztője	2542 K	2613 K
szerkesztőségünk	40 K	2629 K
szerkesztőségünket	40 K
szerkesztőségünknek	40 K	2629 K
szerzője	2542 külső K
szociológus	2540 K
szólított	2631 K fel
szükség	2503 önre is K van	2503 önökre is K van	2503 rád is K van
szükségünk	2503 rád is K van	2503 önre is K van
sábado	18 cada K
sáng	18 mỗi K
säger	4692 tills du K upp	4776 K
sähköpostiin	1931 suoraan K
sähköpostiisi	80 K	1932 K
sähköpostillasi	1992 K
sähköpostiosoitettasi	22 K ei julkaista	61 K ei näytetä	61 K ei julkaista
sähköpostiosoitteesi	78 jätä K	78 anna K	78 kirjoita K	1932 K
sélection	2168 K d'articles
sélections	2071 ajouter l'article à vos K
síganos	1568 K en
síguenos	1568 K en	1730 K
sócio	81 seja K
sõltumatut	1799 toeta K
sõnul	1802 K
sök	4708 K nu
sökresultat	4675 K på google
sökt	102 vi har K	102 har K
söyledi	4992 K
söylediler	4992 K
söylüyor	4992 K
søg	731 K nu
søgeresultater	701 K på google
søgning	701 google-K
søk	3630 K nå
søkene	3596 google-K dine
søkeresultatene	3596 K dine på google
súhlasu	4477 bez K
súhlasíte	44 K?	4457 odoslaním K
súmate	52 K	1730 K al
süresi	1 okuma K
sürümünde	102 önceki K
sütibeállításai	2588 K miatt
sütibeállítások	2588 K miatt	2588 K
sütik	2543 K
sütiket	2543 K
săptămână	18 o dată pe K	4162 pe K
sīkdatnēm	3299 K	3317 K
sống	5196 nuôi K tờ báo	5196 bạn đọc nuôi K
""", 't': """
találatok	2536 google-K
tanácsolja	2631 K
tanácsolják	2631 K
tanácsolta	2631 K
tanácsolták	2631 K
tanította	2631 K
taşiyin	4910 K
teigė	3281 K
tekemään	2052 K sitä
tekijänoikeus	1954 K suojaa
tekoäly	1968 tehnyt K
tekoälyavustaja	64 K
tekoälyavustajamme	64 K
tekoälyllä	1968 K
tekoälyn	1968 K avulla	1968 K tekemä
tekoälyä	1968 käyttää K
telefonā	3305 savā K
tesszük	23 nem K közzé
textům	575 ke všem K
teşekkürler	4989 okuduğunuz için K
thiết	5207 không nhất K phản ánh quan điểm
thuê	51 K bao có thể	5199 dành cho K bao	5199 đã là K bao	5261 K bao
thuộc	5172 bản quyền K
thành	5151 dành cho K viên	5194 bạn đã đăng ký K công	5257 trở K thành viên
tháng	5199 đọc miễn phí trong K	5259 mỗi K	5259 hàng K	5259 K đầu
thích	5174 nguồn tin ưa K	5174 nguồn yêu K
thông	15 K báo	5157 bật K báo	5157 nhận K báo	5176 bạn có K tin	5176 bạn đọc cung cấp K tin	5207 khi phát hành lại K tin	5257 hãy gửi K tin	5257 đăng ký nhận K báo	5257 hãy bật K báo
thường	5178 phóng viên K trú tại
tilføjede	797 K
tillgång	4773 få fri K
tillåtet	4705 inte K att återge
tiếng	5192 K việt có dấu
tiếp	5149 để K tục đọc	5149 để đọc K	5149 đăng nhập để K tục	5196 K sức cho báo chí	5199 để K tục đọc	5257 đăng ký để đọc K	5257 hãy K sức	5257 đăng nhập để K tục
tjänst	4626 en liten K att be
tjänsten	4708 sök K
tovább	50 küldd K	50 küldje K
továbbolvasáshoz	2506 a K
toàn	21 K bộ bài	5149 để đọc K bộ	5149 đọc K bộ bài	5199 để đọc K bộ bài	5257 đăng ký để đọc K bộ
transférez	2262 K-la	2262 K-le
tražila	4426 K je
tražili	4426 K su
tražio	4426 K je
tretích	4446 cookies K strán
treści	10 tej K	3762 dostęp do K
treść	10 tę K
trimiteți	50 K-l
trên	5157 theo dõi K
trước	102 bản K của bài	102 phiên bản K của bài	5192 K khi đăng
trường	22 các K bắt buộc
trợ	0 cần hỗ K	64 K lý ảo	64 K lý ai
tudósító	2613 K
tudósítója	2542 K	2613 K
turpinātu	3284 lai K lasīt
tuần	18 mỗi K	5194 bản tin hằng K của	5194 bản tin hàng K của	5259 mỗi K
tvrdí	646 K
työmme	2052 K
työtämme	1922 tue K	2051 tue K	2052 K
tájékoztató	2520 adatvédelmi K
támogass	2628 K minket
támogasson	2628 K minket
támogathat	2549 K minket
támogatása	2549 K nélkül	2549 olvasók K nélkül	2628 az ön K
támogatásod	2628 a te K
támogatásából	2503 olvasóink K	2549 olvasóink K
támogatására	2503 olvasóink K
támogatásával	2552 partnerünk K	2626 K készült
támogatónk	2549 legyen ön is K	2549 legyél te is K
tâm	0 tư vấn K lý
täglich	820 K per mail
tähtsamad	1771 nädala K
tärkeimmät	1992 K jutut
tästä	1979 lisää K
täällä	1919 kun kerran olet K
täältä	1979 lisää K
téléchargez	2056 K
témoignez	68 K
tôi	63 gắn thẻ K
töltsd	2628 K le
történész	2540 K
týden	18 každý K
týdně	645 K
týždenne	18 raz K
tłumaczy	3847 K
tłumaczył	3847 K
tłumaczyła	3847 K
třetích	550 cookies K stran
""", 'u': """
uafhængigt	795 K medie
ubegrænset	657 K adgang
udostępnij	26 K
ukarał	3847 K
ulaş	39 bize K
ulaşin	39 bize K	4878 bize K	4910 K
ulaşmak	4878 yazara K
unabhängig	959 K von unserer redaktion	959 von unserer redaktion K	972 damit wir K bleiben	1039 wir sind K
undersökning	36 vår K
undersøgelse	36 vores K
undersøkelse	36 vår K
università	2816 insegna all'K
unterstütze	803 K unsere arbeit	803 K uns mit	1038 K uns	1038 K unsere	1038 K mich	1038 K meine
unterstützen	803 K sie unsere arbeit	803 K sie uns mit	803 mit einer spende K	803 können sie uns K	1038 K sie uns	1038 K sie unsere	1038 sie können das K	1038 freiwillig K	1038 K sie mich	1038 K sie meine	1038 K uns
unterstützt	844 ihr browser K	1038 K uns
unterstützung	799 ihre K	799 mit ihrer K	919 ihrer K	919 deiner K	967 mit K von ki	1038 mit deiner K	1038 deine K	1038 eure K
upišite	78 K svoj e-mail
upozorněni	606 chcete být K
upozornění	517 zapněte si K	560 K	606 chcete dostávat K	606 chcete zasílat K	606 chceš dostávat K	606 chcete posílat K	606 chcete odebírat K
upphovsrätt	4671 skyddat enligt lagen om K
upphovsrättslagen	4671 skyddat enligt K
uprednostňované	4478 K zdroje
uprednostňovaný	4478 K zdroj
uprednostňovaných	4478 K zdrojov
upřednostňované	583 K zdroje
upřednostňovaný	583 K zdroj
upřednostňovaných	583 K zdrojů
upřesnění	102 K:
uredništva	4539 brez dovoljenja K	4539 brez soglasja K
uredništvo	4553 v naše K	4622 naše K
uredništvu	40 našemu K	4546 pišite K
urmărește	4047 K-ne pe	4047 K-ne și pe	4048 K știrile	4160 K-ne
urmăriți	4047 K-ne pe	4160 K-ne
ursprünglichen	102 K version	102 K fassung
ustawień	3725 K cookies	3725 K plików cookie
utilização	3887 K de cookies
utilizează	4050 K cookie
utilizăm	4050 K cookie
utánközlés	2531 K	2554 K
utánközlése	2554 K
utánközölhető	46 K
uutislähteeksesi	1958 ensisijaiseksi K
uutislähteeksi	1958 ensisijaiseksi K
uzależniać	89 hazard może K
uznał	3847 K
uznała	3847 K
uzsvēra	3348 K
użyciu	3770 przy K ai
użytkowników	3757 opiniami K
używamy	3728 K plików cookie
užsisakykite	3215 K prenumeratą
""", 'v': """
valorização	103 centro de K da vida
vašeho	512 do K e-mailu
vedieť	39 dajte nám K	68 dajte nám K	4443 dajte nám K
velük	52 tarts K
velünk	68 oszd meg K
venerdì	18 ogni K
verhängte	1041 K
versión	3 K en audio	102 primera K de este
verständlichkeit	102 der K gekürzt
verstärkung	903 suchen K
versão	3 K em áudio
vervielfältigung	873 K nur mit
verziójában	102 korábbi K
veröffentlicht	23 wird nicht K	46 K werden	856 deine e-mail-adresse wird nicht K	856 ihre e-mail-adresse wird nicht K
veröffentlichung	935 seit der K geändert	935 seit K geändert
već	4341 kad ste K tu	4425 K od
videá	41 fotky a K
videóidat	41 K
videóit	41 K
videóját	2523 küldje el K
videókat	41 fotókat és K	41 képeket és K
viditelný	61 e-mail nebude K
vidéo	10 cette K
vidéos	41 vos K	41 photos et K
viestiä	39 laita K	39 laita meille K	68 laita K	68 laita meille K
virheensä	1971 korjaa K
virtuálneho	64 K asistenta
virtuálny	64 K asistent
virtuální	64 K asistent
virtuālais	64 K asistents
vizibilă	61 email nu va fi K
viên	5178 là biên tập K	5181 là biên tập K của	5199 dành cho hội K
viết	5257 hãy K thư	5258 bài K này	5260 ông K	5260 bà K
você	19 sem K	4031 sem K
vollständigen	809 K artikel lesen
volontär	887 ist K
volontärin	887 ist K
voltál	43 ott K	2523 te is ott K
vpišite	78 K svoj e-naslov
vprašalnik	4556 K
vyhradené	4437 všetky práva K	4437 autorské práva sú K
vykřikl	646 K
vykřikla	646 K
vypočuť	4453 si môžete K
vysvetľuje	4528 K
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
válaszolta	2631 K
válaszolták	2631 K
változatában	102 korábbi K	102 eredeti K
vás	568 bez K by	644 bez K by	4464 bez K by	4526 bez K by
väitis	1802 K
väitti	2054 K
väittää	2054 K
välise	1752 K sisu
våre	3692 meld deg på K
vårt	3559 meld deg på K	3692 meld deg på K
vær	52 K med
védekezett	2631 K
véli	2631 K
vídeo	10 este K	41 seu K
vídeos	41 tus K	41 fotos y K	41 seus K	41 fotos e K	41 fotos i K
vďaka	4526 K vám
vēlamo	3295 K avotu
vēstkopai	3306 K
vēstulei	3306 ziņu K
vědět	39 dejte nám K	68 dejte nám K	547 dejte nám K	643 dejte nám K
všetkým	4471 k K textom
""", 'w': """
wcześniejszej	102 K wersji
webbläsare	11 din K
webinár	4450 náš K
webinář	553 náš K
według	3847 K
weißt	886 K du mehr
wezwał	3847 K
wiadomościach	3779 google K
widziałaś	3732 K coś
widziałeś	3732 K coś
wołali	3847 K
wołał	3847 K
wołała	3847 K
wpłata	3768 każda K	3844 twoja K
wpłatom	3845 dzięki K
wpłać	3844 K
wspierającym	3844 zostań K
współpracy	3765 we K z partnerem
wyjaśnia	3847 K
wypisać	3707 K się w każdej chwili
wyrażam	3708 K zgodę na
wysyłamy	58 K ci	58 K wam
wyślemy	58 K ci
wyślij	50 K go	3748 K nam	3748 K je do nas
wzywał	3847 K
wzywała	3847 K
wöchentlichen	824 K newsletter
właściciela	3845 nie mamy K
""", 'y': """
yazdiğimiz	4920 daha önce K haber
yazmişti	4992 diye K
yhteistyössä	1980 K mainostajan
yönetmenidir	4882 genel yayin K
""", 'z': """
zaakceptować	3750 K pliki cookie
zaapelował	3847 K
zaapelowała	3847 K
zachęcali	3847 K
zachęcano	3847 K
zachęcał	3847 K
zachęcała	3847 K
zadaním	4457 K e-mailu
zadržana	4336 sva prava K
zadržava	30 K pravo
zadržavamo	30 K pravo
zadáním	561 K e-mailu
zagłosuj	3773 K
zahvaljujući	19 K čitaocima	19 K čitateljima	4363 K vama	4424 K vama
zakázané	4437 šírenie je K
založte	643 K si účet
zamknutý	4430 článok je K
zamčený	507 článek je K
zapisując	3759 K się
zapowiedział	3847 K
zapowiedziała	3847 K
zapytał	3847 K
zapytała	3847 K
zastrzeżone	3743 wszelkie prawa K	3743 wszystkie prawa K
zawołał	3847 K
zawołała	3847 K
zašlete	547 K nám
zašlite	4443 K nám
zaželen	4579 K vir
zaželene	4579 K vire
zaželeni	4579 K vir
zbiórka	3848 K
zbývá	507 K vám # %
zdieľajte	26 K	50 K ho
zdjęcia	41 K i filmy	41 K lub filmy	41 K i wideo	41 swoje K	3732 masz K lub
zdjęcie	41 K lub film	3732 masz ciekawe K	3732 masz K lub film	3732 wyślij K lub
zespołu	3753 do naszego K
zewnętrzna	3750 treść K
zewnętrzne	10 treści K	3728 treści K	3750 treści K
zewnętrznej	10 treści K	3750 treści K
zewnętrznych	10 treści K
zgłoś	3748 K go nam	3844 K nam
ziņas	3317 mūsu K
změněna	102 jména byla K	102 jména jsou K
změněno	102 jméno bylo K
znać	39 daj nam K	68 daj nam K	3780 daj nam K	3844 daj nam K
zněl	646 K
zněla	646 K
znělo	646 K
zobrazení	550 K tohoto obsahu	550 K obsahu
zobrazením	525 K obsahu	525 K videa
zobrazený	61 e-mail nebude K
zostań	3844 K z nami
zpracováním	513 souhlasím se K	528 K osobních údajů
zprávy	546 google K
zprávách	546 google K
zpívali	646 K
zugänglich	920 frei K
zunächst	873 dieser artikel erschien K
zurück	951 geben sie uns etwas K
zverejnená	23 nebude K
zveřejněna	23 nebude K
získavajte	4479 K
získávejte	584 K
zł	3762 za # K	3762 od # K	3846 od # K
złote	3846 # K
złotych	3846 # K
złotówka	3768 każda K	3845 każda K
złotówkę	3846 za K
""", 'á': """
állt	2631 ez K
állítja	2631 K
átvehető	46 K
""", 'ä': """
ägare	4691 inga rika K
ähnliches	886 K erlebt
ändå	4626 nu när du K är här
äpp	1757 K
äppi	1757 K
äußern	102 wollte sich nicht K
""", 'å': """
åndsverkloven	3592 beskyttet av K
året	796 om K
återges	4671 får inte K
återpublicera	46 K
återpubliceras	46 K
""", 'ç': """
çalişmak	4886 bizimle K
çalişmalarimiz	4990 K
çağrisinda	4992 K bulundu
çerezler	4859 K kullan
çerezlere	4884 K
çerezleri	4859 K kullan	4884 K	4921 K kabul
çözün	4910 K
""", 'é': """
échanos	1730 K una mano	1730 K un cable
écris	39 K-nous	68 K-nous
écrit	2137 K pour	2267 a K
écrivain	2137 est K
écrivez	39 K-nous	39 K à notre	68 K-nous	68 K à notre	2264 K-nous
éditorialiste	2215 est K
électronique	2082 dans votre boîte aux lettres K
énekelték	2631 K
équipe	2265 notre K
értesítéseket	15 K	2548 K	2596 szeretne K
értesítést	2596 szeretne K	2596 szeretnél K	2596 kér K	2596 kérsz K	2596 kérek K
értesüljön	2548 K elsőként
értesülni	2596 szeretne K a	2596 szeretnél K a	2596 szeretne azonnal K
étoile	61 champs avec une K
évente	2630 K
""", 'í': """
ígérte	2631 K
ígérték	2631 K
írta	2631 K
író	2540 K
""", 'î': """
îmbia	4163 K
îndemna	4163 K
îndemnat	4163 a K
îndemnau	4163 K
întrebat	4163 a K
întrebau	4163 K
""", 'õ': """
õpetas	1802 K
""", 'ö': """
öffnen	826 app K
önemli	4921 günün en K
önerdi	4992 K
öngyilkosság	0 K
önskad	4675 K källa
önökkel	2503 csak K
""", 'ø': """
økonom	696 er K
""", 'ú': """
újraközlése	2554 K
újraközölhető	46 K
újraközölni	46 K
újságírás	2629 független K	2629 a jó K
újságírásunk	2629 K
újságíró	2540 K	2613 K
újságíróink	2629 K
újságíróinkkal	2572 K
újságíróinknak	40 K
újságírója	2542 K	2613 K
újságíróként	2613 K
última	1568 siga la K hora	1568 sigue la K hora
únete	52 K
""", 'ü': """
übernommen	46 K werden	874 K von	960 von der agentur K	960 deutschen presse-agentur K
übersicht	880 K	944 diese K wurde
ücretsiz	16 K haber	16 K makale	4908 K üye olun
ügyfelünk	2572 K
ühendust	39 võta meiega K	68 võta meiega K	1799 võta K
ünü	4987 #'K
ütles	1802 K
ütlesid	1802 K
üyeliği	4899 bülten K
üzente	2631 K
üzenték	2631 K
üçüncü	4884 K taraf
""", 'č': """
častite	55 K me kavom
čitajte	4374 K nas
čitalaca	44 pisma K	4363 uz podršku K	4381 K	4424 uz podršku K
čitanja	1 vreme K	1 vrijeme K
čitanje	1 K
čitaoci	37 naši K	4381 K	4424 naši K
čitatelia	4481 K	4526 naši K
čitatelja	44 pisma K	4363 uz podršku K	4381 K	4424 naših K	4424 uz podršku K
čitatelji	37 naši K	4381 K	4424 naši K
čitateljima	4381 K
čitateľom	19 vďaka K	4481 K
čitateľov	37 našich K	4464 vďaka podpore K	4481 K	4526 našich K	4526 vďaka podpore K
članak	21 cijeli K	4341 svidio vam se K	4359 cijeli K	4359 ceo K	4424 ovaj K
člancima	4370 svim K
članek	4543 vam je bil K všeč	4622 ta K
člankov	4571 do vseh K
členem	81 staňte se K	643 staňte se K
členom	4525 staňte sa K
článek	21 celý K	500 líbil se vám K	507 celý K za	563 celý K	644 tento K	644 líbil se vám K
článkom	4459 všetkým K	4471 k všetkým K	4471 ku všetkým K
článku	21 celého K	617 do konce K
články	644 naše K
článků	563 limit K
článkům	563 všem K	575 ke všem K
článok	21 celý K	4439 páčil sa vám K	4459 celý K	4526 tento K
čtenáři	586 K	644 naši K
čtenářů	37 našich K	44 listy K	503 z darů K	503 díky darům K	503 díky podpoře K	568 díky podpoře K	586 K	644 našich K	644 na podpoře K	644 díky podpoře K
čtenářům	19 díky K	37 našim K	586 K
čtení	1 doba K
čtěte	579 K nás
číst	644 K dál bez
čítajte	4475 K nás	4525 K ďalej za
čítania	1 čas K
""", 'ď': """
ďakujeme	4525 K, že nás čítate
""", 'đ': """
đây	5257 bấm vào K
đóng	5257 K góp của bạn	5257 hãy K góp
đăng	46 K lại	5194 cảm ơn bạn đã K ký	5194 bằng việc K ký, bạn	5257 K ký để đọc bài
đường	5176 K dây nóng của tòa soạn	5176 K dây nóng của báo	5257 vui lòng gọi K dây nóng
đọc	19 nhờ bạn K	44 thư bạn K	5199 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4527 K sumou
""", 'ř': """
řekl	646 K
řekla	646 K
říká	646 K
""", 'ś': """
śledztwa	3845 nasze K
śledztwo	3845 to K
śledź	3715 K nas na	3844 K nas
śpiewali	3847 K
świadkami	3732 byliście K	3732 byli państwo K
świadkiem	43 byłeś K	43 byłaś K	3732 byłeś K	3732 byłaś K	3732 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	4992 K etti
""", 'š': """
šaljemo	58 K vam	58 vam K
šaljite	4344 K nam
šaukė	3281 K
šiandien	3240 aukokite K
šodien	3308 ziedo K
""", 'ź': """
źródło	3743 K: pap
""", 'ż': """
żadnego	72 K spamu
żądał	3847 K
""", 'ž': """
žalio	4426 K se
želene	4579 K vire
želeni	4544 K vir
željene	4342 K izvore
željeni	4342 K izvor
žiadny	72 K spam
žurnalistai	3279 mūsų K
žurnalistams	40 mūsų K
žurnalistas	3230 K
žurnalistika	644 naše K	644 nezávislá K	3279 K kainuoja	3279 gera K	4526 nezávislá K
žurnalistiku	644 nezávislou K	4526 nezávislú K
žurnalistiky	644 nezávislé K
žurnalistė	3230 K
žurnāliste	3298 K
žurnālisti	3346 mūsu K
žurnālistiem	40 mūsu K
žurnālistika	3346 neatkarīga K	3346 K maksā	3346 laba K
žurnālistiku	3308 atbalsti neatkarīgu K	3346 neatkarīgu K
žurnālists	3298 K
žádal	646 K
žádala	646 K
žádali	646 K
žádný	72 K spam
""", 'ά': """
άδεια	48 K cc	1120 χωρίς K
άρθρα	1196 τα K μας
άρθρο	1196 αυτό το K
""", 'έ': """
έγγραφη	1120 χωρίς K άδεια
έγραφαν	1198 K
έγραφε	1198 K
έγραψε	1198 K
έλεγαν	1198 K
έλεγε	1198 K
έρευνά	1092 K μας
έρευνές	1196 οι K μας
""", 'ή': """
ήσασταν	43 K εκεί
""", 'α': """
αγαπημένες	1073 K σου πηγές	1073 K σας πηγές	1073 K πηγές
αγαπημένη	1073 K πηγή
ακολουθήστε	1053 K μας	1195 K μας
ακολουθείστε	1053 K μας
ακόμη	1109 K και # ευρώ
αλλάξει	102 τα ονόματα έχουν K
ανάγνωσης	1 χρόνος K
ανέφερε	1198 K
αναγνωστών	1123 K
αναγνώστες	19 χάρη στους K	1123 K	1196 οι K μας
αναδημοσίευση	46 K	1066 απαγορεύεται η K	1066 επιτρέπεται η K
αναδημοσιευθεί	46 K
αναδημοσιεύσετε	46 K
αναπαραγωγή	1067 K χωρίς
αναπληρωτής	1078 είναι K καθηγητής
αναπληρώτρια	1078 είναι K καθηγήτρια
ανεξάρτητη	1195 ενισχύστε την K
ανταποκρίτρια	1076 είναι K	1078 είναι K
ανταποκριτής	1076 είναι K	1078 είναι K
απάντησαν	1198 K
απάντησε	102 δεν K	1198 K ο	1198 K η
απάντησης	22 ακύρωση K
απαγορεύεται	1067 K η αντιγραφή	1067 K η αναπαραγωγή
αποδεχθείτε	1081 K τα cookies
αποδεχτείτε	1081 K τα cookies
απορρήτου	1070 πολιτική K
από	1100 K # €	1193 # K τα #	1193 # K #
απώλειας	89 κίνδυνος εθισμού και K	89 κίνδυνος εθισμού & K
αρθρογράφος	1076 είναι K	1078 είναι K
αρχισυντάκτης	1076 είναι K
αρχισυντάκτρια	1076 είναι K
αυτούς	52 γίνετε ένας από K
αφήστε	78 K το email σας
αφεντικά	1154 χωρίς K
""", 'β': """
βιβλιοπωλείο	1090 ηλεκτρονικό μας K
βοήθειας	103 γραμμή K	1106 γραμμή K κεθεα
βοηθήστε	1195 K μας
βοηθειας	1106 γραμμη K κεθεα
βοηθούν	1196 μας K
βρείτε	1053 K μας στο
""", 'γ': """
γίνε	52 K κι εσύ
γίνετε	52 K μέρος	81 K μέλος	81 K μέλη	1195 K μέλος	1195 K κι εσείς
γνώσεις	1095 τις K σας
γράψε	39 K μας	68 K μας
γράψτε	39 K μας	68 K μας	78 K το email σας	1075 K μας	1195 K μας
γραπτή	1120 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1198 K
δήλωσε	1198 K ο	1198 K η	1198 K στην
δημοσιεύεται	23 δεν K
δημοσιογράφοι	1196 οι K μας
δημοσιογράφος	1076 είναι K	1076 , K	1076 - K	1078 είναι K στ	1078 είναι K του	1078 είναι K της
δημοσιογράφους	40 τους K μας
δημοσιογραφία	1196 η K μας	1196 ανεξάρτητη K	1196 η ανεξάρτητη K
δημοσκόπησή	1092 K μας
δημοσκόπηση	1092 στη K
διαβάσετε	1048 για να K ολόκληρο
διαβεβαίωσε	1198 K
διαμαρτυρήθηκε	1198 K
διαφήμιση	12 τη K	1103 μετά τη K
διαφημίσεις	71 χωρίς K	1196 χωρίς K
διαφημίσεων	1148 αποκλεισμού K
διαφωνείτε	44 K
διδάκτωρ	1078 είναι K
διεύθυνση	1051 τη K email	1051 η K email	1099 K email	1099 K e-mail
δικαιώματος	1066 με επιφύλαξη παντός K
διοργανωτές	1198 καλούν οι K
διορθώθηκε	102 το άρθρο K
διόρθωση	102 K:
δουλειά	1196 η K μας
δωρεά	1109 κάντε μια K	1195 η K σας	1195 κάντε μια K	1199 K
δωρεάν	16 K άρθρα	1100 K άρθρα
δωρεές	1199 K
""", 'ε': """
είμαστε	1196 K μια μικρή
είπαν	1198 K
είπε	1198 K
εβδομάδα	18 κάθε K	1197 την K
εγγραφή	1099 με την K σας
εγγραφείτε	1049 K για να	1100 K δωρεάν	1195 K δωρεάν	1195 K τώρα	1195 συνδεθείτε ή K
ειδοποιήσεις	15 K
εικονικό	64 K βοηθό
εικονικός	64 K βοηθός
εισερχόμενά	1050 στα K σας
εκδήλωσή	1090 K μας
εκδοχή	102 αρχική K
εκφράζουν	1088 τα σχόλια K	1097 τα σχόλια K	1097 σχόλια δεν K
εμφανίζεται	61 email δεν K
εμφανιστεί	61 email δεν θα K
ενεργοποιήστε	1054 K τις ειδοποιήσεις	1056 K τη javascript
ενημερωτικά	1051 K δελτία
ενημερωτικό	79 το K δελτίο	1051 K δελτίο
ενημερώθηκε	102 το άρθρο K
ενημερώστε	1075 K μας
ενισχύστε	1109 K	1195 K μας
ενοχλήσει	102 ενδέχεται να K
ενσωματωμένο	1081 K περιεχόμενο
εξήγησε	1198 K
επανέλαβε	1198 K
επαναλάμβανε	1198 K
επιβεβαιώστε	1099 K την εγγραφή
επικοινωνήστε	39 K μαζί μας	68 K μαζί μας	1075 K μαζί μας	1075 K με τον συντάκτη	1075 K με τη συντάκτριά	1075 K με τη συντάκτρια	1075 K με τη σύνταξη
επικοινώνησε	39 K μαζί μας	68 K μαζί μας
επισήμανε	1198 K
επιστήμονας	1078 είναι πολιτικός K
επιστολή	44 την K σας
ερευνήτρια	1078 είναι K
ερευνητής	1078 είναι K
ερωτηματολόγιο	1096 το K
εσάς	1109 χάρη σε K	1196 χάρη σε K
εσείς	52 ελάτε κι K
ευρώ	1100 με # K
ευχαριστούμε	1099 K για την εγγραφή	1195 K που μας
εφαρμογή	85 στην K μας
""", 'ζ': """
ζήτησαν	1198 K
ζήτησε	1198 K ο	1198 K η	1198 K στο	1198 K από
ζητούσαν	1198 K
ζητούσε	1198 K
""", 'η': """
ηλεκτρονικό	1090 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1154 χωρίς K
ισχυρίζεται	1198 K
ισχυρίστηκε	1198 K
""", 'κ': """
κάλεσε	1198 K ο	1198 K η
κάνε	63 K μου tag
κάνοντας	1099 K κλικ
κάντε	63 K μου tag	63 K tag
κέρασέ	55 K με έναν καφέ
κίνδυνος	1106 K εθισμού
καθηγήτρια	1078 είναι K
καθηγητής	1078 είναι K
καλούσαν	1198 K
καλούσε	1198 K
κανάλι	1196 το K μας
κατάστημά	1090 στο K μας
κατήγγειλε	1198 K
καταγγέλλει	1198 K
καταγγελία	1075 κάντε μας την K
κατεβάστε	1054 K την εφαρμογή
κεράστε	55 K με έναν καφέ
κινδυνος	1106 K εθισμου
κοινοποιήθηκε	1178 η δημοσίευση K από
κουίζ	1092 το K	1092 στο K	1092 το K μας
κυκλοφορεί	1090 K το νέο τεύχος
κυριότερες	1099 τις K ειδήσεις
""", 'λ': """
λάβετε	1121 K
λέει	1198 K
λαμβάνεις	1118 θέλεις να K
λαμβάνετε	1118 θέλετε να K	1121 K
""", 'μ': """
μήνα	1197 τον K	1197 το K	1197 ανά K	1197 κάθε K
μήνυμα	39 στείλε K	68 στείλε K
με	1100 K # €
μεγαλομετόχους	1154 χωρίς K
μετόχους	1154 χωρίς K
μοιράστηκε	1178 μια δημοσίευση που K	1178 ένα βίντεο που K
μοιραστείτε	26 K	50 K το	68 K την εμπειρία	68 K την ιστορία	68 K μαζί μας
""", 'ν': """
νοημοσύνη	1111 με τεχνητή K	1111 από τεχνητή K
νοημοσύνης	1111 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1048 K
""", 'ο': """
οικονομολόγος	1078 είναι K
ολόκληρο	21 K το άρθρο	1100 K το άρθρο
ομάδα	1090 στην K μας	1195 ελάτε στην K	1196 η K μας
""", 'π': """
παράκληση	1072 έχουμε μια μικρή K	1072 μια μικρή K
παραδέχεται	1198 K
παραδέχθηκε	1198 K
παραδέχτηκε	1198 K
παρακάλεσε	1198 K
παρακαλούσαν	1198 K
παρακαλούσε	1198 K
πατώντας	1099 K
πείτε	39 K μας	68 K μας
περιέχει	102 K σκηνές
περιήγησης	11 το πρόγραμμα K
περιγραφές	102 περιέχει K
περιεχομένου	10 αυτού του K	1081 εξωτερικού K
περιεχόμενο	10 αυτό το K	1081 αυτό το K	1081 το K αυτό	1081 εξωτερικό K
πολιτική	1070 K cookies
πρέπει	1081 δείτε το βίντεο K
προέτρεπαν	1198 K
προέτρεπε	1198 K
προέτρεψε	1198 K
προειδοποίησε	1198 K
προειδοποιεί	1198 K
προηγούμενη	102 K εκδοχή	102 K έκδοση του
προσπάθειά	1195 ενισχύστε την K
προσωπικών	1070 K δεδομένων
προτεινόμενη	1073 K πηγή
προτιμώμενες	1073 K πηγές	1170 K πηγές
προτιμώμενη	1073 K πηγή	1170 K πηγή
προωθήστε	50 K
πρωί	18 κάθε K
πρόσβαση	1116 K σε όλα
πρόσθεσαν	1198 K
πρόσθεσε	1198 K ο	1198 K η
πρώτο	1100 τον K μήνα
πρώτος	1197 K μήνας
""", 'ρ': """
ρεπορτάζ	1196 το K μας	1196 αυτό το K
ρυθμιστής	1106 αρμόδιος K εεεπ
ρυθμιστης	1106 αρμοδιος K εεεπ
ρωτούσαν	1198 K
ρωτούσε	1198 K
ρώτησαν	1198 K
ρώτησε	1198 K ο	1198 K η
""", 'σ': """
σημαντικότερες	1099 τις K ειδήσεις
σημείωσε	1198 K ο	1198 K η
στέλνουμε	58 σας K	58 σου K
στήριξέ	1195 K μας
στήριξή	1109 χωρίς τη K	1195 η K σας	1195 τη K σας	1196 χωρίς τη K
στήριξη	1109 χάρη στη K	1196 χάρη στη K
στείλε	39 K μας	68 K μας	1075 K μας
στείλτε	39 K μας	39 K μήνυμα	50 K το	68 K μας	68 K μήνυμα	1075 K μας	1195 K μας
στηρίξτε	1109 K	1195 K μας	1195 K την	1195 K το	1195 K τη
συγγραφέας	1078 είναι K
συγκατάθεση	1081 K για cookies
συκοφαντικά	1087 K σχόλια
συμβουλεύει	1198 K
συμβούλευε	1198 K
συμβούλευσε	1198 K
συμβούλεψε	1198 K
συμπληρώστε	78 K το email σας
συμφωνείτε	44 K
συνέδριο	1090 K μας
συνέδριό	1090 K μας
συνέστησε	1198 K
συνδεθείτε	25 K	1049 K για να
συνδρομή	1100 με K	1100 K από	1122 με K	1199 K
συνδρομητές	51 οι K μπορούν	81 γίνετε K	1048 διαθέσιμο μόνο σε K	1048 διαθέσιμο σε K	1071 μόνο για K	1071 μόνο σε K	1195 γραφτείτε K	1196 οι K μας	1199 K
συνδρομητής	51 ως K	81 γίνετε K	1048 είστε ήδη K	1195 γίνετε K
συνεργασία	1103 σε K με χορηγό	1103 σε K με τον χορηγό
συνεργατών	75 συνδέσμους K	1103 συνδέσμους K
συνεχίζεται	1103 K παρακάτω
συνεχίσετε	1048 για να K την ανάγνωση	1048 να K την ανάγνωση
συνεχίσουμε	1196 να K
συνεχίστε	1048 K την ανάγνωση
συνιστούσε	1198 K
συντάκτης	1076 είναι K
συντάκτρια	1076 είναι K
σχολιάσετε	7 K
σχόλια	86 στα K	1097 στα K
σύμφωνα	1198 K
σύνταξή	40 τη K μας
σύνταξης	102 σημείωση της K
""", 'τ': """
τελευταίο	1117 K δωρεάν άρθρο
τραγουδούσαν	1198 K
τόνιζε	1198 K
τόνισε	1198 K
""", 'υ': """
υβριστικά	1087 K σχόλια
υβριστικό	1087 σχόλια με K
υπευθυνα	1106 παιξε K
υπεύθυνα	84 παίξτε K	84 παίζετε K	1106 παίξε K	1106 παίζουμε K
υπογράμμισε	1198 K
υποσχέθηκε	1198 K
υποχρεωτικά	22 K πεδία
""", 'φ': """
φτάσατε	1072 αφού K ως εδώ
φωνάζει	1198 K
φωτογραφίες	41 K και βίντεο	41 τις K σας	41 K ή βίντεο
φύγετε	1072 πριν K
φώναζαν	1198 K
φώναζε	1198 K
φώναξαν	1198 K
φώναξε	1198 K
""", 'χ': """
χάνετε	1118 μη K
χρήσης	1070 όροι K	1099 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1195 K τη βοήθειά σας
χρησιμοποιεί	1057 K cookies
χρησιμοποιούμε	1056 K cookies
χρόνο	1197 τον K
χωρίς	72 K spam
""", 'ψ': """
ψηφίστε	1114 K
ψηφιακό	64 K μας βοηθό
ψηφιακός	64 K βοηθός
ψηφοφορία	1092 στην K
""", 'а': """
абонамент	252 вече имате K	283 с K	283 K за	303 с K	347 K
абонамента	281 с K си	281 благодарим за K
абонат	51 като K	250 вече сте K
абонати	262 само за K	347 K
абонатите	51 K могат
абонирайте	81 K се	250 K се, за да	253 K се за бюлетина	343 K се
абонирането	281 с K
автора	4200 мнение K	4200 точка зрения K	5020 думка K	5020 точка зору K
авторизованные	4233 только K
авторизованным	4233 K пользователям
авторизовані	5053 лише K
авторизуйтесь	25 K
авторкою	5039 зв'язатися з K
авторов	4200 мнение K	4200 мнения K	4200 точки зрения K
автором	5039 зв'язатися з K
автору	55 на каву K	4221 пишите K
авторів	5020 думки K	5020 думка K	5020 погляди K
адрес	22 имейл K няма	281 имейл K
адреса	281 имейл K
адресою	5074 пишіть за K
адресу	4253 пишите по K
азартних	89 участь в K іграх	5009 участь в K іграх може	5009 участь у K іграх може
азартных	89 участие в K играх может вызвать
анкета	277 нашата K	277 кратка K
анкетата	278 K
анкету	4232 K	5052 K
анонимно	4221 K
афилиейт	286 K линкове
""", 'б': """
бажаних	5036 K джерел
безкоштовна	5072 остання K стаття
безкоштовний	5048 наш K вебінар	5056 K акаунт	5072 останній K матеріал
безкоштовних	5056 ліміт K	5056 K статей
безкоштовні	16 K статті	5056 K статті
безлимитный	4174 K доступ
безплатен	274 нашия K уебинар
безплатна	297 последна K статия
безплатни	16 K статии	283 K статии
безплатно	283 K, за
бесплатная	4251 последняя K статья
бесплатную	103 K линию
бесплатные	16 K статьи	4236 K статьи
бесплатный	4227 наш K вебинар	4236 K аккаунт	4251 последний K материал
бесплатных	16 K статей	4236 лимит K	4236 K статей
бисквитки	271 K	301 K
бисквитките	271 K	301 K
благав	5142 K
благала	5142 K
благали	5142 K
благодарение	19 K на читателите	289 K на вас	289 K на вашата	344 K на вас
благодарим	281 K ви, че се
благодаря	4242 K донатам	4320 K вам	4320 K вашей
блокировщик	4197 отключите K	4197 K рекламы
блокувальник	5017 K реклами
больше	4201 знаете K
бот	40 наш K
браузер	11 ваш K	4214 ваш K	5031 ваш K
браузър	11 вашият K
букмекерская	4189 K контора. #	4189 реклама. K
бюлетин	79 нашия K	253 нашия K	282 K	344 нашия K	347 K
бюлетина	79 за K	253 K ни	253 запишете се за K	282 K
бюлетини	282 K
бяхте	43 K ли там
більше	5021 знаєте K
""", 'в': """
вайбері	5037 K
вайбър	17 K	266 K
ватсапе	4219 K
вашата	254 на K поща
ваших	4316 # из K #
введите	78 K адрес
вебинар	4227 наш K
вебінар	5048 наш K
взывал	4322 K
видео	10 это K	41 фото и K
виділіть	5035 K
визнав	5142 K
визнала	5142 K
визнає	5142 K
викала	346 K
викаха	346 K
викаше	346 K
викна	346 K
використання	5031 K cookie	5062 будь-яке K матеріалів	5062 K матеріалів сайту
використанні	5029 при K матеріалів
використовує	5018 K cookie
використовуємо	5017 K cookie
вимагав	5142 K
вимагала	5142 K
вимагали	5142 K
виправлення	102 K:
випуск	5050 K
виртуален	64 K асистент
виртуалният	64 K ни асистент
виртуальный	64 K помощник	64 K ассистент
вирішив	5142 K
вк	4219 K
вкажіть	78 K свою пошту
включете	52 K се
вконтакте	4219 K
влезте	25 K
вміст	10 цей K
внескам	5063 завдяки K	5140 завдяки K
внесок	5139 ваш K
войдите	25 K	4175 K, чтобы
вотсапе	4219 K
вотсапі	5037 K
впн	65 без K
всеки	289 K лев
встановіть	5004 K додаток
въведете	78 K имейла си
възпроизвеждането	288 K
выделите	4202 K ее	4202 K текст
выпуск	4230 K
відео	41 фото та K	41 фото й K	41 фото і K
відмовилися	102 K від коментарів
відповів	102 не K на	5142 K
відповідав	5142 K
відповідально	84 грайте K
відповідальності	31 не несе K
відповідальної	5009 дотримуйтеся правил (принципів) K	5009 дотримуйтесь правил (принципів) K	5009 принципів K гри	5009 правил K гри
відповідь	22 скасувати K
відповіла	5142 K
відповіли	102 не K на
відправити	22 K коментар
віртуальний	64 K помічник	64 K асистент
""", 'г': """
героев	102 имена K
героїв	102 імена K
гласеше	346 K
гласил	4322 K
гласила	4322 K
гласит	4322 K
гласувайте	294 K
гледайте	299 K ни
говорил	4322 K
говорила	4322 K
говорили	4322 K
говорит	4322 K
год	4321 в K
годишно	345 K
голосуйте	4247 K	5068 K
гривень	5141 # K
грн	5141 # K
група	300 viber K
гукав	5142 K
гукали	5142 K
гукнув	5142 K
гукнула	5142 K
гіперпосилання	5029 K обов
""", 'д': """
дальше	4174 чтобы читать K
дарение	343 вашето K	345 с K	347 K
дарения	347 K
дарете	289 K	343 K ни
джерела	5036 обрані K	5036 бажані K
джерелом	5036 основним K	5036 бажаним K
дзен	4219 K
дзене	4219 K
дзеркала	65 K
дзеркало	65 K
дзеркалом	65 K
добави	346 K
добавил	346 K	4322 K
добавила	346 K	4322 K
добавьте	4187 K нас в
добавя	346 K
доверието	103 телефон на K
доверия	103 телефон K
довіри	103 лінія K
додав	5142 K
додала	5142 K
додатку	85 у нашому K
додає	5142 K
дозволить	5139 ваша підтримка K
дозволяється	5062 матеріалів K лише
долучайтесь	52 K	5139 K до нас	5139 K до нашої	5139 K до нашого	5139 K до спільноти	5139 K до читачів
долучайтеся	52 K	5139 K до нас	5139 K до нашої	5139 K до нашого	5139 K до спільноти	5139 K до читачів
домашнего	0 K насилия
донат	4319 ваш K	5139 ваш K	5143 K
донатам	5063 завдяки K
донати	5143 K
донатом	5141 K
донаты	4323 K
доповнено	102 новину K
дополнен	102 текст K
дополнена	102 новость K
допомагає	5139 ваша підтримка K
допомога	0 потрібна K	5139 нам потрібна ваша K
допомогою	5065 за K ші
допоможе	5140 K нам
допоможуть	5063 K нам працювати	5140 K нам
допоможіть	91 K, скільки можете
допускается	4241 материалов K только
допълнена	102 статията е K
доступ	4236 полный K	5056 повний K
достъпен	250 K за абонати
достъпна	250 K за абонати
достъпно	250 K за абонати
дочитали	4165 вы K до конца	4994 ви K до кінця
дочитати	5000 щоб K
дочитать	4174 чтобы K	4236 K
дізнаватися	5083 хочете K про
""", 'е': """
евро	283 за # K
ежедневную	4179 K рассылку
ежемесячно	4321 K
ежемесячное	4319 оформите K
ежемесячный	4242 K донат
еженедельную	4179 K рассылку
електронна	254 вашата K поща
електронної	5055 адресу K пошти
електронну	5055 K адресу	5055 K пошту
епизод	276 K
епизода	276 K
есть	4201 вам K что
""", 'ж': """
жаловалась	4322 K
жаловался	4322 K
жалуются	4322 K
жодного	72 K спаму
журналист	269 е K	269 - K	269 , K	4222 - K	4222 , K	4302 K
журналисти	344 нашите K
журналистика	344 независимата K	344 независима K	344 нашата K	4320 независимая K
журналистике	4320 независимой K
журналистики	4320 независимой K
журналистику	4320 независимую K
журналистка	269 е K	269 , K	4222 - K	4222 , K	4302 K
журналисты	4320 наши K
журналіст	5043 - K	5043 , K	5122 K
журналістам	40 нашим K
журналісти	5140 наші K
журналістика	5140 незалежна K
журналістику	5140 незалежну K	5140 якісну K
журналістка	5043 - K	5043 , K	5122 K
журналісту	40 нашому K
""", 'з': """
з	5137 # K #
завантажити	5004 K застосунок
завантажте	5004 K додаток
завдяки	5063 існує K	5140 K вам	5140 K вашій
зависимост	89 хазартът създава K
задонатьте	4319 K	5139 K
задължителните	22 K полета
зазначив	5142 K
зазывал	4322 K
закликав	5142 K
закликала	5142 K
закликали	5142 K
закончились	4174 бесплатные статьи K
залишає	30 K за собою право
залишилося	5001 K #%	5001 K # %	5138 K прочитати
залиште	78 K свою адресу	78 K адресу	78 K пошту
заметили	4203 K ошибку
замолчим	4320 мы не K
запазени	260 всички права K
запевняв	5142 K
запевняла	5142 K
запевняє	5142 K
записи	59 новые K на почту
запитав	5142 K
запитала	5142 K
запитань	5052 на кілька K
запишете	253 K се за нашия
зарегистрированные	4233 только K
зарегистрированным	4174 доступен только K
зарегистрированы	4174 уже K
зарегистрируйтесь	4175 K, чтобы	4236 бесплатно K	4236 K бесплатно	4319 K бесплатно	4319 K, чтобы читать
зареєстровані	5053 лише K	5053 тільки K
зареєструйтесь	5001 K, щоб	5056 безкоштовно K	5056 K безкоштовно	5139 K безкоштовно	5139 K, щоб читати
зареєструйтеся	5056 K безкоштовно
застосунку	85 у нашому K	85 в нашому K	5033 нашому K
застосунок	5004 завантажте K	5033 наш K	5033 мобільний K	5139 завантажте K і	5139 завантажте K та
захищено	5029 усі права K
захищені	5029 усі права K	5029 всі права K
защищенной	4221 K формой
защищены	4212 все права K
защищённой	4221 K формой
заяви	346 K
заявив	5142 K
заявил	346 K	4322 K
заявила	346 K	4322 K	5142 K
заявили	4322 K	5142 K
заявиха	346 K
звёздочкой	61 поля со K
згодні	44 не K
здесь	4165 раз уж вы K
зеркала	65 K
зеркало	65 K
змінено	102 імена K	102 ім'я K
знайшли	5035 якщо ви K
знанията	277 K си
зобов	5142 K'язав
зовнішнього	5045 K вмісту	5045 K контенту
зовнішній	5045 K вміст	5045 K контент
зробіть	4998 K внесок	5139 K внесок у	5139 K внесок на
зірочкою	61 поля с K	61 поля із K
""", 'и': """
из	4316 # K #
избранное	4218 K
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
иностранного	4212 выполняющим функции K агента
иностранным	4320 K агентом
инстаграм	266 K
искусственного	4244 с помощью K интеллекта
искусственным	4244 K интеллектом
использование	4214 K cookie	4224 K cookie	4241 любое K материалов	4241 K материалов сайта
использовании	4212 при K материалов	4241 полном или частичном K	4241 частичном K материалов
используем	4197 K cookie
использует	4198 K cookie
исправление	102 K:
источники	4218 избранные K	4218 любимые K
источников	4218 избранных K	4255 избранных K
источником	4218 основным K
исчерпали	4174 K лимит
""", 'к': """
каждое	18 K утро
каждый	4321 K месяц
каже	5142 K
каза	346 K
казав	5142 K
казал	346 K
казала	346 K	5142 K
казали	5142 K
казаха	346 K
казва	346 K
казвал	346 K
казвала	346 K
канал	300 viber K	4320 наш K	5140 наш K
канала	4320 нашего K
каналу	5140 нашого K
колумнист	4222 - K	4222 , K	4302 K
колумніст	5043 - K	5122 K
колумністка	5043 - K	5122 K
команде	4227 к нашей K
команди	5048 до нашої K
коментар	7 залишити K
коментарите	86 в K	279 K под
коментарях	86 у K	86 в K	5030 у K	5030 в K
коментатор	269 е K
коментиране	279 правила за K	279 правилата за K
коментирате	7 за да K	279 K
коментувати	7 K
комментариев	102 отказались от K	102 отказался от K
комментарии	7 оставлять K
комментарий	7 оставить K	4202 чтобы оставить K
комментария	22 для отправки K
комментариях	86 в K	4213 в K
комментировать	7 K
контент	10 этот K	10 цей K	4224 внешний K
контента	10 этого K	4224 внешнего K
контенту	10 цього K
конференцию	4227 нашу K
конференция	274 нашата K
конференцію	5048 нашу K
конфиденциальности	4196 настройкам K	4196 настройками K	4197 политикой K	4214 политика K
конфіденційності	5016 налаштуваннями K	5017 політикою K	5031 політика K
копирование	4241 K материалов сайта
кореспондент	269 е K	269 , K	5043 - K	5043 , K	5122 K
кореспондентка	5043 - K	5043 , K	5122 K
короткий	4232 K опрос
корреспондент	4222 - K	4222 , K	4302 K
корреспондентам	40 нашим K
корреспондентка	4302 K
корреспонденту	40 нашему K
крикнув	5142 K
крикнул	4322 K
крикнула	4322 K	5142 K
кричав	5142 K
кричал	4322 K
кричала	4322 K	5142 K
кричали	4322 K	5142 K
кричит	4322 K
""", 'л': """
лв	283 за # K
лев	283 за # K
лева	283 за # K	345 K
лекцию	4227 нашу K
лекцію	5048 нашу K
лиценз	48 K cc
лицензии	48 K cc
ліцензією	48 K cc
""", 'м': """
магазин	274 нашия онлайн K	274 нашия K
магазина	274 онлайн K ни	4227 нашего K
магазине	4227 в нашем K	4227 в нашем интернет-K
магазину	5048 нашого K
магазині	5048 у нашому K	5048 в нашому K	5048 нашому інтернет-K
материал	4202 обсудить K	4224 внешний K	4257 K создан	4320 этот K
материалам	4249 ко всем K
материалы	4320 наши K
матеріал	5140 цей K
матеріали	5140 наші K
матеріалу	102 першій версії K
матеріалів	5062 копіювання K сайту	5062 K посилання обов'язкове	5070 до всіх K	5070 до усіх K
мероприятие	4227 наше K
месенджері	5037 K
месец	345 на K	345 всеки K
месечно	345 K
мессенджере	4219 K
месте	43 вы были на K
месяц	4321 в K
мобільний	5033 K додаток
молба	264 имаме малка K	264 имаме K към вас
молел	346 K
молела	346 K
молеха	346 K
молеше	346 K
містить	102 K описи	102 K сцени
місці	43 ви були на K
місяць	5141 на K	5141 перший K
""", 'н': """
навчання	49 K ші
нагадав	5142 K
нагадала	5142 K
наголосив	5142 K
наголосила	5142 K
надпис	346 такъв K
надпись	4322 такая K
надсилайте	5039 K нам	5039 K її	5039 K їх нам	5042 K фото	5042 K відео	5042 K свої	5139 K нам
надсилаємо	58 ми K вам	58 ми K
надійних	5036 K джерел
надішлемо	58 ми K вам
надішліть	39 K нам	50 K його	50 K друзям	68 K нам	5039 K нам	5039 K їх нам	5042 K фото	5139 K нам
нажимая	4235 K кнопку	4235 K на кнопку	4235 K "
нажмите	4202 K ctrl
налаштування	5016 K cookie	5016 K cookies	5016 K файлів cookie	5016 через ваші K
налаштуваннями	5016 K cookie	5016 K cookies	5016 K файлів cookie
налаштуваннях	5016 K cookie
намерете	299 K ни
напис	5142 такий K
написа	346 K
написав	5142 K
написал	4322 K
написала	4322 K	5142 K
написано	4322 было K	5142 було K
напиши	39 K нам	68 K нам
напишите	39 K нам	39 K в наш	68 K нам	68 K в наш	4221 K нашему	4221 K нашей	4221 K автору	4221 K нам	4319 K нам
напишіть	39 K нам	68 K нам	5039 K нашому	5039 K нашій	5039 K автору	5039 K авторці	5039 K нам	5139 K нам
напомнил	4322 K
напомнила	4322 K
направете	343 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	346 K
настоява	346 K
настоявал	346 K
настроек	4196 из-за ваших K
настройками	4196 K cookie	4196 K cookies	4196 K файлов cookie
настройках	4196 K cookie
настройки	4196 K cookie	4196 K cookies	4196 K файлов cookie
натискайки	281 K
натискането	281 с K
натискаючи	5055 K кнопку	5055 K на
нашем	4202 в K чате
нашия	274 към K екип	274 в K екип	277 K куиз	277 K тест
небольшая	4165 K просьба
неделю	18 раз в K	18 каждую K	4321 в K
независимата	343 подкрепете K
независими	344 K медии
независимую	4169 поддержите K	4319 поддержите K
независимые	4320 K медиа
незалежні	5140 K медіа
нейросети	4244 с помощью K
несколько	4232 на K вопросов
никакого	72 K спама
новинами	5007 стежте за K
новини	266 google K	5037 google K
новину	5021 маєте K
новость	4201 есть K
нуждаем	343 K се от вашата
нужна	4242 K ваша
нюзлетър	282 K
""", 'о': """
обеща	346 K
обещал	346 K	4322 K
обещала	4322 K
обещали	4322 K
обновена	102 статията е K
обновлен	102 текст K	102 материал K
обновлён	102 текст K	102 материал K
обозреватель	4222 - K	4222 , K	4302 K
обозревательница	4302 K
обраних	5036 K джерел
обучения	49 K ии
объявил	4322 K
объявила	4322 K
объяснил	4322 K
объяснила	4322 K
объясняет	4322 K
объяснял	4322 K
объясняла	4322 K
обязал	4322 K
обязательна	4212 гиперссылка K	4241 материалов ссылка K	4241 ссылка на источник K
обязательные	22 K поля	4202 K поля
обясни	346 K
обяснил	346 K
обяснила	346 K
обяснява	346 K
обіцяв	5142 K
обіцяла	5142 K
обіцяли	5142 K
огледален	65 K сайт
оглядач	5043 - K	5043 , K	5122 K
оглядачка	5043 - K	5043 , K	5122 K
оголосив	5142 K
ограничений	4174 читайте без K
одноклассниках	4219 K
одному	5055 в K листі
оновлено	102 текст K	102 матеріал K	102 новину K
опечатку	4202 нашли K
описания	102 съдържа K	102 есть K	102 содержит K
описи	102 є K
опитування	5052 наше K	5052 коротке K
опитуванні	36 нашому K	5052 K читачів	5052 нашому K	5052 в K
оповещения	4266 хотите получать K
оприлюднюватиметься	23 не K	5023 ваша e-mail адреса не K
опрос	36 наш K	4232 наш K
опросе	36 нашем K	4232 нашем K	4232 в K
опубликован	23 не будет K	4202 ваш адрес email не будет K
организаторите	346 канят K
организаторы	4322 зовут K
організатори	5142 запрошують K
оставете	78 K имейла си
оставляем	30 K за собой право
оставляет	30 K за собой право
оставляя	4235 K заявку
оставьте	78 K свой адрес	78 K адрес	78 K почту	78 K свою почту	78 K e-mail
осталось	4175 K #%	4175 K # %
отбележете	63 K ме
ответил	102 не K на	4322 K
ответила	102 не K на	4322 K
ответили	102 не K на
ответственно	84 играйте K
ответственности	31 не несет K	31 не несёт K
отвечал	4322 K
отвечала	4322 K
отговори	102 не K на	346 K той	346 K тя
отговорил	346 K
отговорила	346 K
отговориха	346 K
отговорност	31 не носи K
отменить	22 K ответ	4321 K в любой момент
отметил	4322 K
отметила	4322 K
отметь	63 K меня
отметьте	63 K меня	63 K нас
отмечайте	63 K меня
отписаться	4179 K в любой момент
отправляем	58 мы K вам
отправьте	50 K	4221 K их нам	4319 K нам
отримувати	5073 хочете K
отримуйте	5077 K
очакваме	267 K вашите
очевидцем	4201 стали K	4201 вы стали K	5021 стали K
ошибку	4203 нашли K
оштрафовал	4322 K
оштрафовала	4322 K
оштрафував	5142 K
""", 'п': """
партнером	4239 совместно с K	5060 спільно з K
партнерски	75 K линкове
партнерские	38 K ссылки	75 K ссылки	4239 K ссылки
партнерским	75 K ссылкам
партнерські	75 K посилання	5060 K посилання
партнеры	4197 мы и наши K
партньорски	286 K линкове
партнёром	4239 совместно с K
партнёрские	38 K ссылки	75 K ссылки	4239 K ссылки
партнёрским	75 K ссылкам
патроном	4319 станьте K
пееха	346 K
пели	4322 K
первинній	102 K версії
первоначальной	102 K версии
первый	4321 K месяц	4321 рубль в K
переведите	4319 K нам
перевірте	5052 K себе	5055 K пошту
передплатник	51 як K	5000 уже K	5000 вже K
передплатникам	5000 доступний лише K	5000 доступна лише K	5000 доступно лише K
передплатники	51 K можуть	5071 лише K	5071 тільки K
передплатників	5000 тільки для K
передплатою	5000 доступна за K	5000 доступний за K	5056 за K	5078 з K
передплату	81 оформіть K	5056 K за	5139 оформіть K
передплатіть	81 K
передрук	46 K	5034 K
передруковувати	46 K
передруку	5034 у разі K
передрукувати	46 K
перепечатать	46 K
перепечатка	46 K	4217 K
перепечатке	4217 при K
перепечатывать	46 K
перешлите	50 K
перешліть	50 K
персональних	5032 K даних
персональных	4215 K данных
писав	5142 K
писал	4322 K
писала	4322 K	5142 K
писати	5140 нам K
писменото	288 без K съгласие
письме	4235 в одном K
письменного	4256 без K согласия
письмової	5076 без K згоди
питаха	346 K
питаше	346 K
пишете	39 K ни	68 K ни	267 K ни	268 K на	343 K ни
пишеше	346 K
пиши	39 K нам	39 K ни	68 K нам	68 K ни
пишите	39 K нам	39 K в бот	39 K в наш	39 K на почту	68 K нам	68 K в бот	68 K в наш	68 K на почту	4221 K нам	4253 K на	4319 K нам
пишіть	39 K нам	39 K у	68 K нам	68 K у	5039 K нам	5074 K на
платной	4174 в K версии
побачили	5084 K помилку
повний	21 K текст	5056 K текст
повтаря	346 K
повтаряше	346 K
повторював	5142 K
повторює	5142 K
повторяет	4322 K
повторял	4322 K
повторяла	4322 K
повідомив	5142 K
повідомила	5142 K
повідомили	5142 K
повідомлення	5083 хочете отримувати K	5083 бажаєте отримувати K
повідомте	39 K нам	68 K нам	5039 K нам	5039 K нас	5139 K нам
подайте	268 K сигнал
поддержать	4319 K нас	4319 K редакцию	4319 K нашу
поддерживайте	4319 K нас	4319 K нашу
поддержите	4169 K нашу	4169 K нас	4242 K	4319 K нас	4319 K нашу	4319 K редакцию	4319 K проект	4319 K автора	4319 K наш
поддержка	4170 ваша K	4319 ваша K поможет	4319 ваша K помогает	4319 ваша K позволит
поддержке	4239 при K партнёра	4239 при K партнера	4242 благодаря вашей K	4320 вашей K
поддержки	4320 без вашей K	4320 вашей K
поделитесь	26 K	50 K им	50 K ей	68 K своей историей	68 K с нами
поделиться	4201 хотите K
подканял	346 K
подканяха	346 K
подканяше	346 K
подкаст	35 наш K	35 нашия K	276 K	344 нашият K	4230 K	4320 наш K	5050 K	5140 наш K
подкаста	276 K	4230 K	4320 нашего K
подкасте	35 нашем K	4230 K
подкасти	35 наші K	276 K	5050 K
подкастов	4230 K
подкасту	5050 K
подкастът	276 K
подкасты	4230 K
подкасті	35 нашому K	5050 K
подкастів	5050 K
подкрепа	289 с вашата K	289 вашата K	343 вашата K	344 вашата K
подкрепата	286 с K на партньор
подкрепете	289 K	343 K ни	343 K нашата
подкрепяйте	343 K ни
подписаны	4174 уже K
подписка	4174 уже есть K	4323 K
подписке	4174 доступен только по K	4174 доступна по K	4174 доступен по K	4236 по K
подписки	4323 K
подпиской	4261 с K
подписку	81 оформите K	81 оформить K	4174 оформить K	4174 оформите K	4235 спасибо за K	4236 K за	4319 оформите K	4319 оформить K
подписчик	51 как K	4174 уже K	4174 вы уже K
подписчикам	4174 доступна только K	4174 доступно только K	4174 доступен только K	4250 только K
подписчики	51 K могут	4250 только K	4323 K
подписчиков	4174 только для K
подписчиком	4319 станьте K
подписывайтесь	4179 K на рассылку	4187 K на нас	4187 K на наш	4187 K на канал	4187 K на telegram	4319 K на
подписываясь	4235 K
подпишитесь	81 K	4169 K на регулярное	4179 K на рассылку	4187 K на наш	4187 K на канал	4319 K на
подчеркнул	4322 K
подчеркнула	4322 K
подчерта	346 K
поділитися	5021 хочете K
поділіться	26 K	50 K ним	68 K своєю історією	68 K з нами
подію	5048 нашу K
пожертвование	4169 оформите K	4170 сделайте K	4242 регулярное K	4242 ежемесячное K	4319 ваше K	4319 сделайте K	4319 оформите K	4323 K
пожертвования	4320 на K	4323 K
пожертвованиям	4242 благодаря K	4320 благодаря K
пожертвуйте	4319 K
позволяет	4319 ваша поддержка K
позначайте	63 K мене
позначте	63 K мене
позоваването	288 K на
поиска	346 K
поискал	346 K
показан	61 адрес не будет K	61 email не будет K
показана	61 почта не будет K	61 пошта не буде K	61 адреса не буде K
полностью	21 материал K	4174 чтобы прочитать K
полный	21 K текст	4236 K текст
получавайте	302 K
получавате	298 искате ли да K	298 искате да K
получайте	4260 K
получать	4252 хотите K	4266 хотите K новости	4266 хотите K push
помилку	5084 знайшли K
помогите	91 K, сколько можете	4319 K нам
помогнете	343 K ни
помогут	4320 K нам
поможет	4320 K нам
помоли	346 K
помолил	346 K
помолила	346 K
помощ	0 нужда от K
помощник	64 наш K	64 ии-K
помощь	0 нужна K	4319 нам нужна ваша K
помощью	4244 с K ии
помітили	5035 якщо ви K	5084 K помилку
помічник	64 наш K
понравилась	4320 K статья
понравился	4320 K материал	4320 K текст
пообещал	4322 K
пообещала	4322 K
пообіцяв	5142 K
пообіцяла	5142 K
попереджає	5142 K
попередив	5142 K
попередній	102 K версії
попита	346 K
поправка	102 K:
попросив	5142 K
попросил	4322 K
попросила	4322 K	5142 K
попросили	4322 K	5142 K
попросило	4322 K
порадив	5142 K
порадила	5142 K
посилання	5062 K на джерело обов'язкове
последвайте	343 K ни
последната	297 K ви безплатна статия	297 K безплатна статия
посоветовал	4322 K
посоветовала	4322 K
постановив	5142 K
постановил	4322 K
посъветва	346 K
посъветвал	346 K
посъветвали	346 K
потребовал	4322 K
потребовала	4322 K
почерпете	55 K ме
почерпи	55 K ме с кафе
почте	80 в K	80 на вашей K	4235 вашей K
почтовом	4235 вашем K ящике
почту	80 на K	4180 на вашу K	4180 вам на K	4235 вашу K
пошту	80 на K	80 на вашу K	5003 на вашу K
пошті	5055 вашій K
пощенска	254 вашата K кутия
пояснив	5142 K
пояснил	4322 K
пояснила	4322 K	5142 K
пояснював	5142 K
пояснювала	5142 K
пояснює	5142 K
поясняет	4322 K
правото	30 си запазва K
працювати	5063 допоможе нам K	5140 K далі
працюємо	5140 ми K
предишна	102 K версия на
предпочитаемые	4218 K источники
предпочитаемых	4218 K источников
предпочитан	265 K източник
предпочитани	265 K източници
предпочитаните	265 K източници	265 K си източници
предпочтительные	4218 K источники	4255 K источники
предпочтительный	4218 K источник
предпочтительных	4255 K источников
предупреди	346 K
предупредил	4322 K
предупреждава	346 K
предупреждает	4322 K
предыдущей	102 K версии текста
препечатването	288 K
препратете	50 K
препубликува	46 K
препубликуването	46 K
пригостіть	55 K мене кавою
призвал	4322 K
призвала	4322 K
призвали	4322 K
призна	346 K
признава	346 K
признавал	4322 K
признает	4322 K
признал	4322 K
признала	4322 K
признали	4320 нас K
призова	346 K
призовава	346 K
призовал	346 K
призоваха	346 K
призывал	4322 K
призывала	4322 K
призывали	4322 K
приложение	85 в нашето K	344 нашето K	4181 скачать K	4182 скачайте K	4182 установите K	4216 наше K	4216 мобильное K	4319 скачайте наше K	4319 скачайте K и
приложението	343 изтеглете K ни	343 изтеглете K на вестник
приложении	85 в нашем K	4181 открыть в K	4216 нашем K
приложения	4216 нашего K	4320 нашего K
прим	102 K. ред
примечание	102 K редакции
приоритетным	4218 K источником
присоединяйтесь	52 K	4319 K к нам	4319 K к нашему	4319 K к нашей	4319 K к нашим	4319 K к сообществу	4319 K к читателям	4319 K к тем
присъединете	52 K се	343 K се към нашия
присылаем	58 мы K вам	58 мы K
присылайте	4221 K нам	4221 K фото	4221 K видео	4221 K новости	4221 K свои	4221 K их нам	4319 K нам
пришлите	39 K нам	50 K друзьям	68 K нам	4221 K нам	4221 K фото	4221 K их нам	4319 K нам
пришлём	58 мы K вам
приєднуйтесь	52 K	5139 K до нас	5139 K до нашої	5139 K до нашого	5139 K до спільноти	5139 K до читачів
приєднуйтеся	52 K	5139 K до нас	5139 K до нашої	5139 K до нашого	5139 K до спільноти	5139 K до читачів
проверьте	4232 K себя	4235 K почту
проголосуйте	4247 K	5068 K
продовження	5060 реклама. K
продовжити	5000 щоб K читання	5063 допоможуть нам K
продовжувати	5140 K роботу
продолжаем	4320 мы K работать
продолжать	4242 помогут нам K	4320 K работу
продолжение	4239 реклама. K
продолжить	4174 чтобы K чтение	4242 помогут нам K	4242 поможет нам K	4320 K работу
продължава	286 K по-долу
продължете	251 K да четете
продължим	344 да K да работим
продължите	250 за да K да четете
произведен	4212 настоящий материал (информация) K	4257 материал K
произведён	4257 материал K
пройдите	4232 K тест
пройдіть	5052 K тест
променени	102 имената са K
пропускайте	298 не K
пропустите	4252 не K
пропустити	5073 не хочете K
пропустить	4252 не хотите K
пропустіть	5073 не K
просив	5142 K
просил	4322 K
просила	4322 K	5142 K
просили	4322 K	5142 K
просьба	4165 у нас к вам K	4165 у нас есть K
просять	5142 K
проучване	277 нашето K
прохання	4994 маємо до вас K	4994 невелике K
прочетете	251 за да K цялата
прочитать	4174 осталось K	4174 чтобы K статью
пріоритетне	5036 K джерело
пріоритетним	5036 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	46 K у себя
пълния	283 K текст
първия	345 за K месец
първоначалната	102 K версия
підписатися	5002 K на розсилку
підписка	5143 K
підписку	5000 оформіть K	5055 дякуємо за K	5139 оформіть K
підписники	5071 лише K	5143 K
підписників	5000 тільки для K
підписуйтесь	5006 K на нас	5006 K на наш	5006 K на канал	5006 K на telegram	5139 K на
підписуйтеся	5006 K на наш	5006 K на канал
підписуючись	5055 K
підпишіться	5002 K на розсилку	5006 K на наш	5139 K на
підтримайте	4997 K нашу	4997 K незалежну	4997 K нас	5063 K	5139 K нас	5139 K нашу	5139 K незалежну	5139 K редакцію	5139 K автора	5139 K роботу	5139 K наш
підтримати	5139 K нас	5139 K нашу
підтримка	4998 ваша K	5139 ваша K допоможе
підтримки	5060 за K партнера	5140 спільноти K	5140 вашої K
підтримуйте	5139 K нас	5139 K нашу
підтримці	5063 завдяки вашій K	5063 завдяки K читачів	5140 вашій K
піти	4994 перш ніж K
""", 'р': """
работа	344 нашата K	4320 наша K
работаем	4320 мы K
работать	4242 помогут нам K	4242 поможет нам K	4320 K дальше
работу	4320 нашу K
радив	5142 K
радила	5142 K
радили	5142 K
радить	5142 K
разкажете	39 K ни	68 K ни
разрешение	261 без K е забранено
разрешения	4256 без K редакции
разчитаме	289 K на вашата	344 K на
расскажите	39 K нам	68 K нам	68 K свою историю	4319 K нам
рассказал	4322 K
рассказала	4322 K
рассказать	4201 есть что K	4201 хотите K
рассказывать	4320 K правду
расследование	4320 наше K	4320 это K
расследования	4320 наши K
рассылка	4320 наша K	4323 K
рассылку	79 на K	79 нашу K	79 K	4179 нашу K	4179 K самых	4320 нашу K
регистрацията	281 с K си	281 благодарим за K
регистрируясь	4235 K
регулярний	5063 K внесок
редактор	269 е K	269 - K	269 , K	4222 - K	4222 , K	4302 K отдела	4302 K	5043 - K	5043 , K	5122 K
редакторка	5043 - K	5043 , K	5122 K
редакцией	40 нашей K	4221 связаться с K
редакции	102 поправка K	4200 мнение K	4200 позиция K	4200 мнением K	4256 без согласия K	4320 нашей K
редакцию	40 в нашу K	4221 напишите в K	4221 пишите в K
редакция	274 в нашата K	344 нашата K	4320 наша K
редакцията	39 свържете се с K	68 свържете се с K
редакцію	5039 напишіть у K	5039 пишіть у K
редакція	5140 наша K
редакцією	40 нашою K	5039 зв'язатися з K
редакції	44 письма до K	102 від K:	5020 думка K	5020 позиція K	5020 позицією K	5039 пишіть до K	5076 без згоди K	5076 без дозволу K	5140 нашої K
рекламата	12 K	286 след K
реклами	12 K	71 без K	71 немає K	344 без K	5060 після K	5060 на правах K	5140 без K
рекламой	12 K
рекламы	12 K	71 без K	71 нет K	4239 после K	4239 на правах K	4320 без K
репортер	40 на нашия K	269 е K	269 - K	269 , K	4222 - K	4222 , K	4302 K	5043 - K	5043 , K	5122 K
репортери	40 на нашите K	344 нашите K
репортерка	5043 - K	5043 , K	5122 K
репортёр	4222 - K	4222 , K	4302 K
решил	4322 K
реєструючись	5055 K
робота	5140 наша K
роботу	5140 нашу K
розкажіть	39 K нам	68 K нам
розповів	5142 K
розповідати	5140 K правду
розповіла	5142 K
розповісти	5021 маєте що K	5021 є що K	5021 хочете K
розсилка	5140 наша K	5143 K
розсилку	79 на K	79 нашу K	79 K	5002 нашу K	5002 щоденну K	5140 нашу K
розслідування	5140 наші K	5140 це K
рублей	4321 # K
рік	5141 на K
""", 'с': """
свидетелем	4201 стали K	4201 вы стали K
свободната	343 подкрепете K
свържете	39 K се с нас	68 K се с нас	267 K се с нашия	267 K се с нашата	267 K се с нас	267 K се с автора	343 K се с нас
свържи	39 K се с нас	68 K се с нас
свяжитесь	39 K с нами	4221 K с нами
связаться	4221 K с автором
свідком	5021 стали K
седмично	18 веднъж K
сигнализирайте	267 K ни
сказав	5142 K
сказал	4322 K
сказала	4322 K	5142 K
сказати	5021 маєте що K
скаржаться	5142 K
скаржився	5142 K
скаржилася	5142 K
скачайте	4181 K наше
скиньте	4319 K нам	4319 K донат
сколько	4319 скиньте K
скриньку	5055 вашу K
скриньці	5055 вашій K
следите	4187 K за нами
словам	4322 по K
словами	5142 за K
слушайте	299 K ни
слідкуйте	5006 K за нами
снимки	41 свои K	41 K и видео	41 вашите K	41 K или видео
советовал	4322 K
советовала	4322 K
советовали	4322 K
советует	4322 K
согласны	44 не K	44 K с автором
содержатся	102 K описания
содержимое	4224 внешнее K
содержит	102 K сцены
сообщение	4212 данное K (материал) создано	4257 K создано
сообщил	4322 K
сообщила	4322 K
сообщили	4322 K
сообщите	39 K нам	68 K нам	4221 K нам	4319 K нам
соучастником	4242 станьте K	4319 станьте K
спам	72 без K
спама	72 без K
спаму	72 без K
спецкор	4302 K
сповіщення	15 K	5004 увімкнути K	5004 увімкніть K	5083 хочете отримувати K	5083 хочете отримувати пуш-K	5083 бажаєте отримувати K	5083 хочеш отримувати K
споделете	26 K	50 K я	68 K с нас	68 K своята
сподобався	5140 K текст	5140 K матеріал
сподобалась	4994 якщо вам K стаття
спонсором	81 станьте K
според	346 K
спрашивает	4322 K
спросил	4322 K
спросила	4322 K
співали	5142 K
співучасником	5139 станьте K
спільнота	5140 наша K
спільноти	4998 стань частиною K	5063 частиною K	5140 нашої K
станете	81 K член	343 K абонат	343 K член
станьте	52 K одним из них	4319 K нашим	5139 K нашим
статей	5070 до всіх K	5070 до усіх K
статии	296 до всички K
статия	264 хареса ли ви тази K	283 цялата K	344 тази K
статията	283 % от K
стаття	5140 ця K
статья	4320 эта K
статьям	4249 ко всем K
стверджує	5142 K
стежте	5006 K за нами
стигнали	264 щом сте K дотук
стороннего	4224 K сервиса
сторонним	4224 K сервисом
стороннього	5045 K сервісу
стороннім	5045 K сервісом
суммой	4321 любой K
сумму	4321 любую K
сутрин	18 всяка K
существуем	4320 мы K
существует	4242 K благодаря
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
телеграм	17 K	266 K	4187 наш K-канал	4187 в нашем K	4219 K	4219 K-канал	4219 K-канале	4253 пишите в K	4320 наш K	5006 наш K-канал	5037 K	5037 K-канал	5037 K-каналі
телеграме	17 K	4219 K
телеграмі	5037 K
телефон	103 K довіри
тест	4232 наш K	5052 наш K
тиждень	18 раз на K	5141 на K
требовал	4322 K
требовала	4322 K
требовали	4322 K
тръгнете	264 преди да си K
""", 'у': """
уведомления	15 K	4182 включите K	4182 включить K	4182 разрешить K	4266 хотите получать K	4266 хотите получать пуш-K	4266 хочешь получать K
уверяет	4322 K
уверял	4322 K
уверяла	4322 K
увійдіть	25 K	5001 K, щоб
уговаривал	4322 K
уговаривала	4322 K
угостите	55 K меня кофе	55 K автора кофе
угостить	55 K меня кофе
уебинар	274 нашия K
узнавать	4266 хотите K о
уйдете	4165 прежде чем вы K
укажите	78 K свой e-mail	78 K почту
улюблених	5036 K джерел
улюблені	5036 K джерела
умовляв	5142 K
умоляваше	346 K
умолял	4322 K
умоляла	4322 K
умоляли	4322 K
утверждает	4322 K
уточнение	102 K:
уточнення	102 K:
уточнив	5142 K
уточнил	4322 K
уточнила	4322 K	5142 K
учасником	5139 станьте K
""", 'ф': """
фейсбук	17 K	266 K
фото	41 свои K	41 ваши K	41 свої K	41 ваші K
фотографии	41 K и видео
""", 'ц': """
цените	4320 K нашу
цитировании	4217 при K
цитування	5034 у разі K
цитуванні	5034 при K
""", 'ч': """
частиною	5139 станьте K
частковому	5062 повному або K
чашку	55 на K кофе
через	65 K vpn
четене	1 време за K
четете	299 K ни
читаете	4319 спасибо, что K
читай	5006 K нас
читайте	4187 K нас в	5006 K нас у	5006 K нас в
читання	1 час K	1 хв K
читателей	44 письма K	4232 опросе K	4242 благодаря поддержке K	4262 K	4320 наших K
читатели	37 наши K	37 нашите K	44 писма на K	304 K	344 нашите K	4165 дорогие K	4262 K	4320 наши K
читателите	304 K	344 с подкрепата на K	344 от K ни
читателям	19 благодаря K	37 нашим K	4262 K	4320 благодаря K
читати	5000 щоб K далі	5139 щоб K далі
читачам	19 завдяки K	5079 K
читачі	37 наші K	5079 K	5140 наші K
читачів	44 листи K	5079 K	5140 наших K
читаєте	5139 дякуємо, що K
чтение	1 на K
чтения	1 время K	1 мин K
""", 'щ': """
щомісяця	5141 K
щомісячний	5063 K внесок
щомісячно	5141 K
щоранку	18 K
щотижневу	5002 K розсилку
""", 'э': """
электронной	4235 адрес K почты
электронную	4235 K почту
""", 'я': """
яжіться	39 зв'K з нами	5039 зв'K з нами
язкові	22 обов'K поля	5023 обов'K поля
якщо	4994 K ви вже тут
""", 'і': """
із	5137 # K #
інтелектом	5065 штучним K
інтелекту	5065 за допомогою штучного K
інформацію	5021 маєте цікаву K
історію	5021 маєте K
""", 'א': """
אדבלוק	2360 K
אומר	2398 K
אומרת	2398 K
אותה	50 שלחו K	50 שתפו K
אותו	50 שלחו K
אותנו	63 תייגו K	68 שתפו K
אחרינו	2281 עקבו K	2395 עקבו K
איתנו	39 צרו K קשר	39 צרו קשר K	39 דברו K	68 צרו K קשר	68 צרו קשר K	68 דברו K
אליכם	58 נשלח K
אלינו	39 פנו K	68 פנו K
אלקטרוני	2278 דואר K
אמר	2398 K
אמרה	2398 K
אמרו	2398 K
אתכם	2324 רק K
""", 'ב': """
באפליקציה	85 K שלנו
בדוי	102 שם K
בדויים	102 שמות K
בוקר	18 מדי K
בחודש	2397 K
ביקש	2398 K
ביקשה	2398 K
במייל	2323 K שלכם
במצוקה	0 K
בסרטון	2309 לצפות K זה
בעוגיות	2287 שימוש K
בעיתונות	2324 לתמוך K
בעלי	2366 בלי K הון	2366 ללא K הון
בקובצי	2286 משתמש K
בשבוע	18 פעם K	2397 K
בתגובות	86 K
בתוכן	2337 לעשות שימוש K
""", 'ד': """
דווחו	2395 K לנו
דיגיטלי	2273 רכשו מינוי K
דיוור	2323 קבלת K
""", 'ה': """
האימייל	22 K לא יוצג	61 K לא יוצג
האפליקציה	2282 הורידו את K	2396 K
הבהרה	102 K:
הגיב	102 לא K
הדיגיטלי	64 העוזר K
הדפדפן	11 K שלך
ההתראות	15 K
הודיע	2398 K
הודיעה	2398 K
הוואטסאפ	2282 לקבוצת K
הווטסאפ	2282 לקבוצת K
הווירטואלי	64 העוזר K
הוסיף	2398 K
הוסיפה	2398 K
הזהיר	2398 K
הזכויות	2297 כל K שמורות
הזמינו	55 K אותי לקפה
החובה	22 שדות K
החוג	2307 הוא ראש K	2307 היא ראש K
החינמיות	2340 הכתבות K
הטלגרם	2282 לערוץ K
הטקסט	2310 K
היום	2395 תרמו K
הירשמו	2273 כדי להמשיך לקרוא K	2395 K לקבלת
הכותב	2337 על דעת K
הכתבה	46 לפרסם את K	2273 להמשך קריאת K	2310 K	2396 K הזאת
המדור	2305 הוא עורך K	2305 היא עורכת K
המובעות	2337 הדעות K במאמר	2337 הדעות K בטור	2337 הדעות K בכתבה
המועדף	2300 למקור K	2300 כמקור K
המייל	2277 לתיבת K	2278 כתובת K
המערכת	102 הערת K
המקורית	102 בגרסה K של
הניוזלטר	2278 K היומי	2323 K השבועי של	2323 K שלנו	2396 K
הסביר	2398 K
הסיכום	2310 K
העבירו	50 K אותה	50 K הלאה
העיקריות	2310 הנקודות K
העיתונות	2396 K העצמאית
הפרטיות	2287 מדיניות K
הפרסומות	2360 חוסם K	2362 את חוסם K	2362 חוסם K
הפרסומים	2360 חוסם K
הפרסומת	12 K
הצביעו	2395 K בסקר
הצטרפו	52 K אליהם	52 K אלינו	2282 K לערוץ	2395 K אלינו
הקודמת	102 בגרסה K של
הקוראים	19 בזכות K
השאירו	78 K כתובת מייל	78 K מייל
השימוש	2287 תנאי K
השמות	102 K שונו
התגובות	2320 K
התחברו	25 K	2273 כדי להמשיך לקרוא K
התמונות	41 את K שלכם
התמיכה	2324 בזכות K שלכם
התראות	15 K
התרגום	2310 K
התרומה	2395 K שלכם
""", 'ו': """
ובטוויטר	2281 בפייסבוק K
ווידאו	41 תמונות K
וסרטונים	41 תמונות K
ותלוי	2324 K בכם
ותלויה	2324 K בכם
""", 'ז': """
זקוקה	2395 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2307 היא K סגל
חודשית	2395 תרומה K
חוקר	2307 הוא K ב
חוקרת	2307 היא K ב
חיצוני	2309 תוכן K	2309 תוכן ממקור K
""", 'ט': """
טען	2398 K
""", 'י': """
יכולים	51 מנויים K
ישירות	2323 K למייל	2323 K לתיבת
""", 'כ': """
כמנויים	51 K	81 הצטרפו K	2273 הצטרפו K
כתב	2398 K
כתבה	2310 K זו	2396 K זו	2398 K
כתבו	39 K לנו	68 K לנו	2395 K לנו
כתבות	2340 K חינם
כתבי	39 K לנו	68 K לנו
כתבת	2305 היא K
כתובת	78 הזינו K מייל	2278 K דוא"ל
""", 'ל': """
לדברי	2398 K
להגיב	7 כדי K	2320 K
להמשיך	2273 כדי K לקרוא,	2273 כדי K לקרוא בחרו	2273 כדי K לקרוא יש	2273 כדי K לקרוא את הכתבה	2324 עזרו לנו K
להעתיק	2337 לשכפל, K
לחודש	2397 K
לחוק	2337 סעיף #א K
לחצו	2395 K כאן
לידיעון	2395 הירשמו K
לכתבים	40 K שלנו
לכתבת	40 K שלנו
למייל	80 K שלכם
למנויים	81 היו K	2275 K בלבד
למערכת	40 K שלנו	44 מכתבים K
לניוזלטר	79 K	79 K שלנו	2277 הירשמו K	2277 הרשמה K	2277 K שלנו	2323 בהצלחה K	2395 הירשמו K
לעזרתכם	2395 אנחנו זקוקים K
לענייני	2305 הוא כתב K	2305 היא כתבת K
לפרסם	46 K כתבה זו	46 K מחדש
לצפייה	2309 K בתוכן
לקבוצת	2282 הצטרפו K
לקריאה	2340 כתבות K
לקריאת	21 K הכתבה
לשנה	2397 K
לתומכים	2324 הצטרפו K שלנו
""", 'מ': """
מאמרים	16 K חינם	2340 K חינם
מודעות	2362 בחוסם K	2362 חוסם K
מועדף	2300 מקור K	2300 כמקור K	2380 מקור K	2380 כמקור K
מחקר	2307 הוא עמית K
מינוי	2273 רכשו K ל-	2273 רכשו K כדי	2273 רכשו K או	2395 רכשו K	2399 K
מנוי	2273 כבר K?
מנויים	2399 K
מניות	2366 בלי בעלי K	2366 ללא בעלי K
מסכימים	44 לא K	44 K?	2323 בהרשמה אתם K
מסר	2398 K
מסרבים	102 K להגיב
מראה	65 אתר K
מרצה	2307 הוא K	2307 היא K
""", 'נ': """
ניוזלטר	2323 K שבועי	2399 K
נשלח	58 K לכם
""", 'ס': """
סגל	2307 הוא חבר K
סופר	2307 הוא K ו
סופרת	2307 היא K ו
סיכום	2310 K
סיפר	2398 K
סיפרה	2398 K
סעיף	2337 K #א
ספאם	72 בלי K	72 ללא K
ספרו	39 K לנו	68 K לנו	2395 K לנו
סרטונים	41 תמונות או K
""", 'ע': """
עדכונים	2323 לקבלת K במייל
עודכנה	102 הכתבה K	102 הידיעה K
עיתונאי	2305 הוא K	2307 הוא K
עיתונאית	2305 היא K	2307 היא K
עיתונות	2324 לעשות K	2396 K עצמאית
עכשיו	2273 רכשו מינוי K	2395 תרמו K
עלולים	102 K להיות קשים
עמיתת	2307 היא K מחקר
עמלה	2336 נקבל K	2336 לקבל K
ער	103 K״ן
""", 'פ': """
פרופסור	2307 הוא K	2307 היא K
פרסום	46 K מחדש
פרסומות	71 בלי K	71 ללא K	2360 חוסם K	2362 בחוסם K	2362 חוסם K	2362 חוסמי K	2396 ללא K
פרסומת	12 K
פרשן	2305 הוא K
פרשנית	2305 היא K
""", 'צ': """
ציין	2398 K
""", 'ק': """
קודמת	102 בגרסה K של
קוראי	2396 K
קרא	2398 K
קריאה	1 זמן K
""", 'ר': """
ראשון	2397 חודש K
""", 'ש': """
שאלו	2310 K את
שולחים	58 אנחנו K לכם
שיווקי	2323 לקבל תוכן K
שלחו	39 K לנו	68 K לנו	2395 K לנו
שלנו	40 לכתב K	2396 K
שנקבל	2336 K עמלה
שקראתם	2395 תודה K
שתפו	26 K
""", 'ת': """
תגובה	102 לא נמסרה K
תגובות	2320 K
תוכן	10 K זה	2309 הצגת K
תיאורים	102 כוללת K	102 מכילה K
תייגו	63 K אותי
תיקון	102 K:
תלוי	2324 K בכם
תלויה	2324 K בכם
תמיכתכם	2395 K
תמכו	2395 K בנו
תקציר	2310 K
תרומה	2399 K
תרומות	2399 K
""", 'ا': """
اخبارنا	120 تابعوا K	244 K
اخبرنا	39 K	68 K
اخبرونا	39 K	68 K
ادامه	1862 K مطلب	1862 K خبر	1914 براي K مطلب
ادبلاكر	1892 K
ادعمنا	243 K
ادعموا	243 K
اذنكم	129 نطلب K قبل
ارتباط	129 قد تتضمن ملفات K
ارسال	7 براي K نظر	1808 به ايميل شما K	1831 براي ما K كنيد
ارسله	50 K الي
ارسلها	39 K الينا	68 K الينا
اسبوعيا	245 K
استخدام	139 يمنع اعادة K المواد	139 يمنع اعادة K هذا	139 يمنع اعادة K اي
استطلاع	243 صوت في K
استطلاعنا	244 K
استفاده	1814 از كوكي K ميكنيم	1814 از كوكيها K ميكنيم	1815 شرايط K	1827 K از مطالب اين سايت	1827 K از مطالب سايت
استمرار	243 ساهم في K	243 ساهموا في K
اسپم	72 بدون K
اشار	246 K
اشارة	63 ضع K الي
اشارت	246 K
اشتراك	172 لديك K	247 K	1855 K تهيه كنيد	1914 K تهيه كنيد	1918 K
اشتراكك	169 تم K
اشترك	81 K	108 K الان	243 K الان
اشتركوا	81 K	243 K
اصحابها	167 تعبر عن راي K	167 عن راي K
اصلاحيه	102 K
اضاف	246 K
اضافت	246 K
اضغط	243 K هنا
اطلاع	1831 به ما K دهيد
اعادة	46 K نشر	139 يمنع K نشر
اعجبك	244 K هذا
اعلام	1917 K كرد
اعلانات	71 بلا K	71 بدون K	71 لا K	206 مانع K	206 حاجب K	207 مانع K	207 حاجب K
اعلانها	15 K	1889 K را دريافت
اعلانهاي	1889 K خبري
اعلن	246 K
اعلنت	246 K
اعملوا	63 K تاغ
افاد	246 K
افادت	246 K
افزود	1917 K
افزونه	1892 K مسدود
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
اول	1916 ماه K
اوليه	102 نسخه K اين
ايميل	1808 K خود را وارد كنيد	1809 ادرس K	1809 نشاني K	1851 در K خود	1914 K خود را وارد كنيد
ايميلتان	1851 به K
اينجا	1861 K كليك كنيد	1914 K كليك كنيد
اينستاگرام	1812 در K دنبال
اينه	65 K
اپ	1850 K
اپليكيشن	1850 K	1914 K ما را	1914 K را دانلود كنيد	1914 K را نصب كنيد	1915 K ما
اگهي	12 پس از K	71 بدون K
""", 'ب': """
باحث	149 K
باحثة	149 K
بارگذاري	1818 K شود
بازتابدهنده	1868 الزاما K	1868 لزوما K	1868 K ديدگاه
بازنشر	46 K
باشيد	1831 با ما در تماس K
بالضرورة	167 لا تعبر K عن	167 لا يعبر K عن	167 لا تعكس K	167 لا يعكس K	167 لا تمثل K	167 لا يمثل K
ببينيد	1844 را K
بحسب	246 K
بخوانيد	1829 K
بدهيد	39 به ما پيام K	68 به ما پيام K
بديل	65 رابط K
براي	1915 K ما
بريدك	61 لن يظهر K	78 اترك K	78 ادخل K	80 في K	113 الي K	169 علي K	169 سجل K	169 اضف K	169 يوميا في K	169 في K كل
بريدكم	78 اتركوا K	169 في K
بشنويد	1844 K
بعرض	154 هل تسمح K
بفرستيد	39 براي ما K	68 براي ما K	1831 براي ما K
بفضلكم	244 K
بنويسيد	39 براي ما K	68 براي ما K	1831 براي ما K	1914 براي ما K
بهروز	102 اين خبر K	102 اين گزارش K
بپيونديد	52 به انها K	52 به جمعشان K	1829 K	1841 به تيم ما K	1914 K
بگذاريد	39 با ما در ميان K	68 با ما در ميان K	1831 با ما در ميان K	1914 با ما در ميان K
بگوييد	39 به ما K	68 به ما K
بگيريد	39 با ما تماس K	68 با ما تماس K	1831 با ما تماس K
""", 'ت': """
تؤكد	246 K
تابعة	75 روابط K
تابعنا	121 K علي	121 K عبر	243 K علي تويتر	243 K علي غوغل	243 K علي جوجل
تابعونا	120 K علي	120 K عبر	243 K علي
تاكيد	1917 K كرد
تبرع	247 K
تبرعات	247 K
تبرعك	243 K
تبرعكم	243 K
تبرعوا	91 K بما	243 K الان
تبليغات	71 بدون K	1890 مسدود كننده K	1892 مسدود كننده K
تجربتك	68 K معنا
تجربه	68 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	40 K ما
تحقيقاتنا	244 K
ترجيحي	1830 منبع K	1830 منابع K	1909 منابع K	1909 منبع K
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
تلگرام	1812 ما را در K	1812 در K دنبال	1812 كانال K ما	1831 با ما در K
تماشا	1844 K كنيد
تمامي	1828 K حقوق
تمثل	167 لا K راي
تنويه	102 K:
تواصل	39 K معنا
تواصلوا	39 K معنا	243 K معنا
توافق	44 هل K
توافقنا	44 لا K
توزيع	139 يمنع اعادة K هذا	139 يمنع اعادة K اي
توصيف	102 حاوي K
توضيح	102 K:	1917 K داد
تيليغرام	120 قناتنا علي K
تيم	1915 K ما
""", 'ج': """
جافاسكريبت	200 K
جاوااسكريپت	1814 K را فعال
جزئيات	102 حاوي K
""", 'ح': """
حذر	246 K
حذرت	246 K
حقوق	1828 كليه K	1828 همه K	1828 تمام K
حمايت	1852 K مالي خود	1853 به K شما نياز	1853 با K شما	1854 K كنيد	1914 از ما K كنيد	1914 K شما
""", 'خ': """
خارجي	154 محتوي K
خبر	5 اين K	1915 اين K
خبرنامه	1808 K ما	1808 اشتراك K	1809 در K	1851 K روزانه	1851 K هفتگي	1915 K ما	1915 K	1918 K
خبرنگار	40 K ما	1831 K ما را	1836 K
خبرنگاران	40 K ما	1915 K ما
خبرها	1889 اعلان K
خبرهاي	1889 اعلان K فوري
خصوصي	1815 سياست حريم K
خواست	1917 K
خواستند	1917 K
خواندن	1855 براي ادامه K
خوانندگان	19 با كمك K	44 نامههاي K	1853 به K خود تكيه	1915 K ما
خواهد	1847 منتشر K شد
خواهند	1847 منتشر K شد
""", 'د': """
داده	1818 نشان K شود
داستان	68 K خود را براي ما
دانشگاه	1836 استاد K
دريافت	1889 K اعلان	1889 خبرهاي فوري را K
دستيار	64 K مجازي
دعا	246 K
دعت	246 K
دعمك	243 K
دعمكم	170 نعتمد علي K	170 تعتمد علي K	170 نحتاج الي K	243 K
دنبال	1812 ما را K كنيد	1829 K كنيد	1829 K كنيم	1914 K كنيد
دهيد	39 به ما پيام K	68 به ما پيام K	1831 به ما خبر K	1844 گوش K	1858 هديه K	1914 خبر K
دوستان	50 براي K خود
دوستانتان	50 براي K	50 با K
ديدگاه	1847 نوشتن K	1847 ارسال K	1847 بيانگر K	1868 لزوما K
""", 'ذ': """
ذكر	246 K
ذكرت	246 K
""", 'ر': """
راسلنا	39 K	68 K	243 K
راسلونا	39 K	68 K	243 K
رايگان	1841 وبينار K ما	1855 اشتراك K	1869 مقاله K	1869 مطلب K	1869 مطالعه K	1914 K ثبت نام كنيد
روزنامه	1868 ديدگاه K
روزنامهنگار	1836 K
روزنامهنگاري	1915 K مستقل
""", 'س': """
سابقة	102 نسخة K من هذا	102 نسخة K من هذه
سالانه	1916 K
ساهم	91 K بما	243 K في دعم
ساهموا	91 K بما	243 K في دعم
سايت	1915 K ما
سايتهاي	1838 محتواي K ديگر
سكريبت	200 جافا K
سنويا	245 K
""", 'ش': """
شارك	26 K
شاركنا	39 K قصتك	68 K قصتك	243 K برايك
شاركه	26 K	50 K مع
شاركونا	68 K قصتكم	243 K
شهريا	245 K
شويد	25 وارد K	1829 عضو K	1829 K	1914 عضو K
""", 'ص': """
صباح	18 كل K
صبحگاهي	1851 خبرنامه K
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
ضدتبليغ	1892 K
""", 'ط': """
طالب	246 K
طالبت	246 K
طلب	246 K
طلبت	246 K
""", 'ع': """
علاقه	1830 منبع مورد K
عملنا	244 K
عمولة	181 قد نحصل علي K	181 نحصل علي K
عنوان	22 لن يتم نشر K
""", 'غ': """
غيرفعال	1892 لطفا ان را K كنيد
""", 'ف': """
فارسله	50 K
فرستاده	1808 به ايميل شما K
فرصتهاي	1841 K شغلي در
فريقنا	244 K
فشاركه	50 K
فنجان	55 ادعني الي K قهوة
فيسبوك	17 K	243 تابعنا علي K
فيلترشكن	65 K
فيلم	41 عكس و K
فينگليش	1847 K	1848 حروف لاتين (K)
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
كار	1915 K ما
كاربري	1855 حساب K خود شويد	1914 حساب K خود شويد
كانال	1812 به K ما	1829 K ما	1915 K ما
كتب	246 K
كتبت	246 K
كردهايد	1855 ثبت نام K	1855 ثبتنام K
كمصدر	144 K مفضل	227 K مفضل
كميسيون	1866 K دريافت كنيم	1866 K دريافت ميكنيم
كنيد	63 منو تگ K	63 من را تگ K	63 تگ K	1841 ديدن K	1844 گوش K	1858 هديه K	1861 روي لينك كليك K	1861 كليك K	1892 لطفا ان را غير فعال K	1914 به ما كمك K	1914 روي لينك كليك K	1914 همين حالا ثبت نام K
كوكي	1815 از K
كوكيها	1815 K
""", 'ل': """
لניוזלטר	79 K
لاتين	1847 حروف K	1848 حروف K
لاشتراكك	169 K في
لاشتراككم	169 K في
لاضافة	7 K تعليق	166 K تعليق
لزوما	1868 K نظر
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
ما	1915 به K
مالكين	212 بلا K
مالي	1853 كمك K شما	1914 كمك K شما	1918 كمك K
ماه	1916 در K
ماهانه	1916 K
مباشرة	169 K في بريدك
متجرنا	244 K
متصفحك	11 K
مجانا	243 سجل K
مجانيا	183 مقالا K
مجانية	183 مقالات K
محتوا	10 اين K
محتواي	1838 K خارجي	1838 اجازه ميدهيد K
محتوايي	1838 حاوي K از
محتوي	154 K من طرف ثالث
محفوظ	1827 كليه حقوق K است	1827 تمامي حقوق K است	1827 همه حقوق K است	1827 تمام حقوق K است
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
مستقل	1915 رسانه K
مستقلة	244 صحافة K
مسدودكننده	1890 K تبليغات	1892 K تبليغات
مشترك	172 هل انت K	1855 K شويد	1914 K شويد
مشتركا	51 بصفتك K
مشتركان	1855 ويژه K است
مصنوعي	1839 هوش K
مطالعه	1 دقت K	1 زمان K
مطلب	5 اين K	1915 اين K
معنا	243 ساهم K
مفضل	227 مصدر K
مفضلا	227 مصدرا K
مقالاتنا	170 لا نضع K	244 K
مقاله	1862 ادامه K
ملاك	212 بلا K
منبع	1867 ذكر K
منتخب	1830 منبع K
منشن	63 K لي
منصتنا	244 K
مهمانم	55 قهوه K
موافقتك	154 نطلب K
موافقتكم	129 K مطلوبة قبل	129 نطلب K قبل
موبايل	1850 برنامه K
موردنياز	22 بخشهاي K
موفقيت	1851 عضويت شما با K	1851 ثبت نام شما با K
موقعنا	244 K
ميتوانند	51 مشتركان K
ميخواهيم	1838 از شما اجازه K
ميدهد	1847 نظر K
ميفرستيم	58 برايتان K	58 براي شما K
ميگفت	1917 K
ميگويد	1917 K
ميگيريم	1866 كميسيون K
""", 'ن': """
ناشد	246 K
ناشدت	246 K
نتقاضي	181 K عمولة	181 قد K عمولة
نحتاج	170 K الي دعمك
نخواهد	23 منتشر K شد	1847 منتشر K شد
نخواهند	1847 منتشر K شد
نداد	102 پاسخ K
ندهيد	1914 از دست K
نرسل	58 K لك	58 K لكم
نرمافزار	1850 K موبايل
نستخدم	124 K ملفات
نشرتنا	79 K	113 اشترك في K	244 K
نظر	7 ثبت K
نظرسنجي	1914 در K ما	1915 K ما
نمايش	1818 K داده شود
نميشود	61 ايميل شما نمايش داده K	1847 منتشر K
نوشت	1917 K
نويسنده	1831 ايميل K	1836 K
نياز	0 K به كمك	0 به كمك K	1853 به كمك شما K
نيستيد	44 موافق K
""", 'ه': """
هستيد	1855 مشترك K
هماكنون	1914 K ثبت نام كنيد
همايش	1841 بليت K
هوشمند	64 دستيار K
""", 'و': """
وابسته	1853 به حمايت شما K
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
وبينار	1841 K ما	1841 در K
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
ويديو	41 عكسها و K	41 عكس و K	1838 ديدن اين K
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
پژوهشگر	1836 K
""", 'گ': """
گزارش	1915 اين K
گزارشهاي	1915 K ما
گفت	1917 K
گفتند	1917 K
گفته	1917 K است	1917 به K
""", 'अ': """
अनुभव	68 अपना K हमें	2431 का K रखने
अनुवाद	2435 K	2437 मशीन से K	2437 मशीनी K	2437 एआई की मदद से K	2437 ai की मदद से K	2437 एआई द्वारा K
अनुवादित	2437 एआई की मदद से K
अनुसार	2498 के K
अपडेट	102 लेख को K किया	102 खबर को K किया
अपनी	2441 K राय दें
अपील	2498 K की
अलर्ट	2443 K पाने के लिए
असहमत	44 K हैं
असिस्टेंट	64 वर्चुअल K	64 एआई K
""", 'आ': """
आपका	2495 K दान
आपको	58 हम K
आर्टिकल	2456 फ्री K	2456 मुफ्त K
आर्थिक	2446 K सहयोग दें	2446 K सहयोग करें	2495 K मदद दें
आवश्यक	22 K फील्ड
""", 'इ': """
इंस्टॉल	2405 ऐप K करें	2443 K करें
इनबॉक्स	2404 सीधे आपके K	2404 हर सुबह आपके K	2404 हर हफ्ते आपके K	2404 आपके K में पाएं	2404 रोज आपके K	2404 आपके K में हर	2444 अपने K में
""", 'उ': """
उपयोग	2411 कुकीज का K	2411 कुकी का K
""", 'ए': """
एजेंसी	2455 K की फीड
एडिटर	2431 सब K हैं	2431 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2474 K
""", 'क': """
कमीशन	2454 हमें K मिल	2454 K मिल सकता है
कमेंट	2441 अपनी राय K	2442 K करने के लिए	2442 K में अपनी राय	2442 K हटा	2442 K करने वाले
करके	2444 साइन अप K आप
करें	63 मुझे टैग K	63 हमें टैग K	2404 ईमेल दर्ज K	2407 फॉलो K	2424 जॉइन K	2424 लाइक K	2427 हमें ईमेल K	2441 पोल में वोट K	2444 साइन अप K	2449 शेयर K	2449 साझा K	2449 सेव K	2495 फॉलो K	2495 लॉग इन K	2495 साइन अप K
कहती	2498 K
कहते	2498 K
कहा	2498 K
कहानी	68 अपनी K हमें
कीजिए	2495 मदद K
कॉपी	2449 लिंक K हो गया
कॉपीराइट	2423 K
क्लिक	2424 K करें	2495 यहां K करें	2495 लिंक पर K करें
""", 'ख': """
खबर	5 इस K	5 यह K	2496 इस K	2496 यह K
खबरें	2451 और K पढने के लिए	2456 मुफ्त K
खबरों	2451 अन्य K के लिए	2451 ताजा K के लिए	2451 की K के लिए
खरीदें	2439 यहां से K
खेलें	2441 क्विज K और
""", 'ग': """
गिफ्ट	2449 K करें
गोपनीयता	2411 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2455 ऑटो-K
जरूर	2427 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2411 K
जुडने	2425 K के लिए
जुडिए	52 आप भी K	2495 K
जुडें	52 आप भी K	2407 चैनल से K	2424 K	2439 हमारी टीम से K	2495 हमसे K
ज्वाइन	2424 K करें
""", 'ट': """
टिप्पणियों	2442 K के लिए
टिप्पणी	102 K करने से इनकार	2442 K करने के लिए	2442 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2405 ऐप K करें	2443 K करें	2443 K कीजिए	2495 ऐप K करें	2495 ऐप K कीजिए
""", 'त': """
तस्वीरें	41 K और वीडियो	41 अपनी K
तैयार	2437 एआई की मदद से K किया गया है	2437 ai की मदद से K किया गया है
""", 'द': """
दान	2499 K
दिखाया	61 ईमेल नहीं K
दिया	102 पर जवाब नहीं K
दें	2495 राय K
देखें	2495 यहां K
दोस्तों	50 K को भेजें	50 K के साथ
""", 'ध': """
धारा	56 K #g	56 K # जी
""", 'न': """
निजता	2411 K नीति
निर्भर	2446 आपके सहयोग पर K
नोटिफिकेशन	15 K	2405 K चालू करें	2443 K ऑन करें	2443 K ऑन कर लें
नौकरी	2439 K के अवसर
न्यूज	2408 गूगल K पर
न्यूजरूम	40 हमारे K	2409 कलेक्टिव K की ओर से	2409 के लिए कलेक्टिव K
न्यूजलेटर	2404 हमारे K	2404 हमारा K	2404 हमारा साप्ताहिक K	2404 K के लिए	2496 हमारे K	2499 K
""", 'प': """
पढने	1 K का समय	2447 K के लिए
पढें	1 मिनट में K	2405 ऐप में K	2495 पूरी खबर K
पत्रकार	2496 हमारे K
पत्रकारिता	2431 K में सक्रिय हैं	2496 हमारी K	2496 स्वतंत्र K
पसंदीदा	2426 K सोर्स	2426 K स्रोत	2426 K न्यूज सोर्स	2490 K स्रोत	2490 K सोर्स
पाठकों	19 K के सहयोग	2446 K के सहयोग से चलते
पाने	2444 ईमेल पर K के लिए
पुनःप्रकाशित	46 K
पुनर्प्रकाशन	2455 K वर्जित
पुनर्प्रकाशित	46 K
पूछा	2498 K
पूछें	2435 K
पूरी	2447 बनकर K खबर
पॉडकास्ट	2440 K सुनें	2440 K सुनने के लिए	2496 हमारा K
प्रकाशित	22 ईमेल पता K	46 पुनः K	2409 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2497 K माह	2497 K वर्ष
प्रतिक्रिया	2441 अपनी K
प्रिफर्ड	2426 K सोर्स
""", 'ब': """
बताइए	39 हमें K	68 हमें K
बताएं	39 हमें K	68 हमें K	2427 हमें K	2427 कमेंट करके K	2495 हमें K	2495 राय K
बताते	2498 K
बताया	2498 K
बदल	102 नाम K
बाहरी	2434 K साइट
बिंदु	2435 मुख्य K
बॉक्स	2442 कमेंट K में
बोला	2498 K
बोले	2498 K
ब्राउजर	11 आपका K
ब्लॉकर	2474 ऐड K	2474 एड K
""", 'भ': """
भेजें	39 हमें K	50 आगे K	50 किसी को K	68 हमें K	2427 हमें K	2495 हमें K	2495 खबर K
""", 'म': """
मकतूब	44 K
महीने	51 सदस्य हर K	2497 हर K
मांगते	2434 आपकी इजाजत K हैं	2434 आपकी अनुमति K हैं
मुताबिक	2498 K
मुफ्त	2456 K लेख
""", 'य': """
यूट्यूब	17 K
योगदान	56 मासिक K
""", 'र': """
रखने	2447 पढना जारी K के लिए
रजिस्टर	2495 अभी K करें
रहिए	2451 जुडे K
रहें	2451 जुडे K
रिपोर्टर	40 हमारे K
""", 'ल': """
लिखा	2498 K
लिखें	39 हमें K	68 हमें K	2495 हमें K
लेख	2496 यह K	2496 इस K
लॉग	25 K इन
लॉगिन	2495 K करें
""", 'व': """
विचलित	102 K कर सकते
विचार	2455 लेखक के निजी K
विज्ञापन	12 K के बाद खबर	12 K के बाद लेख	71 न K	71 बिना K	71 कोई K नहीं	2474 K अवरोधक
वीडियो	41 फोटो और K	41 अपने K	2440 K देखें	2440 K यहां देखें	2440 K भी देखें	2440 K देखने के लिए
वेबसाइट	2496 हमारी K
वेबिनार	2439 K के लिए
वॉट्सऐप	39 हमें K	68 हमें K
व्हाट्सएप	39 हमें K	68 हमें K	2427 हमें K करें
व्हाट्सऐप	17 K	39 हमें K	68 हमें K
""", 'श': """
शर्तें	2411 नियम और K
शामिल	52 उनमें K हों	102 विवरण K
""", 'स': """
संपर्क	39 हमसे K करें	39 हमें K करें	68 हमसे K करें	68 हमें K करें	2427 हमसे K करें
संपादित	2455 ने K नहीं किया
संवाददाता	40 हमारे K	2431 वरिष्ठ K हैं	2431 K हैं
संस्करण	102 पिछले K में
सकते	2425 जुड K हैं	2425 फॉलो कर K हैं	2427 हमें भेज K हैं
सदस्य	56 मासिक K	2447 पहले से K हैं	2495 K बनें
सदस्यता	2447 K लें
सप्ताह	2497 प्रति K
सब्सक्राइब	2404 न्यूजलेटर को K	2404 न्यूजलेटर K	2407 चैनल को K	2424 K करें	2444 K करके आप	2495 K करें
सब्सक्राइबर	51 K	2447 K हैं
सब्सक्राइबर्स	2447 K के लिए है
सब्सक्रिप्शन	2444 K सफल	2499 K
समरी	2435 K
समर्थन	2495 K करें
सर्वाधिकार	2422 K सुरक्षित
सर्वे	2441 K में भाग लें	2441 K में भाग लेकर
सहमत	44 K हैं
सहयोग	2446 हमें K करें	2495 आपका K	2495 हमें K	2495 K करें	2495 आपके K
सहयोगी	56 मासिक K
सामग्री	2434 से मिली K शामिल है	2434 K उपलब्ध नहीं है
सारांश	2435 K
सिंडीकेट	2455 K फीड
सीनियर	2431 K सब एडिटर हैं
सुझाएं	2495 सुधार K
सुधार	102 K:	102 भूल K
सुनें	3 खबर K	3 लेख K	2440 को K	2440 लेख K
सुबह	18 हर K
स्पैम	72 कोई K नहीं
स्वचालित	2437 K अनुवाद
स्वीकार	2434 कुकीज K करें
""", 'ह': """
हमारा	2405 K ऐप	2496 K काम	2496 K ऐप
हमारी	40 K टीम से	2495 K मदद करें	2496 K टीम
हमारे	2496 K पाठक	2496 K चैनल	2496 K साथ
हिस्सा	2441 सर्वे में K लें
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
กด	4810 Kเพิ่มเพื่อน	4838 Kติดตาม
กร	4780 Kอกอีเมล
กล	4841 K่าว
กอ	4839 Kงบรรณาธิการ
กา	15 Kรแจ้งเตือน	4838 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4798 Kบคุณที่สมัคร	4798 Kบคุณที่ลงทะเบียน	4839 Kงเรา
""", 'ค': """
คล	41 Kิปหรือภาพ	4838 Kิกที่นี่	4838 Kิกชม
คว	4808 Kามเห็นส่วนตัวของผู้เขียน
ค่	4807 Kาคอมมิชชั่น	4807 Kาคอมมิชชัน
""", 'จ': """
จด	4779 Kหมายข่าวของเรา	4798 Kหมายข่าวรายสัปดาห์ของเรา	4842 Kหมายข่าว
จะ	4797 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	22 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4838 Kวน์โหลดแอปของเรา	4838 Kวน์โหลดแอปได้	4838 Kวน์โหลดแอปเลย	4838 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	39 Kดต่อเรา	39 Kดต่อทีมข่าว	68 Kดต่อเรา	68 Kดต่อทีมข่าว	4789 Kดต่อผู้สื่อข่าวของเรา	4789 Kดต่อกองบรรณาธิการ	4838 Kดตามเรา
ต่	4840 Kอเดือน	4840 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4798 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4802 Kลองอ่าน
ทั	39 Kกมา	4808 Kศนะของผู้เขียน
ทา	4797 Kงเว็บไซต์ขอสงวนสิทธิ์	4799 Kงอีเมลทุก
ทุ	4799 Kกเช้าทางอีเมล
""", 'บ': """
บท	4803 Kความฟรี	4839 Kความนี้
บร	4842 Kิจาค
บล	4822 K็อกโฆษณา
บอ	39 Kกเรา	68 Kกเรา	4841 Kกว่า
""", 'ผ': """
ผู	64 K้ช่วยเสมือน	64 K้ช่วย ai	4800 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4841 Kดกับ
""", 'ภ': """
ภา	41 Kพและคลิป	41 Kพหรือคลิป	41 Kพและวิดีโอ
""", 'ม': """
มี	4789 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4791 Kมรับคุกกี้
""", 'ร': """
ระ	4841 Kบุว่า
รา	4840 Kยเดือน
ร่	52 Kวมเป็นหนึ่ง	52 Kวมสนับสนุน	4800 Kวมสนับสนุนการทำงานของเรา	4800 Kวมสนับสนุนสื่ออิสระ	4800 Kวมสนับสนุนนักข่าว	4838 Kวมสนับสนุน	4838 Kวมบริจาคให้เรา	4838 Kวมบริจาคกับเรา	4838 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4808 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4839 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4785 Kวนลิขสิทธิ์	4786 Kวนสิทธิ์
สน	4800 Kับสนุนการทำงานของเรา	4800 Kับสนุนสื่ออิสระกับ	4838 Kับสนุนเรา	4838 Kับสนุนพวกเรา
สม	51 Kาชิกสามารถ	4779 Kัครรับจดหมายข่าว	4779 Kัครรับข่าวสาร	4838 Kัครรับ	4838 Kัครสมาชิกวันนี้	4838 Kัครสมาชิกเลย	4838 Kัครสมาชิกเพื่อ	4838 Kัครสมาชิกได้ที่	4838 Kัครสมาชิกของเรา	4842 Kาชิก
สำ	4802 Kหรับสมาชิกเท่านั้น
สื	4839 K่ออิสระ
ส่	39 Kงข้อความมา	39 Kงมาที่ทีมข่าว	50 Kงต่อ	68 Kงมาที่ทีมข่าว	4789 Kงเรื่องราวของคุณ	4789 Kงข่าวหาเรา	4838 Kงข้อมูลมาที่	4838 Kงคลิปมา
""", 'ห': """
หล	12 Kังโฆษณา
หา	4789 Kกคุณมีข้อมูล
ห้	4785 Kามคัดลอกข้อความ	4785 Kามคัดลอกเนื้อหา	4785 Kามคัดลอกบทความ	4785 Kามคัดลอกหรือเผยแพร่	4785 Kามคัดลอกหรือทำซ้ำ	4785 Kามคัดลอกหรือดัดแปลง	4785 Kามคัดลอกหรือนำ	4786 Kามทำซ้ำ
""", 'อ': """
อย	4838 K่าพลาด
อี	22 Kเมลของคุณจะไม่	4779 Kเมลของคุณ
อ่	4802 Kานบทความฉบับเต็ม
""", 'เ': """
เข	25 K้าสู่ระบบ	4838 Kียนถึงเรา	4838 K้าสู่ระบบเพื่อ
เฉ	4802 Kพาะสมาชิก
เน	10 Kื้อหานี้	4791 Kื้อหาจากภายนอก	4791 Kื้อหาภายนอก
เป	4802 K็นสมาชิกอยู่แล้ว	4841 Kิดเผยว่า
เผ	46 Kยแพร่ต่อ	46 Kยแพร่ซ้ำ
เพ	19 Kราะผู้อ่าน	4797 Kื่อแสดงความคิดเห็น	4802 Kื่ออ่านต่อ	4802 Kื่ออ่านบทความ	4810 Kิ่มเพื่อนไลน์	4810 Kิ่มเพื่อนทางไลน์
เล	39 K่าให้เราฟัง	68 K่าให้เราฟัง	68 K่าประสบการณ์
เว	1 Kลาอ่าน	102 Kอร์ชันก่อนหน้าของ	4797 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	102 K้ไข:
แจ	39 K้งทีมข่าว	68 K้งทีมข่าว	4789 K้งเบาะแสข่าว	4789 K้งเรา	4838 K้งทีมงาน
แช	50 Kร์ให้	68 Kร์เรื่องราว
แท	63 K็กเรา	63 K็กมา
แห	4788 Kล่งข่าวที่ต้องการ	4788 Kล่งข่าวโปรด	4788 Kล่งที่มาที่ต้องการ
แอ	4810 Kดไลน์	4810 Kดไลน์เพื่อ	4838 Kดไลน์
""", 'โ': """
โป	4822 Kรแกรมบล็อกโฆษณา
โห	4838 Kวตเลย	4838 Kลดแอป
""", 'ใ': """
ให	4839 K้เรา
""", 'ไ': """
ไม	71 K่มีโฆษณา
""", 'ả': """
ảnh	5257 hãy gửi K
""", 'ủ': """
ủng	5196 ly cà phê K hộ	5257 hãy K hộ
""", 'あ': """
あと	3016 K#本、無料で
あな	52 Kたも参加
""", 'い': """
いか	3077 Kがでしたか
いた	2945 Kだいたサポートは	2945 Kだいたご寄付は
いの	103 Kちの電話
""", 'お': """
お使	11 Kいのブラウザ	2967 Kいのブラウザ
お寄	3077 Kせください
お届	58 Kけします
お申	3002 Kし込みはこちら	3077 Kし込みください	3077 Kし込みはこちら
お聞	3077 Kかせください
お見	3077 K逃しなく
お試	3077 Kしください
お読	3077 Kみいただけます
お送	58 Kりします
""", 'か': """
から	3022 K転載したものです	3022 Kの転載です
か月	2951 K無料	3079 K無料
""", 'が': """
が作	3058 aiK成
が無	2967 javascriptK効
が生	3058 aiK成
が翻	3058 aiK訳
が要	3058 aiK約
""", 'こ': """
ここ	2948 Kからは有料	2951 Kから先は
この	3 K記事を音声	10 Kコンテンツ	2948 K記事は有料	2948 K記事は会員	2974 K記事についてのご意見	3036 Kコンテンツは	3036 K投稿は	3036 K外部コンテンツは	3078 K記事が	3078 K記事を	3078 K記事は
""", 'ご': """
ご利	11 K用のブラウザ	2967 K用のブラウザ
ご協	3077 K力ください
ご存	3023 Kじの方は
ご寄	2946 K付をお願い	3077 K付を	3077 K付で	3077 K付に	3077 K付が	3077 K付は	3077 K付いただ	3077 K付のお願い
ご意	44 K見・ご反論	2974 K見をお寄せ	2974 K見・ご感想をお寄せ	2974 K見・ご感想はこちら	2974 K見・ご感想をお待ち	2974 K見・ご感想をお聞かせ	2974 K見・ご感想をお願い	2974 K見・ご感想を送る
ご感	2974 K想をお寄せ
ご支	2946 K援をお願い	3077 K援
ご登	3013 K録ありがとうございます	3077 K録
ご覧	3077 Kください	3077 Kいただけます
ご購	3077 K読
ご連	3077 K絡ください
""", 'す': """
すで	3016 Kに会員の方
すべ	2951 Kての記事が
""", 'ぜ': """
ぜひ	2962 Kフォロー
""", 'で': """
で作	3058 aiK成
で受	2991 lineKけ取る
で届	2991 lineKく
で最	2991 lineK新
で生	3058 aiK成
で要	3058 aiK約
""", 'と': """
と強	3080 K調
と書	3080 Kい
と発	3080 K表
と話	3080 Kし	3080 Kす
と語	3080 Kっ	3080 Kる
と説	3080 K明
と述	3080 Kべ
""", 'に': """
によ	3058 aiKって生成	3058 aiKる要約	3080 Kると
""", 'の': """
の使	2972 cookieK用
の学	49 aiK習
の採	3002 K用情報はこちら
の提	3022 K供記事です
""", 'を': """
をフ	2962 Kォローしよう
を使	2972 cookieK用
を利	2972 cookieK用
を有	2967 javascriptK効	2967 javascript K効
を発	3080 K表した
を許	2997 cookieK可
""", 'ア': """
アカ	2991 lineKウントはこちら
アシ	64 aiKスタント
アド	3042 Kブロックを
アフ	75 Kィリエイトリンク	75 Kィリエイト広告	3020 Kィリエイト広告	3020 Kィリエイトプログラム	3020 Kィリエイトリンク	3030 Kィリエイトリンク	3030 Kィリエイト広告	3030 Kィリエイトプログラム
アプ	2957 Kリはこちら	2958 Kリを開く	2958 Kリをダウンロード	2958 Kリのダウンロード	2958 Kリをインストール	3012 Kリなら通知	3012 Kリなら速報	3012 Kリなら、	3012 Kリで読むと	3012 Kリなら
アン	3008 Kケートはこちら	3008 Kケート実施中	3008 Kケートにご協力ください	3008 Kケートにご協力を	3008 Kケートへのご協力	3009 Kケートに答えて
""", 'オ': """
オフ	3042 Kにしてページを
""", 'カ': """
カ月	2951 K無料	3079 K無料
""", 'ク': """
クイ	3009 Kズに答えて
クッ	2969 cookie(Kキー)	2972 Kキーを使用	2972 Kキーを利用	2997 Kキーを許可
""", 'コ': """
コメ	7 Kントを書く	7 Kントする	22 Kントをキャンセル	22 Kントを投稿するには	86 Kント欄	102 Kントしていない	2974 Kントを投稿するには	2974 Kントするには	2974 Kントをお寄せ	2981 Kント欄で	2981 Kント欄に	2981 Kント欄から	2981 Kント欄へ	3011 Kントは削除します	3011 Kントは削除することが	3011 Kントは削除する場合	3011 Kントは承認	3011 Kントは公開前	3011 Kントは非表示
コー	55 Kヒー代	55 Kヒーをおごって	2945 Kヒーをおごる
""", 'サ': """
サポ	2945 Kートをしてみませんか	2945 Kートをしませんか	2945 Kートしてみませんか	2946 Kートをお願いします	3077 Kートをお願い	3077 Kートしていただ
""", 'シ': """
シェ	26 Kアして	50 Kアして
""", 'ス': """
スパ	72 Kムは
""", 'タ': """
タグ	63 K付けして	63 Kをつけて
""", 'ダ': """
ダウ	3077 Kンロードしてください
""", 'チ': """
チケ	3002 Kット販売中
チッ	2945 Kプで応援
チャ	2965 Kンネル登録を	2991 Kンネルに参加する	2991 Kンネルに参加しよう
""", 'ニ': """
ニュ	79 Kースレター	2954 Kースレターに登録	2956 Kースレターを	2991 googleKースで	3013 Kースレター登録はこちら	3081 Kースレター
""", 'ネ': """
ネタ	102 Kバレを含
""", 'バ': """
バー	64 Kチャルアシスタント
""", 'フ': """
フォ	2962 Kローして最新	2962 Kローをお願い	3077 Kローしてください
""", 'ブ': """
ブラ	3033 Kウザは音声	3033 Kウザは動画	3033 Kウザではこの動画	3033 Kウザはvideo	3033 Kウザはaudio
""", 'プ': """
プッ	2958 Kシュ通知
プラ	2969 Kイバシーポリシーに
プレ	2951 Kミアム会員	3005 Kゼントした記事は
プロ	3020 Kモーションが含まれ	3020 Kモーションを含
""", 'ポ': """
ポッ	35 Kドキャスト
""", 'マ': """
マン	2945 Kスリーサポーター
""", 'ミ': """
ミラ	65 Kーサイト
""", 'メ': """
メル	2954 Kマガに登録	2956 Kマガで	3013 Kマガ登録はこちら	3013 Kマガの登録	3078 Kマガ
メー	22 Kルアドレスが公開されること	59 Kルで受け取りたい方	59 Kルでお知らせ	61 Kルアドレスは表示され	61 Kルアドレスが表示され	79 Kルマガジン	2954 Kルマガジンに登録	2956 Kルマガジンで	2956 Kルマガジンを	2956 Kルでお届け	2974 Kルアドレスが公開されることはありません	3013 Kルアドレスを入力してください	3081 Kルマガジン
""", 'ロ': """
ログ	25 Kイン	2948 Kインして続きを	2948 Kインしてください	2951 Kインが必要	3077 Kインして
""", 'ヶ': """
ヶ月	2951 K無料	3079 K無料
""", '上': """
上优	5304 在googleK先
上優	5304 在googleK先
""", '下': """
下方	5411 K留言
下載	5277 K客戶端	5279 Kapp	5279 K應用程式
下载	5277 K客户端	5279 Kapp	5279 K应用	5410 K客户端
""", '不': """
不代	5303 K表本站	5335 K表本站立场	5349 K表本報立場	5349 K表本报立场	5349 K表本站立场	5349 K表本站立場	5349 K表本媒體立場	5349 K表本網立場	5349 K表本刊立場
不发	72 K垃圾
不同	44 K意本文
不妨	26 K转发	26 K分享给
不属	5379 K于任何财团
不屬	5379 K於任何財團
不得	5303 K转载	5303 K轉載
不认	44 K同本文
不錯	5410 K過
不错	5410 K过
""", '为': """
为首	5304 K选来源
""", '人': """
人工	49 K智能训练
""", '仅': """
仅代	5303 K表作者本人	5303 K表作者个人	5303 K表作者观点	5303 K表作者的	5303 K表作者立场
仅供	5335 K其表达个人看法
仅限	5340 K会员	5340 K订户
""", '他': """
他說	5413 K
他说	5413 K
""", '付': """
付費	5271 K後	5414 K牆
付费	5271 K后	5414 K墙
""", '以': """
以下	5364 K内容来自
以閱	5268 K讀全文
以阅	5268 K读全文
""", '仮': """
仮名	102 Kです	102 K
""", '仲': """
仲間	52 Kに加わ
""", '会': """
会员	51 K每月	5271 K专享	5340 K限定内容
会員	51 Kの方は	51 Kは月に	2948 K限定です	2948 K限定の記事	2948 K登録できます	2951 K登録すると	2951 K登録が必要	3016 Kの方はこちら	3016 K登録で続きを読む	3016 K登録後にご覧	3049 Kだけが読める	3049 Kのみがお読み	3049 Kのみ閲覧	3077 K登録して	3077 K登録は	3077 K登録がお済み	3077 K登録をお願い	3077 K登録で	3077 K登録のうえ	3077 K登録はこちら	3077 K登録ください	3078 Kの方
会費	3014 Kで運営
""", '体': """
体験	68 K談をお寄せ
""", '你': """
你的	5266 K支持	5410 K支持,	5410 K支持让	5410 K支持讓	5410 K支持是
""", '使': """
使用	5288 Kcookie改善	5288 Kcookie以	5288 K cookie 以	5288 K cookie 来	5288 K cookie 來	5292 Kcookie来	5292 Kcookie來
""", '來': """
來自	5320 K外部平台的內容
""", '依': """
依靠	5338 K读者的支持	5338 K讀者的支持
""", '侵': """
侵权	5303 K必究	5303 K请联系	5303 K请告知	5303 K请及时
侵權	5303 K必究
""", '個': """
個人	2972 K情報の取り扱い	3022 Kの見解です	5335 K看法
""", '偏': """
偏好	5304 googleK來源	5304 google K來源	5304 K來源清單	5393 K來源
""", '僅': """
僅限	5340 K會員	5340 K訂戶
""", '優': """
優先	2990 Kソース	2990 K表示に設定	2990 Kする情報源	2990 K的に表示
""", '免': """
免費	16 K閱讀	5350 K文章	5350 K閱讀篇數	5350 K閱讀額度	5351 K註冊即可	5351 K註冊後	5382 K文章	5410 K訂閱	5412 K試用
免费	16 K阅读	5350 K文章	5350 K阅读篇数	5351 K注册即可	5351 K注册后	5382 K文章	5410 K订阅	5412 K试用
""", '內': """
內容	5327 K由ai
""", '全': """
全文	21 Kを	2948 Kを読むには	2948 Kをお読み
""", '公': """
公众	17 K号	5282 K号:
公式	2958 Kアプリ	2962 Kアカウントをフォロー	2962 Kアカウントを友だち	2991 Klineはこちら	3078 Kline
""", '关': """
关注	5282 K我们的微信	5282 K我们的公众号	5282 K我们的微博	5282 K我们的频道	5282 K我们的官方	5410 K我们
关闭	5374 K后刷新页面
""", '内': """
内容	5327 K由ai
内阅	5277 appK读
""", '写': """
写真	41 Kや動画	41 K・動画	41 Kや映像
写道	5413 K
""", '分': """
分で	1 K読めます
分享	50 K给	50 K給	68 K您的故事	5331 K此文給朋友
""", '初': """
初割	3079 K
初月	3016 K#円で	3079 K無料
""", '判': """
判断	3080 Kした
""", '利': """
利用	2969 K規約に同意
""", '前': """
前請	5335 K先登入
前请	5335 K先登录
""", '剩': """
剩余	5268 K#%内容	5268 K#%的内容
剩餘	5268 K#%內容	5268 K#%的內容
""", '力': """
力を	3014 K貸してください
""", '加': """
加入	52 K他们	52 K他們	5282 Kline好友	5282 Kline官方	5282 Kline@	5338 K贊助行列	5338 K赞助行列	5410 K会员	5410 K會員
加记	39 K者微信	68 K者微信
""", '助': """
助手	64 aiK	64 ai K
""", '励': """
励み	3078 Kになります
""", '動': """
動画	41 Kや写真	3003 Kをご覧ください	3003 Kはこちら	3006 Kでも詳しく	3006 Kでも解説	3033 Kを再生するには	3033 Kをご覧いただくには	3033 Kを視聴するには
""", '勘': """
勘誤	102 K
勘误	102 K
""", '包': """
包月	5412 K
""", '化': """
化名	102 K
""", '即': """
即可	5335 K留言
""", '参': """
参加	52 Kしませんか
""", '參': """
參與	7 K討論
""", '友': """
友だ	2965 Kち追加
""", '収': """
収益	3020 Kを得ること
""", '发': """
发给	58 K您
发表	7 K评论
发送	58 K给您	5274 K到您的邮箱
""", '取': """
取材	39 K班に	39 K班まで	39 K班が	68 K班に	68 K班まで	68 K班が	102 Kに回答しなかった	102 Kに応じなかった	2992 K班までご	3014 Kを支えて
取消	22 K回复	22 K回覆
""", '受': """
受信	2954 Kトレイにお届け	2954 Kトレイに届けます
""", '只': """
只靠	5338 K讀者	5338 K读者
""", '可': """
可能	102 K引起不适	102 K引起不適
""", '同': """
同意	5320 Kcookie
""", '向': """
向我	39 K们爆料	39 K們爆料	68 K们爆料	68 K們爆料
向本	39 K报	68 K报
""", '含': """
含剧	102 K透
含有	102 K暴力
""", '启': """
启用	5367 Kjavascript
""", '告': """
告訴	39 K我們	68 K我們	5413 K
告诉	39 K我们	68 K我们	5413 K
""", '呼': """
呼び	3080 Kかけた	3080 Kかける	3080 Kかけて	3080 K掛け
""", '命': """
命じ	3080 Kた
""", '啟': """
啟用	5367 Kjavascript
""", '喊': """
喊道	5413 K
""", '因': """
因为	5410 K有你的支持
因為	5410 K有你的支持
""", '图': """
图片	41 K和视频
""", '売': """
売上	3020 Kの一部が還元
""", '外': """
外部	2997 Kコンテンツ	5320 K内容	5320 K內容
""", '她': """
她說	5413 K
她说	5413 K
""", '如': """
如侵	5303 K权,	5303 K权请	5303 K权联系
如有	5303 K侵权,	5303 K侵权请	5303 K侵权联系	5303 K侵權,	5303 K侵權請
""", '学': """
学習	49 aiK
""", '安': """
安心	103 K專線
""", '官': """
官方	5284 K微信
""", '定': """
定期	5410 K定額
""", '寄': """
寄付	2945 Kで応援	3046 Kで成り立って	3046 Kで運営され	3046 Kによって運営され	3077 Kをお願い	3081 K
寄到	5274 K您的信箱	5337 K你的信箱
寄給	58 K您
寄给	58 K您
""", '寫': """
寫道	5413 K
""", '将': """
将本	5331 K文赠送给
""", '將': """
將本	5331 K文贈送給
""", '就': """
就分	26 K享给
就转	26 K发
""", '居': """
居合	3023 Kわせた方は
""", '已': """
已是	5268 K會員	5340 K订户	5340 K訂戶
已经	5268 K是会员
已讀	5409 K
已读	5409 K
""", '年': """
年額	3079 K
""", '广': """
广告	12 K后继续	12 K之后继续	5293 K拦截	5374 K拦截	5374 K屏蔽	5374 K过滤	5376 K拦截	5376 K屏蔽
""", '広': """
広告	12 Kの下に記事	12 Kの後に記事	71 Kも	71 Kなし	71 Kなしで	3014 Kに頼らず	3042 Kブロッカーを	3042 Kブロックを	3042 Kブロック機能	3042 Kブロックは	3042 Kブロックが
""", '廣': """
廣告	12 K後繼續	12 K之後繼續	5293 K攔截	5374 K阻擋程式	5374 K攔截	5374 K封鎖	5374 K阻擋器	5376 K攔截	5376 K封鎖
""", '开': """
开启	5279 K通知	5367 Kjavascript
""", '弊': """
弊社	3078 K
弊紙	39 Kまで	68 Kまで
""", '当': """
当サ	3078 Kイト
当初	102 Kの記事で
当社	3078 Kの
当編	3078 K集部
""", '後': """
後援	81 K
""", '微': """
微信	5279 K扫	5284 K公众号
""", '心': """
心理	103 K援助
""", '必': """
必填	22 K项已用	22 K欄位
必須	23 K項目です
""", '応': """
応援	2946 Kをお願いします	3077 Kをお願い	3077 Kして
""", '您': """
您已	5337 K成功订阅	5337 K成功訂閱
您的	11 K浏览器	11 K瀏覽器	5266 K支持	5338 K每一份捐款	5338 K每一筆捐款	5410 K捐款	5410 K支持,	5410 K支持让	5410 K支持讓	5410 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	2992 Kをお寄せください	2992 K提供はこちら	2992 K提供を募集	2992 K提供をお待ち	2992 Kをお待ちして	3023 Kをお持ちの方は	3023 K提供窓口
""", '感': """
感謝	5337 K您的訂閱	5410 K閱讀	5410 K您的支持
感谢	5337 K您的订阅	5410 K阅读	5410 K您的支持
""", '成': """
成为	52 K其中一员	5268 K会员即可阅读	5268 K会员即可查看	5268 K会员即可解锁	5340 K付费会员	5410 K会员,	5410 K会员即可	5410 K我们的会员
成果	3030 K報酬型広告
成為	5268 K會員即可閱讀	5268 K會員即可看	5268 K會員即可解鎖	5338 K我們的贊助	5340 K付費會員	5410 K會員,	5410 K會員即可	5410 K我們的會員
""", '我': """
我们	5288 K使用cookie	5288 K使用 cookie	5411 K的
我們	5288 K使用cookie	5288 K使用 cookie	5411 K的
""", '手': """
手机	5279 K客户端
""", '打': """
打开	5277 Kapp	5279 K微信
打開	5277 Kapp
""", '扫': """
扫一	5279 K扫
扫描	5277 K二维码下载	5277 K二维码加入	5279 K二维码关注	5410 K二维码下载	5410 K二维码关注	5410 K二维码加入	5410 K二维码阅读
""", '把': """
把你	68 K的故事发
把您	68 K的故事发	68 K的经历发	68 K的經歷
把文	5331 K章送給
""", '投': """
投げ	55 K銭
""", '拒': """
拒絕	102 K置評
拒绝	102 K置评
""", '指': """
指出	5413 K
指摘	3080 Kした
""", '捐': """
捐助	5338 K我们	5338 K我們
捐款	5410 K支持	5414 K
""", '掃': """
掃一	5279 K掃
掃描	5277 K qr	5410 K二維碼
""", '授': """
授權	48 cc by #K
""", '推': """
推播	15 K	5279 K通知
推送	15 K	5279 K通知
""", '描': """
描写	102 Kが含まれ
""", '提': """
提供	97 taboola K	97 outbrain K	97 dianomi K	97 revcontent K	97 mgid K
""", '擋': """
擋廣	5376 K告
""", '支': """
支持	5265 K獨立媒體,	5265 K独立媒体,	5266 K我们的	5266 K我們的	5410 K我们,	5410 K我們,	5410 K我们。	5410 K我們。	5410 K我们的报道	5410 K我們的報導	5410 K我们的新闻	5410 K我們的新聞	5410 K我们的记者	5410 K我們的記者	5410 K我们的工作	5410 K我們的工作	5410 K我们继续	5410 K我們繼續
支援	3046 Kで成り立って	3046 Kで運営され	3046 Kによって成り立って	3046 Kによって運営され	3077 Kをお願い
""", '教': """
教え	50 Kてあげて
""", '文': """
文章	5303 K来源:
""", '新': """
新着	59 K記事をメール
新闻	5304 在googleK上关注
""", '无': """
无广	71 K告
""", '明': """
明ら	3080 Kかにした
""", '智': """
智慧	64 K助理
智能	64 K助手
""", '暢': """
暢讀	5340 K全站
""", '更': """
更新	59 K情報をメール
更正	102 K:	102 【K】	102 K说明	102 K說明
""", '最': """
最新	2954 K情報をお届け
""", '會': """
會員	51 K每月	5271 K專享	5340 K限定內容
""", '月': """
月額	2945 Kサポーター	2951 K#円	3079 K
""", '有': """
有了	5410 K你的支持	5410 K您的支持
有料	51 K会員は	2948 K会員限定	2948 K会員になる	2948 K会員の方	2950 K記事がお得に読める	2950 K記事が読み放題	3016 K記事が読めます	3081 K会員
有权	5335 K删除
有權	5335 K刪除
""", '未': """
未予	102 K置评
未回	102 K应	102 K應
未滿	5360 K#歲	5360 K十八歲
未經	5303 K授權不得	5303 K授權,不得	5303 K授權禁止	5303 K授權請勿	5303 K授權,請勿
未经	5303 K授权不得	5303 K授权,不得	5303 K授权禁止	5303 K授权,禁止	5303 K授权请勿	5303 K授权,请勿
""", '本': """
本ま	3005 Kでプレゼントできます	3005 Kでギフトできます	3005 Kで無料でプレゼント	3016 月#Kで無料で
本ア	3078 Kプリ
本サ	3078 Kイト
本中	3076 #K#本
本內	5364 K容來自
本内	5364 K容来自
本刊	5411 K
本報	5411 K導
本报	5411 K读者	5411 K道
本文	102 K早前版本	102 K先前版本	102 K已更新	102 K已作	5303 K来源:	5303 K来源于	5411 K
本站	5411 K
本紙	39 Kまで	68 Kまで
本網	5288 K站使用cookie	5288 K站使用 cookie	5288 K站使用小型	5411 K
本网	5288 K站使用cookie	5288 K站使用 cookie	5288 K站使用小型
本記	3078 K事
本誌	3078 K
""", '来': """
来自	5320 K外部平台的内容
""", '标': """
标记	63 K我
""", '標': """
標記	63 K我
""", '機': """
機械	3058 K翻訳
""", '欢': """
欢迎	26 K分享给	26 K转发	5282 K关注	5410 K加入	5410 K赞助	5410 K订阅	5410 K投稿
""", '歡': """
歡迎	26 K分享給	5282 K追蹤	5410 K加入	5410 K贊助	5410 K訂閱	5410 K投稿
""", '此': """
此內	10 K容	5364 K容來自	5364 K容由
此内	10 K容	5364 K容来自	5364 K容由
此前	102 K版本
此影	5363 K片在您所在
此视	5363 K频在您所在
""", '残': """
残り	2948 K#文字	2948 K: #文字
""", '毎': """
毎朝	18 K
毎週	18 K
""", '每': """
每周	18 K一次
每天	18 K早上
每年	5412 K
每日	5276 K简报	5276 K簡報	5276 K電子報
每月	5412 K
""", '求': """
求め	3080 Kた	3080 Kている
求助	0 K
""", '沒': """
沒有	71 K廣告	5379 K股東	5379 K財團
""", '没': """
没有	71 K广告	72 K垃圾	5379 K股东	5379 K财团
""", '浏': """
浏览	5293 K器版本	5363 K器不支持音频	5363 K器不支持视频	5363 K器不支持播放	5363 K器不支持html#	5363 K器不支持video
""", '添': """
添加	39 K记者微信	68 K记者微信
""", '瀏': """
瀏覽	5363 K器不支援影片	5363 K器不支援音訊
""", '点': """
点击	5410 K关注	5410 K这里
""", '為': """
為首	5304 K選來源
""", '無': """
無効	3042 Kにしてページを	3042 Kにして再読み込み	3042 Kにして、ページを
無料	16 K記事	2948 Kで会員登録	2948 K会員に登録	3016 Kで読める記事の上限	3016 K会員になると	3049 K記事の閲覧	3049 K記事は残り	3049 Kで読める記事	3049 K閲覧	3076 K記事 #/#	3076 K記事#/#	3077 K会員に登録	3077 K会員登録	3079 K体験
無断	2989 K転載	2989 K複製	3057 K転載・複製	3057 K転載を禁じ	3057 Kでの転載	3057 Kで転載
""", '照': """
照片	41 K和视频	41 K或视频	41 K和影片	41 K或影片
""", '版': """
版权	5303 K归本	5303 K归原	5303 K归作者	5303 K所有,	5303 K所有:	5303 K所有©	5303 K所有 ©	5303 K归属本	5303 K归属原	5303 K归属作者	5303 K归属于
版權	5303 K所有	5303 K歸本	5303 K歸原	5303 K歸作者	5303 K歸屬於
""", '特': """
特此	102 K更正
""", '独': """
独立	3078 Kしたジャーナリズム	5411 K新闻	5411 K媒体
""", '獨': """
獨立	5411 K新聞	5411 K媒體
""", '獲': """
獲得	5347 K佣金
""", '生': """
生命	103 K热线	103 K線
生成	5327 由 ai K	5327 由aiK	5327 ai K,仅供	5327 aiK,僅供
""", '產': """
產生	5327 由 ai K	5327 由aiK
""", '用': """
用邮	59 K件接收
""", '由': """
由人	5327 K工智能生成	5327 K工智慧生成
由讀	5411 K者
由读	5411 K者
""", '申': """
申し	3002 K込みはこちら
申込	3002 Kみはこちら	3002 Kはこちら
""", '电': """
电子	5414 K报
""", '畅': """
畅读	5340 K全站
""", '留': """
留言	86 K区	86 K區	5411 K告诉我
""", '異': """
異論	44 Kのある方
""", '疑': """
疑問	2992 Kをお寄せ
""", '登': """
登入	25 K或	5268 K後繼續	5268 K會員即可	5268 K會員後	5268 K會員以	5268 K會員繼續	5351 K或註冊
登录	25 K或	5268 K后继续	5268 K后查看全文	5268 K后查看完整	5351 K或注册
登録	3016 Kして続きを読む	3077 Kしてください	3077 Kはこちら
""", '發': """
發表	7 K評論
發送	58 K給您
""", '皆': """
皆さ	3078 Kまの
""", '相': """
相談	0 K	103 K窓口
""", '看': """
看更	5277 appK多
""", '禁': """
禁止	5303 K转载
禁無	2988 K断
""", '私': """
私た	3078 Kちの
""", '科': """
科し	3080 Kた
""", '称': """
称	5413 K
""", '稱': """
稱	5413 K
""", '立': """
立即	5410 K加入我们	5410 K加入我們	5410 K订阅	5410 K訂閱	5410 K下载	5410 K下載	5410 K报名	5410 K報名	5410 K成为会员	5410 K成為會員
""", '第': """
第一	5335 K条评论	5335 K則留言	5335 K條評論
""", '筆': """
筆者	3022 K個人の見解
""", '紙': """
紙の	3078 K新聞の定期購読者
""", '経': """
経験	68 Kをお寄せ	68 Kをお聞かせ
""", '絕': """
絕無	72 K垃圾
""", '続': """
続き	2948 Kを読むには	2948 Kをお読みになる
""", '編': """
編按	102 K
編者	102 K註
編集	39 K部まで	39 K部に	68 K部まで	68 K部に	102 K部注	3078 K部では
""", '繼': """
繼續	5268 K閱讀請
""", '绝': """
绝无	72 K垃圾
""", '继': """
继续	5268 K阅读请
""", '编': """
编者	102 K注
""", '翻': """
翻墙	65 K
翻譯	5327 由aiK
翻译	5327 由aiK
""", '者': """
者說	5413 K
者说	5413 K
""", '联': """
联盟	75 K链接	5347 K链接
联系	39 K我们	39 K记者	68 K记者
""", '聯': """
聯盟	5347 K行銷連結	5347 K連結
聯絡	39 K我們
""", '自': """
自动	5327 由 ai K生成	5327 由aiK生成
自動	3058 K翻訳	5327 由 ai K生成	5327 由aiK生成
""", '若': """
若有	5303 K侵权,	5303 K侵权请	5303 K侵權,	5303 K侵權請
""", '获': """
获得	5347 K佣金
""", '著': """
著作	2989 K権は	3057 K権法により保護	3057 K権法で保護
""", '虚': """
虚拟	64 K助手
""", '表': """
表明	5335 K本站立场
表示	5413 K
""", '要': """
要发	22 K表评论
要發	22 K表留言
""", '訂': """
訂正	102 K:	102 【K】	102 Kして	102 Kします
訂閱	59 K電子報	5268 K即可	5268 K後繼續	5274 K我們的	5274 K電子報	5410 K我們	5414 K費
""", '記': """
記事	3 Kを聴く	3 Kを聞く	5 Kを	12 Kは広告	102 Kを更新しました	102 Kを修正しました	2950 Kが読み放題	3005 Kをプレゼントできます	3076 #K中#記事
記者	2992 Kまでご連絡ください
""", '訴': """
訴え	3080 Kた
""", '評': """
評論	86 K區
""", '認': """
認め	3080 Kた
認為	5413 K
""", '說': """
說:	5413 K
說。	5413 K
說道	5413 K
""", '読': """
読み	2951 K放題
読者	19 Kの寄付	19 Kの支援	3014 Kの会費で	3078 Kの皆様	3078 Kの皆さ	3078 Kアンケート
""", '請': """
請先	5410 K登入
請分	26 K享給
請啟	5288 K用javascript
請我	55 K喝咖啡
請捐	5410 K款
請支	5265 K持我們	5265 K持獨立媒體	5410 K持我們
請登	5268 K入會員	5410 K入後	5410 K入以
請立	5410 K即捐款
請贊	5265 K助我們
請輸	5337 K入您的電子	5410 K入您
請關	5374 K閉後重新整理
請點	5410 K擊此處	5410 K擊這裡	5410 K擊下方	5410 K擊連結
""", '讀': """
讀者	44 K投書	5411 K問卷
""", '订': """
订阅	51 K用户	51 K会员	5268 K即可	5268 K后继续	5274 K我们的	5274 K电子报	5410 K我们	5414 K费
""", '认': """
认为	5413 K
""", '训': """
训练	49 K人工智能	49 aiK
""", '许': """
许可	48 cc by #K
""", '设': """
设为	5304 K首选来源
""", '评': """
评论	86 K区	5335 K服务协议
""", '该': """
该视	5363 K频在您所在
""", '说': """
说:	5413 K
说。	5413 K
说道	5413 K
""", '请': """
请先	5410 K登录
请关	5374 K闭后刷新
请分	26 K享给
请启	5288 K用javascript
请我	55 K喝咖啡	55 K喝杯咖啡
请捐	5410 K款
请支	5265 K持我们	5265 K持独立媒体	5410 K持我们
请点	5410 K击此处	5410 K击这里	5410 K击下方	5410 K击阅读	5410 K击关注	5410 K击链接
请登	5410 K录后	5410 K录以
请立	5410 K即捐款
请赞	5265 K助我们
请转	26 K发
请输	5337 K入您的电子邮箱	5337 K入您的邮箱	5410 K入您
""", '读': """
读完	1 K需要
读者	19 K出资	19 K支持	44 K来信	5411 K问卷	5411 K群
""", '責': """
責任	5303 K編輯:
""", '賺': """
賺取	5347 K佣金
""", '購': """
購読	2948 K者の方は	2951 Kすると	3077 Kしてください	3078 K者の方	3081 K料
""", '贈': """
贈送	5331 K給好友
""", '贊': """
贊助	5265 K我們,	5410 K我們
""", '责': """
责任	5303 K编辑:
""", '赚': """
赚取	5347 K佣金
""", '赞': """
赞助	5265 K我们,	5410 K我们
""", '赠': """
赠送	5331 K给好友
""", '身': """
身边	5411 K的新鲜事
身邊	5411 K的新鮮事
""", '転': """
転載	46 K	2988 Kを禁じ
""", '輸': """
輸入	5337 Kemail
""", '轉': """
轉發	50 K給
轉給	50 K
轉載	46 K	5303 K請註明
""", '转': """
转发	50 K给
转给	50 K
转载	46 K	5303 K请注明
""", '输': """
输入	5337 Kemail
""", '还': """
还可	5331 K赠送
""", '这': """
这篇	5411 K文章
""", '迷': """
迷惑	72 Kメールは
""", '追': """
追記	102 K:
追蹤	5282 K我們的	5304 Kgoogle news	5410 K我們
""", '送': """
送っ	50 Kてください
送到	5337 K你的邮箱	5337 K您的邮箱	5337 K您的信箱
""", '這': """
這篇	5411 K文章
""", '通': """
通知	15 K	2958 Kをオン
通过	59 K邮件接收
""", '週': """
週に	18 K一度
週刊	3013 Kニュースレター
""", '邀': """
邀請	5410 K您
邀请	5410 K您
""", '還': """
還可	5331 K贈送
""", '邮': """
邮件	59 K订阅	79 K通讯
邮箱	22 K地址不会被公开	61 K不会显示	61 K地址不会显示	61 K不会公开
""", '鏡': """
鏡像	65 K
""", '镜': """
镜像	65 K
""", '長': """
長說	5413 K
""", '长': """
长说	5413 K
""", '開': """
開啟	5279 K通知	5367 Kjavascript
""", '閱': """
閱讀	1 K時間	21 K全文	5268 K全文請	5409 K
""", '閲': """
閲覧	3076 K記事数:#/#
""", '關': """
關注	5282 K我們的臉書	5282 K我們的粉絲	5282 K我們的官方	5282 K我們的頻道	5410 K我們
關閉	5374 K後重新整理
""", '阅': """
阅读	1 K时间	1 K时长	21 K全文	5268 K全文请	5409 K
""", '随': """
随时	5410 K掌握
""", '隐': """
隐私	5292 K政策
""", '隨': """
隨時	5410 K掌握
""", '隱': """
隱私	5292 K權政策	5292 K政策
""", '電': """
電子	22 K郵件地址不會公開	79 K報	5414 K報
""", '需': """
需接	5320 K受cookie
需要	0 K帮助	0 K幫助	5320 K接受cookie	5410 K您的支持	5410 K你的支持
""", '音': """
音声	3003 Kでもお聴き
""", '頂': """
頂い	2945 Kたサポートは
""", '飲': """
飲酒	5360 K過量
""", '首': """
首年	5353 K仅需
首月	5340 K仅需	5340 K只要	5353 K免费	5353 K免費	5353 K仅	5353 K僅	5353 K只需	5412 K
首选	5304 K新闻来源	5304 googleK来源	5304 google K来源	5393 K来源
首選	5304 K新聞來源	5393 K來源
""", '點': """
點擊	5410 K這裡
""", '가': """
가명	102 K
가상	64 K 비서
가입하세요	3209 K
가입해	3209 K 주세요
""", '값': """
값으로	3141 커피 한 잔 K 후원	3141 커피 한 잔 K 응원	3141 커피 한 잔 K 독립
""", '강': """
강조했다	3212 K
""", '계': """
계속	3088 K 읽으려면	3088 K 읽으시려면
""", '공': """
공유해	26 K	50 K 주세요
공유해주세요	50 K
""", '광': """
광고	12 K 아래	12 K 후	71 K 없이	3171 K 차단	3173 K 차단기를
광고도	71 K
광고차단	3171 K	3173 K 프로그램을	3173 K 기능을
""", '구': """
구글	3100 K 뉴스에서
구독	51 K 회원은	3088 K 후 이용
구독료	3213 K
구독을	3209 K 신청하세요
구독자	3088 K 전용 기사	3088 K 전용 콘텐츠	3088 K 전용입니다	3088 K 전용 서비스	3210 K
구독자는	51 K
구독자만	3088 K 볼 수	3142 K 읽을
구독자에게만	3142 K 제공
구독하고	3100 K
구독하세요	3112 K	3209 K
구독하시면	3088 K
구독해	81 K 주세요	3099 K 주세요	3140 K 주셔서	3209 K 주세요
구독해주세요	3099 K
구독해주셔서	3140 K
""", '금': """
금요일	3140 매주 K 보내드리는
""", '기': """
기사	3 K 듣기	5 K	3085 좋은 K 후원	3207 #개 K 중 #개
기사가	102 K 수정
기사를	3 K 듣	102 K 수정	3088 전체 K 보려면	3142 전체 K 읽어보세요
기사의	102 K 이전 버전
기자를	3141 K 응원해
기자에게	3113 K 연락해 주세요
""", '남': """
남겨주세요	3209 K
""", '네': """
네이버	3100 K 메인에서	3112 K 구독
네이버에서	3100 K 구독
""", '놓': """
놓치지	3209 K 마세요
""", '눌': """
눌러주세요	3209 K
""", '뉴': """
뉴스레터	79 K	3091 K 구독하기	3091 K 구독하세요	3091 K 신청하기	3091 K 구독 신청하기	3210 K	3213 K
뉴스레터로	3091 K 받아
뉴스레터를	3091 K 받아	3091 K 구독하세요	3091 K 구독해	3091 K 구독하고	3091 K 구독하면	3209 K 신청하세요
""", '다': """
다운로드하세요	3209 K
""", '달': """
달	3142 첫 K #원
""", '답': """
답변하지	102 K 않았
""", '당': """
당신의	3113 K 제보가	3210 K 후원
""", '댓': """
댓글	7 K 작성
댓글로	86 K
댓글에	86 K
댓글은	3138 K 삭제될	3138 K 삭제합니다	3138 K 통보	3138 K 예고	3138 K 운영자	3138 K 사전
댓글을	7 K 작성	7 K 쓰
""", '덧': """
덧붙였다	3212 K
""", '도': """
도움이	0 K 필요
""", '독': """
독립	3210 K 언론
독립언론	3210 K
독립언론을	3141 K 지켜
독자	3153 K 후원으로	3209 K 여러분의	3210 K 여러분
독자님의	3086 K 후원	3153 K 후원으로
독자들의	19 K 후원	3153 K 후원으로	3177 K 후원
독자의	3153 K 후원으로	3177 K 후원	3210 K 힘
독자투고는	44 K
독자투고를	44 K
""", '동': """
동의하는	3140 K 것으로 간주
동참해	52 K 주세요
""", '들': """
들려주세요	3209 K
""", '로': """
로그인	25 K	3088 K 후 이용
로그인이	3088 K 필요합니다	3088 K 필요한 서비스	3088 K 필요해요
로그인하거나	3209 K
로그인하고	3142 K 계속
로그인하면	3142 K 계속
로그인하시면	3088 K
""", '링': """
링크에서	3209 K 확인하세요
""", '마': """
마음에	3141 기사가 K 드셨다면
""", '만': """
만나보세요	3209 K
""", '말': """
말했다	3212 K
""", '매': """
매월	3211 K
매일	18 K 아침
""", '메': """
메일로	59 K 받아보	59 K 받고 싶은	3140 K 보내드려요
메일함으로	3091 K 보내	3091 K 받	3091 K 배달	3091 K 전해
""", '묘': """
묘사가	102 K 포함
""", '무': """
무단	3110 K 복제	3110 K 전재
무단전재	3109 K
무료	16 K 기사	3151 K 기사	3211 K 체험
무료로	16 K 볼 수 있는	3142 기사를 K 볼 수 있습니다
""", '미': """
미러	65 K 사이트
""", '바': """
바로잡습니다	102 [K]	102 K
""", '받': """
받아보세요	3209 K
""", '발': """
발	50 K给
""", '밝': """
밝혔다	3212 K
""", '보': """
보내	58 K 드립니다	3209 K 주세요
보내드리는	3140 K
보내드립니다	58 K	3140 K
보내주세요	3209 K
""", '본': """
본	3210 K 기사
본사의	3149 K 편집 방향	3149 K 편집방향
본지는	3210 K
본지의	3149 K 편집 방향	3149 K 편집방향
""", '분': """
분	1 K 읽기
분은	3113 알고 계신 K 기자	3113 알고 계신 K 제보
""", '브': """
브라우저가	11 K	3162 K 오디오를	3162 K 비디오를	3162 K 동영상을
브라우저는	3162 K 동영상
브라우저에서는	3162 K 동영상을
""", '사': """
사연을	3113 K 보내주세요	3113 K 보내 주세요
사전	3128 K 등록하기	3128 포럼 K 등록
사진	41 K·영상
사진과	41 K 영상	41 K 동영상
사진이나	41 K 영상	41 K 동영상
""", '상': """
상담	0 K
상담전화	103 K
""", '선': """
선호	3111 K 매체로	3111 K 출처로	3111 K 언론사	3111 K 매체
선호하는	3111 K 출처
""", '설': """
설명했다	3212 K
설문에	3209 K 참여하세요
설치하세요	3209 K
""", '세': """
세미나	3128 K 신청하기
""", '소': """
소식을	3140 K 전해드립니다
""", '속': """
속보를	3139 K 받아보세요
""", '수': """
수수료를	3145 K 받을 수 있습니다	3145 K 제공받
""", '스': """
스팸	72 K 없이
스팸은	72 K
스포일러	102 K
""", '시': """
시민	3153 K 후원으로
시민의	3177 K 후원
시작하세요	3209 K
""", '아': """
아래에서	3209 K 확인하세요
""", '알': """
알려	3209 K 주세요
알려주세요	3209 K
알림	3095 K 받기	3095 K 설정
알림을	15 K	3139 K 켜고
""", '애': """
애드블로커	3171 K
애드블록	3171 K
애드블록을	3173 K
애드블록이	3173 K
""", '앱': """
앱	3095 K 다운로드	3095 K 설치	3139 K 설치하기
앱에서	3094 K 열기	3139 K 더 편하게	3209 K 확인하세요
앱으로	3094 K 보기	3139 K 더
앱을	3095 K 다운로드	3139 K 다운로드하세요	3139 K 설치하세요
""", '언': """
언론을	3141 독립 K 지켜
""", '여': """
여기서	3209 K 확인하세요
여러분	3210 K 덕분
여러분의	3113 K 제보를	3141 K 후원이	3177 독자 K 후원	3209 K 후원
""", '영': """
영상에서	3131 K 확인하세요	3131 K 확인할 수 있습니다	3209 K 확인하세요
영상으로	3131 K 확인하세요
영상을	3131 K 확인하세요
""", '온': """
온라인	3128 K 세미나
""", '옮': """
옮겨	46 K 실을
""", '외': """
외부	3123 K 콘텐츠
""", '우': """
우리	85 K 앱에서	3210 K 기자
우리의	3210 K 저널리즘
""", '운': """
운영되고	3141 독자의 후원으로 K 있습니다
운영하는	3141 독자의 후원으로 K 독립언론	3141 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3085 K 주기
원고료로	3085 K 응원	3141 K 응원
원고료주기	3085 K
""", '월': """
월	3211 K #원
""", '유': """
유료	3088 K 구독자만
유튜브	3100 K 구독
""", '음': """
음성으로	3131 K 들으려면	3131 K 들어보세요
""", '응': """
응답	22 K 취소
응원하세요	3209 K
응원해	3086 K 주세요	3209 K 주세요
응하지	102 K 않았
""", '의': """
의견을	3209 K 남겨
의견이	44 K 다르신가요
""", '이': """
이	10 K 콘텐츠	3210 K 기사가	3210 K 기사는	3210 K 기사
이메일	3092 K 주소
이메일로	59 K 받아보
이메일은	61 K 표시되지
이메일을	3091 K 입력하세요	3091 K 입력해 주세요	3091 K 입력해주세요	3091 K 입력하시면
이미	3142 K 구독자이신가요
이벤트에	3209 K 참여하세요
이야기를	68 K 보내	68 K 들려
이전	102 K 판에서
""", '인': """
인공지능	49 K 훈련	49 K 학습
인공지능이	3189 K 작성	3189 K 생성	3189 K 요약
""", '일': """
일주일에	18 K 한 번
일할	3128 함께 K 기자를
""", '읽': """
읽는	1 K 시간
""", '자': """
자동	3189 K 번역
자바스크립트가	3166 K
자바스크립트를	3166 K
자살예방	103 K
자주	3111 더 K 보기
""", '잔': """
잔을	55 커피 한 K 사
""", '재': """
재배포	3109 K 금지
재배포금지	3109 K
재생할	3162 K 수 없습니다
""", '저': """
저작권법	3110 K
저작권법의	3110 K
저작권자	3110 K
저작권자의	3110 K
저희	3210 K 뉴스레터	3210 K 채널	3210 K 앱
저희는	3210 K
저희를	3210 K
""", '적': """
적었다	3212 K
""", '전': """
전문을	21 K
전용	3088 회원 K 기사	3088 회원 K 콘텐츠	3088 회원 K 서비스
전재할	46 K
전해	50 K 주세요
전해주세요	50 K
전했다	3212 K
""", '정': """
정기	3085 K 후원이	3085 K 후원으로
정기후원	3211 K
정기후원으로	3085 K
정기후원이	3085 K
정정	102 K:	102 [K]
""", '제': """
제공하는	3163 K 콘텐츠입니다
제보	39 K 바랍니다	68 K 바랍니다	3113 K 부탁드립니다
제보는	3113 K 카카오톡
제보를	39 K 기다립니다	68 K 기다립니다	3113 K 기다립니다	3113 K 받습니다
제보해	39 K 주세요	68 K 주세요	3209 K 주세요
제보해주세요	39 K	68 K
제휴	75 K 링크	3145 K 링크
제휴링크	3145 K
""", '좋': """
좋아요	3112 구독과 K 부탁
좋아요를	3112 구독과 K 부탁
""", '주': """
주소는	22 이메일 K 공개되지
""", '중': """
중	3207 #건 K #건	3207 #개 K #개
""", '지': """
지금	3209 K 확인하세요	3209 K 신청하세요	3209 K 참여하세요
지켜주세요	3209 K
""", '차': """
차단	3173 광고 K 프로그램을	3173 광고 K 프로그램이	3173 광고 K 기능을
""", '채': """
채널	3099 K 추가하	3112 K 추가하기	3112 K 구독하기	3152 K 추가하고	3152 K 추가하면
채널에	3112 K 참여하세요
채널에서	3112 K 소식을	3209 K 확인하세요
채널을	3152 K 추가하고	3152 K 추가하면	3152 K 추가해	3152 K 구독하고	3152 K 구독하면
채용	3128 K 공고
""", '챗': """
챗봇에게	64 K
""", '첫': """
첫	3211 K 달
""", '추': """
추가해	3112 K 주세요
추가해주세요	3112 K
""", '친': """
친구	3112 K 추가하세요
""", '카': """
카카오톡	3099 K 채널 추가	3152 K 채널에서	3152 K 채널
""", '커': """
커피	55 K 한 잔 사
""", '콘': """
콘텐츠입니다	3163 외부 K.
""", '쿠': """
쿠키	3123 K 동의가
쿠키를	3123 K 허용해야	3123 K 허용해
""", '태': """
태그해	63 K 주세요
태그해주세요	63 K
""", '특': """
특가	3128 K 보기
""", '파': """
파트너스	3145 K 활동
""", '팔': """
팔로우하기	3099 K	3112 K
팔로우하세요	3209 K
""", '팟': """
팟캐스트	35 K
""", '퍼': """
퍼가실	46 K
""", '편': """
편집자	102 K 주
""", '필': """
필수	22 K 필드는
필자의	3149 K 개인 의견으로	3149 K 개인 의견이며	3149 K 개인 의견입니다	3149 K 개인 의견임
""", '함': """
함께해	52 K 주세요
함께해주세요	52 K
""", '협': """
협찬을	3145 K 받아
""", '활': """
활용	3109 ai 학습 및 K 금지
""", '회': """
회원	3088 K 전용입니다
회원가입	3088 K 후 이용	3088 K 후 볼	3088 K 후 읽	3088 K 후 계속	3088 K 후 무료	3209 K 후
회원가입은	3209 K
회원가입을	3209 K 하
회원가입하고	3209 K
회원가입하면	3142 K 월
회원가입하세요	3209 K
회원가입하시면	3209 K
회원만	3088 K 볼 수
""", '후': """
후원금	3213 K
후원으로	3085 K 응원	3141 독자의 K 운영됩니다
후원을	3086 K 부탁드립니다	3209 K 부탁
후원이	3085 K 큰 힘이 됩니다	3086 K 필요합니다	3086 K 큰 힘이 됩니다
후원하세요	3209 K
후원해	81 K 주세요	3085 K 주세요	3086 K 주세요	3209 K 주세요
후원회원의	3153 K 후원으로	3177 K 힘
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
