"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5173
# comentário	3895
# comentários	3895
# fotó megtekintése	2615
# fotók megtekintése	2615
# gün ücretsiz deneyin	4854
# głosów	95
# hlasů	95
# hozzászólás	2528
# kişi oy kullandi	4900
# komentářů	531
# komentāri	3295
# kép megtekintése	2615
# képek megtekintése	2615
# lượt bình chọn	95
# odpovedí	4526
# odpovědi	636
# odpovědí	636
# odpowiedź	3841
# příspěvků	531
# röster	95
# sekunden zurück	995
# válasz megjelenítése	2624
# yaşindan küçükler oynayamaz	4938
# ääntä	95
# års aldersgrense	3578
# δευτερόλεπτα μπροστά	1138
# δευτερόλεπτα πίσω	1138
# σχόλια	1063
# ψήφοι	95	1088
# ψήφος	1088
# відповідей	5138
# відповідь	5138
# відповіді	5138
# гласа	95
# голоса	95
# голосов	95
# голосів	95
# з #	5099
# из #	4279
# коментарі	5027
# коментарів	5027
# комментариев	4207
# комментарий	4207
# комментария	4207
# от #	309
# ответ	4318
# ответа	4318
# ответов	4318
# отговор	338
# отговора	338
# із #	5099
# הצבעות	95
# מתוך #	2300
# שניות אחורה	2355
# שניות קדימה	2355
# תגובות	2296
# تعليقات	134
# ثانيه جلو	1882
# ثانيه عقب	1882
# راي	95
# صوت	95
# نظر	1825
# कमेंट	2421
# वोट	95
# सेकंड आगे	2470
# सेकंड पीछे	2470
# € al mes durante # meses	1645
# € al mese per # mesi	2854
# € por mês durante # meses	3953
# 人参与	5316
# 人參與	5316
# 票	2982
# 명 참여	3120
# 표	3120
#% megtakarítás	2611
#+ hrajte zodpovědně	522
#-årsgrense	3578
#/# fotó	2615
#/# kép	2615
#/#. fotó	2615
#/#. kép	2615
#か月無料	2958
#カ月無料	2958
#ヶ月無料	2958
#人が回答	2982
#人が投票	2982
#人参与	5316
#人參與	5316
#件のコメント	2979
#則留言	5302
#小时热榜	5308
#条评论	5302
#票	95	2982
#秒戻る	3037
#秒進む	3037
#명 참여	95	3120
#초 뒤로	3166
#초 앞으로	3166
#표	3120
""", 'a': """
a apărut o eroare	4138
a boltunkból	2585
a carregar vídeo	3967
a cikk a hirdetés alatt folytatódik	2520
a cikk a hirdetés után folytatódik	2520
a cikk automatikusan készült	2623
a cikk felhasználása engedélyköteles	2621
a cikk meg is hallgatható	2517
a cikk meghallgatása	2534
a cikk megosztása	2517
a cikk szerzői jogvédelem alatt áll	2621
a cikk zárolva van	2610
a cikket gépi hang olvassa fel	2596
a folytatáshoz regisztráljon	2511
a hanganyagot mesterséges intelligencia készítette	2596
a hirdetés után folytatjuk	2520
a hirdetés vége	2631
a hozzászólás lezárva	2624
a hozzászólások le vannak zárva	2624
a hét kvíze	2579
a kommentelés lezárult	2528
a könyv megrendelhető itt	2523
a könyv megrendelése	2585
a lejátszó betöltése	2596
a link másolva	2629
a lire également	2127
a matéria continua abaixo	4029
a mező kitöltése kötelező	2613
a nap kérdése	94	2582
a notícia continua abaixo	4029
a rovat további cikkei	2532
a sua subscrição foi confirmada	4021
a sua subscrição foi efetuada com sucesso	4021
a szerző a lap munkatársa	2545
a szerző cikkei	2616
a szerző jogász	2545
a szerző közgazdász	2545
a szerző politológus	2545
a szerző további cikkei	2616
a szerző történész	2545
a szerző összes cikke	2616
a szerző újságíró	2545
a szerzőkről	2547
a szerzőről	2547
a szöveg automatikusan készült	2623
a tartalmat nem tudjuk megjeleníteni	2588
a tartalom nem elérhető	2588
a tartalom nem jeleníthető meg	2588
a tartalom szerzői jogi védelem alatt áll	2621
a teljes cikk elolvasása	2616
a témában további cikkek	2532
a videó az ön országában nem játszható le	2596
a videó már nem elérhető	2596
a videó nem elérhető	2596
a videó nem elérhető az ön országában	2596
a videó nem játszható le	2596
a videólejátszó betöltődik	2596
a videót nem lehet lejátszani	2596
abo abschließen	809
abo auswählen	1008
abo wählen	1008
abonare confirmată	4162
abonați-vă	4047
abone değil misin	4956
abone değil misiniz	4956
abonează-te	4047
abonelere özel	4854
abonelere özel avantajlar	4938
abonelere özel indirim	4938
abonelere özel içerik	4956
abonelik paketlerini gör	4986
abonelik seçenekleri	4986
aboneliği yenile	4986
aboneliğini seç	4956
aboneliğiniz onaylandi	4987
aboneliğinizi seçin	4956
abonentu priekšrocības	3326
abonner nå	3556
abonner på nyhetsbrevet	3563
abonné	2189
abonné à ce thème	2252
abonnér	655
abonnér nu	655
abonnés	2075
abonnés uniquement	2176
abonē	3289
abonē jaunumus	3313
abonē un lasi visus rakstus	3289
abonēt	3289
abrir menú	1596
aby odtworzyć film, włącz javascript	3809
acasă	4065
accede a todos los contenidos sin límites	1645
accept termenii și condițiile	4137
accepter og fortsæt	751
acceptera och fortsätt	4735
acceptera och stäng	4735
accepto la política de privacitat	479
acceptér	678
acceptér alle	752
acceptér og fortsæt	751
acceptér og vis	751
acceptă toate	4061	4076
acceptă tot	4119
acceptă și afișează conținutul	4076
acceptă și continuă	4118
acceso a todos los artículos	1712
accès restreint aux abonnés	2077
accès à tous les articles	2247
accéder au dossier	2218
accéder à l'article	2075
accéder à la page de dons	2208
accédez à tous les articles	2077
aceitar e ver o conteúdo	3929
aceito receber comunicações	3988
aceito receber comunicações de marketing	3988
aceito receber comunicações e ofertas	3948
acepto la política de privacidad	1680
acesso ilimitado a todo o conteúdo	4020
acest articol este disponibil doar abonaților	4049
acest articol este rezervat abonaților	4097
acest câmp este obligatoriu	4137
acesta este ultimul tău articol gratuit	4097
acheter ce numéro	2163
acheter le numéro	2162
achetez ce numéro	2163
activează	4125
activează alertele	4091
activează notificările	4091
activează sunetul	4114
actualitza la pàgina	472
actualités	2127
actualizar la página	1673
ad 광고	3141
ad 추천	3154
adatkezelés és sütik	2591
adatkezelési tájékoztató	2588
adatvédelem és sütik	2591
adatvédelmi beállítások	2588
adatvédelmi beállítások módosítása	2591
adatvédelmi tájékoztató	2588
adaugă ca sursă preferată	4148
adaugă un comentariu	4062
adaugă un răspuns	4154
adaugă în coș	4165
adblock détecté	2244
adblocker upptäckt	4747
add meg az e-mail-címed	2538
además	1590
adhérer	2065
adj hozzá minket preferált forrásként	2626
adja meg az e-mail-címét	2538
adja meg az összeget	2607
adja meg e-mail-címét	2538
adomány	2507
adományozok	2507
adományozás	2507
adresa de email nu este validă	4137
adresă de email invalidă	4137
adreça electrònica	442
adó # százalék	2607
adója #%-ával	2607
afficher la vidéo	2200
afficher les réponses	2188
afișează comentariile	4106
afișează conținutul	4076
afișează conținutul extern	4076
afișează originalul	4066
afișează postarea	4118
afișează subtitrările	4114
află mai multe	4061
afmeld når som helst	771
afspilleren indlæses	754
agora não	3861
ai deja un abonament? autentifică-te	4097
ai găsit o greșeală	4143
ai kan begå fejl	781
ai kan gjøre feil	3684
ai kan göra fel	4766
ai kan göra misstag	4766
ai może popełniać błędy	3838
ai može griješiti	4422
ai može pogriješiti	4422
ai môže robiť chyby	4523
ai může chybovat	633
ai může dělat chyby	633
ai observat o greșeală	4062
ai sa môže mýliť	4523
ai segítségével készült	2623
ai által fordított	2623
ai által generált	2623
ai által generált tartalom	2623
ai може да греши	337
ai सारांश	2442
ai से तैयार सारांश	2442
ai 摘要	5398
ai 기사 요약	3196
ai 번역	3167
ai 생성 이미지	3206
ai 요약	3141
ai 음성으로 듣기	3166
ai-genererat innehåll	4768
ai-genereret resumé	694
ai-oversættelse	783
ai-resumé	694	783
ai-összefoglaló	2534
ai-översatt	4766
ai-översättning	4768
aicinām ievērot cieņu komentāros	3295
aiheeseen liittyvää	1955
aiheesta lisää	1955
aikaa jäljellä #	2014
ainda não tem conta	3987
ainda não é assinante	3986
ainult vajalikud küpsised	1781
aitäh hääletamast	1777
aitäh liitumast	1765
aitäh sõnumi eest	1792
aizmirsāt paroli	3337
aizvērt	3297
aizvērt galeriju	3341
aizvērt reklāmu	3298
aiが要約	3065
aiによる要約	3065
ai总结	5398
ai摘要	5338
ai生成	3038	5398
ai生成内容	5370
ai翻訳	3038
ai翻譯	5398
ai翻译	5398
ai要約	3065
ai語音朗讀	5369
ai语音朗读	5369
ai重點整理	5338
ai音声で聴く	3037
ai가 생성한 콘텐츠입니다	3206
ai가 읽어주는 기사	3166
ai로 생성된 콘텐츠	3206
ajouter une réponse	2235
ajouter à mes favoris	2105
ajouter à mes sources préférées	2229
ajouter à mes sujets	2252
ajouter à mes thèmes	2252
ajouter à vos sources préférées	2229
ajouter à vos sélections	2105
ajándék cikk	2518
ajándékozd el a cikket	2518
ajándékozd tovább a cikket	2518
ajándékozza a cikket	2517
ajándékozza a cikket barátjának	2517
ajándékozza el a cikket	2518
ajándékozza tovább a cikket	2518
ajánlataink	2532
ajánlja: outbrain	2631
ajánlja: taboola	2631
ajánljuk	2532
ajánljuk még	2532
ajánlott	2532	2611
ajánlott cikkek	2532
ajánló	2532
akceptuję	3728
akceptuję i kontynuuję	3806
akceptuję i przechodzę do serwisu	3806
akkurat nå	3591
ako chránime svoje zdroje	4519
ako chránime zdroje	4519
ako vypnúť adblock	4504
ako vypnúť blokovanie reklám	4504
aktuálny čas	4500
aktuálny čas #	4499
aktuální čas	603
aktuální čas #	602
aktuálně	533
akzeptieren und schließen	992
aldersgrense # år	3578
aldersgrense: # år	3578
alege o sumă	4160
alege-ți abonamentul	4135
alegeți abonamentul	4135
algo salió mal	1681
alkalmazás letöltése	2598
alkalmazás megnyitása	2598
alla bidrag hjälper	4750
alla rättigheter reserverade	4764
alle abo-angebote im überblick	930
alle angaben ohne gewähr	936
alle beiträge ansehen	865
alle beiträge anzeigen	1013
alle beiträge der autorin	1013
alle beiträge des autors	1013
alle bidrag hjælper	766
alle bidrag tæller	766
alle inhalte sind urheberrechtlich geschützt	977
alle newsletter im überblick	919
alle preise ohne gewähr	936
aller à la recette	64
allt innehåll är skyddat av upphovsrätt	4705
allt innehåll är upphovsrättsskyddat	4704
als bevorzugte quelle bei google hinzufügen	837
als bevorzugte quelle hinzufügen	1027
als podcast hören	931
alte știri	4063
alterar preferências de cookies	3929
altres notícies	22
altres notícies que et poden interessar	22
altyazilari aç	4939
altyazilari göster	4939
altă sumă	4131
alătură-te conversației	4079
am înțeles	4066
amazon'da gör	4938
amazonで見る	3035
amazonで詳しく見る	3035
amazonで詳細を見る	3035
amazonで買う	3035
amazonで購入	3035
amazonで購入する	3035
amintește-mi mai târziu	4043
ana sayfaya dön	4962
anasayfaya dön	4962
anderen betrag wählen	1005
andet beløb	765
andra läser	22	4673
andra läser just nu	22
andra läste även	4673
andre har også lest	22
andre leser nå	3591
andre leste også	3591
andre læser	691
andre læser lige nu	691
andre læser også	22
andre læste også	691
angebot auswählen	1008
angebot wählen	930
anhören	834
anhören # min	834
anket sonuçlari	4933
anketa dňa	4490
ankstesnė nuotrauka	3274
anmäl	4770
anmäl annons	4774
anmäl dig	4647
anmäl dig till nyhetsbrevet	4647
anmäl inlägg	4769
anmäl kommentar	4769
anna kelvollinen sähköpostiosoite	2034
anna äänesi	1999
annet beløp	3668
anneta ühekordselt	1789
annonce - artiklen fortsætter nedenfor	674
annonces légales	2163
annoncørbetalt	90
annoncørbetalt indhold	90	701
annons - artikeln fortsätter nedan	4658
annons från våra partner	4774
annonsblockerare upptäckt	4747
annonsen slutar här	4658
annonser från google	4774
annonsinnehåll	4680
annonslänk	4658
annonsörsinnehåll	4680
annonsørinnhold	90	3601
annonsørsamarbeid	3692
ano, prosím	609
ano, rád	609
anonimni sandučić	4419
anonym brevlåda	4762
anonym tipslåda	4762
anonymná schránka	4519
anonymní schránka	628
anpassa inställningar	4735
anular suscripción	1730
anulează oricând	4135
anulezi oricând	4097
anuluj odpowiedź	3737
användarnamn	4753
användarnamn eller e-postadress	4752
användarvillkor	4660
anzeige schließen	1030
anzeigensonderveröffentlichung	936
anúncio	3887
anúncio em #	4015
anúncios	3887
apasă pentru sunet	4159
apmaksāta sadarbība	3348
apmaksāts saturs	3298
apmokėta partnerystė	3281
apmokėtas turinys	3281
aportació mensual	473
aportació única	473
aportación mensual	1675
aportación única	1675
app letöltése	2598
app storeからダウンロード	3043
app storeでダウンロード	3043
app store에서 다운로드	3173
apple ile giriş yap	4956
apple podcastで聴く	3071
appleでサインイン	3053
appleでログイン	3053
appleで続ける	3053
app内打开	5376
après la publicité	2113
aptaujas rezultāti	3331
após a publicidade	3887
apóyanos	1540
apóyanos en patreon	1674
apúntate	1555
aquest article està bloquejat	477
aquest article està protegit	488
aquest article t'ha estat útil	452
aquest camp és obligatori	479
aquest contingut està protegit	488
aquest vídeo ja no està disponible	459
aquest vídeo no està disponible	459
ar norite gauti pranešimus	3265
arată conținutul	4118
arată mai mult	4141
arată mai puțin	4066
arată răspunsurile	4106
arată tot	4066
arkadaşina gönder	4863
arkadaşinla paylaş	4863
article abonné	2075
article ajouté à vos sélections	2105
article lu par une voix de synthèse	2196
article précédent	2127
article réservé aux abonnés	2075
article següent	483
article sponsorisé	2163
articles associés	2127
articles liés	2127
articles recommandés	2127
articles récents	2127
articol exclusiv pentru abonați	4097
articole asemănătoare	4063
articole înrudite	4063
articoli più letti	2858
articolul continuă după publicitate	4086
articolul continuă după reclamă	4057
articolul continuă mai jos	4057
articolul următor	4063
artikeln finns också som ljud	4654
artikeln fortsätter efter annonsen	4658
artikeln fortsätter nedan	4658
artikeln fortsätter under bilden	4658
artikeln går att lyssna på	4654
artikeln läses upp av en syntetisk röst	4738
artikeln är automatiskt genererad	4766
artikeln är låst	4640
artikeln är maskinöversatt	4766
artikeln är skapad automatiskt	4766
artikeln är skyddad av upphovsrätt	4764
artikeln är uppläst av en dator	4654
artikkel jätkub pärast reklaami	1749
artikkel jätkub reklaami järel	1749
artikkel on kaitstud autoriõigusega	1802
artikkel täieneb	1747
artikkelen er låst	3556
artikkelen finnes også som lyd	3569
artikkeli jatkuu kuvan jälkeen	1942
artikkeli on konekäännetty	2044
artikkeli on suojattu tekijänoikeudella	2042
artikkelin lukee synteettinen ääni	2014
artikkelin voi myös kuunnella	1939
artiklen er låst	655
artiklen er læst op af en robot	666
artiklen findes også som lyd	666
artiklen fortsætter efter annoncen	674
artiklen fortsætter efter reklamen	789
artiklen fortsætter nedenfor	674
artiklen fortsætter under billedet	674
artiklen kan også høres	666
artiklen læses op af en kunstig stemme	754
artikli loeb ette tehishääl	1745
artiklit loeb sünteetiline hääl	1783
artiklit loeb tehishääl	1745
artykuł czytany przez syntezator mowy	3809
artykuł dla subskrybentów	3709
artykuł do słuchania	3809
artykuł kontynuowany pod reklamą	3727
artykuł premium	3823
artykuł sponsorowany	3724
artykuł zablokowany	3823
artykuły na e-mail	3712
artykuły partnerów	3846
artículo anterior	1590
artículo regalado	1725
artículo relacionado	1590
artículo siguiente	1684
artículos recomendados	1649
artículos relacionados	1590
as notícias mais lidas	3956
ascultă	4054
ascultă articolul	4114
ascunde răspunsurile	4106
aseta ensisijaiseksi lähteeksi	2048
aslini göster	4879
assine já	3866
atbalstīt	3289
atcel jebkurā laikā	3289
atcelt var jebkurā laikā	3337
atcerēties mani	3338
atidaryti galeriją	3274
atidaryti programėlėje	3264
atidaryti programėlę	3264
atkūrimo greitis	3262
atlikite testą	3256
atlikušais laiks	3331
atlikušais laiks -#	3330
atpakaļ uz augšu	3341
atpakaļ uz sākumlapu	3341
atradi kļūdu	3342
atradi kļūdu rakstā	3295
atradāt kļūdu	3342
atrakinti straipsnį	3270
atrisini krustvārdu mīklu	3324
atsaukt piekrišanu	3328
atsisiųsti garso įrašą	3262
atsisiųsti iš app store	3264
atsisiųsti iš google play	3264
atsisiųsti programėlę	3264
atsiųskite naujieną	3275
atsiųskite nuotraukas	3275
atskaņot video	3330
atskaņošanas ātrums	3330
atslēgt rakstu	3337
atslēgvārdi	3331
atteikties var jebkurā laikā	3339
attēls # no #	3350
attēls #/#	3350
attēls attēlā	3330
atualizar a página	3981
atualizar preferências	4036
atualizar página	3981
atvērt	3297
atvērt galeriju	3341
atvērt lietotni	3332
atvērt lietotnē	3332
atvērt rakstu	3337
atļaut paziņojumus	3333
atšaukti galite bet kada	3220
atšaukti sutikimą	3260
aucun commentaire à ce niveau	2167
audio narrado por una voz automática	1620
audio vytvorila umelá inteligencia	4499
auf apple podcasts hören	909
auf spotify hören	909
ausgewählt für sie	935
auswahl bestätigen	993
auswählen	1009
automaatselt tõlgitud	1796
automaattinen käännös	2045
automaticky preložené	4523
automaticky přeloženo	633
automatické prehrávanie	4499
automatické přehrávání	602
automatický preklad	4524
automatický překlad	634
automatikus lejátszás	2596
automatinis atkūrimas	3262
automatisch übersetzt	1023
automatische übersetzung	1024
automatiskt översatt	4766
automatiškai išversta	3276
automatsko puštanje	4401
automātiski tulkots	3343
automātiskā atskaņošana	3330
autoriser la publicité	2206
ava äpis	1785
avantage abonnés	2194
avantages abonnés	2194
avantaje pentru abonați	4112
avançar # segundos	3967
avançar para o conteúdo	3907
aveți deja cont	4135
avfölj	4772
avfølg	3689
avis de décès	2163
avoimet työpaikat	1957
avregistrera dig när som helst	4755
avsluta när du vill	4640
avsluta när som helst	4755
avslutt når du vil	3556
avslå alle	3656
avís legal	430
avísanos de un error	1699
aylik bağiş	4953
aylik bağiş yap	4985
ayrintilar için tiklayin	4878
ayrintilar için tiklayiniz	4878
az ai hibázhat	2623
az ai tévedhet	2623
az e-mail-címed	2613
az első hónap csak # ft	2511
az mi hibázhat	2623
az oldal tetejére	2616
az outbrain ajánlásával	2631
az ön e-mail-címe	2613
az ön neve	2613
az összefoglalót ai készítette	2623
az összefoglalót mi készítette	2623
az összes cikk	2616
az összes elfogadása	2588
az üzeneted	2614
aç	4879
añadir a favoritos	1570
añadir a la cesta	1724
añadir a mi lista	1648
añadir a mis temas	1717
añadir al carrito	1724
añadir comentario	1583
añadir como fuente preferida	1693
añadir una respuesta	1699
añadir usuario	1545
añádenos como fuente preferida	1693
aún no eres suscriptor	1678
aún no estás registrado	1679
aún no te has registrado	1545
aún no tienes cuenta	1679
ačiū už jūsų balsą	3256
ačiū už registraciją	3272
ačiū už žinutę	3272
ačiū, kad balsavote	3256
ačiū, kad užsiprenumeravote	3245
ați uitat parola	4136
ați votat deja	4106
""", 'b': """
baixar episódio	3967
baixar o áudio	3967
baixar áudio	3967
bandykite dar kartą	3272
bandykite vėliau	3272
bankkártyás támogatás	2607
bankovním převodem	614
banküberweisung	808
bara för dig som prenumererar	4752
bara för prenumeranter	4752
bare nødvendige	3655
bağiş sayfasina git	4953
bağiş yap	4853
bağiş yapin	4853
bağişim	4954
bağlanti kopyalandi	4971
bağlantiyi kopyala	4863
başa dön	4878
başka tutar	4953
be šlamšto	3272
bedste værdi	769
bei google als quelle hinzufügen	837
bei spotify hören	909
beitrag nicht mehr verfügbar	995
bejegyzés betöltése	2588
bejelentkezés	2511
bejelentkezés apple-fiókkal	2610
bejelentkezés facebookkal	2610
bejelentkezés google-fiókkal	2610
bekræft din e-mail	771
belépés	2511
belépés facebook-fiókkal	2610
belépés facebookkal	2610
belépés google-fiókkal	2610
benefício do assinante	3934
bere sintetični glas	4600
berite naprej z naročnino	4609
bestill nå	3652
beställ boken	4731
betalas årsvis	4752
betales årlig	3671
betales årligt	768
betalt innehåll	4774
betrag wählen	807
betygsätt receptet	64
betűméret	68
betűméret csökkentése	2629
betűméret módosítása	2629
betűméret növelése	2629
bez mišljenja	4395
bez surogātpasta	3339
bez zobowiązań	3824
bez závazku, kdykoli zrušíte	507
bez závazků	617
bezmaksas piegāde	3327
bezárás	2506
beágyazott tartalom	2588
beállítás preferált forrásként	2626
beállítások mentése	2588
beállítások módosítása	2591
beğen	4933
beğenme	4933
bidrag kan trækkes fra i skat	765
bieżący czas #	3809
bild in originalgröße	1013
bild vergrößern	864	1013
bildergalerie öffnen	1013
bildirimleri aç	4930
bildirimleri açin	4930
bilety już w sprzedaży	3802
bir hata oluştu	4958
bir tutar seçin	4985
bir şeyler ters gitti	4959
bir şeyler yanliş gitti	4959
bitte füllen sie dieses feld aus	1010
bitte geben sie eine gültige e-mail-adresse ein	1010
bitte prüfen sie ihr postfach	1010
bitte versuchen sie es später erneut	919
bitte versuchen sie es später noch einmal	1010
bitte überprüfen sie ihr postfach	1010
bize ulaşin	4871
biểu quyết	95
bjud en vän på artikeln	4654
bjud oss på en kaffe	4749
bjud oss på kaffe	4749
bjud på en kaffe	4750
bli månadsgivare	4636
bli støttemedlem	3553
bliv fast støtte	765
bliv støtteabonnent	765
bliv støttemedlem	652
blocco pubblicità rilevato	2923
blokovať	4503
bloqueador de anúncios ativado	4018
bloqueador de anúncios detectado	4018
bloqueur de publicité détecté	2244
bloqueur détecté	2244
boletín	1555
bolo to užitočné	4523
brezplačna dostava	4596
browserul tău nu poate reda acest video	4076
brukervilkår	3580
brīva summa	3336
bu haber abonelere özeldir	4854
bu haber yapay zeka tarafindan seslendirilmiştir	4939
bu haber yapay zekâ ile seslendirilmiştir	4939
bu haberi paylaş	4994
bu haberi paylaşin	4994
bu haberler de ilginizi çekebilir	4877
bu içerik abonelere özeldir	4854
bu içerik faydali oldu mu	4932
bu içerik görüntülenemiyor	4942
bu içerik gösterilemiyor	4942
bu içerik kilitli	4956
bu video artik mevcut değil	4939
bu video bulunduğunuz ülkede izlenemiyor	4939
bu video mevcut değil	4939
bu video ülkenizde izlenemiyor	4939
bu yaziyi paylaş	4994
bu yorumu şikayet et	4976
bu özet yararli oldu mu	4900
bugün değil	4852
bulmaca çöz	4937
bunlar da ilginizi çekebilir	4872
burtu izmērs	3346
butlletí	442
buy me a coffee ☕	1209
buy me a cup of coffee ☕	1209
buy us a coffee ☕	1209
buzón anónimo	1687
buzón seguro	1687
buďte v obraze	512
bylo to pro vás užitečné	633
bylo to užitečné	633
bài cùng chuyên mục	5210
bài cùng tác giả	5188	5210
bài khác	5174
bài khác của tác giả	5244
bài liên quan	5174
bài mới nhất	5210
bài quảng cáo	5211
bài tiếp theo	5174
bài trước	5244
bài viết có hữu ích không	5217
bài viết có hữu ích với bạn không	5217
bài viết cùng tác giả	5188
bài viết khác của tác giả	5188
bài viết liên quan	5174
bài viết mới	5209
bài viết này bị khóa	5238
bài viết này có hữu ích không	5217
bài viết tiếp theo	5244
bài viết tiếp tục bên dưới	5213
bài viết tiếp tục sau quảng cáo	5213
bài viết trước	5244
bài viết được tặng bởi thuê bao	5264
bài được dịch tự động	5209
bài đọc nhiều	5210
báo cáo	5218
báo cáo bình luận	5255
báo cáo vi phạm	5218
báo lỗi	5173
báo lỗi bài viết	5217
bármikor leiratkozhat	2538
bármikor leiratkozhatsz	2538
bármikor lemondhatja	2511
bármikor lemondható	2511
bäst värde	4753
bästa pris	4753
bình chọn	94	5218
bình chọn của bạn đã được ghi nhận	5217
bình luận	5173
bình luận (#	5173
bình luận của bạn	5255
bình luận hay	5194
bình luận đã bị tắt	5255
bölümü indir	4939
búsqueda	1596
bücher aus dem shop	842
bülten	4908
bülten üyeliği	4908
bültene abone oldunuz	4908
büyüt	4878
bądź na bieżąco	3712
bądź pierwszą osobą, która skomentuje	3840
błędny adres e-mail	3826
bővebben	2534	2590
būkite pirmas	3226
būkite pirmas, pakomentavęs	3226
bạn chưa có tài khoản	5238
bạn chưa đăng ký	5238
bạn có muốn nhận thông báo	5231
bạn có muốn nhận thông báo không	5231
bạn có thể hủy đăng ký bất cứ lúc nào	5240
bạn có thể quan tâm	5174
bạn muốn nhận thông báo	5231
bạn thấy bài viết này thế nào	5217
bạn đang theo dõi chủ đề này	5249
bạn đã bình chọn	5217
bạn đã bình chọn rồi	5217
bạn đã có tài khoản	5238
bạn đã đăng ký rồi	5261
bản dịch tự động	5248
bản ghi	5225
bật	5232
bật thông báo	5231
bật tiếng	5224
bắt buộc	5241
bắt đầu trắc nghiệm	5220
bỏ qua	5152
bỏ qua quảng cáo	5258
bỏ theo dõi	5249
""", 'c': """
cada aportació compta	445
cada aportación cuenta	1644
cada contribuição conta	3951
cada doação conta	3982
cada donación cuenta	1674
cadastre-se grátis	3866
califica este artículo	1583
campo obrigatório	3988
campos obrigatórios	3988
cancelar a inscrição	4037
cancelar inscrição	4037
cancelar la suscripción	1732
cancelar subscrição	4035
cancelar suscripción	1732
cancel·la quan vulguis	477
cargando el vídeo	1659
cargando vídeo	1659
cargar más	1596
cargar más comentarios	1652
cargar más noticias	1684
cargar publicación	1664
cargar vídeo	1664
carrega la publicació	463
carrega més comentaris	452
carregando o vídeo	3967
carregando vídeo	3967
carregant el vídeo	459
carregar conteúdo	3971
carregar conteúdo externo	3893
carregar mais comentários	3958
carregar mais notícias	3992
carregar o conteúdo	3971
carregar publicação	3971
carregar vídeo	3971
carte de crédit	2074
cartão de crédito	3865
caseta redacțională	4073	4074
categorieën	3406
categorías	1590
caută	4065
caça-palavras	3963
ce contenu vous a-t-il été utile	2159
ce résumé vous a-t-il été utile	2159
cea mai bună ofertă	4136
cela vous a-t-il été utile	2188
cele mai citite știri	4100
cele mai noi știri	4063
celkem hlasovalo # čtenářů	590
celozaslonski način	4600
celá obrazovka	603
celý článek	535
celý článek zde	623
celý článok	4516
cenimy twoją prywatność	3730
cererea ta a fost trimisă	4162
cerrar galería	1715
cerrar menú	1596
cerrar sesión	19
cet article est en accès libre pour les abonnés	2176
cet article est lu par une voix de synthèse	2159
cet article vous a-t-il été utile	2188
cette adresse est déjà inscrite	2248
cette information vous a-t-elle été utile	2235
cette page vous a-t-elle été utile	2188
cette réponse est-elle utile	2188
cette vidéo est indisponible	2196
cette vidéo ne peut pas être lue	2196
cevaplari göster	4932
changer mes préférences	2118
chargement du lecteur vidéo	2196
charger la vidéo	2200
charte éditoriale	2222
chcem dostávať upozornenia	4502
chcem odoberať	4512
chcete dostávat notifikace	606
chcete dostávat upozornění	606
chcete dostávať notifikácie	4502
chcete dostávať upozornenia	4502
chci dostávat upozornění	606
chci odebírat	512
chci podpořit	504
chci přispět	504
chi tiết	5178
chia sẻ	5162
chia sẻ bài viết	5162
chia sẻ bài viết này	5264
chia sẻ facebook	5209
chia sẻ lên facebook	5251
chia sẻ qua email	5251
chia sẻ qua facebook	5209
chia sẻ qua zalo	5251
chia sẻ tin này	5264
chia sẻ zalo	5251
chia sẻ ý kiến của bạn	5173	5194
cho chúng tôi biết ý kiến	5217
cho phép	5232
cho phép thông báo	5231
chuyên mục	5174
chuyển đến công thức	64
chép liên kết	5209
chính sách bảo mật	5172
chính sách bảo mật | điều khoản sử dụng	5172
chính sách cookie	5171	5172
chính sách quyền riêng tư	5172
chơi miễn phí	5220
chơi ngay	5220
chưa có tài khoản	5238
chấp nhận	5171
chấp nhận tất cả	5171	5172
chấp nhận tất cả cookie	5172
chấp nhận và tiếp tục	5171	5228
chế độ tối	5257
chỉ dành cho thuê bao	5238
chỉ dành cho thành viên	5238
chọn	5239
chọn gói	5238
chọn gói của bạn	5238
chọn gói đăng ký	5238
chọn số tiền	5259
chủ đề	5174
chủ đề liên quan	5174
chủ đề nóng	5210
cikk ajándékozása	2629
cikk elküldése ajándékként	2629
cikk feloldása	2610
cikk meghallgatása	2596
cikk megosztása	2517
cikk mentése	2517
cikk nyomtatása	2629
cikkünk frissül	2534
citeşte şi	4063
citește articolul complet	4141
citește articolul integral	4141
citește fără limite	4097
citește gratuit	4161
citește mai departe	4063	4065
citește mai mult	4063	4065
citește regulile comunității	4079
citește tot articolul	4141
citește transcrierea	4114
citește în aplicație	4121
citește și	4063
citi šobrīd lasa	3291
citit de o voce sintetică	4114
citiți și	4063
cobrança anual	3987
codes de réduction	2259
cofnij zgodę	3806
col·labora	417
comandă acum	4084	4112
comandă cartea	4084	4112
comentariile sunt doar pentru abonați	4154
comentariul tău	4154
comentariul tău așteaptă moderarea	4079
comentează	4062
comentário	3895
comentário aguardando moderação	3944
comentários	3895
comentários desativados	4007
comentários exclusivos para assinantes	3944
commander ce numéro	2163
commander le numéro	2162
comment désactiver mon adblocker	2206
comment désactiver mon bloqueur	2206
commentaire en attente de modération	2167
commentaires désactivés	2235
commerciële bijdrage	3456
commerciële content	3538
commerciële inhoud	3538
comparte este artículo	1725
compartilhar esta matéria	4030
compartilhe esta notícia	4030
compartir esta página	1725
completează formularul #	4045
completează online formularul #	4045
compre a edição impressa	3934
conditions générales	2115
conectează-te cu facebook	4097
conectează-te cu google	4097
confidentialité	2115
configuració de galetes	463
configuració de les galetes	463
configuració de privacitat	463
configuración	1579
configuración de cookies	1579
configuración de privacidad	1664
configurações de cookies	3889
configurações de privacidade	3971
confira o preço	4029
conheça as ofertas	4020
conheça os planos	4020
conheça todas as nossas newsletters	3948
consenti la pubblicità	2884
consigue tu entrada aquí	1623
consulta les normes de participació	434
consultez notre charte de modération	2167
consíguelo en tu quiosco	1623
contacta amb la redacció	485
contacta con la redacción	1687
contactar a redação	3995
contactar con la redacción	1687
contactați redacția	4143
contacte a redação	3995
contactează redacția	4143
contacter la rédaction	2222
contactez la rédaction	2222
contenu externe recommandé	2157
contenu proposé par notre partenaire	2163
contenu réservé	2212
contenu réservé aux abonnés	2212
contenu sponsorisé	2113
contenus recommandés	2181
contenus sponsorisés	2113	2127
conteúdo bloqueado	3893
conteúdo de marca	3887
conteúdo exclusivo	3866
conteúdo exclusivo para assinantes	3953
conteúdo externo	3929
conteúdo externo bloqueado	3893
conteúdo externo recomendado	3929
conteúdo gerado por ia	4015
conteúdo pago	3964
conteúdo para assinantes	3866
conteúdo patrocinado	3887
conteúdo premium	3953
conteúdo produzido pela marca	3934
conteúdo relacionado	3904
conteúdos relacionados	3956
contingut només per a usuaris registrats	446
continua a leggere dopo la pubblicità	2870
continua após a publicidade	3887
continua després de l'anunci	436
continuar leyendo aquí	1545
continuarea articolului după publicitate	4086
continuarea articolului după reclamă	4083
continue a ler esta notícia	3956
continuer après la publicité	2113
continuer sans désactiver	2244
continuer à lire	2250
continuă cu apple	4097
continuă cu email	4161
continuă cu facebook	4097
continuă cu google	4097
continuă lectura	4164
continuă pe site	4121
continuă să citești	4164
continuă să citești după publicitate	4083
continuă în browser	4121
continúa abajo	1577
contáctanos	1583
convida'ns a un cafè	473
conținut disponibil doar utilizatorilor înregistrați	4097
conținut exclusiv	4049
conținut exclusiv pentru abonați	4049
conținut extern	4076
conținut extern recomandat	4076
conținut pentru abonați	4047
conținut plătit	4112
conținut premium	4097
conținut promovat	4086
conținut sponsorizat	90	4057
cookie beállítások	2588
cookie を管理する	3040
cookie 偏好設定	5297
cookie 偏好设置	5297
cookie 設定	5373
cookie 设置	5373
cookie-beállítások	2588
cookie-beállítások módosítása	2591
cookieinställningar	4660
cookies a ochrana soukromí	528
cookieの管理	3040
cookieの設定	2974
cookieの設定を変更	2976
cookieを拒否する	3073
cookieを管理	3040
cookieを管理する	3040
cookie政策	5295
cookie設定	2974	2977	5295
cookie設定を変更	2976
cookie设置	5295	5298
copia enllaç	493
copia l'enllaç	424
copiază	4151
copiază link	4054
copiază linkul	4054
copy link thành công	5209
correo electrónico	1555
correo electrónico no válido	1680
correo no válido	1680
correu electrònic	480
correu electrònic no vàlid	479
correu no vàlid	479
coś poszło nie tak	3827
coś poszło nie tak. spróbuj ponownie	3826
coś poszło nie tak. spróbuj ponownie później	3826
creează cont	4047
crucigrama del día	1700
créer mon compte	2075
créer un compte	2075
créer une alerte	2169
créer une alerte sur ce thème	2169
csak a szükséges sütik	2588
csak a szükségesek	2588
csak előfizetők számára	2610
csak előfizetőknek	2511
csomagok megtekintése	2610
cualquier aportación ayuda	1674
cum îl dezactivez	4130
cumpără acum	4112
cumpără bilet	4084	4112
cumpără bilete	4084	4112
cumpără bilete online	4112
cumpără cartea	4084	4112
cumpără de pe emag	4112
cumpără revista	4083
cuvinte încrucișate	4111
czy artykuł był pomocny	3838
czy artykuł był przydatny	3838
czy ten artykuł był pomocny	3838
czy to było pomocne	3838
czyta głos ai	3809
czytaj całość	3746
czytaj cały artykuł	3829
czytaj również	3743
czytaj także	3743
czytaj też	3743
czytaj też nasze inne artykuły	3743
czytaj więcej	3743	3746
czytaj więcej o	3743
czytane przez głos syntetyczny	3809
cài đặt	5171
cài đặt cookie	5228
cài đặt quyền riêng tư	5228
cài đặt ứng dụng	5230
các bài viết khác của tác giả	5188
các tin khác	5174
cách tắt	5235
cách tắt trình chặn quảng cáo	5234
câmp obligatoriu	4137
câmpuri obligatorii	4137
cât de util a fost acest articol	4079
címkék	2532
címlap	2532
címlapra	2616
címlapról ajánljuk	2532
có lẽ để sau	5152
có lỗi xảy ra	5240
có thể bạn quan tâm	22	5174
có thể bạn thích	22
có, tôi muốn	5231
códigos de desconto	4029
códigos de descuento	1724
códigos promocionales	1724
cómo desactivar el bloqueador	1672
cómo desactivarlo	1673
cómpralo aquí	1658
cómpralo en amazon	1658
cùng chuyên mục	5174
cùng chủ đề	5210
cùng tác giả	5188	5210
cảm ơn bạn đã bình chọn	94	5217
cảm ơn bạn đã tham gia	5217
cảm ơn bạn đã ủng hộ	5259
cảm ơn, tin nhắn của bạn đã được gửi	5240
cỡ chữ	68	5199
cửa hàng	5253
""", 'd': """
d'autres articles à découvrir	22
da, želim	4405	4604
dagens fråga	94	4728
dagens spørgsmål	94	745
dagens spørsmål	94	3649
daha az göster	4879
daha fazla göster	4878
daha fazla haber için tiklayin	4878
daha fazla yorum yükle	4932
daha önce oy kullandiniz	4932
daha önce oy verdiniz	4932
dalies ar šo rakstu	3294
dalinkitės	3220
dalinkitės straipsniu	3225
dalsza część artykułu pod materiałem wideo	3724
dalsza część artykułu pod wideo	3724
dalsza część tekstu pod wideo	3724
dalszy ciąg materiału pod wideo	3727
dalīties	3289
dalīties ar draugiem	3294
dalīties ar rakstu	3346
dalīties facebook	3294
dalīties whatsapp	3346
další	535
další foto	623
další fotografie	623
další snímek	623
další strana	535
další video	602
další z rubriky	533
další zprávy	533
další článek	533
další články	22	533
další články od autora	623
další čtení	533
danke für dein feedback	913
danke für deine stimme	94
danke für ihr feedback	913
danke für ihre stimme	94	983
danke fürs abstimmen	983
danke fürs mitmachen	94
danos tu opinión	1635
dans l'actualité	2181
dans la même catégorie	2127
dans la même rubrique	2127
dans la même série	2127
dar lze odečíst z daní	613
dar si můžete odečíst z daní	613
darovat jednorázově	613
darovat měsíčně	613
darovat článek	516
darovať	4436
darovať jednorazovo	4506
darovať mesačne	4506
darovať článok	4444
darowiznę możesz odliczyć od podatku	3820
darujte nám # %	4506
darujte tento článek	516
darujte tento článok	4444
das könnte dich auch interessieren	861
das könnte ihnen auch gefallen	861
das könnte sie auch interessieren	861
das könnte sie interessieren	861
das video ist in ihrem land nicht verfügbar	995
das video ist leider nicht mehr verfügbar	995
das video ist nicht mehr verfügbar	995
das video ist nicht verfügbar	995
das wichtigste in kürze, zusammengefasst von ki	897
datenschutzerklärung	847
daugiau autoriaus straipsnių	3274
daugiau straipsnių	3274
daugiau šia tema	3222
dať spätnú väzbu	4523
dbamy o twoją prywatność	3730
deaktivér din adblocker	762
deblochează articolul	4097
definições de cookies	3971
definições de privacidade	3971
deine stimme wurde gezählt	983
deixar um comentário	3895
deixe um comentário	3895
del på e-mail	787
del på e-post	3569
del på facebook	666	3569
del på mail	666
del på twitter	666	3569
del på whatsapp	3690
del på x	666	3569
dela inlägget	4654
dela på facebook	4654
dela på twitter	4654
dela på whatsapp	4773
dela på x	4654
dela som gåva	4773
deli po e-pošti	4625
deli članek	4546
delite članek	4546
demander un droit de réponse	2235
den här artikeln är låst	4752
den här artikeln är skyddad av upphovsrättslagen	4764
den här videon är inte längre tillgänglig	4738
den här videon är inte tillgänglig	4738
denne artikel er låst	768
denne artikkelen er låst	3671
denne saken er låst	3671
denne video er ikke længere tilgængelig	754
denne video er ikke tilgængelig	754
denunciar comentário	4007
denunciar este comentário	4007
der er opstået en fejl	772
der opstod en fejl. prøv igen senere	771
dernière minute	2127
dernières actualités	2127
dernières infos	2127
dernières nouvelles	2127
desa les preferències	463
desa per llegir després	448
desactívalo para continuar	1672
desactívalo para seguir leyendo	1672
desbloquear artículo	1645
desbloqueie este conteúdo	3953
descarcă aplicația	4121
descarcă audio	4114
descarcă din app store	4121
descarcă din google play	4121
descarcă episodul	4114
descarcă formularul	4132
descarcă formularul #	4045
descargar pódcast	1659
descarrega l'àudio	459
descarregar áudio	3967
deschide aplicația	4122
deschide în aplicație	4121
descárgala en app store	1667
descárgala en google play	1667
descărcați formularul #	4045
destekçi ol	4953
destekçimiz olun	4953
desteğiniz fark yaratir	4985
desteğiniz için teşekkür ederiz	4985
desteğiniz için teşekkürler	4985
det er gratis å opprette en bruker	3556
det går inte att visa innehållet	4735
det har oppstått en feil	3675
det här innehållet kan inte visas	4735
det här innehållet är inte tillgängligt	4735
det læser andre	691
det oppsto en feil. prøv igjen senere	3674
det är gratis att skapa ett konto	4640
detaylar için tiklayin	4878
detaylar için tiklayiniz	4878
detta material är skyddat enligt lagen om upphovsrätt	4703
detta är en annons	4658
detta är en plusartikel	4640
dette indhold er ikke tilgængeligt	751
devam etmek için üye girişi yapin	4854
devami için abone olun	4854
devamini okumak için abone olun	4854
dezactivează sunetul	4114
dienas jautājums	3324
diese funktion steht nur angemeldeten nutzern zur verfügung	931
dieser inhalt ist nicht mehr verfügbar	992
dieser inhalt ist nicht verfügbar	992
dieser kommentar wurde gelöscht	1025
dieses video ist in deinem land nicht verfügbar	995
dieses video ist in ihrem land nicht verfügbar	995
dieses video ist leider nicht mehr verfügbar	995
dieses video ist nicht mehr verfügbar	995
dieses video ist nicht verfügbar	995
digite um e-mail válido	3988
din aceeași categorie	4063
din aceeași secțiune	4100
din röst har registrerats	4724
din röst är registrerad	94
din röst är räknad	4724
disponibil în app store	4121
disponibil în app store și google play	4091
disponibilă în app store și google play	4091
disponível na app store	3974
distribuie știrea	4166
distribuiți	4054
diğer fotoğraf için tiklayin	4875
diğer haberler	22	4872
diğer okurlar bunlari okuyor	4872
diğer sayfaya geçmek için tiklayin	4875
diğer seçenekler	4972
diğer tutar	4953
diğer yazilari	4962
dla prenumeratorów	3823
dla subskrybentów	3709
dlaczego widzę tę reklamę	3846
do fotogalérie	4515
do galérie	4516
do góry	3746
do košíka	4494
do košíku	521	596
do księgarni	3725
do speciálu	623
doar abonații pot comenta	4079
doar pentru abonați	4047
doação mensal	3862
doação única	3862
doba čtení # min	535
dodaj do moich tematów	3842
dodaj jako preferowane źródło	3842
dodaj kao željeni izvor	4425
dodaj nas do preferowanych źródeł	3842
dodaj nas do wyjątków	3815
dodaj u košaricu	4397
dodaj v košarico	4595
dogodila se greška. pokušajte ponovno	4413
dolgozzon nálunk	2534
domiciliación bancaria	1544
domů	535
don régulier	2208
dona suport al periodisme en català	445
dona'ns la teva opinió	452
donació mensual	474
donació única	474
donación mensual	1540
donación puntual	1675
donación única	1540
donativo único	3983
donați	4044
donația mea	4160
donație lunară	4132
donație unică	4132
donează	4044
donează acum	4044
donează lunar	4044
donează lunar # euro	4096
donează lunar # lei	4096
donează o dată	4131
doner nå	3553
doniraj mesečno	4408	4607
doniraj mjesečno	4408
données personnelles	2115
donér	652
donér nu	652
doporučeno outbrain	641
doporučeno taboola	641
doporučené	533
doporučené články	533
doporučuje outbrain	641
doporučujeme	533	617
doporučujeme přečíst	533
doporučujeme také	533
dosegli ste omejitev člankov	4609
dosegnuli ste ograničenje članaka	4410
dossier spécial	2193
dovanoti straipsnį	3279
dozvoli obaveštenja	4404
dołącz do dyskusji	3793
dołącz do nas	3706
dołącz do newslettera	3712
došlo je do greške. pokušajte ponovo	4413
došlo je do pogreške. pokušajte ponovno	4413
došlo k chybě	621
došlo k chybě. zkuste to prosím později	620
drodzy użytkownicy	3730
droga użytkowniczko, drogi użytkowniku	3730
drogi użytkowniku	3730
droits réservés	2255
drukāt	3294
drukāt rakstu	3346
drukāt recepti	64
du använder en adblocker	4745
du använder en annonsblockerare	4745
du er nå påmeldt	3563
du er nå påmeldt nyhetsbrevet	3563
du följer	4771
du följer det här ämnet	4771
du följer nu	4771
du följer redan	4771
du följer redan ämnet	4771
du følger allerede	3688
du følger allerede dette emne	786
du følger allerede dette temaet	3688
du følger allerede emnet	786
du følger dette emne	786
du følger dette temaet	3688
du følger emnet	786
du følger nå	3688
du har en adblocker påslagen	4747
du har en annonsblockerare påslagen	4747
du har nådd grensen	3671
du har nået din grænse	768
du har nått din gräns	4752
du har redan röstat	4724
du har rätt att vara anonym	4669
du har slået adblock til	762
du kan när som helst avregistrera dig	4755
du kan när som helst avsluta prenumerationen	4647
du kan når som helst melde deg av	3563
du kan opsige når som helst	655
du kan trække beløbet fra i skat	765
du kanske också gillar	4673
du modtager snart en bekræftelse på mail	660
du même auteur	2127
du prenumererar nu på nyhetsbrevet	4647
du skyddas av källskyddet	4669
du verkar använda en annonsblockerare	4745
du vil kanskje også like	3591
du är nu anmäld	4755
du är skyddad av källskyddet	4669
du är skyddad enligt källskyddet	4669
duración	1660
durată	4115
duração	3968
durée	2197
durée : #	2150
dziękujemy za głos	94	3796
dziękujemy za oddanie głosu	94	3796
dziękujemy za przesłanie formularza	3826
dziękujemy za udział w sondzie	3796
dziękujemy za wiadomość	3826
dziękujemy za zapis	3712
dziękujemy! sprawdź skrzynkę	3826
dành cho bạn	5174
dành cho thuê bao	5156
dành riêng cho thành viên	5238
dárkovat článek	506
dát zpětnou vazbu	633
därefter # kr/mån tills du säger upp	4640
débloquer l'accès	2247
débloquer l'article	2075
débloquer tous les articles	2077
débloquez cet article	2176
débloquez l'accès à tous les articles	2077
débloquez l'intégralité des articles	2077
débloquez tous les articles	2077
débloquez tous nos articles	2077
déconnexion	19
découvrez notre boutique	2162
découvrez tous nos jeux	2191
découvrir l'offre	2075
découvrir la boutique	2194
découvrir nos offres	2176
découvrir toutes nos offres d'abonnement	2176
déjà un compte	2075
déjà un compte ? connectez-vous	2075
délka	603
délka #	603
déplier	2132
désabonnement	2267
désactiver les sous-titres	2196
désinscription	2267
détails	2132
dê a sua opinião	3958
dê sua opinião	3958
dölj	4677
dölj annons	4774
dölj bildtext	4758
dölj svar	4769
düzeltme politikasi	4964
dāvini rakstu	3294
dāvini rakstu draugam	3294
děkujeme za hlas	590
děkujeme za hlasování	94	590
děkujeme za odběr	620
děkujeme za přihlášení	512
děkujeme za vaši zprávu	620
děkujeme za váš hlas	94	590
děkujeme za zprávu	620
dĺžka	4500
dĺžka #	4500
dịch tự động	5225
""", 'e': """
e-bülten	4908
e-bülten aboneliği	4908
e-mail alebo používateľské meno	4509
e-mail cím	2613
e-mail ili korisničko ime	4410
e-mail inválido	3948
e-mail nebo uživatelské jméno	616
e-mail-cím	2614
e-mail-cím vagy felhasználónév	2610
e-mailová adresa	512
e-pasts vai lietotājvārds	3337
e-post või kasutajanimi	1790
e-posta gönder	4863
e-posta ile paylaş	4971
e-postadress eller användarnamn	4752
e-pošta ali uporabniško ime	4609
e-poštni naslov	4612
echipa redacțională	4074
ecrã inteiro	3968
edición digital	1545
edición impresa	1545
editöre yaz	4964
editöre yazin	4964
editörün seçtikleri	4872
edição impressa	3866
eget beløb	765
eget beløp	3668
egyedi összeg	2607
egyszeri adomány	2607
egyszeri támogatás	2507
egyszeri támogatás küldése	2607
egyéb összeg	2607
ehkä myöhemmin	1925
ei mielipidettä	2005
ei tänään	1925
ei vielä tunnusta	2030
ei, aitäh	1787
eikö sinulla ole tunnusta	2030
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1010
eiti į receptą	64
ekskluzivno za naročnike	4609
el artículo continúa abajo	1724
el artículo continúa debajo	1724
el juego es solo para mayores de # años	1696
el millor de la setmana a la teva bústia	442
el más popular	1679
el més llegit	421
el més popular	478
el més vist	449
el reproductor se está cargando	1659
el. paštas	3245
el. paštas arba vartotojo vardas	3270
el. pašto adresas	3272
eldste først	3686
elfelejtett jelszó	2511
elfelejtette a jelszavát	2610
elfogadom az összeset	2591
elfogadom és folytatom	2588
elfogadom és megjelenítem	2588
elfogadás és folytatás	2588
elige tu suscripción	1645
elküldés	2614
elküldöm	94	2517	2614
elküldöm e-mailben	2629
ellenőrizd a postafiókod	2613
ellenőrizze a postafiókját	2613
elmentem későbbre	2517
elolvasom később	2629
elolvasta az összes ingyenes cikkét	2610
elrejtés	2536
els lectors també han llegit	449
elutasítom	2590
elérte a havi limitet	2610
elírást talált	2528
előfizetek	2511
előfizetés	2511
előfizetési csomagok	2610
előfizetési lehetőségek	2610
előfizető vagyok	2610
előfizetői ajánlat	2585
előfizetői előny	2585
előfizetői kedvezmény	2585
előfizetői tartalom	2511
előfizetőknek	2511
előfizetőként megoszthatja a cikket	2517
előző	2534
előző cikk	2532
előző fotó	2616
előző kép	2616
előző oldal	2616
email cím	2614
email của bạn	5261
email của bạn sẽ không được hiển thị công khai	5194
email inválido	3988
email không hợp lệ	5240
email không đúng định dạng	5240
email no válido	1680
email này đã được đăng ký	5261
emailul tău	4162
emlékeztess később	2506
emlékezz rám	2611
emlékezzen rám	2611
emme voi näyttää sisältöä	2011
emme voi näyttää tätä sisältöä	2011
empfehlungen für sie	935
en beğenilen	4933
en beğenilenler	4933
en colaboración con	1696
en col·laboració amb	495
en este artículo	1590
en popüler	4957
en çok okunan	4872
en çok okunan haberler	4872
en çok okunanlar	4872
encara no estàs registrat	478
encuesta del día	1586
endast för dig som är prenumerant	4752
endast för medlemmar	4752
endast nödvändiga	4735
endast nödvändiga cookies	4735
endre tekststørrelse	3690
engangsbeløb	652
engangsbeløp	3668
engedélyezem	2603
engedélyezés	2603
engedélyezés és folytatás	2591
engedélyezés és megjelenítés	2591
engångsgåva	4636
enllaç copiat	448
ensemble, faisons vivre un média libre	2175
entgeltliche veröffentlichung	844
enthält werbung	841
entre em contato com a redação	3995
enviament gratuït	495
enviar comentário	3895
enviar corrección	1583
envoyer à un ami	2105
envoyer à un proche	2105
envoyez-nous vos témoignages	2155
envíanos tu opinión	1652
envío gratis	1696
epizód letöltése	2596
eredeti megjelenítése	2536
eredmény megtekintése	94
eredmények	95	2536
eredmények megtekintése	2579
erinnern sie mich später	803
eroare la încărcarea videoclipului	4159
erro ao carregar o vídeo	4015
error al cargar el vídeo	1707
erről bővebben itt írtunk	2534
erről is írtunk	2532
erről itt írtunk bővebben	2534
erscheint täglich	919
erscheint wöchentlich	919
erősítse meg az e-mail-címét	2613
es gratis y solo te llevará un minuto	1641
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	919
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1010
es izslēdzu reklāmu bloķētāju	3335
escanea el código qr	1668
escreva um comentário	3895
escriu a la redacció	485
escriu el teu correu electrònic	442
esi pirmais, kas komentē	3295
esimene kuu # €	1740
esta funcionalidad es sólo para registrados	1545
esta matéria foi útil para você	3931
esta notícia foi útil	3931
esta página foi útil	3958
este artigo está bloqueado	3986
este artigo foi útil	3958
este artículo está bloqueado	1678
este artículo está protegido	1720
este campo é obrigatório	3988
este contenido está protegido	1720
este correo ya está registrado	1713
este e-mail já está cadastrado	4021
este espaço é moderado pela redação	3944
este resumo foi útil	3931
este video ya no está disponible	1659
este vídeo já não está disponível	3967
este vídeo no está disponible	1659
este vídeo não está disponível	3967
este vídeo não está mais disponível	3967
este vídeo ya no está disponible	1659
está a seguir este tema	4025
estás bloqueando nuestros anuncios	1710
estás de acuerdo? vota	1635
estás siguiendo este tema	1717
estä	2021
ethvert bidrag hjælper	766
etický kodex redakce	628
etický kódex redakcie	4519
etkinleştir	4947
etkö ole tilaaja	2030
etkö ole vielä tilaaja	2030
ett fel har uppstått	4756
ett fel uppstod. försök igen senare	4755
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1010
evaluează rețeta	64
evästeasetukset	1945
evästeet	1945
evästeet ja tietosuoja	1946
evästekäytäntö	2011
exclusiv pentru abonați	4097
exibir conteúdo	3971
exklusiv für abonnenten	1008
exklusiv für mitglieder	1008
exklusivt för medlemmar	4752
exklusivt för prenumeranter	4752
exkluzív tartalom előfizetőknek	2610
experimente grátis por um mês	3953
externt innehåll	4735
externí obsah	599
externý obsah	4496
ez a cikk zárolt	2610
ez a mező kötelező	2613
ez a tartalom nem elérhető	2588
ez a tartalom nem jeleníthető meg	2588
ez a videó már nem elérhető	2596
ez a videó nem elérhető	2596
ez is érdekelhet	2532
ez is érdekelheti	2532
ezek is érdekelhetik	22
ezek is érdekelhetnek	22
ezt a tartalmat nem tudjuk megjeleníteni	2588
ezt a témát már követi	2626
ezt is ajánljuk	2532
ezt olvasta már	2532
ezt olvastad már	2532
eén keer toestaan	3497
ešte nemáte predplatné	4509
ešte nemáte účet	4509
ești de acord? votează	4079
ești deja abonat	4105
ești deja abonată	4105
""", 'f': """
facebook ile giriş yap	4956
facebook'ta paylaş	4863
facebook-bejegyzés betöltése	2591
facebook-poszt betöltése	2591
facebookでシェア	2966
facebookでシェアする	2966
facebookでログイン	3053
facebookで共有	3067
facebookで続ける	3053
facebookで見る	3071
facturació anual	478
facturació mensual	478
facturación anual	1679
facturación mensual	1679
facturare anuală	4136
facturare lunară	4136
facturé annuellement	2212
facturé mensuellement	2212
faire un don défiscalisé	2208
faktureras årligen	4752
faktureres årlig	3671
faktureres årligt	768
fale com a redação	3995
fazer doação	4019
fazer uma doação mensal	4019
fazer uma doação única	4019
faça login	3866
faça o quiz	3961
faça o teste	3961
faça uma doação única	4019
faça uma pergunta sobre esta reportagem	3931
felhasználási feltételek	2588
felhasználási jog vásárlása	2621
felhasználónév	2611
felhasználónév vagy e-mail	2610
feliratkozás	2614
feliratkozás hírlevélre	2613
feliratok megjelenítése	2596
fermer la fenêtre	2250
fes el qüestionari	455
fes una donació	417
fes-te sòcia	473
ficha técnica	3913
fiecare contribuție contează	4131
fiecare donație contează	4096
fiecare leu contează	4096
film jest niedostępny w twoim kraju	3809
film nie jest już dostępny	3809
film niedostępny	3809
fin de la publicité	2194
fine della pubblicità	2870
fine pubblicità	2870
fiyati gör	4938
fizetett együttműködés	2631
fizetett hirdetés	90	2520
fiók létrehozása	2511
fiókom	2511
foglalja le helyét	2585
folytatás a hirdetés után	2631
folytatás apple-fiókkal	2610
folytatás facebookkal	2610
folytatás google-fiókkal	2610
folytatás google-lel	2610
folytatás kikapcsolás nélkül	2604
fontu büyüt	4971
form gönderildi	4987
formulaire envoyé	2248
formulário enviado	4021
forstået	696
forstått	3596
forstør	755
forstør billede	694
forstør billedet	774
forstørr	3659
forstørr bilde	3594
forstørr bildet	3677
fortsett uten å slå av	3666
fortsett uten å støtte	3552
fortsätt läsa efter annonsen	4658
fortsätt med apple	4752
fortsätt med e-post	4752
fortsätt med facebook	4752
fortsätt med google	4752
fortsätt utan att stänga av	4745
fortsätt utan att stödja	4635
fortsæt med apple	768
fortsæt med at læse	674
fortsæt med e-mail	768
fortsæt med facebook	768
fortsæt med google	768
fortsæt uden at slå fra	762
fortsæt uden at støtte	651
foto # iš #	3283
fotogalería	1590
fotografia următoare	4164
fotoğraf galerisi	4962
fotoğrafi büyüt	4962
fotoğraflar için tiklayin	4875
fotoğraflari gör	4962
fotoğraflari görmek için tiklayin	4878
fotó #/#	2615
fotó megtekintése	2615
fotó: #/#	2615
fotók megtekintése	2615
fra vores annoncører	789
fra vår butikk	3652
fra våre partnere	3692
frete grátis	4004
friss hírek	2532
frissítse az oldalt	2606
fråga vår ai om artikeln	4666
från vår butik	4731
från våra annonsörer	4774
från våra partner	4774
frühbucher-tickets	988
frühbucherrabatt sichern	988
fuld skærm	755
fuldskærm	694
fullskärm	4739
fyll i fältet	4755
fäll ihop	4677
fäll ut	4677
fältet är obligatoriskt	4755
få adgang	655
få artiklen læst op	666
få de vigtigste nyheder hver morgen	660
få de viktigaste nyheterna varje morgon	4647
få de viktigste nyhetene hver morgen	3563
få læst artiklen op	754
få notifikationer	758
få notiser	4742
få nyheder på mail	660
få nyheter på e-post	3563
få nyheter på mejlen	4647
få overblikket her	694
få tilgang	3556
få varsel når vi skriver om dette	3594
få varsler	3662
följ	4655
följ det här ämnet	4771
följ direktrapporten	4758
följ författaren	4771
följ journalisten	4771
följ liverapporten	4758
följ oss	4655
följ skribent	4655
följ skribenten	4771
följ ämne	4771
följ ämnen	4771
följ ämnet	4655
för prenumeranter	4640
förderer werden	804
fördermitglied werden	804
föregående	4676
föregående artikel	4673
föregående bild	4758
föregående sida	4758
förnamn	4756
förstora	4676
förstora bild	4758
förstora bilden	4758
försök igen senare	4755
føj til foretrukne kilder	786
føj til mine emner	786
følg	669	670	3571
følg alle	670
følg alle emner	671
følg dette emne	786
følg dette temaet	3688
følg direkte	3677
følg direktesenteret	3677
følg emne	669
følg emner	671
følg emnet	3688
følg forfatter	3688
følg forfatteren	3688
følg ikke længere	786
følg journalist	3688
følg journalisten	3688
følg liveblog	774
følg livebloggen	774
følg os	669
følg oss	3571
følg sagen her	694
følg saken direkte	3677
følg serien	671
følg skribent	786
følg skribenten	786
følg tema	3571
følg temaet	3688
følg temaet og få varsel	3594
følger	670
für abonnenten	809
für den newsletter anmelden	821
für dich empfohlen	935
für sie empfohlen	935
für sie entstehen keine mehrkosten	936
fă o donație	4044
fă quizul	4109
fă testul	4109
fără obligații	4097
fără spam	4137
fără sunet	4115
fără tine nu putem	4096
főoldal	2616
""", 'g': """
galbūt vėliau	3266
galeri için tiklayin	4875
galerie schließen	1013
galerie öffnen	1013
galeriyi aç	4878
galeriyi gör	4962
galeriyi görmek için tiklayin	4878
galéria	2534
galéria (#	2615
galéria bezárása	2616
galéria megnyitása	2616
galéria megtekintése	2534
garanta já o seu ingresso	3934
gastos de envío incluidos	1658
gastos de envío no incluidos	1658
gauti pranešimus	3265
gaver kan trækkes fra i skat	765
ge en engångsgåva	4749
ge en gåva	4750
ge återkoppling	4767
gefällt mir	1026
gefällt mir nicht	1026
gelesen von einer künstlichen stimme	995
gelişmelerden aninda haberdar olun	4946
gem til læseliste	666
generisano veštačkom inteligencijom	4422
genindlæs siden	764
genişlet	4879
gerenciar opções	4014
gerenciar preferências	4014	4036
geri dön	4879
gerir opções	4014
gerir preferências	4014
gestionează consimțământul	4118
gestionează cookie-urile	4158
gestionează opțiunile	4061	4158
gestionează preferințele	4118
geçerli bir e-posta adresi girin	4958
geçerli süre	4940
geçersiz e-posta	4958
geçersiz e-posta adresi	4958
ghi nhớ đăng nhập	5238
gia hạn gói	5260
giriş	4854
giriş yap	4854
giriş yapin	4854
giriş yapin veya üye olun	4854
giv et beløb	765
giv et engangsbeløb	765
giv os feedback på artiklen	683
già abbonato	2770
già registrato	2770
giải đố ngay	5220
giảm cỡ chữ	5251
giọng nam miền bắc	5199
giọng nam miền nam	5199
giọng nữ miền bắc	5199
giọng nữ miền nam	5199
giọng đọc ai	5224
giọng đọc tự động	5224
gjenstående tid	3659
gjenstående tid #	3658
gjenstående tid -#	3658
glasnoća	4402
gli articoli più letti	2858
glömt ditt lösenord	4752
glömt lösenord	4640
glömt lösenordet	4752
glücksspiel kann süchtig machen	843
godišnja naplata	4411
godišnja pretplata	4411
godišnje	4411
godišnje plaćanje	4411
godkänn	4660
godkänn alla	4660
godkänn alla cookies	4735
godkänn och fortsätt	4735
godkänn och visa	4735
godkänn och visa innehåll	4663
google hirdetések	2631
google ile giriş yap	4956
google playからダウンロード	3043
google playで手に入れよう	3043
google play에서 다운로드	3173
google reklāmas	3348
google से जारी रखें	2485
google-hirdetések	2631
googleでログイン	3053
googleで登録	3053
googleで続ける	3053
gorące tematy	3743
gracias por tu opinión	1620
gratuit, fără spam	4137
grazie, il tuo messaggio è stato inviato	2893
grotuvas įkeliamas	3262
großansicht	1013
gràcies pel teu vot	452
gràcies per la teva opinió	434
gràcies per votar	434
gràcies, el teu missatge s'ha enviat	479
gràcies, ja estàs subscrit	442
grátis e sem spam	3988
grįžti į pradžią	3274
grįžti į viršų	3274
guardar artículo	1570
guardar configuración	1664
guardar para después	1648
guardar para leer después	1648
guardar preferências	3971
gå ikke glip af	691
gå ikke glip af noget	660
gå ikke glipp av noe	3563
gå til forsiden	3677
gå til hovedindhold	774
gå til indhold	694
gå til innhold	3677
gå til liveblog	774
gå til oppskriften	64
gå til opskriften	64
gå til quizzen	740
gå til shop	748
gå til toppen	774
gå till receptet	64
gåvolänk	4773
généré par ia	2242
généré par l'ia	2242
gépi felolvasás	2596
gépi fordítással készült	2623
géppel fordítva	2623
gérer la confidentialité	2241
gérer les cookies	2115
gérer les préférences	2157
gérer les traceurs	2241
gérer mes alertes	2169
gérer mes choix	2115
gérer mes cookies	2241
gérer mes préférences	2241
gérer mon consentement	2200
gérer vos préférences	2200
gérer vos préférences de cookies	2157
góp ý	5173
gönder	94	4959
gönderiyi göster	4942
gönderiyi yükle	4942
gör quizzet	4724
gör testet	4728
görseli büyüt	4962
görüş bildir	4932
görüşünü bildir	4932
görüşünüzü bildirin	4932
gündem	4872
günün anketi	94	4901
günün bulmacasi	4977
günün haberleri	4872
günün kelimesi	4977
günün sudokusu	4977
günün özeti	4872
głosuj	94	3799
głośność	3810
gợi ý	5174
gửi	94	5173
gửi bài cho tòa soạn	5245
gửi bài viết	5245
gửi bình luận	5173	5194
gửi bình luận của bạn	5193
gửi cho bạn bè	5209
gửi email	5162
gửi góp ý	5217
gửi phản hồi	5217
gửi thành công	5240
gửi tin bài	5245
gửi trả lời	5217
gửi ý kiến	5173
gửi ý kiến của bạn	5217
gửi đi	5241
gửi ảnh cho chúng tôi	5245
""", 'h': """
haber bülteni	4908
haber güncelleniyor	4878
haberi arkadaşina hediye et	4863
haberi paylaş	4994
haberi özetle	4968
haberin devami aşağida	4915
haberin devami için kaydirin	4915
haberin devami için tiklayin	4875
haberin kilidini aç	4986
haberle ilgili diğer haberler	4877
haberlere dön	4989
hacer una donación mensual	1711
hacer una donación puntual	1711
hai già un account	2770
hai già votato	2864
halda nõusolekut	1781
hallitse evästeitä	2011
hang letöltése	2596
hanganyag letöltése	2596
hangerő	2597
hantera inställningar	4735
har du sett något	4763
harici içerik	4878
haritayi aç	4879
has arribat al límit d'articles gratuïts	446
has iniciado sesión	1618
has olvidado tu contraseña	1679
hasznos volt az összefoglaló	2528
hasznosnak találta a cikket	2528
hasło	3824
havi előfizetés	2611
havi fizetés	2611
havi rendszeres támogatás	2607
havi támogatás	2507
hayir teşekkürler	4852
hayir, teşekkürler	4852
haz una pregunta sobre este artículo	1620
he leído y acepto la política de privacidad	1641
he llegit i accepto la política de privacitat	430
he olvidado mi contraseña	1679
hela artikeln fortsätter nedan	4658
heli välja	1783
helskärm	4739
helskärmsläge	4738
helyesbítési szabályzat	2620
henüz abone değil misiniz	4956
hepsini gör	4878
her destek önemli	4954
her katki değerli	4954
her katki önemli	4954
her zaman göster	4942
hesap oluştur	4854
hi estàs d'acord? vota	434
hiba bejelentése	2620
hiba jelentése	2536	2620
hiba történt	2614
hiba történt, próbálja újra később	2613
hiba történt. próbálja újra	2613
hiba történt. próbálja újra később	2613
hibabejelentés	2620
hibás e-mail-cím	2613
hibát talált	2528
hibát talált a cikkben	2620
hibát találtál	2620
hibát találtál a cikkben	2620
hier reinhören	909
hinweis schließen	803
hirdetés	2520
hirdetés bezárása	2520
hirdetés elrejtése	2631
hirdetés jelentése	2631
hirdetés vége	2631
hirdetés, görgessen tovább	2520
hirdetésblokkolót használsz	2604
hirdetések engedélyezése	2606
hirdetések kikapcsolása	2631
hivatkozás másolva	2629
hivatkozás másolása	2629
hiển thị bài đăng	5228
hiển thị nội dung	5228
hiện phụ đề	5224
hjälp oss att rätta fel	4666
hlasitosť	4500
hlasovalo # lidí	590
hlasovalo # čtenářů	590
hlasovat v anketě	590
hlasovať	94	4491
hlasovať v ankete	4490
hlavná stránka	4515
hlavné správy	4441
hlavní stránka	623
hlavní zprávy	533
ho già donato	2764
ho già un account	2891
hogyan kapcsolhatom ki a hirdetésblokkolót	2604
hogyan védjük forrásainkat	2620
hoje não	3861
hoppa till huvudinnehåll	4758
hoppa till innehåll	4676
hoppa till innehållet	4758
hoppa över inlägg från facebook	4676
hoppa över inlägg från instagram	4676
hoppa över inlägg från x	4676
hors-séries, livres, affiches	2162
hozzáadás a kedvenc forrásokhoz	2626
hozzáadás a témáimhoz	2626
hozzáadás preferált forrásként	2626
hozzájárulás kezelése	2588
hozzájárulás módosítása	2588
hozzájárulás visszavonása	2588
hozzájárulások kezelése	2588
hozzászólok	2528
hozzászólás	2528
hozzászólás elküldése	2624
hozzászólás jelentése	2624
hozzászólás küldése	2624
hozzászólási szabályzat	2624
hozzászólások	2528
hozzászólások megjelenítése	2624
hozzászólások megtekintése	2528
hrajte zodpovědně	522
hrať	4491
hrať teraz	4490
hrát	593
hrát teď	590
hvala za sporočilo	4612
hvala za vaš glas	4394	4592
hver krone hjælper	766
hver krone tæller	766
hvert bidrag hjælper	766
hylkää	1945
hylkää kaikki	1945
hyppää reseptiin	64
hyppää sisältöön	2037
hyväksy	1945
hyväksy evästeet	1945
hyväksy ja jatka	2011
hyväksy ja näytä	2011
hyväksy ja sulje	2011
hyväksy kaikki	1945
hátralévő idő	2597
hátralévő idő #	2596
hátralévő idő -#	2596
hämta på google play	4740
här kan du kommentera artikeln	4666
hääleta	94
håll dig uppdaterad	4647
håll mig inloggad	4752
hình tiếp theo	5262
hírfolyam	2532
hírlevelek	2538
hírlevél	2538
hírlevél-feliratkozás	2538
hívj meg minket egy kávéra	2607
hívjon meg minket egy kávéra	2607
hören sie diesen artikel	909
hør saken	3569
hết quảng cáo	5223
hủy bất cứ lúc nào	5238
hủy trả lời	5194
""", 'i': """
i den här artikeln	4758
i più commentati	2806
i più letti	2806
i più letti della settimana	2858
i più visti	2806
iba nevyhnutné	4496
iba pre predplatiteľov	4437
ich unterstütze schon	803
identifícate	1645
idi na sadržaj	4416
időtartam	2597
időtartam #	2597
ielikt grozā	3326
ielogojies, lai komentētu	3295
ielādēt ierakstu	3328
ielādēt saturu	3328
ielādēt vēl	3341
ienākt	3289
ienākt ar facebook	3337
ienākt ar google	3337
iepriekšējais attēls	3341
iepriekšējais raksts	3341
iepriekšējā lapa	3341
iesakām	3291
ieslēgt paziņojumus	3333
ieslēgt skaņu	3330
iesūti fotogrāfijas	3342
iesūti ziņu	3342
iesūtīt ziņu	3342
iesūtīt ziņu anonīmi	3342
ievadiet derīgu e-pasta adresi	3339
ieși din ecran complet	4114
igal reedel. tasuta. ilma spämmita	1792
igen, kérek	2603
igen, kérem	2603
igen, köszönöm	2603
ignorar anúncio	4015
ignorer la publicité	2242
ihre meinung zählt	854
ihre stimme wurde gezählt	94	983
ikke abonnent ennå	3671
ikke gå glipp av	3591
ikke nå	3552	3664
ikmēneša ziedojums	3336
il più popolare	2892
il più scelto	2891
il tuo browser non può riprodurre il video	2828
il tuo commento sarà pubblicato dopo l'approvazione	2843
il tuo messaggio è stato inviato	2893
il tuo voto è stato inviato	2864
il tuo voto è stato registrato	2864
iletişim	4871	4888
ilgili içerikler	4872
ilginizi çekebilecek haberler	4872
ilginizi çekebilir	4872
ilmoita asiavirheestä	1952
ilmoita virheestä	1952
im browser öffnen	1037
image précédente	2250
imaginea anterioară	4164
imaginea următoare	4164
imam račun	4410	4609
imate namig? pišite nam	4618
imate priču za nas	4419
imię	3827
imię i nazwisko	3827
impossible de charger la vidéo	2242
impossible de lire la vidéo	2242
imprimir artículo	1648
imprimir esta matéria	3955
in bài	5162
in bài viết	5162
in công thức	64
in trang này	5209
inbäddat innehåll	4735
indhold fra annoncør	789
indholdet er ikke tilgængeligt	751
indlæg fra facebook	694
indlæg fra instagram	694
indlæs flere	694
indlæs indhold	751
indlæs opslag	751
indlæs video	751
indlæser afspiller	754
indlæser video	754
indtast beløb	765
inga kommentarer än	4769
ingen åsikt	4728
ingresá	1645
ingyen, minden héten	2540
ingyen, spam nélkül	2613
ingyenes regisztráció	2511
ingyenes szállítás	2586
inicia la sessió per comentar	452
inicia sesión	1545
inicia sesión con google	1678
inicia sesión para comentar	1652
inicia sessió	418
inicia sessió amb google	477
iniciar reproducción	1707
iniciar reprodução	4015
iniciar sesión	1545
iniciar sesión con apple	1645
iniciar sesión con facebook	1645
iniciar sesión con google	1645
iniciar sessão	3866
inicie sesión	1545
inläst av en syntetisk röst	4738
inne artykuły	3743
innehåll från annonsör	4774
innehåll från våra partner	4774
innehållet kan inte visas	4735
innehållet är skyddat av upphovsrätt	4705
innhold fra annonsør	3601
innhold fra våre annonsører	3692
innhold fra våre partnere	3692
inscription confirmée	2248
inscription à la newsletter	2086
inscrivez-vous à notre newsletter	2086
inscrição confirmada	4021
inscrição realizada com sucesso	3988
insira o seu endereço de email	3948
insira um e-mail válido	3988
instagram-bejegyzés betöltése	2591
instagramで見る	3071
instagramの投稿を読み込む	3040
instagram에서 보기	3203
instagram에서 이 게시물 보기	3203
instalează aplicația	4091
inställningar	4660
inte prenumerant än	4752
integritetsinställningar	4735
introdu emailul tău	4162
introduce tu correo electrónico	1713
introduce un correo electrónico válido	1680
introduce un correo válido	1680
introduce un email válido	1641
introduceți adresa de email	4162
introduceți o adresă de email validă	4137
introdueix un correu vàlid	479
intră în cont	4047
invítanos a un café	1540
iná suma	4506
início	3909
ir a la galería	1684
ir a la página de donaciones	1674
ir para a navegação	3907
ir para a página de doações	3982
ir para a página de donativos	3982
ir para o conteúdo	3909
ir para o conteúdo principal	3907
ir para o rodapé	3907
irány a bolt	2585
irányítószám	2614
isključi zvuk	4401
isključio sam blokator oglasa	4406
isključite adblock	4406
isključite blokator oglasa	4406
ispiši	4343
ispiši recept	64
ispiši članak	4427
ispravci i pojašnjenja	4419
isso foi útil	3958
istediğin zaman iptal et	4956
istediğiniz zaman abonelikten çikabilirsiniz	4908
istediğiniz zaman iptal edin	4854
isto foi útil	3958
iz naše trgovine	4397	4595
iz našeg shopa	4397
izberi naročnino	4609
izberite naročnino	4609
izbor uredništva	4543
izdrukāt	3294
izmēģini # dienas bez maksas	3289
izslēdziet reklāmu bloķētāju	3335
izslēgt skaņu	3330
izveidots ar mākslīgo intelektu	3343
izvēlies abonementu	3337
izvēlies summu	3336
izvēlieties abonementu	3337
izvēlieties summu	3336
izvēlēties plānu	3337
içeriğe geç	4878
içeriği görüntüle	4942
içeriği göster	4942
içeriği yükle	4942
iş birliği	4865
iş birliğiyle	4973
iš mūsų parduotuvės	3258
iš mūsų partnerių	3281
išbandykite # dienų nemokamai	3220
išjungiau reklamos blokavimą	3267
išjungti garsą	3262
išjunkite reklamos blokavimą	3267
išorinis turinys	3238
išsaugoti	3225
išsaugoti nustatymus	3260
išsaugoti pasirinkimą	3260
išsaugoti straipsnį	3225
išsaugoti vėlesniam laikui	3279
išversta automatiškai	3276
išversta dirbtinio intelekto	3276
""", 'j': """
j'ai déjà donné	2064
j'ai déjà un compte	2075
j'ai désactivé adblock	2206
j'ai désactivé mon adblock	2206
j'ai désactivé mon bloqueur	2206
ja hi estàs subscrit	446
ja hi estàs subscrit? entra	446
ja n'ets subscriptor? inicia sessió	418
ja tens compte? inicia sessió	446
ja, gärna	4744
ja, slå på	4744
jaa sähköpostilla	2050
jaa twitterissä	1939
jaa x:ssä	1939
jag förstår	4660
jag har stängt av annonsblockeraren	4745
jag har stängt av den	4748
jag har stängt av min annonsblockerare	4745
jag stödjer redan	4635
jaga sõbraga	1745
jak chronimy nasze źródła	3834
jak chronimy źródła	3834
jak chráníme své zdroje	628
jak chráníme zdroje	628
jak to zrobić	3816
jak vypnout blokování reklam	610
jak wyłączyć adblocka	3815	3816
jak wyłączyć blokowanie reklam	3815
jakość	3810
jatka sähköpostilla	2030
jau turiu paskyrą	3270
jaunākie	3291
jaunākie vispirms	3344
jautā mākslīgajam intelektam	3295
javascript ei ole käytössä	2014
javascript er slået fra	754
javascript er slått av	3658
javascript està desactivat	463
javascript ir izslēgts	3330
javascript išjungtas	3262
javascript je isključen	4401
javascript je vypnutý	602
javascript jest wyłączony	3809
javascript måste vara påslaget	4738
javascript on pois päältä	2014
javascript on välja lülitatud	1783
javascript är avstängt	4738
javascript är inaktiverat	4738
javascript đã bị tắt	5228
javascript вимкнено	5108
javascript е изключен	316
javascript отключен	4288
javascript отключён	4288
javascript מושבת	2359
javascript ถูกปิดใช้งาน	4825
javascriptが無効になっています	3040
javascript已停用	5373
javascript已禁用	5373
javítások és pontosítások	2620
je commande ce numéro	2163
je consens au traitement de mes données	2214
je découvre l'offre	2247
je découvre les offres	2247
je fais un don défiscalisé	2208
je gère mes choix	2119
je gère mes cookies	2115
je m'équipe	2233
je paramètre mes choix	2119
je soutiens déjà	2064
jede spende zählt	923
jede unterstützung hilft	1006
jeder beitrag zählt	923
jeder euro zählt	923
jederzeit kündbar	1009
jednorazový dar	4506
jednorazový príspevok	4507
jednorázový dar	613
jednorázově	504
jednou týdně, zdarma	513
jeg forstår	3580
jeg har slået den fra	764
jeg har slået min adblocker fra	762
jeg har slått av annonseblokkering	3666
jeg har slått den av	3667
jeg støtter allerede	651	3552
jegyek itt kaphatók	2534
jegyvásárlás	2586
jelenlegi idő	2597
jelenlegi idő #	2596
jelentkezzen be vagy regisztráljon	2511
jelentés	2625
jelszó	2611
jelszó megjelenítése	2610
jen nezbytné cookies	599
jen pro předplatitele	506
jesteś już prenumeratorem	3823
jesteś już subskrybentem	3823
jetzt angebot wählen	930
jetzt anhören	834
jetzt reinhören	909
jetzt rätseln	983
jetzt unterstützen	804
ještě nemáte předplatné	616
ještě nemáte účet	616
jiná částka	613
již jste hlasovali	590
již mám předplatné	506
již mám předplatné, přihlásit se	507
již máte předplatné	507
jméno	621
jméno a příjmení	621
joacă acum	4109
joacă gratuit	4109
joacă responsabil	4152
jobs in ihrer nähe	907
jogar grátis	3961
jogue grátis	3961
jokainen euro on tärkeä	2028
jokainen lahjoitus on tärkeä	2028
jokin meni pieleen. yritä uudelleen	2034
jokin meni vikaan. yritä uudelleen	2034
jotain meni vikaan. yritä myöhemmin uudelleen	2034
jotain meni vikaan. yritä uudelleen	2034
još nema komentara	4423
još nemate račun	4410
još niste pretplatnik	4410
još vesti	4340
još vijesti	4340
jsem předplatitel, přihlásit se	507
jste už předplatitel	616
junte-se à conversa	3944
jurnalismul de calitate costă	4096
juttu jatkuu kuvan jälkeen	1942
juttu jatkuu mainoksen jälkeen	1942
juttu jatkuu videon jälkeen	1942
juttu on luettu koneäänellä	2014
juttua päivitetään	1942
jutun lukee koneääni	1939
jutun lukee synteettinen ääni	2014
jutun lukee tekoäly	2014
jutun lukee tekoälyääni	1939
jutun voi myös kuunnella	1939
już głosowałeś	3796
już obserwujesz	3842
już wspieram	3705
już wyłączyłem	3819
já desativei	3979
já desativei o bloqueador	3979
já doei	3861
já está inscrito	4021
já nas bancas	3934
já segue este autor	4000
já segue este tema	4000
já sou apoiador	3861
já sou assinante	3866
já tem conta	3866
já tem uma conta	3866
já tenho conta	3986
já votou	3959
já é assinante? faça login	3866
já é subscritor	3953
já é subscritor? inicie sessão	3953
játssz most	2579
játék indítása	2579
jährlich abgerechnet	1008
jährliche abrechnung	1009
jährliche zahlung	1009
jälgi autorit	1798
jälgi teemat	1798
jälgid juba	1798
jälgid seda teemat	1798
jäljellä oleva aika	2014
jäljellä oleva aika #	2014
jäljellä oleva aika -#	2014
jäljentäminen kielletty	2042
järelejäänud aeg	1784
järelejäänud aeg -#	1783
järgmine artikkel	1794
järgmine leht	1794
järgmine pilt	1794
järgmine video	1783
järjestys	2047
järjestä	2047
jäsenetu	2008
jäta mind meelde	1790
jätka apple'iga	1790
jätka facebookiga	1790
jätka google'iga	1790
jätä kommentti	1952
jūs izmantojat reklāmu bloķētāju	3335
jūs jau balsavote	3256
jūs jau esat nobalsojis	3324
jūs naudojate reklamos blokavimo programą	3267
jūs sekate šią temą	3278
jūs sekojat šai tēmai	3345
jūsu balss ir ieskaitīta	3324
jūsu balss ir pieņemta	3324
jūsu e-pasta adrese	3339
jūsu e-pasts	3339
jūsu vārds	3340
jūsu ziņa	3340
jūsų balsas užskaitytas	3256
jūsų balsas įskaitytas	3256
jūsų el. paštas	3245
jūsų el. pašto adresas	3245
jūsų vardas	3273
jūsų žinutė	3273
""", 'k': """
k tématu	533
k téme	4441
kaikki oikeudet pidätetty	2042
kaip išjungti reklamos blokavimą	3267
kaip saugome šaltinius	3275
kakinställningar	4735
kako isključiti adblock	4406
kako isključiti blokator oglasa	4406
kako štitimo izvore	4419
kako štitimo svoje izvore	4419
kalan süre	4940
kapcsolat a szerkesztőséggel	2620
kapcsolat a szerzővel	2616
kapcsold ki a reklámblokkolót	2604
kapcsolja ki a hirdetésblokkolót	2604
kapcsolódó	2532
kapcsolódó cikk	2532
kapcsolódó cikkek	2532
kapcsolódó tartalom	2532
kapcsolódó témák	2532
karte öffnen	868
kas kokkuvõte oli kasulik	1746
kas mėnesį remti	3268
kategóriák	2532
katrs eiro ir svarīgs	3336
katrs eiro palīdz	3336
katrs ziedojums palīdz	3336
katru piektdienu. bez maksas. bez surogātpasta	3339
katso kuvat tästä	1957
katso myös	1955
katso video tästä	1957
katso video yltä	1957
kattintson a nagyításhoz	2616
kaupallinen sisältö	2052
kaupallinen yhteistyö	90	1942
kaupallisen kumppanin sisältö	2052
kaut kas nogāja greizi. mēģiniet vēlreiz	3339
kaydiniz için teşekkürler	4908
każda wpłata pomaga	3821
każda wpłata się liczy	3821
każda złotówka pomaga	3821
każda złotówka się liczy	3821
każde wsparcie się liczy	3821
každou neděli, zdarma	513
každá koruna pomáhá	614
každá koruna se počítá	614
každé euro pomáha	4507
každé euro sa počíta	4507
každé pondělí, zdarma	513
každé ráno, zdarma	513
každý dar pomáha	4507
každý dar pomáhá	614
každý piatok. zadarmo. bez spamu	4512
každý príspevok pomáha	4507
každý príspevok sa počíta	4507
každý pátek do e-mailu	513
každý pátek, zdarma	513
každý pátek. zdarma. bez spamu	620
každý příspěvek pomáhá	614
každý příspěvek se počítá	614
každý týden, zdarma	513
kažkas nutiko. bandykite dar kartą	3272
kdykoli lze zrušit	507
kdykoliv lze zrušit	507
kdykoliv můžete zrušit	616
keela kõik	1782
keeldu kõigist	1782
keisti sutikimą	3260
keisti šrifto dydį	3279
kenttä on pakollinen	2034
kereskedelmi együttműködés	2586
keresztnév	2614
keresztrejtvény	2582
keresés	2534
keskeytä	2015
keskustelu on päättynyt	2046
keskustelun säännöt	2046
kevesebb mutatása	2616
kezdőlap	2534
không phải bây giờ	5152
không spam	5240
không thể hiển thị nội dung này	5228
không thể phát video	5224
không thể phát video này	5224
không thể tải video	5258
không, cảm ơn	5152
ki kan gjøre feil	3684
ki-antworten können fehler enthalten	1023
ki-übersetzung	1024
ki-übersicht	897
kiekvieną penktadienį. nemokamai. be šlamšto	3272
kiellä kaikki	2012
kiitos viestistäsi	2034
kiitos äänestämisestä	1999
kiitos äänestäsi	94	1999
kiitos! tarkista sähköpostisi	2034
kijelentkezés	19
kikapcsoltam a hirdetésblokkolót	2604
kingi artikkel sõbrale	1745
kinyitás	2536
kipróbálom	2511
kirjaudu sisään	1928
kirjaudu sähköpostilla	2030
kirjoita sähköpostiosoitteesi	1931
kitas vaizdo įrašas	3262
kitöltöm a kvízt	2579
kiválasztom	2611
kiválasztás	2611
kizárólag előfizetőknek	2610
kişisel verilerimin işlenmesini kabul ediyorum	4958
kiểm tra hộp thư của bạn	5240
kiểm tra kiến thức của bạn	5220
kjøp abonnement	3556
kjøp billett	3652
kjøp billetter	3652
kjøp billetter her	3652
kjøp boka	3652
kjøp boken	3652
kjøp her	3652
kjøp lisens	3682
kjøp nå	3652
kjøp rettigheter	3682
kjøp tilgang	3556
klausies podkāstu	3296
klausies podkāstu šeit	3296
klausies šo rakstu	3294
klausies šo rakstu (# min	3294
klausykite tinklalaidės	3227
klausykite tinklalaidės čia	3227
klausykitės straipsnio	3225
klausīties	3294
klausīties rakstu	3294
kliknij, aby powiększyć	3829
kliknutím zväčšíte	4515
kliknutím zvětšíte	623
klippet er ikke længere tilgængeligt	754
klippet är inte längre tillgängligt	4738
ključne besede	4543
ključne reči	4340
ključne riječi	4340
klíčová slova	533
kniha s věnováním autora	522
knihkupectví	521
kodex diskutujících	635
kodėl matau šią reklamą	3281
kohustuslik väli	1792
kohustuslikud väljad	1792
kokeile # päivää maksutta	1928
kokkuvõtte tegi tehisintellekt	1796
koko näyttö	2015
kolačići	4356
kom ihåg mig	4753
komentarai uždaryti	3277
komentariši	4424
komentarų dar nėra	3277
komentarų nėra	3277
komentavimas išjungtas	3226
komentavimas uždarytas	3277
komentavimo taisyklės	3226
komentiranje je onemogućeno	4423
komentovať	4526
komentáre	4444
komentář	531
komentáře	531
komentāri	3289
komentāri ir slēgti	3344
komentāru vēl nav	3344
komentēt	3289
komentēšana ir slēgta	3295
komentēšanas noteikumi	3295
komercijalni sadržaj	4429
komerčné oznámenie	4440
komerční obsah	641
komerční prezentace	641
komerční sdělení	90	520
komerční článek	641
komerčný obsah	4530
komerčný článok	4530
komment jelentése	2624
komment küldése	2624
komment írása	2624
kommentar gelöscht	1025
kommentarer blir gjennomgått før publisering	3594
kommentarerna förhandsmodereras	4666
kommentarerna är stängda	4769
kommentek megjelenítése	2624
kommentek megtekintése	2528
kommentelési szabályzat	2528
kommentoi ensimmäisenä	2046
kommentoinnin säännöt	2046
kommentointi on päättynyt	2046
kommentér	683
kommersiellt innehåll	4774
konekäännetty	2044
konekäännös	2045
kontakt z redakcją	3834
kontakta författaren	4758
kontaktirajte uredništvo	4618
kontaktovať autora	4515
kontaktovať redakciu	4519
kontynuuj bez wyłączania	3815
koostöö	1749
kopiera gåvolänk	4773
kopiera länk	4654
kopiera länken	4654
kopiering förbjuden	4764
kopijuoti draudžiama	3282
kopijuoti nuorodą	3220
kopioitu leikepöydälle	2050
kopiraj povezavo do članka	4546
kopirano u međuspremnik	4427
kopirano v odložišče	4625
kopiér link	666
kopiér linket	666
kopsavilkumu veidojis mākslīgais intelekts	3343
kopírovanie zakázané	4520
kopírovat odkaz	516	517
kopírovať odkaz	4444
kopírování zakázáno	629
kopēt saiti	3289
kopēšana aizliegta	3349
korisničko ime	4411
korisničko ime ili e-mail	4410
korzyść dla prenumeratorów	3802
korábban írtunk róla	2532
kostenlos und jederzeit kündbar	1010
kosárba	2522
kosárba rakom	2585
kosárba teszem	2585
koupit aktuální vydání	596
koupit lístky	596
koupit nyní	596
koupit časopis	596
kreiraj račun	4333
kreirano uz pomoć ai	4422
kreirano uz pomoć umjetne inteligencije	4422
kreuzworträtsel	985
križaljka	4395
križanka	4593
krzyżówka	3799
krížovka	4491
książka z autografem	3725
książka z autografem autora	3725
książki z autografem	3725
księgarnia	3726
księgarnia internetowa	3726
kuidas reklaamiblokeerija välja lülitada	1788
kullanim koşullari	4866	4888
kumppanin sisältö	2052
kumppanisisältö	2052
kun nødvendige	3655
kun nødvendige cookies	751
kup dostęp	3709
kup książkę	3802
kup licencję	3835
kup licencję na publikację	3835
kup tę książkę	3802
kup w księgarni	3725
kupi naročnino	4539
kupte nám kávu	613
kuula taskuhäälingut	1747
kuuntele podcast tästä	1957
kvíz dne	590
kvíz dňa	4490
kvíz indítása	2579
kvíz kitöltése	2579
kyllä kiitos	2021
kyllä, kiitos	2021
kysy tekoälyltä	1952
kytke ilmoitukset päälle	2018
käyttäjätunnus	2032
käyttäjätunnus tai sähköposti	2030
käyttöehdot	1945
käytä etu	1943
käytät mainonnanestoa	2025
käytät mainosten esto-ohjelmaa	2022
käytät mainosten estoa	2022
käytät mainostenesto-ohjelmaa	2022
käännetty automaattisesti	2044
käännetty tekoälyllä	2044
kép #/#	2615
kép a képben	2597
kép megtekintése	2615
kép nagyítása	2616
kép: #/#	2615
képaláírás megjelenítése	2616
képek megtekintése	2615
kér értesítést	2600
kérdezze ai-asszisztensünket	2528
kérek értesítést	2600	2601
kérem a hírlevelet	2538
kérjük, adjon meg érvényes e-mail-címet	2613
kérjük, kapcsolja ki a hirdetésblokkolót	2604
kérjük, töltse ki ezt a mezőt	2613
később	2603
kích thước chữ	68
kódex diskutujúcich	4525
kõik artiklid	1794
kõik autori artiklid	1794
kõik kommentaarid	1797
kõik õigused reserveeritud	1802
könyvajánló	2522
könyvesbolt	2522
könyváruház	2522
köp	4640
köp biljett	4731
köp biljetter	4731
köp biljetter här	4731
köp boken	4731
köp boken här	4731
köp din biljett	4731
köp här	4731
köp licens	4764
köp rättigheter	4764
köszönjük a feliratkozást	2538
köszönjük a regisztrációt	2613
köszönjük a szavazatodat	2579
köszönjük a szavazatot	94
köszönjük a szavazatát	94	2579
köszönjük az üzenetet	2613
köszönjük üzenetét	2613
köszönjük! ellenőrizze postafiókját	2613
köszönjük, hogy feliratkozott	2613
köszönjük, hogy feliratkoztál	2613
köszönjük, hogy szavazott	2579
köszönjük, hogy szavaztál	2579
köszönöm, nem	2506
kötelező	2614
kötelező kitölteni	2613
kötelező mező	2613
kötelező mezők	2613
kövesd a témát	2626
kövesse a témát	2626
kövesse élőben	2616
követed	2628
követem	2628
követem a szerzőt	2626
követem a témát	2626
következő	2534
következő cikk	2532
következő fotó	2616
következő kép	2616
következő oldal	2616
következő videó	2596
követve	2627
követés	2628
követés leállítása	2626
követés megszüntetése	2626
közlemény: adomány	2607
közlemény: támogatás	2607
køb abonnement	655
køb adgang	655
køb billet	748
køb billet her	748
køb billetter	748
køb billetter her	748
køb bogen	748
køb bogen her	748
køb her	748
køb licens	779
køb nu	748
køb rettigheder	779
kúpiť e-knihu	4494
kúpiť knihu	4494
kúpiť licenciu	4520
kúpiť lístky	4494
kúpiť predplatné	4437
kúpiť teraz	4494
kúpiť vstupenku	4494
kúpiť vstupenky	4494
kúpiť časopis	4494
kúpte nám kávu	4506
kúpte si knihu	4494
kúpte si vstupenky	4494
küfür, hakaret içeren yorumlar onaylanmamaktadir	4871
küldd be a fotóidat	2620
küldd el egy barátodnak	2629
küldd tovább a cikket	2518
küldje be fotóit	2620
küldje el barátjának	2517
küldje el fotóit	2620
küldje el ismerősének	2518
küldjön névtelen üzenetet	2620
küldjön tippet	2620
küldés	94	2517	2614
küldés e-mailben	2517
küldés whatsappon	2629
külső tartalom	2534
künye	4866	4888
küpsiste kasutamine	1781
küpsiste seaded	1758
küsi tehisarult	1746
küsitlus	95
küsitluse tulemused	1784
kā izslēgt reklāmu bloķētāju	3335
kā mēs sargājam avotus	3342
kā tev patika raksts	3295
kā tu domā? balso	3296
kāpēc es redzu šo reklāmu	3348
ką manote? balsuokite	3227
křížovka	593
kết quả bình chọn	5255
kết quả thăm dò	5255
kết thúc quảng cáo	5223
""", 'l': """
l'accès à tous les articles	2247
l'offre intégrale	2247
la discussione è chiusa	2800
la donazione è detraibile	2887
la encuesta del día	1586
la lecture automatique est désactivée	2242
la más popular	1679
la nota continúa después del anuncio	1577
la noticia continúa abajo	1724
la noticia continúa debajo	1724
la notícia continua a sota	458
la palabra del día	1700
la pregunta del día	94
la pubblicità continua	2936
la publicidad continúa	1724
la rédaction n'a pas participé	2259
la rédaction vous conseille	2127
la sélection de la rédaction	2127
la tua richiesta è stata inviata	2926
la vidéo commence dans #	2242
la vidéo ne peut pas être lue	2196
labojumi un precizējumi	3342
ladda inlägg	4735
ladda inlägget	4735
ladda innehåll	4735
ladda innehållet	4735
ladda ned på google play	4740
lae äpp alla	1785
lahenda ristsõna	1777
lahjoita artikkeli ystävälle	1939
lai komentētu, ielogojies	3295
lai komentētu, pieslēdzies	3295
laisser une réponse	2188
laita ilmoitukset päälle	2018
lancer la vidéo	2242
lap tetejére	2616
las más leídas	1590
las más leídas de hoy	1649
las noticias más leídas	1649
lasa sintētiska balss	3330
lasi arī	3291
lasi bez ierobežojumiem	3337
lasi bez reklāmām	3348
lasi komentārus	3295
lasi tālāk	3289
lasi vairāk šeit	3296
lasi vēl	3291
lasiet arī	3291
lasiet vēl	3291
last inn siden på nytt	3667
last siden på nytt	3667
lasă un comentariu	4062
lasă un răspuns	4106
lasīt komentārus	3295
lasīt tālāk	3296
lasīt vairāk	3296
lasīt visu rakstu	3341
lasīt vēlāk	3294
lasītākie	3291
lataa lisää	1957
lataa sisältö	2011
lataa ääni	2014
lautstärke	996
lavet ved hjælp af ai	781
le choix de la rédaction	2127
le club des abonnés	2194
le journal numérique	2075
le lecteur vidéo est en cours de chargement	2196
le lien a été copié	2179
le lien a été copié dans le presse-papiers	2179
le notizie più lette	2858
le più lette	2806
le za naročnike	4609
lea también	1590
lecteur vidéo	2242
lecture limitée	2077
lecture réservée aux abonnés	2077
lee sin límites	1645
lee también	1590
leer artículo completo	1596
leer el artículo completo	1684
leer el siguiente artículo	1715
leer más	1596
leer siguiente artículo	1715
leer también	1590
leer transcripción	1659
legfrissebb elöl	2624
legfrissebb hírek	2532
leggi di più	2811
leggi più tardi	2856
legjobb ajánlat	2611
legjobb ár	2611
legnépszerűbb	2532	2611	2625
legrégebbi	2625
legrégebbi elöl	2624
legújabb	2625
legújabb elöl	2624
leia a matéria completa	3956
leia a notícia completa	3992
leia as notícias no aplicativo	3946
leia também	3904
leisti pranešimus	3265
leisti vaizdo įrašą	3262
leitor de vídeo	4015
leitor de áudio	4015
lejupielādēt app store	3332
lejupielādēt audio	3330
lejupielādēt lietotni	3332
lejupielādēt no app store	3332
lejupielādēt no google play	3332
lejátszás	2597
lejátszási sebesség	2596
len nevyhnutné cookies	4496
len pre predplatiteľov	4437
ler grátis	4020
ler o próximo artigo	4023
ler próximo artigo	4023
ler transcrição	3967
les choix de la rédaction	2127
les commentaires sont réservés aux abonnés	2235
les den først i appen	3660
les først i appen	3660
les lecteurs ont aussi consulté	2181
les mieux notés	2189
les mots croisés du jour	2236
les més llegides	449
les også	3591
les plus commentés	2127
les plus consultés	2218
les plus partagés	2127
les plus récents	2189
les prix indiqués sont susceptibles d'évoluer	2163
les résultats du vote	2235
les våre debattregler	3585
letiltás	2603
letna naročnina	4610
letno plačilo	4610
letölthető a google play áruházból	2598
letölthető az app store-ból	2598
letöltés az app store-ból	2598
leído por una voz sintética	1659
leído por voz sintética	1659
li e aceito a política de privacidade	3948
libovolná částka	613
licenc vásárlása	2621
licencja na publikację	3835
liczy się każda wpłata	3821
liczy się każda złotówka	3821
lido por uma voz sintética	3967
lielāks teksts	3346
lien copié	2105
lien copié dans le presse-papiers	2179
lietošanas noteikumi	3306
liitudes nõustud kasutustingimustega	1765
liity jäseneksi	1926
likęs laikas	3263
likęs laikas -#	3262
lineでシェア	2966
lineでシェアする	3013
lineでログイン	3053
lineで共有	3067
lineで送る	2966
link a vágólapra másolva	2517
link bài gốc	5209
link copiado para a área de transferência	3955
link kopiëren	3381
link másolva	2517
link másolása	2517
link został skopiowany	3844
lire l'article précédent	2250
lire la suite pour #€	2075
lire la vidéo	2131
lire à haute voix	2105
lire également	2127
lisätiedot	1958
lisää aiheesta	1955
lisää artikkeleita	2037
lisää ensisijaiseksi lähteeksi	2048
lisää kirjoittajalta	2037
lisää kommentti	2046
lisää omiin aiheisiin	2048
lisää ostoskoriin	2008
lisää samalta kirjoittajalta	2037
lisää suosikkilähteeksi	2048
livrare gratuită	4152
liên hệ	5173
liên hệ quảng cáo	5245
liên hệ tòa soạn	5245
liên hệ với tòa soạn	5245
liên kết tài trợ	5213
liên quan	5174
ljud på	4739
ljudet är ai-genererat	4738
llegeix la transcripció	459
llegeix sense límits	446
llegeix també	421
llegir més	449
llegit per una veu sintètica	459
lo + leído	1590
lo esencial cada mañana	1713
lo más comentado	1590
lo más compartido	1590
lo más leído	1590
lo más popular	1590
lo más visto	1590
lo más visto hoy	1649
lo último	1590
locuri de muncă	4083
loe lähemalt	1747
loe lähemalt siit	1747
loe äpis	1785
loeb sünteetiline hääl	1783
logi sisse või loo konto	1740
los lectores también leyeron	1649
luba kõik	1758
luba kõik küpsised	1781
lubię to	3720	3841
lucrează cu noi	4083
lue keskustelun säännöt	1952
lue lisää	1955
lue lisää aiheesta	1955
lue myöhemmin	1939
lue myös	1955
lue vähemmän	2005
lugu jätkub pärast reklaami	1749
lugu täieneb	1747
lui écrire	2155
lukijana synteettinen ääni	2014
luotu tekoälyllä	2044
luôn cho phép	5228
luôn hiển thị	5228
luštit	593
luštit křížovku	590
lyd på	3659
lze kdykoli zrušit	507
làm bài trắc nghiệm	5220
làm mới trang	5234
làm trắc nghiệm	5220
lägg till i mina ämnen	4771
lägg till oss som föredragen källa	4771
lägg till som föredragen källa	4771
lähetä	94	2035
lähetä kommentti	2046
lähetä kuvasi	2041
lähetä palaute	2044
lähetä palautetta	2044
lähetä sähköpostilla	1939
lähetä viesti	2034
lähetä viesti toimittajalle	2037
lähetä vinkki	2041
lähetä vinkki nimettömänä	2041
lämna en kommentar	4666
lämna ett svar	4769
lämna feedback	4767
längd	4739
längd #	4739
länk kopierad	4654
länken har kopierats	4773
länken kopierad	4654
länken är kopierad	4654
läs den först i appen	4740
läs dokumentet	4677
läs domen	4677
läs först i appen	4740
läs hela	4758
läs hela artikeln	4676
läs hela texten	4676
läs hela texten här	4676
läs i webbläsaren	4780
läs in sidan igen	4748
läs kommentarer	4666
läs mer	4673	4676
läs mer om	4673
läs mindre	4728
läs också	4673
läs på webben	4780
läs senare	4654
läs transkription	4738
läs utan annonser	4774
läs vidare	4640	4673
läs våra kommentarsregler	4666
läs även	4673
läsarerbjudande	4731
läsarerbjudanden	4731
läsarfrågan	94	4724
läsarresa	4731
läsarresor	4731
lästid	4676
lästid # min	4676
lås artiklen op	768
lås op	655
lås op for artiklen	768
lås opp artikkelen	3556
lås opp saken	3556
lås upp	4753
lås upp artikeln	4640
låst artikel	4752
låst innehåll	4753
læg en kommentar	784
læg i kurv	748
læg i kurven	749
længde #	755
læs debatreglerne	683
læs debatreglerne her	683
læs den først i appen	756
læs først i appen	756
læs hele artiklen	694
læs i appen	756
læs i browser	794
læs kommentarer	683
læs mere	691	694
læs mere om	691
læs mindre	745
læs også	691
læs også disse artikler	691
læs senere	666
læs transskription	754
læs uden annoncer	789
læs uden grænser	768
læs uden reklamer	789
læs videre	655	691
læs vores regler for debatten	683
læserrejse	748
læserrejser	748
læsertilbud	748
læsetid # min	694
læst op af en syntetisk stemme	754
lên đầu trang	5177
líbí se mi	636
lõpeta jälgimine	1798
lös korsordet	4724
lösenord	4753
löysitkö virheen	2041
løs krydsord	740
løs krydsordet	740
løs kryssordet	3644
lùi # giây	5224
lúštiť krížovku	4490
lülita reklaamiblokeerija välja	1788
lülitasin reklaamiblokeerija välja	1788
lütfen geçerli bir e-posta adresi girin	4958
lūdzu, izslēdziet reklāmu bloķētāju	3335
lưu	5162
lưu bài	5162
lưu bài viết	5162
lưu bài để đọc sau	5209
lưu cài đặt	5228
lưu công thức	64
lưu tin	5199
lưu tùy chọn	5228
lấy link	5209
""", 'm': """
magari più tardi	2764
mai multe articole de același autor	4141
mai multe opțiuni	4061	4150
mai târziu	4043	4124
mainonnanesto käytössä	2025
mainonnanesto on käytössä	2025
mainos päättyy	1942
mainossisältö	1944
mainostajan sisältö	2052
mainosten estäminen käytössä	2025
mainīt burtu izmēru	3346
mainīt piekrišanu	3328
mais notícias	3904
mais opções	4003
mais opções de partilha	4002
maksettu mainossisältö	1944
maksettu sisältö	1942
maksettu yhteistyö	2052
maksettua mainossisältöä	1944
maksettua sisältöä	1944
mam już konto	3823
mam prenumeratę	3823
manas tēmas	3345
mantener la sesión iniciada	1678
mantener sesión iniciada	1678
manter sessão iniciada	3986
mantén la sessió iniciada	477
manşetler	4872
maschinell übersetzt	1023
maschinelle übersetzung	1024
masintõlgitud	1796
maskinoversættelse	783
maskinöversatt	4766
maskinöversättning	4768
masquer la publicité	2163
masquer les réponses	2188
masz już konto	3709
masz już konto? zaloguj się	3709
masz włączonego adblocka	3815
materialet er vernet etter åndsverkloven	3682
materialet är skyddat enligt lagen om upphovsrätt	4703
materialet är upphovsrättsskyddat	4704
materiał komercyjny	3846
materiał niedostępny	3809
materiał partnera	3724
materiał partnerski	3846
materiał promocyjny	3724
materiał płatny	3846
materiał sponsorowany	3724
materiał wideo niedostępny	3809
materiał zewnętrzny	3724
matéria exclusiva para assinantes	3953
matérias relacionadas	3904
mazāks teksts	3346
mağazamiz	4938
mağazaya git	4938
mašinski prevedeno	4422
mašīntulkots	3343
mažesnis tekstas	3279
me désabonner	2265
me désinscrire	2265
me ei saa seda sisu näidata	1781
me réabonner	2247
media społecznościowe	3721
medlemsförmån	4731
megjelenítés és elfogadás	2588
megnyitás	2536
megnyitás az alkalmazásban	2598
megnézem	2534
megnézem a galériát	2616
megnézem az ajánlatot	2585
megnézem az eredményt	2579
megnézem az árat	2585
megosztás	2517
megosztás a facebookon	2517
megosztás ajándékként	2629
megosztás e-mailben	2629
megosztás facebookon	2517
megosztás twitteren	2517
megosztás whatsappon	2629
megrendelem a könyvet	2523
megrendelés	2522
megveszem a könyvet	2585
mehr für dich	935
mehr für sie	935
meld deg av når som helst	3674
meld deg på	3563
meld deg på nyhetsbrevet	3563
meld meg på	3674
mentions légales	2115
mentés	2517
mentés későbbre	2517
menú	1596
menü	864	1015	2534	4878
menü schließen	864
menü öffnen	864
menüyü kapat	4989
mer från	4673
mer läsning	4673
merci ! votre message a bien été envoyé	2214
merci d'avoir voté	94	2167
merci de le désactiver pour continuer	2206
merci, votre vote a été pris en compte	2188
mergi la pagina de donații	4131
mergi la rețetă	64
mesajiniz başariyla gönderildi	4958
mesajiniz gönderildi	4958
mesajul dumneavoastră a fost trimis	4137
mesajul tău	4138
mesačne	4510
mesačná platba	4510
mesačné predplatné	4510
mesačný dar	4506
mesečna donacija	4408	4607
mesečna naročnina	4610
mesečna pretplata	4411
mesečno	4411	4610
mesečno plačilo	4610
messaggio pubblicitario con finalità promozionale	2835
mest läst	4673
mest lästa	4673
mest læst	691
mest læste	691
mest populär	4753
mest populärt	4753
mest populær	769	3672
mest populære	769	3672
mesterséges intelligencia készítette	2623
mesterséges intelligenciával készült	2623
metinė prenumerata	3271
mettre de côté	2260
mi donación	1711
mi készítette	2623
mi var kļūdīties	3343
mi által generált	2623
mi-összefoglaló	2534
micșorează textul	4150
mida sina arvad? hääleta	1747
midagi läks valesti. proovi uuesti	1792
miesięcznie	3824
miks ma seda reklaami näen	1801
miksi näen tämän mainoksen	2052
mina ämnen	4771
mind a # fotó megtekintése	2615
mind a # fotók megtekintése	2615
mind a # kép megtekintése	2615
mind a # képek megtekintése	2615
mind a fotó megtekintése	2615
mind a fotók megtekintése	2615
mind a kép megtekintése	2615
mind a képek megtekintése	2615
minden adomány számít	2608
minden forint segít	2608
minden forint számít	2608
minden hozzájárulás számít	2608
minden héten e-mailben	2540
minden héten, ingyen	2540
minden hétfőn, ingyen	2540
minden pénteken a postaládájában	2540
minden pénteken, ingyen	2540
minden pénteken. ingyen. spam nélkül	2613
minden reggel a postafiókjában	2540
minden reggel a postaládájában	2540
minden süti elfogadása	2588
minden támogatás segít	2608
mindet elutasítom	2589
mindig engedélyezem	2588
mindig engedélyezés	2588
mindig megjelenítem	2588
minn meg på det senere	3552
minőség	2597
mira el vídeo	440
mira también	1715
mit ki übersetzt	1023
mit paypal unterstützen	1005
mitä mieltä olet? äänestä	1957
miért látom ezt a hirdetést	2631
miễn phí vận chuyển	5253
miễn phí, không spam	5240
mjesečna donacija	4408
mjesečna pretplata	4411
mjesečno	4411
modalità di pagamento	2768
moderációs alapelvek	2624
moderálási elvek	2528
modifică preferințele cookie	4076
modifică setările	4158
modifier mes préférences	2157
modifier mes préférences de cookies	2118
modifier vos préférences	2200
modtag en notifikation, når vi skriver om emnet	694
modération a priori	2235
mogoče kasneje	4550
mogą cię zainteresować	3743
mohlo by se vám líbit	533
mohlo by vás také zajímat	533
mohlo by vás tiež zaujímať	4441
mohlo by vás zajímat	533
mohlo by vás zaujímať	4441
moje témata	637
moje témy	4527
mokama partnerystė	3281
molimo isključite blokator oglasa	4406
molimo vas, isključite adblock	4406
monatlich kündbar	930
montant personnalisé	2245
mostra aquesta publicació a instagram	430
mostra di più	2811
mostra els subtítols	459
mostra la publicació	463
mostra més	483
mostra'n més	422
mostrar comentários	3958
mostrar conteúdo	3971
mostrar conteúdo externo	3929
mostrar más	1596
mostrar o conteúdo	3971
mostrar subtítulos	1659
mot de passe oublié	2075
mots clés	2127
mots croisés	2193
mots croisés du jour	2236
mots fléchés	2193
mots mêlés	2193
mots-clés	2127
może cię zainteresować	3743
może później	3705
możesz zrezygnować w każdej chwili	3823
možda kasnije	4348
možda vas zanima	4340
možda će vas zanimati	4340
možete se odjaviti bilo kada	4413
možete se odjaviti u bilo kom trenutku	4413
možno neskôr	4448
možná později	503
mua sách	5223
mua sách tại đây	5223
mua trên lazada	5223
mua trên shopee	5223
mua trên tiki	5223
mua vé	5223
mua vé ngay	5223
muhabirin diğer haberleri	4889
muistuta myöhemmin	1925
mulțumim că ai votat	4106
mulțumim pentru feedback	4079
mulțumim pentru sprijin	4160
mulțumim pentru susținere	4160
mulțumim pentru vot	94	4106
mulțumim, mesajul a fost trimis	4137
mulțumim, te-ai abonat cu succes	4092
mutasd az eredményt	94	2579
mutass többet	2534
muuda küpsiste seadeid	1781
muut lukivat myös	1955
muuta evästeasetuksia	2011
mykistä	2015
myöhemmin	2021
mám predplatné	4509
mám předplatné	616
mám vypnuto	612
mám účet	616
már előfizető	2511
már kikapcsoltam	2606
már követed	2626
már követed ezt a témát	2626
már követi	2626	2628
már szavazott	2579
már szavaztál	2579
már van fiókom	2610
más	1596
más antiguos	1653
más artículos	1590
más artículos de este autor	1684
más artículos del autor	1614
más detalles	1597
más en	1590
más historias	1590
más información	1590
más leídas	1590
más leído	1590
más leídos	1590
más noticias	1590
más noticias de este autor	1684
más opciones	1579
más opciones para compartir	1694
más popular	1679
más recientes	1653
más sobre este tema	1590
más tarde	1539
más valorados	1653
más vistas	1590
más vistos	1590
más votados	1653
más összeg	2607
mások ezt olvassák	2532
mások ezt olvasták	2532
másolva	2630
másolás	2517
másolás tilos	2621
máte již účet	506
máte předplatné? přihlaste se	506
máte tip	628
máte už účet	616
máte zapnutý adblock	610
mã giảm giá	5263
mängi kohe	1777
märkasid viga	1795
märksõnad	1742
månadsgåva	4636
månadsvis	4753
månadsvis betalning	4753
månedlig	3672
månedlig betaling	3672
månedlig gave	3553
månedlig støtte	766
månedligt	769
månedligt bidrag	652
mångfaldigande förbjudet	4705
måske senere	651	759
måske vil du også kunne lide	691
még nem előfizető	2610
még nincs előfizetése	2610
még nincs fiókja	2610
még nincs fiókod	2610
még nincsenek hozzászólások	2624
més antics	453
més articles d'aquest autor	483
més informació	421
més llegides	421
més notícies	449
més opcions	494
més recents	453
més tard	468
més valorats	453
més votats	453
método de pago	1543
métodos de pagamento	3864
métodos de pago	1543
mākslīgais intelekts var kļūdīties	3343
mākslīgā intelekta kopsavilkums	3296
mă abonez	4092
mărește fotografia	4141
mărește imaginea	4141
mărește textul	4150
mărime text	68
mēneša abonements	3338
mēs nevaram parādīt šo saturu	3328
mēģiniet vēlreiz	3339
mēģiniet vēlāk	3339
mėnesinė parama	3269
mėnesinė prenumerata	3271
měsíční dar	613
měsíční platba	617
měsíční předplatné	617
měsíčně	617
můj účet	506
můžete kdykoli zrušit	507
můžete kdykoliv zrušit	507
mọi đóng góp đều quý giá	5236
mỗi đóng góp đều quý giá	5236
một lần	5237
mới nhất	5174	5194
mời chúng tôi ly cà phê	5236
mời tác giả ly cà phê	5155
mời tác giả một ly cà phê	5155
mời tôi một ly cà phê	5155
mở	5178
mở khóa bài viết	5260
mở khóa bài viết này	5209
mở rộng	5177
mở trong ứng dụng	5230
mở ứng dụng	5230
""", 'n': """
na celú obrazovku	4499
na górę	3830
na hlavní stránku	623
na hlavnú stránku	4515
na stránku darov	4506
na stránku darů	613
na začiatok	4500
na začátek	603
na żywo	3810
nabídka pro čtenáře	596
nadaljevanje članka pod oglasom	4542
nagyobb betűk	2629
nagyítás	2597
nahlásit	636
nahlásit chybu	531
nahlásit komentář	635
nahlásit příspěvek	635
nahlásit reklamu	641
nahlásiť	4526
nahlásiť chybu	4444
nahlásiť komentár	4525
nahlásiť príspevok	4525
nahlásiť reklamu	4530
najboljši	4623
najchętniej czytane	3743
najchętniej czytane dziś	3743
najczęściej czytane	3743
najczęściej czytane artykuły	3743
najlepšia ponuka	4510
najlepšie	4526
najnovejše	4543
najnovejše novice	4543
najnovejši	4623
najnovejši najprej	4622
najnoviji članci	4340
najnovšie	4441	4526
najnovšie správy	4441
najnovšie články	4441
najnowsze artykuły	3743
najnowsze wiadomości	3743
najobľúbenejšie	4510	4526
najstarejši	4623
najstarejši najprej	4622
najstaršie	4526
najvýhodnejšie	4510
najčitanije	4340
najčitanije vesti	4340
najčitanije vijesti	4340
najčitanije vijesti dana	4340
najčítanejšie	4441
najčítanejšie články	4441
najčítanejšie články dňa	4441
naloži objavo	4597
naloži več	4615
naloži video	4597
naloži vsebino	4597
napi keresztrejtvény	2579
napiši komentar	4423	4622
napišite komentar	4546
napište autorovi	623
napište do redakce	628
napište komentář	635
napište redakci	628
napsat komentář	531
napísať autorovi	4515
napísať komentár	4525
napíšte autorovi	4515
napíšte do redakcie	4519
napíšte komentár	4525
napíšte redakcii	4519
naročena vsebina	4542
naroči knjigo	4595
naročite knjigo	4595
naročite se	4538
naročnina	4538
narração gerada por ia	4015
naruči knjigu	4397
naručite knjigu	4397
naskenujte qr kód	605
naskenujte qr kód a stáhněte si aplikaci	604
naslednji članek	4615
nastala chyba. skúste to neskôr	4512
nastala chyba. zkuste to prosím znovu	620
nastavenia súkromia	4496
nastavenie súkromia	4496
nastavení	525
nastavení cookies	525
nastavení ochrany soukromí	599
nastavení soukromí	599
nastavi bez isključivanja	4406
nastavi s google računom	4410
nastavi čitanje	4392
nastavi čitati	4392
nastavit jako preferovaný zdroj	637
nastavit upozornění	606
nastavite čitanje	4392
nastavite čitati	4392
nastavitve piškotkov	4558
nastaviť ako preferovaný zdroj	4527
nastaviť upozornenia	4502
następna strona	3746
następne wideo	3809
następne zdjęcie	3829
następny	3746
następny artykuł	3743
następny film	3809
nasza księgarnia	3726
natisni članek	4546
naudojate reklamos blokavimą	3267
naudojimo taisyklės	3238
naudojimosi taisyklės	3261
naujausi viršuje	3277
naujausios žinios	3222
naujienlaiškis	3245
nav komentāru	3344
načteno umělým hlasem	602
načtěte qr kód	605
načíst další	535
načíst další články	623
načíst mapu	528
načíst obsah	599
načíst příspěvek	599
načíst stránku znovu	612
načíst video	599
načíst více	623
načítava sa prehrávač	4499
načítava sa video	4499
načítať obsah	4496
načítať príspevok	4496
načítať viac	4515
načítať video	4496
načítať ďalšie	4515
načítám přehrávač	602
načítání videa	602
našli jste chybu	531
našli jste chybu v článku	628
našli jste v článku chybu	531
našli ste chybu	4519
našli ste chybu v článku	4519
našli ste v článku chybu	4519
naživo	4500
ne děkuji	503
ne ratez rien de l'actualité	2205
ne, ačiū	3266
ne, děkuji	503	607
ne, děkuju	607
nederīga e-pasta adrese	3339
nejdiskutovanější	533
nejlepší	636
nejlepší nabídka	617
nejnovější	533	636
nejnovější zprávy	533
nejnovější články	533
nejoblíbenější	617	636
nejstarší	636
nejvýhodnější	617
nejčtenější	533
nejčtenější články	533
nejčtenější články dne	533
nekaj je šlo narobe. poskusite pozneje	4612
nekaj je šlo narobe. poskusite znova	4612
nem kérem	2601
nem kötelező	2614
nem küldünk spamet	2613
nem, köszönöm	2506	2601
nemam mišljenje	4395
nemate račun	4410
nemaš račun	4410
nemám názor	593	4491
nemám účet	616
nemáte predplatné	4509
nemáte předplatné	616
nemáte účet	616
nenhum comentário	3895
neplatná e-mailová adresa	620
neplatný e-mail	620
nepovinné	621	4513
neskôr	4503
neteisingas el. pašto adresas	3272
neueste beiträge	861
neveljaven e-poštni naslov	4612
nešto je pošlo naopako. pokušajte ponovo	4413
nešto je pošlo po zlu. pokušajte ponovno	4413
nešto je pošlo po zlu. pokušajte ponovo	4413
nghe bài báo	5224
nghe bài viết	5199	5224
nghe nội dung bài viết	5224
nghe đọc bài	5199	5224
nhấn để bật tiếng	5258
nhận thông báo	5231
nhập bình luận	5255
nhập bình luận của bạn	5255
nhập email của bạn	5261
nhập số tiền	5259
nhập địa chỉ email	5261
nhập địa chỉ email của bạn	5261
nhắc tôi sau	5152
nhớ đăng nhập	5238
ni še komentarjev	4622
nie dziękuję	3705
nie dziś	3705
nie możemy pokazać tej treści	3806
nie możemy wyświetlić tej treści	3806
nie można odtworzyć filmu	3809
nie można odtworzyć wideo	3809
nie można wyświetlić tej treści	3806
nie pamiętam hasła	3823
nie pamiętasz hasła	3709
nie udało się załadować filmu	3809
nie ďakujem	4448
nie, dziękuję	3705
nie, ďakujem	4448
nieprawidłowy adres e-mail	3826
niečo sa pokazilo	4513
niečo sa pokazilo, skúste to znova	4512
niečo sa pokazilo. skúste to neskôr	4512
niečo sa pokazilo. skúste to znova	4512
nimate računa	4609
nimetön postilaatikko	2041
nincs fiókja	2610
nincs fiókod	2610
nincs fiókom	2610
nincs hozzászólás	2624
nincs még előfizetésed	2610
nincs még fiókja	2610
nincs véleményem	2582
nincsenek hozzászólások	2624
niste naročnik	4609
no es pot reproduir el vídeo	459
no ho sé	453
no mūsu partneriem	3348
no mūsu veikala	3326
no se ha podido cargar el vídeo	1707
no se ha podido reproducir el vídeo	1659
no se puede reproducir el vídeo	1659
no sé	1653
no te pierdas las últimas noticias	1568
noe gikk galt, prøv igjen	3674
noe gikk galt, prøv igjen senere	3674
noe gikk galt. prøv igjen	3674
noe gikk galt. prøv igjen senere	3674
noget gik galt, prøv igen	771
noget gik galt, prøv igen senere	771
noget gik galt. prøv igen	771
noget gik galt. prøv igen senere	771
nokopēts	3347
només els subscriptors poden comentar	434
només per a subscriptors	477
non seguire più	2905
noraidīt visas	3329
normas de participación	1652
normes de participació	452
norėdami komentuoti, prisijunkite	3226
nos hors-séries	2162
nosūti draugam	3294
nosūtīt atsauksmi	3343
nosūtīt draugam	3294
nosūtīt e-pastā	3294
nosūtīt komentāru	3344
nosūtīt ziņu	3339
noteで書く	2966
notiek video ielāde	3330
notifications activées	2205
notifikácie	4503
notre charte déontologique	2222
notre charte éditoriale	2222
notre sélection	2127
notre sélection d'articles	2181
notícia anterior	483	3992
notícia següent	483
notícias relacionadas	3904
notícias relacionadas que podem lhe interessar	22
notícies destacades	449
notícies relacionades	421
nous protégeons nos sources	2222
nous écrire	2223
nouveau ! suivez vos auteurs préférés	2229
nu ai cont? înregistrează-te	4097
nu aveți cont	4136
nu ești abonat	4135
nu ești încă abonat	4135
nu mai urmări	4148
nu mulțumesc	4043
nu putem afișa acest conținut	4118
nu på google play	756
nu s-a putut încărca videoclipul	4159
nu sunteți abonat	4135
nu știu / nu răspund	4107
nu, mulțumesc	4043	4124
nuestro código ético	1687
numele tău	4138
numele tău de utilizator	4154
nuotrauka # iš #	3283
nur für mitglieder	1009
nuskaitykite qr kodą	3264
nuskenuokite qr kodą	3264
nyaste först	4769
nyeste først	3686
nyhetsdøgnet	3591
nyní na google play	604
nyní ne	607
nyomtatás	2517
não foi possível carregar	4015
não foi possível carregar o vídeo	3967
não foi possível reproduzir o vídeo	3967
não perca	3904
não sabe / não responde	3959
não sei	3959
não tem conta	3987
não tem uma conta	3987
não é assinante	3986
não, obrigada	3861
não, obrigado	3861
nächste seite	864
nächster artikel	861
nächstes bild	1013
nächstes foto	1013
nächstes video	995
näin korjaamme virheet	2041
näin poistat mainoseston	2022
näin poistat mainosten eston	2022
näin suojaamme lähteitämme	2041
näin suojelemme lähteitä	2041
näita # vastust	1797
näita alati	1781
näita galeriid	1794
näita ja nõustu	1781
näita kõiki	1748
näita rohkem	1747
näita sisu	1781
näita tulemusi	1777
näita vastuseid	1797
näita veel	1747
näita vähem	1748	1794
näköislehti	1928
nästa	4676
nästa artikel	4673
nästa bild	4758
nästa sida	4758
nästa video	4738
näytä # kuvaa	2036
näytä # kuvat	2036
näytä # vastausta	2046
näytä aina	2011
näytä alkuperäinen	1958
näytä galleria	2037
näytä ja hyväksy	2011
näytä julkaisu	1946
näytä kaikki	1957
näytä kaikki # kuvaa	2036
näytä kaikki # kuvat	2036
näytä kaikki artikkelit	2037
näytä kaikki kommentit	2046
näytä kaikki kuvaa	2036
näytä kaikki kuvat	2036
näytä kartta	1958
näytä kommentit	1952
näytä kuvaa	2036
näytä kuvagalleria	2037
näytä kuvat	2036
näytä kuvateksti	2037
näytä käännös	1958
näytä lisää	1957
näytä lisää artikkeleita	2037
näytä lisää kommentteja	2046
näytä litterointi	2014
näytä salasana	2030
näytä sisältö	1945
näytä tekstitykset	2014
näytä tiedot	1958
näytä tulokset	94	1958	1999
näytä upotus	1946
näytä vastaukset	2046
näytä vähemmän	1958	2037
något gick fel	4756
något gick fel, försök igen	4755
något gick fel, försök igen senare	4755
något gick fel. försök igen	4755
något gick fel. försök igen senare	4755
næste	694
næste artikel	691
næste billede	774
næste side	774
næste video	754
némítás	2597
némítás feloldása	2596
népszerű	2532
név	2614
névtelen bejelentés	2620
névtelen postaláda	2620
nézze meg galériánkat	2534
nézze meg képeinket	2534
nõustu ja jätka	1781
nõustu ja näita	1781
nõustun	1758
nõustun kõigiga	1758
nøgleord	691
nāc strādāt pie mums	3296
nākamais attēls	3341
nākamais raksts	3341
nākamais video	3330
nākamā bilde	3341
nākamā lapa	3341
nē, paldies	3334
něco se pokazilo	621
něco se pokazilo, zkuste to znovu	620
něco se pokazilo. zkuste to prosím později	620
něco se pokazilo. zkuste to znovu	620
nổi bật	5174
nội dung do ai tạo	5258
nội dung quảng cáo	5211
nội dung tiếp tục bên dưới	5213
nội dung tài trợ	5167
nội dung được tài trợ	5213
nội dung đề xuất	5213
nội quy bình luận	5217
""", 'o': """
o dată	4132
o leitor está a carregar	3967
o que achou desta notícia	3931
o seu apoio faz a diferença	3860	4019
o singură dată	4132
o singură donație	4131
o vídeo começa em #	4015
o vídeo começará em alguns segundos	3929
obaveštenja	4405
objednať knihu	4494
obligatoriskt fält	4755
obligātie lauki	3339
obligāts lauks	3339
obnovit stránku	612
obnoviť stránku	4505
obnovte stránku	612
obrázek # z #	622
obrázek # ze #	622
obrázok # z #	4514
obrázok # zo #	4514
obsah je chránený autorským zákonom	4520
obsah je chráněn autorským zákonem	629
obsah našich partnerov	4530
obsah našich partnerů	641
obsah není dostupný	599
obsah nie je dostupný	4496
obsah nie je možné zobraziť	4496
obsah sa nedá zobraziť	4496
obsah vytvořený ai	633
obsah článku	624
obserwuj autorkę	3842
obserwujesz już tego autora	3842
ocenite članak	4343
ocenite članek	4546
oceń jakość artykułu	3838
oceń przepis	64
ochrana osobních údajů	525
ochrana osobních údajů a cookies	528
ochrana osobných údajov	4455
ocijenite članak	4343
ocorreu um erro ao carregar o vídeo	3929
ocultar anúncio	3934
ocultar comentários	3958
od najnovších	4526
od najstarších	4526
od naszych partnerów	3846
od našich partnerov	4530
od našich partnerů	641
od naših partnera	4429
od naših partnerjev	4627
od nejnovějších	636
od nejstarších	636
od partnerů	642
odblokuj artykuł	3823
odblokuj dostęp	3823
odblokuj treść	3806
oddaj głos	94	3796
odebírat	512
odebírat newsletter	512
odemknout článek	506
odemknout článek pro přátele	639
odeslat komentář	635
odeslat zprávu	620
odeslat zpětnou vazbu	633
odhlásenie kedykoľvek	4512
odhlásit se	19
odhlásit se můžete kdykoli	620
odhlásit se můžete kdykoliv	620
odhlásiť sa	19
odhlášení kdykoliv	620
odjaviti se možete bilo kada	4413
odkaz bol skopírovaný	4528
odkaz byl zkopírován	639
odkaz skopírovaný	4444
odkaz zkopírován	516
odkleni članek	4539
odklenite celoten članek	4539
odklenite članek	4609
odmietnuť	4455
odmietnuť všetko	4455
odmítnout	525
odmítnout vše	525
odoberať	4513
odoberať newsletter	4512
odomknúť	4510
odomknúť článok	4509
odomknúť článok pre priateľov	4528
odoslať	94	4513
odoslať komentár	4525
odoslať správu	4512
odoslať spätnú väzbu	4523
odporúča outbrain	4530
odporúčame	4441	4510
odporúčame prečítať	4441
odporúčame tiež	4441
odporúčané outbrain	4530
odporúčané taboola	4530
odporúčané články	4441
odpovedať	4526
odpovědět	531	636
odrzuć	3728
odrzuć wszystkie	3728
odrzuć wszystko	3807
odtwarzacz wideo jest ładowany	3809
odtwórz	3746
odtwórz film	3809
odtwórz wideo	3809
odvolať súhlas	4496
odśwież stronę	3819
odštampaj	4343
odštampaj recept	64
odštampaj članak	4343
oferta dla czytelników	3802
oferta dla prenumeratorów	3802
ofertă pentru abonați	4112
ofertă pentru cititori	4112
oferă acest articol	4150
oferă acest articol cadou	4099
oferă articolul	4150
offert par un abonné	2260
offre abonnés	2194
offre intégrale	2247
offre limitée	2213
offre réservée aux lecteurs	2194
offre spéciale	2075
offre à durée limitée	2212
offrez-nous un café	2065
offrici un caffè	2765
oglasno sporočilo	90	4542
ogłoszenie	3724
ohjelma ei ole enää katsottavissa	2014
ohodnotiť recept	64
ohodnoťte článek	531
ohodnoťte článok	4444
oikaisut ja täsmennykset	2041
okuma süresi # dk	4878
okurlara özel	4938
okurlarimiza özel	4938
okurlarimiza özel indirim	4938
oldal frissítése	2606
oldal újratöltése	2606
oled juba hääletanud	1777
olet jo äänestänyt	1999
oliko artikkeli hyödyllinen	1952
oliko juttu hyödyllinen	1952
oliko tiivistelmä hyödyllinen	1952
oliko tämä hyödyllinen	2044
olvasd be a qr-kódot	2599
olvass korlátlanul	2610
olvassa be a qr-kódot	2599
olvasson hirdetések nélkül	2631
olvasson korlátlanul	2511
olvasson tovább	2511
olvasta már	2532
olvastad már	2532
olvasás az alkalmazásban	2598
olvasói ajánlat	2585
olvidaste tu contraseña	1545
omogoči obvestila	4603
omogući obavijesti	4404
omröstning	95
onayi geri çek	4942
onayi yönet	4942
onayimi geri çek	4942
online reportáž zde	623
opdatér siden	764
oplæst af en robot	666
oplæst af en syntetisk stemme	754
oplæst af kunstig intelligens	694
oplæst af syntetisk stemme	754
opravy a upřesnění	628
opsig når som helst	655
opsig, når du vil	768
opći uvjeti korištenja	4399
ordsøgning	745
orijinali göster	4879
os comentários são exclusivos para assinantes	4007
os leitores também leram	3956
os preços podem variar	3934
osadzona treść	3806
osale küsitluses	1747
osmisměrka	593
osta käyttöoikeus	2042
osta liput tästä	2008
osta täältä	2008
ostatnie artykuły	3743
osveži stran	4606
osveži stranicu	4407
osvežite stran	4606
osvježi stranicu	4407
osvježite stranicu	4407
oszczędzasz #%	3824
ota käyttöön	2021
ota yhteyttä	1952
otevřít	537
otevřít aplikaci	604
otevřít galerii	623
otevřít mapu	537
otevřít v aplikaci	604
otkazati možete bilo kada	4410
otkaži bilo kada	4410
otključaj članak	4333
otključajte ceo članak	4333
otključajte cijeli članak	4333
otključajte članak	4410
otomatik çeviri	4940
otros artículos	1590
oturumu açik tut	4956
otvoriť aplikáciu	4501
otvoriť galériu	4515
otvoriť v aplikácii	4501
otwórz	3747
otwórz aplikację	3811
otwórz galerię	3829
otwórz mapę	3747
otwórz w przeglądarce	3850
otázka dne	593
otázka dňa	4491
outbrain tarafindan önerildi	4915
outras notícias	22	3904
ouvir este conteúdo	3967
ouça esta reportagem	3967
ouça este conteúdo	3881
ovaj sadržaj ne možemo prikazati	4399
ovaj sadržaj nije dostupan	4399
ovaj sadržaj nije moguće prikazati	4399
ovaj video više nije dostupan	4401
ovaj članak je zaključan	4410
oversættelsen er lavet af en maskine	694
oy verdiğiniz için teşekkürler	94	4932
oynatici yükleniyor	4939
oyunuz için teşekkürler	4932
""", 'p': """
padidinti nuotrauką	3274
padovanokite straipsnį	3225
padovanokite straipsnį draugui	3225
padovanoti straipsnį	3279
page précédente	2131
pagina următoare	4065
pague um café	3862
paiement sécurisé	2073
paketi seç	4956
paketleri gör	4986
pakollinen kenttä	2034
paldies par jūsu balsi	3324
paldies par pieteikšanos	3313
paldies par ziņu	3339
palielināt	3331
palielināt attēlu	3341
palun jää viisakaks	1746
palun lülita reklaamiblokeerija välja	1788
pamanīji kļūdu	3295
pamanījāt kļūdu	3295
pamiršau slaptažodį	3270
pamiršote slaptažodį	3270
par šo tēmu	3291
paramètres de confidentialité	2200
paramètres des cookies	2115
paramétrer	2115
paramétrer les cookies	2115
paramétrer mes choix	2119
parandused ja täpsustused	1795
parašyk komentarą	3226
parašykite komentarą	3226
partajează	4054
partenerii noștri	4063
participez à la conversation	2167
participă la sondaj	4106
partilhar esta página	4030
partnereink ajánlata	2631
partnereinktől	2631
partnerių turinys	3229
partnerski sadržaj	4339
partnerski članek	4627
partnerský obsah	641
pas encore abonné	2212
pasidalinkite šiuo straipsniu	3225
pasirinkite planą	3270
pasirinkite prenumeratą	3270
pasirinkite sumą	3268
pasirinkti prenumeratą	3270
pasitikrinkite žinias	3227
pasiūlymas skaitytojams	3258
paslēpt reklāmu	3348
passer la publicité	2113
passer à la recette	64
passwort zurücksetzen	1009
pastebėjote klaidą	3226
pasziánsz	2582
pasūtīt grāmatu	3326
pateikti atsiliepimą	3276
patikrinkite savo el. paštą	3272
patreonで支援する	3050
patvirtinkite savo el. paštą	3272
pausar vídeo	1659
pauză video	4114
pavaišinkite mus kava	3268
paylaş	4863
paylaşin	4863
paypal ile öde	4986
pašreizējais laiks #	3330
pažiūrėkite vaizdo įrašą	3227
pe aceeași temă	4100
pelaa peliä	1999
pelaa tästä	1999
pentru a citi în continuare	4097
per saperne di più	2858
per visą ekraną	3262
per überweisung spenden	1006
pergunte à nossa ia	3931
permite întotdeauna	4118
permitir anúncios	3979
permitir conteúdo externo	3893
personvernerklæring	3655
personvernerklæring og informasjonskapsler	3582
perspausdinti draudžiama	3282
peut-être plus tard	2064
pełny ekran	3810
photo précédente	2250
phát	5197
phát hiện lỗi	5217
phát lại	5225
phát video	5224
phóng to ảnh	5244
phổ biến nhất	5239
piedalies aptaujā	3296
piedāvājums lasītājiem	3326
piekrist un rādīt	3328
piekrist un turpināt	3328
piekrist visām	3306
piekrītu	3306
piekrītu visām	3329
piesakies vebināram	3296
piesakoties tu piekrīti lietošanas noteikumiem	3313
pieslēdzies vai izveido kontu	3289
pieslēdzies, lai komentētu	3295
pieslēgties	3289
pieslēgties ar facebook	3337
pieslēgties ar google	3337
pievieno savu komentāru	3295
pievienot komentāru	3289
pievienot kā vēlamo avotu	3345
pievienot manām tēmām	3345
pieņemt un turpināt	3328
pieņemt visas	3329
pieņemt visas sīkdatnes	3328
pilnekrāna režīms	3330
pilnekrāns	3330
pirkt biļetes	3326
pirkt biļeti	3326
pirkt grāmatu	3326
pirkti bilietą	3258
pirkti knygą	3258
pirkti licenciją	3282
pirmais mēnesis par # €	3289
pirmas mėnuo tik # €	3220
più lette	2806
più letti	2806
più popolare	2892
più recenti	2865
più tardi	2764
più vecchi	2865
più votati	2865
piši autoru	4416
piši avtorju	4615
pišite autoru	4416
pišite avtorju	4615
pišite nam u redakciju	4419
pišite nam v uredništvo	4618
pišite redakciji	4419
pišite uredništvu	4618
piškotki	4558
placená inzerce	90	520
placená spolupráce	641
placený obsah	641
places limitées, réservez vite	2162
plan seç	4956
plani seç	4956
planini seç	4956
platba ročne	4510
platba ročně	617
platená inzercia	90	4440
platená spolupráca	4530
platený obsah	4530
player de áudio	4015
player se učitava	4401
plaćena saradnja	4429
plaćena suradnja	4429
plaćeni oglas	90	4339
plaćeni sadržaj	4339
plačajte nam kavo	4607
plačana objava	90	4542
plačana vsebina	4627
plačano sodelovanje	4627
plačiau skaitykite čia	3227
plein écran	2131
plus d'actualités	2127
plus d'articles du même auteur	2218
plus de détails	2132
plus récents	2189
plătește cu paypal	4161
poate mai târziu	4043
początek bloku reklamowego	3727
podaj prawidłowy adres e-mail	3826
podari članek	4546
podarite ta članek	4546
podaruj artykuł	3709
podaruj dostęp	3844
podaruj ten artykuł	3720
podcast anhören	909
pode ler também	3956
podeli članak	4343
podešavanja privatnosti	4399
podijeli članak	4343
podmienky používania	4455
podmínky použití	525
podmínky užití	525
podobne artykuły	3743
podobné články	533	4441
podporiť	4436
podporte nezávislú žurnalistiku	4436
podporte nás	4436
podporte nás cez darujme	4506
podporte nás cez paypal	4506
podporte nás na patreone	4506
podpořit	504
podpořit přes darujme	613
podpořte naši práci	504
podpořte nás	504
podpořte nás na patreonu	613
podpořte nás přes paypal	613
podpořte redakci	504
podrobné nastavenia	4496
podrobné nastavení	599
podrži	4332
podrži nas	4332
podržite nas	4332
podržite naš rad	4332
podržite nezavisno novinarstvo	4332
podziel się	3720
podziel się na facebooku	3720
pogledajte još	22
poista mainonnanesto käytöstä	2025
poistin mainonneston käytöstä	2025
poistin sen käytöstä	2026
pokaż # odpowiedzi	3840
pokaż # zdjęcia	3828
pokaż # zdjęć	3828
pokaż galerię	3829
pokaż hasło	3823
pokaż i zaakceptuj	3806
pokaż komentarze	3737
pokaż mniej	3746
pokaż napisy	3809
pokaż odpowiedzi	3840
pokaż oryginał	3747
pokaż podpis	3829
pokaż szczegóły	3729
pokaż transkrypcję	3809
pokaż treść	3728
pokaż tłumaczenie	3747
pokaż więcej	3746
pokaż wszystkie	3746
pokaż wszystkie # zdjęcia	3828
pokaż wszystkie # zdjęć	3828
pokaż wszystkie zdjęcia	3828
pokaż wszystkie zdjęć	3828
pokaż wszystko	3747
pokaż wyniki	94	3796
pokaż zdjęcia	3828
pokaż zdjęć	3828
pokaži geslo	4609
pokaži rezultate	94
pokaži vsebino	4558
pokloni članak	4343
poklonite ovaj članak	4343
pokračovat bez podpory	503
pokračovat bez vypnutí	610
pokračovat přes apple	616
pokračovat přes facebook	616
pokračovat přes google	616
pokračovat s apple	616
pokračovat s google	616
pokračovať bez podpory	4448
pokračovať bez vypnutia	4504
pokračovať cez apple	4509
pokračovať cez facebook	4509
pokračovať cez google	4509
pokračovať s google	4509
pokušajte kasnije	4413
pokušajte ponovno	4413
pokušajte ponovno kasnije	4413
pokušajte ponovo	4413
pole obowiązkowe	3826
polecamy również	3743
polecamy także	3743
polecamy też	3743
polecane artykuły	3743
politica de confidențialitate	4060	4061	4074
politica de corecții	4143
politica editorială	4074	4143
politică de confidențialitate	4060
politika kolačića	4399
politika piškotkov	4597
politique de confidentialité	2115
politique de protection des données	2241
polityka prywatności	3728
polityka prywatności i cookies	3730
polityka sprostowań	3834
política de cookies	1579	3889
política de correcciones	1687
política de correccions	485
política de correções	3995
política de galetes	430
política de privacidad	1579
política de privacidade	3889	3913
política de privacitat	430
política de protección de datos	1706
política de proteção de dados	4014
pomanjšaj pisavo	4625
pomôže každé euro	4507
pomůže každá koruna	614
ponovno učitaj stranicu	4407
ponuda za čitaoce	4397
ponuda za čitatelje	4397
ponuka pre čitateľov	4494
poprzedni artykuł	3743
poprzednie zdjęcie	3829
populární	533
populära artiklar	4673
populärast	4753	4770
populärt	4673
populære	785	3687
populære artikler	691
populære saker	3591
populært	691	3591
populārākie	3291
popüler	4872
popüler haberler	4872
popüler konular	4872
por mês	3983
por qué estás viendo esto	1545
por qué? cuéntanos	1699
portes grátis	4004
poslat jako dárek	639
poslat přes whatsapp	639
poslat příteli	639
poslat tip anonymně	628
poslat zprávu	620
poslať	4513
poslať ako darček	4528
poslať cez whatsapp	4528
poslať e-mailom	4444
poslať mailom	4528
poslať priateľovi	4528
poslať správu	4512
poslať tip	4519
poslať tip anonymne	4519
poslušaj vest	4343
poslušaj članak	4343
poslušaj članek	4546
poslušajte tekst	4401
poslušajte članek	4546
posnetek ni več na voljo	4600
posnetek v vaši državi ni na voljo	4600
posnetka ni mogoče predvajati	4600
postanite naročnik	4538
postanite član	4332	4538
postavke kolačića	4356
postaw kawę	3706
postaw nam kawę	3706
poszt betöltése	2588
posłuchaj	3720
poukážte nám # % z dane	4506
pour continuer à lire	2176
pourquoi voyez-vous cette publicité	2163
pouze nezbytné	599
pouze pro předplatitele	506
používate adblock	4504
používate blokovanie reklám	4504
používate blokovač reklám	4504
používateľské meno	4510
používáte adblock	610
používáte blokování reklam	610
používáte blokátor reklam	610
povezani sadržaj	4340
povezani članci	4340
povezani članki	4543
povećaj	4402
povećaj fotografiju	4416
povećaj sliku	4416
povećaj slova	4427
povećaj tekst	4427
povečaj	4601
povečaj besedilo	4625
povečaj fotografijo	4615
povečaj pisavo	4625
povečaj sliko	4615
povinná pole	620
povinné	621	4513
povinné pole	620
povinné polia	4512
povinné údaje	620
povolit a pokračovat	528
povolit upozornění	606
povolit vždy	528
povoliť	4503
povoliť notifikácie	4502
povoliť obsah	4496
povoliť raz	4496
povoliť reklamu	4505
povoliť reklamy	4505
povoliť upozornenia	4502
powiązane	3743
powiązane artykuły	3743
powiązane tematy	3743
powiększ	3746
powiększ tekst	3844
powiększ zdjęcie	3746
powrót do góry	3746
powrót do strony głównej	3829
powrót na górę	3829
pozastaviť	4500
později	609
pozostała część artykułu pod materiałem wideo	3724
pozostały czas	3810
pozostały czas #	3809
pozostały czas -#	3809
pozrieť # fotiek	4514
pozrieť # fotky	4514
pozrieť # fotografie	4514
pozrieť # fotografií	4514
pozrieť fotiek	4514
pozrieť fotky	4514
pozrieť fotografie	4514
pozrieť fotografií	4514
pozrieť galériu	4515
pozrieť všetky # fotiek	4514
pozrieť všetky # fotky	4514
pozrieť všetky # fotografie	4514
pozrieť všetky # fotografií	4514
pozrieť všetky fotiek	4514
pozrieť všetky fotky	4514
pozrieť všetky fotografie	4514
pozrieť všetky fotografií	4514
pozrieť všetkých # fotiek	4514
pozrieť všetkých # fotky	4514
pozrieť všetkých # fotografie	4514
pozrieť všetkých # fotografií	4514
pozrieť všetkých fotiek	4514
pozrieť všetkých fotky	4514
pozrieť všetkých fotografie	4514
pozrieť všetkých fotografií	4514
pozvite nás na kávu	4506
pozvěte nás na kafe	613
pozvěte nás na kávu	613
počastite nas kavom	4408
pořídit předplatné	616
pošalji	94	4414
pošalji e-mailom	4343
pošalji komentar	4343
pošalji mejlom	4343
pošalji poruku	4413
pošalji povratnu informaciju	4422
pošalji prijatelju	4343
pošalji vest	4419
pošalji vijest	4419
pošalji članak e-mailom	4343
pošaljite dojavu	4419
pošaljite komentar	4343
pošaljite vest	4419
pošlete tip redakci	628
pošlite tip redakcii	4519
pošlji	4613
pošlji komentar	4622
pošlji po e-pošti	4546
pošlji povratno informacijo	4621
pošlji prijatelju	4546
pošlji sporočilo	4612
pošlji članek po e-pošti	4546
pošljite nam namig	4618
pošljite namig	4618
poštanski broj	4414
poštna številka	4613
poštovné zdarma	597
pr članek	4542
pradėti testą	3256
praneškite apie klaidą	3226
pranešti anonimiškai	3275
pranešti apie klaidą	3226
pranešti apie komentarą	3277
pratite uživo	4416
pravidelný dar	613
pravidelný príspevok	4507
pravidelně měsíčně	613
pravidlá diskusie	4444
pravidlá opráv	4519
prawa autorskie zastrzeżone	3835
prašome išjungti reklamos blokavimą	3267
pre komentovanie sa prihláste	4525
pre predplatiteľov	4437
preberi cel članek	4615
preberi celoten članek	4615
preberi več	4615
preberite celoten članek	4615
preberite še	4543
precisamos de você	3860
predchádzajúca fotografia	4515
predchádzajúca snímka	4515
predchádzajúca strana	4515
predchádzajúci článok	4515
predplatiť	4436
predplatné môžete kedykoľvek zrušiť	4509
predplaťte si	4436
preferințe cookie	4118
preferințe de confidențialitate	4158
preferències de galetes	463
preferências de cookies	3971
preferências de privacidade	4014
prehrať	4500
prehrať video	4499
prehrávač sa načítava	4499
prejsť do diskusie	4525
prejsť do galérie	4515
prejsť na darovanie	4506
prejsť na kvíz	4490
prejsť na obsah	4515
prejsť na online	4515
prejsť na platbu	4506
prejsť na ponuku	4494
prejsť na recept	64
prejšnja fotografija	4615
prejšnja slika	4615
prejšnja stran	4615
prejšnji članek	4615
prekličete lahko kadarkoli	4609
prekliči soglasje	4597
preložené automaticky	4523
preložené pomocou ai	4523
prenošenje zabranjeno	4420
prenumerantförmån	4731
prenumerantförmåner	4731
prenumerata nuo # euro per mėnesį	3220
prenumerata nuo # €	3220
prenumerera på vårt nyhetsbrev	4647
prenumeruodami sutinkate su taisyklėmis	3245
prenumeruokite naujienlaiškį	3245
prenumeruoti naujienlaiškį	3272
preostali čas	4601
preostali čas #	4600
preostali čas -#	4600
preporučeno	4340
preporučuje outbrain	4429
preporučuje taboola	4429
preporučujemo	4340	4411
preporučujemo da pročitate	4340
preporučujemo i	4340
presentear matéria	4002
preskoči na sadržaj	4416
preskoči na vsebino	4615
preskočiť na obsah	4515
prestať sledovať	4527
prethodni članak	4416
pretlač zakázaná	4520
prevedeno uz pomoć ai	4422
preverite e-pošto	4612
prečo vidím túto reklamu	4530
prečítajte si	4441
prečítajte si aj	4441
prečítať neskôr	4528
prečítať prepis	4499
prețurile pot varia	4083
pridať ako preferovaný zdroj	4527
pridať do košíka	4494
pridať do mojich tém	4527
pridať komentár	4444
pridať medzi preferované zdroje	4527
pridruži se razpravi	4622
pridružite se razpravi	4622
pridėti kaip pageidaujamą šaltinį	3278
pridėti komentarą	3277
pridėti prie mano temų	3278
pridėti prie pageidaujamų šaltinių	3278
prihlásiť	4437
prihlásiť cez facebook	4509
prihlásiť cez google	4509
prihlásiť na odber	4512
prihlásiť sa	4437
prihlásiť sa cez apple	4509
prihlásiť sa cez facebook	4509
prihlásiť sa cez google	4509
prihlásiť sa do diskusie	4525
prihlásiť sa na odber	4512
prihláste sa a komentujte	4525
prihvati i prikaži	4399
prihvati sve kolačiće	4399
prihvaćam	4356
prihvaćam i nastavljam	4399
prihvaćam sve	4356
prijava putem google računa	4410
prijavi grešku	4343
prijavi pogrešku	4419
prijavi se s google računom	4410
prijavite grešku	4419
prijavite pogrešku	4419
prijať	4455
prijať a pokračovať	4496
prijať a zobraziť	4496
prijať všetko	4455
prijať všetky	4497
prijať všetky cookies	4496
prikaži # odgovora	4423
prikaži # odgovore	4622
prikaži galerijo	4615
prikaži galeriju	4416
prikaži geslo	4609
prikaži i prihvati	4399
prikaži in sprejmi	4597
prikaži komentare	4423
prikaži komentarje	4622
prikaži lozinku	4410
prikaži manj	4544
prikaži manje	4341
prikaži odgovore	4423	4622
prikaži podnapise	4600
prikaži prepis	4600
prikaži rezultate	94	4394	4592
prikaži sadržaj	4356
prikaži sve	4341
prikaži titlove	4401
prikaži transkript	4401
prikaži več	4544
prikaži više	4341
prikaži vse	4544
prikaži vsebino	4597
prima lună gratuită	4097
prima pagină	4066
primetili ste grešku	4419
primește alerte despre acest subiect	4091
primijetili ste grešku	4419
printează	4054
printează rețeta	64
pripomenúť neskôr	4448
priporoča outbrain	4627
priporoča taboola	4627
priporočamo	4543	4610
priporočamo tudi	4543
priporočamo v branje	4543
priporočeno	4543
prisijunkite arba susikurkite paskyrą	3220
prisijunkite prie mūsų komandos	3227
prisijunkite, kad galėtumėte komentuoti	3226
prispieť	4436
prispieť jednorazovo	4506
prispieť mesačne	4506
privatsphäre verwalten	992
privatsphäre-einstellungen	847
privātuma iestatījumi	3328
privātuma politika	3306
prišlo je do napake. poskusite pozneje	4612
prišlo je do napake. poskusite znova	4612
pro komentování se přihlaste	635
pro předplatitele	506
pro předplatitele výhodněji	596
prochaine vidéo	2242
profită de ofertă	4165
programmet är inte längre tillgängligt	4738
prohibida la reproducció	488
prohibida su reproducción total o parcial	1720
prohlédnout # fotek	622
prohlédnout # fotky	622
prohlédnout # fotografie	622
prohlédnout # fotografií	622
prohlédnout fotek	622
prohlédnout fotky	622
prohlédnout fotografie	622
prohlédnout fotografií	622
prohlédnout galerii	623
prohlédnout všech # fotek	622
prohlédnout všech # fotky	622
prohlédnout všech # fotografie	622
prohlédnout všech # fotografií	622
prohlédnout všech fotek	622
prohlédnout všech fotky	622
prohlédnout všech fotografie	622
prohlédnout všech fotografií	622
prohlédnout všechny # fotek	622
prohlédnout všechny # fotky	622
prohlédnout všechny # fotografie	622
prohlédnout všechny # fotografií	622
prohlédnout všechny fotek	622
prohlédnout všechny fotky	622
prohlédnout všechny fotografie	622
prohlédnout všechny fotografií	622
proibida a reprodução total ou parcial	4026
promijeni veličinu teksta	4427
promo sadržaj	4429
promocijsko sporočilo	4542
promotivni sadržaj	4339
promotivni članak	4339
promóció	2520
proovi # päeva tasuta	1740
proposé par	2233
prosimy o wyłączenie adblocka	3815
proč vidím tuto reklamu	641
pročitaj ceo članak	4416
pročitaj cijeli članak	4416
pročitaj kasnije	4427
pročitaj transkript	4401
pročitajte ceo tekst	4416
pročitajte cijeli članak	4416
pročitajte i	4340
pročitajte još	4340
prywatność	3728
prywatność i cookies	3730
przeczytaj całość	3829
przeczytaj cały artykuł	3829
przeczytaj również	3743
przeczytaj także	3743
przeczytaj też	3743
przeczytaj transkrypcję	3809
przejdź bez wsparcia	3705
przejdź do galerii	3829
przejdź do głównej treści	3829
przejdź do księgarni	3725
przejdź do oferty	3802
przejdź do przepisu	64
przejdź do płatności	3820
przejdź do quizu	3796
przejdź do serwisu	3728
przejdź do sklepu	3802
przejdź do strony darowizn	3820
przejdź do treści	3746
przejdź do ustawień prywatności	3728
przejdź do wpłaty	3820
przejdź na stronę główną	3829
przekaż # % podatku	3820
przekaż #%	3820
przekaż opinię	3838
przestań obserwować	3842
przetłumaczono automatycznie	3838
przetłumaczono przez ai	3838
przeładuj stronę	3819
prześlij	3827
prześlij opinię	3838
prześlij zdjęcia	3834
przypomnij mi później	3705
przypomnij później	3814
právě se děje	533
präsentiert von	841
précédent	2131
préférences cookies	2115
préférences de confidentialité	2241
prélèvement	2074
prémium	2511
prénom	2215
présenté par	2233
próbáld újra később	2613
próbálja ki # forintért	2511
próbálja újra	2613
próbálja újra később	2613
próxima	3909
próxima foto	4023
próxima imagem	4023
próxima notícia	3992
próxima página	3909
próximo artigo	3904
próximo vídeo	1707	4015
prøv # dager gratis	3556
prøv gratis	655	3556
prøv igen senere	771
prøv igjen senere	3674
prøv nu	655
prøv nå	3556
prędkość odtwarzania	3809
prを含みます	3013
pr記事	3035
psč	621	4513
pubblicità	2793
publi-rédactionnel	2113
publicitatea continuă	4165
publicité	2113
publicité - la suite ci-dessous	2113
publicité dans #	2242
publicités	2113
publică	4107
publică comentariul	4106
pular anúncio	4015
pular para o conteúdo	3909
pular para o conteúdo principal	3907
puslapis # iš #	3283
página siguiente	1596
páči sa mi to	4526
päeva küsimus	1777
päivitä sivu	2026
päivitä suostumus	1946
päivän kysymys	94	2005
päivän peli	2005
päivän ristikko	1999
pääuutiset	1955
påkrevd	3675
påkrævet	772
påmind mig senere	651
påminn mig senare	4635
później	3814
pārbaudi savas zināšanas	3296
pārbaudiet savu e-pastu	3339
pāriet uz recepti	64
pāriet uz saturu	3341
pārpublicējot atsauce obligāta	3299
pārpublicēšana aizliegta	3349
pārtraukt sekot	3345
pārvaldīt paziņojumus	3333
pārvaldīt piekrišanu	3328
pērc abonementu	3289
płatna współpraca	3846
płatne miesięcznie	3824
płatne rocznie	3824
płatność miesięczna	3824
płatność roczna	3824
předchozí	535
předchozí foto	623
předchozí fotografie	623
předchozí snímek	623
předchozí strana	623
předchozí článek	533
předmět	621
předplatit	506
předplatné	506
předplaťte si	616
přehrát	535
přehrát video	602
přehrávač se načítá	602
přehrávač videa se načítá	602
přejít do diskuse	635
přejít do e-shopu	522
přejít do galerie	623
přejít do speciálu	623
přejít k obsahu	535
přejít k platbě	613
přejít k receptu	64
přejít na kvíz	590
přejít na nabídku	596
přejít na obsah	535
přejít na online reportáž	623
přejít na recept	64
přejít na stránku darů	613
přeloženo automaticky	633
přeloženo pomocí ai	633
přepis	603
přeskočit na obsah	623
přestat sledovat	637
přetisk zakázán	629
přečtěte si	533
přečtěte si také	533
přečíst později	639
přečíst přepis	602
přidat do košíku	596
přidat do mých témat	637
přidat jako preferovaný zdroj	637
přidat komentář	531
přidat mezi preferované zdroje	637
přidejte názor	531
přidejte si nás mezi preferované zdroje	637
přihlaste se a komentujte	635
přihlásit	506
přihlásit k odběru	512
přihlásit přes facebook	616
přihlásit přes google	616
přihlásit přes seznam	616
přihlásit se	506
přihlásit se do diskuse	635
přihlásit se k odběru	620
přihlásit se přes apple	616
přihlásit se přes facebook	616
přihlásit se přes google	616
přihlásit se přes seznam	616
přihlášení	506
přijmout	525
přijmout a pokračovat	599
přijmout a zobrazit	599
přijmout vše	525
přijmout všechny	600
přijmout všechny cookies	599
připomenout později	503
přispějte	504
přispět	504
přispět jednorázově	613
přispět měsíčně	613
příjmení	621
""", 'q': """
qq好友	5341
qq空间	5341
qr कोड स्कैन करें	2476
qr কোড স্ক্যান করুন	390
qr 코드를 스캔하세요	3173
qrコードからダウンロード	3043
qrコードを読み取ってください	3043
qr코드로 다운로드	3173
qr코드를 스캔하세요	3173
qu'avez-vous pensé de cet article	2159
qual o seu nível de satisfação com esta notícia	3931
qualcosa è andato storto	2894
quan tâm nhất	5218
quay lại	5178
quay lại đầu trang	5262
quellen und weiterführende links	861
queremos conocer tu opinión	1635
queremos saber a sua opinião	3944
questa email è già registrata	2926
questa pagina ti è stata utile	2864
questo articolo ti è stato utile	2864
questo articolo è bloccato	2891
questo campo è obbligatorio	2893
questo riassunto ti è stato utile	2830
questo video non è disponibile	2872
questo video non è più disponibile	2872
quieres añadir otro usuario a tu suscripción	1545
quitter le plein écran	2196
quizi çöz	4935
quizás más tarde	1539
quizás te interese	1590
quy định bình luận	5217
quyên góp	5153
quyên góp ngay	5153
qué opinas	1585
qué te ha parecido esta noticia	1635
quét mã qr	5230
quét mã qr để tải	5230
quét mã qr để tải ứng dụng	5230
quên mật khẩu	5156
quản lý cookie	5228
quản lý lựa chọn	5257
quản lý sự đồng ý	5228
quản lý tùy chọn	5257
quảng cáo	5167
quảng cáo - bài viết tiếp tục bên dưới	5211
""", 'r': """
r$ # por mês durante # meses	3953
radote klaidą	3226
radote klaidą tekste	3226
radās kļūda. mēģiniet vēlāk	3339
radīts ar mākslīgo intelektu	3343
rafraîchir la page	2207
raksti komentāru	3295
raksts ir aizsargāts ar autortiesībām	3349
raksts ir slēgts	3337
raksts tiek papildināts	3296
raksts turpinās pēc reklāmas	3298
rakstu lasa mākslīgais intelekts	3330
rakstīt autoram	3341
rakstīt komentāru	3295
raktažodžiai	3263
rao vặt	5167
raportează	4107
raportează comentariul	4154
raportează o eroare	4079
raportează o greșeală	4143
raportoi virheestä	2041
rapportér	785
rapportér annonce	789
rapportér fejl	683
razvrščanje	4623
rašykite redakcijai	3275
rašyti autoriui	3274
rašyti komentarą	3220
reagovať	4526
recargar la página	1673
recargar página	1673
recarrega la pàgina	472
recarregar a página	3981
recarregar página	3981
receber notificações	3946
recept mentése	64
recept nyomtatása	64
recevez nos alertes en temps réel	2169
recevez une alerte à chaque article de l'auteur	2169
reclamă	4057
recomandarea redacției	4100
recomandări	4063
recomandări by taboola	4086
recomandări taboola	4086
recomandările editorilor	4100
recomandările partenerilor	4086
recomandările redacției	4063
recomendado para você	3904
recommandé	2127
recommandé pour vous	2127
recommandés	2127
recordar más tarde	1539
recuérdamelo más tarde	1539
recíbela	1558
recíbela gratis	1558
recíbelo	1558
redacția	4074
redare automată	4115
redirecționează # la sută	4131
redirecționează #%	4044
redă video	4114
redă videoclipul	4114
refuză toate	4076
refuză tot	4119
regala este artículo	1694
regalar artículo	1545
regalar este artículo	1694
registrovať sa	4437
registruokitės nemokamai	3220
registruokitės į seminarą	3227
registrácia	4437
regisztráció	2511
regisztrálok	2511
regler för kommentarer	4769
regler og vilkår gjelder	3579
regras de comentários	3958
regras dos comentários	3958
regístrate	1545
rekisteröidy	1928
rekisteröidy maksutta ja lue	1928
reklaami lõpp	1801
reklam içeriğidir	4938
reklama się skończyła	3846
reklami geç	4865
reklám	2520
reklám vége	2631
reklámblokkolót használ	2604
reklámblokkolót használsz	2604
reklāma	3289
reklāmas beigas	3348
reklāmas raksts	3298
reklāmraksts	90	3298
relacja na żywo	3829
relaterade ämnen	4673
rendeld meg a könyvet	2585
rendelje meg a könyvet	2585
rendezés	2625
rendszeres támogatás	2608
renovar suscripción	1712
reportar comentário	4007
reportar erro nesta página	3931
reproducció automàtica	460
reproducción automática	1660
reproducción prohibida	1720
reproducir vídeo	1659
reproduction réservée	2255
reproductor de vídeo	1707
reproduzir vídeo	3967
reproduzir áudio	3967
reprodução automática	3968
reprodução proibida	4026
reserve já	4029
resmi büyüt	4962
responda à enquete	3958
rester connecté	2212
restez informé	2086
restez informés	2086
resultado da votação	4007
resultados de la votación	1653
resumen automático	1620
resumo da notícia	3931
resumé lavet af ai	781
retour à l'accueil	2218
retour à la liste	2218
retour à la page d'accueil	2129
retrage consimțământul	4118
rettelser og præciseringer	778
revenir à l'accueil	2218
revoir la vidéo	2242
rezerviši mesto	4397
rezervovať miesto	4494
rezervujte si místo	596
rezervuoti vietą	3258
rezervă un loc	4084
rezervă-ți locul	4084	4112
rezervēt vietu	3326
rezolvă testul	4109
rezygnuję z newslettera	3850
reîmprospătează pagina	4130
reîncarcă pagina	4130
reînnoiește abonamentul	4161
reģistrējies bez maksas	3289
reģistrēties	3289
reši križanko	4592
reši kviz	4394	4592
reši ukrštenicu	4394
režim celej obrazovky	4499
režim celé obrazovky	602
ricordamelo più tardi	2764
riješi križaljku	4394
riješi kviz	4394
riproduzione riservata ©	2932
rizami geri çek	4869
rodyti galeriją	3274
rodyti mažiau	3228	3274
rodyti turinį	3260
rodyti viską	3228
rozumím	537
rozwiąż krzyżówkę	3796
rozwiń	3729	3746
rozwiń wszystko	3747
ročne	4510
ročná platba	4510
ročné predplatné	4510
roční platba	617
roční předplatné	617
ročně	617
rychlost přehrávání	602
ryhdy kannatusjäseneksi	2027
rätta	4666
rätta oss	4666
rättelse	4666
rättelsepolicy	4762
rättelser och förtydliganden	4762
règles de commentaires	2188
règles des commentaires	2188
réactions	2121
réagir	2105	2121
réagir à cet article	2121
réagissez	2121
réagissez à cet article	2121
réductions et codes promo	2259
réduire la police	2180
réduire la taille de la police	2180
réduire la taille du texte	2180
réduire le texte	2231
répondez au quiz	2191
répondez au sondage	2188
répondre	2121
réseaux sociaux	2106
réserver mes places	2194
réservez vos places	2194
réservé aux inscrits	2075
résiliable à tout moment	2176
résultats	95
résultats du sondage	2167
résumé de l'article	2159
résumé de l'article en # points	2159
résumé en # secondes	2159
résumé ia	2228
résumé par l'ia	2228
részletek	2536
rétablir le son	2196
rösta	94	4728
rösta här	4676
rösta i omröstningen	4676
rösta nu	94	4724
rút lại sự đồng ý	5228
rückmeldung geben	1024
rýchlosť prehrávania	4499
rādīt # atbildes	3344
rādīt atbildes	3344
rādīt galeriju	3341
rādīt mazāk	3297	3341
rādīt rezultātus	3324
rādīt saturu	3328
rādīt un piekrist	3328
rādīt vairāk	3296
rādīt visu	3297
rămâi conectat	4135
răspunde	4062
răspunde la sondaj	4106
rėmimas	3229
rėmėjo turinys	3281
""", 's': """
s'abonner à ce dossier	2252
s'abonner à ce sujet	2252
s'abonner à ce thème	2252
s'abonner à cet auteur	2252
s'abonner à partir de #€	2075
s'està carregant el reproductor	459
s'està carregant el vídeo	459
s'ha produït un error	480
s'inscrire à la newsletter	2086
s-ar putea să-ți placă	4063
saada anonüümne vihje	1795
saada sõbrale	1745
saada sõnum	1792
saada vihje anonüümselt	1795
saber más	1596
sadarbības raksts	3298
sadece abonelere özel	4956
sadržaj je blokiran	4399
sadržaj je zaključan	4333
sadržaj je zaštićen autorskim pravom	4420
sadržaj nije dostupan	4399
sadržaj nije moguće prikazati	4399
sadržaj partnera	4429
saglabāt	3294
saglabāt iestatījumus	3328
saglabāt izvēli	3328
saglabāt rakstu	3294
saglabāt vēlākam	3346
sair do ecrã inteiro	3967
saistītie raksti	3291
saistītās ziņas	3291
saite ir nokopēta	3346
saite nokopēta	3294
saken er låst	3556
saken finnes også som lyd	3569
salli ja näytä	1946
salli sisältö	2011
salta la pubblicità	2920
salta pubblicità	2920
saltar anúncio	3887
saltar para o conteúdo	3907
saltar para o conteúdo principal	3907
salvar preferências	3971
salvează	4054
salvează articolul	4099
salvează pentru mai târziu	4099
salvează preferințele	4118
salvează rețeta	64
samo nujni piškotki	4597
samo nužni	4399
samo nužni kolačići	4399
samo za naročnike	4609
sans engagement, résiliable à tout moment	2176
sao chép	5252
sao chép liên kết	5162
sao chép đường dẫn	5209
sari la conținut	4065
sari la rețetă	64
sari peste reclamă	4159
satura turpinājums pēc reklāmas	3298
saturs ir aizsargāts ar autortiesībām	3349
saturs ir bloķēts	3328
sazināties ar redakciju	3342
sačuvaj	4343
sačuvaj podešavanja	4399
sačuvaj recept	64
sačuvaj vest	4343
sačuvaj za kasnije	4427
sačuvaj članak	4427
saņemt paziņojumus	3333
scanează codul qr	4122
schlagwörter	861
schließen	864
schrift größer	1028
schrift vergrößern	834
schriftgröße	834
schriftgröße anpassen	1028
schriftgröße ändern	1028
schwedenrätsel	985
scopri di più	2770
scopri di più su amazon	2936
scrie comentariul tău	4154
scrie redacției	4143
scrieți redacției	4143
sdílejte	516
sdílejte tento text	516
sdílejte text	516
sdílejte článek	516
sdílet	516
sdílet na facebooku	516
sdílet na twitteru	516
sdílet na whatsappu	639
sdílet na x	516
sdílet článek	516
se alla erbjudanden för prenumeranter	4640
se bilderna här	4676
se connecter et réagir	2121
se déconnecter	19
se désabonner	2267
se désinscrire	2267
se grafiken här	4676
se ha producido un error al cargar el vídeo	1618
se klippet här	4676
se klippet øverst i saken	3594
se réabonner	2247
se større bilde	3595
se større billede	695
se videon här	4676
se våra erbjudanden	4752
se våre tilbud	3671
se încarcă playerul	4114
se încarcă video	4114
se încarcă videoclipul	4114
sedan # kr/mån tills du säger upp	4640
see väli on kohustuslik	1792
segui già questo argomento	2905
segui già questo autore	2905
seguir tópico	3946
seguí leyendo	1649
sei già abbonato	2770
sei già iscritto	2926
sei già iscritto alla newsletter	2850
seko tēmai	3345
sekot tēmai	3345
sekretessinställningar	4735
sekti autorių	3278
sekti temą	3278
selección de la redacción	1590
selectează	4136
selvä	1958
sem opinião	3959
sem si não seria possível	3951
sem você não seria possível	3951
semnalează comentariul	4154
semnalează o eroare	4062
senaste först	4769
send artiklen på mail	666
send på e-post	3569
send på mail	787
seniausi viršuje	3277
sense permanència	446
sesi aç	4939
sesi açmak için dokunun	4982
sesi açmak için tiklayin	4982
setări confidențialitate	4118
setări cookie	4061	4076
setări cookie-uri	4118
setări cookies	4118
setări de confidențialitate	4118
seu apoio faz a diferença	3860	4019
seu nome de usuário	4007
seuls les abonnés peuvent commenter	2167
seuraa hetki hetkeltä	2037
seuraa livenä	2037
seuraa meitä	1941
seuraa tekijää	2048
seuraa tätä aihetta	2048
seuraat jo tätä aihetta	2048
seuraat tätä aihetta	2048
seç	4957
seçenekleri yönet	4942
seçimimi kaydet	4942
seções	3904
seřadit podle	635
sfârșit publicitate	4112
sfârșitul reclamei	4112
shrani članek	4546
shrnutí ai	634
shrnutí od ai	633
si opp når du vil	3556
si è verificato un errore	2894
si è verificato un errore durante il caricamento del video	2828
sie können diesen artikel kostenlos weitergeben	956
signaler ce contenu comme inapproprié	2167
signaler un problème	2121
siguiente artículo	1590
siguiente vídeo	1707
siirry sisältöön	1957
siirry suoraan sisältöön	2037
sikeres feliratkozás	2538
sin ti no sería posible	1644
sinu hääl on arvesse võetud	1777
sinu sõnum	1793
sisu on autoriõigusega kaitstud	1802
sisältö ei ole saatavilla	2011
sisältö on estetty	2011
sisältö on suojattu tekijänoikeudella	2042
sisältöä ei voida näyttää	2011
sisältöä kumppaneiltamme	2052
siz ne düşünüyorsunuz	4900
siz ne düşünüyorsunuz? oy verin	4878
sizin için öneriler	4872
siųsti atsiliepimą	3276
siųsti draugui	3225
siųsti el. paštu	3225
siųsti komentarą	3277
siųsti naujieną	3275
siųsti žinutę	3272
skaitykite be reklamų	3281
skaitykite be ribojimų	3270
skaitykite daugiau čia	3227
skaityti plačiau	3227
skaityti visą straipsnį	3274
skaityti vėliau	3225
skann qr-koden for å laste ned appen	3660
skanna qr-koden för att ladda ner appen	4740
skaties arī	3291
skatīt cenu	3326
skatīt foto	3296
skatīt galeriju	3296
skatīt komentārus	3344
skatīt piedāvājumu	3326
skatīt piedāvājumus	3337
skatīt rezultātus	94	3324
skatīt video	3296
skatīt visus	3341
skenē qr kodu	3332
skenējiet qr kodu	3332
skjønner	3596
sklenite naročnino	4539
skontaktuj się z redakcją	3834
skontrolujte si svoju schránku	4512
skopírované	4529
skopírované do schránky	4528
skopírovať odkaz	4444
skoči na recept	64
skriftstørrelse	68
skriv din kommentar här	4666
skriv inn beløp	3668
skru på	3665
skru på lyd	3658
skru på varsler	3662
skryť odpovede	4525
skryť reklamu	4530
skrýt	537
skrýt odpovědi	635
skrýt reklamu	641
skyddas av upphovsrätt	4764
skänk en gåva	4750
skúste to neskôr	4512
skúste to znova	4512
slapukų nustatymai	3238
slapukų politika	3260
slažem se	4356
slažem se i nastavljam	4399
sledeća fotografija	4416
sledeća slika	4416
sledeća strana	4416
sledeći video	4401
sledeći članak	4416
sledovat toto téma	637
sledovat téma	637	638
sledovať autora	4527
sledovať autorku	4527
sledovať online	4515
sledovať tému	4527
sledovať túto tému	4527
sledujete téma	637
sledujete tému	4527
slik beskytter vi kildene våre	3681
slik beskytter vi våre kilder	3681
slik slår du av annonseblokkering	3666
slične vesti	4340
slične vijesti	4340
slični članci	4340
sljedeća fotografija	4416
sljedeća slika	4416
sljedeća stranica	4416
sljedeći video	4401
sljedeći članak	4416
slut på annonce	789
slut på annons	4774
slut på reklam	4774
sluta följa	4771
slutt på annonse	3692
slutt å følge	3688
slå adblocker fra	762
slå annonceblokering fra	762
slå av annonseblokkereren	3666
slå av annonseblokkeringen	3666
slå din adblocker fra	762
slå lyd fra	754
slå lyd til	754
slå lyden fra	754
slå lyden til	754
slå notifikationer til	758
slå på	3665	4744
slå på aviseringar	4742
slå på ljudet	4738
slå på notiser	4742
slå på varsler	3662
slå på varslinger	3662
slå til	761
slėpti reklamą	3281
sns 공유	3212
sns 공유하기	3212
snsでシェア	3081
snsでシェアする	3081
snsをフォロー	2967
snímek # z #	622
snímek # ze #	622
snímka # z #	4514
snímka # zo #	4514
so schützen wir unsere quellen	1018
sofortüberweisung	808
solicitarea a fost trimisă	4162
solicitação enviada	4021
solitär	985
som källa är du skyddad	4669
son dakika bildirimlerini aç	4946
son dakika gelişmelerinden haberdar olun	4946
son gelişmelerden haberdar olun	4946
sondaż	95
sonderveröffentlichung	936
sono già sostenitore	2764
sonraki fotoğraf	4989
sonraki fotoğraf için tiklayin	4875
sonraki fotoğrafa geç	4875
sonraki görsel	4989
sonraki haber için tiklayin	4875
sonraki içerik	4989
sonraki sayfa için tiklayin	4875
sonuçlar	95
sonuçlari gör	94	4879
sonuçlari göster	94	4933
sorodni članki	4543
sortează	4107
sortează după	4107
sortuj według	3840
sortér efter	784
souhlasit a pokračovat	528
souhlasím	525
souhlasím a pokračovat	599
souhlasím a zobrazit	528
souhlasím se zobrazením	525
soukromí a cookies	528
sous-titres activés	2196
sous-titres désactivés	2196
soutenez-nous dès maintenant	2065
související	533
související témata	533
související články	533
související články z webu	533
soyez le premier à commenter	2121
soyez le premier à réagir	2121
spam nélkül	2613
spander en kaffe på oss	3668
spara inställningar	4735
spara till läslistan	4773
spausdinti receptą	64
spausdinti straipsnį	3279
spațiu publicitar	4086
spela här	4724
spela videon här	4676
spill ansvarlig. # år	3579
spill med måte	3578
spill nå	3644
spis treści	3746
splošni pogoji	4598
sponsorisé	2113
sponsorlu bağlantilar	4915
sponsorlu içerik	90	4865
sponsoroitu sisältö	1942
sponsoroitua sisältöä	1944
sponsorēts saturs	3348
sponsrat innehåll	4658
sponzorirani sadržaj	4339
sponzorirani članak	4339
sponzorisani sadržaj	4429
sponzorované	4440
sponzorovaný obsah	520
sponzorováno	520
sporoči napako	4618
sporočilo	4613
spotifyで聞く	3071
spotifyで聴く	3071
spravovat upozornění	606
spravovať súhlas	4496
spravovať upozornenia	4502
sprawdź cenę	3802
sprawdź ofertę	3709
sprawdź się	3799
sprawdź skrzynkę e-mail	3826
sprawdź skrzynkę odbiorczą	3826
sprawdź swoją skrzynkę	3826
sprawdź swoją wiedzę	3796
sprejmi in prikaži	4597
sprejmi vse piškotke	4597
spremi članak	4343
spremljajte v živo	4615
sprijinul tău contează	4160
sprijină-ne	4044
správa	4513
správa bola odoslaná	4512
správa souhlasu	599
správa súhlasu	4496
spróbuj ponownie	3826
spróbuj ponownie później	3826
spręsti kryžiažodį	3256
spręsti testą	3256
spune-ne părerea ta	4106
spune-ți părerea	4079
spune-ți părerea în comentarii	4079
spuneți-ne părerea	4106
spustit kvíz	590
spustiť kvíz	4490
spustiť video	4499
später	803
später erinnern	803
späť hore	4515
späť na hlavnú stránku	4515
späť na začiatok	4515
spør vår ki om saken	3585
spēlē tagad	3324
spēlēt tagad	3324
staňte sa členom	4436
staňte se členem	504
ste našli napako	4618
ste našli napako v članku	4618
ste už predplatiteľ	4509
ste že glasovali	4592
stem nå	94	3644
stiahnuť aplikáciu	4501
stiahnuť audio	4499
stiahnuť epizódu	4499
stiahnuť na google play	4501
stiahnuť v app store	4501
stiahnuť z app store	4501
stiahnuť z google play	4501
stichwörter	861
stil spørgsmål til artiklen	683
stlmiť	4500
stop med at følge	786
straipsnio tęsinys - po reklama	3229
straipsnis saugomas autorių teisių	3282
straipsnis tęsiasi po reklamos	3229
straipsnis užrakintas	3270
straipsnį skaito dirbtinis intelektas	3262
strojovo preložené	4523
strojový preklad	4524
strojový překlad	634
strojově přeloženo	633
strona główna	3743
stroški dostave	4596
stránka # z #	622	4514
stránka # ze #	622
stránka # zo #	4514
stworzono z pomocą ai	3838
stáhnout aplikaci	604
stáhnout audio	602
stáhnout epizodu	602
stáhnout na google play	604
stáhnout podcast	602
stáhnout v app store	604
stáhnout z app store	604
stáhnout z google play	604
stáhnout zdarma	605
stäng	4635	4676
stäng annons	4774
stäng av annonsblockeraren	4745
stäng av din adblocker	4745
stäng av din annonsblockerare	4745
stäng av ljudet	4738
stäng galleri	4758
stöd oss	4636
stöd oss på patreon	4749
stöd oss via patreon	4749
större text	4773
større tekst	3690
støt med mobilepay	765
støt os	652
støt os med mobilepay	765
støt os på #er	765
støt os på patreon	765
støt via mobilepay	765
støtt oss	3553
støtt oss med vipps	3668
støtt oss på patreon	3668
støtt oss via vipps	3668
sua inscrição foi confirmada	4021
sua inscrição foi realizada com sucesso	4021
subscrição confirmada	4021
subtitrări	4115
subtítols	460
subtítulos	1660
sudoku del día	1700
sugerir correção	3931
sugerir una corrección	1635
sugestões	3904
suite après la publicité	2194
suivez vos auteurs préférés	2229
suivre ce thème	2169
suivre le thème	2229
sukurta naudojant dirbtinį intelektą	3276
sumă liberă	4131
sumă personalizată	4160
sunt de acord cu termenii și condițiile	4137
sur le même sujet	2127
sur le même thème	2127
suscripción	1545
suscripción confirmada	1713
suscríbase	1545
suscríbete	1545
suscríbete a nuestro boletín	1555
suscríbete ahora	1545
susiję straipsniai	3222
susikurti paskyrą	3220
susține	4044
susține-ne	4044
susține-ne pe patreon	4131
susțineți-ne	4044
susținut de	4152
sutikti ir tęsti	3260
sutinku ir tęsiu	3260
svaka donacija je važna	4408
svaka donacija pomaže	4408
svaki dinar je važan	4408
svaki doprinos je važan	4408
svaki doprinos pomaže	4408
svaki euro je važan	4408
svaki prilog pomaže	4408
svi članci	4416
svi članci autora	4416
sviđa mi se	4424
sviđa vam se članak	4422
swisha en gåva	4749
syötä kelvollinen sähköpostiosoite	2034
syötä summa	2027
syötä sähköpostiosoitteesi	1931
szanowna użytkowniczko, szanowny użytkowniku	3730
szanowni państwo	3729
szanowny użytkowniku	3730
szanujemy twoją prywatność	3730
szavazatodat rögzítettük	2579
szavazatát rögzítettük	2579
szavazás	95	2582
szavazás indítása	2579
szczegóły	3747
szeretne értesítéseket kapni	2600
szeretnél értesítéseket kapni	2600
szerző követése	2626
szkennelje be a qr-kódot	2599
szponzorált tartalom	90	2520
szybkość odtwarzania	3809
szállítási költség	2586
szókereső	2582
szólj hozzá	2528
szóljon hozzá	2528
szövegméret	2629
szünet	2597
sähköposti	1931
sähköposti tai käyttäjätunnus	2030
sähköpostiosoite	1931
sähköpostiosoitteesi	2034
sähköpostisi	2034
säkra din plats	4731
säästä # %	2032
säästä #%	2032
så # kr/mnd til du sier opp	3556
så gör du för att stänga av	4747
så hanterar vi personuppgifter	4663
så här stänger du av din adblocker	4747
så här stänger du av din annonsblockerare	4747
så jobbar vi med rättelser	4762
så kommenterar du	4666
så skyddar vi våra källor	4762
så stänger du av adblock	4747
så stänger du av adblocker	4747
så stänger du av annonsblockeraren	4745
så stänger du av din ad-blocker	4747
så stänger du av din adblocker	4747
så stänger du av din annonsblockerare	4745
sådan beskytter vi kilder	778
sådan beskytter vi vores kilder	778
sådan deaktiverer du din adblocker	762
sådan retter vi fejl	778
sådan slår du adblock fra	762
sådan slår du din adblocker fra	762
sé el primero en comentar	1583
sé parte	1540
sélections	2105
sì, grazie	2883
sí, quiero	1671
sí, vull	468
síganos	1571
síguenos	1571
só para assinantes	3986
sólo para suscriptores	1678
sõnum on saadetud	1792
sök	4676
søg	694
søk	3594
súhlasím	4455
súhlasím a pokračovať	4496
súhlasím so zobrazením	4455
súmate	1540
súvisiace	4441
súvisiace články	4441
súvisiaci článok	4441
süre	4940
süti beállítások	2588
süti tájékoztató	2588
sütibeállítások	2588
sütibeállítások módosítása	2591
sütik kezelése	2588
sākt testu	3324
sīkdatņu iestatījumi	3306
sīkdatņu politika	3328
sīkfailu iestatījumi	3328
słowa kluczowe	3743
sūtīt e-pastā	3346
sắp xếp theo	5218
số tiền khác	5236
""", 't': """
t'ha estat útil	452
t'ha estat útil aquest article	434
t'ha estat útil aquest resum	434
t'ha semblat útil	452
ta treść jest niedostępna	3806
ta treść jest zablokowana	3806
ta video ni več na voljo	4600
ta članek je zaklenjen	4609
taboola tarafindan sunulmuştur	4915
taboola tarafindan önerildi	4915
tack för din anmälan	4647
tack för din prenumeration	4755
tack för din röst	94	4724
tack för ditt meddelande	4755
tagasi üles	1794
taip pat žiūrėkite	3222
tak, chcę	3814
tak, chętnie	3814
tak, poproszę	3814
takaisin ylös	1957
takipten çik	4969
takk for at du meldte deg på	3674
takk for din påmelding	3674
takk for påmeldingen	3563
talebiniz gönderildi	4987
tallenna myöhemmäksi	1939
talán később	2506
tam ekrandan çik	4939
tamaño de la letra	1694
tamaño de letra	68	1570
tamaño del texto	68
también te puede gustar	1590
también te puede interesar	1590
també et pot interessar	421
também pode gostar	3956
tapahtui virhe. yritä myöhemmin uudelleen	2034
tapahtui virhe. yritä uudelleen	2034
tarjeta de crédito	1544
tarjeta de débito	1544
tarkista sähköpostisi	2034
tartalom betöltése	2588
tartalom engedélyezése	2588
tartalom megjelenítése	2588
tartalomjegyzék	2597
tasuline koostöö	1801
te ha parecido útil	1652
te ha resultado útil	1652
te ha resultado útil este artículo	1620
te ha resultado útil este resumen	1620
te ha sido útil	1652
te ha sido útil este resumen	1620
te poți dezabona oricând	4092
te rugăm să îl dezactivezi	4128
te vsebine ni mogoče prikazati	4597
te-ar putea interesa și	4100
tee meile kohvi välja	1789
tehisaru kokkuvõte	1747
tehisaru võib eksida	1796
tehisintellekt võib eksida	1796
tehty tekoälyllä	2044
teie hääl on arvesse võetud	1777
tej treści nie można wyświetlić	3806
tek seferlik bağiş	4953
tek seferlik bağiş yap	4985
tekijänoikeudella suojattu	2042
teklifi gör	4938
teklifleri gör	4986
tekoäly voi tehdä virheitä	2044
tekoälyn luoma	2044
tekoälyn tekemä	2044
tekoälyn tekemä tiivistelmä	1957
tekoälyn tiivistelmä	1957
tekoälyn tuottama	2044
tekoälytiivistelmä	1957	2045
tekst je zaključan	4410
tekst powstał przy pomocy ai	3838
tekst przetłumaczony maszynowo	3838
teksta izmērs	3346
tekststørrelse	68
tekstą įgarsino dirbtinis intelektas	3225
telefonszám	2614
telefón	4513
teljes hozzáférés	2511
teljes képernyő	2597
teljes név	2614
temas del día	1590
temi že sledite	4624
ten artykuł jest zablokowany	3823
ten film jest niedostępny	3809
ten film nie jest dostępny w twoim kraju	3809
ten film nie jest już dostępny	3809
tento obsah je blokován	599
tento obsah je zablokovaný	4496
tento obsah nemôžeme zobraziť	4496
tento obsah nemůžeme zobrazit	599
tento obsah není dostupný	599
tento obsah není k dispozici	599
tento obsah nie je dostupný	4496
tento obsah nie je k dispozícii	4496
tento obsah sa nedá zobraziť	4496
tento článek je uzamčen	616
tercihleri yönet	4981
tercihlerimi yönet	4981
termeni și condiții	4073	4074
termeni și condiții de utilizare	4073
termenii și condițiile	4073
termos e condições	3889
teste başla	4935
teste grátis	3866
testează-ți cunoștințele	4109
testează-ți cunoștințele cu quizul nostru	4079
testi başlat	4935
testi çöz	4937
testreszabás	2590
teszteld a tudásod	2534
tesztelje tudását	2534
tetszőleges összeg	2607
text bol vytvorený automaticky	4523
text byl vytvořen automaticky	633
text je chránený autorským právom	4520
text je chráněn autorským právem	629
text čte umělá inteligence	602
texten fortsätter nedan	4658
texten fortsätter under bilden	4658
texten är maskinöversatt	4766
texten är skapad automatiskt	4766
textgröße	1029
textgröße ändern	1028
teď ne	503	607
teşekkürler, mesajiniz gönderildi	4958
tham gia bình chọn	5217
tham gia khảo sát	5217
tham gia thăm dò	5217
thanh toán hàng năm	5238
thanh toán hàng tháng	5238
thanh toán qua paypal	5260
theo dõi chủ đề	5249
theo dõi chủ đề này	5249
theo dõi tác giả	5249
thoát toàn màn hình	5224
thu gọn	5177
thème suivi	2252
thèmes	2127
thématiques	2127
thêm câu trả lời	5255
thêm làm nguồn ưu tiên	5249
thêm vào giỏ hàng	5263
thích	5162
thích nhất	5218
thông tin bắt buộc	5240
thông tin doanh nghiệp	5167
thông tin quảng cáo	5211
thông tin tác giả	5188
thăm dò	95
thăm dò ý kiến	95
thư viện ảnh	5244
thẻ	5174
thời gian còn lại	5224
thời gian hiện tại	5225
thời lượng	5225
ti è stato utile	2864
tienes que iniciar sesión para guardar artículos	1648
tietosuoja ja evästeet	1946
tietosuoja- ja evästekäytäntö	1946
tietosuojakäytäntö	2011
tietosuojaseloste ja evästeet	1946
tik būtini	3260
tik būtinieji slapukai	3260
tikai nepieciešamās	3328
tikai nepieciešamās sīkdatnes	3328
tiktokで見る	3071
til støttesiden	765
tilbagetræk samtykke	751
tilbakemelding på saken	3585
tilføj en kommentar	784
tilføj kommentar	784
tilføj os som foretrukken kilde	786
tilføj som foretrukken kilde	786
tilgjengelig på google play	3660
till gåvosidan	4749
tillad og fortsæt	680
tillad én gang	751
tillat én gang	3655
tillåt	4744
tillåt alltid	4736
tillåt annonser	4748
tillåt aviseringar	4742
tillåt en gång	4735
tillåt innehåll	4735
tillåt inte	4744
tillåt notiser	4742
tillåt reklam	4748
tiltás	2603
timp rămas	4115
tin bài liên quan	5209
tin cùng chuyên mục	5174
tin cùng tác giả	5210
tin khác	5174
tin liên quan	5174
tin mới	5174
tin mới nhất	5174
tin nhắn của bạn	5261
tin nhắn của bạn đã được gửi	5240
tin nóng	5210
tin nổi bật	5174
tin quảng cáo	5211
tin tiếp theo	5244
tin trước	5174
tin tài trợ	5174	5213
tin tức liên quan	5174
tin đọc nhiều	5174
tip jar ☕	1209
tipărește	4054
tipărește articolul	4099
tipărește rețeta	64
tisk článku	639
titta på videon	4738
tiêu điểm	5174
tiến # giây	5224
tiếp theo	5177
tiếp tục sau quảng cáo	5213
tiếp tục trên trình duyệt	5230
tiếp tục trên web	5230
tiếp tục với apple	5238
tiếp tục với email	5260
tiếp tục với facebook	5238
tiếp tục với google	5238
tiếp tục đọc	5262
tlačiť	4444
to cię może zainteresować	3743
to może cię zainteresować	3743
to wideo jest niedostępne	3809
to wideo nie jest już dostępne	3809
toate știrile	4141
toda contribuição ajuda	3982
toda la información	1684
todas as notícias	3992
todavía no eres suscriptor	1678
todavía no estás registrado	1679
todos los artículos de este autor	1718
todos los artículos del autor	1718
todos los artículos del especial	1715
todos los derechos de reproducción reservados	1720
todos los vídeos	1684
todos os comentários	3895
todos os vídeos	3992
toimituskulut lisätään	2008
totes les notícies	483
toto pole je povinné	620
toto téma již sledujete	637
toto video již není dostupné	602
toto video není dostupné	602
toto video není ve vaší zemi dostupné	602
toto video nie je dostupné	4499
toto video nie je vo vašej krajine dostupné	4499
toto video už není dostupné	602
toto video už nie je dostupné	4499
tots els vídeos	483
tous droits de reproduction réservés	2255
tous nos hors-séries	2162
toute l'actualité	2127
toutes les actualités	2218
toutes les vidéos	2218
toutes nos vidéos	2218
tovább	2534
tovább a cikkre	2616
tovább a dossziéhoz	2616
tovább a galériához	2616
tovább a recepthez	64
tovább a rovatra	2532
tovább a tartalomhoz	2616
tovább a teljes cikkre	2616
tovább a támogatáshoz	2607
tovább a támogatási oldalra	2607
tovább a webshopba	2585
tovább az ajánlathoz	2585
tovább olvasom	2534
további beállítások	2591
további cikkek	2532
további cikkek a szerzőtől	2616
további cikkek a témában	2532
további cikkek betöltése	2616
további hírek	2532
további lehetőségek	2590
további részletek itt	2534
továbbiak betöltése	2534
továbbiak megjelenítése	2616
toàn màn hình	5225
traducció automàtica	460
traducción automática	1660
traducere automată	4115
traducido automáticamente	1692
tradução automática	3931
traduït automàticament	490
trang chủ	5177
trang này có hữu ích không	5217
transcripció	460
transcripción	1660
transcrição	3968
transferência bancária	3865
trenutni čas	4601
trenutni čas #	4600
treści komercyjne	3846
treści naszych partnerów	3846
treści partnerskie	3724
treść dla subskrybentów	3823
treść niedostępna	3806
treść premium	3823
treść sponsorowana	3724
treść wygenerowana przez ai	3838
treść zablokowana	3806
treść zewnętrzna	3806
tria la teva subscripció	446
trimite răspunsul	4106
troškovi dostave	4398
truy cập không giới hạn mọi bài viết	5260
trwa ładowanie odtwarzacza	3809
tryb pełnoekranowy	3809
træk dit samtykke tilbage	751
træk samtykke tilbage	751
trình phát âm thanh	5258
trước	5177
trường bắt buộc	5240
trường này là bắt buộc	5240
trả lời	5173
trở lại	5177
trở lại đầu trang	5244
tu ce părere ai? lasă un comentariu	4079
tu donación desgrava	1674
tu izmanto reklāmu bloķētāju	3335
tu navegador no puede reproducir este vídeo	1618
tue meitä	1926
tue meitä patreonissa	2027
tue työtämme	2027
tule meile tööle	1747
tuotettu tekoälyllä	2044
turinys saugomas autorių teisių	3282
turinys užblokuotas	3260
turiu paskyrą	3270
turpini lasīt	3289
turpinājums pēc reklāmas	3298
turpināt ar apple	3337
turpināt ar facebook	3337
turpināt ar google	3337
turpināt lasīt	3289
tutar seç	4985
tutar seçin	4985
tvarkyti pranešimus	3265
tvarkyti sutikimą	3260
twitter'da paylaş	4863
twitterで見る	3071
twoja prywatność jest dla nas ważna	3730
twoja wiadomość	3827
twoje imię	3827
twój adres e-mail	3712
twój e-mail	3712
twój głos został oddany	3796
twój głos został policzony	3796
twój głos został zapisany	3796
tykkää	2047
tylko dla osób pełnoletnich	3725
tylko niezbędne	3806
tytuł przelewu: darowizna	3820
tytułem: darowizna na cele statutowe	3820
tài khoản của tôi	5156
tài trợ	5167
tài trợ bởi	5253
támogass minket	2507
támogass minket patreonon	2607
támogasson minket	2507
támogasson minket a patreonon	2607
támogatom	2507
támogatom a lapot	2607
támogatom az oldalt	2607
támogatott tartalom	90	2520
támogatás	2507
támogatás paypalon	2607
támogatási oldal	2607
támogatói tartalom	2520
tárgy	2614
täisekraan	1783
tämä artikkeli on lukittu	2030
tämä juttu on lukittu	2030
tämä kenttä on pakollinen	2034
tämä sisältö ei ole saatavilla	2011
tämä video ei ole enää saatavilla	2014
tämä video ei ole saatavilla	2014
täname liitumast	1765
tässä artikkelissa	2037
tässä jutussa	2037
tässä olisi upotus facebookista	1957
tässä olisi upotus instagramista	1957
tätä sisältöä ei voida näyttää	2011
täytä ristikko	1999
täytä tämä kenttä	2034
télécharger l'appli	2203
télécharger l'audio	2196
télécharger l'épisode	2196
télécharger le mp#	2196
télécharger le podcast	2196
téléchargez l'appli	2203
téma követése	2626
téma už sledujete	637
témata	533
tému už sledujete	4527
témy	4441
témáim	2627
témák	2532
térkép betöltése	2591
térkép megnyitása	2536
términos de uso	1579
términos y condiciones	1579
tên của bạn	5241
tên hiển thị	5255
tìm hiểu thêm	5171
tìm kiếm	5177
tóm tắt ai	5248
tóm tắt bằng ai	5248
tóm tắt bởi ai	5248
tópicos	3904
tópicos relacionados	3904
tôi đã hiểu	5178
tôi đã tắt	5235
tôi đã tắt trình chặn quảng cáo	5234
tôi đồng ý	5171
tôi đồng ý với chính sách bảo mật	5240
tôi đồng ý với điều khoản sử dụng	5240
tõlgitud tehisintellekti abil	1796
több	2534
több betöltése	2616
több mutatása	2616
töltsd ki a kvízt	2534
töltsd ki kvízünket	2579
töltse ki a kvízt	2534
töltse újra az oldalt	2606
tùy chỉnh	5171
tùy chọn cookie	5228
tùy chọn khác	5251
tú qué opinas	1585
túto tému už sledujete	4527
tühista igal ajal	1740
tüm fotoğraflar	4962
tüm fotoğraflari gör	4962
tüm haberler	4872
tüm haberlere sinirsiz erişim	4986
tüm haberleri gör	4962
tüm içeriğe sinirsiz erişim	4986
tüm konular	4874
tüm konulari gör	4874
tüm oyunlar	4935
tüm videolar	4962
tüm videolari gör	4962
tüm yazilari	4872	4889
tüm yazilari gör	4962
tüm yorumlar	4871
tüm çerezleri kabul et	4981
tüm çerezleri reddet	4981
tümü	4879
tümünü gör	4878
tümünü göster	4879
tümünü kabul et	4866
tümünü reddet	4866
tăng cỡ chữ	5251
tēmas	3291
tęsinys po reklamos	3229
tęsti su apple	3270
tęsti su facebook	3270
tęsti su google	3270
tłumaczenie automatyczne	3839
tłumaczenie maszynowe	3839
tạm dừng	5197
tạm dừng video	5224
tạo bởi ai	5258
tạo tài khoản	5156
tải audio	5224
tải bài đăng	5228
tải lại trang	5234
tải nội dung	5228
tải thêm	5177
tải thêm bình luận	5217
tải trên app store	5230
tải trên google play	5230
tải tập này	5224
tải về từ app store	5230
tải về từ google play	5230
tải âm thanh	5224
tải ứng dụng	5230
tải ứng dụng ngay	5230
tất cả tin tức	5244
tất cả trò chơi	5220
tất cả video	5244
tắt tiếng	5225
tặng bài viết	5209
tặng sao	5155	5209
tặng sao cho bài viết	5209
tặng sao cho tác giả	5259
tặng tác giả ly cà phê	5155
tốc độ phát	5197	5224
từ chối	5171
từ chối tất cả	5171	5228
từ chối tất cả cookie	5257
từ khóa	5174
tự động phát	5225
""", 'u': """
u košaricu	4397
u ovom članku	4416
udostępnij	3720
udostępnij na facebooku	3720
udostępnij na twitterze	3720
udostępnij na x	3720
udostępnij w mediach społecznościowych	3720
udělit souhlas	525
ugens spørgsmål	745
ugodnost za naročnike	4595
ugodnosti za naročnike	4595
ugrađeni sadržaj	4399
ugrás a galériához	2616
ugrás a recepthez	64
ugrás a receptre	64
ugrás a tartalomhoz	2616
ugrás a tartalomra	2616
uključi	4405
uključi obaveštenja	4391
uključi obavijesti	4391
uključi se u raspravu	4423
uključi zvuk	4401
uključite javascript	4401
uključite notifikacije	4391
uključite obaveštenja	4391
uključite obavijesti	4391
uključite se u raspravu	4423
ukryj reklamę	3846
ukrštenica	4395
ulkoinen sisältö	2011
ulkopuolinen sisältö	2011
uloženo	640
uložené	4529
uložit	516
uložit na později	516
uložit nastavení	599
uložit recept	64
uložit volby	599
uložit článek	516
uložiť	4444
uložiť na neskôr	4444
uložiť nastavenia	4496
uložiť recept	64
uložiť voľby	4496
uložiť článok	4444
ultima oră	4063
ultimele știri	4063
um assinante presenteou você com este artigo	3955
un abonat ți-a oferit acest articol	4099
un abonné vous offre cet article	2179
un e-mail de confirmation vous a été envoyé	2172
un suscriptor te ha regalado este artículo	1648
un suscriptor te regala este artículo	1725
une erreur s'est glissée dans l'article	2121
ungültige e-mail-adresse	1011
unterstütze uns	804
unterstützen	804
unterstützen sie uns	804
unterstützen sie uns per paypal	923
unustasid salasõna	1790
uočili ste grešku	4419
uočili ste pogrešku	4419
uočili ste pogrešku u članku	4419
uporabniško ime	4610
uporabniško ime ali e-pošta	4609
upotettu sisältö	2011
upozornit na nové díly	638
upozornit na nové články	638
upozorniť na chybu	4519
upozornění	609
uppdatera dina inställningar	4780
uppläst av en ai-röst	4738
uppläst av en dator	4654
uppläst av en syntetisk röst	4738
uppläst av syntetisk röst	4738
uppläst med ai-röst	4654
upravit nastavení	528
upravljaj kolačićima	4399
upravljaj piškotke	4597
ur vår butik	4731
url 복사	3104
urlをコピー	2966
urlをコピーしました	3067
urlをコピーする	3013
url복사	3104
urmărește acest subiect	4091
urmărește autorul	4148
urmărește live	4091
urmărește subiectul	4148
urmărești deja acest subiect	4148
următorul	4065
următorul videoclip	4159
uslovi korišćenja	4356
ustaw jako preferowane źródło	3842
ustawienia plików cookie	3728
ustawienia prywatności	3806
ustvarjeno s pomočjo umetne inteligence	4621
utónév	2614
uutishälytykset	2021
uvek prikaži	4399
uvijek prikaži	4399
uvjeti korištenja	4356
uygulamada aç	4944
uygulamayi aç	4944
uygulamayi yükle	4944
uz sākumlapu	3341
uz sākumu	3296
uzdāvini rakstu	3346
uzdāvināt rakstu	3346
uzyskaj dostęp	3709
učitaj još	4416
učitaj objavu	4399
učitaj sadržaj	4399
učitaj video	4399
učitaj više	4416
učitavanje playera	4401
učitavanje videa	4401
ušetrite #%	4510
ušetríte #%	4510
ušetřete #%	617
ušetříte #%	617
ušteda #%	4411
uštedite #%	4411
używasz adblocka	3815
używasz programu do blokowania reklam	3815
už jsem ho vypnul	612
už jste hlasovali	590
už komentarus atsako jų autoriai	3226
už mám predplatné	4509
už mám předplatné	616
už mám předplatné, přihlásit se	507
už mám účet	616
už máte predplatné? prihláste sa	4437
už máte předplatné	616
už máte účet	4437
už máte účet? prihláste sa	4437
už podporujem	4448
už podporuji	503
už sledujete	637
už ste hlasovali	4490
uždaryti	3228
uždaryti galeriją	3274
uždaryti reklamą	3229
uživatelské jméno	617
uživatelské jméno nebo e-mail	616
uživo	4402
užpildykite apklausą	3227
užsakomasis straipsnis	3229
užsakomasis turinys	90	3229
užsisakyti knygą	3258
užsisakyti prenumeratą	3220
""", 'v': """
v košarico	4595
v tem članku	4615
v tomto článku	623
v živo	4601
vaata kõiki	1794
vaata kõiki tellija soodustusi	1740
vaata lähemalt	1747
vaba töökoht	1747
vad tycker du? rösta här	4676
vai kopsavilkums bija noderīgs	3295
vai raksts bija noderīgs	3295
vai tas bija noderīgi	3343
vai vēlaties saņemt paziņojumus	3333
vain jäsenille	2032
vain välttämättömät	2011
vain välttämättömät evästeet	2011
vairāk no autora	3341
vairāk par tēmu	3291
vairāk rakstu	3341
vaizdo grotuvas įkeliamas	3262
vaizdo įrašas	3227
vaizdo įrašas nebepasiekiamas	3262
vaizdo įrašas nepasiekiamas	3262
vaizdo įrašas nepasiekiamas jūsų šalyje	3262
vaizdo įrašo paleisti negalima	3262
vaizdo įrašą rasite čia	3227
valami elromlott. próbáld újra	2613
valami hiba történt. próbálja újra	2613
valgfrit beløb	765
valgfritt beløp	3668
van egy jó sztorija	2620
van egy jó témája	2620
van már előfizetése	2610
van már fiókja	2511
van már fiókod	2610
van már fiókom	2610
vanjski sadržaj	4399
var artikeln till hjälp	4666
var det här till hjälp	4676
var det til hjælp	781
var detta till hjälp	4766
var dette en hjælp	781
var resuméet nyttigt	683
var sammanfattningen till hjälp	4666
varbūt vēlāk	3334
varför ser jag den här annonsen	4774
varför visas den här annonsen	4774
vari atteikties jebkurā laikā	3289
varje bidrag hjälper	4750
varje bidrag räknas	4750
varje krona hjälper	4750
varje krona räknas	4750
vasta küsitlusele	1747
vastaa kyselyyn tästä	1957
vaš e-mail	4413
vaš e-naslov	4612
vaš e-poštni naslov	4612
vaš glas je bil oddan	4592
vaš glas je uračunat	4394
vaš glas je zabeležen	4394	4592
vaš glas je zabilježen	4394
vaš komentar	4343
vaš mejl	4413
vaša e-mail adresa	4413
vaša e-mailová adresa	4512
vaša poruka	4414
vaša poruka je poslana	4413
vaša poruka je poslata	4413
vaša správa	4513
vaše e-mailová adresa	620
vaše ime	4414	4613
vaše jméno	621
vaše meno	4513
vaše soukromí je pro nás důležité	528
vaše sporočilo	4613
vaše sporočilo je poslano	4612
vaše zpráva	621
veckans fråga	4728
vecākie vispirms	3344
vedno prikaži	4597
vegyél jegyet	2585
veja esta publicação no instagram	3929
veja também	3904
veja todas as opções de assinatura	3953
velg beløp	3668
velikost písma	68
veličina fonta	4427
veličina slova	4427
veličina teksta	68
velocidad de reproducción	1659
velocidade de reprodução	3967
velocitat de reproducció	459
velocità di riproduzione	2872
venujte nám # %	4506
ver # comentários	3944
ver biografía	1614
ver comentários	3895
ver conteúdo	3971
ver conteúdo externo	3929
ver dossiê	3992
ver esta publicación en instagram	1618
ver esta publicação	4014
ver esta publicação no instagram	3929
ver fotogalería	1684
ver galería	1596
ver galería de fotos	1684
ver imágenes	1715
ver la galería	1684
ver mais notícias	3992
ver más	1596
ver más artículos	1687
ver más artículos del autor	1614
ver más fotos	1592
ver más noticias	1649
ver más vídeos	1684
ver oferta de suscripción	1712
ver opciones de suscripción	1712
ver preço	3964
ver publicação	3893
ver suscripción	1712
ver también	1590
ver também	3904
ver todas as notícias	3992
ver todas las opciones de suscripción	1645
ver todos los artículos	1684
ver todos los vídeos	1684
ver todos os vídeos	3992
ver traducción	1597
ver tradução	3910
ver transcripción	1659
ver transcrição	3967
ver versión online	1730
ver versión web	1730
ver versão online	4035
ver vídeo	1596
vergrößern	868	1015
verificați adresa de email	4137
verifică-ți e-mailul	4138
verifică-ți emailul	4138
verifică-ți inboxul	4137
verlagssonderveröffentlichung	936
versandkosten können anfallen	988
vertrag kündigen	847
verträge hier kündigen	847
verwandte beiträge	861
ves a la pàgina de donacions	473
ves algún error? comunícalo	1635
veure aquesta publicació a instagram	430
vezetéknév	2614
vezi această postare pe instagram	4076
vezi conținutul	4118
vezi mai multe știri	4100
vezi prețul	4112
vezi răspunsurile	4106
vezi toate știrile	4141
vezi și	4063
već imam nalog	4410
već imam račun	4410
već imate nalog	4333
već imate pretplatu	4333
već imate račun	4333
već podržavam	4348
već pratite	4425
već pratite ovu temu	4425
već sam pretplatnik	4410
već ste glasali	4394
već ste glasovali	4394
već ste pretplatnik	4333
več iz rubrike	4543
več novic iz regije	4543
več o tem	4543
več o temi	4543
več člankov	4615
več člankov avtorja	4615
veľkosť písma	68
veľkosť textu	4528
vi kan inte visa det här innehållet	4735
viac k téme	4441
viac si o tom prečítate tu	4441
viac článkov	4515
videa ni mogoče predvajati	4600
video atskaņotājs tiek ielādēts	3330
video ei ole enää saatavilla	2014
video ei ole käytettävissä	2014
video ikke tilgængelig	754
video již není k dispozici	602
video không khả dụng	5224
video không tồn tại	5224
video mevcut değil	4939
video nav pieejams jūsu valstī	3330
video nelze přehrát	602
video není dostupné	602
video není dostupné ve vaší zemi	602
video není k dispozici	602
video nevar atskaņot	3330
video ni na voljo v vaši državi	4600
video nicht verfügbar	995
video nie je dostupné	4499
video nie je dostupné vo vašej krajine	4499
video nie je k dispozícii	4499
video nije dostupan u vašoj državi	4401
video nije dostupan u vašoj zemlji	4401
video nije moguće reproducirati	4401
video này không còn tồn tại	5224
video này không khả dụng	5224
video oynatici yükleniyor	4939
video sa nedá prehrať	4499
video sa nepodarilo načítať	4499
video se ne može reprodukovati	4401
video se nepodařilo načíst	602
video tiếp theo	5258
video trước	5258
video už není k dispozici	602
video už nie je dostupné	4499
video už nie je k dispozícii	4499
video više nije dostupan	4401
video yüklenemedi	4982
video yüklenirken hata oluştu	4982
video yükleniyor	4939
videoafspilleren indlæses	754
videoclipul următor	4159
videoen er ikke længere tilgængelig	754
videoen er ikke tilgængelig	754
videoen er ikke tilgængelig i dit land	754
videomängija laadimine	1783
videon voi katsoa jutun yläosasta	1957
videon är inte längre tillgänglig	4738
videon är inte tillgänglig	4738
videoyu izlemek için tiklayin	4878
videoyu yükle	4942
videó	2532
videó betöltése	2588
videó betöltése folyamatban	2596
videó lejátszása	2596
videó megtekintése	2596
videók	2532
videólejátszó betöltése	2596
videónkat itt nézheti meg	2534
vidéo	2131
vidéo indisponible	2196
vidéo non disponible	2196
vidéo précédente	2242
vidéo suivante	2242
vidéo à la une	2242
vielen dank für deine nachricht	1010
vielen dank für deine stimme	983
vielen dank für ihr feedback	913
vielen dank für ihre anmeldung	821
vielen dank für ihre nachricht	1010
vielen dank für ihre stimme	983
vielen dank für ihre teilnahme	94
vielleicht später	803
vienkartinė auka	3268
vienkartinė parama	3269
vienmēr atļaut	3328
vienmēr rādīt	3328
vienreizējs ziedojums	3336
viestisi on lähetetty	2034
vil du få varsler	3662
vilkår	678	3580
vill du få notiser	4742
vill du få pushnotiser	4742
vipps et beløp	3553
virheellinen sähköpostiosoite	2034
vis bildet i full størrelse	3595
vis færre	694	3594
vis i fuld skærm	774
vis oversættelse	696
vis større bilde	3595
vis større billede	695
visa bilden i helskärm	4676
visa färre	4676
visa i helskärm	4758
visa i webbläsare	4780
visa i webbläsaren	4780
visa inlägg från facebook	4676
visa inlägg från instagram	4676
visa innehåll	4660
visa innehållet	4735
visa lösenord	4752
visa och godkänn	4735
visa översättning	4677
visas tiesības paturētas	3349
visi komentāri	3344
vissza a címlapra	2616
vissza a főoldalra	2616
vissza a tetejére	2534
vissza az oldal tetejére	2616
visszajelzés	2528
visszajelzés küldése	2623
viteză de redare	4114
vizitează magazinul	4112
više o temi	4340
više od autora	4416
više vijesti iz regije	4340
više članaka	4416
više članaka autora	4416
viết bình luận	5173	5194
viết bình luận của bạn	5217
viết trả lời	5217
vlastná suma	4506
vlastní částka	613
vložený obsah	599
vložit do košíku	596
vložit komentář	635
vložiť do košíka	4494
vložiť komentár	4525
vnesite e-poštni naslov	4612
vnesite veljaven e-poštni naslov	4612
voce generată de ai	4114
você concorda? vote	3944
você está seguindo este tema	4025
você já está inscrito	4021
você já segue este tema	4000
você já votou	3958
você pode gostar	3904
você pode se interessar	3904
você segue este autor	4025
você também pode gostar	3904
voir le détail	2132
voir les détails	2132
voir les réponses	2188
voir les résultats	94	2132
voir les résultats du sondage	2167
voir tous les thèmes	2129
voir toute l'actualité	2218
voir toutes les vidéos	2218
voix générée par ia	2242
voltar ao início	3992
voltar atrás	3910
voltar à página inicial	3992
volver al índice	1715
volver atrás	1597
von einer künstlichen stimme vorgelesen	995
von ki übersetzt	1023
vorgelesen von einer künstlichen stimme	995
vos réactions	2121
votează	94
votează în sondaj	4106
votează în sondajul nostru	4079
votre avis nous intéresse	2167
votre demande a bien été envoyée	2248
votre demande a été envoyée	2248
votre message a bien été envoyé	2214
votre nom et prénom	2248
votre prénom	2215
votre soutien fait la différence	2245
votre vote a bien été pris en compte	2188
votre vote a été enregistré	2188
votre vote a été pris en compte	94
votul dumneavoastră a fost înregistrat	4106
votul tău a fost înregistrat	4106
vous aimerez peut-être	2127
vous avez déjà un compte	2075
vous avez déjà un compte ? connectez-vous	2075
vous avez déjà un compte ? identifiez-vous	2075
vous avez déjà voté	2188
vous bloquez nos publicités	2244
vous n'êtes pas abonné	2212
vous n'êtes pas encore inscrit	2213
vous n'êtes pas inscrit	2213
vous possédez déjà un compte	2075
vous pourriez être intéressé	2127
vous souhaitez témoigner	2253
vous suivez ce thème	2252
vous suivez déjà ce sujet	2229
vous suivez déjà ce thème	2229
vous suivez déjà cet auteur	2229
vous êtes bien inscrit	2248
vous êtes déjà inscrit	2249
vous êtes inscrit	2249
vprašanje dneva	4592
vreau să donez	4132
vreau să primesc newsletterul	4092
vreau să susțin	4131
vsak evro šteje	4607
vsak petek. brezplačno. brez spama	4612
vsak prispevek šteje	4607
vsaka donacija šteje	4607
vsebina je avtorsko zaščitena	4619
vsebina sporočila	4542
vsebine naših partnerjev	4627
vsebine ni mogoče prikazati	4597
vsi članki	4615
vsi članki avtorice	4615
vsi članki avtorja	4615
vstúpiť do diskusie	4444
vstúpiť do galérie	4515
vui lòng kiểm tra email	5240
vui lòng nhập bình luận	5255
vui lòng nhập email	5240
vui lòng nhập email hợp lệ	5240
vui lòng nhập họ tên	5240
vyberte si predplatné	4509
vyberte si předplatné	616
vyberte částku	613
vybrat předplatné	616
vybrať	4510
vybrať predplatné	4509
vygenerované ai	4523
vygenerované pomocou ai	4523
vygenerováno ai	633
vygenerováno pomocí ai	633
vyplňte toto pole	620
vypnite blokovanie reklám	4504
vypnite prosím adblock	4504
vypnite, prosím, adblock	4504
vypnúť zvuk	4499
vypněte prosím adblock	610
vypněte si adblock	610
vypočuť si článok	4499
vypočuť článok	4499
vyskytla sa chyba. skúste to znova	4512
vyskúšajte si kvíz	4490
vytisknout článek	516
vytlačiť	4444
vytlačiť recept	64
vytlačiť článok	4444
vytvorené ai	4523
vytvorené pomocou ai	4523
vytvorené umelou inteligenciou	4523
vytvořeno ai	633
vytvořeno pomocí ai	633
vytvořeno umělou inteligencí	633
vytvořila ai	633
vytvořit účet	506
vyzkoušejte si kvíz	590
vyzkoušet	506
vyčerpali ste limit článkov	4509
vágólapra másolva	2629
válassz csomagot	2610
válassz előfizetést	2610
válassz összeget	2607
válasszon csomagot	2610
válasszon előfizetést	2610
válasszon összeget	2607
válasz	2625
válaszok elrejtése	2624
válaszok megjelenítése	2624
válaszolok	2625
választom	2611
választás mentése	2588
vásárlás a webshopban	2523
váš e-mail	512
váš email	620
váš hlas bol započítaný	4490
váš hlas bol zaznamenaný	4490
váš hlas byl započítán	590
váš hlas byl zaznamenán	590
väiksem tekst	1799
väline sisu	1758
välj	4753
välj abonnemang	4752
välj belopp	4749
välj din prenumeration	4752
välj ditt abonnemang	4752
välj erbjudande	4752
välj prenumeration	4752
välj som föredragen källa	4771
vänligen stäng av annonsblockeraren	4745
värsked uudised	1742
vælg	769
vælg abonnement	768
vælg beløb	765
vælg dit abonnement	768
vælg som foretrukken kilde	786
vælg tilbud	768
vérifiez votre boîte de réception	2214
vérifiez votre boîte mail	2214
vés a la recepta	64
více	533
více k tématu	533
více o tématu	533
více si o tom přečtete zde	533
více článků	623
vídeo anterior	1707	4015
vídeo destacado	1707
vídeo indisponível	3967
vídeo no disponible	459	1659
vídeo não disponível	3967
vídeo seguinte	4015
vídeo siguiente	1707
vídeos	1590	3904
võib-olla hiljem	1787
võid igal ajal loobuda	1792
võta nõusolek tagasi	1781
võta toimetusega ühendust	1795
výber redakcie	4441
výběr redakce	533
výhoda pre predplatiteľov	4494
výhoda pro předplatitele	596
výhody pre predplatiteľov	4494
výhody pro předplatitele	596
výsledky	95
výsledky ankety	603
výsledky hlasovania	4500
výsledky hlasování	603
vēl nav konta	3337
vēl neesi abonents	3337
všech # fotek	622
všech # fotky	622
všech # fotografie	622
všech # fotografií	622
všech fotek	622
všech fotky	622
všech fotografie	622
všech fotografií	622
všechny # fotek	622
všechny # fotky	622
všechny # fotografie	622
všechny # fotografií	622
všechny fotek	622
všechny fotky	622
všechny fotografie	622
všechny fotografií	622
všechny komentáře	635
všechny články	623
všechny články autorky	623
všetky komentáre	4525
všetky články	4515
všetky články autora	4515
všetky články autorky	4515
všeč mi je	4623
vždy povolit	600
vždy povoliť	4497
vždy zobrazovat	599
vždy zobrazovať	4496
về trang chủ	5244
về tác giả	5245
về đầu trang	5177
""", 'w': """
w każdy piątek. za darmo. bez spamu	3826
warto przeczytać	3743
was können wir besser machen	913
wczytaj treść	3806
wczytaj więcej	3829
webshopunkból	2585
webáruház	2522
weiterblättern	1015
weitere beiträge	861
werbung schließen	1030
werbung überspringen	841
weź udział w dyskusji	3793
whatsapp'ta paylaş	4863
whatsapp'tan paylaş	4971
whatsappで読む	3013
wiadomość	3827
wiadomość została wysłana	3826
wideo jest niedostępne	3809
wideo niedostępne	3809
widzisz błąd	3834
wie gefällt ihnen dieser artikel	913
wie wir unsere quellen schützen	1018
wielkość czcionki	68
wielkość tekstu	3844
więcej	3743
więcej artykułów	3743
więcej informacji	3743
więcej na ten temat	3743
więcej o	3743
więcej od tego autora	3829
więcej tekstów autora	3829
więcej z	3743
wpisz kwotę	3820
wpisz swój e-mail	3712
wprowadź adres e-mail	3712
wpłata jednorazowa	3821
wpłata miesięczna	3821
wpłać	3706
wpłać jednorazowo	3820
wpłać teraz	3706
wróć do góry	3829
wróć na górę	3829
wróć na stronę główną	3829
wspieraj co miesiąc	3820
współpraca płatna	3846
współpraca reklamowa	3724
wszystkie # zdjęcia	3828
wszystkie # zdjęć	3828
wszystkie artykuły	3829
wszystkie artykuły autorki	3829
wszystkie zdjęcia	3828
wszystkie zdjęć	3828
wybierz kwotę	3820
wybierz ofertę	3823
wybierz prenumeratę	3823
wybierz subskrypcję	3823
wycofaj zgodę	3806
wykorzystałeś limit artykułów	3823
wykryliśmy adblocka	3815
wyloguj się	19
wypełnij to pole	3826
wypisz się	3850
wypisz się w dowolnym momencie	3826
wypróbuj	3709
wyraź zgodę	3728
wystąpił błąd	3827
wystąpił błąd. spróbuj ponownie	3826
wystąpił błąd. spróbuj ponownie później	3826
wyłącz adblocka	3815
wyłącz blokowanie reklam	3815
wyłącz dźwięk	3809
wyłącz reklamy	3846
wyłączyłam adblocka	3816
wyłączyłem adblocka	3815	3816
wyślij	94	3827
wyślij e-mailem	3720
wyślij komentarz	3840
wyślij mailem	3844
wyślij opinię	3838
wyślij wiadomość	3826
wyślij zdjęcia	3834
wyślij zgłoszenie anonimowo	3834
wyślij znajomemu	3720
wyświetl treść	3806
wyświetl w przeglądarce	3850
wählen	1009
własna kwota	3820
włącz	3814
włącz dźwięk	3809
włącz javascript	3809
""", 'x': """
x'te paylaş	4863
xem bình luận	5173
xem bản ghi	5224
xem bản gốc	5178
xem bản đồ	5178
xem bộ ảnh	5244
xem chi tiết	5178
xem chuyên đề	5244
xem các bài viết của tác giả	5188
xem các câu trả lời	5217
xem các gói	5260
xem công thức	64
xem giá	5223
xem giá tốt nhất	5263
xem gói đăng ký	5260
xem kết quả	94	5178
xem lại	5225
xem nhiều	5174
xem nhiều nhất	5174
xem nhiều trong tuần	5210
xem nội dung	5228
xem sản phẩm	5263
xem thêm	5174	5177
xem thêm bài của tác giả	5188	5244
xem thêm bình luận	5173	5194
xem thêm tin	5244
xem thêm video	5244
xem thêm ảnh	5244
xem tiếp	5177
xem toàn bộ	5177
xem trên ứng dụng	5230
xem trả lời	5217
xem tất cả	5177
xem tất cả bài viết	5188
xem tất cả bình luận	5194	5217
xem tất cả ảnh	5244
xem ưu đãi	5223
xem ảnh cỡ lớn	5244
xem ảnh lớn	5244
xでシェア	2966
xでシェアする	3013
xでポスト	2966
xで共有	3067
xで表示	3071
xで見る	3071
x로 공유	3199
x에서 보기	3203
""", 'y': """
y tú qué opinas	1585
ya estás suscrito	1645
ya tengo suscripción	1547
ya tengo una suscripción	1547
ya tenés suscripción	1645
yahoo! japan idでログイン	3053
yahoo!ショッピングで見る	3035
yahoo!ショッピングで購入	3035
yanit gönder	4932
yanitlari gör	4932
yanitlari göster	4932
yapay zeka ile seslendirilmiştir	4939
yapay zeka ile özet	4878
yapay zeka ile özetle	4968
yapay zeka ile üretildi	4982
yapay zeka özeti	4878
yapay zekâ ile seslendirildi	4939
yapay zekâ ile üretildi	4982
yapay zekâ tarafindan seslendirildi	4939
yapay zekâ özeti	4968
yazara e-posta gönder	4964
yazara mesaj gönder	4964
yazarin diğer haberleri	4872
yazarin diğer yazilari	4872	4889
yazarin tüm yazilari	4872	4889
yazarin önceki yazilari	4889
yazinin devami aşağida	4915
yaziyi büyüt	4971
yaziyi küçült	4971
yeni oyunumuzu keşfet	4977
ymmärrän	1958
yorum gönder	4871
yorum yapmak için giriş yap	4932
yorumlar sadece abonelere açiktir	4976
yorumlari gör	4871
yorumu gönder	4932
yorumu şikayet et	4976
yorumu şikâyet et	4976
yorumunu gönder	4932
youtube-tartalom megjelenítése	2534
youtube-videó betöltése	2591
youtubeで見る	3071
youtubeで視聴	3071
youtube에서 보기	3203
yritä myöhemmin uudelleen	2034
yritä uudelleen	2034
yukari çik	4962
yz özeti	4878
yêu cầu của bạn đã được gửi	5261
""", 'z': """
z našeho e-shopu	596
z našeho obchodu	596
z nášho e-shopu	4494
z nášho obchodu	4494
z titulní strany	533
za naročnike	4609
zaakceptuj i pokaż	3806
zaboravili ste šifru	4410
zabranjeno prenošenje	4420
zabudnuté heslo	4437
zadajte platný e-mail	4512
zadejte platný e-mail	620
zadejte svůj e-mail	512
zadejte částku	613
zagłosuj	94
zahlungsart wählen	807
zainstaluj aplikację	3811
zakázat	609
zakázať	4503
zakúpiť licenciu	4520
zaloguj się	3709
zaloguj się przez apple	3823
zaloguj się przez facebooka	3823
zaloguj się przez google	3823
zaloguj się z google	3823
zamknij galerię	3829
zamknij reklamę	3846
zamów	3726
zamów książkę	3802
zamów teraz	3725
zapamatovat přihlášení	616
zapamatovat si mě	616
zapamiętaj mnie	3824
zapamätať si ma	4509
zapisz na później	3720
zapisz się	3712
zapisz się na newsletter	3712
zapisz wybór	3806
zapnout upozornění	606
zapnúť	4503
zapnúť notifikácie	4502
zapnúť titulky	4499
zapnúť upozornenia	4502
zapnúť zvuk	4499
zapomenuté heslo	506
zapomniałem hasła	3823
zapomniałeś hasła	3823
zapomněl jsem heslo	616
zapomněli jste heslo	616
započni kviz	4394
zarejestruj się	3709
zarezervovat místo	596
zarządzaj plikami cookies	3806
zarządzaj powiadomieniami	3813
zarządzaj zgodami	3728
zarządzaj zgodą	3806
zaten üye misiniz	4854
zauważyłeś błąd	3834
zavrieť galériu	4515
zavrieť reklamu	4530
zavřít	503
zavřít galerii	623
zavřít reklamu	641
začať kvíz	4490
začni kviz	4592
začít kvíz	590
załaduj film	3806
załaduj post	3806
załaduj treść	3806
załaduj wideo	3806
załaduj więcej	3746
załóż konto	3709
zaštita osobnih podataka	4356
zaštita privatnosti	4356
zašto vidim ovaj oglas	4429
zašto vidim ovu reklamu	4429
zbývající čas	603
zbývající čas #	602
zbývající čas -#	602
zdarma, každý pátek	513
zdieľajte tento text	4444
zdieľajte článok	4444
zdieľať	4444
zdieľať na facebooku	4444
zdieľať na whatsappe	4528
zdieľať článok	4444
zdjęcie # z #	3828
zdjęcie #/#	3828
zeskanuj kod i pobierz aplikację	3811
zeskanuj kod qr, aby pobrać aplikację	3811
zezwól	3814
zezwól i kontynuuj	3730
zezwól i pokaż	3730
zezwól na powiadomienia	3813
zezwól na reklamy	3819
zezwól raz	3806
zgadzam się	3728
zgadzam się na powiadomienia	3813
zgadzam się na wyświetlanie treści	3728
zgłoś	3737	3841
zgłoś błąd	3737
zgłoś komentarz	3840
zgłoś nadużycie	3840
zgłoś reklamę	3846
ziedot katru mēnesi	3336
ziņa ir nosūtīta	3339
ziņa tiek papildināta	3296
ziņo par kļūdu	3295
ziņot par komentāru	3344
ziņot par kļūdu	3295
zkontrolujte svoji e-mailovou schránku	620
zkontrolujte svou schránku	620
zkopírovat odkaz	516	517
zkopírovat odkaz na článek	516
zkopírováno	640
zkopírováno do schránky	639
zkuste to prosím později	620
zmeniť súhlas	4496
zmeniť veľkosť písma	4528
zmenšit písmo	639
zmenšiť písmo	4528
zmień rozmiar tekstu	3844
zmień ustawienia	3730
zmień ustawienia cookies	3730
zmień zgodę	3806
změnit nastavení	528
změnit nastavení cookies	528
změnit souhlas	599
změnit velikost písma	639
znajdź nas na facebooku	3721
znalazłeś błąd	3834
znalazłeś błąd w tekście	3834
značky	4441
znova naloži stran	4606
znova načítať stránku	4505
znovu načíst stránku	612
zobacz # zdjęcia	3828
zobacz # zdjęć	3828
zobacz cenę	3802
zobacz galerię	3746
zobacz mapę	3747
zobacz ofertę	3802
zobacz również	3743
zobacz szczegóły	3747
zobacz także	3743
zobacz także inne	3743
zobacz też	3743
zobacz w przeglądarce	3850
zobacz więcej	3743
zobacz wszystkie # zdjęcia	3828
zobacz wszystkie # zdjęć	3828
zobacz wszystkie artykuły	3829
zobacz wszystkie zdjęcia	3828
zobacz wszystkie zdjęć	3828
zobacz zdjęcia	3828
zobacz zdjęć	3828
zobrazit # fotografií	622
zobrazit # odpovědi	635
zobrazit a přijmout	599
zobrazit fotografií	622
zobrazit komentáře	635
zobrazit méně	537	623
zobrazit nabídku	596
zobrazit nabídky	616
zobrazit odpovědi	635
zobrazit originál	537
zobrazit předplatné	616
zobrazit přepis	602
zobrazit více	535
zobrazit výsledky	94	537	590
zobrazit vše	535
zobrazit všech # fotek	622
zobrazit všech # fotky	622
zobrazit všech # fotografie	622
zobrazit všech # fotografií	622
zobrazit všech fotek	622
zobrazit všech fotky	622
zobrazit všech fotografie	622
zobrazit všech fotografií	622
zobrazit všechny # fotek	622
zobrazit všechny # fotky	622
zobrazit všechny # fotografie	622
zobrazit všechny # fotografií	622
zobrazit všechny fotek	622
zobrazit všechny fotky	622
zobrazit všechny fotografie	622
zobrazit všechny fotografií	622
zobrazit všechny články	623
zobraziť # fotiek	4514
zobraziť # fotky	4514
zobraziť # fotografie	4514
zobraziť # fotografií	4514
zobraziť # odpovede	4525
zobraziť a prijať	4496
zobraziť cenu	4494
zobraziť diskusiu	4444
zobraziť fotiek	4514
zobraziť fotky	4514
zobraziť fotografie	4514
zobraziť fotografií	4514
zobraziť galériu	4515
zobraziť heslo	4509
zobraziť komentáre	4525
zobraziť menej	4442
zobraziť obsah	4455
zobraziť odpovede	4525
zobraziť ponuku	4494
zobraziť ponuky	4509
zobraziť popis	4515
zobraziť predplatné	4509
zobraziť prepis	4499
zobraziť titulky	4499
zobraziť viac	4442
zobraziť výsledky	94	4490
zobraziť všetko	4442
zobraziť všetky # fotiek	4514
zobraziť všetky # fotky	4514
zobraziť všetky # fotografie	4514
zobraziť všetky # fotografií	4514
zobraziť všetky fotiek	4514
zobraziť všetky fotky	4514
zobraziť všetky fotografie	4514
zobraziť všetky fotografií	4514
zobraziť všetky články	4515
zobraziť všetkých # fotiek	4514
zobraziť všetkých # fotky	4514
zobraziť všetkých # fotografie	4514
zobraziť všetkých # fotografií	4514
zobraziť všetkých fotiek	4514
zobraziť všetkých fotky	4514
zobraziť všetkých fotografie	4514
zobraziť všetkých fotografií	4514
zoradiť podľa	4525
zostań patronem	3706
zostań patronką	3820
zostať prihlásený	4509
zostávajúci čas	4500
zostávajúci čas #	4499
zostávajúci čas -#	4499
zpráva	621
zpráva byla odeslána	620
zpráva pro příjemce: dar	613
zpět na hlavní stránku	623
zpět na začátek	623
zpět nahoru	535
zrušit můžete kdykoli	616
zrušit můžete kdykoliv	616
zrušiť môžete kedykoľvek	4509
zu meine themen hinzufügen	1027
zu meinen themen hinzufügen	1027
zum rätsel	983
zum vollständigen artikel	1013
zur großansicht	1013
zur leseliste hinzufügen	956
zur merkliste hinzufügen	834
zur übersicht	864
zurück	854
zurück nach oben	864	1013
zurück zum anfang	1024
zurück zur startseite	1013
zurück zur übersicht	1013
zvoliť	4510
zvolte předplatné	616
zvolte částku	613
zvoľte predplatné	4509
zvoľte sumu	4506
zväčšiť	4500
zväčšiť foto	4515
zväčšiť fotografiu	4515
zväčšiť písmo	4528
zväčšiť text	4528
zvětšit	535
zvětšit foto	623
zvětšit fotografii	623
zvětšit písmo	639
zvětšit text	639
zwiń	3746
zásady cookies	599
zásady ochrany osobných údajov	4496
získat licenci	630
získat předplatné	616
získať licenciu	4521
získať predplatné	4509
zůstat přihlášen	616
""", '£': """
£# at amazon	1472
""", '©': """
©ntb	3624
""", 'à': """
à découvrir	2127
à la une	2127
à lire	2127
à lire aussi	2127
à lire dans ce dossier	2127
à lire dans la même rubrique	2127
à lire ensuite	2127
à lire également	2127
à ne pas manquer	2127
à voir	2127
à voir aussi	2127
à voir ensuite	2250
""", 'á': """
áno, chcem	4503
áno, prosím	4503
átirat	2597
átirat elolvasása	2596
átirat megjelenítése	2596
áudio gerado por ia	3931
áudio gerado por voz sintética	3931
""", 'ä': """
ähnliche artikel	861
ähnliche beiträge	861
ähnliche themen	861
äldst	4770
äldsta	4770
äldsta först	4769
älteste	1026
älteste zuerst	1025
älä missaa mitään	1931
älä salli	2021
älä seuraa	2049
ämne	4756
ämnen	4673
ämnen i artikeln	4673
ämnen i den här artikeln	4758
ändra cookie-inställningar	4663
ändra cookieinställningar	4663
ändra dina cookie-inställningar	4663
ändra dina cookieinställningar	4735
ändra inställningar	4663
ändra samtycke	4735
ändra textstorlek	4773
är du inte prenumerant	4752
är du redan prenumerant	4640
äänenvoimakkuus	2015
äänesi on laskettu	1999
äänesi on rekisteröity	1999
äänesi on tallennettu	1999
äänestyksen tulokset	2015
äänestys	95
äänestä	94	2005
äänestä nyt	94	1999
äänestä tästä	1957
ääni on tuotettu tekoälyllä	2014
ääni pois	2014
ääni päälle	2014
""", 'å': """
åbn	696
åbn appen	756
åbn billedgalleri	774
åbn galleri	774
åbn i app	756
åbn i browser	794
åbn kort	696
åpne	3596
åpne appen	3660
åpne bildegalleri	3677
åpne faktaboks	3596
åpne galleri	3677
åpne i app	3660
åpne i nettleser	3697
åpne i nettleseren	3697
åpne kart	3596
årlig	3672
årlig betaling	3672
årligt	769
årsvis	4753
årsvis betalning	4753
återkalla samtycke	4735
återstående tid	4739
återstående tid #	4738
återstående tid -#	4738
""", 'æ': """
ældste	785
ældste først	784
ændr dine cookieindstillinger	680
ændr dit samtykke	751
ændr indstillinger	680
ændr samtykke	751
ændr tekststørrelse	787
""", 'ç': """
çengel bulmaca	4937
çerez ayarlari	4866
çerez ayarlarini yönet	4942
çerez politikasi	4866	4888
çerez tercihleri	4942
çerez tercihlerimi değiştir	4869
çerez tercihlerini değiştir	4869
çerez tercihlerini yönet	4942
çerezler	4866
çerezleri yönet	4981
çeviriyi göster	4879
çikiş yap	19
çok okunanlar	4872
""", 'è': """
è gratis e ci vuole solo un minuto	2850
è stato utile	2864
""", 'é': """
é grátis e leva menos de um minuto	3948
é proibida a reprodução	4026
é proibida a reprodução do conteúdo	4026
écouter	2105
écouter (# min	2105
écouter le podcast	2131
écrire à la rédaction	2222
édition du jour	2127
élő	2597
élő közvetítésünk itt	2616
épingler	64
épingler la recette	64
értem	2536
értesítések	2603
értesítések engedélyezése	2600
értesítések kezelése	2600
értékeld a cikket	2623
értékeld a receptet	64
értékelje a cikket	2623
érvénytelen e-mail-cím	2613
étiquettes	2132
évente	2611
éves előfizetés	2611
éves fizetés	2611
éves számlázás	2611
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2604
így védjük a forrásainkat	2620
írd meg a véleményed	2528
írj a szerkesztőségnek	2620
írj hozzászólást	2624
írja meg véleményét	2528
írjon a szerkesztőségnek	2620
írjon hozzászólást	2624
írjon nekünk névtelenül	2620
""", 'î': """
îmi place	4107
în fiecare lună	4132
în parteneriat cu	4152
înainte # secunde	4114
înapoi # secunde	4114
înapoi la prima pagină	4141
înapoi la început	4164
înapoi sus	4065
încarcă conținutul	4118
încarcă mai multe	4065
încarcă mai multe comentarii	4106
încarcă postarea	4118
încarcă videoclipul	4118
închide	4043
închide fereastra	4164
închide galeria	4164
închide meniul	4164
înregistrare	4047
înregistrează-te	4047
înscrie-te acum	4084
înscrie-te la curs	4084
îți mulțumim pentru vot	4079
""", 'ô': """
ô chữ	5222
""", 'ö': """
öffnen	864
ön hirdetésblokkolót használ	2604
ön mit gondol? szavazzon	2534
önceki	4878
önceki fotoğraf	4989
önceki görsel	4989
önceki haber	4872
önceki video	4982
önceki yazi	4989
öne çikan haberler	4872
öne çikanlar	4872
önerilen haberler	4872
önerilenler	4872
öppna	4677
öppna appen	4740
öppna bildgalleri	4758
öppna galleri	4758
öppna i webbläsaren	4780
öppna karta	4677
összes	2534
összes cikk	2616
összes elfogadása	2589
összes elutasítása	2589
összes megtekintése	2616
översatt med ai	4766
özet faydali oldu mu	4871
""", 'ú': """
új hozzászólás	2528
última hora	1590
últimas	3904
últimas entradas	1590
últimas noticias	1590
últimas notícias	3904
últimas plazas	1625
últimes notícies	421
últimos artículos	1590
únete	1540
únete a la conversación	1583
única	1675	3983
účtované ročne	4509
účtováno ročně	616
""", 'ü': """
über google anmelden	1008
über whatsapp senden	1028
über whatsapp teilen	1028
übersetzung anzeigen	868
überweisung	808
ücretsiz dene	4854
ücretsiz haber limitinize ulaştiniz	4956
ücretsiz kargo	4973
ücretsiz oku	4986
ücretsiz oyna	4935
ücretsiz üye ol	4854
ücretsiz üye olun	4854
ücretsiz, spam yok	4958
ühekordne annetus	1789
ürüne git	4993
ürünü gör	4993
ürünü incele	4938
üye girişi	4854
üye ol	4853	4854
üye olun	4854
üzenet	2614
üzenet küldése	2613
üzenetét elküldtük	2613
""", 'ý': """
ý kiến	5173
ý kiến bạn đọc	5173
ý kiến của bạn	5173	5194
""", 'ā': """
ārējais saturs	3306
""", 'č': """
častite nas kafom	4408
častite nas kavom	4408
častite nas s kavo	4607
čita sintetički glas	4401
čitaj bez oglasa	4429
čitaj u aplikaciji	4403
čitajte bez oglasa	4429
čitajte bez ograničenja	4410
čitajte u aplikaciji	4403
čitajte uz pretplatu	4410
članak je zaključan	4333
članak je zaštićen autorskim pravom	4420
članak se nastavlja ispod oglasa	4339
članak čita sintetički glas	4401
članek bere sintetični glas	4600
članek je avtorsko zaščiten	4619
članek je zaklenjen	4539
članek se nadaljuje pod oglasom	4542
članek se nadaljuje spodaj	4542
článek byl vytvořen automaticky	633
článek je chráněn autorským právem	629
článek namluvila umělá inteligence	602
článek pokračuje pod reklamou	520
článek čte syntetický hlas	602
články autora	623
článok bol vytvorený automaticky	4523
článok je chránený autorským právom	4520
článok číta syntetický hlas	4499
článok číta umelá inteligencia	4499
čte umělý hlas	602
čtěte bez omezení	616
čtěte dále	533
čtěte i	533
čtěte nejdřív v aplikaci	604
čtěte také	533
čtěte v aplikaci	604
číslo účtu pro dary	504
číst bez reklam	641
číst celý článek	623
číst dál	535
číst dál s předplatným	506
číst dále	623
číst s předplatným	616
číst více	535
číta umelý hlas	4499
čítajte aj	4441
čítajte bez obmedzení	4509
čítajte najprv v aplikácii	4501
čítajte v aplikácii	4501
čítať bez reklám	4530
čítať celý článok	4515
čítať s predplatným	4509
čítať ďalej	4515
""", 'ď': """
ďakujeme za hlas	4490
ďakujeme za hlasovanie	4490
ďakujeme za odber	4512
ďakujeme za správu	4512
ďakujeme za vašu správu	4512
ďakujeme za váš hlas	94	4490
ďalšia fotografia	4515
ďalšia snímka	4515
ďalšia strana	4515
ďalšie foto	4515
ďalšie správy	4441
ďalšie video	4499
ďalšie články	22	4441
ďalšie články autora	4515
ďalší článok	4515
""", 'đ': """
đang theo dõi	5249
đang tải	5224
đang tải trình phát	5224
đang tải video	5224
điều khoản sử dụng	5172
điều khoản sử dụng | chính sách bảo mật	5172
đáng chú ý	5174
đã có tài khoản	5156
đã hiểu	5178
đã sao chép	5162
đã sao chép liên kết	5209
đã xảy ra lỗi	5240
đã đóng bình luận	5217
đóng	5152
đóng cửa sổ	5262
đóng góp	5153
đóng góp hàng tháng	5236
đóng góp một lần	5236
đóng góp ngay	5155
đóng menu	5262
đăng ký	5156
đăng ký của bạn đã được xác nhận	5261
đăng ký khóa học	5223
đăng ký ngay	5156
đăng ký nhận thông báo	5231
đăng ký tham dự	5223
đăng ký thành công	5240
đăng ký để đọc tiếp	5260
đăng nhập	5156
đăng nhập / đăng ký	5156
đăng nhập bằng apple	5238
đăng nhập bằng facebook	5238
đăng nhập bằng google	5238
đăng nhập với facebook	5238
đăng nhập với google	5238
đăng nhập để bình luận	5217
đăng nhập để đọc tiếp	5260
đăng xuất	19
được quan tâm	5210
được tài trợ	5167
được tạo bởi ai	5258
đặt báo	5156
đặt hàng ngay	5263
đặt mua ngay	5223
đặt vé ngay	5223
đến công thức	64
đến trang quyên góp	5236
đến trang ủng hộ	5236
đề xuất	5174
đề xuất bởi taboola	5213
để lại bình luận	5193	5194
để lại một bình luận	5193	5194
để sau	5152
địa chỉ email của bạn	5261
đọc bài gốc	5262
đọc bài tiếp theo	5262
đọc miễn phí	5260
đọc nhiều	5174
đọc nhiều nhất	5174
đọc sau	5209
đọc thêm	5174	5177
đọc tiếp	5177
đọc tiếp về chủ đề này	5210
đọc toàn bộ bài viết	5244
đọc trên ứng dụng	5230
đồng ý	5171
đồng ý và tiếp tục	5228
đừng bỏ lỡ	5174
""", 'į': """
į el. parduotuvę	3258
į pradinį puslapį	3274
į viršų	3227
įdėti į krepšelį	3258
įgarsinta dirbtinio intelekto	3262
įjungti garsą	3262
įjungti pranešimus	3265
įkelti daugiau	3274
įkelti turinį	3260
įkelti įrašą	3260
įveskite el. pašto adresą	3272
įveskite galiojantį el. pašto adresą	3272
įveskite savo el. pašto adresą	3245
įveskite sumą	3268
įvyko klaida. bandykite dar kartą	3272
įvyko klaida. bandykite vėliau	3272
""", 'ľ': """
ľubovoľná suma	4506
""", 'ł': """
ładowanie odtwarzacza	3809
ładowanie wideo	3809
""", 'ř': """
řadit podle	635
řazení	636
""", 'ś': """
śledź nas	3721
""", 'ş': """
şifremi unuttum	4854
şifrenizi mi unuttunuz	4956
şikayet et	4933
şikâyet et	4933
şimdi değil	4852
şimdi satin al	4993
şurada paylaş	4863
""", 'š': """
šajā rakstā	3341
še nimate računa	4609
še niste naročnik	4609
šiame straipsnyje	3274
šifra	4411
šio turinio parodyti negalime	3260
šio turinio rodyti negalima	3260
šis laukas privalomas	3272
šis lauks ir obligāts	3339
šis raksts ir slēgts	3337
šis saturs nav pieejams	3328
šis straipsnis užrakintas	3270
šis turinys nepasiekiamas	3260
šis vaizdo įrašas nebepasiekiamas	3262
šis vaizdo įrašas nepasiekiamas	3262
šis video nav pieejams	3330
šis video vairs nav pieejams	3330
šo saturu nevar parādīt	3328
šrifto dydis	3279
štampaj	4343
štítky	533
""", 'ž': """
žaisti dabar	3256
že imam račun	4609
že imate račun	4539
že naročnik	4539
že podpiram	4550
že sledite	4624
želite li da primate obaveštenja	4404
želite li primati obavijesti	4404
želite prejemati obvestila	4603
želite prejemati potisna obvestila	4603
želiš primati obavijesti	4404
žiadny spam	4512
žinutė išsiųsta	3272
živě	603
žiūrėkite nuotraukas	3227
žiūrėkite vaizdo įrašą	3227
žiūrėti galeriją	3227
žiūrėti kainą	3258
žiūrėti komentarus	3277
žiūrėti pasiūlymą	3258
žiūrėti planus	3270
žiūrėti rezultatus	94	3256
žiūrėti visus	3274
žymos	3263
žádný spam	620
""", 'ư': """
ưu đãi #% hôm nay	5223
ưu đãi cho bạn đọc	5223
ưu đãi cho độc giả	5223
ưu đãi tốt nhất	5239
""", 'ș': """
știrea anterioară	4141
știrea continuă mai jos	4165
știrea următoare	4141
știri pe aceeași temă	4100
știri recomandate	4063
știri similare	4063
știrile zilei	4063
""", 'ț': """
ți-a fost util	4106
ți-a fost util acest articol	4079
ți-a fost util acest rezumat	4079
ți-ai uitat parola	4097
ți-ar putea plăcea și	4100
ține-mă minte	4136
""", 'ά': """
άκουσε το άρθρο	1138
άλλες ειδήσεις	22
άλλο ποσό	1155
άνοιγμα	1068
άνοιγμα εφαρμογής	1145
άνοιγμα στην εφαρμογή	1145
άνοιγμα χάρτη	1068
""", 'έ': """
έξοδος από πλήρη οθόνη	1138
έχετε ήδη λογαριασμό	1050
έχετε ήδη ψηφίσει	1130
έχω ήδη λογαριασμό	1158
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1160
έχω λογαριασμό	1158
""", 'ή': """
ήταν χρήσιμο	1130
""", 'ί': """
ίσως αργότερα	1046
ίσως σας ενδιαφέρει	1064
""", 'α': """
αγορά από amazon	1136
αγορά από το amazon	1136
αγορά βιβλίου	1136
αγορά εισιτηρίων	1136
αγοράστε εισιτήρια	1136
αγοράστε εισιτήριο	1136
αγοράστε το βιβλίο	1136
αγοράστε τώρα	1194
ακολουθήστε μας	1171
ακολουθήστε το θέμα	1171
ακολουθήστε τον αρθρογράφο	1193
ακολουθήστε τον συντάκτη	1171
ακολουθείτε ήδη αυτό το θέμα	1171
ακολουθείτε ήδη αυτόν τον συντάκτη	1193
ακολούθησε	1172
ακούστε	1055
ακούστε το άρθρο	1055
ακυρώνετε όποτε θέλετε	1158
ακύρωση οποιαδήποτε στιγμή	1158
αλλαγή προτιμήσεων cookies	1061
αλλαγή ρυθμίσεων απορρήτου	1061
ανάκληση συγκατάθεσης	1142
αναζήτηση	1067
ανανέωση σελίδας	1152
ανανέωση συνδρομής	1189
ανανέωση της σελίδας	1152
αναπαραγωγή βίντεο	1138
αναφέρετε λάθος	1179
αναφέρετε το σχόλιο	1179
αναφορά	1131
αναφορά λάθους	1063
αναφορά σχολίου	1179
αντιγραφή	1175
αντιγραφή link	1055
αντιγραφή συνδέσμου	1055
αντιγραφή συνδέσμου άρθρου	1055
απάντηση	1131
απενεργοποίησα τον ad blocker	1152
απενεργοποιήστε το για να συνεχίσετε	1152
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1189
αποδέχομαι	1062	1072
αποδέχομαι τους όρους χρήσης	1160
αποδοχή	1062	1072
αποδοχή ειδοποιήσεων	1150
αποδοχή και συνέχεια	1142
αποδοχή όλων	1062	1072
αποδοχή όλων των cookies	1183
αποδοχη	1062
αποδοχη ολων	1062
αποθήκευση	1055
αποθήκευση άρθρου	1195
αποθήκευση επιλογών	1142
αποθήκευση προτιμήσεων	1142
αποθήκευση συνταγής	64
αποθηκεύστε το άρθρο	1055
αποκλεισμός	1148
αποκλειστικά για συνδρομητές	1158
αποκτήστε το τώρα	1194
απομαγνητοφώνηση	1139
απομνημόνευση	1159
απορριψη	1062
αποστολή	1161
αποστολή με email	1055
αποστολή σχολίου	1130
αποσύνδεση	19
αποτελέσματα	95
αποτελέσματα δημοσκόπησης	1131
αποτελέσματα ψηφοφορίας	1131
αποτυχία φόρτωσης βίντεο	1184
απόκρυψη	1068
απόκρυψη απαντήσεων	1130
απόρριψη	1062	1072
απόρριψη όλων	1062	1072
απόρριψη όλων των cookies	1183
αργότερα	1150
αρχική	1067
αρχική σελίδα	1164
αυτό το άρθρο είναι κλειδωμένο	1158
αυτό το βίντεο δεν είναι διαθέσιμο	1138
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1138
αυτό το πεδίο είναι υποχρεωτικό	1160
αυτόματη αναπαραγωγή	1139
αυτόματη μετάφραση	1139
αφήγηση με συνθετική φωνή	1138
αφήστε ένα σχόλιο	1130
αφήστε σχόλιο	1063
αφήστε το σχόλιό σας	1130
""", 'β': """
βίντεο	1064
βαθμολογήστε το άρθρο	1063
βρήκατε κάποιο λάθος	1166
βρήκατε λάθος	1166
""", 'γ': """
γίνε συνδρομητής	1050
γίνε υποστηρικτής	1155
γίνετε μέλος	1047
γίνετε συνδρομητής	1050
γίνετε υποστηρικτές	1155
γράψτε σχόλιο	1063
γράψτε το email σας	1190
γράψτε το σχόλιό σας	1179
""", 'δ': """
δείτε ακόμη	1192
δείτε και	1064
δείτε ξανά	1184
δείτε περισσότερα	1067
δείτε τα αποτελέσματα	94	1068	1089
δείτε τα πακέτα	1189
δείτε τα πακέτα συνδρομών	1189
δείτε τα σχόλια	1063
δείτε τα όλα	1192
δείτε τη συλλογή	1164
δείτε τη συνταγή	64
δείτε την προσφορά	1136
δείτε τις απαντήσεις	1130
δείτε τις προσφορές	1189
δείτε τις φωτογραφίες	1164
δείτε το αφιέρωμα	1164
δείτε το προφίλ	1166
δείτε το προϊόν	1194
δείτε το στο amazon	1136
δείτε το φωτορεπορτάζ	1164
δείτε φωτογραφίες	1164
δείτε όλα	1067
δείτε όλα τα άρθρα	1164
δείτε όλα τα βίντεο	1164
δείτε όλα τα παιχνίδια	1133
δείτε όλα τα σχόλια	1087
δείτε όλες τις ειδήσεις	1164
δείτε όλες τις προσφορές	1136
δείτε όλες τις φωτογραφίες	1164
δεν έχετε λογαριασμό	1158
δεν αποδέχομαι	1062
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1138
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1142
δεν είστε ακόμη συνδρομητής	1158
δεν είστε συνδρομητής	1158
δεν μου αρέσει	1131
δεν ξέρω	1131
δεν ξέρω / δεν απαντώ	1131
δες περισσότερα	1192
δημιουργήθηκε με ai	1184
δημιουργήθηκε με τεχνητή νοημοσύνη	1184
δημιουργία λογαριασμού	1050
δημοσίευση σχολίου	1130
δημοσκόπηση	95
δημοσκόπηση της ημέρας	1089
δημοφιλέστερα	1064
δημοφιλέστερο	1159
δημοφιλή	1064
δημοφιλή άρθρα	1064
διάρκεια	1139
διαβάζεται από συνθετική φωνή	1138
διαβάστε ακόμα	1064
διαβάστε ακόμη	1064
διαβάστε αργότερα	1195
διαβάστε δωρεάν	1189
διαβάστε επίσης	1064
διαβάστε επίσης στο	1064
διαβάστε και	1064
διαβάστε ολόκληρο το άρθρο	1164
διαβάστε περισσότερα	1064	1067
διαβάστε στην εφαρμογή	1145
διαβάστε το στην εφαρμογή	1145
διαβάστε όλο το άρθρο	1164
διαθέσιμη στο app store	1145
διαθέσιμο στο app store	1145
διαφήμιση	1058	1080
διαφημίσεις	1058
διαφημιση	1058
διαφημιστείτε	1080
διαφημιστικό περιεχόμενο	90	1058
διαφημιστικός χώρος	1110
διαφωνω	1062
διαφωνώ	1062
διαχείριση cookies	1142
διαχείριση επιλογών	1062	1142
διαχείριση προτιμήσεων	1183
διαχείριση συγκατάθεσης	1142
δωρήστε	1047
δωρίστε το άρθρο	1174
δωρεά	1047
δωρεάν αποστολή	1176
δωρεάν, χωρίς spam	1160
""", 'ε': """
είσοδος	1050
είστε ήδη εγγεγραμμένος	1190
είστε ήδη συνδρομητής	1158
εγγραφή	1050
ειδήσεις σήμερα	1064
ειδήσεις τώρα	1064
ειδοποίηση για συντάκτη	1193
εισάγετε έγκυρο email	1160
εισάγετε το email σας	1190
εισαγάγετε το email σας	1190
εκτυπώστε το άρθρο	1055
εκτύπωση	1055
εκτύπωση συνταγής	64
ελέγξτε τα εισερχόμενά σας	1160
ελέγξτε το email σας	1160
ελεύθερη δωρεά	1188
ελεύθερο ποσό	1155
εμφάνιση ανάρτησης	1142
εμφάνιση απαντήσεων	1130
εμφάνιση λιγότερων	1164
εμφάνιση περιεχομένου	1142
εμφάνιση περισσότερων	1164
εμφάνιση πρωτοτύπου	1068
εμφάνιση υποτίτλων	1138
εμφάνιση όλων	1068
ενεργοποίηση	1147
ενεργοποίηση ειδοποιήσεων	1146
ενεργοποιήστε τις ειδοποιήσεις	1146
επαναφόρτωση σελίδας	1152
επικοινωνήστε μαζί μας	1166
επικοινωνήστε με τη σύνταξη	1166
επικοινωνήστε με τον συντάκτη	1166
επικοινωνία	1063	1080
επικοινωνία με τη σύνταξη	1166
επιλέξτε	1159
επιλέξτε πακέτο	1158
επιλέξτε ποσό	1188
επιλέξτε συνδρομή	1158
επιλέξτε τη συνδρομή σας	1158
επιλογές συντακτών	1064
επιλογή	1159
επισκεφθείτε το κατάστημα	1136
επιστροφή στην αρχική	1164
επιστροφή στην κορυφή	1067
επιτρέπεται	1147
επόμενη είδηση	1164
επόμενη εικόνα	1192
επόμενη φωτογραφία	1192
επόμενο	1067
επόμενο άρθρο	1064
επόμενο βίντεο	1184
επώνυμο	1161
ερώτηση της ημέρας	94
ετήσια	1156
ετήσια χρέωση	1159
ετικέτες	1064
ευχαριστούμε για τη στήριξή σας	1188
ευχαριστούμε για τη στήριξη	1188
ευχαριστούμε για την ψήφο σας	94	1130
ευχαριστούμε, το μήνυμά σας στάλθηκε	1160
εφάπαξ	1156
εφάπαξ δωρεά	1155
""", 'η': """
η δημοσκόπηση της εβδομάδας	1088
η διαφήμιση συνεχίζεται	1194
η δωρεά μου	1188
η εγγραφή ολοκληρώθηκε	1190
η εγγραφή σας ολοκληρώθηκε	1190
η ερώτηση της εβδομάδας	1088
η στήριξή σας κάνει τη διαφορά	1188
η συνέχεια μετά τη διαφήμιση	1110
η ψήφος σας	1088
η ψήφος σας καταχωρήθηκε	1130
η ψήφος σας καταχωρίστηκε	1130
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1146
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1146
θέμα	1191
θέματα	1064
θα θέλατε να λαμβάνετε ειδοποιήσεις	1146
""", 'κ': """
κάθε ευρώ μετράει	1156
κάθε μήνα	1156
κάθε συνεισφορά έχει αξία	1156
κάθε συνεισφορά μετράει	1156
κάνε το κουίζ	1133
κάντε δωρεά	1047
κάντε μια δωρεά	1047
κάντε το κουίζ	1133
κάντε το τεστ	1135
κάτι πήγε στραβά	1161
καλύτερη προσφορά	1159
κανόνες σχολιασμού	1063
κατάλαβα	1068
κατάργηση σίγασης	1138
κατάστημα	1176
κατεβάστε από το app store	1145
κατεβάστε από το google play	1145
κατεβάστε την εφαρμογή	1145
κατεβάστε το app	1145
κατεβάστε το επεισόδιο	1138
κατεβάστε το ηχητικό	1138
κατηγορίες	1064
κεράστε μας έναν καφέ	1155
κλείσιμο	1046
κλείσιμο μενού	1192
κλείσιμο παραθύρου	1192
κλείστε θέση	1136
κοινοποίησε	1055
κοινοποίηση	1055
κοινοποίηση στο facebook	1055
κοινοποίηση στο twitter	1055
κοινοποίηση στο whatsapp	1174
κοινοποιήστε	1055
κοινοποιήστε το άρθρο	1055
κρυπτόλεξο	1135
κωδικοί έκπτωσης	1194
""", 'λ': """
λήψη ήχου	1138
λεπτομέρειες	1068
λιγότερα	1068
""", 'μ': """
μάθετε περισσότερα	1062
μέγεθος γραμμάτων	68
μέγεθος γραμματοσειράς	1174
μέγεθος κειμένου	68
μήνυμα	1191
μαθετε περισσοτερα	1062
με την υποστήριξη	1058
με την υποστήριξη της	1176
με την υποστήριξη του	1176
μεγέθυνση	1068
μεγέθυνση εικόνας	1164
μεγαλύτερα γράμματα	1174
μενού	1067
μετάβαση στη σελίδα δωρεών	1155
μετάβαση στη συνταγή	64
μετάβαση στο κύριο περιεχόμενο	1066
μετάβαση στο περιεχόμενο	1066
μεταβείτε στο περιεχόμενο	1066
μη έγκυρη διεύθυνση email	1160
μη έγκυρο email	1160
μη διαθέσιμο βίντεο	1138
μη χάσετε	1064
μην το χάσεις	1064
μην χάσετε	1064
μηνιαία	1156
μηνιαία δωρεά	1155
μηνιαία συνεισφορά	1155
μηνιαία χρέωση	1159
μηνιαίως	1156
μικρότερα γράμματα	1174
μοιράσου το	1055
μοιράσου το άρθρο	1195
μοιραστείτε	1055
μοιραστείτε το	1055
μοιραστείτε το άρθρο	1055
μου αρέσει	1131
μπορεί να σας αρέσει	1064
μόνο για συνδρομητές	1050
""", 'ν': """
να επιτρέπεται	1148
να επιτρέπεται πάντα	1142
να επιτραπεί	1147
να με θυμάσαι	1158
ναι	1150
ναι θέλω	1148
ναι, θέλω	1147
ναι, φυσικά	1148
νεότερα	1131
νεότερα πρώτα	1131
""", 'ξ': """
ξέχασα τον κωδικό μου	1158
ξεκλειδώστε το άρθρο	1189
ξεχάσατε τον κωδικό	1050
ξεχάσατε τον κωδικό σας	1158
""", 'ο': """
ο λογαριασμός μου	1050
ο σύνδεσμος αντιγράφηκε	1055
οι απόψεις είναι προσωπικές	1082
οι απόψεις που εκφράζονται είναι προσωπικές	1082
οι απόψεις του άρθρου είναι προσωπικές	1082
οι συνεργάτες μας	1142
ονοματεπώνυμο	1161
""", 'π': """
πάντα να επιτρέπεται	1142
πάρτε μέρος στη δημοσκόπηση	1130
πήγαινε στη συνταγή	64
πίσω στην κορυφή	1164
παίξε τώρα	1133
παίξε υπεύθυνα	1136
παίξτε δωρεάν	1133
παίξτε τώρα	1133
παίξτε υπεύθυνα	1136
παιχνίδια	1135
πακέτα συνδρομών	1189
παλαιότερα	1131
παράκαμψη προς το κυρίως περιεχόμενο	1066
παράλειψη	1139
παράλειψη διαφήμισης	1184
παρουσιάστηκε σφάλμα	1160
πατήστε για ήχο	1184
παύση βίντεο	1138
παύση παρακολούθησης	1171
πείτε μας τη γνώμη σας	1130
πείτε τη γνώμη σας	1130
περίληψη ai	1170
περίληψη με ai	1170
περιορισμένες θέσεις	1107
περιορισμένος αριθμός θέσεων	1107
περισσοτερες επιλογες	1062
περισσότερα	1064	1067
περισσότερα άρθρα	1064
περισσότερα άρθρα του συντάκτη	1164
περισσότερα σχόλια	1130
περισσότερες ειδήσεις	1064
περισσότερες επιλογές	1062	1175
πες τη γνώμη σου	1130
πλήρης οθόνη	1139
πληρωμή με paypal	1189
ποια είναι η γνώμη σας	1088
ποιοι είμαστε	1080
πολιτική cookies	1072	1080
πολιτική απορρήτου	1072	1080
πολιτική διορθώσεων	1166
προβολή περιεχομένου	1142
προηγούμενη είδηση	1164
προηγούμενη φωτογραφία	1192
προηγούμενο	1067
προηγούμενο άρθρο	1064
προηγούμενο βίντεο	1184
προνόμια συνδρομητών	1136
προσαρμογή	1062
προσθέστε σχόλιο	1087
προσθέστε το σχόλιό σας	1087
προσθήκη απάντησης	1179
προσθήκη στα θέματά μου	1193
προσθήκη στο καλάθι	1194
προσθήκη σχολίου	1063
προσθήκη ως προτιμώμενη πηγή	1171
προστασία προσωπικών δεδομένων	1072
προσφορά για αναγνώστες	1136
προσφορά για συνδρομητές	1136
προσωπικά δεδομένα	1080
προτείνουμε	1064
προτείνουμε επίσης	1064
προτεινόμενα	1064
προτεινόμενα από taboola	1110
προτιμήσεις cookies	1142
προτιμήσεις απορρήτου	1183
προωθητικό περιεχόμενο	1058
πρόσφατα άρθρα	1064
πώς να απενεργοποιήσετε τον ad blocker	1152
πώς να το απενεργοποιήσετε	1154
""", 'ρ': """
ροή	1064
ροή ειδήσεων	1064
ρυθμίσεις	1062
ρυθμίσεις cookie	1142
ρυθμίσεις cookies	1072
ρυθμίσεις απορρήτου	1142
ρυθμισεις	1062
""", 'σ': """
σίγαση	1139
σας βοήθησε αυτό το άρθρο	1130
σας φάνηκε χρήσιμο	1130
σε συνεργασία με	1176
σκανάρετε το qr code	1145
σταυρόλεξα	1135
σταυρόλεξο	1135
στείλε το σε φίλο	1055
στείλτε μας τις φωτογραφίες σας	1166
στηρίξτε μας	1047
στηρίξτε μας στο patreon	1155
συμφωνω	1062
συμφωνώ	1072
συμφωνώ με την επεξεργασία των δεδομένων μου	1160
συμφωνώ με τους όρους χρήσης	1160
συνέχεια ανάγνωσης	1067
συνέχεια με apple	1158
συνέχεια με email	1189
συνέχεια με facebook	1158
συνέχεια με google	1158
συνέχεια στην ιστοσελίδα	1145
συνέχεια στο site	1145
συνέχεια στον browser	1145
συνδεθείτε	1050
συνδρομή	1050
συνδρομητές	1050
συνεχίζεται μετά τη διαφήμιση	1110
συνεχίστε την ανάγνωση	1192
σφάλμα φόρτωσης βίντεο	1184
σχετικά	1064
σχετικά άρθρα	1064
σχετικά θέματα	1064
σχετικά με εμάς	1080
σχετικά νέα	1064
σχετικές ειδήσεις	1064
σχετικό άρθρο	1064
σχολιάστε	1063
σχολιάστε το άρθρο	1063
σχόλια	1063
σχόλιο	1063
σύνδεση	1050
σύνδεση με apple	1158
σύνδεση με facebook	1158
σύνδεση με google	1158
σύνοψη με ai	1170
""", 'τ': """
τέλος διαφήμισης	1136
τέλος της διαφήμισης	1136
τέσταρε τις γνώσεις σου	1133
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1082
τα πιο δημοφιλή	1064
τα πιο δημοφιλή της ημέρας	1064
τα πιο διαβασμένα	1064
τα πιο πρόσφατα	1064
τα σχόλια είναι απενεργοποιημένα	1179
τα σχόλια είναι μόνο για συνδρομητές	1179
ταξινόμηση	1131
ταξινόμηση κατά	1131
ταυτότητα	1080
ταχύτητα αναπαραγωγής	1138
τελευταία άρθρα	1064
τελευταία νέα	1064
τελευταίες ειδήσεις	1064
τεστάρετε τις γνώσεις σας	1133
το email σας	1190
το email υπάρχει ήδη	1190
το άρθρο εκφράζει τις απόψεις του συντάκτη	1082
το άρθρο συνεχίζεται μετά τη διαφήμιση	1110
το άρθρο συνεχίζεται παρακάτω	1110
το αίτημά σας στάλθηκε	1190
το αίτημά σας υποβλήθηκε	1190
το απενεργοποίησα	1152
το βίντεο δεν είναι διαθέσιμο	1138
το βίντεο φορτώνει	1138
το κείμενο συνεχίζεται παρακάτω	1110
το μήνυμά σας	1190
το μήνυμά σας εστάλη	1160
το μήνυμά σας στάλθηκε	1160
το πεδίο είναι υποχρεωτικό	1160
το πιο δημοφιλές	1159
το σχόλιό σας	1087
το ψευδώνυμό σας	1179
το όνομά σας	1179
τρέχων χρόνος	1139
""", 'υ': """
υπενθύμιση αργότερα	1046
υποβολή	94	1161
υποβολή σχολίου	1063
υπολειπόμενος χρόνος	1139
υποστηρίξτε μας	1047
υποχρεωτικά πεδία	1160
υποχρεωτικό πεδίο	1160
υπότιτλοι	1139
""", 'φ': """
φόρτωση ανάρτησης	1142
φόρτωση βίντεο	1138
φόρτωση περιεχομένου	1142
φόρτωση περισσότερων	1067
φόρτωση περισσότερων σχολίων	1130
φόρτωση προγράμματος αναπαραγωγής	1138
""", 'χ': """
χαρίστε αυτό το άρθρο	1055
χορηγοί	1176
χορηγούμενο	1058
χορηγούμενο άρθρο	1058
χορηγούμενο περιεχόμενο	1058
χορηγούμενο περιεχόμενο από taboola	1110
χορηγούμενοι σύνδεσμοι	1110
χορηγός	1176
χρόνος που απομένει	1138
χωρίς spam	1160
""", 'ψ': """
ψήφισε	94	1131
ψηφίστε	94	1131
ψηφίστε στη δημοσκόπηση	1130
ψηφοφορία	95	1089
""", 'ό': """
όλα τα άρθρα του συντάκτη	1164
όλα τα βίντεο	1164
όλα τα νέα	1164
όλα τα παιχνίδια	1133
όλα τα σχόλια	1063
όλες οι ειδήσεις	1064
όνομα	1161
όροι σχολιασμού	1063
όροι χρήσης	1072	1080
όχι ευχαριστώ	1046
όχι τώρα	1046	1150
όχι, ευχαριστώ	1046	1150
""", 'а': """
або	5121
абонамент	250
абонирай се	251
абонирай се за бюлетина	328
абонирайте се	250
автовоспроизведение	4288
автовідтворення	5108
автоматический перевод	4316
автоматическое воспроизведение	4288
автоматичне відтворення	5108
автоматичний переклад	5136
автоматично възпроизвеждане	316
автоматично преведено	337
автоматично пускане	316
авторизация	4181
авторизоваться	4181
адрес электронной почты	4184
азартные игры вызывают зависимость	4198
азартные игры могут вызвать зависимость	4198
азартные игры могут вызывать зависимость	4198
актуално	258
актуальне	5032
анкета	95	309
анкета на деня	308
анонимна кутия	334
анонимная почта	4311
анонимный ящик	4311
анонімна пошта	5131
анонімна скринька	5131
архив	4212
аудиоверсия	4288
аудіоверсія	5108
""", 'б': """
бажаєте отримувати сповіщення	5112
банковская карта	4180
банковский перевод	4180
без спам	328
без спама	4303
без спаму	5123
безкоштовна доставка	5103
безкоштовно. без спаму	5123
безопасный платеж	4179
безплатна доставка	312
бесплатная доставка	4283
бесплатно. без спама	4303
беше ли полезно	337
благодарим ви за абонамента	328
благодарим ви, че гласувахте	308
благодарим за вашия глас	308
благодарим за гласа	308
благодарим за съобщението	328
блокирай	320
блокировать	4293
блокувати	5113
больше	4212
больше материалов по теме	4212
больше новостей	4212
больше статей	4306
будь-яка сума	5118
будьте в курсе	4184
была ли статья полезной	4207
більше від автора	5126
більше за темою	5032
більше матеріалів автора	5048
більше матеріалів за темою	5032
більше на цю тему	5032
більше новин	5032
більше новин на тему	5032
більше по темі	5032
більше про це	5035
більше статей	5126
""", 'в': """
в закладки	4321
в избранное	4191
в корзину	4199	4282
в наш магазин	4282
в тази статия	331
в тренде	4212
в этой статье	4306
важен каждый рубль	4298
важен любой вклад	4298
важко відповісти	5099
важлива кожна гривня	5118
важливий кожен внесок	5118
важливо	5032
вам будет интересно	4212
вам може бути цікаво	5032
вам може сподобатися	5032
вам может быть интересно	4212
вам может понравиться	4212
вам також може сподобатися	5032
варианты подписки	4300
вартість доставки	5103
варіанти передплати	5120
вас може зацікавити	5032
вас может заинтересовать	4212
ваш e-mail	4184
ваш email	4184
ваш голос враховано	5094
ваш голос зараховано	5094
ваш голос принят	94	4276
ваш голос учтен	4276
ваш голос учтён	94	4276
ваша електронна пошта	5123
ваша почта	4304
ваша пошта	5124
ваша электронная почта	4303
ваше имя	4304
ваше повідомлення	5124
ваше повідомлення надіслано	5123
ваше сообщение	4304
ваше сообщение отправлено	4303
ваше ім'я	5124
вашето име	329
вашето съобщение	329
вашето съобщение е изпратено	328
вашият глас беше отчетен	308
вашият глас е отчетен	308
вашият имейл	328
вашият имейл адрес	328
вбудований контент	5105
введите e-mail	4184
введите email	4184
введите ваш email	4184
введите ваш адрес электронной почты	4184
введите корректный e-mail	4303
введите корректный email	4185
введите корректный адрес	4185
введите правильный e-mail	4185
введите сумму	4297
введіть коректний e-mail	5123
введіть суму	5117
вгору	5095
вградено съдържание	313
вернуться на главную	4306
версия для печати	4191
версия за печат	341
версія для друку	5141
вече гласувахте	308
вече имам профил	325
вече имате абонамент	325
вече имате акаунт	251
вече имате профил	325
вече подкрепям	265
вече следите	340
вече следите тази тема	340
вече сте абонат	251
вече сте гласували	308
вече съм абонат	325
вже вимкнено	5116
вже зареєстровані	5007
вже маєте акаунт	5120
вже маєте передплату	5120
вже є акаунт	5007
ви вже голосували	5094
ви вже проголосували	5094
ви вже підписані	5139
ви вже підписані на цю тему	5139
ви вичерпали ліміт статей	5120
ви можете відписатися будь-коли	5123
ви підписані	5123
ви підписані на автора	5139
ви підписані на тему	5139
ви успішно підписалися	5123
виберіть суму	5117
вибрати	5121
вибір редакції	5032
видео	4212
видео # из #	4305
видео # от #	330
видео больше недоступно	4288
видео загружается	4288
видео не может быть воспроизведено	4288
видео недоступно	4288
видео недоступно в вашей стране	4288
видео недоступно в вашем регионе	4288
видеоплеер загружается	4288
видеото вече не е налично	316
видеото не е достъпно	316
видеото не е достъпно във вашата страна	316
видеото не е налично	316
видеото не е налично във вашата страна	316
видеото не може да бъде възпроизведено	316
видяхте грешка	334
виж # снимки	330
виж всички	331
виж всички # снимки	330
виж всички снимки	330
виж всички статии	331
виж галерията	331
виж коментарите	338
виж офертата	311
виж резултатите	94	308
виж снимки	330
виж цената	311
вижте # снимки	330
вижте видеото	316
вижте всички	331
вижте всички # снимки	330
вижте всички снимки	330
вижте офертата	311
вижте още	258
вижте още от	258
вижте плановете	325
вижте резултатите	308
вижте снимки	330
вижте цената	311
вийти	19
використання матеріалів лише з дозволу редакції	5132
вимкнути звук	5108
вимкнути рекламу	5143
вимкніть adblock	5114
винаги показвай	313
винаги разрешавай	313
виникла помилка. спробуйте ще раз	5123
виправлення й уточнення	5131
вкажіть суму	5117
включете javascript	316
включете известията	319
включете се в дискусията	338
включи	320
включи звука	316
включи известията	319
включи се в дискусията	338
включите уведомления	4272
включить	4293
включить звук	4288
включить уведомления	4272
вконтакте	4192
влез	251
влез с facebook	325
влез с google	325
влез, за да коментираш	338
влезте	251
вміст недоступний	5105
внешний контент	4285
во весь экран	4215
водещи новини	258
войти	4181
войти в аккаунт	4181
войти в чат	4207
войти по почте	4300
войти с помощью google	4300
войти с яндекс id	4300
войти через apple	4300
войти через facebook	4300
войти через google	4300
войти через vk	4300
войти через вконтакте	4300
войти через яндекс	4300
войти, чтобы комментировать	4317
вопрос дня	4279
воспроизвести	4215
воспроизвести видео	4288
восстановить пароль	4300
время на чтение	4215
время чтения # мин	4215
все	4215
все комментарии	4207
все още няма коментари	338
все още нямате профил	325
все права сохранены	4312
всегда показывать	4285
всегда разрешать	4286
всего проголосовало #	4276
всеки лев е важен	323
всеки лев помага	323
всеки петък. безплатно. без спам	328
всички коментари	338
всички статии	331
всички статии на автора	331
встановити додаток	5110
встановити застосунок	5110
встроенный контент	4285
всяка помощ е важна	323
всяко дарение е важно	323
всяко дарение помага	323
всі коментарі	5137
всі матеріали	5126
всі матеріали автора	5126
всі новини	5034
всі статті	5126
всі статті автора	5126
вход	251	4181
вход с apple	325
вход с facebook	325
вход с google	325
вхід	5007
въведете валиден имейл	328
въведете имейл	328
въведете сума	323
възникна грешка. опитайте отново	328
възникна грешка. опитайте по-късно	328
външно съдържание	313
въпрос на деня	308
вы подписались	4185
вы подписаны	4303
вы подписаны на автора	4319
вы подписаны на тему	4319
вы уже голосовали	4276
вы уже проголосовали	4276
вы успешно подписались	4303
выберите подписку	4300
выберите сумму	4179
выберите тариф	4300
выбор редакции	4212
выбрать	4301
выбрать подписку	4300
выбрать тариф	4300
выйти	19
від наших партнерів	5143
відео	5032
відео # з #	5125
відео # із #	5125
відео більше недоступне	5108
відео вище	5059
відео недоступне	5108
відео недоступне у вашій країні	5108
відео неможливо відтворити	5108
відео нижче	5059
відеоплеєр завантажується	5108
відкликати згоду	5105
відкрити	5036
відкрити в додатку	5110
відкрити в застосунку	5110
відкрити галерею	5126
відкрити застосунок	5110
відкрити карту	5036
відкрити статтю	5120
відновити пароль	5120
відписатися	5140
відписатися від теми	5139
відписатися можна будь-коли	5123
відповісти	5027	5138
відправити	5124
відскануйте qr-код	5111
відскануйте qr-код, щоб завантажити застосунок	5110
відтворити	5109
відтворити відео	5108
відхилити	5022
відхилити все	5106
відхилити всі	5106
""", 'г': """
генерирано от ai	337
генерирано от ии	337
генерирано с изкуствен интелект	337
главная	4215
главная страница	4307
главное	4212
главное за день	4212
главные новости	4212
гласувай	94	309
гласувайте	94
гласувам	309
гледай видеото	316
годишен абонамент	326
годишно	326
годишно плащане	326
годовая подписка	4301
головна	5034
головна сторінка	5127
головне	5032
головне за день	5032
головні новини	5032
голосование	95
голосовать	94	4279
голосування	95
голосувати	94	5099
грати	5099
грати онлайн	5094
громкость	4289
гучність	5109
""", 'д': """
да, включить	4273
да, искам	320
да, моля	320
да, пожалуйста	4293
да, спасибо	4293
да, хочу	4293
далее	4215
далі	5034	5095
дарете	250
дари	250
дари еднократно	323
дари месечно	323
дари сега	250
детали	4217
детальніше	5034
деталі	5036
дзен	4192
дивитися # світлин	5125
дивитися # світлини	5125
дивитися # фото	5125
дивитися # фотографій	5125
дивитися # фотографії	5125
дивитися всі	5126
дивитися всі # світлин	5125
дивитися всі # світлини	5125
дивитися всі # фото	5125
дивитися всі # фотографій	5125
дивитися всі # фотографії	5125
дивитися всі світлин	5125
дивитися всі світлини	5125
дивитися всі фото	5125
дивитися всі фотографій	5125
дивитися всі фотографії	5125
дивитися відео	5108
дивитися галерею	5126
дивитися онлайн-трансляцію	5126
дивитися оригінал	5096
дивитися світлин	5125
дивитися світлини	5125
дивитися усі # світлин	5125
дивитися усі # світлини	5125
дивитися усі # фото	5125
дивитися усі # фотографій	5125
дивитися усі # фотографії	5125
дивитися усі світлин	5125
дивитися усі світлини	5125
дивитися усі фото	5125
дивитися усі фотографій	5125
дивитися усі фотографії	5125
дивитися фото	5125
дивитися фотогалерею	5126
дивитися фотографій	5125
дивитися фотографії	5125
дивіться відео	5059
дивіться відео вище	5059
дивіться відео нижче	5059
дивіться також	5032
дивіться також відео	5059
дивіться у відео	5059
длительность	4289
длительность #	4289
для передплатників	5120
для подписчиков	4181
до закладок	5141
до кошика	5018	5102
до крамниці	5019
до початку сторінки	5098
до рецепту	64
до теми	5032
добавете ни като предпочитан източник	340
добави в количката	311
добави като предпочитан източник	340
добави коментар	338
добави към моите теми	340
добави към предпочитани източници	340
добавить в избранное	4319
добавить в избранные источники	4319
добавить в источники	4319
добавить в корзину	4282
добавить в мои темы	4319
добавить в предпочитаемые источники	4319
добавить комментарий	4207
добровольное пожертвование	4297
довільна сума	5117
догори	5095
додати в кошик	5102
додати до кошика	5102
додати до моїх тем	5139
додати до обраних джерел	5139
додати до обраного	5139
додати до пріоритетних джерел	5139
додати до улюблених джерел	5139
додати коментар	5027
додати як пріоритетне джерело	5139
дозволити	5113
дозволити й показати	5023
дозволити контент	5105
дозволити один раз	5105
дозволити рекламу	5116
дозволити сповіщення	5112
дозволити та показати	5023
дозволити та продовжити	5023
дозволити і показати	5023
дозволити і продовжити	5023
дозвольте сповіщення	5089
докладвай	339
докладвай грешка	261
докладвай коментар	338
докладвай рекламата	343
докладніше	5034
долучитися	5004
долучитися до обговорення	5137
долучитися до спільноти	5117
допомагає будь-яка сума	5118
доставка оплачивается отдельно	4282
достигнахте лимита на статиите	325
доступно по подписке	4181
друга сума	323
другая сумма	4179
други новини	22
другие материалы	22	4212
другие материалы рубрики	4212
другие новости	22	4212
другие новости раздела	4212
другие статьи	4212
другие статьи автора	4306
друк	5013
друкувати	5141
дякуємо за ваш голос	94	5094
дякуємо за ваше повідомлення	5123
дякуємо за голос	5094
дякуємо за повідомлення	5123
дякуємо за реєстрацію	5123
дякуємо за участь в опитуванні	5094
дізнатися ціну	5102
""", 'е': """
единоразово	4175
еднократно дарение	323
ежегодно	4301
ежемесячно	4175
ежемесячное пожертвование	4297
ежемесячный платеж	4298
ежемесячный платёж	4298
економія #%	5121
ексклузивно за абонати	325
ексклюзивно для передплатників	5120
електронна адреса	5124
електронна пошта	5124
електронна пошта або логін	5120
етикети	317
еще нет аккаунта	4300
еще новости	4212
еще от автора	4306
еще по теме	4212
ещё	4212
ещё не подписчик	4300
ещё нет аккаунта	4300
ещё новости	4212
ещё от автора	4306
ещё по теме	4212
""", 'ж': """
желаете ли да получавате известия	319
жодного спаму	5123
""", 'з': """
з нашого магазину	5102
з нашої крамниці	5019
за абонати	325
за датою	5138
за популярністю	5138
за темою	5032
забелязахте грешка	334
заборонити	5113
забравена парола	251
забравили сте паролата си	325
забронировать билет	4282
забронировать место	4282
забронювати квиток	5102
забронювати місце	5102
забув пароль	5120
забули пароль	5007
забыл пароль	4300
забыли пароль	4181
завантаження відео	5108
завантаження плеєра	5108
завантажити аудіо	5108
завантажити випуск	5108
завантажити відео	5105
завантажити додаток	5110
завантажити допис	5105
завантажити застосунок	5110
завантажити контент	5105
завантажити публікацію	5105
завантажити ще	5034
завжди дозволяти	5106
завжди показувати	5105
загрузить видео	4285
загрузить еще	4215
загрузить ещё	4215
загрузить контент	4285
загрузить пост	4285
загрузить публикацию	4285
загрузка видео	4288
загрузка плеера	4288
задонатити	5004
задонатить	4175
задължителни полета	328
задължително	329
задължително поле	328
заказать	4199
заказать книгу	4282
закрити	5003
закрити галерею	5126
закрити рекламу	5143
закрыть	4174
закрыть галерею	4306
закрыть рекламу	4322
залишилося #	5109
залишити відгук	5135
залишити відповідь	5030
залишити коментар	5027
залиште коментар	5137
заметили ошибку	4311
замовити	5018
замовити книгу	5102
замовити книжку	5102
запазете място	311
запази	261
запази за по-късно	341
запази избора	313
запази място	311
запази настройките	313
запази рецептата	64
запази статията	261
запам'ятати мене	5121
заповніть це поле	5123
заполните это поле	4303
запомни ме	326
запомнить меня	4301
започни теста	308
запретить	4293
запропонувати новину	5027
зарегистрироваться	4181
зареди видеото	313
зареди още	331
зареди публикацията	313
зареди съдържанието	313
зареждане на видеото	316
зареждане на плейъра	316
зареєструватися	5007
зарубежной картой	4298
затвори	265
затвори галерията	331
затвори рекламата	343
затрудняюсь ответить	4279
защо виждам тази реклама	343
зберегти	5013
зберегти вибір	5105
зберегти на потім	5141
зберегти налаштування	5105
зберегти рецепт	64
зберегти статтю	5013
збережено	5142
збільшити	5034
збільшити зображення	5126
збільшити текст	5141
збільшити фото	5126
збільшити шрифт	5141
зв'язатися з автором	5126
звук	317
згенеровано за допомогою ші	5135
згенеровано штучним інтелектом	5135
згенеровано ші	5135
згорнути	5036	5126
зменшити шрифт	5141
змінити згоду	5105
змінити налаштування	5023
змінити налаштування cookie	5023
змінити розмір тексту	5141
зміст	5034
зміст статті	5126
знайшли помилку	5131
знижка #%	5121
знижка для передплатників	5102
зображення # з #	5125
зображення # із #	5125
зовнішній контент	5105
зробити внесок	5004
зробити донат	5117
зрозуміло	5022
""", 'и': """
играй сега	308
играть	4279
играть онлайн	4276
из нашего магазина	4282
изберете	326
изберете абонамент	325
изберете план	325
изберете сума	323
избери	326
избери абонамент	325
избери план	325
избери сума	323
избрано от редакцията	258
известия	320
изключете adblock	321
изключете блокера за реклами	321
изключете рекламния блокер	321
изключи звука	316
изключих рекламния блокер	321
изкуственият интелект може да греши	337
изменить настройки	4202
изменить настройки cookie	4202
изменить размер текста	4321
изменить согласие	4285
изображение # из #	4305
изображение # от #	330
използвате adblock	321
използвате блокер за реклами	321
използвате рекламен блокер	321
изпратете сигнал	334
изпрати	329
изпрати коментар	338
изпрати на приятел	261
изпрати новина	334
изпрати обратна връзка	337
изпрати по имейл	261
изпрати сигнал	334
изпрати статията по имейл	261
изпрати съобщение	328
изтегли приложението	318
ии может ошибаться	4315
или	326	4301
имам профил	325
имате ли профил	325
име	329
имейл адрес	328
имейл или потребителско име	325
имя	4304
индекс	4304
интересное	4212
искате ли да получавате известия	319
использование материалов только с разрешения редакции	4312
исправления и уточнения	4311
""", 'к': """
к началу	4215
к началу страницы	4306
к рецепту	64
каждое пожертвование важно	4297
каждую пятницу. бесплатно. без спама	4303
каждый донат важен	4297
каждый рубль важен	4298
как да изключа adblock	321
как да изключите рекламния блокер	321
как защитаваме източниците си	334
как мы защищаем источники	4311
как мы защищаем наших источников	4311
как отключить adblock	4294
как пазим източниците си	334
картина в картината	316
картинка в картинке	4289
картинка в картинці	5109
категории	4212
категорії	5032
качество	4289
керування згодою	5105
керувати згодою	5105
керувати сповіщеннями	5112
ключови думи	258
книга з автографом	5019
книга з автографом автора	5019
книга с автографом	4200
книга с автографом автора	4200
книга с подписью автора	4200
книги с автографом	4200
книжка з автографом	5019
книжка з автографом автора	5019
книжки з автографом	5019
кожен внесок важливий	5118
кожен донат важливий	5117
кожна гривня важлива	5118
коментар	5027
коментари	261
коментарі	5027
коментарів ще немає	5137
коментирай	261
коментирайте	261
коментирайте първи	261
коментирането е изключено	338
коментування закрито	5137
коментувати	5027
комерційний контент	5143
комерційний матеріал	5143
комментарии	4207
комментарии отсутствуют	4207
комментарий	4207
комментировать	4207
коммерческий контент	4322
коммерческий материал	4322
конец рекламы	4322
контакти	5027
контакты	4207
контент заблокирован	4285
контент заблоковано	5105
контент недоступен	4285
контент недоступний	5105
конфиденциальность	4201
конфиденциальность и cookie	4202
конфіденційність і cookie	5023
копирай връзката	341
копирай линк	261
копирай линка	261
копирането забранено	335
копирано	342
копирано в клипборда	341
копирование запрещено	4312
копировать ссылку	4191
копіювання заборонено	5132
копіювати посилання	5013
край на рекламата	343
крамниця	5018
кросворд	5099
кроссворд	4279
кроссворд дня	4276
кръстословица	309
купете билети	311
купете книгата	311
купи абонамент	251
купи билет	311
купи билети	311
купи книгата	311
купи лиценз	335
купи сега	311
купите нам кофе	4297
купити	5018
купити журнал	5102
купити зараз	5102
купити квитки	5102
купити квиток	5102
купити книгу	5102
купити книжку	5102
купити ліцензію	5132
купити нам каву	5117
купити передплату	5120
купить	4199
купить билет	4282
купить билеты	4282
купить билеты онлайн	4282
купить журнал	4282
купить книгу	4282
купить лицензию	4312
купить номер	4282
купить подписку	4181
купить права на публикацию	4312
купить сейчас	4282
към галерията	331
към количката	311
към магазина	311
към началната страница	331
към началото	317
към рецептата	64
към страницата за дарения	323
към съдържанието	331
кінець реклами	5143
""", 'л': """
лента новостей	4212
линкът е копиран	341
личный кабинет	4181
лише для передплатників	5120
лише необхідні	5105
логин	4301
логин или e-mail	4300
логін	5121
логін або e-mail	5120
лучшие	4318
любая сумма	4298
любая сумма важна	4298
""", 'м': """
магазин	4199
маджонг	309	4279	5099
материал закрыт	4300
материал защищен авторским правом	4312
материал защищён авторским правом	4312
материал партнера	4322
материал партнёра	4322
материал создан автоматически	4315
материалы защищены авторским правом	4312
материалы партнеров	4196
материалы партнёров	4322
материалы по теме	4212
матеріал захищено авторським правом	5132
матеріал партнера	5143
матеріал створено автоматично	5135
матеріали за темою	5032
матеріали захищені авторським правом	5132
матеріали партнерів	5143
матеріали по темі	5032
машинний переклад	5136
машинно преведено	337
машинный перевод	4316
маєте акаунт	5120
маєте новину	5131
меню	4215	5034
месечен абонамент	326
месечно	326
месечно дарение	323
месечно плащане	326
месячная подписка	4301
метки	4212
ми не можемо показати цей вміст	5105
ми не можемо показати цей контент	5105
може би по-късно	265
може да ви хареса	258
може да харесате още	258
может быть, позже	4174
может позже	4174
можете да се откажете по всяко време	325
можете да се отпишете по всяко време	328
можливо, пізніше	5003
можна скасувати будь-коли	5120
мои темы	4319
моите теми	340
мой профиль	4181
моля, изключете рекламния блокер	321
моля, опитайте по-късно	328
моят профил	251
мої теми	5139
мы в социальных сетях	4193
мы в соцсетях	4193
мы вконтакте	4193
мы не можем показать это содержимое	4285
мы не можем показать этот контент	4285
мы отправили вам письмо	4185
мій профіль	5007
місячна передплата	5121
місячна підписка	5121
мітки	5032
""", 'н': """
на весь екран	5108
на весь экран	4288
на главную	4215
на головну	5126
на живо	317
на початок	5109
на початок сторінки	5126
на правах реклами	5016
на правах рекламы	4196
на сторінку пожертв	5117
на страницу пожертвований	4297
на цял екран	316
наверх	4215	5034
нагадати пізніше	5003
нагору	5095
нагору сторінки	5098
надіслати	94	5013	5124
надіслати відгук	5135
надіслати другові	5141
надіслати другу	5013
надіслати електронною поштою	5141
надіслати коментар	5137
надіслати новину	5131
надіслати новину анонімно	5131
надіслати повідомлення	5123
надіслати поштою	5013
надіслати статтю поштою	5013
надіслати у whatsapp	5141
надішліть свої фото	5131
наживо	5109
нажмите, чтобы увеличить	4306
назад	4215	5034	5095
назначение платежа: пожертвование	4297
най-коментирани	258
най-нови	339
най-новите първо	338
най-новото	258
най-популярен	326
най-стари	339
най-старите първо	338
най-харесвани	339
най-четени	258
най-четено	258
най-четено днес	258
най-четеното днес	258
найкраща пропозиція	5121
найкращі	5138
найпопулярніше	5032	5121
найпопулярніше за добу	5032
найпопулярніше за тиждень	5032
найпопулярніший	5121
найти	4215
найчитаніше	5032
налаштування	5022
налаштування cookie	5105
налаштування конфіденційності	5105
налаштування приватності	5105
налаштування файлів cookie	5105
налаштувати cookie	5105
налаштувати сповіщення	5112
налично в google play	318
нам нужно ваше согласие	4202
нам потрібна ваша згода	5023
намали шрифта	341
написати автору	5126
написати анонімно	5131
написати в редакцію	5131
написати коментар	5027
написать автору	4306
написать анонимно	4311
написать в редакцию	4311
написать комментарий	4207
напишете коментар	338
напиши коментар	261
напомни ми по-късно	265
напомнить позже	4174
направете дарение	250
направете теста	308
направи теста	308
настроить cookie	4285
настроить уведомления	4292
настройки	4201
настройки cookie	4201
настройки за поверителност	313
настройки конфиденциальности	4285
настройки на бисквитките	313
настройки приватности	4285
настройки файлов cookie	4285
наступна	5034
наступна новина	5126
наступна світлина	5126
наступна стаття	5032
наступна сторінка	5126
наступне відео	5108
наступне фото	5126
наступний матеріал	5098
наступний слайд	5126
натисніть, щоб збільшити	5126
начална страница	331
начать игру	4276
начать тест	4276
наш магазин	4200
наша крамниця	5019
нашли ошибку	4311
не вдалося відтворити відео	5108
не вдалося завантажити відео	5108
не дозволяти	5090
не зараз	5003	5090
не маєте акаунта	5120
не можем да покажем това съдържание	313
не пропустите	4212
не пропустіть	5032
не разрешать	4273
не сега	265
не сегодня	4174
не сейчас	4174	4273
не сьогодні	5003
не удалось воспроизвести видео	4288
не удалось загрузить видео	4288
не, благодаря	265
невалиден имейл	328
невалиден имейл адрес	328
неверный e-mail	4303
неверный email	4185
неверный адрес электронной почты	4303
неверный имейл	4185
нейросеть может ошибаться	4315
некоректна адреса	5123
некоректний e-mail	5123
некорректный e-mail	4303
некорректный email	4185
некорректный адрес	4303
немає акаунта	5120
немає акаунту	5120
немає коментарів	5137
немає передплати	5120
необов'язково	5124
необязательно	4304
неправильна електронна адреса	5123
неправильный e-mail	4185
неправильный email	4185
неправильный имейл	4185
нет аккаунта	4300
нет комментариев	4207
нет подписки	4300
нет, спасибо	4174	4273
нещо се обърка. опитайте отново	328
нещо се обърка. опитайте по-късно	328
никакого спама	4303
новини	5032
новини за темою	5032
новини компаній	5016
новини партнерів	5016	5032
новости	4212
новости smi#	4212
новости партнеров	4196
новости партнёров	4196
новости по теме	4212
новости сми#	4212
новые	4318
нові	5138
номер телефона	4304
номер телефону	5124
нравится	4318
няма коментари	338
нямам мнение	309
нямам профил	325
нямате абонамент	325
нямате профил	325
ні, дякую	5003	5090
""", 'о': """
обговорити	5027
обговорити в telegram	5030
обговорити в коментарях	5030
обговорити в чаті	5030
обговорити на форумі	5030
обговорити у facebook	5030
обговорити у форумі	5030
оберіть передплату	5120
оберіть план	5120
оберіть суму	5117
обнови страницата	322
обновите страницу	4296
обновить страницу	4296
обов'язкове поле	5123
обов'язково	5124
обрати	5121
обрати передплату	5120
обрати план	5120
обрати тариф	5120
обратная связь	4207
обратно към началната страница	331
обратно към началото	331
обратно нагоре	331
обсудить	4207
обсуждение	4207
общи условия	314
обязательно	4304
обязательное поле	4303
одноклассники	4192
одноразово	5004
озвучено роботом	4288
озвучено синтезированным голосом	4288
озвучено синтезованим голосом	5108
оновити сторінку	5116
оновіть сторінку	5116
опитайте отново	328
опитайте по-късно	328
опитування	95	5099
опитування дня	94	5094
оплата раз в год	4300
оплата раз на рік	5120
опрос	95
опрос дня	94	4276
опублікувати коментар	5030
основание: дарение	323
оставащо време	317
оставащо време #	316
оставащо време -#	316
оставете коментар	338
остави коментар	338
оставить комментарий	4207
оставить отзыв	4315
оставшееся время	4289
оставшееся время #	4288
оставшееся время -#	4288
оставьте комментарий	4317
останні новини	5032
останні статті	5032
от нашите партньори	343
от наших партнеров	4322
от наших партнёров	4322
от нашия магазин	311
ответить	4207	4318
отвори в приложението	318
отвори галерията	331
отвори приложението	318
отговор	339
отговори	339
отиди на рецептата	64
отказ по всяко време	325
отказаться	4201
отказвам всички	314
отклонить	4201
отклонить все	4286
отклонить всё	4286
отключете статията	325
отключете цялата статия	251
отключи статията	251
отключите adblock	4294
отключите адблок	4294
отключить звук	4288
отключить рекламу	4322
открихте грешка	334
открихте грешка в текста	334
открыть	4217
открыть в браузере	4326
открыть галерею	4306
открыть карту	4217
открыть приложение	4290
открыть статью	4300
отмена в любой момент	4300
отменить можно в любой момент	4300
отозвать согласие	4285
отпечатай	261
отпечатай статията	261
отписаться	4320
отписаться можно в любой момент	4303
отписаться от рассылки	4326
отписаться от темы	4319
отпишете се по всяко време	328
отправить	94	4304
отправить другу	4191
отправить комментарий	4317
отправить отзыв	4315
отправить по почте	4191
отправить по электронной почте	4321
отправить сообщение	4303
отримувати сповіщення	5112
отсканируйте qr-код	4291
отстъпка за абонати	311
оттегли съгласието	313
оттегляне на съгласието	313
отхвърли всички	314
оферта за читатели	311
оформити передплату	5120
оформити підписку	5007
оформить донат	4175
оформить доступ	4300
оформить ежемесячное пожертвование	4297
оценете статията	261
оцените материал	4207
оцените рецепт	64
оцените статью	4207
оценить рецепт	64
оцініть матеріал	5027
оцініть рецепт	64
оцініть статтю	5027
още новини	258
още нямате абонамент	325
още нямате профил	325
още от	258
още от автора	331
още от деня	258
още от рубриката	258
още от този автор	331
още по темата	258
още статии	331
""", 'п': """
парола	326
пароль	4301	5121
партнерский материал	4196
партнерский проект	4196
партнерський матеріал	5016
партнерський проєкт	5016
партньорско съдържание	257
партнёрский материал	4196
партнёрский проект	4196
пасианс	309
пасьянс	4279	5099
пауза	317	4289	5109
переведено автоматически	4315
переведено нейросетью	4315
переведено с помощью ии	4315
перевір себе	5099
перевірте свою пошту	5123
перевірте свої знання	5094
перевірте себе	5099
переглянути # світлин	5125
переглянути # світлини	5125
переглянути # фото	5125
переглянути # фотографій	5125
переглянути # фотографії	5125
переглянути всі # світлин	5125
переглянути всі # світлини	5125
переглянути всі # фото	5125
переглянути всі # фотографій	5125
переглянути всі # фотографії	5125
переглянути всі світлин	5125
переглянути всі світлини	5125
переглянути всі фото	5125
переглянути всі фотографій	5125
переглянути всі фотографії	5125
переглянути галерею	5126
переглянути пропозицію	5102
переглянути результати	94	5094
переглянути світлин	5125
переглянути світлини	5125
переглянути усі # світлин	5125
переглянути усі # світлини	5125
переглянути усі # фото	5125
переглянути усі # фотографій	5125
переглянути усі # фотографії	5125
переглянути усі світлин	5125
переглянути усі світлини	5125
переглянути усі фото	5125
переглянути усі фотографій	5125
переглянути усі фотографії	5125
переглянути фото	5125
переглянути фотографій	5125
переглянути фотографії	5125
переглянути ціну	5102
передплата	5007
передплатити	5007
перезавантажити сторінку	5116
перезавантажте сторінку	5116
перезагрузите страницу	4296
перезагрузить страницу	4296
перейти в галерею	4306
перейти в магазин	4282
перейти до галереї	5126
перейти до досьє	5126
перейти до змісту	5126
перейти до контенту	5126
перейти до крамниці	5019
перейти до магазину	5102
перейти до оплати	5117
перейти до основного вмісту	5126
перейти до пожертви	5117
перейти до пропозиції	5102
перейти до рецепта	64
перейти к досье	4306
перейти к контенту	4306
перейти к оплате	4297
перейти к основному содержанию	4306
перейти к пожертвованию	4297
перейти к предложению	4282
перейти к рецепту	64
перейти к содержанию	4215
перейти к сюжету	4306
перекладено автоматично	5135
перекладено за допомогою ші	5135
перекладено ші	5135
пересказ нейросети	4315
пересказано нейросетью	4315
печать	4191
печать рецепта	64
питання дня	5099
пишете до редакцията	334
пишете на автора	331
пиши на автора	331
платена публикация	90	257
платено партньорство	343
платено съдържание	257
плеер загружается	4288
плейърът се зарежда	316
плеєр завантажується	5108
по дате	4318
по подписке	4181
по популярности	4318
по теме	4212
по-късно	265	320
побачили помилку	5131
повернутися на головну	5126
повернутися нагору	5098
повний екран	5109
повноекранний режим	5108
повідомити новину	5131
повідомити про помилку	5027
повідомити про помилку в тексті	5027
повідомлення	5124
повідомлення надіслано	5123
погоджуюсь	5022
погоджуюся	5022
погодитись і продовжити	5023
погодитися та продовжити	5105
погодитися і продовжити	5023
пограти	5099
подай сигнал	334
подарете тази статия	261
подари статията	341
подарить доступ	4321
подарить материал	4191
подарить статью	4181
подарувати доступ	5141
подарувати статтю	5013
поддержать	4175
поддержать автора	4175
поддержать на boosty	4297
поддержать на patreon	4297
поддержать нас	4175
поддержать проект	4175
поддержать редакцию	4175
поддержите нас	4175
поделитесь	4191
поделиться	4191
поделиться в telegram	4191
поделиться в twitter	4191
поделиться в одноклассниках	4191
поделиться в соцсетях	4191
поделиться вконтакте	4191
поделиться новостью	4191
поделиться ссылкой	4191
поделиться статьей	4191
поделиться статьёй	4191
подкасти	5032
подкасты	4212
подкрепете ни	250
подкрепи	250
подкрепи ни	250
подобається	5138
подобни статии	258
подписаться	4181
подписаться в max	4193
подписаться в telegram	4193
подписаться на автора	4319
подписаться на канал	4193
подписаться на новости	4184
подписаться на рассылку	4184
подписаться на телеграм-канал	4193
подписаться на тему	4319
подписаться на уведомления	4292
подписка	4181
подписка на год	4300
подписка на месяц	4300
подписывайтесь	4193
подпишитесь	4300
подпишитесь на рассылку	4184
подреди по	338
подробнее	4215
подробнее по теме	4212
подтвердите e-mail	4303
подтвердите адрес электронной почты	4303
поділитись	5013
поділитися	5013
поділитися в telegram	5013
поділитися в соцмережах	5013
поділитися новиною	5013
поділитися статтею	5013
поділіться	5013
пожаловаться	4318
пожаловаться на комментарий	4317
пожаловаться на рекламу	4322
пожертвовать	4175
пожертвувати	5004
позволи	320
позволи известия	319
позже	4293
поиск	4215
покажи # отговора	338
покажи # снимки	330
покажи всички # снимки	330
покажи всички снимки	330
покажи всичко	259
покажи галерията	331
покажи и приеми	313
покажи коментарите	338
покажи отговорите	338
покажи още	259
покажи паролата	325
покажи по-малко	331
покажи повече	331
покажи резултатите	94	308
покажи снимки	330
покажи субтитрите	316
покажи съдържанието	313
показати # відповідей	5137
показати # відповіді	5137
показати # світлин	5125
показати # світлини	5125
показати # фото	5125
показати # фотографій	5125
показати # фотографії	5125
показати більше	5034
показати вміст	5105
показати все	5036
показати всі	5127
показати всі # світлин	5125
показати всі # світлини	5125
показати всі # фото	5125
показати всі # фотографій	5125
показати всі # фотографії	5125
показати всі світлин	5125
показати всі світлини	5125
показати всі фото	5125
показати всі фотографій	5125
показати всі фотографії	5125
показати відповіді	5137
показати галерею	5126
показати й прийняти	5105
показати коментарі	5027
показати контент	5105
показати менше	5126
показати оригінал	5036	5096
показати пароль	5120
показати підпис	5126
показати результати	94	5094
показати розшифровку	5108
показати світлин	5125
показати світлини	5125
показати субтитри	5108
показати усі # світлин	5125
показати усі # світлини	5125
показати усі # фото	5125
показати усі # фотографій	5125
показати усі # фотографії	5125
показати усі світлин	5125
показати усі світлини	5125
показати усі фото	5125
показати усі фотографій	5125
показати усі фотографії	5125
показати фото	5125
показати фотографій	5125
показати фотографії	5125
показати ще	5034
показати і прийняти	5105
показать # ответа	4317
показать # ответов	4317
показать # фото	4305
показать # фотографии	4305
показать # фотографий	4305
показать больше	4215
показать все	4217	4307
показать все # фото	4305
показать все # фотографии	4305
показать все # фотографий	4305
показать все фото	4305
показать все фотографии	4305
показать все фотографий	4305
показать галерею	4306
показать еще	4215
показать ещё	4215
показать и принять	4285
показать карту	4217
показать комментарии	4207
показать контент	4285
показать меньше	4217	4306
показать оригинал	4217	4277
показать ответы	4317
показать пароль	4300
показать перевод	4217
показать подпись	4306
показать расшифровку	4288
показать результаты	94	4276
показать содержимое	4285
показать субтитры	4288
показать фото	4305
показать фотографии	4305
показать фотографий	4305
показувати завжди	5105
показывать всегда	4285
поки немає коментарів	5137
поле обов'язкове для заповнення	5123
поле обязательно для заполнения	4303
полето е задължително	328
политика cookie	4285
политика за защита на личните данни	313
политика за поверителност	313
политика исправлений	4311
политика конфиденциальности	4201
политика конфиденциальности и cookie	4202
политика обработки персональных данных	4201
полноэкранный режим	4288
полный экран	4289
получавай известия	319
получать уведомления	4292
пользовательское соглашение	4201
політика cookie	5105
політика виправлень	5131
політика конфіденційності	5022
політика конфіденційності та cookie	5023
політика приватності	5105
помогает любая сумма	4298
помочь	4175
помочь нам	4175
помочь проекту	4175
помочь редакции	4175
помітили помилку	5131
понятно	4201
попередня	5034
попередня новина	5126
попередня стаття	5032
попередня сторінка	5126
попереднє фото	5126
попередній матеріал	5098
попередній слайд	5126
поправки и уточнения	334
попробовать бесплатно	4181
попробуйте еще раз	4303
попробуйте ещё раз	4303
попробуйте позже	4303
популярне	5032
популярное	4212
популярные	4212	4318
популярные новости	4212
популярные статьи	4212
популярный	4301
популярні	5138
популярні новини	5032
попълнете това поле	328
поръчай книгата	311
поръчайте книгата	311
посилання скопійовано	5013
поскаржитися	5138
поскаржитися на коментар	5137
поскаржитися на рекламу	5143
последнее	4212
последни	258
последни новини	258
последние новости	4212
послухати новину	5013
посмотреть # фото	4305
посмотреть # фотографии	4305
посмотреть # фотографий	4305
посмотреть в браузере	4326
посмотреть все # фото	4305
посмотреть все # фотографии	4305
посмотреть все # фотографий	4305
посмотреть все фото	4305
посмотреть все фотографии	4305
посмотреть все фотографий	4305
посмотреть результаты	94	4276
посмотреть фото	4305
посмотреть фотографии	4305
посмотреть фотографий	4305
посмотреть цену	4282
потвърдете имейла си	328
поточний час	5109
поточний час #	5108
потребителско име	326
потребителско име или имейл	325
похожие материалы	4212
похожие статьи	4212
почати гру	5094
почати тест	5094
почему я вижу эту рекламу	4322
почерпете ни с кафе	323
почерпи ни кафе	323
почтовый индекс	4304
поширити	5013
поширити у facebook	5013
поштовий індекс	5124
пошук	5034
пощенски код	329
правила за коментарите	338
правила за коментиране	261
правила использования	4201
правила коментарів	5137
правила коментування	5027
правила комментариев	4317
правила комментирования	4207
правила користування	5106
предимства за абонати	311
предишна новина	331
предишна снимка	331
предишна статия	331
предишна страница	331
предложение для подписчиков	4282
предложение для читателей	4282
предложить новость	4207
предыдущая	4215
предыдущая новость	4306
предыдущая статья	4212
предыдущая страница	4306
предыдущая фотография	4306
предыдущее фото	4306
предыдущий слайд	4306
презаредете страницата	322
презареди страницата	322
премиум	4181
преміум	5007
препечатването е забранено	335
препечатването забранено	335
препоръчани	258
препоръчано от outbrain	343
препоръчано от taboola	343
препоръчваме	326
препоръчваме ви	258
препоръчваме ви още	258
препоръчваме още	258
пригостити кавою	5117
пригостіть нас кавою	5117
придбати квитки	5102
придбати квиток	5102
придбати книжку	5102
придбати передплату	5120
придбати права на публікацію	5132
приемам всички	314
приемам всички бисквитки	313
приемам и продължавам	313
приеми всички	314
приеми и покажи	313
приеми и продължи	313
призначення платежу: благодійний внесок	5117
прийняти	5022
прийняти все	5106
прийняти всі	5022
прийняти всі файли cookie	5105
прийняти й показати	5105
прийняти й продовжити	5023
прийняти та показати	5105
прийняти та продовжити	5105
прийняти і продовжити	5105
принтирай	261
принтирай рецептата	64
принципи редакції	5131
принять	4201
принять все	4201
принять все cookie	4285
принять все файлы cookie	4285
принять всё	4201
принять и показать	4285
принять и продолжить	4285
прислать новость	4207
прислать новость анонимно	4311
присоединиться к обсуждению	4317
приховати коментарі	5030
пришлите свои фото	4311
приєднатися	5004
приєднатися до спільноти	5004
про автора	5048
про авторку	5048
про авторів	5048
проверете имейла си	328
проверете пощата си	328
провери знанията си	308
проверь себя	4279
проверьте адрес почты	4185
проверьте свои знания	4276
проверьте свою почту	4303
проверьте себя	4279
проголосовало #	4276
проголосовать	94
проголосувати	94
продовження під рекламою	5016
продовження статті під рекламою	5016
продовжити без вимкнення	5114
продовжити з apple	5120
продовжити з google	5120
продовжити через apple	5120
продовжити через facebook	5120
продовжити через google	5120
продолжительность #	4289
продолжить без отключения	4294
продолжить без поддержки	4174
продолжить с apple	4300
продолжить с google	4300
продолжить через apple	4300
продолжить через facebook	4300
продолжить через google	4300
продължава след рекламата	257
продължете с google	325
продължи без изключване	321
продължи с apple	325
продължи с facebook	325
продължи с google	325
продължителност	317
продължителност #	317
произвольная сумма	4297
произошла ошибка	4304
произошла ошибка. попробуйте ещё раз	4303
произошла ошибка. попробуйте позже	4303
пройти опитування	5094
пройти опрос	4276
пройти тест	4276
прокоментувати	5138
прокомментировать	4318
промени размера на текста	341
промо	4196	5016
пропозиція для передплатників	5102
пропозиція для читачів	5102
прослухати статтю	5108
прослушать	4191
прослушать новость	4191
прослушать статью	4288
прочетено от синтетичен глас	316
прочетете и	258
прочетете цялата статия	331
прочети по-късно	341
прочети с абонамент	325
прочети транскрипцията	316
прочети цялата новина	331
прочети цялата статия	331
прочитати пізніше	5141
прочитать позже	4321
прямой эфир	4289
прізвище	5124
публикувай коментар	338
пусни видеото	316
първо най-новите	338
підписатись	5007
підписатися	5007
підписатися на автора	5139
підписатися на сповіщення	5112
підписатися на тему	5139
підписка	5007
підсумок від ші	5135
підтвердьте електронну адресу	5123
підтвердіть e-mail	5123
підтримайте нас	5004
підтримати	5004
підтримати автора	5004
підтримати журналістів	5004
підтримати на buy me a coffee	5117
підтримати на patreon	5117
підтримати нас	5004
підтримати проєкт	5117
підтримати разово	5117
підтримати редакцію	5004
підтримувати щомісяця	5117
пізніше	5113
""", 'р': """
радимо прочитати	5032
радимо також	5032
развернуть	4215
разгадать кроссворд	4276
размер на текста	341
размер на шрифта	68
размер текста	68
размер шрифта	68
разова підтримка	5118
разовий внесок	5118
разовий донат	5117
разово	4175
разовое пожертвование	4297
разовый платеж	4298
разовый платёж	4298
разпечатай	261
разпечатай статията	341
разреши	320
разреши веднъж	313
разреши известия	319
разреши известията	319
разреши рекламите	322
разрешите уведомления	4272
разрешить	4293
разрешить и показать	4202
разрешить и продолжить	4202
разрешить контент	4285
разрешить один раз	4285
разрешить рекламу	4296
разрешить уведомления	4272
ранняя регистрация	4283
раскрыть	4217
распечатать	4191
распечатать рецепт	64
распечатать статью	4191
рассказать друзьям	4191
рассылка	4184
рассылки	4184
расшифровка	4289
регистрация	251	4181
редакция рекомендует	4212
редакційна політика	5131
редакційна політика видання	5131
резултати от анкетата	308
резултати от гласуването	308
результати	95	5036
результати голосування	5109
результати опитування	5109
результаты	95	4217
результаты голосования	4289
результаты опроса	4289
реклама	257	4196	5016
реклама - статията продължава по-долу	257
реклама google	4322
реклама від google	5143
реклама закончилась	4322
реклама закінчилася	5143
реклама на сайте	4196
реклама на сайті	5016
реклама окончена	4322
реклама от google	4322
реклама. продовження нижче	5016
реклама. продолжение ниже	4196
реклами от google	343
рекламний матеріал	5143
рекламно каре	257
рекламно съдържание	257
рекламный материал	4322
рекомендовано outbrain	4322
рекомендовано taboola	4322
рекомендуем	4212	4301
рекомендуем почитать	4212
рекомендуем также	4212
рекомендуемое	4212
рекомендуємо	5032	5121
рекомендуємо прочитати	5032
рекомендуємо також	5032
реши кръстословицата	308
реши теста	308
реєстрація	5007
розгадати кросворд	5094
розгорнути	5036	5126
роздрукувати	5013
роздрукувати рецепт	64
роздрукувати статтю	5013
розмір тексту	68
розмір шрифту	68
розшифровка	5109
российской картой	4298
рубрики	4212	5032
річна передплата	5121
річна підписка	5121
""", 'с': """
самая выгодная	4301
само за абонати	325
само необходими	313
само необходимите	313
самое важное	4212
самое популярное	4212
самое читаемое	4212
самое читаемое за день	4212
самое читаемое за неделю	4212
самый популярный	4301
свали аудиото	316
свали епизода	316
свали от app store	318
свали от google play	318
свали приложението	318
свежее	4212
свежие новости	4212
свернуть	4215
своя сума	5117
своя сумма	4297
свържете се с редакцията	334
свържи се с автора	331
свързани новини	258
свързани публикации	258
свързани статии	258
связаться с нами	4207
світлина # з #	5125
світлина # із #	5125
сгенерировано ии	4315
сгенерировано нейросетью	4315
сгенерировано с помощью ии	4315
сделать донат	4297
сделать пожертвование	4175
сейчас читают	4212
сигнализирай за грешка	334
сканворд	4279
сканирай qr кода	318
сканирайте qr кода	318
сканирайте qr кода и изтеглете приложението	318
сканируйте qr-код	4291
скануйте qr-код	5111
скасувати можна будь-коли	5120
скачать аудио	4288
скачать выпуск	4288
скачать из google play	4290
скидка #%	4301
скидка для подписчиков	4282
скопировано	4192
скопировано в буфер обмена	4321
скопировать ссылку	4191
скопировать ссылку на статью	4191
скопійовано	5142
скопійовано в буфер обміну	5141
скопіювати посилання	5013
скопіювати посилання на статтю	5013
скорост	317
скорост на възпроизвеждане	316
скорость воспроизведения	4288
скрий отговорите	338
скрий рекламата	343
скрыть	4217
скрыть ответы	4317
скрыть рекламу	4322
слайд # з #	5125
слайд # из #	4305
слайд # от #	330
слайд # із #	5125
слайд #/#	4305	5125
следвай автора	340
следвай темата	340
следвате тази тема	340
следваща новина	331
следваща снимка	331
следваща статия	331
следваща страница	331
следващо видео	316
следете на живо	331
следете темата	340
следи темата	340
следить за автором	4319
следить за онлайном	4306
следить за темой	4319
следующая	4215
следующая новость	4306
следующая статья	4212
следующая страница	4306
следующая фотография	4306
следующее видео	4288
следующее фото	4306
следующий слайд	4306
слухати	5013
слухати новину	5013
слушай новината	261
слушай статията	316
слушать	4191
слушать новость	4191
см. также	4212
смотреть # фото	4305
смотреть # фотографии	4305
смотреть # фотографий	4305
смотреть в браузере	4326
смотреть видео	4288
смотреть все	4215
смотреть все # фото	4305
смотреть все # фотографии	4305
смотреть все # фотографий	4305
смотреть все фото	4305
смотреть все фотографии	4305
смотреть все фотографий	4305
смотреть галерею	4306
смотреть онлайн-трансляцию	4306
смотреть оригинал	4277
смотреть предложение	4282
смотреть фото	4305
смотреть фотогалерею	4306
смотреть фотографии	4305
смотреть фотографий	4305
смотри также	4212
смотрите также	4212
сначала новые	4317
сначала старые	4317
снимка # от #	330
снимка #/#	330
снимок # из #	4305
советуем почитать	4212
согласен	4201
согласен и продолжить	4202
согласиться	4201
согласиться и продолжить	4285
содержание	4215
содержание статьи	4306
содержимое недоступно	4285
создано ии	4315
создано нейросетью	4315
создано при помощи ии	4315
создано с помощью ии	4315
создать аккаунт	4181
сообщение	4304
сообщение отправлено	4303
сообщить новость	4311
сообщить об опечатке	4207
сообщить об ошибке	4207
сортирай по	338
сортиране	339
сортировать	4318
сортировать по	4317
сортировка	4318
сортування	5138
сортувати	5138
сортувати за	5137
сохранено	4192
сохранить	4191
сохранить выбор	4285
сохранить на потом	4321
сохранить настройки	4285
сохранить рецепт	64
сохранить статью	4191
социальные сети	4193
спасибо за ваш голос	94	4276
спасибо за ваше сообщение	4303
спасибо за подписку	4184
спасибо за регистрацию	4303
спасибо за сообщение	4303
спасибо за участие в опросе	4276
спасибо, ваш голос учтён	4276
спершу нові	5137
спершу старі	5137
спестявате #%	326
спецпроект	4196
спецпроєкт	5016
сповіщення	5113
споделете	261
сподели	261
сподели във facebook	261
сподели като подарък	341
сподели по имейл	341
сподели статията	261
споделяне	261
спонсорирано	257
спонсорирано съдържание	343
спонсорский материал	4322
спонсорський матеріал	5143
способ оплаты	4179
способы оплаты	4179
спочатку нові	5137
спочатку старі	5137
спри да следваш	340
спробуйте пізніше	5123
спробуйте ще раз	5123
ссылка скопирована	4191
сталася помилка	5124
сталася помилка. спробуйте пізніше	5123
сталася помилка. спробуйте ще раз	5123
станете член	250
стани абонат	250
стани дарител	250
старые	4318
старі	5138
стати патроном	5117
стати підписником	5117
стати співучасником	5004
стати частиною спільноти	5004
стати членом клубу	5117
статията е заключена	325
статията е защитена с авторско право	335
статията се чете от изкуствен интелект	316
стаття захищена авторським правом	5132
стать патроном	4175
стать соучастником	4175
стать спонсором	4175
статья защищена авторским правом	4312
створено за допомогою штучного інтелекту	5135
створено за допомогою ші	5135
створено штучним інтелектом	5135
створено ші	5135
створити акаунт	5007
стежити за автором	5139
стежити за онлайном	5126
стежити за темою	5139
стислий переказ від ші	5135
стоимость доставки	4283
сторінка # з #	5125
сторінка # із #	5125
сторінка #/#	5125
страница # из #	4305
страница # от #	330
страница #/#	330	4305
стрічка новин	5032
субтитри	317	5109
субтитры	4289
судоку	309	4279	5099
сума по избор	323
сховати	5036
сховати відповіді	5137
сховати рекламу	5143
сходни новини	258
схожі матеріали	5032
схожі новини	5032
схожі статті	5032
съгласен съм и продължавам	313
съдържание от партньор	343
съдържанието е блокирано	313
съдържанието е защитено с авторски права	335
съдържанието не е налично	313
съдържанието не може да бъде показано	313
създадено от ии	337
създадено с изкуствен интелект	337
създадено с помощта на ии	337
създай профил	251
съобщение	329
съобщението е изпратено	328
съобщете за грешка	334
съобщи за грешка	334
сыграть	4279
сюжет	4212
сюжеты	4212
""", 'т': """
тагове	258
тази статия е заключена	325
так, будь ласка	5113
так, дякую	5113
так, увімкнути	5090
так, хочу	5113
також читайте	5032
твитнуть	4191
твиттер	4192
твітнути	5013
теги	4212	5032
текст продовжується під рекламою	5016
текст создан автоматически	4315
текст створено автоматично	5135
текст читает робот	4288
текущее время	4289
текущее время #	4288
текущо време	317
текущо време #	316
телеграм	4192
телефон	329	4304	5124
тема	329	4304	5124
тема дня	4212
теми	5032
темы	4212
тест дня	4276
тествай знанията си	308
това видео вече не е налично	316
това видео не е налично	316
това поле е задължително	328
това съдържание не е налично	313
това съдържание не може да бъде показано	313
только для подписчиков	4181
только необходимые	4285
транскрипция	317
тривалість	5109
тривалість #	5109
търговско съдържание	343
тільки необхідні	5105
""", 'у': """
у вас вже є акаунт	5120
у вас включен adblock	4294
у вас нет подписки	4300
у вас уже есть аккаунт	4300
у кошик	5018
у мене вже є акаунт	5120
у мене є акаунт	5120
у мене є передплата	5120
у меня есть аккаунт	4300
у меня есть подписка	4300
у меня нет аккаунта	4300
у меня уже есть аккаунт	4300
у цій статті	5126
уведомления	4293
увеличи	317
увеличи снимката	331
увеличи текста	341
увеличи шрифта	341
увеличить	4215
увеличить изображение	4306
увеличить текст	4321
увеличить фото	4306
увеличить шрифт	4321
увійти	5007
увійти з google	5120
увійти за допомогою google	5120
увійти через apple	5120
увійти через facebook	5120
увійти через google	5120
увійти, щоб коментувати	5137
увімкнути	5113
увімкнути звук	5108
увімкнути сповіщення	5089
увімкніть сповіщення	5089
угостите нас кофе	4297
угостить кофе	4298
уже есть аккаунт	4181
уже зарегистрированы	4181
уже зареєструвалися	5007
уже отключил	4296
узнать цену	4282
укажите сумму	4297
уменьшить шрифт	4321
умови використання	5022
управление на бисквитките	313
управление на известията	319
управление на съгласието	313
управление согласием	4285
управление уведомлениями	4292
управлявай съгласието	313
управлять согласием	4285
условия за ползване	313
установить приложение	4290
усі коментарі	5137
усі матеріали	5126
усі матеріали автора	5126
усі матеріали авторки	5048
усі матеріали за темою	5126
усі новини	5034
усі статті	5126
усі статті автора	5126
участие в азартных играх может вызвать зависимость	4198
участие в азартных играх может вызвать игровую зависимость	4198
""", 'ф': """
файлы cookie	4201
фамилия	329	4304
фейсбук	4192
филворды	4279
фото	4212
фото # з #	5125
фото # из #	4305
фото # із #	5125
фото #/#	4305	5125
фоторепортаж	4212
""", 'х': """
харесай	261
харесва ми	339
хорошо	4201
хотите получать уведомления	4292
хочете отримувати сповіщення	5112
""", 'ц': """
це було корисно	5135
це відео більше недоступне	5108
це відео недоступне	5108
це відео недоступне у вашій країні	5108
це поле обов'язкове	5123
цей контент недоступний	5105
цей контент неможливо показати	5105
цей матеріал закритий	5120
цена на доставката	311
ця стаття закрита	5120
цял екран	316
""", 'ч': """
час читання # хв	5034
час, що залишився	5108
час, що залишився #	5108
чете синтетичен глас	316
четете без ограничения	325
четете без реклами	343
четете в приложението	318
чети без реклами	343
чети в приложението	318
чи була стаття корисною	5027
читает синтезированный голос	4288
читайте в застосунку	5110
читайте в приложении	4290
читайте еще	4212
читайте ещё	4212
читайте ниже	4196
читайте первыми в приложении	4290
читайте першими в застосунку	5110
читайте по теме	4212
читайте также	4212
читайте також	5032
читати без обмежень	5120
читати без реклами	5143
читати всю новину	5126
читати всю статтю	5126
читати далі	5034
читати з передплатою	5120
читати коментарі	5137
читати оригінал	5096
читати повністю	5034
читати розшифровку	5108
читати статтю повністю	5126
читати також	5032
читать без ограничений	4300
читать без рекламы	4322
читать в max	4193
читать в telegram	4193
читать в браузере	4326
читать всю статью	4306
читать далее	4215
читать дальше	4215
читать ещё	4215
читать комментарии	4207
читать оригинал	4277
читать полностью	4215
читать расшифровку	4288
читать с подпиской	4300
читать статью полностью	4306
читать также	4212
читать целиком	4306
читає синтезований голос	5108
чому я бачу цю рекламу	5143
что еще почитать	4212
что ещё почитать	4212
что-то пошло не так	4304
что-то пошло не так, попробуйте позже	4303
что-то пошло не так. попробуйте еще раз	4303
что-то пошло не так. попробуйте ещё раз	4303
что-то пошло не так. попробуйте позже	4303
чуй статията	316
""", 'ш': """
швидкість відтворення	5108
ші може помилятися	5135
""", 'щ': """
ще за темою	5032
ще на цю тему	5035
ще не передплатник	5120
ще немає акаунта	5120
ще новини	5032
що ще почитати	5032
щомісяця	5004	5121
щомісячна підтримка	5118
щомісячний внесок	5117
щоп'ятниці. безкоштовно. без спаму	5123
щороку	5121
щось пішло не так	5124
щось пішло не так, спробуйте пізніше	5123
щось пішло не так. спробуйте пізніше	5123
щось пішло не так. спробуйте ще раз	5123
""", 'э': """
экономия #%	4301
эксклюзивно для подписчиков	4300
электронная почта	4184
электронная почта или логин	4300
эта статья закрыта	4300
это было полезно	4315
это видео больше недоступно	4288
это видео недоступно	4288
это видео недоступно в вашей стране	4288
это поле обязательно	4303
это поле обязательно для заполнения	4303
этот контент невозможно показать	4285
этот контент недоступен	4285
этот материал закрыт	4300
""", 'я': """
я вже підтримую	5003
я вимкнув блокувальник	5114
я отключил	4296
я отключил блокировщик	4294
я уже поддерживаю	4174
як вимкнути adblock	5114
як ми захищаємо джерела	5131
як ми захищаємо наші джерела	5131
якість	5109
яндекс.дзен	4192
""", 'і': """
ім'я	5124
індекс	5124
інша сума	5117
інші матеріали автора	5126
інші матеріали авторки	5048
інші новини	22	5032
інші статті автора	5126
інші статті авторки	5048
""", 'א': """
אהבתי	2348
אודות	2312
אודות הכותב	2380
אולי אחר כך	2364
אולי גם יעניין אותך	2297
אולי יעניין אותך	2297
אולי יעניין אותך גם	2336
אולי יעניין אתכם	2297
אולי יעניין אתכם גם	2336
אולי מאוחר יותר	2275
אולי פספסתם	2336
אחר כך	2365
איך מכבים	2369
איך מכבים חוסם פרסומות	2367
אימייל	2376
אימייל לא תקין	2375
אין לך חשבון	2373
אין לכם חשבון	2373
אינציקלופדיית ynet	2297
אישור	2294	2364
אישור הכל	2360
אישור והמשך	2359
אני מאשר את תנאי השימוש	2375
אני מאשר קבלת דיוור	2375
אני מאשר/ת קבלת דברי פרסומת	2375
אני מאשר/ת קבלת דיוור	2375
אני מסכים	2294
אני מסכים לתנאי השימוש	2375
אני מסכים/ה לתנאי השימוש	2375
אני מסכימה	2294
אפשר	2365
אפשר התראות	2363	2364
אפשר לבטל בכל רגע	2373
אפשר תמיד	2359
אפשרויות נוספות	2388
אשר את כל העוגיות	2393
אשר הכל	2360
אשר והמשך	2359
""", 'ב': """
בדקו את תיבת הדואר	2375
בדקו את תיבת המייל	2375
בחירה	2374
בחן את עצמך	2350
בחנו את עצמכם	2350
בחסות	2341
בחר	2374
בחר מסלול	2373
בחר סכום	2395
בחרו את המינוי שלכם	2373
בחרו מינוי	2373
בחרו מסלול	2373
בחרו סכום	2395
בטל השתקה	2355
ביטול	2364
ביטול הסכמה	2359
ביטול השתקה	2355
בלי ספאם	2375
בלעדי למנויים	2373
במעקב	2385
בשיתוף	2291
בשיתוף עם	2389
""", 'ג': """
גודל גופן	68
גודל הטקסט	2387
גודל טקסט	68
גישה בלתי מוגבלת לכל הכתבות	2396
""", 'ד': """
דווח על טעות	2296
דווח על תגובה	2391
דווחו לנו על טעות	2347
דחה את כל העוגיות	2393
דחה הכל	2360
דחיית הכל	2360
דיווח	2348
דיווח על טעות	2347
דיווח על תגובה	2391
דילוג לתוכן	2299
דילוג לתוכן המרכזי	2299
דלג לתוכן	2301
דלג לתוכן הראשי	2299
דלג על הפרסומת	2394
דלגו למתכון	64
דלגו על הפרסומת	2394
דף הבית	2301
""", 'ה': """
האזינו	2286
האזינו בספוטיפיי	2392
האזינו לכתבה	2355
האזן לכתבה	2355
האם הכתבה עזרה לך	2347
האם הכתבה עניינה אותך	2347
האם העמוד עזר לך	2347
האם זה היה מועיל	2347
הבא	2301
הבנתי	2302
הבקשה התקבלה	2397
הבקשה נשלחה	2397
הגב	2296
הגדל טקסט	2387
הגדל תמונה	2379
הגדלת גופן	2323	2324
הגדלת טקסט	2387
הגדלת תמונה	2379
הגדרות	2294
הגדרות עוגיות	2359
הגדרות פרטיות	2294	2359
הדפיסו את המתכון	64
הדפיסו כתבה	2335
הדפס	2286
הדפס מתכון	64
הדפסה	2286	2324
הדפסת המתכון	64
הדפסת כתבה	2335
ההודעה נשלחה	2375
ההודעה שלך	2397
ההצבעה שלך נקלטה	2347
ההצעה המשתלמת ביותר	2374
ההרשמה אושרה	2397
הודעתך נשלחה	2375
הווידאו אינו זמין	2355
הוסיפו תגובה	2296
הוסף כמקור מועדף	2384
הוסף לסל	2399
הוסף תגובה	2296
הוסף תשובה	2391
הוספה לסל	2399
הוספה לרשימת הקריאה	2323
הוספת תגובה	2296
הוקרא בקול סינתטי	2355
הורד שמע	2355
הורדת הפרק	2355
הורדת השמע	2355
הורידו את האפליקציה	2362
הזינו כתובת מייל	2397
הזכירו לי מאוחר יותר	2275
הזן כתובת אימייל	2397
החדשות ביותר	2348
החדשים ביותר	2348
החנות	2389
החשבון שלי	2278
הטבה לקוראים	2353
הטבות למנויים	2353
הטופס נשלח בהצלחה	2375
הירשם	2278
הירשמו להתראות	2363
הישנות ביותר	2348
הכי נצפים	2297
הכי נקרא	2297
הכי נקראות	2297
הכי נקראות היום	2336
הכי פופולרי	2374
הכינוי שלך	2391
הכניסו כתובת מייל	2397
הכתבה הבאה	2297
הכתבה המלאה למנויים	2335
הכתבה הקודמת	2297
הכתבה נעולה	2373
המייל האדום	2380
המייל שלך	2397
המלצות	2297
המקומות מוגבלים	2339
המשיכו לקרוא	2398
המשך בדפדפן	2362
המשך לאתר	2362
המשך לקרוא	2301
המשך עם google	2373
המשך עם אימייל	2396
המשך עם אפל	2373
המשך עם גוגל	2373
המשך עם פייסבוק	2373
המשך קריאה	2301
הנגן נטען	2355
הנצפים ביותר	2336
הנקראות ביותר	2297
הנקראים ביותר	2336
הסרטון אינו זמין	2355
הסרטון אינו זמין כעת	2355
הסרטון הבא	2394
הסרטון הקודם	2394
הסרטון לא זמין	2355
הסרטון לא זמין כעת	2355
הסרטון נטען	2355
הסתר	2302
הסתר תגובות	2347
הסתר תשובות	2347
העדפות עוגיות	2359
העדפות פרטיות	2393
הענק כתבה במתנה	2387
הענקת כתבה במתנה	2387
העתיקו את הקישור	2335
העתיקו קישור	2335
העתק	2388
העתק קישור	2286	2324
העתקת הקישור	2335
העתקת קישור	2286	2324
הפופולרי ביותר	2374
הפופולריות ביותר	2348
הפסק לעקוב	2384
הפסקת מעקב	2384
הפעל התראות	2363
הפעל סרטון	2355
הפעלה אוטומטית	2356
הפעלת התראות	2363
הפרסומת ממשיכה	2399
הצביעו	94	2348
הצביעו בסקר	2347
הצבע	94	2348
הצבעה	95
הצבעתך נקלטה	2347
הצג את כל התגובות	2309
הצג ב-x	2392
הצג הכל	2302
הצג כתוביות	2355
הצג מפה	2302
הצג מקור	2302
הצג עוד	2301
הצג פוסט	2359
הצג פוסט זה באינסטגרם	2392
הצג פחות	2302
הצג תגובות	2347
הצג תוכן	2359
הצג תוצאות	94	2348
הצג תמיד	2359
הצג תשובות	2347
הצגת התוכן	2359
הצגת כל התגובות	2309
הצהרת נגישות	2312
הצטרפו	2276
הצטרפו אלינו	2276
הצטרפו לתומכים	2370
הצעה לקוראים	2353
הקודם	2301
הקטן טקסט	2387
הקטנת גופן	2323	2324
הקטנת טקסט	2387
הקישור הועתק	2335
הקראה אוטומטית	2355
הקש להפעלת קול	2394
הרשמה	2278
השאירו תגובה	2309
השאר אותי מחובר	2373
השאר תגובה	2309
השב	2296
השהה	2319
השתק	2356
השתקה	2356
השתתפו בסקר	2347
התגובה שלך	2391
התגובות למנויים בלבד	2391
התגובות מושבתות	2391
התחבר	2278
התחבר עם google	2373
התחברות	2278
התחברות באמצעות גוגל	2373
התחברות עם גוגל	2373
התחברות עם פייסבוק	2373
התמונה הבאה	2398
התמונה הקודמת	2398
התרומה שלי	2395
""", 'ו': """
וואטסאפ	2324
ווטסאפ	2286	2324
וידאו	2297
""", 'ז': """
זהו שדה חובה	2375
זכור אותי	2374
זמן נוכחי	2356
זמן נותר	2356
""", 'ח': """
חד פעמי	2371
חד-פעמי	2371
חדשות אחרונות	2297
חודש ראשון ב-#	2334
חודש ראשון ב-# ש"ח	2334
חודש ראשון בשקל	2334
חודש ראשון חינם	2334
חזרה למעלה	2301
חזרה לעמוד הבית	2379
חזרה לעמוד הראשי	2299
חזרה לראש העמוד	2299
חזרה לרשימה	2398
חידוש מינוי	2396
חיוב חודשי	2374
חיוב שנתי	2374
חינם, בלי ספאם	2375
חיפוש	2301
""", 'ט': """
טוויטר	2286	2324
טוען וידאו	2355
טוען נגן	2355
טלגרם	2286	2324
טעינת הפוסט	2359
טען מחדש	2367
טען מחדש את הדף	2367
טען עוד	2301
טען פוסט	2359
טען תגובות נוספות	2347
טען תוכן	2359
""", 'י': """
יציאה	2278
יציאה ממסך מלא	2355
יש לי חשבון	2373
""", 'כ': """
כבר הצבעת	2347
כבר הצבעתם	2347
כבר יש לך חשבון	2373
כבר מנוי	2373
כבר מנויים	2373
כבר מנויים? התחברו	2278
כבר נרשמת	2278
כותרות אחרונות	2297
כיביתי	2369
כיביתי את חוסם הפרסומות	2367
כל שקל חשוב	2370
כל תרומה חשובה	2370
כל תרומה עוזרת	2370
כללי התגובות	2347
כן, אני רוצה	2363
כן, אשמח	2364
כניסה	2278
כניסה למנויים	2278
כתבה זו הוענקה במתנה	2400
כתבה זו היא תוכן ממומן	2335
כתבה ממומנת	2341
כתבה נעולה	2373
כתבו את תגובתכם	2391
כתבו לנו	2380
כתבו תגובה	2296
כתבות אחרונות	2297
כתבות מומלצות	2297
כתבות נוספות	2297
כתבות נוספות בנושא	2336
כתבות נוספות שיעניינו אתכם	2336
כתבות נוספות של הכתב	2379
כתבות קשורות	2297
כתבות שאולי פספסתם	2336
כתבות שיעניינו אתכם	2336
כתוב תגובה	2347
כתובת אימייל לא תקינה	2375
כתובת המייל כבר רשומה	2397
כתובת המייל שלך	2397
כתובת מייל לא תקינה	2375
כתיבת תגובה	2347
""", 'ל': """
לא אהבתי	2348
לא כעת	2275
לא ניתן להפעיל את הסרטון	2355
לא ניתן להציג את התוכן	2359
לא ניתן להציג תוכן זה	2359
לא ניתן לטעון את הסרטון	2394
לא ניתן לנגן את הסרטון	2355
לא עכשיו	2275	2364
לא תודה	2275	2364
לא, תודה	2275	2364
לגלריה	2379
לגלריה המלאה	2379
לגלריית התמונות	2379
לדף הבית	2379
לדף התרומות	2370
להאזנה בספוטיפיי	2392
להאזנה לכתבה	2355
להורדה ב-app store	2362
להורדה ב-google play	2362
להורדה מ-app store	2362
להורדה מ-google play	2362
להורדת האפליקציה	2335
להזמנה לחצו כאן	2399
להזמנת כרטיסים	2353
להמשך קריאה	2278
להרשמה	2278
להרשמה לאירוע	2339
לחידון	2350
לחידון המלא	2350
לחנות	2389
לחנות שלנו	2339
לחצו להפעלת הסאונד	2394
לידיעה המלאה	2379
לכל החדשות	2379
לכל החידונים	2350
לכל הכתבות	2301
לכל הכתבות בנושא	2336
לכל הכתבות של הכתב	2379
לכל המשחקים	2350
לכל הסרטונים	2379
לכל העדכונים, הכתבות והסרטונים	2336
לכל התגובות	2296
לכל התמונות	2379
לכתבה הבאה	2379
לכתבה הבאה בסדרה	2336
לכתבה המלאה	2379
לכתבה הקודמת	2379
לכתבה הקודמת בסדרה	2336
לכתבה נוספת	2398
לכתיבת תגובה	2309
למוצר	2389
למנויים בלבד	2282
למתכון	64
לעמוד הבית	2379
לעמוד התרומות	2370
לפרויקט המלא	2379
לפרופיל הכתב	2380
לפרטי המוצר	2399
לפרטים	2302
לפרטים והרשמה	2339
לפרטים נוספים והרשמה	2339
לפתיחת הכתבה	2396
לצפייה ביוטיוב	2392
לצפייה בכל התגובות	2309
לצפייה במסלולים	2396
לצפייה בתוצאות	94
לקריאה באפליקציה	2362
לקריאה מאוחר יותר	2400
לראש הדף	2379
לראש העמוד	2379
לרכישה באמזון	2353
לרכישה לחצו כאן	2353
לרכישת הספר	2353
לרכישת כרטיסים	2353
לרכישת כרטיסים לחצו כאן	2353
לרכישת מינוי	2278
לרכישת מינוי לחצו כאן	2335
לשלוח כתבה במתנה	2323	2324
לתיק המלא	2379
לתמונות	2302
לתרום	2276
לתרומה	2276
לתרומה לחצו כאן	2370
""", 'מ': """
מאוחר יותר	2365
מאשר	2294
מאשרת	2294
מבזקים	2297
מדיניות הפרטיות	2295
מדיניות הפרטיות ותנאי השימוש	2295
מדיניות פרטיות	2294	2312
מהירות הפעלה	2355
מהירות ניגון	2355
מודעה	2291
מומלץ עבורך	2336
מומלץ עבורכם	2336
מומלצים	2297
מוקרא בקול סינתטי	2355
מידע נוסף	2294
מיון לפי	2348
מייל	2324	2376
מיין לפי	2348
ממומן	2291
מסך מלא	2356
מסלולי מינוי	2396
מספר המקומות מוגבל	2339
מעבר למתכון	64
מעוניינים לקבל התראות	2363
מצאת טעות	2347
מצאתם טעות	2296
מצאתם טעות בכתבה	2347
מצב כהה	2360
משהו השתבש	2376
משך	2356
משך הסרטון	2394
משלוח חינם	2389
מתנה לחבר	2387
""", 'נ': """
נא להזין כתובת מייל תקינה	2375
נגישות	2312
נגן	2319
נגן וידאו	2355
נגן שמע	2394
נוצר באמצעות ai	2394
נוצר על ידי ai	2394
נושאים	2297
נושאים קשורים	2297
ניגון אוטומטי	2356
ניהול אפשרויות	2393
ניהול הסכמה	2359
ניהול העדפות	2393
ניהול עוגיות	2359
ניתן לבטל בכל עת	2373
נרשמת בהצלחה	2375
""", 'ס': """
סגור	2275
סגור גלריה	2398
סגור חלון	2398
סגור תפריט	2398
סגירה	2275
סודוקו	2352
סוף הפרסומת	2353
סוף פרסומת	2353
סיכום ai	2317
סיכום אוטומטי	2383
סיכום הכתבה	2317
סכום אחר	2370
סכום לבחירה	2395
ספרו לנו מה דעתכם	2347
סקר	95
סקר היום	94
סרטון זה אינו זמין	2355
סרטון זה אינו זמין עוד	2355
סרקו את הקוד	2362
סרקו את קוד ה-qr	2362
""", 'ע': """
עבור לתוכן	2299
עבור לתוכן המרכזי	2299
עדיין לא מנוי	2373
עדיין לא מנויים	2373
עוד	2301
עוד באותו נושא	2336
עוד בנושא	2297
עוד בערוץ	2297
עוד חדשות	2297
עוד כתבות	22	2297
עוד כתבות בנושא	22
עוד כתבות מעניינות	2335
עוד לא מנויים	2373
עוד סיפורים	2336
על הכותב	2380
עקבו אחר הכתב	2384
עקבו אחר הנושא	2384
עקבו אחרי הכתב	2384
עקבו אחרי הנושא	2384
עקוב אחרי הכתב	2384
""", 'פ': """
פייסבוק	2286	2324
פנייה לכתב	2380
פנייה למערכת	2380
פרטים	2302
פרסום	2291
פרסומת	2291
פרסם	2348
פרסם אצלנו	2312
פרסמו אצלנו	2312
פתח	2302
פתח באפליקציה	2362
פתיחה באפליקציה	2362
""", 'צ': """
צור חשבון	2278
צור קשר	2296	2312
צפו באינסטגרם	2392
צפו בטוויטר	2392
צפו ביוטיוב	2392
צפו בפייסבוק	2392
צפו גם	2398
צפייה חוזרת	2394
צרו קשר	2312	2380
צרו קשר עם המערכת	2380
""", 'ק': """
קבל הכל	2360
קבלת התראות	2363
קוד קופון	2399
קודי הנחה	2399
קרא גם	2297
קרא עוד	2301
קראו באפליקציה	2362
קראו בחינם	2396
קראו גם	2297
קראו עוד	2301
""", 'ר': """
רוצה לקבל התראות	2363
רוצים לקבל התראות	2363
רענון העמוד	2367
רענן את הדף	2367
רעננו את הדף	2367
""", 'ש': """
שדה זה הוא חובה	2375
שדה חובה	2375
שדות חובה	2375
שחק עכשיו	2350
שחקו עכשיו	2350
שינוי גודל הגופן	2323
שיתוף	2286
שיתוף בוואטסאפ	2387
שיתוף בווטסאפ	2286
שיתוף בטוויטר	2286
שיתוף במייל	2335
שיתוף בפייסבוק	2286
שכחת את הסיסמה	2373
שכחת סיסמה	2373
שכחתי סיסמה	2278
שלח	94	2376
שלח לחבר	2286
שלח תגובה	2347
שלחו את הכתבה במתנה	2335
שלחו במתנה	2335
שלחו כתבה במתנה	2323
שלחו לחבר	2324	2387
שלחו לנו סרטונים	2380
שלחו לנו תמונות	2380
שלחו משוב	2347
שליחה	2376
שליחה במייל	2286
שליחת כתבה במתנה	2323
שליחת משוב	2347
שליחת תגובה	2347
שמור	2388
שמור העדפות	2359
שמור כתבה	2400
שמור לרשימת הקריאה	2323	2324
שמירה	2286
שמירה לרשימת הקריאה	2323
שמירת הגדרות	2359
שמירת המתכון	64
שמירת כתבה	2335
שמרו כתבה	2335
שמרו לקריאה מאוחרת	2335
שתף	2286
שתף כתבה	2400
שתפו	2286
שתפו את הכתבה	2286
שתפו בוואטסאפ	2335
שתפו בווטסאפ	2335
שתפו בטוויטר	2387
שתפו בטלגרם	2335
שתפו בפייסבוק	2286
שתפו כתבה זו	2400
""", 'ת': """
תגובה	2296
תגובות	2296
תגובות נוספות	2347
תגיות	2297
תודה על ההצבעה	2347
תודה על הצבעתך	94
תודה על התמיכה	2395
תודה על תמיכתכם	2395
תודה שהצבעת	2347
תודה שהצבעתם	2347
תודה, ההודעה נשלחה	2375
תוכן למנויים	2278
תוכן ממומן	90	2291
תוכן מסחרי	2341
תוכן מקודם	2291
תוכן פרסומי	2341
תוכן שיווקי	90	2291
תוכן שיווקי בשיתוף	2341
תוצאות	95
תוצאות ההצבעה	2348
תוצאות הסקר	2348
תורגם אוטומטית	2335
תיקון טעות	2335
תמונה # מתוך #	2299
תמכו בנו	2276
תמכו בנו בפטריאון	2370
תמכו בעיתונות	2370
תמלול	2356
תנאי השימוש	2295
תנאי השימוש | מדיניות הפרטיות	2295
תנאי השימוש ומדיניות הפרטיות	2295
תנאי פרסום תגובות	2347
תנאי שימוש	2294	2312
תפריט	2301
תקציר ai	2317
תקציר בינה מלאכותית	2317
תקציר הכתבה	2317
תרגום אוטומטי	2356
תרומה	2276
תרומה חד פעמית	2370
תרומה חד-פעמית	2370
תרומה חודשית	2370
תרמו	2276
תרמו עכשיו	2276
תשבץ	2352
תשבצים	2352
תשחץ	2352
תשלום באמצעות paypal	2396
""", 'ا': """
ابدا الاختبار	191
ابلاغ	189
ابلغ عن خطا	167
اترك تعليقا	134
اترك رد	188
اترك ردا	188
اتصل بنا	134	152
اجازه دادن	1892
اجازه ميدهم	1893
احجز الان	243
احجز تذكرتك	194
احجز تذكرتك الان	194
احجز مكانك	194
احدث الاخبار	135
احصل علي التنبيهات العاجلة	207
احفظ المقال	176
احفظ المقال لوقت لاحق	176
اخبار اخري	22
اخبار بيشتر	1864
اخبار ديگر	22
اخبار ذات صلة	135
اخبار ذات علاقة	177
اخبار قد تعجبك	177
اخبار قد تهمك	177
اخبار متعلقة	135
اخبار مرتبط	1826
اخبار مرتبطة	177
اخبار پيشنهادي	1864
اختبر معرفتك	191
اختبر معلوماتك	191
اختر	216
اختر اشتراكك	215
اختر الباقة	215
اختر المبلغ	239
اختر باقتك	215
اختر خطتك	215
اختر مبلغا	239
اخترنا لك	135
اخترنا لكم	177
اخر الاخبار	135
اخرين اخبار	1826
اخرين خبرها	1864
اخفاء	140
اخفاء التعليقات	188
اخفاء الردود	188
ادارة التفضيلات	237
ادارة الخيارات	237
ادارة الموافقة	199
ادارة ملفات تعريف الارتباط	132
ادامه	1830
ادامه با google	1901
ادامه با گوگل	1901
ادامه خبر	1907
ادامه در مرورگر	1889
ادامه مطلب	1830
ادخل البريد الالكتروني	241
ادخل بريدا الكترونيا صحيحا	217
ادخل بريدك الالكتروني	241
ادرس كپي شد	1850
ادعم الصحافة المستقلة	107
ادعم عملنا	212
ادعمنا	107
ادعمنا علي باتريون	212
ادعموا الصحافة المستقلة	212
اذهب الي الوصفة	64
ارتباط با ما	1842
ارسال	94	121	1816
ارسال التعليق	188
ارسال المقال بالبريد	176
ارسال بازخورد	1875
ارسال به تلگرام	1854
ارسال به دوستان	1816
ارسال تعليق	188
ارسال خبر	1908
ارسال ديدگاه	1875
ارسال راي	94
ارسال رايگان	1917
ارسال سوژه	1908
ارسال نظر	1825
ارسل	94
ارسل التعليق	188
ارسل تعليقك	188
ارسل لنا خبرا	223
ارسل لنا صورك	223
ارسل ملاحظاتك	188
ارشيو	1842
از دست ندهيد	1864
از راي شما متشكريم	1875
از شركت شما در نظرسنجي متشكريم	1875
از ما حمايت كنيد	1810
استطلاع	95
استطلاع الاسبوع	148
استطلاع الراي	95
استطلاع اليوم	148
استطلاع راي	95
استمع	121
استمع الي الخبر	195
استمع الي المقال	195
استمع الي هذا المقال	195
استمع علي سبوتيفاي	235
استمع للخبر	163
استمع للمقال	163
استمع للنص	163
اسم المستخدم الخاص بك	234
اشتباهي ديدهايد	1875
اشتر الان	194
اشتر الان من امازون	194
اشتر الكتاب	194
اشتر من امازون	194
اشتراك	109	1812
اشتراك بخريد	1861
اشتراك خود را انتخاب كنيد	1901
اشتراك در تلگرام	1915
اشتراك در واتساپ	1915
اشتراك گذاري	1816
اشتراك گذاري در تلگرام	1854
اشتراكگذاري	1816
اشتراكگذاري در تلگرام	1915
اشتراكگذاري در واتساپ	1915
اشترك	109
اشترك في الاشعارات	204
اضافة رد	234
اضغط لتشغيل الصوت	238
اضغط هنا لمشاهدة الفيديو	163
اضف الي السلة	243
اضف تعليق	134
اضف تعليقا	134
اضف تعليقك	188
اضف رد	189
اضف ردا	189
اضف كمصدر مفضل	227
اطبع	121
اطبع المقال	176
اطبع الوصفة	64
اطبع هذا المقال	176
اطلاعات بيشتر	1822
اظهار اقل	221
اظهار المحتوي	199
اظهار المزيد	221
اعادة المشاهدة	238
اعادة تحميل الصفحة	210
اعجبني	189
اعد تحميل الصفحة	210
اعدادات الخصوصية	199
اعدادات الكوكيز	199
اعدادات ملفات الارتباط	128
اعدادات ملفات تعريف الارتباط	132
اعلان	125
اعلان مدفوع	90	182
اعلان ممول	125
اعلانات	125
اعلانات مدفوعة	182
اعلانات ممولة	181
اعلن معنا	152
اغلاق	106
اغلاق القائمة	242
اغلاق المعرض	242
اغلاق النافذة	242
افتح الخريطة	140
افتح المقال	240
افتح في التطبيق	203
افزودن به منابع ترجيحي	1912
افضل عرض	216
افضل قيمة	216
اقبل وتابع	130
اقبل وواصل	130
اقرا الخبر كاملا	221
اقرا المزيد	139
اقرا المزيد للكاتب	153
اقرا المقال التالي	242
اقرا المقال كاملا	221
اقرا ايضا	135
اقرا في التطبيق	203
اقرا لاحقا	244
اقرا مجانا	240
اكتب تعليقا	134
اكتب تعليقك	234
اكمل القراءة	242
اكنون بازي كنيد	1878
اكواد الخصم	243
الابلاغ عن التعليق	234
الابلاغ عن خطا	167
الاخبار	135
الاستمرار في المتصفح	203
الاشتراك	109
الاعدادات	129
الاعلان مستمر	243
الاعلانات	125
الاقسام	135
الاكثر اعجابا	189
الاكثر تداولا	135
الاكثر تفاعلا	189
الاكثر شعبية	216
الاكثر قراءة	135
الاكثر قراءة الان	177
الاكثر قراءة اليوم	177
الاكثر مشاهدة	135
الان نه	1809
البحث	139
البريد الالكتروني	218
البريد الالكتروني غير صالح	217
البريد الالكتروني غير صحيح	217
البقاء متصلا	215
التالي	139
التشغيل التلقائي	196
التعليقات	134
التعليقات للمشتركين فقط	234
التعليقات معطلة	234
التفاصيل	140
الحقول المطلوبة	217
الخبر التالي	221
الخبر السابق	221
الخروج من ملء الشاشة	195
الدخول	109
الدفع عبر باي بال	240
الذهاب الي صفحة التبرع	212
الرئيسية	139
السابق	139
السماح	205
السماح بالاشعارات	204
السماح دائما	199
السماح والمتابعة	130
السياسة التحريرية	223
الصفحة التالية	139
الصفحة الرئيسية	139
الصورة التالية	242
الصورة السابقة	242
العب الان	191
العب مجانا	191
العودة الي الاعلي	221
العودة الي الصفحة الرئيسية	221
العودة الي القائمة	242
العودة للصفحة الرئيسية	221
الغاء المتابعة	227
الغاء كتم الصوت	195
الفيديو التالي	238
الفيديو السابق	238
الفيديو غير متاح	195
الفيديو غير متاح حاليا	195
القائمة	139
القبول والعرض	128
القبول والمتابعة	130
الكلمات المتقاطعة	193
الكلمات المفتاحية	140
المتابعة باستخدام apple	215
المتابعة باستخدام facebook	215
المتابعة باستخدام google	215
المتابعة باستخدام جوجل	215
المتابعة باستخدام غوغل	215
المتابعة بالبريد الالكتروني	240
المتابعة عبر غوغل	215
المتابعة في المتصفح	203
المتجر	232
المدة	196
المزيد	135	139
المزيد حول هذه القصة	177
المزيد عن الكاتب	153
المزيد عن الكاتبة	153
المزيد للكاتب	221
المزيد من الاخبار	135
المزيد من الخيارات	230
المزيد من الفيديوهات	221
المزيد من المعلومات	129
المزيد من المقالات	177
المزيد من مقالات الكاتب	153	221
المزيد من مقالات الكاتبة	153
المشاهدة علي يوتيوب	235
المقال التالي	135
المقال السابق	135
النتائج	95
النص المكتوب	196
الوسوم	135
الوضع الليلي	200
الوقت الحالي	196
الوقت المتبقي	196
الي الاعلي	139
الي صفحة التبرع	212
امسح رمز qr	203
امكان نمايش اين محتوا وجود ندارد	1886
امكان پخش ويدئو وجود ندارد	1882
انت تتابع هذا الموضوع	227
انت مشترك بالفعل	241
انتخاب	1902
انتخاب اشتراك	1901
انتخاب طرح	1901
انتشار	1876
انتشار يافته : #	1839
انتشار يافته: #	1839
انتقل الي الوصفة	64
انتهاي پيام	1854
انتهي الاعلان	194
اندازه فونت	68
اندازه قلم	68
اندازه متن	1915
انسخ الرابط	121
انشاء حساب	109
انشر	121
انضم الي برنامج العضوية	212
انضم الي فريقنا	167
انضموا الي برنامج العضوية	212
انضموا الي فريقنا	167
اهد المقال	176
اهد هذا المقال	176
اهداء	176
اهداء المقال	176
اهم الاخبار	135
اوافق	129
اوافق علي الشروط والاحكام	217
اوافق علي سياسة الخصوصية	217
اوافق علي معالجة بياناتي	217
اولين نفري باشيد كه نظر ميدهد	1854
ايا اين مطلب براي شما مفيد بود	1875
ايا اين مطلب مفيد بود	1875
ايا اين مقاله مفيد بود	1875
ايا مايليد اعلان دريافت كنيد	1891
ايا ميخواهيد اعلان دريافت كنيد	1891
ايجاد حساب	1812
ايقاف مؤقت	196
ايميل	1904
ايميل خود را بررسي كنيد	1903
ايميل معتبر وارد كنيد	1903
ايميل نامعتبر	1903
ايميل نامعتبر است	1903
اين فيلد الزامي است	1903
اين فيلد ضروري است	1903
اين مطالب را هم بخوانيد	1864
اين مطلب را هم بخوانيد	1864
اين مطلب مفيد بود	1875
اين مقاله قفل است	1901
اين ويدئو در دسترس نيست	1882
اين ويدئو ديگر در دسترس نيست	1882
اين ويديو در دسترس نيست	1882
اپ استور	1890
اپليكيشن را دانلود كنيد	1889
اپليكيشن را نصب كنيد	1889
اگهي	1818
اگهيها	1870
""", 'ب': """
با تشكر، پيام شما ارسال شد	1903
با ما تماس بگيريد	1908
با پردازش دادههايم موافقم	1903
بارگذاري دوباره صفحه	1896
بارگذاري مجدد صفحه	1896
بارگذاري محتوا	1886
بارگذاري پست	1886
باز كردن	1831
باز كردن در اپليكيشن	1889
باز كردن در برنامه	1889
بازار	1890
بازخورد بدهيد	1875
بازرگاني	1870
بازي رايگان	1878
بازي كنيد	1878
بازگشت به بالا	1830
بازگشت به صفحه اصلي	1907
باقات الاشتراك	240
بالفيديو	163
بحث	139
براي ارسال نظر وارد شويد	1875
برعاية	125
برعاية outbrain	181
برعاية taboola	181
برعاية تابولا	181
بريد الكتروني غير صالح	217
بريدك الالكتروني	241
برچسب ها	1826
برچسبها	1826
بزرگتر كردن متن	1915
بزرگنمايي تصوير	1907
بستن	1809
بصوت اصطناعي	226
بصوت الذكاء الاصطناعي	226
بعدا	1892
بعدا ياداوري كن	1809
بعدي	1830
بلغ عن تعليق	234
بلغ عن خطا	167
بله، ميخواهم	1892
به اشتراك بگذاريد	1816
به اين مطلب گوش دهيد	1882
به اين مقاله گوش دهيد	1882
بهترين پيشنهاد	1902
بيشتر	1826	1830
بيشتر ببينيد	1864
بيشتر بخوانيد	1826
بيصدا	1883
""", 'ت': """
تابع القراءة	242
تابع الكاتب	227
تابع الموضوع	227
تابع هذا الموضوع	227
تابعنا عبر	124
تابعنا علي	124
تابعونا علي	124
تاخير # ثوان	195
تازهترينها	1826
تازهسازي صفحه	1896
تبرع	107
تبرع الان	107
تبرع شهري	213
تبرع شهريا	212
تبرع لمرة واحدة	212
تبرع مرة واحدة	239
تبرعي	213
تبليغ	1818
تبليغات	1818	1842
تبليغات در گوگل	1870
تبليغات متني	1870
تجديد الاشتراك	240
تحديث الصفحة	210
تحقق من بريدك	217
تحقق من بريدك الالكتروني	217
تحميل التطبيق	120
تحميل الحلقة	195
تحميل الصوت	195
تحميل المحتوي	199
تحميل المزيد	139
تحميل المزيد من التعليقات	188
تحميل المنشور	199
تحميل من app store	203
تحميل من google play	203
تخصيص	129
تخطي الاعلان	238
تخفيف ويژه خوانندگان	1881
تذاكر	232
تذكرني	216
ترتيب	189
ترتيب حسب	189
ترجمة الية	196
ترجمه ماشيني	1883
تسجيل	109
تسجيل الخروج	19
تسجيل الدخول	109
تسجيل الدخول باستخدام google	215
تسجيل الدخول عبر جوجل	215
تسجيل الدخول عبر غوغل	215
تسجيل الدخول عبر فيسبوك	215
تسجيل دخول	109
تسوق الان	194
تشغيل الاشعارات	204
تشغيل الفيديو	195
تشغيل تلقائي	196
تصغير الخط	230
تصويت	95	189
تعداد نظرات: #	1839
تعذر تحميل الفيديو	238
تعذر تشغيل الفيديو	195
تعذر عرض المحتوي	199
تعليق	134
تعليقات	134
تعليقك	189
تغطية خاصة	177
تغيير تفضيلات الخصوصية	128
تغيير تفضيلات ملفات الارتباط	128
تفضيلات الخصوصية	237
تفضيلات ملفات تعريف الارتباط	199
تفعيل	205
تفعيل الاشعارات	120	207
تقديم # ثوان	195
تكبير الخط	230
تكبير الصورة	221
تلخيص بالذكاء الاصطناعي	226
تلغرام	121
تلقي الاشعارات	204
تلقي الاشعارات العاجلة	207
تلقي التنبيهات	207
تلقي التنبيهات العاجلة	207
تلگرام	1816
تم احتساب صوتك	188
تم ارسال رسالتك	217
تم ارسال رسالتك بنجاح	217
تم ارسال طلبك	241
تم استلام طلبك	241
تم الارسال بنجاح	217
تم الاشتراك بنجاح	217
تم انشاء الصوت بالذكاء الاصطناعي	195
تم انشاؤه بالذكاء الاصطناعي	238
تم تاكيد الاشتراك	241
تم تسجيل صوتك	188
تم نسخ الرابط	176
تماس با تحريريه	1908
تماس با ما	1825	1842
تماس با نويسنده	1908
تماشاي ويديو	1854
تمام صفحه	1883
تنزيل الحلقة	195
تنزيل الصوت	195
تنظيمات	1822
تنظيمات حريم خصوصي	1886
تنظيمات كوكي	1824
تنظيمات كوكيها	1824
تهيه اشتراك	1861
تواصل مع التحرير	223
تواصل مع الكاتب	223
تواصل مع المحرر	223
تواصل معنا	152	223
توقف پخش	1882
تويتر	121
توييتر	1816
تيليجرام	121
""", 'ث': """
ثبت ديدگاه	1875
ثبت راي	94
ثبت نام	1812
ثبت نام شما با موفقيت انجام شد	1903
ثبت نظر	94	1825
ثبتنام	1812
ثبتنام كنيد	1868
""", 'ج': """
جار التحميل	195
جار تحميل الفيديو	195
جاري التحميل	195
جاري تحميل الفيديو	195
جاوااسكريپت غيرفعال است	1886
جدول كلمات متقاطع	1880
جديدترين اخبار	1826
جديدترينها	1876
جزئيات	1831
جستجو	1830
جستجوي پيشرفته	1842
جميع الاخبار	221
جميع الالعاب	191
جميع التعليقات	134
جميع الفيديوهات	221
جميع المواضيع	137
جميع مقالات الكاتب	221
""", 'ح': """
حالا نه	1809
حامي ما شويد	1899
حامي مالي	1917
حجم الخط	121
حجم النص	68
حدث الصفحة	210
حدث خطا	218
حدث خطا ما	218
حريم خصوصي	1824
حساب كاربري	1812
حساب كاربري دارم	1901
حساب كاربري داريد	1901
حساب كاربري نداريد	1901
حسابي	109
حصري للمشتركين	109
حظر	206
حفظ	121
حفظ الاعدادات	199
حفظ التفضيلات	199
حفظ المقال	176
حفظ الوصفة	64
حفظ للقراءة لاحقا	176
حقل الزامي	217
حقل مطلوب	217
حمايت كنيد	1810
حمايت مالي	1810
حمايت مالي از ما	1899
حمايت ماهانه	1900
حمل التطبيق	203
حمل التطبيق الان	203
حمل من app store	203
حمل من google play	203
""", 'خ': """
خاص بالمشتركين	215
خانه	1830
خبر بعدي	1854
خبر قبلي	1854
خبرهاي بيشتر	1864
خبرهاي داغ	1864
خبرهاي مرتبط	1826
خبرهاي پيشنهادي	1864
خروج	19
خروج از تمام صفحه	1882
خريد از امازون	1881
خريد اشتراك	1861
خريد اشتراك سالانه	1861
خريد اشتراك ماهانه	1861
خريد انلاين	1917
خريد اين كتاب	1881
خريد اينترنتي	1917
خريد بليت	1881
خريد بليط	1881
خريد كتاب	1881
خطايي ديدهايد	1875
خطايي رخ داد	1904
خلاصه با هوش مصنوعي	1911
خلاصه هوش مصنوعي	1911
خواندن در اپليكيشن	1889
خواندهشده با صداي مصنوعي	1882
خودتان را بيازماييد	1878
خيارات اخري	231
""", 'د': """
دانش خود را بسنجيد	1878
دانلود	1848
دانلود از اپ استور	1889
دانلود از بازار	1889
دانلود از گوگل پلي	1889
دانلود اپليكيشن	1889
دانلود صدا	1882
دانلود فايل صوتي	1848	1882
دانلود فيلم	1848
دانلود مستقيم	1890
دانلود ويدئو	1882
دانلود ويديو	1848
دانلود پادكست	1882
در انتظار بررسي : #	1839
در انتظار بررسي: #	1839
در حال بارگذاري	1882
در حال بارگذاري ويدئو	1882
در حال بارگذاري ويديو	1882
در صف انتشار: #	1839
در صف بررسي: #	1839
در نظرسنجي شركت كنيد	1875
در همين رابطه	1864
در همين زمينه	1864
در پاتريون حمايت كنيد	1899
درباره ما	1842
درباره نويسنده	1908
دريافت از اپ استور	1889
دريافت از بازار	1889
دريافت از كافه بازار	1889
دريافت از كافهبازار	1890
دريافت از مايكت	1889	1890
دريافت از گوگل پلي	1889
دريافت اعلانها	1891
دستهبندي	1826
دعمك يصنع الفرق	239
دعوت به همكاري	1854
دنبال كردن	1913
دنبال كردن اين موضوع	1912
دنبال كردن موضوع	1912
دنبال كردن نويسنده	1912
ديدگاه	1825
ديدگاه خود را بنويسيد	1875
ديدگاهتان را بنويسيد	1854
ديدگاهها	1825
""", 'ذ': """
ذات صلة	135
ذخيره	1816
ذخيره تنظيمات	1886
ذخيره خبر	1854
ذخيره دستور پخت	64
ذخيره مطلب	1854
ذخيره مطلب براي بعد	1854
ذكرني لاحقا	106
""", 'ر': """
راسل التحرير	223
راسلنا	223
راي دهيد	94	1876
راي شما ثبت شد	94	1875
راي شما ثبت شده است	1875
رايگان و بدون هرزنامه	1903
ربما لاحقا	106
رد	134	1822
رد همه	1887
رزرو بليت	1917
رسالتك	218
رفتن به بالا	1907
رفتن به دستور پخت	64
رفتن به صفحه كمك مالي	1899
رفض	129
رفض الكل	200
رفض جميع ملفات تعريف الارتباط	237
رمز عبور خود را فراموش كردهايد	1901
رمز عبور را فراموش كردهايد	1812
روابط ممولة	181
رپورتاژ	1818
رپورتاژ اگهي	1818
""", 'ز': """
زمان باقيمانده	1883
زمان فعلي	1883
""", 'س': """
سؤال اليوم	94
ساهم	107
ساهم الان	107
سجل الدخول	114
سجل الدخول للتعليق	188
سحب الموافقة	199
سرعة التشغيل	195
سرعت پخش	1882
سماح	206
سودوكو	193	1880
سوژه بفرستيد	1908
سياسة التصحيح	223
سياسة التصحيحات	223
سياسة الخصوصية	132	152
سياسة الخصوصية | شروط الاستخدام	132
سياسة الخصوصية وشروط الاستخدام	132
سياسة ملفات تعريف الارتباط	132
سياست حريم خصوصي	1822	1824
سياست حفظ حريم خصوصي	1821	1822
سياست كوكي	1822
سياست كوكيها	1821
سيب اپ	1890
""", 'ش': """
شارك	121
شارك الخبر	176
شارك القصة	176
شارك المقال	121
شارك عبر واتساب	230
شارك علي	121
شارك علي تويتر	230
شارك علي فيسبوك	230
شارك علي واتساب	230
شارك في استطلاع الراي	167
شارك في الاختبار	191
شارك في الاستطلاع	167
شارك في التصويت	188
شارك هذا الخبر	244
شارك هذا المقال	244
شارك هذا الموضوع	121
شارك هذه الصفحة	244
شاركنا برايك	188
شاركنا رايك	134
شاركها	176
شاركونا اراءكم	188
شاهد الصور	221
شاهد الفيديو	163
شاهد ايضا	135
شاهد بالفيديو	163
شاهد علي يوتيوب	235
شاهد كل الصور	137
شايد بعدا	1809
شحن مجاني	232
شراء التذاكر	194
شراء من امازون	194
شرايط ارسال نظر	1875
شرايط استفاده	1824
شرايط استفاده و حريم خصوصي	1824
شرايط را ميپذيرم	1903
شركاؤنا	200
شركاي ما	1887
شركت در ازمون	1878
شركت در نظرسنجي	1875
شروط الاستخدام	132	152
شروط الاستخدام | سياسة الخصوصية	132
شروط الاستخدام وسياسة الخصوصية	132
شروط التعليق	188
شروع ازمون	1878
شكرا لتصويتك	94	188
شكرا لدعمك	239
شكرا لدعمكم	239
شكرا لمشاركتك	188
شكرا، تم ارسال رسالتك	217
شما اين موضوع را دنبال ميكنيد	1912
شما قبلا راي دادهايد	1875
شنيدن اين مطلب	1882
شنيدن مقاله	1882
""", 'ص': """
صفحة التبرع	212
صفحه اصلي	1830
صفحه كمك مالي	1899
صندوق ورودي خود را بررسي كنيد	1903
صوت	94	189
صوت اصطناعي	196
صوت الان	94
""", 'ط': """
طالع ايضا	177
طباعة	121
طباعة المقال	176
طباعة الوصفة	64
""", 'ظ': """
ظرفيت محدود	1868
ظرفيت محدود است	1868
""", 'ع': """
عدم السماح	206
عرض اقل	140
عرض الاشتراكات	240
عرض الاصل	140
عرض الباقات	240
عرض التعليقات	188
عرض التفاصيل	140
عرض الردود	188
عرض الصور	221
عرض الكل	139
عرض المحتوي	199
عرض المزيد	139
عرض المزيد من التعليقات	188
عرض الملف	221
عرض المنتج	243
عرض المنشور	199
عرض النتائج	94	189
عرض النص الاصلي	140
عرض النص المكتوب	195
عرض جميع الاخبار	221
عرض جميع الصور	221
عرض خاص للقراء	194
عرض علي اكس	235
عرض علي انستغرام	235
عرض علي تويتر	235
عرض علي فيسبوك	235
عرض كل الصور	137
عرض كل المقالات	137
عرض هذا المنشور علي instagram	235
عرض هذا المنشور علي انستغرام	235
عروض المشتركين	194
عضويت	1812
عطلت مانع الاعلانات	210
عكس	1826
عكسهاي بيشتر	1907
عكسهايتان را براي ما بفرستيد	1908
علي فيسبوك وتويتر	124
عن الكاتب	223
عن الكاتبة	153
عودة للاعلي	221
""", 'غ': """
غرد	121
غير قابل انتشار: #	1839
غيرفعال كردم	1898
غيرقابل انتشار: #	1839
""", 'ف': """
فتح	140
فتح التطبيق	203
فتح في التطبيق	203
فراموشي رمز عبور	1901
فروشگاه	1917
فعال كردن	1892
فعال كردن اعلانها	1891
فعالسازي	1893
فعالسازي اعلانها	1891
فعل الاشعارات	204
فعلا نه	1892
فقط براي مشتركان	1812
فهمت	140
فيديو	135
فيديو غير متاح	195
فيسبوك	121	1816
فيلد الزامي	1903
فيلدهاي الزامي	1903
فيلم اصلي	1848
""", 'ق': """
قبلي	1830
قبول	129
قبول الجميع	200
قبول الكل	200
قبول جميع ملفات تعريف الارتباط	237
قبول كنيد و ادامه دهيد	1821
قبول همه	1887
قبول همه كوكيها	1821
قبول و ادامه	1822	1886
قبول ومتابعة	199
قد يعجبك	135
قد يعجبك ايضا	22	135
قد يهمك	135
قد يهمك ايضا	135
قديميترينها	1876
قراءة المزيد	139
قراءة الية	226
قصص مقترحة	177
قواعد التعليق	188
قواعد التعليقات	188
قوانين ارسال نظر	1875
قوانين و مقررات	1842
قوانين و مقررات را ميپذيرم	1903
قيم المقال	167
قيم الوصفة	64
قيم هذا المقال	167
""", 'ك': """
كافه بازار	1890
كافهبازار	1890
كبر الصورة	221
كتم الصوت	196
كد qr را اسكن كنيد	1889
كد ويدئو	1848
كد ويديو	1848
كد پخش	1848
كل الاخبار	221
كل الالعاب	191
كل الصور	221
كل المواضيع	137
كل مساهمة تصنع فرقا	212
كل مساهمة مهمة	212
كل مقالات الكاتب	153	221
كلمات دلالية	135
كلمات متقاطعة	193
كلمات مفتاحية	135
كليدواژهها	1826
كمك كنيد	1810
كمك مالي	1810
كمك ماهانه	1900
كمك يكباره	1899
كن اول المعلقين	176
كن داعما	107
كود خصم	243
كوكيها	1824
كوچكتر كردن متن	1915
كيف اعطل مانع الاعلانات	210
كيف اعطله	211
كيفية التعطيل	211
كيفيت اصلي	1848
كپي	1916
كپي شد	1850	1854
كپي كردن لينك	1854
كپي لينك	1816
كپي لينك كوتاه	1850
""", 'ل': """
لا اوافق	129
لا توجد تعليقات	188
لا شكرا	106
لا يمكن تشغيل الفيديو	195
لا يمكن عرض هذا المحتوي	199
لا يوجد تعليقات	188
لا، شكرا	106
لاحقا	106
لدي حساب	215
لديك حساب	215
لديك حساب بالفعل	215
لست مشتركا	215
لست مشتركا بعد	215
لطفا ان را غيرفعال كنيد	1898
لطفا ايميل خود را وارد كنيد	1903
لطفا نظر خود را بنويسيد	1838
لطفا يك ايميل معتبر وارد كنيد	1903
لغو در هر زمان	1901
لغو دنبال كردن	1912
لغو رضايت	1886
لقد صوت من قبل	188
لقد صوتت بالفعل	148
لقد عطلته	210
لقد قمت بالتصويت	188
للاعلان معنا	152
للمشتركين	111
للمشتركين فقط	114
لم يعجبني	189
ليس الان	106
ليس لديك حساب	215
لينك خبر كپي شد	1850
لينك كوتاه	1816
لينك كوتاه خبر	1850	1854
لينك كوتاه كپي شد	1850
لينك كپي شد	1850	1854
""", 'م': """
مادة اعلانية	125
مايكت	1890
مبلغ اخر	212
مبلغ دلخواه	1899
مبلغ ديگر	1899
مبلغ مختلف	212
مبلغ مخصص	239
متابع	228
متابعة القراءة	242
متابعة الكاتب	227
متابعة الموضوع	227
متابعة علي الموقع	203
متن كامل خبر	1907
متن كامل مقاله را بخوانيد	1907
متن پيادهشده	1883
متوجه شدم	1831
متوفر علي app store	203
متوفر علي google play	203
مجانا وبدون رسائل مزعجة	217
مجموع ديدگاهها : #	1839
مجموع نظرات: #	1839
محبوبترين	1902
محبوبترينها	1876
محتواي تبليغاتي	1818
محتواي حمايتشده	1854
محتواي پولي	1881
محتوي اعلاني	182
محتوي برعاية	182
محتوي للمشتركين	111
محتوي مدفوع	194
محتوي ممول	90	125
مختارات	135
مخصوص مشتركان	1901
مدة الفيديو	238
مدت	1883
مدت زمان	1883
مديريت رضايت	1886
مديريت كوكيها	1886
مرا به خاطر بسپار	1901
مرة واحدة	213
مرتبسازي	1876
مرتبسازي بر اساس	1876
مزايا المشتركين	194
مزاياي مشتركان	1881
مزيد من مقالات الكاتب	153
مزيد من مقالات الكاتبة	153
مساحة اعلانية	182
مستخدم جديد	109
مسدودكننده را غيرفعال كردم	1896
مشاركة	121
مشاركة عبر البريد	230
مشاركة عبر فيسبوك	230
مشاركة عبر واتساب	121
مشاركة علي تويتر	121
مشاركة علي فيسبوك	121
مشاهده بيشتر	1830
مشاهده عكسها	1907
مشاهده قيمت	1881
مشاهده محتوا	1886
مشاهده نتايج	94	1876
مشاهده همه	1830
مشاهده پاسخها	1875
مشاهده پرونده	1907
مشاهده گالري	1907
مشترك شويد	1812
مشغل الصوت	238
مشغل الفيديو	238
مشكلي پيش امد	1904
مطالب بيشتر	1864
مطالب ديگر اين نويسنده	1907
مطالب مرتبط	1826
مطالب پيشنهادي	1864
مطلب بعدي	1907
مطلب قبلي	1907
معرض الصور	221
مقال مهدي من مشترك	244
مقالات اخري للكاتب	153	177
مقالات اخري للكاتبة	153
مقالات ذات صلة	135
مقالات قد تعجبك	177
مقالات قد تهمك	177
مقالات مرتبط	1826
مقاله بعدي	1907
مقاله قبلي	1907
مقترحات برعاية taboola	181
مقروء بصوت اصطناعي	195
ملء الشاشة	196
ملخص اعده الذكاء الاصطناعي	226
ملخص الذكاء الاصطناعي	226
ملخص بالذكاء الاصطناعي	226
ملفات تعريف الارتباط	132
من نحن	152
منتشر شده: #	1839
منو	1830
مهمترين اخبار	1826
مواضيع ذات صلة	135
مواضيع قد تهمك	177
مواضيع متعلقة	177
مواضيع مرتبطة	177
موافق	129
موافق ومتابعة	199
موافقة ومتابعة	130
موافقم	1822
موضوعات ذات صلة	135
موضوعات متعلقة	177
مولد بالذكاء الاصطناعي	238
ميخواهيد اعلان دريافت كنيد	1891
""", 'ن': """
نام	1904
نبذة عن الكاتب	223
نبذة عن الكاتبة	153
نتائج الاستطلاع	189
نتائج التصويت	189
نسخ	231
نسخ الرابط	121
نسخ رابط المقال	176
نسخه صوتي مقاله	1882
نسخه وب	1890
نسخه چاپي	1854
نسيت كلمة السر	215
نسيت كلمة المرور	109
نشر	189
نصب اپليكيشن	1889
نظر	1825
نظر بدهيد	1854
نظر خود را با ما در ميان بگذاريد	1854
نظر خود را بنويسيد	1825
نظر خود را بگوييد	1875
نظر سنجي	95
نظر شما	1825
نظر شما درباره اين خبر چيست	1854
نظر كاربران	1838
نظرات	1825
نظرات بينندگان	1838
نظرات شما	1838
نظرات كاربران	1838
نظرات مخاطبان	1838
نظرتان را بگوييد	1875
نظرسنجي	95	1854
نعم اريد	206
نعم، اريد	205
نقشه سايت	1842
نمايش اين محتوا ممكن نيست	1886
نمايش بيشتر	1830
نمايش زيرنويس	1882
نمايش كمتر	1831
نمايش متن اصلي	1831
نمايش محتوا	1886
نمايش نتايج	94
نمايش نظرات	1875
نمايش نظرات بيشتر	1875
نمايش نقشه	1831
نمايش همه	1831
نمايش پاسخها	1875
نمايش پست	1886
ننصح بقراءة	135
نه ممنون	1809	1893
نه، ممنون	1893
نهاية الاعلان	194
""", 'ه': """
هديه دادن مقاله	1915
هذا البريد مسجل مسبقا	241
هذا الحقل الزامي	217
هذا الحقل مطلوب	217
هذا الفيديو غير متاح	195
هذا الفيديو غير متاح حاليا	195
هذا الفيديو لم يعد متاحا	195
هذا المحتوي للمشتركين	111
هذا المقال للمشتركين	111
هذا المقال مقفل	215
هذه المادة للمشتركين	176
هر زمان ميتوانيد لغو اشتراك كنيد	1903
هر كمكي مهم است	1899
هل افادك هذا المقال	188
هل ترغب باستلام الاشعارات	204
هل ترغب في تلقي الاشعارات	204
هل تريد تلقي اشعارات	204
هل تريد تلقي الاشعارات	204
هل كان هذا المقال مفيدا	188
هل كان هذا مفيدا	188
هل كانت هذه الصفحة مفيدة	188
هل لديك حساب	215
هل نسيت كلمة المرور	215
هل وجدت خطا	188
همرساني	1816
همه اخبار	1907
همه بازيها	1878
همه خبرها	1907
همه عكسها	1907
همه مطالب	1907
همه مطالب نويسنده	1907
همه ويدئوها	1907
هميشه اجازه داده شود	1886
هميشه نمايش بده	1886
همچنين ببينيد	1864
همچنين بخوانيد	1826
هنوز ثبتنام نكردهايد	1901
هنوز مشترك نيستيد	1901
هيئة التحرير	152
""", 'و': """
واتساب	121
واتساپ	1816
ورود	1812
ورود / ثبت نام	1812
ورود با اپل	1901
ورود با فيسبوك	1901
ورود با گوگل	1901
ورود مشتركان	1861
وسوم	135
وصول غير محدود الي جميع المقالات	240
وظائف	152
ويدئو در دسترس نيست	1882
ويديو	1826
ويديو در دسترس نيست	1882
ويژه خوانندگان	1881
ويژه مشتركان	1812
""", 'ي': """
يتم تحميل الفيديو	195
يدفع سنويا	215
يستمر المقال بعد الاعلان	181
يك بار	1900
يكبار	1900
يمكنك الالغاء في اي وقت	215
يمكنك الغاء الاشتراك في اي وقت	217
""", 'پ': """
پاسخ	1825
پايان اگهي	1881
پايان تبليغ	1881
پخش	1848
پخش خودكار	1883
پخش ويدئو	1882
پخش ويدئو ممكن نيست	1882
پخش ويديو	1882
پذيرش همه	1887
پذيرش و ادامه	1886
پذيرفتن	1822
پربازديدترين	1826
پربازديدترينها	1826
پربازديدها	1826
پربازديدهاي امروز	1864
پربازديدهاي هفته	1864
پربحثترينها	1826
پربينندهترين	1864
پربينندهترين خبرها	1864
پربينندهترينها	1864
پرداخت سالانه	1902
پرداخت ماهانه	1902
پسنديدم	1876
پنهان كردن پاسخها	1875
پيام بازرگاني	1870
پيام شما ارسال شد	1903
پيام شما با موفقيت ارسال شد	1903
پيشنهاد خواندني	1864
پيشنهاد سردبير	1826
پيشنهاد ما	1826
پيوندها	1842
""", 'چ': """
چاپ	1816
چاپ دستور پخت	64
چگونه غيرفعال كنم	1898
چگونه مسدودكننده را غيرفعال كنم	1896
""", 'گ': """
گالري تصاوير	1907
گالري عكس	1907
گزارش تخلف	1876
گزارش خطا	1825
گزارش خطا در اين خبر	1854
گزينههاي بيشتر	1916
گوگل پلي	1890
""", 'अ': """
अकाउंट नहीं है	2485
अक्षर का आकार	68
अक्षर छोटे करें	2497
अक्षर बडे करें	2497
अगला	2426
अगला लेख	2491
अगली खबर	2422
अगली तस्वीर	2491
अगली फोटो	2491
अगली स्टोरी	2491
अनफॉलो करें	2495
अनम्यूट	2470
अनिवार्य	2488
अनुमति दें	2478
अन्य खबरें	22	2422
अन्य राशि	2483
अन्य विकल्प	2498
अपना इनबॉक्स देखें	2487
अपना ईमेल दर्ज करें	2487
अपना ईमेल देखें	2487
अपना ईमेल पता दर्ज करें	2487
अपना कमेंट लिखें	2435
अपना ज्ञान परखें	2466
अपना प्लान चुनें	2485
अपनी टिप्पणी दें	2435
अपनी टिप्पणी लिखें	2435
अपनी तस्वीरें हमें भेजें	2492
अपनी प्रतिक्रिया दें	2463
अपनी राय दें	2421
अपनी राय बताएं	2463
अभी खरीदें	2469
अभी खेलें	2466
अभी डाउनलोड करें	2476
अभी तक सब्सक्राइबर नहीं हैं	2485
अभी दान करें	2407
अभी नहीं	2406	2479
अमान्य ईमेल	2487
अमेजन पर खरीदें	2469
अवधि	2471
असहमत	2420
अस्वीकार करें	2420
""", 'आ': """
आगे पढें	2426
आज का सवाल	94
आज की अन्य खबरें	2456
आप इस विषय को फॉलो कर रहे हैं	2495
आप कभी भी अनसब्सक्राइब कर सकते हैं	2487
आप पहले ही वोट कर चुके हैं	2463
आपका वोट दर्ज हो गया	2463
आपका वोट दर्ज हो गया है	2463
आपका संदेश भेज दिया गया है	2487
आपके लिए	2422
आपको यह भी पसंद आ सकता है	2456
आपको ये भी पसंद आ सकता है	2456
आवश्यक फील्ड	2487
""", 'इ': """
इस लेखक की अन्य खबरें	2439
इस लेखक की और खबरें	2439
इस लेखक के और लेख	2439
इस विषय को फॉलो करें	2495
इसे भी देखें	2456
इसे भी पढें	2422
""", 'ई': """
ई-पेपर	2409
ईमेल	2488
ईमेल से शेयर करें	2497
""", 'ऊ': """
ऊपर जाएं	2426
""", 'ए': """
एआई आवाज में सुनें	2470
एआई द्वारा तैयार	2442
एआई समरी	2442
एआई सारांश	2442
एआई से तैयार सारांश	2442
एक बार	2484
एक बार का दान	2483
एप डाउनलोड करें	2476
""", 'ऐ': """
ऐप इंस्टॉल करें	2476
ऐप खोलें	2476
ऐप डाउनलोड करें	2476
ऐप में खोलें	2476
ऐप में पढें	2476
ऐप स्टोर से डाउनलोड करें	2476
""", 'ऑ': """
ऑटोप्ले	2471
ऑडियो डाउनलोड करें	2470
ऑफर देखें	2469
""", 'औ': """
और खबरें	2422
और जानें	2420
और टिप्पणियां देखें	2463
और देखें	2426
और पढें	2422	2426
और पढें इस लेखक से	2439
और भी पढें	2456
""", 'क': """
कभी भी रद्द करें	2485
कम दिखाएं	2427
कमेंट	2421
कमेंट करें	2421
कमेंट पढें	2435
कमेंट लिखें	2463
कमेंट्स	2421
करियर	2438
किताब खरीदें	2469
कीमत देखें	2469
कुकी का उपयोग	2420
कुकी नीति	2418	2420
कुकी सेटिंग्स	2474
कुकीज नीति	2420
कुकीज प्रबंधित करें	2474
कुकीज सेटिंग	2419
कुछ गलत हो गया	2488
केवल सदस्यों के लिए	2409
केवल सब्सक्राइबर के लिए	2485
कैसे बंद करें	2482
कॉपी	2498
कॉपी करें	2498
कॉपी लिंक	2412
क्या आप नोटिफिकेशन चाहते हैं	2477
क्या आप नोटिफिकेशन पाना चाहते हैं	2477
क्या आप सूचनाएं पाना चाहते हैं	2477
क्या यह उपयोगी था	2463
क्या यह खबर उपयोगी थी	2463
क्या यह पेज उपयोगी था	2463
क्या यह लेख उपयोगी था	2463
क्यूआर कोड स्कैन करें	2476
क्रमबद्ध करें	2464
क्विज खेलें	2466
""", 'ख': """
खबर सुनें	2470
खाता नहीं है	2485
खाता बनाएं	2409
खोजें	2426
खोलें	2427
""", 'ग': """
गलती की सूचना दें	2463
गलती बताएं	2427
गूगल प्ले से डाउनलोड करें	2476
गूगल से जारी रखें	2485
गूगल से लॉगिन करें	2485
गेम्स	2468
गैलरी देखें	2491
गोपनीयता नीति	2418	2420	2438
गोपनीयता सेटिंग्स	2474
""", 'च': """
चर्चा में क्यों है	2456
चुनें	2486
""", 'ज': """
जरूर पढें	2456
जवाब छिपाएं	2463
जवाब दें	2421
जवाब देखें	2463
जवाब भेजें	2463
जावास्क्रिप्ट बंद है	2474
ज्यादा दिखाएं	2491
ज्यादा पढी गई	2456
""", 'ट': """
टिकट खरीदें	2469
टिकट बुक करें	2469
टिप्पणियां	2421
टिप्पणी	2421
टिप्पणी करें	2421
टिप्पणी के नियम	2463
टिप्पणी के लिए लॉगिन करें	2463
टिप्पणी भेजें	2463
टिप्पणी लिखें	2463
टेक्स्ट साइज	68
टैग्स	2422
टॉप न्यूज	2422
टॉप स्टोरीज	2456
ट्रांसक्रिप्ट	2471
ट्रेंडिंग	2422
ट्विटर	2412
ट्विटर पर शेयर करें	2497
""", 'ठ': """
ठीक है	2427
""", 'त': """
तस्वीर बडी करें	2491
तस्वीरें देखें	2491
ताजा खबरें	2422
ताजा समाचार	2422
""", 'द': """
दान करें	2407
दान पेज पर जाएं	2483
देश की और खबरें	2456
दोस्तों को भेजें	2442
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2487
""", 'न': """
नक्शा देखें	2427
नतीजे देखें	94
नवीनतम	2464
नहीं धन्यवाद	2406
नहीं, धन्यवाद	2406	2479
नियम और शर्तें	2418	2438
नियम और शर्तें | गोपनीयता नीति	2418
नोटिफिकेशन ऑन करें	2477
नोटिफिकेशन चालू करें	2477
""", 'प': """
परिणाम देखें	94	2464
पसंदीदा स्रोत के रूप में जोडें	2495
पहले से खाता है	2485
पहले से सब्सक्राइबर हैं	2485
पाठकों के लिए विशेष ऑफर	2469
पार्टनर कंटेंट	2459
पासवर्ड भूल गए	2485
पिछला	2426
पिछला लेख	2491
पिछली खबर	2422
पूरा लेख पढें	2491
पूरी खबर पढें	2426
पेज दोबारा लोड करें	2481
पेज रिफ्रेश करें	2481
पेज रीफ्रेश करें	2481
पेड कंटेंट	2469
पोल	95
पोल में हिस्सा लें	2463
पोस्ट लोड करें	2474
प्रचार	2416
प्रतिक्रिया दें	2421
प्रतिलिपि	2471
प्राइवेसी पॉलिसी	2420	2438
प्राइवेसी सेटिंग्स	2474
प्रायोजक	2499
प्रायोजित	2416
प्रायोजित सामग्री	2459
प्रिंट	2498
प्रिंट करें	2412
प्रीमियम	2409
प्लान चुनें	2485
प्ले स्टोर से डाउनलोड करें	2476
प्लेबैक गति	2470
प्लेबैक स्पीड	2470
प्लेयर लोड हो रहा है	2470
""", 'फ': """
फीडबैक दें	2438	2463
फीडबैक भेजें	2463
फुल स्क्रीन	2471
फुल स्क्रीन से बाहर निकलें	2470
फेसबुक	2412
फेसबुक पर शेयर करें	2412
फेसबुक से जारी रखें	2485
फेसबुक से लॉगिन करें	2485
फॉन्ट आकार	2497
फॉन्ट साइज	68
फॉलो कर रहे हैं	2495
फॉलो करें	2495
फोटो	2422
फोटो गैलरी	2456
फोटो गैलरी देखें	2491
फ्लिपकार्ट पर खरीदें	2469
""", 'ब': """
बंद करें	2406
बडी खबरें	2422
बाद में	2406	2479
बाद में याद दिलाएं	2406
ब्राउजर में जारी रखें	2476
""", 'भ': """
भेजें	2488
""", 'म': """
मंजूर है	2420
मशीनी अनुवाद	2471
मान्य ईमेल दर्ज करें	2487
मासिक दान	2484
मासिक भुगतान	2486
मासिक सहयोग	2484
मुख्य समाचार	2422
मुझे याद रखें	2485
मुफ्त डिलीवरी	2499
मुफ्त में खेलें	2466
मुफ्त, कोई स्पैम नहीं	2487
मूल देखें	2427
मेन्यू	2426
मेरा खाता	2409
मेरा खाता है	2485
मैं नियम और शर्तों से सहमत हूं	2487
मैंने ऐड ब्लॉकर बंद कर दिया	2481
मैंने बंद कर दिया	2482
म्यूट	2471
""", 'य': """
यह खबर सुनें	2470
यह फील्ड अनिवार्य है	2487
यह फील्ड आवश्यक है	2487
यह भी देखें	2456
यह भी पढें	2422
यह लेख लॉक है	2485
यह लेख सुनें	2470
यह वीडियो अब उपलब्ध नहीं है	2470
यह वीडियो उपलब्ध नहीं है	2470
यह सामग्री नहीं दिखाई जा सकती	2474
ये खबरें भी पढें	2456
ये भी जानें	2456
ये भी देखें	2456
ये भी पढें	2422
""", 'र': """
रजिस्टर करें	2409
रिपोर्ट करें	2464
रेसिपी पर जाएं	64
रेसिपी प्रिंट करें	64
रेसिपी सेव करें	64
""", 'ल': """
लाइक	2464
लाइक करें	2464
लिंक कॉपी करें	2412	2442
लिंक कॉपी हो गया	2497
लेख उपहार में दें	2497
लेख सुनें	2470
लेखक की अन्य खबरें	2439
लेखक के अन्य लेख	2491
लेखक के और लेख	2439	2491
लेखक के बारे में	2492
लेखक के बारे में और	2439
लेखक को फॉलो करें	2495
लेखक परिचय	2492
लेखक से और	2439
लॉग इन	2409
लॉग इन करें	2409
लॉगआउट	2409
लॉगिन	2409
लोकप्रिय	2422
लोड हो रहा है	2470
""", 'व': """
वर्ग पहेली	2468
वर्तमान समय	2471
विज्ञापन	2416
विज्ञापन के बाद जारी	2459
विज्ञापन दें	2438
विज्ञापन समाप्त	2469
विज्ञापन हटाएं	2442
विवरण	2427
विषय	2422
विषय को फॉलो करें	2495
वीडियो	2422
वीडियो उपलब्ध नहीं है	2470
वीडियो चलाएं	2470
वीडियो नहीं चलाया जा सकता	2470
वीडियो लोड हो रहा है	2470
वोट करने के लिए धन्यवाद	2463
वोट करें	94	2464
वोट दें	94
वोट देने के लिए धन्यवाद	2463
व्हाट्सएप	2412
व्हाट्सएप पर शेयर करें	2497
व्हाट्सऐप पर शेयर करें	2497
""", 'श': """
शायद बाद में	2406
शिकायत करें	2464
शेयर	2412
शेयर करें	2412
शेष समय	2471
""", 'स': """
संपर्क करें	2421	2438
संपादक को लिखें	2492
संबंधित खबरें	2422
संबंधित लेख	2422
संबंधित वीडियो	2456
संबंधित समाचार	2422
सदस्य बनें	2407
सबटाइटल दिखाएं	2470
सबमिट करें	2488
सबसे अच्छा ऑफर	2486
सबसे ज्यादा पढी गई	2422
सबसे ज्यादा पढी गई खबरें	2456
सबसे ज्यादा पढी गईं	2456
सबसे लोकप्रिय	2486
सब्सक्राइब	2409
सब्सक्राइब करें	2409
सभी अस्वीकार करें	2474
सभी कमेंट देखें	2463
सभी खबरें	2491
सभी खबरें देखें	2491
सभी गेम	2466
सभी गेम्स	2466
सभी टिप्पणियां देखें	2463
सभी तस्वीरें देखें	2491
सभी दिखाएं	2427
सभी देखें	2426
सभी फोटो देखें	2491
सभी वीडियो	2491
सभी वीडियो देखें	2491
सभी स्वीकार करें	2420	2474
समझ गया	2427
समर्थन करें	2407
सर्वे	95
सर्वे में हिस्सा लें	2463
सहमत हूं	2420
सहमति दें और आगे बढें	2419
सहमति प्रबंधित करें	2474
सहमति वापस लें	2474
सहयोग करें	2407
सही ईमेल दर्ज करें	2487
साइटमैप	2438
साइन अप	2409
साइन इन	2409
साझा करें	2412
सामग्री दिखाएं	2474
सामग्री देखें	2474
सामग्री लोड करें	2474
सालाना भुगतान	2486
सिर्फ सब्सक्राइबर के लिए	2485
सीधे रेसिपी पर जाएं	64
सुडोकू	2468
सुधार नीति	2492
सूचनाएं चालू करें	2477
सेव करें	2412
स्पॉन्सर्ड	2416
स्पॉन्सर्ड कंटेंट	2459
स्वचालित अनुवाद	2471
स्वीकार करें	2420
स्वीकार करें और आगे बढें	2419
स्वीकार करें और जारी रखें	2474
""", 'ह': """
हमसे संपर्क करें	2438	2492
हमारा समर्थन करें	2407
हमारी मदद करें	2483
हमारे बारे में	2438
हमें लिखें	2492
हमें सपोर्ट करें	2483
हमें सहयोग दें	2483
हमेशा अनुमति दें	2474
हर योगदान महत्वपूर्ण है	2483
हर योगदान मायने रखता है	2483
हां, चाहिए	2478
होम	2426
होम पेज पर जाएं	2491
""", 'অ': """
অক্ষরের আকার	68
অটোপ্লে	387
অডিও ডাউনলোড করুন	386
অনুদান দিন	350
অনুদান পাতায যান	395
অনুমতি দিন	392
অনুসরণ করছেন	408
অনুসরণ করুন	408
অন্য পরিমাণ	395
অ্যাকাউন্ট আছে	397
অ্যাকাউন্ট নেই	397
অ্যাপ ডাউনলোড করুন	390
অ্যাপ স্টোর থেকে ডাউনলোড করুন	390
অ্যাপে খুলুন	390
অ্যাপে পডুন	390
""", 'আ': """
আগের খবর	403
আপনার জন্য নির্বাচিত	376
আপনার বার্তা পাঠানো হযেছে	399
আপনার ব্রাউজার অডিও সমর্থন করে না	386
আপনার ব্রাউজার ভিডিও সমর্থন করে না	386
আপনার ভোট গৃহীত হযেছে	382
আপনার ভোট গ্রহণ করা হযেছে	382
আপনার মতামত জানান	382
আপনি আগেই ভোট দিযেছেন	382
আপনি কি নোটিফিকেশন পেতে চান	391
আবশ্যক	400
আমাকে মনে রাখুন	397
আমাদের সমর্থন করুন	395
আমাদের সহাযতা করুন	395
আমি শর্তাবলিতে সম্মত	399
আরও খবর	352
আরও দেখুন	352
আরও পডতে পারেন	376
আরও পডুন	352
আরও মন্তব্য দেখুন	382
আরও সংবাদ	376
আরো খবর	376
আরো পডুন	376
""", 'ই': """
ইমেইল	400
ইমেইল সঠিক নয	399
""", 'উ': """
উত্তর দিন	383
উত্তর দেখুন	382
উপরে যান	402
""", 'এ': """
এ জাতীয আরও খবর	376
এ জাতীয আরো খবর	376
এ সম্পর্কিত আরও খবর	352
এ সম্পর্কিত আরও পডুন	376
এআই সারাংশ	407
এই কনটেন্ট দেখানো যাচ্ছে না	388
এই ঘরটি আবশ্যক	399
এই বিভাগের আরও খবর	376
এই বিভাগের আরো খবর	376
এই বিষয অনুসরণ করুন	408
এই ভিডিওটি আপনার দেশে দেখা যাবে না	386
এই ভিডিওটি আর নেই	386
এই ভিডিওটি পাওযা যাচ্ছে না	386
এই লেখাটি কি উপকারী ছিল	382
এককালীন	396
এককালীন অনুদান	396
এখন নয	392
এখনই কিনুন	385
এখনই খেলুন	384
""", 'ক': """
কনটেন্ট দেখান	388
কনটেন্ট লোড করুন	388
কপি করুন	410
কপি লিংক	375
কম দেখুন	402
কিউআর কোড স্ক্যান করুন	390
কিছু ভুল হযেছে	400
কুইজ খেলুন	384
কুইজে অংশ নিন	384
কুকি সেটিংস	388
""", 'খ': """
খবরটি শুনুন	386
খবরটি শেযার করুন	375
""", 'গ': """
গুগল দিযে লগইন করুন	397
গুগল প্লে থেকে ডাউনলোড করুন	390
গোপনীযতা সেটিংস	388
গ্যালারি দেখুন	402
গ্রহণ করে এগিযে যান	388
""", 'ছ': """
ছবি দেখুন	402
ছবি বড করুন	402
ছবির গ্যালারি	402
""", 'জ': """
জনপ্রিয খবর	376
জমা দিন	400
জরিপ	95
জরিপে অংশ নিন	382
জানি না	383
জাভাস্ক্রিপ্ট বন্ধ আছে	388
""", 'ট': """
টিকিট কাটুন	385
টিকিট কিনুন	385
টুইটারে শেযার করুন	409
""", 'ন': """
নতুন	383
নাম	400
নিবন্ধন	350
নোটিফিকেশন চালু করুন	391
নোটিফিকেশন পেতে চান	391
""", 'প': """
পরবর্তী খবর	402
পরে	392
পাঠকের পছন্দ	376
পাঠান	400
পাসওযার্ড ভুলে গেছেন	397
পুরো খবর পডুন	402
পুরোনো	383
পেজ আবার লোড করুন	394
পেজ রিফ্রেশ করুন	394
পেজটি রিফ্রেশ করুন	394
পোস্ট লোড করুন	388
পোস্টটি শেযার করুন	375
প্রচ্ছদে ফিরুন	402
প্রতিটি অনুদান গুরুত্বপূর্ণ	395
প্রতিলিপি	387
প্রিন্ট	354
প্রিন্ট করুন	375
প্লে স্টোর থেকে ডাউনলোড করুন	390
প্লেব্যাক গতি	386
প্ল্যান বেছে নিন	397
""", 'ফ': """
ফন্ট সাইজ	409
ফলাফল দেখুন	94	383
ফলো করুন	408
ফুল স্ক্রিন	387
ফেসবুক দিযে লগইন করুন	397
ফেসবুকে শেযার করুন	375
ফ্রি ডেলিভারি	411
""", 'ব': """
বই কিনুন	385
বইটি কিনুন	385
বন্ধুদের সঙ্গে শেযার করুন	375
বাকি সময	387
বার্ষিক	396
বিজ্ঞাপন	354
বিজ্ঞাপন শেষ	385
বিস্তারিত পডুন	376
বেছে নিন	398
""", 'ভ': """
ভিডিও চালান	386
ভিডিও লোড হচ্ছে	386
ভিডিওটি চালানো যাচ্ছে না	386
ভিডিওটি পাওযা যাচ্ছে না	386
ভুল জানান	382
ভুল সংশোধন জানান	382
ভোট দিন	94	383
ভোট দেওযার জন্য ধন্যবাদ	382
""", 'ম': """
মতামত জানান	382
মতামত পাঠান	382
মন্তব্য	354
মন্তব্য করতে লগইন করুন	382
মন্তব্য করুন	354
মন্তব্য নেই	383
মন্তব্য পাঠান	382
মন্তব্য লিখুন	382
মন্তব্যের নিযম	382
মাসিক	396
মাসিক অনুদান	396
মিউট	387
""", 'য': """
যেকোনো সময বাতিল করুন	397
যোগাযোগ করুন	404
""", 'র': """
রকমারি থেকে কিনুন	385
রিপোর্ট করুন	383
রেজিস্টার	350
রেসিপি প্রিন্ট করুন	64
রেসিপিতে যান	64
""", 'ল': """
লগ ইন	350
লগইন	350
লাইক	383
লিংক কপি	354
লিংক কপি করুন	375
লিংক কপি হযেছে	375
লিঙ্ক কপি করুন	375
লেখক পরিচিতি	404
লেখক সম্পর্কে	404
লেখককে অনুসরণ করুন	408
লেখকের অন্যান্য লেখা	402
লেখকের আরও লেখা	402
লেখাটি কি উপকারী ছিল	382
লেখাটি শুনুন	386
লেখাটি সেভ করুন	375
লোড হচ্ছে	386
""", 'শ': """
শুধু গ্রাহকদের জন্য	397
শেযার	354
শেযার করুন	354
""", 'স': """
সংশ্লিষ্ট খবর	352
সঠিক ইমেইল দিন	399
সব খবর	402
সব খেলা দেখুন	384
সব গ্রহণ করুন	388
সব ছবি দেখুন	402
সব দেখুন	402
সব প্রত্যাখ্যান করুন	388
সব মন্তব্য দেখুন	382
সব সময অনুমতি দিন	388
সবচেযে জনপ্রিয	398
সবচেযে নতুন	383
সবচেযে পুরোনো	383
সমযকাল	387
সম্পর্কিত	376
সম্পর্কিত খবর	352
সম্পর্কিত বিষয	376
সম্পর্কিত সংবাদ	376
সম্পাদককে লিখুন	404
সম্পূর্ণ খবর পডুন	402
সম্মতি প্রত্যাহার করুন	388
সর্বশেষ	352
সর্বশেষ সংবাদ	352
সর্বাধিক আলোচিত	376
সর্বাধিক পঠিত	352
সর্বোচ্চ পঠিত	376
সহাযতা করুন	350
সাজান	383
সাবটাইটেল	387
সাবস্ক্রাইব	350
সেভ করুন	375
সেরা অফার	398
সৌজন্যে	411
স্পনসর	411
স্বযংক্রিয অনুবাদ	387
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	409
""", 'ก': """
กฎการแสดงความคิดเห็น	4819
กติกาการแสดงความคิดเห็น	4819
กรุณากรอกข้อมูลให้ครบถ้วน	4836
กรุณากรอกอีเมล	4836
กรุณากรอกอีเมลให้ถูกต้อง	4836
กรุณาตรวจสอบอีเมล	4836
กลับขึ้นด้านบน	4839
กลับด้านบน	4839
กลับหน้าแรก	4839
การตั้งค่าความเป็นส่วนตัว	4825
การตั้งค่าคุกกี้	4825
กำลังติดตาม	4842
กำลังโหลด	4823
กำลังโหลดวิดีโอ	4823
""", 'ข': """
ขนาดตัวอักษร	68
ขยายภาพ	4839
ขอบคุณที่ร่วมโหวต	4819
ขอบคุณสำหรับการโหวต	4819
ข่าวก่อนหน้า	4839
ข่าวถัดไป	4839
ข่าวทั้งหมด	4839
ข่าวที่คุณอาจสนใจ	4812
ข่าวที่น่าสนใจ	4812
ข่าวที่เกี่ยวข้อง	4789
ข่าวนี้มีประโยชน์หรือไม่	4819
ข่าวยอดนิยม	4789
ข่าวล่าสุด	4789
ข่าวอื่นที่น่าสนใจ	4812
ข่าวอื่นๆ	22	4812
ข่าวอื่นๆ ที่น่าสนใจ	4803
ข่าวเกี่ยวข้อง	4812
ข่าวแนะนำ	4789
ข้ามไปที่สูตร	64
""", 'ค': """
ครั้งเดียว	4833
คลิกชมวิดีโอ	4803
คลิกเพื่อขยายภาพ	4839
คลิปแนะนำ	4812
ความคิดเห็น	4792
ความยาว	4824
ความเร็วในการเล่น	4823
คัดลอก	4844
คัดลอกลิงก์	4792
คัดลอกลิงก์แล้ว	4803
คัดลอกลิงค์	4803
คัดลอกลิงค์แล้ว	4803
คุณต้องการรับการแจ้งเตือนหรือไม่	4828
คุณอาจสนใจ	4812
คุณโหวตแล้ว	4819
คุ้มที่สุด	4835
""", 'จ': """
จดจำฉัน	4834
จดจำฉันไว้	4834
จบโฆษณา	4822
จองตั๋ว	4822
จองบัตร	4822
จัดการความยินยอม	4825
จัดการคุกกี้	4825
จัดส่งฟรี	4845
จำนวนอื่น	4832
จำเป็นต้องกรอก	4836
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4836
ฉันยอมรับเงื่อนไขการใช้งาน	4836
""", 'ช': """
ชมคลิป	4803
ชมคลิปวิดีโอ	4803
ชมวิดีโอ	4803
ชมวิดีโอด้านบน	4803
ชมวิดีโอเต็มได้ที่นี่	4803
ชำระรายปี	4834
ชำระรายเดือน	4834
ช่องนี้จำเป็นต้องกรอก	4836
""", 'ซ': """
ซื้อที่ lazada	4822
ซื้อที่ shopee	4822
ซื้อบัตร	4822
ซื้อบัตรที่นี่	4822
ซื้อหนังสือ	4822
ซื้อหนังสือเล่มนี้	4822
ซื้อเลย	4822
""", 'ด': """
ดาวน์โหลดบน app store	4827
ดาวน์โหลดบน google play	4827
ดาวน์โหลดเสียง	4823
ดาวน์โหลดแอป	4827
ดาวน์โหลดแอปพลิเคชัน	4827
ดาวน์โหลดได้ที่ app store	4827
ดาวน์โหลดได้ที่ google play	4827
ดูการตอบกลับ	4819
ดูข่าวทั้งหมด	4839
ดูคลิป	4803
ดูความคิดเห็นทั้งหมด	4819
ดูความคิดเห็นเพิ่มเติม	4819
ดูทั้งหมด	4790
ดูผลลัพธ์	94
ดูผลโหวต	94	4820
ดูภาพทั้งหมด	4839
ดูภาพเพิ่มเติม	4839
ดูราคา	4822
ดูรูปทั้งหมด	4839
ดูวิดีโอ	4803
ดูเพิ่มเติม	4792
ดูแกลเลอรี	4839
ดูแกลเลอรี่	4839
""", 'ต': """
ตกลง	4829
ตอบกลับ	4820
ตัวเลือกเพิ่มเติม	4843
ตั้งค่าความเป็นส่วนตัว	4825
ตั้งค่าคุกกี้	4825
ติดตามผู้เขียน	4842
ติดตามหัวข้อ	4842
ติดตามหัวข้อนี้	4842
ติดต่อกองบรรณาธิการ	4840
ติดต่อเรา	4803
ติดต่อโฆษณา	4840
ต้องการรับการแจ้งเตือนหรือไม่	4828
""", 'ถ': """
ถอดเสียง	4824
ถอนความยินยอม	4825
ถูกใจ	4820
""", 'ท': """
ทดสอบความรู้ของคุณ	4821
ทำแบบทดสอบ	4821
ทุกการสนับสนุนมีความหมาย	4832
""", 'บ': """
บทความก่อนหน้า	4839
บทความถัดไป	4839
บทความทั้งหมดของผู้เขียน	4839
บทความที่น่าสนใจ	4812
บทความที่เกี่ยวข้อง	4789
บทความนี้ถูกล็อก	4834
บทความนี้มีประโยชน์หรือไม่	4819
บทความล่าสุด	4789
บทความอื่นของผู้เขียน	4839
บทความอื่นๆ ของผู้เขียน	4839
บทความแนะนำ	4812
บริจาค	4786
บริจาคครั้งเดียว	4832
บริจาคตอนนี้	4832
บริจาครายเดือน	4832
บริจาคเลย	4786
บันทึก	4803
บันทึกการตั้งค่า	4825
บันทึกคะแนนของคุณแล้ว	4819
บันทึกคะแนนโหวตแล้ว	4819
บันทึกสูตร	64
บันทึกไว้อ่านภายหลัง	4803
""", 'ป': """
ปฏิเสธทั้งหมด	4825
ปิดการแสดงความคิดเห็น	4819
ปิดเสียง	4824
""", 'พ': """
พิมพ์	4792
พิมพ์บทความ	4803
พิมพ์สูตร	64
พิมพ์หน้านี้	4803
""", 'ฟ': """
ฟรี ไม่มีสแปม	4836
ฟังข่าว	4823
ฟังข่าวนี้	4823
ฟังบทความ	4823
ฟังบทความนี้	4823
ฟังรายการย้อนหลัง	4803
""", 'ภ': """
ภายหลัง	4829
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4803
มีบัญชีอยู่แล้ว	4834
มีบัญชีแล้ว	4834
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4836
ยกเลิกได้ทุกเมื่อ	4834
ยอดนิยม	4812
ยอดนิยมในตอนนี้	4812
ยอมรับทั้งหมด	4825
ยอมรับและดำเนินการต่อ	4825
ยังไม่มีบัญชี	4834
ยังไม่เป็นสมาชิก	4834
""", 'ร': """
ระบุจำนวนเงิน	4832
รับการแจ้งเตือน	4828
รับการแจ้งเตือนข่าวด่วน	4803
รายงาน	4820
รีเฟรชหน้า	4831
รีเฟรชหน้านี้	4831
รูปแบบอีเมลไม่ถูกต้อง	4836
ร่วมงานกับเรา	4803
ร่วมตอบแบบสอบถาม	4803
ร่วมตอบแบบสำรวจ	4819
ร่วมบริจาค	4786
ร่วมสนับสนุน	4832
ร่วมแสดงความคิดเห็น	4803
ร่วมโหวต	4819
ร้านค้า	4845
""", 'ล': """
ลงทะเบียน	4786
ลงทะเบียนเรียบร้อยแล้ว	4836
ลดขนาดตัวอักษร	4843
ลืมรหัสผ่าน	4786
ลืมรหัสผ่านหรือไม่	4834
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4823
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4823
วิดีโอไม่พร้อมใช้งาน	4823
วิธีปิดโปรแกรมบล็อกโฆษณา	4831
""", 'ส': """
สนับสนุนนักข่าว	4832
สนับสนุนรายเดือน	4832
สนับสนุนสื่ออิสระ	4832
สนับสนุนเรา	4786
สปอนเซอร์	4792
สมัครงานกับเรา	4803
สมัครสมาชิก	4786
สมัครเรียบร้อยแล้ว	4836
สรุปด้วย ai	4841
สรุปโดย ai	4841
สั่งซื้อหนังสือ	4822
สั่งซื้อเลย	4822
สำหรับสมาชิกเท่านั้น	4834
สิทธิพิเศษสำหรับผู้อ่าน	4822
สิทธิพิเศษสำหรับสมาชิก	4822
สแกน qr code	4827
สแกนคิวอาร์โค้ด	4827
ส่ง	4837
ส่งข่าว	4840
ส่งข้อความเรียบร้อยแล้ว	4836
ส่งความคิดเห็น	4819
ส่งคำตอบ	94
ส่งต่อให้เพื่อน	4803
""", 'ห': """
หน้าแรก	4839
""", 'อ': """
อนุญาต	4829
อนุญาตเสมอ	4825
ออกจากโหมดเต็มจอ	4823
อีเมล	4837
อีเมลไม่ถูกต้อง	4836
อ่านข่าวที่เกี่ยวข้อง	4812
อ่านข่าวผ่านแอป	4803
อ่านข่าวอื่นๆ	4812	4839
อ่านฉบับเต็ม	4839
อ่านต่อ	4792
อ่านต่อหลังโฆษณา	4822
อ่านต่อเรื่องนี้	4812
อ่านต่อในเบราว์เซอร์	4827
อ่านบทความฉบับเต็ม	4839
อ่านบนแอป	4827
อ่านเพิ่มเติม	4789
อ่านเรื่องที่เกี่ยวข้อง	4812
อ่านโดย ai	4823
อ่านในแอป	4827
""", 'เ': """
เกมทั้งหมด	4821
เกิดข้อผิดพลาด	4837
เกิดข้อผิดพลาด กรุณาลองใหม่	4836
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4836
เกี่ยวกับผู้เขียน	4840
เขียนความคิดเห็น	4819
เขียนโดย ai	4841
เข้าสู่ระบบ	4786
เข้าสู่ระบบด้วย apple	4834
เข้าสู่ระบบด้วย facebook	4834
เข้าสู่ระบบด้วย google	4834
เข้าสู่ระบบด้วย line	4834
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4819
เฉพาะสมาชิกเท่านั้น	4834
เต็มจอ	4824
เนื้อหาต่อจากโฆษณา	4822
เนื้อหาที่เกี่ยวข้อง	4812
เนื้อหาสนับสนุน	4822
เนื้อหาโฆษณา	4822
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4823
เบราว์เซอร์ของคุณไม่รองรับเสียง	4823
เปิดการแจ้งเตือน	4828
เปิดรับการแจ้งเตือน	4828
เปิดเสียง	4823
เปิดแอป	4827
เปิดในแอป	4827
เป็นคนแรกที่แสดงความคิดเห็น	4803
เพิ่มขนาดตัวอักษร	4843
เริ่มทำแบบทดสอบ	4821
เรียงตาม	4820
เรื่องที่คุณอาจสนใจ	22	4812
เรื่องที่น่าสนใจ	4812
เรื่องที่เกี่ยวข้อง	4789
เรื่องล่าสุด	4812
เรื่องอื่นที่น่าสนใจ	4789
เรื่องแนะนำ	4812
เลิกติดตาม	4842
เลือก	4835
เลือกแพ็กเกจ	4834
เลือกแพ็คเกจ	4834
เล่นวิดีโอ	4823
เล่นอัตโนมัติ	4824
เล่นเกม	4821
เล่นเลย	4821
เวลาที่เหลือ	4823
เสียงอ่านโดย ai	4823
""", 'แ': """
แจ้งข่าว	4840
แจ้งข้อผิดพลาด	4819
แจ้งคำผิด	4819
แจ้งลบความคิดเห็น	4819
แชร์	4792
แชร์ข่าวนี้	4803
แชร์บทความ	4803
แชร์บทความนี้	4843
แชร์บน facebook	4843
แชร์ผ่าน line	4843
แชร์หน้านี้	4803
แชร์ไปที่ line	4803
แชร์ไปยัง facebook	4843
แชร์ไปยัง line	4843
แท็ก	4812
แท็กที่เกี่ยวข้อง	4812
แบบสำรวจ	95
แปลอัตโนมัติ	4803
แปลโดย ai	4841
แปลโดยอัตโนมัติ	4841
แสดงความคิดเห็น	4792
แสดงคำบรรยาย	4823
แสดงน้อยลง	4790
แสดงเนื้อหา	4825
แสดงเพิ่มเติม	4839
แสดงโพสต์	4825
""", 'โ': """
โฆษณา	4792
โหลดหน้านี้ใหม่	4831
โหลดหน้าใหม่	4831
โหลดเนื้อหา	4825
โหลดเพิ่มเติม	4839
โหลดแอป	4827
โหลดแอปฟรี	4803
โหลดโพสต์	4825
โหวต	94	4820
""", 'ใ': """
ใหม่ล่าสุด	4820
ให้คะแนนบทความนี้	4819
""", 'ไ': """
ไปที่สูตร	64
ไปยังหน้าบริจาค	4832
ไม่สามารถเล่นวิดีโอนี้ได้	4823
ไม่สามารถเล่นวิดีโอได้	4823
ไม่สามารถแสดงเนื้อหานี้ได้	4825
ไม่ใช่ตอนนี้	4829
""", 'ả': """
ảnh tiếp theo	5262
ảnh trước	5262
""", 'ẩ': """
ẩn	5178
ẩn trả lời	5217
""", 'ủ': """
ủng hộ	5153
ủng hộ báo chí độc lập	5155
ủng hộ chúng tôi	5153
ủng hộ chúng tôi trên patreon	5236
ủng hộ hàng tháng	5236
ủng hộ một lần	5236
ủng hộ ngay	5259
ủng hộ tác giả	5155
""", '☕': """
☕ buy me a coffee	1209
☕ buy us a coffee	1209
""", 'あ': """
あとで	2949
あとで読む	2966
あとで読むに追加	3081
あなたにおすすめ	2988
あなたにおすすめの記事	2988
あなたはどう思いますか	2982
あなたへのおすすめ	2988
あわせて読みたい	2988
あわせて読む	3023
""", 'い': """
いいえ、結構です	2949
いいね	2966
いいね!してニュースをチェック	2967
いいね!で応援する	3013
いいね順	3032
いつでも解約ok	3053
いつでも解約できます	3053
いつでも解約可能	3053
いつでも配信停止できます	3056
いま読まれています	3023
いま読まれている記事	3023
""", 'お': """
おすすめ	2988
おすすめの記事	2988
おすすめプラン	3053
おすすめ情報pr	2972
おすすめ記事	2988
おすすめ関連記事	3023
おすすめ順	3032
お住まいの地域ではご覧いただけません	3037
お住まいの地域では再生できません	3037
お問い合わせ	2974	3002
お問い合わせありがとうございました	3056
お問い合わせありがとうございます	3056
お問い合わせ内容	3077
お役に立ちましたか	3031
お得なクーポン	3080
お得なプランを見る	3076
お気に入り	2966
お気に入りに追加	2966
お申し込み	2953
お申し込みが完了しました	3077
お申し込みを受け付けました	3077
お酒は#歳になってから	3035
""", 'こ': """
こちらの記事もおすすめ	3023
こちらの記事も読まれています	22	3023
こちらもおすすめ	2988
こちらも読む	3023
このコメントを報告	3070
このコンテンツは表示できません	3040
このコンテンツを表示できません	3040
このテーマをフォロー	3066
このテーマをフォローする	3066
このページは役に立ちましたか	3031
このメールアドレスは登録済みです	3077
この動画の配信は終了しました	3037
この動画はお住まいの地域では再生できません	3037
この動画はご覧いただけません	3037
この動画は公開を終了しました	3037
この動画は再生できません	3037
この動画は現在ご覧いただけません	3037
この投稿をinstagramで見る	3071
この本を購入する	3035
この著者の記事	2988
この著者の記事を見る	3060
この著者の記事一覧	3060
この記事だけ読む	3076
この記事に関連するニュース	3023
この記事のタグ	2988
この記事の写真	3060
この記事の写真をすべて見る	3024
この記事の写真を見る	3060
この記事の画像	3060
この記事の画像をもっと見る	3060
この記事の画像を見る	3060
この記事の筆者	3061
この記事の誤りを報告	2985
この記事の関連ニュース	3023
この記事はロックされています	3053
この記事は会員からのプレゼントです	3081
この記事は会員限定です	2953
この記事は参考になりましたか	3031
この記事は役に立ちましたか	3031
この記事へのコメント	2986
この記事もチェック	3013
この記事をシェア	2966
この記事をシェアする	3081
この記事をプレゼント	3013
この記事をプレゼントする	3013
この記事を保存	3013
この記事を印刷	3013
この記事を印刷する	3013
この記事を書いた人	3061
この記事を書いた記者	3061
この記事を聞く	3037
この記事を聴く	3037
この記事を評価	3070
この記事を評価する	3013
この記事を購入	3076
この記者の記事をもっと見る	3060
この記者の記事を見る	3060
この記者の記事一覧	2988
この記者をフォロー	2970
この記者をフォローする	3066
この連載の記事	2988
この連載をフォロー	2970
この連載をフォローする	2970
この音声はaiが読み上げています	3037
この項目は必須です	3056
この項目は必須項目です	3056
""", 'ご': """
ご寄付ありがとうございます	3075
ご寄付はこちら	3050
ご意見	2979
ご意見をお聞かせください	3031
ご意見・ご感想を入力	3077
ご投票ありがとうございました	3031
ご支援ありがとうございます	3075
ご支援のお願い	2950
ご支援はこちら	3050
ご登録ありがとうございました	3056
ご登録ありがとうございます	3056
ご購入はこちら	3035
ご購読の申し込み	2953
""", 'さ': """
さらに読み込む	2992
""", 'す': """
すでにアカウントをお持ちの方	3053
すでに会員の方	3053
すでに投票済みです	3031
すでに登録済みです	3077
すべてのcookieを受け入れる	3073
すべてのcookieを許可	3073
すべてのコメントを見る	3031
すべてのニュースを見る	3060
すべての写真を見る	3024
すべての記事を見る	3060
すべて受け入れる	2974
すべて同意する	3073
すべて拒否	3041
すべて拒否する	3040
すべて表示	2993
すべて見る	2992
すべて許可	2974	2977
すべて読む	2993
""", 'そ': """
その他のオプション	3067
その他の記事	2988
その他の金額	3050
""", 'は': """
はい、受け取る	3044
はじめての方はこちら	3053
はてなブックマーク	2966
はてなブックマークに追加	3013
はてブ	2966
""", 'ま': """
まずは無料で	3053
また後で	2949
まだ会員でない方	3053
""", 'み': """
みなさんはどう思いますか	2982
みんなのコメント	2979
""", 'も': """
もう一度再生	3074
もう一度見る	3038
もっと見る	2992
もっと詳しく知りたい方は	3023
もっと読む	2988
もどる	2992
""", 'よ': """
よく読まれています	3023
よく読まれている記事	2988
よく読まれている記事ランキング	2988
""", 'わ': """
わかりました	2993
""", 'ア': """
アカウントをお持ちでない方	3053
アカウントをお持ちの方	3053
アカウントをお持ちの方はこちら	3053
アクセスランキング	2988
アプリで続きを読む	3043
アプリで見る	3043
アプリで読む	3043
アプリで開く	3043
アプリなら	3043
アプリのダウンロード	2965
アプリをインストール	2965
アプリをダウンロード	2965
アプリを入手	3043
アプリを開く	2965
アプリダウンロード	2965
アンケート	95
アンケートにご協力	2984
アンケートに参加する	2984	3031
アンケートに回答する	3031
アンケートに答える	2984	3031
アンケート実施中	3013
アンケート結果	3032
アンケート結果を見る	3070
""", 'ウ': """
ウィンドウを閉じる	3079
""", 'エ': """
エラーが発生しました	3056
""", 'オ': """
オススメ記事	2988
オフにする	3045
オプションの管理	3073
オプションを管理	3073
オンにする	3045
オンラインショップ	3035
""", 'カ': """
カテゴリ	2988
カテゴリー	2988
カートに入れる	3080
""", 'キ': """
キーワード	2988
キーワードをフォロー	2970
""", 'ギ': """
ギャラリーを見る	3060
ギャラリーを閉じる	3079
""", 'ク': """
クイズに挑戦	2984	3013
クイズに挑戦する	2984	3013
クイズに答える	3033
クッキー	2974
クッキーの設定	3040
クッキー設定	2974	2977
クリックで拡大	3060
クリックで音声が出ます	3074
クリップ	2966
クリップする	2966
クロスワード	3034
クロスワードに挑戦	2983
クロスワードを解く	2983
""", 'ゲ': """
ゲームで遊ぶ	3033
ゲーム一覧	3033
""", 'コ': """
コピー	3068
コピーしました	2966
コメント	2979
コメント #件	2986
コメント#件	2979
コメント(#	2979
コメント(#件	2986
コメントする	2979
コメントのルール	3031
コメントの受付は終了しました	3031
コメントの受付を終了しました	3031
コメントはまだありません	2979
コメントは会員のみ	3070
コメントは無効になっています	3070
コメントをすべて見る	3031
コメントをもっと見る	2979
コメントを入力	3070
コメントを入力してください	3070
コメントを報告	3070
コメントを投稿	2979
コメントを投稿する	3031
コメントを書く	2979
コメントを残す	2979
コメントを見る	2979
コメントを送信	3031
コメントを送信する	3031
コメントを閉じる	3031
コメントガイドライン	3031
コメントポリシー	3031
コメント一覧	2979
コンテンツへスキップ	2990
コンテンツを表示	3040
コンテンツを表示する	3040
コンテンツを読み込む	3040
コーヒーをおごる	3050
""", 'サ': """
サイトで続ける	3043
サイトポリシー	2974	3002
サイトマップ	2974
サインイン	2953
サポーターになる	3050
サポートする	2950
""", 'シ': """
シェア	2966
シェアしよう	2966
シェアする	2966
""", 'ス': """
スキップ	2949
スクラップ	2966
スクラップする	2966
スポンサー	2972
スポンサードリンク	2972
スポンサーリンク	2972
スポンサー企業	3069
""", 'タ': """
タイアップ	2972
タグ	2988
タップして音声をオンにする	3074
""", 'チ': """
チケットを予約する	3035
チケットを購入	3035
チケットを購入する	3035
チケット購入はこちら	3035
チップで応援する	2950
チップを送る	2950
チャンネル登録	2967
""", 'ツ': """
ツイート	2966
ツイートする	2966
ツイートを読み込む	3040
""", 'デ': """
データ保護方針	3073
""", 'ト': """
トップ	2992
トップに戻る	3060
トップへ戻る	2992
トップニュース	2988
トップページ	2992
トップページに戻る	3060
トップページへ	3060
トピックス	2988
""", 'ド': """
ドネーション	2950
""", 'ナ': """
ナンプレ	3034
""", 'ニ': """
ニックネーム	3057
ニックネームを入力	3070
ニュースを読む	2992
ニュースレター	2959
ニュースレター登録	2959
ニュース一覧	3060
ニュース一覧へ	3060
""", 'バ': """
バックナンバー	2988
""", 'パ': """
パスワードをお忘れですか	3053
パスワードをお忘れの方	3053
パスワードをお忘れの方はこちら	3053
パスワードを忘れた方	2953
パスワードを忘れた方はこちら	3053
""", 'ピ': """
ピックアップ	2988
""", 'フ': """
フィードバックを送る	3031
フィードバックを送信	3031
フォトギャラリー	3060
フォトギャラリーを見る	3060
フォロー	2967
フォローしています	3066
フォローしてね	2967
フォローしました	2967
フォローする	2967
フォローを解除	3066
フォローを解除する	3066
フォロー中	2967
フォロー解除	3066
フォントサイズ	68
フォントサイズ変更	68
フルスクリーン	3038
""", 'ブ': """
ブックマーク	2966
ブックマークする	2966
ブラウザで続ける	3043
ブラウザで見る	3043
ブラウザで読む	3043
""", 'プ': """
プッシュ通知	2965
プッシュ通知を受け取りますか	3044
プッシュ通知を受け取る	3044
プライバシーの設定	3040
プライバシーポリシー	2974	3002
プライバシーポリシーに同意する	3056
プライバシー設定	3040
プランを見る	3053
プランを選ぶ	3053
プランを選択	3053
プラン一覧	3053
プレゼント	2953
プレミアム	2953
プレミアム会員	2958
プロフィール	3062
""", 'ヘ': """
ヘルプ	2974
""", 'ペ': """
ページの先頭に戻る	3060
ページの先頭へ	2992
ページの先頭へ戻る	3060
ページを再読み込み	3046
ページを再読み込みする	3046
ページを更新する	3046
ページトップ	2992
ページトップへ	2992
ページトップへ戻る	3060
""", 'ホ': """
ホーム	2992
ホームに戻る	3060
""", 'ポ': """
ポスト	2966
ポストする	2966
""", 'マ': """
マイページ	2953
マンスリーサポーターになる	3050
""", 'ミ': """
ミュート	3038
ミュートを解除	3037
ミュート解除	3037
""", 'メ': """
メインコンテンツへスキップ	2990
メッセージ	3078
メニュー	2992
メニューを閉じる	3079
メルマガ	2959
メルマガ登録	2959
メールでシェア	3067
メールで送る	2966
メールで送信	2966
メールをご確認ください	3056
メールアドレス	2959
メールアドレスが正しくありません	3056
メールアドレスでログイン	3076
メールアドレスで登録	3076
メールアドレスをご入力ください	3077
メールアドレスを入力	2959
メールアドレスを入力してください	3056
メールアドレスを入力する	3077
メールマガジン	2959
メールマガジン登録	2959
""", 'ラ': """
ライター	3062
ランキング	2988
""", 'リ': """
リンクをコピー	2966
リンクをコピーしました	3013
リンクをコピーする	3013
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
ログイン	2953
ログイン/会員登録	2953
ログインしてコメント	3031
ログインしてコメントする	3031
ログイン・会員登録	2953
ログイン状態を保持	3053
ログイン状態を保持する	3053
""", '一': """
一回だけ	3051
一回だけ寄付する	3050
一回のみ	3051
一時停止	3038
一次性	5386
一次性捐款	5385
一番人気	3054
一覧	2992
一覧に戻る	3060
一覧へ	2992
一覧を見る	2992
""", '上': """
上一个视频	5409
上一张	5394
上一张图片	5414
上一篇	5303
上一篇文章	5394
上一頁	5309
上一页	5309
""", '下': """
下一个视频	5409
下一张	5394
下一张图片	5414
下一張圖片	5414
下一篇	5303
下一篇文章	5394
下一部影片	5409
下一頁	5309
下一页	5309
下次再說	5270
下次再说	5270
下載app	5376
下載客戶端	5376
下載音檔	5369
下載音訊	5369
下载app	5376
下载客户端	5376
下载音频	5369
""", '不': """
不,謝謝	5270	5379
不,谢谢	5270	5379
不用了	5270	5379
不用了,謝謝	5379
不用了,谢谢	5379
不適切な内容を報告	3031
""", '专': """
专题	5303
""", '並': """
並び替え	3032
並べ替え	3032
""", '个': """
个人中心	5275
个人信息保护政策	5408
""", '为': """
为你推荐	5303
为您推荐	5303
""", '主': """
主要ニュース	2988
""", '举': """
举报	5302
举报评论	5405
""", '了': """
了解	2993
了解更多	5298
了解详情	5415
""", '京': """
京东购买	5367
""", '人': """
人人网	5341
人才招聘	5338
人气排行	5308
人气榜	5308
人気の動画	3023
人気の記事	2988
人気ランキング	2988
人気記事	2988
人気記事ランキング	2988
人気順	3032
人氣排行	5308
人氣文章	5350
人氣榜	5308
""", '仅': """
仅限会员	5388
仅限订阅用户	5388
""", '今': """
今、あなたにオススメ	2988
今、読まれている記事	3023
今すぐプレイ	3033
今すぐ寄付	3075
今すぐ支援する	3075
今すぐ購入	3080
今すぐ遊ぶ	3033
今はしない	2949
今はやめておく	2949
今回のみ	3051
今回のみ支援する	3050
今回はしない	2949
今日のアンケート	2983
今日のクイズに挑戦	2984
今日のクロスワード	2983
今日の注目	2988
今日投票	5317
今日最熱門	5350
今日热点	5303
今日焦点	5303
今日熱門	5350
今週のアンケート	2983
今週のクイズに挑戦	2984
""", '从': """
从app store下载	5376
""", '他': """
他の記事	22
他の記事も読む	2988
""", '付': """
付費閱讀	5275
付费内容	5275
付费阅读	5275
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5405
以下为广告内容	5338
以下為廣告內容	5338
以后再说	5270
以後再說	5378
以電子郵件繼續	5411
""", '件': """
件名	3078
""", '企': """
企画・制作	3069
""", '优': """
优惠码	5415
""", '会': """
会员专享	5280
会员专享内容	5280
会员专属	5275
会员中心	5275
会员登录	5275
会員でない方	3053
会員でない方はこちら	3053
会員の方はこちら	2953
会員の方はログイン	2953
会員プランを見る	3076
会員特典	3035
会員登録	2953
会員登録する	2953
会員登録のご案内	3076
会員登録はこちら	2953
会員限定	2953
会員限定特典	3035
会員限定記事	2953
会社概要	3002
""", '余': """
余下全文	5414
""", '作': """
作者其他文章	5327
作者更多文章	5394
作者的更多文章	5327
作者简介	5395
作者簡介	5395
""", '你': """
你可能也喜欢	5303
你可能也喜歡	5303
你可能感兴趣	5303
你可能还想看	5350
你可能還想看	5350
你已投票	5317
你怎么看	5316
你怎麼看	5316
""", '使': """
使用 apple 登入	5388
使用 facebook 登入	5388
使用 google 帳號登入	5388
使用 google 登入	5388
使用 google 繼續	5388
使用apple登录	5388
使用facebook登入	5388
使用facebook登录	5388
使用google登入	5388
使用google登录	5388
使用google繼續	5388
使用google继续	5388
使用google账号登录	5388
使用paypal付款	5411
使用条款	5295
使用條款	5295
使用邮箱登录	5411
""", '価': """
価格を見る	3080
""", '保': """
保存	2966
保存する	2966
保存设置	5373
保持登入	5388
保持登入狀態	5388
保持登录状态	5388
""", '個': """
個人情報の取り扱い	2974
個人情報の取り扱いについて	2974
個人情報の取り扱いに同意する	3056
個人情報の取扱いについて	2974
個人情報保護方針	2974	3002
""", '倍': """
倍速	5370
""", '僅': """
僅限會員	5388
僅限訂戶	5388
""", '優': """
優先するソースに追加	3066
優惠碼	5415
""", '儲': """
儲存設定	5373
""", '允': """
允許	5378
允許通知	5377	5379
允许	5378
允许通知	5377	5379
""", '元': """
元の記事を読む	3024
元記事で読む	3024
元記事を読む	2992
""", '免': """
免責聲明	5295
免費訂閱	5281
免費註冊	5275
免費試讀	5275
免費閱讀	5411
免责声明	5295
免费,无垃圾邮件	5391
免费注册	5275
免费订阅	5281
免费试读	5275
免费阅读	5411
免运费	5404
免運費	5404
""", '入': """
入力内容を確認	3077
入力内容を確認する	3077
入力必須	3056
""", '內': """
內容糾錯	5319
""", '全': """
全ての写真を見る	3024
全ての記事が読み放題	3076
全屏	5370
全文はこちら	3024
全文を読む	2992
全文表示	2992
全画面	3038
全画面表示	3037
全画面表示を終了	3037
全螢幕	5370
全記事読み放題	2958
全部拒絕	5374
全部拒绝	5374
全部接受	5295
全部新闻	5394
全部游戏	5365
全部视频	5394
全部评论	5302
全部话题	5305
""", '公': """
公众号	5289
公式sns	2967
公式twitter	2967
公式x	2967
公式アプリ	2965
公式サイトで見る	3035
公式サイトはこちら	3080
公式サイトを見る	3080
公式ショップ	3035
公式ショップはこちら	3035
""", '共': """
共 # 頁	5305
共 # 页	5305
共#頁	5305
共#页	5306
共有	2966
共有する	2966
共有オプション	3067
共有リンクをコピー	3013
""", '关': """
关于作者	5395
关于我们	5295
关注	5289
关注作者	5399
关注我们	5289
关注此话题	5399
关注话题	5399
关键词	5303
关闭	5270
关闭窗口	5414
关闭菜单	5414
""", '其': """
其他新聞	5303
其他新闻	22	5303
其他金額	5385
其他金额	5385
""", '内': """
内容由ai生成	5409
内容纠错	5319
""", '再': """
再生	2992
再生リスト	3074
再生時間	3038
再生速度	3037
再読み込み	3046
再読み込みする	3046
""", '写': """
写留言	5405
写真(#枚	3024
写真をすべて見る	3060
写真をもっと見る	3024
写真を拡大	3060
写真を拡大する	3060
写真を見る	2992
写真を見る(全#枚	3024
写真・動画の投稿はこちら	3061
写真特集	2988
写评论	5302
""", '出': """
出錯了	5392
出错了	5392
""", '分': """
分享	5288
分享到	5288
分享到facebook	5338
分享到line	5338
分享到qq	5402
分享到whatsapp	5402
分享到微信	5288
分享到微博	5288
分享到朋友圈	5402
分享文章	5416
分享本文	5338
分享此文	5338
分享此頁	5416
分享給好友	5338
分享給更多人看到	5338
分享给好友	5338
分享给更多人	5338
分享至	5288
分享至facebook	5288
分享至line	5338
分享这篇文章	5416
分享這篇文章	5416
分类	5303
分類	5303
""", '列': """
列印	5288
列印本頁	5338
列印食譜	64
""", '初': """
初めての方はこちら	3053
初割で無料体験する	2953
初月無料	2958
""", '利': """
利用規約	2974	3002
利用規約に同意します	3056
利用規約に同意する	3056
""", '刷': """
刷新页面	5380
""", '前': """
前のページ	2992
前のページに戻る	3079
前の写真	3060
前の動画	3074
前の画像	3060
前の記事	2988
前の記事へ	2988
前の記事を読む	3079
前へ	2992
前回の記事はこちら	3023
前回はこちら	3024
前往官網	5415
前往捐款	5385
前往捐款頁面	5385
前往捐款页面	5385
前往購買	5367
前往贊助	5385
""", '剩': """
剩余时间	5370
剩餘時間	5370
""", '加': """
加入google偏好來源	5399
加入line好友	5289
加入会员	5275
加入我们	5338
加入我们的团队	5338
加入我們	5338
加入我們的團隊	5338
加入書籤	5288
加入會員	5275
加入白名单	5380
加入購物車	5415
加入购物车	5415
加载中	5369
加载内容	5373
加载帖子	5373
加载更多	5309
加载更多评论	5362
""", '動': """
動画	2988
動画で見る	3013
動画の公開は終了しました	3037
動画の読み込みに失敗しました	3074
動画の配信は終了しました	3037
動画は再生できません	3037
動画をもっと見る	3060
動画を再生	3074
動画を再生する	3013
動画を再生できません	3037
動画を再生できませんでした	3037
動画を見る	2992
動画を読み込み中	3037
動画を読み込めませんでした	3074
動画を読み込んでいます	3037
動画プレーヤーを読み込み中	3037
動画一覧	3060
""", '勘': """
勘誤回報	5319
""", '包': """
包邮	5404
""", '協': """
協賛企業	3069
""", '单': """
单次	5386
单次捐款	5271
单篇购买	5411
""", '単': """
単発の寄付	3050
""", '博': """
博客來購買	5367
""", '占': """
占い	3034
""", '印': """
印刷	2966
印刷する	2966
印刷用ページ	3013
印刷用ページを表示	3013
印象笔记	5341
""", '即': """
即时新闻	5303
即時新聞	5303
""", '原': """
原文を表示	2993
原文を見る	2993
原文連結	5351
原文链接	5351
""", '去': """
去京东看看	5367
去京东购买	5367
去天猫购买	5367
去淘宝购买	5367
""", '参': """
参与投票	5318	5362
参与评论	5302
参加测验	5365
参加者募集中	3005
参加问卷调查	5338
""", '參': """
參加問卷調查	5338
參加測驗	5365
參與投票	5362
""", '友': """
友だち追加	2967
友だち追加する	2967
友善列印	5338
友達に教える	3013
""", '反': """
反馈	5302
""", '发': """
发一条友善的评论	5405
发现错误?请告诉我们	5338
发生错误	5392
发表留言	5302
发表评论	5302
发送	5392
发送成功	5391
""", '取': """
取材・文	3062
取消关注	5400
取消回复	5320
取消回覆	5320
取消追蹤	5399
取消關注	5400
取消静音	5369
取消靜音	5369
""", '受': """
受け取る	3045
受付が完了しました	3077
""", '古': """
古い順	3032
""", '可': """
可随时退订	5391
可隨時取消	5388
""", '合': """
合わせて読みたい	2988
合成音声による読み上げ	3037
合成音声による読み上げです	3037
""", '同': """
同じカテゴリの記事	2988
同じ著者の記事	3023
同作者文章	5327
同意	5295
同意して続ける	3040
同意して続行	3040
同意して閉じる	3040
同意しない	2974	2977
同意する	2974	2977
同意の管理	3040
同意を撤回	3040
同意を撤回する	3040
同意を管理	3040
同意を管理する	3040
同意並繼續	5298	5373
同意并继续	5298	5373
同意設定を変更	2976
""", '后': """
后退#秒	5369
""", '听': """
听全文	5338
听文章	5369
听新闻	5288
听这篇文章	5338
""", '商': """
商业推广	5404
商品の詳細を見る	3080
商品を見る	3035
商品ページへ	3035
商品詳細	3080
商品详情	5415
商城	5404
商業推廣	5404
""", '單': """
單次	5386
單次捐款	5271
單筆	5386
單筆捐款	5385
單筆支持	5385
單篇購買	5411
""", '回': """
回上一頁	5414
回到頂端	5394
回到頂部	5309
回到顶部	5394
回复	5302
回答する	94
回覆	5302
回頁首	5306
回頂端	5309
回首頁	5309
""", '图': """
图 #/#	5305
图片 #/#	5305
""", '圖': """
圖片 #/#	5305
""", '在': """
在 app store 下載	5376
在 facebook 查看	5406
在 google play 下載	5376
在 instagram 查看	5406
在 instagram 查看這則貼文	5406
在 spotify 收聽	5406
在 x 上查看	5406
在 youtube 上觀看	5406
在amazon購買	5367
在app store下载	5376
在app中打开	5376
在app中阅读	5376
在facebook查看	5406
在google play下载	5376
在instagram查看	5406
在instagram查看這則貼文	5406
在patreon上支持我们	5385
在spotify上收听	5406
在x上查看	5406
在youtube上观看	5406
在亚马逊购买	5367
在微博查看	5406
在浏览器中继续	5376
在瀏覽器中繼續	5376
""", '地': """
地図を見る	2993
地図を開く	2993
""", '執': """
執筆者	3062
執筆者プロフィール	3061
""", '報': """
報錯	5319
""", '填': """
填字游戏	5366
填字遊戲	5366
""", '复': """
复制	5403
复制成功	5288
复制网址	5338
复制链接	5288	5341
""", '外': """
外部コンテンツを表示	3040
外部コンテンツを表示する	3040
外部送信について	3073
外部送信ポリシー	3073
""", '大': """
大号字	68
大字	5288
大家还在看	5303
大家都在看	5303
""", '头': """
头条	5303
""", '好': """
好的	5378
""", '如': """
如何停用廣告封鎖	5381
如何关闭	5383
如何关闭广告拦截	5381
如何关闭广告拦截器	5380
如何關閉	5383
如何關閉廣告攔截	5381
如何關閉廣告攔截器	5380
如何關閉廣告阻擋	5381
""", '始': """
始終允許	5374
始终允许	5374
""", '字': """
字体	68
字体大小	5288
字号	5288
字幕	5370
字幕をオン	3037
字幕を表示	3037
字級	68	5288
字级	68
字號	5402
字體大小	68	5288
""", '官': """
官方微博	5289
""", '定': """
定期定額	5271
定期定額捐款	5385
定期定額支持	5385
定期捐款	5385
""", '寄': """
寄付	2950
寄付する	2950
寄付で応援する	2950	3013
寄付のお願い	2950
寄付はこちら	3050
寄付はこちらから	3050
寄付をする	2950
寄付ページはこちら	3050
寄付ページへ	3050
""", '寫': """
寫留言	5405
寫評論	5405
""", '專': """
專題	5303
""", '小': """
小字	5288
小編推薦	5303
小调查	95
""", '尚': """
尚未成為會員	5388
尚無留言	5338
""", '展': """
展开	5309
展开全文	5309
展开全部	5310
展开回复	5362
展开阅读全文	5414
展開	5309
展開全文	5394
""", '已': """
已关注	5289
已收到您的申请	5412
已是会员	5275
已是訂戶	5388
已有帐号	5275
已有帳號	5388
已有账号	5388
已經是會員	5275
已經是會員?登入	5275
已经是订户	5388
已经有账号	5388
已複製連結	5402
已關注	5399
""", '常': """
常に表示する	3040
常に許可	3041
常に許可する	3040
""", '年': """
年払い	3054
年額プラン	3054
""", '广': """
广告	5294
广告后继续阅读	5367
广告结束	5367
""", '広': """
広告	2972
広告の下に記事が続きます	3035
広告の後に続きます	2972
広告はここまで	3035
広告をスキップ	2972
広告を閉じる	2972
広告ブロッカーの解除方法	3047
広告ブロッカーをご利用中です	3046
広告ブロッカーをオフにする方法	3047
広告ブロックの解除方法	3046
広告ブロックをオフにしました	3047
広告ブロックを解除してください	3046
広告ブロックを解除しました	3046
広告ブロックを解除する方法	3047
広告企画	2972
広告掲載	3002
広告掲載について	3002
広告終わり	3035
""", '廣': """
廣告	5294
廣告後繼續閱讀	5367
廣告結束	5367
廣編企劃	5367
廣編特輯	5367
""", '延': """
延伸閱讀	5303
延伸阅读	5303
""", '开': """
开启app	5376
开启推送	5377
开启通知	5377	5379
开始测验	5365
开通vip	5411
开通会员	5275
""", '当': """
当前时间	5370
当当购买	5367
""", '影': """
影片已下架	5369
影片已移除	5369
影片無法播放	5369
影片載入中	5369
影片載入失敗	5409
影片長度 #	5336
影音	5303
""", '後': """
後で	2949
""", '微': """
微信	5288
微信好友	5341
微信扫一扫	5402
微信扫码分享	5402
微信朋友圈	5341
微信登录	5388
微博	5288
""", '必': """
必填	5392
必填字段	5391
必填欄位	5391
必填項	5391
必填项	5391
必須	3057
必須項目	3057
必須項目です	3056
""", '忘': """
忘記密碼	5275
忘记密码	5275
""", '応': """
応援する	2950
""", '快': """
快进#秒	5369
""", '总': """
总是允许	5374
""", '您': """
您可能也喜歡	5303
您可能感兴趣	5303
您可能还喜欢	22
您可能還喜歡	22
您可能還想看	5350
您可随时退订	5391
您可隨時取消訂閱	5391
您已关注此话题	5399
您已投票	5317
您已投过票	5362
您已投過票	5362
您已经投过票	5362
您已訂閱	5412
您已订阅	5412
您怎么看	5316
您怎麼看	5316
您的信息已发送	5391
您的姓名	5412
您的投票已提交	5362
您的支持很重要	5410
您的昵称	5405
您的暱稱	5405
您的留言	5412
您的訊息已送出	5391
您的邮箱	5281
您的電子郵件	5412
您的電郵	5281
""", '情': """
情報をお寄せください	3061
情報提供のお願い	3061
情報提供はこちら	3061
""", '想': """
想接收即時新聞通知嗎	5377
想接收通知吗	5377
""", '意': """
意見信箱	5319
意見反饋	5362
意見回饋	5362
意见反馈	5302
""", '感': """
感想を送る	2979
感謝您的參與	5362
感謝您的投票	94	5362
感謝您的支持	5410
感谢参与投票	5317
感谢您,您的信息已发送	5391
感谢您的参与	5362
感谢您的投票	94	5362
感谢您的支持	5410
感谢支持	5410
""", '成': """
成为会员	5271
成為會員	5271
""", '我': """
我们无法显示此内容	5373
我來說兩句	5320
我同意	5295
我同意处理我的个人数据	5391
我同意接收电子邮件	5391
我同意隱私權政策	5391
我已关闭	5380
我已关闭广告拦截	5381
我已关闭广告拦截器	5380
我已閱讀並同意隱私權政策	5391
我已關閉廣告攔截	5381
我已關閉廣告攔截器	5380
我已關閉廣告阻擋程式	5381
我已阅读并同意隐私政策	5391
我来说两句	5320
我的帐户	5275
我的帳戶	5275
我知道了	5295
我要举报	5362
我要勘誤	5319
我要報錯	5319
我要投票	5318	5362
我要捐款	5410
我要支持	5410
我要檢舉	5362
我要爆料	5395
我要留言	5302
我要糾錯	5338
我要纠错	5302
我要評論	5320
我要评论	5302
我要贊助	5410
""", '或': """
或	5389
""", '戻': """
戻る	2992
""", '所': """
所有新闻	5394
所有留言	5302
所有話題	5305
所有评论	5320
所有话题	5305
""", '打': """
打印	5288
打印本页	5338
打印食谱	64
打开	5310
打开app	5376
打开app查看更多	5376
打开app阅读	5376
打开app阅读全文	5376
打开客户端阅读	5376
打开微信扫一扫	5402
打开推送	5377
打赏	5271
打赏作者	5410
""", '扫': """
扫一扫分享	5402
扫描二维码下载	5376
扫码下载	5376
扫码下载app	5376
扫码下载客户端	5376
""", '投': """
投票	95	5363
投票ありがとうございました	94	3031
投票ありがとうございます	2983
投票する	94	3013
投票を受け付けました	3031
投票区	95
投票成功	5362
投票済みです	3031
投票結果	3032	5363
投票結果を見る	94
投票结果	5363
投稿する	2979
投稿を表示	3040
投稿を表示する	3040
投稿を読み込む	3040
投稿须知	5395
""", '折': """
折りたたむ	2993
折扣码	5415
折扣碼	5415
""", '报': """
报告错误	5310
""", '拒': """
拒否する	2977
拒絕	5295	5298
拒绝	5295	5298
拒绝全部	5374
拒绝所有cookie	5408
""", '招': """
招聘启事	5338
""", '拡': """
拡大	2966
拡大する	2992
""", '按': """
按年計費	5388
按年计费	5388
按月捐款	5385
按月计费	5388
按讚	5289
""", '捐': """
捐款	5271
捐贈	5271
捐赠	5271
""", '掃': """
掃描qr code下載	5376
掃碼下載	5376
""", '排': """
排序	5363
排行榜	5303
""", '採': """
採用情報	3005
""", '接': """
接受	5295
接受並繼續	5298	5373
接受並顯示	5297
接受全部	5295
接受全部cookie	5408
接受并显示	5297
接受并继续	5298	5373
接受所有	5295	5298
接受所有 cookie	5408
接受所有cookie	5408
接收通知	5377
""", '推': """
推广	5294
推广内容	5294
推廣	5294
推荐	5303
推荐文章	5303
推荐方案	5389
推荐阅读	5303
推薦	5303
推薦文章	5303
推薦閱讀	5303
""", '提': """
提交	94	5392
提交成功	5391
提交成功,感谢您的反馈	5412
提交评论	5362
提供	2972
提供反馈	5362
提供意見	5362
提供新聞線索	5395
提供新闻线索	5395
""", '搜': """
搜尋	5309
搜索	5309
""", '撤': """
撤回同意	5373
""", '播': """
播放	5309
播放器加载中	5369
播放影片	5409
播放视频	5409
播放速度	5369
""", '支': """
支持我们	5271
支持我們	5271
支持独立媒体	5385
支持獨立媒體	5385
支援する	2950
支援はこちら	3050
""", '收': """
收合	5310
收听	5288
收听文章	5369
收听本文	5338
收聽文章	5338
收聽本文	5369
收藏	5288
收藏文章	5288
收藏本文	5338
收藏食譜	64
收藏食谱	64
收起	5309
收起回复	5362
""", '放': """
放大图片	5394
放大圖片	5394
放大字体	5402
放大字體	5402
""", '数': """
数独	3034	5366
数独に挑戦	2983
""", '數': """
數獨	5366
""", '文': """
文字の大きさ	68	2966
文字を大きくする	3067
文字を小さくする	3067
文字サイズ	2966
文字サイズを変更	3067
文字サイズ変更	68
文字拡大	3067
文字稿	5370
文字起こし	3038
文字起こしを表示	3037
文字起こしを見る	3037
文明上网,理性发言	5405
文明上网理性发言,请遵守新闻评论服务协议	5405
文章未完 廣告後繼續	5367
""", '料': """
料金プラン	3054
料金プランを見る	3076
""", '新': """
新しい順	3032
新浪微博	5341
新着	2988
新着をメールでお知らせ	2970
新着ニュース	2988
新着記事	2988
新着記事をメールで受け取る	2970
新着記事一覧	3023
新着順	3032
新聞線索	5395
新規会員登録	2953
新規登録	2953
新闻简报	5281
新闻纠错	5319
新闻线索	5395
""", '无': """
无所谓	5363
无法显示此内容	5373
""", '早': """
早割	3069
早鳥票	5404
早鸟票	5404
""", '时': """
时长	5370
时长:#	5336
""", '明': """
明白了	5310
""", '是': """
是否允许通知	5377
是否接收推送通知	5377
是否接收通知	5377
是否開啟通知	5377
""", '显': """
显示全部	5394
显示内容	5373
显示原文	5310
显示字幕	5369
显示帖子	5373
显示更多	5309
""", '時': """
時長	5370
時長:#	5336
""", '暂': """
暂不	5270
暂停	5336
暂无评论	5338
暂无评论,快来抢沙发	5405
""", '暫': """
暫不	5270
暫停	5336
""", '更': """
更多	5303
更多作者文章	5394
更多内容	5303
更多分享方式	5402
更多图片	5394
更多圖片	5394
更多報導	5303
更多影片	5394
更多报道	5303
更多文章	5303
更多新聞	5303
更多新聞請看	5350
更多新闻	5303
更多游戏	5365
更多精彩	5350
更多精彩内容	5414
更多精采內容	5338
更多视频	5394
更多该作者文章	5327
更多資訊	5394
更多资讯	5394
更多选项	5403
更多選項	5403
更改 cookie 偏好	5297
更改 cookie 設定	5297
更改cookie偏好	5297
更正政策	5395
更正與說明	5395
""", '書': """
書籍を購入する	3035
""", '最': """
最受欢迎	5389
最受歡迎	5389
最多人看	5350
最新	5363
最新ニュース	2988
最新ニュースを通知で受け取る	3044
最新号	3023
最新影音	5350
最新文章	5303
最新新聞	5303
最新新闻	5303
最新消息	5303
最新記事	2988
最新评论	5320
最热	5363
最热评论	5320
最熱	5363
最超值	5389
""", '會': """
會員中心	5275
會員專享	5280
會員專享內容	5280
會員專屬	5275
會員登入	5275
""", '月': """
月払い	3054
月額#円	2958
月額#円(税込	2958
月額プラン	3054
""", '有': """
有効なメールアドレスを入力してください	3056
有料会員からのプレゼント記事	3081
有料会員登録	2953
有料会員記事	3013
有料登録	2953
有料記事	2953
有道云笔记	5341
""", '朋': """
朋友圈	5288	5341
""", '服': """
服务条款	5295
服務條款	5295
""", '朗': """
朗读全文	5369
""", '朝': """
朝刊・夕刊	2953
""", '未': """
未满十八岁禁止饮酒	5367
未滿十八歲禁止飲酒	5367
""", '本': """
本を購入する	3035
本周投票	5317
本周热门	5350
本周调查	5317
本文へ	2992
本文へジャンプ	2990
本文へスキップ	2990
本文へスキップする	2990
本文へ移動	2992
本文对您有帮助吗	5362
本文尚无评论	5405
本文已锁定	5388
本文由ai语音朗读	5369
本週投票	5317
本週調查	5317
""", '机': """
机器翻译	5338
机翻	5370
""", '来': """
来测测你的知识	5365
""", '查': """
查看专题	5394
查看优惠	5411
查看作者主页	5395
查看作者更多文章	5327	5394
查看優惠	5411
查看全部	5309
查看全部图片	5394
查看全部文章	5414
查看全部評論	5362
查看全部评论	5362
查看全部话题	5305
查看原图	5309
查看原文	5351
查看商品	5415
查看回复	5362
查看回覆	5362
查看图集	5394
查看圖集	5394
查看地图	5310
查看專題	5394
查看投票結果	5405
查看投票结果	94	5405
查看文字稿	5369
查看方案	5411
查看更多	5309
查看更多图片	5394
查看更多評論	5320
查看更多评论	5362
查看留言	5302
查看結果	94	5318
查看结果	94	5310	5318
查看訂閱方案	5388
查看詳情	5310
查看订阅方案	5388
查看评论	5302
查看详情	5310
查看逐字稿	5369
查看高清图集	5394
""", '标': """
标签	5303
""", '检': """
检举评论	5405
""", '検': """
検索	2992
""", '業': """
業配	5294
""", '楽': """
楽天で見る	3035
楽天で詳細を見る	3035
楽天で購入	3035
楽天で購入する	3035
楽天市場で見る	3035
楽天市場で購入	3035
""", '標': """
標籤	5303
""", '機': """
機器翻譯	5338
機械翻訳	3038
""", '檢': """
檢舉	5302
檢舉留言	5405
""", '次': """
次のページ	2992
次の写真	3060
次の動画	3074
次の画像	3060
次の記事	2988
次の記事へ	2988
次の記事を読む	3079
次へ	2992
次を読む	2993
次ページ	2992
次回から自動的にログイン	3053
""", '正': """
正しいメールアドレスを入力してください	3056
正在加载播放器	5369
""", '此': """
此影片無法播放	5369
此文章已锁定	5388
此欄位為必填	5391
此視頻無法播放	5369
此视频不可用	5369
此视频已被删除	5369
此項為必填	5391
此页面对您有帮助吗	5362
此项为必填项	5391
""", '残': """
残り # %	2955
残り #%	2955
残り #% (#文字	2955
残り#%	2955
残り#% (#文字	2955
残り#%(#文字	2955
残り#％	2955
残り:#%	2955
残り:#％	2955
残り時間	3038
""", '毎': """
毎月寄付する	3050
毎月支援する	3050
""", '每': """
每一份支持都很重要	5385
每一份支持都重要	5385
每月捐款	5271
""", '民': """
民調	95
""", '沒': """
沒意見	5363
""", '没': """
没意见	5363
没有账号	5388
""", '注': """
注册	5275
注册成功	5412
注目の記事	2988
注目キーワード	2988
注目ワード	2988
注目記事	2988
""", '测': """
测测你的知识	5365
""", '清': """
清晰度	5370
""", '点': """
点击取消静音	5409
点击图片查看大图	5394
点击打开声音	5409
点击排行	5303
点击播放	5338
点击收听	5369
点击放大	5394
点击查看全文	5414
点击查看原文	5351
点击查看大图	5309
点击看更多	5306
点击阅读全文	5414
点击阅读原文	5351
点我看更多	5306
点我看视频	5338
点赞	5288
""", '為': """
為您推薦	5303
""", '热': """
热搜榜	5308
热榜	5308
热点	5303
热点排行	5308
热点推荐	5303
热门	5303
热门排行	5303
热门文章	5303
热门新闻	5303
""", '無': """
無所謂	5318
無料で体験する	2953
無料で始める	3053
無料で試す	3053
無料で読む	2953
無料アプリをダウンロード	3043
無料ゲーム	3033
無料会員登録	2953
無料会員限定	2953
無料体験	2953
無料登録	2953
無法播放影片	5369
無法載入影片	5409
無法顯示此內容	5373
""", '焦': """
焦點新聞	5303
""", '熱': """
熱門	5303
熱門排行	5303
熱門文章	5303
熱門新聞	5303
熱門話題	5303
""", '爆': """
爆料信箱	5395
爆料專線	5395
爆料热线	5395
""", '片': """
片長 #	5336
片長:#	5336
片长 #	5336
""", '特': """
特定商取引法に基づく表記	2974
特集	2988
特集を見る	3060
特集ページへ	3060
特集一覧	3060
特集一覧へ	3079
""", '猜': """
猜你喜欢	5303
猜你喜歡	5303
""", '現': """
現在の再生時間	3037
""", '生': """
生成aiを使用しています	3074
""", '用': """
用app開啟	5376
用户协议和隐私政策	5408
""", '由': """
由ai生成	5398
由ai语音朗读	5369
""", '申': """
申し込む	2953
""", '电': """
电子报	5281
电子邮箱	5281
""", '画': """
画像をクリックして拡大	3060
画像を拡大	2992
画像を拡大する	3060
画像を見る	2992
画質	3038
""", '留': """
留言	5302
留言(#	5302
留言内容	5413
留言已關閉	5362
留言規則	5362
留言规则	5362
""", '略': """
略過廣告	5409
""", '登': """
登入	5275
登入/註冊	5275
登入後留言	5362
登出	19
登录	5275
登录/注册	5275
登录后发表评论	5362
登錄	5275
登録	2953
登録が完了いたしました	3077
登録が完了しました	3013
登録して続きを読む	2953
登録する	2953
""", '發': """
發佈留言	5320
發現錯誤?請告訴我們	5338
發生錯誤	5392
發表留言	5302
發表評論	5302
""", '百': """
百度贴吧	5341
""", '皆': """
皆さまのご支援が力になります	3050
""", '監': """
監修者	3062
""", '目': """
目前時間	5370
目录	5309
目次	2992
目次へ戻る	3079
目錄	5309
""", '直': """
直接看食谱	64
""", '相': """
相关主题	5303
相关报道	5303
相关推荐	5303
相关文章	5303
相关新闻	5303
相关标签	5303
相关视频	5350
相关阅读	5303
相關主題	5303
相關報導	5303
相關影片	5350
相關推薦	5303
相關文章	5303
相關新聞	5303
相關標籤	5303
相關閱讀	5303
""", '看': """
看了这篇文章的人也看	5303
看全文	5394
看全部留言	5320
看全部留言 (#	5320
看原文	5351
看更多	5303
看更多作者文章	5394
看更多文章	5350
看更多新聞	5306	5350
看更多新闻	5306
看更多照片	5394
看結果	94
""", '知': """
知道了	5310
""", '確': """
確認する	3057
確認メールをお送りしました	3056
確認メールを送信しました	3056
確認画面へ	3057
""", '禁': """
禁止酒駕	5404
禁止酒駕,飲酒過量有害健康	5367
""", '稍': """
稍后	5378
稍后再说	5270
稍后提醒我	5270
稍后阅读	5338
稍後	5378
稍後再說	5270
稍後提醒我	5270
稍後閱讀	5338
""", '立': """
立即开通	5411
立即投票	94
立即捐助	5385
立即捐款	5271
立即捐赠	5385
立即支持	5410
立即訂閱	5275
立即订阅	5275
立即试玩	5365
立即購票	5367
立即贊助	5385
立即购票	5367
立即选购	5367
立即選購	5367
立即開始玩	5365
""", '第': """
第 # 張,共 # 張	5305
第 # 頁,共 # 頁	5306
第 # 页,共 # 页	5306
第#张/共#张	5305
第#頁 共#頁	5306
第#页,共#页	5306
""", '筆': """
筆者	3062
筆者プロフィール	3061
""", '管': """
管理 cookie	5297
管理cookie	5373
管理偏好設定	5408
管理偏好设置	5408
管理同意	5373
管理同意设置	5373
管理同意選項	5373
管理設定	5298
管理设置	5298
管理选项	5408
管理選項	5408
""", '粉': """
粉絲團	5289
""", '精': """
精彩推荐	5350
精彩推薦	5350
精选	5303
""", '紙': """
紙面ビューアー	2953
""", '結': """
結果を見る	94	2993
""", '続': """
続きはこちら	3024
続きをみる	2992
続きを読む	2953
続けて読む	3079
""", '網': """
網友投票	5317
網友留言	5302
""", '編': """
編輯推薦	5303
編輯準則	5395
編輯精選	5303
編集ポリシー	3061
編集方針	3062
編集部おすすめ	2988
編集部のおすすめ	2988
""", '縮': """
縮小	2966
縮小字體	5402
""", '繼': """
繼續使用網頁版	5376
繼續閱讀	5309
繼續閱讀請往下	5367
""", '續': """
續訂	5411
""", '纠': """
纠错	5302
""", '继': """
继续在浏览器阅读	5376
继续浏览内容	5309
继续阅读	5309
""", '续': """
续订	5411
""", '编': """
编辑准则	5395
编辑推荐	5303
编辑精选	5303
""", '缩': """
缩小字体	5402
""", '网': """
网友评论	5302
网友评论仅供其表达个人看法,并不表明本站立场	5405
""", '翻': """
翻訳を表示	2993
""", '联': """
联系作者	5395
联系我们	5295
联系编辑部	5395
""", '聯': """
聯絡我們	5295
聯絡編輯部	5395
""", '聽': """
聽全文	5338
聽文章	5369
聽新聞	5288
聽這篇文章	5338
""", '脳': """
脳トレ	3034
""", '自': """
自动播放	5370
自動再生	3038
自動播放	5370
自動翻訳	3038
自定义金额	5385
自訂金額	5385
""", '菜': """
菜单	5309
""", '著': """
著作権	2974
著者の記事一覧	3060
著者をフォロー	3066
著者をフォローする	3066
著者プロフィール	3061
""", '複': """
複製	5403
複製網址	5338
複製連結	5288	5341
""", '要': """
要接收推送通知吗	5377
要接收通知嗎	5377
""", '視': """
視頻由ai生成	5409
""", '觀': """
觀看更多	5350
""", '视': """
视频	5303
视频不可用	5369
视频加载中	5369
视频加载失败	5409
视频已下架	5369
视频已失效	5369
视频无法播放	5369
视频时长	5409
视频正在加载	5369
""", '解': """
解鎖全文	5338
解鎖文章	5411
解锁全文	5338
解锁文章	5411
解除しました	3049
解除方法	3049
解除方法はこちら	3049
""", '訂': """
訂戶專享	5367
訂戶專享優惠	5367
訂戶專享內容	5388
訂戶贈閱	5416
訂正について	3061
訂閱	5275
訂閱成功	5412
訂閱推播	5377
訂閱方案	5411
訂閱會員	5275
訂閱會員專屬內容	5338
訂閱郵件	5281
訂閱電子報	5281
""", '記': """
記事に関するお問い合わせ	3061
記事の続きはこちら	3024
記事の続きを読む	3060
記事の誤りを報告	3002	3070
記事の誤りを報告する	2985
記事は広告の下に続きます	3035
記事は広告の後に続きます	3035
記事へのお問い合わせ	3061
記事へのご意見	2979
記事をサポートする	2950
記事をシェア	3081
記事をシェアする	3081
記事をプレゼント	2953
記事をプレゼントする	3013
記事を保存	2966
記事を保存する	3013
記事を印刷する	2966
記事を聴く	3037
記事を評価する	3070
記事を読む	2992
記事を購入する	3076
記事を音声で聞く	3037
記事を音声で聴く	3037
記事ランキング	2988
記事一覧	2992
記事一覧へ	3060
記事一覧を見る	3024
記事全文を読む	2992
記住我	5389
記者をフォロー	3066
記者プロフィール	3061
記者募集	3005
記者募集中	3005
""", '設': """
設定を保存	3040
設定を保存する	3040
設定を変更	2977
設定を変更する	3073
設定を管理	3073
""", '許': """
許可	3045
許可する	2974	2977
""", '註': """
註冊	5275
註冊成功	5412
""", '評': """
評価順	3032
評論	5302
評論已關閉	5362
評論規則	5362
""", '話': """
話題の記事	2988
""", '該': """
該作者其他文章	5327
該作者更多文章	5394
該作者的更多文章	5327
""", '詳': """
詳しく見る	2977	2993
詳細	2993
詳細を見る	3080
詳細・購入はこちら	3035
詳細設定	2977
""", '語': """
語音播報	5338
語音朗讀	5338
""", '誤': """
誤りを報告	2993
誤りを報告する	3070
誤字・脱字を報告	2985	3002
誤字・脱字を報告する	2985	3002
誤字脱字の報告	3013
誤字脱字を報告	3061
誤字脱字を報告する	2985	3002	3013
""", '読': """
読まれている記事	2988
読み上げ	3013
読み放題	2958
読み続ける	2993
読み込み中です	3037
読者限定	3035
""", '請': """
請填寫讀者問卷	5338
請我們喝杯咖啡	5385
請查收郵件	5391
請檢查您的收件匣	5391
請繼續下滑閱讀	5367
請繼續往下閱讀	5294
請輸入您的電子郵件	5412
請輸入有效的電子郵件	5391
請輸入有效的電子郵件地址	5391
請輸入電子郵件	5281
請選擇金額	5410
請關閉廣告攔截器	5380
""", '讀': """
讀者優惠	5367
讀者專享	5367
讀者投書	5319
""", '讚': """
讚	5288
讚賞支持	5271
""", '订': """
订户专享	5367
订户专享优惠	5367
订户赠阅	5416
订阅	5275
订阅会员	5275
订阅成功	5412
订阅推送	5377
订阅邮件	5281
""", '记': """
记住我	5389
记者简介	5395
""", '设': """
设为google首选来源	5399
""", '评': """
评论	5302
评论(#	5302
评论功能已关闭	5405
评论已关闭	5362
评论规则	5362
""", '诚': """
诚聘英才	5338
""", '话': """
话题	5303
""", '该': """
该作者其他文章	5327
该作者的更多文章	5327
该文章已关闭评论	5405
该视频不可用	5369
该视频已下架	5369
该邮箱已被注册	5412
""", '详': """
详情	5310
""", '语': """
语音朗读	5338
语音由ai生成	5369
""", '说': """
说点什么	5405
""", '请': """
请先登录再评论	5338
请关闭广告拦截器	5380
请我们喝杯咖啡	5385
请查收邮件	5391
请检查您的收件箱	5391
请继续往下阅读	5294
请输入您的电子邮件	5412
请输入您的邮箱	5412
请输入昵称	5405
请输入有效的电子邮件地址	5391
请输入有效的邮箱地址	5391
请输入邮箱	5281
请选择金额	5410
""", '读': """
读者专享	5367
读者优惠	5367
""", '豆': """
豆瓣	5341
""", '購': """
購入はこちら	3035
購票	5404
購票連結	5367
購読	2953
購読する	2953
購読のお申し込み	2953
購読プラン	3076
購読プランを見る	3053
購読申し込み	2953
購買本書	5367
""", '贈': """
贈る	3068
贈送文章	5338
贈送文章給朋友	5338
贈送此文	5338
""", '贊': """
贊助	5271
贊助內容	5294
贊助商	5294
贊助我們	5385
""", '购': """
购买本书	5367
购买此书	5367
购票	5404
购票链接	5367
""", '赞': """
赞	5363
赞助	5271
赞助内容	5294
赞助商链接	5294
赞助我们	5385
赞赏	5271
赞赏作者	5410
""", '赠': """
赠送文章	5402
赠送此文	5338
""", '超': """
超值方案	5388
""", '跳': """
跳到主要內容	5309
跳到內容	5306
跳到食谱	64
跳至主要內容	5306
跳至主要内容	5306
跳至內容	5306
跳至食譜	64
跳转到主要内容	5306
跳转到食谱	64
跳过广告	5409
""", '踩': """
踩	5363
""", '載': """
載入中	5369
載入內容	5373
載入更多	5309
載入貼文	5373
""", '輸': """
輸入您的電子郵件	5412
""", '轉': """
轉發	5288
""", '转': """
转发	5288
""", '载': """
载入内容	5373
""", '输': """
输入您的邮箱	5412
""", '返': """
返信	2979
返信する	2979
返信を書く	3070
返信を表示	3031
返信を見る	3031
返信を隠す	3031
返回上一页	5414
返回列表	5414
返回頂部	5394
返回顶部	5309
返回首頁	5394
返回首页	5309
""", '还': """
还不是会员	5388
还有更多精彩内容	5414
还没有账号	5388
""", '这': """
这篇文章对你有帮助吗	5362
这篇文章对您有帮助吗	5362
""", '进': """
进入专题	5394
进入专题页	5394
""", '连': """
连结已复制	5402
""", '追': """
追蹤	5289
追蹤中	5399
追蹤主題	5399
追蹤作者	5399
追蹤我們	5289
""", '退': """
退出全屏	5369
""", '送': """
送信	94	3057
送信が完了しました	3056
送信しました	3056
送信する	94	3057
送信完了	3056
送出	94	5392
送出成功	5391
送出留言	5362
送出評論	5362
送料無料	3069
""", '选': """
选择	5389
选择方案	5388
选择订阅方案	5388
选择金额	5410
""", '逐': """
逐字稿	5370
""", '這': """
這篇文章對你有幫助嗎	5362
這篇文章對您有幫助嗎	5362
""", '通': """
通報	3032
通報する	2979
通知をオン	2965
通知をオンにする	3044
通知を受け取らない	3044
通知を受け取りますか	3044
通知を受け取る	3013
通知を設定する	3044
通知を許可	3044
通知を許可しますか	3044
通知を許可する	3044
""", '速': """
速報	2988
速報を通知で受け取る	3044
速報通知を受け取る	3013
""", '連': """
連結已複製	5338
連載	2988
連載の新着をメールでお知らせ	2970
連載をフォロー	3066
連載をフォローする	3066
連載を見る	3060
連載一覧	3060
""", '運': """
運営会社	2974	3002
""", '違': """
違反を報告	3031
違反を報告する	3031
違反報告	2979
""", '選': """
選單	5309
選択する	3054
選擇	5389
選擇方案	5388
選擇訂閱方案	5388
選擇金額	5410
""", '還': """
還不是會員	5388
還沒有帳號	5388
""", '邮': """
邮箱	5281
邮箱格式不正确	5391
邮箱格式错误	5391
""", '配': """
配信停止はいつでも可能です	3056
""", '重': """
重新加载页面	5380
重新播放	5370
重新整理頁面	5380
重新載入頁面	5380
""", '金': """
金額を入力	3050
金額を指定	3050
金額を指定する	3050
金額を選ぶ	3075
金額を選択	3075
金額を選択してください	3075
""", '錯': """
錯誤回報	5319
""", '链': """
链接已复制	5338
""", '閉': """
閉じる	2949	2992
""", '開': """
開く	2993
開啟推播	5377
開啟通知	5377	5379
開始測驗	5365
開通會員	5275
""", '間': """
間違いを見つけたら	3061
""", '関': """
関連	2988
関連する記事	2988
関連キーワード	2988
関連タグ	2988
関連トピックス	2988
関連ニュース	2988
関連リンク	2988
関連動画	2988
関連動画を見る	3074
関連情報	2988
関連記事	2988
関連記事はこちら	3023
関連記事をもっと見る	3079
関連記事を見る	3079
""", '閱': """
閱讀下一篇	5414
閱讀全文	5309
閱讀原文	5351
閱讀排行	5308
閱讀更多	5309
""", '關': """
關於作者	5395
關於我們	5295
關注	5289
關注作者	5399
關注我們	5289
關注此主題	5399
關鍵字	5303
關閉	5270
關閉視窗	5414
關閉選單	5414
""", '阅': """
阅读下一篇	5414
阅读全文	5309
阅读剩余全文	5414
阅读原文	5351
阅读排行	5308
阅读更多	5309
""", '随': """
随时取消	5388
随时可取消	5388
""", '隐': """
隐私偏好	5408
隐私政策	5295
隐私权政策	5295
隐私设置	5374
""", '隨': """
隨時取消	5388
""", '隱': """
隱私偏好	5408
隱私政策	5295
隱私權政策	5295
隱私權設定	5373
隱私設定	5374
""", '離': """
離開全螢幕	5369
""", '電': """
電子信箱	5281
電子信箱格式錯誤	5391
電子報	5281
電子版	2953
電子郵件格式不正確	5391
電郵	5392
""", '静': """
静音	5370
""", '靜': """
靜音	5370
""", '音': """
音声で聞く	2966
音声をダウンロード	3037
音声を再生	3074
音声読み上げ	3013
音頻長度 #	5336
音频播放器	5409
""", '頭': """
頭條	5303
""", '顯': """
顯示內容	5373
顯示原文	5310
顯示字幕	5369
顯示更多	5309
顯示貼文	5373
""", '飲': """
飲酒過量,有害健康	5367
飲酒過量有害健康	5367
""", '首': """
首頁	5309
首页	5309
""", '马': """
马上开始	5310
马上玩	5365
""", '验': """
验证码	5392
""", '點': """
點我看影片	5338
點我看更多	5306
點擊排行	5308
點擊播放	5369
點擊播放本文	5338
點擊放大	5394
點擊看大圖	5394
點擊看更多	5306
點擊開啟聲音	5409
點擊閱讀全文	5414
點此看更多	5306
點閱排行	5350
""", '가': """
가	3104	3138
가 가 가	3138
가가가	3138
가격 보기	3211
가로세로 낱말퀴즈	3164
가입하기	3093
가장 많이 본 뉴스	3111
가장 인기	3186
""", '강': """
강연 신청하기	3153
""", '개': """
개인정보 보호 설정	3205
개인정보 설정	3170
개인정보 수집 동의	3187
개인정보 수집 및 이용 동의	3187
개인정보 수집 및 이용에 동의합니다	3187
개인정보 수집·이용에 동의합니다	3187
개인정보 처리방침	3109
개인정보처리방침	3109
""", '갤': """
갤러리 닫기	3210
갤러리 보기	3192
""", '거': """
거부	3109	3131
""", '검': """
검색	3113
""", '게': """
게시물 보기	3170
게시물 불러오기	3170
게임 전체보기	3162
게임 하러 가기	3162
""", '결': """
결과 보기	94	3114
""", '계': """
계속 읽기	3093
계정이 있으신가요	3185
""", '고': """
고객센터	3109
고충처리	3126
고충처리인	3126	3193
""", '공': """
공감	3161
공감백배 #	3139
공감순	3161
공유	3104
공유하기	3104
""", '과': """
과거순	3161
""", '관': """
관련 기사	3111
관련 기사 더보기	3210
관련 뉴스	3111
관련 영상	3149
관련 태그	3111
관련기사	3111
관련기사 더보기	3210
관련뉴스	3111
관련키워드	3111
""", '광': """
광고	3108
광고 건너뛰기	3206
광고 닫기	3108
광고 문의	3126
광고 문의하기	3154
광고 아래에 기사가 계속됩니다	3165
광고 영역	90
광고 종료	3165
광고 차단 해제 방법	3176
광고 차단을 해제해 주세요	3176
광고 차단을 해제했습니다	3176
광고 차단이 감지되었습니다	3176
광고 후 계속됩니다	3165
광고문의	3126
광고성 정보 수신 동의	3187
광고성 정보 수신에 동의합니다	3187
""", '괜': """
괜찮습니다	3088
""", '교': """
교보문고에서 구매	3165
""", '구': """
구글 계정으로 계속하기	3185
구글 계정으로 로그인	3185
구글 선호 매체로 추가	3197
구글 플레이에서 다운로드	3173
구글로 계속하기	3185
구글로 로그인	3185
구글플레이에서 다운로드	3173
구독	3093
구독 갱신	3208
구독 상품 보기	3185
구독 상품 선택	3185
구독 상품 안내	3208
구독 신청	3093
구독 신청이 완료되었습니다	3187
구독 신청하기	3185
구독 안내	3208
구독 전용	3093
구독 중	3093
구독 취소	3198
구독권 선택	3185
구독신청	3093	3126
구독이 완료되었습니다	3141
구독자 전용	3096
구독자 전용 기사	3185
구독자 전용 혜택	3165
구독자 혜택	3165
구독자가 선물한 기사입니다	3212
구독중	3197
구독하고 이어서 읽기	3141
구독하기	3093
구매하기	3165
구매하러 가기	3165
""", '글': """
글씨 크기	68
글씨크기	3104
글자 작게	3199
글자 크게	3199
글자 크기	3104
글자 크기 변경	68	3141
글자 크기 조절	68	3141
글자크기	3104	3138
글자크기 변경	68
글자크기 설정	68
글자크기 조절	68
""", '금': """
금액 선택	3207
금액 직접 입력	3181
금액을 선택하세요	3207
금액을 선택해 주세요	3207
""", '기': """
기계 번역	3167
기대해요 #	3139
기부하기	3089
기사 계속 보기	3210
기사 공유	3199
기사 공유하기	3104
기사 구매	3208
기사 더 보기	3210
기사 더보기	3141
기사 듣기	3141
기사 링크 복사	3141
기사 본문	3113
기사 선물하기	3141
기사 스크랩	3199
기사 스크랩하기	3141
기사 오류 신고	3141
기사 오류 제보	3141
기사 요약	3196
기사 원문 보기	3141
기사 음성으로 듣기	3166
기사 잠금 해제	3208
기사 저장	3199
기사 저장하기	3141
기사 전문 보기	3192
기사 전체보기	3192
기사 제보	3126	3193
기사 제보 및 문의	3141
기사 추천	3202
기사 평가하기	3202
기사 후원하기	3089
기사는 광고 아래에 계속됩니다	3165
기사는 광고 후 계속됩니다	3165
기사듣기	3166
기사를 공유합니다	3212
기사에 대한 의견	3110
기사원문	3113
기사저장	3104
기사제보	3126	3193
기사추천	3202
기자 구독	3125
기자 구독하기	3125
기자 소개	3193
기자 응원하기	3127
기자 페이지	3125
기자 프로필	3127
기자 프로필 보기	3125
기자 홈	3127
기자구독	3127	3197
기자에게 메일 보내기	3193
기자에게 이메일 보내기	3193
기자의 다른 기사	3125
기자의 다른 기사 보기	3127	3192
기자의 다른기사	3111	3127
기자의 다른기사 보기	3192
기자페이지 바로가기	3192
기자프로필	3127
기획 기사 보기	3192
""", '나': """
나중에	3088
나중에 보기	3141
나중에 읽기	3141
나중에 하기	3088
""", '남': """
남은 시간	3167
""", '낱': """
낱말 퍼즐 풀기	3121
낱말퀴즈	3164
""", '내': """
내 정보	3093
내용을 입력하세요	3209
내용을 입력해 주세요	3209
""", '네': """
네, 받을게요	3174
네이버 구독	3107
네이버 로그인	3185
네이버 밴드 공유	3199
네이버 블로그	3104
네이버로 로그인	3185
네이버에서 구독	3107
네이버에서 구독하기	3107
""", '놀': """
놀랐어요 #	3139
""", '놓': """
놓치면 안 되는 기사	3149
""", '뉴': """
뉴스 더보기	3192
뉴스 듣기	3141
뉴스레터 구독	3099
뉴스레터 구독 신청	3099
뉴스레터 구독이 완료되었습니다	3209
뉴스레터 무료 구독	3141
뉴스레터 신청	3099
""", '닉': """
닉네임을 입력하세요	3202
""", '다': """
다른 공유 찾기	3104
다른 금액	3181
다른 기사	22	3111
다른 기사 더 보기	22
다른 기사 보기	3125
다른기사	3111
다른기사 보기	3111
다시 보기	3167
다시 보지 않기	3088
다시보기	3167
다음	3113
다음 기사	3111
다음 기사 보기	3141
다음 기사 읽기	3210
다음 동영상	3206
다음 사진	3192
다음 영상	3206
다음 이미지	3210
다음 페이지	3113
다음글	3192
다음기사	3111
다음에	3088
다음에 하기	3175
다크모드	3171
""", '닫': """
닫기	3088
""", '답': """
답글	3110
답글 달기	3160
답글 더보기	3160
답글 보기	3160
답글 쓰기	3160
답글 접기	3160
답글쓰기	3110
""", '당': """
당신의 생각은	3120
당신이 좋아할 만한	3111
""", '댓': """
댓글	3110
댓글 #	3110
댓글 #개	3110
댓글 닫기	3160
댓글 달기	3123
댓글 더보기	3160
댓글 등록	3160
댓글 등록하기	3160
댓글 보기	3110
댓글 신고	3202
댓글 신고하기	3202
댓글 쓰기	3110
댓글 운영 원칙	3160
댓글 운영 정책	3141
댓글 운영정책	3123	3141
댓글 입력	3123
댓글 작성	3160
댓글 작성 규칙	3160
댓글 작성하기	3160
댓글 전체보기	3123
댓글 정렬	3123
댓글 정책	3160
댓글보기	3110
댓글쓰기	3110
댓글을 남겨 주세요	3202
댓글을 남겨주세요	3202
댓글을 입력하세요	3202
댓글을 입력해 주세요	3202
댓글을 입력해주세요	3110
댓글을 작성하려면 로그인 해주세요	3202
댓글이 닫혔습니다	3160
""", '더': """
더 많은 옵션	3199
더 보기	3113
더 알아보기	3131
더보기	3111	3113
""", '도': """
도서 구매하기	3165
도움돼요 #	3139
도움이 되었나요	3160
""", '독': """
독자 의견 조사	3141
독자 특별 할인	3165
독자 할인	3165
""", '동': """
동영상	3111
동영상 로딩 중	3166
동영상 보기	3206
동영상 재생	3166
동영상 플레이어	3206
동영상을 불러오는 중입니다	3166
동영상을 불러올 수 없습니다	3206
동영상을 재생할 수 없습니다	3166
동의	3109	3131
동의 관리	3170
동의 철회	3170
동의 철회하기	3170
동의 후 계속	3170
동의하고 계속	3170
동의하고 계속하기	3170
동의합니다	3109
""", '뒤': """
뒤로 가기	3114
""", '등': """
등록	3110
""", '디': """
디지털 구독하기	3208
디지털뉴스부	3125
디지털뉴스팀	3125
디지털콘텐츠팀	3125
""", '또': """
또는	3186
""", '라': """
라인	3104
""", '랭': """
랭킹	3111
랭킹뉴스	3111
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
로그인	3093
로그인 상태 유지	3185
로그인 유지	3185
로그인 전용 기사	3185
로그인 후 댓글 쓰기	3141
로그인 후 댓글 작성이 가능합니다	3202
로그인 후 댓글을 작성하실 수 있습니다	3123
로그인 후 댓글을 작성할 수 있습니다	3160
로그인 후 이용해 주세요	3160
로그인/회원가입	3093
로그인이 필요	3096
로그인하고 계속 읽기	3208
로딩 중	3166
로딩 중입니다	3166
로딩중	3166
""", '링': """
링크 복사	3104
링크가 복사되었습니다	3141
""", '마': """
마이페이지	3093
""", '많': """
많이 본 기사	3111
많이 본 뉴스	3111
많이 본 영상	3149
많이 읽은 기사	3111
많이본 기사	3111
많이본 뉴스	3111
""", '맨': """
맨 위로	3113
맨위로	3113
""", '메': """
메뉴	3113
메뉴 닫기	3113
메시지가 전송되었습니다	3187
메일	3104
메일함을 확인해 주세요	3187
""", '멤': """
멤버십 가입	3208
멤버십 가입하기	3208
""", '모': """
모두 거부	3171
모두 동의	3109
모두 허용	3171
모든 쿠키 거부	3205
모든 쿠키 수락	3205
모든 쿠키 허용	3205
모바일 웹으로 계속	3173
""", '목': """
목록	3113
목록 보기	3192
목록보기	3113
목록으로	3192
목록으로 돌아가기	3210
""", '무': """
무료 게임	3162
무료 배송	3201
무료 체험 시작하기	3093
무료 회원가입	3093
무료, 스팸 없음	3187
무료로 읽기	3208
무료배송	3201
무제한 이용하기	3208
""", '문': """
문의	3110
문의 내용	3209
문자 크기	68
""", '바': """
바로 구매하기	3165
바로가기	3104
""", '반': """
반응형 광고 영역	90
""", '배': """
배속	3167
""", '밴': """
밴드	3104
""", '번': """
번역 보기	3114
""", '베': """
베스트	3111
""", '보': """
보내기	3189
""", '복': """
복사	3200
복사하기	3104
""", '본': """
본 사이트는 쿠키를 사용합니다	3132
본문 글씨 줄이기	3104	3138
본문 글씨 키우기	3104	3138
본문 바로가기	3113
본문으로 바로가기	3113
""", '북': """
북마크	3104
""", '분': """
분석탁월 #	3139
""", '브': """
브라우저에서 계속	3173
브라우저에서 계속 보기	3173
""", '비': """
비공감	3161
비밀번호 찾기	3093
비밀번호를 잊으셨나요	3185
""", '사': """
사업제휴	3126
사이트맵	3109
사전 등록하기	3153
사전등록 하기	3153
사진 더 보기	3192
사진 더보기	3192
사진 모두 보기	3192
사진 크게 보기	3192
사진 크게보기	3192
사진 확대	3113
""", '삭': """
삭제된 동영상입니다	3166
""", '상': """
상품 보기	3211
상품 상세보기	3211
""", '새': """
새로고침	3176
""", '선': """
선착순 # 명	3152
선착순 #명	3152
선착순 마감	3152
선택	3186
선택 저장	3170
선호 매체로 추가	3197
""", '설': """
설문	95
설문 결과	3161
설문 결과 보기	3202
설문 참여 바로가기	3141
설문 참여하기	3141
설문에 참여하기	3160
설문조사	95
설문조사 참여하기	3141
설정	3131
설정 관리	3205
설정 저장	3170
""", '소': """
소리 켜기	3206
""", '속': """
속보	3111
속보 알림 받기	3141
속보 알림 신청	3141
속보 알림을 받으시겠습니까	3174
""", '스': """
스도쿠	3164
스크랩	3104
스크랩하기	3141
스크립트	3167
스크립트 보기	3166
스토어	3201
스토어 바로가기	3165
스폰서	3108
스폰서 링크	3154
스폰서 콘텐츠	3154
스폰서링크	3154
""", '슬': """
슬퍼요	3139
슬퍼요 #	3139
""", '시': """
시리즈 보기	3192
""", '신': """
신고	3110
신고하기	3161
신문구독	3093
신청이 완료되었습니다	3187
""", '실': """
실시간 뉴스	3111
""", '쏠': """
쏠쏠정보 #	3139
""", '아': """
아마존에서 구매	3165
아마존에서 보기	3165
아이디 저장	3185
아이디 찾기	3185
아직 회원이 아니신가요	3185
""", '알': """
알겠습니다	3114
알라딘에서 구매	3165
알라딘에서 보기	3165
알림 받기	3103
알림 설정	3103
알림 설정하기	3174
알림 켜기	3174
알림 허용	3174
알림을 받으시겠습니까	3174
알림을 받으시겠어요	3174
알림을 켜시겠습니까	3174
""", '애': """
애드블록을 해제해 주세요	3176
애드블록이 감지되었습니다	3176
애플로 계속하기	3185
애플로 로그인	3185
""", '앱': """
앱 다운로드	3103
앱 다운로드하기	3103
앱 다운받기	3173
앱 설치	3103
앱 설치하기	3103
앱스토어에서 다운로드	3173
앱에서 계속 읽기	3173
앱에서 보기	3173
앱에서 열기	3173
앱에서 이어보기	3173
앱으로 보기	3173
""", '언': """
언제든 해지 가능	3185
언제든지 수신 거부할 수 있습니다	3187
언제든지 해지 가능	3185
""", '얼': """
얼리버드 할인	3153
""", '에': """
에디터 추천	3111
""", '여': """
여러분의 생각은	3120
여러분의 후원이 큰 힘이 됩니다	3181
""", '연': """
연간 결제	3186
연간 구독	3186
연관기사	3111
연재 보기	3192
""", '열': """
열기	3114
""", '영': """
영상	3111
영상 길이 #	3136
영상 더보기	3192
영상 보기	3141
영상 재생	3166
영상으로 만나보세요	3141
영상으로 보기	3141
영상을 불러오는 중입니다	3166
영상을 불러올 수 없습니다	3206
영상을 재생할 수 없습니다	3166
""", '예': """
예매 바로가기	3165
예매하기	3165
예스#에서 구매	3165
예스#에서 보기	3165
""", '오': """
오늘 하루 보지 않기	3088
오늘은 그만 보기	3088
오늘의 낱말 퍼즐	3121
오늘의 설문	3121
오늘의 스도쿠	3121
오늘의 십자말풀이	3121
오늘의 운세	3164
오늘의 추천	3111
오늘의 투표	3121
오늘의 핫뉴스	3149
오디오 다운로드	3166
오디오 플레이어	3206
오디오로 듣기	3141
오래된순	3161
오류 신고	3110
오류 신고하기	3141
오류가 발생했습니다	3187
오타 신고	3160
오탈자 신고	3141
""", '온': """
온라인뉴스팀	3125
""", '올': """
올바른 이메일 주소를 입력해 주세요	3187
올바른 이메일을 입력해 주세요	3187
""", '옵': """
옵션 관리	3205
""", '요': """
요금제 보기	3208
요약	3113
""", '원': """
원고료 보내기	3207
원문 보기	3114
원문보기	3113
""", '월': """
월간 결제	3186
월간 구독	3186
""", '웨': """
웨비나 신청하기	3153
""", '웹': """
웹에서 계속 보기	3173
""", '위': """
위로	3113
위로 가기	3192
""", '유': """
유료 구독자 전용	3185
유료 기사입니다	3141
유료회원 전용	3185
유료회원 전용 기사	3185
유튜브 구독	3107
유튜브 구독하기	3107
유튜브에서 보기	3203
""", '윤': """
윤리강령	3126
""", '음': """
음성 다운로드	3166
음성 재생하기	3141
음성으로 듣기	3104
음소거	3167
음소거 해제	3166
음소거를 해제하려면 탭하세요	3206
""", '응': """
응원하기	3089
응원해요 #	3139
""", '의': """
의견 남기기	3160
의견 보내기	3160
의견 쓰기	3110
""", '이': """
이 기사 공유하기	3212
이 기사 구매하기	3208
이 기사 어땠나요	3141
이 기사 어떠셨나요	3160
이 기사가 도움이 되었나요	3160
이 기사는 잠겨 있습니다	3185
이 기사를 공유합니다	3141
이 기사를 추천합니다	3141
이 기사를 평가해 주세요	3202
이 기사와 함께 읽은 기사	3141
이 기자의 다른 기사	3127	3141
이 기자의 다른 기사 더보기	3192
이 동영상을 재생할 수 없습니다	3166
이 사이트는 쿠키를 사용합니다	3132
이 시각 많이 본 기사	3149
이 시각 많이 본 뉴스	3149
이 시각 주요뉴스	3111
이 시각 추천뉴스	3111
이 음성은 ai가 생성했습니다	3166
이 주제 팔로우	3197
이 콘텐츠를 표시할 수 없습니다	3170
이 페이지가 도움이 되었나요	3160
이런 기사는 어때요	3149
이름을 입력하세요	3209
이름을 입력해 주세요	3209
이메일	3104
이메일 주소 입력	3209
이메일 주소를 입력하세요	3187
이메일 주소를 입력해 주세요	3209
이메일 형식이 올바르지 않습니다	3187
이메일로 계속하기	3208
이메일로 공유	3199
이메일로 로그인	3208
이메일무단수집거부	3109
이메일을 입력하세요	3187
이메일을 입력해 주세요	3187
이메일을 입력해주세요	3209
이메일을 확인해 주세요	3187
이미 계정이 있으신가요	3185
이미 구독 중이신가요	3093
이미 구독 중입니다	3209
이미 등록된 이메일입니다	3209
이미 참여하셨습니다	3160
이미 투표하셨습니다	3160
이미 회원이신가요	3093
이미지 크게 보기	3113
이미지 크게보기	3192
이미지 확대	3113
이번 주 설문	3121
이번 주 투표	3121
이번주 설문	3121
이슈	3111
이어서 읽기	3210
이용권 구매	3185
이용권 선택	3185
이용약관	3109
이용약관에 동의합니다	3187
이전	3113
이전 기사	3111
이전 기사 보기	3141
이전 사진	3192
이전 영상	3206
이전 이미지	3210
이전글	3192
이전기사	3111
""", '인': """
인기 급상승	3149
인기 기사	3111
인기기사	3111
인기뉴스	3111
인쇄	3104
인쇄하기	3104
인스타그램 팔로우	3141
인스타그램에서 보기	3203
인스타그램에서 이 게시물 보기	3203
""", '일': """
일시	3182
일시 후원	3181
일시 후원하기	3181
일시정지	3167
일시후원	3089
""", '자': """
자동 번역	3167
자동 재생	3167
자동재생	3167
자막 보기	3166
자막 켜기	3166
자바스크립트가 비활성화되어 있습니다	3170
자발적 유료 구독	3207
자세히	3114
자세히 보기	3114	3131
""", '작': """
작게	3200
""", '장': """
장바구니 담기	3211
장바구니에 담기	3211
""", '재': """
재생	3113	3136
재생 속도	3166
재생 시간	3167
재생 시간 #	3136
재생속도	3166
재생시간 #	3136
재생할 수 없는 동영상입니다	3166
""", '저': """
저자 소개	3194
저작권규약	3109
저장	3104
""", '전': """
전송	3189
전송되었습니다	3187
전체 기사	3210
전체 기사 보기	3192
전체 뉴스 보기	3192
전체 댓글	3110
전체 댓글 보기	3123
전체 동의	3171
전체 보기	3113
전체 사진 보기	3192
전체 화면	3167
전체메뉴	3113
전체보기	3113
전체화면	3167
전체화면 종료	3166
""", '접': """
접기	3113
접수되었습니다	3209
""", '정': """
정기	3182
정기 후원	3181
정기 후원하기	3089
정기구독	3093
정기후원	3089
정기후원 신청	3207
정기후원 신청하기	3207
정기후원하기	3181
정렬	3161
정상적으로 접수되었습니다	3209
정정·반론보도 신청	3193
정정보도 신청	3193
정정보도 요청	3193
""", '제': """
제보	3110
제보 바로가기	3193
제보하기	3110
제작 지원	3201
제작지원	3201
제출	94	3189
제휴 광고	3165
제휴 문의	3126
제휴 콘텐츠	3165
제휴문의	3126
""", '좋': """
좋아요	3104
좋아요 #	3139
좋은 기사 후원하기	3089
""", '주': """
주소 복사	3141
주소가 복사되었습니다	3141
주소복사	3104
주요 기사	3111
주요 뉴스	3111
주요 뉴스 더보기	3149
주요기사	3111
주요뉴스	3111
주제 팔로우	3197
""", '지': """
지금 구매하기	3165
지금 뜨는 기사	3149
지금 뜨는 뉴스	3149
지금 플레이	3162
지금 플레이하기	3162
지금 후원하기	3207
지나친 음주는 건강에 해롭습니다	3165
지나친 음주는 건강을 해칩니다	3165
지도 보기	3114
지면보기	3093
""", '직': """
직접 입력	3182
""", '차': """
차단	3175
""", '참': """
참가 신청하기	3153
참가신청하기	3153
참여하기	94
""", '창': """
창 닫기	3210
""", '찾': """
찾아오시는 길	3126
""", '채': """
채널 추가	3197
""", '책': """
책 구매하기	3165
""", '첫': """
첫 댓글을 남겨주세요	3202
첫 댓글을 작성해 보세요	3202
""", '청': """
청소년보호정책	3109
""", '총': """
총 #명 참여	3120
""", '최': """
최고의 혜택	3186
최신 기사	3111
최신 뉴스	3111
최신기사	3111
최신뉴스	3111
최신순	3161
최저가 보기	3211
""", '추': """
추천	3186
추천 기사	3111
추천 스폰서	3154
추천 영상	3149
추천기사	3111
추천뉴스	3111
추천순	3161
""", '축': """
축하해요 #	3139
""", '친': """
친구 추가하기	3141
""", '카': """
카카오 계정으로 로그인	3185
카카오 로그인	3185
카카오로 로그인	3185
카카오로 시작하기	3185
카카오스토리	3104
카카오톡	3104
카카오톡 공유	3104
카카오톡 공유하기	3199
카카오톡으로 공유	3141
카카오톡으로 공유하기	3141
카테고리	3111
""", '커': """
커피 한 잔 사주기	3181
커피 한 잔 후원하기	3181
""", '콘': """
콘텐츠 보기	3170
콘텐츠 불러오기	3170
콘텐츠 표시	3170
""", '쿠': """
쿠키 관리	3170
쿠키 기본 설정	3130
쿠키 설정	3109
쿠키 설정 관리	3170
쿠키 설정 변경	3130
쿠키 정책	3132
쿠키 허용	3132
쿠팡에서 구매	3165
쿠팡에서 구매하기	3165
쿠팡에서 보기	3165
쿠폰 받기	3211
""", '퀴': """
퀴즈 도전하기	3162
퀴즈 풀기	3141
퀴즈 풀러 가기	3162
""", '크': """
크게	3200
""", '클': """
클릭하면 소리가 켜집니다	3206
""", '키': """
키워드	3111
""", '태': """
태그	3111
""", '텔': """
텔레그램에서 소식 받기	3141
""", '투': """
투표	95
투표 결과	3161
투표 결과 보기	94
투표 참여하기	3160
투표가 완료되었습니다	3160
투표에 참여해 주셔서 감사합니다	3160
투표하기	94	3141
투표해 주셔서 감사합니다	94	3160
""", '트': """
트위터	3104
트위터 공유	3104
트위터로 공유	3199
트위터에서 보기	3203
""", '특': """
특집 더보기	3192
특집 보기	3192
""", '티': """
티켓 예매	3165
티켓 예매하기	3165
""", '틱': """
틱톡에서 보기	3203
""", '파': """
파워링크	3154
""", '팔': """
팔로우 중	3197
팔로우 취소	3197
""", '팟': """
팟빵에서 듣기	3203
""", '페': """
페이스북	3104
페이스북 공유	3104
페이스북에서 보기	3203
페이스북으로 공유	3141
페이스북으로 로그인	3185
페이지 새로고침	3176
페이지를 새로고침하세요	3176
페이팔로 결제	3208
""", '편': """
편집 원칙	3193
편집규약	3126
""", '펼': """
펼치기	3113
""", '포': """
포럼 참가 신청하기	3153
포토	3111
포토 갤러리	3192
""", '폰': """
폰트 크기	3104
""", '푸': """
푸시 알림 받기	3174
""", '프': """
프리미엄	3093
프린트	3104
""", '피': """
피드백 보내기	3160
""", '필': """
필수	3189
필수 입력	3187
필수 입력 항목	3187
필수 입력 항목입니다	3187
필수 항목	3189
필수 항목입니다	3187
필자 소개	3193
""", '한': """
한번만	3182
""", '할': """
할인 코드	3211
""", '함': """
함께 보면 좋은 기사	3111
함께 볼 기사	3149
함께 읽으면 좋은	3111
함께 읽은 기사	3149
""", '핫': """
핫뉴스	3111
핫이슈	3111
핫클릭	3149
""", '항': """
항상 허용	3171
""", '해': """
해제 방법	3180
해제했습니다	3180
""", '행': """
행사 신청하기	3153
""", '허': """
허용	3131	3175
""", '헤': """
헤드라인	3111
""", '현': """
현재 시간	3167
""", '협': """
협찬	3108
""", '홈': """
홈	3113
홈으로	3192
홈으로 가기	3192
""", '화': """
화나요	3139
화나요 #	3139
화제의 뉴스	3111
화질	3167
""", '확': """
확인	3114
""", '환': """
환경설정 관리	3205
""", '회': """
회사 소개	3126
회사소개	3109	3126
회원 전용	3096
회원 전용 기사	3185
회원가입	3093
회원가입하고 계속 읽기	3208
회원이 아니신가요	3185
""", '후': """
후속강추 #	3139
후속기사 원해요	3139
후속기사 원해요 #	3139
후원	3089
후원 바로가기	3181
후원 신청	3181
후원 안내	3089
후원 페이지 바로가기	3181
후원 페이지로 이동	3181
후원 하기	3089
후원자 되기	3181
후원하기	3089
후원해 주셔서 감사합니다	3207
후원회원 가입	3089
후원회원 되기	3181
""", '훈': """
훈훈해요	3139
훈훈해요 #	3139
""", '흥': """
흥미진진 #	3139
""", '힘': """
힘내요 #	3139
"""}

START = {'a': """
aboneliğiniz	4860 K başariyla
abonē	3315 K par	3315 K no	3315 K un	3317 K
acasă	101 K >	101 K '	101 K "
accès	2083 K illimité
această	55 K investigație	4078 K traducere	4146 K știre a fost
además	1595 K:	1650 K, en
adresă	4053 K de e-mail invalidă	4053 K de email invalidă
adó	2508 K #%
adód	2508 K #%
adója	2508 K #%
ai가	3133 K 자동 번역한	3133 K 번역한	3133 K 핵심	3133 K 요약한	3135 K 읽어
ai에게	3133 K 물어	3133 K 질문	3133 K 물어보기
ajánld	2508 K fel adód
ajánlja	2508 K fel adója	2508 K fel adód
ajánljuk	2533 K:
ajánlott	2535 K videó:	2535 K cikk:	2535 K cikkünk:
aktivér	726 K
alătură	14 K-te	59 K-te celor #	59 K-te celor peste #	59 K-te comunității de #
anmäl	4691 K dig till vårt	4709 K
annoncørbetalt	790 K indhold fra
annonsørinnhold	3693 K fra
anúncio	4016 K em # s	4016 K em # segundos
aportá	1537 K desde
apoyá	84 K
après	2246 K déduction fiscale :
apóyanos	1537 K desde
apúntate	1626 K al curso	1626 K a nuestro	1631 K a nuestro seminario	1631 K a nuestro evento
aquí	1662 K hay contenido de
artykuł	49 K można	49 K wolno	89 K sponsorowany:	3738 K wyraża poglądy	3738 K wyraża opinie	3738 K jest opinią	3752 K ukazał się	3752 K pochodzi z	3758 K przetłumaczony	3758 K został przetłumaczony	3758 K czyta	3758 K wygenerowany	3798 K został	3798 K przetłumaczono	3836 K ukazał się	3836 K pierwotnie ukazał	3836 K pochodzi z	3837 K	3847 K powstał we współpracy z
artykuły	3748 K autora
artículo	1689 K publicado originalmente	1721 K publicado en colaboración
artículos	1554 K gratuitos
ascultă	3 K	4064 K:	4089 K podcastul	4089 K acest articol	4155 K pe
atenció	103 K al subscriptor: #
atención	103 K al suscriptor: #	103 K al abonado: #
atradāt	47 K
atsisiųskite	3249 K
autorė	3253 K:
autoři	551 K jsou
außerdem	958 K lesenswert:	958 K interessant:
aveți	75 K întrebări
aún	35 K no hay comentarios
ați	62 K încercat
""", 'b': """
bajá	1639 K la app
beiträge	30 K	994 K von
benefício	3939 K do assinante:
berätta	62 K i	62 K gärna
beställ	4709 K
bestätigen	827 K sie ihre
bestätigungsmail	827 K
besøg	711 K vores
beğendin	72 K mi	85 K mi
beğendiniz	10 K mi	72 K mi	85 K mi
boletín	1562 K diario	1562 K semanal
buď	34 K první
buďte	34 K první	34 K prvý
bài	10 K viết này	5158 K viết dành riêng cho	5158 K viết dành cho thuê bao	5170 K này có nội dung do	5170 K này có nội dung từ	5170 K viết này có nội dung	5170 K viết này chứa nội dung	5175 K liên quan:	5187 K viết thể hiện quan điểm	5187 K viết thể hiện quan điểm cá nhân	5187 K viết thể hiện văn phong	5187 K viết là quan điểm	5187 K viết phản ánh quan điểm	5187 K viết không phản ánh quan điểm	5192 K viết có hữu ích	5192 K viết này có hữu ích	5192 K viết này có giúp	5196 K viết được dịch tự động	5196 K được dịch tự động	5196 K viết được tóm tắt	5196 K viết có sử dụng ai	5196 K viết này được dịch tự động	5246 K viết được bảo vệ	5247 K viết được thực hiện	5247 K viết được viết	5247 K viết này được	5254 K viết tiếp tục
báo	5192 K lỗi bài viết
bình	7 K luận	30 K luận	5195 K chọn:
bústia	44 K de denúncies de la redacció
bülten	4860 K aboneliğiniz
bültenimize	4860 K abone olduğunuz için
bądź	34 K pierwszy	34 K pierwsza
bővebben	2533 K:
bạn	62 K đã thử	62 K đã làm thử	69 K biết ai	69 K có biết ai	72 K thấy hay	5158 K đã là thuê bao	5192 K thấy bài viết	5192 K phát hiện lỗi	5192 K phát hiện sai
bản	5192 K tóm tắt này có hữu ích	5192 K tóm tắt này do	5192 K tóm tắt này được tạo	5247 K dịch được
bấm	5198 K để nghe
bật	5164 K thông báo
""", 'c': """
caractères	2190 K restants
caràcters	454 K restants
chceš	573 K u nás pracovat	4475 K u nás pracovať
chefredaktör	4707 K och ansvarig utgivare:	4707 K:
chơi	5221 K ngay:
chưa	35 K có bình luận
citeşte	4064 K şi	4064 K şi:
citește	4064 K și	4064 K și:	4064 K:	4064 K mai mult	4064 K aici	4064 K mai departe:
citiți	4064 K și
ciąg	3762 K dalszy
colaborá	1537 K desde
comentários	7 K	30 K
compartí	5 K
conocés	69 K a alguien
conteúdo	89 K patrocinado:	3870 K exclusivo para	3932 K gerado	3938 K promovido por	3938 K recomendado por	3942 K oferecido por	3970 K incorporado d	3970 K externo d	3970 K incorporado do	3970 K incorporado da	3970 K externo do
conținut	4078 K generat	4087 K oferit de	4117 K încorporat de	4117 K extern de
coût	2246 K réel après	2246 K après déduction :	2246 K après déduction fiscale :
crédit	2184 K photo	2184 K photos
crédits	2184 K photo	2184 K photos
créer	2110 K une alerte pour "	2110 K une alerte sur "	2110 K une alerte :
cunoașteți	69 K pe cineva
cunoști	69 K pe cineva
cuéntame	62 K
cuộc	55 K điều tra này
cài	5201 K đặt ứng dụng	5201 K ứng dụng	5201 K app
còn	5219 K lại # ký tự
có	75 K thắc mắc	5175 K thể bạn quan tâm:	5242 K lỗi xảy ra
cấm	5246 K sao chép dưới mọi hình thức	5246 K sao chép nội dung
""", 'd': """
dacă	47 K observi	47 K observați	47 K găsești	4071 K ai informații	4082 K ai observat o
dalinkitės	3249 K
další	538 K články autora
darovať	4469 K
dernières	2128 K actualités
descarcă	15 K	4104 K aplicația
descargá	15 K	1639 K la app
descărcați	15 K
dezactivează	4129 K adblock	4129 K ad
dežurni	44 K telefon redakcije
direcționează	4046 K #% din
disponível	3879 K no google play	3947 K na app store	3947 K no google play	3947 K para android e
distribuiți	5 K
dodržujte	31 K
domů	101 K >	101 K '
doná	1537 K desde
doporučené	536 K video:
doporučte	566 K
doporučujeme	536 K článek:
dorești	4123 K să primești notificări
doriți	4123 K să primiți notificări
dosszié	2617 K: így	2617 K: itt	2617 K: ezért	2617 K: miért	2617 K: hogyan	2617 K: mit	2617 K: ki	2617 K: mi	2617 K: ez	2617 K: ezt	2617 K: hallgassa	2617 K: nézze	2617 K: minden
dostępna	3765 K w
dostępne	3765 K w
dostępny	3765 K w
dołącz	14 K do	59 K do #	59 K do ponad #	102 K do dyskusji	3776 K do	3789 K do dyskusji
držte	31 K se
duración	1708 K del vídeo	1708 K del episodio
duração	4016 K do vídeo
durée	2243 K de la vidéo	2243 K de l'épisode
dział	103 K prenumeraty: #
dzięki	3822 K naszym czytelnikom	3822 K naszym czytelniczkom
dành	5158 K riêng cho thuê bao	5158 K riêng cho người đăng ký	5158 K cho thuê bao
découvrez	2130 K aussi	2160 K la boutique	2160 K notre boutique	2160 K nos jeux	2160 K notre hors-série	2170 K notre application	2170 K notre appli
décryptage	2130 K :
déductible	2071 K des impôts	2071 K à #
déjà	2081 K abonné	2081 K inscrit	2081 K client
désabonnement	2092 K à tout moment
désinscription	2092 K à tout moment
díky	615 K našim čtenářům	615 K našim předplatitelům
dùng	5208 K thử
dúvidas	75 K	75 K?	76 K sobre esta matéria	76 K sobre este artigo
""", 'e': """
elkészítetted	62 K
elírást	9 K
előfizetői	103 K ügyfélszolgálat: #	2587 K kedvezmény:	2587 K előny:	2587 K ajánlat:
előfizetőinknek	2609 K köszönhetően
előfizetőként	92 K	2565 K
encuéntranos	14 K
envía	5 K	1600 K tus cartas	1600 K tu carta
envíanos	1612 K
envíe	1600 K sus cartas	1600 K su carta
ermöglicht	960 K von
erről	2533 K bővebben
escríbenos	1598 K
estagiária	3914 K sob supervisão	3914 K sob a supervisão	3914 *K sob supervisão	3925 K sob supervisão	3925 * K sob supervisão
estagiário	3914 K sob supervisão	3914 K sob a supervisão	3914 *K sob supervisão	3925 K sob supervisão
estàs	470 K utilitzant un bloquejador
""", 'f': """
faça	3898 K o quiz	3935 K as palavras cruzadas	3945 K o quiz	3945 K o teste	3945 K o nosso
felelős	2562 K szerkesztő:	2562 K kiadó:
fiți	34 K primul
folosești	4127 K un ad blocker	4127 K un adblock	4127 K un adblocker
folosiți	4127 K un ad blocker	4127 K un adblock	4127 K un adblocker
foretrækker	727 K du
fortsätt	4711 K läsa
fortæl	62 K mig
fotogalería	1685 K:
fotogaléria	4443 K:
fotografía	1594 K # de #	1651 K:
fotoğraf	4961 K # / #	4961 K #/#
frågor	75 K	76 K om artikeln
få	702 K fuld adgang til	726 K adgang	726 K fri	726 K fuld	726 K besked	726 K ugens	726 K dagens	726 K de	726 K nyheder	726 K en notifikation	726 K breaking	726 K seneste nyt	737 K	760 K de vigtigste nyheder	760 K vigtige nyheder	760 K de største nyheder	760 K besked om	760 K besked, når	760 K nyhederne	760 K breaking	3602 K full tilgang til	3629 K tilgang	3629 K fri	3629 K full	3629 K beskjed	3629 K varsel	3629 K ukas	3629 K dagens	3629 K de	3629 K nyheter	3629 K siste	3641 K	3643 K varsel	3643 K varsler	3643 K push	4682 K full tillgång till	4709 K tillgång	4709 K fri	4709 K full	4709 K besked	4709 K en notis	4709 K veckans	4709 K dagens	4709 K de	4709 K nyheter	4709 K senaste	4720 K
férjen	2565 K hozzá
följ	14 K	4686 K	4709 K
følg	14 K	14 K oss	706 K	726 K	3606 K	3629 K
füge	14 K uns	966 K
fügen	14 K sie uns	966 K sie
für	830 K android und ios	904 K diesen artikel	904 K diesen	955 K nur
fă	4085 K testul zilei
fără	4134 K patroni	4134 K acționari	4134 K stăpâni
főoldal	101 K >	101 K '	101 K "
főszerkesztő	2562 K:
""", 'g': """
galería	1594 K: # de #	1594 K # de #
gazeteciliğimizi	4910 K
gefällt	85 K ihnen dieser	85 K dir dieser
gehöre	59 K zu den #
gehören	59 K sie zu den #
geçerli	4860 K bir e-posta adresi girin	4860 K bir e-posta adresi giriniz	4860 K bir e-posta giriniz
ghé	5195 K cửa hàng trực tuyến
giữ	5246 K bản quyền nội dung
glöm	4709 K inte att bekräfta
gorąca	44 K linia redakcji
góp	5192 K ý cho bài viết
gör	4691 K quizet	4691 K vårt quiz	4709 K vårt
görmemiz	4919 K gereken
görsel	4967 K yapay
günün	4914 K bulmacasini	4914 K sudokusunu	4914 K bulmacasi	4914 K testini
""", 'h': """
henüz	35 K yorum
hibát	9 K talált	9 K találtál	2566 K lát
hintergründe	958 K dazu:
hjälp	4691 K oss bli bättre	4691 K oss att bli bättre
hjælp	711 K os med at blive bedre
hlavné	4456 K body
hlavní	553 K body
hozzászólások	7 K	30 K
hãy	34 K là người đầu tiên	5195 K trả lời khảo sát	5206 K ủng hộ
hämta	15 K	4695 K
häng	4709 K med
här	4737 K finns ett inbäddat innehåll från	4737 K finns inbäddat innehåll från	4737 K visas ett inbäddat innehåll från	4737 K visas inbäddat innehåll från	4737 K är ett inbäddat innehåll från	4737 K är inbäddat innehåll från
hääleta	1770 K
håll	31 K	31 K dig
hình	5243 K #/#
hör	908 K dir	966 K	4709 K
hören	908 K sie	966 K sie
hörzeit	982 K
hør	3 K artiklen	3 K artikkelen	3 K saken	693 K også	693 K også:	711 K mere på	726 K	3593 K også	3593 K også:	3629 K
""", 'i': """
iesūti	3303 K savu	3303 K
indlæg	30 K
indlæs	753 K altid indhold fra	753 K indhold fra
inlägg	30 K
innehåll	4776 K från annonsören
innehållet	4776 K är betalt av
inscríbete	1626 K al curso	1626 K a nuestro	1626 K en nuestro	1626 K en el curso
introduceți	4053 K o adresă de e-mail validă
intră	14 K pe
início	101 K >	101 K '	101 K "
izmēģinājāt	62 K
išbandėte	62 K
išsaugokite	3249 K
""", 'j': """
jaký	36 K je váš
jeśli	47 K widzisz	47 K zauważysz	3849 K nie chcesz otrzymywać naszego	3849 K nie chcesz otrzymywać tego	3849 K nie chcesz już otrzymywać naszego	3849 K nie chcesz już otrzymywać tego
joacă	4085 K sudoku	4110 K acum:
já	62 K fez	3870 K é assinante
játssz	2584 K most:
jäikö	1962 K juttu kesken
jälgi	1770 K
jäsenetu	2010 K:
""", 'k': """
kapcsolódó	2533 K	2533 K:	2535 K videó:	2535 K cikk:	2535 K cikkünk:
każdego	3713 K ranka
kezdőlap	101 K >
không	5246 K được sao chép nội dung website
kipróbáltad	62 K
kipróbáltátok	62 K
kiểm	5195 K tra kiến thức của bạn
kjøp	3611 K billetter	3611 K billett	3629 K
klausykitės	3234 K
klikněte	534 K zde
ključne	4357 K točke	4357 K tačke
klõpsates	1770 K
komentáre	7 K	30 K
komentáře	7 K	30 K
komentēt	3317 K var
komerčné	89 K oznámenie:
komerční	89 K sdělení:
kommentarsfältet	7 K
kopiér	726 K
kopírovat	566 K
kopírovať	4469 K
kopē	3317 K
korzyść	3804 K dla prenumeratorów:
korábbi	2535 K cikkünk:
kvíz	534 K:	594 K:	594 K dne:	594 K týdne:	2551 K	2583 K:	4443 K:	4492 K dňa:	4492 K týždňa:
kysyttävää	75 K	76 K jutusta
känner	69 K du någon
käännöksen	2003 K on
käännös	2003 K on
kérdésed	75 K van	76 K van a cikkről
kérje	2565 K
kérjen	2565 K
kérjük	31 K
kênh	5164 K youtube của báo
köp	4691 K biljetter	4691 K biljett	4709 K
kövess	14 K
kövesse	2565 K
kövessen	14 K
køb	711 K billetter	711 K billet	726 K
küfür	30 K içeren
küldd	5 K el	2544 K el nekünk
küldje	2544 K el nekünk	2565 K	2565 K tovább
ký	5219 K tự còn lại
kļūsti	3317 K
kết	5181 K nối với chúng tôi
""", 'l': """
laimē	3317 K
laimėkite	3249 K
lasītāju	3325 K aptauja:
legyél	2565 K
lejupielādē	3317 K
leé	1650 K también	1650 K más	1650 K:
lisää	1967 K kirjoittajalta	1967 K toimittajalta	1988 K meidät	2039 K aiheesta:
lugejaküsitlus	1778 K:
lásd	2533 K még
lásson	2565 K több
lát	2544 K valami
láttál	2544 K valami
lägg	4709 K till
lähetimme	1934 K vahvistusviestin	1934 K sinulle vahvistusviestin	1934 K sinulle sähköpostia
lähetä	1965 K juttuvinkki	1965 K uutisvinkki	1965 K vinkki	1971 K mielipidekirjoituksesi	1971 K mielipidekirjoitus	1988 K
lämna	4685 K dina tips	4685 K ditt tips
läs	4641 K hela artikeln	4674 K mer om	4675 K också	4675 K också:	4675 K även	4675 K mer	4675 K mer:	4675 K:	4675 K här	4675 K även:	4682 K vidare med	4682 K mer på	4695 K e-tidningen	4695 K tidningen	4709 K	4711 K vidare
läsarerbjudande	4732 K:
läsaromröstning	4729 K:
läsarresa	4732 K:
lås	4641 K upp artikeln	4641 K upp den här artikeln
læs	692 K mere om	693 K også	693 K også:	693 K mere	693 K mere:	693 K:	693 K her	693 K hele	702 K videre med	716 K e-avisen	716 K avisen	726 K	728 K videre	776 K alt om emnet:	776 K alt om:
læserafstemning	746 K:
læserrejse	750 K:
læsertilbud	675 K:	750 K:
légy	34 K te az első
líbil	10 K se vám	85 K se vám	554 K se
líbilo	72 K se
líbí	85 K se vám
línea	44 K de denuncias de la redacción	44 K de la redacción
línia	44 K de la redacció
löydät	14 K meidät	1988 K meidät
löysitkö	9 K
lütfen	31 K	4860 K e-postanizi onaylayin	4860 K e-posta adresinizi onaylayin	4860 K geçerli bir e-posta	4951 K sitemiz için devre dişi	4951 K reklam engelleyici	4951 K devre dişi birak	4952 K reklam engelleyici
""", 'm': """
mantén	31 K
materiał	89 K sponsorowany:	89 K partnera:	89 K partnerski:	3762 K wideo	3847 K powstał we współpracy z	3847 K we współpracy z	3847 K sponsorowany przez
medlemsförmån	4732 K:
meillä	2029 K ei ole omistajaa	2029 K ei ole omistajia	2029 K ei ole osakkeenomistajia	2029 K ei ole maksumuuria
mesterséges	2573 K intelligencia írta
mirá	1634 K el video	1650 K también	1650 K:
mitä	10 K pidit	36 K mieltä	1989 K mieltä sinä
mišljenja	4354 K autora	4354 K iznesena	4354 K izneta
mišljenje	4354 K autora
możliwość	7 K komentowania
mulțumim	4053 K pentru abonare
mándanos	1612 K
más	1591 K noticias de	1591 K noticias sobre	1591 K sobre	1591 K en	1591 K de	1593 K temas:	1593 K sobre:	1595 K información	1595 K información:	1598 K artículos de
máte	75 K otázky	75 K dotazy	76 K otázku k článku	538 K tip?	538 K tip na článek	538 K tip na téma	538 K tip pro	618 K přečteno už # ze #	618 K přečteno už # z #	618 K přečteno již # ze #	618 K přečteno již # z #	618 K přečteno # ze #	618 K přečteno # z #	4511 K prečítané už # zo #	4511 K prečítané už # z #	4511 K prečítané # zo #	4511 K prečítané # z #
märkasid	47 K	1755 K midagi	1761 K viga	1761 K artiklis viga
még	35 K nincs	2618 K több a témáról:
més	423 K informació:	450 K notícies de	450 K notícies sobre
möchten	1036 K sie diesen newsletter nicht mehr
möchtest	1036 K du diesen newsletter nicht mehr
mød	711 K os
mūs	3317 K vari
mời	5175 K xem	5175 K bạn đọc	5175 K độc giả	5181 K bạn tham gia	5181 K độc giả theo dõi	5181 K bạn đọc theo dõi	5198 K quý vị theo dõi	5198 K quý độc giả	5198 K bạn xem video	5198 K nghe
""", 'n': """
nabídka	598 K pro čtenáře:
nahlásit	576 K chybu
nahlásiť	4478 K chybu
nahláste	4478 K chybu
najważniejsze	3758 K informacje
naloži	4566 K	4599 K vedno vsebino	4599 K vsebino z	4599 K vsebino s	4599 K vsebino iz	4599 K vsebino od
naložite	15 K	4566 K
naročite	4573 K se na
naujienų	44 K telefonas
načítat	601 K vždy obsah	601 K obsah z	601 K obsah ze	601 K obsah od
načítať	4498 K vždy obsah	4498 K obsah z	4498 K obsah zo	4498 K obsah od
našli	9 K jste	9 K ste	47 K ste
nemáme	615 K majitele	615 K vlastníka	615 K akcionáře	615 K žádného	615 K paywall	615 K reklamy	4508 K majiteľa	4508 K vlastníka	4508 K akcionárov	4508 K žiadneho	4508 K paywall	4508 K reklamy
nemáte	574 K čas číst	4476 K čas čítať
nepatríme	4508 K žiadnemu
nepatříme	615 K žádnému
než	583 K vložíte komentář	583 K začnete diskutovat	583 K napíšete příspěvek
nguồn	5185 K:	5185 K :
nhận	5164 K thông báo
nové	556 K číslo	556 K vydání	4459 K číslo	4459 K vydanie
nájdete	14 K nás
não	30 K serão publicados	3973 K é possível mostrar este conteúdo	3973 K foi possível mostrar este conteúdo
näe	1988 K enemmän
nägid	1771 K viga
näita	1770 K
näitkö	1989 K virheen
näytä	1988 K sisältö	2013 K sisältö palvelusta	2013 K aina sisältö
nå	4709 K vår
nézd	2533 K meg	2565 K meg
nézze	2533 K meg	2565 K meg
nāc	3308 K strādāt
nội	5158 K dung dành cho thuê bao	5158 K dung dành riêng cho thuê bao	5158 K dung dành riêng cho thành viên	5196 K dung được dịch tự động	5196 K dung do ai tạo	5226 K dung này không	5227 K dung này từ	5227 K dung nhúng từ	5246 K dung được bảo vệ	5247 K dung được tạo	5247 K dung này được tạo
""", 'o': """
obrázek	591 K # z #
oceń	10 K	3759 K ten	3759 K artykuł	3759 K tekst
ocurrió	1682 K un error
oddělení	103 K předplatného: #
odporučte	4469 K
odporúčame	4443 K:
odsłuchaj	3770 K	3770 K ten
ofereça	5 K
oglądaj	3745 K:
ohodnoťte	554 K	4457 K
olvasói	2587 K ajánlat:
olvasóink	2609 K támogatásának köszönhetően
olvasóinknak	2609 K köszönhetően
opracował	3749 K:
opracowała	3749 K:
opýtajte	4456 K sa
opširnije	4342 K:	4342 K na
otrzymałaś	3849 K tę wiadomość, ponieważ
otrzymałeś	3849 K tę wiadomość, ponieważ
otwórz	3731 K post
otázka	594 K dne:	4492 K dňa:
otázky	75 K
ouça	3 K	3908 K:	3943 K o podcast	4009 K no
oversættelsen	743 K er
oír	3 K
""", 'p': """
pamanīji	3309 K kļūdu
pamanījāt	47 K	3309 K kļūdu
participă	102 K la discuție
pastebėjote	47 K	3235 K įdomų	3241 K klaidą
paylaş	5 K
pažįstate	69 K
phát	9 K hiện lỗi?	9 K hiện lỗi trong bài	47 K hiện sai
phóng	5185 K viên:
piditkö	10 K	72 K	85 K	1989 K
pidätkö	85 K	1989 K
piše	4369 K:
podobał	10 K ci się
podobało	72 K się
podpořte	84 K	571 K
podrži	84 K
podržite	84 K	4372 K
podés	14 K seguir	1613 K enviarnos
podívejte	534 K se:	534 K se na video	536 K se na video:
poglądy	3738 K wyrażone w
pokaż	3731 K post
poleć	3770 K
poslať	4469 K
poslechněte	3 K si	534 K si	534 K si:
poslušajte	3 K	4342 K:	4545 K:
posłuchaj	3 K	3745 K:	3745 K też:
povoliť	4498 K vždy obsah	4498 K obsah z	4498 K obsah zo	4498 K obsah od
poznáte	69 K niekoho
pozostała	3762 K część
pošaljite	44 K vijest
pošlete	566 K
pošlite	5 K	4469 K
poți	4071 K contacta autorul	4071 K contacta autoarea
praneškite	3235 K redakcijai
predplaťte	4473 K si
prenošenje	71 K dozvoljeno	71 K dopušteno
prenumerantförmån	4732 K:
prečítajte	4443 K si tiež	4443 K si aj	4443 K si	4443 K si:
prečítali	4511 K ste už # zo #	4511 K ste už # z #	4511 K ste # zo #	4511 K ste # z #
pridruži	59 K se #
pridružite	14 K se	59 K se #	102 K se razpravi
pridėkite	3249 K
prikaži	4400 K uvijek sadržaj	4400 K uvek sadržaj	4400 K sadržaj s	4400 K sadržaj sa	4400 K sadržaj iz	4400 K sadržaj od	4599 K vedno vsebino	4599 K vsebino z	4599 K vsebino s	4599 K vsebino iz	4599 K vsebino od
pronašli	47 K ste
protégé	2240 K par recaptcha	2240 K par google recaptcha
pročitaj	4342 K još	4342 K i
pročitajte	4342 K još	4342 K i	4342 K više	4342 K:	4342 K više o ovoj temi
pročitali	4412 K ste # od #	4412 K ste već # od #
první	508 K měsíc za	508 K měsíc zdarma	508 K týden za	508 K týden zdarma	508 K tři měsíce za	508 K # měsíce za
prvních	508 K # dní za	508 K # dní zdarma
prvý	4468 K mesiac len za	4468 K mesiac za	4468 K mesiac už za	4468 K mesiac zadarmo
przeczytałaś	3825 K już # z #	3825 K # z #
przeczytałeś	3825 K już # z #	3825 K # z #
prześlij	3770 K dalej
präsentiert	960 K von
próbálja	2580 K ki tudását
prüfen	966 K sie
publicité	2243 K dans # s	2243 K dans # sec	2243 K dans # secondes
pàgina	482 K # de #
página	1683 K # de #	1683 K #/#	3991 K # de #	3991 K #/#
páči	85 K sa vám
páčil	10 K sa vám	85 K sa vám	4457 K sa
páčilo	72 K sa
päeva	1778 K küsimus:
päivitä	1988 K
päivän	2006 K kysymys:
pääset	1988 K lukemaan
päätoimittaja	1986 K:
pódcast	1685 K:
păstrați	31 K
pērc	3308 K biļetes	3317 K
předplaťte	571 K si
přehrajte	534 K si
překlad	592 K byl
přetisk	71 K povolen	71 K možný
přečetli	618 K jste už # ze #	618 K jste už # z #	618 K jste již # ze #	618 K jste již # z #	618 K jste # ze #	618 K jste # z #
přečtěte	534 K si také	534 K si	534 K si:	534 K si také:
přidej	59 K se k #
přidejte	59 K se k #
připojte	14 K se
připraveno	523 K ve spolupráci
""", 'q': """
querés	1613 ¿K contarnos
qué	10 K te pareció	36 K opinas	36 K opina	36 K te parece
""", 'r': """
raději	574 K posloucháte
radšej	4476 K počúvate
radši	574 K posloucháte
rašykite	3235 K autorei	3235 K autoriui
recibí	1612 K las noticias
recomandări	4064 K:
redakčná	44 K linka
redakční	44 K linka	44 K telefon
redirecționați	4046 K #% din
redirecționează	4046 K #%	4046 K #% din
regisztrálj	2564 K ingyenesen
regisztráljon	2551 K	2564 K ingyenesen
regístrate	1551 K para
reproducción	71 K permitida	71 K libre
reprodução	71 K permitida	71 K autorizada
resuméet	29 K er	742 K er
resztę	3762 K tekstu
rezervē	3317 K
rezolvă	4085 K rebusul	4085 K integrama	4085 K sudoku
rešite	4342 K kviz
riješite	4342 K kviz
rozwiąż	3745 K quiz
rozwiń	3731 K post	3731 K wpis
rätsel	949 K mit	986 K des tages:
rätseln	949 K sie mit
réservez	2160 K vos places pour la soirée de la rédaction
réservé	2081 K aux abonnés
réservée	2081 K aux abonnés
réservés	2081 K aux abonnés
résumer	2147 K cet article	2147 K l'article
résumé	2147 K généré	2147 K rédigé	2147 K réalisé	2147 K produit	2147 K par
rösta	4709 K	4725 K:	4725 K här:	4725 K i vår omröstning:
rādīt	3317 K
""", 's': """
sadržaj	4430 K je nastao u suradnji s
saglabā	3317 K
saistīts	3292 K:
saņem	3317 K
sažetak	4357 K	4357 K članka	4357 K teksta
schließ	59 K dich #	59 K dich den #
schließe	26 K dich
schließen	59 K sie sich den #
schriftgröße	835 K:	835 K a
sdílejte	5 K	5 K článek
sdílet	5 K
seguí	1612 K el canal	1650 K leyendo:
serviço	103 K ao assinante: #
sesizări	4071 K și ponturi
shrnutí	29 K vytvořil	29 K vytvořila	553 K	553 K článku	592 K vytvořila	592 K bylo
sisällön	2053 K tarjoaa
siųskite	3235 K savo	3249 K
sjefredaktør	3626 K:	3626 K og ansvarlig redaktør:
skaitytojų	3257 K apklausa:
skopírovať	4469 K
skrót	3758 K artykułu
skúsili	62 K ste
slå	3648 K på javascript
související	534 K:	536 K video:	536 K článek:
spodobał	85 K ci się	85 K się
spodobało	72 K się
sponzorované	4531 K spoločnosťou
sponzorováno	643 K společností
sporočite	4578 K napako
sprawdź	3745 K:	3745 K też:
spróbowaliście	62 K
spróbowałaś	62 K
spørgsmål	75 K	76 K til artiklen
spørsmål	75 K	76 K til saken	76 K til artikkelen
spýtajte	4456 K sa
stališča	4556 K avtorja
straipsnį	49 K galima
stáhni	15 K si
stáhněte	15 K si	589 K si aplikaci
stöd	84 K	4682 K
stötta	84 K	4682 K
støt	84 K	702 K
støtt	84 K	3602 K
suscríbase	1549 K y lea
suscríbete	1542 K a	1549 K y lee	1549 K para leer	1549 K y sigue leyendo	1549 K y accede	1549 K y disfruta	1626 K y llévate	1626 K y recibe
susidūrėte	3235 K su
susiję	3223 K:
susține	84 K
susțineți	84 K
sviđa	85 K vam se
synthèse	2147 K générée
syötä	1934 K kelvollinen sähköpostiosoite	1988 K
szerkesztőségi	44 K forródrót	44 K telefon
szerkesztőségünk	44 K forródrótja
szerző	2571 K:
szívesen	2566 K meghallgatjuk
szöveg	2571 K:
sähköpostiosoite	1934 K on virheellinen
sé	31 K respetuoso	34 K el primero	34 K la primera
sígame	1617 K
síganos	14 K
sígueme	1617 K
síguenos	14 K	1573 K en nuestras redes
só	3870 K para assinantes
sólo	1551 K para suscriptores
søg	726 K nu
súhrn	4456 K
súmate	14 K	59 K a las #	1537 K desde
súvisiace	4443 K:
súvisiaci	4443 K článok
sūti	3303 K savu	3317 K
số	5219 K ký tự còn lại
""", 't': """
también	1576 K en facebook	1595 K puedes leer	1595 K puedes leer:	1595 K te puede interesar:
també	423 K et pot interessar:
tanidiğiniz	69 K biri
tartişmaya	102 K katilin
teitkö	62 K
tekoäly	1993 K on
tekstissä	1953 K esitetyt
tekstą	49 K galima
tenés	1607 ¿K información
textgröße	835 K:	835 K a
thấy	47 K lỗi
thử	5195 K sức với
tiedätkö	1965 K aiheesta	1965 K asiasta	1965 K lisää
tiivistelmä	29 K on	2002 K on
tiivistelmän	2002 K on
tilføj	726 K
tillåt	4737 K alltid innehåll från	4737 K innehåll från
tiếp	5254 K tục đọc sau
todavía	35 K no hay comentarios
további	2533 K részletek	2618 K cikkek a témában:
traducció	433 K feta
transparentní	546 K účet:
trên	5164 K google news
trình	5226 K duyệt của bạn không	5226 K duyệt không
trả	5195 K lời câu đố
trải	5208 K nghiệm
turpinājums	3319 K
twój	30 K komentarz
tykkäsitkö	72 K
työskenteletkö	1965 K
tác	5185 K giả:	5185 K giả là
támogasd	84 K	2556 K a	2556 K az
támogass	2508 K adód
támogassa	84 K	2508 K adója	2556 K a	2556 K az
támogasson	2508 K adója
täglichen	827 K newsletter
tämä	29 K tiivistelmä	55 K juttu	79 K ketju on lukittu	79 K aihe suljettiin	1953 K on mielipidekirjoitus	1953 K on mielipideteksti	1953 K on kolumni	1953 K on kommentti	2002 K tiivistelmä on	2003 K juttu on	2003 K artikkeli on	2003 K teksti on	2013 K on upotettu sisältö
tämän	55 K jutun
tässä	2013 K on upotettua sisältöä
télécharger	15 K	2097 K l'application
téléchargez	15 K
tóm	5192 K tắt này được tạo	5192 K tắt này do	5192 K tắt này có hữu ích	5247 K tắt được
töltsd	15 K le	2580 K ki kvízünket
töltse	15 K le	2565 K le	2565 K ki	2580 K ki kvízünket
történeteiket	2544 K
tüm	30 K yorumlar
tęsinys	3251 K
tłumaczenie	3758 K	3798 K zostało
tải	15 K	15 K ứng dụng	5164 K ứng dụng	5164 K app	5201 K ngay ứng dụng
""", 'u': """
udostępnij	5 K
ukažite	4377 K na grešku
uključi	4365 K
uključite	102 K se u raspravu	4365 K
uložit	566 K
uložiť	4469 K
uložte	566 K si	4469 K si
unbeschränkter	929 K zugang
unterstütze	84 K	806 K
unterstützen	84 K sie	806 K sie	806 K sie die
uočili	9 K ste
upozorniť	4478 K na chybu
upozorněte	576 K na chybu
url이	3140 K 복사되었습니다	3140 K 복사됐습니다
urmărește	14 K	4064 K și:	4089 K video	4155 K pe
urmăriți	14 K
utánközlés	71 K engedélyezett	71 K forrásmegjelöléssel
učitaj	4400 K uvijek sadržaj	4400 K uvek sadržaj	4400 K sadržaj s	4400 K sadržaj sa	4400 K sadržaj iz	4400 K sadržaj od
uživo	4417 K: kako	4417 K: ovako	4417 K: zašto	4417 K: što	4417 K: šta	4417 K: tko	4417 K: ko	4417 K: gdje	4417 K: gde	4417 K: ovo	4417 K: pogledajte	4417 K: poslušajte	4417 K: sve	4417 K: noć	4417 K: ljudi	4417 K: evo
""", 'v': """
vaš	30 K komentar
vegyél	2551 K részt
već	4393 K za #	4393 K od #
več	4545 K:	4545 K v videu	4570 K o tem	4570 K novic	4570 K preberite	4617 K o:	4617 K o temi:
videó	2617 K: így	2617 K: itt	2617 K: ezért	2617 K: miért	2617 K: hogyan	2617 K: mit	2617 K: ki	2617 K: mi	2617 K: ez	2617 K: ezt	2617 K: hallgassa	2617 K: nézze	2617 K: minden
vidéo	2130 K :
viktorīna	3325 K:
visą	3249 K interviu
više	4342 K o:	4418 K o:	4418 K o temi:
você	3908 K pode gostar:	4034 K está recebendo este e-mail porque	4034 K está recebendo este email porque	4034 K recebeu este e-mail porque	4034 K recebeu este email porque
vprašaj	4559 K
vprašajte	4559 K
vprašanje	4594 K dneva:
vypočujte	3 K si	4443 K si:
vyskúšali	62 K ste
vytiskněte	566 K
vytlačiť	4469 K
vytlačte	4469 K
vyzkoušejte	508 K první měsíc
vyzkoušeli	62 K jste
válaszolj	2565 K
válaszoljon	2565 K
vásárolja	2521 K meg
váš	30 K komentář	30 K komentár
vær	34 K den første	34 K først	726 K med
véleménycikkeit	2544 K
více	534 K zde	534 K k tématu:	626 K o téma:	626 K o:	626 K k tématu téma:	626 K k tématu:
vídeo	1685 K:
võida	1770 K
võta	1755 K ühendust	1770 K
výhoda	598 K pro předplatitele:	4495 K pre predplatiteľov:
výhody	598 K pro předplatitele:	4495 K pre predplatiteľov:
vă	31 K rugăm să	4129 K rugăm să îl dezactivați	4129 K rugăm să-l dezactivați	4129 K rugăm să dezactivați adblock
vďaka	4508 K našim čitateľom	4508 K našim predplatiteľom
věnujte	566 K
vše	626 K o téma:	626 K o:	626 K k tématu téma:	626 K k tématu:
všechno	626 K o tématu téma:	626 K o tématu:
všechny	30 K komentáře	538 K články autora	626 K články k tématu téma:	626 K články k tématu:
všetko	4518 K o téme:	4518 K o:	4518 K k téme téme:	4518 K k téme:
všetky	4518 K články k téme téme:	4518 K články k téme:
všeč	72 K vam je
všimli	47 K jste si	47 K ste si
vždy	601 K povolit obsah	601 K zobrazovat obsah	601 K načítat obsah	601 K zobrazit obsah	4498 K povoliť obsah	4498 K zobrazovať obsah	4498 K načítať obsah	4498 K zobraziť obsah
""", 'w': """
webshopunkból	2587 K:
weiterführende	863 K artikel:
weź	3789 K udział w dyskusji
więcej	3744 K o	3744 K na temat	3744 K z	3745 K na ten temat:	3748 K artykułów autora	3832 K o:	3832 K na temat:
wykorzystałaś	3825 K już # z #	3825 K # z #
wykorzystałeś	3825 K już # z #	3825 K # z #
wypróbowaliście	62 K
wypróbowałaś	62 K
wyrażamy	49 K zgodę na
wysłuchaj	3 K
wyłącz	3817 K go, aby	3817 K go, żeby	3817 K ją, aby	3817 K blokadę	3817 K blokowanie
wyślij	5 K
wyświetlaj	3808 K treści z	3808 K treści ze	3808 K treści od
wöchentlichen	827 K newsletter
""", 'y': """
yanlişlik	4899 K mi
""", 'z': """
zahvaljujoč	4608 K našim bralcem
zahvaljujući	4409 K našim čitateljima	4409 K našim čitaocima
zatiaľ	35 K žiadne komentáre
zatím	35 K žádné komentáře
zauważyłaś	9 K
zauważyłeś	9 K
załaduj	3731 K post
zdieľajte	5 K
zdieľať	5 K
zezwól	3808 K na treści
zgłoś	3781 K uwagę	3781 K błąd	3781 K literówkę	3781 K uwagi	3781 K nieścisłość
ziņo	3303 K redakcijai
zkopírovat	566 K
znalazłeś	9 K
znáte	69 K někoho
znáš	69 K někoho
zobraziť	4498 K vždy obsah	4498 K obsah z	4498 K obsah zo	4498 K obsah od
zobrazovať	4498 K vždy obsah	4498 K obsah z	4498 K obsah zo	4498 K obsah od
zostań	3778 K reporterem	3778 K reporterką	3778 K dziennikarzem
zrobiliście	62 K
""", '©': """
©	877 K dpa	1288 K #	1288 K
""", 'à': """
à	2130 K lire aussi	2130 K lire également	2130 K lire :	2130 K lire sur	2130 K voir aussi	2130 K écouter	2130 K relire	2130 K découvrir	2130 K lire sur le même sujet	2130 K consulter :	2130 K voir également	2133 K propos de l'auteur :	2133 K propos de l'autrice :	2134 K propos de l'auteur	2134 K propos de l'autrice	2160 K retrouver dans le numéro
àudio	433 K generat
""", 'á': """
áudio	3932 K gerado
""", 'ä': """
är	4685 K du
äänestä	1988 K
""", 'å': """
åldersgräns	4733 K #
åsikter	4668 K som framförs
åsikterna	4668 K i
""", 'ç': """
ça	72 K vous a plu	85 K vous a plu
""", 'é': """
é	71 K permitida a reprodução	3903 K preciso estar logado
écouter	3 K l'article	3 K cet article	2130 K aussi	2237 K sur
écoutez	3 K cet	3 K l'article	2166 K le podcast
élő	2617 K: így	2617 K: itt	2617 K: ezért	2617 K: miért	2617 K: hogyan	2617 K: mit	2617 K: ki	2617 K: mi	2617 K: ez	2617 K: ezt	2617 K: hallgassa	2617 K: nézze	2617 K: minden
épinglez	2186 K cet article	2186 K cette recette	2186 K cette page	2186 K la recette	2186 K ce billet	2186 K-la	2186 K-le	2186 K l'article	2186 K l'image
értékeljük	2593 K az ön
""", 'í': """
írd	2565 K be
írj	2544 K a szerzőnek
írja	2565 K be
írjon	2544 K a szerzőnek	2565 K közvetlenül	2565 K nekünk
""", 'î': """
în	4142 K imagini:
întreabă	4078 K asistentul
întrebări	75 K
îți	85 K place
""", 'ö': """
ön	2566 K szerint
""", 'ø': """
ønsker	793 K du ikke længere at modtage dette	793 K du ikke længere at modtage vores	3696 K du ikke lenger å motta dette	3696 K du ikke lenger å motta våre
""", 'ú': """
últimas	1591 K noticias de	3905 K de	3905 K notícias de
únase	14 K
únete	14 K	26 K a	59 K a las #	59 K a los #	59 K a más de #	59 K a nuestros #	102 K a la conversación	102 K a la discusión	1537 K desde
úvod	101 K >	101 K '	101 K "
""", 'ü': """
über	869 K die autor:in	869 K die autoren	869 K die autor:innen	872 K die autorin	872 K den autor	873 K die autorin	873 K den autor
übersetzung	963 K:	963 K aus dem
""", 'č': """
čitaj	4342 K još
čitajte	4342 K i	4342 K još	4342 K još:
članak	49 K se može	49 K možete	4357 K je preveden	4357 K čita	4360 K je objavljen u	4421 K je	4430 K je nastao u suradnji s	4430 K je nastao u suradnji sa
članek	49 K lahko	4559 K je preveden	4559 K bere	4559 K je prebral	4562 K je objavljen v	4620 K je	4628 K je nastal v sodelovanju z	4628 K je nastal v sodelovanju s
článek	49 K lze	49 K můžete	523 K vznikl ve spolupráci	553 K byl přeložen	553 K přeložen	553 K načetl	556 K vyšel v	592 K byl přeložen	631 K vyšel v	631 K vyšel na	631 K původně vyšel	631 K byl publikován	631 K byl převzat	631 K byl původně publikován	631 K byl původně zveřejněn	632 K	643 K vznikl ve spolupráci s
článok	49 K možno	49 K môžete	4456 K bol preložený	4456 K načítal	4459 K vyšiel v	4522 K	4531 K vznikol v spolupráci s
čo	36 K si myslíte
čtěte	534 K také	534 K také:	534 K i	534 K více	534 K:
číslo	546 K účtu pro dary	546 K transparentního účtu
čítajte	4443 K aj	4443 K tiež	4443 K viac
""", 'đ': """
đánh	5192 K giá bài viết
đã	5158 K có tài khoản? đăng nhập	5242 K xảy ra lỗi	5242 K có lỗi
đăng	5195 K ký tham dự hội thảo	5212 K ký khóa học trực tuyến
đường	44 K dây nóng tòa soạn	44 K dây nóng của tòa soạn	44 K dây nóng của báo	44 K dây nóng báo	5216 K dây nóng: #	5216 K dây nóng #
được	71 K phép đăng lại
đặt	5212 K mua sách	5212 K báo giấy	5212 K mua báo giấy
để	5229 K xem nội dung này	5229 K hiển thị nội dung này
đọc	5175 K thêm	5175 K thêm:	5175 K:	5175 K tiếp:	5181 K tin nhanh
""", 'į': """
įsigykite	3249 K
įtraukite	3249 K mus
įveskite	3249 K
""", 'ś': """
ściągnij	15 K	3794 K aplikację
śledź	14 K
""", 'š': """
šta	36 K vi	36 K mislite
što	36 K vi	36 K mislite
šíření	71 K povoleno
""", 'ź': """
źródła	3774 K:
źródło	3774 K:
""", 'ż': """
żadnych	3822 K akcjonariuszy
""", 'ž': """
želite	4374 K raditi kod nas	4374 K da radite kod nas	4575 K delati pri nas
želiš	4374 K raditi kod nas	4575 K delati pri nas
žiadni	4508 K akcionári
žiadny	4508 K majiteľ	4508 K oligarcha
žinote	3235 K daugiau	3250 K istoriją
žiūrėkite	3223 K taip pat	3249 K
žádní	615 K akcionáři
žádný	615 K majitel	615 K oligarcha
""", 'ș': """
știrea	4153 K continuă
""", 'ț': """
ți	10 K-a plăcut	72 K-a plăcut	85 K-a plăcut
""", 'έ': """
έχετε	75 K απορίες	75 K ερωτήσεις	1128 K κάποια πληροφορία	1128 K πληροφορίες	1128 K πληροφορία	1128 K φωτογραφία	1128 K φωτογραφίες	1128 K κάποια φωτογραφία	1128 K κάποιο θέμα	1128 K μια ιστορία
""", 'ή': """
ήταν	1086 K χρήσιμο	1086 K χρήσιμη
""", 'α': """
αγοράστε	1108 K το εισιτήριό σας	1108 K εισιτήρια
ακολουθήστε	14 K	1113 K τον	1113 K τα	1113 K
ακούστε	3 K	1065 K:	1180 K στο	1187 K το στο spotify	1187 K στο spotify
ακύρωση	1092 K απάντησης
αν	1049 K έφτασες μέχρι εδώ	1049 K έφτασες ως εδώ	1049 K φτάσατε μέχρι εδώ	1049 K φτάσατε ως εδώ	1049 K έχετε φτάσει μέχρι εδώ	1049 K διάβασες μέχρι εδώ	1049 K διαβάσατε μέχρι εδώ
αναδημοσίευση	71 K με
αναφέρετε	1118 K λάθος	1118 K κάποιο λάθος
αναφορά	1118 K λάθους
αντιγράψτε	1104 K
αντιγραφή	1104 K
αξιολογήστε	1086 K
απαγορεύεται	1167 K η αναδημοσίευση	1167 K η αναπαραγωγή
απενεργοποιήστε	1153 K το adblock	1153 K τον ad
αποθηκεύστε	1104 K
απορίες	75 K
αρχική	101 K >	101 K '	101 K "
αυτή	55 K η έρευνα	1085 K η περίληψη	1085 K η σύνοψη
αυτό	1140 K το βίντεο δεν είναι	1141 K το περιεχόμενο προέρχεται
αυτόματη	1096 K μετάφραση από
αφήστε	1092 K μια απάντηση	1092 K ένα σχόλιο	1092 K το σχόλιό σας
""", 'β': """
βίντεο	1065 K:
βαθμολογήστε	1086 K
βρήκατε	9 K
βρείτε	14 K μας
""", 'γ': """
γίνε	59 K ένας από τους #
γίνετε	14 K μέλος	34 K ο πρώτος	59 K ένας από τους #
για	1143 K να δείτε αυτό το περιεχόμενο	1143 K να δείτε το περιεχόμενο
γνωρίζετε	69 K κάποιον
γράψτε	1092 K το σχόλιό σας	1092 K ένα σχόλιο
γραμμή	44 K καταγγελιών της σύνταξης	44 K της σύνταξης	1137 K βοήθειας κεθεα
γραφτείτε	1129 K	1129 K για να
""", 'δ': """
δείτε	1065 K επίσης	1065 K:	1065 K το βίντεο	1065 K εδώ	1065 K επίσης:	1065 K ακόμα:	1065 K φωτογραφίες	1065 K ακόμη	1065 K ακόμη:	1083 K όλα τα άρθρα	1105 K όλες	1105 K όλα	1105 K τις	1165 K φωτογραφίες:	1165 K βίντεο:	1180 K στο	1180 K αυτή τη δημοσίευση στο
δειτε	1065 K επισης	1065 K ακομη	1065 K:
δεν	1048 K έχουμε διαφημίσεις	1048 K έχουμε χορηγούς	1048 K ανήκουμε σε	1116 K έχετε χρόνο να διαβάσετε	1140 K είναι δυνατή η αναπαραγωγή
δηλώστε	1108 K συμμετοχή
δημοσιεύθηκε	1168 K αρχικά
δημοσιεύτηκε	1168 K αρχικά
διάβασε	1065 K επίσης	1065 K ακόμη
διάρκεια	1186 K βίντεο
διαβάζεται	1085 K από
διαβάστε	1065 K επίσης	1065 K επίσης:	1065 K ακόμη	1065 K ακόμη:	1065 K ακόμα	1065 K:	1065 K εδώ	1065 K περισσότερα	1065 K ακόμα:	1065 K εδώ περισσότερα	1065 K σχετικά	1065 K αναλυτικά	1083 K όλα τα άρθρα	1105 K όλες	1105 K όλα	1105 K τις
διαβαστε	1065 K επισης	1065 K ακομη	1065 K ακομα	1065 K:
διαθέσιμη	1101 K στο
διαθέσιμο	1101 K σε	1101 K στο	1187 K στο spotify
διαφήμιση	1185 K σε #
δοκιμάσατε	62 K
""", 'ε': """
είδατε	47 K λάθος
είμαστε	1048 K μη κερδοσκοπικός	1048 K μια μη κερδοσκοπική	1048 K ανεξάρτητο μέσο	1048 K ένα ανεξάρτητο
εγγραφείτε	1129 K
εικόνα	1163 K # από #	1163 K # / #
εκτυπώστε	1104 K
ενεργοποιήστε	1101 K
ενσωματωμένο	1141 K περιεχόμενο από
εντοπίσαμε	1153 K ad	1153 K ότι χρησιμοποιείτε	1153 K adblock
εντοπίσατε	47 K
εντοπίστηκε	1153 K ad
επιτρέπεται	71 K η αναδημοσίευση	1167 K η αναδημοσίευση
ερωτήσεις	76 K για το άρθρο
εσείς	36 K τι
""", 'η': """
η	71 K αναδημοσίευση επιτρέπεται	1085 K περίληψη	1085 K σύνοψη	1085 K ανάγνωση	1085 K περίληψη αυτή	1092 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1092 K ηλ. διεύθυνσή σας δεν	1169 K μετάφραση	1169 K περίληψη	1177 K είδηση συνεχίζεται	1185 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1115 K να εργαστείς μαζί μας
θέλετε	1115 K να εργαστείτε μαζί μας	1115 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1162 K πήγε στραβά
κίνδυνος	1137 K εθισμού
κατέβασε	1101 K
καταγγελίες	44 K στη σύνταξη
κατεβάστε	15 K	1101 K	1113 K την εφαρμογή	1127 K την εφαρμογή
κλείσε	1108 K θέση
κλείστε	1108 K θέση	1108 K τη θέση σας
κοινοποιήστε	5 K
κουίζ	1065 K:	1165 K:
""", 'λ': """
λάβετε	102 K μέρος στη συζήτηση
λήψη	1101 K από	1101 K στο
""", 'μ': """
μάθετε	1105 K όλες
με	1071 K πληροφορίες από απε	1071 K πληροφορίες απε	1111 K πληροφορίες από
μείνετε	1105 K ενημερωμένοι
μετάφραση	1085 K	1096 K με τεχνητή νοημοσύνη	1096 K μέσω τεχνητής
μεταφρασμένο	1096 K αυτόματα
μη	1149 K χάνετε καμία	1149 K χάσετε καμία	1149 K χάνεις καμία
μην	1149 K χάνετε καμία	1149 K χάσεις καμία
μοιράσου	1104 K
μοιραστείτε	5 K
""", 'ξ': """
ξέρετε	69 K κάποιον
""", 'ο': """
ο	1097 K browser σας δεν υποστηρίζει	1097 K περιηγητής σας δεν υποστηρίζει
οι	1083 K απόψεις	1083 K γνώμες
""", 'π': """
παίξε	1134 K τώρα:	1137 K υπεύθυνα
παίξτε	1134 K τώρα:	1137 K υπεύθυνα
παρακαλούμε	1153 K απενεργοποιήστε το	1153 K απενεργοποιήστε τον
παρακαλώ	1153 K απενεργοποιήστε
παρουσιάστηκε	1162 K σφάλμα
περίληψη	1085 K
περιεχόμενο	1141 K από
περισσότερα	1065 K:
πηγές	1111 K:
πηγή	1071 K: απε	1071 K απε	1071 K φωτογραφίας:	1071 K φωτογραφιών:	1071 K: reuters	1071 K: afp	1071 K: ap	1071 K: cnn	1071 K: bbc	1111 K:
πηγη	1071 K: απε	1071 K απε
προέκυψε	1162 K σφάλμα
προβολή	1180 K στο
προτείνετε	1104 K
προτιμάτε	1116 K να ακούτε	1116 K να ακούσετε
πρώτη	1167 K δημοσίευση:
πώς	1086 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1085 K
ρώτα	1085 K
ρώτησε	1085 K
""", 'σ': """
σας	10 K άρεσε	72 K άρεσε	85 K άρεσε	85 K αρέσει	1086 K φάνηκε	1086 K βοήθησε	1086 K άρεσε
σελίδα	1163 K # από #	1163 K # / #
σου	72 K άρεσε
στείλτε	1104 K
στηρίξτε	84 K	1113 K	1113 K τον	1113 K τα	1113 K την
σύνοψη	1085 K
""", 'τ': """
τα	7 K σχόλια	30 K σχόλια	1083 K κείμενα που
ταξινόμηση	1178 K:
το	49 K άρθρο μπορεί	49 K κείμενο μπορεί	49 K άρθρο επιτρέπεται	62 K δοκιμάσατε	62 K δοκίμασες	1083 K άρθρο εκφράζει	1085 K άρθρο μεταφράστηκε	1085 K κείμενο μεταφράστηκε	1092 K email σας δεν δημοσιεύεται	1096 K κείμενο μεταφράστηκε αυτόματα	1096 K άρθρο μεταφράστηκε αυτόματα	1097 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1097 K πρόγραμμα περιήγησης δεν υποστηρίζει	1140 K βίντεο δεν είναι	1140 K περιεχόμενο δεν είναι	1141 K περιεχόμενο αυτό προέρχεται	1167 K άρθρο προστατεύεται	1167 K παρόν άρθρο προστατεύεται	1169 K κείμενο	1169 K άρθρο	1169 K παρόν άρθρο	1169 K κείμενο αυτό	1169 K άρθρο αυτό	1177 K άρθρο συνεχίζεται	1177 K κείμενο συνεχίζεται	1185 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	84 K
""", 'φ': """
φαίνεται	1153 K ότι χρησιμοποιείτε
φωτο	1071 K: eurokinissi
φωτογραφία	1071 K: eurokinissi	1071 K: intime	1163 K # από #	1163 K # / #
φωτογραφίες	1071 K: eurokinissi
φωτορεπορτάζ	1165 K:
φωτό	1071 K: eurokinissi	1071 K: intime
""", 'χ': """
χαρίστε	1104 K
χαρακτήρες	1132 K που απομένουν
χορηγούμενο	89 K:
χρησιμοποιείς	1153 K ad
χρησιμοποιείτε	1153 K ad
""", 'ό': """
όλα	1083 K τα άρθρα
όλες	1105 K οι ειδήσεις
""", 'а': """
а	36 K что вы	36 K вы	36 K ви
абонирайте	292 K се за
автор	4231 K - обозреватель	4231 K - корреспондент	4231 K - колумнист	4231 K - редактор	5052 K - оглядач	5052 K - колумніст	5052 K - кореспондент
авторка	5052 K - оглядачка	5052 K - колумністка
авторката	272 K е
авторът	272 K е
акценти	274 K от
анкета	310 K на деня:
""", 'б': """
бачите	47 K помилку
без	324 K собственици	324 K акционери	4299 K владельцев	4299 K акционеров	4299 K цензуры и рекламы	5119 K власників	5119 K акціонерів	5119 K олігархів
беше	275 K ли полезна	275 K ли полезно	275 K ли полезен
благодарение	324 K на нашите читатели
благодаря	4299 K нашим читателям	4299 K вашим пожертвованиям
больше	4213 K новостей	4214 K по теме:	4254 K любите слушать	4254 K нравится слушать	4309 K о:
будь	34 K первым	5115 K ласка, вимкніть його	5115 K ласка, вимкніть блокувальник	5115 K ласка, вимкніть adblock
будьте	31 K вежливы	34 K первым	34 K першим
бъдете	34 K първият
был	4234 K ли материал	4234 K ли пересказ	4234 K ли этот пересказ	4234 K ли этот	4234 K ли текст
была	4234 K ли статья	4234 K ли эта	4234 K ли новость
більше	5033 K по темі:	5033 K за темою:	5033 K на тему:	5033 K про це:	5067 K новин	5067 K матеріалів	5129 K про:
""", 'в': """
в	4287 K этом месте находится встроенный контент	4287 K этом месте находится встроенный пост	4287 K этом месте находится встроенный публикация	4287 K этом месте размещён встроенный контент	4287 K этом месте размещён встроенный пост	4287 K этом месте размещён встроенный публикация	4287 K этом месте размещен встроенный контент	4287 K этом месте размещен встроенный пост	4287 K этом месте размещен встроенный публикация	4287 K этом месте показан встроенный контент	4287 K этом месте показан встроенный пост	4287 K этом месте показан встроенный публикация	4287 K этом месте встроенный контент	4287 K этом месте встроенный пост	4287 K этом месте встроенный публикация
вакансии	4237 K "	4237 K редакции
вакансії	5057 K "	5057 K редакції
вам	10 K понравилась	10 K сподобалася	10 K сподобався	10 K сподобалося	4234 K понравилась	4234 K понравился	4234 K помогла	5055 K сподобалась	5055 K сподобалася	5055 K сподобався
ваш	30 K комментарий	30 K коментар
вечерняя	4186 K рассылка
ви	5115 K використовуєте блокувальник	5122 K прочитали вже # із #	5122 K прочитали вже # і #	5122 K прочитали # із #	5122 K прочитали # і #	5122 K прочитали вже # з #	5122 K прочитали # з #
видео	332 K: как	332 K: така	332 K: защо	332 K: какво	332 K: кой	332 K: къде	332 K: това	332 K: вижте	332 K: чуйте	332 K: всичко	332 K: нощта	332 K: хората	332 K: ето	4216 K по теме:	4308 K: как	4308 K: так	4308 K: почему	4308 K: что	4308 K: кто	4308 K: где	4308 K: это	4308 K: вот	4308 K: смотрите	4308 K: послушайте	4308 K: всё	4308 K: все
видяхте	47 K грешка
вижте	260 K още	260 K също	260 K:	260 K повече във видеото	260 K галерията
викторина	4280 K:
вимкніть	5115 K його, щоб	5115 K блокувальник	5115 K adblock
винаги	315 K разрешавай съдържание от	315 K показвай съдържание от	315 K зареждай съдържание от	315 K разреши съдържание от
включете	102 K се в дискусията	282 K
вопрос	76 K по статье	4280 K дня:
вопросы	75 K?
впервые	4313 K опубликовано в	4313 K опубликовано на	4313 K опубликован в	4313 K опубликована в	4313 K напечатано в
вперше	5133 K опубліковано в	5133 K опубліковано у	5133 K опубліковано на	5133 K надруковано в
все	30 K комментарии	4213 K новости на тему	4213 K материалы	4213 K новости	4213 K статьи	4218 K статьи автора	4218 K материалы автора	4309 K о:	4309 K материалы по теме:	4309 K статьи по теме:	4309 K материалы о:	4309 K новости по теме:	5129 K про:
всегда	4203 K разрешать контент	4287 K разрешать контент	4287 K показывать контент	4287 K разрешить контент	4287 K загружать контент
всички	287 K новини	333 K статии по темата:
всичко	333 K за:	333 K по темата:
встановлюйте	5062 K
встановіть	15 K	5062 K	5088 K застосунок
встигніть	5093 K передплатити
всё	4309 K о:	4309 K по теме:
всі	5129 K матеріали за темою:	5129 K новини за темою:
въпрос	310 K на деня:
въпроси	75 K
вы	4295 K используете блокировщик	4302 K прочитали уже # из #	4302 K прочитали # из #	4325 K получили это письмо, потому что	4325 K получили это письмо, так как	4325 K получаете это письмо, потому что	4325 K получаете это письмо, так как	4325 K получаете эту рассылку, потому что
выключите	4295 K его, чтобы
відділ	103 K передплати: #
відео	5128 K: як	5128 K: так	5128 K: чому	5128 K: що	5128 K: хто	5128 K: де	5128 K: це	5128 K: ось	5128 K: дивіться	5128 K: послухайте	5128 K: усе	5128 K: все
вікторина	5100 K:
""", 'г': """
гаряча	44 K лінія редакції
главная	101 K >	101 K '	101 K "
главное	4233 K от
гледайте	260 K видеото	260 K:
головна	101 K >	101 K '	101 K "
головне	5054 K від	5054 K за версією
гореща	44 K линия на редакцията
горячая	44 K линия редакции
грати	5101 K:
""", 'д': """
детальніше	5033 K:	5033 K про це
джерела	5069 K:
джерело	5069 K:
дивіться	5033 K також	5033 K:	5033 K також:	5033 K відео:
до	5033 K теми:
добавьте	4295 K наш сайт в	4295 K сайт в исключения	4295 K сайт в белый список
додайте	5115 K наш сайт до	5115 K сайт до винятків	5115 K сайт до білого списку
дозволити	5107 K завжди контент	5107 K завжди вміст	5107 K контент із	5107 K контент з	5107 K контент від	5107 K вміст із	5107 K вміст з	5107 K вміст від
дозволяти	5107 K завжди контент	5107 K завжди вміст	5107 K контент із	5107 K контент з	5107 K контент від	5107 K вміст із	5107 K вміст з	5107 K вміст від
докладніше	5033 K:	5033 K про це	5129 K про:
досие	332 K: как	332 K: така	332 K: защо	332 K: какво	332 K: кой	332 K: къде	332 K: това	332 K: вижте	332 K: чуйте	332 K: всичко	332 K: нощта	332 K: хората	332 K: ето
доступно	4242 K в	4242 K на	4242 K для	5062 K в	5062 K у	5062 K на	5062 K для
достъпно	282 K в	282 K на
досье	4308 K: как	4308 K: так	4308 K: почему	4308 K: что	4308 K: кто	4308 K: где	4308 K: это	4308 K: вот	4308 K: смотрите	4308 K: послушайте	4308 K: всё	4308 K: все
досьє	5128 K: як	5128 K: так	5128 K: чому	5128 K: що	5128 K: хто	5128 K: де	5128 K: це	5128 K: ось	5128 K: дивіться	5128 K: послухайте	5128 K: усе	5128 K: все
дотримуйтесь	31 K
другие	4218 K материалы автора
думка	5052 K автора	5052 K, висловлена	5052 K редакції може не
думки	5052 K авторів
""", 'е': """
ежедневная	4186 K рассылка
еженедельная	4186 K рассылка
если	47 K вы нашли	47 K вы заметили	4325 K вы не хотите получать эту рассылку	4325 K вы больше не хотите получать эту	4325 K вы больше не хотите получать наши
есть	69 K друг, которому	75 K вопросы	76 K вопрос по тексту	4218 K новость?
еще	4214 K по теме:	4216 K по теме:
ещё	4213 K больше	4214 K по теме:	4216 K по теме:
""", 'з': """
з	5104 K нашого магазину:
за	5021 K підтримки компанії	5021 K підтримки партнера	5021 K сприяння компанії	5033 K темою:
забелязахте	9 K
завантажити	5062 K в	5062 K з	5062 K у
завантажте	15 K	5062 K в	5062 K з	5088 K застосунок	5088 K додаток
завантажувати	5107 K завжди контент	5107 K завжди вміст	5107 K контент із	5107 K контент з	5107 K контент від	5107 K вміст із	5107 K вміст з	5107 K вміст від
завантажуйте	15 K	5062 K	5072 K застосунок
завдяки	5119 K нашим читачам	5119 K вашим внескам
завжди	5107 K дозволяти контент	5107 K дозволяти вміст	5107 K показувати контент	5107 K показувати вміст	5107 K дозволити контент	5107 K дозволити вміст	5107 K завантажувати контент	5107 K завантажувати вміст
загружать	4287 K всегда контент	4287 K контент из	4287 K контент с	4287 K контент от
загрузите	4242 K в	4242 K на
загрузить	4203 K контент	4203 K пост
задайте	4233 K вопрос
залишилися	75 K питання
заметили	9 K ошибку
запазете	286 K
запитайте	5054 K
зареждай	315 K винаги съдържание от	315 K съдържание от
зберегти	5066 K
збережіть	5066 K
здесь	4287 K находится встроенный контент	4287 K находится встроенный пост	4287 K находится встроенный публикация	4287 K размещён встроенный контент	4287 K размещён встроенный пост	4287 K размещён встроенный публикация	4287 K размещен встроенный контент	4287 K размещен встроенный пост	4287 K размещен встроенный публикация	4287 K показан встроенный контент	4287 K показан встроенный пост	4287 K показан встроенный публикация	4287 K встроенный контент	4287 K встроенный пост	4287 K встроенный публикация
знаете	69 K кого-то	69 K того, кому
знайшли	9 K помилку
знаєте	69 K когось	69 K того, кому
знижка	5104 K для передплатників:
зручніше	5075 K слухати
""", 'и': """
играть	4281 K:
идет	4275 K подписка
идёт	4275 K подписка
из	4284 K нашего магазина:
изпратете	286 K
изтеглете	15 K	282 K	292 K	307 K приложението
източник	289 K:
източници	289 K:
имате	75 K въпроси
инсталирайте	282 K
искате	294 K да работите при нас	294 K ли да работите при нас
искаш	294 K да работиш при нас
источник	4248 K:
источники	4248 K:
""", 'к': """
как	4234 K вам статья	4234 K вам материал
какво	36 K мислите
коментарите	7 K	30 K
коментарі	7 K	30 K
коментарів	35 K поки
комментариев	35 K пока
комментарии	7 K	30 K
комментирование	7 K
копирай	286 K
копирайте	286 K
короткий	5054 K виклад	5054 K переказ
коротко	4233 K от	5054 K від
краткий	29 K пересказ	4233 K пересказ
кратко	4233 K от
краткое	4233 K содержание	4278 K содержание
куиз	260 K:	310 K:
""", 'л': """
лише	5104 K для передплатників:
лучшее	4213 K за
любите	5075 K слухати
""", 'м': """
материал	49 K можно	4203 K содержит данные	4214 K по теме:	4216 K по теме:	4236 K опубликован в	4239 K можно	4278 K переведён	4278 K переведен	4313 K впервые опубликован	4313 K был впервые	4323 K подготовлен в партнёрстве с	4323 K подготовлен в партнерстве с	4323 K подготовлен при поддержке	4323 K создан при поддержке
материалът	344 K е създаден със съдействието на
материалы	4216 K по теме:
матеріал	49 K можна	5020 K підготовлено за підтримки	5020 K створено за підтримки	5020 K підготовлено у партнерстві	5020 K створено у партнерстві	5097 K перекладено	5133 K уперше опубліковано	5144 K підготовлено у партнерстві з	5144 K підготовлено за підтримки	5144 K створено за підтримки	5144 K створено у партнерстві з
маєте	75 K запитання
месяц	4245 K подписки за
ми	5115 K помітили, що ви
мнение	4231 K автора	4231 K редакции может не
мнението	272 K на автора
мнения	4231 K авторов
мненията	272 K на авторите
моля	31 K
мы	14 K в	14 K есть	4176 K работаем благодаря вам	4176 K работаем благодаря вашей	4176 K работаем благодаря вашим	4176 K существуем благодаря вам	4176 K существуем благодаря вашим	4176 K существуем на ваши	4176 K работаем на ваши	4176 K живём на ваши	4176 K живем на ваши	4176 K независимы благодаря	4194 K в	4295 K заметили, что вы
""", 'н': """
на	89 K правах рекламы	89 K правах реклами	332 K живо: как	332 K живо: така	332 K живо: защо	332 K живо: какво	332 K живо: кой	332 K живо: къде	332 K живо: това	332 K живо: вижте	332 K живо: чуйте	332 K живо: всичко	332 K живо: нощта	332 K живо: хората	332 K живо: ето
над	55 K этим текстом	55 K цим текстом
надіслати	5066 K
надішліть	5 K	5066 K
накратко	274 K от
началась	4275 K подписка
начало	101 K >	101 K "
наша	4186 K рассылка
нашли	9 K ошибку	9 K опечатку
не	4275 K забудьте подписаться	5093 K забудьте передплатити
немає	5075 K часу читати	5119 K власників
нет	35 K комментариев	4254 K времени читать	4299 K владельцев
новия	277 K брой
новият	277 K брой
новости	4213 K партнеров
новый	4236 K номер
нравится	85 K
няма	35 K коментари
нямаме	324 K собственик	324 K собственици	324 K акционери	324 K реклами
нямате	295 K време да четете
""", 'о': """
об	4214 K этом подробнее	4218 K авторе
обобщение	274 K
обсуждение	7 K
озвучено	4233 K	5054 K
онлайн	4308 K: как	4308 K: так	4308 K: почему	4308 K: что	4308 K: кто	4308 K: где	4308 K: это	4308 K: вот	4308 K: смотрите	4308 K: послушайте	4308 K: всё	4308 K: все	5128 K: як	5128 K: так	5128 K: чому	5128 K: що	5128 K: хто	5128 K: де	5128 K: це	5128 K: ось	5128 K: дивіться	5128 K: послухайте	5128 K: усе	5128 K: все
опитахте	62 K
опитування	5100 K дня:
опрос	4280 K дня:
оригинал	4313 K статьи опубликован
оригінал	5133 K статті опубліковано
оставьте	34 K первый
остались	75 K вопросы
отдел	103 K подписки: #
отключите	4295 K его, чтобы	4295 K блокировщик	4295 K adblock
открихте	9 K
откройте	4242 K в
открыта	4275 K подписка
открыть	4194 K в
отпечатай	286 K
отпечатайте	286 K
отправить	5 K	4246 K
отправьте	5 K	4246 K
оформити	5093 K передплату
оформить	4275 K подписку
оценете	275 K
оцените	10 K	4234 K
оцініть	5055 K
още	260 K по темата	260 K новини:	287 K новини	333 K за:	333 K по темата:
""", 'п': """
партнер	4323 K материала	5144 K матеріалу	5144 K рубрики
партнерский	89 K материал:
партнерський	89 K матеріал:
партньор	344 K на статията	344 K на рубриката
партнёр	4323 K материала	4323 K рубрики
партнёрский	89 K материал:
первый	4245 K месяц за
перевод	4233 K выполнен	4233 K сделан	4278 K выполнен	4278 K сделан	4278 K осуществлён	4278 K подготовлен
передплата	5065 K за #	5065 K від #	5093 K на перше півріччя	5093 K на друге півріччя
передрук	71 K дозволено за	71 K дозволено з	71 K дозволено лише	71 K дозволений за	71 K вітається
перейти	4194 K в
переказ	5054 K
переклад	5054 K зроблено	5097 K виконано	5097 K зроблено	5097 K здійснено	5097 K підготовлено
перепечатка	71 K разрешена при	71 K разрешена с	71 K разрешена только	71 K приветствуется	71 K свободная	71 K материалов разрешена
пересказ	4233 K
перший	5065 K місяць за
питання	76 K до статті	5100 K дня:
по	92 K подписке	4214 K теме:
повече	260 K по темата:	287 K новини
повідомити	5077 K про помилку
повідомте	5077 K про помилку	5077 K нам про помилку
погляди	5052 K авторів
пограйте	5101 K:
подарете	286 K
подарите	4246 K
подарить	4246 K
подарувати	5066 K
подаруйте	5066 K
поддержать	4251 K
поддержи	84 K
поддержите	84 K	4251 K
поделитесь	5 K
поделиться	5 K
подкаст	332 K: как	332 K: така	332 K: защо	332 K: какво	332 K: кой	332 K: къде	332 K: това	332 K: вижте	332 K: чуйте	332 K: всичко	332 K: нощта	332 K: хората	332 K: ето	4308 K: как	4308 K: так	4308 K: почему	4308 K: что	4308 K: кто	4308 K: где	4308 K: это	4308 K: вот	4308 K: смотрите	4308 K: послушайте	4308 K: всё	4308 K: все	5128 K: як	5128 K: так	5128 K: чому	5128 K: що	5128 K: хто	5128 K: де	5128 K: це	5128 K: ось	5128 K: дивіться	5128 K: послухайте	5128 K: усе	5128 K: все
подкрепете	84 K	292 K
подкрепи	292 K
подобається	85 K
подписаться	4194 K в
подписка	4245 K за #	4245 K от #	4245 K за рубль	4275 K на первое полугодие	4275 K на второе полугодие
подписывайтесь	14 K	4251 K на
подпишись	14 K	4266 K на
подпишитесь	14 K	4194 K в	4251 K на	4266 K на нас
подробнее	4214 K:	4214 K в материале	4214 K - в	4214 K читайте в материале	4214 K об этом	4216 K по теме:	4216 K на тему:	4309 K о:
подробности	4214 K:
поділитися	5 K
поділіться	5 K
пожалуйста	31 K, соблюдайте	4295 K, отключите его	4295 K, отключите блокировщик
позиция	4231 K автора
позицията	272 K на автора
позиція	5052 K автора
познавате	69 K някого	69 K ли някого
пока	35 K нет комментариев
показать	4203 K контент	4203 K публикацию	4203 K содержимое
показвай	315 K винаги съдържание от	315 K съдържание от
показувати	5107 K завжди контент	5107 K завжди вміст	5107 K контент із	5107 K контент з	5107 K контент від	5107 K вміст із	5107 K вміст з	5107 K вміст від
показывать	4287 K всегда контент	4287 K контент из	4287 K контент с	4287 K контент от
полезна	275 K ли
помітили	9 K помилку
понравилась	10 K статья	85 K
понравилось	72 K	85 K
понравился	85 K
попитай	274 K
попитайте	274 K
попробовали	62 K
порадьте	5066 K
порекомендуйте	4246 K
последвайте	14 K	292 K
последние	4213 K новости о
послухати	3 K
послушать	3 K
поставте	5054 K запитання
похоже	4295 K, вы используете блокировщик	4295 K, у вас включён	4295 K, у вас включен
почитать	4214 K:
преведено	274 K с
преводът	274 K е
предложение	4284 K для читателей:	4284 K для подписчиков:
предпочитате	295 K да слушате
прежде	4267 K чем оставить комментарий	4267 K чем комментировать
препечатването	71 K е разрешено
препоръчай	286 K
приготовили	62 K
приготували	62 K
присоединяйтесь	14 K	59 K к #	102 K к обсуждению
присъединете	14 K се	59 K се към #
присъедини	59 K се към #
пришлите	4218 K новость
приєднуйтесь	14 K	59 K до #
приєднуйтеся	59 K до #	102 K до обговорення
пробвахте	62 K ли
продовжується	5093 K передплата
продолжается	4275 K подписка	4275 K подписная кампания
пройдите	4214 K тест
пройдіть	5033 K тест
пропозиція	5104 K для читачів:	5104 K для передплатників:
прочетено	274 K от
прочетете	260 K още	260 K също
прочетохте	327 K # от #	327 K вече # от #
публикация	4203 K содержит данные
підписка	5065 K за #	5065 K від #
підписуйся	14 K
підписуйтесь	14 K	5072 K на
підпишіться	14 K	5072 K на
підсумок	5054 K
підтримайте	84 K	5072 K
підтримати	5072 K
""", 'р': """
работа	4237 K в "
радимо	5033 K прочитати:
разрешавай	315 K винаги съдържание от	315 K съдържание от
разрешать	4287 K всегда контент	4287 K контент из	4287 K контент с	4287 K контент от
разрешете	282 K
разреши	315 K винаги съдържание от	315 K съдържание от
разрешить	4203 K контент	4203 K показ	4203 K содержимое	4287 K всегда контент	4287 K контент из	4287 K контент с	4287 K контент от
распечатайте	4246 K
распечатать	4246 K
расскажите	62 K в
рассылка	4186 K "	4186 K:
редакция	4176 K работает благодаря вам	4176 K работает благодаря вашей	4176 K работает благодаря вашим
резюме	274 K
резюмето	274 K
рекламно	89 K съдържание:
рекомендуем	4214 K:	4216 K видео:
рекомендуємо	5033 K:
робота	5057 K в "	5057 K у "
роздрукувати	5066 K
роздрукуйте	5066 K
розкажіть	62 K у
розпочалася	5093 K передплата
розпочато	5093 K передплату
""", 'с': """
саммари	4233 K
свалете	15 K	282 K	307 K приложението
свежий	4236 K номер
свързани	260 K:
связаться	4218 K с автором
сигнализирайте	297 K за грешка
скачайте	15 K	4242 K в	4242 K из	4251 K приложение	4271 K приложение
скачать	15 K	4242 K в	4242 K на
скидка	4284 K для подписчиков:
скопировать	4246 K
скопируйте	4246 K
скопіювати	5066 K
скопіюйте	5066 K
следвайте	14 K ни	292 K
следите	14 K за	4194 K в
слухайте	5033 K:	5033 K також:
слухати	3 K
слушайте	4214 K:	4214 K также:
слушать	3 K
см	4214 K. также:
смотрите	4214 K также	4214 K:	4214 K	4214 K также:	4214 K видео:
соблюдайте	31 K
сообщения	30 K
сообщите	4256 K об ошибке	4256 K нам об ошибке
сообщить	4256 K об ошибке
сохраните	4246 K
сохранить	4246 K
спитайте	5054 K
споделете	5 K
сподели	5 K
сподобався	85 K
сподобалась	85 K
сподобалася	10 K	85 K
сподобалось	72 K
сподобалося	72 K	85 K
спонсор	4323 K материала	4323 K рубрики	5144 K матеріалу	5144 K рубрики
спонсорирано	344 K от
спробували	62 K
спросите	4233 K
спросить	4233 K
спільно	5021 K з компанією
станьте	34 K первым	34 K першим	4251 K подписчиком	4251 K соучастником	5072 K частиною спільноти	5072 K співучасником
статията	49 K може	274 K е преведена	274 K е прочетена	336 K е публикувана	344 K е създадена със съдействието на
статтю	49 K можна	5054 K перекладено	5097 K перекладено	5133 K вперше опубліковано	5133 K було вперше
стаття	5133 K вперше опублікована	5134 K
статью	49 K можно	4239 K можно
статья	4233 K переведена	4233 K озвучена	4234 K была	4236 K опубликована в	4278 K переведена	4313 K впервые опубликована	4313 K была впервые	4313 K первоначально	4314 K
стежте	14 K за
стислий	5054 K виклад	5054 K переказ	5097 K виклад
схоже	5115 K, ви використовуєте	5115 K, у вас увімкнено
съобщете	297 K за грешка
съобщи	297 K за грешка
сыграйте	4281 K:
""", 'т': """
тази	336 K статия е публикувана
також	5033 K читайте:
тб	5128 K: як	5128 K: так	5128 K: чому	5128 K: що	5128 K: хто	5128 K: де	5128 K: це	5128 K: ось	5128 K: дивіться	5128 K: послухайте	5128 K: усе	5128 K: все
текст	49 K можно	49 K можна	4233 K переведён	4233 K переведен	4233 K озвучен	4278 K переведён	4278 K переведен	4313 K впервые опубликован	4313 K был впервые	4313 K вышел в №	4313 K вышел в номере	5054 K перекладено	5054 K озвучено	5097 K перекладено	5133 K уперше опубліковано	5133 K вперше опубліковано	5133 K було вперше	5133 K вийшов у №	5133 K вийшов у номері
текстът	49 K може	272 K отразява	274 K е преведен
телефон	44 K редакции	44 K редакції	44 K на редакцията
тема	79 K закрыта
тему	79 K закрито
тест	4280 K дня:	5100 K дня:
това	55 K разследване	274 K резюме	274 K обобщение
този	336 K текст е публикуван
только	4284 K для подписчиков:
точка	4231 K зрения автора	5052 K зору автора	5052 K зору редакції
триває	5093 K передплата
тук	315 K има вградено съдържание от	315 K има съдържание от	315 K се намира вградено съдържание от	315 K се намира съдържание от	315 K вградено съдържание от	315 K съдържание от
тут	4287 K находится встроенный контент	4287 K находится встроенный пост	4287 K находится встроенный публикация	4287 K размещён встроенный контент	4287 K размещён встроенный пост	4287 K размещён встроенный публикация	4287 K размещен встроенный контент	4287 K размещен встроенный пост	4287 K размещен встроенный публикация	4287 K показан встроенный контент	4287 K показан встроенный пост	4287 K показан встроенный публикация	4287 K встроенный контент	4287 K встроенный пост	4287 K встроенный публикация	5107 K є вбудований контент	5107 K є вбудований допис	5107 K є вбудований публікація	5107 K є вбудований вміст	5107 K розміщено вбудований контент	5107 K розміщено вбудований допис	5107 K розміщено вбудований публікація	5107 K розміщено вбудований вміст	5107 K показано вбудований контент	5107 K показано вбудований допис	5107 K показано вбудований публікація	5107 K показано вбудований вміст	5107 K вбудований контент	5107 K вбудований допис	5107 K вбудований публікація	5107 K вбудований вміст
""", 'у': """
у	4295 K вас включён блокировщик	4295 K вас включен блокировщик	4299 K нас нет владельца	4299 K нас нет владельцев	4299 K нас нет акционеров	4299 K нас нет инвесторов	4299 K нас нет хозяев	5021 K партнерстві з компанією	5107 K цьому місці є вбудований контент	5107 K цьому місці є вбудований допис	5107 K цьому місці є вбудований публікація	5107 K цьому місці є вбудований вміст	5107 K цьому місці розміщено вбудований контент	5107 K цьому місці розміщено вбудований допис	5107 K цьому місці розміщено вбудований публікація	5107 K цьому місці розміщено вбудований вміст	5107 K цьому місці показано вбудований контент	5107 K цьому місці показано вбудований допис	5107 K цьому місці показано вбудований публікація	5107 K цьому місці показано вбудований вміст	5107 K цьому місці вбудований контент	5107 K цьому місці вбудований допис	5107 K цьому місці вбудований публікація	5107 K цьому місці вбудований вміст	5115 K вас увімкнено блокувальник	5119 K нас немає власника	5119 K нас немає власників	5119 K нас немає акціонерів	5119 K нас немає інвесторів	5119 K нас немає олігарха
увидели	9 K ошибку
удобнее	4254 K слушать
уперше	5133 K опубліковано в	5133 K опубліковано у	5133 K опубліковано на	5133 K надруковано в
усе	5129 K про:	5129 K за темою:
успейте	4275 K подписаться
установите	15 K	4271 K приложение
усі	30 K коментарі	5129 K матеріали за темою:	5129 K статті за темою:
утренняя	4186 K рассылка
""", 'ф': """
фотогалерея	4214 K:
""", 'х': """
хареса	10 K ли	72 K ли ви	85 K ли ви	275 K ли
харесахте	275 K ли
харесва	72 K ли ви	85 K ли ви
хотите	4253 K работать у нас	4253 K у нас работать	4253 K работать в нашей
хочете	5074 K працювати в нас	5074 K в нас працювати	5074 K працювати у нас
хочеш	5074 K працювати в нас
хочешь	4253 K работать у нас
""", 'ц': """
це	55 K розслідування
цей	5054 K переказ	5054 K короткий виклад	5054 K короткий переказ	5054 K стислий виклад	5097 K текст	5097 K матеріал	5134 K текст	5134 K матеріал
цю	5097 K статтю
ця	79 K тема закрита	5134 K стаття
""", 'ч': """
четете	260 K още
чети	260 K още
чи	5055 K була стаття	5055 K був матеріал	5055 K був переказ	5055 K був цей переказ	5055 K була ця	5055 K був цей	5055 K сподобалась	5055 K сподобалася	5055 K сподобався
читай	4266 K нас
читайте	14 K нас	15 K	4194 K в	4194 K нас в	4214 K также	4214 K также:	4214 K:	4214 K подробнее	4214 K еще	4214 K по теме:	4214 K подробнее:	4214 K материал	4214 K в материале	4216 K по теме:	4242 K нас без	4242 K без	4251 K	4251 K нас в	5033 K також	5033 K також:	5033 K:	5033 K ще	5033 K також на тему:	5033 K по темі:	5033 K також на тему	5072 K
читать	4194 K в	4214 K также	4214 K по теме:
что	36 K вы думаете	4214 K ещё почитать:
чтобы	4325 K отписаться от этой рассылки	4325 K отписаться от рассылки
чуйте	3 K	260 K:
""", 'щ': """
ще	35 K немає коментарів	5033 K за темою:
що	36 K ви думаєте
""", 'э': """
эта	79 K тема закрыта	79 K тема была автоматически закрыта	4278 K статья	4314 K статья
это	29 K резюме	55 K расследование	4233 K краткое содержание
этот	29 K пересказ	4203 K материал содержит	4233 K пересказ	4233 K краткий пересказ	4239 K материал можно	4239 K текст можно	4278 K текст	4278 K материал	4314 K текст	4314 K материал
эту	4239 K статью можно
""", 'я': """
як	5055 K вам стаття	5055 K вам матеріал
якщо	47 K ви знайшли	47 K ви помітили
""", 'є': """
є	75 K запитання
""", 'א': """
אהבתם	72 K	85 K	2320 K את
אולי	2337 K פספסתם:
אין	2308 K לשלוח תגובות	2308 K לפרסם תגובות	2381 K להעתיק תוכן	2381 K להעתיק את התוכן	2381 K לעשות שימוש בתכנים	2381 K לעשות שימוש בתוכן
אירעה	2377 K שגיאה
אל	2328 K תפספסו: הפעילו
אנא	2285 K הזינו כתובת מייל	2285 K הזינו כתובת אימייל
אני	2277 K רוצה לתמוך	2277 K רוצה להצטרף	2277 K רוצה לתרום
ארעה	2377 K שגיאה
""", 'ב': """
בואו	2321 K לעבוד איתנו
בחנו	2325 K את עצמכם
בשיתוף	2340 K המועצה	2340 K קרן
""", 'ד': """
דווחו	2320 K על
דף	101 K הבית >	101 K הבית '	101 K הבית "
""", 'ה': """
האזינו	3 K	2298 K:	2322 K לפודקאסט	2322 K לפרק
האם	10 K אהבתם	2320 K הכתבה	2320 K הסיכום	2320 K המידע
הדוא	2307 K"ל האדום
הדפדפן	2357 K שלך אינו	2357 K שלך לא
ההרשמה	2285 K בוצעה בהצלחה
הווידאו	2357 K אינו
הורידו	15 K	2290 K את האפליקציה	2327 K
הטור	2314 K המלא של
הטקסט	2382 K נוצר
היו	34 K הראשונים
הירשמו	2321 K לוובינר	2321 K לכנס שלנו
הכותב	2310 K הוא
הכותבים	2310 K הם
הכותבת	2310 K היא
הכנתם	62 K
הכתבה	2318 K תורגמה	2318 K נכתבה באופן אוטומטי	2320 K עניינה	2338 K ממשיכה	2381 K מוגנת	2382 K נכתבה	2382 K תורגמה	2390 K ממשיכה
המייל	44 K האדום
המשך	2338 K הכתבה	2390 K הכתבה
הסיכום	2318 K נכתב	2318 K נוצר	2382 K נוצר
הסרטון	2357 K אינו	2357 K לא
הפסקת	2289 K מעקב אחרי
הפעילו	2328 K התראות	2328 K את ההתראות
הפרסום	71 K מחדש מותר
הפרק	2322 K המלא זמין
הצביעו	2325 K בסקר
הצטרפו	59 K ל-#	59 K ליותר מ-#	2277 K לאלפי	2277 K לאלפי התומכים,	2277 K לאלפי התומכים שלנו	2280 K למנוי	2290 K לערוץ הטלגרם	2290 K לקבוצת הוואטסאפ	2290 K לקבוצת הווטסאפ	2304 K אלינו	2304 K לערוץ	2304 K לקבוצה	2304 K לקבוצת	2304 K לקבוצות	2304 K עכשיו	2304 K גם	2305 K	2321 K לצוות שלנו
הצטרפי	2277 K לאלפי
הקו	44 K החם של המערכת
הקשיבו	2322 K לפודקאסט
השתתפו	2325 K בסקר
התגובות	7 K
התוכן	2357 K אינו	2381 K מוגן
התחקיר	55 K הזה
התקציר	2318 K נכתב	2318 K הופק	2318 K נוצר
התרגום	2382 K נעשה
""", 'ח': """
חודש	2333 K ראשון ב
""", 'י': """
יש	75 K שאלות	2285 K להזין כתובת מייל תקינה	2307 K לכם מידע	2307 K לכם סיפור	2307 K לך מידע	2307 K לך סיפור
""", 'כ': """
כבר	2280 K מנויים	2280 K מנוי
כדי	2333 K לקרוא את	2361 K לצפות בתוכן	2361 K להציג את התוכן
כל	2304 K החדשות
כתבות	2314 K נוספות מאת	2314 K נוספות של	2337 K נוספות:
כתובת	2285 K המייל לא תקינה	2285 K הדואר האלקטרוני אינה	2285 K המייל אינה תקינה	2285 K המייל אינה חוקית	2285 K האימייל אינה תקינה	2285 K האימייל אינה חוקית
""", 'ל': """
לא	2280 K מנויים
להאזנה	2322 K לכתבה	2322 K לפודקאסט
להורדת	2327 K
להמשך	2333 K קריאה
לכל	2310 K הכתבות של	2314 K הכתבות של	2314 K כתבות	2314 K המאמרים של	2337 K הכתבות:
לכתבה	2298 K המלאה
לכתבות	2337 K נוספות:
לעדכונים	2304 K נוספים	2304 K
לעקוב	2289 K אחרי הכותב
לערוץ	2290 K הטלגרם
לפניות	2307 K לכתב	2307 K לכתבת
לפרק	2322 K המלא
לצפייה	2322 K בסרטון	2322 K בווידאו	2322 K במשדר	2361 K בתוכן
לקבוצת	2290 K הווטסאפ	2304 K הוואטסאפ	2304 K הווטסאפ
לקבלת	2304 K עדכונים
לקריאה	2298 K נוספת	2298 K נוספת:	2333 K מלאה
לקריאת	2333 K הכתבה המלאה
לרכישת	2280 K מנוי	2280 K מינוי	2321 K כרטיסים לכנס	2321 K כרטיסים לחצו	2321 K כרטיסים לאירוע
לתמיכה	2277 K חודשית
""", 'מ': """
מאמרים	2314 K נוספים מאת
מה	36 K דעתכם	2325 K דעתכם? הצביעו
מוגש	2340 K בשיתוף
מיון	2308 K תגובות
מייל	2307 K אדום
מיין	2308 K לפי
מכירים	69 K מישהו	69 K מישהי
מנוי	2280 K קיים
מנויים	2280 K? התחברו	2280 K?
מעקב	2289 K אחרי הכותב	2289 K אחר הכותב	2289 K אחרי כתב
מצאתם	9 K טעות
משהו	2377 K השתבש
""", 'נ': """
נא	2285 K להזין כתובת מייל תקינה	2285 K להזין כתובת אימייל
נותרו	2349 K # תווים
ניסיתם	62 K
נכתב	2318 K בסיוע
נפלה	47 K טעות
נרשמת	2285 K בהצלחה
נתקלתם	2307 K במשהו	2307 K בטעות
""", 'ס': """
סדר	2308 K תגובות
סינון	2308 K תגובות
ספרו	62 K לי
סרטון	2357 K זה אינו
""", 'ע': """
עדיין	2280 K לא מנויים
עוד	2298 K בנושא:	2314 K כתבות של	2337 K במדור:	2337 K כתבות:
עמוד	2378 K # מתוך #
ענו	2325 K על הסקר	2325 K על הסקר:	2325 K על החידון
עקבו	14 K אחרינו	2289 K אחרי הכותב	2304 K אחרינו	2305 K אחרי
""", 'פ': """
פורסם	2345 K לראשונה ב
פרסומת	2338 K
""", 'צ': """
צילום	2345 K: רויטרס	2345 K: אי	2345 K: ap	2345 K: afp	2345 K: shutterstock	2345 K: שאטרסטוק	2345 K: getty	2345 K: פלאש	2345 K: דובר	2345 K: באדיבות	2345 K: לע"מ
צילומים	2345 K: באדיבות
צפו	2298 K:	2298 K גם	2322 K בסרטון	2322 K בתיעוד	2322 K בווידאו	2322 K בכתבה
""", 'ק': """
קבלו	2289 K התראות על כתבות	2328 K התראות	2328 K עדכונים על	2328 K עדכונים לנייד
קו	44 K חם למערכת
קרא	2298 K גם	2298 K גם:
קראו	2298 K גם	2298 K גם:	2298 K עוד
""", 'ר': """
ראיתם	47 K טעות
ראשי	101 K >
רוצים	2304 K להיות	2304 K לקבל
""", 'ש': """
שאלות	75 K
שחק	2351 K עכשיו:
שחקו	2351 K עכשיו:
שתפו	5 K
""", 'ת': """
תגובות	2308 K שיכללו
תודה	2285 K שנרשמתם
תווים	2349 K נותרו	2349 K שנותרו
תוכן	2340 K שיווקי בשיתוף	2358 K מוטמע	2358 K זה מגיע	2358 K חיצוני	2358 K זה מוצג	2382 K זה נוצר
תורגם	2318 K באופן אוטומטי
תמונה	2378 K # מתוך #	2378 K # / #
תמונות	2345 K: באדיבות
תמכו	84 K	2277 K בנו,	2277 K בנו היום	2331 K	2332 K בעבודתנו	2332 K בעיתונות עצמאית	2332 K בעיתונות חופשית	2332 K בנו עכשיו	2332 K בנו היום
תקציר	2318 K שנכתב
""", 'ا': """
ابرز	157 K النقاط بالذكاء
اجعل	142 K
احجز	159 K تذكرتك	159 K مقعدك
احجزوا	159 K تذاكركم
احصل	170 K علي تطبيق
اخبروني	62 K في التعليقات
اختبر	164 K معلوماتك	164 K نفسك
ادامه	1862 K اين مطلب	1862 K مطلب مخصوص	1862 K اين خبر	1918 K مطلب	1918 K خبر
ادعم	84 K	173 K
ادعمنا	108 K ولو
ادعموا	84 K	173 K
اذا	187 K كانت لديك معلومات	187 K كان لديك معلومات	187 K كانت لديكم معلومات	187 K كان لديكم معلومات
ارسل	147 K لنا صورك	147 K لنا قصتك	147 K لنا معلومات	147 K لنا علي	147 K لنا عبر
ارسلوا	147 K لنا علي	147 K لنا عبر	147 K لنا صوركم	147 K لنا قصصكم	147 K الينا علي	147 K الينا عبر	147 K الينا صوركم
از	1811 K روزنامهنگاري مستقل حمايت	1865 K دست ندهيد:
اسال	157 K الذكاء
استغرق	55 K هذا التحقيق	55 K هذا
استفاده	1909 K از مطالب
استمرارنا	108 K مرهون بدعمكم	108 K مرهون	108 K بدعمكم
استمع	3 K الي	3 K	162 K الي
استمعوا	162 K الي
اشتباه	47 K ديديد
اشتباهي	47 K
اشتراك	1862 K يكماهه:	1862 K ماهانه:	1862 K سالانه:	1862 K يكساله:	1862 K سهماهه:
اشترك	144 K في	145 K في قناة	175 K
اشتركوا	142 K في	175 K
اضف	142 K	149 K تعليقك	149 K تعليقا علي	149 K تعليقا جديدا
اطلاعات	1851 K خود را بسنجيد
اعادة	71 K النشر مسموحة	184 K النشر
اعجبك	72 K	85 K
اعد	157 K هذا الملخص	225 K هذا الملخص
اعلان	180 K
افزودن	1869 K به سبد
اقرا	136 K ايضا	136 K ايضا:	136 K المزيد:	136 K:	136 K المزيد	179 K كذلك:	179 K ايضا-
اكنون	1879 K بازي كنيد:
الاحرف	190 K المتبقية
الانتقال	138 K الي المحتوي
التعليق	7 K
التعليقات	7 K	30 K
الخط	44 K الساخن لغرفة الاخبار	44 K الساخن لهيئة التحرير
الرئيسية	101 K >	101 K '	101 K "
الصفحة	220 K # من #
العب	192 K الان:
العودة	138 K الي الاعلي
الفيديو	197 K غير
المتصفح	197 K لا	197 K لا يدعم
المزيد	136 K:
المصدر	154 K:	154 K :
الملخص	157 K من اعداد
امتحان	62 K كرديد
ان	187 K كانت لديك معلومات
انتشار	1909 K مطالب
انتقل	138 K الي المحتوي
انشئ	186 K حسابا	186 K حسابك
انضم	59 K الي #	144 K الي	145 K الي قناة
انضموا	59 K الي #	143 K الي
اهم	157 K النقاط بالذكاء
ايا	1845 K اين	1845 K خطايي
ايميل	1815 K معتبر وارد	1815 K وارد شده معتبر
اين	55 K گزارش	1845 K	1862 K مطلب مخصوص	1862 K مطلب ويژه	1862 K محتوا مخصوص	1862 K محتوا ويژه مشتركان	1865 K مطلب را هم بخوانيد:	1884 K ويدئو در	1884 K ويديو در	1884 K محتوا در	1885 K محتوا از	1909 K مقاله تحت	1910 K متن	1910 K مقاله	1910 K خلاصه	1910 K ترجمه	1910 K خبر
اينجا	1865 K بخوانيد:
اپليكيشن	15 K	15 K ما
""", 'ب': """
باحث	150 K وكاتب
بازنشر	71 K با ذكر	1909 K
بازگشت	1828 K به بالا
بالصور	222 K..
بالفيديو	222 K..
ببينيد	1827 K:
بخوانيد	1827 K:
بدعمكم	108 K نستمر
بدون	1811 K كمك خوانندگان
براي	1862 K خواندن متن كامل	1862 K خواندن ادامه	1862 K مطالعه متن كامل	1862 K ادامه خواندن	1862 K دسترسي به متن كامل	1888 K ديدن اين محتوا	1888 K مشاهده اين محتوا	1888 K نمايش اين محتوا
بشنويد	3 K
به	14 K كانال	1845 K اين
بيشتر	1827 K بخوانيد	1827 K بخوانيد:	1827 K ببينيد	1829 K بخوانيد:	1865 K بدانيد:
""", 'ت': """
تابع	136 K ايضا:	144 K	150 K الكاتب علي	180 K القراءة
تابعنا	14 K	143 K
تابعوا	143 K	150 K الكاتب علي
تابعونا	14 K	142 K
تبرع	108 K ولو	173 K ل
تجاوز	138 K الي المحتوي
تخطي	138 K الي المحتوي	138 K الاكثر قراءة	138 K قصص مقترحة	138 K البودكاست	138 K يستحق الانتباه وواصل	178 K
ترجم	157 K هذا
تستمر	180 K القصة
تسوق	159 K الان	159 K من متجر
تصوير	1906 K # از #
تعداد	1877 K كاراكتر باقيمانده
تعرف	69 K شخصا
تلفن	44 K تحريريه
تم	157 K اعداد هذا	157 K انشاء هذا	157 K تلخيص هذا	160 K انشاء الملخص	225 K انشاء هذا	225 K اعداد هذا	225 K تلخيص هذا	225 K توليد هذا	225 K انشاء هذه	225 K انشاء الملخص	225 K انشاء النص
تماس	1840 K با نويسنده
تمت	157 K ترجمة هذا	157 K الترجمة	225 K كتابة هذا	225 K ترجمة هذا
""", 'ث': """
ثبت	1869 K نام در كارگاه
ثبتنام	1869 K در كارگاه
""", 'ج': """
جدول	1837 K امروز را	1837 K را حل كنيد
جرب	175 K
جربوا	175 K
""", 'ح': """
حامي	1811 K ما شويد	1811 K ما باشيد
حدث	219 K خطا
حقوق	184 K النشر	184 K الطبع
حمل	15 K	119 K التطبيق من	119 K التطبيق الان	170 K تطبيق	170 K تطبيقنا	170 K الان
حملوا	15 K	170 K
""", 'خ': """
خانه	101 K >	101 K '	101 K "
خبرنگار	1840 K:
خريد	1869 K انلاين كتاب	1869 K انلاين بليت	1869 K كتاب از فروشگاه	1869 K كتاب از سايت
خط	44 K البلاغات في غرفة الاخبار	44 K مستقيم تحريريه
خطايي	1905 K رخ داد
خلاصات	157 K مولدة
خلاصة	157 K بالذكاء
خوشتان	72 K امد
""", 'د': """
دانش	1851 K خود را
در	1827 K اين باره بخوانيد	1837 K نظرسنجي شركت كنيد	1851 K اين نظرسنجي	1851 K نظرسنجي ما	1851 K نظرسنجي	1865 K همين زمينه:	1865 K همين رابطه:
درست	62 K كرديد
""", 'ر': """
رابط	142 K قناتنا
رد	1828 K شدن از پربينندهترينها	1828 K شدن از پربيننده ترين ها
ردشدن	1828 K از پربينندهترينها
رفتن	1828 K به محتوا	1828 K به محتواي اصلي
""", 'س': """
ساعدنا	164 K علي تحسين
ساعدونا	164 K علي تحسين
ساند	173 K
ساهم	108 K ولو	108 K في استمرارنا
ساهموا	108 K ولو	108 K في استمرارنا
سجل	159 K الان في	159 K الان لحضور	186 K مجانا
سجلوا	159 K الان في	186 K مجانا
سوالي	75 K داريد
سودوكو	1837 K امروز را
""", 'ش': """
شارك	5 K	5 K هذا	165 K في الاستبيان
شاركنا	147 K قصتك	164 K رايك
شاركوا	5 K
شاركونا	147 K قصصكم	164 K رايكم
شاهد	136 K ايضا	136 K:	136 K ايضا:	162 K الفيديو اعلاه	179 K ايضا-	222 K بالصور
شاهدوا	162 K
شما	1851 K چه فكر ميكنيد
شماره	44 K تحريريه
""", 'ص': """
صحافي	150 K متخصص في	150 K وكاتب
صحفي	150 K متخصص في	150 K وكاتب
صفحة	220 K # من #
صفحه	101 K اصلي >	101 K اصلي "	101 K نخست >	101 K نخست "	1906 K # از #
صوت	164 K الان:
صوتوا	164 K الان
صورة	220 K # من #	220 K # / #
""", 'ط': """
طالع	179 K ايضا:
""", 'ع': """
عدد	190 K الاحرف المتبقية
عذرا	219 K، حدث خطا
عضويت	1815 K شما در خبرنامه
عكاس	1840 K:
عكس	1906 K # از #
""", 'ف': """
في	179 K السياق ذاته:	179 K السياق نفسه:	179 K هذا السياق:
""", 'ق': """
قبلا	1862 K مشترك شدهايد	1862 K مشترك شده ايد	1862 K عضو شدهايد	1862 K ثبت نام كردهايد
قد	136 K يهمك:	179 K يهمك ايضا:
قم	170 K بتحميل	170 K بتنزيل
""", 'ك': """
كاتب	150 K وصحفي	150 K وصحافي	150 K وباحث	150 K ومحلل	150 K واكاديمي	150 K صحفي
كاتبة	150 K وصحفية	150 K وصحافية	150 K وباحثة	150 K صحفية
كاراكترهاي	1877 K باقيمانده
كتب	225 K هذا المقال	225 K هذا النص
كد	1840 K خبر:	1840 K خبر :
كسي	69 K را ميشناسيد
كن	34 K اول	108 K داعما	149 K اول من يعلق
كپيبرداري	1909 K
""", 'ل': """
لا	149 K تعليقات بعد	149 K توجد تعليقات بعد	149 K يوجد تعليقات بعد	149 K توجد تعليقات حتي الان	149 K توجد تعليقات علي هذا	184 K يسمح باعادة
لتصلك	144 K
لديك	112 K اشتراك	112 K حساب	112 K حساب بالفعل	186 K حساب
لديكم	75 K اسئلة
لطفا	1815 K ايميل معتبر	1815 K يك ايميل معتبر	1888 K جاوااسكريپت
لعرض	201 K هذا المحتوي
لقراءة	178 K المزيد
للابلاغ	166 K عن اي خطا	166 K عن خطا في المقال	166 K عن خطا في النص	166 K عن خطا في الخبر	166 K عن خطا في هذا
للاستماع	162 K الي
للاشتراك	142 K في
للانضمام	142 K الي
للتواصل	150 K مع الكاتب	150 K مع الكاتبة
للمزيد	136 K:	178 K من الاخبار	178 K من التفاصيل
لمتابعة	144 K
لمزيد	178 K من الاخبار
لمشاهدة	162 K الفيديو	162 K التقرير	201 K هذا المحتوي	201 K الفيديو	201 K هذا الفيديو
لن	149 K يتم نشر عنوان بريدك
ليصلك	144 K
""", 'م': """
ما	14 K را	36 K رايك	1811 K را به يك قهوه	1811 K را به قهوه	1811 K مستقل هستيم و بدون كمك	1811 K مستقليم و بدون كمك
متاح	119 K علي app store	119 K علي google play	119 K علي متجر ابل	119 K علي متجر غوغل	119 K علي متجر جوجل
مترجم	1840 K:
متصفحك	197 K لا	197 K لا يدعم
متوفر	119 K علي app store	119 K علي google play	119 K علي اب ستور	119 K الان علي app store	119 K الان علي google play	119 K علي متجر ابل	119 K علي متجر غوغل	119 K علي متجر جوجل
محتواي	1885 K جاسازيشده از	1885 K خارجي از
محتوي	198 K مضمن من	198 K خارجي من
مرتبط	1829 K:
مرورگر	1884 K شما
مشترك	112 K بالفعل	112 K بالفعل؟	1862 K هستيد؟ وارد
مشكلي	1905 K پيش امد
مصيتم	9 K
مطالب	1827 K مرتبط:
معماي	1837 K امروز را
ملخص	157 K بالذكاء	157 K المقال بالذكاء	160 K من انشاء الذكاء
منبع	1840 K:	1840 K :
مواضيع	136 K ذات صلة:	179 K متعلقة:
""", 'ن': """
نبذة	150 K عن الكاتب
نزل	15 K	170 K تطبيق	170 K تطبيقنا
نزلوا	170 K
نستمر	108 K بدعمكم
نشر	224 K هذا المقال اولا	224 K هذا المقال لاول مرة
نظر	1845 K شما درباره
نظرات	7 K
نظرسنجي	1851 K:
نقل	71 K مطالب با ذكر	1909 K مطالب
نهاية	138 K الاكثر قراءة
نويسنده	1811 K را به يك قهوه	1840 K:	1840 K :
نويسههاي	1877 K باقيمانده
""", 'ه': """
هاتف	44 K هيئة التحرير
هذا	157 K الملخص	157 K النص	160 K الصوت تم انشاؤه	197 K الفيديو غير	197 K المحتوي غير	198 K المحتوي مقدم	198 K المحتوي من	224 K المقال محمي	224 K المحتوي محمي
هذه	157 K الترجمة
هل	9 K لاحظت	10 K اعجبك	47 K وجدت	62 K جربت	62 K جربتم	62 K جربتها	69 K تعرف شخصا	72 K اعجبك	75 K لديك اسئلة	85 K اعجبك	112 K انت مشترك	112 K لديك حساب	112 K لديك اشتراك	147 K لديك معلومات	147 K لديكم معلومات	147 K لديك قصة	147 K لديكم قصة	158 K كان هذا	158 K كانت هذه	158 K وجدت هذا	158 K اعجبك هذا	158 K اعجبتك هذه	166 K وجدت خطا	166 K لاحظت خطا	166 K وجدتم خطا
همچنين	1827 K بخوانيد	1827 K بخوانيد:	1865 K ببينيد:
""", 'و': """
واتساب	44 K هيئة التحرير
واصل	180 K القراءة
وجدت	9 K خطا
وجدتم	47 K
ويدئو	1829 K:
ويديو	1829 K:	1829 K |
""", 'ي': """
يتبع	233 K المقال
يجوز	71 K اعادة النشر
يحظر	184 K نقل	184 K نسخ
يستمر	180 K المقال	180 K الخبر	233 K المقال	233 K الخبر
يسمح	71 K باعادة النشر
يمكنك	144 K متابعة	178 K قراءة المزيد
يمكنكم	144 K متابعة
يمنع	184 K نقل	184 K نسخ	224 K الاقتباس
""", 'پ': """
پادكست	1829 K:
پايان	1828 K پربينندهترينها
پرش	1828 K به محتوا
""", 'گ': """
گزارش	1829 K تصويري:	1840 K:	1845 K خطا
""", 'अ': """
अगली	2424 K स्लाइड
अभी	2467 K खेलें:
""", 'आ': """
आज	2434 K का सुडोकू	2434 K का क्विज खेलें
आप	14 K हमें
आपका	2472 K ब्राउजर
आपको	2444 K यह	2444 K ये
आपने	62 K बनाया
आर्थिक	2408 K सहयोग करें
""", 'इ': """
इनपुट	2436 K-	2436 K:	2436 K -	2436 (K
इस	55 K पडताल	55 K रिपोर्ट
इसे	2423 K भी पढें	2423 K भी पढें:	2458 K भी पढें-	2458 K भी देखें:
""", 'ई': """
ईमेल	2451 K पता मान्य नहीं
""", 'ए': """
एक	2489 K त्रुटि हुई
एजेंसी	2436 (K
""", 'ऐ': """
ऐप	15 K
""", 'औ': """
और	2423 K पढें:	2458 K भी पढें:
""", 'क': """
कंटेंट	2424 K पर जाएं
कुछ	2489 K गलत हो गया
कृपया	2451 K मान्य ईमेल	2451 K सही ईमेल
केवल	2454 K # रुपये में
कोई	47 K गलती	75 K सवाल	2489 K त्रुटि हुई
क्या	62 K आपने बनाया	62 K आपने यह	69 K आप किसी को जानते	2444 K यह	2444 K आपको
क्विज	2434 K खेलें
""", 'ख': """
खबर	2444 K में कोई	2500 K विज्ञापन के
""", 'छ': """
छोडकर	2424 K सबसे अधिक पढी	2424 K ये भी पढें	2424 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	7 K
""", 'ड': """
डिस्क्लेमर	2436 K:
""", 'त': """
तस्वीर	2490 K #/#
""", 'द': """
देखें	2423 K:	2423 K वीडियो
""", 'न': """
न्यूजरूम	44 K हेल्पलाइन	44 K हॉटलाइन
न्यूजलेटर	2451 K के लिए धन्यवाद
""", 'प': """
पढिए	2458 K:
पढें	2423 K:	2458 K-
पसंद	72 K आया
पिछली	2424 K स्लाइड
पेज	2490 K #/#	2490 K # / #
पोल	2434 K में हिस्सा
""", 'फ': """
फोटो	2490 K #/#
""", 'भ': """
भाया	72 K?
भाषा	2436 (K
""", 'म': """
मात्र	2454 K # रुपये में
मुख्य	2424 K सामग्री पर जाएं
""", 'य': """
यह	2423 K भी पढें	2423 K भी पढें:	2423 K भी देखें:	2436 (K लेखक के	2444 K खबर आपको	2458 K भी पढें-	2458 K भी पढें -	2472 K वीडियो आपके	2472 K सामग्री आपके	2475 K सामग्री देखने के लिए	2475 K वीडियो देखने के लिए	2493 K लेख कॉपीराइट	2493 K सामग्री कॉपीराइट	2494 K लेख	2494 K खबर	2494 K अनुवाद	2494 K सारांश	2494 K सामग्री
ये	2423 K भी पढें	2423 K भी पढें:	2436 (K लेखक के	2458 K भी पढें-	2458 K भी देखें:
""", 'ल': """
लेख	2500 K विज्ञापन के
लेखक	2436 K के बारे में	2436 (K	2436 K वरिष्ठ पत्रकार हैं	2436 K स्वतंत्र पत्रकार हैं
लेखिका	2436 K के बारे में	2436 (K	2436 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2500 K के बाद
वीडियो	2475 K देखने के लिए
""", 'श': """
शेष	2465 K अक्षर
""", 'स': """
संबंधित	2423 K:	2458 K खबर:	2458 K खबरें:
सदस्यता	2451 K लेने के लिए धन्यवाद
सबसे	2424 K अधिक पढी गईं समाप्त
सब्सक्राइब	2451 K करने के लिए धन्यवाद	2451 K करने के लिए शुक्रिया
सर्वाधिकार	2493 K सुरक्षित
सर्वे	2434 K में हिस्सा
सामग्री	2424 K पर जाएं	2424 K को स्किप करें
सिर्फ	2454 K # रुपये में
स्वतंत्र	2408 K पत्रकारिता को समर्थन	2408 K पत्रकारिता का समर्थन	2408 K पत्रकारिता का साथ
""", 'ह': """
हम	2408 K किसी कॉरपोरेट	2408 K किसी कॉर्पोरेट	2408 K कॉरपोरेट या सरकार	2408 K न किसी कॉरपोरेट	2408 K किसी सरकार या
हमारा	15 K
हमारी	2408 K पत्रकारिता का समर्थन	2408 K पत्रकारिता को सहयोग	2408 K पत्रकारिता को समर्थन
हमारे	14 K
हमें	14 K	2408 K किसी कॉरपोरेट	2408 K सहयोग करें
होम	101 K >	101 K '	101 K "
""", 'অ': """
অনুমতি	405 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	14 K
আরও	353 K পডুন:	353 K পডুন	353 K দেখুন:	378 K পডুনঃ	378 K পডুন-	378 K পডুন :
আরো	353 K পডুন	378 K পডুন:	378 K পডুনঃ
""", 'এ': """
এই	389 K কনটেন্ট	406 K লেখাটি	406 K খবরটি
""", 'ক': """
কিছু	401 K ভুল হযেছে
কোনো	47 K ভুল
""", 'ছ': """
ছবি	358 K:
""", 'ত': """
ত্রুটি	401 K হযেছে
""", 'ন': """
নিউজরুম	44 K হটলাইন
""", 'প': """
পডুন	353 K:
""", 'ব': """
বিজ্ঞাপনের	379 K পর	379 K নিচে
""", 'ম': """
মতামত	358 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	62 K বানিযেছেন
""", 'ল': """
লেখক	358 K:
লেখকঃ	358 K
লেখকের	358 K আরও
লেখাটি	406 K
""", 'স': """
সংবাদকক্ষের	44 K হটলাইন
সর্বস্বত্ব	405 K সংরক্ষিত
সূত্র	358 K:
সূত্রঃ	358 K
স্পনসরড	380 K
স্পন্সরড	380 K
""", 'ก': """
กด	14 Kติดตาม	4795 Kติดตาม	4795 Kไลก์
""", 'ข': """
ขอ	4798 Kบคุณภาพจาก	4798 Kบคุณข้อมูลจาก
ข่	4791 Kาวที่เกี่ยวข้อง:	4798 Kาวโดย	4804 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4804 Kิป:
คุ	4801 Kณรู้สึกอย่างไรกับ	4801 Kณคิดอย่างไรกับ
""", 'ง': """
งา	55 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4804 Kคลิป:	4804 Kคลิป :
""", 'ซ': """
ซื	4802 K้อบัตรงาน
""", 'ด': """
ดา	15 Kวน์โหลด
ดู	4791 Kเพิ่มเติม:
""", 'ต': """
ติ	14 Kดตามเรา	14 Kดตามข่าว	14 Kดตามได้	4795 Kดตามช่อง	4795 Kดตามเรา	4795 Kดตามข่าว	4813 Kดตามอ่านข่าวอื่นๆ	4813 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4800 Kม ai
""", 'ท': """
ทด	4802 Kสอบความรู้ของคุณเกี่ยวกับ	4802 Kสอบความรู้ของคุณ:
ทำ	4802 Kแบบสำรวจสั้น
ที	4798 K่มา:	4798 K่มา :
""", 'บ': """
บท	4800 Kความนี้ใช้ ai	4800 Kสรุปนี้	4800 Kความนี้แปล	4800 Kความนี้เรียบเรียง	4801 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4800 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4798 K้เขียน:	4798 K้เขียน :
""", 'พ': """
พบ	47 Kข้อผิดพลาด	47 Kคำผิด	4801 Kข้อผิดพลาดในบทความ
พื	4814 K้นที่โฆษณา
""", 'ฟ': """
ฟั	3 Kง	4802 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4798 Kพ:	4838 Kพที่ # จาก #	4838 Kพ # จาก #
""", 'ม': """
มี	75 Kคำถาม
""", 'ร': """
ร่	4802 Kวมโหวต:	4802 Kวมโหวต :	4802 Kวมทำแบบสำรวจ	4802 Kวมสนุกตอบคำถาม	4802 Kวมสนุกลุ้น	4809 Kวมสนับสนุน
ร้	4817 Kองทุกข์	4817 Kองเรียน
""", 'ล': """
ลง	4802 Kทะเบียนเข้าร่วมสัมมนา	4802 Kทะเบียนเข้าร่วมงานได้ที่	4802 Kทะเบียนเข้าร่วมงานฟรี
ลอ	62 Kงทำแล้ว
""", 'ส': """
สน	4809 Kับสนุน
สร	4800 Kุปโดย	4800 Kุปข่าวด้วย	4800 Kุปนี้	4800 Kุปข่าวโดย	4801 Kุปนี้มีประโยชน์
สา	4817 Kยด่วนข่าว	4817 Kยด่วนทีมข่าว
ส่	4817 Kงข่าว
""", 'ห': """
หน	101 K้าแรก >	101 K้าแรก '	4838 K้า # จาก #
""", 'อ': """
อ่	4791 Kานเพิ่มเติม:	4791 Kานต่อ:	4791 Kานข่าวต้นฉบับ:	4791 Kานเพิ่มเติม	4791 Kานประกอบ:	4804 Kานข่าวเพิ่มเติม:	4804 Kานข่าวเพิ่มเติม	4804 Kานข่าวที่เกี่ยวข้อง:	4804 Kานข่าว:	4804 Kานเรื่องอื่น:	4813 Kานข่าวต้นฉบับได้ที่	4813 Kานบทความอื่นๆ	4813 Kานรายละเอียดเพิ่มเติมได้ที่	4813 Kานข่าวอื่นๆ ที่	4813 Kานข่าวอื่นๆ ได้	4813 Kานข่าวอื่นๆ เพิ่ม	4813 Kานข่าวอื่นๆ ใน
อ้	4798 Kางอิง:
""", 'เ': """
เก	4798 Kี่ยวกับผู้เขียน
เข	4795 K้าร่วมช่อง
เน	4800 Kื้อหานี้สร้าง	4814 Kื้อหาสปอนเซอร์	4814 Kื้อหาโฆษณา	4814 Kื้อหาสนับสนุนโดย	4826 Kื้อหานี้มาจาก
เพ	4795 Kิ่มเพื่อน
เร	4798 Kื่อง:	4798 Kื่อง :	4798 Kื่องและภาพ
""", 'แ': """
แจ	4801 K้งแก้ไขข่าว	4817 K้งเบาะแส	4817 K้งข่าว
แช	5 Kร์
แป	4800 Kลโดย
แอ	4795 Kดไลน์
""", 'โ': """
โฆ	4814 Kษณา -
""", 'ใ': """
ให	4801 K้คะแนนบทความ
""", 'ไ': """
ไม	4795 K่พลาดทุกข่าวสาร	4795 K่พลาดข่าว
""", 'ả': """
ảnh	5185 K:	5243 K #/#	5243 K # / #
""", 'ủ': """
ủng	5185 K hộ tác giả	5206 K hộ
""", 'あ': """
あな	36 Kたはどう
あわ	2989 Kせて読みたい	2989 【Kせて読みたい】	2989 Kせて読みたい:
""", 'こ': """
こち	2989 Kらもおすすめ	2989 Kらもおすすめ:	3025 【Kらも読む】
この	7 K記事へのコメント	10 K記事は	29 K要約は	55 K調査報道	55 K取材	76 K記事について質問	79 Kトピックはクローズ	79 Kトピックは閉じ	2999 K記事を書いた人	2999 K記事の筆者	3004 K要約はai	3004 K要約は、ai	3004 K要約は役に立ち	3004 ※K要約	3004 K記事の翻訳	3004 K記事の要約	3004 K記事はai	3004 K翻訳	3004 K見出しはai	3006 K動画はお住まいの地域	3006 K動画は、お住まいの地域	3006 K動画は現在ご利用	3006 K動画はご覧いただけません	3006 K動画は再生できません	3006 K動画は公開を終了	3016 K記事は	3016 K記事の誤り
""", 'ご': """
ご意	44 K見・情報提供は	2981 K見・ご感想
ご質	75 K問は
""", 'ま': """
まだ	35 Kコメント
""", 'も': """
もっ	2989 Kと見る:	3025 【Kと読む】
""", 'ア': """
アプ	15 Kリで	15 Kリを	15 Kリから	15 Kリなら
""", 'エ': """
エラ	3058 Kーが発生しました
""", 'オ': """
オリ	3025 【Kジナル記事】
""", 'コ': """
コメ	7 Kント	30 Kントは	30 Kントの内容
""", 'ト': """
トッ	101 Kプ＞	101 Kプページ＞	101 Kプ>	101 Kプ >	101 Kプ '
""", 'フ': """
フォ	14 Kロー
""", 'プ': """
プレ	3006 Kーヤーを読み込	3030 【Kゼント】	3030 Kゼント応募
""", 'ペ': """
ペー	3059 Kジ#/#
""", 'ホ': """
ホー	101 Kム＞	101 Kム>	101 Kム >	101 Kム '
""", 'メ': """
メー	2961 Kルアドレスの形式が	2961 Kルアドレスが正しくありません
""", '一': """
一覧	3025 【K】
""", '下': """
下載	15 K	5286 Kapp	5286 K應用程式
下载	15 K	5286 Kapp	5286 K应用
""", '以': """
以上	5329 K内容由ai
以下	5397 K内容由ai
""", '作': """
作っ	62 Kてみ
作者	5322 K:	5322 (K	5322 K係	5322 K为	5322 K為
""", '你': """
你做	62 K了吗
你可	5304 K能會喜歡:	5354 K能想看:
你有	5315 K线索
你覺	5331 K得這篇
你觉	5331 K得这篇
你认	69 K识
你试	62 K过
""", '來': """
來源	5322 K:
""", '允': """
允许	71 K转载
""", '內': """
內容	5329 K由ai
""", '公': """
公式	14 K	15 Kアプリ
""", '关': """
关注	14 K我们	5293 K微信公众号	5293 K官方微信
""", '内': """
内容	5329 K由ai
""", '再': """
再生	3010 K速度
""", '写': """
写真	2989 【K】	2989 K:	2991 K特集:	3025 【Kを見る】	3025 【Kギャラリー】	3059 K #/#	3059 K#/#	3059 K # / #
""", '出': """
出典	2999 K:
出现	5393 K问题
出錯	5393 K了
出错	5393 K了
""", '分': """
分享	5 K到	5 K至	5 K本文	5 K这篇	5 K此
""", '前': """
前回	3025 【K】	3025 Kの記事:
""", '剩': """
剩余	5364 K字数
剩餘	5364 K字數
""", '加': """
加入	14 K我们的	14 K我們的	5313 K	5349 K
""", '動': """
動画	2989 【K】	2991 K:	2991 【K】	3006 Kプレーヤーを読み込	3006 Kプレイヤーを読み込	3025 【Kを見る】
""", '升': """
升級	5349 K
升级	5349 K
""", '原': """
原文	5353 K刊于	5353 K刊於
""", '参': """
参与	5333 K我们的
参考	72 Kになった	2989 K:
""", '參': """
參與	5333 K我們的
""", '发': """
发现	9 K错误	47 K文章	47 K有误	5332 K错误
发生	5393 K错误
""", '取': """
取材	2999 K・文	2999 K・執筆
""", '另': """
另请	5304 K参阅
""", '可': """
可以	5314 K在x上
可自	71 K由转载
""", '合': """
合わ	2989 Kせて読みたい:
合成	3006 K音声で読み上げ	3006 K音声による読み上げ
""", '同': """
同场	5304 K加映:
同場	5304 K加映:
""", '問': """
問問	5329 K我們的ai
問題	3058 Kが発生しました
""", '喜': """
喜欢	72 K这篇	5272 K作者	5272 K这篇文章
喜歡	72 K這篇	5272 K作者	5272 K這篇文章
""", '執': """
執筆	2999 K:	2999 K/
""", '報': """
報名	5337 K參加
""", '填': """
填写	5333 K问卷
填寫	5333 K問卷
""", '如': """
如发	5332 K现
如有	5315 K线索	5315 K線索	5324 K新聞線索,	5324 K新聞線索請
如果	5315 K您有相关线索	5315 K你掌握	5315 K您掌握	5321 K您有
如發	5332 K現
""", '官': """
官方	5293 K微信:	5293 K微信公众号:
""", '審': """
審校	5322 K:
""", '对': """
对本	76 K文有疑问
""", '广': """
广告	89 K:	89 【K】
""", '広': """
広告	89 K:	89 【K】
""", '廣': """
廣告	89 (K)
""", '延': """
延伸	5304 K閱讀	5304 K阅读	5304 K閱讀:	5304 【K閱讀】	5307 【K閱讀】	5307 【K阅读】	5354 K阅读:
""", '开': """
开启	5286 K通知	5286 K推送通知
""", '引': """
引用	2999 K元:
""", '当': """
当社	14 Kの
""", '影': """
影片	5307 K/	5354 K:
影音	5307 K/	5307 【K】	5354 K:
""", '役': """
役に	72 K立った
""", '往': """
往下	5354 K看更多:
""", '微': """
微信	5286 K扫	5293 K公众号:
""", '您': """
您对	5331 K这篇文章
您對	5331 K這篇文章
您有	5315 K线索
您的	30 K评论
您覺	5331 K得這篇
您觉	5331 K得这篇
您认	69 K识
您试	62 K过
""", '情': """
情報	44 K提供は編集部
""", '感': """
感謝	5283 K您的訂閱
感谢	5283 K您的订阅
""", '打': """
打开	15 K	5286 K微信
打賞	5272 K作者
打赏	5272 K作者
""", '扩': """
扩展	5304 K阅读:
""", '扫': """
扫一	5286 K扫
扫描	5286 K二维码关注	5313 K
扫码	5313 K
""", '投': """
投票	5333 K:
投稿	30 Kは
""", '报': """
报名	5337 K参加
报料	44 K热线	44 K电话	44 K微信	44 K请
""", '按': """
按讚	5313 K追蹤
""", '掃': """
掃一	5286 K掃
""", '採': """
採訪	5322 K撰文:
""", '推': """
推荐	5304 K阅读	5304 K阅读:	5307 K阅读:
推薦	5304 K閱讀:	5307 K閱讀:
""", '提': """
提供	2999 K:
""", '摘': """
摘要	5329 K由
""", '撰': """
撰文	5322 K:
撰稿	5322 K:
""", '支': """
支持	5347 K
""", '收': """
收听	3 K	5342 K我们的播客	5342 K我们的节目
收聽	3 K	5342 K我們的播客	5342 K我們的節目
""", '文': """
文/	2999 K
文:	2999 K
文・	2999 K
文字	3010 Kサイズ	3010 Kの大きさ
文章	47 K有误	5322 K来源:	5332 K有误	5332 K有誤
""", '新': """
新聞	44 K爆料	5315 K線索
新闻	44 K热线	44 K报料	44 K爆料	5315 K线索热线	5315 K线索
""", '暂': """
暂无	35 K评论
""", '更': """
更多	5304 K:	5304 K新聞:	5304 K內容:	5304 【K新聞】	5304 K相關	5304 K阅读:	5304 K報導:	5304 K报道:	5307 【K新聞】	5307 【K新闻】	5353 K精彩内容	5353 K精彩內容	5353 K内容请	5353 K內容請	5353 K资讯请	5353 K資訊請	5353 K资讯,请	5353 K資訊,請
""", '最': """
最初	34 Kのコメント
""", '有': """
有効	2961 Kなメールアドレスを
有問	75 K題
有料	5315 K要爆
有疑	75 K问
有问	75 K题
""", '未': """
未经	5396 K授权不得转载	5396 K许可不得转载
""", '本': """
本主	79 K题已关闭
本内	5329 K容由ai
本图	5397 K片由ai
本报	44 K热线
本摘	5329 K要
本文	5322 (K作者	5322 K作者	5329 K摘要	5329 K由ai	5329 K由人工智能翻译	5329 K由人工智能生成	5329 K由人工智慧	5353 K章來自	5353 K转载自	5353 K轉載自	5353 K来自微信	5353 K来自公众号	5353 K来自:	5353 K來自:	5396 K受版权保护	5396 K受著作權保護	5396 K原载于	5396 K首发于	5396 K原刊於	5396 K首发于《	5396 K轉載自	5396 K转载自	5396 K轉載自《	5396 K转载自《	5397 K由ai	5397 K由人工智能	5397 K由 ai	5397 K由人工智慧	5397 K使用ai	5397 K经ai
本翻	5397 K译由ai	5397 K译由人工
""", '来': """
来发	34 K表第一
来源	5322 K:
""", '校': """
校对	5322 K:
""", '構': """
構成	2999 K・文
""", '次': """
次に	2989 K読む:
次の	3025 Kページ:	3025 【K記事】
次ペ	3025 Kージ:
""", '欢': """
欢迎	14 K关注	71 K转载	5313 K加入	5314 K在	5314 K关注	5315 K提供线索	5315 K投稿	5324 K提供照片	5324 K提供新闻线索	5324 K爆料:
""", '歡': """
歡迎	14 K追蹤	71 K轉載	5313 K加入	5314 K在	5315 K提供線索	5315 K投稿	5324 K提供照片	5324 K提供新聞線索	5324 K爆料:
""", '正': """
正し	2961 Kいメールアドレスを
""", '此': """
此主	79 K题已自动关闭
此图	5397 K片由ai
此摘	5329 K要	5397 K要由ai	5397 K要由 ai
""", '测': """
测一	5333 K测:
""", '測': """
測一	5333 K測:
""", '点': """
点击	5304 K查看	5304 K阅读:	5342 K观看视频	5342 K收听本	5342 K收听节目	5342 K收听完整
点我	5313 K加入
""", '熱': """
熱門	5354 K新聞:
""", '爆': """
爆料	44 K热线	44 K電話	44 K專線	5315 K请	5315 K請
""", '版': """
版权	5396 K声明:	5396 K所有,	5396 K所有 ©
版權	5396 K聲明:	5396 K所有,
""", '特': """
特集	2991 K:	2991 【K】
""", '用': """
用微	5286 K信扫
""", '画': """
画像	2989 【K】	3025 【Kを見る】	3059 K#/#	3059 K #/#	3059 K # / #
""", '留': """
留言	7 K
""", '発': """
発现	47 K错误
""", '發': """
發現	9 K錯誤	47 K有誤	5332 K錯誤
發生	5393 K錯誤
""", '皆': """
皆さ	36 Kんはどう
""", '相': """
相关	5304 K阅读	5304 K新闻	5304 K报道:	5304 K阅读:	5307 【K报道】	5307 K报道:	5354 K新闻:	5354 K文章:
相關	5304 K新聞	5304 K報導	5304 【K新聞】	5304 K閱讀:	5307 【K報導】	5307 K報導:	5354 K新聞:	5354 K文章:	5354 K報導:
""", '看': """
看更	5304 K多:	5307 【K多】
""", '確': """
確認	5283 K信已寄至	5283 K信已寄到	5283 K信已寄送
""", '立': """
立即	5313 K加入	5333 K报名	5333 K報名
""", '筆': """
筆者	2999 Kプロフィール
""", '編': """
編輯	5322 K:
編集	44 K部への情報提供
""", '线': """
线索	5315 K征集
""", '编': """
编辑	5322 K:	5322 (K:
""", '聽': """
聽我	5342 K們的podcast
""", '自': """
自動	3006 K音声で読み上げ
""", '著': """
著者	2999 Kプロフィール
""", '要': """
要約	29 Kは
""", '覺': """
覺得	72 K有用
""", '觀': """
觀看	5342 K上方影片
""", '观': """
观看	5342 K上方视频
""", '视': """
视频	5354 K:
""", '觉': """
觉得	72 K有用
""", '訂': """
訂閱	5283 K成功	5349 K	5360 K本報	5360 K我們	5360 K本刊
""", '記': """
記事	9 Kの誤り	2981 Kの間違いを見つけ	2981 Kの誤りを見つけ	2981 Kに関するお問い合わせ	2981 Kへのご意見	3016 Kの誤り	3016 Kに誤り
記者	2999 Kのプロフィール
""", '評': """
評論	7 K
""", '試': """
試し	62 Kてみ
""", '詳': """
詳し	2989 Kくはこちら
""", '誤': """
誤り	47 Kを見つけ	47 Kにお気づき	2981 Kにお気づき
誤字	9 K	47 K脱字
""", '読': """
読者	3030 【Kプレゼント】	3030 Kプレゼント
""", '請': """
請作	5272 K者喝
請我	5272 K喝杯咖啡	5272 K們喝杯咖啡
請支	5347 K持
請至	5283 K信箱
請輸	5283 K入正確的電子	5283 K入有效的電子
""", '讚': """
讚賞	5272 K作者	5272 K支持
""", '订': """
订阅	5283 K成功	5349 K	5360 K本报	5360 K我们	5360 K本刊	5360 K本公众号	5360 K手机报
""", '评': """
评论	7 K	30 K
""", '试': """
试过	62 K了吗
""", '该': """
该主	79 K题已关闭
""", '请': """
请作	5272 K者喝
请到	5283 K邮箱
请我	5272 K喝杯咖啡	5272 K们喝杯咖啡
请支	5347 K持
请输	5283 K入正确的邮箱	5283 K入有效的邮箱	5283 K入有效的电子
""", '責': """
責編	5322 K:
""", '資': """
資料	5322 K來源:
""", '質': """
質問	75 Kは	75 Kがある方は
""", '贊': """
贊助	5347 K
""", '责': """
责任	5322 K编辑:	5322 (K编辑
责编	5322 K:
""", '赞': """
赞助	5347 K
赞赏	5272 K作者	5272 K支持
""", '転': """
転載	71 K歓迎	71 K自由	71 K可
""", '轉': """
轉載	71 K請註明
""", '转': """
转载	71 K请注明
""", '还': """
还可	5364 K输入
""", '这': """
这个	5330 K摘要
这段	5330 K摘要
这篇	10 K文章	55 K调查	55 K报道	5330 K文章
""", '追': """
追蹤	14 K我們
""", '這': """
這段	5330 K摘要
這篇	5330 K文章
""", '連': """
連載	2991 K:
""", '還': """
還可	5364 K輸入
""", '采': """
采写	5322 K:
""", '長': """
長按	5313 K
""", '长': """
长按	5313 K
""", '開': """
開啟	5286 K通知	5286 K推播通知
""", '間': """
間違	47 Kいを見つけ	47 Kいにお気づき
""", '関': """
関連	2989 K記事	2989 K記事:	2989 【K記事】	2989 K:	2989 【K】	2991 K動画:	2991 K特集:	3025 【K写真】
""", '閱': """
閱讀	5304 K更多
""", '问': """
问问	5329 K我们的ai
""", '阅': """
阅读	5304 K更多
""", '面': """
面白	72 Kかった
""", '首': """
首頁	101 K>	101 K＞	101 K >	101 K '
首页	101 K>	101 K＞	101 K >	101 K '
""", '馬': """
馬上	5333 K報名
""", '马': """
马上	5333 K报名
""", '點': """
點我	5313 K加入
點擊	5304 K查看	5304 K閱讀:	5342 K觀看影片
""", '같': """
같이	3112 K 보기:	3214 K 읽으면 좋은 기사	3214 K 읽으면 좋은 글
""", '관': """
관련	3112 K 기사:	3150 K 기사 :	3150 [K 기사]	3150 K 기사-
관련기사	3112 K	3112 K:	3112 [K]	3150 K :
""", '광': """
광고	89 K:	89 [K]	89 (K)	3178 K 차단을 해제
광고차단을	3178 K 해제
""", '괜': """
괜찮아요	3102 K, 웹으로	3102 K. 웹으로
""", '구': """
구독	14 K
""", '궁': """
궁금한	75 K 점은	75 K 점이
""", '기': """
기계음으로	3135 K
기사	3 K 듣기	44 K 제보	3133 K #줄 요약	3140 K 주소가 복사
기사에	76 K 대해 궁금	3143 K 오류가
""", '네': """
네이버	14 K
""", '다': """
다음	3150 K 기사:
""", '당': """
당신의	3142 K 선택은
""", '댓': """
댓글	7 K
댓글은	30 K
댓글이	7 K
""", '더': """
더	3112 K 읽기:
더보기	3112 [K]	3112 K:
""", '도': """
도움이	72 K 되셨다면
""", '독': """
독자	3142 K 설문에	3142 K 설문조사에
""", '드': """
드셔	62 K 보셨나요
""", '링': """
링크가	3140 K 복사되었습니다	3140 K 복사됐습니다
""", '만': """
만들어	62 K 보셨나요
""", '많': """
많이	3150 [K 본 기사]
""", '모': """
모바일	3102 K 웹으로 볼게요	3102 K 웹으로 계속
모바일웹으로	3102 K 볼게요
""", '문': """
문제가	3190 K 발생했습니다
""", '발': """
발견	9 K错误
""", '본': """
본	3133 K 요약은
본문	3140 K url 복사
""", '사': """
사진	3191 K #/#	3191 K # / #
사진출처	3156 K:
""", '생': """
생성형	3133 K ai가 요약
""", '선': """
선택	3188 (K) 개인정보	3188 [K] 개인정보	3188 (K) 광고성	3188 [K] 광고성
""", '설': """
설문에	3142 K 참여하세요
""", '아': """
아직	35 K 댓글
""", '애': """
애드블록을	3178 K 해제
""", '앱': """
앱	15 K
앱을	15 K
""", '여': """
여러분은	3142 K 어떻게 생각
여러분의	36 K 생각
""", '영': """
영상	3112 [K]
""", '오': """
오류가	3190 K 발생했습니다
오류를	9 K
오타가	47 K
오타를	47 K
오탈자가	47 K
오탈자를	47 K
""", '원': """
원활한	3178 K 이용을 위해	3178 K 서비스 이용을 위해
""", '웹': """
웹으로	3102 K 볼게요
""", '유': """
유익했다면	72 K
""", '이': """
이	10 K 기사	55 K 취재에는	55 K 기사에는	79 K 주제는 닫혔	3133 K 요약은 ai	3133 K 요약이 도움	3133 K 기사는 인공지능	3133 K 기사는 ai	3133 K 번역	3135 K 음성은 ai	3143 K 기사가 도움이	3143 K 기사를 어떻게	3143 K 뉴스에 대한 의견	3143 K 기사에 대한 의견
이미지	3191 K #/#	3191 K # / #
이슈	3150 [K]
이어	3112 K 읽기:
""", '인': """
인공지능	3135 K 음성으로	3135 K(ai) 음성
인기기사	3150 [K]
""", '일': """
일시적인	3190 K 오류가
""", '자': """
자료출처	3156 K:
""", '잘': """
잘못된	47 K 내용
""", '재': """
재미있게	72 K 읽으
""", '제': """
제보	44 K 전화	44 K 메일
제보하기	44 K
""", '주': """
주변에	69 K
주소가	3140 K 복사되었습니다
""", '지': """
지금	3163 K 플레이:
""", '질': """
질문은	75 K
""", '첫': """
첫	34 K 댓글	34 K 번째 댓글
""", '추': """
추천	3112 K 기사:
추천기사	3150 [K]
""", '출': """
출처	3156 K:	3156 K :
출처를	71 K 밝히면	71 K 밝히고
""", '카': """
카카오톡	14 K	44 K 제보
""", '페': """
페이지	3191 K #/#
""", '필': """
필수	3188 (K) 개인정보	3188 [K] 개인정보	3188 (K) 이용약관	3188 [K] 이용약관
""", '함': """
함께	3112 K 볼 만한 기사:	3112 K 보면 좋은 기사:	3150 [K 읽기]	3214 K 읽으면 좋은 기사	3214 K 읽으면 좋은 글	3214 K 보면 좋은 기사
""", '핫': """
핫클릭	3150 [K]
""", '해': """
해	62 K 보셨나요
""", '홈': """
홈	101 K>	101 K >	101 K '
""", '화': """
화보	3112 [K]
"""}

CONTAINS = {',': """
,说:	5421 K
""", '@': """
@我	65 K
""", 'a': """
abonați	83 K-vă	4168 K-vă	4172 K
abonații	53 K pot	4169 K noștri
abonează	83 K-te	4048 K-te pentru	4055 K-te pe youtube	4168 K-te
abonné	53 en tant qu'K	2076 pas encore K	2079 déjà K	2082 en tant qu'K
abonnés	2076 réservé à nos K	2079 réservé aux K	2271 nos K	2274 K
abonējiet	83 K	3351 K
actualisé	104 cet article a été K
actualité	2093 l'essentiel de l'K	2107 suivez l'K	2107 suivez toute l'K	2107 retrouvez toute l'K	2142 couvre l'K
actualizată	104 știrea a fost K
acționari	4133 fără K
adatkezelési	2526 K tájékoztató
adhérent	83 devenez K
adhérez	83 K
admitió	1738 K
adomány	2638 K
adományoddal	2634 K
adományok	2638 K
adományozz	2634 K
adományozzon	2555 K itt
advirtió	1738 K
adód	2636 K #
adója	2555 K #
adăugat	4171 a K
affichée	63 e-mail ne sera pas K
affiliatelänkar	40 K	77 K	4702 K	4734 K
affilié	40 lien K	77 lien K
affiliés	40 liens K	77 liens K
affirmé	2273 a K
afiliación	40 enlaces de K	77 enlaces de K
afirmó	1738 K
afișată	63 email nu va fi K
agregó	1738 K
aicināja	3354 K
aizsargātas	3293 visas tiesības K
aiškino	3287 K
ai가	3195 K 작성	3195 K 생성	3195 K 요약	3195 K 번역
ai로	3195 K 작성	3195 K 생성
ai를	3195 K 활용해
ajouté	2273 a K
ajută	4168 K-ne
ajánld	2634 K fel
aktualizovaný	104 článok bol K
aktualizován	104 článek byl K
aktérů	104 jména K
alkalmazás	2519 töltsd le az K
alkalmazásban	2553 az K
alkalmazást	2553 K
alkalmazásunk	2635 K
alkalmazásunkat	2519 töltse le K
alkalmazásunkban	87 K
alăturat	4072 s-a K echipei
alăturați	54 K-vă
alătură	54 K-te lor	54 K-te
améliorer	2168 aidez-nous à K
analytička	539 je K
anhören	4 artikel K	4 text K	4 beitrag K	906 jetzt K:
anketě	559 naší K	559 v K
ankietę	38 naszą K	3763 naszą K	3763 krótką K
ankstesnėje	104 K versijoje
anmäl	4781 K dig till vårt	4781 K dig till våra
anmäla	4649 genom att K dig	4697 genom att K dig
annoncé	2273 a K
annoncør	730 betalt af en K	730 betalt af K
annonslänkar	40 K	77 K	4702 K	4734 K
annonsör	4713 betalt av en K	4713 betald av en K
annonsør	3634 betalt av en K
anterioară	104 versiune K a
antérieure	104 version K de cet
anunció	1738 K
anunțat	4171 a K
använder	4664 vi K cookies	4665 K kakor
anúncio	3941 após o K	3941 depois do K
anúncios	73 sem K	4039 sem K
apelował	3854 K
apelowała	3854 K
aplicació	87 a la nostra K
aplicación	87 en nuestra K	1563 descarga la K	1563 descarga nuestra K
aplicația	87 în K noastră	4056 descarcă K	4168 descarcă K noastră	4168 descarcă gratuit K	4168 descarcă K și	4169 K noastră
aplikacją	87 z naszą K
aplikację	3716 pobierz naszą K	3717 pobierz K	3717 ściągnij K	3786 naszą K
aplikací	87 s naší K
aplikácii	87 v našej K	4464 našej K
aplikáciu	4464 mobilnú K	4464 K
aportació	497 la teva K
aportación	1609 tu K	1643 haz tu K
apoyá	1735 K
applikációnk	2553 K
applikációnkat	2553 K
applikációnkban	87 K
apsolīja	3354 K
apóyanos	1609 K	1735 K
apóyenos	1609 K	1735 K
apúntate	1535 K a	1556 K a nuestra	1556 K gratis	1735 K gratis
apărat	4171 s-a K
arkadaşina	52 K gönder
arkadaşiniza	52 K gönderin
arkadaşinla	4918 bir K paylaş
artykuł	17 darmowy K	23 cały K	3704 podoba ci się ten K	3764 nasz K do końca	3784 ostatni darmowy K	3852 ten K
artykułu	104 do K dodano
artykuły	17 darmowe K
artykułów	17 darmowych K
artículo	17 K gratis	23 leer este K	23 leer el K	1536 te ha gustado este K	1546 regala este K	1546 regalar este K	1552 último K gratis	1552 te queda # K	1646 y lee este K	1727 K	1728 #% del K	1728 # % del K	1728 #% de este K	1728 # % de este K	1736 este K
artículos	17 K gratis	1552 K gratis este mes	1552 te quedan # K	1552 límite de K	1727 K
aseguró	1738 K
associés	2116 cookies K à ce contenu
assuré	2273 a K
asszisztensünk	66 virtuális K
asumă	33 nu își K
atsiųsime	60 K jums
ausgewählt	961 produkte unabhängig K
autentificați	27 K-vă
autentifică	27 K-te	4048 K-te pentru
autorização	3920 sem K prévia e expressa
autorką	3755 kontakt z K
autorská	541 K práva
avertizează	4171 K
avísanos	1735 K
ayúdanos	1609 K	1735 K a
açikladi	5000 K
açin	4918 K
añadió	1738 K
año	1737 al K
""", 'b': """
bağirdi	5000 K
bağirdilar	5000 K
bağiriyor	5000 diye K
bağiriyordu	5000 K
bağiş	4997 K yap	5001 K
bağişiniz	4997 K
bağlantilari	77 satiş ortakliği K	4911 satiş ortakliği K
başlayan	4917 tl'den K
başvurun	4918 K
behält	32 K sich vor	32 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4638 vi K ditt stöd	4781 vi K din hjälp
beiträge	61 neue K per mail	1033 K
beiträgen	1033 K
bekapcsolása	2519 értesítések K
beløb	798 fast K
beløp	3699 gi et K	3701 fast K
bemängeln	1044 K
bemängelt	1044 K
benötigen	0 hilfe K
berätta	70 K för oss	70 K din
berättade	4784 K
berättar	4784 K
berørt	1 hvis du er K
bestätigen	826 K sie ihre
bestätigungslink	952 K
bestätigungsmail	826 K	952 K
betalvägg	4785 K
bezpečí	105 linka K	105 linku K
bezplatný	579 poslední K článek	4458 náš K webinár	4481 posledný K článok
bezplatných	4467 K článkov
bezpłatne	3769 K konto
bezpłatny	3760 nasz K webinar	3784 ostatni K artykuł
bezpłatnych	3769 limit K
beágyazott	2595 egy K tartalom látható	2595 egy K tartalom található
beállításai	2594 cookie-K miatt
beállítások	2594 cookie-K miatt	2594 cookie K miatt	2594 süti K miatt
beğendiyseniz	4998 bu haberi K	4998 bu yaziyi K
biết	5268 cho K
blokovač	611 K reklam
blokování	530 K reklam	611 K reklam
blokującego	3818 programu K reklamy
blokującej	3818 wtyczki K reklamy
blokujący	3818 program K reklamy
blokującą	3818 wtyczkę K reklamy
blokátor	611 K reklam
bohaterów	104 imiona K
boletín	81 el K	81 al K	81 nuestro K	1556 recibe el K	1556 nuestro K	1561 K diario	1735 recibe el K	1736 nuestro K	1739 K
boîte	82 dans votre K mail	82 dans ta K mail	82 dans votre K	2087 dans votre K mail	2087 dans votre K e-mail
brezplačen	4581 zadnji K članek
brezplačne	4568 K članke
brezplačni	4561 naš K webinar	4581 zadnji K članek
brezplačnih	4568 K člankov
bronił	3854 K się
brzmiał	3854 K
brzmiała	3854 K
brzmiało	3854 K
butlletí	420 subscriu-te al K	420 el nostre K	498 el nostre K	501 K
buzdított	2637 K
buzdította	2637 K
buzón	82 en tu K	1559 en tu K
bájate	1735 K la app
báo	5186 là nhà K
bölümünde	88 yorum K
bönföll	4784 K
böngésző	12 a K
böngészője	12 az ön K
bötfällde	4784 K
bønfaldt	799 K
bønn	3551 vi har en K til deg
bønnfalt	3702 K
bústia	443 a la teva K
bülten	4907 e-K	5001 K
bültene	4858 K abone	4858 K kayit	4858 K kaydol
bülteni	4907 haber K
bültenimiz	81 K	4998 K
bültenimize	81 K	81 e-K	4858 K	4997 K	4998 K
bültenine	4907 K
błagał	3854 K
błagała	3854 K
bạn	52 gửi cho K bè	5160 hộp thư của K	5205 sự ủng hộ của K	5265 mời K	5265 cần sự ủng hộ của K	5265 nhờ sự ủng hộ của K
bằng	5215 K văn bản của báo
""", 'c': """
caffè	2821 un K
café	57 me paga um K	1610 un K	1643 un K al mes	2145 un K
caractères	2168 limitées à # K
catedrática	1606 es K
catedrático	1606 es K
celého	509 pro čtení K
cercetătoare	4072 este K
cercetător	4072 este K
changés	104 prénoms ont été K
chaîne	2271 notre K
chefredaktör	4687 är politisk K	4687 är K
chefredaktør	707 er K
chuyện	5184 bạn có câu K
chép	5179 cấm sao K bài	5215 mọi sao K
chính	104 đính K	5169 K sách bảo mật
chúng	41 nhắn cho K tôi	41 viết cho K tôi	41 liên hệ với K tôi	41 gửi cho K tôi	41 gửi về cho K tôi	41 kể cho K tôi	41 chia sẻ với K tôi	42 phóng viên của K tôi	60 K tôi gửi bạn	60 K tôi gửi đến bạn	60 K tôi gửi tới bạn	70 nhắn cho K tôi	70 viết cho K tôi	70 gửi cho K tôi	70 gửi về cho K tôi	70 kể cho K tôi	70 chia sẻ với K tôi	70 hãy kể với K tôi	70 kể với K tôi	5160 bản tin của K tôi	5163 theo dõi K tôi	5184 cho K tôi qua	5184 liên hệ với K tôi qua	5184 hãy liên hệ với K tôi	5265 ủng hộ K tôi	5265 K tôi cần sự giúp đỡ	5265 giúp K tôi	5265 theo dõi K tôi	5265 hãy gửi cho K tôi	5265 hãy liên hệ với K tôi	5265 hãy báo cho K tôi	5266 K tôi trên	5266 của K tôi	5266 cho K tôi
chọn	5265 hãy bình K
cikkből	2633 K #
cikkéből	2633 K #
cikkünk	2635 minden K
cikkünkhöz	2635 minden K
collecté	2090 est K par
collectée	2090 est K par
collectées	2090 sont K par
comentário	8 deixe seu K	8 deixar um K	24 login para publicar um K
comentários	88 nos K	3902 nos K
comentó	1738 K
comisión	1632 recibir una K
comissió	438 rebre una K
comissão	3940 receber K	3940 receber uma K
commerciële	3454 K partner
communauté	2153 K whatsapp	2153 K signal
compártela	28 K	52 K
compártelo	28 K	52 K
comunità	2852 parte della nostra K
concerné	1 si vous êtes K
concernée	1 si vous êtes K
condamné	2273 a K
condiții	4059 termeni și K
confidentialité	2120 politique de K
confidențialitate	4059 politica de K
conférences	2142 est maître de K
connecté	2122 vous devez être K
contactați	41 K-ne	70 K-ne
contactează	41 K-ne	70 K-ne
conteúdo	11 este K	11 K externo	3867 acesse todo o K	3930 ao exibir este K	3930 ao ver este K
contribuição	3922 com a sua K	4038 sua K é essencial
contáctanos	41 K
contáctenos	41 K
contém	104 K cenas
contó	1738 K
conversación	1584 participar en la K
conținut	11 acest K	4048 K doar pentru abonați
conținutului	4068 preluarea K
cookieinställningar	4662 K	4689 K
corespondentă	4072 este K
corrección	104 K:
correção	104 K:
corrigé	104 article a été K
creează	4168 K un cont pentru a citi
csatornájára	2543 viber-K
csatornánk	2635 K
csatornánkhoz	2543 telegram-K	2543 whatsapp-K
csatornánkra	2543 youtube-K	2634 iratkozz fel K	2634 iratkozzon fel K
csábított	2637 K
cuéntanos	41 K	70 K	1584 K en	1735 K
cuéntenos	41 K	70 K
czytać	3710 aby K dalej	3710 żeby K dalej	3851 chcesz K dalej
czytelników	39 naszych K	3764 opiniami K	3775 z wpłat K	3775 dzięki wsparciu K	3792 K	3852 naszych K	3852 z wpłat K
câmpurile	63 K cu steluță
cântau	4171 K
címével	2578 e-mail-K
cùng	54 hãy tham gia K họ
của	5189 là cây bút K	5266 độc giả K
""", 'd': """
danişmanliği	4912 yatirim K kapsaminda değildir	4912 yatirim K hizmeti
daní	4472 # % z K	4472 #% z K
darbą	3285 mūsų K
darowiznę	3708 przekaż K	3851 przekaż nam K	3851 przekaż K na
datenschutzerklärung	852 unserer K	1042 unserer K	1042 unsere K
datenübertragung	894 der K zu
dați	65 K-mi tag
debatindlæg	708 send dit K	708 skrive et K
debatredaktør	707 er K
debattredaktør	3607 er K
debattør	707 er K
declaró	1738 K
decía	1738 K
demandé	2273 a K
denmişti	5000 K
denunció	1738 K
dependență	91 jocurile de noroc pot crea K
descrições	104 contém K
descárgate	1563 K la	1563 K nuestra
destekçimiz	4918 K olun	4997 K olun
desteğiniz	4997 K
desteğinizle	4998 K
desteğiyle	21 okurlarin K	4893 yapay zeka K	4909 K ayakta	4923 yapay zeka K
değildir	33 sorumlu K
değiştirildi	104 isimler K
değiştirilmiştir	104 isimler K
difficoltà	0 in K
difícil	105 passar por um momento K
dimineață	20 în fiecare K
diskutovať	4463 K môžu
disponível	3878 K no google play
doação	3863 faça uma K	3922 sua K	4038 sua K	4038 faça uma K	4042 K
doações	4042 K
dodał	3854 K
dodała	3854 K
dodává	648 K
događaj	4359 naš K
domagał	3854 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	497 fes una K	501 K
donación	1541 haz una K	1541 tu K	1609 tu K	1609 una K	1735 tu K	1735 haz una K	1739 K
donația	4168 K ta
donație	4168 fă o K	4172 K
donații	4172 K
donează	93 K cât poți	4168 K acum
doplněn	104 článek byl K
doporučil	648 K
doporučila	648 K
doporučovala	648 K
dopuštenja	4370 bez K
doradzał	3854 K
dorzuć	3851 K się
dostawać	3785 chcesz K
dostávajte	4487 K
dostávat	580 chcete K	608 chcete K zprávy
dostávať	4482 chcete K
dostávejte	586 K
dostęp	83 kup K	3710 masz już K	3769 pełny K do	3769 wykup K	3851 kup K
dostępny	3710 artykuł K tylko
dotazník	560 krátký K	4462 krátky K
dotazníka	4462 nášho K
dotazníku	559 našeho K	560 krátkého K
dowolną	3853 K kwotą
dočtete	567 více se K
dołóż	3851 K się
dołącz	54 K do nich	54 K	3722 K do nas na	3851 K do nas	3851 K do grona	3851 K do nich
drastické	104 obsahuje K
draudžiama	3231 K kopijuoti	3231 be leidimo K	3231 be sutikimo K
draudžiamas	3252 be leidimo K
dueños	1676 sin K	1676 ni K
dumneavoastră	12 browserul K
duyệt	12 trình K của bạn
działać	3852 K dalej
dziennikarką	3756 jest K	3833 jest K
dzięki	3852 K wam	3852 K tobie
dziękujemy	3766 K za zapisanie	3766 K za zapis	3851 K, że nas czytasz
där	45 var du K
dåligt	0 mår K	0 mår du K
débloquer	2079 pour K
déclare	2273 K
déclaré	2273 a K
découvrez	2076 K nos offres	2270 K nos offres
déductible	2070 K des impôts	2070 K à #	2272 K
déjanos	8 K tu	80 K tu correo
déjenos	80 K su correo
dénonce	2273 K
déplore	2273 K
déposés	2158 des cookies seront K
désabonner	2087 K à tout moment	2091 K à tout moment	2091 vous K en cliquant
désactiver	2114 K adblock
désactivez	2114 K adblock
désinscription	2091 K à tout moment
désinscrire	2091 K à tout moment	2093 vous K à tout moment
détresse	0 en K
díky	646 K vám
dôvery	105 linku K
dömde	4784 K
dømte	799 K	3702 K
düzeltme	104 K:
děkujeme	645 K, že nás čtete
dřívější	104 K verzi článku
důvery	105 linka K
dụng	5165 tải ứng K	5265 tải ứng K của	5265 hãy tải ứng K	5265 tải ngay ứng K
""", 'e': """
edellyttää	1995 K tunnusta
editörlerimize	42 K
editörüdür	4890 K
editörün	104 K notu
egyetért	46 K?
egyetértesz	46 K?
együttműködésében	2632 K készült
elaboración	1632 no ha participado en la K
electrònic	420 el teu correu K
electrónico	63 correo K no se mostrará	1559 tu correo K	1584 tu dirección de correo K no será publicada
elemző	2546 K
elküldjük	60 K neked	60 K önnek
elolvasásához	2512 a teljes cikk K
elsőként	2554 értesülj K
előfizetés	2638 K
előfizető	2512 már K	2634 legyen K
előfizetőink	53 K	2512 K olvashatják	2557 K számára	2635 K
előfizetők	53 az K	2568 csak K	2638 K
előfizetőknek	2513 csak K	2568 K szól
előfizetőként	53 K
előfizetőnktől	2578 K
emlékeztetett	2637 K
emoțional	104 pot afecta K
endereço	3896 seu K de email não será
engedély	2561 K nélkül tilos
engedélyezze	2525 K a javascript
engedélyezése	2595 tartalmainak K	2595 tartalmak K
engedélyhez	2561 K kötött
enkät	38 vår K
enquête	38 notre K	38 onze K	56 mois sur cette K	56 mois à cette K	56 mois pour cette K	104 pour cette K, nous	2271 cette K	3470 onze korte K	3470 onze K
enquêtent	2271 K pour vous
enquêtes	2271 nos K
ensimmäinen	2058 K kuukausi
enthält	894 dieses element K daten
entraînement	51 K d'ia
entrée	2221 ctrl+K	2221 ctrl + K
enviáselo	52 K
envíala	52 K
envíalo	52 K
envíanos	1735 K
epizódu	4460 K
erată	104 K:
ergänzt	104 text wurde K	104 artikel wurde K
erhvervsredaktør	707 er K
erhältlich	906 shop K	981 im shop K
erişin	4918 K
erklärt	1044 K
erklärte	1044 K
erkände	4784 K
erzähl	41 K es uns	70 K es uns	70 K uns
erzählen	41 K sie uns	41 K sie es uns	70 K sie uns	70 K sie es uns	1041 K sie es weiter
erzählt	70 K uns	1044 K
erzählte	1044 K
escribió	1738 K
escríbanos	41 K	70 K
escríbenos	41 K	70 K	1584 K a	1735 K
estimé	2273 a K
estás	1536 ya que K aquí	1536 ya que K por aquí
etichetați	65 K-mă
etichetează	65 K-mă
etiquétame	65 K
etiquétanos	65 K
etkinleştir	4867 javascript'i K
evästeasetuksesi	1948 K
evästeasetuksiasi	1972 K
evästeasetuksissa	1948 K
evästeasetusten	1948 K
evästeasetustesi	1948 K
evästeet	1972 K	1997 K
evästeitä	1951 K
evästesuostumuksesi	1948 K
evästevalintasi	1948 K
evästevalintojesi	1948 K
existují	570 K díky
experiência	70 conte sua K
explicó	1738 K
expliqué	2273 a K
expérience	70 partagez votre K
extensión	1733 K máxima
externého	4454 K obsahu
externí	552 K obsah
externího	552 K obsahu	552 obsah z K
externý	4454 K obsah
""", 'f': """
favoritkälla	4683 K
faça	4038 K um pix
felelősséget	33 nem vállal K
felhasználása	2560 cikkek K csak	2560 cikk K csak	2560 tartalom K csak	2560 anyagok K csak
felhasználási	2526 K feltételek
felietonistką	3833 jest K
felietonistą	3833 jest K
feliratkozás	2514 K a hírlevélre	2514 hírlevél K
feliratkozásommal	2541 K
feliratkozással	2541 K
felkavaró	104 K
fictício	104 nome K
fictícios	104 nomes K	104 nomes são K
filmări	43 poze și K
filozófus	2546 K
folosește	4059 K cookie
folytatásához	2512 a cikk K
fordítóval	2550 gépi K
forintért	2557 havi # K
formulára	4465 odoslaním K
formulário	4038 inscreva-se no K
formuláře	563 odesláním K
forrásként	2542 kedvenc K
fortæl	70 K os
fortæller	799 K
fotoğraf	43 K ve video
fotoğraflarinizi	43 K
fotóidat	43 K	2529 küldd el K
fotóit	43 K	2529 küldje el K	2529 küldje be K
fotóját	2529 küldje el K
frissítettük	104 K a cikket	104 cikkünket K
frågade	4784 K
früheren	104 K version	104 K fassung
férjen	2634 K hozzá
följ	4656 K oss på	4781 K oss
förbehåller	32 K sig	32 K oss
förbehållna	4679 alla rättigheter K
fördere	1041 K
fördermitglied	83 werden sie K	921 werde K	921 werden sie K
fördern	1041 jetzt K	1041 K sie
föredragen	4683 K källa
föredragna	4683 K källa
föreslog	4784 K
författare	4687 är K och
förklarade	4784 K
förklarar	4784 K
försvarade	4784 K sig
følg	672 K os på	796 K os	3572 K oss på	3699 K oss
første	720 K måned	798 K måned	3621 K måned	3701 K måned
førsteamanuensis	3598 er K
førstelektor	3598 er K
független	2510 támogassa a K	2635 K sajtó
főmunkatársa	2619 K
főszerkesztője	2548 K
""", 'g': """
gadā	3353 K
gazeteciliği	4998 bağimsiz K
gazeteciliğimiz	4998 K
gazetę	3795 kup K
gefällt	952 K ihnen, was sie	952 K dir, was du
gelmişken	4851 buraya kadar K
gespräch	104 K wurde gekürzt
geändert	104 namen K	104 name K	104 namen wurden K
geöffnet	858 wird in neuem fenster K
giovedì	20 ogni K
giáo	5186 là K sư
giúp	0 cần K đỡ	105 tìm trợ K ở đâu
giảng	5186 là K viên
glücksspiel	91 K kann süchtig machen
glücksspiele	91 K können süchtig machen
godišnje	4433 K
gridò	2947 K
gràcies	444 K a gent com tu	498 K a tu
grátis	4040 teste K
grâce	21 K à vous	2067 K à vos dons
gwiazdką	63 pola z K
gärna	4781 vill K höra från dig
går	650 før du K	3551 før du K
gåva	4638 ge en K i dag	4638 ge en K nu	4639 din K	4639 ge en K	4781 din K gör	4781 ge en K i dag	4785 K
gönderdik	4925 size bir e-posta K
gönderin	4918 K
gönderiyoruz	60 size K	60 sana K	60 yazilarini K
göndermeyiz	74 spam K
göra	4782 K mer
göre	5000 K
görün	4918 K
görünmeyecek	63 e-posta adresiniz K
görüntülerinizi	43 K
göster	4918 K
gösterilmeden	4881 kaynak K
gösterilmeyecek	63 e-posta adresiniz K
gösterilmez	63 e-posta adresiniz K
güncellendi	104 haber K	104 yazi K
güncellenmiştir	104 haber K
găsești	105 unde K ajutor
głosił	3854 K
głosiła	3854 K
głosiło	3854 K
głosuj	3780 K
głosujcie	3780 K
głównej	3771 na stronie K
gương	67 trang K
gửi	52 hãy K	5184 xin K về
""", 'h': """
használ	2525 cookie-kat K	2526 sütiket K
használat	2525 sütik K
hazardní	86 účastí na K hře
hazardných	86 účasťou na K hrách
heißt	1044 K es
helyesbítés	104 K
helyreigazítás	104 K
helyszínen	2529 ott volt a K?
hikâyeni	70 K bizimle
hikâyenizi	70 K bize
hinzufügen	886 bei google K
hirdették	2637 K
hirdetés	13 a K	13 K után
hirdetésblokkoló	2605 K
hirdetésblokkolót	2605 K
historią	70 podziel się swoją K
historička	539 je K
história	70 conte sua K
hjälp	105 här kan du få K	105 här får du K	105 här finns K	4690 K av ai	4714 K av ai	4781 K oss
hjälper	4781 din gåva K
hjælp	0 brug for K	105 her kan du få K	710 K af ai	710 K fra ai	731 K af ai	796 vi har brug for din K	796 K os
hjælper	796 dit bidrag K
hlásal	648 K
hlásala	648 K
hlásá	648 K
hovorí	4536 K
hozzászólás	24 K küldéséhez
hozzászóláshoz	8 K
hozzászólások	2531 a K nem
hozzászólásokban	88 a K
hozzászólásokért	2531 a K
hozzátette	2637 K
hviezdičkou	63 polia s K
hvězdičkou	63 pole s K
hyödyntäen	1973 tekoälyä K
hágase	83 K socio
hájil	648 K se
hájila	648 K se
häng	4781 K med i
häufiger	886 bei google K
häusliche	0 K gewalt
hävdar	4784 K
håller	46 K du med	46 K du inte med	4721 läsare som K
hævder	799 K
hébergé	2116 ce contenu est K par
hình	104 có chứa K ảnh
híreinket	2578 K
hírekben	2519 a google K	2542 google K
hírlevelére	2541 K
hírlevelünk	81 K	2635 K
hírlevelünket	2541 K
hírlevelünkre	81 K	2514 K	2634 iratkozzon fel K	2634 iratkozz fel K	2635 K
hírlevél	2638 K
hírlevélre	81 K	2634 iratkozz fel a K	2634 iratkozzon fel a K
hó	2636 ft/K
hónap	2557 első K	2636 első K
hören	976 K sie hier.
hører	3612 der du K
hükmetti	5000 K
hüüdis	1807 K
hüüdsid	1807 K
hľadať	105 kde K pomoc
hűségidő	2568 K nélkül
hồng	5214 nhận hoa K
""", 'i': """
iecienītāko	3301 K avotu
iepriekšējā	104 K versijā
ifølge	799 K	3702 K
ihtiyaç	0 yardima K
illimité	2082 accès K	2177 en K
imágenes	43 tus K	104 contiene K
incorporó	1606 se K a
independentă	4169 presa K
independência	4039 a K
indicó	1738 K
indiqué	2273 a K
indrømmede	799 K
indrømmer	799 K
indépendance	2271 notre K
indépendant	2066 soutenez le journalisme K	2271 journalisme K	2271 média K
indépendante	2174 la presse K a	2271 presse K	2271 information K
información	1572 sigue toda la K	1572 siga toda la K	1606 cubre la K	1736 esta K
informację	3755 wyślij K
informações	104 com K de
informațiilor	4068 preluarea K
informováni	608 chcete být K
informó	1738 K
informē	3354 K
ingresá	80 K tu correo
innehåll	4665 externt K	4689 externt K
innehåller	104 K spoilers
innehållet	11 K
innrømmer	3702 K
innrømmet	3702 K
inquiète	2273 s'K
inquérito	38 nosso K
inscrição	3872 cancelar a K
inscríbete	1535 K
inställningar	4662 cookie-K	4662 dina K för cookies	4662 dina K för kakor
insändare	46 K	4688 skicka din K	4688 din K till	4688 skriva en K
intelektą	3239 dirbtinį K	3254 dirbtinį K
inteligencję	3777 przez sztuczną K
inteligencí	572 umělou K
intelligenciával	2550 mesterséges K készült	2570 mesterséges K
introduceți	80 K adresa de email
intégralité	2076 pour lire l'K
investigación	56 meses en esta K	56 meses a esta K	104 para esta K	1736 esta K
investigação	4039 esta K
investigație	4169 această K
investigațiile	4169 continua K
invítame	57 K a un café	57 K un café	1735 K a
invítanos	1735 K a
ismételgette	2637 K
istediğiniz	4857 K zaman iptal	4999 K zaman iptal
izražavaju	4364 komentari K
içeriği	11 K
içeriğin	4892 harici K
içermektedir	104 sahneler K
išorinio	3237 K turinio
""", 'j': """
jautāja	3354 K
javascript가	3172 K
javascript를	3172 K
javasolják	2637 K
jelölj	65 K meg	65 K be
jelöljetek	65 K meg
jesteś	3704 skoro już tu K	3704 skoro tu K
ještě	619 zbývá K
jogász	2546 K
jugé	2273 a K
jurnalistă	4072 este K
jurnaliștii	42 K noștri	4103 K noștri îți trimit	4169 K noștri
jälgi	1804 K meid
jäljellä	1991 ilmaista juttua K	2055 K #%	2055 K # %	2055 #% K	2055 # % K
jäseneksi	83 liity K	2056 liity K
""", 'k': """
kanał	3852 nasz K
kannatusjäseneksi	2056 liity K
kanál	646 náš K
każdego	20 K ranka
každé	20 K ráno
kaže	4434 K
kedykoľvek	4439 odhlásiť sa môžete K
keresőben	2542 google-K
khoản	5157 bạn đã có tài K	5169 điều K sử dụng
không	46 K đồng ý?	63 email của bạn sẽ K hiển thị	74 K spam	5179 K sao chép bài viết	5179 K sao chép nội dung	5179 K sao chép lại
khẳng	5268 K định
kiabált	2637 K
kiabálta	2637 K
kiabálták	2637 K
kiegészítettük	104 a cikket K	104 cikkünket K
kifogásolja	2637 K
kirjeessä	2059 luki K
kiáltott	2637 K
kiáltotta	2637 K
kiáltották	2637 K
kiến	5200 ý K của bạn sẽ	5265 hãy gửi ý K	5265 vui lòng gửi ý K
kliknutím	563 K na
kolačića	4355 K	4385 K
kolačiće	4355 K	4385 K
kolačići	4355 K
komentować	8 K	3742 aby K
komentár	8 pridať K	4463 pridajte K
komentára	4463 pridanie K	4463 vloženie K
komentároch	88 v K
komentárov	88 do K
komentátor	550 je K	550 , K	627 , K
komentátorem	550 je K	627 je K
komentátorka	627 , K
komentátorkou	550 je K	627 je K	4452 je K
komentátorom	4452 je K
komentář	8 přidat K
komentáře	8 pro přidání K	561 vložení K	561 přidání K
komentářích	88 v K
komentářů	24 přidávání K se musíte	88 do K
kommentarsfältet	88 i K
kommentekért	2531 a K
kommenteléshez	8 K
kommenttikentässä	88 K
koneääni	1973 K
konferencję	3760 naszą K
konuştu	5000 diye K	5000 K
kopírovanie	4445 K obsahu bez	4445 K je zakázané
kopēšana	3300 K bez
korespondentką	3756 jest K	3833 jest K
korespondentė	3236 K
korábban	2577 K itt írtunk	2577 K ebben a cikkben írtunk
korábbi	104 cikkünk K
krzyczał	3854 K
krzyczała	3854 K
krzyknął	3854 K
krzyknęła	3854 K
krävde	4784 K
krævede	24 K felter er	799 K
krönikör	4687 är K	4761 är K
kulturalną	3764 K dyskusję
kulturredaktör	4687 är K	4761 är K
kulturredaktør	707 er K	777 er K	3607 er K	3680 er K
kumppanuuslinkkejä	77 K	1985 K
kvíz	559 náš K	4462 náš K
kvíze	4462 našom K	4462 v K
kvízu	559 našem K	559 v K
kyltissä	2059 luki K
kysyivät	2059 K
kávéra	57 hívj meg egy K	57 hívjon meg egy K	2636 K
käsitellään	104 jutussa K
käyttää	1949 tämä sivusto K
käyttöehdot	1980 hyväksyt K
képeidet	43 K
képeit	43 K
kérdezte	2637 K
kérdezték	2637 K
kérdőívünket	38 K
kért	2637 K
kérte	2637 K
kérték	2637 K
kívánt	104 nem K
können	93 geben sie, was sie K	93 geben sie, so viel sie K	1041 K sie uns
könyörgött	2637 K
könyörögtek	2637 K
köszönjük	2634 K, hogy olvasol
kötelező	24 K mezőket
kövessen	2519 K minket	2634 K minket
követelte	2637 K
követelték	2637 K
közgazdász	2546 K
közlése	2569 nélküli K tilos
közreműködésével	2632 K készült
közéjük	54 állj be K	54 álljon be K
közölte	2637 K
kúpte	4533 si K
küldd	52 K el
küldjük	60 K neked
küldünk	60 K neked
kündigte	1044 K an
künstlichen	910 K stimme vorgelesen	910 K stimme vertont
künstlicher	969 mithilfe von K
küpsised	1757 K
küpsistega	1757 K	1776 K
küsis	1807 K
kč	565 za # K	565 od # K	647 od # K
kļūsti	3351 K par
křičel	648 K
křičela	648 K
křičeli	648 K
kể	5268 K
""", 'l': """
labākie	3320 K raksti tavā
lamentó	1738 K
lançait	2273 K
lasītu	3290 lai K tālāk
lasītāji	3352 mūsu K
lasītājiem	3352 mūsu K
lejupielādē	3351 K
lelkisegély	105 K
leverandør	3609 ekstern K
leverantör	4689 extern K
leído	1646 has K tus #
leírásokat	104 K tartalmaz
licencí	50 K cc	50 cc-K
licença	50 K cc
licența	50 K cc
lietotnē	3310 K
linkistä	1984 lisää tästä K
lisenssillä	50 K
lisäsi	2059 K
llicència	50 K cc
lucrează	4072 K în presă
lunedì	20 ogni K
lună	4170 pe K
luận	8 để bình K	88 phần bình K	104 từ chối bình K	5157 đăng nhập để bình K	5200 bình K của bạn sẽ	5265 đăng nhập để bình K
lájkolj	2519 K minket
lákal	648 K
läget	4698 koll på K
lähdet	1924 ennen kuin K
lähetä	52 K se
lähetämme	60 K sinulle
lämna	80 K din mejl	80 K din e-post
läsa	4701 du kan K mer	4701 kan du K mer	4701 K mer om	4778 #% kvar att K	4778 # % kvar att K	4782 fri att K
läsare	39 våra K	4699 våra K	4782 våra K
läsarna	21 tack vare K
läser	4781 tack för att du K
läsning	2 min K
läsningstid	2 K
lästid	2 K
låst	735 K for	3639 K for	4718 K för
læser	796 tak fordi du K
læserbrev	46 K	708 skrive et K	708 send dit K
læsere	39 vores K	797 vores K
læseres	719 vores K støtte
læserne	21 takket være K
læsetid	2 K
læsning	2 min K
límite	1552 K de notas
límites	1546 sigue leyendo sin K
lòng	5184 vui K gửi về	5265 vui K gửi về
löd	4784 K
lød	799 K	3702 K
lūdza	3354 K
lập	5204 ủng hộ báo chí độc K	5266 báo chí độc K
""", 'm': """
magyarázta	2637 K
mailovú	4465 e-K adresu
mainoslinkkejä	40 K	77 K	1985 K
manhãs	20 todas as K
markedsføringscookies	679 K
marqués	63 champs K d'une étoile
masintõlke	1759 K abil
materiał	11 ten K
matéria	23 ler esta K	3867 esta K é só	3954 para ler esta K	4033 #% desta K	4033 # % desta K	4033 #% da K	4033 # % da K	4039 esta K
matérias	3921 limite de K	4032 K
matí	497 rep cada K
mawiał	3854 K
mawiała	3854 K
mañana	20 cada K
mañanas	20 todas las K
medmänniska	105 jourhavande K
megbírságolta	2637 K
megbízásából	2632 K készült
megjelenését	2632 K támogatta	2632 K támogatja
megjelenítése	2595 tartalmainak K	2595 tartalmak mindig K
megszakítása	24 válasz K
megváltoztat	104 nevek K
megváltoztattuk	104 nevét K
meidän	2056 tue K
meitä	1982 tukea K	1982 tue K	2056 tue K	2056 auta K
mencióname	65 K
menționat	4171 a K
mesačne	4535 K
mesečno	4433 K	4631 K
mesélte	2637 K
mieltä	46 eri K?	46 samaa K?
miesiąc	3853 za K
miesięcznie	3853 K
minkä	93 anna K voit
mistä	105 K apua
miễn	17 bài K phí	5207 hết số bài K phí	5267 dùng thử K phí
mjesečno	4433 K
moderálási	2531 K elveink
modifié	104 article a été K	104 prénom a été K	104 nom a été K
modifiés	104 prénoms ont été K	104 noms ont été K
modération	86 jouez avec K	2168 charte de K	2168 K par la rédaction
mokė	3287 K
mondták	2637 K
mostrarà	63 adreça no es K
mostrará	63 correo no se K	1546 este mensaje se K en
możesz	93 wpłać, ile K
možete	93 dajte koliko K
multó	1738 K
mulțumim	4168 K că ne citești
munkatársa	2548 K	2619 K
munkatársunknak	42 K
munkánk	2635 K
munkánkat	2510 támogasd K	2510 támogassa K	2555 K	2634 támogasd K	2634 támogassa K	2635 K
myönsi	2059 K
másodközlés	2537 K	2560 K
másodközlése	2560 K
märkis	1807 K
määräsi	2059 K
mån	4700 kr/K	4783 kr/K
månad	4643 testa en K	4700 en K för	4781 testa en K	4783 per K	4783 varje K
månaden	4700 första K	4783 i K	4783 första K
månader	4700 K för #	4781 testa # K
månadsgivare	4781 bli K
måned	656 prøv en K	720 i # K	796 prøv en K	798 pr. K	3621 en K for	3699 prøv en K	3701 per K
måneden	798 om K	3701 i K
måneder	720 i # K	3621 K for #
média	2271 notre K
mês	4039 até o fim do K	4040 por K	4040 ao K
mình	57 mời K ly cà phê	65 tag K
míní	648 K
mówi	3854 K
mówili	3854 K
mówił	3854 K
mówiła	3854 K
môžete	4461 článok si K
müşterimiz	4929 K
mācīja	3354 K
mākslīgais	3307 K intelekts
mēnesis	3353 pirmais K
mēnesī	3353 K
mėgstamiausią	3232 K
mėnesį	3286 per K
měsíc	565 první K	647 za K	647 první K
měsíčně	647 K
můžeme	505 díky vám K
můžete	558 článek si K
mạnh	5268 nhấn K
""", 'n': """
nabádal	648 K
nabádala	648 K
naléhal	648 K
namawiał	3854 K
namawiała	3854 K
napisał	3854 K
napisała	3854 K
napiš	41 K nám	70 K nám
napište	41 K nám	549 K nám	582 K na	645 K nám
napísal	4536 K
napíšte	41 K nám	4451 K nám	4451 K, prosím	4484 K na	4533 K nám
naročilo	4567 hvala za K
naročite	83 K se	4541 K se na naše	4629 K se
naročnik	53 kot K	4540 že K
naročnike	4548 samo za K	4548 le za K
naročniki	53 K lahko	4580 lahko berejo le K	4580 berejo samo K	4633 K
naročnikom	4540 dostopen le K	4540 na voljo K	4540 na voljo samo K	4540 na voljo le K	4580 dostopna le K	4580 dostopna samo K	4580 dostopen le K	4580 dostopen samo K
naročnina	4568 K	4633 K
naročnino	4568 z K	4590 z K
narzędzi	3777 przy wsparciu K ai
nastavení	526 kvůli K cookies	526 K cookies	526 K souhlasu	526 vašeho K cookies	526 K soukromí
naujienlaiškio	3244 K
naujienlaiškis	3285 mūsų K	3288 K
naujienlaiškį	3224 mūsų K	3244 K	3284 užsisakykite K	3285 mūsų K
navođenja	4370 bez K izvora
navođenje	4370 uz K izvora
nawoływał	3854 K
načtením	527 K videa	527 K obsahu
našeho	555 do K týmu	555 K e-shopu
našem	4359 K timu
našich	581 K zpráv	4483 K správ
neatkarīgu	3351 atbalsti K
nekünk	41 írj K	41 írjon K	41 írja meg K	41 írd meg K	70 írj K	70 írjon K	70 írja meg K	70 írd meg K	70 meséld el K	2634 segíts K	2634 írjon K	2634 írj K	2634 jelezd K	2635 K adód
nemokamą	3248 K paskyrą
neobmedzený	4438 K prístup
neodpovídá	33 K za
neodpověděl	104 K
neodpověděla	104 K
neodpověděli	104 K
neomezený	545 K přístup
neomezeně	509 K číst
nepieciešama	0 K palīdzība
nepiekrītat	46 K
nepriklausomą	3246 paremkite K žurnalistiką	3284 paremkite K	3285 K žurnalistiką
nesouhlasíte	46 K?
nesúhlasíte	46 K?
newsissä	1963 google K
nezodpovedá	33 K za
nezodpovídá	33 K za
nezávislou	645 podpořte K
nezávislá	646 K média
nezávislé	4534 K médiá
nezávislú	4533 podporte K
nghiêm	5179 K cấm sao chép
nghiên	5186 là nhà K cứu
ngoài	5190 nội dung bên K
nguồn	5182 K ưu tiên	5182 K tin ưu tiên	5250 K ưu tiên
người	53 K đăng ký có thể
nhiệm	5200 chịu trách K về nội dung bình luận
nhân	5191 trí tuệ K tạo
nhấn	5265 K vào đây
nhận	5160 đăng ký K bản tin	5160 đăng ký K tin	5265 đăng ký K bản tin	5265 đăng ký K tin
nhập	27 đăng K	5157 vui lòng đăng K	5157 đăng K để đọc	5157 đăng K để xem	5157 đăng K để lưu	5157 hãy đăng K để	5265 đăng K để đọc	5265 đăng K để xem
nhật	104 bài viết đã được cập K	104 bài báo đã được cập K
niedostępny	3757 materiał wideo jest K
niezależne	3851 wesprzyj K	3851 wspieraj K	3852 K media
niezależność	3852 K
niezależną	3852 jesteśmy K
noastră	4169 munca K
nolēma	3354 K
norāda	3354 K
nosūtīsim	60 jums K
notificações	16 as K	3880 ative as K	3880 ativar K	3880 receba K
notificările	16 K	4056 activează K
notifikácie	4464 K
notícia	4039 esta K
notícias	3872 receba as K	3872 receba K	3883 siga as últimas K	4032 K
novinařina	646 naše K
novinařinu	646 nezávislou K
novinár	4452 je K	4452 , K
novinári	4534 naši K
novinárka	4452 je K	4452 , K
novinárkou	4452 je K
novinárom	4452 je K
novinář	550 je K	550 , K
novinářem	550 je K	627 je K
novináři	646 naši K
novinářka	550 je K	550 , K
novinářkou	550 je K	627 je K
novičke	4541 na e-K
novičnik	4549 K	4549 e-K	4630 naš e-K	4633 K
novičnika	4549 K
numéros	105 K d'écoute
nuotraukų	43 K ir vaizdo
nusprendė	3287 K
násilí	0 domácí K
nášho	4458 do K tímu
nächste	24 in diesem browser für die K	1041 sind sie der K
näyttämällä	1947 K sisällön
nélkül	73 reklám K	74 spam K
nói	5268 K
nõus	46 ei ole K?
năm	5267 mỗi K
""", 'o': """
obaveštenja	16 K
obchodě	555 našem K
obegränsad	4646 K tillgång
obećala	4434 K
obećao	4434 K
obiecał	3854 K
obiecywał	3854 K
obligāta	3300 atsauce K
oblíbené	547 K zdroje
oblíbených	547 K zdrojů
oblíbenými	547 K zdroji
obrigatórios	24 campos K são marcados com	3896 campos K são marcados com	3901 campos K marcados	3901 campos K são marcados com
obveščanje	4567 na naše K
obľúbené	4449 K zdroje
obľúbených	4449 K zdrojov
obľúbenými	4449 K zdrojmi
också	54 var med du K
odběru	81 k K
odebírat	580 chcete K
odebírejte	514 K náš	586 K	645 K
odemkněte	509 K si
odhlásit	515 K se můžete kdykoli
odoberať	4482 chcete K
odpoveď	24 zrušiť K
odpovídal	648 K
odpověděl	648 K
odpověděla	648 K
odpověď	24 zrušit K
odpowiadał	3854 K
odpowiedzialności	33 nie ponosi K
odpowiedział	104 nie K	3854 K
odpowiedziała	104 nie K	3854 K
odpowiedziało	104 nie K
odražavaju	4364 komentari K	4364 komentari ne K
odídete	4447 kým K
ofereça	3867 K este artigo
ograniczeń	3710 czytaj bez K	3710 czytaj więcej bez K
også	54 bli med du K
ogłosił	3854 K
ogłosiła	3854 K
oikaisupyynnöt	1976 K
oikaisupyyntö	1976 K
olvashatják	2576 csak előfizetők K
olvasási	2 K idő
olvasóiból	2555 K él
olvasóink	39 K	2635 K
olvasóknak	21 az K
opinião	33 K do	33 K deste
opinión	33 K de	1735 danos tu K
ordenó	1738 K
ordonné	2273 a K
ortakliği	4911 iş K linkleri	4913 satiş K bağlanti	4913 satiş K linkleri
orzekł	3854 K
osobních	543 ochrany K údajů	543 ochraně K údajů
osobných	4454 K údajov
ostrzegał	3854 K
ostrzegała	3854 K
ostrzegł	3854 K
otrzymywać	3785 chcesz K
označ	65 K mě	65 K ma
označite	65 K me	65 K nas
označte	65 K mě	65 K ma	65 K nás
oznámení	16 K	608 chcete dostávat K	608 chcete zasílat K	608 chceš dostávat K
oznámil	648 K	4536 K
oznámila	648 K	4536 K
ozvěte	41 K se nám	70 K se nám	549 K se nám	645 K se nám
""", 'p': """
padėkite	3284 K mums
pageidaujamą	3232 K šaltinį
paklausė	3287 K
palīdzi	3314 ziedo un K	3351 K mums
palīdzība	0 vajadzīga K
palīdzību	105 kur meklēt K	3307 mākslīgā intelekta K	3322 mākslīgā intelekta K
parašykite	41 K mums	70 K mums	3284 K mums
parsisiųskite	3284 K
participación	1588 normas de K
partnerské	77 K odkazy	568 K odkazy	4470 K odkazy
partneři	529 my a naši K
pastā	3312 e-K
pastāstiet	41 K mums	70 K mums
patronką	3775 zostań naszą K
patrões	3984 sem K	4039 sem K
paylaşilan	4979 tarafindan K bir gönderi	4979 tarafindan K gönderi
paylaşin	28 K	52 K	4918 K
paylaştiği	4979 K bir gönderi	4979 'in K bir gönderi
paziņoja	3354 K
paziņojumus	3311 K
państwa	3755 czeka na K
pašte	3244 jūsų el. K
pažadėjo	3287 K
periódico	1736 este K	1736 nuestro K
permanència	499 sense K
persiųskite	52 K
personvernerklæring	3584 K
phê	57 mời tôi một ly cà K	5204 mời bạn một ly cà K
phóng	5184 liên hệ K viên	5186 là K viên	5186 K viên ban	5189 là K viên báo	5189 là K viên của	5265 hãy liên hệ K viên
phút	2 K đọc
phản	104 chưa K hồi
pidió	1738 K
pidätetään	1959 kaikki oikeudet K
pidätämme	32 K oikeuden
pisał	3854 K
pisała	3854 K
pišite	41 K nam	41 K našoj	41 K nam na	70 K nam	70 K našoj	70 K nam na	4352 K nam	4384 K nam na	4384 K na	4431 K nam	4554 K nam	4554 K na	4584 K nam na	4584 K na	4629 K nam
piškotke	4557 K	4585 K
piškotki	4557 K
piškotkov	4557 K	4585 K
pište	582 K na	582 K nám na
plakáton	2637 állt a K
plânge	4171 se K
pochází	552 obsah K
podcastów	3761 K
podcastů	557 K
podcaście	37 naszym K
podeľte	70 K sa s nami
podeślij	52 K
podkreśla	3854 K
podporovatelé	646 naši K
podporují	646 nás K
podpoře	505 díky vaší K můžeme	646 díky K
podpořte	570 K	645 K nás	645 K naši	645 K naše	645 K mě
podrška	4431 vaša K
podrške	4371 bez vaše K	4432 vaše K
podršku	4431 vašu K
podržite	4371 K	4431 K nas	4431 K naš
podělte	70 K se s námi	70 K se o
podľa	4536 K
poinformował	3854 K
poinformowała	3854 K
pokračovanie	4438 pre K v čítaní
pokračování	509 K je dostupné	568 K článku níže
pokračuje	568 článek K	568 text K	4470 článok K	4470 text K
pokračujte	509 K ve čtení s
politoložka	539 je K
politológus	2546 K
política	431 K de galetes	1582 K de cookies	3894 K de cookies	3923 cobre K
pomocí	572 K ai
pomocą	3777 z K ai
pomoć	4431 vašu K
pomoč	105 kam po K
pomóż	3851 K nam
pomôžte	4533 K nám
poprosił	3854 K
poprosiła	3854 K
poprosiło	3854 K
poručila	4434 K
poručio	4434 K
poslední	579 K článek zdarma	579 K článek, který můžete
posledný	4481 K článok zadarmo
poslušajte	4583 K nas
postafiókjába	2514 K
postafiókjában	2539 minden reggel a K	2539 minden este a K	2539 minden nap a K	2539 minden héten a K
postafiókodban	2539 minden reggel a K
postaládádba	82 a K	2541 a K
postaládádban	2539 minden reggel a K	2539 minden héten a K
postaládájában	2539 minden reggel a K	2541 ön K
postižen	1 pokud jste K
posílat	563 nechte si K
posílejte	549 K nám
posíláme	60 vám K	60 K vám
potražiti	105 gde K pomoć	105 gdje K pomoć
potřebujeme	645 K vaši pomoc	645 K vaši podporu
potřebujete	0 K pomoc
používame	4454 K cookies
používá	529 tento web K
používáme	529 K cookies
povestește	70 K-ne
povestiți	70 K-ne
powiedział	3854 K
powiedziała	3854 K
powtarzał	3854 K
powtarzała	3854 K
poznámka	104 K redakce
pozostało	3710 K # %	3710 K #%
pozvěte	57 K mě na kávu	57 K mě na kafe
počasti	57 K me kavom
pořadatelé	648 zvou K
pošaljite	52 K ga	4352 K nam	4352 K na	4431 K nam
pošiljamo	60 K vam	60 vam K
pošleme	60 vám K	60 K vám	60 ti K
pošlete	52 K ho	52 K jej	549 K nám	645 K nám
pošli	52 K ho
pošlite	52 K ho	4451 K nám	4533 K nám
pošljemo	60 vam K
pošljite	52 K ga	4554 K nam	4554 K jo nam	4554 K na	4629 K nam
požádal	648 K
požádala	648 K
pracę	3852 naszą K
pranešimus	3243 K
praneškite	41 K mums	70 K mums
pranešė	3287 K
prašė	3287 K
preberať	48 K
precizējums	104 K:
predchádzajúceho	4485 bez K súhlasu
predchádzajúcej	104 K verzii článku
predplatiteľ	53 ako K	4438 už ste K	4438 ste K
predplatiteľom	83 staňte sa K	4446 K	4533 staňte sa K
predplatiteľov	4446 pre K
predplatné	4438 už máte K	4467 K	4533 kúpte K	4533 kúpte si K	4537 K
predplatného	4467 K
predplatným	4467 K	4488 s K
predplaťte	83 K si
preferată	4070 sursă K pe google	4070 sursă K în google
preferované	547 K zdroje	4449 K zdroje
preferovaný	547 K zdroj	4449 K zdroj
preferovaných	547 K zdrojů	4449 K zdrojov
preferovaným	547 K zdrojem	4449 K zdrojom
pregledač	12 vaš K
prehliadač	12 váš K
première	104 K version de cet
prenumeratorów	3710 tylko dla K	3783 tylko dla K
prenumeratą	3769 z K
prenumeratę	83 kup K	3710 masz już K	3769 zamów K	3769 kup K	3769 wykup K	3795 kup K
preporučila	4434 K
preporučio	4434 K
pretlačiť	48 K
prevziať	48 K
prečítate	4438 celý článok si K
pridruži	54 K im se
pridružite	54 K im se	54 K se	54 K se jim	4431 K se našoj	4431 K im se	4629 K se nam
pridržana	4344 sva prava K
pridržane	4547 vse pravice K
pridržava	32 K pravo
pridržavamo	32 K pravo
pridūrė	3287 K
prihlásenie	4439 ďakujeme za K	4465 ďakujeme za K
prihlásení	4467 po K
prihlásením	4465 K súhlasíte
prihláste	27 K	4438 K sa a čítajte	4533 K sa na odber
prihvaćate	4366 prijavom K
pripažino	3287 K
programėlėje	3242 K
programėlę	3242 K
prohlásil	648 K
prohlásila	648 K
prohlížeč	12 váš K
pronađite	4382 K nas
proposé	2164 conçu et K par
prosił	3854 K
prosiła	3854 K
pročitali	4336 da biste K
pročitate	4334 da K cijeli	4334 da K ceo
prośbę	3704 mamy do ciebie K	3704 mamy małą K
prošnjo	4551 imamo majhno K	4551 majhno K
prywatności	3732 ustawienia K	3732 ustawień K	3736 polityka K	3736 polityce K
przeczytać	3710 aby K cały	3710 aby K ten artykuł
przeczytałaś	3764 dziękujemy, że K
przeczytałeś	3764 dziękujemy, że K
przedrukować	48 K
przedrukowywać	48 K
przeglądarka	12 twoja K
przekaż	3707 K nam #%	3851 K nam	3851 K #
przekonywał	3854 K
przekonywała	3854 K
przesyłajcie	3755 K
przesyłamy	60 K ci
prześlemy	60 K ci	60 K wam
prześlij	52 K go	52 K ten	3739 K zdjęcie	3739 K zdjęcia	3755 K nam	3755 K je do nas	3851 K nam
przeżywasz	0 K kryzys
przyznał	3854 K
przyznała	3854 K
przyłącz	54 K się
przyślij	3739 K zdjęcie	3755 K nam	3755 K je do nas	3851 K nam
práca	4534 naša K
práce	646 naší K
práci	646 naši K
prácu	4534 našu K
právnička	539 je K
právník	539 je K
précision	104 K:
précisé	2273 a K
précédente	104 version K de cet
préférée	2152 source K
préférées	2152 sources K
prévient	2273 K
príspevky	4463 K v diskusii
príspevok	4533 váš K
próxima	4039 nossa K
průzkumu	38 našeho K
psychické	0 K pomoci
ptá	648 K se
pubblicità	13 la K	73 niente K	73 senza K	73 nessuna K	2794 blocco della K	2945 senza K
publicarà	25 no es K
publicará	63 correo no se K
publicată	25 nu va fi K
publicistája	2548 K
publicité	13 la K	13 cette K	73 sans K	73 pas de K	2114 bloqueur de K	2114 bloqueurs de K	2271 sans K
publicités	2114 bloqueur de K
publicystką	3756 jest K	3833 jest K
publicystą	3756 jest K	3833 jest K
publikování	540 K nebo šíření
publiée	25 ne sera pas K	2122 votre adresse e-mail ne sera pas K
pytał	3854 K
pytała	3854 K
pytały	3854 K
pytań	3763 na kilka K
pyyntö	1924 pieni K
pyysivät	2059 K
pásale	1735 K esta
pásalo	52 K
päevakokkuvõte	1764 K
päivitetty	104 juttua K	104 juttua on K
päätoimittaja	1970 K	2040 on K
päätti	2059 K
påminde	4784 K
pénzbe	2635 K kerül
pénzéből	21 olvasók K
písemného	541 bez K souhlasu
písomného	4485 bez K súhlasu
píšte	4484 K na	4484 K nám na
pódcast	37 nuestro K	1736 nuestro K
pôvodnej	104 K verzii článku
pārpublicēt	48 K
pārpublicēšana	3293 K bez	3300 K bez
pārsūtiet	52 K
přebírat	48 K
přebírání	540 K článků
předchozí	104 K verzi článku
předchozího	541 bez K souhlasu	584 bez K souhlasu
předplatitel	53 jako K	53 K může	509 už jste K	509 jste K
předplatitele	544 pro K
předplatitelem	83 staňte se K	645 staňte se K
předplatitelé	53 K mohou	578 jen K	578 pouze K	578 najdou K	578 přečtou K	646 naši K	649 K
předplatitelům	544 K	578 pouze K	578 jen K
předplatné	509 koupit K	510 už máte K	565 K	649 K
předplatného	565 K
předplatným	509 dostupné s K	565 K	587 s K
předplaťte	83 K si	511 K si	645 K si
přehrání	552 K videa
přehráním	527 K videa
přetisk	48 K
přetisknout	48 K
převzít	48 K
přečíst	509 zbývá vám K	619 zbývá K	619 zbývá vám K
přidej	54 K se
přidejte	54 K se	581 K si nás	645 K se	645 K se k nám
přihlaste	27 K	509 K se a čtěte	514 K se k odběru	645 K se k odběru
přihlášení	563 děkujeme za K	565 po K
přihlášením	563 K k odběru	563 K souhlasíte
připojte	54 K se
připomněl	648 K
připustil	648 K
přispějte	93 K, kolik můžete	93 K, čím můžete	570 K	645 K	645 K i vy
přiznal	648 K
přiznala	648 K
přiznává	648 K
příspěvek	645 váš K
příspěvku	527 načtením K	552 zobrazení K
příspěvky	561 K v diskusi
příspěvků	505 žije z K	505 žijeme z K	505 z K čtenářů
příspěvkům	505 díky K čtenářů
původní	104 K verzi článku	104 v K verzi
""", 'q': """
quyên	5265 K góp ngay	5269 K góp
quyền	5179 giữ bản K
quảng	13 sau K cáo	13 dưới K cáo	73 không K cáo	73 không có K cáo	5233 trình chặn K cáo	5233 chặn K cáo
""", 'r': """
radził	3854 K
radziła	3854 K
radí	648 K
rakstīja	3354 K
rappelé	2273 a K
različici	104 prvotni K	104 prejšnji K
rašykite	41 K mums	70 K mums	3284 K mums
rašė	3287 K
recaptcha로	3204 K
recibirás	60 K
reclamă	13 K
reconoció	1738 K
recordó	1738 K
rectificación	104 K:
recunoaște	4171 K
redacció	42 la nostra K	46 cartes a la K	443 la K t'envia	498 la nostra K
redacción	42 nuestra K	46 cartas a la K	104 nota de la K	1642 la K te envía	1686 se incorporó a la K	1736 nuestra K
redacţia	42 K noastră
redacția	42 K noastră	4103 K îți trimite	4169 K noastră
redacției	42 K noastre	104 nota K
redakcją	42 naszą K
redakcję	3851 wesprzyj K
redaktorką	3756 jest K	3833 jest K
redaktorė	3236 K
redaktör	4687 är K för	4687 är K på	4687 är politisk K	4761 är K på
redaktør	707 er K på	707 er K for	707 er politisk K	777 er K på	777 er K i	3607 er politisk K	3607 er K i	3607 er K for	3680 er K i
redação	41 escreva para a K	42 nossa K	70 escreva para a K	3949 a K envia	3994 entrou para a K	4039 nossa K
redistribuída	3920 reescrita ou K
redistribuído	3920 reescrito ou K
reenvíalo	52 K
refusé	2116 K le dépôt
registrácii	4467 po K
registráciou	4465 K súhlasíte
registráciu	4465 ďakujeme za K
regisztrálj	2634 K ingyenesen	2634 K, hogy
regisztráljon	2634 K ingyenesen	2634 K, hogy
regisztrálnia	2576 K kell
regístrate	1546 K gratis	1550 K para
reinhören	906 jetzt K:
rejestrując	3766 K się
reklamlänkar	77 K	4702 K	4734 K
reklamą	13 K
reklám	73 nincs K	4534 bez K
reklámblokkoló	2605 K
reklámblokkolót	2605 K
reklámok	2635 K nélkül
reportaż	3852 ten K
reporterką	3756 jest K	3833 jest K
reportér	550 , K	627 , K	4452 , K
reportérem	550 je K	627 je K
reportérka	550 , K	627 , K	4452 , K
reportérkou	550 je K	627 je K	4452 je K
reportérom	4452 je K
reportérovi	42 našemu K	42 nášmu K
reportérům	42 našim K
reproducció	451 K sense permís
reproducción	1603 prohibida su K	1603 prohibida la K
reprodução	3917 proibida a K	3917 K proibida	3957 K permitida desde	3957 K é permitida desde
reprodúcelo	48 K
republié	48 K	2138 K avec	2183 cet article est K
repórter	42 nosso K	3923 é K
repórteres	42 nossos K
respondió	104 no K a
responsabilità	33 K di
responsável	86 jogue de forma K
reveló	1738 K
rezervăm	32 ne K dreptul
riêng	5169 chính sách quyền K tư	5207 dành K cho thuê bao	5215 quan điểm K của tác giả
rovatvezető	2619 K
rovatvezetője	2548 K	2619 K
ročne	4535 K
ročně	647 K
rät	1044 K
rätta	4693 K fel
rättar	4693 vi K fel
rättelse	104 K
räumte	1044 K ein	1044 K der	1044 K die
rääkis	1807 K
råber	799 K
råbte	799 K
rådde	4784 K
rådede	799 K
réagir	2125 pour K
réagissez	2270 K à
réalisation	2164 n'a pas participé à la K
rédacteur	2142 est K
rédaction	41 appelez la K	41 contactez la K	41 écrivez à la K	41 joignez la K	70 appelez la K	70 contactez la K	70 écrivez à la K	70 joignez la K	104 note de la K	2142 a rejoint la K	2164 n'a pas participé à sa K	2173 la K vous	2177 pour soutenir la K	2270 soutenez la K	2270 alertez la K	2271 notre K
rédactrice	2142 est K
régulièrement	2142 collabore K
répondu	104 n'a pas K à	104 n'ont pas K à
réponse	24 annuler la K
répétait	2273 K
réserve	32 se K le droit
réservons	32 nous K le droit	32 K le droit
réservé	2076 cet article est K	2076 ce contenu est K	2076 article K
réservée	2076 K à nos abonnés	2076 la suite est K	2079 K aux abonnés
réservés	2079 K aux abonnés	2138 tous droits K
résiliable	2272 K à tout moment
részesített	2542 előnyben K forrásként
röst	4690 ai-K	4726 ai-K
răspuns	104 nu a K	104 nu au K	4171 a K	4171 au K
răspunsul	24 anulează K
rằng	5268 viết K	5268 cho K
""", 's': """
sacīja	3354 K
sadržaj	11 ovaj K	4355 vanjski K	4355 spoljni K
sadržaja	11 ovog K	4355 vanjskog K	4355 prikaz ovog K	4355 prikaz K
sakė	3287 K
samfunnsøkonom	3598 er K
samobójcze	105 myśli K
samobójstwie	105 myślisz o K
samobójstwo	0 K
samovražde	0 K	105 uvažujete o K
samovražedné	105 K myšlienky
sanctionné	2273 a K
sandučić	82 u vaš K	4337 u vaš K
sandučiću	4337 u vašem K	4366 vašem K
sbírka	649 K
schließ	54 . K dich
schließen	54 . K sie sich	811 K sie ein abo	1041 K sie ein abo
schránke	4439 vašej K
schránky	82 do vaší K	82 do vašej K	514 do vaší K	4439 do vašej K
scrieţi	41 K-ne	70 K-ne
scrieți	41 K-ne	70 K-ne
sdílejte	28 K	52 K ho
sebevraždě	0 K	105 uvažujete o K
sebevražedné	105 K myšlenky
segítsen	2634 K, hogy
segítségedre	2634 szükségünk van a K
segítséget	105 hol kérhet K
segítségre	0 K van szüksége	0 K szorul
según	1738 K
selbsttötung	105 K
sensível	104 pode ser K
sentenció	1738 K
sería	1643 sin ti no K
sesión	27 inicia K	27 inicie K	1546 inicia K para
sessió	27 inicia K
sessão	27 inicie K	4038 inicie K
señaló	1738 K
sfătuia	4171 K
sfătuiește	4171 K
sfătuit	4171 a K
sisällön	11 K	1972 ulkoisen K
sisältö	1929 tämä K on vain
sisältöä	1972 ulkoista K
siunčiame	60 jums K
sjefredaktør	3607 er K
självmord	0 K
självmordslinjen	105 K
självmordstankar	105 K
sjöng	4784 K
skarży	3854 K
skarżył	3854 K się
skrzynkę	82 na twoją K	3714 na twoją K	3714 na swoją K	3766 K mailową
slažete	46 K se	46 ne K se
slobodné	4533 podporte K
slobodnú	4533 podporte K
slušajte	4382 K nas
slíbil	648 K
slíbila	648 K
socioložka	539 je K
sollicité	104 K par
sollicitée	104 K par
sondę	3763 naszą K
sonuçlarinda	4884 google arama K
sorumluluğu	33 K
souborů	542 K cookie
souhlasíte	46 K?	563 e-mailu K	563 odesláním K	563 registrací K
soạn	41 nhắn cho tòa K	41 nhắn tòa K	41 gửi về tòa K	41 gửi cho tòa K	70 nhắn cho tòa K	70 nhắn tòa K	70 gửi về tòa K	70 gửi cho tòa K	5184 về hộp thư của tòa K	5204 hãy ủng hộ tòa K	5215 bằng văn bản của tòa K	5265 hãy gửi về tòa K	5265 hãy liên hệ tòa K	5265 hãy báo cho tòa K	5266 tòa K
spandér	57 K en kaffe
spolupráci	568 ve K s partnerem	4470 v K s partnerom
sponsorisés	77 liens K
sporočite	41 K nam	70 K nam	4554 K nam
sportkrönikör	4687 är K
sportsredaktør	707 er K
spracovaním	4465 K osobných údajov
sprijiniți	4168 K
sprijină	4168 K-ne
správach	4450 google K
správy	4450 google K
spuneți	41 K-ne	70 K-ne	4169 K-mi mai jos
stellenbörse	905 in unserer K
stjärna	63 fält med K
straipsnį	3255 šį K	3285 visą K
stronę	3786 naszą K
stwierdził	3854 K
stwierdziła	3854 K
stáhněte	645 K si naši	645 K si náš
stálo	648 K na	648 K ve	648 K v
står	33 K för	799 K der på	3702 K det på	3702 K det i	4784 K det på
stöd	4638 med ditt K	4781 K oss	4781 K vår	4781 ditt K
stödja	4699 K oss med
stödlinjen	86 K
stödmedlem	4781 bli K
stödprenumerant	4781 bli K
stötta	4699 K oss med	4781 K oss	4781 K vår	4781 K vårt
støt	719 K os	796 K os	796 K med
støtt	3699 K oss	3699 K vår
støtte	653 med din K	653 vi har brug for din K	719 K os med	719 din K gør	796 din K	796 bliv K	3554 med din K	3620 K oss med	3699 din K
støtteabonnent	3699 bli K
støttemedlem	83 bli K	796 bliv K	3699 bli K
stāstīja	3354 K
stăpâni	4133 fără K
stěžuje	648 K
subscripció	501 K
subskrybentów	3710 tylko dla K	3710 dostępna dla K	3710 dostępne dla K	3783 tylko dla K
subskrypcją	3769 z K	3791 z K
subskrypcję	3710 kup K	3710 masz już K	3766 dziękujemy za K	3769 wykup K	3851 kup K
suosikkilähteeksesi	1963 K
suosikkilähteeksi	1963 K
superarán	1733 no K
sursă	4102 link activ către K
suscripción	1546 ya tengo una K	1735 cambia tu K	1739 K
suscríbase	83 K	1735 K
suscríbete	83 K	1546 K para	1546 K por	1546 K en	1556 K al boletín	1735 K
susțin	4094 care ne K lunar	4169 ne K lunar
susține	4168 K-ne	4168 K presa	4171 K că
susținerea	4168 K ta
susțineți	4168 K-ne
svarīgākie	3323 nedēļas K
svarīgākās	3323 nedēļas K
svært	0 har det K
svěřte	549 K se nám
szabályzatot	2531 moderálási K
szabályzatunk	2531 moderálási K
szerencsejáték	2524 túlzásba vitt K ártalmas, függőséget okozhat	2524 K ártalmas, függőséget okozhat	2524 K függőséget okozhat! #+
szerkesztője	2548 K	2619 K
szerkesztőségünk	42 K	2635 K
szerkesztőségünket	42 K
szerkesztőségünknek	42 K	2635 K
szerzője	2548 külső K
szociológus	2546 K
szólított	2637 K fel
szükség	2509 önre is K van	2509 önökre is K van	2509 rád is K van
szükségünk	2509 rád is K van	2509 önre is K van
sábado	20 cada K
sáng	20 mỗi K
säger	4700 tills du K upp	4784 K
sähköpostiin	1936 suoraan K
sähköpostiisi	82 K	1937 K
sähköpostillasi	1997 K
sähköpostiosoitettasi	24 K ei julkaista	63 K ei näytetä	63 K ei julkaista
sähköpostiosoitteesi	80 jätä K	80 anna K	80 kirjoita K	1937 K
sélection	2173 K d'articles
sélections	2076 ajouter l'article à vos K
síganos	1572 K en
síguenos	1572 K en	1735 K
sócio	83 seja K
sõltumatut	1804 toeta K
sõnul	1807 K
sök	4716 K nu
sökresultat	4683 K på google
sökt	104 vi har K	104 har K
söyledi	5000 K
söylediler	5000 K
söylüyor	5000 K
søg	733 K nu
søgeresultater	703 K på google
søgning	703 google-K
søk	3637 K nå
søkene	3603 google-K dine
søkeresultatene	3603 K dine på google
súhlasu	4485 bez K
súhlasíte	46 K?	4465 odoslaním K
súmate	54 K	1735 K al
süresi	2 okuma K
sürümünde	104 önceki K
sütibeállításai	2594 K miatt
sütibeállítások	2594 K miatt	2594 K
sütik	2549 K
sütiket	2549 K
săptămână	20 o dată pe K	4170 pe K
sīkdatnēm	3305 K	3323 K
sống	5204 nuôi K tờ báo	5204 bạn đọc nuôi K
""", 't': """
találatok	2542 google-K
tanácsolja	2637 K
tanácsolják	2637 K
tanácsolta	2637 K
tanácsolták	2637 K
tanította	2637 K
taşiyin	4918 K
teigė	3287 K
tekemään	2057 K sitä
tekijänoikeus	1959 K suojaa
tekoäly	1973 tehnyt K
tekoälyavustaja	66 K
tekoälyavustajamme	66 K
tekoälyllä	1973 K
tekoälyn	1973 K avulla	1973 K tekemä
tekoälyä	1973 käyttää K
telefonā	3311 savā K
teléfonos	105 K de ayuda
tesszük	25 nem K közzé
textům	577 ke všem K
teşekkürler	4997 okuduğunuz için K
thiết	5215 không nhất K phản ánh quan điểm
thuê	53 K bao có thể	5207 dành cho K bao	5207 đã là K bao	5269 K bao
thuộc	5180 bản quyền K
thành	5159 dành cho K viên	5202 bạn đã đăng ký K công	5265 trở K thành viên
tháng	5207 đọc miễn phí trong K	5267 mỗi K	5267 hàng K	5267 K đầu
thích	5182 nguồn tin ưa K	5182 nguồn yêu K
thông	16 K báo	5165 bật K báo	5165 nhận K báo	5184 bạn có K tin	5184 bạn đọc cung cấp K tin	5215 khi phát hành lại K tin	5265 hãy gửi K tin	5265 đăng ký nhận K báo	5265 hãy bật K báo
thường	5186 phóng viên K trú tại
tilføjede	799 K
tillgång	4781 få fri K
tillåtet	4713 inte K att återge
tiếng	5200 K việt có dấu
tiếp	5157 để K tục đọc	5157 để đọc K	5157 đăng nhập để K tục	5204 K sức cho báo chí	5207 để K tục đọc	5265 đăng ký để đọc K	5265 hãy K sức	5265 đăng nhập để K tục
tjänst	4634 en liten K att be
tjänsten	4716 sök K
touché	1 si vous êtes K
tovább	52 küldd K	52 küldje K
továbbolvasáshoz	2512 a K
toàn	23 K bộ bài	5157 để đọc K bộ	5157 đọc K bộ bài	5207 để đọc K bộ bài	5265 đăng ký để đọc K bộ
transférez	2268 K-la	2268 K-le
tražila	4434 K je
tražili	4434 K su
tražio	4434 K je
tretích	4454 cookies K strán
treści	11 tej K	3769 dostęp do K
treść	11 tę K
trimiteți	52 K-l
trên	5165 theo dõi K
trước	104 bản K của bài	104 phiên bản K của bài	5200 K khi đăng
trường	24 các K bắt buộc
trợ	0 cần hỗ K	66 K lý ảo	66 K lý ai
tudósító	2619 K
tudósítója	2548 K	2619 K
turpinātu	3290 lai K lasīt
tuần	20 mỗi K	5202 bản tin hằng K của	5202 bản tin hàng K của	5267 mỗi K
tvrdí	648 K
työmme	2057 K
työtämme	1927 tue K	2056 tue K	2057 K
tájékoztató	2526 adatvédelmi K
támogass	2634 K minket
támogasson	2634 K minket
támogathat	2555 K minket
támogatása	2555 K nélkül	2555 olvasók K nélkül	2634 az ön K
támogatásod	2634 a te K
támogatásából	2509 olvasóink K	2555 olvasóink K
támogatására	2509 olvasóink K
támogatásával	2558 partnerünk K	2632 K készült
támogatónk	2555 legyen ön is K	2555 legyél te is K
tâm	0 tư vấn K lý
täglich	822 K per mail
tähtsamad	1776 nädala K
tärkeimmät	1997 K jutut
tästä	1984 lisää K
täällä	1924 kun kerran olet K
täältä	105 K saat apua	1984 lisää K
téléchargez	2061 K
témoignez	70 K
tôi	65 gắn thẻ K
töltsd	2634 K le
történész	2546 K
týden	20 každý K
týdně	647 K
týždenne	20 raz K
tłumaczy	3854 K
tłumaczył	3854 K
tłumaczyła	3854 K
třetích	552 cookies K stran
""", 'u': """
uafhængigt	797 K medie
ubegrænset	659 K adgang
ucierpiałaś	1 jeśli K
ucierpiałeś	1 jeśli K
udostępnij	28 K
ukarał	3854 K
ulaş	41 bize K
ulaşin	41 bize K	4886 bize K	4918 K
ulaşmak	4886 yazara K
unabhängig	961 K von unserer redaktion	961 von unserer redaktion K	974 damit wir K bleiben	1042 wir sind K
undersökning	38 vår K
undersøgelse	38 vores K
undersøkelse	38 vår K
università	2822 insegna all'K
unterstütze	805 K unsere arbeit	805 K uns mit	1041 K uns	1041 K unsere	1041 K mich	1041 K meine
unterstützen	805 K sie unsere arbeit	805 K sie uns mit	805 mit einer spende K	805 können sie uns K	1041 K sie uns	1041 K sie unsere	1041 sie können das K	1041 freiwillig K	1041 K sie mich	1041 K sie meine	1041 K uns
unterstützt	846 ihr browser K	1041 K uns
unterstützung	801 ihre K	801 mit ihrer K	921 ihrer K	921 deiner K	969 mit K von ki	1041 mit deiner K	1041 deine K	1041 eure K
upišite	80 K svoj e-mail
upozorněni	608 chcete být K
upozornění	519 zapněte si K	562 K	608 chcete dostávat K	608 chcete zasílat K	608 chceš dostávat K	608 chcete posílat K	608 chcete odebírat K
upphovsrätt	4679 skyddat enligt lagen om K
upphovsrättslagen	4679 skyddat enligt K
uprednostňované	4486 K zdroje
uprednostňovaný	4486 K zdroj
uprednostňovaných	4486 K zdrojov
upřednostňované	585 K zdroje
upřednostňovaný	585 K zdroj
upřednostňovaných	585 K zdrojů
upřesnění	104 K:
uredništva	4547 brez dovoljenja K	4547 brez soglasja K
uredništvo	4561 v naše K	4630 naše K
uredništvu	42 našemu K	4554 pišite K
urmărește	4055 K-ne pe	4055 K-ne și pe	4056 K știrile	4168 K-ne
urmăriți	4055 K-ne pe	4168 K-ne
ursprünglichen	104 K version	104 K fassung
ustawień	3732 K cookies	3732 K plików cookie
utilização	3894 K de cookies
utilizează	4058 K cookie
utilizăm	4058 K cookie
utánközlés	2537 K	2560 K
utánközlése	2560 K
utánközölhető	48 K
uutislähteeksesi	1963 ensisijaiseksi K
uutislähteeksi	1963 ensisijaiseksi K
uzależniać	91 hazard może K
uznał	3854 K
uznała	3854 K
uzsvēra	3354 K
uzyskać	105 gdzie K pomoc
użyciu	3777 przy K ai
użytkowników	3764 opiniami K
używamy	3735 K plików cookie
užsisakykite	3221 K prenumeratą
""", 'v': """
valorização	105 centro de K da vida
vašeho	514 do K e-mailu
vedieť	41 dajte nám K	70 dajte nám K	4451 dajte nám K
velük	54 tarts K
velünk	70 oszd meg K
venerdì	20 ogni K
verhängte	1044 K
versión	4 K en audio	104 primera K de este
verständlichkeit	104 der K gekürzt
verstärkung	905 suchen K
versão	4 K em áudio
vervielfältigung	875 K nur mit
verziójában	104 korábbi K
veröffentlicht	25 wird nicht K	48 K werden	858 deine e-mail-adresse wird nicht K	858 ihre e-mail-adresse wird nicht K
veröffentlichung	937 seit der K geändert	937 seit K geändert
već	4349 kad ste K tu	4433 K od
videá	43 fotky a K
videóidat	43 K
videóit	43 K
videóját	2529 küldje el K
videókat	43 fotókat és K	43 képeket és K
viditelný	63 e-mail nebude K
vidéo	11 cette K
vidéos	43 vos K	43 photos et K
viestiä	41 laita K	41 laita meille K	70 laita K	70 laita meille K
virheensä	1976 korjaa K
virtuálneho	66 K asistenta
virtuálny	66 K asistent
virtuální	66 K asistent
virtuālais	66 K asistents
vizibilă	63 email nu va fi K
viên	5186 là biên tập K	5189 là biên tập K của	5207 dành cho hội K
viết	5265 hãy K thư	5266 bài K này	5268 ông K	5268 bà K
você	21 sem K	4039 sem K
vollständigen	811 K artikel lesen
volontär	889 ist K
volontärin	889 ist K
voltál	45 ott K	2529 te is ott K
vpišite	80 K svoj e-naslov
vprašalnik	4564 K
vyhradené	4445 všetky práva K	4445 autorské práva sú K
vykřikl	648 K
vykřikla	648 K
vypočuť	4461 si môžete K
vysvetľuje	4536 K
vysvětlil	648 K
vysvětlila	648 K
vysvětloval	648 K
vysvětlovala	648 K
vysvětluje	648 K
vytvořila	572 K ai
vyzýval	648 K
vyzývala	648 K
vyzývali	648 K
vyzývá	648 K
vyžadované	24 K informace	24 K polia
válaszolt	104 nem K
válaszolta	2637 K
válaszolták	2637 K
változatában	104 korábbi K	104 eredeti K
vás	570 bez K by	646 bez K by	4472 bez K by	4534 bez K by
väitis	1807 K
väitti	2059 K
väittää	2059 K
välise	1757 K sisu
vända	105 hit kan du K dig
våre	3699 meld deg på K
vårt	3566 meld deg på K	3699 meld deg på K
vær	54 K med
védekezett	2637 K
véli	2637 K
víctima	1 si es K
vídeo	11 este K	43 seu K
vídeos	43 tus K	43 fotos y K	43 seus K	43 fotos e K	43 fotos i K
vďaka	4534 K vám
vēlamo	3301 K avotu
vēstkopai	3312 K
vēstulei	3312 ziņu K
vědět	41 dejte nám K	70 dejte nám K	549 dejte nám K	645 dejte nám K
všetkým	4479 k K textom
""", 'w': """
wcześniejszej	104 K wersji
webbläsare	12 din K
webinár	4458 náš K
webinář	555 náš K
według	3854 K
weißt	888 K du mehr
wezwał	3854 K
wiadomościach	3786 google K
widziałaś	3739 K coś
widziałeś	3739 K coś
wołali	3854 K
wołał	3854 K
wołała	3854 K
wpłata	3775 każda K	3851 twoja K
wpłatom	3852 dzięki K
wpłać	3851 K
wspierającym	3851 zostań K
współpracy	3772 we K z partnerem
wyjaśnia	3854 K
wypisać	3714 K się w każdej chwili
wyrażam	3715 K zgodę na
wysyłamy	60 K ci	60 K wam
wyślemy	60 K ci
wyślij	52 K go	3755 K nam	3755 K je do nas
wzywał	3854 K
wzywała	3854 K
wöchentlichen	826 K newsletter
właściciela	3852 nie mamy K
""", 'y': """
yazdiğimiz	4928 daha önce K haber
yazmişti	5000 diye K
yhteistyössä	1985 K mainostajan
yönetmenidir	4890 genel yayin K
""", 'z': """
zaakceptować	3757 K pliki cookie
zaapelował	3854 K
zaapelowała	3854 K
zachęcali	3854 K
zachęcano	3854 K
zachęcał	3854 K
zachęcała	3854 K
zadaním	4465 K e-mailu
zadržana	4344 sva prava K
zadržava	32 K pravo
zadržavamo	32 K pravo
zadáním	563 K e-mailu
zagłosuj	3780 K
zahvaljujući	21 K čitaocima	21 K čitateljima	4371 K vama	4432 K vama
zakázané	4445 šírenie je K
založte	645 K si účet
zamknutý	4438 článok je K
zamčený	509 článek je K
zapisując	3766 K się
zapowiedział	3854 K
zapowiedziała	3854 K
zapytał	3854 K
zapytała	3854 K
zastrzeżone	3750 wszelkie prawa K	3750 wszystkie prawa K
zasáhla	1 pokud vás povodeň K
zawołał	3854 K
zawołała	3854 K
zašlete	549 K nám
zašlite	4451 K nám
zaželen	4587 K vir
zaželene	4587 K vire
zaželeni	4587 K vir
zbiórka	3855 K
zbývá	509 K vám # %
zdieľajte	28 K	52 K ho
zdjęcia	43 K i filmy	43 K lub filmy	43 K i wideo	43 swoje K	3739 masz K lub
zdjęcie	43 K lub film	3739 masz ciekawe K	3739 masz K lub film	3739 wyślij K lub
zespołu	3760 do naszego K
zewnętrzna	3757 treść K
zewnętrzne	11 treści K	3735 treści K	3757 treści K
zewnętrznej	11 treści K	3757 treści K
zewnętrznych	11 treści K
zgłoś	3755 K go nam	3851 K nam
ziņas	3323 mūsu K
změněna	104 jména byla K	104 jména jsou K
změněno	104 jméno bylo K
znaleźć	105 gdzie K pomoc
znać	41 daj nam K	70 daj nam K	3787 daj nam K	3851 daj nam K
zněl	648 K
zněla	648 K
znělo	648 K
zobrazení	552 K tohoto obsahu	552 K obsahu
zobrazením	527 K obsahu	527 K videa
zobrazený	63 e-mail nebude K
zostań	3851 K z nami
zpracováním	515 souhlasím se K	530 K osobních údajů
zprávy	548 google K
zprávách	548 google K
zpívali	648 K
zugänglich	922 frei K
zunächst	875 dieser artikel erschien K
zurück	953 geben sie uns etwas K
zverejnená	25 nebude K
zveřejněna	25 nebude K
získavajte	4487 K
získávejte	586 K
zł	3769 za # K	3769 od # K	3853 od # K
złote	3853 # K
złotych	3853 # K
złotówka	3775 każda K	3852 każda K
złotówkę	3853 za K
""", 'á': """
állt	2637 ez K
állítja	2637 K
átvehető	48 K
""", 'ä': """
ägare	4699 inga rika K
ähnliches	888 K erlebt
ändå	4634 nu när du K är här
äpp	1762 K
äppi	1762 K
äußern	104 wollte sich nicht K
""", 'å': """
åndsverkloven	3599 beskyttet av K
året	798 om K
återges	4679 får inte K
återpublicera	48 K
återpubliceras	48 K
""", 'ç': """
çalişmak	4894 bizimle K
çalişmalarimiz	4998 K
çağrisinda	5000 K bulundu
çerezler	4867 K kullan
çerezlere	4892 K
çerezleri	4867 K kullan	4892 K	4929 K kabul
çözün	4918 K
""", 'é': """
échanos	1735 K una mano	1735 K un cable
écris	41 K-nous	70 K-nous
écrit	2142 K pour	2273 a K
écrivain	2142 est K
écrivez	41 K-nous	41 K à notre	70 K-nous	70 K à notre	2270 K-nous
éditorialiste	2220 est K
électronique	2087 dans votre boîte aux lettres K
énekelték	2637 K
équipe	2271 notre K
értesítéseket	16 K	2554 K	2602 szeretne K
értesítést	2602 szeretne K	2602 szeretnél K	2602 kér K	2602 kérsz K	2602 kérek K
értesüljön	2554 K elsőként
értesülni	2602 szeretne K a	2602 szeretnél K a	2602 szeretne azonnal K
étoile	63 champs avec une K
évente	2636 K
""", 'í': """
ígérte	2637 K
ígérték	2637 K
írta	2637 K
író	2546 K
""", 'î': """
îmbia	4171 K
îndemna	4171 K
îndemnat	4171 a K
îndemnau	4171 K
întrebat	4171 a K
întrebau	4171 K
""", 'õ': """
õpetas	1807 K
""", 'ö': """
öffnen	828 app K
önemli	4929 günün en K
önerdi	5000 K
öngyilkosság	0 K
önskad	4683 K källa
önökkel	2509 csak K
""", 'ø': """
økonom	698 er K
""", 'ú': """
újraközlése	2560 K
újraközölhető	48 K
újraközölni	48 K
újságírás	2635 független K	2635 a jó K
újságírásunk	2635 K
újságíró	2546 K	2619 K
újságíróink	2635 K
újságíróinkkal	2578 K
újságíróinknak	42 K
újságírója	2548 K	2619 K
újságíróként	2619 K
última	1572 siga la K hora	1572 sigue la K hora
únete	54 K
""", 'ü': """
übernommen	48 K werden	876 K von	962 von der agentur K	962 deutschen presse-agentur K
übersicht	882 K	946 diese K wurde
ücretsiz	17 K haber	17 K makale	4916 K üye olun
ügyfelünk	2578 K
ühendust	41 võta meiega K	70 võta meiega K	1804 võta K
ünü	4995 #'K
ütles	1807 K
ütlesid	1807 K
üyeliği	4907 bülten K
üzente	2637 K
üzenték	2637 K
üçüncü	4892 K taraf
""", 'č': """
častite	57 K me kavom
čitajte	4382 K nas
čitalaca	46 pisma K	4371 uz podršku K	4389 K	4432 uz podršku K
čitanja	2 vreme K	2 vrijeme K
čitanje	2 K
čitaoci	39 naši K	4389 K	4432 naši K
čitatelia	4489 K	4534 naši K
čitatelja	46 pisma K	4371 uz podršku K	4389 K	4432 naših K	4432 uz podršku K
čitatelji	39 naši K	4389 K	4432 naši K
čitateljima	4389 K
čitateľom	21 vďaka K	4489 K
čitateľov	39 našich K	4472 vďaka podpore K	4489 K	4534 našich K	4534 vďaka podpore K
članak	23 cijeli K	4349 svidio vam se K	4367 cijeli K	4367 ceo K	4432 ovaj K
člancima	4378 svim K
članek	4551 vam je bil K všeč	4630 ta K
člankov	4579 do vseh K
členem	83 staňte se K	645 staňte se K
členom	4533 staňte sa K
článek	23 celý K	502 líbil se vám K	509 celý K za	565 celý K	646 tento K	646 líbil se vám K
článkom	4467 všetkým K	4479 k všetkým K	4479 ku všetkým K
článku	23 celého K	619 do konce K
články	646 naše K
článků	565 limit K
článkům	565 všem K	577 ke všem K
článok	23 celý K	4447 páčil sa vám K	4467 celý K	4534 tento K
čtenáři	588 K	646 naši K
čtenářů	39 našich K	46 listy K	505 z darů K	505 díky darům K	505 díky podpoře K	570 díky podpoře K	588 K	646 našich K	646 na podpoře K	646 díky podpoře K
čtenářům	21 díky K	39 našim K	588 K
čtení	2 doba K
čtěte	581 K nás
číst	646 K dál bez
čítajte	4483 K nás	4533 K ďalej za
čítania	2 čas K
""", 'ď': """
ďakujeme	4533 K, že nás čítate
""", 'đ': """
đây	5265 bấm vào K
đóng	5265 K góp của bạn	5265 hãy K góp
đăng	48 K lại	5202 cảm ơn bạn đã K ký	5202 bằng việc K ký, bạn	5265 K ký để đọc bài
đường	5184 K dây nóng của tòa soạn	5184 K dây nóng của báo	5265 vui lòng gọi K dây nóng
đọc	21 nhờ bạn K	46 thư bạn K	5207 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4535 K sumou
""", 'ř': """
řekl	648 K
řekla	648 K
říká	648 K
""", 'ś': """
śledztwa	3852 nasze K
śledztwo	3852 to K
śledź	3722 K nas na	3851 K nas
śpiewali	3854 K
świadkami	3739 byliście K	3739 byli państwo K
świadkiem	45 byłeś K	45 byłaś K	3739 byłeś K	3739 byłaś K	3739 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	5000 K etti
""", 'š': """
šaljemo	60 K vam	60 vam K
šaljite	4352 K nam
šaukė	3287 K
šiandien	3246 aukokite K
šodien	3314 ziedo K
""", 'ź': """
źródło	3750 K: pap
""", 'ż': """
żadnego	74 K spamu
żądał	3854 K
""", 'ž': """
žalio	4434 K se
želene	4587 K vire
želeni	4552 K vir
željene	4350 K izvore
željeni	4350 K izvor
žiadny	74 K spam
žurnalistai	3285 mūsų K
žurnalistams	42 mūsų K
žurnalistas	3236 K
žurnalistika	646 naše K	646 nezávislá K	3285 K kainuoja	3285 gera K	4534 nezávislá K
žurnalistiku	646 nezávislou K	4534 nezávislú K
žurnalistiky	646 nezávislé K
žurnalistė	3236 K
žurnāliste	3304 K
žurnālisti	3352 mūsu K
žurnālistiem	42 mūsu K
žurnālistika	3352 neatkarīga K	3352 K maksā	3352 laba K
žurnālistiku	3314 atbalsti neatkarīgu K	3352 neatkarīgu K
žurnālists	3304 K
žádal	648 K
žádala	648 K
žádali	648 K
žádný	74 K spam
""", 'ά': """
άδεια	50 K cc	1123 χωρίς K
άρθρα	1199 τα K μας
άρθρο	1199 αυτό το K
""", 'έ': """
έγγραφη	1123 χωρίς K άδεια
έγραφαν	1201 K
έγραφε	1201 K
έγραψε	1201 K
έλεγαν	1201 K
έλεγε	1201 K
έρευνά	1095 K μας
έρευνές	1199 οι K μας
""", 'ή': """
ήσασταν	45 K εκεί
""", 'α': """
αγαπημένες	1076 K σου πηγές	1076 K σας πηγές	1076 K πηγές
αγαπημένη	1076 K πηγή
ακολουθήστε	1056 K μας	1198 K μας
ακολουθείστε	1056 K μας
ακόμη	1112 K και # ευρώ
αλλάξει	104 τα ονόματα έχουν K
ανάγνωσης	2 χρόνος K
ανέφερε	1201 K
αναγνωστών	1126 K
αναγνώστες	21 χάρη στους K	1126 K	1199 οι K μας
αναδημοσίευση	48 K	1069 απαγορεύεται η K	1069 επιτρέπεται η K
αναδημοσιευθεί	48 K
αναδημοσιεύσετε	48 K
αναπαραγωγή	1070 K χωρίς
αναπληρωτής	1081 είναι K καθηγητής
αναπληρώτρια	1081 είναι K καθηγήτρια
ανεξάρτητη	1198 ενισχύστε την K
ανταποκρίτρια	1079 είναι K	1081 είναι K
ανταποκριτής	1079 είναι K	1081 είναι K
απάντησαν	1201 K
απάντησε	104 δεν K	1201 K ο	1201 K η
απάντησης	24 ακύρωση K
απαγορεύεται	1070 K η αντιγραφή	1070 K η αναπαραγωγή
απευθυνθείτε	105 πού να K
αποδεχθείτε	1084 K τα cookies
αποδεχτείτε	1084 K τα cookies
απορρήτου	1073 πολιτική K
από	1103 K # €	1196 # K τα #	1196 # K #
απώλειας	91 κίνδυνος εθισμού και K	91 κίνδυνος εθισμού & K
αρθρογράφος	1079 είναι K	1081 είναι K
αρχισυντάκτης	1079 είναι K
αρχισυντάκτρια	1079 είναι K
αυτούς	54 γίνετε ένας από K
αφήστε	80 K το email σας
αφεντικά	1157 χωρίς K
""", 'β': """
βιβλιοπωλείο	1093 ηλεκτρονικό μας K
βοήθεια	105 πού θα βρείτε K
βοήθειας	105 γραμμή K	1109 γραμμή K κεθεα
βοηθήστε	1198 K μας
βοηθειας	1109 γραμμη K κεθεα
βοηθούν	1199 μας K
βρείτε	1056 K μας στο
""", 'γ': """
γίνε	54 K κι εσύ
γίνετε	54 K μέρος	83 K μέλος	83 K μέλη	1198 K μέλος	1198 K κι εσείς
γνώσεις	1098 τις K σας
γράψε	41 K μας	70 K μας
γράψτε	41 K μας	70 K μας	80 K το email σας	1078 K μας	1198 K μας
γραπτή	1123 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1201 K
δήλωσε	1201 K ο	1201 K η	1201 K στην
δημοσιεύεται	25 δεν K
δημοσιογράφοι	1199 οι K μας
δημοσιογράφος	1079 είναι K	1079 , K	1079 - K	1081 είναι K στ	1081 είναι K του	1081 είναι K της
δημοσιογράφους	42 τους K μας
δημοσιογραφία	1199 η K μας	1199 ανεξάρτητη K	1199 η ανεξάρτητη K
δημοσκόπησή	1095 K μας
δημοσκόπηση	1095 στη K
διαβάσετε	1051 για να K ολόκληρο
διαβεβαίωσε	1201 K
διαμαρτυρήθηκε	1201 K
διαφήμιση	13 τη K	1106 μετά τη K
διαφημίσεις	73 χωρίς K	1199 χωρίς K
διαφημίσεων	1151 αποκλεισμού K
διαφωνείτε	46 K
διδάκτωρ	1081 είναι K
διεύθυνση	1054 τη K email	1054 η K email	1102 K email	1102 K e-mail
δικαιώματος	1069 με επιφύλαξη παντός K
διοργανωτές	1201 καλούν οι K
διορθώθηκε	104 το άρθρο K
διόρθωση	104 K:
δουλειά	1199 η K μας
δωρεά	1112 κάντε μια K	1198 η K σας	1198 κάντε μια K	1202 K
δωρεάν	17 K άρθρα	1103 K άρθρα
δωρεές	1202 K
""", 'ε': """
είμαστε	1199 K μια μικρή
είπαν	1201 K
είπε	1201 K
εβδομάδα	20 κάθε K	1200 την K
εγγραφή	1102 με την K σας
εγγραφείτε	1052 K για να	1103 K δωρεάν	1198 K δωρεάν	1198 K τώρα	1198 συνδεθείτε ή K
ειδοποιήσεις	16 K
εικονικό	66 K βοηθό
εικονικός	66 K βοηθός
εισερχόμενά	1053 στα K σας
εκδήλωσή	1093 K μας
εκδοχή	104 αρχική K
εκφράζουν	1091 τα σχόλια K	1100 τα σχόλια K	1100 σχόλια δεν K
εμφανίζεται	63 email δεν K
εμφανιστεί	63 email δεν θα K
ενεργοποιήστε	1057 K τις ειδοποιήσεις	1059 K τη javascript
ενημερωτικά	1054 K δελτία
ενημερωτικό	81 το K δελτίο	1054 K δελτίο
ενημερώθηκε	104 το άρθρο K
ενημερώστε	1078 K μας
ενισχύστε	1112 K	1198 K μας
ενοχλήσει	104 ενδέχεται να K
ενσωματωμένο	1084 K περιεχόμενο
εξήγησε	1201 K
επανέλαβε	1201 K
επαναλάμβανε	1201 K
επιβεβαιώστε	1102 K την εγγραφή
επικοινωνήστε	41 K μαζί μας	70 K μαζί μας	1078 K μαζί μας	1078 K με τον συντάκτη	1078 K με τη συντάκτριά	1078 K με τη συντάκτρια	1078 K με τη σύνταξη
επικοινώνησε	41 K μαζί μας	70 K μαζί μας
επισήμανε	1201 K
επιστήμονας	1081 είναι πολιτικός K
επιστολή	46 την K σας
ερευνήτρια	1081 είναι K
ερευνητής	1081 είναι K
ερωτηματολόγιο	1099 το K
εσάς	1112 χάρη σε K	1199 χάρη σε K
εσείς	54 ελάτε κι K
ευρώ	1103 με # K
ευχαριστούμε	1102 K για την εγγραφή	1198 K που μας
εφαρμογή	87 στην K μας
""", 'ζ': """
ζήτησαν	1201 K
ζήτησε	1201 K ο	1201 K η	1201 K στο	1201 K από
ζητούσαν	1201 K
ζητούσε	1201 K
""", 'η': """
ηλεκτρονικό	1093 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1157 χωρίς K
ισχυρίζεται	1201 K
ισχυρίστηκε	1201 K
""", 'κ': """
κάλεσε	1201 K ο	1201 K η
κάνε	65 K μου tag
κάνοντας	1102 K κλικ
κάντε	65 K μου tag	65 K tag
κέρασέ	57 K με έναν καφέ
κίνδυνος	1109 K εθισμού
καθηγήτρια	1081 είναι K
καθηγητής	1081 είναι K
καλούσαν	1201 K
καλούσε	1201 K
κανάλι	1199 το K μας
κατάστημά	1093 στο K μας
κατήγγειλε	1201 K
καταγγέλλει	1201 K
καταγγελία	1078 κάντε μας την K
κατεβάστε	1057 K την εφαρμογή
κεράστε	57 K με έναν καφέ
κινδυνος	1109 K εθισμου
κοινοποιήθηκε	1181 η δημοσίευση K από
κουίζ	1095 το K	1095 στο K	1095 το K μας
κυκλοφορεί	1093 K το νέο τεύχος
κυριότερες	1102 τις K ειδήσεις
""", 'λ': """
λάβετε	1124 K
λέει	1201 K
λαμβάνεις	1121 θέλεις να K
λαμβάνετε	1121 θέλετε να K	1124 K
""", 'μ': """
μήνα	1200 τον K	1200 το K	1200 ανά K	1200 κάθε K
μήνυμα	41 στείλε K	70 στείλε K
με	1103 K # €
μεγαλομετόχους	1157 χωρίς K
μετόχους	1157 χωρίς K
μοιράστηκε	1181 μια δημοσίευση που K	1181 ένα βίντεο που K
μοιραστείτε	28 K	52 K το	70 K την εμπειρία	70 K την ιστορία	70 K μαζί μας
""", 'ν': """
νοημοσύνη	1114 με τεχνητή K	1114 από τεχνητή K
νοημοσύνης	1114 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1051 K
""", 'ο': """
οικονομολόγος	1081 είναι K
ολόκληρο	23 K το άρθρο	1103 K το άρθρο
ομάδα	1093 στην K μας	1198 ελάτε στην K	1199 η K μας
""", 'π': """
παράκληση	1075 έχουμε μια μικρή K	1075 μια μικρή K
παραδέχεται	1201 K
παραδέχθηκε	1201 K
παραδέχτηκε	1201 K
παρακάλεσε	1201 K
παρακαλούσαν	1201 K
παρακαλούσε	1201 K
πατώντας	1102 K
πείτε	41 K μας	70 K μας
περιέχει	104 K σκηνές
περιήγησης	12 το πρόγραμμα K
περιγραφές	104 περιέχει K
περιεχομένου	11 αυτού του K	1084 εξωτερικού K
περιεχόμενο	11 αυτό το K	1084 αυτό το K	1084 το K αυτό	1084 εξωτερικό K
πολιτική	1073 K cookies
πρέπει	1084 δείτε το βίντεο K
προέτρεπαν	1201 K
προέτρεπε	1201 K
προέτρεψε	1201 K
προειδοποίησε	1201 K
προειδοποιεί	1201 K
προηγούμενη	104 K εκδοχή	104 K έκδοση του
προσπάθειά	1198 ενισχύστε την K
προσωπικών	1073 K δεδομένων
προτεινόμενη	1076 K πηγή
προτιμώμενες	1076 K πηγές	1173 K πηγές
προτιμώμενη	1076 K πηγή	1173 K πηγή
προωθήστε	52 K
πρωί	20 κάθε K
πρόσβαση	1119 K σε όλα
πρόσθεσαν	1201 K
πρόσθεσε	1201 K ο	1201 K η
πρώτο	1103 τον K μήνα
πρώτος	1200 K μήνας
""", 'ρ': """
ρεπορτάζ	1199 το K μας	1199 αυτό το K
ρυθμιστής	1109 αρμόδιος K εεεπ
ρυθμιστης	1109 αρμοδιος K εεεπ
ρωτούσαν	1201 K
ρωτούσε	1201 K
ρώτησαν	1201 K
ρώτησε	1201 K ο	1201 K η
""", 'σ': """
σημαντικότερες	1102 τις K ειδήσεις
σημείωσε	1201 K ο	1201 K η
στέλνουμε	60 σας K	60 σου K
στήριξέ	1198 K μας
στήριξή	1112 χωρίς τη K	1198 η K σας	1198 τη K σας	1199 χωρίς τη K
στήριξη	1112 χάρη στη K	1199 χάρη στη K
στείλε	41 K μας	70 K μας	1078 K μας
στείλτε	41 K μας	41 K μήνυμα	52 K το	70 K μας	70 K μήνυμα	1078 K μας	1198 K μας
στηρίξτε	1112 K	1198 K μας	1198 K την	1198 K το	1198 K τη
συγγραφέας	1081 είναι K
συγκατάθεση	1084 K για cookies
συκοφαντικά	1090 K σχόλια
συμβουλεύει	1201 K
συμβούλευε	1201 K
συμβούλευσε	1201 K
συμβούλεψε	1201 K
συμπληρώστε	80 K το email σας
συμφωνείτε	46 K
συνέδριο	1093 K μας
συνέδριό	1093 K μας
συνέστησε	1201 K
συνδεθείτε	27 K	1052 K για να
συνδρομή	1103 με K	1103 K από	1125 με K	1202 K
συνδρομητές	53 οι K μπορούν	83 γίνετε K	1051 διαθέσιμο μόνο σε K	1051 διαθέσιμο σε K	1074 μόνο για K	1074 μόνο σε K	1198 γραφτείτε K	1199 οι K μας	1202 K
συνδρομητής	53 ως K	83 γίνετε K	1051 είστε ήδη K	1198 γίνετε K
συνεργασία	1106 σε K με χορηγό	1106 σε K με τον χορηγό
συνεργατών	77 συνδέσμους K	1106 συνδέσμους K
συνεχίζεται	1106 K παρακάτω
συνεχίσετε	1051 για να K την ανάγνωση	1051 να K την ανάγνωση
συνεχίσουμε	1199 να K
συνεχίστε	1051 K την ανάγνωση
συνιστούσε	1201 K
συντάκτης	1079 είναι K
συντάκτρια	1079 είναι K
σχολιάσετε	8 K
σχόλια	88 στα K	1100 στα K
σύμφωνα	1201 K
σύνταξή	42 τη K μας
σύνταξης	104 σημείωση της K
""", 'τ': """
τελευταίο	1120 K δωρεάν άρθρο
τραγουδούσαν	1201 K
τόνιζε	1201 K
τόνισε	1201 K
""", 'υ': """
υβριστικά	1090 K σχόλια
υβριστικό	1090 σχόλια με K
υπευθυνα	1109 παιξε K
υπεύθυνα	86 παίξτε K	86 παίζετε K	1109 παίξε K	1109 παίζουμε K
υπογράμμισε	1201 K
υποσχέθηκε	1201 K
υποχρεωτικά	24 K πεδία
""", 'φ': """
φτάσατε	1075 αφού K ως εδώ
φωνάζει	1201 K
φωτογραφίες	43 K και βίντεο	43 τις K σας	43 K ή βίντεο
φύγετε	1075 πριν K
φώναζαν	1201 K
φώναζε	1201 K
φώναξαν	1201 K
φώναξε	1201 K
""", 'χ': """
χάνετε	1121 μη K
χρήσης	1073 όροι K	1102 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1198 K τη βοήθειά σας
χρησιμοποιεί	1060 K cookies
χρησιμοποιούμε	1059 K cookies
χρόνο	1200 τον K
χωρίς	74 K spam
""", 'ψ': """
ψηφίστε	1117 K
ψηφιακό	66 K μας βοηθό
ψηφιακός	66 K βοηθός
ψηφοφορία	1095 στην K
""", 'а': """
абонамент	254 вече имате K	285 с K	285 K за	305 с K	349 K
абонамента	283 с K си	283 благодарим за K
абонат	53 като K	252 вече сте K
абонати	264 само за K	349 K
абонатите	53 K могат
абонирайте	83 K се	252 K се, за да	255 K се за бюлетина	345 K се
абонирането	283 с K
автора	4208 мнение K	4208 точка зрения K	5028 думка K	5028 точка зору K
авторизованные	4241 только K
авторизованным	4241 K пользователям
авторизовані	5061 лише K
авторизуйтесь	27 K
авторкою	5047 зв'язатися з K
авторов	4208 мнение K	4208 мнения K	4208 точки зрения K
автором	5047 зв'язатися з K
автору	57 на каву K	4229 пишите K
авторів	5028 думки K	5028 думка K	5028 погляди K
адрес	24 имейл K няма	283 имейл K
адреса	283 имейл K
адресою	5082 пишіть за K
адресу	4261 пишите по K
азартних	91 участь в K іграх	5017 участь в K іграх може	5017 участь у K іграх може
азартных	91 участие в K играх может вызвать
анкета	279 нашата K	279 кратка K
анкетата	280 K
анкету	4240 K	5060 K
анонимно	4229 K
афилиейт	288 K линкове
""", 'б': """
бажаних	5044 K джерел
безкоштовна	5080 остання K стаття
безкоштовний	5056 наш K вебінар	5064 K акаунт	5080 останній K матеріал
безкоштовних	5064 ліміт K	5064 K статей
безкоштовні	17 K статті	5064 K статті
безлимитный	4182 K доступ
безплатен	276 нашия K уебинар
безплатна	299 последна K статия
безплатни	17 K статии	285 K статии
безплатно	285 K, за
бесплатная	4259 последняя K статья
бесплатную	105 K линию
бесплатные	17 K статьи	4244 K статьи
бесплатный	4235 наш K вебинар	4244 K аккаунт	4259 последний K материал
бесплатных	17 K статей	4244 лимит K	4244 K статей
бисквитки	273 K	303 K
бисквитките	273 K	303 K
благав	5150 K
благала	5150 K
благали	5150 K
благодарение	21 K на читателите	291 K на вас	291 K на вашата	346 K на вас
благодарим	283 K ви, че се
благодаря	4250 K донатам	4328 K вам	4328 K вашей
блокировщик	4205 отключите K	4205 K рекламы
блокувальник	5025 K реклами
больше	4209 знаете K
бот	42 наш K
браузер	12 ваш K	4222 ваш K	5039 ваш K
браузър	12 вашият K
букмекерская	4197 K контора. #	4197 реклама. K
бюлетин	81 нашия K	255 нашия K	284 K	346 нашия K	349 K
бюлетина	81 за K	255 K ни	255 запишете се за K	284 K
бюлетини	284 K
бяхте	45 K ли там
більше	5029 знаєте K
""", 'в': """
вайбері	5045 K
вайбър	18 K	268 K
ватсапе	4227 K
вашата	256 на K поща
ваших	4324 # из K #
введите	80 K адрес
вебинар	4235 наш K
вебінар	5056 наш K
взывал	4330 K
видео	11 это K	43 фото и K
виділіть	5043 K
визнав	5150 K
визнала	5150 K
визнає	5150 K
викала	348 K
викаха	348 K
викаше	348 K
викна	348 K
використання	5039 K cookie	5070 будь-яке K матеріалів	5070 K матеріалів сайту
використанні	5037 при K матеріалів
використовує	5026 K cookie
використовуємо	5025 K cookie
вимагав	5150 K
вимагала	5150 K
вимагали	5150 K
виправлення	104 K:
випуск	5058 K
виртуален	66 K асистент
виртуалният	66 K ни асистент
виртуальный	66 K помощник	66 K ассистент
вирішив	5150 K
вк	4227 K
вкажіть	80 K свою пошту
включете	54 K се
вконтакте	4227 K
влезте	27 K
вміст	11 цей K
внескам	5071 завдяки K	5148 завдяки K
внесок	5147 ваш K
войдите	27 K	4183 K, чтобы
вотсапе	4227 K
вотсапі	5045 K
впн	67 без K
всеки	291 K лев
встановіть	5012 K додаток
въведете	80 K имейла си
възпроизвеждането	290 K
выделите	4210 K ее	4210 K текст
выпуск	4238 K
відео	43 фото та K	43 фото й K	43 фото і K
відмовилися	104 K від коментарів
відповів	104 не K на	5150 K
відповідав	5150 K
відповідально	86 грайте K
відповідальності	33 не несе K
відповідальної	5017 дотримуйтеся правил (принципів) K	5017 дотримуйтесь правил (принципів) K	5017 принципів K гри	5017 правил K гри
відповідь	24 скасувати K
відповіла	5150 K
відповіли	104 не K на
відправити	24 K коментар
віртуальний	66 K помічник	66 K асистент
""", 'г': """
героев	104 имена K
героїв	104 імена K
гласеше	348 K
гласил	4330 K
гласила	4330 K
гласит	4330 K
гласувайте	296 K
гледайте	301 K ни
говорил	4330 K
говорила	4330 K
говорили	4330 K
говорит	4330 K
год	4329 в K
годишно	347 K
голосуйте	4255 K	5076 K
гривень	5149 # K
грн	5149 # K
група	302 viber K
гукав	5150 K
гукали	5150 K
гукнув	5150 K
гукнула	5150 K
гіперпосилання	5037 K обов
""", 'д': """
дальше	4182 чтобы читать K
дарение	345 вашето K	347 с K	349 K
дарения	349 K
дарете	291 K	345 K ни
джерела	5044 обрані K	5044 бажані K
джерелом	5044 основним K	5044 бажаним K
дзен	4227 K
дзене	4227 K
дзеркала	67 K
дзеркало	67 K
дзеркалом	67 K
добави	348 K
добавил	348 K	4330 K
добавила	348 K	4330 K
добавьте	4195 K нас в
добавя	348 K
доверието	105 телефон на K
доверия	105 телефон K
довіри	105 лінія K
додав	5150 K
додала	5150 K
додатку	87 у нашому K
додає	5150 K
дозволить	5147 ваша підтримка K
дозволяється	5070 матеріалів K лише
долучайтесь	54 K	5147 K до нас	5147 K до нашої	5147 K до нашого	5147 K до спільноти	5147 K до читачів
долучайтеся	54 K	5147 K до нас	5147 K до нашої	5147 K до нашого	5147 K до спільноти	5147 K до читачів
домашнего	0 K насилия
донат	4327 ваш K	5147 ваш K	5151 K
донатам	5071 завдяки K
донати	5151 K
донатом	5149 K
донаты	4331 K
доповнено	104 новину K
дополнен	104 текст K
дополнена	104 новость K
допомагає	5147 ваша підтримка K
допомога	0 потрібна K	5147 нам потрібна ваша K
допомогою	5073 за K ші
допомогу	105 де отримати K
допоможе	5148 K нам
допоможуть	5071 K нам працювати	5148 K нам
допоможіть	93 K, скільки можете
допускается	4249 материалов K только
допълнена	104 статията е K
доступ	4244 полный K	5064 повний K
достъпен	252 K за абонати
достъпна	252 K за абонати
достъпно	252 K за абонати
дочитали	4173 вы K до конца	5002 ви K до кінця
дочитати	5008 щоб K
дочитать	4182 чтобы K	4244 K
дізнаватися	5091 хочете K про
""", 'е': """
евро	285 за # K
ежедневную	4187 K рассылку
ежемесячно	4329 K
ежемесячное	4327 оформите K
ежемесячный	4250 K донат
еженедельную	4187 K рассылку
електронна	256 вашата K поща
електронної	5063 адресу K пошти
електронну	5063 K адресу	5063 K пошту
епизод	278 K
епизода	278 K
есть	4209 вам K что
""", 'ж': """
жаловалась	4330 K
жаловался	4330 K
жалуются	4330 K
жодного	74 K спаму
журналист	271 е K	271 - K	271 , K	4230 - K	4230 , K	4310 K
журналисти	346 нашите K
журналистика	346 независимата K	346 независима K	346 нашата K	4328 независимая K
журналистике	4328 независимой K
журналистики	4328 независимой K
журналистику	4328 независимую K
журналистка	271 е K	271 , K	4230 - K	4230 , K	4310 K
журналисты	4328 наши K
журналіст	5051 - K	5051 , K	5130 K
журналістам	42 нашим K
журналісти	5148 наші K
журналістика	5148 незалежна K
журналістику	5148 незалежну K	5148 якісну K
журналістка	5051 - K	5051 , K	5130 K
журналісту	42 нашому K
""", 'з': """
з	5145 # K #
завантажити	5012 K застосунок
завантажте	5012 K додаток
завдяки	5071 існує K	5148 K вам	5148 K вашій
зависимост	91 хазартът създава K
задонатьте	4327 K	5147 K
задължителните	24 K полета
зазначив	5150 K
зазывал	4330 K
закликав	5150 K
закликала	5150 K
закликали	5150 K
закончились	4182 бесплатные статьи K
залишає	32 K за собою право
залишилося	5009 K #%	5009 K # %	5146 K прочитати
залиште	80 K свою адресу	80 K адресу	80 K пошту
заметили	4211 K ошибку
замолчим	4328 мы не K
запазени	262 всички права K
запевняв	5150 K
запевняла	5150 K
запевняє	5150 K
записи	61 новые K на почту
запитав	5150 K
запитала	5150 K
запитань	5060 на кілька K
запишете	255 K се за нашия
зарегистрированные	4241 только K
зарегистрированным	4182 доступен только K
зарегистрированы	4182 уже K
зарегистрируйтесь	4183 K, чтобы	4244 бесплатно K	4244 K бесплатно	4327 K бесплатно	4327 K, чтобы читать
зареєстровані	5061 лише K	5061 тільки K
зареєструйтесь	5009 K, щоб	5064 безкоштовно K	5064 K безкоштовно	5147 K безкоштовно	5147 K, щоб читати
зареєструйтеся	5064 K безкоштовно
застосунку	87 у нашому K	87 в нашому K	5041 нашому K
застосунок	5012 завантажте K	5041 наш K	5041 мобільний K	5147 завантажте K і	5147 завантажте K та
захищено	5037 усі права K
захищені	5037 усі права K	5037 всі права K
защищенной	4229 K формой
защищены	4220 все права K
защищённой	4229 K формой
заяви	348 K
заявив	5150 K
заявил	348 K	4330 K
заявила	348 K	4330 K	5150 K
заявили	4330 K	5150 K
заявиха	348 K
звернутися	105 куди K
звёздочкой	63 поля со K
згодні	46 не K
здесь	4173 раз уж вы K
зеркала	67 K
зеркало	67 K
змінено	104 імена K	104 ім'я K
знайшли	5043 якщо ви K
знанията	279 K си
зобов	5150 K'язав
зовнішнього	5053 K вмісту	5053 K контенту
зовнішній	5053 K вміст	5053 K контент
зробіть	5006 K внесок	5147 K внесок у	5147 K внесок на
зірочкою	63 поля с K	63 поля із K
""", 'и': """
из	4324 # K #
избранное	4226 K
известията	16 K
извика	348 K
изкуствен	293 с помощта на K интелект	293 с K интелект	293 от K интелект
изменено	104 имя K
изменены	104 имена K	104 имена героев K
изпратете	41 K ни	52 K я	70 K ни	269 K ни	345 K ни
изпращайте	269 K ни	270 K на
изпращаме	60 ви K	60 K ви
изтеглете	345 K нашето
източник	267 основен K
източници	267 любими K
имейл	256 вашия K	283 вашия K	283 по K	283 на K
имейла	82 на K ви	256 на K си
имейлът	63 K ви няма да
иностранного	4220 выполняющим функции K агента
иностранным	4328 K агентом
инстаграм	268 K
искусственного	4252 с помощью K интеллекта
искусственным	4252 K интеллектом
использование	4222 K cookie	4232 K cookie	4249 любое K материалов	4249 K материалов сайта
использовании	4220 при K материалов	4249 полном или частичном K	4249 частичном K материалов
используем	4205 K cookie
использует	4206 K cookie
исправление	104 K:
источники	4226 избранные K	4226 любимые K
источников	4226 избранных K	4263 избранных K
источником	4226 основным K
исчерпали	4182 K лимит
""", 'к': """
каждое	20 K утро
каждый	4329 K месяц
каже	5150 K
каза	348 K
казав	5150 K
казал	348 K
казала	348 K	5150 K
казали	5150 K
казаха	348 K
казва	348 K
казвал	348 K
казвала	348 K
канал	302 viber K	4328 наш K	5148 наш K
канала	4328 нашего K
каналу	5148 нашого K
колумнист	4230 - K	4230 , K	4310 K
колумніст	5051 - K	5130 K
колумністка	5051 - K	5130 K
команде	4235 к нашей K
команди	5056 до нашої K
коментар	8 залишити K
коментарите	88 в K	281 K под
коментарях	88 у K	88 в K	5038 у K	5038 в K
коментатор	271 е K
коментиране	281 правила за K	281 правилата за K
коментирате	8 за да K	281 K
коментувати	8 K
комментариев	104 отказались от K	104 отказался от K
комментарии	8 оставлять K
комментарий	8 оставить K	4210 чтобы оставить K
комментария	24 для отправки K
комментариях	88 в K	4221 в K
комментировать	8 K
контент	11 этот K	11 цей K	4232 внешний K
контента	11 этого K	4232 внешнего K
контенту	11 цього K
конференцию	4235 нашу K
конференция	276 нашата K
конференцію	5056 нашу K
конфиденциальности	4204 настройкам K	4204 настройками K	4205 политикой K	4222 политика K
конфіденційності	5024 налаштуваннями K	5025 політикою K	5039 політика K
копирование	4249 K материалов сайта
кореспондент	271 е K	271 , K	5051 - K	5051 , K	5130 K
кореспондентка	5051 - K	5051 , K	5130 K
короткий	4240 K опрос
корреспондент	4230 - K	4230 , K	4310 K
корреспондентам	42 нашим K
корреспондентка	4310 K
корреспонденту	42 нашему K
крикнув	5150 K
крикнул	4330 K
крикнула	4330 K	5150 K
кричав	5150 K
кричал	4330 K
кричала	4330 K	5150 K
кричали	4330 K	5150 K
кричит	4330 K
""", 'л': """
лв	285 за # K
лев	285 за # K
лева	285 за # K	347 K
лекцию	4235 нашу K
лекцію	5056 нашу K
лиценз	50 K cc
лицензии	50 K cc
ліцензією	50 K cc
""", 'м': """
магазин	276 нашия онлайн K	276 нашия K
магазина	276 онлайн K ни	4235 нашего K
магазине	4235 в нашем K	4235 в нашем интернет-K
магазину	5056 нашого K
магазині	5056 у нашому K	5056 в нашому K	5056 нашому інтернет-K
материал	4210 обсудить K	4232 внешний K	4265 K создан	4328 этот K
материалам	4257 ко всем K
материалы	4328 наши K
матеріал	5148 цей K
матеріали	5148 наші K
матеріалу	104 першій версії K
матеріалів	5070 копіювання K сайту	5070 K посилання обов'язкове	5078 до всіх K	5078 до усіх K
мероприятие	4235 наше K
месенджері	5045 K
месец	347 на K	347 всеки K
месечно	347 K
мессенджере	4227 K
месте	45 вы были на K
месяц	4329 в K
мобільний	5041 K додаток
молба	266 имаме малка K	266 имаме K към вас
молел	348 K
молела	348 K
молеха	348 K
молеше	348 K
містить	104 K описи	104 K сцени
місці	45 ви були на K
місяць	5149 на K	5149 перший K
""", 'н': """
навчання	51 K ші
нагадав	5150 K
нагадала	5150 K
наголосив	5150 K
наголосила	5150 K
надпис	348 такъв K
надпись	4330 такая K
надсилайте	5047 K нам	5047 K її	5047 K їх нам	5050 K фото	5050 K відео	5050 K свої	5147 K нам
надсилаємо	60 ми K вам	60 ми K
надійних	5044 K джерел
надішлемо	60 ми K вам
надішліть	41 K нам	52 K його	52 K друзям	70 K нам	5047 K нам	5047 K їх нам	5050 K фото	5147 K нам
нажимая	4243 K кнопку	4243 K на кнопку	4243 K "
нажмите	4210 K ctrl
налаштування	5024 K cookie	5024 K cookies	5024 K файлів cookie	5024 через ваші K
налаштуваннями	5024 K cookie	5024 K cookies	5024 K файлів cookie
налаштуваннях	5024 K cookie
намерете	301 K ни
напис	5150 такий K
написа	348 K
написав	5150 K
написал	4330 K
написала	4330 K	5150 K
написано	4330 было K	5150 було K
напиши	41 K нам	70 K нам
напишите	41 K нам	41 K в наш	70 K нам	70 K в наш	4229 K нашему	4229 K нашей	4229 K автору	4229 K нам	4327 K нам
напишіть	41 K нам	70 K нам	5047 K нашому	5047 K нашій	5047 K автору	5047 K авторці	5047 K нам	5147 K нам
напомнил	4330 K
напомнила	4330 K
направете	345 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	348 K
настоява	348 K
настоявал	348 K
настроек	4204 из-за ваших K
настройками	4204 K cookie	4204 K cookies	4204 K файлов cookie
настройках	4204 K cookie
настройки	4204 K cookie	4204 K cookies	4204 K файлов cookie
натискайки	283 K
натискането	283 с K
натискаючи	5063 K кнопку	5063 K на
нашем	4210 в K чате
нашия	276 към K екип	276 в K екип	279 K куиз	279 K тест
небольшая	4173 K просьба
неделю	20 раз в K	20 каждую K	4329 в K
независимата	345 подкрепете K
независими	346 K медии
независимую	4177 поддержите K	4327 поддержите K
независимые	4328 K медиа
незалежні	5148 K медіа
нейросети	4252 с помощью K
несколько	4240 на K вопросов
никакого	74 K спама
новинами	5015 стежте за K
новини	268 google K	5045 google K
новину	5029 маєте K
новость	4209 есть K
нуждаем	345 K се от вашата
нужна	4250 K ваша
нюзлетър	284 K
""", 'о': """
обеща	348 K
обещал	348 K	4330 K
обещала	4330 K
обещали	4330 K
обновена	104 статията е K
обновлен	104 текст K	104 материал K
обновлён	104 текст K	104 материал K
обозреватель	4230 - K	4230 , K	4310 K
обозревательница	4310 K
обраних	5044 K джерел
обратиться	105 куда K
обучения	51 K ии
объявил	4330 K
объявила	4330 K
объяснил	4330 K
объяснила	4330 K
объясняет	4330 K
объяснял	4330 K
объясняла	4330 K
обязал	4330 K
обязательна	4220 гиперссылка K	4249 материалов ссылка K	4249 ссылка на источник K
обязательные	24 K поля	4210 K поля
обясни	348 K
обяснил	348 K
обяснила	348 K
обяснява	348 K
обіцяв	5150 K
обіцяла	5150 K
обіцяли	5150 K
огледален	67 K сайт
оглядач	5051 - K	5051 , K	5130 K
оглядачка	5051 - K	5051 , K	5130 K
оголосив	5150 K
ограничений	4182 читайте без K
одноклассниках	4227 K
одному	5063 в K листі
оновлено	104 текст K	104 матеріал K	104 новину K
опечатку	4210 нашли K
описания	104 съдържа K	104 есть K	104 содержит K
описи	104 є K
опитування	5060 наше K	5060 коротке K
опитуванні	38 нашому K	5060 K читачів	5060 нашому K	5060 в K
оповещения	4274 хотите получать K
оприлюднюватиметься	25 не K	5031 ваша e-mail адреса не K
опрос	38 наш K	4240 наш K
опросе	38 нашем K	4240 нашем K	4240 в K
опубликован	25 не будет K	4210 ваш адрес email не будет K
организаторите	348 канят K
организаторы	4330 зовут K
організатори	5150 запрошують K
оставете	80 K имейла си
оставляем	32 K за собой право
оставляет	32 K за собой право
оставляя	4243 K заявку
оставьте	80 K свой адрес	80 K адрес	80 K почту	80 K свою почту	80 K e-mail
осталось	4183 K #%	4183 K # %
отбележете	65 K ме
ответил	104 не K на	4330 K
ответила	104 не K на	4330 K
ответили	104 не K на
ответственно	86 играйте K
ответственности	33 не несет K	33 не несёт K
отвечал	4330 K
отвечала	4330 K
отговори	104 не K на	348 K той	348 K тя
отговорил	348 K
отговорила	348 K
отговориха	348 K
отговорност	33 не носи K
отменить	24 K ответ	4329 K в любой момент
отметил	4330 K
отметила	4330 K
отметь	65 K меня
отметьте	65 K меня	65 K нас
отмечайте	65 K меня
отписаться	4187 K в любой момент
отправляем	60 мы K вам
отправьте	52 K	4229 K их нам	4327 K нам
отримувати	5081 хочете K
отримуйте	5085 K
очакваме	269 K вашите
очевидцем	4209 стали K	4209 вы стали K	5029 стали K
ошибку	4211 нашли K
оштрафовал	4330 K
оштрафовала	4330 K
оштрафував	5150 K
""", 'п': """
партнером	4247 совместно с K	5068 спільно з K
партнерски	77 K линкове
партнерские	40 K ссылки	77 K ссылки	4247 K ссылки
партнерским	77 K ссылкам
партнерські	77 K посилання	5068 K посилання
партнеры	4205 мы и наши K
партньорски	288 K линкове
партнёром	4247 совместно с K
партнёрские	40 K ссылки	77 K ссылки	4247 K ссылки
партнёрским	77 K ссылкам
патроном	4327 станьте K
пееха	348 K
пели	4330 K
первинній	104 K версії
первоначальной	104 K версии
первый	4329 K месяц	4329 рубль в K
переведите	4327 K нам
перевірте	5060 K себе	5063 K пошту
передплатник	53 як K	5008 уже K	5008 вже K
передплатникам	5008 доступний лише K	5008 доступна лише K	5008 доступно лише K
передплатники	53 K можуть	5079 лише K	5079 тільки K
передплатників	5008 тільки для K
передплатою	5008 доступна за K	5008 доступний за K	5064 за K	5086 з K
передплату	83 оформіть K	5064 K за	5147 оформіть K
передплатіть	83 K
передрук	48 K	5042 K
передруковувати	48 K
передруку	5042 у разі K
передрукувати	48 K
перепечатать	48 K
перепечатка	48 K	4225 K
перепечатке	4225 при K
перепечатывать	48 K
перешлите	52 K
перешліть	52 K
персональних	5040 K даних
персональных	4223 K данных
писав	5150 K
писал	4330 K
писала	4330 K	5150 K
писати	5148 нам K
писменото	290 без K съгласие
письме	4243 в одном K
письменного	4264 без K согласия
письмової	5084 без K згоди
питаха	348 K
питаше	348 K
пишете	41 K ни	70 K ни	269 K ни	270 K на	345 K ни
пишеше	348 K
пиши	41 K нам	41 K ни	70 K нам	70 K ни
пишите	41 K нам	41 K в бот	41 K в наш	41 K на почту	70 K нам	70 K в бот	70 K в наш	70 K на почту	4229 K нам	4261 K на	4327 K нам
пишіть	41 K нам	41 K у	70 K нам	70 K у	5047 K нам	5082 K на
платной	4182 в K версии
побачили	5092 K помилку
повний	23 K текст	5064 K текст
повтаря	348 K
повтаряше	348 K
повторював	5150 K
повторює	5150 K
повторяет	4330 K
повторял	4330 K
повторяла	4330 K
повідомив	5150 K
повідомила	5150 K
повідомили	5150 K
повідомлення	5091 хочете отримувати K	5091 бажаєте отримувати K
повідомте	41 K нам	70 K нам	5047 K нам	5047 K нас	5147 K нам
подайте	270 K сигнал
поддержать	4327 K нас	4327 K редакцию	4327 K нашу
поддерживайте	4327 K нас	4327 K нашу
поддержите	4177 K нашу	4177 K нас	4250 K	4327 K нас	4327 K нашу	4327 K редакцию	4327 K проект	4327 K автора	4327 K наш
поддержка	4178 ваша K	4327 ваша K поможет	4327 ваша K помогает	4327 ваша K позволит
поддержке	4247 при K партнёра	4247 при K партнера	4250 благодаря вашей K	4328 вашей K
поддержки	4328 без вашей K	4328 вашей K
поделитесь	28 K	52 K им	52 K ей	70 K своей историей	70 K с нами
поделиться	4209 хотите K
подканял	348 K
подканяха	348 K
подканяше	348 K
подкаст	37 наш K	37 нашия K	278 K	346 нашият K	4238 K	4328 наш K	5058 K	5148 наш K
подкаста	278 K	4238 K	4328 нашего K
подкасте	37 нашем K	4238 K
подкасти	37 наші K	278 K	5058 K
подкастов	4238 K
подкасту	5058 K
подкастът	278 K
подкасты	4238 K
подкасті	37 нашому K	5058 K
подкастів	5058 K
подкрепа	291 с вашата K	291 вашата K	345 вашата K	346 вашата K
подкрепата	288 с K на партньор
подкрепете	291 K	345 K ни	345 K нашата
подкрепяйте	345 K ни
подписаны	4182 уже K
подписка	4182 уже есть K	4331 K
подписке	4182 доступен только по K	4182 доступна по K	4182 доступен по K	4244 по K
подписки	4331 K
подпиской	4269 с K
подписку	83 оформите K	83 оформить K	4182 оформить K	4182 оформите K	4243 спасибо за K	4244 K за	4327 оформите K	4327 оформить K
подписчик	53 как K	4182 уже K	4182 вы уже K
подписчикам	4182 доступна только K	4182 доступно только K	4182 доступен только K	4258 только K
подписчики	53 K могут	4258 только K	4331 K
подписчиков	4182 только для K
подписчиком	4327 станьте K
подписывайтесь	4187 K на рассылку	4195 K на нас	4195 K на наш	4195 K на канал	4195 K на telegram	4327 K на
подписываясь	4243 K
подпишитесь	83 K	4177 K на регулярное	4187 K на рассылку	4195 K на наш	4195 K на канал	4327 K на
подчеркнул	4330 K
подчеркнула	4330 K
подчерта	348 K
поділитися	5029 хочете K
поділіться	28 K	52 K ним	70 K своєю історією	70 K з нами
подію	5056 нашу K
пожертвование	4177 оформите K	4178 сделайте K	4250 регулярное K	4250 ежемесячное K	4327 ваше K	4327 сделайте K	4327 оформите K	4331 K
пожертвования	4328 на K	4331 K
пожертвованиям	4250 благодаря K	4328 благодаря K
пожертвуйте	4327 K
позволяет	4327 ваша поддержка K
позначайте	65 K мене
позначте	65 K мене
позоваването	290 K на
поиска	348 K
поискал	348 K
показан	63 адрес не будет K	63 email не будет K
показана	63 почта не будет K	63 пошта не буде K	63 адреса не буде K
полностью	23 материал K	4182 чтобы прочитать K
полный	23 K текст	4244 K текст
получавайте	304 K
получавате	300 искате ли да K	300 искате да K
получайте	4268 K
получать	4260 хотите K	4274 хотите K новости	4274 хотите K push
получить	105 где K помощь
помилку	5092 знайшли K
помогите	93 K, сколько можете	4327 K нам
помогнете	345 K ни
помогут	4328 K нам
поможет	4328 K нам
помоли	348 K
помолил	348 K
помолила	348 K
помощ	0 нужда от K
помощник	66 наш K	66 ии-K
помощь	0 нужна K	4327 нам нужна ваша K
помощью	4252 с K ии
помітили	5043 якщо ви K	5092 K помилку
помічник	66 наш K
понравилась	4328 K статья
понравился	4328 K материал	4328 K текст
пообещал	4330 K
пообещала	4330 K
пообіцяв	5150 K
пообіцяла	5150 K
попереджає	5150 K
попередив	5150 K
попередній	104 K версії
попита	348 K
поправка	104 K:
попросив	5150 K
попросил	4330 K
попросила	4330 K	5150 K
попросили	4330 K	5150 K
попросило	4330 K
порадив	5150 K
порадила	5150 K
посилання	5070 K на джерело обов'язкове
последвайте	345 K ни
последната	299 K ви безплатна статия	299 K безплатна статия
посоветовал	4330 K
посоветовала	4330 K
постановив	5150 K
постановил	4330 K
пострадали	1 если вы K
постраждали	1 якщо ви K
посъветва	348 K
посъветвал	348 K
посъветвали	348 K
потребовал	4330 K
потребовала	4330 K
потърсите	105 къде да K помощ
почерпете	57 K ме
почерпи	57 K ме с кафе
почте	82 в K	82 на вашей K	4243 вашей K
почтовом	4243 вашем K ящике
почту	82 на K	4188 на вашу K	4188 вам на K	4243 вашу K
пошту	82 на K	82 на вашу K	5011 на вашу K
пошті	5063 вашій K
пощенска	256 вашата K кутия
пояснив	5150 K
пояснил	4330 K
пояснила	4330 K	5150 K
пояснював	5150 K
пояснювала	5150 K
пояснює	5150 K
поясняет	4330 K
правото	32 си запазва K
працювати	5071 допоможе нам K	5148 K далі
працюємо	5148 ми K
предишна	104 K версия на
предпочитаемые	4226 K источники
предпочитаемых	4226 K источников
предпочитан	267 K източник
предпочитани	267 K източници
предпочитаните	267 K източници	267 K си източници
предпочтительные	4226 K источники	4263 K источники
предпочтительный	4226 K источник
предпочтительных	4263 K источников
предупреди	348 K
предупредил	4330 K
предупреждава	348 K
предупреждает	4330 K
предыдущей	104 K версии текста
препечатването	290 K
препратете	52 K
препубликува	48 K
препубликуването	48 K
пригостіть	57 K мене кавою
призвал	4330 K
призвала	4330 K
призвали	4330 K
призна	348 K
признава	348 K
признавал	4330 K
признает	4330 K
признал	4330 K
признала	4330 K
признали	4328 нас K
призова	348 K
призовава	348 K
призовал	348 K
призоваха	348 K
призывал	4330 K
призывала	4330 K
призывали	4330 K
приложение	87 в нашето K	346 нашето K	4189 скачать K	4190 скачайте K	4190 установите K	4224 наше K	4224 мобильное K	4327 скачайте наше K	4327 скачайте K и
приложението	345 изтеглете K ни	345 изтеглете K на вестник
приложении	87 в нашем K	4189 открыть в K	4224 нашем K
приложения	4224 нашего K	4328 нашего K
прим	104 K. ред
примечание	104 K редакции
приоритетным	4226 K источником
присоединяйтесь	54 K	4327 K к нам	4327 K к нашему	4327 K к нашей	4327 K к нашим	4327 K к сообществу	4327 K к читателям	4327 K к тем
присъединете	54 K се	345 K се към нашия
присылаем	60 мы K вам	60 мы K
присылайте	4229 K нам	4229 K фото	4229 K видео	4229 K новости	4229 K свои	4229 K их нам	4327 K нам
пришлите	41 K нам	52 K друзьям	70 K нам	4229 K нам	4229 K фото	4229 K их нам	4327 K нам
пришлём	60 мы K вам
приєднуйтесь	54 K	5147 K до нас	5147 K до нашої	5147 K до нашого	5147 K до спільноти	5147 K до читачів
приєднуйтеся	54 K	5147 K до нас	5147 K до нашої	5147 K до нашого	5147 K до спільноти	5147 K до читачів
проверьте	4240 K себя	4243 K почту
проголосуйте	4255 K	5076 K
продовження	5068 реклама. K
продовжити	5008 щоб K читання	5071 допоможуть нам K
продовжувати	5148 K роботу
продолжаем	4328 мы K работать
продолжать	4250 помогут нам K	4328 K работу
продолжение	4247 реклама. K
продолжить	4182 чтобы K чтение	4250 помогут нам K	4250 поможет нам K	4328 K работу
продължава	288 K по-долу
продължете	253 K да четете
продължим	346 да K да работим
продължите	252 за да K да четете
произведен	4220 настоящий материал (информация) K	4265 материал K
произведён	4265 материал K
пройдите	4240 K тест
пройдіть	5060 K тест
променени	104 имената са K
пропускайте	300 не K
пропустите	4260 не K
пропустити	5081 не хочете K
пропустить	4260 не хотите K
пропустіть	5081 не K
просив	5150 K
просил	4330 K
просила	4330 K	5150 K
просили	4330 K	5150 K
просьба	4173 у нас к вам K	4173 у нас есть K
просять	5150 K
проучване	279 нашето K
прохання	5002 маємо до вас K	5002 невелике K
прочетете	253 за да K цялата
прочитать	4182 осталось K	4182 чтобы K статью
пріоритетне	5044 K джерело
пріоритетним	5044 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	48 K у себя
пълния	285 K текст
първия	347 за K месец
първоначалната	104 K версия
підписатися	5010 K на розсилку
підписка	5151 K
підписку	5008 оформіть K	5063 дякуємо за K	5147 оформіть K
підписники	5079 лише K	5151 K
підписників	5008 тільки для K
підписуйтесь	5014 K на нас	5014 K на наш	5014 K на канал	5014 K на telegram	5147 K на
підписуйтеся	5014 K на наш	5014 K на канал
підписуючись	5063 K
підпишіться	5010 K на розсилку	5014 K на наш	5147 K на
підтримайте	5005 K нашу	5005 K незалежну	5005 K нас	5071 K	5147 K нас	5147 K нашу	5147 K незалежну	5147 K редакцію	5147 K автора	5147 K роботу	5147 K наш
підтримати	5147 K нас	5147 K нашу
підтримка	5006 ваша K	5147 ваша K допоможе
підтримки	5068 за K партнера	5148 спільноти K	5148 вашої K
підтримуйте	5147 K нас	5147 K нашу
підтримці	5071 завдяки вашій K	5071 завдяки K читачів	5148 вашій K
піти	5002 перш ніж K
""", 'р': """
работа	346 нашата K	4328 наша K
работаем	4328 мы K
работать	4250 помогут нам K	4250 поможет нам K	4328 K дальше
работу	4328 нашу K
радив	5150 K
радила	5150 K
радили	5150 K
радить	5150 K
разкажете	41 K ни	70 K ни
разрешение	263 без K е забранено
разрешения	4264 без K редакции
разчитаме	291 K на вашата	346 K на
расскажите	41 K нам	70 K нам	70 K свою историю	4327 K нам
рассказал	4330 K
рассказала	4330 K
рассказать	4209 есть что K	4209 хотите K
рассказывать	4328 K правду
расследование	4328 наше K	4328 это K
расследования	4328 наши K
рассылка	4328 наша K	4331 K
рассылку	81 на K	81 нашу K	81 K	4187 нашу K	4187 K самых	4328 нашу K
регистрацията	283 с K си	283 благодарим за K
регистрируясь	4243 K
регулярний	5071 K внесок
редактор	271 е K	271 - K	271 , K	4230 - K	4230 , K	4310 K отдела	4310 K	5051 - K	5051 , K	5130 K
редакторка	5051 - K	5051 , K	5130 K
редакцией	42 нашей K	4229 связаться с K
редакции	104 поправка K	4208 мнение K	4208 позиция K	4208 мнением K	4264 без согласия K	4328 нашей K
редакцию	42 в нашу K	4229 напишите в K	4229 пишите в K
редакция	276 в нашата K	346 нашата K	4328 наша K
редакцията	41 свържете се с K	70 свържете се с K
редакцію	5047 напишіть у K	5047 пишіть у K
редакція	5148 наша K
редакцією	42 нашою K	5047 зв'язатися з K
редакції	46 письма до K	104 від K:	5028 думка K	5028 позиція K	5028 позицією K	5047 пишіть до K	5084 без згоди K	5084 без дозволу K	5148 нашої K
рекламата	13 K	288 след K
реклами	13 K	73 без K	73 немає K	346 без K	5068 після K	5068 на правах K	5148 без K
рекламой	13 K
рекламы	13 K	73 без K	73 нет K	4247 после K	4247 на правах K	4328 без K
репортер	42 на нашия K	271 е K	271 - K	271 , K	4230 - K	4230 , K	4310 K	5051 - K	5051 , K	5130 K
репортери	42 на нашите K	346 нашите K
репортерка	5051 - K	5051 , K	5130 K
репортёр	4230 - K	4230 , K	4310 K
решил	4330 K
реєструючись	5063 K
робота	5148 наша K
роботу	5148 нашу K
розкажіть	41 K нам	70 K нам
розповів	5150 K
розповідати	5148 K правду
розповіла	5150 K
розповісти	5029 маєте що K	5029 є що K	5029 хочете K
розсилка	5148 наша K	5151 K
розсилку	81 на K	81 нашу K	81 K	5010 нашу K	5010 щоденну K	5148 нашу K
розслідування	5148 наші K	5148 це K
рублей	4329 # K
рік	5149 на K
""", 'с': """
свидетелем	4209 стали K	4209 вы стали K
свободната	345 подкрепете K
свържете	41 K се с нас	70 K се с нас	269 K се с нашия	269 K се с нашата	269 K се с нас	269 K се с автора	345 K се с нас
свържи	41 K се с нас	70 K се с нас
свяжитесь	41 K с нами	4229 K с нами
связаться	4229 K с автором
свідком	5029 стали K
седмично	20 веднъж K
сигнализирайте	269 K ни
сказав	5150 K
сказал	4330 K
сказала	4330 K	5150 K
сказати	5029 маєте що K
скаржаться	5150 K
скаржився	5150 K
скаржилася	5150 K
скачайте	4189 K наше
скиньте	4327 K нам	4327 K донат
сколько	4327 скиньте K
скриньку	5063 вашу K
скриньці	5063 вашій K
следите	4195 K за нами
словам	4330 по K
словами	5150 за K
слушайте	301 K ни
слідкуйте	5014 K за нами
снимки	43 свои K	43 K и видео	43 вашите K	43 K или видео
советовал	4330 K
советовала	4330 K
советовали	4330 K
советует	4330 K
согласны	46 не K	46 K с автором
содержатся	104 K описания
содержимое	4232 внешнее K
содержит	104 K сцены
сообщение	4220 данное K (материал) создано	4265 K создано
сообщил	4330 K
сообщила	4330 K
сообщили	4330 K
сообщите	41 K нам	70 K нам	4229 K нам	4327 K нам
соучастником	4250 станьте K	4327 станьте K
спам	74 без K
спама	74 без K
спаму	74 без K
спецкор	4310 K
сповіщення	16 K	5012 увімкнути K	5012 увімкніть K	5091 хочете отримувати K	5091 хочете отримувати пуш-K	5091 бажаєте отримувати K	5091 хочеш отримувати K
споделете	28 K	52 K я	70 K с нас	70 K своята
сподобався	5148 K текст	5148 K матеріал
сподобалась	5002 якщо вам K стаття
спонсором	83 станьте K
според	348 K
спрашивает	4330 K
спросил	4330 K
спросила	4330 K
співали	5150 K
співучасником	5147 станьте K
спільнота	5148 наша K
спільноти	5006 стань частиною K	5071 частиною K	5148 нашої K
станете	83 K член	345 K абонат	345 K член
станьте	54 K одним из них	4327 K нашим	5147 K нашим
статей	5078 до всіх K	5078 до усіх K
статии	298 до всички K
статия	266 хареса ли ви тази K	285 цялата K	346 тази K
статията	285 % от K
стаття	5148 ця K
статья	4328 эта K
статьям	4257 ко всем K
стверджує	5150 K
стежте	5014 K за нами
стигнали	266 щом сте K дотук
стороннего	4232 K сервиса
сторонним	4232 K сервисом
стороннього	5053 K сервісу
стороннім	5053 K сервісом
суммой	4329 любой K
сумму	4329 любую K
сутрин	20 всяка K
существуем	4328 мы K
существует	4250 K благодаря
събитие	276 нашето K
съветва	348 K
съветваше	348 K
съвместно	288 K с партньор
съгласен	46 не си K
съгласие	290 без писмено K
съгласни	46 не сте K
съдържание	11 това K	273 външно K	273 това K
съдържанието	290 използването на K	290 използване на K
съобщи	348 K
съобщил	348 K
съобщиха	348 K
""", 'т': """
тагнете	65 K ме
твърдеше	348 K
твърди	348 K
текста	104 первой версии K	104 ранней версии K
тексте	104 ранее в K
текстове	298 до всички K
тексту	104 першій версії K
телеграм	18 K	268 K	4195 наш K-канал	4195 в нашем K	4227 K	4227 K-канал	4227 K-канале	4261 пишите в K	4328 наш K	5014 наш K-канал	5045 K	5045 K-канал	5045 K-каналі
телеграме	18 K	4227 K
телеграмі	5045 K
телефон	105 K довіри
тест	4240 наш K	5060 наш K
тиждень	20 раз на K	5149 на K
требовал	4330 K
требовала	4330 K
требовали	4330 K
тръгнете	266 преди да си K
""", 'у': """
уведомления	16 K	4190 включите K	4190 включить K	4190 разрешить K	4274 хотите получать K	4274 хотите получать пуш-K	4274 хочешь получать K
уверяет	4330 K
уверял	4330 K
уверяла	4330 K
увійдіть	27 K	5009 K, щоб
уговаривал	4330 K
уговаривала	4330 K
угостите	57 K меня кофе	57 K автора кофе
угостить	57 K меня кофе
уебинар	276 нашия K
узнавать	4274 хотите K о
уйдете	4173 прежде чем вы K
укажите	80 K свой e-mail	80 K почту
улюблених	5044 K джерел
улюблені	5044 K джерела
умовляв	5150 K
умоляваше	348 K
умолял	4330 K
умоляла	4330 K
умоляли	4330 K
утверждает	4330 K
уточнение	104 K:
уточнення	104 K:
уточнив	5150 K
уточнил	4330 K
уточнила	4330 K	5150 K
учасником	5147 станьте K
""", 'ф': """
фейсбук	18 K	268 K
фото	43 свои K	43 ваши K	43 свої K	43 ваші K
фотографии	43 K и видео
""", 'ц': """
цените	4328 K нашу
цитировании	4225 при K
цитування	5042 у разі K
цитуванні	5042 при K
""", 'ч': """
частиною	5147 станьте K
частковому	5070 повному або K
чашку	57 на K кофе
через	67 K vpn
четене	2 време за K
четете	301 K ни
читаете	4327 спасибо, что K
читай	5014 K нас
читайте	4195 K нас в	5014 K нас у	5014 K нас в
читання	2 час K	2 хв K
читателей	46 письма K	4240 опросе K	4250 благодаря поддержке K	4270 K	4328 наших K
читатели	39 наши K	39 нашите K	46 писма на K	306 K	346 нашите K	4173 дорогие K	4270 K	4328 наши K
читателите	306 K	346 с подкрепата на K	346 от K ни
читателям	21 благодаря K	39 нашим K	4270 K	4328 благодаря K
читати	5008 щоб K далі	5147 щоб K далі
читачам	21 завдяки K	5087 K
читачі	39 наші K	5087 K	5148 наші K
читачів	46 листи K	5087 K	5148 наших K
читаєте	5147 дякуємо, що K
чтение	2 на K
чтения	2 время K	2 мин K
""", 'щ': """
щомісяця	5149 K
щомісячний	5071 K внесок
щомісячно	5149 K
щоранку	20 K
щотижневу	5010 K розсилку
""", 'э': """
электронной	4243 адрес K почты
электронную	4243 K почту
""", 'я': """
яжіться	41 зв'K з нами	5047 зв'K з нами
язкові	24 обов'K поля	5031 обов'K поля
якщо	5002 K ви вже тут
""", 'і': """
із	5145 # K #
інтелектом	5073 штучним K
інтелекту	5073 за допомогою штучного K
інформацію	5029 маєте цікаву K
історію	5029 маєте K
""", 'א': """
אדבלוק	2366 K
אומר	2404 K
אומרת	2404 K
אותה	52 שלחו K	52 שתפו K
אותו	52 שלחו K
אותנו	65 תייגו K	70 שתפו K
אחרינו	2287 עקבו K	2401 עקבו K
איתנו	41 צרו K קשר	41 צרו קשר K	41 דברו K	70 צרו K קשר	70 צרו קשר K	70 דברו K
אליכם	60 נשלח K
אלינו	41 פנו K	70 פנו K
אלקטרוני	2284 דואר K
אמר	2404 K
אמרה	2404 K
אמרו	2404 K
אתכם	2330 רק K
""", 'ב': """
באפליקציה	87 K שלנו
בדוי	104 שם K
בדויים	104 שמות K
בוקר	20 מדי K
בחודש	2403 K
ביקש	2404 K
ביקשה	2404 K
במייל	2329 K שלכם
במצוקה	0 K
בסרטון	2315 לצפות K זה
בעוגיות	2293 שימוש K
בעיתונות	2330 לתמוך K
בעלי	2372 בלי K הון	2372 ללא K הון
בקובצי	2292 משתמש K
בשבוע	20 פעם K	2403 K
בתגובות	88 K
בתוכן	2343 לעשות שימוש K
""", 'ד': """
דווחו	2401 K לנו
דיגיטלי	2279 רכשו מינוי K
דיוור	2329 קבלת K
""", 'ה': """
האימייל	24 K לא יוצג	63 K לא יוצג
האפליקציה	2288 הורידו את K	2402 K
הבהרה	104 K:
הגיב	104 לא K
הדיגיטלי	66 העוזר K
הדפדפן	12 K שלך
ההתראות	16 K
הודיע	2404 K
הודיעה	2404 K
הוואטסאפ	2288 לקבוצת K
הווטסאפ	2288 לקבוצת K
הווירטואלי	66 העוזר K
הוסיף	2404 K
הוסיפה	2404 K
הזהיר	2404 K
הזכויות	2303 כל K שמורות
הזמינו	57 K אותי לקפה
החובה	24 שדות K
החוג	2313 הוא ראש K	2313 היא ראש K
החינמיות	2346 הכתבות K
הטלגרם	2288 לערוץ K
הטקסט	2316 K
היום	2401 תרמו K
הירשמו	2279 כדי להמשיך לקרוא K	2401 K לקבלת
הכותב	2343 על דעת K
הכתבה	48 לפרסם את K	2279 להמשך קריאת K	2316 K	2402 K הזאת
המדור	2311 הוא עורך K	2311 היא עורכת K
המובעות	2343 הדעות K במאמר	2343 הדעות K בטור	2343 הדעות K בכתבה
המועדף	2306 למקור K	2306 כמקור K
המייל	2283 לתיבת K	2284 כתובת K
המערכת	104 הערת K
המקורית	104 בגרסה K של
הניוזלטר	2284 K היומי	2329 K השבועי של	2329 K שלנו	2402 K
הסביר	2404 K
הסיכום	2316 K
העבירו	52 K אותה	52 K הלאה
העיקריות	2316 הנקודות K
העיתונות	2402 K העצמאית
הפרטיות	2293 מדיניות K
הפרסומות	2366 חוסם K	2368 את חוסם K	2368 חוסם K
הפרסומים	2366 חוסם K
הפרסומת	13 K
הצביעו	2401 K בסקר
הצטרפו	54 K אליהם	54 K אלינו	2288 K לערוץ	2401 K אלינו
הקודמת	104 בגרסה K של
הקוראים	21 בזכות K
השאירו	80 K כתובת מייל	80 K מייל
השימוש	2293 תנאי K
השמות	104 K שונו
התגובות	2326 K
התחברו	27 K	2279 כדי להמשיך לקרוא K
התמונות	43 את K שלכם
התמיכה	2330 בזכות K שלכם
התראות	16 K
התרגום	2316 K
התרומה	2401 K שלכם
""", 'ו': """
ובטוויטר	2287 בפייסבוק K
ווידאו	43 תמונות K
וסרטונים	43 תמונות K
ותלוי	2330 K בכם
ותלויה	2330 K בכם
""", 'ז': """
זקוקה	2401 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2313 היא K סגל
חודשית	2401 תרומה K
חוקר	2313 הוא K ב
חוקרת	2313 היא K ב
חיצוני	2315 תוכן K	2315 תוכן ממקור K
""", 'ט': """
טען	2404 K
""", 'י': """
יכולים	53 מנויים K
ישירות	2329 K למייל	2329 K לתיבת
""", 'כ': """
כמנויים	53 K	83 הצטרפו K	2279 הצטרפו K
כתב	2404 K
כתבה	2316 K זו	2402 K זו	2404 K
כתבו	41 K לנו	70 K לנו	2401 K לנו
כתבות	2346 K חינם
כתבי	41 K לנו	70 K לנו
כתבת	2311 היא K
כתובת	80 הזינו K מייל	2284 K דוא"ל
""", 'ל': """
לדברי	2404 K
להגיב	8 כדי K	2326 K
להמשיך	2279 כדי K לקרוא,	2279 כדי K לקרוא בחרו	2279 כדי K לקרוא יש	2279 כדי K לקרוא את הכתבה	2330 עזרו לנו K
להעתיק	2343 לשכפל, K
לחודש	2403 K
לחוק	2343 סעיף #א K
לחצו	2401 K כאן
לידיעון	2401 הירשמו K
לכתבים	42 K שלנו
לכתבת	42 K שלנו
למייל	82 K שלכם
למנויים	83 היו K	2281 K בלבד
למערכת	42 K שלנו	46 מכתבים K
לניוזלטר	81 K	81 K שלנו	2283 הירשמו K	2283 הרשמה K	2283 K שלנו	2329 בהצלחה K	2401 הירשמו K
לעזרתכם	2401 אנחנו זקוקים K
לענייני	2311 הוא כתב K	2311 היא כתבת K
לפנות	105 לאן אפשר K
לפרסם	48 K כתבה זו	48 K מחדש
לצפייה	2315 K בתוכן
לקבוצת	2288 הצטרפו K
לקריאה	2346 כתבות K
לקריאת	23 K הכתבה
לשנה	2403 K
לתומכים	2330 הצטרפו K שלנו
""", 'מ': """
מאמרים	17 K חינם	2346 K חינם
מודעות	2368 בחוסם K	2368 חוסם K
מועדף	2306 מקור K	2306 כמקור K	2386 מקור K	2386 כמקור K
מחקר	2313 הוא עמית K
מינוי	2279 רכשו K ל-	2279 רכשו K כדי	2279 רכשו K או	2401 רכשו K	2405 K
מנוי	2279 כבר K?
מנויים	2405 K
מניות	2372 בלי בעלי K	2372 ללא בעלי K
מסכימים	46 לא K	46 K?	2329 בהרשמה אתם K
מסר	2404 K
מסרבים	104 K להגיב
מראה	67 אתר K
מרצה	2313 הוא K	2313 היא K
""", 'נ': """
ניוזלטר	2329 K שבועי	2405 K
נשלח	60 K לכם
""", 'ס': """
סגל	2313 הוא חבר K
סופר	2313 הוא K ו
סופרת	2313 היא K ו
סיכום	2316 K
סיפר	2404 K
סיפרה	2404 K
סעיף	2343 K #א
ספאם	74 בלי K	74 ללא K
ספרו	41 K לנו	70 K לנו	2401 K לנו
סרטונים	43 תמונות או K
""", 'ע': """
עדכונים	2329 לקבלת K במייל
עודכנה	104 הכתבה K	104 הידיעה K
עזרה	105 איפה אפשר לקבל K
עיתונאי	2311 הוא K	2313 הוא K
עיתונאית	2311 היא K	2313 היא K
עיתונות	2330 לעשות K	2402 K עצמאית
עכשיו	2279 רכשו מינוי K	2401 תרמו K
עלולים	104 K להיות קשים
עמיתת	2313 היא K מחקר
עמלה	2342 נקבל K	2342 לקבל K
ער	105 K״ן
""", 'פ': """
פרופסור	2313 הוא K	2313 היא K
פרסום	48 K מחדש
פרסומות	73 בלי K	73 ללא K	2366 חוסם K	2368 בחוסם K	2368 חוסם K	2368 חוסמי K	2402 ללא K
פרסומת	13 K
פרשן	2311 הוא K
פרשנית	2311 היא K
""", 'צ': """
ציין	2404 K
""", 'ק': """
קודמת	104 בגרסה K של
קוראי	2402 K
קרא	2404 K
קריאה	2 זמן K
""", 'ר': """
ראשון	2403 חודש K
""", 'ש': """
שאלו	2316 K את
שולחים	60 אנחנו K לכם
שיווקי	2329 לקבל תוכן K
שלחו	41 K לנו	70 K לנו	2401 K לנו
שלנו	42 לכתב K	2402 K
שנקבל	2342 K עמלה
שקראתם	2401 תודה K
שתפו	28 K
""", 'ת': """
תגובה	104 לא נמסרה K
תגובות	2326 K
תוכן	11 K זה	2315 הצגת K
תיאורים	104 כוללת K	104 מכילה K
תייגו	65 K אותי
תיקון	104 K:
תלוי	2330 K בכם
תלויה	2330 K בכם
תמיכתכם	2401 K
תמכו	2401 K בנו
תקציר	2316 K
תרומה	2405 K
תרומות	2405 K
""", 'ا': """
اخبارنا	122 تابعوا K	246 K
اخبرنا	41 K	70 K
اخبرونا	41 K	70 K
ادامه	1867 K مطلب	1867 K خبر	1919 براي K مطلب
ادبلاكر	1897 K
ادعمنا	245 K
ادعموا	245 K
اذنكم	131 نطلب K قبل
ارتباط	131 قد تتضمن ملفات K
ارسال	8 براي K نظر	1813 به ايميل شما K	1836 براي ما K كنيد
ارسله	52 K الي
ارسلها	41 K الينا	70 K الينا
اسبوعيا	247 K
استخدام	141 يمنع اعادة K المواد	141 يمنع اعادة K هذا	141 يمنع اعادة K اي
استطلاع	245 صوت في K
استطلاعنا	246 K
استفاده	1819 از كوكي K ميكنيم	1819 از كوكيها K ميكنيم	1820 شرايط K	1832 K از مطالب اين سايت	1832 K از مطالب سايت
استمرار	245 ساهم في K	245 ساهموا في K
اسپم	74 بدون K
اشار	248 K
اشارة	65 ضع K الي
اشارت	248 K
اشتراك	174 لديك K	249 K	1860 K تهيه كنيد	1919 K تهيه كنيد	1923 K
اشتراكك	171 تم K
اشترك	83 K	110 K الان	245 K الان
اشتركوا	83 K	245 K
اصحابها	169 تعبر عن راي K	169 عن راي K
اصلاحيه	104 K
اضاف	248 K
اضافت	248 K
اضغط	245 K هنا
اطلاع	1836 به ما K دهيد
اعادة	48 K نشر	141 يمنع K نشر
اعجبك	246 K هذا
اعلام	1922 K كرد
اعلانات	73 بلا K	73 بدون K	73 لا K	208 مانع K	208 حاجب K	209 مانع K	209 حاجب K
اعلانها	16 K	1894 K را دريافت
اعلانهاي	1894 K خبري
اعلن	248 K
اعلنت	248 K
اعملوا	65 K تاغ
افاد	248 K
افادت	248 K
افزود	1922 K
افزونه	1897 K مسدود
اكتب	245 K لنا
اكتبوا	41 K الينا	70 K الينا	245 K لنا
اكد	248 K
اكدت	248 K
الاخبارية	116 النشرة K
الارتباط	127 ملفات تعريف K
الاسبوع	20 مرة في K
الاستخدام	127 شروط K
الاسماء	104 تم تغيير K
الاشعارات	16 K	117 فعل K	118 تفعيل K
الاعلان	13 بعد K
الاعلانات	133 حاجب K	133 مانع K	208 مانع K	208 حاجب K	208 اداة حظر K	209 مانع K	209 حاجب K	209 اداة حجب K
الافتراضي	66 مساعدنا K	66 المساعد K
الالزامية	24 الحقول K
الالكتروني	63 بريدك K لن يظهر	115 بريدك K	116 البريد K	171 في بريدك K
الان	245 تبرع K	245 سجل K
الاول	247 الشهر K
الاولي	104 النسخة K من
البديل	67 موقعنا K	67 الموقع K
البريدية	81 النشرة K	115 نشرتنا K	116 النشرة K	249 النشرة K
التحرير	42 فريق K لدينا
التطبيق	117 حمل K	117 نزل K	118 تحميل K
التعليق	104 رفضت K	168 شروط K	168 سياسة K
التعليقات	88 في K
التقرير	23 لقراءة K	246 هذا K
الخارجية	156 محتوي المواقع K
الخبر	104 تم تحديث هذا K
الخصوصية	127 سياسة K
الدخول	27 سجل K	110 سجل K الان	110 سجل K الي حسابك	110 سجل K او اشترك	110 سجل K او انشئ	245 سجل K او
الشهر	247 في K
الصفحة	131 تحتوي هذه K علي محتوي من
الغاء	24 K الرد
الفيديو	43 الصور ومقاطع K
القراء	21 بفضل K	46 بريد K	172 نعتمد علي دعم K
القراءة	2 مدة K	2 وقت K	110 لمتابعة K	174 لمواصلة K
الكاتب	169 يعبر عن راي K
الكوكيز	127 K
المادة	246 هذه K
المجانية	17 المقالات K	185 من المقالات K	185 مقالاتك K	185 المقالات K
المحتوي	11 هذا K	110 هذا K متاح	141 يمنع اعادة استخدام K	141 يمنع اعادة انتاج K	141 يمنع اعادة توزيع K
المحرر	104 ملاحظة K
المراة	67 نسخة K
المساعد	66 K الذكي
المساعدة	105 اين تجد K	105 للحصول علي K
المستقلة	246 الصحافة K
المفضل	146 مصدرك K	146 مصدركم K	146 المصدر K لديك
المفضلة	146 مصادرك K	146 مصادركم K
المقال	23 لقراءة K	104 تم تحديث هذا K	110 لقراءة K كاملا	131 يحتوي هذا K علي محتوي من	174 لقراءة هذا K	246 هذا K
المواد	141 يمنع اعادة انتاج K	141 يمنع اعادة توزيع K
النشر	141 يمنع اعادة K
النشرة	115 اشترك في K
اليك	60 نرسل K
اليكم	60 نرسل K
الينا	41 اكتب K	70 اكتب K	245 انضم K
اليهم	54 انضم K
انتاج	141 يمنع اعادة K هذا	141 يمنع اعادة K اي
انستغرام	245 تابعنا علي K
انضموا	54 K اليهم
انقر	245 K هنا
اوضح	248 K
اوضحت	248 K
اول	1921 ماه K
اوليه	104 نسخه K اين
ايميل	1813 K خود را وارد كنيد	1814 ادرس K	1814 نشاني K	1856 در K خود	1919 K خود را وارد كنيد
ايميلتان	1856 به K
اينجا	1866 K كليك كنيد	1919 K كليك كنيد
اينستاگرام	1817 در K دنبال
اينه	67 K
اپ	1855 K
اپليكيشن	1855 K	1919 K ما را	1919 K را دانلود كنيد	1919 K را نصب كنيد	1920 K ما
اگهي	13 پس از K	73 بدون K
""", 'ب': """
باحث	151 K
باحثة	151 K
بارگذاري	1823 K شود
بازتابدهنده	1873 الزاما K	1873 لزوما K	1873 K ديدگاه
بازنشر	48 K
باشيد	1836 با ما در تماس K
بالضرورة	169 لا تعبر K عن	169 لا يعبر K عن	169 لا تعكس K	169 لا يعكس K	169 لا تمثل K	169 لا يمثل K
ببينيد	1849 را K
بحسب	248 K
بخوانيد	1834 K
بدهيد	41 به ما پيام K	70 به ما پيام K
بديل	67 رابط K
براي	1920 K ما
بريدك	63 لن يظهر K	80 اترك K	80 ادخل K	82 في K	115 الي K	171 علي K	171 سجل K	171 اضف K	171 يوميا في K	171 في K كل
بريدكم	80 اتركوا K	171 في K
بشنويد	1849 K
بعرض	156 هل تسمح K
بفرستيد	41 براي ما K	70 براي ما K	1836 براي ما K
بفضلكم	246 K
بنويسيد	41 براي ما K	70 براي ما K	1836 براي ما K	1919 براي ما K
بهروز	104 اين خبر K	104 اين گزارش K
بپيونديد	54 به انها K	54 به جمعشان K	1834 K	1846 به تيم ما K	1919 K
بگذاريد	41 با ما در ميان K	70 با ما در ميان K	1836 با ما در ميان K	1919 با ما در ميان K
بگوييد	41 به ما K	70 به ما K
بگيريد	41 با ما تماس K	70 با ما تماس K	1836 با ما تماس K
""", 'ت': """
تؤكد	248 K
تابعة	77 روابط K
تابعنا	123 K علي	123 K عبر	245 K علي تويتر	245 K علي غوغل	245 K علي جوجل
تابعونا	122 K علي	122 K عبر	245 K علي
تاكيد	1922 K كرد
تبرع	249 K
تبرعات	249 K
تبرعك	245 K
تبرعكم	245 K
تبرعوا	93 K بما	245 K الان
تبليغات	73 بدون K	1895 مسدود كننده K	1897 مسدود كننده K
تجربتك	70 K معنا
تجربه	70 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	42 K ما
تحقيقاتنا	246 K
ترجيحي	1835 منبع K	1835 منابع K	1914 منابع K	1914 منبع K
ترد	104 لم K
تستطيع	172 تبرع بما K	172 ساهم بما K
تصحيح	104 K:
تطبيق	245 حمل K	245 حملوا K
تطبيقنا	87 في K	87 عبر K	246 K
تعبر	169 لا K عن راي	169 K فقط عن راي
تعديل	104 تم K هذا
تعليقا	168 لتضيف K
تغيير	104 نامها K
تفاصيل	104 يتضمن K	104 يحتوي علي K
تفعيل	126 K جافا
تفوت	245 لا K
تفوتوا	245 لا K
تقاريرنا	246 K
تقول	248 K
تلغرام	122 قناتنا علي K	245 تابعنا علي K
تلگرام	1817 ما را در K	1817 در K دنبال	1817 كانال K ما	1836 با ما در K
تماشا	1849 K كنيد
تمامي	1833 K حقوق
تمثل	169 لا K راي
تنويه	104 K:
تواصل	41 K معنا
تواصلوا	41 K معنا	245 K معنا
توافق	46 هل K
توافقنا	46 لا K
توزيع	141 يمنع اعادة K هذا	141 يمنع اعادة K اي
توصيف	104 حاوي K
توضيح	104 K:	1922 K داد
تيليغرام	122 قناتنا علي K
تيم	1920 K ما
""", 'ج': """
جافاسكريبت	202 K
جاوااسكريپت	1819 K را فعال
جزئيات	104 حاوي K
""", 'ح': """
حذر	248 K
حذرت	248 K
حقوق	1833 كليه K	1833 همه K	1833 تمام K
حمايت	1857 K مالي خود	1858 به K شما نياز	1858 با K شما	1859 K كنيد	1919 از ما K كنيد	1919 K شما
""", 'خ': """
خارجي	156 محتوي K
خبر	6 اين K	1920 اين K
خبرنامه	1813 K ما	1813 اشتراك K	1814 در K	1856 K روزانه	1856 K هفتگي	1920 K ما	1920 K	1923 K
خبرنگار	42 K ما	1836 K ما را	1841 K
خبرنگاران	42 K ما	1920 K ما
خبرها	1894 اعلان K
خبرهاي	1894 اعلان K فوري
خصوصي	1820 سياست حريم K
خواست	1922 K
خواستند	1922 K
خواندن	1860 براي ادامه K
خوانندگان	21 با كمك K	46 نامههاي K	1858 به K خود تكيه	1920 K ما
خواهد	1852 منتشر K شد
خواهند	1852 منتشر K شد
""", 'د': """
داده	1823 نشان K شود
داستان	70 K خود را براي ما
دانشگاه	1841 استاد K
دريافت	1894 K اعلان	1894 خبرهاي فوري را K
دستيار	66 K مجازي
دعا	248 K
دعت	248 K
دعمك	245 K
دعمكم	172 نعتمد علي K	172 تعتمد علي K	172 نحتاج الي K	245 K
دنبال	1817 ما را K كنيد	1834 K كنيد	1834 K كنيم	1919 K كنيد
دهيد	41 به ما پيام K	70 به ما پيام K	1836 به ما خبر K	1849 گوش K	1863 هديه K	1919 خبر K
دوستان	52 براي K خود
دوستانتان	52 براي K	52 با K
ديدگاه	1852 نوشتن K	1852 ارسال K	1852 بيانگر K	1873 لزوما K
""", 'ذ': """
ذكر	248 K
ذكرت	248 K
""", 'ر': """
راسلنا	41 K	70 K	245 K
راسلونا	41 K	70 K	245 K
رايگان	1846 وبينار K ما	1860 اشتراك K	1874 مقاله K	1874 مطلب K	1874 مطالعه K	1919 K ثبت نام كنيد
روزنامه	1873 ديدگاه K
روزنامهنگار	1841 K
روزنامهنگاري	1920 K مستقل
""", 'س': """
سابقة	104 نسخة K من هذا	104 نسخة K من هذه
سالانه	1921 K
ساهم	93 K بما	245 K في دعم
ساهموا	93 K بما	245 K في دعم
سايت	1920 K ما
سايتهاي	1843 محتواي K ديگر
سكريبت	202 جافا K
سنويا	247 K
""", 'ش': """
شارك	28 K
شاركنا	41 K قصتك	70 K قصتك	245 K برايك
شاركه	28 K	52 K مع
شاركونا	70 K قصتكم	245 K
شهريا	247 K
شويد	27 وارد K	1834 عضو K	1834 K	1919 عضو K
""", 'ص': """
صباح	20 كل K
صبحگاهي	1856 خبرنامه K
صحافتنا	246 K
صحافي	151 K
صحافية	151 K
صحافيينا	42 K
صحفي	151 K
صحفية	151 K
صحفيينا	42 K	246 K
صرح	248 K
صرحت	248 K
صوركم	43 K
""", 'ض': """
ضدتبليغ	1897 K
""", 'ط': """
طالب	248 K
طالبت	248 K
طلب	248 K
طلبت	248 K
""", 'ع': """
علاقه	1835 منبع مورد K
عملنا	246 K
عمولة	183 قد نحصل علي K	183 نحصل علي K
عنوان	24 لن يتم نشر K
""", 'غ': """
غيرفعال	1897 لطفا ان را K كنيد
""", 'ف': """
فارسله	52 K
فرستاده	1813 به ايميل شما K
فرصتهاي	1846 K شغلي در
فريقنا	246 K
فشاركه	52 K
فنجان	57 ادعني الي K قهوة
فيسبوك	18 K	245 تابعنا علي K
فيلترشكن	67 K
فيلم	43 عكس و K
فينگليش	1852 K	1853 حروف لاتين (K)
""", 'ق': """
قال	248 K
قالت	248 K
قالوا	248 K
قبلي	104 نسخه K اين
قراءنا	246 K
قرائنا	172 نعتمد علي K	172 ونعتمد علي K	246 K
قناتنا	122 انضم الي K	246 K
""", 'ك': """
كاتب	151 K
كاتبة	151 K
كاتبه	169 يعبر عن راي K
كاتبها	169 تعبر عن راي K
كار	1920 K ما
كاربري	1860 حساب K خود شويد	1919 حساب K خود شويد
كانال	1817 به K ما	1834 K ما	1920 K ما
كتب	248 K
كتبت	248 K
كردهايد	1860 ثبت نام K	1860 ثبتنام K
كمصدر	146 K مفضل	229 K مفضل
كميسيون	1871 K دريافت كنيم	1871 K دريافت ميكنيم
كنيد	65 منو تگ K	65 من را تگ K	65 تگ K	1846 ديدن K	1849 گوش K	1863 هديه K	1866 روي لينك كليك K	1866 كليك K	1897 لطفا ان را غير فعال K	1919 به ما كمك K	1919 روي لينك كليك K	1919 همين حالا ثبت نام K
كوكي	1820 از K
كوكيها	1820 K
""", 'ل': """
لניוזלטר	81 K
لاتين	1852 حروف K	1853 حروف K
لاشتراكك	171 K في
لاشتراككم	171 K في
لاضافة	8 K تعليق	168 K تعليق
لزوما	1873 K نظر
لقراءة	110 سجل الدخول K	174 K بقية	245 سجل الدخول K
لقراءتكم	245 شكرا K
لكتابة	168 K تعليق
للاطلاع	174 K علي المقال كاملا
للتعليق	8 K	168 K علي الخبر
للقراءة	2 دقائق K	110 سجل الدخول K
للمتابعة	110 سجل الدخول K
للمشتركين	53 يمكن K	113 K فقط	174 حصري K	174 متاح K
لمتابعة	110 سجل الدخول K	174 K قراءة	209 ايقافه K	245 سجل الدخول K
لمشتركي	174 حصري K
لمواصلة	174 K قراءة	209 ايقافه K التصفح	209 تعطيله K التصفح
""", 'م': """
ما	1920 به K
مالكين	214 بلا K
مالي	1858 كمك K شما	1919 كمك K شما	1923 كمك K
ماه	1921 در K
ماهانه	1921 K
مباشرة	171 K في بريدك
متجرنا	246 K
متصفحك	12 K
مجانا	245 سجل K
مجانيا	185 مقالا K
مجانية	185 مقالات K
محتوا	11 اين K
محتواي	1843 K خارجي	1843 اجازه ميدهيد K
محتوايي	1843 حاوي K از
محتوي	156 K من طرف ثالث
محفوظ	1832 كليه حقوق K است	1832 تمامي حقوق K است	1832 همه حقوق K است	1832 تمام حقوق K است
محفوظة	141 جميع الحقوق K	141 حقوق النشر K
مراسل	151 K
مراسلة	151 K
مراسلنا	42 K	246 K
مراسلينا	42 K	246 K
مرره	52 K الي
مرورگر	12 K شما
مزعجة	74 بلا رسائل K	104 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	66 K الذكي
مساهمتك	172 نحتاج الي K	172 الي K
مساهمتكم	172 نحتاج الي K
مساهمين	214 بلا K	214 ولا K
مستعار	104 اسم K	104 نام K
مستعارة	104 اسماء K
مستقل	1920 رسانه K
مستقلة	246 صحافة K
مسدودكننده	1895 K تبليغات	1897 K تبليغات
مشترك	174 هل انت K	1860 K شويد	1919 K شويد
مشتركا	53 بصفتك K
مشتركان	1860 ويژه K است
مصنوعي	1844 هوش K
مطالعه	2 دقت K	2 زمان K
مطلب	6 اين K	1920 اين K
معنا	245 ساهم K
مفضل	229 مصدر K
مفضلا	229 مصدرا K
مقالاتنا	172 لا نضع K	246 K
مقاله	1867 ادامه K
ملاك	214 بلا K
منبع	1872 ذكر K
منتخب	1835 منبع K
منشن	65 K لي
منصتنا	246 K
مهمانم	57 قهوه K
موافقتك	156 نطلب K
موافقتكم	131 K مطلوبة قبل	131 نطلب K قبل
موبايل	1855 برنامه K
موردنياز	24 بخشهاي K
موفقيت	1856 عضويت شما با K	1856 ثبت نام شما با K
موقعنا	246 K
ميتوانند	53 مشتركان K
ميخواهيم	1843 از شما اجازه K
ميدهد	1852 نظر K
ميفرستيم	60 برايتان K	60 براي شما K
ميگفت	1922 K
ميگويد	1922 K
ميگيريم	1871 كميسيون K
""", 'ن': """
ناشد	248 K
ناشدت	248 K
نتقاضي	183 K عمولة	183 قد K عمولة
نحتاج	172 K الي دعمك
نخواهد	25 منتشر K شد	1852 منتشر K شد
نخواهند	1852 منتشر K شد
نداد	104 پاسخ K
ندهيد	1919 از دست K
نرسل	60 K لك	60 K لكم
نرمافزار	1855 K موبايل
نستخدم	126 K ملفات
نشرتنا	81 K	115 اشترك في K	246 K
نظر	8 ثبت K
نظرسنجي	1919 در K ما	1920 K ما
نمايش	1823 K داده شود
نميشود	63 ايميل شما نمايش داده K	1852 منتشر K
نوشت	1922 K
نويسنده	1836 ايميل K	1841 K
نياز	0 K به كمك	0 به كمك K	1858 به كمك شما K
نيستيد	46 موافق K
""", 'ه': """
هستيد	1860 مشترك K
هماكنون	1919 K ثبت نام كنيد
همايش	1846 بليت K
هوشمند	66 دستيار K
""", 'و': """
وابسته	1858 به حمايت شما K
واتساب	122 قناتنا علي K	245 تابعنا علي K
واحدا	54 كن K منهم
واشار	248 K
واشارت	248 K
واضاف	248 K
واضافت	248 K
واعلن	248 K
واعلنت	248 K
وافاد	248 K
وافادت	248 K
واكد	248 K
واكدت	248 K
واوضح	248 K
واوضحت	248 K
وبحسب	248 K
وبينار	1846 K ما	1846 در K
وتؤكد	248 K
وتري	248 K
وتضيف	248 K
وتقول	248 K
وحذر	248 K
وحذرت	248 K
ودعا	248 K
ودعت	248 K
وذكر	248 K
وذكرت	248 K
وصرح	248 K
وصرحت	248 K
وطالب	248 K
وطالبت	248 K
وفقا	248 K
وفيديو	43 صور K
وقال	248 K
وقالت	248 K
وقالوا	248 K
وكتب	248 K
وكتبت	248 K
ومحلل	151 كاتب K
ومقاطع	43 صورك K	43 صوركم K	43 صور K فيديو
ونعتمد	172 K علي دعمكم
ووفقا	248 K
ويؤكد	248 K
ويدئو	43 עكس و K
ويديو	43 عكسها و K	43 عكس و K	1843 ديدن اين K
ويري	248 K
ويضيف	248 K
ويقول	248 K
ويقولون	248 K
""", 'ي': """
يؤكد	248 K
يرد	104 لم K
يقول	248 K
يقولون	248 K
يوتيوب	18 K	122 قناتنا علي K	245 تابعنا علي K
يوميا	171 في بريدك K
""", 'پ': """
پيام	41 به ما K	70 به ما K
پيشين	104 نسخه K اين
پژوهشگر	1841 K
""", 'گ': """
گزارش	1920 اين K
گزارشهاي	1920 K ما
گفت	1922 K
گفتند	1922 K
گفته	1922 K است	1922 به K
""", 'अ': """
अनुभव	70 अपना K हमें	2437 का K रखने
अनुवाद	2441 K	2443 मशीन से K	2443 मशीनी K	2443 एआई की मदद से K	2443 ai की मदद से K	2443 एआई द्वारा K
अनुवादित	2443 एआई की मदद से K
अनुसार	2504 के K
अपडेट	104 लेख को K किया	104 खबर को K किया
अपनी	2447 K राय दें
अपील	2504 K की
अलर्ट	2449 K पाने के लिए
असहमत	46 K हैं
असिस्टेंट	66 वर्चुअल K	66 एआई K
""", 'आ': """
आपका	2501 K दान
आपको	60 हम K
आर्टिकल	2462 फ्री K	2462 मुफ्त K
आर्थिक	2452 K सहयोग दें	2452 K सहयोग करें	2501 K मदद दें
आवश्यक	24 K फील्ड
""", 'इ': """
इंस्टॉल	2411 ऐप K करें	2449 K करें
इनबॉक्स	2410 सीधे आपके K	2410 हर सुबह आपके K	2410 हर हफ्ते आपके K	2410 आपके K में पाएं	2410 रोज आपके K	2410 आपके K में हर	2450 अपने K में
""", 'उ': """
उपयोग	2417 कुकीज का K	2417 कुकी का K
""", 'ए': """
एजेंसी	2461 K की फीड
एडिटर	2437 सब K हैं	2437 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2480 K
""", 'क': """
कमीशन	2460 हमें K मिल	2460 K मिल सकता है
कमेंट	2447 अपनी राय K	2448 K करने के लिए	2448 K में अपनी राय	2448 K हटा	2448 K करने वाले
करके	2450 साइन अप K आप
करें	65 मुझे टैग K	65 हमें टैग K	2410 ईमेल दर्ज K	2413 फॉलो K	2430 जॉइन K	2430 लाइक K	2433 हमें ईमेल K	2447 पोल में वोट K	2450 साइन अप K	2455 शेयर K	2455 साझा K	2455 सेव K	2501 फॉलो K	2501 लॉग इन K	2501 साइन अप K
कहती	2504 K
कहते	2504 K
कहा	2504 K
कहां	105 मदद K
कहानी	70 अपनी K हमें
कीजिए	2501 मदद K
कॉपी	2455 लिंक K हो गया
कॉपीराइट	2429 K
क्लिक	2430 K करें	2501 यहां K करें	2501 लिंक पर K करें
""", 'ख': """
खबर	6 इस K	6 यह K	2502 इस K	2502 यह K
खबरें	2457 और K पढने के लिए	2462 मुफ्त K
खबरों	2457 अन्य K के लिए	2457 ताजा K के लिए	2457 की K के लिए
खरीदें	2445 यहां से K
खेलें	2447 क्विज K और
""", 'ग': """
गिफ्ट	2455 K करें
गोपनीयता	2417 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2461 ऑटो-K
जरूर	2433 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2417 K
जुडने	2431 K के लिए
जुडिए	54 आप भी K	2501 K
जुडें	54 आप भी K	2413 चैनल से K	2430 K	2445 हमारी टीम से K	2501 हमसे K
ज्वाइन	2430 K करें
""", 'ट': """
टिप्पणियों	2448 K के लिए
टिप्पणी	104 K करने से इनकार	2448 K करने के लिए	2448 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2411 ऐप K करें	2449 K करें	2449 K कीजिए	2501 ऐप K करें	2501 ऐप K कीजिए
""", 'त': """
तस्वीरें	43 K और वीडियो	43 अपनी K
तैयार	2443 एआई की मदद से K किया गया है	2443 ai की मदद से K किया गया है
""", 'द': """
दान	2505 K
दिखाया	63 ईमेल नहीं K
दिया	104 पर जवाब नहीं K
दें	2501 राय K
देखें	2501 यहां K
दोस्तों	52 K को भेजें	52 K के साथ
""", 'ध': """
धारा	58 K #g	58 K # जी
""", 'न': """
निजता	2417 K नीति
निर्भर	2452 आपके सहयोग पर K
नोटिफिकेशन	16 K	2411 K चालू करें	2449 K ऑन करें	2449 K ऑन कर लें
नौकरी	2445 K के अवसर
न्यूज	2414 गूगल K पर
न्यूजरूम	42 हमारे K	2415 कलेक्टिव K की ओर से	2415 के लिए कलेक्टिव K
न्यूजलेटर	2410 हमारे K	2410 हमारा K	2410 हमारा साप्ताहिक K	2410 K के लिए	2502 हमारे K	2505 K
""", 'प': """
पढने	2 K का समय	2453 K के लिए
पढें	2 मिनट में K	2411 ऐप में K	2501 पूरी खबर K
पत्रकार	2502 हमारे K
पत्रकारिता	2437 K में सक्रिय हैं	2502 हमारी K	2502 स्वतंत्र K
पसंदीदा	2432 K सोर्स	2432 K स्रोत	2432 K न्यूज सोर्स	2496 K स्रोत	2496 K सोर्स
पाठकों	21 K के सहयोग	2452 K के सहयोग से चलते
पाने	2450 ईमेल पर K के लिए
पुनःप्रकाशित	48 K
पुनर्प्रकाशन	2461 K वर्जित
पुनर्प्रकाशित	48 K
पूछा	2504 K
पूछें	2441 K
पूरी	2453 बनकर K खबर
पॉडकास्ट	2446 K सुनें	2446 K सुनने के लिए	2502 हमारा K
प्रकाशित	24 ईमेल पता K	48 पुनः K	2415 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2503 K माह	2503 K वर्ष
प्रतिक्रिया	2447 अपनी K
प्रिफर्ड	2432 K सोर्स
""", 'ब': """
बताइए	41 हमें K	70 हमें K
बताएं	41 हमें K	70 हमें K	2433 हमें K	2433 कमेंट करके K	2501 हमें K	2501 राय K
बताते	2504 K
बताया	2504 K
बदल	104 नाम K
बाहरी	2440 K साइट
बिंदु	2441 मुख्य K
बॉक्स	2448 कमेंट K में
बोला	2504 K
बोले	2504 K
ब्राउजर	12 आपका K
ब्लॉकर	2480 ऐड K	2480 एड K
""", 'भ': """
भेजें	41 हमें K	52 आगे K	52 किसी को K	70 हमें K	2433 हमें K	2501 हमें K	2501 खबर K
""", 'म': """
मकतूब	46 K
महीने	53 सदस्य हर K	2503 हर K
मांगते	2440 आपकी इजाजत K हैं	2440 आपकी अनुमति K हैं
मुताबिक	2504 K
मुफ्त	2462 K लेख
""", 'य': """
यूट्यूब	18 K
योगदान	58 मासिक K
""", 'र': """
रखने	2453 पढना जारी K के लिए
रजिस्टर	2501 अभी K करें
रहिए	2457 जुडे K
रहें	2457 जुडे K
रिपोर्टर	42 हमारे K
""", 'ल': """
लिखा	2504 K
लिखें	41 हमें K	70 हमें K	2501 हमें K
लेख	2502 यह K	2502 इस K
लॉग	27 K इन
लॉगिन	2501 K करें
""", 'व': """
विचलित	104 K कर सकते
विचार	2461 लेखक के निजी K
विज्ञापन	13 K के बाद खबर	13 K के बाद लेख	73 न K	73 बिना K	73 कोई K नहीं	2480 K अवरोधक
वीडियो	43 फोटो और K	43 अपने K	2446 K देखें	2446 K यहां देखें	2446 K भी देखें	2446 K देखने के लिए
वेबसाइट	2502 हमारी K
वेबिनार	2445 K के लिए
वॉट्सऐप	41 हमें K	70 हमें K
व्हाट्सएप	41 हमें K	70 हमें K	2433 हमें K करें
व्हाट्सऐप	18 K	41 हमें K	70 हमें K
""", 'श': """
शर्तें	2417 नियम और K
शामिल	54 उनमें K हों	104 विवरण K
""", 'स': """
संपर्क	41 हमसे K करें	41 हमें K करें	70 हमसे K करें	70 हमें K करें	2433 हमसे K करें
संपादित	2461 ने K नहीं किया
संवाददाता	42 हमारे K	2437 वरिष्ठ K हैं	2437 K हैं
संस्करण	104 पिछले K में
सकते	2431 जुड K हैं	2431 फॉलो कर K हैं	2433 हमें भेज K हैं
सदस्य	58 मासिक K	2453 पहले से K हैं	2501 K बनें
सदस्यता	2453 K लें
सप्ताह	2503 प्रति K
सब्सक्राइब	2410 न्यूजलेटर को K	2410 न्यूजलेटर K	2413 चैनल को K	2430 K करें	2450 K करके आप	2501 K करें
सब्सक्राइबर	53 K	2453 K हैं
सब्सक्राइबर्स	2453 K के लिए है
सब्सक्रिप्शन	2450 K सफल	2505 K
समरी	2441 K
समर्थन	2501 K करें
सर्वाधिकार	2428 K सुरक्षित
सर्वे	2447 K में भाग लें	2447 K में भाग लेकर
सहमत	46 K हैं
सहयोग	2452 हमें K करें	2501 आपका K	2501 हमें K	2501 K करें	2501 आपके K
सहयोगी	58 मासिक K
सामग्री	2440 से मिली K शामिल है	2440 K उपलब्ध नहीं है
सारांश	2441 K
सिंडीकेट	2461 K फीड
सीनियर	2437 K सब एडिटर हैं
सुझाएं	2501 सुधार K
सुधार	104 K:	104 भूल K
सुनें	4 खबर K	4 लेख K	2446 को K	2446 लेख K
सुबह	20 हर K
स्पैम	74 कोई K नहीं
स्वचालित	2443 K अनुवाद
स्वीकार	2440 कुकीज K करें
""", 'ह': """
हमारा	2411 K ऐप	2502 K काम	2502 K ऐप
हमारी	42 K टीम से	2501 K मदद करें	2502 K टीम
हमारे	2502 K पाठक	2502 K चैनल	2502 K साथ
हिस्सा	2447 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	366 K শপ
অনুদান	371 আজই K দিন	412 K দিন	416 K
অনুমতি	360 K ছাডা কপি	360 K ছাডা নকল	362 আপনার K চাই
অনুমতিতে	361 বিনা K
অনুসরণ	356 K করুন	412 K করুন
অ্যাডব্লকার	393 K
অ্যাড্রেস	368 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	60 আমরা K
আপনার	370 K ই-মেইল
আপনিও	54 K যোগ দিন
আমাদের	41 K লিখুন	41 K জানান	41 K পাঠান	70 K লিখুন	70 K জানান	70 K পাঠান	357 K জানান	357 K পাঠান	357 K লিখুন	357 K ইমেইল করুন	371 K পাশে থাকুন	412 K লিখুন	412 K ইমেইল করুন	412 K সঙ্গে কাজ করুন	413 K পাঠক	413 K সঙ্গে
আযকর	58 K ছাড
আসুন	356 ঘুরে K
""", 'ই': """
ইতিমধ্যে	373 K গ্রাহক
ইনবক্সে	370 K পেতে
ইনস্টল	369 অ্যাপ K করুন
ইমেইল	351 আপনার K
""", 'এ': """
এআই	364 K
এআইকে	364 K
এআইযের	364 K
একমত	46 K নন
""", 'ও': """
ওযেবিনারে	366 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	362 বহিরাগত K
কমিশন	381 K পেতে পারি
করুন	356 ফলো K	356 যোগ K	412 লগইন K	412 ফলো K
কর্তৃপক্ষ	360 মন্তব্যের জন্য K দাযী নয
কিনুন	366 টিকিট K
কুইজে	366 K অংশ নিন
ক্লিক	356 K করুন	412 এখানে K করুন	412 লিংকে K করুন
""", 'খ': """
খবরটি	6 K	373 K পডতে	413 K
""", 'গ': """
গ্রহণ	362 কুকি K করুন
গ্রাহক	412 K হোন
গ্রাহকদের	373 শুধু K জন্য
""", 'চ': """
চাকরির	366 K সুযোগ
চালিযে	373 পডা K যেতে
চ্যানেল	413 আমাদের K
""", 'জ': """
জরিপে	366 K অংশ নিন	366 K ভোট দিন
জানতে	377 আরও খবর K
জানান	412 মতামত K	415 K
জানিযেছে	415 K
জানিযেছেন	415 K
""", 'ট': """
টাকায	373 মাত্র # K
টেলিগ্রাম	413 আমাদের K
ট্যাগ	65 আমাকে K
""", 'ড': """
ডাউনলোড	369 অ্যাপ K করুন	369 অ্যাপটি K করুন	412 অ্যাপ K করুন	412 অ্যাপটি K করুন
""", 'থ': """
থাকুন	356 যুক্ত K	412 পাশে K
""", 'দ': """
দাঁডান	372 পাশে K
দিন	356 যোগ K
দেখতে	367 ভিডিও K
দেখুন	367 ভিডিও K
""", 'ধ': """
ধরিযে	357 ভুল K দিন
""", 'ন': """
নামিযে	369 অ্যাপ K নিন
নিউজলেটার	351 আমাদের K	351 K পেতে	370 সাপ্তাহিক K	413 আমাদের K	413 K	416 K
নিউজলেটারের	413 K
নিজস্ব	360 মতামত লেখকের K
নিবন্ধন	412 এখনই K করুন
নোটিফিকেশন	369 K চালু করুন
""", 'প': """
পডতে	373 বাকি অংশ K	373 লেখা K	377 আরও খবর K
পাঠকেরাই	371 K আমাদের ভরসা
পাঠান	357 লেখা K
পুনঃপ্রকাশ	48 K
পুনর্মুদ্রণ	48 K
পেযেছেন	365 ভুল K
প্রকাশ	360 অনুমতি ছাডা K	368 ঠিকানা K করা হবে না
প্রতি	414 K মাসে
প্রতিবেদক	42 আমাদের K	359 জ্যেষ্ঠ K	359 নিজস্ব K
প্রতিবেদকের	42 আমাদের K	357 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	413 এই K
প্রযোজন	0 সাহায্য K	362 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	413 আমাদের K
""", 'ব': """
বন্ধুদের	52 K পাঠান	52 K সঙ্গে
বলছেন	415 K
বললেন	415 K
বলেছে	415 K
বলেছেন	415 K
বলেন	415 K
বুদ্ধিমত্তা	364 কৃত্রিম K
ব্যবহার	363 কুকি K
ব্লকার	393 অ্যাড K
""", 'ভ': """
ভার্চুযাল	66 আমাদের K
ভিডিও	43 ছবি ও K	43 ছবি বা K
ভিডিওটি	367 K দেখুন
""", 'ম': """
মতামত	366 আপনার K দিন	412 K দিন
মন্তব্য	360 অশালীন K প্রকাশ	368 K করতে	368 K লিখতে	368 আপনার K লিখুন
মাসিক	414 K
মূল্যে	373 বিনা K পডতে
মূল্যের	374 বিনা K লেখা
মোবাইল	413 আমাদের K
""", 'য': """
যুক্ত	356 K হোন	356 K করুন	412 K হতে	412 K হোন
যোগাযোগ	41 আমাদের সঙ্গে K	41 আমাদের সাথে K	70 আমাদের সঙ্গে K	70 আমাদের সাথে K	357 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	359 সিনিযর K
""", 'ল': """
লাইক	356 K দিন
লাগল	365 কেমন K
লিখুন	368 আপনার মতামত K
লেখা	374 ফ্রি K
লেখাটি	373 K পডতে
লেগেছে	365 কাজে K	365 কেমন K
""", 'শ': """
শুনুন	367 K
""", 'স': """
সংবাদটি	413 K
সংরক্ষিত	355 স্বত্ব K
সংশোধন	104 K:
সংশোধনী	104 K
সংস্করণে	104 আগের K
সঙ্গেই	377 আমাদের K থাকুন	377 K থাকুন
সদস্য	412 K হোন
সম্পাদকীয	360 K নীতির সঙ্গে
সর্বস্বত্ব	355 K সংরক্ষিত
সহযোগিতা	412 K করুন
সহাযতা	412 আমাদের K	412 K করুন
সাংবাদিক	413 আমাদের K
সাংবাদিকতা	413 স্বাধীন K
সাংবাদিকতাকে	371 স্বাধীন K	413 K
সাংবাদিকতার	371 K পাশে
সাপ্তাহিক	370 আমাদের K
সাবস্ক্রাইব	351 নিউজলেটারে K	356 K করুন	370 K করলে আপনি	370 K করার জন্য ধন্যবাদ	412 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	41 আমাদের K	70 আমাদের K	413 আমাদের K
হোযাটসঅ্যাপে	41 আমাদের K	70 আমাদের K
""", 'ก': """
กด	4818 Kเพิ่มเพื่อน	4846 Kติดตาม
กร	4788 Kอกอีเมล
กล	4849 K่าว
กอ	4847 Kงบรรณาธิการ
กา	16 Kรแจ้งเตือน	4846 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4806 Kบคุณที่สมัคร	4806 Kบคุณที่ลงทะเบียน	4847 Kงเรา
""", 'ค': """
คล	43 Kิปหรือภาพ	4846 Kิกที่นี่	4846 Kิกชม
คว	4816 Kามเห็นส่วนตัวของผู้เขียน
ค่	4815 Kาคอมมิชชั่น	4815 Kาคอมมิชชัน
""", 'จ': """
จด	4787 Kหมายข่าวของเรา	4806 Kหมายข่าวรายสัปดาห์ของเรา	4850 Kหมายข่าว
จะ	4805 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	24 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4846 Kวน์โหลดแอปของเรา	4846 Kวน์โหลดแอปได้	4846 Kวน์โหลดแอปเลย	4846 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	41 Kดต่อเรา	41 Kดต่อทีมข่าว	70 Kดต่อเรา	70 Kดต่อทีมข่าว	4797 Kดต่อผู้สื่อข่าวของเรา	4797 Kดต่อกองบรรณาธิการ	4846 Kดตามเรา
ต่	4848 Kอเดือน	4848 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4806 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4810 Kลองอ่าน
ทั	41 Kกมา	4816 Kศนะของผู้เขียน
ทา	4805 Kงเว็บไซต์ขอสงวนสิทธิ์	4807 Kงอีเมลทุก
ทุ	4807 Kกเช้าทางอีเมล
""", 'บ': """
บท	4811 Kความฟรี	4847 Kความนี้
บร	4850 Kิจาค
บล	4830 K็อกโฆษณา
บอ	41 Kกเรา	70 Kกเรา	4849 Kกว่า
""", 'ผ': """
ผู	66 K้ช่วยเสมือน	66 K้ช่วย ai	4808 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4849 Kดกับ
""", 'ภ': """
ภา	43 Kพและคลิป	43 Kพหรือคลิป	43 Kพและวิดีโอ
""", 'ม': """
มี	4797 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4799 Kมรับคุกกี้
""", 'ร': """
ระ	4849 Kบุว่า
รา	4848 Kยเดือน
ร่	54 Kวมเป็นหนึ่ง	54 Kวมสนับสนุน	4808 Kวมสนับสนุนการทำงานของเรา	4808 Kวมสนับสนุนสื่ออิสระ	4808 Kวมสนับสนุนนักข่าว	4846 Kวมสนับสนุน	4846 Kวมบริจาคให้เรา	4846 Kวมบริจาคกับเรา	4846 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4816 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4847 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4793 Kวนลิขสิทธิ์	4794 Kวนสิทธิ์
สน	4808 Kับสนุนการทำงานของเรา	4808 Kับสนุนสื่ออิสระกับ	4846 Kับสนุนเรา	4846 Kับสนุนพวกเรา
สม	53 Kาชิกสามารถ	4787 Kัครรับจดหมายข่าว	4787 Kัครรับข่าวสาร	4846 Kัครรับ	4846 Kัครสมาชิกวันนี้	4846 Kัครสมาชิกเลย	4846 Kัครสมาชิกเพื่อ	4846 Kัครสมาชิกได้ที่	4846 Kัครสมาชิกของเรา	4850 Kาชิก
สำ	4810 Kหรับสมาชิกเท่านั้น
สื	4847 K่ออิสระ
ส่	41 Kงข้อความมา	41 Kงมาที่ทีมข่าว	52 Kงต่อ	70 Kงมาที่ทีมข่าว	4797 Kงเรื่องราวของคุณ	4797 Kงข่าวหาเรา	4846 Kงข้อมูลมาที่	4846 Kงคลิปมา
""", 'ห': """
หล	13 Kังโฆษณา
หา	4797 Kกคุณมีข้อมูล
ห้	4793 Kามคัดลอกข้อความ	4793 Kามคัดลอกเนื้อหา	4793 Kามคัดลอกบทความ	4793 Kามคัดลอกหรือเผยแพร่	4793 Kามคัดลอกหรือทำซ้ำ	4793 Kามคัดลอกหรือดัดแปลง	4793 Kามคัดลอกหรือนำ	4794 Kามทำซ้ำ
""", 'อ': """
อย	4846 K่าพลาด
อี	24 Kเมลของคุณจะไม่	4787 Kเมลของคุณ
อ่	4810 Kานบทความฉบับเต็ม
""", 'เ': """
เข	27 K้าสู่ระบบ	4846 Kียนถึงเรา	4846 K้าสู่ระบบเพื่อ
เฉ	4810 Kพาะสมาชิก
เน	11 Kื้อหานี้	4799 Kื้อหาจากภายนอก	4799 Kื้อหาภายนอก
เป	4810 K็นสมาชิกอยู่แล้ว	4849 Kิดเผยว่า
เผ	48 Kยแพร่ต่อ	48 Kยแพร่ซ้ำ
เพ	21 Kราะผู้อ่าน	4805 Kื่อแสดงความคิดเห็น	4810 Kื่ออ่านต่อ	4810 Kื่ออ่านบทความ	4818 Kิ่มเพื่อนไลน์	4818 Kิ่มเพื่อนทางไลน์
เล	41 K่าให้เราฟัง	70 K่าให้เราฟัง	70 K่าประสบการณ์
เว	2 Kลาอ่าน	104 Kอร์ชันก่อนหน้าของ	4805 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	104 K้ไข:
แจ	41 K้งทีมข่าว	70 K้งทีมข่าว	4797 K้งเบาะแสข่าว	4797 K้งเรา	4846 K้งทีมงาน
แช	52 Kร์ให้	70 Kร์เรื่องราว
แท	65 K็กเรา	65 K็กมา
แห	4796 Kล่งข่าวที่ต้องการ	4796 Kล่งข่าวโปรด	4796 Kล่งที่มาที่ต้องการ
แอ	4818 Kดไลน์	4818 Kดไลน์เพื่อ	4846 Kดไลน์
""", 'โ': """
โป	4830 Kรแกรมบล็อกโฆษณา
โห	4846 Kวตเลย	4846 Kลดแอป
""", 'ใ': """
ให	4847 K้เรา
""", 'ไ': """
ไม	73 K่มีโฆษณา
""", 'ả': """
ảnh	5265 hãy gửi K
""", 'ủ': """
ủng	5204 ly cà phê K hộ	5265 hãy K hộ
""", 'あ': """
あと	3022 K#本、無料で
あな	54 Kたも参加
""", 'い': """
いか	3083 Kがでしたか
いた	2951 Kだいたサポートは	2951 Kだいたご寄付は
いの	105 Kちの電話
""", 'お': """
お使	12 Kいのブラウザ	2973 Kいのブラウザ
お寄	3083 Kせください
お届	60 Kけします
お申	3008 Kし込みはこちら	3083 Kし込みください	3083 Kし込みはこちら
お聞	3083 Kかせください
お見	3083 K逃しなく
お試	3083 Kしください
お読	3083 Kみいただけます
お送	60 Kりします
""", 'か': """
から	3028 K転載したものです	3028 Kの転載です
か月	2957 K無料	3085 K無料
""", 'が': """
が作	3064 aiK成
が無	2973 javascriptK効
が生	3064 aiK成
が翻	3064 aiK訳
が要	3064 aiK約
""", 'こ': """
ここ	2954 Kからは有料	2957 Kから先は
この	4 K記事を音声	11 Kコンテンツ	2954 K記事は有料	2954 K記事は会員	2980 K記事についてのご意見	3042 Kコンテンツは	3042 K投稿は	3042 K外部コンテンツは	3084 K記事が	3084 K記事を	3084 K記事は
""", 'ご': """
ご利	12 K用のブラウザ	2973 K用のブラウザ
ご協	3083 K力ください
ご存	3029 Kじの方は
ご寄	2952 K付をお願い	3083 K付を	3083 K付で	3083 K付に	3083 K付が	3083 K付は	3083 K付いただ	3083 K付のお願い
ご意	46 K見・ご反論	2980 K見をお寄せ	2980 K見・ご感想をお寄せ	2980 K見・ご感想はこちら	2980 K見・ご感想をお待ち	2980 K見・ご感想をお聞かせ	2980 K見・ご感想をお願い	2980 K見・ご感想を送る
ご感	2980 K想をお寄せ
ご支	2952 K援をお願い	3083 K援
ご登	3019 K録ありがとうございます	3083 K録
ご覧	3083 Kください	3083 Kいただけます
ご購	3083 K読
ご連	3083 K絡ください
""", 'す': """
すで	3022 Kに会員の方
すべ	2957 Kての記事が
""", 'ぜ': """
ぜひ	2968 Kフォロー
""", 'で': """
で作	3064 aiK成
で受	2997 lineKけ取る
で届	2997 lineKく
で最	2997 lineK新
で生	3064 aiK成
で要	3064 aiK約
""", 'と': """
と強	3086 K調
と書	3086 Kい
と発	3086 K表
と話	3086 Kし	3086 Kす
と語	3086 Kっ	3086 Kる
と説	3086 K明
と述	3086 Kべ
""", 'に': """
によ	3064 aiKって生成	3064 aiKる要約	3086 Kると
""", 'の': """
の使	2978 cookieK用
の学	51 aiK習
の採	3008 K用情報はこちら
の提	3028 K供記事です
""", 'を': """
をフ	2968 Kォローしよう
を使	2978 cookieK用
を利	2978 cookieK用
を有	2973 javascriptK効	2973 javascript K効
を発	3086 K表した
を許	3003 cookieK可
""", 'ア': """
アカ	2997 lineKウントはこちら
アシ	66 aiKスタント
アド	3048 Kブロックを
アフ	77 Kィリエイトリンク	77 Kィリエイト広告	3026 Kィリエイト広告	3026 Kィリエイトプログラム	3026 Kィリエイトリンク	3036 Kィリエイトリンク	3036 Kィリエイト広告	3036 Kィリエイトプログラム
アプ	2963 Kリはこちら	2964 Kリを開く	2964 Kリをダウンロード	2964 Kリのダウンロード	2964 Kリをインストール	3018 Kリなら通知	3018 Kリなら速報	3018 Kリなら、	3018 Kリで読むと	3018 Kリなら
アン	3014 Kケートはこちら	3014 Kケート実施中	3014 Kケートにご協力ください	3014 Kケートにご協力を	3014 Kケートへのご協力	3015 Kケートに答えて
""", 'オ': """
オフ	3048 Kにしてページを
""", 'カ': """
カ月	2957 K無料	3085 K無料
""", 'ク': """
クイ	3015 Kズに答えて
クッ	2975 cookie(Kキー)	2978 Kキーを使用	2978 Kキーを利用	3003 Kキーを許可
""", 'コ': """
コメ	8 Kントを書く	8 Kントする	24 Kントをキャンセル	24 Kントを投稿するには	88 Kント欄	104 Kントしていない	2980 Kントを投稿するには	2980 Kントするには	2980 Kントをお寄せ	2987 Kント欄で	2987 Kント欄に	2987 Kント欄から	2987 Kント欄へ	3017 Kントは削除します	3017 Kントは削除することが	3017 Kントは削除する場合	3017 Kントは承認	3017 Kントは公開前	3017 Kントは非表示
コー	57 Kヒー代	57 Kヒーをおごって	2951 Kヒーをおごる
""", 'サ': """
サポ	2951 Kートをしてみませんか	2951 Kートをしませんか	2951 Kートしてみませんか	2952 Kートをお願いします	3083 Kートをお願い	3083 Kートしていただ
""", 'シ': """
シェ	28 Kアして	52 Kアして
""", 'ス': """
スパ	74 Kムは
""", 'タ': """
タグ	65 K付けして	65 Kをつけて
""", 'ダ': """
ダウ	3083 Kンロードしてください
""", 'チ': """
チケ	3008 Kット販売中
チッ	2951 Kプで応援
チャ	2971 Kンネル登録を	2997 Kンネルに参加する	2997 Kンネルに参加しよう
""", 'ニ': """
ニュ	81 Kースレター	2960 Kースレターに登録	2962 Kースレターを	2997 googleKースで	3019 Kースレター登録はこちら	3087 Kースレター
""", 'ネ': """
ネタ	104 Kバレを含
""", 'バ': """
バー	66 Kチャルアシスタント
""", 'フ': """
フォ	2968 Kローして最新	2968 Kローをお願い	3083 Kローしてください
""", 'ブ': """
ブラ	3039 Kウザは音声	3039 Kウザは動画	3039 Kウザではこの動画	3039 Kウザはvideo	3039 Kウザはaudio
""", 'プ': """
プッ	2964 Kシュ通知
プラ	2975 Kイバシーポリシーに
プレ	2957 Kミアム会員	3011 Kゼントした記事は
プロ	3026 Kモーションが含まれ	3026 Kモーションを含
""", 'ポ': """
ポッ	37 Kドキャスト
""", 'マ': """
マン	2951 Kスリーサポーター
""", 'ミ': """
ミラ	67 Kーサイト
""", 'メ': """
メル	2960 Kマガに登録	2962 Kマガで	3019 Kマガ登録はこちら	3019 Kマガの登録	3084 Kマガ
メー	24 Kルアドレスが公開されること	61 Kルで受け取りたい方	61 Kルでお知らせ	63 Kルアドレスは表示され	63 Kルアドレスが表示され	81 Kルマガジン	2960 Kルマガジンに登録	2962 Kルマガジンで	2962 Kルマガジンを	2962 Kルでお届け	2980 Kルアドレスが公開されることはありません	3019 Kルアドレスを入力してください	3087 Kルマガジン
""", 'ロ': """
ログ	27 Kイン	2954 Kインして続きを	2954 Kインしてください	2957 Kインが必要	3083 Kインして
""", 'ヶ': """
ヶ月	2957 K無料	3085 K無料
""", '上': """
上优	5312 在googleK先
上優	5312 在googleK先
""", '下': """
下方	5419 K留言
下載	5285 K客戶端	5287 Kapp	5287 K應用程式
下载	5285 K客户端	5287 Kapp	5287 K应用	5418 K客户端
""", '不': """
不代	5311 K表本站	5343 K表本站立场	5357 K表本報立場	5357 K表本报立场	5357 K表本站立场	5357 K表本站立場	5357 K表本媒體立場	5357 K表本網立場	5357 K表本刊立場
不发	74 K垃圾
不同	46 K意本文
不妨	28 K转发	28 K分享给
不属	5387 K于任何财团
不屬	5387 K於任何財團
不得	5311 K转载	5311 K轉載
不认	46 K同本文
不錯	5418 K過
不错	5418 K过
""", '为': """
为首	5312 K选来源
""", '人': """
人工	51 K智能训练
""", '仅': """
仅代	5311 K表作者本人	5311 K表作者个人	5311 K表作者观点	5311 K表作者的	5311 K表作者立场
仅供	5343 K其表达个人看法
仅限	5348 K会员	5348 K订户
""", '他': """
他說	5421 K
他说	5421 K
""", '付': """
付費	5279 K後	5422 K牆
付费	5279 K后	5422 K墙
""", '以': """
以下	5372 K内容来自
以閱	5276 K讀全文
以阅	5276 K读全文
""", '仮': """
仮名	104 Kです	104 K
""", '仲': """
仲間	54 Kに加わ
""", '会': """
会员	53 K每月	5279 K专享	5348 K限定内容
会員	53 Kの方は	53 Kは月に	2954 K限定です	2954 K限定の記事	2954 K登録できます	2957 K登録すると	2957 K登録が必要	3022 Kの方はこちら	3022 K登録で続きを読む	3022 K登録後にご覧	3055 Kだけが読める	3055 Kのみがお読み	3055 Kのみ閲覧	3083 K登録して	3083 K登録は	3083 K登録がお済み	3083 K登録をお願い	3083 K登録で	3083 K登録のうえ	3083 K登録はこちら	3083 K登録ください	3084 Kの方
会費	3020 Kで運営
""", '体': """
体験	70 K談をお寄せ
""", '你': """
你的	5274 K支持	5418 K支持,	5418 K支持让	5418 K支持讓	5418 K支持是
""", '使': """
使用	5296 Kcookie改善	5296 Kcookie以	5296 K cookie 以	5296 K cookie 来	5296 K cookie 來	5300 Kcookie来	5300 Kcookie來
""", '來': """
來自	5328 K外部平台的內容
""", '依': """
依靠	5346 K读者的支持	5346 K讀者的支持
""", '侵': """
侵权	5311 K必究	5311 K请联系	5311 K请告知	5311 K请及时
侵權	5311 K必究
""", '個': """
個人	2978 K情報の取り扱い	3028 Kの見解です	5343 K看法
""", '偏': """
偏好	5312 googleK來源	5312 google K來源	5312 K來源清單	5401 K來源
""", '僅': """
僅限	5348 K會員	5348 K訂戶
""", '優': """
優先	2996 Kソース	2996 K表示に設定	2996 Kする情報源	2996 K的に表示
""", '免': """
免費	17 K閱讀	5358 K文章	5358 K閱讀篇數	5358 K閱讀額度	5359 K註冊即可	5359 K註冊後	5390 K文章	5418 K訂閱	5420 K試用
免费	17 K阅读	5358 K文章	5358 K阅读篇数	5359 K注册即可	5359 K注册后	5390 K文章	5418 K订阅	5420 K试用
""", '內': """
內容	5335 K由ai
""", '全': """
全文	23 Kを	2954 Kを読むには	2954 Kをお読み
""", '公': """
公众	18 K号	5290 K号:
公式	2964 Kアプリ	2968 Kアカウントをフォロー	2968 Kアカウントを友だち	2997 Klineはこちら	3084 Kline
""", '关': """
关注	5290 K我们的微信	5290 K我们的公众号	5290 K我们的微博	5290 K我们的频道	5290 K我们的官方	5418 K我们
关闭	5382 K后刷新页面
""", '内': """
内容	5335 K由ai
内阅	5285 appK读
""", '写': """
写真	43 Kや動画	43 K・動画	43 Kや映像
写道	5421 K
""", '分': """
分で	2 K読めます
分享	52 K给	52 K給	70 K您的故事	5339 K此文給朋友
""", '初': """
初割	3085 K
初月	3022 K#円で	3085 K無料
""", '判': """
判断	3086 Kした
""", '利': """
利用	2975 K規約に同意
""", '前': """
前請	5343 K先登入
前请	5343 K先登录
""", '剩': """
剩余	5276 K#%内容	5276 K#%的内容
剩餘	5276 K#%內容	5276 K#%的內容
""", '力': """
力を	3020 K貸してください
""", '加': """
加入	54 K他们	54 K他們	5290 Kline好友	5290 Kline官方	5290 Kline@	5346 K贊助行列	5346 K赞助行列	5418 K会员	5418 K會員
加记	41 K者微信	70 K者微信
""", '助': """
助手	66 aiK	66 ai K
""", '励': """
励み	3084 Kになります
""", '動': """
動画	43 Kや写真	3009 Kをご覧ください	3009 Kはこちら	3012 Kでも詳しく	3012 Kでも解説	3039 Kを再生するには	3039 Kをご覧いただくには	3039 Kを視聴するには
""", '勘': """
勘誤	104 K
勘误	104 K
""", '包': """
包月	5420 K
""", '化': """
化名	104 K
""", '即': """
即可	5343 K留言
""", '参': """
参加	54 Kしませんか
""", '參': """
參與	8 K討論
""", '友': """
友だ	2971 Kち追加
""", '収': """
収益	3026 Kを得ること
""", '发': """
发给	60 K您
发表	8 K评论
发送	60 K给您	5282 K到您的邮箱
""", '取': """
取材	41 K班に	41 K班まで	41 K班が	70 K班に	70 K班まで	70 K班が	104 Kに回答しなかった	104 Kに応じなかった	2998 K班までご	3020 Kを支えて
取消	24 K回复	24 K回覆
""", '受': """
受信	2960 Kトレイにお届け	2960 Kトレイに届けます
""", '只': """
只靠	5346 K讀者	5346 K读者
""", '可': """
可能	104 K引起不适	104 K引起不適
""", '同': """
同意	5328 Kcookie
""", '向': """
向我	41 K们爆料	41 K們爆料	70 K们爆料	70 K們爆料
向本	41 K报	70 K报
""", '含': """
含剧	104 K透
含有	104 K暴力
""", '启': """
启用	5375 Kjavascript
""", '告': """
告訴	41 K我們	70 K我們	5421 K
告诉	41 K我们	70 K我们	5421 K
""", '呼': """
呼び	3086 Kかけた	3086 Kかける	3086 Kかけて	3086 K掛け
""", '命': """
命じ	3086 Kた
""", '啟': """
啟用	5375 Kjavascript
""", '喊': """
喊道	5421 K
""", '因': """
因为	5418 K有你的支持
因為	5418 K有你的支持
""", '图': """
图片	43 K和视频
""", '売': """
売上	3026 Kの一部が還元
""", '外': """
外部	3003 Kコンテンツ	5328 K内容	5328 K內容
""", '她': """
她說	5421 K
她说	5421 K
""", '如': """
如侵	5311 K权,	5311 K权请	5311 K权联系
如有	5311 K侵权,	5311 K侵权请	5311 K侵权联系	5311 K侵權,	5311 K侵權請
""", '学': """
学習	51 aiK
""", '安': """
安心	105 K專線
""", '官': """
官方	5292 K微信
""", '定': """
定期	5418 K定額
""", '寄': """
寄付	2951 Kで応援	3052 Kで成り立って	3052 Kで運営され	3052 Kによって運営され	3083 Kをお願い	3087 K
寄到	5282 K您的信箱	5345 K你的信箱
寄給	60 K您
寄给	60 K您
""", '寫': """
寫道	5421 K
""", '将': """
将本	5339 K文赠送给
""", '將': """
將本	5339 K文贈送給
""", '就': """
就分	28 K享给
就转	28 K发
""", '居': """
居合	3029 Kわせた方は
""", '已': """
已是	5276 K會員	5348 K订户	5348 K訂戶
已经	5276 K是会员
已讀	5417 K
已读	5417 K
""", '年': """
年額	3085 K
""", '广': """
广告	13 K后继续	13 K之后继续	5301 K拦截	5382 K拦截	5382 K屏蔽	5382 K过滤	5384 K拦截	5384 K屏蔽
""", '広': """
広告	13 Kの下に記事	13 Kの後に記事	73 Kも	73 Kなし	73 Kなしで	3020 Kに頼らず	3048 Kブロッカーを	3048 Kブロックを	3048 Kブロック機能	3048 Kブロックは	3048 Kブロックが
""", '廣': """
廣告	13 K後繼續	13 K之後繼續	5301 K攔截	5382 K阻擋程式	5382 K攔截	5382 K封鎖	5382 K阻擋器	5384 K攔截	5384 K封鎖
""", '开': """
开启	5287 K通知	5375 Kjavascript
""", '弊': """
弊社	3084 K
弊紙	41 Kまで	70 Kまで
""", '当': """
当サ	3084 Kイト
当初	104 Kの記事で
当社	3084 Kの
当編	3084 K集部
""", '後': """
後援	83 K
""", '微': """
微信	5287 K扫	5292 K公众号
""", '心': """
心理	105 K援助
""", '必': """
必填	24 K项已用	24 K欄位
必須	25 K項目です
""", '応': """
応援	2952 Kをお願いします	3083 Kをお願い	3083 Kして
""", '您': """
您已	5345 K成功订阅	5345 K成功訂閱
您的	12 K浏览器	12 K瀏覽器	5274 K支持	5346 K每一份捐款	5346 K每一筆捐款	5418 K捐款	5418 K支持,	5418 K支持让	5418 K支持讓	5418 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	2998 Kをお寄せください	2998 K提供はこちら	2998 K提供を募集	2998 K提供をお待ち	2998 Kをお待ちして	3029 Kをお持ちの方は	3029 K提供窓口
""", '感': """
感謝	5345 K您的訂閱	5418 K閱讀	5418 K您的支持
感谢	5345 K您的订阅	5418 K阅读	5418 K您的支持
""", '成': """
成为	54 K其中一员	5276 K会员即可阅读	5276 K会员即可查看	5276 K会员即可解锁	5348 K付费会员	5418 K会员,	5418 K会员即可	5418 K我们的会员
成果	3036 K報酬型広告
成為	5276 K會員即可閱讀	5276 K會員即可看	5276 K會員即可解鎖	5346 K我們的贊助	5348 K付費會員	5418 K會員,	5418 K會員即可	5418 K我們的會員
""", '我': """
我们	5296 K使用cookie	5296 K使用 cookie	5419 K的
我們	5296 K使用cookie	5296 K使用 cookie	5419 K的
""", '手': """
手机	5287 K客户端
""", '打': """
打开	5285 Kapp	5287 K微信
打開	5285 Kapp
""", '扫': """
扫一	5287 K扫
扫描	5285 K二维码下载	5285 K二维码加入	5287 K二维码关注	5418 K二维码下载	5418 K二维码关注	5418 K二维码加入	5418 K二维码阅读
""", '把': """
把你	70 K的故事发
把您	70 K的故事发	70 K的经历发	70 K的經歷
把文	5339 K章送給
""", '投': """
投げ	57 K銭
""", '拒': """
拒絕	104 K置評
拒绝	104 K置评
""", '指': """
指出	5421 K
指摘	3086 Kした
""", '捐': """
捐助	5346 K我们	5346 K我們
捐款	5418 K支持	5422 K
""", '掃': """
掃一	5287 K掃
掃描	5285 K qr	5418 K二維碼
""", '授': """
授權	50 cc by #K
""", '推': """
推播	16 K	5287 K通知
推送	16 K	5287 K通知
""", '描': """
描写	104 Kが含まれ
""", '提': """
提供	99 taboola K	99 outbrain K	99 dianomi K	99 revcontent K	99 mgid K
""", '擋': """
擋廣	5384 K告
""", '支': """
支持	5273 K獨立媒體,	5273 K独立媒体,	5274 K我们的	5274 K我們的	5418 K我们,	5418 K我們,	5418 K我们。	5418 K我們。	5418 K我们的报道	5418 K我們的報導	5418 K我们的新闻	5418 K我們的新聞	5418 K我们的记者	5418 K我們的記者	5418 K我们的工作	5418 K我們的工作	5418 K我们继续	5418 K我們繼續
支援	3052 Kで成り立って	3052 Kで運営され	3052 Kによって成り立って	3052 Kによって運営され	3083 Kをお願い
""", '教': """
教え	52 Kてあげて
""", '文': """
文章	5311 K来源:
""", '新': """
新着	61 K記事をメール
新闻	5312 在googleK上关注
""", '无': """
无广	73 K告
""", '明': """
明ら	3086 Kかにした
""", '智': """
智慧	66 K助理
智能	66 K助手
""", '暢': """
暢讀	5348 K全站
""", '更': """
更新	61 K情報をメール
更正	104 K:	104 【K】	104 K说明	104 K說明
""", '最': """
最新	2960 K情報をお届け
""", '會': """
會員	53 K每月	5279 K專享	5348 K限定內容
""", '月': """
月額	2951 Kサポーター	2957 K#円	3085 K
""", '有': """
有了	5418 K你的支持	5418 K您的支持
有料	53 K会員は	2954 K会員限定	2954 K会員になる	2954 K会員の方	2956 K記事がお得に読める	2956 K記事が読み放題	3022 K記事が読めます	3087 K会員
有权	5343 K删除
有權	5343 K刪除
""", '未': """
未予	104 K置评
未回	104 K应	104 K應
未滿	5368 K#歲	5368 K十八歲
未經	5311 K授權不得	5311 K授權,不得	5311 K授權禁止	5311 K授權請勿	5311 K授權,請勿
未经	5311 K授权不得	5311 K授权,不得	5311 K授权禁止	5311 K授权,禁止	5311 K授权请勿	5311 K授权,请勿
""", '本': """
本ま	3011 Kでプレゼントできます	3011 Kでギフトできます	3011 Kで無料でプレゼント	3022 月#Kで無料で
本ア	3084 Kプリ
本サ	3084 Kイト
本中	3082 #K#本
本內	5372 K容來自
本内	5372 K容来自
本刊	5419 K
本報	5419 K導
本报	5419 K读者	5419 K道
本文	104 K早前版本	104 K先前版本	104 K已更新	104 K已作	5311 K来源:	5311 K来源于	5419 K
本站	5419 K
本紙	41 Kまで	70 Kまで
本網	5296 K站使用cookie	5296 K站使用 cookie	5296 K站使用小型	5419 K
本网	5296 K站使用cookie	5296 K站使用 cookie	5296 K站使用小型
本記	3084 K事
本誌	3084 K
""", '来': """
来自	5328 K外部平台的内容
""", '标': """
标记	65 K我
""", '標': """
標記	65 K我
""", '機': """
機械	3064 K翻訳
""", '欢': """
欢迎	28 K分享给	28 K转发	5290 K关注	5418 K加入	5418 K赞助	5418 K订阅	5418 K投稿
""", '歡': """
歡迎	28 K分享給	5290 K追蹤	5418 K加入	5418 K贊助	5418 K訂閱	5418 K投稿
""", '此': """
此內	11 K容	5372 K容來自	5372 K容由
此内	11 K容	5372 K容来自	5372 K容由
此前	104 K版本
此影	5371 K片在您所在
此视	5371 K频在您所在
""", '残': """
残り	2954 K#文字	2954 K: #文字
""", '毎': """
毎朝	20 K
毎週	20 K
""", '每': """
每周	20 K一次
每天	20 K早上
每年	5420 K
每日	5284 K简报	5284 K簡報	5284 K電子報
每月	5420 K
""", '求': """
求め	3086 Kた	3086 Kている
求助	0 K	105 K热线	105 K熱線	105 K渠道
""", '沒': """
沒有	73 K廣告	5387 K股東	5387 K財團
""", '没': """
没有	73 K广告	74 K垃圾	5387 K股东	5387 K财团
""", '浏': """
浏览	5301 K器版本	5371 K器不支持音频	5371 K器不支持视频	5371 K器不支持播放	5371 K器不支持html#	5371 K器不支持video
""", '添': """
添加	41 K记者微信	70 K记者微信
""", '瀏': """
瀏覽	5371 K器不支援影片	5371 K器不支援音訊
""", '点': """
点击	5418 K关注	5418 K这里
""", '為': """
為首	5312 K選來源
""", '無': """
無効	3048 Kにしてページを	3048 Kにして再読み込み	3048 Kにして、ページを
無料	17 K記事	2954 Kで会員登録	2954 K会員に登録	3022 Kで読める記事の上限	3022 K会員になると	3055 K記事の閲覧	3055 K記事は残り	3055 Kで読める記事	3055 K閲覧	3082 K記事 #/#	3082 K記事#/#	3083 K会員に登録	3083 K会員登録	3085 K体験
無断	2995 K転載	2995 K複製	3063 K転載・複製	3063 K転載を禁じ	3063 Kでの転載	3063 Kで転載
""", '照': """
照片	43 K和视频	43 K或视频	43 K和影片	43 K或影片
""", '版': """
版权	5311 K归本	5311 K归原	5311 K归作者	5311 K所有,	5311 K所有:	5311 K所有©	5311 K所有 ©	5311 K归属本	5311 K归属原	5311 K归属作者	5311 K归属于
版權	5311 K所有	5311 K歸本	5311 K歸原	5311 K歸作者	5311 K歸屬於
""", '特': """
特此	104 K更正
""", '独': """
独立	3084 Kしたジャーナリズム	5419 K新闻	5419 K媒体
""", '獨': """
獨立	5419 K新聞	5419 K媒體
""", '獲': """
獲得	5355 K佣金
""", '生': """
生命	105 K热线	105 K線
生成	5335 由 ai K	5335 由aiK	5335 ai K,仅供	5335 aiK,僅供
""", '產': """
產生	5335 由 ai K	5335 由aiK
""", '用': """
用邮	61 K件接收
""", '由': """
由人	5335 K工智能生成	5335 K工智慧生成
由讀	5419 K者
由读	5419 K者
""", '申': """
申し	3008 K込みはこちら
申込	3008 Kみはこちら	3008 Kはこちら
""", '电': """
电子	5422 K报
""", '畅': """
畅读	5348 K全站
""", '留': """
留言	88 K区	88 K區	5419 K告诉我
""", '異': """
異論	46 Kのある方
""", '疑': """
疑問	2998 Kをお寄せ
""", '登': """
登入	27 K或	5276 K後繼續	5276 K會員即可	5276 K會員後	5276 K會員以	5276 K會員繼續	5359 K或註冊
登录	27 K或	5276 K后继续	5276 K后查看全文	5276 K后查看完整	5359 K或注册
登録	3022 Kして続きを読む	3083 Kしてください	3083 Kはこちら
""", '發': """
發表	8 K評論
發送	60 K給您
""", '皆': """
皆さ	3084 Kまの
""", '相': """
相談	0 K	105 K窓口	105 K先
""", '看': """
看更	5285 appK多
""", '禁': """
禁止	5311 K转载
禁無	2994 K断
""", '私': """
私た	3084 Kちの
""", '科': """
科し	3086 Kた
""", '称': """
称	5421 K
""", '稱': """
稱	5421 K
""", '立': """
立即	5418 K加入我们	5418 K加入我們	5418 K订阅	5418 K訂閱	5418 K下载	5418 K下載	5418 K报名	5418 K報名	5418 K成为会员	5418 K成為會員
""", '第': """
第一	5343 K条评论	5343 K則留言	5343 K條評論
""", '筆': """
筆者	3028 K個人の見解
""", '紙': """
紙の	3084 K新聞の定期購読者
""", '経': """
経験	70 Kをお寄せ	70 Kをお聞かせ
""", '絕': """
絕無	74 K垃圾
""", '続': """
続き	2954 Kを読むには	2954 Kをお読みになる
""", '編': """
編按	104 K
編者	104 K註
編集	41 K部まで	41 K部に	70 K部まで	70 K部に	104 K部注	3084 K部では
""", '繼': """
繼續	5276 K閱讀請
""", '绝': """
绝无	74 K垃圾
""", '继': """
继续	5276 K阅读请
""", '编': """
编者	104 K注
""", '翻': """
翻墙	67 K
翻譯	5335 由aiK
翻译	5335 由aiK
""", '者': """
者說	5421 K
者说	5421 K
""", '联': """
联盟	77 K链接	5355 K链接
联系	41 K我们	41 K记者	70 K记者
""", '聯': """
聯盟	5355 K行銷連結	5355 K連結
聯絡	41 K我們
""", '自': """
自动	5335 由 ai K生成	5335 由aiK生成
自動	3064 K翻訳	5335 由 ai K生成	5335 由aiK生成
""", '若': """
若有	5311 K侵权,	5311 K侵权请	5311 K侵權,	5311 K侵權請
""", '获': """
获得	5355 K佣金
""", '著': """
著作	2995 K権は	3063 K権法により保護	3063 K権法で保護
""", '虚': """
虚拟	66 K助手
""", '表': """
表明	5343 K本站立场
表示	5421 K
""", '要': """
要发	24 K表评论
要發	24 K表留言
""", '訂': """
訂正	104 K:	104 【K】	104 Kして	104 Kします
訂閱	61 K電子報	5276 K即可	5276 K後繼續	5282 K我們的	5282 K電子報	5418 K我們	5422 K費
""", '記': """
記事	4 Kを聴く	4 Kを聞く	6 Kを	13 Kは広告	104 Kを更新しました	104 Kを修正しました	2956 Kが読み放題	3011 Kをプレゼントできます	3082 #K中#記事
記者	2998 Kまでご連絡ください
""", '訴': """
訴え	3086 Kた
""", '評': """
評論	88 K區
""", '認': """
認め	3086 Kた
認為	5421 K
""", '說': """
說:	5421 K
說。	5421 K
說道	5421 K
""", '読': """
読み	2957 K放題
読者	21 Kの寄付	21 Kの支援	3020 Kの会費で	3084 Kの皆様	3084 Kの皆さ	3084 Kアンケート
""", '請': """
請先	5418 K登入
請分	28 K享給
請啟	5296 K用javascript
請我	57 K喝咖啡
請捐	5418 K款
請支	5273 K持我們	5273 K持獨立媒體	5418 K持我們
請登	5276 K入會員	5418 K入後	5418 K入以
請立	5418 K即捐款
請贊	5273 K助我們
請輸	5345 K入您的電子	5418 K入您
請關	5382 K閉後重新整理
請點	5418 K擊此處	5418 K擊這裡	5418 K擊下方	5418 K擊連結
""", '讀': """
讀者	46 K投書	5419 K問卷
""", '订': """
订阅	53 K用户	53 K会员	5276 K即可	5276 K后继续	5282 K我们的	5282 K电子报	5418 K我们	5422 K费
""", '认': """
认为	5421 K
""", '训': """
训练	51 K人工智能	51 aiK
""", '许': """
许可	50 cc by #K
""", '设': """
设为	5312 K首选来源
""", '评': """
评论	88 K区	5343 K服务协议
""", '该': """
该视	5371 K频在您所在
""", '说': """
说:	5421 K
说。	5421 K
说道	5421 K
""", '请': """
请先	5418 K登录
请关	5382 K闭后刷新
请分	28 K享给
请启	5296 K用javascript
请我	57 K喝咖啡	57 K喝杯咖啡
请捐	5418 K款
请支	5273 K持我们	5273 K持独立媒体	5418 K持我们
请点	5418 K击此处	5418 K击这里	5418 K击下方	5418 K击阅读	5418 K击关注	5418 K击链接
请登	5418 K录后	5418 K录以
请立	5418 K即捐款
请赞	5273 K助我们
请转	28 K发
请输	5345 K入您的电子邮箱	5345 K入您的邮箱	5418 K入您
""", '读': """
读完	2 K需要
读者	21 K出资	21 K支持	46 K来信	5419 K问卷	5419 K群
""", '責': """
責任	5311 K編輯:
""", '賺': """
賺取	5355 K佣金
""", '購': """
購読	2954 K者の方は	2957 Kすると	3083 Kしてください	3084 K者の方	3087 K料
""", '贈': """
贈送	5339 K給好友
""", '贊': """
贊助	5273 K我們,	5418 K我們
""", '责': """
责任	5311 K编辑:
""", '赚': """
赚取	5355 K佣金
""", '赞': """
赞助	5273 K我们,	5418 K我们
""", '赠': """
赠送	5339 K给好友
""", '身': """
身边	5419 K的新鲜事
身邊	5419 K的新鮮事
""", '転': """
転載	48 K	2994 Kを禁じ
""", '輸': """
輸入	5345 Kemail
""", '轉': """
轉發	52 K給
轉給	52 K
轉載	48 K	5311 K請註明
""", '转': """
转发	52 K给
转给	52 K
转载	48 K	5311 K请注明
""", '输': """
输入	5345 Kemail
""", '还': """
还可	5339 K赠送
""", '这': """
这篇	5419 K文章
""", '迷': """
迷惑	74 Kメールは
""", '追': """
追記	104 K:
追蹤	5290 K我們的	5312 Kgoogle news	5418 K我們
""", '送': """
送っ	52 Kてください
送到	5345 K你的邮箱	5345 K您的邮箱	5345 K您的信箱
""", '這': """
這篇	5419 K文章
""", '通': """
通知	16 K	2964 Kをオン
通过	61 K邮件接收
""", '週': """
週に	20 K一度
週刊	3019 Kニュースレター
""", '邀': """
邀請	5418 K您
邀请	5418 K您
""", '還': """
還可	5339 K贈送
""", '邮': """
邮件	61 K订阅	81 K通讯
邮箱	24 K地址不会被公开	63 K不会显示	63 K地址不会显示	63 K不会公开
""", '鏡': """
鏡像	67 K
""", '镜': """
镜像	67 K
""", '長': """
長說	5421 K
""", '长': """
长说	5421 K
""", '開': """
開啟	5287 K通知	5375 Kjavascript
""", '閱': """
閱讀	2 K時間	23 K全文	5276 K全文請	5417 K
""", '閲': """
閲覧	3082 K記事数:#/#
""", '關': """
關注	5290 K我們的臉書	5290 K我們的粉絲	5290 K我們的官方	5290 K我們的頻道	5418 K我們
關閉	5382 K後重新整理
""", '阅': """
阅读	2 K时间	2 K时长	23 K全文	5276 K全文请	5417 K
""", '随': """
随时	5418 K掌握
""", '隐': """
隐私	5300 K政策
""", '隨': """
隨時	5418 K掌握
""", '隱': """
隱私	5300 K權政策	5300 K政策
""", '電': """
電子	24 K郵件地址不會公開	81 K報	5422 K報
""", '需': """
需接	5328 K受cookie
需要	0 K帮助	0 K幫助	5328 K接受cookie	5418 K您的支持	5418 K你的支持
""", '音': """
音声	3009 Kでもお聴き
""", '頂': """
頂い	2951 Kたサポートは
""", '飲': """
飲酒	5368 K過量
""", '首': """
首年	5361 K仅需
首月	5348 K仅需	5348 K只要	5361 K免费	5361 K免費	5361 K仅	5361 K僅	5361 K只需	5420 K
首选	5312 K新闻来源	5312 googleK来源	5312 google K来源	5401 K来源
首選	5312 K新聞來源	5401 K來源
""", '點': """
點擊	5418 K這裡
""", '가': """
가명	104 K
가상	66 K 비서
가입하세요	3215 K
가입해	3215 K 주세요
""", '값': """
값으로	3147 커피 한 잔 K 후원	3147 커피 한 잔 K 응원	3147 커피 한 잔 K 독립
""", '강': """
강조했다	3218 K
""", '계': """
계속	3094 K 읽으려면	3094 K 읽으시려면
""", '공': """
공유해	28 K	52 K 주세요
공유해주세요	52 K
""", '광': """
광고	13 K 아래	13 K 후	73 K 없이	3177 K 차단	3179 K 차단기를
광고도	73 K
광고차단	3177 K	3179 K 프로그램을	3179 K 기능을
""", '구': """
구글	3106 K 뉴스에서
구독	53 K 회원은	3094 K 후 이용
구독료	3219 K
구독을	3215 K 신청하세요
구독자	3094 K 전용 기사	3094 K 전용 콘텐츠	3094 K 전용입니다	3094 K 전용 서비스	3216 K
구독자는	53 K
구독자만	3094 K 볼 수	3148 K 읽을
구독자에게만	3148 K 제공
구독하고	3106 K
구독하세요	3118 K	3215 K
구독하시면	3094 K
구독해	83 K 주세요	3105 K 주세요	3146 K 주셔서	3215 K 주세요
구독해주세요	3105 K
구독해주셔서	3146 K
""", '금': """
금요일	3146 매주 K 보내드리는
""", '기': """
기사	4 K 듣기	6 K	3091 좋은 K 후원	3213 #개 K 중 #개
기사가	104 K 수정
기사를	4 K 듣	104 K 수정	3094 전체 K 보려면	3148 전체 K 읽어보세요
기사의	104 K 이전 버전
기자를	3147 K 응원해
기자에게	3119 K 연락해 주세요
""", '남': """
남겨주세요	3215 K
""", '네': """
네이버	3106 K 메인에서	3118 K 구독
네이버에서	3106 K 구독
""", '놓': """
놓치지	3215 K 마세요
""", '눌': """
눌러주세요	3215 K
""", '뉴': """
뉴스레터	81 K	3097 K 구독하기	3097 K 구독하세요	3097 K 신청하기	3097 K 구독 신청하기	3216 K	3219 K
뉴스레터로	3097 K 받아
뉴스레터를	3097 K 받아	3097 K 구독하세요	3097 K 구독해	3097 K 구독하고	3097 K 구독하면	3215 K 신청하세요
""", '다': """
다운로드하세요	3215 K
""", '달': """
달	3148 첫 K #원
""", '답': """
답변하지	104 K 않았
""", '당': """
당신의	3119 K 제보가	3216 K 후원
""", '댓': """
댓글	8 K 작성
댓글로	88 K
댓글에	88 K
댓글은	3144 K 삭제될	3144 K 삭제합니다	3144 K 통보	3144 K 예고	3144 K 운영자	3144 K 사전
댓글을	8 K 작성	8 K 쓰
""", '덧': """
덧붙였다	3218 K
""", '도': """
도움받을	105 K 곳
도움이	0 K 필요
""", '독': """
독립	3216 K 언론
독립언론	3216 K
독립언론을	3147 K 지켜
독자	3159 K 후원으로	3215 K 여러분의	3216 K 여러분
독자님의	3092 K 후원	3159 K 후원으로
독자들의	21 K 후원	3159 K 후원으로	3183 K 후원
독자의	3159 K 후원으로	3183 K 후원	3216 K 힘
독자투고는	46 K
독자투고를	46 K
""", '동': """
동의하는	3146 K 것으로 간주
동참해	54 K 주세요
""", '들': """
들려주세요	3215 K
""", '로': """
로그인	27 K	3094 K 후 이용
로그인이	3094 K 필요합니다	3094 K 필요한 서비스	3094 K 필요해요
로그인하거나	3215 K
로그인하고	3148 K 계속
로그인하면	3148 K 계속
로그인하시면	3094 K
""", '링': """
링크에서	3215 K 확인하세요
""", '마': """
마음에	3147 기사가 K 드셨다면
""", '만': """
만나보세요	3215 K
""", '말': """
말했다	3218 K
""", '매': """
매월	3217 K
매일	20 K 아침
""", '메': """
메일로	61 K 받아보	61 K 받고 싶은	3146 K 보내드려요
메일함으로	3097 K 보내	3097 K 받	3097 K 배달	3097 K 전해
""", '묘': """
묘사가	104 K 포함
""", '무': """
무단	3116 K 복제	3116 K 전재
무단전재	3115 K
무료	17 K 기사	3157 K 기사	3217 K 체험
무료로	17 K 볼 수 있는	3148 기사를 K 볼 수 있습니다
""", '미': """
미러	67 K 사이트
""", '바': """
바로잡습니다	104 [K]	104 K
""", '받': """
받아보세요	3215 K
""", '발': """
발	52 K给
""", '밝': """
밝혔다	3218 K
""", '보': """
보내	60 K 드립니다	3215 K 주세요
보내드리는	3146 K
보내드립니다	60 K	3146 K
보내주세요	3215 K
""", '본': """
본	3216 K 기사
본사의	3155 K 편집 방향	3155 K 편집방향
본지는	3216 K
본지의	3155 K 편집 방향	3155 K 편집방향
""", '분': """
분	2 K 읽기
분은	3119 알고 계신 K 기자	3119 알고 계신 K 제보
""", '브': """
브라우저가	12 K	3168 K 오디오를	3168 K 비디오를	3168 K 동영상을
브라우저는	3168 K 동영상
브라우저에서는	3168 K 동영상을
""", '사': """
사연을	3119 K 보내주세요	3119 K 보내 주세요
사전	3134 K 등록하기	3134 포럼 K 등록
사진	43 K·영상
사진과	43 K 영상	43 K 동영상
사진이나	43 K 영상	43 K 동영상
""", '상': """
상담	0 K
상담전화	105 K
""", '선': """
선호	3117 K 매체로	3117 K 출처로	3117 K 언론사	3117 K 매체
선호하는	3117 K 출처
""", '설': """
설명했다	3218 K
설문에	3215 K 참여하세요
설치하세요	3215 K
""", '세': """
세미나	3134 K 신청하기
""", '소': """
소식을	3146 K 전해드립니다
""", '속': """
속보를	3145 K 받아보세요
""", '수': """
수수료를	3151 K 받을 수 있습니다	3151 K 제공받
""", '스': """
스팸	74 K 없이
스팸은	74 K
스포일러	104 K
""", '시': """
시민	3159 K 후원으로
시민의	3183 K 후원
시작하세요	3215 K
""", '아': """
아래에서	3215 K 확인하세요
""", '알': """
알려	3215 K 주세요
알려주세요	3215 K
알림	3101 K 받기	3101 K 설정
알림을	16 K	3145 K 켜고
""", '애': """
애드블로커	3177 K
애드블록	3177 K
애드블록을	3179 K
애드블록이	3179 K
""", '앱': """
앱	3101 K 다운로드	3101 K 설치	3145 K 설치하기
앱에서	3100 K 열기	3145 K 더 편하게	3215 K 확인하세요
앱으로	3100 K 보기	3145 K 더
앱을	3101 K 다운로드	3145 K 다운로드하세요	3145 K 설치하세요
""", '언': """
언론을	3147 독립 K 지켜
""", '여': """
여기서	3215 K 확인하세요
여러분	3216 K 덕분
여러분의	3119 K 제보를	3147 K 후원이	3183 독자 K 후원	3215 K 후원
""", '영': """
영상에서	3137 K 확인하세요	3137 K 확인할 수 있습니다	3215 K 확인하세요
영상으로	3137 K 확인하세요
영상을	3137 K 확인하세요
""", '온': """
온라인	3134 K 세미나
""", '옮': """
옮겨	48 K 실을
""", '외': """
외부	3129 K 콘텐츠
""", '우': """
우리	87 K 앱에서	3216 K 기자
우리의	3216 K 저널리즘
""", '운': """
운영되고	3147 독자의 후원으로 K 있습니다
운영하는	3147 독자의 후원으로 K 독립언론	3147 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3091 K 주기
원고료로	3091 K 응원	3147 K 응원
원고료주기	3091 K
""", '월': """
월	3217 K #원
""", '유': """
유료	3094 K 구독자만
유튜브	3106 K 구독
""", '음': """
음성으로	3137 K 들으려면	3137 K 들어보세요
""", '응': """
응답	24 K 취소
응원하세요	3215 K
응원해	3092 K 주세요	3215 K 주세요
응하지	104 K 않았
""", '의': """
의견을	3215 K 남겨
의견이	46 K 다르신가요
""", '이': """
이	11 K 콘텐츠	3216 K 기사가	3216 K 기사는	3216 K 기사
이메일	3098 K 주소
이메일로	61 K 받아보
이메일은	63 K 표시되지
이메일을	3097 K 입력하세요	3097 K 입력해 주세요	3097 K 입력해주세요	3097 K 입력하시면
이미	3148 K 구독자이신가요
이벤트에	3215 K 참여하세요
이야기를	70 K 보내	70 K 들려
이전	104 K 판에서
""", '인': """
인공지능	51 K 훈련	51 K 학습
인공지능이	3195 K 작성	3195 K 생성	3195 K 요약
""", '일': """
일주일에	20 K 한 번
일할	3134 함께 K 기자를
""", '읽': """
읽는	2 K 시간
""", '있': """
있는	105 도움 받을 수 K 곳
""", '자': """
자동	3195 K 번역
자바스크립트가	3172 K
자바스크립트를	3172 K
자살예방	105 K
자주	3117 더 K 보기
""", '잔': """
잔을	57 커피 한 K 사
""", '재': """
재배포	3115 K 금지
재배포금지	3115 K
재생할	3168 K 수 없습니다
""", '저': """
저작권법	3116 K
저작권법의	3116 K
저작권자	3116 K
저작권자의	3116 K
저희	3216 K 뉴스레터	3216 K 채널	3216 K 앱
저희는	3216 K
저희를	3216 K
""", '적': """
적었다	3218 K
""", '전': """
전문을	23 K
전용	3094 회원 K 기사	3094 회원 K 콘텐츠	3094 회원 K 서비스
전재할	48 K
전해	52 K 주세요
전해주세요	52 K
전했다	3218 K
""", '정': """
정기	3091 K 후원이	3091 K 후원으로
정기후원	3217 K
정기후원으로	3091 K
정기후원이	3091 K
정정	104 K:	104 [K]
""", '제': """
제공하는	3169 K 콘텐츠입니다
제보	41 K 바랍니다	70 K 바랍니다	3119 K 부탁드립니다
제보는	3119 K 카카오톡
제보를	41 K 기다립니다	70 K 기다립니다	3119 K 기다립니다	3119 K 받습니다
제보해	41 K 주세요	70 K 주세요	3215 K 주세요
제보해주세요	41 K	70 K
제휴	77 K 링크	3151 K 링크
제휴링크	3151 K
""", '좋': """
좋아요	3118 구독과 K 부탁
좋아요를	3118 구독과 K 부탁
""", '주': """
주소는	24 이메일 K 공개되지
""", '중': """
중	3213 #건 K #건	3213 #개 K #개
""", '지': """
지금	3215 K 확인하세요	3215 K 신청하세요	3215 K 참여하세요
지켜주세요	3215 K
""", '차': """
차단	3179 광고 K 프로그램을	3179 광고 K 프로그램이	3179 광고 K 기능을
""", '채': """
채널	3105 K 추가하	3118 K 추가하기	3118 K 구독하기	3158 K 추가하고	3158 K 추가하면
채널에	3118 K 참여하세요
채널에서	3118 K 소식을	3215 K 확인하세요
채널을	3158 K 추가하고	3158 K 추가하면	3158 K 추가해	3158 K 구독하고	3158 K 구독하면
채용	3134 K 공고
""", '챗': """
챗봇에게	66 K
""", '첫': """
첫	3217 K 달
""", '추': """
추가해	3118 K 주세요
추가해주세요	3118 K
""", '친': """
친구	3118 K 추가하세요
""", '카': """
카카오톡	3105 K 채널 추가	3158 K 채널에서	3158 K 채널
""", '커': """
커피	57 K 한 잔 사
""", '콘': """
콘텐츠입니다	3169 외부 K.
""", '쿠': """
쿠키	3129 K 동의가
쿠키를	3129 K 허용해야	3129 K 허용해
""", '태': """
태그해	65 K 주세요
태그해주세요	65 K
""", '특': """
특가	3134 K 보기
""", '파': """
파트너스	3151 K 활동
""", '팔': """
팔로우하기	3105 K	3118 K
팔로우하세요	3215 K
""", '팟': """
팟캐스트	37 K
""", '퍼': """
퍼가실	48 K
""", '편': """
편집자	104 K 주
""", '필': """
필수	24 K 필드는
필자의	3155 K 개인 의견으로	3155 K 개인 의견이며	3155 K 개인 의견입니다	3155 K 개인 의견임
""", '함': """
함께해	54 K 주세요
함께해주세요	54 K
""", '협': """
협찬을	3151 K 받아
""", '활': """
활용	3115 ai 학습 및 K 금지
""", '회': """
회원	3094 K 전용입니다
회원가입	3094 K 후 이용	3094 K 후 볼	3094 K 후 읽	3094 K 후 계속	3094 K 후 무료	3215 K 후
회원가입은	3215 K
회원가입을	3215 K 하
회원가입하고	3215 K
회원가입하면	3148 K 월
회원가입하세요	3215 K
회원가입하시면	3215 K
회원만	3094 K 볼 수
""", '후': """
후원금	3219 K
후원으로	3091 K 응원	3147 독자의 K 운영됩니다
후원을	3092 K 부탁드립니다	3215 K 부탁
후원이	3091 K 큰 힘이 됩니다	3092 K 필요합니다	3092 K 큰 힘이 됩니다
후원하세요	3215 K
후원해	83 K 주세요	3091 K 주세요	3092 K 주세요	3215 K 주세요
후원회원의	3159 K 후원으로	3183 K 힘
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
