"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5172
# comentário	3894
# comentários	3894
# fotó megtekintése	2614
# fotók megtekintése	2614
# gün ücretsiz deneyin	4853
# głosów	94
# hlasů	94
# hozzászólás	2527
# kişi oy kullandi	4899
# komentářů	530
# komentāri	3294
# kép megtekintése	2614
# képek megtekintése	2614
# lượt bình chọn	94
# odpovedí	4525
# odpovědi	635
# odpovědí	635
# odpowiedź	3840
# příspěvků	530
# röster	94
# sekunden zurück	994
# válasz megjelenítése	2623
# yaşindan küçükler oynayamaz	4937
# ääntä	94
# års aldersgrense	3577
# δευτερόλεπτα μπροστά	1137
# δευτερόλεπτα πίσω	1137
# σχόλια	1062
# ψήφοι	94	1087
# ψήφος	1087
# відповідей	5137
# відповідь	5137
# відповіді	5137
# гласа	94
# голоса	94
# голосов	94
# голосів	94
# з #	5098
# из #	4278
# коментарі	5026
# коментарів	5026
# комментариев	4206
# комментарий	4206
# комментария	4206
# от #	308
# ответ	4317
# ответа	4317
# ответов	4317
# отговор	337
# отговора	337
# із #	5098
# הצבעות	94
# מתוך #	2299
# שניות אחורה	2354
# שניות קדימה	2354
# תגובות	2295
# تعليقات	133
# ثانيه جلو	1881
# ثانيه عقب	1881
# راي	94
# صوت	94
# نظر	1824
# कमेंट	2420
# वोट	94
# सेकंड आगे	2469
# सेकंड पीछे	2469
# € al mes durante # meses	1644
# € al mese per # mesi	2853
# € por mês durante # meses	3952
# 人参与	5315
# 人參與	5315
# 票	2981
# 명 참여	3119
# 표	3119
#% megtakarítás	2610
#+ hrajte zodpovědně	521
#-årsgrense	3577
#/# fotó	2614
#/# kép	2614
#/#. fotó	2614
#/#. kép	2614
#か月無料	2957
#カ月無料	2957
#ヶ月無料	2957
#人が回答	2981
#人が投票	2981
#人参与	5315
#人參與	5315
#件のコメント	2978
#則留言	5301
#小时热榜	5307
#条评论	5301
#票	94	2981
#秒戻る	3036
#秒進む	3036
#명 참여	94	3119
#초 뒤로	3165
#초 앞으로	3165
#표	3119
""", 'a': """
a apărut o eroare	4137
a boltunkból	2584
a carregar vídeo	3966
a cikk a hirdetés alatt folytatódik	2519
a cikk a hirdetés után folytatódik	2519
a cikk automatikusan készült	2622
a cikk felhasználása engedélyköteles	2620
a cikk meg is hallgatható	2516
a cikk meghallgatása	2533
a cikk megosztása	2516
a cikk szerzői jogvédelem alatt áll	2620
a cikk zárolva van	2609
a cikket gépi hang olvassa fel	2595
a folytatáshoz regisztráljon	2510
a hanganyagot mesterséges intelligencia készítette	2595
a hirdetés után folytatjuk	2519
a hirdetés vége	2630
a hozzászólás lezárva	2623
a hozzászólások le vannak zárva	2623
a hét kvíze	2578
a kommentelés lezárult	2527
a könyv megrendelhető itt	2522
a könyv megrendelése	2584
a lejátszó betöltése	2595
a link másolva	2628
a lire également	2126
a matéria continua abaixo	4028
a mező kitöltése kötelező	2612
a nap kérdése	93	2581
a notícia continua abaixo	4028
a rovat további cikkei	2531
a sua subscrição foi confirmada	4020
a sua subscrição foi efetuada com sucesso	4020
a szerző a lap munkatársa	2544
a szerző cikkei	2615
a szerző jogász	2544
a szerző közgazdász	2544
a szerző politológus	2544
a szerző további cikkei	2615
a szerző történész	2544
a szerző összes cikke	2615
a szerző újságíró	2544
a szerzőkről	2546
a szerzőről	2546
a szöveg automatikusan készült	2622
a tartalmat nem tudjuk megjeleníteni	2587
a tartalom nem elérhető	2587
a tartalom nem jeleníthető meg	2587
a tartalom szerzői jogi védelem alatt áll	2620
a teljes cikk elolvasása	2615
a témában további cikkek	2531
a videó az ön országában nem játszható le	2595
a videó már nem elérhető	2595
a videó nem elérhető	2595
a videó nem elérhető az ön országában	2595
a videó nem játszható le	2595
a videólejátszó betöltődik	2595
a videót nem lehet lejátszani	2595
abo abschließen	808
abo auswählen	1007
abo wählen	1007
abonare confirmată	4161
abonați-vă	4046
abone değil misin	4955
abone değil misiniz	4955
abonează-te	4046
abonelere özel	4853
abonelere özel avantajlar	4937
abonelere özel indirim	4937
abonelere özel içerik	4955
abonelik paketlerini gör	4985
abonelik seçenekleri	4985
aboneliği yenile	4985
aboneliğini seç	4955
aboneliğiniz onaylandi	4986
aboneliğinizi seçin	4955
abonentu priekšrocības	3325
abonner nå	3555
abonner på nyhetsbrevet	3562
abonné	2188
abonné à ce thème	2251
abonnér	654
abonnér nu	654
abonnés	2074
abonnés uniquement	2175
abonē	3288
abonē jaunumus	3312
abonē un lasi visus rakstus	3288
abonēt	3288
abrir menú	1595
aby odtworzyć film, włącz javascript	3808
acasă	4064
accede a todos los contenidos sin límites	1644
accept termenii și condițiile	4136
accepter og fortsæt	750
acceptera och fortsätt	4734
acceptera och stäng	4734
accepto la política de privacitat	478
acceptér	677
acceptér alle	751
acceptér og fortsæt	750
acceptér og vis	750
acceptă toate	4060	4075
acceptă tot	4118
acceptă și afișează conținutul	4075
acceptă și continuă	4117
acceso a todos los artículos	1711
accès restreint aux abonnés	2076
accès à tous les articles	2246
accéder au dossier	2217
accéder à l'article	2074
accéder à la page de dons	2207
accédez à tous les articles	2076
aceitar e ver o conteúdo	3928
aceito receber comunicações	3987
aceito receber comunicações de marketing	3987
aceito receber comunicações e ofertas	3947
acepto la política de privacidad	1679
acesso ilimitado a todo o conteúdo	4019
acest articol este disponibil doar abonaților	4048
acest articol este rezervat abonaților	4096
acest câmp este obligatoriu	4136
acesta este ultimul tău articol gratuit	4096
acheter ce numéro	2162
acheter le numéro	2161
achetez ce numéro	2162
activează	4124
activează alertele	4090
activează notificările	4090
activează sunetul	4113
actualitza la pàgina	471
actualités	2126
actualizar la página	1672
ad 광고	3140
ad 추천	3153
adatkezelés és sütik	2590
adatkezelési tájékoztató	2587
adatvédelem és sütik	2590
adatvédelmi beállítások	2587
adatvédelmi beállítások módosítása	2590
adatvédelmi tájékoztató	2587
adaugă ca sursă preferată	4147
adaugă un comentariu	4061
adaugă un răspuns	4153
adaugă în coș	4164
adblock détecté	2243
adblocker upptäckt	4746
add meg az e-mail-címed	2537
además	1589
adhérer	2064
adj hozzá minket preferált forrásként	2625
adja meg az e-mail-címét	2537
adja meg az összeget	2606
adja meg e-mail-címét	2537
adomány	2506
adományozok	2506
adományozás	2506
adresa de email nu este validă	4136
adresă de email invalidă	4136
adreça electrònica	441
adó # százalék	2606
adója #%-ával	2606
afficher la vidéo	2199
afficher les réponses	2187
afișează comentariile	4105
afișează conținutul	4075
afișează conținutul extern	4075
afișează originalul	4065
afișează postarea	4117
afișează subtitrările	4113
află mai multe	4060
afmeld når som helst	770
afspilleren indlæses	753
agora não	3860
ai deja un abonament? autentifică-te	4096
ai găsit o greșeală	4142
ai kan begå fejl	780
ai kan gjøre feil	3683
ai kan göra fel	4765
ai kan göra misstag	4765
ai może popełniać błędy	3837
ai može griješiti	4421
ai može pogriješiti	4421
ai môže robiť chyby	4522
ai může chybovat	632
ai může dělat chyby	632
ai observat o greșeală	4061
ai sa môže mýliť	4522
ai segítségével készült	2622
ai által fordított	2622
ai által generált	2622
ai által generált tartalom	2622
ai може да греши	336
ai सारांश	2441
ai से तैयार सारांश	2441
ai 摘要	5397
ai 기사 요약	3195
ai 번역	3166
ai 생성 이미지	3205
ai 요약	3140
ai 음성으로 듣기	3165
ai-genererat innehåll	4767
ai-genereret resumé	693
ai-oversættelse	782
ai-resumé	693	782
ai-összefoglaló	2533
ai-översatt	4765
ai-översättning	4767
aicinām ievērot cieņu komentāros	3294
aiheeseen liittyvää	1954
aiheesta lisää	1954
aikaa jäljellä #	2013
ainda não tem conta	3986
ainda não é assinante	3985
ainult vajalikud küpsised	1780
aitäh hääletamast	1776
aitäh liitumast	1764
aitäh sõnumi eest	1791
aizmirsāt paroli	3336
aizvērt	3296
aizvērt galeriju	3340
aizvērt reklāmu	3297
aiが要約	3064
aiによる要約	3064
ai总结	5397
ai摘要	5337
ai生成	3037	5397
ai生成内容	5369
ai翻訳	3037
ai翻譯	5397
ai翻译	5397
ai要約	3064
ai語音朗讀	5368
ai语音朗读	5368
ai重點整理	5337
ai音声で聴く	3036
ai가 생성한 콘텐츠입니다	3205
ai가 읽어주는 기사	3165
ai로 생성된 콘텐츠	3205
ajouter une réponse	2234
ajouter à mes favoris	2104
ajouter à mes sources préférées	2228
ajouter à mes sujets	2251
ajouter à mes thèmes	2251
ajouter à vos sources préférées	2228
ajouter à vos sélections	2104
ajándék cikk	2517
ajándékozd el a cikket	2517
ajándékozd tovább a cikket	2517
ajándékozza a cikket	2516
ajándékozza a cikket barátjának	2516
ajándékozza el a cikket	2517
ajándékozza tovább a cikket	2517
ajánlataink	2531
ajánlja: outbrain	2630
ajánlja: taboola	2630
ajánljuk	2531
ajánljuk még	2531
ajánlott	2531	2610
ajánlott cikkek	2531
ajánló	2531
akceptuję	3727
akceptuję i kontynuuję	3805
akceptuję i przechodzę do serwisu	3805
akkurat nå	3590
ako chránime svoje zdroje	4518
ako chránime zdroje	4518
ako vypnúť adblock	4503
ako vypnúť blokovanie reklám	4503
aktuálny čas	4499
aktuálny čas #	4498
aktuální čas	602
aktuální čas #	601
aktuálně	532
akzeptieren und schließen	991
aldersgrense # år	3577
aldersgrense: # år	3577
alege o sumă	4159
alege-ți abonamentul	4134
alegeți abonamentul	4134
algo salió mal	1680
alkalmazás letöltése	2597
alkalmazás megnyitása	2597
alla bidrag hjälper	4749
alla rättigheter reserverade	4763
alle abo-angebote im überblick	929
alle angaben ohne gewähr	935
alle beiträge ansehen	864
alle beiträge anzeigen	1012
alle beiträge der autorin	1012
alle beiträge des autors	1012
alle bidrag hjælper	765
alle bidrag tæller	765
alle inhalte sind urheberrechtlich geschützt	976
alle newsletter im überblick	918
alle preise ohne gewähr	935
aller à la recette	63
allt innehåll är skyddat av upphovsrätt	4704
allt innehåll är upphovsrättsskyddat	4703
als bevorzugte quelle bei google hinzufügen	836
als bevorzugte quelle hinzufügen	1026
als podcast hören	930
alte știri	4062
alterar preferências de cookies	3928
altres notícies	21
altres notícies que et poden interessar	21
altyazilari aç	4938
altyazilari göster	4938
altă sumă	4130
alătură-te conversației	4078
am înțeles	4065
amazon'da gör	4937
amazonで見る	3034
amazonで詳しく見る	3034
amazonで詳細を見る	3034
amazonで買う	3034
amazonで購入	3034
amazonで購入する	3034
amintește-mi mai târziu	4042
ana sayfaya dön	4961
anasayfaya dön	4961
anderen betrag wählen	1004
andet beløb	764
andra läser	21	4672
andra läser just nu	21
andra läste även	4672
andre har også lest	21
andre leser nå	3590
andre leste også	3590
andre læser	690
andre læser lige nu	690
andre læser også	21
andre læste også	690
angebot auswählen	1007
angebot wählen	929
anhören	833
anhören # min	833
anket sonuçlari	4932
anketa dňa	4489
ankstesnė nuotrauka	3273
anmäl	4769
anmäl annons	4773
anmäl dig	4646
anmäl dig till nyhetsbrevet	4646
anmäl inlägg	4768
anmäl kommentar	4768
anna kelvollinen sähköpostiosoite	2033
anna äänesi	1998
annet beløp	3667
anneta ühekordselt	1788
annonce - artiklen fortsætter nedenfor	673
annonces légales	2162
annoncørbetalt	89
annoncørbetalt indhold	89	700
annons - artikeln fortsätter nedan	4657
annons från våra partner	4773
annonsblockerare upptäckt	4746
annonsen slutar här	4657
annonser från google	4773
annonsinnehåll	4679
annonslänk	4657
annonsörsinnehåll	4679
annonsørinnhold	89	3600
annonsørsamarbeid	3691
ano, prosím	608
ano, rád	608
anonimni sandučić	4418
anonym brevlåda	4761
anonym tipslåda	4761
anonymná schránka	4518
anonymní schránka	627
anpassa inställningar	4734
anular suscripción	1729
anulează oricând	4134
anulezi oricând	4096
anuluj odpowiedź	3736
användarnamn	4752
användarnamn eller e-postadress	4751
användarvillkor	4659
anzeige schließen	1029
anzeigensonderveröffentlichung	935
anúncio	3886
anúncio em #	4014
anúncios	3886
apasă pentru sunet	4158
apmaksāta sadarbība	3347
apmaksāts saturs	3297
apmokėta partnerystė	3280
apmokėtas turinys	3280
aportació mensual	472
aportació única	472
aportación mensual	1674
aportación única	1674
app letöltése	2597
app storeからダウンロード	3042
app storeでダウンロード	3042
app store에서 다운로드	3172
apple ile giriş yap	4955
apple podcastで聴く	3070
appleでサインイン	3052
appleでログイン	3052
appleで続ける	3052
app内打开	5375
après la publicité	2112
aptaujas rezultāti	3330
após a publicidade	3886
apóyanos	1539
apóyanos en patreon	1673
apúntate	1554
aquest article està bloquejat	476
aquest article està protegit	487
aquest article t'ha estat útil	451
aquest camp és obligatori	478
aquest contingut està protegit	487
aquest vídeo ja no està disponible	458
aquest vídeo no està disponible	458
ar norite gauti pranešimus	3264
arată conținutul	4117
arată mai mult	4140
arată mai puțin	4065
arată răspunsurile	4105
arată tot	4065
arkadaşina gönder	4862
arkadaşinla paylaş	4862
article abonné	2074
article ajouté à vos sélections	2104
article lu par une voix de synthèse	2195
article précédent	2126
article réservé aux abonnés	2074
article següent	482
article sponsorisé	2162
articles associés	2126
articles liés	2126
articles recommandés	2126
articles récents	2126
articol exclusiv pentru abonați	4096
articole asemănătoare	4062
articole înrudite	4062
articoli più letti	2857
articolul continuă după publicitate	4085
articolul continuă după reclamă	4056
articolul continuă mai jos	4056
articolul următor	4062
artikeln finns också som ljud	4653
artikeln fortsätter efter annonsen	4657
artikeln fortsätter nedan	4657
artikeln fortsätter under bilden	4657
artikeln går att lyssna på	4653
artikeln läses upp av en syntetisk röst	4737
artikeln är automatiskt genererad	4765
artikeln är låst	4639
artikeln är maskinöversatt	4765
artikeln är skapad automatiskt	4765
artikeln är skyddad av upphovsrätt	4763
artikeln är uppläst av en dator	4653
artikkel jätkub pärast reklaami	1748
artikkel jätkub reklaami järel	1748
artikkel on kaitstud autoriõigusega	1801
artikkel täieneb	1746
artikkelen er låst	3555
artikkelen finnes også som lyd	3568
artikkeli jatkuu kuvan jälkeen	1941
artikkeli on konekäännetty	2043
artikkeli on suojattu tekijänoikeudella	2041
artikkelin lukee synteettinen ääni	2013
artikkelin voi myös kuunnella	1938
artiklen er låst	654
artiklen er læst op af en robot	665
artiklen findes også som lyd	665
artiklen fortsætter efter annoncen	673
artiklen fortsætter efter reklamen	788
artiklen fortsætter nedenfor	673
artiklen fortsætter under billedet	673
artiklen kan også høres	665
artiklen læses op af en kunstig stemme	753
artikli loeb ette tehishääl	1744
artiklit loeb sünteetiline hääl	1782
artiklit loeb tehishääl	1744
artykuł czytany przez syntezator mowy	3808
artykuł dla subskrybentów	3708
artykuł do słuchania	3808
artykuł kontynuowany pod reklamą	3726
artykuł premium	3822
artykuł sponsorowany	3723
artykuł zablokowany	3822
artykuły na e-mail	3711
artykuły partnerów	3845
artículo anterior	1589
artículo regalado	1724
artículo relacionado	1589
artículo siguiente	1683
artículos recomendados	1648
artículos relacionados	1589
as notícias mais lidas	3955
ascultă	4053
ascultă articolul	4113
ascunde răspunsurile	4105
aseta ensisijaiseksi lähteeksi	2047
aslini göster	4878
assine já	3865
atbalstīt	3288
atcel jebkurā laikā	3288
atcelt var jebkurā laikā	3336
atcerēties mani	3337
atidaryti galeriją	3273
atidaryti programėlėje	3263
atidaryti programėlę	3263
atkūrimo greitis	3261
atlikite testą	3255
atlikušais laiks	3330
atlikušais laiks -#	3329
atpakaļ uz augšu	3340
atpakaļ uz sākumlapu	3340
atradi kļūdu	3341
atradi kļūdu rakstā	3294
atradāt kļūdu	3341
atrakinti straipsnį	3269
atrisini krustvārdu mīklu	3323
atsaukt piekrišanu	3327
atsisiųsti garso įrašą	3261
atsisiųsti iš app store	3263
atsisiųsti iš google play	3263
atsisiųsti programėlę	3263
atsiųskite naujieną	3274
atsiųskite nuotraukas	3274
atskaņot video	3329
atskaņošanas ātrums	3329
atslēgt rakstu	3336
atslēgvārdi	3330
atteikties var jebkurā laikā	3338
attēls # no #	3349
attēls #/#	3349
attēls attēlā	3329
atualizar a página	3980
atualizar preferências	4035
atualizar página	3980
atvērt	3296
atvērt galeriju	3340
atvērt lietotni	3331
atvērt lietotnē	3331
atvērt rakstu	3336
atļaut paziņojumus	3332
atšaukti galite bet kada	3219
atšaukti sutikimą	3259
aucun commentaire à ce niveau	2166
audio narrado por una voz automática	1619
audio vytvorila umelá inteligencia	4498
auf apple podcasts hören	908
auf spotify hören	908
ausgewählt für sie	934
auswahl bestätigen	992
auswählen	1008
automaatselt tõlgitud	1795
automaattinen käännös	2044
automaticky preložené	4522
automaticky přeloženo	632
automatické prehrávanie	4498
automatické přehrávání	601
automatický preklad	4523
automatický překlad	633
automatikus lejátszás	2595
automatinis atkūrimas	3261
automatisch übersetzt	1022
automatische übersetzung	1023
automatiskt översatt	4765
automatiškai išversta	3275
automatsko puštanje	4400
automātiski tulkots	3342
automātiskā atskaņošana	3329
autoriser la publicité	2205
ava äpis	1784
avantage abonnés	2193
avantages abonnés	2193
avantaje pentru abonați	4111
avançar # segundos	3966
avançar para o conteúdo	3906
aveți deja cont	4134
avfölj	4771
avfølg	3688
avis de décès	2162
avoimet työpaikat	1956
avregistrera dig när som helst	4754
avsluta när du vill	4639
avsluta när som helst	4754
avslutt når du vil	3555
avslå alle	3655
avís legal	429
avísanos de un error	1698
aylik bağiş	4952
aylik bağiş yap	4984
ayrintilar için tiklayin	4877
ayrintilar için tiklayiniz	4877
az ai hibázhat	2622
az ai tévedhet	2622
az e-mail-címed	2612
az első hónap csak # ft	2510
az mi hibázhat	2622
az oldal tetejére	2615
az outbrain ajánlásával	2630
az ön e-mail-címe	2612
az ön neve	2612
az összefoglalót ai készítette	2622
az összefoglalót mi készítette	2622
az összes cikk	2615
az összes elfogadása	2587
az üzeneted	2613
aç	4878
añadir a favoritos	1569
añadir a la cesta	1723
añadir a mi lista	1647
añadir a mis temas	1716
añadir al carrito	1723
añadir comentario	1582
añadir como fuente preferida	1692
añadir una respuesta	1698
añadir usuario	1544
añádenos como fuente preferida	1692
aún no eres suscriptor	1677
aún no estás registrado	1678
aún no te has registrado	1544
aún no tienes cuenta	1678
ačiū už jūsų balsą	3255
ačiū už registraciją	3271
ačiū už žinutę	3271
ačiū, kad balsavote	3255
ačiū, kad užsiprenumeravote	3244
ați uitat parola	4135
ați votat deja	4105
""", 'b': """
baixar episódio	3966
baixar o áudio	3966
baixar áudio	3966
bandykite dar kartą	3271
bandykite vėliau	3271
bankkártyás támogatás	2606
bankovním převodem	613
banküberweisung	807
bara för dig som prenumererar	4751
bara för prenumeranter	4751
bare nødvendige	3654
bağiş sayfasina git	4952
bağiş yap	4852
bağiş yapin	4852
bağişim	4953
bağlanti kopyalandi	4970
bağlantiyi kopyala	4862
başa dön	4877
başka tutar	4952
be šlamšto	3271
bedste værdi	768
bei google als quelle hinzufügen	836
bei spotify hören	908
beitrag nicht mehr verfügbar	994
bejegyzés betöltése	2587
bejelentkezés	2510
bejelentkezés apple-fiókkal	2609
bejelentkezés facebookkal	2609
bejelentkezés google-fiókkal	2609
bekræft din e-mail	770
belépés	2510
belépés facebook-fiókkal	2609
belépés facebookkal	2609
belépés google-fiókkal	2609
benefício do assinante	3933
bere sintetični glas	4599
berite naprej z naročnino	4608
bestill nå	3651
beställ boken	4730
betalas årsvis	4751
betales årlig	3670
betales årligt	767
betalt innehåll	4773
betrag wählen	806
betygsätt receptet	63
betűméret	67
betűméret csökkentése	2628
betűméret módosítása	2628
betűméret növelése	2628
bez mišljenja	4394
bez surogātpasta	3338
bez zobowiązań	3823
bez závazku, kdykoli zrušíte	506
bez závazků	616
bezmaksas piegāde	3326
bezárás	2505
beágyazott tartalom	2587
beállítás preferált forrásként	2625
beállítások mentése	2587
beállítások módosítása	2590
beğen	4932
beğenme	4932
bidrag kan trækkes fra i skat	764
bieżący czas #	3808
bild in originalgröße	1012
bild vergrößern	863	1012
bildergalerie öffnen	1012
bildirimleri aç	4929
bildirimleri açin	4929
bilety już w sprzedaży	3801
bir hata oluştu	4957
bir tutar seçin	4984
bir şeyler ters gitti	4958
bir şeyler yanliş gitti	4958
bitte füllen sie dieses feld aus	1009
bitte geben sie eine gültige e-mail-adresse ein	1009
bitte prüfen sie ihr postfach	1009
bitte versuchen sie es später erneut	918
bitte versuchen sie es später noch einmal	1009
bitte überprüfen sie ihr postfach	1009
bize ulaşin	4870
biểu quyết	94
bjud en vän på artikeln	4653
bjud oss på en kaffe	4748
bjud oss på kaffe	4748
bjud på en kaffe	4749
bli månadsgivare	4635
bli støttemedlem	3552
bliv fast støtte	764
bliv støtteabonnent	764
bliv støttemedlem	651
blocco pubblicità rilevato	2922
blokovať	4502
bloqueador de anúncios ativado	4017
bloqueador de anúncios detectado	4017
bloqueur de publicité détecté	2243
bloqueur détecté	2243
boletín	1554
bolo to užitočné	4522
brezplačna dostava	4595
browserul tău nu poate reda acest video	4075
brukervilkår	3579
brīva summa	3335
bu haber abonelere özeldir	4853
bu haber yapay zeka tarafindan seslendirilmiştir	4938
bu haber yapay zekâ ile seslendirilmiştir	4938
bu haberi paylaş	4993
bu haberi paylaşin	4993
bu haberler de ilginizi çekebilir	4876
bu içerik abonelere özeldir	4853
bu içerik faydali oldu mu	4931
bu içerik görüntülenemiyor	4941
bu içerik gösterilemiyor	4941
bu içerik kilitli	4955
bu video artik mevcut değil	4938
bu video bulunduğunuz ülkede izlenemiyor	4938
bu video mevcut değil	4938
bu video ülkenizde izlenemiyor	4938
bu yaziyi paylaş	4993
bu yorumu şikayet et	4975
bu özet yararli oldu mu	4899
bugün değil	4851
bulmaca çöz	4936
bunlar da ilginizi çekebilir	4871
burtu izmērs	3345
butlletí	441
buy me a coffee ☕	1208
buy me a cup of coffee ☕	1208
buy us a coffee ☕	1208
buzón anónimo	1686
buzón seguro	1686
buďte v obraze	511
bylo to pro vás užitečné	632
bylo to užitečné	632
bài cùng chuyên mục	5209
bài cùng tác giả	5187	5209
bài khác	5173
bài khác của tác giả	5243
bài liên quan	5173
bài mới nhất	5209
bài quảng cáo	5210
bài tiếp theo	5173
bài trước	5243
bài viết có hữu ích không	5216
bài viết có hữu ích với bạn không	5216
bài viết cùng tác giả	5187
bài viết khác của tác giả	5187
bài viết liên quan	5173
bài viết mới	5208
bài viết này bị khóa	5237
bài viết này có hữu ích không	5216
bài viết tiếp theo	5243
bài viết tiếp tục bên dưới	5212
bài viết tiếp tục sau quảng cáo	5212
bài viết trước	5243
bài viết được tặng bởi thuê bao	5263
bài được dịch tự động	5208
bài đọc nhiều	5209
báo cáo	5217
báo cáo bình luận	5254
báo cáo vi phạm	5217
báo lỗi	5172
báo lỗi bài viết	5216
bármikor leiratkozhat	2537
bármikor leiratkozhatsz	2537
bármikor lemondhatja	2510
bármikor lemondható	2510
bäst värde	4752
bästa pris	4752
bình chọn	93	5217
bình chọn của bạn đã được ghi nhận	5216
bình luận	5172
bình luận (#	5172
bình luận của bạn	5254
bình luận hay	5193
bình luận đã bị tắt	5254
bölümü indir	4938
búsqueda	1595
bücher aus dem shop	841
bülten	4907
bülten üyeliği	4907
bültene abone oldunuz	4907
büyüt	4877
bądź na bieżąco	3711
bądź pierwszą osobą, która skomentuje	3839
błędny adres e-mail	3825
bővebben	2533	2589
būkite pirmas	3225
būkite pirmas, pakomentavęs	3225
bạn chưa có tài khoản	5237
bạn chưa đăng ký	5237
bạn có muốn nhận thông báo	5230
bạn có muốn nhận thông báo không	5230
bạn có thể hủy đăng ký bất cứ lúc nào	5239
bạn có thể quan tâm	5173
bạn muốn nhận thông báo	5230
bạn thấy bài viết này thế nào	5216
bạn đang theo dõi chủ đề này	5248
bạn đã bình chọn	5216
bạn đã bình chọn rồi	5216
bạn đã có tài khoản	5237
bạn đã đăng ký rồi	5260
bản dịch tự động	5247
bản ghi	5224
bật	5231
bật thông báo	5230
bật tiếng	5223
bắt buộc	5240
bắt đầu trắc nghiệm	5219
bỏ qua	5151
bỏ qua quảng cáo	5257
bỏ theo dõi	5248
""", 'c': """
cada aportació compta	444
cada aportación cuenta	1643
cada contribuição conta	3950
cada doação conta	3981
cada donación cuenta	1673
cadastre-se grátis	3865
califica este artículo	1582
campo obrigatório	3987
campos obrigatórios	3987
cancelar a inscrição	4036
cancelar inscrição	4036
cancelar la suscripción	1731
cancelar subscrição	4034
cancelar suscripción	1731
cancel·la quan vulguis	476
cargando el vídeo	1658
cargando vídeo	1658
cargar más	1595
cargar más comentarios	1651
cargar más noticias	1683
cargar publicación	1663
cargar vídeo	1663
carrega la publicació	462
carrega més comentaris	451
carregando o vídeo	3966
carregando vídeo	3966
carregant el vídeo	458
carregar conteúdo	3970
carregar conteúdo externo	3892
carregar mais comentários	3957
carregar mais notícias	3991
carregar o conteúdo	3970
carregar publicação	3970
carregar vídeo	3970
carte de crédit	2073
cartão de crédito	3864
caseta redacțională	4072	4073
categorieën	3405
categorías	1589
caută	4064
caça-palavras	3962
ce contenu vous a-t-il été utile	2158
ce résumé vous a-t-il été utile	2158
cea mai bună ofertă	4135
cela vous a-t-il été utile	2187
cele mai citite știri	4099
cele mai noi știri	4062
celkem hlasovalo # čtenářů	589
celozaslonski način	4599
celá obrazovka	602
celý článek	534
celý článek zde	622
celý článok	4515
cenimy twoją prywatność	3729
cererea ta a fost trimisă	4161
cerrar galería	1714
cerrar menú	1595
cerrar sesión	18
cet article est en accès libre pour les abonnés	2175
cet article est lu par une voix de synthèse	2158
cet article vous a-t-il été utile	2187
cette adresse est déjà inscrite	2247
cette information vous a-t-elle été utile	2234
cette page vous a-t-elle été utile	2187
cette réponse est-elle utile	2187
cette vidéo est indisponible	2195
cette vidéo ne peut pas être lue	2195
cevaplari göster	4931
changer mes préférences	2117
chargement du lecteur vidéo	2195
charger la vidéo	2199
charte éditoriale	2221
chcem dostávať upozornenia	4501
chcem odoberať	4511
chcete dostávat notifikace	605
chcete dostávat upozornění	605
chcete dostávať notifikácie	4501
chcete dostávať upozornenia	4501
chci dostávat upozornění	605
chci odebírat	511
chci podpořit	503
chci přispět	503
chi tiết	5177
chia sẻ	5161
chia sẻ bài viết	5161
chia sẻ bài viết này	5263
chia sẻ facebook	5208
chia sẻ lên facebook	5250
chia sẻ qua email	5250
chia sẻ qua facebook	5208
chia sẻ qua zalo	5250
chia sẻ tin này	5263
chia sẻ zalo	5250
chia sẻ ý kiến của bạn	5172	5193
cho chúng tôi biết ý kiến	5216
cho phép	5231
cho phép thông báo	5230
chuyên mục	5173
chuyển đến công thức	63
chép liên kết	5208
chính sách bảo mật	5171
chính sách bảo mật | điều khoản sử dụng	5171
chính sách cookie	5170	5171
chính sách quyền riêng tư	5171
chơi miễn phí	5219
chơi ngay	5219
chưa có tài khoản	5237
chấp nhận	5170
chấp nhận tất cả	5170	5171
chấp nhận tất cả cookie	5171
chấp nhận và tiếp tục	5170	5227
chế độ tối	5256
chỉ dành cho thuê bao	5237
chỉ dành cho thành viên	5237
chọn	5238
chọn gói	5237
chọn gói của bạn	5237
chọn gói đăng ký	5237
chọn số tiền	5258
chủ đề	5173
chủ đề liên quan	5173
chủ đề nóng	5209
cikk ajándékozása	2628
cikk elküldése ajándékként	2628
cikk feloldása	2609
cikk meghallgatása	2595
cikk megosztása	2516
cikk mentése	2516
cikk nyomtatása	2628
cikkünk frissül	2533
citeşte şi	4062
citește articolul complet	4140
citește articolul integral	4140
citește fără limite	4096
citește gratuit	4160
citește mai departe	4062	4064
citește mai mult	4062	4064
citește regulile comunității	4078
citește tot articolul	4140
citește transcrierea	4113
citește în aplicație	4120
citește și	4062
citi šobrīd lasa	3290
citit de o voce sintetică	4113
citiți și	4062
cobrança anual	3986
codes de réduction	2258
cofnij zgodę	3805
col·labora	416
comandă acum	4083	4111
comandă cartea	4083	4111
comentariile sunt doar pentru abonați	4153
comentariul tău	4153
comentariul tău așteaptă moderarea	4078
comentează	4061
comentário	3894
comentário aguardando moderação	3943
comentários	3894
comentários desativados	4006
comentários exclusivos para assinantes	3943
commander ce numéro	2162
commander le numéro	2161
comment désactiver mon adblocker	2205
comment désactiver mon bloqueur	2205
commentaire en attente de modération	2166
commentaires désactivés	2234
commerciële bijdrage	3455
commerciële content	3537
commerciële inhoud	3537
comparte este artículo	1724
compartilhar esta matéria	4029
compartilhe esta notícia	4029
compartir esta página	1724
completează formularul #	4044
completează online formularul #	4044
compre a edição impressa	3933
conditions générales	2114
conectează-te cu facebook	4096
conectează-te cu google	4096
confidentialité	2114
configuració de galetes	462
configuració de les galetes	462
configuració de privacitat	462
configuración	1578
configuración de cookies	1578
configuración de privacidad	1663
configurações de cookies	3888
configurações de privacidade	3970
confira o preço	4028
conheça as ofertas	4019
conheça os planos	4019
conheça todas as nossas newsletters	3947
consenti la pubblicità	2883
consigue tu entrada aquí	1622
consulta les normes de participació	433
consultez notre charte de modération	2166
consíguelo en tu quiosco	1622
contacta amb la redacció	484
contacta con la redacción	1686
contactar a redação	3994
contactar con la redacción	1686
contactați redacția	4142
contacte a redação	3994
contactează redacția	4142
contacter la rédaction	2221
contactez la rédaction	2221
contenu externe recommandé	2156
contenu proposé par notre partenaire	2162
contenu réservé	2211
contenu réservé aux abonnés	2211
contenu sponsorisé	2112
contenus recommandés	2180
contenus sponsorisés	2112	2126
conteúdo bloqueado	3892
conteúdo de marca	3886
conteúdo exclusivo	3865
conteúdo exclusivo para assinantes	3952
conteúdo externo	3928
conteúdo externo bloqueado	3892
conteúdo externo recomendado	3928
conteúdo gerado por ia	4014
conteúdo pago	3963
conteúdo para assinantes	3865
conteúdo patrocinado	3886
conteúdo premium	3952
conteúdo produzido pela marca	3933
conteúdo relacionado	3903
conteúdos relacionados	3955
contingut només per a usuaris registrats	445
continua a leggere dopo la pubblicità	2869
continua após a publicidade	3886
continua després de l'anunci	435
continuar leyendo aquí	1544
continuarea articolului după publicitate	4085
continuarea articolului după reclamă	4082
continue a ler esta notícia	3955
continuer après la publicité	2112
continuer sans désactiver	2243
continuer à lire	2249
continuă cu apple	4096
continuă cu email	4160
continuă cu facebook	4096
continuă cu google	4096
continuă lectura	4163
continuă pe site	4120
continuă să citești	4163
continuă să citești după publicitate	4082
continuă în browser	4120
continúa abajo	1576
contáctanos	1582
convida'ns a un cafè	472
conținut disponibil doar utilizatorilor înregistrați	4096
conținut exclusiv	4048
conținut exclusiv pentru abonați	4048
conținut extern	4075
conținut extern recomandat	4075
conținut pentru abonați	4046
conținut plătit	4111
conținut premium	4096
conținut promovat	4085
conținut sponsorizat	89	4056
cookie beállítások	2587
cookie を管理する	3039
cookie 偏好設定	5296
cookie 偏好设置	5296
cookie 設定	5372
cookie 设置	5372
cookie-beállítások	2587
cookie-beállítások módosítása	2590
cookieinställningar	4659
cookies a ochrana soukromí	527
cookieの管理	3039
cookieの設定	2973
cookieの設定を変更	2975
cookieを拒否する	3072
cookieを管理	3039
cookieを管理する	3039
cookie政策	5294
cookie設定	2973	2976	5294
cookie設定を変更	2975
cookie设置	5294	5297
copia enllaç	492
copia l'enllaç	423
copiază	4150
copiază link	4053
copiază linkul	4053
copy link thành công	5208
correo electrónico	1554
correo electrónico no válido	1679
correo no válido	1679
correu electrònic	479
correu electrònic no vàlid	478
correu no vàlid	478
coś poszło nie tak	3826
coś poszło nie tak. spróbuj ponownie	3825
coś poszło nie tak. spróbuj ponownie później	3825
creează cont	4046
crucigrama del día	1699
créer mon compte	2074
créer un compte	2074
créer une alerte	2168
créer une alerte sur ce thème	2168
csak a szükséges sütik	2587
csak a szükségesek	2587
csak előfizetők számára	2609
csak előfizetőknek	2510
csomagok megtekintése	2609
cualquier aportación ayuda	1673
cum îl dezactivez	4129
cumpără acum	4111
cumpără bilet	4083	4111
cumpără bilete	4083	4111
cumpără bilete online	4111
cumpără cartea	4083	4111
cumpără de pe emag	4111
cumpără revista	4082
cuvinte încrucișate	4110
czy artykuł był pomocny	3837
czy artykuł był przydatny	3837
czy ten artykuł był pomocny	3837
czy to było pomocne	3837
czyta głos ai	3808
czytaj całość	3745
czytaj cały artykuł	3828
czytaj również	3742
czytaj także	3742
czytaj też	3742
czytaj też nasze inne artykuły	3742
czytaj więcej	3742	3745
czytaj więcej o	3742
czytane przez głos syntetyczny	3808
cài đặt	5170
cài đặt cookie	5227
cài đặt quyền riêng tư	5227
cài đặt ứng dụng	5229
các bài viết khác của tác giả	5187
các tin khác	5173
cách tắt	5234
cách tắt trình chặn quảng cáo	5233
câmp obligatoriu	4136
câmpuri obligatorii	4136
cât de util a fost acest articol	4078
címkék	2531
címlap	2531
címlapra	2615
címlapról ajánljuk	2531
có lẽ để sau	5151
có lỗi xảy ra	5239
có thể bạn quan tâm	21	5173
có thể bạn thích	21
có, tôi muốn	5230
códigos de desconto	4028
códigos de descuento	1723
códigos promocionales	1723
cómo desactivar el bloqueador	1671
cómo desactivarlo	1672
cómpralo aquí	1657
cómpralo en amazon	1657
cùng chuyên mục	5173
cùng chủ đề	5209
cùng tác giả	5187	5209
cảm ơn bạn đã bình chọn	93	5216
cảm ơn bạn đã tham gia	5216
cảm ơn bạn đã ủng hộ	5258
cảm ơn, tin nhắn của bạn đã được gửi	5239
cỡ chữ	67	5198
cửa hàng	5252
""", 'd': """
d'autres articles à découvrir	21
da, želim	4404	4603
dagens fråga	93	4727
dagens spørgsmål	93	744
dagens spørsmål	93	3648
daha az göster	4878
daha fazla göster	4877
daha fazla haber için tiklayin	4877
daha fazla yorum yükle	4931
daha önce oy kullandiniz	4931
daha önce oy verdiniz	4931
dalies ar šo rakstu	3293
dalinkitės	3219
dalinkitės straipsniu	3224
dalsza część artykułu pod materiałem wideo	3723
dalsza część artykułu pod wideo	3723
dalsza część tekstu pod wideo	3723
dalszy ciąg materiału pod wideo	3726
dalīties	3288
dalīties ar draugiem	3293
dalīties ar rakstu	3345
dalīties facebook	3293
dalīties whatsapp	3345
další	534
další foto	622
další fotografie	622
další snímek	622
další strana	534
další video	601
další z rubriky	532
další zprávy	532
další článek	532
další články	21	532
další články od autora	622
další čtení	532
danke für dein feedback	912
danke für deine stimme	93
danke für ihr feedback	912
danke für ihre stimme	93	982
danke fürs abstimmen	982
danke fürs mitmachen	93
danos tu opinión	1634
dans l'actualité	2180
dans la même catégorie	2126
dans la même rubrique	2126
dans la même série	2126
dar lze odečíst z daní	612
dar si můžete odečíst z daní	612
darovat jednorázově	612
darovat měsíčně	612
darovat článek	515
darovať	4435
darovať jednorazovo	4505
darovať mesačne	4505
darovať článok	4443
darowiznę możesz odliczyć od podatku	3819
darujte nám # %	4505
darujte tento článek	515
darujte tento článok	4443
das könnte dich auch interessieren	860
das könnte ihnen auch gefallen	860
das könnte sie auch interessieren	860
das könnte sie interessieren	860
das video ist in ihrem land nicht verfügbar	994
das video ist leider nicht mehr verfügbar	994
das video ist nicht mehr verfügbar	994
das video ist nicht verfügbar	994
das wichtigste in kürze, zusammengefasst von ki	896
datenschutzerklärung	846
daugiau autoriaus straipsnių	3273
daugiau straipsnių	3273
daugiau šia tema	3221
dať spätnú väzbu	4522
dbamy o twoją prywatność	3729
deaktivér din adblocker	761
deblochează articolul	4096
definições de cookies	3970
definições de privacidade	3970
deine stimme wurde gezählt	982
deixar um comentário	3894
deixe um comentário	3894
del på e-mail	786
del på e-post	3568
del på facebook	665	3568
del på mail	665
del på twitter	665	3568
del på whatsapp	3689
del på x	665	3568
dela inlägget	4653
dela på facebook	4653
dela på twitter	4653
dela på whatsapp	4772
dela på x	4653
dela som gåva	4772
deli po e-pošti	4624
deli članek	4545
delite članek	4545
demander un droit de réponse	2234
den här artikeln är låst	4751
den här artikeln är skyddad av upphovsrättslagen	4763
den här videon är inte längre tillgänglig	4737
den här videon är inte tillgänglig	4737
denne artikel er låst	767
denne artikkelen er låst	3670
denne saken er låst	3670
denne video er ikke længere tilgængelig	753
denne video er ikke tilgængelig	753
denunciar comentário	4006
denunciar este comentário	4006
der er opstået en fejl	771
der opstod en fejl. prøv igen senere	770
dernière minute	2126
dernières actualités	2126
dernières infos	2126
dernières nouvelles	2126
desa les preferències	462
desa per llegir després	447
desactívalo para continuar	1671
desactívalo para seguir leyendo	1671
desbloquear artículo	1644
desbloqueie este conteúdo	3952
descarcă aplicația	4120
descarcă audio	4113
descarcă din app store	4120
descarcă din google play	4120
descarcă episodul	4113
descarcă formularul	4131
descarcă formularul #	4044
descargar pódcast	1658
descarrega l'àudio	458
descarregar áudio	3966
deschide aplicația	4121
deschide în aplicație	4120
descárgala en app store	1666
descárgala en google play	1666
descărcați formularul #	4044
destekçi ol	4952
destekçimiz olun	4952
desteğiniz fark yaratir	4984
desteğiniz için teşekkür ederiz	4984
desteğiniz için teşekkürler	4984
det er gratis å opprette en bruker	3555
det går inte att visa innehållet	4734
det har oppstått en feil	3674
det här innehållet kan inte visas	4734
det här innehållet är inte tillgängligt	4734
det læser andre	690
det oppsto en feil. prøv igjen senere	3673
det är gratis att skapa ett konto	4639
detaylar için tiklayin	4877
detaylar için tiklayiniz	4877
detta material är skyddat enligt lagen om upphovsrätt	4702
detta är en annons	4657
detta är en plusartikel	4639
dette indhold er ikke tilgængeligt	750
devam etmek için üye girişi yapin	4853
devami için abone olun	4853
devamini okumak için abone olun	4853
dezactivează sunetul	4113
dienas jautājums	3323
diese funktion steht nur angemeldeten nutzern zur verfügung	930
dieser inhalt ist nicht mehr verfügbar	991
dieser inhalt ist nicht verfügbar	991
dieser kommentar wurde gelöscht	1024
dieses video ist in deinem land nicht verfügbar	994
dieses video ist in ihrem land nicht verfügbar	994
dieses video ist leider nicht mehr verfügbar	994
dieses video ist nicht mehr verfügbar	994
dieses video ist nicht verfügbar	994
digite um e-mail válido	3987
din aceeași categorie	4062
din aceeași secțiune	4099
din röst har registrerats	4723
din röst är registrerad	93
din röst är räknad	4723
disponibil în app store	4120
disponibil în app store și google play	4090
disponibilă în app store și google play	4090
disponível na app store	3973
distribuie știrea	4165
distribuiți	4053
diğer fotoğraf için tiklayin	4874
diğer haberler	21	4871
diğer okurlar bunlari okuyor	4871
diğer sayfaya geçmek için tiklayin	4874
diğer seçenekler	4971
diğer tutar	4952
diğer yazilari	4961
dla prenumeratorów	3822
dla subskrybentów	3708
dlaczego widzę tę reklamę	3845
do fotogalérie	4514
do galérie	4515
do góry	3745
do košíka	4493
do košíku	520	595
do księgarni	3724
do speciálu	622
doar abonații pot comenta	4078
doar pentru abonați	4046
doação mensal	3861
doação única	3861
doba čtení # min	534
dodaj do moich tematów	3841
dodaj jako preferowane źródło	3841
dodaj kao željeni izvor	4424
dodaj nas do preferowanych źródeł	3841
dodaj nas do wyjątków	3814
dodaj u košaricu	4396
dodaj v košarico	4594
dogodila se greška. pokušajte ponovno	4412
dolgozzon nálunk	2533
domiciliación bancaria	1543
domů	534
don régulier	2207
dona suport al periodisme en català	444
dona'ns la teva opinió	451
donació mensual	473
donació única	473
donación mensual	1539
donación puntual	1674
donación única	1539
donativo único	3982
donați	4043
donația mea	4159
donație lunară	4131
donație unică	4131
donează	4043
donează acum	4043
donează lunar	4043
donează lunar # euro	4095
donează lunar # lei	4095
donează o dată	4130
doner nå	3552
doniraj mesečno	4407	4606
doniraj mjesečno	4407
données personnelles	2114
donér	651
donér nu	651
doporučeno outbrain	640
doporučeno taboola	640
doporučené	532
doporučené články	532
doporučuje outbrain	640
doporučujeme	532	616
doporučujeme přečíst	532
doporučujeme také	532
dosegli ste omejitev člankov	4608
dosegnuli ste ograničenje članaka	4409
dossier spécial	2192
dovanoti straipsnį	3278
dozvoli obaveštenja	4403
dołącz do dyskusji	3792
dołącz do nas	3705
dołącz do newslettera	3711
došlo je do greške. pokušajte ponovo	4412
došlo je do pogreške. pokušajte ponovno	4412
došlo k chybě	620
došlo k chybě. zkuste to prosím později	619
drodzy użytkownicy	3729
droga użytkowniczko, drogi użytkowniku	3729
drogi użytkowniku	3729
droits réservés	2254
drukāt	3293
drukāt rakstu	3345
drukāt recepti	63
du använder en adblocker	4744
du använder en annonsblockerare	4744
du er nå påmeldt	3562
du er nå påmeldt nyhetsbrevet	3562
du följer	4770
du följer det här ämnet	4770
du följer nu	4770
du följer redan	4770
du följer redan ämnet	4770
du følger allerede	3687
du følger allerede dette emne	785
du følger allerede dette temaet	3687
du følger allerede emnet	785
du følger dette emne	785
du følger dette temaet	3687
du følger emnet	785
du følger nå	3687
du har en adblocker påslagen	4746
du har en annonsblockerare påslagen	4746
du har nådd grensen	3670
du har nået din grænse	767
du har nått din gräns	4751
du har redan röstat	4723
du har rätt att vara anonym	4668
du har slået adblock til	761
du kan när som helst avregistrera dig	4754
du kan när som helst avsluta prenumerationen	4646
du kan når som helst melde deg av	3562
du kan opsige når som helst	654
du kan trække beløbet fra i skat	764
du kanske också gillar	4672
du modtager snart en bekræftelse på mail	659
du même auteur	2126
du prenumererar nu på nyhetsbrevet	4646
du skyddas av källskyddet	4668
du verkar använda en annonsblockerare	4744
du vil kanskje også like	3590
du är nu anmäld	4754
du är skyddad av källskyddet	4668
du är skyddad enligt källskyddet	4668
duración	1659
durată	4114
duração	3967
durée	2196
durée : #	2149
dziękujemy za głos	93	3795
dziękujemy za oddanie głosu	93	3795
dziękujemy za przesłanie formularza	3825
dziękujemy za udział w sondzie	3795
dziękujemy za wiadomość	3825
dziękujemy za zapis	3711
dziękujemy! sprawdź skrzynkę	3825
dành cho bạn	5173
dành cho thuê bao	5155
dành riêng cho thành viên	5237
dárkovat článek	505
dát zpětnou vazbu	632
därefter # kr/mån tills du säger upp	4639
débloquer l'accès	2246
débloquer l'article	2074
débloquer tous les articles	2076
débloquez cet article	2175
débloquez l'accès à tous les articles	2076
débloquez l'intégralité des articles	2076
débloquez tous les articles	2076
débloquez tous nos articles	2076
déconnexion	18
découvrez notre boutique	2161
découvrez tous nos jeux	2190
découvrir l'offre	2074
découvrir la boutique	2193
découvrir nos offres	2175
découvrir toutes nos offres d'abonnement	2175
déjà un compte	2074
déjà un compte ? connectez-vous	2074
délka	602
délka #	602
déplier	2131
désabonnement	2266
désactiver les sous-titres	2195
désinscription	2266
détails	2131
dê a sua opinião	3957
dê sua opinião	3957
dölj	4676
dölj annons	4773
dölj bildtext	4757
dölj svar	4768
düzeltme politikasi	4963
dāvini rakstu	3293
dāvini rakstu draugam	3293
děkujeme za hlas	589
děkujeme za hlasování	93	589
děkujeme za odběr	619
děkujeme za přihlášení	511
děkujeme za vaši zprávu	619
děkujeme za váš hlas	93	589
děkujeme za zprávu	619
dĺžka	4499
dĺžka #	4499
dịch tự động	5224
""", 'e': """
e-bülten	4907
e-bülten aboneliği	4907
e-mail alebo používateľské meno	4508
e-mail cím	2612
e-mail ili korisničko ime	4409
e-mail inválido	3947
e-mail nebo uživatelské jméno	615
e-mail-cím	2613
e-mail-cím vagy felhasználónév	2609
e-mailová adresa	511
e-pasts vai lietotājvārds	3336
e-post või kasutajanimi	1789
e-posta gönder	4862
e-posta ile paylaş	4970
e-postadress eller användarnamn	4751
e-pošta ali uporabniško ime	4608
e-poštni naslov	4611
echipa redacțională	4073
ecrã inteiro	3967
edición digital	1544
edición impresa	1544
editöre yaz	4963
editöre yazin	4963
editörün seçtikleri	4871
edição impressa	3865
eget beløb	764
eget beløp	3667
egyedi összeg	2606
egyszeri adomány	2606
egyszeri támogatás	2506
egyszeri támogatás küldése	2606
egyéb összeg	2606
ehkä myöhemmin	1924
ei mielipidettä	2004
ei tänään	1924
ei vielä tunnusta	2029
ei, aitäh	1786
eikö sinulla ole tunnusta	2029
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1009
eiti į receptą	63
ekskluzivno za naročnike	4608
el artículo continúa abajo	1723
el artículo continúa debajo	1723
el juego es solo para mayores de # años	1695
el millor de la setmana a la teva bústia	441
el más popular	1678
el més llegit	420
el més popular	477
el més vist	448
el reproductor se está cargando	1658
el. paštas	3244
el. paštas arba vartotojo vardas	3269
el. pašto adresas	3271
eldste først	3685
elfelejtett jelszó	2510
elfelejtette a jelszavát	2609
elfogadom az összeset	2590
elfogadom és folytatom	2587
elfogadom és megjelenítem	2587
elfogadás és folytatás	2587
elige tu suscripción	1644
elküldés	2613
elküldöm	93	2516	2613
elküldöm e-mailben	2628
ellenőrizd a postafiókod	2612
ellenőrizze a postafiókját	2612
elmentem későbbre	2516
elolvasom később	2628
elolvasta az összes ingyenes cikkét	2609
elrejtés	2535
els lectors també han llegit	448
elutasítom	2589
elérte a havi limitet	2609
elírást talált	2527
előfizetek	2510
előfizetés	2510
előfizetési csomagok	2609
előfizetési lehetőségek	2609
előfizető vagyok	2609
előfizetői ajánlat	2584
előfizetői előny	2584
előfizetői kedvezmény	2584
előfizetői tartalom	2510
előfizetőknek	2510
előfizetőként megoszthatja a cikket	2516
előző	2533
előző cikk	2531
előző fotó	2615
előző kép	2615
előző oldal	2615
email cím	2613
email của bạn	5260
email của bạn sẽ không được hiển thị công khai	5193
email inválido	3987
email không hợp lệ	5239
email không đúng định dạng	5239
email no válido	1679
email này đã được đăng ký	5260
emailul tău	4161
emlékeztess később	2505
emlékezz rám	2610
emlékezzen rám	2610
emme voi näyttää sisältöä	2010
emme voi näyttää tätä sisältöä	2010
empfehlungen für sie	934
en beğenilen	4932
en beğenilenler	4932
en colaboración con	1695
en col·laboració amb	494
en este artículo	1589
en popüler	4956
en çok okunan	4871
en çok okunan haberler	4871
en çok okunanlar	4871
encara no estàs registrat	477
encuesta del día	1585
endast för dig som är prenumerant	4751
endast för medlemmar	4751
endast nödvändiga	4734
endast nödvändiga cookies	4734
endre tekststørrelse	3689
engangsbeløb	651
engangsbeløp	3667
engedélyezem	2602
engedélyezés	2602
engedélyezés és folytatás	2590
engedélyezés és megjelenítés	2590
engångsgåva	4635
enllaç copiat	447
ensemble, faisons vivre un média libre	2174
entgeltliche veröffentlichung	843
enthält werbung	840
entre em contato com a redação	3994
enviament gratuït	494
enviar comentário	3894
enviar corrección	1582
envoyer à un ami	2104
envoyer à un proche	2104
envoyez-nous vos témoignages	2154
envíanos tu opinión	1651
envío gratis	1695
epizód letöltése	2595
eredeti megjelenítése	2535
eredmény megtekintése	93
eredmények	94	2535
eredmények megtekintése	2578
erinnern sie mich später	802
eroare la încărcarea videoclipului	4158
erro ao carregar o vídeo	4014
error al cargar el vídeo	1706
erről bővebben itt írtunk	2533
erről is írtunk	2531
erről itt írtunk bővebben	2533
erscheint täglich	918
erscheint wöchentlich	918
erősítse meg az e-mail-címét	2612
es gratis y solo te llevará un minuto	1640
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	918
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1009
es izslēdzu reklāmu bloķētāju	3334
escanea el código qr	1667
escreva um comentário	3894
escriu a la redacció	484
escriu el teu correu electrònic	441
esi pirmais, kas komentē	3294
esimene kuu # €	1739
esta funcionalidad es sólo para registrados	1544
esta matéria foi útil para você	3930
esta notícia foi útil	3930
esta página foi útil	3957
este artigo está bloqueado	3985
este artigo foi útil	3957
este artículo está bloqueado	1677
este artículo está protegido	1719
este campo é obrigatório	3987
este contenido está protegido	1719
este correo ya está registrado	1712
este e-mail já está cadastrado	4020
este espaço é moderado pela redação	3943
este resumo foi útil	3930
este video ya no está disponible	1658
este vídeo já não está disponível	3966
este vídeo no está disponible	1658
este vídeo não está disponível	3966
este vídeo não está mais disponível	3966
este vídeo ya no está disponible	1658
está a seguir este tema	4024
estás bloqueando nuestros anuncios	1709
estás de acuerdo? vota	1634
estás siguiendo este tema	1716
estä	2020
ethvert bidrag hjælper	765
etický kodex redakce	627
etický kódex redakcie	4518
etkinleştir	4946
etkö ole tilaaja	2029
etkö ole vielä tilaaja	2029
ett fel har uppstått	4755
ett fel uppstod. försök igen senare	4754
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1009
evaluează rețeta	63
evästeasetukset	1944
evästeet	1944
evästeet ja tietosuoja	1945
evästekäytäntö	2010
exclusiv pentru abonați	4096
exibir conteúdo	3970
exklusiv für abonnenten	1007
exklusiv für mitglieder	1007
exklusivt för medlemmar	4751
exklusivt för prenumeranter	4751
exkluzív tartalom előfizetőknek	2609
experimente grátis por um mês	3952
externt innehåll	4734
externí obsah	598
externý obsah	4495
ez a cikk zárolt	2609
ez a mező kötelező	2612
ez a tartalom nem elérhető	2587
ez a tartalom nem jeleníthető meg	2587
ez a videó már nem elérhető	2595
ez a videó nem elérhető	2595
ez is érdekelhet	2531
ez is érdekelheti	2531
ezek is érdekelhetik	21
ezek is érdekelhetnek	21
ezt a tartalmat nem tudjuk megjeleníteni	2587
ezt a témát már követi	2625
ezt is ajánljuk	2531
ezt olvasta már	2531
ezt olvastad már	2531
eén keer toestaan	3496
ešte nemáte predplatné	4508
ešte nemáte účet	4508
ești de acord? votează	4078
ești deja abonat	4104
ești deja abonată	4104
""", 'f': """
facebook ile giriş yap	4955
facebook'ta paylaş	4862
facebook-bejegyzés betöltése	2590
facebook-poszt betöltése	2590
facebookでシェア	2965
facebookでシェアする	2965
facebookでログイン	3052
facebookで共有	3066
facebookで続ける	3052
facebookで見る	3070
facturació anual	477
facturació mensual	477
facturación anual	1678
facturación mensual	1678
facturare anuală	4135
facturare lunară	4135
facturé annuellement	2211
facturé mensuellement	2211
faire un don défiscalisé	2207
faktureras årligen	4751
faktureres årlig	3670
faktureres årligt	767
fale com a redação	3994
fazer doação	4018
fazer uma doação mensal	4018
fazer uma doação única	4018
faça login	3865
faça o quiz	3960
faça o teste	3960
faça uma doação única	4018
faça uma pergunta sobre esta reportagem	3930
felhasználási feltételek	2587
felhasználási jog vásárlása	2620
felhasználónév	2610
felhasználónév vagy e-mail	2609
feliratkozás	2613
feliratkozás hírlevélre	2612
feliratok megjelenítése	2595
fermer la fenêtre	2249
fes el qüestionari	454
fes una donació	416
fes-te sòcia	472
ficha técnica	3912
fiecare contribuție contează	4130
fiecare donație contează	4095
fiecare leu contează	4095
film jest niedostępny w twoim kraju	3808
film nie jest już dostępny	3808
film niedostępny	3808
fin de la publicité	2193
fine della pubblicità	2869
fine pubblicità	2869
fiyati gör	4937
fizetett együttműködés	2630
fizetett hirdetés	89	2519
fiók létrehozása	2510
fiókom	2510
foglalja le helyét	2584
folytatás a hirdetés után	2630
folytatás apple-fiókkal	2609
folytatás facebookkal	2609
folytatás google-fiókkal	2609
folytatás google-lel	2609
folytatás kikapcsolás nélkül	2603
fontu büyüt	4970
form gönderildi	4986
formulaire envoyé	2247
formulário enviado	4020
forstået	695
forstått	3595
forstør	754
forstør billede	693
forstør billedet	773
forstørr	3658
forstørr bilde	3593
forstørr bildet	3676
fortsett uten å slå av	3665
fortsett uten å støtte	3551
fortsätt läsa efter annonsen	4657
fortsätt med apple	4751
fortsätt med e-post	4751
fortsätt med facebook	4751
fortsätt med google	4751
fortsätt utan att stänga av	4744
fortsätt utan att stödja	4634
fortsæt med apple	767
fortsæt med at læse	673
fortsæt med e-mail	767
fortsæt med facebook	767
fortsæt med google	767
fortsæt uden at slå fra	761
fortsæt uden at støtte	650
foto # iš #	3282
fotogalería	1589
fotografia următoare	4163
fotoğraf galerisi	4961
fotoğrafi büyüt	4961
fotoğraflar için tiklayin	4874
fotoğraflari gör	4961
fotoğraflari görmek için tiklayin	4877
fotó #/#	2614
fotó megtekintése	2614
fotó: #/#	2614
fotók megtekintése	2614
fra vores annoncører	788
fra vår butikk	3651
fra våre partnere	3691
frete grátis	4003
friss hírek	2531
frissítse az oldalt	2605
fråga vår ai om artikeln	4665
från vår butik	4730
från våra annonsörer	4773
från våra partner	4773
frühbucher-tickets	987
frühbucherrabatt sichern	987
fuld skærm	754
fuldskærm	693
fullskärm	4738
fyll i fältet	4754
fäll ihop	4676
fäll ut	4676
fältet är obligatoriskt	4754
få adgang	654
få artiklen læst op	665
få de vigtigste nyheder hver morgen	659
få de viktigaste nyheterna varje morgon	4646
få de viktigste nyhetene hver morgen	3562
få læst artiklen op	753
få notifikationer	757
få notiser	4741
få nyheder på mail	659
få nyheter på e-post	3562
få nyheter på mejlen	4646
få overblikket her	693
få tilgang	3555
få varsel når vi skriver om dette	3593
få varsler	3661
följ	4654
följ det här ämnet	4770
följ direktrapporten	4757
följ författaren	4770
följ journalisten	4770
följ liverapporten	4757
följ oss	4654
följ skribent	4654
följ skribenten	4770
följ ämne	4770
följ ämnen	4770
följ ämnet	4654
för prenumeranter	4639
förderer werden	803
fördermitglied werden	803
föregående	4675
föregående artikel	4672
föregående bild	4757
föregående sida	4757
förnamn	4755
förstora	4675
förstora bild	4757
förstora bilden	4757
försök igen senare	4754
føj til foretrukne kilder	785
føj til mine emner	785
følg	668	669	3570
følg alle	669
følg alle emner	670
følg dette emne	785
følg dette temaet	3687
følg direkte	3676
følg direktesenteret	3676
følg emne	668
følg emner	670
følg emnet	3687
følg forfatter	3687
følg forfatteren	3687
følg ikke længere	785
følg journalist	3687
følg journalisten	3687
følg liveblog	773
følg livebloggen	773
følg os	668
følg oss	3570
følg sagen her	693
følg saken direkte	3676
følg serien	670
følg skribent	785
følg skribenten	785
følg tema	3570
følg temaet	3687
følg temaet og få varsel	3593
følger	669
für abonnenten	808
für den newsletter anmelden	820
für dich empfohlen	934
für sie empfohlen	934
für sie entstehen keine mehrkosten	935
fă o donație	4043
fă quizul	4108
fă testul	4108
fără obligații	4096
fără spam	4136
fără sunet	4114
fără tine nu putem	4095
főoldal	2615
""", 'g': """
galbūt vėliau	3265
galeri için tiklayin	4874
galerie schließen	1012
galerie öffnen	1012
galeriyi aç	4877
galeriyi gör	4961
galeriyi görmek için tiklayin	4877
galéria	2533
galéria (#	2614
galéria bezárása	2615
galéria megnyitása	2615
galéria megtekintése	2533
garanta já o seu ingresso	3933
gastos de envío incluidos	1657
gastos de envío no incluidos	1657
gauti pranešimus	3264
gaver kan trækkes fra i skat	764
ge en engångsgåva	4748
ge en gåva	4749
ge återkoppling	4766
gefällt mir	1025
gefällt mir nicht	1025
gelesen von einer künstlichen stimme	994
gelişmelerden aninda haberdar olun	4945
gem til læseliste	665
generisano veštačkom inteligencijom	4421
genindlæs siden	763
genişlet	4878
gerenciar opções	4013
gerenciar preferências	4013	4035
geri dön	4878
gerir opções	4013
gerir preferências	4013
gestionează consimțământul	4117
gestionează cookie-urile	4157
gestionează opțiunile	4060	4157
gestionează preferințele	4117
geçerli bir e-posta adresi girin	4957
geçerli süre	4939
geçersiz e-posta	4957
geçersiz e-posta adresi	4957
ghi nhớ đăng nhập	5237
gia hạn gói	5259
giriş	4853
giriş yap	4853
giriş yapin	4853
giriş yapin veya üye olun	4853
giv et beløb	764
giv et engangsbeløb	764
giv os feedback på artiklen	682
già abbonato	2769
già registrato	2769
giải đố ngay	5219
giảm cỡ chữ	5250
giọng nam miền bắc	5198
giọng nam miền nam	5198
giọng nữ miền bắc	5198
giọng nữ miền nam	5198
giọng đọc ai	5223
giọng đọc tự động	5223
gjenstående tid	3658
gjenstående tid #	3657
gjenstående tid -#	3657
glasnoća	4401
gli articoli più letti	2857
glömt ditt lösenord	4751
glömt lösenord	4639
glömt lösenordet	4751
glücksspiel kann süchtig machen	842
godišnja naplata	4410
godišnja pretplata	4410
godišnje	4410
godišnje plaćanje	4410
godkänn	4659
godkänn alla	4659
godkänn alla cookies	4734
godkänn och fortsätt	4734
godkänn och visa	4734
godkänn och visa innehåll	4662
google hirdetések	2630
google ile giriş yap	4955
google playからダウンロード	3042
google playで手に入れよう	3042
google play에서 다운로드	3172
google reklāmas	3347
google से जारी रखें	2484
google-hirdetések	2630
googleでログイン	3052
googleで登録	3052
googleで続ける	3052
gorące tematy	3742
gracias por tu opinión	1619
gratuit, fără spam	4136
grazie, il tuo messaggio è stato inviato	2892
grotuvas įkeliamas	3261
großansicht	1012
gràcies pel teu vot	451
gràcies per la teva opinió	433
gràcies per votar	433
gràcies, el teu missatge s'ha enviat	478
gràcies, ja estàs subscrit	441
grátis e sem spam	3987
grįžti į pradžią	3273
grįžti į viršų	3273
guardar artículo	1569
guardar configuración	1663
guardar para después	1647
guardar para leer después	1647
guardar preferências	3970
gå ikke glip af	690
gå ikke glip af noget	659
gå ikke glipp av noe	3562
gå til forsiden	3676
gå til hovedindhold	773
gå til indhold	693
gå til innhold	3676
gå til liveblog	773
gå til oppskriften	63
gå til opskriften	63
gå til quizzen	739
gå til shop	747
gå til toppen	773
gå till receptet	63
gåvolänk	4772
généré par ia	2241
généré par l'ia	2241
gépi felolvasás	2595
gépi fordítással készült	2622
géppel fordítva	2622
gérer la confidentialité	2240
gérer les cookies	2114
gérer les préférences	2156
gérer les traceurs	2240
gérer mes alertes	2168
gérer mes choix	2114
gérer mes cookies	2240
gérer mes préférences	2240
gérer mon consentement	2199
gérer vos préférences	2199
gérer vos préférences de cookies	2156
góp ý	5172
gönder	93	4958
gönderiyi göster	4941
gönderiyi yükle	4941
gör quizzet	4723
gör testet	4727
görseli büyüt	4961
görüş bildir	4931
görüşünü bildir	4931
görüşünüzü bildirin	4931
gündem	4871
günün anketi	93	4900
günün bulmacasi	4976
günün haberleri	4871
günün kelimesi	4976
günün sudokusu	4976
günün özeti	4871
głosuj	93	3798
głośność	3809
gợi ý	5173
gửi	93	5172
gửi bài cho tòa soạn	5244
gửi bài viết	5244
gửi bình luận	5172	5193
gửi bình luận của bạn	5192
gửi cho bạn bè	5208
gửi email	5161
gửi góp ý	5216
gửi phản hồi	5216
gửi thành công	5239
gửi tin bài	5244
gửi trả lời	5216
gửi ý kiến	5172
gửi ý kiến của bạn	5216
gửi đi	5240
gửi ảnh cho chúng tôi	5244
""", 'h': """
haber bülteni	4907
haber güncelleniyor	4877
haberi arkadaşina hediye et	4862
haberi paylaş	4993
haberi özetle	4967
haberin devami aşağida	4914
haberin devami için kaydirin	4914
haberin devami için tiklayin	4874
haberin kilidini aç	4985
haberle ilgili diğer haberler	4876
haberlere dön	4988
hacer una donación mensual	1710
hacer una donación puntual	1710
hai già un account	2769
hai già votato	2863
halda nõusolekut	1780
hallitse evästeitä	2010
hang letöltése	2595
hanganyag letöltése	2595
hangerő	2596
hantera inställningar	4734
har du sett något	4762
harici içerik	4877
haritayi aç	4878
has arribat al límit d'articles gratuïts	445
has iniciado sesión	1617
has olvidado tu contraseña	1678
hasznos volt az összefoglaló	2527
hasznosnak találta a cikket	2527
hasło	3823
havi előfizetés	2610
havi fizetés	2610
havi rendszeres támogatás	2606
havi támogatás	2506
hayir teşekkürler	4851
hayir, teşekkürler	4851
haz una pregunta sobre este artículo	1619
he leído y acepto la política de privacidad	1640
he llegit i accepto la política de privacitat	429
he olvidado mi contraseña	1678
hela artikeln fortsätter nedan	4657
heli välja	1782
helskärm	4738
helskärmsläge	4737
helyesbítési szabályzat	2619
henüz abone değil misiniz	4955
hepsini gör	4877
her destek önemli	4953
her katki değerli	4953
her katki önemli	4953
her zaman göster	4941
hesap oluştur	4853
hi estàs d'acord? vota	433
hiba bejelentése	2619
hiba jelentése	2535	2619
hiba történt	2613
hiba történt, próbálja újra később	2612
hiba történt. próbálja újra	2612
hiba történt. próbálja újra később	2612
hibabejelentés	2619
hibás e-mail-cím	2612
hibát talált	2527
hibát talált a cikkben	2619
hibát találtál	2619
hibát találtál a cikkben	2619
hier reinhören	908
hinweis schließen	802
hirdetés	2519
hirdetés bezárása	2519
hirdetés elrejtése	2630
hirdetés jelentése	2630
hirdetés vége	2630
hirdetés, görgessen tovább	2519
hirdetésblokkolót használsz	2603
hirdetések engedélyezése	2605
hirdetések kikapcsolása	2630
hivatkozás másolva	2628
hivatkozás másolása	2628
hiển thị bài đăng	5227
hiển thị nội dung	5227
hiện phụ đề	5223
hjälp oss att rätta fel	4665
hlasitosť	4499
hlasovalo # lidí	589
hlasovalo # čtenářů	589
hlasovat v anketě	589
hlasovať	93	4490
hlasovať v ankete	4489
hlavná stránka	4514
hlavné správy	4440
hlavní stránka	622
hlavní zprávy	532
ho già donato	2763
ho già un account	2890
hogyan kapcsolhatom ki a hirdetésblokkolót	2603
hogyan védjük forrásainkat	2619
hoje não	3860
hoppa till huvudinnehåll	4757
hoppa till innehåll	4675
hoppa till innehållet	4757
hoppa över inlägg från facebook	4675
hoppa över inlägg från instagram	4675
hoppa över inlägg från x	4675
hors-séries, livres, affiches	2161
hozzáadás a kedvenc forrásokhoz	2625
hozzáadás a témáimhoz	2625
hozzáadás preferált forrásként	2625
hozzájárulás kezelése	2587
hozzájárulás módosítása	2587
hozzájárulás visszavonása	2587
hozzájárulások kezelése	2587
hozzászólok	2527
hozzászólás	2527
hozzászólás elküldése	2623
hozzászólás jelentése	2623
hozzászólás küldése	2623
hozzászólási szabályzat	2623
hozzászólások	2527
hozzászólások megjelenítése	2623
hozzászólások megtekintése	2527
hrajte zodpovědně	521
hrať	4490
hrať teraz	4489
hrát	592
hrát teď	589
hvala za sporočilo	4611
hvala za vaš glas	4393	4591
hver krone hjælper	765
hver krone tæller	765
hvert bidrag hjælper	765
hylkää	1944
hylkää kaikki	1944
hyppää reseptiin	63
hyppää sisältöön	2036
hyväksy	1944
hyväksy evästeet	1944
hyväksy ja jatka	2010
hyväksy ja näytä	2010
hyväksy ja sulje	2010
hyväksy kaikki	1944
hátralévő idő	2596
hátralévő idő #	2595
hátralévő idő -#	2595
hämta på google play	4739
här kan du kommentera artikeln	4665
hääleta	93
håll dig uppdaterad	4646
håll mig inloggad	4751
hình tiếp theo	5261
hírfolyam	2531
hírlevelek	2537
hírlevél	2537
hírlevél-feliratkozás	2537
hívj meg minket egy kávéra	2606
hívjon meg minket egy kávéra	2606
hören sie diesen artikel	908
hør saken	3568
hết quảng cáo	5222
hủy bất cứ lúc nào	5237
hủy trả lời	5193
""", 'i': """
i den här artikeln	4757
i più commentati	2805
i più letti	2805
i più letti della settimana	2857
i più visti	2805
iba nevyhnutné	4495
iba pre predplatiteľov	4436
ich unterstütze schon	802
identifícate	1644
idi na sadržaj	4415
időtartam	2596
időtartam #	2596
ielikt grozā	3325
ielogojies, lai komentētu	3294
ielādēt ierakstu	3327
ielādēt saturu	3327
ielādēt vēl	3340
ienākt	3288
ienākt ar facebook	3336
ienākt ar google	3336
iepriekšējais attēls	3340
iepriekšējais raksts	3340
iepriekšējā lapa	3340
iesakām	3290
ieslēgt paziņojumus	3332
ieslēgt skaņu	3329
iesūti fotogrāfijas	3341
iesūti ziņu	3341
iesūtīt ziņu	3341
iesūtīt ziņu anonīmi	3341
ievadiet derīgu e-pasta adresi	3338
ieși din ecran complet	4113
igal reedel. tasuta. ilma spämmita	1791
igen, kérek	2602
igen, kérem	2602
igen, köszönöm	2602
ignorar anúncio	4014
ignorer la publicité	2241
ihre meinung zählt	853
ihre stimme wurde gezählt	93	982
ikke abonnent ennå	3670
ikke gå glipp av	3590
ikke nå	3551	3663
ikmēneša ziedojums	3335
il più popolare	2891
il più scelto	2890
il tuo browser non può riprodurre il video	2827
il tuo commento sarà pubblicato dopo l'approvazione	2842
il tuo messaggio è stato inviato	2892
il tuo voto è stato inviato	2863
il tuo voto è stato registrato	2863
iletişim	4870	4887
ilgili içerikler	4871
ilginizi çekebilecek haberler	4871
ilginizi çekebilir	4871
ilmoita asiavirheestä	1951
ilmoita virheestä	1951
im browser öffnen	1036
image précédente	2249
imaginea anterioară	4163
imaginea următoare	4163
imam račun	4409	4608
imate namig? pišite nam	4617
imate priču za nas	4418
imię	3826
imię i nazwisko	3826
impossible de charger la vidéo	2241
impossible de lire la vidéo	2241
imprimir artículo	1647
imprimir esta matéria	3954
in bài	5161
in bài viết	5161
in công thức	63
in trang này	5208
inbäddat innehåll	4734
indhold fra annoncør	788
indholdet er ikke tilgængeligt	750
indlæg fra facebook	693
indlæg fra instagram	693
indlæs flere	693
indlæs indhold	750
indlæs opslag	750
indlæs video	750
indlæser afspiller	753
indlæser video	753
indtast beløb	764
inga kommentarer än	4768
ingen åsikt	4727
ingresá	1644
ingyen, minden héten	2539
ingyen, spam nélkül	2612
ingyenes regisztráció	2510
ingyenes szállítás	2585
inicia la sessió per comentar	451
inicia sesión	1544
inicia sesión con google	1677
inicia sesión para comentar	1651
inicia sessió	417
inicia sessió amb google	476
iniciar reproducción	1706
iniciar reprodução	4014
iniciar sesión	1544
iniciar sesión con apple	1644
iniciar sesión con facebook	1644
iniciar sesión con google	1644
iniciar sessão	3865
inicie sesión	1544
inläst av en syntetisk röst	4737
inne artykuły	3742
innehåll från annonsör	4773
innehåll från våra partner	4773
innehållet kan inte visas	4734
innehållet är skyddat av upphovsrätt	4704
innhold fra annonsør	3600
innhold fra våre annonsører	3691
innhold fra våre partnere	3691
inscription confirmée	2247
inscription à la newsletter	2085
inscrivez-vous à notre newsletter	2085
inscrição confirmada	4020
inscrição realizada com sucesso	3987
insira o seu endereço de email	3947
insira um e-mail válido	3987
instagram-bejegyzés betöltése	2590
instagramで見る	3070
instagramの投稿を読み込む	3039
instagram에서 보기	3202
instagram에서 이 게시물 보기	3202
instalează aplicația	4090
inställningar	4659
inte prenumerant än	4751
integritetsinställningar	4734
introdu emailul tău	4161
introduce tu correo electrónico	1712
introduce un correo electrónico válido	1679
introduce un correo válido	1679
introduce un email válido	1640
introduceți adresa de email	4161
introduceți o adresă de email validă	4136
introdueix un correu vàlid	478
intră în cont	4046
invítanos a un café	1539
iná suma	4505
início	3908
ir a la galería	1683
ir a la página de donaciones	1673
ir para a navegação	3906
ir para a página de doações	3981
ir para a página de donativos	3981
ir para o conteúdo	3908
ir para o conteúdo principal	3906
ir para o rodapé	3906
irány a bolt	2584
irányítószám	2613
isključi zvuk	4400
isključio sam blokator oglasa	4405
isključite adblock	4405
isključite blokator oglasa	4405
ispiši	4342
ispiši recept	63
ispiši članak	4426
ispravci i pojašnjenja	4418
isso foi útil	3957
istediğin zaman iptal et	4955
istediğiniz zaman abonelikten çikabilirsiniz	4907
istediğiniz zaman iptal edin	4853
isto foi útil	3957
iz naše trgovine	4396	4594
iz našeg shopa	4396
izberi naročnino	4608
izberite naročnino	4608
izbor uredništva	4542
izdrukāt	3293
izmēģini # dienas bez maksas	3288
izslēdziet reklāmu bloķētāju	3334
izslēgt skaņu	3329
izveidots ar mākslīgo intelektu	3342
izvēlies abonementu	3336
izvēlies summu	3335
izvēlieties abonementu	3336
izvēlieties summu	3335
izvēlēties plānu	3336
içeriğe geç	4877
içeriği görüntüle	4941
içeriği göster	4941
içeriği yükle	4941
iş birliği	4864
iş birliğiyle	4972
iš mūsų parduotuvės	3257
iš mūsų partnerių	3280
išbandykite # dienų nemokamai	3219
išjungiau reklamos blokavimą	3266
išjungti garsą	3261
išjunkite reklamos blokavimą	3266
išorinis turinys	3237
išsaugoti	3224
išsaugoti nustatymus	3259
išsaugoti pasirinkimą	3259
išsaugoti straipsnį	3224
išsaugoti vėlesniam laikui	3278
išversta automatiškai	3275
išversta dirbtinio intelekto	3275
""", 'j': """
j'ai déjà donné	2063
j'ai déjà un compte	2074
j'ai désactivé adblock	2205
j'ai désactivé mon adblock	2205
j'ai désactivé mon bloqueur	2205
ja hi estàs subscrit	445
ja hi estàs subscrit? entra	445
ja n'ets subscriptor? inicia sessió	417
ja tens compte? inicia sessió	445
ja, gärna	4743
ja, slå på	4743
jaa sähköpostilla	2049
jaa twitterissä	1938
jaa x:ssä	1938
jag förstår	4659
jag har stängt av annonsblockeraren	4744
jag har stängt av den	4747
jag har stängt av min annonsblockerare	4744
jag stödjer redan	4634
jaga sõbraga	1744
jak chronimy nasze źródła	3833
jak chronimy źródła	3833
jak chráníme své zdroje	627
jak chráníme zdroje	627
jak to zrobić	3815
jak vypnout blokování reklam	609
jak wyłączyć adblocka	3814	3815
jak wyłączyć blokowanie reklam	3814
jakość	3809
jatka sähköpostilla	2029
jau turiu paskyrą	3269
jaunākie	3290
jaunākie vispirms	3343
jautā mākslīgajam intelektam	3294
javascript ei ole käytössä	2013
javascript er slået fra	753
javascript er slått av	3657
javascript està desactivat	462
javascript ir izslēgts	3329
javascript išjungtas	3261
javascript je isključen	4400
javascript je vypnutý	601
javascript jest wyłączony	3808
javascript måste vara påslaget	4737
javascript on pois päältä	2013
javascript on välja lülitatud	1782
javascript är avstängt	4737
javascript är inaktiverat	4737
javascript đã bị tắt	5227
javascript вимкнено	5107
javascript е изключен	315
javascript отключен	4287
javascript отключён	4287
javascript מושבת	2358
javascript ถูกปิดใช้งาน	4824
javascriptが無効になっています	3039
javascript已停用	5372
javascript已禁用	5372
javítások és pontosítások	2619
je commande ce numéro	2162
je consens au traitement de mes données	2213
je découvre l'offre	2246
je découvre les offres	2246
je fais un don défiscalisé	2207
je gère mes choix	2118
je gère mes cookies	2114
je m'équipe	2232
je paramètre mes choix	2118
je soutiens déjà	2063
jede spende zählt	922
jede unterstützung hilft	1005
jeder beitrag zählt	922
jeder euro zählt	922
jederzeit kündbar	1008
jednorazový dar	4505
jednorazový príspevok	4506
jednorázový dar	612
jednorázově	503
jednou týdně, zdarma	512
jeg forstår	3579
jeg har slået den fra	763
jeg har slået min adblocker fra	761
jeg har slått av annonseblokkering	3665
jeg har slått den av	3666
jeg støtter allerede	650	3551
jegyek itt kaphatók	2533
jegyvásárlás	2585
jelenlegi idő	2596
jelenlegi idő #	2595
jelentkezzen be vagy regisztráljon	2510
jelentés	2624
jelszó	2610
jelszó megjelenítése	2609
jen nezbytné cookies	598
jen pro předplatitele	505
jesteś już prenumeratorem	3822
jesteś już subskrybentem	3822
jetzt angebot wählen	929
jetzt anhören	833
jetzt reinhören	908
jetzt rätseln	982
jetzt unterstützen	803
ještě nemáte předplatné	615
ještě nemáte účet	615
jiná částka	612
již jste hlasovali	589
již mám předplatné	505
již mám předplatné, přihlásit se	506
již máte předplatné	506
jméno	620
jméno a příjmení	620
joacă acum	4108
joacă gratuit	4108
joacă responsabil	4151
jobs in ihrer nähe	906
jogar grátis	3960
jogue grátis	3960
jokainen euro on tärkeä	2027
jokainen lahjoitus on tärkeä	2027
jokin meni pieleen. yritä uudelleen	2033
jokin meni vikaan. yritä uudelleen	2033
jotain meni vikaan. yritä myöhemmin uudelleen	2033
jotain meni vikaan. yritä uudelleen	2033
još nema komentara	4422
još nemate račun	4409
još niste pretplatnik	4409
još vesti	4339
još vijesti	4339
jsem předplatitel, přihlásit se	506
jste už předplatitel	615
junte-se à conversa	3943
jurnalismul de calitate costă	4095
juttu jatkuu kuvan jälkeen	1941
juttu jatkuu mainoksen jälkeen	1941
juttu jatkuu videon jälkeen	1941
juttu on luettu koneäänellä	2013
juttua päivitetään	1941
jutun lukee koneääni	1938
jutun lukee synteettinen ääni	2013
jutun lukee tekoäly	2013
jutun lukee tekoälyääni	1938
jutun voi myös kuunnella	1938
już głosowałeś	3795
już obserwujesz	3841
już wspieram	3704
już wyłączyłem	3818
já desativei	3978
já desativei o bloqueador	3978
já doei	3860
já está inscrito	4020
já nas bancas	3933
já segue este autor	3999
já segue este tema	3999
já sou apoiador	3860
já sou assinante	3865
já tem conta	3865
já tem uma conta	3865
já tenho conta	3985
já votou	3958
já é assinante? faça login	3865
já é subscritor	3952
já é subscritor? inicie sessão	3952
játssz most	2578
játék indítása	2578
jährlich abgerechnet	1007
jährliche abrechnung	1008
jährliche zahlung	1008
jälgi autorit	1797
jälgi teemat	1797
jälgid juba	1797
jälgid seda teemat	1797
jäljellä oleva aika	2013
jäljellä oleva aika #	2013
jäljellä oleva aika -#	2013
jäljentäminen kielletty	2041
järelejäänud aeg	1783
järelejäänud aeg -#	1782
järgmine artikkel	1793
järgmine leht	1793
järgmine pilt	1793
järgmine video	1782
järjestys	2046
järjestä	2046
jäsenetu	2007
jäta mind meelde	1789
jätka apple'iga	1789
jätka facebookiga	1789
jätka google'iga	1789
jätä kommentti	1951
jūs izmantojat reklāmu bloķētāju	3334
jūs jau balsavote	3255
jūs jau esat nobalsojis	3323
jūs naudojate reklamos blokavimo programą	3266
jūs sekate šią temą	3277
jūs sekojat šai tēmai	3344
jūsu balss ir ieskaitīta	3323
jūsu balss ir pieņemta	3323
jūsu e-pasta adrese	3338
jūsu e-pasts	3338
jūsu vārds	3339
jūsu ziņa	3339
jūsų balsas užskaitytas	3255
jūsų balsas įskaitytas	3255
jūsų el. paštas	3244
jūsų el. pašto adresas	3244
jūsų vardas	3272
jūsų žinutė	3272
""", 'k': """
k tématu	532
k téme	4440
kaikki oikeudet pidätetty	2041
kaip išjungti reklamos blokavimą	3266
kaip saugome šaltinius	3274
kakinställningar	4734
kako isključiti adblock	4405
kako isključiti blokator oglasa	4405
kako štitimo izvore	4418
kako štitimo svoje izvore	4418
kalan süre	4939
kapcsolat a szerkesztőséggel	2619
kapcsolat a szerzővel	2615
kapcsold ki a reklámblokkolót	2603
kapcsolja ki a hirdetésblokkolót	2603
kapcsolódó	2531
kapcsolódó cikk	2531
kapcsolódó cikkek	2531
kapcsolódó tartalom	2531
kapcsolódó témák	2531
karte öffnen	867
kas kokkuvõte oli kasulik	1745
kas mėnesį remti	3267
kategóriák	2531
katrs eiro ir svarīgs	3335
katrs eiro palīdz	3335
katrs ziedojums palīdz	3335
katru piektdienu. bez maksas. bez surogātpasta	3338
katso kuvat tästä	1956
katso myös	1954
katso video tästä	1956
katso video yltä	1956
kattintson a nagyításhoz	2615
kaupallinen sisältö	2051
kaupallinen yhteistyö	89	1941
kaupallisen kumppanin sisältö	2051
kaut kas nogāja greizi. mēģiniet vēlreiz	3338
kaydiniz için teşekkürler	4907
każda wpłata pomaga	3820
każda wpłata się liczy	3820
każda złotówka pomaga	3820
każda złotówka się liczy	3820
każde wsparcie się liczy	3820
každou neděli, zdarma	512
každá koruna pomáhá	613
každá koruna se počítá	613
každé euro pomáha	4506
každé euro sa počíta	4506
každé pondělí, zdarma	512
každé ráno, zdarma	512
každý dar pomáha	4506
každý dar pomáhá	613
každý piatok. zadarmo. bez spamu	4511
každý príspevok pomáha	4506
každý príspevok sa počíta	4506
každý pátek do e-mailu	512
každý pátek, zdarma	512
každý pátek. zdarma. bez spamu	619
každý příspěvek pomáhá	613
každý příspěvek se počítá	613
každý týden, zdarma	512
kažkas nutiko. bandykite dar kartą	3271
kdykoli lze zrušit	506
kdykoliv lze zrušit	506
kdykoliv můžete zrušit	615
keela kõik	1781
keeldu kõigist	1781
keisti sutikimą	3259
keisti šrifto dydį	3278
kenttä on pakollinen	2033
kereskedelmi együttműködés	2585
keresztnév	2613
keresztrejtvény	2581
keresés	2533
keskeytä	2014
keskustelu on päättynyt	2045
keskustelun säännöt	2045
kevesebb mutatása	2615
kezdőlap	2533
không phải bây giờ	5151
không spam	5239
không thể hiển thị nội dung này	5227
không thể phát video	5223
không thể phát video này	5223
không thể tải video	5257
không, cảm ơn	5151
ki kan gjøre feil	3683
ki-antworten können fehler enthalten	1022
ki-übersetzung	1023
ki-übersicht	896
kiekvieną penktadienį. nemokamai. be šlamšto	3271
kiellä kaikki	2011
kiitos viestistäsi	2033
kiitos äänestämisestä	1998
kiitos äänestäsi	93	1998
kiitos! tarkista sähköpostisi	2033
kijelentkezés	18
kikapcsoltam a hirdetésblokkolót	2603
kingi artikkel sõbrale	1744
kinyitás	2535
kipróbálom	2510
kirjaudu sisään	1927
kirjaudu sähköpostilla	2029
kirjoita sähköpostiosoitteesi	1930
kitas vaizdo įrašas	3261
kitöltöm a kvízt	2578
kiválasztom	2610
kiválasztás	2610
kizárólag előfizetőknek	2609
kişisel verilerimin işlenmesini kabul ediyorum	4957
kiểm tra hộp thư của bạn	5239
kiểm tra kiến thức của bạn	5219
kjøp abonnement	3555
kjøp billett	3651
kjøp billetter	3651
kjøp billetter her	3651
kjøp boka	3651
kjøp boken	3651
kjøp her	3651
kjøp lisens	3681
kjøp nå	3651
kjøp rettigheter	3681
kjøp tilgang	3555
klausies podkāstu	3295
klausies podkāstu šeit	3295
klausies šo rakstu	3293
klausies šo rakstu (# min	3293
klausykite tinklalaidės	3226
klausykite tinklalaidės čia	3226
klausykitės straipsnio	3224
klausīties	3293
klausīties rakstu	3293
kliknij, aby powiększyć	3828
kliknutím zväčšíte	4514
kliknutím zvětšíte	622
klippet er ikke længere tilgængeligt	753
klippet är inte längre tillgängligt	4737
ključne besede	4542
ključne reči	4339
ključne riječi	4339
klíčová slova	532
kniha s věnováním autora	521
knihkupectví	520
kodex diskutujících	634
kodėl matau šią reklamą	3280
kohustuslik väli	1791
kohustuslikud väljad	1791
kokeile # päivää maksutta	1927
kokkuvõtte tegi tehisintellekt	1795
koko näyttö	2014
kolačići	4355
kom ihåg mig	4752
komentarai uždaryti	3276
komentariši	4423
komentarų dar nėra	3276
komentarų nėra	3276
komentavimas išjungtas	3225
komentavimas uždarytas	3276
komentavimo taisyklės	3225
komentiranje je onemogućeno	4422
komentovať	4525
komentáre	4443
komentář	530
komentáře	530
komentāri	3288
komentāri ir slēgti	3343
komentāru vēl nav	3343
komentēt	3288
komentēšana ir slēgta	3294
komentēšanas noteikumi	3294
komercijalni sadržaj	4428
komerčné oznámenie	4439
komerční obsah	640
komerční prezentace	640
komerční sdělení	89	519
komerční článek	640
komerčný obsah	4529
komerčný článok	4529
komment jelentése	2623
komment küldése	2623
komment írása	2623
kommentar gelöscht	1024
kommentarer blir gjennomgått før publisering	3593
kommentarerna förhandsmodereras	4665
kommentarerna är stängda	4768
kommentek megjelenítése	2623
kommentek megtekintése	2527
kommentelési szabályzat	2527
kommentoi ensimmäisenä	2045
kommentoinnin säännöt	2045
kommentointi on päättynyt	2045
kommentér	682
kommersiellt innehåll	4773
konekäännetty	2043
konekäännös	2044
kontakt z redakcją	3833
kontakta författaren	4757
kontaktirajte uredništvo	4617
kontaktovať autora	4514
kontaktovať redakciu	4518
kontynuuj bez wyłączania	3814
koostöö	1748
kopiera gåvolänk	4772
kopiera länk	4653
kopiera länken	4653
kopiering förbjuden	4763
kopijuoti draudžiama	3281
kopijuoti nuorodą	3219
kopioitu leikepöydälle	2049
kopiraj povezavo do članka	4545
kopirano u međuspremnik	4426
kopirano v odložišče	4624
kopiér link	665
kopiér linket	665
kopsavilkumu veidojis mākslīgais intelekts	3342
kopírovanie zakázané	4519
kopírovat odkaz	515	516
kopírovať odkaz	4443
kopírování zakázáno	628
kopēt saiti	3288
kopēšana aizliegta	3348
korisničko ime	4410
korisničko ime ili e-mail	4409
korzyść dla prenumeratorów	3801
korábban írtunk róla	2531
kostenlos und jederzeit kündbar	1009
kosárba	2521
kosárba rakom	2584
kosárba teszem	2584
koupit aktuální vydání	595
koupit lístky	595
koupit nyní	595
koupit časopis	595
kreiraj račun	4332
kreirano uz pomoć ai	4421
kreirano uz pomoć umjetne inteligencije	4421
kreuzworträtsel	984
križaljka	4394
križanka	4592
krzyżówka	3798
krížovka	4490
książka z autografem	3724
książka z autografem autora	3724
książki z autografem	3724
księgarnia	3725
księgarnia internetowa	3725
kuidas reklaamiblokeerija välja lülitada	1787
kullanim koşullari	4865	4887
kumppanin sisältö	2051
kumppanisisältö	2051
kun nødvendige	3654
kun nødvendige cookies	750
kup dostęp	3708
kup książkę	3801
kup licencję	3834
kup licencję na publikację	3834
kup tę książkę	3801
kup w księgarni	3724
kupi naročnino	4538
kupte nám kávu	612
kuula taskuhäälingut	1746
kuuntele podcast tästä	1956
kvíz dne	589
kvíz dňa	4489
kvíz indítása	2578
kvíz kitöltése	2578
kyllä kiitos	2020
kyllä, kiitos	2020
kysy tekoälyltä	1951
kytke ilmoitukset päälle	2017
käyttäjätunnus	2031
käyttäjätunnus tai sähköposti	2029
käyttöehdot	1944
käytä etu	1942
käytät mainonnanestoa	2024
käytät mainosten esto-ohjelmaa	2021
käytät mainosten estoa	2021
käytät mainostenesto-ohjelmaa	2021
käännetty automaattisesti	2043
käännetty tekoälyllä	2043
kép #/#	2614
kép a képben	2596
kép megtekintése	2614
kép nagyítása	2615
kép: #/#	2614
képaláírás megjelenítése	2615
képek megtekintése	2614
kér értesítést	2599
kérdezze ai-asszisztensünket	2527
kérek értesítést	2599	2600
kérem a hírlevelet	2537
kérjük, adjon meg érvényes e-mail-címet	2612
kérjük, kapcsolja ki a hirdetésblokkolót	2603
kérjük, töltse ki ezt a mezőt	2612
később	2602
kích thước chữ	67
kódex diskutujúcich	4524
kõik artiklid	1793
kõik autori artiklid	1793
kõik kommentaarid	1796
kõik õigused reserveeritud	1801
könyvajánló	2521
könyvesbolt	2521
könyváruház	2521
köp	4639
köp biljett	4730
köp biljetter	4730
köp biljetter här	4730
köp boken	4730
köp boken här	4730
köp din biljett	4730
köp här	4730
köp licens	4763
köp rättigheter	4763
köszönjük a feliratkozást	2537
köszönjük a regisztrációt	2612
köszönjük a szavazatodat	2578
köszönjük a szavazatot	93
köszönjük a szavazatát	93	2578
köszönjük az üzenetet	2612
köszönjük üzenetét	2612
köszönjük! ellenőrizze postafiókját	2612
köszönjük, hogy feliratkozott	2612
köszönjük, hogy feliratkoztál	2612
köszönjük, hogy szavazott	2578
köszönjük, hogy szavaztál	2578
köszönöm, nem	2505
kötelező	2613
kötelező kitölteni	2612
kötelező mező	2612
kötelező mezők	2612
kövesd a témát	2625
kövesse a témát	2625
kövesse élőben	2615
követed	2627
követem	2627
követem a szerzőt	2625
követem a témát	2625
következő	2533
következő cikk	2531
következő fotó	2615
következő kép	2615
következő oldal	2615
következő videó	2595
követve	2626
követés	2627
követés leállítása	2625
követés megszüntetése	2625
közlemény: adomány	2606
közlemény: támogatás	2606
køb abonnement	654
køb adgang	654
køb billet	747
køb billet her	747
køb billetter	747
køb billetter her	747
køb bogen	747
køb bogen her	747
køb her	747
køb licens	778
køb nu	747
køb rettigheder	778
kúpiť e-knihu	4493
kúpiť knihu	4493
kúpiť licenciu	4519
kúpiť lístky	4493
kúpiť predplatné	4436
kúpiť teraz	4493
kúpiť vstupenku	4493
kúpiť vstupenky	4493
kúpiť časopis	4493
kúpte nám kávu	4505
kúpte si knihu	4493
kúpte si vstupenky	4493
küfür, hakaret içeren yorumlar onaylanmamaktadir	4870
küldd be a fotóidat	2619
küldd el egy barátodnak	2628
küldd tovább a cikket	2517
küldje be fotóit	2619
küldje el barátjának	2516
küldje el fotóit	2619
küldje el ismerősének	2517
küldjön névtelen üzenetet	2619
küldjön tippet	2619
küldés	93	2516	2613
küldés e-mailben	2516
küldés whatsappon	2628
külső tartalom	2533
künye	4865	4887
küpsiste kasutamine	1780
küpsiste seaded	1757
küsi tehisarult	1745
küsitlus	94
küsitluse tulemused	1783
kā izslēgt reklāmu bloķētāju	3334
kā mēs sargājam avotus	3341
kā tev patika raksts	3294
kā tu domā? balso	3295
kāpēc es redzu šo reklāmu	3347
ką manote? balsuokite	3226
křížovka	592
kết quả bình chọn	5254
kết quả thăm dò	5254
kết thúc quảng cáo	5222
""", 'l': """
l'accès à tous les articles	2246
l'offre intégrale	2246
la discussione è chiusa	2799
la donazione è detraibile	2886
la encuesta del día	1585
la lecture automatique est désactivée	2241
la más popular	1678
la nota continúa después del anuncio	1576
la noticia continúa abajo	1723
la noticia continúa debajo	1723
la notícia continua a sota	457
la palabra del día	1699
la pregunta del día	93
la pubblicità continua	2935
la publicidad continúa	1723
la rédaction n'a pas participé	2258
la rédaction vous conseille	2126
la sélection de la rédaction	2126
la tua richiesta è stata inviata	2925
la vidéo commence dans #	2241
la vidéo ne peut pas être lue	2195
labojumi un precizējumi	3341
ladda inlägg	4734
ladda inlägget	4734
ladda innehåll	4734
ladda innehållet	4734
ladda ned på google play	4739
lae äpp alla	1784
lahenda ristsõna	1776
lahjoita artikkeli ystävälle	1938
lai komentētu, ielogojies	3294
lai komentētu, pieslēdzies	3294
laisser une réponse	2187
laita ilmoitukset päälle	2017
lancer la vidéo	2241
lap tetejére	2615
las más leídas	1589
las más leídas de hoy	1648
las noticias más leídas	1648
lasa sintētiska balss	3329
lasi arī	3290
lasi bez ierobežojumiem	3336
lasi bez reklāmām	3347
lasi komentārus	3294
lasi tālāk	3288
lasi vairāk šeit	3295
lasi vēl	3290
lasiet arī	3290
lasiet vēl	3290
last inn siden på nytt	3666
last siden på nytt	3666
lasă un comentariu	4061
lasă un răspuns	4105
lasīt komentārus	3294
lasīt tālāk	3295
lasīt vairāk	3295
lasīt visu rakstu	3340
lasīt vēlāk	3293
lasītākie	3290
lataa lisää	1956
lataa sisältö	2010
lataa ääni	2013
lautstärke	995
lavet ved hjælp af ai	780
le choix de la rédaction	2126
le club des abonnés	2193
le journal numérique	2074
le lecteur vidéo est en cours de chargement	2195
le lien a été copié	2178
le lien a été copié dans le presse-papiers	2178
le notizie più lette	2857
le più lette	2805
le za naročnike	4608
lea también	1589
lecteur vidéo	2241
lecture limitée	2076
lecture réservée aux abonnés	2076
lee sin límites	1644
lee también	1589
leer artículo completo	1595
leer el artículo completo	1683
leer el siguiente artículo	1714
leer más	1595
leer siguiente artículo	1714
leer también	1589
leer transcripción	1658
legfrissebb elöl	2623
legfrissebb hírek	2531
leggi di più	2810
leggi più tardi	2855
legjobb ajánlat	2610
legjobb ár	2610
legnépszerűbb	2531	2610	2624
legrégebbi	2624
legrégebbi elöl	2623
legújabb	2624
legújabb elöl	2623
leia a matéria completa	3955
leia a notícia completa	3991
leia as notícias no aplicativo	3945
leia também	3903
leisti pranešimus	3264
leisti vaizdo įrašą	3261
leitor de vídeo	4014
leitor de áudio	4014
lejupielādēt app store	3331
lejupielādēt audio	3329
lejupielādēt lietotni	3331
lejupielādēt no app store	3331
lejupielādēt no google play	3331
lejátszás	2596
lejátszási sebesség	2595
len nevyhnutné cookies	4495
len pre predplatiteľov	4436
ler grátis	4019
ler o próximo artigo	4022
ler próximo artigo	4022
ler transcrição	3966
les choix de la rédaction	2126
les commentaires sont réservés aux abonnés	2234
les den først i appen	3659
les først i appen	3659
les lecteurs ont aussi consulté	2180
les mieux notés	2188
les mots croisés du jour	2235
les més llegides	448
les også	3590
les plus commentés	2126
les plus consultés	2217
les plus partagés	2126
les plus récents	2188
les prix indiqués sont susceptibles d'évoluer	2162
les résultats du vote	2234
les våre debattregler	3584
letiltás	2602
letna naročnina	4609
letno plačilo	4609
letölthető a google play áruházból	2597
letölthető az app store-ból	2597
letöltés az app store-ból	2597
leído por una voz sintética	1658
leído por voz sintética	1658
li e aceito a política de privacidade	3947
libovolná částka	612
licenc vásárlása	2620
licencja na publikację	3834
liczy się każda wpłata	3820
liczy się każda złotówka	3820
lido por uma voz sintética	3966
lielāks teksts	3345
lien copié	2104
lien copié dans le presse-papiers	2178
lietošanas noteikumi	3305
liitudes nõustud kasutustingimustega	1764
liity jäseneksi	1925
likęs laikas	3262
likęs laikas -#	3261
lineでシェア	2965
lineでシェアする	3012
lineでログイン	3052
lineで共有	3066
lineで送る	2965
link a vágólapra másolva	2516
link bài gốc	5208
link copiado para a área de transferência	3954
link kopiëren	3380
link másolva	2516
link másolása	2516
link został skopiowany	3843
lire l'article précédent	2249
lire la suite pour #€	2074
lire la vidéo	2130
lire à haute voix	2104
lire également	2126
lisätiedot	1957
lisää aiheesta	1954
lisää artikkeleita	2036
lisää ensisijaiseksi lähteeksi	2047
lisää kirjoittajalta	2036
lisää kommentti	2045
lisää omiin aiheisiin	2047
lisää ostoskoriin	2007
lisää samalta kirjoittajalta	2036
lisää suosikkilähteeksi	2047
livrare gratuită	4151
liên hệ	5172
liên hệ quảng cáo	5244
liên hệ tòa soạn	5244
liên hệ với tòa soạn	5244
liên kết tài trợ	5212
liên quan	5173
ljud på	4738
ljudet är ai-genererat	4737
llegeix la transcripció	458
llegeix sense límits	445
llegeix també	420
llegir més	448
llegit per una veu sintètica	458
lo + leído	1589
lo esencial cada mañana	1712
lo más comentado	1589
lo más compartido	1589
lo más leído	1589
lo más popular	1589
lo más visto	1589
lo más visto hoy	1648
lo último	1589
locuri de muncă	4082
loe lähemalt	1746
loe lähemalt siit	1746
loe äpis	1784
loeb sünteetiline hääl	1782
logi sisse või loo konto	1739
los lectores también leyeron	1648
luba kõik	1757
luba kõik küpsised	1780
lubię to	3719	3840
lucrează cu noi	4082
lue keskustelun säännöt	1951
lue lisää	1954
lue lisää aiheesta	1954
lue myöhemmin	1938
lue myös	1954
lue vähemmän	2004
lugu jätkub pärast reklaami	1748
lugu täieneb	1746
lui écrire	2154
lukijana synteettinen ääni	2013
luotu tekoälyllä	2043
luôn cho phép	5227
luôn hiển thị	5227
luštit	592
luštit křížovku	589
lyd på	3658
lze kdykoli zrušit	506
làm bài trắc nghiệm	5219
làm mới trang	5233
làm trắc nghiệm	5219
lägg till i mina ämnen	4770
lägg till oss som föredragen källa	4770
lägg till som föredragen källa	4770
lähetä	93	2034
lähetä kommentti	2045
lähetä kuvasi	2040
lähetä palaute	2043
lähetä palautetta	2043
lähetä sähköpostilla	1938
lähetä viesti	2033
lähetä viesti toimittajalle	2036
lähetä vinkki	2040
lähetä vinkki nimettömänä	2040
lämna en kommentar	4665
lämna ett svar	4768
lämna feedback	4766
längd	4738
längd #	4738
länk kopierad	4653
länken har kopierats	4772
länken kopierad	4653
länken är kopierad	4653
läs den först i appen	4739
läs dokumentet	4676
läs domen	4676
läs först i appen	4739
läs hela	4757
läs hela artikeln	4675
läs hela texten	4675
läs hela texten här	4675
läs i webbläsaren	4779
läs in sidan igen	4747
läs kommentarer	4665
läs mer	4672	4675
läs mer om	4672
läs mindre	4727
läs också	4672
läs på webben	4779
läs senare	4653
läs transkription	4737
läs utan annonser	4773
läs vidare	4639	4672
läs våra kommentarsregler	4665
läs även	4672
läsarerbjudande	4730
läsarerbjudanden	4730
läsarfrågan	93	4723
läsarresa	4730
läsarresor	4730
lästid	4675
lästid # min	4675
lås artiklen op	767
lås op	654
lås op for artiklen	767
lås opp artikkelen	3555
lås opp saken	3555
lås upp	4752
lås upp artikeln	4639
låst artikel	4751
låst innehåll	4752
læg en kommentar	783
læg i kurv	747
læg i kurven	748
længde #	754
læs debatreglerne	682
læs debatreglerne her	682
læs den først i appen	755
læs først i appen	755
læs hele artiklen	693
læs i appen	755
læs i browser	793
læs kommentarer	682
læs mere	690	693
læs mere om	690
læs mindre	744
læs også	690
læs også disse artikler	690
læs senere	665
læs transskription	753
læs uden annoncer	788
læs uden grænser	767
læs uden reklamer	788
læs videre	654	690
læs vores regler for debatten	682
læserrejse	747
læserrejser	747
læsertilbud	747
læsetid # min	693
læst op af en syntetisk stemme	753
lên đầu trang	5176
líbí se mi	635
lõpeta jälgimine	1797
lös korsordet	4723
lösenord	4752
löysitkö virheen	2040
løs krydsord	739
løs krydsordet	739
løs kryssordet	3643
lùi # giây	5223
lúštiť krížovku	4489
lülita reklaamiblokeerija välja	1787
lülitasin reklaamiblokeerija välja	1787
lütfen geçerli bir e-posta adresi girin	4957
lūdzu, izslēdziet reklāmu bloķētāju	3334
lưu	5161
lưu bài	5161
lưu bài viết	5161
lưu bài để đọc sau	5208
lưu cài đặt	5227
lưu công thức	63
lưu tin	5198
lưu tùy chọn	5227
lấy link	5208
""", 'm': """
magari più tardi	2763
mai multe articole de același autor	4140
mai multe opțiuni	4060	4149
mai târziu	4042	4123
mainonnanesto käytössä	2024
mainonnanesto on käytössä	2024
mainos päättyy	1941
mainossisältö	1943
mainostajan sisältö	2051
mainosten estäminen käytössä	2024
mainīt burtu izmēru	3345
mainīt piekrišanu	3327
mais notícias	3903
mais opções	4002
mais opções de partilha	4001
maksettu mainossisältö	1943
maksettu sisältö	1941
maksettu yhteistyö	2051
maksettua mainossisältöä	1943
maksettua sisältöä	1943
mam już konto	3822
mam prenumeratę	3822
manas tēmas	3344
mantener la sesión iniciada	1677
mantener sesión iniciada	1677
manter sessão iniciada	3985
mantén la sessió iniciada	476
manşetler	4871
maschinell übersetzt	1022
maschinelle übersetzung	1023
masintõlgitud	1795
maskinoversættelse	782
maskinöversatt	4765
maskinöversättning	4767
masquer la publicité	2162
masquer les réponses	2187
masz już konto	3708
masz już konto? zaloguj się	3708
masz włączonego adblocka	3814
materialet er vernet etter åndsverkloven	3681
materialet är skyddat enligt lagen om upphovsrätt	4702
materialet är upphovsrättsskyddat	4703
materiał komercyjny	3845
materiał niedostępny	3808
materiał partnera	3723
materiał partnerski	3845
materiał promocyjny	3723
materiał płatny	3845
materiał sponsorowany	3723
materiał wideo niedostępny	3808
materiał zewnętrzny	3723
matéria exclusiva para assinantes	3952
matérias relacionadas	3903
mazāks teksts	3345
mağazamiz	4937
mağazaya git	4937
mašinski prevedeno	4421
mašīntulkots	3342
mažesnis tekstas	3278
me désabonner	2264
me désinscrire	2264
me ei saa seda sisu näidata	1780
me réabonner	2246
media społecznościowe	3720
medlemsförmån	4730
megjelenítés és elfogadás	2587
megnyitás	2535
megnyitás az alkalmazásban	2597
megnézem	2533
megnézem a galériát	2615
megnézem az ajánlatot	2584
megnézem az eredményt	2578
megnézem az árat	2584
megosztás	2516
megosztás a facebookon	2516
megosztás ajándékként	2628
megosztás e-mailben	2628
megosztás facebookon	2516
megosztás twitteren	2516
megosztás whatsappon	2628
megrendelem a könyvet	2522
megrendelés	2521
megveszem a könyvet	2584
mehr für dich	934
mehr für sie	934
meld deg av når som helst	3673
meld deg på	3562
meld deg på nyhetsbrevet	3562
meld meg på	3673
mentions légales	2114
mentés	2516
mentés későbbre	2516
menú	1595
menü	863	1014	2533	4877
menü schließen	863
menü öffnen	863
menüyü kapat	4988
mer från	4672
mer läsning	4672
merci ! votre message a bien été envoyé	2213
merci d'avoir voté	93	2166
merci de le désactiver pour continuer	2205
merci, votre vote a été pris en compte	2187
mergi la pagina de donații	4130
mergi la rețetă	63
mesajiniz başariyla gönderildi	4957
mesajiniz gönderildi	4957
mesajul dumneavoastră a fost trimis	4136
mesajul tău	4137
mesačne	4509
mesačná platba	4509
mesačné predplatné	4509
mesačný dar	4505
mesečna donacija	4407	4606
mesečna naročnina	4609
mesečna pretplata	4410
mesečno	4410	4609
mesečno plačilo	4609
messaggio pubblicitario con finalità promozionale	2834
mest läst	4672
mest lästa	4672
mest læst	690
mest læste	690
mest populär	4752
mest populärt	4752
mest populær	768	3671
mest populære	768	3671
mesterséges intelligencia készítette	2622
mesterséges intelligenciával készült	2622
metinė prenumerata	3270
mettre de côté	2259
mi donación	1710
mi készítette	2622
mi var kļūdīties	3342
mi által generált	2622
mi-összefoglaló	2533
micșorează textul	4149
mida sina arvad? hääleta	1746
midagi läks valesti. proovi uuesti	1791
miesięcznie	3823
miks ma seda reklaami näen	1800
miksi näen tämän mainoksen	2051
mina ämnen	4770
mind a # fotó megtekintése	2614
mind a # fotók megtekintése	2614
mind a # kép megtekintése	2614
mind a # képek megtekintése	2614
mind a fotó megtekintése	2614
mind a fotók megtekintése	2614
mind a kép megtekintése	2614
mind a képek megtekintése	2614
minden adomány számít	2607
minden forint segít	2607
minden forint számít	2607
minden hozzájárulás számít	2607
minden héten e-mailben	2539
minden héten, ingyen	2539
minden hétfőn, ingyen	2539
minden pénteken a postaládájában	2539
minden pénteken, ingyen	2539
minden pénteken. ingyen. spam nélkül	2612
minden reggel a postafiókjában	2539
minden reggel a postaládájában	2539
minden süti elfogadása	2587
minden támogatás segít	2607
mindet elutasítom	2588
mindig engedélyezem	2587
mindig engedélyezés	2587
mindig megjelenítem	2587
minn meg på det senere	3551
minőség	2596
mira el vídeo	439
mira también	1714
mit ki übersetzt	1022
mit paypal unterstützen	1004
mitä mieltä olet? äänestä	1956
miért látom ezt a hirdetést	2630
miễn phí vận chuyển	5252
miễn phí, không spam	5239
mjesečna donacija	4407
mjesečna pretplata	4410
mjesečno	4410
modalità di pagamento	2767
moderációs alapelvek	2623
moderálási elvek	2527
modifică preferințele cookie	4075
modifică setările	4157
modifier mes préférences	2156
modifier mes préférences de cookies	2117
modifier vos préférences	2199
modtag en notifikation, når vi skriver om emnet	693
modération a priori	2234
mogoče kasneje	4549
mogą cię zainteresować	3742
mohlo by se vám líbit	532
mohlo by vás také zajímat	532
mohlo by vás tiež zaujímať	4440
mohlo by vás zajímat	532
mohlo by vás zaujímať	4440
moje témata	636
moje témy	4526
mokama partnerystė	3280
molimo isključite blokator oglasa	4405
molimo vas, isključite adblock	4405
monatlich kündbar	929
montant personnalisé	2244
mostra aquesta publicació a instagram	429
mostra di più	2810
mostra els subtítols	458
mostra la publicació	462
mostra més	482
mostra'n més	421
mostrar comentários	3957
mostrar conteúdo	3970
mostrar conteúdo externo	3928
mostrar más	1595
mostrar o conteúdo	3970
mostrar subtítulos	1658
mot de passe oublié	2074
mots clés	2126
mots croisés	2192
mots croisés du jour	2235
mots fléchés	2192
mots mêlés	2192
mots-clés	2126
może cię zainteresować	3742
może później	3704
możesz zrezygnować w każdej chwili	3822
možda kasnije	4347
možda vas zanima	4339
možda će vas zanimati	4339
možete se odjaviti bilo kada	4412
možete se odjaviti u bilo kom trenutku	4412
možno neskôr	4447
možná později	502
mua sách	5222
mua sách tại đây	5222
mua trên lazada	5222
mua trên shopee	5222
mua trên tiki	5222
mua vé	5222
mua vé ngay	5222
muhabirin diğer haberleri	4888
muistuta myöhemmin	1924
mulțumim că ai votat	4105
mulțumim pentru feedback	4078
mulțumim pentru sprijin	4159
mulțumim pentru susținere	4159
mulțumim pentru vot	93	4105
mulțumim, mesajul a fost trimis	4136
mulțumim, te-ai abonat cu succes	4091
mutasd az eredményt	93	2578
mutass többet	2533
muuda küpsiste seadeid	1780
muut lukivat myös	1954
muuta evästeasetuksia	2010
mykistä	2014
myöhemmin	2020
mám predplatné	4508
mám předplatné	615
mám vypnuto	611
mám účet	615
már előfizető	2510
már kikapcsoltam	2605
már követed	2625
már követed ezt a témát	2625
már követi	2625	2627
már szavazott	2578
már szavaztál	2578
már van fiókom	2609
más	1595
más antiguos	1652
más artículos	1589
más artículos de este autor	1683
más artículos del autor	1613
más detalles	1596
más en	1589
más historias	1589
más información	1589
más leídas	1589
más leído	1589
más leídos	1589
más noticias	1589
más noticias de este autor	1683
más opciones	1578
más opciones para compartir	1693
más popular	1678
más recientes	1652
más sobre este tema	1589
más tarde	1538
más valorados	1652
más vistas	1589
más vistos	1589
más votados	1652
más összeg	2606
mások ezt olvassák	2531
mások ezt olvasták	2531
másolva	2629
másolás	2516
másolás tilos	2620
máte již účet	505
máte předplatné? přihlaste se	505
máte tip	627
máte už účet	615
máte zapnutý adblock	609
mã giảm giá	5262
mängi kohe	1776
märkasid viga	1794
märksõnad	1741
månadsgåva	4635
månadsvis	4752
månadsvis betalning	4752
månedlig	3671
månedlig betaling	3671
månedlig gave	3552
månedlig støtte	765
månedligt	768
månedligt bidrag	651
mångfaldigande förbjudet	4704
måske senere	650	758
måske vil du også kunne lide	690
még nem előfizető	2609
még nincs előfizetése	2609
még nincs fiókja	2609
még nincs fiókod	2609
még nincsenek hozzászólások	2623
més antics	452
més articles d'aquest autor	482
més informació	420
més llegides	420
més notícies	448
més opcions	493
més recents	452
més tard	467
més valorats	452
més votats	452
método de pago	1542
métodos de pagamento	3863
métodos de pago	1542
mākslīgais intelekts var kļūdīties	3342
mākslīgā intelekta kopsavilkums	3295
mă abonez	4091
mărește fotografia	4140
mărește imaginea	4140
mărește textul	4149
mărime text	67
mēneša abonements	3337
mēs nevaram parādīt šo saturu	3327
mēģiniet vēlreiz	3338
mēģiniet vēlāk	3338
mėnesinė parama	3268
mėnesinė prenumerata	3270
měsíční dar	612
měsíční platba	616
měsíční předplatné	616
měsíčně	616
můj účet	505
můžete kdykoli zrušit	506
můžete kdykoliv zrušit	506
mọi đóng góp đều quý giá	5235
mỗi đóng góp đều quý giá	5235
một lần	5236
mới nhất	5173	5193
mời chúng tôi ly cà phê	5235
mời tác giả ly cà phê	5154
mời tác giả một ly cà phê	5154
mời tôi một ly cà phê	5154
mở	5177
mở khóa bài viết	5259
mở khóa bài viết này	5208
mở rộng	5176
mở trong ứng dụng	5229
mở ứng dụng	5229
""", 'n': """
na celú obrazovku	4498
na górę	3829
na hlavní stránku	622
na hlavnú stránku	4514
na stránku darov	4505
na stránku darů	612
na začiatok	4499
na začátek	602
na żywo	3809
nabídka pro čtenáře	595
nadaljevanje članka pod oglasom	4541
nagyobb betűk	2628
nagyítás	2596
nahlásit	635
nahlásit chybu	530
nahlásit komentář	634
nahlásit příspěvek	634
nahlásit reklamu	640
nahlásiť	4525
nahlásiť chybu	4443
nahlásiť komentár	4524
nahlásiť príspevok	4524
nahlásiť reklamu	4529
najboljši	4622
najchętniej czytane	3742
najchętniej czytane dziś	3742
najczęściej czytane	3742
najczęściej czytane artykuły	3742
najlepšia ponuka	4509
najlepšie	4525
najnovejše	4542
najnovejše novice	4542
najnovejši	4622
najnovejši najprej	4621
najnoviji članci	4339
najnovšie	4440	4525
najnovšie správy	4440
najnovšie články	4440
najnowsze artykuły	3742
najnowsze wiadomości	3742
najobľúbenejšie	4509	4525
najstarejši	4622
najstarejši najprej	4621
najstaršie	4525
najvýhodnejšie	4509
najčitanije	4339
najčitanije vesti	4339
najčitanije vijesti	4339
najčitanije vijesti dana	4339
najčítanejšie	4440
najčítanejšie články	4440
najčítanejšie články dňa	4440
naloži objavo	4596
naloži več	4614
naloži video	4596
naloži vsebino	4596
napi keresztrejtvény	2578
napiši komentar	4422	4621
napišite komentar	4545
napište autorovi	622
napište do redakce	627
napište komentář	634
napište redakci	627
napsat komentář	530
napísať autorovi	4514
napísať komentár	4524
napíšte autorovi	4514
napíšte do redakcie	4518
napíšte komentár	4524
napíšte redakcii	4518
naročena vsebina	4541
naroči knjigo	4594
naročite knjigo	4594
naročite se	4537
naročnina	4537
narração gerada por ia	4014
naruči knjigu	4396
naručite knjigu	4396
naskenujte qr kód	604
naskenujte qr kód a stáhněte si aplikaci	603
naslednji članek	4614
nastala chyba. skúste to neskôr	4511
nastala chyba. zkuste to prosím znovu	619
nastavenia súkromia	4495
nastavenie súkromia	4495
nastavení	524
nastavení cookies	524
nastavení ochrany soukromí	598
nastavení soukromí	598
nastavi bez isključivanja	4405
nastavi s google računom	4409
nastavi čitanje	4391
nastavi čitati	4391
nastavit jako preferovaný zdroj	636
nastavit upozornění	605
nastavite čitanje	4391
nastavite čitati	4391
nastavitve piškotkov	4557
nastaviť ako preferovaný zdroj	4526
nastaviť upozornenia	4501
następna strona	3745
następne wideo	3808
następne zdjęcie	3828
następny	3745
następny artykuł	3742
następny film	3808
nasza księgarnia	3725
natisni članek	4545
naudojate reklamos blokavimą	3266
naudojimo taisyklės	3237
naudojimosi taisyklės	3260
naujausi viršuje	3276
naujausios žinios	3221
naujienlaiškis	3244
nav komentāru	3343
načteno umělým hlasem	601
načtěte qr kód	604
načíst další	534
načíst další články	622
načíst mapu	527
načíst obsah	598
načíst příspěvek	598
načíst stránku znovu	611
načíst video	598
načíst více	622
načítava sa prehrávač	4498
načítava sa video	4498
načítať obsah	4495
načítať príspevok	4495
načítať viac	4514
načítať video	4495
načítať ďalšie	4514
načítám přehrávač	601
načítání videa	601
našli jste chybu	530
našli jste chybu v článku	627
našli jste v článku chybu	530
našli ste chybu	4518
našli ste chybu v článku	4518
našli ste v článku chybu	4518
naživo	4499
ne děkuji	502
ne ratez rien de l'actualité	2204
ne, ačiū	3265
ne, děkuji	502	606
ne, děkuju	606
nederīga e-pasta adrese	3338
nejdiskutovanější	532
nejlepší	635
nejlepší nabídka	616
nejnovější	532	635
nejnovější zprávy	532
nejnovější články	532
nejoblíbenější	616	635
nejstarší	635
nejvýhodnější	616
nejčtenější	532
nejčtenější články	532
nejčtenější články dne	532
nekaj je šlo narobe. poskusite pozneje	4611
nekaj je šlo narobe. poskusite znova	4611
nem kérem	2600
nem kötelező	2613
nem küldünk spamet	2612
nem, köszönöm	2505	2600
nemam mišljenje	4394
nemate račun	4409
nemaš račun	4409
nemám názor	592	4490
nemám účet	615
nemáte predplatné	4508
nemáte předplatné	615
nemáte účet	615
nenhum comentário	3894
neplatná e-mailová adresa	619
neplatný e-mail	619
nepovinné	620	4512
neskôr	4502
neteisingas el. pašto adresas	3271
neueste beiträge	860
neveljaven e-poštni naslov	4611
nešto je pošlo naopako. pokušajte ponovo	4412
nešto je pošlo po zlu. pokušajte ponovno	4412
nešto je pošlo po zlu. pokušajte ponovo	4412
nghe bài báo	5223
nghe bài viết	5198	5223
nghe nội dung bài viết	5223
nghe đọc bài	5198	5223
nhấn để bật tiếng	5257
nhận thông báo	5230
nhập bình luận	5254
nhập bình luận của bạn	5254
nhập email của bạn	5260
nhập số tiền	5258
nhập địa chỉ email	5260
nhập địa chỉ email của bạn	5260
nhắc tôi sau	5151
nhớ đăng nhập	5237
ni še komentarjev	4621
nie dziękuję	3704
nie dziś	3704
nie możemy pokazać tej treści	3805
nie możemy wyświetlić tej treści	3805
nie można odtworzyć filmu	3808
nie można odtworzyć wideo	3808
nie można wyświetlić tej treści	3805
nie pamiętam hasła	3822
nie pamiętasz hasła	3708
nie udało się załadować filmu	3808
nie ďakujem	4447
nie, dziękuję	3704
nie, ďakujem	4447
nieprawidłowy adres e-mail	3825
niečo sa pokazilo	4512
niečo sa pokazilo, skúste to znova	4511
niečo sa pokazilo. skúste to neskôr	4511
niečo sa pokazilo. skúste to znova	4511
nimate računa	4608
nimetön postilaatikko	2040
nincs fiókja	2609
nincs fiókod	2609
nincs fiókom	2609
nincs hozzászólás	2623
nincs még előfizetésed	2609
nincs még fiókja	2609
nincs véleményem	2581
nincsenek hozzászólások	2623
niste naročnik	4608
no es pot reproduir el vídeo	458
no ho sé	452
no mūsu partneriem	3347
no mūsu veikala	3325
no se ha podido cargar el vídeo	1706
no se ha podido reproducir el vídeo	1658
no se puede reproducir el vídeo	1658
no sé	1652
no te pierdas las últimas noticias	1567
noe gikk galt, prøv igjen	3673
noe gikk galt, prøv igjen senere	3673
noe gikk galt. prøv igjen	3673
noe gikk galt. prøv igjen senere	3673
noget gik galt, prøv igen	770
noget gik galt, prøv igen senere	770
noget gik galt. prøv igen	770
noget gik galt. prøv igen senere	770
nokopēts	3346
només els subscriptors poden comentar	433
només per a subscriptors	476
non seguire più	2904
noraidīt visas	3328
normas de participación	1651
normes de participació	451
norėdami komentuoti, prisijunkite	3225
nos hors-séries	2161
nosūti draugam	3293
nosūtīt atsauksmi	3342
nosūtīt draugam	3293
nosūtīt e-pastā	3293
nosūtīt komentāru	3343
nosūtīt ziņu	3338
noteで書く	2965
notiek video ielāde	3329
notifications activées	2204
notifikácie	4502
notre charte déontologique	2221
notre charte éditoriale	2221
notre sélection	2126
notre sélection d'articles	2180
notícia anterior	482	3991
notícia següent	482
notícias relacionadas	3903
notícias relacionadas que podem lhe interessar	21
notícies destacades	448
notícies relacionades	420
nous protégeons nos sources	2221
nous écrire	2222
nouveau ! suivez vos auteurs préférés	2228
nu ai cont? înregistrează-te	4096
nu aveți cont	4135
nu ești abonat	4134
nu ești încă abonat	4134
nu mai urmări	4147
nu mulțumesc	4042
nu putem afișa acest conținut	4117
nu på google play	755
nu s-a putut încărca videoclipul	4158
nu sunteți abonat	4134
nu știu / nu răspund	4106
nu, mulțumesc	4042	4123
nuestro código ético	1686
numele tău	4137
numele tău de utilizator	4153
nuotrauka # iš #	3282
nur für mitglieder	1008
nuskaitykite qr kodą	3263
nuskenuokite qr kodą	3263
nyaste först	4768
nyeste først	3685
nyhetsdøgnet	3590
nyní na google play	603
nyní ne	606
nyomtatás	2516
não foi possível carregar	4014
não foi possível carregar o vídeo	3966
não foi possível reproduzir o vídeo	3966
não perca	3903
não sabe / não responde	3958
não sei	3958
não tem conta	3986
não tem uma conta	3986
não é assinante	3985
não, obrigada	3860
não, obrigado	3860
nächste seite	863
nächster artikel	860
nächstes bild	1012
nächstes foto	1012
nächstes video	994
näin korjaamme virheet	2040
näin poistat mainoseston	2021
näin poistat mainosten eston	2021
näin suojaamme lähteitämme	2040
näin suojelemme lähteitä	2040
näita # vastust	1796
näita alati	1780
näita galeriid	1793
näita ja nõustu	1780
näita kõiki	1747
näita rohkem	1746
näita sisu	1780
näita tulemusi	1776
näita vastuseid	1796
näita veel	1746
näita vähem	1747	1793
näköislehti	1927
nästa	4675
nästa artikel	4672
nästa bild	4757
nästa sida	4757
nästa video	4737
näytä # kuvaa	2035
näytä # kuvat	2035
näytä # vastausta	2045
näytä aina	2010
näytä alkuperäinen	1957
näytä galleria	2036
näytä ja hyväksy	2010
näytä julkaisu	1945
näytä kaikki	1956
näytä kaikki # kuvaa	2035
näytä kaikki # kuvat	2035
näytä kaikki artikkelit	2036
näytä kaikki kommentit	2045
näytä kaikki kuvaa	2035
näytä kaikki kuvat	2035
näytä kartta	1957
näytä kommentit	1951
näytä kuvaa	2035
näytä kuvagalleria	2036
näytä kuvat	2035
näytä kuvateksti	2036
näytä käännös	1957
näytä lisää	1956
näytä lisää artikkeleita	2036
näytä lisää kommentteja	2045
näytä litterointi	2013
näytä salasana	2029
näytä sisältö	1944
näytä tekstitykset	2013
näytä tiedot	1957
näytä tulokset	93	1957	1998
näytä upotus	1945
näytä vastaukset	2045
näytä vähemmän	1957	2036
något gick fel	4755
något gick fel, försök igen	4754
något gick fel, försök igen senare	4754
något gick fel. försök igen	4754
något gick fel. försök igen senare	4754
næste	693
næste artikel	690
næste billede	773
næste side	773
næste video	753
némítás	2596
némítás feloldása	2595
népszerű	2531
név	2613
névtelen bejelentés	2619
névtelen postaláda	2619
nézze meg galériánkat	2533
nézze meg képeinket	2533
nõustu ja jätka	1780
nõustu ja näita	1780
nõustun	1757
nõustun kõigiga	1757
nøgleord	690
nāc strādāt pie mums	3295
nākamais attēls	3340
nākamais raksts	3340
nākamais video	3329
nākamā bilde	3340
nākamā lapa	3340
nē, paldies	3333
něco se pokazilo	620
něco se pokazilo, zkuste to znovu	619
něco se pokazilo. zkuste to prosím později	619
něco se pokazilo. zkuste to znovu	619
nổi bật	5173
nội dung do ai tạo	5257
nội dung quảng cáo	5210
nội dung tiếp tục bên dưới	5212
nội dung tài trợ	5166
nội dung được tài trợ	5212
nội dung đề xuất	5212
nội quy bình luận	5216
""", 'o': """
o dată	4131
o leitor está a carregar	3966
o que achou desta notícia	3930
o seu apoio faz a diferença	3859	4018
o singură dată	4131
o singură donație	4130
o vídeo começa em #	4014
o vídeo começará em alguns segundos	3928
obaveštenja	4404
objednať knihu	4493
obligatoriskt fält	4754
obligātie lauki	3338
obligāts lauks	3338
obnovit stránku	611
obnoviť stránku	4504
obnovte stránku	611
obrázek # z #	621
obrázek # ze #	621
obrázok # z #	4513
obrázok # zo #	4513
obsah je chránený autorským zákonom	4519
obsah je chráněn autorským zákonem	628
obsah našich partnerov	4529
obsah našich partnerů	640
obsah není dostupný	598
obsah nie je dostupný	4495
obsah nie je možné zobraziť	4495
obsah sa nedá zobraziť	4495
obsah vytvořený ai	632
obsah článku	623
obserwuj autorkę	3841
obserwujesz już tego autora	3841
ocenite članak	4342
ocenite članek	4545
oceń jakość artykułu	3837
oceń przepis	63
ochrana osobních údajů	524
ochrana osobních údajů a cookies	527
ochrana osobných údajov	4454
ocijenite članak	4342
ocorreu um erro ao carregar o vídeo	3928
ocultar anúncio	3933
ocultar comentários	3957
od najnovších	4525
od najstarších	4525
od naszych partnerów	3845
od našich partnerov	4529
od našich partnerů	640
od naših partnera	4428
od naših partnerjev	4626
od nejnovějších	635
od nejstarších	635
od partnerů	641
odblokuj artykuł	3822
odblokuj dostęp	3822
odblokuj treść	3805
oddaj głos	93	3795
odebírat	511
odebírat newsletter	511
odemknout článek	505
odemknout článek pro přátele	638
odeslat komentář	634
odeslat zprávu	619
odeslat zpětnou vazbu	632
odhlásenie kedykoľvek	4511
odhlásit se	18
odhlásit se můžete kdykoli	619
odhlásit se můžete kdykoliv	619
odhlásiť sa	18
odhlášení kdykoliv	619
odjaviti se možete bilo kada	4412
odkaz bol skopírovaný	4527
odkaz byl zkopírován	638
odkaz skopírovaný	4443
odkaz zkopírován	515
odkleni članek	4538
odklenite celoten članek	4538
odklenite članek	4608
odmietnuť	4454
odmietnuť všetko	4454
odmítnout	524
odmítnout vše	524
odoberať	4512
odoberať newsletter	4511
odomknúť	4509
odomknúť článok	4508
odomknúť článok pre priateľov	4527
odoslať	93	4512
odoslať komentár	4524
odoslať správu	4511
odoslať spätnú väzbu	4522
odporúča outbrain	4529
odporúčame	4440	4509
odporúčame prečítať	4440
odporúčame tiež	4440
odporúčané outbrain	4529
odporúčané taboola	4529
odporúčané články	4440
odpovedať	4525
odpovědět	530	635
odrzuć	3727
odrzuć wszystkie	3727
odrzuć wszystko	3806
odtwarzacz wideo jest ładowany	3808
odtwórz	3745
odtwórz film	3808
odtwórz wideo	3808
odvolať súhlas	4495
odśwież stronę	3818
odštampaj	4342
odštampaj recept	63
odštampaj članak	4342
oferta dla czytelników	3801
oferta dla prenumeratorów	3801
ofertă pentru abonați	4111
ofertă pentru cititori	4111
oferă acest articol	4149
oferă acest articol cadou	4098
oferă articolul	4149
offert par un abonné	2259
offre abonnés	2193
offre intégrale	2246
offre limitée	2212
offre réservée aux lecteurs	2193
offre spéciale	2074
offre à durée limitée	2211
offrez-nous un café	2064
offrici un caffè	2764
oglasno sporočilo	89	4541
ogłoszenie	3723
ohjelma ei ole enää katsottavissa	2013
ohodnotiť recept	63
ohodnoťte článek	530
ohodnoťte článok	4443
oikaisut ja täsmennykset	2040
okuma süresi # dk	4877
okurlara özel	4937
okurlarimiza özel	4937
okurlarimiza özel indirim	4937
oldal frissítése	2605
oldal újratöltése	2605
oled juba hääletanud	1776
olet jo äänestänyt	1998
oliko artikkeli hyödyllinen	1951
oliko juttu hyödyllinen	1951
oliko tiivistelmä hyödyllinen	1951
oliko tämä hyödyllinen	2043
olvasd be a qr-kódot	2598
olvass korlátlanul	2609
olvassa be a qr-kódot	2598
olvasson hirdetések nélkül	2630
olvasson korlátlanul	2510
olvasson tovább	2510
olvasta már	2531
olvastad már	2531
olvasás az alkalmazásban	2597
olvasói ajánlat	2584
olvidaste tu contraseña	1544
omogoči obvestila	4602
omogući obavijesti	4403
omröstning	94
onayi geri çek	4941
onayi yönet	4941
onayimi geri çek	4941
online reportáž zde	622
opdatér siden	763
oplæst af en robot	665
oplæst af en syntetisk stemme	753
oplæst af kunstig intelligens	693
oplæst af syntetisk stemme	753
opravy a upřesnění	627
opsig når som helst	654
opsig, når du vil	767
opći uvjeti korištenja	4398
ordsøgning	744
orijinali göster	4878
os comentários são exclusivos para assinantes	4006
os leitores também leram	3955
os preços podem variar	3933
osadzona treść	3805
osale küsitluses	1746
osmisměrka	592
osta käyttöoikeus	2041
osta liput tästä	2007
osta täältä	2007
ostatnie artykuły	3742
osveži stran	4605
osveži stranicu	4406
osvežite stran	4605
osvježi stranicu	4406
osvježite stranicu	4406
oszczędzasz #%	3823
ota käyttöön	2020
ota yhteyttä	1951
otevřít	536
otevřít aplikaci	603
otevřít galerii	622
otevřít mapu	536
otevřít v aplikaci	603
otkazati možete bilo kada	4409
otkaži bilo kada	4409
otključaj članak	4332
otključajte ceo članak	4332
otključajte cijeli članak	4332
otključajte članak	4409
otomatik çeviri	4939
otros artículos	1589
oturumu açik tut	4955
otvoriť aplikáciu	4500
otvoriť galériu	4514
otvoriť v aplikácii	4500
otwórz	3746
otwórz aplikację	3810
otwórz galerię	3828
otwórz mapę	3746
otwórz w przeglądarce	3849
otázka dne	592
otázka dňa	4490
outbrain tarafindan önerildi	4914
outras notícias	21	3903
ouvir este conteúdo	3966
ouça esta reportagem	3966
ouça este conteúdo	3880
ovaj sadržaj ne možemo prikazati	4398
ovaj sadržaj nije dostupan	4398
ovaj sadržaj nije moguće prikazati	4398
ovaj video više nije dostupan	4400
ovaj članak je zaključan	4409
oversættelsen er lavet af en maskine	693
oy verdiğiniz için teşekkürler	93	4931
oynatici yükleniyor	4938
oyunuz için teşekkürler	4931
""", 'p': """
padidinti nuotrauką	3273
padovanokite straipsnį	3224
padovanokite straipsnį draugui	3224
padovanoti straipsnį	3278
page précédente	2130
pagina următoare	4064
pague um café	3861
paiement sécurisé	2072
paketi seç	4955
paketleri gör	4985
pakollinen kenttä	2033
paldies par jūsu balsi	3323
paldies par pieteikšanos	3312
paldies par ziņu	3338
palielināt	3330
palielināt attēlu	3340
palun jää viisakaks	1745
palun lülita reklaamiblokeerija välja	1787
pamanīji kļūdu	3294
pamanījāt kļūdu	3294
pamiršau slaptažodį	3269
pamiršote slaptažodį	3269
par šo tēmu	3290
paramètres de confidentialité	2199
paramètres des cookies	2114
paramétrer	2114
paramétrer les cookies	2114
paramétrer mes choix	2118
parandused ja täpsustused	1794
parašyk komentarą	3225
parašykite komentarą	3225
partajează	4053
partenerii noștri	4062
participez à la conversation	2166
participă la sondaj	4105
partilhar esta página	4029
partnereink ajánlata	2630
partnereinktől	2630
partnerių turinys	3228
partnerski sadržaj	4338
partnerski članek	4626
partnerský obsah	640
pas encore abonné	2211
pasidalinkite šiuo straipsniu	3224
pasirinkite planą	3269
pasirinkite prenumeratą	3269
pasirinkite sumą	3267
pasirinkti prenumeratą	3269
pasitikrinkite žinias	3226
pasiūlymas skaitytojams	3257
paslēpt reklāmu	3347
passer la publicité	2112
passer à la recette	63
passwort zurücksetzen	1008
pastebėjote klaidą	3225
pasziánsz	2581
pasūtīt grāmatu	3325
pateikti atsiliepimą	3275
patikrinkite savo el. paštą	3271
patreonで支援する	3049
patvirtinkite savo el. paštą	3271
pausar vídeo	1658
pauză video	4113
pavaišinkite mus kava	3267
paylaş	4862
paylaşin	4862
paypal ile öde	4985
pašreizējais laiks #	3329
pažiūrėkite vaizdo įrašą	3226
pe aceeași temă	4099
pelaa peliä	1998
pelaa tästä	1998
pentru a citi în continuare	4096
per saperne di più	2857
per visą ekraną	3261
per überweisung spenden	1005
pergunte à nossa ia	3930
permite întotdeauna	4117
permitir anúncios	3978
permitir conteúdo externo	3892
personvernerklæring	3654
personvernerklæring og informasjonskapsler	3581
perspausdinti draudžiama	3281
peut-être plus tard	2063
pełny ekran	3809
photo précédente	2249
phát	5196
phát hiện lỗi	5216
phát lại	5224
phát video	5223
phóng to ảnh	5243
phổ biến nhất	5238
piedalies aptaujā	3295
piedāvājums lasītājiem	3325
piekrist un rādīt	3327
piekrist un turpināt	3327
piekrist visām	3305
piekrītu	3305
piekrītu visām	3328
piesakies vebināram	3295
piesakoties tu piekrīti lietošanas noteikumiem	3312
pieslēdzies vai izveido kontu	3288
pieslēdzies, lai komentētu	3294
pieslēgties	3288
pieslēgties ar facebook	3336
pieslēgties ar google	3336
pievieno savu komentāru	3294
pievienot komentāru	3288
pievienot kā vēlamo avotu	3344
pievienot manām tēmām	3344
pieņemt un turpināt	3327
pieņemt visas	3328
pieņemt visas sīkdatnes	3327
pilnekrāna režīms	3329
pilnekrāns	3329
pirkt biļetes	3325
pirkt biļeti	3325
pirkt grāmatu	3325
pirkti bilietą	3257
pirkti knygą	3257
pirkti licenciją	3281
pirmais mēnesis par # €	3288
pirmas mėnuo tik # €	3219
più lette	2805
più letti	2805
più popolare	2891
più recenti	2864
più tardi	2763
più vecchi	2864
più votati	2864
piši autoru	4415
piši avtorju	4614
pišite autoru	4415
pišite avtorju	4614
pišite nam u redakciju	4418
pišite nam v uredništvo	4617
pišite redakciji	4418
pišite uredništvu	4617
piškotki	4557
placená inzerce	89	519
placená spolupráce	640
placený obsah	640
places limitées, réservez vite	2161
plan seç	4955
plani seç	4955
planini seç	4955
platba ročne	4509
platba ročně	616
platená inzercia	89	4439
platená spolupráca	4529
platený obsah	4529
player de áudio	4014
player se učitava	4400
plaćena saradnja	4428
plaćena suradnja	4428
plaćeni oglas	89	4338
plaćeni sadržaj	4338
plačajte nam kavo	4606
plačana objava	89	4541
plačana vsebina	4626
plačano sodelovanje	4626
plačiau skaitykite čia	3226
plein écran	2130
plus d'actualités	2126
plus d'articles du même auteur	2217
plus de détails	2131
plus récents	2188
plătește cu paypal	4160
poate mai târziu	4042
początek bloku reklamowego	3726
podaj prawidłowy adres e-mail	3825
podari članek	4545
podarite ta članek	4545
podaruj artykuł	3708
podaruj dostęp	3843
podaruj ten artykuł	3719
podcast anhören	908
pode ler também	3955
podeli članak	4342
podešavanja privatnosti	4398
podijeli članak	4342
podmienky používania	4454
podmínky použití	524
podmínky užití	524
podobne artykuły	3742
podobné články	532	4440
podporiť	4435
podporte nezávislú žurnalistiku	4435
podporte nás	4435
podporte nás cez darujme	4505
podporte nás cez paypal	4505
podporte nás na patreone	4505
podpořit	503
podpořit přes darujme	612
podpořte naši práci	503
podpořte nás	503
podpořte nás na patreonu	612
podpořte nás přes paypal	612
podpořte redakci	503
podrobné nastavenia	4495
podrobné nastavení	598
podrži	4331
podrži nas	4331
podržite nas	4331
podržite naš rad	4331
podržite nezavisno novinarstvo	4331
podziel się	3719
podziel się na facebooku	3719
pogledajte još	21
poista mainonnanesto käytöstä	2024
poistin mainonneston käytöstä	2024
poistin sen käytöstä	2025
pokaż # odpowiedzi	3839
pokaż # zdjęcia	3827
pokaż # zdjęć	3827
pokaż galerię	3828
pokaż hasło	3822
pokaż i zaakceptuj	3805
pokaż komentarze	3736
pokaż mniej	3745
pokaż napisy	3808
pokaż odpowiedzi	3839
pokaż oryginał	3746
pokaż podpis	3828
pokaż szczegóły	3728
pokaż transkrypcję	3808
pokaż treść	3727
pokaż tłumaczenie	3746
pokaż więcej	3745
pokaż wszystkie	3745
pokaż wszystkie # zdjęcia	3827
pokaż wszystkie # zdjęć	3827
pokaż wszystkie zdjęcia	3827
pokaż wszystkie zdjęć	3827
pokaż wszystko	3746
pokaż wyniki	93	3795
pokaż zdjęcia	3827
pokaż zdjęć	3827
pokaži geslo	4608
pokaži rezultate	93
pokaži vsebino	4557
pokloni članak	4342
poklonite ovaj članak	4342
pokračovat bez podpory	502
pokračovat bez vypnutí	609
pokračovat přes apple	615
pokračovat přes facebook	615
pokračovat přes google	615
pokračovat s apple	615
pokračovat s google	615
pokračovať bez podpory	4447
pokračovať bez vypnutia	4503
pokračovať cez apple	4508
pokračovať cez facebook	4508
pokračovať cez google	4508
pokračovať s google	4508
pokušajte kasnije	4412
pokušajte ponovno	4412
pokušajte ponovno kasnije	4412
pokušajte ponovo	4412
pole obowiązkowe	3825
polecamy również	3742
polecamy także	3742
polecamy też	3742
polecane artykuły	3742
politica de confidențialitate	4059	4060	4073
politica de corecții	4142
politica editorială	4073	4142
politică de confidențialitate	4059
politika kolačića	4398
politika piškotkov	4596
politique de confidentialité	2114
politique de protection des données	2240
polityka prywatności	3727
polityka prywatności i cookies	3729
polityka sprostowań	3833
política de cookies	1578	3888
política de correcciones	1686
política de correccions	484
política de correções	3994
política de galetes	429
política de privacidad	1578
política de privacidade	3888	3912
política de privacitat	429
política de protección de datos	1705
política de proteção de dados	4013
pomanjšaj pisavo	4624
pomôže každé euro	4506
pomůže každá koruna	613
ponovno učitaj stranicu	4406
ponuda za čitaoce	4396
ponuda za čitatelje	4396
ponuka pre čitateľov	4493
poprzedni artykuł	3742
poprzednie zdjęcie	3828
populární	532
populära artiklar	4672
populärast	4752	4769
populärt	4672
populære	784	3686
populære artikler	690
populære saker	3590
populært	690	3590
populārākie	3290
popüler	4871
popüler haberler	4871
popüler konular	4871
por mês	3982
por qué estás viendo esto	1544
por qué? cuéntanos	1698
portes grátis	4003
poslat jako dárek	638
poslat přes whatsapp	638
poslat příteli	638
poslat tip anonymně	627
poslat zprávu	619
poslať	4512
poslať ako darček	4527
poslať cez whatsapp	4527
poslať e-mailom	4443
poslať mailom	4527
poslať priateľovi	4527
poslať správu	4511
poslať tip	4518
poslať tip anonymne	4518
poslušaj vest	4342
poslušaj članak	4342
poslušaj članek	4545
poslušajte tekst	4400
poslušajte članek	4545
posnetek ni več na voljo	4599
posnetek v vaši državi ni na voljo	4599
posnetka ni mogoče predvajati	4599
postanite naročnik	4537
postanite član	4331	4537
postavke kolačića	4355
postaw kawę	3705
postaw nam kawę	3705
poszt betöltése	2587
posłuchaj	3719
poukážte nám # % z dane	4505
pour continuer à lire	2175
pourquoi voyez-vous cette publicité	2162
pouze nezbytné	598
pouze pro předplatitele	505
používate adblock	4503
používate blokovanie reklám	4503
používate blokovač reklám	4503
používateľské meno	4509
používáte adblock	609
používáte blokování reklam	609
používáte blokátor reklam	609
povezani sadržaj	4339
povezani članci	4339
povezani članki	4542
povećaj	4401
povećaj fotografiju	4415
povećaj sliku	4415
povećaj slova	4426
povećaj tekst	4426
povečaj	4600
povečaj besedilo	4624
povečaj fotografijo	4614
povečaj pisavo	4624
povečaj sliko	4614
povinná pole	619
povinné	620	4512
povinné pole	619
povinné polia	4511
povinné údaje	619
povolit a pokračovat	527
povolit upozornění	605
povolit vždy	527
povoliť	4502
povoliť notifikácie	4501
povoliť obsah	4495
povoliť raz	4495
povoliť reklamu	4504
povoliť reklamy	4504
povoliť upozornenia	4501
powiązane	3742
powiązane artykuły	3742
powiązane tematy	3742
powiększ	3745
powiększ tekst	3843
powiększ zdjęcie	3745
powrót do góry	3745
powrót do strony głównej	3828
powrót na górę	3828
pozastaviť	4499
později	608
pozostała część artykułu pod materiałem wideo	3723
pozostały czas	3809
pozostały czas #	3808
pozostały czas -#	3808
pozrieť # fotiek	4513
pozrieť # fotky	4513
pozrieť # fotografie	4513
pozrieť # fotografií	4513
pozrieť fotiek	4513
pozrieť fotky	4513
pozrieť fotografie	4513
pozrieť fotografií	4513
pozrieť galériu	4514
pozrieť všetky # fotiek	4513
pozrieť všetky # fotky	4513
pozrieť všetky # fotografie	4513
pozrieť všetky # fotografií	4513
pozrieť všetky fotiek	4513
pozrieť všetky fotky	4513
pozrieť všetky fotografie	4513
pozrieť všetky fotografií	4513
pozrieť všetkých # fotiek	4513
pozrieť všetkých # fotky	4513
pozrieť všetkých # fotografie	4513
pozrieť všetkých # fotografií	4513
pozrieť všetkých fotiek	4513
pozrieť všetkých fotky	4513
pozrieť všetkých fotografie	4513
pozrieť všetkých fotografií	4513
pozvite nás na kávu	4505
pozvěte nás na kafe	612
pozvěte nás na kávu	612
počastite nas kavom	4407
pořídit předplatné	615
pošalji	93	4413
pošalji e-mailom	4342
pošalji komentar	4342
pošalji mejlom	4342
pošalji poruku	4412
pošalji povratnu informaciju	4421
pošalji prijatelju	4342
pošalji vest	4418
pošalji vijest	4418
pošalji članak e-mailom	4342
pošaljite dojavu	4418
pošaljite komentar	4342
pošaljite vest	4418
pošlete tip redakci	627
pošlite tip redakcii	4518
pošlji	4612
pošlji komentar	4621
pošlji po e-pošti	4545
pošlji povratno informacijo	4620
pošlji prijatelju	4545
pošlji sporočilo	4611
pošlji članek po e-pošti	4545
pošljite nam namig	4617
pošljite namig	4617
poštanski broj	4413
poštna številka	4612
poštovné zdarma	596
pr članek	4541
pradėti testą	3255
praneškite apie klaidą	3225
pranešti anonimiškai	3274
pranešti apie klaidą	3225
pranešti apie komentarą	3276
pratite uživo	4415
pravidelný dar	612
pravidelný príspevok	4506
pravidelně měsíčně	612
pravidlá diskusie	4443
pravidlá opráv	4518
prawa autorskie zastrzeżone	3834
prašome išjungti reklamos blokavimą	3266
pre komentovanie sa prihláste	4524
pre predplatiteľov	4436
preberi cel članek	4614
preberi celoten članek	4614
preberi več	4614
preberite celoten članek	4614
preberite še	4542
precisamos de você	3859
predchádzajúca fotografia	4514
predchádzajúca snímka	4514
predchádzajúca strana	4514
predchádzajúci článok	4514
predplatiť	4435
predplatné môžete kedykoľvek zrušiť	4508
predplaťte si	4435
preferințe cookie	4117
preferințe de confidențialitate	4157
preferències de galetes	462
preferências de cookies	3970
preferências de privacidade	4013
prehrať	4499
prehrať video	4498
prehrávač sa načítava	4498
prejsť do diskusie	4524
prejsť do galérie	4514
prejsť na darovanie	4505
prejsť na kvíz	4489
prejsť na obsah	4514
prejsť na online	4514
prejsť na platbu	4505
prejsť na ponuku	4493
prejsť na recept	63
prejšnja fotografija	4614
prejšnja slika	4614
prejšnja stran	4614
prejšnji članek	4614
prekličete lahko kadarkoli	4608
prekliči soglasje	4596
preložené automaticky	4522
preložené pomocou ai	4522
prenošenje zabranjeno	4419
prenumerantförmån	4730
prenumerantförmåner	4730
prenumerata nuo # euro per mėnesį	3219
prenumerata nuo # €	3219
prenumerera på vårt nyhetsbrev	4646
prenumeruodami sutinkate su taisyklėmis	3244
prenumeruokite naujienlaiškį	3244
prenumeruoti naujienlaiškį	3271
preostali čas	4600
preostali čas #	4599
preostali čas -#	4599
preporučeno	4339
preporučuje outbrain	4428
preporučuje taboola	4428
preporučujemo	4339	4410
preporučujemo da pročitate	4339
preporučujemo i	4339
presentear matéria	4001
preskoči na sadržaj	4415
preskoči na vsebino	4614
preskočiť na obsah	4514
prestať sledovať	4526
prethodni članak	4415
pretlač zakázaná	4519
prevedeno uz pomoć ai	4421
preverite e-pošto	4611
prečo vidím túto reklamu	4529
prečítajte si	4440
prečítajte si aj	4440
prečítať neskôr	4527
prečítať prepis	4498
prețurile pot varia	4082
pridať ako preferovaný zdroj	4526
pridať do košíka	4493
pridať do mojich tém	4526
pridať komentár	4443
pridať medzi preferované zdroje	4526
pridruži se razpravi	4621
pridružite se razpravi	4621
pridėti kaip pageidaujamą šaltinį	3277
pridėti komentarą	3276
pridėti prie mano temų	3277
pridėti prie pageidaujamų šaltinių	3277
prihlásiť	4436
prihlásiť cez facebook	4508
prihlásiť cez google	4508
prihlásiť na odber	4511
prihlásiť sa	4436
prihlásiť sa cez apple	4508
prihlásiť sa cez facebook	4508
prihlásiť sa cez google	4508
prihlásiť sa do diskusie	4524
prihlásiť sa na odber	4511
prihláste sa a komentujte	4524
prihvati i prikaži	4398
prihvati sve kolačiće	4398
prihvaćam	4355
prihvaćam i nastavljam	4398
prihvaćam sve	4355
prijava putem google računa	4409
prijavi grešku	4342
prijavi pogrešku	4418
prijavi se s google računom	4409
prijavite grešku	4418
prijavite pogrešku	4418
prijať	4454
prijať a pokračovať	4495
prijať a zobraziť	4495
prijať všetko	4454
prijať všetky	4496
prijať všetky cookies	4495
prikaži # odgovora	4422
prikaži # odgovore	4621
prikaži galerijo	4614
prikaži galeriju	4415
prikaži geslo	4608
prikaži i prihvati	4398
prikaži in sprejmi	4596
prikaži komentare	4422
prikaži komentarje	4621
prikaži lozinku	4409
prikaži manj	4543
prikaži manje	4340
prikaži odgovore	4422	4621
prikaži podnapise	4599
prikaži prepis	4599
prikaži rezultate	93	4393	4591
prikaži sadržaj	4355
prikaži sve	4340
prikaži titlove	4400
prikaži transkript	4400
prikaži več	4543
prikaži više	4340
prikaži vse	4543
prikaži vsebino	4596
prima lună gratuită	4096
prima pagină	4065
primetili ste grešku	4418
primește alerte despre acest subiect	4090
primijetili ste grešku	4418
printează	4053
printează rețeta	63
pripomenúť neskôr	4447
priporoča outbrain	4626
priporoča taboola	4626
priporočamo	4542	4609
priporočamo tudi	4542
priporočamo v branje	4542
priporočeno	4542
prisijunkite arba susikurkite paskyrą	3219
prisijunkite prie mūsų komandos	3226
prisijunkite, kad galėtumėte komentuoti	3225
prispieť	4435
prispieť jednorazovo	4505
prispieť mesačne	4505
privatsphäre verwalten	991
privatsphäre-einstellungen	846
privātuma iestatījumi	3327
privātuma politika	3305
prišlo je do napake. poskusite pozneje	4611
prišlo je do napake. poskusite znova	4611
pro komentování se přihlaste	634
pro předplatitele	505
pro předplatitele výhodněji	595
prochaine vidéo	2241
profită de ofertă	4164
programmet är inte längre tillgängligt	4737
prohibida la reproducció	487
prohibida su reproducción total o parcial	1719
prohlédnout # fotek	621
prohlédnout # fotky	621
prohlédnout # fotografie	621
prohlédnout # fotografií	621
prohlédnout fotek	621
prohlédnout fotky	621
prohlédnout fotografie	621
prohlédnout fotografií	621
prohlédnout galerii	622
prohlédnout všech # fotek	621
prohlédnout všech # fotky	621
prohlédnout všech # fotografie	621
prohlédnout všech # fotografií	621
prohlédnout všech fotek	621
prohlédnout všech fotky	621
prohlédnout všech fotografie	621
prohlédnout všech fotografií	621
prohlédnout všechny # fotek	621
prohlédnout všechny # fotky	621
prohlédnout všechny # fotografie	621
prohlédnout všechny # fotografií	621
prohlédnout všechny fotek	621
prohlédnout všechny fotky	621
prohlédnout všechny fotografie	621
prohlédnout všechny fotografií	621
proibida a reprodução total ou parcial	4025
promijeni veličinu teksta	4426
promo sadržaj	4428
promocijsko sporočilo	4541
promotivni sadržaj	4338
promotivni članak	4338
promóció	2519
proovi # päeva tasuta	1739
proposé par	2232
prosimy o wyłączenie adblocka	3814
proč vidím tuto reklamu	640
pročitaj ceo članak	4415
pročitaj cijeli članak	4415
pročitaj kasnije	4426
pročitaj transkript	4400
pročitajte ceo tekst	4415
pročitajte cijeli članak	4415
pročitajte i	4339
pročitajte još	4339
prywatność	3727
prywatność i cookies	3729
przeczytaj całość	3828
przeczytaj cały artykuł	3828
przeczytaj również	3742
przeczytaj także	3742
przeczytaj też	3742
przeczytaj transkrypcję	3808
przejdź bez wsparcia	3704
przejdź do galerii	3828
przejdź do głównej treści	3828
przejdź do księgarni	3724
przejdź do oferty	3801
przejdź do przepisu	63
przejdź do płatności	3819
przejdź do quizu	3795
przejdź do serwisu	3727
przejdź do sklepu	3801
przejdź do strony darowizn	3819
przejdź do treści	3745
przejdź do ustawień prywatności	3727
przejdź do wpłaty	3819
przejdź na stronę główną	3828
przekaż # % podatku	3819
przekaż #%	3819
przekaż opinię	3837
przestań obserwować	3841
przetłumaczono automatycznie	3837
przetłumaczono przez ai	3837
przeładuj stronę	3818
prześlij	3826
prześlij opinię	3837
prześlij zdjęcia	3833
przypomnij mi później	3704
przypomnij później	3813
právě se děje	532
präsentiert von	840
précédent	2130
préférences cookies	2114
préférences de confidentialité	2240
prélèvement	2073
prémium	2510
prénom	2214
présenté par	2232
próbáld újra később	2612
próbálja ki # forintért	2510
próbálja újra	2612
próbálja újra később	2612
próxima	3908
próxima foto	4022
próxima imagem	4022
próxima notícia	3991
próxima página	3908
próximo artigo	3903
próximo vídeo	1706	4014
prøv # dager gratis	3555
prøv gratis	654	3555
prøv igen senere	770
prøv igjen senere	3673
prøv nu	654
prøv nå	3555
prędkość odtwarzania	3808
prを含みます	3012
pr記事	3034
psč	620	4512
pubblicità	2792
publi-rédactionnel	2112
publicitatea continuă	4164
publicité	2112
publicité - la suite ci-dessous	2112
publicité dans #	2241
publicités	2112
publică	4106
publică comentariul	4105
pular anúncio	4014
pular para o conteúdo	3908
pular para o conteúdo principal	3906
puslapis # iš #	3282
página siguiente	1595
páči sa mi to	4525
päeva küsimus	1776
päivitä sivu	2025
päivitä suostumus	1945
päivän kysymys	93	2004
päivän peli	2004
päivän ristikko	1998
pääuutiset	1954
påkrevd	3674
påkrævet	771
påmind mig senere	650
påminn mig senare	4634
później	3813
pārbaudi savas zināšanas	3295
pārbaudiet savu e-pastu	3338
pāriet uz recepti	63
pāriet uz saturu	3340
pārpublicējot atsauce obligāta	3298
pārpublicēšana aizliegta	3348
pārtraukt sekot	3344
pārvaldīt paziņojumus	3332
pārvaldīt piekrišanu	3327
pērc abonementu	3288
płatna współpraca	3845
płatne miesięcznie	3823
płatne rocznie	3823
płatność miesięczna	3823
płatność roczna	3823
předchozí	534
předchozí foto	622
předchozí fotografie	622
předchozí snímek	622
předchozí strana	622
předchozí článek	532
předmět	620
předplatit	505
předplatné	505
předplaťte si	615
přehrát	534
přehrát video	601
přehrávač se načítá	601
přehrávač videa se načítá	601
přejít do diskuse	634
přejít do e-shopu	521
přejít do galerie	622
přejít do speciálu	622
přejít k obsahu	534
přejít k platbě	612
přejít k receptu	63
přejít na kvíz	589
přejít na nabídku	595
přejít na obsah	534
přejít na online reportáž	622
přejít na recept	63
přejít na stránku darů	612
přeloženo automaticky	632
přeloženo pomocí ai	632
přepis	602
přeskočit na obsah	622
přestat sledovat	636
přetisk zakázán	628
přečtěte si	532
přečtěte si také	532
přečíst později	638
přečíst přepis	601
přidat do košíku	595
přidat do mých témat	636
přidat jako preferovaný zdroj	636
přidat komentář	530
přidat mezi preferované zdroje	636
přidejte názor	530
přidejte si nás mezi preferované zdroje	636
přihlaste se a komentujte	634
přihlásit	505
přihlásit k odběru	511
přihlásit přes facebook	615
přihlásit přes google	615
přihlásit přes seznam	615
přihlásit se	505
přihlásit se do diskuse	634
přihlásit se k odběru	619
přihlásit se přes apple	615
přihlásit se přes facebook	615
přihlásit se přes google	615
přihlásit se přes seznam	615
přihlášení	505
přijmout	524
přijmout a pokračovat	598
přijmout a zobrazit	598
přijmout vše	524
přijmout všechny	599
přijmout všechny cookies	598
připomenout později	502
přispějte	503
přispět	503
přispět jednorázově	612
přispět měsíčně	612
příjmení	620
""", 'q': """
qq好友	5340
qq空间	5340
qr कोड स्कैन करें	2475
qr কোড স্ক্যান করুন	389
qr 코드를 스캔하세요	3172
qrコードからダウンロード	3042
qrコードを読み取ってください	3042
qr코드로 다운로드	3172
qr코드를 스캔하세요	3172
qu'avez-vous pensé de cet article	2158
qual o seu nível de satisfação com esta notícia	3930
qualcosa è andato storto	2893
quan tâm nhất	5217
quay lại	5177
quay lại đầu trang	5261
quellen und weiterführende links	860
queremos conocer tu opinión	1634
queremos saber a sua opinião	3943
questa email è già registrata	2925
questa pagina ti è stata utile	2863
questo articolo ti è stato utile	2863
questo articolo è bloccato	2890
questo campo è obbligatorio	2892
questo riassunto ti è stato utile	2829
questo video non è disponibile	2871
questo video non è più disponibile	2871
quieres añadir otro usuario a tu suscripción	1544
quitter le plein écran	2195
quizi çöz	4934
quizás más tarde	1538
quizás te interese	1589
quy định bình luận	5216
quyên góp	5152
quyên góp ngay	5152
qué opinas	1584
qué te ha parecido esta noticia	1634
quét mã qr	5229
quét mã qr để tải	5229
quét mã qr để tải ứng dụng	5229
quên mật khẩu	5155
quản lý cookie	5227
quản lý lựa chọn	5256
quản lý sự đồng ý	5227
quản lý tùy chọn	5256
quảng cáo	5166
quảng cáo - bài viết tiếp tục bên dưới	5210
""", 'r': """
r$ # por mês durante # meses	3952
radote klaidą	3225
radote klaidą tekste	3225
radās kļūda. mēģiniet vēlāk	3338
radīts ar mākslīgo intelektu	3342
rafraîchir la page	2206
raksti komentāru	3294
raksts ir aizsargāts ar autortiesībām	3348
raksts ir slēgts	3336
raksts tiek papildināts	3295
raksts turpinās pēc reklāmas	3297
rakstu lasa mākslīgais intelekts	3329
rakstīt autoram	3340
rakstīt komentāru	3294
raktažodžiai	3262
rao vặt	5166
raportează	4106
raportează comentariul	4153
raportează o eroare	4078
raportează o greșeală	4142
raportoi virheestä	2040
rapportér	784
rapportér annonce	788
rapportér fejl	682
razvrščanje	4622
rašykite redakcijai	3274
rašyti autoriui	3273
rašyti komentarą	3219
reagovať	4525
recargar la página	1672
recargar página	1672
recarrega la pàgina	471
recarregar a página	3980
recarregar página	3980
receber notificações	3945
recept mentése	63
recept nyomtatása	63
recevez nos alertes en temps réel	2168
recevez une alerte à chaque article de l'auteur	2168
reclamă	4056
recomandarea redacției	4099
recomandări	4062
recomandări by taboola	4085
recomandări taboola	4085
recomandările editorilor	4099
recomandările partenerilor	4085
recomandările redacției	4062
recomendado para você	3903
recommandé	2126
recommandé pour vous	2126
recommandés	2126
recordar más tarde	1538
recuérdamelo más tarde	1538
recíbela	1557
recíbela gratis	1557
recíbelo	1557
redacția	4073
redare automată	4114
redirecționează # la sută	4130
redirecționează #%	4043
redă video	4113
redă videoclipul	4113
refuză toate	4075
refuză tot	4118
regala este artículo	1693
regalar artículo	1544
regalar este artículo	1693
registrovať sa	4436
registruokitės nemokamai	3219
registruokitės į seminarą	3226
registrácia	4436
regisztráció	2510
regisztrálok	2510
regler för kommentarer	4768
regler og vilkår gjelder	3578
regras de comentários	3957
regras dos comentários	3957
regístrate	1544
rekisteröidy	1927
rekisteröidy maksutta ja lue	1927
reklaami lõpp	1800
reklam içeriğidir	4937
reklama się skończyła	3845
reklami geç	4864
reklám	2519
reklám vége	2630
reklámblokkolót használ	2603
reklámblokkolót használsz	2603
reklāma	3288
reklāmas beigas	3347
reklāmas raksts	3297
reklāmraksts	89	3297
relacja na żywo	3828
relaterade ämnen	4672
rendeld meg a könyvet	2584
rendelje meg a könyvet	2584
rendezés	2624
rendszeres támogatás	2607
renovar suscripción	1711
reportar comentário	4006
reportar erro nesta página	3930
reproducció automàtica	459
reproducción automática	1659
reproducción prohibida	1719
reproducir vídeo	1658
reproduction réservée	2254
reproductor de vídeo	1706
reproduzir vídeo	3966
reproduzir áudio	3966
reprodução automática	3967
reprodução proibida	4025
reserve já	4028
resmi büyüt	4961
responda à enquete	3957
rester connecté	2211
restez informé	2085
restez informés	2085
resultado da votação	4006
resultados de la votación	1652
resumen automático	1619
resumo da notícia	3930
resumé lavet af ai	780
retour à l'accueil	2217
retour à la liste	2217
retour à la page d'accueil	2128
retrage consimțământul	4117
rettelser og præciseringer	777
revenir à l'accueil	2217
revoir la vidéo	2241
rezerviši mesto	4396
rezervovať miesto	4493
rezervujte si místo	595
rezervuoti vietą	3257
rezervă un loc	4083
rezervă-ți locul	4083	4111
rezervēt vietu	3325
rezolvă testul	4108
rezygnuję z newslettera	3849
reîmprospătează pagina	4129
reîncarcă pagina	4129
reînnoiește abonamentul	4160
reģistrējies bez maksas	3288
reģistrēties	3288
reši križanko	4591
reši kviz	4393	4591
reši ukrštenicu	4393
režim celej obrazovky	4498
režim celé obrazovky	601
ricordamelo più tardi	2763
riješi križaljku	4393
riješi kviz	4393
riproduzione riservata ©	2931
rizami geri çek	4868
rodyti galeriją	3273
rodyti mažiau	3227	3273
rodyti turinį	3259
rodyti viską	3227
rozumím	536
rozwiąż krzyżówkę	3795
rozwiń	3728	3745
rozwiń wszystko	3746
ročne	4509
ročná platba	4509
ročné predplatné	4509
roční platba	616
roční předplatné	616
ročně	616
rychlost přehrávání	601
ryhdy kannatusjäseneksi	2026
rätta	4665
rätta oss	4665
rättelse	4665
rättelsepolicy	4761
rättelser och förtydliganden	4761
règles de commentaires	2187
règles des commentaires	2187
réactions	2120
réagir	2104	2120
réagir à cet article	2120
réagissez	2120
réagissez à cet article	2120
réductions et codes promo	2258
réduire la police	2179
réduire la taille de la police	2179
réduire la taille du texte	2179
réduire le texte	2230
répondez au quiz	2190
répondez au sondage	2187
répondre	2120
réseaux sociaux	2105
réserver mes places	2193
réservez vos places	2193
réservé aux inscrits	2074
résiliable à tout moment	2175
résultats	94
résultats du sondage	2166
résumé de l'article	2158
résumé de l'article en # points	2158
résumé en # secondes	2158
résumé ia	2227
résumé par l'ia	2227
részletek	2535
rétablir le son	2195
rösta	93	4727
rösta här	4675
rösta i omröstningen	4675
rösta nu	93	4723
rút lại sự đồng ý	5227
rückmeldung geben	1023
rýchlosť prehrávania	4498
rādīt # atbildes	3343
rādīt atbildes	3343
rādīt galeriju	3340
rādīt mazāk	3296	3340
rādīt rezultātus	3323
rādīt saturu	3327
rādīt un piekrist	3327
rādīt vairāk	3295
rādīt visu	3296
rămâi conectat	4134
răspunde	4061
răspunde la sondaj	4105
rėmimas	3228
rėmėjo turinys	3280
""", 's': """
s'abonner à ce dossier	2251
s'abonner à ce sujet	2251
s'abonner à ce thème	2251
s'abonner à cet auteur	2251
s'abonner à partir de #€	2074
s'està carregant el reproductor	458
s'està carregant el vídeo	458
s'ha produït un error	479
s'inscrire à la newsletter	2085
s-ar putea să-ți placă	4062
saada anonüümne vihje	1794
saada sõbrale	1744
saada sõnum	1791
saada vihje anonüümselt	1794
saber más	1595
sadarbības raksts	3297
sadece abonelere özel	4955
sadržaj je blokiran	4398
sadržaj je zaključan	4332
sadržaj je zaštićen autorskim pravom	4419
sadržaj nije dostupan	4398
sadržaj nije moguće prikazati	4398
sadržaj partnera	4428
saglabāt	3293
saglabāt iestatījumus	3327
saglabāt izvēli	3327
saglabāt rakstu	3293
saglabāt vēlākam	3345
sair do ecrã inteiro	3966
saistītie raksti	3290
saistītās ziņas	3290
saite ir nokopēta	3345
saite nokopēta	3293
saken er låst	3555
saken finnes også som lyd	3568
salli ja näytä	1945
salli sisältö	2010
salta la pubblicità	2919
salta pubblicità	2919
saltar anúncio	3886
saltar para o conteúdo	3906
saltar para o conteúdo principal	3906
salvar preferências	3970
salvează	4053
salvează articolul	4098
salvează pentru mai târziu	4098
salvează preferințele	4117
salvează rețeta	63
samo nujni piškotki	4596
samo nužni	4398
samo nužni kolačići	4398
samo za naročnike	4608
sans engagement, résiliable à tout moment	2175
sao chép	5251
sao chép liên kết	5161
sao chép đường dẫn	5208
sari la conținut	4064
sari la rețetă	63
sari peste reclamă	4158
satura turpinājums pēc reklāmas	3297
saturs ir aizsargāts ar autortiesībām	3348
saturs ir bloķēts	3327
sazināties ar redakciju	3341
sačuvaj	4342
sačuvaj podešavanja	4398
sačuvaj recept	63
sačuvaj vest	4342
sačuvaj za kasnije	4426
sačuvaj članak	4426
saņemt paziņojumus	3332
scanează codul qr	4121
schlagwörter	860
schließen	863
schrift größer	1027
schrift vergrößern	833
schriftgröße	833
schriftgröße anpassen	1027
schriftgröße ändern	1027
schwedenrätsel	984
scopri di più	2769
scopri di più su amazon	2935
scrie comentariul tău	4153
scrie redacției	4142
scrieți redacției	4142
sdílejte	515
sdílejte tento text	515
sdílejte text	515
sdílejte článek	515
sdílet	515
sdílet na facebooku	515
sdílet na twitteru	515
sdílet na whatsappu	638
sdílet na x	515
sdílet článek	515
se alla erbjudanden för prenumeranter	4639
se bilderna här	4675
se connecter et réagir	2120
se déconnecter	18
se désabonner	2266
se désinscrire	2266
se grafiken här	4675
se ha producido un error al cargar el vídeo	1617
se klippet här	4675
se klippet øverst i saken	3593
se réabonner	2246
se større bilde	3594
se større billede	694
se videon här	4675
se våra erbjudanden	4751
se våre tilbud	3670
se încarcă playerul	4113
se încarcă video	4113
se încarcă videoclipul	4113
sedan # kr/mån tills du säger upp	4639
see väli on kohustuslik	1791
segui già questo argomento	2904
segui già questo autore	2904
seguir tópico	3945
seguí leyendo	1648
sei già abbonato	2769
sei già iscritto	2925
sei già iscritto alla newsletter	2849
seko tēmai	3344
sekot tēmai	3344
sekretessinställningar	4734
sekti autorių	3277
sekti temą	3277
selección de la redacción	1589
selectează	4135
selvä	1957
sem opinião	3958
sem si não seria possível	3950
sem você não seria possível	3950
semnalează comentariul	4153
semnalează o eroare	4061
senaste först	4768
send artiklen på mail	665
send på e-post	3568
send på mail	786
seniausi viršuje	3276
sense permanència	445
sesi aç	4938
sesi açmak için dokunun	4981
sesi açmak için tiklayin	4981
setări confidențialitate	4117
setări cookie	4060	4075
setări cookie-uri	4117
setări cookies	4117
setări de confidențialitate	4117
seu apoio faz a diferença	3859	4018
seu nome de usuário	4006
seuls les abonnés peuvent commenter	2166
seuraa hetki hetkeltä	2036
seuraa livenä	2036
seuraa meitä	1940
seuraa tekijää	2047
seuraa tätä aihetta	2047
seuraat jo tätä aihetta	2047
seuraat tätä aihetta	2047
seç	4956
seçenekleri yönet	4941
seçimimi kaydet	4941
seções	3903
seřadit podle	634
sfârșit publicitate	4111
sfârșitul reclamei	4111
shrani članek	4545
shrnutí ai	633
shrnutí od ai	632
si opp når du vil	3555
si è verificato un errore	2893
si è verificato un errore durante il caricamento del video	2827
sie können diesen artikel kostenlos weitergeben	955
signaler ce contenu comme inapproprié	2166
signaler un problème	2120
siguiente artículo	1589
siguiente vídeo	1706
siirry sisältöön	1956
siirry suoraan sisältöön	2036
sikeres feliratkozás	2537
sin ti no sería posible	1643
sinu hääl on arvesse võetud	1776
sinu sõnum	1792
sisu on autoriõigusega kaitstud	1801
sisältö ei ole saatavilla	2010
sisältö on estetty	2010
sisältö on suojattu tekijänoikeudella	2041
sisältöä ei voida näyttää	2010
sisältöä kumppaneiltamme	2051
siz ne düşünüyorsunuz	4899
siz ne düşünüyorsunuz? oy verin	4877
sizin için öneriler	4871
siųsti atsiliepimą	3275
siųsti draugui	3224
siųsti el. paštu	3224
siųsti komentarą	3276
siųsti naujieną	3274
siųsti žinutę	3271
skaitykite be reklamų	3280
skaitykite be ribojimų	3269
skaitykite daugiau čia	3226
skaityti plačiau	3226
skaityti visą straipsnį	3273
skaityti vėliau	3224
skann qr-koden for å laste ned appen	3659
skanna qr-koden för att ladda ner appen	4739
skaties arī	3290
skatīt cenu	3325
skatīt foto	3295
skatīt galeriju	3295
skatīt komentārus	3343
skatīt piedāvājumu	3325
skatīt piedāvājumus	3336
skatīt rezultātus	93	3323
skatīt video	3295
skatīt visus	3340
skenē qr kodu	3331
skenējiet qr kodu	3331
skjønner	3595
sklenite naročnino	4538
skontaktuj się z redakcją	3833
skontrolujte si svoju schránku	4511
skopírované	4528
skopírované do schránky	4527
skopírovať odkaz	4443
skoči na recept	63
skriftstørrelse	67
skriv din kommentar här	4665
skriv inn beløp	3667
skru på	3664
skru på lyd	3657
skru på varsler	3661
skryť odpovede	4524
skryť reklamu	4529
skrýt	536
skrýt odpovědi	634
skrýt reklamu	640
skyddas av upphovsrätt	4763
skänk en gåva	4749
skúste to neskôr	4511
skúste to znova	4511
slapukų nustatymai	3237
slapukų politika	3259
slažem se	4355
slažem se i nastavljam	4398
sledeća fotografija	4415
sledeća slika	4415
sledeća strana	4415
sledeći video	4400
sledeći članak	4415
sledovat toto téma	636
sledovat téma	636	637
sledovať autora	4526
sledovať autorku	4526
sledovať online	4514
sledovať tému	4526
sledovať túto tému	4526
sledujete téma	636
sledujete tému	4526
slik beskytter vi kildene våre	3680
slik beskytter vi våre kilder	3680
slik slår du av annonseblokkering	3665
slične vesti	4339
slične vijesti	4339
slični članci	4339
sljedeća fotografija	4415
sljedeća slika	4415
sljedeća stranica	4415
sljedeći video	4400
sljedeći članak	4415
slut på annonce	788
slut på annons	4773
slut på reklam	4773
sluta följa	4770
slutt på annonse	3691
slutt å følge	3687
slå adblocker fra	761
slå annonceblokering fra	761
slå av annonseblokkereren	3665
slå av annonseblokkeringen	3665
slå din adblocker fra	761
slå lyd fra	753
slå lyd til	753
slå lyden fra	753
slå lyden til	753
slå notifikationer til	757
slå på	3664	4743
slå på aviseringar	4741
slå på ljudet	4737
slå på notiser	4741
slå på varsler	3661
slå på varslinger	3661
slå til	760
slėpti reklamą	3280
sns 공유	3211
sns 공유하기	3211
snsでシェア	3080
snsでシェアする	3080
snsをフォロー	2966
snímek # z #	621
snímek # ze #	621
snímka # z #	4513
snímka # zo #	4513
so schützen wir unsere quellen	1017
sofortüberweisung	807
solicitarea a fost trimisă	4161
solicitação enviada	4020
solitär	984
som källa är du skyddad	4668
son dakika bildirimlerini aç	4945
son dakika gelişmelerinden haberdar olun	4945
son gelişmelerden haberdar olun	4945
sondaż	94
sonderveröffentlichung	935
sono già sostenitore	2763
sonraki fotoğraf	4988
sonraki fotoğraf için tiklayin	4874
sonraki fotoğrafa geç	4874
sonraki görsel	4988
sonraki haber için tiklayin	4874
sonraki içerik	4988
sonraki sayfa için tiklayin	4874
sonuçlar	94
sonuçlari gör	93	4878
sonuçlari göster	93	4932
sorodni članki	4542
sortează	4106
sortează după	4106
sortuj według	3839
sortér efter	783
souhlasit a pokračovat	527
souhlasím	524
souhlasím a pokračovat	598
souhlasím a zobrazit	527
souhlasím se zobrazením	524
soukromí a cookies	527
sous-titres activés	2195
sous-titres désactivés	2195
soutenez-nous dès maintenant	2064
související	532
související témata	532
související články	532
související články z webu	532
soyez le premier à commenter	2120
soyez le premier à réagir	2120
spam nélkül	2612
spander en kaffe på oss	3667
spara inställningar	4734
spara till läslistan	4772
spausdinti receptą	63
spausdinti straipsnį	3278
spațiu publicitar	4085
spela här	4723
spela videon här	4675
spill ansvarlig. # år	3578
spill med måte	3577
spill nå	3643
spis treści	3745
splošni pogoji	4597
sponsorisé	2112
sponsorlu bağlantilar	4914
sponsorlu içerik	89	4864
sponsoroitu sisältö	1941
sponsoroitua sisältöä	1943
sponsorēts saturs	3347
sponsrat innehåll	4657
sponzorirani sadržaj	4338
sponzorirani članak	4338
sponzorisani sadržaj	4428
sponzorované	4439
sponzorovaný obsah	519
sponzorováno	519
sporoči napako	4617
sporočilo	4612
spotifyで聞く	3070
spotifyで聴く	3070
spravovat upozornění	605
spravovať súhlas	4495
spravovať upozornenia	4501
sprawdź cenę	3801
sprawdź ofertę	3708
sprawdź się	3798
sprawdź skrzynkę e-mail	3825
sprawdź skrzynkę odbiorczą	3825
sprawdź swoją skrzynkę	3825
sprawdź swoją wiedzę	3795
sprejmi in prikaži	4596
sprejmi vse piškotke	4596
spremi članak	4342
spremljajte v živo	4614
sprijinul tău contează	4159
sprijină-ne	4043
správa	4512
správa bola odoslaná	4511
správa souhlasu	598
správa súhlasu	4495
spróbuj ponownie	3825
spróbuj ponownie później	3825
spręsti kryžiažodį	3255
spręsti testą	3255
spune-ne părerea ta	4105
spune-ți părerea	4078
spune-ți părerea în comentarii	4078
spuneți-ne părerea	4105
spustit kvíz	589
spustiť kvíz	4489
spustiť video	4498
später	802
später erinnern	802
späť hore	4514
späť na hlavnú stránku	4514
späť na začiatok	4514
spør vår ki om saken	3584
spēlē tagad	3323
spēlēt tagad	3323
staňte sa členom	4435
staňte se členem	503
ste našli napako	4617
ste našli napako v članku	4617
ste už predplatiteľ	4508
ste že glasovali	4591
stem nå	93	3643
stiahnuť aplikáciu	4500
stiahnuť audio	4498
stiahnuť epizódu	4498
stiahnuť na google play	4500
stiahnuť v app store	4500
stiahnuť z app store	4500
stiahnuť z google play	4500
stichwörter	860
stil spørgsmål til artiklen	682
stlmiť	4499
stop med at følge	785
straipsnio tęsinys - po reklama	3228
straipsnis saugomas autorių teisių	3281
straipsnis tęsiasi po reklamos	3228
straipsnis užrakintas	3269
straipsnį skaito dirbtinis intelektas	3261
strojovo preložené	4522
strojový preklad	4523
strojový překlad	633
strojově přeloženo	632
strona główna	3742
stroški dostave	4595
stránka # z #	621	4513
stránka # ze #	621
stránka # zo #	4513
stworzono z pomocą ai	3837
stáhnout aplikaci	603
stáhnout audio	601
stáhnout epizodu	601
stáhnout na google play	603
stáhnout podcast	601
stáhnout v app store	603
stáhnout z app store	603
stáhnout z google play	603
stáhnout zdarma	604
stäng	4634	4675
stäng annons	4773
stäng av annonsblockeraren	4744
stäng av din adblocker	4744
stäng av din annonsblockerare	4744
stäng av ljudet	4737
stäng galleri	4757
stöd oss	4635
stöd oss på patreon	4748
stöd oss via patreon	4748
större text	4772
større tekst	3689
støt med mobilepay	764
støt os	651
støt os med mobilepay	764
støt os på #er	764
støt os på patreon	764
støt via mobilepay	764
støtt oss	3552
støtt oss med vipps	3667
støtt oss på patreon	3667
støtt oss via vipps	3667
sua inscrição foi confirmada	4020
sua inscrição foi realizada com sucesso	4020
subscrição confirmada	4020
subtitrări	4114
subtítols	459
subtítulos	1659
sudoku del día	1699
sugerir correção	3930
sugerir una corrección	1634
sugestões	3903
suite après la publicité	2193
suivez vos auteurs préférés	2228
suivre ce thème	2168
suivre le thème	2228
sukurta naudojant dirbtinį intelektą	3275
sumă liberă	4130
sumă personalizată	4159
sunt de acord cu termenii și condițiile	4136
sur le même sujet	2126
sur le même thème	2126
suscripción	1544
suscripción confirmada	1712
suscríbase	1544
suscríbete	1544
suscríbete a nuestro boletín	1554
suscríbete ahora	1544
susiję straipsniai	3221
susikurti paskyrą	3219
susține	4043
susține-ne	4043
susține-ne pe patreon	4130
susțineți-ne	4043
susținut de	4151
sutikti ir tęsti	3259
sutinku ir tęsiu	3259
svaka donacija je važna	4407
svaka donacija pomaže	4407
svaki dinar je važan	4407
svaki doprinos je važan	4407
svaki doprinos pomaže	4407
svaki euro je važan	4407
svaki prilog pomaže	4407
svi članci	4415
svi članci autora	4415
sviđa mi se	4423
sviđa vam se članak	4421
swisha en gåva	4748
syötä kelvollinen sähköpostiosoite	2033
syötä summa	2026
syötä sähköpostiosoitteesi	1930
szanowna użytkowniczko, szanowny użytkowniku	3729
szanowni państwo	3728
szanowny użytkowniku	3729
szanujemy twoją prywatność	3729
szavazatodat rögzítettük	2578
szavazatát rögzítettük	2578
szavazás	94	2581
szavazás indítása	2578
szczegóły	3746
szeretne értesítéseket kapni	2599
szeretnél értesítéseket kapni	2599
szerző követése	2625
szkennelje be a qr-kódot	2598
szponzorált tartalom	89	2519
szybkość odtwarzania	3808
szállítási költség	2585
szókereső	2581
szólj hozzá	2527
szóljon hozzá	2527
szövegméret	2628
szünet	2596
sähköposti	1930
sähköposti tai käyttäjätunnus	2029
sähköpostiosoite	1930
sähköpostiosoitteesi	2033
sähköpostisi	2033
säkra din plats	4730
säästä # %	2031
säästä #%	2031
så # kr/mnd til du sier opp	3555
så gör du för att stänga av	4746
så hanterar vi personuppgifter	4662
så här stänger du av din adblocker	4746
så här stänger du av din annonsblockerare	4746
så jobbar vi med rättelser	4761
så kommenterar du	4665
så skyddar vi våra källor	4761
så stänger du av adblock	4746
så stänger du av adblocker	4746
så stänger du av annonsblockeraren	4744
så stänger du av din ad-blocker	4746
så stänger du av din adblocker	4746
så stänger du av din annonsblockerare	4744
sådan beskytter vi kilder	777
sådan beskytter vi vores kilder	777
sådan deaktiverer du din adblocker	761
sådan retter vi fejl	777
sådan slår du adblock fra	761
sådan slår du din adblocker fra	761
sé el primero en comentar	1582
sé parte	1539
sélections	2104
sì, grazie	2882
sí, quiero	1670
sí, vull	467
síganos	1570
síguenos	1570
só para assinantes	3985
sólo para suscriptores	1677
sõnum on saadetud	1791
sök	4675
søg	693
søk	3593
súhlasím	4454
súhlasím a pokračovať	4495
súhlasím so zobrazením	4454
súmate	1539
súvisiace	4440
súvisiace články	4440
súvisiaci článok	4440
süre	4939
süti beállítások	2587
süti tájékoztató	2587
sütibeállítások	2587
sütibeállítások módosítása	2590
sütik kezelése	2587
sākt testu	3323
sīkdatņu iestatījumi	3305
sīkdatņu politika	3327
sīkfailu iestatījumi	3327
słowa kluczowe	3742
sūtīt e-pastā	3345
sắp xếp theo	5217
số tiền khác	5235
""", 't': """
t'ha estat útil	451
t'ha estat útil aquest article	433
t'ha estat útil aquest resum	433
t'ha semblat útil	451
ta treść jest niedostępna	3805
ta treść jest zablokowana	3805
ta video ni več na voljo	4599
ta članek je zaklenjen	4608
taboola tarafindan sunulmuştur	4914
taboola tarafindan önerildi	4914
tack för din anmälan	4646
tack för din prenumeration	4754
tack för din röst	93	4723
tack för ditt meddelande	4754
tagasi üles	1793
taip pat žiūrėkite	3221
tak, chcę	3813
tak, chętnie	3813
tak, poproszę	3813
takaisin ylös	1956
takipten çik	4968
takk for at du meldte deg på	3673
takk for din påmelding	3673
takk for påmeldingen	3562
talebiniz gönderildi	4986
tallenna myöhemmäksi	1938
talán később	2505
tam ekrandan çik	4938
tamaño de la letra	1693
tamaño de letra	67	1569
tamaño del texto	67
también te puede gustar	1589
también te puede interesar	1589
també et pot interessar	420
também pode gostar	3955
tapahtui virhe. yritä myöhemmin uudelleen	2033
tapahtui virhe. yritä uudelleen	2033
tarjeta de crédito	1543
tarjeta de débito	1543
tarkista sähköpostisi	2033
tartalom betöltése	2587
tartalom engedélyezése	2587
tartalom megjelenítése	2587
tartalomjegyzék	2596
tasuline koostöö	1800
te ha parecido útil	1651
te ha resultado útil	1651
te ha resultado útil este artículo	1619
te ha resultado útil este resumen	1619
te ha sido útil	1651
te ha sido útil este resumen	1619
te poți dezabona oricând	4091
te rugăm să îl dezactivezi	4127
te vsebine ni mogoče prikazati	4596
te-ar putea interesa și	4099
tee meile kohvi välja	1788
tehisaru kokkuvõte	1746
tehisaru võib eksida	1795
tehisintellekt võib eksida	1795
tehty tekoälyllä	2043
teie hääl on arvesse võetud	1776
tej treści nie można wyświetlić	3805
tek seferlik bağiş	4952
tek seferlik bağiş yap	4984
tekijänoikeudella suojattu	2041
teklifi gör	4937
teklifleri gör	4985
tekoäly voi tehdä virheitä	2043
tekoälyn luoma	2043
tekoälyn tekemä	2043
tekoälyn tekemä tiivistelmä	1956
tekoälyn tiivistelmä	1956
tekoälyn tuottama	2043
tekoälytiivistelmä	1956	2044
tekst je zaključan	4409
tekst powstał przy pomocy ai	3837
tekst przetłumaczony maszynowo	3837
teksta izmērs	3345
tekststørrelse	67
tekstą įgarsino dirbtinis intelektas	3224
telefonszám	2613
telefón	4512
teljes hozzáférés	2510
teljes képernyő	2596
teljes név	2613
temas del día	1589
temi že sledite	4623
ten artykuł jest zablokowany	3822
ten film jest niedostępny	3808
ten film nie jest dostępny w twoim kraju	3808
ten film nie jest już dostępny	3808
tento obsah je blokován	598
tento obsah je zablokovaný	4495
tento obsah nemôžeme zobraziť	4495
tento obsah nemůžeme zobrazit	598
tento obsah není dostupný	598
tento obsah není k dispozici	598
tento obsah nie je dostupný	4495
tento obsah nie je k dispozícii	4495
tento obsah sa nedá zobraziť	4495
tento článek je uzamčen	615
tercihleri yönet	4980
tercihlerimi yönet	4980
termeni și condiții	4072	4073
termeni și condiții de utilizare	4072
termenii și condițiile	4072
termos e condições	3888
teste başla	4934
teste grátis	3865
testează-ți cunoștințele	4108
testează-ți cunoștințele cu quizul nostru	4078
testi başlat	4934
testi çöz	4936
testreszabás	2589
teszteld a tudásod	2533
tesztelje tudását	2533
tetszőleges összeg	2606
text bol vytvorený automaticky	4522
text byl vytvořen automaticky	632
text je chránený autorským právom	4519
text je chráněn autorským právem	628
text čte umělá inteligence	601
texten fortsätter nedan	4657
texten fortsätter under bilden	4657
texten är maskinöversatt	4765
texten är skapad automatiskt	4765
textgröße	1028
textgröße ändern	1027
teď ne	502	606
teşekkürler, mesajiniz gönderildi	4957
tham gia bình chọn	5216
tham gia khảo sát	5216
tham gia thăm dò	5216
thanh toán hàng năm	5237
thanh toán hàng tháng	5237
thanh toán qua paypal	5259
theo dõi chủ đề	5248
theo dõi chủ đề này	5248
theo dõi tác giả	5248
thoát toàn màn hình	5223
thu gọn	5176
thème suivi	2251
thèmes	2126
thématiques	2126
thêm câu trả lời	5254
thêm làm nguồn ưu tiên	5248
thêm vào giỏ hàng	5262
thích	5161
thích nhất	5217
thông tin bắt buộc	5239
thông tin doanh nghiệp	5166
thông tin quảng cáo	5210
thông tin tác giả	5187
thăm dò	94
thăm dò ý kiến	94
thư viện ảnh	5243
thẻ	5173
thời gian còn lại	5223
thời gian hiện tại	5224
thời lượng	5224
ti è stato utile	2863
tienes que iniciar sesión para guardar artículos	1647
tietosuoja ja evästeet	1945
tietosuoja- ja evästekäytäntö	1945
tietosuojakäytäntö	2010
tietosuojaseloste ja evästeet	1945
tik būtini	3259
tik būtinieji slapukai	3259
tikai nepieciešamās	3327
tikai nepieciešamās sīkdatnes	3327
tiktokで見る	3070
til støttesiden	764
tilbagetræk samtykke	750
tilbakemelding på saken	3584
tilføj en kommentar	783
tilføj kommentar	783
tilføj os som foretrukken kilde	785
tilføj som foretrukken kilde	785
tilgjengelig på google play	3659
till gåvosidan	4748
tillad og fortsæt	679
tillad én gang	750
tillat én gang	3654
tillåt	4743
tillåt alltid	4735
tillåt annonser	4747
tillåt aviseringar	4741
tillåt en gång	4734
tillåt innehåll	4734
tillåt inte	4743
tillåt notiser	4741
tillåt reklam	4747
tiltás	2602
timp rămas	4114
tin bài liên quan	5208
tin cùng chuyên mục	5173
tin cùng tác giả	5209
tin khác	5173
tin liên quan	5173
tin mới	5173
tin mới nhất	5173
tin nhắn của bạn	5260
tin nhắn của bạn đã được gửi	5239
tin nóng	5209
tin nổi bật	5173
tin quảng cáo	5210
tin tiếp theo	5243
tin trước	5173
tin tài trợ	5173	5212
tin tức liên quan	5173
tin đọc nhiều	5173
tip jar ☕	1208
tipărește	4053
tipărește articolul	4098
tipărește rețeta	63
tisk článku	638
titta på videon	4737
tiêu điểm	5173
tiến # giây	5223
tiếp theo	5176
tiếp tục sau quảng cáo	5212
tiếp tục trên trình duyệt	5229
tiếp tục trên web	5229
tiếp tục với apple	5237
tiếp tục với email	5259
tiếp tục với facebook	5237
tiếp tục với google	5237
tiếp tục đọc	5261
tlačiť	4443
to cię może zainteresować	3742
to może cię zainteresować	3742
to wideo jest niedostępne	3808
to wideo nie jest już dostępne	3808
toate știrile	4140
toda contribuição ajuda	3981
toda la información	1683
todas as notícias	3991
todavía no eres suscriptor	1677
todavía no estás registrado	1678
todos los artículos de este autor	1717
todos los artículos del autor	1717
todos los artículos del especial	1714
todos los derechos de reproducción reservados	1719
todos los vídeos	1683
todos os comentários	3894
todos os vídeos	3991
toimituskulut lisätään	2007
totes les notícies	482
toto pole je povinné	619
toto téma již sledujete	636
toto video již není dostupné	601
toto video není dostupné	601
toto video není ve vaší zemi dostupné	601
toto video nie je dostupné	4498
toto video nie je vo vašej krajine dostupné	4498
toto video už není dostupné	601
toto video už nie je dostupné	4498
tots els vídeos	482
tous droits de reproduction réservés	2254
tous nos hors-séries	2161
toute l'actualité	2126
toutes les actualités	2217
toutes les vidéos	2217
toutes nos vidéos	2217
tovább	2533
tovább a cikkre	2615
tovább a dossziéhoz	2615
tovább a galériához	2615
tovább a recepthez	63
tovább a rovatra	2531
tovább a tartalomhoz	2615
tovább a teljes cikkre	2615
tovább a támogatáshoz	2606
tovább a támogatási oldalra	2606
tovább a webshopba	2584
tovább az ajánlathoz	2584
tovább olvasom	2533
további beállítások	2590
további cikkek	2531
további cikkek a szerzőtől	2615
további cikkek a témában	2531
további cikkek betöltése	2615
további hírek	2531
további lehetőségek	2589
további részletek itt	2533
továbbiak betöltése	2533
továbbiak megjelenítése	2615
toàn màn hình	5224
traducció automàtica	459
traducción automática	1659
traducere automată	4114
traducido automáticamente	1691
tradução automática	3930
traduït automàticament	489
trang chủ	5176
trang này có hữu ích không	5216
transcripció	459
transcripción	1659
transcrição	3967
transferência bancária	3864
trenutni čas	4600
trenutni čas #	4599
treści komercyjne	3845
treści naszych partnerów	3845
treści partnerskie	3723
treść dla subskrybentów	3822
treść niedostępna	3805
treść premium	3822
treść sponsorowana	3723
treść wygenerowana przez ai	3837
treść zablokowana	3805
treść zewnętrzna	3805
tria la teva subscripció	445
trimite răspunsul	4105
troškovi dostave	4397
truy cập không giới hạn mọi bài viết	5259
trwa ładowanie odtwarzacza	3808
tryb pełnoekranowy	3808
træk dit samtykke tilbage	750
træk samtykke tilbage	750
trình phát âm thanh	5257
trước	5176
trường bắt buộc	5239
trường này là bắt buộc	5239
trả lời	5172
trở lại	5176
trở lại đầu trang	5243
tu ce părere ai? lasă un comentariu	4078
tu donación desgrava	1673
tu izmanto reklāmu bloķētāju	3334
tu navegador no puede reproducir este vídeo	1617
tue meitä	1925
tue meitä patreonissa	2026
tue työtämme	2026
tule meile tööle	1746
tuotettu tekoälyllä	2043
turinys saugomas autorių teisių	3281
turinys užblokuotas	3259
turiu paskyrą	3269
turpini lasīt	3288
turpinājums pēc reklāmas	3297
turpināt ar apple	3336
turpināt ar facebook	3336
turpināt ar google	3336
turpināt lasīt	3288
tutar seç	4984
tutar seçin	4984
tvarkyti pranešimus	3264
tvarkyti sutikimą	3259
twitter'da paylaş	4862
twitterで見る	3070
twoja prywatność jest dla nas ważna	3729
twoja wiadomość	3826
twoje imię	3826
twój adres e-mail	3711
twój e-mail	3711
twój głos został oddany	3795
twój głos został policzony	3795
twój głos został zapisany	3795
tykkää	2046
tylko dla osób pełnoletnich	3724
tylko niezbędne	3805
tytuł przelewu: darowizna	3819
tytułem: darowizna na cele statutowe	3819
tài khoản của tôi	5155
tài trợ	5166
tài trợ bởi	5252
támogass minket	2506
támogass minket patreonon	2606
támogasson minket	2506
támogasson minket a patreonon	2606
támogatom	2506
támogatom a lapot	2606
támogatom az oldalt	2606
támogatott tartalom	89	2519
támogatás	2506
támogatás paypalon	2606
támogatási oldal	2606
támogatói tartalom	2519
tárgy	2613
täisekraan	1782
tämä artikkeli on lukittu	2029
tämä juttu on lukittu	2029
tämä kenttä on pakollinen	2033
tämä sisältö ei ole saatavilla	2010
tämä video ei ole enää saatavilla	2013
tämä video ei ole saatavilla	2013
täname liitumast	1764
tässä artikkelissa	2036
tässä jutussa	2036
tässä olisi upotus facebookista	1956
tässä olisi upotus instagramista	1956
tätä sisältöä ei voida näyttää	2010
täytä ristikko	1998
täytä tämä kenttä	2033
télécharger l'appli	2202
télécharger l'audio	2195
télécharger l'épisode	2195
télécharger le mp#	2195
télécharger le podcast	2195
téléchargez l'appli	2202
téma követése	2625
téma už sledujete	636
témata	532
tému už sledujete	4526
témy	4440
témáim	2626
témák	2531
térkép betöltése	2590
térkép megnyitása	2535
términos de uso	1578
términos y condiciones	1578
tên của bạn	5240
tên hiển thị	5254
tìm hiểu thêm	5170
tìm kiếm	5176
tóm tắt ai	5247
tóm tắt bằng ai	5247
tóm tắt bởi ai	5247
tópicos	3903
tópicos relacionados	3903
tôi đã hiểu	5177
tôi đã tắt	5234
tôi đã tắt trình chặn quảng cáo	5233
tôi đồng ý	5170
tôi đồng ý với chính sách bảo mật	5239
tôi đồng ý với điều khoản sử dụng	5239
tõlgitud tehisintellekti abil	1795
több	2533
több betöltése	2615
több mutatása	2615
töltsd ki a kvízt	2533
töltsd ki kvízünket	2578
töltse ki a kvízt	2533
töltse újra az oldalt	2605
tùy chỉnh	5170
tùy chọn cookie	5227
tùy chọn khác	5250
tú qué opinas	1584
túto tému už sledujete	4526
tühista igal ajal	1739
tüm fotoğraflar	4961
tüm fotoğraflari gör	4961
tüm haberler	4871
tüm haberlere sinirsiz erişim	4985
tüm haberleri gör	4961
tüm içeriğe sinirsiz erişim	4985
tüm konular	4873
tüm konulari gör	4873
tüm oyunlar	4934
tüm videolar	4961
tüm videolari gör	4961
tüm yazilari	4871	4888
tüm yazilari gör	4961
tüm yorumlar	4870
tüm çerezleri kabul et	4980
tüm çerezleri reddet	4980
tümü	4878
tümünü gör	4877
tümünü göster	4878
tümünü kabul et	4865
tümünü reddet	4865
tăng cỡ chữ	5250
tēmas	3290
tęsinys po reklamos	3228
tęsti su apple	3269
tęsti su facebook	3269
tęsti su google	3269
tłumaczenie automatyczne	3838
tłumaczenie maszynowe	3838
tạm dừng	5196
tạm dừng video	5223
tạo bởi ai	5257
tạo tài khoản	5155
tải audio	5223
tải bài đăng	5227
tải lại trang	5233
tải nội dung	5227
tải thêm	5176
tải thêm bình luận	5216
tải trên app store	5229
tải trên google play	5229
tải tập này	5223
tải về từ app store	5229
tải về từ google play	5229
tải âm thanh	5223
tải ứng dụng	5229
tải ứng dụng ngay	5229
tất cả tin tức	5243
tất cả trò chơi	5219
tất cả video	5243
tắt tiếng	5224
tặng bài viết	5208
tặng sao	5154	5208
tặng sao cho bài viết	5208
tặng sao cho tác giả	5258
tặng tác giả ly cà phê	5154
tốc độ phát	5196	5223
từ chối	5170
từ chối tất cả	5170	5227
từ chối tất cả cookie	5256
từ khóa	5173
tự động phát	5224
""", 'u': """
u košaricu	4396
u ovom članku	4415
udostępnij	3719
udostępnij na facebooku	3719
udostępnij na twitterze	3719
udostępnij na x	3719
udostępnij w mediach społecznościowych	3719
udělit souhlas	524
ugens spørgsmål	744
ugodnost za naročnike	4594
ugodnosti za naročnike	4594
ugrađeni sadržaj	4398
ugrás a galériához	2615
ugrás a recepthez	63
ugrás a receptre	63
ugrás a tartalomhoz	2615
ugrás a tartalomra	2615
uključi	4404
uključi obaveštenja	4390
uključi obavijesti	4390
uključi se u raspravu	4422
uključi zvuk	4400
uključite javascript	4400
uključite notifikacije	4390
uključite obaveštenja	4390
uključite obavijesti	4390
uključite se u raspravu	4422
ukryj reklamę	3845
ukrštenica	4394
ulkoinen sisältö	2010
ulkopuolinen sisältö	2010
uloženo	639
uložené	4528
uložit	515
uložit na později	515
uložit nastavení	598
uložit recept	63
uložit volby	598
uložit článek	515
uložiť	4443
uložiť na neskôr	4443
uložiť nastavenia	4495
uložiť recept	63
uložiť voľby	4495
uložiť článok	4443
ultima oră	4062
ultimele știri	4062
um assinante presenteou você com este artigo	3954
un abonat ți-a oferit acest articol	4098
un abonné vous offre cet article	2178
un e-mail de confirmation vous a été envoyé	2171
un suscriptor te ha regalado este artículo	1647
un suscriptor te regala este artículo	1724
une erreur s'est glissée dans l'article	2120
ungültige e-mail-adresse	1010
unterstütze uns	803
unterstützen	803
unterstützen sie uns	803
unterstützen sie uns per paypal	922
unustasid salasõna	1789
uočili ste grešku	4418
uočili ste pogrešku	4418
uočili ste pogrešku u članku	4418
uporabniško ime	4609
uporabniško ime ali e-pošta	4608
upotettu sisältö	2010
upozornit na nové díly	637
upozornit na nové články	637
upozorniť na chybu	4518
upozornění	608
uppdatera dina inställningar	4779
uppläst av en ai-röst	4737
uppläst av en dator	4653
uppläst av en syntetisk röst	4737
uppläst av syntetisk röst	4737
uppläst med ai-röst	4653
upravit nastavení	527
upravljaj kolačićima	4398
upravljaj piškotke	4596
ur vår butik	4730
url 복사	3103
urlをコピー	2965
urlをコピーしました	3066
urlをコピーする	3012
url복사	3103
urmărește acest subiect	4090
urmărește autorul	4147
urmărește live	4090
urmărește subiectul	4147
urmărești deja acest subiect	4147
următorul	4064
următorul videoclip	4158
uslovi korišćenja	4355
ustaw jako preferowane źródło	3841
ustawienia plików cookie	3727
ustawienia prywatności	3805
ustvarjeno s pomočjo umetne inteligence	4620
utónév	2613
uutishälytykset	2020
uvek prikaži	4398
uvijek prikaži	4398
uvjeti korištenja	4355
uygulamada aç	4943
uygulamayi aç	4943
uygulamayi yükle	4943
uz sākumlapu	3340
uz sākumu	3295
uzdāvini rakstu	3345
uzdāvināt rakstu	3345
uzyskaj dostęp	3708
učitaj još	4415
učitaj objavu	4398
učitaj sadržaj	4398
učitaj video	4398
učitaj više	4415
učitavanje playera	4400
učitavanje videa	4400
ušetrite #%	4509
ušetríte #%	4509
ušetřete #%	616
ušetříte #%	616
ušteda #%	4410
uštedite #%	4410
używasz adblocka	3814
używasz programu do blokowania reklam	3814
už jsem ho vypnul	611
už jste hlasovali	589
už komentarus atsako jų autoriai	3225
už mám predplatné	4508
už mám předplatné	615
už mám předplatné, přihlásit se	506
už mám účet	615
už máte predplatné? prihláste sa	4436
už máte předplatné	615
už máte účet	4436
už máte účet? prihláste sa	4436
už podporujem	4447
už podporuji	502
už sledujete	636
už ste hlasovali	4489
uždaryti	3227
uždaryti galeriją	3273
uždaryti reklamą	3228
uživatelské jméno	616
uživatelské jméno nebo e-mail	615
uživo	4401
užpildykite apklausą	3226
užsakomasis straipsnis	3228
užsakomasis turinys	89	3228
užsisakyti knygą	3257
užsisakyti prenumeratą	3219
""", 'v': """
v košarico	4594
v tem članku	4614
v tomto článku	622
v živo	4600
vaata kõiki	1793
vaata kõiki tellija soodustusi	1739
vaata lähemalt	1746
vaba töökoht	1746
vad tycker du? rösta här	4675
vai kopsavilkums bija noderīgs	3294
vai raksts bija noderīgs	3294
vai tas bija noderīgi	3342
vai vēlaties saņemt paziņojumus	3332
vain jäsenille	2031
vain välttämättömät	2010
vain välttämättömät evästeet	2010
vairāk no autora	3340
vairāk par tēmu	3290
vairāk rakstu	3340
vaizdo grotuvas įkeliamas	3261
vaizdo įrašas	3226
vaizdo įrašas nebepasiekiamas	3261
vaizdo įrašas nepasiekiamas	3261
vaizdo įrašas nepasiekiamas jūsų šalyje	3261
vaizdo įrašo paleisti negalima	3261
vaizdo įrašą rasite čia	3226
valami elromlott. próbáld újra	2612
valami hiba történt. próbálja újra	2612
valgfrit beløb	764
valgfritt beløp	3667
van egy jó sztorija	2619
van egy jó témája	2619
van már előfizetése	2609
van már fiókja	2510
van már fiókod	2609
van már fiókom	2609
vanjski sadržaj	4398
var artikeln till hjälp	4665
var det här till hjälp	4675
var det til hjælp	780
var detta till hjälp	4765
var dette en hjælp	780
var resuméet nyttigt	682
var sammanfattningen till hjälp	4665
varbūt vēlāk	3333
varför ser jag den här annonsen	4773
varför visas den här annonsen	4773
vari atteikties jebkurā laikā	3288
varje bidrag hjälper	4749
varje bidrag räknas	4749
varje krona hjälper	4749
varje krona räknas	4749
vasta küsitlusele	1746
vastaa kyselyyn tästä	1956
vaš e-mail	4412
vaš e-naslov	4611
vaš e-poštni naslov	4611
vaš glas je bil oddan	4591
vaš glas je uračunat	4393
vaš glas je zabeležen	4393	4591
vaš glas je zabilježen	4393
vaš komentar	4342
vaš mejl	4412
vaša e-mail adresa	4412
vaša e-mailová adresa	4511
vaša poruka	4413
vaša poruka je poslana	4412
vaša poruka je poslata	4412
vaša správa	4512
vaše e-mailová adresa	619
vaše ime	4413	4612
vaše jméno	620
vaše meno	4512
vaše soukromí je pro nás důležité	527
vaše sporočilo	4612
vaše sporočilo je poslano	4611
vaše zpráva	620
veckans fråga	4727
vecākie vispirms	3343
vedno prikaži	4596
vegyél jegyet	2584
veja esta publicação no instagram	3928
veja também	3903
veja todas as opções de assinatura	3952
velg beløp	3667
velikost písma	67
veličina fonta	4426
veličina slova	4426
veličina teksta	67
velocidad de reproducción	1658
velocidade de reprodução	3966
velocitat de reproducció	458
velocità di riproduzione	2871
venujte nám # %	4505
ver # comentários	3943
ver biografía	1613
ver comentários	3894
ver conteúdo	3970
ver conteúdo externo	3928
ver dossiê	3991
ver esta publicación en instagram	1617
ver esta publicação	4013
ver esta publicação no instagram	3928
ver fotogalería	1683
ver galería	1595
ver galería de fotos	1683
ver imágenes	1714
ver la galería	1683
ver mais notícias	3991
ver más	1595
ver más artículos	1686
ver más artículos del autor	1613
ver más fotos	1591
ver más noticias	1648
ver más vídeos	1683
ver oferta de suscripción	1711
ver opciones de suscripción	1711
ver preço	3963
ver publicação	3892
ver suscripción	1711
ver también	1589
ver também	3903
ver todas as notícias	3991
ver todas las opciones de suscripción	1644
ver todos los artículos	1683
ver todos los vídeos	1683
ver todos os vídeos	3991
ver traducción	1596
ver tradução	3909
ver transcripción	1658
ver transcrição	3966
ver versión online	1729
ver versión web	1729
ver versão online	4034
ver vídeo	1595
vergrößern	867	1014
verificați adresa de email	4136
verifică-ți e-mailul	4137
verifică-ți emailul	4137
verifică-ți inboxul	4136
verlagssonderveröffentlichung	935
versandkosten können anfallen	987
vertrag kündigen	846
verträge hier kündigen	846
verwandte beiträge	860
ves a la pàgina de donacions	472
ves algún error? comunícalo	1634
veure aquesta publicació a instagram	429
vezetéknév	2613
vezi această postare pe instagram	4075
vezi conținutul	4117
vezi mai multe știri	4099
vezi prețul	4111
vezi răspunsurile	4105
vezi toate știrile	4140
vezi și	4062
već imam nalog	4409
već imam račun	4409
već imate nalog	4332
već imate pretplatu	4332
već imate račun	4332
već podržavam	4347
već pratite	4424
već pratite ovu temu	4424
već sam pretplatnik	4409
već ste glasali	4393
već ste glasovali	4393
već ste pretplatnik	4332
več iz rubrike	4542
več novic iz regije	4542
več o tem	4542
več o temi	4542
več člankov	4614
več člankov avtorja	4614
veľkosť písma	67
veľkosť textu	4527
vi kan inte visa det här innehållet	4734
viac k téme	4440
viac si o tom prečítate tu	4440
viac článkov	4514
videa ni mogoče predvajati	4599
video atskaņotājs tiek ielādēts	3329
video ei ole enää saatavilla	2013
video ei ole käytettävissä	2013
video ikke tilgængelig	753
video již není k dispozici	601
video không khả dụng	5223
video không tồn tại	5223
video mevcut değil	4938
video nav pieejams jūsu valstī	3329
video nelze přehrát	601
video není dostupné	601
video není dostupné ve vaší zemi	601
video není k dispozici	601
video nevar atskaņot	3329
video ni na voljo v vaši državi	4599
video nicht verfügbar	994
video nie je dostupné	4498
video nie je dostupné vo vašej krajine	4498
video nie je k dispozícii	4498
video nije dostupan u vašoj državi	4400
video nije dostupan u vašoj zemlji	4400
video nije moguće reproducirati	4400
video này không còn tồn tại	5223
video này không khả dụng	5223
video oynatici yükleniyor	4938
video sa nedá prehrať	4498
video sa nepodarilo načítať	4498
video se ne može reprodukovati	4400
video se nepodařilo načíst	601
video tiếp theo	5257
video trước	5257
video už není k dispozici	601
video už nie je dostupné	4498
video už nie je k dispozícii	4498
video više nije dostupan	4400
video yüklenemedi	4981
video yüklenirken hata oluştu	4981
video yükleniyor	4938
videoafspilleren indlæses	753
videoclipul următor	4158
videoen er ikke længere tilgængelig	753
videoen er ikke tilgængelig	753
videoen er ikke tilgængelig i dit land	753
videomängija laadimine	1782
videon voi katsoa jutun yläosasta	1956
videon är inte längre tillgänglig	4737
videon är inte tillgänglig	4737
videoyu izlemek için tiklayin	4877
videoyu yükle	4941
videó	2531
videó betöltése	2587
videó betöltése folyamatban	2595
videó lejátszása	2595
videó megtekintése	2595
videók	2531
videólejátszó betöltése	2595
videónkat itt nézheti meg	2533
vidéo	2130
vidéo indisponible	2195
vidéo non disponible	2195
vidéo précédente	2241
vidéo suivante	2241
vidéo à la une	2241
vielen dank für deine nachricht	1009
vielen dank für deine stimme	982
vielen dank für ihr feedback	912
vielen dank für ihre anmeldung	820
vielen dank für ihre nachricht	1009
vielen dank für ihre stimme	982
vielen dank für ihre teilnahme	93
vielleicht später	802
vienkartinė auka	3267
vienkartinė parama	3268
vienmēr atļaut	3327
vienmēr rādīt	3327
vienreizējs ziedojums	3335
viestisi on lähetetty	2033
vil du få varsler	3661
vilkår	677	3579
vill du få notiser	4741
vill du få pushnotiser	4741
vipps et beløp	3552
virheellinen sähköpostiosoite	2033
vis bildet i full størrelse	3594
vis færre	693	3593
vis i fuld skærm	773
vis oversættelse	695
vis større bilde	3594
vis større billede	694
visa bilden i helskärm	4675
visa färre	4675
visa i helskärm	4757
visa i webbläsare	4779
visa i webbläsaren	4779
visa inlägg från facebook	4675
visa inlägg från instagram	4675
visa innehåll	4659
visa innehållet	4734
visa lösenord	4751
visa och godkänn	4734
visa översättning	4676
visas tiesības paturētas	3348
visi komentāri	3343
vissza a címlapra	2615
vissza a főoldalra	2615
vissza a tetejére	2533
vissza az oldal tetejére	2615
visszajelzés	2527
visszajelzés küldése	2622
viteză de redare	4113
vizitează magazinul	4111
više o temi	4339
više od autora	4415
više vijesti iz regije	4339
više članaka	4415
više članaka autora	4415
viết bình luận	5172	5193
viết bình luận của bạn	5216
viết trả lời	5216
vlastná suma	4505
vlastní částka	612
vložený obsah	598
vložit do košíku	595
vložit komentář	634
vložiť do košíka	4493
vložiť komentár	4524
vnesite e-poštni naslov	4611
vnesite veljaven e-poštni naslov	4611
voce generată de ai	4113
você concorda? vote	3943
você está seguindo este tema	4024
você já está inscrito	4020
você já segue este tema	3999
você já votou	3957
você pode gostar	3903
você pode se interessar	3903
você segue este autor	4024
você também pode gostar	3903
voir le détail	2131
voir les détails	2131
voir les réponses	2187
voir les résultats	93	2131
voir les résultats du sondage	2166
voir tous les thèmes	2128
voir toute l'actualité	2217
voir toutes les vidéos	2217
voix générée par ia	2241
voltar ao início	3991
voltar atrás	3909
voltar à página inicial	3991
volver al índice	1714
volver atrás	1596
von einer künstlichen stimme vorgelesen	994
von ki übersetzt	1022
vorgelesen von einer künstlichen stimme	994
vos réactions	2120
votează	93
votează în sondaj	4105
votează în sondajul nostru	4078
votre avis nous intéresse	2166
votre demande a bien été envoyée	2247
votre demande a été envoyée	2247
votre message a bien été envoyé	2213
votre nom et prénom	2247
votre prénom	2214
votre soutien fait la différence	2244
votre vote a bien été pris en compte	2187
votre vote a été enregistré	2187
votre vote a été pris en compte	93
votul dumneavoastră a fost înregistrat	4105
votul tău a fost înregistrat	4105
vous aimerez peut-être	2126
vous avez déjà un compte	2074
vous avez déjà un compte ? connectez-vous	2074
vous avez déjà un compte ? identifiez-vous	2074
vous avez déjà voté	2187
vous bloquez nos publicités	2243
vous n'êtes pas abonné	2211
vous n'êtes pas encore inscrit	2212
vous n'êtes pas inscrit	2212
vous possédez déjà un compte	2074
vous pourriez être intéressé	2126
vous souhaitez témoigner	2252
vous suivez ce thème	2251
vous suivez déjà ce sujet	2228
vous suivez déjà ce thème	2228
vous suivez déjà cet auteur	2228
vous êtes bien inscrit	2247
vous êtes déjà inscrit	2248
vous êtes inscrit	2248
vprašanje dneva	4591
vreau să donez	4131
vreau să primesc newsletterul	4091
vreau să susțin	4130
vsak evro šteje	4606
vsak petek. brezplačno. brez spama	4611
vsak prispevek šteje	4606
vsaka donacija šteje	4606
vsebina je avtorsko zaščitena	4618
vsebina sporočila	4541
vsebine naših partnerjev	4626
vsebine ni mogoče prikazati	4596
vsi članki	4614
vsi članki avtorice	4614
vsi članki avtorja	4614
vstúpiť do diskusie	4443
vstúpiť do galérie	4514
vui lòng kiểm tra email	5239
vui lòng nhập bình luận	5254
vui lòng nhập email	5239
vui lòng nhập email hợp lệ	5239
vui lòng nhập họ tên	5239
vyberte si predplatné	4508
vyberte si předplatné	615
vyberte částku	612
vybrat předplatné	615
vybrať	4509
vybrať predplatné	4508
vygenerované ai	4522
vygenerované pomocou ai	4522
vygenerováno ai	632
vygenerováno pomocí ai	632
vyplňte toto pole	619
vypnite blokovanie reklám	4503
vypnite prosím adblock	4503
vypnite, prosím, adblock	4503
vypnúť zvuk	4498
vypněte prosím adblock	609
vypněte si adblock	609
vypočuť si článok	4498
vypočuť článok	4498
vyskytla sa chyba. skúste to znova	4511
vyskúšajte si kvíz	4489
vytisknout článek	515
vytlačiť	4443
vytlačiť recept	63
vytlačiť článok	4443
vytvorené ai	4522
vytvorené pomocou ai	4522
vytvorené umelou inteligenciou	4522
vytvořeno ai	632
vytvořeno pomocí ai	632
vytvořeno umělou inteligencí	632
vytvořila ai	632
vytvořit účet	505
vyzkoušejte si kvíz	589
vyzkoušet	505
vyčerpali ste limit článkov	4508
vágólapra másolva	2628
válassz csomagot	2609
válassz előfizetést	2609
válassz összeget	2606
válasszon csomagot	2609
válasszon előfizetést	2609
válasszon összeget	2606
válasz	2624
válaszok elrejtése	2623
válaszok megjelenítése	2623
válaszolok	2624
választom	2610
választás mentése	2587
vásárlás a webshopban	2522
váš e-mail	511
váš email	619
váš hlas bol započítaný	4489
váš hlas bol zaznamenaný	4489
váš hlas byl započítán	589
váš hlas byl zaznamenán	589
väiksem tekst	1798
väline sisu	1757
välj	4752
välj abonnemang	4751
välj belopp	4748
välj din prenumeration	4751
välj ditt abonnemang	4751
välj erbjudande	4751
välj prenumeration	4751
välj som föredragen källa	4770
vänligen stäng av annonsblockeraren	4744
värsked uudised	1741
vælg	768
vælg abonnement	767
vælg beløb	764
vælg dit abonnement	767
vælg som foretrukken kilde	785
vælg tilbud	767
vérifiez votre boîte de réception	2213
vérifiez votre boîte mail	2213
vés a la recepta	63
více	532
více k tématu	532
více o tématu	532
více si o tom přečtete zde	532
více článků	622
vídeo anterior	1706	4014
vídeo destacado	1706
vídeo indisponível	3966
vídeo no disponible	458	1658
vídeo não disponível	3966
vídeo seguinte	4014
vídeo siguiente	1706
vídeos	1589	3903
võib-olla hiljem	1786
võid igal ajal loobuda	1791
võta nõusolek tagasi	1780
võta toimetusega ühendust	1794
výber redakcie	4440
výběr redakce	532
výhoda pre predplatiteľov	4493
výhoda pro předplatitele	595
výhody pre predplatiteľov	4493
výhody pro předplatitele	595
výsledky	94
výsledky ankety	602
výsledky hlasovania	4499
výsledky hlasování	602
vēl nav konta	3336
vēl neesi abonents	3336
všech # fotek	621
všech # fotky	621
všech # fotografie	621
všech # fotografií	621
všech fotek	621
všech fotky	621
všech fotografie	621
všech fotografií	621
všechny # fotek	621
všechny # fotky	621
všechny # fotografie	621
všechny # fotografií	621
všechny fotek	621
všechny fotky	621
všechny fotografie	621
všechny fotografií	621
všechny komentáře	634
všechny články	622
všechny články autorky	622
všetky komentáre	4524
všetky články	4514
všetky články autora	4514
všetky články autorky	4514
všeč mi je	4622
vždy povolit	599
vždy povoliť	4496
vždy zobrazovat	598
vždy zobrazovať	4495
về trang chủ	5243
về tác giả	5244
về đầu trang	5176
""", 'w': """
w każdy piątek. za darmo. bez spamu	3825
warto przeczytać	3742
was können wir besser machen	912
wczytaj treść	3805
wczytaj więcej	3828
webshopunkból	2584
webáruház	2521
weiterblättern	1014
weitere beiträge	860
werbung schließen	1029
werbung überspringen	840
weź udział w dyskusji	3792
whatsapp'ta paylaş	4862
whatsapp'tan paylaş	4970
whatsappで読む	3012
wiadomość	3826
wiadomość została wysłana	3825
wideo jest niedostępne	3808
wideo niedostępne	3808
widzisz błąd	3833
wie gefällt ihnen dieser artikel	912
wie wir unsere quellen schützen	1017
wielkość czcionki	67
wielkość tekstu	3843
więcej	3742
więcej artykułów	3742
więcej informacji	3742
więcej na ten temat	3742
więcej o	3742
więcej od tego autora	3828
więcej tekstów autora	3828
więcej z	3742
wpisz kwotę	3819
wpisz swój e-mail	3711
wprowadź adres e-mail	3711
wpłata jednorazowa	3820
wpłata miesięczna	3820
wpłać	3705
wpłać jednorazowo	3819
wpłać teraz	3705
wróć do góry	3828
wróć na górę	3828
wróć na stronę główną	3828
wspieraj co miesiąc	3819
współpraca płatna	3845
współpraca reklamowa	3723
wszystkie # zdjęcia	3827
wszystkie # zdjęć	3827
wszystkie artykuły	3828
wszystkie artykuły autorki	3828
wszystkie zdjęcia	3827
wszystkie zdjęć	3827
wybierz kwotę	3819
wybierz ofertę	3822
wybierz prenumeratę	3822
wybierz subskrypcję	3822
wycofaj zgodę	3805
wykorzystałeś limit artykułów	3822
wykryliśmy adblocka	3814
wyloguj się	18
wypełnij to pole	3825
wypisz się	3849
wypisz się w dowolnym momencie	3825
wypróbuj	3708
wyraź zgodę	3727
wystąpił błąd	3826
wystąpił błąd. spróbuj ponownie	3825
wystąpił błąd. spróbuj ponownie później	3825
wyłącz adblocka	3814
wyłącz blokowanie reklam	3814
wyłącz dźwięk	3808
wyłącz reklamy	3845
wyłączyłam adblocka	3815
wyłączyłem adblocka	3814	3815
wyślij	93	3826
wyślij e-mailem	3719
wyślij komentarz	3839
wyślij mailem	3843
wyślij opinię	3837
wyślij wiadomość	3825
wyślij zdjęcia	3833
wyślij zgłoszenie anonimowo	3833
wyślij znajomemu	3719
wyświetl treść	3805
wyświetl w przeglądarce	3849
wählen	1008
własna kwota	3819
włącz	3813
włącz dźwięk	3808
włącz javascript	3808
""", 'x': """
x'te paylaş	4862
xem bình luận	5172
xem bản ghi	5223
xem bản gốc	5177
xem bản đồ	5177
xem bộ ảnh	5243
xem chi tiết	5177
xem chuyên đề	5243
xem các bài viết của tác giả	5187
xem các câu trả lời	5216
xem các gói	5259
xem công thức	63
xem giá	5222
xem giá tốt nhất	5262
xem gói đăng ký	5259
xem kết quả	93	5177
xem lại	5224
xem nhiều	5173
xem nhiều nhất	5173
xem nhiều trong tuần	5209
xem nội dung	5227
xem sản phẩm	5262
xem thêm	5173	5176
xem thêm bài của tác giả	5187	5243
xem thêm bình luận	5172	5193
xem thêm tin	5243
xem thêm video	5243
xem thêm ảnh	5243
xem tiếp	5176
xem toàn bộ	5176
xem trên ứng dụng	5229
xem trả lời	5216
xem tất cả	5176
xem tất cả bài viết	5187
xem tất cả bình luận	5193	5216
xem tất cả ảnh	5243
xem ưu đãi	5222
xem ảnh cỡ lớn	5243
xem ảnh lớn	5243
xでシェア	2965
xでシェアする	3012
xでポスト	2965
xで共有	3066
xで表示	3070
xで見る	3070
x로 공유	3198
x에서 보기	3202
""", 'y': """
y tú qué opinas	1584
ya estás suscrito	1644
ya tengo suscripción	1546
ya tengo una suscripción	1546
ya tenés suscripción	1644
yahoo! japan idでログイン	3052
yahoo!ショッピングで見る	3034
yahoo!ショッピングで購入	3034
yanit gönder	4931
yanitlari gör	4931
yanitlari göster	4931
yapay zeka ile seslendirilmiştir	4938
yapay zeka ile özet	4877
yapay zeka ile özetle	4967
yapay zeka ile üretildi	4981
yapay zeka özeti	4877
yapay zekâ ile seslendirildi	4938
yapay zekâ ile üretildi	4981
yapay zekâ tarafindan seslendirildi	4938
yapay zekâ özeti	4967
yazara e-posta gönder	4963
yazara mesaj gönder	4963
yazarin diğer haberleri	4871
yazarin diğer yazilari	4871	4888
yazarin tüm yazilari	4871	4888
yazarin önceki yazilari	4888
yazinin devami aşağida	4914
yaziyi büyüt	4970
yaziyi küçült	4970
yeni oyunumuzu keşfet	4976
ymmärrän	1957
yorum gönder	4870
yorum yapmak için giriş yap	4931
yorumlar sadece abonelere açiktir	4975
yorumlari gör	4870
yorumu gönder	4931
yorumu şikayet et	4975
yorumu şikâyet et	4975
yorumunu gönder	4931
youtube-tartalom megjelenítése	2533
youtube-videó betöltése	2590
youtubeで見る	3070
youtubeで視聴	3070
youtube에서 보기	3202
yritä myöhemmin uudelleen	2033
yritä uudelleen	2033
yukari çik	4961
yz özeti	4877
yêu cầu của bạn đã được gửi	5260
""", 'z': """
z našeho e-shopu	595
z našeho obchodu	595
z nášho e-shopu	4493
z nášho obchodu	4493
z titulní strany	532
za naročnike	4608
zaakceptuj i pokaż	3805
zaboravili ste šifru	4409
zabranjeno prenošenje	4419
zabudnuté heslo	4436
zadajte platný e-mail	4511
zadejte platný e-mail	619
zadejte svůj e-mail	511
zadejte částku	612
zagłosuj	93
zahlungsart wählen	806
zainstaluj aplikację	3810
zakázat	608
zakázať	4502
zakúpiť licenciu	4519
zaloguj się	3708
zaloguj się przez apple	3822
zaloguj się przez facebooka	3822
zaloguj się przez google	3822
zaloguj się z google	3822
zamknij galerię	3828
zamknij reklamę	3845
zamów	3725
zamów książkę	3801
zamów teraz	3724
zapamatovat přihlášení	615
zapamatovat si mě	615
zapamiętaj mnie	3823
zapamätať si ma	4508
zapisz na później	3719
zapisz się	3711
zapisz się na newsletter	3711
zapisz wybór	3805
zapnout upozornění	605
zapnúť	4502
zapnúť notifikácie	4501
zapnúť titulky	4498
zapnúť upozornenia	4501
zapnúť zvuk	4498
zapomenuté heslo	505
zapomniałem hasła	3822
zapomniałeś hasła	3822
zapomněl jsem heslo	615
zapomněli jste heslo	615
započni kviz	4393
zarejestruj się	3708
zarezervovat místo	595
zarządzaj plikami cookies	3805
zarządzaj powiadomieniami	3812
zarządzaj zgodami	3727
zarządzaj zgodą	3805
zaten üye misiniz	4853
zauważyłeś błąd	3833
zavrieť galériu	4514
zavrieť reklamu	4529
zavřít	502
zavřít galerii	622
zavřít reklamu	640
začať kvíz	4489
začni kviz	4591
začít kvíz	589
załaduj film	3805
załaduj post	3805
załaduj treść	3805
załaduj wideo	3805
załaduj więcej	3745
załóż konto	3708
zaštita osobnih podataka	4355
zaštita privatnosti	4355
zašto vidim ovaj oglas	4428
zašto vidim ovu reklamu	4428
zbývající čas	602
zbývající čas #	601
zbývající čas -#	601
zdarma, každý pátek	512
zdieľajte tento text	4443
zdieľajte článok	4443
zdieľať	4443
zdieľať na facebooku	4443
zdieľať na whatsappe	4527
zdieľať článok	4443
zdjęcie # z #	3827
zdjęcie #/#	3827
zeskanuj kod i pobierz aplikację	3810
zeskanuj kod qr, aby pobrać aplikację	3810
zezwól	3813
zezwól i kontynuuj	3729
zezwól i pokaż	3729
zezwól na powiadomienia	3812
zezwól na reklamy	3818
zezwól raz	3805
zgadzam się	3727
zgadzam się na powiadomienia	3812
zgadzam się na wyświetlanie treści	3727
zgłoś	3736	3840
zgłoś błąd	3736
zgłoś komentarz	3839
zgłoś nadużycie	3839
zgłoś reklamę	3845
ziedot katru mēnesi	3335
ziņa ir nosūtīta	3338
ziņa tiek papildināta	3295
ziņo par kļūdu	3294
ziņot par komentāru	3343
ziņot par kļūdu	3294
zkontrolujte svoji e-mailovou schránku	619
zkontrolujte svou schránku	619
zkopírovat odkaz	515	516
zkopírovat odkaz na článek	515
zkopírováno	639
zkopírováno do schránky	638
zkuste to prosím později	619
zmeniť súhlas	4495
zmeniť veľkosť písma	4527
zmenšit písmo	638
zmenšiť písmo	4527
zmień rozmiar tekstu	3843
zmień ustawienia	3729
zmień ustawienia cookies	3729
zmień zgodę	3805
změnit nastavení	527
změnit nastavení cookies	527
změnit souhlas	598
změnit velikost písma	638
znajdź nas na facebooku	3720
znalazłeś błąd	3833
znalazłeś błąd w tekście	3833
značky	4440
znova naloži stran	4605
znova načítať stránku	4504
znovu načíst stránku	611
zobacz # zdjęcia	3827
zobacz # zdjęć	3827
zobacz cenę	3801
zobacz galerię	3745
zobacz mapę	3746
zobacz ofertę	3801
zobacz również	3742
zobacz szczegóły	3746
zobacz także	3742
zobacz także inne	3742
zobacz też	3742
zobacz w przeglądarce	3849
zobacz więcej	3742
zobacz wszystkie # zdjęcia	3827
zobacz wszystkie # zdjęć	3827
zobacz wszystkie artykuły	3828
zobacz wszystkie zdjęcia	3827
zobacz wszystkie zdjęć	3827
zobacz zdjęcia	3827
zobacz zdjęć	3827
zobrazit # fotografií	621
zobrazit # odpovědi	634
zobrazit a přijmout	598
zobrazit fotografií	621
zobrazit komentáře	634
zobrazit méně	536	622
zobrazit nabídku	595
zobrazit nabídky	615
zobrazit odpovědi	634
zobrazit originál	536
zobrazit předplatné	615
zobrazit přepis	601
zobrazit více	534
zobrazit výsledky	93	536	589
zobrazit vše	534
zobrazit všech # fotek	621
zobrazit všech # fotky	621
zobrazit všech # fotografie	621
zobrazit všech # fotografií	621
zobrazit všech fotek	621
zobrazit všech fotky	621
zobrazit všech fotografie	621
zobrazit všech fotografií	621
zobrazit všechny # fotek	621
zobrazit všechny # fotky	621
zobrazit všechny # fotografie	621
zobrazit všechny # fotografií	621
zobrazit všechny fotek	621
zobrazit všechny fotky	621
zobrazit všechny fotografie	621
zobrazit všechny fotografií	621
zobrazit všechny články	622
zobraziť # fotiek	4513
zobraziť # fotky	4513
zobraziť # fotografie	4513
zobraziť # fotografií	4513
zobraziť # odpovede	4524
zobraziť a prijať	4495
zobraziť cenu	4493
zobraziť diskusiu	4443
zobraziť fotiek	4513
zobraziť fotky	4513
zobraziť fotografie	4513
zobraziť fotografií	4513
zobraziť galériu	4514
zobraziť heslo	4508
zobraziť komentáre	4524
zobraziť menej	4441
zobraziť obsah	4454
zobraziť odpovede	4524
zobraziť ponuku	4493
zobraziť ponuky	4508
zobraziť popis	4514
zobraziť predplatné	4508
zobraziť prepis	4498
zobraziť titulky	4498
zobraziť viac	4441
zobraziť výsledky	93	4489
zobraziť všetko	4441
zobraziť všetky # fotiek	4513
zobraziť všetky # fotky	4513
zobraziť všetky # fotografie	4513
zobraziť všetky # fotografií	4513
zobraziť všetky fotiek	4513
zobraziť všetky fotky	4513
zobraziť všetky fotografie	4513
zobraziť všetky fotografií	4513
zobraziť všetky články	4514
zobraziť všetkých # fotiek	4513
zobraziť všetkých # fotky	4513
zobraziť všetkých # fotografie	4513
zobraziť všetkých # fotografií	4513
zobraziť všetkých fotiek	4513
zobraziť všetkých fotky	4513
zobraziť všetkých fotografie	4513
zobraziť všetkých fotografií	4513
zoradiť podľa	4524
zostań patronem	3705
zostań patronką	3819
zostať prihlásený	4508
zostávajúci čas	4499
zostávajúci čas #	4498
zostávajúci čas -#	4498
zpráva	620
zpráva byla odeslána	619
zpráva pro příjemce: dar	612
zpět na hlavní stránku	622
zpět na začátek	622
zpět nahoru	534
zrušit můžete kdykoli	615
zrušit můžete kdykoliv	615
zrušiť môžete kedykoľvek	4508
zu meine themen hinzufügen	1026
zu meinen themen hinzufügen	1026
zum rätsel	982
zum vollständigen artikel	1012
zur großansicht	1012
zur leseliste hinzufügen	955
zur merkliste hinzufügen	833
zur übersicht	863
zurück	853
zurück nach oben	863	1012
zurück zum anfang	1023
zurück zur startseite	1012
zurück zur übersicht	1012
zvoliť	4509
zvolte předplatné	615
zvolte částku	612
zvoľte predplatné	4508
zvoľte sumu	4505
zväčšiť	4499
zväčšiť foto	4514
zväčšiť fotografiu	4514
zväčšiť písmo	4527
zväčšiť text	4527
zvětšit	534
zvětšit foto	622
zvětšit fotografii	622
zvětšit písmo	638
zvětšit text	638
zwiń	3745
zásady cookies	598
zásady ochrany osobných údajov	4495
získat licenci	629
získat předplatné	615
získať licenciu	4520
získať predplatné	4508
zůstat přihlášen	615
""", '£': """
£# at amazon	1471
""", '©': """
©ntb	3623
""", 'à': """
à découvrir	2126
à la une	2126
à lire	2126
à lire aussi	2126
à lire dans ce dossier	2126
à lire dans la même rubrique	2126
à lire ensuite	2126
à lire également	2126
à ne pas manquer	2126
à voir	2126
à voir aussi	2126
à voir ensuite	2249
""", 'á': """
áno, chcem	4502
áno, prosím	4502
átirat	2596
átirat elolvasása	2595
átirat megjelenítése	2595
áudio gerado por ia	3930
áudio gerado por voz sintética	3930
""", 'ä': """
ähnliche artikel	860
ähnliche beiträge	860
ähnliche themen	860
äldst	4769
äldsta	4769
äldsta först	4768
älteste	1025
älteste zuerst	1024
älä missaa mitään	1930
älä salli	2020
älä seuraa	2048
ämne	4755
ämnen	4672
ämnen i artikeln	4672
ämnen i den här artikeln	4757
ändra cookie-inställningar	4662
ändra cookieinställningar	4662
ändra dina cookie-inställningar	4662
ändra dina cookieinställningar	4734
ändra inställningar	4662
ändra samtycke	4734
ändra textstorlek	4772
är du inte prenumerant	4751
är du redan prenumerant	4639
äänenvoimakkuus	2014
äänesi on laskettu	1998
äänesi on rekisteröity	1998
äänesi on tallennettu	1998
äänestyksen tulokset	2014
äänestys	94
äänestä	93	2004
äänestä nyt	93	1998
äänestä tästä	1956
ääni on tuotettu tekoälyllä	2013
ääni pois	2013
ääni päälle	2013
""", 'å': """
åbn	695
åbn appen	755
åbn billedgalleri	773
åbn galleri	773
åbn i app	755
åbn i browser	793
åbn kort	695
åpne	3595
åpne appen	3659
åpne bildegalleri	3676
åpne faktaboks	3595
åpne galleri	3676
åpne i app	3659
åpne i nettleser	3696
åpne i nettleseren	3696
åpne kart	3595
årlig	3671
årlig betaling	3671
årligt	768
årsvis	4752
årsvis betalning	4752
återkalla samtycke	4734
återstående tid	4738
återstående tid #	4737
återstående tid -#	4737
""", 'æ': """
ældste	784
ældste først	783
ændr dine cookieindstillinger	679
ændr dit samtykke	750
ændr indstillinger	679
ændr samtykke	750
ændr tekststørrelse	786
""", 'ç': """
çengel bulmaca	4936
çerez ayarlari	4865
çerez ayarlarini yönet	4941
çerez politikasi	4865	4887
çerez tercihleri	4941
çerez tercihlerimi değiştir	4868
çerez tercihlerini değiştir	4868
çerez tercihlerini yönet	4941
çerezler	4865
çerezleri yönet	4980
çeviriyi göster	4878
çikiş yap	18
çok okunanlar	4871
""", 'è': """
è gratis e ci vuole solo un minuto	2849
è stato utile	2863
""", 'é': """
é grátis e leva menos de um minuto	3947
é proibida a reprodução	4025
é proibida a reprodução do conteúdo	4025
écouter	2104
écouter (# min	2104
écouter le podcast	2130
écrire à la rédaction	2221
édition du jour	2126
élő	2596
élő közvetítésünk itt	2615
épingler	63
épingler la recette	63
értem	2535
értesítések	2602
értesítések engedélyezése	2599
értesítések kezelése	2599
értékeld a cikket	2622
értékeld a receptet	63
értékelje a cikket	2622
érvénytelen e-mail-cím	2612
étiquettes	2131
évente	2610
éves előfizetés	2610
éves fizetés	2610
éves számlázás	2610
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2603
így védjük a forrásainkat	2619
írd meg a véleményed	2527
írj a szerkesztőségnek	2619
írj hozzászólást	2623
írja meg véleményét	2527
írjon a szerkesztőségnek	2619
írjon hozzászólást	2623
írjon nekünk névtelenül	2619
""", 'î': """
îmi place	4106
în fiecare lună	4131
în parteneriat cu	4151
înainte # secunde	4113
înapoi # secunde	4113
înapoi la prima pagină	4140
înapoi la început	4163
înapoi sus	4064
încarcă conținutul	4117
încarcă mai multe	4064
încarcă mai multe comentarii	4105
încarcă postarea	4117
încarcă videoclipul	4117
închide	4042
închide fereastra	4163
închide galeria	4163
închide meniul	4163
înregistrare	4046
înregistrează-te	4046
înscrie-te acum	4083
înscrie-te la curs	4083
îți mulțumim pentru vot	4078
""", 'ô': """
ô chữ	5221
""", 'ö': """
öffnen	863
ön hirdetésblokkolót használ	2603
ön mit gondol? szavazzon	2533
önceki	4877
önceki fotoğraf	4988
önceki görsel	4988
önceki haber	4871
önceki video	4981
önceki yazi	4988
öne çikan haberler	4871
öne çikanlar	4871
önerilen haberler	4871
önerilenler	4871
öppna	4676
öppna appen	4739
öppna bildgalleri	4757
öppna galleri	4757
öppna i webbläsaren	4779
öppna karta	4676
összes	2533
összes cikk	2615
összes elfogadása	2588
összes elutasítása	2588
összes megtekintése	2615
översatt med ai	4765
özet faydali oldu mu	4870
""", 'ú': """
új hozzászólás	2527
última hora	1589
últimas	3903
últimas entradas	1589
últimas noticias	1589
últimas notícias	3903
últimas plazas	1624
últimes notícies	420
últimos artículos	1589
únete	1539
únete a la conversación	1582
única	1674	3982
účtované ročne	4508
účtováno ročně	615
""", 'ü': """
über google anmelden	1007
über whatsapp senden	1027
über whatsapp teilen	1027
übersetzung anzeigen	867
überweisung	807
ücretsiz dene	4853
ücretsiz haber limitinize ulaştiniz	4955
ücretsiz kargo	4972
ücretsiz oku	4985
ücretsiz oyna	4934
ücretsiz üye ol	4853
ücretsiz üye olun	4853
ücretsiz, spam yok	4957
ühekordne annetus	1788
ürüne git	4992
ürünü gör	4992
ürünü incele	4937
üye girişi	4853
üye ol	4852	4853
üye olun	4853
üzenet	2613
üzenet küldése	2612
üzenetét elküldtük	2612
""", 'ý': """
ý kiến	5172
ý kiến bạn đọc	5172
ý kiến của bạn	5172	5193
""", 'ā': """
ārējais saturs	3305
""", 'č': """
častite nas kafom	4407
častite nas kavom	4407
častite nas s kavo	4606
čita sintetički glas	4400
čitaj bez oglasa	4428
čitaj u aplikaciji	4402
čitajte bez oglasa	4428
čitajte bez ograničenja	4409
čitajte u aplikaciji	4402
čitajte uz pretplatu	4409
članak je zaključan	4332
članak je zaštićen autorskim pravom	4419
članak se nastavlja ispod oglasa	4338
članak čita sintetički glas	4400
članek bere sintetični glas	4599
članek je avtorsko zaščiten	4618
članek je zaklenjen	4538
članek se nadaljuje pod oglasom	4541
članek se nadaljuje spodaj	4541
článek byl vytvořen automaticky	632
článek je chráněn autorským právem	628
článek namluvila umělá inteligence	601
článek pokračuje pod reklamou	519
článek čte syntetický hlas	601
články autora	622
článok bol vytvorený automaticky	4522
článok je chránený autorským právom	4519
článok číta syntetický hlas	4498
článok číta umelá inteligencia	4498
čte umělý hlas	601
čtěte bez omezení	615
čtěte dále	532
čtěte i	532
čtěte nejdřív v aplikaci	603
čtěte také	532
čtěte v aplikaci	603
číslo účtu pro dary	503
číst bez reklam	640
číst celý článek	622
číst dál	534
číst dál s předplatným	505
číst dále	622
číst s předplatným	615
číst více	534
číta umelý hlas	4498
čítajte aj	4440
čítajte bez obmedzení	4508
čítajte najprv v aplikácii	4500
čítajte v aplikácii	4500
čítať bez reklám	4529
čítať celý článok	4514
čítať s predplatným	4508
čítať ďalej	4514
""", 'ď': """
ďakujeme za hlas	4489
ďakujeme za hlasovanie	4489
ďakujeme za odber	4511
ďakujeme za správu	4511
ďakujeme za vašu správu	4511
ďakujeme za váš hlas	93	4489
ďalšia fotografia	4514
ďalšia snímka	4514
ďalšia strana	4514
ďalšie foto	4514
ďalšie správy	4440
ďalšie video	4498
ďalšie články	21	4440
ďalšie články autora	4514
ďalší článok	4514
""", 'đ': """
đang theo dõi	5248
đang tải	5223
đang tải trình phát	5223
đang tải video	5223
điều khoản sử dụng	5171
điều khoản sử dụng | chính sách bảo mật	5171
đáng chú ý	5173
đã có tài khoản	5155
đã hiểu	5177
đã sao chép	5161
đã sao chép liên kết	5208
đã xảy ra lỗi	5239
đã đóng bình luận	5216
đóng	5151
đóng cửa sổ	5261
đóng góp	5152
đóng góp hàng tháng	5235
đóng góp một lần	5235
đóng góp ngay	5154
đóng menu	5261
đăng ký	5155
đăng ký của bạn đã được xác nhận	5260
đăng ký khóa học	5222
đăng ký ngay	5155
đăng ký nhận thông báo	5230
đăng ký tham dự	5222
đăng ký thành công	5239
đăng ký để đọc tiếp	5259
đăng nhập	5155
đăng nhập / đăng ký	5155
đăng nhập bằng apple	5237
đăng nhập bằng facebook	5237
đăng nhập bằng google	5237
đăng nhập với facebook	5237
đăng nhập với google	5237
đăng nhập để bình luận	5216
đăng nhập để đọc tiếp	5259
đăng xuất	18
được quan tâm	5209
được tài trợ	5166
được tạo bởi ai	5257
đặt báo	5155
đặt hàng ngay	5262
đặt mua ngay	5222
đặt vé ngay	5222
đến công thức	63
đến trang quyên góp	5235
đến trang ủng hộ	5235
đề xuất	5173
đề xuất bởi taboola	5212
để lại bình luận	5192	5193
để lại một bình luận	5192	5193
để sau	5151
địa chỉ email của bạn	5260
đọc bài gốc	5261
đọc bài tiếp theo	5261
đọc miễn phí	5259
đọc nhiều	5173
đọc nhiều nhất	5173
đọc sau	5208
đọc thêm	5173	5176
đọc tiếp	5176
đọc tiếp về chủ đề này	5209
đọc toàn bộ bài viết	5243
đọc trên ứng dụng	5229
đồng ý	5170
đồng ý và tiếp tục	5227
đừng bỏ lỡ	5173
""", 'į': """
į el. parduotuvę	3257
į pradinį puslapį	3273
į viršų	3226
įdėti į krepšelį	3257
įgarsinta dirbtinio intelekto	3261
įjungti garsą	3261
įjungti pranešimus	3264
įkelti daugiau	3273
įkelti turinį	3259
įkelti įrašą	3259
įveskite el. pašto adresą	3271
įveskite galiojantį el. pašto adresą	3271
įveskite savo el. pašto adresą	3244
įveskite sumą	3267
įvyko klaida. bandykite dar kartą	3271
įvyko klaida. bandykite vėliau	3271
""", 'ľ': """
ľubovoľná suma	4505
""", 'ł': """
ładowanie odtwarzacza	3808
ładowanie wideo	3808
""", 'ř': """
řadit podle	634
řazení	635
""", 'ś': """
śledź nas	3720
""", 'ş': """
şifremi unuttum	4853
şifrenizi mi unuttunuz	4955
şikayet et	4932
şikâyet et	4932
şimdi değil	4851
şimdi satin al	4992
şurada paylaş	4862
""", 'š': """
šajā rakstā	3340
še nimate računa	4608
še niste naročnik	4608
šiame straipsnyje	3273
šifra	4410
šio turinio parodyti negalime	3259
šio turinio rodyti negalima	3259
šis laukas privalomas	3271
šis lauks ir obligāts	3338
šis raksts ir slēgts	3336
šis saturs nav pieejams	3327
šis straipsnis užrakintas	3269
šis turinys nepasiekiamas	3259
šis vaizdo įrašas nebepasiekiamas	3261
šis vaizdo įrašas nepasiekiamas	3261
šis video nav pieejams	3329
šis video vairs nav pieejams	3329
šo saturu nevar parādīt	3327
šrifto dydis	3278
štampaj	4342
štítky	532
""", 'ž': """
žaisti dabar	3255
že imam račun	4608
že imate račun	4538
že naročnik	4538
že podpiram	4549
že sledite	4623
želite li da primate obaveštenja	4403
želite li primati obavijesti	4403
želite prejemati obvestila	4602
želite prejemati potisna obvestila	4602
želiš primati obavijesti	4403
žiadny spam	4511
žinutė išsiųsta	3271
živě	602
žiūrėkite nuotraukas	3226
žiūrėkite vaizdo įrašą	3226
žiūrėti galeriją	3226
žiūrėti kainą	3257
žiūrėti komentarus	3276
žiūrėti pasiūlymą	3257
žiūrėti planus	3269
žiūrėti rezultatus	93	3255
žiūrėti visus	3273
žymos	3262
žádný spam	619
""", 'ư': """
ưu đãi #% hôm nay	5222
ưu đãi cho bạn đọc	5222
ưu đãi cho độc giả	5222
ưu đãi tốt nhất	5238
""", 'ș': """
știrea anterioară	4140
știrea continuă mai jos	4164
știrea următoare	4140
știri pe aceeași temă	4099
știri recomandate	4062
știri similare	4062
știrile zilei	4062
""", 'ț': """
ți-a fost util	4105
ți-a fost util acest articol	4078
ți-a fost util acest rezumat	4078
ți-ai uitat parola	4096
ți-ar putea plăcea și	4099
ține-mă minte	4135
""", 'ά': """
άκουσε το άρθρο	1137
άλλες ειδήσεις	21
άλλο ποσό	1154
άνοιγμα	1067
άνοιγμα εφαρμογής	1144
άνοιγμα στην εφαρμογή	1144
άνοιγμα χάρτη	1067
""", 'έ': """
έξοδος από πλήρη οθόνη	1137
έχετε ήδη λογαριασμό	1049
έχετε ήδη ψηφίσει	1129
έχω ήδη λογαριασμό	1157
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1159
έχω λογαριασμό	1157
""", 'ή': """
ήταν χρήσιμο	1129
""", 'ί': """
ίσως αργότερα	1045
ίσως σας ενδιαφέρει	1063
""", 'α': """
αγορά από amazon	1135
αγορά από το amazon	1135
αγορά βιβλίου	1135
αγορά εισιτηρίων	1135
αγοράστε εισιτήρια	1135
αγοράστε εισιτήριο	1135
αγοράστε το βιβλίο	1135
αγοράστε τώρα	1193
ακολουθήστε μας	1170
ακολουθήστε το θέμα	1170
ακολουθήστε τον αρθρογράφο	1192
ακολουθήστε τον συντάκτη	1170
ακολουθείτε ήδη αυτό το θέμα	1170
ακολουθείτε ήδη αυτόν τον συντάκτη	1192
ακολούθησε	1171
ακούστε	1054
ακούστε το άρθρο	1054
ακυρώνετε όποτε θέλετε	1157
ακύρωση οποιαδήποτε στιγμή	1157
αλλαγή προτιμήσεων cookies	1060
αλλαγή ρυθμίσεων απορρήτου	1060
ανάκληση συγκατάθεσης	1141
αναζήτηση	1066
ανανέωση σελίδας	1151
ανανέωση συνδρομής	1188
ανανέωση της σελίδας	1151
αναπαραγωγή βίντεο	1137
αναφέρετε λάθος	1178
αναφέρετε το σχόλιο	1178
αναφορά	1130
αναφορά λάθους	1062
αναφορά σχολίου	1178
αντιγραφή	1174
αντιγραφή link	1054
αντιγραφή συνδέσμου	1054
αντιγραφή συνδέσμου άρθρου	1054
απάντηση	1130
απενεργοποίησα τον ad blocker	1151
απενεργοποιήστε το για να συνεχίσετε	1151
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1188
αποδέχομαι	1061	1071
αποδέχομαι τους όρους χρήσης	1159
αποδοχή	1061	1071
αποδοχή ειδοποιήσεων	1149
αποδοχή και συνέχεια	1141
αποδοχή όλων	1061	1071
αποδοχή όλων των cookies	1182
αποδοχη	1061
αποδοχη ολων	1061
αποθήκευση	1054
αποθήκευση άρθρου	1194
αποθήκευση επιλογών	1141
αποθήκευση προτιμήσεων	1141
αποθήκευση συνταγής	63
αποθηκεύστε το άρθρο	1054
αποκλεισμός	1147
αποκλειστικά για συνδρομητές	1157
αποκτήστε το τώρα	1193
απομαγνητοφώνηση	1138
απομνημόνευση	1158
απορριψη	1061
αποστολή	1160
αποστολή με email	1054
αποστολή σχολίου	1129
αποσύνδεση	18
αποτελέσματα	94
αποτελέσματα δημοσκόπησης	1130
αποτελέσματα ψηφοφορίας	1130
αποτυχία φόρτωσης βίντεο	1183
απόκρυψη	1067
απόκρυψη απαντήσεων	1129
απόρριψη	1061	1071
απόρριψη όλων	1061	1071
απόρριψη όλων των cookies	1182
αργότερα	1149
αρχική	1066
αρχική σελίδα	1163
αυτό το άρθρο είναι κλειδωμένο	1157
αυτό το βίντεο δεν είναι διαθέσιμο	1137
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1137
αυτό το πεδίο είναι υποχρεωτικό	1159
αυτόματη αναπαραγωγή	1138
αυτόματη μετάφραση	1138
αφήγηση με συνθετική φωνή	1137
αφήστε ένα σχόλιο	1129
αφήστε σχόλιο	1062
αφήστε το σχόλιό σας	1129
""", 'β': """
βίντεο	1063
βαθμολογήστε το άρθρο	1062
βρήκατε κάποιο λάθος	1165
βρήκατε λάθος	1165
""", 'γ': """
γίνε συνδρομητής	1049
γίνε υποστηρικτής	1154
γίνετε μέλος	1046
γίνετε συνδρομητής	1049
γίνετε υποστηρικτές	1154
γράψτε σχόλιο	1062
γράψτε το email σας	1189
γράψτε το σχόλιό σας	1178
""", 'δ': """
δείτε ακόμη	1191
δείτε και	1063
δείτε ξανά	1183
δείτε περισσότερα	1066
δείτε τα αποτελέσματα	93	1067	1088
δείτε τα πακέτα	1188
δείτε τα πακέτα συνδρομών	1188
δείτε τα σχόλια	1062
δείτε τα όλα	1191
δείτε τη συλλογή	1163
δείτε τη συνταγή	63
δείτε την προσφορά	1135
δείτε τις απαντήσεις	1129
δείτε τις προσφορές	1188
δείτε τις φωτογραφίες	1163
δείτε το αφιέρωμα	1163
δείτε το προφίλ	1165
δείτε το προϊόν	1193
δείτε το στο amazon	1135
δείτε το φωτορεπορτάζ	1163
δείτε φωτογραφίες	1163
δείτε όλα	1066
δείτε όλα τα άρθρα	1163
δείτε όλα τα βίντεο	1163
δείτε όλα τα παιχνίδια	1132
δείτε όλα τα σχόλια	1086
δείτε όλες τις ειδήσεις	1163
δείτε όλες τις προσφορές	1135
δείτε όλες τις φωτογραφίες	1163
δεν έχετε λογαριασμό	1157
δεν αποδέχομαι	1061
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1137
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1141
δεν είστε ακόμη συνδρομητής	1157
δεν είστε συνδρομητής	1157
δεν μου αρέσει	1130
δεν ξέρω	1130
δεν ξέρω / δεν απαντώ	1130
δες περισσότερα	1191
δημιουργήθηκε με ai	1183
δημιουργήθηκε με τεχνητή νοημοσύνη	1183
δημιουργία λογαριασμού	1049
δημοσίευση σχολίου	1129
δημοσκόπηση	94
δημοσκόπηση της ημέρας	1088
δημοφιλέστερα	1063
δημοφιλέστερο	1158
δημοφιλή	1063
δημοφιλή άρθρα	1063
διάρκεια	1138
διαβάζεται από συνθετική φωνή	1137
διαβάστε ακόμα	1063
διαβάστε ακόμη	1063
διαβάστε αργότερα	1194
διαβάστε δωρεάν	1188
διαβάστε επίσης	1063
διαβάστε επίσης στο	1063
διαβάστε και	1063
διαβάστε ολόκληρο το άρθρο	1163
διαβάστε περισσότερα	1063	1066
διαβάστε στην εφαρμογή	1144
διαβάστε το στην εφαρμογή	1144
διαβάστε όλο το άρθρο	1163
διαθέσιμη στο app store	1144
διαθέσιμο στο app store	1144
διαφήμιση	1057	1079
διαφημίσεις	1057
διαφημιση	1057
διαφημιστείτε	1079
διαφημιστικό περιεχόμενο	89	1057
διαφημιστικός χώρος	1109
διαφωνω	1061
διαφωνώ	1061
διαχείριση cookies	1141
διαχείριση επιλογών	1061	1141
διαχείριση προτιμήσεων	1182
διαχείριση συγκατάθεσης	1141
δωρήστε	1046
δωρίστε το άρθρο	1173
δωρεά	1046
δωρεάν αποστολή	1175
δωρεάν, χωρίς spam	1159
""", 'ε': """
είσοδος	1049
είστε ήδη εγγεγραμμένος	1189
είστε ήδη συνδρομητής	1157
εγγραφή	1049
ειδήσεις σήμερα	1063
ειδήσεις τώρα	1063
ειδοποίηση για συντάκτη	1192
εισάγετε έγκυρο email	1159
εισάγετε το email σας	1189
εισαγάγετε το email σας	1189
εκτυπώστε το άρθρο	1054
εκτύπωση	1054
εκτύπωση συνταγής	63
ελέγξτε τα εισερχόμενά σας	1159
ελέγξτε το email σας	1159
ελεύθερη δωρεά	1187
ελεύθερο ποσό	1154
εμφάνιση ανάρτησης	1141
εμφάνιση απαντήσεων	1129
εμφάνιση λιγότερων	1163
εμφάνιση περιεχομένου	1141
εμφάνιση περισσότερων	1163
εμφάνιση πρωτοτύπου	1067
εμφάνιση υποτίτλων	1137
εμφάνιση όλων	1067
ενεργοποίηση	1146
ενεργοποίηση ειδοποιήσεων	1145
ενεργοποιήστε τις ειδοποιήσεις	1145
επαναφόρτωση σελίδας	1151
επικοινωνήστε μαζί μας	1165
επικοινωνήστε με τη σύνταξη	1165
επικοινωνήστε με τον συντάκτη	1165
επικοινωνία	1062	1079
επικοινωνία με τη σύνταξη	1165
επιλέξτε	1158
επιλέξτε πακέτο	1157
επιλέξτε ποσό	1187
επιλέξτε συνδρομή	1157
επιλέξτε τη συνδρομή σας	1157
επιλογές συντακτών	1063
επιλογή	1158
επισκεφθείτε το κατάστημα	1135
επιστροφή στην αρχική	1163
επιστροφή στην κορυφή	1066
επιτρέπεται	1146
επόμενη είδηση	1163
επόμενη εικόνα	1191
επόμενη φωτογραφία	1191
επόμενο	1066
επόμενο άρθρο	1063
επόμενο βίντεο	1183
επώνυμο	1160
ερώτηση της ημέρας	93
ετήσια	1155
ετήσια χρέωση	1158
ετικέτες	1063
ευχαριστούμε για τη στήριξή σας	1187
ευχαριστούμε για τη στήριξη	1187
ευχαριστούμε για την ψήφο σας	93	1129
ευχαριστούμε, το μήνυμά σας στάλθηκε	1159
εφάπαξ	1155
εφάπαξ δωρεά	1154
""", 'η': """
η δημοσκόπηση της εβδομάδας	1087
η διαφήμιση συνεχίζεται	1193
η δωρεά μου	1187
η εγγραφή ολοκληρώθηκε	1189
η εγγραφή σας ολοκληρώθηκε	1189
η ερώτηση της εβδομάδας	1087
η στήριξή σας κάνει τη διαφορά	1187
η συνέχεια μετά τη διαφήμιση	1109
η ψήφος σας	1087
η ψήφος σας καταχωρήθηκε	1129
η ψήφος σας καταχωρίστηκε	1129
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1145
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1145
θέμα	1190
θέματα	1063
θα θέλατε να λαμβάνετε ειδοποιήσεις	1145
""", 'κ': """
κάθε ευρώ μετράει	1155
κάθε μήνα	1155
κάθε συνεισφορά έχει αξία	1155
κάθε συνεισφορά μετράει	1155
κάνε το κουίζ	1132
κάντε δωρεά	1046
κάντε μια δωρεά	1046
κάντε το κουίζ	1132
κάντε το τεστ	1134
κάτι πήγε στραβά	1160
καλύτερη προσφορά	1158
κανόνες σχολιασμού	1062
κατάλαβα	1067
κατάργηση σίγασης	1137
κατάστημα	1175
κατεβάστε από το app store	1144
κατεβάστε από το google play	1144
κατεβάστε την εφαρμογή	1144
κατεβάστε το app	1144
κατεβάστε το επεισόδιο	1137
κατεβάστε το ηχητικό	1137
κατηγορίες	1063
κεράστε μας έναν καφέ	1154
κλείσιμο	1045
κλείσιμο μενού	1191
κλείσιμο παραθύρου	1191
κλείστε θέση	1135
κοινοποίησε	1054
κοινοποίηση	1054
κοινοποίηση στο facebook	1054
κοινοποίηση στο twitter	1054
κοινοποίηση στο whatsapp	1173
κοινοποιήστε	1054
κοινοποιήστε το άρθρο	1054
κρυπτόλεξο	1134
κωδικοί έκπτωσης	1193
""", 'λ': """
λήψη ήχου	1137
λεπτομέρειες	1067
λιγότερα	1067
""", 'μ': """
μάθετε περισσότερα	1061
μέγεθος γραμμάτων	67
μέγεθος γραμματοσειράς	1173
μέγεθος κειμένου	67
μήνυμα	1190
μαθετε περισσοτερα	1061
με την υποστήριξη	1057
με την υποστήριξη της	1175
με την υποστήριξη του	1175
μεγέθυνση	1067
μεγέθυνση εικόνας	1163
μεγαλύτερα γράμματα	1173
μενού	1066
μετάβαση στη σελίδα δωρεών	1154
μετάβαση στη συνταγή	63
μετάβαση στο κύριο περιεχόμενο	1065
μετάβαση στο περιεχόμενο	1065
μεταβείτε στο περιεχόμενο	1065
μη έγκυρη διεύθυνση email	1159
μη έγκυρο email	1159
μη διαθέσιμο βίντεο	1137
μη χάσετε	1063
μην το χάσεις	1063
μην χάσετε	1063
μηνιαία	1155
μηνιαία δωρεά	1154
μηνιαία συνεισφορά	1154
μηνιαία χρέωση	1158
μηνιαίως	1155
μικρότερα γράμματα	1173
μοιράσου το	1054
μοιράσου το άρθρο	1194
μοιραστείτε	1054
μοιραστείτε το	1054
μοιραστείτε το άρθρο	1054
μου αρέσει	1130
μπορεί να σας αρέσει	1063
μόνο για συνδρομητές	1049
""", 'ν': """
να επιτρέπεται	1147
να επιτρέπεται πάντα	1141
να επιτραπεί	1146
να με θυμάσαι	1157
ναι	1149
ναι θέλω	1147
ναι, θέλω	1146
ναι, φυσικά	1147
νεότερα	1130
νεότερα πρώτα	1130
""", 'ξ': """
ξέχασα τον κωδικό μου	1157
ξεκλειδώστε το άρθρο	1188
ξεχάσατε τον κωδικό	1049
ξεχάσατε τον κωδικό σας	1157
""", 'ο': """
ο λογαριασμός μου	1049
ο σύνδεσμος αντιγράφηκε	1054
οι απόψεις είναι προσωπικές	1081
οι απόψεις που εκφράζονται είναι προσωπικές	1081
οι απόψεις του άρθρου είναι προσωπικές	1081
οι συνεργάτες μας	1141
ονοματεπώνυμο	1160
""", 'π': """
πάντα να επιτρέπεται	1141
πάρτε μέρος στη δημοσκόπηση	1129
πήγαινε στη συνταγή	63
πίσω στην κορυφή	1163
παίξε τώρα	1132
παίξε υπεύθυνα	1135
παίξτε δωρεάν	1132
παίξτε τώρα	1132
παίξτε υπεύθυνα	1135
παιχνίδια	1134
πακέτα συνδρομών	1188
παλαιότερα	1130
παράκαμψη προς το κυρίως περιεχόμενο	1065
παράλειψη	1138
παράλειψη διαφήμισης	1183
παρουσιάστηκε σφάλμα	1159
πατήστε για ήχο	1183
παύση βίντεο	1137
παύση παρακολούθησης	1170
πείτε μας τη γνώμη σας	1129
πείτε τη γνώμη σας	1129
περίληψη ai	1169
περίληψη με ai	1169
περιορισμένες θέσεις	1106
περιορισμένος αριθμός θέσεων	1106
περισσοτερες επιλογες	1061
περισσότερα	1063	1066
περισσότερα άρθρα	1063
περισσότερα άρθρα του συντάκτη	1163
περισσότερα σχόλια	1129
περισσότερες ειδήσεις	1063
περισσότερες επιλογές	1061	1174
πες τη γνώμη σου	1129
πλήρης οθόνη	1138
πληρωμή με paypal	1188
ποια είναι η γνώμη σας	1087
ποιοι είμαστε	1079
πολιτική cookies	1071	1079
πολιτική απορρήτου	1071	1079
πολιτική διορθώσεων	1165
προβολή περιεχομένου	1141
προηγούμενη είδηση	1163
προηγούμενη φωτογραφία	1191
προηγούμενο	1066
προηγούμενο άρθρο	1063
προηγούμενο βίντεο	1183
προνόμια συνδρομητών	1135
προσαρμογή	1061
προσθέστε σχόλιο	1086
προσθέστε το σχόλιό σας	1086
προσθήκη απάντησης	1178
προσθήκη στα θέματά μου	1192
προσθήκη στο καλάθι	1193
προσθήκη σχολίου	1062
προσθήκη ως προτιμώμενη πηγή	1170
προστασία προσωπικών δεδομένων	1071
προσφορά για αναγνώστες	1135
προσφορά για συνδρομητές	1135
προσωπικά δεδομένα	1079
προτείνουμε	1063
προτείνουμε επίσης	1063
προτεινόμενα	1063
προτεινόμενα από taboola	1109
προτιμήσεις cookies	1141
προτιμήσεις απορρήτου	1182
προωθητικό περιεχόμενο	1057
πρόσφατα άρθρα	1063
πώς να απενεργοποιήσετε τον ad blocker	1151
πώς να το απενεργοποιήσετε	1153
""", 'ρ': """
ροή	1063
ροή ειδήσεων	1063
ρυθμίσεις	1061
ρυθμίσεις cookie	1141
ρυθμίσεις cookies	1071
ρυθμίσεις απορρήτου	1141
ρυθμισεις	1061
""", 'σ': """
σίγαση	1138
σας βοήθησε αυτό το άρθρο	1129
σας φάνηκε χρήσιμο	1129
σε συνεργασία με	1175
σκανάρετε το qr code	1144
σταυρόλεξα	1134
σταυρόλεξο	1134
στείλε το σε φίλο	1054
στείλτε μας τις φωτογραφίες σας	1165
στηρίξτε μας	1046
στηρίξτε μας στο patreon	1154
συμφωνω	1061
συμφωνώ	1071
συμφωνώ με την επεξεργασία των δεδομένων μου	1159
συμφωνώ με τους όρους χρήσης	1159
συνέχεια ανάγνωσης	1066
συνέχεια με apple	1157
συνέχεια με email	1188
συνέχεια με facebook	1157
συνέχεια με google	1157
συνέχεια στην ιστοσελίδα	1144
συνέχεια στο site	1144
συνέχεια στον browser	1144
συνδεθείτε	1049
συνδρομή	1049
συνδρομητές	1049
συνεχίζεται μετά τη διαφήμιση	1109
συνεχίστε την ανάγνωση	1191
σφάλμα φόρτωσης βίντεο	1183
σχετικά	1063
σχετικά άρθρα	1063
σχετικά θέματα	1063
σχετικά με εμάς	1079
σχετικά νέα	1063
σχετικές ειδήσεις	1063
σχετικό άρθρο	1063
σχολιάστε	1062
σχολιάστε το άρθρο	1062
σχόλια	1062
σχόλιο	1062
σύνδεση	1049
σύνδεση με apple	1157
σύνδεση με facebook	1157
σύνδεση με google	1157
σύνοψη με ai	1169
""", 'τ': """
τέλος διαφήμισης	1135
τέλος της διαφήμισης	1135
τέσταρε τις γνώσεις σου	1132
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1081
τα πιο δημοφιλή	1063
τα πιο δημοφιλή της ημέρας	1063
τα πιο διαβασμένα	1063
τα πιο πρόσφατα	1063
τα σχόλια είναι απενεργοποιημένα	1178
τα σχόλια είναι μόνο για συνδρομητές	1178
ταξινόμηση	1130
ταξινόμηση κατά	1130
ταυτότητα	1079
ταχύτητα αναπαραγωγής	1137
τελευταία άρθρα	1063
τελευταία νέα	1063
τελευταίες ειδήσεις	1063
τεστάρετε τις γνώσεις σας	1132
το email σας	1189
το email υπάρχει ήδη	1189
το άρθρο εκφράζει τις απόψεις του συντάκτη	1081
το άρθρο συνεχίζεται μετά τη διαφήμιση	1109
το άρθρο συνεχίζεται παρακάτω	1109
το αίτημά σας στάλθηκε	1189
το αίτημά σας υποβλήθηκε	1189
το απενεργοποίησα	1151
το βίντεο δεν είναι διαθέσιμο	1137
το βίντεο φορτώνει	1137
το κείμενο συνεχίζεται παρακάτω	1109
το μήνυμά σας	1189
το μήνυμά σας εστάλη	1159
το μήνυμά σας στάλθηκε	1159
το πεδίο είναι υποχρεωτικό	1159
το πιο δημοφιλές	1158
το σχόλιό σας	1086
το ψευδώνυμό σας	1178
το όνομά σας	1178
τρέχων χρόνος	1138
""", 'υ': """
υπενθύμιση αργότερα	1045
υποβολή	93	1160
υποβολή σχολίου	1062
υπολειπόμενος χρόνος	1138
υποστηρίξτε μας	1046
υποχρεωτικά πεδία	1159
υποχρεωτικό πεδίο	1159
υπότιτλοι	1138
""", 'φ': """
φόρτωση ανάρτησης	1141
φόρτωση βίντεο	1137
φόρτωση περιεχομένου	1141
φόρτωση περισσότερων	1066
φόρτωση περισσότερων σχολίων	1129
φόρτωση προγράμματος αναπαραγωγής	1137
""", 'χ': """
χαρίστε αυτό το άρθρο	1054
χορηγοί	1175
χορηγούμενο	1057
χορηγούμενο άρθρο	1057
χορηγούμενο περιεχόμενο	1057
χορηγούμενο περιεχόμενο από taboola	1109
χορηγούμενοι σύνδεσμοι	1109
χορηγός	1175
χρόνος που απομένει	1137
χωρίς spam	1159
""", 'ψ': """
ψήφισε	93	1130
ψηφίστε	93	1130
ψηφίστε στη δημοσκόπηση	1129
ψηφοφορία	94	1088
""", 'ό': """
όλα τα άρθρα του συντάκτη	1163
όλα τα βίντεο	1163
όλα τα νέα	1163
όλα τα παιχνίδια	1132
όλα τα σχόλια	1062
όλες οι ειδήσεις	1063
όνομα	1160
όροι σχολιασμού	1062
όροι χρήσης	1071	1079
όχι ευχαριστώ	1045
όχι τώρα	1045	1149
όχι, ευχαριστώ	1045	1149
""", 'а': """
або	5120
абонамент	249
абонирай се	250
абонирай се за бюлетина	327
абонирайте се	249
автовоспроизведение	4287
автовідтворення	5107
автоматический перевод	4315
автоматическое воспроизведение	4287
автоматичне відтворення	5107
автоматичний переклад	5135
автоматично възпроизвеждане	315
автоматично преведено	336
автоматично пускане	315
авторизация	4180
авторизоваться	4180
адрес электронной почты	4183
азартные игры вызывают зависимость	4197
азартные игры могут вызвать зависимость	4197
азартные игры могут вызывать зависимость	4197
актуално	257
актуальне	5031
анкета	94	308
анкета на деня	307
анонимна кутия	333
анонимная почта	4310
анонимный ящик	4310
анонімна пошта	5130
анонімна скринька	5130
архив	4211
аудиоверсия	4287
аудіоверсія	5107
""", 'б': """
бажаєте отримувати сповіщення	5111
банковская карта	4179
банковский перевод	4179
без спам	327
без спама	4302
без спаму	5122
безкоштовна доставка	5102
безкоштовно. без спаму	5122
безопасный платеж	4178
безплатна доставка	311
бесплатная доставка	4282
бесплатно. без спама	4302
беше ли полезно	336
благодарим ви за абонамента	327
благодарим ви, че гласувахте	307
благодарим за вашия глас	307
благодарим за гласа	307
благодарим за съобщението	327
блокирай	319
блокировать	4292
блокувати	5112
больше	4211
больше материалов по теме	4211
больше новостей	4211
больше статей	4305
будь-яка сума	5117
будьте в курсе	4183
была ли статья полезной	4206
більше від автора	5125
більше за темою	5031
більше матеріалів автора	5047
більше матеріалів за темою	5031
більше на цю тему	5031
більше новин	5031
більше новин на тему	5031
більше по темі	5031
більше про це	5034
більше статей	5125
""", 'в': """
в закладки	4320
в избранное	4190
в корзину	4198	4281
в наш магазин	4281
в тази статия	330
в тренде	4211
в этой статье	4305
важен каждый рубль	4297
важен любой вклад	4297
важко відповісти	5098
важлива кожна гривня	5117
важливий кожен внесок	5117
важливо	5031
вам будет интересно	4211
вам може бути цікаво	5031
вам може сподобатися	5031
вам может быть интересно	4211
вам может понравиться	4211
вам також може сподобатися	5031
варианты подписки	4299
вартість доставки	5102
варіанти передплати	5119
вас може зацікавити	5031
вас может заинтересовать	4211
ваш e-mail	4183
ваш email	4183
ваш голос враховано	5093
ваш голос зараховано	5093
ваш голос принят	93	4275
ваш голос учтен	4275
ваш голос учтён	93	4275
ваша електронна пошта	5122
ваша почта	4303
ваша пошта	5123
ваша электронная почта	4302
ваше имя	4303
ваше повідомлення	5123
ваше повідомлення надіслано	5122
ваше сообщение	4303
ваше сообщение отправлено	4302
ваше ім'я	5123
вашето име	328
вашето съобщение	328
вашето съобщение е изпратено	327
вашият глас беше отчетен	307
вашият глас е отчетен	307
вашият имейл	327
вашият имейл адрес	327
вбудований контент	5104
введите e-mail	4183
введите email	4183
введите ваш email	4183
введите ваш адрес электронной почты	4183
введите корректный e-mail	4302
введите корректный email	4184
введите корректный адрес	4184
введите правильный e-mail	4184
введите сумму	4296
введіть коректний e-mail	5122
введіть суму	5116
вгору	5094
вградено съдържание	312
вернуться на главную	4305
версия для печати	4190
версия за печат	340
версія для друку	5140
вече гласувахте	307
вече имам профил	324
вече имате абонамент	324
вече имате акаунт	250
вече имате профил	324
вече подкрепям	264
вече следите	339
вече следите тази тема	339
вече сте абонат	250
вече сте гласували	307
вече съм абонат	324
вже вимкнено	5115
вже зареєстровані	5006
вже маєте акаунт	5119
вже маєте передплату	5119
вже є акаунт	5006
ви вже голосували	5093
ви вже проголосували	5093
ви вже підписані	5138
ви вже підписані на цю тему	5138
ви вичерпали ліміт статей	5119
ви можете відписатися будь-коли	5122
ви підписані	5122
ви підписані на автора	5138
ви підписані на тему	5138
ви успішно підписалися	5122
виберіть суму	5116
вибрати	5120
вибір редакції	5031
видео	4211
видео # из #	4304
видео # от #	329
видео больше недоступно	4287
видео загружается	4287
видео не может быть воспроизведено	4287
видео недоступно	4287
видео недоступно в вашей стране	4287
видео недоступно в вашем регионе	4287
видеоплеер загружается	4287
видеото вече не е налично	315
видеото не е достъпно	315
видеото не е достъпно във вашата страна	315
видеото не е налично	315
видеото не е налично във вашата страна	315
видеото не може да бъде възпроизведено	315
видяхте грешка	333
виж # снимки	329
виж всички	330
виж всички # снимки	329
виж всички снимки	329
виж всички статии	330
виж галерията	330
виж коментарите	337
виж офертата	310
виж резултатите	93	307
виж снимки	329
виж цената	310
вижте # снимки	329
вижте видеото	315
вижте всички	330
вижте всички # снимки	329
вижте всички снимки	329
вижте офертата	310
вижте още	257
вижте още от	257
вижте плановете	324
вижте резултатите	307
вижте снимки	329
вижте цената	310
вийти	18
використання матеріалів лише з дозволу редакції	5131
вимкнути звук	5107
вимкнути рекламу	5142
вимкніть adblock	5113
винаги показвай	312
винаги разрешавай	312
виникла помилка. спробуйте ще раз	5122
виправлення й уточнення	5130
вкажіть суму	5116
включете javascript	315
включете известията	318
включете се в дискусията	337
включи	319
включи звука	315
включи известията	318
включи се в дискусията	337
включите уведомления	4271
включить	4292
включить звук	4287
включить уведомления	4271
вконтакте	4191
влез	250
влез с facebook	324
влез с google	324
влез, за да коментираш	337
влезте	250
вміст недоступний	5104
внешний контент	4284
во весь экран	4214
водещи новини	257
войти	4180
войти в аккаунт	4180
войти в чат	4206
войти по почте	4299
войти с помощью google	4299
войти с яндекс id	4299
войти через apple	4299
войти через facebook	4299
войти через google	4299
войти через vk	4299
войти через вконтакте	4299
войти через яндекс	4299
войти, чтобы комментировать	4316
вопрос дня	4278
воспроизвести	4214
воспроизвести видео	4287
восстановить пароль	4299
время на чтение	4214
время чтения # мин	4214
все	4214
все комментарии	4206
все още няма коментари	337
все още нямате профил	324
все права сохранены	4311
всегда показывать	4284
всегда разрешать	4285
всего проголосовало #	4275
всеки лев е важен	322
всеки лев помага	322
всеки петък. безплатно. без спам	327
всички коментари	337
всички статии	330
всички статии на автора	330
встановити додаток	5109
встановити застосунок	5109
встроенный контент	4284
всяка помощ е важна	322
всяко дарение е важно	322
всяко дарение помага	322
всі коментарі	5136
всі матеріали	5125
всі матеріали автора	5125
всі новини	5033
всі статті	5125
всі статті автора	5125
вход	250	4180
вход с apple	324
вход с facebook	324
вход с google	324
вхід	5006
въведете валиден имейл	327
въведете имейл	327
въведете сума	322
възникна грешка. опитайте отново	327
възникна грешка. опитайте по-късно	327
външно съдържание	312
въпрос на деня	307
вы подписались	4184
вы подписаны	4302
вы подписаны на автора	4318
вы подписаны на тему	4318
вы уже голосовали	4275
вы уже проголосовали	4275
вы успешно подписались	4302
выберите подписку	4299
выберите сумму	4178
выберите тариф	4299
выбор редакции	4211
выбрать	4300
выбрать подписку	4299
выбрать тариф	4299
выйти	18
від наших партнерів	5142
відео	5031
відео # з #	5124
відео # із #	5124
відео більше недоступне	5107
відео вище	5058
відео недоступне	5107
відео недоступне у вашій країні	5107
відео неможливо відтворити	5107
відео нижче	5058
відеоплеєр завантажується	5107
відкликати згоду	5104
відкрити	5035
відкрити в додатку	5109
відкрити в застосунку	5109
відкрити галерею	5125
відкрити застосунок	5109
відкрити карту	5035
відкрити статтю	5119
відновити пароль	5119
відписатися	5139
відписатися від теми	5138
відписатися можна будь-коли	5122
відповісти	5026	5137
відправити	5123
відскануйте qr-код	5110
відскануйте qr-код, щоб завантажити застосунок	5109
відтворити	5108
відтворити відео	5107
відхилити	5021
відхилити все	5105
відхилити всі	5105
""", 'г': """
генерирано от ai	336
генерирано от ии	336
генерирано с изкуствен интелект	336
главная	4214
главная страница	4306
главное	4211
главное за день	4211
главные новости	4211
гласувай	93	308
гласувайте	93
гласувам	308
гледай видеото	315
годишен абонамент	325
годишно	325
годишно плащане	325
годовая подписка	4300
головна	5033
головна сторінка	5126
головне	5031
головне за день	5031
головні новини	5031
голосование	94
голосовать	93	4278
голосування	94
голосувати	93	5098
грати	5098
грати онлайн	5093
громкость	4288
гучність	5108
""", 'д': """
да, включить	4272
да, искам	319
да, моля	319
да, пожалуйста	4292
да, спасибо	4292
да, хочу	4292
далее	4214
далі	5033	5094
дарете	249
дари	249
дари еднократно	322
дари месечно	322
дари сега	249
детали	4216
детальніше	5033
деталі	5035
дзен	4191
дивитися # світлин	5124
дивитися # світлини	5124
дивитися # фото	5124
дивитися # фотографій	5124
дивитися # фотографії	5124
дивитися всі	5125
дивитися всі # світлин	5124
дивитися всі # світлини	5124
дивитися всі # фото	5124
дивитися всі # фотографій	5124
дивитися всі # фотографії	5124
дивитися всі світлин	5124
дивитися всі світлини	5124
дивитися всі фото	5124
дивитися всі фотографій	5124
дивитися всі фотографії	5124
дивитися відео	5107
дивитися галерею	5125
дивитися онлайн-трансляцію	5125
дивитися оригінал	5095
дивитися світлин	5124
дивитися світлини	5124
дивитися усі # світлин	5124
дивитися усі # світлини	5124
дивитися усі # фото	5124
дивитися усі # фотографій	5124
дивитися усі # фотографії	5124
дивитися усі світлин	5124
дивитися усі світлини	5124
дивитися усі фото	5124
дивитися усі фотографій	5124
дивитися усі фотографії	5124
дивитися фото	5124
дивитися фотогалерею	5125
дивитися фотографій	5124
дивитися фотографії	5124
дивіться відео	5058
дивіться відео вище	5058
дивіться відео нижче	5058
дивіться також	5031
дивіться також відео	5058
дивіться у відео	5058
длительность	4288
длительность #	4288
для передплатників	5119
для подписчиков	4180
до закладок	5140
до кошика	5017	5101
до крамниці	5018
до початку сторінки	5097
до рецепту	63
до теми	5031
добавете ни като предпочитан източник	339
добави в количката	310
добави като предпочитан източник	339
добави коментар	337
добави към моите теми	339
добави към предпочитани източници	339
добавить в избранное	4318
добавить в избранные источники	4318
добавить в источники	4318
добавить в корзину	4281
добавить в мои темы	4318
добавить в предпочитаемые источники	4318
добавить комментарий	4206
добровольное пожертвование	4296
довільна сума	5116
догори	5094
додати в кошик	5101
додати до кошика	5101
додати до моїх тем	5138
додати до обраних джерел	5138
додати до обраного	5138
додати до пріоритетних джерел	5138
додати до улюблених джерел	5138
додати коментар	5026
додати як пріоритетне джерело	5138
дозволити	5112
дозволити й показати	5022
дозволити контент	5104
дозволити один раз	5104
дозволити рекламу	5115
дозволити сповіщення	5111
дозволити та показати	5022
дозволити та продовжити	5022
дозволити і показати	5022
дозволити і продовжити	5022
дозвольте сповіщення	5088
докладвай	338
докладвай грешка	260
докладвай коментар	337
докладвай рекламата	342
докладніше	5033
долучитися	5003
долучитися до обговорення	5136
долучитися до спільноти	5116
допомагає будь-яка сума	5117
доставка оплачивается отдельно	4281
достигнахте лимита на статиите	324
доступно по подписке	4180
друга сума	322
другая сумма	4178
други новини	21
другие материалы	21	4211
другие материалы рубрики	4211
другие новости	21	4211
другие новости раздела	4211
другие статьи	4211
другие статьи автора	4305
друк	5012
друкувати	5140
дякуємо за ваш голос	93	5093
дякуємо за ваше повідомлення	5122
дякуємо за голос	5093
дякуємо за повідомлення	5122
дякуємо за реєстрацію	5122
дякуємо за участь в опитуванні	5093
дізнатися ціну	5101
""", 'е': """
единоразово	4174
еднократно дарение	322
ежегодно	4300
ежемесячно	4174
ежемесячное пожертвование	4296
ежемесячный платеж	4297
ежемесячный платёж	4297
економія #%	5120
ексклузивно за абонати	324
ексклюзивно для передплатників	5119
електронна адреса	5123
електронна пошта	5123
електронна пошта або логін	5119
етикети	316
еще нет аккаунта	4299
еще новости	4211
еще от автора	4305
еще по теме	4211
ещё	4211
ещё не подписчик	4299
ещё нет аккаунта	4299
ещё новости	4211
ещё от автора	4305
ещё по теме	4211
""", 'ж': """
желаете ли да получавате известия	318
жодного спаму	5122
""", 'з': """
з нашого магазину	5101
з нашої крамниці	5018
за абонати	324
за датою	5137
за популярністю	5137
за темою	5031
забелязахте грешка	333
заборонити	5112
забравена парола	250
забравили сте паролата си	324
забронировать билет	4281
забронировать место	4281
забронювати квиток	5101
забронювати місце	5101
забув пароль	5119
забули пароль	5006
забыл пароль	4299
забыли пароль	4180
завантаження відео	5107
завантаження плеєра	5107
завантажити аудіо	5107
завантажити випуск	5107
завантажити відео	5104
завантажити додаток	5109
завантажити допис	5104
завантажити застосунок	5109
завантажити контент	5104
завантажити публікацію	5104
завантажити ще	5033
завжди дозволяти	5105
завжди показувати	5104
загрузить видео	4284
загрузить еще	4214
загрузить ещё	4214
загрузить контент	4284
загрузить пост	4284
загрузить публикацию	4284
загрузка видео	4287
загрузка плеера	4287
задонатити	5003
задонатить	4174
задължителни полета	327
задължително	328
задължително поле	327
заказать	4198
заказать книгу	4281
закрити	5002
закрити галерею	5125
закрити рекламу	5142
закрыть	4173
закрыть галерею	4305
закрыть рекламу	4321
залишилося #	5108
залишити відгук	5134
залишити відповідь	5029
залишити коментар	5026
залиште коментар	5136
заметили ошибку	4310
замовити	5017
замовити книгу	5101
замовити книжку	5101
запазете място	310
запази	260
запази за по-късно	340
запази избора	312
запази място	310
запази настройките	312
запази рецептата	63
запази статията	260
запам'ятати мене	5120
заповніть це поле	5122
заполните это поле	4302
запомни ме	325
запомнить меня	4300
започни теста	307
запретить	4292
запропонувати новину	5026
зарегистрироваться	4180
зареди видеото	312
зареди още	330
зареди публикацията	312
зареди съдържанието	312
зареждане на видеото	315
зареждане на плейъра	315
зареєструватися	5006
зарубежной картой	4297
затвори	264
затвори галерията	330
затвори рекламата	342
затрудняюсь ответить	4278
защо виждам тази реклама	342
зберегти	5012
зберегти вибір	5104
зберегти на потім	5140
зберегти налаштування	5104
зберегти рецепт	63
зберегти статтю	5012
збережено	5141
збільшити	5033
збільшити зображення	5125
збільшити текст	5140
збільшити фото	5125
збільшити шрифт	5140
зв'язатися з автором	5125
звук	316
згенеровано за допомогою ші	5134
згенеровано штучним інтелектом	5134
згенеровано ші	5134
згорнути	5035	5125
зменшити шрифт	5140
змінити згоду	5104
змінити налаштування	5022
змінити налаштування cookie	5022
змінити розмір тексту	5140
зміст	5033
зміст статті	5125
знайшли помилку	5130
знижка #%	5120
знижка для передплатників	5101
зображення # з #	5124
зображення # із #	5124
зовнішній контент	5104
зробити внесок	5003
зробити донат	5116
зрозуміло	5021
""", 'и': """
играй сега	307
играть	4278
играть онлайн	4275
из нашего магазина	4281
изберете	325
изберете абонамент	324
изберете план	324
изберете сума	322
избери	325
избери абонамент	324
избери план	324
избери сума	322
избрано от редакцията	257
известия	319
изключете adblock	320
изключете блокера за реклами	320
изключете рекламния блокер	320
изключи звука	315
изключих рекламния блокер	320
изкуственият интелект може да греши	336
изменить настройки	4201
изменить настройки cookie	4201
изменить размер текста	4320
изменить согласие	4284
изображение # из #	4304
изображение # от #	329
използвате adblock	320
използвате блокер за реклами	320
използвате рекламен блокер	320
изпратете сигнал	333
изпрати	328
изпрати коментар	337
изпрати на приятел	260
изпрати новина	333
изпрати обратна връзка	336
изпрати по имейл	260
изпрати сигнал	333
изпрати статията по имейл	260
изпрати съобщение	327
изтегли приложението	317
ии может ошибаться	4314
или	325	4300
имам профил	324
имате ли профил	324
име	328
имейл адрес	327
имейл или потребителско име	324
имя	4303
индекс	4303
интересное	4211
искате ли да получавате известия	318
использование материалов только с разрешения редакции	4311
исправления и уточнения	4310
""", 'к': """
к началу	4214
к началу страницы	4305
к рецепту	63
каждое пожертвование важно	4296
каждую пятницу. бесплатно. без спама	4302
каждый донат важен	4296
каждый рубль важен	4297
как да изключа adblock	320
как да изключите рекламния блокер	320
как защитаваме източниците си	333
как мы защищаем источники	4310
как мы защищаем наших источников	4310
как отключить adblock	4293
как пазим източниците си	333
картина в картината	315
картинка в картинке	4288
картинка в картинці	5108
категории	4211
категорії	5031
качество	4288
керування згодою	5104
керувати згодою	5104
керувати сповіщеннями	5111
ключови думи	257
книга з автографом	5018
книга з автографом автора	5018
книга с автографом	4199
книга с автографом автора	4199
книга с подписью автора	4199
книги с автографом	4199
книжка з автографом	5018
книжка з автографом автора	5018
книжки з автографом	5018
кожен внесок важливий	5117
кожен донат важливий	5116
кожна гривня важлива	5117
коментар	5026
коментари	260
коментарі	5026
коментарів ще немає	5136
коментирай	260
коментирайте	260
коментирайте първи	260
коментирането е изключено	337
коментування закрито	5136
коментувати	5026
комерційний контент	5142
комерційний матеріал	5142
комментарии	4206
комментарии отсутствуют	4206
комментарий	4206
комментировать	4206
коммерческий контент	4321
коммерческий материал	4321
конец рекламы	4321
контакти	5026
контакты	4206
контент заблокирован	4284
контент заблоковано	5104
контент недоступен	4284
контент недоступний	5104
конфиденциальность	4200
конфиденциальность и cookie	4201
конфіденційність і cookie	5022
копирай връзката	340
копирай линк	260
копирай линка	260
копирането забранено	334
копирано	341
копирано в клипборда	340
копирование запрещено	4311
копировать ссылку	4190
копіювання заборонено	5131
копіювати посилання	5012
край на рекламата	342
крамниця	5017
кросворд	5098
кроссворд	4278
кроссворд дня	4275
кръстословица	308
купете билети	310
купете книгата	310
купи абонамент	250
купи билет	310
купи билети	310
купи книгата	310
купи лиценз	334
купи сега	310
купите нам кофе	4296
купити	5017
купити журнал	5101
купити зараз	5101
купити квитки	5101
купити квиток	5101
купити книгу	5101
купити книжку	5101
купити ліцензію	5131
купити нам каву	5116
купити передплату	5119
купить	4198
купить билет	4281
купить билеты	4281
купить билеты онлайн	4281
купить журнал	4281
купить книгу	4281
купить лицензию	4311
купить номер	4281
купить подписку	4180
купить права на публикацию	4311
купить сейчас	4281
към галерията	330
към количката	310
към магазина	310
към началната страница	330
към началото	316
към рецептата	63
към страницата за дарения	322
към съдържанието	330
кінець реклами	5142
""", 'л': """
лента новостей	4211
линкът е копиран	340
личный кабинет	4180
лише для передплатників	5119
лише необхідні	5104
логин	4300
логин или e-mail	4299
логін	5120
логін або e-mail	5119
лучшие	4317
любая сумма	4297
любая сумма важна	4297
""", 'м': """
магазин	4198
маджонг	308	4278	5098
материал закрыт	4299
материал защищен авторским правом	4311
материал защищён авторским правом	4311
материал партнера	4321
материал партнёра	4321
материал создан автоматически	4314
материалы защищены авторским правом	4311
материалы партнеров	4195
материалы партнёров	4321
материалы по теме	4211
матеріал захищено авторським правом	5131
матеріал партнера	5142
матеріал створено автоматично	5134
матеріали за темою	5031
матеріали захищені авторським правом	5131
матеріали партнерів	5142
матеріали по темі	5031
машинний переклад	5135
машинно преведено	336
машинный перевод	4315
маєте акаунт	5119
маєте новину	5130
меню	4214	5033
месечен абонамент	325
месечно	325
месечно дарение	322
месечно плащане	325
месячная подписка	4300
метки	4211
ми не можемо показати цей вміст	5104
ми не можемо показати цей контент	5104
може би по-късно	264
може да ви хареса	257
може да харесате още	257
может быть, позже	4173
может позже	4173
можете да се откажете по всяко време	324
можете да се отпишете по всяко време	327
можливо, пізніше	5002
можна скасувати будь-коли	5119
мои темы	4318
моите теми	339
мой профиль	4180
моля, изключете рекламния блокер	320
моля, опитайте по-късно	327
моят профил	250
мої теми	5138
мы в социальных сетях	4192
мы в соцсетях	4192
мы вконтакте	4192
мы не можем показать это содержимое	4284
мы не можем показать этот контент	4284
мы отправили вам письмо	4184
мій профіль	5006
місячна передплата	5120
місячна підписка	5120
мітки	5031
""", 'н': """
на весь екран	5107
на весь экран	4287
на главную	4214
на головну	5125
на живо	316
на початок	5108
на початок сторінки	5125
на правах реклами	5015
на правах рекламы	4195
на сторінку пожертв	5116
на страницу пожертвований	4296
на цял екран	315
наверх	4214	5033
нагадати пізніше	5002
нагору	5094
нагору сторінки	5097
надіслати	93	5012	5123
надіслати відгук	5134
надіслати другові	5140
надіслати другу	5012
надіслати електронною поштою	5140
надіслати коментар	5136
надіслати новину	5130
надіслати новину анонімно	5130
надіслати повідомлення	5122
надіслати поштою	5012
надіслати статтю поштою	5012
надіслати у whatsapp	5140
надішліть свої фото	5130
наживо	5108
нажмите, чтобы увеличить	4305
назад	4214	5033	5094
назначение платежа: пожертвование	4296
най-коментирани	257
най-нови	338
най-новите първо	337
най-новото	257
най-популярен	325
най-стари	338
най-старите първо	337
най-харесвани	338
най-четени	257
най-четено	257
най-четено днес	257
най-четеното днес	257
найкраща пропозиція	5120
найкращі	5137
найпопулярніше	5031	5120
найпопулярніше за добу	5031
найпопулярніше за тиждень	5031
найпопулярніший	5120
найти	4214
найчитаніше	5031
налаштування	5021
налаштування cookie	5104
налаштування конфіденційності	5104
налаштування приватності	5104
налаштування файлів cookie	5104
налаштувати cookie	5104
налаштувати сповіщення	5111
налично в google play	317
нам нужно ваше согласие	4201
нам потрібна ваша згода	5022
намали шрифта	340
написати автору	5125
написати анонімно	5130
написати в редакцію	5130
написати коментар	5026
написать автору	4305
написать анонимно	4310
написать в редакцию	4310
написать комментарий	4206
напишете коментар	337
напиши коментар	260
напомни ми по-късно	264
напомнить позже	4173
направете дарение	249
направете теста	307
направи теста	307
настроить cookie	4284
настроить уведомления	4291
настройки	4200
настройки cookie	4200
настройки за поверителност	312
настройки конфиденциальности	4284
настройки на бисквитките	312
настройки приватности	4284
настройки файлов cookie	4284
наступна	5033
наступна новина	5125
наступна світлина	5125
наступна стаття	5031
наступна сторінка	5125
наступне відео	5107
наступне фото	5125
наступний матеріал	5097
наступний слайд	5125
натисніть, щоб збільшити	5125
начална страница	330
начать игру	4275
начать тест	4275
наш магазин	4199
наша крамниця	5018
нашли ошибку	4310
не вдалося відтворити відео	5107
не вдалося завантажити відео	5107
не дозволяти	5089
не зараз	5002	5089
не маєте акаунта	5119
не можем да покажем това съдържание	312
не пропустите	4211
не пропустіть	5031
не разрешать	4272
не сега	264
не сегодня	4173
не сейчас	4173	4272
не сьогодні	5002
не удалось воспроизвести видео	4287
не удалось загрузить видео	4287
не, благодаря	264
невалиден имейл	327
невалиден имейл адрес	327
неверный e-mail	4302
неверный email	4184
неверный адрес электронной почты	4302
неверный имейл	4184
нейросеть может ошибаться	4314
некоректна адреса	5122
некоректний e-mail	5122
некорректный e-mail	4302
некорректный email	4184
некорректный адрес	4302
немає акаунта	5119
немає акаунту	5119
немає коментарів	5136
немає передплати	5119
необов'язково	5123
необязательно	4303
неправильна електронна адреса	5122
неправильный e-mail	4184
неправильный email	4184
неправильный имейл	4184
нет аккаунта	4299
нет комментариев	4206
нет подписки	4299
нет, спасибо	4173	4272
нещо се обърка. опитайте отново	327
нещо се обърка. опитайте по-късно	327
никакого спама	4302
новини	5031
новини за темою	5031
новини компаній	5015
новини партнерів	5015	5031
новости	4211
новости smi#	4211
новости партнеров	4195
новости партнёров	4195
новости по теме	4211
новости сми#	4211
новые	4317
нові	5137
номер телефона	4303
номер телефону	5123
нравится	4317
няма коментари	337
нямам мнение	308
нямам профил	324
нямате абонамент	324
нямате профил	324
ні, дякую	5002	5089
""", 'о': """
обговорити	5026
обговорити в telegram	5029
обговорити в коментарях	5029
обговорити в чаті	5029
обговорити на форумі	5029
обговорити у facebook	5029
обговорити у форумі	5029
оберіть передплату	5119
оберіть план	5119
оберіть суму	5116
обнови страницата	321
обновите страницу	4295
обновить страницу	4295
обов'язкове поле	5122
обов'язково	5123
обрати	5120
обрати передплату	5119
обрати план	5119
обрати тариф	5119
обратная связь	4206
обратно към началната страница	330
обратно към началото	330
обратно нагоре	330
обсудить	4206
обсуждение	4206
общи условия	313
обязательно	4303
обязательное поле	4302
одноклассники	4191
одноразово	5003
озвучено роботом	4287
озвучено синтезированным голосом	4287
озвучено синтезованим голосом	5107
оновити сторінку	5115
оновіть сторінку	5115
опитайте отново	327
опитайте по-късно	327
опитування	94	5098
опитування дня	93	5093
оплата раз в год	4299
оплата раз на рік	5119
опрос	94
опрос дня	93	4275
опублікувати коментар	5029
основание: дарение	322
оставащо време	316
оставащо време #	315
оставащо време -#	315
оставете коментар	337
остави коментар	337
оставить комментарий	4206
оставить отзыв	4314
оставшееся время	4288
оставшееся время #	4287
оставшееся время -#	4287
оставьте комментарий	4316
останні новини	5031
останні статті	5031
от нашите партньори	342
от наших партнеров	4321
от наших партнёров	4321
от нашия магазин	310
ответить	4206	4317
отвори в приложението	317
отвори галерията	330
отвори приложението	317
отговор	338
отговори	338
отиди на рецептата	63
отказ по всяко време	324
отказаться	4200
отказвам всички	313
отклонить	4200
отклонить все	4285
отклонить всё	4285
отключете статията	324
отключете цялата статия	250
отключи статията	250
отключите adblock	4293
отключите адблок	4293
отключить звук	4287
отключить рекламу	4321
открихте грешка	333
открихте грешка в текста	333
открыть	4216
открыть в браузере	4325
открыть галерею	4305
открыть карту	4216
открыть приложение	4289
открыть статью	4299
отмена в любой момент	4299
отменить можно в любой момент	4299
отозвать согласие	4284
отпечатай	260
отпечатай статията	260
отписаться	4319
отписаться можно в любой момент	4302
отписаться от рассылки	4325
отписаться от темы	4318
отпишете се по всяко време	327
отправить	93	4303
отправить другу	4190
отправить комментарий	4316
отправить отзыв	4314
отправить по почте	4190
отправить по электронной почте	4320
отправить сообщение	4302
отримувати сповіщення	5111
отсканируйте qr-код	4290
отстъпка за абонати	310
оттегли съгласието	312
оттегляне на съгласието	312
отхвърли всички	313
оферта за читатели	310
оформити передплату	5119
оформити підписку	5006
оформить донат	4174
оформить доступ	4299
оформить ежемесячное пожертвование	4296
оценете статията	260
оцените материал	4206
оцените рецепт	63
оцените статью	4206
оценить рецепт	63
оцініть матеріал	5026
оцініть рецепт	63
оцініть статтю	5026
още новини	257
още нямате абонамент	324
още нямате профил	324
още от	257
още от автора	330
още от деня	257
още от рубриката	257
още от този автор	330
още по темата	257
още статии	330
""", 'п': """
парола	325
пароль	4300	5120
партнерский материал	4195
партнерский проект	4195
партнерський матеріал	5015
партнерський проєкт	5015
партньорско съдържание	256
партнёрский материал	4195
партнёрский проект	4195
пасианс	308
пасьянс	4278	5098
пауза	316	4288	5108
переведено автоматически	4314
переведено нейросетью	4314
переведено с помощью ии	4314
перевір себе	5098
перевірте свою пошту	5122
перевірте свої знання	5093
перевірте себе	5098
переглянути # світлин	5124
переглянути # світлини	5124
переглянути # фото	5124
переглянути # фотографій	5124
переглянути # фотографії	5124
переглянути всі # світлин	5124
переглянути всі # світлини	5124
переглянути всі # фото	5124
переглянути всі # фотографій	5124
переглянути всі # фотографії	5124
переглянути всі світлин	5124
переглянути всі світлини	5124
переглянути всі фото	5124
переглянути всі фотографій	5124
переглянути всі фотографії	5124
переглянути галерею	5125
переглянути пропозицію	5101
переглянути результати	93	5093
переглянути світлин	5124
переглянути світлини	5124
переглянути усі # світлин	5124
переглянути усі # світлини	5124
переглянути усі # фото	5124
переглянути усі # фотографій	5124
переглянути усі # фотографії	5124
переглянути усі світлин	5124
переглянути усі світлини	5124
переглянути усі фото	5124
переглянути усі фотографій	5124
переглянути усі фотографії	5124
переглянути фото	5124
переглянути фотографій	5124
переглянути фотографії	5124
переглянути ціну	5101
передплата	5006
передплатити	5006
перезавантажити сторінку	5115
перезавантажте сторінку	5115
перезагрузите страницу	4295
перезагрузить страницу	4295
перейти в галерею	4305
перейти в магазин	4281
перейти до галереї	5125
перейти до досьє	5125
перейти до змісту	5125
перейти до контенту	5125
перейти до крамниці	5018
перейти до магазину	5101
перейти до оплати	5116
перейти до основного вмісту	5125
перейти до пожертви	5116
перейти до пропозиції	5101
перейти до рецепта	63
перейти к досье	4305
перейти к контенту	4305
перейти к оплате	4296
перейти к основному содержанию	4305
перейти к пожертвованию	4296
перейти к предложению	4281
перейти к рецепту	63
перейти к содержанию	4214
перейти к сюжету	4305
перекладено автоматично	5134
перекладено за допомогою ші	5134
перекладено ші	5134
пересказ нейросети	4314
пересказано нейросетью	4314
печать	4190
печать рецепта	63
питання дня	5098
пишете до редакцията	333
пишете на автора	330
пиши на автора	330
платена публикация	89	256
платено партньорство	342
платено съдържание	256
плеер загружается	4287
плейърът се зарежда	315
плеєр завантажується	5107
по дате	4317
по подписке	4180
по популярности	4317
по теме	4211
по-късно	264	319
побачили помилку	5130
повернутися на головну	5125
повернутися нагору	5097
повний екран	5108
повноекранний режим	5107
повідомити новину	5130
повідомити про помилку	5026
повідомити про помилку в тексті	5026
повідомлення	5123
повідомлення надіслано	5122
погоджуюсь	5021
погоджуюся	5021
погодитись і продовжити	5022
погодитися та продовжити	5104
погодитися і продовжити	5022
пограти	5098
подай сигнал	333
подарете тази статия	260
подари статията	340
подарить доступ	4320
подарить материал	4190
подарить статью	4180
подарувати доступ	5140
подарувати статтю	5012
поддержать	4174
поддержать автора	4174
поддержать на boosty	4296
поддержать на patreon	4296
поддержать нас	4174
поддержать проект	4174
поддержать редакцию	4174
поддержите нас	4174
поделитесь	4190
поделиться	4190
поделиться в telegram	4190
поделиться в twitter	4190
поделиться в одноклассниках	4190
поделиться в соцсетях	4190
поделиться вконтакте	4190
поделиться новостью	4190
поделиться ссылкой	4190
поделиться статьей	4190
поделиться статьёй	4190
подкасти	5031
подкасты	4211
подкрепете ни	249
подкрепи	249
подкрепи ни	249
подобається	5137
подобни статии	257
подписаться	4180
подписаться в max	4192
подписаться в telegram	4192
подписаться на автора	4318
подписаться на канал	4192
подписаться на новости	4183
подписаться на рассылку	4183
подписаться на телеграм-канал	4192
подписаться на тему	4318
подписаться на уведомления	4291
подписка	4180
подписка на год	4299
подписка на месяц	4299
подписывайтесь	4192
подпишитесь	4299
подпишитесь на рассылку	4183
подреди по	337
подробнее	4214
подробнее по теме	4211
подтвердите e-mail	4302
подтвердите адрес электронной почты	4302
поділитись	5012
поділитися	5012
поділитися в telegram	5012
поділитися в соцмережах	5012
поділитися новиною	5012
поділитися статтею	5012
поділіться	5012
пожаловаться	4317
пожаловаться на комментарий	4316
пожаловаться на рекламу	4321
пожертвовать	4174
пожертвувати	5003
позволи	319
позволи известия	318
позже	4292
поиск	4214
покажи # отговора	337
покажи # снимки	329
покажи всички # снимки	329
покажи всички снимки	329
покажи всичко	258
покажи галерията	330
покажи и приеми	312
покажи коментарите	337
покажи отговорите	337
покажи още	258
покажи паролата	324
покажи по-малко	330
покажи повече	330
покажи резултатите	93	307
покажи снимки	329
покажи субтитрите	315
покажи съдържанието	312
показати # відповідей	5136
показати # відповіді	5136
показати # світлин	5124
показати # світлини	5124
показати # фото	5124
показати # фотографій	5124
показати # фотографії	5124
показати більше	5033
показати вміст	5104
показати все	5035
показати всі	5126
показати всі # світлин	5124
показати всі # світлини	5124
показати всі # фото	5124
показати всі # фотографій	5124
показати всі # фотографії	5124
показати всі світлин	5124
показати всі світлини	5124
показати всі фото	5124
показати всі фотографій	5124
показати всі фотографії	5124
показати відповіді	5136
показати галерею	5125
показати й прийняти	5104
показати коментарі	5026
показати контент	5104
показати менше	5125
показати оригінал	5035	5095
показати пароль	5119
показати підпис	5125
показати результати	93	5093
показати розшифровку	5107
показати світлин	5124
показати світлини	5124
показати субтитри	5107
показати усі # світлин	5124
показати усі # світлини	5124
показати усі # фото	5124
показати усі # фотографій	5124
показати усі # фотографії	5124
показати усі світлин	5124
показати усі світлини	5124
показати усі фото	5124
показати усі фотографій	5124
показати усі фотографії	5124
показати фото	5124
показати фотографій	5124
показати фотографії	5124
показати ще	5033
показати і прийняти	5104
показать # ответа	4316
показать # ответов	4316
показать # фото	4304
показать # фотографии	4304
показать # фотографий	4304
показать больше	4214
показать все	4216	4306
показать все # фото	4304
показать все # фотографии	4304
показать все # фотографий	4304
показать все фото	4304
показать все фотографии	4304
показать все фотографий	4304
показать галерею	4305
показать еще	4214
показать ещё	4214
показать и принять	4284
показать карту	4216
показать комментарии	4206
показать контент	4284
показать меньше	4216	4305
показать оригинал	4216	4276
показать ответы	4316
показать пароль	4299
показать перевод	4216
показать подпись	4305
показать расшифровку	4287
показать результаты	93	4275
показать содержимое	4284
показать субтитры	4287
показать фото	4304
показать фотографии	4304
показать фотографий	4304
показувати завжди	5104
показывать всегда	4284
поки немає коментарів	5136
поле обов'язкове для заповнення	5122
поле обязательно для заполнения	4302
полето е задължително	327
политика cookie	4284
политика за защита на личните данни	312
политика за поверителност	312
политика исправлений	4310
политика конфиденциальности	4200
политика конфиденциальности и cookie	4201
политика обработки персональных данных	4200
полноэкранный режим	4287
полный экран	4288
получавай известия	318
получать уведомления	4291
пользовательское соглашение	4200
політика cookie	5104
політика виправлень	5130
політика конфіденційності	5021
політика конфіденційності та cookie	5022
політика приватності	5104
помогает любая сумма	4297
помочь	4174
помочь нам	4174
помочь проекту	4174
помочь редакции	4174
помітили помилку	5130
понятно	4200
попередня	5033
попередня новина	5125
попередня стаття	5031
попередня сторінка	5125
попереднє фото	5125
попередній матеріал	5097
попередній слайд	5125
поправки и уточнения	333
попробовать бесплатно	4180
попробуйте еще раз	4302
попробуйте ещё раз	4302
попробуйте позже	4302
популярне	5031
популярное	4211
популярные	4211	4317
популярные новости	4211
популярные статьи	4211
популярный	4300
популярні	5137
популярні новини	5031
попълнете това поле	327
поръчай книгата	310
поръчайте книгата	310
посилання скопійовано	5012
поскаржитися	5137
поскаржитися на коментар	5136
поскаржитися на рекламу	5142
последнее	4211
последни	257
последни новини	257
последние новости	4211
послухати новину	5012
посмотреть # фото	4304
посмотреть # фотографии	4304
посмотреть # фотографий	4304
посмотреть в браузере	4325
посмотреть все # фото	4304
посмотреть все # фотографии	4304
посмотреть все # фотографий	4304
посмотреть все фото	4304
посмотреть все фотографии	4304
посмотреть все фотографий	4304
посмотреть результаты	93	4275
посмотреть фото	4304
посмотреть фотографии	4304
посмотреть фотографий	4304
посмотреть цену	4281
потвърдете имейла си	327
поточний час	5108
поточний час #	5107
потребителско име	325
потребителско име или имейл	324
похожие материалы	4211
похожие статьи	4211
почати гру	5093
почати тест	5093
почему я вижу эту рекламу	4321
почерпете ни с кафе	322
почерпи ни кафе	322
почтовый индекс	4303
поширити	5012
поширити у facebook	5012
поштовий індекс	5123
пошук	5033
пощенски код	328
правила за коментарите	337
правила за коментиране	260
правила использования	4200
правила коментарів	5136
правила коментування	5026
правила комментариев	4316
правила комментирования	4206
правила користування	5105
предимства за абонати	310
предишна новина	330
предишна снимка	330
предишна статия	330
предишна страница	330
предложение для подписчиков	4281
предложение для читателей	4281
предложить новость	4206
предыдущая	4214
предыдущая новость	4305
предыдущая статья	4211
предыдущая страница	4305
предыдущая фотография	4305
предыдущее фото	4305
предыдущий слайд	4305
презаредете страницата	321
презареди страницата	321
премиум	4180
преміум	5006
препечатването е забранено	334
препечатването забранено	334
препоръчани	257
препоръчано от outbrain	342
препоръчано от taboola	342
препоръчваме	325
препоръчваме ви	257
препоръчваме ви още	257
препоръчваме още	257
пригостити кавою	5116
пригостіть нас кавою	5116
придбати квитки	5101
придбати квиток	5101
придбати книжку	5101
придбати передплату	5119
придбати права на публікацію	5131
приемам всички	313
приемам всички бисквитки	312
приемам и продължавам	312
приеми всички	313
приеми и покажи	312
приеми и продължи	312
призначення платежу: благодійний внесок	5116
прийняти	5021
прийняти все	5105
прийняти всі	5021
прийняти всі файли cookie	5104
прийняти й показати	5104
прийняти й продовжити	5022
прийняти та показати	5104
прийняти та продовжити	5104
прийняти і продовжити	5104
принтирай	260
принтирай рецептата	63
принципи редакції	5130
принять	4200
принять все	4200
принять все cookie	4284
принять все файлы cookie	4284
принять всё	4200
принять и показать	4284
принять и продолжить	4284
прислать новость	4206
прислать новость анонимно	4310
присоединиться к обсуждению	4316
приховати коментарі	5029
пришлите свои фото	4310
приєднатися	5003
приєднатися до спільноти	5003
про автора	5047
про авторку	5047
про авторів	5047
проверете имейла си	327
проверете пощата си	327
провери знанията си	307
проверь себя	4278
проверьте адрес почты	4184
проверьте свои знания	4275
проверьте свою почту	4302
проверьте себя	4278
проголосовало #	4275
проголосовать	93
проголосувати	93
продовження під рекламою	5015
продовження статті під рекламою	5015
продовжити без вимкнення	5113
продовжити з apple	5119
продовжити з google	5119
продовжити через apple	5119
продовжити через facebook	5119
продовжити через google	5119
продолжительность #	4288
продолжить без отключения	4293
продолжить без поддержки	4173
продолжить с apple	4299
продолжить с google	4299
продолжить через apple	4299
продолжить через facebook	4299
продолжить через google	4299
продължава след рекламата	256
продължете с google	324
продължи без изключване	320
продължи с apple	324
продължи с facebook	324
продължи с google	324
продължителност	316
продължителност #	316
произвольная сумма	4296
произошла ошибка	4303
произошла ошибка. попробуйте ещё раз	4302
произошла ошибка. попробуйте позже	4302
пройти опитування	5093
пройти опрос	4275
пройти тест	4275
прокоментувати	5137
прокомментировать	4317
промени размера на текста	340
промо	4195	5015
пропозиція для передплатників	5101
пропозиція для читачів	5101
прослухати статтю	5107
прослушать	4190
прослушать новость	4190
прослушать статью	4287
прочетено от синтетичен глас	315
прочетете и	257
прочетете цялата статия	330
прочети по-късно	340
прочети с абонамент	324
прочети транскрипцията	315
прочети цялата новина	330
прочети цялата статия	330
прочитати пізніше	5140
прочитать позже	4320
прямой эфир	4288
прізвище	5123
публикувай коментар	337
пусни видеото	315
първо най-новите	337
підписатись	5006
підписатися	5006
підписатися на автора	5138
підписатися на сповіщення	5111
підписатися на тему	5138
підписка	5006
підсумок від ші	5134
підтвердьте електронну адресу	5122
підтвердіть e-mail	5122
підтримайте нас	5003
підтримати	5003
підтримати автора	5003
підтримати журналістів	5003
підтримати на buy me a coffee	5116
підтримати на patreon	5116
підтримати нас	5003
підтримати проєкт	5116
підтримати разово	5116
підтримати редакцію	5003
підтримувати щомісяця	5116
пізніше	5112
""", 'р': """
радимо прочитати	5031
радимо також	5031
развернуть	4214
разгадать кроссворд	4275
размер на текста	340
размер на шрифта	67
размер текста	67
размер шрифта	67
разова підтримка	5117
разовий внесок	5117
разовий донат	5116
разово	4174
разовое пожертвование	4296
разовый платеж	4297
разовый платёж	4297
разпечатай	260
разпечатай статията	340
разреши	319
разреши веднъж	312
разреши известия	318
разреши известията	318
разреши рекламите	321
разрешите уведомления	4271
разрешить	4292
разрешить и показать	4201
разрешить и продолжить	4201
разрешить контент	4284
разрешить один раз	4284
разрешить рекламу	4295
разрешить уведомления	4271
ранняя регистрация	4282
раскрыть	4216
распечатать	4190
распечатать рецепт	63
распечатать статью	4190
рассказать друзьям	4190
рассылка	4183
рассылки	4183
расшифровка	4288
регистрация	250	4180
редакция рекомендует	4211
редакційна політика	5130
редакційна політика видання	5130
резултати от анкетата	307
резултати от гласуването	307
результати	94	5035
результати голосування	5108
результати опитування	5108
результаты	94	4216
результаты голосования	4288
результаты опроса	4288
реклама	256	4195	5015
реклама - статията продължава по-долу	256
реклама google	4321
реклама від google	5142
реклама закончилась	4321
реклама закінчилася	5142
реклама на сайте	4195
реклама на сайті	5015
реклама окончена	4321
реклама от google	4321
реклама. продовження нижче	5015
реклама. продолжение ниже	4195
реклами от google	342
рекламний матеріал	5142
рекламно каре	256
рекламно съдържание	256
рекламный материал	4321
рекомендовано outbrain	4321
рекомендовано taboola	4321
рекомендуем	4211	4300
рекомендуем почитать	4211
рекомендуем также	4211
рекомендуемое	4211
рекомендуємо	5031	5120
рекомендуємо прочитати	5031
рекомендуємо також	5031
реши кръстословицата	307
реши теста	307
реєстрація	5006
розгадати кросворд	5093
розгорнути	5035	5125
роздрукувати	5012
роздрукувати рецепт	63
роздрукувати статтю	5012
розмір тексту	67
розмір шрифту	67
розшифровка	5108
российской картой	4297
рубрики	4211	5031
річна передплата	5120
річна підписка	5120
""", 'с': """
самая выгодная	4300
само за абонати	324
само необходими	312
само необходимите	312
самое важное	4211
самое популярное	4211
самое читаемое	4211
самое читаемое за день	4211
самое читаемое за неделю	4211
самый популярный	4300
свали аудиото	315
свали епизода	315
свали от app store	317
свали от google play	317
свали приложението	317
свежее	4211
свежие новости	4211
свернуть	4214
своя сума	5116
своя сумма	4296
свържете се с редакцията	333
свържи се с автора	330
свързани новини	257
свързани публикации	257
свързани статии	257
связаться с нами	4206
світлина # з #	5124
світлина # із #	5124
сгенерировано ии	4314
сгенерировано нейросетью	4314
сгенерировано с помощью ии	4314
сделать донат	4296
сделать пожертвование	4174
сейчас читают	4211
сигнализирай за грешка	333
сканворд	4278
сканирай qr кода	317
сканирайте qr кода	317
сканирайте qr кода и изтеглете приложението	317
сканируйте qr-код	4290
скануйте qr-код	5110
скасувати можна будь-коли	5119
скачать аудио	4287
скачать выпуск	4287
скачать из google play	4289
скидка #%	4300
скидка для подписчиков	4281
скопировано	4191
скопировано в буфер обмена	4320
скопировать ссылку	4190
скопировать ссылку на статью	4190
скопійовано	5141
скопійовано в буфер обміну	5140
скопіювати посилання	5012
скопіювати посилання на статтю	5012
скорост	316
скорост на възпроизвеждане	315
скорость воспроизведения	4287
скрий отговорите	337
скрий рекламата	342
скрыть	4216
скрыть ответы	4316
скрыть рекламу	4321
слайд # з #	5124
слайд # из #	4304
слайд # от #	329
слайд # із #	5124
слайд #/#	4304	5124
следвай автора	339
следвай темата	339
следвате тази тема	339
следваща новина	330
следваща снимка	330
следваща статия	330
следваща страница	330
следващо видео	315
следете на живо	330
следете темата	339
следи темата	339
следить за автором	4318
следить за онлайном	4305
следить за темой	4318
следующая	4214
следующая новость	4305
следующая статья	4211
следующая страница	4305
следующая фотография	4305
следующее видео	4287
следующее фото	4305
следующий слайд	4305
слухати	5012
слухати новину	5012
слушай новината	260
слушай статията	315
слушать	4190
слушать новость	4190
см. также	4211
смотреть # фото	4304
смотреть # фотографии	4304
смотреть # фотографий	4304
смотреть в браузере	4325
смотреть видео	4287
смотреть все	4214
смотреть все # фото	4304
смотреть все # фотографии	4304
смотреть все # фотографий	4304
смотреть все фото	4304
смотреть все фотографии	4304
смотреть все фотографий	4304
смотреть галерею	4305
смотреть онлайн-трансляцию	4305
смотреть оригинал	4276
смотреть предложение	4281
смотреть фото	4304
смотреть фотогалерею	4305
смотреть фотографии	4304
смотреть фотографий	4304
смотри также	4211
смотрите также	4211
сначала новые	4316
сначала старые	4316
снимка # от #	329
снимка #/#	329
снимок # из #	4304
советуем почитать	4211
согласен	4200
согласен и продолжить	4201
согласиться	4200
согласиться и продолжить	4284
содержание	4214
содержание статьи	4305
содержимое недоступно	4284
создано ии	4314
создано нейросетью	4314
создано при помощи ии	4314
создано с помощью ии	4314
создать аккаунт	4180
сообщение	4303
сообщение отправлено	4302
сообщить новость	4310
сообщить об опечатке	4206
сообщить об ошибке	4206
сортирай по	337
сортиране	338
сортировать	4317
сортировать по	4316
сортировка	4317
сортування	5137
сортувати	5137
сортувати за	5136
сохранено	4191
сохранить	4190
сохранить выбор	4284
сохранить на потом	4320
сохранить настройки	4284
сохранить рецепт	63
сохранить статью	4190
социальные сети	4192
спасибо за ваш голос	93	4275
спасибо за ваше сообщение	4302
спасибо за подписку	4183
спасибо за регистрацию	4302
спасибо за сообщение	4302
спасибо за участие в опросе	4275
спасибо, ваш голос учтён	4275
спершу нові	5136
спершу старі	5136
спестявате #%	325
спецпроект	4195
спецпроєкт	5015
сповіщення	5112
споделете	260
сподели	260
сподели във facebook	260
сподели като подарък	340
сподели по имейл	340
сподели статията	260
споделяне	260
спонсорирано	256
спонсорирано съдържание	342
спонсорский материал	4321
спонсорський матеріал	5142
способ оплаты	4178
способы оплаты	4178
спочатку нові	5136
спочатку старі	5136
спри да следваш	339
спробуйте пізніше	5122
спробуйте ще раз	5122
ссылка скопирована	4190
сталася помилка	5123
сталася помилка. спробуйте пізніше	5122
сталася помилка. спробуйте ще раз	5122
станете член	249
стани абонат	249
стани дарител	249
старые	4317
старі	5137
стати патроном	5116
стати підписником	5116
стати співучасником	5003
стати частиною спільноти	5003
стати членом клубу	5116
статията е заключена	324
статията е защитена с авторско право	334
статията се чете от изкуствен интелект	315
стаття захищена авторським правом	5131
стать патроном	4174
стать соучастником	4174
стать спонсором	4174
статья защищена авторским правом	4311
створено за допомогою штучного інтелекту	5134
створено за допомогою ші	5134
створено штучним інтелектом	5134
створено ші	5134
створити акаунт	5006
стежити за автором	5138
стежити за онлайном	5125
стежити за темою	5138
стислий переказ від ші	5134
стоимость доставки	4282
сторінка # з #	5124
сторінка # із #	5124
сторінка #/#	5124
страница # из #	4304
страница # от #	329
страница #/#	329	4304
стрічка новин	5031
субтитри	316	5108
субтитры	4288
судоку	308	4278	5098
сума по избор	322
сховати	5035
сховати відповіді	5136
сховати рекламу	5142
сходни новини	257
схожі матеріали	5031
схожі новини	5031
схожі статті	5031
съгласен съм и продължавам	312
съдържание от партньор	342
съдържанието е блокирано	312
съдържанието е защитено с авторски права	334
съдържанието не е налично	312
съдържанието не може да бъде показано	312
създадено от ии	336
създадено с изкуствен интелект	336
създадено с помощта на ии	336
създай профил	250
съобщение	328
съобщението е изпратено	327
съобщете за грешка	333
съобщи за грешка	333
сыграть	4278
сюжет	4211
сюжеты	4211
""", 'т': """
тагове	257
тази статия е заключена	324
так, будь ласка	5112
так, дякую	5112
так, увімкнути	5089
так, хочу	5112
також читайте	5031
твитнуть	4190
твиттер	4191
твітнути	5012
теги	4211	5031
текст продовжується під рекламою	5015
текст создан автоматически	4314
текст створено автоматично	5134
текст читает робот	4287
текущее время	4288
текущее время #	4287
текущо време	316
текущо време #	315
телеграм	4191
телефон	328	4303	5123
тема	328	4303	5123
тема дня	4211
теми	5031
темы	4211
тест дня	4275
тествай знанията си	307
това видео вече не е налично	315
това видео не е налично	315
това поле е задължително	327
това съдържание не е налично	312
това съдържание не може да бъде показано	312
только для подписчиков	4180
только необходимые	4284
транскрипция	316
тривалість	5108
тривалість #	5108
търговско съдържание	342
тільки необхідні	5104
""", 'у': """
у вас вже є акаунт	5119
у вас включен adblock	4293
у вас нет подписки	4299
у вас уже есть аккаунт	4299
у кошик	5017
у мене вже є акаунт	5119
у мене є акаунт	5119
у мене є передплата	5119
у меня есть аккаунт	4299
у меня есть подписка	4299
у меня нет аккаунта	4299
у меня уже есть аккаунт	4299
у цій статті	5125
уведомления	4292
увеличи	316
увеличи снимката	330
увеличи текста	340
увеличи шрифта	340
увеличить	4214
увеличить изображение	4305
увеличить текст	4320
увеличить фото	4305
увеличить шрифт	4320
увійти	5006
увійти з google	5119
увійти за допомогою google	5119
увійти через apple	5119
увійти через facebook	5119
увійти через google	5119
увійти, щоб коментувати	5136
увімкнути	5112
увімкнути звук	5107
увімкнути сповіщення	5088
увімкніть сповіщення	5088
угостите нас кофе	4296
угостить кофе	4297
уже есть аккаунт	4180
уже зарегистрированы	4180
уже зареєструвалися	5006
уже отключил	4295
узнать цену	4281
укажите сумму	4296
уменьшить шрифт	4320
умови використання	5021
управление на бисквитките	312
управление на известията	318
управление на съгласието	312
управление согласием	4284
управление уведомлениями	4291
управлявай съгласието	312
управлять согласием	4284
условия за ползване	312
установить приложение	4289
усі коментарі	5136
усі матеріали	5125
усі матеріали автора	5125
усі матеріали авторки	5047
усі матеріали за темою	5125
усі новини	5033
усі статті	5125
усі статті автора	5125
участие в азартных играх может вызвать зависимость	4197
участие в азартных играх может вызвать игровую зависимость	4197
""", 'ф': """
файлы cookie	4200
фамилия	328	4303
фейсбук	4191
филворды	4278
фото	4211
фото # з #	5124
фото # из #	4304
фото # із #	5124
фото #/#	4304	5124
фоторепортаж	4211
""", 'х': """
харесай	260
харесва ми	338
хорошо	4200
хотите получать уведомления	4291
хочете отримувати сповіщення	5111
""", 'ц': """
це було корисно	5134
це відео більше недоступне	5107
це відео недоступне	5107
це відео недоступне у вашій країні	5107
це поле обов'язкове	5122
цей контент недоступний	5104
цей контент неможливо показати	5104
цей матеріал закритий	5119
цена на доставката	310
ця стаття закрита	5119
цял екран	315
""", 'ч': """
час читання # хв	5033
час, що залишився	5107
час, що залишився #	5107
чете синтетичен глас	315
четете без ограничения	324
четете без реклами	342
четете в приложението	317
чети без реклами	342
чети в приложението	317
чи була стаття корисною	5026
читает синтезированный голос	4287
читайте в застосунку	5109
читайте в приложении	4289
читайте еще	4211
читайте ещё	4211
читайте ниже	4195
читайте первыми в приложении	4289
читайте першими в застосунку	5109
читайте по теме	4211
читайте также	4211
читайте також	5031
читати без обмежень	5119
читати без реклами	5142
читати всю новину	5125
читати всю статтю	5125
читати далі	5033
читати з передплатою	5119
читати коментарі	5136
читати оригінал	5095
читати повністю	5033
читати розшифровку	5107
читати статтю повністю	5125
читати також	5031
читать без ограничений	4299
читать без рекламы	4321
читать в max	4192
читать в telegram	4192
читать в браузере	4325
читать всю статью	4305
читать далее	4214
читать дальше	4214
читать ещё	4214
читать комментарии	4206
читать оригинал	4276
читать полностью	4214
читать расшифровку	4287
читать с подпиской	4299
читать статью полностью	4305
читать также	4211
читать целиком	4305
читає синтезований голос	5107
чому я бачу цю рекламу	5142
что еще почитать	4211
что ещё почитать	4211
что-то пошло не так	4303
что-то пошло не так, попробуйте позже	4302
что-то пошло не так. попробуйте еще раз	4302
что-то пошло не так. попробуйте ещё раз	4302
что-то пошло не так. попробуйте позже	4302
чуй статията	315
""", 'ш': """
швидкість відтворення	5107
ші може помилятися	5134
""", 'щ': """
ще за темою	5031
ще на цю тему	5034
ще не передплатник	5119
ще немає акаунта	5119
ще новини	5031
що ще почитати	5031
щомісяця	5003	5120
щомісячна підтримка	5117
щомісячний внесок	5116
щоп'ятниці. безкоштовно. без спаму	5122
щороку	5120
щось пішло не так	5123
щось пішло не так, спробуйте пізніше	5122
щось пішло не так. спробуйте пізніше	5122
щось пішло не так. спробуйте ще раз	5122
""", 'э': """
экономия #%	4300
эксклюзивно для подписчиков	4299
электронная почта	4183
электронная почта или логин	4299
эта статья закрыта	4299
это было полезно	4314
это видео больше недоступно	4287
это видео недоступно	4287
это видео недоступно в вашей стране	4287
это поле обязательно	4302
это поле обязательно для заполнения	4302
этот контент невозможно показать	4284
этот контент недоступен	4284
этот материал закрыт	4299
""", 'я': """
я вже підтримую	5002
я вимкнув блокувальник	5113
я отключил	4295
я отключил блокировщик	4293
я уже поддерживаю	4173
як вимкнути adblock	5113
як ми захищаємо джерела	5130
як ми захищаємо наші джерела	5130
якість	5108
яндекс.дзен	4191
""", 'і': """
ім'я	5123
індекс	5123
інша сума	5116
інші матеріали автора	5125
інші матеріали авторки	5047
інші новини	21	5031
інші статті автора	5125
інші статті авторки	5047
""", 'א': """
אהבתי	2347
אודות	2311
אודות הכותב	2379
אולי אחר כך	2363
אולי גם יעניין אותך	2296
אולי יעניין אותך	2296
אולי יעניין אותך גם	2335
אולי יעניין אתכם	2296
אולי יעניין אתכם גם	2335
אולי מאוחר יותר	2274
אולי פספסתם	2335
אחר כך	2364
איך מכבים	2368
איך מכבים חוסם פרסומות	2366
אימייל	2375
אימייל לא תקין	2374
אין לך חשבון	2372
אין לכם חשבון	2372
אינציקלופדיית ynet	2296
אישור	2293	2363
אישור הכל	2359
אישור והמשך	2358
אני מאשר את תנאי השימוש	2374
אני מאשר קבלת דיוור	2374
אני מאשר/ת קבלת דברי פרסומת	2374
אני מאשר/ת קבלת דיוור	2374
אני מסכים	2293
אני מסכים לתנאי השימוש	2374
אני מסכים/ה לתנאי השימוש	2374
אני מסכימה	2293
אפשר	2364
אפשר התראות	2362	2363
אפשר לבטל בכל רגע	2372
אפשר תמיד	2358
אפשרויות נוספות	2387
אשר את כל העוגיות	2392
אשר הכל	2359
אשר והמשך	2358
""", 'ב': """
בדקו את תיבת הדואר	2374
בדקו את תיבת המייל	2374
בחירה	2373
בחן את עצמך	2349
בחנו את עצמכם	2349
בחסות	2340
בחר	2373
בחר מסלול	2372
בחר סכום	2394
בחרו את המינוי שלכם	2372
בחרו מינוי	2372
בחרו מסלול	2372
בחרו סכום	2394
בטל השתקה	2354
ביטול	2363
ביטול הסכמה	2358
ביטול השתקה	2354
בלי ספאם	2374
בלעדי למנויים	2372
במעקב	2384
בשיתוף	2290
בשיתוף עם	2388
""", 'ג': """
גודל גופן	67
גודל הטקסט	2386
גודל טקסט	67
גישה בלתי מוגבלת לכל הכתבות	2395
""", 'ד': """
דווח על טעות	2295
דווח על תגובה	2390
דווחו לנו על טעות	2346
דחה את כל העוגיות	2392
דחה הכל	2359
דחיית הכל	2359
דיווח	2347
דיווח על טעות	2346
דיווח על תגובה	2390
דילוג לתוכן	2298
דילוג לתוכן המרכזי	2298
דלג לתוכן	2300
דלג לתוכן הראשי	2298
דלג על הפרסומת	2393
דלגו למתכון	63
דלגו על הפרסומת	2393
דף הבית	2300
""", 'ה': """
האזינו	2285
האזינו בספוטיפיי	2391
האזינו לכתבה	2354
האזן לכתבה	2354
האם הכתבה עזרה לך	2346
האם הכתבה עניינה אותך	2346
האם העמוד עזר לך	2346
האם זה היה מועיל	2346
הבא	2300
הבנתי	2301
הבקשה התקבלה	2396
הבקשה נשלחה	2396
הגב	2295
הגדל טקסט	2386
הגדל תמונה	2378
הגדלת גופן	2322	2323
הגדלת טקסט	2386
הגדלת תמונה	2378
הגדרות	2293
הגדרות עוגיות	2358
הגדרות פרטיות	2293	2358
הדפיסו את המתכון	63
הדפיסו כתבה	2334
הדפס	2285
הדפס מתכון	63
הדפסה	2285	2323
הדפסת המתכון	63
הדפסת כתבה	2334
ההודעה נשלחה	2374
ההודעה שלך	2396
ההצבעה שלך נקלטה	2346
ההצעה המשתלמת ביותר	2373
ההרשמה אושרה	2396
הודעתך נשלחה	2374
הווידאו אינו זמין	2354
הוסיפו תגובה	2295
הוסף כמקור מועדף	2383
הוסף לסל	2398
הוסף תגובה	2295
הוסף תשובה	2390
הוספה לסל	2398
הוספה לרשימת הקריאה	2322
הוספת תגובה	2295
הוקרא בקול סינתטי	2354
הורד שמע	2354
הורדת הפרק	2354
הורדת השמע	2354
הורידו את האפליקציה	2361
הזינו כתובת מייל	2396
הזכירו לי מאוחר יותר	2274
הזן כתובת אימייל	2396
החדשות ביותר	2347
החדשים ביותר	2347
החנות	2388
החשבון שלי	2277
הטבה לקוראים	2352
הטבות למנויים	2352
הטופס נשלח בהצלחה	2374
הירשם	2277
הירשמו להתראות	2362
הישנות ביותר	2347
הכי נצפים	2296
הכי נקרא	2296
הכי נקראות	2296
הכי נקראות היום	2335
הכי פופולרי	2373
הכינוי שלך	2390
הכניסו כתובת מייל	2396
הכתבה הבאה	2296
הכתבה המלאה למנויים	2334
הכתבה הקודמת	2296
הכתבה נעולה	2372
המייל האדום	2379
המייל שלך	2396
המלצות	2296
המקומות מוגבלים	2338
המשיכו לקרוא	2397
המשך בדפדפן	2361
המשך לאתר	2361
המשך לקרוא	2300
המשך עם google	2372
המשך עם אימייל	2395
המשך עם אפל	2372
המשך עם גוגל	2372
המשך עם פייסבוק	2372
המשך קריאה	2300
הנגן נטען	2354
הנצפים ביותר	2335
הנקראות ביותר	2296
הנקראים ביותר	2335
הסרטון אינו זמין	2354
הסרטון אינו זמין כעת	2354
הסרטון הבא	2393
הסרטון הקודם	2393
הסרטון לא זמין	2354
הסרטון לא זמין כעת	2354
הסרטון נטען	2354
הסתר	2301
הסתר תגובות	2346
הסתר תשובות	2346
העדפות עוגיות	2358
העדפות פרטיות	2392
הענק כתבה במתנה	2386
הענקת כתבה במתנה	2386
העתיקו את הקישור	2334
העתיקו קישור	2334
העתק	2387
העתק קישור	2285	2323
העתקת הקישור	2334
העתקת קישור	2285	2323
הפופולרי ביותר	2373
הפופולריות ביותר	2347
הפסק לעקוב	2383
הפסקת מעקב	2383
הפעל התראות	2362
הפעל סרטון	2354
הפעלה אוטומטית	2355
הפעלת התראות	2362
הפרסומת ממשיכה	2398
הצביעו	93	2347
הצביעו בסקר	2346
הצבע	93	2347
הצבעה	94
הצבעתך נקלטה	2346
הצג את כל התגובות	2308
הצג ב-x	2391
הצג הכל	2301
הצג כתוביות	2354
הצג מפה	2301
הצג מקור	2301
הצג עוד	2300
הצג פוסט	2358
הצג פוסט זה באינסטגרם	2391
הצג פחות	2301
הצג תגובות	2346
הצג תוכן	2358
הצג תוצאות	93	2347
הצג תמיד	2358
הצג תשובות	2346
הצגת התוכן	2358
הצגת כל התגובות	2308
הצהרת נגישות	2311
הצטרפו	2275
הצטרפו אלינו	2275
הצטרפו לתומכים	2369
הצעה לקוראים	2352
הקודם	2300
הקטן טקסט	2386
הקטנת גופן	2322	2323
הקטנת טקסט	2386
הקישור הועתק	2334
הקראה אוטומטית	2354
הקש להפעלת קול	2393
הרשמה	2277
השאירו תגובה	2308
השאר אותי מחובר	2372
השאר תגובה	2308
השב	2295
השהה	2318
השתק	2355
השתקה	2355
השתתפו בסקר	2346
התגובה שלך	2390
התגובות למנויים בלבד	2390
התגובות מושבתות	2390
התחבר	2277
התחבר עם google	2372
התחברות	2277
התחברות באמצעות גוגל	2372
התחברות עם גוגל	2372
התחברות עם פייסבוק	2372
התמונה הבאה	2397
התמונה הקודמת	2397
התרומה שלי	2394
""", 'ו': """
וואטסאפ	2323
ווטסאפ	2285	2323
וידאו	2296
""", 'ז': """
זהו שדה חובה	2374
זכור אותי	2373
זמן נוכחי	2355
זמן נותר	2355
""", 'ח': """
חד פעמי	2370
חד-פעמי	2370
חדשות אחרונות	2296
חודש ראשון ב-#	2333
חודש ראשון ב-# ש"ח	2333
חודש ראשון בשקל	2333
חודש ראשון חינם	2333
חזרה למעלה	2300
חזרה לעמוד הבית	2378
חזרה לעמוד הראשי	2298
חזרה לראש העמוד	2298
חזרה לרשימה	2397
חידוש מינוי	2395
חיוב חודשי	2373
חיוב שנתי	2373
חינם, בלי ספאם	2374
חיפוש	2300
""", 'ט': """
טוויטר	2285	2323
טוען וידאו	2354
טוען נגן	2354
טלגרם	2285	2323
טעינת הפוסט	2358
טען מחדש	2366
טען מחדש את הדף	2366
טען עוד	2300
טען פוסט	2358
טען תגובות נוספות	2346
טען תוכן	2358
""", 'י': """
יציאה	2277
יציאה ממסך מלא	2354
יש לי חשבון	2372
""", 'כ': """
כבר הצבעת	2346
כבר הצבעתם	2346
כבר יש לך חשבון	2372
כבר מנוי	2372
כבר מנויים	2372
כבר מנויים? התחברו	2277
כבר נרשמת	2277
כותרות אחרונות	2296
כיביתי	2368
כיביתי את חוסם הפרסומות	2366
כל שקל חשוב	2369
כל תרומה חשובה	2369
כל תרומה עוזרת	2369
כללי התגובות	2346
כן, אני רוצה	2362
כן, אשמח	2363
כניסה	2277
כניסה למנויים	2277
כתבה זו הוענקה במתנה	2399
כתבה זו היא תוכן ממומן	2334
כתבה ממומנת	2340
כתבה נעולה	2372
כתבו את תגובתכם	2390
כתבו לנו	2379
כתבו תגובה	2295
כתבות אחרונות	2296
כתבות מומלצות	2296
כתבות נוספות	2296
כתבות נוספות בנושא	2335
כתבות נוספות שיעניינו אתכם	2335
כתבות נוספות של הכתב	2378
כתבות קשורות	2296
כתבות שאולי פספסתם	2335
כתבות שיעניינו אתכם	2335
כתוב תגובה	2346
כתובת אימייל לא תקינה	2374
כתובת המייל כבר רשומה	2396
כתובת המייל שלך	2396
כתובת מייל לא תקינה	2374
כתיבת תגובה	2346
""", 'ל': """
לא אהבתי	2347
לא כעת	2274
לא ניתן להפעיל את הסרטון	2354
לא ניתן להציג את התוכן	2358
לא ניתן להציג תוכן זה	2358
לא ניתן לטעון את הסרטון	2393
לא ניתן לנגן את הסרטון	2354
לא עכשיו	2274	2363
לא תודה	2274	2363
לא, תודה	2274	2363
לגלריה	2378
לגלריה המלאה	2378
לגלריית התמונות	2378
לדף הבית	2378
לדף התרומות	2369
להאזנה בספוטיפיי	2391
להאזנה לכתבה	2354
להורדה ב-app store	2361
להורדה ב-google play	2361
להורדה מ-app store	2361
להורדה מ-google play	2361
להורדת האפליקציה	2334
להזמנה לחצו כאן	2398
להזמנת כרטיסים	2352
להמשך קריאה	2277
להרשמה	2277
להרשמה לאירוע	2338
לחידון	2349
לחידון המלא	2349
לחנות	2388
לחנות שלנו	2338
לחצו להפעלת הסאונד	2393
לידיעה המלאה	2378
לכל החדשות	2378
לכל החידונים	2349
לכל הכתבות	2300
לכל הכתבות בנושא	2335
לכל הכתבות של הכתב	2378
לכל המשחקים	2349
לכל הסרטונים	2378
לכל העדכונים, הכתבות והסרטונים	2335
לכל התגובות	2295
לכל התמונות	2378
לכתבה הבאה	2378
לכתבה הבאה בסדרה	2335
לכתבה המלאה	2378
לכתבה הקודמת	2378
לכתבה הקודמת בסדרה	2335
לכתבה נוספת	2397
לכתיבת תגובה	2308
למוצר	2388
למנויים בלבד	2281
למתכון	63
לעמוד הבית	2378
לעמוד התרומות	2369
לפרויקט המלא	2378
לפרופיל הכתב	2379
לפרטי המוצר	2398
לפרטים	2301
לפרטים והרשמה	2338
לפרטים נוספים והרשמה	2338
לפתיחת הכתבה	2395
לצפייה ביוטיוב	2391
לצפייה בכל התגובות	2308
לצפייה במסלולים	2395
לצפייה בתוצאות	93
לקריאה באפליקציה	2361
לקריאה מאוחר יותר	2399
לראש הדף	2378
לראש העמוד	2378
לרכישה באמזון	2352
לרכישה לחצו כאן	2352
לרכישת הספר	2352
לרכישת כרטיסים	2352
לרכישת כרטיסים לחצו כאן	2352
לרכישת מינוי	2277
לרכישת מינוי לחצו כאן	2334
לשלוח כתבה במתנה	2322	2323
לתיק המלא	2378
לתמונות	2301
לתרום	2275
לתרומה	2275
לתרומה לחצו כאן	2369
""", 'מ': """
מאוחר יותר	2364
מאשר	2293
מאשרת	2293
מבזקים	2296
מדיניות הפרטיות	2294
מדיניות הפרטיות ותנאי השימוש	2294
מדיניות פרטיות	2293	2311
מהירות הפעלה	2354
מהירות ניגון	2354
מודעה	2290
מומלץ עבורך	2335
מומלץ עבורכם	2335
מומלצים	2296
מוקרא בקול סינתטי	2354
מידע נוסף	2293
מיון לפי	2347
מייל	2323	2375
מיין לפי	2347
ממומן	2290
מסך מלא	2355
מסלולי מינוי	2395
מספר המקומות מוגבל	2338
מעבר למתכון	63
מעוניינים לקבל התראות	2362
מצאת טעות	2346
מצאתם טעות	2295
מצאתם טעות בכתבה	2346
מצב כהה	2359
משהו השתבש	2375
משך	2355
משך הסרטון	2393
משלוח חינם	2388
מתנה לחבר	2386
""", 'נ': """
נא להזין כתובת מייל תקינה	2374
נגישות	2311
נגן	2318
נגן וידאו	2354
נגן שמע	2393
נוצר באמצעות ai	2393
נוצר על ידי ai	2393
נושאים	2296
נושאים קשורים	2296
ניגון אוטומטי	2355
ניהול אפשרויות	2392
ניהול הסכמה	2358
ניהול העדפות	2392
ניהול עוגיות	2358
ניתן לבטל בכל עת	2372
נרשמת בהצלחה	2374
""", 'ס': """
סגור	2274
סגור גלריה	2397
סגור חלון	2397
סגור תפריט	2397
סגירה	2274
סודוקו	2351
סוף הפרסומת	2352
סוף פרסומת	2352
סיכום ai	2316
סיכום אוטומטי	2382
סיכום הכתבה	2316
סכום אחר	2369
סכום לבחירה	2394
ספרו לנו מה דעתכם	2346
סקר	94
סקר היום	93
סרטון זה אינו זמין	2354
סרטון זה אינו זמין עוד	2354
סרקו את הקוד	2361
סרקו את קוד ה-qr	2361
""", 'ע': """
עבור לתוכן	2298
עבור לתוכן המרכזי	2298
עדיין לא מנוי	2372
עדיין לא מנויים	2372
עוד	2300
עוד באותו נושא	2335
עוד בנושא	2296
עוד בערוץ	2296
עוד חדשות	2296
עוד כתבות	21	2296
עוד כתבות בנושא	21
עוד כתבות מעניינות	2334
עוד לא מנויים	2372
עוד סיפורים	2335
על הכותב	2379
עקבו אחר הכתב	2383
עקבו אחר הנושא	2383
עקבו אחרי הכתב	2383
עקבו אחרי הנושא	2383
עקוב אחרי הכתב	2383
""", 'פ': """
פייסבוק	2285	2323
פנייה לכתב	2379
פנייה למערכת	2379
פרטים	2301
פרסום	2290
פרסומת	2290
פרסם	2347
פרסם אצלנו	2311
פרסמו אצלנו	2311
פתח	2301
פתח באפליקציה	2361
פתיחה באפליקציה	2361
""", 'צ': """
צור חשבון	2277
צור קשר	2295	2311
צפו באינסטגרם	2391
צפו בטוויטר	2391
צפו ביוטיוב	2391
צפו בפייסבוק	2391
צפו גם	2397
צפייה חוזרת	2393
צרו קשר	2311	2379
צרו קשר עם המערכת	2379
""", 'ק': """
קבל הכל	2359
קבלת התראות	2362
קוד קופון	2398
קודי הנחה	2398
קרא גם	2296
קרא עוד	2300
קראו באפליקציה	2361
קראו בחינם	2395
קראו גם	2296
קראו עוד	2300
""", 'ר': """
רוצה לקבל התראות	2362
רוצים לקבל התראות	2362
רענון העמוד	2366
רענן את הדף	2366
רעננו את הדף	2366
""", 'ש': """
שדה זה הוא חובה	2374
שדה חובה	2374
שדות חובה	2374
שחק עכשיו	2349
שחקו עכשיו	2349
שינוי גודל הגופן	2322
שיתוף	2285
שיתוף בוואטסאפ	2386
שיתוף בווטסאפ	2285
שיתוף בטוויטר	2285
שיתוף במייל	2334
שיתוף בפייסבוק	2285
שכחת את הסיסמה	2372
שכחת סיסמה	2372
שכחתי סיסמה	2277
שלח	93	2375
שלח לחבר	2285
שלח תגובה	2346
שלחו את הכתבה במתנה	2334
שלחו במתנה	2334
שלחו כתבה במתנה	2322
שלחו לחבר	2323	2386
שלחו לנו סרטונים	2379
שלחו לנו תמונות	2379
שלחו משוב	2346
שליחה	2375
שליחה במייל	2285
שליחת כתבה במתנה	2322
שליחת משוב	2346
שליחת תגובה	2346
שמור	2387
שמור העדפות	2358
שמור כתבה	2399
שמור לרשימת הקריאה	2322	2323
שמירה	2285
שמירה לרשימת הקריאה	2322
שמירת הגדרות	2358
שמירת המתכון	63
שמירת כתבה	2334
שמרו כתבה	2334
שמרו לקריאה מאוחרת	2334
שתף	2285
שתף כתבה	2399
שתפו	2285
שתפו את הכתבה	2285
שתפו בוואטסאפ	2334
שתפו בווטסאפ	2334
שתפו בטוויטר	2386
שתפו בטלגרם	2334
שתפו בפייסבוק	2285
שתפו כתבה זו	2399
""", 'ת': """
תגובה	2295
תגובות	2295
תגובות נוספות	2346
תגיות	2296
תודה על ההצבעה	2346
תודה על הצבעתך	93
תודה על התמיכה	2394
תודה על תמיכתכם	2394
תודה שהצבעת	2346
תודה שהצבעתם	2346
תודה, ההודעה נשלחה	2374
תוכן למנויים	2277
תוכן ממומן	89	2290
תוכן מסחרי	2340
תוכן מקודם	2290
תוכן פרסומי	2340
תוכן שיווקי	89	2290
תוכן שיווקי בשיתוף	2340
תוצאות	94
תוצאות ההצבעה	2347
תוצאות הסקר	2347
תורגם אוטומטית	2334
תיקון טעות	2334
תמונה # מתוך #	2298
תמכו בנו	2275
תמכו בנו בפטריאון	2369
תמכו בעיתונות	2369
תמלול	2355
תנאי השימוש	2294
תנאי השימוש | מדיניות הפרטיות	2294
תנאי השימוש ומדיניות הפרטיות	2294
תנאי פרסום תגובות	2346
תנאי שימוש	2293	2311
תפריט	2300
תקציר ai	2316
תקציר בינה מלאכותית	2316
תקציר הכתבה	2316
תרגום אוטומטי	2355
תרומה	2275
תרומה חד פעמית	2369
תרומה חד-פעמית	2369
תרומה חודשית	2369
תרמו	2275
תרמו עכשיו	2275
תשבץ	2351
תשבצים	2351
תשחץ	2351
תשלום באמצעות paypal	2395
""", 'ا': """
ابدا الاختبار	190
ابلاغ	188
ابلغ عن خطا	166
اترك تعليقا	133
اترك رد	187
اترك ردا	187
اتصل بنا	133	151
اجازه دادن	1891
اجازه ميدهم	1892
احجز الان	242
احجز تذكرتك	193
احجز تذكرتك الان	193
احجز مكانك	193
احدث الاخبار	134
احصل علي التنبيهات العاجلة	206
احفظ المقال	175
احفظ المقال لوقت لاحق	175
اخبار اخري	21
اخبار بيشتر	1863
اخبار ديگر	21
اخبار ذات صلة	134
اخبار ذات علاقة	176
اخبار قد تعجبك	176
اخبار قد تهمك	176
اخبار متعلقة	134
اخبار مرتبط	1825
اخبار مرتبطة	176
اخبار پيشنهادي	1863
اختبر معرفتك	190
اختبر معلوماتك	190
اختر	215
اختر اشتراكك	214
اختر الباقة	214
اختر المبلغ	238
اختر باقتك	214
اختر خطتك	214
اختر مبلغا	238
اخترنا لك	134
اخترنا لكم	176
اخر الاخبار	134
اخرين اخبار	1825
اخرين خبرها	1863
اخفاء	139
اخفاء التعليقات	187
اخفاء الردود	187
ادارة التفضيلات	236
ادارة الخيارات	236
ادارة الموافقة	198
ادارة ملفات تعريف الارتباط	131
ادامه	1829
ادامه با google	1900
ادامه با گوگل	1900
ادامه خبر	1906
ادامه در مرورگر	1888
ادامه مطلب	1829
ادخل البريد الالكتروني	240
ادخل بريدا الكترونيا صحيحا	216
ادخل بريدك الالكتروني	240
ادرس كپي شد	1849
ادعم الصحافة المستقلة	106
ادعم عملنا	211
ادعمنا	106
ادعمنا علي باتريون	211
ادعموا الصحافة المستقلة	211
اذهب الي الوصفة	63
ارتباط با ما	1841
ارسال	93	120	1815
ارسال التعليق	187
ارسال المقال بالبريد	175
ارسال بازخورد	1874
ارسال به تلگرام	1853
ارسال به دوستان	1815
ارسال تعليق	187
ارسال خبر	1907
ارسال ديدگاه	1874
ارسال راي	93
ارسال رايگان	1916
ارسال سوژه	1907
ارسال نظر	1824
ارسل	93
ارسل التعليق	187
ارسل تعليقك	187
ارسل لنا خبرا	222
ارسل لنا صورك	222
ارسل ملاحظاتك	187
ارشيو	1841
از دست ندهيد	1863
از راي شما متشكريم	1874
از شركت شما در نظرسنجي متشكريم	1874
از ما حمايت كنيد	1809
استطلاع	94
استطلاع الاسبوع	147
استطلاع الراي	94
استطلاع اليوم	147
استطلاع راي	94
استمع	120
استمع الي الخبر	194
استمع الي المقال	194
استمع الي هذا المقال	194
استمع علي سبوتيفاي	234
استمع للخبر	162
استمع للمقال	162
استمع للنص	162
اسم المستخدم الخاص بك	233
اشتباهي ديدهايد	1874
اشتر الان	193
اشتر الان من امازون	193
اشتر الكتاب	193
اشتر من امازون	193
اشتراك	108	1811
اشتراك بخريد	1860
اشتراك خود را انتخاب كنيد	1900
اشتراك در تلگرام	1914
اشتراك در واتساپ	1914
اشتراك گذاري	1815
اشتراك گذاري در تلگرام	1853
اشتراكگذاري	1815
اشتراكگذاري در تلگرام	1914
اشتراكگذاري در واتساپ	1914
اشترك	108
اشترك في الاشعارات	203
اضافة رد	233
اضغط لتشغيل الصوت	237
اضغط هنا لمشاهدة الفيديو	162
اضف الي السلة	242
اضف تعليق	133
اضف تعليقا	133
اضف تعليقك	187
اضف رد	188
اضف ردا	188
اضف كمصدر مفضل	226
اطبع	120
اطبع المقال	175
اطبع الوصفة	63
اطبع هذا المقال	175
اطلاعات بيشتر	1821
اظهار اقل	220
اظهار المحتوي	198
اظهار المزيد	220
اعادة المشاهدة	237
اعادة تحميل الصفحة	209
اعجبني	188
اعد تحميل الصفحة	209
اعدادات الخصوصية	198
اعدادات الكوكيز	198
اعدادات ملفات الارتباط	127
اعدادات ملفات تعريف الارتباط	131
اعلان	124
اعلان مدفوع	89	181
اعلان ممول	124
اعلانات	124
اعلانات مدفوعة	181
اعلانات ممولة	180
اعلن معنا	151
اغلاق	105
اغلاق القائمة	241
اغلاق المعرض	241
اغلاق النافذة	241
افتح الخريطة	139
افتح المقال	239
افتح في التطبيق	202
افزودن به منابع ترجيحي	1911
افضل عرض	215
افضل قيمة	215
اقبل وتابع	129
اقبل وواصل	129
اقرا الخبر كاملا	220
اقرا المزيد	138
اقرا المزيد للكاتب	152
اقرا المقال التالي	241
اقرا المقال كاملا	220
اقرا ايضا	134
اقرا في التطبيق	202
اقرا لاحقا	243
اقرا مجانا	239
اكتب تعليقا	133
اكتب تعليقك	233
اكمل القراءة	241
اكنون بازي كنيد	1877
اكواد الخصم	242
الابلاغ عن التعليق	233
الابلاغ عن خطا	166
الاخبار	134
الاستمرار في المتصفح	202
الاشتراك	108
الاعدادات	128
الاعلان مستمر	242
الاعلانات	124
الاقسام	134
الاكثر اعجابا	188
الاكثر تداولا	134
الاكثر تفاعلا	188
الاكثر شعبية	215
الاكثر قراءة	134
الاكثر قراءة الان	176
الاكثر قراءة اليوم	176
الاكثر مشاهدة	134
الان نه	1808
البحث	138
البريد الالكتروني	217
البريد الالكتروني غير صالح	216
البريد الالكتروني غير صحيح	216
البقاء متصلا	214
التالي	138
التشغيل التلقائي	195
التعليقات	133
التعليقات للمشتركين فقط	233
التعليقات معطلة	233
التفاصيل	139
الحقول المطلوبة	216
الخبر التالي	220
الخبر السابق	220
الخروج من ملء الشاشة	194
الدخول	108
الدفع عبر باي بال	239
الذهاب الي صفحة التبرع	211
الرئيسية	138
السابق	138
السماح	204
السماح بالاشعارات	203
السماح دائما	198
السماح والمتابعة	129
السياسة التحريرية	222
الصفحة التالية	138
الصفحة الرئيسية	138
الصورة التالية	241
الصورة السابقة	241
العب الان	190
العب مجانا	190
العودة الي الاعلي	220
العودة الي الصفحة الرئيسية	220
العودة الي القائمة	241
العودة للصفحة الرئيسية	220
الغاء المتابعة	226
الغاء كتم الصوت	194
الفيديو التالي	237
الفيديو السابق	237
الفيديو غير متاح	194
الفيديو غير متاح حاليا	194
القائمة	138
القبول والعرض	127
القبول والمتابعة	129
الكلمات المتقاطعة	192
الكلمات المفتاحية	139
المتابعة باستخدام apple	214
المتابعة باستخدام facebook	214
المتابعة باستخدام google	214
المتابعة باستخدام جوجل	214
المتابعة باستخدام غوغل	214
المتابعة بالبريد الالكتروني	239
المتابعة عبر غوغل	214
المتابعة في المتصفح	202
المتجر	231
المدة	195
المزيد	134	138
المزيد حول هذه القصة	176
المزيد عن الكاتب	152
المزيد عن الكاتبة	152
المزيد للكاتب	220
المزيد من الاخبار	134
المزيد من الخيارات	229
المزيد من الفيديوهات	220
المزيد من المعلومات	128
المزيد من المقالات	176
المزيد من مقالات الكاتب	152	220
المزيد من مقالات الكاتبة	152
المشاهدة علي يوتيوب	234
المقال التالي	134
المقال السابق	134
النتائج	94
النص المكتوب	195
الوسوم	134
الوضع الليلي	199
الوقت الحالي	195
الوقت المتبقي	195
الي الاعلي	138
الي صفحة التبرع	211
امسح رمز qr	202
امكان نمايش اين محتوا وجود ندارد	1885
امكان پخش ويدئو وجود ندارد	1881
انت تتابع هذا الموضوع	226
انت مشترك بالفعل	240
انتخاب	1901
انتخاب اشتراك	1900
انتخاب طرح	1900
انتشار	1875
انتشار يافته : #	1838
انتشار يافته: #	1838
انتقل الي الوصفة	63
انتهاي پيام	1853
انتهي الاعلان	193
اندازه فونت	67
اندازه قلم	67
اندازه متن	1914
انسخ الرابط	120
انشاء حساب	108
انشر	120
انضم الي برنامج العضوية	211
انضم الي فريقنا	166
انضموا الي برنامج العضوية	211
انضموا الي فريقنا	166
اهد المقال	175
اهد هذا المقال	175
اهداء	175
اهداء المقال	175
اهم الاخبار	134
اوافق	128
اوافق علي الشروط والاحكام	216
اوافق علي سياسة الخصوصية	216
اوافق علي معالجة بياناتي	216
اولين نفري باشيد كه نظر ميدهد	1853
ايا اين مطلب براي شما مفيد بود	1874
ايا اين مطلب مفيد بود	1874
ايا اين مقاله مفيد بود	1874
ايا مايليد اعلان دريافت كنيد	1890
ايا ميخواهيد اعلان دريافت كنيد	1890
ايجاد حساب	1811
ايقاف مؤقت	195
ايميل	1903
ايميل خود را بررسي كنيد	1902
ايميل معتبر وارد كنيد	1902
ايميل نامعتبر	1902
ايميل نامعتبر است	1902
اين فيلد الزامي است	1902
اين فيلد ضروري است	1902
اين مطالب را هم بخوانيد	1863
اين مطلب را هم بخوانيد	1863
اين مطلب مفيد بود	1874
اين مقاله قفل است	1900
اين ويدئو در دسترس نيست	1881
اين ويدئو ديگر در دسترس نيست	1881
اين ويديو در دسترس نيست	1881
اپ استور	1889
اپليكيشن را دانلود كنيد	1888
اپليكيشن را نصب كنيد	1888
اگهي	1817
اگهيها	1869
""", 'ب': """
با تشكر، پيام شما ارسال شد	1902
با ما تماس بگيريد	1907
با پردازش دادههايم موافقم	1902
بارگذاري دوباره صفحه	1895
بارگذاري مجدد صفحه	1895
بارگذاري محتوا	1885
بارگذاري پست	1885
باز كردن	1830
باز كردن در اپليكيشن	1888
باز كردن در برنامه	1888
بازار	1889
بازخورد بدهيد	1874
بازرگاني	1869
بازي رايگان	1877
بازي كنيد	1877
بازگشت به بالا	1829
بازگشت به صفحه اصلي	1906
باقات الاشتراك	239
بالفيديو	162
بحث	138
براي ارسال نظر وارد شويد	1874
برعاية	124
برعاية outbrain	180
برعاية taboola	180
برعاية تابولا	180
بريد الكتروني غير صالح	216
بريدك الالكتروني	240
برچسب ها	1825
برچسبها	1825
بزرگتر كردن متن	1914
بزرگنمايي تصوير	1906
بستن	1808
بصوت اصطناعي	225
بصوت الذكاء الاصطناعي	225
بعدا	1891
بعدا ياداوري كن	1808
بعدي	1829
بلغ عن تعليق	233
بلغ عن خطا	166
بله، ميخواهم	1891
به اشتراك بگذاريد	1815
به اين مطلب گوش دهيد	1881
به اين مقاله گوش دهيد	1881
بهترين پيشنهاد	1901
بيشتر	1825	1829
بيشتر ببينيد	1863
بيشتر بخوانيد	1825
بيصدا	1882
""", 'ت': """
تابع القراءة	241
تابع الكاتب	226
تابع الموضوع	226
تابع هذا الموضوع	226
تابعنا عبر	123
تابعنا علي	123
تابعونا علي	123
تاخير # ثوان	194
تازهترينها	1825
تازهسازي صفحه	1895
تبرع	106
تبرع الان	106
تبرع شهري	212
تبرع شهريا	211
تبرع لمرة واحدة	211
تبرع مرة واحدة	238
تبرعي	212
تبليغ	1817
تبليغات	1817	1841
تبليغات در گوگل	1869
تبليغات متني	1869
تجديد الاشتراك	239
تحديث الصفحة	209
تحقق من بريدك	216
تحقق من بريدك الالكتروني	216
تحميل التطبيق	119
تحميل الحلقة	194
تحميل الصوت	194
تحميل المحتوي	198
تحميل المزيد	138
تحميل المزيد من التعليقات	187
تحميل المنشور	198
تحميل من app store	202
تحميل من google play	202
تخصيص	128
تخطي الاعلان	237
تخفيف ويژه خوانندگان	1880
تذاكر	231
تذكرني	215
ترتيب	188
ترتيب حسب	188
ترجمة الية	195
ترجمه ماشيني	1882
تسجيل	108
تسجيل الخروج	18
تسجيل الدخول	108
تسجيل الدخول باستخدام google	214
تسجيل الدخول عبر جوجل	214
تسجيل الدخول عبر غوغل	214
تسجيل الدخول عبر فيسبوك	214
تسجيل دخول	108
تسوق الان	193
تشغيل الاشعارات	203
تشغيل الفيديو	194
تشغيل تلقائي	195
تصغير الخط	229
تصويت	94	188
تعداد نظرات: #	1838
تعذر تحميل الفيديو	237
تعذر تشغيل الفيديو	194
تعذر عرض المحتوي	198
تعليق	133
تعليقات	133
تعليقك	188
تغطية خاصة	176
تغيير تفضيلات الخصوصية	127
تغيير تفضيلات ملفات الارتباط	127
تفضيلات الخصوصية	236
تفضيلات ملفات تعريف الارتباط	198
تفعيل	204
تفعيل الاشعارات	119	206
تقديم # ثوان	194
تكبير الخط	229
تكبير الصورة	220
تلخيص بالذكاء الاصطناعي	225
تلغرام	120
تلقي الاشعارات	203
تلقي الاشعارات العاجلة	206
تلقي التنبيهات	206
تلقي التنبيهات العاجلة	206
تلگرام	1815
تم احتساب صوتك	187
تم ارسال رسالتك	216
تم ارسال رسالتك بنجاح	216
تم ارسال طلبك	240
تم استلام طلبك	240
تم الارسال بنجاح	216
تم الاشتراك بنجاح	216
تم انشاء الصوت بالذكاء الاصطناعي	194
تم انشاؤه بالذكاء الاصطناعي	237
تم تاكيد الاشتراك	240
تم تسجيل صوتك	187
تم نسخ الرابط	175
تماس با تحريريه	1907
تماس با ما	1824	1841
تماس با نويسنده	1907
تماشاي ويديو	1853
تمام صفحه	1882
تنزيل الحلقة	194
تنزيل الصوت	194
تنظيمات	1821
تنظيمات حريم خصوصي	1885
تنظيمات كوكي	1823
تنظيمات كوكيها	1823
تهيه اشتراك	1860
تواصل مع التحرير	222
تواصل مع الكاتب	222
تواصل مع المحرر	222
تواصل معنا	151	222
توقف پخش	1881
تويتر	120
توييتر	1815
تيليجرام	120
""", 'ث': """
ثبت ديدگاه	1874
ثبت راي	93
ثبت نام	1811
ثبت نام شما با موفقيت انجام شد	1902
ثبت نظر	93	1824
ثبتنام	1811
ثبتنام كنيد	1867
""", 'ج': """
جار التحميل	194
جار تحميل الفيديو	194
جاري التحميل	194
جاري تحميل الفيديو	194
جاوااسكريپت غيرفعال است	1885
جدول كلمات متقاطع	1879
جديدترين اخبار	1825
جديدترينها	1875
جزئيات	1830
جستجو	1829
جستجوي پيشرفته	1841
جميع الاخبار	220
جميع الالعاب	190
جميع التعليقات	133
جميع الفيديوهات	220
جميع المواضيع	136
جميع مقالات الكاتب	220
""", 'ح': """
حالا نه	1808
حامي ما شويد	1898
حامي مالي	1916
حجم الخط	120
حجم النص	67
حدث الصفحة	209
حدث خطا	217
حدث خطا ما	217
حريم خصوصي	1823
حساب كاربري	1811
حساب كاربري دارم	1900
حساب كاربري داريد	1900
حساب كاربري نداريد	1900
حسابي	108
حصري للمشتركين	108
حظر	205
حفظ	120
حفظ الاعدادات	198
حفظ التفضيلات	198
حفظ المقال	175
حفظ الوصفة	63
حفظ للقراءة لاحقا	175
حقل الزامي	216
حقل مطلوب	216
حمايت كنيد	1809
حمايت مالي	1809
حمايت مالي از ما	1898
حمايت ماهانه	1899
حمل التطبيق	202
حمل التطبيق الان	202
حمل من app store	202
حمل من google play	202
""", 'خ': """
خاص بالمشتركين	214
خانه	1829
خبر بعدي	1853
خبر قبلي	1853
خبرهاي بيشتر	1863
خبرهاي داغ	1863
خبرهاي مرتبط	1825
خبرهاي پيشنهادي	1863
خروج	18
خروج از تمام صفحه	1881
خريد از امازون	1880
خريد اشتراك	1860
خريد اشتراك سالانه	1860
خريد اشتراك ماهانه	1860
خريد انلاين	1916
خريد اين كتاب	1880
خريد اينترنتي	1916
خريد بليت	1880
خريد بليط	1880
خريد كتاب	1880
خطايي ديدهايد	1874
خطايي رخ داد	1903
خلاصه با هوش مصنوعي	1910
خلاصه هوش مصنوعي	1910
خواندن در اپليكيشن	1888
خواندهشده با صداي مصنوعي	1881
خودتان را بيازماييد	1877
خيارات اخري	230
""", 'د': """
دانش خود را بسنجيد	1877
دانلود	1847
دانلود از اپ استور	1888
دانلود از بازار	1888
دانلود از گوگل پلي	1888
دانلود اپليكيشن	1888
دانلود صدا	1881
دانلود فايل صوتي	1847	1881
دانلود فيلم	1847
دانلود مستقيم	1889
دانلود ويدئو	1881
دانلود ويديو	1847
دانلود پادكست	1881
در انتظار بررسي : #	1838
در انتظار بررسي: #	1838
در حال بارگذاري	1881
در حال بارگذاري ويدئو	1881
در حال بارگذاري ويديو	1881
در صف انتشار: #	1838
در صف بررسي: #	1838
در نظرسنجي شركت كنيد	1874
در همين رابطه	1863
در همين زمينه	1863
در پاتريون حمايت كنيد	1898
درباره ما	1841
درباره نويسنده	1907
دريافت از اپ استور	1888
دريافت از بازار	1888
دريافت از كافه بازار	1888
دريافت از كافهبازار	1889
دريافت از مايكت	1888	1889
دريافت از گوگل پلي	1888
دريافت اعلانها	1890
دستهبندي	1825
دعمك يصنع الفرق	238
دعوت به همكاري	1853
دنبال كردن	1912
دنبال كردن اين موضوع	1911
دنبال كردن موضوع	1911
دنبال كردن نويسنده	1911
ديدگاه	1824
ديدگاه خود را بنويسيد	1874
ديدگاهتان را بنويسيد	1853
ديدگاهها	1824
""", 'ذ': """
ذات صلة	134
ذخيره	1815
ذخيره تنظيمات	1885
ذخيره خبر	1853
ذخيره دستور پخت	63
ذخيره مطلب	1853
ذخيره مطلب براي بعد	1853
ذكرني لاحقا	105
""", 'ر': """
راسل التحرير	222
راسلنا	222
راي دهيد	93	1875
راي شما ثبت شد	93	1874
راي شما ثبت شده است	1874
رايگان و بدون هرزنامه	1902
ربما لاحقا	105
رد	133	1821
رد همه	1886
رزرو بليت	1916
رسالتك	217
رفتن به بالا	1906
رفتن به دستور پخت	63
رفتن به صفحه كمك مالي	1898
رفض	128
رفض الكل	199
رفض جميع ملفات تعريف الارتباط	236
رمز عبور خود را فراموش كردهايد	1900
رمز عبور را فراموش كردهايد	1811
روابط ممولة	180
رپورتاژ	1817
رپورتاژ اگهي	1817
""", 'ز': """
زمان باقيمانده	1882
زمان فعلي	1882
""", 'س': """
سؤال اليوم	93
ساهم	106
ساهم الان	106
سجل الدخول	113
سجل الدخول للتعليق	187
سحب الموافقة	198
سرعة التشغيل	194
سرعت پخش	1881
سماح	205
سودوكو	192	1879
سوژه بفرستيد	1907
سياسة التصحيح	222
سياسة التصحيحات	222
سياسة الخصوصية	131	151
سياسة الخصوصية | شروط الاستخدام	131
سياسة الخصوصية وشروط الاستخدام	131
سياسة ملفات تعريف الارتباط	131
سياست حريم خصوصي	1821	1823
سياست حفظ حريم خصوصي	1820	1821
سياست كوكي	1821
سياست كوكيها	1820
سيب اپ	1889
""", 'ش': """
شارك	120
شارك الخبر	175
شارك القصة	175
شارك المقال	120
شارك عبر واتساب	229
شارك علي	120
شارك علي تويتر	229
شارك علي فيسبوك	229
شارك علي واتساب	229
شارك في استطلاع الراي	166
شارك في الاختبار	190
شارك في الاستطلاع	166
شارك في التصويت	187
شارك هذا الخبر	243
شارك هذا المقال	243
شارك هذا الموضوع	120
شارك هذه الصفحة	243
شاركنا برايك	187
شاركنا رايك	133
شاركها	175
شاركونا اراءكم	187
شاهد الصور	220
شاهد الفيديو	162
شاهد ايضا	134
شاهد بالفيديو	162
شاهد علي يوتيوب	234
شاهد كل الصور	136
شايد بعدا	1808
شحن مجاني	231
شراء التذاكر	193
شراء من امازون	193
شرايط ارسال نظر	1874
شرايط استفاده	1823
شرايط استفاده و حريم خصوصي	1823
شرايط را ميپذيرم	1902
شركاؤنا	199
شركاي ما	1886
شركت در ازمون	1877
شركت در نظرسنجي	1874
شروط الاستخدام	131	151
شروط الاستخدام | سياسة الخصوصية	131
شروط الاستخدام وسياسة الخصوصية	131
شروط التعليق	187
شروع ازمون	1877
شكرا لتصويتك	93	187
شكرا لدعمك	238
شكرا لدعمكم	238
شكرا لمشاركتك	187
شكرا، تم ارسال رسالتك	216
شما اين موضوع را دنبال ميكنيد	1911
شما قبلا راي دادهايد	1874
شنيدن اين مطلب	1881
شنيدن مقاله	1881
""", 'ص': """
صفحة التبرع	211
صفحه اصلي	1829
صفحه كمك مالي	1898
صندوق ورودي خود را بررسي كنيد	1902
صوت	93	188
صوت اصطناعي	195
صوت الان	93
""", 'ط': """
طالع ايضا	176
طباعة	120
طباعة المقال	175
طباعة الوصفة	63
""", 'ظ': """
ظرفيت محدود	1867
ظرفيت محدود است	1867
""", 'ع': """
عدم السماح	205
عرض اقل	139
عرض الاشتراكات	239
عرض الاصل	139
عرض الباقات	239
عرض التعليقات	187
عرض التفاصيل	139
عرض الردود	187
عرض الصور	220
عرض الكل	138
عرض المحتوي	198
عرض المزيد	138
عرض المزيد من التعليقات	187
عرض الملف	220
عرض المنتج	242
عرض المنشور	198
عرض النتائج	93	188
عرض النص الاصلي	139
عرض النص المكتوب	194
عرض جميع الاخبار	220
عرض جميع الصور	220
عرض خاص للقراء	193
عرض علي اكس	234
عرض علي انستغرام	234
عرض علي تويتر	234
عرض علي فيسبوك	234
عرض كل الصور	136
عرض كل المقالات	136
عرض هذا المنشور علي instagram	234
عرض هذا المنشور علي انستغرام	234
عروض المشتركين	193
عضويت	1811
عطلت مانع الاعلانات	209
عكس	1825
عكسهاي بيشتر	1906
عكسهايتان را براي ما بفرستيد	1907
علي فيسبوك وتويتر	123
عن الكاتب	222
عن الكاتبة	152
عودة للاعلي	220
""", 'غ': """
غرد	120
غير قابل انتشار: #	1838
غيرفعال كردم	1897
غيرقابل انتشار: #	1838
""", 'ف': """
فتح	139
فتح التطبيق	202
فتح في التطبيق	202
فراموشي رمز عبور	1900
فروشگاه	1916
فعال كردن	1891
فعال كردن اعلانها	1890
فعالسازي	1892
فعالسازي اعلانها	1890
فعل الاشعارات	203
فعلا نه	1891
فقط براي مشتركان	1811
فهمت	139
فيديو	134
فيديو غير متاح	194
فيسبوك	120	1815
فيلد الزامي	1902
فيلدهاي الزامي	1902
فيلم اصلي	1847
""", 'ق': """
قبلي	1829
قبول	128
قبول الجميع	199
قبول الكل	199
قبول جميع ملفات تعريف الارتباط	236
قبول كنيد و ادامه دهيد	1820
قبول همه	1886
قبول همه كوكيها	1820
قبول و ادامه	1821	1885
قبول ومتابعة	198
قد يعجبك	134
قد يعجبك ايضا	21	134
قد يهمك	134
قد يهمك ايضا	134
قديميترينها	1875
قراءة المزيد	138
قراءة الية	225
قصص مقترحة	176
قواعد التعليق	187
قواعد التعليقات	187
قوانين ارسال نظر	1874
قوانين و مقررات	1841
قوانين و مقررات را ميپذيرم	1902
قيم المقال	166
قيم الوصفة	63
قيم هذا المقال	166
""", 'ك': """
كافه بازار	1889
كافهبازار	1889
كبر الصورة	220
كتم الصوت	195
كد qr را اسكن كنيد	1888
كد ويدئو	1847
كد ويديو	1847
كد پخش	1847
كل الاخبار	220
كل الالعاب	190
كل الصور	220
كل المواضيع	136
كل مساهمة تصنع فرقا	211
كل مساهمة مهمة	211
كل مقالات الكاتب	152	220
كلمات دلالية	134
كلمات متقاطعة	192
كلمات مفتاحية	134
كليدواژهها	1825
كمك كنيد	1809
كمك مالي	1809
كمك ماهانه	1899
كمك يكباره	1898
كن اول المعلقين	175
كن داعما	106
كود خصم	242
كوكيها	1823
كوچكتر كردن متن	1914
كيف اعطل مانع الاعلانات	209
كيف اعطله	210
كيفية التعطيل	210
كيفيت اصلي	1847
كپي	1915
كپي شد	1849	1853
كپي كردن لينك	1853
كپي لينك	1815
كپي لينك كوتاه	1849
""", 'ل': """
لا اوافق	128
لا توجد تعليقات	187
لا شكرا	105
لا يمكن تشغيل الفيديو	194
لا يمكن عرض هذا المحتوي	198
لا يوجد تعليقات	187
لا، شكرا	105
لاحقا	105
لدي حساب	214
لديك حساب	214
لديك حساب بالفعل	214
لست مشتركا	214
لست مشتركا بعد	214
لطفا ان را غيرفعال كنيد	1897
لطفا ايميل خود را وارد كنيد	1902
لطفا نظر خود را بنويسيد	1837
لطفا يك ايميل معتبر وارد كنيد	1902
لغو در هر زمان	1900
لغو دنبال كردن	1911
لغو رضايت	1885
لقد صوت من قبل	187
لقد صوتت بالفعل	147
لقد عطلته	209
لقد قمت بالتصويت	187
للاعلان معنا	151
للمشتركين	110
للمشتركين فقط	113
لم يعجبني	188
ليس الان	105
ليس لديك حساب	214
لينك خبر كپي شد	1849
لينك كوتاه	1815
لينك كوتاه خبر	1849	1853
لينك كوتاه كپي شد	1849
لينك كپي شد	1849	1853
""", 'م': """
مادة اعلانية	124
مايكت	1889
مبلغ اخر	211
مبلغ دلخواه	1898
مبلغ ديگر	1898
مبلغ مختلف	211
مبلغ مخصص	238
متابع	227
متابعة القراءة	241
متابعة الكاتب	226
متابعة الموضوع	226
متابعة علي الموقع	202
متن كامل خبر	1906
متن كامل مقاله را بخوانيد	1906
متن پيادهشده	1882
متوجه شدم	1830
متوفر علي app store	202
متوفر علي google play	202
مجانا وبدون رسائل مزعجة	216
مجموع ديدگاهها : #	1838
مجموع نظرات: #	1838
محبوبترين	1901
محبوبترينها	1875
محتواي تبليغاتي	1817
محتواي حمايتشده	1853
محتواي پولي	1880
محتوي اعلاني	181
محتوي برعاية	181
محتوي للمشتركين	110
محتوي مدفوع	193
محتوي ممول	89	124
مختارات	134
مخصوص مشتركان	1900
مدة الفيديو	237
مدت	1882
مدت زمان	1882
مديريت رضايت	1885
مديريت كوكيها	1885
مرا به خاطر بسپار	1900
مرة واحدة	212
مرتبسازي	1875
مرتبسازي بر اساس	1875
مزايا المشتركين	193
مزاياي مشتركان	1880
مزيد من مقالات الكاتب	152
مزيد من مقالات الكاتبة	152
مساحة اعلانية	181
مستخدم جديد	108
مسدودكننده را غيرفعال كردم	1895
مشاركة	120
مشاركة عبر البريد	229
مشاركة عبر فيسبوك	229
مشاركة عبر واتساب	120
مشاركة علي تويتر	120
مشاركة علي فيسبوك	120
مشاهده بيشتر	1829
مشاهده عكسها	1906
مشاهده قيمت	1880
مشاهده محتوا	1885
مشاهده نتايج	93	1875
مشاهده همه	1829
مشاهده پاسخها	1874
مشاهده پرونده	1906
مشاهده گالري	1906
مشترك شويد	1811
مشغل الصوت	237
مشغل الفيديو	237
مشكلي پيش امد	1903
مطالب بيشتر	1863
مطالب ديگر اين نويسنده	1906
مطالب مرتبط	1825
مطالب پيشنهادي	1863
مطلب بعدي	1906
مطلب قبلي	1906
معرض الصور	220
مقال مهدي من مشترك	243
مقالات اخري للكاتب	152	176
مقالات اخري للكاتبة	152
مقالات ذات صلة	134
مقالات قد تعجبك	176
مقالات قد تهمك	176
مقالات مرتبط	1825
مقاله بعدي	1906
مقاله قبلي	1906
مقترحات برعاية taboola	180
مقروء بصوت اصطناعي	194
ملء الشاشة	195
ملخص اعده الذكاء الاصطناعي	225
ملخص الذكاء الاصطناعي	225
ملخص بالذكاء الاصطناعي	225
ملفات تعريف الارتباط	131
من نحن	151
منتشر شده: #	1838
منو	1829
مهمترين اخبار	1825
مواضيع ذات صلة	134
مواضيع قد تهمك	176
مواضيع متعلقة	176
مواضيع مرتبطة	176
موافق	128
موافق ومتابعة	198
موافقة ومتابعة	129
موافقم	1821
موضوعات ذات صلة	134
موضوعات متعلقة	176
مولد بالذكاء الاصطناعي	237
ميخواهيد اعلان دريافت كنيد	1890
""", 'ن': """
نام	1903
نبذة عن الكاتب	222
نبذة عن الكاتبة	152
نتائج الاستطلاع	188
نتائج التصويت	188
نسخ	230
نسخ الرابط	120
نسخ رابط المقال	175
نسخه صوتي مقاله	1881
نسخه وب	1889
نسخه چاپي	1853
نسيت كلمة السر	214
نسيت كلمة المرور	108
نشر	188
نصب اپليكيشن	1888
نظر	1824
نظر بدهيد	1853
نظر خود را با ما در ميان بگذاريد	1853
نظر خود را بنويسيد	1824
نظر خود را بگوييد	1874
نظر سنجي	94
نظر شما	1824
نظر شما درباره اين خبر چيست	1853
نظر كاربران	1837
نظرات	1824
نظرات بينندگان	1837
نظرات شما	1837
نظرات كاربران	1837
نظرات مخاطبان	1837
نظرتان را بگوييد	1874
نظرسنجي	94	1853
نعم اريد	205
نعم، اريد	204
نقشه سايت	1841
نمايش اين محتوا ممكن نيست	1885
نمايش بيشتر	1829
نمايش زيرنويس	1881
نمايش كمتر	1830
نمايش متن اصلي	1830
نمايش محتوا	1885
نمايش نتايج	93
نمايش نظرات	1874
نمايش نظرات بيشتر	1874
نمايش نقشه	1830
نمايش همه	1830
نمايش پاسخها	1874
نمايش پست	1885
ننصح بقراءة	134
نه ممنون	1808	1892
نه، ممنون	1892
نهاية الاعلان	193
""", 'ه': """
هديه دادن مقاله	1914
هذا البريد مسجل مسبقا	240
هذا الحقل الزامي	216
هذا الحقل مطلوب	216
هذا الفيديو غير متاح	194
هذا الفيديو غير متاح حاليا	194
هذا الفيديو لم يعد متاحا	194
هذا المحتوي للمشتركين	110
هذا المقال للمشتركين	110
هذا المقال مقفل	214
هذه المادة للمشتركين	175
هر زمان ميتوانيد لغو اشتراك كنيد	1902
هر كمكي مهم است	1898
هل افادك هذا المقال	187
هل ترغب باستلام الاشعارات	203
هل ترغب في تلقي الاشعارات	203
هل تريد تلقي اشعارات	203
هل تريد تلقي الاشعارات	203
هل كان هذا المقال مفيدا	187
هل كان هذا مفيدا	187
هل كانت هذه الصفحة مفيدة	187
هل لديك حساب	214
هل نسيت كلمة المرور	214
هل وجدت خطا	187
همرساني	1815
همه اخبار	1906
همه بازيها	1877
همه خبرها	1906
همه عكسها	1906
همه مطالب	1906
همه مطالب نويسنده	1906
همه ويدئوها	1906
هميشه اجازه داده شود	1885
هميشه نمايش بده	1885
همچنين ببينيد	1863
همچنين بخوانيد	1825
هنوز ثبتنام نكردهايد	1900
هنوز مشترك نيستيد	1900
هيئة التحرير	151
""", 'و': """
واتساب	120
واتساپ	1815
ورود	1811
ورود / ثبت نام	1811
ورود با اپل	1900
ورود با فيسبوك	1900
ورود با گوگل	1900
ورود مشتركان	1860
وسوم	134
وصول غير محدود الي جميع المقالات	239
وظائف	151
ويدئو در دسترس نيست	1881
ويديو	1825
ويديو در دسترس نيست	1881
ويژه خوانندگان	1880
ويژه مشتركان	1811
""", 'ي': """
يتم تحميل الفيديو	194
يدفع سنويا	214
يستمر المقال بعد الاعلان	180
يك بار	1899
يكبار	1899
يمكنك الالغاء في اي وقت	214
يمكنك الغاء الاشتراك في اي وقت	216
""", 'پ': """
پاسخ	1824
پايان اگهي	1880
پايان تبليغ	1880
پخش	1847
پخش خودكار	1882
پخش ويدئو	1881
پخش ويدئو ممكن نيست	1881
پخش ويديو	1881
پذيرش همه	1886
پذيرش و ادامه	1885
پذيرفتن	1821
پربازديدترين	1825
پربازديدترينها	1825
پربازديدها	1825
پربازديدهاي امروز	1863
پربازديدهاي هفته	1863
پربحثترينها	1825
پربينندهترين	1863
پربينندهترين خبرها	1863
پربينندهترينها	1863
پرداخت سالانه	1901
پرداخت ماهانه	1901
پسنديدم	1875
پنهان كردن پاسخها	1874
پيام بازرگاني	1869
پيام شما ارسال شد	1902
پيام شما با موفقيت ارسال شد	1902
پيشنهاد خواندني	1863
پيشنهاد سردبير	1825
پيشنهاد ما	1825
پيوندها	1841
""", 'چ': """
چاپ	1815
چاپ دستور پخت	63
چگونه غيرفعال كنم	1897
چگونه مسدودكننده را غيرفعال كنم	1895
""", 'گ': """
گالري تصاوير	1906
گالري عكس	1906
گزارش تخلف	1875
گزارش خطا	1824
گزارش خطا در اين خبر	1853
گزينههاي بيشتر	1915
گوگل پلي	1889
""", 'अ': """
अकाउंट नहीं है	2484
अक्षर का आकार	67
अक्षर छोटे करें	2496
अक्षर बडे करें	2496
अगला	2425
अगला लेख	2490
अगली खबर	2421
अगली तस्वीर	2490
अगली फोटो	2490
अगली स्टोरी	2490
अनफॉलो करें	2494
अनम्यूट	2469
अनिवार्य	2487
अनुमति दें	2477
अन्य खबरें	21	2421
अन्य राशि	2482
अन्य विकल्प	2497
अपना इनबॉक्स देखें	2486
अपना ईमेल दर्ज करें	2486
अपना ईमेल देखें	2486
अपना ईमेल पता दर्ज करें	2486
अपना कमेंट लिखें	2434
अपना ज्ञान परखें	2465
अपना प्लान चुनें	2484
अपनी टिप्पणी दें	2434
अपनी टिप्पणी लिखें	2434
अपनी तस्वीरें हमें भेजें	2491
अपनी प्रतिक्रिया दें	2462
अपनी राय दें	2420
अपनी राय बताएं	2462
अभी खरीदें	2468
अभी खेलें	2465
अभी डाउनलोड करें	2475
अभी तक सब्सक्राइबर नहीं हैं	2484
अभी दान करें	2406
अभी नहीं	2405	2478
अमान्य ईमेल	2486
अमेजन पर खरीदें	2468
अवधि	2470
असहमत	2419
अस्वीकार करें	2419
""", 'आ': """
आगे पढें	2425
आज का सवाल	93
आज की अन्य खबरें	2455
आप इस विषय को फॉलो कर रहे हैं	2494
आप कभी भी अनसब्सक्राइब कर सकते हैं	2486
आप पहले ही वोट कर चुके हैं	2462
आपका वोट दर्ज हो गया	2462
आपका वोट दर्ज हो गया है	2462
आपका संदेश भेज दिया गया है	2486
आपके लिए	2421
आपको यह भी पसंद आ सकता है	2455
आपको ये भी पसंद आ सकता है	2455
आवश्यक फील्ड	2486
""", 'इ': """
इस लेखक की अन्य खबरें	2438
इस लेखक की और खबरें	2438
इस लेखक के और लेख	2438
इस विषय को फॉलो करें	2494
इसे भी देखें	2455
इसे भी पढें	2421
""", 'ई': """
ई-पेपर	2408
ईमेल	2487
ईमेल से शेयर करें	2496
""", 'ऊ': """
ऊपर जाएं	2425
""", 'ए': """
एआई आवाज में सुनें	2469
एआई द्वारा तैयार	2441
एआई समरी	2441
एआई सारांश	2441
एआई से तैयार सारांश	2441
एक बार	2483
एक बार का दान	2482
एप डाउनलोड करें	2475
""", 'ऐ': """
ऐप इंस्टॉल करें	2475
ऐप खोलें	2475
ऐप डाउनलोड करें	2475
ऐप में खोलें	2475
ऐप में पढें	2475
ऐप स्टोर से डाउनलोड करें	2475
""", 'ऑ': """
ऑटोप्ले	2470
ऑडियो डाउनलोड करें	2469
ऑफर देखें	2468
""", 'औ': """
और खबरें	2421
और जानें	2419
और टिप्पणियां देखें	2462
और देखें	2425
और पढें	2421	2425
और पढें इस लेखक से	2438
और भी पढें	2455
""", 'क': """
कभी भी रद्द करें	2484
कम दिखाएं	2426
कमेंट	2420
कमेंट करें	2420
कमेंट पढें	2434
कमेंट लिखें	2462
कमेंट्स	2420
करियर	2437
किताब खरीदें	2468
कीमत देखें	2468
कुकी का उपयोग	2419
कुकी नीति	2417	2419
कुकी सेटिंग्स	2473
कुकीज नीति	2419
कुकीज प्रबंधित करें	2473
कुकीज सेटिंग	2418
कुछ गलत हो गया	2487
केवल सदस्यों के लिए	2408
केवल सब्सक्राइबर के लिए	2484
कैसे बंद करें	2481
कॉपी	2497
कॉपी करें	2497
कॉपी लिंक	2411
क्या आप नोटिफिकेशन चाहते हैं	2476
क्या आप नोटिफिकेशन पाना चाहते हैं	2476
क्या आप सूचनाएं पाना चाहते हैं	2476
क्या यह उपयोगी था	2462
क्या यह खबर उपयोगी थी	2462
क्या यह पेज उपयोगी था	2462
क्या यह लेख उपयोगी था	2462
क्यूआर कोड स्कैन करें	2475
क्रमबद्ध करें	2463
क्विज खेलें	2465
""", 'ख': """
खबर सुनें	2469
खाता नहीं है	2484
खाता बनाएं	2408
खोजें	2425
खोलें	2426
""", 'ग': """
गलती की सूचना दें	2462
गलती बताएं	2426
गूगल प्ले से डाउनलोड करें	2475
गूगल से जारी रखें	2484
गूगल से लॉगिन करें	2484
गेम्स	2467
गैलरी देखें	2490
गोपनीयता नीति	2417	2419	2437
गोपनीयता सेटिंग्स	2473
""", 'च': """
चर्चा में क्यों है	2455
चुनें	2485
""", 'ज': """
जरूर पढें	2455
जवाब छिपाएं	2462
जवाब दें	2420
जवाब देखें	2462
जवाब भेजें	2462
जावास्क्रिप्ट बंद है	2473
ज्यादा दिखाएं	2490
ज्यादा पढी गई	2455
""", 'ट': """
टिकट खरीदें	2468
टिकट बुक करें	2468
टिप्पणियां	2420
टिप्पणी	2420
टिप्पणी करें	2420
टिप्पणी के नियम	2462
टिप्पणी के लिए लॉगिन करें	2462
टिप्पणी भेजें	2462
टिप्पणी लिखें	2462
टेक्स्ट साइज	67
टैग्स	2421
टॉप न्यूज	2421
टॉप स्टोरीज	2455
ट्रांसक्रिप्ट	2470
ट्रेंडिंग	2421
ट्विटर	2411
ट्विटर पर शेयर करें	2496
""", 'ठ': """
ठीक है	2426
""", 'त': """
तस्वीर बडी करें	2490
तस्वीरें देखें	2490
ताजा खबरें	2421
ताजा समाचार	2421
""", 'द': """
दान करें	2406
दान पेज पर जाएं	2482
देश की और खबरें	2455
दोस्तों को भेजें	2441
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2486
""", 'न': """
नक्शा देखें	2426
नतीजे देखें	93
नवीनतम	2463
नहीं धन्यवाद	2405
नहीं, धन्यवाद	2405	2478
नियम और शर्तें	2417	2437
नियम और शर्तें | गोपनीयता नीति	2417
नोटिफिकेशन ऑन करें	2476
नोटिफिकेशन चालू करें	2476
""", 'प': """
परिणाम देखें	93	2463
पसंदीदा स्रोत के रूप में जोडें	2494
पहले से खाता है	2484
पहले से सब्सक्राइबर हैं	2484
पाठकों के लिए विशेष ऑफर	2468
पार्टनर कंटेंट	2458
पासवर्ड भूल गए	2484
पिछला	2425
पिछला लेख	2490
पिछली खबर	2421
पूरा लेख पढें	2490
पूरी खबर पढें	2425
पेज दोबारा लोड करें	2480
पेज रिफ्रेश करें	2480
पेज रीफ्रेश करें	2480
पेड कंटेंट	2468
पोल	94
पोल में हिस्सा लें	2462
पोस्ट लोड करें	2473
प्रचार	2415
प्रतिक्रिया दें	2420
प्रतिलिपि	2470
प्राइवेसी पॉलिसी	2419	2437
प्राइवेसी सेटिंग्स	2473
प्रायोजक	2498
प्रायोजित	2415
प्रायोजित सामग्री	2458
प्रिंट	2497
प्रिंट करें	2411
प्रीमियम	2408
प्लान चुनें	2484
प्ले स्टोर से डाउनलोड करें	2475
प्लेबैक गति	2469
प्लेबैक स्पीड	2469
प्लेयर लोड हो रहा है	2469
""", 'फ': """
फीडबैक दें	2437	2462
फीडबैक भेजें	2462
फुल स्क्रीन	2470
फुल स्क्रीन से बाहर निकलें	2469
फेसबुक	2411
फेसबुक पर शेयर करें	2411
फेसबुक से जारी रखें	2484
फेसबुक से लॉगिन करें	2484
फॉन्ट आकार	2496
फॉन्ट साइज	67
फॉलो कर रहे हैं	2494
फॉलो करें	2494
फोटो	2421
फोटो गैलरी	2455
फोटो गैलरी देखें	2490
फ्लिपकार्ट पर खरीदें	2468
""", 'ब': """
बंद करें	2405
बडी खबरें	2421
बाद में	2405	2478
बाद में याद दिलाएं	2405
ब्राउजर में जारी रखें	2475
""", 'भ': """
भेजें	2487
""", 'म': """
मंजूर है	2419
मशीनी अनुवाद	2470
मान्य ईमेल दर्ज करें	2486
मासिक दान	2483
मासिक भुगतान	2485
मासिक सहयोग	2483
मुख्य समाचार	2421
मुझे याद रखें	2484
मुफ्त डिलीवरी	2498
मुफ्त में खेलें	2465
मुफ्त, कोई स्पैम नहीं	2486
मूल देखें	2426
मेन्यू	2425
मेरा खाता	2408
मेरा खाता है	2484
मैं नियम और शर्तों से सहमत हूं	2486
मैंने ऐड ब्लॉकर बंद कर दिया	2480
मैंने बंद कर दिया	2481
म्यूट	2470
""", 'य': """
यह खबर सुनें	2469
यह फील्ड अनिवार्य है	2486
यह फील्ड आवश्यक है	2486
यह भी देखें	2455
यह भी पढें	2421
यह लेख लॉक है	2484
यह लेख सुनें	2469
यह वीडियो अब उपलब्ध नहीं है	2469
यह वीडियो उपलब्ध नहीं है	2469
यह सामग्री नहीं दिखाई जा सकती	2473
ये खबरें भी पढें	2455
ये भी जानें	2455
ये भी देखें	2455
ये भी पढें	2421
""", 'र': """
रजिस्टर करें	2408
रिपोर्ट करें	2463
रेसिपी पर जाएं	63
रेसिपी प्रिंट करें	63
रेसिपी सेव करें	63
""", 'ल': """
लाइक	2463
लाइक करें	2463
लिंक कॉपी करें	2411	2441
लिंक कॉपी हो गया	2496
लेख उपहार में दें	2496
लेख सुनें	2469
लेखक की अन्य खबरें	2438
लेखक के अन्य लेख	2490
लेखक के और लेख	2438	2490
लेखक के बारे में	2491
लेखक के बारे में और	2438
लेखक को फॉलो करें	2494
लेखक परिचय	2491
लेखक से और	2438
लॉग इन	2408
लॉग इन करें	2408
लॉगआउट	2408
लॉगिन	2408
लोकप्रिय	2421
लोड हो रहा है	2469
""", 'व': """
वर्ग पहेली	2467
वर्तमान समय	2470
विज्ञापन	2415
विज्ञापन के बाद जारी	2458
विज्ञापन दें	2437
विज्ञापन समाप्त	2468
विज्ञापन हटाएं	2441
विवरण	2426
विषय	2421
विषय को फॉलो करें	2494
वीडियो	2421
वीडियो उपलब्ध नहीं है	2469
वीडियो चलाएं	2469
वीडियो नहीं चलाया जा सकता	2469
वीडियो लोड हो रहा है	2469
वोट करने के लिए धन्यवाद	2462
वोट करें	93	2463
वोट दें	93
वोट देने के लिए धन्यवाद	2462
व्हाट्सएप	2411
व्हाट्सएप पर शेयर करें	2496
व्हाट्सऐप पर शेयर करें	2496
""", 'श': """
शायद बाद में	2405
शिकायत करें	2463
शेयर	2411
शेयर करें	2411
शेष समय	2470
""", 'स': """
संपर्क करें	2420	2437
संपादक को लिखें	2491
संबंधित खबरें	2421
संबंधित लेख	2421
संबंधित वीडियो	2455
संबंधित समाचार	2421
सदस्य बनें	2406
सबटाइटल दिखाएं	2469
सबमिट करें	2487
सबसे अच्छा ऑफर	2485
सबसे ज्यादा पढी गई	2421
सबसे ज्यादा पढी गई खबरें	2455
सबसे ज्यादा पढी गईं	2455
सबसे लोकप्रिय	2485
सब्सक्राइब	2408
सब्सक्राइब करें	2408
सभी अस्वीकार करें	2473
सभी कमेंट देखें	2462
सभी खबरें	2490
सभी खबरें देखें	2490
सभी गेम	2465
सभी गेम्स	2465
सभी टिप्पणियां देखें	2462
सभी तस्वीरें देखें	2490
सभी दिखाएं	2426
सभी देखें	2425
सभी फोटो देखें	2490
सभी वीडियो	2490
सभी वीडियो देखें	2490
सभी स्वीकार करें	2419	2473
समझ गया	2426
समर्थन करें	2406
सर्वे	94
सर्वे में हिस्सा लें	2462
सहमत हूं	2419
सहमति दें और आगे बढें	2418
सहमति प्रबंधित करें	2473
सहमति वापस लें	2473
सहयोग करें	2406
सही ईमेल दर्ज करें	2486
साइटमैप	2437
साइन अप	2408
साइन इन	2408
साझा करें	2411
सामग्री दिखाएं	2473
सामग्री देखें	2473
सामग्री लोड करें	2473
सालाना भुगतान	2485
सिर्फ सब्सक्राइबर के लिए	2484
सीधे रेसिपी पर जाएं	63
सुडोकू	2467
सुधार नीति	2491
सूचनाएं चालू करें	2476
सेव करें	2411
स्पॉन्सर्ड	2415
स्पॉन्सर्ड कंटेंट	2458
स्वचालित अनुवाद	2470
स्वीकार करें	2419
स्वीकार करें और आगे बढें	2418
स्वीकार करें और जारी रखें	2473
""", 'ह': """
हमसे संपर्क करें	2437	2491
हमारा समर्थन करें	2406
हमारी मदद करें	2482
हमारे बारे में	2437
हमें लिखें	2491
हमें सपोर्ट करें	2482
हमें सहयोग दें	2482
हमेशा अनुमति दें	2473
हर योगदान महत्वपूर्ण है	2482
हर योगदान मायने रखता है	2482
हां, चाहिए	2477
होम	2425
होम पेज पर जाएं	2490
""", 'অ': """
অক্ষরের আকার	67
অটোপ্লে	386
অডিও ডাউনলোড করুন	385
অনুদান দিন	349
অনুদান পাতায যান	394
অনুমতি দিন	391
অনুসরণ করছেন	407
অনুসরণ করুন	407
অন্য পরিমাণ	394
অ্যাকাউন্ট আছে	396
অ্যাকাউন্ট নেই	396
অ্যাপ ডাউনলোড করুন	389
অ্যাপ স্টোর থেকে ডাউনলোড করুন	389
অ্যাপে খুলুন	389
অ্যাপে পডুন	389
""", 'আ': """
আগের খবর	402
আপনার জন্য নির্বাচিত	375
আপনার বার্তা পাঠানো হযেছে	398
আপনার ব্রাউজার অডিও সমর্থন করে না	385
আপনার ব্রাউজার ভিডিও সমর্থন করে না	385
আপনার ভোট গৃহীত হযেছে	381
আপনার ভোট গ্রহণ করা হযেছে	381
আপনার মতামত জানান	381
আপনি আগেই ভোট দিযেছেন	381
আপনি কি নোটিফিকেশন পেতে চান	390
আবশ্যক	399
আমাকে মনে রাখুন	396
আমাদের সমর্থন করুন	394
আমাদের সহাযতা করুন	394
আমি শর্তাবলিতে সম্মত	398
আরও খবর	351
আরও দেখুন	351
আরও পডতে পারেন	375
আরও পডুন	351
আরও মন্তব্য দেখুন	381
আরও সংবাদ	375
আরো খবর	375
আরো পডুন	375
""", 'ই': """
ইমেইল	399
ইমেইল সঠিক নয	398
""", 'উ': """
উত্তর দিন	382
উত্তর দেখুন	381
উপরে যান	401
""", 'এ': """
এ জাতীয আরও খবর	375
এ জাতীয আরো খবর	375
এ সম্পর্কিত আরও খবর	351
এ সম্পর্কিত আরও পডুন	375
এআই সারাংশ	406
এই কনটেন্ট দেখানো যাচ্ছে না	387
এই ঘরটি আবশ্যক	398
এই বিভাগের আরও খবর	375
এই বিভাগের আরো খবর	375
এই বিষয অনুসরণ করুন	407
এই ভিডিওটি আপনার দেশে দেখা যাবে না	385
এই ভিডিওটি আর নেই	385
এই ভিডিওটি পাওযা যাচ্ছে না	385
এই লেখাটি কি উপকারী ছিল	381
এককালীন	395
এককালীন অনুদান	395
এখন নয	391
এখনই কিনুন	384
এখনই খেলুন	383
""", 'ক': """
কনটেন্ট দেখান	387
কনটেন্ট লোড করুন	387
কপি করুন	409
কপি লিংক	374
কম দেখুন	401
কিউআর কোড স্ক্যান করুন	389
কিছু ভুল হযেছে	399
কুইজ খেলুন	383
কুইজে অংশ নিন	383
কুকি সেটিংস	387
""", 'খ': """
খবরটি শুনুন	385
খবরটি শেযার করুন	374
""", 'গ': """
গুগল দিযে লগইন করুন	396
গুগল প্লে থেকে ডাউনলোড করুন	389
গোপনীযতা সেটিংস	387
গ্যালারি দেখুন	401
গ্রহণ করে এগিযে যান	387
""", 'ছ': """
ছবি দেখুন	401
ছবি বড করুন	401
ছবির গ্যালারি	401
""", 'জ': """
জনপ্রিয খবর	375
জমা দিন	399
জরিপ	94
জরিপে অংশ নিন	381
জানি না	382
জাভাস্ক্রিপ্ট বন্ধ আছে	387
""", 'ট': """
টিকিট কাটুন	384
টিকিট কিনুন	384
টুইটারে শেযার করুন	408
""", 'ন': """
নতুন	382
নাম	399
নিবন্ধন	349
নোটিফিকেশন চালু করুন	390
নোটিফিকেশন পেতে চান	390
""", 'প': """
পরবর্তী খবর	401
পরে	391
পাঠকের পছন্দ	375
পাঠান	399
পাসওযার্ড ভুলে গেছেন	396
পুরো খবর পডুন	401
পুরোনো	382
পেজ আবার লোড করুন	393
পেজ রিফ্রেশ করুন	393
পেজটি রিফ্রেশ করুন	393
পোস্ট লোড করুন	387
পোস্টটি শেযার করুন	374
প্রচ্ছদে ফিরুন	401
প্রতিটি অনুদান গুরুত্বপূর্ণ	394
প্রতিলিপি	386
প্রিন্ট	353
প্রিন্ট করুন	374
প্লে স্টোর থেকে ডাউনলোড করুন	389
প্লেব্যাক গতি	385
প্ল্যান বেছে নিন	396
""", 'ফ': """
ফন্ট সাইজ	408
ফলাফল দেখুন	93	382
ফলো করুন	407
ফুল স্ক্রিন	386
ফেসবুক দিযে লগইন করুন	396
ফেসবুকে শেযার করুন	374
ফ্রি ডেলিভারি	410
""", 'ব': """
বই কিনুন	384
বইটি কিনুন	384
বন্ধুদের সঙ্গে শেযার করুন	374
বাকি সময	386
বার্ষিক	395
বিজ্ঞাপন	353
বিজ্ঞাপন শেষ	384
বিস্তারিত পডুন	375
বেছে নিন	397
""", 'ভ': """
ভিডিও চালান	385
ভিডিও লোড হচ্ছে	385
ভিডিওটি চালানো যাচ্ছে না	385
ভিডিওটি পাওযা যাচ্ছে না	385
ভুল জানান	381
ভুল সংশোধন জানান	381
ভোট দিন	93	382
ভোট দেওযার জন্য ধন্যবাদ	381
""", 'ম': """
মতামত জানান	381
মতামত পাঠান	381
মন্তব্য	353
মন্তব্য করতে লগইন করুন	381
মন্তব্য করুন	353
মন্তব্য নেই	382
মন্তব্য পাঠান	381
মন্তব্য লিখুন	381
মন্তব্যের নিযম	381
মাসিক	395
মাসিক অনুদান	395
মিউট	386
""", 'য': """
যেকোনো সময বাতিল করুন	396
যোগাযোগ করুন	403
""", 'র': """
রকমারি থেকে কিনুন	384
রিপোর্ট করুন	382
রেজিস্টার	349
রেসিপি প্রিন্ট করুন	63
রেসিপিতে যান	63
""", 'ল': """
লগ ইন	349
লগইন	349
লাইক	382
লিংক কপি	353
লিংক কপি করুন	374
লিংক কপি হযেছে	374
লিঙ্ক কপি করুন	374
লেখক পরিচিতি	403
লেখক সম্পর্কে	403
লেখককে অনুসরণ করুন	407
লেখকের অন্যান্য লেখা	401
লেখকের আরও লেখা	401
লেখাটি কি উপকারী ছিল	381
লেখাটি শুনুন	385
লেখাটি সেভ করুন	374
লোড হচ্ছে	385
""", 'শ': """
শুধু গ্রাহকদের জন্য	396
শেযার	353
শেযার করুন	353
""", 'স': """
সংশ্লিষ্ট খবর	351
সঠিক ইমেইল দিন	398
সব খবর	401
সব খেলা দেখুন	383
সব গ্রহণ করুন	387
সব ছবি দেখুন	401
সব দেখুন	401
সব প্রত্যাখ্যান করুন	387
সব মন্তব্য দেখুন	381
সব সময অনুমতি দিন	387
সবচেযে জনপ্রিয	397
সবচেযে নতুন	382
সবচেযে পুরোনো	382
সমযকাল	386
সম্পর্কিত	375
সম্পর্কিত খবর	351
সম্পর্কিত বিষয	375
সম্পর্কিত সংবাদ	375
সম্পাদককে লিখুন	403
সম্পূর্ণ খবর পডুন	401
সম্মতি প্রত্যাহার করুন	387
সর্বশেষ	351
সর্বশেষ সংবাদ	351
সর্বাধিক আলোচিত	375
সর্বাধিক পঠিত	351
সর্বোচ্চ পঠিত	375
সহাযতা করুন	349
সাজান	382
সাবটাইটেল	386
সাবস্ক্রাইব	349
সেভ করুন	374
সেরা অফার	397
সৌজন্যে	410
স্পনসর	410
স্বযংক্রিয অনুবাদ	386
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	408
""", 'ก': """
กฎการแสดงความคิดเห็น	4818
กติกาการแสดงความคิดเห็น	4818
กรุณากรอกข้อมูลให้ครบถ้วน	4835
กรุณากรอกอีเมล	4835
กรุณากรอกอีเมลให้ถูกต้อง	4835
กรุณาตรวจสอบอีเมล	4835
กลับขึ้นด้านบน	4838
กลับด้านบน	4838
กลับหน้าแรก	4838
การตั้งค่าความเป็นส่วนตัว	4824
การตั้งค่าคุกกี้	4824
กำลังติดตาม	4841
กำลังโหลด	4822
กำลังโหลดวิดีโอ	4822
""", 'ข': """
ขนาดตัวอักษร	67
ขยายภาพ	4838
ขอบคุณที่ร่วมโหวต	4818
ขอบคุณสำหรับการโหวต	4818
ข่าวก่อนหน้า	4838
ข่าวถัดไป	4838
ข่าวทั้งหมด	4838
ข่าวที่คุณอาจสนใจ	4811
ข่าวที่น่าสนใจ	4811
ข่าวที่เกี่ยวข้อง	4788
ข่าวนี้มีประโยชน์หรือไม่	4818
ข่าวยอดนิยม	4788
ข่าวล่าสุด	4788
ข่าวอื่นที่น่าสนใจ	4811
ข่าวอื่นๆ	21	4811
ข่าวอื่นๆ ที่น่าสนใจ	4802
ข่าวเกี่ยวข้อง	4811
ข่าวแนะนำ	4788
ข้ามไปที่สูตร	63
""", 'ค': """
ครั้งเดียว	4832
คลิกชมวิดีโอ	4802
คลิกเพื่อขยายภาพ	4838
คลิปแนะนำ	4811
ความคิดเห็น	4791
ความยาว	4823
ความเร็วในการเล่น	4822
คัดลอก	4843
คัดลอกลิงก์	4791
คัดลอกลิงก์แล้ว	4802
คัดลอกลิงค์	4802
คัดลอกลิงค์แล้ว	4802
คุณต้องการรับการแจ้งเตือนหรือไม่	4827
คุณอาจสนใจ	4811
คุณโหวตแล้ว	4818
คุ้มที่สุด	4834
""", 'จ': """
จดจำฉัน	4833
จดจำฉันไว้	4833
จบโฆษณา	4821
จองตั๋ว	4821
จองบัตร	4821
จัดการความยินยอม	4824
จัดการคุกกี้	4824
จัดส่งฟรี	4844
จำนวนอื่น	4831
จำเป็นต้องกรอก	4835
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4835
ฉันยอมรับเงื่อนไขการใช้งาน	4835
""", 'ช': """
ชมคลิป	4802
ชมคลิปวิดีโอ	4802
ชมวิดีโอ	4802
ชมวิดีโอด้านบน	4802
ชมวิดีโอเต็มได้ที่นี่	4802
ชำระรายปี	4833
ชำระรายเดือน	4833
ช่องนี้จำเป็นต้องกรอก	4835
""", 'ซ': """
ซื้อที่ lazada	4821
ซื้อที่ shopee	4821
ซื้อบัตร	4821
ซื้อบัตรที่นี่	4821
ซื้อหนังสือ	4821
ซื้อหนังสือเล่มนี้	4821
ซื้อเลย	4821
""", 'ด': """
ดาวน์โหลดบน app store	4826
ดาวน์โหลดบน google play	4826
ดาวน์โหลดเสียง	4822
ดาวน์โหลดแอป	4826
ดาวน์โหลดแอปพลิเคชัน	4826
ดาวน์โหลดได้ที่ app store	4826
ดาวน์โหลดได้ที่ google play	4826
ดูการตอบกลับ	4818
ดูข่าวทั้งหมด	4838
ดูคลิป	4802
ดูความคิดเห็นทั้งหมด	4818
ดูความคิดเห็นเพิ่มเติม	4818
ดูทั้งหมด	4789
ดูผลลัพธ์	93
ดูผลโหวต	93	4819
ดูภาพทั้งหมด	4838
ดูภาพเพิ่มเติม	4838
ดูราคา	4821
ดูรูปทั้งหมด	4838
ดูวิดีโอ	4802
ดูเพิ่มเติม	4791
ดูแกลเลอรี	4838
ดูแกลเลอรี่	4838
""", 'ต': """
ตกลง	4828
ตอบกลับ	4819
ตัวเลือกเพิ่มเติม	4842
ตั้งค่าความเป็นส่วนตัว	4824
ตั้งค่าคุกกี้	4824
ติดตามผู้เขียน	4841
ติดตามหัวข้อ	4841
ติดตามหัวข้อนี้	4841
ติดต่อกองบรรณาธิการ	4839
ติดต่อเรา	4802
ติดต่อโฆษณา	4839
ต้องการรับการแจ้งเตือนหรือไม่	4827
""", 'ถ': """
ถอดเสียง	4823
ถอนความยินยอม	4824
ถูกใจ	4819
""", 'ท': """
ทดสอบความรู้ของคุณ	4820
ทำแบบทดสอบ	4820
ทุกการสนับสนุนมีความหมาย	4831
""", 'บ': """
บทความก่อนหน้า	4838
บทความถัดไป	4838
บทความทั้งหมดของผู้เขียน	4838
บทความที่น่าสนใจ	4811
บทความที่เกี่ยวข้อง	4788
บทความนี้ถูกล็อก	4833
บทความนี้มีประโยชน์หรือไม่	4818
บทความล่าสุด	4788
บทความอื่นของผู้เขียน	4838
บทความอื่นๆ ของผู้เขียน	4838
บทความแนะนำ	4811
บริจาค	4785
บริจาคครั้งเดียว	4831
บริจาคตอนนี้	4831
บริจาครายเดือน	4831
บริจาคเลย	4785
บันทึก	4802
บันทึกการตั้งค่า	4824
บันทึกคะแนนของคุณแล้ว	4818
บันทึกคะแนนโหวตแล้ว	4818
บันทึกสูตร	63
บันทึกไว้อ่านภายหลัง	4802
""", 'ป': """
ปฏิเสธทั้งหมด	4824
ปิดการแสดงความคิดเห็น	4818
ปิดเสียง	4823
""", 'พ': """
พิมพ์	4791
พิมพ์บทความ	4802
พิมพ์สูตร	63
พิมพ์หน้านี้	4802
""", 'ฟ': """
ฟรี ไม่มีสแปม	4835
ฟังข่าว	4822
ฟังข่าวนี้	4822
ฟังบทความ	4822
ฟังบทความนี้	4822
ฟังรายการย้อนหลัง	4802
""", 'ภ': """
ภายหลัง	4828
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4802
มีบัญชีอยู่แล้ว	4833
มีบัญชีแล้ว	4833
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4835
ยกเลิกได้ทุกเมื่อ	4833
ยอดนิยม	4811
ยอดนิยมในตอนนี้	4811
ยอมรับทั้งหมด	4824
ยอมรับและดำเนินการต่อ	4824
ยังไม่มีบัญชี	4833
ยังไม่เป็นสมาชิก	4833
""", 'ร': """
ระบุจำนวนเงิน	4831
รับการแจ้งเตือน	4827
รับการแจ้งเตือนข่าวด่วน	4802
รายงาน	4819
รีเฟรชหน้า	4830
รีเฟรชหน้านี้	4830
รูปแบบอีเมลไม่ถูกต้อง	4835
ร่วมงานกับเรา	4802
ร่วมตอบแบบสอบถาม	4802
ร่วมตอบแบบสำรวจ	4818
ร่วมบริจาค	4785
ร่วมสนับสนุน	4831
ร่วมแสดงความคิดเห็น	4802
ร่วมโหวต	4818
ร้านค้า	4844
""", 'ล': """
ลงทะเบียน	4785
ลงทะเบียนเรียบร้อยแล้ว	4835
ลดขนาดตัวอักษร	4842
ลืมรหัสผ่าน	4785
ลืมรหัสผ่านหรือไม่	4833
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4822
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4822
วิดีโอไม่พร้อมใช้งาน	4822
วิธีปิดโปรแกรมบล็อกโฆษณา	4830
""", 'ส': """
สนับสนุนนักข่าว	4831
สนับสนุนรายเดือน	4831
สนับสนุนสื่ออิสระ	4831
สนับสนุนเรา	4785
สปอนเซอร์	4791
สมัครงานกับเรา	4802
สมัครสมาชิก	4785
สมัครเรียบร้อยแล้ว	4835
สรุปด้วย ai	4840
สรุปโดย ai	4840
สั่งซื้อหนังสือ	4821
สั่งซื้อเลย	4821
สำหรับสมาชิกเท่านั้น	4833
สิทธิพิเศษสำหรับผู้อ่าน	4821
สิทธิพิเศษสำหรับสมาชิก	4821
สแกน qr code	4826
สแกนคิวอาร์โค้ด	4826
ส่ง	4836
ส่งข่าว	4839
ส่งข้อความเรียบร้อยแล้ว	4835
ส่งความคิดเห็น	4818
ส่งคำตอบ	93
ส่งต่อให้เพื่อน	4802
""", 'ห': """
หน้าแรก	4838
""", 'อ': """
อนุญาต	4828
อนุญาตเสมอ	4824
ออกจากโหมดเต็มจอ	4822
อีเมล	4836
อีเมลไม่ถูกต้อง	4835
อ่านข่าวที่เกี่ยวข้อง	4811
อ่านข่าวผ่านแอป	4802
อ่านข่าวอื่นๆ	4811	4838
อ่านฉบับเต็ม	4838
อ่านต่อ	4791
อ่านต่อหลังโฆษณา	4821
อ่านต่อเรื่องนี้	4811
อ่านต่อในเบราว์เซอร์	4826
อ่านบทความฉบับเต็ม	4838
อ่านบนแอป	4826
อ่านเพิ่มเติม	4788
อ่านเรื่องที่เกี่ยวข้อง	4811
อ่านโดย ai	4822
อ่านในแอป	4826
""", 'เ': """
เกมทั้งหมด	4820
เกิดข้อผิดพลาด	4836
เกิดข้อผิดพลาด กรุณาลองใหม่	4835
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4835
เกี่ยวกับผู้เขียน	4839
เขียนความคิดเห็น	4818
เขียนโดย ai	4840
เข้าสู่ระบบ	4785
เข้าสู่ระบบด้วย apple	4833
เข้าสู่ระบบด้วย facebook	4833
เข้าสู่ระบบด้วย google	4833
เข้าสู่ระบบด้วย line	4833
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4818
เฉพาะสมาชิกเท่านั้น	4833
เต็มจอ	4823
เนื้อหาต่อจากโฆษณา	4821
เนื้อหาที่เกี่ยวข้อง	4811
เนื้อหาสนับสนุน	4821
เนื้อหาโฆษณา	4821
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4822
เบราว์เซอร์ของคุณไม่รองรับเสียง	4822
เปิดการแจ้งเตือน	4827
เปิดรับการแจ้งเตือน	4827
เปิดเสียง	4822
เปิดแอป	4826
เปิดในแอป	4826
เป็นคนแรกที่แสดงความคิดเห็น	4802
เพิ่มขนาดตัวอักษร	4842
เริ่มทำแบบทดสอบ	4820
เรียงตาม	4819
เรื่องที่คุณอาจสนใจ	21	4811
เรื่องที่น่าสนใจ	4811
เรื่องที่เกี่ยวข้อง	4788
เรื่องล่าสุด	4811
เรื่องอื่นที่น่าสนใจ	4788
เรื่องแนะนำ	4811
เลิกติดตาม	4841
เลือก	4834
เลือกแพ็กเกจ	4833
เลือกแพ็คเกจ	4833
เล่นวิดีโอ	4822
เล่นอัตโนมัติ	4823
เล่นเกม	4820
เล่นเลย	4820
เวลาที่เหลือ	4822
เสียงอ่านโดย ai	4822
""", 'แ': """
แจ้งข่าว	4839
แจ้งข้อผิดพลาด	4818
แจ้งคำผิด	4818
แจ้งลบความคิดเห็น	4818
แชร์	4791
แชร์ข่าวนี้	4802
แชร์บทความ	4802
แชร์บทความนี้	4842
แชร์บน facebook	4842
แชร์ผ่าน line	4842
แชร์หน้านี้	4802
แชร์ไปที่ line	4802
แชร์ไปยัง facebook	4842
แชร์ไปยัง line	4842
แท็ก	4811
แท็กที่เกี่ยวข้อง	4811
แบบสำรวจ	94
แปลอัตโนมัติ	4802
แปลโดย ai	4840
แปลโดยอัตโนมัติ	4840
แสดงความคิดเห็น	4791
แสดงคำบรรยาย	4822
แสดงน้อยลง	4789
แสดงเนื้อหา	4824
แสดงเพิ่มเติม	4838
แสดงโพสต์	4824
""", 'โ': """
โฆษณา	4791
โหลดหน้านี้ใหม่	4830
โหลดหน้าใหม่	4830
โหลดเนื้อหา	4824
โหลดเพิ่มเติม	4838
โหลดแอป	4826
โหลดแอปฟรี	4802
โหลดโพสต์	4824
โหวต	93	4819
""", 'ใ': """
ใหม่ล่าสุด	4819
ให้คะแนนบทความนี้	4818
""", 'ไ': """
ไปที่สูตร	63
ไปยังหน้าบริจาค	4831
ไม่สามารถเล่นวิดีโอนี้ได้	4822
ไม่สามารถเล่นวิดีโอได้	4822
ไม่สามารถแสดงเนื้อหานี้ได้	4824
ไม่ใช่ตอนนี้	4828
""", 'ả': """
ảnh tiếp theo	5261
ảnh trước	5261
""", 'ẩ': """
ẩn	5177
ẩn trả lời	5216
""", 'ủ': """
ủng hộ	5152
ủng hộ báo chí độc lập	5154
ủng hộ chúng tôi	5152
ủng hộ chúng tôi trên patreon	5235
ủng hộ hàng tháng	5235
ủng hộ một lần	5235
ủng hộ ngay	5258
ủng hộ tác giả	5154
""", '☕': """
☕ buy me a coffee	1208
☕ buy us a coffee	1208
""", 'あ': """
あとで	2948
あとで読む	2965
あとで読むに追加	3080
あなたにおすすめ	2987
あなたにおすすめの記事	2987
あなたはどう思いますか	2981
あなたへのおすすめ	2987
あわせて読みたい	2987
あわせて読む	3022
""", 'い': """
いいえ、結構です	2948
いいね	2965
いいね!してニュースをチェック	2966
いいね!で応援する	3012
いいね順	3031
いつでも解約ok	3052
いつでも解約できます	3052
いつでも解約可能	3052
いつでも配信停止できます	3055
いま読まれています	3022
いま読まれている記事	3022
""", 'お': """
おすすめ	2987
おすすめの記事	2987
おすすめプラン	3052
おすすめ情報pr	2971
おすすめ記事	2987
おすすめ関連記事	3022
おすすめ順	3031
お住まいの地域ではご覧いただけません	3036
お住まいの地域では再生できません	3036
お問い合わせ	2973	3001
お問い合わせありがとうございました	3055
お問い合わせありがとうございます	3055
お問い合わせ内容	3076
お役に立ちましたか	3030
お得なクーポン	3079
お得なプランを見る	3075
お気に入り	2965
お気に入りに追加	2965
お申し込み	2952
お申し込みが完了しました	3076
お申し込みを受け付けました	3076
お酒は#歳になってから	3034
""", 'こ': """
こちらの記事もおすすめ	3022
こちらの記事も読まれています	21	3022
こちらもおすすめ	2987
こちらも読む	3022
このコメントを報告	3069
このコンテンツは表示できません	3039
このコンテンツを表示できません	3039
このテーマをフォロー	3065
このテーマをフォローする	3065
このページは役に立ちましたか	3030
このメールアドレスは登録済みです	3076
この動画の配信は終了しました	3036
この動画はお住まいの地域では再生できません	3036
この動画はご覧いただけません	3036
この動画は公開を終了しました	3036
この動画は再生できません	3036
この動画は現在ご覧いただけません	3036
この投稿をinstagramで見る	3070
この本を購入する	3034
この著者の記事	2987
この著者の記事を見る	3059
この著者の記事一覧	3059
この記事だけ読む	3075
この記事に関連するニュース	3022
この記事のタグ	2987
この記事の写真	3059
この記事の写真をすべて見る	3023
この記事の写真を見る	3059
この記事の画像	3059
この記事の画像をもっと見る	3059
この記事の画像を見る	3059
この記事の筆者	3060
この記事の誤りを報告	2984
この記事の関連ニュース	3022
この記事はロックされています	3052
この記事は会員からのプレゼントです	3080
この記事は会員限定です	2952
この記事は参考になりましたか	3030
この記事は役に立ちましたか	3030
この記事へのコメント	2985
この記事もチェック	3012
この記事をシェア	2965
この記事をシェアする	3080
この記事をプレゼント	3012
この記事をプレゼントする	3012
この記事を保存	3012
この記事を印刷	3012
この記事を印刷する	3012
この記事を書いた人	3060
この記事を書いた記者	3060
この記事を聞く	3036
この記事を聴く	3036
この記事を評価	3069
この記事を評価する	3012
この記事を購入	3075
この記者の記事をもっと見る	3059
この記者の記事を見る	3059
この記者の記事一覧	2987
この記者をフォロー	2969
この記者をフォローする	3065
この連載の記事	2987
この連載をフォロー	2969
この連載をフォローする	2969
この音声はaiが読み上げています	3036
この項目は必須です	3055
この項目は必須項目です	3055
""", 'ご': """
ご寄付ありがとうございます	3074
ご寄付はこちら	3049
ご意見	2978
ご意見をお聞かせください	3030
ご意見・ご感想を入力	3076
ご投票ありがとうございました	3030
ご支援ありがとうございます	3074
ご支援のお願い	2949
ご支援はこちら	3049
ご登録ありがとうございました	3055
ご登録ありがとうございます	3055
ご購入はこちら	3034
ご購読の申し込み	2952
""", 'さ': """
さらに読み込む	2991
""", 'す': """
すでにアカウントをお持ちの方	3052
すでに会員の方	3052
すでに投票済みです	3030
すでに登録済みです	3076
すべてのcookieを受け入れる	3072
すべてのcookieを許可	3072
すべてのコメントを見る	3030
すべてのニュースを見る	3059
すべての写真を見る	3023
すべての記事を見る	3059
すべて受け入れる	2973
すべて同意する	3072
すべて拒否	3040
すべて拒否する	3039
すべて表示	2992
すべて見る	2991
すべて許可	2973	2976
すべて読む	2992
""", 'そ': """
その他のオプション	3066
その他の記事	2987
その他の金額	3049
""", 'は': """
はい、受け取る	3043
はじめての方はこちら	3052
はてなブックマーク	2965
はてなブックマークに追加	3012
はてブ	2965
""", 'ま': """
まずは無料で	3052
また後で	2948
まだ会員でない方	3052
""", 'み': """
みなさんはどう思いますか	2981
みんなのコメント	2978
""", 'も': """
もう一度再生	3073
もう一度見る	3037
もっと見る	2991
もっと詳しく知りたい方は	3022
もっと読む	2987
もどる	2991
""", 'よ': """
よく読まれています	3022
よく読まれている記事	2987
よく読まれている記事ランキング	2987
""", 'わ': """
わかりました	2992
""", 'ア': """
アカウントをお持ちでない方	3052
アカウントをお持ちの方	3052
アカウントをお持ちの方はこちら	3052
アクセスランキング	2987
アプリで続きを読む	3042
アプリで見る	3042
アプリで読む	3042
アプリで開く	3042
アプリなら	3042
アプリのダウンロード	2964
アプリをインストール	2964
アプリをダウンロード	2964
アプリを入手	3042
アプリを開く	2964
アプリダウンロード	2964
アンケート	94
アンケートにご協力	2983
アンケートに参加する	2983	3030
アンケートに回答する	3030
アンケートに答える	2983	3030
アンケート実施中	3012
アンケート結果	3031
アンケート結果を見る	3069
""", 'ウ': """
ウィンドウを閉じる	3078
""", 'エ': """
エラーが発生しました	3055
""", 'オ': """
オススメ記事	2987
オフにする	3044
オプションの管理	3072
オプションを管理	3072
オンにする	3044
オンラインショップ	3034
""", 'カ': """
カテゴリ	2987
カテゴリー	2987
カートに入れる	3079
""", 'キ': """
キーワード	2987
キーワードをフォロー	2969
""", 'ギ': """
ギャラリーを見る	3059
ギャラリーを閉じる	3078
""", 'ク': """
クイズに挑戦	2983	3012
クイズに挑戦する	2983	3012
クイズに答える	3032
クッキー	2973
クッキーの設定	3039
クッキー設定	2973	2976
クリックで拡大	3059
クリックで音声が出ます	3073
クリップ	2965
クリップする	2965
クロスワード	3033
クロスワードに挑戦	2982
クロスワードを解く	2982
""", 'ゲ': """
ゲームで遊ぶ	3032
ゲーム一覧	3032
""", 'コ': """
コピー	3067
コピーしました	2965
コメント	2978
コメント #件	2985
コメント#件	2978
コメント(#	2978
コメント(#件	2985
コメントする	2978
コメントのルール	3030
コメントの受付は終了しました	3030
コメントの受付を終了しました	3030
コメントはまだありません	2978
コメントは会員のみ	3069
コメントは無効になっています	3069
コメントをすべて見る	3030
コメントをもっと見る	2978
コメントを入力	3069
コメントを入力してください	3069
コメントを報告	3069
コメントを投稿	2978
コメントを投稿する	3030
コメントを書く	2978
コメントを残す	2978
コメントを見る	2978
コメントを送信	3030
コメントを送信する	3030
コメントを閉じる	3030
コメントガイドライン	3030
コメントポリシー	3030
コメント一覧	2978
コンテンツへスキップ	2989
コンテンツを表示	3039
コンテンツを表示する	3039
コンテンツを読み込む	3039
コーヒーをおごる	3049
""", 'サ': """
サイトで続ける	3042
サイトポリシー	2973	3001
サイトマップ	2973
サインイン	2952
サポーターになる	3049
サポートする	2949
""", 'シ': """
シェア	2965
シェアしよう	2965
シェアする	2965
""", 'ス': """
スキップ	2948
スクラップ	2965
スクラップする	2965
スポンサー	2971
スポンサードリンク	2971
スポンサーリンク	2971
スポンサー企業	3068
""", 'タ': """
タイアップ	2971
タグ	2987
タップして音声をオンにする	3073
""", 'チ': """
チケットを予約する	3034
チケットを購入	3034
チケットを購入する	3034
チケット購入はこちら	3034
チップで応援する	2949
チップを送る	2949
チャンネル登録	2966
""", 'ツ': """
ツイート	2965
ツイートする	2965
ツイートを読み込む	3039
""", 'デ': """
データ保護方針	3072
""", 'ト': """
トップ	2991
トップに戻る	3059
トップへ戻る	2991
トップニュース	2987
トップページ	2991
トップページに戻る	3059
トップページへ	3059
トピックス	2987
""", 'ド': """
ドネーション	2949
""", 'ナ': """
ナンプレ	3033
""", 'ニ': """
ニックネーム	3056
ニックネームを入力	3069
ニュースを読む	2991
ニュースレター	2958
ニュースレター登録	2958
ニュース一覧	3059
ニュース一覧へ	3059
""", 'バ': """
バックナンバー	2987
""", 'パ': """
パスワードをお忘れですか	3052
パスワードをお忘れの方	3052
パスワードをお忘れの方はこちら	3052
パスワードを忘れた方	2952
パスワードを忘れた方はこちら	3052
""", 'ピ': """
ピックアップ	2987
""", 'フ': """
フィードバックを送る	3030
フィードバックを送信	3030
フォトギャラリー	3059
フォトギャラリーを見る	3059
フォロー	2966
フォローしています	3065
フォローしてね	2966
フォローしました	2966
フォローする	2966
フォローを解除	3065
フォローを解除する	3065
フォロー中	2966
フォロー解除	3065
フォントサイズ	67
フォントサイズ変更	67
フルスクリーン	3037
""", 'ブ': """
ブックマーク	2965
ブックマークする	2965
ブラウザで続ける	3042
ブラウザで見る	3042
ブラウザで読む	3042
""", 'プ': """
プッシュ通知	2964
プッシュ通知を受け取りますか	3043
プッシュ通知を受け取る	3043
プライバシーの設定	3039
プライバシーポリシー	2973	3001
プライバシーポリシーに同意する	3055
プライバシー設定	3039
プランを見る	3052
プランを選ぶ	3052
プランを選択	3052
プラン一覧	3052
プレゼント	2952
プレミアム	2952
プレミアム会員	2957
プロフィール	3061
""", 'ヘ': """
ヘルプ	2973
""", 'ペ': """
ページの先頭に戻る	3059
ページの先頭へ	2991
ページの先頭へ戻る	3059
ページを再読み込み	3045
ページを再読み込みする	3045
ページを更新する	3045
ページトップ	2991
ページトップへ	2991
ページトップへ戻る	3059
""", 'ホ': """
ホーム	2991
ホームに戻る	3059
""", 'ポ': """
ポスト	2965
ポストする	2965
""", 'マ': """
マイページ	2952
マンスリーサポーターになる	3049
""", 'ミ': """
ミュート	3037
ミュートを解除	3036
ミュート解除	3036
""", 'メ': """
メインコンテンツへスキップ	2989
メッセージ	3077
メニュー	2991
メニューを閉じる	3078
メルマガ	2958
メルマガ登録	2958
メールでシェア	3066
メールで送る	2965
メールで送信	2965
メールをご確認ください	3055
メールアドレス	2958
メールアドレスが正しくありません	3055
メールアドレスでログイン	3075
メールアドレスで登録	3075
メールアドレスをご入力ください	3076
メールアドレスを入力	2958
メールアドレスを入力してください	3055
メールアドレスを入力する	3076
メールマガジン	2958
メールマガジン登録	2958
""", 'ラ': """
ライター	3061
ランキング	2987
""", 'リ': """
リンクをコピー	2965
リンクをコピーしました	3012
リンクをコピーする	3012
""", 'レ': """
レシピへ	63
レシピへスキップ	63
レシピへ移動	63
レシピを保存	63
レシピを印刷	63
レシピを見る	63
レシピを評価	63
""", 'ロ': """
ログアウト	18
ログイン	2952
ログイン/会員登録	2952
ログインしてコメント	3030
ログインしてコメントする	3030
ログイン・会員登録	2952
ログイン状態を保持	3052
ログイン状態を保持する	3052
""", '一': """
一回だけ	3050
一回だけ寄付する	3049
一回のみ	3050
一時停止	3037
一次性	5385
一次性捐款	5384
一番人気	3053
一覧	2991
一覧に戻る	3059
一覧へ	2991
一覧を見る	2991
""", '上': """
上一个视频	5408
上一张	5393
上一张图片	5413
上一篇	5302
上一篇文章	5393
上一頁	5308
上一页	5308
""", '下': """
下一个视频	5408
下一张	5393
下一张图片	5413
下一張圖片	5413
下一篇	5302
下一篇文章	5393
下一部影片	5408
下一頁	5308
下一页	5308
下次再說	5269
下次再说	5269
下載app	5375
下載客戶端	5375
下載音檔	5368
下載音訊	5368
下载app	5375
下载客户端	5375
下载音频	5368
""", '不': """
不,謝謝	5269	5378
不,谢谢	5269	5378
不用了	5269	5378
不用了,謝謝	5378
不用了,谢谢	5378
不適切な内容を報告	3030
""", '专': """
专题	5302
""", '並': """
並び替え	3031
並べ替え	3031
""", '个': """
个人中心	5274
个人信息保护政策	5407
""", '为': """
为你推荐	5302
为您推荐	5302
""", '主': """
主要ニュース	2987
""", '举': """
举报	5301
举报评论	5404
""", '了': """
了解	2992
了解更多	5297
了解详情	5414
""", '京': """
京东购买	5366
""", '人': """
人人网	5340
人才招聘	5337
人气排行	5307
人气榜	5307
人気の動画	3022
人気の記事	2987
人気ランキング	2987
人気記事	2987
人気記事ランキング	2987
人気順	3031
人氣排行	5307
人氣文章	5349
人氣榜	5307
""", '仅': """
仅限会员	5387
仅限订阅用户	5387
""", '今': """
今、あなたにオススメ	2987
今、読まれている記事	3022
今すぐプレイ	3032
今すぐ寄付	3074
今すぐ支援する	3074
今すぐ購入	3079
今すぐ遊ぶ	3032
今はしない	2948
今はやめておく	2948
今回のみ	3050
今回のみ支援する	3049
今回はしない	2948
今日のアンケート	2982
今日のクイズに挑戦	2983
今日のクロスワード	2982
今日の注目	2987
今日投票	5316
今日最熱門	5349
今日热点	5302
今日焦点	5302
今日熱門	5349
今週のアンケート	2982
今週のクイズに挑戦	2983
""", '从': """
从app store下载	5375
""", '他': """
他の記事	21
他の記事も読む	2987
""", '付': """
付費閱讀	5274
付费内容	5274
付费阅读	5274
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5404
以下为广告内容	5337
以下為廣告內容	5337
以后再说	5269
以後再說	5377
以電子郵件繼續	5410
""", '件': """
件名	3077
""", '企': """
企画・制作	3068
""", '优': """
优惠码	5414
""", '会': """
会员专享	5279
会员专享内容	5279
会员专属	5274
会员中心	5274
会员登录	5274
会員でない方	3052
会員でない方はこちら	3052
会員の方はこちら	2952
会員の方はログイン	2952
会員プランを見る	3075
会員特典	3034
会員登録	2952
会員登録する	2952
会員登録のご案内	3075
会員登録はこちら	2952
会員限定	2952
会員限定特典	3034
会員限定記事	2952
会社概要	3001
""", '余': """
余下全文	5413
""", '作': """
作者其他文章	5326
作者更多文章	5393
作者的更多文章	5326
作者简介	5394
作者簡介	5394
""", '你': """
你可能也喜欢	5302
你可能也喜歡	5302
你可能感兴趣	5302
你可能还想看	5349
你可能還想看	5349
你已投票	5316
你怎么看	5315
你怎麼看	5315
""", '使': """
使用 apple 登入	5387
使用 facebook 登入	5387
使用 google 帳號登入	5387
使用 google 登入	5387
使用 google 繼續	5387
使用apple登录	5387
使用facebook登入	5387
使用facebook登录	5387
使用google登入	5387
使用google登录	5387
使用google繼續	5387
使用google继续	5387
使用google账号登录	5387
使用paypal付款	5410
使用条款	5294
使用條款	5294
使用邮箱登录	5410
""", '価': """
価格を見る	3079
""", '保': """
保存	2965
保存する	2965
保存设置	5372
保持登入	5387
保持登入狀態	5387
保持登录状态	5387
""", '個': """
個人情報の取り扱い	2973
個人情報の取り扱いについて	2973
個人情報の取り扱いに同意する	3055
個人情報の取扱いについて	2973
個人情報保護方針	2973	3001
""", '倍': """
倍速	5369
""", '僅': """
僅限會員	5387
僅限訂戶	5387
""", '優': """
優先するソースに追加	3065
優惠碼	5414
""", '儲': """
儲存設定	5372
""", '允': """
允許	5377
允許通知	5376	5378
允许	5377
允许通知	5376	5378
""", '元': """
元の記事を読む	3023
元記事で読む	3023
元記事を読む	2991
""", '免': """
免責聲明	5294
免費訂閱	5280
免費註冊	5274
免費試讀	5274
免費閱讀	5410
免责声明	5294
免费,无垃圾邮件	5390
免费注册	5274
免费订阅	5280
免费试读	5274
免费阅读	5410
免运费	5403
免運費	5403
""", '入': """
入力内容を確認	3076
入力内容を確認する	3076
入力必須	3055
""", '內': """
內容糾錯	5318
""", '全': """
全ての写真を見る	3023
全ての記事が読み放題	3075
全屏	5369
全文はこちら	3023
全文を読む	2991
全文表示	2991
全画面	3037
全画面表示	3036
全画面表示を終了	3036
全螢幕	5369
全記事読み放題	2957
全部拒絕	5373
全部拒绝	5373
全部接受	5294
全部新闻	5393
全部游戏	5364
全部视频	5393
全部评论	5301
全部话题	5304
""", '公': """
公众号	5288
公式sns	2966
公式twitter	2966
公式x	2966
公式アプリ	2964
公式サイトで見る	3034
公式サイトはこちら	3079
公式サイトを見る	3079
公式ショップ	3034
公式ショップはこちら	3034
""", '共': """
共 # 頁	5304
共 # 页	5304
共#頁	5304
共#页	5305
共有	2965
共有する	2965
共有オプション	3066
共有リンクをコピー	3012
""", '关': """
关于作者	5394
关于我们	5294
关注	5288
关注作者	5398
关注我们	5288
关注此话题	5398
关注话题	5398
关键词	5302
关闭	5269
关闭窗口	5413
关闭菜单	5413
""", '其': """
其他新聞	5302
其他新闻	21	5302
其他金額	5384
其他金额	5384
""", '内': """
内容由ai生成	5408
内容纠错	5318
""", '再': """
再生	2991
再生リスト	3073
再生時間	3037
再生速度	3036
再読み込み	3045
再読み込みする	3045
""", '写': """
写留言	5404
写真(#枚	3023
写真をすべて見る	3059
写真をもっと見る	3023
写真を拡大	3059
写真を拡大する	3059
写真を見る	2991
写真を見る(全#枚	3023
写真・動画の投稿はこちら	3060
写真特集	2987
写评论	5301
""", '出': """
出錯了	5391
出错了	5391
""", '分': """
分享	5287
分享到	5287
分享到facebook	5337
分享到line	5337
分享到qq	5401
分享到whatsapp	5401
分享到微信	5287
分享到微博	5287
分享到朋友圈	5401
分享文章	5415
分享本文	5337
分享此文	5337
分享此頁	5415
分享給好友	5337
分享給更多人看到	5337
分享给好友	5337
分享给更多人	5337
分享至	5287
分享至facebook	5287
分享至line	5337
分享这篇文章	5415
分享這篇文章	5415
分类	5302
分類	5302
""", '列': """
列印	5287
列印本頁	5337
列印食譜	63
""", '初': """
初めての方はこちら	3052
初割で無料体験する	2952
初月無料	2957
""", '利': """
利用規約	2973	3001
利用規約に同意します	3055
利用規約に同意する	3055
""", '刷': """
刷新页面	5379
""", '前': """
前のページ	2991
前のページに戻る	3078
前の写真	3059
前の動画	3073
前の画像	3059
前の記事	2987
前の記事へ	2987
前の記事を読む	3078
前へ	2991
前回の記事はこちら	3022
前回はこちら	3023
前往官網	5414
前往捐款	5384
前往捐款頁面	5384
前往捐款页面	5384
前往購買	5366
前往贊助	5384
""", '剩': """
剩余时间	5369
剩餘時間	5369
""", '加': """
加入google偏好來源	5398
加入line好友	5288
加入会员	5274
加入我们	5337
加入我们的团队	5337
加入我們	5337
加入我們的團隊	5337
加入書籤	5287
加入會員	5274
加入白名单	5379
加入購物車	5414
加入购物车	5414
加载中	5368
加载内容	5372
加载帖子	5372
加载更多	5308
加载更多评论	5361
""", '動': """
動画	2987
動画で見る	3012
動画の公開は終了しました	3036
動画の読み込みに失敗しました	3073
動画の配信は終了しました	3036
動画は再生できません	3036
動画をもっと見る	3059
動画を再生	3073
動画を再生する	3012
動画を再生できません	3036
動画を再生できませんでした	3036
動画を見る	2991
動画を読み込み中	3036
動画を読み込めませんでした	3073
動画を読み込んでいます	3036
動画プレーヤーを読み込み中	3036
動画一覧	3059
""", '勘': """
勘誤回報	5318
""", '包': """
包邮	5403
""", '協': """
協賛企業	3068
""", '单': """
单次	5385
单次捐款	5270
单篇购买	5410
""", '単': """
単発の寄付	3049
""", '博': """
博客來購買	5366
""", '占': """
占い	3033
""", '印': """
印刷	2965
印刷する	2965
印刷用ページ	3012
印刷用ページを表示	3012
印象笔记	5340
""", '即': """
即时新闻	5302
即時新聞	5302
""", '原': """
原文を表示	2992
原文を見る	2992
原文連結	5350
原文链接	5350
""", '去': """
去京东看看	5366
去京东购买	5366
去天猫购买	5366
去淘宝购买	5366
""", '参': """
参与投票	5317	5361
参与评论	5301
参加测验	5364
参加者募集中	3004
参加问卷调查	5337
""", '參': """
參加問卷調查	5337
參加測驗	5364
參與投票	5361
""", '友': """
友だち追加	2966
友だち追加する	2966
友善列印	5337
友達に教える	3012
""", '反': """
反馈	5301
""", '发': """
发一条友善的评论	5404
发现错误?请告诉我们	5337
发生错误	5391
发表留言	5301
发表评论	5301
发送	5391
发送成功	5390
""", '取': """
取材・文	3061
取消关注	5399
取消回复	5319
取消回覆	5319
取消追蹤	5398
取消關注	5399
取消静音	5368
取消靜音	5368
""", '受': """
受け取る	3044
受付が完了しました	3076
""", '古': """
古い順	3031
""", '可': """
可随时退订	5390
可隨時取消	5387
""", '合': """
合わせて読みたい	2987
合成音声による読み上げ	3036
合成音声による読み上げです	3036
""", '同': """
同じカテゴリの記事	2987
同じ著者の記事	3022
同作者文章	5326
同意	5294
同意して続ける	3039
同意して続行	3039
同意して閉じる	3039
同意しない	2973	2976
同意する	2973	2976
同意の管理	3039
同意を撤回	3039
同意を撤回する	3039
同意を管理	3039
同意を管理する	3039
同意並繼續	5297	5372
同意并继续	5297	5372
同意設定を変更	2975
""", '后': """
后退#秒	5368
""", '听': """
听全文	5337
听文章	5368
听新闻	5287
听这篇文章	5337
""", '商': """
商业推广	5403
商品の詳細を見る	3079
商品を見る	3034
商品ページへ	3034
商品詳細	3079
商品详情	5414
商城	5403
商業推廣	5403
""", '單': """
單次	5385
單次捐款	5270
單筆	5385
單筆捐款	5384
單筆支持	5384
單篇購買	5410
""", '回': """
回上一頁	5413
回到頂端	5393
回到頂部	5308
回到顶部	5393
回复	5301
回答する	93
回覆	5301
回頁首	5305
回頂端	5308
回首頁	5308
""", '图': """
图 #/#	5304
图片 #/#	5304
""", '圖': """
圖片 #/#	5304
""", '在': """
在 app store 下載	5375
在 facebook 查看	5405
在 google play 下載	5375
在 instagram 查看	5405
在 instagram 查看這則貼文	5405
在 spotify 收聽	5405
在 x 上查看	5405
在 youtube 上觀看	5405
在amazon購買	5366
在app store下载	5375
在app中打开	5375
在app中阅读	5375
在facebook查看	5405
在google play下载	5375
在instagram查看	5405
在instagram查看這則貼文	5405
在patreon上支持我们	5384
在spotify上收听	5405
在x上查看	5405
在youtube上观看	5405
在亚马逊购买	5366
在微博查看	5405
在浏览器中继续	5375
在瀏覽器中繼續	5375
""", '地': """
地図を見る	2992
地図を開く	2992
""", '執': """
執筆者	3061
執筆者プロフィール	3060
""", '報': """
報錯	5318
""", '填': """
填字游戏	5365
填字遊戲	5365
""", '复': """
复制	5402
复制成功	5287
复制网址	5337
复制链接	5287	5340
""", '外': """
外部コンテンツを表示	3039
外部コンテンツを表示する	3039
外部送信について	3072
外部送信ポリシー	3072
""", '大': """
大号字	67
大字	5287
大家还在看	5302
大家都在看	5302
""", '头': """
头条	5302
""", '好': """
好的	5377
""", '如': """
如何停用廣告封鎖	5380
如何关闭	5382
如何关闭广告拦截	5380
如何关闭广告拦截器	5379
如何關閉	5382
如何關閉廣告攔截	5380
如何關閉廣告攔截器	5379
如何關閉廣告阻擋	5380
""", '始': """
始終允許	5373
始终允许	5373
""", '字': """
字体	67
字体大小	5287
字号	5287
字幕	5369
字幕をオン	3036
字幕を表示	3036
字級	67	5287
字级	67
字號	5401
字體大小	67	5287
""", '官': """
官方微博	5288
""", '定': """
定期定額	5270
定期定額捐款	5384
定期定額支持	5384
定期捐款	5384
""", '寄': """
寄付	2949
寄付する	2949
寄付で応援する	2949	3012
寄付のお願い	2949
寄付はこちら	3049
寄付はこちらから	3049
寄付をする	2949
寄付ページはこちら	3049
寄付ページへ	3049
""", '寫': """
寫留言	5404
寫評論	5404
""", '專': """
專題	5302
""", '小': """
小字	5287
小編推薦	5302
小调查	94
""", '尚': """
尚未成為會員	5387
尚無留言	5337
""", '展': """
展开	5308
展开全文	5308
展开全部	5309
展开回复	5361
展开阅读全文	5413
展開	5308
展開全文	5393
""", '已': """
已关注	5288
已收到您的申请	5411
已是会员	5274
已是訂戶	5387
已有帐号	5274
已有帳號	5387
已有账号	5387
已經是會員	5274
已經是會員?登入	5274
已经是订户	5387
已经有账号	5387
已複製連結	5401
已關注	5398
""", '常': """
常に表示する	3039
常に許可	3040
常に許可する	3039
""", '年': """
年払い	3053
年額プラン	3053
""", '广': """
广告	5293
广告后继续阅读	5366
广告结束	5366
""", '広': """
広告	2971
広告の下に記事が続きます	3034
広告の後に続きます	2971
広告はここまで	3034
広告をスキップ	2971
広告を閉じる	2971
広告ブロッカーの解除方法	3046
広告ブロッカーをご利用中です	3045
広告ブロッカーをオフにする方法	3046
広告ブロックの解除方法	3045
広告ブロックをオフにしました	3046
広告ブロックを解除してください	3045
広告ブロックを解除しました	3045
広告ブロックを解除する方法	3046
広告企画	2971
広告掲載	3001
広告掲載について	3001
広告終わり	3034
""", '廣': """
廣告	5293
廣告後繼續閱讀	5366
廣告結束	5366
廣編企劃	5366
廣編特輯	5366
""", '延': """
延伸閱讀	5302
延伸阅读	5302
""", '开': """
开启app	5375
开启推送	5376
开启通知	5376	5378
开始测验	5364
开通vip	5410
开通会员	5274
""", '当': """
当前时间	5369
当当购买	5366
""", '影': """
影片已下架	5368
影片已移除	5368
影片無法播放	5368
影片載入中	5368
影片載入失敗	5408
影片長度 #	5335
影音	5302
""", '後': """
後で	2948
""", '微': """
微信	5287
微信好友	5340
微信扫一扫	5401
微信扫码分享	5401
微信朋友圈	5340
微信登录	5387
微博	5287
""", '必': """
必填	5391
必填字段	5390
必填欄位	5390
必填項	5390
必填项	5390
必須	3056
必須項目	3056
必須項目です	3055
""", '忘': """
忘記密碼	5274
忘记密码	5274
""", '応': """
応援する	2949
""", '快': """
快进#秒	5368
""", '总': """
总是允许	5373
""", '您': """
您可能也喜歡	5302
您可能感兴趣	5302
您可能还喜欢	21
您可能還喜歡	21
您可能還想看	5349
您可随时退订	5390
您可隨時取消訂閱	5390
您已关注此话题	5398
您已投票	5316
您已投过票	5361
您已投過票	5361
您已经投过票	5361
您已訂閱	5411
您已订阅	5411
您怎么看	5315
您怎麼看	5315
您的信息已发送	5390
您的姓名	5411
您的投票已提交	5361
您的支持很重要	5409
您的昵称	5404
您的暱稱	5404
您的留言	5411
您的訊息已送出	5390
您的邮箱	5280
您的電子郵件	5411
您的電郵	5280
""", '情': """
情報をお寄せください	3060
情報提供のお願い	3060
情報提供はこちら	3060
""", '想': """
想接收即時新聞通知嗎	5376
想接收通知吗	5376
""", '意': """
意見信箱	5318
意見反饋	5361
意見回饋	5361
意见反馈	5301
""", '感': """
感想を送る	2978
感謝您的參與	5361
感謝您的投票	93	5361
感謝您的支持	5409
感谢参与投票	5316
感谢您,您的信息已发送	5390
感谢您的参与	5361
感谢您的投票	93	5361
感谢您的支持	5409
感谢支持	5409
""", '成': """
成为会员	5270
成為會員	5270
""", '我': """
我们无法显示此内容	5372
我來說兩句	5319
我同意	5294
我同意处理我的个人数据	5390
我同意接收电子邮件	5390
我同意隱私權政策	5390
我已关闭	5379
我已关闭广告拦截	5380
我已关闭广告拦截器	5379
我已閱讀並同意隱私權政策	5390
我已關閉廣告攔截	5380
我已關閉廣告攔截器	5379
我已關閉廣告阻擋程式	5380
我已阅读并同意隐私政策	5390
我来说两句	5319
我的帐户	5274
我的帳戶	5274
我知道了	5294
我要举报	5361
我要勘誤	5318
我要報錯	5318
我要投票	5317	5361
我要捐款	5409
我要支持	5409
我要檢舉	5361
我要爆料	5394
我要留言	5301
我要糾錯	5337
我要纠错	5301
我要評論	5319
我要评论	5301
我要贊助	5409
""", '或': """
或	5388
""", '戻': """
戻る	2991
""", '所': """
所有新闻	5393
所有留言	5301
所有話題	5304
所有评论	5319
所有话题	5304
""", '打': """
打印	5287
打印本页	5337
打印食谱	63
打开	5309
打开app	5375
打开app查看更多	5375
打开app阅读	5375
打开app阅读全文	5375
打开客户端阅读	5375
打开微信扫一扫	5401
打开推送	5376
打赏	5270
打赏作者	5409
""", '扫': """
扫一扫分享	5401
扫描二维码下载	5375
扫码下载	5375
扫码下载app	5375
扫码下载客户端	5375
""", '投': """
投票	94	5362
投票ありがとうございました	93	3030
投票ありがとうございます	2982
投票する	93	3012
投票を受け付けました	3030
投票区	94
投票成功	5361
投票済みです	3030
投票結果	3031	5362
投票結果を見る	93
投票结果	5362
投稿する	2978
投稿を表示	3039
投稿を表示する	3039
投稿を読み込む	3039
投稿须知	5394
""", '折': """
折りたたむ	2992
折扣码	5414
折扣碼	5414
""", '报': """
报告错误	5309
""", '拒': """
拒否する	2976
拒絕	5294	5297
拒绝	5294	5297
拒绝全部	5373
拒绝所有cookie	5407
""", '招': """
招聘启事	5337
""", '拡': """
拡大	2965
拡大する	2991
""", '按': """
按年計費	5387
按年计费	5387
按月捐款	5384
按月计费	5387
按讚	5288
""", '捐': """
捐款	5270
捐贈	5270
捐赠	5270
""", '掃': """
掃描qr code下載	5375
掃碼下載	5375
""", '排': """
排序	5362
排行榜	5302
""", '採': """
採用情報	3004
""", '接': """
接受	5294
接受並繼續	5297	5372
接受並顯示	5296
接受全部	5294
接受全部cookie	5407
接受并显示	5296
接受并继续	5297	5372
接受所有	5294	5297
接受所有 cookie	5407
接受所有cookie	5407
接收通知	5376
""", '推': """
推广	5293
推广内容	5293
推廣	5293
推荐	5302
推荐文章	5302
推荐方案	5388
推荐阅读	5302
推薦	5302
推薦文章	5302
推薦閱讀	5302
""", '提': """
提交	93	5391
提交成功	5390
提交成功,感谢您的反馈	5411
提交评论	5361
提供	2971
提供反馈	5361
提供意見	5361
提供新聞線索	5394
提供新闻线索	5394
""", '搜': """
搜尋	5308
搜索	5308
""", '撤': """
撤回同意	5372
""", '播': """
播放	5308
播放器加载中	5368
播放影片	5408
播放视频	5408
播放速度	5368
""", '支': """
支持我们	5270
支持我們	5270
支持独立媒体	5384
支持獨立媒體	5384
支援する	2949
支援はこちら	3049
""", '收': """
收合	5309
收听	5287
收听文章	5368
收听本文	5337
收聽文章	5337
收聽本文	5368
收藏	5287
收藏文章	5287
收藏本文	5337
收藏食譜	63
收藏食谱	63
收起	5308
收起回复	5361
""", '放': """
放大图片	5393
放大圖片	5393
放大字体	5401
放大字體	5401
""", '数': """
数独	3033	5365
数独に挑戦	2982
""", '數': """
數獨	5365
""", '文': """
文字の大きさ	67	2965
文字を大きくする	3066
文字を小さくする	3066
文字サイズ	2965
文字サイズを変更	3066
文字サイズ変更	67
文字拡大	3066
文字稿	5369
文字起こし	3037
文字起こしを表示	3036
文字起こしを見る	3036
文明上网,理性发言	5404
文明上网理性发言,请遵守新闻评论服务协议	5404
文章未完 廣告後繼續	5366
""", '料': """
料金プラン	3053
料金プランを見る	3075
""", '新': """
新しい順	3031
新浪微博	5340
新着	2987
新着をメールでお知らせ	2969
新着ニュース	2987
新着記事	2987
新着記事をメールで受け取る	2969
新着記事一覧	3022
新着順	3031
新聞線索	5394
新規会員登録	2952
新規登録	2952
新闻简报	5280
新闻纠错	5318
新闻线索	5394
""", '无': """
无所谓	5362
无法显示此内容	5372
""", '早': """
早割	3068
早鳥票	5403
早鸟票	5403
""", '时': """
时长	5369
时长:#	5335
""", '明': """
明白了	5309
""", '是': """
是否允许通知	5376
是否接收推送通知	5376
是否接收通知	5376
是否開啟通知	5376
""", '显': """
显示全部	5393
显示内容	5372
显示原文	5309
显示字幕	5368
显示帖子	5372
显示更多	5308
""", '時': """
時長	5369
時長:#	5335
""", '暂': """
暂不	5269
暂停	5335
暂无评论	5337
暂无评论,快来抢沙发	5404
""", '暫': """
暫不	5269
暫停	5335
""", '更': """
更多	5302
更多作者文章	5393
更多内容	5302
更多分享方式	5401
更多图片	5393
更多圖片	5393
更多報導	5302
更多影片	5393
更多报道	5302
更多文章	5302
更多新聞	5302
更多新聞請看	5349
更多新闻	5302
更多游戏	5364
更多精彩	5349
更多精彩内容	5413
更多精采內容	5337
更多视频	5393
更多该作者文章	5326
更多資訊	5393
更多资讯	5393
更多选项	5402
更多選項	5402
更改 cookie 偏好	5296
更改 cookie 設定	5296
更改cookie偏好	5296
更正政策	5394
更正與說明	5394
""", '書': """
書籍を購入する	3034
""", '最': """
最受欢迎	5388
最受歡迎	5388
最多人看	5349
最新	5362
最新ニュース	2987
最新ニュースを通知で受け取る	3043
最新号	3022
最新影音	5349
最新文章	5302
最新新聞	5302
最新新闻	5302
最新消息	5302
最新記事	2987
最新评论	5319
最热	5362
最热评论	5319
最熱	5362
最超值	5388
""", '會': """
會員中心	5274
會員專享	5279
會員專享內容	5279
會員專屬	5274
會員登入	5274
""", '月': """
月払い	3053
月額#円	2957
月額#円(税込	2957
月額プラン	3053
""", '有': """
有効なメールアドレスを入力してください	3055
有料会員からのプレゼント記事	3080
有料会員登録	2952
有料会員記事	3012
有料登録	2952
有料記事	2952
有道云笔记	5340
""", '朋': """
朋友圈	5287	5340
""", '服': """
服务条款	5294
服務條款	5294
""", '朗': """
朗读全文	5368
""", '朝': """
朝刊・夕刊	2952
""", '未': """
未满十八岁禁止饮酒	5366
未滿十八歲禁止飲酒	5366
""", '本': """
本を購入する	3034
本周投票	5316
本周热门	5349
本周调查	5316
本文へ	2991
本文へジャンプ	2989
本文へスキップ	2989
本文へスキップする	2989
本文へ移動	2991
本文对您有帮助吗	5361
本文尚无评论	5404
本文已锁定	5387
本文由ai语音朗读	5368
本週投票	5316
本週調查	5316
""", '机': """
机器翻译	5337
机翻	5369
""", '来': """
来测测你的知识	5364
""", '查': """
查看专题	5393
查看优惠	5410
查看作者主页	5394
查看作者更多文章	5326	5393
查看優惠	5410
查看全部	5308
查看全部图片	5393
查看全部文章	5413
查看全部評論	5361
查看全部评论	5361
查看全部话题	5304
查看原图	5308
查看原文	5350
查看商品	5414
查看回复	5361
查看回覆	5361
查看图集	5393
查看圖集	5393
查看地图	5309
查看專題	5393
查看投票結果	5404
查看投票结果	93	5404
查看文字稿	5368
查看方案	5410
查看更多	5308
查看更多图片	5393
查看更多評論	5319
查看更多评论	5361
查看留言	5301
查看結果	93	5317
查看结果	93	5309	5317
查看訂閱方案	5387
查看詳情	5309
查看订阅方案	5387
查看评论	5301
查看详情	5309
查看逐字稿	5368
查看高清图集	5393
""", '标': """
标签	5302
""", '检': """
检举评论	5404
""", '検': """
検索	2991
""", '業': """
業配	5293
""", '楽': """
楽天で見る	3034
楽天で詳細を見る	3034
楽天で購入	3034
楽天で購入する	3034
楽天市場で見る	3034
楽天市場で購入	3034
""", '標': """
標籤	5302
""", '機': """
機器翻譯	5337
機械翻訳	3037
""", '檢': """
檢舉	5301
檢舉留言	5404
""", '次': """
次のページ	2991
次の写真	3059
次の動画	3073
次の画像	3059
次の記事	2987
次の記事へ	2987
次の記事を読む	3078
次へ	2991
次を読む	2992
次ページ	2991
次回から自動的にログイン	3052
""", '正': """
正しいメールアドレスを入力してください	3055
正在加载播放器	5368
""", '此': """
此影片無法播放	5368
此文章已锁定	5387
此欄位為必填	5390
此視頻無法播放	5368
此视频不可用	5368
此视频已被删除	5368
此項為必填	5390
此页面对您有帮助吗	5361
此项为必填项	5390
""", '残': """
残り # %	2954
残り #%	2954
残り #% (#文字	2954
残り#%	2954
残り#% (#文字	2954
残り#%(#文字	2954
残り#％	2954
残り:#%	2954
残り:#％	2954
残り時間	3037
""", '毎': """
毎月寄付する	3049
毎月支援する	3049
""", '每': """
每一份支持都很重要	5384
每一份支持都重要	5384
每月捐款	5270
""", '民': """
民調	94
""", '沒': """
沒意見	5362
""", '没': """
没意见	5362
没有账号	5387
""", '注': """
注册	5274
注册成功	5411
注目の記事	2987
注目キーワード	2987
注目ワード	2987
注目記事	2987
""", '测': """
测测你的知识	5364
""", '清': """
清晰度	5369
""", '点': """
点击取消静音	5408
点击图片查看大图	5393
点击打开声音	5408
点击排行	5302
点击播放	5337
点击收听	5368
点击放大	5393
点击查看全文	5413
点击查看原文	5350
点击查看大图	5308
点击看更多	5305
点击阅读全文	5413
点击阅读原文	5350
点我看更多	5305
点我看视频	5337
点赞	5287
""", '為': """
為您推薦	5302
""", '热': """
热搜榜	5307
热榜	5307
热点	5302
热点排行	5307
热点推荐	5302
热门	5302
热门排行	5302
热门文章	5302
热门新闻	5302
""", '無': """
無所謂	5317
無料で体験する	2952
無料で始める	3052
無料で試す	3052
無料で読む	2952
無料アプリをダウンロード	3042
無料ゲーム	3032
無料会員登録	2952
無料会員限定	2952
無料体験	2952
無料登録	2952
無法播放影片	5368
無法載入影片	5408
無法顯示此內容	5372
""", '焦': """
焦點新聞	5302
""", '熱': """
熱門	5302
熱門排行	5302
熱門文章	5302
熱門新聞	5302
熱門話題	5302
""", '爆': """
爆料信箱	5394
爆料專線	5394
爆料热线	5394
""", '片': """
片長 #	5335
片長:#	5335
片长 #	5335
""", '特': """
特定商取引法に基づく表記	2973
特集	2987
特集を見る	3059
特集ページへ	3059
特集一覧	3059
特集一覧へ	3078
""", '猜': """
猜你喜欢	5302
猜你喜歡	5302
""", '現': """
現在の再生時間	3036
""", '生': """
生成aiを使用しています	3073
""", '用': """
用app開啟	5375
用户协议和隐私政策	5407
""", '由': """
由ai生成	5397
由ai语音朗读	5368
""", '申': """
申し込む	2952
""", '电': """
电子报	5280
电子邮箱	5280
""", '画': """
画像をクリックして拡大	3059
画像を拡大	2991
画像を拡大する	3059
画像を見る	2991
画質	3037
""", '留': """
留言	5301
留言(#	5301
留言内容	5412
留言已關閉	5361
留言規則	5361
留言规则	5361
""", '略': """
略過廣告	5408
""", '登': """
登入	5274
登入/註冊	5274
登入後留言	5361
登出	18
登录	5274
登录/注册	5274
登录后发表评论	5361
登錄	5274
登録	2952
登録が完了いたしました	3076
登録が完了しました	3012
登録して続きを読む	2952
登録する	2952
""", '發': """
發佈留言	5319
發現錯誤?請告訴我們	5337
發生錯誤	5391
發表留言	5301
發表評論	5301
""", '百': """
百度贴吧	5340
""", '皆': """
皆さまのご支援が力になります	3049
""", '監': """
監修者	3061
""", '目': """
目前時間	5369
目录	5308
目次	2991
目次へ戻る	3078
目錄	5308
""", '直': """
直接看食谱	63
""", '相': """
相关主题	5302
相关报道	5302
相关推荐	5302
相关文章	5302
相关新闻	5302
相关标签	5302
相关视频	5349
相关阅读	5302
相關主題	5302
相關報導	5302
相關影片	5349
相關推薦	5302
相關文章	5302
相關新聞	5302
相關標籤	5302
相關閱讀	5302
""", '看': """
看了这篇文章的人也看	5302
看全文	5393
看全部留言	5319
看全部留言 (#	5319
看原文	5350
看更多	5302
看更多作者文章	5393
看更多文章	5349
看更多新聞	5305	5349
看更多新闻	5305
看更多照片	5393
看結果	93
""", '知': """
知道了	5309
""", '確': """
確認する	3056
確認メールをお送りしました	3055
確認メールを送信しました	3055
確認画面へ	3056
""", '禁': """
禁止酒駕	5403
禁止酒駕,飲酒過量有害健康	5366
""", '稍': """
稍后	5377
稍后再说	5269
稍后提醒我	5269
稍后阅读	5337
稍後	5377
稍後再說	5269
稍後提醒我	5269
稍後閱讀	5337
""", '立': """
立即开通	5410
立即投票	93
立即捐助	5384
立即捐款	5270
立即捐赠	5384
立即支持	5409
立即訂閱	5274
立即订阅	5274
立即试玩	5364
立即購票	5366
立即贊助	5384
立即购票	5366
立即选购	5366
立即選購	5366
立即開始玩	5364
""", '第': """
第 # 張,共 # 張	5304
第 # 頁,共 # 頁	5305
第 # 页,共 # 页	5305
第#张/共#张	5304
第#頁 共#頁	5305
第#页,共#页	5305
""", '筆': """
筆者	3061
筆者プロフィール	3060
""", '管': """
管理 cookie	5296
管理cookie	5372
管理偏好設定	5407
管理偏好设置	5407
管理同意	5372
管理同意设置	5372
管理同意選項	5372
管理設定	5297
管理设置	5297
管理选项	5407
管理選項	5407
""", '粉': """
粉絲團	5288
""", '精': """
精彩推荐	5349
精彩推薦	5349
精选	5302
""", '紙': """
紙面ビューアー	2952
""", '結': """
結果を見る	93	2992
""", '続': """
続きはこちら	3023
続きをみる	2991
続きを読む	2952
続けて読む	3078
""", '網': """
網友投票	5316
網友留言	5301
""", '編': """
編輯推薦	5302
編輯準則	5394
編輯精選	5302
編集ポリシー	3060
編集方針	3061
編集部おすすめ	2987
編集部のおすすめ	2987
""", '縮': """
縮小	2965
縮小字體	5401
""", '繼': """
繼續使用網頁版	5375
繼續閱讀	5308
繼續閱讀請往下	5366
""", '續': """
續訂	5410
""", '纠': """
纠错	5301
""", '继': """
继续在浏览器阅读	5375
继续浏览内容	5308
继续阅读	5308
""", '续': """
续订	5410
""", '编': """
编辑准则	5394
编辑推荐	5302
编辑精选	5302
""", '缩': """
缩小字体	5401
""", '网': """
网友评论	5301
网友评论仅供其表达个人看法,并不表明本站立场	5404
""", '翻': """
翻訳を表示	2992
""", '联': """
联系作者	5394
联系我们	5294
联系编辑部	5394
""", '聯': """
聯絡我們	5294
聯絡編輯部	5394
""", '聽': """
聽全文	5337
聽文章	5368
聽新聞	5287
聽這篇文章	5337
""", '脳': """
脳トレ	3033
""", '自': """
自动播放	5369
自動再生	3037
自動播放	5369
自動翻訳	3037
自定义金额	5384
自訂金額	5384
""", '菜': """
菜单	5308
""", '著': """
著作権	2973
著者の記事一覧	3059
著者をフォロー	3065
著者をフォローする	3065
著者プロフィール	3060
""", '複': """
複製	5402
複製網址	5337
複製連結	5287	5340
""", '要': """
要接收推送通知吗	5376
要接收通知嗎	5376
""", '視': """
視頻由ai生成	5408
""", '觀': """
觀看更多	5349
""", '视': """
视频	5302
视频不可用	5368
视频加载中	5368
视频加载失败	5408
视频已下架	5368
视频已失效	5368
视频无法播放	5368
视频时长	5408
视频正在加载	5368
""", '解': """
解鎖全文	5337
解鎖文章	5410
解锁全文	5337
解锁文章	5410
解除しました	3048
解除方法	3048
解除方法はこちら	3048
""", '訂': """
訂戶專享	5366
訂戶專享優惠	5366
訂戶專享內容	5387
訂戶贈閱	5415
訂正について	3060
訂閱	5274
訂閱成功	5411
訂閱推播	5376
訂閱方案	5410
訂閱會員	5274
訂閱會員專屬內容	5337
訂閱郵件	5280
訂閱電子報	5280
""", '記': """
記事に関するお問い合わせ	3060
記事の続きはこちら	3023
記事の続きを読む	3059
記事の誤りを報告	3001	3069
記事の誤りを報告する	2984
記事は広告の下に続きます	3034
記事は広告の後に続きます	3034
記事へのお問い合わせ	3060
記事へのご意見	2978
記事をサポートする	2949
記事をシェア	3080
記事をシェアする	3080
記事をプレゼント	2952
記事をプレゼントする	3012
記事を保存	2965
記事を保存する	3012
記事を印刷する	2965
記事を聴く	3036
記事を評価する	3069
記事を読む	2991
記事を購入する	3075
記事を音声で聞く	3036
記事を音声で聴く	3036
記事ランキング	2987
記事一覧	2991
記事一覧へ	3059
記事一覧を見る	3023
記事全文を読む	2991
記住我	5388
記者をフォロー	3065
記者プロフィール	3060
記者募集	3004
記者募集中	3004
""", '設': """
設定を保存	3039
設定を保存する	3039
設定を変更	2976
設定を変更する	3072
設定を管理	3072
""", '許': """
許可	3044
許可する	2973	2976
""", '註': """
註冊	5274
註冊成功	5411
""", '評': """
評価順	3031
評論	5301
評論已關閉	5361
評論規則	5361
""", '話': """
話題の記事	2987
""", '該': """
該作者其他文章	5326
該作者更多文章	5393
該作者的更多文章	5326
""", '詳': """
詳しく見る	2976	2992
詳細	2992
詳細を見る	3079
詳細・購入はこちら	3034
詳細設定	2976
""", '語': """
語音播報	5337
語音朗讀	5337
""", '誤': """
誤りを報告	2992
誤りを報告する	3069
誤字・脱字を報告	2984	3001
誤字・脱字を報告する	2984	3001
誤字脱字の報告	3012
誤字脱字を報告	3060
誤字脱字を報告する	2984	3001	3012
""", '読': """
読まれている記事	2987
読み上げ	3012
読み放題	2957
読み続ける	2992
読み込み中です	3036
読者限定	3034
""", '請': """
請填寫讀者問卷	5337
請我們喝杯咖啡	5384
請查收郵件	5390
請檢查您的收件匣	5390
請繼續下滑閱讀	5366
請繼續往下閱讀	5293
請輸入您的電子郵件	5411
請輸入有效的電子郵件	5390
請輸入有效的電子郵件地址	5390
請輸入電子郵件	5280
請選擇金額	5409
請關閉廣告攔截器	5379
""", '讀': """
讀者優惠	5366
讀者專享	5366
讀者投書	5318
""", '讚': """
讚	5287
讚賞支持	5270
""", '订': """
订户专享	5366
订户专享优惠	5366
订户赠阅	5415
订阅	5274
订阅会员	5274
订阅成功	5411
订阅推送	5376
订阅邮件	5280
""", '记': """
记住我	5388
记者简介	5394
""", '设': """
设为google首选来源	5398
""", '评': """
评论	5301
评论(#	5301
评论功能已关闭	5404
评论已关闭	5361
评论规则	5361
""", '诚': """
诚聘英才	5337
""", '话': """
话题	5302
""", '该': """
该作者其他文章	5326
该作者的更多文章	5326
该文章已关闭评论	5404
该视频不可用	5368
该视频已下架	5368
该邮箱已被注册	5411
""", '详': """
详情	5309
""", '语': """
语音朗读	5337
语音由ai生成	5368
""", '说': """
说点什么	5404
""", '请': """
请先登录再评论	5337
请关闭广告拦截器	5379
请我们喝杯咖啡	5384
请查收邮件	5390
请检查您的收件箱	5390
请继续往下阅读	5293
请输入您的电子邮件	5411
请输入您的邮箱	5411
请输入昵称	5404
请输入有效的电子邮件地址	5390
请输入有效的邮箱地址	5390
请输入邮箱	5280
请选择金额	5409
""", '读': """
读者专享	5366
读者优惠	5366
""", '豆': """
豆瓣	5340
""", '購': """
購入はこちら	3034
購票	5403
購票連結	5366
購読	2952
購読する	2952
購読のお申し込み	2952
購読プラン	3075
購読プランを見る	3052
購読申し込み	2952
購買本書	5366
""", '贈': """
贈る	3067
贈送文章	5337
贈送文章給朋友	5337
贈送此文	5337
""", '贊': """
贊助	5270
贊助內容	5293
贊助商	5293
贊助我們	5384
""", '购': """
购买本书	5366
购买此书	5366
购票	5403
购票链接	5366
""", '赞': """
赞	5362
赞助	5270
赞助内容	5293
赞助商链接	5293
赞助我们	5384
赞赏	5270
赞赏作者	5409
""", '赠': """
赠送文章	5401
赠送此文	5337
""", '超': """
超值方案	5387
""", '跳': """
跳到主要內容	5308
跳到內容	5305
跳到食谱	63
跳至主要內容	5305
跳至主要内容	5305
跳至內容	5305
跳至食譜	63
跳转到主要内容	5305
跳转到食谱	63
跳过广告	5408
""", '踩': """
踩	5362
""", '載': """
載入中	5368
載入內容	5372
載入更多	5308
載入貼文	5372
""", '輸': """
輸入您的電子郵件	5411
""", '轉': """
轉發	5287
""", '转': """
转发	5287
""", '载': """
载入内容	5372
""", '输': """
输入您的邮箱	5411
""", '返': """
返信	2978
返信する	2978
返信を書く	3069
返信を表示	3030
返信を見る	3030
返信を隠す	3030
返回上一页	5413
返回列表	5413
返回頂部	5393
返回顶部	5308
返回首頁	5393
返回首页	5308
""", '还': """
还不是会员	5387
还有更多精彩内容	5413
还没有账号	5387
""", '这': """
这篇文章对你有帮助吗	5361
这篇文章对您有帮助吗	5361
""", '进': """
进入专题	5393
进入专题页	5393
""", '连': """
连结已复制	5401
""", '追': """
追蹤	5288
追蹤中	5398
追蹤主題	5398
追蹤作者	5398
追蹤我們	5288
""", '退': """
退出全屏	5368
""", '送': """
送信	93	3056
送信が完了しました	3055
送信しました	3055
送信する	93	3056
送信完了	3055
送出	93	5391
送出成功	5390
送出留言	5361
送出評論	5361
送料無料	3068
""", '选': """
选择	5388
选择方案	5387
选择订阅方案	5387
选择金额	5409
""", '逐': """
逐字稿	5369
""", '這': """
這篇文章對你有幫助嗎	5361
這篇文章對您有幫助嗎	5361
""", '通': """
通報	3031
通報する	2978
通知をオン	2964
通知をオンにする	3043
通知を受け取らない	3043
通知を受け取りますか	3043
通知を受け取る	3012
通知を設定する	3043
通知を許可	3043
通知を許可しますか	3043
通知を許可する	3043
""", '速': """
速報	2987
速報を通知で受け取る	3043
速報通知を受け取る	3012
""", '連': """
連結已複製	5337
連載	2987
連載の新着をメールでお知らせ	2969
連載をフォロー	3065
連載をフォローする	3065
連載を見る	3059
連載一覧	3059
""", '運': """
運営会社	2973	3001
""", '違': """
違反を報告	3030
違反を報告する	3030
違反報告	2978
""", '選': """
選單	5308
選択する	3053
選擇	5388
選擇方案	5387
選擇訂閱方案	5387
選擇金額	5409
""", '還': """
還不是會員	5387
還沒有帳號	5387
""", '邮': """
邮箱	5280
邮箱格式不正确	5390
邮箱格式错误	5390
""", '配': """
配信停止はいつでも可能です	3055
""", '重': """
重新加载页面	5379
重新播放	5369
重新整理頁面	5379
重新載入頁面	5379
""", '金': """
金額を入力	3049
金額を指定	3049
金額を指定する	3049
金額を選ぶ	3074
金額を選択	3074
金額を選択してください	3074
""", '錯': """
錯誤回報	5318
""", '链': """
链接已复制	5337
""", '閉': """
閉じる	2948	2991
""", '開': """
開く	2992
開啟推播	5376
開啟通知	5376	5378
開始測驗	5364
開通會員	5274
""", '間': """
間違いを見つけたら	3060
""", '関': """
関連	2987
関連する記事	2987
関連キーワード	2987
関連タグ	2987
関連トピックス	2987
関連ニュース	2987
関連リンク	2987
関連動画	2987
関連動画を見る	3073
関連情報	2987
関連記事	2987
関連記事はこちら	3022
関連記事をもっと見る	3078
関連記事を見る	3078
""", '閱': """
閱讀下一篇	5413
閱讀全文	5308
閱讀原文	5350
閱讀排行	5307
閱讀更多	5308
""", '關': """
關於作者	5394
關於我們	5294
關注	5288
關注作者	5398
關注我們	5288
關注此主題	5398
關鍵字	5302
關閉	5269
關閉視窗	5413
關閉選單	5413
""", '阅': """
阅读下一篇	5413
阅读全文	5308
阅读剩余全文	5413
阅读原文	5350
阅读排行	5307
阅读更多	5308
""", '随': """
随时取消	5387
随时可取消	5387
""", '隐': """
隐私偏好	5407
隐私政策	5294
隐私权政策	5294
隐私设置	5373
""", '隨': """
隨時取消	5387
""", '隱': """
隱私偏好	5407
隱私政策	5294
隱私權政策	5294
隱私權設定	5372
隱私設定	5373
""", '離': """
離開全螢幕	5368
""", '電': """
電子信箱	5280
電子信箱格式錯誤	5390
電子報	5280
電子版	2952
電子郵件格式不正確	5390
電郵	5391
""", '静': """
静音	5369
""", '靜': """
靜音	5369
""", '音': """
音声で聞く	2965
音声をダウンロード	3036
音声を再生	3073
音声読み上げ	3012
音頻長度 #	5335
音频播放器	5408
""", '頭': """
頭條	5302
""", '顯': """
顯示內容	5372
顯示原文	5309
顯示字幕	5368
顯示更多	5308
顯示貼文	5372
""", '飲': """
飲酒過量,有害健康	5366
飲酒過量有害健康	5366
""", '首': """
首頁	5308
首页	5308
""", '马': """
马上开始	5309
马上玩	5364
""", '验': """
验证码	5391
""", '點': """
點我看影片	5337
點我看更多	5305
點擊排行	5307
點擊播放	5368
點擊播放本文	5337
點擊放大	5393
點擊看大圖	5393
點擊看更多	5305
點擊開啟聲音	5408
點擊閱讀全文	5413
點此看更多	5305
點閱排行	5349
""", '가': """
가	3103	3137
가 가 가	3137
가가가	3137
가격 보기	3210
가로세로 낱말퀴즈	3163
가입하기	3092
가장 많이 본 뉴스	3110
가장 인기	3185
""", '강': """
강연 신청하기	3152
""", '개': """
개인정보 보호 설정	3204
개인정보 설정	3169
개인정보 수집 동의	3186
개인정보 수집 및 이용 동의	3186
개인정보 수집 및 이용에 동의합니다	3186
개인정보 수집·이용에 동의합니다	3186
개인정보 처리방침	3108
개인정보처리방침	3108
""", '갤': """
갤러리 닫기	3209
갤러리 보기	3191
""", '거': """
거부	3108	3130
""", '검': """
검색	3112
""", '게': """
게시물 보기	3169
게시물 불러오기	3169
게임 전체보기	3161
게임 하러 가기	3161
""", '결': """
결과 보기	93	3113
""", '계': """
계속 읽기	3092
계정이 있으신가요	3184
""", '고': """
고객센터	3108
고충처리	3125
고충처리인	3125	3192
""", '공': """
공감	3160
공감백배 #	3138
공감순	3160
공유	3103
공유하기	3103
""", '과': """
과거순	3160
""", '관': """
관련 기사	3110
관련 기사 더보기	3209
관련 뉴스	3110
관련 영상	3148
관련 태그	3110
관련기사	3110
관련기사 더보기	3209
관련뉴스	3110
관련키워드	3110
""", '광': """
광고	3107
광고 건너뛰기	3205
광고 닫기	3107
광고 문의	3125
광고 문의하기	3153
광고 아래에 기사가 계속됩니다	3164
광고 영역	89
광고 종료	3164
광고 차단 해제 방법	3175
광고 차단을 해제해 주세요	3175
광고 차단을 해제했습니다	3175
광고 차단이 감지되었습니다	3175
광고 후 계속됩니다	3164
광고문의	3125
광고성 정보 수신 동의	3186
광고성 정보 수신에 동의합니다	3186
""", '괜': """
괜찮습니다	3087
""", '교': """
교보문고에서 구매	3164
""", '구': """
구글 계정으로 계속하기	3184
구글 계정으로 로그인	3184
구글 선호 매체로 추가	3196
구글 플레이에서 다운로드	3172
구글로 계속하기	3184
구글로 로그인	3184
구글플레이에서 다운로드	3172
구독	3092
구독 갱신	3207
구독 상품 보기	3184
구독 상품 선택	3184
구독 상품 안내	3207
구독 신청	3092
구독 신청이 완료되었습니다	3186
구독 신청하기	3184
구독 안내	3207
구독 전용	3092
구독 중	3092
구독 취소	3197
구독권 선택	3184
구독신청	3092	3125
구독이 완료되었습니다	3140
구독자 전용	3095
구독자 전용 기사	3184
구독자 전용 혜택	3164
구독자 혜택	3164
구독자가 선물한 기사입니다	3211
구독중	3196
구독하고 이어서 읽기	3140
구독하기	3092
구매하기	3164
구매하러 가기	3164
""", '글': """
글씨 크기	67
글씨크기	3103
글자 작게	3198
글자 크게	3198
글자 크기	3103
글자 크기 변경	67	3140
글자 크기 조절	67	3140
글자크기	3103	3137
글자크기 변경	67
글자크기 설정	67
글자크기 조절	67
""", '금': """
금액 선택	3206
금액 직접 입력	3180
금액을 선택하세요	3206
금액을 선택해 주세요	3206
""", '기': """
기계 번역	3166
기대해요 #	3138
기부하기	3088
기사 계속 보기	3209
기사 공유	3198
기사 공유하기	3103
기사 구매	3207
기사 더 보기	3209
기사 더보기	3140
기사 듣기	3140
기사 링크 복사	3140
기사 본문	3112
기사 선물하기	3140
기사 스크랩	3198
기사 스크랩하기	3140
기사 오류 신고	3140
기사 오류 제보	3140
기사 요약	3195
기사 원문 보기	3140
기사 음성으로 듣기	3165
기사 잠금 해제	3207
기사 저장	3198
기사 저장하기	3140
기사 전문 보기	3191
기사 전체보기	3191
기사 제보	3125	3192
기사 제보 및 문의	3140
기사 추천	3201
기사 평가하기	3201
기사 후원하기	3088
기사는 광고 아래에 계속됩니다	3164
기사는 광고 후 계속됩니다	3164
기사듣기	3165
기사를 공유합니다	3211
기사에 대한 의견	3109
기사원문	3112
기사저장	3103
기사제보	3125	3192
기사추천	3201
기자 구독	3124
기자 구독하기	3124
기자 소개	3192
기자 응원하기	3126
기자 페이지	3124
기자 프로필	3126
기자 프로필 보기	3124
기자 홈	3126
기자구독	3126	3196
기자에게 메일 보내기	3192
기자에게 이메일 보내기	3192
기자의 다른 기사	3124
기자의 다른 기사 보기	3126	3191
기자의 다른기사	3110	3126
기자의 다른기사 보기	3191
기자페이지 바로가기	3191
기자프로필	3126
기획 기사 보기	3191
""", '나': """
나중에	3087
나중에 보기	3140
나중에 읽기	3140
나중에 하기	3087
""", '남': """
남은 시간	3166
""", '낱': """
낱말 퍼즐 풀기	3120
낱말퀴즈	3163
""", '내': """
내 정보	3092
내용을 입력하세요	3208
내용을 입력해 주세요	3208
""", '네': """
네, 받을게요	3173
네이버 구독	3106
네이버 로그인	3184
네이버 밴드 공유	3198
네이버 블로그	3103
네이버로 로그인	3184
네이버에서 구독	3106
네이버에서 구독하기	3106
""", '놀': """
놀랐어요 #	3138
""", '놓': """
놓치면 안 되는 기사	3148
""", '뉴': """
뉴스 더보기	3191
뉴스 듣기	3140
뉴스레터 구독	3098
뉴스레터 구독 신청	3098
뉴스레터 구독이 완료되었습니다	3208
뉴스레터 무료 구독	3140
뉴스레터 신청	3098
""", '닉': """
닉네임을 입력하세요	3201
""", '다': """
다른 공유 찾기	3103
다른 금액	3180
다른 기사	21	3110
다른 기사 더 보기	21
다른 기사 보기	3124
다른기사	3110
다른기사 보기	3110
다시 보기	3166
다시 보지 않기	3087
다시보기	3166
다음	3112
다음 기사	3110
다음 기사 보기	3140
다음 기사 읽기	3209
다음 동영상	3205
다음 사진	3191
다음 영상	3205
다음 이미지	3209
다음 페이지	3112
다음글	3191
다음기사	3110
다음에	3087
다음에 하기	3174
다크모드	3170
""", '닫': """
닫기	3087
""", '답': """
답글	3109
답글 달기	3159
답글 더보기	3159
답글 보기	3159
답글 쓰기	3159
답글 접기	3159
답글쓰기	3109
""", '당': """
당신의 생각은	3119
당신이 좋아할 만한	3110
""", '댓': """
댓글	3109
댓글 #	3109
댓글 #개	3109
댓글 닫기	3159
댓글 달기	3122
댓글 더보기	3159
댓글 등록	3159
댓글 등록하기	3159
댓글 보기	3109
댓글 신고	3201
댓글 신고하기	3201
댓글 쓰기	3109
댓글 운영 원칙	3159
댓글 운영 정책	3140
댓글 운영정책	3122	3140
댓글 입력	3122
댓글 작성	3159
댓글 작성 규칙	3159
댓글 작성하기	3159
댓글 전체보기	3122
댓글 정렬	3122
댓글 정책	3159
댓글보기	3109
댓글쓰기	3109
댓글을 남겨 주세요	3201
댓글을 남겨주세요	3201
댓글을 입력하세요	3201
댓글을 입력해 주세요	3201
댓글을 입력해주세요	3109
댓글을 작성하려면 로그인 해주세요	3201
댓글이 닫혔습니다	3159
""", '더': """
더 많은 옵션	3198
더 보기	3112
더 알아보기	3130
더보기	3110	3112
""", '도': """
도서 구매하기	3164
도움돼요 #	3138
도움이 되었나요	3159
""", '독': """
독자 의견 조사	3140
독자 특별 할인	3164
독자 할인	3164
""", '동': """
동영상	3110
동영상 로딩 중	3165
동영상 보기	3205
동영상 재생	3165
동영상 플레이어	3205
동영상을 불러오는 중입니다	3165
동영상을 불러올 수 없습니다	3205
동영상을 재생할 수 없습니다	3165
동의	3108	3130
동의 관리	3169
동의 철회	3169
동의 철회하기	3169
동의 후 계속	3169
동의하고 계속	3169
동의하고 계속하기	3169
동의합니다	3108
""", '뒤': """
뒤로 가기	3113
""", '등': """
등록	3109
""", '디': """
디지털 구독하기	3207
디지털뉴스부	3124
디지털뉴스팀	3124
디지털콘텐츠팀	3124
""", '또': """
또는	3185
""", '라': """
라인	3103
""", '랭': """
랭킹	3110
랭킹뉴스	3110
""", '레': """
레시피 바로가기	63
레시피 보기	63
레시피 인쇄	63
레시피 인쇄하기	63
레시피 저장	63
레시피 저장하기	63
레시피 평가하기	63
레시피로 바로가기	63
레시피로 이동	63
""", '로': """
로그아웃	18
로그인	3092
로그인 상태 유지	3184
로그인 유지	3184
로그인 전용 기사	3184
로그인 후 댓글 쓰기	3140
로그인 후 댓글 작성이 가능합니다	3201
로그인 후 댓글을 작성하실 수 있습니다	3122
로그인 후 댓글을 작성할 수 있습니다	3159
로그인 후 이용해 주세요	3159
로그인/회원가입	3092
로그인이 필요	3095
로그인하고 계속 읽기	3207
로딩 중	3165
로딩 중입니다	3165
로딩중	3165
""", '링': """
링크 복사	3103
링크가 복사되었습니다	3140
""", '마': """
마이페이지	3092
""", '많': """
많이 본 기사	3110
많이 본 뉴스	3110
많이 본 영상	3148
많이 읽은 기사	3110
많이본 기사	3110
많이본 뉴스	3110
""", '맨': """
맨 위로	3112
맨위로	3112
""", '메': """
메뉴	3112
메뉴 닫기	3112
메시지가 전송되었습니다	3186
메일	3103
메일함을 확인해 주세요	3186
""", '멤': """
멤버십 가입	3207
멤버십 가입하기	3207
""", '모': """
모두 거부	3170
모두 동의	3108
모두 허용	3170
모든 쿠키 거부	3204
모든 쿠키 수락	3204
모든 쿠키 허용	3204
모바일 웹으로 계속	3172
""", '목': """
목록	3112
목록 보기	3191
목록보기	3112
목록으로	3191
목록으로 돌아가기	3209
""", '무': """
무료 게임	3161
무료 배송	3200
무료 체험 시작하기	3092
무료 회원가입	3092
무료, 스팸 없음	3186
무료로 읽기	3207
무료배송	3200
무제한 이용하기	3207
""", '문': """
문의	3109
문의 내용	3208
문자 크기	67
""", '바': """
바로 구매하기	3164
바로가기	3103
""", '반': """
반응형 광고 영역	89
""", '배': """
배속	3166
""", '밴': """
밴드	3103
""", '번': """
번역 보기	3113
""", '베': """
베스트	3110
""", '보': """
보내기	3188
""", '복': """
복사	3199
복사하기	3103
""", '본': """
본 사이트는 쿠키를 사용합니다	3131
본문 글씨 줄이기	3103	3137
본문 글씨 키우기	3103	3137
본문 바로가기	3112
본문으로 바로가기	3112
""", '북': """
북마크	3103
""", '분': """
분석탁월 #	3138
""", '브': """
브라우저에서 계속	3172
브라우저에서 계속 보기	3172
""", '비': """
비공감	3160
비밀번호 찾기	3092
비밀번호를 잊으셨나요	3184
""", '사': """
사업제휴	3125
사이트맵	3108
사전 등록하기	3152
사전등록 하기	3152
사진 더 보기	3191
사진 더보기	3191
사진 모두 보기	3191
사진 크게 보기	3191
사진 크게보기	3191
사진 확대	3112
""", '삭': """
삭제된 동영상입니다	3165
""", '상': """
상품 보기	3210
상품 상세보기	3210
""", '새': """
새로고침	3175
""", '선': """
선착순 # 명	3151
선착순 #명	3151
선착순 마감	3151
선택	3185
선택 저장	3169
선호 매체로 추가	3196
""", '설': """
설문	94
설문 결과	3160
설문 결과 보기	3201
설문 참여 바로가기	3140
설문 참여하기	3140
설문에 참여하기	3159
설문조사	94
설문조사 참여하기	3140
설정	3130
설정 관리	3204
설정 저장	3169
""", '소': """
소리 켜기	3205
""", '속': """
속보	3110
속보 알림 받기	3140
속보 알림 신청	3140
속보 알림을 받으시겠습니까	3173
""", '스': """
스도쿠	3163
스크랩	3103
스크랩하기	3140
스크립트	3166
스크립트 보기	3165
스토어	3200
스토어 바로가기	3164
스폰서	3107
스폰서 링크	3153
스폰서 콘텐츠	3153
스폰서링크	3153
""", '슬': """
슬퍼요	3138
슬퍼요 #	3138
""", '시': """
시리즈 보기	3191
""", '신': """
신고	3109
신고하기	3160
신문구독	3092
신청이 완료되었습니다	3186
""", '실': """
실시간 뉴스	3110
""", '쏠': """
쏠쏠정보 #	3138
""", '아': """
아마존에서 구매	3164
아마존에서 보기	3164
아이디 저장	3184
아이디 찾기	3184
아직 회원이 아니신가요	3184
""", '알': """
알겠습니다	3113
알라딘에서 구매	3164
알라딘에서 보기	3164
알림 받기	3102
알림 설정	3102
알림 설정하기	3173
알림 켜기	3173
알림 허용	3173
알림을 받으시겠습니까	3173
알림을 받으시겠어요	3173
알림을 켜시겠습니까	3173
""", '애': """
애드블록을 해제해 주세요	3175
애드블록이 감지되었습니다	3175
애플로 계속하기	3184
애플로 로그인	3184
""", '앱': """
앱 다운로드	3102
앱 다운로드하기	3102
앱 다운받기	3172
앱 설치	3102
앱 설치하기	3102
앱스토어에서 다운로드	3172
앱에서 계속 읽기	3172
앱에서 보기	3172
앱에서 열기	3172
앱에서 이어보기	3172
앱으로 보기	3172
""", '언': """
언제든 해지 가능	3184
언제든지 수신 거부할 수 있습니다	3186
언제든지 해지 가능	3184
""", '얼': """
얼리버드 할인	3152
""", '에': """
에디터 추천	3110
""", '여': """
여러분의 생각은	3119
여러분의 후원이 큰 힘이 됩니다	3180
""", '연': """
연간 결제	3185
연간 구독	3185
연관기사	3110
연재 보기	3191
""", '열': """
열기	3113
""", '영': """
영상	3110
영상 길이 #	3135
영상 더보기	3191
영상 보기	3140
영상 재생	3165
영상으로 만나보세요	3140
영상으로 보기	3140
영상을 불러오는 중입니다	3165
영상을 불러올 수 없습니다	3205
영상을 재생할 수 없습니다	3165
""", '예': """
예매 바로가기	3164
예매하기	3164
예스#에서 구매	3164
예스#에서 보기	3164
""", '오': """
오늘 하루 보지 않기	3087
오늘은 그만 보기	3087
오늘의 낱말 퍼즐	3120
오늘의 설문	3120
오늘의 스도쿠	3120
오늘의 십자말풀이	3120
오늘의 운세	3163
오늘의 추천	3110
오늘의 투표	3120
오늘의 핫뉴스	3148
오디오 다운로드	3165
오디오 플레이어	3205
오디오로 듣기	3140
오래된순	3160
오류 신고	3109
오류 신고하기	3140
오류가 발생했습니다	3186
오타 신고	3159
오탈자 신고	3140
""", '온': """
온라인뉴스팀	3124
""", '올': """
올바른 이메일 주소를 입력해 주세요	3186
올바른 이메일을 입력해 주세요	3186
""", '옵': """
옵션 관리	3204
""", '요': """
요금제 보기	3207
요약	3112
""", '원': """
원고료 보내기	3206
원문 보기	3113
원문보기	3112
""", '월': """
월간 결제	3185
월간 구독	3185
""", '웨': """
웨비나 신청하기	3152
""", '웹': """
웹에서 계속 보기	3172
""", '위': """
위로	3112
위로 가기	3191
""", '유': """
유료 구독자 전용	3184
유료 기사입니다	3140
유료회원 전용	3184
유료회원 전용 기사	3184
유튜브 구독	3106
유튜브 구독하기	3106
유튜브에서 보기	3202
""", '윤': """
윤리강령	3125
""", '음': """
음성 다운로드	3165
음성 재생하기	3140
음성으로 듣기	3103
음소거	3166
음소거 해제	3165
음소거를 해제하려면 탭하세요	3205
""", '응': """
응원하기	3088
응원해요 #	3138
""", '의': """
의견 남기기	3159
의견 보내기	3159
의견 쓰기	3109
""", '이': """
이 기사 공유하기	3211
이 기사 구매하기	3207
이 기사 어땠나요	3140
이 기사 어떠셨나요	3159
이 기사가 도움이 되었나요	3159
이 기사는 잠겨 있습니다	3184
이 기사를 공유합니다	3140
이 기사를 추천합니다	3140
이 기사를 평가해 주세요	3201
이 기사와 함께 읽은 기사	3140
이 기자의 다른 기사	3126	3140
이 기자의 다른 기사 더보기	3191
이 동영상을 재생할 수 없습니다	3165
이 사이트는 쿠키를 사용합니다	3131
이 시각 많이 본 기사	3148
이 시각 많이 본 뉴스	3148
이 시각 주요뉴스	3110
이 시각 추천뉴스	3110
이 음성은 ai가 생성했습니다	3165
이 주제 팔로우	3196
이 콘텐츠를 표시할 수 없습니다	3169
이 페이지가 도움이 되었나요	3159
이런 기사는 어때요	3148
이름을 입력하세요	3208
이름을 입력해 주세요	3208
이메일	3103
이메일 주소 입력	3208
이메일 주소를 입력하세요	3186
이메일 주소를 입력해 주세요	3208
이메일 형식이 올바르지 않습니다	3186
이메일로 계속하기	3207
이메일로 공유	3198
이메일로 로그인	3207
이메일무단수집거부	3108
이메일을 입력하세요	3186
이메일을 입력해 주세요	3186
이메일을 입력해주세요	3208
이메일을 확인해 주세요	3186
이미 계정이 있으신가요	3184
이미 구독 중이신가요	3092
이미 구독 중입니다	3208
이미 등록된 이메일입니다	3208
이미 참여하셨습니다	3159
이미 투표하셨습니다	3159
이미 회원이신가요	3092
이미지 크게 보기	3112
이미지 크게보기	3191
이미지 확대	3112
이번 주 설문	3120
이번 주 투표	3120
이번주 설문	3120
이슈	3110
이어서 읽기	3209
이용권 구매	3184
이용권 선택	3184
이용약관	3108
이용약관에 동의합니다	3186
이전	3112
이전 기사	3110
이전 기사 보기	3140
이전 사진	3191
이전 영상	3205
이전 이미지	3209
이전글	3191
이전기사	3110
""", '인': """
인기 급상승	3148
인기 기사	3110
인기기사	3110
인기뉴스	3110
인쇄	3103
인쇄하기	3103
인스타그램 팔로우	3140
인스타그램에서 보기	3202
인스타그램에서 이 게시물 보기	3202
""", '일': """
일시	3181
일시 후원	3180
일시 후원하기	3180
일시정지	3166
일시후원	3088
""", '자': """
자동 번역	3166
자동 재생	3166
자동재생	3166
자막 보기	3165
자막 켜기	3165
자바스크립트가 비활성화되어 있습니다	3169
자발적 유료 구독	3206
자세히	3113
자세히 보기	3113	3130
""", '작': """
작게	3199
""", '장': """
장바구니 담기	3210
장바구니에 담기	3210
""", '재': """
재생	3112	3135
재생 속도	3165
재생 시간	3166
재생 시간 #	3135
재생속도	3165
재생시간 #	3135
재생할 수 없는 동영상입니다	3165
""", '저': """
저자 소개	3193
저작권규약	3108
저장	3103
""", '전': """
전송	3188
전송되었습니다	3186
전체 기사	3209
전체 기사 보기	3191
전체 뉴스 보기	3191
전체 댓글	3109
전체 댓글 보기	3122
전체 동의	3170
전체 보기	3112
전체 사진 보기	3191
전체 화면	3166
전체메뉴	3112
전체보기	3112
전체화면	3166
전체화면 종료	3165
""", '접': """
접기	3112
접수되었습니다	3208
""", '정': """
정기	3181
정기 후원	3180
정기 후원하기	3088
정기구독	3092
정기후원	3088
정기후원 신청	3206
정기후원 신청하기	3206
정기후원하기	3180
정렬	3160
정상적으로 접수되었습니다	3208
정정·반론보도 신청	3192
정정보도 신청	3192
정정보도 요청	3192
""", '제': """
제보	3109
제보 바로가기	3192
제보하기	3109
제작 지원	3200
제작지원	3200
제출	93	3188
제휴 광고	3164
제휴 문의	3125
제휴 콘텐츠	3164
제휴문의	3125
""", '좋': """
좋아요	3103
좋아요 #	3138
좋은 기사 후원하기	3088
""", '주': """
주소 복사	3140
주소가 복사되었습니다	3140
주소복사	3103
주요 기사	3110
주요 뉴스	3110
주요 뉴스 더보기	3148
주요기사	3110
주요뉴스	3110
주제 팔로우	3196
""", '지': """
지금 구매하기	3164
지금 뜨는 기사	3148
지금 뜨는 뉴스	3148
지금 플레이	3161
지금 플레이하기	3161
지금 후원하기	3206
지나친 음주는 건강에 해롭습니다	3164
지나친 음주는 건강을 해칩니다	3164
지도 보기	3113
지면보기	3092
""", '직': """
직접 입력	3181
""", '차': """
차단	3174
""", '참': """
참가 신청하기	3152
참가신청하기	3152
참여하기	93
""", '창': """
창 닫기	3209
""", '찾': """
찾아오시는 길	3125
""", '채': """
채널 추가	3196
""", '책': """
책 구매하기	3164
""", '첫': """
첫 댓글을 남겨주세요	3201
첫 댓글을 작성해 보세요	3201
""", '청': """
청소년보호정책	3108
""", '총': """
총 #명 참여	3119
""", '최': """
최고의 혜택	3185
최신 기사	3110
최신 뉴스	3110
최신기사	3110
최신뉴스	3110
최신순	3160
최저가 보기	3210
""", '추': """
추천	3185
추천 기사	3110
추천 스폰서	3153
추천 영상	3148
추천기사	3110
추천뉴스	3110
추천순	3160
""", '축': """
축하해요 #	3138
""", '친': """
친구 추가하기	3140
""", '카': """
카카오 계정으로 로그인	3184
카카오 로그인	3184
카카오로 로그인	3184
카카오로 시작하기	3184
카카오스토리	3103
카카오톡	3103
카카오톡 공유	3103
카카오톡 공유하기	3198
카카오톡으로 공유	3140
카카오톡으로 공유하기	3140
카테고리	3110
""", '커': """
커피 한 잔 사주기	3180
커피 한 잔 후원하기	3180
""", '콘': """
콘텐츠 보기	3169
콘텐츠 불러오기	3169
콘텐츠 표시	3169
""", '쿠': """
쿠키 관리	3169
쿠키 기본 설정	3129
쿠키 설정	3108
쿠키 설정 관리	3169
쿠키 설정 변경	3129
쿠키 정책	3131
쿠키 허용	3131
쿠팡에서 구매	3164
쿠팡에서 구매하기	3164
쿠팡에서 보기	3164
쿠폰 받기	3210
""", '퀴': """
퀴즈 도전하기	3161
퀴즈 풀기	3140
퀴즈 풀러 가기	3161
""", '크': """
크게	3199
""", '클': """
클릭하면 소리가 켜집니다	3205
""", '키': """
키워드	3110
""", '태': """
태그	3110
""", '텔': """
텔레그램에서 소식 받기	3140
""", '투': """
투표	94
투표 결과	3160
투표 결과 보기	93
투표 참여하기	3159
투표가 완료되었습니다	3159
투표에 참여해 주셔서 감사합니다	3159
투표하기	93	3140
투표해 주셔서 감사합니다	93	3159
""", '트': """
트위터	3103
트위터 공유	3103
트위터로 공유	3198
트위터에서 보기	3202
""", '특': """
특집 더보기	3191
특집 보기	3191
""", '티': """
티켓 예매	3164
티켓 예매하기	3164
""", '틱': """
틱톡에서 보기	3202
""", '파': """
파워링크	3153
""", '팔': """
팔로우 중	3196
팔로우 취소	3196
""", '팟': """
팟빵에서 듣기	3202
""", '페': """
페이스북	3103
페이스북 공유	3103
페이스북에서 보기	3202
페이스북으로 공유	3140
페이스북으로 로그인	3184
페이지 새로고침	3175
페이지를 새로고침하세요	3175
페이팔로 결제	3207
""", '편': """
편집 원칙	3192
편집규약	3125
""", '펼': """
펼치기	3112
""", '포': """
포럼 참가 신청하기	3152
포토	3110
포토 갤러리	3191
""", '폰': """
폰트 크기	3103
""", '푸': """
푸시 알림 받기	3173
""", '프': """
프리미엄	3092
프린트	3103
""", '피': """
피드백 보내기	3159
""", '필': """
필수	3188
필수 입력	3186
필수 입력 항목	3186
필수 입력 항목입니다	3186
필수 항목	3188
필수 항목입니다	3186
필자 소개	3192
""", '한': """
한번만	3181
""", '할': """
할인 코드	3210
""", '함': """
함께 보면 좋은 기사	3110
함께 볼 기사	3148
함께 읽으면 좋은	3110
함께 읽은 기사	3148
""", '핫': """
핫뉴스	3110
핫이슈	3110
핫클릭	3148
""", '항': """
항상 허용	3170
""", '해': """
해제 방법	3179
해제했습니다	3179
""", '행': """
행사 신청하기	3152
""", '허': """
허용	3130	3174
""", '헤': """
헤드라인	3110
""", '현': """
현재 시간	3166
""", '협': """
협찬	3107
""", '홈': """
홈	3112
홈으로	3191
홈으로 가기	3191
""", '화': """
화나요	3138
화나요 #	3138
화제의 뉴스	3110
화질	3166
""", '확': """
확인	3113
""", '환': """
환경설정 관리	3204
""", '회': """
회사 소개	3125
회사소개	3108	3125
회원 전용	3095
회원 전용 기사	3184
회원가입	3092
회원가입하고 계속 읽기	3207
회원이 아니신가요	3184
""", '후': """
후속강추 #	3138
후속기사 원해요	3138
후속기사 원해요 #	3138
후원	3088
후원 바로가기	3180
후원 신청	3180
후원 안내	3088
후원 페이지 바로가기	3180
후원 페이지로 이동	3180
후원 하기	3088
후원자 되기	3180
후원하기	3088
후원해 주셔서 감사합니다	3206
후원회원 가입	3088
후원회원 되기	3180
""", '훈': """
훈훈해요	3138
훈훈해요 #	3138
""", '흥': """
흥미진진 #	3138
""", '힘': """
힘내요 #	3138
"""}

START = {'a': """
aboneliğiniz	4859 K başariyla
abonē	3314 K par	3314 K no	3314 K un	3316 K
acasă	100 K >	100 K '	100 K "
accès	2082 K illimité
această	54 K investigație	4077 K traducere	4145 K știre a fost
además	1594 K:	1649 K, en
adresă	4052 K de e-mail invalidă	4052 K de email invalidă
adó	2507 K #%
adód	2507 K #%
adója	2507 K #%
ai가	3132 K 자동 번역한	3132 K 번역한	3132 K 핵심	3132 K 요약한	3134 K 읽어
ai에게	3132 K 물어	3132 K 질문	3132 K 물어보기
ajánld	2507 K fel adód
ajánlja	2507 K fel adója	2507 K fel adód
ajánljuk	2532 K:
ajánlott	2534 K videó:	2534 K cikk:	2534 K cikkünk:
aktivér	725 K
alătură	13 K-te	58 K-te celor #	58 K-te celor peste #	58 K-te comunității de #
anmäl	4690 K dig till vårt	4708 K
annoncørbetalt	789 K indhold fra
annonsørinnhold	3692 K fra
anúncio	4015 K em # s	4015 K em # segundos
aportá	1536 K desde
apoyá	83 K
après	2245 K déduction fiscale :
apóyanos	1536 K desde
apúntate	1625 K al curso	1625 K a nuestro	1630 K a nuestro seminario	1630 K a nuestro evento
aquí	1661 K hay contenido de
artykuł	48 K można	48 K wolno	88 K sponsorowany:	3737 K wyraża poglądy	3737 K wyraża opinie	3737 K jest opinią	3751 K ukazał się	3751 K pochodzi z	3757 K przetłumaczony	3757 K został przetłumaczony	3757 K czyta	3757 K wygenerowany	3797 K został	3797 K przetłumaczono	3835 K ukazał się	3835 K pierwotnie ukazał	3835 K pochodzi z	3836 K	3846 K powstał we współpracy z
artykuły	3747 K autora
artículo	1688 K publicado originalmente	1720 K publicado en colaboración
artículos	1553 K gratuitos
ascultă	2 K	4063 K:	4088 K podcastul	4088 K acest articol	4154 K pe
atenció	102 K al subscriptor: #
atención	102 K al suscriptor: #	102 K al abonado: #
atradāt	46 K
atsisiųskite	3248 K
autorė	3252 K:
autoři	550 K jsou
außerdem	957 K lesenswert:	957 K interessant:
aveți	74 K întrebări
aún	34 K no hay comentarios
ați	61 K încercat
""", 'b': """
bajá	1638 K la app
beiträge	29 K	993 K von
benefício	3938 K do assinante:
berätta	61 K i	61 K gärna
beställ	4708 K
bestätigen	826 K sie ihre
bestätigungsmail	826 K
besøg	710 K vores
beğendin	71 K mi	84 K mi
beğendiniz	9 K mi	71 K mi	84 K mi
boletín	1561 K diario	1561 K semanal
buď	33 K první
buďte	33 K první	33 K prvý
bài	9 K viết này	5157 K viết dành riêng cho	5157 K viết dành cho thuê bao	5169 K này có nội dung do	5169 K này có nội dung từ	5169 K viết này có nội dung	5169 K viết này chứa nội dung	5174 K liên quan:	5186 K viết thể hiện quan điểm	5186 K viết thể hiện quan điểm cá nhân	5186 K viết thể hiện văn phong	5186 K viết là quan điểm	5186 K viết phản ánh quan điểm	5186 K viết không phản ánh quan điểm	5191 K viết có hữu ích	5191 K viết này có hữu ích	5191 K viết này có giúp	5195 K viết được dịch tự động	5195 K được dịch tự động	5195 K viết được tóm tắt	5195 K viết có sử dụng ai	5195 K viết này được dịch tự động	5245 K viết được bảo vệ	5246 K viết được thực hiện	5246 K viết được viết	5246 K viết này được	5253 K viết tiếp tục
báo	5191 K lỗi bài viết
bình	6 K luận	29 K luận	5194 K chọn:
bústia	43 K de denúncies de la redacció
bülten	4859 K aboneliğiniz
bültenimize	4859 K abone olduğunuz için
bądź	33 K pierwszy	33 K pierwsza
bővebben	2532 K:
bạn	61 K đã thử	61 K đã làm thử	68 K biết ai	68 K có biết ai	71 K thấy hay	5157 K đã là thuê bao	5191 K thấy bài viết	5191 K phát hiện lỗi	5191 K phát hiện sai
bản	5191 K tóm tắt này có hữu ích	5191 K tóm tắt này do	5191 K tóm tắt này được tạo	5246 K dịch được
bấm	5197 K để nghe
bật	5163 K thông báo
""", 'c': """
caractères	2189 K restants
caràcters	453 K restants
chceš	572 K u nás pracovat	4474 K u nás pracovať
chefredaktör	4706 K och ansvarig utgivare:	4706 K:
chơi	5220 K ngay:
chưa	34 K có bình luận
citeşte	4063 K şi	4063 K şi:
citește	4063 K și	4063 K și:	4063 K:	4063 K mai mult	4063 K aici	4063 K mai departe:
citiți	4063 K și
ciąg	3761 K dalszy
colaborá	1536 K desde
comentários	6 K	29 K
compartí	4 K
conocés	68 K a alguien
conteúdo	88 K patrocinado:	3869 K exclusivo para	3931 K gerado	3937 K promovido por	3937 K recomendado por	3941 K oferecido por	3969 K incorporado d	3969 K externo d	3969 K incorporado do	3969 K incorporado da	3969 K externo do
conținut	4077 K generat	4086 K oferit de	4116 K încorporat de	4116 K extern de
coût	2245 K réel après	2245 K après déduction :	2245 K après déduction fiscale :
crédit	2183 K photo	2183 K photos
crédits	2183 K photo	2183 K photos
créer	2109 K une alerte pour "	2109 K une alerte sur "	2109 K une alerte :
cunoașteți	68 K pe cineva
cunoști	68 K pe cineva
cuéntame	61 K
cuộc	54 K điều tra này
cài	5200 K đặt ứng dụng	5200 K ứng dụng	5200 K app
còn	5218 K lại # ký tự
có	74 K thắc mắc	5174 K thể bạn quan tâm:	5241 K lỗi xảy ra
cấm	5245 K sao chép dưới mọi hình thức	5245 K sao chép nội dung
""", 'd': """
dacă	46 K observi	46 K observați	46 K găsești	4070 K ai informații	4081 K ai observat o
dalinkitės	3248 K
další	537 K články autora
darovať	4468 K
dernières	2127 K actualités
descarcă	14 K	4103 K aplicația
descargá	14 K	1638 K la app
descărcați	14 K
dezactivează	4128 K adblock	4128 K ad
dežurni	43 K telefon redakcije
direcționează	4045 K #% din
disponível	3878 K no google play	3946 K na app store	3946 K no google play	3946 K para android e
distribuiți	4 K
dodržujte	30 K
domů	100 K >	100 K '
doná	1536 K desde
doporučené	535 K video:
doporučte	565 K
doporučujeme	535 K článek:
dorești	4122 K să primești notificări
doriți	4122 K să primiți notificări
dosszié	2616 K: így	2616 K: itt	2616 K: ezért	2616 K: miért	2616 K: hogyan	2616 K: mit	2616 K: ki	2616 K: mi	2616 K: ez	2616 K: ezt	2616 K: hallgassa	2616 K: nézze	2616 K: minden
dostępna	3764 K w
dostępne	3764 K w
dostępny	3764 K w
dołącz	13 K do	58 K do #	58 K do ponad #	101 K do dyskusji	3775 K do	3788 K do dyskusji
držte	30 K se
duración	1707 K del vídeo	1707 K del episodio
duração	4015 K do vídeo
durée	2242 K de la vidéo	2242 K de l'épisode
dział	102 K prenumeraty: #
dzięki	3821 K naszym czytelnikom	3821 K naszym czytelniczkom
dành	5157 K riêng cho thuê bao	5157 K riêng cho người đăng ký	5157 K cho thuê bao
découvrez	2129 K aussi	2159 K la boutique	2159 K notre boutique	2159 K nos jeux	2159 K notre hors-série	2169 K notre application	2169 K notre appli
décryptage	2129 K :
déductible	2070 K des impôts	2070 K à #
déjà	2080 K abonné	2080 K inscrit	2080 K client
désabonnement	2091 K à tout moment
désinscription	2091 K à tout moment
díky	614 K našim čtenářům	614 K našim předplatitelům
dùng	5207 K thử
dúvidas	74 K	74 K?	75 K sobre esta matéria	75 K sobre este artigo
""", 'e': """
elkészítetted	61 K
elírást	8 K
előfizetői	102 K ügyfélszolgálat: #	2586 K kedvezmény:	2586 K előny:	2586 K ajánlat:
előfizetőinknek	2608 K köszönhetően
előfizetőként	91 K	2564 K
encuéntranos	13 K
envía	4 K	1599 K tus cartas	1599 K tu carta
envíanos	1611 K
envíe	1599 K sus cartas	1599 K su carta
ermöglicht	959 K von
erről	2532 K bővebben
escríbenos	1597 K
estagiária	3913 K sob supervisão	3913 K sob a supervisão	3913 *K sob supervisão	3924 K sob supervisão	3924 * K sob supervisão
estagiário	3913 K sob supervisão	3913 K sob a supervisão	3913 *K sob supervisão	3924 K sob supervisão
estàs	469 K utilitzant un bloquejador
""", 'f': """
faça	3897 K o quiz	3934 K as palavras cruzadas	3944 K o quiz	3944 K o teste	3944 K o nosso
felelős	2561 K szerkesztő:	2561 K kiadó:
fiți	33 K primul
folosești	4126 K un ad blocker	4126 K un adblock	4126 K un adblocker
folosiți	4126 K un ad blocker	4126 K un adblock	4126 K un adblocker
foretrækker	726 K du
fortsätt	4710 K läsa
fortæl	61 K mig
fotogalería	1684 K:
fotogaléria	4442 K:
fotografía	1593 K # de #	1650 K:
fotoğraf	4960 K # / #	4960 K #/#
frågor	74 K	75 K om artikeln
få	701 K fuld adgang til	725 K adgang	725 K fri	725 K fuld	725 K besked	725 K ugens	725 K dagens	725 K de	725 K nyheder	725 K en notifikation	725 K breaking	725 K seneste nyt	736 K	759 K de vigtigste nyheder	759 K vigtige nyheder	759 K de største nyheder	759 K besked om	759 K besked, når	759 K nyhederne	759 K breaking	3601 K full tilgang til	3628 K tilgang	3628 K fri	3628 K full	3628 K beskjed	3628 K varsel	3628 K ukas	3628 K dagens	3628 K de	3628 K nyheter	3628 K siste	3640 K	3642 K varsel	3642 K varsler	3642 K push	4681 K full tillgång till	4708 K tillgång	4708 K fri	4708 K full	4708 K besked	4708 K en notis	4708 K veckans	4708 K dagens	4708 K de	4708 K nyheter	4708 K senaste	4719 K
férjen	2564 K hozzá
följ	13 K	4685 K	4708 K
følg	13 K	13 K oss	705 K	725 K	3605 K	3628 K
füge	13 K uns	965 K
fügen	13 K sie uns	965 K sie
für	829 K android und ios	903 K diesen artikel	903 K diesen	954 K nur
fă	4084 K testul zilei
fără	4133 K patroni	4133 K acționari	4133 K stăpâni
főoldal	100 K >	100 K '	100 K "
főszerkesztő	2561 K:
""", 'g': """
galería	1593 K: # de #	1593 K # de #
gazeteciliğimizi	4909 K
gefällt	84 K ihnen dieser	84 K dir dieser
gehöre	58 K zu den #
gehören	58 K sie zu den #
geçerli	4859 K bir e-posta adresi girin	4859 K bir e-posta adresi giriniz	4859 K bir e-posta giriniz
ghé	5194 K cửa hàng trực tuyến
giữ	5245 K bản quyền nội dung
glöm	4708 K inte att bekräfta
gorąca	43 K linia redakcji
góp	5191 K ý cho bài viết
gör	4690 K quizet	4690 K vårt quiz	4708 K vårt
görmemiz	4918 K gereken
görsel	4966 K yapay
günün	4913 K bulmacasini	4913 K sudokusunu	4913 K bulmacasi	4913 K testini
""", 'h': """
henüz	34 K yorum
hibát	8 K talált	8 K találtál	2565 K lát
hintergründe	957 K dazu:
hjälp	4690 K oss bli bättre	4690 K oss att bli bättre
hjælp	710 K os med at blive bedre
hlavné	4455 K body
hlavní	552 K body
hozzászólások	6 K	29 K
hãy	33 K là người đầu tiên	5194 K trả lời khảo sát	5205 K ủng hộ
hämta	14 K	4694 K
häng	4708 K med
här	4736 K finns ett inbäddat innehåll från	4736 K finns inbäddat innehåll från	4736 K visas ett inbäddat innehåll från	4736 K visas inbäddat innehåll från	4736 K är ett inbäddat innehåll från	4736 K är inbäddat innehåll från
hääleta	1769 K
håll	30 K	30 K dig
hình	5242 K #/#
hör	907 K dir	965 K	4708 K
hören	907 K sie	965 K sie
hörzeit	981 K
hør	2 K artiklen	2 K artikkelen	2 K saken	692 K også	692 K også:	710 K mere på	725 K	3592 K også	3592 K også:	3628 K
""", 'i': """
iesūti	3302 K savu	3302 K
indlæg	29 K
indlæs	752 K altid indhold fra	752 K indhold fra
inlägg	29 K
innehåll	4775 K från annonsören
innehållet	4775 K är betalt av
inscríbete	1625 K al curso	1625 K a nuestro	1625 K en nuestro	1625 K en el curso
introduceți	4052 K o adresă de e-mail validă
intră	13 K pe
início	100 K >	100 K '	100 K "
izmēģinājāt	61 K
išbandėte	61 K
išsaugokite	3248 K
""", 'j': """
jaký	35 K je váš
jeśli	46 K widzisz	46 K zauważysz	3848 K nie chcesz otrzymywać naszego	3848 K nie chcesz otrzymywać tego	3848 K nie chcesz już otrzymywać naszego	3848 K nie chcesz już otrzymywać tego
joacă	4084 K sudoku	4109 K acum:
já	61 K fez	3869 K é assinante
játssz	2583 K most:
jäikö	1961 K juttu kesken
jälgi	1769 K
jäsenetu	2009 K:
""", 'k': """
kapcsolódó	2532 K	2532 K:	2534 K videó:	2534 K cikk:	2534 K cikkünk:
każdego	3712 K ranka
kezdőlap	100 K >
không	5245 K được sao chép nội dung website
kipróbáltad	61 K
kipróbáltátok	61 K
kiểm	5194 K tra kiến thức của bạn
kjøp	3610 K billetter	3610 K billett	3628 K
klausykitės	3233 K
klikněte	533 K zde
ključne	4356 K točke	4356 K tačke
klõpsates	1769 K
komentáre	6 K	29 K
komentáře	6 K	29 K
komentēt	3316 K var
komerčné	88 K oznámenie:
komerční	88 K sdělení:
kommentarsfältet	6 K
kopiér	725 K
kopírovat	565 K
kopírovať	4468 K
kopē	3316 K
korzyść	3803 K dla prenumeratorów:
korábbi	2534 K cikkünk:
kvíz	533 K:	593 K:	593 K dne:	593 K týdne:	2550 K	2582 K:	4442 K:	4491 K dňa:	4491 K týždňa:
kysyttävää	74 K	75 K jutusta
känner	68 K du någon
käännöksen	2002 K on
käännös	2002 K on
kérdésed	74 K van	75 K van a cikkről
kérje	2564 K
kérjen	2564 K
kérjük	30 K
kênh	5163 K youtube của báo
köp	4690 K biljetter	4690 K biljett	4708 K
kövess	13 K
kövesse	2564 K
kövessen	13 K
køb	710 K billetter	710 K billet	725 K
küfür	29 K içeren
küldd	4 K el	2543 K el nekünk
küldje	2543 K el nekünk	2564 K	2564 K tovább
ký	5218 K tự còn lại
kļūsti	3316 K
kết	5180 K nối với chúng tôi
""", 'l': """
laimē	3316 K
laimėkite	3248 K
lasītāju	3324 K aptauja:
legyél	2564 K
lejupielādē	3316 K
leé	1649 K también	1649 K más	1649 K:
lisää	1966 K kirjoittajalta	1966 K toimittajalta	1987 K meidät	2038 K aiheesta:
lugejaküsitlus	1777 K:
lásd	2532 K még
lásson	2564 K több
lát	2543 K valami
láttál	2543 K valami
lägg	4708 K till
lähetimme	1933 K vahvistusviestin	1933 K sinulle vahvistusviestin	1933 K sinulle sähköpostia
lähetä	1964 K juttuvinkki	1964 K uutisvinkki	1964 K vinkki	1970 K mielipidekirjoituksesi	1970 K mielipidekirjoitus	1987 K
lämna	4684 K dina tips	4684 K ditt tips
läs	4640 K hela artikeln	4673 K mer om	4674 K också	4674 K också:	4674 K även	4674 K mer	4674 K mer:	4674 K:	4674 K här	4674 K även:	4681 K vidare med	4681 K mer på	4694 K e-tidningen	4694 K tidningen	4708 K	4710 K vidare
läsarerbjudande	4731 K:
läsaromröstning	4728 K:
läsarresa	4731 K:
lås	4640 K upp artikeln	4640 K upp den här artikeln
læs	691 K mere om	692 K også	692 K også:	692 K mere	692 K mere:	692 K:	692 K her	692 K hele	701 K videre med	715 K e-avisen	715 K avisen	725 K	727 K videre	775 K alt om emnet:	775 K alt om:
læserafstemning	745 K:
læserrejse	749 K:
læsertilbud	674 K:	749 K:
légy	33 K te az első
líbil	9 K se vám	84 K se vám	553 K se
líbilo	71 K se
líbí	84 K se vám
línea	43 K de denuncias de la redacción	43 K de la redacción
línia	43 K de la redacció
löydät	13 K meidät	1987 K meidät
löysitkö	8 K
lütfen	30 K	4859 K e-postanizi onaylayin	4859 K e-posta adresinizi onaylayin	4859 K geçerli bir e-posta	4950 K sitemiz için devre dişi	4950 K reklam engelleyici	4950 K devre dişi birak	4951 K reklam engelleyici
""", 'm': """
mantén	30 K
materiał	88 K sponsorowany:	88 K partnera:	88 K partnerski:	3761 K wideo	3846 K powstał we współpracy z	3846 K we współpracy z	3846 K sponsorowany przez
medlemsförmån	4731 K:
meillä	2028 K ei ole omistajaa	2028 K ei ole omistajia	2028 K ei ole osakkeenomistajia	2028 K ei ole maksumuuria
mesterséges	2572 K intelligencia írta
mirá	1633 K el video	1649 K también	1649 K:
mitä	9 K pidit	35 K mieltä	1988 K mieltä sinä
mišljenja	4353 K autora	4353 K iznesena	4353 K izneta
mišljenje	4353 K autora
możliwość	6 K komentowania
mulțumim	4052 K pentru abonare
mándanos	1611 K
más	1590 K noticias de	1590 K noticias sobre	1590 K sobre	1590 K en	1590 K de	1592 K temas:	1592 K sobre:	1594 K información	1594 K información:	1597 K artículos de
máte	74 K otázky	74 K dotazy	75 K otázku k článku	537 K tip?	537 K tip na článek	537 K tip na téma	537 K tip pro	617 K přečteno už # ze #	617 K přečteno už # z #	617 K přečteno již # ze #	617 K přečteno již # z #	617 K přečteno # ze #	617 K přečteno # z #	4510 K prečítané už # zo #	4510 K prečítané už # z #	4510 K prečítané # zo #	4510 K prečítané # z #
märkasid	46 K	1754 K midagi	1760 K viga	1760 K artiklis viga
még	34 K nincs	2617 K több a témáról:
més	422 K informació:	449 K notícies de	449 K notícies sobre
möchten	1035 K sie diesen newsletter nicht mehr
möchtest	1035 K du diesen newsletter nicht mehr
mød	710 K os
mūs	3316 K vari
mời	5174 K xem	5174 K bạn đọc	5174 K độc giả	5180 K bạn tham gia	5180 K độc giả theo dõi	5180 K bạn đọc theo dõi	5197 K quý vị theo dõi	5197 K quý độc giả	5197 K bạn xem video	5197 K nghe
""", 'n': """
nabídka	597 K pro čtenáře:
nahlásit	575 K chybu
nahlásiť	4477 K chybu
nahláste	4477 K chybu
najważniejsze	3757 K informacje
naloži	4565 K	4598 K vedno vsebino	4598 K vsebino z	4598 K vsebino s	4598 K vsebino iz	4598 K vsebino od
naložite	14 K	4565 K
naročite	4572 K se na
naujienų	43 K telefonas
načítat	600 K vždy obsah	600 K obsah z	600 K obsah ze	600 K obsah od
načítať	4497 K vždy obsah	4497 K obsah z	4497 K obsah zo	4497 K obsah od
našli	8 K jste	8 K ste	46 K ste
nemáme	614 K majitele	614 K vlastníka	614 K akcionáře	614 K žádného	614 K paywall	614 K reklamy	4507 K majiteľa	4507 K vlastníka	4507 K akcionárov	4507 K žiadneho	4507 K paywall	4507 K reklamy
nemáte	573 K čas číst	4475 K čas čítať
nepatríme	4507 K žiadnemu
nepatříme	614 K žádnému
než	582 K vložíte komentář	582 K začnete diskutovat	582 K napíšete příspěvek
nguồn	5184 K:	5184 K :
nhận	5163 K thông báo
nové	555 K číslo	555 K vydání	4458 K číslo	4458 K vydanie
nájdete	13 K nás
não	29 K serão publicados	3972 K é possível mostrar este conteúdo	3972 K foi possível mostrar este conteúdo
näe	1987 K enemmän
nägid	1770 K viga
näita	1769 K
näitkö	1988 K virheen
näytä	1987 K sisältö	2012 K sisältö palvelusta	2012 K aina sisältö
nå	4708 K vår
nézd	2532 K meg	2564 K meg
nézze	2532 K meg	2564 K meg
nāc	3307 K strādāt
nội	5157 K dung dành cho thuê bao	5157 K dung dành riêng cho thuê bao	5157 K dung dành riêng cho thành viên	5195 K dung được dịch tự động	5195 K dung do ai tạo	5225 K dung này không	5226 K dung này từ	5226 K dung nhúng từ	5245 K dung được bảo vệ	5246 K dung được tạo	5246 K dung này được tạo
""", 'o': """
obrázek	590 K # z #
oceń	9 K	3758 K ten	3758 K artykuł	3758 K tekst
ocurrió	1681 K un error
oddělení	102 K předplatného: #
odporučte	4468 K
odporúčame	4442 K:
odsłuchaj	3769 K	3769 K ten
ofereça	4 K
oglądaj	3744 K:
ohodnoťte	553 K	4456 K
olvasói	2586 K ajánlat:
olvasóink	2608 K támogatásának köszönhetően
olvasóinknak	2608 K köszönhetően
opracował	3748 K:
opracowała	3748 K:
opýtajte	4455 K sa
opširnije	4341 K:	4341 K na
otrzymałaś	3848 K tę wiadomość, ponieważ
otrzymałeś	3848 K tę wiadomość, ponieważ
otwórz	3730 K post
otázka	593 K dne:	4491 K dňa:
otázky	74 K
ouça	2 K	3907 K:	3942 K o podcast	4008 K no
oversættelsen	742 K er
oír	2 K
""", 'p': """
pamanīji	3308 K kļūdu
pamanījāt	46 K	3308 K kļūdu
participă	101 K la discuție
pastebėjote	46 K	3234 K įdomų	3240 K klaidą
paylaş	4 K
pažįstate	68 K
phát	8 K hiện lỗi?	8 K hiện lỗi trong bài	46 K hiện sai
phóng	5184 K viên:
piditkö	9 K	71 K	84 K	1988 K
pidätkö	84 K	1988 K
piše	4368 K:
podobał	9 K ci się
podobało	71 K się
podpořte	83 K	570 K
podrži	83 K
podržite	83 K	4371 K
podés	13 K seguir	1612 K enviarnos
podívejte	533 K se:	533 K se na video	535 K se na video:
poglądy	3737 K wyrażone w
pokaż	3730 K post
poleć	3769 K
poslať	4468 K
poslechněte	2 K si	533 K si	533 K si:
poslušajte	2 K	4341 K:	4544 K:
posłuchaj	2 K	3744 K:	3744 K też:
povoliť	4497 K vždy obsah	4497 K obsah z	4497 K obsah zo	4497 K obsah od
poznáte	68 K niekoho
pozostała	3761 K część
pošaljite	43 K vijest
pošlete	565 K
pošlite	4 K	4468 K
poți	4070 K contacta autorul	4070 K contacta autoarea
praneškite	3234 K redakcijai
predplaťte	4472 K si
prenošenje	70 K dozvoljeno	70 K dopušteno
prenumerantförmån	4731 K:
prečítajte	4442 K si tiež	4442 K si aj	4442 K si	4442 K si:
prečítali	4510 K ste už # zo #	4510 K ste už # z #	4510 K ste # zo #	4510 K ste # z #
pridruži	58 K se #
pridružite	13 K se	58 K se #	101 K se razpravi
pridėkite	3248 K
prikaži	4399 K uvijek sadržaj	4399 K uvek sadržaj	4399 K sadržaj s	4399 K sadržaj sa	4399 K sadržaj iz	4399 K sadržaj od	4598 K vedno vsebino	4598 K vsebino z	4598 K vsebino s	4598 K vsebino iz	4598 K vsebino od
pronašli	46 K ste
protégé	2239 K par recaptcha	2239 K par google recaptcha
pročitaj	4341 K još	4341 K i
pročitajte	4341 K još	4341 K i	4341 K više	4341 K:	4341 K više o ovoj temi
pročitali	4411 K ste # od #	4411 K ste već # od #
první	507 K měsíc za	507 K měsíc zdarma	507 K týden za	507 K týden zdarma	507 K tři měsíce za	507 K # měsíce za
prvních	507 K # dní za	507 K # dní zdarma
prvý	4467 K mesiac len za	4467 K mesiac za	4467 K mesiac už za	4467 K mesiac zadarmo
przeczytałaś	3824 K już # z #	3824 K # z #
przeczytałeś	3824 K już # z #	3824 K # z #
prześlij	3769 K dalej
präsentiert	959 K von
próbálja	2579 K ki tudását
prüfen	965 K sie
publicité	2242 K dans # s	2242 K dans # sec	2242 K dans # secondes
pàgina	481 K # de #
página	1682 K # de #	1682 K #/#	3990 K # de #	3990 K #/#
páči	84 K sa vám
páčil	9 K sa vám	84 K sa vám	4456 K sa
páčilo	71 K sa
päeva	1777 K küsimus:
päivitä	1987 K
päivän	2005 K kysymys:
pääset	1987 K lukemaan
päätoimittaja	1985 K:
pódcast	1684 K:
păstrați	30 K
pērc	3307 K biļetes	3316 K
předplaťte	570 K si
přehrajte	533 K si
překlad	591 K byl
přetisk	70 K povolen	70 K možný
přečetli	617 K jste už # ze #	617 K jste už # z #	617 K jste již # ze #	617 K jste již # z #	617 K jste # ze #	617 K jste # z #
přečtěte	533 K si také	533 K si	533 K si:	533 K si také:
přidej	58 K se k #
přidejte	58 K se k #
připojte	13 K se
připraveno	522 K ve spolupráci
""", 'q': """
querés	1612 ¿K contarnos
qué	9 K te pareció	35 K opinas	35 K opina	35 K te parece
""", 'r': """
raději	573 K posloucháte
radšej	4475 K počúvate
radši	573 K posloucháte
rašykite	3234 K autorei	3234 K autoriui
recibí	1611 K las noticias
recomandări	4063 K:
redakčná	43 K linka
redakční	43 K linka	43 K telefon
redirecționați	4045 K #% din
redirecționează	4045 K #%	4045 K #% din
regisztrálj	2563 K ingyenesen
regisztráljon	2550 K	2563 K ingyenesen
regístrate	1550 K para
reproducción	70 K permitida	70 K libre
reprodução	70 K permitida	70 K autorizada
resuméet	28 K er	741 K er
resztę	3761 K tekstu
rezervē	3316 K
rezolvă	4084 K rebusul	4084 K integrama	4084 K sudoku
rešite	4341 K kviz
riješite	4341 K kviz
rozwiąż	3744 K quiz
rozwiń	3730 K post	3730 K wpis
rätsel	948 K mit	985 K des tages:
rätseln	948 K sie mit
réservez	2159 K vos places pour la soirée de la rédaction
réservé	2080 K aux abonnés
réservée	2080 K aux abonnés
réservés	2080 K aux abonnés
résumer	2146 K cet article	2146 K l'article
résumé	2146 K généré	2146 K rédigé	2146 K réalisé	2146 K produit	2146 K par
rösta	4708 K	4724 K:	4724 K här:	4724 K i vår omröstning:
rādīt	3316 K
""", 's': """
sadržaj	4429 K je nastao u suradnji s
saglabā	3316 K
saistīts	3291 K:
saņem	3316 K
sažetak	4356 K	4356 K članka	4356 K teksta
schließ	58 K dich #	58 K dich den #
schließe	25 K dich
schließen	58 K sie sich den #
schriftgröße	834 K:	834 K a
sdílejte	4 K	4 K článek
sdílet	4 K
seguí	1611 K el canal	1649 K leyendo:
serviço	102 K ao assinante: #
sesizări	4070 K și ponturi
shrnutí	28 K vytvořil	28 K vytvořila	552 K	552 K článku	591 K vytvořila	591 K bylo
sisällön	2052 K tarjoaa
siųskite	3234 K savo	3248 K
sjefredaktør	3625 K:	3625 K og ansvarlig redaktør:
skaitytojų	3256 K apklausa:
skopírovať	4468 K
skrót	3757 K artykułu
skúsili	61 K ste
slå	3647 K på javascript
související	533 K:	535 K video:	535 K článek:
spodobał	84 K ci się	84 K się
spodobało	71 K się
sponzorované	4530 K spoločnosťou
sponzorováno	642 K společností
sporočite	4577 K napako
sprawdź	3744 K:	3744 K też:
spróbowaliście	61 K
spróbowałaś	61 K
spørgsmål	74 K	75 K til artiklen
spørsmål	74 K	75 K til saken	75 K til artikkelen
spýtajte	4455 K sa
stališča	4555 K avtorja
straipsnį	48 K galima
stáhni	14 K si
stáhněte	14 K si	588 K si aplikaci
stöd	83 K	4681 K
stötta	83 K	4681 K
støt	83 K	701 K
støtt	83 K	3601 K
suscríbase	1548 K y lea
suscríbete	1541 K a	1548 K y lee	1548 K para leer	1548 K y sigue leyendo	1548 K y accede	1548 K y disfruta	1625 K y llévate	1625 K y recibe
susidūrėte	3234 K su
susiję	3222 K:
susține	83 K
susțineți	83 K
sviđa	84 K vam se
synthèse	2146 K générée
syötä	1933 K kelvollinen sähköpostiosoite	1987 K
szerkesztőségi	43 K forródrót	43 K telefon
szerkesztőségünk	43 K forródrótja
szerző	2570 K:
szívesen	2565 K meghallgatjuk
szöveg	2570 K:
sähköpostiosoite	1933 K on virheellinen
sé	30 K respetuoso	33 K el primero	33 K la primera
sígame	1616 K
síganos	13 K
sígueme	1616 K
síguenos	13 K	1572 K en nuestras redes
só	3869 K para assinantes
sólo	1550 K para suscriptores
søg	725 K nu
súhrn	4455 K
súmate	13 K	58 K a las #	1536 K desde
súvisiace	4442 K:
súvisiaci	4442 K článok
sūti	3302 K savu	3316 K
số	5218 K ký tự còn lại
""", 't': """
también	1575 K en facebook	1594 K puedes leer	1594 K puedes leer:	1594 K te puede interesar:
també	422 K et pot interessar:
tanidiğiniz	68 K biri
tartişmaya	101 K katilin
teitkö	61 K
tekoäly	1992 K on
tekstissä	1952 K esitetyt
tekstą	48 K galima
tenés	1606 ¿K información
textgröße	834 K:	834 K a
thấy	46 K lỗi
thử	5194 K sức với
tiedätkö	1964 K aiheesta	1964 K asiasta	1964 K lisää
tiivistelmä	28 K on	2001 K on
tiivistelmän	2001 K on
tilføj	725 K
tillåt	4736 K alltid innehåll från	4736 K innehåll från
tiếp	5253 K tục đọc sau
todavía	34 K no hay comentarios
további	2532 K részletek	2617 K cikkek a témában:
traducció	432 K feta
transparentní	545 K účet:
trên	5163 K google news
trình	5225 K duyệt của bạn không	5225 K duyệt không
trả	5194 K lời câu đố
trải	5207 K nghiệm
turpinājums	3318 K
twój	29 K komentarz
tykkäsitkö	71 K
työskenteletkö	1964 K
tác	5184 K giả:	5184 K giả là
támogasd	83 K	2555 K a	2555 K az
támogass	2507 K adód
támogassa	83 K	2507 K adója	2555 K a	2555 K az
támogasson	2507 K adója
täglichen	826 K newsletter
tämä	28 K tiivistelmä	54 K juttu	78 K ketju on lukittu	78 K aihe suljettiin	1952 K on mielipidekirjoitus	1952 K on mielipideteksti	1952 K on kolumni	1952 K on kommentti	2001 K tiivistelmä on	2002 K juttu on	2002 K artikkeli on	2002 K teksti on	2012 K on upotettu sisältö
tämän	54 K jutun
tässä	2012 K on upotettua sisältöä
télécharger	14 K	2096 K l'application
téléchargez	14 K
tóm	5191 K tắt này được tạo	5191 K tắt này do	5191 K tắt này có hữu ích	5246 K tắt được
töltsd	14 K le	2579 K ki kvízünket
töltse	14 K le	2564 K le	2564 K ki	2579 K ki kvízünket
történeteiket	2543 K
tüm	29 K yorumlar
tęsinys	3250 K
tłumaczenie	3757 K	3797 K zostało
tải	14 K	14 K ứng dụng	5163 K ứng dụng	5163 K app	5200 K ngay ứng dụng
""", 'u': """
udostępnij	4 K
ukažite	4376 K na grešku
uključi	4364 K
uključite	101 K se u raspravu	4364 K
uložit	565 K
uložiť	4468 K
uložte	565 K si	4468 K si
unbeschränkter	928 K zugang
unterstütze	83 K	805 K
unterstützen	83 K sie	805 K sie	805 K sie die
uočili	8 K ste
upozorniť	4477 K na chybu
upozorněte	575 K na chybu
url이	3139 K 복사되었습니다	3139 K 복사됐습니다
urmărește	13 K	4063 K și:	4088 K video	4154 K pe
urmăriți	13 K
utánközlés	70 K engedélyezett	70 K forrásmegjelöléssel
učitaj	4399 K uvijek sadržaj	4399 K uvek sadržaj	4399 K sadržaj s	4399 K sadržaj sa	4399 K sadržaj iz	4399 K sadržaj od
uživo	4416 K: kako	4416 K: ovako	4416 K: zašto	4416 K: što	4416 K: šta	4416 K: tko	4416 K: ko	4416 K: gdje	4416 K: gde	4416 K: ovo	4416 K: pogledajte	4416 K: poslušajte	4416 K: sve	4416 K: noć	4416 K: ljudi	4416 K: evo
""", 'v': """
vaš	29 K komentar
vegyél	2550 K részt
već	4392 K za #	4392 K od #
več	4544 K:	4544 K v videu	4569 K o tem	4569 K novic	4569 K preberite	4616 K o:	4616 K o temi:
videó	2616 K: így	2616 K: itt	2616 K: ezért	2616 K: miért	2616 K: hogyan	2616 K: mit	2616 K: ki	2616 K: mi	2616 K: ez	2616 K: ezt	2616 K: hallgassa	2616 K: nézze	2616 K: minden
vidéo	2129 K :
viktorīna	3324 K:
visą	3248 K interviu
više	4341 K o:	4417 K o:	4417 K o temi:
você	3907 K pode gostar:	4033 K está recebendo este e-mail porque	4033 K está recebendo este email porque	4033 K recebeu este e-mail porque	4033 K recebeu este email porque
vprašaj	4558 K
vprašajte	4558 K
vprašanje	4593 K dneva:
vypočujte	2 K si	4442 K si:
vyskúšali	61 K ste
vytiskněte	565 K
vytlačiť	4468 K
vytlačte	4468 K
vyzkoušejte	507 K první měsíc
vyzkoušeli	61 K jste
válaszolj	2564 K
válaszoljon	2564 K
vásárolja	2520 K meg
váš	29 K komentář	29 K komentár
vær	33 K den første	33 K først	725 K med
véleménycikkeit	2543 K
více	533 K zde	533 K k tématu:	625 K o téma:	625 K o:	625 K k tématu téma:	625 K k tématu:
vídeo	1684 K:
võida	1769 K
võta	1754 K ühendust	1769 K
výhoda	597 K pro předplatitele:	4494 K pre predplatiteľov:
výhody	597 K pro předplatitele:	4494 K pre predplatiteľov:
vă	30 K rugăm să	4128 K rugăm să îl dezactivați	4128 K rugăm să-l dezactivați	4128 K rugăm să dezactivați adblock
vďaka	4507 K našim čitateľom	4507 K našim predplatiteľom
věnujte	565 K
vše	625 K o téma:	625 K o:	625 K k tématu téma:	625 K k tématu:
všechno	625 K o tématu téma:	625 K o tématu:
všechny	29 K komentáře	537 K články autora	625 K články k tématu téma:	625 K články k tématu:
všetko	4517 K o téme:	4517 K o:	4517 K k téme téme:	4517 K k téme:
všetky	4517 K články k téme téme:	4517 K články k téme:
všeč	71 K vam je
všimli	46 K jste si	46 K ste si
vždy	600 K povolit obsah	600 K zobrazovat obsah	600 K načítat obsah	600 K zobrazit obsah	4497 K povoliť obsah	4497 K zobrazovať obsah	4497 K načítať obsah	4497 K zobraziť obsah
""", 'w': """
webshopunkból	2586 K:
weiterführende	862 K artikel:
weź	3788 K udział w dyskusji
więcej	3743 K o	3743 K na temat	3743 K z	3744 K na ten temat:	3747 K artykułów autora	3831 K o:	3831 K na temat:
wykorzystałaś	3824 K już # z #	3824 K # z #
wykorzystałeś	3824 K już # z #	3824 K # z #
wypróbowaliście	61 K
wypróbowałaś	61 K
wyrażamy	48 K zgodę na
wysłuchaj	2 K
wyłącz	3816 K go, aby	3816 K go, żeby	3816 K ją, aby	3816 K blokadę	3816 K blokowanie
wyślij	4 K
wyświetlaj	3807 K treści z	3807 K treści ze	3807 K treści od
wöchentlichen	826 K newsletter
""", 'y': """
yanlişlik	4898 K mi
""", 'z': """
zahvaljujoč	4607 K našim bralcem
zahvaljujući	4408 K našim čitateljima	4408 K našim čitaocima
zatiaľ	34 K žiadne komentáre
zatím	34 K žádné komentáře
zauważyłaś	8 K
zauważyłeś	8 K
załaduj	3730 K post
zdieľajte	4 K
zdieľať	4 K
zezwól	3807 K na treści
zgłoś	3780 K uwagę	3780 K błąd	3780 K literówkę	3780 K uwagi	3780 K nieścisłość
ziņo	3302 K redakcijai
zkopírovat	565 K
znalazłeś	8 K
znáte	68 K někoho
znáš	68 K někoho
zobraziť	4497 K vždy obsah	4497 K obsah z	4497 K obsah zo	4497 K obsah od
zobrazovať	4497 K vždy obsah	4497 K obsah z	4497 K obsah zo	4497 K obsah od
zostań	3777 K reporterem	3777 K reporterką	3777 K dziennikarzem
zrobiliście	61 K
""", '©': """
©	876 K dpa	1287 K #	1287 K
""", 'à': """
à	2129 K lire aussi	2129 K lire également	2129 K lire :	2129 K lire sur	2129 K voir aussi	2129 K écouter	2129 K relire	2129 K découvrir	2129 K lire sur le même sujet	2129 K consulter :	2129 K voir également	2132 K propos de l'auteur :	2132 K propos de l'autrice :	2133 K propos de l'auteur	2133 K propos de l'autrice	2159 K retrouver dans le numéro
àudio	432 K generat
""", 'á': """
áudio	3931 K gerado
""", 'ä': """
är	4684 K du
äänestä	1987 K
""", 'å': """
åldersgräns	4732 K #
åsikter	4667 K som framförs
åsikterna	4667 K i
""", 'ç': """
ça	71 K vous a plu	84 K vous a plu
""", 'é': """
é	70 K permitida a reprodução	3902 K preciso estar logado
écouter	2 K l'article	2 K cet article	2129 K aussi	2236 K sur
écoutez	2 K cet	2 K l'article	2165 K le podcast
élő	2616 K: így	2616 K: itt	2616 K: ezért	2616 K: miért	2616 K: hogyan	2616 K: mit	2616 K: ki	2616 K: mi	2616 K: ez	2616 K: ezt	2616 K: hallgassa	2616 K: nézze	2616 K: minden
épinglez	2185 K cet article	2185 K cette recette	2185 K cette page	2185 K la recette	2185 K ce billet	2185 K-la	2185 K-le	2185 K l'article	2185 K l'image
értékeljük	2592 K az ön
""", 'í': """
írd	2564 K be
írj	2543 K a szerzőnek
írja	2564 K be
írjon	2543 K a szerzőnek	2564 K közvetlenül	2564 K nekünk
""", 'î': """
în	4141 K imagini:
întreabă	4077 K asistentul
întrebări	74 K
îți	84 K place
""", 'ö': """
ön	2565 K szerint
""", 'ø': """
ønsker	792 K du ikke længere at modtage dette	792 K du ikke længere at modtage vores	3695 K du ikke lenger å motta dette	3695 K du ikke lenger å motta våre
""", 'ú': """
últimas	1590 K noticias de	3904 K de	3904 K notícias de
únase	13 K
únete	13 K	25 K a	58 K a las #	58 K a los #	58 K a más de #	58 K a nuestros #	101 K a la conversación	101 K a la discusión	1536 K desde
úvod	100 K >	100 K '	100 K "
""", 'ü': """
über	868 K die autor:in	868 K die autoren	868 K die autor:innen	871 K die autorin	871 K den autor	872 K die autorin	872 K den autor
übersetzung	962 K:	962 K aus dem
""", 'č': """
čitaj	4341 K još
čitajte	4341 K i	4341 K još	4341 K još:
članak	48 K se može	48 K možete	4356 K je preveden	4356 K čita	4359 K je objavljen u	4420 K je	4429 K je nastao u suradnji s	4429 K je nastao u suradnji sa
članek	48 K lahko	4558 K je preveden	4558 K bere	4558 K je prebral	4561 K je objavljen v	4619 K je	4627 K je nastal v sodelovanju z	4627 K je nastal v sodelovanju s
článek	48 K lze	48 K můžete	522 K vznikl ve spolupráci	552 K byl přeložen	552 K přeložen	552 K načetl	555 K vyšel v	591 K byl přeložen	630 K vyšel v	630 K vyšel na	630 K původně vyšel	630 K byl publikován	630 K byl převzat	630 K byl původně publikován	630 K byl původně zveřejněn	631 K	642 K vznikl ve spolupráci s
článok	48 K možno	48 K môžete	4455 K bol preložený	4455 K načítal	4458 K vyšiel v	4521 K	4530 K vznikol v spolupráci s
čo	35 K si myslíte
čtěte	533 K také	533 K také:	533 K i	533 K více	533 K:
číslo	545 K účtu pro dary	545 K transparentního účtu
čítajte	4442 K aj	4442 K tiež	4442 K viac
""", 'đ': """
đánh	5191 K giá bài viết
đã	5157 K có tài khoản? đăng nhập	5241 K xảy ra lỗi	5241 K có lỗi
đăng	5194 K ký tham dự hội thảo	5211 K ký khóa học trực tuyến
đường	43 K dây nóng tòa soạn	43 K dây nóng của tòa soạn	43 K dây nóng của báo	43 K dây nóng báo	5215 K dây nóng: #	5215 K dây nóng #
được	70 K phép đăng lại
đặt	5211 K mua sách	5211 K báo giấy	5211 K mua báo giấy
để	5228 K xem nội dung này	5228 K hiển thị nội dung này
đọc	5174 K thêm	5174 K thêm:	5174 K:	5174 K tiếp:	5180 K tin nhanh
""", 'į': """
įsigykite	3248 K
įtraukite	3248 K mus
įveskite	3248 K
""", 'ś': """
ściągnij	14 K	3793 K aplikację
śledź	13 K
""", 'š': """
šta	35 K vi	35 K mislite
što	35 K vi	35 K mislite
šíření	70 K povoleno
""", 'ź': """
źródła	3773 K:
źródło	3773 K:
""", 'ż': """
żadnych	3821 K akcjonariuszy
""", 'ž': """
želite	4373 K raditi kod nas	4373 K da radite kod nas	4574 K delati pri nas
želiš	4373 K raditi kod nas	4574 K delati pri nas
žiadni	4507 K akcionári
žiadny	4507 K majiteľ	4507 K oligarcha
žinote	3234 K daugiau	3249 K istoriją
žiūrėkite	3222 K taip pat	3248 K
žádní	614 K akcionáři
žádný	614 K majitel	614 K oligarcha
""", 'ș': """
știrea	4152 K continuă
""", 'ț': """
ți	9 K-a plăcut	71 K-a plăcut	84 K-a plăcut
""", 'έ': """
έχετε	74 K απορίες	74 K ερωτήσεις	1127 K κάποια πληροφορία	1127 K πληροφορίες	1127 K πληροφορία	1127 K φωτογραφία	1127 K φωτογραφίες	1127 K κάποια φωτογραφία	1127 K κάποιο θέμα	1127 K μια ιστορία
""", 'ή': """
ήταν	1085 K χρήσιμο	1085 K χρήσιμη
""", 'α': """
αγοράστε	1107 K το εισιτήριό σας	1107 K εισιτήρια
ακολουθήστε	13 K	1112 K τον	1112 K τα	1112 K
ακούστε	2 K	1064 K:	1179 K στο	1186 K το στο spotify	1186 K στο spotify
ακύρωση	1091 K απάντησης
αν	1048 K έφτασες μέχρι εδώ	1048 K έφτασες ως εδώ	1048 K φτάσατε μέχρι εδώ	1048 K φτάσατε ως εδώ	1048 K έχετε φτάσει μέχρι εδώ	1048 K διάβασες μέχρι εδώ	1048 K διαβάσατε μέχρι εδώ
αναδημοσίευση	70 K με
αναφέρετε	1117 K λάθος	1117 K κάποιο λάθος
αναφορά	1117 K λάθους
αντιγράψτε	1103 K
αντιγραφή	1103 K
αξιολογήστε	1085 K
απαγορεύεται	1166 K η αναδημοσίευση	1166 K η αναπαραγωγή
απενεργοποιήστε	1152 K το adblock	1152 K τον ad
αποθηκεύστε	1103 K
απορίες	74 K
αρχική	100 K >	100 K '	100 K "
αυτή	54 K η έρευνα	1084 K η περίληψη	1084 K η σύνοψη
αυτό	1139 K το βίντεο δεν είναι	1140 K το περιεχόμενο προέρχεται
αυτόματη	1095 K μετάφραση από
αφήστε	1091 K μια απάντηση	1091 K ένα σχόλιο	1091 K το σχόλιό σας
""", 'β': """
βίντεο	1064 K:
βαθμολογήστε	1085 K
βρήκατε	8 K
βρείτε	13 K μας
""", 'γ': """
γίνε	58 K ένας από τους #
γίνετε	13 K μέλος	33 K ο πρώτος	58 K ένας από τους #
για	1142 K να δείτε αυτό το περιεχόμενο	1142 K να δείτε το περιεχόμενο
γνωρίζετε	68 K κάποιον
γράψτε	1091 K το σχόλιό σας	1091 K ένα σχόλιο
γραμμή	43 K καταγγελιών της σύνταξης	43 K της σύνταξης	1136 K βοήθειας κεθεα
γραφτείτε	1128 K	1128 K για να
""", 'δ': """
δείτε	1064 K επίσης	1064 K:	1064 K το βίντεο	1064 K εδώ	1064 K επίσης:	1064 K ακόμα:	1064 K φωτογραφίες	1064 K ακόμη	1064 K ακόμη:	1082 K όλα τα άρθρα	1104 K όλες	1104 K όλα	1104 K τις	1164 K φωτογραφίες:	1164 K βίντεο:	1179 K στο	1179 K αυτή τη δημοσίευση στο
δειτε	1064 K επισης	1064 K ακομη	1064 K:
δεν	1047 K έχουμε διαφημίσεις	1047 K έχουμε χορηγούς	1047 K ανήκουμε σε	1115 K έχετε χρόνο να διαβάσετε	1139 K είναι δυνατή η αναπαραγωγή
δηλώστε	1107 K συμμετοχή
δημοσιεύθηκε	1167 K αρχικά
δημοσιεύτηκε	1167 K αρχικά
διάβασε	1064 K επίσης	1064 K ακόμη
διάρκεια	1185 K βίντεο
διαβάζεται	1084 K από
διαβάστε	1064 K επίσης	1064 K επίσης:	1064 K ακόμη	1064 K ακόμη:	1064 K ακόμα	1064 K:	1064 K εδώ	1064 K περισσότερα	1064 K ακόμα:	1064 K εδώ περισσότερα	1064 K σχετικά	1064 K αναλυτικά	1082 K όλα τα άρθρα	1104 K όλες	1104 K όλα	1104 K τις
διαβαστε	1064 K επισης	1064 K ακομη	1064 K ακομα	1064 K:
διαθέσιμη	1100 K στο
διαθέσιμο	1100 K σε	1100 K στο	1186 K στο spotify
διαφήμιση	1184 K σε #
δοκιμάσατε	61 K
""", 'ε': """
είδατε	46 K λάθος
είμαστε	1047 K μη κερδοσκοπικός	1047 K μια μη κερδοσκοπική	1047 K ανεξάρτητο μέσο	1047 K ένα ανεξάρτητο
εγγραφείτε	1128 K
εικόνα	1162 K # από #	1162 K # / #
εκτυπώστε	1103 K
ενεργοποιήστε	1100 K
ενσωματωμένο	1140 K περιεχόμενο από
εντοπίσαμε	1152 K ad	1152 K ότι χρησιμοποιείτε	1152 K adblock
εντοπίσατε	46 K
εντοπίστηκε	1152 K ad
επιτρέπεται	70 K η αναδημοσίευση	1166 K η αναδημοσίευση
ερωτήσεις	75 K για το άρθρο
εσείς	35 K τι
""", 'η': """
η	70 K αναδημοσίευση επιτρέπεται	1084 K περίληψη	1084 K σύνοψη	1084 K ανάγνωση	1084 K περίληψη αυτή	1091 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1091 K ηλ. διεύθυνσή σας δεν	1168 K μετάφραση	1168 K περίληψη	1176 K είδηση συνεχίζεται	1184 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1114 K να εργαστείς μαζί μας
θέλετε	1114 K να εργαστείτε μαζί μας	1114 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1161 K πήγε στραβά
κίνδυνος	1136 K εθισμού
κατέβασε	1100 K
καταγγελίες	43 K στη σύνταξη
κατεβάστε	14 K	1100 K	1112 K την εφαρμογή	1126 K την εφαρμογή
κλείσε	1107 K θέση
κλείστε	1107 K θέση	1107 K τη θέση σας
κοινοποιήστε	4 K
κουίζ	1064 K:	1164 K:
""", 'λ': """
λάβετε	101 K μέρος στη συζήτηση
λήψη	1100 K από	1100 K στο
""", 'μ': """
μάθετε	1104 K όλες
με	1070 K πληροφορίες από απε	1070 K πληροφορίες απε	1110 K πληροφορίες από
μείνετε	1104 K ενημερωμένοι
μετάφραση	1084 K	1095 K με τεχνητή νοημοσύνη	1095 K μέσω τεχνητής
μεταφρασμένο	1095 K αυτόματα
μη	1148 K χάνετε καμία	1148 K χάσετε καμία	1148 K χάνεις καμία
μην	1148 K χάνετε καμία	1148 K χάσεις καμία
μοιράσου	1103 K
μοιραστείτε	4 K
""", 'ξ': """
ξέρετε	68 K κάποιον
""", 'ο': """
ο	1096 K browser σας δεν υποστηρίζει	1096 K περιηγητής σας δεν υποστηρίζει
οι	1082 K απόψεις	1082 K γνώμες
""", 'π': """
παίξε	1133 K τώρα:	1136 K υπεύθυνα
παίξτε	1133 K τώρα:	1136 K υπεύθυνα
παρακαλούμε	1152 K απενεργοποιήστε το	1152 K απενεργοποιήστε τον
παρακαλώ	1152 K απενεργοποιήστε
παρουσιάστηκε	1161 K σφάλμα
περίληψη	1084 K
περιεχόμενο	1140 K από
περισσότερα	1064 K:
πηγές	1110 K:
πηγή	1070 K: απε	1070 K απε	1070 K φωτογραφίας:	1070 K φωτογραφιών:	1070 K: reuters	1070 K: afp	1070 K: ap	1070 K: cnn	1070 K: bbc	1110 K:
πηγη	1070 K: απε	1070 K απε
προέκυψε	1161 K σφάλμα
προβολή	1179 K στο
προτείνετε	1103 K
προτιμάτε	1115 K να ακούτε	1115 K να ακούσετε
πρώτη	1166 K δημοσίευση:
πώς	1085 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1084 K
ρώτα	1084 K
ρώτησε	1084 K
""", 'σ': """
σας	9 K άρεσε	71 K άρεσε	84 K άρεσε	84 K αρέσει	1085 K φάνηκε	1085 K βοήθησε	1085 K άρεσε
σελίδα	1162 K # από #	1162 K # / #
σου	71 K άρεσε
στείλτε	1103 K
στηρίξτε	83 K	1112 K	1112 K τον	1112 K τα	1112 K την
σύνοψη	1084 K
""", 'τ': """
τα	6 K σχόλια	29 K σχόλια	1082 K κείμενα που
ταξινόμηση	1177 K:
το	48 K άρθρο μπορεί	48 K κείμενο μπορεί	48 K άρθρο επιτρέπεται	61 K δοκιμάσατε	61 K δοκίμασες	1082 K άρθρο εκφράζει	1084 K άρθρο μεταφράστηκε	1084 K κείμενο μεταφράστηκε	1091 K email σας δεν δημοσιεύεται	1095 K κείμενο μεταφράστηκε αυτόματα	1095 K άρθρο μεταφράστηκε αυτόματα	1096 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1096 K πρόγραμμα περιήγησης δεν υποστηρίζει	1139 K βίντεο δεν είναι	1139 K περιεχόμενο δεν είναι	1140 K περιεχόμενο αυτό προέρχεται	1166 K άρθρο προστατεύεται	1166 K παρόν άρθρο προστατεύεται	1168 K κείμενο	1168 K άρθρο	1168 K παρόν άρθρο	1168 K κείμενο αυτό	1168 K άρθρο αυτό	1176 K άρθρο συνεχίζεται	1176 K κείμενο συνεχίζεται	1184 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	83 K
""", 'φ': """
φαίνεται	1152 K ότι χρησιμοποιείτε
φωτο	1070 K: eurokinissi
φωτογραφία	1070 K: eurokinissi	1070 K: intime	1162 K # από #	1162 K # / #
φωτογραφίες	1070 K: eurokinissi
φωτορεπορτάζ	1164 K:
φωτό	1070 K: eurokinissi	1070 K: intime
""", 'χ': """
χαρίστε	1103 K
χαρακτήρες	1131 K που απομένουν
χορηγούμενο	88 K:
χρησιμοποιείς	1152 K ad
χρησιμοποιείτε	1152 K ad
""", 'ό': """
όλα	1082 K τα άρθρα
όλες	1104 K οι ειδήσεις
""", 'а': """
а	35 K что вы	35 K вы	35 K ви
абонирайте	291 K се за
автор	4230 K - обозреватель	4230 K - корреспондент	4230 K - колумнист	4230 K - редактор	5051 K - оглядач	5051 K - колумніст	5051 K - кореспондент
авторка	5051 K - оглядачка	5051 K - колумністка
авторката	271 K е
авторът	271 K е
акценти	273 K от
анкета	309 K на деня:
""", 'б': """
бачите	46 K помилку
без	323 K собственици	323 K акционери	4298 K владельцев	4298 K акционеров	4298 K цензуры и рекламы	5118 K власників	5118 K акціонерів	5118 K олігархів
беше	274 K ли полезна	274 K ли полезно	274 K ли полезен
благодарение	323 K на нашите читатели
благодаря	4298 K нашим читателям	4298 K вашим пожертвованиям
больше	4212 K новостей	4213 K по теме:	4253 K любите слушать	4253 K нравится слушать	4308 K о:
будь	33 K первым	5114 K ласка, вимкніть його	5114 K ласка, вимкніть блокувальник	5114 K ласка, вимкніть adblock
будьте	30 K вежливы	33 K первым	33 K першим
бъдете	33 K първият
был	4233 K ли материал	4233 K ли пересказ	4233 K ли этот пересказ	4233 K ли этот	4233 K ли текст
была	4233 K ли статья	4233 K ли эта	4233 K ли новость
більше	5032 K по темі:	5032 K за темою:	5032 K на тему:	5032 K про це:	5066 K новин	5066 K матеріалів	5128 K про:
""", 'в': """
в	4286 K этом месте находится встроенный контент	4286 K этом месте находится встроенный пост	4286 K этом месте находится встроенный публикация	4286 K этом месте размещён встроенный контент	4286 K этом месте размещён встроенный пост	4286 K этом месте размещён встроенный публикация	4286 K этом месте размещен встроенный контент	4286 K этом месте размещен встроенный пост	4286 K этом месте размещен встроенный публикация	4286 K этом месте показан встроенный контент	4286 K этом месте показан встроенный пост	4286 K этом месте показан встроенный публикация	4286 K этом месте встроенный контент	4286 K этом месте встроенный пост	4286 K этом месте встроенный публикация
вакансии	4236 K "	4236 K редакции
вакансії	5056 K "	5056 K редакції
вам	9 K понравилась	9 K сподобалася	9 K сподобався	9 K сподобалося	4233 K понравилась	4233 K понравился	4233 K помогла	5054 K сподобалась	5054 K сподобалася	5054 K сподобався
ваш	29 K комментарий	29 K коментар
вечерняя	4185 K рассылка
ви	5114 K використовуєте блокувальник	5121 K прочитали вже # із #	5121 K прочитали вже # і #	5121 K прочитали # із #	5121 K прочитали # і #	5121 K прочитали вже # з #	5121 K прочитали # з #
видео	331 K: как	331 K: така	331 K: защо	331 K: какво	331 K: кой	331 K: къде	331 K: това	331 K: вижте	331 K: чуйте	331 K: всичко	331 K: нощта	331 K: хората	331 K: ето	4215 K по теме:	4307 K: как	4307 K: так	4307 K: почему	4307 K: что	4307 K: кто	4307 K: где	4307 K: это	4307 K: вот	4307 K: смотрите	4307 K: послушайте	4307 K: всё	4307 K: все
видяхте	46 K грешка
вижте	259 K още	259 K също	259 K:	259 K повече във видеото	259 K галерията
викторина	4279 K:
вимкніть	5114 K його, щоб	5114 K блокувальник	5114 K adblock
винаги	314 K разрешавай съдържание от	314 K показвай съдържание от	314 K зареждай съдържание от	314 K разреши съдържание от
включете	101 K се в дискусията	281 K
вопрос	75 K по статье	4279 K дня:
вопросы	74 K?
впервые	4312 K опубликовано в	4312 K опубликовано на	4312 K опубликован в	4312 K опубликована в	4312 K напечатано в
вперше	5132 K опубліковано в	5132 K опубліковано у	5132 K опубліковано на	5132 K надруковано в
все	29 K комментарии	4212 K новости на тему	4212 K материалы	4212 K новости	4212 K статьи	4217 K статьи автора	4217 K материалы автора	4308 K о:	4308 K материалы по теме:	4308 K статьи по теме:	4308 K материалы о:	4308 K новости по теме:	5128 K про:
всегда	4202 K разрешать контент	4286 K разрешать контент	4286 K показывать контент	4286 K разрешить контент	4286 K загружать контент
всички	286 K новини	332 K статии по темата:
всичко	332 K за:	332 K по темата:
встановлюйте	5061 K
встановіть	14 K	5061 K	5087 K застосунок
встигніть	5092 K передплатити
всё	4308 K о:	4308 K по теме:
всі	5128 K матеріали за темою:	5128 K новини за темою:
въпрос	309 K на деня:
въпроси	74 K
вы	4294 K используете блокировщик	4301 K прочитали уже # из #	4301 K прочитали # из #	4324 K получили это письмо, потому что	4324 K получили это письмо, так как	4324 K получаете это письмо, потому что	4324 K получаете это письмо, так как	4324 K получаете эту рассылку, потому что
выключите	4294 K его, чтобы
відділ	102 K передплати: #
відео	5127 K: як	5127 K: так	5127 K: чому	5127 K: що	5127 K: хто	5127 K: де	5127 K: це	5127 K: ось	5127 K: дивіться	5127 K: послухайте	5127 K: усе	5127 K: все
вікторина	5099 K:
""", 'г': """
гаряча	43 K лінія редакції
главная	100 K >	100 K '	100 K "
главное	4232 K от
гледайте	259 K видеото	259 K:
головна	100 K >	100 K '	100 K "
головне	5053 K від	5053 K за версією
гореща	43 K линия на редакцията
горячая	43 K линия редакции
грати	5100 K:
""", 'д': """
детальніше	5032 K:	5032 K про це
джерела	5068 K:
джерело	5068 K:
дивіться	5032 K також	5032 K:	5032 K також:	5032 K відео:
до	5032 K теми:
добавьте	4294 K наш сайт в	4294 K сайт в исключения	4294 K сайт в белый список
додайте	5114 K наш сайт до	5114 K сайт до винятків	5114 K сайт до білого списку
дозволити	5106 K завжди контент	5106 K завжди вміст	5106 K контент із	5106 K контент з	5106 K контент від	5106 K вміст із	5106 K вміст з	5106 K вміст від
дозволяти	5106 K завжди контент	5106 K завжди вміст	5106 K контент із	5106 K контент з	5106 K контент від	5106 K вміст із	5106 K вміст з	5106 K вміст від
докладніше	5032 K:	5032 K про це	5128 K про:
досие	331 K: как	331 K: така	331 K: защо	331 K: какво	331 K: кой	331 K: къде	331 K: това	331 K: вижте	331 K: чуйте	331 K: всичко	331 K: нощта	331 K: хората	331 K: ето
доступно	4241 K в	4241 K на	4241 K для	5061 K в	5061 K у	5061 K на	5061 K для
достъпно	281 K в	281 K на
досье	4307 K: как	4307 K: так	4307 K: почему	4307 K: что	4307 K: кто	4307 K: где	4307 K: это	4307 K: вот	4307 K: смотрите	4307 K: послушайте	4307 K: всё	4307 K: все
досьє	5127 K: як	5127 K: так	5127 K: чому	5127 K: що	5127 K: хто	5127 K: де	5127 K: це	5127 K: ось	5127 K: дивіться	5127 K: послухайте	5127 K: усе	5127 K: все
дотримуйтесь	30 K
другие	4217 K материалы автора
думка	5051 K автора	5051 K, висловлена	5051 K редакції може не
думки	5051 K авторів
""", 'е': """
ежедневная	4185 K рассылка
еженедельная	4185 K рассылка
если	46 K вы нашли	46 K вы заметили	4324 K вы не хотите получать эту рассылку	4324 K вы больше не хотите получать эту	4324 K вы больше не хотите получать наши
есть	68 K друг, которому	74 K вопросы	75 K вопрос по тексту	4217 K новость?
еще	4213 K по теме:	4215 K по теме:
ещё	4212 K больше	4213 K по теме:	4215 K по теме:
""", 'з': """
з	5103 K нашого магазину:
за	5020 K підтримки компанії	5020 K підтримки партнера	5020 K сприяння компанії	5032 K темою:
забелязахте	8 K
завантажити	5061 K в	5061 K з	5061 K у
завантажте	14 K	5061 K в	5061 K з	5087 K застосунок	5087 K додаток
завантажувати	5106 K завжди контент	5106 K завжди вміст	5106 K контент із	5106 K контент з	5106 K контент від	5106 K вміст із	5106 K вміст з	5106 K вміст від
завантажуйте	14 K	5061 K	5071 K застосунок
завдяки	5118 K нашим читачам	5118 K вашим внескам
завжди	5106 K дозволяти контент	5106 K дозволяти вміст	5106 K показувати контент	5106 K показувати вміст	5106 K дозволити контент	5106 K дозволити вміст	5106 K завантажувати контент	5106 K завантажувати вміст
загружать	4286 K всегда контент	4286 K контент из	4286 K контент с	4286 K контент от
загрузите	4241 K в	4241 K на
загрузить	4202 K контент	4202 K пост
задайте	4232 K вопрос
залишилися	74 K питання
заметили	8 K ошибку
запазете	285 K
запитайте	5053 K
зареждай	314 K винаги съдържание от	314 K съдържание от
зберегти	5065 K
збережіть	5065 K
здесь	4286 K находится встроенный контент	4286 K находится встроенный пост	4286 K находится встроенный публикация	4286 K размещён встроенный контент	4286 K размещён встроенный пост	4286 K размещён встроенный публикация	4286 K размещен встроенный контент	4286 K размещен встроенный пост	4286 K размещен встроенный публикация	4286 K показан встроенный контент	4286 K показан встроенный пост	4286 K показан встроенный публикация	4286 K встроенный контент	4286 K встроенный пост	4286 K встроенный публикация
знаете	68 K кого-то	68 K того, кому
знайшли	8 K помилку
знаєте	68 K когось	68 K того, кому
знижка	5103 K для передплатників:
зручніше	5074 K слухати
""", 'и': """
играть	4280 K:
идет	4274 K подписка
идёт	4274 K подписка
из	4283 K нашего магазина:
изпратете	285 K
изтеглете	14 K	281 K	291 K	306 K приложението
източник	288 K:
източници	288 K:
имате	74 K въпроси
инсталирайте	281 K
искате	293 K да работите при нас	293 K ли да работите при нас
искаш	293 K да работиш при нас
источник	4247 K:
источники	4247 K:
""", 'к': """
как	4233 K вам статья	4233 K вам материал
какво	35 K мислите
коментарите	6 K	29 K
коментарі	6 K	29 K
коментарів	34 K поки
комментариев	34 K пока
комментарии	6 K	29 K
комментирование	6 K
копирай	285 K
копирайте	285 K
короткий	5053 K виклад	5053 K переказ
коротко	4232 K от	5053 K від
краткий	28 K пересказ	4232 K пересказ
кратко	4232 K от
краткое	4232 K содержание	4277 K содержание
куиз	259 K:	309 K:
""", 'л': """
лише	5103 K для передплатників:
лучшее	4212 K за
любите	5074 K слухати
""", 'м': """
материал	48 K можно	4202 K содержит данные	4213 K по теме:	4215 K по теме:	4235 K опубликован в	4238 K можно	4277 K переведён	4277 K переведен	4312 K впервые опубликован	4312 K был впервые	4322 K подготовлен в партнёрстве с	4322 K подготовлен в партнерстве с	4322 K подготовлен при поддержке	4322 K создан при поддержке
материалът	343 K е създаден със съдействието на
материалы	4215 K по теме:
матеріал	48 K можна	5019 K підготовлено за підтримки	5019 K створено за підтримки	5019 K підготовлено у партнерстві	5019 K створено у партнерстві	5096 K перекладено	5132 K уперше опубліковано	5143 K підготовлено у партнерстві з	5143 K підготовлено за підтримки	5143 K створено за підтримки	5143 K створено у партнерстві з
маєте	74 K запитання
месяц	4244 K подписки за
ми	5114 K помітили, що ви
мнение	4230 K автора	4230 K редакции может не
мнението	271 K на автора
мнения	4230 K авторов
мненията	271 K на авторите
моля	30 K
мы	13 K в	13 K есть	4175 K работаем благодаря вам	4175 K работаем благодаря вашей	4175 K работаем благодаря вашим	4175 K существуем благодаря вам	4175 K существуем благодаря вашим	4175 K существуем на ваши	4175 K работаем на ваши	4175 K живём на ваши	4175 K живем на ваши	4175 K независимы благодаря	4193 K в	4294 K заметили, что вы
""", 'н': """
на	88 K правах рекламы	88 K правах реклами	331 K живо: как	331 K живо: така	331 K живо: защо	331 K живо: какво	331 K живо: кой	331 K живо: къде	331 K живо: това	331 K живо: вижте	331 K живо: чуйте	331 K живо: всичко	331 K живо: нощта	331 K живо: хората	331 K живо: ето
над	54 K этим текстом	54 K цим текстом
надіслати	5065 K
надішліть	4 K	5065 K
накратко	273 K от
началась	4274 K подписка
начало	100 K >	100 K "
наша	4185 K рассылка
нашли	8 K ошибку	8 K опечатку
не	4274 K забудьте подписаться	5092 K забудьте передплатити
немає	5074 K часу читати	5118 K власників
нет	34 K комментариев	4253 K времени читать	4298 K владельцев
новия	276 K брой
новият	276 K брой
новости	4212 K партнеров
новый	4235 K номер
нравится	84 K
няма	34 K коментари
нямаме	323 K собственик	323 K собственици	323 K акционери	323 K реклами
нямате	294 K време да четете
""", 'о': """
об	4213 K этом подробнее	4217 K авторе
обобщение	273 K
обсуждение	6 K
озвучено	4232 K	5053 K
онлайн	4307 K: как	4307 K: так	4307 K: почему	4307 K: что	4307 K: кто	4307 K: где	4307 K: это	4307 K: вот	4307 K: смотрите	4307 K: послушайте	4307 K: всё	4307 K: все	5127 K: як	5127 K: так	5127 K: чому	5127 K: що	5127 K: хто	5127 K: де	5127 K: це	5127 K: ось	5127 K: дивіться	5127 K: послухайте	5127 K: усе	5127 K: все
опитахте	61 K
опитування	5099 K дня:
опрос	4279 K дня:
оригинал	4312 K статьи опубликован
оригінал	5132 K статті опубліковано
оставьте	33 K первый
остались	74 K вопросы
отдел	102 K подписки: #
отключите	4294 K его, чтобы	4294 K блокировщик	4294 K adblock
открихте	8 K
откройте	4241 K в
открыта	4274 K подписка
открыть	4193 K в
отпечатай	285 K
отпечатайте	285 K
отправить	4 K	4245 K
отправьте	4 K	4245 K
оформити	5092 K передплату
оформить	4274 K подписку
оценете	274 K
оцените	9 K	4233 K
оцініть	5054 K
още	259 K по темата	259 K новини:	286 K новини	332 K за:	332 K по темата:
""", 'п': """
партнер	4322 K материала	5143 K матеріалу	5143 K рубрики
партнерский	88 K материал:
партнерський	88 K матеріал:
партньор	343 K на статията	343 K на рубриката
партнёр	4322 K материала	4322 K рубрики
партнёрский	88 K материал:
первый	4244 K месяц за
перевод	4232 K выполнен	4232 K сделан	4277 K выполнен	4277 K сделан	4277 K осуществлён	4277 K подготовлен
передплата	5064 K за #	5064 K від #	5092 K на перше півріччя	5092 K на друге півріччя
передрук	70 K дозволено за	70 K дозволено з	70 K дозволено лише	70 K дозволений за	70 K вітається
перейти	4193 K в
переказ	5053 K
переклад	5053 K зроблено	5096 K виконано	5096 K зроблено	5096 K здійснено	5096 K підготовлено
перепечатка	70 K разрешена при	70 K разрешена с	70 K разрешена только	70 K приветствуется	70 K свободная	70 K материалов разрешена
пересказ	4232 K
перший	5064 K місяць за
питання	75 K до статті	5099 K дня:
по	91 K подписке	4213 K теме:
повече	259 K по темата:	286 K новини
повідомити	5076 K про помилку
повідомте	5076 K про помилку	5076 K нам про помилку
погляди	5051 K авторів
пограйте	5100 K:
подарете	285 K
подарите	4245 K
подарить	4245 K
подарувати	5065 K
подаруйте	5065 K
поддержать	4250 K
поддержи	83 K
поддержите	83 K	4250 K
поделитесь	4 K
поделиться	4 K
подкаст	331 K: как	331 K: така	331 K: защо	331 K: какво	331 K: кой	331 K: къде	331 K: това	331 K: вижте	331 K: чуйте	331 K: всичко	331 K: нощта	331 K: хората	331 K: ето	4307 K: как	4307 K: так	4307 K: почему	4307 K: что	4307 K: кто	4307 K: где	4307 K: это	4307 K: вот	4307 K: смотрите	4307 K: послушайте	4307 K: всё	4307 K: все	5127 K: як	5127 K: так	5127 K: чому	5127 K: що	5127 K: хто	5127 K: де	5127 K: це	5127 K: ось	5127 K: дивіться	5127 K: послухайте	5127 K: усе	5127 K: все
подкрепете	83 K	291 K
подкрепи	291 K
подобається	84 K
подписаться	4193 K в
подписка	4244 K за #	4244 K от #	4244 K за рубль	4274 K на первое полугодие	4274 K на второе полугодие
подписывайтесь	13 K	4250 K на
подпишись	13 K	4265 K на
подпишитесь	13 K	4193 K в	4250 K на	4265 K на нас
подробнее	4213 K:	4213 K в материале	4213 K - в	4213 K читайте в материале	4213 K об этом	4215 K по теме:	4215 K на тему:	4308 K о:
подробности	4213 K:
поділитися	4 K
поділіться	4 K
пожалуйста	30 K, соблюдайте	4294 K, отключите его	4294 K, отключите блокировщик
позиция	4230 K автора
позицията	271 K на автора
позиція	5051 K автора
познавате	68 K някого	68 K ли някого
пока	34 K нет комментариев
показать	4202 K контент	4202 K публикацию	4202 K содержимое
показвай	314 K винаги съдържание от	314 K съдържание от
показувати	5106 K завжди контент	5106 K завжди вміст	5106 K контент із	5106 K контент з	5106 K контент від	5106 K вміст із	5106 K вміст з	5106 K вміст від
показывать	4286 K всегда контент	4286 K контент из	4286 K контент с	4286 K контент от
полезна	274 K ли
помітили	8 K помилку
понравилась	9 K статья	84 K
понравилось	71 K	84 K
понравился	84 K
попитай	273 K
попитайте	273 K
попробовали	61 K
порадьте	5065 K
порекомендуйте	4245 K
последвайте	13 K	291 K
последние	4212 K новости о
послухати	2 K
послушать	2 K
поставте	5053 K запитання
похоже	4294 K, вы используете блокировщик	4294 K, у вас включён	4294 K, у вас включен
почитать	4213 K:
преведено	273 K с
преводът	273 K е
предложение	4283 K для читателей:	4283 K для подписчиков:
предпочитате	294 K да слушате
прежде	4266 K чем оставить комментарий	4266 K чем комментировать
препечатването	70 K е разрешено
препоръчай	285 K
приготовили	61 K
приготували	61 K
присоединяйтесь	13 K	58 K к #	101 K к обсуждению
присъединете	13 K се	58 K се към #
присъедини	58 K се към #
пришлите	4217 K новость
приєднуйтесь	13 K	58 K до #
приєднуйтеся	58 K до #	101 K до обговорення
пробвахте	61 K ли
продовжується	5092 K передплата
продолжается	4274 K подписка	4274 K подписная кампания
пройдите	4213 K тест
пройдіть	5032 K тест
пропозиція	5103 K для читачів:	5103 K для передплатників:
прочетено	273 K от
прочетете	259 K още	259 K също
прочетохте	326 K # от #	326 K вече # от #
публикация	4202 K содержит данные
підписка	5064 K за #	5064 K від #
підписуйся	13 K
підписуйтесь	13 K	5071 K на
підпишіться	13 K	5071 K на
підсумок	5053 K
підтримайте	83 K	5071 K
підтримати	5071 K
""", 'р': """
работа	4236 K в "
радимо	5032 K прочитати:
разрешавай	314 K винаги съдържание от	314 K съдържание от
разрешать	4286 K всегда контент	4286 K контент из	4286 K контент с	4286 K контент от
разрешете	281 K
разреши	314 K винаги съдържание от	314 K съдържание от
разрешить	4202 K контент	4202 K показ	4202 K содержимое	4286 K всегда контент	4286 K контент из	4286 K контент с	4286 K контент от
распечатайте	4245 K
распечатать	4245 K
расскажите	61 K в
рассылка	4185 K "	4185 K:
редакция	4175 K работает благодаря вам	4175 K работает благодаря вашей	4175 K работает благодаря вашим
резюме	273 K
резюмето	273 K
рекламно	88 K съдържание:
рекомендуем	4213 K:	4215 K видео:
рекомендуємо	5032 K:
робота	5056 K в "	5056 K у "
роздрукувати	5065 K
роздрукуйте	5065 K
розкажіть	61 K у
розпочалася	5092 K передплата
розпочато	5092 K передплату
""", 'с': """
саммари	4232 K
свалете	14 K	281 K	306 K приложението
свежий	4235 K номер
свързани	259 K:
связаться	4217 K с автором
сигнализирайте	296 K за грешка
скачайте	14 K	4241 K в	4241 K из	4250 K приложение	4270 K приложение
скачать	14 K	4241 K в	4241 K на
скидка	4283 K для подписчиков:
скопировать	4245 K
скопируйте	4245 K
скопіювати	5065 K
скопіюйте	5065 K
следвайте	13 K ни	291 K
следите	13 K за	4193 K в
слухайте	5032 K:	5032 K також:
слухати	2 K
слушайте	4213 K:	4213 K также:
слушать	2 K
см	4213 K. также:
смотрите	4213 K также	4213 K:	4213 K	4213 K также:	4213 K видео:
соблюдайте	30 K
сообщения	29 K
сообщите	4255 K об ошибке	4255 K нам об ошибке
сообщить	4255 K об ошибке
сохраните	4245 K
сохранить	4245 K
спитайте	5053 K
споделете	4 K
сподели	4 K
сподобався	84 K
сподобалась	84 K
сподобалася	9 K	84 K
сподобалось	71 K
сподобалося	71 K	84 K
спонсор	4322 K материала	4322 K рубрики	5143 K матеріалу	5143 K рубрики
спонсорирано	343 K от
спробували	61 K
спросите	4232 K
спросить	4232 K
спільно	5020 K з компанією
станьте	33 K первым	33 K першим	4250 K подписчиком	4250 K соучастником	5071 K частиною спільноти	5071 K співучасником
статията	48 K може	273 K е преведена	273 K е прочетена	335 K е публикувана	343 K е създадена със съдействието на
статтю	48 K можна	5053 K перекладено	5096 K перекладено	5132 K вперше опубліковано	5132 K було вперше
стаття	5132 K вперше опублікована	5133 K
статью	48 K можно	4238 K можно
статья	4232 K переведена	4232 K озвучена	4233 K была	4235 K опубликована в	4277 K переведена	4312 K впервые опубликована	4312 K была впервые	4312 K первоначально	4313 K
стежте	13 K за
стислий	5053 K виклад	5053 K переказ	5096 K виклад
схоже	5114 K, ви використовуєте	5114 K, у вас увімкнено
съобщете	296 K за грешка
съобщи	296 K за грешка
сыграйте	4280 K:
""", 'т': """
тази	335 K статия е публикувана
також	5032 K читайте:
тб	5127 K: як	5127 K: так	5127 K: чому	5127 K: що	5127 K: хто	5127 K: де	5127 K: це	5127 K: ось	5127 K: дивіться	5127 K: послухайте	5127 K: усе	5127 K: все
текст	48 K можно	48 K можна	4232 K переведён	4232 K переведен	4232 K озвучен	4277 K переведён	4277 K переведен	4312 K впервые опубликован	4312 K был впервые	4312 K вышел в №	4312 K вышел в номере	5053 K перекладено	5053 K озвучено	5096 K перекладено	5132 K уперше опубліковано	5132 K вперше опубліковано	5132 K було вперше	5132 K вийшов у №	5132 K вийшов у номері
текстът	48 K може	271 K отразява	273 K е преведен
телефон	43 K редакции	43 K редакції	43 K на редакцията
тема	78 K закрыта
тему	78 K закрито
тест	4279 K дня:	5099 K дня:
това	54 K разследване	273 K резюме	273 K обобщение
този	335 K текст е публикуван
только	4283 K для подписчиков:
точка	4230 K зрения автора	5051 K зору автора	5051 K зору редакції
триває	5092 K передплата
тук	314 K има вградено съдържание от	314 K има съдържание от	314 K се намира вградено съдържание от	314 K се намира съдържание от	314 K вградено съдържание от	314 K съдържание от
тут	4286 K находится встроенный контент	4286 K находится встроенный пост	4286 K находится встроенный публикация	4286 K размещён встроенный контент	4286 K размещён встроенный пост	4286 K размещён встроенный публикация	4286 K размещен встроенный контент	4286 K размещен встроенный пост	4286 K размещен встроенный публикация	4286 K показан встроенный контент	4286 K показан встроенный пост	4286 K показан встроенный публикация	4286 K встроенный контент	4286 K встроенный пост	4286 K встроенный публикация	5106 K є вбудований контент	5106 K є вбудований допис	5106 K є вбудований публікація	5106 K є вбудований вміст	5106 K розміщено вбудований контент	5106 K розміщено вбудований допис	5106 K розміщено вбудований публікація	5106 K розміщено вбудований вміст	5106 K показано вбудований контент	5106 K показано вбудований допис	5106 K показано вбудований публікація	5106 K показано вбудований вміст	5106 K вбудований контент	5106 K вбудований допис	5106 K вбудований публікація	5106 K вбудований вміст
""", 'у': """
у	4294 K вас включён блокировщик	4294 K вас включен блокировщик	4298 K нас нет владельца	4298 K нас нет владельцев	4298 K нас нет акционеров	4298 K нас нет инвесторов	4298 K нас нет хозяев	5020 K партнерстві з компанією	5106 K цьому місці є вбудований контент	5106 K цьому місці є вбудований допис	5106 K цьому місці є вбудований публікація	5106 K цьому місці є вбудований вміст	5106 K цьому місці розміщено вбудований контент	5106 K цьому місці розміщено вбудований допис	5106 K цьому місці розміщено вбудований публікація	5106 K цьому місці розміщено вбудований вміст	5106 K цьому місці показано вбудований контент	5106 K цьому місці показано вбудований допис	5106 K цьому місці показано вбудований публікація	5106 K цьому місці показано вбудований вміст	5106 K цьому місці вбудований контент	5106 K цьому місці вбудований допис	5106 K цьому місці вбудований публікація	5106 K цьому місці вбудований вміст	5114 K вас увімкнено блокувальник	5118 K нас немає власника	5118 K нас немає власників	5118 K нас немає акціонерів	5118 K нас немає інвесторів	5118 K нас немає олігарха
увидели	8 K ошибку
удобнее	4253 K слушать
уперше	5132 K опубліковано в	5132 K опубліковано у	5132 K опубліковано на	5132 K надруковано в
усе	5128 K про:	5128 K за темою:
успейте	4274 K подписаться
установите	14 K	4270 K приложение
усі	29 K коментарі	5128 K матеріали за темою:	5128 K статті за темою:
утренняя	4185 K рассылка
""", 'ф': """
фотогалерея	4213 K:
""", 'х': """
хареса	9 K ли	71 K ли ви	84 K ли ви	274 K ли
харесахте	274 K ли
харесва	71 K ли ви	84 K ли ви
хотите	4252 K работать у нас	4252 K у нас работать	4252 K работать в нашей
хочете	5073 K працювати в нас	5073 K в нас працювати	5073 K працювати у нас
хочеш	5073 K працювати в нас
хочешь	4252 K работать у нас
""", 'ц': """
це	54 K розслідування
цей	5053 K переказ	5053 K короткий виклад	5053 K короткий переказ	5053 K стислий виклад	5096 K текст	5096 K матеріал	5133 K текст	5133 K матеріал
цю	5096 K статтю
ця	78 K тема закрита	5133 K стаття
""", 'ч': """
четете	259 K още
чети	259 K още
чи	5054 K була стаття	5054 K був матеріал	5054 K був переказ	5054 K був цей переказ	5054 K була ця	5054 K був цей	5054 K сподобалась	5054 K сподобалася	5054 K сподобався
читай	4265 K нас
читайте	13 K нас	14 K	4193 K в	4193 K нас в	4213 K также	4213 K также:	4213 K:	4213 K подробнее	4213 K еще	4213 K по теме:	4213 K подробнее:	4213 K материал	4213 K в материале	4215 K по теме:	4241 K нас без	4241 K без	4250 K	4250 K нас в	5032 K також	5032 K також:	5032 K:	5032 K ще	5032 K також на тему:	5032 K по темі:	5032 K також на тему	5071 K
читать	4193 K в	4213 K также	4213 K по теме:
что	35 K вы думаете	4213 K ещё почитать:
чтобы	4324 K отписаться от этой рассылки	4324 K отписаться от рассылки
чуйте	2 K	259 K:
""", 'щ': """
ще	34 K немає коментарів	5032 K за темою:
що	35 K ви думаєте
""", 'э': """
эта	78 K тема закрыта	78 K тема была автоматически закрыта	4277 K статья	4313 K статья
это	28 K резюме	54 K расследование	4232 K краткое содержание
этот	28 K пересказ	4202 K материал содержит	4232 K пересказ	4232 K краткий пересказ	4238 K материал можно	4238 K текст можно	4277 K текст	4277 K материал	4313 K текст	4313 K материал
эту	4238 K статью можно
""", 'я': """
як	5054 K вам стаття	5054 K вам матеріал
якщо	46 K ви знайшли	46 K ви помітили
""", 'є': """
є	74 K запитання
""", 'א': """
אהבתם	71 K	84 K	2319 K את
אולי	2336 K פספסתם:
אין	2307 K לשלוח תגובות	2307 K לפרסם תגובות	2380 K להעתיק תוכן	2380 K להעתיק את התוכן	2380 K לעשות שימוש בתכנים	2380 K לעשות שימוש בתוכן
אירעה	2376 K שגיאה
אל	2327 K תפספסו: הפעילו
אנא	2284 K הזינו כתובת מייל	2284 K הזינו כתובת אימייל
אני	2276 K רוצה לתמוך	2276 K רוצה להצטרף	2276 K רוצה לתרום
ארעה	2376 K שגיאה
""", 'ב': """
בואו	2320 K לעבוד איתנו
בחנו	2324 K את עצמכם
בשיתוף	2339 K המועצה	2339 K קרן
""", 'ד': """
דווחו	2319 K על
דף	100 K הבית >	100 K הבית '	100 K הבית "
""", 'ה': """
האזינו	2 K	2297 K:	2321 K לפודקאסט	2321 K לפרק
האם	9 K אהבתם	2319 K הכתבה	2319 K הסיכום	2319 K המידע
הדוא	2306 K"ל האדום
הדפדפן	2356 K שלך אינו	2356 K שלך לא
ההרשמה	2284 K בוצעה בהצלחה
הווידאו	2356 K אינו
הורידו	14 K	2289 K את האפליקציה	2326 K
הטור	2313 K המלא של
הטקסט	2381 K נוצר
היו	33 K הראשונים
הירשמו	2320 K לוובינר	2320 K לכנס שלנו
הכותב	2309 K הוא
הכותבים	2309 K הם
הכותבת	2309 K היא
הכנתם	61 K
הכתבה	2317 K תורגמה	2317 K נכתבה באופן אוטומטי	2319 K עניינה	2337 K ממשיכה	2380 K מוגנת	2381 K נכתבה	2381 K תורגמה	2389 K ממשיכה
המייל	43 K האדום
המשך	2337 K הכתבה	2389 K הכתבה
הסיכום	2317 K נכתב	2317 K נוצר	2381 K נוצר
הסרטון	2356 K אינו	2356 K לא
הפסקת	2288 K מעקב אחרי
הפעילו	2327 K התראות	2327 K את ההתראות
הפרסום	70 K מחדש מותר
הפרק	2321 K המלא זמין
הצביעו	2324 K בסקר
הצטרפו	58 K ל-#	58 K ליותר מ-#	2276 K לאלפי	2276 K לאלפי התומכים,	2276 K לאלפי התומכים שלנו	2279 K למנוי	2289 K לערוץ הטלגרם	2289 K לקבוצת הוואטסאפ	2289 K לקבוצת הווטסאפ	2303 K אלינו	2303 K לערוץ	2303 K לקבוצה	2303 K לקבוצת	2303 K לקבוצות	2303 K עכשיו	2303 K גם	2304 K	2320 K לצוות שלנו
הצטרפי	2276 K לאלפי
הקו	43 K החם של המערכת
הקשיבו	2321 K לפודקאסט
השתתפו	2324 K בסקר
התגובות	6 K
התוכן	2356 K אינו	2380 K מוגן
התחקיר	54 K הזה
התקציר	2317 K נכתב	2317 K הופק	2317 K נוצר
התרגום	2381 K נעשה
""", 'ח': """
חודש	2332 K ראשון ב
""", 'י': """
יש	74 K שאלות	2284 K להזין כתובת מייל תקינה	2306 K לכם מידע	2306 K לכם סיפור	2306 K לך מידע	2306 K לך סיפור
""", 'כ': """
כבר	2279 K מנויים	2279 K מנוי
כדי	2332 K לקרוא את	2360 K לצפות בתוכן	2360 K להציג את התוכן
כל	2303 K החדשות
כתבות	2313 K נוספות מאת	2313 K נוספות של	2336 K נוספות:
כתובת	2284 K המייל לא תקינה	2284 K הדואר האלקטרוני אינה	2284 K המייל אינה תקינה	2284 K המייל אינה חוקית	2284 K האימייל אינה תקינה	2284 K האימייל אינה חוקית
""", 'ל': """
לא	2279 K מנויים
להאזנה	2321 K לכתבה	2321 K לפודקאסט
להורדת	2326 K
להמשך	2332 K קריאה
לכל	2309 K הכתבות של	2313 K הכתבות של	2313 K כתבות	2313 K המאמרים של	2336 K הכתבות:
לכתבה	2297 K המלאה
לכתבות	2336 K נוספות:
לעדכונים	2303 K נוספים	2303 K
לעקוב	2288 K אחרי הכותב
לערוץ	2289 K הטלגרם
לפניות	2306 K לכתב	2306 K לכתבת
לפרק	2321 K המלא
לצפייה	2321 K בסרטון	2321 K בווידאו	2321 K במשדר	2360 K בתוכן
לקבוצת	2289 K הווטסאפ	2303 K הוואטסאפ	2303 K הווטסאפ
לקבלת	2303 K עדכונים
לקריאה	2297 K נוספת	2297 K נוספת:	2332 K מלאה
לקריאת	2332 K הכתבה המלאה
לרכישת	2279 K מנוי	2279 K מינוי	2320 K כרטיסים לכנס	2320 K כרטיסים לחצו	2320 K כרטיסים לאירוע
לתמיכה	2276 K חודשית
""", 'מ': """
מאמרים	2313 K נוספים מאת
מה	35 K דעתכם	2324 K דעתכם? הצביעו
מוגש	2339 K בשיתוף
מיון	2307 K תגובות
מייל	2306 K אדום
מיין	2307 K לפי
מכירים	68 K מישהו	68 K מישהי
מנוי	2279 K קיים
מנויים	2279 K? התחברו	2279 K?
מעקב	2288 K אחרי הכותב	2288 K אחר הכותב	2288 K אחרי כתב
מצאתם	8 K טעות
משהו	2376 K השתבש
""", 'נ': """
נא	2284 K להזין כתובת מייל תקינה	2284 K להזין כתובת אימייל
נותרו	2348 K # תווים
ניסיתם	61 K
נכתב	2317 K בסיוע
נפלה	46 K טעות
נרשמת	2284 K בהצלחה
נתקלתם	2306 K במשהו	2306 K בטעות
""", 'ס': """
סדר	2307 K תגובות
סינון	2307 K תגובות
ספרו	61 K לי
סרטון	2356 K זה אינו
""", 'ע': """
עדיין	2279 K לא מנויים
עוד	2297 K בנושא:	2313 K כתבות של	2336 K במדור:	2336 K כתבות:
עמוד	2377 K # מתוך #
ענו	2324 K על הסקר	2324 K על הסקר:	2324 K על החידון
עקבו	13 K אחרינו	2288 K אחרי הכותב	2303 K אחרינו	2304 K אחרי
""", 'פ': """
פורסם	2344 K לראשונה ב
פרסומת	2337 K
""", 'צ': """
צילום	2344 K: רויטרס	2344 K: אי	2344 K: ap	2344 K: afp	2344 K: shutterstock	2344 K: שאטרסטוק	2344 K: getty	2344 K: פלאש	2344 K: דובר	2344 K: באדיבות	2344 K: לע"מ
צילומים	2344 K: באדיבות
צפו	2297 K:	2297 K גם	2321 K בסרטון	2321 K בתיעוד	2321 K בווידאו	2321 K בכתבה
""", 'ק': """
קבלו	2288 K התראות על כתבות	2327 K התראות	2327 K עדכונים על	2327 K עדכונים לנייד
קו	43 K חם למערכת
קרא	2297 K גם	2297 K גם:
קראו	2297 K גם	2297 K גם:	2297 K עוד
""", 'ר': """
ראיתם	46 K טעות
ראשי	100 K >
רוצים	2303 K להיות	2303 K לקבל
""", 'ש': """
שאלות	74 K
שחק	2350 K עכשיו:
שחקו	2350 K עכשיו:
שתפו	4 K
""", 'ת': """
תגובות	2307 K שיכללו
תודה	2284 K שנרשמתם
תווים	2348 K נותרו	2348 K שנותרו
תוכן	2339 K שיווקי בשיתוף	2357 K מוטמע	2357 K זה מגיע	2357 K חיצוני	2357 K זה מוצג	2381 K זה נוצר
תורגם	2317 K באופן אוטומטי
תמונה	2377 K # מתוך #	2377 K # / #
תמונות	2344 K: באדיבות
תמכו	83 K	2276 K בנו,	2276 K בנו היום	2330 K	2331 K בעבודתנו	2331 K בעיתונות עצמאית	2331 K בעיתונות חופשית	2331 K בנו עכשיו	2331 K בנו היום
תקציר	2317 K שנכתב
""", 'ا': """
ابرز	156 K النقاط بالذكاء
اجعل	141 K
احجز	158 K تذكرتك	158 K مقعدك
احجزوا	158 K تذاكركم
احصل	169 K علي تطبيق
اخبروني	61 K في التعليقات
اختبر	163 K معلوماتك	163 K نفسك
ادامه	1861 K اين مطلب	1861 K مطلب مخصوص	1861 K اين خبر	1917 K مطلب	1917 K خبر
ادعم	83 K	172 K
ادعمنا	107 K ولو
ادعموا	83 K	172 K
اذا	186 K كانت لديك معلومات	186 K كان لديك معلومات	186 K كانت لديكم معلومات	186 K كان لديكم معلومات
ارسل	146 K لنا صورك	146 K لنا قصتك	146 K لنا معلومات	146 K لنا علي	146 K لنا عبر
ارسلوا	146 K لنا علي	146 K لنا عبر	146 K لنا صوركم	146 K لنا قصصكم	146 K الينا علي	146 K الينا عبر	146 K الينا صوركم
از	1810 K روزنامهنگاري مستقل حمايت	1864 K دست ندهيد:
اسال	156 K الذكاء
استغرق	54 K هذا التحقيق	54 K هذا
استفاده	1908 K از مطالب
استمرارنا	107 K مرهون بدعمكم	107 K مرهون	107 K بدعمكم
استمع	2 K الي	2 K	161 K الي
استمعوا	161 K الي
اشتباه	46 K ديديد
اشتباهي	46 K
اشتراك	1861 K يكماهه:	1861 K ماهانه:	1861 K سالانه:	1861 K يكساله:	1861 K سهماهه:
اشترك	143 K في	144 K في قناة	174 K
اشتركوا	141 K في	174 K
اضف	141 K	148 K تعليقك	148 K تعليقا علي	148 K تعليقا جديدا
اطلاعات	1850 K خود را بسنجيد
اعادة	70 K النشر مسموحة	183 K النشر
اعجبك	71 K	84 K
اعد	156 K هذا الملخص	224 K هذا الملخص
اعلان	179 K
افزودن	1868 K به سبد
اقرا	135 K ايضا	135 K ايضا:	135 K المزيد:	135 K:	135 K المزيد	178 K كذلك:	178 K ايضا-
اكنون	1878 K بازي كنيد:
الاحرف	189 K المتبقية
الانتقال	137 K الي المحتوي
التعليق	6 K
التعليقات	6 K	29 K
الخط	43 K الساخن لغرفة الاخبار	43 K الساخن لهيئة التحرير
الرئيسية	100 K >	100 K '	100 K "
الصفحة	219 K # من #
العب	191 K الان:
العودة	137 K الي الاعلي
الفيديو	196 K غير
المتصفح	196 K لا	196 K لا يدعم
المزيد	135 K:
المصدر	153 K:	153 K :
الملخص	156 K من اعداد
امتحان	61 K كرديد
ان	186 K كانت لديك معلومات
انتشار	1908 K مطالب
انتقل	137 K الي المحتوي
انشئ	185 K حسابا	185 K حسابك
انضم	58 K الي #	143 K الي	144 K الي قناة
انضموا	58 K الي #	142 K الي
اهم	156 K النقاط بالذكاء
ايا	1844 K اين	1844 K خطايي
ايميل	1814 K معتبر وارد	1814 K وارد شده معتبر
اين	54 K گزارش	1844 K	1861 K مطلب مخصوص	1861 K مطلب ويژه	1861 K محتوا مخصوص	1861 K محتوا ويژه مشتركان	1864 K مطلب را هم بخوانيد:	1883 K ويدئو در	1883 K ويديو در	1883 K محتوا در	1884 K محتوا از	1908 K مقاله تحت	1909 K متن	1909 K مقاله	1909 K خلاصه	1909 K ترجمه	1909 K خبر
اينجا	1864 K بخوانيد:
اپليكيشن	14 K	14 K ما
""", 'ب': """
باحث	149 K وكاتب
بازنشر	70 K با ذكر	1908 K
بازگشت	1827 K به بالا
بالصور	221 K..
بالفيديو	221 K..
ببينيد	1826 K:
بخوانيد	1826 K:
بدعمكم	107 K نستمر
بدون	1810 K كمك خوانندگان
براي	1861 K خواندن متن كامل	1861 K خواندن ادامه	1861 K مطالعه متن كامل	1861 K ادامه خواندن	1861 K دسترسي به متن كامل	1887 K ديدن اين محتوا	1887 K مشاهده اين محتوا	1887 K نمايش اين محتوا
بشنويد	2 K
به	13 K كانال	1844 K اين
بيشتر	1826 K بخوانيد	1826 K بخوانيد:	1826 K ببينيد	1828 K بخوانيد:	1864 K بدانيد:
""", 'ت': """
تابع	135 K ايضا:	143 K	149 K الكاتب علي	179 K القراءة
تابعنا	13 K	142 K
تابعوا	142 K	149 K الكاتب علي
تابعونا	13 K	141 K
تبرع	107 K ولو	172 K ل
تجاوز	137 K الي المحتوي
تخطي	137 K الي المحتوي	137 K الاكثر قراءة	137 K قصص مقترحة	137 K البودكاست	137 K يستحق الانتباه وواصل	177 K
ترجم	156 K هذا
تستمر	179 K القصة
تسوق	158 K الان	158 K من متجر
تصوير	1905 K # از #
تعداد	1876 K كاراكتر باقيمانده
تعرف	68 K شخصا
تلفن	43 K تحريريه
تم	156 K اعداد هذا	156 K انشاء هذا	156 K تلخيص هذا	159 K انشاء الملخص	224 K انشاء هذا	224 K اعداد هذا	224 K تلخيص هذا	224 K توليد هذا	224 K انشاء هذه	224 K انشاء الملخص	224 K انشاء النص
تماس	1839 K با نويسنده
تمت	156 K ترجمة هذا	156 K الترجمة	224 K كتابة هذا	224 K ترجمة هذا
""", 'ث': """
ثبت	1868 K نام در كارگاه
ثبتنام	1868 K در كارگاه
""", 'ج': """
جدول	1836 K امروز را	1836 K را حل كنيد
جرب	174 K
جربوا	174 K
""", 'ح': """
حامي	1810 K ما شويد	1810 K ما باشيد
حدث	218 K خطا
حقوق	183 K النشر	183 K الطبع
حمل	14 K	118 K التطبيق من	118 K التطبيق الان	169 K تطبيق	169 K تطبيقنا	169 K الان
حملوا	14 K	169 K
""", 'خ': """
خانه	100 K >	100 K '	100 K "
خبرنگار	1839 K:
خريد	1868 K انلاين كتاب	1868 K انلاين بليت	1868 K كتاب از فروشگاه	1868 K كتاب از سايت
خط	43 K البلاغات في غرفة الاخبار	43 K مستقيم تحريريه
خطايي	1904 K رخ داد
خلاصات	156 K مولدة
خلاصة	156 K بالذكاء
خوشتان	71 K امد
""", 'د': """
دانش	1850 K خود را
در	1826 K اين باره بخوانيد	1836 K نظرسنجي شركت كنيد	1850 K اين نظرسنجي	1850 K نظرسنجي ما	1850 K نظرسنجي	1864 K همين زمينه:	1864 K همين رابطه:
درست	61 K كرديد
""", 'ر': """
رابط	141 K قناتنا
رد	1827 K شدن از پربينندهترينها	1827 K شدن از پربيننده ترين ها
ردشدن	1827 K از پربينندهترينها
رفتن	1827 K به محتوا	1827 K به محتواي اصلي
""", 'س': """
ساعدنا	163 K علي تحسين
ساعدونا	163 K علي تحسين
ساند	172 K
ساهم	107 K ولو	107 K في استمرارنا
ساهموا	107 K ولو	107 K في استمرارنا
سجل	158 K الان في	158 K الان لحضور	185 K مجانا
سجلوا	158 K الان في	185 K مجانا
سوالي	74 K داريد
سودوكو	1836 K امروز را
""", 'ش': """
شارك	4 K	4 K هذا	164 K في الاستبيان
شاركنا	146 K قصتك	163 K رايك
شاركوا	4 K
شاركونا	146 K قصصكم	163 K رايكم
شاهد	135 K ايضا	135 K:	135 K ايضا:	161 K الفيديو اعلاه	178 K ايضا-	221 K بالصور
شاهدوا	161 K
شما	1850 K چه فكر ميكنيد
شماره	43 K تحريريه
""", 'ص': """
صحافي	149 K متخصص في	149 K وكاتب
صحفي	149 K متخصص في	149 K وكاتب
صفحة	219 K # من #
صفحه	100 K اصلي >	100 K اصلي "	100 K نخست >	100 K نخست "	1905 K # از #
صوت	163 K الان:
صوتوا	163 K الان
صورة	219 K # من #	219 K # / #
""", 'ط': """
طالع	178 K ايضا:
""", 'ع': """
عدد	189 K الاحرف المتبقية
عذرا	218 K، حدث خطا
عضويت	1814 K شما در خبرنامه
عكاس	1839 K:
عكس	1905 K # از #
""", 'ف': """
في	178 K السياق ذاته:	178 K السياق نفسه:	178 K هذا السياق:
""", 'ق': """
قبلا	1861 K مشترك شدهايد	1861 K مشترك شده ايد	1861 K عضو شدهايد	1861 K ثبت نام كردهايد
قد	135 K يهمك:	178 K يهمك ايضا:
قم	169 K بتحميل	169 K بتنزيل
""", 'ك': """
كاتب	149 K وصحفي	149 K وصحافي	149 K وباحث	149 K ومحلل	149 K واكاديمي	149 K صحفي
كاتبة	149 K وصحفية	149 K وصحافية	149 K وباحثة	149 K صحفية
كاراكترهاي	1876 K باقيمانده
كتب	224 K هذا المقال	224 K هذا النص
كد	1839 K خبر:	1839 K خبر :
كسي	68 K را ميشناسيد
كن	33 K اول	107 K داعما	148 K اول من يعلق
كپيبرداري	1908 K
""", 'ل': """
لا	148 K تعليقات بعد	148 K توجد تعليقات بعد	148 K يوجد تعليقات بعد	148 K توجد تعليقات حتي الان	148 K توجد تعليقات علي هذا	183 K يسمح باعادة
لتصلك	143 K
لديك	111 K اشتراك	111 K حساب	111 K حساب بالفعل	185 K حساب
لديكم	74 K اسئلة
لطفا	1814 K ايميل معتبر	1814 K يك ايميل معتبر	1887 K جاوااسكريپت
لعرض	200 K هذا المحتوي
لقراءة	177 K المزيد
للابلاغ	165 K عن اي خطا	165 K عن خطا في المقال	165 K عن خطا في النص	165 K عن خطا في الخبر	165 K عن خطا في هذا
للاستماع	161 K الي
للاشتراك	141 K في
للانضمام	141 K الي
للتواصل	149 K مع الكاتب	149 K مع الكاتبة
للمزيد	135 K:	177 K من الاخبار	177 K من التفاصيل
لمتابعة	143 K
لمزيد	177 K من الاخبار
لمشاهدة	161 K الفيديو	161 K التقرير	200 K هذا المحتوي	200 K الفيديو	200 K هذا الفيديو
لن	148 K يتم نشر عنوان بريدك
ليصلك	143 K
""", 'م': """
ما	13 K را	35 K رايك	1810 K را به يك قهوه	1810 K را به قهوه	1810 K مستقل هستيم و بدون كمك	1810 K مستقليم و بدون كمك
متاح	118 K علي app store	118 K علي google play	118 K علي متجر ابل	118 K علي متجر غوغل	118 K علي متجر جوجل
مترجم	1839 K:
متصفحك	196 K لا	196 K لا يدعم
متوفر	118 K علي app store	118 K علي google play	118 K علي اب ستور	118 K الان علي app store	118 K الان علي google play	118 K علي متجر ابل	118 K علي متجر غوغل	118 K علي متجر جوجل
محتواي	1884 K جاسازيشده از	1884 K خارجي از
محتوي	197 K مضمن من	197 K خارجي من
مرتبط	1828 K:
مرورگر	1883 K شما
مشترك	111 K بالفعل	111 K بالفعل؟	1861 K هستيد؟ وارد
مشكلي	1904 K پيش امد
مصيتم	8 K
مطالب	1826 K مرتبط:
معماي	1836 K امروز را
ملخص	156 K بالذكاء	156 K المقال بالذكاء	159 K من انشاء الذكاء
منبع	1839 K:	1839 K :
مواضيع	135 K ذات صلة:	178 K متعلقة:
""", 'ن': """
نبذة	149 K عن الكاتب
نزل	14 K	169 K تطبيق	169 K تطبيقنا
نزلوا	169 K
نستمر	107 K بدعمكم
نشر	223 K هذا المقال اولا	223 K هذا المقال لاول مرة
نظر	1844 K شما درباره
نظرات	6 K
نظرسنجي	1850 K:
نقل	70 K مطالب با ذكر	1908 K مطالب
نهاية	137 K الاكثر قراءة
نويسنده	1810 K را به يك قهوه	1839 K:	1839 K :
نويسههاي	1876 K باقيمانده
""", 'ه': """
هاتف	43 K هيئة التحرير
هذا	156 K الملخص	156 K النص	159 K الصوت تم انشاؤه	196 K الفيديو غير	196 K المحتوي غير	197 K المحتوي مقدم	197 K المحتوي من	223 K المقال محمي	223 K المحتوي محمي
هذه	156 K الترجمة
هل	8 K لاحظت	9 K اعجبك	46 K وجدت	61 K جربت	61 K جربتم	61 K جربتها	68 K تعرف شخصا	71 K اعجبك	74 K لديك اسئلة	84 K اعجبك	111 K انت مشترك	111 K لديك حساب	111 K لديك اشتراك	146 K لديك معلومات	146 K لديكم معلومات	146 K لديك قصة	146 K لديكم قصة	157 K كان هذا	157 K كانت هذه	157 K وجدت هذا	157 K اعجبك هذا	157 K اعجبتك هذه	165 K وجدت خطا	165 K لاحظت خطا	165 K وجدتم خطا
همچنين	1826 K بخوانيد	1826 K بخوانيد:	1864 K ببينيد:
""", 'و': """
واتساب	43 K هيئة التحرير
واصل	179 K القراءة
وجدت	8 K خطا
وجدتم	46 K
ويدئو	1828 K:
ويديو	1828 K:	1828 K |
""", 'ي': """
يتبع	232 K المقال
يجوز	70 K اعادة النشر
يحظر	183 K نقل	183 K نسخ
يستمر	179 K المقال	179 K الخبر	232 K المقال	232 K الخبر
يسمح	70 K باعادة النشر
يمكنك	143 K متابعة	177 K قراءة المزيد
يمكنكم	143 K متابعة
يمنع	183 K نقل	183 K نسخ	223 K الاقتباس
""", 'پ': """
پادكست	1828 K:
پايان	1827 K پربينندهترينها
پرش	1827 K به محتوا
""", 'گ': """
گزارش	1828 K تصويري:	1839 K:	1844 K خطا
""", 'अ': """
अगली	2423 K स्लाइड
अभी	2466 K खेलें:
""", 'आ': """
आज	2433 K का सुडोकू	2433 K का क्विज खेलें
आप	13 K हमें
आपका	2471 K ब्राउजर
आपको	2443 K यह	2443 K ये
आपने	61 K बनाया
आर्थिक	2407 K सहयोग करें
""", 'इ': """
इनपुट	2435 K-	2435 K:	2435 K -	2435 (K
इस	54 K पडताल	54 K रिपोर्ट
इसे	2422 K भी पढें	2422 K भी पढें:	2457 K भी पढें-	2457 K भी देखें:
""", 'ई': """
ईमेल	2450 K पता मान्य नहीं
""", 'ए': """
एक	2488 K त्रुटि हुई
एजेंसी	2435 (K
""", 'ऐ': """
ऐप	14 K
""", 'औ': """
और	2422 K पढें:	2457 K भी पढें:
""", 'क': """
कंटेंट	2423 K पर जाएं
कुछ	2488 K गलत हो गया
कृपया	2450 K मान्य ईमेल	2450 K सही ईमेल
केवल	2453 K # रुपये में
कोई	46 K गलती	74 K सवाल	2488 K त्रुटि हुई
क्या	61 K आपने बनाया	61 K आपने यह	68 K आप किसी को जानते	2443 K यह	2443 K आपको
क्विज	2433 K खेलें
""", 'ख': """
खबर	2443 K में कोई	2499 K विज्ञापन के
""", 'छ': """
छोडकर	2423 K सबसे अधिक पढी	2423 K ये भी पढें	2423 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	6 K
""", 'ड': """
डिस्क्लेमर	2435 K:
""", 'त': """
तस्वीर	2489 K #/#
""", 'द': """
देखें	2422 K:	2422 K वीडियो
""", 'न': """
न्यूजरूम	43 K हेल्पलाइन	43 K हॉटलाइन
न्यूजलेटर	2450 K के लिए धन्यवाद
""", 'प': """
पढिए	2457 K:
पढें	2422 K:	2457 K-
पसंद	71 K आया
पिछली	2423 K स्लाइड
पेज	2489 K #/#	2489 K # / #
पोल	2433 K में हिस्सा
""", 'फ': """
फोटो	2489 K #/#
""", 'भ': """
भाया	71 K?
भाषा	2435 (K
""", 'म': """
मात्र	2453 K # रुपये में
मुख्य	2423 K सामग्री पर जाएं
""", 'य': """
यह	2422 K भी पढें	2422 K भी पढें:	2422 K भी देखें:	2435 (K लेखक के	2443 K खबर आपको	2457 K भी पढें-	2457 K भी पढें -	2471 K वीडियो आपके	2471 K सामग्री आपके	2474 K सामग्री देखने के लिए	2474 K वीडियो देखने के लिए	2492 K लेख कॉपीराइट	2492 K सामग्री कॉपीराइट	2493 K लेख	2493 K खबर	2493 K अनुवाद	2493 K सारांश	2493 K सामग्री
ये	2422 K भी पढें	2422 K भी पढें:	2435 (K लेखक के	2457 K भी पढें-	2457 K भी देखें:
""", 'ल': """
लेख	2499 K विज्ञापन के
लेखक	2435 K के बारे में	2435 (K	2435 K वरिष्ठ पत्रकार हैं	2435 K स्वतंत्र पत्रकार हैं
लेखिका	2435 K के बारे में	2435 (K	2435 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2499 K के बाद
वीडियो	2474 K देखने के लिए
""", 'श': """
शेष	2464 K अक्षर
""", 'स': """
संबंधित	2422 K:	2457 K खबर:	2457 K खबरें:
सदस्यता	2450 K लेने के लिए धन्यवाद
सबसे	2423 K अधिक पढी गईं समाप्त
सब्सक्राइब	2450 K करने के लिए धन्यवाद	2450 K करने के लिए शुक्रिया
सर्वाधिकार	2492 K सुरक्षित
सर्वे	2433 K में हिस्सा
सामग्री	2423 K पर जाएं	2423 K को स्किप करें
सिर्फ	2453 K # रुपये में
स्वतंत्र	2407 K पत्रकारिता को समर्थन	2407 K पत्रकारिता का समर्थन	2407 K पत्रकारिता का साथ
""", 'ह': """
हम	2407 K किसी कॉरपोरेट	2407 K किसी कॉर्पोरेट	2407 K कॉरपोरेट या सरकार	2407 K न किसी कॉरपोरेट	2407 K किसी सरकार या
हमारा	14 K
हमारी	2407 K पत्रकारिता का समर्थन	2407 K पत्रकारिता को सहयोग	2407 K पत्रकारिता को समर्थन
हमारे	13 K
हमें	13 K	2407 K किसी कॉरपोरेट	2407 K सहयोग करें
होम	100 K >	100 K '	100 K "
""", 'অ': """
অনুমতি	404 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	13 K
আরও	352 K পডুন:	352 K পডুন	352 K দেখুন:	377 K পডুনঃ	377 K পডুন-	377 K পডুন :
আরো	352 K পডুন	377 K পডুন:	377 K পডুনঃ
""", 'এ': """
এই	388 K কনটেন্ট	405 K লেখাটি	405 K খবরটি
""", 'ক': """
কিছু	400 K ভুল হযেছে
কোনো	46 K ভুল
""", 'ছ': """
ছবি	357 K:
""", 'ত': """
ত্রুটি	400 K হযেছে
""", 'ন': """
নিউজরুম	43 K হটলাইন
""", 'প': """
পডুন	352 K:
""", 'ব': """
বিজ্ঞাপনের	378 K পর	378 K নিচে
""", 'ম': """
মতামত	357 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	61 K বানিযেছেন
""", 'ল': """
লেখক	357 K:
লেখকঃ	357 K
লেখকের	357 K আরও
লেখাটি	405 K
""", 'স': """
সংবাদকক্ষের	43 K হটলাইন
সর্বস্বত্ব	404 K সংরক্ষিত
সূত্র	357 K:
সূত্রঃ	357 K
স্পনসরড	379 K
স্পন্সরড	379 K
""", 'ก': """
กด	13 Kติดตาม	4794 Kติดตาม	4794 Kไลก์
""", 'ข': """
ขอ	4797 Kบคุณภาพจาก	4797 Kบคุณข้อมูลจาก
ข่	4790 Kาวที่เกี่ยวข้อง:	4797 Kาวโดย	4803 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4803 Kิป:
คุ	4800 Kณรู้สึกอย่างไรกับ	4800 Kณคิดอย่างไรกับ
""", 'ง': """
งา	54 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4803 Kคลิป:	4803 Kคลิป :
""", 'ซ': """
ซื	4801 K้อบัตรงาน
""", 'ด': """
ดา	14 Kวน์โหลด
ดู	4790 Kเพิ่มเติม:
""", 'ต': """
ติ	13 Kดตามเรา	13 Kดตามข่าว	13 Kดตามได้	4794 Kดตามช่อง	4794 Kดตามเรา	4794 Kดตามข่าว	4812 Kดตามอ่านข่าวอื่นๆ	4812 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4799 Kม ai
""", 'ท': """
ทด	4801 Kสอบความรู้ของคุณเกี่ยวกับ	4801 Kสอบความรู้ของคุณ:
ทำ	4801 Kแบบสำรวจสั้น
ที	4797 K่มา:	4797 K่มา :
""", 'บ': """
บท	4799 Kความนี้ใช้ ai	4799 Kสรุปนี้	4799 Kความนี้แปล	4799 Kความนี้เรียบเรียง	4800 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4799 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4797 K้เขียน:	4797 K้เขียน :
""", 'พ': """
พบ	46 Kข้อผิดพลาด	46 Kคำผิด	4800 Kข้อผิดพลาดในบทความ
พื	4813 K้นที่โฆษณา
""", 'ฟ': """
ฟั	2 Kง	4801 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4797 Kพ:	4837 Kพที่ # จาก #	4837 Kพ # จาก #
""", 'ม': """
มี	74 Kคำถาม
""", 'ร': """
ร่	4801 Kวมโหวต:	4801 Kวมโหวต :	4801 Kวมทำแบบสำรวจ	4801 Kวมสนุกตอบคำถาม	4801 Kวมสนุกลุ้น	4808 Kวมสนับสนุน
ร้	4816 Kองทุกข์	4816 Kองเรียน
""", 'ล': """
ลง	4801 Kทะเบียนเข้าร่วมสัมมนา	4801 Kทะเบียนเข้าร่วมงานได้ที่	4801 Kทะเบียนเข้าร่วมงานฟรี
ลอ	61 Kงทำแล้ว
""", 'ส': """
สน	4808 Kับสนุน
สร	4799 Kุปโดย	4799 Kุปข่าวด้วย	4799 Kุปนี้	4799 Kุปข่าวโดย	4800 Kุปนี้มีประโยชน์
สา	4816 Kยด่วนข่าว	4816 Kยด่วนทีมข่าว
ส่	4816 Kงข่าว
""", 'ห': """
หน	100 K้าแรก >	100 K้าแรก '	4837 K้า # จาก #
""", 'อ': """
อ่	4790 Kานเพิ่มเติม:	4790 Kานต่อ:	4790 Kานข่าวต้นฉบับ:	4790 Kานเพิ่มเติม	4790 Kานประกอบ:	4803 Kานข่าวเพิ่มเติม:	4803 Kานข่าวเพิ่มเติม	4803 Kานข่าวที่เกี่ยวข้อง:	4803 Kานข่าว:	4803 Kานเรื่องอื่น:	4812 Kานข่าวต้นฉบับได้ที่	4812 Kานบทความอื่นๆ	4812 Kานรายละเอียดเพิ่มเติมได้ที่	4812 Kานข่าวอื่นๆ ที่	4812 Kานข่าวอื่นๆ ได้	4812 Kานข่าวอื่นๆ เพิ่ม	4812 Kานข่าวอื่นๆ ใน
อ้	4797 Kางอิง:
""", 'เ': """
เก	4797 Kี่ยวกับผู้เขียน
เข	4794 K้าร่วมช่อง
เน	4799 Kื้อหานี้สร้าง	4813 Kื้อหาสปอนเซอร์	4813 Kื้อหาโฆษณา	4813 Kื้อหาสนับสนุนโดย	4825 Kื้อหานี้มาจาก
เพ	4794 Kิ่มเพื่อน
เร	4797 Kื่อง:	4797 Kื่อง :	4797 Kื่องและภาพ
""", 'แ': """
แจ	4800 K้งแก้ไขข่าว	4816 K้งเบาะแส	4816 K้งข่าว
แช	4 Kร์
แป	4799 Kลโดย
แอ	4794 Kดไลน์
""", 'โ': """
โฆ	4813 Kษณา -
""", 'ใ': """
ให	4800 K้คะแนนบทความ
""", 'ไ': """
ไม	4794 K่พลาดทุกข่าวสาร	4794 K่พลาดข่าว
""", 'ả': """
ảnh	5184 K:	5242 K #/#	5242 K # / #
""", 'ủ': """
ủng	5184 K hộ tác giả	5205 K hộ
""", 'あ': """
あな	35 Kたはどう
あわ	2988 Kせて読みたい	2988 【Kせて読みたい】	2988 Kせて読みたい:
""", 'こ': """
こち	2988 Kらもおすすめ	2988 Kらもおすすめ:	3024 【Kらも読む】
この	6 K記事へのコメント	9 K記事は	28 K要約は	54 K調査報道	54 K取材	75 K記事について質問	78 Kトピックはクローズ	78 Kトピックは閉じ	2998 K記事を書いた人	2998 K記事の筆者	3003 K要約はai	3003 K要約は、ai	3003 K要約は役に立ち	3003 ※K要約	3003 K記事の翻訳	3003 K記事の要約	3003 K記事はai	3003 K翻訳	3003 K見出しはai	3005 K動画はお住まいの地域	3005 K動画は、お住まいの地域	3005 K動画は現在ご利用	3005 K動画はご覧いただけません	3005 K動画は再生できません	3005 K動画は公開を終了	3015 K記事は	3015 K記事の誤り
""", 'ご': """
ご意	43 K見・情報提供は	2980 K見・ご感想
ご質	74 K問は
""", 'ま': """
まだ	34 Kコメント
""", 'も': """
もっ	2988 Kと見る:	3024 【Kと読む】
""", 'ア': """
アプ	14 Kリで	14 Kリを	14 Kリから	14 Kリなら
""", 'エ': """
エラ	3057 Kーが発生しました
""", 'オ': """
オリ	3024 【Kジナル記事】
""", 'コ': """
コメ	6 Kント	29 Kントは	29 Kントの内容
""", 'ト': """
トッ	100 Kプ＞	100 Kプページ＞	100 Kプ>	100 Kプ >	100 Kプ '
""", 'フ': """
フォ	13 Kロー
""", 'プ': """
プレ	3005 Kーヤーを読み込	3029 【Kゼント】	3029 Kゼント応募
""", 'ペ': """
ペー	3058 Kジ#/#
""", 'ホ': """
ホー	100 Kム＞	100 Kム>	100 Kム >	100 Kム '
""", 'メ': """
メー	2960 Kルアドレスの形式が	2960 Kルアドレスが正しくありません
""", '一': """
一覧	3024 【K】
""", '下': """
下載	14 K	5285 Kapp	5285 K應用程式
下载	14 K	5285 Kapp	5285 K应用
""", '以': """
以上	5328 K内容由ai
以下	5396 K内容由ai
""", '作': """
作っ	61 Kてみ
作者	5321 K:	5321 (K	5321 K係	5321 K为	5321 K為
""", '你': """
你做	61 K了吗
你可	5303 K能會喜歡:	5353 K能想看:
你有	5314 K线索
你覺	5330 K得這篇
你觉	5330 K得这篇
你认	68 K识
你试	61 K过
""", '來': """
來源	5321 K:
""", '允': """
允许	70 K转载
""", '內': """
內容	5328 K由ai
""", '公': """
公式	13 K	14 Kアプリ
""", '关': """
关注	13 K我们	5292 K微信公众号	5292 K官方微信
""", '内': """
内容	5328 K由ai
""", '再': """
再生	3009 K速度
""", '写': """
写真	2988 【K】	2988 K:	2990 K特集:	3024 【Kを見る】	3024 【Kギャラリー】	3058 K #/#	3058 K#/#	3058 K # / #
""", '出': """
出典	2998 K:
出现	5392 K问题
出錯	5392 K了
出错	5392 K了
""", '分': """
分享	4 K到	4 K至	4 K本文	4 K这篇	4 K此
""", '前': """
前回	3024 【K】	3024 Kの記事:
""", '剩': """
剩余	5363 K字数
剩餘	5363 K字數
""", '加': """
加入	13 K我们的	13 K我們的	5312 K	5348 K
""", '動': """
動画	2988 【K】	2990 K:	2990 【K】	3005 Kプレーヤーを読み込	3005 Kプレイヤーを読み込	3024 【Kを見る】
""", '升': """
升級	5348 K
升级	5348 K
""", '原': """
原文	5352 K刊于	5352 K刊於
""", '参': """
参与	5332 K我们的
参考	71 Kになった	2988 K:
""", '參': """
參與	5332 K我們的
""", '发': """
发现	8 K错误	46 K文章	46 K有误	5331 K错误
发生	5392 K错误
""", '取': """
取材	2998 K・文	2998 K・執筆
""", '另': """
另请	5303 K参阅
""", '可': """
可以	5313 K在x上
可自	70 K由转载
""", '合': """
合わ	2988 Kせて読みたい:
合成	3005 K音声で読み上げ	3005 K音声による読み上げ
""", '同': """
同场	5303 K加映:
同場	5303 K加映:
""", '問': """
問問	5328 K我們的ai
問題	3057 Kが発生しました
""", '喜': """
喜欢	71 K这篇	5271 K作者	5271 K这篇文章
喜歡	71 K這篇	5271 K作者	5271 K這篇文章
""", '執': """
執筆	2998 K:	2998 K/
""", '報': """
報名	5336 K參加
""", '填': """
填写	5332 K问卷
填寫	5332 K問卷
""", '如': """
如发	5331 K现
如有	5314 K线索	5314 K線索	5323 K新聞線索,	5323 K新聞線索請
如果	5314 K您有相关线索	5314 K你掌握	5314 K您掌握	5320 K您有
如發	5331 K現
""", '官': """
官方	5292 K微信:	5292 K微信公众号:
""", '審': """
審校	5321 K:
""", '对': """
对本	75 K文有疑问
""", '广': """
广告	88 K:	88 【K】
""", '広': """
広告	88 K:	88 【K】
""", '廣': """
廣告	88 (K)
""", '延': """
延伸	5303 K閱讀	5303 K阅读	5303 K閱讀:	5303 【K閱讀】	5306 【K閱讀】	5306 【K阅读】	5353 K阅读:
""", '开': """
开启	5285 K通知	5285 K推送通知
""", '引': """
引用	2998 K元:
""", '当': """
当社	13 Kの
""", '影': """
影片	5306 K/	5353 K:
影音	5306 K/	5306 【K】	5353 K:
""", '役': """
役に	71 K立った
""", '往': """
往下	5353 K看更多:
""", '微': """
微信	5285 K扫	5292 K公众号:
""", '您': """
您对	5330 K这篇文章
您對	5330 K這篇文章
您有	5314 K线索
您的	29 K评论
您覺	5330 K得這篇
您觉	5330 K得这篇
您认	68 K识
您试	61 K过
""", '情': """
情報	43 K提供は編集部
""", '感': """
感謝	5282 K您的訂閱
感谢	5282 K您的订阅
""", '打': """
打开	14 K	5285 K微信
打賞	5271 K作者
打赏	5271 K作者
""", '扩': """
扩展	5303 K阅读:
""", '扫': """
扫一	5285 K扫
扫描	5285 K二维码关注	5312 K
扫码	5312 K
""", '投': """
投票	5332 K:
投稿	29 Kは
""", '报': """
报名	5336 K参加
报料	43 K热线	43 K电话	43 K微信	43 K请
""", '按': """
按讚	5312 K追蹤
""", '掃': """
掃一	5285 K掃
""", '採': """
採訪	5321 K撰文:
""", '推': """
推荐	5303 K阅读	5303 K阅读:	5306 K阅读:
推薦	5303 K閱讀:	5306 K閱讀:
""", '提': """
提供	2998 K:
""", '摘': """
摘要	5328 K由
""", '撰': """
撰文	5321 K:
撰稿	5321 K:
""", '支': """
支持	5346 K
""", '收': """
收听	2 K	5341 K我们的播客	5341 K我们的节目
收聽	2 K	5341 K我們的播客	5341 K我們的節目
""", '文': """
文/	2998 K
文:	2998 K
文・	2998 K
文字	3009 Kサイズ	3009 Kの大きさ
文章	46 K有误	5321 K来源:	5331 K有误	5331 K有誤
""", '新': """
新聞	43 K爆料	5314 K線索
新闻	43 K热线	43 K报料	43 K爆料	5314 K线索热线	5314 K线索
""", '暂': """
暂无	34 K评论
""", '更': """
更多	5303 K:	5303 K新聞:	5303 K內容:	5303 【K新聞】	5303 K相關	5303 K阅读:	5303 K報導:	5303 K报道:	5306 【K新聞】	5306 【K新闻】	5352 K精彩内容	5352 K精彩內容	5352 K内容请	5352 K內容請	5352 K资讯请	5352 K資訊請	5352 K资讯,请	5352 K資訊,請
""", '最': """
最初	33 Kのコメント
""", '有': """
有効	2960 Kなメールアドレスを
有問	74 K題
有料	5314 K要爆
有疑	74 K问
有问	74 K题
""", '未': """
未经	5395 K授权不得转载	5395 K许可不得转载
""", '本': """
本主	78 K题已关闭
本内	5328 K容由ai
本图	5396 K片由ai
本报	43 K热线
本摘	5328 K要
本文	5321 (K作者	5321 K作者	5328 K摘要	5328 K由ai	5328 K由人工智能翻译	5328 K由人工智能生成	5328 K由人工智慧	5352 K章來自	5352 K转载自	5352 K轉載自	5352 K来自微信	5352 K来自公众号	5352 K来自:	5352 K來自:	5395 K受版权保护	5395 K受著作權保護	5395 K原载于	5395 K首发于	5395 K原刊於	5395 K首发于《	5395 K轉載自	5395 K转载自	5395 K轉載自《	5395 K转载自《	5396 K由ai	5396 K由人工智能	5396 K由 ai	5396 K由人工智慧	5396 K使用ai	5396 K经ai
本翻	5396 K译由ai	5396 K译由人工
""", '来': """
来发	33 K表第一
来源	5321 K:
""", '校': """
校对	5321 K:
""", '構': """
構成	2998 K・文
""", '次': """
次に	2988 K読む:
次の	3024 Kページ:	3024 【K記事】
次ペ	3024 Kージ:
""", '欢': """
欢迎	13 K关注	70 K转载	5312 K加入	5313 K在	5313 K关注	5314 K提供线索	5314 K投稿	5323 K提供照片	5323 K提供新闻线索	5323 K爆料:
""", '歡': """
歡迎	13 K追蹤	70 K轉載	5312 K加入	5313 K在	5314 K提供線索	5314 K投稿	5323 K提供照片	5323 K提供新聞線索	5323 K爆料:
""", '正': """
正し	2960 Kいメールアドレスを
""", '此': """
此主	78 K题已自动关闭
此图	5396 K片由ai
此摘	5328 K要	5396 K要由ai	5396 K要由 ai
""", '测': """
测一	5332 K测:
""", '測': """
測一	5332 K測:
""", '点': """
点击	5303 K查看	5303 K阅读:	5341 K观看视频	5341 K收听本	5341 K收听节目	5341 K收听完整
点我	5312 K加入
""", '熱': """
熱門	5353 K新聞:
""", '爆': """
爆料	43 K热线	43 K電話	43 K專線	5314 K请	5314 K請
""", '版': """
版权	5395 K声明:	5395 K所有,	5395 K所有 ©
版權	5395 K聲明:	5395 K所有,
""", '特': """
特集	2990 K:	2990 【K】
""", '用': """
用微	5285 K信扫
""", '画': """
画像	2988 【K】	3024 【Kを見る】	3058 K#/#	3058 K #/#	3058 K # / #
""", '留': """
留言	6 K
""", '発': """
発现	46 K错误
""", '發': """
發現	8 K錯誤	46 K有誤	5331 K錯誤
發生	5392 K錯誤
""", '皆': """
皆さ	35 Kんはどう
""", '相': """
相关	5303 K阅读	5303 K新闻	5303 K报道:	5303 K阅读:	5306 【K报道】	5306 K报道:	5353 K新闻:	5353 K文章:
相關	5303 K新聞	5303 K報導	5303 【K新聞】	5303 K閱讀:	5306 【K報導】	5306 K報導:	5353 K新聞:	5353 K文章:	5353 K報導:
""", '看': """
看更	5303 K多:	5306 【K多】
""", '確': """
確認	5282 K信已寄至	5282 K信已寄到	5282 K信已寄送
""", '立': """
立即	5312 K加入	5332 K报名	5332 K報名
""", '筆': """
筆者	2998 Kプロフィール
""", '編': """
編輯	5321 K:
編集	43 K部への情報提供
""", '线': """
线索	5314 K征集
""", '编': """
编辑	5321 K:	5321 (K:
""", '聽': """
聽我	5341 K們的podcast
""", '自': """
自動	3005 K音声で読み上げ
""", '著': """
著者	2998 Kプロフィール
""", '要': """
要約	28 Kは
""", '覺': """
覺得	71 K有用
""", '觀': """
觀看	5341 K上方影片
""", '观': """
观看	5341 K上方视频
""", '视': """
视频	5353 K:
""", '觉': """
觉得	71 K有用
""", '訂': """
訂閱	5282 K成功	5348 K	5359 K本報	5359 K我們	5359 K本刊
""", '記': """
記事	8 Kの誤り	2980 Kの間違いを見つけ	2980 Kの誤りを見つけ	2980 Kに関するお問い合わせ	2980 Kへのご意見	3015 Kの誤り	3015 Kに誤り
記者	2998 Kのプロフィール
""", '評': """
評論	6 K
""", '試': """
試し	61 Kてみ
""", '詳': """
詳し	2988 Kくはこちら
""", '誤': """
誤り	46 Kを見つけ	46 Kにお気づき	2980 Kにお気づき
誤字	8 K	46 K脱字
""", '読': """
読者	3029 【Kプレゼント】	3029 Kプレゼント
""", '請': """
請作	5271 K者喝
請我	5271 K喝杯咖啡	5271 K們喝杯咖啡
請支	5346 K持
請至	5282 K信箱
請輸	5282 K入正確的電子	5282 K入有效的電子
""", '讚': """
讚賞	5271 K作者	5271 K支持
""", '订': """
订阅	5282 K成功	5348 K	5359 K本报	5359 K我们	5359 K本刊	5359 K本公众号	5359 K手机报
""", '评': """
评论	6 K	29 K
""", '试': """
试过	61 K了吗
""", '该': """
该主	78 K题已关闭
""", '请': """
请作	5271 K者喝
请到	5282 K邮箱
请我	5271 K喝杯咖啡	5271 K们喝杯咖啡
请支	5346 K持
请输	5282 K入正确的邮箱	5282 K入有效的邮箱	5282 K入有效的电子
""", '責': """
責編	5321 K:
""", '資': """
資料	5321 K來源:
""", '質': """
質問	74 Kは	74 Kがある方は
""", '贊': """
贊助	5346 K
""", '责': """
责任	5321 K编辑:	5321 (K编辑
责编	5321 K:
""", '赞': """
赞助	5346 K
赞赏	5271 K作者	5271 K支持
""", '転': """
転載	70 K歓迎	70 K自由	70 K可
""", '轉': """
轉載	70 K請註明
""", '转': """
转载	70 K请注明
""", '还': """
还可	5363 K输入
""", '这': """
这个	5329 K摘要
这段	5329 K摘要
这篇	9 K文章	54 K调查	54 K报道	5329 K文章
""", '追': """
追蹤	13 K我們
""", '這': """
這段	5329 K摘要
這篇	5329 K文章
""", '連': """
連載	2990 K:
""", '還': """
還可	5363 K輸入
""", '采': """
采写	5321 K:
""", '長': """
長按	5312 K
""", '长': """
长按	5312 K
""", '開': """
開啟	5285 K通知	5285 K推播通知
""", '間': """
間違	46 Kいを見つけ	46 Kいにお気づき
""", '関': """
関連	2988 K記事	2988 K記事:	2988 【K記事】	2988 K:	2988 【K】	2990 K動画:	2990 K特集:	3024 【K写真】
""", '閱': """
閱讀	5303 K更多
""", '问': """
问问	5328 K我们的ai
""", '阅': """
阅读	5303 K更多
""", '面': """
面白	71 Kかった
""", '首': """
首頁	100 K>	100 K＞	100 K >	100 K '
首页	100 K>	100 K＞	100 K >	100 K '
""", '馬': """
馬上	5332 K報名
""", '马': """
马上	5332 K报名
""", '點': """
點我	5312 K加入
點擊	5303 K查看	5303 K閱讀:	5341 K觀看影片
""", '같': """
같이	3111 K 보기:	3213 K 읽으면 좋은 기사	3213 K 읽으면 좋은 글
""", '관': """
관련	3111 K 기사:	3149 K 기사 :	3149 [K 기사]	3149 K 기사-
관련기사	3111 K	3111 K:	3111 [K]	3149 K :
""", '광': """
광고	88 K:	88 [K]	88 (K)	3177 K 차단을 해제
광고차단을	3177 K 해제
""", '괜': """
괜찮아요	3101 K, 웹으로	3101 K. 웹으로
""", '구': """
구독	13 K
""", '궁': """
궁금한	74 K 점은	74 K 점이
""", '기': """
기계음으로	3134 K
기사	2 K 듣기	43 K 제보	3132 K #줄 요약	3139 K 주소가 복사
기사에	75 K 대해 궁금	3142 K 오류가
""", '네': """
네이버	13 K
""", '다': """
다음	3149 K 기사:
""", '당': """
당신의	3141 K 선택은
""", '댓': """
댓글	6 K
댓글은	29 K
댓글이	6 K
""", '더': """
더	3111 K 읽기:
더보기	3111 [K]	3111 K:
""", '도': """
도움이	71 K 되셨다면
""", '독': """
독자	3141 K 설문에	3141 K 설문조사에
""", '드': """
드셔	61 K 보셨나요
""", '링': """
링크가	3139 K 복사되었습니다	3139 K 복사됐습니다
""", '만': """
만들어	61 K 보셨나요
""", '많': """
많이	3149 [K 본 기사]
""", '모': """
모바일	3101 K 웹으로 볼게요	3101 K 웹으로 계속
모바일웹으로	3101 K 볼게요
""", '문': """
문제가	3189 K 발생했습니다
""", '발': """
발견	8 K错误
""", '본': """
본	3132 K 요약은
본문	3139 K url 복사
""", '사': """
사진	3190 K #/#	3190 K # / #
사진출처	3155 K:
""", '생': """
생성형	3132 K ai가 요약
""", '선': """
선택	3187 (K) 개인정보	3187 [K] 개인정보	3187 (K) 광고성	3187 [K] 광고성
""", '설': """
설문에	3141 K 참여하세요
""", '아': """
아직	34 K 댓글
""", '애': """
애드블록을	3177 K 해제
""", '앱': """
앱	14 K
앱을	14 K
""", '여': """
여러분은	3141 K 어떻게 생각
여러분의	35 K 생각
""", '영': """
영상	3111 [K]
""", '오': """
오류가	3189 K 발생했습니다
오류를	8 K
오타가	46 K
오타를	46 K
오탈자가	46 K
오탈자를	46 K
""", '원': """
원활한	3177 K 이용을 위해	3177 K 서비스 이용을 위해
""", '웹': """
웹으로	3101 K 볼게요
""", '유': """
유익했다면	71 K
""", '이': """
이	9 K 기사	54 K 취재에는	54 K 기사에는	78 K 주제는 닫혔	3132 K 요약은 ai	3132 K 요약이 도움	3132 K 기사는 인공지능	3132 K 기사는 ai	3132 K 번역	3134 K 음성은 ai	3142 K 기사가 도움이	3142 K 기사를 어떻게	3142 K 뉴스에 대한 의견	3142 K 기사에 대한 의견
이미지	3190 K #/#	3190 K # / #
이슈	3149 [K]
이어	3111 K 읽기:
""", '인': """
인공지능	3134 K 음성으로	3134 K(ai) 음성
인기기사	3149 [K]
""", '일': """
일시적인	3189 K 오류가
""", '자': """
자료출처	3155 K:
""", '잘': """
잘못된	46 K 내용
""", '재': """
재미있게	71 K 읽으
""", '제': """
제보	43 K 전화	43 K 메일
제보하기	43 K
""", '주': """
주변에	68 K
주소가	3139 K 복사되었습니다
""", '지': """
지금	3162 K 플레이:
""", '질': """
질문은	74 K
""", '첫': """
첫	33 K 댓글	33 K 번째 댓글
""", '추': """
추천	3111 K 기사:
추천기사	3149 [K]
""", '출': """
출처	3155 K:	3155 K :
출처를	70 K 밝히면	70 K 밝히고
""", '카': """
카카오톡	13 K	43 K 제보
""", '페': """
페이지	3190 K #/#
""", '필': """
필수	3187 (K) 개인정보	3187 [K] 개인정보	3187 (K) 이용약관	3187 [K] 이용약관
""", '함': """
함께	3111 K 볼 만한 기사:	3111 K 보면 좋은 기사:	3149 [K 읽기]	3213 K 읽으면 좋은 기사	3213 K 읽으면 좋은 글	3213 K 보면 좋은 기사
""", '핫': """
핫클릭	3149 [K]
""", '해': """
해	61 K 보셨나요
""", '홈': """
홈	100 K>	100 K >	100 K '
""", '화': """
화보	3111 [K]
"""}

CONTAINS = {',': """
,说:	5420 K
""", '@': """
@我	64 K
""", 'a': """
abonați	82 K-vă	4167 K-vă	4171 K
abonații	52 K pot	4168 K noștri
abonează	82 K-te	4047 K-te pentru	4054 K-te pe youtube	4167 K-te
abonné	52 en tant qu'K	2075 pas encore K	2078 déjà K	2081 en tant qu'K
abonnés	2075 réservé à nos K	2078 réservé aux K	2270 nos K	2273 K
abonējiet	82 K	3350 K
actualisé	103 cet article a été K
actualité	2092 l'essentiel de l'K	2106 suivez l'K	2106 suivez toute l'K	2106 retrouvez toute l'K	2141 couvre l'K
actualizată	103 știrea a fost K
acționari	4132 fără K
adatkezelési	2525 K tájékoztató
adhérent	82 devenez K
adhérez	82 K
admitió	1737 K
adomány	2637 K
adományoddal	2633 K
adományok	2637 K
adományozz	2633 K
adományozzon	2554 K itt
advirtió	1737 K
adód	2635 K #
adója	2554 K #
adăugat	4170 a K
affichée	62 e-mail ne sera pas K
affiliatelänkar	39 K	76 K	4701 K	4733 K
affilié	39 lien K	76 lien K
affiliés	39 liens K	76 liens K
affirmé	2272 a K
afiliación	39 enlaces de K	76 enlaces de K
afirmó	1737 K
afișată	62 email nu va fi K
agregó	1737 K
aicināja	3353 K
aizsargātas	3292 visas tiesības K
aiškino	3286 K
ai가	3194 K 작성	3194 K 생성	3194 K 요약	3194 K 번역
ai로	3194 K 작성	3194 K 생성
ai를	3194 K 활용해
ajouté	2272 a K
ajută	4167 K-ne
ajánld	2633 K fel
aktualizovaný	103 článok bol K
aktualizován	103 článek byl K
aktérů	103 jména K
alkalmazás	2518 töltsd le az K
alkalmazásban	2552 az K
alkalmazást	2552 K
alkalmazásunk	2634 K
alkalmazásunkat	2518 töltse le K
alkalmazásunkban	86 K
alăturat	4071 s-a K echipei
alăturați	53 K-vă
alătură	53 K-te lor	53 K-te
améliorer	2167 aidez-nous à K
analytička	538 je K
anhören	3 artikel K	3 text K	3 beitrag K	905 jetzt K:
anketě	558 naší K	558 v K
ankietę	37 naszą K	3762 naszą K	3762 krótką K
ankstesnėje	103 K versijoje
anmäl	4780 K dig till vårt	4780 K dig till våra
anmäla	4648 genom att K dig	4696 genom att K dig
annoncé	2272 a K
annoncør	729 betalt af en K	729 betalt af K
annonslänkar	39 K	76 K	4701 K	4733 K
annonsör	4712 betalt av en K	4712 betald av en K
annonsør	3633 betalt av en K
anterioară	103 versiune K a
antérieure	103 version K de cet
anunció	1737 K
anunțat	4170 a K
använder	4663 vi K cookies	4664 K kakor
anúncio	3940 após o K	3940 depois do K
anúncios	72 sem K	4038 sem K
apelował	3853 K
apelowała	3853 K
aplicació	86 a la nostra K
aplicación	86 en nuestra K	1562 descarga la K	1562 descarga nuestra K
aplicația	86 în K noastră	4055 descarcă K	4167 descarcă K noastră	4167 descarcă gratuit K	4167 descarcă K și	4168 K noastră
aplikacją	86 z naszą K
aplikację	3715 pobierz naszą K	3716 pobierz K	3716 ściągnij K	3785 naszą K
aplikací	86 s naší K
aplikácii	86 v našej K	4463 našej K
aplikáciu	4463 mobilnú K	4463 K
aportació	496 la teva K
aportación	1608 tu K	1642 haz tu K
apoyá	1734 K
applikációnk	2552 K
applikációnkat	2552 K
applikációnkban	86 K
apsolīja	3353 K
apóyanos	1608 K	1734 K
apóyenos	1608 K	1734 K
apúntate	1534 K a	1555 K a nuestra	1555 K gratis	1734 K gratis
apărat	4170 s-a K
arkadaşina	51 K gönder
arkadaşiniza	51 K gönderin
arkadaşinla	4917 bir K paylaş
artykuł	16 darmowy K	22 cały K	3703 podoba ci się ten K	3763 nasz K do końca	3783 ostatni darmowy K	3851 ten K
artykułu	103 do K dodano
artykuły	16 darmowe K
artykułów	16 darmowych K
artículo	16 K gratis	22 leer este K	22 leer el K	1535 te ha gustado este K	1545 regala este K	1545 regalar este K	1551 último K gratis	1551 te queda # K	1645 y lee este K	1726 K	1727 #% del K	1727 # % del K	1727 #% de este K	1727 # % de este K	1735 este K
artículos	16 K gratis	1551 K gratis este mes	1551 te quedan # K	1551 límite de K	1726 K
aseguró	1737 K
associés	2115 cookies K à ce contenu
assuré	2272 a K
asszisztensünk	65 virtuális K
asumă	32 nu își K
atsiųsime	59 K jums
ausgewählt	960 produkte unabhängig K
autentificați	26 K-vă
autentifică	26 K-te	4047 K-te pentru
autorização	3919 sem K prévia e expressa
autorką	3754 kontakt z K
autorská	540 K práva
avertizează	4170 K
avísanos	1734 K
ayúdanos	1608 K	1734 K a
açikladi	4999 K
açin	4917 K
añadió	1737 K
año	1736 al K
""", 'b': """
bağirdi	4999 K
bağirdilar	4999 K
bağiriyor	4999 diye K
bağiriyordu	4999 K
bağiş	4996 K yap	5000 K
bağişiniz	4996 K
bağlantilari	76 satiş ortakliği K	4910 satiş ortakliği K
başlayan	4916 tl'den K
başvurun	4917 K
behält	31 K sich vor	31 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4637 vi K ditt stöd	4780 vi K din hjälp
beiträge	60 neue K per mail	1032 K
beiträgen	1032 K
bekapcsolása	2518 értesítések K
beløb	797 fast K
beløp	3698 gi et K	3700 fast K
bemängeln	1043 K
bemängelt	1043 K
benötigen	0 hilfe K
berätta	69 K för oss	69 K din
berättade	4783 K
berättar	4783 K
bestätigen	825 K sie ihre
bestätigungslink	951 K
bestätigungsmail	825 K	951 K
betalvägg	4784 K
bezpečí	104 linka K	104 linku K
bezplatný	578 poslední K článek	4457 náš K webinár	4480 posledný K článok
bezplatných	4466 K článkov
bezpłatne	3768 K konto
bezpłatny	3759 nasz K webinar	3783 ostatni K artykuł
bezpłatnych	3768 limit K
beágyazott	2594 egy K tartalom látható	2594 egy K tartalom található
beállításai	2593 cookie-K miatt
beállítások	2593 cookie-K miatt	2593 cookie K miatt	2593 süti K miatt
beğendiyseniz	4997 bu haberi K	4997 bu yaziyi K
biết	5267 cho K
blokovač	610 K reklam
blokování	529 K reklam	610 K reklam
blokującego	3817 programu K reklamy
blokującej	3817 wtyczki K reklamy
blokujący	3817 program K reklamy
blokującą	3817 wtyczkę K reklamy
blokátor	610 K reklam
bohaterów	103 imiona K
boletín	80 el K	80 al K	80 nuestro K	1555 recibe el K	1555 nuestro K	1560 K diario	1734 recibe el K	1735 nuestro K	1738 K
boîte	81 dans votre K mail	81 dans ta K mail	81 dans votre K	2086 dans votre K mail	2086 dans votre K e-mail
brezplačen	4580 zadnji K članek
brezplačne	4567 K članke
brezplačni	4560 naš K webinar	4580 zadnji K članek
brezplačnih	4567 K člankov
bronił	3853 K się
brzmiał	3853 K
brzmiała	3853 K
brzmiało	3853 K
butlletí	419 subscriu-te al K	419 el nostre K	497 el nostre K	500 K
buzdított	2636 K
buzdította	2636 K
buzón	81 en tu K	1558 en tu K
bájate	1734 K la app
báo	5185 là nhà K
bölümünde	87 yorum K
bönföll	4783 K
böngésző	11 a K
böngészője	11 az ön K
bötfällde	4783 K
bønfaldt	798 K
bønn	3550 vi har en K til deg
bønnfalt	3701 K
bústia	442 a la teva K
bülten	4906 e-K	5000 K
bültene	4857 K abone	4857 K kayit	4857 K kaydol
bülteni	4906 haber K
bültenimiz	80 K	4997 K
bültenimize	80 K	80 e-K	4857 K	4996 K	4997 K
bültenine	4906 K
błagał	3853 K
błagała	3853 K
bạn	51 gửi cho K bè	5159 hộp thư của K	5204 sự ủng hộ của K	5264 mời K	5264 cần sự ủng hộ của K	5264 nhờ sự ủng hộ của K
bằng	5214 K văn bản của báo
""", 'c': """
caffè	2820 un K
café	56 me paga um K	1609 un K	1642 un K al mes	2144 un K
caractères	2167 limitées à # K
catedrática	1605 es K
catedrático	1605 es K
celého	508 pro čtení K
cercetătoare	4071 este K
cercetător	4071 este K
changés	103 prénoms ont été K
chaîne	2270 notre K
chefredaktör	4686 är politisk K	4686 är K
chefredaktør	706 er K
chuyện	5183 bạn có câu K
chép	5178 cấm sao K bài	5214 mọi sao K
chính	103 đính K	5168 K sách bảo mật
chúng	40 nhắn cho K tôi	40 viết cho K tôi	40 liên hệ với K tôi	40 gửi cho K tôi	40 gửi về cho K tôi	40 kể cho K tôi	40 chia sẻ với K tôi	41 phóng viên của K tôi	59 K tôi gửi bạn	59 K tôi gửi đến bạn	59 K tôi gửi tới bạn	69 nhắn cho K tôi	69 viết cho K tôi	69 gửi cho K tôi	69 gửi về cho K tôi	69 kể cho K tôi	69 chia sẻ với K tôi	69 hãy kể với K tôi	69 kể với K tôi	5159 bản tin của K tôi	5162 theo dõi K tôi	5183 cho K tôi qua	5183 liên hệ với K tôi qua	5183 hãy liên hệ với K tôi	5264 ủng hộ K tôi	5264 K tôi cần sự giúp đỡ	5264 giúp K tôi	5264 theo dõi K tôi	5264 hãy gửi cho K tôi	5264 hãy liên hệ với K tôi	5264 hãy báo cho K tôi	5265 K tôi trên	5265 của K tôi	5265 cho K tôi
chọn	5264 hãy bình K
cikkből	2632 K #
cikkéből	2632 K #
cikkünk	2634 minden K
cikkünkhöz	2634 minden K
collecté	2089 est K par
collectée	2089 est K par
collectées	2089 sont K par
comentário	7 deixe seu K	7 deixar um K	23 login para publicar um K
comentários	87 nos K	3901 nos K
comentó	1737 K
comisión	1631 recibir una K
comissió	437 rebre una K
comissão	3939 receber K	3939 receber uma K
commerciële	3453 K partner
communauté	2152 K whatsapp	2152 K signal
compártela	27 K	51 K
compártelo	27 K	51 K
comunità	2851 parte della nostra K
condamné	2272 a K
condiții	4058 termeni și K
confidentialité	2119 politique de K
confidențialitate	4058 politica de K
conférences	2141 est maître de K
connecté	2121 vous devez être K
contactați	40 K-ne	69 K-ne
contactează	40 K-ne	69 K-ne
conteúdo	10 este K	10 K externo	3866 acesse todo o K	3929 ao exibir este K	3929 ao ver este K
contribuição	3921 com a sua K	4037 sua K é essencial
contáctanos	40 K
contáctenos	40 K
contém	103 K cenas
contó	1737 K
conversación	1583 participar en la K
conținut	10 acest K	4047 K doar pentru abonați
conținutului	4067 preluarea K
cookieinställningar	4661 K	4688 K
corespondentă	4071 este K
corrección	103 K:
correção	103 K:
corrigé	103 article a été K
creează	4167 K un cont pentru a citi
csatornájára	2542 viber-K
csatornánk	2634 K
csatornánkhoz	2542 telegram-K	2542 whatsapp-K
csatornánkra	2542 youtube-K	2633 iratkozz fel K	2633 iratkozzon fel K
csábított	2636 K
cuéntanos	40 K	69 K	1583 K en	1734 K
cuéntenos	40 K	69 K
czytać	3709 aby K dalej	3709 żeby K dalej	3850 chcesz K dalej
czytelników	38 naszych K	3763 opiniami K	3774 z wpłat K	3774 dzięki wsparciu K	3791 K	3851 naszych K	3851 z wpłat K
câmpurile	62 K cu steluță
cântau	4170 K
címével	2577 e-mail-K
cùng	53 hãy tham gia K họ
của	5188 là cây bút K	5265 độc giả K
""", 'd': """
danişmanliği	4911 yatirim K kapsaminda değildir	4911 yatirim K hizmeti
daní	4471 # % z K	4471 #% z K
darbą	3284 mūsų K
darowiznę	3707 przekaż K	3850 przekaż nam K	3850 przekaż K na
datenschutzerklärung	851 unserer K	1041 unserer K	1041 unsere K
datenübertragung	893 der K zu
dați	64 K-mi tag
debatindlæg	707 send dit K	707 skrive et K
debatredaktør	706 er K
debattredaktør	3606 er K
debattør	706 er K
declaró	1737 K
decía	1737 K
demandé	2272 a K
denmişti	4999 K
denunció	1737 K
dependență	90 jocurile de noroc pot crea K
descrições	103 contém K
descárgate	1562 K la	1562 K nuestra
destekçimiz	4917 K olun	4996 K olun
desteğiniz	4996 K
desteğinizle	4997 K
desteğiyle	20 okurlarin K	4892 yapay zeka K	4908 K ayakta	4922 yapay zeka K
değildir	32 sorumlu K
değiştirildi	103 isimler K
değiştirilmiştir	103 isimler K
difficoltà	0 in K
difícil	104 passar por um momento K
dimineață	19 în fiecare K
diskutovať	4462 K môžu
disponível	3877 K no google play
doação	3862 faça uma K	3921 sua K	4037 sua K	4037 faça uma K	4041 K
doações	4041 K
dodał	3853 K
dodała	3853 K
dodává	647 K
događaj	4358 naš K
domagał	3853 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	496 fes una K	500 K
donación	1540 haz una K	1540 tu K	1608 tu K	1608 una K	1734 tu K	1734 haz una K	1738 K
donația	4167 K ta
donație	4167 fă o K	4171 K
donații	4171 K
donează	92 K cât poți	4167 K acum
doplněn	103 článek byl K
doporučil	647 K
doporučila	647 K
doporučovala	647 K
dopuštenja	4369 bez K
doradzał	3853 K
dorzuć	3850 K się
dostawać	3784 chcesz K
dostávajte	4486 K
dostávat	579 chcete K	607 chcete K zprávy
dostávať	4481 chcete K
dostávejte	585 K
dostęp	82 kup K	3709 masz już K	3768 pełny K do	3768 wykup K	3850 kup K
dostępny	3709 artykuł K tylko
dotazník	559 krátký K	4461 krátky K
dotazníka	4461 nášho K
dotazníku	558 našeho K	559 krátkého K
dowolną	3852 K kwotą
dočtete	566 více se K
dołóż	3850 K się
dołącz	53 K do nich	53 K	3721 K do nas na	3850 K do nas	3850 K do grona	3850 K do nich
drastické	103 obsahuje K
draudžiama	3230 K kopijuoti	3230 be leidimo K	3230 be sutikimo K
draudžiamas	3251 be leidimo K
dueños	1675 sin K	1675 ni K
dumneavoastră	11 browserul K
duyệt	11 trình K của bạn
działać	3851 K dalej
dziennikarką	3755 jest K	3832 jest K
dzięki	3851 K wam	3851 K tobie
dziękujemy	3765 K za zapisanie	3765 K za zapis	3850 K, że nas czytasz
där	44 var du K
dåligt	0 mår K	0 mår du K
débloquer	2078 pour K
déclare	2272 K
déclaré	2272 a K
découvrez	2075 K nos offres	2269 K nos offres
déductible	2069 K des impôts	2069 K à #	2271 K
déjanos	7 K tu	79 K tu correo
déjenos	79 K su correo
dénonce	2272 K
déplore	2272 K
déposés	2157 des cookies seront K
désabonner	2086 K à tout moment	2090 K à tout moment	2090 vous K en cliquant
désactiver	2113 K adblock
désactivez	2113 K adblock
désinscription	2090 K à tout moment
désinscrire	2090 K à tout moment	2092 vous K à tout moment
détresse	0 en K
díky	645 K vám
dôvery	104 linku K
dömde	4783 K
dømte	798 K	3701 K
düzeltme	103 K:
děkujeme	644 K, že nás čtete
dřívější	103 K verzi článku
důvery	104 linka K
dụng	5164 tải ứng K	5264 tải ứng K của	5264 hãy tải ứng K	5264 tải ngay ứng K
""", 'e': """
edellyttää	1994 K tunnusta
editörlerimize	41 K
editörüdür	4889 K
editörün	103 K notu
egyetért	45 K?
egyetértesz	45 K?
együttműködésében	2631 K készült
elaboración	1631 no ha participado en la K
electrònic	419 el teu correu K
electrónico	62 correo K no se mostrará	1558 tu correo K	1583 tu dirección de correo K no será publicada
elemző	2545 K
elküldjük	59 K neked	59 K önnek
elolvasásához	2511 a teljes cikk K
elsőként	2553 értesülj K
előfizetés	2637 K
előfizető	2511 már K	2633 legyen K
előfizetőink	52 K	2511 K olvashatják	2556 K számára	2634 K
előfizetők	52 az K	2567 csak K	2637 K
előfizetőknek	2512 csak K	2567 K szól
előfizetőként	52 K
előfizetőnktől	2577 K
emlékeztetett	2636 K
emoțional	103 pot afecta K
endereço	3895 seu K de email não será
engedély	2560 K nélkül tilos
engedélyezze	2524 K a javascript
engedélyezése	2594 tartalmainak K	2594 tartalmak K
engedélyhez	2560 K kötött
enkät	37 vår K
enquête	37 notre K	37 onze K	55 mois sur cette K	55 mois à cette K	55 mois pour cette K	103 pour cette K, nous	2270 cette K	3469 onze korte K	3469 onze K
enquêtent	2270 K pour vous
enquêtes	2270 nos K
ensimmäinen	2057 K kuukausi
enthält	893 dieses element K daten
entraînement	50 K d'ia
entrée	2220 ctrl+K	2220 ctrl + K
enviáselo	51 K
envíala	51 K
envíalo	51 K
envíanos	1734 K
epizódu	4459 K
erată	103 K:
ergänzt	103 text wurde K	103 artikel wurde K
erhvervsredaktør	706 er K
erhältlich	905 shop K	980 im shop K
erişin	4917 K
erklärt	1043 K
erklärte	1043 K
erkände	4783 K
erzähl	40 K es uns	69 K es uns	69 K uns
erzählen	40 K sie uns	40 K sie es uns	69 K sie uns	69 K sie es uns	1040 K sie es weiter
erzählt	69 K uns	1043 K
erzählte	1043 K
escribió	1737 K
escríbanos	40 K	69 K
escríbenos	40 K	69 K	1583 K a	1734 K
estimé	2272 a K
estás	1535 ya que K aquí	1535 ya que K por aquí
etichetați	64 K-mă
etichetează	64 K-mă
etiquétame	64 K
etiquétanos	64 K
etkinleştir	4866 javascript'i K
evästeasetuksesi	1947 K
evästeasetuksiasi	1971 K
evästeasetuksissa	1947 K
evästeasetusten	1947 K
evästeasetustesi	1947 K
evästeet	1971 K	1996 K
evästeitä	1950 K
evästesuostumuksesi	1947 K
evästevalintasi	1947 K
evästevalintojesi	1947 K
existují	569 K díky
experiência	69 conte sua K
explicó	1737 K
expliqué	2272 a K
expérience	69 partagez votre K
extensión	1732 K máxima
externého	4453 K obsahu
externí	551 K obsah
externího	551 K obsahu	551 obsah z K
externý	4453 K obsah
""", 'f': """
favoritkälla	4682 K
faça	4037 K um pix
felelősséget	32 nem vállal K
felhasználása	2559 cikkek K csak	2559 cikk K csak	2559 tartalom K csak	2559 anyagok K csak
felhasználási	2525 K feltételek
felietonistką	3832 jest K
felietonistą	3832 jest K
feliratkozás	2513 K a hírlevélre	2513 hírlevél K
feliratkozásommal	2540 K
feliratkozással	2540 K
felkavaró	103 K
fictício	103 nome K
fictícios	103 nomes K	103 nomes são K
filmări	42 poze și K
filozófus	2545 K
folosește	4058 K cookie
folytatásához	2511 a cikk K
fordítóval	2549 gépi K
forintért	2556 havi # K
formulára	4464 odoslaním K
formulário	4037 inscreva-se no K
formuláře	562 odesláním K
forrásként	2541 kedvenc K
fortæl	69 K os
fortæller	798 K
fotoğraf	42 K ve video
fotoğraflarinizi	42 K
fotóidat	42 K	2528 küldd el K
fotóit	42 K	2528 küldje el K	2528 küldje be K
fotóját	2528 küldje el K
frissítettük	103 K a cikket	103 cikkünket K
frågade	4783 K
früheren	103 K version	103 K fassung
férjen	2633 K hozzá
följ	4655 K oss på	4780 K oss
förbehåller	31 K sig	31 K oss
förbehållna	4678 alla rättigheter K
fördere	1040 K
fördermitglied	82 werden sie K	920 werde K	920 werden sie K
fördern	1040 jetzt K	1040 K sie
föredragen	4682 K källa
föredragna	4682 K källa
föreslog	4783 K
författare	4686 är K och
förklarade	4783 K
förklarar	4783 K
försvarade	4783 K sig
følg	671 K os på	795 K os	3571 K oss på	3698 K oss
første	719 K måned	797 K måned	3620 K måned	3700 K måned
førsteamanuensis	3597 er K
førstelektor	3597 er K
független	2509 támogassa a K	2634 K sajtó
főmunkatársa	2618 K
főszerkesztője	2547 K
""", 'g': """
gadā	3352 K
gazeteciliği	4997 bağimsiz K
gazeteciliğimiz	4997 K
gazetę	3794 kup K
gefällt	951 K ihnen, was sie	951 K dir, was du
gelmişken	4850 buraya kadar K
gespräch	103 K wurde gekürzt
geändert	103 namen K	103 name K	103 namen wurden K
geöffnet	857 wird in neuem fenster K
giovedì	19 ogni K
giáo	5185 là K sư
giúp	0 cần K đỡ
giảng	5185 là K viên
glücksspiel	90 K kann süchtig machen
glücksspiele	90 K können süchtig machen
godišnje	4432 K
gridò	2946 K
gràcies	443 K a gent com tu	497 K a tu
grátis	4039 teste K
grâce	20 K à vous	2066 K à vos dons
gwiazdką	62 pola z K
gärna	4780 vill K höra från dig
går	649 før du K	3550 før du K
gåva	4637 ge en K i dag	4637 ge en K nu	4638 din K	4638 ge en K	4780 din K gör	4780 ge en K i dag	4784 K
gönderdik	4924 size bir e-posta K
gönderin	4917 K
gönderiyoruz	59 size K	59 sana K	59 yazilarini K
göndermeyiz	73 spam K
göra	4781 K mer
göre	4999 K
görün	4917 K
görünmeyecek	62 e-posta adresiniz K
görüntülerinizi	42 K
göster	4917 K
gösterilmeden	4880 kaynak K
gösterilmeyecek	62 e-posta adresiniz K
gösterilmez	62 e-posta adresiniz K
güncellendi	103 haber K	103 yazi K
güncellenmiştir	103 haber K
głosił	3853 K
głosiła	3853 K
głosiło	3853 K
głosuj	3779 K
głosujcie	3779 K
głównej	3770 na stronie K
gương	66 trang K
gửi	51 hãy K	5183 xin K về
""", 'h': """
használ	2524 cookie-kat K	2525 sütiket K
használat	2524 sütik K
hazardní	85 účastí na K hře
hazardných	85 účasťou na K hrách
heißt	1043 K es
helyesbítés	103 K
helyreigazítás	103 K
helyszínen	2528 ott volt a K?
hikâyeni	69 K bizimle
hikâyenizi	69 K bize
hinzufügen	885 bei google K
hirdették	2636 K
hirdetés	12 a K	12 K után
hirdetésblokkoló	2604 K
hirdetésblokkolót	2604 K
historią	69 podziel się swoją K
historička	538 je K
história	69 conte sua K
hjälp	4689 K av ai	4713 K av ai	4780 K oss
hjälper	4780 din gåva K
hjælp	0 brug for K	709 K af ai	709 K fra ai	730 K af ai	795 vi har brug for din K	795 K os
hjælper	795 dit bidrag K
hlásal	647 K
hlásala	647 K
hlásá	647 K
hovorí	4535 K
hozzászólás	23 K küldéséhez
hozzászóláshoz	7 K
hozzászólások	2530 a K nem
hozzászólásokban	87 a K
hozzászólásokért	2530 a K
hozzátette	2636 K
hviezdičkou	62 polia s K
hvězdičkou	62 pole s K
hyödyntäen	1972 tekoälyä K
hágase	82 K socio
hájil	647 K se
hájila	647 K se
häng	4780 K med i
häufiger	885 bei google K
häusliche	0 K gewalt
hävdar	4783 K
håller	45 K du med	45 K du inte med	4720 läsare som K
hævder	798 K
hébergé	2115 ce contenu est K par
hình	103 có chứa K ảnh
híreinket	2577 K
hírekben	2518 a google K	2541 google K
hírlevelére	2540 K
hírlevelünk	80 K	2634 K
hírlevelünket	2540 K
hírlevelünkre	80 K	2513 K	2633 iratkozzon fel K	2633 iratkozz fel K	2634 K
hírlevél	2637 K
hírlevélre	80 K	2633 iratkozz fel a K	2633 iratkozzon fel a K
hó	2635 ft/K
hónap	2556 első K	2635 első K
hören	975 K sie hier.
hører	3611 der du K
hükmetti	4999 K
hüüdis	1806 K
hüüdsid	1806 K
hűségidő	2567 K nélkül
hồng	5213 nhận hoa K
""", 'i': """
iecienītāko	3300 K avotu
iepriekšējā	103 K versijā
ifølge	798 K	3701 K
ihtiyaç	0 yardima K
illimité	2081 accès K	2176 en K
imágenes	42 tus K	103 contiene K
incorporó	1605 se K a
independentă	4168 presa K
independência	4038 a K
indicó	1737 K
indiqué	2272 a K
indrømmede	798 K
indrømmer	798 K
indépendance	2270 notre K
indépendant	2065 soutenez le journalisme K	2270 journalisme K	2270 média K
indépendante	2173 la presse K a	2270 presse K	2270 information K
información	1571 sigue toda la K	1571 siga toda la K	1605 cubre la K	1735 esta K
informację	3754 wyślij K
informações	103 com K de
informațiilor	4067 preluarea K
informováni	607 chcete být K
informó	1737 K
informē	3353 K
ingresá	79 K tu correo
innehåll	4664 externt K	4688 externt K
innehåller	103 K spoilers
innehållet	10 K
innrømmer	3701 K
innrømmet	3701 K
inquiète	2272 s'K
inquérito	37 nosso K
inscrição	3871 cancelar a K
inscríbete	1534 K
inställningar	4661 cookie-K	4661 dina K för cookies	4661 dina K för kakor
insändare	45 K	4687 skicka din K	4687 din K till	4687 skriva en K
intelektą	3238 dirbtinį K	3253 dirbtinį K
inteligencję	3776 przez sztuczną K
inteligencí	571 umělou K
intelligenciával	2549 mesterséges K készült	2569 mesterséges K
introduceți	79 K adresa de email
intégralité	2075 pour lire l'K
investigación	55 meses en esta K	55 meses a esta K	103 para esta K	1735 esta K
investigação	4038 esta K
investigație	4168 această K
investigațiile	4168 continua K
invítame	56 K a un café	56 K un café	1734 K a
invítanos	1734 K a
ismételgette	2636 K
istediğiniz	4856 K zaman iptal	4998 K zaman iptal
izražavaju	4363 komentari K
içeriği	10 K
içeriğin	4891 harici K
içermektedir	103 sahneler K
išorinio	3236 K turinio
""", 'j': """
jautāja	3353 K
javascript가	3171 K
javascript를	3171 K
javasolják	2636 K
jelölj	64 K meg	64 K be
jelöljetek	64 K meg
jesteś	3703 skoro już tu K	3703 skoro tu K
ještě	618 zbývá K
jogász	2545 K
jugé	2272 a K
jurnalistă	4071 este K
jurnaliștii	41 K noștri	4102 K noștri îți trimit	4168 K noștri
jälgi	1803 K meid
jäljellä	1990 ilmaista juttua K	2054 K #%	2054 K # %	2054 #% K	2054 # % K
jäseneksi	82 liity K	2055 liity K
""", 'k': """
kanał	3851 nasz K
kannatusjäseneksi	2055 liity K
kanál	645 náš K
każdego	19 K ranka
každé	19 K ráno
kaže	4433 K
kedykoľvek	4438 odhlásiť sa môžete K
keresőben	2541 google-K
khoản	5156 bạn đã có tài K	5168 điều K sử dụng
không	45 K đồng ý?	62 email của bạn sẽ K hiển thị	73 K spam	5178 K sao chép bài viết	5178 K sao chép nội dung	5178 K sao chép lại
khẳng	5267 K định
kiabált	2636 K
kiabálta	2636 K
kiabálták	2636 K
kiegészítettük	103 a cikket K	103 cikkünket K
kifogásolja	2636 K
kirjeessä	2058 luki K
kiáltott	2636 K
kiáltotta	2636 K
kiáltották	2636 K
kiến	5199 ý K của bạn sẽ	5264 hãy gửi ý K	5264 vui lòng gửi ý K
kliknutím	562 K na
kolačića	4354 K	4384 K
kolačiće	4354 K	4384 K
kolačići	4354 K
komentować	7 K	3741 aby K
komentár	7 pridať K	4462 pridajte K
komentára	4462 pridanie K	4462 vloženie K
komentároch	87 v K
komentárov	87 do K
komentátor	549 je K	549 , K	626 , K
komentátorem	549 je K	626 je K
komentátorka	626 , K
komentátorkou	549 je K	626 je K	4451 je K
komentátorom	4451 je K
komentář	7 přidat K
komentáře	7 pro přidání K	560 vložení K	560 přidání K
komentářích	87 v K
komentářů	23 přidávání K se musíte	87 do K
kommentarsfältet	87 i K
kommentekért	2530 a K
kommenteléshez	7 K
kommenttikentässä	87 K
koneääni	1972 K
konferencję	3759 naszą K
konuştu	4999 diye K	4999 K
kopírovanie	4444 K obsahu bez	4444 K je zakázané
kopēšana	3299 K bez
korespondentką	3755 jest K	3832 jest K
korespondentė	3235 K
korábban	2576 K itt írtunk	2576 K ebben a cikkben írtunk
korábbi	103 cikkünk K
krzyczał	3853 K
krzyczała	3853 K
krzyknął	3853 K
krzyknęła	3853 K
krävde	4783 K
krævede	23 K felter er	798 K
krönikör	4686 är K	4760 är K
kulturalną	3763 K dyskusję
kulturredaktör	4686 är K	4760 är K
kulturredaktør	706 er K	776 er K	3606 er K	3679 er K
kumppanuuslinkkejä	76 K	1984 K
kvíz	558 náš K	4461 náš K
kvíze	4461 našom K	4461 v K
kvízu	558 našem K	558 v K
kyltissä	2058 luki K
kysyivät	2058 K
kávéra	56 hívj meg egy K	56 hívjon meg egy K	2635 K
käsitellään	103 jutussa K
käyttää	1948 tämä sivusto K
käyttöehdot	1979 hyväksyt K
képeidet	42 K
képeit	42 K
kérdezte	2636 K
kérdezték	2636 K
kérdőívünket	37 K
kért	2636 K
kérte	2636 K
kérték	2636 K
kívánt	103 nem K
können	92 geben sie, was sie K	92 geben sie, so viel sie K	1040 K sie uns
könyörgött	2636 K
könyörögtek	2636 K
köszönjük	2633 K, hogy olvasol
kötelező	23 K mezőket
kövessen	2518 K minket	2633 K minket
követelte	2636 K
követelték	2636 K
közgazdász	2545 K
közlése	2568 nélküli K tilos
közreműködésével	2631 K készült
közéjük	53 állj be K	53 álljon be K
közölte	2636 K
kúpte	4532 si K
küldd	51 K el
küldjük	59 K neked
küldünk	59 K neked
kündigte	1043 K an
künstlichen	909 K stimme vorgelesen	909 K stimme vertont
künstlicher	968 mithilfe von K
küpsised	1756 K
küpsistega	1756 K	1775 K
küsis	1806 K
kč	564 za # K	564 od # K	646 od # K
kļūsti	3350 K par
křičel	647 K
křičela	647 K
křičeli	647 K
kể	5267 K
""", 'l': """
labākie	3319 K raksti tavā
lamentó	1737 K
lançait	2272 K
lasītu	3289 lai K tālāk
lasītāji	3351 mūsu K
lasītājiem	3351 mūsu K
lejupielādē	3350 K
lelkisegély	104 K
leverandør	3608 ekstern K
leverantör	4688 extern K
leído	1645 has K tus #
leírásokat	103 K tartalmaz
licencí	49 K cc	49 cc-K
licença	49 K cc
licența	49 K cc
lietotnē	3309 K
linkistä	1983 lisää tästä K
lisenssillä	49 K
lisäsi	2058 K
llicència	49 K cc
lucrează	4071 K în presă
lunedì	19 ogni K
lună	4169 pe K
luận	7 để bình K	87 phần bình K	103 từ chối bình K	5156 đăng nhập để bình K	5199 bình K của bạn sẽ	5264 đăng nhập để bình K
lájkolj	2518 K minket
lákal	647 K
läget	4697 koll på K
lähdet	1923 ennen kuin K
lähetä	51 K se
lähetämme	59 K sinulle
lämna	79 K din mejl	79 K din e-post
läsa	4700 du kan K mer	4700 kan du K mer	4700 K mer om	4777 #% kvar att K	4777 # % kvar att K	4781 fri att K
läsare	38 våra K	4698 våra K	4781 våra K
läsarna	20 tack vare K
läser	4780 tack för att du K
läsning	1 min K
läsningstid	1 K
lästid	1 K
låst	734 K for	3638 K for	4717 K för
læser	795 tak fordi du K
læserbrev	45 K	707 skrive et K	707 send dit K
læsere	38 vores K	796 vores K
læseres	718 vores K støtte
læserne	20 takket være K
læsetid	1 K
læsning	1 min K
límite	1551 K de notas
límites	1545 sigue leyendo sin K
lòng	5183 vui K gửi về	5264 vui K gửi về
löd	4783 K
lød	798 K	3701 K
lūdza	3353 K
lập	5203 ủng hộ báo chí độc K	5265 báo chí độc K
""", 'm': """
magyarázta	2636 K
mailovú	4464 e-K adresu
mainoslinkkejä	39 K	76 K	1984 K
manhãs	19 todas as K
markedsføringscookies	678 K
marqués	62 champs K d'une étoile
masintõlke	1758 K abil
materiał	10 ten K
matéria	22 ler esta K	3866 esta K é só	3953 para ler esta K	4032 #% desta K	4032 # % desta K	4032 #% da K	4032 # % da K	4038 esta K
matérias	3920 limite de K	4031 K
matí	496 rep cada K
mawiał	3853 K
mawiała	3853 K
mañana	19 cada K
mañanas	19 todas las K
medmänniska	104 jourhavande K
megbírságolta	2636 K
megbízásából	2631 K készült
megjelenését	2631 K támogatta	2631 K támogatja
megjelenítése	2594 tartalmainak K	2594 tartalmak mindig K
megszakítása	23 válasz K
megváltoztat	103 nevek K
megváltoztattuk	103 nevét K
meidän	2055 tue K
meitä	1981 tukea K	1981 tue K	2055 tue K	2055 auta K
mencióname	64 K
menționat	4170 a K
mesačne	4534 K
mesečno	4432 K	4630 K
mesélte	2636 K
mieltä	45 eri K?	45 samaa K?
miesiąc	3852 za K
miesięcznie	3852 K
minkä	92 anna K voit
miễn	16 bài K phí	5206 hết số bài K phí	5266 dùng thử K phí
mjesečno	4432 K
moderálási	2530 K elveink
modifié	103 article a été K	103 prénom a été K	103 nom a été K
modifiés	103 prénoms ont été K	103 noms ont été K
modération	85 jouez avec K	2167 charte de K	2167 K par la rédaction
mokė	3286 K
mondták	2636 K
mostrarà	62 adreça no es K
mostrará	62 correo no se K	1545 este mensaje se K en
możesz	92 wpłać, ile K
možete	92 dajte koliko K
multó	1737 K
mulțumim	4167 K că ne citești
munkatársa	2547 K	2618 K
munkatársunknak	41 K
munkánk	2634 K
munkánkat	2509 támogasd K	2509 támogassa K	2554 K	2633 támogasd K	2633 támogassa K	2634 K
myönsi	2058 K
másodközlés	2536 K	2559 K
másodközlése	2559 K
märkis	1806 K
määräsi	2058 K
mån	4699 kr/K	4782 kr/K
månad	4642 testa en K	4699 en K för	4780 testa en K	4782 per K	4782 varje K
månaden	4699 första K	4782 i K	4782 första K
månader	4699 K för #	4780 testa # K
månadsgivare	4780 bli K
måned	655 prøv en K	719 i # K	795 prøv en K	797 pr. K	3620 en K for	3698 prøv en K	3700 per K
måneden	797 om K	3700 i K
måneder	719 i # K	3620 K for #
média	2270 notre K
mês	4038 até o fim do K	4039 por K	4039 ao K
mình	56 mời K ly cà phê	64 tag K
míní	647 K
mówi	3853 K
mówili	3853 K
mówił	3853 K
mówiła	3853 K
môžete	4460 článok si K
müşterimiz	4928 K
mācīja	3353 K
mākslīgais	3306 K intelekts
mēnesis	3352 pirmais K
mēnesī	3352 K
mėgstamiausią	3231 K
mėnesį	3285 per K
měsíc	564 první K	646 za K	646 první K
měsíčně	646 K
můžeme	504 díky vám K
můžete	557 článek si K
mạnh	5267 nhấn K
""", 'n': """
nabádal	647 K
nabádala	647 K
naléhal	647 K
namawiał	3853 K
namawiała	3853 K
napisał	3853 K
napisała	3853 K
napiš	40 K nám	69 K nám
napište	40 K nám	548 K nám	581 K na	644 K nám
napísal	4535 K
napíšte	40 K nám	4450 K nám	4450 K, prosím	4483 K na	4532 K nám
naročilo	4566 hvala za K
naročite	82 K se	4540 K se na naše	4628 K se
naročnik	52 kot K	4539 že K
naročnike	4547 samo za K	4547 le za K
naročniki	52 K lahko	4579 lahko berejo le K	4579 berejo samo K	4632 K
naročnikom	4539 dostopen le K	4539 na voljo K	4539 na voljo samo K	4539 na voljo le K	4579 dostopna le K	4579 dostopna samo K	4579 dostopen le K	4579 dostopen samo K
naročnina	4567 K	4632 K
naročnino	4567 z K	4589 z K
narzędzi	3776 przy wsparciu K ai
nastavení	525 kvůli K cookies	525 K cookies	525 K souhlasu	525 vašeho K cookies	525 K soukromí
naujienlaiškio	3243 K
naujienlaiškis	3284 mūsų K	3287 K
naujienlaiškį	3223 mūsų K	3243 K	3283 užsisakykite K	3284 mūsų K
navođenja	4369 bez K izvora
navođenje	4369 uz K izvora
nawoływał	3853 K
načtením	526 K videa	526 K obsahu
našeho	554 do K týmu	554 K e-shopu
našem	4358 K timu
našich	580 K zpráv	4482 K správ
neatkarīgu	3350 atbalsti K
nekünk	40 írj K	40 írjon K	40 írja meg K	40 írd meg K	69 írj K	69 írjon K	69 írja meg K	69 írd meg K	69 meséld el K	2633 segíts K	2633 írjon K	2633 írj K	2633 jelezd K	2634 K adód
nemokamą	3247 K paskyrą
neobmedzený	4437 K prístup
neodpovídá	32 K za
neodpověděl	103 K
neodpověděla	103 K
neodpověděli	103 K
neomezený	544 K přístup
neomezeně	508 K číst
nepieciešama	0 K palīdzība
nepiekrītat	45 K
nepriklausomą	3245 paremkite K žurnalistiką	3283 paremkite K	3284 K žurnalistiką
nesouhlasíte	45 K?
nesúhlasíte	45 K?
newsissä	1962 google K
nezodpovedá	32 K za
nezodpovídá	32 K za
nezávislou	644 podpořte K
nezávislá	645 K média
nezávislé	4533 K médiá
nezávislú	4532 podporte K
nghiêm	5178 K cấm sao chép
nghiên	5185 là nhà K cứu
ngoài	5189 nội dung bên K
nguồn	5181 K ưu tiên	5181 K tin ưu tiên	5249 K ưu tiên
người	52 K đăng ký có thể
nhiệm	5199 chịu trách K về nội dung bình luận
nhân	5190 trí tuệ K tạo
nhấn	5264 K vào đây
nhận	5159 đăng ký K bản tin	5159 đăng ký K tin	5264 đăng ký K bản tin	5264 đăng ký K tin
nhập	26 đăng K	5156 vui lòng đăng K	5156 đăng K để đọc	5156 đăng K để xem	5156 đăng K để lưu	5156 hãy đăng K để	5264 đăng K để đọc	5264 đăng K để xem
nhật	103 bài viết đã được cập K	103 bài báo đã được cập K
niedostępny	3756 materiał wideo jest K
niezależne	3850 wesprzyj K	3850 wspieraj K	3851 K media
niezależność	3851 K
niezależną	3851 jesteśmy K
noastră	4168 munca K
nolēma	3353 K
norāda	3353 K
nosūtīsim	59 jums K
notificações	15 as K	3879 ative as K	3879 ativar K	3879 receba K
notificările	15 K	4055 activează K
notifikácie	4463 K
notícia	4038 esta K
notícias	3871 receba as K	3871 receba K	3882 siga as últimas K	4031 K
novinařina	645 naše K
novinařinu	645 nezávislou K
novinár	4451 je K	4451 , K
novinári	4533 naši K
novinárka	4451 je K	4451 , K
novinárkou	4451 je K
novinárom	4451 je K
novinář	549 je K	549 , K
novinářem	549 je K	626 je K
novináři	645 naši K
novinářka	549 je K	549 , K
novinářkou	549 je K	626 je K
novičke	4540 na e-K
novičnik	4548 K	4548 e-K	4629 naš e-K	4632 K
novičnika	4548 K
nuotraukų	42 K ir vaizdo
nusprendė	3286 K
násilí	0 domácí K
nášho	4457 do K tímu
nächste	23 in diesem browser für die K	1040 sind sie der K
näyttämällä	1946 K sisällön
nélkül	72 reklám K	73 spam K
nói	5267 K
nõus	45 ei ole K?
năm	5266 mỗi K
""", 'o': """
obaveštenja	15 K
obchodě	554 našem K
obegränsad	4645 K tillgång
obećala	4433 K
obećao	4433 K
obiecał	3853 K
obiecywał	3853 K
obligāta	3299 atsauce K
oblíbené	546 K zdroje
oblíbených	546 K zdrojů
oblíbenými	546 K zdroji
obrigatórios	23 campos K são marcados com	3895 campos K são marcados com	3900 campos K marcados	3900 campos K são marcados com
obveščanje	4566 na naše K
obľúbené	4448 K zdroje
obľúbených	4448 K zdrojov
obľúbenými	4448 K zdrojmi
också	53 var med du K
odběru	80 k K
odebírat	579 chcete K
odebírejte	513 K náš	585 K	644 K
odemkněte	508 K si
odhlásit	514 K se můžete kdykoli
odoberať	4481 chcete K
odpoveď	23 zrušiť K
odpovídal	647 K
odpověděl	647 K
odpověděla	647 K
odpověď	23 zrušit K
odpowiadał	3853 K
odpowiedzialności	32 nie ponosi K
odpowiedział	103 nie K	3853 K
odpowiedziała	103 nie K	3853 K
odpowiedziało	103 nie K
odražavaju	4363 komentari K	4363 komentari ne K
odídete	4446 kým K
ofereça	3866 K este artigo
ograniczeń	3709 czytaj bez K	3709 czytaj więcej bez K
også	53 bli med du K
ogłosił	3853 K
ogłosiła	3853 K
oikaisupyynnöt	1975 K
oikaisupyyntö	1975 K
olvashatják	2575 csak előfizetők K
olvasási	1 K idő
olvasóiból	2554 K él
olvasóink	38 K	2634 K
olvasóknak	20 az K
opinião	32 K do	32 K deste
opinión	32 K de	1734 danos tu K
ordenó	1737 K
ordonné	2272 a K
ortakliği	4910 iş K linkleri	4912 satiş K bağlanti	4912 satiş K linkleri
orzekł	3853 K
osobních	542 ochrany K údajů	542 ochraně K údajů
osobných	4453 K údajov
ostrzegał	3853 K
ostrzegała	3853 K
ostrzegł	3853 K
otrzymywać	3784 chcesz K
označ	64 K mě	64 K ma
označite	64 K me	64 K nas
označte	64 K mě	64 K ma	64 K nás
oznámení	15 K	607 chcete dostávat K	607 chcete zasílat K	607 chceš dostávat K
oznámil	647 K	4535 K
oznámila	647 K	4535 K
ozvěte	40 K se nám	69 K se nám	548 K se nám	644 K se nám
""", 'p': """
padėkite	3283 K mums
pageidaujamą	3231 K šaltinį
paklausė	3286 K
palīdzi	3313 ziedo un K	3350 K mums
palīdzība	0 vajadzīga K
palīdzību	3306 mākslīgā intelekta K	3321 mākslīgā intelekta K
parašykite	40 K mums	69 K mums	3283 K mums
parsisiųskite	3283 K
participación	1587 normas de K
partnerské	76 K odkazy	567 K odkazy	4469 K odkazy
partneři	528 my a naši K
pastā	3311 e-K
pastāstiet	40 K mums	69 K mums
patronką	3774 zostań naszą K
patrões	3983 sem K	4038 sem K
paylaşilan	4978 tarafindan K bir gönderi	4978 tarafindan K gönderi
paylaşin	27 K	51 K	4917 K
paylaştiği	4978 K bir gönderi	4978 'in K bir gönderi
paziņoja	3353 K
paziņojumus	3310 K
państwa	3754 czeka na K
pašte	3243 jūsų el. K
pažadėjo	3286 K
periódico	1735 este K	1735 nuestro K
permanència	498 sense K
persiųskite	51 K
personvernerklæring	3583 K
phê	56 mời tôi một ly cà K	5203 mời bạn một ly cà K
phóng	5183 liên hệ K viên	5185 là K viên	5185 K viên ban	5188 là K viên báo	5188 là K viên của	5264 hãy liên hệ K viên
phút	1 K đọc
phản	103 chưa K hồi
pidió	1737 K
pidätetään	1958 kaikki oikeudet K
pidätämme	31 K oikeuden
pisał	3853 K
pisała	3853 K
pišite	40 K nam	40 K našoj	40 K nam na	69 K nam	69 K našoj	69 K nam na	4351 K nam	4383 K nam na	4383 K na	4430 K nam	4553 K nam	4553 K na	4583 K nam na	4583 K na	4628 K nam
piškotke	4556 K	4584 K
piškotki	4556 K
piškotkov	4556 K	4584 K
pište	581 K na	581 K nám na
plakáton	2636 állt a K
plânge	4170 se K
pochází	551 obsah K
podcastów	3760 K
podcastů	556 K
podcaście	36 naszym K
podeľte	69 K sa s nami
podeślij	51 K
podkreśla	3853 K
podporovatelé	645 naši K
podporují	645 nás K
podpoře	504 díky vaší K můžeme	645 díky K
podpořte	569 K	644 K nás	644 K naši	644 K naše	644 K mě
podrška	4430 vaša K
podrške	4370 bez vaše K	4431 vaše K
podršku	4430 vašu K
podržite	4370 K	4430 K nas	4430 K naš
podělte	69 K se s námi	69 K se o
podľa	4535 K
poinformował	3853 K
poinformowała	3853 K
pokračovanie	4437 pre K v čítaní
pokračování	508 K je dostupné	567 K článku níže
pokračuje	567 článek K	567 text K	4469 článok K	4469 text K
pokračujte	508 K ve čtení s
politoložka	538 je K
politológus	2545 K
política	430 K de galetes	1581 K de cookies	3893 K de cookies	3922 cobre K
pomocí	571 K ai
pomocą	3776 z K ai
pomoć	4430 vašu K
pomóż	3850 K nam
pomôžte	4532 K nám
poprosił	3853 K
poprosiła	3853 K
poprosiło	3853 K
poručila	4433 K
poručio	4433 K
poslední	578 K článek zdarma	578 K článek, který můžete
posledný	4480 K článok zadarmo
poslušajte	4582 K nas
postafiókjába	2513 K
postafiókjában	2538 minden reggel a K	2538 minden este a K	2538 minden nap a K	2538 minden héten a K
postafiókodban	2538 minden reggel a K
postaládádba	81 a K	2540 a K
postaládádban	2538 minden reggel a K	2538 minden héten a K
postaládájában	2538 minden reggel a K	2540 ön K
posílat	562 nechte si K
posílejte	548 K nám
posíláme	59 vám K	59 K vám
potřebujeme	644 K vaši pomoc	644 K vaši podporu
potřebujete	0 K pomoc
používame	4453 K cookies
používá	528 tento web K
používáme	528 K cookies
povestește	69 K-ne
povestiți	69 K-ne
powiedział	3853 K
powiedziała	3853 K
powtarzał	3853 K
powtarzała	3853 K
poznámka	103 K redakce
pozostało	3709 K # %	3709 K #%
pozvěte	56 K mě na kávu	56 K mě na kafe
počasti	56 K me kavom
pořadatelé	647 zvou K
pošaljite	51 K ga	4351 K nam	4351 K na	4430 K nam
pošiljamo	59 K vam	59 vam K
pošleme	59 vám K	59 K vám	59 ti K
pošlete	51 K ho	51 K jej	548 K nám	644 K nám
pošli	51 K ho
pošlite	51 K ho	4450 K nám	4532 K nám
pošljemo	59 vam K
pošljite	51 K ga	4553 K nam	4553 K jo nam	4553 K na	4628 K nam
požádal	647 K
požádala	647 K
pracę	3851 naszą K
pranešimus	3242 K
praneškite	40 K mums	69 K mums
pranešė	3286 K
prašė	3286 K
preberať	47 K
precizējums	103 K:
predchádzajúceho	4484 bez K súhlasu
predchádzajúcej	103 K verzii článku
predplatiteľ	52 ako K	4437 už ste K	4437 ste K
predplatiteľom	82 staňte sa K	4445 K	4532 staňte sa K
predplatiteľov	4445 pre K
predplatné	4437 už máte K	4466 K	4532 kúpte K	4532 kúpte si K	4536 K
predplatného	4466 K
predplatným	4466 K	4487 s K
predplaťte	82 K si
preferată	4069 sursă K pe google	4069 sursă K în google
preferované	546 K zdroje	4448 K zdroje
preferovaný	546 K zdroj	4448 K zdroj
preferovaných	546 K zdrojů	4448 K zdrojov
preferovaným	546 K zdrojem	4448 K zdrojom
pregledač	11 vaš K
prehliadač	11 váš K
première	103 K version de cet
prenumeratorów	3709 tylko dla K	3782 tylko dla K
prenumeratą	3768 z K
prenumeratę	82 kup K	3709 masz już K	3768 zamów K	3768 kup K	3768 wykup K	3794 kup K
preporučila	4433 K
preporučio	4433 K
pretlačiť	47 K
prevziať	47 K
prečítate	4437 celý článok si K
pridruži	53 K im se
pridružite	53 K im se	53 K se	53 K se jim	4430 K se našoj	4430 K im se	4628 K se nam
pridržana	4343 sva prava K
pridržane	4546 vse pravice K
pridržava	31 K pravo
pridržavamo	31 K pravo
pridūrė	3286 K
prihlásenie	4438 ďakujeme za K	4464 ďakujeme za K
prihlásení	4466 po K
prihlásením	4464 K súhlasíte
prihláste	26 K	4437 K sa a čítajte	4532 K sa na odber
prihvaćate	4365 prijavom K
pripažino	3286 K
programėlėje	3241 K
programėlę	3241 K
prohlásil	647 K
prohlásila	647 K
prohlížeč	11 váš K
pronađite	4381 K nas
proposé	2163 conçu et K par
prosił	3853 K
prosiła	3853 K
pročitali	4335 da biste K
pročitate	4333 da K cijeli	4333 da K ceo
prośbę	3703 mamy do ciebie K	3703 mamy małą K
prošnjo	4550 imamo majhno K	4550 majhno K
prywatności	3731 ustawienia K	3731 ustawień K	3735 polityka K	3735 polityce K
przeczytać	3709 aby K cały	3709 aby K ten artykuł
przeczytałaś	3763 dziękujemy, że K
przeczytałeś	3763 dziękujemy, że K
przedrukować	47 K
przedrukowywać	47 K
przeglądarka	11 twoja K
przekaż	3706 K nam #%	3850 K nam	3850 K #
przekonywał	3853 K
przekonywała	3853 K
przesyłajcie	3754 K
przesyłamy	59 K ci
prześlemy	59 K ci	59 K wam
prześlij	51 K go	51 K ten	3738 K zdjęcie	3738 K zdjęcia	3754 K nam	3754 K je do nas	3850 K nam
przeżywasz	0 K kryzys
przyznał	3853 K
przyznała	3853 K
przyłącz	53 K się
przyślij	3738 K zdjęcie	3754 K nam	3754 K je do nas	3850 K nam
práca	4533 naša K
práce	645 naší K
práci	645 naši K
prácu	4533 našu K
právnička	538 je K
právník	538 je K
précision	103 K:
précisé	2272 a K
précédente	103 version K de cet
préférée	2151 source K
préférées	2151 sources K
prévient	2272 K
príspevky	4462 K v diskusii
príspevok	4532 váš K
próxima	4038 nossa K
průzkumu	37 našeho K
psychické	0 K pomoci
ptá	647 K se
pubblicità	12 la K	72 niente K	72 senza K	72 nessuna K	2793 blocco della K	2944 senza K
publicarà	24 no es K
publicará	62 correo no se K
publicată	24 nu va fi K
publicistája	2547 K
publicité	12 la K	12 cette K	72 sans K	72 pas de K	2113 bloqueur de K	2113 bloqueurs de K	2270 sans K
publicités	2113 bloqueur de K
publicystką	3755 jest K	3832 jest K
publicystą	3755 jest K	3832 jest K
publikování	539 K nebo šíření
publiée	24 ne sera pas K	2121 votre adresse e-mail ne sera pas K
pytał	3853 K
pytała	3853 K
pytały	3853 K
pytań	3762 na kilka K
pyyntö	1923 pieni K
pyysivät	2058 K
pásale	1734 K esta
pásalo	51 K
päevakokkuvõte	1763 K
päivitetty	103 juttua K	103 juttua on K
päätoimittaja	1969 K	2039 on K
päätti	2058 K
påminde	4783 K
pénzbe	2634 K kerül
pénzéből	20 olvasók K
písemného	540 bez K souhlasu
písomného	4484 bez K súhlasu
píšte	4483 K na	4483 K nám na
pódcast	36 nuestro K	1735 nuestro K
pôvodnej	103 K verzii článku
pārpublicēt	47 K
pārpublicēšana	3292 K bez	3299 K bez
pārsūtiet	51 K
přebírat	47 K
přebírání	539 K článků
předchozí	103 K verzi článku
předchozího	540 bez K souhlasu	583 bez K souhlasu
předplatitel	52 jako K	52 K může	508 už jste K	508 jste K
předplatitele	543 pro K
předplatitelem	82 staňte se K	644 staňte se K
předplatitelé	52 K mohou	577 jen K	577 pouze K	577 najdou K	577 přečtou K	645 naši K	648 K
předplatitelům	543 K	577 pouze K	577 jen K
předplatné	508 koupit K	509 už máte K	564 K	648 K
předplatného	564 K
předplatným	508 dostupné s K	564 K	586 s K
předplaťte	82 K si	510 K si	644 K si
přehrání	551 K videa
přehráním	526 K videa
přetisk	47 K
přetisknout	47 K
převzít	47 K
přečíst	508 zbývá vám K	618 zbývá K	618 zbývá vám K
přidej	53 K se
přidejte	53 K se	580 K si nás	644 K se	644 K se k nám
přihlaste	26 K	508 K se a čtěte	513 K se k odběru	644 K se k odběru
přihlášení	562 děkujeme za K	564 po K
přihlášením	562 K k odběru	562 K souhlasíte
připojte	53 K se
připomněl	647 K
připustil	647 K
přispějte	92 K, kolik můžete	92 K, čím můžete	569 K	644 K	644 K i vy
přiznal	647 K
přiznala	647 K
přiznává	647 K
příspěvek	644 váš K
příspěvku	526 načtením K	551 zobrazení K
příspěvky	560 K v diskusi
příspěvků	504 žije z K	504 žijeme z K	504 z K čtenářů
příspěvkům	504 díky K čtenářů
původní	103 K verzi článku	103 v K verzi
""", 'q': """
quyên	5264 K góp ngay	5268 K góp
quyền	5178 giữ bản K
quảng	12 sau K cáo	12 dưới K cáo	72 không K cáo	72 không có K cáo	5232 trình chặn K cáo	5232 chặn K cáo
""", 'r': """
radził	3853 K
radziła	3853 K
radí	647 K
rakstīja	3353 K
rappelé	2272 a K
različici	103 prvotni K	103 prejšnji K
rašykite	40 K mums	69 K mums	3283 K mums
rašė	3286 K
recaptcha로	3203 K
recibirás	59 K
reclamă	12 K
reconoció	1737 K
recordó	1737 K
rectificación	103 K:
recunoaște	4170 K
redacció	41 la nostra K	45 cartes a la K	442 la K t'envia	497 la nostra K
redacción	41 nuestra K	45 cartas a la K	103 nota de la K	1641 la K te envía	1685 se incorporó a la K	1735 nuestra K
redacţia	41 K noastră
redacția	41 K noastră	4102 K îți trimite	4168 K noastră
redacției	41 K noastre	103 nota K
redakcją	41 naszą K
redakcję	3850 wesprzyj K
redaktorką	3755 jest K	3832 jest K
redaktorė	3235 K
redaktör	4686 är K för	4686 är K på	4686 är politisk K	4760 är K på
redaktør	706 er K på	706 er K for	706 er politisk K	776 er K på	776 er K i	3606 er politisk K	3606 er K i	3606 er K for	3679 er K i
redação	40 escreva para a K	41 nossa K	69 escreva para a K	3948 a K envia	3993 entrou para a K	4038 nossa K
redistribuída	3919 reescrita ou K
redistribuído	3919 reescrito ou K
reenvíalo	51 K
refusé	2115 K le dépôt
registrácii	4466 po K
registráciou	4464 K súhlasíte
registráciu	4464 ďakujeme za K
regisztrálj	2633 K ingyenesen	2633 K, hogy
regisztráljon	2633 K ingyenesen	2633 K, hogy
regisztrálnia	2575 K kell
regístrate	1545 K gratis	1549 K para
reinhören	905 jetzt K:
rejestrując	3765 K się
reklamlänkar	76 K	4701 K	4733 K
reklamą	12 K
reklám	72 nincs K	4533 bez K
reklámblokkoló	2604 K
reklámblokkolót	2604 K
reklámok	2634 K nélkül
reportaż	3851 ten K
reporterką	3755 jest K	3832 jest K
reportér	549 , K	626 , K	4451 , K
reportérem	549 je K	626 je K
reportérka	549 , K	626 , K	4451 , K
reportérkou	549 je K	626 je K	4451 je K
reportérom	4451 je K
reportérovi	41 našemu K	41 nášmu K
reportérům	41 našim K
reproducció	450 K sense permís
reproducción	1602 prohibida su K	1602 prohibida la K
reprodução	3916 proibida a K	3916 K proibida	3956 K permitida desde	3956 K é permitida desde
reprodúcelo	47 K
republié	47 K	2137 K avec	2182 cet article est K
repórter	41 nosso K	3922 é K
repórteres	41 nossos K
respondió	103 no K a
responsabilità	32 K di
responsável	85 jogue de forma K
reveló	1737 K
rezervăm	31 ne K dreptul
riêng	5168 chính sách quyền K tư	5206 dành K cho thuê bao	5214 quan điểm K của tác giả
rovatvezető	2618 K
rovatvezetője	2547 K	2618 K
ročne	4534 K
ročně	646 K
rät	1043 K
rätta	4692 K fel
rättar	4692 vi K fel
rättelse	103 K
räumte	1043 K ein	1043 K der	1043 K die
rääkis	1806 K
råber	798 K
råbte	798 K
rådde	4783 K
rådede	798 K
réagir	2124 pour K
réagissez	2269 K à
réalisation	2163 n'a pas participé à la K
rédacteur	2141 est K
rédaction	40 appelez la K	40 contactez la K	40 écrivez à la K	40 joignez la K	69 appelez la K	69 contactez la K	69 écrivez à la K	69 joignez la K	103 note de la K	2141 a rejoint la K	2163 n'a pas participé à sa K	2172 la K vous	2176 pour soutenir la K	2269 soutenez la K	2269 alertez la K	2270 notre K
rédactrice	2141 est K
régulièrement	2141 collabore K
répondu	103 n'a pas K à	103 n'ont pas K à
réponse	23 annuler la K
répétait	2272 K
réserve	31 se K le droit
réservons	31 nous K le droit	31 K le droit
réservé	2075 cet article est K	2075 ce contenu est K	2075 article K
réservée	2075 K à nos abonnés	2075 la suite est K	2078 K aux abonnés
réservés	2078 K aux abonnés	2137 tous droits K
résiliable	2271 K à tout moment
részesített	2541 előnyben K forrásként
röst	4689 ai-K	4725 ai-K
răspuns	103 nu a K	103 nu au K	4170 a K	4170 au K
răspunsul	23 anulează K
rằng	5267 viết K	5267 cho K
""", 's': """
sacīja	3353 K
sadržaj	10 ovaj K	4354 vanjski K	4354 spoljni K
sadržaja	10 ovog K	4354 vanjskog K	4354 prikaz ovog K	4354 prikaz K
sakė	3286 K
samfunnsøkonom	3597 er K
samobójcze	104 myśli K
samobójstwie	104 myślisz o K
samobójstwo	0 K
samovražde	0 K	104 uvažujete o K
samovražedné	104 K myšlienky
sanctionné	2272 a K
sandučić	81 u vaš K	4336 u vaš K
sandučiću	4336 u vašem K	4365 vašem K
sbírka	648 K
schließ	53 . K dich
schließen	53 . K sie sich	810 K sie ein abo	1040 K sie ein abo
schránke	4438 vašej K
schránky	81 do vaší K	81 do vašej K	513 do vaší K	4438 do vašej K
scrieţi	40 K-ne	69 K-ne
scrieți	40 K-ne	69 K-ne
sdílejte	27 K	51 K ho
sebevraždě	0 K	104 uvažujete o K
sebevražedné	104 K myšlenky
segítsen	2633 K, hogy
segítségedre	2633 szükségünk van a K
segítségre	0 K van szüksége	0 K szorul
según	1737 K
selbsttötung	104 K
sensível	103 pode ser K
sentenció	1737 K
sería	1642 sin ti no K
sesión	26 inicia K	26 inicie K	1545 inicia K para
sessió	26 inicia K
sessão	26 inicie K	4037 inicie K
señaló	1737 K
sfătuia	4170 K
sfătuiește	4170 K
sfătuit	4170 a K
sisällön	10 K	1971 ulkoisen K
sisältö	1928 tämä K on vain
sisältöä	1971 ulkoista K
siunčiame	59 jums K
sjefredaktør	3606 er K
självmord	0 K
självmordslinjen	104 K
självmordstankar	104 K
sjöng	4783 K
skarży	3853 K
skarżył	3853 K się
skrzynkę	81 na twoją K	3713 na twoją K	3713 na swoją K	3765 K mailową
slažete	45 K se	45 ne K se
slobodné	4532 podporte K
slobodnú	4532 podporte K
slušajte	4381 K nas
slíbil	647 K
slíbila	647 K
socioložka	538 je K
sollicité	103 K par
sollicitée	103 K par
sondę	3762 naszą K
sonuçlarinda	4883 google arama K
sorumluluğu	32 K
souborů	541 K cookie
souhlasíte	45 K?	562 e-mailu K	562 odesláním K	562 registrací K
soạn	40 nhắn cho tòa K	40 nhắn tòa K	40 gửi về tòa K	40 gửi cho tòa K	69 nhắn cho tòa K	69 nhắn tòa K	69 gửi về tòa K	69 gửi cho tòa K	5183 về hộp thư của tòa K	5203 hãy ủng hộ tòa K	5214 bằng văn bản của tòa K	5264 hãy gửi về tòa K	5264 hãy liên hệ tòa K	5264 hãy báo cho tòa K	5265 tòa K
spandér	56 K en kaffe
spolupráci	567 ve K s partnerem	4469 v K s partnerom
sponsorisés	76 liens K
sporočite	40 K nam	69 K nam	4553 K nam
sportkrönikör	4686 är K
sportsredaktør	706 er K
spracovaním	4464 K osobných údajov
sprijiniți	4167 K
sprijină	4167 K-ne
správach	4449 google K
správy	4449 google K
spuneți	40 K-ne	69 K-ne	4168 K-mi mai jos
stellenbörse	904 in unserer K
stjärna	62 fält med K
straipsnį	3254 šį K	3284 visą K
stronę	3785 naszą K
stwierdził	3853 K
stwierdziła	3853 K
stáhněte	644 K si naši	644 K si náš
stálo	647 K na	647 K ve	647 K v
står	32 K för	798 K der på	3701 K det på	3701 K det i	4783 K det på
stöd	4637 med ditt K	4780 K oss	4780 K vår	4780 ditt K
stödja	4698 K oss med
stödlinjen	85 K
stödmedlem	4780 bli K
stödprenumerant	4780 bli K
stötta	4698 K oss med	4780 K oss	4780 K vår	4780 K vårt
støt	718 K os	795 K os	795 K med
støtt	3698 K oss	3698 K vår
støtte	652 med din K	652 vi har brug for din K	718 K os med	718 din K gør	795 din K	795 bliv K	3553 med din K	3619 K oss med	3698 din K
støtteabonnent	3698 bli K
støttemedlem	82 bli K	795 bliv K	3698 bli K
stāstīja	3353 K
stăpâni	4132 fără K
stěžuje	647 K
subscripció	500 K
subskrybentów	3709 tylko dla K	3709 dostępna dla K	3709 dostępne dla K	3782 tylko dla K
subskrypcją	3768 z K	3790 z K
subskrypcję	3709 kup K	3709 masz już K	3765 dziękujemy za K	3768 wykup K	3850 kup K
suosikkilähteeksesi	1962 K
suosikkilähteeksi	1962 K
superarán	1732 no K
sursă	4101 link activ către K
suscripción	1545 ya tengo una K	1734 cambia tu K	1738 K
suscríbase	82 K	1734 K
suscríbete	82 K	1545 K para	1545 K por	1545 K en	1555 K al boletín	1734 K
susțin	4093 care ne K lunar	4168 ne K lunar
susține	4167 K-ne	4167 K presa	4170 K că
susținerea	4167 K ta
susțineți	4167 K-ne
svarīgākie	3322 nedēļas K
svarīgākās	3322 nedēļas K
svært	0 har det K
svěřte	548 K se nám
szabályzatot	2530 moderálási K
szabályzatunk	2530 moderálási K
szerencsejáték	2523 túlzásba vitt K ártalmas, függőséget okozhat	2523 K ártalmas, függőséget okozhat	2523 K függőséget okozhat! #+
szerkesztője	2547 K	2618 K
szerkesztőségünk	41 K	2634 K
szerkesztőségünket	41 K
szerkesztőségünknek	41 K	2634 K
szerzője	2547 külső K
szociológus	2545 K
szólított	2636 K fel
szükség	2508 önre is K van	2508 önökre is K van	2508 rád is K van
szükségünk	2508 rád is K van	2508 önre is K van
sábado	19 cada K
sáng	19 mỗi K
säger	4699 tills du K upp	4783 K
sähköpostiin	1935 suoraan K
sähköpostiisi	81 K	1936 K
sähköpostillasi	1996 K
sähköpostiosoitettasi	23 K ei julkaista	62 K ei näytetä	62 K ei julkaista
sähköpostiosoitteesi	79 jätä K	79 anna K	79 kirjoita K	1936 K
sélection	2172 K d'articles
sélections	2075 ajouter l'article à vos K
síganos	1571 K en
síguenos	1571 K en	1734 K
sócio	82 seja K
sõltumatut	1803 toeta K
sõnul	1806 K
sök	4715 K nu
sökresultat	4682 K på google
sökt	103 vi har K	103 har K
söyledi	4999 K
söylediler	4999 K
söylüyor	4999 K
søg	732 K nu
søgeresultater	702 K på google
søgning	702 google-K
søk	3636 K nå
søkene	3602 google-K dine
søkeresultatene	3602 K dine på google
súhlasu	4484 bez K
súhlasíte	45 K?	4464 odoslaním K
súmate	53 K	1734 K al
süresi	1 okuma K
sürümünde	103 önceki K
sütibeállításai	2593 K miatt
sütibeállítások	2593 K miatt	2593 K
sütik	2548 K
sütiket	2548 K
săptămână	19 o dată pe K	4169 pe K
sīkdatnēm	3304 K	3322 K
sống	5203 nuôi K tờ báo	5203 bạn đọc nuôi K
""", 't': """
találatok	2541 google-K
tanácsolja	2636 K
tanácsolják	2636 K
tanácsolta	2636 K
tanácsolták	2636 K
tanította	2636 K
taşiyin	4917 K
teigė	3286 K
tekemään	2056 K sitä
tekijänoikeus	1958 K suojaa
tekoäly	1972 tehnyt K
tekoälyavustaja	65 K
tekoälyavustajamme	65 K
tekoälyllä	1972 K
tekoälyn	1972 K avulla	1972 K tekemä
tekoälyä	1972 käyttää K
telefonā	3310 savā K
tesszük	24 nem K közzé
textům	576 ke všem K
teşekkürler	4996 okuduğunuz için K
thiết	5214 không nhất K phản ánh quan điểm
thuê	52 K bao có thể	5206 dành cho K bao	5206 đã là K bao	5268 K bao
thuộc	5179 bản quyền K
thành	5158 dành cho K viên	5201 bạn đã đăng ký K công	5264 trở K thành viên
tháng	5206 đọc miễn phí trong K	5266 mỗi K	5266 hàng K	5266 K đầu
thích	5181 nguồn tin ưa K	5181 nguồn yêu K
thông	15 K báo	5164 bật K báo	5164 nhận K báo	5183 bạn có K tin	5183 bạn đọc cung cấp K tin	5214 khi phát hành lại K tin	5264 hãy gửi K tin	5264 đăng ký nhận K báo	5264 hãy bật K báo
thường	5185 phóng viên K trú tại
tilføjede	798 K
tillgång	4780 få fri K
tillåtet	4712 inte K att återge
tiếng	5199 K việt có dấu
tiếp	5156 để K tục đọc	5156 để đọc K	5156 đăng nhập để K tục	5203 K sức cho báo chí	5206 để K tục đọc	5264 đăng ký để đọc K	5264 hãy K sức	5264 đăng nhập để K tục
tjänst	4633 en liten K att be
tjänsten	4715 sök K
tovább	51 küldd K	51 küldje K
továbbolvasáshoz	2511 a K
toàn	22 K bộ bài	5156 để đọc K bộ	5156 đọc K bộ bài	5206 để đọc K bộ bài	5264 đăng ký để đọc K bộ
transférez	2267 K-la	2267 K-le
tražila	4433 K je
tražili	4433 K su
tražio	4433 K je
tretích	4453 cookies K strán
treści	10 tej K	3768 dostęp do K
treść	10 tę K
trimiteți	51 K-l
trên	5164 theo dõi K
trước	103 bản K của bài	103 phiên bản K của bài	5199 K khi đăng
trường	23 các K bắt buộc
trợ	0 cần hỗ K	65 K lý ảo	65 K lý ai
tudósító	2618 K
tudósítója	2547 K	2618 K
turpinātu	3289 lai K lasīt
tuần	19 mỗi K	5201 bản tin hằng K của	5201 bản tin hàng K của	5266 mỗi K
tvrdí	647 K
työmme	2056 K
työtämme	1926 tue K	2055 tue K	2056 K
tájékoztató	2525 adatvédelmi K
támogass	2633 K minket
támogasson	2633 K minket
támogathat	2554 K minket
támogatása	2554 K nélkül	2554 olvasók K nélkül	2633 az ön K
támogatásod	2633 a te K
támogatásából	2508 olvasóink K	2554 olvasóink K
támogatására	2508 olvasóink K
támogatásával	2557 partnerünk K	2631 K készült
támogatónk	2554 legyen ön is K	2554 legyél te is K
tâm	0 tư vấn K lý
täglich	821 K per mail
tähtsamad	1775 nädala K
tärkeimmät	1996 K jutut
tästä	1983 lisää K
täällä	1923 kun kerran olet K
täältä	1983 lisää K
téléchargez	2060 K
témoignez	69 K
tôi	64 gắn thẻ K
töltsd	2633 K le
történész	2545 K
týden	19 každý K
týdně	646 K
týždenne	19 raz K
tłumaczy	3853 K
tłumaczył	3853 K
tłumaczyła	3853 K
třetích	551 cookies K stran
""", 'u': """
uafhængigt	796 K medie
ubegrænset	658 K adgang
udostępnij	27 K
ukarał	3853 K
ulaş	40 bize K
ulaşin	40 bize K	4885 bize K	4917 K
ulaşmak	4885 yazara K
unabhängig	960 K von unserer redaktion	960 von unserer redaktion K	973 damit wir K bleiben	1041 wir sind K
undersökning	37 vår K
undersøgelse	37 vores K
undersøkelse	37 vår K
università	2821 insegna all'K
unterstütze	804 K unsere arbeit	804 K uns mit	1040 K uns	1040 K unsere	1040 K mich	1040 K meine
unterstützen	804 K sie unsere arbeit	804 K sie uns mit	804 mit einer spende K	804 können sie uns K	1040 K sie uns	1040 K sie unsere	1040 sie können das K	1040 freiwillig K	1040 K sie mich	1040 K sie meine	1040 K uns
unterstützt	845 ihr browser K	1040 K uns
unterstützung	800 ihre K	800 mit ihrer K	920 ihrer K	920 deiner K	968 mit K von ki	1040 mit deiner K	1040 deine K	1040 eure K
upišite	79 K svoj e-mail
upozorněni	607 chcete být K
upozornění	518 zapněte si K	561 K	607 chcete dostávat K	607 chcete zasílat K	607 chceš dostávat K	607 chcete posílat K	607 chcete odebírat K
upphovsrätt	4678 skyddat enligt lagen om K
upphovsrättslagen	4678 skyddat enligt K
uprednostňované	4485 K zdroje
uprednostňovaný	4485 K zdroj
uprednostňovaných	4485 K zdrojov
upřednostňované	584 K zdroje
upřednostňovaný	584 K zdroj
upřednostňovaných	584 K zdrojů
upřesnění	103 K:
uredništva	4546 brez dovoljenja K	4546 brez soglasja K
uredništvo	4560 v naše K	4629 naše K
uredništvu	41 našemu K	4553 pišite K
urmărește	4054 K-ne pe	4054 K-ne și pe	4055 K știrile	4167 K-ne
urmăriți	4054 K-ne pe	4167 K-ne
ursprünglichen	103 K version	103 K fassung
ustawień	3731 K cookies	3731 K plików cookie
utilização	3893 K de cookies
utilizează	4057 K cookie
utilizăm	4057 K cookie
utánközlés	2536 K	2559 K
utánközlése	2559 K
utánközölhető	47 K
uutislähteeksesi	1962 ensisijaiseksi K
uutislähteeksi	1962 ensisijaiseksi K
uzależniać	90 hazard może K
uznał	3853 K
uznała	3853 K
uzsvēra	3353 K
użyciu	3776 przy K ai
użytkowników	3763 opiniami K
używamy	3734 K plików cookie
užsisakykite	3220 K prenumeratą
""", 'v': """
valorização	104 centro de K da vida
vašeho	513 do K e-mailu
vedieť	40 dajte nám K	69 dajte nám K	4450 dajte nám K
velük	53 tarts K
velünk	69 oszd meg K
venerdì	19 ogni K
verhängte	1043 K
versión	3 K en audio	103 primera K de este
verständlichkeit	103 der K gekürzt
verstärkung	904 suchen K
versão	3 K em áudio
vervielfältigung	874 K nur mit
verziójában	103 korábbi K
veröffentlicht	24 wird nicht K	47 K werden	857 deine e-mail-adresse wird nicht K	857 ihre e-mail-adresse wird nicht K
veröffentlichung	936 seit der K geändert	936 seit K geändert
već	4348 kad ste K tu	4432 K od
videá	42 fotky a K
videóidat	42 K
videóit	42 K
videóját	2528 küldje el K
videókat	42 fotókat és K	42 képeket és K
viditelný	62 e-mail nebude K
vidéo	10 cette K
vidéos	42 vos K	42 photos et K
viestiä	40 laita K	40 laita meille K	69 laita K	69 laita meille K
virheensä	1975 korjaa K
virtuálneho	65 K asistenta
virtuálny	65 K asistent
virtuální	65 K asistent
virtuālais	65 K asistents
vizibilă	62 email nu va fi K
viên	5185 là biên tập K	5188 là biên tập K của	5206 dành cho hội K
viết	5264 hãy K thư	5265 bài K này	5267 ông K	5267 bà K
você	20 sem K	4038 sem K
vollständigen	810 K artikel lesen
volontär	888 ist K
volontärin	888 ist K
voltál	44 ott K	2528 te is ott K
vpišite	79 K svoj e-naslov
vprašalnik	4563 K
vyhradené	4444 všetky práva K	4444 autorské práva sú K
vykřikl	647 K
vykřikla	647 K
vypočuť	4460 si môžete K
vysvetľuje	4535 K
vysvětlil	647 K
vysvětlila	647 K
vysvětloval	647 K
vysvětlovala	647 K
vysvětluje	647 K
vytvořila	571 K ai
vyzýval	647 K
vyzývala	647 K
vyzývali	647 K
vyzývá	647 K
vyžadované	23 K informace	23 K polia
válaszolt	103 nem K
válaszolta	2636 K
válaszolták	2636 K
változatában	103 korábbi K	103 eredeti K
vás	569 bez K by	645 bez K by	4471 bez K by	4533 bez K by
väitis	1806 K
väitti	2058 K
väittää	2058 K
välise	1756 K sisu
våre	3698 meld deg på K
vårt	3565 meld deg på K	3698 meld deg på K
vær	53 K med
védekezett	2636 K
véli	2636 K
vídeo	10 este K	42 seu K
vídeos	42 tus K	42 fotos y K	42 seus K	42 fotos e K	42 fotos i K
vďaka	4533 K vám
vēlamo	3300 K avotu
vēstkopai	3311 K
vēstulei	3311 ziņu K
vědět	40 dejte nám K	69 dejte nám K	548 dejte nám K	644 dejte nám K
všetkým	4478 k K textom
""", 'w': """
wcześniejszej	103 K wersji
webbläsare	11 din K
webinár	4457 náš K
webinář	554 náš K
według	3853 K
weißt	887 K du mehr
wezwał	3853 K
wiadomościach	3785 google K
widziałaś	3738 K coś
widziałeś	3738 K coś
wołali	3853 K
wołał	3853 K
wołała	3853 K
wpłata	3774 każda K	3850 twoja K
wpłatom	3851 dzięki K
wpłać	3850 K
wspierającym	3850 zostań K
współpracy	3771 we K z partnerem
wyjaśnia	3853 K
wypisać	3713 K się w każdej chwili
wyrażam	3714 K zgodę na
wysyłamy	59 K ci	59 K wam
wyślemy	59 K ci
wyślij	51 K go	3754 K nam	3754 K je do nas
wzywał	3853 K
wzywała	3853 K
wöchentlichen	825 K newsletter
właściciela	3851 nie mamy K
""", 'y': """
yazdiğimiz	4927 daha önce K haber
yazmişti	4999 diye K
yhteistyössä	1984 K mainostajan
yönetmenidir	4889 genel yayin K
""", 'z': """
zaakceptować	3756 K pliki cookie
zaapelował	3853 K
zaapelowała	3853 K
zachęcali	3853 K
zachęcano	3853 K
zachęcał	3853 K
zachęcała	3853 K
zadaním	4464 K e-mailu
zadržana	4343 sva prava K
zadržava	31 K pravo
zadržavamo	31 K pravo
zadáním	562 K e-mailu
zagłosuj	3779 K
zahvaljujući	20 K čitaocima	20 K čitateljima	4370 K vama	4431 K vama
zakázané	4444 šírenie je K
založte	644 K si účet
zamknutý	4437 článok je K
zamčený	508 článek je K
zapisując	3765 K się
zapowiedział	3853 K
zapowiedziała	3853 K
zapytał	3853 K
zapytała	3853 K
zastrzeżone	3749 wszelkie prawa K	3749 wszystkie prawa K
zawołał	3853 K
zawołała	3853 K
zašlete	548 K nám
zašlite	4450 K nám
zaželen	4586 K vir
zaželene	4586 K vire
zaželeni	4586 K vir
zbiórka	3854 K
zbývá	508 K vám # %
zdieľajte	27 K	51 K ho
zdjęcia	42 K i filmy	42 K lub filmy	42 K i wideo	42 swoje K	3738 masz K lub
zdjęcie	42 K lub film	3738 masz ciekawe K	3738 masz K lub film	3738 wyślij K lub
zespołu	3759 do naszego K
zewnętrzna	3756 treść K
zewnętrzne	10 treści K	3734 treści K	3756 treści K
zewnętrznej	10 treści K	3756 treści K
zewnętrznych	10 treści K
zgłoś	3754 K go nam	3850 K nam
ziņas	3322 mūsu K
změněna	103 jména byla K	103 jména jsou K
změněno	103 jméno bylo K
znać	40 daj nam K	69 daj nam K	3786 daj nam K	3850 daj nam K
zněl	647 K
zněla	647 K
znělo	647 K
zobrazení	551 K tohoto obsahu	551 K obsahu
zobrazením	526 K obsahu	526 K videa
zobrazený	62 e-mail nebude K
zostań	3850 K z nami
zpracováním	514 souhlasím se K	529 K osobních údajů
zprávy	547 google K
zprávách	547 google K
zpívali	647 K
zugänglich	921 frei K
zunächst	874 dieser artikel erschien K
zurück	952 geben sie uns etwas K
zverejnená	24 nebude K
zveřejněna	24 nebude K
získavajte	4486 K
získávejte	585 K
zł	3768 za # K	3768 od # K	3852 od # K
złote	3852 # K
złotych	3852 # K
złotówka	3774 każda K	3851 każda K
złotówkę	3852 za K
""", 'á': """
állt	2636 ez K
állítja	2636 K
átvehető	47 K
""", 'ä': """
ägare	4698 inga rika K
ähnliches	887 K erlebt
ändå	4633 nu när du K är här
äpp	1761 K
äppi	1761 K
äußern	103 wollte sich nicht K
""", 'å': """
åndsverkloven	3598 beskyttet av K
året	797 om K
återges	4678 får inte K
återpublicera	47 K
återpubliceras	47 K
""", 'ç': """
çalişmak	4893 bizimle K
çalişmalarimiz	4997 K
çağrisinda	4999 K bulundu
çerezler	4866 K kullan
çerezlere	4891 K
çerezleri	4866 K kullan	4891 K	4928 K kabul
çözün	4917 K
""", 'é': """
échanos	1734 K una mano	1734 K un cable
écris	40 K-nous	69 K-nous
écrit	2141 K pour	2272 a K
écrivain	2141 est K
écrivez	40 K-nous	40 K à notre	69 K-nous	69 K à notre	2269 K-nous
éditorialiste	2219 est K
électronique	2086 dans votre boîte aux lettres K
énekelték	2636 K
équipe	2270 notre K
értesítéseket	15 K	2553 K	2601 szeretne K
értesítést	2601 szeretne K	2601 szeretnél K	2601 kér K	2601 kérsz K	2601 kérek K
értesüljön	2553 K elsőként
értesülni	2601 szeretne K a	2601 szeretnél K a	2601 szeretne azonnal K
étoile	62 champs avec une K
évente	2635 K
""", 'í': """
ígérte	2636 K
ígérték	2636 K
írta	2636 K
író	2545 K
""", 'î': """
îmbia	4170 K
îndemna	4170 K
îndemnat	4170 a K
îndemnau	4170 K
întrebat	4170 a K
întrebau	4170 K
""", 'õ': """
õpetas	1806 K
""", 'ö': """
öffnen	827 app K
önemli	4928 günün en K
önerdi	4999 K
öngyilkosság	0 K
önskad	4682 K källa
önökkel	2508 csak K
""", 'ø': """
økonom	697 er K
""", 'ú': """
újraközlése	2559 K
újraközölhető	47 K
újraközölni	47 K
újságírás	2634 független K	2634 a jó K
újságírásunk	2634 K
újságíró	2545 K	2618 K
újságíróink	2634 K
újságíróinkkal	2577 K
újságíróinknak	41 K
újságírója	2547 K	2618 K
újságíróként	2618 K
última	1571 siga la K hora	1571 sigue la K hora
únete	53 K
""", 'ü': """
übernommen	47 K werden	875 K von	961 von der agentur K	961 deutschen presse-agentur K
übersicht	881 K	945 diese K wurde
ücretsiz	16 K haber	16 K makale	4915 K üye olun
ügyfelünk	2577 K
ühendust	40 võta meiega K	69 võta meiega K	1803 võta K
ünü	4994 #'K
ütles	1806 K
ütlesid	1806 K
üyeliği	4906 bülten K
üzente	2636 K
üzenték	2636 K
üçüncü	4891 K taraf
""", 'č': """
častite	56 K me kavom
čitajte	4381 K nas
čitalaca	45 pisma K	4370 uz podršku K	4388 K	4431 uz podršku K
čitanja	1 vreme K	1 vrijeme K
čitanje	1 K
čitaoci	38 naši K	4388 K	4431 naši K
čitatelia	4488 K	4533 naši K
čitatelja	45 pisma K	4370 uz podršku K	4388 K	4431 naših K	4431 uz podršku K
čitatelji	38 naši K	4388 K	4431 naši K
čitateljima	4388 K
čitateľom	20 vďaka K	4488 K
čitateľov	38 našich K	4471 vďaka podpore K	4488 K	4533 našich K	4533 vďaka podpore K
članak	22 cijeli K	4348 svidio vam se K	4366 cijeli K	4366 ceo K	4431 ovaj K
člancima	4377 svim K
članek	4550 vam je bil K všeč	4629 ta K
člankov	4578 do vseh K
členem	82 staňte se K	644 staňte se K
členom	4532 staňte sa K
článek	22 celý K	501 líbil se vám K	508 celý K za	564 celý K	645 tento K	645 líbil se vám K
článkom	4466 všetkým K	4478 k všetkým K	4478 ku všetkým K
článku	22 celého K	618 do konce K
články	645 naše K
článků	564 limit K
článkům	564 všem K	576 ke všem K
článok	22 celý K	4446 páčil sa vám K	4466 celý K	4533 tento K
čtenáři	587 K	645 naši K
čtenářů	38 našich K	45 listy K	504 z darů K	504 díky darům K	504 díky podpoře K	569 díky podpoře K	587 K	645 našich K	645 na podpoře K	645 díky podpoře K
čtenářům	20 díky K	38 našim K	587 K
čtení	1 doba K
čtěte	580 K nás
číst	645 K dál bez
čítajte	4482 K nás	4532 K ďalej za
čítania	1 čas K
""", 'ď': """
ďakujeme	4532 K, že nás čítate
""", 'đ': """
đây	5264 bấm vào K
đóng	5264 K góp của bạn	5264 hãy K góp
đăng	47 K lại	5201 cảm ơn bạn đã K ký	5201 bằng việc K ký, bạn	5264 K ký để đọc bài
đường	5183 K dây nóng của tòa soạn	5183 K dây nóng của báo	5264 vui lòng gọi K dây nóng
đọc	20 nhờ bạn K	45 thư bạn K	5206 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4534 K sumou
""", 'ř': """
řekl	647 K
řekla	647 K
říká	647 K
""", 'ś': """
śledztwa	3851 nasze K
śledztwo	3851 to K
śledź	3721 K nas na	3850 K nas
śpiewali	3853 K
świadkami	3738 byliście K	3738 byli państwo K
świadkiem	44 byłeś K	44 byłaś K	3738 byłeś K	3738 byłaś K	3738 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	4999 K etti
""", 'š': """
šaljemo	59 K vam	59 vam K
šaljite	4351 K nam
šaukė	3286 K
šiandien	3245 aukokite K
šodien	3313 ziedo K
""", 'ź': """
źródło	3749 K: pap
""", 'ż': """
żadnego	73 K spamu
żądał	3853 K
""", 'ž': """
žalio	4433 K se
želene	4586 K vire
želeni	4551 K vir
željene	4349 K izvore
željeni	4349 K izvor
žiadny	73 K spam
žurnalistai	3284 mūsų K
žurnalistams	41 mūsų K
žurnalistas	3235 K
žurnalistika	645 naše K	645 nezávislá K	3284 K kainuoja	3284 gera K	4533 nezávislá K
žurnalistiku	645 nezávislou K	4533 nezávislú K
žurnalistiky	645 nezávislé K
žurnalistė	3235 K
žurnāliste	3303 K
žurnālisti	3351 mūsu K
žurnālistiem	41 mūsu K
žurnālistika	3351 neatkarīga K	3351 K maksā	3351 laba K
žurnālistiku	3313 atbalsti neatkarīgu K	3351 neatkarīgu K
žurnālists	3303 K
žádal	647 K
žádala	647 K
žádali	647 K
žádný	73 K spam
""", 'ά': """
άδεια	49 K cc	1122 χωρίς K
άρθρα	1198 τα K μας
άρθρο	1198 αυτό το K
""", 'έ': """
έγγραφη	1122 χωρίς K άδεια
έγραφαν	1200 K
έγραφε	1200 K
έγραψε	1200 K
έλεγαν	1200 K
έλεγε	1200 K
έρευνά	1094 K μας
έρευνές	1198 οι K μας
""", 'ή': """
ήσασταν	44 K εκεί
""", 'α': """
αγαπημένες	1075 K σου πηγές	1075 K σας πηγές	1075 K πηγές
αγαπημένη	1075 K πηγή
ακολουθήστε	1055 K μας	1197 K μας
ακολουθείστε	1055 K μας
ακόμη	1111 K και # ευρώ
αλλάξει	103 τα ονόματα έχουν K
ανάγνωσης	1 χρόνος K
ανέφερε	1200 K
αναγνωστών	1125 K
αναγνώστες	20 χάρη στους K	1125 K	1198 οι K μας
αναδημοσίευση	47 K	1068 απαγορεύεται η K	1068 επιτρέπεται η K
αναδημοσιευθεί	47 K
αναδημοσιεύσετε	47 K
αναπαραγωγή	1069 K χωρίς
αναπληρωτής	1080 είναι K καθηγητής
αναπληρώτρια	1080 είναι K καθηγήτρια
ανεξάρτητη	1197 ενισχύστε την K
ανταποκρίτρια	1078 είναι K	1080 είναι K
ανταποκριτής	1078 είναι K	1080 είναι K
απάντησαν	1200 K
απάντησε	103 δεν K	1200 K ο	1200 K η
απάντησης	23 ακύρωση K
απαγορεύεται	1069 K η αντιγραφή	1069 K η αναπαραγωγή
αποδεχθείτε	1083 K τα cookies
αποδεχτείτε	1083 K τα cookies
απορρήτου	1072 πολιτική K
από	1102 K # €	1195 # K τα #	1195 # K #
απώλειας	90 κίνδυνος εθισμού και K	90 κίνδυνος εθισμού & K
αρθρογράφος	1078 είναι K	1080 είναι K
αρχισυντάκτης	1078 είναι K
αρχισυντάκτρια	1078 είναι K
αυτούς	53 γίνετε ένας από K
αφήστε	79 K το email σας
αφεντικά	1156 χωρίς K
""", 'β': """
βιβλιοπωλείο	1092 ηλεκτρονικό μας K
βοήθειας	104 γραμμή K	1108 γραμμή K κεθεα
βοηθήστε	1197 K μας
βοηθειας	1108 γραμμη K κεθεα
βοηθούν	1198 μας K
βρείτε	1055 K μας στο
""", 'γ': """
γίνε	53 K κι εσύ
γίνετε	53 K μέρος	82 K μέλος	82 K μέλη	1197 K μέλος	1197 K κι εσείς
γνώσεις	1097 τις K σας
γράψε	40 K μας	69 K μας
γράψτε	40 K μας	69 K μας	79 K το email σας	1077 K μας	1197 K μας
γραπτή	1122 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1200 K
δήλωσε	1200 K ο	1200 K η	1200 K στην
δημοσιεύεται	24 δεν K
δημοσιογράφοι	1198 οι K μας
δημοσιογράφος	1078 είναι K	1078 , K	1078 - K	1080 είναι K στ	1080 είναι K του	1080 είναι K της
δημοσιογράφους	41 τους K μας
δημοσιογραφία	1198 η K μας	1198 ανεξάρτητη K	1198 η ανεξάρτητη K
δημοσκόπησή	1094 K μας
δημοσκόπηση	1094 στη K
διαβάσετε	1050 για να K ολόκληρο
διαβεβαίωσε	1200 K
διαμαρτυρήθηκε	1200 K
διαφήμιση	12 τη K	1105 μετά τη K
διαφημίσεις	72 χωρίς K	1198 χωρίς K
διαφημίσεων	1150 αποκλεισμού K
διαφωνείτε	45 K
διδάκτωρ	1080 είναι K
διεύθυνση	1053 τη K email	1053 η K email	1101 K email	1101 K e-mail
δικαιώματος	1068 με επιφύλαξη παντός K
διοργανωτές	1200 καλούν οι K
διορθώθηκε	103 το άρθρο K
διόρθωση	103 K:
δουλειά	1198 η K μας
δωρεά	1111 κάντε μια K	1197 η K σας	1197 κάντε μια K	1201 K
δωρεάν	16 K άρθρα	1102 K άρθρα
δωρεές	1201 K
""", 'ε': """
είμαστε	1198 K μια μικρή
είπαν	1200 K
είπε	1200 K
εβδομάδα	19 κάθε K	1199 την K
εγγραφή	1101 με την K σας
εγγραφείτε	1051 K για να	1102 K δωρεάν	1197 K δωρεάν	1197 K τώρα	1197 συνδεθείτε ή K
ειδοποιήσεις	15 K
εικονικό	65 K βοηθό
εικονικός	65 K βοηθός
εισερχόμενά	1052 στα K σας
εκδήλωσή	1092 K μας
εκδοχή	103 αρχική K
εκφράζουν	1090 τα σχόλια K	1099 τα σχόλια K	1099 σχόλια δεν K
εμφανίζεται	62 email δεν K
εμφανιστεί	62 email δεν θα K
ενεργοποιήστε	1056 K τις ειδοποιήσεις	1058 K τη javascript
ενημερωτικά	1053 K δελτία
ενημερωτικό	80 το K δελτίο	1053 K δελτίο
ενημερώθηκε	103 το άρθρο K
ενημερώστε	1077 K μας
ενισχύστε	1111 K	1197 K μας
ενοχλήσει	103 ενδέχεται να K
ενσωματωμένο	1083 K περιεχόμενο
εξήγησε	1200 K
επανέλαβε	1200 K
επαναλάμβανε	1200 K
επιβεβαιώστε	1101 K την εγγραφή
επικοινωνήστε	40 K μαζί μας	69 K μαζί μας	1077 K μαζί μας	1077 K με τον συντάκτη	1077 K με τη συντάκτριά	1077 K με τη συντάκτρια	1077 K με τη σύνταξη
επικοινώνησε	40 K μαζί μας	69 K μαζί μας
επισήμανε	1200 K
επιστήμονας	1080 είναι πολιτικός K
επιστολή	45 την K σας
ερευνήτρια	1080 είναι K
ερευνητής	1080 είναι K
ερωτηματολόγιο	1098 το K
εσάς	1111 χάρη σε K	1198 χάρη σε K
εσείς	53 ελάτε κι K
ευρώ	1102 με # K
ευχαριστούμε	1101 K για την εγγραφή	1197 K που μας
εφαρμογή	86 στην K μας
""", 'ζ': """
ζήτησαν	1200 K
ζήτησε	1200 K ο	1200 K η	1200 K στο	1200 K από
ζητούσαν	1200 K
ζητούσε	1200 K
""", 'η': """
ηλεκτρονικό	1092 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1156 χωρίς K
ισχυρίζεται	1200 K
ισχυρίστηκε	1200 K
""", 'κ': """
κάλεσε	1200 K ο	1200 K η
κάνε	64 K μου tag
κάνοντας	1101 K κλικ
κάντε	64 K μου tag	64 K tag
κέρασέ	56 K με έναν καφέ
κίνδυνος	1108 K εθισμού
καθηγήτρια	1080 είναι K
καθηγητής	1080 είναι K
καλούσαν	1200 K
καλούσε	1200 K
κανάλι	1198 το K μας
κατάστημά	1092 στο K μας
κατήγγειλε	1200 K
καταγγέλλει	1200 K
καταγγελία	1077 κάντε μας την K
κατεβάστε	1056 K την εφαρμογή
κεράστε	56 K με έναν καφέ
κινδυνος	1108 K εθισμου
κοινοποιήθηκε	1180 η δημοσίευση K από
κουίζ	1094 το K	1094 στο K	1094 το K μας
κυκλοφορεί	1092 K το νέο τεύχος
κυριότερες	1101 τις K ειδήσεις
""", 'λ': """
λάβετε	1123 K
λέει	1200 K
λαμβάνεις	1120 θέλεις να K
λαμβάνετε	1120 θέλετε να K	1123 K
""", 'μ': """
μήνα	1199 τον K	1199 το K	1199 ανά K	1199 κάθε K
μήνυμα	40 στείλε K	69 στείλε K
με	1102 K # €
μεγαλομετόχους	1156 χωρίς K
μετόχους	1156 χωρίς K
μοιράστηκε	1180 μια δημοσίευση που K	1180 ένα βίντεο που K
μοιραστείτε	27 K	51 K το	69 K την εμπειρία	69 K την ιστορία	69 K μαζί μας
""", 'ν': """
νοημοσύνη	1113 με τεχνητή K	1113 από τεχνητή K
νοημοσύνης	1113 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1050 K
""", 'ο': """
οικονομολόγος	1080 είναι K
ολόκληρο	22 K το άρθρο	1102 K το άρθρο
ομάδα	1092 στην K μας	1197 ελάτε στην K	1198 η K μας
""", 'π': """
παράκληση	1074 έχουμε μια μικρή K	1074 μια μικρή K
παραδέχεται	1200 K
παραδέχθηκε	1200 K
παραδέχτηκε	1200 K
παρακάλεσε	1200 K
παρακαλούσαν	1200 K
παρακαλούσε	1200 K
πατώντας	1101 K
πείτε	40 K μας	69 K μας
περιέχει	103 K σκηνές
περιήγησης	11 το πρόγραμμα K
περιγραφές	103 περιέχει K
περιεχομένου	10 αυτού του K	1083 εξωτερικού K
περιεχόμενο	10 αυτό το K	1083 αυτό το K	1083 το K αυτό	1083 εξωτερικό K
πολιτική	1072 K cookies
πρέπει	1083 δείτε το βίντεο K
προέτρεπαν	1200 K
προέτρεπε	1200 K
προέτρεψε	1200 K
προειδοποίησε	1200 K
προειδοποιεί	1200 K
προηγούμενη	103 K εκδοχή	103 K έκδοση του
προσπάθειά	1197 ενισχύστε την K
προσωπικών	1072 K δεδομένων
προτεινόμενη	1075 K πηγή
προτιμώμενες	1075 K πηγές	1172 K πηγές
προτιμώμενη	1075 K πηγή	1172 K πηγή
προωθήστε	51 K
πρωί	19 κάθε K
πρόσβαση	1118 K σε όλα
πρόσθεσαν	1200 K
πρόσθεσε	1200 K ο	1200 K η
πρώτο	1102 τον K μήνα
πρώτος	1199 K μήνας
""", 'ρ': """
ρεπορτάζ	1198 το K μας	1198 αυτό το K
ρυθμιστής	1108 αρμόδιος K εεεπ
ρυθμιστης	1108 αρμοδιος K εεεπ
ρωτούσαν	1200 K
ρωτούσε	1200 K
ρώτησαν	1200 K
ρώτησε	1200 K ο	1200 K η
""", 'σ': """
σημαντικότερες	1101 τις K ειδήσεις
σημείωσε	1200 K ο	1200 K η
στέλνουμε	59 σας K	59 σου K
στήριξέ	1197 K μας
στήριξή	1111 χωρίς τη K	1197 η K σας	1197 τη K σας	1198 χωρίς τη K
στήριξη	1111 χάρη στη K	1198 χάρη στη K
στείλε	40 K μας	69 K μας	1077 K μας
στείλτε	40 K μας	40 K μήνυμα	51 K το	69 K μας	69 K μήνυμα	1077 K μας	1197 K μας
στηρίξτε	1111 K	1197 K μας	1197 K την	1197 K το	1197 K τη
συγγραφέας	1080 είναι K
συγκατάθεση	1083 K για cookies
συκοφαντικά	1089 K σχόλια
συμβουλεύει	1200 K
συμβούλευε	1200 K
συμβούλευσε	1200 K
συμβούλεψε	1200 K
συμπληρώστε	79 K το email σας
συμφωνείτε	45 K
συνέδριο	1092 K μας
συνέδριό	1092 K μας
συνέστησε	1200 K
συνδεθείτε	26 K	1051 K για να
συνδρομή	1102 με K	1102 K από	1124 με K	1201 K
συνδρομητές	52 οι K μπορούν	82 γίνετε K	1050 διαθέσιμο μόνο σε K	1050 διαθέσιμο σε K	1073 μόνο για K	1073 μόνο σε K	1197 γραφτείτε K	1198 οι K μας	1201 K
συνδρομητής	52 ως K	82 γίνετε K	1050 είστε ήδη K	1197 γίνετε K
συνεργασία	1105 σε K με χορηγό	1105 σε K με τον χορηγό
συνεργατών	76 συνδέσμους K	1105 συνδέσμους K
συνεχίζεται	1105 K παρακάτω
συνεχίσετε	1050 για να K την ανάγνωση	1050 να K την ανάγνωση
συνεχίσουμε	1198 να K
συνεχίστε	1050 K την ανάγνωση
συνιστούσε	1200 K
συντάκτης	1078 είναι K
συντάκτρια	1078 είναι K
σχολιάσετε	7 K
σχόλια	87 στα K	1099 στα K
σύμφωνα	1200 K
σύνταξή	41 τη K μας
σύνταξης	103 σημείωση της K
""", 'τ': """
τελευταίο	1119 K δωρεάν άρθρο
τραγουδούσαν	1200 K
τόνιζε	1200 K
τόνισε	1200 K
""", 'υ': """
υβριστικά	1089 K σχόλια
υβριστικό	1089 σχόλια με K
υπευθυνα	1108 παιξε K
υπεύθυνα	85 παίξτε K	85 παίζετε K	1108 παίξε K	1108 παίζουμε K
υπογράμμισε	1200 K
υποσχέθηκε	1200 K
υποχρεωτικά	23 K πεδία
""", 'φ': """
φτάσατε	1074 αφού K ως εδώ
φωνάζει	1200 K
φωτογραφίες	42 K και βίντεο	42 τις K σας	42 K ή βίντεο
φύγετε	1074 πριν K
φώναζαν	1200 K
φώναζε	1200 K
φώναξαν	1200 K
φώναξε	1200 K
""", 'χ': """
χάνετε	1120 μη K
χρήσης	1072 όροι K	1101 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1197 K τη βοήθειά σας
χρησιμοποιεί	1059 K cookies
χρησιμοποιούμε	1058 K cookies
χρόνο	1199 τον K
χωρίς	73 K spam
""", 'ψ': """
ψηφίστε	1116 K
ψηφιακό	65 K μας βοηθό
ψηφιακός	65 K βοηθός
ψηφοφορία	1094 στην K
""", 'а': """
абонамент	253 вече имате K	284 с K	284 K за	304 с K	348 K
абонамента	282 с K си	282 благодарим за K
абонат	52 като K	251 вече сте K
абонати	263 само за K	348 K
абонатите	52 K могат
абонирайте	82 K се	251 K се, за да	254 K се за бюлетина	344 K се
абонирането	282 с K
автора	4207 мнение K	4207 точка зрения K	5027 думка K	5027 точка зору K
авторизованные	4240 только K
авторизованным	4240 K пользователям
авторизовані	5060 лише K
авторизуйтесь	26 K
авторкою	5046 зв'язатися з K
авторов	4207 мнение K	4207 мнения K	4207 точки зрения K
автором	5046 зв'язатися з K
автору	56 на каву K	4228 пишите K
авторів	5027 думки K	5027 думка K	5027 погляди K
адрес	23 имейл K няма	282 имейл K
адреса	282 имейл K
адресою	5081 пишіть за K
адресу	4260 пишите по K
азартних	90 участь в K іграх	5016 участь в K іграх може	5016 участь у K іграх може
азартных	90 участие в K играх может вызвать
анкета	278 нашата K	278 кратка K
анкетата	279 K
анкету	4239 K	5059 K
анонимно	4228 K
афилиейт	287 K линкове
""", 'б': """
бажаних	5043 K джерел
безкоштовна	5079 остання K стаття
безкоштовний	5055 наш K вебінар	5063 K акаунт	5079 останній K матеріал
безкоштовних	5063 ліміт K	5063 K статей
безкоштовні	16 K статті	5063 K статті
безлимитный	4181 K доступ
безплатен	275 нашия K уебинар
безплатна	298 последна K статия
безплатни	16 K статии	284 K статии
безплатно	284 K, за
бесплатная	4258 последняя K статья
бесплатную	104 K линию
бесплатные	16 K статьи	4243 K статьи
бесплатный	4234 наш K вебинар	4243 K аккаунт	4258 последний K материал
бесплатных	16 K статей	4243 лимит K	4243 K статей
бисквитки	272 K	302 K
бисквитките	272 K	302 K
благав	5149 K
благала	5149 K
благали	5149 K
благодарение	20 K на читателите	290 K на вас	290 K на вашата	345 K на вас
благодарим	282 K ви, че се
благодаря	4249 K донатам	4327 K вам	4327 K вашей
блокировщик	4204 отключите K	4204 K рекламы
блокувальник	5024 K реклами
больше	4208 знаете K
бот	41 наш K
браузер	11 ваш K	4221 ваш K	5038 ваш K
браузър	11 вашият K
букмекерская	4196 K контора. #	4196 реклама. K
бюлетин	80 нашия K	254 нашия K	283 K	345 нашия K	348 K
бюлетина	80 за K	254 K ни	254 запишете се за K	283 K
бюлетини	283 K
бяхте	44 K ли там
більше	5028 знаєте K
""", 'в': """
вайбері	5044 K
вайбър	17 K	267 K
ватсапе	4226 K
вашата	255 на K поща
ваших	4323 # из K #
введите	79 K адрес
вебинар	4234 наш K
вебінар	5055 наш K
взывал	4329 K
видео	10 это K	42 фото и K
виділіть	5042 K
визнав	5149 K
визнала	5149 K
визнає	5149 K
викала	347 K
викаха	347 K
викаше	347 K
викна	347 K
використання	5038 K cookie	5069 будь-яке K матеріалів	5069 K матеріалів сайту
використанні	5036 при K матеріалів
використовує	5025 K cookie
використовуємо	5024 K cookie
вимагав	5149 K
вимагала	5149 K
вимагали	5149 K
виправлення	103 K:
випуск	5057 K
виртуален	65 K асистент
виртуалният	65 K ни асистент
виртуальный	65 K помощник	65 K ассистент
вирішив	5149 K
вк	4226 K
вкажіть	79 K свою пошту
включете	53 K се
вконтакте	4226 K
влезте	26 K
вміст	10 цей K
внескам	5070 завдяки K	5147 завдяки K
внесок	5146 ваш K
войдите	26 K	4182 K, чтобы
вотсапе	4226 K
вотсапі	5044 K
впн	66 без K
всеки	290 K лев
встановіть	5011 K додаток
въведете	79 K имейла си
възпроизвеждането	289 K
выделите	4209 K ее	4209 K текст
выпуск	4237 K
відео	42 фото та K	42 фото й K	42 фото і K
відмовилися	103 K від коментарів
відповів	103 не K на	5149 K
відповідав	5149 K
відповідально	85 грайте K
відповідальності	32 не несе K
відповідальної	5016 дотримуйтеся правил (принципів) K	5016 дотримуйтесь правил (принципів) K	5016 принципів K гри	5016 правил K гри
відповідь	23 скасувати K
відповіла	5149 K
відповіли	103 не K на
відправити	23 K коментар
віртуальний	65 K помічник	65 K асистент
""", 'г': """
героев	103 имена K
героїв	103 імена K
гласеше	347 K
гласил	4329 K
гласила	4329 K
гласит	4329 K
гласувайте	295 K
гледайте	300 K ни
говорил	4329 K
говорила	4329 K
говорили	4329 K
говорит	4329 K
год	4328 в K
годишно	346 K
голосуйте	4254 K	5075 K
гривень	5148 # K
грн	5148 # K
група	301 viber K
гукав	5149 K
гукали	5149 K
гукнув	5149 K
гукнула	5149 K
гіперпосилання	5036 K обов
""", 'д': """
дальше	4181 чтобы читать K
дарение	344 вашето K	346 с K	348 K
дарения	348 K
дарете	290 K	344 K ни
джерела	5043 обрані K	5043 бажані K
джерелом	5043 основним K	5043 бажаним K
дзен	4226 K
дзене	4226 K
дзеркала	66 K
дзеркало	66 K
дзеркалом	66 K
добави	347 K
добавил	347 K	4329 K
добавила	347 K	4329 K
добавьте	4194 K нас в
добавя	347 K
доверието	104 телефон на K
доверия	104 телефон K
довіри	104 лінія K
додав	5149 K
додала	5149 K
додатку	86 у нашому K
додає	5149 K
дозволить	5146 ваша підтримка K
дозволяється	5069 матеріалів K лише
долучайтесь	53 K	5146 K до нас	5146 K до нашої	5146 K до нашого	5146 K до спільноти	5146 K до читачів
долучайтеся	53 K	5146 K до нас	5146 K до нашої	5146 K до нашого	5146 K до спільноти	5146 K до читачів
домашнего	0 K насилия
донат	4326 ваш K	5146 ваш K	5150 K
донатам	5070 завдяки K
донати	5150 K
донатом	5148 K
донаты	4330 K
доповнено	103 новину K
дополнен	103 текст K
дополнена	103 новость K
допомагає	5146 ваша підтримка K
допомога	0 потрібна K	5146 нам потрібна ваша K
допомогою	5072 за K ші
допоможе	5147 K нам
допоможуть	5070 K нам працювати	5147 K нам
допоможіть	92 K, скільки можете
допускается	4248 материалов K только
допълнена	103 статията е K
доступ	4243 полный K	5063 повний K
достъпен	251 K за абонати
достъпна	251 K за абонати
достъпно	251 K за абонати
дочитали	4172 вы K до конца	5001 ви K до кінця
дочитати	5007 щоб K
дочитать	4181 чтобы K	4243 K
дізнаватися	5090 хочете K про
""", 'е': """
евро	284 за # K
ежедневную	4186 K рассылку
ежемесячно	4328 K
ежемесячное	4326 оформите K
ежемесячный	4249 K донат
еженедельную	4186 K рассылку
електронна	255 вашата K поща
електронної	5062 адресу K пошти
електронну	5062 K адресу	5062 K пошту
епизод	277 K
епизода	277 K
есть	4208 вам K что
""", 'ж': """
жаловалась	4329 K
жаловался	4329 K
жалуются	4329 K
жодного	73 K спаму
журналист	270 е K	270 - K	270 , K	4229 - K	4229 , K	4309 K
журналисти	345 нашите K
журналистика	345 независимата K	345 независима K	345 нашата K	4327 независимая K
журналистике	4327 независимой K
журналистики	4327 независимой K
журналистику	4327 независимую K
журналистка	270 е K	270 , K	4229 - K	4229 , K	4309 K
журналисты	4327 наши K
журналіст	5050 - K	5050 , K	5129 K
журналістам	41 нашим K
журналісти	5147 наші K
журналістика	5147 незалежна K
журналістику	5147 незалежну K	5147 якісну K
журналістка	5050 - K	5050 , K	5129 K
журналісту	41 нашому K
""", 'з': """
з	5144 # K #
завантажити	5011 K застосунок
завантажте	5011 K додаток
завдяки	5070 існує K	5147 K вам	5147 K вашій
зависимост	90 хазартът създава K
задонатьте	4326 K	5146 K
задължителните	23 K полета
зазначив	5149 K
зазывал	4329 K
закликав	5149 K
закликала	5149 K
закликали	5149 K
закончились	4181 бесплатные статьи K
залишає	31 K за собою право
залишилося	5008 K #%	5008 K # %	5145 K прочитати
залиште	79 K свою адресу	79 K адресу	79 K пошту
заметили	4210 K ошибку
замолчим	4327 мы не K
запазени	261 всички права K
запевняв	5149 K
запевняла	5149 K
запевняє	5149 K
записи	60 новые K на почту
запитав	5149 K
запитала	5149 K
запитань	5059 на кілька K
запишете	254 K се за нашия
зарегистрированные	4240 только K
зарегистрированным	4181 доступен только K
зарегистрированы	4181 уже K
зарегистрируйтесь	4182 K, чтобы	4243 бесплатно K	4243 K бесплатно	4326 K бесплатно	4326 K, чтобы читать
зареєстровані	5060 лише K	5060 тільки K
зареєструйтесь	5008 K, щоб	5063 безкоштовно K	5063 K безкоштовно	5146 K безкоштовно	5146 K, щоб читати
зареєструйтеся	5063 K безкоштовно
застосунку	86 у нашому K	86 в нашому K	5040 нашому K
застосунок	5011 завантажте K	5040 наш K	5040 мобільний K	5146 завантажте K і	5146 завантажте K та
захищено	5036 усі права K
захищені	5036 усі права K	5036 всі права K
защищенной	4228 K формой
защищены	4219 все права K
защищённой	4228 K формой
заяви	347 K
заявив	5149 K
заявил	347 K	4329 K
заявила	347 K	4329 K	5149 K
заявили	4329 K	5149 K
заявиха	347 K
звёздочкой	62 поля со K
згодні	45 не K
здесь	4172 раз уж вы K
зеркала	66 K
зеркало	66 K
змінено	103 імена K	103 ім'я K
знайшли	5042 якщо ви K
знанията	278 K си
зобов	5149 K'язав
зовнішнього	5052 K вмісту	5052 K контенту
зовнішній	5052 K вміст	5052 K контент
зробіть	5005 K внесок	5146 K внесок у	5146 K внесок на
зірочкою	62 поля с K	62 поля із K
""", 'и': """
из	4323 # K #
избранное	4225 K
известията	15 K
извика	347 K
изкуствен	292 с помощта на K интелект	292 с K интелект	292 от K интелект
изменено	103 имя K
изменены	103 имена K	103 имена героев K
изпратете	40 K ни	51 K я	69 K ни	268 K ни	344 K ни
изпращайте	268 K ни	269 K на
изпращаме	59 ви K	59 K ви
изтеглете	344 K нашето
източник	266 основен K
източници	266 любими K
имейл	255 вашия K	282 вашия K	282 по K	282 на K
имейла	81 на K ви	255 на K си
имейлът	62 K ви няма да
иностранного	4219 выполняющим функции K агента
иностранным	4327 K агентом
инстаграм	267 K
искусственного	4251 с помощью K интеллекта
искусственным	4251 K интеллектом
использование	4221 K cookie	4231 K cookie	4248 любое K материалов	4248 K материалов сайта
использовании	4219 при K материалов	4248 полном или частичном K	4248 частичном K материалов
используем	4204 K cookie
использует	4205 K cookie
исправление	103 K:
источники	4225 избранные K	4225 любимые K
источников	4225 избранных K	4262 избранных K
источником	4225 основным K
исчерпали	4181 K лимит
""", 'к': """
каждое	19 K утро
каждый	4328 K месяц
каже	5149 K
каза	347 K
казав	5149 K
казал	347 K
казала	347 K	5149 K
казали	5149 K
казаха	347 K
казва	347 K
казвал	347 K
казвала	347 K
канал	301 viber K	4327 наш K	5147 наш K
канала	4327 нашего K
каналу	5147 нашого K
колумнист	4229 - K	4229 , K	4309 K
колумніст	5050 - K	5129 K
колумністка	5050 - K	5129 K
команде	4234 к нашей K
команди	5055 до нашої K
коментар	7 залишити K
коментарите	87 в K	280 K под
коментарях	87 у K	87 в K	5037 у K	5037 в K
коментатор	270 е K
коментиране	280 правила за K	280 правилата за K
коментирате	7 за да K	280 K
коментувати	7 K
комментариев	103 отказались от K	103 отказался от K
комментарии	7 оставлять K
комментарий	7 оставить K	4209 чтобы оставить K
комментария	23 для отправки K
комментариях	87 в K	4220 в K
комментировать	7 K
контент	10 этот K	10 цей K	4231 внешний K
контента	10 этого K	4231 внешнего K
контенту	10 цього K
конференцию	4234 нашу K
конференция	275 нашата K
конференцію	5055 нашу K
конфиденциальности	4203 настройкам K	4203 настройками K	4204 политикой K	4221 политика K
конфіденційності	5023 налаштуваннями K	5024 політикою K	5038 політика K
копирование	4248 K материалов сайта
кореспондент	270 е K	270 , K	5050 - K	5050 , K	5129 K
кореспондентка	5050 - K	5050 , K	5129 K
короткий	4239 K опрос
корреспондент	4229 - K	4229 , K	4309 K
корреспондентам	41 нашим K
корреспондентка	4309 K
корреспонденту	41 нашему K
крикнув	5149 K
крикнул	4329 K
крикнула	4329 K	5149 K
кричав	5149 K
кричал	4329 K
кричала	4329 K	5149 K
кричали	4329 K	5149 K
кричит	4329 K
""", 'л': """
лв	284 за # K
лев	284 за # K
лева	284 за # K	346 K
лекцию	4234 нашу K
лекцію	5055 нашу K
лиценз	49 K cc
лицензии	49 K cc
ліцензією	49 K cc
""", 'м': """
магазин	275 нашия онлайн K	275 нашия K
магазина	275 онлайн K ни	4234 нашего K
магазине	4234 в нашем K	4234 в нашем интернет-K
магазину	5055 нашого K
магазині	5055 у нашому K	5055 в нашому K	5055 нашому інтернет-K
материал	4209 обсудить K	4231 внешний K	4264 K создан	4327 этот K
материалам	4256 ко всем K
материалы	4327 наши K
матеріал	5147 цей K
матеріали	5147 наші K
матеріалу	103 першій версії K
матеріалів	5069 копіювання K сайту	5069 K посилання обов'язкове	5077 до всіх K	5077 до усіх K
мероприятие	4234 наше K
месенджері	5044 K
месец	346 на K	346 всеки K
месечно	346 K
мессенджере	4226 K
месте	44 вы были на K
месяц	4328 в K
мобільний	5040 K додаток
молба	265 имаме малка K	265 имаме K към вас
молел	347 K
молела	347 K
молеха	347 K
молеше	347 K
містить	103 K описи	103 K сцени
місці	44 ви були на K
місяць	5148 на K	5148 перший K
""", 'н': """
навчання	50 K ші
нагадав	5149 K
нагадала	5149 K
наголосив	5149 K
наголосила	5149 K
надпис	347 такъв K
надпись	4329 такая K
надсилайте	5046 K нам	5046 K її	5046 K їх нам	5049 K фото	5049 K відео	5049 K свої	5146 K нам
надсилаємо	59 ми K вам	59 ми K
надійних	5043 K джерел
надішлемо	59 ми K вам
надішліть	40 K нам	51 K його	51 K друзям	69 K нам	5046 K нам	5046 K їх нам	5049 K фото	5146 K нам
нажимая	4242 K кнопку	4242 K на кнопку	4242 K "
нажмите	4209 K ctrl
налаштування	5023 K cookie	5023 K cookies	5023 K файлів cookie	5023 через ваші K
налаштуваннями	5023 K cookie	5023 K cookies	5023 K файлів cookie
налаштуваннях	5023 K cookie
намерете	300 K ни
напис	5149 такий K
написа	347 K
написав	5149 K
написал	4329 K
написала	4329 K	5149 K
написано	4329 было K	5149 було K
напиши	40 K нам	69 K нам
напишите	40 K нам	40 K в наш	69 K нам	69 K в наш	4228 K нашему	4228 K нашей	4228 K автору	4228 K нам	4326 K нам
напишіть	40 K нам	69 K нам	5046 K нашому	5046 K нашій	5046 K автору	5046 K авторці	5046 K нам	5146 K нам
напомнил	4329 K
напомнила	4329 K
направете	344 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	347 K
настоява	347 K
настоявал	347 K
настроек	4203 из-за ваших K
настройками	4203 K cookie	4203 K cookies	4203 K файлов cookie
настройках	4203 K cookie
настройки	4203 K cookie	4203 K cookies	4203 K файлов cookie
натискайки	282 K
натискането	282 с K
натискаючи	5062 K кнопку	5062 K на
нашем	4209 в K чате
нашия	275 към K екип	275 в K екип	278 K куиз	278 K тест
небольшая	4172 K просьба
неделю	19 раз в K	19 каждую K	4328 в K
независимата	344 подкрепете K
независими	345 K медии
независимую	4176 поддержите K	4326 поддержите K
независимые	4327 K медиа
незалежні	5147 K медіа
нейросети	4251 с помощью K
несколько	4239 на K вопросов
никакого	73 K спама
новинами	5014 стежте за K
новини	267 google K	5044 google K
новину	5028 маєте K
новость	4208 есть K
нуждаем	344 K се от вашата
нужна	4249 K ваша
нюзлетър	283 K
""", 'о': """
обеща	347 K
обещал	347 K	4329 K
обещала	4329 K
обещали	4329 K
обновена	103 статията е K
обновлен	103 текст K	103 материал K
обновлён	103 текст K	103 материал K
обозреватель	4229 - K	4229 , K	4309 K
обозревательница	4309 K
обраних	5043 K джерел
обучения	50 K ии
объявил	4329 K
объявила	4329 K
объяснил	4329 K
объяснила	4329 K
объясняет	4329 K
объяснял	4329 K
объясняла	4329 K
обязал	4329 K
обязательна	4219 гиперссылка K	4248 материалов ссылка K	4248 ссылка на источник K
обязательные	23 K поля	4209 K поля
обясни	347 K
обяснил	347 K
обяснила	347 K
обяснява	347 K
обіцяв	5149 K
обіцяла	5149 K
обіцяли	5149 K
огледален	66 K сайт
оглядач	5050 - K	5050 , K	5129 K
оглядачка	5050 - K	5050 , K	5129 K
оголосив	5149 K
ограничений	4181 читайте без K
одноклассниках	4226 K
одному	5062 в K листі
оновлено	103 текст K	103 матеріал K	103 новину K
опечатку	4209 нашли K
описания	103 съдържа K	103 есть K	103 содержит K
описи	103 є K
опитування	5059 наше K	5059 коротке K
опитуванні	37 нашому K	5059 K читачів	5059 нашому K	5059 в K
оповещения	4273 хотите получать K
оприлюднюватиметься	24 не K	5030 ваша e-mail адреса не K
опрос	37 наш K	4239 наш K
опросе	37 нашем K	4239 нашем K	4239 в K
опубликован	24 не будет K	4209 ваш адрес email не будет K
организаторите	347 канят K
организаторы	4329 зовут K
організатори	5149 запрошують K
оставете	79 K имейла си
оставляем	31 K за собой право
оставляет	31 K за собой право
оставляя	4242 K заявку
оставьте	79 K свой адрес	79 K адрес	79 K почту	79 K свою почту	79 K e-mail
осталось	4182 K #%	4182 K # %
отбележете	64 K ме
ответил	103 не K на	4329 K
ответила	103 не K на	4329 K
ответили	103 не K на
ответственно	85 играйте K
ответственности	32 не несет K	32 не несёт K
отвечал	4329 K
отвечала	4329 K
отговори	103 не K на	347 K той	347 K тя
отговорил	347 K
отговорила	347 K
отговориха	347 K
отговорност	32 не носи K
отменить	23 K ответ	4328 K в любой момент
отметил	4329 K
отметила	4329 K
отметь	64 K меня
отметьте	64 K меня	64 K нас
отмечайте	64 K меня
отписаться	4186 K в любой момент
отправляем	59 мы K вам
отправьте	51 K	4228 K их нам	4326 K нам
отримувати	5080 хочете K
отримуйте	5084 K
очакваме	268 K вашите
очевидцем	4208 стали K	4208 вы стали K	5028 стали K
ошибку	4210 нашли K
оштрафовал	4329 K
оштрафовала	4329 K
оштрафував	5149 K
""", 'п': """
партнером	4246 совместно с K	5067 спільно з K
партнерски	76 K линкове
партнерские	39 K ссылки	76 K ссылки	4246 K ссылки
партнерским	76 K ссылкам
партнерські	76 K посилання	5067 K посилання
партнеры	4204 мы и наши K
партньорски	287 K линкове
партнёром	4246 совместно с K
партнёрские	39 K ссылки	76 K ссылки	4246 K ссылки
партнёрским	76 K ссылкам
патроном	4326 станьте K
пееха	347 K
пели	4329 K
первинній	103 K версії
первоначальной	103 K версии
первый	4328 K месяц	4328 рубль в K
переведите	4326 K нам
перевірте	5059 K себе	5062 K пошту
передплатник	52 як K	5007 уже K	5007 вже K
передплатникам	5007 доступний лише K	5007 доступна лише K	5007 доступно лише K
передплатники	52 K можуть	5078 лише K	5078 тільки K
передплатників	5007 тільки для K
передплатою	5007 доступна за K	5007 доступний за K	5063 за K	5085 з K
передплату	82 оформіть K	5063 K за	5146 оформіть K
передплатіть	82 K
передрук	47 K	5041 K
передруковувати	47 K
передруку	5041 у разі K
передрукувати	47 K
перепечатать	47 K
перепечатка	47 K	4224 K
перепечатке	4224 при K
перепечатывать	47 K
перешлите	51 K
перешліть	51 K
персональних	5039 K даних
персональных	4222 K данных
писав	5149 K
писал	4329 K
писала	4329 K	5149 K
писати	5147 нам K
писменото	289 без K съгласие
письме	4242 в одном K
письменного	4263 без K согласия
письмової	5083 без K згоди
питаха	347 K
питаше	347 K
пишете	40 K ни	69 K ни	268 K ни	269 K на	344 K ни
пишеше	347 K
пиши	40 K нам	40 K ни	69 K нам	69 K ни
пишите	40 K нам	40 K в бот	40 K в наш	40 K на почту	69 K нам	69 K в бот	69 K в наш	69 K на почту	4228 K нам	4260 K на	4326 K нам
пишіть	40 K нам	40 K у	69 K нам	69 K у	5046 K нам	5081 K на
платной	4181 в K версии
побачили	5091 K помилку
повний	22 K текст	5063 K текст
повтаря	347 K
повтаряше	347 K
повторював	5149 K
повторює	5149 K
повторяет	4329 K
повторял	4329 K
повторяла	4329 K
повідомив	5149 K
повідомила	5149 K
повідомили	5149 K
повідомлення	5090 хочете отримувати K	5090 бажаєте отримувати K
повідомте	40 K нам	69 K нам	5046 K нам	5046 K нас	5146 K нам
подайте	269 K сигнал
поддержать	4326 K нас	4326 K редакцию	4326 K нашу
поддерживайте	4326 K нас	4326 K нашу
поддержите	4176 K нашу	4176 K нас	4249 K	4326 K нас	4326 K нашу	4326 K редакцию	4326 K проект	4326 K автора	4326 K наш
поддержка	4177 ваша K	4326 ваша K поможет	4326 ваша K помогает	4326 ваша K позволит
поддержке	4246 при K партнёра	4246 при K партнера	4249 благодаря вашей K	4327 вашей K
поддержки	4327 без вашей K	4327 вашей K
поделитесь	27 K	51 K им	51 K ей	69 K своей историей	69 K с нами
поделиться	4208 хотите K
подканял	347 K
подканяха	347 K
подканяше	347 K
подкаст	36 наш K	36 нашия K	277 K	345 нашият K	4237 K	4327 наш K	5057 K	5147 наш K
подкаста	277 K	4237 K	4327 нашего K
подкасте	36 нашем K	4237 K
подкасти	36 наші K	277 K	5057 K
подкастов	4237 K
подкасту	5057 K
подкастът	277 K
подкасты	4237 K
подкасті	36 нашому K	5057 K
подкастів	5057 K
подкрепа	290 с вашата K	290 вашата K	344 вашата K	345 вашата K
подкрепата	287 с K на партньор
подкрепете	290 K	344 K ни	344 K нашата
подкрепяйте	344 K ни
подписаны	4181 уже K
подписка	4181 уже есть K	4330 K
подписке	4181 доступен только по K	4181 доступна по K	4181 доступен по K	4243 по K
подписки	4330 K
подпиской	4268 с K
подписку	82 оформите K	82 оформить K	4181 оформить K	4181 оформите K	4242 спасибо за K	4243 K за	4326 оформите K	4326 оформить K
подписчик	52 как K	4181 уже K	4181 вы уже K
подписчикам	4181 доступна только K	4181 доступно только K	4181 доступен только K	4257 только K
подписчики	52 K могут	4257 только K	4330 K
подписчиков	4181 только для K
подписчиком	4326 станьте K
подписывайтесь	4186 K на рассылку	4194 K на нас	4194 K на наш	4194 K на канал	4194 K на telegram	4326 K на
подписываясь	4242 K
подпишитесь	82 K	4176 K на регулярное	4186 K на рассылку	4194 K на наш	4194 K на канал	4326 K на
подчеркнул	4329 K
подчеркнула	4329 K
подчерта	347 K
поділитися	5028 хочете K
поділіться	27 K	51 K ним	69 K своєю історією	69 K з нами
подію	5055 нашу K
пожертвование	4176 оформите K	4177 сделайте K	4249 регулярное K	4249 ежемесячное K	4326 ваше K	4326 сделайте K	4326 оформите K	4330 K
пожертвования	4327 на K	4330 K
пожертвованиям	4249 благодаря K	4327 благодаря K
пожертвуйте	4326 K
позволяет	4326 ваша поддержка K
позначайте	64 K мене
позначте	64 K мене
позоваването	289 K на
поиска	347 K
поискал	347 K
показан	62 адрес не будет K	62 email не будет K
показана	62 почта не будет K	62 пошта не буде K	62 адреса не буде K
полностью	22 материал K	4181 чтобы прочитать K
полный	22 K текст	4243 K текст
получавайте	303 K
получавате	299 искате ли да K	299 искате да K
получайте	4267 K
получать	4259 хотите K	4273 хотите K новости	4273 хотите K push
помилку	5091 знайшли K
помогите	92 K, сколько можете	4326 K нам
помогнете	344 K ни
помогут	4327 K нам
поможет	4327 K нам
помоли	347 K
помолил	347 K
помолила	347 K
помощ	0 нужда от K
помощник	65 наш K	65 ии-K
помощь	0 нужна K	4326 нам нужна ваша K
помощью	4251 с K ии
помітили	5042 якщо ви K	5091 K помилку
помічник	65 наш K
понравилась	4327 K статья
понравился	4327 K материал	4327 K текст
пообещал	4329 K
пообещала	4329 K
пообіцяв	5149 K
пообіцяла	5149 K
попереджає	5149 K
попередив	5149 K
попередній	103 K версії
попита	347 K
поправка	103 K:
попросив	5149 K
попросил	4329 K
попросила	4329 K	5149 K
попросили	4329 K	5149 K
попросило	4329 K
порадив	5149 K
порадила	5149 K
посилання	5069 K на джерело обов'язкове
последвайте	344 K ни
последната	298 K ви безплатна статия	298 K безплатна статия
посоветовал	4329 K
посоветовала	4329 K
постановив	5149 K
постановил	4329 K
посъветва	347 K
посъветвал	347 K
посъветвали	347 K
потребовал	4329 K
потребовала	4329 K
почерпете	56 K ме
почерпи	56 K ме с кафе
почте	81 в K	81 на вашей K	4242 вашей K
почтовом	4242 вашем K ящике
почту	81 на K	4187 на вашу K	4187 вам на K	4242 вашу K
пошту	81 на K	81 на вашу K	5010 на вашу K
пошті	5062 вашій K
пощенска	255 вашата K кутия
пояснив	5149 K
пояснил	4329 K
пояснила	4329 K	5149 K
пояснював	5149 K
пояснювала	5149 K
пояснює	5149 K
поясняет	4329 K
правото	31 си запазва K
працювати	5070 допоможе нам K	5147 K далі
працюємо	5147 ми K
предишна	103 K версия на
предпочитаемые	4225 K источники
предпочитаемых	4225 K источников
предпочитан	266 K източник
предпочитани	266 K източници
предпочитаните	266 K източници	266 K си източници
предпочтительные	4225 K источники	4262 K источники
предпочтительный	4225 K источник
предпочтительных	4262 K источников
предупреди	347 K
предупредил	4329 K
предупреждава	347 K
предупреждает	4329 K
предыдущей	103 K версии текста
препечатването	289 K
препратете	51 K
препубликува	47 K
препубликуването	47 K
пригостіть	56 K мене кавою
призвал	4329 K
призвала	4329 K
призвали	4329 K
призна	347 K
признава	347 K
признавал	4329 K
признает	4329 K
признал	4329 K
признала	4329 K
признали	4327 нас K
призова	347 K
призовава	347 K
призовал	347 K
призоваха	347 K
призывал	4329 K
призывала	4329 K
призывали	4329 K
приложение	86 в нашето K	345 нашето K	4188 скачать K	4189 скачайте K	4189 установите K	4223 наше K	4223 мобильное K	4326 скачайте наше K	4326 скачайте K и
приложението	344 изтеглете K ни	344 изтеглете K на вестник
приложении	86 в нашем K	4188 открыть в K	4223 нашем K
приложения	4223 нашего K	4327 нашего K
прим	103 K. ред
примечание	103 K редакции
приоритетным	4225 K источником
присоединяйтесь	53 K	4326 K к нам	4326 K к нашему	4326 K к нашей	4326 K к нашим	4326 K к сообществу	4326 K к читателям	4326 K к тем
присъединете	53 K се	344 K се към нашия
присылаем	59 мы K вам	59 мы K
присылайте	4228 K нам	4228 K фото	4228 K видео	4228 K новости	4228 K свои	4228 K их нам	4326 K нам
пришлите	40 K нам	51 K друзьям	69 K нам	4228 K нам	4228 K фото	4228 K их нам	4326 K нам
пришлём	59 мы K вам
приєднуйтесь	53 K	5146 K до нас	5146 K до нашої	5146 K до нашого	5146 K до спільноти	5146 K до читачів
приєднуйтеся	53 K	5146 K до нас	5146 K до нашої	5146 K до нашого	5146 K до спільноти	5146 K до читачів
проверьте	4239 K себя	4242 K почту
проголосуйте	4254 K	5075 K
продовження	5067 реклама. K
продовжити	5007 щоб K читання	5070 допоможуть нам K
продовжувати	5147 K роботу
продолжаем	4327 мы K работать
продолжать	4249 помогут нам K	4327 K работу
продолжение	4246 реклама. K
продолжить	4181 чтобы K чтение	4249 помогут нам K	4249 поможет нам K	4327 K работу
продължава	287 K по-долу
продължете	252 K да четете
продължим	345 да K да работим
продължите	251 за да K да четете
произведен	4219 настоящий материал (информация) K	4264 материал K
произведён	4264 материал K
пройдите	4239 K тест
пройдіть	5059 K тест
променени	103 имената са K
пропускайте	299 не K
пропустите	4259 не K
пропустити	5080 не хочете K
пропустить	4259 не хотите K
пропустіть	5080 не K
просив	5149 K
просил	4329 K
просила	4329 K	5149 K
просили	4329 K	5149 K
просьба	4172 у нас к вам K	4172 у нас есть K
просять	5149 K
проучване	278 нашето K
прохання	5001 маємо до вас K	5001 невелике K
прочетете	252 за да K цялата
прочитать	4181 осталось K	4181 чтобы K статью
пріоритетне	5043 K джерело
пріоритетним	5043 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	47 K у себя
пълния	284 K текст
първия	346 за K месец
първоначалната	103 K версия
підписатися	5009 K на розсилку
підписка	5150 K
підписку	5007 оформіть K	5062 дякуємо за K	5146 оформіть K
підписники	5078 лише K	5150 K
підписників	5007 тільки для K
підписуйтесь	5013 K на нас	5013 K на наш	5013 K на канал	5013 K на telegram	5146 K на
підписуйтеся	5013 K на наш	5013 K на канал
підписуючись	5062 K
підпишіться	5009 K на розсилку	5013 K на наш	5146 K на
підтримайте	5004 K нашу	5004 K незалежну	5004 K нас	5070 K	5146 K нас	5146 K нашу	5146 K незалежну	5146 K редакцію	5146 K автора	5146 K роботу	5146 K наш
підтримати	5146 K нас	5146 K нашу
підтримка	5005 ваша K	5146 ваша K допоможе
підтримки	5067 за K партнера	5147 спільноти K	5147 вашої K
підтримуйте	5146 K нас	5146 K нашу
підтримці	5070 завдяки вашій K	5070 завдяки K читачів	5147 вашій K
піти	5001 перш ніж K
""", 'р': """
работа	345 нашата K	4327 наша K
работаем	4327 мы K
работать	4249 помогут нам K	4249 поможет нам K	4327 K дальше
работу	4327 нашу K
радив	5149 K
радила	5149 K
радили	5149 K
радить	5149 K
разкажете	40 K ни	69 K ни
разрешение	262 без K е забранено
разрешения	4263 без K редакции
разчитаме	290 K на вашата	345 K на
расскажите	40 K нам	69 K нам	69 K свою историю	4326 K нам
рассказал	4329 K
рассказала	4329 K
рассказать	4208 есть что K	4208 хотите K
рассказывать	4327 K правду
расследование	4327 наше K	4327 это K
расследования	4327 наши K
рассылка	4327 наша K	4330 K
рассылку	80 на K	80 нашу K	80 K	4186 нашу K	4186 K самых	4327 нашу K
регистрацията	282 с K си	282 благодарим за K
регистрируясь	4242 K
регулярний	5070 K внесок
редактор	270 е K	270 - K	270 , K	4229 - K	4229 , K	4309 K отдела	4309 K	5050 - K	5050 , K	5129 K
редакторка	5050 - K	5050 , K	5129 K
редакцией	41 нашей K	4228 связаться с K
редакции	103 поправка K	4207 мнение K	4207 позиция K	4207 мнением K	4263 без согласия K	4327 нашей K
редакцию	41 в нашу K	4228 напишите в K	4228 пишите в K
редакция	275 в нашата K	345 нашата K	4327 наша K
редакцията	40 свържете се с K	69 свържете се с K
редакцію	5046 напишіть у K	5046 пишіть у K
редакція	5147 наша K
редакцією	41 нашою K	5046 зв'язатися з K
редакції	45 письма до K	103 від K:	5027 думка K	5027 позиція K	5027 позицією K	5046 пишіть до K	5083 без згоди K	5083 без дозволу K	5147 нашої K
рекламата	12 K	287 след K
реклами	12 K	72 без K	72 немає K	345 без K	5067 після K	5067 на правах K	5147 без K
рекламой	12 K
рекламы	12 K	72 без K	72 нет K	4246 после K	4246 на правах K	4327 без K
репортер	41 на нашия K	270 е K	270 - K	270 , K	4229 - K	4229 , K	4309 K	5050 - K	5050 , K	5129 K
репортери	41 на нашите K	345 нашите K
репортерка	5050 - K	5050 , K	5129 K
репортёр	4229 - K	4229 , K	4309 K
решил	4329 K
реєструючись	5062 K
робота	5147 наша K
роботу	5147 нашу K
розкажіть	40 K нам	69 K нам
розповів	5149 K
розповідати	5147 K правду
розповіла	5149 K
розповісти	5028 маєте що K	5028 є що K	5028 хочете K
розсилка	5147 наша K	5150 K
розсилку	80 на K	80 нашу K	80 K	5009 нашу K	5009 щоденну K	5147 нашу K
розслідування	5147 наші K	5147 це K
рублей	4328 # K
рік	5148 на K
""", 'с': """
свидетелем	4208 стали K	4208 вы стали K
свободната	344 подкрепете K
свържете	40 K се с нас	69 K се с нас	268 K се с нашия	268 K се с нашата	268 K се с нас	268 K се с автора	344 K се с нас
свържи	40 K се с нас	69 K се с нас
свяжитесь	40 K с нами	4228 K с нами
связаться	4228 K с автором
свідком	5028 стали K
седмично	19 веднъж K
сигнализирайте	268 K ни
сказав	5149 K
сказал	4329 K
сказала	4329 K	5149 K
сказати	5028 маєте що K
скаржаться	5149 K
скаржився	5149 K
скаржилася	5149 K
скачайте	4188 K наше
скиньте	4326 K нам	4326 K донат
сколько	4326 скиньте K
скриньку	5062 вашу K
скриньці	5062 вашій K
следите	4194 K за нами
словам	4329 по K
словами	5149 за K
слушайте	300 K ни
слідкуйте	5013 K за нами
снимки	42 свои K	42 K и видео	42 вашите K	42 K или видео
советовал	4329 K
советовала	4329 K
советовали	4329 K
советует	4329 K
согласны	45 не K	45 K с автором
содержатся	103 K описания
содержимое	4231 внешнее K
содержит	103 K сцены
сообщение	4219 данное K (материал) создано	4264 K создано
сообщил	4329 K
сообщила	4329 K
сообщили	4329 K
сообщите	40 K нам	69 K нам	4228 K нам	4326 K нам
соучастником	4249 станьте K	4326 станьте K
спам	73 без K
спама	73 без K
спаму	73 без K
спецкор	4309 K
сповіщення	15 K	5011 увімкнути K	5011 увімкніть K	5090 хочете отримувати K	5090 хочете отримувати пуш-K	5090 бажаєте отримувати K	5090 хочеш отримувати K
споделете	27 K	51 K я	69 K с нас	69 K своята
сподобався	5147 K текст	5147 K матеріал
сподобалась	5001 якщо вам K стаття
спонсором	82 станьте K
според	347 K
спрашивает	4329 K
спросил	4329 K
спросила	4329 K
співали	5149 K
співучасником	5146 станьте K
спільнота	5147 наша K
спільноти	5005 стань частиною K	5070 частиною K	5147 нашої K
станете	82 K член	344 K абонат	344 K член
станьте	53 K одним из них	4326 K нашим	5146 K нашим
статей	5077 до всіх K	5077 до усіх K
статии	297 до всички K
статия	265 хареса ли ви тази K	284 цялата K	345 тази K
статията	284 % от K
стаття	5147 ця K
статья	4327 эта K
статьям	4256 ко всем K
стверджує	5149 K
стежте	5013 K за нами
стигнали	265 щом сте K дотук
стороннего	4231 K сервиса
сторонним	4231 K сервисом
стороннього	5052 K сервісу
стороннім	5052 K сервісом
суммой	4328 любой K
сумму	4328 любую K
сутрин	19 всяка K
существуем	4327 мы K
существует	4249 K благодаря
събитие	275 нашето K
съветва	347 K
съветваше	347 K
съвместно	287 K с партньор
съгласен	45 не си K
съгласие	289 без писмено K
съгласни	45 не сте K
съдържание	10 това K	272 външно K	272 това K
съдържанието	289 използването на K	289 използване на K
съобщи	347 K
съобщил	347 K
съобщиха	347 K
""", 'т': """
тагнете	64 K ме
твърдеше	347 K
твърди	347 K
текста	103 первой версии K	103 ранней версии K
тексте	103 ранее в K
текстове	297 до всички K
тексту	103 першій версії K
телеграм	17 K	267 K	4194 наш K-канал	4194 в нашем K	4226 K	4226 K-канал	4226 K-канале	4260 пишите в K	4327 наш K	5013 наш K-канал	5044 K	5044 K-канал	5044 K-каналі
телеграме	17 K	4226 K
телеграмі	5044 K
телефон	104 K довіри
тест	4239 наш K	5059 наш K
тиждень	19 раз на K	5148 на K
требовал	4329 K
требовала	4329 K
требовали	4329 K
тръгнете	265 преди да си K
""", 'у': """
уведомления	15 K	4189 включите K	4189 включить K	4189 разрешить K	4273 хотите получать K	4273 хотите получать пуш-K	4273 хочешь получать K
уверяет	4329 K
уверял	4329 K
уверяла	4329 K
увійдіть	26 K	5008 K, щоб
уговаривал	4329 K
уговаривала	4329 K
угостите	56 K меня кофе	56 K автора кофе
угостить	56 K меня кофе
уебинар	275 нашия K
узнавать	4273 хотите K о
уйдете	4172 прежде чем вы K
укажите	79 K свой e-mail	79 K почту
улюблених	5043 K джерел
улюблені	5043 K джерела
умовляв	5149 K
умоляваше	347 K
умолял	4329 K
умоляла	4329 K
умоляли	4329 K
утверждает	4329 K
уточнение	103 K:
уточнення	103 K:
уточнив	5149 K
уточнил	4329 K
уточнила	4329 K	5149 K
учасником	5146 станьте K
""", 'ф': """
фейсбук	17 K	267 K
фото	42 свои K	42 ваши K	42 свої K	42 ваші K
фотографии	42 K и видео
""", 'ц': """
цените	4327 K нашу
цитировании	4224 при K
цитування	5041 у разі K
цитуванні	5041 при K
""", 'ч': """
частиною	5146 станьте K
частковому	5069 повному або K
чашку	56 на K кофе
через	66 K vpn
четене	1 време за K
четете	300 K ни
читаете	4326 спасибо, что K
читай	5013 K нас
читайте	4194 K нас в	5013 K нас у	5013 K нас в
читання	1 час K	1 хв K
читателей	45 письма K	4239 опросе K	4249 благодаря поддержке K	4269 K	4327 наших K
читатели	38 наши K	38 нашите K	45 писма на K	305 K	345 нашите K	4172 дорогие K	4269 K	4327 наши K
читателите	305 K	345 с подкрепата на K	345 от K ни
читателям	20 благодаря K	38 нашим K	4269 K	4327 благодаря K
читати	5007 щоб K далі	5146 щоб K далі
читачам	20 завдяки K	5086 K
читачі	38 наші K	5086 K	5147 наші K
читачів	45 листи K	5086 K	5147 наших K
читаєте	5146 дякуємо, що K
чтение	1 на K
чтения	1 время K	1 мин K
""", 'щ': """
щомісяця	5148 K
щомісячний	5070 K внесок
щомісячно	5148 K
щоранку	19 K
щотижневу	5009 K розсилку
""", 'э': """
электронной	4242 адрес K почты
электронную	4242 K почту
""", 'я': """
яжіться	40 зв'K з нами	5046 зв'K з нами
язкові	23 обов'K поля	5030 обов'K поля
якщо	5001 K ви вже тут
""", 'і': """
із	5144 # K #
інтелектом	5072 штучним K
інтелекту	5072 за допомогою штучного K
інформацію	5028 маєте цікаву K
історію	5028 маєте K
""", 'א': """
אדבלוק	2365 K
אומר	2403 K
אומרת	2403 K
אותה	51 שלחו K	51 שתפו K
אותו	51 שלחו K
אותנו	64 תייגו K	69 שתפו K
אחרינו	2286 עקבו K	2400 עקבו K
איתנו	40 צרו K קשר	40 צרו קשר K	40 דברו K	69 צרו K קשר	69 צרו קשר K	69 דברו K
אליכם	59 נשלח K
אלינו	40 פנו K	69 פנו K
אלקטרוני	2283 דואר K
אמר	2403 K
אמרה	2403 K
אמרו	2403 K
אתכם	2329 רק K
""", 'ב': """
באפליקציה	86 K שלנו
בדוי	103 שם K
בדויים	103 שמות K
בוקר	19 מדי K
בחודש	2402 K
ביקש	2403 K
ביקשה	2403 K
במייל	2328 K שלכם
במצוקה	0 K
בסרטון	2314 לצפות K זה
בעוגיות	2292 שימוש K
בעיתונות	2329 לתמוך K
בעלי	2371 בלי K הון	2371 ללא K הון
בקובצי	2291 משתמש K
בשבוע	19 פעם K	2402 K
בתגובות	87 K
בתוכן	2342 לעשות שימוש K
""", 'ד': """
דווחו	2400 K לנו
דיגיטלי	2278 רכשו מינוי K
דיוור	2328 קבלת K
""", 'ה': """
האימייל	23 K לא יוצג	62 K לא יוצג
האפליקציה	2287 הורידו את K	2401 K
הבהרה	103 K:
הגיב	103 לא K
הדיגיטלי	65 העוזר K
הדפדפן	11 K שלך
ההתראות	15 K
הודיע	2403 K
הודיעה	2403 K
הוואטסאפ	2287 לקבוצת K
הווטסאפ	2287 לקבוצת K
הווירטואלי	65 העוזר K
הוסיף	2403 K
הוסיפה	2403 K
הזהיר	2403 K
הזכויות	2302 כל K שמורות
הזמינו	56 K אותי לקפה
החובה	23 שדות K
החוג	2312 הוא ראש K	2312 היא ראש K
החינמיות	2345 הכתבות K
הטלגרם	2287 לערוץ K
הטקסט	2315 K
היום	2400 תרמו K
הירשמו	2278 כדי להמשיך לקרוא K	2400 K לקבלת
הכותב	2342 על דעת K
הכתבה	47 לפרסם את K	2278 להמשך קריאת K	2315 K	2401 K הזאת
המדור	2310 הוא עורך K	2310 היא עורכת K
המובעות	2342 הדעות K במאמר	2342 הדעות K בטור	2342 הדעות K בכתבה
המועדף	2305 למקור K	2305 כמקור K
המייל	2282 לתיבת K	2283 כתובת K
המערכת	103 הערת K
המקורית	103 בגרסה K של
הניוזלטר	2283 K היומי	2328 K השבועי של	2328 K שלנו	2401 K
הסביר	2403 K
הסיכום	2315 K
העבירו	51 K אותה	51 K הלאה
העיקריות	2315 הנקודות K
העיתונות	2401 K העצמאית
הפרטיות	2292 מדיניות K
הפרסומות	2365 חוסם K	2367 את חוסם K	2367 חוסם K
הפרסומים	2365 חוסם K
הפרסומת	12 K
הצביעו	2400 K בסקר
הצטרפו	53 K אליהם	53 K אלינו	2287 K לערוץ	2400 K אלינו
הקודמת	103 בגרסה K של
הקוראים	20 בזכות K
השאירו	79 K כתובת מייל	79 K מייל
השימוש	2292 תנאי K
השמות	103 K שונו
התגובות	2325 K
התחברו	26 K	2278 כדי להמשיך לקרוא K
התמונות	42 את K שלכם
התמיכה	2329 בזכות K שלכם
התראות	15 K
התרגום	2315 K
התרומה	2400 K שלכם
""", 'ו': """
ובטוויטר	2286 בפייסבוק K
ווידאו	42 תמונות K
וסרטונים	42 תמונות K
ותלוי	2329 K בכם
ותלויה	2329 K בכם
""", 'ז': """
זקוקה	2400 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2312 היא K סגל
חודשית	2400 תרומה K
חוקר	2312 הוא K ב
חוקרת	2312 היא K ב
חיצוני	2314 תוכן K	2314 תוכן ממקור K
""", 'ט': """
טען	2403 K
""", 'י': """
יכולים	52 מנויים K
ישירות	2328 K למייל	2328 K לתיבת
""", 'כ': """
כמנויים	52 K	82 הצטרפו K	2278 הצטרפו K
כתב	2403 K
כתבה	2315 K זו	2401 K זו	2403 K
כתבו	40 K לנו	69 K לנו	2400 K לנו
כתבות	2345 K חינם
כתבי	40 K לנו	69 K לנו
כתבת	2310 היא K
כתובת	79 הזינו K מייל	2283 K דוא"ל
""", 'ל': """
לדברי	2403 K
להגיב	7 כדי K	2325 K
להמשיך	2278 כדי K לקרוא,	2278 כדי K לקרוא בחרו	2278 כדי K לקרוא יש	2278 כדי K לקרוא את הכתבה	2329 עזרו לנו K
להעתיק	2342 לשכפל, K
לחודש	2402 K
לחוק	2342 סעיף #א K
לחצו	2400 K כאן
לידיעון	2400 הירשמו K
לכתבים	41 K שלנו
לכתבת	41 K שלנו
למייל	81 K שלכם
למנויים	82 היו K	2280 K בלבד
למערכת	41 K שלנו	45 מכתבים K
לניוזלטר	80 K	80 K שלנו	2282 הירשמו K	2282 הרשמה K	2282 K שלנו	2328 בהצלחה K	2400 הירשמו K
לעזרתכם	2400 אנחנו זקוקים K
לענייני	2310 הוא כתב K	2310 היא כתבת K
לפרסם	47 K כתבה זו	47 K מחדש
לצפייה	2314 K בתוכן
לקבוצת	2287 הצטרפו K
לקריאה	2345 כתבות K
לקריאת	22 K הכתבה
לשנה	2402 K
לתומכים	2329 הצטרפו K שלנו
""", 'מ': """
מאמרים	16 K חינם	2345 K חינם
מודעות	2367 בחוסם K	2367 חוסם K
מועדף	2305 מקור K	2305 כמקור K	2385 מקור K	2385 כמקור K
מחקר	2312 הוא עמית K
מינוי	2278 רכשו K ל-	2278 רכשו K כדי	2278 רכשו K או	2400 רכשו K	2404 K
מנוי	2278 כבר K?
מנויים	2404 K
מניות	2371 בלי בעלי K	2371 ללא בעלי K
מסכימים	45 לא K	45 K?	2328 בהרשמה אתם K
מסר	2403 K
מסרבים	103 K להגיב
מראה	66 אתר K
מרצה	2312 הוא K	2312 היא K
""", 'נ': """
ניוזלטר	2328 K שבועי	2404 K
נשלח	59 K לכם
""", 'ס': """
סגל	2312 הוא חבר K
סופר	2312 הוא K ו
סופרת	2312 היא K ו
סיכום	2315 K
סיפר	2403 K
סיפרה	2403 K
סעיף	2342 K #א
ספאם	73 בלי K	73 ללא K
ספרו	40 K לנו	69 K לנו	2400 K לנו
סרטונים	42 תמונות או K
""", 'ע': """
עדכונים	2328 לקבלת K במייל
עודכנה	103 הכתבה K	103 הידיעה K
עיתונאי	2310 הוא K	2312 הוא K
עיתונאית	2310 היא K	2312 היא K
עיתונות	2329 לעשות K	2401 K עצמאית
עכשיו	2278 רכשו מינוי K	2400 תרמו K
עלולים	103 K להיות קשים
עמיתת	2312 היא K מחקר
עמלה	2341 נקבל K	2341 לקבל K
ער	104 K״ן
""", 'פ': """
פרופסור	2312 הוא K	2312 היא K
פרסום	47 K מחדש
פרסומות	72 בלי K	72 ללא K	2365 חוסם K	2367 בחוסם K	2367 חוסם K	2367 חוסמי K	2401 ללא K
פרסומת	12 K
פרשן	2310 הוא K
פרשנית	2310 היא K
""", 'צ': """
ציין	2403 K
""", 'ק': """
קודמת	103 בגרסה K של
קוראי	2401 K
קרא	2403 K
קריאה	1 זמן K
""", 'ר': """
ראשון	2402 חודש K
""", 'ש': """
שאלו	2315 K את
שולחים	59 אנחנו K לכם
שיווקי	2328 לקבל תוכן K
שלחו	40 K לנו	69 K לנו	2400 K לנו
שלנו	41 לכתב K	2401 K
שנקבל	2341 K עמלה
שקראתם	2400 תודה K
שתפו	27 K
""", 'ת': """
תגובה	103 לא נמסרה K
תגובות	2325 K
תוכן	10 K זה	2314 הצגת K
תיאורים	103 כוללת K	103 מכילה K
תייגו	64 K אותי
תיקון	103 K:
תלוי	2329 K בכם
תלויה	2329 K בכם
תמיכתכם	2400 K
תמכו	2400 K בנו
תקציר	2315 K
תרומה	2404 K
תרומות	2404 K
""", 'ا': """
اخبارنا	121 تابعوا K	245 K
اخبرنا	40 K	69 K
اخبرونا	40 K	69 K
ادامه	1866 K مطلب	1866 K خبر	1918 براي K مطلب
ادبلاكر	1896 K
ادعمنا	244 K
ادعموا	244 K
اذنكم	130 نطلب K قبل
ارتباط	130 قد تتضمن ملفات K
ارسال	7 براي K نظر	1812 به ايميل شما K	1835 براي ما K كنيد
ارسله	51 K الي
ارسلها	40 K الينا	69 K الينا
اسبوعيا	246 K
استخدام	140 يمنع اعادة K المواد	140 يمنع اعادة K هذا	140 يمنع اعادة K اي
استطلاع	244 صوت في K
استطلاعنا	245 K
استفاده	1818 از كوكي K ميكنيم	1818 از كوكيها K ميكنيم	1819 شرايط K	1831 K از مطالب اين سايت	1831 K از مطالب سايت
استمرار	244 ساهم في K	244 ساهموا في K
اسپم	73 بدون K
اشار	247 K
اشارة	64 ضع K الي
اشارت	247 K
اشتراك	173 لديك K	248 K	1859 K تهيه كنيد	1918 K تهيه كنيد	1922 K
اشتراكك	170 تم K
اشترك	82 K	109 K الان	244 K الان
اشتركوا	82 K	244 K
اصحابها	168 تعبر عن راي K	168 عن راي K
اصلاحيه	103 K
اضاف	247 K
اضافت	247 K
اضغط	244 K هنا
اطلاع	1835 به ما K دهيد
اعادة	47 K نشر	140 يمنع K نشر
اعجبك	245 K هذا
اعلام	1921 K كرد
اعلانات	72 بلا K	72 بدون K	72 لا K	207 مانع K	207 حاجب K	208 مانع K	208 حاجب K
اعلانها	15 K	1893 K را دريافت
اعلانهاي	1893 K خبري
اعلن	247 K
اعلنت	247 K
اعملوا	64 K تاغ
افاد	247 K
افادت	247 K
افزود	1921 K
افزونه	1896 K مسدود
اكتب	244 K لنا
اكتبوا	40 K الينا	69 K الينا	244 K لنا
اكد	247 K
اكدت	247 K
الاخبارية	115 النشرة K
الارتباط	126 ملفات تعريف K
الاسبوع	19 مرة في K
الاستخدام	126 شروط K
الاسماء	103 تم تغيير K
الاشعارات	15 K	116 فعل K	117 تفعيل K
الاعلان	12 بعد K
الاعلانات	132 حاجب K	132 مانع K	207 مانع K	207 حاجب K	207 اداة حظر K	208 مانع K	208 حاجب K	208 اداة حجب K
الافتراضي	65 مساعدنا K	65 المساعد K
الالزامية	23 الحقول K
الالكتروني	62 بريدك K لن يظهر	114 بريدك K	115 البريد K	170 في بريدك K
الان	244 تبرع K	244 سجل K
الاول	246 الشهر K
الاولي	103 النسخة K من
البديل	66 موقعنا K	66 الموقع K
البريدية	80 النشرة K	114 نشرتنا K	115 النشرة K	248 النشرة K
التحرير	41 فريق K لدينا
التطبيق	116 حمل K	116 نزل K	117 تحميل K
التعليق	103 رفضت K	167 شروط K	167 سياسة K
التعليقات	87 في K
التقرير	22 لقراءة K	245 هذا K
الخارجية	155 محتوي المواقع K
الخبر	103 تم تحديث هذا K
الخصوصية	126 سياسة K
الدخول	26 سجل K	109 سجل K الان	109 سجل K الي حسابك	109 سجل K او اشترك	109 سجل K او انشئ	244 سجل K او
الشهر	246 في K
الصفحة	130 تحتوي هذه K علي محتوي من
الغاء	23 K الرد
الفيديو	42 الصور ومقاطع K
القراء	20 بفضل K	45 بريد K	171 نعتمد علي دعم K
القراءة	1 مدة K	1 وقت K	109 لمتابعة K	173 لمواصلة K
الكاتب	168 يعبر عن راي K
الكوكيز	126 K
المادة	245 هذه K
المجانية	16 المقالات K	184 من المقالات K	184 مقالاتك K	184 المقالات K
المحتوي	10 هذا K	109 هذا K متاح	140 يمنع اعادة استخدام K	140 يمنع اعادة انتاج K	140 يمنع اعادة توزيع K
المحرر	103 ملاحظة K
المراة	66 نسخة K
المساعد	65 K الذكي
المستقلة	245 الصحافة K
المفضل	145 مصدرك K	145 مصدركم K	145 المصدر K لديك
المفضلة	145 مصادرك K	145 مصادركم K
المقال	22 لقراءة K	103 تم تحديث هذا K	109 لقراءة K كاملا	130 يحتوي هذا K علي محتوي من	173 لقراءة هذا K	245 هذا K
المواد	140 يمنع اعادة انتاج K	140 يمنع اعادة توزيع K
النشر	140 يمنع اعادة K
النشرة	114 اشترك في K
اليك	59 نرسل K
اليكم	59 نرسل K
الينا	40 اكتب K	69 اكتب K	244 انضم K
اليهم	53 انضم K
انتاج	140 يمنع اعادة K هذا	140 يمنع اعادة K اي
انستغرام	244 تابعنا علي K
انضموا	53 K اليهم
انقر	244 K هنا
اوضح	247 K
اوضحت	247 K
اول	1920 ماه K
اوليه	103 نسخه K اين
ايميل	1812 K خود را وارد كنيد	1813 ادرس K	1813 نشاني K	1855 در K خود	1918 K خود را وارد كنيد
ايميلتان	1855 به K
اينجا	1865 K كليك كنيد	1918 K كليك كنيد
اينستاگرام	1816 در K دنبال
اينه	66 K
اپ	1854 K
اپليكيشن	1854 K	1918 K ما را	1918 K را دانلود كنيد	1918 K را نصب كنيد	1919 K ما
اگهي	12 پس از K	72 بدون K
""", 'ب': """
باحث	150 K
باحثة	150 K
بارگذاري	1822 K شود
بازتابدهنده	1872 الزاما K	1872 لزوما K	1872 K ديدگاه
بازنشر	47 K
باشيد	1835 با ما در تماس K
بالضرورة	168 لا تعبر K عن	168 لا يعبر K عن	168 لا تعكس K	168 لا يعكس K	168 لا تمثل K	168 لا يمثل K
ببينيد	1848 را K
بحسب	247 K
بخوانيد	1833 K
بدهيد	40 به ما پيام K	69 به ما پيام K
بديل	66 رابط K
براي	1919 K ما
بريدك	62 لن يظهر K	79 اترك K	79 ادخل K	81 في K	114 الي K	170 علي K	170 سجل K	170 اضف K	170 يوميا في K	170 في K كل
بريدكم	79 اتركوا K	170 في K
بشنويد	1848 K
بعرض	155 هل تسمح K
بفرستيد	40 براي ما K	69 براي ما K	1835 براي ما K
بفضلكم	245 K
بنويسيد	40 براي ما K	69 براي ما K	1835 براي ما K	1918 براي ما K
بهروز	103 اين خبر K	103 اين گزارش K
بپيونديد	53 به انها K	53 به جمعشان K	1833 K	1845 به تيم ما K	1918 K
بگذاريد	40 با ما در ميان K	69 با ما در ميان K	1835 با ما در ميان K	1918 با ما در ميان K
بگوييد	40 به ما K	69 به ما K
بگيريد	40 با ما تماس K	69 با ما تماس K	1835 با ما تماس K
""", 'ت': """
تؤكد	247 K
تابعة	76 روابط K
تابعنا	122 K علي	122 K عبر	244 K علي تويتر	244 K علي غوغل	244 K علي جوجل
تابعونا	121 K علي	121 K عبر	244 K علي
تاكيد	1921 K كرد
تبرع	248 K
تبرعات	248 K
تبرعك	244 K
تبرعكم	244 K
تبرعوا	92 K بما	244 K الان
تبليغات	72 بدون K	1894 مسدود كننده K	1896 مسدود كننده K
تجربتك	69 K معنا
تجربه	69 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	41 K ما
تحقيقاتنا	245 K
ترجيحي	1834 منبع K	1834 منابع K	1913 منابع K	1913 منبع K
ترد	103 لم K
تستطيع	171 تبرع بما K	171 ساهم بما K
تصحيح	103 K:
تطبيق	244 حمل K	244 حملوا K
تطبيقنا	86 في K	86 عبر K	245 K
تعبر	168 لا K عن راي	168 K فقط عن راي
تعديل	103 تم K هذا
تعليقا	167 لتضيف K
تغيير	103 نامها K
تفاصيل	103 يتضمن K	103 يحتوي علي K
تفعيل	125 K جافا
تفوت	244 لا K
تفوتوا	244 لا K
تقاريرنا	245 K
تقول	247 K
تلغرام	121 قناتنا علي K	244 تابعنا علي K
تلگرام	1816 ما را در K	1816 در K دنبال	1816 كانال K ما	1835 با ما در K
تماشا	1848 K كنيد
تمامي	1832 K حقوق
تمثل	168 لا K راي
تنويه	103 K:
تواصل	40 K معنا
تواصلوا	40 K معنا	244 K معنا
توافق	45 هل K
توافقنا	45 لا K
توزيع	140 يمنع اعادة K هذا	140 يمنع اعادة K اي
توصيف	103 حاوي K
توضيح	103 K:	1921 K داد
تيليغرام	121 قناتنا علي K
تيم	1919 K ما
""", 'ج': """
جافاسكريبت	201 K
جاوااسكريپت	1818 K را فعال
جزئيات	103 حاوي K
""", 'ح': """
حذر	247 K
حذرت	247 K
حقوق	1832 كليه K	1832 همه K	1832 تمام K
حمايت	1856 K مالي خود	1857 به K شما نياز	1857 با K شما	1858 K كنيد	1918 از ما K كنيد	1918 K شما
""", 'خ': """
خارجي	155 محتوي K
خبر	5 اين K	1919 اين K
خبرنامه	1812 K ما	1812 اشتراك K	1813 در K	1855 K روزانه	1855 K هفتگي	1919 K ما	1919 K	1922 K
خبرنگار	41 K ما	1835 K ما را	1840 K
خبرنگاران	41 K ما	1919 K ما
خبرها	1893 اعلان K
خبرهاي	1893 اعلان K فوري
خصوصي	1819 سياست حريم K
خواست	1921 K
خواستند	1921 K
خواندن	1859 براي ادامه K
خوانندگان	20 با كمك K	45 نامههاي K	1857 به K خود تكيه	1919 K ما
خواهد	1851 منتشر K شد
خواهند	1851 منتشر K شد
""", 'د': """
داده	1822 نشان K شود
داستان	69 K خود را براي ما
دانشگاه	1840 استاد K
دريافت	1893 K اعلان	1893 خبرهاي فوري را K
دستيار	65 K مجازي
دعا	247 K
دعت	247 K
دعمك	244 K
دعمكم	171 نعتمد علي K	171 تعتمد علي K	171 نحتاج الي K	244 K
دنبال	1816 ما را K كنيد	1833 K كنيد	1833 K كنيم	1918 K كنيد
دهيد	40 به ما پيام K	69 به ما پيام K	1835 به ما خبر K	1848 گوش K	1862 هديه K	1918 خبر K
دوستان	51 براي K خود
دوستانتان	51 براي K	51 با K
ديدگاه	1851 نوشتن K	1851 ارسال K	1851 بيانگر K	1872 لزوما K
""", 'ذ': """
ذكر	247 K
ذكرت	247 K
""", 'ر': """
راسلنا	40 K	69 K	244 K
راسلونا	40 K	69 K	244 K
رايگان	1845 وبينار K ما	1859 اشتراك K	1873 مقاله K	1873 مطلب K	1873 مطالعه K	1918 K ثبت نام كنيد
روزنامه	1872 ديدگاه K
روزنامهنگار	1840 K
روزنامهنگاري	1919 K مستقل
""", 'س': """
سابقة	103 نسخة K من هذا	103 نسخة K من هذه
سالانه	1920 K
ساهم	92 K بما	244 K في دعم
ساهموا	92 K بما	244 K في دعم
سايت	1919 K ما
سايتهاي	1842 محتواي K ديگر
سكريبت	201 جافا K
سنويا	246 K
""", 'ش': """
شارك	27 K
شاركنا	40 K قصتك	69 K قصتك	244 K برايك
شاركه	27 K	51 K مع
شاركونا	69 K قصتكم	244 K
شهريا	246 K
شويد	26 وارد K	1833 عضو K	1833 K	1918 عضو K
""", 'ص': """
صباح	19 كل K
صبحگاهي	1855 خبرنامه K
صحافتنا	245 K
صحافي	150 K
صحافية	150 K
صحافيينا	41 K
صحفي	150 K
صحفية	150 K
صحفيينا	41 K	245 K
صرح	247 K
صرحت	247 K
صوركم	42 K
""", 'ض': """
ضدتبليغ	1896 K
""", 'ط': """
طالب	247 K
طالبت	247 K
طلب	247 K
طلبت	247 K
""", 'ع': """
علاقه	1834 منبع مورد K
عملنا	245 K
عمولة	182 قد نحصل علي K	182 نحصل علي K
عنوان	23 لن يتم نشر K
""", 'غ': """
غيرفعال	1896 لطفا ان را K كنيد
""", 'ف': """
فارسله	51 K
فرستاده	1812 به ايميل شما K
فرصتهاي	1845 K شغلي در
فريقنا	245 K
فشاركه	51 K
فنجان	56 ادعني الي K قهوة
فيسبوك	17 K	244 تابعنا علي K
فيلترشكن	66 K
فيلم	42 عكس و K
فينگليش	1851 K	1852 حروف لاتين (K)
""", 'ق': """
قال	247 K
قالت	247 K
قالوا	247 K
قبلي	103 نسخه K اين
قراءنا	245 K
قرائنا	171 نعتمد علي K	171 ونعتمد علي K	245 K
قناتنا	121 انضم الي K	245 K
""", 'ك': """
كاتب	150 K
كاتبة	150 K
كاتبه	168 يعبر عن راي K
كاتبها	168 تعبر عن راي K
كار	1919 K ما
كاربري	1859 حساب K خود شويد	1918 حساب K خود شويد
كانال	1816 به K ما	1833 K ما	1919 K ما
كتب	247 K
كتبت	247 K
كردهايد	1859 ثبت نام K	1859 ثبتنام K
كمصدر	145 K مفضل	228 K مفضل
كميسيون	1870 K دريافت كنيم	1870 K دريافت ميكنيم
كنيد	64 منو تگ K	64 من را تگ K	64 تگ K	1845 ديدن K	1848 گوش K	1862 هديه K	1865 روي لينك كليك K	1865 كليك K	1896 لطفا ان را غير فعال K	1918 به ما كمك K	1918 روي لينك كليك K	1918 همين حالا ثبت نام K
كوكي	1819 از K
كوكيها	1819 K
""", 'ل': """
لניוזלטר	80 K
لاتين	1851 حروف K	1852 حروف K
لاشتراكك	170 K في
لاشتراككم	170 K في
لاضافة	7 K تعليق	167 K تعليق
لزوما	1872 K نظر
لقراءة	109 سجل الدخول K	173 K بقية	244 سجل الدخول K
لقراءتكم	244 شكرا K
لكتابة	167 K تعليق
للاطلاع	173 K علي المقال كاملا
للتعليق	7 K	167 K علي الخبر
للقراءة	1 دقائق K	109 سجل الدخول K
للمتابعة	109 سجل الدخول K
للمشتركين	52 يمكن K	112 K فقط	173 حصري K	173 متاح K
لمتابعة	109 سجل الدخول K	173 K قراءة	208 ايقافه K	244 سجل الدخول K
لمشتركي	173 حصري K
لمواصلة	173 K قراءة	208 ايقافه K التصفح	208 تعطيله K التصفح
""", 'م': """
ما	1919 به K
مالكين	213 بلا K
مالي	1857 كمك K شما	1918 كمك K شما	1922 كمك K
ماه	1920 در K
ماهانه	1920 K
مباشرة	170 K في بريدك
متجرنا	245 K
متصفحك	11 K
مجانا	244 سجل K
مجانيا	184 مقالا K
مجانية	184 مقالات K
محتوا	10 اين K
محتواي	1842 K خارجي	1842 اجازه ميدهيد K
محتوايي	1842 حاوي K از
محتوي	155 K من طرف ثالث
محفوظ	1831 كليه حقوق K است	1831 تمامي حقوق K است	1831 همه حقوق K است	1831 تمام حقوق K است
محفوظة	140 جميع الحقوق K	140 حقوق النشر K
مراسل	150 K
مراسلة	150 K
مراسلنا	41 K	245 K
مراسلينا	41 K	245 K
مرره	51 K الي
مرورگر	11 K شما
مزعجة	73 بلا رسائل K	103 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	65 K الذكي
مساهمتك	171 نحتاج الي K	171 الي K
مساهمتكم	171 نحتاج الي K
مساهمين	213 بلا K	213 ولا K
مستعار	103 اسم K	103 نام K
مستعارة	103 اسماء K
مستقل	1919 رسانه K
مستقلة	245 صحافة K
مسدودكننده	1894 K تبليغات	1896 K تبليغات
مشترك	173 هل انت K	1859 K شويد	1918 K شويد
مشتركا	52 بصفتك K
مشتركان	1859 ويژه K است
مصنوعي	1843 هوش K
مطالعه	1 دقت K	1 زمان K
مطلب	5 اين K	1919 اين K
معنا	244 ساهم K
مفضل	228 مصدر K
مفضلا	228 مصدرا K
مقالاتنا	171 لا نضع K	245 K
مقاله	1866 ادامه K
ملاك	213 بلا K
منبع	1871 ذكر K
منتخب	1834 منبع K
منشن	64 K لي
منصتنا	245 K
مهمانم	56 قهوه K
موافقتك	155 نطلب K
موافقتكم	130 K مطلوبة قبل	130 نطلب K قبل
موبايل	1854 برنامه K
موردنياز	23 بخشهاي K
موفقيت	1855 عضويت شما با K	1855 ثبت نام شما با K
موقعنا	245 K
ميتوانند	52 مشتركان K
ميخواهيم	1842 از شما اجازه K
ميدهد	1851 نظر K
ميفرستيم	59 برايتان K	59 براي شما K
ميگفت	1921 K
ميگويد	1921 K
ميگيريم	1870 كميسيون K
""", 'ن': """
ناشد	247 K
ناشدت	247 K
نتقاضي	182 K عمولة	182 قد K عمولة
نحتاج	171 K الي دعمك
نخواهد	24 منتشر K شد	1851 منتشر K شد
نخواهند	1851 منتشر K شد
نداد	103 پاسخ K
ندهيد	1918 از دست K
نرسل	59 K لك	59 K لكم
نرمافزار	1854 K موبايل
نستخدم	125 K ملفات
نشرتنا	80 K	114 اشترك في K	245 K
نظر	7 ثبت K
نظرسنجي	1918 در K ما	1919 K ما
نمايش	1822 K داده شود
نميشود	62 ايميل شما نمايش داده K	1851 منتشر K
نوشت	1921 K
نويسنده	1835 ايميل K	1840 K
نياز	0 K به كمك	0 به كمك K	1857 به كمك شما K
نيستيد	45 موافق K
""", 'ه': """
هستيد	1859 مشترك K
هماكنون	1918 K ثبت نام كنيد
همايش	1845 بليت K
هوشمند	65 دستيار K
""", 'و': """
وابسته	1857 به حمايت شما K
واتساب	121 قناتنا علي K	244 تابعنا علي K
واحدا	53 كن K منهم
واشار	247 K
واشارت	247 K
واضاف	247 K
واضافت	247 K
واعلن	247 K
واعلنت	247 K
وافاد	247 K
وافادت	247 K
واكد	247 K
واكدت	247 K
واوضح	247 K
واوضحت	247 K
وبحسب	247 K
وبينار	1845 K ما	1845 در K
وتؤكد	247 K
وتري	247 K
وتضيف	247 K
وتقول	247 K
وحذر	247 K
وحذرت	247 K
ودعا	247 K
ودعت	247 K
وذكر	247 K
وذكرت	247 K
وصرح	247 K
وصرحت	247 K
وطالب	247 K
وطالبت	247 K
وفقا	247 K
وفيديو	42 صور K
وقال	247 K
وقالت	247 K
وقالوا	247 K
وكتب	247 K
وكتبت	247 K
ومحلل	150 كاتب K
ومقاطع	42 صورك K	42 صوركم K	42 صور K فيديو
ونعتمد	171 K علي دعمكم
ووفقا	247 K
ويؤكد	247 K
ويدئو	42 עكس و K
ويديو	42 عكسها و K	42 عكس و K	1842 ديدن اين K
ويري	247 K
ويضيف	247 K
ويقول	247 K
ويقولون	247 K
""", 'ي': """
يؤكد	247 K
يرد	103 لم K
يقول	247 K
يقولون	247 K
يوتيوب	17 K	121 قناتنا علي K	244 تابعنا علي K
يوميا	170 في بريدك K
""", 'پ': """
پيام	40 به ما K	69 به ما K
پيشين	103 نسخه K اين
پژوهشگر	1840 K
""", 'گ': """
گزارش	1919 اين K
گزارشهاي	1919 K ما
گفت	1921 K
گفتند	1921 K
گفته	1921 K است	1921 به K
""", 'अ': """
अनुभव	69 अपना K हमें	2436 का K रखने
अनुवाद	2440 K	2442 मशीन से K	2442 मशीनी K	2442 एआई की मदद से K	2442 ai की मदद से K	2442 एआई द्वारा K
अनुवादित	2442 एआई की मदद से K
अनुसार	2503 के K
अपडेट	103 लेख को K किया	103 खबर को K किया
अपनी	2446 K राय दें
अपील	2503 K की
अलर्ट	2448 K पाने के लिए
असहमत	45 K हैं
असिस्टेंट	65 वर्चुअल K	65 एआई K
""", 'आ': """
आपका	2500 K दान
आपको	59 हम K
आर्टिकल	2461 फ्री K	2461 मुफ्त K
आर्थिक	2451 K सहयोग दें	2451 K सहयोग करें	2500 K मदद दें
आवश्यक	23 K फील्ड
""", 'इ': """
इंस्टॉल	2410 ऐप K करें	2448 K करें
इनबॉक्स	2409 सीधे आपके K	2409 हर सुबह आपके K	2409 हर हफ्ते आपके K	2409 आपके K में पाएं	2409 रोज आपके K	2409 आपके K में हर	2449 अपने K में
""", 'उ': """
उपयोग	2416 कुकीज का K	2416 कुकी का K
""", 'ए': """
एजेंसी	2460 K की फीड
एडिटर	2436 सब K हैं	2436 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2479 K
""", 'क': """
कमीशन	2459 हमें K मिल	2459 K मिल सकता है
कमेंट	2446 अपनी राय K	2447 K करने के लिए	2447 K में अपनी राय	2447 K हटा	2447 K करने वाले
करके	2449 साइन अप K आप
करें	64 मुझे टैग K	64 हमें टैग K	2409 ईमेल दर्ज K	2412 फॉलो K	2429 जॉइन K	2429 लाइक K	2432 हमें ईमेल K	2446 पोल में वोट K	2449 साइन अप K	2454 शेयर K	2454 साझा K	2454 सेव K	2500 फॉलो K	2500 लॉग इन K	2500 साइन अप K
कहती	2503 K
कहते	2503 K
कहा	2503 K
कहानी	69 अपनी K हमें
कीजिए	2500 मदद K
कॉपी	2454 लिंक K हो गया
कॉपीराइट	2428 K
क्लिक	2429 K करें	2500 यहां K करें	2500 लिंक पर K करें
""", 'ख': """
खबर	5 इस K	5 यह K	2501 इस K	2501 यह K
खबरें	2456 और K पढने के लिए	2461 मुफ्त K
खबरों	2456 अन्य K के लिए	2456 ताजा K के लिए	2456 की K के लिए
खरीदें	2444 यहां से K
खेलें	2446 क्विज K और
""", 'ग': """
गिफ्ट	2454 K करें
गोपनीयता	2416 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2460 ऑटो-K
जरूर	2432 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2416 K
जुडने	2430 K के लिए
जुडिए	53 आप भी K	2500 K
जुडें	53 आप भी K	2412 चैनल से K	2429 K	2444 हमारी टीम से K	2500 हमसे K
ज्वाइन	2429 K करें
""", 'ट': """
टिप्पणियों	2447 K के लिए
टिप्पणी	103 K करने से इनकार	2447 K करने के लिए	2447 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2410 ऐप K करें	2448 K करें	2448 K कीजिए	2500 ऐप K करें	2500 ऐप K कीजिए
""", 'त': """
तस्वीरें	42 K और वीडियो	42 अपनी K
तैयार	2442 एआई की मदद से K किया गया है	2442 ai की मदद से K किया गया है
""", 'द': """
दान	2504 K
दिखाया	62 ईमेल नहीं K
दिया	103 पर जवाब नहीं K
दें	2500 राय K
देखें	2500 यहां K
दोस्तों	51 K को भेजें	51 K के साथ
""", 'ध': """
धारा	57 K #g	57 K # जी
""", 'न': """
निजता	2416 K नीति
निर्भर	2451 आपके सहयोग पर K
नोटिफिकेशन	15 K	2410 K चालू करें	2448 K ऑन करें	2448 K ऑन कर लें
नौकरी	2444 K के अवसर
न्यूज	2413 गूगल K पर
न्यूजरूम	41 हमारे K	2414 कलेक्टिव K की ओर से	2414 के लिए कलेक्टिव K
न्यूजलेटर	2409 हमारे K	2409 हमारा K	2409 हमारा साप्ताहिक K	2409 K के लिए	2501 हमारे K	2504 K
""", 'प': """
पढने	1 K का समय	2452 K के लिए
पढें	1 मिनट में K	2410 ऐप में K	2500 पूरी खबर K
पत्रकार	2501 हमारे K
पत्रकारिता	2436 K में सक्रिय हैं	2501 हमारी K	2501 स्वतंत्र K
पसंदीदा	2431 K सोर्स	2431 K स्रोत	2431 K न्यूज सोर्स	2495 K स्रोत	2495 K सोर्स
पाठकों	20 K के सहयोग	2451 K के सहयोग से चलते
पाने	2449 ईमेल पर K के लिए
पुनःप्रकाशित	47 K
पुनर्प्रकाशन	2460 K वर्जित
पुनर्प्रकाशित	47 K
पूछा	2503 K
पूछें	2440 K
पूरी	2452 बनकर K खबर
पॉडकास्ट	2445 K सुनें	2445 K सुनने के लिए	2501 हमारा K
प्रकाशित	23 ईमेल पता K	47 पुनः K	2414 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2502 K माह	2502 K वर्ष
प्रतिक्रिया	2446 अपनी K
प्रिफर्ड	2431 K सोर्स
""", 'ब': """
बताइए	40 हमें K	69 हमें K
बताएं	40 हमें K	69 हमें K	2432 हमें K	2432 कमेंट करके K	2500 हमें K	2500 राय K
बताते	2503 K
बताया	2503 K
बदल	103 नाम K
बाहरी	2439 K साइट
बिंदु	2440 मुख्य K
बॉक्स	2447 कमेंट K में
बोला	2503 K
बोले	2503 K
ब्राउजर	11 आपका K
ब्लॉकर	2479 ऐड K	2479 एड K
""", 'भ': """
भेजें	40 हमें K	51 आगे K	51 किसी को K	69 हमें K	2432 हमें K	2500 हमें K	2500 खबर K
""", 'म': """
मकतूब	45 K
महीने	52 सदस्य हर K	2502 हर K
मांगते	2439 आपकी इजाजत K हैं	2439 आपकी अनुमति K हैं
मुताबिक	2503 K
मुफ्त	2461 K लेख
""", 'य': """
यूट्यूब	17 K
योगदान	57 मासिक K
""", 'र': """
रखने	2452 पढना जारी K के लिए
रजिस्टर	2500 अभी K करें
रहिए	2456 जुडे K
रहें	2456 जुडे K
रिपोर्टर	41 हमारे K
""", 'ल': """
लिखा	2503 K
लिखें	40 हमें K	69 हमें K	2500 हमें K
लेख	2501 यह K	2501 इस K
लॉग	26 K इन
लॉगिन	2500 K करें
""", 'व': """
विचलित	103 K कर सकते
विचार	2460 लेखक के निजी K
विज्ञापन	12 K के बाद खबर	12 K के बाद लेख	72 न K	72 बिना K	72 कोई K नहीं	2479 K अवरोधक
वीडियो	42 फोटो और K	42 अपने K	2445 K देखें	2445 K यहां देखें	2445 K भी देखें	2445 K देखने के लिए
वेबसाइट	2501 हमारी K
वेबिनार	2444 K के लिए
वॉट्सऐप	40 हमें K	69 हमें K
व्हाट्सएप	40 हमें K	69 हमें K	2432 हमें K करें
व्हाट्सऐप	17 K	40 हमें K	69 हमें K
""", 'श': """
शर्तें	2416 नियम और K
शामिल	53 उनमें K हों	103 विवरण K
""", 'स': """
संपर्क	40 हमसे K करें	40 हमें K करें	69 हमसे K करें	69 हमें K करें	2432 हमसे K करें
संपादित	2460 ने K नहीं किया
संवाददाता	41 हमारे K	2436 वरिष्ठ K हैं	2436 K हैं
संस्करण	103 पिछले K में
सकते	2430 जुड K हैं	2430 फॉलो कर K हैं	2432 हमें भेज K हैं
सदस्य	57 मासिक K	2452 पहले से K हैं	2500 K बनें
सदस्यता	2452 K लें
सप्ताह	2502 प्रति K
सब्सक्राइब	2409 न्यूजलेटर को K	2409 न्यूजलेटर K	2412 चैनल को K	2429 K करें	2449 K करके आप	2500 K करें
सब्सक्राइबर	52 K	2452 K हैं
सब्सक्राइबर्स	2452 K के लिए है
सब्सक्रिप्शन	2449 K सफल	2504 K
समरी	2440 K
समर्थन	2500 K करें
सर्वाधिकार	2427 K सुरक्षित
सर्वे	2446 K में भाग लें	2446 K में भाग लेकर
सहमत	45 K हैं
सहयोग	2451 हमें K करें	2500 आपका K	2500 हमें K	2500 K करें	2500 आपके K
सहयोगी	57 मासिक K
सामग्री	2439 से मिली K शामिल है	2439 K उपलब्ध नहीं है
सारांश	2440 K
सिंडीकेट	2460 K फीड
सीनियर	2436 K सब एडिटर हैं
सुझाएं	2500 सुधार K
सुधार	103 K:	103 भूल K
सुनें	3 खबर K	3 लेख K	2445 को K	2445 लेख K
सुबह	19 हर K
स्पैम	73 कोई K नहीं
स्वचालित	2442 K अनुवाद
स्वीकार	2439 कुकीज K करें
""", 'ह': """
हमारा	2410 K ऐप	2501 K काम	2501 K ऐप
हमारी	41 K टीम से	2500 K मदद करें	2501 K टीम
हमारे	2501 K पाठक	2501 K चैनल	2501 K साथ
हिस्सा	2446 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	365 K শপ
অনুদান	370 আজই K দিন	411 K দিন	415 K
অনুমতি	359 K ছাডা কপি	359 K ছাডা নকল	361 আপনার K চাই
অনুমতিতে	360 বিনা K
অনুসরণ	355 K করুন	411 K করুন
অ্যাডব্লকার	392 K
অ্যাড্রেস	367 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	59 আমরা K
আপনার	369 K ই-মেইল
আপনিও	53 K যোগ দিন
আমাদের	40 K লিখুন	40 K জানান	40 K পাঠান	69 K লিখুন	69 K জানান	69 K পাঠান	356 K জানান	356 K পাঠান	356 K লিখুন	356 K ইমেইল করুন	370 K পাশে থাকুন	411 K লিখুন	411 K ইমেইল করুন	411 K সঙ্গে কাজ করুন	412 K পাঠক	412 K সঙ্গে
আযকর	57 K ছাড
আসুন	355 ঘুরে K
""", 'ই': """
ইতিমধ্যে	372 K গ্রাহক
ইনবক্সে	369 K পেতে
ইনস্টল	368 অ্যাপ K করুন
ইমেইল	350 আপনার K
""", 'এ': """
এআই	363 K
এআইকে	363 K
এআইযের	363 K
একমত	45 K নন
""", 'ও': """
ওযেবিনারে	365 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	361 বহিরাগত K
কমিশন	380 K পেতে পারি
করুন	355 ফলো K	355 যোগ K	411 লগইন K	411 ফলো K
কর্তৃপক্ষ	359 মন্তব্যের জন্য K দাযী নয
কিনুন	365 টিকিট K
কুইজে	365 K অংশ নিন
ক্লিক	355 K করুন	411 এখানে K করুন	411 লিংকে K করুন
""", 'খ': """
খবরটি	5 K	372 K পডতে	412 K
""", 'গ': """
গ্রহণ	361 কুকি K করুন
গ্রাহক	411 K হোন
গ্রাহকদের	372 শুধু K জন্য
""", 'চ': """
চাকরির	365 K সুযোগ
চালিযে	372 পডা K যেতে
চ্যানেল	412 আমাদের K
""", 'জ': """
জরিপে	365 K অংশ নিন	365 K ভোট দিন
জানতে	376 আরও খবর K
জানান	411 মতামত K	414 K
জানিযেছে	414 K
জানিযেছেন	414 K
""", 'ট': """
টাকায	372 মাত্র # K
টেলিগ্রাম	412 আমাদের K
ট্যাগ	64 আমাকে K
""", 'ড': """
ডাউনলোড	368 অ্যাপ K করুন	368 অ্যাপটি K করুন	411 অ্যাপ K করুন	411 অ্যাপটি K করুন
""", 'থ': """
থাকুন	355 যুক্ত K	411 পাশে K
""", 'দ': """
দাঁডান	371 পাশে K
দিন	355 যোগ K
দেখতে	366 ভিডিও K
দেখুন	366 ভিডিও K
""", 'ধ': """
ধরিযে	356 ভুল K দিন
""", 'ন': """
নামিযে	368 অ্যাপ K নিন
নিউজলেটার	350 আমাদের K	350 K পেতে	369 সাপ্তাহিক K	412 আমাদের K	412 K	415 K
নিউজলেটারের	412 K
নিজস্ব	359 মতামত লেখকের K
নিবন্ধন	411 এখনই K করুন
নোটিফিকেশন	368 K চালু করুন
""", 'প': """
পডতে	372 বাকি অংশ K	372 লেখা K	376 আরও খবর K
পাঠকেরাই	370 K আমাদের ভরসা
পাঠান	356 লেখা K
পুনঃপ্রকাশ	47 K
পুনর্মুদ্রণ	47 K
পেযেছেন	364 ভুল K
প্রকাশ	359 অনুমতি ছাডা K	367 ঠিকানা K করা হবে না
প্রতি	413 K মাসে
প্রতিবেদক	41 আমাদের K	358 জ্যেষ্ঠ K	358 নিজস্ব K
প্রতিবেদকের	41 আমাদের K	356 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	412 এই K
প্রযোজন	0 সাহায্য K	361 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	412 আমাদের K
""", 'ব': """
বন্ধুদের	51 K পাঠান	51 K সঙ্গে
বলছেন	414 K
বললেন	414 K
বলেছে	414 K
বলেছেন	414 K
বলেন	414 K
বুদ্ধিমত্তা	363 কৃত্রিম K
ব্যবহার	362 কুকি K
ব্লকার	392 অ্যাড K
""", 'ভ': """
ভার্চুযাল	65 আমাদের K
ভিডিও	42 ছবি ও K	42 ছবি বা K
ভিডিওটি	366 K দেখুন
""", 'ম': """
মতামত	365 আপনার K দিন	411 K দিন
মন্তব্য	359 অশালীন K প্রকাশ	367 K করতে	367 K লিখতে	367 আপনার K লিখুন
মাসিক	413 K
মূল্যে	372 বিনা K পডতে
মূল্যের	373 বিনা K লেখা
মোবাইল	412 আমাদের K
""", 'য': """
যুক্ত	355 K হোন	355 K করুন	411 K হতে	411 K হোন
যোগাযোগ	40 আমাদের সঙ্গে K	40 আমাদের সাথে K	69 আমাদের সঙ্গে K	69 আমাদের সাথে K	356 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	358 সিনিযর K
""", 'ল': """
লাইক	355 K দিন
লাগল	364 কেমন K
লিখুন	367 আপনার মতামত K
লেখা	373 ফ্রি K
লেখাটি	372 K পডতে
লেগেছে	364 কাজে K	364 কেমন K
""", 'শ': """
শুনুন	366 K
""", 'স': """
সংবাদটি	412 K
সংরক্ষিত	354 স্বত্ব K
সংশোধন	103 K:
সংশোধনী	103 K
সংস্করণে	103 আগের K
সঙ্গেই	376 আমাদের K থাকুন	376 K থাকুন
সদস্য	411 K হোন
সম্পাদকীয	359 K নীতির সঙ্গে
সর্বস্বত্ব	354 K সংরক্ষিত
সহযোগিতা	411 K করুন
সহাযতা	411 আমাদের K	411 K করুন
সাংবাদিক	412 আমাদের K
সাংবাদিকতা	412 স্বাধীন K
সাংবাদিকতাকে	370 স্বাধীন K	412 K
সাংবাদিকতার	370 K পাশে
সাপ্তাহিক	369 আমাদের K
সাবস্ক্রাইব	350 নিউজলেটারে K	355 K করুন	369 K করলে আপনি	369 K করার জন্য ধন্যবাদ	411 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	40 আমাদের K	69 আমাদের K	412 আমাদের K
হোযাটসঅ্যাপে	40 আমাদের K	69 আমাদের K
""", 'ก': """
กด	4817 Kเพิ่มเพื่อน	4845 Kติดตาม
กร	4787 Kอกอีเมล
กล	4848 K่าว
กอ	4846 Kงบรรณาธิการ
กา	15 Kรแจ้งเตือน	4845 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4805 Kบคุณที่สมัคร	4805 Kบคุณที่ลงทะเบียน	4846 Kงเรา
""", 'ค': """
คล	42 Kิปหรือภาพ	4845 Kิกที่นี่	4845 Kิกชม
คว	4815 Kามเห็นส่วนตัวของผู้เขียน
ค่	4814 Kาคอมมิชชั่น	4814 Kาคอมมิชชัน
""", 'จ': """
จด	4786 Kหมายข่าวของเรา	4805 Kหมายข่าวรายสัปดาห์ของเรา	4849 Kหมายข่าว
จะ	4804 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	23 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4845 Kวน์โหลดแอปของเรา	4845 Kวน์โหลดแอปได้	4845 Kวน์โหลดแอปเลย	4845 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	40 Kดต่อเรา	40 Kดต่อทีมข่าว	69 Kดต่อเรา	69 Kดต่อทีมข่าว	4796 Kดต่อผู้สื่อข่าวของเรา	4796 Kดต่อกองบรรณาธิการ	4845 Kดตามเรา
ต่	4847 Kอเดือน	4847 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4805 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4809 Kลองอ่าน
ทั	40 Kกมา	4815 Kศนะของผู้เขียน
ทา	4804 Kงเว็บไซต์ขอสงวนสิทธิ์	4806 Kงอีเมลทุก
ทุ	4806 Kกเช้าทางอีเมล
""", 'บ': """
บท	4810 Kความฟรี	4846 Kความนี้
บร	4849 Kิจาค
บล	4829 K็อกโฆษณา
บอ	40 Kกเรา	69 Kกเรา	4848 Kกว่า
""", 'ผ': """
ผู	65 K้ช่วยเสมือน	65 K้ช่วย ai	4807 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4848 Kดกับ
""", 'ภ': """
ภา	42 Kพและคลิป	42 Kพหรือคลิป	42 Kพและวิดีโอ
""", 'ม': """
มี	4796 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4798 Kมรับคุกกี้
""", 'ร': """
ระ	4848 Kบุว่า
รา	4847 Kยเดือน
ร่	53 Kวมเป็นหนึ่ง	53 Kวมสนับสนุน	4807 Kวมสนับสนุนการทำงานของเรา	4807 Kวมสนับสนุนสื่ออิสระ	4807 Kวมสนับสนุนนักข่าว	4845 Kวมสนับสนุน	4845 Kวมบริจาคให้เรา	4845 Kวมบริจาคกับเรา	4845 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4815 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4846 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4792 Kวนลิขสิทธิ์	4793 Kวนสิทธิ์
สน	4807 Kับสนุนการทำงานของเรา	4807 Kับสนุนสื่ออิสระกับ	4845 Kับสนุนเรา	4845 Kับสนุนพวกเรา
สม	52 Kาชิกสามารถ	4786 Kัครรับจดหมายข่าว	4786 Kัครรับข่าวสาร	4845 Kัครรับ	4845 Kัครสมาชิกวันนี้	4845 Kัครสมาชิกเลย	4845 Kัครสมาชิกเพื่อ	4845 Kัครสมาชิกได้ที่	4845 Kัครสมาชิกของเรา	4849 Kาชิก
สำ	4809 Kหรับสมาชิกเท่านั้น
สื	4846 K่ออิสระ
ส่	40 Kงข้อความมา	40 Kงมาที่ทีมข่าว	51 Kงต่อ	69 Kงมาที่ทีมข่าว	4796 Kงเรื่องราวของคุณ	4796 Kงข่าวหาเรา	4845 Kงข้อมูลมาที่	4845 Kงคลิปมา
""", 'ห': """
หล	12 Kังโฆษณา
หา	4796 Kกคุณมีข้อมูล
ห้	4792 Kามคัดลอกข้อความ	4792 Kามคัดลอกเนื้อหา	4792 Kามคัดลอกบทความ	4792 Kามคัดลอกหรือเผยแพร่	4792 Kามคัดลอกหรือทำซ้ำ	4792 Kามคัดลอกหรือดัดแปลง	4792 Kามคัดลอกหรือนำ	4793 Kามทำซ้ำ
""", 'อ': """
อย	4845 K่าพลาด
อี	23 Kเมลของคุณจะไม่	4786 Kเมลของคุณ
อ่	4809 Kานบทความฉบับเต็ม
""", 'เ': """
เข	26 K้าสู่ระบบ	4845 Kียนถึงเรา	4845 K้าสู่ระบบเพื่อ
เฉ	4809 Kพาะสมาชิก
เน	10 Kื้อหานี้	4798 Kื้อหาจากภายนอก	4798 Kื้อหาภายนอก
เป	4809 K็นสมาชิกอยู่แล้ว	4848 Kิดเผยว่า
เผ	47 Kยแพร่ต่อ	47 Kยแพร่ซ้ำ
เพ	20 Kราะผู้อ่าน	4804 Kื่อแสดงความคิดเห็น	4809 Kื่ออ่านต่อ	4809 Kื่ออ่านบทความ	4817 Kิ่มเพื่อนไลน์	4817 Kิ่มเพื่อนทางไลน์
เล	40 K่าให้เราฟัง	69 K่าให้เราฟัง	69 K่าประสบการณ์
เว	1 Kลาอ่าน	103 Kอร์ชันก่อนหน้าของ	4804 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	103 K้ไข:
แจ	40 K้งทีมข่าว	69 K้งทีมข่าว	4796 K้งเบาะแสข่าว	4796 K้งเรา	4845 K้งทีมงาน
แช	51 Kร์ให้	69 Kร์เรื่องราว
แท	64 K็กเรา	64 K็กมา
แห	4795 Kล่งข่าวที่ต้องการ	4795 Kล่งข่าวโปรด	4795 Kล่งที่มาที่ต้องการ
แอ	4817 Kดไลน์	4817 Kดไลน์เพื่อ	4845 Kดไลน์
""", 'โ': """
โป	4829 Kรแกรมบล็อกโฆษณา
โห	4845 Kวตเลย	4845 Kลดแอป
""", 'ใ': """
ให	4846 K้เรา
""", 'ไ': """
ไม	72 K่มีโฆษณา
""", 'ả': """
ảnh	5264 hãy gửi K
""", 'ủ': """
ủng	5203 ly cà phê K hộ	5264 hãy K hộ
""", 'あ': """
あと	3021 K#本、無料で
あな	53 Kたも参加
""", 'い': """
いか	3082 Kがでしたか
いた	2950 Kだいたサポートは	2950 Kだいたご寄付は
いの	104 Kちの電話
""", 'お': """
お使	11 Kいのブラウザ	2972 Kいのブラウザ
お寄	3082 Kせください
お届	59 Kけします
お申	3007 Kし込みはこちら	3082 Kし込みください	3082 Kし込みはこちら
お聞	3082 Kかせください
お見	3082 K逃しなく
お試	3082 Kしください
お読	3082 Kみいただけます
お送	59 Kりします
""", 'か': """
から	3027 K転載したものです	3027 Kの転載です
か月	2956 K無料	3084 K無料
""", 'が': """
が作	3063 aiK成
が無	2972 javascriptK効
が生	3063 aiK成
が翻	3063 aiK訳
が要	3063 aiK約
""", 'こ': """
ここ	2953 Kからは有料	2956 Kから先は
この	3 K記事を音声	10 Kコンテンツ	2953 K記事は有料	2953 K記事は会員	2979 K記事についてのご意見	3041 Kコンテンツは	3041 K投稿は	3041 K外部コンテンツは	3083 K記事が	3083 K記事を	3083 K記事は
""", 'ご': """
ご利	11 K用のブラウザ	2972 K用のブラウザ
ご協	3082 K力ください
ご存	3028 Kじの方は
ご寄	2951 K付をお願い	3082 K付を	3082 K付で	3082 K付に	3082 K付が	3082 K付は	3082 K付いただ	3082 K付のお願い
ご意	45 K見・ご反論	2979 K見をお寄せ	2979 K見・ご感想をお寄せ	2979 K見・ご感想はこちら	2979 K見・ご感想をお待ち	2979 K見・ご感想をお聞かせ	2979 K見・ご感想をお願い	2979 K見・ご感想を送る
ご感	2979 K想をお寄せ
ご支	2951 K援をお願い	3082 K援
ご登	3018 K録ありがとうございます	3082 K録
ご覧	3082 Kください	3082 Kいただけます
ご購	3082 K読
ご連	3082 K絡ください
""", 'す': """
すで	3021 Kに会員の方
すべ	2956 Kての記事が
""", 'ぜ': """
ぜひ	2967 Kフォロー
""", 'で': """
で作	3063 aiK成
で受	2996 lineKけ取る
で届	2996 lineKく
で最	2996 lineK新
で生	3063 aiK成
で要	3063 aiK約
""", 'と': """
と強	3085 K調
と書	3085 Kい
と発	3085 K表
と話	3085 Kし	3085 Kす
と語	3085 Kっ	3085 Kる
と説	3085 K明
と述	3085 Kべ
""", 'に': """
によ	3063 aiKって生成	3063 aiKる要約	3085 Kると
""", 'の': """
の使	2977 cookieK用
の学	50 aiK習
の採	3007 K用情報はこちら
の提	3027 K供記事です
""", 'を': """
をフ	2967 Kォローしよう
を使	2977 cookieK用
を利	2977 cookieK用
を有	2972 javascriptK効	2972 javascript K効
を発	3085 K表した
を許	3002 cookieK可
""", 'ア': """
アカ	2996 lineKウントはこちら
アシ	65 aiKスタント
アド	3047 Kブロックを
アフ	76 Kィリエイトリンク	76 Kィリエイト広告	3025 Kィリエイト広告	3025 Kィリエイトプログラム	3025 Kィリエイトリンク	3035 Kィリエイトリンク	3035 Kィリエイト広告	3035 Kィリエイトプログラム
アプ	2962 Kリはこちら	2963 Kリを開く	2963 Kリをダウンロード	2963 Kリのダウンロード	2963 Kリをインストール	3017 Kリなら通知	3017 Kリなら速報	3017 Kリなら、	3017 Kリで読むと	3017 Kリなら
アン	3013 Kケートはこちら	3013 Kケート実施中	3013 Kケートにご協力ください	3013 Kケートにご協力を	3013 Kケートへのご協力	3014 Kケートに答えて
""", 'オ': """
オフ	3047 Kにしてページを
""", 'カ': """
カ月	2956 K無料	3084 K無料
""", 'ク': """
クイ	3014 Kズに答えて
クッ	2974 cookie(Kキー)	2977 Kキーを使用	2977 Kキーを利用	3002 Kキーを許可
""", 'コ': """
コメ	7 Kントを書く	7 Kントする	23 Kントをキャンセル	23 Kントを投稿するには	87 Kント欄	103 Kントしていない	2979 Kントを投稿するには	2979 Kントするには	2979 Kントをお寄せ	2986 Kント欄で	2986 Kント欄に	2986 Kント欄から	2986 Kント欄へ	3016 Kントは削除します	3016 Kントは削除することが	3016 Kントは削除する場合	3016 Kントは承認	3016 Kントは公開前	3016 Kントは非表示
コー	56 Kヒー代	56 Kヒーをおごって	2950 Kヒーをおごる
""", 'サ': """
サポ	2950 Kートをしてみませんか	2950 Kートをしませんか	2950 Kートしてみませんか	2951 Kートをお願いします	3082 Kートをお願い	3082 Kートしていただ
""", 'シ': """
シェ	27 Kアして	51 Kアして
""", 'ス': """
スパ	73 Kムは
""", 'タ': """
タグ	64 K付けして	64 Kをつけて
""", 'ダ': """
ダウ	3082 Kンロードしてください
""", 'チ': """
チケ	3007 Kット販売中
チッ	2950 Kプで応援
チャ	2970 Kンネル登録を	2996 Kンネルに参加する	2996 Kンネルに参加しよう
""", 'ニ': """
ニュ	80 Kースレター	2959 Kースレターに登録	2961 Kースレターを	2996 googleKースで	3018 Kースレター登録はこちら	3086 Kースレター
""", 'ネ': """
ネタ	103 Kバレを含
""", 'バ': """
バー	65 Kチャルアシスタント
""", 'フ': """
フォ	2967 Kローして最新	2967 Kローをお願い	3082 Kローしてください
""", 'ブ': """
ブラ	3038 Kウザは音声	3038 Kウザは動画	3038 Kウザではこの動画	3038 Kウザはvideo	3038 Kウザはaudio
""", 'プ': """
プッ	2963 Kシュ通知
プラ	2974 Kイバシーポリシーに
プレ	2956 Kミアム会員	3010 Kゼントした記事は
プロ	3025 Kモーションが含まれ	3025 Kモーションを含
""", 'ポ': """
ポッ	36 Kドキャスト
""", 'マ': """
マン	2950 Kスリーサポーター
""", 'ミ': """
ミラ	66 Kーサイト
""", 'メ': """
メル	2959 Kマガに登録	2961 Kマガで	3018 Kマガ登録はこちら	3018 Kマガの登録	3083 Kマガ
メー	23 Kルアドレスが公開されること	60 Kルで受け取りたい方	60 Kルでお知らせ	62 Kルアドレスは表示され	62 Kルアドレスが表示され	80 Kルマガジン	2959 Kルマガジンに登録	2961 Kルマガジンで	2961 Kルマガジンを	2961 Kルでお届け	2979 Kルアドレスが公開されることはありません	3018 Kルアドレスを入力してください	3086 Kルマガジン
""", 'ロ': """
ログ	26 Kイン	2953 Kインして続きを	2953 Kインしてください	2956 Kインが必要	3082 Kインして
""", 'ヶ': """
ヶ月	2956 K無料	3084 K無料
""", '上': """
上优	5311 在googleK先
上優	5311 在googleK先
""", '下': """
下方	5418 K留言
下載	5284 K客戶端	5286 Kapp	5286 K應用程式
下载	5284 K客户端	5286 Kapp	5286 K应用	5417 K客户端
""", '不': """
不代	5310 K表本站	5342 K表本站立场	5356 K表本報立場	5356 K表本报立场	5356 K表本站立场	5356 K表本站立場	5356 K表本媒體立場	5356 K表本網立場	5356 K表本刊立場
不发	73 K垃圾
不同	45 K意本文
不妨	27 K转发	27 K分享给
不属	5386 K于任何财团
不屬	5386 K於任何財團
不得	5310 K转载	5310 K轉載
不认	45 K同本文
不錯	5417 K過
不错	5417 K过
""", '为': """
为首	5311 K选来源
""", '人': """
人工	50 K智能训练
""", '仅': """
仅代	5310 K表作者本人	5310 K表作者个人	5310 K表作者观点	5310 K表作者的	5310 K表作者立场
仅供	5342 K其表达个人看法
仅限	5347 K会员	5347 K订户
""", '他': """
他說	5420 K
他说	5420 K
""", '付': """
付費	5278 K後	5421 K牆
付费	5278 K后	5421 K墙
""", '以': """
以下	5371 K内容来自
以閱	5275 K讀全文
以阅	5275 K读全文
""", '仮': """
仮名	103 Kです	103 K
""", '仲': """
仲間	53 Kに加わ
""", '会': """
会员	52 K每月	5278 K专享	5347 K限定内容
会員	52 Kの方は	52 Kは月に	2953 K限定です	2953 K限定の記事	2953 K登録できます	2956 K登録すると	2956 K登録が必要	3021 Kの方はこちら	3021 K登録で続きを読む	3021 K登録後にご覧	3054 Kだけが読める	3054 Kのみがお読み	3054 Kのみ閲覧	3082 K登録して	3082 K登録は	3082 K登録がお済み	3082 K登録をお願い	3082 K登録で	3082 K登録のうえ	3082 K登録はこちら	3082 K登録ください	3083 Kの方
会費	3019 Kで運営
""", '体': """
体験	69 K談をお寄せ
""", '你': """
你的	5273 K支持	5417 K支持,	5417 K支持让	5417 K支持讓	5417 K支持是
""", '使': """
使用	5295 Kcookie改善	5295 Kcookie以	5295 K cookie 以	5295 K cookie 来	5295 K cookie 來	5299 Kcookie来	5299 Kcookie來
""", '來': """
來自	5327 K外部平台的內容
""", '依': """
依靠	5345 K读者的支持	5345 K讀者的支持
""", '侵': """
侵权	5310 K必究	5310 K请联系	5310 K请告知	5310 K请及时
侵權	5310 K必究
""", '個': """
個人	2977 K情報の取り扱い	3027 Kの見解です	5342 K看法
""", '偏': """
偏好	5311 googleK來源	5311 google K來源	5311 K來源清單	5400 K來源
""", '僅': """
僅限	5347 K會員	5347 K訂戶
""", '優': """
優先	2995 Kソース	2995 K表示に設定	2995 Kする情報源	2995 K的に表示
""", '免': """
免費	16 K閱讀	5357 K文章	5357 K閱讀篇數	5357 K閱讀額度	5358 K註冊即可	5358 K註冊後	5389 K文章	5417 K訂閱	5419 K試用
免费	16 K阅读	5357 K文章	5357 K阅读篇数	5358 K注册即可	5358 K注册后	5389 K文章	5417 K订阅	5419 K试用
""", '內': """
內容	5334 K由ai
""", '全': """
全文	22 Kを	2953 Kを読むには	2953 Kをお読み
""", '公': """
公众	17 K号	5289 K号:
公式	2963 Kアプリ	2967 Kアカウントをフォロー	2967 Kアカウントを友だち	2996 Klineはこちら	3083 Kline
""", '关': """
关注	5289 K我们的微信	5289 K我们的公众号	5289 K我们的微博	5289 K我们的频道	5289 K我们的官方	5417 K我们
关闭	5381 K后刷新页面
""", '内': """
内容	5334 K由ai
内阅	5284 appK读
""", '写': """
写真	42 Kや動画	42 K・動画	42 Kや映像
写道	5420 K
""", '分': """
分で	1 K読めます
分享	51 K给	51 K給	69 K您的故事	5338 K此文給朋友
""", '初': """
初割	3084 K
初月	3021 K#円で	3084 K無料
""", '判': """
判断	3085 Kした
""", '利': """
利用	2974 K規約に同意
""", '前': """
前請	5342 K先登入
前请	5342 K先登录
""", '剩': """
剩余	5275 K#%内容	5275 K#%的内容
剩餘	5275 K#%內容	5275 K#%的內容
""", '力': """
力を	3019 K貸してください
""", '加': """
加入	53 K他们	53 K他們	5289 Kline好友	5289 Kline官方	5289 Kline@	5345 K贊助行列	5345 K赞助行列	5417 K会员	5417 K會員
加记	40 K者微信	69 K者微信
""", '助': """
助手	65 aiK	65 ai K
""", '励': """
励み	3083 Kになります
""", '動': """
動画	42 Kや写真	3008 Kをご覧ください	3008 Kはこちら	3011 Kでも詳しく	3011 Kでも解説	3038 Kを再生するには	3038 Kをご覧いただくには	3038 Kを視聴するには
""", '勘': """
勘誤	103 K
勘误	103 K
""", '包': """
包月	5419 K
""", '化': """
化名	103 K
""", '即': """
即可	5342 K留言
""", '参': """
参加	53 Kしませんか
""", '參': """
參與	7 K討論
""", '友': """
友だ	2970 Kち追加
""", '収': """
収益	3025 Kを得ること
""", '发': """
发给	59 K您
发表	7 K评论
发送	59 K给您	5281 K到您的邮箱
""", '取': """
取材	40 K班に	40 K班まで	40 K班が	69 K班に	69 K班まで	69 K班が	103 Kに回答しなかった	103 Kに応じなかった	2997 K班までご	3019 Kを支えて
取消	23 K回复	23 K回覆
""", '受': """
受信	2959 Kトレイにお届け	2959 Kトレイに届けます
""", '只': """
只靠	5345 K讀者	5345 K读者
""", '可': """
可能	103 K引起不适	103 K引起不適
""", '同': """
同意	5327 Kcookie
""", '向': """
向我	40 K们爆料	40 K們爆料	69 K们爆料	69 K們爆料
向本	40 K报	69 K报
""", '含': """
含剧	103 K透
含有	103 K暴力
""", '启': """
启用	5374 Kjavascript
""", '告': """
告訴	40 K我們	69 K我們	5420 K
告诉	40 K我们	69 K我们	5420 K
""", '呼': """
呼び	3085 Kかけた	3085 Kかける	3085 Kかけて	3085 K掛け
""", '命': """
命じ	3085 Kた
""", '啟': """
啟用	5374 Kjavascript
""", '喊': """
喊道	5420 K
""", '因': """
因为	5417 K有你的支持
因為	5417 K有你的支持
""", '图': """
图片	42 K和视频
""", '売': """
売上	3025 Kの一部が還元
""", '外': """
外部	3002 Kコンテンツ	5327 K内容	5327 K內容
""", '她': """
她說	5420 K
她说	5420 K
""", '如': """
如侵	5310 K权,	5310 K权请	5310 K权联系
如有	5310 K侵权,	5310 K侵权请	5310 K侵权联系	5310 K侵權,	5310 K侵權請
""", '学': """
学習	50 aiK
""", '安': """
安心	104 K專線
""", '官': """
官方	5291 K微信
""", '定': """
定期	5417 K定額
""", '寄': """
寄付	2950 Kで応援	3051 Kで成り立って	3051 Kで運営され	3051 Kによって運営され	3082 Kをお願い	3086 K
寄到	5281 K您的信箱	5344 K你的信箱
寄給	59 K您
寄给	59 K您
""", '寫': """
寫道	5420 K
""", '将': """
将本	5338 K文赠送给
""", '將': """
將本	5338 K文贈送給
""", '就': """
就分	27 K享给
就转	27 K发
""", '居': """
居合	3028 Kわせた方は
""", '已': """
已是	5275 K會員	5347 K订户	5347 K訂戶
已经	5275 K是会员
已讀	5416 K
已读	5416 K
""", '年': """
年額	3084 K
""", '广': """
广告	12 K后继续	12 K之后继续	5300 K拦截	5381 K拦截	5381 K屏蔽	5381 K过滤	5383 K拦截	5383 K屏蔽
""", '広': """
広告	12 Kの下に記事	12 Kの後に記事	72 Kも	72 Kなし	72 Kなしで	3019 Kに頼らず	3047 Kブロッカーを	3047 Kブロックを	3047 Kブロック機能	3047 Kブロックは	3047 Kブロックが
""", '廣': """
廣告	12 K後繼續	12 K之後繼續	5300 K攔截	5381 K阻擋程式	5381 K攔截	5381 K封鎖	5381 K阻擋器	5383 K攔截	5383 K封鎖
""", '开': """
开启	5286 K通知	5374 Kjavascript
""", '弊': """
弊社	3083 K
弊紙	40 Kまで	69 Kまで
""", '当': """
当サ	3083 Kイト
当初	103 Kの記事で
当社	3083 Kの
当編	3083 K集部
""", '後': """
後援	82 K
""", '微': """
微信	5286 K扫	5291 K公众号
""", '心': """
心理	104 K援助
""", '必': """
必填	23 K项已用	23 K欄位
必須	24 K項目です
""", '応': """
応援	2951 Kをお願いします	3082 Kをお願い	3082 Kして
""", '您': """
您已	5344 K成功订阅	5344 K成功訂閱
您的	11 K浏览器	11 K瀏覽器	5273 K支持	5345 K每一份捐款	5345 K每一筆捐款	5417 K捐款	5417 K支持,	5417 K支持让	5417 K支持讓	5417 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	2997 Kをお寄せください	2997 K提供はこちら	2997 K提供を募集	2997 K提供をお待ち	2997 Kをお待ちして	3028 Kをお持ちの方は	3028 K提供窓口
""", '感': """
感謝	5344 K您的訂閱	5417 K閱讀	5417 K您的支持
感谢	5344 K您的订阅	5417 K阅读	5417 K您的支持
""", '成': """
成为	53 K其中一员	5275 K会员即可阅读	5275 K会员即可查看	5275 K会员即可解锁	5347 K付费会员	5417 K会员,	5417 K会员即可	5417 K我们的会员
成果	3035 K報酬型広告
成為	5275 K會員即可閱讀	5275 K會員即可看	5275 K會員即可解鎖	5345 K我們的贊助	5347 K付費會員	5417 K會員,	5417 K會員即可	5417 K我們的會員
""", '我': """
我们	5295 K使用cookie	5295 K使用 cookie	5418 K的
我們	5295 K使用cookie	5295 K使用 cookie	5418 K的
""", '手': """
手机	5286 K客户端
""", '打': """
打开	5284 Kapp	5286 K微信
打開	5284 Kapp
""", '扫': """
扫一	5286 K扫
扫描	5284 K二维码下载	5284 K二维码加入	5286 K二维码关注	5417 K二维码下载	5417 K二维码关注	5417 K二维码加入	5417 K二维码阅读
""", '把': """
把你	69 K的故事发
把您	69 K的故事发	69 K的经历发	69 K的經歷
把文	5338 K章送給
""", '投': """
投げ	56 K銭
""", '拒': """
拒絕	103 K置評
拒绝	103 K置评
""", '指': """
指出	5420 K
指摘	3085 Kした
""", '捐': """
捐助	5345 K我们	5345 K我們
捐款	5417 K支持	5421 K
""", '掃': """
掃一	5286 K掃
掃描	5284 K qr	5417 K二維碼
""", '授': """
授權	49 cc by #K
""", '推': """
推播	15 K	5286 K通知
推送	15 K	5286 K通知
""", '描': """
描写	103 Kが含まれ
""", '提': """
提供	98 taboola K	98 outbrain K	98 dianomi K	98 revcontent K	98 mgid K
""", '擋': """
擋廣	5383 K告
""", '支': """
支持	5272 K獨立媒體,	5272 K独立媒体,	5273 K我们的	5273 K我們的	5417 K我们,	5417 K我們,	5417 K我们。	5417 K我們。	5417 K我们的报道	5417 K我們的報導	5417 K我们的新闻	5417 K我們的新聞	5417 K我们的记者	5417 K我們的記者	5417 K我们的工作	5417 K我們的工作	5417 K我们继续	5417 K我們繼續
支援	3051 Kで成り立って	3051 Kで運営され	3051 Kによって成り立って	3051 Kによって運営され	3082 Kをお願い
""", '教': """
教え	51 Kてあげて
""", '文': """
文章	5310 K来源:
""", '新': """
新着	60 K記事をメール
新闻	5311 在googleK上关注
""", '无': """
无广	72 K告
""", '明': """
明ら	3085 Kかにした
""", '智': """
智慧	65 K助理
智能	65 K助手
""", '暢': """
暢讀	5347 K全站
""", '更': """
更新	60 K情報をメール
更正	103 K:	103 【K】	103 K说明	103 K說明
""", '最': """
最新	2959 K情報をお届け
""", '會': """
會員	52 K每月	5278 K專享	5347 K限定內容
""", '月': """
月額	2950 Kサポーター	2956 K#円	3084 K
""", '有': """
有了	5417 K你的支持	5417 K您的支持
有料	52 K会員は	2953 K会員限定	2953 K会員になる	2953 K会員の方	2955 K記事がお得に読める	2955 K記事が読み放題	3021 K記事が読めます	3086 K会員
有权	5342 K删除
有權	5342 K刪除
""", '未': """
未予	103 K置评
未回	103 K应	103 K應
未滿	5367 K#歲	5367 K十八歲
未經	5310 K授權不得	5310 K授權,不得	5310 K授權禁止	5310 K授權請勿	5310 K授權,請勿
未经	5310 K授权不得	5310 K授权,不得	5310 K授权禁止	5310 K授权,禁止	5310 K授权请勿	5310 K授权,请勿
""", '本': """
本ま	3010 Kでプレゼントできます	3010 Kでギフトできます	3010 Kで無料でプレゼント	3021 月#Kで無料で
本ア	3083 Kプリ
本サ	3083 Kイト
本中	3081 #K#本
本內	5371 K容來自
本内	5371 K容来自
本刊	5418 K
本報	5418 K導
本报	5418 K读者	5418 K道
本文	103 K早前版本	103 K先前版本	103 K已更新	103 K已作	5310 K来源:	5310 K来源于	5418 K
本站	5418 K
本紙	40 Kまで	69 Kまで
本網	5295 K站使用cookie	5295 K站使用 cookie	5295 K站使用小型	5418 K
本网	5295 K站使用cookie	5295 K站使用 cookie	5295 K站使用小型
本記	3083 K事
本誌	3083 K
""", '来': """
来自	5327 K外部平台的内容
""", '标': """
标记	64 K我
""", '標': """
標記	64 K我
""", '機': """
機械	3063 K翻訳
""", '欢': """
欢迎	27 K分享给	27 K转发	5289 K关注	5417 K加入	5417 K赞助	5417 K订阅	5417 K投稿
""", '歡': """
歡迎	27 K分享給	5289 K追蹤	5417 K加入	5417 K贊助	5417 K訂閱	5417 K投稿
""", '此': """
此內	10 K容	5371 K容來自	5371 K容由
此内	10 K容	5371 K容来自	5371 K容由
此前	103 K版本
此影	5370 K片在您所在
此视	5370 K频在您所在
""", '残': """
残り	2953 K#文字	2953 K: #文字
""", '毎': """
毎朝	19 K
毎週	19 K
""", '每': """
每周	19 K一次
每天	19 K早上
每年	5419 K
每日	5283 K简报	5283 K簡報	5283 K電子報
每月	5419 K
""", '求': """
求め	3085 Kた	3085 Kている
求助	0 K
""", '沒': """
沒有	72 K廣告	5386 K股東	5386 K財團
""", '没': """
没有	72 K广告	73 K垃圾	5386 K股东	5386 K财团
""", '浏': """
浏览	5300 K器版本	5370 K器不支持音频	5370 K器不支持视频	5370 K器不支持播放	5370 K器不支持html#	5370 K器不支持video
""", '添': """
添加	40 K记者微信	69 K记者微信
""", '瀏': """
瀏覽	5370 K器不支援影片	5370 K器不支援音訊
""", '点': """
点击	5417 K关注	5417 K这里
""", '為': """
為首	5311 K選來源
""", '無': """
無効	3047 Kにしてページを	3047 Kにして再読み込み	3047 Kにして、ページを
無料	16 K記事	2953 Kで会員登録	2953 K会員に登録	3021 Kで読める記事の上限	3021 K会員になると	3054 K記事の閲覧	3054 K記事は残り	3054 Kで読める記事	3054 K閲覧	3081 K記事 #/#	3081 K記事#/#	3082 K会員に登録	3082 K会員登録	3084 K体験
無断	2994 K転載	2994 K複製	3062 K転載・複製	3062 K転載を禁じ	3062 Kでの転載	3062 Kで転載
""", '照': """
照片	42 K和视频	42 K或视频	42 K和影片	42 K或影片
""", '版': """
版权	5310 K归本	5310 K归原	5310 K归作者	5310 K所有,	5310 K所有:	5310 K所有©	5310 K所有 ©	5310 K归属本	5310 K归属原	5310 K归属作者	5310 K归属于
版權	5310 K所有	5310 K歸本	5310 K歸原	5310 K歸作者	5310 K歸屬於
""", '特': """
特此	103 K更正
""", '独': """
独立	3083 Kしたジャーナリズム	5418 K新闻	5418 K媒体
""", '獨': """
獨立	5418 K新聞	5418 K媒體
""", '獲': """
獲得	5354 K佣金
""", '生': """
生命	104 K热线	104 K線
生成	5334 由 ai K	5334 由aiK	5334 ai K,仅供	5334 aiK,僅供
""", '產': """
產生	5334 由 ai K	5334 由aiK
""", '用': """
用邮	60 K件接收
""", '由': """
由人	5334 K工智能生成	5334 K工智慧生成
由讀	5418 K者
由读	5418 K者
""", '申': """
申し	3007 K込みはこちら
申込	3007 Kみはこちら	3007 Kはこちら
""", '电': """
电子	5421 K报
""", '畅': """
畅读	5347 K全站
""", '留': """
留言	87 K区	87 K區	5418 K告诉我
""", '異': """
異論	45 Kのある方
""", '疑': """
疑問	2997 Kをお寄せ
""", '登': """
登入	26 K或	5275 K後繼續	5275 K會員即可	5275 K會員後	5275 K會員以	5275 K會員繼續	5358 K或註冊
登录	26 K或	5275 K后继续	5275 K后查看全文	5275 K后查看完整	5358 K或注册
登録	3021 Kして続きを読む	3082 Kしてください	3082 Kはこちら
""", '發': """
發表	7 K評論
發送	59 K給您
""", '皆': """
皆さ	3083 Kまの
""", '相': """
相談	0 K	104 K窓口
""", '看': """
看更	5284 appK多
""", '禁': """
禁止	5310 K转载
禁無	2993 K断
""", '私': """
私た	3083 Kちの
""", '科': """
科し	3085 Kた
""", '称': """
称	5420 K
""", '稱': """
稱	5420 K
""", '立': """
立即	5417 K加入我们	5417 K加入我們	5417 K订阅	5417 K訂閱	5417 K下载	5417 K下載	5417 K报名	5417 K報名	5417 K成为会员	5417 K成為會員
""", '第': """
第一	5342 K条评论	5342 K則留言	5342 K條評論
""", '筆': """
筆者	3027 K個人の見解
""", '紙': """
紙の	3083 K新聞の定期購読者
""", '経': """
経験	69 Kをお寄せ	69 Kをお聞かせ
""", '絕': """
絕無	73 K垃圾
""", '続': """
続き	2953 Kを読むには	2953 Kをお読みになる
""", '編': """
編按	103 K
編者	103 K註
編集	40 K部まで	40 K部に	69 K部まで	69 K部に	103 K部注	3083 K部では
""", '繼': """
繼續	5275 K閱讀請
""", '绝': """
绝无	73 K垃圾
""", '继': """
继续	5275 K阅读请
""", '编': """
编者	103 K注
""", '翻': """
翻墙	66 K
翻譯	5334 由aiK
翻译	5334 由aiK
""", '者': """
者說	5420 K
者说	5420 K
""", '联': """
联盟	76 K链接	5354 K链接
联系	40 K我们	40 K记者	69 K记者
""", '聯': """
聯盟	5354 K行銷連結	5354 K連結
聯絡	40 K我們
""", '自': """
自动	5334 由 ai K生成	5334 由aiK生成
自動	3063 K翻訳	5334 由 ai K生成	5334 由aiK生成
""", '若': """
若有	5310 K侵权,	5310 K侵权请	5310 K侵權,	5310 K侵權請
""", '获': """
获得	5354 K佣金
""", '著': """
著作	2994 K権は	3062 K権法により保護	3062 K権法で保護
""", '虚': """
虚拟	65 K助手
""", '表': """
表明	5342 K本站立场
表示	5420 K
""", '要': """
要发	23 K表评论
要發	23 K表留言
""", '訂': """
訂正	103 K:	103 【K】	103 Kして	103 Kします
訂閱	60 K電子報	5275 K即可	5275 K後繼續	5281 K我們的	5281 K電子報	5417 K我們	5421 K費
""", '記': """
記事	3 Kを聴く	3 Kを聞く	5 Kを	12 Kは広告	103 Kを更新しました	103 Kを修正しました	2955 Kが読み放題	3010 Kをプレゼントできます	3081 #K中#記事
記者	2997 Kまでご連絡ください
""", '訴': """
訴え	3085 Kた
""", '評': """
評論	87 K區
""", '認': """
認め	3085 Kた
認為	5420 K
""", '說': """
說:	5420 K
說。	5420 K
說道	5420 K
""", '読': """
読み	2956 K放題
読者	20 Kの寄付	20 Kの支援	3019 Kの会費で	3083 Kの皆様	3083 Kの皆さ	3083 Kアンケート
""", '請': """
請先	5417 K登入
請分	27 K享給
請啟	5295 K用javascript
請我	56 K喝咖啡
請捐	5417 K款
請支	5272 K持我們	5272 K持獨立媒體	5417 K持我們
請登	5275 K入會員	5417 K入後	5417 K入以
請立	5417 K即捐款
請贊	5272 K助我們
請輸	5344 K入您的電子	5417 K入您
請關	5381 K閉後重新整理
請點	5417 K擊此處	5417 K擊這裡	5417 K擊下方	5417 K擊連結
""", '讀': """
讀者	45 K投書	5418 K問卷
""", '订': """
订阅	52 K用户	52 K会员	5275 K即可	5275 K后继续	5281 K我们的	5281 K电子报	5417 K我们	5421 K费
""", '认': """
认为	5420 K
""", '训': """
训练	50 K人工智能	50 aiK
""", '许': """
许可	49 cc by #K
""", '设': """
设为	5311 K首选来源
""", '评': """
评论	87 K区	5342 K服务协议
""", '该': """
该视	5370 K频在您所在
""", '说': """
说:	5420 K
说。	5420 K
说道	5420 K
""", '请': """
请先	5417 K登录
请关	5381 K闭后刷新
请分	27 K享给
请启	5295 K用javascript
请我	56 K喝咖啡	56 K喝杯咖啡
请捐	5417 K款
请支	5272 K持我们	5272 K持独立媒体	5417 K持我们
请点	5417 K击此处	5417 K击这里	5417 K击下方	5417 K击阅读	5417 K击关注	5417 K击链接
请登	5417 K录后	5417 K录以
请立	5417 K即捐款
请赞	5272 K助我们
请转	27 K发
请输	5344 K入您的电子邮箱	5344 K入您的邮箱	5417 K入您
""", '读': """
读完	1 K需要
读者	20 K出资	20 K支持	45 K来信	5418 K问卷	5418 K群
""", '責': """
責任	5310 K編輯:
""", '賺': """
賺取	5354 K佣金
""", '購': """
購読	2953 K者の方は	2956 Kすると	3082 Kしてください	3083 K者の方	3086 K料
""", '贈': """
贈送	5338 K給好友
""", '贊': """
贊助	5272 K我們,	5417 K我們
""", '责': """
责任	5310 K编辑:
""", '赚': """
赚取	5354 K佣金
""", '赞': """
赞助	5272 K我们,	5417 K我们
""", '赠': """
赠送	5338 K给好友
""", '身': """
身边	5418 K的新鲜事
身邊	5418 K的新鮮事
""", '転': """
転載	47 K	2993 Kを禁じ
""", '輸': """
輸入	5344 Kemail
""", '轉': """
轉發	51 K給
轉給	51 K
轉載	47 K	5310 K請註明
""", '转': """
转发	51 K给
转给	51 K
转载	47 K	5310 K请注明
""", '输': """
输入	5344 Kemail
""", '还': """
还可	5338 K赠送
""", '这': """
这篇	5418 K文章
""", '迷': """
迷惑	73 Kメールは
""", '追': """
追記	103 K:
追蹤	5289 K我們的	5311 Kgoogle news	5417 K我們
""", '送': """
送っ	51 Kてください
送到	5344 K你的邮箱	5344 K您的邮箱	5344 K您的信箱
""", '這': """
這篇	5418 K文章
""", '通': """
通知	15 K	2963 Kをオン
通过	60 K邮件接收
""", '週': """
週に	19 K一度
週刊	3018 Kニュースレター
""", '邀': """
邀請	5417 K您
邀请	5417 K您
""", '還': """
還可	5338 K贈送
""", '邮': """
邮件	60 K订阅	80 K通讯
邮箱	23 K地址不会被公开	62 K不会显示	62 K地址不会显示	62 K不会公开
""", '鏡': """
鏡像	66 K
""", '镜': """
镜像	66 K
""", '長': """
長說	5420 K
""", '长': """
长说	5420 K
""", '開': """
開啟	5286 K通知	5374 Kjavascript
""", '閱': """
閱讀	1 K時間	22 K全文	5275 K全文請	5416 K
""", '閲': """
閲覧	3081 K記事数:#/#
""", '關': """
關注	5289 K我們的臉書	5289 K我們的粉絲	5289 K我們的官方	5289 K我們的頻道	5417 K我們
關閉	5381 K後重新整理
""", '阅': """
阅读	1 K时间	1 K时长	22 K全文	5275 K全文请	5416 K
""", '随': """
随时	5417 K掌握
""", '隐': """
隐私	5299 K政策
""", '隨': """
隨時	5417 K掌握
""", '隱': """
隱私	5299 K權政策	5299 K政策
""", '電': """
電子	23 K郵件地址不會公開	80 K報	5421 K報
""", '需': """
需接	5327 K受cookie
需要	0 K帮助	0 K幫助	5327 K接受cookie	5417 K您的支持	5417 K你的支持
""", '音': """
音声	3008 Kでもお聴き
""", '頂': """
頂い	2950 Kたサポートは
""", '飲': """
飲酒	5367 K過量
""", '首': """
首年	5360 K仅需
首月	5347 K仅需	5347 K只要	5360 K免费	5360 K免費	5360 K仅	5360 K僅	5360 K只需	5419 K
首选	5311 K新闻来源	5311 googleK来源	5311 google K来源	5400 K来源
首選	5311 K新聞來源	5400 K來源
""", '點': """
點擊	5417 K這裡
""", '가': """
가명	103 K
가상	65 K 비서
가입하세요	3214 K
가입해	3214 K 주세요
""", '값': """
값으로	3146 커피 한 잔 K 후원	3146 커피 한 잔 K 응원	3146 커피 한 잔 K 독립
""", '강': """
강조했다	3217 K
""", '계': """
계속	3093 K 읽으려면	3093 K 읽으시려면
""", '공': """
공유해	27 K	51 K 주세요
공유해주세요	51 K
""", '광': """
광고	12 K 아래	12 K 후	72 K 없이	3176 K 차단	3178 K 차단기를
광고도	72 K
광고차단	3176 K	3178 K 프로그램을	3178 K 기능을
""", '구': """
구글	3105 K 뉴스에서
구독	52 K 회원은	3093 K 후 이용
구독료	3218 K
구독을	3214 K 신청하세요
구독자	3093 K 전용 기사	3093 K 전용 콘텐츠	3093 K 전용입니다	3093 K 전용 서비스	3215 K
구독자는	52 K
구독자만	3093 K 볼 수	3147 K 읽을
구독자에게만	3147 K 제공
구독하고	3105 K
구독하세요	3117 K	3214 K
구독하시면	3093 K
구독해	82 K 주세요	3104 K 주세요	3145 K 주셔서	3214 K 주세요
구독해주세요	3104 K
구독해주셔서	3145 K
""", '금': """
금요일	3145 매주 K 보내드리는
""", '기': """
기사	3 K 듣기	5 K	3090 좋은 K 후원	3212 #개 K 중 #개
기사가	103 K 수정
기사를	3 K 듣	103 K 수정	3093 전체 K 보려면	3147 전체 K 읽어보세요
기사의	103 K 이전 버전
기자를	3146 K 응원해
기자에게	3118 K 연락해 주세요
""", '남': """
남겨주세요	3214 K
""", '네': """
네이버	3105 K 메인에서	3117 K 구독
네이버에서	3105 K 구독
""", '놓': """
놓치지	3214 K 마세요
""", '눌': """
눌러주세요	3214 K
""", '뉴': """
뉴스레터	80 K	3096 K 구독하기	3096 K 구독하세요	3096 K 신청하기	3096 K 구독 신청하기	3215 K	3218 K
뉴스레터로	3096 K 받아
뉴스레터를	3096 K 받아	3096 K 구독하세요	3096 K 구독해	3096 K 구독하고	3096 K 구독하면	3214 K 신청하세요
""", '다': """
다운로드하세요	3214 K
""", '달': """
달	3147 첫 K #원
""", '답': """
답변하지	103 K 않았
""", '당': """
당신의	3118 K 제보가	3215 K 후원
""", '댓': """
댓글	7 K 작성
댓글로	87 K
댓글에	87 K
댓글은	3143 K 삭제될	3143 K 삭제합니다	3143 K 통보	3143 K 예고	3143 K 운영자	3143 K 사전
댓글을	7 K 작성	7 K 쓰
""", '덧': """
덧붙였다	3217 K
""", '도': """
도움이	0 K 필요
""", '독': """
독립	3215 K 언론
독립언론	3215 K
독립언론을	3146 K 지켜
독자	3158 K 후원으로	3214 K 여러분의	3215 K 여러분
독자님의	3091 K 후원	3158 K 후원으로
독자들의	20 K 후원	3158 K 후원으로	3182 K 후원
독자의	3158 K 후원으로	3182 K 후원	3215 K 힘
독자투고는	45 K
독자투고를	45 K
""", '동': """
동의하는	3145 K 것으로 간주
동참해	53 K 주세요
""", '들': """
들려주세요	3214 K
""", '로': """
로그인	26 K	3093 K 후 이용
로그인이	3093 K 필요합니다	3093 K 필요한 서비스	3093 K 필요해요
로그인하거나	3214 K
로그인하고	3147 K 계속
로그인하면	3147 K 계속
로그인하시면	3093 K
""", '링': """
링크에서	3214 K 확인하세요
""", '마': """
마음에	3146 기사가 K 드셨다면
""", '만': """
만나보세요	3214 K
""", '말': """
말했다	3217 K
""", '매': """
매월	3216 K
매일	19 K 아침
""", '메': """
메일로	60 K 받아보	60 K 받고 싶은	3145 K 보내드려요
메일함으로	3096 K 보내	3096 K 받	3096 K 배달	3096 K 전해
""", '묘': """
묘사가	103 K 포함
""", '무': """
무단	3115 K 복제	3115 K 전재
무단전재	3114 K
무료	16 K 기사	3156 K 기사	3216 K 체험
무료로	16 K 볼 수 있는	3147 기사를 K 볼 수 있습니다
""", '미': """
미러	66 K 사이트
""", '바': """
바로잡습니다	103 [K]	103 K
""", '받': """
받아보세요	3214 K
""", '발': """
발	51 K给
""", '밝': """
밝혔다	3217 K
""", '보': """
보내	59 K 드립니다	3214 K 주세요
보내드리는	3145 K
보내드립니다	59 K	3145 K
보내주세요	3214 K
""", '본': """
본	3215 K 기사
본사의	3154 K 편집 방향	3154 K 편집방향
본지는	3215 K
본지의	3154 K 편집 방향	3154 K 편집방향
""", '분': """
분	1 K 읽기
분은	3118 알고 계신 K 기자	3118 알고 계신 K 제보
""", '브': """
브라우저가	11 K	3167 K 오디오를	3167 K 비디오를	3167 K 동영상을
브라우저는	3167 K 동영상
브라우저에서는	3167 K 동영상을
""", '사': """
사연을	3118 K 보내주세요	3118 K 보내 주세요
사전	3133 K 등록하기	3133 포럼 K 등록
사진	42 K·영상
사진과	42 K 영상	42 K 동영상
사진이나	42 K 영상	42 K 동영상
""", '상': """
상담	0 K
상담전화	104 K
""", '선': """
선호	3116 K 매체로	3116 K 출처로	3116 K 언론사	3116 K 매체
선호하는	3116 K 출처
""", '설': """
설명했다	3217 K
설문에	3214 K 참여하세요
설치하세요	3214 K
""", '세': """
세미나	3133 K 신청하기
""", '소': """
소식을	3145 K 전해드립니다
""", '속': """
속보를	3144 K 받아보세요
""", '수': """
수수료를	3150 K 받을 수 있습니다	3150 K 제공받
""", '스': """
스팸	73 K 없이
스팸은	73 K
스포일러	103 K
""", '시': """
시민	3158 K 후원으로
시민의	3182 K 후원
시작하세요	3214 K
""", '아': """
아래에서	3214 K 확인하세요
""", '알': """
알려	3214 K 주세요
알려주세요	3214 K
알림	3100 K 받기	3100 K 설정
알림을	15 K	3144 K 켜고
""", '애': """
애드블로커	3176 K
애드블록	3176 K
애드블록을	3178 K
애드블록이	3178 K
""", '앱': """
앱	3100 K 다운로드	3100 K 설치	3144 K 설치하기
앱에서	3099 K 열기	3144 K 더 편하게	3214 K 확인하세요
앱으로	3099 K 보기	3144 K 더
앱을	3100 K 다운로드	3144 K 다운로드하세요	3144 K 설치하세요
""", '언': """
언론을	3146 독립 K 지켜
""", '여': """
여기서	3214 K 확인하세요
여러분	3215 K 덕분
여러분의	3118 K 제보를	3146 K 후원이	3182 독자 K 후원	3214 K 후원
""", '영': """
영상에서	3136 K 확인하세요	3136 K 확인할 수 있습니다	3214 K 확인하세요
영상으로	3136 K 확인하세요
영상을	3136 K 확인하세요
""", '온': """
온라인	3133 K 세미나
""", '옮': """
옮겨	47 K 실을
""", '외': """
외부	3128 K 콘텐츠
""", '우': """
우리	86 K 앱에서	3215 K 기자
우리의	3215 K 저널리즘
""", '운': """
운영되고	3146 독자의 후원으로 K 있습니다
운영하는	3146 독자의 후원으로 K 독립언론	3146 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3090 K 주기
원고료로	3090 K 응원	3146 K 응원
원고료주기	3090 K
""", '월': """
월	3216 K #원
""", '유': """
유료	3093 K 구독자만
유튜브	3105 K 구독
""", '음': """
음성으로	3136 K 들으려면	3136 K 들어보세요
""", '응': """
응답	23 K 취소
응원하세요	3214 K
응원해	3091 K 주세요	3214 K 주세요
응하지	103 K 않았
""", '의': """
의견을	3214 K 남겨
의견이	45 K 다르신가요
""", '이': """
이	10 K 콘텐츠	3215 K 기사가	3215 K 기사는	3215 K 기사
이메일	3097 K 주소
이메일로	60 K 받아보
이메일은	62 K 표시되지
이메일을	3096 K 입력하세요	3096 K 입력해 주세요	3096 K 입력해주세요	3096 K 입력하시면
이미	3147 K 구독자이신가요
이벤트에	3214 K 참여하세요
이야기를	69 K 보내	69 K 들려
이전	103 K 판에서
""", '인': """
인공지능	50 K 훈련	50 K 학습
인공지능이	3194 K 작성	3194 K 생성	3194 K 요약
""", '일': """
일주일에	19 K 한 번
일할	3133 함께 K 기자를
""", '읽': """
읽는	1 K 시간
""", '자': """
자동	3194 K 번역
자바스크립트가	3171 K
자바스크립트를	3171 K
자살예방	104 K
자주	3116 더 K 보기
""", '잔': """
잔을	56 커피 한 K 사
""", '재': """
재배포	3114 K 금지
재배포금지	3114 K
재생할	3167 K 수 없습니다
""", '저': """
저작권법	3115 K
저작권법의	3115 K
저작권자	3115 K
저작권자의	3115 K
저희	3215 K 뉴스레터	3215 K 채널	3215 K 앱
저희는	3215 K
저희를	3215 K
""", '적': """
적었다	3217 K
""", '전': """
전문을	22 K
전용	3093 회원 K 기사	3093 회원 K 콘텐츠	3093 회원 K 서비스
전재할	47 K
전해	51 K 주세요
전해주세요	51 K
전했다	3217 K
""", '정': """
정기	3090 K 후원이	3090 K 후원으로
정기후원	3216 K
정기후원으로	3090 K
정기후원이	3090 K
정정	103 K:	103 [K]
""", '제': """
제공하는	3168 K 콘텐츠입니다
제보	40 K 바랍니다	69 K 바랍니다	3118 K 부탁드립니다
제보는	3118 K 카카오톡
제보를	40 K 기다립니다	69 K 기다립니다	3118 K 기다립니다	3118 K 받습니다
제보해	40 K 주세요	69 K 주세요	3214 K 주세요
제보해주세요	40 K	69 K
제휴	76 K 링크	3150 K 링크
제휴링크	3150 K
""", '좋': """
좋아요	3117 구독과 K 부탁
좋아요를	3117 구독과 K 부탁
""", '주': """
주소는	23 이메일 K 공개되지
""", '중': """
중	3212 #건 K #건	3212 #개 K #개
""", '지': """
지금	3214 K 확인하세요	3214 K 신청하세요	3214 K 참여하세요
지켜주세요	3214 K
""", '차': """
차단	3178 광고 K 프로그램을	3178 광고 K 프로그램이	3178 광고 K 기능을
""", '채': """
채널	3104 K 추가하	3117 K 추가하기	3117 K 구독하기	3157 K 추가하고	3157 K 추가하면
채널에	3117 K 참여하세요
채널에서	3117 K 소식을	3214 K 확인하세요
채널을	3157 K 추가하고	3157 K 추가하면	3157 K 추가해	3157 K 구독하고	3157 K 구독하면
채용	3133 K 공고
""", '챗': """
챗봇에게	65 K
""", '첫': """
첫	3216 K 달
""", '추': """
추가해	3117 K 주세요
추가해주세요	3117 K
""", '친': """
친구	3117 K 추가하세요
""", '카': """
카카오톡	3104 K 채널 추가	3157 K 채널에서	3157 K 채널
""", '커': """
커피	56 K 한 잔 사
""", '콘': """
콘텐츠입니다	3168 외부 K.
""", '쿠': """
쿠키	3128 K 동의가
쿠키를	3128 K 허용해야	3128 K 허용해
""", '태': """
태그해	64 K 주세요
태그해주세요	64 K
""", '특': """
특가	3133 K 보기
""", '파': """
파트너스	3150 K 활동
""", '팔': """
팔로우하기	3104 K	3117 K
팔로우하세요	3214 K
""", '팟': """
팟캐스트	36 K
""", '퍼': """
퍼가실	47 K
""", '편': """
편집자	103 K 주
""", '필': """
필수	23 K 필드는
필자의	3154 K 개인 의견으로	3154 K 개인 의견이며	3154 K 개인 의견입니다	3154 K 개인 의견임
""", '함': """
함께해	53 K 주세요
함께해주세요	53 K
""", '협': """
협찬을	3150 K 받아
""", '활': """
활용	3114 ai 학습 및 K 금지
""", '회': """
회원	3093 K 전용입니다
회원가입	3093 K 후 이용	3093 K 후 볼	3093 K 후 읽	3093 K 후 계속	3093 K 후 무료	3214 K 후
회원가입은	3214 K
회원가입을	3214 K 하
회원가입하고	3214 K
회원가입하면	3147 K 월
회원가입하세요	3214 K
회원가입하시면	3214 K
회원만	3093 K 볼 수
""", '후': """
후원금	3218 K
후원으로	3090 K 응원	3146 독자의 K 운영됩니다
후원을	3091 K 부탁드립니다	3214 K 부탁
후원이	3090 K 큰 힘이 됩니다	3091 K 필요합니다	3091 K 큰 힘이 됩니다
후원하세요	3214 K
후원해	82 K 주세요	3090 K 주세요	3091 K 주세요	3214 K 주세요
후원회원의	3158 K 후원으로	3182 K 힘
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
