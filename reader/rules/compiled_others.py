"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5162
# comentário	3885
# comentários	3885
# fotó megtekintése	2606
# fotók megtekintése	2606
# gün ücretsiz deneyin	4843
# głosów	93
# hlasů	93
# hozzászólás	2519
# kişi oy kullandi	4889
# komentářů	529
# komentāri	3286
# kép megtekintése	2606
# képek megtekintése	2606
# lượt bình chọn	93
# odpovedí	4515
# odpovědi	634
# odpovědí	634
# odpowiedź	3831
# příspěvků	529
# röster	93
# sekunden zurück	993
# válasz megjelenítése	2615
# yaşindan küçükler oynayamaz	4927
# ääntä	93
# års aldersgrense	3568
# δευτερόλεπτα μπροστά	1134
# δευτερόλεπτα πίσω	1134
# σχόλια	1059
# ψήφοι	93	1084
# ψήφος	1084
# відповідей	5127
# відповідь	5127
# відповіді	5127
# гласа	93
# голоса	93
# голосов	93
# голосів	93
# з #	5088
# из #	4268
# коментарі	5016
# коментарів	5016
# комментариев	4196
# комментарий	4196
# комментария	4196
# от #	307
# ответ	4307
# ответа	4307
# ответов	4307
# отговор	336
# отговора	336
# із #	5088
# הצבעות	93
# מתוך #	2291
# שניות אחורה	2346
# שניות קדימה	2346
# תגובות	2287
# تعليقات	132
# ثانيه جلو	1875
# ثانيه عقب	1875
# راي	93
# صوت	93
# نظر	1818
# कमेंट	2412
# वोट	93
# सेकंड आगे	2461
# सेकंड पीछे	2461
# € al mes durante # meses	1639
# € al mese per # mesi	2845
# € por mês durante # meses	3943
# 人参与	5305
# 人參與	5305
# 票	2973
# 명 참여	3111
# 표	3111
#% megtakarítás	2602
#+ hrajte zodpovědně	520
#-årsgrense	3568
#/# fotó	2606
#/# kép	2606
#/#. fotó	2606
#/#. kép	2606
#か月無料	2949
#カ月無料	2949
#ヶ月無料	2949
#人が回答	2973
#人が投票	2973
#人参与	5305
#人參與	5305
#件のコメント	2970
#則留言	5291
#小时热榜	5297
#条评论	5291
#票	93	2973
#秒戻る	3028
#秒進む	3028
#명 참여	93	3111
#초 뒤로	3157
#초 앞으로	3157
#표	3111
""", 'a': """
a apărut o eroare	4127
a boltunkból	2576
a carregar vídeo	3957
a cikk a hirdetés alatt folytatódik	2511
a cikk a hirdetés után folytatódik	2511
a cikk automatikusan készült	2614
a cikk felhasználása engedélyköteles	2612
a cikk meg is hallgatható	2508
a cikk meghallgatása	2525
a cikk megosztása	2508
a cikk szerzői jogvédelem alatt áll	2612
a cikk zárolva van	2601
a cikket gépi hang olvassa fel	2587
a folytatáshoz regisztráljon	2502
a hanganyagot mesterséges intelligencia készítette	2587
a hirdetés után folytatjuk	2511
a hirdetés vége	2622
a hozzászólás lezárva	2615
a hozzászólások le vannak zárva	2615
a hét kvíze	2570
a kommentelés lezárult	2519
a könyv megrendelhető itt	2514
a könyv megrendelése	2576
a lejátszó betöltése	2587
a link másolva	2620
a lire également	2119
a matéria continua abaixo	4019
a mező kitöltése kötelező	2604
a nap kérdése	92	2573
a notícia continua abaixo	4019
a rovat további cikkei	2523
a sua subscrição foi confirmada	4011
a sua subscrição foi efetuada com sucesso	4011
a szerző a lap munkatársa	2536
a szerző cikkei	2607
a szerző jogász	2536
a szerző közgazdász	2536
a szerző politológus	2536
a szerző további cikkei	2607
a szerző történész	2536
a szerző összes cikke	2607
a szerző újságíró	2536
a szerzőkről	2538
a szerzőről	2538
a szöveg automatikusan készült	2614
a tartalmat nem tudjuk megjeleníteni	2579
a tartalom nem elérhető	2579
a tartalom nem jeleníthető meg	2579
a tartalom szerzői jogi védelem alatt áll	2612
a teljes cikk elolvasása	2607
a témában további cikkek	2523
a videó az ön országában nem játszható le	2587
a videó már nem elérhető	2587
a videó nem elérhető	2587
a videó nem elérhető az ön országában	2587
a videó nem játszható le	2587
a videólejátszó betöltődik	2587
a videót nem lehet lejátszani	2587
abo abschließen	807
abo auswählen	1006
abo wählen	1006
abonare confirmată	4151
abonați-vă	4036
abone değil misin	4945
abone değil misiniz	4945
abonează-te	4036
abonelere özel	4843
abonelere özel avantajlar	4927
abonelere özel indirim	4927
abonelere özel içerik	4945
abonelik paketlerini gör	4975
abonelik seçenekleri	4975
aboneliği yenile	4975
aboneliğini seç	4945
aboneliğiniz onaylandi	4976
aboneliğinizi seçin	4945
abonentu priekšrocības	3317
abonner nå	3546
abonner på nyhetsbrevet	3553
abonné	2181
abonné à ce thème	2244
abonnér	653
abonnér nu	653
abonnés	2068
abonnés uniquement	2168
abonē	3280
abonē jaunumus	3304
abonē un lasi visus rakstus	3280
abonēt	3280
abrir menú	1590
aby odtworzyć film, włącz javascript	3799
acasă	4054
accede a todos los contenidos sin límites	1639
accept termenii și condițiile	4126
accepter og fortsæt	749
acceptera och fortsätt	4724
acceptera och stäng	4724
accepto la política de privacitat	477
acceptér	676
acceptér alle	750
acceptér og fortsæt	749
acceptér og vis	749
acceptă toate	4050	4065
acceptă tot	4108
acceptă și afișează conținutul	4065
acceptă și continuă	4107
acceso a todos los artículos	1706
accès restreint aux abonnés	2070
accès à tous les articles	2239
accéder au dossier	2210
accéder à l'article	2068
accéder à la page de dons	2200
accédez à tous les articles	2070
aceitar e ver o conteúdo	3919
aceito receber comunicações	3978
aceito receber comunicações de marketing	3978
aceito receber comunicações e ofertas	3938
acepto la política de privacidad	1674
acesso ilimitado a todo o conteúdo	4010
acest articol este disponibil doar abonaților	4038
acest articol este rezervat abonaților	4086
acest câmp este obligatoriu	4126
acesta este ultimul tău articol gratuit	4086
acheter ce numéro	2155
acheter le numéro	2154
achetez ce numéro	2155
activează	4114
activează alertele	4080
activează notificările	4080
activează sunetul	4103
actualitza la pàgina	470
actualités	2119
actualizar la página	1667
ad 광고	3132
ad 추천	3145
adatkezelés és sütik	2582
adatkezelési tájékoztató	2579
adatvédelem és sütik	2582
adatvédelmi beállítások	2579
adatvédelmi beállítások módosítása	2582
adatvédelmi tájékoztató	2579
adaugă ca sursă preferată	4137
adaugă un comentariu	4051
adaugă un răspuns	4143
adaugă în coș	4154
adblock détecté	2236
adblocker upptäckt	4736
add meg az e-mail-címed	2529
además	1584
adhérer	2058
adj hozzá minket preferált forrásként	2617
adja meg az e-mail-címét	2529
adja meg az összeget	2598
adja meg e-mail-címét	2529
adomány	2498
adományozok	2498
adományozás	2498
adresa de email nu este validă	4126
adresă de email invalidă	4126
adreça electrònica	440
adó # százalék	2598
adója #%-ával	2598
afficher la vidéo	2192
afficher les réponses	2180
afișează comentariile	4095
afișează conținutul	4065
afișează conținutul extern	4065
afișează originalul	4055
afișează postarea	4107
afișează subtitrările	4103
află mai multe	4050
afmeld når som helst	769
afspilleren indlæses	752
agora não	3851
ai deja un abonament? autentifică-te	4086
ai găsit o greșeală	4132
ai kan begå fejl	779
ai kan gjøre feil	3674
ai kan göra fel	4755
ai kan göra misstag	4755
ai może popełniać błędy	3828
ai može griješiti	4411
ai može pogriješiti	4411
ai môže robiť chyby	4512
ai může chybovat	631
ai může dělat chyby	631
ai observat o greșeală	4051
ai sa môže mýliť	4512
ai segítségével készült	2614
ai által fordított	2614
ai által generált	2614
ai által generált tartalom	2614
ai може да греши	335
ai सारांश	2433
ai से तैयार सारांश	2433
ai 摘要	5387
ai 기사 요약	3187
ai 번역	3158
ai 생성 이미지	3197
ai 요약	3132
ai 음성으로 듣기	3157
ai-genererat innehåll	4757
ai-genereret resumé	692
ai-oversættelse	781
ai-resumé	692	781
ai-összefoglaló	2525
ai-översatt	4755
ai-översättning	4757
aicinām ievērot cieņu komentāros	3286
aiheeseen liittyvää	1948
aiheesta lisää	1948
aikaa jäljellä #	2007
ainda não tem conta	3977
ainda não é assinante	3976
ainult vajalikud küpsised	1774
aitäh hääletamast	1770
aitäh liitumast	1758
aitäh sõnumi eest	1785
aizmirsāt paroli	3328
aizvērt	3288
aizvērt galeriju	3332
aizvērt reklāmu	3289
aiが要約	3056
aiによる要約	3056
ai总结	5387
ai摘要	5327
ai生成	3029	5387
ai生成内容	5359
ai翻訳	3029
ai翻譯	5387
ai翻译	5387
ai要約	3056
ai語音朗讀	5358
ai语音朗读	5358
ai重點整理	5327
ai音声で聴く	3028
ai가 생성한 콘텐츠입니다	3197
ai가 읽어주는 기사	3157
ai로 생성된 콘텐츠	3197
ajouter une réponse	2227
ajouter à mes favoris	2097
ajouter à mes sources préférées	2221
ajouter à mes sujets	2244
ajouter à mes thèmes	2244
ajouter à vos sources préférées	2221
ajouter à vos sélections	2097
ajándék cikk	2509
ajándékozd el a cikket	2509
ajándékozd tovább a cikket	2509
ajándékozza a cikket	2508
ajándékozza a cikket barátjának	2508
ajándékozza el a cikket	2509
ajándékozza tovább a cikket	2509
ajánlataink	2523
ajánlja: outbrain	2622
ajánlja: taboola	2622
ajánljuk	2523
ajánljuk még	2523
ajánlott	2523	2602
ajánlott cikkek	2523
ajánló	2523
akceptuję	3718
akceptuję i kontynuuję	3796
akceptuję i przechodzę do serwisu	3796
akkurat nå	3581
ako chránime svoje zdroje	4508
ako chránime zdroje	4508
ako vypnúť adblock	4493
ako vypnúť blokovanie reklám	4493
aktuálny čas	4489
aktuálny čas #	4488
aktuální čas	601
aktuální čas #	600
aktuálně	531
akzeptieren und schließen	990
aldersgrense # år	3568
aldersgrense: # år	3568
alege o sumă	4149
alege-ți abonamentul	4124
alegeți abonamentul	4124
algo salió mal	1675
alkalmazás letöltése	2589
alkalmazás megnyitása	2589
alla bidrag hjälper	4739
alla rättigheter reserverade	4753
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
allt innehåll är skyddat av upphovsrätt	4694
allt innehåll är upphovsrättsskyddat	4693
als bevorzugte quelle bei google hinzufügen	835
als bevorzugte quelle hinzufügen	1025
als podcast hören	929
alte știri	4052
alterar preferências de cookies	3919
altres notícies	20
altres notícies que et poden interessar	20
altyazilari aç	4928
altyazilari göster	4928
altă sumă	4120
alătură-te conversației	4068
am înțeles	4055
amazon'da gör	4927
amazonで見る	3026
amazonで詳しく見る	3026
amazonで詳細を見る	3026
amazonで買う	3026
amazonで購入	3026
amazonで購入する	3026
amintește-mi mai târziu	4032
ana sayfaya dön	4951
anasayfaya dön	4951
anderen betrag wählen	1003
andet beløb	763
andra läser	20	4662
andra läser just nu	20
andra läste även	4662
andre har også lest	20
andre leser nå	3581
andre leste også	3581
andre læser	689
andre læser lige nu	689
andre læser også	20
andre læste også	689
angebot auswählen	1006
angebot wählen	928
anhören	832
anhören # min	832
anket sonuçlari	4922
anketa dňa	4479
ankstesnė nuotrauka	3265
anmäl	4759
anmäl annons	4763
anmäl dig	4636
anmäl dig till nyhetsbrevet	4636
anmäl inlägg	4758
anmäl kommentar	4758
anna kelvollinen sähköpostiosoite	2027
anna äänesi	1992
annet beløp	3658
anneta ühekordselt	1782
annonce - artiklen fortsætter nedenfor	672
annonces légales	2155
annoncørbetalt	88
annoncørbetalt indhold	88	699
annons - artikeln fortsätter nedan	4647
annons från våra partner	4763
annonsblockerare upptäckt	4736
annonsen slutar här	4647
annonser från google	4763
annonsinnehåll	4669
annonslänk	4647
annonsörsinnehåll	4669
annonsørinnhold	88	3591
annonsørsamarbeid	3682
ano, prosím	607
ano, rád	607
anonimni sandučić	4408
anonym brevlåda	4751
anonym tipslåda	4751
anonymná schránka	4508
anonymní schránka	626
anpassa inställningar	4724
anular suscripción	1724
anulează oricând	4124
anulezi oricând	4086
anuluj odpowiedź	3727
användarnamn	4742
användarnamn eller e-postadress	4741
användarvillkor	4649
anzeige schließen	1028
anzeigensonderveröffentlichung	934
anúncio	3877
anúncio em #	4005
anúncios	3877
apasă pentru sunet	4148
apmaksāta sadarbība	3339
apmaksāts saturs	3289
apmokėta partnerystė	3272
apmokėtas turinys	3272
aportació mensual	471
aportació única	471
aportación mensual	1669
aportación única	1669
app letöltése	2589
app storeからダウンロード	3034
app storeでダウンロード	3034
app store에서 다운로드	3164
apple ile giriş yap	4945
apple podcastで聴く	3062
appleでサインイン	3044
appleでログイン	3044
appleで続ける	3044
app内打开	5365
après la publicité	2105
aptaujas rezultāti	3322
após a publicidade	3877
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
ar norite gauti pranešimus	3256
arată conținutul	4107
arată mai mult	4130
arată mai puțin	4055
arată răspunsurile	4095
arată tot	4055
arkadaşina gönder	4852
arkadaşinla paylaş	4852
article abonné	2068
article ajouté à vos sélections	2097
article lu par une voix de synthèse	2188
article précédent	2119
article réservé aux abonnés	2068
article següent	481
article sponsorisé	2155
articles associés	2119
articles liés	2119
articles recommandés	2119
articles récents	2119
articol exclusiv pentru abonați	4086
articole asemănătoare	4052
articole înrudite	4052
articoli più letti	2849
articolul continuă după publicitate	4075
articolul continuă după reclamă	4046
articolul continuă mai jos	4046
articolul următor	4052
artikeln finns också som ljud	4643
artikeln fortsätter efter annonsen	4647
artikeln fortsätter nedan	4647
artikeln fortsätter under bilden	4647
artikeln går att lyssna på	4643
artikeln läses upp av en syntetisk röst	4727
artikeln är automatiskt genererad	4755
artikeln är låst	4629
artikeln är maskinöversatt	4755
artikeln är skapad automatiskt	4755
artikeln är skyddad av upphovsrätt	4753
artikeln är uppläst av en dator	4643
artikkel jätkub pärast reklaami	1742
artikkel jätkub reklaami järel	1742
artikkel on kaitstud autoriõigusega	1795
artikkel täieneb	1740
artikkelen er låst	3546
artikkelen finnes også som lyd	3559
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
artykuł czytany przez syntezator mowy	3799
artykuł dla subskrybentów	3699
artykuł do słuchania	3799
artykuł kontynuowany pod reklamą	3717
artykuł premium	3813
artykuł sponsorowany	3714
artykuł zablokowany	3813
artykuły na e-mail	3702
artykuły partnerów	3836
artículo anterior	1584
artículo regalado	1719
artículo relacionado	1584
artículo siguiente	1678
artículos recomendados	1643
artículos relacionados	1584
as notícias mais lidas	3946
ascultă	4043
ascultă articolul	4103
ascunde răspunsurile	4095
aseta ensisijaiseksi lähteeksi	2041
aslini göster	4868
assine já	3856
atbalstīt	3280
atcel jebkurā laikā	3280
atcelt var jebkurā laikā	3328
atcerēties mani	3329
atidaryti galeriją	3265
atidaryti programėlėje	3255
atidaryti programėlę	3255
atkūrimo greitis	3253
atlikite testą	3247
atlikušais laiks	3322
atlikušais laiks -#	3321
atpakaļ uz augšu	3332
atpakaļ uz sākumlapu	3332
atradi kļūdu	3333
atradi kļūdu rakstā	3286
atradāt kļūdu	3333
atrakinti straipsnį	3261
atrisini krustvārdu mīklu	3315
atsaukt piekrišanu	3319
atsisiųsti garso įrašą	3253
atsisiųsti iš app store	3255
atsisiųsti iš google play	3255
atsisiųsti programėlę	3255
atsiųskite naujieną	3266
atsiųskite nuotraukas	3266
atskaņot video	3321
atskaņošanas ātrums	3321
atslēgt rakstu	3328
atslēgvārdi	3322
atteikties var jebkurā laikā	3330
attēls # no #	3341
attēls #/#	3341
attēls attēlā	3321
atualizar a página	3971
atualizar preferências	4026
atualizar página	3971
atvērt	3288
atvērt galeriju	3332
atvērt lietotni	3323
atvērt lietotnē	3323
atvērt rakstu	3328
atļaut paziņojumus	3324
atšaukti galite bet kada	3211
atšaukti sutikimą	3251
aucun commentaire à ce niveau	2159
audio narrado por una voz automática	1614
audio vytvorila umelá inteligencia	4488
auf apple podcasts hören	907
auf spotify hören	907
ausgewählt für sie	933
auswahl bestätigen	991
auswählen	1007
automaatselt tõlgitud	1789
automaattinen käännös	2038
automaticky preložené	4512
automaticky přeloženo	631
automatické prehrávanie	4488
automatické přehrávání	600
automatický preklad	4513
automatický překlad	632
automatikus lejátszás	2587
automatinis atkūrimas	3253
automatisch übersetzt	1021
automatische übersetzung	1022
automatiskt översatt	4755
automatiškai išversta	3267
automatsko puštanje	4390
automātiski tulkots	3334
automātiskā atskaņošana	3321
autoriser la publicité	2198
ava äpis	1778
avantage abonnés	2186
avantages abonnés	2186
avantaje pentru abonați	4101
avançar # segundos	3957
avançar para o conteúdo	3897
aveți deja cont	4124
avfölj	4761
avfølg	3679
avis de décès	2155
avoimet työpaikat	1950
avregistrera dig när som helst	4744
avsluta när du vill	4629
avsluta när som helst	4744
avslutt når du vil	3546
avslå alle	3646
avís legal	428
avísanos de un error	1693
aylik bağiş	4942
aylik bağiş yap	4974
ayrintilar için tiklayin	4867
ayrintilar için tiklayiniz	4867
az ai hibázhat	2614
az ai tévedhet	2614
az e-mail-címed	2604
az első hónap csak # ft	2502
az mi hibázhat	2614
az oldal tetejére	2607
az outbrain ajánlásával	2622
az ön e-mail-címe	2604
az ön neve	2604
az összefoglalót ai készítette	2614
az összefoglalót mi készítette	2614
az összes cikk	2607
az összes elfogadása	2579
az üzeneted	2605
aç	4868
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
ačiū už jūsų balsą	3247
ačiū už registraciją	3263
ačiū už žinutę	3263
ačiū, kad balsavote	3247
ačiū, kad užsiprenumeravote	3236
ați uitat parola	4125
ați votat deja	4095
""", 'b': """
baixar episódio	3957
baixar o áudio	3957
baixar áudio	3957
bandykite dar kartą	3263
bandykite vėliau	3263
bankkártyás támogatás	2598
bankovním převodem	612
banküberweisung	806
bara för dig som prenumererar	4741
bara för prenumeranter	4741
bare nødvendige	3645
bağiş sayfasina git	4942
bağiş yap	4842
bağiş yapin	4842
bağişim	4943
bağlanti kopyalandi	4960
bağlantiyi kopyala	4852
başa dön	4867
başka tutar	4942
be šlamšto	3263
bedste værdi	767
bei google als quelle hinzufügen	835
bei spotify hören	907
beitrag nicht mehr verfügbar	993
bejegyzés betöltése	2579
bejelentkezés	2502
bejelentkezés apple-fiókkal	2601
bejelentkezés facebookkal	2601
bejelentkezés google-fiókkal	2601
bekræft din e-mail	769
belépés	2502
belépés facebook-fiókkal	2601
belépés facebookkal	2601
belépés google-fiókkal	2601
benefício do assinante	3924
bere sintetični glas	4589
berite naprej z naročnino	4598
bestill nå	3642
beställ boken	4720
betalas årsvis	4741
betales årlig	3661
betales årligt	766
betalt innehåll	4763
betrag wählen	805
betygsätt receptet	62
betűméret	66
betűméret csökkentése	2620
betűméret módosítása	2620
betűméret növelése	2620
bez mišljenja	4384
bez surogātpasta	3330
bez zobowiązań	3814
bez závazku, kdykoli zrušíte	505
bez závazků	615
bezmaksas piegāde	3318
bezárás	2497
beágyazott tartalom	2579
beállítás preferált forrásként	2617
beállítások mentése	2579
beállítások módosítása	2582
beğen	4922
beğenme	4922
bidrag kan trækkes fra i skat	763
bieżący czas #	3799
bild in originalgröße	1011
bild vergrößern	862	1011
bildergalerie öffnen	1011
bildirimleri aç	4919
bildirimleri açin	4919
bilety już w sprzedaży	3792
bir hata oluştu	4947
bir tutar seçin	4974
bir şeyler ters gitti	4948
bir şeyler yanliş gitti	4948
bitte füllen sie dieses feld aus	1008
bitte geben sie eine gültige e-mail-adresse ein	1008
bitte prüfen sie ihr postfach	1008
bitte versuchen sie es später erneut	917
bitte versuchen sie es später noch einmal	1008
bitte überprüfen sie ihr postfach	1008
bize ulaşin	4860
biểu quyết	93
bjud en vän på artikeln	4643
bjud oss på en kaffe	4738
bjud oss på kaffe	4738
bjud på en kaffe	4739
bli månadsgivare	4625
bli støttemedlem	3543
bliv fast støtte	763
bliv støtteabonnent	763
bliv støttemedlem	650
blocco pubblicità rilevato	2914
blokovať	4492
bloqueador de anúncios ativado	4008
bloqueador de anúncios detectado	4008
bloqueur de publicité détecté	2236
bloqueur détecté	2236
boletín	1549
bolo to užitočné	4512
brezplačna dostava	4585
browserul tău nu poate reda acest video	4065
brukervilkår	3570
brīva summa	3327
bu haber abonelere özeldir	4843
bu haber yapay zeka tarafindan seslendirilmiştir	4928
bu haber yapay zekâ ile seslendirilmiştir	4928
bu haberi paylaş	4983
bu haberi paylaşin	4983
bu haberler de ilginizi çekebilir	4866
bu içerik abonelere özeldir	4843
bu içerik faydali oldu mu	4921
bu içerik görüntülenemiyor	4931
bu içerik gösterilemiyor	4931
bu içerik kilitli	4945
bu video artik mevcut değil	4928
bu video bulunduğunuz ülkede izlenemiyor	4928
bu video mevcut değil	4928
bu video ülkenizde izlenemiyor	4928
bu yaziyi paylaş	4983
bu yorumu şikayet et	4965
bu özet yararli oldu mu	4889
bugün değil	4841
bulmaca çöz	4926
bunlar da ilginizi çekebilir	4861
burtu izmērs	3337
butlletí	440
buy me a coffee ☕	1205
buy me a cup of coffee ☕	1205
buy us a coffee ☕	1205
buzón anónimo	1681
buzón seguro	1681
buďte v obraze	510
bylo to pro vás užitečné	631
bylo to užitečné	631
bài cùng chuyên mục	5199
bài cùng tác giả	5177	5199
bài khác	5163
bài khác của tác giả	5233
bài liên quan	5163
bài mới nhất	5199
bài quảng cáo	5200
bài tiếp theo	5163
bài trước	5233
bài viết có hữu ích không	5206
bài viết có hữu ích với bạn không	5206
bài viết cùng tác giả	5177
bài viết khác của tác giả	5177
bài viết liên quan	5163
bài viết mới	5198
bài viết này bị khóa	5227
bài viết này có hữu ích không	5206
bài viết tiếp theo	5233
bài viết tiếp tục bên dưới	5202
bài viết tiếp tục sau quảng cáo	5202
bài viết trước	5233
bài viết được tặng bởi thuê bao	5253
bài được dịch tự động	5198
bài đọc nhiều	5199
báo cáo	5207
báo cáo bình luận	5244
báo cáo vi phạm	5207
báo lỗi	5162
báo lỗi bài viết	5206
bármikor leiratkozhat	2529
bármikor leiratkozhatsz	2529
bármikor lemondhatja	2502
bármikor lemondható	2502
bäst värde	4742
bästa pris	4742
bình chọn	92	5207
bình chọn của bạn đã được ghi nhận	5206
bình luận	5162
bình luận (#	5162
bình luận của bạn	5244
bình luận hay	5183
bình luận đã bị tắt	5244
bölümü indir	4928
búsqueda	1590
bücher aus dem shop	840
bülten	4897
bülten üyeliği	4897
bültene abone oldunuz	4897
büyüt	4867
bądź na bieżąco	3702
bądź pierwszą osobą, która skomentuje	3830
błędny adres e-mail	3816
bővebben	2525	2581
būkite pirmas	3217
būkite pirmas, pakomentavęs	3217
bạn chưa có tài khoản	5227
bạn chưa đăng ký	5227
bạn có muốn nhận thông báo	5220
bạn có muốn nhận thông báo không	5220
bạn có thể hủy đăng ký bất cứ lúc nào	5229
bạn có thể quan tâm	5163
bạn muốn nhận thông báo	5220
bạn thấy bài viết này thế nào	5206
bạn đang theo dõi chủ đề này	5238
bạn đã bình chọn	5206
bạn đã bình chọn rồi	5206
bạn đã có tài khoản	5227
bạn đã đăng ký rồi	5250
bản dịch tự động	5237
bản ghi	5214
bật	5221
bật thông báo	5220
bật tiếng	5213
bắt buộc	5230
bắt đầu trắc nghiệm	5209
bỏ qua	5141
bỏ qua quảng cáo	5247
bỏ theo dõi	5238
""", 'c': """
cada aportació compta	443
cada aportación cuenta	1638
cada contribuição conta	3941
cada doação conta	3972
cada donación cuenta	1668
cadastre-se grátis	3856
califica este artículo	1577
campo obrigatório	3978
campos obrigatórios	3978
cancelar a inscrição	4026
cancelar inscrição	4026
cancelar la suscripción	1725
cancelar subscrição	4025
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
carregando o vídeo	3957
carregando vídeo	3957
carregant el vídeo	457
carregar conteúdo	3961
carregar conteúdo externo	3883
carregar mais comentários	3948
carregar mais notícias	3982
carregar o conteúdo	3961
carregar publicação	3961
carregar vídeo	3961
carte de crédit	2067
cartão de crédito	3855
caseta redacțională	4062	4063
categorieën	3397
categorías	1584
caută	4054
caça-palavras	3953
ce contenu vous a-t-il été utile	2151
ce résumé vous a-t-il été utile	2151
cea mai bună ofertă	4125
cela vous a-t-il été utile	2180
cele mai citite știri	4089
cele mai noi știri	4052
celkem hlasovalo # čtenářů	588
celozaslonski način	4589
celá obrazovka	601
celý článek	533
celý článek zde	621
celý článok	4505
cenimy twoją prywatność	3720
cererea ta a fost trimisă	4151
cerrar galería	1709
cerrar menú	1590
cerrar sesión	1539
cet article est en accès libre pour les abonnés	2168
cet article est lu par une voix de synthèse	2151
cet article vous a-t-il été utile	2180
cette adresse est déjà inscrite	2240
cette information vous a-t-elle été utile	2227
cette page vous a-t-elle été utile	2180
cette réponse est-elle utile	2180
cette vidéo est indisponible	2188
cette vidéo ne peut pas être lue	2188
cevaplari göster	4921
changer mes préférences	2110
chargement du lecteur vidéo	2188
charger la vidéo	2192
charte éditoriale	2214
chcem dostávať upozornenia	4491
chcem odoberať	4501
chcete dostávat notifikace	604
chcete dostávat upozornění	604
chcete dostávať notifikácie	4491
chcete dostávať upozornenia	4491
chci dostávat upozornění	604
chci odebírat	510
chci podpořit	502
chci přispět	502
chi tiết	5167
chia sẻ	5151
chia sẻ bài viết	5151
chia sẻ bài viết này	5253
chia sẻ facebook	5198
chia sẻ lên facebook	5240
chia sẻ qua email	5240
chia sẻ qua facebook	5198
chia sẻ qua zalo	5240
chia sẻ tin này	5253
chia sẻ zalo	5240
chia sẻ ý kiến của bạn	5162	5183
cho chúng tôi biết ý kiến	5206
cho phép	5221
cho phép thông báo	5220
chuyên mục	5163
chuyển đến công thức	62
chép liên kết	5198
chính sách bảo mật	5161
chính sách bảo mật | điều khoản sử dụng	5161
chính sách cookie	5160	5161
chính sách quyền riêng tư	5161
chơi miễn phí	5209
chơi ngay	5209
chưa có tài khoản	5227
chấp nhận	5160
chấp nhận tất cả	5160	5161
chấp nhận tất cả cookie	5161
chấp nhận và tiếp tục	5160	5217
chế độ tối	5246
chỉ dành cho thuê bao	5227
chỉ dành cho thành viên	5227
chọn	5228
chọn gói	5227
chọn gói của bạn	5227
chọn gói đăng ký	5227
chọn số tiền	5248
chủ đề	5163
chủ đề liên quan	5163
chủ đề nóng	5199
cikk ajándékozása	2620
cikk elküldése ajándékként	2620
cikk feloldása	2601
cikk meghallgatása	2587
cikk megosztása	2508
cikk mentése	2508
cikk nyomtatása	2620
cikkünk frissül	2525
citeşte şi	4052
citește articolul complet	4130
citește articolul integral	4130
citește fără limite	4086
citește gratuit	4150
citește mai departe	4052	4054
citește mai mult	4052	4054
citește regulile comunității	4068
citește tot articolul	4130
citește transcrierea	4103
citește în aplicație	4110
citește și	4052
citi šobrīd lasa	3282
citit de o voce sintetică	4103
citiți și	4052
cobrança anual	3977
codes de réduction	2251
cofnij zgodę	3796
col·labora	415
comandă acum	4073	4101
comandă cartea	4073	4101
comentariile sunt doar pentru abonați	4143
comentariul tău	4143
comentariul tău așteaptă moderarea	4068
comentează	4051
comentário	3885
comentário aguardando moderação	3934
comentários	3885
comentários desativados	3997
comentários exclusivos para assinantes	3934
commander ce numéro	2155
commander le numéro	2154
comment désactiver mon adblocker	2198
comment désactiver mon bloqueur	2198
commentaire en attente de modération	2159
commentaires désactivés	2227
commerciële bijdrage	3447
commerciële content	3529
commerciële inhoud	3529
comparte este artículo	1719
compartilhar esta matéria	4020
compartilhe esta notícia	4020
compartir esta página	1719
completează formularul #	4034
completează online formularul #	4034
compre a edição impressa	3924
conditions générales	2107
conectează-te cu facebook	4086
conectează-te cu google	4086
confidentialité	2107
configuració de galetes	461
configuració de les galetes	461
configuració de privacitat	461
configuración	1573
configuración de cookies	1573
configuración de privacidad	1658
configurações de cookies	3879
configurações de privacidade	3961
confira o preço	4019
conheça as ofertas	4010
conheça os planos	4010
conheça todas as nossas newsletters	3938
consenti la pubblicità	2875
consigue tu entrada aquí	1617
consulta les normes de participació	432
consultez notre charte de modération	2159
consíguelo en tu quiosco	1617
contacta amb la redacció	483
contacta con la redacción	1681
contactar a redação	3985
contactar con la redacción	1681
contactați redacția	4132
contacte a redação	3985
contactează redacția	4132
contacter la rédaction	2214
contactez la rédaction	2214
contenu externe recommandé	2149
contenu proposé par notre partenaire	2155
contenu réservé	2204
contenu réservé aux abonnés	2204
contenu sponsorisé	2105
contenus recommandés	2173
contenus sponsorisés	2105	2119
conteúdo bloqueado	3883
conteúdo de marca	3877
conteúdo exclusivo	3856
conteúdo exclusivo para assinantes	3943
conteúdo externo	3919
conteúdo externo bloqueado	3883
conteúdo externo recomendado	3919
conteúdo gerado por ia	4005
conteúdo pago	3954
conteúdo para assinantes	3856
conteúdo patrocinado	3877
conteúdo premium	3943
conteúdo produzido pela marca	3924
conteúdo relacionado	3894
conteúdos relacionados	3946
contingut només per a usuaris registrats	444
continua a leggere dopo la pubblicità	2861
continua após a publicidade	3877
continua després de l'anunci	434
continuar leyendo aquí	1539
continuarea articolului după publicitate	4075
continuarea articolului după reclamă	4072
continue a ler esta notícia	3946
continuer après la publicité	2105
continuer sans désactiver	2236
continuer à lire	2242
continuă cu apple	4086
continuă cu email	4150
continuă cu facebook	4086
continuă cu google	4086
continuă lectura	4153
continuă pe site	4110
continuă să citești	4153
continuă să citești după publicitate	4072
continuă în browser	4110
continúa abajo	1571
contáctanos	1577
convida'ns a un cafè	471
conținut disponibil doar utilizatorilor înregistrați	4086
conținut exclusiv	4038
conținut exclusiv pentru abonați	4038
conținut extern	4065
conținut extern recomandat	4065
conținut pentru abonați	4036
conținut plătit	4101
conținut premium	4086
conținut promovat	4075
conținut sponsorizat	88	4046
cookie beállítások	2579
cookie を管理する	3031
cookie 偏好設定	5286
cookie 偏好设置	5286
cookie 設定	5362
cookie 设置	5362
cookie-beállítások	2579
cookie-beállítások módosítása	2582
cookieinställningar	4649
cookies a ochrana soukromí	526
cookieの管理	3031
cookieの設定	2965
cookieの設定を変更	2967
cookieを拒否する	3064
cookieを管理	3031
cookieを管理する	3031
cookie政策	5284
cookie設定	2965	2968	5284
cookie設定を変更	2967
cookie设置	5284	5287
copia enllaç	491
copia l'enllaç	422
copiază	4140
copiază link	4043
copiază linkul	4043
copy link thành công	5198
correo electrónico	1549
correo electrónico no válido	1674
correo no válido	1674
correu electrònic	478
correu electrònic no vàlid	477
correu no vàlid	477
coś poszło nie tak	3817
coś poszło nie tak. spróbuj ponownie	3816
coś poszło nie tak. spróbuj ponownie później	3816
creează cont	4036
crucigrama del día	1694
créer mon compte	2068
créer un compte	2068
créer une alerte	2161
créer une alerte sur ce thème	2161
csak a szükséges sütik	2579
csak a szükségesek	2579
csak előfizetők számára	2601
csak előfizetőknek	2502
csomagok megtekintése	2601
cualquier aportación ayuda	1668
cum îl dezactivez	4119
cumpără acum	4101
cumpără bilet	4073	4101
cumpără bilete	4073	4101
cumpără bilete online	4101
cumpără cartea	4073	4101
cumpără de pe emag	4101
cumpără revista	4072
cuvinte încrucișate	4100
czy artykuł był pomocny	3828
czy artykuł był przydatny	3828
czy ten artykuł był pomocny	3828
czy to było pomocne	3828
czyta głos ai	3799
czytaj całość	3736
czytaj cały artykuł	3819
czytaj również	3733
czytaj także	3733
czytaj też	3733
czytaj też nasze inne artykuły	3733
czytaj więcej	3733	3736
czytaj więcej o	3733
czytane przez głos syntetyczny	3799
cài đặt	5160
cài đặt cookie	5217
cài đặt quyền riêng tư	5217
cài đặt ứng dụng	5219
các bài viết khác của tác giả	5177
các tin khác	5163
cách tắt	5224
cách tắt trình chặn quảng cáo	5223
câmp obligatoriu	4126
câmpuri obligatorii	4126
cât de util a fost acest articol	4068
címkék	2523
címlap	2523
címlapra	2607
címlapról ajánljuk	2523
có lẽ để sau	5141
có lỗi xảy ra	5229
có thể bạn quan tâm	20	5163
có thể bạn thích	20
có, tôi muốn	5220
códigos de desconto	4019
códigos de descuento	1718
códigos promocionales	1718
cómo desactivar el bloqueador	1666
cómo desactivarlo	1667
cómpralo aquí	1652
cómpralo en amazon	1652
cùng chuyên mục	5163
cùng chủ đề	5199
cùng tác giả	5177	5199
cảm ơn bạn đã bình chọn	92	5206
cảm ơn bạn đã tham gia	5206
cảm ơn bạn đã ủng hộ	5248
cảm ơn, tin nhắn của bạn đã được gửi	5229
cỡ chữ	66	5188
cửa hàng	5242
""", 'd': """
d'autres articles à découvrir	20
da, želim	4394	4593
dagens fråga	92	4717
dagens spørgsmål	92	743
dagens spørsmål	92	3639
daha az göster	4868
daha fazla göster	4867
daha fazla haber için tiklayin	4867
daha fazla yorum yükle	4921
daha önce oy kullandiniz	4921
daha önce oy verdiniz	4921
dalies ar šo rakstu	3285
dalinkitės	3211
dalinkitės straipsniu	3216
dalsza część artykułu pod materiałem wideo	3714
dalsza część artykułu pod wideo	3714
dalsza część tekstu pod wideo	3714
dalszy ciąg materiału pod wideo	3717
dalīties	3280
dalīties ar draugiem	3285
dalīties ar rakstu	3337
dalīties facebook	3285
dalīties whatsapp	3337
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
dans l'actualité	2173
dans la même catégorie	2119
dans la même rubrique	2119
dans la même série	2119
dar lze odečíst z daní	611
dar si můžete odečíst z daní	611
darovat jednorázově	611
darovat měsíčně	611
darovat článek	514
darovať	4425
darovať jednorazovo	4495
darovať mesačne	4495
darovať článok	4433
darowiznę możesz odliczyć od podatku	3810
darujte nám # %	4495
darujte tento článek	514
darujte tento článok	4433
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
daugiau autoriaus straipsnių	3265
daugiau straipsnių	3265
daugiau šia tema	3213
dať spätnú väzbu	4512
dbamy o twoją prywatność	3720
deaktivér din adblocker	760
deblochează articolul	4086
definições de cookies	3961
definições de privacidade	3961
deine stimme wurde gezählt	981
deixar um comentário	3885
deixe um comentário	3885
del på e-mail	785
del på e-post	3559
del på facebook	664	3559
del på mail	664
del på twitter	664	3559
del på whatsapp	3680
del på x	664	3559
dela inlägget	4643
dela på facebook	4643
dela på twitter	4643
dela på whatsapp	4762
dela på x	4643
dela som gåva	4762
deli po e-pošti	4614
deli članek	4535
delite članek	4535
demander un droit de réponse	2227
den här artikeln är låst	4741
den här artikeln är skyddad av upphovsrättslagen	4753
den här videon är inte längre tillgänglig	4727
den här videon är inte tillgänglig	4727
denne artikel er låst	766
denne artikkelen er låst	3661
denne saken er låst	3661
denne video er ikke længere tilgængelig	752
denne video er ikke tilgængelig	752
denunciar comentário	3997
denunciar este comentário	3997
der er opstået en fejl	770
der opstod en fejl. prøv igen senere	769
dernière minute	2119
dernières actualités	2119
dernières infos	2119
dernières nouvelles	2119
desa les preferències	461
desa per llegir després	446
desactívalo para continuar	1666
desactívalo para seguir leyendo	1666
desbloquear artículo	1639
desbloqueie este conteúdo	3943
descarcă aplicația	4110
descarcă audio	4103
descarcă din app store	4110
descarcă din google play	4110
descarcă episodul	4103
descarcă formularul	4121
descarcă formularul #	4034
descargar pódcast	1653
descarrega l'àudio	457
descarregar áudio	3957
deschide aplicația	4111
deschide în aplicație	4110
descárgala en app store	1661
descárgala en google play	1661
descărcați formularul #	4034
destekçi ol	4942
destekçimiz olun	4942
desteğiniz fark yaratir	4974
desteğiniz için teşekkür ederiz	4974
desteğiniz için teşekkürler	4974
det er gratis å opprette en bruker	3546
det går inte att visa innehållet	4724
det har oppstått en feil	3665
det här innehållet kan inte visas	4724
det här innehållet är inte tillgängligt	4724
det læser andre	689
det oppsto en feil. prøv igjen senere	3664
det är gratis att skapa ett konto	4629
detaylar için tiklayin	4867
detaylar için tiklayiniz	4867
detta material är skyddat enligt lagen om upphovsrätt	4692
detta är en annons	4647
detta är en plusartikel	4629
dette indhold er ikke tilgængeligt	749
devam etmek için üye girişi yapin	4843
devami için abone olun	4843
devamini okumak için abone olun	4843
dezactivează sunetul	4103
dienas jautājums	3315
diese funktion steht nur angemeldeten nutzern zur verfügung	929
dieser inhalt ist nicht mehr verfügbar	990
dieser inhalt ist nicht verfügbar	990
dieser kommentar wurde gelöscht	1023
dieses video ist in deinem land nicht verfügbar	993
dieses video ist in ihrem land nicht verfügbar	993
dieses video ist leider nicht mehr verfügbar	993
dieses video ist nicht mehr verfügbar	993
dieses video ist nicht verfügbar	993
digite um e-mail válido	3978
din aceeași categorie	4052
din aceeași secțiune	4089
din röst har registrerats	4713
din röst är registrerad	92
din röst är räknad	4713
disponibil în app store	4110
disponibil în app store și google play	4080
disponibilă în app store și google play	4080
disponível na app store	3964
distribuie știrea	4155
distribuiți	4043
diğer fotoğraf için tiklayin	4864
diğer haberler	20	4861
diğer okurlar bunlari okuyor	4861
diğer sayfaya geçmek için tiklayin	4864
diğer seçenekler	4961
diğer tutar	4942
diğer yazilari	4951
dla prenumeratorów	3813
dla subskrybentów	3699
dlaczego widzę tę reklamę	3836
do fotogalérie	4504
do galérie	4505
do góry	3736
do košíka	4483
do košíku	519	594
do księgarni	3715
do speciálu	621
doar abonații pot comenta	4068
doar pentru abonați	4036
doação mensal	3852
doação única	3852
doba čtení # min	533
dodaj do moich tematów	3832
dodaj jako preferowane źródło	3832
dodaj kao željeni izvor	4414
dodaj nas do preferowanych źródeł	3832
dodaj nas do wyjątków	3805
dodaj u košaricu	4386
dodaj v košarico	4584
dogodila se greška. pokušajte ponovno	4402
dolgozzon nálunk	2525
domiciliación bancaria	1538
domů	533
don régulier	2200
dona suport al periodisme en català	443
dona'ns la teva opinió	450
donació mensual	472
donació única	472
donación mensual	1534
donación puntual	1669
donación única	1534
donativo único	3973
donați	4033
donația mea	4149
donație lunară	4121
donație unică	4121
donează	4033
donează acum	4033
donează lunar	4033
donează lunar # euro	4085
donează lunar # lei	4085
donează o dată	4120
doner nå	3543
doniraj mesečno	4397	4596
doniraj mjesečno	4397
données personnelles	2107
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
dosegli ste omejitev člankov	4598
dosegnuli ste ograničenje članaka	4399
dossier spécial	2185
dovanoti straipsnį	3270
dozvoli obaveštenja	4393
dołącz do dyskusji	3783
dołącz do nas	3696
dołącz do newslettera	3702
došlo je do greške. pokušajte ponovo	4402
došlo je do pogreške. pokušajte ponovno	4402
došlo k chybě	619
došlo k chybě. zkuste to prosím později	618
drodzy użytkownicy	3720
droga użytkowniczko, drogi użytkowniku	3720
drogi użytkowniku	3720
droits réservés	2247
drukāt	3285
drukāt rakstu	3337
drukāt recepti	62
du använder en adblocker	4734
du använder en annonsblockerare	4734
du er nå påmeldt	3553
du er nå påmeldt nyhetsbrevet	3553
du följer	4760
du följer det här ämnet	4760
du följer nu	4760
du följer redan	4760
du följer redan ämnet	4760
du følger allerede	3678
du følger allerede dette emne	784
du følger allerede dette temaet	3678
du følger allerede emnet	784
du følger dette emne	784
du følger dette temaet	3678
du følger emnet	784
du følger nå	3678
du har en adblocker påslagen	4736
du har en annonsblockerare påslagen	4736
du har nådd grensen	3661
du har nået din grænse	766
du har nått din gräns	4741
du har redan röstat	4713
du har rätt att vara anonym	4658
du har slået adblock til	760
du kan när som helst avregistrera dig	4744
du kan när som helst avsluta prenumerationen	4636
du kan når som helst melde deg av	3553
du kan opsige når som helst	653
du kan trække beløbet fra i skat	763
du kanske också gillar	4662
du modtager snart en bekræftelse på mail	658
du même auteur	2119
du prenumererar nu på nyhetsbrevet	4636
du skyddas av källskyddet	4658
du verkar använda en annonsblockerare	4734
du vil kanskje også like	3581
du är nu anmäld	4744
du är skyddad av källskyddet	4658
du är skyddad enligt källskyddet	4658
duración	1654
durată	4104
duração	3958
durée	2189
durée : #	2142
dziękujemy za głos	92	3786
dziękujemy za oddanie głosu	92	3786
dziękujemy za przesłanie formularza	3816
dziękujemy za udział w sondzie	3786
dziękujemy za wiadomość	3816
dziękujemy za zapis	3702
dziękujemy! sprawdź skrzynkę	3816
dành cho bạn	5163
dành cho thuê bao	5145
dành riêng cho thành viên	5227
dárkovat článek	504
dát zpětnou vazbu	631
därefter # kr/mån tills du säger upp	4629
débloquer l'accès	2239
débloquer l'article	2068
débloquer tous les articles	2070
débloquez cet article	2168
débloquez l'accès à tous les articles	2070
débloquez l'intégralité des articles	2070
débloquez tous les articles	2070
débloquez tous nos articles	2070
déconnexion	2068
découvrez notre boutique	2154
découvrez tous nos jeux	2183
découvrir l'offre	2068
découvrir la boutique	2186
découvrir nos offres	2168
découvrir toutes nos offres d'abonnement	2168
déjà un compte	2068
déjà un compte ? connectez-vous	2068
délka	601
délka #	601
déplier	2124
désabonnement	2258
désactiver les sous-titres	2188
désinscription	2258
détails	2124
dê a sua opinião	3948
dê sua opinião	3948
dölj	4666
dölj annons	4763
dölj bildtext	4747
dölj svar	4758
düzeltme politikasi	4953
dāvini rakstu	3285
dāvini rakstu draugam	3285
děkujeme za hlas	588
děkujeme za hlasování	92	588
děkujeme za odběr	618
děkujeme za přihlášení	510
děkujeme za vaši zprávu	618
děkujeme za váš hlas	92	588
děkujeme za zprávu	618
dĺžka	4489
dĺžka #	4489
dịch tự động	5214
""", 'e': """
e-bülten	4897
e-bülten aboneliği	4897
e-mail alebo používateľské meno	4498
e-mail cím	2604
e-mail ili korisničko ime	4399
e-mail inválido	3938
e-mail nebo uživatelské jméno	614
e-mail-cím	2605
e-mail-cím vagy felhasználónév	2601
e-mailová adresa	510
e-pasts vai lietotājvārds	3328
e-post või kasutajanimi	1783
e-posta gönder	4852
e-posta ile paylaş	4960
e-postadress eller användarnamn	4741
e-pošta ali uporabniško ime	4598
e-poštni naslov	4601
echipa redacțională	4063
ecrã inteiro	3958
edición digital	1539
edición impresa	1539
editöre yaz	4953
editöre yazin	4953
editörün seçtikleri	4861
edição impressa	3856
eget beløb	763
eget beløp	3658
egyedi összeg	2598
egyszeri adomány	2598
egyszeri támogatás	2498
egyszeri támogatás küldése	2598
egyéb összeg	2598
ehkä myöhemmin	1918
ei mielipidettä	1998
ei tänään	1918
ei vielä tunnusta	2023
ei, aitäh	1780
eikö sinulla ole tunnusta	2023
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1008
eiti į receptą	62
ekskluzivno za naročnike	4598
el artículo continúa abajo	1718
el artículo continúa debajo	1718
el juego es solo para mayores de # años	1690
el millor de la setmana a la teva bústia	440
el más popular	1673
el més llegit	419
el més popular	476
el més vist	447
el reproductor se está cargando	1653
el. paštas	3236
el. paštas arba vartotojo vardas	3261
el. pašto adresas	3263
eldste først	3676
elfelejtett jelszó	2502
elfelejtette a jelszavát	2601
elfogadom az összeset	2582
elfogadom és folytatom	2579
elfogadom és megjelenítem	2579
elfogadás és folytatás	2579
elige tu suscripción	1639
elküldés	2605
elküldöm	92	2508	2605
elküldöm e-mailben	2620
ellenőrizd a postafiókod	2604
ellenőrizze a postafiókját	2604
elmentem későbbre	2508
elolvasom később	2620
elolvasta az összes ingyenes cikkét	2601
elrejtés	2527
els lectors també han llegit	447
elutasítom	2581
elérte a havi limitet	2601
elírást talált	2519
előfizetek	2502
előfizetés	2502
előfizetési csomagok	2601
előfizetési lehetőségek	2601
előfizető vagyok	2601
előfizetői ajánlat	2576
előfizetői előny	2576
előfizetői kedvezmény	2576
előfizetői tartalom	2502
előfizetőknek	2502
előfizetőként megoszthatja a cikket	2508
előző	2525
előző cikk	2523
előző fotó	2607
előző kép	2607
előző oldal	2607
email cím	2605
email của bạn	5250
email của bạn sẽ không được hiển thị công khai	5183
email inválido	3978
email không hợp lệ	5229
email không đúng định dạng	5229
email no válido	1674
email này đã được đăng ký	5250
emailul tău	4151
emlékeztess később	2497
emlékezz rám	2602
emlékezzen rám	2602
emme voi näyttää sisältöä	2004
emme voi näyttää tätä sisältöä	2004
empfehlungen für sie	933
en beğenilen	4922
en beğenilenler	4922
en colaboración con	1690
en col·laboració amb	493
en este artículo	1584
en popüler	4946
en çok okunan	4861
en çok okunan haberler	4861
en çok okunanlar	4861
encara no estàs registrat	476
encuesta del día	1580
endast för dig som är prenumerant	4741
endast för medlemmar	4741
endast nödvändiga	4724
endast nödvändiga cookies	4724
endre tekststørrelse	3680
engangsbeløb	650
engangsbeløp	3658
engedélyezem	2594
engedélyezés	2594
engedélyezés és folytatás	2582
engedélyezés és megjelenítés	2582
engångsgåva	4625
enllaç copiat	446
ensemble, faisons vivre un média libre	2167
entgeltliche veröffentlichung	842
enthält werbung	839
entre em contato com a redação	3985
enviament gratuït	493
enviar comentário	3885
enviar corrección	1577
envoyer à un ami	2097
envoyer à un proche	2097
envoyez-nous vos témoignages	2147
envíanos tu opinión	1646
envío gratis	1690
epizód letöltése	2587
eredeti megjelenítése	2527
eredmény megtekintése	92
eredmények	93	2527
eredmények megtekintése	2570
erinnern sie mich später	801
eroare la încărcarea videoclipului	4148
erro ao carregar o vídeo	4005
error al cargar el vídeo	1701
erről bővebben itt írtunk	2525
erről is írtunk	2523
erről itt írtunk bővebben	2525
erscheint täglich	917
erscheint wöchentlich	917
erősítse meg az e-mail-címét	2604
es gratis y solo te llevará un minuto	1635
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	917
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1008
es izslēdzu reklāmu bloķētāju	3326
escanea el código qr	1662
escreva um comentário	3885
escriu a la redacció	483
escriu el teu correu electrònic	440
esi pirmais, kas komentē	3286
esimene kuu # €	1733
esta funcionalidad es sólo para registrados	1539
esta matéria foi útil para você	3921
esta notícia foi útil	3921
esta página foi útil	3948
este artigo está bloqueado	3976
este artigo foi útil	3948
este artículo está bloqueado	1672
este artículo está protegido	1714
este campo é obrigatório	3978
este contenido está protegido	1714
este correo ya está registrado	1707
este e-mail já está cadastrado	4011
este espaço é moderado pela redação	3934
este resumo foi útil	3921
este video ya no está disponible	1653
este vídeo já não está disponível	3957
este vídeo no está disponible	1653
este vídeo não está disponível	3957
este vídeo não está mais disponível	3957
este vídeo ya no está disponible	1653
está a seguir este tema	4015
estás bloqueando nuestros anuncios	1704
estás de acuerdo? vota	1629
estás siguiendo este tema	1711
estä	2014
ethvert bidrag hjælper	764
etický kodex redakce	626
etický kódex redakcie	4508
etkinleştir	4936
etkö ole tilaaja	2023
etkö ole vielä tilaaja	2023
ett fel har uppstått	4745
ett fel uppstod. försök igen senare	4744
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1008
evaluează rețeta	62
evästeasetukset	1938
evästeet	1938
evästeet ja tietosuoja	1939
evästekäytäntö	2004
exclusiv pentru abonați	4086
exibir conteúdo	3961
exklusiv für abonnenten	1006
exklusiv für mitglieder	1006
exklusivt för medlemmar	4741
exklusivt för prenumeranter	4741
exkluzív tartalom előfizetőknek	2601
experimente grátis por um mês	3943
externt innehåll	4724
externí obsah	597
externý obsah	4485
ez a cikk zárolt	2601
ez a mező kötelező	2604
ez a tartalom nem elérhető	2579
ez a tartalom nem jeleníthető meg	2579
ez a videó már nem elérhető	2587
ez a videó nem elérhető	2587
ez is érdekelhet	2523
ez is érdekelheti	2523
ezek is érdekelhetik	20
ezek is érdekelhetnek	20
ezt a tartalmat nem tudjuk megjeleníteni	2579
ezt a témát már követi	2617
ezt is ajánljuk	2523
ezt olvasta már	2523
ezt olvastad már	2523
eén keer toestaan	3488
ešte nemáte predplatné	4498
ešte nemáte účet	4498
ești de acord? votează	4068
ești deja abonat	4094
ești deja abonată	4094
""", 'f': """
facebook ile giriş yap	4945
facebook'ta paylaş	4852
facebook-bejegyzés betöltése	2582
facebook-poszt betöltése	2582
facebookでシェア	2957
facebookでシェアする	2957
facebookでログイン	3044
facebookで共有	3058
facebookで続ける	3044
facebookで見る	3062
facturació anual	476
facturació mensual	476
facturación anual	1673
facturación mensual	1673
facturare anuală	4125
facturare lunară	4125
facturé annuellement	2204
facturé mensuellement	2204
faire un don défiscalisé	2200
faktureras årligen	4741
faktureres årlig	3661
faktureres årligt	766
fale com a redação	3985
fazer doação	4009
fazer uma doação mensal	4009
fazer uma doação única	4009
faça login	3856
faça o quiz	3951
faça o teste	3951
faça uma doação única	4009
faça uma pergunta sobre esta reportagem	3921
felhasználási feltételek	2579
felhasználási jog vásárlása	2612
felhasználónév	2602
felhasználónév vagy e-mail	2601
feliratkozás	2605
feliratkozás hírlevélre	2604
feliratok megjelenítése	2587
fermer la fenêtre	2242
fes el qüestionari	453
fes una donació	415
fes-te sòcia	471
ficha técnica	3903
fiecare contribuție contează	4120
fiecare donație contează	4085
fiecare leu contează	4085
film jest niedostępny w twoim kraju	3799
film nie jest już dostępny	3799
film niedostępny	3799
fin de la publicité	2186
fine della pubblicità	2861
fine pubblicità	2861
fiyati gör	4927
fizetett együttműködés	2622
fizetett hirdetés	88	2511
fiók létrehozása	2502
fiókom	2502
foglalja le helyét	2576
folytatás a hirdetés után	2622
folytatás apple-fiókkal	2601
folytatás facebookkal	2601
folytatás google-fiókkal	2601
folytatás google-lel	2601
folytatás kikapcsolás nélkül	2595
fontu büyüt	4960
form gönderildi	4976
formulaire envoyé	2240
formulário enviado	4011
forstået	694
forstått	3586
forstør	753
forstør billede	692
forstør billedet	772
forstørr	3649
forstørr bilde	3584
forstørr bildet	3667
fortsett uten å slå av	3656
fortsett uten å støtte	3542
fortsätt läsa efter annonsen	4647
fortsätt med apple	4741
fortsätt med e-post	4741
fortsätt med facebook	4741
fortsätt med google	4741
fortsätt utan att stänga av	4734
fortsätt utan att stödja	4624
fortsæt med apple	766
fortsæt med at læse	672
fortsæt med e-mail	766
fortsæt med facebook	766
fortsæt med google	766
fortsæt uden at slå fra	760
fortsæt uden at støtte	649
foto # iš #	3274
fotogalería	1584
fotografia următoare	4153
fotoğraf galerisi	4951
fotoğrafi büyüt	4951
fotoğraflar için tiklayin	4864
fotoğraflari gör	4951
fotoğraflari görmek için tiklayin	4867
fotó #/#	2606
fotó megtekintése	2606
fotó: #/#	2606
fotók megtekintése	2606
fra vores annoncører	787
fra vår butikk	3642
fra våre partnere	3682
frete grátis	3994
friss hírek	2523
frissítse az oldalt	2597
fråga vår ai om artikeln	4655
från vår butik	4720
från våra annonsörer	4763
från våra partner	4763
frühbucher-tickets	986
frühbucherrabatt sichern	986
fuld skærm	753
fuldskærm	692
fullskärm	4728
fyll i fältet	4744
fäll ihop	4666
fäll ut	4666
fältet är obligatoriskt	4744
få adgang	653
få artiklen læst op	664
få de vigtigste nyheder hver morgen	658
få de viktigaste nyheterna varje morgon	4636
få de viktigste nyhetene hver morgen	3553
få læst artiklen op	752
få notifikationer	756
få notiser	4731
få nyheder på mail	658
få nyheter på e-post	3553
få nyheter på mejlen	4636
få overblikket her	692
få tilgang	3546
få varsel når vi skriver om dette	3584
få varsler	3652
följ	4644
följ det här ämnet	4760
följ direktrapporten	4747
följ författaren	4760
följ journalisten	4760
följ liverapporten	4747
följ oss	4644
följ skribent	4644
följ skribenten	4760
följ ämne	4760
följ ämnen	4760
följ ämnet	4644
för prenumeranter	4629
förderer werden	802
fördermitglied werden	802
föregående	4665
föregående artikel	4662
föregående bild	4747
föregående sida	4747
förnamn	4745
förstora	4665
förstora bild	4747
förstora bilden	4747
försök igen senare	4744
føj til foretrukne kilder	784
føj til mine emner	784
følg	667	668	3561
følg alle	668
følg alle emner	669
følg dette emne	784
følg dette temaet	3678
følg direkte	3667
følg direktesenteret	3667
følg emne	667
følg emner	669
følg emnet	3678
følg forfatter	3678
følg forfatteren	3678
følg ikke længere	784
følg journalist	3678
følg journalisten	3678
følg liveblog	772
følg livebloggen	772
følg os	667
følg oss	3561
følg sagen her	692
følg saken direkte	3667
følg serien	669
følg skribent	784
følg skribenten	784
følg tema	3561
følg temaet	3678
følg temaet og få varsel	3584
følger	668
für abonnenten	807
für den newsletter anmelden	819
für dich empfohlen	933
für sie empfohlen	933
für sie entstehen keine mehrkosten	934
fă o donație	4033
fă quizul	4098
fă testul	4098
fără obligații	4086
fără spam	4126
fără sunet	4104
fără tine nu putem	4085
főoldal	2607
""", 'g': """
galbūt vėliau	3257
galeri için tiklayin	4864
galerie schließen	1011
galerie öffnen	1011
galeriyi aç	4867
galeriyi gör	4951
galeriyi görmek için tiklayin	4867
galéria	2525
galéria (#	2606
galéria bezárása	2607
galéria megnyitása	2607
galéria megtekintése	2525
garanta já o seu ingresso	3924
gastos de envío incluidos	1652
gastos de envío no incluidos	1652
gauti pranešimus	3256
gaver kan trækkes fra i skat	763
ge en engångsgåva	4738
ge en gåva	4739
ge återkoppling	4756
gefällt mir	1024
gefällt mir nicht	1024
gelesen von einer künstlichen stimme	993
gelişmelerden aninda haberdar olun	4935
gem til læseliste	664
generisano veštačkom inteligencijom	4411
genindlæs siden	762
genişlet	4868
gerenciar opções	4004
gerenciar preferências	4004	4026
geri dön	4868
gerir opções	4004
gerir preferências	4004
gestionează consimțământul	4107
gestionează cookie-urile	4147
gestionează opțiunile	4050	4147
gestionează preferințele	4107
geçerli bir e-posta adresi girin	4947
geçerli süre	4929
geçersiz e-posta	4947
geçersiz e-posta adresi	4947
ghi nhớ đăng nhập	5227
gia hạn gói	5249
giriş	4843
giriş yap	4843
giriş yapin	4843
giriş yapin veya üye olun	4843
giv et beløb	763
giv et engangsbeløb	763
giv os feedback på artiklen	681
già abbonato	2761
già registrato	2761
giải đố ngay	5209
giảm cỡ chữ	5240
giọng nam miền bắc	5188
giọng nam miền nam	5188
giọng nữ miền bắc	5188
giọng nữ miền nam	5188
giọng đọc ai	5213
giọng đọc tự động	5213
gjenstående tid	3649
gjenstående tid #	3648
gjenstående tid -#	3648
glasnoća	4391
gli articoli più letti	2849
glömt ditt lösenord	4741
glömt lösenord	4629
glömt lösenordet	4741
glücksspiel kann süchtig machen	841
godišnja naplata	4400
godišnja pretplata	4400
godišnje	4400
godišnje plaćanje	4400
godkänn	4649
godkänn alla	4649
godkänn alla cookies	4724
godkänn och fortsätt	4724
godkänn och visa	4724
godkänn och visa innehåll	4652
google hirdetések	2622
google ile giriş yap	4945
google playからダウンロード	3034
google playで手に入れよう	3034
google play에서 다운로드	3164
google reklāmas	3339
google से जारी रखें	2476
google-hirdetések	2622
googleでログイン	3044
googleで登録	3044
googleで続ける	3044
gorące tematy	3733
gracias por tu opinión	1614
gratuit, fără spam	4126
grazie, il tuo messaggio è stato inviato	2884
grotuvas įkeliamas	3253
großansicht	1011
gràcies pel teu vot	450
gràcies per la teva opinió	432
gràcies per votar	432
gràcies, el teu missatge s'ha enviat	477
gràcies, ja estàs subscrit	440
grátis e sem spam	3978
grįžti į pradžią	3265
grįžti į viršų	3265
guardar artículo	1564
guardar configuración	1658
guardar para después	1642
guardar para leer después	1642
guardar preferências	3961
gå ikke glip af	689
gå ikke glip af noget	658
gå ikke glipp av noe	3553
gå til forsiden	3667
gå til hovedindhold	772
gå til indhold	692
gå til innhold	3667
gå til liveblog	772
gå til oppskriften	62
gå til opskriften	62
gå til quizzen	738
gå til shop	746
gå til toppen	772
gå till receptet	62
gåvolänk	4762
généré par ia	2234
généré par l'ia	2234
gépi felolvasás	2587
gépi fordítással készült	2614
géppel fordítva	2614
gérer la confidentialité	2233
gérer les cookies	2107
gérer les préférences	2149
gérer les traceurs	2233
gérer mes alertes	2161
gérer mes choix	2107
gérer mes cookies	2233
gérer mes préférences	2233
gérer mon consentement	2192
gérer vos préférences	2192
gérer vos préférences de cookies	2149
góp ý	5162
gönder	92	4948
gönderiyi göster	4931
gönderiyi yükle	4931
gör quizzet	4713
gör testet	4717
görseli büyüt	4951
görüş bildir	4921
görüşünü bildir	4921
görüşünüzü bildirin	4921
gündem	4861
günün anketi	92	4890
günün bulmacasi	4966
günün haberleri	4861
günün kelimesi	4966
günün sudokusu	4966
günün özeti	4861
głosuj	92	3789
głośność	3800
gợi ý	5163
gửi	92	5162
gửi bài cho tòa soạn	5234
gửi bài viết	5234
gửi bình luận	5162	5183
gửi bình luận của bạn	5182
gửi cho bạn bè	5198
gửi email	5151
gửi góp ý	5206
gửi phản hồi	5206
gửi thành công	5229
gửi tin bài	5234
gửi trả lời	5206
gửi ý kiến	5162
gửi ý kiến của bạn	5206
gửi đi	5230
gửi ảnh cho chúng tôi	5234
""", 'h': """
haber bülteni	4897
haber güncelleniyor	4867
haberi arkadaşina hediye et	4852
haberi paylaş	4983
haberi özetle	4957
haberin devami aşağida	4904
haberin devami için kaydirin	4904
haberin devami için tiklayin	4864
haberin kilidini aç	4975
haberle ilgili diğer haberler	4866
haberlere dön	4978
hacer una donación mensual	1705
hacer una donación puntual	1705
hai già un account	2761
hai già votato	2855
halda nõusolekut	1774
hallitse evästeitä	2004
hang letöltése	2587
hanganyag letöltése	2587
hangerő	2588
hantera inställningar	4724
har du sett något	4752
harici içerik	4867
haritayi aç	4868
has arribat al límit d'articles gratuïts	444
has iniciado sesión	1612
has olvidado tu contraseña	1673
hasznos volt az összefoglaló	2519
hasznosnak találta a cikket	2519
hasło	3814
havi előfizetés	2602
havi fizetés	2602
havi rendszeres támogatás	2598
havi támogatás	2498
hayir teşekkürler	4841
hayir, teşekkürler	4841
haz una pregunta sobre este artículo	1614
he leído y acepto la política de privacidad	1635
he llegit i accepto la política de privacitat	428
he olvidado mi contraseña	1673
hela artikeln fortsätter nedan	4647
heli välja	1776
helskärm	4728
helskärmsläge	4727
helyesbítési szabályzat	2611
henüz abone değil misiniz	4945
hepsini gör	4867
her destek önemli	4943
her katki değerli	4943
her katki önemli	4943
her zaman göster	4931
hesap oluştur	4843
hi estàs d'acord? vota	432
hiba bejelentése	2611
hiba jelentése	2527	2611
hiba történt	2605
hiba történt, próbálja újra később	2604
hiba történt. próbálja újra	2604
hiba történt. próbálja újra később	2604
hibabejelentés	2611
hibás e-mail-cím	2604
hibát talált	2519
hibát talált a cikkben	2611
hibát találtál	2611
hibát találtál a cikkben	2611
hier reinhören	907
hinweis schließen	801
hirdetés	2511
hirdetés bezárása	2511
hirdetés elrejtése	2622
hirdetés jelentése	2622
hirdetés vége	2622
hirdetés, görgessen tovább	2511
hirdetésblokkolót használsz	2595
hirdetések engedélyezése	2597
hirdetések kikapcsolása	2622
hivatkozás másolva	2620
hivatkozás másolása	2620
hiển thị bài đăng	5217
hiển thị nội dung	5217
hiện phụ đề	5213
hjälp oss att rätta fel	4655
hlasitosť	4489
hlasovalo # lidí	588
hlasovalo # čtenářů	588
hlasovat v anketě	588
hlasovať	92	4480
hlasovať v ankete	4479
hlavná stránka	4504
hlavné správy	4430
hlavní stránka	621
hlavní zprávy	531
ho già donato	2755
ho già un account	2882
hogyan kapcsolhatom ki a hirdetésblokkolót	2595
hogyan védjük forrásainkat	2611
hoje não	3851
hoppa till huvudinnehåll	4747
hoppa till innehåll	4665
hoppa till innehållet	4747
hoppa över inlägg från facebook	4665
hoppa över inlägg från instagram	4665
hoppa över inlägg från x	4665
hors-séries, livres, affiches	2154
hozzáadás a kedvenc forrásokhoz	2617
hozzáadás a témáimhoz	2617
hozzáadás preferált forrásként	2617
hozzájárulás kezelése	2579
hozzájárulás módosítása	2579
hozzájárulás visszavonása	2579
hozzájárulások kezelése	2579
hozzászólok	2519
hozzászólás	2519
hozzászólás elküldése	2615
hozzászólás jelentése	2615
hozzászólás küldése	2615
hozzászólási szabályzat	2615
hozzászólások	2519
hozzászólások megjelenítése	2615
hozzászólások megtekintése	2519
hrajte zodpovědně	520
hrať	4480
hrať teraz	4479
hrát	591
hrát teď	588
hvala za sporočilo	4601
hvala za vaš glas	4383	4581
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
hátralévő idő	2588
hátralévő idő #	2587
hátralévő idő -#	2587
hämta på google play	4729
här kan du kommentera artikeln	4655
hääleta	92
håll dig uppdaterad	4636
håll mig inloggad	4741
hình tiếp theo	5251
hírfolyam	2523
hírlevelek	2529
hírlevél	2529
hírlevél-feliratkozás	2529
hívj meg minket egy kávéra	2598
hívjon meg minket egy kávéra	2598
hören sie diesen artikel	907
hør saken	3559
hết quảng cáo	5212
hủy bất cứ lúc nào	5227
hủy trả lời	5183
""", 'i': """
i den här artikeln	4747
i più commentati	2797
i più letti	2797
i più letti della settimana	2849
i più visti	2797
iba nevyhnutné	4485
iba pre predplatiteľov	4426
ich unterstütze schon	801
identifícate	1639
idi na sadržaj	4405
időtartam	2588
időtartam #	2588
ielikt grozā	3317
ielogojies, lai komentētu	3286
ielādēt ierakstu	3319
ielādēt saturu	3319
ielādēt vēl	3332
ienākt	3280
ienākt ar facebook	3328
ienākt ar google	3328
iepriekšējais attēls	3332
iepriekšējais raksts	3332
iepriekšējā lapa	3332
iesakām	3282
ieslēgt paziņojumus	3324
ieslēgt skaņu	3321
iesūti fotogrāfijas	3333
iesūti ziņu	3333
iesūtīt ziņu	3333
iesūtīt ziņu anonīmi	3333
ievadiet derīgu e-pasta adresi	3330
ieși din ecran complet	4103
igal reedel. tasuta. ilma spämmita	1785
igen, kérek	2594
igen, kérem	2594
igen, köszönöm	2594
ignorar anúncio	4005
ignorer la publicité	2234
ihre meinung zählt	852
ihre stimme wurde gezählt	92	981
ikke abonnent ennå	3661
ikke gå glipp av	3581
ikke nå	3542	3654
ikmēneša ziedojums	3327
il più popolare	2883
il più scelto	2882
il tuo browser non può riprodurre il video	2819
il tuo commento sarà pubblicato dopo l'approvazione	2834
il tuo messaggio è stato inviato	2884
il tuo voto è stato inviato	2855
il tuo voto è stato registrato	2855
iletişim	4860	4877
ilgili içerikler	4861
ilginizi çekebilecek haberler	4861
ilginizi çekebilir	4861
ilmoita asiavirheestä	1945
ilmoita virheestä	1945
im browser öffnen	1034
image précédente	2242
imaginea anterioară	4153
imaginea următoare	4153
imam račun	4399	4598
imate namig? pišite nam	4607
imate priču za nas	4408
imię	3817
imię i nazwisko	3817
impossible de charger la vidéo	2234
impossible de lire la vidéo	2234
imprimir artículo	1642
imprimir esta matéria	3945
in bài	5151
in bài viết	5151
in công thức	62
in trang này	5198
inbäddat innehåll	4724
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
inga kommentarer än	4758
ingen åsikt	4717
ingresá	1639
ingyen, minden héten	2531
ingyen, spam nélkül	2604
ingyenes regisztráció	2502
ingyenes szállítás	2577
inicia la sessió per comentar	450
inicia sesión	1539
inicia sesión con google	1672
inicia sesión para comentar	1646
inicia sessió	416
inicia sessió amb google	475
iniciar reproducción	1701
iniciar reprodução	4005
iniciar sesión	1539
iniciar sesión con apple	1639
iniciar sesión con facebook	1639
iniciar sesión con google	1639
iniciar sessão	3856
inicie sesión	1539
inläst av en syntetisk röst	4727
inne artykuły	3733
innehåll från annonsör	4763
innehåll från våra partner	4763
innehållet kan inte visas	4724
innehållet är skyddat av upphovsrätt	4694
innhold fra annonsør	3591
innhold fra våre annonsører	3682
innhold fra våre partnere	3682
inscription confirmée	2240
inscription à la newsletter	2078
inscrivez-vous à notre newsletter	2078
inscrição confirmada	4011
inscrição realizada com sucesso	3978
insira o seu endereço de email	3938
insira um e-mail válido	3978
instagram-bejegyzés betöltése	2582
instagramで見る	3062
instagramの投稿を読み込む	3031
instagram에서 보기	3194
instagram에서 이 게시물 보기	3194
instalează aplicația	4080
inställningar	4649
inte prenumerant än	4741
integritetsinställningar	4724
introdu emailul tău	4151
introduce tu correo electrónico	1707
introduce un correo electrónico válido	1674
introduce un correo válido	1674
introduce un email válido	1635
introduceți adresa de email	4151
introduceți o adresă de email validă	4126
introdueix un correu vàlid	477
intră în cont	4036
invítanos a un café	1534
iná suma	4495
início	3899
ir a la galería	1678
ir a la página de donaciones	1668
ir para a navegação	3897
ir para a página de doações	3972
ir para a página de donativos	3972
ir para o conteúdo	3899
ir para o conteúdo principal	3897
ir para o rodapé	3897
irány a bolt	2576
irányítószám	2605
isključi zvuk	4390
isključio sam blokator oglasa	4395
isključite adblock	4395
isključite blokator oglasa	4395
ispiši	4332
ispiši recept	62
ispiši članak	4416
ispravci i pojašnjenja	4408
isso foi útil	3948
istediğin zaman iptal et	4945
istediğiniz zaman abonelikten çikabilirsiniz	4897
istediğiniz zaman iptal edin	4843
isto foi útil	3948
iz naše trgovine	4386	4584
iz našeg shopa	4386
izberi naročnino	4598
izberite naročnino	4598
izbor uredništva	4532
izdrukāt	3285
izmēģini # dienas bez maksas	3280
izslēdziet reklāmu bloķētāju	3326
izslēgt skaņu	3321
izveidots ar mākslīgo intelektu	3334
izvēlies abonementu	3328
izvēlies summu	3327
izvēlieties abonementu	3328
izvēlieties summu	3327
izvēlēties plānu	3328
içeriğe geç	4867
içeriği görüntüle	4931
içeriği göster	4931
içeriği yükle	4931
iş birliği	4854
iş birliğiyle	4962
iš mūsų parduotuvės	3249
iš mūsų partnerių	3272
išbandykite # dienų nemokamai	3211
išjungiau reklamos blokavimą	3258
išjungti garsą	3253
išjunkite reklamos blokavimą	3258
išorinis turinys	3229
išsaugoti	3216
išsaugoti nustatymus	3251
išsaugoti pasirinkimą	3251
išsaugoti straipsnį	3216
išsaugoti vėlesniam laikui	3270
išversta automatiškai	3267
išversta dirbtinio intelekto	3267
""", 'j': """
j'ai déjà donné	2057
j'ai déjà un compte	2068
j'ai désactivé adblock	2198
j'ai désactivé mon adblock	2198
j'ai désactivé mon bloqueur	2198
ja hi estàs subscrit	444
ja hi estàs subscrit? entra	444
ja n'ets subscriptor? inicia sessió	416
ja tens compte? inicia sessió	444
ja, gärna	4733
ja, slå på	4733
jaa sähköpostilla	2043
jaa twitterissä	1932
jaa x:ssä	1932
jag förstår	4649
jag har stängt av annonsblockeraren	4734
jag har stängt av den	4737
jag har stängt av min annonsblockerare	4734
jag stödjer redan	4624
jaga sõbraga	1738
jak chronimy nasze źródła	3824
jak chronimy źródła	3824
jak chráníme své zdroje	626
jak chráníme zdroje	626
jak to zrobić	3806
jak vypnout blokování reklam	608
jak wyłączyć adblocka	3805	3806
jak wyłączyć blokowanie reklam	3805
jakość	3800
jatka sähköpostilla	2023
jau turiu paskyrą	3261
jaunākie	3282
jaunākie vispirms	3335
jautā mākslīgajam intelektam	3286
javascript ei ole käytössä	2007
javascript er slået fra	752
javascript er slått av	3648
javascript està desactivat	461
javascript ir izslēgts	3321
javascript išjungtas	3253
javascript je isključen	4390
javascript je vypnutý	600
javascript jest wyłączony	3799
javascript måste vara påslaget	4727
javascript on pois päältä	2007
javascript on välja lülitatud	1776
javascript är avstängt	4727
javascript är inaktiverat	4727
javascript đã bị tắt	5217
javascript вимкнено	5097
javascript е изключен	314
javascript отключен	4277
javascript отключён	4277
javascript מושבת	2350
javascript ถูกปิดใช้งาน	4814
javascriptが無効になっています	3031
javascript已停用	5362
javascript已禁用	5362
javítások és pontosítások	2611
je commande ce numéro	2155
je consens au traitement de mes données	2206
je découvre l'offre	2239
je découvre les offres	2239
je fais un don défiscalisé	2200
je gère mes choix	2111
je gère mes cookies	2107
je m'équipe	2225
je paramètre mes choix	2111
je soutiens déjà	2057
jede spende zählt	921
jede unterstützung hilft	1004
jeder beitrag zählt	921
jeder euro zählt	921
jederzeit kündbar	1007
jednorazový dar	4495
jednorazový príspevok	4496
jednorázový dar	611
jednorázově	502
jednou týdně, zdarma	511
jeg forstår	3570
jeg har slået den fra	762
jeg har slået min adblocker fra	760
jeg har slått av annonseblokkering	3656
jeg har slått den av	3657
jeg støtter allerede	649	3542
jegyek itt kaphatók	2525
jegyvásárlás	2577
jelenlegi idő	2588
jelenlegi idő #	2587
jelentkezzen be vagy regisztráljon	2502
jelentés	2616
jelszó	2602
jelszó megjelenítése	2601
jen nezbytné cookies	597
jen pro předplatitele	504
jesteś już prenumeratorem	3813
jesteś już subskrybentem	3813
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
joacă acum	4098
joacă gratuit	4098
joacă responsabil	4141
jobs in ihrer nähe	905
jogar grátis	3951
jogue grátis	3951
jokainen euro on tärkeä	2021
jokainen lahjoitus on tärkeä	2021
jokin meni pieleen. yritä uudelleen	2027
jokin meni vikaan. yritä uudelleen	2027
jotain meni vikaan. yritä myöhemmin uudelleen	2027
jotain meni vikaan. yritä uudelleen	2027
još nema komentara	4412
još nemate račun	4399
još niste pretplatnik	4399
još vesti	4329
još vijesti	4329
jsem předplatitel, přihlásit se	505
jste už předplatitel	614
junte-se à conversa	3934
jurnalismul de calitate costă	4085
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
już głosowałeś	3786
już obserwujesz	3832
już wspieram	3695
już wyłączyłem	3809
já desativei	3969
já desativei o bloqueador	3969
já doei	3851
já está inscrito	4011
já nas bancas	3924
já segue este autor	3990
já segue este tema	3990
já sou apoiador	3851
já sou assinante	3856
já tem conta	3856
já tem uma conta	3856
já tenho conta	3976
já votou	3949
já é assinante? faça login	3856
já é subscritor	3943
já é subscritor? inicie sessão	3943
játssz most	2570
játék indítása	2570
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
jūs izmantojat reklāmu bloķētāju	3326
jūs jau balsavote	3247
jūs jau esat nobalsojis	3315
jūs naudojate reklamos blokavimo programą	3258
jūs sekate šią temą	3269
jūs sekojat šai tēmai	3336
jūsu balss ir ieskaitīta	3315
jūsu balss ir pieņemta	3315
jūsu e-pasta adrese	3330
jūsu e-pasts	3330
jūsu vārds	3331
jūsu ziņa	3331
jūsų balsas užskaitytas	3247
jūsų balsas įskaitytas	3247
jūsų el. paštas	3236
jūsų el. pašto adresas	3236
jūsų vardas	3264
jūsų žinutė	3264
""", 'k': """
k tématu	531
k téme	4430
kaikki oikeudet pidätetty	2035
kaip išjungti reklamos blokavimą	3258
kaip saugome šaltinius	3266
kakinställningar	4724
kako isključiti adblock	4395
kako isključiti blokator oglasa	4395
kako štitimo izvore	4408
kako štitimo svoje izvore	4408
kalan süre	4929
kapcsolat a szerkesztőséggel	2611
kapcsolat a szerzővel	2607
kapcsold ki a reklámblokkolót	2595
kapcsolja ki a hirdetésblokkolót	2595
kapcsolódó	2523
kapcsolódó cikk	2523
kapcsolódó cikkek	2523
kapcsolódó tartalom	2523
kapcsolódó témák	2523
karte öffnen	866
kas kokkuvõte oli kasulik	1739
kas mėnesį remti	3259
kategóriák	2523
katrs eiro ir svarīgs	3327
katrs eiro palīdz	3327
katrs ziedojums palīdz	3327
katru piektdienu. bez maksas. bez surogātpasta	3330
katso kuvat tästä	1950
katso myös	1948
katso video tästä	1950
katso video yltä	1950
kattintson a nagyításhoz	2607
kaupallinen sisältö	2045
kaupallinen yhteistyö	88	1935
kaupallisen kumppanin sisältö	2045
kaut kas nogāja greizi. mēģiniet vēlreiz	3330
kaydiniz için teşekkürler	4897
każda wpłata pomaga	3811
każda wpłata się liczy	3811
każda złotówka pomaga	3811
każda złotówka się liczy	3811
każde wsparcie się liczy	3811
každou neděli, zdarma	511
každá koruna pomáhá	612
každá koruna se počítá	612
každé euro pomáha	4496
každé euro sa počíta	4496
každé pondělí, zdarma	511
každé ráno, zdarma	511
každý dar pomáha	4496
každý dar pomáhá	612
každý piatok. zadarmo. bez spamu	4501
každý príspevok pomáha	4496
každý príspevok sa počíta	4496
každý pátek do e-mailu	511
každý pátek, zdarma	511
každý pátek. zdarma. bez spamu	618
každý příspěvek pomáhá	612
každý příspěvek se počítá	612
každý týden, zdarma	511
kažkas nutiko. bandykite dar kartą	3263
kdykoli lze zrušit	505
kdykoliv lze zrušit	505
kdykoliv můžete zrušit	614
keela kõik	1775
keeldu kõigist	1775
keisti sutikimą	3251
keisti šrifto dydį	3270
kenttä on pakollinen	2027
kereskedelmi együttműködés	2577
keresztnév	2605
keresztrejtvény	2573
keresés	2525
keskeytä	2008
keskustelu on päättynyt	2039
keskustelun säännöt	2039
kevesebb mutatása	2607
kezdőlap	2525
không phải bây giờ	5141
không spam	5229
không thể hiển thị nội dung này	5217
không thể phát video	5213
không thể phát video này	5213
không thể tải video	5247
không, cảm ơn	5141
ki kan gjøre feil	3674
ki-antworten können fehler enthalten	1021
ki-übersetzung	1022
ki-übersicht	895
kiekvieną penktadienį. nemokamai. be šlamšto	3263
kiellä kaikki	2005
kiitos viestistäsi	2027
kiitos äänestämisestä	1992
kiitos äänestäsi	92	1992
kiitos! tarkista sähköpostisi	2027
kijelentkezés	2502
kikapcsoltam a hirdetésblokkolót	2595
kingi artikkel sõbrale	1738
kinyitás	2527
kipróbálom	2502
kirjaudu sisään	1921
kirjaudu sähköpostilla	2023
kirjoita sähköpostiosoitteesi	1924
kitas vaizdo įrašas	3253
kitöltöm a kvízt	2570
kiválasztom	2602
kiválasztás	2602
kizárólag előfizetőknek	2601
kişisel verilerimin işlenmesini kabul ediyorum	4947
kiểm tra hộp thư của bạn	5229
kiểm tra kiến thức của bạn	5209
kjøp abonnement	3546
kjøp billett	3642
kjøp billetter	3642
kjøp billetter her	3642
kjøp boka	3642
kjøp boken	3642
kjøp her	3642
kjøp lisens	3672
kjøp nå	3642
kjøp rettigheter	3672
kjøp tilgang	3546
klausies podkāstu	3287
klausies podkāstu šeit	3287
klausies šo rakstu	3285
klausies šo rakstu (# min	3285
klausykite tinklalaidės	3218
klausykite tinklalaidės čia	3218
klausykitės straipsnio	3216
klausīties	3285
klausīties rakstu	3285
kliknij, aby powiększyć	3819
kliknutím zväčšíte	4504
kliknutím zvětšíte	621
klippet er ikke længere tilgængeligt	752
klippet är inte längre tillgängligt	4727
ključne besede	4532
ključne reči	4329
ključne riječi	4329
klíčová slova	531
kniha s věnováním autora	520
knihkupectví	519
kodex diskutujících	633
kodėl matau šią reklamą	3272
kohustuslik väli	1785
kohustuslikud väljad	1785
kokeile # päivää maksutta	1921
kokkuvõtte tegi tehisintellekt	1789
koko näyttö	2008
kolačići	4345
kom ihåg mig	4742
komentarai uždaryti	3268
komentariši	4413
komentarų dar nėra	3268
komentarų nėra	3268
komentavimas išjungtas	3217
komentavimas uždarytas	3268
komentavimo taisyklės	3217
komentiranje je onemogućeno	4412
komentovať	4515
komentáre	4433
komentář	529
komentáře	529
komentāri	3280
komentāri ir slēgti	3335
komentāru vēl nav	3335
komentēt	3280
komentēšana ir slēgta	3286
komentēšanas noteikumi	3286
komercijalni sadržaj	4418
komerčné oznámenie	4429
komerční obsah	639
komerční prezentace	639
komerční sdělení	88	518
komerční článek	639
komerčný obsah	4519
komerčný článok	4519
komment jelentése	2615
komment küldése	2615
komment írása	2615
kommentar gelöscht	1023
kommentarer blir gjennomgått før publisering	3584
kommentarerna förhandsmodereras	4655
kommentarerna är stängda	4758
kommentek megjelenítése	2615
kommentek megtekintése	2519
kommentelési szabályzat	2519
kommentoi ensimmäisenä	2039
kommentoinnin säännöt	2039
kommentointi on päättynyt	2039
kommentér	681
kommersiellt innehåll	4763
konekäännetty	2037
konekäännös	2038
kontakt z redakcją	3824
kontakta författaren	4747
kontaktirajte uredništvo	4607
kontaktovať autora	4504
kontaktovať redakciu	4508
kontynuuj bez wyłączania	3805
koostöö	1742
kopiera gåvolänk	4762
kopiera länk	4643
kopiera länken	4643
kopiering förbjuden	4753
kopijuoti draudžiama	3273
kopijuoti nuorodą	3211
kopioitu leikepöydälle	2043
kopiraj povezavo do članka	4535
kopirano u međuspremnik	4416
kopirano v odložišče	4614
kopiér link	664
kopiér linket	664
kopsavilkumu veidojis mākslīgais intelekts	3334
kopírovanie zakázané	4509
kopírovat odkaz	514	515
kopírovať odkaz	4433
kopírování zakázáno	627
kopēt saiti	3280
kopēšana aizliegta	3340
korisničko ime	4400
korisničko ime ili e-mail	4399
korzyść dla prenumeratorów	3792
korábban írtunk róla	2523
kostenlos und jederzeit kündbar	1008
kosárba	2513
kosárba rakom	2576
kosárba teszem	2576
koupit aktuální vydání	594
koupit lístky	594
koupit nyní	594
koupit časopis	594
kreiraj račun	4322
kreirano uz pomoć ai	4411
kreirano uz pomoć umjetne inteligencije	4411
kreuzworträtsel	983
križaljka	4384
križanka	4582
krzyżówka	3789
krížovka	4480
książka z autografem	3715
książka z autografem autora	3715
książki z autografem	3715
księgarnia	3716
księgarnia internetowa	3716
kuidas reklaamiblokeerija välja lülitada	1781
kullanim koşullari	4855	4877
kumppanin sisältö	2045
kumppanisisältö	2045
kun nødvendige	3645
kun nødvendige cookies	749
kup dostęp	3699
kup książkę	3792
kup licencję	3825
kup licencję na publikację	3825
kup tę książkę	3792
kup w księgarni	3715
kupi naročnino	4528
kupte nám kávu	611
kuula taskuhäälingut	1740
kuuntele podcast tästä	1950
kvíz dne	588
kvíz dňa	4479
kvíz indítása	2570
kvíz kitöltése	2570
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
kép #/#	2606
kép a képben	2588
kép megtekintése	2606
kép nagyítása	2607
kép: #/#	2606
képaláírás megjelenítése	2607
képek megtekintése	2606
kér értesítést	2591
kérdezze ai-asszisztensünket	2519
kérek értesítést	2591	2592
kérem a hírlevelet	2529
kérjük, adjon meg érvényes e-mail-címet	2604
kérjük, kapcsolja ki a hirdetésblokkolót	2595
kérjük, töltse ki ezt a mezőt	2604
később	2594
kích thước chữ	66
kódex diskutujúcich	4514
kõik artiklid	1787
kõik autori artiklid	1787
kõik kommentaarid	1790
kõik õigused reserveeritud	1795
könyvajánló	2513
könyvesbolt	2513
könyváruház	2513
köp	4629
köp biljett	4720
köp biljetter	4720
köp biljetter här	4720
köp boken	4720
köp boken här	4720
köp din biljett	4720
köp här	4720
köp licens	4753
köp rättigheter	4753
köszönjük a feliratkozást	2529
köszönjük a regisztrációt	2604
köszönjük a szavazatodat	2570
köszönjük a szavazatot	92
köszönjük a szavazatát	92	2570
köszönjük az üzenetet	2604
köszönjük üzenetét	2604
köszönjük! ellenőrizze postafiókját	2604
köszönjük, hogy feliratkozott	2604
köszönjük, hogy feliratkoztál	2604
köszönjük, hogy szavazott	2570
köszönjük, hogy szavaztál	2570
köszönöm, nem	2497
kötelező	2605
kötelező kitölteni	2604
kötelező mező	2604
kötelező mezők	2604
kövesd a témát	2617
kövesse a témát	2617
kövesse élőben	2607
követed	2619
követem	2619
követem a szerzőt	2617
követem a témát	2617
következő	2525
következő cikk	2523
következő fotó	2607
következő kép	2607
következő oldal	2607
következő videó	2587
követve	2618
követés	2619
követés leállítása	2617
követés megszüntetése	2617
közlemény: adomány	2598
közlemény: támogatás	2598
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
kúpiť e-knihu	4483
kúpiť knihu	4483
kúpiť licenciu	4509
kúpiť lístky	4483
kúpiť predplatné	4426
kúpiť teraz	4483
kúpiť vstupenku	4483
kúpiť vstupenky	4483
kúpiť časopis	4483
kúpte nám kávu	4495
kúpte si knihu	4483
kúpte si vstupenky	4483
küfür, hakaret içeren yorumlar onaylanmamaktadir	4860
küldd be a fotóidat	2611
küldd el egy barátodnak	2620
küldd tovább a cikket	2509
küldje be fotóit	2611
küldje el barátjának	2508
küldje el fotóit	2611
küldje el ismerősének	2509
küldjön névtelen üzenetet	2611
küldjön tippet	2611
küldés	92	2508	2605
küldés e-mailben	2508
küldés whatsappon	2620
külső tartalom	2525
künye	4855	4877
küpsiste kasutamine	1774
küpsiste seaded	1751
küsi tehisarult	1739
küsitlus	93
küsitluse tulemused	1777
kā izslēgt reklāmu bloķētāju	3326
kā mēs sargājam avotus	3333
kā tev patika raksts	3286
kā tu domā? balso	3287
kāpēc es redzu šo reklāmu	3339
ką manote? balsuokite	3218
křížovka	591
kết quả bình chọn	5244
kết quả thăm dò	5244
kết thúc quảng cáo	5212
""", 'l': """
l'accès à tous les articles	2239
l'offre intégrale	2239
la discussione è chiusa	2791
la donazione è detraibile	2878
la encuesta del día	1580
la lecture automatique est désactivée	2234
la más popular	1673
la nota continúa después del anuncio	1571
la noticia continúa abajo	1718
la noticia continúa debajo	1718
la notícia continua a sota	456
la palabra del día	1694
la pregunta del día	92
la pubblicità continua	2927
la publicidad continúa	1718
la rédaction n'a pas participé	2251
la rédaction vous conseille	2119
la sélection de la rédaction	2119
la tua richiesta è stata inviata	2917
la vidéo commence dans #	2234
la vidéo ne peut pas être lue	2188
labojumi un precizējumi	3333
ladda inlägg	4724
ladda inlägget	4724
ladda innehåll	4724
ladda innehållet	4724
ladda ned på google play	4729
lae äpp alla	1778
lahenda ristsõna	1770
lahjoita artikkeli ystävälle	1932
lai komentētu, ielogojies	3286
lai komentētu, pieslēdzies	3286
laisser une réponse	2180
laita ilmoitukset päälle	2011
lancer la vidéo	2234
lap tetejére	2607
las más leídas	1584
las más leídas de hoy	1643
las noticias más leídas	1643
lasa sintētiska balss	3321
lasi arī	3282
lasi bez ierobežojumiem	3328
lasi bez reklāmām	3339
lasi komentārus	3286
lasi tālāk	3280
lasi vairāk šeit	3287
lasi vēl	3282
lasiet arī	3282
lasiet vēl	3282
last inn siden på nytt	3657
last siden på nytt	3657
lasă un comentariu	4051
lasă un răspuns	4095
lasīt komentārus	3286
lasīt tālāk	3287
lasīt vairāk	3287
lasīt visu rakstu	3332
lasīt vēlāk	3285
lasītākie	3282
lataa lisää	1950
lataa sisältö	2004
lataa ääni	2007
lautstärke	994
lavet ved hjælp af ai	779
le choix de la rédaction	2119
le club des abonnés	2186
le journal numérique	2068
le lecteur vidéo est en cours de chargement	2188
le lien a été copié	2171
le lien a été copié dans le presse-papiers	2171
le notizie più lette	2849
le più lette	2797
le za naročnike	4598
lea también	1584
lecteur vidéo	2234
lecture limitée	2070
lecture réservée aux abonnés	2070
lee sin límites	1639
lee también	1584
leer artículo completo	1590
leer el artículo completo	1678
leer el siguiente artículo	1709
leer más	1590
leer siguiente artículo	1709
leer también	1584
leer transcripción	1653
legfrissebb elöl	2615
legfrissebb hírek	2523
leggi di più	2802
leggi più tardi	2847
legjobb ajánlat	2602
legjobb ár	2602
legnépszerűbb	2523	2602	2616
legrégebbi	2616
legrégebbi elöl	2615
legújabb	2616
legújabb elöl	2615
leia a matéria completa	3946
leia a notícia completa	3982
leia as notícias no aplicativo	3936
leia também	3894
leisti pranešimus	3256
leisti vaizdo įrašą	3253
leitor de vídeo	4005
leitor de áudio	4005
lejupielādēt app store	3323
lejupielādēt audio	3321
lejupielādēt lietotni	3323
lejupielādēt no app store	3323
lejupielādēt no google play	3323
lejátszás	2588
lejátszási sebesség	2587
len nevyhnutné cookies	4485
len pre predplatiteľov	4426
ler grátis	4010
ler o próximo artigo	4013
ler próximo artigo	4013
ler transcrição	3957
les choix de la rédaction	2119
les commentaires sont réservés aux abonnés	2227
les den først i appen	3650
les først i appen	3650
les lecteurs ont aussi consulté	2173
les mieux notés	2181
les mots croisés du jour	2228
les més llegides	447
les også	3581
les plus commentés	2119
les plus consultés	2210
les plus partagés	2119
les plus récents	2181
les prix indiqués sont susceptibles d'évoluer	2155
les résultats du vote	2227
les våre debattregler	3575
letiltás	2594
letna naročnina	4599
letno plačilo	4599
letölthető a google play áruházból	2589
letölthető az app store-ból	2589
letöltés az app store-ból	2589
leído por una voz sintética	1653
leído por voz sintética	1653
li e aceito a política de privacidade	3938
libovolná částka	611
licenc vásárlása	2612
licencja na publikację	3825
liczy się każda wpłata	3811
liczy się każda złotówka	3811
lido por uma voz sintética	3957
lielāks teksts	3337
lien copié	2097
lien copié dans le presse-papiers	2171
lietošanas noteikumi	3297
liitudes nõustud kasutustingimustega	1758
liity jäseneksi	1919
likęs laikas	3254
likęs laikas -#	3253
lineでシェア	2957
lineでシェアする	3004
lineでログイン	3044
lineで共有	3058
lineで送る	2957
link a vágólapra másolva	2508
link bài gốc	5198
link copiado para a área de transferência	3945
link kopiëren	3372
link másolva	2508
link másolása	2508
link został skopiowany	3834
lire l'article précédent	2242
lire la suite pour #€	2068
lire la vidéo	2123
lire à haute voix	2097
lire également	2119
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
livrare gratuită	4141
liên hệ	5162
liên hệ quảng cáo	5234
liên hệ tòa soạn	5234
liên hệ với tòa soạn	5234
liên kết tài trợ	5202
liên quan	5163
ljud på	4728
ljudet är ai-genererat	4727
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
locuri de muncă	4072
loe lähemalt	1740
loe lähemalt siit	1740
loe äpis	1778
loeb sünteetiline hääl	1776
logi sisse või loo konto	1733
los lectores también leyeron	1643
luba kõik	1751
luba kõik küpsised	1774
lubię to	3710	3831
lucrează cu noi	4072
lue keskustelun säännöt	1945
lue lisää	1948
lue lisää aiheesta	1948
lue myöhemmin	1932
lue myös	1948
lue vähemmän	1998
lugu jätkub pärast reklaami	1742
lugu täieneb	1740
lui écrire	2147
lukijana synteettinen ääni	2007
luotu tekoälyllä	2037
luôn cho phép	5217
luôn hiển thị	5217
luštit	591
luštit křížovku	588
lyd på	3649
lze kdykoli zrušit	505
làm bài trắc nghiệm	5209
làm mới trang	5223
làm trắc nghiệm	5209
lägg till i mina ämnen	4760
lägg till oss som föredragen källa	4760
lägg till som föredragen källa	4760
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
lämna en kommentar	4655
lämna ett svar	4758
lämna feedback	4756
längd	4728
längd #	4728
länk kopierad	4643
länken har kopierats	4762
länken kopierad	4643
länken är kopierad	4643
läs den först i appen	4729
läs dokumentet	4666
läs domen	4666
läs först i appen	4729
läs hela	4747
läs hela artikeln	4665
läs hela texten	4665
läs hela texten här	4665
läs i webbläsaren	4769
läs in sidan igen	4737
läs kommentarer	4655
läs mer	4662	4665
läs mer om	4662
läs mindre	4717
läs också	4662
läs på webben	4769
läs senare	4643
läs transkription	4727
läs utan annonser	4763
läs vidare	4629	4662
läs våra kommentarsregler	4655
läs även	4662
läsarerbjudande	4720
läsarerbjudanden	4720
läsarfrågan	92	4713
läsarresa	4720
läsarresor	4720
lästid	4665
lästid # min	4665
lås artiklen op	766
lås op	653
lås op for artiklen	766
lås opp artikkelen	3546
lås opp saken	3546
lås upp	4742
lås upp artikeln	4629
låst artikel	4741
låst innehåll	4742
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
lên đầu trang	5166
líbí se mi	634
lõpeta jälgimine	1791
lös korsordet	4713
lösenord	4742
löysitkö virheen	2034
løs krydsord	738
løs krydsordet	738
løs kryssordet	3634
lùi # giây	5213
lúštiť krížovku	4479
lülita reklaamiblokeerija välja	1781
lülitasin reklaamiblokeerija välja	1781
lütfen geçerli bir e-posta adresi girin	4947
lūdzu, izslēdziet reklāmu bloķētāju	3326
lưu	5151
lưu bài	5151
lưu bài viết	5151
lưu bài để đọc sau	5198
lưu cài đặt	5217
lưu công thức	62
lưu tin	5188
lưu tùy chọn	5217
lấy link	5198
""", 'm': """
magari più tardi	2755
mai multe articole de același autor	4130
mai multe opțiuni	4050	4139
mai târziu	4032	4113
mainonnanesto käytössä	2018
mainonnanesto on käytössä	2018
mainos päättyy	1935
mainossisältö	1937
mainostajan sisältö	2045
mainosten estäminen käytössä	2018
mainīt burtu izmēru	3337
mainīt piekrišanu	3319
mais notícias	3894
mais opções	3993
mais opções de partilha	3992
maksettu mainossisältö	1937
maksettu sisältö	1935
maksettu yhteistyö	2045
maksettua mainossisältöä	1937
maksettua sisältöä	1937
mam już konto	3813
mam prenumeratę	3813
manas tēmas	3336
mantener la sesión iniciada	1672
mantener sesión iniciada	1672
manter sessão iniciada	3976
mantén la sessió iniciada	475
manşetler	4861
maschinell übersetzt	1021
maschinelle übersetzung	1022
masintõlgitud	1789
maskinoversættelse	781
maskinöversatt	4755
maskinöversättning	4757
masquer la publicité	2155
masquer les réponses	2180
masz już konto	3699
masz już konto? zaloguj się	3699
masz włączonego adblocka	3805
materialet er vernet etter åndsverkloven	3672
materialet är skyddat enligt lagen om upphovsrätt	4692
materialet är upphovsrättsskyddat	4693
materiał komercyjny	3836
materiał niedostępny	3799
materiał partnera	3714
materiał partnerski	3836
materiał promocyjny	3714
materiał płatny	3836
materiał sponsorowany	3714
materiał wideo niedostępny	3799
materiał zewnętrzny	3714
matéria exclusiva para assinantes	3943
matérias relacionadas	3894
mazāks teksts	3337
mağazamiz	4927
mağazaya git	4927
mašinski prevedeno	4411
mašīntulkots	3334
mažesnis tekstas	3270
me désabonner	2257
me désinscrire	2257
me ei saa seda sisu näidata	1774
me réabonner	2239
media społecznościowe	3711
medlemsförmån	4720
megjelenítés és elfogadás	2579
megnyitás	2527
megnyitás az alkalmazásban	2589
megnézem	2525
megnézem a galériát	2607
megnézem az ajánlatot	2576
megnézem az eredményt	2570
megnézem az árat	2576
megosztás	2508
megosztás a facebookon	2508
megosztás ajándékként	2620
megosztás e-mailben	2620
megosztás facebookon	2508
megosztás twitteren	2508
megosztás whatsappon	2620
megrendelem a könyvet	2514
megrendelés	2513
megveszem a könyvet	2576
mehr für dich	933
mehr für sie	933
meld deg av når som helst	3664
meld deg på	3553
meld deg på nyhetsbrevet	3553
meld meg på	3664
mentions légales	2107
mentés	2508
mentés későbbre	2508
menú	1590
menü	862	1013	2525	4867
menü schließen	862
menü öffnen	862
menüyü kapat	4978
mer från	4662
mer läsning	4662
merci ! votre message a bien été envoyé	2206
merci d'avoir voté	92	2159
merci de le désactiver pour continuer	2198
merci, votre vote a été pris en compte	2180
mergi la pagina de donații	4120
mergi la rețetă	62
mesajiniz başariyla gönderildi	4947
mesajiniz gönderildi	4947
mesajul dumneavoastră a fost trimis	4126
mesajul tău	4127
mesačne	4499
mesačná platba	4499
mesačné predplatné	4499
mesačný dar	4495
mesečna donacija	4397	4596
mesečna naročnina	4599
mesečna pretplata	4400
mesečno	4400	4599
mesečno plačilo	4599
messaggio pubblicitario con finalità promozionale	2826
mest läst	4662
mest lästa	4662
mest læst	689
mest læste	689
mest populär	4742
mest populärt	4742
mest populær	767	3662
mest populære	767	3662
mesterséges intelligencia készítette	2614
mesterséges intelligenciával készült	2614
metinė prenumerata	3262
mettre de côté	2252
mi donación	1705
mi készítette	2614
mi var kļūdīties	3334
mi által generált	2614
mi-összefoglaló	2525
micșorează textul	4139
mida sina arvad? hääleta	1740
midagi läks valesti. proovi uuesti	1785
miesięcznie	3814
miks ma seda reklaami näen	1794
miksi näen tämän mainoksen	2045
mina ämnen	4760
mind a # fotó megtekintése	2606
mind a # fotók megtekintése	2606
mind a # kép megtekintése	2606
mind a # képek megtekintése	2606
mind a fotó megtekintése	2606
mind a fotók megtekintése	2606
mind a kép megtekintése	2606
mind a képek megtekintése	2606
minden adomány számít	2599
minden forint segít	2599
minden forint számít	2599
minden hozzájárulás számít	2599
minden héten e-mailben	2531
minden héten, ingyen	2531
minden hétfőn, ingyen	2531
minden pénteken a postaládájában	2531
minden pénteken, ingyen	2531
minden pénteken. ingyen. spam nélkül	2604
minden reggel a postafiókjában	2531
minden reggel a postaládájában	2531
minden süti elfogadása	2579
minden támogatás segít	2599
mindet elutasítom	2580
mindig engedélyezem	2579
mindig engedélyezés	2579
mindig megjelenítem	2579
minn meg på det senere	3542
minőség	2588
mira el vídeo	438
mira también	1709
mit ki übersetzt	1021
mit paypal unterstützen	1003
mitä mieltä olet? äänestä	1950
miért látom ezt a hirdetést	2622
miễn phí vận chuyển	5242
miễn phí, không spam	5229
mjesečna donacija	4397
mjesečna pretplata	4400
mjesečno	4400
modalità di pagamento	2759
moderációs alapelvek	2615
moderálási elvek	2519
modifică preferințele cookie	4065
modifică setările	4147
modifier mes préférences	2149
modifier mes préférences de cookies	2110
modifier vos préférences	2192
modtag en notifikation, når vi skriver om emnet	692
modération a priori	2227
mogoče kasneje	4539
mogą cię zainteresować	3733
mohlo by se vám líbit	531
mohlo by vás také zajímat	531
mohlo by vás tiež zaujímať	4430
mohlo by vás zajímat	531
mohlo by vás zaujímať	4430
moje témata	635
moje témy	4516
mokama partnerystė	3272
molimo isključite blokator oglasa	4395
molimo vas, isključite adblock	4395
monatlich kündbar	928
montant personnalisé	2237
mostra aquesta publicació a instagram	428
mostra di più	2802
mostra els subtítols	457
mostra la publicació	461
mostra més	481
mostra'n més	420
mostrar comentários	3948
mostrar conteúdo	3961
mostrar conteúdo externo	3919
mostrar más	1590
mostrar o conteúdo	3961
mostrar subtítulos	1653
mot de passe oublié	2068
mots clés	2119
mots croisés	2185
mots croisés du jour	2228
mots fléchés	2185
mots mêlés	2185
mots-clés	2119
może cię zainteresować	3733
może później	3695
możesz zrezygnować w każdej chwili	3813
možda kasnije	4337
možda vas zanima	4329
možda će vas zanimati	4329
možete se odjaviti bilo kada	4402
možete se odjaviti u bilo kom trenutku	4402
možno neskôr	4437
možná později	501
mua sách	5212
mua sách tại đây	5212
mua trên lazada	5212
mua trên shopee	5212
mua trên tiki	5212
mua vé	5212
mua vé ngay	5212
muhabirin diğer haberleri	4878
muistuta myöhemmin	1918
mulțumim că ai votat	4095
mulțumim pentru feedback	4068
mulțumim pentru sprijin	4149
mulțumim pentru susținere	4149
mulțumim pentru vot	92	4095
mulțumim, mesajul a fost trimis	4126
mulțumim, te-ai abonat cu succes	4081
mutasd az eredményt	92	2570
mutass többet	2525
muuda küpsiste seadeid	1774
muut lukivat myös	1948
muuta evästeasetuksia	2004
mykistä	2008
myöhemmin	2014
mám predplatné	4498
mám předplatné	614
mám vypnuto	610
mám účet	614
már előfizető	2502
már kikapcsoltam	2597
már követed	2617
már követed ezt a témát	2617
már követi	2617	2619
már szavazott	2570
már szavaztál	2570
már van fiókom	2601
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
más összeg	2598
mások ezt olvassák	2523
mások ezt olvasták	2523
másolva	2621
másolás	2508
másolás tilos	2612
máte již účet	504
máte předplatné? přihlaste se	504
máte tip	626
máte už účet	614
máte zapnutý adblock	608
mã giảm giá	5252
mängi kohe	1770
märkasid viga	1788
märksõnad	1735
månadsgåva	4625
månadsvis	4742
månadsvis betalning	4742
månedlig	3662
månedlig betaling	3662
månedlig gave	3543
månedlig støtte	764
månedligt	767
månedligt bidrag	650
mångfaldigande förbjudet	4694
måske senere	649	757
måske vil du også kunne lide	689
még nem előfizető	2601
még nincs előfizetése	2601
még nincs fiókja	2601
még nincs fiókod	2601
még nincsenek hozzászólások	2615
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
métodos de pagamento	3854
métodos de pago	1537
mākslīgais intelekts var kļūdīties	3334
mākslīgā intelekta kopsavilkums	3287
mă abonez	4081
mărește fotografia	4130
mărește imaginea	4130
mărește textul	4139
mărime text	66
mēneša abonements	3329
mēs nevaram parādīt šo saturu	3319
mēģiniet vēlreiz	3330
mēģiniet vēlāk	3330
mėnesinė parama	3260
mėnesinė prenumerata	3262
měsíční dar	611
měsíční platba	615
měsíční předplatné	615
měsíčně	615
můj účet	504
můžete kdykoli zrušit	505
můžete kdykoliv zrušit	505
mọi đóng góp đều quý giá	5225
mỗi đóng góp đều quý giá	5225
một lần	5226
mới nhất	5163	5183
mời chúng tôi ly cà phê	5225
mời tác giả ly cà phê	5144
mời tác giả một ly cà phê	5144
mời tôi một ly cà phê	5144
mở	5167
mở khóa bài viết	5249
mở khóa bài viết này	5198
mở rộng	5166
mở trong ứng dụng	5219
mở ứng dụng	5219
""", 'n': """
na celú obrazovku	4488
na górę	3820
na hlavní stránku	621
na hlavnú stránku	4504
na stránku darov	4495
na stránku darů	611
na začiatok	4489
na začátek	601
na żywo	3800
nabídka pro čtenáře	594
nadaljevanje članka pod oglasom	4531
nagyobb betűk	2620
nagyítás	2588
nahlásit	634
nahlásit chybu	529
nahlásit komentář	633
nahlásit příspěvek	633
nahlásit reklamu	639
nahlásiť	4515
nahlásiť chybu	4433
nahlásiť komentár	4514
nahlásiť príspevok	4514
nahlásiť reklamu	4519
najboljši	4612
najchętniej czytane	3733
najchętniej czytane dziś	3733
najczęściej czytane	3733
najczęściej czytane artykuły	3733
najlepšia ponuka	4499
najlepšie	4515
najnovejše	4532
najnovejše novice	4532
najnovejši	4612
najnovejši najprej	4611
najnoviji članci	4329
najnovšie	4430	4515
najnovšie správy	4430
najnovšie články	4430
najnowsze artykuły	3733
najnowsze wiadomości	3733
najobľúbenejšie	4499	4515
najstarejši	4612
najstarejši najprej	4611
najstaršie	4515
najvýhodnejšie	4499
najčitanije	4329
najčitanije vesti	4329
najčitanije vijesti	4329
najčitanije vijesti dana	4329
najčítanejšie	4430
najčítanejšie články	4430
najčítanejšie články dňa	4430
naloži objavo	4586
naloži več	4604
naloži video	4586
naloži vsebino	4586
napi keresztrejtvény	2570
napiši komentar	4412	4611
napišite komentar	4535
napište autorovi	621
napište do redakce	626
napište komentář	633
napište redakci	626
napsat komentář	529
napísať autorovi	4504
napísať komentár	4514
napíšte autorovi	4504
napíšte do redakcie	4508
napíšte komentár	4514
napíšte redakcii	4508
naročena vsebina	4531
naroči knjigo	4584
naročite knjigo	4584
naročite se	4527
naročnina	4527
narração gerada por ia	4005
naruči knjigu	4386
naručite knjigu	4386
naskenujte qr kód	603
naskenujte qr kód a stáhněte si aplikaci	602
naslednji članek	4604
nastala chyba. skúste to neskôr	4501
nastala chyba. zkuste to prosím znovu	618
nastavenia súkromia	4485
nastavenie súkromia	4485
nastavení	523
nastavení cookies	523
nastavení ochrany soukromí	597
nastavení soukromí	597
nastavi bez isključivanja	4395
nastavi s google računom	4399
nastavi čitanje	4381
nastavi čitati	4381
nastavit jako preferovaný zdroj	635
nastavit upozornění	604
nastavite čitanje	4381
nastavite čitati	4381
nastavitve piškotkov	4547
nastaviť ako preferovaný zdroj	4516
nastaviť upozornenia	4491
następna strona	3736
następne wideo	3799
następne zdjęcie	3819
następny	3736
następny artykuł	3733
następny film	3799
nasza księgarnia	3716
natisni članek	4535
naudojate reklamos blokavimą	3258
naudojimo taisyklės	3229
naudojimosi taisyklės	3252
naujausi viršuje	3268
naujausios žinios	3213
naujienlaiškis	3236
nav komentāru	3335
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
načítava sa prehrávač	4488
načítava sa video	4488
načítať obsah	4485
načítať príspevok	4485
načítať viac	4504
načítať video	4485
načítať ďalšie	4504
načítám přehrávač	600
načítání videa	600
našli jste chybu	529
našli jste chybu v článku	626
našli jste v článku chybu	529
našli ste chybu	4508
našli ste chybu v článku	4508
našli ste v článku chybu	4508
naživo	4489
ne děkuji	501
ne ratez rien de l'actualité	2197
ne, ačiū	3257
ne, děkuji	501	605
ne, děkuju	605
nederīga e-pasta adrese	3330
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
nekaj je šlo narobe. poskusite pozneje	4601
nekaj je šlo narobe. poskusite znova	4601
nem kérem	2592
nem kötelező	2605
nem küldünk spamet	2604
nem, köszönöm	2497	2592
nemam mišljenje	4384
nemate račun	4399
nemaš račun	4399
nemám názor	591	4480
nemám účet	614
nemáte predplatné	4498
nemáte předplatné	614
nemáte účet	614
nenhum comentário	3885
neplatná e-mailová adresa	618
neplatný e-mail	618
nepovinné	619	4502
neskôr	4492
neteisingas el. pašto adresas	3263
neueste beiträge	859
neveljaven e-poštni naslov	4601
nešto je pošlo naopako. pokušajte ponovo	4402
nešto je pošlo po zlu. pokušajte ponovno	4402
nešto je pošlo po zlu. pokušajte ponovo	4402
nghe bài báo	5213
nghe bài viết	5188	5213
nghe nội dung bài viết	5213
nghe đọc bài	5188	5213
nhấn để bật tiếng	5247
nhận thông báo	5220
nhập bình luận	5244
nhập bình luận của bạn	5244
nhập email của bạn	5250
nhập số tiền	5248
nhập địa chỉ email	5250
nhập địa chỉ email của bạn	5250
nhắc tôi sau	5141
nhớ đăng nhập	5227
ni še komentarjev	4611
nie dziękuję	3695
nie dziś	3695
nie możemy pokazać tej treści	3796
nie możemy wyświetlić tej treści	3796
nie można odtworzyć filmu	3799
nie można odtworzyć wideo	3799
nie można wyświetlić tej treści	3796
nie pamiętam hasła	3813
nie pamiętasz hasła	3699
nie udało się załadować filmu	3799
nie ďakujem	4437
nie, dziękuję	3695
nie, ďakujem	4437
nieprawidłowy adres e-mail	3816
niečo sa pokazilo	4502
niečo sa pokazilo, skúste to znova	4501
niečo sa pokazilo. skúste to neskôr	4501
niečo sa pokazilo. skúste to znova	4501
nimate računa	4598
nimetön postilaatikko	2034
nincs fiókja	2601
nincs fiókod	2601
nincs fiókom	2601
nincs hozzászólás	2615
nincs még előfizetésed	2601
nincs még fiókja	2601
nincs véleményem	2573
nincsenek hozzászólások	2615
niste naročnik	4598
no es pot reproduir el vídeo	457
no ho sé	451
no mūsu partneriem	3339
no mūsu veikala	3317
no se ha podido cargar el vídeo	1701
no se ha podido reproducir el vídeo	1653
no se puede reproducir el vídeo	1653
no sé	1647
no te pierdas las últimas noticias	1562
noe gikk galt, prøv igjen	3664
noe gikk galt, prøv igjen senere	3664
noe gikk galt. prøv igjen	3664
noe gikk galt. prøv igjen senere	3664
noget gik galt, prøv igen	769
noget gik galt, prøv igen senere	769
noget gik galt. prøv igen	769
noget gik galt. prøv igen senere	769
nokopēts	3338
només els subscriptors poden comentar	432
només per a subscriptors	475
non seguire più	2896
noraidīt visas	3320
normas de participación	1646
normes de participació	450
norėdami komentuoti, prisijunkite	3217
nos hors-séries	2154
nosūti draugam	3285
nosūtīt atsauksmi	3334
nosūtīt draugam	3285
nosūtīt e-pastā	3285
nosūtīt komentāru	3335
nosūtīt ziņu	3330
noteで書く	2957
notiek video ielāde	3321
notifications activées	2197
notifikácie	4492
notre charte déontologique	2214
notre charte éditoriale	2214
notre sélection	2119
notre sélection d'articles	2173
notícia anterior	481	3982
notícia següent	481
notícias relacionadas	3894
notícias relacionadas que podem lhe interessar	20
notícies destacades	447
notícies relacionades	419
nous protégeons nos sources	2214
nous écrire	2215
nouveau ! suivez vos auteurs préférés	2221
nu ai cont? înregistrează-te	4086
nu aveți cont	4125
nu ești abonat	4124
nu ești încă abonat	4124
nu mai urmări	4137
nu mulțumesc	4032
nu putem afișa acest conținut	4107
nu på google play	754
nu s-a putut încărca videoclipul	4148
nu sunteți abonat	4124
nu știu / nu răspund	4096
nu, mulțumesc	4032	4113
nuestro código ético	1681
numele tău	4127
numele tău de utilizator	4143
nuotrauka # iš #	3274
nur für mitglieder	1007
nuskaitykite qr kodą	3255
nuskenuokite qr kodą	3255
nyaste först	4758
nyeste først	3676
nyhetsdøgnet	3581
nyní na google play	602
nyní ne	605
nyomtatás	2508
não foi possível carregar	4005
não foi possível carregar o vídeo	3957
não foi possível reproduzir o vídeo	3957
não perca	3894
não sabe / não responde	3949
não sei	3949
não tem conta	3977
não tem uma conta	3977
não é assinante	3976
não, obrigada	3851
não, obrigado	3851
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
nästa	4665
nästa artikel	4662
nästa bild	4747
nästa sida	4747
nästa video	4727
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
något gick fel	4745
något gick fel, försök igen	4744
något gick fel, försök igen senare	4744
något gick fel. försök igen	4744
något gick fel. försök igen senare	4744
næste	692
næste artikel	689
næste billede	772
næste side	772
næste video	752
némítás	2588
némítás feloldása	2587
népszerű	2523
név	2605
névtelen bejelentés	2611
névtelen postaláda	2611
nézze meg galériánkat	2525
nézze meg képeinket	2525
nõustu ja jätka	1774
nõustu ja näita	1774
nõustun	1751
nõustun kõigiga	1751
nøgleord	689
nāc strādāt pie mums	3287
nākamais attēls	3332
nākamais raksts	3332
nākamais video	3321
nākamā bilde	3332
nākamā lapa	3332
nē, paldies	3325
něco se pokazilo	619
něco se pokazilo, zkuste to znovu	618
něco se pokazilo. zkuste to prosím později	618
něco se pokazilo. zkuste to znovu	618
nổi bật	5163
nội dung do ai tạo	5247
nội dung quảng cáo	5200
nội dung tiếp tục bên dưới	5202
nội dung tài trợ	5156
nội dung được tài trợ	5202
nội dung đề xuất	5202
nội quy bình luận	5206
""", 'o': """
o dată	4121
o leitor está a carregar	3957
o que achou desta notícia	3921
o seu apoio faz a diferença	3850	4009
o singură dată	4121
o singură donație	4120
o vídeo começa em #	4005
o vídeo começará em alguns segundos	3919
obaveštenja	4394
objednať knihu	4483
obligatoriskt fält	4744
obligātie lauki	3330
obligāts lauks	3330
obnovit stránku	610
obnoviť stránku	4494
obnovte stránku	610
obrázek # z #	620
obrázek # ze #	620
obrázok # z #	4503
obrázok # zo #	4503
obsah je chránený autorským zákonom	4509
obsah je chráněn autorským zákonem	627
obsah našich partnerov	4519
obsah našich partnerů	639
obsah není dostupný	597
obsah nie je dostupný	4485
obsah nie je možné zobraziť	4485
obsah sa nedá zobraziť	4485
obsah vytvořený ai	631
obsah článku	622
obserwuj autorkę	3832
obserwujesz już tego autora	3832
ocenite članak	4332
ocenite članek	4535
oceń jakość artykułu	3828
oceń przepis	62
ochrana osobních údajů	523
ochrana osobních údajů a cookies	526
ochrana osobných údajov	4444
ocijenite članak	4332
ocorreu um erro ao carregar o vídeo	3919
ocultar anúncio	3924
ocultar comentários	3948
od najnovších	4515
od najstarších	4515
od naszych partnerów	3836
od našich partnerov	4519
od našich partnerů	639
od naših partnera	4418
od naših partnerjev	4616
od nejnovějších	634
od nejstarších	634
od partnerů	640
odblokuj artykuł	3813
odblokuj dostęp	3813
odblokuj treść	3796
oddaj głos	92	3786
odebírat	510
odebírat newsletter	510
odemknout článek	504
odemknout článek pro přátele	637
odeslat komentář	633
odeslat zprávu	618
odeslat zpětnou vazbu	631
odhlásenie kedykoľvek	4501
odhlásit se	504
odhlásit se můžete kdykoli	618
odhlásit se můžete kdykoliv	618
odhlásiť sa	4426
odhlášení kdykoliv	618
odjaviti se možete bilo kada	4402
odkaz bol skopírovaný	4517
odkaz byl zkopírován	637
odkaz skopírovaný	4433
odkaz zkopírován	514
odkleni članek	4528
odklenite celoten članek	4528
odklenite članek	4598
odmietnuť	4444
odmietnuť všetko	4444
odmítnout	523
odmítnout vše	523
odoberať	4502
odoberať newsletter	4501
odomknúť	4499
odomknúť článok	4498
odomknúť článok pre priateľov	4517
odoslať	92	4502
odoslať komentár	4514
odoslať správu	4501
odoslať spätnú väzbu	4512
odporúča outbrain	4519
odporúčame	4430	4499
odporúčame prečítať	4430
odporúčame tiež	4430
odporúčané outbrain	4519
odporúčané taboola	4519
odporúčané články	4430
odpovedať	4515
odpovědět	529	634
odrzuć	3718
odrzuć wszystkie	3718
odrzuć wszystko	3797
odtwarzacz wideo jest ładowany	3799
odtwórz	3736
odtwórz film	3799
odtwórz wideo	3799
odvolať súhlas	4485
odśwież stronę	3809
odštampaj	4332
odštampaj recept	62
odštampaj članak	4332
oferta dla czytelników	3792
oferta dla prenumeratorów	3792
ofertă pentru abonați	4101
ofertă pentru cititori	4101
oferă acest articol	4139
oferă acest articol cadou	4088
oferă articolul	4139
offert par un abonné	2252
offre abonnés	2186
offre intégrale	2239
offre limitée	2205
offre réservée aux lecteurs	2186
offre spéciale	2068
offre à durée limitée	2204
offrez-nous un café	2058
offrici un caffè	2756
oglasno sporočilo	88	4531
ogłoszenie	3714
ohjelma ei ole enää katsottavissa	2007
ohodnotiť recept	62
ohodnoťte článek	529
ohodnoťte článok	4433
oikaisut ja täsmennykset	2034
okuma süresi # dk	4867
okurlara özel	4927
okurlarimiza özel	4927
okurlarimiza özel indirim	4927
oldal frissítése	2597
oldal újratöltése	2597
oled juba hääletanud	1770
olet jo äänestänyt	1992
oliko artikkeli hyödyllinen	1945
oliko juttu hyödyllinen	1945
oliko tiivistelmä hyödyllinen	1945
oliko tämä hyödyllinen	2037
olvasd be a qr-kódot	2590
olvass korlátlanul	2601
olvassa be a qr-kódot	2590
olvasson hirdetések nélkül	2622
olvasson korlátlanul	2502
olvasson tovább	2502
olvasta már	2523
olvastad már	2523
olvasás az alkalmazásban	2589
olvasói ajánlat	2576
olvidaste tu contraseña	1539
omogoči obvestila	4592
omogući obavijesti	4393
omröstning	93
onayi geri çek	4931
onayi yönet	4931
onayimi geri çek	4931
online reportáž zde	621
opdatér siden	762
oplæst af en robot	664
oplæst af en syntetisk stemme	752
oplæst af kunstig intelligens	692
oplæst af syntetisk stemme	752
opravy a upřesnění	626
opsig når som helst	653
opsig, når du vil	766
opći uvjeti korištenja	4388
ordsøgning	743
orijinali göster	4868
os comentários são exclusivos para assinantes	3997
os leitores também leram	3946
os preços podem variar	3924
osadzona treść	3796
osale küsitluses	1740
osmisměrka	591
osta käyttöoikeus	2035
osta liput tästä	2001
osta täältä	2001
ostatnie artykuły	3733
osveži stran	4595
osveži stranicu	4396
osvežite stran	4595
osvježi stranicu	4396
osvježite stranicu	4396
oszczędzasz #%	3814
ota käyttöön	2014
ota yhteyttä	1945
otevřít	535
otevřít aplikaci	602
otevřít galerii	621
otevřít mapu	535
otevřít v aplikaci	602
otkazati možete bilo kada	4399
otkaži bilo kada	4399
otključaj članak	4322
otključajte ceo članak	4322
otključajte cijeli članak	4322
otključajte članak	4399
otomatik çeviri	4929
otros artículos	1584
oturumu açik tut	4945
otvoriť aplikáciu	4490
otvoriť galériu	4504
otvoriť v aplikácii	4490
otwórz	3737
otwórz aplikację	3801
otwórz galerię	3819
otwórz mapę	3737
otwórz w przeglądarce	3840
otázka dne	591
otázka dňa	4480
outbrain tarafindan önerildi	4904
outras notícias	20	3894
ouvir este conteúdo	3957
ouça esta reportagem	3957
ouça este conteúdo	3871
ovaj sadržaj ne možemo prikazati	4388
ovaj sadržaj nije dostupan	4388
ovaj sadržaj nije moguće prikazati	4388
ovaj video više nije dostupan	4390
ovaj članak je zaključan	4399
oversættelsen er lavet af en maskine	692
oy verdiğiniz için teşekkürler	92	4921
oynatici yükleniyor	4928
oyunuz için teşekkürler	4921
""", 'p': """
padidinti nuotrauką	3265
padovanokite straipsnį	3216
padovanokite straipsnį draugui	3216
padovanoti straipsnį	3270
page précédente	2123
pagina următoare	4054
pague um café	3852
paiement sécurisé	2066
paketi seç	4945
paketleri gör	4975
pakollinen kenttä	2027
paldies par jūsu balsi	3315
paldies par pieteikšanos	3304
paldies par ziņu	3330
palielināt	3322
palielināt attēlu	3332
palun jää viisakaks	1739
palun lülita reklaamiblokeerija välja	1781
pamanīji kļūdu	3286
pamanījāt kļūdu	3286
pamiršau slaptažodį	3261
pamiršote slaptažodį	3261
par šo tēmu	3282
paramètres de confidentialité	2192
paramètres des cookies	2107
paramétrer	2107
paramétrer les cookies	2107
paramétrer mes choix	2111
parandused ja täpsustused	1788
parašyk komentarą	3217
parašykite komentarą	3217
partajează	4043
partenerii noștri	4052
participez à la conversation	2159
participă la sondaj	4095
partilhar esta página	4020
partnereink ajánlata	2622
partnereinktől	2622
partnerių turinys	3220
partnerski sadržaj	4328
partnerski članek	4616
partnerský obsah	639
pas encore abonné	2204
pasidalinkite šiuo straipsniu	3216
pasirinkite planą	3261
pasirinkite prenumeratą	3261
pasirinkite sumą	3259
pasirinkti prenumeratą	3261
pasitikrinkite žinias	3218
pasiūlymas skaitytojams	3249
paslēpt reklāmu	3339
passer la publicité	2105
passer à la recette	62
passwort zurücksetzen	1007
pastebėjote klaidą	3217
pasziánsz	2573
pasūtīt grāmatu	3317
pateikti atsiliepimą	3267
patikrinkite savo el. paštą	3263
patreonで支援する	3041
patvirtinkite savo el. paštą	3263
pausar vídeo	1653
pauză video	4103
pavaišinkite mus kava	3259
paylaş	4852
paylaşin	4852
paypal ile öde	4975
pašreizējais laiks #	3321
pažiūrėkite vaizdo įrašą	3218
pe aceeași temă	4089
pelaa peliä	1992
pelaa tästä	1992
pentru a citi în continuare	4086
per saperne di più	2849
per visą ekraną	3253
per überweisung spenden	1004
pergunte à nossa ia	3921
permite întotdeauna	4107
permitir anúncios	3969
permitir conteúdo externo	3883
personvernerklæring	3645
personvernerklæring og informasjonskapsler	3572
perspausdinti draudžiama	3273
peut-être plus tard	2057
pełny ekran	3800
photo précédente	2242
phát	5186
phát hiện lỗi	5206
phát lại	5214
phát video	5213
phóng to ảnh	5233
phổ biến nhất	5228
piedalies aptaujā	3287
piedāvājums lasītājiem	3317
piekrist un rādīt	3319
piekrist un turpināt	3319
piekrist visām	3297
piekrītu	3297
piekrītu visām	3320
piesakies vebināram	3287
piesakoties tu piekrīti lietošanas noteikumiem	3304
pieslēdzies vai izveido kontu	3280
pieslēdzies, lai komentētu	3286
pieslēgties	3280
pieslēgties ar facebook	3328
pieslēgties ar google	3328
pievieno savu komentāru	3286
pievienot komentāru	3280
pievienot kā vēlamo avotu	3336
pievienot manām tēmām	3336
pieņemt un turpināt	3319
pieņemt visas	3320
pieņemt visas sīkdatnes	3319
pilnekrāna režīms	3321
pilnekrāns	3321
pirkt biļetes	3317
pirkt biļeti	3317
pirkt grāmatu	3317
pirkti bilietą	3249
pirkti knygą	3249
pirkti licenciją	3273
pirmais mēnesis par # €	3280
pirmas mėnuo tik # €	3211
più lette	2797
più letti	2797
più popolare	2883
più recenti	2856
più tardi	2755
più vecchi	2856
più votati	2856
piši autoru	4405
piši avtorju	4604
pišite autoru	4405
pišite avtorju	4604
pišite nam u redakciju	4408
pišite nam v uredništvo	4607
pišite redakciji	4408
pišite uredništvu	4607
piškotki	4547
placená inzerce	88	518
placená spolupráce	639
placený obsah	639
places limitées, réservez vite	2154
plan seç	4945
plani seç	4945
planini seç	4945
platba ročne	4499
platba ročně	615
platená inzercia	88	4429
platená spolupráca	4519
platený obsah	4519
player de áudio	4005
player se učitava	4390
plaćena saradnja	4418
plaćena suradnja	4418
plaćeni oglas	88	4328
plaćeni sadržaj	4328
plačajte nam kavo	4596
plačana objava	88	4531
plačana vsebina	4616
plačano sodelovanje	4616
plačiau skaitykite čia	3218
plein écran	2123
plus d'actualités	2119
plus d'articles du même auteur	2210
plus de détails	2124
plus récents	2181
plătește cu paypal	4150
poate mai târziu	4032
początek bloku reklamowego	3717
podaj prawidłowy adres e-mail	3816
podari članek	4535
podarite ta članek	4535
podaruj artykuł	3699
podaruj dostęp	3834
podaruj ten artykuł	3710
podcast anhören	907
pode ler também	3946
podeli članak	4332
podešavanja privatnosti	4388
podijeli članak	4332
podmienky používania	4444
podmínky použití	523
podmínky užití	523
podobne artykuły	3733
podobné články	531	4430
podporiť	4425
podporte nezávislú žurnalistiku	4425
podporte nás	4425
podporte nás cez darujme	4495
podporte nás cez paypal	4495
podporte nás na patreone	4495
podpořit	502
podpořit přes darujme	611
podpořte naši práci	502
podpořte nás	502
podpořte nás na patreonu	611
podpořte nás přes paypal	611
podpořte redakci	502
podrobné nastavenia	4485
podrobné nastavení	597
podrži	4321
podrži nas	4321
podržite nas	4321
podržite naš rad	4321
podržite nezavisno novinarstvo	4321
podziel się	3710
podziel się na facebooku	3710
pogledajte još	20
poista mainonnanesto käytöstä	2018
poistin mainonneston käytöstä	2018
poistin sen käytöstä	2019
pokaż # odpowiedzi	3830
pokaż # zdjęcia	3818
pokaż # zdjęć	3818
pokaż galerię	3819
pokaż hasło	3813
pokaż i zaakceptuj	3796
pokaż komentarze	3727
pokaż mniej	3736
pokaż napisy	3799
pokaż odpowiedzi	3830
pokaż oryginał	3737
pokaż podpis	3819
pokaż szczegóły	3719
pokaż transkrypcję	3799
pokaż treść	3718
pokaż tłumaczenie	3737
pokaż więcej	3736
pokaż wszystkie	3736
pokaż wszystkie # zdjęcia	3818
pokaż wszystkie # zdjęć	3818
pokaż wszystkie zdjęcia	3818
pokaż wszystkie zdjęć	3818
pokaż wszystko	3737
pokaż wyniki	92	3786
pokaż zdjęcia	3818
pokaż zdjęć	3818
pokaži geslo	4598
pokaži rezultate	92
pokaži vsebino	4547
pokloni članak	4332
poklonite ovaj članak	4332
pokračovat bez podpory	501
pokračovat bez vypnutí	608
pokračovat přes apple	614
pokračovat přes facebook	614
pokračovat přes google	614
pokračovat s apple	614
pokračovat s google	614
pokračovať bez podpory	4437
pokračovať bez vypnutia	4493
pokračovať cez apple	4498
pokračovať cez facebook	4498
pokračovať cez google	4498
pokračovať s google	4498
pokušajte kasnije	4402
pokušajte ponovno	4402
pokušajte ponovno kasnije	4402
pokušajte ponovo	4402
pole obowiązkowe	3816
polecamy również	3733
polecamy także	3733
polecamy też	3733
polecane artykuły	3733
politica de confidențialitate	4049	4050	4063
politica de corecții	4132
politica editorială	4063	4132
politică de confidențialitate	4049
politika kolačića	4388
politika piškotkov	4586
politique de confidentialité	2107
politique de protection des données	2233
polityka prywatności	3718
polityka prywatności i cookies	3720
polityka sprostowań	3824
política de cookies	1573	3879
política de correcciones	1681
política de correccions	483
política de correções	3985
política de galetes	428
política de privacidad	1573
política de privacidade	3879	3903
política de privacitat	428
política de protección de datos	1700
política de proteção de dados	4004
pomanjšaj pisavo	4614
pomôže každé euro	4496
pomůže každá koruna	612
ponovno učitaj stranicu	4396
ponuda za čitaoce	4386
ponuda za čitatelje	4386
ponuka pre čitateľov	4483
poprzedni artykuł	3733
poprzednie zdjęcie	3819
populární	531
populära artiklar	4662
populärast	4742	4759
populärt	4662
populære	783	3677
populære artikler	689
populære saker	3581
populært	689	3581
populārākie	3282
popüler	4861
popüler haberler	4861
popüler konular	4861
por mês	3973
por qué estás viendo esto	1539
por qué? cuéntanos	1693
portes grátis	3994
poslat jako dárek	637
poslat přes whatsapp	637
poslat příteli	637
poslat tip anonymně	626
poslat zprávu	618
poslať	4502
poslať ako darček	4517
poslať cez whatsapp	4517
poslať e-mailom	4433
poslať mailom	4517
poslať priateľovi	4517
poslať správu	4501
poslať tip	4508
poslať tip anonymne	4508
poslušaj vest	4332
poslušaj članak	4332
poslušaj članek	4535
poslušajte tekst	4390
poslušajte članek	4535
posnetek ni več na voljo	4589
posnetek v vaši državi ni na voljo	4589
posnetka ni mogoče predvajati	4589
postanite naročnik	4527
postanite član	4321	4527
postavke kolačića	4345
postaw kawę	3696
postaw nam kawę	3696
poszt betöltése	2579
posłuchaj	3710
poukážte nám # % z dane	4495
pour continuer à lire	2168
pourquoi voyez-vous cette publicité	2155
pouze nezbytné	597
pouze pro předplatitele	504
používate adblock	4493
používate blokovanie reklám	4493
používate blokovač reklám	4493
používateľské meno	4499
používáte adblock	608
používáte blokování reklam	608
používáte blokátor reklam	608
povezani sadržaj	4329
povezani članci	4329
povezani članki	4532
povećaj	4391
povećaj fotografiju	4405
povećaj sliku	4405
povećaj slova	4416
povećaj tekst	4416
povečaj	4590
povečaj besedilo	4614
povečaj fotografijo	4604
povečaj pisavo	4614
povečaj sliko	4604
povinná pole	618
povinné	619	4502
povinné pole	618
povinné polia	4501
povinné údaje	618
povolit a pokračovat	526
povolit upozornění	604
povolit vždy	526
povoliť	4492
povoliť notifikácie	4491
povoliť obsah	4485
povoliť raz	4485
povoliť reklamu	4494
povoliť reklamy	4494
povoliť upozornenia	4491
powiązane	3733
powiązane artykuły	3733
powiązane tematy	3733
powiększ	3736
powiększ tekst	3834
powiększ zdjęcie	3736
powrót do góry	3736
powrót do strony głównej	3819
powrót na górę	3819
pozastaviť	4489
později	607
pozostała część artykułu pod materiałem wideo	3714
pozostały czas	3800
pozostały czas #	3799
pozostały czas -#	3799
pozrieť # fotiek	4503
pozrieť # fotky	4503
pozrieť # fotografie	4503
pozrieť # fotografií	4503
pozrieť fotiek	4503
pozrieť fotky	4503
pozrieť fotografie	4503
pozrieť fotografií	4503
pozrieť galériu	4504
pozrieť všetky # fotiek	4503
pozrieť všetky # fotky	4503
pozrieť všetky # fotografie	4503
pozrieť všetky # fotografií	4503
pozrieť všetky fotiek	4503
pozrieť všetky fotky	4503
pozrieť všetky fotografie	4503
pozrieť všetky fotografií	4503
pozrieť všetkých # fotiek	4503
pozrieť všetkých # fotky	4503
pozrieť všetkých # fotografie	4503
pozrieť všetkých # fotografií	4503
pozrieť všetkých fotiek	4503
pozrieť všetkých fotky	4503
pozrieť všetkých fotografie	4503
pozrieť všetkých fotografií	4503
pozvite nás na kávu	4495
pozvěte nás na kafe	611
pozvěte nás na kávu	611
počastite nas kavom	4397
pořídit předplatné	614
pošalji	92	4403
pošalji e-mailom	4332
pošalji komentar	4332
pošalji mejlom	4332
pošalji poruku	4402
pošalji povratnu informaciju	4411
pošalji prijatelju	4332
pošalji vest	4408
pošalji vijest	4408
pošalji članak e-mailom	4332
pošaljite dojavu	4408
pošaljite komentar	4332
pošaljite vest	4408
pošlete tip redakci	626
pošlite tip redakcii	4508
pošlji	4602
pošlji komentar	4611
pošlji po e-pošti	4535
pošlji povratno informacijo	4610
pošlji prijatelju	4535
pošlji sporočilo	4601
pošlji članek po e-pošti	4535
pošljite nam namig	4607
pošljite namig	4607
poštanski broj	4403
poštna številka	4602
poštovné zdarma	595
pr članek	4531
pradėti testą	3247
praneškite apie klaidą	3217
pranešti anonimiškai	3266
pranešti apie klaidą	3217
pranešti apie komentarą	3268
pratite uživo	4405
pravidelný dar	611
pravidelný príspevok	4496
pravidelně měsíčně	611
pravidlá diskusie	4433
pravidlá opráv	4508
prawa autorskie zastrzeżone	3825
prašome išjungti reklamos blokavimą	3258
pre komentovanie sa prihláste	4514
pre predplatiteľov	4426
preberi cel članek	4604
preberi celoten članek	4604
preberi več	4604
preberite celoten članek	4604
preberite še	4532
precisamos de você	3850
predchádzajúca fotografia	4504
predchádzajúca snímka	4504
predchádzajúca strana	4504
predchádzajúci článok	4504
predplatiť	4425
predplatné môžete kedykoľvek zrušiť	4498
predplaťte si	4425
preferințe cookie	4107
preferințe de confidențialitate	4147
preferències de galetes	461
preferências de cookies	3961
preferências de privacidade	4004
prehrať	4489
prehrať video	4488
prehrávač sa načítava	4488
prejsť do diskusie	4514
prejsť do galérie	4504
prejsť na darovanie	4495
prejsť na kvíz	4479
prejsť na obsah	4504
prejsť na online	4504
prejsť na platbu	4495
prejsť na ponuku	4483
prejsť na recept	62
prejšnja fotografija	4604
prejšnja slika	4604
prejšnja stran	4604
prejšnji članek	4604
prekličete lahko kadarkoli	4598
prekliči soglasje	4586
preložené automaticky	4512
preložené pomocou ai	4512
prenošenje zabranjeno	4409
prenumerantförmån	4720
prenumerantförmåner	4720
prenumerata nuo # euro per mėnesį	3211
prenumerata nuo # €	3211
prenumerera på vårt nyhetsbrev	4636
prenumeruodami sutinkate su taisyklėmis	3236
prenumeruokite naujienlaiškį	3236
prenumeruoti naujienlaiškį	3263
preostali čas	4590
preostali čas #	4589
preostali čas -#	4589
preporučeno	4329
preporučuje outbrain	4418
preporučuje taboola	4418
preporučujemo	4329	4400
preporučujemo da pročitate	4329
preporučujemo i	4329
presentear matéria	3992
preskoči na sadržaj	4405
preskoči na vsebino	4604
preskočiť na obsah	4504
prestať sledovať	4516
prethodni članak	4405
pretlač zakázaná	4509
prevedeno uz pomoć ai	4411
preverite e-pošto	4601
prečo vidím túto reklamu	4519
prečítajte si	4430
prečítajte si aj	4430
prečítať neskôr	4517
prečítať prepis	4488
prețurile pot varia	4072
pridať ako preferovaný zdroj	4516
pridať do košíka	4483
pridať do mojich tém	4516
pridať komentár	4433
pridať medzi preferované zdroje	4516
pridruži se razpravi	4611
pridružite se razpravi	4611
pridėti kaip pageidaujamą šaltinį	3269
pridėti komentarą	3268
pridėti prie mano temų	3269
pridėti prie pageidaujamų šaltinių	3269
prihlásiť	4426
prihlásiť cez facebook	4498
prihlásiť cez google	4498
prihlásiť na odber	4501
prihlásiť sa	4426
prihlásiť sa cez apple	4498
prihlásiť sa cez facebook	4498
prihlásiť sa cez google	4498
prihlásiť sa do diskusie	4514
prihlásiť sa na odber	4501
prihláste sa a komentujte	4514
prihvati i prikaži	4388
prihvati sve kolačiće	4388
prihvaćam	4345
prihvaćam i nastavljam	4388
prihvaćam sve	4345
prijava putem google računa	4399
prijavi grešku	4332
prijavi pogrešku	4408
prijavi se s google računom	4399
prijavite grešku	4408
prijavite pogrešku	4408
prijať	4444
prijať a pokračovať	4485
prijať a zobraziť	4485
prijať všetko	4444
prijať všetky	4486
prijať všetky cookies	4485
prikaži # odgovora	4412
prikaži # odgovore	4611
prikaži galerijo	4604
prikaži galeriju	4405
prikaži geslo	4598
prikaži i prihvati	4388
prikaži in sprejmi	4586
prikaži komentare	4412
prikaži komentarje	4611
prikaži lozinku	4399
prikaži manj	4533
prikaži manje	4330
prikaži odgovore	4412	4611
prikaži podnapise	4589
prikaži prepis	4589
prikaži rezultate	92	4383	4581
prikaži sadržaj	4345
prikaži sve	4330
prikaži titlove	4390
prikaži transkript	4390
prikaži več	4533
prikaži više	4330
prikaži vse	4533
prikaži vsebino	4586
prima lună gratuită	4086
prima pagină	4055
primetili ste grešku	4408
primește alerte despre acest subiect	4080
primijetili ste grešku	4408
printează	4043
printează rețeta	62
pripomenúť neskôr	4437
priporoča outbrain	4616
priporoča taboola	4616
priporočamo	4532	4599
priporočamo tudi	4532
priporočamo v branje	4532
priporočeno	4532
prisijunkite arba susikurkite paskyrą	3211
prisijunkite prie mūsų komandos	3218
prisijunkite, kad galėtumėte komentuoti	3217
prispieť	4425
prispieť jednorazovo	4495
prispieť mesačne	4495
privatsphäre verwalten	990
privatsphäre-einstellungen	845
privātuma iestatījumi	3319
privātuma politika	3297
prišlo je do napake. poskusite pozneje	4601
prišlo je do napake. poskusite znova	4601
pro komentování se přihlaste	633
pro předplatitele	504
pro předplatitele výhodněji	594
prochaine vidéo	2234
profită de ofertă	4154
programmet är inte längre tillgängligt	4727
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
proibida a reprodução total ou parcial	4016
promijeni veličinu teksta	4416
promo sadržaj	4418
promocijsko sporočilo	4531
promotivni sadržaj	4328
promotivni članak	4328
promóció	2511
proovi # päeva tasuta	1733
proposé par	2225
prosimy o wyłączenie adblocka	3805
proč vidím tuto reklamu	639
pročitaj ceo članak	4405
pročitaj cijeli članak	4405
pročitaj kasnije	4416
pročitaj transkript	4390
pročitajte ceo tekst	4405
pročitajte cijeli članak	4405
pročitajte i	4329
pročitajte još	4329
prywatność	3718
prywatność i cookies	3720
przeczytaj całość	3819
przeczytaj cały artykuł	3819
przeczytaj również	3733
przeczytaj także	3733
przeczytaj też	3733
przeczytaj transkrypcję	3799
przejdź bez wsparcia	3695
przejdź do galerii	3819
przejdź do głównej treści	3819
przejdź do księgarni	3715
przejdź do oferty	3792
przejdź do przepisu	62
przejdź do płatności	3810
przejdź do quizu	3786
przejdź do serwisu	3718
przejdź do sklepu	3792
przejdź do strony darowizn	3810
przejdź do treści	3736
przejdź do ustawień prywatności	3718
przejdź do wpłaty	3810
przejdź na stronę główną	3819
przekaż # % podatku	3810
przekaż #%	3810
przekaż opinię	3828
przestań obserwować	3832
przetłumaczono automatycznie	3828
przetłumaczono przez ai	3828
przeładuj stronę	3809
prześlij	3817
prześlij opinię	3828
prześlij zdjęcia	3824
przypomnij mi później	3695
przypomnij później	3804
právě se děje	531
präsentiert von	839
précédent	2123
préférences cookies	2107
préférences de confidentialité	2233
prélèvement	2067
prémium	2502
prénom	2207
présenté par	2225
próbáld újra később	2604
próbálja ki # forintért	2502
próbálja újra	2604
próbálja újra később	2604
próxima	3899
próxima foto	4013
próxima imagem	4013
próxima notícia	3982
próxima página	3899
próximo artigo	3894
próximo vídeo	1701	4005
prøv # dager gratis	3546
prøv gratis	653	3546
prøv igen senere	769
prøv igjen senere	3664
prøv nu	653
prøv nå	3546
prędkość odtwarzania	3799
prを含みます	3004
pr記事	3026
psč	619	4502
pubblicità	2784
publi-rédactionnel	2105
publicitatea continuă	4154
publicité	2105
publicité - la suite ci-dessous	2105
publicité dans #	2234
publicités	2105
publică	4096
publică comentariul	4095
pular anúncio	4005
pular para o conteúdo	3899
pular para o conteúdo principal	3897
puslapis # iš #	3274
página siguiente	1590
páči sa mi to	4515
päeva küsimus	1770
päivitä sivu	2019
päivitä suostumus	1939
päivän kysymys	92	1998
päivän peli	1998
päivän ristikko	1992
pääuutiset	1948
påkrevd	3665
påkrævet	770
påmind mig senere	649
påminn mig senare	4624
później	3804
pārbaudi savas zināšanas	3287
pārbaudiet savu e-pastu	3330
pāriet uz recepti	62
pāriet uz saturu	3332
pārpublicējot atsauce obligāta	3290
pārpublicēšana aizliegta	3340
pārtraukt sekot	3336
pārvaldīt paziņojumus	3324
pārvaldīt piekrišanu	3319
pērc abonementu	3280
płatna współpraca	3836
płatne miesięcznie	3814
płatne rocznie	3814
płatność miesięczna	3814
płatność roczna	3814
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
qq好友	5330
qq空间	5330
qr कोड स्कैन करें	2467
qr কোড স্ক্যান করুন	388
qr 코드를 스캔하세요	3164
qrコードからダウンロード	3034
qrコードを読み取ってください	3034
qr코드로 다운로드	3164
qr코드를 스캔하세요	3164
qu'avez-vous pensé de cet article	2151
qual o seu nível de satisfação com esta notícia	3921
qualcosa è andato storto	2885
quan tâm nhất	5207
quay lại	5167
quay lại đầu trang	5251
quellen und weiterführende links	859
queremos conocer tu opinión	1629
queremos saber a sua opinião	3934
questa email è già registrata	2917
questa pagina ti è stata utile	2855
questo articolo ti è stato utile	2855
questo articolo è bloccato	2882
questo campo è obbligatorio	2884
questo riassunto ti è stato utile	2821
questo video non è disponibile	2863
questo video non è più disponibile	2863
quieres añadir otro usuario a tu suscripción	1539
quitter le plein écran	2188
quizi çöz	4924
quizás más tarde	1533
quizás te interese	1584
quy định bình luận	5206
quyên góp	5142
quyên góp ngay	5142
qué opinas	1579
qué te ha parecido esta noticia	1629
quét mã qr	5219
quét mã qr để tải	5219
quét mã qr để tải ứng dụng	5219
quên mật khẩu	5145
quản lý cookie	5217
quản lý lựa chọn	5246
quản lý sự đồng ý	5217
quản lý tùy chọn	5246
quảng cáo	5156
quảng cáo - bài viết tiếp tục bên dưới	5200
""", 'r': """
r$ # por mês durante # meses	3943
radote klaidą	3217
radote klaidą tekste	3217
radās kļūda. mēģiniet vēlāk	3330
radīts ar mākslīgo intelektu	3334
rafraîchir la page	2199
raksti komentāru	3286
raksts ir aizsargāts ar autortiesībām	3340
raksts ir slēgts	3328
raksts tiek papildināts	3287
raksts turpinās pēc reklāmas	3289
rakstu lasa mākslīgais intelekts	3321
rakstīt autoram	3332
rakstīt komentāru	3286
raktažodžiai	3254
rao vặt	5156
raportează	4096
raportează comentariul	4143
raportează o eroare	4068
raportează o greșeală	4132
raportoi virheestä	2034
rapportér	783
rapportér annonce	787
rapportér fejl	681
razvrščanje	4612
rašykite redakcijai	3266
rašyti autoriui	3265
rašyti komentarą	3211
reagovať	4515
recargar la página	1667
recargar página	1667
recarrega la pàgina	470
recarregar a página	3971
recarregar página	3971
receber notificações	3936
recept mentése	62
recept nyomtatása	62
recevez nos alertes en temps réel	2161
recevez une alerte à chaque article de l'auteur	2161
reclamă	4046
recomandarea redacției	4089
recomandări	4052
recomandări by taboola	4075
recomandări taboola	4075
recomandările editorilor	4089
recomandările partenerilor	4075
recomandările redacției	4052
recomendado para você	3894
recommandé	2119
recommandé pour vous	2119
recommandés	2119
recordar más tarde	1533
recuérdamelo más tarde	1533
recíbela	1552
recíbela gratis	1552
recíbelo	1552
redacția	4063
redare automată	4104
redirecționează # la sută	4120
redirecționează #%	4033
redă video	4103
redă videoclipul	4103
refuză toate	4065
refuză tot	4108
regala este artículo	1688
regalar artículo	1539
regalar este artículo	1688
registrovať sa	4426
registruokitės nemokamai	3211
registruokitės į seminarą	3218
registrácia	4426
regisztráció	2502
regisztrálok	2502
regler för kommentarer	4758
regler og vilkår gjelder	3569
regras de comentários	3948
regras dos comentários	3948
regístrate	1539
rekisteröidy	1921
rekisteröidy maksutta ja lue	1921
reklaami lõpp	1794
reklam içeriğidir	4927
reklama się skończyła	3836
reklami geç	4854
reklám	2511
reklám vége	2622
reklámblokkolót használ	2595
reklámblokkolót használsz	2595
reklāma	3280
reklāmas beigas	3339
reklāmas raksts	3289
reklāmraksts	88	3289
relacja na żywo	3819
relaterade ämnen	4662
rendeld meg a könyvet	2576
rendelje meg a könyvet	2576
rendezés	2616
rendszeres támogatás	2599
renovar suscripción	1706
reportar comentário	3997
reportar erro nesta página	3921
reproducció automàtica	458
reproducción automática	1654
reproducción prohibida	1714
reproducir vídeo	1653
reproduction réservée	2247
reproductor de vídeo	1701
reproduzir vídeo	3957
reproduzir áudio	3957
reprodução automática	3958
reprodução proibida	4016
reserve já	4019
resmi büyüt	4951
responda à enquete	3948
rester connecté	2204
restez informé	2078
restez informés	2078
resultado da votação	3997
resultados de la votación	1647
resumen automático	1614
resumo da notícia	3921
resumé lavet af ai	779
retour à l'accueil	2210
retour à la liste	2210
retour à la page d'accueil	2121
retrage consimțământul	4107
rettelser og præciseringer	776
revenir à l'accueil	2210
revoir la vidéo	2234
rezerviši mesto	4386
rezervovať miesto	4483
rezervujte si místo	594
rezervuoti vietą	3249
rezervă un loc	4073
rezervă-ți locul	4073	4101
rezervēt vietu	3317
rezolvă testul	4098
rezygnuję z newslettera	3840
reîmprospătează pagina	4119
reîncarcă pagina	4119
reînnoiește abonamentul	4150
reģistrējies bez maksas	3280
reģistrēties	3280
reši križanko	4581
reši kviz	4383	4581
reši ukrštenicu	4383
režim celej obrazovky	4488
režim celé obrazovky	600
ricordamelo più tardi	2755
riješi križaljku	4383
riješi kviz	4383
riproduzione riservata ©	2923
rizami geri çek	4858
rodyti galeriją	3265
rodyti mažiau	3219	3265
rodyti turinį	3251
rodyti viską	3219
rozumím	535
rozwiąż krzyżówkę	3786
rozwiń	3719	3736
rozwiń wszystko	3737
ročne	4499
ročná platba	4499
ročné predplatné	4499
roční platba	615
roční předplatné	615
ročně	615
rychlost přehrávání	600
ryhdy kannatusjäseneksi	2020
rätta	4655
rätta oss	4655
rättelse	4655
rättelsepolicy	4751
rättelser och förtydliganden	4751
règles de commentaires	2180
règles des commentaires	2180
réactions	2113
réagir	2097	2113
réagir à cet article	2113
réagissez	2113
réagissez à cet article	2113
réductions et codes promo	2251
réduire la police	2172
réduire la taille de la police	2172
réduire la taille du texte	2172
réduire le texte	2223
répondez au quiz	2183
répondez au sondage	2180
répondre	2113
réseaux sociaux	2098
réserver mes places	2186
réservez vos places	2186
réservé aux inscrits	2068
résiliable à tout moment	2168
résultats	93
résultats du sondage	2159
résumé de l'article	2151
résumé de l'article en # points	2151
résumé en # secondes	2151
résumé ia	2220
résumé par l'ia	2220
részletek	2527
rétablir le son	2188
rösta	92	4717
rösta här	4665
rösta i omröstningen	4665
rösta nu	92	4713
rút lại sự đồng ý	5217
rückmeldung geben	1022
rýchlosť prehrávania	4488
rādīt # atbildes	3335
rādīt atbildes	3335
rādīt galeriju	3332
rādīt mazāk	3288	3332
rādīt rezultātus	3315
rādīt saturu	3319
rādīt un piekrist	3319
rādīt vairāk	3287
rādīt visu	3288
rămâi conectat	4124
răspunde	4051
răspunde la sondaj	4095
rėmimas	3220
rėmėjo turinys	3272
""", 's': """
s'abonner à ce dossier	2244
s'abonner à ce sujet	2244
s'abonner à ce thème	2244
s'abonner à cet auteur	2244
s'abonner à partir de #€	2068
s'està carregant el reproductor	457
s'està carregant el vídeo	457
s'ha produït un error	478
s'inscrire à la newsletter	2078
s-ar putea să-ți placă	4052
saada anonüümne vihje	1788
saada sõbrale	1738
saada sõnum	1785
saada vihje anonüümselt	1788
saber más	1590
sadarbības raksts	3289
sadece abonelere özel	4945
sadržaj je blokiran	4388
sadržaj je zaključan	4322
sadržaj je zaštićen autorskim pravom	4409
sadržaj nije dostupan	4388
sadržaj nije moguće prikazati	4388
sadržaj partnera	4418
saglabāt	3285
saglabāt iestatījumus	3319
saglabāt izvēli	3319
saglabāt rakstu	3285
saglabāt vēlākam	3337
sair do ecrã inteiro	3957
saistītie raksti	3282
saistītās ziņas	3282
saite ir nokopēta	3337
saite nokopēta	3285
saken er låst	3546
saken finnes også som lyd	3559
salli ja näytä	1939
salli sisältö	2004
salta la pubblicità	2911
salta pubblicità	2911
saltar anúncio	3877
saltar para o conteúdo	3897
saltar para o conteúdo principal	3897
salvar preferências	3961
salvează	4043
salvează articolul	4088
salvează pentru mai târziu	4088
salvează preferințele	4107
salvează rețeta	62
samo nujni piškotki	4586
samo nužni	4388
samo nužni kolačići	4388
samo za naročnike	4598
sans engagement, résiliable à tout moment	2168
sao chép	5241
sao chép liên kết	5151
sao chép đường dẫn	5198
sari la conținut	4054
sari la rețetă	62
sari peste reclamă	4148
satura turpinājums pēc reklāmas	3289
saturs ir aizsargāts ar autortiesībām	3340
saturs ir bloķēts	3319
sazināties ar redakciju	3333
sačuvaj	4332
sačuvaj podešavanja	4388
sačuvaj recept	62
sačuvaj vest	4332
sačuvaj za kasnije	4416
sačuvaj članak	4416
saņemt paziņojumus	3324
scanează codul qr	4111
schlagwörter	859
schließen	862
schrift größer	1026
schrift vergrößern	832
schriftgröße	832
schriftgröße anpassen	1026
schriftgröße ändern	1026
schwedenrätsel	983
scopri di più	2761
scopri di più su amazon	2927
scrie comentariul tău	4143
scrie redacției	4132
scrieți redacției	4132
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
se alla erbjudanden för prenumeranter	4629
se bilderna här	4665
se connecter et réagir	2113
se déconnecter	2068
se désabonner	2258
se désinscrire	2258
se grafiken här	4665
se ha producido un error al cargar el vídeo	1612
se klippet här	4665
se klippet øverst i saken	3584
se réabonner	2239
se større bilde	3585
se større billede	693
se videon här	4665
se våra erbjudanden	4741
se våre tilbud	3661
se încarcă playerul	4103
se încarcă video	4103
se încarcă videoclipul	4103
sedan # kr/mån tills du säger upp	4629
see väli on kohustuslik	1785
segui già questo argomento	2896
segui già questo autore	2896
seguir tópico	3936
seguí leyendo	1643
sei già abbonato	2761
sei già iscritto	2917
sei già iscritto alla newsletter	2841
seko tēmai	3336
sekot tēmai	3336
sekretessinställningar	4724
sekti autorių	3269
sekti temą	3269
selección de la redacción	1584
selectează	4125
selvä	1951
sem opinião	3949
sem si não seria possível	3941
sem você não seria possível	3941
semnalează comentariul	4143
semnalează o eroare	4051
senaste först	4758
send artiklen på mail	664
send på e-post	3559
send på mail	785
seniausi viršuje	3268
sense permanència	444
sesi aç	4928
sesi açmak için dokunun	4971
sesi açmak için tiklayin	4971
setări confidențialitate	4107
setări cookie	4050	4065
setări cookie-uri	4107
setări cookies	4107
setări de confidențialitate	4107
seu apoio faz a diferença	3850	4009
seu nome de usuário	3997
seuls les abonnés peuvent commenter	2159
seuraa hetki hetkeltä	2030
seuraa livenä	2030
seuraa meitä	1934
seuraa tekijää	2041
seuraa tätä aihetta	2041
seuraat jo tätä aihetta	2041
seuraat tätä aihetta	2041
seç	4946
seçenekleri yönet	4931
seçimimi kaydet	4931
seções	3894
seřadit podle	633
sfârșit publicitate	4101
sfârșitul reclamei	4101
shrani članek	4535
shrnutí ai	632
shrnutí od ai	631
si opp når du vil	3546
si è verificato un errore	2885
si è verificato un errore durante il caricamento del video	2819
sie können diesen artikel kostenlos weitergeben	954
signaler ce contenu comme inapproprié	2159
signaler un problème	2113
siguiente artículo	1584
siguiente vídeo	1701
siirry sisältöön	1950
siirry suoraan sisältöön	2030
sikeres feliratkozás	2529
sin ti no sería posible	1638
sinu hääl on arvesse võetud	1770
sinu sõnum	1786
sisu on autoriõigusega kaitstud	1795
sisältö ei ole saatavilla	2004
sisältö on estetty	2004
sisältö on suojattu tekijänoikeudella	2035
sisältöä ei voida näyttää	2004
sisältöä kumppaneiltamme	2045
siz ne düşünüyorsunuz	4889
siz ne düşünüyorsunuz? oy verin	4867
sizin için öneriler	4861
siųsti atsiliepimą	3267
siųsti draugui	3216
siųsti el. paštu	3216
siųsti komentarą	3268
siųsti naujieną	3266
siųsti žinutę	3263
skaitykite be reklamų	3272
skaitykite be ribojimų	3261
skaitykite daugiau čia	3218
skaityti plačiau	3218
skaityti visą straipsnį	3265
skaityti vėliau	3216
skann qr-koden for å laste ned appen	3650
skanna qr-koden för att ladda ner appen	4729
skaties arī	3282
skatīt cenu	3317
skatīt foto	3287
skatīt galeriju	3287
skatīt komentārus	3335
skatīt piedāvājumu	3317
skatīt piedāvājumus	3328
skatīt rezultātus	92	3315
skatīt video	3287
skatīt visus	3332
skenē qr kodu	3323
skenējiet qr kodu	3323
skjønner	3586
sklenite naročnino	4528
skontaktuj się z redakcją	3824
skontrolujte si svoju schránku	4501
skopírované	4518
skopírované do schránky	4517
skopírovať odkaz	4433
skoči na recept	62
skriftstørrelse	66
skriv din kommentar här	4655
skriv inn beløp	3658
skru på	3655
skru på lyd	3648
skru på varsler	3652
skryť odpovede	4514
skryť reklamu	4519
skrýt	535
skrýt odpovědi	633
skrýt reklamu	639
skyddas av upphovsrätt	4753
skänk en gåva	4739
skúste to neskôr	4501
skúste to znova	4501
slapukų nustatymai	3229
slapukų politika	3251
slažem se	4345
slažem se i nastavljam	4388
sledeća fotografija	4405
sledeća slika	4405
sledeća strana	4405
sledeći video	4390
sledeći članak	4405
sledovat toto téma	635
sledovat téma	635	636
sledovať autora	4516
sledovať autorku	4516
sledovať online	4504
sledovať tému	4516
sledovať túto tému	4516
sledujete téma	635
sledujete tému	4516
slik beskytter vi kildene våre	3671
slik beskytter vi våre kilder	3671
slik slår du av annonseblokkering	3656
slične vesti	4329
slične vijesti	4329
slični članci	4329
sljedeća fotografija	4405
sljedeća slika	4405
sljedeća stranica	4405
sljedeći video	4390
sljedeći članak	4405
slut på annonce	787
slut på annons	4763
slut på reklam	4763
sluta följa	4760
slutt på annonse	3682
slutt å følge	3678
slå adblocker fra	760
slå annonceblokering fra	760
slå av annonseblokkereren	3656
slå av annonseblokkeringen	3656
slå din adblocker fra	760
slå lyd fra	752
slå lyd til	752
slå lyden fra	752
slå lyden til	752
slå notifikationer til	756
slå på	3655	4733
slå på aviseringar	4731
slå på ljudet	4727
slå på notiser	4731
slå på varsler	3652
slå på varslinger	3652
slå til	759
slėpti reklamą	3272
sns 공유	3203
sns 공유하기	3203
snsでシェア	3072
snsでシェアする	3072
snsをフォロー	2958
snímek # z #	620
snímek # ze #	620
snímka # z #	4503
snímka # zo #	4503
so schützen wir unsere quellen	1016
sofortüberweisung	806
solicitarea a fost trimisă	4151
solicitação enviada	4011
solitär	983
som källa är du skyddad	4658
son dakika bildirimlerini aç	4935
son dakika gelişmelerinden haberdar olun	4935
son gelişmelerden haberdar olun	4935
sondaż	93
sonderveröffentlichung	934
sono già sostenitore	2755
sonraki fotoğraf	4978
sonraki fotoğraf için tiklayin	4864
sonraki fotoğrafa geç	4864
sonraki görsel	4978
sonraki haber için tiklayin	4864
sonraki içerik	4978
sonraki sayfa için tiklayin	4864
sonuçlar	93
sonuçlari gör	92	4868
sonuçlari göster	92	4922
sorodni članki	4532
sortează	4096
sortează după	4096
sortuj według	3830
sortér efter	782
souhlasit a pokračovat	526
souhlasím	523
souhlasím a pokračovat	597
souhlasím a zobrazit	526
souhlasím se zobrazením	523
soukromí a cookies	526
sous-titres activés	2188
sous-titres désactivés	2188
soutenez-nous dès maintenant	2058
související	531
související témata	531
související články	531
související články z webu	531
soyez le premier à commenter	2113
soyez le premier à réagir	2113
spam nélkül	2604
spander en kaffe på oss	3658
spara inställningar	4724
spara till läslistan	4762
spausdinti receptą	62
spausdinti straipsnį	3270
spațiu publicitar	4075
spela här	4713
spela videon här	4665
spill ansvarlig. # år	3569
spill med måte	3568
spill nå	3634
spis treści	3736
splošni pogoji	4587
sponsorisé	2105
sponsorlu bağlantilar	4904
sponsorlu içerik	88	4854
sponsoroitu sisältö	1935
sponsoroitua sisältöä	1937
sponsorēts saturs	3339
sponsrat innehåll	4647
sponzorirani sadržaj	4328
sponzorirani članak	4328
sponzorisani sadržaj	4418
sponzorované	4429
sponzorovaný obsah	518
sponzorováno	518
sporoči napako	4607
sporočilo	4602
spotifyで聞く	3062
spotifyで聴く	3062
spravovat upozornění	604
spravovať súhlas	4485
spravovať upozornenia	4491
sprawdź cenę	3792
sprawdź ofertę	3699
sprawdź się	3789
sprawdź skrzynkę e-mail	3816
sprawdź skrzynkę odbiorczą	3816
sprawdź swoją skrzynkę	3816
sprawdź swoją wiedzę	3786
sprejmi in prikaži	4586
sprejmi vse piškotke	4586
spremi članak	4332
spremljajte v živo	4604
sprijinul tău contează	4149
sprijină-ne	4033
správa	4502
správa bola odoslaná	4501
správa souhlasu	597
správa súhlasu	4485
spróbuj ponownie	3816
spróbuj ponownie później	3816
spręsti kryžiažodį	3247
spręsti testą	3247
spune-ne părerea ta	4095
spune-ți părerea	4068
spune-ți părerea în comentarii	4068
spuneți-ne părerea	4095
spustit kvíz	588
spustiť kvíz	4479
spustiť video	4488
später	801
später erinnern	801
späť hore	4504
späť na hlavnú stránku	4504
späť na začiatok	4504
spør vår ki om saken	3575
spēlē tagad	3315
spēlēt tagad	3315
staňte sa členom	4425
staňte se členem	502
ste našli napako	4607
ste našli napako v članku	4607
ste už predplatiteľ	4498
ste že glasovali	4581
stem nå	92	3634
stiahnuť aplikáciu	4490
stiahnuť audio	4488
stiahnuť epizódu	4488
stiahnuť na google play	4490
stiahnuť v app store	4490
stiahnuť z app store	4490
stiahnuť z google play	4490
stichwörter	859
stil spørgsmål til artiklen	681
stlmiť	4489
stop med at følge	784
straipsnio tęsinys - po reklama	3220
straipsnis saugomas autorių teisių	3273
straipsnis tęsiasi po reklamos	3220
straipsnis užrakintas	3261
straipsnį skaito dirbtinis intelektas	3253
strojovo preložené	4512
strojový preklad	4513
strojový překlad	632
strojově přeloženo	631
strona główna	3733
stroški dostave	4585
stránka # z #	620	4503
stránka # ze #	620
stránka # zo #	4503
stworzono z pomocą ai	3828
stáhnout aplikaci	602
stáhnout audio	600
stáhnout epizodu	600
stáhnout na google play	602
stáhnout podcast	600
stáhnout v app store	602
stáhnout z app store	602
stáhnout z google play	602
stáhnout zdarma	603
stäng	4624	4665
stäng annons	4763
stäng av annonsblockeraren	4734
stäng av din adblocker	4734
stäng av din annonsblockerare	4734
stäng av ljudet	4727
stäng galleri	4747
stöd oss	4625
stöd oss på patreon	4738
stöd oss via patreon	4738
större text	4762
større tekst	3680
støt med mobilepay	763
støt os	650
støt os med mobilepay	763
støt os på #er	763
støt os på patreon	763
støt via mobilepay	763
støtt oss	3543
støtt oss med vipps	3658
støtt oss på patreon	3658
støtt oss via vipps	3658
sua inscrição foi confirmada	4011
sua inscrição foi realizada com sucesso	4011
subscrição confirmada	4011
subtitrări	4104
subtítols	458
subtítulos	1654
sudoku del día	1694
sugerir correção	3921
sugerir una corrección	1629
sugestões	3894
suite après la publicité	2186
suivez vos auteurs préférés	2221
suivre ce thème	2161
suivre le thème	2221
sukurta naudojant dirbtinį intelektą	3267
sumă liberă	4120
sumă personalizată	4149
sunt de acord cu termenii și condițiile	4126
sur le même sujet	2119
sur le même thème	2119
suscripción	1539
suscripción confirmada	1707
suscríbase	1539
suscríbete	1539
suscríbete a nuestro boletín	1549
suscríbete ahora	1539
susiję straipsniai	3213
susikurti paskyrą	3211
susține	4033
susține-ne	4033
susține-ne pe patreon	4120
susțineți-ne	4033
susținut de	4141
sutikti ir tęsti	3251
sutinku ir tęsiu	3251
svaka donacija je važna	4397
svaka donacija pomaže	4397
svaki dinar je važan	4397
svaki doprinos je važan	4397
svaki doprinos pomaže	4397
svaki euro je važan	4397
svaki prilog pomaže	4397
svi članci	4405
svi članci autora	4405
sviđa mi se	4413
sviđa vam se članak	4411
swisha en gåva	4738
syötä kelvollinen sähköpostiosoite	2027
syötä summa	2020
syötä sähköpostiosoitteesi	1924
szanowna użytkowniczko, szanowny użytkowniku	3720
szanowni państwo	3719
szanowny użytkowniku	3720
szanujemy twoją prywatność	3720
szavazatodat rögzítettük	2570
szavazatát rögzítettük	2570
szavazás	93	2573
szavazás indítása	2570
szczegóły	3737
szeretne értesítéseket kapni	2591
szeretnél értesítéseket kapni	2591
szerző követése	2617
szkennelje be a qr-kódot	2590
szponzorált tartalom	88	2511
szybkość odtwarzania	3799
szállítási költség	2577
szókereső	2573
szólj hozzá	2519
szóljon hozzá	2519
szövegméret	2620
szünet	2588
sähköposti	1924
sähköposti tai käyttäjätunnus	2023
sähköpostiosoite	1924
sähköpostiosoitteesi	2027
sähköpostisi	2027
säkra din plats	4720
säästä # %	2025
säästä #%	2025
så # kr/mnd til du sier opp	3546
så gör du för att stänga av	4736
så hanterar vi personuppgifter	4652
så här stänger du av din adblocker	4736
så här stänger du av din annonsblockerare	4736
så jobbar vi med rättelser	4751
så kommenterar du	4655
så skyddar vi våra källor	4751
så stänger du av adblock	4736
så stänger du av adblocker	4736
så stänger du av annonsblockeraren	4734
så stänger du av din ad-blocker	4736
så stänger du av din adblocker	4736
så stänger du av din annonsblockerare	4734
sådan beskytter vi kilder	776
sådan beskytter vi vores kilder	776
sådan deaktiverer du din adblocker	760
sådan retter vi fejl	776
sådan slår du adblock fra	760
sådan slår du din adblocker fra	760
sé el primero en comentar	1577
sé parte	1534
sélections	2097
sì, grazie	2874
sí, quiero	1665
sí, vull	466
síganos	1565
síguenos	1565
só para assinantes	3976
sólo para suscriptores	1672
sõnum on saadetud	1785
sök	4665
søg	692
søk	3584
súhlasím	4444
súhlasím a pokračovať	4485
súhlasím so zobrazením	4444
súmate	1534
súvisiace	4430
súvisiace články	4430
súvisiaci článok	4430
süre	4929
süti beállítások	2579
süti tájékoztató	2579
sütibeállítások	2579
sütibeállítások módosítása	2582
sütik kezelése	2579
sākt testu	3315
sīkdatņu iestatījumi	3297
sīkdatņu politika	3319
sīkfailu iestatījumi	3319
słowa kluczowe	3733
sūtīt e-pastā	3337
sắp xếp theo	5207
số tiền khác	5225
""", 't': """
t'ha estat útil	450
t'ha estat útil aquest article	432
t'ha estat útil aquest resum	432
t'ha semblat útil	450
ta treść jest niedostępna	3796
ta treść jest zablokowana	3796
ta video ni več na voljo	4589
ta članek je zaklenjen	4598
taboola tarafindan sunulmuştur	4904
taboola tarafindan önerildi	4904
tack för din anmälan	4636
tack för din prenumeration	4744
tack för din röst	92	4713
tack för ditt meddelande	4744
tagasi üles	1787
taip pat žiūrėkite	3213
tak, chcę	3804
tak, chętnie	3804
tak, poproszę	3804
takaisin ylös	1950
takipten çik	4958
takk for at du meldte deg på	3664
takk for din påmelding	3664
takk for påmeldingen	3553
talebiniz gönderildi	4976
tallenna myöhemmäksi	1932
talán később	2497
tam ekrandan çik	4928
tamaño de la letra	1688
tamaño de letra	66	1564
tamaño del texto	66
también te puede gustar	1584
también te puede interesar	1584
també et pot interessar	419
também pode gostar	3946
tapahtui virhe. yritä myöhemmin uudelleen	2027
tapahtui virhe. yritä uudelleen	2027
tarjeta de crédito	1538
tarjeta de débito	1538
tarkista sähköpostisi	2027
tartalom betöltése	2579
tartalom engedélyezése	2579
tartalom megjelenítése	2579
tartalomjegyzék	2588
tasuline koostöö	1794
te ha parecido útil	1646
te ha resultado útil	1646
te ha resultado útil este artículo	1614
te ha resultado útil este resumen	1614
te ha sido útil	1646
te ha sido útil este resumen	1614
te poți dezabona oricând	4081
te rugăm să îl dezactivezi	4117
te vsebine ni mogoče prikazati	4586
te-ar putea interesa și	4089
tee meile kohvi välja	1782
tehisaru kokkuvõte	1740
tehisaru võib eksida	1789
tehisintellekt võib eksida	1789
tehty tekoälyllä	2037
teie hääl on arvesse võetud	1770
tej treści nie można wyświetlić	3796
tek seferlik bağiş	4942
tek seferlik bağiş yap	4974
tekijänoikeudella suojattu	2035
teklifi gör	4927
teklifleri gör	4975
tekoäly voi tehdä virheitä	2037
tekoälyn luoma	2037
tekoälyn tekemä	2037
tekoälyn tekemä tiivistelmä	1950
tekoälyn tiivistelmä	1950
tekoälyn tuottama	2037
tekoälytiivistelmä	1950	2038
tekst je zaključan	4399
tekst powstał przy pomocy ai	3828
tekst przetłumaczony maszynowo	3828
teksta izmērs	3337
tekststørrelse	66
tekstą įgarsino dirbtinis intelektas	3216
telefonszám	2605
telefón	4502
teljes hozzáférés	2502
teljes képernyő	2588
teljes név	2605
temas del día	1584
temi že sledite	4613
ten artykuł jest zablokowany	3813
ten film jest niedostępny	3799
ten film nie jest dostępny w twoim kraju	3799
ten film nie jest już dostępny	3799
tento obsah je blokován	597
tento obsah je zablokovaný	4485
tento obsah nemôžeme zobraziť	4485
tento obsah nemůžeme zobrazit	597
tento obsah není dostupný	597
tento obsah není k dispozici	597
tento obsah nie je dostupný	4485
tento obsah nie je k dispozícii	4485
tento obsah sa nedá zobraziť	4485
tento článek je uzamčen	614
tercihleri yönet	4970
tercihlerimi yönet	4970
termeni și condiții	4062	4063
termeni și condiții de utilizare	4062
termenii și condițiile	4062
termos e condições	3879
teste başla	4924
teste grátis	3856
testează-ți cunoștințele	4098
testează-ți cunoștințele cu quizul nostru	4068
testi başlat	4924
testi çöz	4926
testreszabás	2581
teszteld a tudásod	2525
tesztelje tudását	2525
tetszőleges összeg	2598
text bol vytvorený automaticky	4512
text byl vytvořen automaticky	631
text je chránený autorským právom	4509
text je chráněn autorským právem	627
text čte umělá inteligence	600
texten fortsätter nedan	4647
texten fortsätter under bilden	4647
texten är maskinöversatt	4755
texten är skapad automatiskt	4755
textgröße	1027
textgröße ändern	1026
teď ne	501	605
teşekkürler, mesajiniz gönderildi	4947
tham gia bình chọn	5206
tham gia khảo sát	5206
tham gia thăm dò	5206
thanh toán hàng năm	5227
thanh toán hàng tháng	5227
thanh toán qua paypal	5249
theo dõi chủ đề	5238
theo dõi chủ đề này	5238
theo dõi tác giả	5238
thoát toàn màn hình	5213
thu gọn	5166
thème suivi	2244
thèmes	2119
thématiques	2119
thêm câu trả lời	5244
thêm làm nguồn ưu tiên	5238
thêm vào giỏ hàng	5252
thích	5151
thích nhất	5207
thông tin bắt buộc	5229
thông tin doanh nghiệp	5156
thông tin quảng cáo	5200
thông tin tác giả	5177
thăm dò	93
thăm dò ý kiến	93
thư viện ảnh	5233
thẻ	5163
thời gian còn lại	5213
thời gian hiện tại	5214
thời lượng	5214
ti è stato utile	2855
tienes que iniciar sesión para guardar artículos	1642
tietosuoja ja evästeet	1939
tietosuoja- ja evästekäytäntö	1939
tietosuojakäytäntö	2004
tietosuojaseloste ja evästeet	1939
tik būtini	3251
tik būtinieji slapukai	3251
tikai nepieciešamās	3319
tikai nepieciešamās sīkdatnes	3319
tiktokで見る	3062
til støttesiden	763
tilbagetræk samtykke	749
tilbakemelding på saken	3575
tilføj en kommentar	782
tilføj kommentar	782
tilføj os som foretrukken kilde	784
tilføj som foretrukken kilde	784
tilgjengelig på google play	3650
till gåvosidan	4738
tillad og fortsæt	678
tillad én gang	749
tillat én gang	3645
tillåt	4733
tillåt alltid	4725
tillåt annonser	4737
tillåt aviseringar	4731
tillåt en gång	4724
tillåt innehåll	4724
tillåt inte	4733
tillåt notiser	4731
tillåt reklam	4737
tiltás	2594
timp rămas	4104
tin bài liên quan	5198
tin cùng chuyên mục	5163
tin cùng tác giả	5199
tin khác	5163
tin liên quan	5163
tin mới	5163
tin mới nhất	5163
tin nhắn của bạn	5250
tin nhắn của bạn đã được gửi	5229
tin nóng	5199
tin nổi bật	5163
tin quảng cáo	5200
tin tiếp theo	5233
tin trước	5163
tin tài trợ	5163	5202
tin tức liên quan	5163
tin đọc nhiều	5163
tip jar ☕	1205
tipărește	4043
tipărește articolul	4088
tipărește rețeta	62
tisk článku	637
titta på videon	4727
tiêu điểm	5163
tiến # giây	5213
tiếp theo	5166
tiếp tục sau quảng cáo	5202
tiếp tục trên trình duyệt	5219
tiếp tục trên web	5219
tiếp tục với apple	5227
tiếp tục với email	5249
tiếp tục với facebook	5227
tiếp tục với google	5227
tiếp tục đọc	5251
tlačiť	4433
to cię może zainteresować	3733
to może cię zainteresować	3733
to wideo jest niedostępne	3799
to wideo nie jest już dostępne	3799
toate știrile	4130
toda contribuição ajuda	3972
toda la información	1678
todas as notícias	3982
todavía no eres suscriptor	1672
todavía no estás registrado	1673
todos los artículos de este autor	1712
todos los artículos del autor	1712
todos los artículos del especial	1709
todos los derechos de reproducción reservados	1714
todos los vídeos	1678
todos os comentários	3885
todos os vídeos	3982
toimituskulut lisätään	2001
totes les notícies	481
toto pole je povinné	618
toto téma již sledujete	635
toto video již není dostupné	600
toto video není dostupné	600
toto video není ve vaší zemi dostupné	600
toto video nie je dostupné	4488
toto video nie je vo vašej krajine dostupné	4488
toto video už není dostupné	600
toto video už nie je dostupné	4488
tots els vídeos	481
tous droits de reproduction réservés	2247
tous nos hors-séries	2154
toute l'actualité	2119
toutes les actualités	2210
toutes les vidéos	2210
toutes nos vidéos	2210
tovább	2525
tovább a cikkre	2607
tovább a dossziéhoz	2607
tovább a galériához	2607
tovább a recepthez	62
tovább a rovatra	2523
tovább a tartalomhoz	2607
tovább a teljes cikkre	2607
tovább a támogatáshoz	2598
tovább a támogatási oldalra	2598
tovább a webshopba	2576
tovább az ajánlathoz	2576
tovább olvasom	2525
további beállítások	2582
további cikkek	2523
további cikkek a szerzőtől	2607
további cikkek a témában	2523
további cikkek betöltése	2607
további hírek	2523
további lehetőségek	2581
további részletek itt	2525
továbbiak betöltése	2525
továbbiak megjelenítése	2607
toàn màn hình	5214
traducció automàtica	458
traducción automática	1654
traducere automată	4104
traducido automáticamente	1686
tradução automática	3921
traduït automàticament	488
trang chủ	5166
trang này có hữu ích không	5206
transcripció	458
transcripción	1654
transcrição	3958
transferência bancária	3855
trenutni čas	4590
trenutni čas #	4589
treści komercyjne	3836
treści naszych partnerów	3836
treści partnerskie	3714
treść dla subskrybentów	3813
treść niedostępna	3796
treść premium	3813
treść sponsorowana	3714
treść wygenerowana przez ai	3828
treść zablokowana	3796
treść zewnętrzna	3796
tria la teva subscripció	444
trimite răspunsul	4095
troškovi dostave	4387
truy cập không giới hạn mọi bài viết	5249
trwa ładowanie odtwarzacza	3799
tryb pełnoekranowy	3799
træk dit samtykke tilbage	749
træk samtykke tilbage	749
trình phát âm thanh	5247
trước	5166
trường bắt buộc	5229
trường này là bắt buộc	5229
trả lời	5162
trở lại	5166
trở lại đầu trang	5233
tu ce părere ai? lasă un comentariu	4068
tu donación desgrava	1668
tu izmanto reklāmu bloķētāju	3326
tu navegador no puede reproducir este vídeo	1612
tue meitä	1919
tue meitä patreonissa	2020
tue työtämme	2020
tule meile tööle	1740
tuotettu tekoälyllä	2037
turinys saugomas autorių teisių	3273
turinys užblokuotas	3251
turiu paskyrą	3261
turpini lasīt	3280
turpinājums pēc reklāmas	3289
turpināt ar apple	3328
turpināt ar facebook	3328
turpināt ar google	3328
turpināt lasīt	3280
tutar seç	4974
tutar seçin	4974
tvarkyti pranešimus	3256
tvarkyti sutikimą	3251
twitter'da paylaş	4852
twitterで見る	3062
twoja prywatność jest dla nas ważna	3720
twoja wiadomość	3817
twoje imię	3817
twój adres e-mail	3702
twój e-mail	3702
twój głos został oddany	3786
twój głos został policzony	3786
twój głos został zapisany	3786
tykkää	2040
tylko dla osób pełnoletnich	3715
tylko niezbędne	3796
tytuł przelewu: darowizna	3810
tytułem: darowizna na cele statutowe	3810
tài khoản của tôi	5145
tài trợ	5156
tài trợ bởi	5242
támogass minket	2498
támogass minket patreonon	2598
támogasson minket	2498
támogasson minket a patreonon	2598
támogatom	2498
támogatom a lapot	2598
támogatom az oldalt	2598
támogatott tartalom	88	2511
támogatás	2498
támogatás paypalon	2598
támogatási oldal	2598
támogatói tartalom	2511
tárgy	2605
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
télécharger l'appli	2195
télécharger l'audio	2188
télécharger l'épisode	2188
télécharger le mp#	2188
télécharger le podcast	2188
téléchargez l'appli	2195
téma követése	2617
téma už sledujete	635
témata	531
tému už sledujete	4516
témy	4430
témáim	2618
témák	2523
térkép betöltése	2582
térkép megnyitása	2527
términos de uso	1573
términos y condiciones	1573
tên của bạn	5230
tên hiển thị	5244
tìm hiểu thêm	5160
tìm kiếm	5166
tóm tắt ai	5237
tóm tắt bằng ai	5237
tóm tắt bởi ai	5237
tópicos	3894
tópicos relacionados	3894
tôi đã hiểu	5167
tôi đã tắt	5224
tôi đã tắt trình chặn quảng cáo	5223
tôi đồng ý	5160
tôi đồng ý với chính sách bảo mật	5229
tôi đồng ý với điều khoản sử dụng	5229
tõlgitud tehisintellekti abil	1789
több	2525
több betöltése	2607
több mutatása	2607
töltsd ki a kvízt	2525
töltsd ki kvízünket	2570
töltse ki a kvízt	2525
töltse újra az oldalt	2597
tùy chỉnh	5160
tùy chọn cookie	5217
tùy chọn khác	5240
tú qué opinas	1579
túto tému už sledujete	4516
tühista igal ajal	1733
tüm fotoğraflar	4951
tüm fotoğraflari gör	4951
tüm haberler	4861
tüm haberlere sinirsiz erişim	4975
tüm haberleri gör	4951
tüm içeriğe sinirsiz erişim	4975
tüm konular	4863
tüm konulari gör	4863
tüm oyunlar	4924
tüm videolar	4951
tüm videolari gör	4951
tüm yazilari	4861	4878
tüm yazilari gör	4951
tüm yorumlar	4860
tüm çerezleri kabul et	4970
tüm çerezleri reddet	4970
tümü	4868
tümünü gör	4867
tümünü göster	4868
tümünü kabul et	4855
tümünü reddet	4855
tăng cỡ chữ	5240
tēmas	3282
tęsinys po reklamos	3220
tęsti su apple	3261
tęsti su facebook	3261
tęsti su google	3261
tłumaczenie automatyczne	3829
tłumaczenie maszynowe	3829
tạm dừng	5186
tạm dừng video	5213
tạo bởi ai	5247
tạo tài khoản	5145
tải audio	5213
tải bài đăng	5217
tải lại trang	5223
tải nội dung	5217
tải thêm	5166
tải thêm bình luận	5206
tải trên app store	5219
tải trên google play	5219
tải tập này	5213
tải về từ app store	5219
tải về từ google play	5219
tải âm thanh	5213
tải ứng dụng	5219
tải ứng dụng ngay	5219
tất cả tin tức	5233
tất cả trò chơi	5209
tất cả video	5233
tắt tiếng	5214
tặng bài viết	5198
tặng sao	5144	5198
tặng sao cho bài viết	5198
tặng sao cho tác giả	5248
tặng tác giả ly cà phê	5144
tốc độ phát	5186	5213
từ chối	5160
từ chối tất cả	5160	5217
từ chối tất cả cookie	5246
từ khóa	5163
tự động phát	5214
""", 'u': """
u košaricu	4386
u ovom članku	4405
udostępnij	3710
udostępnij na facebooku	3710
udostępnij na twitterze	3710
udostępnij na x	3710
udostępnij w mediach społecznościowych	3710
udělit souhlas	523
ugens spørgsmål	743
ugodnost za naročnike	4584
ugodnosti za naročnike	4584
ugrađeni sadržaj	4388
ugrás a galériához	2607
ugrás a recepthez	62
ugrás a receptre	62
ugrás a tartalomhoz	2607
ugrás a tartalomra	2607
uključi	4394
uključi obaveštenja	4380
uključi obavijesti	4380
uključi se u raspravu	4412
uključi zvuk	4390
uključite javascript	4390
uključite notifikacije	4380
uključite obaveštenja	4380
uključite obavijesti	4380
uključite se u raspravu	4412
ukryj reklamę	3836
ukrštenica	4384
ulkoinen sisältö	2004
ulkopuolinen sisältö	2004
uloženo	638
uložené	4518
uložit	514
uložit na později	514
uložit nastavení	597
uložit recept	62
uložit volby	597
uložit článek	514
uložiť	4433
uložiť na neskôr	4433
uložiť nastavenia	4485
uložiť recept	62
uložiť voľby	4485
uložiť článok	4433
ultima oră	4052
ultimele știri	4052
um assinante presenteou você com este artigo	3945
un abonat ți-a oferit acest articol	4088
un abonné vous offre cet article	2171
un e-mail de confirmation vous a été envoyé	2164
un suscriptor te ha regalado este artículo	1642
un suscriptor te regala este artículo	1719
une erreur s'est glissée dans l'article	2113
ungültige e-mail-adresse	1009
unterstütze uns	802
unterstützen	802
unterstützen sie uns	802
unterstützen sie uns per paypal	921
unustasid salasõna	1783
uočili ste grešku	4408
uočili ste pogrešku	4408
uočili ste pogrešku u članku	4408
uporabniško ime	4599
uporabniško ime ali e-pošta	4598
upotettu sisältö	2004
upozornit na nové díly	636
upozornit na nové články	636
upozorniť na chybu	4508
upozornění	607
uppdatera dina inställningar	4769
uppläst av en ai-röst	4727
uppläst av en dator	4643
uppläst av en syntetisk röst	4727
uppläst av syntetisk röst	4727
uppläst med ai-röst	4643
upravit nastavení	526
upravljaj kolačićima	4388
upravljaj piškotke	4586
ur vår butik	4720
url 복사	3095
urlをコピー	2957
urlをコピーしました	3058
urlをコピーする	3004
url복사	3095
urmărește acest subiect	4080
urmărește autorul	4137
urmărește live	4080
urmărește subiectul	4137
urmărești deja acest subiect	4137
următorul	4054
următorul videoclip	4148
uslovi korišćenja	4345
ustaw jako preferowane źródło	3832
ustawienia plików cookie	3718
ustawienia prywatności	3796
ustvarjeno s pomočjo umetne inteligence	4610
utónév	2605
uutishälytykset	2014
uvek prikaži	4388
uvijek prikaži	4388
uvjeti korištenja	4345
uygulamada aç	4933
uygulamayi aç	4933
uygulamayi yükle	4933
uz sākumlapu	3332
uz sākumu	3287
uzdāvini rakstu	3337
uzdāvināt rakstu	3337
uzyskaj dostęp	3699
učitaj još	4405
učitaj objavu	4388
učitaj sadržaj	4388
učitaj video	4388
učitaj više	4405
učitavanje playera	4390
učitavanje videa	4390
ušetrite #%	4499
ušetríte #%	4499
ušetřete #%	615
ušetříte #%	615
ušteda #%	4400
uštedite #%	4400
używasz adblocka	3805
używasz programu do blokowania reklam	3805
už jsem ho vypnul	610
už jste hlasovali	588
už komentarus atsako jų autoriai	3217
už mám predplatné	4498
už mám předplatné	614
už mám předplatné, přihlásit se	505
už mám účet	614
už máte predplatné? prihláste sa	4426
už máte předplatné	614
už máte účet	4426
už máte účet? prihláste sa	4426
už podporujem	4437
už podporuji	501
už sledujete	635
už ste hlasovali	4479
uždaryti	3219
uždaryti galeriją	3265
uždaryti reklamą	3220
uživatelské jméno	615
uživatelské jméno nebo e-mail	614
uživo	4391
užpildykite apklausą	3218
užsakomasis straipsnis	3220
užsakomasis turinys	88	3220
užsisakyti knygą	3249
užsisakyti prenumeratą	3211
""", 'v': """
v košarico	4584
v tem članku	4604
v tomto článku	621
v živo	4590
vaata kõiki	1787
vaata kõiki tellija soodustusi	1733
vaata lähemalt	1740
vaba töökoht	1740
vad tycker du? rösta här	4665
vai kopsavilkums bija noderīgs	3286
vai raksts bija noderīgs	3286
vai tas bija noderīgi	3334
vai vēlaties saņemt paziņojumus	3324
vain jäsenille	2025
vain välttämättömät	2004
vain välttämättömät evästeet	2004
vairāk no autora	3332
vairāk par tēmu	3282
vairāk rakstu	3332
vaizdo grotuvas įkeliamas	3253
vaizdo įrašas	3218
vaizdo įrašas nebepasiekiamas	3253
vaizdo įrašas nepasiekiamas	3253
vaizdo įrašas nepasiekiamas jūsų šalyje	3253
vaizdo įrašo paleisti negalima	3253
vaizdo įrašą rasite čia	3218
valami elromlott. próbáld újra	2604
valami hiba történt. próbálja újra	2604
valgfrit beløb	763
valgfritt beløp	3658
van egy jó sztorija	2611
van egy jó témája	2611
van már előfizetése	2601
van már fiókja	2502
van már fiókod	2601
van már fiókom	2601
vanjski sadržaj	4388
var artikeln till hjälp	4655
var det här till hjälp	4665
var det til hjælp	779
var detta till hjälp	4755
var dette en hjælp	779
var resuméet nyttigt	681
var sammanfattningen till hjälp	4655
varbūt vēlāk	3325
varför ser jag den här annonsen	4763
varför visas den här annonsen	4763
vari atteikties jebkurā laikā	3280
varje bidrag hjälper	4739
varje bidrag räknas	4739
varje krona hjälper	4739
varje krona räknas	4739
vasta küsitlusele	1740
vastaa kyselyyn tästä	1950
vaš e-mail	4402
vaš e-naslov	4601
vaš e-poštni naslov	4601
vaš glas je bil oddan	4581
vaš glas je uračunat	4383
vaš glas je zabeležen	4383	4581
vaš glas je zabilježen	4383
vaš komentar	4332
vaš mejl	4402
vaša e-mail adresa	4402
vaša e-mailová adresa	4501
vaša poruka	4403
vaša poruka je poslana	4402
vaša poruka je poslata	4402
vaša správa	4502
vaše e-mailová adresa	618
vaše ime	4403	4602
vaše jméno	619
vaše meno	4502
vaše soukromí je pro nás důležité	526
vaše sporočilo	4602
vaše sporočilo je poslano	4601
vaše zpráva	619
veckans fråga	4717
vecākie vispirms	3335
vedno prikaži	4586
vegyél jegyet	2576
veja esta publicação no instagram	3919
veja também	3894
veja todas as opções de assinatura	3943
velg beløp	3658
velikost písma	66
veličina fonta	4416
veličina slova	4416
veličina teksta	66
velocidad de reproducción	1653
velocidade de reprodução	3957
velocitat de reproducció	457
velocità di riproduzione	2863
venujte nám # %	4495
ver # comentários	3934
ver biografía	1608
ver comentários	3885
ver conteúdo	3961
ver conteúdo externo	3919
ver dossiê	3982
ver esta publicación en instagram	1612
ver esta publicação	4004
ver esta publicação no instagram	3919
ver fotogalería	1678
ver galería	1590
ver galería de fotos	1678
ver imágenes	1709
ver la galería	1678
ver mais notícias	3982
ver más	1590
ver más artículos	1681
ver más artículos del autor	1608
ver más fotos	1586
ver más noticias	1643
ver más vídeos	1678
ver oferta de suscripción	1706
ver opciones de suscripción	1706
ver preço	3954
ver publicação	3883
ver suscripción	1706
ver también	1584
ver também	3894
ver todas as notícias	3982
ver todas las opciones de suscripción	1639
ver todos los artículos	1678
ver todos los vídeos	1678
ver todos os vídeos	3982
ver traducción	1591
ver tradução	3900
ver transcripción	1653
ver transcrição	3957
ver versión online	1724
ver versión web	1724
ver versão online	4025
ver vídeo	1590
vergrößern	866	1013
verificați adresa de email	4126
verifică-ți e-mailul	4127
verifică-ți emailul	4127
verifică-ți inboxul	4126
verlagssonderveröffentlichung	934
versandkosten können anfallen	986
vertrag kündigen	845
verträge hier kündigen	845
verwandte beiträge	859
ves a la pàgina de donacions	471
ves algún error? comunícalo	1629
veure aquesta publicació a instagram	428
vezetéknév	2605
vezi această postare pe instagram	4065
vezi conținutul	4107
vezi mai multe știri	4089
vezi prețul	4101
vezi răspunsurile	4095
vezi toate știrile	4130
vezi și	4052
već imam nalog	4399
već imam račun	4399
već imate nalog	4322
već imate pretplatu	4322
već imate račun	4322
već podržavam	4337
već pratite	4414
već pratite ovu temu	4414
već sam pretplatnik	4399
već ste glasali	4383
već ste glasovali	4383
već ste pretplatnik	4322
več iz rubrike	4532
več novic iz regije	4532
več o tem	4532
več o temi	4532
več člankov	4604
več člankov avtorja	4604
veľkosť písma	66
veľkosť textu	4517
vi kan inte visa det här innehållet	4724
viac k téme	4430
viac si o tom prečítate tu	4430
viac článkov	4504
videa ni mogoče predvajati	4589
video atskaņotājs tiek ielādēts	3321
video ei ole enää saatavilla	2007
video ei ole käytettävissä	2007
video ikke tilgængelig	752
video již není k dispozici	600
video không khả dụng	5213
video không tồn tại	5213
video mevcut değil	4928
video nav pieejams jūsu valstī	3321
video nelze přehrát	600
video není dostupné	600
video není dostupné ve vaší zemi	600
video není k dispozici	600
video nevar atskaņot	3321
video ni na voljo v vaši državi	4589
video nicht verfügbar	993
video nie je dostupné	4488
video nie je dostupné vo vašej krajine	4488
video nie je k dispozícii	4488
video nije dostupan u vašoj državi	4390
video nije dostupan u vašoj zemlji	4390
video nije moguće reproducirati	4390
video này không còn tồn tại	5213
video này không khả dụng	5213
video oynatici yükleniyor	4928
video sa nedá prehrať	4488
video sa nepodarilo načítať	4488
video se ne može reprodukovati	4390
video se nepodařilo načíst	600
video tiếp theo	5247
video trước	5247
video už není k dispozici	600
video už nie je dostupné	4488
video už nie je k dispozícii	4488
video više nije dostupan	4390
video yüklenemedi	4971
video yüklenirken hata oluştu	4971
video yükleniyor	4928
videoafspilleren indlæses	752
videoclipul următor	4148
videoen er ikke længere tilgængelig	752
videoen er ikke tilgængelig	752
videoen er ikke tilgængelig i dit land	752
videomängija laadimine	1776
videon voi katsoa jutun yläosasta	1950
videon är inte längre tillgänglig	4727
videon är inte tillgänglig	4727
videoyu izlemek için tiklayin	4867
videoyu yükle	4931
videó	2523
videó betöltése	2579
videó betöltése folyamatban	2587
videó lejátszása	2587
videó megtekintése	2587
videók	2523
videólejátszó betöltése	2587
videónkat itt nézheti meg	2525
vidéo	2123
vidéo indisponible	2188
vidéo non disponible	2188
vidéo précédente	2234
vidéo suivante	2234
vidéo à la une	2234
vielen dank für deine nachricht	1008
vielen dank für deine stimme	981
vielen dank für ihr feedback	911
vielen dank für ihre anmeldung	819
vielen dank für ihre nachricht	1008
vielen dank für ihre stimme	981
vielen dank für ihre teilnahme	92
vielleicht später	801
vienkartinė auka	3259
vienkartinė parama	3260
vienmēr atļaut	3319
vienmēr rādīt	3319
vienreizējs ziedojums	3327
viestisi on lähetetty	2027
vil du få varsler	3652
vilkår	676	3570
vill du få notiser	4731
vill du få pushnotiser	4731
vipps et beløp	3543
virheellinen sähköpostiosoite	2027
vis bildet i full størrelse	3585
vis færre	692	3584
vis i fuld skærm	772
vis oversættelse	694
vis større bilde	3585
vis større billede	693
visa bilden i helskärm	4665
visa färre	4665
visa i helskärm	4747
visa i webbläsare	4769
visa i webbläsaren	4769
visa inlägg från facebook	4665
visa inlägg från instagram	4665
visa innehåll	4649
visa innehållet	4724
visa lösenord	4741
visa och godkänn	4724
visa översättning	4666
visas tiesības paturētas	3340
visi komentāri	3335
vissza a címlapra	2607
vissza a főoldalra	2607
vissza a tetejére	2525
vissza az oldal tetejére	2607
visszajelzés	2519
visszajelzés küldése	2614
viteză de redare	4103
vizitează magazinul	4101
više o temi	4329
više od autora	4405
više vijesti iz regije	4329
više članaka	4405
više članaka autora	4405
viết bình luận	5162	5183
viết bình luận của bạn	5206
viết trả lời	5206
vlastná suma	4495
vlastní částka	611
vložený obsah	597
vložit do košíku	594
vložit komentář	633
vložiť do košíka	4483
vložiť komentár	4514
vnesite e-poštni naslov	4601
vnesite veljaven e-poštni naslov	4601
voce generată de ai	4103
você concorda? vote	3934
você está seguindo este tema	4015
você já está inscrito	4011
você já segue este tema	3990
você já votou	3948
você pode gostar	3894
você pode se interessar	3894
você segue este autor	4015
você também pode gostar	3894
voir le détail	2124
voir les détails	2124
voir les réponses	2180
voir les résultats	92	2124
voir les résultats du sondage	2159
voir tous les thèmes	2121
voir toute l'actualité	2210
voir toutes les vidéos	2210
voix générée par ia	2234
voltar ao início	3982
voltar atrás	3900
voltar à página inicial	3982
volver al índice	1709
volver atrás	1591
von einer künstlichen stimme vorgelesen	993
von ki übersetzt	1021
vorgelesen von einer künstlichen stimme	993
vos réactions	2113
votează	92
votează în sondaj	4095
votează în sondajul nostru	4068
votre avis nous intéresse	2159
votre demande a bien été envoyée	2240
votre demande a été envoyée	2240
votre message a bien été envoyé	2206
votre nom et prénom	2240
votre prénom	2207
votre soutien fait la différence	2237
votre vote a bien été pris en compte	2180
votre vote a été enregistré	2180
votre vote a été pris en compte	92
votul dumneavoastră a fost înregistrat	4095
votul tău a fost înregistrat	4095
vous aimerez peut-être	2119
vous avez déjà un compte	2068
vous avez déjà un compte ? connectez-vous	2068
vous avez déjà un compte ? identifiez-vous	2068
vous avez déjà voté	2180
vous bloquez nos publicités	2236
vous n'êtes pas abonné	2204
vous n'êtes pas encore inscrit	2205
vous n'êtes pas inscrit	2205
vous possédez déjà un compte	2068
vous pourriez être intéressé	2119
vous souhaitez témoigner	2245
vous suivez ce thème	2244
vous suivez déjà ce sujet	2221
vous suivez déjà ce thème	2221
vous suivez déjà cet auteur	2221
vous êtes bien inscrit	2240
vous êtes déjà inscrit	2241
vous êtes inscrit	2241
vprašanje dneva	4581
vreau să donez	4121
vreau să primesc newsletterul	4081
vreau să susțin	4120
vsak evro šteje	4596
vsak petek. brezplačno. brez spama	4601
vsak prispevek šteje	4596
vsaka donacija šteje	4596
vsebina je avtorsko zaščitena	4608
vsebina sporočila	4531
vsebine naših partnerjev	4616
vsebine ni mogoče prikazati	4586
vsi članki	4604
vsi članki avtorice	4604
vsi članki avtorja	4604
vstúpiť do diskusie	4433
vstúpiť do galérie	4504
vui lòng kiểm tra email	5229
vui lòng nhập bình luận	5244
vui lòng nhập email	5229
vui lòng nhập email hợp lệ	5229
vui lòng nhập họ tên	5229
vyberte si predplatné	4498
vyberte si předplatné	614
vyberte částku	611
vybrat předplatné	614
vybrať	4499
vybrať predplatné	4498
vygenerované ai	4512
vygenerované pomocou ai	4512
vygenerováno ai	631
vygenerováno pomocí ai	631
vyplňte toto pole	618
vypnite blokovanie reklám	4493
vypnite prosím adblock	4493
vypnite, prosím, adblock	4493
vypnúť zvuk	4488
vypněte prosím adblock	608
vypněte si adblock	608
vypočuť si článok	4488
vypočuť článok	4488
vyskytla sa chyba. skúste to znova	4501
vyskúšajte si kvíz	4479
vytisknout článek	514
vytlačiť	4433
vytlačiť recept	62
vytlačiť článok	4433
vytvorené ai	4512
vytvorené pomocou ai	4512
vytvorené umelou inteligenciou	4512
vytvořeno ai	631
vytvořeno pomocí ai	631
vytvořeno umělou inteligencí	631
vytvořila ai	631
vytvořit účet	504
vyzkoušejte si kvíz	588
vyzkoušet	504
vyčerpali ste limit článkov	4498
vágólapra másolva	2620
válassz csomagot	2601
válassz előfizetést	2601
válassz összeget	2598
válasszon csomagot	2601
válasszon előfizetést	2601
válasszon összeget	2598
válasz	2616
válaszok elrejtése	2615
válaszok megjelenítése	2615
válaszolok	2616
választom	2602
választás mentése	2579
vásárlás a webshopban	2514
váš e-mail	510
váš email	618
váš hlas bol započítaný	4479
váš hlas bol zaznamenaný	4479
váš hlas byl započítán	588
váš hlas byl zaznamenán	588
väiksem tekst	1792
väline sisu	1751
välj	4742
välj abonnemang	4741
välj belopp	4738
välj din prenumeration	4741
välj ditt abonnemang	4741
välj erbjudande	4741
välj prenumeration	4741
välj som föredragen källa	4760
vänligen stäng av annonsblockeraren	4734
värsked uudised	1735
vælg	767
vælg abonnement	766
vælg beløb	763
vælg dit abonnement	766
vælg som foretrukken kilde	784
vælg tilbud	766
vérifiez votre boîte de réception	2206
vérifiez votre boîte mail	2206
vés a la recepta	62
více	531
více k tématu	531
více o tématu	531
více si o tom přečtete zde	531
více článků	621
vídeo anterior	1701	4005
vídeo destacado	1701
vídeo indisponível	3957
vídeo no disponible	457	1653
vídeo não disponível	3957
vídeo seguinte	4005
vídeo siguiente	1701
vídeos	1584	3894
võib-olla hiljem	1780
võid igal ajal loobuda	1785
võta nõusolek tagasi	1774
võta toimetusega ühendust	1788
výber redakcie	4430
výběr redakce	531
výhoda pre predplatiteľov	4483
výhoda pro předplatitele	594
výhody pre predplatiteľov	4483
výhody pro předplatitele	594
výsledky	93
výsledky ankety	601
výsledky hlasovania	4489
výsledky hlasování	601
vēl nav konta	3328
vēl neesi abonents	3328
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
všetky komentáre	4514
všetky články	4504
všetky články autora	4504
všetky články autorky	4504
všeč mi je	4612
vždy povolit	598
vždy povoliť	4486
vždy zobrazovat	597
vždy zobrazovať	4485
về trang chủ	5233
về tác giả	5234
về đầu trang	5166
""", 'w': """
w każdy piątek. za darmo. bez spamu	3816
warto przeczytać	3733
was können wir besser machen	911
wczytaj treść	3796
wczytaj więcej	3819
webshopunkból	2576
webáruház	2513
weiterblättern	1013
weitere beiträge	859
werbung schließen	1028
werbung überspringen	839
weź udział w dyskusji	3783
whatsapp'ta paylaş	4852
whatsapp'tan paylaş	4960
whatsappで読む	3004
wiadomość	3817
wiadomość została wysłana	3816
wideo jest niedostępne	3799
wideo niedostępne	3799
widzisz błąd	3824
wie gefällt ihnen dieser artikel	911
wie wir unsere quellen schützen	1016
wielkość czcionki	66
wielkość tekstu	3834
więcej	3733
więcej artykułów	3733
więcej informacji	3733
więcej na ten temat	3733
więcej o	3733
więcej od tego autora	3819
więcej tekstów autora	3819
więcej z	3733
wpisz kwotę	3810
wpisz swój e-mail	3702
wprowadź adres e-mail	3702
wpłata jednorazowa	3811
wpłata miesięczna	3811
wpłać	3696
wpłać jednorazowo	3810
wpłać teraz	3696
wróć do góry	3819
wróć na górę	3819
wróć na stronę główną	3819
wspieraj co miesiąc	3810
współpraca płatna	3836
współpraca reklamowa	3714
wszystkie # zdjęcia	3818
wszystkie # zdjęć	3818
wszystkie artykuły	3819
wszystkie artykuły autorki	3819
wszystkie zdjęcia	3818
wszystkie zdjęć	3818
wybierz kwotę	3810
wybierz ofertę	3813
wybierz prenumeratę	3813
wybierz subskrypcję	3813
wycofaj zgodę	3796
wykorzystałeś limit artykułów	3813
wykryliśmy adblocka	3805
wypełnij to pole	3816
wypisz się	3840
wypisz się w dowolnym momencie	3816
wypróbuj	3699
wyraź zgodę	3718
wystąpił błąd	3817
wystąpił błąd. spróbuj ponownie	3816
wystąpił błąd. spróbuj ponownie później	3816
wyłącz adblocka	3805
wyłącz blokowanie reklam	3805
wyłącz dźwięk	3799
wyłącz reklamy	3836
wyłączyłam adblocka	3806
wyłączyłem adblocka	3805	3806
wyślij	92	3817
wyślij e-mailem	3710
wyślij komentarz	3830
wyślij mailem	3834
wyślij opinię	3828
wyślij wiadomość	3816
wyślij zdjęcia	3824
wyślij zgłoszenie anonimowo	3824
wyślij znajomemu	3710
wyświetl treść	3796
wyświetl w przeglądarce	3840
wählen	1007
własna kwota	3810
włącz	3804
włącz dźwięk	3799
włącz javascript	3799
""", 'x': """
x'te paylaş	4852
xem bình luận	5162
xem bản ghi	5213
xem bản gốc	5167
xem bản đồ	5167
xem bộ ảnh	5233
xem chi tiết	5167
xem chuyên đề	5233
xem các bài viết của tác giả	5177
xem các câu trả lời	5206
xem các gói	5249
xem công thức	62
xem giá	5212
xem giá tốt nhất	5252
xem gói đăng ký	5249
xem kết quả	92	5167
xem lại	5214
xem nhiều	5163
xem nhiều nhất	5163
xem nhiều trong tuần	5199
xem nội dung	5217
xem sản phẩm	5252
xem thêm	5163	5166
xem thêm bài của tác giả	5177	5233
xem thêm bình luận	5162	5183
xem thêm tin	5233
xem thêm video	5233
xem thêm ảnh	5233
xem tiếp	5166
xem toàn bộ	5166
xem trên ứng dụng	5219
xem trả lời	5206
xem tất cả	5166
xem tất cả bài viết	5177
xem tất cả bình luận	5183	5206
xem tất cả ảnh	5233
xem ưu đãi	5212
xem ảnh cỡ lớn	5233
xem ảnh lớn	5233
xでシェア	2957
xでシェアする	3004
xでポスト	2957
xで共有	3058
xで表示	3062
xで見る	3062
x로 공유	3190
x에서 보기	3194
""", 'y': """
y tú qué opinas	1579
ya estás suscrito	1639
ya tengo suscripción	1541
ya tengo una suscripción	1541
ya tenés suscripción	1639
yahoo! japan idでログイン	3044
yahoo!ショッピングで見る	3026
yahoo!ショッピングで購入	3026
yanit gönder	4921
yanitlari gör	4921
yanitlari göster	4921
yapay zeka ile seslendirilmiştir	4928
yapay zeka ile özet	4867
yapay zeka ile özetle	4957
yapay zeka ile üretildi	4971
yapay zeka özeti	4867
yapay zekâ ile seslendirildi	4928
yapay zekâ ile üretildi	4971
yapay zekâ tarafindan seslendirildi	4928
yapay zekâ özeti	4957
yazara e-posta gönder	4953
yazara mesaj gönder	4953
yazarin diğer haberleri	4861
yazarin diğer yazilari	4861	4878
yazarin tüm yazilari	4861	4878
yazarin önceki yazilari	4878
yazinin devami aşağida	4904
yaziyi büyüt	4960
yaziyi küçült	4960
yeni oyunumuzu keşfet	4966
ymmärrän	1951
yorum gönder	4860
yorum yapmak için giriş yap	4921
yorumlar sadece abonelere açiktir	4965
yorumlari gör	4860
yorumu gönder	4921
yorumu şikayet et	4965
yorumu şikâyet et	4965
yorumunu gönder	4921
youtube-tartalom megjelenítése	2525
youtube-videó betöltése	2582
youtubeで見る	3062
youtubeで視聴	3062
youtube에서 보기	3194
yritä myöhemmin uudelleen	2027
yritä uudelleen	2027
yukari çik	4951
yz özeti	4867
yêu cầu của bạn đã được gửi	5250
""", 'z': """
z našeho e-shopu	594
z našeho obchodu	594
z nášho e-shopu	4483
z nášho obchodu	4483
z titulní strany	531
za naročnike	4598
zaakceptuj i pokaż	3796
zaboravili ste šifru	4399
zabranjeno prenošenje	4409
zabudnuté heslo	4426
zadajte platný e-mail	4501
zadejte platný e-mail	618
zadejte svůj e-mail	510
zadejte částku	611
zagłosuj	92
zahlungsart wählen	805
zainstaluj aplikację	3801
zakázat	607
zakázať	4492
zakúpiť licenciu	4509
zaloguj się	3699
zaloguj się przez apple	3813
zaloguj się przez facebooka	3813
zaloguj się przez google	3813
zaloguj się z google	3813
zamknij galerię	3819
zamknij reklamę	3836
zamów	3716
zamów książkę	3792
zamów teraz	3715
zapamatovat přihlášení	614
zapamatovat si mě	614
zapamiętaj mnie	3814
zapamätať si ma	4498
zapisz na później	3710
zapisz się	3702
zapisz się na newsletter	3702
zapisz wybór	3796
zapnout upozornění	604
zapnúť	4492
zapnúť notifikácie	4491
zapnúť titulky	4488
zapnúť upozornenia	4491
zapnúť zvuk	4488
zapomenuté heslo	504
zapomniałem hasła	3813
zapomniałeś hasła	3813
zapomněl jsem heslo	614
zapomněli jste heslo	614
započni kviz	4383
zarejestruj się	3699
zarezervovat místo	594
zarządzaj plikami cookies	3796
zarządzaj powiadomieniami	3803
zarządzaj zgodami	3718
zarządzaj zgodą	3796
zaten üye misiniz	4843
zauważyłeś błąd	3824
zavrieť galériu	4504
zavrieť reklamu	4519
zavřít	501
zavřít galerii	621
zavřít reklamu	639
začať kvíz	4479
začni kviz	4581
začít kvíz	588
załaduj film	3796
załaduj post	3796
załaduj treść	3796
załaduj wideo	3796
załaduj więcej	3736
załóż konto	3699
zaštita osobnih podataka	4345
zaštita privatnosti	4345
zašto vidim ovaj oglas	4418
zašto vidim ovu reklamu	4418
zbývající čas	601
zbývající čas #	600
zbývající čas -#	600
zdarma, každý pátek	511
zdieľajte tento text	4433
zdieľajte článok	4433
zdieľať	4433
zdieľať na facebooku	4433
zdieľať na whatsappe	4517
zdieľať článok	4433
zdjęcie # z #	3818
zdjęcie #/#	3818
zeskanuj kod i pobierz aplikację	3801
zeskanuj kod qr, aby pobrać aplikację	3801
zezwól	3804
zezwól i kontynuuj	3720
zezwól i pokaż	3720
zezwól na powiadomienia	3803
zezwól na reklamy	3809
zezwól raz	3796
zgadzam się	3718
zgadzam się na powiadomienia	3803
zgadzam się na wyświetlanie treści	3718
zgłoś	3727	3831
zgłoś błąd	3727
zgłoś komentarz	3830
zgłoś nadużycie	3830
zgłoś reklamę	3836
ziedot katru mēnesi	3327
ziņa ir nosūtīta	3330
ziņa tiek papildināta	3287
ziņo par kļūdu	3286
ziņot par komentāru	3335
ziņot par kļūdu	3286
zkontrolujte svoji e-mailovou schránku	618
zkontrolujte svou schránku	618
zkopírovat odkaz	514	515
zkopírovat odkaz na článek	514
zkopírováno	638
zkopírováno do schránky	637
zkuste to prosím později	618
zmeniť súhlas	4485
zmeniť veľkosť písma	4517
zmenšit písmo	637
zmenšiť písmo	4517
zmień rozmiar tekstu	3834
zmień ustawienia	3720
zmień ustawienia cookies	3720
zmień zgodę	3796
změnit nastavení	526
změnit nastavení cookies	526
změnit souhlas	597
změnit velikost písma	637
znajdź nas na facebooku	3711
znalazłeś błąd	3824
znalazłeś błąd w tekście	3824
značky	4430
znova naloži stran	4595
znova načítať stránku	4494
znovu načíst stránku	610
zobacz # zdjęcia	3818
zobacz # zdjęć	3818
zobacz cenę	3792
zobacz galerię	3736
zobacz mapę	3737
zobacz ofertę	3792
zobacz również	3733
zobacz szczegóły	3737
zobacz także	3733
zobacz także inne	3733
zobacz też	3733
zobacz w przeglądarce	3840
zobacz więcej	3733
zobacz wszystkie # zdjęcia	3818
zobacz wszystkie # zdjęć	3818
zobacz wszystkie artykuły	3819
zobacz wszystkie zdjęcia	3818
zobacz wszystkie zdjęć	3818
zobacz zdjęcia	3818
zobacz zdjęć	3818
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
zobraziť # fotiek	4503
zobraziť # fotky	4503
zobraziť # fotografie	4503
zobraziť # fotografií	4503
zobraziť # odpovede	4514
zobraziť a prijať	4485
zobraziť cenu	4483
zobraziť diskusiu	4433
zobraziť fotiek	4503
zobraziť fotky	4503
zobraziť fotografie	4503
zobraziť fotografií	4503
zobraziť galériu	4504
zobraziť heslo	4498
zobraziť komentáre	4514
zobraziť menej	4431
zobraziť obsah	4444
zobraziť odpovede	4514
zobraziť ponuku	4483
zobraziť ponuky	4498
zobraziť popis	4504
zobraziť predplatné	4498
zobraziť prepis	4488
zobraziť titulky	4488
zobraziť viac	4431
zobraziť výsledky	92	4479
zobraziť všetko	4431
zobraziť všetky # fotiek	4503
zobraziť všetky # fotky	4503
zobraziť všetky # fotografie	4503
zobraziť všetky # fotografií	4503
zobraziť všetky fotiek	4503
zobraziť všetky fotky	4503
zobraziť všetky fotografie	4503
zobraziť všetky fotografií	4503
zobraziť všetky články	4504
zobraziť všetkých # fotiek	4503
zobraziť všetkých # fotky	4503
zobraziť všetkých # fotografie	4503
zobraziť všetkých # fotografií	4503
zobraziť všetkých fotiek	4503
zobraziť všetkých fotky	4503
zobraziť všetkých fotografie	4503
zobraziť všetkých fotografií	4503
zoradiť podľa	4514
zostań patronem	3696
zostań patronką	3810
zostať prihlásený	4498
zostávajúci čas	4489
zostávajúci čas #	4488
zostávajúci čas -#	4488
zpráva	619
zpráva byla odeslána	618
zpráva pro příjemce: dar	611
zpět na hlavní stránku	621
zpět na začátek	621
zpět nahoru	533
zrušit můžete kdykoli	614
zrušit můžete kdykoliv	614
zrušiť môžete kedykoľvek	4498
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
zvoliť	4499
zvolte předplatné	614
zvolte částku	611
zvoľte predplatné	4498
zvoľte sumu	4495
zväčšiť	4489
zväčšiť foto	4504
zväčšiť fotografiu	4504
zväčšiť písmo	4517
zväčšiť text	4517
zvětšit	533
zvětšit foto	621
zvětšit fotografii	621
zvětšit písmo	637
zvětšit text	637
zwiń	3736
zásady cookies	597
zásady ochrany osobných údajov	4485
získat licenci	628
získat předplatné	614
získať licenciu	4510
získať predplatné	4498
zůstat přihlášen	614
""", '£': """
£# at amazon	1468
""", '©': """
©ntb	3614
""", 'à': """
à découvrir	2119
à la une	2119
à lire	2119
à lire aussi	2119
à lire dans ce dossier	2119
à lire dans la même rubrique	2119
à lire ensuite	2119
à lire également	2119
à ne pas manquer	2119
à voir	2119
à voir aussi	2119
à voir ensuite	2242
""", 'á': """
áno, chcem	4492
áno, prosím	4492
átirat	2588
átirat elolvasása	2587
átirat megjelenítése	2587
áudio gerado por ia	3921
áudio gerado por voz sintética	3921
""", 'ä': """
ähnliche artikel	859
ähnliche beiträge	859
ähnliche themen	859
äldst	4759
äldsta	4759
äldsta först	4758
älteste	1024
älteste zuerst	1023
älä missaa mitään	1924
älä salli	2014
älä seuraa	2042
ämne	4745
ämnen	4662
ämnen i artikeln	4662
ämnen i den här artikeln	4747
ändra cookie-inställningar	4652
ändra cookieinställningar	4652
ändra dina cookie-inställningar	4652
ändra dina cookieinställningar	4724
ändra inställningar	4652
ändra samtycke	4724
ändra textstorlek	4762
är du inte prenumerant	4741
är du redan prenumerant	4629
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
åpne	3586
åpne appen	3650
åpne bildegalleri	3667
åpne faktaboks	3586
åpne galleri	3667
åpne i app	3650
åpne i nettleser	3687
åpne i nettleseren	3687
åpne kart	3586
årlig	3662
årlig betaling	3662
årligt	767
årsvis	4742
årsvis betalning	4742
återkalla samtycke	4724
återstående tid	4728
återstående tid #	4727
återstående tid -#	4727
""", 'æ': """
ældste	783
ældste først	782
ændr dine cookieindstillinger	678
ændr dit samtykke	749
ændr indstillinger	678
ændr samtykke	749
ændr tekststørrelse	785
""", 'ç': """
çengel bulmaca	4926
çerez ayarlari	4855
çerez ayarlarini yönet	4931
çerez politikasi	4855	4877
çerez tercihleri	4931
çerez tercihlerimi değiştir	4858
çerez tercihlerini değiştir	4858
çerez tercihlerini yönet	4931
çerezler	4855
çerezleri yönet	4970
çeviriyi göster	4868
çikiş yap	4843
çok okunanlar	4861
""", 'è': """
è gratis e ci vuole solo un minuto	2841
è stato utile	2855
""", 'é': """
é grátis e leva menos de um minuto	3938
é proibida a reprodução	4016
é proibida a reprodução do conteúdo	4016
écouter	2097
écouter (# min	2097
écouter le podcast	2123
écrire à la rédaction	2214
édition du jour	2119
élő	2588
élő közvetítésünk itt	2607
épingler	62
épingler la recette	62
értem	2527
értesítések	2594
értesítések engedélyezése	2591
értesítések kezelése	2591
értékeld a cikket	2614
értékeld a receptet	62
értékelje a cikket	2614
érvénytelen e-mail-cím	2604
étiquettes	2124
évente	2602
éves előfizetés	2602
éves fizetés	2602
éves számlázás	2602
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2595
így védjük a forrásainkat	2611
írd meg a véleményed	2519
írj a szerkesztőségnek	2611
írj hozzászólást	2615
írja meg véleményét	2519
írjon a szerkesztőségnek	2611
írjon hozzászólást	2615
írjon nekünk névtelenül	2611
""", 'î': """
îmi place	4096
în fiecare lună	4121
în parteneriat cu	4141
înainte # secunde	4103
înapoi # secunde	4103
înapoi la prima pagină	4130
înapoi la început	4153
înapoi sus	4054
încarcă conținutul	4107
încarcă mai multe	4054
încarcă mai multe comentarii	4095
încarcă postarea	4107
încarcă videoclipul	4107
închide	4032
închide fereastra	4153
închide galeria	4153
închide meniul	4153
înregistrare	4036
înregistrează-te	4036
înscrie-te acum	4073
înscrie-te la curs	4073
îți mulțumim pentru vot	4068
""", 'ô': """
ô chữ	5211
""", 'ö': """
öffnen	862
ön hirdetésblokkolót használ	2595
ön mit gondol? szavazzon	2525
önceki	4867
önceki fotoğraf	4978
önceki görsel	4978
önceki haber	4861
önceki video	4971
önceki yazi	4978
öne çikan haberler	4861
öne çikanlar	4861
önerilen haberler	4861
önerilenler	4861
öppna	4666
öppna appen	4729
öppna bildgalleri	4747
öppna galleri	4747
öppna i webbläsaren	4769
öppna karta	4666
összes	2525
összes cikk	2607
összes elfogadása	2580
összes elutasítása	2580
összes megtekintése	2607
översatt med ai	4755
özet faydali oldu mu	4860
""", 'ú': """
új hozzászólás	2519
última hora	1584
últimas	3894
últimas entradas	1584
últimas noticias	1584
últimas notícias	3894
últimas plazas	1619
últimes notícies	419
últimos artículos	1584
únete	1534
únete a la conversación	1577
única	1669	3973
účtované ročne	4498
účtováno ročně	614
""", 'ü': """
über google anmelden	1006
über whatsapp senden	1026
über whatsapp teilen	1026
übersetzung anzeigen	866
überweisung	806
ücretsiz dene	4843
ücretsiz haber limitinize ulaştiniz	4945
ücretsiz kargo	4962
ücretsiz oku	4975
ücretsiz oyna	4924
ücretsiz üye ol	4843
ücretsiz üye olun	4843
ücretsiz, spam yok	4947
ühekordne annetus	1782
ürüne git	4982
ürünü gör	4982
ürünü incele	4927
üye girişi	4843
üye ol	4842	4843
üye olun	4843
üzenet	2605
üzenet küldése	2604
üzenetét elküldtük	2604
""", 'ý': """
ý kiến	5162
ý kiến bạn đọc	5162
ý kiến của bạn	5162	5183
""", 'ā': """
ārējais saturs	3297
""", 'č': """
častite nas kafom	4397
častite nas kavom	4397
častite nas s kavo	4596
čita sintetički glas	4390
čitaj bez oglasa	4418
čitaj u aplikaciji	4392
čitajte bez oglasa	4418
čitajte bez ograničenja	4399
čitajte u aplikaciji	4392
čitajte uz pretplatu	4399
članak je zaključan	4322
članak je zaštićen autorskim pravom	4409
članak se nastavlja ispod oglasa	4328
članak čita sintetički glas	4390
članek bere sintetični glas	4589
članek je avtorsko zaščiten	4608
članek je zaklenjen	4528
članek se nadaljuje pod oglasom	4531
članek se nadaljuje spodaj	4531
článek byl vytvořen automaticky	631
článek je chráněn autorským právem	627
článek namluvila umělá inteligence	600
článek pokračuje pod reklamou	518
článek čte syntetický hlas	600
články autora	621
článok bol vytvorený automaticky	4512
článok je chránený autorským právom	4509
článok číta syntetický hlas	4488
článok číta umelá inteligencia	4488
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
číta umelý hlas	4488
čítajte aj	4430
čítajte bez obmedzení	4498
čítajte najprv v aplikácii	4490
čítajte v aplikácii	4490
čítať bez reklám	4519
čítať celý článok	4504
čítať s predplatným	4498
čítať ďalej	4504
""", 'ď': """
ďakujeme za hlas	4479
ďakujeme za hlasovanie	4479
ďakujeme za odber	4501
ďakujeme za správu	4501
ďakujeme za vašu správu	4501
ďakujeme za váš hlas	92	4479
ďalšia fotografia	4504
ďalšia snímka	4504
ďalšia strana	4504
ďalšie foto	4504
ďalšie správy	4430
ďalšie video	4488
ďalšie články	20	4430
ďalšie články autora	4504
ďalší článok	4504
""", 'đ': """
đang theo dõi	5238
đang tải	5213
đang tải trình phát	5213
đang tải video	5213
điều khoản sử dụng	5161
điều khoản sử dụng | chính sách bảo mật	5161
đáng chú ý	5163
đã có tài khoản	5145
đã hiểu	5167
đã sao chép	5151
đã sao chép liên kết	5198
đã xảy ra lỗi	5229
đã đóng bình luận	5206
đóng	5141
đóng cửa sổ	5251
đóng góp	5142
đóng góp hàng tháng	5225
đóng góp một lần	5225
đóng góp ngay	5144
đóng menu	5251
đăng ký	5145
đăng ký của bạn đã được xác nhận	5250
đăng ký khóa học	5212
đăng ký ngay	5145
đăng ký nhận thông báo	5220
đăng ký tham dự	5212
đăng ký thành công	5229
đăng ký để đọc tiếp	5249
đăng nhập	5145
đăng nhập / đăng ký	5145
đăng nhập bằng apple	5227
đăng nhập bằng facebook	5227
đăng nhập bằng google	5227
đăng nhập với facebook	5227
đăng nhập với google	5227
đăng nhập để bình luận	5206
đăng nhập để đọc tiếp	5249
đăng xuất	5145
được quan tâm	5199
được tài trợ	5156
được tạo bởi ai	5247
đặt báo	5145
đặt hàng ngay	5252
đặt mua ngay	5212
đặt vé ngay	5212
đến công thức	62
đến trang quyên góp	5225
đến trang ủng hộ	5225
đề xuất	5163
đề xuất bởi taboola	5202
để lại bình luận	5182	5183
để lại một bình luận	5182	5183
để sau	5141
địa chỉ email của bạn	5250
đọc bài gốc	5251
đọc bài tiếp theo	5251
đọc miễn phí	5249
đọc nhiều	5163
đọc nhiều nhất	5163
đọc sau	5198
đọc thêm	5163	5166
đọc tiếp	5166
đọc tiếp về chủ đề này	5199
đọc toàn bộ bài viết	5233
đọc trên ứng dụng	5219
đồng ý	5160
đồng ý và tiếp tục	5217
đừng bỏ lỡ	5163
""", 'į': """
į el. parduotuvę	3249
į pradinį puslapį	3265
į viršų	3218
įdėti į krepšelį	3249
įgarsinta dirbtinio intelekto	3253
įjungti garsą	3253
įjungti pranešimus	3256
įkelti daugiau	3265
įkelti turinį	3251
įkelti įrašą	3251
įveskite el. pašto adresą	3263
įveskite galiojantį el. pašto adresą	3263
įveskite savo el. pašto adresą	3236
įveskite sumą	3259
įvyko klaida. bandykite dar kartą	3263
įvyko klaida. bandykite vėliau	3263
""", 'ľ': """
ľubovoľná suma	4495
""", 'ł': """
ładowanie odtwarzacza	3799
ładowanie wideo	3799
""", 'ř': """
řadit podle	633
řazení	634
""", 'ś': """
śledź nas	3711
""", 'ş': """
şifremi unuttum	4843
şifrenizi mi unuttunuz	4945
şikayet et	4922
şikâyet et	4922
şimdi değil	4841
şimdi satin al	4982
şurada paylaş	4852
""", 'š': """
šajā rakstā	3332
še nimate računa	4598
še niste naročnik	4598
šiame straipsnyje	3265
šifra	4400
šio turinio parodyti negalime	3251
šio turinio rodyti negalima	3251
šis laukas privalomas	3263
šis lauks ir obligāts	3330
šis raksts ir slēgts	3328
šis saturs nav pieejams	3319
šis straipsnis užrakintas	3261
šis turinys nepasiekiamas	3251
šis vaizdo įrašas nebepasiekiamas	3253
šis vaizdo įrašas nepasiekiamas	3253
šis video nav pieejams	3321
šis video vairs nav pieejams	3321
šo saturu nevar parādīt	3319
šrifto dydis	3270
štampaj	4332
štítky	531
""", 'ž': """
žaisti dabar	3247
že imam račun	4598
že imate račun	4528
že naročnik	4528
že podpiram	4539
že sledite	4613
želite li da primate obaveštenja	4393
želite li primati obavijesti	4393
želite prejemati obvestila	4592
želite prejemati potisna obvestila	4592
želiš primati obavijesti	4393
žiadny spam	4501
žinutė išsiųsta	3263
živě	601
žiūrėkite nuotraukas	3218
žiūrėkite vaizdo įrašą	3218
žiūrėti galeriją	3218
žiūrėti kainą	3249
žiūrėti komentarus	3268
žiūrėti pasiūlymą	3249
žiūrėti planus	3261
žiūrėti rezultatus	92	3247
žiūrėti visus	3265
žymos	3254
žádný spam	618
""", 'ư': """
ưu đãi #% hôm nay	5212
ưu đãi cho bạn đọc	5212
ưu đãi cho độc giả	5212
ưu đãi tốt nhất	5228
""", 'ș': """
știrea anterioară	4130
știrea continuă mai jos	4154
știrea următoare	4130
știri pe aceeași temă	4089
știri recomandate	4052
știri similare	4052
știrile zilei	4052
""", 'ț': """
ți-a fost util	4095
ți-a fost util acest articol	4068
ți-a fost util acest rezumat	4068
ți-ai uitat parola	4086
ți-ar putea plăcea și	4089
ține-mă minte	4125
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
або	5110
абонамент	248
абонирай се	249
абонирай се за бюлетина	326
абонирайте се	248
автовоспроизведение	4277
автовідтворення	5097
автоматический перевод	4305
автоматическое воспроизведение	4277
автоматичне відтворення	5097
автоматичний переклад	5125
автоматично възпроизвеждане	314
автоматично преведено	335
автоматично пускане	314
авторизация	4170
авторизоваться	4170
адрес электронной почты	4173
азартные игры вызывают зависимость	4187
азартные игры могут вызвать зависимость	4187
азартные игры могут вызывать зависимость	4187
актуално	256
актуальне	5021
анкета	93	307
анкета на деня	306
анонимна кутия	332
анонимная почта	4300
анонимный ящик	4300
анонімна пошта	5120
анонімна скринька	5120
архив	4201
аудиоверсия	4277
аудіоверсія	5097
""", 'б': """
бажаєте отримувати сповіщення	5101
банковская карта	4169
банковский перевод	4169
без спам	326
без спама	4292
без спаму	5112
безкоштовна доставка	5092
безкоштовно. без спаму	5112
безопасный платеж	4168
безплатна доставка	310
бесплатная доставка	4272
бесплатно. без спама	4292
беше ли полезно	335
благодарим ви за абонамента	326
благодарим ви, че гласувахте	306
благодарим за вашия глас	306
благодарим за гласа	306
благодарим за съобщението	326
блокирай	318
блокировать	4282
блокувати	5102
больше	4201
больше материалов по теме	4201
больше новостей	4201
больше статей	4295
будь-яка сума	5107
будьте в курсе	4173
была ли статья полезной	4196
більше від автора	5115
більше за темою	5021
більше матеріалів автора	5037
більше матеріалів за темою	5021
більше на цю тему	5021
більше новин	5021
більше новин на тему	5021
більше по темі	5021
більше про це	5024
більше статей	5115
""", 'в': """
в закладки	4310
в избранное	4180
в корзину	4188	4271
в наш магазин	4271
в тази статия	329
в тренде	4201
в этой статье	4295
важен каждый рубль	4287
важен любой вклад	4287
важко відповісти	5088
важлива кожна гривня	5107
важливий кожен внесок	5107
важливо	5021
вам будет интересно	4201
вам може бути цікаво	5021
вам може сподобатися	5021
вам может быть интересно	4201
вам может понравиться	4201
вам також може сподобатися	5021
варианты подписки	4289
вартість доставки	5092
варіанти передплати	5109
вас може зацікавити	5021
вас может заинтересовать	4201
ваш e-mail	4173
ваш email	4173
ваш голос враховано	5083
ваш голос зараховано	5083
ваш голос принят	92	4265
ваш голос учтен	4265
ваш голос учтён	92	4265
ваша електронна пошта	5112
ваша почта	4293
ваша пошта	5113
ваша электронная почта	4292
ваше имя	4293
ваше повідомлення	5113
ваше повідомлення надіслано	5112
ваше сообщение	4293
ваше сообщение отправлено	4292
ваше ім'я	5113
вашето име	327
вашето съобщение	327
вашето съобщение е изпратено	326
вашият глас беше отчетен	306
вашият глас е отчетен	306
вашият имейл	326
вашият имейл адрес	326
вбудований контент	5094
введите e-mail	4173
введите email	4173
введите ваш email	4173
введите ваш адрес электронной почты	4173
введите корректный e-mail	4292
введите корректный email	4174
введите корректный адрес	4174
введите правильный e-mail	4174
введите сумму	4286
введіть коректний e-mail	5112
введіть суму	5106
вгору	5084
вградено съдържание	311
вернуться на главную	4295
версия для печати	4180
версия за печат	339
версія для друку	5130
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
вже вимкнено	5105
вже зареєстровані	4996
вже маєте акаунт	5109
вже маєте передплату	5109
вже є акаунт	4996
ви вже голосували	5083
ви вже проголосували	5083
ви вже підписані	5128
ви вже підписані на цю тему	5128
ви вичерпали ліміт статей	5109
ви можете відписатися будь-коли	5112
ви підписані	5112
ви підписані на автора	5128
ви підписані на тему	5128
ви успішно підписалися	5112
виберіть суму	5106
вибрати	5110
вибір редакції	5021
видео	4201
видео # из #	4294
видео # от #	328
видео больше недоступно	4277
видео загружается	4277
видео не может быть воспроизведено	4277
видео недоступно	4277
видео недоступно в вашей стране	4277
видео недоступно в вашем регионе	4277
видеоплеер загружается	4277
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
вийти	4996
використання матеріалів лише з дозволу редакції	5121
вимкнути звук	5097
вимкнути рекламу	5132
вимкніть adblock	5103
винаги показвай	311
винаги разрешавай	311
виникла помилка. спробуйте ще раз	5112
виправлення й уточнення	5120
вкажіть суму	5106
включете javascript	314
включете известията	317
включете се в дискусията	336
включи	318
включи звука	314
включи известията	317
включи се в дискусията	336
включите уведомления	4261
включить	4282
включить звук	4277
включить уведомления	4261
вконтакте	4181
влез	249
влез с facebook	323
влез с google	323
влез, за да коментираш	336
влезте	249
вміст недоступний	5094
внешний контент	4274
во весь экран	4204
водещи новини	256
войти	4170
войти в аккаунт	4170
войти в чат	4196
войти по почте	4289
войти с помощью google	4289
войти с яндекс id	4289
войти через apple	4289
войти через facebook	4289
войти через google	4289
войти через vk	4289
войти через вконтакте	4289
войти через яндекс	4289
войти, чтобы комментировать	4306
вопрос дня	4268
воспроизвести	4204
воспроизвести видео	4277
восстановить пароль	4289
время на чтение	4204
время чтения # мин	4204
все	4204
все комментарии	4196
все още няма коментари	336
все още нямате профил	323
все права сохранены	4301
всегда показывать	4274
всегда разрешать	4275
всего проголосовало #	4265
всеки лев е важен	321
всеки лев помага	321
всеки петък. безплатно. без спам	326
всички коментари	336
всички статии	329
всички статии на автора	329
встановити додаток	5099
встановити застосунок	5099
встроенный контент	4274
всяка помощ е важна	321
всяко дарение е важно	321
всяко дарение помага	321
всі коментарі	5126
всі матеріали	5115
всі матеріали автора	5115
всі новини	5023
всі статті	5115
всі статті автора	5115
вход	249	4170
вход с apple	323
вход с facebook	323
вход с google	323
вхід	4996
въведете валиден имейл	326
въведете имейл	326
въведете сума	321
възникна грешка. опитайте отново	326
възникна грешка. опитайте по-късно	326
външно съдържание	311
въпрос на деня	306
вы подписались	4174
вы подписаны	4292
вы подписаны на автора	4308
вы подписаны на тему	4308
вы уже голосовали	4265
вы уже проголосовали	4265
вы успешно подписались	4292
выберите подписку	4289
выберите сумму	4168
выберите тариф	4289
выбор редакции	4201
выбрать	4290
выбрать подписку	4289
выбрать тариф	4289
выйти	4170
від наших партнерів	5132
відео	5021
відео # з #	5114
відео # із #	5114
відео більше недоступне	5097
відео вище	5048
відео недоступне	5097
відео недоступне у вашій країні	5097
відео неможливо відтворити	5097
відео нижче	5048
відеоплеєр завантажується	5097
відкликати згоду	5094
відкрити	5025
відкрити в додатку	5099
відкрити в застосунку	5099
відкрити галерею	5115
відкрити застосунок	5099
відкрити карту	5025
відкрити статтю	5109
відновити пароль	5109
відписатися	5129
відписатися від теми	5128
відписатися можна будь-коли	5112
відповісти	5016	5127
відправити	5113
відскануйте qr-код	5100
відскануйте qr-код, щоб завантажити застосунок	5099
відтворити	5098
відтворити відео	5097
відхилити	5011
відхилити все	5095
відхилити всі	5095
""", 'г': """
генерирано от ai	335
генерирано от ии	335
генерирано с изкуствен интелект	335
главная	4204
главная страница	4296
главное	4201
главное за день	4201
главные новости	4201
гласувай	92	307
гласувайте	92
гласувам	307
гледай видеото	314
годишен абонамент	324
годишно	324
годишно плащане	324
годовая подписка	4290
головна	5023
головна сторінка	5116
головне	5021
головне за день	5021
головні новини	5021
голосование	93
голосовать	92	4268
голосування	93
голосувати	92	5088
грати	5088
грати онлайн	5083
громкость	4278
гучність	5098
""", 'д': """
да, включить	4262
да, искам	318
да, моля	318
да, пожалуйста	4282
да, спасибо	4282
да, хочу	4282
далее	4204
далі	5023	5084
дарете	248
дари	248
дари еднократно	321
дари месечно	321
дари сега	248
детали	4206
детальніше	5023
деталі	5025
дзен	4181
дивитися # світлин	5114
дивитися # світлини	5114
дивитися # фото	5114
дивитися # фотографій	5114
дивитися # фотографії	5114
дивитися всі	5115
дивитися всі # світлин	5114
дивитися всі # світлини	5114
дивитися всі # фото	5114
дивитися всі # фотографій	5114
дивитися всі # фотографії	5114
дивитися всі світлин	5114
дивитися всі світлини	5114
дивитися всі фото	5114
дивитися всі фотографій	5114
дивитися всі фотографії	5114
дивитися відео	5097
дивитися галерею	5115
дивитися онлайн-трансляцію	5115
дивитися оригінал	5085
дивитися світлин	5114
дивитися світлини	5114
дивитися усі # світлин	5114
дивитися усі # світлини	5114
дивитися усі # фото	5114
дивитися усі # фотографій	5114
дивитися усі # фотографії	5114
дивитися усі світлин	5114
дивитися усі світлини	5114
дивитися усі фото	5114
дивитися усі фотографій	5114
дивитися усі фотографії	5114
дивитися фото	5114
дивитися фотогалерею	5115
дивитися фотографій	5114
дивитися фотографії	5114
дивіться відео	5048
дивіться відео вище	5048
дивіться відео нижче	5048
дивіться також	5021
дивіться також відео	5048
дивіться у відео	5048
длительность	4278
длительность #	4278
для передплатників	5109
для подписчиков	4170
до закладок	5130
до кошика	5007	5091
до крамниці	5008
до початку сторінки	5087
до рецепту	62
до теми	5021
добавете ни като предпочитан източник	338
добави в количката	309
добави като предпочитан източник	338
добави коментар	336
добави към моите теми	338
добави към предпочитани източници	338
добавить в избранное	4308
добавить в избранные источники	4308
добавить в источники	4308
добавить в корзину	4271
добавить в мои темы	4308
добавить в предпочитаемые источники	4308
добавить комментарий	4196
добровольное пожертвование	4286
довільна сума	5106
догори	5084
додати в кошик	5091
додати до кошика	5091
додати до моїх тем	5128
додати до обраних джерел	5128
додати до обраного	5128
додати до пріоритетних джерел	5128
додати до улюблених джерел	5128
додати коментар	5016
додати як пріоритетне джерело	5128
дозволити	5102
дозволити й показати	5012
дозволити контент	5094
дозволити один раз	5094
дозволити рекламу	5105
дозволити сповіщення	5101
дозволити та показати	5012
дозволити та продовжити	5012
дозволити і показати	5012
дозволити і продовжити	5012
дозвольте сповіщення	5078
докладвай	337
докладвай грешка	259
докладвай коментар	336
докладвай рекламата	341
докладніше	5023
долучитися	4993
долучитися до обговорення	5126
долучитися до спільноти	5106
допомагає будь-яка сума	5107
доставка оплачивается отдельно	4271
достигнахте лимита на статиите	323
доступно по подписке	4170
друга сума	321
другая сумма	4168
други новини	20
другие материалы	20	4201
другие материалы рубрики	4201
другие новости	20	4201
другие новости раздела	4201
другие статьи	4201
другие статьи автора	4295
друк	5002
друкувати	5130
дякуємо за ваш голос	92	5083
дякуємо за ваше повідомлення	5112
дякуємо за голос	5083
дякуємо за повідомлення	5112
дякуємо за реєстрацію	5112
дякуємо за участь в опитуванні	5083
дізнатися ціну	5091
""", 'е': """
единоразово	4164
еднократно дарение	321
ежегодно	4290
ежемесячно	4164
ежемесячное пожертвование	4286
ежемесячный платеж	4287
ежемесячный платёж	4287
економія #%	5110
ексклузивно за абонати	323
ексклюзивно для передплатників	5109
електронна адреса	5113
електронна пошта	5113
електронна пошта або логін	5109
етикети	315
еще нет аккаунта	4289
еще новости	4201
еще от автора	4295
еще по теме	4201
ещё	4201
ещё не подписчик	4289
ещё нет аккаунта	4289
ещё новости	4201
ещё от автора	4295
ещё по теме	4201
""", 'ж': """
желаете ли да получавате известия	317
жодного спаму	5112
""", 'з': """
з нашого магазину	5091
з нашої крамниці	5008
за абонати	323
за датою	5127
за популярністю	5127
за темою	5021
забелязахте грешка	332
заборонити	5102
забравена парола	249
забравили сте паролата си	323
забронировать билет	4271
забронировать место	4271
забронювати квиток	5091
забронювати місце	5091
забув пароль	5109
забули пароль	4996
забыл пароль	4289
забыли пароль	4170
завантаження відео	5097
завантаження плеєра	5097
завантажити аудіо	5097
завантажити випуск	5097
завантажити відео	5094
завантажити додаток	5099
завантажити допис	5094
завантажити застосунок	5099
завантажити контент	5094
завантажити публікацію	5094
завантажити ще	5023
завжди дозволяти	5095
завжди показувати	5094
загрузить видео	4274
загрузить еще	4204
загрузить ещё	4204
загрузить контент	4274
загрузить пост	4274
загрузить публикацию	4274
загрузка видео	4277
загрузка плеера	4277
задонатити	4993
задонатить	4164
задължителни полета	326
задължително	327
задължително поле	326
заказать	4188
заказать книгу	4271
закрити	4992
закрити галерею	5115
закрити рекламу	5132
закрыть	4163
закрыть галерею	4295
закрыть рекламу	4311
залишилося #	5098
залишити відгук	5124
залишити відповідь	5019
залишити коментар	5016
залиште коментар	5126
заметили ошибку	4300
замовити	5007
замовити книгу	5091
замовити книжку	5091
запазете място	309
запази	259
запази за по-късно	339
запази избора	311
запази място	309
запази настройките	311
запази рецептата	62
запази статията	259
запам'ятати мене	5110
заповніть це поле	5112
заполните это поле	4292
запомни ме	324
запомнить меня	4290
започни теста	306
запретить	4282
запропонувати новину	5016
зарегистрироваться	4170
зареди видеото	311
зареди още	329
зареди публикацията	311
зареди съдържанието	311
зареждане на видеото	314
зареждане на плейъра	314
зареєструватися	4996
зарубежной картой	4287
затвори	263
затвори галерията	329
затвори рекламата	341
затрудняюсь ответить	4268
защо виждам тази реклама	341
зберегти	5002
зберегти вибір	5094
зберегти на потім	5130
зберегти налаштування	5094
зберегти рецепт	62
зберегти статтю	5002
збережено	5131
збільшити	5023
збільшити зображення	5115
збільшити текст	5130
збільшити фото	5115
збільшити шрифт	5130
зв'язатися з автором	5115
звук	315
згенеровано за допомогою ші	5124
згенеровано штучним інтелектом	5124
згенеровано ші	5124
згорнути	5025	5115
зменшити шрифт	5130
змінити згоду	5094
змінити налаштування	5012
змінити налаштування cookie	5012
змінити розмір тексту	5130
зміст	5023
зміст статті	5115
знайшли помилку	5120
знижка #%	5110
знижка для передплатників	5091
зображення # з #	5114
зображення # із #	5114
зовнішній контент	5094
зробити внесок	4993
зробити донат	5106
зрозуміло	5011
""", 'и': """
играй сега	306
играть	4268
играть онлайн	4265
из нашего магазина	4271
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
изменить настройки	4191
изменить настройки cookie	4191
изменить размер текста	4310
изменить согласие	4274
изображение # из #	4294
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
ии может ошибаться	4304
или	324	4290
имам профил	323
имате ли профил	323
име	327
имейл адрес	326
имейл или потребителско име	323
имя	4293
индекс	4293
интересное	4201
искате ли да получавате известия	317
использование материалов только с разрешения редакции	4301
исправления и уточнения	4300
""", 'к': """
к началу	4204
к началу страницы	4295
к рецепту	62
каждое пожертвование важно	4286
каждую пятницу. бесплатно. без спама	4292
каждый донат важен	4286
каждый рубль важен	4287
как да изключа adblock	319
как да изключите рекламния блокер	319
как защитаваме източниците си	332
как мы защищаем источники	4300
как мы защищаем наших источников	4300
как отключить adblock	4283
как пазим източниците си	332
картина в картината	314
картинка в картинке	4278
картинка в картинці	5098
категории	4201
категорії	5021
качество	4278
керування згодою	5094
керувати згодою	5094
керувати сповіщеннями	5101
ключови думи	256
книга з автографом	5008
книга з автографом автора	5008
книга с автографом	4189
книга с автографом автора	4189
книга с подписью автора	4189
книги с автографом	4189
книжка з автографом	5008
книжка з автографом автора	5008
книжки з автографом	5008
кожен внесок важливий	5107
кожен донат важливий	5106
кожна гривня важлива	5107
коментар	5016
коментари	259
коментарі	5016
коментарів ще немає	5126
коментирай	259
коментирайте	259
коментирайте първи	259
коментирането е изключено	336
коментування закрито	5126
коментувати	5016
комерційний контент	5132
комерційний матеріал	5132
комментарии	4196
комментарии отсутствуют	4196
комментарий	4196
комментировать	4196
коммерческий контент	4311
коммерческий материал	4311
конец рекламы	4311
контакти	5016
контакты	4196
контент заблокирован	4274
контент заблоковано	5094
контент недоступен	4274
контент недоступний	5094
конфиденциальность	4190
конфиденциальность и cookie	4191
конфіденційність і cookie	5012
копирай връзката	339
копирай линк	259
копирай линка	259
копирането забранено	333
копирано	340
копирано в клипборда	339
копирование запрещено	4301
копировать ссылку	4180
копіювання заборонено	5121
копіювати посилання	5002
край на рекламата	341
крамниця	5007
кросворд	5088
кроссворд	4268
кроссворд дня	4265
кръстословица	307
купете билети	309
купете книгата	309
купи абонамент	249
купи билет	309
купи билети	309
купи книгата	309
купи лиценз	333
купи сега	309
купите нам кофе	4286
купити	5007
купити журнал	5091
купити зараз	5091
купити квитки	5091
купити квиток	5091
купити книгу	5091
купити книжку	5091
купити ліцензію	5121
купити нам каву	5106
купити передплату	5109
купить	4188
купить билет	4271
купить билеты	4271
купить билеты онлайн	4271
купить журнал	4271
купить книгу	4271
купить лицензию	4301
купить номер	4271
купить подписку	4170
купить права на публикацию	4301
купить сейчас	4271
към галерията	329
към количката	309
към магазина	309
към началната страница	329
към началото	315
към рецептата	62
към страницата за дарения	321
към съдържанието	329
кінець реклами	5132
""", 'л': """
лента новостей	4201
линкът е копиран	339
личный кабинет	4170
лише для передплатників	5109
лише необхідні	5094
логин	4290
логин или e-mail	4289
логін	5110
логін або e-mail	5109
лучшие	4307
любая сумма	4287
любая сумма важна	4287
""", 'м': """
магазин	4188
маджонг	307	4268	5088
материал закрыт	4289
материал защищен авторским правом	4301
материал защищён авторским правом	4301
материал партнера	4311
материал партнёра	4311
материал создан автоматически	4304
материалы защищены авторским правом	4301
материалы партнеров	4185
материалы партнёров	4311
материалы по теме	4201
матеріал захищено авторським правом	5121
матеріал партнера	5132
матеріал створено автоматично	5124
матеріали за темою	5021
матеріали захищені авторським правом	5121
матеріали партнерів	5132
матеріали по темі	5021
машинний переклад	5125
машинно преведено	335
машинный перевод	4305
маєте акаунт	5109
маєте новину	5120
меню	4204	5023
месечен абонамент	324
месечно	324
месечно дарение	321
месечно плащане	324
месячная подписка	4290
метки	4201
ми не можемо показати цей вміст	5094
ми не можемо показати цей контент	5094
може би по-късно	263
може да ви хареса	256
може да харесате още	256
может быть, позже	4163
может позже	4163
можете да се откажете по всяко време	323
можете да се отпишете по всяко време	326
можливо, пізніше	4992
можна скасувати будь-коли	5109
мои темы	4308
моите теми	338
мой профиль	4170
моля, изключете рекламния блокер	319
моля, опитайте по-късно	326
моят профил	249
мої теми	5128
мы в социальных сетях	4182
мы в соцсетях	4182
мы вконтакте	4182
мы не можем показать это содержимое	4274
мы не можем показать этот контент	4274
мы отправили вам письмо	4174
мій профіль	4996
місячна передплата	5110
місячна підписка	5110
мітки	5021
""", 'н': """
на весь екран	5097
на весь экран	4277
на главную	4204
на головну	5115
на живо	315
на початок	5098
на початок сторінки	5115
на правах реклами	5005
на правах рекламы	4185
на сторінку пожертв	5106
на страницу пожертвований	4286
на цял екран	314
наверх	4204	5023
нагадати пізніше	4992
нагору	5084
нагору сторінки	5087
надіслати	92	5002	5113
надіслати відгук	5124
надіслати другові	5130
надіслати другу	5002
надіслати електронною поштою	5130
надіслати коментар	5126
надіслати новину	5120
надіслати новину анонімно	5120
надіслати повідомлення	5112
надіслати поштою	5002
надіслати статтю поштою	5002
надіслати у whatsapp	5130
надішліть свої фото	5120
наживо	5098
нажмите, чтобы увеличить	4295
назад	4204	5023	5084
назначение платежа: пожертвование	4286
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
найкраща пропозиція	5110
найкращі	5127
найпопулярніше	5021	5110
найпопулярніше за добу	5021
найпопулярніше за тиждень	5021
найпопулярніший	5110
найти	4204
найчитаніше	5021
налаштування	5011
налаштування cookie	5094
налаштування конфіденційності	5094
налаштування приватності	5094
налаштування файлів cookie	5094
налаштувати cookie	5094
налаштувати сповіщення	5101
налично в google play	316
нам нужно ваше согласие	4191
нам потрібна ваша згода	5012
намали шрифта	339
написати автору	5115
написати анонімно	5120
написати в редакцію	5120
написати коментар	5016
написать автору	4295
написать анонимно	4300
написать в редакцию	4300
написать комментарий	4196
напишете коментар	336
напиши коментар	259
напомни ми по-късно	263
напомнить позже	4163
направете дарение	248
направете теста	306
направи теста	306
настроить cookie	4274
настроить уведомления	4281
настройки	4190
настройки cookie	4190
настройки за поверителност	311
настройки конфиденциальности	4274
настройки на бисквитките	311
настройки приватности	4274
настройки файлов cookie	4274
наступна	5023
наступна новина	5115
наступна світлина	5115
наступна стаття	5021
наступна сторінка	5115
наступне відео	5097
наступне фото	5115
наступний матеріал	5087
наступний слайд	5115
натисніть, щоб збільшити	5115
начална страница	329
начать игру	4265
начать тест	4265
наш магазин	4189
наша крамниця	5008
нашли ошибку	4300
не вдалося відтворити відео	5097
не вдалося завантажити відео	5097
не дозволяти	5079
не зараз	4992	5079
не маєте акаунта	5109
не можем да покажем това съдържание	311
не пропустите	4201
не пропустіть	5021
не разрешать	4262
не сега	263
не сегодня	4163
не сейчас	4163	4262
не сьогодні	4992
не удалось воспроизвести видео	4277
не удалось загрузить видео	4277
не, благодаря	263
невалиден имейл	326
невалиден имейл адрес	326
неверный e-mail	4292
неверный email	4174
неверный адрес электронной почты	4292
неверный имейл	4174
нейросеть может ошибаться	4304
некоректна адреса	5112
некоректний e-mail	5112
некорректный e-mail	4292
некорректный email	4174
некорректный адрес	4292
немає акаунта	5109
немає акаунту	5109
немає коментарів	5126
немає передплати	5109
необов'язково	5113
необязательно	4293
неправильна електронна адреса	5112
неправильный e-mail	4174
неправильный email	4174
неправильный имейл	4174
нет аккаунта	4289
нет комментариев	4196
нет подписки	4289
нет, спасибо	4163	4262
нещо се обърка. опитайте отново	326
нещо се обърка. опитайте по-късно	326
никакого спама	4292
новини	5021
новини за темою	5021
новини компаній	5005
новини партнерів	5005	5021
новости	4201
новости smi#	4201
новости партнеров	4185
новости партнёров	4185
новости по теме	4201
новости сми#	4201
новые	4307
нові	5127
номер телефона	4293
номер телефону	5113
нравится	4307
няма коментари	336
нямам мнение	307
нямам профил	323
нямате абонамент	323
нямате профил	323
ні, дякую	4992	5079
""", 'о': """
обговорити	5016
обговорити в telegram	5019
обговорити в коментарях	5019
обговорити в чаті	5019
обговорити на форумі	5019
обговорити у facebook	5019
обговорити у форумі	5019
оберіть передплату	5109
оберіть план	5109
оберіть суму	5106
обнови страницата	320
обновите страницу	4285
обновить страницу	4285
обов'язкове поле	5112
обов'язково	5113
обрати	5110
обрати передплату	5109
обрати план	5109
обрати тариф	5109
обратная связь	4196
обратно към началната страница	329
обратно към началото	329
обратно нагоре	329
обсудить	4196
обсуждение	4196
общи условия	312
обязательно	4293
обязательное поле	4292
одноклассники	4181
одноразово	4993
озвучено роботом	4277
озвучено синтезированным голосом	4277
озвучено синтезованим голосом	5097
оновити сторінку	5105
оновіть сторінку	5105
опитайте отново	326
опитайте по-късно	326
опитування	93	5088
опитування дня	92	5083
оплата раз в год	4289
оплата раз на рік	5109
опрос	93
опрос дня	92	4265
опублікувати коментар	5019
основание: дарение	321
оставащо време	315
оставащо време #	314
оставащо време -#	314
оставете коментар	336
остави коментар	336
оставить комментарий	4196
оставить отзыв	4304
оставшееся время	4278
оставшееся время #	4277
оставшееся время -#	4277
оставьте комментарий	4306
останні новини	5021
останні статті	5021
от нашите партньори	341
от наших партнеров	4311
от наших партнёров	4311
от нашия магазин	309
ответить	4196	4307
отвори в приложението	316
отвори галерията	329
отвори приложението	316
отговор	337
отговори	337
отиди на рецептата	62
отказ по всяко време	323
отказаться	4190
отказвам всички	312
отклонить	4190
отклонить все	4275
отклонить всё	4275
отключете статията	323
отключете цялата статия	249
отключи статията	249
отключите adblock	4283
отключите адблок	4283
отключить звук	4277
отключить рекламу	4311
открихте грешка	332
открихте грешка в текста	332
открыть	4206
открыть в браузере	4315
открыть галерею	4295
открыть карту	4206
открыть приложение	4279
открыть статью	4289
отмена в любой момент	4289
отменить можно в любой момент	4289
отозвать согласие	4274
отпечатай	259
отпечатай статията	259
отписаться	4309
отписаться можно в любой момент	4292
отписаться от рассылки	4315
отписаться от темы	4308
отпишете се по всяко време	326
отправить	92	4293
отправить другу	4180
отправить комментарий	4306
отправить отзыв	4304
отправить по почте	4180
отправить по электронной почте	4310
отправить сообщение	4292
отримувати сповіщення	5101
отсканируйте qr-код	4280
отстъпка за абонати	309
оттегли съгласието	311
оттегляне на съгласието	311
отхвърли всички	312
оферта за читатели	309
оформити передплату	5109
оформити підписку	4996
оформить донат	4164
оформить доступ	4289
оформить ежемесячное пожертвование	4286
оценете статията	259
оцените материал	4196
оцените рецепт	62
оцените статью	4196
оценить рецепт	62
оцініть матеріал	5016
оцініть рецепт	62
оцініть статтю	5016
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
пароль	4290	5110
партнерский материал	4185
партнерский проект	4185
партнерський матеріал	5005
партнерський проєкт	5005
партньорско съдържание	255
партнёрский материал	4185
партнёрский проект	4185
пасианс	307
пасьянс	4268	5088
пауза	315	4278	5098
переведено автоматически	4304
переведено нейросетью	4304
переведено с помощью ии	4304
перевір себе	5088
перевірте свою пошту	5112
перевірте свої знання	5083
перевірте себе	5088
переглянути # світлин	5114
переглянути # світлини	5114
переглянути # фото	5114
переглянути # фотографій	5114
переглянути # фотографії	5114
переглянути всі # світлин	5114
переглянути всі # світлини	5114
переглянути всі # фото	5114
переглянути всі # фотографій	5114
переглянути всі # фотографії	5114
переглянути всі світлин	5114
переглянути всі світлини	5114
переглянути всі фото	5114
переглянути всі фотографій	5114
переглянути всі фотографії	5114
переглянути галерею	5115
переглянути пропозицію	5091
переглянути результати	92	5083
переглянути світлин	5114
переглянути світлини	5114
переглянути усі # світлин	5114
переглянути усі # світлини	5114
переглянути усі # фото	5114
переглянути усі # фотографій	5114
переглянути усі # фотографії	5114
переглянути усі світлин	5114
переглянути усі світлини	5114
переглянути усі фото	5114
переглянути усі фотографій	5114
переглянути усі фотографії	5114
переглянути фото	5114
переглянути фотографій	5114
переглянути фотографії	5114
переглянути ціну	5091
передплата	4996
передплатити	4996
перезавантажити сторінку	5105
перезавантажте сторінку	5105
перезагрузите страницу	4285
перезагрузить страницу	4285
перейти в галерею	4295
перейти в магазин	4271
перейти до галереї	5115
перейти до досьє	5115
перейти до змісту	5115
перейти до контенту	5115
перейти до крамниці	5008
перейти до магазину	5091
перейти до оплати	5106
перейти до основного вмісту	5115
перейти до пожертви	5106
перейти до пропозиції	5091
перейти до рецепта	62
перейти к досье	4295
перейти к контенту	4295
перейти к оплате	4286
перейти к основному содержанию	4295
перейти к пожертвованию	4286
перейти к предложению	4271
перейти к рецепту	62
перейти к содержанию	4204
перейти к сюжету	4295
перекладено автоматично	5124
перекладено за допомогою ші	5124
перекладено ші	5124
пересказ нейросети	4304
пересказано нейросетью	4304
печать	4180
печать рецепта	62
питання дня	5088
пишете до редакцията	332
пишете на автора	329
пиши на автора	329
платена публикация	88	255
платено партньорство	341
платено съдържание	255
плеер загружается	4277
плейърът се зарежда	314
плеєр завантажується	5097
по дате	4307
по подписке	4170
по популярности	4307
по теме	4201
по-късно	263	318
побачили помилку	5120
повернутися на головну	5115
повернутися нагору	5087
повний екран	5098
повноекранний режим	5097
повідомити новину	5120
повідомити про помилку	5016
повідомити про помилку в тексті	5016
повідомлення	5113
повідомлення надіслано	5112
погоджуюсь	5011
погоджуюся	5011
погодитись і продовжити	5012
погодитися та продовжити	5094
погодитися і продовжити	5012
пограти	5088
подай сигнал	332
подарете тази статия	259
подари статията	339
подарить доступ	4310
подарить материал	4180
подарить статью	4170
подарувати доступ	5130
подарувати статтю	5002
поддержать	4164
поддержать автора	4164
поддержать на boosty	4286
поддержать на patreon	4286
поддержать нас	4164
поддержать проект	4164
поддержать редакцию	4164
поддержите нас	4164
поделитесь	4180
поделиться	4180
поделиться в telegram	4180
поделиться в twitter	4180
поделиться в одноклассниках	4180
поделиться в соцсетях	4180
поделиться вконтакте	4180
поделиться новостью	4180
поделиться ссылкой	4180
поделиться статьей	4180
поделиться статьёй	4180
подкасти	5021
подкасты	4201
подкрепете ни	248
подкрепи	248
подкрепи ни	248
подобається	5127
подобни статии	256
подписаться	4170
подписаться в max	4182
подписаться в telegram	4182
подписаться на автора	4308
подписаться на канал	4182
подписаться на новости	4173
подписаться на рассылку	4173
подписаться на телеграм-канал	4182
подписаться на тему	4308
подписаться на уведомления	4281
подписка	4170
подписка на год	4289
подписка на месяц	4289
подписывайтесь	4182
подпишитесь	4289
подпишитесь на рассылку	4173
подреди по	336
подробнее	4204
подробнее по теме	4201
подтвердите e-mail	4292
подтвердите адрес электронной почты	4292
поділитись	5002
поділитися	5002
поділитися в telegram	5002
поділитися в соцмережах	5002
поділитися новиною	5002
поділитися статтею	5002
поділіться	5002
пожаловаться	4307
пожаловаться на комментарий	4306
пожаловаться на рекламу	4311
пожертвовать	4164
пожертвувати	4993
позволи	318
позволи известия	317
позже	4282
поиск	4204
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
показати # відповідей	5126
показати # відповіді	5126
показати # світлин	5114
показати # світлини	5114
показати # фото	5114
показати # фотографій	5114
показати # фотографії	5114
показати більше	5023
показати вміст	5094
показати все	5025
показати всі	5116
показати всі # світлин	5114
показати всі # світлини	5114
показати всі # фото	5114
показати всі # фотографій	5114
показати всі # фотографії	5114
показати всі світлин	5114
показати всі світлини	5114
показати всі фото	5114
показати всі фотографій	5114
показати всі фотографії	5114
показати відповіді	5126
показати галерею	5115
показати й прийняти	5094
показати коментарі	5016
показати контент	5094
показати менше	5115
показати оригінал	5025	5085
показати пароль	5109
показати підпис	5115
показати результати	92	5083
показати розшифровку	5097
показати світлин	5114
показати світлини	5114
показати субтитри	5097
показати усі # світлин	5114
показати усі # світлини	5114
показати усі # фото	5114
показати усі # фотографій	5114
показати усі # фотографії	5114
показати усі світлин	5114
показати усі світлини	5114
показати усі фото	5114
показати усі фотографій	5114
показати усі фотографії	5114
показати фото	5114
показати фотографій	5114
показати фотографії	5114
показати ще	5023
показати і прийняти	5094
показать # ответа	4306
показать # ответов	4306
показать # фото	4294
показать # фотографии	4294
показать # фотографий	4294
показать больше	4204
показать все	4206	4296
показать все # фото	4294
показать все # фотографии	4294
показать все # фотографий	4294
показать все фото	4294
показать все фотографии	4294
показать все фотографий	4294
показать галерею	4295
показать еще	4204
показать ещё	4204
показать и принять	4274
показать карту	4206
показать комментарии	4196
показать контент	4274
показать меньше	4206	4295
показать оригинал	4206	4266
показать ответы	4306
показать пароль	4289
показать перевод	4206
показать подпись	4295
показать расшифровку	4277
показать результаты	92	4265
показать содержимое	4274
показать субтитры	4277
показать фото	4294
показать фотографии	4294
показать фотографий	4294
показувати завжди	5094
показывать всегда	4274
поки немає коментарів	5126
поле обов'язкове для заповнення	5112
поле обязательно для заполнения	4292
полето е задължително	326
политика cookie	4274
политика за защита на личните данни	311
политика за поверителност	311
политика исправлений	4300
политика конфиденциальности	4190
политика конфиденциальности и cookie	4191
политика обработки персональных данных	4190
полноэкранный режим	4277
полный экран	4278
получавай известия	317
получать уведомления	4281
пользовательское соглашение	4190
політика cookie	5094
політика виправлень	5120
політика конфіденційності	5011
політика конфіденційності та cookie	5012
політика приватності	5094
помогает любая сумма	4287
помочь	4164
помочь нам	4164
помочь проекту	4164
помочь редакции	4164
помітили помилку	5120
понятно	4190
попередня	5023
попередня новина	5115
попередня стаття	5021
попередня сторінка	5115
попереднє фото	5115
попередній матеріал	5087
попередній слайд	5115
поправки и уточнения	332
попробовать бесплатно	4170
попробуйте еще раз	4292
попробуйте ещё раз	4292
попробуйте позже	4292
популярне	5021
популярное	4201
популярные	4201	4307
популярные новости	4201
популярные статьи	4201
популярный	4290
популярні	5127
популярні новини	5021
попълнете това поле	326
поръчай книгата	309
поръчайте книгата	309
посилання скопійовано	5002
поскаржитися	5127
поскаржитися на коментар	5126
поскаржитися на рекламу	5132
последнее	4201
последни	256
последни новини	256
последние новости	4201
послухати новину	5002
посмотреть # фото	4294
посмотреть # фотографии	4294
посмотреть # фотографий	4294
посмотреть в браузере	4315
посмотреть все # фото	4294
посмотреть все # фотографии	4294
посмотреть все # фотографий	4294
посмотреть все фото	4294
посмотреть все фотографии	4294
посмотреть все фотографий	4294
посмотреть результаты	92	4265
посмотреть фото	4294
посмотреть фотографии	4294
посмотреть фотографий	4294
посмотреть цену	4271
потвърдете имейла си	326
поточний час	5098
поточний час #	5097
потребителско име	324
потребителско име или имейл	323
похожие материалы	4201
похожие статьи	4201
почати гру	5083
почати тест	5083
почему я вижу эту рекламу	4311
почерпете ни с кафе	321
почерпи ни кафе	321
почтовый индекс	4293
поширити	5002
поширити у facebook	5002
поштовий індекс	5113
пошук	5023
пощенски код	327
правила за коментарите	336
правила за коментиране	259
правила использования	4190
правила коментарів	5126
правила коментування	5016
правила комментариев	4306
правила комментирования	4196
правила користування	5095
предимства за абонати	309
предишна новина	329
предишна снимка	329
предишна статия	329
предишна страница	329
предложение для подписчиков	4271
предложение для читателей	4271
предложить новость	4196
предыдущая	4204
предыдущая новость	4295
предыдущая статья	4201
предыдущая страница	4295
предыдущая фотография	4295
предыдущее фото	4295
предыдущий слайд	4295
презаредете страницата	320
презареди страницата	320
премиум	4170
преміум	4996
препечатването е забранено	333
препечатването забранено	333
препоръчани	256
препоръчано от outbrain	341
препоръчано от taboola	341
препоръчваме	324
препоръчваме ви	256
препоръчваме ви още	256
препоръчваме още	256
пригостити кавою	5106
пригостіть нас кавою	5106
придбати квитки	5091
придбати квиток	5091
придбати книжку	5091
придбати передплату	5109
придбати права на публікацію	5121
приемам всички	312
приемам всички бисквитки	311
приемам и продължавам	311
приеми всички	312
приеми и покажи	311
приеми и продължи	311
призначення платежу: благодійний внесок	5106
прийняти	5011
прийняти все	5095
прийняти всі	5011
прийняти всі файли cookie	5094
прийняти й показати	5094
прийняти й продовжити	5012
прийняти та показати	5094
прийняти та продовжити	5094
прийняти і продовжити	5094
принтирай	259
принтирай рецептата	62
принципи редакції	5120
принять	4190
принять все	4190
принять все cookie	4274
принять все файлы cookie	4274
принять всё	4190
принять и показать	4274
принять и продолжить	4274
прислать новость	4196
прислать новость анонимно	4300
присоединиться к обсуждению	4306
приховати коментарі	5019
пришлите свои фото	4300
приєднатися	4993
приєднатися до спільноти	4993
про автора	5037
про авторку	5037
про авторів	5037
проверете имейла си	326
проверете пощата си	326
провери знанията си	306
проверь себя	4268
проверьте адрес почты	4174
проверьте свои знания	4265
проверьте свою почту	4292
проверьте себя	4268
проголосовало #	4265
проголосовать	92
проголосувати	92
продовження під рекламою	5005
продовження статті під рекламою	5005
продовжити без вимкнення	5103
продовжити з apple	5109
продовжити з google	5109
продовжити через apple	5109
продовжити через facebook	5109
продовжити через google	5109
продолжительность #	4278
продолжить без отключения	4283
продолжить без поддержки	4163
продолжить с apple	4289
продолжить с google	4289
продолжить через apple	4289
продолжить через facebook	4289
продолжить через google	4289
продължава след рекламата	255
продължете с google	323
продължи без изключване	319
продължи с apple	323
продължи с facebook	323
продължи с google	323
продължителност	315
продължителност #	315
произвольная сумма	4286
произошла ошибка	4293
произошла ошибка. попробуйте ещё раз	4292
произошла ошибка. попробуйте позже	4292
пройти опитування	5083
пройти опрос	4265
пройти тест	4265
прокоментувати	5127
прокомментировать	4307
промени размера на текста	339
промо	4185	5005
пропозиція для передплатників	5091
пропозиція для читачів	5091
прослухати статтю	5097
прослушать	4180
прослушать новость	4180
прослушать статью	4277
прочетено от синтетичен глас	314
прочетете и	256
прочетете цялата статия	329
прочети по-късно	339
прочети с абонамент	323
прочети транскрипцията	314
прочети цялата новина	329
прочети цялата статия	329
прочитати пізніше	5130
прочитать позже	4310
прямой эфир	4278
прізвище	5113
публикувай коментар	336
пусни видеото	314
първо най-новите	336
підписатись	4996
підписатися	4996
підписатися на автора	5128
підписатися на сповіщення	5101
підписатися на тему	5128
підписка	4996
підсумок від ші	5124
підтвердьте електронну адресу	5112
підтвердіть e-mail	5112
підтримайте нас	4993
підтримати	4993
підтримати автора	4993
підтримати журналістів	4993
підтримати на buy me a coffee	5106
підтримати на patreon	5106
підтримати нас	4993
підтримати проєкт	5106
підтримати разово	5106
підтримати редакцію	4993
підтримувати щомісяця	5106
пізніше	5102
""", 'р': """
радимо прочитати	5021
радимо також	5021
развернуть	4204
разгадать кроссворд	4265
размер на текста	339
размер на шрифта	66
размер текста	66
размер шрифта	66
разова підтримка	5107
разовий внесок	5107
разовий донат	5106
разово	4164
разовое пожертвование	4286
разовый платеж	4287
разовый платёж	4287
разпечатай	259
разпечатай статията	339
разреши	318
разреши веднъж	311
разреши известия	317
разреши известията	317
разреши рекламите	320
разрешите уведомления	4261
разрешить	4282
разрешить и показать	4191
разрешить и продолжить	4191
разрешить контент	4274
разрешить один раз	4274
разрешить рекламу	4285
разрешить уведомления	4261
ранняя регистрация	4272
раскрыть	4206
распечатать	4180
распечатать рецепт	62
распечатать статью	4180
рассказать друзьям	4180
рассылка	4173
рассылки	4173
расшифровка	4278
регистрация	249	4170
редакция рекомендует	4201
редакційна політика	5120
редакційна політика видання	5120
резултати от анкетата	306
резултати от гласуването	306
результати	93	5025
результати голосування	5098
результати опитування	5098
результаты	93	4206
результаты голосования	4278
результаты опроса	4278
реклама	255	4185	5005
реклама - статията продължава по-долу	255
реклама google	4311
реклама від google	5132
реклама закончилась	4311
реклама закінчилася	5132
реклама на сайте	4185
реклама на сайті	5005
реклама окончена	4311
реклама от google	4311
реклама. продовження нижче	5005
реклама. продолжение ниже	4185
реклами от google	341
рекламний матеріал	5132
рекламно каре	255
рекламно съдържание	255
рекламный материал	4311
рекомендовано outbrain	4311
рекомендовано taboola	4311
рекомендуем	4201	4290
рекомендуем почитать	4201
рекомендуем также	4201
рекомендуемое	4201
рекомендуємо	5021	5110
рекомендуємо прочитати	5021
рекомендуємо також	5021
реши кръстословицата	306
реши теста	306
реєстрація	4996
розгадати кросворд	5083
розгорнути	5025	5115
роздрукувати	5002
роздрукувати рецепт	62
роздрукувати статтю	5002
розмір тексту	66
розмір шрифту	66
розшифровка	5098
российской картой	4287
рубрики	4201	5021
річна передплата	5110
річна підписка	5110
""", 'с': """
самая выгодная	4290
само за абонати	323
само необходими	311
само необходимите	311
самое важное	4201
самое популярное	4201
самое читаемое	4201
самое читаемое за день	4201
самое читаемое за неделю	4201
самый популярный	4290
свали аудиото	314
свали епизода	314
свали от app store	316
свали от google play	316
свали приложението	316
свежее	4201
свежие новости	4201
свернуть	4204
своя сума	5106
своя сумма	4286
свържете се с редакцията	332
свържи се с автора	329
свързани новини	256
свързани публикации	256
свързани статии	256
связаться с нами	4196
світлина # з #	5114
світлина # із #	5114
сгенерировано ии	4304
сгенерировано нейросетью	4304
сгенерировано с помощью ии	4304
сделать донат	4286
сделать пожертвование	4164
сейчас читают	4201
сигнализирай за грешка	332
сканворд	4268
сканирай qr кода	316
сканирайте qr кода	316
сканирайте qr кода и изтеглете приложението	316
сканируйте qr-код	4280
скануйте qr-код	5100
скасувати можна будь-коли	5109
скачать аудио	4277
скачать выпуск	4277
скачать из google play	4279
скидка #%	4290
скидка для подписчиков	4271
скопировано	4181
скопировано в буфер обмена	4310
скопировать ссылку	4180
скопировать ссылку на статью	4180
скопійовано	5131
скопійовано в буфер обміну	5130
скопіювати посилання	5002
скопіювати посилання на статтю	5002
скорост	315
скорост на възпроизвеждане	314
скорость воспроизведения	4277
скрий отговорите	336
скрий рекламата	341
скрыть	4206
скрыть ответы	4306
скрыть рекламу	4311
слайд # з #	5114
слайд # из #	4294
слайд # от #	328
слайд # із #	5114
слайд #/#	4294	5114
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
следить за автором	4308
следить за онлайном	4295
следить за темой	4308
следующая	4204
следующая новость	4295
следующая статья	4201
следующая страница	4295
следующая фотография	4295
следующее видео	4277
следующее фото	4295
следующий слайд	4295
слухати	5002
слухати новину	5002
слушай новината	259
слушай статията	314
слушать	4180
слушать новость	4180
см. также	4201
смотреть # фото	4294
смотреть # фотографии	4294
смотреть # фотографий	4294
смотреть в браузере	4315
смотреть видео	4277
смотреть все	4204
смотреть все # фото	4294
смотреть все # фотографии	4294
смотреть все # фотографий	4294
смотреть все фото	4294
смотреть все фотографии	4294
смотреть все фотографий	4294
смотреть галерею	4295
смотреть онлайн-трансляцию	4295
смотреть оригинал	4266
смотреть предложение	4271
смотреть фото	4294
смотреть фотогалерею	4295
смотреть фотографии	4294
смотреть фотографий	4294
смотри также	4201
смотрите также	4201
сначала новые	4306
сначала старые	4306
снимка # от #	328
снимка #/#	328
снимок # из #	4294
советуем почитать	4201
согласен	4190
согласен и продолжить	4191
согласиться	4190
согласиться и продолжить	4274
содержание	4204
содержание статьи	4295
содержимое недоступно	4274
создано ии	4304
создано нейросетью	4304
создано при помощи ии	4304
создано с помощью ии	4304
создать аккаунт	4170
сообщение	4293
сообщение отправлено	4292
сообщить новость	4300
сообщить об опечатке	4196
сообщить об ошибке	4196
сортирай по	336
сортиране	337
сортировать	4307
сортировать по	4306
сортировка	4307
сортування	5127
сортувати	5127
сортувати за	5126
сохранено	4181
сохранить	4180
сохранить выбор	4274
сохранить на потом	4310
сохранить настройки	4274
сохранить рецепт	62
сохранить статью	4180
социальные сети	4182
спасибо за ваш голос	92	4265
спасибо за ваше сообщение	4292
спасибо за подписку	4173
спасибо за регистрацию	4292
спасибо за сообщение	4292
спасибо за участие в опросе	4265
спасибо, ваш голос учтён	4265
спершу нові	5126
спершу старі	5126
спестявате #%	324
спецпроект	4185
спецпроєкт	5005
сповіщення	5102
споделете	259
сподели	259
сподели във facebook	259
сподели като подарък	339
сподели по имейл	339
сподели статията	259
споделяне	259
спонсорирано	255
спонсорирано съдържание	341
спонсорский материал	4311
спонсорський матеріал	5132
способ оплаты	4168
способы оплаты	4168
спочатку нові	5126
спочатку старі	5126
спри да следваш	338
спробуйте пізніше	5112
спробуйте ще раз	5112
ссылка скопирована	4180
сталася помилка	5113
сталася помилка. спробуйте пізніше	5112
сталася помилка. спробуйте ще раз	5112
станете член	248
стани абонат	248
стани дарител	248
старые	4307
старі	5127
стати патроном	5106
стати підписником	5106
стати співучасником	4993
стати частиною спільноти	4993
стати членом клубу	5106
статията е заключена	323
статията е защитена с авторско право	333
статията се чете от изкуствен интелект	314
стаття захищена авторським правом	5121
стать патроном	4164
стать соучастником	4164
стать спонсором	4164
статья защищена авторским правом	4301
створено за допомогою штучного інтелекту	5124
створено за допомогою ші	5124
створено штучним інтелектом	5124
створено ші	5124
створити акаунт	4996
стежити за автором	5128
стежити за онлайном	5115
стежити за темою	5128
стислий переказ від ші	5124
стоимость доставки	4272
сторінка # з #	5114
сторінка # із #	5114
сторінка #/#	5114
страница # из #	4294
страница # от #	328
страница #/#	328	4294
стрічка новин	5021
субтитри	315	5098
субтитры	4278
судоку	307	4268	5088
сума по избор	321
сховати	5025
сховати відповіді	5126
сховати рекламу	5132
сходни новини	256
схожі матеріали	5021
схожі новини	5021
схожі статті	5021
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
сыграть	4268
сюжет	4201
сюжеты	4201
""", 'т': """
тагове	256
тази статия е заключена	323
так, будь ласка	5102
так, дякую	5102
так, увімкнути	5079
так, хочу	5102
також читайте	5021
твитнуть	4180
твиттер	4181
твітнути	5002
теги	4201	5021
текст продовжується під рекламою	5005
текст создан автоматически	4304
текст створено автоматично	5124
текст читает робот	4277
текущее время	4278
текущее время #	4277
текущо време	315
текущо време #	314
телеграм	4181
телефон	327	4293	5113
тема	327	4293	5113
тема дня	4201
теми	5021
темы	4201
тест дня	4265
тествай знанията си	306
това видео вече не е налично	314
това видео не е налично	314
това поле е задължително	326
това съдържание не е налично	311
това съдържание не може да бъде показано	311
только для подписчиков	4170
только необходимые	4274
транскрипция	315
тривалість	5098
тривалість #	5098
търговско съдържание	341
тільки необхідні	5094
""", 'у': """
у вас вже є акаунт	5109
у вас включен adblock	4283
у вас нет подписки	4289
у вас уже есть аккаунт	4289
у кошик	5007
у мене вже є акаунт	5109
у мене є акаунт	5109
у мене є передплата	5109
у меня есть аккаунт	4289
у меня есть подписка	4289
у меня нет аккаунта	4289
у меня уже есть аккаунт	4289
у цій статті	5115
уведомления	4282
увеличи	315
увеличи снимката	329
увеличи текста	339
увеличи шрифта	339
увеличить	4204
увеличить изображение	4295
увеличить текст	4310
увеличить фото	4295
увеличить шрифт	4310
увійти	4996
увійти з google	5109
увійти за допомогою google	5109
увійти через apple	5109
увійти через facebook	5109
увійти через google	5109
увійти, щоб коментувати	5126
увімкнути	5102
увімкнути звук	5097
увімкнути сповіщення	5078
увімкніть сповіщення	5078
угостите нас кофе	4286
угостить кофе	4287
уже есть аккаунт	4170
уже зарегистрированы	4170
уже зареєструвалися	4996
уже отключил	4285
узнать цену	4271
укажите сумму	4286
уменьшить шрифт	4310
умови використання	5011
управление на бисквитките	311
управление на известията	317
управление на съгласието	311
управление согласием	4274
управление уведомлениями	4281
управлявай съгласието	311
управлять согласием	4274
условия за ползване	311
установить приложение	4279
усі коментарі	5126
усі матеріали	5115
усі матеріали автора	5115
усі матеріали авторки	5037
усі матеріали за темою	5115
усі новини	5023
усі статті	5115
усі статті автора	5115
участие в азартных играх может вызвать зависимость	4187
участие в азартных играх может вызвать игровую зависимость	4187
""", 'ф': """
файлы cookie	4190
фамилия	327	4293
фейсбук	4181
филворды	4268
фото	4201
фото # з #	5114
фото # из #	4294
фото # із #	5114
фото #/#	4294	5114
фоторепортаж	4201
""", 'х': """
харесай	259
харесва ми	337
хорошо	4190
хотите получать уведомления	4281
хочете отримувати сповіщення	5101
""", 'ц': """
це було корисно	5124
це відео більше недоступне	5097
це відео недоступне	5097
це відео недоступне у вашій країні	5097
це поле обов'язкове	5112
цей контент недоступний	5094
цей контент неможливо показати	5094
цей матеріал закритий	5109
цена на доставката	309
ця стаття закрита	5109
цял екран	314
""", 'ч': """
час читання # хв	5023
час, що залишився	5097
час, що залишився #	5097
чете синтетичен глас	314
четете без ограничения	323
четете без реклами	341
четете в приложението	316
чети без реклами	341
чети в приложението	316
чи була стаття корисною	5016
читает синтезированный голос	4277
читайте в застосунку	5099
читайте в приложении	4279
читайте еще	4201
читайте ещё	4201
читайте ниже	4185
читайте первыми в приложении	4279
читайте першими в застосунку	5099
читайте по теме	4201
читайте также	4201
читайте також	5021
читати без обмежень	5109
читати без реклами	5132
читати всю новину	5115
читати всю статтю	5115
читати далі	5023
читати з передплатою	5109
читати коментарі	5126
читати оригінал	5085
читати повністю	5023
читати розшифровку	5097
читати статтю повністю	5115
читати також	5021
читать без ограничений	4289
читать без рекламы	4311
читать в max	4182
читать в telegram	4182
читать в браузере	4315
читать всю статью	4295
читать далее	4204
читать дальше	4204
читать ещё	4204
читать комментарии	4196
читать оригинал	4266
читать полностью	4204
читать расшифровку	4277
читать с подпиской	4289
читать статью полностью	4295
читать также	4201
читать целиком	4295
читає синтезований голос	5097
чому я бачу цю рекламу	5132
что еще почитать	4201
что ещё почитать	4201
что-то пошло не так	4293
что-то пошло не так, попробуйте позже	4292
что-то пошло не так. попробуйте еще раз	4292
что-то пошло не так. попробуйте ещё раз	4292
что-то пошло не так. попробуйте позже	4292
чуй статията	314
""", 'ш': """
швидкість відтворення	5097
ші може помилятися	5124
""", 'щ': """
ще за темою	5021
ще на цю тему	5024
ще не передплатник	5109
ще немає акаунта	5109
ще новини	5021
що ще почитати	5021
щомісяця	4993	5110
щомісячна підтримка	5107
щомісячний внесок	5106
щоп'ятниці. безкоштовно. без спаму	5112
щороку	5110
щось пішло не так	5113
щось пішло не так, спробуйте пізніше	5112
щось пішло не так. спробуйте пізніше	5112
щось пішло не так. спробуйте ще раз	5112
""", 'э': """
экономия #%	4290
эксклюзивно для подписчиков	4289
электронная почта	4173
электронная почта или логин	4289
эта статья закрыта	4289
это было полезно	4304
это видео больше недоступно	4277
это видео недоступно	4277
это видео недоступно в вашей стране	4277
это поле обязательно	4292
это поле обязательно для заполнения	4292
этот контент невозможно показать	4274
этот контент недоступен	4274
этот материал закрыт	4289
""", 'я': """
я вже підтримую	4992
я вимкнув блокувальник	5103
я отключил	4285
я отключил блокировщик	4283
я уже поддерживаю	4163
як вимкнути adblock	5103
як ми захищаємо джерела	5120
як ми захищаємо наші джерела	5120
якість	5098
яндекс.дзен	4181
""", 'і': """
ім'я	5113
індекс	5113
інша сума	5106
інші матеріали автора	5115
інші матеріали авторки	5037
інші новини	20	5021
інші статті автора	5115
інші статті авторки	5037
""", 'א': """
אהבתי	2339
אודות	2303
אודות הכותב	2371
אולי אחר כך	2355
אולי גם יעניין אותך	2288
אולי יעניין אותך	2288
אולי יעניין אותך גם	2327
אולי יעניין אתכם	2288
אולי יעניין אתכם גם	2327
אולי מאוחר יותר	2266
אולי פספסתם	2327
אחר כך	2356
איך מכבים	2360
איך מכבים חוסם פרסומות	2358
אימייל	2367
אימייל לא תקין	2366
אין לך חשבון	2364
אין לכם חשבון	2364
אינציקלופדיית ynet	2288
אישור	2285	2355
אישור הכל	2351
אישור והמשך	2350
אני מאשר את תנאי השימוש	2366
אני מאשר קבלת דיוור	2366
אני מאשר/ת קבלת דברי פרסומת	2366
אני מאשר/ת קבלת דיוור	2366
אני מסכים	2285
אני מסכים לתנאי השימוש	2366
אני מסכים/ה לתנאי השימוש	2366
אני מסכימה	2285
אפשר	2356
אפשר התראות	2354	2355
אפשר לבטל בכל רגע	2364
אפשר תמיד	2350
אפשרויות נוספות	2379
אשר את כל העוגיות	2384
אשר הכל	2351
אשר והמשך	2350
""", 'ב': """
בדקו את תיבת הדואר	2366
בדקו את תיבת המייל	2366
בחירה	2365
בחן את עצמך	2341
בחנו את עצמכם	2341
בחסות	2332
בחר	2365
בחר מסלול	2364
בחר סכום	2386
בחרו את המינוי שלכם	2364
בחרו מינוי	2364
בחרו מסלול	2364
בחרו סכום	2386
בטל השתקה	2346
ביטול	2355
ביטול הסכמה	2350
ביטול השתקה	2346
בלי ספאם	2366
בלעדי למנויים	2364
במעקב	2376
בשיתוף	2282
בשיתוף עם	2380
""", 'ג': """
גודל גופן	66
גודל הטקסט	2378
גודל טקסט	66
גישה בלתי מוגבלת לכל הכתבות	2387
""", 'ד': """
דווח על טעות	2287
דווח על תגובה	2382
דווחו לנו על טעות	2338
דחה את כל העוגיות	2384
דחה הכל	2351
דחיית הכל	2351
דיווח	2339
דיווח על טעות	2338
דיווח על תגובה	2382
דילוג לתוכן	2290
דילוג לתוכן המרכזי	2290
דלג לתוכן	2292
דלג לתוכן הראשי	2290
דלג על הפרסומת	2385
דלגו למתכון	62
דלגו על הפרסומת	2385
דף הבית	2292
""", 'ה': """
האזינו	2277
האזינו בספוטיפיי	2383
האזינו לכתבה	2346
האזן לכתבה	2346
האם הכתבה עזרה לך	2338
האם הכתבה עניינה אותך	2338
האם העמוד עזר לך	2338
האם זה היה מועיל	2338
הבא	2292
הבנתי	2293
הבקשה התקבלה	2388
הבקשה נשלחה	2388
הגב	2287
הגדל טקסט	2378
הגדל תמונה	2370
הגדלת גופן	2314	2315
הגדלת טקסט	2378
הגדלת תמונה	2370
הגדרות	2285
הגדרות עוגיות	2350
הגדרות פרטיות	2285	2350
הדפיסו את המתכון	62
הדפיסו כתבה	2326
הדפס	2277
הדפס מתכון	62
הדפסה	2277	2315
הדפסת המתכון	62
הדפסת כתבה	2326
ההודעה נשלחה	2366
ההודעה שלך	2388
ההצבעה שלך נקלטה	2338
ההצעה המשתלמת ביותר	2365
ההרשמה אושרה	2388
הודעתך נשלחה	2366
הווידאו אינו זמין	2346
הוסיפו תגובה	2287
הוסף כמקור מועדף	2375
הוסף לסל	2390
הוסף תגובה	2287
הוסף תשובה	2382
הוספה לסל	2390
הוספה לרשימת הקריאה	2314
הוספת תגובה	2287
הוקרא בקול סינתטי	2346
הורד שמע	2346
הורדת הפרק	2346
הורדת השמע	2346
הורידו את האפליקציה	2353
הזינו כתובת מייל	2388
הזכירו לי מאוחר יותר	2266
הזן כתובת אימייל	2388
החדשות ביותר	2339
החדשים ביותר	2339
החנות	2380
החשבון שלי	2269
הטבה לקוראים	2344
הטבות למנויים	2344
הטופס נשלח בהצלחה	2366
הירשם	2269
הירשמו להתראות	2354
הישנות ביותר	2339
הכי נצפים	2288
הכי נקרא	2288
הכי נקראות	2288
הכי נקראות היום	2327
הכי פופולרי	2365
הכינוי שלך	2382
הכניסו כתובת מייל	2388
הכתבה הבאה	2288
הכתבה המלאה למנויים	2326
הכתבה הקודמת	2288
הכתבה נעולה	2364
המייל האדום	2371
המייל שלך	2388
המלצות	2288
המקומות מוגבלים	2330
המשיכו לקרוא	2389
המשך בדפדפן	2353
המשך לאתר	2353
המשך לקרוא	2292
המשך עם google	2364
המשך עם אימייל	2387
המשך עם אפל	2364
המשך עם גוגל	2364
המשך עם פייסבוק	2364
המשך קריאה	2292
הנגן נטען	2346
הנצפים ביותר	2327
הנקראות ביותר	2288
הנקראים ביותר	2327
הסרטון אינו זמין	2346
הסרטון אינו זמין כעת	2346
הסרטון הבא	2385
הסרטון הקודם	2385
הסרטון לא זמין	2346
הסרטון לא זמין כעת	2346
הסרטון נטען	2346
הסתר	2293
הסתר תגובות	2338
הסתר תשובות	2338
העדפות עוגיות	2350
העדפות פרטיות	2384
הענק כתבה במתנה	2378
הענקת כתבה במתנה	2378
העתיקו את הקישור	2326
העתיקו קישור	2326
העתק	2379
העתק קישור	2277	2315
העתקת הקישור	2326
העתקת קישור	2277	2315
הפופולרי ביותר	2365
הפופולריות ביותר	2339
הפסק לעקוב	2375
הפסקת מעקב	2375
הפעל התראות	2354
הפעל סרטון	2346
הפעלה אוטומטית	2347
הפעלת התראות	2354
הפרסומת ממשיכה	2390
הצביעו	92	2339
הצביעו בסקר	2338
הצבע	92	2339
הצבעה	93
הצבעתך נקלטה	2338
הצג את כל התגובות	2300
הצג ב-x	2383
הצג הכל	2293
הצג כתוביות	2346
הצג מפה	2293
הצג מקור	2293
הצג עוד	2292
הצג פוסט	2350
הצג פוסט זה באינסטגרם	2383
הצג פחות	2293
הצג תגובות	2338
הצג תוכן	2350
הצג תוצאות	92	2339
הצג תמיד	2350
הצג תשובות	2338
הצגת התוכן	2350
הצגת כל התגובות	2300
הצהרת נגישות	2303
הצטרפו	2267
הצטרפו אלינו	2267
הצטרפו לתומכים	2361
הצעה לקוראים	2344
הקודם	2292
הקטן טקסט	2378
הקטנת גופן	2314	2315
הקטנת טקסט	2378
הקישור הועתק	2326
הקראה אוטומטית	2346
הקש להפעלת קול	2385
הרשמה	2269
השאירו תגובה	2300
השאר אותי מחובר	2364
השאר תגובה	2300
השב	2287
השהה	2310
השתק	2347
השתקה	2347
השתתפו בסקר	2338
התגובה שלך	2382
התגובות למנויים בלבד	2382
התגובות מושבתות	2382
התחבר	2269
התחבר עם google	2364
התחברות	2269
התחברות באמצעות גוגל	2364
התחברות עם גוגל	2364
התחברות עם פייסבוק	2364
התמונה הבאה	2389
התמונה הקודמת	2389
התרומה שלי	2386
""", 'ו': """
וואטסאפ	2315
ווטסאפ	2277	2315
וידאו	2288
""", 'ז': """
זהו שדה חובה	2366
זכור אותי	2365
זמן נוכחי	2347
זמן נותר	2347
""", 'ח': """
חד פעמי	2362
חד-פעמי	2362
חדשות אחרונות	2288
חודש ראשון ב-#	2325
חודש ראשון ב-# ש"ח	2325
חודש ראשון בשקל	2325
חודש ראשון חינם	2325
חזרה למעלה	2292
חזרה לעמוד הבית	2370
חזרה לעמוד הראשי	2290
חזרה לראש העמוד	2290
חזרה לרשימה	2389
חידוש מינוי	2387
חיוב חודשי	2365
חיוב שנתי	2365
חינם, בלי ספאם	2366
חיפוש	2292
""", 'ט': """
טוויטר	2277	2315
טוען וידאו	2346
טוען נגן	2346
טלגרם	2277	2315
טעינת הפוסט	2350
טען מחדש	2358
טען מחדש את הדף	2358
טען עוד	2292
טען פוסט	2350
טען תגובות נוספות	2338
טען תוכן	2350
""", 'י': """
יציאה	2269
יציאה ממסך מלא	2346
יש לי חשבון	2364
""", 'כ': """
כבר הצבעת	2338
כבר הצבעתם	2338
כבר יש לך חשבון	2364
כבר מנוי	2364
כבר מנויים	2364
כבר מנויים? התחברו	2269
כבר נרשמת	2269
כותרות אחרונות	2288
כיביתי	2360
כיביתי את חוסם הפרסומות	2358
כל שקל חשוב	2361
כל תרומה חשובה	2361
כל תרומה עוזרת	2361
כללי התגובות	2338
כן, אני רוצה	2354
כן, אשמח	2355
כניסה	2269
כניסה למנויים	2269
כתבה זו הוענקה במתנה	2391
כתבה זו היא תוכן ממומן	2326
כתבה ממומנת	2332
כתבה נעולה	2364
כתבו את תגובתכם	2382
כתבו לנו	2371
כתבו תגובה	2287
כתבות אחרונות	2288
כתבות מומלצות	2288
כתבות נוספות	2288
כתבות נוספות בנושא	2327
כתבות נוספות שיעניינו אתכם	2327
כתבות נוספות של הכתב	2370
כתבות קשורות	2288
כתבות שאולי פספסתם	2327
כתבות שיעניינו אתכם	2327
כתוב תגובה	2338
כתובת אימייל לא תקינה	2366
כתובת המייל כבר רשומה	2388
כתובת המייל שלך	2388
כתובת מייל לא תקינה	2366
כתיבת תגובה	2338
""", 'ל': """
לא אהבתי	2339
לא כעת	2266
לא ניתן להפעיל את הסרטון	2346
לא ניתן להציג את התוכן	2350
לא ניתן להציג תוכן זה	2350
לא ניתן לטעון את הסרטון	2385
לא ניתן לנגן את הסרטון	2346
לא עכשיו	2266	2355
לא תודה	2266	2355
לא, תודה	2266	2355
לגלריה	2370
לגלריה המלאה	2370
לגלריית התמונות	2370
לדף הבית	2370
לדף התרומות	2361
להאזנה בספוטיפיי	2383
להאזנה לכתבה	2346
להורדה ב-app store	2353
להורדה ב-google play	2353
להורדה מ-app store	2353
להורדה מ-google play	2353
להורדת האפליקציה	2326
להזמנה לחצו כאן	2390
להזמנת כרטיסים	2344
להמשך קריאה	2269
להרשמה	2269
להרשמה לאירוע	2330
לחידון	2341
לחידון המלא	2341
לחנות	2380
לחנות שלנו	2330
לחצו להפעלת הסאונד	2385
לידיעה המלאה	2370
לכל החדשות	2370
לכל החידונים	2341
לכל הכתבות	2292
לכל הכתבות בנושא	2327
לכל הכתבות של הכתב	2370
לכל המשחקים	2341
לכל הסרטונים	2370
לכל העדכונים, הכתבות והסרטונים	2327
לכל התגובות	2287
לכל התמונות	2370
לכתבה הבאה	2370
לכתבה הבאה בסדרה	2327
לכתבה המלאה	2370
לכתבה הקודמת	2370
לכתבה הקודמת בסדרה	2327
לכתבה נוספת	2389
לכתיבת תגובה	2300
למוצר	2380
למנויים בלבד	2273
למתכון	62
לעמוד הבית	2370
לעמוד התרומות	2361
לפרויקט המלא	2370
לפרופיל הכתב	2371
לפרטי המוצר	2390
לפרטים	2293
לפרטים והרשמה	2330
לפרטים נוספים והרשמה	2330
לפתיחת הכתבה	2387
לצפייה ביוטיוב	2383
לצפייה בכל התגובות	2300
לצפייה במסלולים	2387
לצפייה בתוצאות	92
לקריאה באפליקציה	2353
לקריאה מאוחר יותר	2391
לראש הדף	2370
לראש העמוד	2370
לרכישה באמזון	2344
לרכישה לחצו כאן	2344
לרכישת הספר	2344
לרכישת כרטיסים	2344
לרכישת כרטיסים לחצו כאן	2344
לרכישת מינוי	2269
לרכישת מינוי לחצו כאן	2326
לשלוח כתבה במתנה	2314	2315
לתיק המלא	2370
לתמונות	2293
לתרום	2267
לתרומה	2267
לתרומה לחצו כאן	2361
""", 'מ': """
מאוחר יותר	2356
מאשר	2285
מאשרת	2285
מבזקים	2288
מדיניות הפרטיות	2286
מדיניות הפרטיות ותנאי השימוש	2286
מדיניות פרטיות	2285	2303
מהירות הפעלה	2346
מהירות ניגון	2346
מודעה	2282
מומלץ עבורך	2327
מומלץ עבורכם	2327
מומלצים	2288
מוקרא בקול סינתטי	2346
מידע נוסף	2285
מיון לפי	2339
מייל	2315	2367
מיין לפי	2339
ממומן	2282
מסך מלא	2347
מסלולי מינוי	2387
מספר המקומות מוגבל	2330
מעבר למתכון	62
מעוניינים לקבל התראות	2354
מצאת טעות	2338
מצאתם טעות	2287
מצאתם טעות בכתבה	2338
מצב כהה	2351
משהו השתבש	2367
משך	2347
משך הסרטון	2385
משלוח חינם	2380
מתנה לחבר	2378
""", 'נ': """
נא להזין כתובת מייל תקינה	2366
נגישות	2303
נגן	2310
נגן וידאו	2346
נגן שמע	2385
נוצר באמצעות ai	2385
נוצר על ידי ai	2385
נושאים	2288
נושאים קשורים	2288
ניגון אוטומטי	2347
ניהול אפשרויות	2384
ניהול הסכמה	2350
ניהול העדפות	2384
ניהול עוגיות	2350
ניתן לבטל בכל עת	2364
נרשמת בהצלחה	2366
""", 'ס': """
סגור	2266
סגור גלריה	2389
סגור חלון	2389
סגור תפריט	2389
סגירה	2266
סודוקו	2343
סוף הפרסומת	2344
סוף פרסומת	2344
סיכום ai	2308
סיכום אוטומטי	2374
סיכום הכתבה	2308
סכום אחר	2361
סכום לבחירה	2386
ספרו לנו מה דעתכם	2338
סקר	93
סקר היום	92
סרטון זה אינו זמין	2346
סרטון זה אינו זמין עוד	2346
סרקו את הקוד	2353
סרקו את קוד ה-qr	2353
""", 'ע': """
עבור לתוכן	2290
עבור לתוכן המרכזי	2290
עדיין לא מנוי	2364
עדיין לא מנויים	2364
עוד	2292
עוד באותו נושא	2327
עוד בנושא	2288
עוד בערוץ	2288
עוד חדשות	2288
עוד כתבות	20	2288
עוד כתבות בנושא	20
עוד כתבות מעניינות	2326
עוד לא מנויים	2364
עוד סיפורים	2327
על הכותב	2371
עקבו אחר הכתב	2375
עקבו אחר הנושא	2375
עקבו אחרי הכתב	2375
עקבו אחרי הנושא	2375
עקוב אחרי הכתב	2375
""", 'פ': """
פייסבוק	2277	2315
פנייה לכתב	2371
פנייה למערכת	2371
פרטים	2293
פרסום	2282
פרסומת	2282
פרסם	2339
פרסם אצלנו	2303
פרסמו אצלנו	2303
פתח	2293
פתח באפליקציה	2353
פתיחה באפליקציה	2353
""", 'צ': """
צור חשבון	2269
צור קשר	2287	2303
צפו באינסטגרם	2383
צפו בטוויטר	2383
צפו ביוטיוב	2383
צפו בפייסבוק	2383
צפו גם	2389
צפייה חוזרת	2385
צרו קשר	2303	2371
צרו קשר עם המערכת	2371
""", 'ק': """
קבל הכל	2351
קבלת התראות	2354
קוד קופון	2390
קודי הנחה	2390
קרא גם	2288
קרא עוד	2292
קראו באפליקציה	2353
קראו בחינם	2387
קראו גם	2288
קראו עוד	2292
""", 'ר': """
רוצה לקבל התראות	2354
רוצים לקבל התראות	2354
רענון העמוד	2358
רענן את הדף	2358
רעננו את הדף	2358
""", 'ש': """
שדה זה הוא חובה	2366
שדה חובה	2366
שדות חובה	2366
שחק עכשיו	2341
שחקו עכשיו	2341
שינוי גודל הגופן	2314
שיתוף	2277
שיתוף בוואטסאפ	2378
שיתוף בווטסאפ	2277
שיתוף בטוויטר	2277
שיתוף במייל	2326
שיתוף בפייסבוק	2277
שכחת את הסיסמה	2364
שכחת סיסמה	2364
שכחתי סיסמה	2269
שלח	92	2367
שלח לחבר	2277
שלח תגובה	2338
שלחו את הכתבה במתנה	2326
שלחו במתנה	2326
שלחו כתבה במתנה	2314
שלחו לחבר	2315	2378
שלחו לנו סרטונים	2371
שלחו לנו תמונות	2371
שלחו משוב	2338
שליחה	2367
שליחה במייל	2277
שליחת כתבה במתנה	2314
שליחת משוב	2338
שליחת תגובה	2338
שמור	2379
שמור העדפות	2350
שמור כתבה	2391
שמור לרשימת הקריאה	2314	2315
שמירה	2277
שמירה לרשימת הקריאה	2314
שמירת הגדרות	2350
שמירת המתכון	62
שמירת כתבה	2326
שמרו כתבה	2326
שמרו לקריאה מאוחרת	2326
שתף	2277
שתף כתבה	2391
שתפו	2277
שתפו את הכתבה	2277
שתפו בוואטסאפ	2326
שתפו בווטסאפ	2326
שתפו בטוויטר	2378
שתפו בטלגרם	2326
שתפו בפייסבוק	2277
שתפו כתבה זו	2391
""", 'ת': """
תגובה	2287
תגובות	2287
תגובות נוספות	2338
תגיות	2288
תודה על ההצבעה	2338
תודה על הצבעתך	92
תודה על התמיכה	2386
תודה על תמיכתכם	2386
תודה שהצבעת	2338
תודה שהצבעתם	2338
תודה, ההודעה נשלחה	2366
תוכן למנויים	2269
תוכן ממומן	88	2282
תוכן מסחרי	2332
תוכן מקודם	2282
תוכן פרסומי	2332
תוכן שיווקי	88	2282
תוכן שיווקי בשיתוף	2332
תוצאות	93
תוצאות ההצבעה	2339
תוצאות הסקר	2339
תורגם אוטומטית	2326
תיקון טעות	2326
תמונה # מתוך #	2290
תמכו בנו	2267
תמכו בנו בפטריאון	2361
תמכו בעיתונות	2361
תמלול	2347
תנאי השימוש	2286
תנאי השימוש | מדיניות הפרטיות	2286
תנאי השימוש ומדיניות הפרטיות	2286
תנאי פרסום תגובות	2338
תנאי שימוש	2285	2303
תפריט	2292
תקציר ai	2308
תקציר בינה מלאכותית	2308
תקציר הכתבה	2308
תרגום אוטומטי	2347
תרומה	2267
תרומה חד פעמית	2361
תרומה חד-פעמית	2361
תרומה חודשית	2361
תרמו	2267
תרמו עכשיו	2267
תשבץ	2343
תשבצים	2343
תשחץ	2343
תשלום באמצעות paypal	2387
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
अकाउंट नहीं है	2476
अक्षर का आकार	66
अक्षर छोटे करें	2488
अक्षर बडे करें	2488
अगला	2417
अगला लेख	2482
अगली खबर	2413
अगली तस्वीर	2482
अगली फोटो	2482
अगली स्टोरी	2482
अनफॉलो करें	2486
अनम्यूट	2461
अनिवार्य	2479
अनुमति दें	2469
अन्य खबरें	20	2413
अन्य राशि	2474
अन्य विकल्प	2489
अपना इनबॉक्स देखें	2478
अपना ईमेल दर्ज करें	2478
अपना ईमेल देखें	2478
अपना ईमेल पता दर्ज करें	2478
अपना कमेंट लिखें	2426
अपना ज्ञान परखें	2457
अपना प्लान चुनें	2476
अपनी टिप्पणी दें	2426
अपनी टिप्पणी लिखें	2426
अपनी तस्वीरें हमें भेजें	2483
अपनी प्रतिक्रिया दें	2454
अपनी राय दें	2412
अपनी राय बताएं	2454
अभी खरीदें	2460
अभी खेलें	2457
अभी डाउनलोड करें	2467
अभी तक सब्सक्राइबर नहीं हैं	2476
अभी दान करें	2398
अभी नहीं	2397	2470
अमान्य ईमेल	2478
अमेजन पर खरीदें	2460
अवधि	2462
असहमत	2411
अस्वीकार करें	2411
""", 'आ': """
आगे पढें	2417
आज का सवाल	92
आज की अन्य खबरें	2447
आप इस विषय को फॉलो कर रहे हैं	2486
आप कभी भी अनसब्सक्राइब कर सकते हैं	2478
आप पहले ही वोट कर चुके हैं	2454
आपका वोट दर्ज हो गया	2454
आपका वोट दर्ज हो गया है	2454
आपका संदेश भेज दिया गया है	2478
आपके लिए	2413
आपको यह भी पसंद आ सकता है	2447
आपको ये भी पसंद आ सकता है	2447
आवश्यक फील्ड	2478
""", 'इ': """
इस लेखक की अन्य खबरें	2430
इस लेखक की और खबरें	2430
इस लेखक के और लेख	2430
इस विषय को फॉलो करें	2486
इसे भी देखें	2447
इसे भी पढें	2413
""", 'ई': """
ई-पेपर	2400
ईमेल	2479
ईमेल से शेयर करें	2488
""", 'ऊ': """
ऊपर जाएं	2417
""", 'ए': """
एआई आवाज में सुनें	2461
एआई द्वारा तैयार	2433
एआई समरी	2433
एआई सारांश	2433
एआई से तैयार सारांश	2433
एक बार	2475
एक बार का दान	2474
एप डाउनलोड करें	2467
""", 'ऐ': """
ऐप इंस्टॉल करें	2467
ऐप खोलें	2467
ऐप डाउनलोड करें	2467
ऐप में खोलें	2467
ऐप में पढें	2467
ऐप स्टोर से डाउनलोड करें	2467
""", 'ऑ': """
ऑटोप्ले	2462
ऑडियो डाउनलोड करें	2461
ऑफर देखें	2460
""", 'औ': """
और खबरें	2413
और जानें	2411
और टिप्पणियां देखें	2454
और देखें	2417
और पढें	2413	2417
और पढें इस लेखक से	2430
और भी पढें	2447
""", 'क': """
कभी भी रद्द करें	2476
कम दिखाएं	2418
कमेंट	2412
कमेंट करें	2412
कमेंट पढें	2426
कमेंट लिखें	2454
कमेंट्स	2412
करियर	2429
किताब खरीदें	2460
कीमत देखें	2460
कुकी का उपयोग	2411
कुकी नीति	2409	2411
कुकी सेटिंग्स	2465
कुकीज नीति	2411
कुकीज प्रबंधित करें	2465
कुकीज सेटिंग	2410
कुछ गलत हो गया	2479
केवल सदस्यों के लिए	2400
केवल सब्सक्राइबर के लिए	2476
कैसे बंद करें	2473
कॉपी	2489
कॉपी करें	2489
कॉपी लिंक	2403
क्या आप नोटिफिकेशन चाहते हैं	2468
क्या आप नोटिफिकेशन पाना चाहते हैं	2468
क्या आप सूचनाएं पाना चाहते हैं	2468
क्या यह उपयोगी था	2454
क्या यह खबर उपयोगी थी	2454
क्या यह पेज उपयोगी था	2454
क्या यह लेख उपयोगी था	2454
क्यूआर कोड स्कैन करें	2467
क्रमबद्ध करें	2455
क्विज खेलें	2457
""", 'ख': """
खबर सुनें	2461
खाता नहीं है	2476
खाता बनाएं	2400
खोजें	2417
खोलें	2418
""", 'ग': """
गलती की सूचना दें	2454
गलती बताएं	2418
गूगल प्ले से डाउनलोड करें	2467
गूगल से जारी रखें	2476
गूगल से लॉगिन करें	2476
गेम्स	2459
गैलरी देखें	2482
गोपनीयता नीति	2409	2411	2429
गोपनीयता सेटिंग्स	2465
""", 'च': """
चर्चा में क्यों है	2447
चुनें	2477
""", 'ज': """
जरूर पढें	2447
जवाब छिपाएं	2454
जवाब दें	2412
जवाब देखें	2454
जवाब भेजें	2454
जावास्क्रिप्ट बंद है	2465
ज्यादा दिखाएं	2482
ज्यादा पढी गई	2447
""", 'ट': """
टिकट खरीदें	2460
टिकट बुक करें	2460
टिप्पणियां	2412
टिप्पणी	2412
टिप्पणी करें	2412
टिप्पणी के नियम	2454
टिप्पणी के लिए लॉगिन करें	2454
टिप्पणी भेजें	2454
टिप्पणी लिखें	2454
टेक्स्ट साइज	66
टैग्स	2413
टॉप न्यूज	2413
टॉप स्टोरीज	2447
ट्रांसक्रिप्ट	2462
ट्रेंडिंग	2413
ट्विटर	2403
ट्विटर पर शेयर करें	2488
""", 'ठ': """
ठीक है	2418
""", 'त': """
तस्वीर बडी करें	2482
तस्वीरें देखें	2482
ताजा खबरें	2413
ताजा समाचार	2413
""", 'द': """
दान करें	2398
दान पेज पर जाएं	2474
देश की और खबरें	2447
दोस्तों को भेजें	2433
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2478
""", 'न': """
नक्शा देखें	2418
नतीजे देखें	92
नवीनतम	2455
नहीं धन्यवाद	2397
नहीं, धन्यवाद	2397	2470
नियम और शर्तें	2409	2429
नियम और शर्तें | गोपनीयता नीति	2409
नोटिफिकेशन ऑन करें	2468
नोटिफिकेशन चालू करें	2468
""", 'प': """
परिणाम देखें	92	2455
पसंदीदा स्रोत के रूप में जोडें	2486
पहले से खाता है	2476
पहले से सब्सक्राइबर हैं	2476
पाठकों के लिए विशेष ऑफर	2460
पार्टनर कंटेंट	2450
पासवर्ड भूल गए	2476
पिछला	2417
पिछला लेख	2482
पिछली खबर	2413
पूरा लेख पढें	2482
पूरी खबर पढें	2417
पेज दोबारा लोड करें	2472
पेज रिफ्रेश करें	2472
पेज रीफ्रेश करें	2472
पेड कंटेंट	2460
पोल	93
पोल में हिस्सा लें	2454
पोस्ट लोड करें	2465
प्रचार	2407
प्रतिक्रिया दें	2412
प्रतिलिपि	2462
प्राइवेसी पॉलिसी	2411	2429
प्राइवेसी सेटिंग्स	2465
प्रायोजक	2490
प्रायोजित	2407
प्रायोजित सामग्री	2450
प्रिंट	2489
प्रिंट करें	2403
प्रीमियम	2400
प्लान चुनें	2476
प्ले स्टोर से डाउनलोड करें	2467
प्लेबैक गति	2461
प्लेबैक स्पीड	2461
प्लेयर लोड हो रहा है	2461
""", 'फ': """
फीडबैक दें	2429	2454
फीडबैक भेजें	2454
फुल स्क्रीन	2462
फुल स्क्रीन से बाहर निकलें	2461
फेसबुक	2403
फेसबुक पर शेयर करें	2403
फेसबुक से जारी रखें	2476
फेसबुक से लॉगिन करें	2476
फॉन्ट आकार	2488
फॉन्ट साइज	66
फॉलो कर रहे हैं	2486
फॉलो करें	2486
फोटो	2413
फोटो गैलरी	2447
फोटो गैलरी देखें	2482
फ्लिपकार्ट पर खरीदें	2460
""", 'ब': """
बंद करें	2397
बडी खबरें	2413
बाद में	2397	2470
बाद में याद दिलाएं	2397
ब्राउजर में जारी रखें	2467
""", 'भ': """
भेजें	2479
""", 'म': """
मंजूर है	2411
मशीनी अनुवाद	2462
मान्य ईमेल दर्ज करें	2478
मासिक दान	2475
मासिक भुगतान	2477
मासिक सहयोग	2475
मुख्य समाचार	2413
मुझे याद रखें	2476
मुफ्त डिलीवरी	2490
मुफ्त में खेलें	2457
मुफ्त, कोई स्पैम नहीं	2478
मूल देखें	2418
मेन्यू	2417
मेरा खाता	2400
मेरा खाता है	2476
मैं नियम और शर्तों से सहमत हूं	2478
मैंने ऐड ब्लॉकर बंद कर दिया	2472
मैंने बंद कर दिया	2473
म्यूट	2462
""", 'य': """
यह खबर सुनें	2461
यह फील्ड अनिवार्य है	2478
यह फील्ड आवश्यक है	2478
यह भी देखें	2447
यह भी पढें	2413
यह लेख लॉक है	2476
यह लेख सुनें	2461
यह वीडियो अब उपलब्ध नहीं है	2461
यह वीडियो उपलब्ध नहीं है	2461
यह सामग्री नहीं दिखाई जा सकती	2465
ये खबरें भी पढें	2447
ये भी जानें	2447
ये भी देखें	2447
ये भी पढें	2413
""", 'र': """
रजिस्टर करें	2400
रिपोर्ट करें	2455
रेसिपी पर जाएं	62
रेसिपी प्रिंट करें	62
रेसिपी सेव करें	62
""", 'ल': """
लाइक	2455
लाइक करें	2455
लिंक कॉपी करें	2403	2433
लिंक कॉपी हो गया	2488
लेख उपहार में दें	2488
लेख सुनें	2461
लेखक की अन्य खबरें	2430
लेखक के अन्य लेख	2482
लेखक के और लेख	2430	2482
लेखक के बारे में	2483
लेखक के बारे में और	2430
लेखक को फॉलो करें	2486
लेखक परिचय	2483
लेखक से और	2430
लॉग इन	2400
लॉग इन करें	2400
लॉगआउट	2400
लॉगिन	2400
लोकप्रिय	2413
लोड हो रहा है	2461
""", 'व': """
वर्ग पहेली	2459
वर्तमान समय	2462
विज्ञापन	2407
विज्ञापन के बाद जारी	2450
विज्ञापन दें	2429
विज्ञापन समाप्त	2460
विज्ञापन हटाएं	2433
विवरण	2418
विषय	2413
विषय को फॉलो करें	2486
वीडियो	2413
वीडियो उपलब्ध नहीं है	2461
वीडियो चलाएं	2461
वीडियो नहीं चलाया जा सकता	2461
वीडियो लोड हो रहा है	2461
वोट करने के लिए धन्यवाद	2454
वोट करें	92	2455
वोट दें	92
वोट देने के लिए धन्यवाद	2454
व्हाट्सएप	2403
व्हाट्सएप पर शेयर करें	2488
व्हाट्सऐप पर शेयर करें	2488
""", 'श': """
शायद बाद में	2397
शिकायत करें	2455
शेयर	2403
शेयर करें	2403
शेष समय	2462
""", 'स': """
संपर्क करें	2412	2429
संपादक को लिखें	2483
संबंधित खबरें	2413
संबंधित लेख	2413
संबंधित वीडियो	2447
संबंधित समाचार	2413
सदस्य बनें	2398
सबटाइटल दिखाएं	2461
सबमिट करें	2479
सबसे अच्छा ऑफर	2477
सबसे ज्यादा पढी गई	2413
सबसे ज्यादा पढी गई खबरें	2447
सबसे ज्यादा पढी गईं	2447
सबसे लोकप्रिय	2477
सब्सक्राइब	2400
सब्सक्राइब करें	2400
सभी अस्वीकार करें	2465
सभी कमेंट देखें	2454
सभी खबरें	2482
सभी खबरें देखें	2482
सभी गेम	2457
सभी गेम्स	2457
सभी टिप्पणियां देखें	2454
सभी तस्वीरें देखें	2482
सभी दिखाएं	2418
सभी देखें	2417
सभी फोटो देखें	2482
सभी वीडियो	2482
सभी वीडियो देखें	2482
सभी स्वीकार करें	2411	2465
समझ गया	2418
समर्थन करें	2398
सर्वे	93
सर्वे में हिस्सा लें	2454
सहमत हूं	2411
सहमति दें और आगे बढें	2410
सहमति प्रबंधित करें	2465
सहमति वापस लें	2465
सहयोग करें	2398
सही ईमेल दर्ज करें	2478
साइटमैप	2429
साइन अप	2400
साइन इन	2400
साझा करें	2403
सामग्री दिखाएं	2465
सामग्री देखें	2465
सामग्री लोड करें	2465
सालाना भुगतान	2477
सिर्फ सब्सक्राइबर के लिए	2476
सीधे रेसिपी पर जाएं	62
सुडोकू	2459
सुधार नीति	2483
सूचनाएं चालू करें	2468
सेव करें	2403
स्पॉन्सर्ड	2407
स्पॉन्सर्ड कंटेंट	2450
स्वचालित अनुवाद	2462
स्वीकार करें	2411
स्वीकार करें और आगे बढें	2410
स्वीकार करें और जारी रखें	2465
""", 'ह': """
हमसे संपर्क करें	2429	2483
हमारा समर्थन करें	2398
हमारी मदद करें	2474
हमारे बारे में	2429
हमें लिखें	2483
हमें सपोर्ट करें	2474
हमें सहयोग दें	2474
हमेशा अनुमति दें	2465
हर योगदान महत्वपूर्ण है	2474
हर योगदान मायने रखता है	2474
हां, चाहिए	2469
होम	2417
होम पेज पर जाएं	2482
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
กฎการแสดงความคิดเห็น	4808
กติกาการแสดงความคิดเห็น	4808
กรุณากรอกข้อมูลให้ครบถ้วน	4825
กรุณากรอกอีเมล	4825
กรุณากรอกอีเมลให้ถูกต้อง	4825
กรุณาตรวจสอบอีเมล	4825
กลับขึ้นด้านบน	4828
กลับด้านบน	4828
กลับหน้าแรก	4828
การตั้งค่าความเป็นส่วนตัว	4814
การตั้งค่าคุกกี้	4814
กำลังติดตาม	4831
กำลังโหลด	4812
กำลังโหลดวิดีโอ	4812
""", 'ข': """
ขนาดตัวอักษร	66
ขยายภาพ	4828
ขอบคุณที่ร่วมโหวต	4808
ขอบคุณสำหรับการโหวต	4808
ข่าวก่อนหน้า	4828
ข่าวถัดไป	4828
ข่าวทั้งหมด	4828
ข่าวที่คุณอาจสนใจ	4801
ข่าวที่น่าสนใจ	4801
ข่าวที่เกี่ยวข้อง	4778
ข่าวนี้มีประโยชน์หรือไม่	4808
ข่าวยอดนิยม	4778
ข่าวล่าสุด	4778
ข่าวอื่นที่น่าสนใจ	4801
ข่าวอื่นๆ	20	4801
ข่าวอื่นๆ ที่น่าสนใจ	4792
ข่าวเกี่ยวข้อง	4801
ข่าวแนะนำ	4778
ข้ามไปที่สูตร	62
""", 'ค': """
ครั้งเดียว	4822
คลิกชมวิดีโอ	4792
คลิกเพื่อขยายภาพ	4828
คลิปแนะนำ	4801
ความคิดเห็น	4781
ความยาว	4813
ความเร็วในการเล่น	4812
คัดลอก	4833
คัดลอกลิงก์	4781
คัดลอกลิงก์แล้ว	4792
คัดลอกลิงค์	4792
คัดลอกลิงค์แล้ว	4792
คุณต้องการรับการแจ้งเตือนหรือไม่	4817
คุณอาจสนใจ	4801
คุณโหวตแล้ว	4808
คุ้มที่สุด	4824
""", 'จ': """
จดจำฉัน	4823
จดจำฉันไว้	4823
จบโฆษณา	4811
จองตั๋ว	4811
จองบัตร	4811
จัดการความยินยอม	4814
จัดการคุกกี้	4814
จัดส่งฟรี	4834
จำนวนอื่น	4821
จำเป็นต้องกรอก	4825
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4825
ฉันยอมรับเงื่อนไขการใช้งาน	4825
""", 'ช': """
ชมคลิป	4792
ชมคลิปวิดีโอ	4792
ชมวิดีโอ	4792
ชมวิดีโอด้านบน	4792
ชมวิดีโอเต็มได้ที่นี่	4792
ชำระรายปี	4823
ชำระรายเดือน	4823
ช่องนี้จำเป็นต้องกรอก	4825
""", 'ซ': """
ซื้อที่ lazada	4811
ซื้อที่ shopee	4811
ซื้อบัตร	4811
ซื้อบัตรที่นี่	4811
ซื้อหนังสือ	4811
ซื้อหนังสือเล่มนี้	4811
ซื้อเลย	4811
""", 'ด': """
ดาวน์โหลดบน app store	4816
ดาวน์โหลดบน google play	4816
ดาวน์โหลดเสียง	4812
ดาวน์โหลดแอป	4816
ดาวน์โหลดแอปพลิเคชัน	4816
ดาวน์โหลดได้ที่ app store	4816
ดาวน์โหลดได้ที่ google play	4816
ดูการตอบกลับ	4808
ดูข่าวทั้งหมด	4828
ดูคลิป	4792
ดูความคิดเห็นทั้งหมด	4808
ดูความคิดเห็นเพิ่มเติม	4808
ดูทั้งหมด	4779
ดูผลลัพธ์	92
ดูผลโหวต	92	4809
ดูภาพทั้งหมด	4828
ดูภาพเพิ่มเติม	4828
ดูราคา	4811
ดูรูปทั้งหมด	4828
ดูวิดีโอ	4792
ดูเพิ่มเติม	4781
ดูแกลเลอรี	4828
ดูแกลเลอรี่	4828
""", 'ต': """
ตกลง	4818
ตอบกลับ	4809
ตัวเลือกเพิ่มเติม	4832
ตั้งค่าความเป็นส่วนตัว	4814
ตั้งค่าคุกกี้	4814
ติดตามผู้เขียน	4831
ติดตามหัวข้อ	4831
ติดตามหัวข้อนี้	4831
ติดต่อกองบรรณาธิการ	4829
ติดต่อเรา	4792
ติดต่อโฆษณา	4829
ต้องการรับการแจ้งเตือนหรือไม่	4817
""", 'ถ': """
ถอดเสียง	4813
ถอนความยินยอม	4814
ถูกใจ	4809
""", 'ท': """
ทดสอบความรู้ของคุณ	4810
ทำแบบทดสอบ	4810
ทุกการสนับสนุนมีความหมาย	4821
""", 'บ': """
บทความก่อนหน้า	4828
บทความถัดไป	4828
บทความทั้งหมดของผู้เขียน	4828
บทความที่น่าสนใจ	4801
บทความที่เกี่ยวข้อง	4778
บทความนี้ถูกล็อก	4823
บทความนี้มีประโยชน์หรือไม่	4808
บทความล่าสุด	4778
บทความอื่นของผู้เขียน	4828
บทความอื่นๆ ของผู้เขียน	4828
บทความแนะนำ	4801
บริจาค	4775
บริจาคครั้งเดียว	4821
บริจาคตอนนี้	4821
บริจาครายเดือน	4821
บริจาคเลย	4775
บันทึก	4792
บันทึกการตั้งค่า	4814
บันทึกคะแนนของคุณแล้ว	4808
บันทึกคะแนนโหวตแล้ว	4808
บันทึกสูตร	62
บันทึกไว้อ่านภายหลัง	4792
""", 'ป': """
ปฏิเสธทั้งหมด	4814
ปิดการแสดงความคิดเห็น	4808
ปิดเสียง	4813
""", 'พ': """
พิมพ์	4781
พิมพ์บทความ	4792
พิมพ์สูตร	62
พิมพ์หน้านี้	4792
""", 'ฟ': """
ฟรี ไม่มีสแปม	4825
ฟังข่าว	4812
ฟังข่าวนี้	4812
ฟังบทความ	4812
ฟังบทความนี้	4812
ฟังรายการย้อนหลัง	4792
""", 'ภ': """
ภายหลัง	4818
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4792
มีบัญชีอยู่แล้ว	4823
มีบัญชีแล้ว	4823
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4825
ยกเลิกได้ทุกเมื่อ	4823
ยอดนิยม	4801
ยอดนิยมในตอนนี้	4801
ยอมรับทั้งหมด	4814
ยอมรับและดำเนินการต่อ	4814
ยังไม่มีบัญชี	4823
ยังไม่เป็นสมาชิก	4823
""", 'ร': """
ระบุจำนวนเงิน	4821
รับการแจ้งเตือน	4817
รับการแจ้งเตือนข่าวด่วน	4792
รายงาน	4809
รีเฟรชหน้า	4820
รีเฟรชหน้านี้	4820
รูปแบบอีเมลไม่ถูกต้อง	4825
ร่วมงานกับเรา	4792
ร่วมตอบแบบสอบถาม	4792
ร่วมตอบแบบสำรวจ	4808
ร่วมบริจาค	4775
ร่วมสนับสนุน	4821
ร่วมแสดงความคิดเห็น	4792
ร่วมโหวต	4808
ร้านค้า	4834
""", 'ล': """
ลงทะเบียน	4775
ลงทะเบียนเรียบร้อยแล้ว	4825
ลดขนาดตัวอักษร	4832
ลืมรหัสผ่าน	4775
ลืมรหัสผ่านหรือไม่	4823
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4812
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4812
วิดีโอไม่พร้อมใช้งาน	4812
วิธีปิดโปรแกรมบล็อกโฆษณา	4820
""", 'ส': """
สนับสนุนนักข่าว	4821
สนับสนุนรายเดือน	4821
สนับสนุนสื่ออิสระ	4821
สนับสนุนเรา	4775
สปอนเซอร์	4781
สมัครงานกับเรา	4792
สมัครสมาชิก	4775
สมัครเรียบร้อยแล้ว	4825
สรุปด้วย ai	4830
สรุปโดย ai	4830
สั่งซื้อหนังสือ	4811
สั่งซื้อเลย	4811
สำหรับสมาชิกเท่านั้น	4823
สิทธิพิเศษสำหรับผู้อ่าน	4811
สิทธิพิเศษสำหรับสมาชิก	4811
สแกน qr code	4816
สแกนคิวอาร์โค้ด	4816
ส่ง	4826
ส่งข่าว	4829
ส่งข้อความเรียบร้อยแล้ว	4825
ส่งความคิดเห็น	4808
ส่งคำตอบ	92
ส่งต่อให้เพื่อน	4792
""", 'ห': """
หน้าแรก	4828
""", 'อ': """
อนุญาต	4818
อนุญาตเสมอ	4814
ออกจากโหมดเต็มจอ	4812
อีเมล	4826
อีเมลไม่ถูกต้อง	4825
อ่านข่าวที่เกี่ยวข้อง	4801
อ่านข่าวผ่านแอป	4792
อ่านข่าวอื่นๆ	4801	4828
อ่านฉบับเต็ม	4828
อ่านต่อ	4781
อ่านต่อหลังโฆษณา	4811
อ่านต่อเรื่องนี้	4801
อ่านต่อในเบราว์เซอร์	4816
อ่านบทความฉบับเต็ม	4828
อ่านบนแอป	4816
อ่านเพิ่มเติม	4778
อ่านเรื่องที่เกี่ยวข้อง	4801
อ่านโดย ai	4812
อ่านในแอป	4816
""", 'เ': """
เกมทั้งหมด	4810
เกิดข้อผิดพลาด	4826
เกิดข้อผิดพลาด กรุณาลองใหม่	4825
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4825
เกี่ยวกับผู้เขียน	4829
เขียนความคิดเห็น	4808
เขียนโดย ai	4830
เข้าสู่ระบบ	4775
เข้าสู่ระบบด้วย apple	4823
เข้าสู่ระบบด้วย facebook	4823
เข้าสู่ระบบด้วย google	4823
เข้าสู่ระบบด้วย line	4823
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4808
เฉพาะสมาชิกเท่านั้น	4823
เต็มจอ	4813
เนื้อหาต่อจากโฆษณา	4811
เนื้อหาที่เกี่ยวข้อง	4801
เนื้อหาสนับสนุน	4811
เนื้อหาโฆษณา	4811
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4812
เบราว์เซอร์ของคุณไม่รองรับเสียง	4812
เปิดการแจ้งเตือน	4817
เปิดรับการแจ้งเตือน	4817
เปิดเสียง	4812
เปิดแอป	4816
เปิดในแอป	4816
เป็นคนแรกที่แสดงความคิดเห็น	4792
เพิ่มขนาดตัวอักษร	4832
เริ่มทำแบบทดสอบ	4810
เรียงตาม	4809
เรื่องที่คุณอาจสนใจ	20	4801
เรื่องที่น่าสนใจ	4801
เรื่องที่เกี่ยวข้อง	4778
เรื่องล่าสุด	4801
เรื่องอื่นที่น่าสนใจ	4778
เรื่องแนะนำ	4801
เลิกติดตาม	4831
เลือก	4824
เลือกแพ็กเกจ	4823
เลือกแพ็คเกจ	4823
เล่นวิดีโอ	4812
เล่นอัตโนมัติ	4813
เล่นเกม	4810
เล่นเลย	4810
เวลาที่เหลือ	4812
เสียงอ่านโดย ai	4812
""", 'แ': """
แจ้งข่าว	4829
แจ้งข้อผิดพลาด	4808
แจ้งคำผิด	4808
แจ้งลบความคิดเห็น	4808
แชร์	4781
แชร์ข่าวนี้	4792
แชร์บทความ	4792
แชร์บทความนี้	4832
แชร์บน facebook	4832
แชร์ผ่าน line	4832
แชร์หน้านี้	4792
แชร์ไปที่ line	4792
แชร์ไปยัง facebook	4832
แชร์ไปยัง line	4832
แท็ก	4801
แท็กที่เกี่ยวข้อง	4801
แบบสำรวจ	93
แปลอัตโนมัติ	4792
แปลโดย ai	4830
แปลโดยอัตโนมัติ	4830
แสดงความคิดเห็น	4781
แสดงคำบรรยาย	4812
แสดงน้อยลง	4779
แสดงเนื้อหา	4814
แสดงเพิ่มเติม	4828
แสดงโพสต์	4814
""", 'โ': """
โฆษณา	4781
โหลดหน้านี้ใหม่	4820
โหลดหน้าใหม่	4820
โหลดเนื้อหา	4814
โหลดเพิ่มเติม	4828
โหลดแอป	4816
โหลดแอปฟรี	4792
โหลดโพสต์	4814
โหวต	92	4809
""", 'ใ': """
ใหม่ล่าสุด	4809
ให้คะแนนบทความนี้	4808
""", 'ไ': """
ไปที่สูตร	62
ไปยังหน้าบริจาค	4821
ไม่สามารถเล่นวิดีโอนี้ได้	4812
ไม่สามารถเล่นวิดีโอได้	4812
ไม่สามารถแสดงเนื้อหานี้ได้	4814
ไม่ใช่ตอนนี้	4818
""", 'ả': """
ảnh tiếp theo	5251
ảnh trước	5251
""", 'ẩ': """
ẩn	5167
ẩn trả lời	5206
""", 'ủ': """
ủng hộ	5142
ủng hộ báo chí độc lập	5144
ủng hộ chúng tôi	5142
ủng hộ chúng tôi trên patreon	5225
ủng hộ hàng tháng	5225
ủng hộ một lần	5225
ủng hộ ngay	5248
ủng hộ tác giả	5144
""", '☕': """
☕ buy me a coffee	1205
☕ buy us a coffee	1205
""", 'あ': """
あとで	2940
あとで読む	2957
あとで読むに追加	3072
あなたにおすすめ	2979
あなたにおすすめの記事	2979
あなたはどう思いますか	2973
あなたへのおすすめ	2979
あわせて読みたい	2979
あわせて読む	3014
""", 'い': """
いいえ、結構です	2940
いいね	2957
いいね!してニュースをチェック	2958
いいね!で応援する	3004
いいね順	3023
いつでも解約ok	3044
いつでも解約できます	3044
いつでも解約可能	3044
いつでも配信停止できます	3047
いま読まれています	3014
いま読まれている記事	3014
""", 'お': """
おすすめ	2979
おすすめの記事	2979
おすすめプラン	3044
おすすめ情報pr	2963
おすすめ記事	2979
おすすめ関連記事	3014
おすすめ順	3023
お住まいの地域ではご覧いただけません	3028
お住まいの地域では再生できません	3028
お問い合わせ	2965	2993
お問い合わせありがとうございました	3047
お問い合わせありがとうございます	3047
お問い合わせ内容	3068
お役に立ちましたか	3022
お得なクーポン	3071
お得なプランを見る	3067
お気に入り	2957
お気に入りに追加	2957
お申し込み	2944
お申し込みが完了しました	3068
お申し込みを受け付けました	3068
お酒は#歳になってから	3026
""", 'こ': """
こちらの記事もおすすめ	3014
こちらの記事も読まれています	20	3014
こちらもおすすめ	2979
こちらも読む	3014
このコメントを報告	3061
このコンテンツは表示できません	3031
このコンテンツを表示できません	3031
このテーマをフォロー	3057
このテーマをフォローする	3057
このページは役に立ちましたか	3022
このメールアドレスは登録済みです	3068
この動画の配信は終了しました	3028
この動画はお住まいの地域では再生できません	3028
この動画はご覧いただけません	3028
この動画は公開を終了しました	3028
この動画は再生できません	3028
この動画は現在ご覧いただけません	3028
この投稿をinstagramで見る	3062
この本を購入する	3026
この著者の記事	2979
この著者の記事を見る	3051
この著者の記事一覧	3051
この記事だけ読む	3067
この記事に関連するニュース	3014
この記事のタグ	2979
この記事の写真	3051
この記事の写真をすべて見る	3015
この記事の写真を見る	3051
この記事の画像	3051
この記事の画像をもっと見る	3051
この記事の画像を見る	3051
この記事の筆者	3052
この記事の誤りを報告	2976
この記事の関連ニュース	3014
この記事はロックされています	3044
この記事は会員からのプレゼントです	3072
この記事は会員限定です	2944
この記事は参考になりましたか	3022
この記事は役に立ちましたか	3022
この記事へのコメント	2977
この記事もチェック	3004
この記事をシェア	2957
この記事をシェアする	3072
この記事をプレゼント	3004
この記事をプレゼントする	3004
この記事を保存	3004
この記事を印刷	3004
この記事を印刷する	3004
この記事を書いた人	3052
この記事を書いた記者	3052
この記事を聞く	3028
この記事を聴く	3028
この記事を評価	3061
この記事を評価する	3004
この記事を購入	3067
この記者の記事をもっと見る	3051
この記者の記事を見る	3051
この記者の記事一覧	2979
この記者をフォロー	2961
この記者をフォローする	3057
この連載の記事	2979
この連載をフォロー	2961
この連載をフォローする	2961
この音声はaiが読み上げています	3028
この項目は必須です	3047
この項目は必須項目です	3047
""", 'ご': """
ご寄付ありがとうございます	3066
ご寄付はこちら	3041
ご意見	2970
ご意見をお聞かせください	3022
ご意見・ご感想を入力	3068
ご投票ありがとうございました	3022
ご支援ありがとうございます	3066
ご支援のお願い	2941
ご支援はこちら	3041
ご登録ありがとうございました	3047
ご登録ありがとうございます	3047
ご購入はこちら	3026
ご購読の申し込み	2944
""", 'さ': """
さらに読み込む	2983
""", 'す': """
すでにアカウントをお持ちの方	3044
すでに会員の方	3044
すでに投票済みです	3022
すでに登録済みです	3068
すべてのcookieを受け入れる	3064
すべてのcookieを許可	3064
すべてのコメントを見る	3022
すべてのニュースを見る	3051
すべての写真を見る	3015
すべての記事を見る	3051
すべて受け入れる	2965
すべて同意する	3064
すべて拒否	3032
すべて拒否する	3031
すべて表示	2984
すべて見る	2983
すべて許可	2965	2968
すべて読む	2984
""", 'そ': """
その他のオプション	3058
その他の記事	2979
その他の金額	3041
""", 'は': """
はい、受け取る	3035
はじめての方はこちら	3044
はてなブックマーク	2957
はてなブックマークに追加	3004
はてブ	2957
""", 'ま': """
まずは無料で	3044
また後で	2940
まだ会員でない方	3044
""", 'み': """
みなさんはどう思いますか	2973
みんなのコメント	2970
""", 'も': """
もう一度再生	3065
もう一度見る	3029
もっと見る	2983
もっと詳しく知りたい方は	3014
もっと読む	2979
もどる	2983
""", 'よ': """
よく読まれています	3014
よく読まれている記事	2979
よく読まれている記事ランキング	2979
""", 'わ': """
わかりました	2984
""", 'ア': """
アカウントをお持ちでない方	3044
アカウントをお持ちの方	3044
アカウントをお持ちの方はこちら	3044
アクセスランキング	2979
アプリで続きを読む	3034
アプリで見る	3034
アプリで読む	3034
アプリで開く	3034
アプリなら	3034
アプリのダウンロード	2956
アプリをインストール	2956
アプリをダウンロード	2956
アプリを入手	3034
アプリを開く	2956
アプリダウンロード	2956
アンケート	93
アンケートにご協力	2975
アンケートに参加する	2975	3022
アンケートに回答する	3022
アンケートに答える	2975	3022
アンケート実施中	3004
アンケート結果	3023
アンケート結果を見る	3061
""", 'ウ': """
ウィンドウを閉じる	3070
""", 'エ': """
エラーが発生しました	3047
""", 'オ': """
オススメ記事	2979
オフにする	3036
オプションの管理	3064
オプションを管理	3064
オンにする	3036
オンラインショップ	3026
""", 'カ': """
カテゴリ	2979
カテゴリー	2979
カートに入れる	3071
""", 'キ': """
キーワード	2979
キーワードをフォロー	2961
""", 'ギ': """
ギャラリーを見る	3051
ギャラリーを閉じる	3070
""", 'ク': """
クイズに挑戦	2975	3004
クイズに挑戦する	2975	3004
クイズに答える	3024
クッキー	2965
クッキーの設定	3031
クッキー設定	2965	2968
クリックで拡大	3051
クリックで音声が出ます	3065
クリップ	2957
クリップする	2957
クロスワード	3025
クロスワードに挑戦	2974
クロスワードを解く	2974
""", 'ゲ': """
ゲームで遊ぶ	3024
ゲーム一覧	3024
""", 'コ': """
コピー	3059
コピーしました	2957
コメント	2970
コメント #件	2977
コメント#件	2970
コメント(#	2970
コメント(#件	2977
コメントする	2970
コメントのルール	3022
コメントの受付は終了しました	3022
コメントの受付を終了しました	3022
コメントはまだありません	2970
コメントは会員のみ	3061
コメントは無効になっています	3061
コメントをすべて見る	3022
コメントをもっと見る	2970
コメントを入力	3061
コメントを入力してください	3061
コメントを報告	3061
コメントを投稿	2970
コメントを投稿する	3022
コメントを書く	2970
コメントを残す	2970
コメントを見る	2970
コメントを送信	3022
コメントを送信する	3022
コメントを閉じる	3022
コメントガイドライン	3022
コメントポリシー	3022
コメント一覧	2970
コンテンツへスキップ	2981
コンテンツを表示	3031
コンテンツを表示する	3031
コンテンツを読み込む	3031
コーヒーをおごる	3041
""", 'サ': """
サイトで続ける	3034
サイトポリシー	2965	2993
サイトマップ	2965
サインイン	2944
サポーターになる	3041
サポートする	2941
""", 'シ': """
シェア	2957
シェアしよう	2957
シェアする	2957
""", 'ス': """
スキップ	2940
スクラップ	2957
スクラップする	2957
スポンサー	2963
スポンサードリンク	2963
スポンサーリンク	2963
スポンサー企業	3060
""", 'タ': """
タイアップ	2963
タグ	2979
タップして音声をオンにする	3065
""", 'チ': """
チケットを予約する	3026
チケットを購入	3026
チケットを購入する	3026
チケット購入はこちら	3026
チップで応援する	2941
チップを送る	2941
チャンネル登録	2958
""", 'ツ': """
ツイート	2957
ツイートする	2957
ツイートを読み込む	3031
""", 'デ': """
データ保護方針	3064
""", 'ト': """
トップ	2983
トップに戻る	3051
トップへ戻る	2983
トップニュース	2979
トップページ	2983
トップページに戻る	3051
トップページへ	3051
トピックス	2979
""", 'ド': """
ドネーション	2941
""", 'ナ': """
ナンプレ	3025
""", 'ニ': """
ニックネーム	3048
ニックネームを入力	3061
ニュースを読む	2983
ニュースレター	2950
ニュースレター登録	2950
ニュース一覧	3051
ニュース一覧へ	3051
""", 'バ': """
バックナンバー	2979
""", 'パ': """
パスワードをお忘れですか	3044
パスワードをお忘れの方	3044
パスワードをお忘れの方はこちら	3044
パスワードを忘れた方	2944
パスワードを忘れた方はこちら	3044
""", 'ピ': """
ピックアップ	2979
""", 'フ': """
フィードバックを送る	3022
フィードバックを送信	3022
フォトギャラリー	3051
フォトギャラリーを見る	3051
フォロー	2958
フォローしています	3057
フォローしてね	2958
フォローしました	2958
フォローする	2958
フォローを解除	3057
フォローを解除する	3057
フォロー中	2958
フォロー解除	3057
フォントサイズ	66
フォントサイズ変更	66
フルスクリーン	3029
""", 'ブ': """
ブックマーク	2957
ブックマークする	2957
ブラウザで続ける	3034
ブラウザで見る	3034
ブラウザで読む	3034
""", 'プ': """
プッシュ通知	2956
プッシュ通知を受け取りますか	3035
プッシュ通知を受け取る	3035
プライバシーの設定	3031
プライバシーポリシー	2965	2993
プライバシーポリシーに同意する	3047
プライバシー設定	3031
プランを見る	3044
プランを選ぶ	3044
プランを選択	3044
プラン一覧	3044
プレゼント	2944
プレミアム	2944
プレミアム会員	2949
プロフィール	3053
""", 'ヘ': """
ヘルプ	2965
""", 'ペ': """
ページの先頭に戻る	3051
ページの先頭へ	2983
ページの先頭へ戻る	3051
ページを再読み込み	3037
ページを再読み込みする	3037
ページを更新する	3037
ページトップ	2983
ページトップへ	2983
ページトップへ戻る	3051
""", 'ホ': """
ホーム	2983
ホームに戻る	3051
""", 'ポ': """
ポスト	2957
ポストする	2957
""", 'マ': """
マイページ	2944
マンスリーサポーターになる	3041
""", 'ミ': """
ミュート	3029
ミュートを解除	3028
ミュート解除	3028
""", 'メ': """
メインコンテンツへスキップ	2981
メッセージ	3069
メニュー	2983
メニューを閉じる	3070
メルマガ	2950
メルマガ登録	2950
メールでシェア	3058
メールで送る	2957
メールで送信	2957
メールをご確認ください	3047
メールアドレス	2950
メールアドレスが正しくありません	3047
メールアドレスでログイン	3067
メールアドレスで登録	3067
メールアドレスをご入力ください	3068
メールアドレスを入力	2950
メールアドレスを入力してください	3047
メールアドレスを入力する	3068
メールマガジン	2950
メールマガジン登録	2950
""", 'ラ': """
ライター	3053
ランキング	2979
""", 'リ': """
リンクをコピー	2957
リンクをコピーしました	3004
リンクをコピーする	3004
""", 'レ': """
レシピへ	62
レシピへスキップ	62
レシピへ移動	62
レシピを保存	62
レシピを印刷	62
レシピを見る	62
レシピを評価	62
""", 'ロ': """
ログアウト	2944
ログイン	2944
ログイン/会員登録	2944
ログインしてコメント	3022
ログインしてコメントする	3022
ログイン・会員登録	2944
ログイン状態を保持	3044
ログイン状態を保持する	3044
""", '一': """
一回だけ	3042
一回だけ寄付する	3041
一回のみ	3042
一時停止	3029
一次性	5375
一次性捐款	5374
一番人気	3045
一覧	2983
一覧に戻る	3051
一覧へ	2983
一覧を見る	2983
""", '上': """
上一个视频	5398
上一张	5383
上一张图片	5403
上一篇	5292
上一篇文章	5383
上一頁	5298
上一页	5298
""", '下': """
下一个视频	5398
下一张	5383
下一张图片	5403
下一張圖片	5403
下一篇	5292
下一篇文章	5383
下一部影片	5398
下一頁	5298
下一页	5298
下次再說	5259
下次再说	5259
下載app	5365
下載客戶端	5365
下載音檔	5358
下載音訊	5358
下载app	5365
下载客户端	5365
下载音频	5358
""", '不': """
不,謝謝	5259	5368
不,谢谢	5259	5368
不用了	5259	5368
不用了,謝謝	5368
不用了,谢谢	5368
不適切な内容を報告	3022
""", '专': """
专题	5292
""", '並': """
並び替え	3023
並べ替え	3023
""", '个': """
个人中心	5264
个人信息保护政策	5397
""", '为': """
为你推荐	5292
为您推荐	5292
""", '主': """
主要ニュース	2979
""", '举': """
举报	5291
举报评论	5394
""", '了': """
了解	2984
了解更多	5287
了解详情	5404
""", '京': """
京东购买	5356
""", '人': """
人人网	5330
人才招聘	5327
人气排行	5297
人气榜	5297
人気の動画	3014
人気の記事	2979
人気ランキング	2979
人気記事	2979
人気記事ランキング	2979
人気順	3023
人氣排行	5297
人氣文章	5339
人氣榜	5297
""", '仅': """
仅限会员	5377
仅限订阅用户	5377
""", '今': """
今、あなたにオススメ	2979
今、読まれている記事	3014
今すぐプレイ	3024
今すぐ寄付	3066
今すぐ支援する	3066
今すぐ購入	3071
今すぐ遊ぶ	3024
今はしない	2940
今はやめておく	2940
今回のみ	3042
今回のみ支援する	3041
今回はしない	2940
今日のアンケート	2974
今日のクイズに挑戦	2975
今日のクロスワード	2974
今日の注目	2979
今日投票	5306
今日最熱門	5339
今日热点	5292
今日焦点	5292
今日熱門	5339
今週のアンケート	2974
今週のクイズに挑戦	2975
""", '从': """
从app store下载	5365
""", '他': """
他の記事	20
他の記事も読む	2979
""", '付': """
付費閱讀	5264
付费内容	5264
付费阅读	5264
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5394
以下为广告内容	5327
以下為廣告內容	5327
以后再说	5259
以後再說	5367
以電子郵件繼續	5400
""", '件': """
件名	3069
""", '企': """
企画・制作	3060
""", '优': """
优惠码	5404
""", '会': """
会员专享	5269
会员专享内容	5269
会员专属	5264
会员中心	5264
会员登录	5264
会員でない方	3044
会員でない方はこちら	3044
会員の方はこちら	2944
会員の方はログイン	2944
会員プランを見る	3067
会員特典	3026
会員登録	2944
会員登録する	2944
会員登録のご案内	3067
会員登録はこちら	2944
会員限定	2944
会員限定特典	3026
会員限定記事	2944
会社概要	2993
""", '余': """
余下全文	5403
""", '作': """
作者其他文章	5316
作者更多文章	5383
作者的更多文章	5316
作者简介	5384
作者簡介	5384
""", '你': """
你可能也喜欢	5292
你可能也喜歡	5292
你可能感兴趣	5292
你可能还想看	5339
你可能還想看	5339
你已投票	5306
你怎么看	5305
你怎麼看	5305
""", '使': """
使用 apple 登入	5377
使用 facebook 登入	5377
使用 google 帳號登入	5377
使用 google 登入	5377
使用 google 繼續	5377
使用apple登录	5377
使用facebook登入	5377
使用facebook登录	5377
使用google登入	5377
使用google登录	5377
使用google繼續	5377
使用google继续	5377
使用google账号登录	5377
使用paypal付款	5400
使用条款	5284
使用條款	5284
使用邮箱登录	5400
""", '価': """
価格を見る	3071
""", '保': """
保存	2957
保存する	2957
保存设置	5362
保持登入	5377
保持登入狀態	5377
保持登录状态	5377
""", '個': """
個人情報の取り扱い	2965
個人情報の取り扱いについて	2965
個人情報の取り扱いに同意する	3047
個人情報の取扱いについて	2965
個人情報保護方針	2965	2993
""", '倍': """
倍速	5359
""", '僅': """
僅限會員	5377
僅限訂戶	5377
""", '優': """
優先するソースに追加	3057
優惠碼	5404
""", '儲': """
儲存設定	5362
""", '允': """
允許	5367
允許通知	5366	5368
允许	5367
允许通知	5366	5368
""", '元': """
元の記事を読む	3015
元記事で読む	3015
元記事を読む	2983
""", '免': """
免責聲明	5284
免費訂閱	5270
免費註冊	5264
免費試讀	5264
免費閱讀	5400
免责声明	5284
免费,无垃圾邮件	5380
免费注册	5264
免费订阅	5270
免费试读	5264
免费阅读	5400
免运费	5393
免運費	5393
""", '入': """
入力内容を確認	3068
入力内容を確認する	3068
入力必須	3047
""", '內': """
內容糾錯	5308
""", '全': """
全ての写真を見る	3015
全ての記事が読み放題	3067
全屏	5359
全文はこちら	3015
全文を読む	2983
全文表示	2983
全画面	3029
全画面表示	3028
全画面表示を終了	3028
全螢幕	5359
全記事読み放題	2949
全部拒絕	5363
全部拒绝	5363
全部接受	5284
全部新闻	5383
全部游戏	5354
全部视频	5383
全部评论	5291
全部话题	5294
""", '公': """
公众号	5278
公式sns	2958
公式twitter	2958
公式x	2958
公式アプリ	2956
公式サイトで見る	3026
公式サイトはこちら	3071
公式サイトを見る	3071
公式ショップ	3026
公式ショップはこちら	3026
""", '共': """
共 # 頁	5294
共 # 页	5294
共#頁	5294
共#页	5295
共有	2957
共有する	2957
共有オプション	3058
共有リンクをコピー	3004
""", '关': """
关于作者	5384
关于我们	5284
关注	5278
关注作者	5388
关注我们	5278
关注此话题	5388
关注话题	5388
关键词	5292
关闭	5259
关闭窗口	5403
关闭菜单	5403
""", '其': """
其他新聞	5292
其他新闻	20	5292
其他金額	5374
其他金额	5374
""", '内': """
内容由ai生成	5398
内容纠错	5308
""", '再': """
再生	2983
再生リスト	3065
再生時間	3029
再生速度	3028
再読み込み	3037
再読み込みする	3037
""", '写': """
写留言	5394
写真(#枚	3015
写真をすべて見る	3051
写真をもっと見る	3015
写真を拡大	3051
写真を拡大する	3051
写真を見る	2983
写真を見る(全#枚	3015
写真・動画の投稿はこちら	3052
写真特集	2979
写评论	5291
""", '出': """
出錯了	5381
出错了	5381
""", '分': """
分享	5277
分享到	5277
分享到facebook	5327
分享到line	5327
分享到qq	5391
分享到whatsapp	5391
分享到微信	5277
分享到微博	5277
分享到朋友圈	5391
分享文章	5405
分享本文	5327
分享此文	5327
分享此頁	5405
分享給好友	5327
分享給更多人看到	5327
分享给好友	5327
分享给更多人	5327
分享至	5277
分享至facebook	5277
分享至line	5327
分享这篇文章	5405
分享這篇文章	5405
分类	5292
分類	5292
""", '列': """
列印	5277
列印本頁	5327
列印食譜	62
""", '初': """
初めての方はこちら	3044
初割で無料体験する	2944
初月無料	2949
""", '利': """
利用規約	2965	2993
利用規約に同意します	3047
利用規約に同意する	3047
""", '刷': """
刷新页面	5369
""", '前': """
前のページ	2983
前のページに戻る	3070
前の写真	3051
前の動画	3065
前の画像	3051
前の記事	2979
前の記事へ	2979
前の記事を読む	3070
前へ	2983
前回の記事はこちら	3014
前回はこちら	3015
前往官網	5404
前往捐款	5374
前往捐款頁面	5374
前往捐款页面	5374
前往購買	5356
前往贊助	5374
""", '剩': """
剩余时间	5359
剩餘時間	5359
""", '加': """
加入google偏好來源	5388
加入line好友	5278
加入会员	5264
加入我们	5327
加入我们的团队	5327
加入我們	5327
加入我們的團隊	5327
加入書籤	5277
加入會員	5264
加入白名单	5369
加入購物車	5404
加入购物车	5404
加载中	5358
加载内容	5362
加载帖子	5362
加载更多	5298
加载更多评论	5351
""", '動': """
動画	2979
動画で見る	3004
動画の公開は終了しました	3028
動画の読み込みに失敗しました	3065
動画の配信は終了しました	3028
動画は再生できません	3028
動画をもっと見る	3051
動画を再生	3065
動画を再生する	3004
動画を再生できません	3028
動画を再生できませんでした	3028
動画を見る	2983
動画を読み込み中	3028
動画を読み込めませんでした	3065
動画を読み込んでいます	3028
動画プレーヤーを読み込み中	3028
動画一覧	3051
""", '勘': """
勘誤回報	5308
""", '包': """
包邮	5393
""", '協': """
協賛企業	3060
""", '单': """
单次	5375
单次捐款	5260
单篇购买	5400
""", '単': """
単発の寄付	3041
""", '博': """
博客來購買	5356
""", '占': """
占い	3025
""", '印': """
印刷	2957
印刷する	2957
印刷用ページ	3004
印刷用ページを表示	3004
印象笔记	5330
""", '即': """
即时新闻	5292
即時新聞	5292
""", '原': """
原文を表示	2984
原文を見る	2984
原文連結	5340
原文链接	5340
""", '去': """
去京东看看	5356
去京东购买	5356
去天猫购买	5356
去淘宝购买	5356
""", '参': """
参与投票	5307	5351
参与评论	5291
参加测验	5354
参加者募集中	2996
参加问卷调查	5327
""", '參': """
參加問卷調查	5327
參加測驗	5354
參與投票	5351
""", '友': """
友だち追加	2958
友だち追加する	2958
友善列印	5327
友達に教える	3004
""", '反': """
反馈	5291
""", '发': """
发一条友善的评论	5394
发现错误?请告诉我们	5327
发生错误	5381
发表留言	5291
发表评论	5291
发送	5381
发送成功	5380
""", '取': """
取材・文	3053
取消关注	5389
取消回复	5309
取消回覆	5309
取消追蹤	5388
取消關注	5389
取消静音	5358
取消靜音	5358
""", '受': """
受け取る	3036
受付が完了しました	3068
""", '古': """
古い順	3023
""", '可': """
可随时退订	5380
可隨時取消	5377
""", '合': """
合わせて読みたい	2979
合成音声による読み上げ	3028
合成音声による読み上げです	3028
""", '同': """
同じカテゴリの記事	2979
同じ著者の記事	3014
同作者文章	5316
同意	5284
同意して続ける	3031
同意して続行	3031
同意して閉じる	3031
同意しない	2965	2968
同意する	2965	2968
同意の管理	3031
同意を撤回	3031
同意を撤回する	3031
同意を管理	3031
同意を管理する	3031
同意並繼續	5287	5362
同意并继续	5287	5362
同意設定を変更	2967
""", '后': """
后退#秒	5358
""", '听': """
听全文	5327
听文章	5358
听新闻	5277
听这篇文章	5327
""", '商': """
商业推广	5393
商品の詳細を見る	3071
商品を見る	3026
商品ページへ	3026
商品詳細	3071
商品详情	5404
商城	5393
商業推廣	5393
""", '單': """
單次	5375
單次捐款	5260
單筆	5375
單筆捐款	5374
單筆支持	5374
單篇購買	5400
""", '回': """
回上一頁	5403
回到頂端	5383
回到頂部	5298
回到顶部	5383
回复	5291
回答する	92
回覆	5291
回頁首	5295
回頂端	5298
回首頁	5298
""", '图': """
图 #/#	5294
图片 #/#	5294
""", '圖': """
圖片 #/#	5294
""", '在': """
在 app store 下載	5365
在 facebook 查看	5395
在 google play 下載	5365
在 instagram 查看	5395
在 instagram 查看這則貼文	5395
在 spotify 收聽	5395
在 x 上查看	5395
在 youtube 上觀看	5395
在amazon購買	5356
在app store下载	5365
在app中打开	5365
在app中阅读	5365
在facebook查看	5395
在google play下载	5365
在instagram查看	5395
在instagram查看這則貼文	5395
在patreon上支持我们	5374
在spotify上收听	5395
在x上查看	5395
在youtube上观看	5395
在亚马逊购买	5356
在微博查看	5395
在浏览器中继续	5365
在瀏覽器中繼續	5365
""", '地': """
地図を見る	2984
地図を開く	2984
""", '執': """
執筆者	3053
執筆者プロフィール	3052
""", '報': """
報錯	5308
""", '填': """
填字游戏	5355
填字遊戲	5355
""", '复': """
复制	5392
复制成功	5277
复制网址	5327
复制链接	5277	5330
""", '外': """
外部コンテンツを表示	3031
外部コンテンツを表示する	3031
外部送信について	3064
外部送信ポリシー	3064
""", '大': """
大号字	66
大字	5277
大家还在看	5292
大家都在看	5292
""", '头': """
头条	5292
""", '好': """
好的	5367
""", '如': """
如何停用廣告封鎖	5370
如何关闭	5372
如何关闭广告拦截	5370
如何关闭广告拦截器	5369
如何關閉	5372
如何關閉廣告攔截	5370
如何關閉廣告攔截器	5369
如何關閉廣告阻擋	5370
""", '始': """
始終允許	5363
始终允许	5363
""", '字': """
字体	66
字体大小	5277
字号	5277
字幕	5359
字幕をオン	3028
字幕を表示	3028
字級	66	5277
字级	66
字號	5391
字體大小	66	5277
""", '官': """
官方微博	5278
""", '定': """
定期定額	5260
定期定額捐款	5374
定期定額支持	5374
定期捐款	5374
""", '寄': """
寄付	2941
寄付する	2941
寄付で応援する	2941	3004
寄付のお願い	2941
寄付はこちら	3041
寄付はこちらから	3041
寄付をする	2941
寄付ページはこちら	3041
寄付ページへ	3041
""", '寫': """
寫留言	5394
寫評論	5394
""", '專': """
專題	5292
""", '小': """
小字	5277
小編推薦	5292
小调查	93
""", '尚': """
尚未成為會員	5377
尚無留言	5327
""", '展': """
展开	5298
展开全文	5298
展开全部	5299
展开回复	5351
展开阅读全文	5403
展開	5298
展開全文	5383
""", '已': """
已关注	5278
已收到您的申请	5401
已是会员	5264
已是訂戶	5377
已有帐号	5264
已有帳號	5377
已有账号	5377
已經是會員	5264
已經是會員?登入	5264
已经是订户	5377
已经有账号	5377
已複製連結	5391
已關注	5388
""", '常': """
常に表示する	3031
常に許可	3032
常に許可する	3031
""", '年': """
年払い	3045
年額プラン	3045
""", '广': """
广告	5283
广告后继续阅读	5356
广告结束	5356
""", '広': """
広告	2963
広告の下に記事が続きます	3026
広告の後に続きます	2963
広告はここまで	3026
広告をスキップ	2963
広告を閉じる	2963
広告ブロッカーの解除方法	3038
広告ブロッカーをご利用中です	3037
広告ブロッカーをオフにする方法	3038
広告ブロックの解除方法	3037
広告ブロックをオフにしました	3038
広告ブロックを解除してください	3037
広告ブロックを解除しました	3037
広告ブロックを解除する方法	3038
広告企画	2963
広告掲載	2993
広告掲載について	2993
広告終わり	3026
""", '廣': """
廣告	5283
廣告後繼續閱讀	5356
廣告結束	5356
廣編企劃	5356
廣編特輯	5356
""", '延': """
延伸閱讀	5292
延伸阅读	5292
""", '开': """
开启app	5365
开启推送	5366
开启通知	5366	5368
开始测验	5354
开通vip	5400
开通会员	5264
""", '当': """
当前时间	5359
当当购买	5356
""", '影': """
影片已下架	5358
影片已移除	5358
影片無法播放	5358
影片載入中	5358
影片載入失敗	5398
影片長度 #	5325
影音	5292
""", '後': """
後で	2940
""", '微': """
微信	5277
微信好友	5330
微信扫一扫	5391
微信扫码分享	5391
微信朋友圈	5330
微信登录	5377
微博	5277
""", '必': """
必填	5381
必填字段	5380
必填欄位	5380
必填項	5380
必填项	5380
必須	3048
必須項目	3048
必須項目です	3047
""", '忘': """
忘記密碼	5264
忘记密码	5264
""", '応': """
応援する	2941
""", '快': """
快进#秒	5358
""", '总': """
总是允许	5363
""", '您': """
您可能也喜歡	5292
您可能感兴趣	5292
您可能还喜欢	20
您可能還喜歡	20
您可能還想看	5339
您可随时退订	5380
您可隨時取消訂閱	5380
您已关注此话题	5388
您已投票	5306
您已投过票	5351
您已投過票	5351
您已经投过票	5351
您已訂閱	5401
您已订阅	5401
您怎么看	5305
您怎麼看	5305
您的信息已发送	5380
您的姓名	5401
您的投票已提交	5351
您的支持很重要	5399
您的昵称	5394
您的暱稱	5394
您的留言	5401
您的訊息已送出	5380
您的邮箱	5270
您的電子郵件	5401
您的電郵	5270
""", '情': """
情報をお寄せください	3052
情報提供のお願い	3052
情報提供はこちら	3052
""", '想': """
想接收即時新聞通知嗎	5366
想接收通知吗	5366
""", '意': """
意見信箱	5308
意見反饋	5351
意見回饋	5351
意见反馈	5291
""", '感': """
感想を送る	2970
感謝您的參與	5351
感謝您的投票	92	5351
感謝您的支持	5399
感谢参与投票	5306
感谢您,您的信息已发送	5380
感谢您的参与	5351
感谢您的投票	92	5351
感谢您的支持	5399
感谢支持	5399
""", '成': """
成为会员	5260
成為會員	5260
""", '我': """
我们无法显示此内容	5362
我來說兩句	5309
我同意	5284
我同意处理我的个人数据	5380
我同意接收电子邮件	5380
我同意隱私權政策	5380
我已关闭	5369
我已关闭广告拦截	5370
我已关闭广告拦截器	5369
我已閱讀並同意隱私權政策	5380
我已關閉廣告攔截	5370
我已關閉廣告攔截器	5369
我已關閉廣告阻擋程式	5370
我已阅读并同意隐私政策	5380
我来说两句	5309
我的帐户	5264
我的帳戶	5264
我知道了	5284
我要举报	5351
我要勘誤	5308
我要報錯	5308
我要投票	5307	5351
我要捐款	5399
我要支持	5399
我要檢舉	5351
我要爆料	5384
我要留言	5291
我要糾錯	5327
我要纠错	5291
我要評論	5309
我要评论	5291
我要贊助	5399
""", '或': """
或	5378
""", '戻': """
戻る	2983
""", '所': """
所有新闻	5383
所有留言	5291
所有話題	5294
所有评论	5309
所有话题	5294
""", '打': """
打印	5277
打印本页	5327
打印食谱	62
打开	5299
打开app	5365
打开app查看更多	5365
打开app阅读	5365
打开app阅读全文	5365
打开客户端阅读	5365
打开微信扫一扫	5391
打开推送	5366
打赏	5260
打赏作者	5399
""", '扫': """
扫一扫分享	5391
扫描二维码下载	5365
扫码下载	5365
扫码下载app	5365
扫码下载客户端	5365
""", '投': """
投票	93	5352
投票ありがとうございました	92	3022
投票ありがとうございます	2974
投票する	92	3004
投票を受け付けました	3022
投票区	93
投票成功	5351
投票済みです	3022
投票結果	3023	5352
投票結果を見る	92
投票结果	5352
投稿する	2970
投稿を表示	3031
投稿を表示する	3031
投稿を読み込む	3031
投稿须知	5384
""", '折': """
折りたたむ	2984
折扣码	5404
折扣碼	5404
""", '报': """
报告错误	5299
""", '拒': """
拒否する	2968
拒絕	5284	5287
拒绝	5284	5287
拒绝全部	5363
拒绝所有cookie	5397
""", '招': """
招聘启事	5327
""", '拡': """
拡大	2957
拡大する	2983
""", '按': """
按年計費	5377
按年计费	5377
按月捐款	5374
按月计费	5377
按讚	5278
""", '捐': """
捐款	5260
捐贈	5260
捐赠	5260
""", '掃': """
掃描qr code下載	5365
掃碼下載	5365
""", '排': """
排序	5352
排行榜	5292
""", '採': """
採用情報	2996
""", '接': """
接受	5284
接受並繼續	5287	5362
接受並顯示	5286
接受全部	5284
接受全部cookie	5397
接受并显示	5286
接受并继续	5287	5362
接受所有	5284	5287
接受所有 cookie	5397
接受所有cookie	5397
接收通知	5366
""", '推': """
推广	5283
推广内容	5283
推廣	5283
推荐	5292
推荐文章	5292
推荐方案	5378
推荐阅读	5292
推薦	5292
推薦文章	5292
推薦閱讀	5292
""", '提': """
提交	92	5381
提交成功	5380
提交成功,感谢您的反馈	5401
提交评论	5351
提供	2963
提供反馈	5351
提供意見	5351
提供新聞線索	5384
提供新闻线索	5384
""", '搜': """
搜尋	5298
搜索	5298
""", '撤': """
撤回同意	5362
""", '播': """
播放	5298
播放器加载中	5358
播放影片	5398
播放视频	5398
播放速度	5358
""", '支': """
支持我们	5260
支持我們	5260
支持独立媒体	5374
支持獨立媒體	5374
支援する	2941
支援はこちら	3041
""", '收': """
收合	5299
收听	5277
收听文章	5358
收听本文	5327
收聽文章	5327
收聽本文	5358
收藏	5277
收藏文章	5277
收藏本文	5327
收藏食譜	62
收藏食谱	62
收起	5298
收起回复	5351
""", '放': """
放大图片	5383
放大圖片	5383
放大字体	5391
放大字體	5391
""", '数': """
数独	3025	5355
数独に挑戦	2974
""", '數': """
數獨	5355
""", '文': """
文字の大きさ	66	2957
文字を大きくする	3058
文字を小さくする	3058
文字サイズ	2957
文字サイズを変更	3058
文字サイズ変更	66
文字拡大	3058
文字稿	5359
文字起こし	3029
文字起こしを表示	3028
文字起こしを見る	3028
文明上网,理性发言	5394
文明上网理性发言,请遵守新闻评论服务协议	5394
文章未完 廣告後繼續	5356
""", '料': """
料金プラン	3045
料金プランを見る	3067
""", '新': """
新しい順	3023
新浪微博	5330
新着	2979
新着をメールでお知らせ	2961
新着ニュース	2979
新着記事	2979
新着記事をメールで受け取る	2961
新着記事一覧	3014
新着順	3023
新聞線索	5384
新規会員登録	2944
新規登録	2944
新闻简报	5270
新闻纠错	5308
新闻线索	5384
""", '无': """
无所谓	5352
无法显示此内容	5362
""", '早': """
早割	3060
早鳥票	5393
早鸟票	5393
""", '时': """
时长	5359
时长:#	5325
""", '明': """
明白了	5299
""", '是': """
是否允许通知	5366
是否接收推送通知	5366
是否接收通知	5366
是否開啟通知	5366
""", '显': """
显示全部	5383
显示内容	5362
显示原文	5299
显示字幕	5358
显示帖子	5362
显示更多	5298
""", '時': """
時長	5359
時長:#	5325
""", '暂': """
暂不	5259
暂停	5325
暂无评论	5327
暂无评论,快来抢沙发	5394
""", '暫': """
暫不	5259
暫停	5325
""", '更': """
更多	5292
更多作者文章	5383
更多内容	5292
更多分享方式	5391
更多图片	5383
更多圖片	5383
更多報導	5292
更多影片	5383
更多报道	5292
更多文章	5292
更多新聞	5292
更多新聞請看	5339
更多新闻	5292
更多游戏	5354
更多精彩	5339
更多精彩内容	5403
更多精采內容	5327
更多视频	5383
更多该作者文章	5316
更多資訊	5383
更多资讯	5383
更多选项	5392
更多選項	5392
更改 cookie 偏好	5286
更改 cookie 設定	5286
更改cookie偏好	5286
更正政策	5384
更正與說明	5384
""", '書': """
書籍を購入する	3026
""", '最': """
最受欢迎	5378
最受歡迎	5378
最多人看	5339
最新	5352
最新ニュース	2979
最新ニュースを通知で受け取る	3035
最新号	3014
最新影音	5339
最新文章	5292
最新新聞	5292
最新新闻	5292
最新消息	5292
最新記事	2979
最新评论	5309
最热	5352
最热评论	5309
最熱	5352
最超值	5378
""", '會': """
會員中心	5264
會員專享	5269
會員專享內容	5269
會員專屬	5264
會員登入	5264
""", '月': """
月払い	3045
月額#円	2949
月額#円(税込	2949
月額プラン	3045
""", '有': """
有効なメールアドレスを入力してください	3047
有料会員からのプレゼント記事	3072
有料会員登録	2944
有料会員記事	3004
有料登録	2944
有料記事	2944
有道云笔记	5330
""", '朋': """
朋友圈	5277	5330
""", '服': """
服务条款	5284
服務條款	5284
""", '朗': """
朗读全文	5358
""", '朝': """
朝刊・夕刊	2944
""", '未': """
未满十八岁禁止饮酒	5356
未滿十八歲禁止飲酒	5356
""", '本': """
本を購入する	3026
本周投票	5306
本周热门	5339
本周调查	5306
本文へ	2983
本文へジャンプ	2981
本文へスキップ	2981
本文へスキップする	2981
本文へ移動	2983
本文对您有帮助吗	5351
本文尚无评论	5394
本文已锁定	5377
本文由ai语音朗读	5358
本週投票	5306
本週調查	5306
""", '机': """
机器翻译	5327
机翻	5359
""", '来': """
来测测你的知识	5354
""", '查': """
查看专题	5383
查看优惠	5400
查看作者主页	5384
查看作者更多文章	5316	5383
查看優惠	5400
查看全部	5298
查看全部图片	5383
查看全部文章	5403
查看全部評論	5351
查看全部评论	5351
查看全部话题	5294
查看原图	5298
查看原文	5340
查看商品	5404
查看回复	5351
查看回覆	5351
查看图集	5383
查看圖集	5383
查看地图	5299
查看專題	5383
查看投票結果	5394
查看投票结果	92	5394
查看文字稿	5358
查看方案	5400
查看更多	5298
查看更多图片	5383
查看更多評論	5309
查看更多评论	5351
查看留言	5291
查看結果	92	5307
查看结果	92	5299	5307
查看訂閱方案	5377
查看詳情	5299
查看订阅方案	5377
查看评论	5291
查看详情	5299
查看逐字稿	5358
查看高清图集	5383
""", '标': """
标签	5292
""", '检': """
检举评论	5394
""", '検': """
検索	2983
""", '業': """
業配	5283
""", '楽': """
楽天で見る	3026
楽天で詳細を見る	3026
楽天で購入	3026
楽天で購入する	3026
楽天市場で見る	3026
楽天市場で購入	3026
""", '標': """
標籤	5292
""", '機': """
機器翻譯	5327
機械翻訳	3029
""", '檢': """
檢舉	5291
檢舉留言	5394
""", '次': """
次のページ	2983
次の写真	3051
次の動画	3065
次の画像	3051
次の記事	2979
次の記事へ	2979
次の記事を読む	3070
次へ	2983
次を読む	2984
次ページ	2983
次回から自動的にログイン	3044
""", '正': """
正しいメールアドレスを入力してください	3047
正在加载播放器	5358
""", '此': """
此影片無法播放	5358
此文章已锁定	5377
此欄位為必填	5380
此視頻無法播放	5358
此视频不可用	5358
此视频已被删除	5358
此項為必填	5380
此页面对您有帮助吗	5351
此项为必填项	5380
""", '残': """
残り # %	2946
残り #%	2946
残り #% (#文字	2946
残り#%	2946
残り#% (#文字	2946
残り#%(#文字	2946
残り#％	2946
残り:#%	2946
残り:#％	2946
残り時間	3029
""", '毎': """
毎月寄付する	3041
毎月支援する	3041
""", '每': """
每一份支持都很重要	5374
每一份支持都重要	5374
每月捐款	5260
""", '民': """
民調	93
""", '沒': """
沒意見	5352
""", '没': """
没意见	5352
没有账号	5377
""", '注': """
注册	5264
注册成功	5401
注目の記事	2979
注目キーワード	2979
注目ワード	2979
注目記事	2979
""", '测': """
测测你的知识	5354
""", '清': """
清晰度	5359
""", '点': """
点击取消静音	5398
点击图片查看大图	5383
点击打开声音	5398
点击排行	5292
点击播放	5327
点击收听	5358
点击放大	5383
点击查看全文	5403
点击查看原文	5340
点击查看大图	5298
点击看更多	5295
点击阅读全文	5403
点击阅读原文	5340
点我看更多	5295
点我看视频	5327
点赞	5277
""", '為': """
為您推薦	5292
""", '热': """
热搜榜	5297
热榜	5297
热点	5292
热点排行	5297
热点推荐	5292
热门	5292
热门排行	5292
热门文章	5292
热门新闻	5292
""", '無': """
無所謂	5307
無料で体験する	2944
無料で始める	3044
無料で試す	3044
無料で読む	2944
無料アプリをダウンロード	3034
無料ゲーム	3024
無料会員登録	2944
無料会員限定	2944
無料体験	2944
無料登録	2944
無法播放影片	5358
無法載入影片	5398
無法顯示此內容	5362
""", '焦': """
焦點新聞	5292
""", '熱': """
熱門	5292
熱門排行	5292
熱門文章	5292
熱門新聞	5292
熱門話題	5292
""", '爆': """
爆料信箱	5384
爆料專線	5384
爆料热线	5384
""", '片': """
片長 #	5325
片長:#	5325
片长 #	5325
""", '特': """
特定商取引法に基づく表記	2965
特集	2979
特集を見る	3051
特集ページへ	3051
特集一覧	3051
特集一覧へ	3070
""", '猜': """
猜你喜欢	5292
猜你喜歡	5292
""", '現': """
現在の再生時間	3028
""", '生': """
生成aiを使用しています	3065
""", '用': """
用app開啟	5365
用户协议和隐私政策	5397
""", '由': """
由ai生成	5387
由ai语音朗读	5358
""", '申': """
申し込む	2944
""", '电': """
电子报	5270
电子邮箱	5270
""", '画': """
画像をクリックして拡大	3051
画像を拡大	2983
画像を拡大する	3051
画像を見る	2983
画質	3029
""", '留': """
留言	5291
留言(#	5291
留言内容	5402
留言已關閉	5351
留言規則	5351
留言规则	5351
""", '略': """
略過廣告	5398
""", '登': """
登入	5264
登入/註冊	5264
登入後留言	5351
登出	5264
登录	5264
登录/注册	5264
登录后发表评论	5351
登錄	5264
登録	2944
登録が完了いたしました	3068
登録が完了しました	3004
登録して続きを読む	2944
登録する	2944
""", '發': """
發佈留言	5309
發現錯誤?請告訴我們	5327
發生錯誤	5381
發表留言	5291
發表評論	5291
""", '百': """
百度贴吧	5330
""", '皆': """
皆さまのご支援が力になります	3041
""", '監': """
監修者	3053
""", '目': """
目前時間	5359
目录	5298
目次	2983
目次へ戻る	3070
目錄	5298
""", '直': """
直接看食谱	62
""", '相': """
相关主题	5292
相关报道	5292
相关推荐	5292
相关文章	5292
相关新闻	5292
相关标签	5292
相关视频	5339
相关阅读	5292
相關主題	5292
相關報導	5292
相關影片	5339
相關推薦	5292
相關文章	5292
相關新聞	5292
相關標籤	5292
相關閱讀	5292
""", '看': """
看了这篇文章的人也看	5292
看全文	5383
看全部留言	5309
看全部留言 (#	5309
看原文	5340
看更多	5292
看更多作者文章	5383
看更多文章	5339
看更多新聞	5295	5339
看更多新闻	5295
看更多照片	5383
看結果	92
""", '知': """
知道了	5299
""", '確': """
確認する	3048
確認メールをお送りしました	3047
確認メールを送信しました	3047
確認画面へ	3048
""", '禁': """
禁止酒駕	5393
禁止酒駕,飲酒過量有害健康	5356
""", '稍': """
稍后	5367
稍后再说	5259
稍后提醒我	5259
稍后阅读	5327
稍後	5367
稍後再說	5259
稍後提醒我	5259
稍後閱讀	5327
""", '立': """
立即开通	5400
立即投票	92
立即捐助	5374
立即捐款	5260
立即捐赠	5374
立即支持	5399
立即訂閱	5264
立即订阅	5264
立即试玩	5354
立即購票	5356
立即贊助	5374
立即购票	5356
立即选购	5356
立即選購	5356
立即開始玩	5354
""", '第': """
第 # 張,共 # 張	5294
第 # 頁,共 # 頁	5295
第 # 页,共 # 页	5295
第#张/共#张	5294
第#頁 共#頁	5295
第#页,共#页	5295
""", '筆': """
筆者	3053
筆者プロフィール	3052
""", '管': """
管理 cookie	5286
管理cookie	5362
管理偏好設定	5397
管理偏好设置	5397
管理同意	5362
管理同意设置	5362
管理同意選項	5362
管理設定	5287
管理设置	5287
管理选项	5397
管理選項	5397
""", '粉': """
粉絲團	5278
""", '精': """
精彩推荐	5339
精彩推薦	5339
精选	5292
""", '紙': """
紙面ビューアー	2944
""", '結': """
結果を見る	92	2984
""", '続': """
続きはこちら	3015
続きをみる	2983
続きを読む	2944
続けて読む	3070
""", '網': """
網友投票	5306
網友留言	5291
""", '編': """
編輯推薦	5292
編輯準則	5384
編輯精選	5292
編集ポリシー	3052
編集方針	3053
編集部おすすめ	2979
編集部のおすすめ	2979
""", '縮': """
縮小	2957
縮小字體	5391
""", '繼': """
繼續使用網頁版	5365
繼續閱讀	5298
繼續閱讀請往下	5356
""", '續': """
續訂	5400
""", '纠': """
纠错	5291
""", '继': """
继续在浏览器阅读	5365
继续浏览内容	5298
继续阅读	5298
""", '续': """
续订	5400
""", '编': """
编辑准则	5384
编辑推荐	5292
编辑精选	5292
""", '缩': """
缩小字体	5391
""", '网': """
网友评论	5291
网友评论仅供其表达个人看法,并不表明本站立场	5394
""", '翻': """
翻訳を表示	2984
""", '联': """
联系作者	5384
联系我们	5284
联系编辑部	5384
""", '聯': """
聯絡我們	5284
聯絡編輯部	5384
""", '聽': """
聽全文	5327
聽文章	5358
聽新聞	5277
聽這篇文章	5327
""", '脳': """
脳トレ	3025
""", '自': """
自动播放	5359
自動再生	3029
自動播放	5359
自動翻訳	3029
自定义金额	5374
自訂金額	5374
""", '菜': """
菜单	5298
""", '著': """
著作権	2965
著者の記事一覧	3051
著者をフォロー	3057
著者をフォローする	3057
著者プロフィール	3052
""", '複': """
複製	5392
複製網址	5327
複製連結	5277	5330
""", '要': """
要接收推送通知吗	5366
要接收通知嗎	5366
""", '視': """
視頻由ai生成	5398
""", '觀': """
觀看更多	5339
""", '视': """
视频	5292
视频不可用	5358
视频加载中	5358
视频加载失败	5398
视频已下架	5358
视频已失效	5358
视频无法播放	5358
视频时长	5398
视频正在加载	5358
""", '解': """
解鎖全文	5327
解鎖文章	5400
解锁全文	5327
解锁文章	5400
解除しました	3040
解除方法	3040
解除方法はこちら	3040
""", '訂': """
訂戶專享	5356
訂戶專享優惠	5356
訂戶專享內容	5377
訂戶贈閱	5405
訂正について	3052
訂閱	5264
訂閱成功	5401
訂閱推播	5366
訂閱方案	5400
訂閱會員	5264
訂閱會員專屬內容	5327
訂閱郵件	5270
訂閱電子報	5270
""", '記': """
記事に関するお問い合わせ	3052
記事の続きはこちら	3015
記事の続きを読む	3051
記事の誤りを報告	2993	3061
記事の誤りを報告する	2976
記事は広告の下に続きます	3026
記事は広告の後に続きます	3026
記事へのお問い合わせ	3052
記事へのご意見	2970
記事をサポートする	2941
記事をシェア	3072
記事をシェアする	3072
記事をプレゼント	2944
記事をプレゼントする	3004
記事を保存	2957
記事を保存する	3004
記事を印刷する	2957
記事を聴く	3028
記事を評価する	3061
記事を読む	2983
記事を購入する	3067
記事を音声で聞く	3028
記事を音声で聴く	3028
記事ランキング	2979
記事一覧	2983
記事一覧へ	3051
記事一覧を見る	3015
記事全文を読む	2983
記住我	5378
記者をフォロー	3057
記者プロフィール	3052
記者募集	2996
記者募集中	2996
""", '設': """
設定を保存	3031
設定を保存する	3031
設定を変更	2968
設定を変更する	3064
設定を管理	3064
""", '許': """
許可	3036
許可する	2965	2968
""", '註': """
註冊	5264
註冊成功	5401
""", '評': """
評価順	3023
評論	5291
評論已關閉	5351
評論規則	5351
""", '話': """
話題の記事	2979
""", '該': """
該作者其他文章	5316
該作者更多文章	5383
該作者的更多文章	5316
""", '詳': """
詳しく見る	2968	2984
詳細	2984
詳細を見る	3071
詳細・購入はこちら	3026
詳細設定	2968
""", '語': """
語音播報	5327
語音朗讀	5327
""", '誤': """
誤りを報告	2984
誤りを報告する	3061
誤字・脱字を報告	2976	2993
誤字・脱字を報告する	2976	2993
誤字脱字の報告	3004
誤字脱字を報告	3052
誤字脱字を報告する	2976	2993	3004
""", '読': """
読まれている記事	2979
読み上げ	3004
読み放題	2949
読み続ける	2984
読み込み中です	3028
読者限定	3026
""", '請': """
請填寫讀者問卷	5327
請我們喝杯咖啡	5374
請查收郵件	5380
請檢查您的收件匣	5380
請繼續下滑閱讀	5356
請繼續往下閱讀	5283
請輸入您的電子郵件	5401
請輸入有效的電子郵件	5380
請輸入有效的電子郵件地址	5380
請輸入電子郵件	5270
請選擇金額	5399
請關閉廣告攔截器	5369
""", '讀': """
讀者優惠	5356
讀者專享	5356
讀者投書	5308
""", '讚': """
讚	5277
讚賞支持	5260
""", '订': """
订户专享	5356
订户专享优惠	5356
订户赠阅	5405
订阅	5264
订阅会员	5264
订阅成功	5401
订阅推送	5366
订阅邮件	5270
""", '记': """
记住我	5378
记者简介	5384
""", '设': """
设为google首选来源	5388
""", '评': """
评论	5291
评论(#	5291
评论功能已关闭	5394
评论已关闭	5351
评论规则	5351
""", '诚': """
诚聘英才	5327
""", '话': """
话题	5292
""", '该': """
该作者其他文章	5316
该作者的更多文章	5316
该文章已关闭评论	5394
该视频不可用	5358
该视频已下架	5358
该邮箱已被注册	5401
""", '详': """
详情	5299
""", '语': """
语音朗读	5327
语音由ai生成	5358
""", '说': """
说点什么	5394
""", '请': """
请先登录再评论	5327
请关闭广告拦截器	5369
请我们喝杯咖啡	5374
请查收邮件	5380
请检查您的收件箱	5380
请继续往下阅读	5283
请输入您的电子邮件	5401
请输入您的邮箱	5401
请输入昵称	5394
请输入有效的电子邮件地址	5380
请输入有效的邮箱地址	5380
请输入邮箱	5270
请选择金额	5399
""", '读': """
读者专享	5356
读者优惠	5356
""", '豆': """
豆瓣	5330
""", '購': """
購入はこちら	3026
購票	5393
購票連結	5356
購読	2944
購読する	2944
購読のお申し込み	2944
購読プラン	3067
購読プランを見る	3044
購読申し込み	2944
購買本書	5356
""", '贈': """
贈る	3059
贈送文章	5327
贈送文章給朋友	5327
贈送此文	5327
""", '贊': """
贊助	5260
贊助內容	5283
贊助商	5283
贊助我們	5374
""", '购': """
购买本书	5356
购买此书	5356
购票	5393
购票链接	5356
""", '赞': """
赞	5352
赞助	5260
赞助内容	5283
赞助商链接	5283
赞助我们	5374
赞赏	5260
赞赏作者	5399
""", '赠': """
赠送文章	5391
赠送此文	5327
""", '超': """
超值方案	5377
""", '跳': """
跳到主要內容	5298
跳到內容	5295
跳到食谱	62
跳至主要內容	5295
跳至主要内容	5295
跳至內容	5295
跳至食譜	62
跳转到主要内容	5295
跳转到食谱	62
跳过广告	5398
""", '踩': """
踩	5352
""", '載': """
載入中	5358
載入內容	5362
載入更多	5298
載入貼文	5362
""", '輸': """
輸入您的電子郵件	5401
""", '轉': """
轉發	5277
""", '转': """
转发	5277
""", '载': """
载入内容	5362
""", '输': """
输入您的邮箱	5401
""", '返': """
返信	2970
返信する	2970
返信を書く	3061
返信を表示	3022
返信を見る	3022
返信を隠す	3022
返回上一页	5403
返回列表	5403
返回頂部	5383
返回顶部	5298
返回首頁	5383
返回首页	5298
""", '还': """
还不是会员	5377
还有更多精彩内容	5403
还没有账号	5377
""", '这': """
这篇文章对你有帮助吗	5351
这篇文章对您有帮助吗	5351
""", '进': """
进入专题	5383
进入专题页	5383
""", '连': """
连结已复制	5391
""", '追': """
追蹤	5278
追蹤中	5388
追蹤主題	5388
追蹤作者	5388
追蹤我們	5278
""", '退': """
退出全屏	5358
""", '送': """
送信	92	3048
送信が完了しました	3047
送信しました	3047
送信する	92	3048
送信完了	3047
送出	92	5381
送出成功	5380
送出留言	5351
送出評論	5351
送料無料	3060
""", '选': """
选择	5378
选择方案	5377
选择订阅方案	5377
选择金额	5399
""", '逐': """
逐字稿	5359
""", '這': """
這篇文章對你有幫助嗎	5351
這篇文章對您有幫助嗎	5351
""", '通': """
通報	3023
通報する	2970
通知をオン	2956
通知をオンにする	3035
通知を受け取らない	3035
通知を受け取りますか	3035
通知を受け取る	3004
通知を設定する	3035
通知を許可	3035
通知を許可しますか	3035
通知を許可する	3035
""", '速': """
速報	2979
速報を通知で受け取る	3035
速報通知を受け取る	3004
""", '連': """
連結已複製	5327
連載	2979
連載の新着をメールでお知らせ	2961
連載をフォロー	3057
連載をフォローする	3057
連載を見る	3051
連載一覧	3051
""", '運': """
運営会社	2965	2993
""", '違': """
違反を報告	3022
違反を報告する	3022
違反報告	2970
""", '選': """
選單	5298
選択する	3045
選擇	5378
選擇方案	5377
選擇訂閱方案	5377
選擇金額	5399
""", '還': """
還不是會員	5377
還沒有帳號	5377
""", '邮': """
邮箱	5270
邮箱格式不正确	5380
邮箱格式错误	5380
""", '配': """
配信停止はいつでも可能です	3047
""", '重': """
重新加载页面	5369
重新播放	5359
重新整理頁面	5369
重新載入頁面	5369
""", '金': """
金額を入力	3041
金額を指定	3041
金額を指定する	3041
金額を選ぶ	3066
金額を選択	3066
金額を選択してください	3066
""", '錯': """
錯誤回報	5308
""", '链': """
链接已复制	5327
""", '閉': """
閉じる	2940	2983
""", '開': """
開く	2984
開啟推播	5366
開啟通知	5366	5368
開始測驗	5354
開通會員	5264
""", '間': """
間違いを見つけたら	3052
""", '関': """
関連	2979
関連する記事	2979
関連キーワード	2979
関連タグ	2979
関連トピックス	2979
関連ニュース	2979
関連リンク	2979
関連動画	2979
関連動画を見る	3065
関連情報	2979
関連記事	2979
関連記事はこちら	3014
関連記事をもっと見る	3070
関連記事を見る	3070
""", '閱': """
閱讀下一篇	5403
閱讀全文	5298
閱讀原文	5340
閱讀排行	5297
閱讀更多	5298
""", '關': """
關於作者	5384
關於我們	5284
關注	5278
關注作者	5388
關注我們	5278
關注此主題	5388
關鍵字	5292
關閉	5259
關閉視窗	5403
關閉選單	5403
""", '阅': """
阅读下一篇	5403
阅读全文	5298
阅读剩余全文	5403
阅读原文	5340
阅读排行	5297
阅读更多	5298
""", '随': """
随时取消	5377
随时可取消	5377
""", '隐': """
隐私偏好	5397
隐私政策	5284
隐私权政策	5284
隐私设置	5363
""", '隨': """
隨時取消	5377
""", '隱': """
隱私偏好	5397
隱私政策	5284
隱私權政策	5284
隱私權設定	5362
隱私設定	5363
""", '離': """
離開全螢幕	5358
""", '電': """
電子信箱	5270
電子信箱格式錯誤	5380
電子報	5270
電子版	2944
電子郵件格式不正確	5380
電郵	5381
""", '静': """
静音	5359
""", '靜': """
靜音	5359
""", '音': """
音声で聞く	2957
音声をダウンロード	3028
音声を再生	3065
音声読み上げ	3004
音頻長度 #	5325
音频播放器	5398
""", '頭': """
頭條	5292
""", '顯': """
顯示內容	5362
顯示原文	5299
顯示字幕	5358
顯示更多	5298
顯示貼文	5362
""", '飲': """
飲酒過量,有害健康	5356
飲酒過量有害健康	5356
""", '首': """
首頁	5298
首页	5298
""", '马': """
马上开始	5299
马上玩	5354
""", '验': """
验证码	5381
""", '點': """
點我看影片	5327
點我看更多	5295
點擊排行	5297
點擊播放	5358
點擊播放本文	5327
點擊放大	5383
點擊看大圖	5383
點擊看更多	5295
點擊開啟聲音	5398
點擊閱讀全文	5403
點此看更多	5295
點閱排行	5339
""", '가': """
가	3095	3129
가 가 가	3129
가가가	3129
가격 보기	3202
가로세로 낱말퀴즈	3155
가입하기	3084
가장 많이 본 뉴스	3102
가장 인기	3177
""", '강': """
강연 신청하기	3144
""", '개': """
개인정보 보호 설정	3196
개인정보 설정	3161
개인정보 수집 동의	3178
개인정보 수집 및 이용 동의	3178
개인정보 수집 및 이용에 동의합니다	3178
개인정보 수집·이용에 동의합니다	3178
개인정보 처리방침	3100
개인정보처리방침	3100
""", '갤': """
갤러리 닫기	3201
갤러리 보기	3183
""", '거': """
거부	3100	3122
""", '검': """
검색	3104
""", '게': """
게시물 보기	3161
게시물 불러오기	3161
게임 전체보기	3153
게임 하러 가기	3153
""", '결': """
결과 보기	92	3105
""", '계': """
계속 읽기	3084
계정이 있으신가요	3176
""", '고': """
고객센터	3100
고충처리	3117
고충처리인	3117	3184
""", '공': """
공감	3152
공감백배 #	3130
공감순	3152
공유	3095
공유하기	3095
""", '과': """
과거순	3152
""", '관': """
관련 기사	3102
관련 기사 더보기	3201
관련 뉴스	3102
관련 영상	3140
관련 태그	3102
관련기사	3102
관련기사 더보기	3201
관련뉴스	3102
관련키워드	3102
""", '광': """
광고	3099
광고 건너뛰기	3197
광고 닫기	3099
광고 문의	3117
광고 문의하기	3145
광고 아래에 기사가 계속됩니다	3156
광고 영역	88
광고 종료	3156
광고 차단 해제 방법	3167
광고 차단을 해제해 주세요	3167
광고 차단을 해제했습니다	3167
광고 차단이 감지되었습니다	3167
광고 후 계속됩니다	3156
광고문의	3117
광고성 정보 수신 동의	3178
광고성 정보 수신에 동의합니다	3178
""", '괜': """
괜찮습니다	3079
""", '교': """
교보문고에서 구매	3156
""", '구': """
구글 계정으로 계속하기	3176
구글 계정으로 로그인	3176
구글 선호 매체로 추가	3188
구글 플레이에서 다운로드	3164
구글로 계속하기	3176
구글로 로그인	3176
구글플레이에서 다운로드	3164
구독	3084
구독 갱신	3199
구독 상품 보기	3176
구독 상품 선택	3176
구독 상품 안내	3199
구독 신청	3084
구독 신청이 완료되었습니다	3178
구독 신청하기	3176
구독 안내	3199
구독 전용	3084
구독 중	3084
구독 취소	3189
구독권 선택	3176
구독신청	3084	3117
구독이 완료되었습니다	3132
구독자 전용	3087
구독자 전용 기사	3176
구독자 전용 혜택	3156
구독자 혜택	3156
구독자가 선물한 기사입니다	3203
구독중	3188
구독하고 이어서 읽기	3132
구독하기	3084
구매하기	3156
구매하러 가기	3156
""", '글': """
글씨 크기	66
글씨크기	3095
글자 작게	3190
글자 크게	3190
글자 크기	3095
글자 크기 변경	66	3132
글자 크기 조절	66	3132
글자크기	3095	3129
글자크기 변경	66
글자크기 설정	66
글자크기 조절	66
""", '금': """
금액 선택	3198
금액 직접 입력	3172
금액을 선택하세요	3198
금액을 선택해 주세요	3198
""", '기': """
기계 번역	3158
기대해요 #	3130
기부하기	3080
기사 계속 보기	3201
기사 공유	3190
기사 공유하기	3095
기사 구매	3199
기사 더 보기	3201
기사 더보기	3132
기사 듣기	3132
기사 링크 복사	3132
기사 본문	3104
기사 선물하기	3132
기사 스크랩	3190
기사 스크랩하기	3132
기사 오류 신고	3132
기사 오류 제보	3132
기사 요약	3187
기사 원문 보기	3132
기사 음성으로 듣기	3157
기사 잠금 해제	3199
기사 저장	3190
기사 저장하기	3132
기사 전문 보기	3183
기사 전체보기	3183
기사 제보	3117	3184
기사 제보 및 문의	3132
기사 추천	3193
기사 평가하기	3193
기사 후원하기	3080
기사는 광고 아래에 계속됩니다	3156
기사는 광고 후 계속됩니다	3156
기사듣기	3157
기사를 공유합니다	3203
기사에 대한 의견	3101
기사원문	3104
기사저장	3095
기사제보	3117	3184
기사추천	3193
기자 구독	3116
기자 구독하기	3116
기자 소개	3184
기자 응원하기	3118
기자 페이지	3116
기자 프로필	3118
기자 프로필 보기	3116
기자 홈	3118
기자구독	3118	3188
기자에게 메일 보내기	3184
기자에게 이메일 보내기	3184
기자의 다른 기사	3116
기자의 다른 기사 보기	3118	3183
기자의 다른기사	3102	3118
기자의 다른기사 보기	3183
기자페이지 바로가기	3183
기자프로필	3118
기획 기사 보기	3183
""", '나': """
나중에	3079
나중에 보기	3132
나중에 읽기	3132
나중에 하기	3079
""", '남': """
남은 시간	3158
""", '낱': """
낱말 퍼즐 풀기	3112
낱말퀴즈	3155
""", '내': """
내 정보	3084
내용을 입력하세요	3200
내용을 입력해 주세요	3200
""", '네': """
네, 받을게요	3165
네이버 구독	3098
네이버 로그인	3176
네이버 밴드 공유	3190
네이버 블로그	3095
네이버로 로그인	3176
네이버에서 구독	3098
네이버에서 구독하기	3098
""", '놀': """
놀랐어요 #	3130
""", '놓': """
놓치면 안 되는 기사	3140
""", '뉴': """
뉴스 더보기	3183
뉴스 듣기	3132
뉴스레터 구독	3090
뉴스레터 구독 신청	3090
뉴스레터 구독이 완료되었습니다	3200
뉴스레터 무료 구독	3132
뉴스레터 신청	3090
""", '닉': """
닉네임을 입력하세요	3193
""", '다': """
다른 공유 찾기	3095
다른 금액	3172
다른 기사	20	3102
다른 기사 더 보기	20
다른 기사 보기	3116
다른기사	3102
다른기사 보기	3102
다시 보기	3158
다시 보지 않기	3079
다시보기	3158
다음	3104
다음 기사	3102
다음 기사 보기	3132
다음 기사 읽기	3201
다음 동영상	3197
다음 사진	3183
다음 영상	3197
다음 이미지	3201
다음 페이지	3104
다음글	3183
다음기사	3102
다음에	3079
다음에 하기	3166
다크모드	3162
""", '닫': """
닫기	3079
""", '답': """
답글	3101
답글 달기	3151
답글 더보기	3151
답글 보기	3151
답글 쓰기	3151
답글 접기	3151
답글쓰기	3101
""", '당': """
당신의 생각은	3111
당신이 좋아할 만한	3102
""", '댓': """
댓글	3101
댓글 #	3101
댓글 #개	3101
댓글 닫기	3151
댓글 달기	3114
댓글 더보기	3151
댓글 등록	3151
댓글 등록하기	3151
댓글 보기	3101
댓글 신고	3193
댓글 신고하기	3193
댓글 쓰기	3101
댓글 운영 원칙	3151
댓글 운영 정책	3132
댓글 운영정책	3114	3132
댓글 입력	3114
댓글 작성	3151
댓글 작성 규칙	3151
댓글 작성하기	3151
댓글 전체보기	3114
댓글 정렬	3114
댓글 정책	3151
댓글보기	3101
댓글쓰기	3101
댓글을 남겨 주세요	3193
댓글을 남겨주세요	3193
댓글을 입력하세요	3193
댓글을 입력해 주세요	3193
댓글을 입력해주세요	3101
댓글을 작성하려면 로그인 해주세요	3193
댓글이 닫혔습니다	3151
""", '더': """
더 많은 옵션	3190
더 보기	3104
더 알아보기	3122
더보기	3102	3104
""", '도': """
도서 구매하기	3156
도움돼요 #	3130
도움이 되었나요	3151
""", '독': """
독자 의견 조사	3132
독자 특별 할인	3156
독자 할인	3156
""", '동': """
동영상	3102
동영상 로딩 중	3157
동영상 보기	3197
동영상 재생	3157
동영상 플레이어	3197
동영상을 불러오는 중입니다	3157
동영상을 불러올 수 없습니다	3197
동영상을 재생할 수 없습니다	3157
동의	3100	3122
동의 관리	3161
동의 철회	3161
동의 철회하기	3161
동의 후 계속	3161
동의하고 계속	3161
동의하고 계속하기	3161
동의합니다	3100
""", '뒤': """
뒤로 가기	3105
""", '등': """
등록	3101
""", '디': """
디지털 구독하기	3199
디지털뉴스부	3116
디지털뉴스팀	3116
디지털콘텐츠팀	3116
""", '또': """
또는	3177
""", '라': """
라인	3095
""", '랭': """
랭킹	3102
랭킹뉴스	3102
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
로그아웃	3084
로그인	3084
로그인 상태 유지	3176
로그인 유지	3176
로그인 전용 기사	3176
로그인 후 댓글 쓰기	3132
로그인 후 댓글 작성이 가능합니다	3193
로그인 후 댓글을 작성하실 수 있습니다	3114
로그인 후 댓글을 작성할 수 있습니다	3151
로그인 후 이용해 주세요	3151
로그인/회원가입	3084
로그인이 필요	3087
로그인하고 계속 읽기	3199
로딩 중	3157
로딩 중입니다	3157
로딩중	3157
""", '링': """
링크 복사	3095
링크가 복사되었습니다	3132
""", '마': """
마이페이지	3084
""", '많': """
많이 본 기사	3102
많이 본 뉴스	3102
많이 본 영상	3140
많이 읽은 기사	3102
많이본 기사	3102
많이본 뉴스	3102
""", '맨': """
맨 위로	3104
맨위로	3104
""", '메': """
메뉴	3104
메뉴 닫기	3104
메시지가 전송되었습니다	3178
메일	3095
메일함을 확인해 주세요	3178
""", '멤': """
멤버십 가입	3199
멤버십 가입하기	3199
""", '모': """
모두 거부	3162
모두 동의	3100
모두 허용	3162
모든 쿠키 거부	3196
모든 쿠키 수락	3196
모든 쿠키 허용	3196
모바일 웹으로 계속	3164
""", '목': """
목록	3104
목록 보기	3183
목록보기	3104
목록으로	3183
목록으로 돌아가기	3201
""", '무': """
무료 게임	3153
무료 배송	3192
무료 체험 시작하기	3084
무료 회원가입	3084
무료, 스팸 없음	3178
무료로 읽기	3199
무료배송	3192
무제한 이용하기	3199
""", '문': """
문의	3101
문의 내용	3200
문자 크기	66
""", '바': """
바로 구매하기	3156
바로가기	3095
""", '반': """
반응형 광고 영역	88
""", '배': """
배속	3158
""", '밴': """
밴드	3095
""", '번': """
번역 보기	3105
""", '베': """
베스트	3102
""", '보': """
보내기	3180
""", '복': """
복사	3191
복사하기	3095
""", '본': """
본 사이트는 쿠키를 사용합니다	3123
본문 글씨 줄이기	3095	3129
본문 글씨 키우기	3095	3129
본문 바로가기	3104
본문으로 바로가기	3104
""", '북': """
북마크	3095
""", '분': """
분석탁월 #	3130
""", '브': """
브라우저에서 계속	3164
브라우저에서 계속 보기	3164
""", '비': """
비공감	3152
비밀번호 찾기	3084
비밀번호를 잊으셨나요	3176
""", '사': """
사업제휴	3117
사이트맵	3100
사전 등록하기	3144
사전등록 하기	3144
사진 더 보기	3183
사진 더보기	3183
사진 모두 보기	3183
사진 크게 보기	3183
사진 크게보기	3183
사진 확대	3104
""", '삭': """
삭제된 동영상입니다	3157
""", '상': """
상품 보기	3202
상품 상세보기	3202
""", '새': """
새로고침	3167
""", '선': """
선착순 # 명	3143
선착순 #명	3143
선착순 마감	3143
선택	3177
선택 저장	3161
선호 매체로 추가	3188
""", '설': """
설문	93
설문 결과	3152
설문 결과 보기	3193
설문 참여 바로가기	3132
설문 참여하기	3132
설문에 참여하기	3151
설문조사	93
설문조사 참여하기	3132
설정	3122
설정 관리	3196
설정 저장	3161
""", '소': """
소리 켜기	3197
""", '속': """
속보	3102
속보 알림 받기	3132
속보 알림 신청	3132
속보 알림을 받으시겠습니까	3165
""", '스': """
스도쿠	3155
스크랩	3095
스크랩하기	3132
스크립트	3158
스크립트 보기	3157
스토어	3192
스토어 바로가기	3156
스폰서	3099
스폰서 링크	3145
스폰서 콘텐츠	3145
스폰서링크	3145
""", '슬': """
슬퍼요	3130
슬퍼요 #	3130
""", '시': """
시리즈 보기	3183
""", '신': """
신고	3101
신고하기	3152
신문구독	3084
신청이 완료되었습니다	3178
""", '실': """
실시간 뉴스	3102
""", '쏠': """
쏠쏠정보 #	3130
""", '아': """
아마존에서 구매	3156
아마존에서 보기	3156
아이디 저장	3176
아이디 찾기	3176
아직 회원이 아니신가요	3176
""", '알': """
알겠습니다	3105
알라딘에서 구매	3156
알라딘에서 보기	3156
알림 받기	3094
알림 설정	3094
알림 설정하기	3165
알림 켜기	3165
알림 허용	3165
알림을 받으시겠습니까	3165
알림을 받으시겠어요	3165
알림을 켜시겠습니까	3165
""", '애': """
애드블록을 해제해 주세요	3167
애드블록이 감지되었습니다	3167
애플로 계속하기	3176
애플로 로그인	3176
""", '앱': """
앱 다운로드	3094
앱 다운로드하기	3094
앱 다운받기	3164
앱 설치	3094
앱 설치하기	3094
앱스토어에서 다운로드	3164
앱에서 계속 읽기	3164
앱에서 보기	3164
앱에서 열기	3164
앱에서 이어보기	3164
앱으로 보기	3164
""", '언': """
언제든 해지 가능	3176
언제든지 수신 거부할 수 있습니다	3178
언제든지 해지 가능	3176
""", '얼': """
얼리버드 할인	3144
""", '에': """
에디터 추천	3102
""", '여': """
여러분의 생각은	3111
여러분의 후원이 큰 힘이 됩니다	3172
""", '연': """
연간 결제	3177
연간 구독	3177
연관기사	3102
연재 보기	3183
""", '열': """
열기	3105
""", '영': """
영상	3102
영상 길이 #	3127
영상 더보기	3183
영상 보기	3132
영상 재생	3157
영상으로 만나보세요	3132
영상으로 보기	3132
영상을 불러오는 중입니다	3157
영상을 불러올 수 없습니다	3197
영상을 재생할 수 없습니다	3157
""", '예': """
예매 바로가기	3156
예매하기	3156
예스#에서 구매	3156
예스#에서 보기	3156
""", '오': """
오늘 하루 보지 않기	3079
오늘은 그만 보기	3079
오늘의 낱말 퍼즐	3112
오늘의 설문	3112
오늘의 스도쿠	3112
오늘의 십자말풀이	3112
오늘의 운세	3155
오늘의 추천	3102
오늘의 투표	3112
오늘의 핫뉴스	3140
오디오 다운로드	3157
오디오 플레이어	3197
오디오로 듣기	3132
오래된순	3152
오류 신고	3101
오류 신고하기	3132
오류가 발생했습니다	3178
오타 신고	3151
오탈자 신고	3132
""", '온': """
온라인뉴스팀	3116
""", '올': """
올바른 이메일 주소를 입력해 주세요	3178
올바른 이메일을 입력해 주세요	3178
""", '옵': """
옵션 관리	3196
""", '요': """
요금제 보기	3199
요약	3104
""", '원': """
원고료 보내기	3198
원문 보기	3105
원문보기	3104
""", '월': """
월간 결제	3177
월간 구독	3177
""", '웨': """
웨비나 신청하기	3144
""", '웹': """
웹에서 계속 보기	3164
""", '위': """
위로	3104
위로 가기	3183
""", '유': """
유료 구독자 전용	3176
유료 기사입니다	3132
유료회원 전용	3176
유료회원 전용 기사	3176
유튜브 구독	3098
유튜브 구독하기	3098
유튜브에서 보기	3194
""", '윤': """
윤리강령	3117
""", '음': """
음성 다운로드	3157
음성 재생하기	3132
음성으로 듣기	3095
음소거	3158
음소거 해제	3157
음소거를 해제하려면 탭하세요	3197
""", '응': """
응원하기	3080
응원해요 #	3130
""", '의': """
의견 남기기	3151
의견 보내기	3151
의견 쓰기	3101
""", '이': """
이 기사 공유하기	3203
이 기사 구매하기	3199
이 기사 어땠나요	3132
이 기사 어떠셨나요	3151
이 기사가 도움이 되었나요	3151
이 기사는 잠겨 있습니다	3176
이 기사를 공유합니다	3132
이 기사를 추천합니다	3132
이 기사를 평가해 주세요	3193
이 기사와 함께 읽은 기사	3132
이 기자의 다른 기사	3118	3132
이 기자의 다른 기사 더보기	3183
이 동영상을 재생할 수 없습니다	3157
이 사이트는 쿠키를 사용합니다	3123
이 시각 많이 본 기사	3140
이 시각 많이 본 뉴스	3140
이 시각 주요뉴스	3102
이 시각 추천뉴스	3102
이 음성은 ai가 생성했습니다	3157
이 주제 팔로우	3188
이 콘텐츠를 표시할 수 없습니다	3161
이 페이지가 도움이 되었나요	3151
이런 기사는 어때요	3140
이름을 입력하세요	3200
이름을 입력해 주세요	3200
이메일	3095
이메일 주소 입력	3200
이메일 주소를 입력하세요	3178
이메일 주소를 입력해 주세요	3200
이메일 형식이 올바르지 않습니다	3178
이메일로 계속하기	3199
이메일로 공유	3190
이메일로 로그인	3199
이메일무단수집거부	3100
이메일을 입력하세요	3178
이메일을 입력해 주세요	3178
이메일을 입력해주세요	3200
이메일을 확인해 주세요	3178
이미 계정이 있으신가요	3176
이미 구독 중이신가요	3084
이미 구독 중입니다	3200
이미 등록된 이메일입니다	3200
이미 참여하셨습니다	3151
이미 투표하셨습니다	3151
이미 회원이신가요	3084
이미지 크게 보기	3104
이미지 크게보기	3183
이미지 확대	3104
이번 주 설문	3112
이번 주 투표	3112
이번주 설문	3112
이슈	3102
이어서 읽기	3201
이용권 구매	3176
이용권 선택	3176
이용약관	3100
이용약관에 동의합니다	3178
이전	3104
이전 기사	3102
이전 기사 보기	3132
이전 사진	3183
이전 영상	3197
이전 이미지	3201
이전글	3183
이전기사	3102
""", '인': """
인기 급상승	3140
인기 기사	3102
인기기사	3102
인기뉴스	3102
인쇄	3095
인쇄하기	3095
인스타그램 팔로우	3132
인스타그램에서 보기	3194
인스타그램에서 이 게시물 보기	3194
""", '일': """
일시	3173
일시 후원	3172
일시 후원하기	3172
일시정지	3158
일시후원	3080
""", '자': """
자동 번역	3158
자동 재생	3158
자동재생	3158
자막 보기	3157
자막 켜기	3157
자바스크립트가 비활성화되어 있습니다	3161
자발적 유료 구독	3198
자세히	3105
자세히 보기	3105	3122
""", '작': """
작게	3191
""", '장': """
장바구니 담기	3202
장바구니에 담기	3202
""", '재': """
재생	3104	3127
재생 속도	3157
재생 시간	3158
재생 시간 #	3127
재생속도	3157
재생시간 #	3127
재생할 수 없는 동영상입니다	3157
""", '저': """
저자 소개	3185
저작권규약	3100
저장	3095
""", '전': """
전송	3180
전송되었습니다	3178
전체 기사	3201
전체 기사 보기	3183
전체 뉴스 보기	3183
전체 댓글	3101
전체 댓글 보기	3114
전체 동의	3162
전체 보기	3104
전체 사진 보기	3183
전체 화면	3158
전체메뉴	3104
전체보기	3104
전체화면	3158
전체화면 종료	3157
""", '접': """
접기	3104
접수되었습니다	3200
""", '정': """
정기	3173
정기 후원	3172
정기 후원하기	3080
정기구독	3084
정기후원	3080
정기후원 신청	3198
정기후원 신청하기	3198
정기후원하기	3172
정렬	3152
정상적으로 접수되었습니다	3200
정정·반론보도 신청	3184
정정보도 신청	3184
정정보도 요청	3184
""", '제': """
제보	3101
제보 바로가기	3184
제보하기	3101
제작 지원	3192
제작지원	3192
제출	92	3180
제휴 광고	3156
제휴 문의	3117
제휴 콘텐츠	3156
제휴문의	3117
""", '좋': """
좋아요	3095
좋아요 #	3130
좋은 기사 후원하기	3080
""", '주': """
주소 복사	3132
주소가 복사되었습니다	3132
주소복사	3095
주요 기사	3102
주요 뉴스	3102
주요 뉴스 더보기	3140
주요기사	3102
주요뉴스	3102
주제 팔로우	3188
""", '지': """
지금 구매하기	3156
지금 뜨는 기사	3140
지금 뜨는 뉴스	3140
지금 플레이	3153
지금 플레이하기	3153
지금 후원하기	3198
지나친 음주는 건강에 해롭습니다	3156
지나친 음주는 건강을 해칩니다	3156
지도 보기	3105
지면보기	3084
""", '직': """
직접 입력	3173
""", '차': """
차단	3166
""", '참': """
참가 신청하기	3144
참가신청하기	3144
참여하기	92
""", '창': """
창 닫기	3201
""", '찾': """
찾아오시는 길	3117
""", '채': """
채널 추가	3188
""", '책': """
책 구매하기	3156
""", '첫': """
첫 댓글을 남겨주세요	3193
첫 댓글을 작성해 보세요	3193
""", '청': """
청소년보호정책	3100
""", '총': """
총 #명 참여	3111
""", '최': """
최고의 혜택	3177
최신 기사	3102
최신 뉴스	3102
최신기사	3102
최신뉴스	3102
최신순	3152
최저가 보기	3202
""", '추': """
추천	3177
추천 기사	3102
추천 스폰서	3145
추천 영상	3140
추천기사	3102
추천뉴스	3102
추천순	3152
""", '축': """
축하해요 #	3130
""", '친': """
친구 추가하기	3132
""", '카': """
카카오 계정으로 로그인	3176
카카오 로그인	3176
카카오로 로그인	3176
카카오로 시작하기	3176
카카오스토리	3095
카카오톡	3095
카카오톡 공유	3095
카카오톡 공유하기	3190
카카오톡으로 공유	3132
카카오톡으로 공유하기	3132
카테고리	3102
""", '커': """
커피 한 잔 사주기	3172
커피 한 잔 후원하기	3172
""", '콘': """
콘텐츠 보기	3161
콘텐츠 불러오기	3161
콘텐츠 표시	3161
""", '쿠': """
쿠키 관리	3161
쿠키 기본 설정	3121
쿠키 설정	3100
쿠키 설정 관리	3161
쿠키 설정 변경	3121
쿠키 정책	3123
쿠키 허용	3123
쿠팡에서 구매	3156
쿠팡에서 구매하기	3156
쿠팡에서 보기	3156
쿠폰 받기	3202
""", '퀴': """
퀴즈 도전하기	3153
퀴즈 풀기	3132
퀴즈 풀러 가기	3153
""", '크': """
크게	3191
""", '클': """
클릭하면 소리가 켜집니다	3197
""", '키': """
키워드	3102
""", '태': """
태그	3102
""", '텔': """
텔레그램에서 소식 받기	3132
""", '투': """
투표	93
투표 결과	3152
투표 결과 보기	92
투표 참여하기	3151
투표가 완료되었습니다	3151
투표에 참여해 주셔서 감사합니다	3151
투표하기	92	3132
투표해 주셔서 감사합니다	92	3151
""", '트': """
트위터	3095
트위터 공유	3095
트위터로 공유	3190
트위터에서 보기	3194
""", '특': """
특집 더보기	3183
특집 보기	3183
""", '티': """
티켓 예매	3156
티켓 예매하기	3156
""", '틱': """
틱톡에서 보기	3194
""", '파': """
파워링크	3145
""", '팔': """
팔로우 중	3188
팔로우 취소	3188
""", '팟': """
팟빵에서 듣기	3194
""", '페': """
페이스북	3095
페이스북 공유	3095
페이스북에서 보기	3194
페이스북으로 공유	3132
페이스북으로 로그인	3176
페이지 새로고침	3167
페이지를 새로고침하세요	3167
페이팔로 결제	3199
""", '편': """
편집 원칙	3184
편집규약	3117
""", '펼': """
펼치기	3104
""", '포': """
포럼 참가 신청하기	3144
포토	3102
포토 갤러리	3183
""", '폰': """
폰트 크기	3095
""", '푸': """
푸시 알림 받기	3165
""", '프': """
프리미엄	3084
프린트	3095
""", '피': """
피드백 보내기	3151
""", '필': """
필수	3180
필수 입력	3178
필수 입력 항목	3178
필수 입력 항목입니다	3178
필수 항목	3180
필수 항목입니다	3178
필자 소개	3184
""", '한': """
한번만	3173
""", '할': """
할인 코드	3202
""", '함': """
함께 보면 좋은 기사	3102
함께 볼 기사	3140
함께 읽으면 좋은	3102
함께 읽은 기사	3140
""", '핫': """
핫뉴스	3102
핫이슈	3102
핫클릭	3140
""", '항': """
항상 허용	3162
""", '해': """
해제 방법	3171
해제했습니다	3171
""", '행': """
행사 신청하기	3144
""", '허': """
허용	3122	3166
""", '헤': """
헤드라인	3102
""", '현': """
현재 시간	3158
""", '협': """
협찬	3099
""", '홈': """
홈	3104
홈으로	3183
홈으로 가기	3183
""", '화': """
화나요	3130
화나요 #	3130
화제의 뉴스	3102
화질	3158
""", '확': """
확인	3105
""", '환': """
환경설정 관리	3196
""", '회': """
회사 소개	3117
회사소개	3100	3117
회원 전용	3087
회원 전용 기사	3176
회원가입	3084
회원가입하고 계속 읽기	3199
회원이 아니신가요	3176
""", '후': """
후속강추 #	3130
후속기사 원해요	3130
후속기사 원해요 #	3130
후원	3080
후원 바로가기	3172
후원 신청	3172
후원 안내	3080
후원 페이지 바로가기	3172
후원 페이지로 이동	3172
후원 하기	3080
후원자 되기	3172
후원하기	3080
후원해 주셔서 감사합니다	3198
후원회원 가입	3080
후원회원 되기	3172
""", '훈': """
훈훈해요	3130
훈훈해요 #	3130
""", '흥': """
흥미진진 #	3130
""", '힘': """
힘내요 #	3130
"""}

START = {'a': """
aboneliğiniz	4849 K başariyla
abonē	3306 K par	3306 K no	3306 K un	3308 K
acasă	99 K >	99 K '	99 K "
accès	2075 K illimité
această	53 K investigație	4067 K traducere	4135 K știre a fost
además	1589 K:	1644 K, en
adresă	4042 K de e-mail invalidă	4042 K de email invalidă
adó	2499 K #%
adód	2499 K #%
adója	2499 K #%
ai가	3124 K 자동 번역한	3124 K 번역한	3124 K 핵심	3124 K 요약한	3126 K 읽어
ai에게	3124 K 물어	3124 K 질문	3124 K 물어보기
ajánld	2499 K fel adód
ajánlja	2499 K fel adója	2499 K fel adód
ajánljuk	2524 K:
ajánlott	2526 K videó:	2526 K cikk:	2526 K cikkünk:
aktivér	724 K
alătură	13 K-te	57 K-te celor #	57 K-te celor peste #	57 K-te comunității de #
anmäl	4680 K dig till vårt	4698 K
annoncørbetalt	788 K indhold fra
annonsørinnhold	3683 K fra
anúncio	4006 K em # s	4006 K em # segundos
aportá	1531 K desde
apoyá	82 K
après	2238 K déduction fiscale :
apóyanos	1531 K desde
apúntate	1620 K al curso	1620 K a nuestro	1625 K a nuestro seminario	1625 K a nuestro evento
aquí	1656 K hay contenido de
artykuł	47 K można	47 K wolno	87 K sponsorowany:	3728 K wyraża poglądy	3728 K wyraża opinie	3728 K jest opinią	3742 K ukazał się	3742 K pochodzi z	3748 K przetłumaczony	3748 K został przetłumaczony	3748 K czyta	3748 K wygenerowany	3788 K został	3788 K przetłumaczono	3826 K ukazał się	3826 K pierwotnie ukazał	3826 K pochodzi z	3827 K	3837 K powstał we współpracy z
artykuły	3738 K autora
artículo	1683 K publicado originalmente	1715 K publicado en colaboración
artículos	1548 K gratuitos
ascultă	2 K	4053 K:	4078 K podcastul	4078 K acest articol	4144 K pe
atenció	101 K al subscriptor: #
atención	101 K al suscriptor: #	101 K al abonado: #
atradāt	45 K
atsisiųskite	3240 K
autorė	3244 K:
autoři	549 K jsou
außerdem	956 K lesenswert:	956 K interessant:
aveți	73 K întrebări
aún	33 K no hay comentarios
ați	60 K încercat
""", 'b': """
bajá	1633 K la app
beiträge	28 K	992 K von
benefício	3929 K do assinante:
berätta	60 K i	60 K gärna
beställ	4698 K
bestätigen	825 K sie ihre
bestätigungsmail	825 K
besøg	709 K vores
beğendin	70 K mi	83 K mi
beğendiniz	9 K mi	70 K mi	83 K mi
boletín	1556 K diario	1556 K semanal
buď	32 K první
buďte	32 K první	32 K prvý
bài	9 K viết này	5147 K viết dành riêng cho	5147 K viết dành cho thuê bao	5159 K này có nội dung do	5159 K này có nội dung từ	5159 K viết này có nội dung	5159 K viết này chứa nội dung	5164 K liên quan:	5176 K viết thể hiện quan điểm	5176 K viết thể hiện quan điểm cá nhân	5176 K viết thể hiện văn phong	5176 K viết là quan điểm	5176 K viết phản ánh quan điểm	5176 K viết không phản ánh quan điểm	5181 K viết có hữu ích	5181 K viết này có hữu ích	5181 K viết này có giúp	5185 K viết được dịch tự động	5185 K được dịch tự động	5185 K viết được tóm tắt	5185 K viết có sử dụng ai	5185 K viết này được dịch tự động	5235 K viết được bảo vệ	5236 K viết được thực hiện	5236 K viết được viết	5236 K viết này được	5243 K viết tiếp tục
báo	5181 K lỗi bài viết
bình	6 K luận	28 K luận	5184 K chọn:
bústia	42 K de denúncies de la redacció
bülten	4849 K aboneliğiniz
bültenimize	4849 K abone olduğunuz için
bądź	32 K pierwszy	32 K pierwsza
bővebben	2524 K:
bạn	60 K đã thử	60 K đã làm thử	67 K biết ai	67 K có biết ai	70 K thấy hay	5147 K đã là thuê bao	5181 K thấy bài viết	5181 K phát hiện lỗi	5181 K phát hiện sai
bản	5181 K tóm tắt này có hữu ích	5181 K tóm tắt này do	5181 K tóm tắt này được tạo	5236 K dịch được
bấm	5187 K để nghe
bật	5153 K thông báo
""", 'c': """
caractères	2182 K restants
caràcters	452 K restants
chceš	571 K u nás pracovat	4464 K u nás pracovať
chefredaktör	4696 K och ansvarig utgivare:	4696 K:
chơi	5210 K ngay:
chưa	33 K có bình luận
citeşte	4053 K şi	4053 K şi:
citește	4053 K și	4053 K și:	4053 K:	4053 K mai mult	4053 K aici	4053 K mai departe:
citiți	4053 K și
ciąg	3752 K dalszy
colaborá	1531 K desde
comentários	6 K	28 K
compartí	4 K
conocés	67 K a alguien
conteúdo	87 K patrocinado:	3860 K exclusivo para	3922 K gerado	3928 K promovido por	3928 K recomendado por	3932 K oferecido por	3960 K incorporado d	3960 K externo d	3960 K incorporado do	3960 K incorporado da	3960 K externo do
conținut	4067 K generat	4076 K oferit de	4106 K încorporat de	4106 K extern de
coût	2238 K réel après	2238 K après déduction :	2238 K après déduction fiscale :
crédit	2176 K photo	2176 K photos
crédits	2176 K photo	2176 K photos
créer	2102 K une alerte pour "	2102 K une alerte sur "	2102 K une alerte :
cunoașteți	67 K pe cineva
cunoști	67 K pe cineva
cuéntame	60 K
cuộc	53 K điều tra này
cài	5190 K đặt ứng dụng	5190 K ứng dụng	5190 K app
còn	5208 K lại # ký tự
có	73 K thắc mắc	5164 K thể bạn quan tâm:	5231 K lỗi xảy ra
cấm	5235 K sao chép dưới mọi hình thức	5235 K sao chép nội dung
""", 'd': """
dacă	45 K observi	45 K observați	45 K găsești	4060 K ai informații	4071 K ai observat o
dalinkitės	3240 K
další	536 K články autora
darovať	4458 K
dernières	2120 K actualités
descarcă	14 K	4093 K aplicația
descargá	14 K	1633 K la app
descărcați	14 K
dezactivează	4118 K adblock	4118 K ad
dežurni	42 K telefon redakcije
direcționează	4035 K #% din
disponível	3869 K no google play	3937 K na app store	3937 K no google play	3937 K para android e
distribuiți	4 K
dodržujte	29 K
domů	99 K >	99 K '
doná	1531 K desde
doporučené	534 K video:
doporučte	564 K
doporučujeme	534 K článek:
dorești	4112 K să primești notificări
doriți	4112 K să primiți notificări
dosszié	2608 K: így	2608 K: itt	2608 K: ezért	2608 K: miért	2608 K: hogyan	2608 K: mit	2608 K: ki	2608 K: mi	2608 K: ez	2608 K: ezt	2608 K: hallgassa	2608 K: nézze	2608 K: minden
dostępna	3755 K w
dostępne	3755 K w
dostępny	3755 K w
dołącz	13 K do	57 K do #	57 K do ponad #	100 K do dyskusji	3766 K do	3779 K do dyskusji
držte	29 K se
duración	1702 K del vídeo	1702 K del episodio
duração	4006 K do vídeo
durée	2235 K de la vidéo	2235 K de l'épisode
dział	101 K prenumeraty: #
dzięki	3812 K naszym czytelnikom	3812 K naszym czytelniczkom
dành	5147 K riêng cho thuê bao	5147 K riêng cho người đăng ký	5147 K cho thuê bao
découvrez	2122 K aussi	2152 K la boutique	2152 K notre boutique	2152 K nos jeux	2152 K notre hors-série	2162 K notre application	2162 K notre appli
décryptage	2122 K :
déductible	2064 K des impôts	2064 K à #
déjà	2073 K abonné	2073 K inscrit	2073 K client
désabonnement	2084 K à tout moment
désinscription	2084 K à tout moment
díky	613 K našim čtenářům	613 K našim předplatitelům
dùng	5197 K thử
dúvidas	73 K	73 K?	74 K sobre esta matéria	74 K sobre este artigo
""", 'e': """
elkészítetted	60 K
elírást	8 K
előfizetői	101 K ügyfélszolgálat: #	2578 K kedvezmény:	2578 K előny:	2578 K ajánlat:
előfizetőinknek	2600 K köszönhetően
előfizetőként	90 K	2556 K
encuéntranos	13 K
envía	4 K	1594 K tus cartas	1594 K tu carta
envíanos	1606 K
envíe	1594 K sus cartas	1594 K su carta
ermöglicht	958 K von
erről	2524 K bővebben
escríbenos	1592 K
estagiária	3904 K sob supervisão	3904 K sob a supervisão	3904 *K sob supervisão	3915 K sob supervisão	3915 * K sob supervisão
estagiário	3904 K sob supervisão	3904 K sob a supervisão	3904 *K sob supervisão	3915 K sob supervisão
estàs	468 K utilitzant un bloquejador
""", 'f': """
faça	3888 K o quiz	3925 K as palavras cruzadas	3935 K o quiz	3935 K o teste	3935 K o nosso
felelős	2553 K szerkesztő:	2553 K kiadó:
fiți	32 K primul
folosești	4116 K un ad blocker	4116 K un adblock	4116 K un adblocker
folosiți	4116 K un ad blocker	4116 K un adblock	4116 K un adblocker
foretrækker	725 K du
fortsätt	4700 K läsa
fortæl	60 K mig
fotogalería	1679 K:
fotogaléria	4432 K:
fotografía	1588 K # de #	1645 K:
fotoğraf	4950 K # / #	4950 K #/#
frågor	73 K	74 K om artikeln
få	700 K fuld adgang til	724 K adgang	724 K fri	724 K fuld	724 K besked	724 K ugens	724 K dagens	724 K de	724 K nyheder	724 K en notifikation	724 K breaking	724 K seneste nyt	735 K	758 K de vigtigste nyheder	758 K vigtige nyheder	758 K de største nyheder	758 K besked om	758 K besked, når	758 K nyhederne	758 K breaking	3592 K full tilgang til	3619 K tilgang	3619 K fri	3619 K full	3619 K beskjed	3619 K varsel	3619 K ukas	3619 K dagens	3619 K de	3619 K nyheter	3619 K siste	3631 K	3633 K varsel	3633 K varsler	3633 K push	4671 K full tillgång till	4698 K tillgång	4698 K fri	4698 K full	4698 K besked	4698 K en notis	4698 K veckans	4698 K dagens	4698 K de	4698 K nyheter	4698 K senaste	4709 K
férjen	2556 K hozzá
följ	13 K	4675 K	4698 K
følg	13 K	13 K oss	704 K	724 K	3596 K	3619 K
füge	13 K uns	964 K
fügen	13 K sie uns	964 K sie
für	828 K android und ios	902 K diesen artikel	902 K diesen	953 K nur
fă	4074 K testul zilei
fără	4123 K patroni	4123 K acționari	4123 K stăpâni
főoldal	99 K >	99 K '	99 K "
főszerkesztő	2553 K:
""", 'g': """
galería	1588 K: # de #	1588 K # de #
gazeteciliğimizi	4899 K
gefällt	83 K ihnen dieser	83 K dir dieser
gehöre	57 K zu den #
gehören	57 K sie zu den #
geçerli	4849 K bir e-posta adresi girin	4849 K bir e-posta adresi giriniz	4849 K bir e-posta giriniz
ghé	5184 K cửa hàng trực tuyến
giữ	5235 K bản quyền nội dung
glöm	4698 K inte att bekräfta
gorąca	42 K linia redakcji
góp	5181 K ý cho bài viết
gör	4680 K quizet	4680 K vårt quiz	4698 K vårt
görmemiz	4908 K gereken
görsel	4956 K yapay
günün	4903 K bulmacasini	4903 K sudokusunu	4903 K bulmacasi	4903 K testini
""", 'h': """
henüz	33 K yorum
hibát	8 K talált	8 K találtál	2557 K lát
hintergründe	956 K dazu:
hjälp	4680 K oss bli bättre	4680 K oss att bli bättre
hjælp	709 K os med at blive bedre
hlavné	4445 K body
hlavní	551 K body
hozzászólások	6 K	28 K
hãy	32 K là người đầu tiên	5184 K trả lời khảo sát	5195 K ủng hộ
hämta	14 K	4684 K
häng	4698 K med
här	4726 K finns ett inbäddat innehåll från	4726 K finns inbäddat innehåll från	4726 K visas ett inbäddat innehåll från	4726 K visas inbäddat innehåll från	4726 K är ett inbäddat innehåll från	4726 K är inbäddat innehåll från
hääleta	1763 K
håll	29 K	29 K dig
hình	5232 K #/#
hör	906 K dir	964 K	4698 K
hören	906 K sie	964 K sie
hörzeit	980 K
hør	2 K artiklen	2 K artikkelen	2 K saken	691 K også	691 K også:	709 K mere på	724 K	3583 K også	3583 K også:	3619 K
""", 'i': """
iesūti	3294 K savu	3294 K
indlæg	28 K
indlæs	751 K altid indhold fra	751 K indhold fra
inlägg	28 K
innehåll	4765 K från annonsören
innehållet	4765 K är betalt av
inscríbete	1620 K al curso	1620 K a nuestro	1620 K en nuestro	1620 K en el curso
introduceți	4042 K o adresă de e-mail validă
intră	13 K pe
início	99 K >	99 K '	99 K "
izmēģinājāt	60 K
išbandėte	60 K
išsaugokite	3240 K
""", 'j': """
jaký	34 K je váš
jeśli	45 K widzisz	45 K zauważysz	3839 K nie chcesz otrzymywać naszego	3839 K nie chcesz otrzymywać tego	3839 K nie chcesz już otrzymywać naszego	3839 K nie chcesz już otrzymywać tego
joacă	4074 K sudoku	4099 K acum:
já	60 K fez	3860 K é assinante
játssz	2575 K most:
jäikö	1955 K juttu kesken
jälgi	1763 K
jäsenetu	2003 K:
""", 'k': """
kapcsolódó	2524 K	2524 K:	2526 K videó:	2526 K cikk:	2526 K cikkünk:
każdego	3703 K ranka
kezdőlap	99 K >
không	5235 K được sao chép nội dung website
kipróbáltad	60 K
kipróbáltátok	60 K
kiểm	5184 K tra kiến thức của bạn
kjøp	3601 K billetter	3601 K billett	3619 K
klausykitės	3225 K
klikněte	532 K zde
ključne	4346 K točke	4346 K tačke
klõpsates	1763 K
komentáre	6 K	28 K
komentáře	6 K	28 K
komentēt	3308 K var
komerčné	87 K oznámenie:
komerční	87 K sdělení:
kommentarsfältet	6 K
kopiér	724 K
kopírovat	564 K
kopírovať	4458 K
kopē	3308 K
korzyść	3794 K dla prenumeratorów:
korábbi	2526 K cikkünk:
kvíz	532 K:	592 K:	592 K dne:	592 K týdne:	2542 K	2574 K:	4432 K:	4481 K dňa:	4481 K týždňa:
kysyttävää	73 K	74 K jutusta
känner	67 K du någon
käännöksen	1996 K on
käännös	1996 K on
kérdésed	73 K van	74 K van a cikkről
kérje	2556 K
kérjen	2556 K
kérjük	29 K
kênh	5153 K youtube của báo
köp	4680 K biljetter	4680 K biljett	4698 K
kövess	13 K
kövesse	2556 K
kövessen	13 K
køb	709 K billetter	709 K billet	724 K
küfür	28 K içeren
küldd	4 K el	2535 K el nekünk
küldje	2535 K el nekünk	2556 K	2556 K tovább
ký	5208 K tự còn lại
kļūsti	3308 K
kết	5170 K nối với chúng tôi
""", 'l': """
laimē	3308 K
laimėkite	3240 K
lasītāju	3316 K aptauja:
legyél	2556 K
lejupielādē	3308 K
leé	1644 K también	1644 K más	1644 K:
lisää	1960 K kirjoittajalta	1960 K toimittajalta	1981 K meidät	2032 K aiheesta:
lugejaküsitlus	1771 K:
lásd	2524 K még
lásson	2556 K több
lát	2535 K valami
láttál	2535 K valami
lägg	4698 K till
lähetimme	1927 K vahvistusviestin	1927 K sinulle vahvistusviestin	1927 K sinulle sähköpostia
lähetä	1958 K juttuvinkki	1958 K uutisvinkki	1958 K vinkki	1964 K mielipidekirjoituksesi	1964 K mielipidekirjoitus	1981 K
lämna	4674 K dina tips	4674 K ditt tips
läs	4630 K hela artikeln	4663 K mer om	4664 K också	4664 K också:	4664 K även	4664 K mer	4664 K mer:	4664 K:	4664 K här	4664 K även:	4671 K vidare med	4671 K mer på	4684 K e-tidningen	4684 K tidningen	4698 K	4700 K vidare
läsarerbjudande	4721 K:
läsaromröstning	4718 K:
läsarresa	4721 K:
lås	4630 K upp artikeln	4630 K upp den här artikeln
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
lütfen	29 K	4849 K e-postanizi onaylayin	4849 K e-posta adresinizi onaylayin	4849 K geçerli bir e-posta	4940 K sitemiz için devre dişi	4940 K reklam engelleyici	4940 K devre dişi birak	4941 K reklam engelleyici
""", 'm': """
mantén	29 K
materiał	87 K sponsorowany:	87 K partnera:	87 K partnerski:	3752 K wideo	3837 K powstał we współpracy z	3837 K we współpracy z	3837 K sponsorowany przez
medlemsförmån	4721 K:
meillä	2022 K ei ole omistajaa	2022 K ei ole omistajia	2022 K ei ole osakkeenomistajia	2022 K ei ole maksumuuria
mesterséges	2564 K intelligencia írta
mirá	1628 K el video	1644 K también	1644 K:
mitä	9 K pidit	34 K mieltä	1982 K mieltä sinä
mišljenja	4343 K autora	4343 K iznesena	4343 K izneta
mišljenje	4343 K autora
możliwość	6 K komentowania
mulțumim	4042 K pentru abonare
mándanos	1606 K
más	1585 K noticias de	1585 K noticias sobre	1585 K sobre	1585 K en	1585 K de	1587 K temas:	1587 K sobre:	1589 K información	1589 K información:	1592 K artículos de
máte	73 K otázky	73 K dotazy	74 K otázku k článku	536 K tip?	536 K tip na článek	536 K tip na téma	536 K tip pro	616 K přečteno už # ze #	616 K přečteno už # z #	616 K přečteno již # ze #	616 K přečteno již # z #	616 K přečteno # ze #	616 K přečteno # z #	4500 K prečítané už # zo #	4500 K prečítané už # z #	4500 K prečítané # zo #	4500 K prečítané # z #
märkasid	45 K	1748 K midagi	1754 K viga	1754 K artiklis viga
még	33 K nincs	2609 K több a témáról:
més	421 K informació:	448 K notícies de	448 K notícies sobre
möchten	1033 K sie diesen newsletter nicht mehr
möchtest	1033 K du diesen newsletter nicht mehr
mød	709 K os
mūs	3308 K vari
mời	5164 K xem	5164 K bạn đọc	5164 K độc giả	5170 K bạn tham gia	5170 K độc giả theo dõi	5170 K bạn đọc theo dõi	5187 K quý vị theo dõi	5187 K quý độc giả	5187 K bạn xem video	5187 K nghe
""", 'n': """
nabídka	596 K pro čtenáře:
nahlásit	574 K chybu
nahlásiť	4467 K chybu
nahláste	4467 K chybu
najważniejsze	3748 K informacje
naloži	4555 K	4588 K vedno vsebino	4588 K vsebino z	4588 K vsebino s	4588 K vsebino iz	4588 K vsebino od
naložite	14 K	4555 K
naročite	4562 K se na
naujienų	42 K telefonas
načítat	599 K vždy obsah	599 K obsah z	599 K obsah ze	599 K obsah od
načítať	4487 K vždy obsah	4487 K obsah z	4487 K obsah zo	4487 K obsah od
našli	8 K jste	8 K ste	45 K ste
nemáme	613 K majitele	613 K vlastníka	613 K akcionáře	613 K žádného	613 K paywall	613 K reklamy	4497 K majiteľa	4497 K vlastníka	4497 K akcionárov	4497 K žiadneho	4497 K paywall	4497 K reklamy
nemáte	572 K čas číst	4465 K čas čítať
nepatríme	4497 K žiadnemu
nepatříme	613 K žádnému
než	581 K vložíte komentář	581 K začnete diskutovat	581 K napíšete příspěvek
nguồn	5174 K:	5174 K :
nhận	5153 K thông báo
nové	554 K číslo	554 K vydání	4448 K číslo	4448 K vydanie
nájdete	13 K nás
não	28 K serão publicados	3963 K é possível mostrar este conteúdo	3963 K foi possível mostrar este conteúdo
näe	1981 K enemmän
nägid	1764 K viga
näita	1763 K
näitkö	1982 K virheen
näytä	1981 K sisältö	2006 K sisältö palvelusta	2006 K aina sisältö
nå	4698 K vår
nézd	2524 K meg	2556 K meg
nézze	2524 K meg	2556 K meg
nāc	3299 K strādāt
nội	5147 K dung dành cho thuê bao	5147 K dung dành riêng cho thuê bao	5147 K dung dành riêng cho thành viên	5185 K dung được dịch tự động	5185 K dung do ai tạo	5215 K dung này không	5216 K dung này từ	5216 K dung nhúng từ	5235 K dung được bảo vệ	5236 K dung được tạo	5236 K dung này được tạo
""", 'o': """
obrázek	589 K # z #
oceń	9 K	3749 K ten	3749 K artykuł	3749 K tekst
ocurrió	1676 K un error
oddělení	101 K předplatného: #
odporučte	4458 K
odporúčame	4432 K:
odsłuchaj	3760 K	3760 K ten
ofereça	4 K
oglądaj	3735 K:
ohodnoťte	552 K	4446 K
olvasói	2578 K ajánlat:
olvasóink	2600 K támogatásának köszönhetően
olvasóinknak	2600 K köszönhetően
opracował	3739 K:
opracowała	3739 K:
opýtajte	4445 K sa
opširnije	4331 K:	4331 K na
otrzymałaś	3839 K tę wiadomość, ponieważ
otrzymałeś	3839 K tę wiadomość, ponieważ
otwórz	3721 K post
otázka	592 K dne:	4481 K dňa:
otázky	73 K
ouça	2 K	3898 K:	3933 K o podcast	3999 K no
oversættelsen	741 K er
oír	2 K
""", 'p': """
pamanīji	3300 K kļūdu
pamanījāt	45 K	3300 K kļūdu
participă	100 K la discuție
pastebėjote	45 K	3226 K įdomų	3232 K klaidą
paylaş	4 K
pažįstate	67 K
phát	8 K hiện lỗi?	8 K hiện lỗi trong bài	45 K hiện sai
phóng	5174 K viên:
piditkö	9 K	70 K	83 K	1982 K
pidätkö	83 K	1982 K
piše	4358 K:
podobał	9 K ci się
podobało	70 K się
podpořte	82 K	569 K
podrži	82 K
podržite	82 K	4361 K
podés	13 K seguir	1607 K enviarnos
podívejte	532 K se:	532 K se na video	534 K se na video:
poglądy	3728 K wyrażone w
pokaż	3721 K post
poleć	3760 K
poslať	4458 K
poslechněte	2 K si	532 K si	532 K si:
poslušajte	2 K	4331 K:	4534 K:
posłuchaj	2 K	3735 K:	3735 K też:
povoliť	4487 K vždy obsah	4487 K obsah z	4487 K obsah zo	4487 K obsah od
poznáte	67 K niekoho
pozostała	3752 K część
pošaljite	42 K vijest
pošlete	564 K
pošlite	4 K	4458 K
poți	4060 K contacta autorul	4060 K contacta autoarea
praneškite	3226 K redakcijai
predplaťte	4462 K si
prenošenje	69 K dozvoljeno	69 K dopušteno
prenumerantförmån	4721 K:
prečítajte	4432 K si tiež	4432 K si aj	4432 K si	4432 K si:
prečítali	4500 K ste už # zo #	4500 K ste už # z #	4500 K ste # zo #	4500 K ste # z #
pridruži	57 K se #
pridružite	13 K se	57 K se #	100 K se razpravi
pridėkite	3240 K
prikaži	4389 K uvijek sadržaj	4389 K uvek sadržaj	4389 K sadržaj s	4389 K sadržaj sa	4389 K sadržaj iz	4389 K sadržaj od	4588 K vedno vsebino	4588 K vsebino z	4588 K vsebino s	4588 K vsebino iz	4588 K vsebino od
pronašli	45 K ste
protégé	2232 K par recaptcha	2232 K par google recaptcha
pročitaj	4331 K još	4331 K i
pročitajte	4331 K još	4331 K i	4331 K više	4331 K:	4331 K više o ovoj temi
pročitali	4401 K ste # od #	4401 K ste već # od #
první	506 K měsíc za	506 K měsíc zdarma	506 K týden za	506 K týden zdarma	506 K tři měsíce za	506 K # měsíce za
prvních	506 K # dní za	506 K # dní zdarma
prvý	4457 K mesiac len za	4457 K mesiac za	4457 K mesiac už za	4457 K mesiac zadarmo
przeczytałaś	3815 K już # z #	3815 K # z #
przeczytałeś	3815 K już # z #	3815 K # z #
prześlij	3760 K dalej
präsentiert	958 K von
próbálja	2571 K ki tudását
prüfen	964 K sie
publicité	2235 K dans # s	2235 K dans # sec	2235 K dans # secondes
pàgina	480 K # de #
página	1677 K # de #	1677 K #/#	3981 K # de #	3981 K #/#
páči	83 K sa vám
páčil	9 K sa vám	83 K sa vám	4446 K sa
páčilo	70 K sa
päeva	1771 K küsimus:
päivitä	1981 K
päivän	1999 K kysymys:
pääset	1981 K lukemaan
päätoimittaja	1979 K:
pódcast	1679 K:
păstrați	29 K
pērc	3299 K biļetes	3308 K
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
radšej	4465 K počúvate
radši	572 K posloucháte
rašykite	3226 K autorei	3226 K autoriui
recibí	1606 K las noticias
recomandări	4053 K:
redakčná	42 K linka
redakční	42 K linka	42 K telefon
redirecționați	4035 K #% din
redirecționează	4035 K #%	4035 K #% din
regisztrálj	2555 K ingyenesen
regisztráljon	2542 K	2555 K ingyenesen
regístrate	1545 K para
reproducción	69 K permitida	69 K libre
reprodução	69 K permitida	69 K autorizada
resuméet	27 K er	740 K er
resztę	3752 K tekstu
rezervē	3308 K
rezolvă	4074 K rebusul	4074 K integrama	4074 K sudoku
rešite	4331 K kviz
riješite	4331 K kviz
rozwiąż	3735 K quiz
rozwiń	3721 K post	3721 K wpis
rätsel	947 K mit	984 K des tages:
rätseln	947 K sie mit
réservez	2152 K vos places pour la soirée de la rédaction
réservé	2073 K aux abonnés
réservée	2073 K aux abonnés
réservés	2073 K aux abonnés
résumer	2139 K cet article	2139 K l'article
résumé	2139 K généré	2139 K rédigé	2139 K réalisé	2139 K produit	2139 K par
rösta	4698 K	4714 K:	4714 K här:	4714 K i vår omröstning:
rādīt	3308 K
""", 's': """
sadržaj	4419 K je nastao u suradnji s
saglabā	3308 K
saistīts	3283 K:
saņem	3308 K
sažetak	4346 K	4346 K članka	4346 K teksta
schließ	57 K dich #	57 K dich den #
schließe	24 K dich
schließen	57 K sie sich den #
schriftgröße	833 K:	833 K a
sdílejte	4 K	4 K článek
sdílet	4 K
seguí	1606 K el canal	1644 K leyendo:
serviço	101 K ao assinante: #
sesizări	4060 K și ponturi
shrnutí	27 K vytvořil	27 K vytvořila	551 K	551 K článku	590 K vytvořila	590 K bylo
sisällön	2046 K tarjoaa
siųskite	3226 K savo	3240 K
sjefredaktør	3616 K:	3616 K og ansvarlig redaktør:
skaitytojų	3248 K apklausa:
skopírovať	4458 K
skrót	3748 K artykułu
skúsili	60 K ste
slå	3638 K på javascript
související	532 K:	534 K video:	534 K článek:
spodobał	83 K ci się	83 K się
spodobało	70 K się
sponzorované	4520 K spoločnosťou
sponzorováno	641 K společností
sporočite	4567 K napako
sprawdź	3735 K:	3735 K też:
spróbowaliście	60 K
spróbowałaś	60 K
spørgsmål	73 K	74 K til artiklen
spørsmål	73 K	74 K til saken	74 K til artikkelen
spýtajte	4445 K sa
stališča	4545 K avtorja
straipsnį	47 K galima
stáhni	14 K si
stáhněte	14 K si	587 K si aplikaci
stöd	82 K	4671 K
stötta	82 K	4671 K
støt	82 K	700 K
støtt	82 K	3592 K
suscríbase	1543 K y lea
suscríbete	1536 K a	1543 K y lee	1543 K para leer	1543 K y sigue leyendo	1543 K y accede	1543 K y disfruta	1620 K y llévate	1620 K y recibe
susidūrėte	3226 K su
susiję	3214 K:
susține	82 K
susțineți	82 K
sviđa	83 K vam se
synthèse	2139 K générée
syötä	1927 K kelvollinen sähköpostiosoite	1981 K
szerkesztőségi	42 K forródrót	42 K telefon
szerkesztőségünk	42 K forródrótja
szerző	2562 K:
szívesen	2557 K meghallgatjuk
szöveg	2562 K:
sähköpostiosoite	1927 K on virheellinen
sé	29 K respetuoso	32 K el primero	32 K la primera
sígame	1611 K
síganos	13 K
sígueme	1611 K
síguenos	13 K	1567 K en nuestras redes
só	3860 K para assinantes
sólo	1545 K para suscriptores
søg	724 K nu
súhrn	4445 K
súmate	13 K	57 K a las #	1531 K desde
súvisiace	4432 K:
súvisiaci	4432 K článok
sūti	3294 K savu	3308 K
số	5208 K ký tự còn lại
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
thử	5184 K sức với
tiedätkö	1958 K aiheesta	1958 K asiasta	1958 K lisää
tiivistelmä	27 K on	1995 K on
tiivistelmän	1995 K on
tilføj	724 K
tillåt	4726 K alltid innehåll från	4726 K innehåll från
tiếp	5243 K tục đọc sau
todavía	33 K no hay comentarios
további	2524 K részletek	2609 K cikkek a témában:
traducció	431 K feta
transparentní	544 K účet:
trên	5153 K google news
trình	5215 K duyệt của bạn không	5215 K duyệt không
trả	5184 K lời câu đố
trải	5197 K nghiệm
turpinājums	3310 K
twój	28 K komentarz
tykkäsitkö	70 K
työskenteletkö	1958 K
tác	5174 K giả:	5174 K giả là
támogasd	82 K	2547 K a	2547 K az
támogass	2499 K adód
támogassa	82 K	2499 K adója	2547 K a	2547 K az
támogasson	2499 K adója
täglichen	825 K newsletter
tämä	27 K tiivistelmä	53 K juttu	77 K ketju on lukittu	77 K aihe suljettiin	1946 K on mielipidekirjoitus	1946 K on mielipideteksti	1946 K on kolumni	1946 K on kommentti	1995 K tiivistelmä on	1996 K juttu on	1996 K artikkeli on	1996 K teksti on	2006 K on upotettu sisältö
tämän	53 K jutun
tässä	2006 K on upotettua sisältöä
télécharger	14 K	2089 K l'application
téléchargez	14 K
tóm	5181 K tắt này được tạo	5181 K tắt này do	5181 K tắt này có hữu ích	5236 K tắt được
töltsd	14 K le	2571 K ki kvízünket
töltse	14 K le	2556 K le	2556 K ki	2571 K ki kvízünket
történeteiket	2535 K
tüm	28 K yorumlar
tęsinys	3242 K
tłumaczenie	3748 K	3788 K zostało
tải	14 K	14 K ứng dụng	5153 K ứng dụng	5153 K app	5190 K ngay ứng dụng
""", 'u': """
udostępnij	4 K
ukažite	4366 K na grešku
uključi	4354 K
uključite	100 K se u raspravu	4354 K
uložit	564 K
uložiť	4458 K
uložte	564 K si	4458 K si
unbeschränkter	927 K zugang
unterstütze	82 K	804 K
unterstützen	82 K sie	804 K sie	804 K sie die
uočili	8 K ste
upozorniť	4467 K na chybu
upozorněte	574 K na chybu
url이	3131 K 복사되었습니다	3131 K 복사됐습니다
urmărește	13 K	4053 K și:	4078 K video	4144 K pe
urmăriți	13 K
utánközlés	69 K engedélyezett	69 K forrásmegjelöléssel
učitaj	4389 K uvijek sadržaj	4389 K uvek sadržaj	4389 K sadržaj s	4389 K sadržaj sa	4389 K sadržaj iz	4389 K sadržaj od
uživo	4406 K: kako	4406 K: ovako	4406 K: zašto	4406 K: što	4406 K: šta	4406 K: tko	4406 K: ko	4406 K: gdje	4406 K: gde	4406 K: ovo	4406 K: pogledajte	4406 K: poslušajte	4406 K: sve	4406 K: noć	4406 K: ljudi	4406 K: evo
""", 'v': """
vaš	28 K komentar
vegyél	2542 K részt
već	4382 K za #	4382 K od #
več	4534 K:	4534 K v videu	4559 K o tem	4559 K novic	4559 K preberite	4606 K o:	4606 K o temi:
videó	2608 K: így	2608 K: itt	2608 K: ezért	2608 K: miért	2608 K: hogyan	2608 K: mit	2608 K: ki	2608 K: mi	2608 K: ez	2608 K: ezt	2608 K: hallgassa	2608 K: nézze	2608 K: minden
vidéo	2122 K :
viktorīna	3316 K:
visą	3240 K interviu
više	4331 K o:	4407 K o:	4407 K o temi:
você	3898 K pode gostar:	4024 K está recebendo este e-mail porque	4024 K está recebendo este email porque	4024 K recebeu este e-mail porque	4024 K recebeu este email porque
vprašaj	4548 K
vprašajte	4548 K
vprašanje	4583 K dneva:
vypočujte	2 K si	4432 K si:
vyskúšali	60 K ste
vytiskněte	564 K
vytlačiť	4458 K
vytlačte	4458 K
vyzkoušejte	506 K první měsíc
vyzkoušeli	60 K jste
válaszolj	2556 K
válaszoljon	2556 K
vásárolja	2512 K meg
váš	28 K komentář	28 K komentár
vær	32 K den første	32 K først	724 K med
véleménycikkeit	2535 K
více	532 K zde	532 K k tématu:	624 K o téma:	624 K o:	624 K k tématu téma:	624 K k tématu:
vídeo	1679 K:
võida	1763 K
võta	1748 K ühendust	1763 K
výhoda	596 K pro předplatitele:	4484 K pre predplatiteľov:
výhody	596 K pro předplatitele:	4484 K pre predplatiteľov:
vă	29 K rugăm să	4118 K rugăm să îl dezactivați	4118 K rugăm să-l dezactivați	4118 K rugăm să dezactivați adblock
vďaka	4497 K našim čitateľom	4497 K našim predplatiteľom
věnujte	564 K
vše	624 K o téma:	624 K o:	624 K k tématu téma:	624 K k tématu:
všechno	624 K o tématu téma:	624 K o tématu:
všechny	28 K komentáře	536 K články autora	624 K články k tématu téma:	624 K články k tématu:
všetko	4507 K o téme:	4507 K o:	4507 K k téme téme:	4507 K k téme:
všetky	4507 K články k téme téme:	4507 K články k téme:
všeč	70 K vam je
všimli	45 K jste si	45 K ste si
vždy	599 K povolit obsah	599 K zobrazovat obsah	599 K načítat obsah	599 K zobrazit obsah	4487 K povoliť obsah	4487 K zobrazovať obsah	4487 K načítať obsah	4487 K zobraziť obsah
""", 'w': """
webshopunkból	2578 K:
weiterführende	861 K artikel:
weź	3779 K udział w dyskusji
więcej	3734 K o	3734 K na temat	3734 K z	3735 K na ten temat:	3738 K artykułów autora	3822 K o:	3822 K na temat:
wykorzystałaś	3815 K już # z #	3815 K # z #
wykorzystałeś	3815 K już # z #	3815 K # z #
wypróbowaliście	60 K
wypróbowałaś	60 K
wyrażamy	47 K zgodę na
wysłuchaj	2 K
wyłącz	3807 K go, aby	3807 K go, żeby	3807 K ją, aby	3807 K blokadę	3807 K blokowanie
wyślij	4 K
wyświetlaj	3798 K treści z	3798 K treści ze	3798 K treści od
wöchentlichen	825 K newsletter
""", 'y': """
yanlişlik	4888 K mi
""", 'z': """
zahvaljujoč	4597 K našim bralcem
zahvaljujući	4398 K našim čitateljima	4398 K našim čitaocima
zatiaľ	33 K žiadne komentáre
zatím	33 K žádné komentáře
zauważyłaś	8 K
zauważyłeś	8 K
załaduj	3721 K post
zdieľajte	4 K
zdieľať	4 K
zezwól	3798 K na treści
zgłoś	3771 K uwagę	3771 K błąd	3771 K literówkę	3771 K uwagi	3771 K nieścisłość
ziņo	3294 K redakcijai
zkopírovat	564 K
znalazłeś	8 K
znáte	67 K někoho
znáš	67 K někoho
zobraziť	4487 K vždy obsah	4487 K obsah z	4487 K obsah zo	4487 K obsah od
zobrazovať	4487 K vždy obsah	4487 K obsah z	4487 K obsah zo	4487 K obsah od
zostań	3768 K reporterem	3768 K reporterką	3768 K dziennikarzem
zrobiliście	60 K
""", '©': """
©	875 K dpa	1284 K #	1284 K
""", 'à': """
à	2122 K lire aussi	2122 K lire également	2122 K lire :	2122 K lire sur	2122 K voir aussi	2122 K écouter	2122 K relire	2122 K découvrir	2122 K lire sur le même sujet	2122 K consulter :	2122 K voir également	2125 K propos de l'auteur :	2125 K propos de l'autrice :	2126 K propos de l'auteur	2126 K propos de l'autrice	2152 K retrouver dans le numéro
àudio	431 K generat
""", 'á': """
áudio	3922 K gerado
""", 'ä': """
är	4674 K du
äänestä	1981 K
""", 'å': """
åldersgräns	4722 K #
åsikter	4657 K som framförs
åsikterna	4657 K i
""", 'ç': """
ça	70 K vous a plu	83 K vous a plu
""", 'é': """
é	69 K permitida a reprodução	3893 K preciso estar logado
écouter	2 K l'article	2 K cet article	2122 K aussi	2229 K sur
écoutez	2 K cet	2 K l'article	2158 K le podcast
élő	2608 K: így	2608 K: itt	2608 K: ezért	2608 K: miért	2608 K: hogyan	2608 K: mit	2608 K: ki	2608 K: mi	2608 K: ez	2608 K: ezt	2608 K: hallgassa	2608 K: nézze	2608 K: minden
épinglez	2178 K cet article	2178 K cette recette	2178 K cette page	2178 K la recette	2178 K ce billet	2178 K-la	2178 K-le	2178 K l'article	2178 K l'image
értékeljük	2584 K az ön
""", 'í': """
írd	2556 K be
írj	2535 K a szerzőnek
írja	2556 K be
írjon	2535 K a szerzőnek	2556 K közvetlenül	2556 K nekünk
""", 'î': """
în	4131 K imagini:
întreabă	4067 K asistentul
întrebări	73 K
îți	83 K place
""", 'ö': """
ön	2557 K szerint
""", 'ø': """
ønsker	791 K du ikke længere at modtage dette	791 K du ikke længere at modtage vores	3686 K du ikke lenger å motta dette	3686 K du ikke lenger å motta våre
""", 'ú': """
últimas	1585 K noticias de	3895 K de	3895 K notícias de
únase	13 K
únete	13 K	24 K a	57 K a las #	57 K a los #	57 K a más de #	57 K a nuestros #	100 K a la conversación	100 K a la discusión	1531 K desde
úvod	99 K >	99 K '	99 K "
""", 'ü': """
über	867 K die autor:in	867 K die autoren	867 K die autor:innen	870 K die autorin	870 K den autor	871 K die autorin	871 K den autor
übersetzung	961 K:	961 K aus dem
""", 'č': """
čitaj	4331 K još
čitajte	4331 K i	4331 K još	4331 K još:
članak	47 K se može	47 K možete	4346 K je preveden	4346 K čita	4349 K je objavljen u	4410 K je	4419 K je nastao u suradnji s	4419 K je nastao u suradnji sa
članek	47 K lahko	4548 K je preveden	4548 K bere	4548 K je prebral	4551 K je objavljen v	4609 K je	4617 K je nastal v sodelovanju z	4617 K je nastal v sodelovanju s
článek	47 K lze	47 K můžete	521 K vznikl ve spolupráci	551 K byl přeložen	551 K přeložen	551 K načetl	554 K vyšel v	590 K byl přeložen	629 K vyšel v	629 K vyšel na	629 K původně vyšel	629 K byl publikován	629 K byl převzat	629 K byl původně publikován	629 K byl původně zveřejněn	630 K	641 K vznikl ve spolupráci s
článok	47 K možno	47 K môžete	4445 K bol preložený	4445 K načítal	4448 K vyšiel v	4511 K	4520 K vznikol v spolupráci s
čo	34 K si myslíte
čtěte	532 K také	532 K také:	532 K i	532 K více	532 K:
číslo	544 K účtu pro dary	544 K transparentního účtu
čítajte	4432 K aj	4432 K tiež	4432 K viac
""", 'đ': """
đánh	5181 K giá bài viết
đã	5147 K có tài khoản? đăng nhập	5231 K xảy ra lỗi	5231 K có lỗi
đăng	5184 K ký tham dự hội thảo	5201 K ký khóa học trực tuyến
đường	42 K dây nóng tòa soạn	42 K dây nóng của tòa soạn	42 K dây nóng của báo	42 K dây nóng báo	5205 K dây nóng: #	5205 K dây nóng #
được	69 K phép đăng lại
đặt	5201 K mua sách	5201 K báo giấy	5201 K mua báo giấy
để	5218 K xem nội dung này	5218 K hiển thị nội dung này
đọc	5164 K thêm	5164 K thêm:	5164 K:	5164 K tiếp:	5170 K tin nhanh
""", 'į': """
įsigykite	3240 K
įtraukite	3240 K mus
įveskite	3240 K
""", 'ś': """
ściągnij	14 K	3784 K aplikację
śledź	13 K
""", 'š': """
šta	34 K vi	34 K mislite
što	34 K vi	34 K mislite
šíření	69 K povoleno
""", 'ź': """
źródła	3764 K:
źródło	3764 K:
""", 'ż': """
żadnych	3812 K akcjonariuszy
""", 'ž': """
želite	4363 K raditi kod nas	4363 K da radite kod nas	4564 K delati pri nas
želiš	4363 K raditi kod nas	4564 K delati pri nas
žiadni	4497 K akcionári
žiadny	4497 K majiteľ	4497 K oligarcha
žinote	3226 K daugiau	3241 K istoriją
žiūrėkite	3214 K taip pat	3240 K
žádní	613 K akcionáři
žádný	613 K majitel	613 K oligarcha
""", 'ș': """
știrea	4142 K continuă
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
автор	4220 K - обозреватель	4220 K - корреспондент	4220 K - колумнист	4220 K - редактор	5041 K - оглядач	5041 K - колумніст	5041 K - кореспондент
авторка	5041 K - оглядачка	5041 K - колумністка
авторката	270 K е
авторът	270 K е
акценти	272 K от
анкета	308 K на деня:
""", 'б': """
бачите	45 K помилку
без	322 K собственици	322 K акционери	4288 K владельцев	4288 K акционеров	4288 K цензуры и рекламы	5108 K власників	5108 K акціонерів	5108 K олігархів
беше	273 K ли полезна	273 K ли полезно	273 K ли полезен
благодарение	322 K на нашите читатели
благодаря	4288 K нашим читателям	4288 K вашим пожертвованиям
больше	4202 K новостей	4203 K по теме:	4243 K любите слушать	4243 K нравится слушать	4298 K о:
будь	32 K первым	5104 K ласка, вимкніть його	5104 K ласка, вимкніть блокувальник	5104 K ласка, вимкніть adblock
будьте	29 K вежливы	32 K первым	32 K першим
бъдете	32 K първият
был	4223 K ли материал	4223 K ли пересказ	4223 K ли этот пересказ	4223 K ли этот	4223 K ли текст
была	4223 K ли статья	4223 K ли эта	4223 K ли новость
більше	5022 K по темі:	5022 K за темою:	5022 K на тему:	5022 K про це:	5056 K новин	5056 K матеріалів	5118 K про:
""", 'в': """
в	4276 K этом месте находится встроенный контент	4276 K этом месте находится встроенный пост	4276 K этом месте находится встроенный публикация	4276 K этом месте размещён встроенный контент	4276 K этом месте размещён встроенный пост	4276 K этом месте размещён встроенный публикация	4276 K этом месте размещен встроенный контент	4276 K этом месте размещен встроенный пост	4276 K этом месте размещен встроенный публикация	4276 K этом месте показан встроенный контент	4276 K этом месте показан встроенный пост	4276 K этом месте показан встроенный публикация	4276 K этом месте встроенный контент	4276 K этом месте встроенный пост	4276 K этом месте встроенный публикация
вакансии	4226 K "	4226 K редакции
вакансії	5046 K "	5046 K редакції
вам	9 K понравилась	9 K сподобалася	9 K сподобався	9 K сподобалося	4223 K понравилась	4223 K понравился	4223 K помогла	5044 K сподобалась	5044 K сподобалася	5044 K сподобався
ваш	28 K комментарий	28 K коментар
вечерняя	4175 K рассылка
ви	5104 K використовуєте блокувальник	5111 K прочитали вже # із #	5111 K прочитали вже # і #	5111 K прочитали # із #	5111 K прочитали # і #	5111 K прочитали вже # з #	5111 K прочитали # з #
видео	330 K: как	330 K: така	330 K: защо	330 K: какво	330 K: кой	330 K: къде	330 K: това	330 K: вижте	330 K: чуйте	330 K: всичко	330 K: нощта	330 K: хората	330 K: ето	4205 K по теме:	4297 K: как	4297 K: так	4297 K: почему	4297 K: что	4297 K: кто	4297 K: где	4297 K: это	4297 K: вот	4297 K: смотрите	4297 K: послушайте	4297 K: всё	4297 K: все
видяхте	45 K грешка
вижте	258 K още	258 K също	258 K:	258 K повече във видеото	258 K галерията
викторина	4269 K:
вимкніть	5104 K його, щоб	5104 K блокувальник	5104 K adblock
винаги	313 K разрешавай съдържание от	313 K показвай съдържание от	313 K зареждай съдържание от	313 K разреши съдържание от
включете	100 K се в дискусията	280 K
вопрос	74 K по статье	4269 K дня:
вопросы	73 K?
впервые	4302 K опубликовано в	4302 K опубликовано на	4302 K опубликован в	4302 K опубликована в	4302 K напечатано в
вперше	5122 K опубліковано в	5122 K опубліковано у	5122 K опубліковано на	5122 K надруковано в
все	28 K комментарии	4202 K новости на тему	4202 K материалы	4202 K новости	4202 K статьи	4207 K статьи автора	4207 K материалы автора	4298 K о:	4298 K материалы по теме:	4298 K статьи по теме:	4298 K материалы о:	4298 K новости по теме:	5118 K про:
всегда	4192 K разрешать контент	4276 K разрешать контент	4276 K показывать контент	4276 K разрешить контент	4276 K загружать контент
всички	285 K новини	331 K статии по темата:
всичко	331 K за:	331 K по темата:
встановлюйте	5051 K
встановіть	14 K	5051 K	5077 K застосунок
встигніть	5082 K передплатити
всё	4298 K о:	4298 K по теме:
всі	5118 K матеріали за темою:	5118 K новини за темою:
въпрос	308 K на деня:
въпроси	73 K
вы	4284 K используете блокировщик	4291 K прочитали уже # из #	4291 K прочитали # из #	4314 K получили это письмо, потому что	4314 K получили это письмо, так как	4314 K получаете это письмо, потому что	4314 K получаете это письмо, так как	4314 K получаете эту рассылку, потому что
выключите	4284 K его, чтобы
відділ	101 K передплати: #
відео	5117 K: як	5117 K: так	5117 K: чому	5117 K: що	5117 K: хто	5117 K: де	5117 K: це	5117 K: ось	5117 K: дивіться	5117 K: послухайте	5117 K: усе	5117 K: все
вікторина	5089 K:
""", 'г': """
гаряча	42 K лінія редакції
главная	99 K >	99 K '	99 K "
главное	4222 K от
гледайте	258 K видеото	258 K:
головна	99 K >	99 K '	99 K "
головне	5043 K від	5043 K за версією
гореща	42 K линия на редакцията
горячая	42 K линия редакции
грати	5090 K:
""", 'д': """
детальніше	5022 K:	5022 K про це
джерела	5058 K:
джерело	5058 K:
дивіться	5022 K також	5022 K:	5022 K також:	5022 K відео:
до	5022 K теми:
добавьте	4284 K наш сайт в	4284 K сайт в исключения	4284 K сайт в белый список
додайте	5104 K наш сайт до	5104 K сайт до винятків	5104 K сайт до білого списку
дозволити	5096 K завжди контент	5096 K завжди вміст	5096 K контент із	5096 K контент з	5096 K контент від	5096 K вміст із	5096 K вміст з	5096 K вміст від
дозволяти	5096 K завжди контент	5096 K завжди вміст	5096 K контент із	5096 K контент з	5096 K контент від	5096 K вміст із	5096 K вміст з	5096 K вміст від
докладніше	5022 K:	5022 K про це	5118 K про:
досие	330 K: как	330 K: така	330 K: защо	330 K: какво	330 K: кой	330 K: къде	330 K: това	330 K: вижте	330 K: чуйте	330 K: всичко	330 K: нощта	330 K: хората	330 K: ето
доступно	4231 K в	4231 K на	4231 K для	5051 K в	5051 K у	5051 K на	5051 K для
достъпно	280 K в	280 K на
досье	4297 K: как	4297 K: так	4297 K: почему	4297 K: что	4297 K: кто	4297 K: где	4297 K: это	4297 K: вот	4297 K: смотрите	4297 K: послушайте	4297 K: всё	4297 K: все
досьє	5117 K: як	5117 K: так	5117 K: чому	5117 K: що	5117 K: хто	5117 K: де	5117 K: це	5117 K: ось	5117 K: дивіться	5117 K: послухайте	5117 K: усе	5117 K: все
дотримуйтесь	29 K
другие	4207 K материалы автора
думка	5041 K автора	5041 K, висловлена	5041 K редакції може не
думки	5041 K авторів
""", 'е': """
ежедневная	4175 K рассылка
еженедельная	4175 K рассылка
если	45 K вы нашли	45 K вы заметили	4314 K вы не хотите получать эту рассылку	4314 K вы больше не хотите получать эту	4314 K вы больше не хотите получать наши
есть	67 K друг, которому	73 K вопросы	74 K вопрос по тексту	4207 K новость?
еще	4203 K по теме:	4205 K по теме:
ещё	4202 K больше	4203 K по теме:	4205 K по теме:
""", 'з': """
з	5093 K нашого магазину:
за	5010 K підтримки компанії	5010 K підтримки партнера	5010 K сприяння компанії	5022 K темою:
забелязахте	8 K
завантажити	5051 K в	5051 K з	5051 K у
завантажте	14 K	5051 K в	5051 K з	5077 K застосунок	5077 K додаток
завантажувати	5096 K завжди контент	5096 K завжди вміст	5096 K контент із	5096 K контент з	5096 K контент від	5096 K вміст із	5096 K вміст з	5096 K вміст від
завантажуйте	14 K	5051 K	5061 K застосунок
завдяки	5108 K нашим читачам	5108 K вашим внескам
завжди	5096 K дозволяти контент	5096 K дозволяти вміст	5096 K показувати контент	5096 K показувати вміст	5096 K дозволити контент	5096 K дозволити вміст	5096 K завантажувати контент	5096 K завантажувати вміст
загружать	4276 K всегда контент	4276 K контент из	4276 K контент с	4276 K контент от
загрузите	4231 K в	4231 K на
загрузить	4192 K контент	4192 K пост
задайте	4222 K вопрос
залишилися	73 K питання
заметили	8 K ошибку
запазете	284 K
запитайте	5043 K
зареждай	313 K винаги съдържание от	313 K съдържание от
зберегти	5055 K
збережіть	5055 K
здесь	4276 K находится встроенный контент	4276 K находится встроенный пост	4276 K находится встроенный публикация	4276 K размещён встроенный контент	4276 K размещён встроенный пост	4276 K размещён встроенный публикация	4276 K размещен встроенный контент	4276 K размещен встроенный пост	4276 K размещен встроенный публикация	4276 K показан встроенный контент	4276 K показан встроенный пост	4276 K показан встроенный публикация	4276 K встроенный контент	4276 K встроенный пост	4276 K встроенный публикация
знаете	67 K кого-то	67 K того, кому
знайшли	8 K помилку
знаєте	67 K когось	67 K того, кому
знижка	5093 K для передплатників:
зручніше	5064 K слухати
""", 'и': """
играть	4270 K:
идет	4264 K подписка
идёт	4264 K подписка
из	4273 K нашего магазина:
изпратете	284 K
изтеглете	14 K	280 K	290 K	305 K приложението
източник	287 K:
източници	287 K:
имате	73 K въпроси
инсталирайте	280 K
искате	292 K да работите при нас	292 K ли да работите при нас
искаш	292 K да работиш при нас
источник	4237 K:
источники	4237 K:
""", 'к': """
как	4223 K вам статья	4223 K вам материал
какво	34 K мислите
коментарите	6 K	28 K
коментарі	6 K	28 K
коментарів	33 K поки
комментариев	33 K пока
комментарии	6 K	28 K
комментирование	6 K
копирай	284 K
копирайте	284 K
короткий	5043 K виклад	5043 K переказ
коротко	4222 K от	5043 K від
краткий	27 K пересказ	4222 K пересказ
кратко	4222 K от
краткое	4222 K содержание	4267 K содержание
куиз	258 K:	308 K:
""", 'л': """
лише	5093 K для передплатників:
лучшее	4202 K за
любите	5064 K слухати
""", 'м': """
материал	47 K можно	4192 K содержит данные	4203 K по теме:	4205 K по теме:	4225 K опубликован в	4228 K можно	4267 K переведён	4267 K переведен	4302 K впервые опубликован	4302 K был впервые	4312 K подготовлен в партнёрстве с	4312 K подготовлен в партнерстве с	4312 K подготовлен при поддержке	4312 K создан при поддержке
материалът	342 K е създаден със съдействието на
материалы	4205 K по теме:
матеріал	47 K можна	5009 K підготовлено за підтримки	5009 K створено за підтримки	5009 K підготовлено у партнерстві	5009 K створено у партнерстві	5086 K перекладено	5122 K уперше опубліковано	5133 K підготовлено у партнерстві з	5133 K підготовлено за підтримки	5133 K створено за підтримки	5133 K створено у партнерстві з
маєте	73 K запитання
месяц	4234 K подписки за
ми	5104 K помітили, що ви
мнение	4220 K автора	4220 K редакции может не
мнението	270 K на автора
мнения	4220 K авторов
мненията	270 K на авторите
моля	29 K
мы	13 K в	13 K есть	4165 K работаем благодаря вам	4165 K работаем благодаря вашей	4165 K работаем благодаря вашим	4165 K существуем благодаря вам	4165 K существуем благодаря вашим	4165 K существуем на ваши	4165 K работаем на ваши	4165 K живём на ваши	4165 K живем на ваши	4165 K независимы благодаря	4183 K в	4284 K заметили, что вы
""", 'н': """
на	87 K правах рекламы	87 K правах реклами	330 K живо: как	330 K живо: така	330 K живо: защо	330 K живо: какво	330 K живо: кой	330 K живо: къде	330 K живо: това	330 K живо: вижте	330 K живо: чуйте	330 K живо: всичко	330 K живо: нощта	330 K живо: хората	330 K живо: ето
над	53 K этим текстом	53 K цим текстом
надіслати	5055 K
надішліть	4 K	5055 K
накратко	272 K от
началась	4264 K подписка
начало	99 K >	99 K "
наша	4175 K рассылка
нашли	8 K ошибку	8 K опечатку
не	4264 K забудьте подписаться	5082 K забудьте передплатити
немає	5064 K часу читати	5108 K власників
нет	33 K комментариев	4243 K времени читать	4288 K владельцев
новия	275 K брой
новият	275 K брой
новости	4202 K партнеров
новый	4225 K номер
нравится	83 K
няма	33 K коментари
нямаме	322 K собственик	322 K собственици	322 K акционери	322 K реклами
нямате	293 K време да четете
""", 'о': """
об	4203 K этом подробнее	4207 K авторе
обобщение	272 K
обсуждение	6 K
озвучено	4222 K	5043 K
онлайн	4297 K: как	4297 K: так	4297 K: почему	4297 K: что	4297 K: кто	4297 K: где	4297 K: это	4297 K: вот	4297 K: смотрите	4297 K: послушайте	4297 K: всё	4297 K: все	5117 K: як	5117 K: так	5117 K: чому	5117 K: що	5117 K: хто	5117 K: де	5117 K: це	5117 K: ось	5117 K: дивіться	5117 K: послухайте	5117 K: усе	5117 K: все
опитахте	60 K
опитування	5089 K дня:
опрос	4269 K дня:
оригинал	4302 K статьи опубликован
оригінал	5122 K статті опубліковано
оставьте	32 K первый
остались	73 K вопросы
отдел	101 K подписки: #
отключите	4284 K его, чтобы	4284 K блокировщик	4284 K adblock
открихте	8 K
откройте	4231 K в
открыта	4264 K подписка
открыть	4183 K в
отпечатай	284 K
отпечатайте	284 K
отправить	4 K	4235 K
отправьте	4 K	4235 K
оформити	5082 K передплату
оформить	4264 K подписку
оценете	273 K
оцените	9 K	4223 K
оцініть	5044 K
още	258 K по темата	258 K новини:	285 K новини	331 K за:	331 K по темата:
""", 'п': """
партнер	4312 K материала	5133 K матеріалу	5133 K рубрики
партнерский	87 K материал:
партнерський	87 K матеріал:
партньор	342 K на статията	342 K на рубриката
партнёр	4312 K материала	4312 K рубрики
партнёрский	87 K материал:
первый	4234 K месяц за
перевод	4222 K выполнен	4222 K сделан	4267 K выполнен	4267 K сделан	4267 K осуществлён	4267 K подготовлен
передплата	5054 K за #	5054 K від #	5082 K на перше півріччя	5082 K на друге півріччя
передрук	69 K дозволено за	69 K дозволено з	69 K дозволено лише	69 K дозволений за	69 K вітається
перейти	4183 K в
переказ	5043 K
переклад	5043 K зроблено	5086 K виконано	5086 K зроблено	5086 K здійснено	5086 K підготовлено
перепечатка	69 K разрешена при	69 K разрешена с	69 K разрешена только	69 K приветствуется	69 K свободная	69 K материалов разрешена
пересказ	4222 K
перший	5054 K місяць за
питання	74 K до статті	5089 K дня:
по	90 K подписке	4203 K теме:
повече	258 K по темата:	285 K новини
повідомити	5066 K про помилку
повідомте	5066 K про помилку	5066 K нам про помилку
погляди	5041 K авторів
пограйте	5090 K:
подарете	284 K
подарите	4235 K
подарить	4235 K
подарувати	5055 K
подаруйте	5055 K
поддержать	4240 K
поддержи	82 K
поддержите	82 K	4240 K
поделитесь	4 K
поделиться	4 K
подкаст	330 K: как	330 K: така	330 K: защо	330 K: какво	330 K: кой	330 K: къде	330 K: това	330 K: вижте	330 K: чуйте	330 K: всичко	330 K: нощта	330 K: хората	330 K: ето	4297 K: как	4297 K: так	4297 K: почему	4297 K: что	4297 K: кто	4297 K: где	4297 K: это	4297 K: вот	4297 K: смотрите	4297 K: послушайте	4297 K: всё	4297 K: все	5117 K: як	5117 K: так	5117 K: чому	5117 K: що	5117 K: хто	5117 K: де	5117 K: це	5117 K: ось	5117 K: дивіться	5117 K: послухайте	5117 K: усе	5117 K: все
подкрепете	82 K	290 K
подкрепи	290 K
подобається	83 K
подписаться	4183 K в
подписка	4234 K за #	4234 K от #	4234 K за рубль	4264 K на первое полугодие	4264 K на второе полугодие
подписывайтесь	13 K	4240 K на
подпишись	13 K	4255 K на
подпишитесь	13 K	4183 K в	4240 K на	4255 K на нас
подробнее	4203 K:	4203 K в материале	4203 K - в	4203 K читайте в материале	4203 K об этом	4205 K по теме:	4205 K на тему:	4298 K о:
подробности	4203 K:
поділитися	4 K
поділіться	4 K
пожалуйста	29 K, соблюдайте	4284 K, отключите его	4284 K, отключите блокировщик
позиция	4220 K автора
позицията	270 K на автора
позиція	5041 K автора
познавате	67 K някого	67 K ли някого
пока	33 K нет комментариев
показать	4192 K контент	4192 K публикацию	4192 K содержимое
показвай	313 K винаги съдържание от	313 K съдържание от
показувати	5096 K завжди контент	5096 K завжди вміст	5096 K контент із	5096 K контент з	5096 K контент від	5096 K вміст із	5096 K вміст з	5096 K вміст від
показывать	4276 K всегда контент	4276 K контент из	4276 K контент с	4276 K контент от
полезна	273 K ли
помітили	8 K помилку
понравилась	9 K статья	83 K
понравилось	70 K	83 K
понравился	83 K
попитай	272 K
попитайте	272 K
попробовали	60 K
порадьте	5055 K
порекомендуйте	4235 K
последвайте	13 K	290 K
последние	4202 K новости о
послухати	2 K
послушать	2 K
поставте	5043 K запитання
похоже	4284 K, вы используете блокировщик	4284 K, у вас включён	4284 K, у вас включен
почитать	4203 K:
преведено	272 K с
преводът	272 K е
предложение	4273 K для читателей:	4273 K для подписчиков:
предпочитате	293 K да слушате
прежде	4256 K чем оставить комментарий	4256 K чем комментировать
препечатването	69 K е разрешено
препоръчай	284 K
приготовили	60 K
приготували	60 K
присоединяйтесь	13 K	57 K к #	100 K к обсуждению
присъединете	13 K се	57 K се към #
присъедини	57 K се към #
пришлите	4207 K новость
приєднуйтесь	13 K	57 K до #
приєднуйтеся	57 K до #	100 K до обговорення
пробвахте	60 K ли
продовжується	5082 K передплата
продолжается	4264 K подписка	4264 K подписная кампания
пройдите	4203 K тест
пройдіть	5022 K тест
пропозиція	5093 K для читачів:	5093 K для передплатників:
прочетено	272 K от
прочетете	258 K още	258 K също
прочетохте	325 K # от #	325 K вече # от #
публикация	4192 K содержит данные
підписка	5054 K за #	5054 K від #
підписуйся	13 K
підписуйтесь	13 K	5061 K на
підпишіться	13 K	5061 K на
підсумок	5043 K
підтримайте	82 K	5061 K
підтримати	5061 K
""", 'р': """
работа	4226 K в "
радимо	5022 K прочитати:
разрешавай	313 K винаги съдържание от	313 K съдържание от
разрешать	4276 K всегда контент	4276 K контент из	4276 K контент с	4276 K контент от
разрешете	280 K
разреши	313 K винаги съдържание от	313 K съдържание от
разрешить	4192 K контент	4192 K показ	4192 K содержимое	4276 K всегда контент	4276 K контент из	4276 K контент с	4276 K контент от
распечатайте	4235 K
распечатать	4235 K
расскажите	60 K в
рассылка	4175 K "	4175 K:
редакция	4165 K работает благодаря вам	4165 K работает благодаря вашей	4165 K работает благодаря вашим
резюме	272 K
резюмето	272 K
рекламно	87 K съдържание:
рекомендуем	4203 K:	4205 K видео:
рекомендуємо	5022 K:
робота	5046 K в "	5046 K у "
роздрукувати	5055 K
роздрукуйте	5055 K
розкажіть	60 K у
розпочалася	5082 K передплата
розпочато	5082 K передплату
""", 'с': """
саммари	4222 K
свалете	14 K	280 K	305 K приложението
свежий	4225 K номер
свързани	258 K:
связаться	4207 K с автором
сигнализирайте	295 K за грешка
скачайте	14 K	4231 K в	4231 K из	4240 K приложение	4260 K приложение
скачать	14 K	4231 K в	4231 K на
скидка	4273 K для подписчиков:
скопировать	4235 K
скопируйте	4235 K
скопіювати	5055 K
скопіюйте	5055 K
следвайте	13 K ни	290 K
следите	13 K за	4183 K в
слухайте	5022 K:	5022 K також:
слухати	2 K
слушайте	4203 K:	4203 K также:
слушать	2 K
см	4203 K. также:
смотрите	4203 K также	4203 K:	4203 K	4203 K также:	4203 K видео:
соблюдайте	29 K
сообщения	28 K
сообщите	4245 K об ошибке	4245 K нам об ошибке
сообщить	4245 K об ошибке
сохраните	4235 K
сохранить	4235 K
спитайте	5043 K
споделете	4 K
сподели	4 K
сподобався	83 K
сподобалась	83 K
сподобалася	9 K	83 K
сподобалось	70 K
сподобалося	70 K	83 K
спонсор	4312 K материала	4312 K рубрики	5133 K матеріалу	5133 K рубрики
спонсорирано	342 K от
спробували	60 K
спросите	4222 K
спросить	4222 K
спільно	5010 K з компанією
станьте	32 K первым	32 K першим	4240 K подписчиком	4240 K соучастником	5061 K частиною спільноти	5061 K співучасником
статията	47 K може	272 K е преведена	272 K е прочетена	334 K е публикувана	342 K е създадена със съдействието на
статтю	47 K можна	5043 K перекладено	5086 K перекладено	5122 K вперше опубліковано	5122 K було вперше
стаття	5122 K вперше опублікована	5123 K
статью	47 K можно	4228 K можно
статья	4222 K переведена	4222 K озвучена	4223 K была	4225 K опубликована в	4267 K переведена	4302 K впервые опубликована	4302 K была впервые	4302 K первоначально	4303 K
стежте	13 K за
стислий	5043 K виклад	5043 K переказ	5086 K виклад
схоже	5104 K, ви використовуєте	5104 K, у вас увімкнено
съобщете	295 K за грешка
съобщи	295 K за грешка
сыграйте	4270 K:
""", 'т': """
тази	334 K статия е публикувана
також	5022 K читайте:
тб	5117 K: як	5117 K: так	5117 K: чому	5117 K: що	5117 K: хто	5117 K: де	5117 K: це	5117 K: ось	5117 K: дивіться	5117 K: послухайте	5117 K: усе	5117 K: все
текст	47 K можно	47 K можна	4222 K переведён	4222 K переведен	4222 K озвучен	4267 K переведён	4267 K переведен	4302 K впервые опубликован	4302 K был впервые	4302 K вышел в №	4302 K вышел в номере	5043 K перекладено	5043 K озвучено	5086 K перекладено	5122 K уперше опубліковано	5122 K вперше опубліковано	5122 K було вперше	5122 K вийшов у №	5122 K вийшов у номері
текстът	47 K може	270 K отразява	272 K е преведен
телефон	42 K редакции	42 K редакції	42 K на редакцията
тема	77 K закрыта
тему	77 K закрито
тест	4269 K дня:	5089 K дня:
това	53 K разследване	272 K резюме	272 K обобщение
този	334 K текст е публикуван
только	4273 K для подписчиков:
точка	4220 K зрения автора	5041 K зору автора	5041 K зору редакції
триває	5082 K передплата
тук	313 K има вградено съдържание от	313 K има съдържание от	313 K се намира вградено съдържание от	313 K се намира съдържание от	313 K вградено съдържание от	313 K съдържание от
тут	4276 K находится встроенный контент	4276 K находится встроенный пост	4276 K находится встроенный публикация	4276 K размещён встроенный контент	4276 K размещён встроенный пост	4276 K размещён встроенный публикация	4276 K размещен встроенный контент	4276 K размещен встроенный пост	4276 K размещен встроенный публикация	4276 K показан встроенный контент	4276 K показан встроенный пост	4276 K показан встроенный публикация	4276 K встроенный контент	4276 K встроенный пост	4276 K встроенный публикация	5096 K є вбудований контент	5096 K є вбудований допис	5096 K є вбудований публікація	5096 K є вбудований вміст	5096 K розміщено вбудований контент	5096 K розміщено вбудований допис	5096 K розміщено вбудований публікація	5096 K розміщено вбудований вміст	5096 K показано вбудований контент	5096 K показано вбудований допис	5096 K показано вбудований публікація	5096 K показано вбудований вміст	5096 K вбудований контент	5096 K вбудований допис	5096 K вбудований публікація	5096 K вбудований вміст
""", 'у': """
у	4284 K вас включён блокировщик	4284 K вас включен блокировщик	4288 K нас нет владельца	4288 K нас нет владельцев	4288 K нас нет акционеров	4288 K нас нет инвесторов	4288 K нас нет хозяев	5010 K партнерстві з компанією	5096 K цьому місці є вбудований контент	5096 K цьому місці є вбудований допис	5096 K цьому місці є вбудований публікація	5096 K цьому місці є вбудований вміст	5096 K цьому місці розміщено вбудований контент	5096 K цьому місці розміщено вбудований допис	5096 K цьому місці розміщено вбудований публікація	5096 K цьому місці розміщено вбудований вміст	5096 K цьому місці показано вбудований контент	5096 K цьому місці показано вбудований допис	5096 K цьому місці показано вбудований публікація	5096 K цьому місці показано вбудований вміст	5096 K цьому місці вбудований контент	5096 K цьому місці вбудований допис	5096 K цьому місці вбудований публікація	5096 K цьому місці вбудований вміст	5104 K вас увімкнено блокувальник	5108 K нас немає власника	5108 K нас немає власників	5108 K нас немає акціонерів	5108 K нас немає інвесторів	5108 K нас немає олігарха
увидели	8 K ошибку
удобнее	4243 K слушать
уперше	5122 K опубліковано в	5122 K опубліковано у	5122 K опубліковано на	5122 K надруковано в
усе	5118 K про:	5118 K за темою:
успейте	4264 K подписаться
установите	14 K	4260 K приложение
усі	28 K коментарі	5118 K матеріали за темою:	5118 K статті за темою:
утренняя	4175 K рассылка
""", 'ф': """
фотогалерея	4203 K:
""", 'х': """
хареса	9 K ли	70 K ли ви	83 K ли ви	273 K ли
харесахте	273 K ли
харесва	70 K ли ви	83 K ли ви
хотите	4242 K работать у нас	4242 K у нас работать	4242 K работать в нашей
хочете	5063 K працювати в нас	5063 K в нас працювати	5063 K працювати у нас
хочеш	5063 K працювати в нас
хочешь	4242 K работать у нас
""", 'ц': """
це	53 K розслідування
цей	5043 K переказ	5043 K короткий виклад	5043 K короткий переказ	5043 K стислий виклад	5086 K текст	5086 K матеріал	5123 K текст	5123 K матеріал
цю	5086 K статтю
ця	77 K тема закрита	5123 K стаття
""", 'ч': """
четете	258 K още
чети	258 K още
чи	5044 K була стаття	5044 K був матеріал	5044 K був переказ	5044 K був цей переказ	5044 K була ця	5044 K був цей	5044 K сподобалась	5044 K сподобалася	5044 K сподобався
читай	4255 K нас
читайте	13 K нас	14 K	4183 K в	4183 K нас в	4203 K также	4203 K также:	4203 K:	4203 K подробнее	4203 K еще	4203 K по теме:	4203 K подробнее:	4203 K материал	4203 K в материале	4205 K по теме:	4231 K нас без	4231 K без	4240 K	4240 K нас в	5022 K також	5022 K також:	5022 K:	5022 K ще	5022 K також на тему:	5022 K по темі:	5022 K також на тему	5061 K
читать	4183 K в	4203 K также	4203 K по теме:
что	34 K вы думаете	4203 K ещё почитать:
чтобы	4314 K отписаться от этой рассылки	4314 K отписаться от рассылки
чуйте	2 K	258 K:
""", 'щ': """
ще	33 K немає коментарів	5022 K за темою:
що	34 K ви думаєте
""", 'э': """
эта	77 K тема закрыта	77 K тема была автоматически закрыта	4267 K статья	4303 K статья
это	27 K резюме	53 K расследование	4222 K краткое содержание
этот	27 K пересказ	4192 K материал содержит	4222 K пересказ	4222 K краткий пересказ	4228 K материал можно	4228 K текст можно	4267 K текст	4267 K материал	4303 K текст	4303 K материал
эту	4228 K статью можно
""", 'я': """
як	5044 K вам стаття	5044 K вам матеріал
якщо	45 K ви знайшли	45 K ви помітили
""", 'є': """
є	73 K запитання
""", 'א': """
אהבתם	70 K	83 K	2311 K את
אולי	2328 K פספסתם:
אין	2299 K לשלוח תגובות	2299 K לפרסם תגובות	2372 K להעתיק תוכן	2372 K להעתיק את התוכן	2372 K לעשות שימוש בתכנים	2372 K לעשות שימוש בתוכן
אירעה	2368 K שגיאה
אל	2319 K תפספסו: הפעילו
אנא	2276 K הזינו כתובת מייל	2276 K הזינו כתובת אימייל
אני	2268 K רוצה לתמוך	2268 K רוצה להצטרף	2268 K רוצה לתרום
ארעה	2368 K שגיאה
""", 'ב': """
בואו	2312 K לעבוד איתנו
בחנו	2316 K את עצמכם
בשיתוף	2331 K המועצה	2331 K קרן
""", 'ד': """
דווחו	2311 K על
דף	99 K הבית >	99 K הבית '	99 K הבית "
""", 'ה': """
האזינו	2 K	2289 K:	2313 K לפודקאסט	2313 K לפרק
האם	9 K אהבתם	2311 K הכתבה	2311 K הסיכום	2311 K המידע
הדוא	2298 K"ל האדום
הדפדפן	2348 K שלך אינו	2348 K שלך לא
ההרשמה	2276 K בוצעה בהצלחה
הווידאו	2348 K אינו
הורידו	14 K	2281 K את האפליקציה	2318 K
הטור	2305 K המלא של
הטקסט	2373 K נוצר
היו	32 K הראשונים
הירשמו	2312 K לוובינר	2312 K לכנס שלנו
הכותב	2301 K הוא
הכותבים	2301 K הם
הכותבת	2301 K היא
הכנתם	60 K
הכתבה	2309 K תורגמה	2309 K נכתבה באופן אוטומטי	2311 K עניינה	2329 K ממשיכה	2372 K מוגנת	2373 K נכתבה	2373 K תורגמה	2381 K ממשיכה
המייל	42 K האדום
המשך	2329 K הכתבה	2381 K הכתבה
הסיכום	2309 K נכתב	2309 K נוצר	2373 K נוצר
הסרטון	2348 K אינו	2348 K לא
הפסקת	2280 K מעקב אחרי
הפעילו	2319 K התראות	2319 K את ההתראות
הפרסום	69 K מחדש מותר
הפרק	2313 K המלא זמין
הצביעו	2316 K בסקר
הצטרפו	57 K ל-#	57 K ליותר מ-#	2268 K לאלפי	2268 K לאלפי התומכים,	2268 K לאלפי התומכים שלנו	2271 K למנוי	2281 K לערוץ הטלגרם	2281 K לקבוצת הוואטסאפ	2281 K לקבוצת הווטסאפ	2295 K אלינו	2295 K לערוץ	2295 K לקבוצה	2295 K לקבוצת	2295 K לקבוצות	2295 K עכשיו	2295 K גם	2296 K	2312 K לצוות שלנו
הצטרפי	2268 K לאלפי
הקו	42 K החם של המערכת
הקשיבו	2313 K לפודקאסט
השתתפו	2316 K בסקר
התגובות	6 K
התוכן	2348 K אינו	2372 K מוגן
התחקיר	53 K הזה
התקציר	2309 K נכתב	2309 K הופק	2309 K נוצר
התרגום	2373 K נעשה
""", 'ח': """
חודש	2324 K ראשון ב
""", 'י': """
יש	73 K שאלות	2276 K להזין כתובת מייל תקינה	2298 K לכם מידע	2298 K לכם סיפור	2298 K לך מידע	2298 K לך סיפור
""", 'כ': """
כבר	2271 K מנויים	2271 K מנוי
כדי	2324 K לקרוא את	2352 K לצפות בתוכן	2352 K להציג את התוכן
כל	2295 K החדשות
כתבות	2305 K נוספות מאת	2305 K נוספות של	2328 K נוספות:
כתובת	2276 K המייל לא תקינה	2276 K הדואר האלקטרוני אינה	2276 K המייל אינה תקינה	2276 K המייל אינה חוקית	2276 K האימייל אינה תקינה	2276 K האימייל אינה חוקית
""", 'ל': """
לא	2271 K מנויים
להאזנה	2313 K לכתבה	2313 K לפודקאסט
להורדת	2318 K
להמשך	2324 K קריאה
לכל	2301 K הכתבות של	2305 K הכתבות של	2305 K כתבות	2305 K המאמרים של	2328 K הכתבות:
לכתבה	2289 K המלאה
לכתבות	2328 K נוספות:
לעדכונים	2295 K נוספים	2295 K
לעקוב	2280 K אחרי הכותב
לערוץ	2281 K הטלגרם
לפניות	2298 K לכתב	2298 K לכתבת
לפרק	2313 K המלא
לצפייה	2313 K בסרטון	2313 K בווידאו	2313 K במשדר	2352 K בתוכן
לקבוצת	2281 K הווטסאפ	2295 K הוואטסאפ	2295 K הווטסאפ
לקבלת	2295 K עדכונים
לקריאה	2289 K נוספת	2289 K נוספת:	2324 K מלאה
לקריאת	2324 K הכתבה המלאה
לרכישת	2271 K מנוי	2271 K מינוי	2312 K כרטיסים לכנס	2312 K כרטיסים לחצו	2312 K כרטיסים לאירוע
לתמיכה	2268 K חודשית
""", 'מ': """
מאמרים	2305 K נוספים מאת
מה	34 K דעתכם	2316 K דעתכם? הצביעו
מוגש	2331 K בשיתוף
מיון	2299 K תגובות
מייל	2298 K אדום
מיין	2299 K לפי
מכירים	67 K מישהו	67 K מישהי
מנוי	2271 K קיים
מנויים	2271 K? התחברו	2271 K?
מעקב	2280 K אחרי הכותב	2280 K אחר הכותב	2280 K אחרי כתב
מצאתם	8 K טעות
משהו	2368 K השתבש
""", 'נ': """
נא	2276 K להזין כתובת מייל תקינה	2276 K להזין כתובת אימייל
נותרו	2340 K # תווים
ניסיתם	60 K
נכתב	2309 K בסיוע
נפלה	45 K טעות
נרשמת	2276 K בהצלחה
נתקלתם	2298 K במשהו	2298 K בטעות
""", 'ס': """
סדר	2299 K תגובות
סינון	2299 K תגובות
ספרו	60 K לי
סרטון	2348 K זה אינו
""", 'ע': """
עדיין	2271 K לא מנויים
עוד	2289 K בנושא:	2305 K כתבות של	2328 K במדור:	2328 K כתבות:
עמוד	2369 K # מתוך #
ענו	2316 K על הסקר	2316 K על הסקר:	2316 K על החידון
עקבו	13 K אחרינו	2280 K אחרי הכותב	2295 K אחרינו	2296 K אחרי
""", 'פ': """
פורסם	2336 K לראשונה ב
פרסומת	2329 K
""", 'צ': """
צילום	2336 K: רויטרס	2336 K: אי	2336 K: ap	2336 K: afp	2336 K: shutterstock	2336 K: שאטרסטוק	2336 K: getty	2336 K: פלאש	2336 K: דובר	2336 K: באדיבות	2336 K: לע"מ
צילומים	2336 K: באדיבות
צפו	2289 K:	2289 K גם	2313 K בסרטון	2313 K בתיעוד	2313 K בווידאו	2313 K בכתבה
""", 'ק': """
קבלו	2280 K התראות על כתבות	2319 K התראות	2319 K עדכונים על	2319 K עדכונים לנייד
קו	42 K חם למערכת
קרא	2289 K גם	2289 K גם:
קראו	2289 K גם	2289 K גם:	2289 K עוד
""", 'ר': """
ראיתם	45 K טעות
ראשי	99 K >
רוצים	2295 K להיות	2295 K לקבל
""", 'ש': """
שאלות	73 K
שחק	2342 K עכשיו:
שחקו	2342 K עכשיו:
שתפו	4 K
""", 'ת': """
תגובות	2299 K שיכללו
תודה	2276 K שנרשמתם
תווים	2340 K נותרו	2340 K שנותרו
תוכן	2331 K שיווקי בשיתוף	2349 K מוטמע	2349 K זה מגיע	2349 K חיצוני	2349 K זה מוצג	2373 K זה נוצר
תורגם	2309 K באופן אוטומטי
תמונה	2369 K # מתוך #	2369 K # / #
תמונות	2336 K: באדיבות
תמכו	82 K	2268 K בנו,	2268 K בנו היום	2322 K	2323 K בעבודתנו	2323 K בעיתונות עצמאית	2323 K בעיתונות חופשית	2323 K בנו עכשיו	2323 K בנו היום
תקציר	2309 K שנכתב
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
अगली	2415 K स्लाइड
अभी	2458 K खेलें:
""", 'आ': """
आज	2425 K का सुडोकू	2425 K का क्विज खेलें
आप	13 K हमें
आपका	2463 K ब्राउजर
आपको	2435 K यह	2435 K ये
आपने	60 K बनाया
आर्थिक	2399 K सहयोग करें
""", 'इ': """
इनपुट	2427 K-	2427 K:	2427 K -	2427 (K
इस	53 K पडताल	53 K रिपोर्ट
इसे	2414 K भी पढें	2414 K भी पढें:	2449 K भी पढें-	2449 K भी देखें:
""", 'ई': """
ईमेल	2442 K पता मान्य नहीं
""", 'ए': """
एक	2480 K त्रुटि हुई
एजेंसी	2427 (K
""", 'ऐ': """
ऐप	14 K
""", 'औ': """
और	2414 K पढें:	2449 K भी पढें:
""", 'क': """
कंटेंट	2415 K पर जाएं
कुछ	2480 K गलत हो गया
कृपया	2442 K मान्य ईमेल	2442 K सही ईमेल
केवल	2445 K # रुपये में
कोई	45 K गलती	73 K सवाल	2480 K त्रुटि हुई
क्या	60 K आपने बनाया	60 K आपने यह	67 K आप किसी को जानते	2435 K यह	2435 K आपको
क्विज	2425 K खेलें
""", 'ख': """
खबर	2435 K में कोई	2491 K विज्ञापन के
""", 'छ': """
छोडकर	2415 K सबसे अधिक पढी	2415 K ये भी पढें	2415 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	6 K
""", 'ड': """
डिस्क्लेमर	2427 K:
""", 'त': """
तस्वीर	2481 K #/#
""", 'द': """
देखें	2414 K:	2414 K वीडियो
""", 'न': """
न्यूजरूम	42 K हेल्पलाइन	42 K हॉटलाइन
न्यूजलेटर	2442 K के लिए धन्यवाद
""", 'प': """
पढिए	2449 K:
पढें	2414 K:	2449 K-
पसंद	70 K आया
पिछली	2415 K स्लाइड
पेज	2481 K #/#	2481 K # / #
पोल	2425 K में हिस्सा
""", 'फ': """
फोटो	2481 K #/#
""", 'भ': """
भाया	70 K?
भाषा	2427 (K
""", 'म': """
मात्र	2445 K # रुपये में
मुख्य	2415 K सामग्री पर जाएं
""", 'य': """
यह	2414 K भी पढें	2414 K भी पढें:	2414 K भी देखें:	2427 (K लेखक के	2435 K खबर आपको	2449 K भी पढें-	2449 K भी पढें -	2463 K वीडियो आपके	2463 K सामग्री आपके	2466 K सामग्री देखने के लिए	2466 K वीडियो देखने के लिए	2484 K लेख कॉपीराइट	2484 K सामग्री कॉपीराइट	2485 K लेख	2485 K खबर	2485 K अनुवाद	2485 K सारांश	2485 K सामग्री
ये	2414 K भी पढें	2414 K भी पढें:	2427 (K लेखक के	2449 K भी पढें-	2449 K भी देखें:
""", 'ल': """
लेख	2491 K विज्ञापन के
लेखक	2427 K के बारे में	2427 (K	2427 K वरिष्ठ पत्रकार हैं	2427 K स्वतंत्र पत्रकार हैं
लेखिका	2427 K के बारे में	2427 (K	2427 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2491 K के बाद
वीडियो	2466 K देखने के लिए
""", 'श': """
शेष	2456 K अक्षर
""", 'स': """
संबंधित	2414 K:	2449 K खबर:	2449 K खबरें:
सदस्यता	2442 K लेने के लिए धन्यवाद
सबसे	2415 K अधिक पढी गईं समाप्त
सब्सक्राइब	2442 K करने के लिए धन्यवाद	2442 K करने के लिए शुक्रिया
सर्वाधिकार	2484 K सुरक्षित
सर्वे	2425 K में हिस्सा
सामग्री	2415 K पर जाएं	2415 K को स्किप करें
सिर्फ	2445 K # रुपये में
स्वतंत्र	2399 K पत्रकारिता को समर्थन	2399 K पत्रकारिता का समर्थन	2399 K पत्रकारिता का साथ
""", 'ह': """
हम	2399 K किसी कॉरपोरेट	2399 K किसी कॉर्पोरेट	2399 K कॉरपोरेट या सरकार	2399 K न किसी कॉरपोरेट	2399 K किसी सरकार या
हमारा	14 K
हमारी	2399 K पत्रकारिता का समर्थन	2399 K पत्रकारिता को सहयोग	2399 K पत्रकारिता को समर्थन
हमारे	13 K
हमें	13 K	2399 K किसी कॉरपोरेट	2399 K सहयोग करें
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
กด	13 Kติดตาม	4784 Kติดตาม	4784 Kไลก์
""", 'ข': """
ขอ	4787 Kบคุณภาพจาก	4787 Kบคุณข้อมูลจาก
ข่	4780 Kาวที่เกี่ยวข้อง:	4787 Kาวโดย	4793 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4793 Kิป:
คุ	4790 Kณรู้สึกอย่างไรกับ	4790 Kณคิดอย่างไรกับ
""", 'ง': """
งา	53 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4793 Kคลิป:	4793 Kคลิป :
""", 'ซ': """
ซื	4791 K้อบัตรงาน
""", 'ด': """
ดา	14 Kวน์โหลด
ดู	4780 Kเพิ่มเติม:
""", 'ต': """
ติ	13 Kดตามเรา	13 Kดตามข่าว	13 Kดตามได้	4784 Kดตามช่อง	4784 Kดตามเรา	4784 Kดตามข่าว	4802 Kดตามอ่านข่าวอื่นๆ	4802 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4789 Kม ai
""", 'ท': """
ทด	4791 Kสอบความรู้ของคุณเกี่ยวกับ	4791 Kสอบความรู้ของคุณ:
ทำ	4791 Kแบบสำรวจสั้น
ที	4787 K่มา:	4787 K่มา :
""", 'บ': """
บท	4789 Kความนี้ใช้ ai	4789 Kสรุปนี้	4789 Kความนี้แปล	4789 Kความนี้เรียบเรียง	4790 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4789 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4787 K้เขียน:	4787 K้เขียน :
""", 'พ': """
พบ	45 Kข้อผิดพลาด	45 Kคำผิด	4790 Kข้อผิดพลาดในบทความ
พื	4803 K้นที่โฆษณา
""", 'ฟ': """
ฟั	2 Kง	4791 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4787 Kพ:	4827 Kพที่ # จาก #	4827 Kพ # จาก #
""", 'ม': """
มี	73 Kคำถาม
""", 'ร': """
ร่	4791 Kวมโหวต:	4791 Kวมโหวต :	4791 Kวมทำแบบสำรวจ	4791 Kวมสนุกตอบคำถาม	4791 Kวมสนุกลุ้น	4798 Kวมสนับสนุน
ร้	4806 Kองทุกข์	4806 Kองเรียน
""", 'ล': """
ลง	4791 Kทะเบียนเข้าร่วมสัมมนา	4791 Kทะเบียนเข้าร่วมงานได้ที่	4791 Kทะเบียนเข้าร่วมงานฟรี
ลอ	60 Kงทำแล้ว
""", 'ส': """
สน	4798 Kับสนุน
สร	4789 Kุปโดย	4789 Kุปข่าวด้วย	4789 Kุปนี้	4789 Kุปข่าวโดย	4790 Kุปนี้มีประโยชน์
สา	4806 Kยด่วนข่าว	4806 Kยด่วนทีมข่าว
ส่	4806 Kงข่าว
""", 'ห': """
หน	99 K้าแรก >	99 K้าแรก '	4827 K้า # จาก #
""", 'อ': """
อ่	4780 Kานเพิ่มเติม:	4780 Kานต่อ:	4780 Kานข่าวต้นฉบับ:	4780 Kานเพิ่มเติม	4780 Kานประกอบ:	4793 Kานข่าวเพิ่มเติม:	4793 Kานข่าวเพิ่มเติม	4793 Kานข่าวที่เกี่ยวข้อง:	4793 Kานข่าว:	4793 Kานเรื่องอื่น:	4802 Kานข่าวต้นฉบับได้ที่	4802 Kานบทความอื่นๆ	4802 Kานรายละเอียดเพิ่มเติมได้ที่	4802 Kานข่าวอื่นๆ ที่	4802 Kานข่าวอื่นๆ ได้	4802 Kานข่าวอื่นๆ เพิ่ม	4802 Kานข่าวอื่นๆ ใน
อ้	4787 Kางอิง:
""", 'เ': """
เก	4787 Kี่ยวกับผู้เขียน
เข	4784 K้าร่วมช่อง
เน	4789 Kื้อหานี้สร้าง	4803 Kื้อหาสปอนเซอร์	4803 Kื้อหาโฆษณา	4803 Kื้อหาสนับสนุนโดย	4815 Kื้อหานี้มาจาก
เพ	4784 Kิ่มเพื่อน
เร	4787 Kื่อง:	4787 Kื่อง :	4787 Kื่องและภาพ
""", 'แ': """
แจ	4790 K้งแก้ไขข่าว	4806 K้งเบาะแส	4806 K้งข่าว
แช	4 Kร์
แป	4789 Kลโดย
แอ	4784 Kดไลน์
""", 'โ': """
โฆ	4803 Kษณา -
""", 'ใ': """
ให	4790 K้คะแนนบทความ
""", 'ไ': """
ไม	4784 K่พลาดทุกข่าวสาร	4784 K่พลาดข่าว
""", 'ả': """
ảnh	5174 K:	5232 K #/#	5232 K # / #
""", 'ủ': """
ủng	5174 K hộ tác giả	5195 K hộ
""", 'あ': """
あな	34 Kたはどう
あわ	2980 Kせて読みたい	2980 【Kせて読みたい】	2980 Kせて読みたい:
""", 'こ': """
こち	2980 Kらもおすすめ	2980 Kらもおすすめ:	3016 【Kらも読む】
この	6 K記事へのコメント	9 K記事は	27 K要約は	53 K調査報道	53 K取材	74 K記事について質問	77 Kトピックはクローズ	77 Kトピックは閉じ	2990 K記事を書いた人	2990 K記事の筆者	2995 K要約はai	2995 K要約は、ai	2995 K要約は役に立ち	2995 ※K要約	2995 K記事の翻訳	2995 K記事の要約	2995 K記事はai	2995 K翻訳	2995 K見出しはai	2997 K動画はお住まいの地域	2997 K動画は、お住まいの地域	2997 K動画は現在ご利用	2997 K動画はご覧いただけません	2997 K動画は再生できません	2997 K動画は公開を終了	3007 K記事は	3007 K記事の誤り
""", 'ご': """
ご意	42 K見・情報提供は	2972 K見・ご感想
ご質	73 K問は
""", 'ま': """
まだ	33 Kコメント
""", 'も': """
もっ	2980 Kと見る:	3016 【Kと読む】
""", 'ア': """
アプ	14 Kリで	14 Kリを	14 Kリから	14 Kリなら
""", 'エ': """
エラ	3049 Kーが発生しました
""", 'オ': """
オリ	3016 【Kジナル記事】
""", 'コ': """
コメ	6 Kント	28 Kントは	28 Kントの内容
""", 'ト': """
トッ	99 Kプ＞	99 Kプページ＞	99 Kプ>	99 Kプ >	99 Kプ '
""", 'フ': """
フォ	13 Kロー
""", 'プ': """
プレ	2997 Kーヤーを読み込	3021 【Kゼント】	3021 Kゼント応募
""", 'ペ': """
ペー	3050 Kジ#/#
""", 'ホ': """
ホー	99 Kム＞	99 Kム>	99 Kム >	99 Kム '
""", 'メ': """
メー	2952 Kルアドレスの形式が	2952 Kルアドレスが正しくありません
""", '一': """
一覧	3016 【K】
""", '下': """
下載	14 K	5275 Kapp	5275 K應用程式
下载	14 K	5275 Kapp	5275 K应用
""", '以': """
以上	5318 K内容由ai
以下	5386 K内容由ai
""", '作': """
作っ	60 Kてみ
作者	5311 K:	5311 (K	5311 K係	5311 K为	5311 K為
""", '你': """
你做	60 K了吗
你可	5293 K能會喜歡:	5343 K能想看:
你有	5304 K线索
你覺	5320 K得這篇
你觉	5320 K得这篇
你认	67 K识
你试	60 K过
""", '來': """
來源	5311 K:
""", '允': """
允许	69 K转载
""", '內': """
內容	5318 K由ai
""", '公': """
公式	13 K	14 Kアプリ
""", '关': """
关注	13 K我们	5282 K微信公众号	5282 K官方微信
""", '内': """
内容	5318 K由ai
""", '再': """
再生	3001 K速度
""", '写': """
写真	2980 【K】	2980 K:	2982 K特集:	3016 【Kを見る】	3016 【Kギャラリー】	3050 K #/#	3050 K#/#	3050 K # / #
""", '出': """
出典	2990 K:
出现	5382 K问题
出錯	5382 K了
出错	5382 K了
""", '分': """
分享	4 K到	4 K至	4 K本文	4 K这篇	4 K此
""", '前': """
前回	3016 【K】	3016 Kの記事:
""", '剩': """
剩余	5353 K字数
剩餘	5353 K字數
""", '加': """
加入	13 K我们的	13 K我們的	5302 K	5338 K
""", '動': """
動画	2980 【K】	2982 K:	2982 【K】	2997 Kプレーヤーを読み込	2997 Kプレイヤーを読み込	3016 【Kを見る】
""", '升': """
升級	5338 K
升级	5338 K
""", '原': """
原文	5342 K刊于	5342 K刊於
""", '参': """
参与	5322 K我们的
参考	70 Kになった	2980 K:
""", '參': """
參與	5322 K我們的
""", '发': """
发现	8 K错误	45 K文章	45 K有误	5321 K错误
发生	5382 K错误
""", '取': """
取材	2990 K・文	2990 K・執筆
""", '另': """
另请	5293 K参阅
""", '可': """
可以	5303 K在x上
可自	69 K由转载
""", '合': """
合わ	2980 Kせて読みたい:
合成	2997 K音声で読み上げ	2997 K音声による読み上げ
""", '同': """
同场	5293 K加映:
同場	5293 K加映:
""", '問': """
問問	5318 K我們的ai
問題	3049 Kが発生しました
""", '喜': """
喜欢	70 K这篇	5261 K作者	5261 K这篇文章
喜歡	70 K這篇	5261 K作者	5261 K這篇文章
""", '執': """
執筆	2990 K:	2990 K/
""", '報': """
報名	5326 K參加
""", '填': """
填写	5322 K问卷
填寫	5322 K問卷
""", '如': """
如发	5321 K现
如有	5304 K线索	5304 K線索	5313 K新聞線索,	5313 K新聞線索請
如果	5304 K您有相关线索	5304 K你掌握	5304 K您掌握	5310 K您有
如發	5321 K現
""", '官': """
官方	5282 K微信:	5282 K微信公众号:
""", '審': """
審校	5311 K:
""", '对': """
对本	74 K文有疑问
""", '广': """
广告	87 K:	87 【K】
""", '広': """
広告	87 K:	87 【K】
""", '廣': """
廣告	87 (K)
""", '延': """
延伸	5293 K閱讀	5293 K阅读	5293 K閱讀:	5293 【K閱讀】	5296 【K閱讀】	5296 【K阅读】	5343 K阅读:
""", '开': """
开启	5275 K通知	5275 K推送通知
""", '引': """
引用	2990 K元:
""", '当': """
当社	13 Kの
""", '影': """
影片	5296 K/	5343 K:
影音	5296 K/	5296 【K】	5343 K:
""", '役': """
役に	70 K立った
""", '往': """
往下	5343 K看更多:
""", '微': """
微信	5275 K扫	5282 K公众号:
""", '您': """
您对	5320 K这篇文章
您對	5320 K這篇文章
您有	5304 K线索
您的	28 K评论
您覺	5320 K得這篇
您觉	5320 K得这篇
您认	67 K识
您试	60 K过
""", '情': """
情報	42 K提供は編集部
""", '感': """
感謝	5272 K您的訂閱
感谢	5272 K您的订阅
""", '打': """
打开	14 K	5275 K微信
打賞	5261 K作者
打赏	5261 K作者
""", '扩': """
扩展	5293 K阅读:
""", '扫': """
扫一	5275 K扫
扫描	5275 K二维码关注	5302 K
扫码	5302 K
""", '投': """
投票	5322 K:
投稿	28 Kは
""", '报': """
报名	5326 K参加
报料	42 K热线	42 K电话	42 K微信	42 K请
""", '按': """
按讚	5302 K追蹤
""", '掃': """
掃一	5275 K掃
""", '採': """
採訪	5311 K撰文:
""", '推': """
推荐	5293 K阅读	5293 K阅读:	5296 K阅读:
推薦	5293 K閱讀:	5296 K閱讀:
""", '提': """
提供	2990 K:
""", '摘': """
摘要	5318 K由
""", '撰': """
撰文	5311 K:
撰稿	5311 K:
""", '支': """
支持	5336 K
""", '收': """
收听	2 K	5331 K我们的播客	5331 K我们的节目
收聽	2 K	5331 K我們的播客	5331 K我們的節目
""", '文': """
文/	2990 K
文:	2990 K
文・	2990 K
文字	3001 Kサイズ	3001 Kの大きさ
文章	45 K有误	5311 K来源:	5321 K有误	5321 K有誤
""", '新': """
新聞	42 K爆料	5304 K線索
新闻	42 K热线	42 K报料	42 K爆料	5304 K线索热线	5304 K线索
""", '暂': """
暂无	33 K评论
""", '更': """
更多	5293 K:	5293 K新聞:	5293 K內容:	5293 【K新聞】	5293 K相關	5293 K阅读:	5293 K報導:	5293 K报道:	5296 【K新聞】	5296 【K新闻】	5342 K精彩内容	5342 K精彩內容	5342 K内容请	5342 K內容請	5342 K资讯请	5342 K資訊請	5342 K资讯,请	5342 K資訊,請
""", '最': """
最初	32 Kのコメント
""", '有': """
有効	2952 Kなメールアドレスを
有問	73 K題
有料	5304 K要爆
有疑	73 K问
有问	73 K题
""", '未': """
未经	5385 K授权不得转载	5385 K许可不得转载
""", '本': """
本主	77 K题已关闭
本内	5318 K容由ai
本图	5386 K片由ai
本报	42 K热线
本摘	5318 K要
本文	5311 (K作者	5311 K作者	5318 K摘要	5318 K由ai	5318 K由人工智能翻译	5318 K由人工智能生成	5318 K由人工智慧	5342 K章來自	5342 K转载自	5342 K轉載自	5342 K来自微信	5342 K来自公众号	5342 K来自:	5342 K來自:	5385 K受版权保护	5385 K受著作權保護	5385 K原载于	5385 K首发于	5385 K原刊於	5385 K首发于《	5385 K轉載自	5385 K转载自	5385 K轉載自《	5385 K转载自《	5386 K由ai	5386 K由人工智能	5386 K由 ai	5386 K由人工智慧	5386 K使用ai	5386 K经ai
本翻	5386 K译由ai	5386 K译由人工
""", '来': """
来发	32 K表第一
来源	5311 K:
""", '校': """
校对	5311 K:
""", '構': """
構成	2990 K・文
""", '次': """
次に	2980 K読む:
次の	3016 Kページ:	3016 【K記事】
次ペ	3016 Kージ:
""", '欢': """
欢迎	13 K关注	69 K转载	5302 K加入	5303 K在	5303 K关注	5304 K提供线索	5304 K投稿	5313 K提供照片	5313 K提供新闻线索	5313 K爆料:
""", '歡': """
歡迎	13 K追蹤	69 K轉載	5302 K加入	5303 K在	5304 K提供線索	5304 K投稿	5313 K提供照片	5313 K提供新聞線索	5313 K爆料:
""", '正': """
正し	2952 Kいメールアドレスを
""", '此': """
此主	77 K题已自动关闭
此图	5386 K片由ai
此摘	5318 K要	5386 K要由ai	5386 K要由 ai
""", '测': """
测一	5322 K测:
""", '測': """
測一	5322 K測:
""", '点': """
点击	5293 K查看	5293 K阅读:	5331 K观看视频	5331 K收听本	5331 K收听节目	5331 K收听完整
点我	5302 K加入
""", '熱': """
熱門	5343 K新聞:
""", '爆': """
爆料	42 K热线	42 K電話	42 K專線	5304 K请	5304 K請
""", '版': """
版权	5385 K声明:	5385 K所有,	5385 K所有 ©
版權	5385 K聲明:	5385 K所有,
""", '特': """
特集	2982 K:	2982 【K】
""", '用': """
用微	5275 K信扫
""", '画': """
画像	2980 【K】	3016 【Kを見る】	3050 K#/#	3050 K #/#	3050 K # / #
""", '留': """
留言	6 K
""", '発': """
発现	45 K错误
""", '發': """
發現	8 K錯誤	45 K有誤	5321 K錯誤
發生	5382 K錯誤
""", '皆': """
皆さ	34 Kんはどう
""", '相': """
相关	5293 K阅读	5293 K新闻	5293 K报道:	5293 K阅读:	5296 【K报道】	5296 K报道:	5343 K新闻:	5343 K文章:
相關	5293 K新聞	5293 K報導	5293 【K新聞】	5293 K閱讀:	5296 【K報導】	5296 K報導:	5343 K新聞:	5343 K文章:	5343 K報導:
""", '看': """
看更	5293 K多:	5296 【K多】
""", '確': """
確認	5272 K信已寄至	5272 K信已寄到	5272 K信已寄送
""", '立': """
立即	5302 K加入	5322 K报名	5322 K報名
""", '筆': """
筆者	2990 Kプロフィール
""", '編': """
編輯	5311 K:
編集	42 K部への情報提供
""", '线': """
线索	5304 K征集
""", '编': """
编辑	5311 K:	5311 (K:
""", '聽': """
聽我	5331 K們的podcast
""", '自': """
自動	2997 K音声で読み上げ
""", '著': """
著者	2990 Kプロフィール
""", '要': """
要約	27 Kは
""", '覺': """
覺得	70 K有用
""", '觀': """
觀看	5331 K上方影片
""", '观': """
观看	5331 K上方视频
""", '视': """
视频	5343 K:
""", '觉': """
觉得	70 K有用
""", '訂': """
訂閱	5272 K成功	5338 K	5349 K本報	5349 K我們	5349 K本刊
""", '記': """
記事	8 Kの誤り	2972 Kの間違いを見つけ	2972 Kの誤りを見つけ	2972 Kに関するお問い合わせ	2972 Kへのご意見	3007 Kの誤り	3007 Kに誤り
記者	2990 Kのプロフィール
""", '評': """
評論	6 K
""", '試': """
試し	60 Kてみ
""", '詳': """
詳し	2980 Kくはこちら
""", '誤': """
誤り	45 Kを見つけ	45 Kにお気づき	2972 Kにお気づき
誤字	8 K	45 K脱字
""", '読': """
読者	3021 【Kプレゼント】	3021 Kプレゼント
""", '請': """
請作	5261 K者喝
請我	5261 K喝杯咖啡	5261 K們喝杯咖啡
請支	5336 K持
請至	5272 K信箱
請輸	5272 K入正確的電子	5272 K入有效的電子
""", '讚': """
讚賞	5261 K作者	5261 K支持
""", '订': """
订阅	5272 K成功	5338 K	5349 K本报	5349 K我们	5349 K本刊	5349 K本公众号	5349 K手机报
""", '评': """
评论	6 K	28 K
""", '试': """
试过	60 K了吗
""", '该': """
该主	77 K题已关闭
""", '请': """
请作	5261 K者喝
请到	5272 K邮箱
请我	5261 K喝杯咖啡	5261 K们喝杯咖啡
请支	5336 K持
请输	5272 K入正确的邮箱	5272 K入有效的邮箱	5272 K入有效的电子
""", '責': """
責編	5311 K:
""", '資': """
資料	5311 K來源:
""", '質': """
質問	73 Kは	73 Kがある方は
""", '贊': """
贊助	5336 K
""", '责': """
责任	5311 K编辑:	5311 (K编辑
责编	5311 K:
""", '赞': """
赞助	5336 K
赞赏	5261 K作者	5261 K支持
""", '転': """
転載	69 K歓迎	69 K自由	69 K可
""", '轉': """
轉載	69 K請註明
""", '转': """
转载	69 K请注明
""", '还': """
还可	5353 K输入
""", '这': """
这个	5319 K摘要
这段	5319 K摘要
这篇	9 K文章	53 K调查	53 K报道	5319 K文章
""", '追': """
追蹤	13 K我們
""", '這': """
這段	5319 K摘要
這篇	5319 K文章
""", '連': """
連載	2982 K:
""", '還': """
還可	5353 K輸入
""", '采': """
采写	5311 K:
""", '長': """
長按	5302 K
""", '长': """
长按	5302 K
""", '開': """
開啟	5275 K通知	5275 K推播通知
""", '間': """
間違	45 Kいを見つけ	45 Kいにお気づき
""", '関': """
関連	2980 K記事	2980 K記事:	2980 【K記事】	2980 K:	2980 【K】	2982 K動画:	2982 K特集:	3016 【K写真】
""", '閱': """
閱讀	5293 K更多
""", '问': """
问问	5318 K我们的ai
""", '阅': """
阅读	5293 K更多
""", '面': """
面白	70 Kかった
""", '首': """
首頁	99 K>	99 K＞	99 K >	99 K '
首页	99 K>	99 K＞	99 K >	99 K '
""", '馬': """
馬上	5322 K報名
""", '马': """
马上	5322 K报名
""", '點': """
點我	5302 K加入
點擊	5293 K查看	5293 K閱讀:	5331 K觀看影片
""", '같': """
같이	3103 K 보기:	3205 K 읽으면 좋은 기사	3205 K 읽으면 좋은 글
""", '관': """
관련	3103 K 기사:	3141 K 기사 :	3141 [K 기사]	3141 K 기사-
관련기사	3103 K	3103 K:	3103 [K]	3141 K :
""", '광': """
광고	87 K:	87 [K]	87 (K)	3169 K 차단을 해제
광고차단을	3169 K 해제
""", '괜': """
괜찮아요	3093 K, 웹으로	3093 K. 웹으로
""", '구': """
구독	13 K
""", '궁': """
궁금한	73 K 점은	73 K 점이
""", '기': """
기계음으로	3126 K
기사	2 K 듣기	42 K 제보	3124 K #줄 요약	3131 K 주소가 복사
기사에	74 K 대해 궁금	3134 K 오류가
""", '네': """
네이버	13 K
""", '다': """
다음	3141 K 기사:
""", '당': """
당신의	3133 K 선택은
""", '댓': """
댓글	6 K
댓글은	28 K
댓글이	6 K
""", '더': """
더	3103 K 읽기:
더보기	3103 [K]	3103 K:
""", '도': """
도움이	70 K 되셨다면
""", '독': """
독자	3133 K 설문에	3133 K 설문조사에
""", '드': """
드셔	60 K 보셨나요
""", '링': """
링크가	3131 K 복사되었습니다	3131 K 복사됐습니다
""", '만': """
만들어	60 K 보셨나요
""", '많': """
많이	3141 [K 본 기사]
""", '모': """
모바일	3093 K 웹으로 볼게요	3093 K 웹으로 계속
모바일웹으로	3093 K 볼게요
""", '문': """
문제가	3181 K 발생했습니다
""", '발': """
발견	8 K错误
""", '본': """
본	3124 K 요약은
본문	3131 K url 복사
""", '사': """
사진	3182 K #/#	3182 K # / #
사진출처	3147 K:
""", '생': """
생성형	3124 K ai가 요약
""", '선': """
선택	3179 (K) 개인정보	3179 [K] 개인정보	3179 (K) 광고성	3179 [K] 광고성
""", '설': """
설문에	3133 K 참여하세요
""", '아': """
아직	33 K 댓글
""", '애': """
애드블록을	3169 K 해제
""", '앱': """
앱	14 K
앱을	14 K
""", '여': """
여러분은	3133 K 어떻게 생각
여러분의	34 K 생각
""", '영': """
영상	3103 [K]
""", '오': """
오류가	3181 K 발생했습니다
오류를	8 K
오타가	45 K
오타를	45 K
오탈자가	45 K
오탈자를	45 K
""", '원': """
원활한	3169 K 이용을 위해	3169 K 서비스 이용을 위해
""", '웹': """
웹으로	3093 K 볼게요
""", '유': """
유익했다면	70 K
""", '이': """
이	9 K 기사	53 K 취재에는	53 K 기사에는	77 K 주제는 닫혔	3124 K 요약은 ai	3124 K 요약이 도움	3124 K 기사는 인공지능	3124 K 기사는 ai	3124 K 번역	3126 K 음성은 ai	3134 K 기사가 도움이	3134 K 기사를 어떻게	3134 K 뉴스에 대한 의견	3134 K 기사에 대한 의견
이미지	3182 K #/#	3182 K # / #
이슈	3141 [K]
이어	3103 K 읽기:
""", '인': """
인공지능	3126 K 음성으로	3126 K(ai) 음성
인기기사	3141 [K]
""", '일': """
일시적인	3181 K 오류가
""", '자': """
자료출처	3147 K:
""", '잘': """
잘못된	45 K 내용
""", '재': """
재미있게	70 K 읽으
""", '제': """
제보	42 K 전화	42 K 메일
제보하기	42 K
""", '주': """
주변에	67 K
주소가	3131 K 복사되었습니다
""", '지': """
지금	3154 K 플레이:
""", '질': """
질문은	73 K
""", '첫': """
첫	32 K 댓글	32 K 번째 댓글
""", '추': """
추천	3103 K 기사:
추천기사	3141 [K]
""", '출': """
출처	3147 K:	3147 K :
출처를	69 K 밝히면	69 K 밝히고
""", '카': """
카카오톡	13 K	42 K 제보
""", '페': """
페이지	3182 K #/#
""", '필': """
필수	3179 (K) 개인정보	3179 [K] 개인정보	3179 (K) 이용약관	3179 [K] 이용약관
""", '함': """
함께	3103 K 볼 만한 기사:	3103 K 보면 좋은 기사:	3141 [K 읽기]	3205 K 읽으면 좋은 기사	3205 K 읽으면 좋은 글	3205 K 보면 좋은 기사
""", '핫': """
핫클릭	3141 [K]
""", '해': """
해	60 K 보셨나요
""", '홈': """
홈	99 K>	99 K >	99 K '
""", '화': """
화보	3103 [K]
"""}

CONTAINS = {',': """
,说:	5410 K
""", '@': """
@我	63 K
""", 'a': """
abonați	81 K-vă	4157 K-vă	4161 K
abonații	51 K pot	4158 K noștri
abonează	81 K-te	4037 K-te pentru	4044 K-te pe youtube	4157 K-te
abonné	51 en tant qu'K	2069 pas encore K	2072 déjà K	2074 en tant qu'K
abonnés	2069 réservé à nos K	2072 réservé aux K	2262 nos K	2265 K
abonējiet	81 K	3342 K
actualisé	102 cet article a été K
actualité	2085 l'essentiel de l'K	2099 suivez l'K	2099 suivez toute l'K	2099 retrouvez toute l'K	2134 couvre l'K
actualizată	102 știrea a fost K
acționari	4122 fără K
adatkezelési	2517 K tájékoztató
adhérent	81 devenez K
adhérez	81 K
admitió	1731 K
adomány	2629 K
adományoddal	2625 K
adományok	2629 K
adományozz	2625 K
adományozzon	2546 K itt
advirtió	1731 K
adód	2627 K #
adója	2546 K #
adăugat	4160 a K
affichée	61 e-mail ne sera pas K
affiliatelänkar	38 K	75 K	4691 K	4723 K
affilié	38 lien K	75 lien K
affiliés	38 liens K	75 liens K
affirmé	2264 a K
afiliación	38 enlaces de K	75 enlaces de K
afirmó	1731 K
afișată	61 email nu va fi K
agregó	1731 K
aicināja	3345 K
aizsargātas	3284 visas tiesības K
aiškino	3278 K
ai가	3186 K 작성	3186 K 생성	3186 K 요약	3186 K 번역
ai로	3186 K 작성	3186 K 생성
ai를	3186 K 활용해
ajouté	2264 a K
ajută	4157 K-ne
ajánld	2625 K fel
aktualizovaný	102 článok bol K
aktualizován	102 článek byl K
aktérů	102 jména K
alkalmazás	2510 töltsd le az K
alkalmazásban	2544 az K
alkalmazást	2544 K
alkalmazásunk	2626 K
alkalmazásunkat	2510 töltse le K
alkalmazásunkban	85 K
alăturat	4061 s-a K echipei
alăturați	52 K-vă
alătură	52 K-te lor	52 K-te
améliorer	2160 aidez-nous à K
analytička	537 je K
anhören	3 artikel K	3 text K	3 beitrag K	904 jetzt K:
anketě	557 naší K	557 v K
ankietę	36 naszą K	3753 naszą K	3753 krótką K
ankstesnėje	102 K versijoje
anmäl	4770 K dig till vårt	4770 K dig till våra
anmäla	4638 genom att K dig	4686 genom att K dig
annoncé	2264 a K
annoncør	728 betalt af en K	728 betalt af K
annonslänkar	38 K	75 K	4691 K	4723 K
annonsör	4702 betalt av en K	4702 betald av en K
annonsør	3624 betalt av en K
anterioară	102 versiune K a
antérieure	102 version K de cet
anunció	1731 K
anunțat	4160 a K
använder	4653 vi K cookies	4654 K kakor
anúncio	3931 após o K	3931 depois do K
anúncios	71 sem K	4028 sem K
apelował	3844 K
apelowała	3844 K
aplicació	85 a la nostra K
aplicación	85 en nuestra K	1557 descarga la K	1557 descarga nuestra K
aplicația	85 în K noastră	4045 descarcă K	4157 descarcă K noastră	4157 descarcă gratuit K	4157 descarcă K și	4158 K noastră
aplikacją	85 z naszą K
aplikację	3706 pobierz naszą K	3707 pobierz K	3707 ściągnij K	3776 naszą K
aplikací	85 s naší K
aplikácii	85 v našej K	4453 našej K
aplikáciu	4453 mobilnú K	4453 K
aportació	495 la teva K
aportación	1603 tu K	1637 haz tu K
apoyá	1728 K
applikációnk	2544 K
applikációnkat	2544 K
applikációnkban	85 K
apsolīja	3345 K
apóyanos	1603 K	1728 K
apóyenos	1603 K	1728 K
apúntate	1529 K a	1550 K a nuestra	1550 K gratis	1728 K gratis
apărat	4160 s-a K
arkadaşina	50 K gönder
arkadaşiniza	50 K gönderin
arkadaşinla	4907 bir K paylaş
artykuł	16 darmowy K	21 cały K	3694 podoba ci się ten K	3754 nasz K do końca	3774 ostatni darmowy K	3842 ten K
artykułu	102 do K dodano
artykuły	16 darmowe K
artykułów	16 darmowych K
artículo	16 K gratis	21 leer este K	21 leer el K	1530 te ha gustado este K	1540 regala este K	1540 regalar este K	1546 último K gratis	1546 te queda # K	1640 y lee este K	1721 K	1722 #% del K	1722 # % del K	1722 #% de este K	1722 # % de este K	1729 este K
artículos	16 K gratis	1546 K gratis este mes	1546 te quedan # K	1546 límite de K	1721 K
aseguró	1731 K
associés	2108 cookies K à ce contenu
assuré	2264 a K
asszisztensünk	64 virtuális K
asumă	31 nu își K
atsiųsime	58 K jums
ausgewählt	959 produkte unabhängig K
autentificați	25 K-vă
autentifică	25 K-te	4037 K-te pentru
autorização	3910 sem K prévia e expressa
autorką	3745 kontakt z K
autorská	539 K práva
avertizează	4160 K
avísanos	1728 K
ayúdanos	1603 K	1728 K a
açikladi	4989 K
açin	4907 K
añadió	1731 K
año	1730 al K
""", 'b': """
bağirdi	4989 K
bağirdilar	4989 K
bağiriyor	4989 diye K
bağiriyordu	4989 K
bağiş	4986 K yap	4990 K
bağişiniz	4986 K
bağlantilari	75 satiş ortakliği K	4900 satiş ortakliği K
başlayan	4906 tl'den K
başvurun	4907 K
behält	30 K sich vor	30 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4627 vi K ditt stöd	4770 vi K din hjälp
beiträge	59 neue K per mail	1031 K
beiträgen	1031 K
bekapcsolása	2510 értesítések K
beløb	796 fast K
beløp	3689 gi et K	3691 fast K
bemängeln	1040 K
bemängelt	1040 K
benötigen	0 hilfe K
berätta	68 K för oss	68 K din
berättade	4773 K
berättar	4773 K
bestätigen	824 K sie ihre
bestätigungslink	950 K
bestätigungsmail	824 K	950 K
betalvägg	4774 K
bezpečí	103 linka K	103 linku K
bezplatný	577 poslední K článek	4447 náš K webinár	4470 posledný K článok
bezplatných	4456 K článkov
bezpłatne	3759 K konto
bezpłatny	3750 nasz K webinar	3774 ostatni K artykuł
bezpłatnych	3759 limit K
beágyazott	2586 egy K tartalom látható	2586 egy K tartalom található
beállításai	2585 cookie-K miatt
beállítások	2585 cookie-K miatt	2585 cookie K miatt	2585 süti K miatt
beğendiyseniz	4987 bu haberi K	4987 bu yaziyi K
biết	5257 cho K
blokovač	609 K reklam
blokování	528 K reklam	609 K reklam
blokującego	3808 programu K reklamy
blokującej	3808 wtyczki K reklamy
blokujący	3808 program K reklamy
blokującą	3808 wtyczkę K reklamy
blokátor	609 K reklam
bohaterów	102 imiona K
boletín	79 el K	79 al K	79 nuestro K	1550 recibe el K	1550 nuestro K	1555 K diario	1728 recibe el K	1729 nuestro K	1732 K
boîte	80 dans votre K mail	80 dans ta K mail	80 dans votre K	2079 dans votre K mail	2079 dans votre K e-mail
brezplačen	4570 zadnji K članek
brezplačne	4557 K članke
brezplačni	4550 naš K webinar	4570 zadnji K članek
brezplačnih	4557 K člankov
bronił	3844 K się
brzmiał	3844 K
brzmiała	3844 K
brzmiało	3844 K
butlletí	418 subscriu-te al K	418 el nostre K	496 el nostre K	499 K
buzdított	2628 K
buzdította	2628 K
buzón	80 en tu K	1553 en tu K
bájate	1728 K la app
báo	5175 là nhà K
bölümünde	86 yorum K
bönföll	4773 K
böngésző	11 a K
böngészője	11 az ön K
bötfällde	4773 K
bønfaldt	797 K
bønn	3541 vi har en K til deg
bønnfalt	3692 K
bústia	441 a la teva K
bülten	4896 e-K	4990 K
bültene	4847 K abone	4847 K kayit	4847 K kaydol
bülteni	4896 haber K
bültenimiz	79 K	4987 K
bültenimize	79 K	79 e-K	4847 K	4986 K	4987 K
bültenine	4896 K
błagał	3844 K
błagała	3844 K
bạn	50 gửi cho K bè	5149 hộp thư của K	5194 sự ủng hộ của K	5254 mời K	5254 cần sự ủng hộ của K	5254 nhờ sự ủng hộ của K
bằng	5204 K văn bản của báo
""", 'c': """
caffè	2812 un K
café	55 me paga um K	1604 un K	1637 un K al mes	2137 un K
caractères	2160 limitées à # K
catedrática	1600 es K
catedrático	1600 es K
celého	507 pro čtení K
cercetătoare	4061 este K
cercetător	4061 este K
changés	102 prénoms ont été K
chaîne	2262 notre K
chefredaktör	4676 är politisk K	4676 är K
chefredaktør	705 er K
chuyện	5173 bạn có câu K
chép	5168 cấm sao K bài	5204 mọi sao K
chính	102 đính K	5158 K sách bảo mật
chúng	39 nhắn cho K tôi	39 viết cho K tôi	39 liên hệ với K tôi	39 gửi cho K tôi	39 gửi về cho K tôi	39 kể cho K tôi	39 chia sẻ với K tôi	40 phóng viên của K tôi	58 K tôi gửi bạn	58 K tôi gửi đến bạn	58 K tôi gửi tới bạn	68 nhắn cho K tôi	68 viết cho K tôi	68 gửi cho K tôi	68 gửi về cho K tôi	68 kể cho K tôi	68 chia sẻ với K tôi	68 hãy kể với K tôi	68 kể với K tôi	5149 bản tin của K tôi	5152 theo dõi K tôi	5173 cho K tôi qua	5173 liên hệ với K tôi qua	5173 hãy liên hệ với K tôi	5254 ủng hộ K tôi	5254 K tôi cần sự giúp đỡ	5254 giúp K tôi	5254 theo dõi K tôi	5254 hãy gửi cho K tôi	5254 hãy liên hệ với K tôi	5254 hãy báo cho K tôi	5255 K tôi trên	5255 của K tôi	5255 cho K tôi
chọn	5254 hãy bình K
cikkből	2624 K #
cikkéből	2624 K #
cikkünk	2626 minden K
cikkünkhöz	2626 minden K
collecté	2082 est K par
collectée	2082 est K par
collectées	2082 sont K par
comentário	7 deixe seu K	7 deixar um K	22 login para publicar um K
comentários	86 nos K	3892 nos K
comentó	1731 K
comisión	1626 recibir una K
comissió	436 rebre una K
comissão	3930 receber K	3930 receber uma K
commerciële	3445 K partner
communauté	2145 K whatsapp	2145 K signal
compártela	26 K	50 K
compártelo	26 K	50 K
comunità	2843 parte della nostra K
condamné	2264 a K
condiții	4048 termeni și K
confidentialité	2112 politique de K
confidențialitate	4048 politica de K
conférences	2134 est maître de K
connecté	2114 vous devez être K
contactați	39 K-ne	68 K-ne
contactează	39 K-ne	68 K-ne
conteúdo	10 este K	10 K externo	3857 acesse todo o K	3920 ao exibir este K	3920 ao ver este K
contribuição	3912 com a sua K	4027 sua K é essencial
contáctanos	39 K
contáctenos	39 K
contém	102 K cenas
contó	1731 K
conversación	1578 participar en la K
conținut	10 acest K	4037 K doar pentru abonați
conținutului	4057 preluarea K
cookieinställningar	4651 K	4678 K
corespondentă	4061 este K
corrección	102 K:
correção	102 K:
corrigé	102 article a été K
creează	4157 K un cont pentru a citi
csatornájára	2534 viber-K
csatornánk	2626 K
csatornánkhoz	2534 telegram-K	2534 whatsapp-K
csatornánkra	2534 youtube-K	2625 iratkozz fel K	2625 iratkozzon fel K
csábított	2628 K
cuéntanos	39 K	68 K	1578 K en	1728 K
cuéntenos	39 K	68 K
czytać	3700 aby K dalej	3700 żeby K dalej	3841 chcesz K dalej
czytelników	37 naszych K	3754 opiniami K	3765 z wpłat K	3765 dzięki wsparciu K	3782 K	3842 naszych K	3842 z wpłat K
câmpurile	61 K cu steluță
cântau	4160 K
címével	2569 e-mail-K
cùng	52 hãy tham gia K họ
của	5178 là cây bút K	5255 độc giả K
""", 'd': """
danişmanliği	4901 yatirim K kapsaminda değildir	4901 yatirim K hizmeti
daní	4461 # % z K	4461 #% z K
darbą	3276 mūsų K
darowiznę	3698 przekaż K	3841 przekaż nam K	3841 przekaż K na
datenschutzerklärung	850 unserer K	1038 unserer K	1038 unsere K
datenübertragung	892 der K zu
dați	63 K-mi tag
debatindlæg	706 send dit K	706 skrive et K
debatredaktør	705 er K
debattredaktør	3597 er K
debattør	705 er K
declaró	1731 K
decía	1731 K
demandé	2264 a K
denmişti	4989 K
denunció	1731 K
dependență	89 jocurile de noroc pot crea K
descrições	102 contém K
descárgate	1557 K la	1557 K nuestra
destekçimiz	4907 K olun	4986 K olun
desteğiniz	4986 K
desteğinizle	4987 K
desteğiyle	19 okurlarin K	4882 yapay zeka K	4898 K ayakta	4912 yapay zeka K
değildir	31 sorumlu K
değiştirildi	102 isimler K
değiştirilmiştir	102 isimler K
difficoltà	0 in K
difícil	103 passar por um momento K
dimineață	18 în fiecare K
diskutovať	4452 K môžu
disponível	3868 K no google play
doação	3853 faça uma K	3912 sua K	4027 sua K	4027 faça uma K	4031 K
doações	4031 K
dodał	3844 K
dodała	3844 K
dodává	646 K
događaj	4348 naš K
domagał	3844 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	495 fes una K	499 K
donación	1535 haz una K	1535 tu K	1603 tu K	1603 una K	1728 tu K	1728 haz una K	1732 K
donația	4157 K ta
donație	4157 fă o K	4161 K
donații	4161 K
donează	91 K cât poți	4157 K acum
doplněn	102 článek byl K
doporučil	646 K
doporučila	646 K
doporučovala	646 K
dopuštenja	4359 bez K
doradzał	3844 K
dorzuć	3841 K się
dostawać	3775 chcesz K
dostávajte	4476 K
dostávat	578 chcete K	606 chcete K zprávy
dostávať	4471 chcete K
dostávejte	584 K
dostęp	81 kup K	3700 masz już K	3759 pełny K do	3759 wykup K	3841 kup K
dostępny	3700 artykuł K tylko
dotazník	558 krátký K	4451 krátky K
dotazníka	4451 nášho K
dotazníku	557 našeho K	558 krátkého K
dowolną	3843 K kwotą
dočtete	565 více se K
dołóż	3841 K się
dołącz	52 K do nich	52 K	3712 K do nas na	3841 K do nas	3841 K do grona	3841 K do nich
drastické	102 obsahuje K
draudžiama	3222 K kopijuoti	3222 be leidimo K	3222 be sutikimo K
draudžiamas	3243 be leidimo K
dueños	1670 sin K	1670 ni K
dumneavoastră	11 browserul K
duyệt	11 trình K của bạn
działać	3842 K dalej
dziennikarką	3746 jest K	3823 jest K
dzięki	3842 K wam	3842 K tobie
dziękujemy	3756 K za zapisanie	3756 K za zapis	3841 K, że nas czytasz
där	43 var du K
dåligt	0 mår K	0 mår du K
débloquer	2072 pour K
déclare	2264 K
déclaré	2264 a K
découvrez	2069 K nos offres	2261 K nos offres
déductible	2063 K des impôts	2063 K à #	2263 K
déjanos	7 K tu	78 K tu correo
déjenos	78 K su correo
dénonce	2264 K
déplore	2264 K
déposés	2150 des cookies seront K
désabonner	2079 K à tout moment	2083 K à tout moment	2083 vous K en cliquant
désactiver	2106 K adblock
désactivez	2106 K adblock
désinscription	2083 K à tout moment
désinscrire	2083 K à tout moment	2085 vous K à tout moment
détresse	0 en K
díky	644 K vám
dôvery	103 linku K
dömde	4773 K
dømte	797 K	3692 K
düzeltme	102 K:
děkujeme	643 K, že nás čtete
dřívější	102 K verzi článku
důvery	103 linka K
dụng	5154 tải ứng K	5254 tải ứng K của	5254 hãy tải ứng K	5254 tải ngay ứng K
""", 'e': """
edellyttää	1988 K tunnusta
editörlerimize	40 K
editörüdür	4879 K
editörün	102 K notu
egyetért	44 K?
egyetértesz	44 K?
együttműködésében	2623 K készült
elaboración	1626 no ha participado en la K
electrònic	418 el teu correu K
electrónico	61 correo K no se mostrará	1553 tu correo K	1578 tu dirección de correo K no será publicada
elemző	2537 K
elküldjük	58 K neked	58 K önnek
elolvasásához	2503 a teljes cikk K
elsőként	2545 értesülj K
előfizetés	2629 K
előfizető	2503 már K	2625 legyen K
előfizetőink	51 K	2503 K olvashatják	2548 K számára	2626 K
előfizetők	51 az K	2559 csak K	2629 K
előfizetőknek	2504 csak K	2559 K szól
előfizetőként	51 K
előfizetőnktől	2569 K
emlékeztetett	2628 K
emoțional	102 pot afecta K
endereço	3886 seu K de email não será
engedély	2552 K nélkül tilos
engedélyezze	2516 K a javascript
engedélyezése	2586 tartalmainak K	2586 tartalmak K
engedélyhez	2552 K kötött
enkät	36 vår K
enquête	36 notre K	36 onze K	54 mois sur cette K	54 mois à cette K	54 mois pour cette K	102 pour cette K, nous	2262 cette K	3461 onze korte K	3461 onze K
enquêtent	2262 K pour vous
enquêtes	2262 nos K
ensimmäinen	2051 K kuukausi
enthält	892 dieses element K daten
entraînement	49 K d'ia
entrée	2213 ctrl+K	2213 ctrl + K
enviáselo	50 K
envíala	50 K
envíalo	50 K
envíanos	1728 K
epizódu	4449 K
erată	102 K:
ergänzt	102 text wurde K	102 artikel wurde K
erhvervsredaktør	705 er K
erhältlich	904 shop K	979 im shop K
erişin	4907 K
erklärt	1040 K
erklärte	1040 K
erkände	4773 K
erzähl	39 K es uns	68 K es uns	68 K uns
erzählen	39 K sie uns	39 K sie es uns	68 K sie uns	68 K sie es uns	1037 K sie es weiter
erzählt	68 K uns	1040 K
erzählte	1040 K
escribió	1731 K
escríbanos	39 K	68 K
escríbenos	39 K	68 K	1578 K a	1728 K
estimé	2264 a K
estás	1530 ya que K aquí	1530 ya que K por aquí
etichetați	63 K-mă
etichetează	63 K-mă
etiquétame	63 K
etiquétanos	63 K
etkinleştir	4856 javascript'i K
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
expliqué	2264 a K
expérience	68 partagez votre K
extensión	1726 K máxima
externého	4443 K obsahu
externí	550 K obsah
externího	550 K obsahu	550 obsah z K
externý	4443 K obsah
""", 'f': """
favoritkälla	4672 K
faça	4027 K um pix
felelősséget	31 nem vállal K
felhasználása	2551 cikkek K csak	2551 cikk K csak	2551 tartalom K csak	2551 anyagok K csak
felhasználási	2517 K feltételek
felietonistką	3823 jest K
felietonistą	3823 jest K
feliratkozás	2505 K a hírlevélre	2505 hírlevél K
feliratkozásommal	2532 K
feliratkozással	2532 K
felkavaró	102 K
fictício	102 nome K
fictícios	102 nomes K	102 nomes são K
filmări	41 poze și K
filozófus	2537 K
folosește	4048 K cookie
folytatásához	2503 a cikk K
fordítóval	2541 gépi K
forintért	2548 havi # K
formulára	4454 odoslaním K
formulário	4027 inscreva-se no K
formuláře	561 odesláním K
forrásként	2533 kedvenc K
fortæl	68 K os
fortæller	797 K
fotoğraf	41 K ve video
fotoğraflarinizi	41 K
fotóidat	41 K	2520 küldd el K
fotóit	41 K	2520 küldje el K	2520 küldje be K
fotóját	2520 küldje el K
frissítettük	102 K a cikket	102 cikkünket K
frågade	4773 K
früheren	102 K version	102 K fassung
férjen	2625 K hozzá
följ	4645 K oss på	4770 K oss
förbehåller	30 K sig	30 K oss
förbehållna	4668 alla rättigheter K
fördere	1037 K
fördermitglied	81 werden sie K	919 werde K	919 werden sie K
fördern	1037 jetzt K	1037 K sie
föredragen	4672 K källa
föredragna	4672 K källa
föreslog	4773 K
författare	4676 är K och
förklarade	4773 K
förklarar	4773 K
försvarade	4773 K sig
følg	670 K os på	794 K os	3562 K oss på	3689 K oss
første	718 K måned	796 K måned	3611 K måned	3691 K måned
førsteamanuensis	3588 er K
førstelektor	3588 er K
független	2501 támogassa a K	2626 K sajtó
főmunkatársa	2610 K
főszerkesztője	2539 K
""", 'g': """
gadā	3344 K
gazeteciliği	4987 bağimsiz K
gazeteciliğimiz	4987 K
gazetę	3785 kup K
gefällt	950 K ihnen, was sie	950 K dir, was du
gelmişken	4840 buraya kadar K
gespräch	102 K wurde gekürzt
geändert	102 namen K	102 name K	102 namen wurden K
geöffnet	856 wird in neuem fenster K
giovedì	18 ogni K
giáo	5175 là K sư
giúp	0 cần K đỡ
giảng	5175 là K viên
glücksspiel	89 K kann süchtig machen
glücksspiele	89 K können süchtig machen
godišnje	4422 K
gridò	2938 K
gràcies	442 K a gent com tu	496 K a tu
grátis	4029 teste K
grâce	19 K à vous	2060 K à vos dons
gwiazdką	61 pola z K
gärna	4770 vill K höra från dig
går	648 før du K	3541 før du K
gåva	4627 ge en K i dag	4627 ge en K nu	4628 din K	4628 ge en K	4770 din K gör	4770 ge en K i dag	4774 K
gönderdik	4914 size bir e-posta K
gönderin	4907 K
gönderiyoruz	58 size K	58 sana K	58 yazilarini K
göndermeyiz	72 spam K
göra	4771 K mer
göre	4989 K
görün	4907 K
görünmeyecek	61 e-posta adresiniz K
görüntülerinizi	41 K
göster	4907 K
gösterilmeden	4870 kaynak K
gösterilmeyecek	61 e-posta adresiniz K
gösterilmez	61 e-posta adresiniz K
güncellendi	102 haber K	102 yazi K
güncellenmiştir	102 haber K
głosił	3844 K
głosiła	3844 K
głosiło	3844 K
głosuj	3770 K
głosujcie	3770 K
głównej	3761 na stronie K
gương	65 trang K
gửi	50 hãy K	5173 xin K về
""", 'h': """
használ	2516 cookie-kat K	2517 sütiket K
használat	2516 sütik K
hazardní	84 účastí na K hře
hazardných	84 účasťou na K hrách
heißt	1040 K es
helyesbítés	102 K
helyreigazítás	102 K
helyszínen	2520 ott volt a K?
hikâyeni	68 K bizimle
hikâyenizi	68 K bize
hinzufügen	884 bei google K
hirdették	2628 K
hirdetés	12 a K	12 K után
hirdetésblokkoló	2596 K
hirdetésblokkolót	2596 K
historią	68 podziel się swoją K
historička	537 je K
história	68 conte sua K
hjälp	4679 K av ai	4703 K av ai	4770 K oss
hjälper	4770 din gåva K
hjælp	0 brug for K	708 K af ai	708 K fra ai	729 K af ai	794 vi har brug for din K	794 K os
hjælper	794 dit bidrag K
hlásal	646 K
hlásala	646 K
hlásá	646 K
hovorí	4525 K
hozzászólás	22 K küldéséhez
hozzászóláshoz	7 K
hozzászólások	2522 a K nem
hozzászólásokban	86 a K
hozzászólásokért	2522 a K
hozzátette	2628 K
hviezdičkou	61 polia s K
hvězdičkou	61 pole s K
hyödyntäen	1966 tekoälyä K
hágase	81 K socio
hájil	646 K se
hájila	646 K se
häng	4770 K med i
häufiger	884 bei google K
häusliche	0 K gewalt
hävdar	4773 K
håller	44 K du med	44 K du inte med	4710 läsare som K
hævder	797 K
hébergé	2108 ce contenu est K par
hình	102 có chứa K ảnh
híreinket	2569 K
hírekben	2510 a google K	2533 google K
hírlevelére	2532 K
hírlevelünk	79 K	2626 K
hírlevelünket	2532 K
hírlevelünkre	79 K	2505 K	2625 iratkozzon fel K	2625 iratkozz fel K	2626 K
hírlevél	2629 K
hírlevélre	79 K	2625 iratkozz fel a K	2625 iratkozzon fel a K
hó	2627 ft/K
hónap	2548 első K	2627 első K
hören	974 K sie hier.
hører	3602 der du K
hükmetti	4989 K
hüüdis	1800 K
hüüdsid	1800 K
hűségidő	2559 K nélkül
hồng	5203 nhận hoa K
""", 'i': """
iecienītāko	3292 K avotu
iepriekšējā	102 K versijā
ifølge	797 K	3692 K
ihtiyaç	0 yardima K
illimité	2074 accès K	2169 en K
imágenes	41 tus K	102 contiene K
incorporó	1600 se K a
independentă	4158 presa K
independência	4028 a K
indicó	1731 K
indiqué	2264 a K
indrømmede	797 K
indrømmer	797 K
indépendance	2262 notre K
indépendant	2059 soutenez le journalisme K	2262 journalisme K	2262 média K
indépendante	2166 la presse K a	2262 presse K	2262 information K
información	1566 sigue toda la K	1566 siga toda la K	1600 cubre la K	1729 esta K
informację	3745 wyślij K
informações	102 com K de
informațiilor	4057 preluarea K
informováni	606 chcete být K
informó	1731 K
informē	3345 K
ingresá	78 K tu correo
innehåll	4654 externt K	4678 externt K
innehåller	102 K spoilers
innehållet	10 K
innrømmer	3692 K
innrømmet	3692 K
inquiète	2264 s'K
inquérito	36 nosso K
inscrição	3862 cancelar a K
inscríbete	1529 K
inställningar	4651 cookie-K	4651 dina K för cookies	4651 dina K för kakor
insändare	44 K	4677 skicka din K	4677 din K till	4677 skriva en K
intelektą	3230 dirbtinį K	3245 dirbtinį K
inteligencję	3767 przez sztuczną K
inteligencí	570 umělou K
intelligenciával	2541 mesterséges K készült	2561 mesterséges K
introduceți	78 K adresa de email
intégralité	2069 pour lire l'K
investigación	54 meses en esta K	54 meses a esta K	102 para esta K	1729 esta K
investigação	4028 esta K
investigație	4158 această K
investigațiile	4158 continua K
invítame	55 K a un café	55 K un café	1728 K a
invítanos	1728 K a
ismételgette	2628 K
istediğiniz	4846 K zaman iptal	4988 K zaman iptal
izražavaju	4353 komentari K
içeriği	10 K
içeriğin	4881 harici K
içermektedir	102 sahneler K
išorinio	3228 K turinio
""", 'j': """
jautāja	3345 K
javascript가	3163 K
javascript를	3163 K
javasolják	2628 K
jelölj	63 K meg	63 K be
jelöljetek	63 K meg
jesteś	3694 skoro już tu K	3694 skoro tu K
ještě	617 zbývá K
jogász	2537 K
jugé	2264 a K
jurnalistă	4061 este K
jurnaliștii	40 K noștri	4092 K noștri îți trimit	4158 K noștri
jälgi	1797 K meid
jäljellä	1984 ilmaista juttua K	2048 K #%	2048 K # %	2048 #% K	2048 # % K
jäseneksi	81 liity K	2049 liity K
""", 'k': """
kanał	3842 nasz K
kannatusjäseneksi	2049 liity K
kanál	644 náš K
każdego	18 K ranka
každé	18 K ráno
kaže	4423 K
kedykoľvek	4428 odhlásiť sa môžete K
keresőben	2533 google-K
khoản	5146 bạn đã có tài K	5158 điều K sử dụng
không	44 K đồng ý?	61 email của bạn sẽ K hiển thị	72 K spam	5168 K sao chép bài viết	5168 K sao chép nội dung	5168 K sao chép lại
khẳng	5257 K định
kiabált	2628 K
kiabálta	2628 K
kiabálták	2628 K
kiegészítettük	102 a cikket K	102 cikkünket K
kifogásolja	2628 K
kirjeessä	2052 luki K
kiáltott	2628 K
kiáltotta	2628 K
kiáltották	2628 K
kiến	5189 ý K của bạn sẽ	5254 hãy gửi ý K	5254 vui lòng gửi ý K
kliknutím	561 K na
kolačića	4344 K	4374 K
kolačiće	4344 K	4374 K
kolačići	4344 K
komentować	7 K	3732 aby K
komentár	7 pridať K	4452 pridajte K
komentára	4452 pridanie K	4452 vloženie K
komentároch	86 v K
komentárov	86 do K
komentátor	548 je K	548 , K	625 , K
komentátorem	548 je K	625 je K
komentátorka	625 , K
komentátorkou	548 je K	625 je K	4441 je K
komentátorom	4441 je K
komentář	7 přidat K
komentáře	7 pro přidání K	559 vložení K	559 přidání K
komentářích	86 v K
komentářů	22 přidávání K se musíte	86 do K
kommentarsfältet	86 i K
kommentekért	2522 a K
kommenteléshez	7 K
kommenttikentässä	86 K
koneääni	1966 K
konferencję	3750 naszą K
konuştu	4989 diye K	4989 K
kopírovanie	4434 K obsahu bez	4434 K je zakázané
kopēšana	3291 K bez
korespondentką	3746 jest K	3823 jest K
korespondentė	3227 K
korábban	2568 K itt írtunk	2568 K ebben a cikkben írtunk
korábbi	102 cikkünk K
krzyczał	3844 K
krzyczała	3844 K
krzyknął	3844 K
krzyknęła	3844 K
krävde	4773 K
krævede	22 K felter er	797 K
krönikör	4676 är K	4750 är K
kulturalną	3754 K dyskusję
kulturredaktör	4676 är K	4750 är K
kulturredaktør	705 er K	775 er K	3597 er K	3670 er K
kumppanuuslinkkejä	75 K	1978 K
kvíz	557 náš K	4451 náš K
kvíze	4451 našom K	4451 v K
kvízu	557 našem K	557 v K
kyltissä	2052 luki K
kysyivät	2052 K
kávéra	55 hívj meg egy K	55 hívjon meg egy K	2627 K
käsitellään	102 jutussa K
käyttää	1942 tämä sivusto K
käyttöehdot	1973 hyväksyt K
képeidet	41 K
képeit	41 K
kérdezte	2628 K
kérdezték	2628 K
kérdőívünket	36 K
kért	2628 K
kérte	2628 K
kérték	2628 K
kívánt	102 nem K
können	91 geben sie, was sie K	91 geben sie, so viel sie K	1037 K sie uns
könyörgött	2628 K
könyörögtek	2628 K
köszönjük	2625 K, hogy olvasol
kötelező	22 K mezőket
kövessen	2510 K minket	2625 K minket
követelte	2628 K
követelték	2628 K
közgazdász	2537 K
közlése	2560 nélküli K tilos
közreműködésével	2623 K készült
közéjük	52 állj be K	52 álljon be K
közölte	2628 K
kúpte	4522 si K
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
kļūsti	3342 K par
křičel	646 K
křičela	646 K
křičeli	646 K
kể	5257 K
""", 'l': """
labākie	3311 K raksti tavā
lamentó	1731 K
lançait	2264 K
lasītu	3281 lai K tālāk
lasītāji	3343 mūsu K
lasītājiem	3343 mūsu K
lejupielādē	3342 K
lelkisegély	103 K
leverandør	3599 ekstern K
leverantör	4678 extern K
leído	1640 has K tus #
leírásokat	102 K tartalmaz
licencí	48 K cc	48 cc-K
licença	48 K cc
licența	48 K cc
lietotnē	3301 K
linkistä	1977 lisää tästä K
lisenssillä	48 K
lisäsi	2052 K
llicència	48 K cc
lucrează	4061 K în presă
lunedì	18 ogni K
lună	4159 pe K
luận	7 để bình K	86 phần bình K	102 từ chối bình K	5146 đăng nhập để bình K	5189 bình K của bạn sẽ	5254 đăng nhập để bình K
lájkolj	2510 K minket
lákal	646 K
läget	4687 koll på K
lähdet	1917 ennen kuin K
lähetä	50 K se
lähetämme	58 K sinulle
lämna	78 K din mejl	78 K din e-post
läsa	4690 du kan K mer	4690 kan du K mer	4690 K mer om	4767 #% kvar att K	4767 # % kvar att K	4771 fri att K
läsare	37 våra K	4688 våra K	4771 våra K
läsarna	19 tack vare K
läser	4770 tack för att du K
läsning	1 min K
läsningstid	1 K
lästid	1 K
låst	733 K for	3629 K for	4707 K för
læser	794 tak fordi du K
læserbrev	44 K	706 skrive et K	706 send dit K
læsere	37 vores K	795 vores K
læseres	717 vores K støtte
læserne	19 takket være K
læsetid	1 K
læsning	1 min K
límite	1546 K de notas
límites	1540 sigue leyendo sin K
lòng	5173 vui K gửi về	5254 vui K gửi về
löd	4773 K
lød	797 K	3692 K
lūdza	3345 K
lập	5193 ủng hộ báo chí độc K	5255 báo chí độc K
""", 'm': """
magyarázta	2628 K
mailovú	4454 e-K adresu
mainoslinkkejä	38 K	75 K	1978 K
manhãs	18 todas as K
markedsføringscookies	677 K
marqués	61 champs K d'une étoile
masintõlke	1752 K abil
materiał	10 ten K
matéria	21 ler esta K	3857 esta K é só	3944 para ler esta K	4023 #% desta K	4023 # % desta K	4023 #% da K	4023 # % da K	4028 esta K
matérias	3911 limite de K	4022 K
matí	495 rep cada K
mawiał	3844 K
mawiała	3844 K
mañana	18 cada K
mañanas	18 todas las K
medmänniska	103 jourhavande K
megbírságolta	2628 K
megbízásából	2623 K készült
megjelenését	2623 K támogatta	2623 K támogatja
megjelenítése	2586 tartalmainak K	2586 tartalmak mindig K
megszakítása	22 válasz K
megváltoztat	102 nevek K
megváltoztattuk	102 nevét K
meidän	2049 tue K
meitä	1975 tukea K	1975 tue K	2049 tue K	2049 auta K
mencióname	63 K
menționat	4160 a K
mesačne	4524 K
mesečno	4422 K	4620 K
mesélte	2628 K
mieltä	44 eri K?	44 samaa K?
miesiąc	3843 za K
miesięcznie	3843 K
minkä	91 anna K voit
miễn	16 bài K phí	5196 hết số bài K phí	5256 dùng thử K phí
mjesečno	4422 K
moderálási	2522 K elveink
modifié	102 article a été K	102 prénom a été K	102 nom a été K
modifiés	102 prénoms ont été K	102 noms ont été K
modération	84 jouez avec K	2160 charte de K	2160 K par la rédaction
mokė	3278 K
mondták	2628 K
mostrarà	61 adreça no es K
mostrará	61 correo no se K	1540 este mensaje se K en
możesz	91 wpłać, ile K
možete	91 dajte koliko K
multó	1731 K
mulțumim	4157 K că ne citești
munkatársa	2539 K	2610 K
munkatársunknak	40 K
munkánk	2626 K
munkánkat	2501 támogasd K	2501 támogassa K	2546 K	2625 támogasd K	2625 támogassa K	2626 K
myönsi	2052 K
másodközlés	2528 K	2551 K
másodközlése	2551 K
märkis	1800 K
määräsi	2052 K
mån	4689 kr/K	4772 kr/K
månad	4632 testa en K	4689 en K för	4770 testa en K	4772 per K	4772 varje K
månaden	4689 första K	4772 i K	4772 första K
månader	4689 K för #	4770 testa # K
månadsgivare	4770 bli K
måned	654 prøv en K	718 i # K	794 prøv en K	796 pr. K	3611 en K for	3689 prøv en K	3691 per K
måneden	796 om K	3691 i K
måneder	718 i # K	3611 K for #
média	2262 notre K
mês	4028 até o fim do K	4029 por K	4029 ao K
mình	55 mời K ly cà phê	63 tag K
míní	646 K
mówi	3844 K
mówili	3844 K
mówił	3844 K
mówiła	3844 K
môžete	4450 článok si K
müşterimiz	4918 K
mācīja	3345 K
mākslīgais	3298 K intelekts
mēnesis	3344 pirmais K
mēnesī	3344 K
mėgstamiausią	3223 K
mėnesį	3277 per K
měsíc	563 první K	645 za K	645 první K
měsíčně	645 K
můžeme	503 díky vám K
můžete	556 článek si K
mạnh	5257 nhấn K
""", 'n': """
nabádal	646 K
nabádala	646 K
naléhal	646 K
namawiał	3844 K
namawiała	3844 K
napisał	3844 K
napisała	3844 K
napiš	39 K nám	68 K nám
napište	39 K nám	547 K nám	580 K na	643 K nám
napísal	4525 K
napíšte	39 K nám	4440 K nám	4440 K, prosím	4473 K na	4522 K nám
naročilo	4556 hvala za K
naročite	81 K se	4530 K se na naše	4618 K se
naročnik	51 kot K	4529 že K
naročnike	4537 samo za K	4537 le za K
naročniki	51 K lahko	4569 lahko berejo le K	4569 berejo samo K	4622 K
naročnikom	4529 dostopen le K	4529 na voljo K	4529 na voljo samo K	4529 na voljo le K	4569 dostopna le K	4569 dostopna samo K	4569 dostopen le K	4569 dostopen samo K
naročnina	4557 K	4622 K
naročnino	4557 z K	4579 z K
narzędzi	3767 przy wsparciu K ai
nastavení	524 kvůli K cookies	524 K cookies	524 K souhlasu	524 vašeho K cookies	524 K soukromí
naujienlaiškio	3235 K
naujienlaiškis	3276 mūsų K	3279 K
naujienlaiškį	3215 mūsų K	3235 K	3275 užsisakykite K	3276 mūsų K
navođenja	4359 bez K izvora
navođenje	4359 uz K izvora
nawoływał	3844 K
načtením	525 K videa	525 K obsahu
našeho	553 do K týmu	553 K e-shopu
našem	4348 K timu
našich	579 K zpráv	4472 K správ
neatkarīgu	3342 atbalsti K
nekünk	39 írj K	39 írjon K	39 írja meg K	39 írd meg K	68 írj K	68 írjon K	68 írja meg K	68 írd meg K	68 meséld el K	2625 segíts K	2625 írjon K	2625 írj K	2625 jelezd K	2626 K adód
nemokamą	3239 K paskyrą
neobmedzený	4427 K prístup
neodpovídá	31 K za
neodpověděl	102 K
neodpověděla	102 K
neodpověděli	102 K
neomezený	543 K přístup
neomezeně	507 K číst
nepieciešama	0 K palīdzība
nepiekrītat	44 K
nepriklausomą	3237 paremkite K žurnalistiką	3275 paremkite K	3276 K žurnalistiką
nesouhlasíte	44 K?
nesúhlasíte	44 K?
newsissä	1956 google K
nezodpovedá	31 K za
nezodpovídá	31 K za
nezávislou	643 podpořte K
nezávislá	644 K média
nezávislé	4523 K médiá
nezávislú	4522 podporte K
nghiêm	5168 K cấm sao chép
nghiên	5175 là nhà K cứu
ngoài	5179 nội dung bên K
nguồn	5171 K ưu tiên	5171 K tin ưu tiên	5239 K ưu tiên
người	51 K đăng ký có thể
nhiệm	5189 chịu trách K về nội dung bình luận
nhân	5180 trí tuệ K tạo
nhấn	5254 K vào đây
nhận	5149 đăng ký K bản tin	5149 đăng ký K tin	5254 đăng ký K bản tin	5254 đăng ký K tin
nhập	25 đăng K	5146 vui lòng đăng K	5146 đăng K để đọc	5146 đăng K để xem	5146 đăng K để lưu	5146 hãy đăng K để	5254 đăng K để đọc	5254 đăng K để xem
nhật	102 bài viết đã được cập K	102 bài báo đã được cập K
niedostępny	3747 materiał wideo jest K
niezależne	3841 wesprzyj K	3841 wspieraj K	3842 K media
niezależność	3842 K
niezależną	3842 jesteśmy K
noastră	4158 munca K
nolēma	3345 K
norāda	3345 K
nosūtīsim	58 jums K
notificações	15 as K	3870 ative as K	3870 ativar K	3870 receba K
notificările	15 K	4045 activează K
notifikácie	4453 K
notícia	4028 esta K
notícias	3862 receba as K	3862 receba K	3873 siga as últimas K	4022 K
novinařina	644 naše K
novinařinu	644 nezávislou K
novinár	4441 je K	4441 , K
novinári	4523 naši K
novinárka	4441 je K	4441 , K
novinárkou	4441 je K
novinárom	4441 je K
novinář	548 je K	548 , K
novinářem	548 je K	625 je K
novináři	644 naši K
novinářka	548 je K	548 , K
novinářkou	548 je K	625 je K
novičke	4530 na e-K
novičnik	4538 K	4538 e-K	4619 naš e-K	4622 K
novičnika	4538 K
nuotraukų	41 K ir vaizdo
nusprendė	3278 K
násilí	0 domácí K
nášho	4447 do K tímu
nächste	22 in diesem browser für die K	1037 sind sie der K
näyttämällä	1940 K sisällön
nélkül	71 reklám K	72 spam K
nói	5257 K
nõus	44 ei ole K?
năm	5256 mỗi K
""", 'o': """
obaveštenja	15 K
obchodě	553 našem K
obegränsad	4635 K tillgång
obećala	4423 K
obećao	4423 K
obiecał	3844 K
obiecywał	3844 K
obligāta	3291 atsauce K
oblíbené	545 K zdroje
oblíbených	545 K zdrojů
oblíbenými	545 K zdroji
obrigatórios	22 campos K são marcados com	3886 campos K são marcados com	3891 campos K marcados	3891 campos K são marcados com
obveščanje	4556 na naše K
obľúbené	4438 K zdroje
obľúbených	4438 K zdrojov
obľúbenými	4438 K zdrojmi
också	52 var med du K
odběru	79 k K
odebírat	578 chcete K
odebírejte	512 K náš	584 K	643 K
odemkněte	507 K si
odhlásit	513 K se můžete kdykoli
odoberať	4471 chcete K
odpoveď	22 zrušiť K
odpovídal	646 K
odpověděl	646 K
odpověděla	646 K
odpověď	22 zrušit K
odpowiadał	3844 K
odpowiedzialności	31 nie ponosi K
odpowiedział	102 nie K	3844 K
odpowiedziała	102 nie K	3844 K
odpowiedziało	102 nie K
odražavaju	4353 komentari K	4353 komentari ne K
odídete	4436 kým K
ofereça	3857 K este artigo
ograniczeń	3700 czytaj bez K	3700 czytaj więcej bez K
også	52 bli med du K
ogłosił	3844 K
ogłosiła	3844 K
oikaisupyynnöt	1969 K
oikaisupyyntö	1969 K
olvashatják	2567 csak előfizetők K
olvasási	1 K idő
olvasóiból	2546 K él
olvasóink	37 K	2626 K
olvasóknak	19 az K
opinião	31 K do	31 K deste
opinión	31 K de	1728 danos tu K
ordenó	1731 K
ordonné	2264 a K
ortakliği	4900 iş K linkleri	4902 satiş K bağlanti	4902 satiş K linkleri
orzekł	3844 K
osobních	541 ochrany K údajů	541 ochraně K údajů
osobných	4443 K údajov
ostrzegał	3844 K
ostrzegała	3844 K
ostrzegł	3844 K
otrzymywać	3775 chcesz K
označ	63 K mě	63 K ma
označite	63 K me	63 K nas
označte	63 K mě	63 K ma	63 K nás
oznámení	15 K	606 chcete dostávat K	606 chcete zasílat K	606 chceš dostávat K
oznámil	646 K	4525 K
oznámila	646 K	4525 K
ozvěte	39 K se nám	68 K se nám	547 K se nám	643 K se nám
""", 'p': """
padėkite	3275 K mums
pageidaujamą	3223 K šaltinį
paklausė	3278 K
palīdzi	3305 ziedo un K	3342 K mums
palīdzība	0 vajadzīga K
palīdzību	3298 mākslīgā intelekta K	3313 mākslīgā intelekta K
parašykite	39 K mums	68 K mums	3275 K mums
parsisiųskite	3275 K
participación	1582 normas de K
partnerské	75 K odkazy	566 K odkazy	4459 K odkazy
partneři	527 my a naši K
pastā	3303 e-K
pastāstiet	39 K mums	68 K mums
patronką	3765 zostań naszą K
patrões	3974 sem K	4028 sem K
paylaşilan	4968 tarafindan K bir gönderi	4968 tarafindan K gönderi
paylaşin	26 K	50 K	4907 K
paylaştiği	4968 K bir gönderi	4968 'in K bir gönderi
paziņoja	3345 K
paziņojumus	3302 K
państwa	3745 czeka na K
pašte	3235 jūsų el. K
pažadėjo	3278 K
periódico	1729 este K	1729 nuestro K
permanència	497 sense K
persiųskite	50 K
personvernerklæring	3574 K
phê	55 mời tôi một ly cà K	5193 mời bạn một ly cà K
phóng	5173 liên hệ K viên	5175 là K viên	5175 K viên ban	5178 là K viên báo	5178 là K viên của	5254 hãy liên hệ K viên
phút	1 K đọc
phản	102 chưa K hồi
pidió	1731 K
pidätetään	1952 kaikki oikeudet K
pidätämme	30 K oikeuden
pisał	3844 K
pisała	3844 K
pišite	39 K nam	39 K našoj	39 K nam na	68 K nam	68 K našoj	68 K nam na	4341 K nam	4373 K nam na	4373 K na	4420 K nam	4543 K nam	4543 K na	4573 K nam na	4573 K na	4618 K nam
piškotke	4546 K	4574 K
piškotki	4546 K
piškotkov	4546 K	4574 K
pište	580 K na	580 K nám na
plakáton	2628 állt a K
plânge	4160 se K
pochází	550 obsah K
podcastów	3751 K
podcastů	555 K
podcaście	35 naszym K
podeľte	68 K sa s nami
podeślij	50 K
podkreśla	3844 K
podporovatelé	644 naši K
podporují	644 nás K
podpoře	503 díky vaší K můžeme	644 díky K
podpořte	568 K	643 K nás	643 K naši	643 K naše	643 K mě
podrška	4420 vaša K
podrške	4360 bez vaše K	4421 vaše K
podršku	4420 vašu K
podržite	4360 K	4420 K nas	4420 K naš
podělte	68 K se s námi	68 K se o
podľa	4525 K
poinformował	3844 K
poinformowała	3844 K
pokračovanie	4427 pre K v čítaní
pokračování	507 K je dostupné	566 K článku níže
pokračuje	566 článek K	566 text K	4459 článok K	4459 text K
pokračujte	507 K ve čtení s
politoložka	537 je K
politológus	2537 K
política	429 K de galetes	1576 K de cookies	3884 K de cookies	3913 cobre K
pomocí	570 K ai
pomocą	3767 z K ai
pomoć	4420 vašu K
pomóż	3841 K nam
pomôžte	4522 K nám
poprosił	3844 K
poprosiła	3844 K
poprosiło	3844 K
poručila	4423 K
poručio	4423 K
poslední	577 K článek zdarma	577 K článek, který můžete
posledný	4470 K článok zadarmo
poslušajte	4572 K nas
postafiókjába	2505 K
postafiókjában	2530 minden reggel a K	2530 minden este a K	2530 minden nap a K	2530 minden héten a K
postafiókodban	2530 minden reggel a K
postaládádba	80 a K	2532 a K
postaládádban	2530 minden reggel a K	2530 minden héten a K
postaládájában	2530 minden reggel a K	2532 ön K
posílat	561 nechte si K
posílejte	547 K nám
posíláme	58 vám K	58 K vám
potřebujeme	643 K vaši pomoc	643 K vaši podporu
potřebujete	0 K pomoc
používame	4443 K cookies
používá	527 tento web K
používáme	527 K cookies
povestește	68 K-ne
povestiți	68 K-ne
powiedział	3844 K
powiedziała	3844 K
powtarzał	3844 K
powtarzała	3844 K
poznámka	102 K redakce
pozostało	3700 K # %	3700 K #%
pozvěte	55 K mě na kávu	55 K mě na kafe
počasti	55 K me kavom
pořadatelé	646 zvou K
pošaljite	50 K ga	4341 K nam	4341 K na	4420 K nam
pošiljamo	58 K vam	58 vam K
pošleme	58 vám K	58 K vám	58 ti K
pošlete	50 K ho	50 K jej	547 K nám	643 K nám
pošli	50 K ho
pošlite	50 K ho	4440 K nám	4522 K nám
pošljemo	58 vam K
pošljite	50 K ga	4543 K nam	4543 K jo nam	4543 K na	4618 K nam
požádal	646 K
požádala	646 K
pracę	3842 naszą K
pranešimus	3234 K
praneškite	39 K mums	68 K mums
pranešė	3278 K
prašė	3278 K
preberať	46 K
precizējums	102 K:
predchádzajúceho	4474 bez K súhlasu
predchádzajúcej	102 K verzii článku
predplatiteľ	51 ako K	4427 už ste K	4427 ste K
predplatiteľom	81 staňte sa K	4435 K	4522 staňte sa K
predplatiteľov	4435 pre K
predplatné	4427 už máte K	4456 K	4522 kúpte K	4522 kúpte si K	4526 K
predplatného	4456 K
predplatným	4456 K	4477 s K
predplaťte	81 K si
preferată	4059 sursă K pe google	4059 sursă K în google
preferované	545 K zdroje	4438 K zdroje
preferovaný	545 K zdroj	4438 K zdroj
preferovaných	545 K zdrojů	4438 K zdrojov
preferovaným	545 K zdrojem	4438 K zdrojom
pregledač	11 vaš K
prehliadač	11 váš K
première	102 K version de cet
prenumeratorów	3700 tylko dla K	3773 tylko dla K
prenumeratą	3759 z K
prenumeratę	81 kup K	3700 masz już K	3759 zamów K	3759 kup K	3759 wykup K	3785 kup K
preporučila	4423 K
preporučio	4423 K
pretlačiť	46 K
prevziať	46 K
prečítate	4427 celý článok si K
pridruži	52 K im se
pridružite	52 K im se	52 K se	52 K se jim	4420 K se našoj	4420 K im se	4618 K se nam
pridržana	4333 sva prava K
pridržane	4536 vse pravice K
pridržava	30 K pravo
pridržavamo	30 K pravo
pridūrė	3278 K
prihlásenie	4428 ďakujeme za K	4454 ďakujeme za K
prihlásení	4456 po K
prihlásením	4454 K súhlasíte
prihláste	25 K	4427 K sa a čítajte	4522 K sa na odber
prihvaćate	4355 prijavom K
pripažino	3278 K
programėlėje	3233 K
programėlę	3233 K
prohlásil	646 K
prohlásila	646 K
prohlížeč	11 váš K
pronađite	4371 K nas
proposé	2156 conçu et K par
prosił	3844 K
prosiła	3844 K
pročitali	4325 da biste K
pročitate	4323 da K cijeli	4323 da K ceo
prośbę	3694 mamy do ciebie K	3694 mamy małą K
prošnjo	4540 imamo majhno K	4540 majhno K
prywatności	3722 ustawienia K	3722 ustawień K	3726 polityka K	3726 polityce K
przeczytać	3700 aby K cały	3700 aby K ten artykuł
przeczytałaś	3754 dziękujemy, że K
przeczytałeś	3754 dziękujemy, że K
przedrukować	46 K
przedrukowywać	46 K
przeglądarka	11 twoja K
przekaż	3697 K nam #%	3841 K nam	3841 K #
przekonywał	3844 K
przekonywała	3844 K
przesyłajcie	3745 K
przesyłamy	58 K ci
prześlemy	58 K ci	58 K wam
prześlij	50 K go	50 K ten	3729 K zdjęcie	3729 K zdjęcia	3745 K nam	3745 K je do nas	3841 K nam
przeżywasz	0 K kryzys
przyznał	3844 K
przyznała	3844 K
przyłącz	52 K się
przyślij	3729 K zdjęcie	3745 K nam	3745 K je do nas	3841 K nam
práca	4523 naša K
práce	644 naší K
práci	644 naši K
prácu	4523 našu K
právnička	537 je K
právník	537 je K
précision	102 K:
précisé	2264 a K
précédente	102 version K de cet
préférée	2144 source K
préférées	2144 sources K
prévient	2264 K
príspevky	4452 K v diskusii
príspevok	4522 váš K
próxima	4028 nossa K
průzkumu	36 našeho K
psychické	0 K pomoci
ptá	646 K se
pubblicità	12 la K	71 niente K	71 senza K	71 nessuna K	2785 blocco della K	2936 senza K
publicarà	23 no es K
publicará	61 correo no se K
publicată	23 nu va fi K
publicistája	2539 K
publicité	12 la K	12 cette K	71 sans K	71 pas de K	2106 bloqueur de K	2106 bloqueurs de K	2262 sans K
publicités	2106 bloqueur de K
publicystką	3746 jest K	3823 jest K
publicystą	3746 jest K	3823 jest K
publikování	538 K nebo šíření
publiée	23 ne sera pas K	2114 votre adresse e-mail ne sera pas K
pytał	3844 K
pytała	3844 K
pytały	3844 K
pytań	3753 na kilka K
pyyntö	1917 pieni K
pyysivät	2052 K
pásale	1728 K esta
pásalo	50 K
päevakokkuvõte	1757 K
päivitetty	102 juttua K	102 juttua on K
päätoimittaja	1963 K	2033 on K
päätti	2052 K
påminde	4773 K
pénzbe	2626 K kerül
pénzéből	19 olvasók K
písemného	539 bez K souhlasu
písomného	4474 bez K súhlasu
píšte	4473 K na	4473 K nám na
pódcast	35 nuestro K	1729 nuestro K
pôvodnej	102 K verzii článku
pārpublicēt	46 K
pārpublicēšana	3284 K bez	3291 K bez
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
quyên	5254 K góp ngay	5258 K góp
quyền	5168 giữ bản K
quảng	12 sau K cáo	12 dưới K cáo	71 không K cáo	71 không có K cáo	5222 trình chặn K cáo	5222 chặn K cáo
""", 'r': """
radził	3844 K
radziła	3844 K
radí	646 K
rakstīja	3345 K
rappelé	2264 a K
različici	102 prvotni K	102 prejšnji K
rašykite	39 K mums	68 K mums	3275 K mums
rašė	3278 K
recaptcha로	3195 K
recibirás	58 K
reclamă	12 K
reconoció	1731 K
recordó	1731 K
rectificación	102 K:
recunoaște	4160 K
redacció	40 la nostra K	44 cartes a la K	441 la K t'envia	496 la nostra K
redacción	40 nuestra K	44 cartas a la K	102 nota de la K	1636 la K te envía	1680 se incorporó a la K	1729 nuestra K
redacţia	40 K noastră
redacția	40 K noastră	4092 K îți trimite	4158 K noastră
redacției	40 K noastre	102 nota K
redakcją	40 naszą K
redakcję	3841 wesprzyj K
redaktorką	3746 jest K	3823 jest K
redaktorė	3227 K
redaktör	4676 är K för	4676 är K på	4676 är politisk K	4750 är K på
redaktør	705 er K på	705 er K for	705 er politisk K	775 er K på	775 er K i	3597 er politisk K	3597 er K i	3597 er K for	3670 er K i
redação	39 escreva para a K	40 nossa K	68 escreva para a K	3939 a K envia	3984 entrou para a K	4028 nossa K
redistribuída	3910 reescrita ou K
redistribuído	3910 reescrito ou K
reenvíalo	50 K
refusé	2108 K le dépôt
registrácii	4456 po K
registráciou	4454 K súhlasíte
registráciu	4454 ďakujeme za K
regisztrálj	2625 K ingyenesen	2625 K, hogy
regisztráljon	2625 K ingyenesen	2625 K, hogy
regisztrálnia	2567 K kell
regístrate	1540 K gratis	1544 K para
reinhören	904 jetzt K:
rejestrując	3756 K się
reklamlänkar	75 K	4691 K	4723 K
reklamą	12 K
reklám	71 nincs K	4523 bez K
reklámblokkoló	2596 K
reklámblokkolót	2596 K
reklámok	2626 K nélkül
reportaż	3842 ten K
reporterką	3746 jest K	3823 jest K
reportér	548 , K	625 , K	4441 , K
reportérem	548 je K	625 je K
reportérka	548 , K	625 , K	4441 , K
reportérkou	548 je K	625 je K	4441 je K
reportérom	4441 je K
reportérovi	40 našemu K	40 nášmu K
reportérům	40 našim K
reproducció	449 K sense permís
reproducción	1597 prohibida su K	1597 prohibida la K
reprodução	3907 proibida a K	3907 K proibida	3947 K permitida desde	3947 K é permitida desde
reprodúcelo	46 K
republié	46 K	2130 K avec	2175 cet article est K
repórter	40 nosso K	3913 é K
repórteres	40 nossos K
respondió	102 no K a
responsabilità	31 K di
responsável	84 jogue de forma K
reveló	1731 K
rezervăm	30 ne K dreptul
riêng	5158 chính sách quyền K tư	5196 dành K cho thuê bao	5204 quan điểm K của tác giả
rovatvezető	2610 K
rovatvezetője	2539 K	2610 K
ročne	4524 K
ročně	645 K
rät	1040 K
rätta	4682 K fel
rättar	4682 vi K fel
rättelse	102 K
räumte	1040 K ein	1040 K der	1040 K die
rääkis	1800 K
råber	797 K
råbte	797 K
rådde	4773 K
rådede	797 K
réagir	2117 pour K
réagissez	2261 K à
réalisation	2156 n'a pas participé à la K
rédacteur	2134 est K
rédaction	39 appelez la K	39 contactez la K	39 écrivez à la K	39 joignez la K	68 appelez la K	68 contactez la K	68 écrivez à la K	68 joignez la K	102 note de la K	2134 a rejoint la K	2156 n'a pas participé à sa K	2165 la K vous	2169 pour soutenir la K	2261 soutenez la K	2261 alertez la K	2262 notre K
rédactrice	2134 est K
régulièrement	2134 collabore K
répondu	102 n'a pas K à	102 n'ont pas K à
réponse	22 annuler la K
répétait	2264 K
réserve	30 se K le droit
réservons	30 nous K le droit	30 K le droit
réservé	2069 cet article est K	2069 ce contenu est K	2069 article K
réservée	2069 K à nos abonnés	2069 la suite est K	2072 K aux abonnés
réservés	2072 K aux abonnés	2130 tous droits K
résiliable	2263 K à tout moment
részesített	2533 előnyben K forrásként
röst	4679 ai-K	4715 ai-K
răspuns	102 nu a K	102 nu au K	4160 a K	4160 au K
răspunsul	22 anulează K
rằng	5257 viết K	5257 cho K
""", 's': """
sacīja	3345 K
sadržaj	10 ovaj K	4344 vanjski K	4344 spoljni K
sadržaja	10 ovog K	4344 vanjskog K	4344 prikaz ovog K	4344 prikaz K
sakė	3278 K
samfunnsøkonom	3588 er K
samobójcze	103 myśli K
samobójstwie	103 myślisz o K
samobójstwo	0 K
samovražde	0 K	103 uvažujete o K
samovražedné	103 K myšlienky
sanctionné	2264 a K
sandučić	80 u vaš K	4326 u vaš K
sandučiću	4326 u vašem K	4355 vašem K
sbírka	647 K
schließ	52 . K dich
schließen	52 . K sie sich	809 K sie ein abo	1037 K sie ein abo
schránke	4428 vašej K
schránky	80 do vaší K	80 do vašej K	512 do vaší K	4428 do vašej K
scrieţi	39 K-ne	68 K-ne
scrieți	39 K-ne	68 K-ne
sdílejte	26 K	50 K ho
sebevraždě	0 K	103 uvažujete o K
sebevražedné	103 K myšlenky
segítsen	2625 K, hogy
segítségedre	2625 szükségünk van a K
segítségre	0 K van szüksége	0 K szorul
según	1731 K
selbsttötung	103 K
sensível	102 pode ser K
sentenció	1731 K
sería	1637 sin ti no K
sesión	25 inicia K	25 inicie K	1540 inicia K para
sessió	25 inicia K
sessão	25 inicie K	4027 inicie K
señaló	1731 K
sfătuia	4160 K
sfătuiește	4160 K
sfătuit	4160 a K
sisällön	10 K	1965 ulkoisen K
sisältö	1922 tämä K on vain
sisältöä	1965 ulkoista K
siunčiame	58 jums K
sjefredaktør	3597 er K
självmord	0 K
självmordslinjen	103 K
självmordstankar	103 K
sjöng	4773 K
skarży	3844 K
skarżył	3844 K się
skrzynkę	80 na twoją K	3704 na twoją K	3704 na swoją K	3756 K mailową
slažete	44 K se	44 ne K se
slobodné	4522 podporte K
slobodnú	4522 podporte K
slušajte	4371 K nas
slíbil	646 K
slíbila	646 K
socioložka	537 je K
sollicité	102 K par
sollicitée	102 K par
sondę	3753 naszą K
sonuçlarinda	4873 google arama K
sorumluluğu	31 K
souborů	540 K cookie
souhlasíte	44 K?	561 e-mailu K	561 odesláním K	561 registrací K
soạn	39 nhắn cho tòa K	39 nhắn tòa K	39 gửi về tòa K	39 gửi cho tòa K	68 nhắn cho tòa K	68 nhắn tòa K	68 gửi về tòa K	68 gửi cho tòa K	5173 về hộp thư của tòa K	5193 hãy ủng hộ tòa K	5204 bằng văn bản của tòa K	5254 hãy gửi về tòa K	5254 hãy liên hệ tòa K	5254 hãy báo cho tòa K	5255 tòa K
spandér	55 K en kaffe
spolupráci	566 ve K s partnerem	4459 v K s partnerom
sponsorisés	75 liens K
sporočite	39 K nam	68 K nam	4543 K nam
sportkrönikör	4676 är K
sportsredaktør	705 er K
spracovaním	4454 K osobných údajov
sprijiniți	4157 K
sprijină	4157 K-ne
správach	4439 google K
správy	4439 google K
spuneți	39 K-ne	68 K-ne	4158 K-mi mai jos
stellenbörse	903 in unserer K
stjärna	61 fält med K
straipsnį	3246 šį K	3276 visą K
stronę	3776 naszą K
stwierdził	3844 K
stwierdziła	3844 K
stáhněte	643 K si naši	643 K si náš
stálo	646 K na	646 K ve	646 K v
står	31 K för	797 K der på	3692 K det på	3692 K det i	4773 K det på
stöd	4627 med ditt K	4770 K oss	4770 K vår	4770 ditt K
stödja	4688 K oss med
stödlinjen	84 K
stödmedlem	4770 bli K
stödprenumerant	4770 bli K
stötta	4688 K oss med	4770 K oss	4770 K vår	4770 K vårt
støt	717 K os	794 K os	794 K med
støtt	3689 K oss	3689 K vår
støtte	651 med din K	651 vi har brug for din K	717 K os med	717 din K gør	794 din K	794 bliv K	3544 med din K	3610 K oss med	3689 din K
støtteabonnent	3689 bli K
støttemedlem	81 bli K	794 bliv K	3689 bli K
stāstīja	3345 K
stăpâni	4122 fără K
stěžuje	646 K
subscripció	499 K
subskrybentów	3700 tylko dla K	3700 dostępna dla K	3700 dostępne dla K	3773 tylko dla K
subskrypcją	3759 z K	3781 z K
subskrypcję	3700 kup K	3700 masz już K	3756 dziękujemy za K	3759 wykup K	3841 kup K
suosikkilähteeksesi	1956 K
suosikkilähteeksi	1956 K
superarán	1726 no K
sursă	4091 link activ către K
suscripción	1540 ya tengo una K	1728 cambia tu K	1732 K
suscríbase	81 K	1728 K
suscríbete	81 K	1540 K para	1540 K por	1540 K en	1550 K al boletín	1728 K
susțin	4083 care ne K lunar	4158 ne K lunar
susține	4157 K-ne	4157 K presa	4160 K că
susținerea	4157 K ta
susțineți	4157 K-ne
svarīgākie	3314 nedēļas K
svarīgākās	3314 nedēļas K
svært	0 har det K
svěřte	547 K se nám
szabályzatot	2522 moderálási K
szabályzatunk	2522 moderálási K
szerencsejáték	2515 túlzásba vitt K ártalmas, függőséget okozhat	2515 K ártalmas, függőséget okozhat	2515 K függőséget okozhat! #+
szerkesztője	2539 K	2610 K
szerkesztőségünk	40 K	2626 K
szerkesztőségünket	40 K
szerkesztőségünknek	40 K	2626 K
szerzője	2539 külső K
szociológus	2537 K
szólított	2628 K fel
szükség	2500 önre is K van	2500 önökre is K van	2500 rád is K van
szükségünk	2500 rád is K van	2500 önre is K van
sábado	18 cada K
sáng	18 mỗi K
säger	4689 tills du K upp	4773 K
sähköpostiin	1929 suoraan K
sähköpostiisi	80 K	1930 K
sähköpostillasi	1990 K
sähköpostiosoitettasi	22 K ei julkaista	61 K ei näytetä	61 K ei julkaista
sähköpostiosoitteesi	78 jätä K	78 anna K	78 kirjoita K	1930 K
sélection	2165 K d'articles
sélections	2069 ajouter l'article à vos K
síganos	1566 K en
síguenos	1566 K en	1728 K
sócio	81 seja K
sõltumatut	1797 toeta K
sõnul	1800 K
sök	4705 K nu
sökresultat	4672 K på google
sökt	102 vi har K	102 har K
söyledi	4989 K
söylediler	4989 K
söylüyor	4989 K
søg	731 K nu
søgeresultater	701 K på google
søgning	701 google-K
søk	3627 K nå
søkene	3593 google-K dine
søkeresultatene	3593 K dine på google
súhlasu	4474 bez K
súhlasíte	44 K?	4454 odoslaním K
súmate	52 K	1728 K al
süresi	1 okuma K
sürümünde	102 önceki K
sütibeállításai	2585 K miatt
sütibeállítások	2585 K miatt	2585 K
sütik	2540 K
sütiket	2540 K
săptămână	18 o dată pe K	4159 pe K
sīkdatnēm	3296 K	3314 K
sống	5193 nuôi K tờ báo	5193 bạn đọc nuôi K
""", 't': """
találatok	2533 google-K
tanácsolja	2628 K
tanácsolják	2628 K
tanácsolta	2628 K
tanácsolták	2628 K
tanította	2628 K
taşiyin	4907 K
teigė	3278 K
tekemään	2050 K sitä
tekijänoikeus	1952 K suojaa
tekoäly	1966 tehnyt K
tekoälyavustaja	64 K
tekoälyavustajamme	64 K
tekoälyllä	1966 K
tekoälyn	1966 K avulla	1966 K tekemä
tekoälyä	1966 käyttää K
telefonā	3302 savā K
tesszük	23 nem K közzé
textům	575 ke všem K
teşekkürler	4986 okuduğunuz için K
thiết	5204 không nhất K phản ánh quan điểm
thuê	51 K bao có thể	5196 dành cho K bao	5196 đã là K bao	5258 K bao
thuộc	5169 bản quyền K
thành	5148 dành cho K viên	5191 bạn đã đăng ký K công	5254 trở K thành viên
tháng	5196 đọc miễn phí trong K	5256 mỗi K	5256 hàng K	5256 K đầu
thích	5171 nguồn tin ưa K	5171 nguồn yêu K
thông	15 K báo	5154 bật K báo	5154 nhận K báo	5173 bạn có K tin	5173 bạn đọc cung cấp K tin	5204 khi phát hành lại K tin	5254 hãy gửi K tin	5254 đăng ký nhận K báo	5254 hãy bật K báo
thường	5175 phóng viên K trú tại
tilføjede	797 K
tillgång	4770 få fri K
tillåtet	4702 inte K att återge
tiếng	5189 K việt có dấu
tiếp	5146 để K tục đọc	5146 để đọc K	5146 đăng nhập để K tục	5193 K sức cho báo chí	5196 để K tục đọc	5254 đăng ký để đọc K	5254 hãy K sức	5254 đăng nhập để K tục
tjänst	4623 en liten K att be
tjänsten	4705 sök K
tovább	50 küldd K	50 küldje K
továbbolvasáshoz	2503 a K
toàn	21 K bộ bài	5146 để đọc K bộ	5146 đọc K bộ bài	5196 để đọc K bộ bài	5254 đăng ký để đọc K bộ
transférez	2259 K-la	2259 K-le
tražila	4423 K je
tražili	4423 K su
tražio	4423 K je
tretích	4443 cookies K strán
treści	10 tej K	3759 dostęp do K
treść	10 tę K
trimiteți	50 K-l
trên	5154 theo dõi K
trước	102 bản K của bài	102 phiên bản K của bài	5189 K khi đăng
trường	22 các K bắt buộc
trợ	0 cần hỗ K	64 K lý ảo	64 K lý ai
tudósító	2610 K
tudósítója	2539 K	2610 K
turpinātu	3281 lai K lasīt
tuần	18 mỗi K	5191 bản tin hằng K của	5191 bản tin hàng K của	5256 mỗi K
tvrdí	646 K
työmme	2050 K
työtämme	1920 tue K	2049 tue K	2050 K
tájékoztató	2517 adatvédelmi K
támogass	2625 K minket
támogasson	2625 K minket
támogathat	2546 K minket
támogatása	2546 K nélkül	2546 olvasók K nélkül	2625 az ön K
támogatásod	2625 a te K
támogatásából	2500 olvasóink K	2546 olvasóink K
támogatására	2500 olvasóink K
támogatásával	2549 partnerünk K	2623 K készült
támogatónk	2546 legyen ön is K	2546 legyél te is K
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
töltsd	2625 K le
történész	2537 K
týden	18 každý K
týdně	645 K
týždenne	18 raz K
tłumaczy	3844 K
tłumaczył	3844 K
tłumaczyła	3844 K
třetích	550 cookies K stran
""", 'u': """
uafhængigt	795 K medie
ubegrænset	657 K adgang
udostępnij	26 K
ukarał	3844 K
ulaş	39 bize K
ulaşin	39 bize K	4875 bize K	4907 K
ulaşmak	4875 yazara K
unabhängig	959 K von unserer redaktion	959 von unserer redaktion K	972 damit wir K bleiben	1038 wir sind K
undersökning	36 vår K
undersøgelse	36 vores K
undersøkelse	36 vår K
università	2813 insegna all'K
unterstütze	803 K unsere arbeit	803 K uns mit	1037 K uns	1037 K unsere	1037 K mich	1037 K meine
unterstützen	803 K sie unsere arbeit	803 K sie uns mit	803 mit einer spende K	803 können sie uns K	1037 K sie uns	1037 K sie unsere	1037 sie können das K	1037 freiwillig K	1037 K sie mich	1037 K sie meine	1037 K uns
unterstützt	844 ihr browser K	1037 K uns
unterstützung	799 ihre K	799 mit ihrer K	919 ihrer K	919 deiner K	967 mit K von ki	1037 mit deiner K	1037 deine K	1037 eure K
upišite	78 K svoj e-mail
upozorněni	606 chcete být K
upozornění	517 zapněte si K	560 K	606 chcete dostávat K	606 chcete zasílat K	606 chceš dostávat K	606 chcete posílat K	606 chcete odebírat K
upphovsrätt	4668 skyddat enligt lagen om K
upphovsrättslagen	4668 skyddat enligt K
uprednostňované	4475 K zdroje
uprednostňovaný	4475 K zdroj
uprednostňovaných	4475 K zdrojov
upřednostňované	583 K zdroje
upřednostňovaný	583 K zdroj
upřednostňovaných	583 K zdrojů
upřesnění	102 K:
uredništva	4536 brez dovoljenja K	4536 brez soglasja K
uredništvo	4550 v naše K	4619 naše K
uredništvu	40 našemu K	4543 pišite K
urmărește	4044 K-ne pe	4044 K-ne și pe	4045 K știrile	4157 K-ne
urmăriți	4044 K-ne pe	4157 K-ne
ursprünglichen	102 K version	102 K fassung
ustawień	3722 K cookies	3722 K plików cookie
utilização	3884 K de cookies
utilizează	4047 K cookie
utilizăm	4047 K cookie
utánközlés	2528 K	2551 K
utánközlése	2551 K
utánközölhető	46 K
uutislähteeksesi	1956 ensisijaiseksi K
uutislähteeksi	1956 ensisijaiseksi K
uzależniać	89 hazard może K
uznał	3844 K
uznała	3844 K
uzsvēra	3345 K
użyciu	3767 przy K ai
użytkowników	3754 opiniami K
używamy	3725 K plików cookie
užsisakykite	3212 K prenumeratą
""", 'v': """
valorização	103 centro de K da vida
vašeho	512 do K e-mailu
vedieť	39 dajte nám K	68 dajte nám K	4440 dajte nám K
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
već	4338 kad ste K tu	4422 K od
videá	41 fotky a K
videóidat	41 K
videóit	41 K
videóját	2520 küldje el K
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
viên	5175 là biên tập K	5178 là biên tập K của	5196 dành cho hội K
viết	5254 hãy K thư	5255 bài K này	5257 ông K	5257 bà K
você	19 sem K	4028 sem K
vollständigen	809 K artikel lesen
volontär	887 ist K
volontärin	887 ist K
voltál	43 ott K	2520 te is ott K
vpišite	78 K svoj e-naslov
vprašalnik	4553 K
vyhradené	4434 všetky práva K	4434 autorské práva sú K
vykřikl	646 K
vykřikla	646 K
vypočuť	4450 si môžete K
vysvetľuje	4525 K
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
válaszolta	2628 K
válaszolták	2628 K
változatában	102 korábbi K	102 eredeti K
vás	568 bez K by	644 bez K by	4461 bez K by	4523 bez K by
väitis	1800 K
väitti	2052 K
väittää	2052 K
välise	1750 K sisu
våre	3689 meld deg på K
vårt	3556 meld deg på K	3689 meld deg på K
vær	52 K med
védekezett	2628 K
véli	2628 K
vídeo	10 este K	41 seu K
vídeos	41 tus K	41 fotos y K	41 seus K	41 fotos e K	41 fotos i K
vďaka	4523 K vám
vēlamo	3292 K avotu
vēstkopai	3303 K
vēstulei	3303 ziņu K
vědět	39 dejte nám K	68 dejte nám K	547 dejte nám K	643 dejte nám K
všetkým	4468 k K textom
""", 'w': """
wcześniejszej	102 K wersji
webbläsare	11 din K
webinár	4447 náš K
webinář	553 náš K
według	3844 K
weißt	886 K du mehr
wezwał	3844 K
wiadomościach	3776 google K
widziałaś	3729 K coś
widziałeś	3729 K coś
wołali	3844 K
wołał	3844 K
wołała	3844 K
wpłata	3765 każda K	3841 twoja K
wpłatom	3842 dzięki K
wpłać	3841 K
wspierającym	3841 zostań K
współpracy	3762 we K z partnerem
wyjaśnia	3844 K
wypisać	3704 K się w każdej chwili
wyrażam	3705 K zgodę na
wysyłamy	58 K ci	58 K wam
wyślemy	58 K ci
wyślij	50 K go	3745 K nam	3745 K je do nas
wzywał	3844 K
wzywała	3844 K
wöchentlichen	824 K newsletter
właściciela	3842 nie mamy K
""", 'y': """
yazdiğimiz	4917 daha önce K haber
yazmişti	4989 diye K
yhteistyössä	1978 K mainostajan
yönetmenidir	4879 genel yayin K
""", 'z': """
zaakceptować	3747 K pliki cookie
zaapelował	3844 K
zaapelowała	3844 K
zachęcali	3844 K
zachęcano	3844 K
zachęcał	3844 K
zachęcała	3844 K
zadaním	4454 K e-mailu
zadržana	4333 sva prava K
zadržava	30 K pravo
zadržavamo	30 K pravo
zadáním	561 K e-mailu
zagłosuj	3770 K
zahvaljujući	19 K čitaocima	19 K čitateljima	4360 K vama	4421 K vama
zakázané	4434 šírenie je K
založte	643 K si účet
zamknutý	4427 článok je K
zamčený	507 článek je K
zapisując	3756 K się
zapowiedział	3844 K
zapowiedziała	3844 K
zapytał	3844 K
zapytała	3844 K
zastrzeżone	3740 wszelkie prawa K	3740 wszystkie prawa K
zawołał	3844 K
zawołała	3844 K
zašlete	547 K nám
zašlite	4440 K nám
zaželen	4576 K vir
zaželene	4576 K vire
zaželeni	4576 K vir
zbiórka	3845 K
zbývá	507 K vám # %
zdieľajte	26 K	50 K ho
zdjęcia	41 K i filmy	41 K lub filmy	41 K i wideo	41 swoje K	3729 masz K lub
zdjęcie	41 K lub film	3729 masz ciekawe K	3729 masz K lub film	3729 wyślij K lub
zespołu	3750 do naszego K
zewnętrzna	3747 treść K
zewnętrzne	10 treści K	3725 treści K	3747 treści K
zewnętrznej	10 treści K	3747 treści K
zewnętrznych	10 treści K
zgłoś	3745 K go nam	3841 K nam
ziņas	3314 mūsu K
změněna	102 jména byla K	102 jména jsou K
změněno	102 jméno bylo K
znać	39 daj nam K	68 daj nam K	3777 daj nam K	3841 daj nam K
zněl	646 K
zněla	646 K
znělo	646 K
zobrazení	550 K tohoto obsahu	550 K obsahu
zobrazením	525 K obsahu	525 K videa
zobrazený	61 e-mail nebude K
zostań	3841 K z nami
zpracováním	513 souhlasím se K	528 K osobních údajů
zprávy	546 google K
zprávách	546 google K
zpívali	646 K
zugänglich	920 frei K
zunächst	873 dieser artikel erschien K
zurück	951 geben sie uns etwas K
zverejnená	23 nebude K
zveřejněna	23 nebude K
získavajte	4476 K
získávejte	584 K
zł	3759 za # K	3759 od # K	3843 od # K
złote	3843 # K
złotych	3843 # K
złotówka	3765 każda K	3842 każda K
złotówkę	3843 za K
""", 'á': """
állt	2628 ez K
állítja	2628 K
átvehető	46 K
""", 'ä': """
ägare	4688 inga rika K
ähnliches	886 K erlebt
ändå	4623 nu när du K är här
äpp	1755 K
äppi	1755 K
äußern	102 wollte sich nicht K
""", 'å': """
åndsverkloven	3589 beskyttet av K
året	796 om K
återges	4668 får inte K
återpublicera	46 K
återpubliceras	46 K
""", 'ç': """
çalişmak	4883 bizimle K
çalişmalarimiz	4987 K
çağrisinda	4989 K bulundu
çerezler	4856 K kullan
çerezlere	4881 K
çerezleri	4856 K kullan	4881 K	4918 K kabul
çözün	4907 K
""", 'é': """
échanos	1728 K una mano	1728 K un cable
écris	39 K-nous	68 K-nous
écrit	2134 K pour	2264 a K
écrivain	2134 est K
écrivez	39 K-nous	39 K à notre	68 K-nous	68 K à notre	2261 K-nous
éditorialiste	2212 est K
électronique	2079 dans votre boîte aux lettres K
énekelték	2628 K
équipe	2262 notre K
értesítéseket	15 K	2545 K	2593 szeretne K
értesítést	2593 szeretne K	2593 szeretnél K	2593 kér K	2593 kérsz K	2593 kérek K
értesüljön	2545 K elsőként
értesülni	2593 szeretne K a	2593 szeretnél K a	2593 szeretne azonnal K
étoile	61 champs avec une K
évente	2627 K
""", 'í': """
ígérte	2628 K
ígérték	2628 K
írta	2628 K
író	2537 K
""", 'î': """
îmbia	4160 K
îndemna	4160 K
îndemnat	4160 a K
îndemnau	4160 K
întrebat	4160 a K
întrebau	4160 K
""", 'õ': """
õpetas	1800 K
""", 'ö': """
öffnen	826 app K
önemli	4918 günün en K
önerdi	4989 K
öngyilkosság	0 K
önskad	4672 K källa
önökkel	2500 csak K
""", 'ø': """
økonom	696 er K
""", 'ú': """
újraközlése	2551 K
újraközölhető	46 K
újraközölni	46 K
újságírás	2626 független K	2626 a jó K
újságírásunk	2626 K
újságíró	2537 K	2610 K
újságíróink	2626 K
újságíróinkkal	2569 K
újságíróinknak	40 K
újságírója	2539 K	2610 K
újságíróként	2610 K
última	1566 siga la K hora	1566 sigue la K hora
únete	52 K
""", 'ü': """
übernommen	46 K werden	874 K von	960 von der agentur K	960 deutschen presse-agentur K
übersicht	880 K	944 diese K wurde
ücretsiz	16 K haber	16 K makale	4905 K üye olun
ügyfelünk	2569 K
ühendust	39 võta meiega K	68 võta meiega K	1797 võta K
ünü	4984 #'K
ütles	1800 K
ütlesid	1800 K
üyeliği	4896 bülten K
üzente	2628 K
üzenték	2628 K
üçüncü	4881 K taraf
""", 'č': """
častite	55 K me kavom
čitajte	4371 K nas
čitalaca	44 pisma K	4360 uz podršku K	4378 K	4421 uz podršku K
čitanja	1 vreme K	1 vrijeme K
čitanje	1 K
čitaoci	37 naši K	4378 K	4421 naši K
čitatelia	4478 K	4523 naši K
čitatelja	44 pisma K	4360 uz podršku K	4378 K	4421 naših K	4421 uz podršku K
čitatelji	37 naši K	4378 K	4421 naši K
čitateljima	4378 K
čitateľom	19 vďaka K	4478 K
čitateľov	37 našich K	4461 vďaka podpore K	4478 K	4523 našich K	4523 vďaka podpore K
članak	21 cijeli K	4338 svidio vam se K	4356 cijeli K	4356 ceo K	4421 ovaj K
člancima	4367 svim K
članek	4540 vam je bil K všeč	4619 ta K
člankov	4568 do vseh K
členem	81 staňte se K	643 staňte se K
členom	4522 staňte sa K
článek	21 celý K	500 líbil se vám K	507 celý K za	563 celý K	644 tento K	644 líbil se vám K
článkom	4456 všetkým K	4468 k všetkým K	4468 ku všetkým K
článku	21 celého K	617 do konce K
články	644 naše K
článků	563 limit K
článkům	563 všem K	575 ke všem K
článok	21 celý K	4436 páčil sa vám K	4456 celý K	4523 tento K
čtenáři	586 K	644 naši K
čtenářů	37 našich K	44 listy K	503 z darů K	503 díky darům K	503 díky podpoře K	568 díky podpoře K	586 K	644 našich K	644 na podpoře K	644 díky podpoře K
čtenářům	19 díky K	37 našim K	586 K
čtení	1 doba K
čtěte	579 K nás
číst	644 K dál bez
čítajte	4472 K nás	4522 K ďalej za
čítania	1 čas K
""", 'ď': """
ďakujeme	4522 K, že nás čítate
""", 'đ': """
đây	5254 bấm vào K
đóng	5254 K góp của bạn	5254 hãy K góp
đăng	46 K lại	5191 cảm ơn bạn đã K ký	5191 bằng việc K ký, bạn	5254 K ký để đọc bài
đường	5173 K dây nóng của tòa soạn	5173 K dây nóng của báo	5254 vui lòng gọi K dây nóng
đọc	19 nhờ bạn K	44 thư bạn K	5196 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4524 K sumou
""", 'ř': """
řekl	646 K
řekla	646 K
říká	646 K
""", 'ś': """
śledztwa	3842 nasze K
śledztwo	3842 to K
śledź	3712 K nas na	3841 K nas
śpiewali	3844 K
świadkami	3729 byliście K	3729 byli państwo K
świadkiem	43 byłeś K	43 byłaś K	3729 byłeś K	3729 byłaś K	3729 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	4989 K etti
""", 'š': """
šaljemo	58 K vam	58 vam K
šaljite	4341 K nam
šaukė	3278 K
šiandien	3237 aukokite K
šodien	3305 ziedo K
""", 'ź': """
źródło	3740 K: pap
""", 'ż': """
żadnego	72 K spamu
żądał	3844 K
""", 'ž': """
žalio	4423 K se
želene	4576 K vire
želeni	4541 K vir
željene	4339 K izvore
željeni	4339 K izvor
žiadny	72 K spam
žurnalistai	3276 mūsų K
žurnalistams	40 mūsų K
žurnalistas	3227 K
žurnalistika	644 naše K	644 nezávislá K	3276 K kainuoja	3276 gera K	4523 nezávislá K
žurnalistiku	644 nezávislou K	4523 nezávislú K
žurnalistiky	644 nezávislé K
žurnalistė	3227 K
žurnāliste	3295 K
žurnālisti	3343 mūsu K
žurnālistiem	40 mūsu K
žurnālistika	3343 neatkarīga K	3343 K maksā	3343 laba K
žurnālistiku	3305 atbalsti neatkarīgu K	3343 neatkarīgu K
žurnālists	3295 K
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
автора	4197 мнение K	4197 точка зрения K	5017 думка K	5017 точка зору K
авторизованные	4230 только K
авторизованным	4230 K пользователям
авторизовані	5050 лише K
авторизуйтесь	25 K
авторкою	5036 зв'язатися з K
авторов	4197 мнение K	4197 мнения K	4197 точки зрения K
автором	5036 зв'язатися з K
автору	55 на каву K	4218 пишите K
авторів	5017 думки K	5017 думка K	5017 погляди K
адрес	22 имейл K няма	281 имейл K
адреса	281 имейл K
адресою	5071 пишіть за K
адресу	4250 пишите по K
азартних	89 участь в K іграх	5006 участь в K іграх може	5006 участь у K іграх може
азартных	89 участие в K играх может вызвать
анкета	277 нашата K	277 кратка K
анкетата	278 K
анкету	4229 K	5049 K
анонимно	4218 K
афилиейт	286 K линкове
""", 'б': """
бажаних	5033 K джерел
безкоштовна	5069 остання K стаття
безкоштовний	5045 наш K вебінар	5053 K акаунт	5069 останній K матеріал
безкоштовних	5053 ліміт K	5053 K статей
безкоштовні	16 K статті	5053 K статті
безлимитный	4171 K доступ
безплатен	274 нашия K уебинар
безплатна	297 последна K статия
безплатни	16 K статии	283 K статии
безплатно	283 K, за
бесплатная	4248 последняя K статья
бесплатную	103 K линию
бесплатные	16 K статьи	4233 K статьи
бесплатный	4224 наш K вебинар	4233 K аккаунт	4248 последний K материал
бесплатных	16 K статей	4233 лимит K	4233 K статей
бисквитки	271 K	301 K
бисквитките	271 K	301 K
благав	5139 K
благала	5139 K
благали	5139 K
благодарение	19 K на читателите	289 K на вас	289 K на вашата	344 K на вас
благодарим	281 K ви, че се
благодаря	4239 K донатам	4317 K вам	4317 K вашей
блокировщик	4194 отключите K	4194 K рекламы
блокувальник	5014 K реклами
больше	4198 знаете K
бот	40 наш K
браузер	11 ваш K	4211 ваш K	5028 ваш K
браузър	11 вашият K
букмекерская	4186 K контора. #	4186 реклама. K
бюлетин	79 нашия K	253 нашия K	282 K	344 нашия K	347 K
бюлетина	79 за K	253 K ни	253 запишете се за K	282 K
бюлетини	282 K
бяхте	43 K ли там
більше	5018 знаєте K
""", 'в': """
вайбері	5034 K
вайбър	17 K	266 K
ватсапе	4216 K
вашата	254 на K поща
ваших	4313 # из K #
введите	78 K адрес
вебинар	4224 наш K
вебінар	5045 наш K
взывал	4319 K
видео	10 это K	41 фото и K
виділіть	5032 K
визнав	5139 K
визнала	5139 K
визнає	5139 K
викала	346 K
викаха	346 K
викаше	346 K
викна	346 K
використання	5028 K cookie	5059 будь-яке K матеріалів	5059 K матеріалів сайту
використанні	5026 при K матеріалів
використовує	5015 K cookie
використовуємо	5014 K cookie
вимагав	5139 K
вимагала	5139 K
вимагали	5139 K
виправлення	102 K:
випуск	5047 K
виртуален	64 K асистент
виртуалният	64 K ни асистент
виртуальный	64 K помощник	64 K ассистент
вирішив	5139 K
вк	4216 K
вкажіть	78 K свою пошту
включете	52 K се
вконтакте	4216 K
влезте	25 K
вміст	10 цей K
внескам	5060 завдяки K	5137 завдяки K
внесок	5136 ваш K
войдите	25 K	4172 K, чтобы
вотсапе	4216 K
вотсапі	5034 K
впн	65 без K
всеки	289 K лев
встановіть	5001 K додаток
въведете	78 K имейла си
възпроизвеждането	288 K
выделите	4199 K ее	4199 K текст
выпуск	4227 K
відео	41 фото та K	41 фото й K	41 фото і K
відмовилися	102 K від коментарів
відповів	102 не K на	5139 K
відповідав	5139 K
відповідально	84 грайте K
відповідальності	31 не несе K
відповідальної	5006 дотримуйтеся правил (принципів) K	5006 дотримуйтесь правил (принципів) K	5006 принципів K гри	5006 правил K гри
відповідь	22 скасувати K
відповіла	5139 K
відповіли	102 не K на
відправити	22 K коментар
віртуальний	64 K помічник	64 K асистент
""", 'г': """
героев	102 имена K
героїв	102 імена K
гласеше	346 K
гласил	4319 K
гласила	4319 K
гласит	4319 K
гласувайте	294 K
гледайте	299 K ни
говорил	4319 K
говорила	4319 K
говорили	4319 K
говорит	4319 K
год	4318 в K
годишно	345 K
голосуйте	4244 K	5065 K
гривень	5138 # K
грн	5138 # K
група	300 viber K
гукав	5139 K
гукали	5139 K
гукнув	5139 K
гукнула	5139 K
гіперпосилання	5026 K обов
""", 'д': """
дальше	4171 чтобы читать K
дарение	343 вашето K	345 с K	347 K
дарения	347 K
дарете	289 K	343 K ни
джерела	5033 обрані K	5033 бажані K
джерелом	5033 основним K	5033 бажаним K
дзен	4216 K
дзене	4216 K
дзеркала	65 K
дзеркало	65 K
дзеркалом	65 K
добави	346 K
добавил	346 K	4319 K
добавила	346 K	4319 K
добавьте	4184 K нас в
добавя	346 K
доверието	103 телефон на K
доверия	103 телефон K
довіри	103 лінія K
додав	5139 K
додала	5139 K
додатку	85 у нашому K
додає	5139 K
дозволить	5136 ваша підтримка K
дозволяється	5059 матеріалів K лише
долучайтесь	52 K	5136 K до нас	5136 K до нашої	5136 K до нашого	5136 K до спільноти	5136 K до читачів
долучайтеся	52 K	5136 K до нас	5136 K до нашої	5136 K до нашого	5136 K до спільноти	5136 K до читачів
домашнего	0 K насилия
донат	4316 ваш K	5136 ваш K	5140 K
донатам	5060 завдяки K
донати	5140 K
донатом	5138 K
донаты	4320 K
доповнено	102 новину K
дополнен	102 текст K
дополнена	102 новость K
допомагає	5136 ваша підтримка K
допомога	0 потрібна K	5136 нам потрібна ваша K
допомогою	5062 за K ші
допоможе	5137 K нам
допоможуть	5060 K нам працювати	5137 K нам
допоможіть	91 K, скільки можете
допускается	4238 материалов K только
допълнена	102 статията е K
доступ	4233 полный K	5053 повний K
достъпен	250 K за абонати
достъпна	250 K за абонати
достъпно	250 K за абонати
дочитали	4162 вы K до конца	4991 ви K до кінця
дочитати	4997 щоб K
дочитать	4171 чтобы K	4233 K
дізнаватися	5080 хочете K про
""", 'е': """
евро	283 за # K
ежедневную	4176 K рассылку
ежемесячно	4318 K
ежемесячное	4316 оформите K
ежемесячный	4239 K донат
еженедельную	4176 K рассылку
електронна	254 вашата K поща
електронної	5052 адресу K пошти
електронну	5052 K адресу	5052 K пошту
епизод	276 K
епизода	276 K
есть	4198 вам K что
""", 'ж': """
жаловалась	4319 K
жаловался	4319 K
жалуются	4319 K
жодного	72 K спаму
журналист	269 е K	269 - K	269 , K	4219 - K	4219 , K	4299 K
журналисти	344 нашите K
журналистика	344 независимата K	344 независима K	344 нашата K	4317 независимая K
журналистике	4317 независимой K
журналистики	4317 независимой K
журналистику	4317 независимую K
журналистка	269 е K	269 , K	4219 - K	4219 , K	4299 K
журналисты	4317 наши K
журналіст	5040 - K	5040 , K	5119 K
журналістам	40 нашим K
журналісти	5137 наші K
журналістика	5137 незалежна K
журналістику	5137 незалежну K	5137 якісну K
журналістка	5040 - K	5040 , K	5119 K
журналісту	40 нашому K
""", 'з': """
з	5134 # K #
завантажити	5001 K застосунок
завантажте	5001 K додаток
завдяки	5060 існує K	5137 K вам	5137 K вашій
зависимост	89 хазартът създава K
задонатьте	4316 K	5136 K
задължителните	22 K полета
зазначив	5139 K
зазывал	4319 K
закликав	5139 K
закликала	5139 K
закликали	5139 K
закончились	4171 бесплатные статьи K
залишає	30 K за собою право
залишилося	4998 K #%	4998 K # %	5135 K прочитати
залиште	78 K свою адресу	78 K адресу	78 K пошту
заметили	4200 K ошибку
замолчим	4317 мы не K
запазени	260 всички права K
запевняв	5139 K
запевняла	5139 K
запевняє	5139 K
записи	59 новые K на почту
запитав	5139 K
запитала	5139 K
запитань	5049 на кілька K
запишете	253 K се за нашия
зарегистрированные	4230 только K
зарегистрированным	4171 доступен только K
зарегистрированы	4171 уже K
зарегистрируйтесь	4172 K, чтобы	4233 бесплатно K	4233 K бесплатно	4316 K бесплатно	4316 K, чтобы читать
зареєстровані	5050 лише K	5050 тільки K
зареєструйтесь	4998 K, щоб	5053 безкоштовно K	5053 K безкоштовно	5136 K безкоштовно	5136 K, щоб читати
зареєструйтеся	5053 K безкоштовно
застосунку	85 у нашому K	85 в нашому K	5030 нашому K
застосунок	5001 завантажте K	5030 наш K	5030 мобільний K	5136 завантажте K і	5136 завантажте K та
захищено	5026 усі права K
захищені	5026 усі права K	5026 всі права K
защищенной	4218 K формой
защищены	4209 все права K
защищённой	4218 K формой
заяви	346 K
заявив	5139 K
заявил	346 K	4319 K
заявила	346 K	4319 K	5139 K
заявили	4319 K	5139 K
заявиха	346 K
звёздочкой	61 поля со K
згодні	44 не K
здесь	4162 раз уж вы K
зеркала	65 K
зеркало	65 K
змінено	102 імена K	102 ім'я K
знайшли	5032 якщо ви K
знанията	277 K си
зобов	5139 K'язав
зовнішнього	5042 K вмісту	5042 K контенту
зовнішній	5042 K вміст	5042 K контент
зробіть	4995 K внесок	5136 K внесок у	5136 K внесок на
зірочкою	61 поля с K	61 поля із K
""", 'и': """
из	4313 # K #
избранное	4215 K
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
иностранного	4209 выполняющим функции K агента
иностранным	4317 K агентом
инстаграм	266 K
искусственного	4241 с помощью K интеллекта
искусственным	4241 K интеллектом
использование	4211 K cookie	4221 K cookie	4238 любое K материалов	4238 K материалов сайта
использовании	4209 при K материалов	4238 полном или частичном K	4238 частичном K материалов
используем	4194 K cookie
использует	4195 K cookie
исправление	102 K:
источники	4215 избранные K	4215 любимые K
источников	4215 избранных K	4252 избранных K
источником	4215 основным K
исчерпали	4171 K лимит
""", 'к': """
каждое	18 K утро
каждый	4318 K месяц
каже	5139 K
каза	346 K
казав	5139 K
казал	346 K
казала	346 K	5139 K
казали	5139 K
казаха	346 K
казва	346 K
казвал	346 K
казвала	346 K
канал	300 viber K	4317 наш K	5137 наш K
канала	4317 нашего K
каналу	5137 нашого K
колумнист	4219 - K	4219 , K	4299 K
колумніст	5040 - K	5119 K
колумністка	5040 - K	5119 K
команде	4224 к нашей K
команди	5045 до нашої K
коментар	7 залишити K
коментарите	86 в K	279 K под
коментарях	86 у K	86 в K	5027 у K	5027 в K
коментатор	269 е K
коментиране	279 правила за K	279 правилата за K
коментирате	7 за да K	279 K
коментувати	7 K
комментариев	102 отказались от K	102 отказался от K
комментарии	7 оставлять K
комментарий	7 оставить K	4199 чтобы оставить K
комментария	22 для отправки K
комментариях	86 в K	4210 в K
комментировать	7 K
контент	10 этот K	10 цей K	4221 внешний K
контента	10 этого K	4221 внешнего K
контенту	10 цього K
конференцию	4224 нашу K
конференция	274 нашата K
конференцію	5045 нашу K
конфиденциальности	4193 настройкам K	4193 настройками K	4194 политикой K	4211 политика K
конфіденційності	5013 налаштуваннями K	5014 політикою K	5028 політика K
копирование	4238 K материалов сайта
кореспондент	269 е K	269 , K	5040 - K	5040 , K	5119 K
кореспондентка	5040 - K	5040 , K	5119 K
короткий	4229 K опрос
корреспондент	4219 - K	4219 , K	4299 K
корреспондентам	40 нашим K
корреспондентка	4299 K
корреспонденту	40 нашему K
крикнув	5139 K
крикнул	4319 K
крикнула	4319 K	5139 K
кричав	5139 K
кричал	4319 K
кричала	4319 K	5139 K
кричали	4319 K	5139 K
кричит	4319 K
""", 'л': """
лв	283 за # K
лев	283 за # K
лева	283 за # K	345 K
лекцию	4224 нашу K
лекцію	5045 нашу K
лиценз	48 K cc
лицензии	48 K cc
ліцензією	48 K cc
""", 'м': """
магазин	274 нашия онлайн K	274 нашия K
магазина	274 онлайн K ни	4224 нашего K
магазине	4224 в нашем K	4224 в нашем интернет-K
магазину	5045 нашого K
магазині	5045 у нашому K	5045 в нашому K	5045 нашому інтернет-K
материал	4199 обсудить K	4221 внешний K	4254 K создан	4317 этот K
материалам	4246 ко всем K
материалы	4317 наши K
матеріал	5137 цей K
матеріали	5137 наші K
матеріалу	102 першій версії K
матеріалів	5059 копіювання K сайту	5059 K посилання обов'язкове	5067 до всіх K	5067 до усіх K
мероприятие	4224 наше K
месенджері	5034 K
месец	345 на K	345 всеки K
месечно	345 K
мессенджере	4216 K
месте	43 вы были на K
месяц	4318 в K
мобільний	5030 K додаток
молба	264 имаме малка K	264 имаме K към вас
молел	346 K
молела	346 K
молеха	346 K
молеше	346 K
містить	102 K описи	102 K сцени
місці	43 ви були на K
місяць	5138 на K	5138 перший K
""", 'н': """
навчання	49 K ші
нагадав	5139 K
нагадала	5139 K
наголосив	5139 K
наголосила	5139 K
надпис	346 такъв K
надпись	4319 такая K
надсилайте	5036 K нам	5036 K її	5036 K їх нам	5039 K фото	5039 K відео	5039 K свої	5136 K нам
надсилаємо	58 ми K вам	58 ми K
надійних	5033 K джерел
надішлемо	58 ми K вам
надішліть	39 K нам	50 K його	50 K друзям	68 K нам	5036 K нам	5036 K їх нам	5039 K фото	5136 K нам
нажимая	4232 K кнопку	4232 K на кнопку	4232 K "
нажмите	4199 K ctrl
налаштування	5013 K cookie	5013 K cookies	5013 K файлів cookie	5013 через ваші K
налаштуваннями	5013 K cookie	5013 K cookies	5013 K файлів cookie
налаштуваннях	5013 K cookie
намерете	299 K ни
напис	5139 такий K
написа	346 K
написав	5139 K
написал	4319 K
написала	4319 K	5139 K
написано	4319 было K	5139 було K
напиши	39 K нам	68 K нам
напишите	39 K нам	39 K в наш	68 K нам	68 K в наш	4218 K нашему	4218 K нашей	4218 K автору	4218 K нам	4316 K нам
напишіть	39 K нам	68 K нам	5036 K нашому	5036 K нашій	5036 K автору	5036 K авторці	5036 K нам	5136 K нам
напомнил	4319 K
напомнила	4319 K
направете	343 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	346 K
настоява	346 K
настоявал	346 K
настроек	4193 из-за ваших K
настройками	4193 K cookie	4193 K cookies	4193 K файлов cookie
настройках	4193 K cookie
настройки	4193 K cookie	4193 K cookies	4193 K файлов cookie
натискайки	281 K
натискането	281 с K
натискаючи	5052 K кнопку	5052 K на
нашем	4199 в K чате
нашия	274 към K екип	274 в K екип	277 K куиз	277 K тест
небольшая	4162 K просьба
неделю	18 раз в K	18 каждую K	4318 в K
независимата	343 подкрепете K
независими	344 K медии
независимую	4166 поддержите K	4316 поддержите K
независимые	4317 K медиа
незалежні	5137 K медіа
нейросети	4241 с помощью K
несколько	4229 на K вопросов
никакого	72 K спама
новинами	5004 стежте за K
новини	266 google K	5034 google K
новину	5018 маєте K
новость	4198 есть K
нуждаем	343 K се от вашата
нужна	4239 K ваша
нюзлетър	282 K
""", 'о': """
обеща	346 K
обещал	346 K	4319 K
обещала	4319 K
обещали	4319 K
обновена	102 статията е K
обновлен	102 текст K	102 материал K
обновлён	102 текст K	102 материал K
обозреватель	4219 - K	4219 , K	4299 K
обозревательница	4299 K
обраних	5033 K джерел
обучения	49 K ии
объявил	4319 K
объявила	4319 K
объяснил	4319 K
объяснила	4319 K
объясняет	4319 K
объяснял	4319 K
объясняла	4319 K
обязал	4319 K
обязательна	4209 гиперссылка K	4238 материалов ссылка K	4238 ссылка на источник K
обязательные	22 K поля	4199 K поля
обясни	346 K
обяснил	346 K
обяснила	346 K
обяснява	346 K
обіцяв	5139 K
обіцяла	5139 K
обіцяли	5139 K
огледален	65 K сайт
оглядач	5040 - K	5040 , K	5119 K
оглядачка	5040 - K	5040 , K	5119 K
оголосив	5139 K
ограничений	4171 читайте без K
одноклассниках	4216 K
одному	5052 в K листі
оновлено	102 текст K	102 матеріал K	102 новину K
опечатку	4199 нашли K
описания	102 съдържа K	102 есть K	102 содержит K
описи	102 є K
опитування	5049 наше K	5049 коротке K
опитуванні	36 нашому K	5049 K читачів	5049 нашому K	5049 в K
оповещения	4263 хотите получать K
оприлюднюватиметься	23 не K	5020 ваша e-mail адреса не K
опрос	36 наш K	4229 наш K
опросе	36 нашем K	4229 нашем K	4229 в K
опубликован	23 не будет K	4199 ваш адрес email не будет K
организаторите	346 канят K
организаторы	4319 зовут K
організатори	5139 запрошують K
оставете	78 K имейла си
оставляем	30 K за собой право
оставляет	30 K за собой право
оставляя	4232 K заявку
оставьте	78 K свой адрес	78 K адрес	78 K почту	78 K свою почту	78 K e-mail
осталось	4172 K #%	4172 K # %
отбележете	63 K ме
ответил	102 не K на	4319 K
ответила	102 не K на	4319 K
ответили	102 не K на
ответственно	84 играйте K
ответственности	31 не несет K	31 не несёт K
отвечал	4319 K
отвечала	4319 K
отговори	102 не K на	346 K той	346 K тя
отговорил	346 K
отговорила	346 K
отговориха	346 K
отговорност	31 не носи K
отменить	22 K ответ	4318 K в любой момент
отметил	4319 K
отметила	4319 K
отметь	63 K меня
отметьте	63 K меня	63 K нас
отмечайте	63 K меня
отписаться	4176 K в любой момент
отправляем	58 мы K вам
отправьте	50 K	4218 K их нам	4316 K нам
отримувати	5070 хочете K
отримуйте	5074 K
очакваме	267 K вашите
очевидцем	4198 стали K	4198 вы стали K	5018 стали K
ошибку	4200 нашли K
оштрафовал	4319 K
оштрафовала	4319 K
оштрафував	5139 K
""", 'п': """
партнером	4236 совместно с K	5057 спільно з K
партнерски	75 K линкове
партнерские	38 K ссылки	75 K ссылки	4236 K ссылки
партнерским	75 K ссылкам
партнерські	75 K посилання	5057 K посилання
партнеры	4194 мы и наши K
партньорски	286 K линкове
партнёром	4236 совместно с K
партнёрские	38 K ссылки	75 K ссылки	4236 K ссылки
партнёрским	75 K ссылкам
патроном	4316 станьте K
пееха	346 K
пели	4319 K
первинній	102 K версії
первоначальной	102 K версии
первый	4318 K месяц	4318 рубль в K
переведите	4316 K нам
перевірте	5049 K себе	5052 K пошту
передплатник	51 як K	4997 уже K	4997 вже K
передплатникам	4997 доступний лише K	4997 доступна лише K	4997 доступно лише K
передплатники	51 K можуть	5068 лише K	5068 тільки K
передплатників	4997 тільки для K
передплатою	4997 доступна за K	4997 доступний за K	5053 за K	5075 з K
передплату	81 оформіть K	5053 K за	5136 оформіть K
передплатіть	81 K
передрук	46 K	5031 K
передруковувати	46 K
передруку	5031 у разі K
передрукувати	46 K
перепечатать	46 K
перепечатка	46 K	4214 K
перепечатке	4214 при K
перепечатывать	46 K
перешлите	50 K
перешліть	50 K
персональних	5029 K даних
персональных	4212 K данных
писав	5139 K
писал	4319 K
писала	4319 K	5139 K
писати	5137 нам K
писменото	288 без K съгласие
письме	4232 в одном K
письменного	4253 без K согласия
письмової	5073 без K згоди
питаха	346 K
питаше	346 K
пишете	39 K ни	68 K ни	267 K ни	268 K на	343 K ни
пишеше	346 K
пиши	39 K нам	39 K ни	68 K нам	68 K ни
пишите	39 K нам	39 K в бот	39 K в наш	39 K на почту	68 K нам	68 K в бот	68 K в наш	68 K на почту	4218 K нам	4250 K на	4316 K нам
пишіть	39 K нам	39 K у	68 K нам	68 K у	5036 K нам	5071 K на
платной	4171 в K версии
побачили	5081 K помилку
повний	21 K текст	5053 K текст
повтаря	346 K
повтаряше	346 K
повторював	5139 K
повторює	5139 K
повторяет	4319 K
повторял	4319 K
повторяла	4319 K
повідомив	5139 K
повідомила	5139 K
повідомили	5139 K
повідомлення	5080 хочете отримувати K	5080 бажаєте отримувати K
повідомте	39 K нам	68 K нам	5036 K нам	5036 K нас	5136 K нам
подайте	268 K сигнал
поддержать	4316 K нас	4316 K редакцию	4316 K нашу
поддерживайте	4316 K нас	4316 K нашу
поддержите	4166 K нашу	4166 K нас	4239 K	4316 K нас	4316 K нашу	4316 K редакцию	4316 K проект	4316 K автора	4316 K наш
поддержка	4167 ваша K	4316 ваша K поможет	4316 ваша K помогает	4316 ваша K позволит
поддержке	4236 при K партнёра	4236 при K партнера	4239 благодаря вашей K	4317 вашей K
поддержки	4317 без вашей K	4317 вашей K
поделитесь	26 K	50 K им	50 K ей	68 K своей историей	68 K с нами
поделиться	4198 хотите K
подканял	346 K
подканяха	346 K
подканяше	346 K
подкаст	35 наш K	35 нашия K	276 K	344 нашият K	4227 K	4317 наш K	5047 K	5137 наш K
подкаста	276 K	4227 K	4317 нашего K
подкасте	35 нашем K	4227 K
подкасти	35 наші K	276 K	5047 K
подкастов	4227 K
подкасту	5047 K
подкастът	276 K
подкасты	4227 K
подкасті	35 нашому K	5047 K
подкастів	5047 K
подкрепа	289 с вашата K	289 вашата K	343 вашата K	344 вашата K
подкрепата	286 с K на партньор
подкрепете	289 K	343 K ни	343 K нашата
подкрепяйте	343 K ни
подписаны	4171 уже K
подписка	4171 уже есть K	4320 K
подписке	4171 доступен только по K	4171 доступна по K	4171 доступен по K	4233 по K
подписки	4320 K
подпиской	4258 с K
подписку	81 оформите K	81 оформить K	4171 оформить K	4171 оформите K	4232 спасибо за K	4233 K за	4316 оформите K	4316 оформить K
подписчик	51 как K	4171 уже K	4171 вы уже K
подписчикам	4171 доступна только K	4171 доступно только K	4171 доступен только K	4247 только K
подписчики	51 K могут	4247 только K	4320 K
подписчиков	4171 только для K
подписчиком	4316 станьте K
подписывайтесь	4176 K на рассылку	4184 K на нас	4184 K на наш	4184 K на канал	4184 K на telegram	4316 K на
подписываясь	4232 K
подпишитесь	81 K	4166 K на регулярное	4176 K на рассылку	4184 K на наш	4184 K на канал	4316 K на
подчеркнул	4319 K
подчеркнула	4319 K
подчерта	346 K
поділитися	5018 хочете K
поділіться	26 K	50 K ним	68 K своєю історією	68 K з нами
подію	5045 нашу K
пожертвование	4166 оформите K	4167 сделайте K	4239 регулярное K	4239 ежемесячное K	4316 ваше K	4316 сделайте K	4316 оформите K	4320 K
пожертвования	4317 на K	4320 K
пожертвованиям	4239 благодаря K	4317 благодаря K
пожертвуйте	4316 K
позволяет	4316 ваша поддержка K
позначайте	63 K мене
позначте	63 K мене
позоваването	288 K на
поиска	346 K
поискал	346 K
показан	61 адрес не будет K	61 email не будет K
показана	61 почта не будет K	61 пошта не буде K	61 адреса не буде K
полностью	21 материал K	4171 чтобы прочитать K
полный	21 K текст	4233 K текст
получавайте	302 K
получавате	298 искате ли да K	298 искате да K
получайте	4257 K
получать	4249 хотите K	4263 хотите K новости	4263 хотите K push
помилку	5081 знайшли K
помогите	91 K, сколько можете	4316 K нам
помогнете	343 K ни
помогут	4317 K нам
поможет	4317 K нам
помоли	346 K
помолил	346 K
помолила	346 K
помощ	0 нужда от K
помощник	64 наш K	64 ии-K
помощь	0 нужна K	4316 нам нужна ваша K
помощью	4241 с K ии
помітили	5032 якщо ви K	5081 K помилку
помічник	64 наш K
понравилась	4317 K статья
понравился	4317 K материал	4317 K текст
пообещал	4319 K
пообещала	4319 K
пообіцяв	5139 K
пообіцяла	5139 K
попереджає	5139 K
попередив	5139 K
попередній	102 K версії
попита	346 K
поправка	102 K:
попросив	5139 K
попросил	4319 K
попросила	4319 K	5139 K
попросили	4319 K	5139 K
попросило	4319 K
порадив	5139 K
порадила	5139 K
посилання	5059 K на джерело обов'язкове
последвайте	343 K ни
последната	297 K ви безплатна статия	297 K безплатна статия
посоветовал	4319 K
посоветовала	4319 K
постановив	5139 K
постановил	4319 K
посъветва	346 K
посъветвал	346 K
посъветвали	346 K
потребовал	4319 K
потребовала	4319 K
почерпете	55 K ме
почерпи	55 K ме с кафе
почте	80 в K	80 на вашей K	4232 вашей K
почтовом	4232 вашем K ящике
почту	80 на K	4177 на вашу K	4177 вам на K	4232 вашу K
пошту	80 на K	80 на вашу K	5000 на вашу K
пошті	5052 вашій K
пощенска	254 вашата K кутия
пояснив	5139 K
пояснил	4319 K
пояснила	4319 K	5139 K
пояснював	5139 K
пояснювала	5139 K
пояснює	5139 K
поясняет	4319 K
правото	30 си запазва K
працювати	5060 допоможе нам K	5137 K далі
працюємо	5137 ми K
предишна	102 K версия на
предпочитаемые	4215 K источники
предпочитаемых	4215 K источников
предпочитан	265 K източник
предпочитани	265 K източници
предпочитаните	265 K източници	265 K си източници
предпочтительные	4215 K источники	4252 K источники
предпочтительный	4215 K источник
предпочтительных	4252 K источников
предупреди	346 K
предупредил	4319 K
предупреждава	346 K
предупреждает	4319 K
предыдущей	102 K версии текста
препечатването	288 K
препратете	50 K
препубликува	46 K
препубликуването	46 K
пригостіть	55 K мене кавою
призвал	4319 K
призвала	4319 K
призвали	4319 K
призна	346 K
признава	346 K
признавал	4319 K
признает	4319 K
признал	4319 K
признала	4319 K
признали	4317 нас K
призова	346 K
призовава	346 K
призовал	346 K
призоваха	346 K
призывал	4319 K
призывала	4319 K
призывали	4319 K
приложение	85 в нашето K	344 нашето K	4178 скачать K	4179 скачайте K	4179 установите K	4213 наше K	4213 мобильное K	4316 скачайте наше K	4316 скачайте K и
приложението	343 изтеглете K ни	343 изтеглете K на вестник
приложении	85 в нашем K	4178 открыть в K	4213 нашем K
приложения	4213 нашего K	4317 нашего K
прим	102 K. ред
примечание	102 K редакции
приоритетным	4215 K источником
присоединяйтесь	52 K	4316 K к нам	4316 K к нашему	4316 K к нашей	4316 K к нашим	4316 K к сообществу	4316 K к читателям	4316 K к тем
присъединете	52 K се	343 K се към нашия
присылаем	58 мы K вам	58 мы K
присылайте	4218 K нам	4218 K фото	4218 K видео	4218 K новости	4218 K свои	4218 K их нам	4316 K нам
пришлите	39 K нам	50 K друзьям	68 K нам	4218 K нам	4218 K фото	4218 K их нам	4316 K нам
пришлём	58 мы K вам
приєднуйтесь	52 K	5136 K до нас	5136 K до нашої	5136 K до нашого	5136 K до спільноти	5136 K до читачів
приєднуйтеся	52 K	5136 K до нас	5136 K до нашої	5136 K до нашого	5136 K до спільноти	5136 K до читачів
проверьте	4229 K себя	4232 K почту
проголосуйте	4244 K	5065 K
продовження	5057 реклама. K
продовжити	4997 щоб K читання	5060 допоможуть нам K
продовжувати	5137 K роботу
продолжаем	4317 мы K работать
продолжать	4239 помогут нам K	4317 K работу
продолжение	4236 реклама. K
продолжить	4171 чтобы K чтение	4239 помогут нам K	4239 поможет нам K	4317 K работу
продължава	286 K по-долу
продължете	251 K да четете
продължим	344 да K да работим
продължите	250 за да K да четете
произведен	4209 настоящий материал (информация) K	4254 материал K
произведён	4254 материал K
пройдите	4229 K тест
пройдіть	5049 K тест
променени	102 имената са K
пропускайте	298 не K
пропустите	4249 не K
пропустити	5070 не хочете K
пропустить	4249 не хотите K
пропустіть	5070 не K
просив	5139 K
просил	4319 K
просила	4319 K	5139 K
просили	4319 K	5139 K
просьба	4162 у нас к вам K	4162 у нас есть K
просять	5139 K
проучване	277 нашето K
прохання	4991 маємо до вас K	4991 невелике K
прочетете	251 за да K цялата
прочитать	4171 осталось K	4171 чтобы K статью
пріоритетне	5033 K джерело
пріоритетним	5033 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	46 K у себя
пълния	283 K текст
първия	345 за K месец
първоначалната	102 K версия
підписатися	4999 K на розсилку
підписка	5140 K
підписку	4997 оформіть K	5052 дякуємо за K	5136 оформіть K
підписники	5068 лише K	5140 K
підписників	4997 тільки для K
підписуйтесь	5003 K на нас	5003 K на наш	5003 K на канал	5003 K на telegram	5136 K на
підписуйтеся	5003 K на наш	5003 K на канал
підписуючись	5052 K
підпишіться	4999 K на розсилку	5003 K на наш	5136 K на
підтримайте	4994 K нашу	4994 K незалежну	4994 K нас	5060 K	5136 K нас	5136 K нашу	5136 K незалежну	5136 K редакцію	5136 K автора	5136 K роботу	5136 K наш
підтримати	5136 K нас	5136 K нашу
підтримка	4995 ваша K	5136 ваша K допоможе
підтримки	5057 за K партнера	5137 спільноти K	5137 вашої K
підтримуйте	5136 K нас	5136 K нашу
підтримці	5060 завдяки вашій K	5060 завдяки K читачів	5137 вашій K
піти	4991 перш ніж K
""", 'р': """
работа	344 нашата K	4317 наша K
работаем	4317 мы K
работать	4239 помогут нам K	4239 поможет нам K	4317 K дальше
работу	4317 нашу K
радив	5139 K
радила	5139 K
радили	5139 K
радить	5139 K
разкажете	39 K ни	68 K ни
разрешение	261 без K е забранено
разрешения	4253 без K редакции
разчитаме	289 K на вашата	344 K на
расскажите	39 K нам	68 K нам	68 K свою историю	4316 K нам
рассказал	4319 K
рассказала	4319 K
рассказать	4198 есть что K	4198 хотите K
рассказывать	4317 K правду
расследование	4317 наше K	4317 это K
расследования	4317 наши K
рассылка	4317 наша K	4320 K
рассылку	79 на K	79 нашу K	79 K	4176 нашу K	4176 K самых	4317 нашу K
регистрацията	281 с K си	281 благодарим за K
регистрируясь	4232 K
регулярний	5060 K внесок
редактор	269 е K	269 - K	269 , K	4219 - K	4219 , K	4299 K отдела	4299 K	5040 - K	5040 , K	5119 K
редакторка	5040 - K	5040 , K	5119 K
редакцией	40 нашей K	4218 связаться с K
редакции	102 поправка K	4197 мнение K	4197 позиция K	4197 мнением K	4253 без согласия K	4317 нашей K
редакцию	40 в нашу K	4218 напишите в K	4218 пишите в K
редакция	274 в нашата K	344 нашата K	4317 наша K
редакцията	39 свържете се с K	68 свържете се с K
редакцію	5036 напишіть у K	5036 пишіть у K
редакція	5137 наша K
редакцією	40 нашою K	5036 зв'язатися з K
редакції	44 письма до K	102 від K:	5017 думка K	5017 позиція K	5017 позицією K	5036 пишіть до K	5073 без згоди K	5073 без дозволу K	5137 нашої K
рекламата	12 K	286 след K
реклами	12 K	71 без K	71 немає K	344 без K	5057 після K	5057 на правах K	5137 без K
рекламой	12 K
рекламы	12 K	71 без K	71 нет K	4236 после K	4236 на правах K	4317 без K
репортер	40 на нашия K	269 е K	269 - K	269 , K	4219 - K	4219 , K	4299 K	5040 - K	5040 , K	5119 K
репортери	40 на нашите K	344 нашите K
репортерка	5040 - K	5040 , K	5119 K
репортёр	4219 - K	4219 , K	4299 K
решил	4319 K
реєструючись	5052 K
робота	5137 наша K
роботу	5137 нашу K
розкажіть	39 K нам	68 K нам
розповів	5139 K
розповідати	5137 K правду
розповіла	5139 K
розповісти	5018 маєте що K	5018 є що K	5018 хочете K
розсилка	5137 наша K	5140 K
розсилку	79 на K	79 нашу K	79 K	4999 нашу K	4999 щоденну K	5137 нашу K
розслідування	5137 наші K	5137 це K
рублей	4318 # K
рік	5138 на K
""", 'с': """
свидетелем	4198 стали K	4198 вы стали K
свободната	343 подкрепете K
свържете	39 K се с нас	68 K се с нас	267 K се с нашия	267 K се с нашата	267 K се с нас	267 K се с автора	343 K се с нас
свържи	39 K се с нас	68 K се с нас
свяжитесь	39 K с нами	4218 K с нами
связаться	4218 K с автором
свідком	5018 стали K
седмично	18 веднъж K
сигнализирайте	267 K ни
сказав	5139 K
сказал	4319 K
сказала	4319 K	5139 K
сказати	5018 маєте що K
скаржаться	5139 K
скаржився	5139 K
скаржилася	5139 K
скачайте	4178 K наше
скиньте	4316 K нам	4316 K донат
сколько	4316 скиньте K
скриньку	5052 вашу K
скриньці	5052 вашій K
следите	4184 K за нами
словам	4319 по K
словами	5139 за K
слушайте	299 K ни
слідкуйте	5003 K за нами
снимки	41 свои K	41 K и видео	41 вашите K	41 K или видео
советовал	4319 K
советовала	4319 K
советовали	4319 K
советует	4319 K
согласны	44 не K	44 K с автором
содержатся	102 K описания
содержимое	4221 внешнее K
содержит	102 K сцены
сообщение	4209 данное K (материал) создано	4254 K создано
сообщил	4319 K
сообщила	4319 K
сообщили	4319 K
сообщите	39 K нам	68 K нам	4218 K нам	4316 K нам
соучастником	4239 станьте K	4316 станьте K
спам	72 без K
спама	72 без K
спаму	72 без K
спецкор	4299 K
сповіщення	15 K	5001 увімкнути K	5001 увімкніть K	5080 хочете отримувати K	5080 хочете отримувати пуш-K	5080 бажаєте отримувати K	5080 хочеш отримувати K
споделете	26 K	50 K я	68 K с нас	68 K своята
сподобався	5137 K текст	5137 K матеріал
сподобалась	4991 якщо вам K стаття
спонсором	81 станьте K
според	346 K
спрашивает	4319 K
спросил	4319 K
спросила	4319 K
співали	5139 K
співучасником	5136 станьте K
спільнота	5137 наша K
спільноти	4995 стань частиною K	5060 частиною K	5137 нашої K
станете	81 K член	343 K абонат	343 K член
станьте	52 K одним из них	4316 K нашим	5136 K нашим
статей	5067 до всіх K	5067 до усіх K
статии	296 до всички K
статия	264 хареса ли ви тази K	283 цялата K	344 тази K
статията	283 % от K
стаття	5137 ця K
статья	4317 эта K
статьям	4246 ко всем K
стверджує	5139 K
стежте	5003 K за нами
стигнали	264 щом сте K дотук
стороннего	4221 K сервиса
сторонним	4221 K сервисом
стороннього	5042 K сервісу
стороннім	5042 K сервісом
суммой	4318 любой K
сумму	4318 любую K
сутрин	18 всяка K
существуем	4317 мы K
существует	4239 K благодаря
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
телеграм	17 K	266 K	4184 наш K-канал	4184 в нашем K	4216 K	4216 K-канал	4216 K-канале	4250 пишите в K	4317 наш K	5003 наш K-канал	5034 K	5034 K-канал	5034 K-каналі
телеграме	17 K	4216 K
телеграмі	5034 K
телефон	103 K довіри
тест	4229 наш K	5049 наш K
тиждень	18 раз на K	5138 на K
требовал	4319 K
требовала	4319 K
требовали	4319 K
тръгнете	264 преди да си K
""", 'у': """
уведомления	15 K	4179 включите K	4179 включить K	4179 разрешить K	4263 хотите получать K	4263 хотите получать пуш-K	4263 хочешь получать K
уверяет	4319 K
уверял	4319 K
уверяла	4319 K
увійдіть	25 K	4998 K, щоб
уговаривал	4319 K
уговаривала	4319 K
угостите	55 K меня кофе	55 K автора кофе
угостить	55 K меня кофе
уебинар	274 нашия K
узнавать	4263 хотите K о
уйдете	4162 прежде чем вы K
укажите	78 K свой e-mail	78 K почту
улюблених	5033 K джерел
улюблені	5033 K джерела
умовляв	5139 K
умоляваше	346 K
умолял	4319 K
умоляла	4319 K
умоляли	4319 K
утверждает	4319 K
уточнение	102 K:
уточнення	102 K:
уточнив	5139 K
уточнил	4319 K
уточнила	4319 K	5139 K
учасником	5136 станьте K
""", 'ф': """
фейсбук	17 K	266 K
фото	41 свои K	41 ваши K	41 свої K	41 ваші K
фотографии	41 K и видео
""", 'ц': """
цените	4317 K нашу
цитировании	4214 при K
цитування	5031 у разі K
цитуванні	5031 при K
""", 'ч': """
частиною	5136 станьте K
частковому	5059 повному або K
чашку	55 на K кофе
через	65 K vpn
четене	1 време за K
четете	299 K ни
читаете	4316 спасибо, что K
читай	5003 K нас
читайте	4184 K нас в	5003 K нас у	5003 K нас в
читання	1 час K	1 хв K
читателей	44 письма K	4229 опросе K	4239 благодаря поддержке K	4259 K	4317 наших K
читатели	37 наши K	37 нашите K	44 писма на K	304 K	344 нашите K	4162 дорогие K	4259 K	4317 наши K
читателите	304 K	344 с подкрепата на K	344 от K ни
читателям	19 благодаря K	37 нашим K	4259 K	4317 благодаря K
читати	4997 щоб K далі	5136 щоб K далі
читачам	19 завдяки K	5076 K
читачі	37 наші K	5076 K	5137 наші K
читачів	44 листи K	5076 K	5137 наших K
читаєте	5136 дякуємо, що K
чтение	1 на K
чтения	1 время K	1 мин K
""", 'щ': """
щомісяця	5138 K
щомісячний	5060 K внесок
щомісячно	5138 K
щоранку	18 K
щотижневу	4999 K розсилку
""", 'э': """
электронной	4232 адрес K почты
электронную	4232 K почту
""", 'я': """
яжіться	39 зв'K з нами	5036 зв'K з нами
язкові	22 обов'K поля	5020 обов'K поля
якщо	4991 K ви вже тут
""", 'і': """
із	5134 # K #
інтелектом	5062 штучним K
інтелекту	5062 за допомогою штучного K
інформацію	5018 маєте цікаву K
історію	5018 маєте K
""", 'א': """
אדבלוק	2357 K
אומר	2395 K
אומרת	2395 K
אותה	50 שלחו K	50 שתפו K
אותו	50 שלחו K
אותנו	63 תייגו K	68 שתפו K
אחרינו	2278 עקבו K	2392 עקבו K
איתנו	39 צרו K קשר	39 צרו קשר K	39 דברו K	68 צרו K קשר	68 צרו קשר K	68 דברו K
אליכם	58 נשלח K
אלינו	39 פנו K	68 פנו K
אלקטרוני	2275 דואר K
אמר	2395 K
אמרה	2395 K
אמרו	2395 K
אתכם	2321 רק K
""", 'ב': """
באפליקציה	85 K שלנו
בדוי	102 שם K
בדויים	102 שמות K
בוקר	18 מדי K
בחודש	2394 K
ביקש	2395 K
ביקשה	2395 K
במייל	2320 K שלכם
במצוקה	0 K
בסרטון	2306 לצפות K זה
בעוגיות	2284 שימוש K
בעיתונות	2321 לתמוך K
בעלי	2363 בלי K הון	2363 ללא K הון
בקובצי	2283 משתמש K
בשבוע	18 פעם K	2394 K
בתגובות	86 K
בתוכן	2334 לעשות שימוש K
""", 'ד': """
דווחו	2392 K לנו
דיגיטלי	2270 רכשו מינוי K
דיוור	2320 קבלת K
""", 'ה': """
האימייל	22 K לא יוצג	61 K לא יוצג
האפליקציה	2279 הורידו את K	2393 K
הבהרה	102 K:
הגיב	102 לא K
הדיגיטלי	64 העוזר K
הדפדפן	11 K שלך
ההתראות	15 K
הודיע	2395 K
הודיעה	2395 K
הוואטסאפ	2279 לקבוצת K
הווטסאפ	2279 לקבוצת K
הווירטואלי	64 העוזר K
הוסיף	2395 K
הוסיפה	2395 K
הזהיר	2395 K
הזכויות	2294 כל K שמורות
הזמינו	55 K אותי לקפה
החובה	22 שדות K
החוג	2304 הוא ראש K	2304 היא ראש K
החינמיות	2337 הכתבות K
הטלגרם	2279 לערוץ K
הטקסט	2307 K
היום	2392 תרמו K
הירשמו	2270 כדי להמשיך לקרוא K	2392 K לקבלת
הכותב	2334 על דעת K
הכתבה	46 לפרסם את K	2270 להמשך קריאת K	2307 K	2393 K הזאת
המדור	2302 הוא עורך K	2302 היא עורכת K
המובעות	2334 הדעות K במאמר	2334 הדעות K בטור	2334 הדעות K בכתבה
המועדף	2297 למקור K	2297 כמקור K
המייל	2274 לתיבת K	2275 כתובת K
המערכת	102 הערת K
המקורית	102 בגרסה K של
הניוזלטר	2275 K היומי	2320 K השבועי של	2320 K שלנו	2393 K
הסביר	2395 K
הסיכום	2307 K
העבירו	50 K אותה	50 K הלאה
העיקריות	2307 הנקודות K
העיתונות	2393 K העצמאית
הפרטיות	2284 מדיניות K
הפרסומות	2357 חוסם K	2359 את חוסם K	2359 חוסם K
הפרסומים	2357 חוסם K
הפרסומת	12 K
הצביעו	2392 K בסקר
הצטרפו	52 K אליהם	52 K אלינו	2279 K לערוץ	2392 K אלינו
הקודמת	102 בגרסה K של
הקוראים	19 בזכות K
השאירו	78 K כתובת מייל	78 K מייל
השימוש	2284 תנאי K
השמות	102 K שונו
התגובות	2317 K
התחברו	25 K	2270 כדי להמשיך לקרוא K
התמונות	41 את K שלכם
התמיכה	2321 בזכות K שלכם
התראות	15 K
התרגום	2307 K
התרומה	2392 K שלכם
""", 'ו': """
ובטוויטר	2278 בפייסבוק K
ווידאו	41 תמונות K
וסרטונים	41 תמונות K
ותלוי	2321 K בכם
ותלויה	2321 K בכם
""", 'ז': """
זקוקה	2392 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2304 היא K סגל
חודשית	2392 תרומה K
חוקר	2304 הוא K ב
חוקרת	2304 היא K ב
חיצוני	2306 תוכן K	2306 תוכן ממקור K
""", 'ט': """
טען	2395 K
""", 'י': """
יכולים	51 מנויים K
ישירות	2320 K למייל	2320 K לתיבת
""", 'כ': """
כמנויים	51 K	81 הצטרפו K	2270 הצטרפו K
כתב	2395 K
כתבה	2307 K זו	2393 K זו	2395 K
כתבו	39 K לנו	68 K לנו	2392 K לנו
כתבות	2337 K חינם
כתבי	39 K לנו	68 K לנו
כתבת	2302 היא K
כתובת	78 הזינו K מייל	2275 K דוא"ל
""", 'ל': """
לדברי	2395 K
להגיב	7 כדי K	2317 K
להמשיך	2270 כדי K לקרוא,	2270 כדי K לקרוא בחרו	2270 כדי K לקרוא יש	2270 כדי K לקרוא את הכתבה	2321 עזרו לנו K
להעתיק	2334 לשכפל, K
לחודש	2394 K
לחוק	2334 סעיף #א K
לחצו	2392 K כאן
לידיעון	2392 הירשמו K
לכתבים	40 K שלנו
לכתבת	40 K שלנו
למייל	80 K שלכם
למנויים	81 היו K	2272 K בלבד
למערכת	40 K שלנו	44 מכתבים K
לניוזלטר	79 K	79 K שלנו	2274 הירשמו K	2274 הרשמה K	2274 K שלנו	2320 בהצלחה K	2392 הירשמו K
לעזרתכם	2392 אנחנו זקוקים K
לענייני	2302 הוא כתב K	2302 היא כתבת K
לפרסם	46 K כתבה זו	46 K מחדש
לצפייה	2306 K בתוכן
לקבוצת	2279 הצטרפו K
לקריאה	2337 כתבות K
לקריאת	21 K הכתבה
לשנה	2394 K
לתומכים	2321 הצטרפו K שלנו
""", 'מ': """
מאמרים	16 K חינם	2337 K חינם
מודעות	2359 בחוסם K	2359 חוסם K
מועדף	2297 מקור K	2297 כמקור K	2377 מקור K	2377 כמקור K
מחקר	2304 הוא עמית K
מינוי	2270 רכשו K ל-	2270 רכשו K כדי	2270 רכשו K או	2392 רכשו K	2396 K
מנוי	2270 כבר K?
מנויים	2396 K
מניות	2363 בלי בעלי K	2363 ללא בעלי K
מסכימים	44 לא K	44 K?	2320 בהרשמה אתם K
מסר	2395 K
מסרבים	102 K להגיב
מראה	65 אתר K
מרצה	2304 הוא K	2304 היא K
""", 'נ': """
ניוזלטר	2320 K שבועי	2396 K
נשלח	58 K לכם
""", 'ס': """
סגל	2304 הוא חבר K
סופר	2304 הוא K ו
סופרת	2304 היא K ו
סיכום	2307 K
סיפר	2395 K
סיפרה	2395 K
סעיף	2334 K #א
ספאם	72 בלי K	72 ללא K
ספרו	39 K לנו	68 K לנו	2392 K לנו
סרטונים	41 תמונות או K
""", 'ע': """
עדכונים	2320 לקבלת K במייל
עודכנה	102 הכתבה K	102 הידיעה K
עיתונאי	2302 הוא K	2304 הוא K
עיתונאית	2302 היא K	2304 היא K
עיתונות	2321 לעשות K	2393 K עצמאית
עכשיו	2270 רכשו מינוי K	2392 תרמו K
עלולים	102 K להיות קשים
עמיתת	2304 היא K מחקר
עמלה	2333 נקבל K	2333 לקבל K
ער	103 K״ן
""", 'פ': """
פרופסור	2304 הוא K	2304 היא K
פרסום	46 K מחדש
פרסומות	71 בלי K	71 ללא K	2357 חוסם K	2359 בחוסם K	2359 חוסם K	2359 חוסמי K	2393 ללא K
פרסומת	12 K
פרשן	2302 הוא K
פרשנית	2302 היא K
""", 'צ': """
ציין	2395 K
""", 'ק': """
קודמת	102 בגרסה K של
קוראי	2393 K
קרא	2395 K
קריאה	1 זמן K
""", 'ר': """
ראשון	2394 חודש K
""", 'ש': """
שאלו	2307 K את
שולחים	58 אנחנו K לכם
שיווקי	2320 לקבל תוכן K
שלחו	39 K לנו	68 K לנו	2392 K לנו
שלנו	40 לכתב K	2393 K
שנקבל	2333 K עמלה
שקראתם	2392 תודה K
שתפו	26 K
""", 'ת': """
תגובה	102 לא נמסרה K
תגובות	2317 K
תוכן	10 K זה	2306 הצגת K
תיאורים	102 כוללת K	102 מכילה K
תייגו	63 K אותי
תיקון	102 K:
תלוי	2321 K בכם
תלויה	2321 K בכם
תמיכתכם	2392 K
תמכו	2392 K בנו
תקציר	2307 K
תרומה	2396 K
תרומות	2396 K
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
अनुभव	68 अपना K हमें	2428 का K रखने
अनुवाद	2432 K	2434 मशीन से K	2434 मशीनी K	2434 एआई की मदद से K	2434 ai की मदद से K	2434 एआई द्वारा K
अनुवादित	2434 एआई की मदद से K
अनुसार	2495 के K
अपडेट	102 लेख को K किया	102 खबर को K किया
अपनी	2438 K राय दें
अपील	2495 K की
अलर्ट	2440 K पाने के लिए
असहमत	44 K हैं
असिस्टेंट	64 वर्चुअल K	64 एआई K
""", 'आ': """
आपका	2492 K दान
आपको	58 हम K
आर्टिकल	2453 फ्री K	2453 मुफ्त K
आर्थिक	2443 K सहयोग दें	2443 K सहयोग करें	2492 K मदद दें
आवश्यक	22 K फील्ड
""", 'इ': """
इंस्टॉल	2402 ऐप K करें	2440 K करें
इनबॉक्स	2401 सीधे आपके K	2401 हर सुबह आपके K	2401 हर हफ्ते आपके K	2401 आपके K में पाएं	2401 रोज आपके K	2401 आपके K में हर	2441 अपने K में
""", 'उ': """
उपयोग	2408 कुकीज का K	2408 कुकी का K
""", 'ए': """
एजेंसी	2452 K की फीड
एडिटर	2428 सब K हैं	2428 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2471 K
""", 'क': """
कमीशन	2451 हमें K मिल	2451 K मिल सकता है
कमेंट	2438 अपनी राय K	2439 K करने के लिए	2439 K में अपनी राय	2439 K हटा	2439 K करने वाले
करके	2441 साइन अप K आप
करें	63 मुझे टैग K	63 हमें टैग K	2401 ईमेल दर्ज K	2404 फॉलो K	2421 जॉइन K	2421 लाइक K	2424 हमें ईमेल K	2438 पोल में वोट K	2441 साइन अप K	2446 शेयर K	2446 साझा K	2446 सेव K	2492 फॉलो K	2492 लॉग इन K	2492 साइन अप K
कहती	2495 K
कहते	2495 K
कहा	2495 K
कहानी	68 अपनी K हमें
कीजिए	2492 मदद K
कॉपी	2446 लिंक K हो गया
कॉपीराइट	2420 K
क्लिक	2421 K करें	2492 यहां K करें	2492 लिंक पर K करें
""", 'ख': """
खबर	5 इस K	5 यह K	2493 इस K	2493 यह K
खबरें	2448 और K पढने के लिए	2453 मुफ्त K
खबरों	2448 अन्य K के लिए	2448 ताजा K के लिए	2448 की K के लिए
खरीदें	2436 यहां से K
खेलें	2438 क्विज K और
""", 'ग': """
गिफ्ट	2446 K करें
गोपनीयता	2408 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2452 ऑटो-K
जरूर	2424 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2408 K
जुडने	2422 K के लिए
जुडिए	52 आप भी K	2492 K
जुडें	52 आप भी K	2404 चैनल से K	2421 K	2436 हमारी टीम से K	2492 हमसे K
ज्वाइन	2421 K करें
""", 'ट': """
टिप्पणियों	2439 K के लिए
टिप्पणी	102 K करने से इनकार	2439 K करने के लिए	2439 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2402 ऐप K करें	2440 K करें	2440 K कीजिए	2492 ऐप K करें	2492 ऐप K कीजिए
""", 'त': """
तस्वीरें	41 K और वीडियो	41 अपनी K
तैयार	2434 एआई की मदद से K किया गया है	2434 ai की मदद से K किया गया है
""", 'द': """
दान	2496 K
दिखाया	61 ईमेल नहीं K
दिया	102 पर जवाब नहीं K
दें	2492 राय K
देखें	2492 यहां K
दोस्तों	50 K को भेजें	50 K के साथ
""", 'ध': """
धारा	56 K #g	56 K # जी
""", 'न': """
निजता	2408 K नीति
निर्भर	2443 आपके सहयोग पर K
नोटिफिकेशन	15 K	2402 K चालू करें	2440 K ऑन करें	2440 K ऑन कर लें
नौकरी	2436 K के अवसर
न्यूज	2405 गूगल K पर
न्यूजरूम	40 हमारे K	2406 कलेक्टिव K की ओर से	2406 के लिए कलेक्टिव K
न्यूजलेटर	2401 हमारे K	2401 हमारा K	2401 हमारा साप्ताहिक K	2401 K के लिए	2493 हमारे K	2496 K
""", 'प': """
पढने	1 K का समय	2444 K के लिए
पढें	1 मिनट में K	2402 ऐप में K	2492 पूरी खबर K
पत्रकार	2493 हमारे K
पत्रकारिता	2428 K में सक्रिय हैं	2493 हमारी K	2493 स्वतंत्र K
पसंदीदा	2423 K सोर्स	2423 K स्रोत	2423 K न्यूज सोर्स	2487 K स्रोत	2487 K सोर्स
पाठकों	19 K के सहयोग	2443 K के सहयोग से चलते
पाने	2441 ईमेल पर K के लिए
पुनःप्रकाशित	46 K
पुनर्प्रकाशन	2452 K वर्जित
पुनर्प्रकाशित	46 K
पूछा	2495 K
पूछें	2432 K
पूरी	2444 बनकर K खबर
पॉडकास्ट	2437 K सुनें	2437 K सुनने के लिए	2493 हमारा K
प्रकाशित	22 ईमेल पता K	46 पुनः K	2406 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2494 K माह	2494 K वर्ष
प्रतिक्रिया	2438 अपनी K
प्रिफर्ड	2423 K सोर्स
""", 'ब': """
बताइए	39 हमें K	68 हमें K
बताएं	39 हमें K	68 हमें K	2424 हमें K	2424 कमेंट करके K	2492 हमें K	2492 राय K
बताते	2495 K
बताया	2495 K
बदल	102 नाम K
बाहरी	2431 K साइट
बिंदु	2432 मुख्य K
बॉक्स	2439 कमेंट K में
बोला	2495 K
बोले	2495 K
ब्राउजर	11 आपका K
ब्लॉकर	2471 ऐड K	2471 एड K
""", 'भ': """
भेजें	39 हमें K	50 आगे K	50 किसी को K	68 हमें K	2424 हमें K	2492 हमें K	2492 खबर K
""", 'म': """
मकतूब	44 K
महीने	51 सदस्य हर K	2494 हर K
मांगते	2431 आपकी इजाजत K हैं	2431 आपकी अनुमति K हैं
मुताबिक	2495 K
मुफ्त	2453 K लेख
""", 'य': """
यूट्यूब	17 K
योगदान	56 मासिक K
""", 'र': """
रखने	2444 पढना जारी K के लिए
रजिस्टर	2492 अभी K करें
रहिए	2448 जुडे K
रहें	2448 जुडे K
रिपोर्टर	40 हमारे K
""", 'ल': """
लिखा	2495 K
लिखें	39 हमें K	68 हमें K	2492 हमें K
लेख	2493 यह K	2493 इस K
लॉग	25 K इन
लॉगिन	2492 K करें
""", 'व': """
विचलित	102 K कर सकते
विचार	2452 लेखक के निजी K
विज्ञापन	12 K के बाद खबर	12 K के बाद लेख	71 न K	71 बिना K	71 कोई K नहीं	2471 K अवरोधक
वीडियो	41 फोटो और K	41 अपने K	2437 K देखें	2437 K यहां देखें	2437 K भी देखें	2437 K देखने के लिए
वेबसाइट	2493 हमारी K
वेबिनार	2436 K के लिए
वॉट्सऐप	39 हमें K	68 हमें K
व्हाट्सएप	39 हमें K	68 हमें K	2424 हमें K करें
व्हाट्सऐप	17 K	39 हमें K	68 हमें K
""", 'श': """
शर्तें	2408 नियम और K
शामिल	52 उनमें K हों	102 विवरण K
""", 'स': """
संपर्क	39 हमसे K करें	39 हमें K करें	68 हमसे K करें	68 हमें K करें	2424 हमसे K करें
संपादित	2452 ने K नहीं किया
संवाददाता	40 हमारे K	2428 वरिष्ठ K हैं	2428 K हैं
संस्करण	102 पिछले K में
सकते	2422 जुड K हैं	2422 फॉलो कर K हैं	2424 हमें भेज K हैं
सदस्य	56 मासिक K	2444 पहले से K हैं	2492 K बनें
सदस्यता	2444 K लें
सप्ताह	2494 प्रति K
सब्सक्राइब	2401 न्यूजलेटर को K	2401 न्यूजलेटर K	2404 चैनल को K	2421 K करें	2441 K करके आप	2492 K करें
सब्सक्राइबर	51 K	2444 K हैं
सब्सक्राइबर्स	2444 K के लिए है
सब्सक्रिप्शन	2441 K सफल	2496 K
समरी	2432 K
समर्थन	2492 K करें
सर्वाधिकार	2419 K सुरक्षित
सर्वे	2438 K में भाग लें	2438 K में भाग लेकर
सहमत	44 K हैं
सहयोग	2443 हमें K करें	2492 आपका K	2492 हमें K	2492 K करें	2492 आपके K
सहयोगी	56 मासिक K
सामग्री	2431 से मिली K शामिल है	2431 K उपलब्ध नहीं है
सारांश	2432 K
सिंडीकेट	2452 K फीड
सीनियर	2428 K सब एडिटर हैं
सुझाएं	2492 सुधार K
सुधार	102 K:	102 भूल K
सुनें	3 खबर K	3 लेख K	2437 को K	2437 लेख K
सुबह	18 हर K
स्पैम	72 कोई K नहीं
स्वचालित	2434 K अनुवाद
स्वीकार	2431 कुकीज K करें
""", 'ह': """
हमारा	2402 K ऐप	2493 K काम	2493 K ऐप
हमारी	40 K टीम से	2492 K मदद करें	2493 K टीम
हमारे	2493 K पाठक	2493 K चैनल	2493 K साथ
हिस्सा	2438 सर्वे में K लें
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
กด	4807 Kเพิ่มเพื่อน	4835 Kติดตาม
กร	4777 Kอกอีเมล
กล	4838 K่าว
กอ	4836 Kงบรรณาธิการ
กา	15 Kรแจ้งเตือน	4835 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4795 Kบคุณที่สมัคร	4795 Kบคุณที่ลงทะเบียน	4836 Kงเรา
""", 'ค': """
คล	41 Kิปหรือภาพ	4835 Kิกที่นี่	4835 Kิกชม
คว	4805 Kามเห็นส่วนตัวของผู้เขียน
ค่	4804 Kาคอมมิชชั่น	4804 Kาคอมมิชชัน
""", 'จ': """
จด	4776 Kหมายข่าวของเรา	4795 Kหมายข่าวรายสัปดาห์ของเรา	4839 Kหมายข่าว
จะ	4794 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	22 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4835 Kวน์โหลดแอปของเรา	4835 Kวน์โหลดแอปได้	4835 Kวน์โหลดแอปเลย	4835 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	39 Kดต่อเรา	39 Kดต่อทีมข่าว	68 Kดต่อเรา	68 Kดต่อทีมข่าว	4786 Kดต่อผู้สื่อข่าวของเรา	4786 Kดต่อกองบรรณาธิการ	4835 Kดตามเรา
ต่	4837 Kอเดือน	4837 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4795 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4799 Kลองอ่าน
ทั	39 Kกมา	4805 Kศนะของผู้เขียน
ทา	4794 Kงเว็บไซต์ขอสงวนสิทธิ์	4796 Kงอีเมลทุก
ทุ	4796 Kกเช้าทางอีเมล
""", 'บ': """
บท	4800 Kความฟรี	4836 Kความนี้
บร	4839 Kิจาค
บล	4819 K็อกโฆษณา
บอ	39 Kกเรา	68 Kกเรา	4838 Kกว่า
""", 'ผ': """
ผู	64 K้ช่วยเสมือน	64 K้ช่วย ai	4797 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4838 Kดกับ
""", 'ภ': """
ภา	41 Kพและคลิป	41 Kพหรือคลิป	41 Kพและวิดีโอ
""", 'ม': """
มี	4786 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4788 Kมรับคุกกี้
""", 'ร': """
ระ	4838 Kบุว่า
รา	4837 Kยเดือน
ร่	52 Kวมเป็นหนึ่ง	52 Kวมสนับสนุน	4797 Kวมสนับสนุนการทำงานของเรา	4797 Kวมสนับสนุนสื่ออิสระ	4797 Kวมสนับสนุนนักข่าว	4835 Kวมสนับสนุน	4835 Kวมบริจาคให้เรา	4835 Kวมบริจาคกับเรา	4835 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4805 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4836 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4782 Kวนลิขสิทธิ์	4783 Kวนสิทธิ์
สน	4797 Kับสนุนการทำงานของเรา	4797 Kับสนุนสื่ออิสระกับ	4835 Kับสนุนเรา	4835 Kับสนุนพวกเรา
สม	51 Kาชิกสามารถ	4776 Kัครรับจดหมายข่าว	4776 Kัครรับข่าวสาร	4835 Kัครรับ	4835 Kัครสมาชิกวันนี้	4835 Kัครสมาชิกเลย	4835 Kัครสมาชิกเพื่อ	4835 Kัครสมาชิกได้ที่	4835 Kัครสมาชิกของเรา	4839 Kาชิก
สำ	4799 Kหรับสมาชิกเท่านั้น
สื	4836 K่ออิสระ
ส่	39 Kงข้อความมา	39 Kงมาที่ทีมข่าว	50 Kงต่อ	68 Kงมาที่ทีมข่าว	4786 Kงเรื่องราวของคุณ	4786 Kงข่าวหาเรา	4835 Kงข้อมูลมาที่	4835 Kงคลิปมา
""", 'ห': """
หล	12 Kังโฆษณา
หา	4786 Kกคุณมีข้อมูล
ห้	4782 Kามคัดลอกข้อความ	4782 Kามคัดลอกเนื้อหา	4782 Kามคัดลอกบทความ	4782 Kามคัดลอกหรือเผยแพร่	4782 Kามคัดลอกหรือทำซ้ำ	4782 Kามคัดลอกหรือดัดแปลง	4782 Kามคัดลอกหรือนำ	4783 Kามทำซ้ำ
""", 'อ': """
อย	4835 K่าพลาด
อี	22 Kเมลของคุณจะไม่	4776 Kเมลของคุณ
อ่	4799 Kานบทความฉบับเต็ม
""", 'เ': """
เข	25 K้าสู่ระบบ	4835 Kียนถึงเรา	4835 K้าสู่ระบบเพื่อ
เฉ	4799 Kพาะสมาชิก
เน	10 Kื้อหานี้	4788 Kื้อหาจากภายนอก	4788 Kื้อหาภายนอก
เป	4799 K็นสมาชิกอยู่แล้ว	4838 Kิดเผยว่า
เผ	46 Kยแพร่ต่อ	46 Kยแพร่ซ้ำ
เพ	19 Kราะผู้อ่าน	4794 Kื่อแสดงความคิดเห็น	4799 Kื่ออ่านต่อ	4799 Kื่ออ่านบทความ	4807 Kิ่มเพื่อนไลน์	4807 Kิ่มเพื่อนทางไลน์
เล	39 K่าให้เราฟัง	68 K่าให้เราฟัง	68 K่าประสบการณ์
เว	1 Kลาอ่าน	102 Kอร์ชันก่อนหน้าของ	4794 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	102 K้ไข:
แจ	39 K้งทีมข่าว	68 K้งทีมข่าว	4786 K้งเบาะแสข่าว	4786 K้งเรา	4835 K้งทีมงาน
แช	50 Kร์ให้	68 Kร์เรื่องราว
แท	63 K็กเรา	63 K็กมา
แห	4785 Kล่งข่าวที่ต้องการ	4785 Kล่งข่าวโปรด	4785 Kล่งที่มาที่ต้องการ
แอ	4807 Kดไลน์	4807 Kดไลน์เพื่อ	4835 Kดไลน์
""", 'โ': """
โป	4819 Kรแกรมบล็อกโฆษณา
โห	4835 Kวตเลย	4835 Kลดแอป
""", 'ใ': """
ให	4836 K้เรา
""", 'ไ': """
ไม	71 K่มีโฆษณา
""", 'ả': """
ảnh	5254 hãy gửi K
""", 'ủ': """
ủng	5193 ly cà phê K hộ	5254 hãy K hộ
""", 'あ': """
あと	3013 K#本、無料で
あな	52 Kたも参加
""", 'い': """
いか	3074 Kがでしたか
いた	2942 Kだいたサポートは	2942 Kだいたご寄付は
いの	103 Kちの電話
""", 'お': """
お使	11 Kいのブラウザ	2964 Kいのブラウザ
お寄	3074 Kせください
お届	58 Kけします
お申	2999 Kし込みはこちら	3074 Kし込みください	3074 Kし込みはこちら
お聞	3074 Kかせください
お見	3074 K逃しなく
お試	3074 Kしください
お読	3074 Kみいただけます
お送	58 Kりします
""", 'か': """
から	3019 K転載したものです	3019 Kの転載です
か月	2948 K無料	3076 K無料
""", 'が': """
が作	3055 aiK成
が無	2964 javascriptK効
が生	3055 aiK成
が翻	3055 aiK訳
が要	3055 aiK約
""", 'こ': """
ここ	2945 Kからは有料	2948 Kから先は
この	3 K記事を音声	10 Kコンテンツ	2945 K記事は有料	2945 K記事は会員	2971 K記事についてのご意見	3033 Kコンテンツは	3033 K投稿は	3033 K外部コンテンツは	3075 K記事が	3075 K記事を	3075 K記事は
""", 'ご': """
ご利	11 K用のブラウザ	2964 K用のブラウザ
ご協	3074 K力ください
ご存	3020 Kじの方は
ご寄	2943 K付をお願い	3074 K付を	3074 K付で	3074 K付に	3074 K付が	3074 K付は	3074 K付いただ	3074 K付のお願い
ご意	44 K見・ご反論	2971 K見をお寄せ	2971 K見・ご感想をお寄せ	2971 K見・ご感想はこちら	2971 K見・ご感想をお待ち	2971 K見・ご感想をお聞かせ	2971 K見・ご感想をお願い	2971 K見・ご感想を送る
ご感	2971 K想をお寄せ
ご支	2943 K援をお願い	3074 K援
ご登	3010 K録ありがとうございます	3074 K録
ご覧	3074 Kください	3074 Kいただけます
ご購	3074 K読
ご連	3074 K絡ください
""", 'す': """
すで	3013 Kに会員の方
すべ	2948 Kての記事が
""", 'ぜ': """
ぜひ	2959 Kフォロー
""", 'で': """
で作	3055 aiK成
で受	2988 lineKけ取る
で届	2988 lineKく
で最	2988 lineK新
で生	3055 aiK成
で要	3055 aiK約
""", 'と': """
と強	3077 K調
と書	3077 Kい
と発	3077 K表
と話	3077 Kし	3077 Kす
と語	3077 Kっ	3077 Kる
と説	3077 K明
と述	3077 Kべ
""", 'に': """
によ	3055 aiKって生成	3055 aiKる要約	3077 Kると
""", 'の': """
の使	2969 cookieK用
の学	49 aiK習
の採	2999 K用情報はこちら
の提	3019 K供記事です
""", 'を': """
をフ	2959 Kォローしよう
を使	2969 cookieK用
を利	2969 cookieK用
を有	2964 javascriptK効	2964 javascript K効
を発	3077 K表した
を許	2994 cookieK可
""", 'ア': """
アカ	2988 lineKウントはこちら
アシ	64 aiKスタント
アド	3039 Kブロックを
アフ	75 Kィリエイトリンク	75 Kィリエイト広告	3017 Kィリエイト広告	3017 Kィリエイトプログラム	3017 Kィリエイトリンク	3027 Kィリエイトリンク	3027 Kィリエイト広告	3027 Kィリエイトプログラム
アプ	2954 Kリはこちら	2955 Kリを開く	2955 Kリをダウンロード	2955 Kリのダウンロード	2955 Kリをインストール	3009 Kリなら通知	3009 Kリなら速報	3009 Kリなら、	3009 Kリで読むと	3009 Kリなら
アン	3005 Kケートはこちら	3005 Kケート実施中	3005 Kケートにご協力ください	3005 Kケートにご協力を	3005 Kケートへのご協力	3006 Kケートに答えて
""", 'オ': """
オフ	3039 Kにしてページを
""", 'カ': """
カ月	2948 K無料	3076 K無料
""", 'ク': """
クイ	3006 Kズに答えて
クッ	2966 cookie(Kキー)	2969 Kキーを使用	2969 Kキーを利用	2994 Kキーを許可
""", 'コ': """
コメ	7 Kントを書く	7 Kントする	22 Kントをキャンセル	22 Kントを投稿するには	86 Kント欄	102 Kントしていない	2971 Kントを投稿するには	2971 Kントするには	2971 Kントをお寄せ	2978 Kント欄で	2978 Kント欄に	2978 Kント欄から	2978 Kント欄へ	3008 Kントは削除します	3008 Kントは削除することが	3008 Kントは削除する場合	3008 Kントは承認	3008 Kントは公開前	3008 Kントは非表示
コー	55 Kヒー代	55 Kヒーをおごって	2942 Kヒーをおごる
""", 'サ': """
サポ	2942 Kートをしてみませんか	2942 Kートをしませんか	2942 Kートしてみませんか	2943 Kートをお願いします	3074 Kートをお願い	3074 Kートしていただ
""", 'シ': """
シェ	26 Kアして	50 Kアして
""", 'ス': """
スパ	72 Kムは
""", 'タ': """
タグ	63 K付けして	63 Kをつけて
""", 'ダ': """
ダウ	3074 Kンロードしてください
""", 'チ': """
チケ	2999 Kット販売中
チッ	2942 Kプで応援
チャ	2962 Kンネル登録を	2988 Kンネルに参加する	2988 Kンネルに参加しよう
""", 'ニ': """
ニュ	79 Kースレター	2951 Kースレターに登録	2953 Kースレターを	2988 googleKースで	3010 Kースレター登録はこちら	3078 Kースレター
""", 'ネ': """
ネタ	102 Kバレを含
""", 'バ': """
バー	64 Kチャルアシスタント
""", 'フ': """
フォ	2959 Kローして最新	2959 Kローをお願い	3074 Kローしてください
""", 'ブ': """
ブラ	3030 Kウザは音声	3030 Kウザは動画	3030 Kウザではこの動画	3030 Kウザはvideo	3030 Kウザはaudio
""", 'プ': """
プッ	2955 Kシュ通知
プラ	2966 Kイバシーポリシーに
プレ	2948 Kミアム会員	3002 Kゼントした記事は
プロ	3017 Kモーションが含まれ	3017 Kモーションを含
""", 'ポ': """
ポッ	35 Kドキャスト
""", 'マ': """
マン	2942 Kスリーサポーター
""", 'ミ': """
ミラ	65 Kーサイト
""", 'メ': """
メル	2951 Kマガに登録	2953 Kマガで	3010 Kマガ登録はこちら	3010 Kマガの登録	3075 Kマガ
メー	22 Kルアドレスが公開されること	59 Kルで受け取りたい方	59 Kルでお知らせ	61 Kルアドレスは表示され	61 Kルアドレスが表示され	79 Kルマガジン	2951 Kルマガジンに登録	2953 Kルマガジンで	2953 Kルマガジンを	2953 Kルでお届け	2971 Kルアドレスが公開されることはありません	3010 Kルアドレスを入力してください	3078 Kルマガジン
""", 'ロ': """
ログ	25 Kイン	2945 Kインして続きを	2945 Kインしてください	2948 Kインが必要	3074 Kインして
""", 'ヶ': """
ヶ月	2948 K無料	3076 K無料
""", '上': """
上优	5301 在googleK先
上優	5301 在googleK先
""", '下': """
下方	5408 K留言
下載	5274 K客戶端	5276 Kapp	5276 K應用程式
下载	5274 K客户端	5276 Kapp	5276 K应用	5407 K客户端
""", '不': """
不代	5300 K表本站	5332 K表本站立场	5346 K表本報立場	5346 K表本报立场	5346 K表本站立场	5346 K表本站立場	5346 K表本媒體立場	5346 K表本網立場	5346 K表本刊立場
不发	72 K垃圾
不同	44 K意本文
不妨	26 K转发	26 K分享给
不属	5376 K于任何财团
不屬	5376 K於任何財團
不得	5300 K转载	5300 K轉載
不认	44 K同本文
不錯	5407 K過
不错	5407 K过
""", '为': """
为首	5301 K选来源
""", '人': """
人工	49 K智能训练
""", '仅': """
仅代	5300 K表作者本人	5300 K表作者个人	5300 K表作者观点	5300 K表作者的	5300 K表作者立场
仅供	5332 K其表达个人看法
仅限	5337 K会员	5337 K订户
""", '他': """
他說	5410 K
他说	5410 K
""", '付': """
付費	5268 K後	5411 K牆
付费	5268 K后	5411 K墙
""", '以': """
以下	5361 K内容来自
以閱	5265 K讀全文
以阅	5265 K读全文
""", '仮': """
仮名	102 Kです	102 K
""", '仲': """
仲間	52 Kに加わ
""", '会': """
会员	51 K每月	5268 K专享	5337 K限定内容
会員	51 Kの方は	51 Kは月に	2945 K限定です	2945 K限定の記事	2945 K登録できます	2948 K登録すると	2948 K登録が必要	3013 Kの方はこちら	3013 K登録で続きを読む	3013 K登録後にご覧	3046 Kだけが読める	3046 Kのみがお読み	3046 Kのみ閲覧	3074 K登録して	3074 K登録は	3074 K登録がお済み	3074 K登録をお願い	3074 K登録で	3074 K登録のうえ	3074 K登録はこちら	3074 K登録ください	3075 Kの方
会費	3011 Kで運営
""", '体': """
体験	68 K談をお寄せ
""", '你': """
你的	5263 K支持	5407 K支持,	5407 K支持让	5407 K支持讓	5407 K支持是
""", '使': """
使用	5285 Kcookie改善	5285 Kcookie以	5285 K cookie 以	5285 K cookie 来	5285 K cookie 來	5289 Kcookie来	5289 Kcookie來
""", '來': """
來自	5317 K外部平台的內容
""", '依': """
依靠	5335 K读者的支持	5335 K讀者的支持
""", '侵': """
侵权	5300 K必究	5300 K请联系	5300 K请告知	5300 K请及时
侵權	5300 K必究
""", '個': """
個人	2969 K情報の取り扱い	3019 Kの見解です	5332 K看法
""", '偏': """
偏好	5301 googleK來源	5301 google K來源	5301 K來源清單	5390 K來源
""", '僅': """
僅限	5337 K會員	5337 K訂戶
""", '優': """
優先	2987 Kソース	2987 K表示に設定	2987 Kする情報源	2987 K的に表示
""", '免': """
免費	16 K閱讀	5347 K文章	5347 K閱讀篇數	5347 K閱讀額度	5348 K註冊即可	5348 K註冊後	5379 K文章	5407 K訂閱	5409 K試用
免费	16 K阅读	5347 K文章	5347 K阅读篇数	5348 K注册即可	5348 K注册后	5379 K文章	5407 K订阅	5409 K试用
""", '內': """
內容	5324 K由ai
""", '全': """
全文	21 Kを	2945 Kを読むには	2945 Kをお読み
""", '公': """
公众	17 K号	5279 K号:
公式	2955 Kアプリ	2959 Kアカウントをフォロー	2959 Kアカウントを友だち	2988 Klineはこちら	3075 Kline
""", '关': """
关注	5279 K我们的微信	5279 K我们的公众号	5279 K我们的微博	5279 K我们的频道	5279 K我们的官方	5407 K我们
关闭	5371 K后刷新页面
""", '内': """
内容	5324 K由ai
内阅	5274 appK读
""", '写': """
写真	41 Kや動画	41 K・動画	41 Kや映像
写道	5410 K
""", '分': """
分で	1 K読めます
分享	50 K给	50 K給	68 K您的故事	5328 K此文給朋友
""", '初': """
初割	3076 K
初月	3013 K#円で	3076 K無料
""", '判': """
判断	3077 Kした
""", '利': """
利用	2966 K規約に同意
""", '前': """
前請	5332 K先登入
前请	5332 K先登录
""", '剩': """
剩余	5265 K#%内容	5265 K#%的内容
剩餘	5265 K#%內容	5265 K#%的內容
""", '力': """
力を	3011 K貸してください
""", '加': """
加入	52 K他们	52 K他們	5279 Kline好友	5279 Kline官方	5279 Kline@	5335 K贊助行列	5335 K赞助行列	5407 K会员	5407 K會員
加记	39 K者微信	68 K者微信
""", '助': """
助手	64 aiK	64 ai K
""", '励': """
励み	3075 Kになります
""", '動': """
動画	41 Kや写真	3000 Kをご覧ください	3000 Kはこちら	3003 Kでも詳しく	3003 Kでも解説	3030 Kを再生するには	3030 Kをご覧いただくには	3030 Kを視聴するには
""", '勘': """
勘誤	102 K
勘误	102 K
""", '包': """
包月	5409 K
""", '化': """
化名	102 K
""", '即': """
即可	5332 K留言
""", '参': """
参加	52 Kしませんか
""", '參': """
參與	7 K討論
""", '友': """
友だ	2962 Kち追加
""", '収': """
収益	3017 Kを得ること
""", '发': """
发给	58 K您
发表	7 K评论
发送	58 K给您	5271 K到您的邮箱
""", '取': """
取材	39 K班に	39 K班まで	39 K班が	68 K班に	68 K班まで	68 K班が	102 Kに回答しなかった	102 Kに応じなかった	2989 K班までご	3011 Kを支えて
取消	22 K回复	22 K回覆
""", '受': """
受信	2951 Kトレイにお届け	2951 Kトレイに届けます
""", '只': """
只靠	5335 K讀者	5335 K读者
""", '可': """
可能	102 K引起不适	102 K引起不適
""", '同': """
同意	5317 Kcookie
""", '向': """
向我	39 K们爆料	39 K們爆料	68 K们爆料	68 K們爆料
向本	39 K报	68 K报
""", '含': """
含剧	102 K透
含有	102 K暴力
""", '启': """
启用	5364 Kjavascript
""", '告': """
告訴	39 K我們	68 K我們	5410 K
告诉	39 K我们	68 K我们	5410 K
""", '呼': """
呼び	3077 Kかけた	3077 Kかける	3077 Kかけて	3077 K掛け
""", '命': """
命じ	3077 Kた
""", '啟': """
啟用	5364 Kjavascript
""", '喊': """
喊道	5410 K
""", '因': """
因为	5407 K有你的支持
因為	5407 K有你的支持
""", '图': """
图片	41 K和视频
""", '売': """
売上	3017 Kの一部が還元
""", '外': """
外部	2994 Kコンテンツ	5317 K内容	5317 K內容
""", '她': """
她說	5410 K
她说	5410 K
""", '如': """
如侵	5300 K权,	5300 K权请	5300 K权联系
如有	5300 K侵权,	5300 K侵权请	5300 K侵权联系	5300 K侵權,	5300 K侵權請
""", '学': """
学習	49 aiK
""", '安': """
安心	103 K專線
""", '官': """
官方	5281 K微信
""", '定': """
定期	5407 K定額
""", '寄': """
寄付	2942 Kで応援	3043 Kで成り立って	3043 Kで運営され	3043 Kによって運営され	3074 Kをお願い	3078 K
寄到	5271 K您的信箱	5334 K你的信箱
寄給	58 K您
寄给	58 K您
""", '寫': """
寫道	5410 K
""", '将': """
将本	5328 K文赠送给
""", '將': """
將本	5328 K文贈送給
""", '就': """
就分	26 K享给
就转	26 K发
""", '居': """
居合	3020 Kわせた方は
""", '已': """
已是	5265 K會員	5337 K订户	5337 K訂戶
已经	5265 K是会员
已讀	5406 K
已读	5406 K
""", '年': """
年額	3076 K
""", '广': """
广告	12 K后继续	12 K之后继续	5290 K拦截	5371 K拦截	5371 K屏蔽	5371 K过滤	5373 K拦截	5373 K屏蔽
""", '広': """
広告	12 Kの下に記事	12 Kの後に記事	71 Kも	71 Kなし	71 Kなしで	3011 Kに頼らず	3039 Kブロッカーを	3039 Kブロックを	3039 Kブロック機能	3039 Kブロックは	3039 Kブロックが
""", '廣': """
廣告	12 K後繼續	12 K之後繼續	5290 K攔截	5371 K阻擋程式	5371 K攔截	5371 K封鎖	5371 K阻擋器	5373 K攔截	5373 K封鎖
""", '开': """
开启	5276 K通知	5364 Kjavascript
""", '弊': """
弊社	3075 K
弊紙	39 Kまで	68 Kまで
""", '当': """
当サ	3075 Kイト
当初	102 Kの記事で
当社	3075 Kの
当編	3075 K集部
""", '後': """
後援	81 K
""", '微': """
微信	5276 K扫	5281 K公众号
""", '心': """
心理	103 K援助
""", '必': """
必填	22 K项已用	22 K欄位
必須	23 K項目です
""", '応': """
応援	2943 Kをお願いします	3074 Kをお願い	3074 Kして
""", '您': """
您已	5334 K成功订阅	5334 K成功訂閱
您的	11 K浏览器	11 K瀏覽器	5263 K支持	5335 K每一份捐款	5335 K每一筆捐款	5407 K捐款	5407 K支持,	5407 K支持让	5407 K支持讓	5407 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	2989 Kをお寄せください	2989 K提供はこちら	2989 K提供を募集	2989 K提供をお待ち	2989 Kをお待ちして	3020 Kをお持ちの方は	3020 K提供窓口
""", '感': """
感謝	5334 K您的訂閱	5407 K閱讀	5407 K您的支持
感谢	5334 K您的订阅	5407 K阅读	5407 K您的支持
""", '成': """
成为	52 K其中一员	5265 K会员即可阅读	5265 K会员即可查看	5265 K会员即可解锁	5337 K付费会员	5407 K会员,	5407 K会员即可	5407 K我们的会员
成果	3027 K報酬型広告
成為	5265 K會員即可閱讀	5265 K會員即可看	5265 K會員即可解鎖	5335 K我們的贊助	5337 K付費會員	5407 K會員,	5407 K會員即可	5407 K我們的會員
""", '我': """
我们	5285 K使用cookie	5285 K使用 cookie	5408 K的
我們	5285 K使用cookie	5285 K使用 cookie	5408 K的
""", '手': """
手机	5276 K客户端
""", '打': """
打开	5274 Kapp	5276 K微信
打開	5274 Kapp
""", '扫': """
扫一	5276 K扫
扫描	5274 K二维码下载	5274 K二维码加入	5276 K二维码关注	5407 K二维码下载	5407 K二维码关注	5407 K二维码加入	5407 K二维码阅读
""", '把': """
把你	68 K的故事发
把您	68 K的故事发	68 K的经历发	68 K的經歷
把文	5328 K章送給
""", '投': """
投げ	55 K銭
""", '拒': """
拒絕	102 K置評
拒绝	102 K置评
""", '指': """
指出	5410 K
指摘	3077 Kした
""", '捐': """
捐助	5335 K我们	5335 K我們
捐款	5407 K支持	5411 K
""", '掃': """
掃一	5276 K掃
掃描	5274 K qr	5407 K二維碼
""", '授': """
授權	48 cc by #K
""", '推': """
推播	15 K	5276 K通知
推送	15 K	5276 K通知
""", '描': """
描写	102 Kが含まれ
""", '提': """
提供	97 taboola K	97 outbrain K	97 dianomi K	97 revcontent K	97 mgid K
""", '擋': """
擋廣	5373 K告
""", '支': """
支持	5262 K獨立媒體,	5262 K独立媒体,	5263 K我们的	5263 K我們的	5407 K我们,	5407 K我們,	5407 K我们。	5407 K我們。	5407 K我们的报道	5407 K我們的報導	5407 K我们的新闻	5407 K我們的新聞	5407 K我们的记者	5407 K我們的記者	5407 K我们的工作	5407 K我們的工作	5407 K我们继续	5407 K我們繼續
支援	3043 Kで成り立って	3043 Kで運営され	3043 Kによって成り立って	3043 Kによって運営され	3074 Kをお願い
""", '教': """
教え	50 Kてあげて
""", '文': """
文章	5300 K来源:
""", '新': """
新着	59 K記事をメール
新闻	5301 在googleK上关注
""", '无': """
无广	71 K告
""", '明': """
明ら	3077 Kかにした
""", '智': """
智慧	64 K助理
智能	64 K助手
""", '暢': """
暢讀	5337 K全站
""", '更': """
更新	59 K情報をメール
更正	102 K:	102 【K】	102 K说明	102 K說明
""", '最': """
最新	2951 K情報をお届け
""", '會': """
會員	51 K每月	5268 K專享	5337 K限定內容
""", '月': """
月額	2942 Kサポーター	2948 K#円	3076 K
""", '有': """
有了	5407 K你的支持	5407 K您的支持
有料	51 K会員は	2945 K会員限定	2945 K会員になる	2945 K会員の方	2947 K記事がお得に読める	2947 K記事が読み放題	3013 K記事が読めます	3078 K会員
有权	5332 K删除
有權	5332 K刪除
""", '未': """
未予	102 K置评
未回	102 K应	102 K應
未滿	5357 K#歲	5357 K十八歲
未經	5300 K授權不得	5300 K授權,不得	5300 K授權禁止	5300 K授權請勿	5300 K授權,請勿
未经	5300 K授权不得	5300 K授权,不得	5300 K授权禁止	5300 K授权,禁止	5300 K授权请勿	5300 K授权,请勿
""", '本': """
本ま	3002 Kでプレゼントできます	3002 Kでギフトできます	3002 Kで無料でプレゼント	3013 月#Kで無料で
本ア	3075 Kプリ
本サ	3075 Kイト
本中	3073 #K#本
本內	5361 K容來自
本内	5361 K容来自
本刊	5408 K
本報	5408 K導
本报	5408 K读者	5408 K道
本文	102 K早前版本	102 K先前版本	102 K已更新	102 K已作	5300 K来源:	5300 K来源于	5408 K
本站	5408 K
本紙	39 Kまで	68 Kまで
本網	5285 K站使用cookie	5285 K站使用 cookie	5285 K站使用小型	5408 K
本网	5285 K站使用cookie	5285 K站使用 cookie	5285 K站使用小型
本記	3075 K事
本誌	3075 K
""", '来': """
来自	5317 K外部平台的内容
""", '标': """
标记	63 K我
""", '標': """
標記	63 K我
""", '機': """
機械	3055 K翻訳
""", '欢': """
欢迎	26 K分享给	26 K转发	5279 K关注	5407 K加入	5407 K赞助	5407 K订阅	5407 K投稿
""", '歡': """
歡迎	26 K分享給	5279 K追蹤	5407 K加入	5407 K贊助	5407 K訂閱	5407 K投稿
""", '此': """
此內	10 K容	5361 K容來自	5361 K容由
此内	10 K容	5361 K容来自	5361 K容由
此前	102 K版本
此影	5360 K片在您所在
此视	5360 K频在您所在
""", '残': """
残り	2945 K#文字	2945 K: #文字
""", '毎': """
毎朝	18 K
毎週	18 K
""", '每': """
每周	18 K一次
每天	18 K早上
每年	5409 K
每日	5273 K简报	5273 K簡報	5273 K電子報
每月	5409 K
""", '求': """
求め	3077 Kた	3077 Kている
求助	0 K
""", '沒': """
沒有	71 K廣告	5376 K股東	5376 K財團
""", '没': """
没有	71 K广告	72 K垃圾	5376 K股东	5376 K财团
""", '浏': """
浏览	5290 K器版本	5360 K器不支持音频	5360 K器不支持视频	5360 K器不支持播放	5360 K器不支持html#	5360 K器不支持video
""", '添': """
添加	39 K记者微信	68 K记者微信
""", '瀏': """
瀏覽	5360 K器不支援影片	5360 K器不支援音訊
""", '点': """
点击	5407 K关注	5407 K这里
""", '為': """
為首	5301 K選來源
""", '無': """
無効	3039 Kにしてページを	3039 Kにして再読み込み	3039 Kにして、ページを
無料	16 K記事	2945 Kで会員登録	2945 K会員に登録	3013 Kで読める記事の上限	3013 K会員になると	3046 K記事の閲覧	3046 K記事は残り	3046 Kで読める記事	3046 K閲覧	3073 K記事 #/#	3073 K記事#/#	3074 K会員に登録	3074 K会員登録	3076 K体験
無断	2986 K転載	2986 K複製	3054 K転載・複製	3054 K転載を禁じ	3054 Kでの転載	3054 Kで転載
""", '照': """
照片	41 K和视频	41 K或视频	41 K和影片	41 K或影片
""", '版': """
版权	5300 K归本	5300 K归原	5300 K归作者	5300 K所有,	5300 K所有:	5300 K所有©	5300 K所有 ©	5300 K归属本	5300 K归属原	5300 K归属作者	5300 K归属于
版權	5300 K所有	5300 K歸本	5300 K歸原	5300 K歸作者	5300 K歸屬於
""", '特': """
特此	102 K更正
""", '独': """
独立	3075 Kしたジャーナリズム	5408 K新闻	5408 K媒体
""", '獨': """
獨立	5408 K新聞	5408 K媒體
""", '獲': """
獲得	5344 K佣金
""", '生': """
生命	103 K热线	103 K線
生成	5324 由 ai K	5324 由aiK	5324 ai K,仅供	5324 aiK,僅供
""", '產': """
產生	5324 由 ai K	5324 由aiK
""", '用': """
用邮	59 K件接收
""", '由': """
由人	5324 K工智能生成	5324 K工智慧生成
由讀	5408 K者
由读	5408 K者
""", '申': """
申し	2999 K込みはこちら
申込	2999 Kみはこちら	2999 Kはこちら
""", '电': """
电子	5411 K报
""", '畅': """
畅读	5337 K全站
""", '留': """
留言	86 K区	86 K區	5408 K告诉我
""", '異': """
異論	44 Kのある方
""", '疑': """
疑問	2989 Kをお寄せ
""", '登': """
登入	25 K或	5265 K後繼續	5265 K會員即可	5265 K會員後	5265 K會員以	5265 K會員繼續	5348 K或註冊
登录	25 K或	5265 K后继续	5265 K后查看全文	5265 K后查看完整	5348 K或注册
登録	3013 Kして続きを読む	3074 Kしてください	3074 Kはこちら
""", '發': """
發表	7 K評論
發送	58 K給您
""", '皆': """
皆さ	3075 Kまの
""", '相': """
相談	0 K	103 K窓口
""", '看': """
看更	5274 appK多
""", '禁': """
禁止	5300 K转载
禁無	2985 K断
""", '私': """
私た	3075 Kちの
""", '科': """
科し	3077 Kた
""", '称': """
称	5410 K
""", '稱': """
稱	5410 K
""", '立': """
立即	5407 K加入我们	5407 K加入我們	5407 K订阅	5407 K訂閱	5407 K下载	5407 K下載	5407 K报名	5407 K報名	5407 K成为会员	5407 K成為會員
""", '第': """
第一	5332 K条评论	5332 K則留言	5332 K條評論
""", '筆': """
筆者	3019 K個人の見解
""", '紙': """
紙の	3075 K新聞の定期購読者
""", '経': """
経験	68 Kをお寄せ	68 Kをお聞かせ
""", '絕': """
絕無	72 K垃圾
""", '続': """
続き	2945 Kを読むには	2945 Kをお読みになる
""", '編': """
編按	102 K
編者	102 K註
編集	39 K部まで	39 K部に	68 K部まで	68 K部に	102 K部注	3075 K部では
""", '繼': """
繼續	5265 K閱讀請
""", '绝': """
绝无	72 K垃圾
""", '继': """
继续	5265 K阅读请
""", '编': """
编者	102 K注
""", '翻': """
翻墙	65 K
翻譯	5324 由aiK
翻译	5324 由aiK
""", '者': """
者說	5410 K
者说	5410 K
""", '联': """
联盟	75 K链接	5344 K链接
联系	39 K我们	39 K记者	68 K记者
""", '聯': """
聯盟	5344 K行銷連結	5344 K連結
聯絡	39 K我們
""", '自': """
自动	5324 由 ai K生成	5324 由aiK生成
自動	3055 K翻訳	5324 由 ai K生成	5324 由aiK生成
""", '若': """
若有	5300 K侵权,	5300 K侵权请	5300 K侵權,	5300 K侵權請
""", '获': """
获得	5344 K佣金
""", '著': """
著作	2986 K権は	3054 K権法により保護	3054 K権法で保護
""", '虚': """
虚拟	64 K助手
""", '表': """
表明	5332 K本站立场
表示	5410 K
""", '要': """
要发	22 K表评论
要發	22 K表留言
""", '訂': """
訂正	102 K:	102 【K】	102 Kして	102 Kします
訂閱	59 K電子報	5265 K即可	5265 K後繼續	5271 K我們的	5271 K電子報	5407 K我們	5411 K費
""", '記': """
記事	3 Kを聴く	3 Kを聞く	5 Kを	12 Kは広告	102 Kを更新しました	102 Kを修正しました	2947 Kが読み放題	3002 Kをプレゼントできます	3073 #K中#記事
記者	2989 Kまでご連絡ください
""", '訴': """
訴え	3077 Kた
""", '評': """
評論	86 K區
""", '認': """
認め	3077 Kた
認為	5410 K
""", '說': """
說:	5410 K
說。	5410 K
說道	5410 K
""", '読': """
読み	2948 K放題
読者	19 Kの寄付	19 Kの支援	3011 Kの会費で	3075 Kの皆様	3075 Kの皆さ	3075 Kアンケート
""", '請': """
請先	5407 K登入
請分	26 K享給
請啟	5285 K用javascript
請我	55 K喝咖啡
請捐	5407 K款
請支	5262 K持我們	5262 K持獨立媒體	5407 K持我們
請登	5265 K入會員	5407 K入後	5407 K入以
請立	5407 K即捐款
請贊	5262 K助我們
請輸	5334 K入您的電子	5407 K入您
請關	5371 K閉後重新整理
請點	5407 K擊此處	5407 K擊這裡	5407 K擊下方	5407 K擊連結
""", '讀': """
讀者	44 K投書	5408 K問卷
""", '订': """
订阅	51 K用户	51 K会员	5265 K即可	5265 K后继续	5271 K我们的	5271 K电子报	5407 K我们	5411 K费
""", '认': """
认为	5410 K
""", '训': """
训练	49 K人工智能	49 aiK
""", '许': """
许可	48 cc by #K
""", '设': """
设为	5301 K首选来源
""", '评': """
评论	86 K区	5332 K服务协议
""", '该': """
该视	5360 K频在您所在
""", '说': """
说:	5410 K
说。	5410 K
说道	5410 K
""", '请': """
请先	5407 K登录
请关	5371 K闭后刷新
请分	26 K享给
请启	5285 K用javascript
请我	55 K喝咖啡	55 K喝杯咖啡
请捐	5407 K款
请支	5262 K持我们	5262 K持独立媒体	5407 K持我们
请点	5407 K击此处	5407 K击这里	5407 K击下方	5407 K击阅读	5407 K击关注	5407 K击链接
请登	5407 K录后	5407 K录以
请立	5407 K即捐款
请赞	5262 K助我们
请转	26 K发
请输	5334 K入您的电子邮箱	5334 K入您的邮箱	5407 K入您
""", '读': """
读完	1 K需要
读者	19 K出资	19 K支持	44 K来信	5408 K问卷	5408 K群
""", '責': """
責任	5300 K編輯:
""", '賺': """
賺取	5344 K佣金
""", '購': """
購読	2945 K者の方は	2948 Kすると	3074 Kしてください	3075 K者の方	3078 K料
""", '贈': """
贈送	5328 K給好友
""", '贊': """
贊助	5262 K我們,	5407 K我們
""", '责': """
责任	5300 K编辑:
""", '赚': """
赚取	5344 K佣金
""", '赞': """
赞助	5262 K我们,	5407 K我们
""", '赠': """
赠送	5328 K给好友
""", '身': """
身边	5408 K的新鲜事
身邊	5408 K的新鮮事
""", '転': """
転載	46 K	2985 Kを禁じ
""", '輸': """
輸入	5334 Kemail
""", '轉': """
轉發	50 K給
轉給	50 K
轉載	46 K	5300 K請註明
""", '转': """
转发	50 K给
转给	50 K
转载	46 K	5300 K请注明
""", '输': """
输入	5334 Kemail
""", '还': """
还可	5328 K赠送
""", '这': """
这篇	5408 K文章
""", '迷': """
迷惑	72 Kメールは
""", '追': """
追記	102 K:
追蹤	5279 K我們的	5301 Kgoogle news	5407 K我們
""", '送': """
送っ	50 Kてください
送到	5334 K你的邮箱	5334 K您的邮箱	5334 K您的信箱
""", '這': """
這篇	5408 K文章
""", '通': """
通知	15 K	2955 Kをオン
通过	59 K邮件接收
""", '週': """
週に	18 K一度
週刊	3010 Kニュースレター
""", '邀': """
邀請	5407 K您
邀请	5407 K您
""", '還': """
還可	5328 K贈送
""", '邮': """
邮件	59 K订阅	79 K通讯
邮箱	22 K地址不会被公开	61 K不会显示	61 K地址不会显示	61 K不会公开
""", '鏡': """
鏡像	65 K
""", '镜': """
镜像	65 K
""", '長': """
長說	5410 K
""", '长': """
长说	5410 K
""", '開': """
開啟	5276 K通知	5364 Kjavascript
""", '閱': """
閱讀	1 K時間	21 K全文	5265 K全文請	5406 K
""", '閲': """
閲覧	3073 K記事数:#/#
""", '關': """
關注	5279 K我們的臉書	5279 K我們的粉絲	5279 K我們的官方	5279 K我們的頻道	5407 K我們
關閉	5371 K後重新整理
""", '阅': """
阅读	1 K时间	1 K时长	21 K全文	5265 K全文请	5406 K
""", '随': """
随时	5407 K掌握
""", '隐': """
隐私	5289 K政策
""", '隨': """
隨時	5407 K掌握
""", '隱': """
隱私	5289 K權政策	5289 K政策
""", '電': """
電子	22 K郵件地址不會公開	79 K報	5411 K報
""", '需': """
需接	5317 K受cookie
需要	0 K帮助	0 K幫助	5317 K接受cookie	5407 K您的支持	5407 K你的支持
""", '音': """
音声	3000 Kでもお聴き
""", '頂': """
頂い	2942 Kたサポートは
""", '飲': """
飲酒	5357 K過量
""", '首': """
首年	5350 K仅需
首月	5337 K仅需	5337 K只要	5350 K免费	5350 K免費	5350 K仅	5350 K僅	5350 K只需	5409 K
首选	5301 K新闻来源	5301 googleK来源	5301 google K来源	5390 K来源
首選	5301 K新聞來源	5390 K來源
""", '點': """
點擊	5407 K這裡
""", '가': """
가명	102 K
가상	64 K 비서
가입하세요	3206 K
가입해	3206 K 주세요
""", '값': """
값으로	3138 커피 한 잔 K 후원	3138 커피 한 잔 K 응원	3138 커피 한 잔 K 독립
""", '강': """
강조했다	3209 K
""", '계': """
계속	3085 K 읽으려면	3085 K 읽으시려면
""", '공': """
공유해	26 K	50 K 주세요
공유해주세요	50 K
""", '광': """
광고	12 K 아래	12 K 후	71 K 없이	3168 K 차단	3170 K 차단기를
광고도	71 K
광고차단	3168 K	3170 K 프로그램을	3170 K 기능을
""", '구': """
구글	3097 K 뉴스에서
구독	51 K 회원은	3085 K 후 이용
구독료	3210 K
구독을	3206 K 신청하세요
구독자	3085 K 전용 기사	3085 K 전용 콘텐츠	3085 K 전용입니다	3085 K 전용 서비스	3207 K
구독자는	51 K
구독자만	3085 K 볼 수	3139 K 읽을
구독자에게만	3139 K 제공
구독하고	3097 K
구독하세요	3109 K	3206 K
구독하시면	3085 K
구독해	81 K 주세요	3096 K 주세요	3137 K 주셔서	3206 K 주세요
구독해주세요	3096 K
구독해주셔서	3137 K
""", '금': """
금요일	3137 매주 K 보내드리는
""", '기': """
기사	3 K 듣기	5 K	3082 좋은 K 후원	3204 #개 K 중 #개
기사가	102 K 수정
기사를	3 K 듣	102 K 수정	3085 전체 K 보려면	3139 전체 K 읽어보세요
기사의	102 K 이전 버전
기자를	3138 K 응원해
기자에게	3110 K 연락해 주세요
""", '남': """
남겨주세요	3206 K
""", '네': """
네이버	3097 K 메인에서	3109 K 구독
네이버에서	3097 K 구독
""", '놓': """
놓치지	3206 K 마세요
""", '눌': """
눌러주세요	3206 K
""", '뉴': """
뉴스레터	79 K	3088 K 구독하기	3088 K 구독하세요	3088 K 신청하기	3088 K 구독 신청하기	3207 K	3210 K
뉴스레터로	3088 K 받아
뉴스레터를	3088 K 받아	3088 K 구독하세요	3088 K 구독해	3088 K 구독하고	3088 K 구독하면	3206 K 신청하세요
""", '다': """
다운로드하세요	3206 K
""", '달': """
달	3139 첫 K #원
""", '답': """
답변하지	102 K 않았
""", '당': """
당신의	3110 K 제보가	3207 K 후원
""", '댓': """
댓글	7 K 작성
댓글로	86 K
댓글에	86 K
댓글은	3135 K 삭제될	3135 K 삭제합니다	3135 K 통보	3135 K 예고	3135 K 운영자	3135 K 사전
댓글을	7 K 작성	7 K 쓰
""", '덧': """
덧붙였다	3209 K
""", '도': """
도움이	0 K 필요
""", '독': """
독립	3207 K 언론
독립언론	3207 K
독립언론을	3138 K 지켜
독자	3150 K 후원으로	3206 K 여러분의	3207 K 여러분
독자님의	3083 K 후원	3150 K 후원으로
독자들의	19 K 후원	3150 K 후원으로	3174 K 후원
독자의	3150 K 후원으로	3174 K 후원	3207 K 힘
독자투고는	44 K
독자투고를	44 K
""", '동': """
동의하는	3137 K 것으로 간주
동참해	52 K 주세요
""", '들': """
들려주세요	3206 K
""", '로': """
로그인	25 K	3085 K 후 이용
로그인이	3085 K 필요합니다	3085 K 필요한 서비스	3085 K 필요해요
로그인하거나	3206 K
로그인하고	3139 K 계속
로그인하면	3139 K 계속
로그인하시면	3085 K
""", '링': """
링크에서	3206 K 확인하세요
""", '마': """
마음에	3138 기사가 K 드셨다면
""", '만': """
만나보세요	3206 K
""", '말': """
말했다	3209 K
""", '매': """
매월	3208 K
매일	18 K 아침
""", '메': """
메일로	59 K 받아보	59 K 받고 싶은	3137 K 보내드려요
메일함으로	3088 K 보내	3088 K 받	3088 K 배달	3088 K 전해
""", '묘': """
묘사가	102 K 포함
""", '무': """
무단	3107 K 복제	3107 K 전재
무단전재	3106 K
무료	16 K 기사	3148 K 기사	3208 K 체험
무료로	16 K 볼 수 있는	3139 기사를 K 볼 수 있습니다
""", '미': """
미러	65 K 사이트
""", '바': """
바로잡습니다	102 [K]	102 K
""", '받': """
받아보세요	3206 K
""", '발': """
발	50 K给
""", '밝': """
밝혔다	3209 K
""", '보': """
보내	58 K 드립니다	3206 K 주세요
보내드리는	3137 K
보내드립니다	58 K	3137 K
보내주세요	3206 K
""", '본': """
본	3207 K 기사
본사의	3146 K 편집 방향	3146 K 편집방향
본지는	3207 K
본지의	3146 K 편집 방향	3146 K 편집방향
""", '분': """
분	1 K 읽기
분은	3110 알고 계신 K 기자	3110 알고 계신 K 제보
""", '브': """
브라우저가	11 K	3159 K 오디오를	3159 K 비디오를	3159 K 동영상을
브라우저는	3159 K 동영상
브라우저에서는	3159 K 동영상을
""", '사': """
사연을	3110 K 보내주세요	3110 K 보내 주세요
사전	3125 K 등록하기	3125 포럼 K 등록
사진	41 K·영상
사진과	41 K 영상	41 K 동영상
사진이나	41 K 영상	41 K 동영상
""", '상': """
상담	0 K
상담전화	103 K
""", '선': """
선호	3108 K 매체로	3108 K 출처로	3108 K 언론사	3108 K 매체
선호하는	3108 K 출처
""", '설': """
설명했다	3209 K
설문에	3206 K 참여하세요
설치하세요	3206 K
""", '세': """
세미나	3125 K 신청하기
""", '소': """
소식을	3137 K 전해드립니다
""", '속': """
속보를	3136 K 받아보세요
""", '수': """
수수료를	3142 K 받을 수 있습니다	3142 K 제공받
""", '스': """
스팸	72 K 없이
스팸은	72 K
스포일러	102 K
""", '시': """
시민	3150 K 후원으로
시민의	3174 K 후원
시작하세요	3206 K
""", '아': """
아래에서	3206 K 확인하세요
""", '알': """
알려	3206 K 주세요
알려주세요	3206 K
알림	3092 K 받기	3092 K 설정
알림을	15 K	3136 K 켜고
""", '애': """
애드블로커	3168 K
애드블록	3168 K
애드블록을	3170 K
애드블록이	3170 K
""", '앱': """
앱	3092 K 다운로드	3092 K 설치	3136 K 설치하기
앱에서	3091 K 열기	3136 K 더 편하게	3206 K 확인하세요
앱으로	3091 K 보기	3136 K 더
앱을	3092 K 다운로드	3136 K 다운로드하세요	3136 K 설치하세요
""", '언': """
언론을	3138 독립 K 지켜
""", '여': """
여기서	3206 K 확인하세요
여러분	3207 K 덕분
여러분의	3110 K 제보를	3138 K 후원이	3174 독자 K 후원	3206 K 후원
""", '영': """
영상에서	3128 K 확인하세요	3128 K 확인할 수 있습니다	3206 K 확인하세요
영상으로	3128 K 확인하세요
영상을	3128 K 확인하세요
""", '온': """
온라인	3125 K 세미나
""", '옮': """
옮겨	46 K 실을
""", '외': """
외부	3120 K 콘텐츠
""", '우': """
우리	85 K 앱에서	3207 K 기자
우리의	3207 K 저널리즘
""", '운': """
운영되고	3138 독자의 후원으로 K 있습니다
운영하는	3138 독자의 후원으로 K 독립언론	3138 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3082 K 주기
원고료로	3082 K 응원	3138 K 응원
원고료주기	3082 K
""", '월': """
월	3208 K #원
""", '유': """
유료	3085 K 구독자만
유튜브	3097 K 구독
""", '음': """
음성으로	3128 K 들으려면	3128 K 들어보세요
""", '응': """
응답	22 K 취소
응원하세요	3206 K
응원해	3083 K 주세요	3206 K 주세요
응하지	102 K 않았
""", '의': """
의견을	3206 K 남겨
의견이	44 K 다르신가요
""", '이': """
이	10 K 콘텐츠	3207 K 기사가	3207 K 기사는	3207 K 기사
이메일	3089 K 주소
이메일로	59 K 받아보
이메일은	61 K 표시되지
이메일을	3088 K 입력하세요	3088 K 입력해 주세요	3088 K 입력해주세요	3088 K 입력하시면
이미	3139 K 구독자이신가요
이벤트에	3206 K 참여하세요
이야기를	68 K 보내	68 K 들려
이전	102 K 판에서
""", '인': """
인공지능	49 K 훈련	49 K 학습
인공지능이	3186 K 작성	3186 K 생성	3186 K 요약
""", '일': """
일주일에	18 K 한 번
일할	3125 함께 K 기자를
""", '읽': """
읽는	1 K 시간
""", '자': """
자동	3186 K 번역
자바스크립트가	3163 K
자바스크립트를	3163 K
자살예방	103 K
자주	3108 더 K 보기
""", '잔': """
잔을	55 커피 한 K 사
""", '재': """
재배포	3106 K 금지
재배포금지	3106 K
재생할	3159 K 수 없습니다
""", '저': """
저작권법	3107 K
저작권법의	3107 K
저작권자	3107 K
저작권자의	3107 K
저희	3207 K 뉴스레터	3207 K 채널	3207 K 앱
저희는	3207 K
저희를	3207 K
""", '적': """
적었다	3209 K
""", '전': """
전문을	21 K
전용	3085 회원 K 기사	3085 회원 K 콘텐츠	3085 회원 K 서비스
전재할	46 K
전해	50 K 주세요
전해주세요	50 K
전했다	3209 K
""", '정': """
정기	3082 K 후원이	3082 K 후원으로
정기후원	3208 K
정기후원으로	3082 K
정기후원이	3082 K
정정	102 K:	102 [K]
""", '제': """
제공하는	3160 K 콘텐츠입니다
제보	39 K 바랍니다	68 K 바랍니다	3110 K 부탁드립니다
제보는	3110 K 카카오톡
제보를	39 K 기다립니다	68 K 기다립니다	3110 K 기다립니다	3110 K 받습니다
제보해	39 K 주세요	68 K 주세요	3206 K 주세요
제보해주세요	39 K	68 K
제휴	75 K 링크	3142 K 링크
제휴링크	3142 K
""", '좋': """
좋아요	3109 구독과 K 부탁
좋아요를	3109 구독과 K 부탁
""", '주': """
주소는	22 이메일 K 공개되지
""", '중': """
중	3204 #건 K #건	3204 #개 K #개
""", '지': """
지금	3206 K 확인하세요	3206 K 신청하세요	3206 K 참여하세요
지켜주세요	3206 K
""", '차': """
차단	3170 광고 K 프로그램을	3170 광고 K 프로그램이	3170 광고 K 기능을
""", '채': """
채널	3096 K 추가하	3109 K 추가하기	3109 K 구독하기	3149 K 추가하고	3149 K 추가하면
채널에	3109 K 참여하세요
채널에서	3109 K 소식을	3206 K 확인하세요
채널을	3149 K 추가하고	3149 K 추가하면	3149 K 추가해	3149 K 구독하고	3149 K 구독하면
채용	3125 K 공고
""", '챗': """
챗봇에게	64 K
""", '첫': """
첫	3208 K 달
""", '추': """
추가해	3109 K 주세요
추가해주세요	3109 K
""", '친': """
친구	3109 K 추가하세요
""", '카': """
카카오톡	3096 K 채널 추가	3149 K 채널에서	3149 K 채널
""", '커': """
커피	55 K 한 잔 사
""", '콘': """
콘텐츠입니다	3160 외부 K.
""", '쿠': """
쿠키	3120 K 동의가
쿠키를	3120 K 허용해야	3120 K 허용해
""", '태': """
태그해	63 K 주세요
태그해주세요	63 K
""", '특': """
특가	3125 K 보기
""", '파': """
파트너스	3142 K 활동
""", '팔': """
팔로우하기	3096 K	3109 K
팔로우하세요	3206 K
""", '팟': """
팟캐스트	35 K
""", '퍼': """
퍼가실	46 K
""", '편': """
편집자	102 K 주
""", '필': """
필수	22 K 필드는
필자의	3146 K 개인 의견으로	3146 K 개인 의견이며	3146 K 개인 의견입니다	3146 K 개인 의견임
""", '함': """
함께해	52 K 주세요
함께해주세요	52 K
""", '협': """
협찬을	3142 K 받아
""", '활': """
활용	3106 ai 학습 및 K 금지
""", '회': """
회원	3085 K 전용입니다
회원가입	3085 K 후 이용	3085 K 후 볼	3085 K 후 읽	3085 K 후 계속	3085 K 후 무료	3206 K 후
회원가입은	3206 K
회원가입을	3206 K 하
회원가입하고	3206 K
회원가입하면	3139 K 월
회원가입하세요	3206 K
회원가입하시면	3206 K
회원만	3085 K 볼 수
""", '후': """
후원금	3210 K
후원으로	3082 K 응원	3138 독자의 K 운영됩니다
후원을	3083 K 부탁드립니다	3206 K 부탁
후원이	3082 K 큰 힘이 됩니다	3083 K 필요합니다	3083 K 큰 힘이 됩니다
후원하세요	3206 K
후원해	81 K 주세요	3082 K 주세요	3083 K 주세요	3206 K 주세요
후원회원의	3150 K 후원으로	3174 K 힘
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
