"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5137
# comentário	3861
# comentários	3861
# fotó megtekintése	2586
# fotók megtekintése	2586
# gün ücretsiz deneyin	4818
# głosów	92
# hlasů	92
# hozzászólás	2499
# kişi oy kullandi	4864
# komentářů	525
# komentāri	3264
# kép megtekintése	2586
# képek megtekintése	2586
# lượt bình chọn	92
# odpovedí	4490
# odpovědi	630
# odpovědí	630
# odpowiedź	3807
# příspěvků	525
# röster	92
# sekunden zurück	986
# válasz megjelenítése	2595
# yaşindan küçükler oynayamaz	4902
# ääntä	92
# års aldersgrense	3545
# δευτερόλεπτα μπροστά	1125
# δευτερόλεπτα πίσω	1125
# σχόλια	1050
# ψήφοι	92	1075
# ψήφος	1075
# відповідей	5102
# відповідь	5102
# відповіді	5102
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	5063
# из #	4243
# коментарі	4991
# коментарів	4991
# комментариев	4171
# комментарий	4171
# комментария	4171
# от #	303
# ответ	4282
# ответа	4282
# ответов	4282
# отговор	332
# отговора	332
# із #	5063
# הצבעות	92
# מתוך #	2271
# שניות אחורה	2326
# שניות קדימה	2326
# תגובות	2267
# تعليقات	128
# ثانيه جلو	1859
# ثانيه عقب	1859
# راي	92
# صوت	92
# نظر	1802
# कमेंट	2392
# वोट	92
# सेकंड आगे	2441
# सेकंड पीछे	2441
# € al mes durante # meses	1626
# € al mese per # mesi	2825
# € por mês durante # meses	3919
# 人参与	5280
# 人參與	5280
# 票	2952
# 명 참여	3090
# 표	3090
#% megtakarítás	2582
#+ hrajte zodpovědně	516
#-årsgrense	3545
#/# fotó	2586
#/# kép	2586
#/#. fotó	2586
#/#. kép	2586
#か月無料	2928
#カ月無料	2928
#ヶ月無料	2928
#人が回答	2952
#人が投票	2952
#人参与	5280
#人參與	5280
#件のコメント	2949
#則留言	5266
#小时热榜	5272
#条评论	5266
#票	92	2952
#秒戻る	3007
#秒進む	3007
#명 참여	92	3090
#초 뒤로	3136
#초 앞으로	3136
#표	3090
""", 'a': """
a apărut o eroare	4102
a boltunkból	2556
a carregar vídeo	3933
a cikk a hirdetés alatt folytatódik	2491
a cikk a hirdetés után folytatódik	2491
a cikk automatikusan készült	2594
a cikk felhasználása engedélyköteles	2592
a cikk meg is hallgatható	2488
a cikk meghallgatása	2505
a cikk megosztása	2488
a cikk szerzői jogvédelem alatt áll	2592
a cikk zárolva van	2581
a cikket gépi hang olvassa fel	2567
a folytatáshoz regisztráljon	2482
a hanganyagot mesterséges intelligencia készítette	2567
a hirdetés után folytatjuk	2491
a hirdetés vége	2602
a hozzászólás lezárva	2595
a hozzászólások le vannak zárva	2595
a hét kvíze	2550
a kommentelés lezárult	2499
a könyv megrendelhető itt	2494
a könyv megrendelése	2556
a lejátszó betöltése	2567
a link másolva	2600
a lire également	2102
a matéria continua abaixo	3995
a mező kitöltése kötelező	2584
a nap kérdése	91	2553
a notícia continua abaixo	3995
a rovat további cikkei	2503
a sua subscrição foi confirmada	3987
a sua subscrição foi efetuada com sucesso	3987
a szerző a lap munkatársa	2516
a szerző cikkei	2587
a szerző jogász	2516
a szerző közgazdász	2516
a szerző politológus	2516
a szerző további cikkei	2587
a szerző történész	2516
a szerző összes cikke	2587
a szerző újságíró	2516
a szerzőkről	2518
a szerzőről	2518
a szöveg automatikusan készült	2594
a tartalmat nem tudjuk megjeleníteni	2559
a tartalom nem elérhető	2559
a tartalom nem jeleníthető meg	2559
a tartalom szerzői jogi védelem alatt áll	2592
a teljes cikk elolvasása	2587
a témában további cikkek	2503
a videó az ön országában nem játszható le	2567
a videó már nem elérhető	2567
a videó nem elérhető	2567
a videó nem elérhető az ön országában	2567
a videó nem játszható le	2567
a videólejátszó betöltődik	2567
a videót nem lehet lejátszani	2567
abo abschließen	802
abo auswählen	999
abo wählen	999
abonare confirmată	4126
abonați-vă	4011
abone değil misin	4920
abone değil misiniz	4920
abonează-te	4011
abonelere özel	4818
abonelere özel avantajlar	4902
abonelere özel indirim	4902
abonelere özel içerik	4920
abonelik paketlerini gör	4950
abonelik seçenekleri	4950
aboneliği yenile	4950
aboneliğini seç	4920
aboneliğiniz onaylandi	4951
aboneliğinizi seçin	4920
abonentu priekšrocības	3295
abonner nå	3523
abonner på nyhetsbrevet	3530
abonné	2164
abonné à ce thème	2227
abonnér	649
abonnér nu	649
abonnés	2051
abonnés uniquement	2151
abonē	3258
abonē jaunumus	3282
abonē un lasi visus rakstus	3258
abonēt	3258
abrir menú	1577
aby odtworzyć film, włącz javascript	3775
acasă	4029
accede a todos los contenidos sin límites	1626
accept termenii și condițiile	4101
accepter og fortsæt	745
acceptera och fortsätt	4699
acceptera och stäng	4699
accepto la política de privacitat	473
acceptér	672
acceptér alle	746
acceptér og fortsæt	745
acceptér og vis	745
acceptă toate	4025	4040
acceptă tot	4083
acceptă și afișează conținutul	4040
acceptă și continuă	4082
acceso a todos los artículos	1693
accès restreint aux abonnés	2053
accès à tous les articles	2222
accéder au dossier	2193
accéder à l'article	2051
accéder à la page de dons	2183
accédez à tous les articles	2053
aceitar e ver o conteúdo	3895
aceito receber comunicações	3954
aceito receber comunicações de marketing	3954
aceito receber comunicações e ofertas	3914
acepto la política de privacidad	1661
acesso ilimitado a todo o conteúdo	3986
acest articol este disponibil doar abonaților	4013
acest articol este rezervat abonaților	4061
acest câmp este obligatoriu	4101
acesta este ultimul tău articol gratuit	4061
acheter ce numéro	2138
acheter le numéro	2137
achetez ce numéro	2138
activează	4089
activează alertele	4055
activează notificările	4055
activează sunetul	4078
actualitza la pàgina	466
actualités	2102
actualizar la página	1654
ad 광고	3111
ad 추천	3124
adatkezelés és sütik	2562
adatkezelési tájékoztató	2559
adatvédelem és sütik	2562
adatvédelmi beállítások	2559
adatvédelmi beállítások módosítása	2562
adatvédelmi tájékoztató	2559
adaugă ca sursă preferată	4112
adaugă un comentariu	4026
adaugă un răspuns	4118
adaugă în coș	4129
adblock détecté	2219
adblocker upptäckt	4711
add meg az e-mail-címed	2509
además	1571
adhérer	2042
adj hozzá minket preferált forrásként	2597
adja meg az e-mail-címét	2509
adja meg az összeget	2578
adja meg e-mail-címét	2509
adomány	2478
adományozok	2478
adományozás	2478
adresa de email nu este validă	4101
adresă de email invalidă	4101
adreça electrònica	436
adó # százalék	2578
adója #%-ával	2578
afficher la vidéo	2175
afficher les réponses	2163
afișează comentariile	4070
afișează conținutul	4040
afișează conținutul extern	4040
afișează originalul	4030
afișează postarea	4082
afișează subtitrările	4078
află mai multe	4025
afmeld når som helst	765
afspilleren indlæses	748
agora não	3827
ai deja un abonament? autentifică-te	4061
ai găsit o greșeală	4107
ai kan begå fejl	775
ai kan gjøre feil	3651
ai kan göra fel	4730
ai kan göra misstag	4730
ai może popełniać błędy	3804
ai može griješiti	4386
ai može pogriješiti	4386
ai môže robiť chyby	4487
ai může chybovat	627
ai může dělat chyby	627
ai observat o greșeală	4026
ai sa môže mýliť	4487
ai segítségével készült	2594
ai által fordított	2594
ai által generált	2594
ai által generált tartalom	2594
ai може да греши	331
ai सारांश	2413
ai से तैयार सारांश	2413
ai 摘要	5362
ai 기사 요약	3166
ai 번역	3137
ai 생성 이미지	3176
ai 요약	3111
ai 음성으로 듣기	3136
ai-genererat innehåll	4732
ai-genereret resumé	688
ai-oversættelse	777
ai-resumé	688	777
ai-összefoglaló	2505
ai-översatt	4730
ai-översättning	4732
aicinām ievērot cieņu komentāros	3264
aiheeseen liittyvää	1932
aiheesta lisää	1932
aikaa jäljellä #	1991
ainda não tem conta	3953
ainda não é assinante	3952
ainult vajalikud küpsised	1758
aitäh hääletamast	1754
aitäh liitumast	1742
aitäh sõnumi eest	1769
aizmirsāt paroli	3306
aizvērt	3266
aizvērt galeriju	3310
aizvērt reklāmu	3267
aiが要約	3035
aiによる要約	3035
ai总结	5362
ai摘要	5302
ai生成	3008	5362
ai生成内容	5334
ai翻訳	3008
ai翻譯	5362
ai翻译	5362
ai要約	3035
ai語音朗讀	5333
ai语音朗读	5333
ai重點整理	5302
ai音声で聴く	3007
ai가 생성한 콘텐츠입니다	3176
ai가 읽어주는 기사	3136
ai로 생성된 콘텐츠	3176
ajouter une réponse	2210
ajouter à mes favoris	2080
ajouter à mes sources préférées	2204
ajouter à mes sujets	2227
ajouter à mes thèmes	2227
ajouter à vos sources préférées	2204
ajouter à vos sélections	2080
ajándék cikk	2489
ajándékozd el a cikket	2489
ajándékozd tovább a cikket	2489
ajándékozza a cikket	2488
ajándékozza a cikket barátjának	2488
ajándékozza el a cikket	2489
ajándékozza tovább a cikket	2489
ajánlataink	2503
ajánlja: outbrain	2602
ajánlja: taboola	2602
ajánljuk	2503
ajánljuk még	2503
ajánlott	2503	2582
ajánlott cikkek	2503
ajánló	2503
akceptuję	3694
akceptuję i kontynuuję	3772
akceptuję i przechodzę do serwisu	3772
akkurat nå	3558
ako chránime svoje zdroje	4483
ako chránime zdroje	4483
ako vypnúť adblock	4468
ako vypnúť blokovanie reklám	4468
aktuálny čas	4464
aktuálny čas #	4463
aktuální čas	597
aktuální čas #	596
aktuálně	527
akzeptieren und schließen	983
aldersgrense # år	3545
aldersgrense: # år	3545
alege o sumă	4124
alege-ți abonamentul	4099
alegeți abonamentul	4099
algo salió mal	1662
alkalmazás letöltése	2569
alkalmazás megnyitása	2569
alla bidrag hjälper	4714
alla rättigheter reserverade	4728
alle abo-angebote im überblick	921
alle angaben ohne gewähr	927
alle beiträge ansehen	856
alle beiträge anzeigen	1004
alle beiträge der autorin	1004
alle beiträge des autors	1004
alle bidrag hjælper	760
alle bidrag tæller	760
alle inhalte sind urheberrechtlich geschützt	968
alle newsletter im überblick	910
alle preise ohne gewähr	927
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4669
allt innehåll är upphovsrättsskyddat	4668
als bevorzugte quelle bei google hinzufügen	828
als bevorzugte quelle hinzufügen	1018
als podcast hören	922
alte știri	4027
alterar preferências de cookies	3895
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4903
altyazilari göster	4903
altă sumă	4095
alătură-te conversației	4043
am înțeles	4030
amazon'da gör	4902
amazonで見る	3005
amazonで詳しく見る	3005
amazonで詳細を見る	3005
amazonで買う	3005
amazonで購入	3005
amazonで購入する	3005
amintește-mi mai târziu	4007
ana sayfaya dön	4926
anasayfaya dön	4926
anderen betrag wählen	996
andet beløb	759
andra läser	19	4637
andra läser just nu	19
andra läste även	4637
andre har også lest	19
andre leser nå	3558
andre leste også	3558
andre læser	685
andre læser lige nu	685
andre læser også	19
andre læste også	685
angebot auswählen	999
angebot wählen	921
anhören	825
anhören # min	825
anket sonuçlari	4897
anketa dňa	4454
ankstesnė nuotrauka	3243
anmäl	4734
anmäl annons	4738
anmäl dig	4611
anmäl dig till nyhetsbrevet	4611
anmäl inlägg	4733
anmäl kommentar	4733
anna kelvollinen sähköpostiosoite	2011
anna äänesi	1976
annet beløp	3635
anneta ühekordselt	1766
annonce - artiklen fortsætter nedenfor	668
annonces légales	2138
annoncørbetalt	87
annoncørbetalt indhold	87	695
annons - artikeln fortsätter nedan	4622
annons från våra partner	4738
annonsblockerare upptäckt	4711
annonsen slutar här	4622
annonser från google	4738
annonsinnehåll	4644
annonslänk	4622
annonsörsinnehåll	4644
annonsørinnhold	87	3568
annonsørsamarbeid	3659
ano, prosím	603
ano, rád	603
anonimni sandučić	4383
anonym brevlåda	4726
anonym tipslåda	4726
anonymná schránka	4483
anonymní schránka	622
anpassa inställningar	4699
anular suscripción	1711
anulează oricând	4099
anulezi oricând	4061
anuluj odpowiedź	3703
användarnamn	4717
användarnamn eller e-postadress	4716
användarvillkor	4624
anzeige schließen	1021
anzeigensonderveröffentlichung	927
anúncio	3853
anúncio em #	3981
anúncios	3853
apasă pentru sunet	4123
apmaksāta sadarbība	3317
apmaksāts saturs	3267
apmokėta partnerystė	3250
apmokėtas turinys	3250
aportació mensual	467
aportació única	467
aportación mensual	1656
aportación única	1656
app letöltése	2569
app storeからダウンロード	3013
app storeでダウンロード	3013
app store에서 다운로드	3143
apple ile giriş yap	4920
apple podcastで聴く	3041
appleでサインイン	3023
appleでログイン	3023
appleで続ける	3023
app内打开	5340
après la publicité	2088
aptaujas rezultāti	3300
após a publicidade	3853
apóyanos	1521
apóyanos en patreon	1655
apúntate	1536
aquest article està bloquejat	471
aquest article està protegit	482
aquest article t'ha estat útil	446
aquest camp és obligatori	473
aquest contingut està protegit	482
aquest vídeo ja no està disponible	453
aquest vídeo no està disponible	453
ar norite gauti pranešimus	3234
arată conținutul	4082
arată mai mult	4105
arată mai puțin	4030
arată răspunsurile	4070
arată tot	4030
arkadaşina gönder	4827
arkadaşinla paylaş	4827
article abonné	2051
article ajouté à vos sélections	2080
article lu par une voix de synthèse	2171
article précédent	2102
article réservé aux abonnés	2051
article següent	477
article sponsorisé	2138
articles associés	2102
articles liés	2102
articles recommandés	2102
articles récents	2102
articol exclusiv pentru abonați	4061
articole asemănătoare	4027
articole înrudite	4027
articoli più letti	2829
articolul continuă după publicitate	4050
articolul continuă după reclamă	4021
articolul continuă mai jos	4021
articolul următor	4027
artikeln finns också som ljud	4618
artikeln fortsätter efter annonsen	4622
artikeln fortsätter nedan	4622
artikeln fortsätter under bilden	4622
artikeln går att lyssna på	4618
artikeln läses upp av en syntetisk röst	4702
artikeln är automatiskt genererad	4730
artikeln är låst	4604
artikeln är maskinöversatt	4730
artikeln är skapad automatiskt	4730
artikeln är skyddad av upphovsrätt	4728
artikeln är uppläst av en dator	4618
artikkel jätkub pärast reklaami	1726
artikkel jätkub reklaami järel	1726
artikkel on kaitstud autoriõigusega	1779
artikkel täieneb	1724
artikkelen er låst	3523
artikkelen finnes også som lyd	3536
artikkeli jatkuu kuvan jälkeen	1919
artikkeli on konekäännetty	2021
artikkeli on suojattu tekijänoikeudella	2019
artikkelin lukee synteettinen ääni	1991
artikkelin voi myös kuunnella	1916
artiklen er låst	649
artiklen er læst op af en robot	660
artiklen findes også som lyd	660
artiklen fortsætter efter annoncen	668
artiklen fortsætter efter reklamen	783
artiklen fortsætter nedenfor	668
artiklen fortsætter under billedet	668
artiklen kan også høres	660
artiklen læses op af en kunstig stemme	748
artikli loeb ette tehishääl	1722
artiklit loeb sünteetiline hääl	1760
artiklit loeb tehishääl	1722
artykuł czytany przez syntezator mowy	3775
artykuł dla subskrybentów	3675
artykuł do słuchania	3775
artykuł kontynuowany pod reklamą	3693
artykuł premium	3789
artykuł sponsorowany	3690
artykuł zablokowany	3789
artykuły na e-mail	3678
artykuły partnerów	3812
artículo anterior	1571
artículo regalado	1706
artículo relacionado	1571
artículo siguiente	1665
artículos recomendados	1630
artículos relacionados	1571
as notícias mais lidas	3922
ascultă	4018
ascultă articolul	4078
ascunde răspunsurile	4070
aseta ensisijaiseksi lähteeksi	2025
aslini göster	4843
assine já	3832
atbalstīt	3258
atcel jebkurā laikā	3258
atcelt var jebkurā laikā	3306
atcerēties mani	3307
atidaryti galeriją	3243
atidaryti programėlėje	3233
atidaryti programėlę	3233
atkūrimo greitis	3231
atlikite testą	3225
atlikušais laiks	3300
atlikušais laiks -#	3299
atpakaļ uz augšu	3310
atpakaļ uz sākumlapu	3310
atradi kļūdu	3311
atradi kļūdu rakstā	3264
atradāt kļūdu	3311
atrakinti straipsnį	3239
atrisini krustvārdu mīklu	3293
atsaukt piekrišanu	3297
atsisiųsti garso įrašą	3231
atsisiųsti iš app store	3233
atsisiųsti iš google play	3233
atsisiųsti programėlę	3233
atsiųskite naujieną	3244
atsiųskite nuotraukas	3244
atskaņot video	3299
atskaņošanas ātrums	3299
atslēgt rakstu	3306
atslēgvārdi	3300
atteikties var jebkurā laikā	3308
attēls # no #	3319
attēls #/#	3319
attēls attēlā	3299
atualizar a página	3947
atualizar preferências	4001
atualizar página	3947
atvērt	3266
atvērt galeriju	3310
atvērt lietotni	3301
atvērt lietotnē	3301
atvērt rakstu	3306
atļaut paziņojumus	3302
atšaukti galite bet kada	3189
atšaukti sutikimą	3229
aucun commentaire à ce niveau	2142
audio narrado por una voz automática	1601
audio vytvorila umelá inteligencia	4463
auf apple podcasts hören	900
auf spotify hören	900
ausgewählt für sie	926
auswahl bestätigen	984
auswählen	1000
automaatselt tõlgitud	1773
automaattinen käännös	2022
automaticky preložené	4487
automaticky přeloženo	627
automatické prehrávanie	4463
automatické přehrávání	596
automatický preklad	4488
automatický překlad	628
automatikus lejátszás	2567
automatinis atkūrimas	3231
automatisch übersetzt	1014
automatische übersetzung	1015
automatiskt översatt	4730
automatiškai išversta	3245
automatsko puštanje	4365
automātiski tulkots	3312
automātiskā atskaņošana	3299
autoriser la publicité	2181
ava äpis	1762
avantage abonnés	2169
avantages abonnés	2169
avantaje pentru abonați	4076
avançar # segundos	3933
avançar para o conteúdo	3873
aveți deja cont	4099
avfölj	4736
avfølg	3656
avis de décès	2138
avoimet työpaikat	1934
avregistrera dig när som helst	4719
avsluta när du vill	4604
avsluta när som helst	4719
avslutt når du vil	3523
avslå alle	3623
avís legal	424
avísanos de un error	1680
aylik bağiş	4917
aylik bağiş yap	4949
ayrintilar için tiklayin	4842
ayrintilar için tiklayiniz	4842
az ai hibázhat	2594
az ai tévedhet	2594
az e-mail-címed	2584
az első hónap csak # ft	2482
az mi hibázhat	2594
az oldal tetejére	2587
az outbrain ajánlásával	2602
az ön e-mail-címe	2584
az ön neve	2584
az összefoglalót ai készítette	2594
az összefoglalót mi készítette	2594
az összes cikk	2587
az összes elfogadása	2559
az üzeneted	2585
aç	4843
añadir a favoritos	1551
añadir a la cesta	1705
añadir a mi lista	1629
añadir a mis temas	1698
añadir al carrito	1705
añadir comentario	1564
añadir como fuente preferida	1674
añadir una respuesta	1680
añadir usuario	1526
añádenos como fuente preferida	1674
aún no eres suscriptor	1659
aún no estás registrado	1660
aún no te has registrado	1526
aún no tienes cuenta	1660
ačiū už jūsų balsą	3225
ačiū už registraciją	3241
ačiū už žinutę	3241
ačiū, kad balsavote	3225
ačiū, kad užsiprenumeravote	3214
ați uitat parola	4100
ați votat deja	4070
""", 'b': """
baixar episódio	3933
baixar o áudio	3933
baixar áudio	3933
bandykite dar kartą	3241
bandykite vėliau	3241
bankkártyás támogatás	2578
bankovním převodem	608
banküberweisung	801
bara för dig som prenumererar	4716
bara för prenumeranter	4716
bare nødvendige	3622
bağiş sayfasina git	4917
bağiş yap	4817
bağiş yapin	4817
bağişim	4918
bağlanti kopyalandi	4935
bağlantiyi kopyala	4827
başa dön	4842
başka tutar	4917
be šlamšto	3241
bedste værdi	763
bei google als quelle hinzufügen	828
bei spotify hören	900
beitrag nicht mehr verfügbar	986
bejegyzés betöltése	2559
bejelentkezés	2482
bejelentkezés apple-fiókkal	2581
bejelentkezés facebookkal	2581
bejelentkezés google-fiókkal	2581
bekræft din e-mail	765
belépés	2482
belépés facebook-fiókkal	2581
belépés facebookkal	2581
belépés google-fiókkal	2581
benefício do assinante	3900
bere sintetični glas	4564
berite naprej z naročnino	4573
bestill nå	3619
beställ boken	4695
betalas årsvis	4716
betales årlig	3638
betales årligt	762
betalt innehåll	4738
betrag wählen	800
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2600
betűméret módosítása	2600
betűméret növelése	2600
bez mišljenja	4359
bez surogātpasta	3308
bez zobowiązań	3790
bez závazku, kdykoli zrušíte	501
bez závazků	611
bezmaksas piegāde	3296
bezárás	2477
beágyazott tartalom	2559
beállítás preferált forrásként	2597
beállítások mentése	2559
beállítások módosítása	2562
beğen	4897
beğenme	4897
bidrag kan trækkes fra i skat	759
bieżący czas #	3775
bild in originalgröße	1004
bild vergrößern	855	1004
bildergalerie öffnen	1004
bildirimleri aç	4894
bildirimleri açin	4894
bilety już w sprzedaży	3768
bir hata oluştu	4922
bir tutar seçin	4949
bir şeyler ters gitti	4923
bir şeyler yanliş gitti	4923
bitte füllen sie dieses feld aus	1001
bitte geben sie eine gültige e-mail-adresse ein	1001
bitte prüfen sie ihr postfach	1001
bitte versuchen sie es später erneut	910
bitte versuchen sie es später noch einmal	1001
bitte überprüfen sie ihr postfach	1001
bize ulaşin	4835
biểu quyết	92
bjud en vän på artikeln	4618
bjud oss på en kaffe	4713
bjud oss på kaffe	4713
bjud på en kaffe	4714
bli månadsgivare	4600
bli støttemedlem	3520
bliv fast støtte	759
bliv støtteabonnent	759
bliv støttemedlem	646
blocco pubblicità rilevato	2894
blokovať	4467
bloqueador de anúncios ativado	3984
bloqueador de anúncios detectado	3984
bloqueur de publicité détecté	2219
bloqueur détecté	2219
boletín	1536
bolo to užitočné	4487
brezplačna dostava	4560
browserul tău nu poate reda acest video	4040
brukervilkår	3547
brīva summa	3305
bu haber abonelere özeldir	4818
bu haber yapay zeka tarafindan seslendirilmiştir	4903
bu haber yapay zekâ ile seslendirilmiştir	4903
bu haberi paylaş	4958
bu haberi paylaşin	4958
bu haberler de ilginizi çekebilir	4841
bu içerik abonelere özeldir	4818
bu içerik faydali oldu mu	4896
bu içerik görüntülenemiyor	4906
bu içerik gösterilemiyor	4906
bu içerik kilitli	4920
bu video artik mevcut değil	4903
bu video bulunduğunuz ülkede izlenemiyor	4903
bu video mevcut değil	4903
bu video ülkenizde izlenemiyor	4903
bu yaziyi paylaş	4958
bu yorumu şikayet et	4940
bu özet yararli oldu mu	4864
bugün değil	4816
bulmaca çöz	4901
bunlar da ilginizi çekebilir	4836
burtu izmērs	3315
butlletí	436
buy me a coffee ☕	1196
buy me a cup of coffee ☕	1196
buy us a coffee ☕	1196
buzón anónimo	1668
buzón seguro	1668
buďte v obraze	506
bylo to pro vás užitečné	627
bylo to užitečné	627
bài cùng chuyên mục	5174
bài cùng tác giả	5152	5174
bài khác	5138
bài khác của tác giả	5208
bài liên quan	5138
bài mới nhất	5174
bài quảng cáo	5175
bài tiếp theo	5138
bài trước	5208
bài viết có hữu ích không	5181
bài viết có hữu ích với bạn không	5181
bài viết cùng tác giả	5152
bài viết khác của tác giả	5152
bài viết liên quan	5138
bài viết mới	5173
bài viết này bị khóa	5202
bài viết này có hữu ích không	5181
bài viết tiếp theo	5208
bài viết tiếp tục bên dưới	5177
bài viết tiếp tục sau quảng cáo	5177
bài viết trước	5208
bài viết được tặng bởi thuê bao	5228
bài được dịch tự động	5173
bài đọc nhiều	5174
báo cáo	5182
báo cáo bình luận	5219
báo cáo vi phạm	5182
báo lỗi	5137
báo lỗi bài viết	5181
bármikor leiratkozhat	2509
bármikor leiratkozhatsz	2509
bármikor lemondhatja	2482
bármikor lemondható	2482
bäst värde	4717
bästa pris	4717
bình chọn	91	5182
bình chọn của bạn đã được ghi nhận	5181
bình luận	5137
bình luận (#	5137
bình luận của bạn	5219
bình luận hay	5158
bình luận đã bị tắt	5219
bölümü indir	4903
búsqueda	1577
bücher aus dem shop	833
bülten	4872
bülten üyeliği	4872
bültene abone oldunuz	4872
büyüt	4842
bądź na bieżąco	3678
bądź pierwszą osobą, która skomentuje	3806
błędny adres e-mail	3792
bővebben	2505	2561
būkite pirmas	3195
būkite pirmas, pakomentavęs	3195
bạn chưa có tài khoản	5202
bạn chưa đăng ký	5202
bạn có muốn nhận thông báo	5195
bạn có muốn nhận thông báo không	5195
bạn có thể hủy đăng ký bất cứ lúc nào	5204
bạn có thể quan tâm	5138
bạn muốn nhận thông báo	5195
bạn thấy bài viết này thế nào	5181
bạn đang theo dõi chủ đề này	5213
bạn đã bình chọn	5181
bạn đã bình chọn rồi	5181
bạn đã có tài khoản	5202
bạn đã đăng ký rồi	5225
bản dịch tự động	5212
bản ghi	5189
bật	5196
bật thông báo	5195
bật tiếng	5188
bắt buộc	5205
bắt đầu trắc nghiệm	5184
bỏ qua	5116
bỏ qua quảng cáo	5222
bỏ theo dõi	5213
""", 'c': """
cada aportació compta	439
cada aportación cuenta	1625
cada contribuição conta	3917
cada doação conta	3948
cada donación cuenta	1655
cadastre-se grátis	3832
califica este artículo	1564
campo obrigatório	3954
campos obrigatórios	3954
cancelar a inscrição	4001
cancelar inscrição	4001
cancelar la suscripción	1711
cancelar subscrição	4001
cancelar suscripción	1711
cancel·la quan vulguis	471
cargando el vídeo	1640
cargando vídeo	1640
cargar más	1577
cargar más comentarios	1633
cargar más noticias	1665
cargar publicación	1645
cargar vídeo	1645
carrega la publicació	457
carrega més comentaris	446
carregando o vídeo	3933
carregando vídeo	3933
carregant el vídeo	453
carregar conteúdo	3937
carregar conteúdo externo	3859
carregar mais comentários	3924
carregar mais notícias	3958
carregar o conteúdo	3937
carregar publicação	3937
carregar vídeo	3937
carte de crédit	2050
cartão de crédito	3831
caseta redacțională	4037	4038
categorieën	3375
categorías	1571
caută	4029
caça-palavras	3929
ce contenu vous a-t-il été utile	2134
ce résumé vous a-t-il été utile	2134
cea mai bună ofertă	4100
cela vous a-t-il été utile	2163
cele mai citite știri	4064
cele mai noi știri	4027
celkem hlasovalo # čtenářů	584
celozaslonski način	4564
celá obrazovka	597
celý článek	529
celý článek zde	617
celý článok	4480
cenimy twoją prywatność	3696
cererea ta a fost trimisă	4126
cerrar galería	1696
cerrar menú	1577
cerrar sesión	1526
cet article est en accès libre pour les abonnés	2151
cet article est lu par une voix de synthèse	2134
cet article vous a-t-il été utile	2163
cette adresse est déjà inscrite	2223
cette information vous a-t-elle été utile	2210
cette page vous a-t-elle été utile	2163
cette réponse est-elle utile	2163
cette vidéo est indisponible	2171
cette vidéo ne peut pas être lue	2171
cevaplari göster	4896
changer mes préférences	2093
chargement du lecteur vidéo	2171
charger la vidéo	2175
charte éditoriale	2197
chcem dostávať upozornenia	4466
chcem odoberať	4476
chcete dostávat notifikace	600
chcete dostávat upozornění	600
chcete dostávať notifikácie	4466
chcete dostávať upozornenia	4466
chci dostávat upozornění	600
chci odebírat	506
chci podpořit	498
chci přispět	498
chi tiết	5142
chia sẻ	5126
chia sẻ bài viết	5126
chia sẻ bài viết này	5228
chia sẻ facebook	5173
chia sẻ lên facebook	5215
chia sẻ qua email	5215
chia sẻ qua facebook	5173
chia sẻ qua zalo	5215
chia sẻ tin này	5228
chia sẻ zalo	5215
chia sẻ ý kiến của bạn	5137	5158
cho chúng tôi biết ý kiến	5181
cho phép	5196
cho phép thông báo	5195
chuyên mục	5138
chuyển đến công thức	61
chép liên kết	5173
chính sách bảo mật	5136
chính sách bảo mật | điều khoản sử dụng	5136
chính sách cookie	5135	5136
chính sách quyền riêng tư	5136
chơi miễn phí	5184
chơi ngay	5184
chưa có tài khoản	5202
chấp nhận	5135
chấp nhận tất cả	5135	5136
chấp nhận tất cả cookie	5136
chấp nhận và tiếp tục	5135	5192
chế độ tối	5221
chỉ dành cho thuê bao	5202
chỉ dành cho thành viên	5202
chọn	5203
chọn gói	5202
chọn gói của bạn	5202
chọn gói đăng ký	5202
chọn số tiền	5223
chủ đề	5138
chủ đề liên quan	5138
chủ đề nóng	5174
cikk ajándékozása	2600
cikk elküldése ajándékként	2600
cikk feloldása	2581
cikk meghallgatása	2567
cikk megosztása	2488
cikk mentése	2488
cikk nyomtatása	2600
cikkünk frissül	2505
citeşte şi	4027
citește articolul complet	4105
citește articolul integral	4105
citește fără limite	4061
citește gratuit	4125
citește mai departe	4027	4029
citește mai mult	4027	4029
citește regulile comunității	4043
citește tot articolul	4105
citește transcrierea	4078
citește în aplicație	4085
citește și	4027
citi šobrīd lasa	3260
citit de o voce sintetică	4078
citiți și	4027
cobrança anual	3953
codes de réduction	2234
cofnij zgodę	3772
col·labora	411
comandă acum	4048	4076
comandă cartea	4048	4076
comentariile sunt doar pentru abonați	4118
comentariul tău	4118
comentariul tău așteaptă moderarea	4043
comentează	4026
comentário	3861
comentário aguardando moderação	3910
comentários	3861
comentários desativados	3973
comentários exclusivos para assinantes	3910
commander ce numéro	2138
commander le numéro	2137
comment désactiver mon adblocker	2181
comment désactiver mon bloqueur	2181
commentaire en attente de modération	2142
commentaires désactivés	2210
commerciële bijdrage	3425
commerciële content	3507
commerciële inhoud	3507
comparte este artículo	1706
compartilhar esta matéria	3996
compartilhe esta notícia	3996
compartir esta página	1706
completează formularul #	4009
completează online formularul #	4009
compre a edição impressa	3900
conditions générales	2090
conectează-te cu facebook	4061
conectează-te cu google	4061
confidentialité	2090
configuració de galetes	457
configuració de les galetes	457
configuració de privacitat	457
configuración	1560
configuración de cookies	1560
configuración de privacidad	1645
configurações de cookies	3855
configurações de privacidade	3937
confira o preço	3995
conheça as ofertas	3986
conheça os planos	3986
conheça todas as nossas newsletters	3914
consenti la pubblicità	2855
consigue tu entrada aquí	1604
consulta les normes de participació	428
consultez notre charte de modération	2142
consíguelo en tu quiosco	1604
contacta amb la redacció	479
contacta con la redacción	1668
contactar a redação	3961
contactar con la redacción	1668
contactați redacția	4107
contacte a redação	3961
contactează redacția	4107
contacter la rédaction	2197
contactez la rédaction	2197
contenu externe recommandé	2132
contenu proposé par notre partenaire	2138
contenu réservé	2187
contenu réservé aux abonnés	2187
contenu sponsorisé	2088
contenus recommandés	2156
contenus sponsorisés	2088	2102
conteúdo bloqueado	3859
conteúdo de marca	3853
conteúdo exclusivo	3832
conteúdo exclusivo para assinantes	3919
conteúdo externo	3895
conteúdo externo bloqueado	3859
conteúdo externo recomendado	3895
conteúdo gerado por ia	3981
conteúdo pago	3930
conteúdo para assinantes	3832
conteúdo patrocinado	3853
conteúdo premium	3919
conteúdo produzido pela marca	3900
conteúdo relacionado	3870
conteúdos relacionados	3922
contingut només per a usuaris registrats	440
continua a leggere dopo la pubblicità	2841
continua após a publicidade	3853
continua després de l'anunci	430
continuar leyendo aquí	1526
continuarea articolului după publicitate	4050
continuarea articolului după reclamă	4047
continue a ler esta notícia	3922
continuer après la publicité	2088
continuer sans désactiver	2219
continuer à lire	2225
continuă cu apple	4061
continuă cu email	4125
continuă cu facebook	4061
continuă cu google	4061
continuă lectura	4128
continuă pe site	4085
continuă să citești	4128
continuă să citești după publicitate	4047
continuă în browser	4085
continúa abajo	1558
contáctanos	1564
convida'ns a un cafè	467
conținut disponibil doar utilizatorilor înregistrați	4061
conținut exclusiv	4013
conținut exclusiv pentru abonați	4013
conținut extern	4040
conținut extern recomandat	4040
conținut pentru abonați	4011
conținut plătit	4076
conținut premium	4061
conținut promovat	4050
conținut sponsorizat	87	4021
cookie beállítások	2559
cookie を管理する	3010
cookie 偏好設定	5261
cookie 偏好设置	5261
cookie 設定	5337
cookie 设置	5337
cookie-beállítások	2559
cookie-beállítások módosítása	2562
cookieinställningar	4624
cookies a ochrana soukromí	522
cookieの管理	3010
cookieの設定	2944
cookieの設定を変更	2946
cookieを拒否する	3043
cookieを管理	3010
cookieを管理する	3010
cookie政策	5259
cookie設定	2944	2947	5259
cookie設定を変更	2946
cookie设置	5259	5262
copia enllaç	487
copia l'enllaç	418
copiază	4115
copiază link	4018
copiază linkul	4018
copy link thành công	5173
correo electrónico	1536
correo electrónico no válido	1661
correo no válido	1661
correu electrònic	474
correu electrònic no vàlid	473
correu no vàlid	473
coś poszło nie tak	3793
coś poszło nie tak. spróbuj ponownie	3792
coś poszło nie tak. spróbuj ponownie później	3792
creează cont	4011
crucigrama del día	1681
créer mon compte	2051
créer un compte	2051
créer une alerte	2144
créer une alerte sur ce thème	2144
csak a szükséges sütik	2559
csak a szükségesek	2559
csak előfizetők számára	2581
csak előfizetőknek	2482
csomagok megtekintése	2581
cualquier aportación ayuda	1655
cum îl dezactivez	4094
cumpără acum	4076
cumpără bilet	4048	4076
cumpără bilete	4048	4076
cumpără bilete online	4076
cumpără cartea	4048	4076
cumpără de pe emag	4076
cumpără revista	4047
cuvinte încrucișate	4075
czy artykuł był pomocny	3804
czy artykuł był przydatny	3804
czy ten artykuł był pomocny	3804
czy to było pomocne	3804
czyta głos ai	3775
czytaj całość	3712
czytaj cały artykuł	3795
czytaj również	3709
czytaj także	3709
czytaj też	3709
czytaj też nasze inne artykuły	3709
czytaj więcej	3709	3712
czytaj więcej o	3709
czytane przez głos syntetyczny	3775
cài đặt	5135
cài đặt cookie	5192
cài đặt quyền riêng tư	5192
cài đặt ứng dụng	5194
các bài viết khác của tác giả	5152
các tin khác	5138
cách tắt	5199
cách tắt trình chặn quảng cáo	5198
câmp obligatoriu	4101
câmpuri obligatorii	4101
cât de util a fost acest articol	4043
címkék	2503
címlap	2503
címlapra	2587
címlapról ajánljuk	2503
có lẽ để sau	5116
có lỗi xảy ra	5204
có thể bạn quan tâm	19	5138
có thể bạn thích	19
có, tôi muốn	5195
códigos de desconto	3995
códigos de descuento	1705
códigos promocionales	1705
cómo desactivar el bloqueador	1653
cómo desactivarlo	1654
cómpralo aquí	1639
cómpralo en amazon	1639
cùng chuyên mục	5138
cùng chủ đề	5174
cùng tác giả	5152	5174
cảm ơn bạn đã bình chọn	91	5181
cảm ơn bạn đã tham gia	5181
cảm ơn bạn đã ủng hộ	5223
cảm ơn, tin nhắn của bạn đã được gửi	5204
cỡ chữ	65	5163
cửa hàng	5217
""", 'd': """
d'autres articles à découvrir	19
da, želim	4369	4568
dagens fråga	91	4692
dagens spørgsmål	91	739
dagens spørsmål	91	3616
daha az göster	4843
daha fazla göster	4842
daha fazla haber için tiklayin	4842
daha fazla yorum yükle	4896
daha önce oy kullandiniz	4896
daha önce oy verdiniz	4896
dalies ar šo rakstu	3263
dalinkitės	3189
dalinkitės straipsniu	3194
dalsza część artykułu pod materiałem wideo	3690
dalsza część artykułu pod wideo	3690
dalsza część tekstu pod wideo	3690
dalszy ciąg materiału pod wideo	3693
dalīties	3258
dalīties ar draugiem	3263
dalīties ar rakstu	3315
dalīties facebook	3263
dalīties whatsapp	3315
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
danke für dein feedback	904
danke für deine stimme	91
danke für ihr feedback	904
danke für ihre stimme	91	974
danke fürs abstimmen	974
danke fürs mitmachen	91
danos tu opinión	1616
dans l'actualité	2156
dans la même catégorie	2102
dans la même rubrique	2102
dans la même série	2102
dar lze odečíst z daní	607
dar si můžete odečíst z daní	607
darovat jednorázově	607
darovat měsíčně	607
darovat článek	510
darovať	4400
darovať jednorazovo	4470
darovať mesačne	4470
darovať článok	4408
darowiznę możesz odliczyć od podatku	3786
darujte nám # %	4470
darujte tento článek	510
darujte tento článok	4408
das könnte dich auch interessieren	852
das könnte ihnen auch gefallen	852
das könnte sie auch interessieren	852
das könnte sie interessieren	852
das video ist in ihrem land nicht verfügbar	986
das video ist leider nicht mehr verfügbar	986
das video ist nicht mehr verfügbar	986
das video ist nicht verfügbar	986
das wichtigste in kürze, zusammengefasst von ki	888
datenschutzerklärung	838
daugiau autoriaus straipsnių	3243
daugiau straipsnių	3243
daugiau šia tema	3191
dať spätnú väzbu	4487
dbamy o twoją prywatność	3696
deaktivér din adblocker	756
deblochează articolul	4061
definições de cookies	3937
definições de privacidade	3937
deine stimme wurde gezählt	974
deixar um comentário	3861
deixe um comentário	3861
del på e-mail	781
del på e-post	3536
del på facebook	660	3536
del på mail	660
del på twitter	660	3536
del på whatsapp	3657
del på x	660	3536
dela inlägget	4618
dela på facebook	4618
dela på twitter	4618
dela på whatsapp	4737
dela på x	4618
dela som gåva	4737
deli po e-pošti	4589
deli članek	4510
delite članek	4510
demander un droit de réponse	2210
den här artikeln är låst	4716
den här artikeln är skyddad av upphovsrättslagen	4728
den här videon är inte längre tillgänglig	4702
den här videon är inte tillgänglig	4702
denne artikel er låst	762
denne artikkelen er låst	3638
denne saken er låst	3638
denne video er ikke længere tilgængelig	748
denne video er ikke tilgængelig	748
denunciar comentário	3973
denunciar este comentário	3973
der er opstået en fejl	766
der opstod en fejl. prøv igen senere	765
dernière minute	2102
dernières actualités	2102
dernières infos	2102
dernières nouvelles	2102
desa les preferències	457
desa per llegir després	442
desactívalo para continuar	1653
desactívalo para seguir leyendo	1653
desbloquear artículo	1626
desbloqueie este conteúdo	3919
descarcă aplicația	4085
descarcă audio	4078
descarcă din app store	4085
descarcă din google play	4085
descarcă episodul	4078
descarcă formularul	4096
descarcă formularul #	4009
descargar pódcast	1640
descarrega l'àudio	453
descarregar áudio	3933
deschide aplicația	4086
deschide în aplicație	4085
descárgala en app store	1648
descárgala en google play	1648
descărcați formularul #	4009
destekçi ol	4917
destekçimiz olun	4917
desteğiniz fark yaratir	4949
desteğiniz için teşekkür ederiz	4949
desteğiniz için teşekkürler	4949
det er gratis å opprette en bruker	3523
det går inte att visa innehållet	4699
det har oppstått en feil	3642
det här innehållet kan inte visas	4699
det här innehållet är inte tillgängligt	4699
det læser andre	685
det oppsto en feil. prøv igjen senere	3641
det är gratis att skapa ett konto	4604
detaylar için tiklayin	4842
detaylar için tiklayiniz	4842
detta material är skyddat enligt lagen om upphovsrätt	4667
detta är en annons	4622
detta är en plusartikel	4604
dette indhold er ikke tilgængeligt	745
devam etmek için üye girişi yapin	4818
devami için abone olun	4818
devamini okumak için abone olun	4818
dezactivează sunetul	4078
dienas jautājums	3293
diese funktion steht nur angemeldeten nutzern zur verfügung	922
dieser inhalt ist nicht mehr verfügbar	983
dieser inhalt ist nicht verfügbar	983
dieser kommentar wurde gelöscht	1016
dieses video ist in deinem land nicht verfügbar	986
dieses video ist in ihrem land nicht verfügbar	986
dieses video ist leider nicht mehr verfügbar	986
dieses video ist nicht mehr verfügbar	986
dieses video ist nicht verfügbar	986
digite um e-mail válido	3954
din aceeași categorie	4027
din aceeași secțiune	4064
din röst har registrerats	4688
din röst är registrerad	91
din röst är räknad	4688
disponibil în app store	4085
disponibil în app store și google play	4055
disponibilă în app store și google play	4055
disponível na app store	3940
distribuie știrea	4130
distribuiți	4018
diğer fotoğraf için tiklayin	4839
diğer haberler	19	4836
diğer okurlar bunlari okuyor	4836
diğer sayfaya geçmek için tiklayin	4839
diğer seçenekler	4936
diğer tutar	4917
diğer yazilari	4926
dla prenumeratorów	3789
dla subskrybentów	3675
dlaczego widzę tę reklamę	3812
do fotogalérie	4479
do galérie	4480
do góry	3712
do košíka	4458
do košíku	515	590
do księgarni	3691
do speciálu	617
doar abonații pot comenta	4043
doar pentru abonați	4011
doação mensal	3828
doação única	3828
doba čtení # min	529
dodaj do moich tematów	3808
dodaj jako preferowane źródło	3808
dodaj kao željeni izvor	4389
dodaj nas do preferowanych źródeł	3808
dodaj nas do wyjątków	3781
dodaj u košaricu	4361
dodaj v košarico	4559
dogodila se greška. pokušajte ponovno	4377
dolgozzon nálunk	2505
domiciliación bancaria	1525
domů	529
don régulier	2183
dona suport al periodisme en català	439
dona'ns la teva opinió	446
donació mensual	468
donació única	468
donación mensual	1521
donación puntual	1656
donación única	1521
donativo único	3949
donați	4008
donația mea	4124
donație lunară	4096
donație unică	4096
donează	4008
donează acum	4008
donează lunar	4008
donează lunar # euro	4060
donează lunar # lei	4060
donează o dată	4095
doner nå	3520
doniraj mesečno	4372	4571
doniraj mjesečno	4372
données personnelles	2090
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
dosegli ste omejitev člankov	4573
dosegnuli ste ograničenje članaka	4374
dossier spécial	2168
dovanoti straipsnį	3248
dozvoli obaveštenja	4368
dołącz do dyskusji	3759
dołącz do nas	3672
dołącz do newslettera	3678
došlo je do greške. pokušajte ponovo	4377
došlo je do pogreške. pokušajte ponovno	4377
došlo k chybě	615
došlo k chybě. zkuste to prosím později	614
drodzy użytkownicy	3696
droga użytkowniczko, drogi użytkowniku	3696
drogi użytkowniku	3696
droits réservés	2230
drukāt	3263
drukāt rakstu	3315
drukāt recepti	61
du använder en adblocker	4709
du använder en annonsblockerare	4709
du er nå påmeldt	3530
du er nå påmeldt nyhetsbrevet	3530
du följer	4735
du följer det här ämnet	4735
du följer nu	4735
du följer redan	4735
du följer redan ämnet	4735
du følger allerede	3655
du følger allerede dette emne	780
du følger allerede dette temaet	3655
du følger allerede emnet	780
du følger dette emne	780
du følger dette temaet	3655
du følger emnet	780
du følger nå	3655
du har en adblocker påslagen	4711
du har en annonsblockerare påslagen	4711
du har nådd grensen	3638
du har nået din grænse	762
du har nått din gräns	4716
du har redan röstat	4688
du har rätt att vara anonym	4633
du har slået adblock til	756
du kan när som helst avregistrera dig	4719
du kan när som helst avsluta prenumerationen	4611
du kan når som helst melde deg av	3530
du kan opsige når som helst	649
du kan trække beløbet fra i skat	759
du kanske också gillar	4637
du modtager snart en bekræftelse på mail	654
du même auteur	2102
du prenumererar nu på nyhetsbrevet	4611
du skyddas av källskyddet	4633
du verkar använda en annonsblockerare	4709
du vil kanskje også like	3558
du är nu anmäld	4719
du är skyddad av källskyddet	4633
du är skyddad enligt källskyddet	4633
duración	1641
durată	4079
duração	3934
durée	2172
durée : #	2125
dziękujemy za głos	91	3762
dziękujemy za oddanie głosu	91	3762
dziękujemy za przesłanie formularza	3792
dziękujemy za udział w sondzie	3762
dziękujemy za wiadomość	3792
dziękujemy za zapis	3678
dziękujemy! sprawdź skrzynkę	3792
dành cho bạn	5138
dành cho thuê bao	5120
dành riêng cho thành viên	5202
dárkovat článek	500
dát zpětnou vazbu	627
därefter # kr/mån tills du säger upp	4604
débloquer l'accès	2222
débloquer l'article	2051
débloquer tous les articles	2053
débloquez cet article	2151
débloquez l'accès à tous les articles	2053
débloquez l'intégralité des articles	2053
débloquez tous les articles	2053
débloquez tous nos articles	2053
déconnexion	2051
découvrez notre boutique	2137
découvrez tous nos jeux	2166
découvrir l'offre	2051
découvrir la boutique	2169
découvrir nos offres	2151
découvrir toutes nos offres d'abonnement	2151
déjà un compte	2051
déjà un compte ? connectez-vous	2051
délka	597
délka #	597
déplier	2107
désabonnement	2240
désactiver les sous-titres	2171
désinscription	2240
détails	2107
dê a sua opinião	3924
dê sua opinião	3924
dölj	4641
dölj annons	4738
dölj bildtext	4722
dölj svar	4733
düzeltme politikasi	4928
dāvini rakstu	3263
dāvini rakstu draugam	3263
děkujeme za hlas	584
děkujeme za hlasování	91	584
děkujeme za odběr	614
děkujeme za přihlášení	506
děkujeme za vaši zprávu	614
děkujeme za váš hlas	91	584
děkujeme za zprávu	614
dĺžka	4464
dĺžka #	4464
dịch tự động	5189
""", 'e': """
e-bülten	4872
e-bülten aboneliği	4872
e-mail alebo používateľské meno	4473
e-mail cím	2584
e-mail ili korisničko ime	4374
e-mail inválido	3914
e-mail nebo uživatelské jméno	610
e-mail-cím	2585
e-mail-cím vagy felhasználónév	2581
e-mailová adresa	506
e-pasts vai lietotājvārds	3306
e-post või kasutajanimi	1767
e-posta gönder	4827
e-posta ile paylaş	4935
e-postadress eller användarnamn	4716
e-pošta ali uporabniško ime	4573
e-poštni naslov	4576
echipa redacțională	4038
ecrã inteiro	3934
edición digital	1526
edición impresa	1526
editöre yaz	4928
editöre yazin	4928
editörün seçtikleri	4836
edição impressa	3832
eget beløb	759
eget beløp	3635
egyedi összeg	2578
egyszeri adomány	2578
egyszeri támogatás	2478
egyszeri támogatás küldése	2578
egyéb összeg	2578
ehkä myöhemmin	1902
ei mielipidettä	1982
ei tänään	1902
ei vielä tunnusta	2007
ei, aitäh	1764
eikö sinulla ole tunnusta	2007
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1001
eiti į receptą	61
ekskluzivno za naročnike	4573
el artículo continúa abajo	1705
el artículo continúa debajo	1705
el juego es solo para mayores de # años	1677
el millor de la setmana a la teva bústia	436
el más popular	1660
el més llegit	415
el més popular	472
el més vist	443
el reproductor se está cargando	1640
el. paštas	3214
el. paštas arba vartotojo vardas	3239
el. pašto adresas	3241
eldste først	3653
elfelejtett jelszó	2482
elfelejtette a jelszavát	2581
elfogadom az összeset	2562
elfogadom és folytatom	2559
elfogadom és megjelenítem	2559
elfogadás és folytatás	2559
elige tu suscripción	1626
elküldés	2585
elküldöm	91	2488	2585
elküldöm e-mailben	2600
ellenőrizd a postafiókod	2584
ellenőrizze a postafiókját	2584
elmentem későbbre	2488
elolvasom később	2600
elolvasta az összes ingyenes cikkét	2581
elrejtés	2507
els lectors també han llegit	443
elutasítom	2561
elérte a havi limitet	2581
elírást talált	2499
előfizetek	2482
előfizetés	2482
előfizetési csomagok	2581
előfizetési lehetőségek	2581
előfizető vagyok	2581
előfizetői ajánlat	2556
előfizetői előny	2556
előfizetői kedvezmény	2556
előfizetői tartalom	2482
előfizetőknek	2482
előfizetőként megoszthatja a cikket	2488
előző	2505
előző cikk	2503
előző fotó	2587
előző kép	2587
előző oldal	2587
email cím	2585
email của bạn	5225
email của bạn sẽ không được hiển thị công khai	5158
email inválido	3954
email không hợp lệ	5204
email không đúng định dạng	5204
email no válido	1661
email này đã được đăng ký	5225
emailul tău	4126
emlékeztess később	2477
emlékezz rám	2582
emlékezzen rám	2582
emme voi näyttää sisältöä	1988
emme voi näyttää tätä sisältöä	1988
empfehlungen für sie	926
en beğenilen	4897
en beğenilenler	4897
en colaboración con	1677
en col·laboració amb	489
en este artículo	1571
en popüler	4921
en çok okunan	4836
en çok okunan haberler	4836
en çok okunanlar	4836
encara no estàs registrat	472
encuesta del día	1567
endast för dig som är prenumerant	4716
endast för medlemmar	4716
endast nödvändiga	4699
endast nödvändiga cookies	4699
endre tekststørrelse	3657
engangsbeløb	646
engangsbeløp	3635
engedélyezem	2574
engedélyezés	2574
engedélyezés és folytatás	2562
engedélyezés és megjelenítés	2562
engångsgåva	4600
enllaç copiat	442
ensemble, faisons vivre un média libre	2150
entgeltliche veröffentlichung	835
enthält werbung	832
entre em contato com a redação	3961
enviament gratuït	489
enviar comentário	3861
enviar corrección	1564
envoyer à un ami	2080
envoyer à un proche	2080
envoyez-nous vos témoignages	2130
envíanos tu opinión	1633
envío gratis	1677
epizód letöltése	2567
eredeti megjelenítése	2507
eredmény megtekintése	91
eredmények	92	2507
eredmények megtekintése	2550
erinnern sie mich später	796
eroare la încărcarea videoclipului	4123
erro ao carregar o vídeo	3981
error al cargar el vídeo	1688
erről bővebben itt írtunk	2505
erről is írtunk	2503
erről itt írtunk bővebben	2505
erscheint täglich	910
erscheint wöchentlich	910
erősítse meg az e-mail-címét	2584
es gratis y solo te llevará un minuto	1622
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	910
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1001
es izslēdzu reklāmu bloķētāju	3304
escanea el código qr	1649
escreva um comentário	3861
escriu a la redacció	479
escriu el teu correu electrònic	436
esi pirmais, kas komentē	3264
esimene kuu # €	1717
esta funcionalidad es sólo para registrados	1526
esta matéria foi útil para você	3897
esta notícia foi útil	3897
esta página foi útil	3924
este artigo está bloqueado	3952
este artigo foi útil	3924
este artículo está bloqueado	1659
este artículo está protegido	1701
este campo é obrigatório	3954
este contenido está protegido	1701
este correo ya está registrado	1694
este e-mail já está cadastrado	3987
este espaço é moderado pela redação	3910
este resumo foi útil	3897
este video ya no está disponible	1640
este vídeo já não está disponível	3933
este vídeo no está disponible	1640
este vídeo não está disponível	3933
este vídeo não está mais disponível	3933
este vídeo ya no está disponible	1640
está a seguir este tema	3991
estás bloqueando nuestros anuncios	1691
estás de acuerdo? vota	1616
estás siguiendo este tema	1698
estä	1998
ethvert bidrag hjælper	760
etický kodex redakce	622
etický kódex redakcie	4483
etkinleştir	4911
etkö ole tilaaja	2007
etkö ole vielä tilaaja	2007
ett fel har uppstått	4720
ett fel uppstod. försök igen senare	4719
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1001
evaluează rețeta	61
evästeasetukset	1922
evästeet	1922
evästeet ja tietosuoja	1923
evästekäytäntö	1988
exclusiv pentru abonați	4061
exibir conteúdo	3937
exklusiv für abonnenten	999
exklusiv für mitglieder	999
exklusivt för medlemmar	4716
exklusivt för prenumeranter	4716
exkluzív tartalom előfizetőknek	2581
experimente grátis por um mês	3919
externt innehåll	4699
externí obsah	593
externý obsah	4460
ez a cikk zárolt	2581
ez a mező kötelező	2584
ez a tartalom nem elérhető	2559
ez a tartalom nem jeleníthető meg	2559
ez a videó már nem elérhető	2567
ez a videó nem elérhető	2567
ez is érdekelhet	2503
ez is érdekelheti	2503
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2559
ezt a témát már követi	2597
ezt is ajánljuk	2503
ezt olvasta már	2503
ezt olvastad már	2503
eén keer toestaan	3466
ešte nemáte predplatné	4473
ešte nemáte účet	4473
ești de acord? votează	4043
ești deja abonat	4069
ești deja abonată	4069
""", 'f': """
facebook ile giriş yap	4920
facebook'ta paylaş	4827
facebook-bejegyzés betöltése	2562
facebook-poszt betöltése	2562
facebookでシェア	2936
facebookでシェアする	2936
facebookでログイン	3023
facebookで共有	3037
facebookで続ける	3023
facebookで見る	3041
facturació anual	472
facturació mensual	472
facturación anual	1660
facturación mensual	1660
facturare anuală	4100
facturare lunară	4100
facturé annuellement	2187
facturé mensuellement	2187
faire un don défiscalisé	2183
faktureras årligen	4716
faktureres årlig	3638
faktureres årligt	762
fale com a redação	3961
fazer doação	3985
fazer uma doação mensal	3985
fazer uma doação única	3985
faça login	3832
faça o quiz	3927
faça o teste	3927
faça uma doação única	3985
faça uma pergunta sobre esta reportagem	3897
felhasználási feltételek	2559
felhasználási jog vásárlása	2592
felhasználónév	2582
felhasználónév vagy e-mail	2581
feliratkozás	2585
feliratkozás hírlevélre	2584
feliratok megjelenítése	2567
fermer la fenêtre	2225
fes el qüestionari	449
fes una donació	411
fes-te sòcia	467
ficha técnica	3879
fiecare contribuție contează	4095
fiecare donație contează	4060
fiecare leu contează	4060
film jest niedostępny w twoim kraju	3775
film nie jest już dostępny	3775
film niedostępny	3775
fin de la publicité	2169
fine della pubblicità	2841
fine pubblicità	2841
fiyati gör	4902
fizetett együttműködés	2602
fizetett hirdetés	87	2491
fiók létrehozása	2482
fiókom	2482
foglalja le helyét	2556
folytatás a hirdetés után	2602
folytatás apple-fiókkal	2581
folytatás facebookkal	2581
folytatás google-fiókkal	2581
folytatás google-lel	2581
folytatás kikapcsolás nélkül	2575
fontu büyüt	4935
form gönderildi	4951
formulaire envoyé	2223
formulário enviado	3987
forstået	690
forstått	3563
forstør	749
forstør billede	688
forstør billedet	768
forstørr	3626
forstørr bilde	3561
forstørr bildet	3644
fortsett uten å slå av	3633
fortsett uten å støtte	3519
fortsätt läsa efter annonsen	4622
fortsätt med apple	4716
fortsätt med e-post	4716
fortsätt med facebook	4716
fortsätt med google	4716
fortsätt utan att stänga av	4709
fortsätt utan att stödja	4599
fortsæt med apple	762
fortsæt med at læse	668
fortsæt med e-mail	762
fortsæt med facebook	762
fortsæt med google	762
fortsæt uden at slå fra	756
fortsæt uden at støtte	645
foto # iš #	3252
fotogalería	1571
fotografia următoare	4128
fotoğraf galerisi	4926
fotoğrafi büyüt	4926
fotoğraflar için tiklayin	4839
fotoğraflari gör	4926
fotoğraflari görmek için tiklayin	4842
fotó #/#	2586
fotó megtekintése	2586
fotó: #/#	2586
fotók megtekintése	2586
fra vores annoncører	783
fra vår butikk	3619
fra våre partnere	3659
frete grátis	3970
friss hírek	2503
frissítse az oldalt	2577
fråga vår ai om artikeln	4630
från vår butik	4695
från våra annonsörer	4738
från våra partner	4738
frühbucher-tickets	979
frühbucherrabatt sichern	979
fuld skærm	749
fuldskærm	688
fullskärm	4703
fyll i fältet	4719
fäll ihop	4641
fäll ut	4641
fältet är obligatoriskt	4719
få adgang	649
få artiklen læst op	660
få de vigtigste nyheder hver morgen	654
få de viktigaste nyheterna varje morgon	4611
få de viktigste nyhetene hver morgen	3530
få læst artiklen op	748
få notifikationer	752
få notiser	4706
få nyheder på mail	654
få nyheter på e-post	3530
få nyheter på mejlen	4611
få overblikket her	688
få tilgang	3523
få varsel når vi skriver om dette	3561
få varsler	3629
följ	4619
följ det här ämnet	4735
följ direktrapporten	4722
följ författaren	4735
följ journalisten	4735
följ liverapporten	4722
följ oss	4619
följ skribent	4619
följ skribenten	4735
följ ämne	4735
följ ämnen	4735
följ ämnet	4619
för prenumeranter	4604
förderer werden	797
fördermitglied werden	797
föregående	4640
föregående artikel	4637
föregående bild	4722
föregående sida	4722
förnamn	4720
förstora	4640
förstora bild	4722
förstora bilden	4722
försök igen senare	4719
føj til foretrukne kilder	780
føj til mine emner	780
følg	663	664	3538
følg alle	664
følg alle emner	665
følg dette emne	780
følg dette temaet	3655
følg direkte	3644
følg direktesenteret	3644
følg emne	663
følg emner	665
følg emnet	3655
følg forfatter	3655
følg forfatteren	3655
følg ikke længere	780
følg journalist	3655
følg journalisten	3655
følg liveblog	768
følg livebloggen	768
følg os	663
følg oss	3538
følg sagen her	688
følg saken direkte	3644
følg serien	665
følg skribent	780
følg skribenten	780
følg tema	3538
følg temaet	3655
følg temaet og få varsel	3561
følger	664
für abonnenten	802
für den newsletter anmelden	812
für dich empfohlen	926
für sie empfohlen	926
für sie entstehen keine mehrkosten	927
fă o donație	4008
fă quizul	4073
fă testul	4073
fără obligații	4061
fără spam	4101
fără sunet	4079
fără tine nu putem	4060
főoldal	2587
""", 'g': """
galbūt vėliau	3235
galeri için tiklayin	4839
galerie schließen	1004
galerie öffnen	1004
galeriyi aç	4842
galeriyi gör	4926
galeriyi görmek için tiklayin	4842
galéria	2505
galéria (#	2586
galéria bezárása	2587
galéria megnyitása	2587
galéria megtekintése	2505
garanta já o seu ingresso	3900
gastos de envío incluidos	1639
gastos de envío no incluidos	1639
gauti pranešimus	3234
gaver kan trækkes fra i skat	759
ge en engångsgåva	4713
ge en gåva	4714
ge återkoppling	4731
gefällt mir	1017
gefällt mir nicht	1017
gelesen von einer künstlichen stimme	986
gelişmelerden aninda haberdar olun	4910
gem til læseliste	660
generisano veštačkom inteligencijom	4386
genindlæs siden	758
genişlet	4843
gerenciar opções	3980
gerenciar preferências	3980	4001
geri dön	4843
gerir opções	3980
gerir preferências	3980
gestionează consimțământul	4082
gestionează cookie-urile	4122
gestionează opțiunile	4025	4122
gestionează preferințele	4082
geçerli bir e-posta adresi girin	4922
geçerli süre	4904
geçersiz e-posta	4922
geçersiz e-posta adresi	4922
ghi nhớ đăng nhập	5202
gia hạn gói	5224
giriş	4818
giriş yap	4818
giriş yapin	4818
giriş yapin veya üye olun	4818
giv et beløb	759
giv et engangsbeløb	759
giv os feedback på artiklen	677
già abbonato	2741
già registrato	2741
giải đố ngay	5184
giảm cỡ chữ	5215
giọng nam miền bắc	5163
giọng nam miền nam	5163
giọng nữ miền bắc	5163
giọng nữ miền nam	5163
giọng đọc ai	5188
giọng đọc tự động	5188
gjenstående tid	3626
gjenstående tid #	3625
gjenstående tid -#	3625
glasnoća	4366
gli articoli più letti	2829
glömt ditt lösenord	4716
glömt lösenord	4604
glömt lösenordet	4716
glücksspiel kann süchtig machen	834
godišnja naplata	4375
godišnja pretplata	4375
godišnje	4375
godišnje plaćanje	4375
godkänn	4624
godkänn alla	4624
godkänn alla cookies	4699
godkänn och fortsätt	4699
godkänn och visa	4699
godkänn och visa innehåll	4627
google hirdetések	2602
google ile giriş yap	4920
google playからダウンロード	3013
google playで手に入れよう	3013
google play에서 다운로드	3143
google reklāmas	3317
google से जारी रखें	2456
google-hirdetések	2602
googleでログイン	3023
googleで登録	3023
googleで続ける	3023
gorące tematy	3709
gracias por tu opinión	1601
gratuit, fără spam	4101
grazie, il tuo messaggio è stato inviato	2864
grotuvas įkeliamas	3231
großansicht	1004
gràcies pel teu vot	446
gràcies per la teva opinió	428
gràcies per votar	428
gràcies, el teu missatge s'ha enviat	473
gràcies, ja estàs subscrit	436
grátis e sem spam	3954
grįžti į pradžią	3243
grįžti į viršų	3243
guardar artículo	1551
guardar configuración	1645
guardar para después	1629
guardar para leer después	1629
guardar preferências	3937
gå ikke glip af	685
gå ikke glip af noget	654
gå ikke glipp av noe	3530
gå til forsiden	3644
gå til hovedindhold	768
gå til indhold	688
gå til innhold	3644
gå til liveblog	768
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	734
gå til shop	742
gå til toppen	768
gå till receptet	61
gåvolänk	4737
généré par ia	2217
généré par l'ia	2217
gépi felolvasás	2567
gépi fordítással készült	2594
géppel fordítva	2594
gérer la confidentialité	2216
gérer les cookies	2090
gérer les préférences	2132
gérer les traceurs	2216
gérer mes alertes	2144
gérer mes choix	2090
gérer mes cookies	2216
gérer mes préférences	2216
gérer mon consentement	2175
gérer vos préférences	2175
gérer vos préférences de cookies	2132
góp ý	5137
gönder	91	4923
gönderiyi göster	4906
gönderiyi yükle	4906
gör quizzet	4688
gör testet	4692
görseli büyüt	4926
görüş bildir	4896
görüşünü bildir	4896
görüşünüzü bildirin	4896
gündem	4836
günün anketi	91	4865
günün bulmacasi	4941
günün haberleri	4836
günün kelimesi	4941
günün sudokusu	4941
günün özeti	4836
głosuj	91	3765
głośność	3776
gợi ý	5138
gửi	91	5137
gửi bài cho tòa soạn	5209
gửi bài viết	5209
gửi bình luận	5137	5158
gửi bình luận của bạn	5157
gửi cho bạn bè	5173
gửi email	5126
gửi góp ý	5181
gửi phản hồi	5181
gửi thành công	5204
gửi tin bài	5209
gửi trả lời	5181
gửi ý kiến	5137
gửi ý kiến của bạn	5181
gửi đi	5205
gửi ảnh cho chúng tôi	5209
""", 'h': """
haber bülteni	4872
haber güncelleniyor	4842
haberi arkadaşina hediye et	4827
haberi paylaş	4958
haberi özetle	4932
haberin devami aşağida	4879
haberin devami için kaydirin	4879
haberin devami için tiklayin	4839
haberin kilidini aç	4950
haberle ilgili diğer haberler	4841
haberlere dön	4953
hacer una donación mensual	1692
hacer una donación puntual	1692
hai già un account	2741
hai già votato	2835
halda nõusolekut	1758
hallitse evästeitä	1988
hang letöltése	2567
hanganyag letöltése	2567
hangerő	2568
hantera inställningar	4699
har du sett något	4727
harici içerik	4842
haritayi aç	4843
has arribat al límit d'articles gratuïts	440
has iniciado sesión	1599
has olvidado tu contraseña	1660
hasznos volt az összefoglaló	2499
hasznosnak találta a cikket	2499
hasło	3790
havi előfizetés	2582
havi fizetés	2582
havi rendszeres támogatás	2578
havi támogatás	2478
hayir teşekkürler	4816
hayir, teşekkürler	4816
haz una pregunta sobre este artículo	1601
he leído y acepto la política de privacidad	1622
he llegit i accepto la política de privacitat	424
he olvidado mi contraseña	1660
hela artikeln fortsätter nedan	4622
heli välja	1760
helskärm	4703
helskärmsläge	4702
helyesbítési szabályzat	2591
henüz abone değil misiniz	4920
hepsini gör	4842
her destek önemli	4918
her katki değerli	4918
her katki önemli	4918
her zaman göster	4906
hesap oluştur	4818
hi estàs d'acord? vota	428
hiba bejelentése	2591
hiba jelentése	2507	2591
hiba történt	2585
hiba történt, próbálja újra később	2584
hiba történt. próbálja újra	2584
hiba történt. próbálja újra később	2584
hibabejelentés	2591
hibás e-mail-cím	2584
hibát talált	2499
hibát talált a cikkben	2591
hibát találtál	2591
hibát találtál a cikkben	2591
hier reinhören	900
hinweis schließen	796
hirdetés	2491
hirdetés bezárása	2491
hirdetés elrejtése	2602
hirdetés jelentése	2602
hirdetés vége	2602
hirdetés, görgessen tovább	2491
hirdetésblokkolót használsz	2575
hirdetések engedélyezése	2577
hirdetések kikapcsolása	2602
hivatkozás másolva	2600
hivatkozás másolása	2600
hiển thị bài đăng	5192
hiển thị nội dung	5192
hiện phụ đề	5188
hjälp oss att rätta fel	4630
hlasitosť	4464
hlasovalo # lidí	584
hlasovalo # čtenářů	584
hlasovat v anketě	584
hlasovať	91	4455
hlasovať v ankete	4454
hlavná stránka	4479
hlavné správy	4405
hlavní stránka	617
hlavní zprávy	527
ho già donato	2735
ho già un account	2862
hogyan kapcsolhatom ki a hirdetésblokkolót	2575
hogyan védjük forrásainkat	2591
hoje não	3827
hoppa till huvudinnehåll	4722
hoppa till innehåll	4640
hoppa till innehållet	4722
hoppa över inlägg från facebook	4640
hoppa över inlägg från instagram	4640
hoppa över inlägg från x	4640
hors-séries, livres, affiches	2137
hozzáadás a kedvenc forrásokhoz	2597
hozzáadás a témáimhoz	2597
hozzáadás preferált forrásként	2597
hozzájárulás kezelése	2559
hozzájárulás módosítása	2559
hozzájárulás visszavonása	2559
hozzájárulások kezelése	2559
hozzászólok	2499
hozzászólás	2499
hozzászólás elküldése	2595
hozzászólás jelentése	2595
hozzászólás küldése	2595
hozzászólási szabályzat	2595
hozzászólások	2499
hozzászólások megjelenítése	2595
hozzászólások megtekintése	2499
hrajte zodpovědně	516
hrať	4455
hrať teraz	4454
hrát	587
hrát teď	584
hvala za sporočilo	4576
hvala za vaš glas	4358	4556
hver krone hjælper	760
hver krone tæller	760
hvert bidrag hjælper	760
hylkää	1922
hylkää kaikki	1922
hyppää reseptiin	61
hyppää sisältöön	2014
hyväksy	1922
hyväksy evästeet	1922
hyväksy ja jatka	1988
hyväksy ja näytä	1988
hyväksy ja sulje	1988
hyväksy kaikki	1922
hátralévő idő	2568
hátralévő idő #	2567
hátralévő idő -#	2567
hämta på google play	4704
här kan du kommentera artikeln	4630
hääleta	91
håll dig uppdaterad	4611
håll mig inloggad	4716
hình tiếp theo	5226
hírfolyam	2503
hírlevelek	2509
hírlevél	2509
hírlevél-feliratkozás	2509
hívj meg minket egy kávéra	2578
hívjon meg minket egy kávéra	2578
hören sie diesen artikel	900
hør saken	3536
hết quảng cáo	5187
hủy bất cứ lúc nào	5202
hủy trả lời	5158
""", 'i': """
i den här artikeln	4722
i più commentati	2777
i più letti	2777
i più letti della settimana	2829
i più visti	2777
iba nevyhnutné	4460
iba pre predplatiteľov	4401
ich unterstütze schon	796
identifícate	1626
idi na sadržaj	4380
időtartam	2568
időtartam #	2568
ielikt grozā	3295
ielogojies, lai komentētu	3264
ielādēt ierakstu	3297
ielādēt saturu	3297
ielādēt vēl	3310
ienākt	3258
ienākt ar facebook	3306
ienākt ar google	3306
iepriekšējais attēls	3310
iepriekšējais raksts	3310
iepriekšējā lapa	3310
iesakām	3260
ieslēgt paziņojumus	3302
ieslēgt skaņu	3299
iesūti fotogrāfijas	3311
iesūti ziņu	3311
iesūtīt ziņu	3311
iesūtīt ziņu anonīmi	3311
ievadiet derīgu e-pasta adresi	3308
ieși din ecran complet	4078
igal reedel. tasuta. ilma spämmita	1769
igen, kérek	2574
igen, kérem	2574
igen, köszönöm	2574
ignorar anúncio	3981
ignorer la publicité	2217
ihre meinung zählt	845
ihre stimme wurde gezählt	91	974
ikke abonnent ennå	3638
ikke gå glipp av	3558
ikke nå	3519	3631
ikmēneša ziedojums	3305
il più popolare	2863
il più scelto	2862
il tuo browser non può riprodurre il video	2799
il tuo commento sarà pubblicato dopo l'approvazione	2814
il tuo messaggio è stato inviato	2864
il tuo voto è stato inviato	2835
il tuo voto è stato registrato	2835
iletişim	4835	4852
ilgili içerikler	4836
ilginizi çekebilecek haberler	4836
ilginizi çekebilir	4836
ilmoita asiavirheestä	1929
ilmoita virheestä	1929
im browser öffnen	1027
image précédente	2225
imaginea anterioară	4128
imaginea următoare	4128
imam račun	4374	4573
imate namig? pišite nam	4582
imate priču za nas	4383
imię	3793
imię i nazwisko	3793
impossible de charger la vidéo	2217
impossible de lire la vidéo	2217
imprimir artículo	1629
imprimir esta matéria	3921
in bài	5126
in bài viết	5126
in công thức	61
in trang này	5173
inbäddat innehåll	4699
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
inga kommentarer än	4733
ingen åsikt	4692
ingresá	1626
ingyen, minden héten	2511
ingyen, spam nélkül	2584
ingyenes regisztráció	2482
ingyenes szállítás	2557
inicia la sessió per comentar	446
inicia sesión	1526
inicia sesión con google	1659
inicia sesión para comentar	1633
inicia sessió	412
inicia sessió amb google	471
iniciar reproducción	1688
iniciar reprodução	3981
iniciar sesión	1526
iniciar sesión con apple	1626
iniciar sesión con facebook	1626
iniciar sesión con google	1626
iniciar sessão	3832
inicie sesión	1526
inläst av en syntetisk röst	4702
inne artykuły	3709
innehåll från annonsör	4738
innehåll från våra partner	4738
innehållet kan inte visas	4699
innehållet är skyddat av upphovsrätt	4669
innhold fra annonsør	3568
innhold fra våre annonsører	3659
innhold fra våre partnere	3659
inscription confirmée	2223
inscription à la newsletter	2061
inscrivez-vous à notre newsletter	2061
inscrição confirmada	3987
inscrição realizada com sucesso	3954
insira o seu endereço de email	3914
insira um e-mail válido	3954
instagram-bejegyzés betöltése	2562
instagramで見る	3041
instagramの投稿を読み込む	3010
instagram에서 보기	3173
instagram에서 이 게시물 보기	3173
instalează aplicația	4055
inställningar	4624
inte prenumerant än	4716
integritetsinställningar	4699
introdu emailul tău	4126
introduce tu correo electrónico	1694
introduce un correo electrónico válido	1661
introduce un correo válido	1661
introduce un email válido	1622
introduceți adresa de email	4126
introduceți o adresă de email validă	4101
introdueix un correu vàlid	473
intră în cont	4011
invítanos a un café	1521
iná suma	4470
início	3875
ir a la galería	1665
ir a la página de donaciones	1655
ir para a navegação	3873
ir para a página de doações	3948
ir para a página de donativos	3948
ir para o conteúdo	3875
ir para o conteúdo principal	3873
ir para o rodapé	3873
irány a bolt	2556
irányítószám	2585
isključi zvuk	4365
isključio sam blokator oglasa	4370
isključite adblock	4370
isključite blokator oglasa	4370
ispiši	4307
ispiši recept	61
ispiši članak	4391
ispravci i pojašnjenja	4383
isso foi útil	3924
istediğin zaman iptal et	4920
istediğiniz zaman abonelikten çikabilirsiniz	4872
istediğiniz zaman iptal edin	4818
isto foi útil	3924
iz naše trgovine	4361	4559
iz našeg shopa	4361
izberi naročnino	4573
izberite naročnino	4573
izbor uredništva	4507
izdrukāt	3263
izmēģini # dienas bez maksas	3258
izslēdziet reklāmu bloķētāju	3304
izslēgt skaņu	3299
izveidots ar mākslīgo intelektu	3312
izvēlies abonementu	3306
izvēlies summu	3305
izvēlieties abonementu	3306
izvēlieties summu	3305
izvēlēties plānu	3306
içeriğe geç	4842
içeriği görüntüle	4906
içeriği göster	4906
içeriği yükle	4906
iş birliği	4829
iş birliğiyle	4937
iš mūsų parduotuvės	3227
iš mūsų partnerių	3250
išbandykite # dienų nemokamai	3189
išjungiau reklamos blokavimą	3236
išjungti garsą	3231
išjunkite reklamos blokavimą	3236
išorinis turinys	3207
išsaugoti	3194
išsaugoti nustatymus	3229
išsaugoti pasirinkimą	3229
išsaugoti straipsnį	3194
išsaugoti vėlesniam laikui	3248
išversta automatiškai	3245
išversta dirbtinio intelekto	3245
""", 'j': """
j'ai déjà donné	2041
j'ai déjà un compte	2051
j'ai désactivé adblock	2181
j'ai désactivé mon adblock	2181
j'ai désactivé mon bloqueur	2181
ja hi estàs subscrit	440
ja hi estàs subscrit? entra	440
ja n'ets subscriptor? inicia sessió	412
ja tens compte? inicia sessió	440
ja, gärna	4708
ja, slå på	4708
jaa sähköpostilla	2027
jaa twitterissä	1916
jaa x:ssä	1916
jag förstår	4624
jag har stängt av annonsblockeraren	4709
jag har stängt av den	4712
jag har stängt av min annonsblockerare	4709
jag stödjer redan	4599
jaga sõbraga	1722
jak chronimy nasze źródła	3800
jak chronimy źródła	3800
jak chráníme své zdroje	622
jak chráníme zdroje	622
jak to zrobić	3782
jak vypnout blokování reklam	604
jak wyłączyć adblocka	3781	3782
jak wyłączyć blokowanie reklam	3781
jakość	3776
jatka sähköpostilla	2007
jau turiu paskyrą	3239
jaunākie	3260
jaunākie vispirms	3313
jautā mākslīgajam intelektam	3264
javascript ei ole käytössä	1991
javascript er slået fra	748
javascript er slått av	3625
javascript està desactivat	457
javascript ir izslēgts	3299
javascript išjungtas	3231
javascript je isključen	4365
javascript je vypnutý	596
javascript jest wyłączony	3775
javascript måste vara påslaget	4702
javascript on pois päältä	1991
javascript on välja lülitatud	1760
javascript är avstängt	4702
javascript är inaktiverat	4702
javascript đã bị tắt	5192
javascript вимкнено	5072
javascript е изключен	310
javascript отключен	4252
javascript отключён	4252
javascript מושבת	2330
javascript ถูกปิดใช้งาน	4789
javascriptが無効になっています	3010
javascript已停用	5337
javascript已禁用	5337
javítások és pontosítások	2591
je commande ce numéro	2138
je consens au traitement de mes données	2189
je découvre l'offre	2222
je découvre les offres	2222
je fais un don défiscalisé	2183
je gère mes choix	2094
je gère mes cookies	2090
je m'équipe	2208
je paramètre mes choix	2094
je soutiens déjà	2041
jede spende zählt	914
jede unterstützung hilft	997
jeder beitrag zählt	914
jeder euro zählt	914
jederzeit kündbar	1000
jednorazový dar	4470
jednorazový príspevok	4471
jednorázový dar	607
jednorázově	498
jednou týdně, zdarma	507
jeg forstår	3547
jeg har slået den fra	758
jeg har slået min adblocker fra	756
jeg har slått av annonseblokkering	3633
jeg har slått den av	3634
jeg støtter allerede	645	3519
jegyek itt kaphatók	2505
jegyvásárlás	2557
jelenlegi idő	2568
jelenlegi idő #	2567
jelentkezzen be vagy regisztráljon	2482
jelentés	2596
jelszó	2582
jelszó megjelenítése	2581
jen nezbytné cookies	593
jen pro předplatitele	500
jesteś już prenumeratorem	3789
jesteś już subskrybentem	3789
jetzt angebot wählen	921
jetzt anhören	825
jetzt reinhören	900
jetzt rätseln	974
jetzt unterstützen	797
ještě nemáte předplatné	610
ještě nemáte účet	610
jiná částka	607
již jste hlasovali	584
již mám předplatné	500
již mám předplatné, přihlásit se	501
již máte předplatné	501
jméno	615
jméno a příjmení	615
joacă acum	4073
joacă gratuit	4073
joacă responsabil	4116
jobs in ihrer nähe	898
jogar grátis	3927
jogue grátis	3927
jokainen euro on tärkeä	2005
jokainen lahjoitus on tärkeä	2005
jokin meni pieleen. yritä uudelleen	2011
jokin meni vikaan. yritä uudelleen	2011
jotain meni vikaan. yritä myöhemmin uudelleen	2011
jotain meni vikaan. yritä uudelleen	2011
još nema komentara	4387
još nemate račun	4374
još niste pretplatnik	4374
još vesti	4304
još vijesti	4304
jsem předplatitel, přihlásit se	501
jste už předplatitel	610
junte-se à conversa	3910
jurnalismul de calitate costă	4060
juttu jatkuu kuvan jälkeen	1919
juttu jatkuu mainoksen jälkeen	1919
juttu jatkuu videon jälkeen	1919
juttu on luettu koneäänellä	1991
juttua päivitetään	1919
jutun lukee koneääni	1916
jutun lukee synteettinen ääni	1991
jutun lukee tekoäly	1991
jutun lukee tekoälyääni	1916
jutun voi myös kuunnella	1916
już głosowałeś	3762
już obserwujesz	3808
już wspieram	3671
już wyłączyłem	3785
já desativei	3945
já desativei o bloqueador	3945
já doei	3827
já está inscrito	3987
já nas bancas	3900
já segue este autor	3966
já segue este tema	3966
já sou apoiador	3827
já sou assinante	3832
já tem conta	3832
já tem uma conta	3832
já tenho conta	3952
já votou	3925
já é assinante? faça login	3832
já é subscritor	3919
já é subscritor? inicie sessão	3919
játssz most	2550
játék indítása	2550
jährlich abgerechnet	999
jährliche abrechnung	1000
jährliche zahlung	1000
jälgi autorit	1775
jälgi teemat	1775
jälgid juba	1775
jälgid seda teemat	1775
jäljellä oleva aika	1991
jäljellä oleva aika #	1991
jäljellä oleva aika -#	1991
jäljentäminen kielletty	2019
järelejäänud aeg	1761
järelejäänud aeg -#	1760
järgmine artikkel	1771
järgmine leht	1771
järgmine pilt	1771
järgmine video	1760
järjestys	2024
järjestä	2024
jäsenetu	1985
jäta mind meelde	1767
jätka apple'iga	1767
jätka facebookiga	1767
jätka google'iga	1767
jätä kommentti	1929
jūs izmantojat reklāmu bloķētāju	3304
jūs jau balsavote	3225
jūs jau esat nobalsojis	3293
jūs naudojate reklamos blokavimo programą	3236
jūs sekate šią temą	3247
jūs sekojat šai tēmai	3314
jūsu balss ir ieskaitīta	3293
jūsu balss ir pieņemta	3293
jūsu e-pasta adrese	3308
jūsu e-pasts	3308
jūsu vārds	3309
jūsu ziņa	3309
jūsų balsas užskaitytas	3225
jūsų balsas įskaitytas	3225
jūsų el. paštas	3214
jūsų el. pašto adresas	3214
jūsų vardas	3242
jūsų žinutė	3242
""", 'k': """
k tématu	527
k téme	4405
kaikki oikeudet pidätetty	2019
kaip išjungti reklamos blokavimą	3236
kaip saugome šaltinius	3244
kakinställningar	4699
kako isključiti adblock	4370
kako isključiti blokator oglasa	4370
kako štitimo izvore	4383
kako štitimo svoje izvore	4383
kalan süre	4904
kapcsolat a szerkesztőséggel	2591
kapcsolat a szerzővel	2587
kapcsold ki a reklámblokkolót	2575
kapcsolja ki a hirdetésblokkolót	2575
kapcsolódó	2503
kapcsolódó cikk	2503
kapcsolódó cikkek	2503
kapcsolódó tartalom	2503
kapcsolódó témák	2503
karte öffnen	859
kas kokkuvõte oli kasulik	1723
kas mėnesį remti	3237
kategóriák	2503
katrs eiro ir svarīgs	3305
katrs eiro palīdz	3305
katrs ziedojums palīdz	3305
katru piektdienu. bez maksas. bez surogātpasta	3308
katso kuvat tästä	1934
katso myös	1932
katso video tästä	1934
katso video yltä	1934
kattintson a nagyításhoz	2587
kaupallinen sisältö	2029
kaupallinen yhteistyö	87	1919
kaupallisen kumppanin sisältö	2029
kaut kas nogāja greizi. mēģiniet vēlreiz	3308
kaydiniz için teşekkürler	4872
każda wpłata pomaga	3787
każda wpłata się liczy	3787
każda złotówka pomaga	3787
każda złotówka się liczy	3787
każde wsparcie się liczy	3787
každou neděli, zdarma	507
každá koruna pomáhá	608
každá koruna se počítá	608
každé euro pomáha	4471
každé euro sa počíta	4471
každé pondělí, zdarma	507
každé ráno, zdarma	507
každý dar pomáha	4471
každý dar pomáhá	608
každý piatok. zadarmo. bez spamu	4476
každý príspevok pomáha	4471
každý príspevok sa počíta	4471
každý pátek do e-mailu	507
každý pátek, zdarma	507
každý pátek. zdarma. bez spamu	614
každý příspěvek pomáhá	608
každý příspěvek se počítá	608
každý týden, zdarma	507
kažkas nutiko. bandykite dar kartą	3241
kdykoli lze zrušit	501
kdykoliv lze zrušit	501
kdykoliv můžete zrušit	610
keela kõik	1759
keeldu kõigist	1759
keisti sutikimą	3229
keisti šrifto dydį	3248
kenttä on pakollinen	2011
kereskedelmi együttműködés	2557
keresztnév	2585
keresztrejtvény	2553
keresés	2505
keskeytä	1992
keskustelu on päättynyt	2023
keskustelun säännöt	2023
kevesebb mutatása	2587
kezdőlap	2505
không phải bây giờ	5116
không spam	5204
không thể hiển thị nội dung này	5192
không thể phát video	5188
không thể phát video này	5188
không thể tải video	5222
không, cảm ơn	5116
ki kan gjøre feil	3651
ki-antworten können fehler enthalten	1014
ki-übersetzung	1015
ki-übersicht	888
kiekvieną penktadienį. nemokamai. be šlamšto	3241
kiellä kaikki	1989
kiitos viestistäsi	2011
kiitos äänestämisestä	1976
kiitos äänestäsi	91	1976
kiitos! tarkista sähköpostisi	2011
kijelentkezés	2482
kikapcsoltam a hirdetésblokkolót	2575
kingi artikkel sõbrale	1722
kinyitás	2507
kipróbálom	2482
kirjaudu sisään	1905
kirjaudu sähköpostilla	2007
kirjoita sähköpostiosoitteesi	1908
kitas vaizdo įrašas	3231
kitöltöm a kvízt	2550
kiválasztom	2582
kiválasztás	2582
kizárólag előfizetőknek	2581
kişisel verilerimin işlenmesini kabul ediyorum	4922
kiểm tra hộp thư của bạn	5204
kiểm tra kiến thức của bạn	5184
kjøp abonnement	3523
kjøp billett	3619
kjøp billetter	3619
kjøp billetter her	3619
kjøp boka	3619
kjøp boken	3619
kjøp her	3619
kjøp lisens	3649
kjøp nå	3619
kjøp rettigheter	3649
kjøp tilgang	3523
klausies podkāstu	3265
klausies podkāstu šeit	3265
klausies šo rakstu	3263
klausies šo rakstu (# min	3263
klausykite tinklalaidės	3196
klausykite tinklalaidės čia	3196
klausykitės straipsnio	3194
klausīties	3263
klausīties rakstu	3263
kliknij, aby powiększyć	3795
kliknutím zväčšíte	4479
kliknutím zvětšíte	617
klippet er ikke længere tilgængeligt	748
klippet är inte längre tillgängligt	4702
ključne besede	4507
ključne reči	4304
ključne riječi	4304
klíčová slova	527
kniha s věnováním autora	516
knihkupectví	515
kodex diskutujících	629
kodėl matau šią reklamą	3250
kohustuslik väli	1769
kohustuslikud väljad	1769
kokeile # päivää maksutta	1905
kokkuvõtte tegi tehisintellekt	1773
koko näyttö	1992
kolačići	4320
kom ihåg mig	4717
komentarai uždaryti	3246
komentariši	4388
komentarų dar nėra	3246
komentarų nėra	3246
komentavimas išjungtas	3195
komentavimas uždarytas	3246
komentavimo taisyklės	3195
komentiranje je onemogućeno	4387
komentovať	4490
komentáre	4408
komentář	525
komentáře	525
komentāri	3258
komentāri ir slēgti	3313
komentāru vēl nav	3313
komentēt	3258
komentēšana ir slēgta	3264
komentēšanas noteikumi	3264
komercijalni sadržaj	4393
komerčné oznámenie	4404
komerční obsah	635
komerční prezentace	635
komerční sdělení	87	514
komerční článek	635
komerčný obsah	4494
komerčný článok	4494
komment jelentése	2595
komment küldése	2595
komment írása	2595
kommentar gelöscht	1016
kommentarer blir gjennomgått før publisering	3561
kommentarerna förhandsmodereras	4630
kommentarerna är stängda	4733
kommentek megjelenítése	2595
kommentek megtekintése	2499
kommentelési szabályzat	2499
kommentoi ensimmäisenä	2023
kommentoinnin säännöt	2023
kommentointi on päättynyt	2023
kommentér	677
kommersiellt innehåll	4738
konekäännetty	2021
konekäännös	2022
kontakt z redakcją	3800
kontakta författaren	4722
kontaktirajte uredništvo	4582
kontaktovať autora	4479
kontaktovať redakciu	4483
kontynuuj bez wyłączania	3781
koostöö	1726
kopiera gåvolänk	4737
kopiera länk	4618
kopiera länken	4618
kopiering förbjuden	4728
kopijuoti draudžiama	3251
kopijuoti nuorodą	3189
kopioitu leikepöydälle	2027
kopiraj povezavo do članka	4510
kopirano u međuspremnik	4391
kopirano v odložišče	4589
kopiér link	660
kopiér linket	660
kopsavilkumu veidojis mākslīgais intelekts	3312
kopírovanie zakázané	4484
kopírovat odkaz	510	511
kopírovať odkaz	4408
kopírování zakázáno	623
kopēt saiti	3258
kopēšana aizliegta	3318
korisničko ime	4375
korisničko ime ili e-mail	4374
korzyść dla prenumeratorów	3768
korábban írtunk róla	2503
kostenlos und jederzeit kündbar	1001
kosárba	2493
kosárba rakom	2556
kosárba teszem	2556
koupit aktuální vydání	590
koupit lístky	590
koupit nyní	590
koupit časopis	590
kreiraj račun	4297
kreirano uz pomoć ai	4386
kreirano uz pomoć umjetne inteligencije	4386
kreuzworträtsel	976
križaljka	4359
križanka	4557
krzyżówka	3765
krížovka	4455
książka z autografem	3691
książka z autografem autora	3691
książki z autografem	3691
księgarnia	3692
księgarnia internetowa	3692
kuidas reklaamiblokeerija välja lülitada	1765
kullanim koşullari	4830	4852
kumppanin sisältö	2029
kumppanisisältö	2029
kun nødvendige	3622
kun nødvendige cookies	745
kup dostęp	3675
kup książkę	3768
kup licencję	3801
kup licencję na publikację	3801
kup tę książkę	3768
kup w księgarni	3691
kupi naročnino	4503
kupte nám kávu	607
kuula taskuhäälingut	1724
kuuntele podcast tästä	1934
kvíz dne	584
kvíz dňa	4454
kvíz indítása	2550
kvíz kitöltése	2550
kyllä kiitos	1998
kyllä, kiitos	1998
kysy tekoälyltä	1929
kytke ilmoitukset päälle	1995
käyttäjätunnus	2009
käyttäjätunnus tai sähköposti	2007
käyttöehdot	1922
käytä etu	1920
käytät mainonnanestoa	2002
käytät mainosten esto-ohjelmaa	1999
käytät mainosten estoa	1999
käytät mainostenesto-ohjelmaa	1999
käännetty automaattisesti	2021
käännetty tekoälyllä	2021
kép #/#	2586
kép a képben	2568
kép megtekintése	2586
kép nagyítása	2587
kép: #/#	2586
képaláírás megjelenítése	2587
képek megtekintése	2586
kér értesítést	2571
kérdezze ai-asszisztensünket	2499
kérek értesítést	2571	2572
kérem a hírlevelet	2509
kérjük, adjon meg érvényes e-mail-címet	2584
kérjük, kapcsolja ki a hirdetésblokkolót	2575
kérjük, töltse ki ezt a mezőt	2584
később	2574
kích thước chữ	65
kódex diskutujúcich	4489
kõik artiklid	1771
kõik autori artiklid	1771
kõik kommentaarid	1774
kõik õigused reserveeritud	1779
könyvajánló	2493
könyvesbolt	2493
könyváruház	2493
köp	4604
köp biljett	4695
köp biljetter	4695
köp biljetter här	4695
köp boken	4695
köp boken här	4695
köp din biljett	4695
köp här	4695
köp licens	4728
köp rättigheter	4728
köszönjük a feliratkozást	2509
köszönjük a regisztrációt	2584
köszönjük a szavazatodat	2550
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2550
köszönjük az üzenetet	2584
köszönjük üzenetét	2584
köszönjük! ellenőrizze postafiókját	2584
köszönjük, hogy feliratkozott	2584
köszönjük, hogy feliratkoztál	2584
köszönjük, hogy szavazott	2550
köszönjük, hogy szavaztál	2550
köszönöm, nem	2477
kötelező	2585
kötelező kitölteni	2584
kötelező mező	2584
kötelező mezők	2584
kövesd a témát	2597
kövesse a témát	2597
kövesse élőben	2587
követed	2599
követem	2599
követem a szerzőt	2597
követem a témát	2597
következő	2505
következő cikk	2503
következő fotó	2587
következő kép	2587
következő oldal	2587
következő videó	2567
követve	2598
követés	2599
követés leállítása	2597
követés megszüntetése	2597
közlemény: adomány	2578
közlemény: támogatás	2578
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
kúpiť e-knihu	4458
kúpiť knihu	4458
kúpiť licenciu	4484
kúpiť lístky	4458
kúpiť predplatné	4401
kúpiť teraz	4458
kúpiť vstupenku	4458
kúpiť vstupenky	4458
kúpiť časopis	4458
kúpte nám kávu	4470
kúpte si knihu	4458
kúpte si vstupenky	4458
küfür, hakaret içeren yorumlar onaylanmamaktadir	4835
küldd be a fotóidat	2591
küldd el egy barátodnak	2600
küldd tovább a cikket	2489
küldje be fotóit	2591
küldje el barátjának	2488
küldje el fotóit	2591
küldje el ismerősének	2489
küldjön névtelen üzenetet	2591
küldjön tippet	2591
küldés	91	2488	2585
küldés e-mailben	2488
küldés whatsappon	2600
külső tartalom	2505
künye	4830	4852
küpsiste kasutamine	1758
küpsiste seaded	1735
küsi tehisarult	1723
küsitlus	92
küsitluse tulemused	1761
kā izslēgt reklāmu bloķētāju	3304
kā mēs sargājam avotus	3311
kā tev patika raksts	3264
kā tu domā? balso	3265
kāpēc es redzu šo reklāmu	3317
ką manote? balsuokite	3196
křížovka	587
kết quả bình chọn	5219
kết quả thăm dò	5219
kết thúc quảng cáo	5187
""", 'l': """
l'accès à tous les articles	2222
l'offre intégrale	2222
la discussione è chiusa	2771
la donazione è detraibile	2858
la encuesta del día	1567
la lecture automatique est désactivée	2217
la más popular	1660
la nota continúa después del anuncio	1558
la noticia continúa abajo	1705
la noticia continúa debajo	1705
la notícia continua a sota	452
la palabra del día	1681
la pregunta del día	91
la pubblicità continua	2907
la publicidad continúa	1705
la rédaction n'a pas participé	2234
la rédaction vous conseille	2102
la sélection de la rédaction	2102
la tua richiesta è stata inviata	2897
la vidéo commence dans #	2217
la vidéo ne peut pas être lue	2171
labojumi un precizējumi	3311
ladda inlägg	4699
ladda inlägget	4699
ladda innehåll	4699
ladda innehållet	4699
ladda ned på google play	4704
lae äpp alla	1762
lahenda ristsõna	1754
lahjoita artikkeli ystävälle	1916
lai komentētu, ielogojies	3264
lai komentētu, pieslēdzies	3264
laisser une réponse	2163
laita ilmoitukset päälle	1995
lancer la vidéo	2217
lap tetejére	2587
las más leídas	1571
las más leídas de hoy	1630
las noticias más leídas	1630
lasa sintētiska balss	3299
lasi arī	3260
lasi bez ierobežojumiem	3306
lasi bez reklāmām	3317
lasi komentārus	3264
lasi tālāk	3258
lasi vairāk šeit	3265
lasi vēl	3260
lasiet arī	3260
lasiet vēl	3260
last inn siden på nytt	3634
last siden på nytt	3634
lasă un comentariu	4026
lasă un răspuns	4070
lasīt komentārus	3264
lasīt tālāk	3265
lasīt vairāk	3265
lasīt visu rakstu	3310
lasīt vēlāk	3263
lasītākie	3260
lataa lisää	1934
lataa sisältö	1988
lataa ääni	1991
lautstärke	987
lavet ved hjælp af ai	775
le choix de la rédaction	2102
le club des abonnés	2169
le journal numérique	2051
le lecteur vidéo est en cours de chargement	2171
le lien a été copié	2154
le lien a été copié dans le presse-papiers	2154
le notizie più lette	2829
le più lette	2777
le za naročnike	4573
lea también	1571
lecteur vidéo	2217
lecture limitée	2053
lecture réservée aux abonnés	2053
lee sin límites	1626
lee también	1571
leer artículo completo	1577
leer el artículo completo	1665
leer el siguiente artículo	1696
leer más	1577
leer siguiente artículo	1696
leer también	1571
leer transcripción	1640
legfrissebb elöl	2595
legfrissebb hírek	2503
leggi di più	2782
leggi più tardi	2827
legjobb ajánlat	2582
legjobb ár	2582
legnépszerűbb	2503	2582	2596
legrégebbi	2596
legrégebbi elöl	2595
legújabb	2596
legújabb elöl	2595
leia a matéria completa	3922
leia a notícia completa	3958
leia as notícias no aplicativo	3912
leia também	3870
leisti pranešimus	3234
leisti vaizdo įrašą	3231
leitor de vídeo	3981
leitor de áudio	3981
lejupielādēt app store	3301
lejupielādēt audio	3299
lejupielādēt lietotni	3301
lejupielādēt no app store	3301
lejupielādēt no google play	3301
lejátszás	2568
lejátszási sebesség	2567
len nevyhnutné cookies	4460
len pre predplatiteľov	4401
ler grátis	3986
ler o próximo artigo	3989
ler próximo artigo	3989
ler transcrição	3933
les choix de la rédaction	2102
les commentaires sont réservés aux abonnés	2210
les den først i appen	3627
les først i appen	3627
les lecteurs ont aussi consulté	2156
les mieux notés	2164
les mots croisés du jour	2211
les més llegides	443
les også	3558
les plus commentés	2102
les plus consultés	2193
les plus partagés	2102
les plus récents	2164
les prix indiqués sont susceptibles d'évoluer	2138
les résultats du vote	2210
les våre debattregler	3552
letiltás	2574
letna naročnina	4574
letno plačilo	4574
letölthető a google play áruházból	2569
letölthető az app store-ból	2569
letöltés az app store-ból	2569
leído por una voz sintética	1640
leído por voz sintética	1640
li e aceito a política de privacidade	3914
libovolná částka	607
licenc vásárlása	2592
licencja na publikację	3801
liczy się każda wpłata	3787
liczy się każda złotówka	3787
lido por uma voz sintética	3933
lielāks teksts	3315
lien copié	2080
lien copié dans le presse-papiers	2154
lietošanas noteikumi	3275
liitudes nõustud kasutustingimustega	1742
liity jäseneksi	1903
likęs laikas	3232
likęs laikas -#	3231
lineでシェア	2936
lineでシェアする	2983
lineでログイン	3023
lineで共有	3037
lineで送る	2936
link a vágólapra másolva	2488
link bài gốc	5173
link copiado para a área de transferência	3921
link kopiëren	3350
link másolva	2488
link másolása	2488
link został skopiowany	3810
lire l'article précédent	2225
lire la suite pour #€	2051
lire la vidéo	2106
lire à haute voix	2080
lire également	2102
lisätiedot	1935
lisää aiheesta	1932
lisää artikkeleita	2014
lisää ensisijaiseksi lähteeksi	2025
lisää kirjoittajalta	2014
lisää kommentti	2023
lisää omiin aiheisiin	2025
lisää ostoskoriin	1985
lisää samalta kirjoittajalta	2014
lisää suosikkilähteeksi	2025
livrare gratuită	4116
liên hệ	5137
liên hệ quảng cáo	5209
liên hệ tòa soạn	5209
liên hệ với tòa soạn	5209
liên kết tài trợ	5177
liên quan	5138
ljud på	4703
ljudet är ai-genererat	4702
llegeix la transcripció	453
llegeix sense límits	440
llegeix també	415
llegir més	443
llegit per una veu sintètica	453
lo + leído	1571
lo esencial cada mañana	1694
lo más comentado	1571
lo más compartido	1571
lo más leído	1571
lo más popular	1571
lo más visto	1571
lo más visto hoy	1630
lo último	1571
locuri de muncă	4047
loe lähemalt	1724
loe lähemalt siit	1724
loe äpis	1762
loeb sünteetiline hääl	1760
logi sisse või loo konto	1717
los lectores también leyeron	1630
luba kõik	1735
luba kõik küpsised	1758
lubię to	3686	3807
lucrează cu noi	4047
lue keskustelun säännöt	1929
lue lisää	1932
lue lisää aiheesta	1932
lue myöhemmin	1916
lue myös	1932
lue vähemmän	1982
lugu jätkub pärast reklaami	1726
lugu täieneb	1724
lui écrire	2130
lukijana synteettinen ääni	1991
luotu tekoälyllä	2021
luôn cho phép	5192
luôn hiển thị	5192
luštit	587
luštit křížovku	584
lyd på	3626
lze kdykoli zrušit	501
làm bài trắc nghiệm	5184
làm mới trang	5198
làm trắc nghiệm	5184
lägg till i mina ämnen	4735
lägg till oss som föredragen källa	4735
lägg till som föredragen källa	4735
lähetä	91	2012
lähetä kommentti	2023
lähetä kuvasi	2018
lähetä palaute	2021
lähetä palautetta	2021
lähetä sähköpostilla	1916
lähetä viesti	2011
lähetä viesti toimittajalle	2014
lähetä vinkki	2018
lähetä vinkki nimettömänä	2018
lämna en kommentar	4630
lämna ett svar	4733
lämna feedback	4731
längd	4703
längd #	4703
länk kopierad	4618
länken har kopierats	4737
länken kopierad	4618
länken är kopierad	4618
läs den först i appen	4704
läs dokumentet	4641
läs domen	4641
läs först i appen	4704
läs hela	4722
läs hela artikeln	4640
läs hela texten	4640
läs hela texten här	4640
läs i webbläsaren	4744
läs in sidan igen	4712
läs kommentarer	4630
läs mer	4637	4640
läs mer om	4637
läs mindre	4692
läs också	4637
läs på webben	4744
läs senare	4618
läs transkription	4702
läs utan annonser	4738
läs vidare	4604	4637
läs våra kommentarsregler	4630
läs även	4637
läsarerbjudande	4695
läsarerbjudanden	4695
läsarfrågan	91	4688
läsarresa	4695
läsarresor	4695
lästid	4640
lästid # min	4640
lås artiklen op	762
lås op	649
lås op for artiklen	762
lås opp artikkelen	3523
lås opp saken	3523
lås upp	4717
lås upp artikeln	4604
låst artikel	4716
låst innehåll	4717
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
lên đầu trang	5141
líbí se mi	630
lõpeta jälgimine	1775
lös korsordet	4688
lösenord	4717
löysitkö virheen	2018
løs krydsord	734
løs krydsordet	734
løs kryssordet	3611
lùi # giây	5188
lúštiť krížovku	4454
lülita reklaamiblokeerija välja	1765
lülitasin reklaamiblokeerija välja	1765
lütfen geçerli bir e-posta adresi girin	4922
lūdzu, izslēdziet reklāmu bloķētāju	3304
lưu	5126
lưu bài	5126
lưu bài viết	5126
lưu bài để đọc sau	5173
lưu cài đặt	5192
lưu công thức	61
lưu tin	5163
lưu tùy chọn	5192
lấy link	5173
""", 'm': """
magari più tardi	2735
mai multe articole de același autor	4105
mai multe opțiuni	4025	4114
mai târziu	4007	4088
mainonnanesto käytössä	2002
mainonnanesto on käytössä	2002
mainos päättyy	1919
mainossisältö	1921
mainostajan sisältö	2029
mainosten estäminen käytössä	2002
mainīt burtu izmēru	3315
mainīt piekrišanu	3297
mais notícias	3870
mais opções	3969
mais opções de partilha	3968
maksettu mainossisältö	1921
maksettu sisältö	1919
maksettu yhteistyö	2029
maksettua mainossisältöä	1921
maksettua sisältöä	1921
mam już konto	3789
mam prenumeratę	3789
manas tēmas	3314
mantener la sesión iniciada	1659
mantener sesión iniciada	1659
manter sessão iniciada	3952
mantén la sessió iniciada	471
manşetler	4836
maschinell übersetzt	1014
maschinelle übersetzung	1015
masintõlgitud	1773
maskinoversættelse	777
maskinöversatt	4730
maskinöversättning	4732
masquer la publicité	2138
masquer les réponses	2163
masz już konto	3675
masz już konto? zaloguj się	3675
masz włączonego adblocka	3781
materialet er vernet etter åndsverkloven	3649
materialet är skyddat enligt lagen om upphovsrätt	4667
materialet är upphovsrättsskyddat	4668
materiał komercyjny	3812
materiał niedostępny	3775
materiał partnera	3690
materiał partnerski	3812
materiał promocyjny	3690
materiał płatny	3812
materiał sponsorowany	3690
materiał wideo niedostępny	3775
materiał zewnętrzny	3690
matéria exclusiva para assinantes	3919
matérias relacionadas	3870
mazāks teksts	3315
mağazamiz	4902
mağazaya git	4902
mašinski prevedeno	4386
mašīntulkots	3312
mažesnis tekstas	3248
me désabonner	2240
me désinscrire	2240
me ei saa seda sisu näidata	1758
me réabonner	2222
media społecznościowe	3687
medlemsförmån	4695
megjelenítés és elfogadás	2559
megnyitás	2507
megnyitás az alkalmazásban	2569
megnézem	2505
megnézem a galériát	2587
megnézem az ajánlatot	2556
megnézem az eredményt	2550
megnézem az árat	2556
megosztás	2488
megosztás a facebookon	2488
megosztás ajándékként	2600
megosztás e-mailben	2600
megosztás facebookon	2488
megosztás twitteren	2488
megosztás whatsappon	2600
megrendelem a könyvet	2494
megrendelés	2493
megveszem a könyvet	2556
mehr für dich	926
mehr für sie	926
meld deg av når som helst	3641
meld deg på	3530
meld deg på nyhetsbrevet	3530
meld meg på	3641
mentions légales	2090
mentés	2488
mentés későbbre	2488
menú	1577
menü	855	1006	2505	4842
menü schließen	855
menü öffnen	855
menüyü kapat	4953
mer från	4637
mer läsning	4637
merci ! votre message a bien été envoyé	2189
merci d'avoir voté	91	2142
merci de le désactiver pour continuer	2181
merci, votre vote a été pris en compte	2163
mergi la pagina de donații	4095
mergi la rețetă	61
mesajiniz başariyla gönderildi	4922
mesajiniz gönderildi	4922
mesajul dumneavoastră a fost trimis	4101
mesajul tău	4102
mesačne	4474
mesačná platba	4474
mesačné predplatné	4474
mesačný dar	4470
mesečna donacija	4372	4571
mesečna naročnina	4574
mesečna pretplata	4375
mesečno	4375	4574
mesečno plačilo	4574
messaggio pubblicitario con finalità promozionale	2806
mest läst	4637
mest lästa	4637
mest læst	685
mest læste	685
mest populär	4717
mest populärt	4717
mest populær	763	3639
mest populære	763	3639
mesterséges intelligencia készítette	2594
mesterséges intelligenciával készült	2594
metinė prenumerata	3240
mettre de côté	2235
mi donación	1692
mi készítette	2594
mi var kļūdīties	3312
mi által generált	2594
mi-összefoglaló	2505
micșorează textul	4114
mida sina arvad? hääleta	1724
midagi läks valesti. proovi uuesti	1769
miesięcznie	3790
miks ma seda reklaami näen	1778
miksi näen tämän mainoksen	2029
mina ämnen	4735
mind a # fotó megtekintése	2586
mind a # fotók megtekintése	2586
mind a # kép megtekintése	2586
mind a # képek megtekintése	2586
mind a fotó megtekintése	2586
mind a fotók megtekintése	2586
mind a kép megtekintése	2586
mind a képek megtekintése	2586
minden adomány számít	2579
minden forint segít	2579
minden forint számít	2579
minden hozzájárulás számít	2579
minden héten e-mailben	2511
minden héten, ingyen	2511
minden hétfőn, ingyen	2511
minden pénteken a postaládájában	2511
minden pénteken, ingyen	2511
minden pénteken. ingyen. spam nélkül	2584
minden reggel a postafiókjában	2511
minden reggel a postaládájában	2511
minden süti elfogadása	2559
minden támogatás segít	2579
mindet elutasítom	2560
mindig engedélyezem	2559
mindig engedélyezés	2559
mindig megjelenítem	2559
minn meg på det senere	3519
minőség	2568
mira el vídeo	434
mira también	1696
mit ki übersetzt	1014
mit paypal unterstützen	996
mitä mieltä olet? äänestä	1934
miért látom ezt a hirdetést	2602
miễn phí vận chuyển	5217
miễn phí, không spam	5204
mjesečna donacija	4372
mjesečna pretplata	4375
mjesečno	4375
modalità di pagamento	2739
moderációs alapelvek	2595
moderálási elvek	2499
modifică preferințele cookie	4040
modifică setările	4122
modifier mes préférences	2132
modifier mes préférences de cookies	2093
modifier vos préférences	2175
modtag en notifikation, når vi skriver om emnet	688
modération a priori	2210
mogoče kasneje	4514
mogą cię zainteresować	3709
mohlo by se vám líbit	527
mohlo by vás také zajímat	527
mohlo by vás tiež zaujímať	4405
mohlo by vás zajímat	527
mohlo by vás zaujímať	4405
moje témata	631
moje témy	4491
mokama partnerystė	3250
molimo isključite blokator oglasa	4370
molimo vas, isključite adblock	4370
monatlich kündbar	921
montant personnalisé	2220
mostra aquesta publicació a instagram	424
mostra di più	2782
mostra els subtítols	453
mostra la publicació	457
mostra més	477
mostra'n més	416
mostrar comentários	3924
mostrar conteúdo	3937
mostrar conteúdo externo	3895
mostrar más	1577
mostrar o conteúdo	3937
mostrar subtítulos	1640
mot de passe oublié	2051
mots clés	2102
mots croisés	2168
mots croisés du jour	2211
mots fléchés	2168
mots mêlés	2168
mots-clés	2102
może cię zainteresować	3709
może później	3671
możesz zrezygnować w każdej chwili	3789
možda kasnije	4312
možda vas zanima	4304
možda će vas zanimati	4304
možete se odjaviti bilo kada	4377
možete se odjaviti u bilo kom trenutku	4377
možno neskôr	4412
možná později	497
mua sách	5187
mua sách tại đây	5187
mua trên lazada	5187
mua trên shopee	5187
mua trên tiki	5187
mua vé	5187
mua vé ngay	5187
muhabirin diğer haberleri	4853
muistuta myöhemmin	1902
mulțumim că ai votat	4070
mulțumim pentru feedback	4043
mulțumim pentru sprijin	4124
mulțumim pentru susținere	4124
mulțumim pentru vot	91	4070
mulțumim, mesajul a fost trimis	4101
mulțumim, te-ai abonat cu succes	4056
mutasd az eredményt	91	2550
mutass többet	2505
muuda küpsiste seadeid	1758
muut lukivat myös	1932
muuta evästeasetuksia	1988
mykistä	1992
myöhemmin	1998
mám predplatné	4473
mám předplatné	610
mám vypnuto	606
mám účet	610
már előfizető	2482
már kikapcsoltam	2577
már követed	2597
már követed ezt a témát	2597
már követi	2597	2599
már szavazott	2550
már szavaztál	2550
már van fiókom	2581
más	1577
más antiguos	1634
más artículos	1571
más artículos de este autor	1665
más artículos del autor	1595
más detalles	1578
más en	1571
más historias	1571
más información	1571
más leídas	1571
más leído	1571
más leídos	1571
más noticias	1571
más noticias de este autor	1665
más opciones	1560
más opciones para compartir	1675
más popular	1660
más recientes	1634
más sobre este tema	1571
más tarde	1520
más valorados	1634
más vistas	1571
más vistos	1571
más votados	1634
más összeg	2578
mások ezt olvassák	2503
mások ezt olvasták	2503
másolva	2601
másolás	2488
másolás tilos	2592
máte již účet	500
máte předplatné? přihlaste se	500
máte tip	622
máte už účet	610
máte zapnutý adblock	604
mã giảm giá	5227
mängi kohe	1754
märkasid viga	1772
märksõnad	1719
månadsgåva	4600
månadsvis	4717
månadsvis betalning	4717
månedlig	3639
månedlig betaling	3639
månedlig gave	3520
månedlig støtte	760
månedligt	763
månedligt bidrag	646
mångfaldigande förbjudet	4669
måske senere	645	753
måske vil du også kunne lide	685
még nem előfizető	2581
még nincs előfizetése	2581
még nincs fiókja	2581
még nincs fiókod	2581
még nincsenek hozzászólások	2595
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
método de pago	1524
métodos de pagamento	3830
métodos de pago	1524
mākslīgais intelekts var kļūdīties	3312
mākslīgā intelekta kopsavilkums	3265
mă abonez	4056
mărește fotografia	4105
mărește imaginea	4105
mărește textul	4114
mărime text	65
mēneša abonements	3307
mēs nevaram parādīt šo saturu	3297
mēģiniet vēlreiz	3308
mēģiniet vēlāk	3308
mėnesinė parama	3238
mėnesinė prenumerata	3240
měsíční dar	607
měsíční platba	611
měsíční předplatné	611
měsíčně	611
můj účet	500
můžete kdykoli zrušit	501
můžete kdykoliv zrušit	501
mọi đóng góp đều quý giá	5200
mỗi đóng góp đều quý giá	5200
một lần	5201
mới nhất	5138	5158
mời chúng tôi ly cà phê	5200
mời tác giả ly cà phê	5119
mời tác giả một ly cà phê	5119
mời tôi một ly cà phê	5119
mở	5142
mở khóa bài viết	5224
mở khóa bài viết này	5173
mở rộng	5141
mở trong ứng dụng	5194
mở ứng dụng	5194
""", 'n': """
na celú obrazovku	4463
na górę	3796
na hlavní stránku	617
na hlavnú stránku	4479
na stránku darov	4470
na stránku darů	607
na začiatok	4464
na začátek	597
na żywo	3776
nabídka pro čtenáře	590
nadaljevanje članka pod oglasom	4506
nagyobb betűk	2600
nagyítás	2568
nahlásit	630
nahlásit chybu	525
nahlásit komentář	629
nahlásit příspěvek	629
nahlásit reklamu	635
nahlásiť	4490
nahlásiť chybu	4408
nahlásiť komentár	4489
nahlásiť príspevok	4489
nahlásiť reklamu	4494
najboljši	4587
najchętniej czytane	3709
najchętniej czytane dziś	3709
najczęściej czytane	3709
najczęściej czytane artykuły	3709
najlepšia ponuka	4474
najlepšie	4490
najnovejše	4507
najnovejše novice	4507
najnovejši	4587
najnovejši najprej	4586
najnoviji članci	4304
najnovšie	4405	4490
najnovšie správy	4405
najnovšie články	4405
najnowsze artykuły	3709
najnowsze wiadomości	3709
najobľúbenejšie	4474	4490
najstarejši	4587
najstarejši najprej	4586
najstaršie	4490
najvýhodnejšie	4474
najčitanije	4304
najčitanije vesti	4304
najčitanije vijesti	4304
najčitanije vijesti dana	4304
najčítanejšie	4405
najčítanejšie články	4405
najčítanejšie články dňa	4405
naloži objavo	4561
naloži več	4579
naloži video	4561
naloži vsebino	4561
napi keresztrejtvény	2550
napiši komentar	4387	4586
napišite komentar	4510
napište autorovi	617
napište do redakce	622
napište komentář	629
napište redakci	622
napsat komentář	525
napísať autorovi	4479
napísať komentár	4489
napíšte autorovi	4479
napíšte do redakcie	4483
napíšte komentár	4489
napíšte redakcii	4483
naročena vsebina	4506
naroči knjigo	4559
naročite knjigo	4559
naročite se	4502
naročnina	4502
narração gerada por ia	3981
naruči knjigu	4361
naručite knjigu	4361
naskenujte qr kód	599
naskenujte qr kód a stáhněte si aplikaci	598
naslednji članek	4579
nastala chyba. skúste to neskôr	4476
nastala chyba. zkuste to prosím znovu	614
nastavenia súkromia	4460
nastavenie súkromia	4460
nastavení	519
nastavení cookies	519
nastavení ochrany soukromí	593
nastavení soukromí	593
nastavi bez isključivanja	4370
nastavi s google računom	4374
nastavi čitanje	4356
nastavi čitati	4356
nastavit jako preferovaný zdroj	631
nastavit upozornění	600
nastavite čitanje	4356
nastavite čitati	4356
nastavitve piškotkov	4522
nastaviť ako preferovaný zdroj	4491
nastaviť upozornenia	4466
następna strona	3712
następne wideo	3775
następne zdjęcie	3795
następny	3712
następny artykuł	3709
następny film	3775
nasza księgarnia	3692
natisni članek	4510
naudojate reklamos blokavimą	3236
naudojimo taisyklės	3207
naudojimosi taisyklės	3230
naujausi viršuje	3246
naujausios žinios	3191
naujienlaiškis	3214
nav komentāru	3313
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
načítava sa prehrávač	4463
načítava sa video	4463
načítať obsah	4460
načítať príspevok	4460
načítať viac	4479
načítať video	4460
načítať ďalšie	4479
načítám přehrávač	596
načítání videa	596
našli jste chybu	525
našli jste chybu v článku	622
našli jste v článku chybu	525
našli ste chybu	4483
našli ste chybu v článku	4483
našli ste v článku chybu	4483
naživo	4464
ne děkuji	497
ne ratez rien de l'actualité	2180
ne, ačiū	3235
ne, děkuji	497	601
ne, děkuju	601
nederīga e-pasta adrese	3308
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
nekaj je šlo narobe. poskusite pozneje	4576
nekaj je šlo narobe. poskusite znova	4576
nem kérem	2572
nem kötelező	2585
nem küldünk spamet	2584
nem, köszönöm	2477	2572
nemam mišljenje	4359
nemate račun	4374
nemaš račun	4374
nemám názor	587	4455
nemám účet	610
nemáte predplatné	4473
nemáte předplatné	610
nemáte účet	610
nenhum comentário	3861
neplatná e-mailová adresa	614
neplatný e-mail	614
nepovinné	615	4477
neskôr	4467
neteisingas el. pašto adresas	3241
neueste beiträge	852
neveljaven e-poštni naslov	4576
nešto je pošlo naopako. pokušajte ponovo	4377
nešto je pošlo po zlu. pokušajte ponovno	4377
nešto je pošlo po zlu. pokušajte ponovo	4377
nghe bài báo	5188
nghe bài viết	5163	5188
nghe nội dung bài viết	5188
nghe đọc bài	5163	5188
nhấn để bật tiếng	5222
nhận thông báo	5195
nhập bình luận	5219
nhập bình luận của bạn	5219
nhập email của bạn	5225
nhập số tiền	5223
nhập địa chỉ email	5225
nhập địa chỉ email của bạn	5225
nhắc tôi sau	5116
nhớ đăng nhập	5202
ni še komentarjev	4586
nie dziękuję	3671
nie dziś	3671
nie możemy pokazać tej treści	3772
nie możemy wyświetlić tej treści	3772
nie można odtworzyć filmu	3775
nie można odtworzyć wideo	3775
nie można wyświetlić tej treści	3772
nie pamiętam hasła	3789
nie pamiętasz hasła	3675
nie udało się załadować filmu	3775
nie ďakujem	4412
nie, dziękuję	3671
nie, ďakujem	4412
nieprawidłowy adres e-mail	3792
niečo sa pokazilo	4477
niečo sa pokazilo, skúste to znova	4476
niečo sa pokazilo. skúste to neskôr	4476
niečo sa pokazilo. skúste to znova	4476
nimate računa	4573
nimetön postilaatikko	2018
nincs fiókja	2581
nincs fiókod	2581
nincs fiókom	2581
nincs hozzászólás	2595
nincs még előfizetésed	2581
nincs még fiókja	2581
nincs véleményem	2553
nincsenek hozzászólások	2595
niste naročnik	4573
no es pot reproduir el vídeo	453
no ho sé	447
no mūsu partneriem	3317
no mūsu veikala	3295
no se ha podido cargar el vídeo	1688
no se ha podido reproducir el vídeo	1640
no se puede reproducir el vídeo	1640
no sé	1634
no te pierdas las últimas noticias	1549
noe gikk galt, prøv igjen	3641
noe gikk galt, prøv igjen senere	3641
noe gikk galt. prøv igjen	3641
noe gikk galt. prøv igjen senere	3641
noget gik galt, prøv igen	765
noget gik galt, prøv igen senere	765
noget gik galt. prøv igen	765
noget gik galt. prøv igen senere	765
nokopēts	3316
només els subscriptors poden comentar	428
només per a subscriptors	471
non seguire più	2876
noraidīt visas	3298
normas de participación	1633
normes de participació	446
norėdami komentuoti, prisijunkite	3195
nos hors-séries	2137
nosūti draugam	3263
nosūtīt atsauksmi	3312
nosūtīt draugam	3263
nosūtīt e-pastā	3263
nosūtīt komentāru	3313
nosūtīt ziņu	3308
noteで書く	2936
notiek video ielāde	3299
notifications activées	2180
notifikácie	4467
notre charte déontologique	2197
notre charte éditoriale	2197
notre sélection	2102
notre sélection d'articles	2156
notícia anterior	477	3958
notícia següent	477
notícias relacionadas	3870
notícias relacionadas que podem lhe interessar	19
notícies destacades	443
notícies relacionades	415
nous protégeons nos sources	2197
nous écrire	2198
nouveau ! suivez vos auteurs préférés	2204
nu ai cont? înregistrează-te	4061
nu aveți cont	4100
nu ești abonat	4099
nu ești încă abonat	4099
nu mai urmări	4112
nu mulțumesc	4007
nu putem afișa acest conținut	4082
nu på google play	750
nu s-a putut încărca videoclipul	4123
nu sunteți abonat	4099
nu știu / nu răspund	4071
nu, mulțumesc	4007	4088
nuestro código ético	1668
numele tău	4102
numele tău de utilizator	4118
nuotrauka # iš #	3252
nur für mitglieder	1000
nuskaitykite qr kodą	3233
nuskenuokite qr kodą	3233
nyaste först	4733
nyeste først	3653
nyhetsdøgnet	3558
nyní na google play	598
nyní ne	601
nyomtatás	2488
não foi possível carregar	3981
não foi possível carregar o vídeo	3933
não foi possível reproduzir o vídeo	3933
não perca	3870
não sabe / não responde	3925
não sei	3925
não tem conta	3953
não tem uma conta	3953
não é assinante	3952
não, obrigada	3827
não, obrigado	3827
nächste seite	855
nächster artikel	852
nächstes bild	1004
nächstes foto	1004
nächstes video	986
näin korjaamme virheet	2018
näin poistat mainoseston	1999
näin poistat mainosten eston	1999
näin suojaamme lähteitämme	2018
näin suojelemme lähteitä	2018
näita # vastust	1774
näita alati	1758
näita galeriid	1771
näita ja nõustu	1758
näita kõiki	1725
näita rohkem	1724
näita sisu	1758
näita tulemusi	1754
näita vastuseid	1774
näita veel	1724
näita vähem	1725	1771
näköislehti	1905
nästa	4640
nästa artikel	4637
nästa bild	4722
nästa sida	4722
nästa video	4702
näytä # kuvaa	2013
näytä # kuvat	2013
näytä # vastausta	2023
näytä aina	1988
näytä alkuperäinen	1935
näytä galleria	2014
näytä ja hyväksy	1988
näytä julkaisu	1923
näytä kaikki	1934
näytä kaikki # kuvaa	2013
näytä kaikki # kuvat	2013
näytä kaikki artikkelit	2014
näytä kaikki kommentit	2023
näytä kaikki kuvaa	2013
näytä kaikki kuvat	2013
näytä kartta	1935
näytä kommentit	1929
näytä kuvaa	2013
näytä kuvagalleria	2014
näytä kuvat	2013
näytä kuvateksti	2014
näytä käännös	1935
näytä lisää	1934
näytä lisää artikkeleita	2014
näytä lisää kommentteja	2023
näytä litterointi	1991
näytä salasana	2007
näytä sisältö	1922
näytä tekstitykset	1991
näytä tiedot	1935
näytä tulokset	91	1935	1976
näytä upotus	1923
näytä vastaukset	2023
näytä vähemmän	1935	2014
något gick fel	4720
något gick fel, försök igen	4719
något gick fel, försök igen senare	4719
något gick fel. försök igen	4719
något gick fel. försök igen senare	4719
næste	688
næste artikel	685
næste billede	768
næste side	768
næste video	748
némítás	2568
némítás feloldása	2567
népszerű	2503
név	2585
névtelen bejelentés	2591
névtelen postaláda	2591
nézze meg galériánkat	2505
nézze meg képeinket	2505
nõustu ja jätka	1758
nõustu ja näita	1758
nõustun	1735
nõustun kõigiga	1735
nøgleord	685
nāc strādāt pie mums	3265
nākamais attēls	3310
nākamais raksts	3310
nākamais video	3299
nākamā bilde	3310
nākamā lapa	3310
nē, paldies	3303
něco se pokazilo	615
něco se pokazilo, zkuste to znovu	614
něco se pokazilo. zkuste to prosím později	614
něco se pokazilo. zkuste to znovu	614
nổi bật	5138
nội dung do ai tạo	5222
nội dung quảng cáo	5175
nội dung tiếp tục bên dưới	5177
nội dung tài trợ	5131
nội dung được tài trợ	5177
nội dung đề xuất	5177
nội quy bình luận	5181
""", 'o': """
o dată	4096
o leitor está a carregar	3933
o que achou desta notícia	3897
o seu apoio faz a diferença	3826	3985
o singură dată	4096
o singură donație	4095
o vídeo começa em #	3981
o vídeo começará em alguns segundos	3895
obaveštenja	4369
objednať knihu	4458
obligatoriskt fält	4719
obligātie lauki	3308
obligāts lauks	3308
obnovit stránku	606
obnoviť stránku	4469
obnovte stránku	606
obrázek # z #	616
obrázek # ze #	616
obrázok # z #	4478
obrázok # zo #	4478
obsah je chránený autorským zákonom	4484
obsah je chráněn autorským zákonem	623
obsah našich partnerov	4494
obsah našich partnerů	635
obsah není dostupný	593
obsah nie je dostupný	4460
obsah nie je možné zobraziť	4460
obsah sa nedá zobraziť	4460
obsah vytvořený ai	627
obsah článku	618
obserwuj autorkę	3808
obserwujesz już tego autora	3808
ocenite članak	4307
ocenite članek	4510
oceń jakość artykułu	3804
oceń przepis	61
ochrana osobních údajů	519
ochrana osobních údajů a cookies	522
ochrana osobných údajov	4419
ocijenite članak	4307
ocorreu um erro ao carregar o vídeo	3895
ocultar anúncio	3900
ocultar comentários	3924
od najnovších	4490
od najstarších	4490
od naszych partnerów	3812
od našich partnerov	4494
od našich partnerů	635
od naših partnera	4393
od naših partnerjev	4591
od nejnovějších	630
od nejstarších	630
od partnerů	636
odblokuj artykuł	3789
odblokuj dostęp	3789
odblokuj treść	3772
oddaj głos	91	3762
odebírat	506
odebírat newsletter	506
odemknout článek	500
odemknout článek pro přátele	633
odeslat komentář	629
odeslat zprávu	614
odeslat zpětnou vazbu	627
odhlásenie kedykoľvek	4476
odhlásit se	500
odhlásit se můžete kdykoli	614
odhlásit se můžete kdykoliv	614
odhlásiť sa	4401
odhlášení kdykoliv	614
odjaviti se možete bilo kada	4377
odkaz bol skopírovaný	4492
odkaz byl zkopírován	633
odkaz skopírovaný	4408
odkaz zkopírován	510
odkleni članek	4503
odklenite celoten članek	4503
odklenite članek	4573
odmietnuť	4419
odmietnuť všetko	4419
odmítnout	519
odmítnout vše	519
odoberať	4477
odoberať newsletter	4476
odomknúť	4474
odomknúť článok	4473
odomknúť článok pre priateľov	4492
odoslať	91	4477
odoslať komentár	4489
odoslať správu	4476
odoslať spätnú väzbu	4487
odporúča outbrain	4494
odporúčame	4405	4474
odporúčame prečítať	4405
odporúčame tiež	4405
odporúčané outbrain	4494
odporúčané taboola	4494
odporúčané články	4405
odpovedať	4490
odpovědět	525	630
odrzuć	3694
odrzuć wszystkie	3694
odrzuć wszystko	3773
odtwarzacz wideo jest ładowany	3775
odtwórz	3712
odtwórz film	3775
odtwórz wideo	3775
odvolať súhlas	4460
odśwież stronę	3785
odštampaj	4307
odštampaj recept	61
odštampaj članak	4307
oferta dla czytelników	3768
oferta dla prenumeratorów	3768
ofertă pentru abonați	4076
ofertă pentru cititori	4076
oferă acest articol	4114
oferă acest articol cadou	4063
oferă articolul	4114
offert par un abonné	2235
offre abonnés	2169
offre intégrale	2222
offre limitée	2188
offre réservée aux lecteurs	2169
offre spéciale	2051
offre à durée limitée	2187
offrez-nous un café	2042
offrici un caffè	2736
oglasno sporočilo	87	4506
ogłoszenie	3690
ohjelma ei ole enää katsottavissa	1991
ohodnotiť recept	61
ohodnoťte článek	525
ohodnoťte článok	4408
oikaisut ja täsmennykset	2018
okuma süresi # dk	4842
okurlara özel	4902
okurlarimiza özel	4902
okurlarimiza özel indirim	4902
oldal frissítése	2577
oldal újratöltése	2577
oled juba hääletanud	1754
olet jo äänestänyt	1976
oliko artikkeli hyödyllinen	1929
oliko juttu hyödyllinen	1929
oliko tiivistelmä hyödyllinen	1929
oliko tämä hyödyllinen	2021
olvasd be a qr-kódot	2570
olvass korlátlanul	2581
olvassa be a qr-kódot	2570
olvasson hirdetések nélkül	2602
olvasson korlátlanul	2482
olvasson tovább	2482
olvasta már	2503
olvastad már	2503
olvasás az alkalmazásban	2569
olvasói ajánlat	2556
olvidaste tu contraseña	1526
omogoči obvestila	4567
omogući obavijesti	4368
omröstning	92
onayi geri çek	4906
onayi yönet	4906
onayimi geri çek	4906
online reportáž zde	617
opdatér siden	758
oplæst af en robot	660
oplæst af en syntetisk stemme	748
oplæst af kunstig intelligens	688
oplæst af syntetisk stemme	748
opravy a upřesnění	622
opsig når som helst	649
opsig, når du vil	762
opći uvjeti korištenja	4363
ordsøgning	739
orijinali göster	4843
os comentários são exclusivos para assinantes	3973
os leitores também leram	3922
os preços podem variar	3900
osadzona treść	3772
osale küsitluses	1724
osmisměrka	587
osta käyttöoikeus	2019
osta liput tästä	1985
osta täältä	1985
ostatnie artykuły	3709
osveži stran	4570
osveži stranicu	4371
osvežite stran	4570
osvježi stranicu	4371
osvježite stranicu	4371
oszczędzasz #%	3790
ota käyttöön	1998
ota yhteyttä	1929
otevřít	531
otevřít aplikaci	598
otevřít galerii	617
otevřít mapu	531
otevřít v aplikaci	598
otkazati možete bilo kada	4374
otkaži bilo kada	4374
otključaj članak	4297
otključajte ceo članak	4297
otključajte cijeli članak	4297
otključajte članak	4374
otomatik çeviri	4904
otros artículos	1571
oturumu açik tut	4920
otvoriť aplikáciu	4465
otvoriť galériu	4479
otvoriť v aplikácii	4465
otwórz	3713
otwórz aplikację	3777
otwórz galerię	3795
otwórz mapę	3713
otwórz w przeglądarce	3816
otázka dne	587
otázka dňa	4455
outbrain tarafindan önerildi	4879
outras notícias	19	3870
ouvir este conteúdo	3933
ouça esta reportagem	3933
ouça este conteúdo	3847
ovaj sadržaj ne možemo prikazati	4363
ovaj sadržaj nije dostupan	4363
ovaj sadržaj nije moguće prikazati	4363
ovaj video više nije dostupan	4365
ovaj članak je zaključan	4374
oversættelsen er lavet af en maskine	688
oy verdiğiniz için teşekkürler	91	4896
oynatici yükleniyor	4903
oyunuz için teşekkürler	4896
""", 'p': """
padidinti nuotrauką	3243
padovanokite straipsnį	3194
padovanokite straipsnį draugui	3194
padovanoti straipsnį	3248
page précédente	2106
pagina următoare	4029
pague um café	3828
paiement sécurisé	2049
paketi seç	4920
paketleri gör	4950
pakollinen kenttä	2011
paldies par jūsu balsi	3293
paldies par pieteikšanos	3282
paldies par ziņu	3308
palielināt	3300
palielināt attēlu	3310
palun jää viisakaks	1723
palun lülita reklaamiblokeerija välja	1765
pamanīji kļūdu	3264
pamanījāt kļūdu	3264
pamiršau slaptažodį	3239
pamiršote slaptažodį	3239
par šo tēmu	3260
paramètres de confidentialité	2175
paramètres des cookies	2090
paramétrer	2090
paramétrer les cookies	2090
paramétrer mes choix	2094
parandused ja täpsustused	1772
parašyk komentarą	3195
parašykite komentarą	3195
partajează	4018
partenerii noștri	4027
participez à la conversation	2142
participă la sondaj	4070
partilhar esta página	3996
partnereink ajánlata	2602
partnereinktől	2602
partnerių turinys	3198
partnerski sadržaj	4303
partnerski članek	4591
partnerský obsah	635
pas encore abonné	2187
pasidalinkite šiuo straipsniu	3194
pasirinkite planą	3239
pasirinkite prenumeratą	3239
pasirinkite sumą	3237
pasirinkti prenumeratą	3239
pasitikrinkite žinias	3196
pasiūlymas skaitytojams	3227
paslēpt reklāmu	3317
passer la publicité	2088
passer à la recette	61
passwort zurücksetzen	1000
pastebėjote klaidą	3195
pasziánsz	2553
pasūtīt grāmatu	3295
pateikti atsiliepimą	3245
patikrinkite savo el. paštą	3241
patreonで支援する	3020
patvirtinkite savo el. paštą	3241
pausar vídeo	1640
pauză video	4078
pavaišinkite mus kava	3237
paylaş	4827
paylaşin	4827
paypal ile öde	4950
pašreizējais laiks #	3299
pažiūrėkite vaizdo įrašą	3196
pe aceeași temă	4064
pelaa peliä	1976
pelaa tästä	1976
pentru a citi în continuare	4061
per saperne di più	2829
per visą ekraną	3231
per überweisung spenden	997
pergunte à nossa ia	3897
permite întotdeauna	4082
permitir anúncios	3945
permitir conteúdo externo	3859
personvernerklæring	3622
personvernerklæring og informasjonskapsler	3549
perspausdinti draudžiama	3251
peut-être plus tard	2041
pełny ekran	3776
photo précédente	2225
phát	5161
phát hiện lỗi	5181
phát lại	5189
phát video	5188
phóng to ảnh	5208
phổ biến nhất	5203
piedalies aptaujā	3265
piedāvājums lasītājiem	3295
piekrist un rādīt	3297
piekrist un turpināt	3297
piekrist visām	3275
piekrītu	3275
piekrītu visām	3298
piesakies vebināram	3265
piesakoties tu piekrīti lietošanas noteikumiem	3282
pieslēdzies vai izveido kontu	3258
pieslēdzies, lai komentētu	3264
pieslēgties	3258
pieslēgties ar facebook	3306
pieslēgties ar google	3306
pievieno savu komentāru	3264
pievienot komentāru	3258
pievienot kā vēlamo avotu	3314
pievienot manām tēmām	3314
pieņemt un turpināt	3297
pieņemt visas	3298
pieņemt visas sīkdatnes	3297
pilnekrāna režīms	3299
pilnekrāns	3299
pirkt biļetes	3295
pirkt biļeti	3295
pirkt grāmatu	3295
pirkti bilietą	3227
pirkti knygą	3227
pirkti licenciją	3251
pirmais mēnesis par # €	3258
pirmas mėnuo tik # €	3189
più lette	2777
più letti	2777
più popolare	2863
più recenti	2836
più tardi	2735
più vecchi	2836
più votati	2836
piši autoru	4380
piši avtorju	4579
pišite autoru	4380
pišite avtorju	4579
pišite nam u redakciju	4383
pišite nam v uredništvo	4582
pišite redakciji	4383
pišite uredništvu	4582
piškotki	4522
placená inzerce	87	514
placená spolupráce	635
placený obsah	635
places limitées, réservez vite	2137
plan seç	4920
plani seç	4920
planini seç	4920
platba ročne	4474
platba ročně	611
platená inzercia	87	4404
platená spolupráca	4494
platený obsah	4494
player de áudio	3981
player se učitava	4365
plaćena saradnja	4393
plaćena suradnja	4393
plaćeni oglas	87	4303
plaćeni sadržaj	4303
plačajte nam kavo	4571
plačana objava	87	4506
plačana vsebina	4591
plačano sodelovanje	4591
plačiau skaitykite čia	3196
plein écran	2106
plus d'actualités	2102
plus d'articles du même auteur	2193
plus de détails	2107
plus récents	2164
plătește cu paypal	4125
poate mai târziu	4007
początek bloku reklamowego	3693
podaj prawidłowy adres e-mail	3792
podari članek	4510
podarite ta članek	4510
podaruj artykuł	3675
podaruj dostęp	3810
podaruj ten artykuł	3686
podcast anhören	900
pode ler também	3922
podeli članak	4307
podešavanja privatnosti	4363
podijeli članak	4307
podmienky používania	4419
podmínky použití	519
podmínky užití	519
podobne artykuły	3709
podobné články	527	4405
podporiť	4400
podporte nezávislú žurnalistiku	4400
podporte nás	4400
podporte nás cez darujme	4470
podporte nás cez paypal	4470
podporte nás na patreone	4470
podpořit	498
podpořit přes darujme	607
podpořte naši práci	498
podpořte nás	498
podpořte nás na patreonu	607
podpořte nás přes paypal	607
podpořte redakci	498
podrobné nastavenia	4460
podrobné nastavení	593
podrži	4296
podrži nas	4296
podržite nas	4296
podržite naš rad	4296
podržite nezavisno novinarstvo	4296
podziel się	3686
podziel się na facebooku	3686
pogledajte još	19
poista mainonnanesto käytöstä	2002
poistin mainonneston käytöstä	2002
poistin sen käytöstä	2003
pokaż # odpowiedzi	3806
pokaż # zdjęcia	3794
pokaż # zdjęć	3794
pokaż galerię	3795
pokaż hasło	3789
pokaż i zaakceptuj	3772
pokaż komentarze	3703
pokaż mniej	3712
pokaż napisy	3775
pokaż odpowiedzi	3806
pokaż oryginał	3713
pokaż podpis	3795
pokaż szczegóły	3695
pokaż transkrypcję	3775
pokaż treść	3694
pokaż tłumaczenie	3713
pokaż więcej	3712
pokaż wszystkie	3712
pokaż wszystkie # zdjęcia	3794
pokaż wszystkie # zdjęć	3794
pokaż wszystkie zdjęcia	3794
pokaż wszystkie zdjęć	3794
pokaż wszystko	3713
pokaż wyniki	91	3762
pokaż zdjęcia	3794
pokaż zdjęć	3794
pokaži geslo	4573
pokaži rezultate	91
pokaži vsebino	4522
pokloni članak	4307
poklonite ovaj članak	4307
pokračovat bez podpory	497
pokračovat bez vypnutí	604
pokračovat přes apple	610
pokračovat přes facebook	610
pokračovat přes google	610
pokračovat s apple	610
pokračovat s google	610
pokračovať bez podpory	4412
pokračovať bez vypnutia	4468
pokračovať cez apple	4473
pokračovať cez facebook	4473
pokračovať cez google	4473
pokračovať s google	4473
pokušajte kasnije	4377
pokušajte ponovno	4377
pokušajte ponovno kasnije	4377
pokušajte ponovo	4377
pole obowiązkowe	3792
polecamy również	3709
polecamy także	3709
polecamy też	3709
polecane artykuły	3709
politica de confidențialitate	4024	4025	4038
politica de corecții	4107
politica editorială	4038	4107
politică de confidențialitate	4024
politika kolačića	4363
politika piškotkov	4561
politique de confidentialité	2090
politique de protection des données	2216
polityka prywatności	3694
polityka prywatności i cookies	3696
polityka sprostowań	3800
política de cookies	1560	3855
política de correcciones	1668
política de correccions	479
política de correções	3961
política de galetes	424
política de privacidad	1560
política de privacidade	3855	3879
política de privacitat	424
política de protección de datos	1687
política de proteção de dados	3980
pomanjšaj pisavo	4589
pomôže každé euro	4471
pomůže každá koruna	608
ponovno učitaj stranicu	4371
ponuda za čitaoce	4361
ponuda za čitatelje	4361
ponuka pre čitateľov	4458
poprzedni artykuł	3709
poprzednie zdjęcie	3795
populární	527
populära artiklar	4637
populärast	4717	4734
populärt	4637
populære	779	3654
populære artikler	685
populære saker	3558
populært	685	3558
populārākie	3260
popüler	4836
popüler haberler	4836
popüler konular	4836
por mês	3949
por qué estás viendo esto	1526
por qué? cuéntanos	1680
portes grátis	3970
poslat jako dárek	633
poslat přes whatsapp	633
poslat příteli	633
poslat tip anonymně	622
poslat zprávu	614
poslať	4477
poslať ako darček	4492
poslať cez whatsapp	4492
poslať e-mailom	4408
poslať mailom	4492
poslať priateľovi	4492
poslať správu	4476
poslať tip	4483
poslať tip anonymne	4483
poslušaj vest	4307
poslušaj članak	4307
poslušaj članek	4510
poslušajte tekst	4365
poslušajte članek	4510
posnetek ni več na voljo	4564
posnetek v vaši državi ni na voljo	4564
posnetka ni mogoče predvajati	4564
postanite naročnik	4502
postanite član	4296	4502
postavke kolačića	4320
postaw kawę	3672
postaw nam kawę	3672
poszt betöltése	2559
posłuchaj	3686
poukážte nám # % z dane	4470
pour continuer à lire	2151
pourquoi voyez-vous cette publicité	2138
pouze nezbytné	593
pouze pro předplatitele	500
používate adblock	4468
používate blokovanie reklám	4468
používate blokovač reklám	4468
používateľské meno	4474
používáte adblock	604
používáte blokování reklam	604
používáte blokátor reklam	604
povezani sadržaj	4304
povezani članci	4304
povezani članki	4507
povećaj	4366
povećaj fotografiju	4380
povećaj sliku	4380
povećaj slova	4391
povećaj tekst	4391
povečaj	4565
povečaj besedilo	4589
povečaj fotografijo	4579
povečaj pisavo	4589
povečaj sliko	4579
povinná pole	614
povinné	615	4477
povinné pole	614
povinné polia	4476
povinné údaje	614
povolit a pokračovat	522
povolit upozornění	600
povolit vždy	522
povoliť	4467
povoliť notifikácie	4466
povoliť obsah	4460
povoliť raz	4460
povoliť reklamu	4469
povoliť reklamy	4469
povoliť upozornenia	4466
powiązane	3709
powiązane artykuły	3709
powiązane tematy	3709
powiększ	3712
powiększ tekst	3810
powiększ zdjęcie	3712
powrót do góry	3712
powrót do strony głównej	3795
powrót na górę	3795
pozastaviť	4464
později	603
pozostała część artykułu pod materiałem wideo	3690
pozostały czas	3776
pozostały czas #	3775
pozostały czas -#	3775
pozrieť # fotiek	4478
pozrieť # fotky	4478
pozrieť # fotografie	4478
pozrieť # fotografií	4478
pozrieť fotiek	4478
pozrieť fotky	4478
pozrieť fotografie	4478
pozrieť fotografií	4478
pozrieť galériu	4479
pozrieť všetky # fotiek	4478
pozrieť všetky # fotky	4478
pozrieť všetky # fotografie	4478
pozrieť všetky # fotografií	4478
pozrieť všetky fotiek	4478
pozrieť všetky fotky	4478
pozrieť všetky fotografie	4478
pozrieť všetky fotografií	4478
pozrieť všetkých # fotiek	4478
pozrieť všetkých # fotky	4478
pozrieť všetkých # fotografie	4478
pozrieť všetkých # fotografií	4478
pozrieť všetkých fotiek	4478
pozrieť všetkých fotky	4478
pozrieť všetkých fotografie	4478
pozrieť všetkých fotografií	4478
pozvite nás na kávu	4470
pozvěte nás na kafe	607
pozvěte nás na kávu	607
počastite nas kavom	4372
pořídit předplatné	610
pošalji	91	4378
pošalji e-mailom	4307
pošalji komentar	4307
pošalji mejlom	4307
pošalji poruku	4377
pošalji povratnu informaciju	4386
pošalji prijatelju	4307
pošalji vest	4383
pošalji vijest	4383
pošalji članak e-mailom	4307
pošaljite dojavu	4383
pošaljite komentar	4307
pošaljite vest	4383
pošlete tip redakci	622
pošlite tip redakcii	4483
pošlji	4577
pošlji komentar	4586
pošlji po e-pošti	4510
pošlji povratno informacijo	4585
pošlji prijatelju	4510
pošlji sporočilo	4576
pošlji članek po e-pošti	4510
pošljite nam namig	4582
pošljite namig	4582
poštanski broj	4378
poštna številka	4577
poštovné zdarma	591
pr članek	4506
pradėti testą	3225
praneškite apie klaidą	3195
pranešti anonimiškai	3244
pranešti apie klaidą	3195
pranešti apie komentarą	3246
pratite uživo	4380
pravidelný dar	607
pravidelný príspevok	4471
pravidelně měsíčně	607
pravidlá diskusie	4408
pravidlá opráv	4483
prawa autorskie zastrzeżone	3801
prašome išjungti reklamos blokavimą	3236
pre komentovanie sa prihláste	4489
pre predplatiteľov	4401
preberi cel članek	4579
preberi celoten članek	4579
preberi več	4579
preberite celoten članek	4579
preberite še	4507
precisamos de você	3826
predchádzajúca fotografia	4479
predchádzajúca snímka	4479
predchádzajúca strana	4479
predchádzajúci článok	4479
predplatiť	4400
predplatné môžete kedykoľvek zrušiť	4473
predplaťte si	4400
preferințe cookie	4082
preferințe de confidențialitate	4122
preferències de galetes	457
preferências de cookies	3937
preferências de privacidade	3980
prehrať	4464
prehrať video	4463
prehrávač sa načítava	4463
prejsť do diskusie	4489
prejsť do galérie	4479
prejsť na darovanie	4470
prejsť na kvíz	4454
prejsť na obsah	4479
prejsť na online	4479
prejsť na platbu	4470
prejsť na ponuku	4458
prejsť na recept	61
prejšnja fotografija	4579
prejšnja slika	4579
prejšnja stran	4579
prejšnji članek	4579
prekličete lahko kadarkoli	4573
prekliči soglasje	4561
preložené automaticky	4487
preložené pomocou ai	4487
prenošenje zabranjeno	4384
prenumerantförmån	4695
prenumerantförmåner	4695
prenumerata nuo # euro per mėnesį	3189
prenumerata nuo # €	3189
prenumerera på vårt nyhetsbrev	4611
prenumeruodami sutinkate su taisyklėmis	3214
prenumeruokite naujienlaiškį	3214
prenumeruoti naujienlaiškį	3241
preostali čas	4565
preostali čas #	4564
preostali čas -#	4564
preporučeno	4304
preporučuje outbrain	4393
preporučuje taboola	4393
preporučujemo	4304	4375
preporučujemo da pročitate	4304
preporučujemo i	4304
presentear matéria	3968
preskoči na sadržaj	4380
preskoči na vsebino	4579
preskočiť na obsah	4479
prestať sledovať	4491
prethodni članak	4380
pretlač zakázaná	4484
prevedeno uz pomoć ai	4386
preverite e-pošto	4576
prečo vidím túto reklamu	4494
prečítajte si	4405
prečítajte si aj	4405
prečítať neskôr	4492
prečítať prepis	4463
prețurile pot varia	4047
pridať ako preferovaný zdroj	4491
pridať do košíka	4458
pridať do mojich tém	4491
pridať komentár	4408
pridať medzi preferované zdroje	4491
pridruži se razpravi	4586
pridružite se razpravi	4586
pridėti kaip pageidaujamą šaltinį	3247
pridėti komentarą	3246
pridėti prie mano temų	3247
pridėti prie pageidaujamų šaltinių	3247
prihlásiť	4401
prihlásiť cez facebook	4473
prihlásiť cez google	4473
prihlásiť na odber	4476
prihlásiť sa	4401
prihlásiť sa cez apple	4473
prihlásiť sa cez facebook	4473
prihlásiť sa cez google	4473
prihlásiť sa do diskusie	4489
prihlásiť sa na odber	4476
prihláste sa a komentujte	4489
prihvati i prikaži	4363
prihvati sve kolačiće	4363
prihvaćam	4320
prihvaćam i nastavljam	4363
prihvaćam sve	4320
prijava putem google računa	4374
prijavi grešku	4307
prijavi pogrešku	4383
prijavi se s google računom	4374
prijavite grešku	4383
prijavite pogrešku	4383
prijať	4419
prijať a pokračovať	4460
prijať a zobraziť	4460
prijať všetko	4419
prijať všetky	4461
prijať všetky cookies	4460
prikaži # odgovora	4387
prikaži # odgovore	4586
prikaži galerijo	4579
prikaži galeriju	4380
prikaži geslo	4573
prikaži i prihvati	4363
prikaži in sprejmi	4561
prikaži komentare	4387
prikaži komentarje	4586
prikaži lozinku	4374
prikaži manj	4508
prikaži manje	4305
prikaži odgovore	4387	4586
prikaži podnapise	4564
prikaži prepis	4564
prikaži rezultate	91	4358	4556
prikaži sadržaj	4320
prikaži sve	4305
prikaži titlove	4365
prikaži transkript	4365
prikaži več	4508
prikaži više	4305
prikaži vse	4508
prikaži vsebino	4561
prima lună gratuită	4061
prima pagină	4030
primetili ste grešku	4383
primește alerte despre acest subiect	4055
primijetili ste grešku	4383
printează	4018
printează rețeta	61
pripomenúť neskôr	4412
priporoča outbrain	4591
priporoča taboola	4591
priporočamo	4507	4574
priporočamo tudi	4507
priporočamo v branje	4507
priporočeno	4507
prisijunkite arba susikurkite paskyrą	3189
prisijunkite prie mūsų komandos	3196
prisijunkite, kad galėtumėte komentuoti	3195
prispieť	4400
prispieť jednorazovo	4470
prispieť mesačne	4470
privatsphäre verwalten	983
privatsphäre-einstellungen	838
privātuma iestatījumi	3297
privātuma politika	3275
prišlo je do napake. poskusite pozneje	4576
prišlo je do napake. poskusite znova	4576
pro komentování se přihlaste	629
pro předplatitele	500
pro předplatitele výhodněji	590
prochaine vidéo	2217
profită de ofertă	4129
programmet är inte längre tillgängligt	4702
prohibida la reproducció	482
prohibida su reproducción total o parcial	1701
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
proibida a reprodução total ou parcial	3992
promijeni veličinu teksta	4391
promo sadržaj	4393
promocijsko sporočilo	4506
promotivni sadržaj	4303
promotivni članak	4303
promóció	2491
proovi # päeva tasuta	1717
proposé par	2208
prosimy o wyłączenie adblocka	3781
proč vidím tuto reklamu	635
pročitaj ceo članak	4380
pročitaj cijeli članak	4380
pročitaj kasnije	4391
pročitaj transkript	4365
pročitajte ceo tekst	4380
pročitajte cijeli članak	4380
pročitajte i	4304
pročitajte još	4304
prywatność	3694
prywatność i cookies	3696
przeczytaj całość	3795
przeczytaj cały artykuł	3795
przeczytaj również	3709
przeczytaj także	3709
przeczytaj też	3709
przeczytaj transkrypcję	3775
przejdź bez wsparcia	3671
przejdź do galerii	3795
przejdź do głównej treści	3795
przejdź do księgarni	3691
przejdź do oferty	3768
przejdź do przepisu	61
przejdź do płatności	3786
przejdź do quizu	3762
przejdź do serwisu	3694
przejdź do sklepu	3768
przejdź do strony darowizn	3786
przejdź do treści	3712
przejdź do ustawień prywatności	3694
przejdź do wpłaty	3786
przejdź na stronę główną	3795
przekaż # % podatku	3786
przekaż #%	3786
przekaż opinię	3804
przestań obserwować	3808
przetłumaczono automatycznie	3804
przetłumaczono przez ai	3804
przeładuj stronę	3785
prześlij	3793
prześlij opinię	3804
prześlij zdjęcia	3800
przypomnij mi później	3671
przypomnij później	3780
právě se děje	527
präsentiert von	832
précédent	2106
préférences cookies	2090
préférences de confidentialité	2216
prélèvement	2050
prémium	2482
prénom	2190
présenté par	2208
próbáld újra később	2584
próbálja ki # forintért	2482
próbálja újra	2584
próbálja újra később	2584
próxima	3875
próxima foto	3989
próxima imagem	3989
próxima notícia	3958
próxima página	3875
próximo artigo	3870
próximo vídeo	1688	3981
prøv # dager gratis	3523
prøv gratis	649	3523
prøv igen senere	765
prøv igjen senere	3641
prøv nu	649
prøv nå	3523
prędkość odtwarzania	3775
prを含みます	2983
pr記事	3005
psč	615	4477
pubblicità	2764
publi-rédactionnel	2088
publicitatea continuă	4129
publicité	2088
publicité - la suite ci-dessous	2088
publicité dans #	2217
publicités	2088
publică	4071
publică comentariul	4070
pular anúncio	3981
pular para o conteúdo	3875
pular para o conteúdo principal	3873
puslapis # iš #	3252
página siguiente	1577
páči sa mi to	4490
päeva küsimus	1754
päivitä sivu	2003
päivitä suostumus	1923
päivän kysymys	91	1982
päivän peli	1982
päivän ristikko	1976
pääuutiset	1932
påkrevd	3642
påkrævet	766
påmind mig senere	645
påminn mig senare	4599
później	3780
pārbaudi savas zināšanas	3265
pārbaudiet savu e-pastu	3308
pāriet uz recepti	61
pāriet uz saturu	3310
pārpublicējot atsauce obligāta	3268
pārpublicēšana aizliegta	3318
pārtraukt sekot	3314
pārvaldīt paziņojumus	3302
pārvaldīt piekrišanu	3297
pērc abonementu	3258
płatna współpraca	3812
płatne miesięcznie	3790
płatne rocznie	3790
płatność miesięczna	3790
płatność roczna	3790
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
qq好友	5305
qq空间	5305
qr कोड स्कैन करें	2447
qr কোড স্ক্যান করুন	384
qr 코드를 스캔하세요	3143
qrコードからダウンロード	3013
qrコードを読み取ってください	3013
qr코드로 다운로드	3143
qr코드를 스캔하세요	3143
qu'avez-vous pensé de cet article	2134
qual o seu nível de satisfação com esta notícia	3897
qualcosa è andato storto	2865
quan tâm nhất	5182
quay lại	5142
quay lại đầu trang	5226
quellen und weiterführende links	852
queremos conocer tu opinión	1616
queremos saber a sua opinião	3910
questa email è già registrata	2897
questa pagina ti è stata utile	2835
questo articolo ti è stato utile	2835
questo articolo è bloccato	2862
questo campo è obbligatorio	2864
questo riassunto ti è stato utile	2801
questo video non è disponibile	2843
questo video non è più disponibile	2843
quieres añadir otro usuario a tu suscripción	1526
quitter le plein écran	2171
quizi çöz	4899
quizás más tarde	1520
quizás te interese	1571
quy định bình luận	5181
quyên góp	5117
quyên góp ngay	5117
qué opinas	1566
qué te ha parecido esta noticia	1616
quét mã qr	5194
quét mã qr để tải	5194
quét mã qr để tải ứng dụng	5194
quên mật khẩu	5120
quản lý cookie	5192
quản lý lựa chọn	5221
quản lý sự đồng ý	5192
quản lý tùy chọn	5221
quảng cáo	5131
quảng cáo - bài viết tiếp tục bên dưới	5175
""", 'r': """
r$ # por mês durante # meses	3919
radote klaidą	3195
radote klaidą tekste	3195
radās kļūda. mēģiniet vēlāk	3308
radīts ar mākslīgo intelektu	3312
rafraîchir la page	2182
raksti komentāru	3264
raksts ir aizsargāts ar autortiesībām	3318
raksts ir slēgts	3306
raksts tiek papildināts	3265
raksts turpinās pēc reklāmas	3267
rakstu lasa mākslīgais intelekts	3299
rakstīt autoram	3310
rakstīt komentāru	3264
raktažodžiai	3232
rao vặt	5131
raportează	4071
raportează comentariul	4118
raportează o eroare	4043
raportează o greșeală	4107
raportoi virheestä	2018
rapportér	779
rapportér annonce	783
rapportér fejl	677
razvrščanje	4587
rašykite redakcijai	3244
rašyti autoriui	3243
rašyti komentarą	3189
reagovať	4490
recargar la página	1654
recargar página	1654
recarrega la pàgina	466
recarregar a página	3947
recarregar página	3947
receber notificações	3912
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	2144
recevez une alerte à chaque article de l'auteur	2144
reclamă	4021
recomandarea redacției	4064
recomandări	4027
recomandări by taboola	4050
recomandări taboola	4050
recomandările editorilor	4064
recomandările partenerilor	4050
recomandările redacției	4027
recomendado para você	3870
recommandé	2102
recommandé pour vous	2102
recommandés	2102
recordar más tarde	1520
recuérdamelo más tarde	1520
recíbela	1539
recíbela gratis	1539
recíbelo	1539
redacția	4038
redare automată	4079
redirecționează # la sută	4095
redirecționează #%	4008
redă video	4078
redă videoclipul	4078
refuză toate	4040
refuză tot	4083
regala este artículo	1675
regalar artículo	1526
regalar este artículo	1675
registrovať sa	4401
registruokitės nemokamai	3189
registruokitės į seminarą	3196
registrácia	4401
regisztráció	2482
regisztrálok	2482
regler för kommentarer	4733
regler og vilkår gjelder	3546
regras de comentários	3924
regras dos comentários	3924
regístrate	1526
rekisteröidy	1905
rekisteröidy maksutta ja lue	1905
reklaami lõpp	1778
reklam içeriğidir	4902
reklama się skończyła	3812
reklami geç	4829
reklám	2491
reklám vége	2602
reklámblokkolót használ	2575
reklámblokkolót használsz	2575
reklāma	3258
reklāmas beigas	3317
reklāmas raksts	3267
reklāmraksts	87	3267
relacja na żywo	3795
relaterade ämnen	4637
rendeld meg a könyvet	2556
rendelje meg a könyvet	2556
rendezés	2596
rendszeres támogatás	2579
renovar suscripción	1693
reportar comentário	3973
reportar erro nesta página	3897
reproducció automàtica	454
reproducción automática	1641
reproducción prohibida	1701
reproducir vídeo	1640
reproduction réservée	2230
reproductor de vídeo	1688
reproduzir vídeo	3933
reproduzir áudio	3933
reprodução automática	3934
reprodução proibida	3992
reserve já	3995
resmi büyüt	4926
responda à enquete	3924
rester connecté	2187
restez informé	2061
restez informés	2061
resultado da votação	3973
resultados de la votación	1634
resumen automático	1601
resumo da notícia	3897
resumé lavet af ai	775
retour à l'accueil	2193
retour à la liste	2193
retour à la page d'accueil	2104
retrage consimțământul	4082
rettelser og præciseringer	772
revenir à l'accueil	2193
revoir la vidéo	2217
rezerviši mesto	4361
rezervovať miesto	4458
rezervujte si místo	590
rezervuoti vietą	3227
rezervă un loc	4048
rezervă-ți locul	4048	4076
rezervēt vietu	3295
rezolvă testul	4073
rezygnuję z newslettera	3816
reîmprospătează pagina	4094
reîncarcă pagina	4094
reînnoiește abonamentul	4125
reģistrējies bez maksas	3258
reģistrēties	3258
reši križanko	4556
reši kviz	4358	4556
reši ukrštenicu	4358
režim celej obrazovky	4463
režim celé obrazovky	596
ricordamelo più tardi	2735
riješi križaljku	4358
riješi kviz	4358
riproduzione riservata ©	2903
rizami geri çek	4833
rodyti galeriją	3243
rodyti mažiau	3197	3243
rodyti turinį	3229
rodyti viską	3197
rozumím	531
rozwiąż krzyżówkę	3762
rozwiń	3695	3712
rozwiń wszystko	3713
ročne	4474
ročná platba	4474
ročné predplatné	4474
roční platba	611
roční předplatné	611
ročně	611
rychlost přehrávání	596
ryhdy kannatusjäseneksi	2004
rätta	4630
rätta oss	4630
rättelse	4630
rättelsepolicy	4726
rättelser och förtydliganden	4726
règles de commentaires	2163
règles des commentaires	2163
réactions	2096
réagir	2080	2096
réagir à cet article	2096
réagissez	2096
réagissez à cet article	2096
réductions et codes promo	2234
réduire la police	2155
réduire la taille de la police	2155
réduire la taille du texte	2155
réduire le texte	2206
répondez au quiz	2166
répondez au sondage	2163
répondre	2096
réseaux sociaux	2081
réserver mes places	2169
réservez vos places	2169
réservé aux inscrits	2051
résiliable à tout moment	2151
résultats	92
résultats du sondage	2142
résumé de l'article	2134
résumé de l'article en # points	2134
résumé en # secondes	2134
résumé ia	2203
résumé par l'ia	2203
részletek	2507
rétablir le son	2171
rösta	91	4692
rösta här	4640
rösta i omröstningen	4640
rösta nu	91	4688
rút lại sự đồng ý	5192
rückmeldung geben	1015
rýchlosť prehrávania	4463
rādīt # atbildes	3313
rādīt atbildes	3313
rādīt galeriju	3310
rādīt mazāk	3266	3310
rādīt rezultātus	3293
rādīt saturu	3297
rādīt un piekrist	3297
rādīt vairāk	3265
rādīt visu	3266
rămâi conectat	4099
răspunde	4026
răspunde la sondaj	4070
rėmimas	3198
rėmėjo turinys	3250
""", 's': """
s'abonner à ce dossier	2227
s'abonner à ce sujet	2227
s'abonner à ce thème	2227
s'abonner à cet auteur	2227
s'abonner à partir de #€	2051
s'està carregant el reproductor	453
s'està carregant el vídeo	453
s'ha produït un error	474
s'inscrire à la newsletter	2061
s-ar putea să-ți placă	4027
saada anonüümne vihje	1772
saada sõbrale	1722
saada sõnum	1769
saada vihje anonüümselt	1772
saber más	1577
sadarbības raksts	3267
sadece abonelere özel	4920
sadržaj je blokiran	4363
sadržaj je zaključan	4297
sadržaj je zaštićen autorskim pravom	4384
sadržaj nije dostupan	4363
sadržaj nije moguće prikazati	4363
sadržaj partnera	4393
saglabāt	3263
saglabāt iestatījumus	3297
saglabāt izvēli	3297
saglabāt rakstu	3263
saglabāt vēlākam	3315
sair do ecrã inteiro	3933
saistītie raksti	3260
saistītās ziņas	3260
saite ir nokopēta	3315
saite nokopēta	3263
saken er låst	3523
saken finnes også som lyd	3536
salli ja näytä	1923
salli sisältö	1988
salta la pubblicità	2891
salta pubblicità	2891
saltar anúncio	3853
saltar para o conteúdo	3873
saltar para o conteúdo principal	3873
salvar preferências	3937
salvează	4018
salvează articolul	4063
salvează pentru mai târziu	4063
salvează preferințele	4082
salvează rețeta	61
samo nujni piškotki	4561
samo nužni	4363
samo nužni kolačići	4363
samo za naročnike	4573
sans engagement, résiliable à tout moment	2151
sao chép	5216
sao chép liên kết	5126
sao chép đường dẫn	5173
sari la conținut	4029
sari la rețetă	61
sari peste reclamă	4123
satura turpinājums pēc reklāmas	3267
saturs ir aizsargāts ar autortiesībām	3318
saturs ir bloķēts	3297
sazināties ar redakciju	3311
sačuvaj	4307
sačuvaj podešavanja	4363
sačuvaj recept	61
sačuvaj vest	4307
sačuvaj za kasnije	4391
sačuvaj članak	4391
saņemt paziņojumus	3302
scanează codul qr	4086
schlagwörter	852
schließen	855
schrift größer	1019
schrift vergrößern	825
schriftgröße	825
schriftgröße anpassen	1019
schriftgröße ändern	1019
schwedenrätsel	976
scopri di più	2741
scopri di più su amazon	2907
scrie comentariul tău	4118
scrie redacției	4107
scrieți redacției	4107
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
se alla erbjudanden för prenumeranter	4604
se bilderna här	4640
se connecter et réagir	2096
se déconnecter	2051
se désabonner	2240
se désinscrire	2240
se grafiken här	4640
se ha producido un error al cargar el vídeo	1599
se klippet här	4640
se klippet øverst i saken	3561
se réabonner	2222
se større bilde	3562
se større billede	689
se videon här	4640
se våra erbjudanden	4716
se våre tilbud	3638
se încarcă playerul	4078
se încarcă video	4078
se încarcă videoclipul	4078
sedan # kr/mån tills du säger upp	4604
see väli on kohustuslik	1769
segui già questo argomento	2876
segui già questo autore	2876
seguir tópico	3912
seguí leyendo	1630
sei già abbonato	2741
sei già iscritto	2897
sei già iscritto alla newsletter	2821
seko tēmai	3314
sekot tēmai	3314
sekretessinställningar	4699
sekti autorių	3247
sekti temą	3247
selección de la redacción	1571
selectează	4100
selvä	1935
sem opinião	3925
sem si não seria possível	3917
sem você não seria possível	3917
semnalează comentariul	4118
semnalează o eroare	4026
senaste först	4733
send artiklen på mail	660
send på e-post	3536
send på mail	781
seniausi viršuje	3246
sense permanència	440
sesi aç	4903
sesi açmak için dokunun	4946
sesi açmak için tiklayin	4946
setări confidențialitate	4082
setări cookie	4025	4040
setări cookie-uri	4082
setări cookies	4082
setări de confidențialitate	4082
seu apoio faz a diferença	3826	3985
seu nome de usuário	3973
seuls les abonnés peuvent commenter	2142
seuraa hetki hetkeltä	2014
seuraa livenä	2014
seuraa meitä	1918
seuraa tekijää	2025
seuraa tätä aihetta	2025
seuraat jo tätä aihetta	2025
seuraat tätä aihetta	2025
seç	4921
seçenekleri yönet	4906
seçimimi kaydet	4906
seções	3870
seřadit podle	629
sfârșit publicitate	4076
sfârșitul reclamei	4076
shrani članek	4510
shrnutí ai	628
shrnutí od ai	627
si opp når du vil	3523
si è verificato un errore	2865
si è verificato un errore durante il caricamento del video	2799
sie können diesen artikel kostenlos weitergeben	947
signaler ce contenu comme inapproprié	2142
signaler un problème	2096
siguiente artículo	1571
siguiente vídeo	1688
siirry sisältöön	1934
siirry suoraan sisältöön	2014
sikeres feliratkozás	2509
sin ti no sería posible	1625
sinu hääl on arvesse võetud	1754
sinu sõnum	1770
sisu on autoriõigusega kaitstud	1779
sisältö ei ole saatavilla	1988
sisältö on estetty	1988
sisältö on suojattu tekijänoikeudella	2019
sisältöä ei voida näyttää	1988
sisältöä kumppaneiltamme	2029
siz ne düşünüyorsunuz	4864
siz ne düşünüyorsunuz? oy verin	4842
sizin için öneriler	4836
siųsti atsiliepimą	3245
siųsti draugui	3194
siųsti el. paštu	3194
siųsti komentarą	3246
siųsti naujieną	3244
siųsti žinutę	3241
skaitykite be reklamų	3250
skaitykite be ribojimų	3239
skaitykite daugiau čia	3196
skaityti plačiau	3196
skaityti visą straipsnį	3243
skaityti vėliau	3194
skann qr-koden for å laste ned appen	3627
skanna qr-koden för att ladda ner appen	4704
skaties arī	3260
skatīt cenu	3295
skatīt foto	3265
skatīt galeriju	3265
skatīt komentārus	3313
skatīt piedāvājumu	3295
skatīt piedāvājumus	3306
skatīt rezultātus	91	3293
skatīt video	3265
skatīt visus	3310
skenē qr kodu	3301
skenējiet qr kodu	3301
skjønner	3563
sklenite naročnino	4503
skontaktuj się z redakcją	3800
skontrolujte si svoju schránku	4476
skopírované	4493
skopírované do schránky	4492
skopírovať odkaz	4408
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4630
skriv inn beløp	3635
skru på	3632
skru på lyd	3625
skru på varsler	3629
skryť odpovede	4489
skryť reklamu	4494
skrýt	531
skrýt odpovědi	629
skrýt reklamu	635
skyddas av upphovsrätt	4728
skänk en gåva	4714
skúste to neskôr	4476
skúste to znova	4476
slapukų nustatymai	3207
slapukų politika	3229
slažem se	4320
slažem se i nastavljam	4363
sledeća fotografija	4380
sledeća slika	4380
sledeća strana	4380
sledeći video	4365
sledeći članak	4380
sledovat toto téma	631
sledovat téma	631	632
sledovať autora	4491
sledovať autorku	4491
sledovať online	4479
sledovať tému	4491
sledovať túto tému	4491
sledujete téma	631
sledujete tému	4491
slik beskytter vi kildene våre	3648
slik beskytter vi våre kilder	3648
slik slår du av annonseblokkering	3633
slične vesti	4304
slične vijesti	4304
slični članci	4304
sljedeća fotografija	4380
sljedeća slika	4380
sljedeća stranica	4380
sljedeći video	4365
sljedeći članak	4380
slut på annonce	783
slut på annons	4738
slut på reklam	4738
sluta följa	4735
slutt på annonse	3659
slutt å følge	3655
slå adblocker fra	756
slå annonceblokering fra	756
slå av annonseblokkereren	3633
slå av annonseblokkeringen	3633
slå din adblocker fra	756
slå lyd fra	748
slå lyd til	748
slå lyden fra	748
slå lyden til	748
slå notifikationer til	752
slå på	3632	4708
slå på aviseringar	4706
slå på ljudet	4702
slå på notiser	4706
slå på varsler	3629
slå på varslinger	3629
slå til	755
slėpti reklamą	3250
sns 공유	3182
sns 공유하기	3182
snsでシェア	3051
snsでシェアする	3051
snsをフォロー	2937
snímek # z #	616
snímek # ze #	616
snímka # z #	4478
snímka # zo #	4478
so schützen wir unsere quellen	1009
sofortüberweisung	801
solicitarea a fost trimisă	4126
solicitação enviada	3987
solitär	976
som källa är du skyddad	4633
son dakika bildirimlerini aç	4910
son dakika gelişmelerinden haberdar olun	4910
son gelişmelerden haberdar olun	4910
sondaż	92
sonderveröffentlichung	927
sono già sostenitore	2735
sonraki fotoğraf	4953
sonraki fotoğraf için tiklayin	4839
sonraki fotoğrafa geç	4839
sonraki görsel	4953
sonraki haber için tiklayin	4839
sonraki içerik	4953
sonraki sayfa için tiklayin	4839
sonuçlar	92
sonuçlari gör	91	4843
sonuçlari göster	91	4897
sorodni članki	4507
sortează	4071
sortează după	4071
sortuj według	3806
sortér efter	778
souhlasit a pokračovat	522
souhlasím	519
souhlasím a pokračovat	593
souhlasím a zobrazit	522
souhlasím se zobrazením	519
soukromí a cookies	522
sous-titres activés	2171
sous-titres désactivés	2171
soutenez-nous dès maintenant	2042
související	527
související témata	527
související články	527
související články z webu	527
soyez le premier à commenter	2096
soyez le premier à réagir	2096
spam nélkül	2584
spander en kaffe på oss	3635
spara inställningar	4699
spara till läslistan	4737
spausdinti receptą	61
spausdinti straipsnį	3248
spațiu publicitar	4050
spela här	4688
spela videon här	4640
spill ansvarlig. # år	3546
spill med måte	3545
spill nå	3611
spis treści	3712
splošni pogoji	4562
sponsorisé	2088
sponsorlu bağlantilar	4879
sponsorlu içerik	87	4829
sponsoroitu sisältö	1919
sponsoroitua sisältöä	1921
sponsorēts saturs	3317
sponsrat innehåll	4622
sponzorirani sadržaj	4303
sponzorirani članak	4303
sponzorisani sadržaj	4393
sponzorované	4404
sponzorovaný obsah	514
sponzorováno	514
sporoči napako	4582
sporočilo	4577
spotifyで聞く	3041
spotifyで聴く	3041
spravovat upozornění	600
spravovať súhlas	4460
spravovať upozornenia	4466
sprawdź cenę	3768
sprawdź ofertę	3675
sprawdź się	3765
sprawdź skrzynkę e-mail	3792
sprawdź skrzynkę odbiorczą	3792
sprawdź swoją skrzynkę	3792
sprawdź swoją wiedzę	3762
sprejmi in prikaži	4561
sprejmi vse piškotke	4561
spremi članak	4307
spremljajte v živo	4579
sprijinul tău contează	4124
sprijină-ne	4008
správa	4477
správa bola odoslaná	4476
správa souhlasu	593
správa súhlasu	4460
spróbuj ponownie	3792
spróbuj ponownie później	3792
spręsti kryžiažodį	3225
spręsti testą	3225
spune-ne părerea ta	4070
spune-ți părerea	4043
spune-ți părerea în comentarii	4043
spuneți-ne părerea	4070
spustit kvíz	584
spustiť kvíz	4454
spustiť video	4463
später	796
später erinnern	796
späť hore	4479
späť na hlavnú stránku	4479
späť na začiatok	4479
spør vår ki om saken	3552
spēlē tagad	3293
spēlēt tagad	3293
staňte sa členom	4400
staňte se členem	498
ste našli napako	4582
ste našli napako v članku	4582
ste už predplatiteľ	4473
ste že glasovali	4556
stem nå	91	3611
stiahnuť aplikáciu	4465
stiahnuť audio	4463
stiahnuť epizódu	4463
stiahnuť na google play	4465
stiahnuť v app store	4465
stiahnuť z app store	4465
stiahnuť z google play	4465
stichwörter	852
stil spørgsmål til artiklen	677
stlmiť	4464
stop med at følge	780
straipsnio tęsinys - po reklama	3198
straipsnis saugomas autorių teisių	3251
straipsnis tęsiasi po reklamos	3198
straipsnis užrakintas	3239
straipsnį skaito dirbtinis intelektas	3231
strojovo preložené	4487
strojový preklad	4488
strojový překlad	628
strojově přeloženo	627
strona główna	3709
stroški dostave	4560
stránka # z #	616	4478
stránka # ze #	616
stránka # zo #	4478
stworzono z pomocą ai	3804
stáhnout aplikaci	598
stáhnout audio	596
stáhnout epizodu	596
stáhnout na google play	598
stáhnout podcast	596
stáhnout v app store	598
stáhnout z app store	598
stáhnout z google play	598
stáhnout zdarma	599
stäng	4599	4640
stäng annons	4738
stäng av annonsblockeraren	4709
stäng av din adblocker	4709
stäng av din annonsblockerare	4709
stäng av ljudet	4702
stäng galleri	4722
stöd oss	4600
stöd oss på patreon	4713
stöd oss via patreon	4713
större text	4737
større tekst	3657
støt med mobilepay	759
støt os	646
støt os med mobilepay	759
støt os på #er	759
støt os på patreon	759
støt via mobilepay	759
støtt oss	3520
støtt oss med vipps	3635
støtt oss på patreon	3635
støtt oss via vipps	3635
sua inscrição foi confirmada	3987
sua inscrição foi realizada com sucesso	3987
subscrição confirmada	3987
subtitrări	4079
subtítols	454
subtítulos	1641
sudoku del día	1681
sugerir correção	3897
sugerir una corrección	1616
sugestões	3870
suite après la publicité	2169
suivez vos auteurs préférés	2204
suivre ce thème	2144
suivre le thème	2204
sukurta naudojant dirbtinį intelektą	3245
sumă liberă	4095
sumă personalizată	4124
sunt de acord cu termenii și condițiile	4101
sur le même sujet	2102
sur le même thème	2102
suscripción	1526
suscripción confirmada	1694
suscríbase	1526
suscríbete	1526
suscríbete a nuestro boletín	1536
suscríbete ahora	1526
susiję straipsniai	3191
susikurti paskyrą	3189
susține	4008
susține-ne	4008
susține-ne pe patreon	4095
susțineți-ne	4008
susținut de	4116
sutikti ir tęsti	3229
sutinku ir tęsiu	3229
svaka donacija je važna	4372
svaka donacija pomaže	4372
svaki dinar je važan	4372
svaki doprinos je važan	4372
svaki doprinos pomaže	4372
svaki euro je važan	4372
svaki prilog pomaže	4372
svi članci	4380
svi članci autora	4380
sviđa mi se	4388
sviđa vam se članak	4386
swisha en gåva	4713
syötä kelvollinen sähköpostiosoite	2011
syötä summa	2004
syötä sähköpostiosoitteesi	1908
szanowna użytkowniczko, szanowny użytkowniku	3696
szanowni państwo	3695
szanowny użytkowniku	3696
szanujemy twoją prywatność	3696
szavazatodat rögzítettük	2550
szavazatát rögzítettük	2550
szavazás	92	2553
szavazás indítása	2550
szczegóły	3713
szeretne értesítéseket kapni	2571
szeretnél értesítéseket kapni	2571
szerző követése	2597
szkennelje be a qr-kódot	2570
szponzorált tartalom	87	2491
szybkość odtwarzania	3775
szállítási költség	2557
szókereső	2553
szólj hozzá	2499
szóljon hozzá	2499
szövegméret	2600
szünet	2568
sähköposti	1908
sähköposti tai käyttäjätunnus	2007
sähköpostiosoite	1908
sähköpostiosoitteesi	2011
sähköpostisi	2011
säkra din plats	4695
säästä # %	2009
säästä #%	2009
så # kr/mnd til du sier opp	3523
så gör du för att stänga av	4711
så hanterar vi personuppgifter	4627
så här stänger du av din adblocker	4711
så här stänger du av din annonsblockerare	4711
så jobbar vi med rättelser	4726
så kommenterar du	4630
så skyddar vi våra källor	4726
så stänger du av adblock	4711
så stänger du av adblocker	4711
så stänger du av annonsblockeraren	4709
så stänger du av din ad-blocker	4711
så stänger du av din adblocker	4711
så stänger du av din annonsblockerare	4709
sådan beskytter vi kilder	772
sådan beskytter vi vores kilder	772
sådan deaktiverer du din adblocker	756
sådan retter vi fejl	772
sådan slår du adblock fra	756
sådan slår du din adblocker fra	756
sé el primero en comentar	1564
sé parte	1521
sélections	2080
sì, grazie	2854
sí, quiero	1652
sí, vull	462
síganos	1552
síguenos	1552
só para assinantes	3952
sólo para suscriptores	1659
sõnum on saadetud	1769
sök	4640
søg	688
søk	3561
súhlasím	4419
súhlasím a pokračovať	4460
súhlasím so zobrazením	4419
súmate	1521
súvisiace	4405
súvisiace články	4405
súvisiaci článok	4405
süre	4904
süti beállítások	2559
süti tájékoztató	2559
sütibeállítások	2559
sütibeállítások módosítása	2562
sütik kezelése	2559
sākt testu	3293
sīkdatņu iestatījumi	3275
sīkdatņu politika	3297
sīkfailu iestatījumi	3297
słowa kluczowe	3709
sūtīt e-pastā	3315
sắp xếp theo	5182
số tiền khác	5200
""", 't': """
t'ha estat útil	446
t'ha estat útil aquest article	428
t'ha estat útil aquest resum	428
t'ha semblat útil	446
ta treść jest niedostępna	3772
ta treść jest zablokowana	3772
ta video ni več na voljo	4564
ta članek je zaklenjen	4573
taboola tarafindan sunulmuştur	4879
taboola tarafindan önerildi	4879
tack för din anmälan	4611
tack för din prenumeration	4719
tack för din röst	91	4688
tack för ditt meddelande	4719
tagasi üles	1771
taip pat žiūrėkite	3191
tak, chcę	3780
tak, chętnie	3780
tak, poproszę	3780
takaisin ylös	1934
takipten çik	4933
takk for at du meldte deg på	3641
takk for din påmelding	3641
takk for påmeldingen	3530
talebiniz gönderildi	4951
tallenna myöhemmäksi	1916
talán később	2477
tam ekrandan çik	4903
tamaño de la letra	1675
tamaño de letra	65	1551
tamaño del texto	65
también te puede gustar	1571
también te puede interesar	1571
també et pot interessar	415
também pode gostar	3922
tapahtui virhe. yritä myöhemmin uudelleen	2011
tapahtui virhe. yritä uudelleen	2011
tarjeta de crédito	1525
tarjeta de débito	1525
tarkista sähköpostisi	2011
tartalom betöltése	2559
tartalom engedélyezése	2559
tartalom megjelenítése	2559
tartalomjegyzék	2568
tasuline koostöö	1778
te ha parecido útil	1633
te ha resultado útil	1633
te ha resultado útil este artículo	1601
te ha resultado útil este resumen	1601
te ha sido útil	1633
te ha sido útil este resumen	1601
te poți dezabona oricând	4056
te rugăm să îl dezactivezi	4092
te vsebine ni mogoče prikazati	4561
te-ar putea interesa și	4064
tee meile kohvi välja	1766
tehisaru kokkuvõte	1724
tehisaru võib eksida	1773
tehisintellekt võib eksida	1773
tehty tekoälyllä	2021
teie hääl on arvesse võetud	1754
tej treści nie można wyświetlić	3772
tek seferlik bağiş	4917
tek seferlik bağiş yap	4949
tekijänoikeudella suojattu	2019
teklifi gör	4902
teklifleri gör	4950
tekoäly voi tehdä virheitä	2021
tekoälyn luoma	2021
tekoälyn tekemä	2021
tekoälyn tekemä tiivistelmä	1934
tekoälyn tiivistelmä	1934
tekoälyn tuottama	2021
tekoälytiivistelmä	1934	2022
tekst je zaključan	4374
tekst powstał przy pomocy ai	3804
tekst przetłumaczony maszynowo	3804
teksta izmērs	3315
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	3194
telefonszám	2585
telefón	4477
teljes hozzáférés	2482
teljes képernyő	2568
teljes név	2585
temas del día	1571
temi že sledite	4588
ten artykuł jest zablokowany	3789
ten film jest niedostępny	3775
ten film nie jest dostępny w twoim kraju	3775
ten film nie jest już dostępny	3775
tento obsah je blokován	593
tento obsah je zablokovaný	4460
tento obsah nemôžeme zobraziť	4460
tento obsah nemůžeme zobrazit	593
tento obsah není dostupný	593
tento obsah není k dispozici	593
tento obsah nie je dostupný	4460
tento obsah nie je k dispozícii	4460
tento obsah sa nedá zobraziť	4460
tento článek je uzamčen	610
tercihleri yönet	4945
tercihlerimi yönet	4945
termeni și condiții	4037	4038
termeni și condiții de utilizare	4037
termenii și condițiile	4037
termos e condições	3855
teste başla	4899
teste grátis	3832
testează-ți cunoștințele	4073
testează-ți cunoștințele cu quizul nostru	4043
testi başlat	4899
testi çöz	4901
testreszabás	2561
teszteld a tudásod	2505
tesztelje tudását	2505
tetszőleges összeg	2578
text bol vytvorený automaticky	4487
text byl vytvořen automaticky	627
text je chránený autorským právom	4484
text je chráněn autorským právem	623
text čte umělá inteligence	596
texten fortsätter nedan	4622
texten fortsätter under bilden	4622
texten är maskinöversatt	4730
texten är skapad automatiskt	4730
textgröße	1020
textgröße ändern	1019
teď ne	497	601
teşekkürler, mesajiniz gönderildi	4922
tham gia bình chọn	5181
tham gia khảo sát	5181
tham gia thăm dò	5181
thanh toán hàng năm	5202
thanh toán hàng tháng	5202
thanh toán qua paypal	5224
theo dõi chủ đề	5213
theo dõi chủ đề này	5213
theo dõi tác giả	5213
thoát toàn màn hình	5188
thu gọn	5141
thème suivi	2227
thèmes	2102
thématiques	2102
thêm câu trả lời	5219
thêm làm nguồn ưu tiên	5213
thêm vào giỏ hàng	5227
thích	5126
thích nhất	5182
thông tin bắt buộc	5204
thông tin doanh nghiệp	5131
thông tin quảng cáo	5175
thông tin tác giả	5152
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	5208
thẻ	5138
thời gian còn lại	5188
thời gian hiện tại	5189
thời lượng	5189
ti è stato utile	2835
tienes que iniciar sesión para guardar artículos	1629
tietosuoja ja evästeet	1923
tietosuoja- ja evästekäytäntö	1923
tietosuojakäytäntö	1988
tietosuojaseloste ja evästeet	1923
tik būtini	3229
tik būtinieji slapukai	3229
tikai nepieciešamās	3297
tikai nepieciešamās sīkdatnes	3297
tiktokで見る	3041
til støttesiden	759
tilbagetræk samtykke	745
tilbakemelding på saken	3552
tilføj en kommentar	778
tilføj kommentar	778
tilføj os som foretrukken kilde	780
tilføj som foretrukken kilde	780
tilgjengelig på google play	3627
till gåvosidan	4713
tillad og fortsæt	674
tillad én gang	745
tillat én gang	3622
tillåt	4708
tillåt alltid	4700
tillåt annonser	4712
tillåt aviseringar	4706
tillåt en gång	4699
tillåt innehåll	4699
tillåt inte	4708
tillåt notiser	4706
tillåt reklam	4712
tiltás	2574
timp rămas	4079
tin bài liên quan	5173
tin cùng chuyên mục	5138
tin cùng tác giả	5174
tin khác	5138
tin liên quan	5138
tin mới	5138
tin mới nhất	5138
tin nhắn của bạn	5225
tin nhắn của bạn đã được gửi	5204
tin nóng	5174
tin nổi bật	5138
tin quảng cáo	5175
tin tiếp theo	5208
tin trước	5138
tin tài trợ	5138	5177
tin tức liên quan	5138
tin đọc nhiều	5138
tip jar ☕	1196
tipărește	4018
tipărește articolul	4063
tipărește rețeta	61
tisk článku	633
titta på videon	4702
tiêu điểm	5138
tiến # giây	5188
tiếp theo	5141
tiếp tục sau quảng cáo	5177
tiếp tục trên trình duyệt	5194
tiếp tục trên web	5194
tiếp tục với apple	5202
tiếp tục với email	5224
tiếp tục với facebook	5202
tiếp tục với google	5202
tiếp tục đọc	5226
tlačiť	4408
to cię może zainteresować	3709
to może cię zainteresować	3709
to wideo jest niedostępne	3775
to wideo nie jest już dostępne	3775
toate știrile	4105
toda contribuição ajuda	3948
toda la información	1665
todas as notícias	3958
todavía no eres suscriptor	1659
todavía no estás registrado	1660
todos los artículos de este autor	1699
todos los artículos del autor	1699
todos los artículos del especial	1696
todos los derechos de reproducción reservados	1701
todos los vídeos	1665
todos os comentários	3861
todos os vídeos	3958
toimituskulut lisätään	1985
totes les notícies	477
toto pole je povinné	614
toto téma již sledujete	631
toto video již není dostupné	596
toto video není dostupné	596
toto video není ve vaší zemi dostupné	596
toto video nie je dostupné	4463
toto video nie je vo vašej krajine dostupné	4463
toto video už není dostupné	596
toto video už nie je dostupné	4463
tots els vídeos	477
tous droits de reproduction réservés	2230
tous nos hors-séries	2137
toute l'actualité	2102
toutes les actualités	2193
toutes les vidéos	2193
toutes nos vidéos	2193
tovább	2505
tovább a cikkre	2587
tovább a dossziéhoz	2587
tovább a galériához	2587
tovább a recepthez	61
tovább a rovatra	2503
tovább a tartalomhoz	2587
tovább a teljes cikkre	2587
tovább a támogatáshoz	2578
tovább a támogatási oldalra	2578
tovább a webshopba	2556
tovább az ajánlathoz	2556
tovább olvasom	2505
további beállítások	2562
további cikkek	2503
további cikkek a szerzőtől	2587
további cikkek a témában	2503
további cikkek betöltése	2587
további hírek	2503
további lehetőségek	2561
további részletek itt	2505
továbbiak betöltése	2505
továbbiak megjelenítése	2587
toàn màn hình	5189
traducció automàtica	454
traducción automática	1641
traducere automată	4079
traducido automáticamente	1673
tradução automática	3897
traduït automàticament	484
trang chủ	5141
trang này có hữu ích không	5181
transcripció	454
transcripción	1641
transcrição	3934
transferência bancária	3831
trenutni čas	4565
trenutni čas #	4564
treści komercyjne	3812
treści naszych partnerów	3812
treści partnerskie	3690
treść dla subskrybentów	3789
treść niedostępna	3772
treść premium	3789
treść sponsorowana	3690
treść wygenerowana przez ai	3804
treść zablokowana	3772
treść zewnętrzna	3772
tria la teva subscripció	440
trimite răspunsul	4070
troškovi dostave	4362
truy cập không giới hạn mọi bài viết	5224
trwa ładowanie odtwarzacza	3775
tryb pełnoekranowy	3775
træk dit samtykke tilbage	745
træk samtykke tilbage	745
trình phát âm thanh	5222
trước	5141
trường bắt buộc	5204
trường này là bắt buộc	5204
trả lời	5137
trở lại	5141
trở lại đầu trang	5208
tu ce părere ai? lasă un comentariu	4043
tu donación desgrava	1655
tu izmanto reklāmu bloķētāju	3304
tu navegador no puede reproducir este vídeo	1599
tue meitä	1903
tue meitä patreonissa	2004
tue työtämme	2004
tule meile tööle	1724
tuotettu tekoälyllä	2021
turinys saugomas autorių teisių	3251
turinys užblokuotas	3229
turiu paskyrą	3239
turpini lasīt	3258
turpinājums pēc reklāmas	3267
turpināt ar apple	3306
turpināt ar facebook	3306
turpināt ar google	3306
turpināt lasīt	3258
tutar seç	4949
tutar seçin	4949
tvarkyti pranešimus	3234
tvarkyti sutikimą	3229
twitter'da paylaş	4827
twitterで見る	3041
twoja prywatność jest dla nas ważna	3696
twoja wiadomość	3793
twoje imię	3793
twój adres e-mail	3678
twój e-mail	3678
twój głos został oddany	3762
twój głos został policzony	3762
twój głos został zapisany	3762
tykkää	2024
tylko dla osób pełnoletnich	3691
tylko niezbędne	3772
tytuł przelewu: darowizna	3786
tytułem: darowizna na cele statutowe	3786
tài khoản của tôi	5120
tài trợ	5131
tài trợ bởi	5217
támogass minket	2478
támogass minket patreonon	2578
támogasson minket	2478
támogasson minket a patreonon	2578
támogatom	2478
támogatom a lapot	2578
támogatom az oldalt	2578
támogatott tartalom	87	2491
támogatás	2478
támogatás paypalon	2578
támogatási oldal	2578
támogatói tartalom	2491
tárgy	2585
täisekraan	1760
tämä artikkeli on lukittu	2007
tämä juttu on lukittu	2007
tämä kenttä on pakollinen	2011
tämä sisältö ei ole saatavilla	1988
tämä video ei ole enää saatavilla	1991
tämä video ei ole saatavilla	1991
täname liitumast	1742
tässä artikkelissa	2014
tässä jutussa	2014
tässä olisi upotus facebookista	1934
tässä olisi upotus instagramista	1934
tätä sisältöä ei voida näyttää	1988
täytä ristikko	1976
täytä tämä kenttä	2011
télécharger l'appli	2178
télécharger l'audio	2171
télécharger l'épisode	2171
télécharger le mp#	2171
télécharger le podcast	2171
téléchargez l'appli	2178
téma követése	2597
téma už sledujete	631
témata	527
tému už sledujete	4491
témy	4405
témáim	2598
témák	2503
térkép betöltése	2562
térkép megnyitása	2507
términos de uso	1560
términos y condiciones	1560
tên của bạn	5205
tên hiển thị	5219
tìm hiểu thêm	5135
tìm kiếm	5141
tóm tắt ai	5212
tóm tắt bằng ai	5212
tóm tắt bởi ai	5212
tópicos	3870
tópicos relacionados	3870
tôi đã hiểu	5142
tôi đã tắt	5199
tôi đã tắt trình chặn quảng cáo	5198
tôi đồng ý	5135
tôi đồng ý với chính sách bảo mật	5204
tôi đồng ý với điều khoản sử dụng	5204
tõlgitud tehisintellekti abil	1773
több	2505
több betöltése	2587
több mutatása	2587
töltsd ki a kvízt	2505
töltsd ki kvízünket	2550
töltse ki a kvízt	2505
töltse újra az oldalt	2577
tùy chỉnh	5135
tùy chọn cookie	5192
tùy chọn khác	5215
tú qué opinas	1566
túto tému už sledujete	4491
tühista igal ajal	1717
tüm fotoğraflar	4926
tüm fotoğraflari gör	4926
tüm haberler	4836
tüm haberlere sinirsiz erişim	4950
tüm haberleri gör	4926
tüm içeriğe sinirsiz erişim	4950
tüm konular	4838
tüm konulari gör	4838
tüm oyunlar	4899
tüm videolar	4926
tüm videolari gör	4926
tüm yazilari	4836	4853
tüm yazilari gör	4926
tüm yorumlar	4835
tüm çerezleri kabul et	4945
tüm çerezleri reddet	4945
tümü	4843
tümünü gör	4842
tümünü göster	4843
tümünü kabul et	4830
tümünü reddet	4830
tăng cỡ chữ	5215
tēmas	3260
tęsinys po reklamos	3198
tęsti su apple	3239
tęsti su facebook	3239
tęsti su google	3239
tłumaczenie automatyczne	3805
tłumaczenie maszynowe	3805
tạm dừng	5161
tạm dừng video	5188
tạo bởi ai	5222
tạo tài khoản	5120
tải audio	5188
tải bài đăng	5192
tải lại trang	5198
tải nội dung	5192
tải thêm	5141
tải thêm bình luận	5181
tải trên app store	5194
tải trên google play	5194
tải tập này	5188
tải về từ app store	5194
tải về từ google play	5194
tải âm thanh	5188
tải ứng dụng	5194
tải ứng dụng ngay	5194
tất cả tin tức	5208
tất cả trò chơi	5184
tất cả video	5208
tắt tiếng	5189
tặng bài viết	5173
tặng sao	5119	5173
tặng sao cho bài viết	5173
tặng sao cho tác giả	5223
tặng tác giả ly cà phê	5119
tốc độ phát	5161	5188
từ chối	5135
từ chối tất cả	5135	5192
từ chối tất cả cookie	5221
từ khóa	5138
tự động phát	5189
""", 'u': """
u košaricu	4361
u ovom članku	4380
udostępnij	3686
udostępnij na facebooku	3686
udostępnij na twitterze	3686
udostępnij na x	3686
udostępnij w mediach społecznościowych	3686
udělit souhlas	519
ugens spørgsmål	739
ugodnost za naročnike	4559
ugodnosti za naročnike	4559
ugrađeni sadržaj	4363
ugrás a galériához	2587
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2587
ugrás a tartalomra	2587
uključi	4369
uključi obaveštenja	4355
uključi obavijesti	4355
uključi se u raspravu	4387
uključi zvuk	4365
uključite javascript	4365
uključite notifikacije	4355
uključite obaveštenja	4355
uključite obavijesti	4355
uključite se u raspravu	4387
ukryj reklamę	3812
ukrštenica	4359
ulkoinen sisältö	1988
ulkopuolinen sisältö	1988
uloženo	634
uložené	4493
uložit	510
uložit na později	510
uložit nastavení	593
uložit recept	61
uložit volby	593
uložit článek	510
uložiť	4408
uložiť na neskôr	4408
uložiť nastavenia	4460
uložiť recept	61
uložiť voľby	4460
uložiť článok	4408
ultima oră	4027
ultimele știri	4027
um assinante presenteou você com este artigo	3921
un abonat ți-a oferit acest articol	4063
un abonné vous offre cet article	2154
un e-mail de confirmation vous a été envoyé	2147
un suscriptor te ha regalado este artículo	1629
un suscriptor te regala este artículo	1706
une erreur s'est glissée dans l'article	2096
ungültige e-mail-adresse	1002
unterstütze uns	797
unterstützen	797
unterstützen sie uns	797
unterstützen sie uns per paypal	914
unustasid salasõna	1767
uočili ste grešku	4383
uočili ste pogrešku	4383
uočili ste pogrešku u članku	4383
uporabniško ime	4574
uporabniško ime ali e-pošta	4573
upotettu sisältö	1988
upozornit na nové díly	632
upozornit na nové články	632
upozorniť na chybu	4483
upozornění	603
uppdatera dina inställningar	4744
uppläst av en ai-röst	4702
uppläst av en dator	4618
uppläst av en syntetisk röst	4702
uppläst av syntetisk röst	4702
uppläst med ai-röst	4618
upravit nastavení	522
upravljaj kolačićima	4363
upravljaj piškotke	4561
ur vår butik	4695
url 복사	3074
urlをコピー	2936
urlをコピーしました	3037
urlをコピーする	2983
url복사	3074
urmărește acest subiect	4055
urmărește autorul	4112
urmărește live	4055
urmărește subiectul	4112
urmărești deja acest subiect	4112
următorul	4029
următorul videoclip	4123
uslovi korišćenja	4320
ustaw jako preferowane źródło	3808
ustawienia plików cookie	3694
ustawienia prywatności	3772
ustvarjeno s pomočjo umetne inteligence	4585
utónév	2585
uutishälytykset	1998
uvek prikaži	4363
uvijek prikaži	4363
uvjeti korištenja	4320
uygulamada aç	4908
uygulamayi aç	4908
uygulamayi yükle	4908
uz sākumlapu	3310
uz sākumu	3265
uzdāvini rakstu	3315
uzdāvināt rakstu	3315
uzyskaj dostęp	3675
učitaj još	4380
učitaj objavu	4363
učitaj sadržaj	4363
učitaj video	4363
učitaj više	4380
učitavanje playera	4365
učitavanje videa	4365
ušetrite #%	4474
ušetríte #%	4474
ušetřete #%	611
ušetříte #%	611
ušteda #%	4375
uštedite #%	4375
używasz adblocka	3781
używasz programu do blokowania reklam	3781
už jsem ho vypnul	606
už jste hlasovali	584
už komentarus atsako jų autoriai	3195
už mám predplatné	4473
už mám předplatné	610
už mám předplatné, přihlásit se	501
už mám účet	610
už máte predplatné? prihláste sa	4401
už máte předplatné	610
už máte účet	4401
už máte účet? prihláste sa	4401
už podporujem	4412
už podporuji	497
už sledujete	631
už ste hlasovali	4454
uždaryti	3197
uždaryti galeriją	3243
uždaryti reklamą	3198
uživatelské jméno	611
uživatelské jméno nebo e-mail	610
uživo	4366
užpildykite apklausą	3196
užsakomasis straipsnis	3198
užsakomasis turinys	87	3198
užsisakyti knygą	3227
užsisakyti prenumeratą	3189
""", 'v': """
v košarico	4559
v tem članku	4579
v tomto článku	617
v živo	4565
vaata kõiki	1771
vaata kõiki tellija soodustusi	1717
vaata lähemalt	1724
vaba töökoht	1724
vad tycker du? rösta här	4640
vai kopsavilkums bija noderīgs	3264
vai raksts bija noderīgs	3264
vai tas bija noderīgi	3312
vai vēlaties saņemt paziņojumus	3302
vain jäsenille	2009
vain välttämättömät	1988
vain välttämättömät evästeet	1988
vairāk no autora	3310
vairāk par tēmu	3260
vairāk rakstu	3310
vaizdo grotuvas įkeliamas	3231
vaizdo įrašas	3196
vaizdo įrašas nebepasiekiamas	3231
vaizdo įrašas nepasiekiamas	3231
vaizdo įrašas nepasiekiamas jūsų šalyje	3231
vaizdo įrašo paleisti negalima	3231
vaizdo įrašą rasite čia	3196
valami elromlott. próbáld újra	2584
valami hiba történt. próbálja újra	2584
valgfrit beløb	759
valgfritt beløp	3635
van egy jó sztorija	2591
van egy jó témája	2591
van már előfizetése	2581
van már fiókja	2482
van már fiókod	2581
van már fiókom	2581
vanjski sadržaj	4363
var artikeln till hjälp	4630
var det här till hjälp	4640
var det til hjælp	775
var detta till hjälp	4730
var dette en hjælp	775
var resuméet nyttigt	677
var sammanfattningen till hjälp	4630
varbūt vēlāk	3303
varför ser jag den här annonsen	4738
varför visas den här annonsen	4738
vari atteikties jebkurā laikā	3258
varje bidrag hjälper	4714
varje bidrag räknas	4714
varje krona hjälper	4714
varje krona räknas	4714
vasta küsitlusele	1724
vastaa kyselyyn tästä	1934
vaš e-mail	4377
vaš e-naslov	4576
vaš e-poštni naslov	4576
vaš glas je bil oddan	4556
vaš glas je uračunat	4358
vaš glas je zabeležen	4358	4556
vaš glas je zabilježen	4358
vaš komentar	4307
vaš mejl	4377
vaša e-mail adresa	4377
vaša e-mailová adresa	4476
vaša poruka	4378
vaša poruka je poslana	4377
vaša poruka je poslata	4377
vaša správa	4477
vaše e-mailová adresa	614
vaše ime	4378	4577
vaše jméno	615
vaše meno	4477
vaše soukromí je pro nás důležité	522
vaše sporočilo	4577
vaše sporočilo je poslano	4576
vaše zpráva	615
veckans fråga	4692
vecākie vispirms	3313
vedno prikaži	4561
vegyél jegyet	2556
veja esta publicação no instagram	3895
veja também	3870
veja todas as opções de assinatura	3919
velg beløp	3635
velikost písma	65
veličina fonta	4391
veličina slova	4391
veličina teksta	65
velocidad de reproducción	1640
velocidade de reprodução	3933
velocitat de reproducció	453
velocità di riproduzione	2843
venujte nám # %	4470
ver # comentários	3910
ver biografía	1595
ver comentários	3861
ver conteúdo	3937
ver conteúdo externo	3895
ver dossiê	3958
ver esta publicación en instagram	1599
ver esta publicação	3980
ver esta publicação no instagram	3895
ver fotogalería	1665
ver galería	1577
ver galería de fotos	1665
ver imágenes	1696
ver la galería	1665
ver mais notícias	3958
ver más	1577
ver más artículos	1668
ver más artículos del autor	1595
ver más fotos	1573
ver más noticias	1630
ver más vídeos	1665
ver oferta de suscripción	1693
ver opciones de suscripción	1693
ver preço	3930
ver publicação	3859
ver suscripción	1693
ver también	1571
ver também	3870
ver todas as notícias	3958
ver todas las opciones de suscripción	1626
ver todos los artículos	1665
ver todos los vídeos	1665
ver todos os vídeos	3958
ver traducción	1578
ver tradução	3876
ver transcripción	1640
ver transcrição	3933
ver versión online	1711
ver versión web	1711
ver versão online	4001
ver vídeo	1577
vergrößern	859	1006
verificați adresa de email	4101
verifică-ți e-mailul	4102
verifică-ți emailul	4102
verifică-ți inboxul	4101
verlagssonderveröffentlichung	927
versandkosten können anfallen	979
vertrag kündigen	838
verträge hier kündigen	838
verwandte beiträge	852
ves a la pàgina de donacions	467
ves algún error? comunícalo	1616
veure aquesta publicació a instagram	424
vezetéknév	2585
vezi această postare pe instagram	4040
vezi conținutul	4082
vezi mai multe știri	4064
vezi prețul	4076
vezi răspunsurile	4070
vezi toate știrile	4105
vezi și	4027
već imam nalog	4374
već imam račun	4374
već imate nalog	4297
već imate pretplatu	4297
već imate račun	4297
već podržavam	4312
već pratite	4389
već pratite ovu temu	4389
već sam pretplatnik	4374
već ste glasali	4358
već ste glasovali	4358
već ste pretplatnik	4297
več iz rubrike	4507
več novic iz regije	4507
več o tem	4507
več o temi	4507
več člankov	4579
več člankov avtorja	4579
veľkosť písma	65
veľkosť textu	4492
vi kan inte visa det här innehållet	4699
viac k téme	4405
viac si o tom prečítate tu	4405
viac článkov	4479
videa ni mogoče predvajati	4564
video atskaņotājs tiek ielādēts	3299
video ei ole enää saatavilla	1991
video ei ole käytettävissä	1991
video ikke tilgængelig	748
video již není k dispozici	596
video không khả dụng	5188
video không tồn tại	5188
video mevcut değil	4903
video nav pieejams jūsu valstī	3299
video nelze přehrát	596
video není dostupné	596
video není dostupné ve vaší zemi	596
video není k dispozici	596
video nevar atskaņot	3299
video ni na voljo v vaši državi	4564
video nicht verfügbar	986
video nie je dostupné	4463
video nie je dostupné vo vašej krajine	4463
video nie je k dispozícii	4463
video nije dostupan u vašoj državi	4365
video nije dostupan u vašoj zemlji	4365
video nije moguće reproducirati	4365
video này không còn tồn tại	5188
video này không khả dụng	5188
video oynatici yükleniyor	4903
video sa nedá prehrať	4463
video sa nepodarilo načítať	4463
video se ne može reprodukovati	4365
video se nepodařilo načíst	596
video tiếp theo	5222
video trước	5222
video už není k dispozici	596
video už nie je dostupné	4463
video už nie je k dispozícii	4463
video više nije dostupan	4365
video yüklenemedi	4946
video yüklenirken hata oluştu	4946
video yükleniyor	4903
videoafspilleren indlæses	748
videoclipul următor	4123
videoen er ikke længere tilgængelig	748
videoen er ikke tilgængelig	748
videoen er ikke tilgængelig i dit land	748
videomängija laadimine	1760
videon voi katsoa jutun yläosasta	1934
videon är inte längre tillgänglig	4702
videon är inte tillgänglig	4702
videoyu izlemek için tiklayin	4842
videoyu yükle	4906
videó	2503
videó betöltése	2559
videó betöltése folyamatban	2567
videó lejátszása	2567
videó megtekintése	2567
videók	2503
videólejátszó betöltése	2567
videónkat itt nézheti meg	2505
vidéo	2106
vidéo indisponible	2171
vidéo non disponible	2171
vidéo précédente	2217
vidéo suivante	2217
vidéo à la une	2217
vielen dank für deine nachricht	1001
vielen dank für deine stimme	974
vielen dank für ihr feedback	904
vielen dank für ihre anmeldung	812
vielen dank für ihre nachricht	1001
vielen dank für ihre stimme	974
vielen dank für ihre teilnahme	91
vielleicht später	796
vienkartinė auka	3237
vienkartinė parama	3238
vienmēr atļaut	3297
vienmēr rādīt	3297
vienreizējs ziedojums	3305
viestisi on lähetetty	2011
vil du få varsler	3629
vilkår	672	3547
vill du få notiser	4706
vill du få pushnotiser	4706
vipps et beløp	3520
virheellinen sähköpostiosoite	2011
vis bildet i full størrelse	3562
vis færre	688	3561
vis i fuld skærm	768
vis oversættelse	690
vis større bilde	3562
vis større billede	689
visa bilden i helskärm	4640
visa färre	4640
visa i helskärm	4722
visa i webbläsare	4744
visa i webbläsaren	4744
visa inlägg från facebook	4640
visa inlägg från instagram	4640
visa innehåll	4624
visa innehållet	4699
visa lösenord	4716
visa och godkänn	4699
visa översättning	4641
visas tiesības paturētas	3318
visi komentāri	3313
vissza a címlapra	2587
vissza a főoldalra	2587
vissza a tetejére	2505
vissza az oldal tetejére	2587
visszajelzés	2499
visszajelzés küldése	2594
viteză de redare	4078
vizitează magazinul	4076
više o temi	4304
više od autora	4380
više vijesti iz regije	4304
više članaka	4380
više članaka autora	4380
viết bình luận	5137	5158
viết bình luận của bạn	5181
viết trả lời	5181
vlastná suma	4470
vlastní částka	607
vložený obsah	593
vložit do košíku	590
vložit komentář	629
vložiť do košíka	4458
vložiť komentár	4489
vnesite e-poštni naslov	4576
vnesite veljaven e-poštni naslov	4576
voce generată de ai	4078
você concorda? vote	3910
você está seguindo este tema	3991
você já está inscrito	3987
você já segue este tema	3966
você já votou	3924
você pode gostar	3870
você pode se interessar	3870
você segue este autor	3991
você também pode gostar	3870
voir le détail	2107
voir les détails	2107
voir les réponses	2163
voir les résultats	91	2107
voir les résultats du sondage	2142
voir tous les thèmes	2104
voir toute l'actualité	2193
voir toutes les vidéos	2193
voix générée par ia	2217
voltar ao início	3958
voltar atrás	3876
voltar à página inicial	3958
volver al índice	1696
volver atrás	1578
von einer künstlichen stimme vorgelesen	986
von ki übersetzt	1014
vorgelesen von einer künstlichen stimme	986
vos réactions	2096
votează	91
votează în sondaj	4070
votează în sondajul nostru	4043
votre avis nous intéresse	2142
votre demande a bien été envoyée	2223
votre demande a été envoyée	2223
votre message a bien été envoyé	2189
votre nom et prénom	2223
votre prénom	2190
votre soutien fait la différence	2220
votre vote a bien été pris en compte	2163
votre vote a été enregistré	2163
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	4070
votul tău a fost înregistrat	4070
vous aimerez peut-être	2102
vous avez déjà un compte	2051
vous avez déjà un compte ? connectez-vous	2051
vous avez déjà un compte ? identifiez-vous	2051
vous avez déjà voté	2163
vous bloquez nos publicités	2219
vous n'êtes pas abonné	2187
vous n'êtes pas encore inscrit	2188
vous n'êtes pas inscrit	2188
vous possédez déjà un compte	2051
vous pourriez être intéressé	2102
vous souhaitez témoigner	2228
vous suivez ce thème	2227
vous suivez déjà ce sujet	2204
vous suivez déjà ce thème	2204
vous suivez déjà cet auteur	2204
vous êtes bien inscrit	2223
vous êtes déjà inscrit	2224
vous êtes inscrit	2224
vprašanje dneva	4556
vreau să donez	4096
vreau să primesc newsletterul	4056
vreau să susțin	4095
vsak evro šteje	4571
vsak petek. brezplačno. brez spama	4576
vsak prispevek šteje	4571
vsaka donacija šteje	4571
vsebina je avtorsko zaščitena	4583
vsebina sporočila	4506
vsebine naših partnerjev	4591
vsebine ni mogoče prikazati	4561
vsi članki	4579
vsi članki avtorice	4579
vsi članki avtorja	4579
vstúpiť do diskusie	4408
vstúpiť do galérie	4479
vui lòng kiểm tra email	5204
vui lòng nhập bình luận	5219
vui lòng nhập email	5204
vui lòng nhập email hợp lệ	5204
vui lòng nhập họ tên	5204
vyberte si predplatné	4473
vyberte si předplatné	610
vyberte částku	607
vybrat předplatné	610
vybrať	4474
vybrať predplatné	4473
vygenerované ai	4487
vygenerované pomocou ai	4487
vygenerováno ai	627
vygenerováno pomocí ai	627
vyplňte toto pole	614
vypnite blokovanie reklám	4468
vypnite prosím adblock	4468
vypnite, prosím, adblock	4468
vypnúť zvuk	4463
vypněte prosím adblock	604
vypněte si adblock	604
vypočuť si článok	4463
vypočuť článok	4463
vyskytla sa chyba. skúste to znova	4476
vyskúšajte si kvíz	4454
vytisknout článek	510
vytlačiť	4408
vytlačiť recept	61
vytlačiť článok	4408
vytvorené ai	4487
vytvorené pomocou ai	4487
vytvorené umelou inteligenciou	4487
vytvořeno ai	627
vytvořeno pomocí ai	627
vytvořeno umělou inteligencí	627
vytvořila ai	627
vytvořit účet	500
vyzkoušejte si kvíz	584
vyzkoušet	500
vyčerpali ste limit článkov	4473
vágólapra másolva	2600
válassz csomagot	2581
válassz előfizetést	2581
válassz összeget	2578
válasszon csomagot	2581
válasszon előfizetést	2581
válasszon összeget	2578
válasz	2596
válaszok elrejtése	2595
válaszok megjelenítése	2595
válaszolok	2596
választom	2582
választás mentése	2559
vásárlás a webshopban	2494
váš e-mail	506
váš email	614
váš hlas bol započítaný	4454
váš hlas bol zaznamenaný	4454
váš hlas byl započítán	584
váš hlas byl zaznamenán	584
väiksem tekst	1776
väline sisu	1735
välj	4717
välj abonnemang	4716
välj belopp	4713
välj din prenumeration	4716
välj ditt abonnemang	4716
välj erbjudande	4716
välj prenumeration	4716
välj som föredragen källa	4735
vänligen stäng av annonsblockeraren	4709
värsked uudised	1719
vælg	763
vælg abonnement	762
vælg beløb	759
vælg dit abonnement	762
vælg som foretrukken kilde	780
vælg tilbud	762
vérifiez votre boîte de réception	2189
vérifiez votre boîte mail	2189
vés a la recepta	61
více	527
více k tématu	527
více o tématu	527
více si o tom přečtete zde	527
více článků	617
vídeo anterior	1688	3981
vídeo destacado	1688
vídeo indisponível	3933
vídeo no disponible	453	1640
vídeo não disponível	3933
vídeo seguinte	3981
vídeo siguiente	1688
vídeos	1571	3870
võib-olla hiljem	1764
võid igal ajal loobuda	1769
võta nõusolek tagasi	1758
võta toimetusega ühendust	1772
výber redakcie	4405
výběr redakce	527
výhoda pre predplatiteľov	4458
výhoda pro předplatitele	590
výhody pre predplatiteľov	4458
výhody pro předplatitele	590
výsledky	92
výsledky ankety	597
výsledky hlasovania	4464
výsledky hlasování	597
vēl nav konta	3306
vēl neesi abonents	3306
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
všetky komentáre	4489
všetky články	4479
všetky články autora	4479
všetky články autorky	4479
všeč mi je	4587
vždy povolit	594
vždy povoliť	4461
vždy zobrazovat	593
vždy zobrazovať	4460
về trang chủ	5208
về tác giả	5209
về đầu trang	5141
""", 'w': """
w każdy piątek. za darmo. bez spamu	3792
warto przeczytać	3709
was können wir besser machen	904
wczytaj treść	3772
wczytaj więcej	3795
webshopunkból	2556
webáruház	2493
weiterblättern	1006
weitere beiträge	852
werbung schließen	1021
werbung überspringen	832
weź udział w dyskusji	3759
whatsapp'ta paylaş	4827
whatsapp'tan paylaş	4935
whatsappで読む	2983
wiadomość	3793
wiadomość została wysłana	3792
wideo jest niedostępne	3775
wideo niedostępne	3775
widzisz błąd	3800
wie gefällt ihnen dieser artikel	904
wie wir unsere quellen schützen	1009
wielkość czcionki	65
wielkość tekstu	3810
więcej	3709
więcej artykułów	3709
więcej informacji	3709
więcej na ten temat	3709
więcej o	3709
więcej od tego autora	3795
więcej tekstów autora	3795
więcej z	3709
wpisz kwotę	3786
wpisz swój e-mail	3678
wprowadź adres e-mail	3678
wpłata jednorazowa	3787
wpłata miesięczna	3787
wpłać	3672
wpłać jednorazowo	3786
wpłać teraz	3672
wróć do góry	3795
wróć na górę	3795
wróć na stronę główną	3795
wspieraj co miesiąc	3786
współpraca płatna	3812
współpraca reklamowa	3690
wszystkie # zdjęcia	3794
wszystkie # zdjęć	3794
wszystkie artykuły	3795
wszystkie artykuły autorki	3795
wszystkie zdjęcia	3794
wszystkie zdjęć	3794
wybierz kwotę	3786
wybierz ofertę	3789
wybierz prenumeratę	3789
wybierz subskrypcję	3789
wycofaj zgodę	3772
wykorzystałeś limit artykułów	3789
wykryliśmy adblocka	3781
wypełnij to pole	3792
wypisz się	3816
wypisz się w dowolnym momencie	3792
wypróbuj	3675
wyraź zgodę	3694
wystąpił błąd	3793
wystąpił błąd. spróbuj ponownie	3792
wystąpił błąd. spróbuj ponownie później	3792
wyłącz adblocka	3781
wyłącz blokowanie reklam	3781
wyłącz dźwięk	3775
wyłącz reklamy	3812
wyłączyłam adblocka	3782
wyłączyłem adblocka	3781	3782
wyślij	91	3793
wyślij e-mailem	3686
wyślij komentarz	3806
wyślij mailem	3810
wyślij opinię	3804
wyślij wiadomość	3792
wyślij zdjęcia	3800
wyślij zgłoszenie anonimowo	3800
wyślij znajomemu	3686
wyświetl treść	3772
wyświetl w przeglądarce	3816
wählen	1000
własna kwota	3786
włącz	3780
włącz dźwięk	3775
włącz javascript	3775
""", 'x': """
x'te paylaş	4827
xem bình luận	5137
xem bản ghi	5188
xem bản gốc	5142
xem bản đồ	5142
xem bộ ảnh	5208
xem chi tiết	5142
xem chuyên đề	5208
xem các bài viết của tác giả	5152
xem các câu trả lời	5181
xem các gói	5224
xem công thức	61
xem giá	5187
xem giá tốt nhất	5227
xem gói đăng ký	5224
xem kết quả	91	5142
xem lại	5189
xem nhiều	5138
xem nhiều nhất	5138
xem nhiều trong tuần	5174
xem nội dung	5192
xem sản phẩm	5227
xem thêm	5138	5141
xem thêm bài của tác giả	5152	5208
xem thêm bình luận	5137	5158
xem thêm tin	5208
xem thêm video	5208
xem thêm ảnh	5208
xem tiếp	5141
xem toàn bộ	5141
xem trên ứng dụng	5194
xem trả lời	5181
xem tất cả	5141
xem tất cả bài viết	5152
xem tất cả bình luận	5158	5181
xem tất cả ảnh	5208
xem ưu đãi	5187
xem ảnh cỡ lớn	5208
xem ảnh lớn	5208
xでシェア	2936
xでシェアする	2983
xでポスト	2936
xで共有	3037
xで表示	3041
xで見る	3041
x로 공유	3169
x에서 보기	3173
""", 'y': """
y tú qué opinas	1566
ya estás suscrito	1626
ya tengo suscripción	1528
ya tengo una suscripción	1528
ya tenés suscripción	1626
yahoo! japan idでログイン	3023
yahoo!ショッピングで見る	3005
yahoo!ショッピングで購入	3005
yanit gönder	4896
yanitlari gör	4896
yanitlari göster	4896
yapay zeka ile seslendirilmiştir	4903
yapay zeka ile özet	4842
yapay zeka ile özetle	4932
yapay zeka ile üretildi	4946
yapay zeka özeti	4842
yapay zekâ ile seslendirildi	4903
yapay zekâ ile üretildi	4946
yapay zekâ tarafindan seslendirildi	4903
yapay zekâ özeti	4932
yazara e-posta gönder	4928
yazara mesaj gönder	4928
yazarin diğer haberleri	4836
yazarin diğer yazilari	4836	4853
yazarin tüm yazilari	4836	4853
yazarin önceki yazilari	4853
yazinin devami aşağida	4879
yaziyi büyüt	4935
yaziyi küçült	4935
yeni oyunumuzu keşfet	4941
ymmärrän	1935
yorum gönder	4835
yorum yapmak için giriş yap	4896
yorumlar sadece abonelere açiktir	4940
yorumlari gör	4835
yorumu gönder	4896
yorumu şikayet et	4940
yorumu şikâyet et	4940
yorumunu gönder	4896
youtube-tartalom megjelenítése	2505
youtube-videó betöltése	2562
youtubeで見る	3041
youtubeで視聴	3041
youtube에서 보기	3173
yritä myöhemmin uudelleen	2011
yritä uudelleen	2011
yukari çik	4926
yz özeti	4842
yêu cầu của bạn đã được gửi	5225
""", 'z': """
z našeho e-shopu	590
z našeho obchodu	590
z nášho e-shopu	4458
z nášho obchodu	4458
z titulní strany	527
za naročnike	4573
zaakceptuj i pokaż	3772
zaboravili ste šifru	4374
zabranjeno prenošenje	4384
zabudnuté heslo	4401
zadajte platný e-mail	4476
zadejte platný e-mail	614
zadejte svůj e-mail	506
zadejte částku	607
zagłosuj	91
zahlungsart wählen	800
zainstaluj aplikację	3777
zakázat	603
zakázať	4467
zakúpiť licenciu	4484
zaloguj się	3675
zaloguj się przez apple	3789
zaloguj się przez facebooka	3789
zaloguj się przez google	3789
zaloguj się z google	3789
zamknij galerię	3795
zamknij reklamę	3812
zamów	3692
zamów książkę	3768
zamów teraz	3691
zapamatovat přihlášení	610
zapamatovat si mě	610
zapamiętaj mnie	3790
zapamätať si ma	4473
zapisz na później	3686
zapisz się	3678
zapisz się na newsletter	3678
zapisz wybór	3772
zapnout upozornění	600
zapnúť	4467
zapnúť notifikácie	4466
zapnúť titulky	4463
zapnúť upozornenia	4466
zapnúť zvuk	4463
zapomenuté heslo	500
zapomniałem hasła	3789
zapomniałeś hasła	3789
zapomněl jsem heslo	610
zapomněli jste heslo	610
započni kviz	4358
zarejestruj się	3675
zarezervovat místo	590
zarządzaj plikami cookies	3772
zarządzaj powiadomieniami	3779
zarządzaj zgodami	3694
zarządzaj zgodą	3772
zaten üye misiniz	4818
zauważyłeś błąd	3800
zavrieť galériu	4479
zavrieť reklamu	4494
zavřít	497
zavřít galerii	617
zavřít reklamu	635
začať kvíz	4454
začni kviz	4556
začít kvíz	584
załaduj film	3772
załaduj post	3772
załaduj treść	3772
załaduj wideo	3772
załaduj więcej	3712
załóż konto	3675
zaštita osobnih podataka	4320
zaštita privatnosti	4320
zašto vidim ovaj oglas	4393
zašto vidim ovu reklamu	4393
zbývající čas	597
zbývající čas #	596
zbývající čas -#	596
zdarma, každý pátek	507
zdieľajte tento text	4408
zdieľajte článok	4408
zdieľať	4408
zdieľať na facebooku	4408
zdieľať na whatsappe	4492
zdieľať článok	4408
zdjęcie # z #	3794
zdjęcie #/#	3794
zeskanuj kod i pobierz aplikację	3777
zeskanuj kod qr, aby pobrać aplikację	3777
zezwól	3780
zezwól i kontynuuj	3696
zezwól i pokaż	3696
zezwól na powiadomienia	3779
zezwól na reklamy	3785
zezwól raz	3772
zgadzam się	3694
zgadzam się na powiadomienia	3779
zgadzam się na wyświetlanie treści	3694
zgłoś	3703	3807
zgłoś błąd	3703
zgłoś komentarz	3806
zgłoś nadużycie	3806
zgłoś reklamę	3812
ziedot katru mēnesi	3305
ziņa ir nosūtīta	3308
ziņa tiek papildināta	3265
ziņo par kļūdu	3264
ziņot par komentāru	3313
ziņot par kļūdu	3264
zkontrolujte svoji e-mailovou schránku	614
zkontrolujte svou schránku	614
zkopírovat odkaz	510	511
zkopírovat odkaz na článek	510
zkopírováno	634
zkopírováno do schránky	633
zkuste to prosím později	614
zmeniť súhlas	4460
zmeniť veľkosť písma	4492
zmenšit písmo	633
zmenšiť písmo	4492
zmień rozmiar tekstu	3810
zmień ustawienia	3696
zmień ustawienia cookies	3696
zmień zgodę	3772
změnit nastavení	522
změnit nastavení cookies	522
změnit souhlas	593
změnit velikost písma	633
znajdź nas na facebooku	3687
znalazłeś błąd	3800
znalazłeś błąd w tekście	3800
značky	4405
znova naloži stran	4570
znova načítať stránku	4469
znovu načíst stránku	606
zobacz # zdjęcia	3794
zobacz # zdjęć	3794
zobacz cenę	3768
zobacz galerię	3712
zobacz mapę	3713
zobacz ofertę	3768
zobacz również	3709
zobacz szczegóły	3713
zobacz także	3709
zobacz także inne	3709
zobacz też	3709
zobacz w przeglądarce	3816
zobacz więcej	3709
zobacz wszystkie # zdjęcia	3794
zobacz wszystkie # zdjęć	3794
zobacz wszystkie artykuły	3795
zobacz wszystkie zdjęcia	3794
zobacz wszystkie zdjęć	3794
zobacz zdjęcia	3794
zobacz zdjęć	3794
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
zobraziť # fotiek	4478
zobraziť # fotky	4478
zobraziť # fotografie	4478
zobraziť # fotografií	4478
zobraziť # odpovede	4489
zobraziť a prijať	4460
zobraziť cenu	4458
zobraziť diskusiu	4408
zobraziť fotiek	4478
zobraziť fotky	4478
zobraziť fotografie	4478
zobraziť fotografií	4478
zobraziť galériu	4479
zobraziť heslo	4473
zobraziť komentáre	4489
zobraziť menej	4406
zobraziť obsah	4419
zobraziť odpovede	4489
zobraziť ponuku	4458
zobraziť ponuky	4473
zobraziť popis	4479
zobraziť predplatné	4473
zobraziť prepis	4463
zobraziť titulky	4463
zobraziť viac	4406
zobraziť výsledky	91	4454
zobraziť všetko	4406
zobraziť všetky # fotiek	4478
zobraziť všetky # fotky	4478
zobraziť všetky # fotografie	4478
zobraziť všetky # fotografií	4478
zobraziť všetky fotiek	4478
zobraziť všetky fotky	4478
zobraziť všetky fotografie	4478
zobraziť všetky fotografií	4478
zobraziť všetky články	4479
zobraziť všetkých # fotiek	4478
zobraziť všetkých # fotky	4478
zobraziť všetkých # fotografie	4478
zobraziť všetkých # fotografií	4478
zobraziť všetkých fotiek	4478
zobraziť všetkých fotky	4478
zobraziť všetkých fotografie	4478
zobraziť všetkých fotografií	4478
zoradiť podľa	4489
zostań patronem	3672
zostań patronką	3786
zostať prihlásený	4473
zostávajúci čas	4464
zostávajúci čas #	4463
zostávajúci čas -#	4463
zpráva	615
zpráva byla odeslána	614
zpráva pro příjemce: dar	607
zpět na hlavní stránku	617
zpět na začátek	617
zpět nahoru	529
zrušit můžete kdykoli	610
zrušit můžete kdykoliv	610
zrušiť môžete kedykoľvek	4473
zu meine themen hinzufügen	1018
zu meinen themen hinzufügen	1018
zum rätsel	974
zum vollständigen artikel	1004
zur großansicht	1004
zur leseliste hinzufügen	947
zur merkliste hinzufügen	825
zur übersicht	855
zurück	845
zurück nach oben	855	1004
zurück zum anfang	1015
zurück zur startseite	1004
zurück zur übersicht	1004
zvoliť	4474
zvolte předplatné	610
zvolte částku	607
zvoľte predplatné	4473
zvoľte sumu	4470
zväčšiť	4464
zväčšiť foto	4479
zväčšiť fotografiu	4479
zväčšiť písmo	4492
zväčšiť text	4492
zvětšit	529
zvětšit foto	617
zvětšit fotografii	617
zvětšit písmo	633
zvětšit text	633
zwiń	3712
zásady cookies	593
zásady ochrany osobných údajov	4460
získat licenci	624
získat předplatné	610
získať licenciu	4485
získať predplatné	4473
zůstat přihlášen	610
""", '£': """
£# at amazon	1458
""", '©': """
©ntb	3591
""", 'à': """
à découvrir	2102
à la une	2102
à lire	2102
à lire aussi	2102
à lire dans ce dossier	2102
à lire dans la même rubrique	2102
à lire ensuite	2102
à lire également	2102
à ne pas manquer	2102
à voir	2102
à voir aussi	2102
à voir ensuite	2225
""", 'á': """
áno, chcem	4467
áno, prosím	4467
átirat	2568
átirat elolvasása	2567
átirat megjelenítése	2567
áudio gerado por ia	3897
áudio gerado por voz sintética	3897
""", 'ä': """
ähnliche artikel	852
ähnliche beiträge	852
ähnliche themen	852
äldst	4734
äldsta	4734
äldsta först	4733
älteste	1017
älteste zuerst	1016
älä missaa mitään	1908
älä salli	1998
älä seuraa	2026
ämne	4720
ämnen	4637
ämnen i artikeln	4637
ämnen i den här artikeln	4722
ändra cookie-inställningar	4627
ändra cookieinställningar	4627
ändra dina cookie-inställningar	4627
ändra dina cookieinställningar	4699
ändra inställningar	4627
ändra samtycke	4699
ändra textstorlek	4737
är du inte prenumerant	4716
är du redan prenumerant	4604
äänenvoimakkuus	1992
äänesi on laskettu	1976
äänesi on rekisteröity	1976
äänesi on tallennettu	1976
äänestyksen tulokset	1992
äänestys	92
äänestä	91	1982
äänestä nyt	91	1976
äänestä tästä	1934
ääni on tuotettu tekoälyllä	1991
ääni pois	1991
ääni päälle	1991
""", 'å': """
åbn	690
åbn appen	750
åbn billedgalleri	768
åbn galleri	768
åbn i app	750
åbn i browser	788
åbn kort	690
åpne	3563
åpne appen	3627
åpne bildegalleri	3644
åpne faktaboks	3563
åpne galleri	3644
åpne i app	3627
åpne i nettleser	3664
åpne i nettleseren	3664
åpne kart	3563
årlig	3639
årlig betaling	3639
årligt	763
årsvis	4717
årsvis betalning	4717
återkalla samtycke	4699
återstående tid	4703
återstående tid #	4702
återstående tid -#	4702
""", 'æ': """
ældste	779
ældste først	778
ændr dine cookieindstillinger	674
ændr dit samtykke	745
ændr indstillinger	674
ændr samtykke	745
ændr tekststørrelse	781
""", 'ç': """
çengel bulmaca	4901
çerez ayarlari	4830
çerez ayarlarini yönet	4906
çerez politikasi	4830	4852
çerez tercihleri	4906
çerez tercihlerimi değiştir	4833
çerez tercihlerini değiştir	4833
çerez tercihlerini yönet	4906
çerezler	4830
çerezleri yönet	4945
çeviriyi göster	4843
çikiş yap	4818
çok okunanlar	4836
""", 'è': """
è gratis e ci vuole solo un minuto	2821
è stato utile	2835
""", 'é': """
é grátis e leva menos de um minuto	3914
é proibida a reprodução	3992
é proibida a reprodução do conteúdo	3992
écouter	2080
écouter (# min	2080
écouter le podcast	2106
écrire à la rédaction	2197
édition du jour	2102
élő	2568
élő közvetítésünk itt	2587
épingler	61
épingler la recette	61
értem	2507
értesítések	2574
értesítések engedélyezése	2571
értesítések kezelése	2571
értékeld a cikket	2594
értékeld a receptet	61
értékelje a cikket	2594
érvénytelen e-mail-cím	2584
étiquettes	2107
évente	2582
éves előfizetés	2582
éves fizetés	2582
éves számlázás	2582
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2575
így védjük a forrásainkat	2591
írd meg a véleményed	2499
írj a szerkesztőségnek	2591
írj hozzászólást	2595
írja meg véleményét	2499
írjon a szerkesztőségnek	2591
írjon hozzászólást	2595
írjon nekünk névtelenül	2591
""", 'î': """
îmi place	4071
în fiecare lună	4096
în parteneriat cu	4116
înainte # secunde	4078
înapoi # secunde	4078
înapoi la prima pagină	4105
înapoi la început	4128
înapoi sus	4029
încarcă conținutul	4082
încarcă mai multe	4029
încarcă mai multe comentarii	4070
încarcă postarea	4082
încarcă videoclipul	4082
închide	4007
închide fereastra	4128
închide galeria	4128
închide meniul	4128
înregistrare	4011
înregistrează-te	4011
înscrie-te acum	4048
înscrie-te la curs	4048
îți mulțumim pentru vot	4043
""", 'ô': """
ô chữ	5186
""", 'ö': """
öffnen	855
ön hirdetésblokkolót használ	2575
ön mit gondol? szavazzon	2505
önceki	4842
önceki fotoğraf	4953
önceki görsel	4953
önceki haber	4836
önceki video	4946
önceki yazi	4953
öne çikan haberler	4836
öne çikanlar	4836
önerilen haberler	4836
önerilenler	4836
öppna	4641
öppna appen	4704
öppna bildgalleri	4722
öppna galleri	4722
öppna i webbläsaren	4744
öppna karta	4641
összes	2505
összes cikk	2587
összes elfogadása	2560
összes elutasítása	2560
összes megtekintése	2587
översatt med ai	4730
özet faydali oldu mu	4835
""", 'ú': """
új hozzászólás	2499
última hora	1571
últimas	3870
últimas entradas	1571
últimas noticias	1571
últimas notícias	3870
últimas plazas	1606
últimes notícies	415
últimos artículos	1571
únete	1521
únete a la conversación	1564
única	1656	3949
účtované ročne	4473
účtováno ročně	610
""", 'ü': """
über google anmelden	999
über whatsapp senden	1019
über whatsapp teilen	1019
übersetzung anzeigen	859
überweisung	801
ücretsiz dene	4818
ücretsiz haber limitinize ulaştiniz	4920
ücretsiz kargo	4937
ücretsiz oku	4950
ücretsiz oyna	4899
ücretsiz üye ol	4818
ücretsiz üye olun	4818
ücretsiz, spam yok	4922
ühekordne annetus	1766
ürüne git	4957
ürünü gör	4957
ürünü incele	4902
üye girişi	4818
üye ol	4817	4818
üye olun	4818
üzenet	2585
üzenet küldése	2584
üzenetét elküldtük	2584
""", 'ý': """
ý kiến	5137
ý kiến bạn đọc	5137
ý kiến của bạn	5137	5158
""", 'ā': """
ārējais saturs	3275
""", 'č': """
častite nas kafom	4372
častite nas kavom	4372
častite nas s kavo	4571
čita sintetički glas	4365
čitaj bez oglasa	4393
čitaj u aplikaciji	4367
čitajte bez oglasa	4393
čitajte bez ograničenja	4374
čitajte u aplikaciji	4367
čitajte uz pretplatu	4374
članak je zaključan	4297
članak je zaštićen autorskim pravom	4384
članak se nastavlja ispod oglasa	4303
članak čita sintetički glas	4365
članek bere sintetični glas	4564
članek je avtorsko zaščiten	4583
članek je zaklenjen	4503
članek se nadaljuje pod oglasom	4506
članek se nadaljuje spodaj	4506
článek byl vytvořen automaticky	627
článek je chráněn autorským právem	623
článek namluvila umělá inteligence	596
článek pokračuje pod reklamou	514
článek čte syntetický hlas	596
články autora	617
článok bol vytvorený automaticky	4487
článok je chránený autorským právom	4484
článok číta syntetický hlas	4463
článok číta umelá inteligencia	4463
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
číta umelý hlas	4463
čítajte aj	4405
čítajte bez obmedzení	4473
čítajte najprv v aplikácii	4465
čítajte v aplikácii	4465
čítať bez reklám	4494
čítať celý článok	4479
čítať s predplatným	4473
čítať ďalej	4479
""", 'ď': """
ďakujeme za hlas	4454
ďakujeme za hlasovanie	4454
ďakujeme za odber	4476
ďakujeme za správu	4476
ďakujeme za vašu správu	4476
ďakujeme za váš hlas	91	4454
ďalšia fotografia	4479
ďalšia snímka	4479
ďalšia strana	4479
ďalšie foto	4479
ďalšie správy	4405
ďalšie video	4463
ďalšie články	19	4405
ďalšie články autora	4479
ďalší článok	4479
""", 'đ': """
đang theo dõi	5213
đang tải	5188
đang tải trình phát	5188
đang tải video	5188
điều khoản sử dụng	5136
điều khoản sử dụng | chính sách bảo mật	5136
đáng chú ý	5138
đã có tài khoản	5120
đã hiểu	5142
đã sao chép	5126
đã sao chép liên kết	5173
đã xảy ra lỗi	5204
đã đóng bình luận	5181
đóng	5116
đóng cửa sổ	5226
đóng góp	5117
đóng góp hàng tháng	5200
đóng góp một lần	5200
đóng góp ngay	5119
đóng menu	5226
đăng ký	5120
đăng ký của bạn đã được xác nhận	5225
đăng ký khóa học	5187
đăng ký ngay	5120
đăng ký nhận thông báo	5195
đăng ký tham dự	5187
đăng ký thành công	5204
đăng ký để đọc tiếp	5224
đăng nhập	5120
đăng nhập / đăng ký	5120
đăng nhập bằng apple	5202
đăng nhập bằng facebook	5202
đăng nhập bằng google	5202
đăng nhập với facebook	5202
đăng nhập với google	5202
đăng nhập để bình luận	5181
đăng nhập để đọc tiếp	5224
đăng xuất	5120
được quan tâm	5174
được tài trợ	5131
được tạo bởi ai	5222
đặt báo	5120
đặt hàng ngay	5227
đặt mua ngay	5187
đặt vé ngay	5187
đến công thức	61
đến trang quyên góp	5200
đến trang ủng hộ	5200
đề xuất	5138
đề xuất bởi taboola	5177
để lại bình luận	5157	5158
để lại một bình luận	5157	5158
để sau	5116
địa chỉ email của bạn	5225
đọc bài gốc	5226
đọc bài tiếp theo	5226
đọc miễn phí	5224
đọc nhiều	5138
đọc nhiều nhất	5138
đọc sau	5173
đọc thêm	5138	5141
đọc tiếp	5141
đọc tiếp về chủ đề này	5174
đọc toàn bộ bài viết	5208
đọc trên ứng dụng	5194
đồng ý	5135
đồng ý và tiếp tục	5192
đừng bỏ lỡ	5138
""", 'į': """
į el. parduotuvę	3227
į pradinį puslapį	3243
į viršų	3196
įdėti į krepšelį	3227
įgarsinta dirbtinio intelekto	3231
įjungti garsą	3231
įjungti pranešimus	3234
įkelti daugiau	3243
įkelti turinį	3229
įkelti įrašą	3229
įveskite el. pašto adresą	3241
įveskite galiojantį el. pašto adresą	3241
įveskite savo el. pašto adresą	3214
įveskite sumą	3237
įvyko klaida. bandykite dar kartą	3241
įvyko klaida. bandykite vėliau	3241
""", 'ľ': """
ľubovoľná suma	4470
""", 'ł': """
ładowanie odtwarzacza	3775
ładowanie wideo	3775
""", 'ř': """
řadit podle	629
řazení	630
""", 'ś': """
śledź nas	3687
""", 'ş': """
şifremi unuttum	4818
şifrenizi mi unuttunuz	4920
şikayet et	4897
şikâyet et	4897
şimdi değil	4816
şimdi satin al	4957
şurada paylaş	4827
""", 'š': """
šajā rakstā	3310
še nimate računa	4573
še niste naročnik	4573
šiame straipsnyje	3243
šifra	4375
šio turinio parodyti negalime	3229
šio turinio rodyti negalima	3229
šis laukas privalomas	3241
šis lauks ir obligāts	3308
šis raksts ir slēgts	3306
šis saturs nav pieejams	3297
šis straipsnis užrakintas	3239
šis turinys nepasiekiamas	3229
šis vaizdo įrašas nebepasiekiamas	3231
šis vaizdo įrašas nepasiekiamas	3231
šis video nav pieejams	3299
šis video vairs nav pieejams	3299
šo saturu nevar parādīt	3297
šrifto dydis	3248
štampaj	4307
štítky	527
""", 'ž': """
žaisti dabar	3225
že imam račun	4573
že imate račun	4503
že naročnik	4503
že podpiram	4514
že sledite	4588
želite li da primate obaveštenja	4368
želite li primati obavijesti	4368
želite prejemati obvestila	4567
želite prejemati potisna obvestila	4567
želiš primati obavijesti	4368
žiadny spam	4476
žinutė išsiųsta	3241
živě	597
žiūrėkite nuotraukas	3196
žiūrėkite vaizdo įrašą	3196
žiūrėti galeriją	3196
žiūrėti kainą	3227
žiūrėti komentarus	3246
žiūrėti pasiūlymą	3227
žiūrėti planus	3239
žiūrėti rezultatus	91	3225
žiūrėti visus	3243
žymos	3232
žádný spam	614
""", 'ư': """
ưu đãi #% hôm nay	5187
ưu đãi cho bạn đọc	5187
ưu đãi cho độc giả	5187
ưu đãi tốt nhất	5203
""", 'ș': """
știrea anterioară	4105
știrea continuă mai jos	4129
știrea următoare	4105
știri pe aceeași temă	4064
știri recomandate	4027
știri similare	4027
știrile zilei	4027
""", 'ț': """
ți-a fost util	4070
ți-a fost util acest articol	4043
ți-a fost util acest rezumat	4043
ți-ai uitat parola	4061
ți-ar putea plăcea și	4064
ține-mă minte	4100
""", 'ά': """
άκουσε το άρθρο	1125
άλλες ειδήσεις	19
άλλο ποσό	1142
άνοιγμα	1055
άνοιγμα εφαρμογής	1132
άνοιγμα στην εφαρμογή	1132
άνοιγμα χάρτη	1055
""", 'έ': """
έξοδος από πλήρη οθόνη	1125
έχετε ήδη λογαριασμό	1037
έχετε ήδη ψηφίσει	1117
έχω ήδη λογαριασμό	1145
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1147
έχω λογαριασμό	1145
""", 'ή': """
ήταν χρήσιμο	1117
""", 'ί': """
ίσως αργότερα	1033
ίσως σας ενδιαφέρει	1051
""", 'α': """
αγορά από amazon	1123
αγορά από το amazon	1123
αγορά βιβλίου	1123
αγορά εισιτηρίων	1123
αγοράστε εισιτήρια	1123
αγοράστε εισιτήριο	1123
αγοράστε το βιβλίο	1123
αγοράστε τώρα	1181
ακολουθήστε μας	1158
ακολουθήστε το θέμα	1158
ακολουθήστε τον αρθρογράφο	1180
ακολουθήστε τον συντάκτη	1158
ακολουθείτε ήδη αυτό το θέμα	1158
ακολουθείτε ήδη αυτόν τον συντάκτη	1180
ακολούθησε	1159
ακούστε	1042
ακούστε το άρθρο	1042
ακυρώνετε όποτε θέλετε	1145
ακύρωση οποιαδήποτε στιγμή	1145
αλλαγή προτιμήσεων cookies	1048
αλλαγή ρυθμίσεων απορρήτου	1048
ανάκληση συγκατάθεσης	1129
αναζήτηση	1054
ανανέωση σελίδας	1139
ανανέωση συνδρομής	1176
ανανέωση της σελίδας	1139
αναπαραγωγή βίντεο	1125
αναφέρετε λάθος	1166
αναφέρετε το σχόλιο	1166
αναφορά	1118
αναφορά λάθους	1050
αναφορά σχολίου	1166
αντιγραφή	1162
αντιγραφή link	1042
αντιγραφή συνδέσμου	1042
αντιγραφή συνδέσμου άρθρου	1042
απάντηση	1118
απενεργοποίησα τον ad blocker	1139
απενεργοποιήστε το για να συνεχίσετε	1139
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1176
αποδέχομαι	1049	1059
αποδέχομαι τους όρους χρήσης	1147
αποδοχή	1049	1059
αποδοχή ειδοποιήσεων	1137
αποδοχή και συνέχεια	1129
αποδοχή όλων	1049	1059
αποδοχή όλων των cookies	1170
αποδοχη	1049
αποδοχη ολων	1049
αποθήκευση	1042
αποθήκευση άρθρου	1182
αποθήκευση επιλογών	1129
αποθήκευση προτιμήσεων	1129
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	1042
αποκλεισμός	1135
αποκλειστικά για συνδρομητές	1145
αποκτήστε το τώρα	1181
απομαγνητοφώνηση	1126
απομνημόνευση	1146
απορριψη	1049
αποστολή	1148
αποστολή με email	1042
αποστολή σχολίου	1117
αποσύνδεση	1037
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1118
αποτελέσματα ψηφοφορίας	1118
αποτυχία φόρτωσης βίντεο	1171
απόκρυψη	1055
απόκρυψη απαντήσεων	1117
απόρριψη	1049	1059
απόρριψη όλων	1049	1059
απόρριψη όλων των cookies	1170
αργότερα	1137
αρχική	1054
αρχική σελίδα	1151
αυτό το άρθρο είναι κλειδωμένο	1145
αυτό το βίντεο δεν είναι διαθέσιμο	1125
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1125
αυτό το πεδίο είναι υποχρεωτικό	1147
αυτόματη αναπαραγωγή	1126
αυτόματη μετάφραση	1126
αφήγηση με συνθετική φωνή	1125
αφήστε ένα σχόλιο	1117
αφήστε σχόλιο	1050
αφήστε το σχόλιό σας	1117
""", 'β': """
βίντεο	1051
βαθμολογήστε το άρθρο	1050
βρήκατε κάποιο λάθος	1153
βρήκατε λάθος	1153
""", 'γ': """
γίνε συνδρομητής	1037
γίνε υποστηρικτής	1142
γίνετε μέλος	1034
γίνετε συνδρομητής	1037
γίνετε υποστηρικτές	1142
γράψτε σχόλιο	1050
γράψτε το email σας	1177
γράψτε το σχόλιό σας	1166
""", 'δ': """
δείτε ακόμη	1179
δείτε και	1051
δείτε ξανά	1171
δείτε περισσότερα	1054
δείτε τα αποτελέσματα	91	1055	1076
δείτε τα πακέτα	1176
δείτε τα πακέτα συνδρομών	1176
δείτε τα σχόλια	1050
δείτε τα όλα	1179
δείτε τη συλλογή	1151
δείτε τη συνταγή	61
δείτε την προσφορά	1123
δείτε τις απαντήσεις	1117
δείτε τις προσφορές	1176
δείτε τις φωτογραφίες	1151
δείτε το αφιέρωμα	1151
δείτε το προφίλ	1153
δείτε το προϊόν	1181
δείτε το στο amazon	1123
δείτε το φωτορεπορτάζ	1151
δείτε φωτογραφίες	1151
δείτε όλα	1054
δείτε όλα τα άρθρα	1151
δείτε όλα τα βίντεο	1151
δείτε όλα τα παιχνίδια	1120
δείτε όλα τα σχόλια	1074
δείτε όλες τις ειδήσεις	1151
δείτε όλες τις προσφορές	1123
δείτε όλες τις φωτογραφίες	1151
δεν έχετε λογαριασμό	1145
δεν αποδέχομαι	1049
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1125
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1129
δεν είστε ακόμη συνδρομητής	1145
δεν είστε συνδρομητής	1145
δεν μου αρέσει	1118
δεν ξέρω	1118
δεν ξέρω / δεν απαντώ	1118
δες περισσότερα	1179
δημιουργήθηκε με ai	1171
δημιουργήθηκε με τεχνητή νοημοσύνη	1171
δημιουργία λογαριασμού	1037
δημοσίευση σχολίου	1117
δημοσκόπηση	92
δημοσκόπηση της ημέρας	1076
δημοφιλέστερα	1051
δημοφιλέστερο	1146
δημοφιλή	1051
δημοφιλή άρθρα	1051
διάρκεια	1126
διαβάζεται από συνθετική φωνή	1125
διαβάστε ακόμα	1051
διαβάστε ακόμη	1051
διαβάστε αργότερα	1182
διαβάστε δωρεάν	1176
διαβάστε επίσης	1051
διαβάστε επίσης στο	1051
διαβάστε και	1051
διαβάστε ολόκληρο το άρθρο	1151
διαβάστε περισσότερα	1051	1054
διαβάστε στην εφαρμογή	1132
διαβάστε το στην εφαρμογή	1132
διαβάστε όλο το άρθρο	1151
διαθέσιμη στο app store	1132
διαθέσιμο στο app store	1132
διαφήμιση	1045	1067
διαφημίσεις	1045
διαφημιση	1045
διαφημιστείτε	1067
διαφημιστικό περιεχόμενο	87	1045
διαφημιστικός χώρος	1097
διαφωνω	1049
διαφωνώ	1049
διαχείριση cookies	1129
διαχείριση επιλογών	1049	1129
διαχείριση προτιμήσεων	1170
διαχείριση συγκατάθεσης	1129
δωρήστε	1034
δωρίστε το άρθρο	1161
δωρεά	1034
δωρεάν αποστολή	1163
δωρεάν, χωρίς spam	1147
""", 'ε': """
είσοδος	1037
είστε ήδη εγγεγραμμένος	1177
είστε ήδη συνδρομητής	1145
εγγραφή	1037
ειδήσεις σήμερα	1051
ειδήσεις τώρα	1051
ειδοποίηση για συντάκτη	1180
εισάγετε έγκυρο email	1147
εισάγετε το email σας	1177
εισαγάγετε το email σας	1177
εκτυπώστε το άρθρο	1042
εκτύπωση	1042
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1147
ελέγξτε το email σας	1147
ελεύθερη δωρεά	1175
ελεύθερο ποσό	1142
εμφάνιση ανάρτησης	1129
εμφάνιση απαντήσεων	1117
εμφάνιση λιγότερων	1151
εμφάνιση περιεχομένου	1129
εμφάνιση περισσότερων	1151
εμφάνιση πρωτοτύπου	1055
εμφάνιση υποτίτλων	1125
εμφάνιση όλων	1055
ενεργοποίηση	1134
ενεργοποίηση ειδοποιήσεων	1133
ενεργοποιήστε τις ειδοποιήσεις	1133
επαναφόρτωση σελίδας	1139
επικοινωνήστε μαζί μας	1153
επικοινωνήστε με τη σύνταξη	1153
επικοινωνήστε με τον συντάκτη	1153
επικοινωνία	1050	1067
επικοινωνία με τη σύνταξη	1153
επιλέξτε	1146
επιλέξτε πακέτο	1145
επιλέξτε ποσό	1175
επιλέξτε συνδρομή	1145
επιλέξτε τη συνδρομή σας	1145
επιλογές συντακτών	1051
επιλογή	1146
επισκεφθείτε το κατάστημα	1123
επιστροφή στην αρχική	1151
επιστροφή στην κορυφή	1054
επιτρέπεται	1134
επόμενη είδηση	1151
επόμενη εικόνα	1179
επόμενη φωτογραφία	1179
επόμενο	1054
επόμενο άρθρο	1051
επόμενο βίντεο	1171
επώνυμο	1148
ερώτηση της ημέρας	91
ετήσια	1143
ετήσια χρέωση	1146
ετικέτες	1051
ευχαριστούμε για τη στήριξή σας	1175
ευχαριστούμε για τη στήριξη	1175
ευχαριστούμε για την ψήφο σας	91	1117
ευχαριστούμε, το μήνυμά σας στάλθηκε	1147
εφάπαξ	1143
εφάπαξ δωρεά	1142
""", 'η': """
η δημοσκόπηση της εβδομάδας	1075
η διαφήμιση συνεχίζεται	1181
η δωρεά μου	1175
η εγγραφή ολοκληρώθηκε	1177
η εγγραφή σας ολοκληρώθηκε	1177
η ερώτηση της εβδομάδας	1075
η στήριξή σας κάνει τη διαφορά	1175
η συνέχεια μετά τη διαφήμιση	1097
η ψήφος σας	1075
η ψήφος σας καταχωρήθηκε	1117
η ψήφος σας καταχωρίστηκε	1117
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1133
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1133
θέμα	1178
θέματα	1051
θα θέλατε να λαμβάνετε ειδοποιήσεις	1133
""", 'κ': """
κάθε ευρώ μετράει	1143
κάθε μήνα	1143
κάθε συνεισφορά έχει αξία	1143
κάθε συνεισφορά μετράει	1143
κάνε το κουίζ	1120
κάντε δωρεά	1034
κάντε μια δωρεά	1034
κάντε το κουίζ	1120
κάντε το τεστ	1122
κάτι πήγε στραβά	1148
καλύτερη προσφορά	1146
κανόνες σχολιασμού	1050
κατάλαβα	1055
κατάργηση σίγασης	1125
κατάστημα	1163
κατεβάστε από το app store	1132
κατεβάστε από το google play	1132
κατεβάστε την εφαρμογή	1132
κατεβάστε το app	1132
κατεβάστε το επεισόδιο	1125
κατεβάστε το ηχητικό	1125
κατηγορίες	1051
κεράστε μας έναν καφέ	1142
κλείσιμο	1033
κλείσιμο μενού	1179
κλείσιμο παραθύρου	1179
κλείστε θέση	1123
κοινοποίησε	1042
κοινοποίηση	1042
κοινοποίηση στο facebook	1042
κοινοποίηση στο twitter	1042
κοινοποίηση στο whatsapp	1161
κοινοποιήστε	1042
κοινοποιήστε το άρθρο	1042
κρυπτόλεξο	1122
κωδικοί έκπτωσης	1181
""", 'λ': """
λήψη ήχου	1125
λεπτομέρειες	1055
λιγότερα	1055
""", 'μ': """
μάθετε περισσότερα	1049
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1161
μέγεθος κειμένου	65
μήνυμα	1178
μαθετε περισσοτερα	1049
με την υποστήριξη	1045
με την υποστήριξη της	1163
με την υποστήριξη του	1163
μεγέθυνση	1055
μεγέθυνση εικόνας	1151
μεγαλύτερα γράμματα	1161
μενού	1054
μετάβαση στη σελίδα δωρεών	1142
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	1053
μετάβαση στο περιεχόμενο	1053
μεταβείτε στο περιεχόμενο	1053
μη έγκυρη διεύθυνση email	1147
μη έγκυρο email	1147
μη διαθέσιμο βίντεο	1125
μη χάσετε	1051
μην το χάσεις	1051
μην χάσετε	1051
μηνιαία	1143
μηνιαία δωρεά	1142
μηνιαία συνεισφορά	1142
μηνιαία χρέωση	1146
μηνιαίως	1143
μικρότερα γράμματα	1161
μοιράσου το	1042
μοιράσου το άρθρο	1182
μοιραστείτε	1042
μοιραστείτε το	1042
μοιραστείτε το άρθρο	1042
μου αρέσει	1118
μπορεί να σας αρέσει	1051
μόνο για συνδρομητές	1037
""", 'ν': """
να επιτρέπεται	1135
να επιτρέπεται πάντα	1129
να επιτραπεί	1134
να με θυμάσαι	1145
ναι	1137
ναι θέλω	1135
ναι, θέλω	1134
ναι, φυσικά	1135
νεότερα	1118
νεότερα πρώτα	1118
""", 'ξ': """
ξέχασα τον κωδικό μου	1145
ξεκλειδώστε το άρθρο	1176
ξεχάσατε τον κωδικό	1037
ξεχάσατε τον κωδικό σας	1145
""", 'ο': """
ο λογαριασμός μου	1037
ο σύνδεσμος αντιγράφηκε	1042
οι απόψεις είναι προσωπικές	1069
οι απόψεις που εκφράζονται είναι προσωπικές	1069
οι απόψεις του άρθρου είναι προσωπικές	1069
οι συνεργάτες μας	1129
ονοματεπώνυμο	1148
""", 'π': """
πάντα να επιτρέπεται	1129
πάρτε μέρος στη δημοσκόπηση	1117
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1151
παίξε τώρα	1120
παίξε υπεύθυνα	1123
παίξτε δωρεάν	1120
παίξτε τώρα	1120
παίξτε υπεύθυνα	1123
παιχνίδια	1122
πακέτα συνδρομών	1176
παλαιότερα	1118
παράκαμψη προς το κυρίως περιεχόμενο	1053
παράλειψη	1126
παράλειψη διαφήμισης	1171
παρουσιάστηκε σφάλμα	1147
πατήστε για ήχο	1171
παύση βίντεο	1125
παύση παρακολούθησης	1158
πείτε μας τη γνώμη σας	1117
πείτε τη γνώμη σας	1117
περίληψη ai	1157
περίληψη με ai	1157
περιορισμένες θέσεις	1094
περιορισμένος αριθμός θέσεων	1094
περισσοτερες επιλογες	1049
περισσότερα	1051	1054
περισσότερα άρθρα	1051
περισσότερα άρθρα του συντάκτη	1151
περισσότερα σχόλια	1117
περισσότερες ειδήσεις	1051
περισσότερες επιλογές	1049	1162
πες τη γνώμη σου	1117
πλήρης οθόνη	1126
πληρωμή με paypal	1176
ποια είναι η γνώμη σας	1075
ποιοι είμαστε	1067
πολιτική cookies	1059	1067
πολιτική απορρήτου	1059	1067
πολιτική διορθώσεων	1153
προβολή περιεχομένου	1129
προηγούμενη είδηση	1151
προηγούμενη φωτογραφία	1179
προηγούμενο	1054
προηγούμενο άρθρο	1051
προηγούμενο βίντεο	1171
προνόμια συνδρομητών	1123
προσαρμογή	1049
προσθέστε σχόλιο	1074
προσθέστε το σχόλιό σας	1074
προσθήκη απάντησης	1166
προσθήκη στα θέματά μου	1180
προσθήκη στο καλάθι	1181
προσθήκη σχολίου	1050
προσθήκη ως προτιμώμενη πηγή	1158
προστασία προσωπικών δεδομένων	1059
προσφορά για αναγνώστες	1123
προσφορά για συνδρομητές	1123
προσωπικά δεδομένα	1067
προτείνουμε	1051
προτείνουμε επίσης	1051
προτεινόμενα	1051
προτεινόμενα από taboola	1097
προτιμήσεις cookies	1129
προτιμήσεις απορρήτου	1170
προωθητικό περιεχόμενο	1045
πρόσφατα άρθρα	1051
πώς να απενεργοποιήσετε τον ad blocker	1139
πώς να το απενεργοποιήσετε	1141
""", 'ρ': """
ροή	1051
ροή ειδήσεων	1051
ρυθμίσεις	1049
ρυθμίσεις cookie	1129
ρυθμίσεις cookies	1059
ρυθμίσεις απορρήτου	1129
ρυθμισεις	1049
""", 'σ': """
σίγαση	1126
σας βοήθησε αυτό το άρθρο	1117
σας φάνηκε χρήσιμο	1117
σε συνεργασία με	1163
σκανάρετε το qr code	1132
σταυρόλεξα	1122
σταυρόλεξο	1122
στείλε το σε φίλο	1042
στείλτε μας τις φωτογραφίες σας	1153
στηρίξτε μας	1034
στηρίξτε μας στο patreon	1142
συμφωνω	1049
συμφωνώ	1059
συμφωνώ με την επεξεργασία των δεδομένων μου	1147
συμφωνώ με τους όρους χρήσης	1147
συνέχεια ανάγνωσης	1054
συνέχεια με apple	1145
συνέχεια με email	1176
συνέχεια με facebook	1145
συνέχεια με google	1145
συνέχεια στην ιστοσελίδα	1132
συνέχεια στο site	1132
συνέχεια στον browser	1132
συνδεθείτε	1037
συνδρομή	1037
συνδρομητές	1037
συνεχίζεται μετά τη διαφήμιση	1097
συνεχίστε την ανάγνωση	1179
σφάλμα φόρτωσης βίντεο	1171
σχετικά	1051
σχετικά άρθρα	1051
σχετικά θέματα	1051
σχετικά με εμάς	1067
σχετικά νέα	1051
σχετικές ειδήσεις	1051
σχετικό άρθρο	1051
σχολιάστε	1050
σχολιάστε το άρθρο	1050
σχόλια	1050
σχόλιο	1050
σύνδεση	1037
σύνδεση με apple	1145
σύνδεση με facebook	1145
σύνδεση με google	1145
σύνοψη με ai	1157
""", 'τ': """
τέλος διαφήμισης	1123
τέλος της διαφήμισης	1123
τέσταρε τις γνώσεις σου	1120
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1069
τα πιο δημοφιλή	1051
τα πιο δημοφιλή της ημέρας	1051
τα πιο διαβασμένα	1051
τα πιο πρόσφατα	1051
τα σχόλια είναι απενεργοποιημένα	1166
τα σχόλια είναι μόνο για συνδρομητές	1166
ταξινόμηση	1118
ταξινόμηση κατά	1118
ταυτότητα	1067
ταχύτητα αναπαραγωγής	1125
τελευταία άρθρα	1051
τελευταία νέα	1051
τελευταίες ειδήσεις	1051
τεστάρετε τις γνώσεις σας	1120
το email σας	1177
το email υπάρχει ήδη	1177
το άρθρο εκφράζει τις απόψεις του συντάκτη	1069
το άρθρο συνεχίζεται μετά τη διαφήμιση	1097
το άρθρο συνεχίζεται παρακάτω	1097
το αίτημά σας στάλθηκε	1177
το αίτημά σας υποβλήθηκε	1177
το απενεργοποίησα	1139
το βίντεο δεν είναι διαθέσιμο	1125
το βίντεο φορτώνει	1125
το κείμενο συνεχίζεται παρακάτω	1097
το μήνυμά σας	1177
το μήνυμά σας εστάλη	1147
το μήνυμά σας στάλθηκε	1147
το πεδίο είναι υποχρεωτικό	1147
το πιο δημοφιλές	1146
το σχόλιό σας	1074
το ψευδώνυμό σας	1166
το όνομά σας	1166
τρέχων χρόνος	1126
""", 'υ': """
υπενθύμιση αργότερα	1033
υποβολή	91	1148
υποβολή σχολίου	1050
υπολειπόμενος χρόνος	1126
υποστηρίξτε μας	1034
υποχρεωτικά πεδία	1147
υποχρεωτικό πεδίο	1147
υπότιτλοι	1126
""", 'φ': """
φόρτωση ανάρτησης	1129
φόρτωση βίντεο	1125
φόρτωση περιεχομένου	1129
φόρτωση περισσότερων	1054
φόρτωση περισσότερων σχολίων	1117
φόρτωση προγράμματος αναπαραγωγής	1125
""", 'χ': """
χαρίστε αυτό το άρθρο	1042
χορηγοί	1163
χορηγούμενο	1045
χορηγούμενο άρθρο	1045
χορηγούμενο περιεχόμενο	1045
χορηγούμενο περιεχόμενο από taboola	1097
χορηγούμενοι σύνδεσμοι	1097
χορηγός	1163
χρόνος που απομένει	1125
χωρίς spam	1147
""", 'ψ': """
ψήφισε	91	1118
ψηφίστε	91	1118
ψηφίστε στη δημοσκόπηση	1117
ψηφοφορία	92	1076
""", 'ό': """
όλα τα άρθρα του συντάκτη	1151
όλα τα βίντεο	1151
όλα τα νέα	1151
όλα τα παιχνίδια	1120
όλα τα σχόλια	1050
όλες οι ειδήσεις	1051
όνομα	1148
όροι σχολιασμού	1050
όροι χρήσης	1059	1067
όχι ευχαριστώ	1033
όχι τώρα	1033	1137
όχι, ευχαριστώ	1033	1137
""", 'а': """
або	5085
абонамент	244
абонирай се	245
абонирай се за бюлетина	322
абонирайте се	244
автовоспроизведение	4252
автовідтворення	5072
автоматический перевод	4280
автоматическое воспроизведение	4252
автоматичне відтворення	5072
автоматичний переклад	5100
автоматично възпроизвеждане	310
автоматично преведено	331
автоматично пускане	310
авторизация	4145
авторизоваться	4145
адрес электронной почты	4148
азартные игры вызывают зависимость	4162
азартные игры могут вызвать зависимость	4162
азартные игры могут вызывать зависимость	4162
актуално	252
актуальне	4996
анкета	92	303
анкета на деня	302
анонимна кутия	328
анонимная почта	4275
анонимный ящик	4275
анонімна пошта	5095
анонімна скринька	5095
архив	4176
аудиоверсия	4252
аудіоверсія	5072
""", 'б': """
бажаєте отримувати сповіщення	5076
банковская карта	4144
банковский перевод	4144
без спам	322
без спама	4267
без спаму	5087
безкоштовна доставка	5067
безкоштовно. без спаму	5087
безопасный платеж	4143
безплатна доставка	306
бесплатная доставка	4247
бесплатно. без спама	4267
беше ли полезно	331
благодарим ви за абонамента	322
благодарим ви, че гласувахте	302
благодарим за вашия глас	302
благодарим за гласа	302
благодарим за съобщението	322
блокирай	314
блокировать	4257
блокувати	5077
больше	4176
больше материалов по теме	4176
больше новостей	4176
больше статей	4270
будь-яка сума	5082
будьте в курсе	4148
была ли статья полезной	4171
більше від автора	5090
більше за темою	4996
більше матеріалів автора	5012
більше матеріалів за темою	4996
більше на цю тему	4996
більше новин	4996
більше новин на тему	4996
більше по темі	4996
більше про це	4999
більше статей	5090
""", 'в': """
в закладки	4285
в избранное	4155
в корзину	4163	4246
в наш магазин	4246
в тази статия	325
в тренде	4176
в этой статье	4270
важен каждый рубль	4262
важен любой вклад	4262
важко відповісти	5063
важлива кожна гривня	5082
важливий кожен внесок	5082
важливо	4996
вам будет интересно	4176
вам може бути цікаво	4996
вам може сподобатися	4996
вам может быть интересно	4176
вам может понравиться	4176
вам також може сподобатися	4996
варианты подписки	4264
вартість доставки	5067
варіанти передплати	5084
вас може зацікавити	4996
вас может заинтересовать	4176
ваш e-mail	4148
ваш email	4148
ваш голос враховано	5058
ваш голос зараховано	5058
ваш голос принят	91	4240
ваш голос учтен	4240
ваш голос учтён	91	4240
ваша електронна пошта	5087
ваша почта	4268
ваша пошта	5088
ваша электронная почта	4267
ваше имя	4268
ваше повідомлення	5088
ваше повідомлення надіслано	5087
ваше сообщение	4268
ваше сообщение отправлено	4267
ваше ім'я	5088
вашето име	323
вашето съобщение	323
вашето съобщение е изпратено	322
вашият глас беше отчетен	302
вашият глас е отчетен	302
вашият имейл	322
вашият имейл адрес	322
вбудований контент	5069
введите e-mail	4148
введите email	4148
введите ваш email	4148
введите ваш адрес электронной почты	4148
введите корректный e-mail	4267
введите корректный email	4149
введите корректный адрес	4149
введите правильный e-mail	4149
введите сумму	4261
введіть коректний e-mail	5087
введіть суму	5081
вгору	5059
вградено съдържание	307
вернуться на главную	4270
версия для печати	4155
версия за печат	335
версія для друку	5105
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
вже вимкнено	5080
вже зареєстровані	4971
вже маєте акаунт	5084
вже маєте передплату	5084
вже є акаунт	4971
ви вже голосували	5058
ви вже проголосували	5058
ви вже підписані	5103
ви вже підписані на цю тему	5103
ви вичерпали ліміт статей	5084
ви можете відписатися будь-коли	5087
ви підписані	5087
ви підписані на автора	5103
ви підписані на тему	5103
ви успішно підписалися	5087
виберіть суму	5081
вибрати	5085
вибір редакції	4996
видео	4176
видео # из #	4269
видео # от #	324
видео больше недоступно	4252
видео загружается	4252
видео не может быть воспроизведено	4252
видео недоступно	4252
видео недоступно в вашей стране	4252
видео недоступно в вашем регионе	4252
видеоплеер загружается	4252
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
вийти	4971
використання матеріалів лише з дозволу редакції	5096
вимкнути звук	5072
вимкнути рекламу	5107
вимкніть adblock	5078
винаги показвай	307
винаги разрешавай	307
виникла помилка. спробуйте ще раз	5087
виправлення й уточнення	5095
вкажіть суму	5081
включете javascript	310
включете известията	313
включете се в дискусията	332
включи	314
включи звука	310
включи известията	313
включи се в дискусията	332
включите уведомления	4236
включить	4257
включить звук	4252
включить уведомления	4236
вконтакте	4156
влез	245
влез с facebook	319
влез с google	319
влез, за да коментираш	332
влезте	245
вміст недоступний	5069
внешний контент	4249
во весь экран	4179
водещи новини	252
войти	4145
войти в аккаунт	4145
войти в чат	4171
войти по почте	4264
войти с помощью google	4264
войти с яндекс id	4264
войти через apple	4264
войти через facebook	4264
войти через google	4264
войти через vk	4264
войти через вконтакте	4264
войти через яндекс	4264
войти, чтобы комментировать	4281
вопрос дня	4243
воспроизвести	4179
воспроизвести видео	4252
восстановить пароль	4264
время на чтение	4179
время чтения # мин	4179
все	4179
все комментарии	4171
все още няма коментари	332
все още нямате профил	319
все права сохранены	4276
всегда показывать	4249
всегда разрешать	4250
всего проголосовало #	4240
всеки лев е важен	317
всеки лев помага	317
всеки петък. безплатно. без спам	322
всички коментари	332
всички статии	325
всички статии на автора	325
встановити додаток	5074
встановити застосунок	5074
встроенный контент	4249
всяка помощ е важна	317
всяко дарение е важно	317
всяко дарение помага	317
всі коментарі	5101
всі матеріали	5090
всі матеріали автора	5090
всі новини	4998
всі статті	5090
всі статті автора	5090
вход	245	4145
вход с apple	319
вход с facebook	319
вход с google	319
вхід	4971
въведете валиден имейл	322
въведете имейл	322
въведете сума	317
възникна грешка. опитайте отново	322
възникна грешка. опитайте по-късно	322
външно съдържание	307
въпрос на деня	302
вы подписались	4149
вы подписаны	4267
вы подписаны на автора	4283
вы подписаны на тему	4283
вы уже голосовали	4240
вы уже проголосовали	4240
вы успешно подписались	4267
выберите подписку	4264
выберите сумму	4143
выберите тариф	4264
выбор редакции	4176
выбрать	4265
выбрать подписку	4264
выбрать тариф	4264
выйти	4145
від наших партнерів	5107
відео	4996
відео # з #	5089
відео # із #	5089
відео більше недоступне	5072
відео вище	5023
відео недоступне	5072
відео недоступне у вашій країні	5072
відео неможливо відтворити	5072
відео нижче	5023
відеоплеєр завантажується	5072
відкликати згоду	5069
відкрити	5000
відкрити в додатку	5074
відкрити в застосунку	5074
відкрити галерею	5090
відкрити застосунок	5074
відкрити карту	5000
відкрити статтю	5084
відновити пароль	5084
відписатися	5104
відписатися від теми	5103
відписатися можна будь-коли	5087
відповісти	4991	5102
відправити	5088
відскануйте qr-код	5075
відскануйте qr-код, щоб завантажити застосунок	5074
відтворити	5073
відтворити відео	5072
відхилити	4986
відхилити все	5070
відхилити всі	5070
""", 'г': """
генерирано от ai	331
генерирано от ии	331
генерирано с изкуствен интелект	331
главная	4179
главная страница	4271
главное	4176
главное за день	4176
главные новости	4176
гласувай	91	303
гласувайте	91
гласувам	303
гледай видеото	310
годишен абонамент	320
годишно	320
годишно плащане	320
годовая подписка	4265
головна	4998
головна сторінка	5091
головне	4996
головне за день	4996
головні новини	4996
голосование	92
голосовать	91	4243
голосування	92
голосувати	91	5063
грати	5063
грати онлайн	5058
громкость	4253
гучність	5073
""", 'д': """
да, включить	4237
да, искам	314
да, моля	314
да, пожалуйста	4257
да, спасибо	4257
да, хочу	4257
далее	4179
далі	4998	5059
дарете	244
дари	244
дари еднократно	317
дари месечно	317
дари сега	244
детали	4181
детальніше	4998
деталі	5000
дзен	4156
дивитися # світлин	5089
дивитися # світлини	5089
дивитися # фото	5089
дивитися # фотографій	5089
дивитися # фотографії	5089
дивитися всі	5090
дивитися всі # світлин	5089
дивитися всі # світлини	5089
дивитися всі # фото	5089
дивитися всі # фотографій	5089
дивитися всі # фотографії	5089
дивитися всі світлин	5089
дивитися всі світлини	5089
дивитися всі фото	5089
дивитися всі фотографій	5089
дивитися всі фотографії	5089
дивитися відео	5072
дивитися галерею	5090
дивитися онлайн-трансляцію	5090
дивитися оригінал	5060
дивитися світлин	5089
дивитися світлини	5089
дивитися усі # світлин	5089
дивитися усі # світлини	5089
дивитися усі # фото	5089
дивитися усі # фотографій	5089
дивитися усі # фотографії	5089
дивитися усі світлин	5089
дивитися усі світлини	5089
дивитися усі фото	5089
дивитися усі фотографій	5089
дивитися усі фотографії	5089
дивитися фото	5089
дивитися фотогалерею	5090
дивитися фотографій	5089
дивитися фотографії	5089
дивіться відео	5023
дивіться відео вище	5023
дивіться відео нижче	5023
дивіться також	4996
дивіться також відео	5023
дивіться у відео	5023
длительность	4253
длительность #	4253
для передплатників	5084
для подписчиков	4145
до закладок	5105
до кошика	4982	5066
до крамниці	4983
до початку сторінки	5062
до рецепту	61
до теми	4996
добавете ни като предпочитан източник	334
добави в количката	305
добави като предпочитан източник	334
добави коментар	332
добави към моите теми	334
добави към предпочитани източници	334
добавить в избранное	4283
добавить в избранные источники	4283
добавить в источники	4283
добавить в корзину	4246
добавить в мои темы	4283
добавить в предпочитаемые источники	4283
добавить комментарий	4171
добровольное пожертвование	4261
довільна сума	5081
догори	5059
додати в кошик	5066
додати до кошика	5066
додати до моїх тем	5103
додати до обраних джерел	5103
додати до обраного	5103
додати до пріоритетних джерел	5103
додати до улюблених джерел	5103
додати коментар	4991
додати як пріоритетне джерело	5103
дозволити	5077
дозволити й показати	4987
дозволити контент	5069
дозволити один раз	5069
дозволити рекламу	5080
дозволити сповіщення	5076
дозволити та показати	4987
дозволити та продовжити	4987
дозволити і показати	4987
дозволити і продовжити	4987
дозвольте сповіщення	5053
докладвай	333
докладвай грешка	255
докладвай коментар	332
докладвай рекламата	337
докладніше	4998
долучитися	4968
долучитися до обговорення	5101
долучитися до спільноти	5081
допомагає будь-яка сума	5082
доставка оплачивается отдельно	4246
достигнахте лимита на статиите	319
доступно по подписке	4145
друга сума	317
другая сумма	4143
други новини	19
другие материалы	19	4176
другие материалы рубрики	4176
другие новости	19	4176
другие новости раздела	4176
другие статьи	4176
другие статьи автора	4270
друк	4977
друкувати	5105
дякуємо за ваш голос	91	5058
дякуємо за ваше повідомлення	5087
дякуємо за голос	5058
дякуємо за повідомлення	5087
дякуємо за реєстрацію	5087
дякуємо за участь в опитуванні	5058
дізнатися ціну	5066
""", 'е': """
единоразово	4139
еднократно дарение	317
ежегодно	4265
ежемесячно	4139
ежемесячное пожертвование	4261
ежемесячный платеж	4262
ежемесячный платёж	4262
економія #%	5085
ексклузивно за абонати	319
ексклюзивно для передплатників	5084
електронна адреса	5088
електронна пошта	5088
електронна пошта або логін	5084
етикети	311
еще нет аккаунта	4264
еще новости	4176
еще от автора	4270
еще по теме	4176
ещё	4176
ещё не подписчик	4264
ещё нет аккаунта	4264
ещё новости	4176
ещё от автора	4270
ещё по теме	4176
""", 'ж': """
желаете ли да получавате известия	313
жодного спаму	5087
""", 'з': """
з нашого магазину	5066
з нашої крамниці	4983
за абонати	319
за датою	5102
за популярністю	5102
за темою	4996
забелязахте грешка	328
заборонити	5077
забравена парола	245
забравили сте паролата си	319
забронировать билет	4246
забронировать место	4246
забронювати квиток	5066
забронювати місце	5066
забув пароль	5084
забули пароль	4971
забыл пароль	4264
забыли пароль	4145
завантаження відео	5072
завантаження плеєра	5072
завантажити аудіо	5072
завантажити випуск	5072
завантажити відео	5069
завантажити додаток	5074
завантажити допис	5069
завантажити застосунок	5074
завантажити контент	5069
завантажити публікацію	5069
завантажити ще	4998
завжди дозволяти	5070
завжди показувати	5069
загрузить видео	4249
загрузить еще	4179
загрузить ещё	4179
загрузить контент	4249
загрузить пост	4249
загрузить публикацию	4249
загрузка видео	4252
загрузка плеера	4252
задонатити	4968
задонатить	4139
задължителни полета	322
задължително	323
задължително поле	322
заказать	4163
заказать книгу	4246
закрити	4967
закрити галерею	5090
закрити рекламу	5107
закрыть	4138
закрыть галерею	4270
закрыть рекламу	4286
залишилося #	5073
залишити відгук	5099
залишити відповідь	4994
залишити коментар	4991
залиште коментар	5101
заметили ошибку	4275
замовити	4982
замовити книгу	5066
замовити книжку	5066
запазете място	305
запази	255
запази за по-късно	335
запази избора	307
запази място	305
запази настройките	307
запази рецептата	61
запази статията	255
запам'ятати мене	5085
заповніть це поле	5087
заполните это поле	4267
запомни ме	320
запомнить меня	4265
започни теста	302
запретить	4257
запропонувати новину	4991
зарегистрироваться	4145
зареди видеото	307
зареди още	325
зареди публикацията	307
зареди съдържанието	307
зареждане на видеото	310
зареждане на плейъра	310
зареєструватися	4971
зарубежной картой	4262
затвори	259
затвори галерията	325
затвори рекламата	337
затрудняюсь ответить	4243
защо виждам тази реклама	337
зберегти	4977
зберегти вибір	5069
зберегти на потім	5105
зберегти налаштування	5069
зберегти рецепт	61
зберегти статтю	4977
збережено	5106
збільшити	4998
збільшити зображення	5090
збільшити текст	5105
збільшити фото	5090
збільшити шрифт	5105
зв'язатися з автором	5090
звук	311
згенеровано за допомогою ші	5099
згенеровано штучним інтелектом	5099
згенеровано ші	5099
згорнути	5000	5090
зменшити шрифт	5105
змінити згоду	5069
змінити налаштування	4987
змінити налаштування cookie	4987
змінити розмір тексту	5105
зміст	4998
зміст статті	5090
знайшли помилку	5095
знижка #%	5085
знижка для передплатників	5066
зображення # з #	5089
зображення # із #	5089
зовнішній контент	5069
зробити внесок	4968
зробити донат	5081
зрозуміло	4986
""", 'и': """
играй сега	302
играть	4243
играть онлайн	4240
из нашего магазина	4246
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
изменить настройки	4166
изменить настройки cookie	4166
изменить размер текста	4285
изменить согласие	4249
изображение # из #	4269
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
ии может ошибаться	4279
или	320	4265
имам профил	319
имате ли профил	319
име	323
имейл адрес	322
имейл или потребителско име	319
имя	4268
индекс	4268
интересное	4176
искате ли да получавате известия	313
использование материалов только с разрешения редакции	4276
исправления и уточнения	4275
""", 'к': """
к началу	4179
к началу страницы	4270
к рецепту	61
каждое пожертвование важно	4261
каждую пятницу. бесплатно. без спама	4267
каждый донат важен	4261
каждый рубль важен	4262
как да изключа adblock	315
как да изключите рекламния блокер	315
как защитаваме източниците си	328
как мы защищаем источники	4275
как мы защищаем наших источников	4275
как отключить adblock	4258
как пазим източниците си	328
картина в картината	310
картинка в картинке	4253
картинка в картинці	5073
категории	4176
категорії	4996
качество	4253
керування згодою	5069
керувати згодою	5069
керувати сповіщеннями	5076
ключови думи	252
книга з автографом	4983
книга з автографом автора	4983
книга с автографом	4164
книга с автографом автора	4164
книга с подписью автора	4164
книги с автографом	4164
книжка з автографом	4983
книжка з автографом автора	4983
книжки з автографом	4983
кожен внесок важливий	5082
кожен донат важливий	5081
кожна гривня важлива	5082
коментар	4991
коментари	255
коментарі	4991
коментарів ще немає	5101
коментирай	255
коментирайте	255
коментирайте първи	255
коментирането е изключено	332
коментування закрито	5101
коментувати	4991
комерційний контент	5107
комерційний матеріал	5107
комментарии	4171
комментарии отсутствуют	4171
комментарий	4171
комментировать	4171
коммерческий контент	4286
коммерческий материал	4286
конец рекламы	4286
контакти	4991
контакты	4171
контент заблокирован	4249
контент заблоковано	5069
контент недоступен	4249
контент недоступний	5069
конфиденциальность	4165
конфиденциальность и cookie	4166
конфіденційність і cookie	4987
копирай връзката	335
копирай линк	255
копирай линка	255
копирането забранено	329
копирано	336
копирано в клипборда	335
копирование запрещено	4276
копировать ссылку	4155
копіювання заборонено	5096
копіювати посилання	4977
край на рекламата	337
крамниця	4982
кросворд	5063
кроссворд	4243
кроссворд дня	4240
кръстословица	303
купете билети	305
купете книгата	305
купи абонамент	245
купи билет	305
купи билети	305
купи книгата	305
купи лиценз	329
купи сега	305
купите нам кофе	4261
купити	4982
купити журнал	5066
купити зараз	5066
купити квитки	5066
купити квиток	5066
купити книгу	5066
купити книжку	5066
купити ліцензію	5096
купити нам каву	5081
купити передплату	5084
купить	4163
купить билет	4246
купить билеты	4246
купить билеты онлайн	4246
купить журнал	4246
купить книгу	4246
купить лицензию	4276
купить номер	4246
купить подписку	4145
купить права на публикацию	4276
купить сейчас	4246
към галерията	325
към количката	305
към магазина	305
към началната страница	325
към началото	311
към рецептата	61
към страницата за дарения	317
към съдържанието	325
кінець реклами	5107
""", 'л': """
лента новостей	4176
линкът е копиран	335
личный кабинет	4145
лише для передплатників	5084
лише необхідні	5069
логин	4265
логин или e-mail	4264
логін	5085
логін або e-mail	5084
лучшие	4282
любая сумма	4262
любая сумма важна	4262
""", 'м': """
магазин	4163
маджонг	303	4243	5063
материал закрыт	4264
материал защищен авторским правом	4276
материал защищён авторским правом	4276
материал партнера	4286
материал партнёра	4286
материал создан автоматически	4279
материалы защищены авторским правом	4276
материалы партнеров	4160
материалы партнёров	4286
материалы по теме	4176
матеріал захищено авторським правом	5096
матеріал партнера	5107
матеріал створено автоматично	5099
матеріали за темою	4996
матеріали захищені авторським правом	5096
матеріали партнерів	5107
матеріали по темі	4996
машинний переклад	5100
машинно преведено	331
машинный перевод	4280
маєте акаунт	5084
маєте новину	5095
меню	4179	4998
месечен абонамент	320
месечно	320
месечно дарение	317
месечно плащане	320
месячная подписка	4265
метки	4176
ми не можемо показати цей вміст	5069
ми не можемо показати цей контент	5069
може би по-късно	259
може да ви хареса	252
може да харесате още	252
может быть, позже	4138
может позже	4138
можете да се откажете по всяко време	319
можете да се отпишете по всяко време	322
можливо, пізніше	4967
можна скасувати будь-коли	5084
мои темы	4283
моите теми	334
мой профиль	4145
моля, изключете рекламния блокер	315
моля, опитайте по-късно	322
моят профил	245
мої теми	5103
мы в социальных сетях	4157
мы в соцсетях	4157
мы вконтакте	4157
мы не можем показать это содержимое	4249
мы не можем показать этот контент	4249
мы отправили вам письмо	4149
мій профіль	4971
місячна передплата	5085
місячна підписка	5085
мітки	4996
""", 'н': """
на весь екран	5072
на весь экран	4252
на главную	4179
на головну	5090
на живо	311
на початок	5073
на початок сторінки	5090
на правах реклами	4980
на правах рекламы	4160
на сторінку пожертв	5081
на страницу пожертвований	4261
на цял екран	310
наверх	4179	4998
нагадати пізніше	4967
нагору	5059
нагору сторінки	5062
надіслати	91	4977	5088
надіслати відгук	5099
надіслати другові	5105
надіслати другу	4977
надіслати електронною поштою	5105
надіслати коментар	5101
надіслати новину	5095
надіслати новину анонімно	5095
надіслати повідомлення	5087
надіслати поштою	4977
надіслати статтю поштою	4977
надіслати у whatsapp	5105
надішліть свої фото	5095
наживо	5073
нажмите, чтобы увеличить	4270
назад	4179	4998	5059
назначение платежа: пожертвование	4261
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
найкраща пропозиція	5085
найкращі	5102
найпопулярніше	4996	5085
найпопулярніше за добу	4996
найпопулярніше за тиждень	4996
найпопулярніший	5085
найти	4179
найчитаніше	4996
налаштування	4986
налаштування cookie	5069
налаштування конфіденційності	5069
налаштування приватності	5069
налаштування файлів cookie	5069
налаштувати cookie	5069
налаштувати сповіщення	5076
налично в google play	312
нам нужно ваше согласие	4166
нам потрібна ваша згода	4987
намали шрифта	335
написати автору	5090
написати анонімно	5095
написати в редакцію	5095
написати коментар	4991
написать автору	4270
написать анонимно	4275
написать в редакцию	4275
написать комментарий	4171
напишете коментар	332
напиши коментар	255
напомни ми по-късно	259
напомнить позже	4138
направете дарение	244
направете теста	302
направи теста	302
настроить cookie	4249
настроить уведомления	4256
настройки	4165
настройки cookie	4165
настройки за поверителност	307
настройки конфиденциальности	4249
настройки на бисквитките	307
настройки приватности	4249
настройки файлов cookie	4249
наступна	4998
наступна новина	5090
наступна світлина	5090
наступна стаття	4996
наступна сторінка	5090
наступне відео	5072
наступне фото	5090
наступний матеріал	5062
наступний слайд	5090
натисніть, щоб збільшити	5090
начална страница	325
начать игру	4240
начать тест	4240
наш магазин	4164
наша крамниця	4983
нашли ошибку	4275
не вдалося відтворити відео	5072
не вдалося завантажити відео	5072
не дозволяти	5054
не зараз	4967	5054
не маєте акаунта	5084
не можем да покажем това съдържание	307
не пропустите	4176
не пропустіть	4996
не разрешать	4237
не сега	259
не сегодня	4138
не сейчас	4138	4237
не сьогодні	4967
не удалось воспроизвести видео	4252
не удалось загрузить видео	4252
не, благодаря	259
невалиден имейл	322
невалиден имейл адрес	322
неверный e-mail	4267
неверный email	4149
неверный адрес электронной почты	4267
неверный имейл	4149
нейросеть может ошибаться	4279
некоректна адреса	5087
некоректний e-mail	5087
некорректный e-mail	4267
некорректный email	4149
некорректный адрес	4267
немає акаунта	5084
немає акаунту	5084
немає коментарів	5101
немає передплати	5084
необов'язково	5088
необязательно	4268
неправильна електронна адреса	5087
неправильный e-mail	4149
неправильный email	4149
неправильный имейл	4149
нет аккаунта	4264
нет комментариев	4171
нет подписки	4264
нет, спасибо	4138	4237
нещо се обърка. опитайте отново	322
нещо се обърка. опитайте по-късно	322
никакого спама	4267
новини	4996
новини за темою	4996
новини компаній	4980
новини партнерів	4980	4996
новости	4176
новости smi#	4176
новости партнеров	4160
новости партнёров	4160
новости по теме	4176
новости сми#	4176
новые	4282
нові	5102
номер телефона	4268
номер телефону	5088
нравится	4282
няма коментари	332
нямам мнение	303
нямам профил	319
нямате абонамент	319
нямате профил	319
ні, дякую	4967	5054
""", 'о': """
обговорити	4991
обговорити в telegram	4994
обговорити в коментарях	4994
обговорити в чаті	4994
обговорити на форумі	4994
обговорити у facebook	4994
обговорити у форумі	4994
оберіть передплату	5084
оберіть план	5084
оберіть суму	5081
обнови страницата	316
обновите страницу	4260
обновить страницу	4260
обов'язкове поле	5087
обов'язково	5088
обрати	5085
обрати передплату	5084
обрати план	5084
обрати тариф	5084
обратная связь	4171
обратно към началната страница	325
обратно към началото	325
обратно нагоре	325
обсудить	4171
обсуждение	4171
общи условия	308
обязательно	4268
обязательное поле	4267
одноклассники	4156
одноразово	4968
озвучено роботом	4252
озвучено синтезированным голосом	4252
озвучено синтезованим голосом	5072
оновити сторінку	5080
оновіть сторінку	5080
опитайте отново	322
опитайте по-късно	322
опитування	92	5063
опитування дня	91	5058
оплата раз в год	4264
оплата раз на рік	5084
опрос	92
опрос дня	91	4240
опублікувати коментар	4994
основание: дарение	317
оставащо време	311
оставащо време #	310
оставащо време -#	310
оставете коментар	332
остави коментар	332
оставить комментарий	4171
оставить отзыв	4279
оставшееся время	4253
оставшееся время #	4252
оставшееся время -#	4252
оставьте комментарий	4281
останні новини	4996
останні статті	4996
от нашите партньори	337
от наших партнеров	4286
от наших партнёров	4286
от нашия магазин	305
ответить	4171	4282
отвори в приложението	312
отвори галерията	325
отвори приложението	312
отговор	333
отговори	333
отиди на рецептата	61
отказ по всяко време	319
отказаться	4165
отказвам всички	308
отклонить	4165
отклонить все	4250
отклонить всё	4250
отключете статията	319
отключете цялата статия	245
отключи статията	245
отключите adblock	4258
отключите адблок	4258
отключить звук	4252
отключить рекламу	4286
открихте грешка	328
открихте грешка в текста	328
открыть	4181
открыть в браузере	4290
открыть галерею	4270
открыть карту	4181
открыть приложение	4254
открыть статью	4264
отмена в любой момент	4264
отменить можно в любой момент	4264
отозвать согласие	4249
отпечатай	255
отпечатай статията	255
отписаться	4284
отписаться можно в любой момент	4267
отписаться от рассылки	4290
отписаться от темы	4283
отпишете се по всяко време	322
отправить	91	4268
отправить другу	4155
отправить комментарий	4281
отправить отзыв	4279
отправить по почте	4155
отправить по электронной почте	4285
отправить сообщение	4267
отримувати сповіщення	5076
отсканируйте qr-код	4255
отстъпка за абонати	305
оттегли съгласието	307
оттегляне на съгласието	307
отхвърли всички	308
оферта за читатели	305
оформити передплату	5084
оформити підписку	4971
оформить донат	4139
оформить доступ	4264
оформить ежемесячное пожертвование	4261
оценете статията	255
оцените материал	4171
оцените рецепт	61
оцените статью	4171
оценить рецепт	61
оцініть матеріал	4991
оцініть рецепт	61
оцініть статтю	4991
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
пароль	4265	5085
партнерский материал	4160
партнерский проект	4160
партнерський матеріал	4980
партнерський проєкт	4980
партньорско съдържание	251
партнёрский материал	4160
партнёрский проект	4160
пасианс	303
пасьянс	4243	5063
пауза	311	4253	5073
переведено автоматически	4279
переведено нейросетью	4279
переведено с помощью ии	4279
перевір себе	5063
перевірте свою пошту	5087
перевірте свої знання	5058
перевірте себе	5063
переглянути # світлин	5089
переглянути # світлини	5089
переглянути # фото	5089
переглянути # фотографій	5089
переглянути # фотографії	5089
переглянути всі # світлин	5089
переглянути всі # світлини	5089
переглянути всі # фото	5089
переглянути всі # фотографій	5089
переглянути всі # фотографії	5089
переглянути всі світлин	5089
переглянути всі світлини	5089
переглянути всі фото	5089
переглянути всі фотографій	5089
переглянути всі фотографії	5089
переглянути галерею	5090
переглянути пропозицію	5066
переглянути результати	91	5058
переглянути світлин	5089
переглянути світлини	5089
переглянути усі # світлин	5089
переглянути усі # світлини	5089
переглянути усі # фото	5089
переглянути усі # фотографій	5089
переглянути усі # фотографії	5089
переглянути усі світлин	5089
переглянути усі світлини	5089
переглянути усі фото	5089
переглянути усі фотографій	5089
переглянути усі фотографії	5089
переглянути фото	5089
переглянути фотографій	5089
переглянути фотографії	5089
переглянути ціну	5066
передплата	4971
передплатити	4971
перезавантажити сторінку	5080
перезавантажте сторінку	5080
перезагрузите страницу	4260
перезагрузить страницу	4260
перейти в галерею	4270
перейти в магазин	4246
перейти до галереї	5090
перейти до досьє	5090
перейти до змісту	5090
перейти до контенту	5090
перейти до крамниці	4983
перейти до магазину	5066
перейти до оплати	5081
перейти до основного вмісту	5090
перейти до пожертви	5081
перейти до пропозиції	5066
перейти до рецепта	61
перейти к досье	4270
перейти к контенту	4270
перейти к оплате	4261
перейти к основному содержанию	4270
перейти к пожертвованию	4261
перейти к предложению	4246
перейти к рецепту	61
перейти к содержанию	4179
перейти к сюжету	4270
перекладено автоматично	5099
перекладено за допомогою ші	5099
перекладено ші	5099
пересказ нейросети	4279
пересказано нейросетью	4279
печать	4155
печать рецепта	61
питання дня	5063
пишете до редакцията	328
пишете на автора	325
пиши на автора	325
платена публикация	87	251
платено партньорство	337
платено съдържание	251
плеер загружается	4252
плейърът се зарежда	310
плеєр завантажується	5072
по дате	4282
по подписке	4145
по популярности	4282
по теме	4176
по-късно	259	314
побачили помилку	5095
повернутися на головну	5090
повернутися нагору	5062
повний екран	5073
повноекранний режим	5072
повідомити новину	5095
повідомити про помилку	4991
повідомити про помилку в тексті	4991
повідомлення	5088
повідомлення надіслано	5087
погоджуюсь	4986
погоджуюся	4986
погодитись і продовжити	4987
погодитися та продовжити	5069
погодитися і продовжити	4987
пограти	5063
подай сигнал	328
подарете тази статия	255
подари статията	335
подарить доступ	4285
подарить материал	4155
подарить статью	4145
подарувати доступ	5105
подарувати статтю	4977
поддержать	4139
поддержать автора	4139
поддержать на boosty	4261
поддержать на patreon	4261
поддержать нас	4139
поддержать проект	4139
поддержать редакцию	4139
поддержите нас	4139
поделитесь	4155
поделиться	4155
поделиться в telegram	4155
поделиться в twitter	4155
поделиться в одноклассниках	4155
поделиться в соцсетях	4155
поделиться вконтакте	4155
поделиться новостью	4155
поделиться ссылкой	4155
поделиться статьей	4155
поделиться статьёй	4155
подкасти	4996
подкасты	4176
подкрепете ни	244
подкрепи	244
подкрепи ни	244
подобається	5102
подобни статии	252
подписаться	4145
подписаться в max	4157
подписаться в telegram	4157
подписаться на автора	4283
подписаться на канал	4157
подписаться на новости	4148
подписаться на рассылку	4148
подписаться на телеграм-канал	4157
подписаться на тему	4283
подписаться на уведомления	4256
подписка	4145
подписка на год	4264
подписка на месяц	4264
подписывайтесь	4157
подпишитесь	4264
подпишитесь на рассылку	4148
подреди по	332
подробнее	4179
подробнее по теме	4176
подтвердите e-mail	4267
подтвердите адрес электронной почты	4267
поділитись	4977
поділитися	4977
поділитися в telegram	4977
поділитися в соцмережах	4977
поділитися новиною	4977
поділитися статтею	4977
поділіться	4977
пожаловаться	4282
пожаловаться на комментарий	4281
пожаловаться на рекламу	4286
пожертвовать	4139
пожертвувати	4968
позволи	314
позволи известия	313
позже	4257
поиск	4179
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
показати # відповідей	5101
показати # відповіді	5101
показати # світлин	5089
показати # світлини	5089
показати # фото	5089
показати # фотографій	5089
показати # фотографії	5089
показати більше	4998
показати вміст	5069
показати все	5000
показати всі	5091
показати всі # світлин	5089
показати всі # світлини	5089
показати всі # фото	5089
показати всі # фотографій	5089
показати всі # фотографії	5089
показати всі світлин	5089
показати всі світлини	5089
показати всі фото	5089
показати всі фотографій	5089
показати всі фотографії	5089
показати відповіді	5101
показати галерею	5090
показати й прийняти	5069
показати коментарі	4991
показати контент	5069
показати менше	5090
показати оригінал	5000	5060
показати пароль	5084
показати підпис	5090
показати результати	91	5058
показати розшифровку	5072
показати світлин	5089
показати світлини	5089
показати субтитри	5072
показати усі # світлин	5089
показати усі # світлини	5089
показати усі # фото	5089
показати усі # фотографій	5089
показати усі # фотографії	5089
показати усі світлин	5089
показати усі світлини	5089
показати усі фото	5089
показати усі фотографій	5089
показати усі фотографії	5089
показати фото	5089
показати фотографій	5089
показати фотографії	5089
показати ще	4998
показати і прийняти	5069
показать # ответа	4281
показать # ответов	4281
показать # фото	4269
показать # фотографии	4269
показать # фотографий	4269
показать больше	4179
показать все	4181	4271
показать все # фото	4269
показать все # фотографии	4269
показать все # фотографий	4269
показать все фото	4269
показать все фотографии	4269
показать все фотографий	4269
показать галерею	4270
показать еще	4179
показать ещё	4179
показать и принять	4249
показать карту	4181
показать комментарии	4171
показать контент	4249
показать меньше	4181	4270
показать оригинал	4181	4241
показать ответы	4281
показать пароль	4264
показать перевод	4181
показать подпись	4270
показать расшифровку	4252
показать результаты	91	4240
показать содержимое	4249
показать субтитры	4252
показать фото	4269
показать фотографии	4269
показать фотографий	4269
показувати завжди	5069
показывать всегда	4249
поки немає коментарів	5101
поле обов'язкове для заповнення	5087
поле обязательно для заполнения	4267
полето е задължително	322
политика cookie	4249
политика за защита на личните данни	307
политика за поверителност	307
политика исправлений	4275
политика конфиденциальности	4165
политика конфиденциальности и cookie	4166
политика обработки персональных данных	4165
полноэкранный режим	4252
полный экран	4253
получавай известия	313
получать уведомления	4256
пользовательское соглашение	4165
політика cookie	5069
політика виправлень	5095
політика конфіденційності	4986
політика конфіденційності та cookie	4987
політика приватності	5069
помогает любая сумма	4262
помочь	4139
помочь нам	4139
помочь проекту	4139
помочь редакции	4139
помітили помилку	5095
понятно	4165
попередня	4998
попередня новина	5090
попередня стаття	4996
попередня сторінка	5090
попереднє фото	5090
попередній матеріал	5062
попередній слайд	5090
поправки и уточнения	328
попробовать бесплатно	4145
попробуйте еще раз	4267
попробуйте ещё раз	4267
попробуйте позже	4267
популярне	4996
популярное	4176
популярные	4176	4282
популярные новости	4176
популярные статьи	4176
популярный	4265
популярні	5102
популярні новини	4996
попълнете това поле	322
поръчай книгата	305
поръчайте книгата	305
посилання скопійовано	4977
поскаржитися	5102
поскаржитися на коментар	5101
поскаржитися на рекламу	5107
последнее	4176
последни	252
последни новини	252
последние новости	4176
послухати новину	4977
посмотреть # фото	4269
посмотреть # фотографии	4269
посмотреть # фотографий	4269
посмотреть в браузере	4290
посмотреть все # фото	4269
посмотреть все # фотографии	4269
посмотреть все # фотографий	4269
посмотреть все фото	4269
посмотреть все фотографии	4269
посмотреть все фотографий	4269
посмотреть результаты	91	4240
посмотреть фото	4269
посмотреть фотографии	4269
посмотреть фотографий	4269
посмотреть цену	4246
потвърдете имейла си	322
поточний час	5073
поточний час #	5072
потребителско име	320
потребителско име или имейл	319
похожие материалы	4176
похожие статьи	4176
почати гру	5058
почати тест	5058
почему я вижу эту рекламу	4286
почерпете ни с кафе	317
почерпи ни кафе	317
почтовый индекс	4268
поширити	4977
поширити у facebook	4977
поштовий індекс	5088
пошук	4998
пощенски код	323
правила за коментарите	332
правила за коментиране	255
правила использования	4165
правила коментарів	5101
правила коментування	4991
правила комментариев	4281
правила комментирования	4171
правила користування	5070
предимства за абонати	305
предишна новина	325
предишна снимка	325
предишна статия	325
предишна страница	325
предложение для подписчиков	4246
предложение для читателей	4246
предложить новость	4171
предыдущая	4179
предыдущая новость	4270
предыдущая статья	4176
предыдущая страница	4270
предыдущая фотография	4270
предыдущее фото	4270
предыдущий слайд	4270
презаредете страницата	316
презареди страницата	316
премиум	4145
преміум	4971
препечатването е забранено	329
препечатването забранено	329
препоръчани	252
препоръчано от outbrain	337
препоръчано от taboola	337
препоръчваме	320
препоръчваме ви	252
препоръчваме ви още	252
препоръчваме още	252
пригостити кавою	5081
пригостіть нас кавою	5081
придбати квитки	5066
придбати квиток	5066
придбати книжку	5066
придбати передплату	5084
придбати права на публікацію	5096
приемам всички	308
приемам всички бисквитки	307
приемам и продължавам	307
приеми всички	308
приеми и покажи	307
приеми и продължи	307
призначення платежу: благодійний внесок	5081
прийняти	4986
прийняти все	5070
прийняти всі	4986
прийняти всі файли cookie	5069
прийняти й показати	5069
прийняти й продовжити	4987
прийняти та показати	5069
прийняти та продовжити	5069
прийняти і продовжити	5069
принтирай	255
принтирай рецептата	61
принципи редакції	5095
принять	4165
принять все	4165
принять все cookie	4249
принять все файлы cookie	4249
принять всё	4165
принять и показать	4249
принять и продолжить	4249
прислать новость	4171
прислать новость анонимно	4275
присоединиться к обсуждению	4281
приховати коментарі	4994
пришлите свои фото	4275
приєднатися	4968
приєднатися до спільноти	4968
про автора	5012
про авторку	5012
про авторів	5012
проверете имейла си	322
проверете пощата си	322
провери знанията си	302
проверь себя	4243
проверьте адрес почты	4149
проверьте свои знания	4240
проверьте свою почту	4267
проверьте себя	4243
проголосовало #	4240
проголосовать	91
проголосувати	91
продовження під рекламою	4980
продовження статті під рекламою	4980
продовжити без вимкнення	5078
продовжити з apple	5084
продовжити з google	5084
продовжити через apple	5084
продовжити через facebook	5084
продовжити через google	5084
продолжительность #	4253
продолжить без отключения	4258
продолжить без поддержки	4138
продолжить с apple	4264
продолжить с google	4264
продолжить через apple	4264
продолжить через facebook	4264
продолжить через google	4264
продължава след рекламата	251
продължете с google	319
продължи без изключване	315
продължи с apple	319
продължи с facebook	319
продължи с google	319
продължителност	311
продължителност #	311
произвольная сумма	4261
произошла ошибка	4268
произошла ошибка. попробуйте ещё раз	4267
произошла ошибка. попробуйте позже	4267
пройти опитування	5058
пройти опрос	4240
пройти тест	4240
прокоментувати	5102
прокомментировать	4282
промени размера на текста	335
промо	4160	4980
пропозиція для передплатників	5066
пропозиція для читачів	5066
прослухати статтю	5072
прослушать	4155
прослушать новость	4155
прослушать статью	4252
прочетено от синтетичен глас	310
прочетете и	252
прочетете цялата статия	325
прочети по-късно	335
прочети с абонамент	319
прочети транскрипцията	310
прочети цялата новина	325
прочети цялата статия	325
прочитати пізніше	5105
прочитать позже	4285
прямой эфир	4253
прізвище	5088
публикувай коментар	332
пусни видеото	310
първо най-новите	332
підписатись	4971
підписатися	4971
підписатися на автора	5103
підписатися на сповіщення	5076
підписатися на тему	5103
підписка	4971
підсумок від ші	5099
підтвердьте електронну адресу	5087
підтвердіть e-mail	5087
підтримайте нас	4968
підтримати	4968
підтримати автора	4968
підтримати журналістів	4968
підтримати на buy me a coffee	5081
підтримати на patreon	5081
підтримати нас	4968
підтримати проєкт	5081
підтримати разово	5081
підтримати редакцію	4968
підтримувати щомісяця	5081
пізніше	5077
""", 'р': """
радимо прочитати	4996
радимо також	4996
развернуть	4179
разгадать кроссворд	4240
размер на текста	335
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	5082
разовий внесок	5082
разовий донат	5081
разово	4139
разовое пожертвование	4261
разовый платеж	4262
разовый платёж	4262
разпечатай	255
разпечатай статията	335
разреши	314
разреши веднъж	307
разреши известия	313
разреши известията	313
разреши рекламите	316
разрешите уведомления	4236
разрешить	4257
разрешить и показать	4166
разрешить и продолжить	4166
разрешить контент	4249
разрешить один раз	4249
разрешить рекламу	4260
разрешить уведомления	4236
ранняя регистрация	4247
раскрыть	4181
распечатать	4155
распечатать рецепт	61
распечатать статью	4155
рассказать друзьям	4155
рассылка	4148
рассылки	4148
расшифровка	4253
регистрация	245	4145
редакция рекомендует	4176
редакційна політика	5095
редакційна політика видання	5095
резултати от анкетата	302
резултати от гласуването	302
результати	92	5000
результати голосування	5073
результати опитування	5073
результаты	92	4181
результаты голосования	4253
результаты опроса	4253
реклама	251	4160	4980
реклама - статията продължава по-долу	251
реклама google	4286
реклама від google	5107
реклама закончилась	4286
реклама закінчилася	5107
реклама на сайте	4160
реклама на сайті	4980
реклама окончена	4286
реклама от google	4286
реклама. продовження нижче	4980
реклама. продолжение ниже	4160
реклами от google	337
рекламний матеріал	5107
рекламно каре	251
рекламно съдържание	251
рекламный материал	4286
рекомендовано outbrain	4286
рекомендовано taboola	4286
рекомендуем	4176	4265
рекомендуем почитать	4176
рекомендуем также	4176
рекомендуемое	4176
рекомендуємо	4996	5085
рекомендуємо прочитати	4996
рекомендуємо також	4996
реши кръстословицата	302
реши теста	302
реєстрація	4971
розгадати кросворд	5058
розгорнути	5000	5090
роздрукувати	4977
роздрукувати рецепт	61
роздрукувати статтю	4977
розмір тексту	65
розмір шрифту	65
розшифровка	5073
российской картой	4262
рубрики	4176	4996
річна передплата	5085
річна підписка	5085
""", 'с': """
самая выгодная	4265
само за абонати	319
само необходими	307
само необходимите	307
самое важное	4176
самое популярное	4176
самое читаемое	4176
самое читаемое за день	4176
самое читаемое за неделю	4176
самый популярный	4265
свали аудиото	310
свали епизода	310
свали от app store	312
свали от google play	312
свали приложението	312
свежее	4176
свежие новости	4176
свернуть	4179
своя сума	5081
своя сумма	4261
свържете се с редакцията	328
свържи се с автора	325
свързани новини	252
свързани публикации	252
свързани статии	252
связаться с нами	4171
світлина # з #	5089
світлина # із #	5089
сгенерировано ии	4279
сгенерировано нейросетью	4279
сгенерировано с помощью ии	4279
сделать донат	4261
сделать пожертвование	4139
сейчас читают	4176
сигнализирай за грешка	328
сканворд	4243
сканирай qr кода	312
сканирайте qr кода	312
сканирайте qr кода и изтеглете приложението	312
сканируйте qr-код	4255
скануйте qr-код	5075
скасувати можна будь-коли	5084
скачать аудио	4252
скачать выпуск	4252
скачать из google play	4254
скидка #%	4265
скидка для подписчиков	4246
скопировано	4156
скопировано в буфер обмена	4285
скопировать ссылку	4155
скопировать ссылку на статью	4155
скопійовано	5106
скопійовано в буфер обміну	5105
скопіювати посилання	4977
скопіювати посилання на статтю	4977
скорост	311
скорост на възпроизвеждане	310
скорость воспроизведения	4252
скрий отговорите	332
скрий рекламата	337
скрыть	4181
скрыть ответы	4281
скрыть рекламу	4286
слайд # з #	5089
слайд # из #	4269
слайд # от #	324
слайд # із #	5089
слайд #/#	4269	5089
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
следить за автором	4283
следить за онлайном	4270
следить за темой	4283
следующая	4179
следующая новость	4270
следующая статья	4176
следующая страница	4270
следующая фотография	4270
следующее видео	4252
следующее фото	4270
следующий слайд	4270
слухати	4977
слухати новину	4977
слушай новината	255
слушай статията	310
слушать	4155
слушать новость	4155
см. также	4176
смотреть # фото	4269
смотреть # фотографии	4269
смотреть # фотографий	4269
смотреть в браузере	4290
смотреть видео	4252
смотреть все	4179
смотреть все # фото	4269
смотреть все # фотографии	4269
смотреть все # фотографий	4269
смотреть все фото	4269
смотреть все фотографии	4269
смотреть все фотографий	4269
смотреть галерею	4270
смотреть онлайн-трансляцию	4270
смотреть оригинал	4241
смотреть предложение	4246
смотреть фото	4269
смотреть фотогалерею	4270
смотреть фотографии	4269
смотреть фотографий	4269
смотри также	4176
смотрите также	4176
сначала новые	4281
сначала старые	4281
снимка # от #	324
снимка #/#	324
снимок # из #	4269
советуем почитать	4176
согласен	4165
согласен и продолжить	4166
согласиться	4165
согласиться и продолжить	4249
содержание	4179
содержание статьи	4270
содержимое недоступно	4249
создано ии	4279
создано нейросетью	4279
создано при помощи ии	4279
создано с помощью ии	4279
создать аккаунт	4145
сообщение	4268
сообщение отправлено	4267
сообщить новость	4275
сообщить об опечатке	4171
сообщить об ошибке	4171
сортирай по	332
сортиране	333
сортировать	4282
сортировать по	4281
сортировка	4282
сортування	5102
сортувати	5102
сортувати за	5101
сохранено	4156
сохранить	4155
сохранить выбор	4249
сохранить на потом	4285
сохранить настройки	4249
сохранить рецепт	61
сохранить статью	4155
социальные сети	4157
спасибо за ваш голос	91	4240
спасибо за ваше сообщение	4267
спасибо за подписку	4148
спасибо за регистрацию	4267
спасибо за сообщение	4267
спасибо за участие в опросе	4240
спасибо, ваш голос учтён	4240
спершу нові	5101
спершу старі	5101
спестявате #%	320
спецпроект	4160
спецпроєкт	4980
сповіщення	5077
споделете	255
сподели	255
сподели във facebook	255
сподели като подарък	335
сподели по имейл	335
сподели статията	255
споделяне	255
спонсорирано	251
спонсорирано съдържание	337
спонсорский материал	4286
спонсорський матеріал	5107
способ оплаты	4143
способы оплаты	4143
спочатку нові	5101
спочатку старі	5101
спри да следваш	334
спробуйте пізніше	5087
спробуйте ще раз	5087
ссылка скопирована	4155
сталася помилка	5088
сталася помилка. спробуйте пізніше	5087
сталася помилка. спробуйте ще раз	5087
станете член	244
стани абонат	244
стани дарител	244
старые	4282
старі	5102
стати патроном	5081
стати підписником	5081
стати співучасником	4968
стати частиною спільноти	4968
стати членом клубу	5081
статията е заключена	319
статията е защитена с авторско право	329
статията се чете от изкуствен интелект	310
стаття захищена авторським правом	5096
стать патроном	4139
стать соучастником	4139
стать спонсором	4139
статья защищена авторским правом	4276
створено за допомогою штучного інтелекту	5099
створено за допомогою ші	5099
створено штучним інтелектом	5099
створено ші	5099
створити акаунт	4971
стежити за автором	5103
стежити за онлайном	5090
стежити за темою	5103
стислий переказ від ші	5099
стоимость доставки	4247
сторінка # з #	5089
сторінка # із #	5089
сторінка #/#	5089
страница # из #	4269
страница # от #	324
страница #/#	324	4269
стрічка новин	4996
субтитри	311	5073
субтитры	4253
судоку	303	4243	5063
сума по избор	317
сховати	5000
сховати відповіді	5101
сховати рекламу	5107
сходни новини	252
схожі матеріали	4996
схожі новини	4996
схожі статті	4996
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
сыграть	4243
сюжет	4176
сюжеты	4176
""", 'т': """
тагове	252
тази статия е заключена	319
так, будь ласка	5077
так, дякую	5077
так, увімкнути	5054
так, хочу	5077
також читайте	4996
твитнуть	4155
твиттер	4156
твітнути	4977
теги	4176	4996
текст продовжується під рекламою	4980
текст создан автоматически	4279
текст створено автоматично	5099
текст читает робот	4252
текущее время	4253
текущее время #	4252
текущо време	311
текущо време #	310
телеграм	4156
телефон	323	4268	5088
тема	323	4268	5088
тема дня	4176
теми	4996
темы	4176
тест дня	4240
тествай знанията си	302
това видео вече не е налично	310
това видео не е налично	310
това поле е задължително	322
това съдържание не е налично	307
това съдържание не може да бъде показано	307
только для подписчиков	4145
только необходимые	4249
транскрипция	311
тривалість	5073
тривалість #	5073
търговско съдържание	337
тільки необхідні	5069
""", 'у': """
у вас вже є акаунт	5084
у вас включен adblock	4258
у вас нет подписки	4264
у вас уже есть аккаунт	4264
у кошик	4982
у мене вже є акаунт	5084
у мене є акаунт	5084
у мене є передплата	5084
у меня есть аккаунт	4264
у меня есть подписка	4264
у меня нет аккаунта	4264
у меня уже есть аккаунт	4264
у цій статті	5090
уведомления	4257
увеличи	311
увеличи снимката	325
увеличи текста	335
увеличи шрифта	335
увеличить	4179
увеличить изображение	4270
увеличить текст	4285
увеличить фото	4270
увеличить шрифт	4285
увійти	4971
увійти з google	5084
увійти за допомогою google	5084
увійти через apple	5084
увійти через facebook	5084
увійти через google	5084
увійти, щоб коментувати	5101
увімкнути	5077
увімкнути звук	5072
увімкнути сповіщення	5053
увімкніть сповіщення	5053
угостите нас кофе	4261
угостить кофе	4262
уже есть аккаунт	4145
уже зарегистрированы	4145
уже зареєструвалися	4971
уже отключил	4260
узнать цену	4246
укажите сумму	4261
уменьшить шрифт	4285
умови використання	4986
управление на бисквитките	307
управление на известията	313
управление на съгласието	307
управление согласием	4249
управление уведомлениями	4256
управлявай съгласието	307
управлять согласием	4249
условия за ползване	307
установить приложение	4254
усі коментарі	5101
усі матеріали	5090
усі матеріали автора	5090
усі матеріали авторки	5012
усі матеріали за темою	5090
усі новини	4998
усі статті	5090
усі статті автора	5090
участие в азартных играх может вызвать зависимость	4162
участие в азартных играх может вызвать игровую зависимость	4162
""", 'ф': """
файлы cookie	4165
фамилия	323	4268
фейсбук	4156
филворды	4243
фото	4176
фото # з #	5089
фото # из #	4269
фото # із #	5089
фото #/#	4269	5089
фоторепортаж	4176
""", 'х': """
харесай	255
харесва ми	333
хорошо	4165
хотите получать уведомления	4256
хочете отримувати сповіщення	5076
""", 'ц': """
це було корисно	5099
це відео більше недоступне	5072
це відео недоступне	5072
це відео недоступне у вашій країні	5072
це поле обов'язкове	5087
цей контент недоступний	5069
цей контент неможливо показати	5069
цей матеріал закритий	5084
цена на доставката	305
ця стаття закрита	5084
цял екран	310
""", 'ч': """
час читання # хв	4998
час, що залишився	5072
час, що залишився #	5072
чете синтетичен глас	310
четете без ограничения	319
четете без реклами	337
четете в приложението	312
чети без реклами	337
чети в приложението	312
чи була стаття корисною	4991
читает синтезированный голос	4252
читайте в застосунку	5074
читайте в приложении	4254
читайте еще	4176
читайте ещё	4176
читайте ниже	4160
читайте первыми в приложении	4254
читайте першими в застосунку	5074
читайте по теме	4176
читайте также	4176
читайте також	4996
читати без обмежень	5084
читати без реклами	5107
читати всю новину	5090
читати всю статтю	5090
читати далі	4998
читати з передплатою	5084
читати коментарі	5101
читати оригінал	5060
читати повністю	4998
читати розшифровку	5072
читати статтю повністю	5090
читати також	4996
читать без ограничений	4264
читать без рекламы	4286
читать в max	4157
читать в telegram	4157
читать в браузере	4290
читать всю статью	4270
читать далее	4179
читать дальше	4179
читать ещё	4179
читать комментарии	4171
читать оригинал	4241
читать полностью	4179
читать расшифровку	4252
читать с подпиской	4264
читать статью полностью	4270
читать также	4176
читать целиком	4270
читає синтезований голос	5072
чому я бачу цю рекламу	5107
что еще почитать	4176
что ещё почитать	4176
что-то пошло не так	4268
что-то пошло не так, попробуйте позже	4267
что-то пошло не так. попробуйте еще раз	4267
что-то пошло не так. попробуйте ещё раз	4267
что-то пошло не так. попробуйте позже	4267
чуй статията	310
""", 'ш': """
швидкість відтворення	5072
ші може помилятися	5099
""", 'щ': """
ще за темою	4996
ще на цю тему	4999
ще не передплатник	5084
ще немає акаунта	5084
ще новини	4996
що ще почитати	4996
щомісяця	4968	5085
щомісячна підтримка	5082
щомісячний внесок	5081
щоп'ятниці. безкоштовно. без спаму	5087
щороку	5085
щось пішло не так	5088
щось пішло не так, спробуйте пізніше	5087
щось пішло не так. спробуйте пізніше	5087
щось пішло не так. спробуйте ще раз	5087
""", 'э': """
экономия #%	4265
эксклюзивно для подписчиков	4264
электронная почта	4148
электронная почта или логин	4264
эта статья закрыта	4264
это было полезно	4279
это видео больше недоступно	4252
это видео недоступно	4252
это видео недоступно в вашей стране	4252
это поле обязательно	4267
это поле обязательно для заполнения	4267
этот контент невозможно показать	4249
этот контент недоступен	4249
этот материал закрыт	4264
""", 'я': """
я вже підтримую	4967
я вимкнув блокувальник	5078
я отключил	4260
я отключил блокировщик	4258
я уже поддерживаю	4138
як вимкнути adblock	5078
як ми захищаємо джерела	5095
як ми захищаємо наші джерела	5095
якість	5073
яндекс.дзен	4156
""", 'і': """
ім'я	5088
індекс	5088
інша сума	5081
інші матеріали автора	5090
інші матеріали авторки	5012
інші новини	19	4996
інші статті автора	5090
інші статті авторки	5012
""", 'א': """
אהבתי	2319
אודות	2283
אודות הכותב	2351
אולי אחר כך	2335
אולי גם יעניין אותך	2268
אולי יעניין אותך	2268
אולי יעניין אותך גם	2307
אולי יעניין אתכם	2268
אולי יעניין אתכם גם	2307
אולי מאוחר יותר	2246
אולי פספסתם	2307
אחר כך	2336
איך מכבים	2340
איך מכבים חוסם פרסומות	2338
אימייל	2347
אימייל לא תקין	2346
אין לך חשבון	2344
אין לכם חשבון	2344
אינציקלופדיית ynet	2268
אישור	2265	2335
אישור הכל	2331
אישור והמשך	2330
אני מאשר את תנאי השימוש	2346
אני מאשר קבלת דיוור	2346
אני מאשר/ת קבלת דברי פרסומת	2346
אני מאשר/ת קבלת דיוור	2346
אני מסכים	2265
אני מסכים לתנאי השימוש	2346
אני מסכים/ה לתנאי השימוש	2346
אני מסכימה	2265
אפשר	2336
אפשר התראות	2334	2335
אפשר לבטל בכל רגע	2344
אפשר תמיד	2330
אפשרויות נוספות	2359
אשר את כל העוגיות	2364
אשר הכל	2331
אשר והמשך	2330
""", 'ב': """
בדקו את תיבת הדואר	2346
בדקו את תיבת המייל	2346
בחירה	2345
בחן את עצמך	2321
בחנו את עצמכם	2321
בחסות	2312
בחר	2345
בחר מסלול	2344
בחר סכום	2366
בחרו את המינוי שלכם	2344
בחרו מינוי	2344
בחרו מסלול	2344
בחרו סכום	2366
בטל השתקה	2326
ביטול	2335
ביטול הסכמה	2330
ביטול השתקה	2326
בלי ספאם	2346
בלעדי למנויים	2344
במעקב	2356
בשיתוף	2262
בשיתוף עם	2360
""", 'ג': """
גודל גופן	65
גודל הטקסט	2358
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2367
""", 'ד': """
דווח על טעות	2267
דווח על תגובה	2362
דווחו לנו על טעות	2318
דחה את כל העוגיות	2364
דחה הכל	2331
דחיית הכל	2331
דיווח	2319
דיווח על טעות	2318
דיווח על תגובה	2362
דילוג לתוכן	2270
דילוג לתוכן המרכזי	2270
דלג לתוכן	2272
דלג לתוכן הראשי	2270
דלג על הפרסומת	2365
דלגו למתכון	61
דלגו על הפרסומת	2365
דף הבית	2272
""", 'ה': """
האזינו	2257
האזינו בספוטיפיי	2363
האזינו לכתבה	2326
האזן לכתבה	2326
האם הכתבה עזרה לך	2318
האם הכתבה עניינה אותך	2318
האם העמוד עזר לך	2318
האם זה היה מועיל	2318
הבא	2272
הבנתי	2273
הבקשה התקבלה	2368
הבקשה נשלחה	2368
הגב	2267
הגדל טקסט	2358
הגדל תמונה	2350
הגדלת גופן	2294	2295
הגדלת טקסט	2358
הגדלת תמונה	2350
הגדרות	2265
הגדרות עוגיות	2330
הגדרות פרטיות	2265	2330
הדפיסו את המתכון	61
הדפיסו כתבה	2306
הדפס	2257
הדפס מתכון	61
הדפסה	2257	2295
הדפסת המתכון	61
הדפסת כתבה	2306
ההודעה נשלחה	2346
ההודעה שלך	2368
ההצבעה שלך נקלטה	2318
ההצעה המשתלמת ביותר	2345
ההרשמה אושרה	2368
הודעתך נשלחה	2346
הווידאו אינו זמין	2326
הוסיפו תגובה	2267
הוסף כמקור מועדף	2355
הוסף לסל	2370
הוסף תגובה	2267
הוסף תשובה	2362
הוספה לסל	2370
הוספה לרשימת הקריאה	2294
הוספת תגובה	2267
הוקרא בקול סינתטי	2326
הורד שמע	2326
הורדת הפרק	2326
הורדת השמע	2326
הורידו את האפליקציה	2333
הזינו כתובת מייל	2368
הזכירו לי מאוחר יותר	2246
הזן כתובת אימייל	2368
החדשות ביותר	2319
החדשים ביותר	2319
החנות	2360
החשבון שלי	2249
הטבה לקוראים	2324
הטבות למנויים	2324
הטופס נשלח בהצלחה	2346
הירשם	2249
הירשמו להתראות	2334
הישנות ביותר	2319
הכי נצפים	2268
הכי נקרא	2268
הכי נקראות	2268
הכי נקראות היום	2307
הכי פופולרי	2345
הכינוי שלך	2362
הכניסו כתובת מייל	2368
הכתבה הבאה	2268
הכתבה המלאה למנויים	2306
הכתבה הקודמת	2268
הכתבה נעולה	2344
המייל האדום	2351
המייל שלך	2368
המלצות	2268
המקומות מוגבלים	2310
המשיכו לקרוא	2369
המשך בדפדפן	2333
המשך לאתר	2333
המשך לקרוא	2272
המשך עם google	2344
המשך עם אימייל	2367
המשך עם אפל	2344
המשך עם גוגל	2344
המשך עם פייסבוק	2344
המשך קריאה	2272
הנגן נטען	2326
הנצפים ביותר	2307
הנקראות ביותר	2268
הנקראים ביותר	2307
הסרטון אינו זמין	2326
הסרטון אינו זמין כעת	2326
הסרטון הבא	2365
הסרטון הקודם	2365
הסרטון לא זמין	2326
הסרטון לא זמין כעת	2326
הסרטון נטען	2326
הסתר	2273
הסתר תגובות	2318
הסתר תשובות	2318
העדפות עוגיות	2330
העדפות פרטיות	2364
הענק כתבה במתנה	2358
הענקת כתבה במתנה	2358
העתיקו את הקישור	2306
העתיקו קישור	2306
העתק	2359
העתק קישור	2257	2295
העתקת הקישור	2306
העתקת קישור	2257	2295
הפופולרי ביותר	2345
הפופולריות ביותר	2319
הפסק לעקוב	2355
הפסקת מעקב	2355
הפעל התראות	2334
הפעל סרטון	2326
הפעלה אוטומטית	2327
הפעלת התראות	2334
הפרסומת ממשיכה	2370
הצביעו	91	2319
הצביעו בסקר	2318
הצבע	91	2319
הצבעה	92
הצבעתך נקלטה	2318
הצג את כל התגובות	2280
הצג ב-x	2363
הצג הכל	2273
הצג כתוביות	2326
הצג מפה	2273
הצג מקור	2273
הצג עוד	2272
הצג פוסט	2330
הצג פוסט זה באינסטגרם	2363
הצג פחות	2273
הצג תגובות	2318
הצג תוכן	2330
הצג תוצאות	91	2319
הצג תמיד	2330
הצג תשובות	2318
הצגת התוכן	2330
הצגת כל התגובות	2280
הצהרת נגישות	2283
הצטרפו	2247
הצטרפו אלינו	2247
הצטרפו לתומכים	2341
הצעה לקוראים	2324
הקודם	2272
הקטן טקסט	2358
הקטנת גופן	2294	2295
הקטנת טקסט	2358
הקישור הועתק	2306
הקראה אוטומטית	2326
הקש להפעלת קול	2365
הרשמה	2249
השאירו תגובה	2280
השאר אותי מחובר	2344
השאר תגובה	2280
השב	2267
השהה	2290
השתק	2327
השתקה	2327
השתתפו בסקר	2318
התגובה שלך	2362
התגובות למנויים בלבד	2362
התגובות מושבתות	2362
התחבר	2249
התחבר עם google	2344
התחברות	2249
התחברות באמצעות גוגל	2344
התחברות עם גוגל	2344
התחברות עם פייסבוק	2344
התמונה הבאה	2369
התמונה הקודמת	2369
התרומה שלי	2366
""", 'ו': """
וואטסאפ	2295
ווטסאפ	2257	2295
וידאו	2268
""", 'ז': """
זהו שדה חובה	2346
זכור אותי	2345
זמן נוכחי	2327
זמן נותר	2327
""", 'ח': """
חד פעמי	2342
חד-פעמי	2342
חדשות אחרונות	2268
חודש ראשון ב-#	2305
חודש ראשון ב-# ש"ח	2305
חודש ראשון בשקל	2305
חודש ראשון חינם	2305
חזרה למעלה	2272
חזרה לעמוד הבית	2350
חזרה לעמוד הראשי	2270
חזרה לראש העמוד	2270
חזרה לרשימה	2369
חידוש מינוי	2367
חיוב חודשי	2345
חיוב שנתי	2345
חינם, בלי ספאם	2346
חיפוש	2272
""", 'ט': """
טוויטר	2257	2295
טוען וידאו	2326
טוען נגן	2326
טלגרם	2257	2295
טעינת הפוסט	2330
טען מחדש	2338
טען מחדש את הדף	2338
טען עוד	2272
טען פוסט	2330
טען תגובות נוספות	2318
טען תוכן	2330
""", 'י': """
יציאה	2249
יציאה ממסך מלא	2326
יש לי חשבון	2344
""", 'כ': """
כבר הצבעת	2318
כבר הצבעתם	2318
כבר יש לך חשבון	2344
כבר מנוי	2344
כבר מנויים	2344
כבר מנויים? התחברו	2249
כבר נרשמת	2249
כותרות אחרונות	2268
כיביתי	2340
כיביתי את חוסם הפרסומות	2338
כל שקל חשוב	2341
כל תרומה חשובה	2341
כל תרומה עוזרת	2341
כללי התגובות	2318
כן, אני רוצה	2334
כן, אשמח	2335
כניסה	2249
כניסה למנויים	2249
כתבה זו הוענקה במתנה	2371
כתבה זו היא תוכן ממומן	2306
כתבה ממומנת	2312
כתבה נעולה	2344
כתבו את תגובתכם	2362
כתבו לנו	2351
כתבו תגובה	2267
כתבות אחרונות	2268
כתבות מומלצות	2268
כתבות נוספות	2268
כתבות נוספות בנושא	2307
כתבות נוספות שיעניינו אתכם	2307
כתבות נוספות של הכתב	2350
כתבות קשורות	2268
כתבות שאולי פספסתם	2307
כתבות שיעניינו אתכם	2307
כתוב תגובה	2318
כתובת אימייל לא תקינה	2346
כתובת המייל כבר רשומה	2368
כתובת המייל שלך	2368
כתובת מייל לא תקינה	2346
כתיבת תגובה	2318
""", 'ל': """
לא אהבתי	2319
לא כעת	2246
לא ניתן להפעיל את הסרטון	2326
לא ניתן להציג את התוכן	2330
לא ניתן להציג תוכן זה	2330
לא ניתן לטעון את הסרטון	2365
לא ניתן לנגן את הסרטון	2326
לא עכשיו	2246	2335
לא תודה	2246	2335
לא, תודה	2246	2335
לגלריה	2350
לגלריה המלאה	2350
לגלריית התמונות	2350
לדף הבית	2350
לדף התרומות	2341
להאזנה בספוטיפיי	2363
להאזנה לכתבה	2326
להורדה ב-app store	2333
להורדה ב-google play	2333
להורדה מ-app store	2333
להורדה מ-google play	2333
להורדת האפליקציה	2306
להזמנה לחצו כאן	2370
להזמנת כרטיסים	2324
להמשך קריאה	2249
להרשמה	2249
להרשמה לאירוע	2310
לחידון	2321
לחידון המלא	2321
לחנות	2360
לחנות שלנו	2310
לחצו להפעלת הסאונד	2365
לידיעה המלאה	2350
לכל החדשות	2350
לכל החידונים	2321
לכל הכתבות	2272
לכל הכתבות בנושא	2307
לכל הכתבות של הכתב	2350
לכל המשחקים	2321
לכל הסרטונים	2350
לכל העדכונים, הכתבות והסרטונים	2307
לכל התגובות	2267
לכל התמונות	2350
לכתבה הבאה	2350
לכתבה הבאה בסדרה	2307
לכתבה המלאה	2350
לכתבה הקודמת	2350
לכתבה הקודמת בסדרה	2307
לכתבה נוספת	2369
לכתיבת תגובה	2280
למוצר	2360
למנויים בלבד	2253
למתכון	61
לעמוד הבית	2350
לעמוד התרומות	2341
לפרויקט המלא	2350
לפרופיל הכתב	2351
לפרטי המוצר	2370
לפרטים	2273
לפרטים והרשמה	2310
לפרטים נוספים והרשמה	2310
לפתיחת הכתבה	2367
לצפייה ביוטיוב	2363
לצפייה בכל התגובות	2280
לצפייה במסלולים	2367
לצפייה בתוצאות	91
לקריאה באפליקציה	2333
לקריאה מאוחר יותר	2371
לראש הדף	2350
לראש העמוד	2350
לרכישה באמזון	2324
לרכישה לחצו כאן	2324
לרכישת הספר	2324
לרכישת כרטיסים	2324
לרכישת כרטיסים לחצו כאן	2324
לרכישת מינוי	2249
לרכישת מינוי לחצו כאן	2306
לשלוח כתבה במתנה	2294	2295
לתיק המלא	2350
לתמונות	2273
לתרום	2247
לתרומה	2247
לתרומה לחצו כאן	2341
""", 'מ': """
מאוחר יותר	2336
מאשר	2265
מאשרת	2265
מבזקים	2268
מדיניות הפרטיות	2266
מדיניות הפרטיות ותנאי השימוש	2266
מדיניות פרטיות	2265	2283
מהירות הפעלה	2326
מהירות ניגון	2326
מודעה	2262
מומלץ עבורך	2307
מומלץ עבורכם	2307
מומלצים	2268
מוקרא בקול סינתטי	2326
מידע נוסף	2265
מיון לפי	2319
מייל	2295	2347
מיין לפי	2319
ממומן	2262
מסך מלא	2327
מסלולי מינוי	2367
מספר המקומות מוגבל	2310
מעבר למתכון	61
מעוניינים לקבל התראות	2334
מצאת טעות	2318
מצאתם טעות	2267
מצאתם טעות בכתבה	2318
מצב כהה	2331
משהו השתבש	2347
משך	2327
משך הסרטון	2365
משלוח חינם	2360
מתנה לחבר	2358
""", 'נ': """
נא להזין כתובת מייל תקינה	2346
נגישות	2283
נגן	2290
נגן וידאו	2326
נגן שמע	2365
נוצר באמצעות ai	2365
נוצר על ידי ai	2365
נושאים	2268
נושאים קשורים	2268
ניגון אוטומטי	2327
ניהול אפשרויות	2364
ניהול הסכמה	2330
ניהול העדפות	2364
ניהול עוגיות	2330
ניתן לבטל בכל עת	2344
נרשמת בהצלחה	2346
""", 'ס': """
סגור	2246
סגור גלריה	2369
סגור חלון	2369
סגור תפריט	2369
סגירה	2246
סודוקו	2323
סוף הפרסומת	2324
סוף פרסומת	2324
סיכום ai	2288
סיכום אוטומטי	2354
סיכום הכתבה	2288
סכום אחר	2341
סכום לבחירה	2366
ספרו לנו מה דעתכם	2318
סקר	92
סקר היום	91
סרטון זה אינו זמין	2326
סרטון זה אינו זמין עוד	2326
סרקו את הקוד	2333
סרקו את קוד ה-qr	2333
""", 'ע': """
עבור לתוכן	2270
עבור לתוכן המרכזי	2270
עדיין לא מנוי	2344
עדיין לא מנויים	2344
עוד	2272
עוד באותו נושא	2307
עוד בנושא	2268
עוד בערוץ	2268
עוד חדשות	2268
עוד כתבות	19	2268
עוד כתבות בנושא	19
עוד כתבות מעניינות	2306
עוד לא מנויים	2344
עוד סיפורים	2307
על הכותב	2351
עקבו אחר הכתב	2355
עקבו אחר הנושא	2355
עקבו אחרי הכתב	2355
עקבו אחרי הנושא	2355
עקוב אחרי הכתב	2355
""", 'פ': """
פייסבוק	2257	2295
פנייה לכתב	2351
פנייה למערכת	2351
פרטים	2273
פרסום	2262
פרסומת	2262
פרסם	2319
פרסם אצלנו	2283
פרסמו אצלנו	2283
פתח	2273
פתח באפליקציה	2333
פתיחה באפליקציה	2333
""", 'צ': """
צור חשבון	2249
צור קשר	2267	2283
צפו באינסטגרם	2363
צפו בטוויטר	2363
צפו ביוטיוב	2363
צפו בפייסבוק	2363
צפו גם	2369
צפייה חוזרת	2365
צרו קשר	2283	2351
צרו קשר עם המערכת	2351
""", 'ק': """
קבל הכל	2331
קבלת התראות	2334
קוד קופון	2370
קודי הנחה	2370
קרא גם	2268
קרא עוד	2272
קראו באפליקציה	2333
קראו בחינם	2367
קראו גם	2268
קראו עוד	2272
""", 'ר': """
רוצה לקבל התראות	2334
רוצים לקבל התראות	2334
רענון העמוד	2338
רענן את הדף	2338
רעננו את הדף	2338
""", 'ש': """
שדה זה הוא חובה	2346
שדה חובה	2346
שדות חובה	2346
שחק עכשיו	2321
שחקו עכשיו	2321
שינוי גודל הגופן	2294
שיתוף	2257
שיתוף בוואטסאפ	2358
שיתוף בווטסאפ	2257
שיתוף בטוויטר	2257
שיתוף במייל	2306
שיתוף בפייסבוק	2257
שכחת את הסיסמה	2344
שכחת סיסמה	2344
שכחתי סיסמה	2249
שלח	91	2347
שלח לחבר	2257
שלח תגובה	2318
שלחו את הכתבה במתנה	2306
שלחו במתנה	2306
שלחו כתבה במתנה	2294
שלחו לחבר	2295	2358
שלחו לנו סרטונים	2351
שלחו לנו תמונות	2351
שלחו משוב	2318
שליחה	2347
שליחה במייל	2257
שליחת כתבה במתנה	2294
שליחת משוב	2318
שליחת תגובה	2318
שמור	2359
שמור העדפות	2330
שמור כתבה	2371
שמור לרשימת הקריאה	2294	2295
שמירה	2257
שמירה לרשימת הקריאה	2294
שמירת הגדרות	2330
שמירת המתכון	61
שמירת כתבה	2306
שמרו כתבה	2306
שמרו לקריאה מאוחרת	2306
שתף	2257
שתף כתבה	2371
שתפו	2257
שתפו את הכתבה	2257
שתפו בוואטסאפ	2306
שתפו בווטסאפ	2306
שתפו בטוויטר	2358
שתפו בטלגרם	2306
שתפו בפייסבוק	2257
שתפו כתבה זו	2371
""", 'ת': """
תגובה	2267
תגובות	2267
תגובות נוספות	2318
תגיות	2268
תודה על ההצבעה	2318
תודה על הצבעתך	91
תודה על התמיכה	2366
תודה על תמיכתכם	2366
תודה שהצבעת	2318
תודה שהצבעתם	2318
תודה, ההודעה נשלחה	2346
תוכן למנויים	2249
תוכן ממומן	87	2262
תוכן מסחרי	2312
תוכן מקודם	2262
תוכן פרסומי	2312
תוכן שיווקי	87	2262
תוכן שיווקי בשיתוף	2312
תוצאות	92
תוצאות ההצבעה	2319
תוצאות הסקר	2319
תורגם אוטומטית	2306
תיקון טעות	2306
תמונה # מתוך #	2270
תמכו בנו	2247
תמכו בנו בפטריאון	2341
תמכו בעיתונות	2341
תמלול	2327
תנאי השימוש	2266
תנאי השימוש | מדיניות הפרטיות	2266
תנאי השימוש ומדיניות הפרטיות	2266
תנאי פרסום תגובות	2318
תנאי שימוש	2265	2283
תפריט	2272
תקציר ai	2288
תקציר בינה מלאכותית	2288
תקציר הכתבה	2288
תרגום אוטומטי	2327
תרומה	2247
תרומה חד פעמית	2341
תרומה חד-פעמית	2341
תרומה חודשית	2341
תרמו	2247
תרמו עכשיו	2247
תשבץ	2323
תשבצים	2323
תשחץ	2323
תשלום באמצעות paypal	2367
""", 'ا': """
ابدا الاختبار	185
ابلاغ	183
ابلغ عن خطا	161
اترك تعليقا	128
اترك رد	182
اترك ردا	182
اتصل بنا	128	146
اجازه دادن	1869
اجازه ميدهم	1870
احجز الان	237
احجز تذكرتك	188
احجز تذكرتك الان	188
احجز مكانك	188
احدث الاخبار	129
احصل علي التنبيهات العاجلة	201
احفظ المقال	170
احفظ المقال لوقت لاحق	170
اخبار اخري	19
اخبار بيشتر	1841
اخبار ديگر	19
اخبار ذات صلة	129
اخبار ذات علاقة	171
اخبار قد تعجبك	171
اخبار قد تهمك	171
اخبار متعلقة	129
اخبار مرتبط	1803
اخبار مرتبطة	171
اخبار پيشنهادي	1841
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
اخرين اخبار	1803
اخرين خبرها	1841
اخفاء	134
اخفاء التعليقات	182
اخفاء الردود	182
ادارة التفضيلات	231
ادارة الخيارات	231
ادارة الموافقة	193
ادارة ملفات تعريف الارتباط	126
ادامه	1807
ادامه با google	1878
ادامه با گوگل	1878
ادامه خبر	1884
ادامه در مرورگر	1866
ادامه مطلب	1807
ادخل البريد الالكتروني	235
ادخل بريدا الكترونيا صحيحا	211
ادخل بريدك الالكتروني	235
ادرس كپي شد	1827
ادعم الصحافة المستقلة	101
ادعم عملنا	206
ادعمنا	101
ادعمنا علي باتريون	206
ادعموا الصحافة المستقلة	206
اذهب الي الوصفة	61
ارتباط با ما	1819
ارسال	91	115	1793
ارسال التعليق	182
ارسال المقال بالبريد	170
ارسال بازخورد	1852
ارسال به تلگرام	1831
ارسال به دوستان	1793
ارسال تعليق	182
ارسال خبر	1885
ارسال ديدگاه	1852
ارسال راي	91
ارسال رايگان	1894
ارسال سوژه	1885
ارسال نظر	1802
ارسل	91
ارسل التعليق	182
ارسل تعليقك	182
ارسل لنا خبرا	217
ارسل لنا صورك	217
ارسل ملاحظاتك	182
ارشيو	1819
از دست ندهيد	1841
از راي شما متشكريم	1852
از شركت شما در نظرسنجي متشكريم	1852
از ما حمايت كنيد	1787
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
اشتباهي ديدهايد	1852
اشتر الان	188
اشتر الان من امازون	188
اشتر الكتاب	188
اشتر من امازون	188
اشتراك	103	1789
اشتراك بخريد	1838
اشتراك خود را انتخاب كنيد	1878
اشتراك در تلگرام	1892
اشتراك در واتساپ	1892
اشتراك گذاري	1793
اشتراك گذاري در تلگرام	1831
اشتراكگذاري	1793
اشتراكگذاري در تلگرام	1892
اشتراكگذاري در واتساپ	1892
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
اطلاعات بيشتر	1799
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
افزودن به منابع ترجيحي	1889
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
اكنون بازي كنيد	1855
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
الان نه	1786
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
امكان نمايش اين محتوا وجود ندارد	1863
امكان پخش ويدئو وجود ندارد	1859
انت تتابع هذا الموضوع	221
انت مشترك بالفعل	235
انتخاب	1879
انتخاب اشتراك	1878
انتخاب طرح	1878
انتشار	1853
انتشار يافته : #	1816
انتشار يافته: #	1816
انتقل الي الوصفة	61
انتهاي پيام	1831
انتهي الاعلان	188
اندازه فونت	65
اندازه قلم	65
اندازه متن	1892
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
اولين نفري باشيد كه نظر ميدهد	1831
ايا اين مطلب براي شما مفيد بود	1852
ايا اين مطلب مفيد بود	1852
ايا اين مقاله مفيد بود	1852
ايا مايليد اعلان دريافت كنيد	1868
ايا ميخواهيد اعلان دريافت كنيد	1868
ايجاد حساب	1789
ايقاف مؤقت	190
ايميل	1881
ايميل خود را بررسي كنيد	1880
ايميل معتبر وارد كنيد	1880
ايميل نامعتبر	1880
ايميل نامعتبر است	1880
اين فيلد الزامي است	1880
اين فيلد ضروري است	1880
اين مطالب را هم بخوانيد	1841
اين مطلب را هم بخوانيد	1841
اين مطلب مفيد بود	1852
اين مقاله قفل است	1878
اين ويدئو در دسترس نيست	1859
اين ويدئو ديگر در دسترس نيست	1859
اين ويديو در دسترس نيست	1859
اپ استور	1867
اپليكيشن را دانلود كنيد	1866
اپليكيشن را نصب كنيد	1866
اگهي	1795
اگهيها	1847
""", 'ب': """
با تشكر، پيام شما ارسال شد	1880
با ما تماس بگيريد	1885
با پردازش دادههايم موافقم	1880
بارگذاري دوباره صفحه	1873
بارگذاري مجدد صفحه	1873
بارگذاري محتوا	1863
بارگذاري پست	1863
باز كردن	1808
باز كردن در اپليكيشن	1866
باز كردن در برنامه	1866
بازار	1867
بازخورد بدهيد	1852
بازرگاني	1847
بازي رايگان	1855
بازي كنيد	1855
بازگشت به بالا	1807
بازگشت به صفحه اصلي	1884
باقات الاشتراك	234
بالفيديو	157
بحث	133
براي ارسال نظر وارد شويد	1852
برعاية	119
برعاية outbrain	175
برعاية taboola	175
برعاية تابولا	175
بريد الكتروني غير صالح	211
بريدك الالكتروني	235
برچسب ها	1803
برچسبها	1803
بزرگتر كردن متن	1892
بزرگنمايي تصوير	1884
بستن	1786
بصوت اصطناعي	220
بصوت الذكاء الاصطناعي	220
بعدا	1869
بعدا ياداوري كن	1786
بعدي	1807
بلغ عن تعليق	228
بلغ عن خطا	161
بله، ميخواهم	1869
به اشتراك بگذاريد	1793
به اين مطلب گوش دهيد	1859
به اين مقاله گوش دهيد	1859
بهترين پيشنهاد	1879
بيشتر	1803	1807
بيشتر ببينيد	1841
بيشتر بخوانيد	1803
بيصدا	1860
""", 'ت': """
تابع القراءة	236
تابع الكاتب	221
تابع الموضوع	221
تابع هذا الموضوع	221
تابعنا عبر	118
تابعنا علي	118
تابعونا علي	118
تاخير # ثوان	189
تازهترينها	1803
تازهسازي صفحه	1873
تبرع	101
تبرع الان	101
تبرع شهري	207
تبرع شهريا	206
تبرع لمرة واحدة	206
تبرع مرة واحدة	233
تبرعي	207
تبليغ	1795
تبليغات	1795	1819
تبليغات در گوگل	1847
تبليغات متني	1847
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
تخفيف ويژه خوانندگان	1858
تذاكر	226
تذكرني	210
ترتيب	183
ترتيب حسب	183
ترجمة الية	190
ترجمه ماشيني	1860
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
تعداد نظرات: #	1816
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
تلگرام	1793
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
تماس با تحريريه	1885
تماس با ما	1802	1819
تماس با نويسنده	1885
تماشاي ويديو	1831
تمام صفحه	1860
تنزيل الحلقة	189
تنزيل الصوت	189
تنظيمات	1799
تنظيمات حريم خصوصي	1863
تنظيمات كوكي	1801
تنظيمات كوكيها	1801
تهيه اشتراك	1838
تواصل مع التحرير	217
تواصل مع الكاتب	217
تواصل مع المحرر	217
تواصل معنا	146	217
توقف پخش	1859
تويتر	115
توييتر	1793
تيليجرام	115
""", 'ث': """
ثبت ديدگاه	1852
ثبت راي	91
ثبت نام	1789
ثبت نام شما با موفقيت انجام شد	1880
ثبت نظر	91	1802
ثبتنام	1789
ثبتنام كنيد	1845
""", 'ج': """
جار التحميل	189
جار تحميل الفيديو	189
جاري التحميل	189
جاري تحميل الفيديو	189
جاوااسكريپت غيرفعال است	1863
جدول كلمات متقاطع	1857
جديدترين اخبار	1803
جديدترينها	1853
جزئيات	1808
جستجو	1807
جستجوي پيشرفته	1819
جميع الاخبار	215
جميع الالعاب	185
جميع التعليقات	128
جميع الفيديوهات	215
جميع المواضيع	131
جميع مقالات الكاتب	215
""", 'ح': """
حالا نه	1786
حامي ما شويد	1876
حامي مالي	1894
حجم الخط	115
حجم النص	65
حدث الصفحة	204
حدث خطا	212
حدث خطا ما	212
حريم خصوصي	1801
حساب كاربري	1789
حساب كاربري دارم	1878
حساب كاربري داريد	1878
حساب كاربري نداريد	1878
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
حمايت كنيد	1787
حمايت مالي	1787
حمايت مالي از ما	1876
حمايت ماهانه	1877
حمل التطبيق	197
حمل التطبيق الان	197
حمل من app store	197
حمل من google play	197
""", 'خ': """
خاص بالمشتركين	209
خانه	1807
خبر بعدي	1831
خبر قبلي	1831
خبرهاي بيشتر	1841
خبرهاي داغ	1841
خبرهاي مرتبط	1803
خبرهاي پيشنهادي	1841
خروج	1789
خروج از تمام صفحه	1859
خريد از امازون	1858
خريد اشتراك	1838
خريد اشتراك سالانه	1838
خريد اشتراك ماهانه	1838
خريد انلاين	1894
خريد اين كتاب	1858
خريد اينترنتي	1894
خريد بليت	1858
خريد بليط	1858
خريد كتاب	1858
خطايي ديدهايد	1852
خطايي رخ داد	1881
خلاصه با هوش مصنوعي	1888
خلاصه هوش مصنوعي	1888
خواندن در اپليكيشن	1866
خواندهشده با صداي مصنوعي	1859
خودتان را بيازماييد	1855
خيارات اخري	225
""", 'د': """
دانش خود را بسنجيد	1855
دانلود	1825
دانلود از اپ استور	1866
دانلود از بازار	1866
دانلود از گوگل پلي	1866
دانلود اپليكيشن	1866
دانلود صدا	1859
دانلود فايل صوتي	1825	1859
دانلود فيلم	1825
دانلود مستقيم	1867
دانلود ويدئو	1859
دانلود ويديو	1825
دانلود پادكست	1859
در انتظار بررسي : #	1816
در انتظار بررسي: #	1816
در حال بارگذاري	1859
در حال بارگذاري ويدئو	1859
در حال بارگذاري ويديو	1859
در صف انتشار: #	1816
در صف بررسي: #	1816
در نظرسنجي شركت كنيد	1852
در همين رابطه	1841
در همين زمينه	1841
در پاتريون حمايت كنيد	1876
درباره ما	1819
درباره نويسنده	1885
دريافت از اپ استور	1866
دريافت از بازار	1866
دريافت از كافه بازار	1866
دريافت از كافهبازار	1867
دريافت از مايكت	1866	1867
دريافت از گوگل پلي	1866
دريافت اعلانها	1868
دستهبندي	1803
دعمك يصنع الفرق	233
دعوت به همكاري	1831
دنبال كردن	1890
دنبال كردن اين موضوع	1889
دنبال كردن موضوع	1889
دنبال كردن نويسنده	1889
ديدگاه	1802
ديدگاه خود را بنويسيد	1852
ديدگاهتان را بنويسيد	1831
ديدگاهها	1802
""", 'ذ': """
ذات صلة	129
ذخيره	1793
ذخيره تنظيمات	1863
ذخيره خبر	1831
ذخيره دستور پخت	61
ذخيره مطلب	1831
ذخيره مطلب براي بعد	1831
ذكرني لاحقا	100
""", 'ر': """
راسل التحرير	217
راسلنا	217
راي دهيد	91	1853
راي شما ثبت شد	91	1852
راي شما ثبت شده است	1852
رايگان و بدون هرزنامه	1880
ربما لاحقا	100
رد	128	1799
رد همه	1864
رزرو بليت	1894
رسالتك	212
رفتن به بالا	1884
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1876
رفض	123
رفض الكل	194
رفض جميع ملفات تعريف الارتباط	231
رمز عبور خود را فراموش كردهايد	1878
رمز عبور را فراموش كردهايد	1789
روابط ممولة	175
رپورتاژ	1795
رپورتاژ اگهي	1795
""", 'ز': """
زمان باقيمانده	1860
زمان فعلي	1860
""", 'س': """
سؤال اليوم	91
ساهم	101
ساهم الان	101
سجل الدخول	108
سجل الدخول للتعليق	182
سحب الموافقة	193
سرعة التشغيل	189
سرعت پخش	1859
سماح	200
سودوكو	187	1857
سوژه بفرستيد	1885
سياسة التصحيح	217
سياسة التصحيحات	217
سياسة الخصوصية	126	146
سياسة الخصوصية | شروط الاستخدام	126
سياسة الخصوصية وشروط الاستخدام	126
سياسة ملفات تعريف الارتباط	126
سياست حريم خصوصي	1799	1801
سياست حفظ حريم خصوصي	1798	1799
سياست كوكي	1799
سياست كوكيها	1798
سيب اپ	1867
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
شايد بعدا	1786
شحن مجاني	226
شراء التذاكر	188
شراء من امازون	188
شرايط ارسال نظر	1852
شرايط استفاده	1801
شرايط استفاده و حريم خصوصي	1801
شرايط را ميپذيرم	1880
شركاؤنا	194
شركاي ما	1864
شركت در ازمون	1855
شركت در نظرسنجي	1852
شروط الاستخدام	126	146
شروط الاستخدام | سياسة الخصوصية	126
شروط الاستخدام وسياسة الخصوصية	126
شروط التعليق	182
شروع ازمون	1855
شكرا لتصويتك	91	182
شكرا لدعمك	233
شكرا لدعمكم	233
شكرا لمشاركتك	182
شكرا، تم ارسال رسالتك	211
شما اين موضوع را دنبال ميكنيد	1889
شما قبلا راي دادهايد	1852
شنيدن اين مطلب	1859
شنيدن مقاله	1859
""", 'ص': """
صفحة التبرع	206
صفحه اصلي	1807
صفحه كمك مالي	1876
صندوق ورودي خود را بررسي كنيد	1880
صوت	91	183
صوت اصطناعي	190
صوت الان	91
""", 'ط': """
طالع ايضا	171
طباعة	115
طباعة المقال	170
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1845
ظرفيت محدود است	1845
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
عضويت	1789
عطلت مانع الاعلانات	204
عكس	1803
عكسهاي بيشتر	1884
عكسهايتان را براي ما بفرستيد	1885
علي فيسبوك وتويتر	118
عن الكاتب	217
عن الكاتبة	147
عودة للاعلي	215
""", 'غ': """
غرد	115
غير قابل انتشار: #	1816
غيرفعال كردم	1875
غيرقابل انتشار: #	1816
""", 'ف': """
فتح	134
فتح التطبيق	197
فتح في التطبيق	197
فراموشي رمز عبور	1878
فروشگاه	1894
فعال كردن	1869
فعال كردن اعلانها	1868
فعالسازي	1870
فعالسازي اعلانها	1868
فعل الاشعارات	198
فعلا نه	1869
فقط براي مشتركان	1789
فهمت	134
فيديو	129
فيديو غير متاح	189
فيسبوك	115	1793
فيلد الزامي	1880
فيلدهاي الزامي	1880
فيلم اصلي	1825
""", 'ق': """
قبلي	1807
قبول	123
قبول الجميع	194
قبول الكل	194
قبول جميع ملفات تعريف الارتباط	231
قبول كنيد و ادامه دهيد	1798
قبول همه	1864
قبول همه كوكيها	1798
قبول و ادامه	1799	1863
قبول ومتابعة	193
قد يعجبك	129
قد يعجبك ايضا	19	129
قد يهمك	129
قد يهمك ايضا	129
قديميترينها	1853
قراءة المزيد	133
قراءة الية	220
قصص مقترحة	171
قواعد التعليق	182
قواعد التعليقات	182
قوانين ارسال نظر	1852
قوانين و مقررات	1819
قوانين و مقررات را ميپذيرم	1880
قيم المقال	161
قيم الوصفة	61
قيم هذا المقال	161
""", 'ك': """
كافه بازار	1867
كافهبازار	1867
كبر الصورة	215
كتم الصوت	190
كد qr را اسكن كنيد	1866
كد ويدئو	1825
كد ويديو	1825
كد پخش	1825
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
كليدواژهها	1803
كمك كنيد	1787
كمك مالي	1787
كمك ماهانه	1877
كمك يكباره	1876
كن اول المعلقين	170
كن داعما	101
كود خصم	237
كوكيها	1801
كوچكتر كردن متن	1892
كيف اعطل مانع الاعلانات	204
كيف اعطله	205
كيفية التعطيل	205
كيفيت اصلي	1825
كپي	1893
كپي شد	1827	1831
كپي كردن لينك	1831
كپي لينك	1793
كپي لينك كوتاه	1827
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
لطفا ان را غيرفعال كنيد	1875
لطفا ايميل خود را وارد كنيد	1880
لطفا نظر خود را بنويسيد	1815
لطفا يك ايميل معتبر وارد كنيد	1880
لغو در هر زمان	1878
لغو دنبال كردن	1889
لغو رضايت	1863
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
لينك خبر كپي شد	1827
لينك كوتاه	1793
لينك كوتاه خبر	1827	1831
لينك كوتاه كپي شد	1827
لينك كپي شد	1827	1831
""", 'م': """
مادة اعلانية	119
مايكت	1867
مبلغ اخر	206
مبلغ دلخواه	1876
مبلغ ديگر	1876
مبلغ مختلف	206
مبلغ مخصص	233
متابع	222
متابعة القراءة	236
متابعة الكاتب	221
متابعة الموضوع	221
متابعة علي الموقع	197
متن كامل خبر	1884
متن كامل مقاله را بخوانيد	1884
متن پيادهشده	1860
متوجه شدم	1808
متوفر علي app store	197
متوفر علي google play	197
مجانا وبدون رسائل مزعجة	211
مجموع ديدگاهها : #	1816
مجموع نظرات: #	1816
محبوبترين	1879
محبوبترينها	1853
محتواي تبليغاتي	1795
محتواي حمايتشده	1831
محتواي پولي	1858
محتوي اعلاني	176
محتوي برعاية	176
محتوي للمشتركين	105
محتوي مدفوع	188
محتوي ممول	87	119
مختارات	129
مخصوص مشتركان	1878
مدة الفيديو	232
مدت	1860
مدت زمان	1860
مديريت رضايت	1863
مديريت كوكيها	1863
مرا به خاطر بسپار	1878
مرة واحدة	207
مرتبسازي	1853
مرتبسازي بر اساس	1853
مزايا المشتركين	188
مزاياي مشتركان	1858
مزيد من مقالات الكاتب	147
مزيد من مقالات الكاتبة	147
مساحة اعلانية	176
مستخدم جديد	103
مسدودكننده را غيرفعال كردم	1873
مشاركة	115
مشاركة عبر البريد	224
مشاركة عبر فيسبوك	224
مشاركة عبر واتساب	115
مشاركة علي تويتر	115
مشاركة علي فيسبوك	115
مشاهده بيشتر	1807
مشاهده عكسها	1884
مشاهده قيمت	1858
مشاهده محتوا	1863
مشاهده نتايج	91	1853
مشاهده همه	1807
مشاهده پاسخها	1852
مشاهده پرونده	1884
مشاهده گالري	1884
مشترك شويد	1789
مشغل الصوت	232
مشغل الفيديو	232
مشكلي پيش امد	1881
مطالب بيشتر	1841
مطالب ديگر اين نويسنده	1884
مطالب مرتبط	1803
مطالب پيشنهادي	1841
مطلب بعدي	1884
مطلب قبلي	1884
معرض الصور	215
مقال مهدي من مشترك	238
مقالات اخري للكاتب	147	171
مقالات اخري للكاتبة	147
مقالات ذات صلة	129
مقالات قد تعجبك	171
مقالات قد تهمك	171
مقالات مرتبط	1803
مقاله بعدي	1884
مقاله قبلي	1884
مقترحات برعاية taboola	175
مقروء بصوت اصطناعي	189
ملء الشاشة	190
ملخص اعده الذكاء الاصطناعي	220
ملخص الذكاء الاصطناعي	220
ملخص بالذكاء الاصطناعي	220
ملفات تعريف الارتباط	126
من نحن	146
منتشر شده: #	1816
منو	1807
مهمترين اخبار	1803
مواضيع ذات صلة	129
مواضيع قد تهمك	171
مواضيع متعلقة	171
مواضيع مرتبطة	171
موافق	123
موافق ومتابعة	193
موافقة ومتابعة	124
موافقم	1799
موضوعات ذات صلة	129
موضوعات متعلقة	171
مولد بالذكاء الاصطناعي	232
ميخواهيد اعلان دريافت كنيد	1868
""", 'ن': """
نام	1881
نبذة عن الكاتب	217
نبذة عن الكاتبة	147
نتائج الاستطلاع	183
نتائج التصويت	183
نسخ	225
نسخ الرابط	115
نسخ رابط المقال	170
نسخه صوتي مقاله	1859
نسخه وب	1867
نسخه چاپي	1831
نسيت كلمة السر	209
نسيت كلمة المرور	103
نشر	183
نصب اپليكيشن	1866
نظر	1802
نظر بدهيد	1831
نظر خود را با ما در ميان بگذاريد	1831
نظر خود را بنويسيد	1802
نظر خود را بگوييد	1852
نظر سنجي	92
نظر شما	1802
نظر شما درباره اين خبر چيست	1831
نظر كاربران	1815
نظرات	1802
نظرات بينندگان	1815
نظرات شما	1815
نظرات كاربران	1815
نظرات مخاطبان	1815
نظرتان را بگوييد	1852
نظرسنجي	92	1831
نعم اريد	200
نعم، اريد	199
نقشه سايت	1819
نمايش اين محتوا ممكن نيست	1863
نمايش بيشتر	1807
نمايش زيرنويس	1859
نمايش كمتر	1808
نمايش متن اصلي	1808
نمايش محتوا	1863
نمايش نتايج	91
نمايش نظرات	1852
نمايش نظرات بيشتر	1852
نمايش نقشه	1808
نمايش همه	1808
نمايش پاسخها	1852
نمايش پست	1863
ننصح بقراءة	129
نه ممنون	1786	1870
نه، ممنون	1870
نهاية الاعلان	188
""", 'ه': """
هديه دادن مقاله	1892
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
هر زمان ميتوانيد لغو اشتراك كنيد	1880
هر كمكي مهم است	1876
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
همرساني	1793
همه اخبار	1884
همه بازيها	1855
همه خبرها	1884
همه عكسها	1884
همه مطالب	1884
همه مطالب نويسنده	1884
همه ويدئوها	1884
هميشه اجازه داده شود	1863
هميشه نمايش بده	1863
همچنين ببينيد	1841
همچنين بخوانيد	1803
هنوز ثبتنام نكردهايد	1878
هنوز مشترك نيستيد	1878
هيئة التحرير	146
""", 'و': """
واتساب	115
واتساپ	1793
ورود	1789
ورود / ثبت نام	1789
ورود با اپل	1878
ورود با فيسبوك	1878
ورود با گوگل	1878
ورود مشتركان	1838
وسوم	129
وصول غير محدود الي جميع المقالات	234
وظائف	146
ويدئو در دسترس نيست	1859
ويديو	1803
ويديو در دسترس نيست	1859
ويژه خوانندگان	1858
ويژه مشتركان	1789
""", 'ي': """
يتم تحميل الفيديو	189
يدفع سنويا	209
يستمر المقال بعد الاعلان	175
يك بار	1877
يكبار	1877
يمكنك الالغاء في اي وقت	209
يمكنك الغاء الاشتراك في اي وقت	211
""", 'پ': """
پاسخ	1802
پايان اگهي	1858
پايان تبليغ	1858
پخش	1825
پخش خودكار	1860
پخش ويدئو	1859
پخش ويدئو ممكن نيست	1859
پخش ويديو	1859
پذيرش همه	1864
پذيرش و ادامه	1863
پذيرفتن	1799
پربازديدترين	1803
پربازديدترينها	1803
پربازديدها	1803
پربازديدهاي امروز	1841
پربازديدهاي هفته	1841
پربحثترينها	1803
پربينندهترين	1841
پربينندهترين خبرها	1841
پربينندهترينها	1841
پرداخت سالانه	1879
پرداخت ماهانه	1879
پسنديدم	1853
پنهان كردن پاسخها	1852
پيام بازرگاني	1847
پيام شما ارسال شد	1880
پيام شما با موفقيت ارسال شد	1880
پيشنهاد خواندني	1841
پيشنهاد سردبير	1803
پيشنهاد ما	1803
پيوندها	1819
""", 'چ': """
چاپ	1793
چاپ دستور پخت	61
چگونه غيرفعال كنم	1875
چگونه مسدودكننده را غيرفعال كنم	1873
""", 'گ': """
گالري تصاوير	1884
گالري عكس	1884
گزارش تخلف	1853
گزارش خطا	1802
گزارش خطا در اين خبر	1831
گزينههاي بيشتر	1893
گوگل پلي	1867
""", 'अ': """
अकाउंट नहीं है	2456
अक्षर का आकार	65
अक्षर छोटे करें	2468
अक्षर बडे करें	2468
अगला	2397
अगला लेख	2462
अगली खबर	2393
अगली तस्वीर	2462
अगली फोटो	2462
अगली स्टोरी	2462
अनफॉलो करें	2466
अनम्यूट	2441
अनिवार्य	2459
अनुमति दें	2449
अन्य खबरें	19	2393
अन्य राशि	2454
अन्य विकल्प	2469
अपना इनबॉक्स देखें	2458
अपना ईमेल दर्ज करें	2458
अपना ईमेल देखें	2458
अपना ईमेल पता दर्ज करें	2458
अपना कमेंट लिखें	2406
अपना ज्ञान परखें	2437
अपना प्लान चुनें	2456
अपनी टिप्पणी दें	2406
अपनी टिप्पणी लिखें	2406
अपनी तस्वीरें हमें भेजें	2463
अपनी प्रतिक्रिया दें	2434
अपनी राय दें	2392
अपनी राय बताएं	2434
अभी खरीदें	2440
अभी खेलें	2437
अभी डाउनलोड करें	2447
अभी तक सब्सक्राइबर नहीं हैं	2456
अभी दान करें	2378
अभी नहीं	2377	2450
अमान्य ईमेल	2458
अमेजन पर खरीदें	2440
अवधि	2442
असहमत	2391
अस्वीकार करें	2391
""", 'आ': """
आगे पढें	2397
आज का सवाल	91
आज की अन्य खबरें	2427
आप इस विषय को फॉलो कर रहे हैं	2466
आप कभी भी अनसब्सक्राइब कर सकते हैं	2458
आप पहले ही वोट कर चुके हैं	2434
आपका वोट दर्ज हो गया	2434
आपका वोट दर्ज हो गया है	2434
आपका संदेश भेज दिया गया है	2458
आपके लिए	2393
आपको यह भी पसंद आ सकता है	2427
आपको ये भी पसंद आ सकता है	2427
आवश्यक फील्ड	2458
""", 'इ': """
इस लेखक की अन्य खबरें	2410
इस लेखक की और खबरें	2410
इस लेखक के और लेख	2410
इस विषय को फॉलो करें	2466
इसे भी देखें	2427
इसे भी पढें	2393
""", 'ई': """
ई-पेपर	2380
ईमेल	2459
ईमेल से शेयर करें	2468
""", 'ऊ': """
ऊपर जाएं	2397
""", 'ए': """
एआई आवाज में सुनें	2441
एआई द्वारा तैयार	2413
एआई समरी	2413
एआई सारांश	2413
एआई से तैयार सारांश	2413
एक बार	2455
एक बार का दान	2454
एप डाउनलोड करें	2447
""", 'ऐ': """
ऐप इंस्टॉल करें	2447
ऐप खोलें	2447
ऐप डाउनलोड करें	2447
ऐप में खोलें	2447
ऐप में पढें	2447
ऐप स्टोर से डाउनलोड करें	2447
""", 'ऑ': """
ऑटोप्ले	2442
ऑडियो डाउनलोड करें	2441
ऑफर देखें	2440
""", 'औ': """
और खबरें	2393
और जानें	2391
और टिप्पणियां देखें	2434
और देखें	2397
और पढें	2393	2397
और पढें इस लेखक से	2410
और भी पढें	2427
""", 'क': """
कभी भी रद्द करें	2456
कम दिखाएं	2398
कमेंट	2392
कमेंट करें	2392
कमेंट पढें	2406
कमेंट लिखें	2434
कमेंट्स	2392
करियर	2409
किताब खरीदें	2440
कीमत देखें	2440
कुकी का उपयोग	2391
कुकी नीति	2389	2391
कुकी सेटिंग्स	2445
कुकीज नीति	2391
कुकीज प्रबंधित करें	2445
कुकीज सेटिंग	2390
कुछ गलत हो गया	2459
केवल सदस्यों के लिए	2380
केवल सब्सक्राइबर के लिए	2456
कैसे बंद करें	2453
कॉपी	2469
कॉपी करें	2469
कॉपी लिंक	2383
क्या आप नोटिफिकेशन चाहते हैं	2448
क्या आप नोटिफिकेशन पाना चाहते हैं	2448
क्या आप सूचनाएं पाना चाहते हैं	2448
क्या यह उपयोगी था	2434
क्या यह खबर उपयोगी थी	2434
क्या यह पेज उपयोगी था	2434
क्या यह लेख उपयोगी था	2434
क्यूआर कोड स्कैन करें	2447
क्रमबद्ध करें	2435
क्विज खेलें	2437
""", 'ख': """
खबर सुनें	2441
खाता नहीं है	2456
खाता बनाएं	2380
खोजें	2397
खोलें	2398
""", 'ग': """
गलती की सूचना दें	2434
गलती बताएं	2398
गूगल प्ले से डाउनलोड करें	2447
गूगल से जारी रखें	2456
गूगल से लॉगिन करें	2456
गेम्स	2439
गैलरी देखें	2462
गोपनीयता नीति	2389	2391	2409
गोपनीयता सेटिंग्स	2445
""", 'च': """
चर्चा में क्यों है	2427
चुनें	2457
""", 'ज': """
जरूर पढें	2427
जवाब छिपाएं	2434
जवाब दें	2392
जवाब देखें	2434
जवाब भेजें	2434
जावास्क्रिप्ट बंद है	2445
ज्यादा दिखाएं	2462
ज्यादा पढी गई	2427
""", 'ट': """
टिकट खरीदें	2440
टिकट बुक करें	2440
टिप्पणियां	2392
टिप्पणी	2392
टिप्पणी करें	2392
टिप्पणी के नियम	2434
टिप्पणी के लिए लॉगिन करें	2434
टिप्पणी भेजें	2434
टिप्पणी लिखें	2434
टेक्स्ट साइज	65
टैग्स	2393
टॉप न्यूज	2393
टॉप स्टोरीज	2427
ट्रांसक्रिप्ट	2442
ट्रेंडिंग	2393
ट्विटर	2383
ट्विटर पर शेयर करें	2468
""", 'ठ': """
ठीक है	2398
""", 'त': """
तस्वीर बडी करें	2462
तस्वीरें देखें	2462
ताजा खबरें	2393
ताजा समाचार	2393
""", 'द': """
दान करें	2378
दान पेज पर जाएं	2454
देश की और खबरें	2427
दोस्तों को भेजें	2413
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2458
""", 'न': """
नक्शा देखें	2398
नतीजे देखें	91
नवीनतम	2435
नहीं धन्यवाद	2377
नहीं, धन्यवाद	2377	2450
नियम और शर्तें	2389	2409
नियम और शर्तें | गोपनीयता नीति	2389
नोटिफिकेशन ऑन करें	2448
नोटिफिकेशन चालू करें	2448
""", 'प': """
परिणाम देखें	91	2435
पसंदीदा स्रोत के रूप में जोडें	2466
पहले से खाता है	2456
पहले से सब्सक्राइबर हैं	2456
पाठकों के लिए विशेष ऑफर	2440
पार्टनर कंटेंट	2430
पासवर्ड भूल गए	2456
पिछला	2397
पिछला लेख	2462
पिछली खबर	2393
पूरा लेख पढें	2462
पूरी खबर पढें	2397
पेज दोबारा लोड करें	2452
पेज रिफ्रेश करें	2452
पेज रीफ्रेश करें	2452
पेड कंटेंट	2440
पोल	92
पोल में हिस्सा लें	2434
पोस्ट लोड करें	2445
प्रचार	2387
प्रतिक्रिया दें	2392
प्रतिलिपि	2442
प्राइवेसी पॉलिसी	2391	2409
प्राइवेसी सेटिंग्स	2445
प्रायोजक	2470
प्रायोजित	2387
प्रायोजित सामग्री	2430
प्रिंट	2469
प्रिंट करें	2383
प्रीमियम	2380
प्लान चुनें	2456
प्ले स्टोर से डाउनलोड करें	2447
प्लेबैक गति	2441
प्लेबैक स्पीड	2441
प्लेयर लोड हो रहा है	2441
""", 'फ': """
फीडबैक दें	2409	2434
फीडबैक भेजें	2434
फुल स्क्रीन	2442
फुल स्क्रीन से बाहर निकलें	2441
फेसबुक	2383
फेसबुक पर शेयर करें	2383
फेसबुक से जारी रखें	2456
फेसबुक से लॉगिन करें	2456
फॉन्ट आकार	2468
फॉन्ट साइज	65
फॉलो कर रहे हैं	2466
फॉलो करें	2466
फोटो	2393
फोटो गैलरी	2427
फोटो गैलरी देखें	2462
फ्लिपकार्ट पर खरीदें	2440
""", 'ब': """
बंद करें	2377
बडी खबरें	2393
बाद में	2377	2450
बाद में याद दिलाएं	2377
ब्राउजर में जारी रखें	2447
""", 'भ': """
भेजें	2459
""", 'म': """
मंजूर है	2391
मशीनी अनुवाद	2442
मान्य ईमेल दर्ज करें	2458
मासिक दान	2455
मासिक भुगतान	2457
मासिक सहयोग	2455
मुख्य समाचार	2393
मुझे याद रखें	2456
मुफ्त डिलीवरी	2470
मुफ्त में खेलें	2437
मुफ्त, कोई स्पैम नहीं	2458
मूल देखें	2398
मेन्यू	2397
मेरा खाता	2380
मेरा खाता है	2456
मैं नियम और शर्तों से सहमत हूं	2458
मैंने ऐड ब्लॉकर बंद कर दिया	2452
मैंने बंद कर दिया	2453
म्यूट	2442
""", 'य': """
यह खबर सुनें	2441
यह फील्ड अनिवार्य है	2458
यह फील्ड आवश्यक है	2458
यह भी देखें	2427
यह भी पढें	2393
यह लेख लॉक है	2456
यह लेख सुनें	2441
यह वीडियो अब उपलब्ध नहीं है	2441
यह वीडियो उपलब्ध नहीं है	2441
यह सामग्री नहीं दिखाई जा सकती	2445
ये खबरें भी पढें	2427
ये भी जानें	2427
ये भी देखें	2427
ये भी पढें	2393
""", 'र': """
रजिस्टर करें	2380
रिपोर्ट करें	2435
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2435
लाइक करें	2435
लिंक कॉपी करें	2383	2413
लिंक कॉपी हो गया	2468
लेख उपहार में दें	2468
लेख सुनें	2441
लेखक की अन्य खबरें	2410
लेखक के अन्य लेख	2462
लेखक के और लेख	2410	2462
लेखक के बारे में	2463
लेखक के बारे में और	2410
लेखक को फॉलो करें	2466
लेखक परिचय	2463
लेखक से और	2410
लॉग इन	2380
लॉग इन करें	2380
लॉगआउट	2380
लॉगिन	2380
लोकप्रिय	2393
लोड हो रहा है	2441
""", 'व': """
वर्ग पहेली	2439
वर्तमान समय	2442
विज्ञापन	2387
विज्ञापन के बाद जारी	2430
विज्ञापन दें	2409
विज्ञापन समाप्त	2440
विज्ञापन हटाएं	2413
विवरण	2398
विषय	2393
विषय को फॉलो करें	2466
वीडियो	2393
वीडियो उपलब्ध नहीं है	2441
वीडियो चलाएं	2441
वीडियो नहीं चलाया जा सकता	2441
वीडियो लोड हो रहा है	2441
वोट करने के लिए धन्यवाद	2434
वोट करें	91	2435
वोट दें	91
वोट देने के लिए धन्यवाद	2434
व्हाट्सएप	2383
व्हाट्सएप पर शेयर करें	2468
व्हाट्सऐप पर शेयर करें	2468
""", 'श': """
शायद बाद में	2377
शिकायत करें	2435
शेयर	2383
शेयर करें	2383
शेष समय	2442
""", 'स': """
संपर्क करें	2392	2409
संपादक को लिखें	2463
संबंधित खबरें	2393
संबंधित लेख	2393
संबंधित वीडियो	2427
संबंधित समाचार	2393
सदस्य बनें	2378
सबटाइटल दिखाएं	2441
सबमिट करें	2459
सबसे अच्छा ऑफर	2457
सबसे ज्यादा पढी गई	2393
सबसे ज्यादा पढी गई खबरें	2427
सबसे ज्यादा पढी गईं	2427
सबसे लोकप्रिय	2457
सब्सक्राइब	2380
सब्सक्राइब करें	2380
सभी अस्वीकार करें	2445
सभी कमेंट देखें	2434
सभी खबरें	2462
सभी खबरें देखें	2462
सभी गेम	2437
सभी गेम्स	2437
सभी टिप्पणियां देखें	2434
सभी तस्वीरें देखें	2462
सभी दिखाएं	2398
सभी देखें	2397
सभी फोटो देखें	2462
सभी वीडियो	2462
सभी वीडियो देखें	2462
सभी स्वीकार करें	2391	2445
समझ गया	2398
समर्थन करें	2378
सर्वे	92
सर्वे में हिस्सा लें	2434
सहमत हूं	2391
सहमति दें और आगे बढें	2390
सहमति प्रबंधित करें	2445
सहमति वापस लें	2445
सहयोग करें	2378
सही ईमेल दर्ज करें	2458
साइटमैप	2409
साइन अप	2380
साइन इन	2380
साझा करें	2383
सामग्री दिखाएं	2445
सामग्री देखें	2445
सामग्री लोड करें	2445
सालाना भुगतान	2457
सिर्फ सब्सक्राइबर के लिए	2456
सीधे रेसिपी पर जाएं	61
सुडोकू	2439
सुधार नीति	2463
सूचनाएं चालू करें	2448
सेव करें	2383
स्पॉन्सर्ड	2387
स्पॉन्सर्ड कंटेंट	2430
स्वचालित अनुवाद	2442
स्वीकार करें	2391
स्वीकार करें और आगे बढें	2390
स्वीकार करें और जारी रखें	2445
""", 'ह': """
हमसे संपर्क करें	2409	2463
हमारा समर्थन करें	2378
हमारी मदद करें	2454
हमारे बारे में	2409
हमें लिखें	2463
हमें सपोर्ट करें	2454
हमें सहयोग दें	2454
हमेशा अनुमति दें	2445
हर योगदान महत्वपूर्ण है	2454
हर योगदान मायने रखता है	2454
हां, चाहिए	2449
होम	2397
होम पेज पर जाएं	2462
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
กฎการแสดงความคิดเห็น	4783
กติกาการแสดงความคิดเห็น	4783
กรุณากรอกข้อมูลให้ครบถ้วน	4800
กรุณากรอกอีเมล	4800
กรุณากรอกอีเมลให้ถูกต้อง	4800
กรุณาตรวจสอบอีเมล	4800
กลับขึ้นด้านบน	4803
กลับด้านบน	4803
กลับหน้าแรก	4803
การตั้งค่าความเป็นส่วนตัว	4789
การตั้งค่าคุกกี้	4789
กำลังติดตาม	4806
กำลังโหลด	4787
กำลังโหลดวิดีโอ	4787
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4803
ขอบคุณที่ร่วมโหวต	4783
ขอบคุณสำหรับการโหวต	4783
ข่าวก่อนหน้า	4803
ข่าวถัดไป	4803
ข่าวทั้งหมด	4803
ข่าวที่คุณอาจสนใจ	4776
ข่าวที่น่าสนใจ	4776
ข่าวที่เกี่ยวข้อง	4753
ข่าวนี้มีประโยชน์หรือไม่	4783
ข่าวยอดนิยม	4753
ข่าวล่าสุด	4753
ข่าวอื่นที่น่าสนใจ	4776
ข่าวอื่นๆ	19	4776
ข่าวอื่นๆ ที่น่าสนใจ	4767
ข่าวเกี่ยวข้อง	4776
ข่าวแนะนำ	4753
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4797
คลิกชมวิดีโอ	4767
คลิกเพื่อขยายภาพ	4803
คลิปแนะนำ	4776
ความคิดเห็น	4756
ความยาว	4788
ความเร็วในการเล่น	4787
คัดลอก	4808
คัดลอกลิงก์	4756
คัดลอกลิงก์แล้ว	4767
คัดลอกลิงค์	4767
คัดลอกลิงค์แล้ว	4767
คุณต้องการรับการแจ้งเตือนหรือไม่	4792
คุณอาจสนใจ	4776
คุณโหวตแล้ว	4783
คุ้มที่สุด	4799
""", 'จ': """
จดจำฉัน	4798
จดจำฉันไว้	4798
จบโฆษณา	4786
จองตั๋ว	4786
จองบัตร	4786
จัดการความยินยอม	4789
จัดการคุกกี้	4789
จัดส่งฟรี	4809
จำนวนอื่น	4796
จำเป็นต้องกรอก	4800
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4800
ฉันยอมรับเงื่อนไขการใช้งาน	4800
""", 'ช': """
ชมคลิป	4767
ชมคลิปวิดีโอ	4767
ชมวิดีโอ	4767
ชมวิดีโอด้านบน	4767
ชมวิดีโอเต็มได้ที่นี่	4767
ชำระรายปี	4798
ชำระรายเดือน	4798
ช่องนี้จำเป็นต้องกรอก	4800
""", 'ซ': """
ซื้อที่ lazada	4786
ซื้อที่ shopee	4786
ซื้อบัตร	4786
ซื้อบัตรที่นี่	4786
ซื้อหนังสือ	4786
ซื้อหนังสือเล่มนี้	4786
ซื้อเลย	4786
""", 'ด': """
ดาวน์โหลดบน app store	4791
ดาวน์โหลดบน google play	4791
ดาวน์โหลดเสียง	4787
ดาวน์โหลดแอป	4791
ดาวน์โหลดแอปพลิเคชัน	4791
ดาวน์โหลดได้ที่ app store	4791
ดาวน์โหลดได้ที่ google play	4791
ดูการตอบกลับ	4783
ดูข่าวทั้งหมด	4803
ดูคลิป	4767
ดูความคิดเห็นทั้งหมด	4783
ดูความคิดเห็นเพิ่มเติม	4783
ดูทั้งหมด	4754
ดูผลลัพธ์	91
ดูผลโหวต	91	4784
ดูภาพทั้งหมด	4803
ดูภาพเพิ่มเติม	4803
ดูราคา	4786
ดูรูปทั้งหมด	4803
ดูวิดีโอ	4767
ดูเพิ่มเติม	4756
ดูแกลเลอรี	4803
ดูแกลเลอรี่	4803
""", 'ต': """
ตกลง	4793
ตอบกลับ	4784
ตัวเลือกเพิ่มเติม	4807
ตั้งค่าความเป็นส่วนตัว	4789
ตั้งค่าคุกกี้	4789
ติดตามผู้เขียน	4806
ติดตามหัวข้อ	4806
ติดตามหัวข้อนี้	4806
ติดต่อกองบรรณาธิการ	4804
ติดต่อเรา	4767
ติดต่อโฆษณา	4804
ต้องการรับการแจ้งเตือนหรือไม่	4792
""", 'ถ': """
ถอดเสียง	4788
ถอนความยินยอม	4789
ถูกใจ	4784
""", 'ท': """
ทดสอบความรู้ของคุณ	4785
ทำแบบทดสอบ	4785
ทุกการสนับสนุนมีความหมาย	4796
""", 'บ': """
บทความก่อนหน้า	4803
บทความถัดไป	4803
บทความทั้งหมดของผู้เขียน	4803
บทความที่น่าสนใจ	4776
บทความที่เกี่ยวข้อง	4753
บทความนี้ถูกล็อก	4798
บทความนี้มีประโยชน์หรือไม่	4783
บทความล่าสุด	4753
บทความอื่นของผู้เขียน	4803
บทความอื่นๆ ของผู้เขียน	4803
บทความแนะนำ	4776
บริจาค	4750
บริจาคครั้งเดียว	4796
บริจาคตอนนี้	4796
บริจาครายเดือน	4796
บริจาคเลย	4750
บันทึก	4767
บันทึกการตั้งค่า	4789
บันทึกคะแนนของคุณแล้ว	4783
บันทึกคะแนนโหวตแล้ว	4783
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4767
""", 'ป': """
ปฏิเสธทั้งหมด	4789
ปิดการแสดงความคิดเห็น	4783
ปิดเสียง	4788
""", 'พ': """
พิมพ์	4756
พิมพ์บทความ	4767
พิมพ์สูตร	61
พิมพ์หน้านี้	4767
""", 'ฟ': """
ฟรี ไม่มีสแปม	4800
ฟังข่าว	4787
ฟังข่าวนี้	4787
ฟังบทความ	4787
ฟังบทความนี้	4787
ฟังรายการย้อนหลัง	4767
""", 'ภ': """
ภายหลัง	4793
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4767
มีบัญชีอยู่แล้ว	4798
มีบัญชีแล้ว	4798
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4800
ยกเลิกได้ทุกเมื่อ	4798
ยอดนิยม	4776
ยอดนิยมในตอนนี้	4776
ยอมรับทั้งหมด	4789
ยอมรับและดำเนินการต่อ	4789
ยังไม่มีบัญชี	4798
ยังไม่เป็นสมาชิก	4798
""", 'ร': """
ระบุจำนวนเงิน	4796
รับการแจ้งเตือน	4792
รับการแจ้งเตือนข่าวด่วน	4767
รายงาน	4784
รีเฟรชหน้า	4795
รีเฟรชหน้านี้	4795
รูปแบบอีเมลไม่ถูกต้อง	4800
ร่วมงานกับเรา	4767
ร่วมตอบแบบสอบถาม	4767
ร่วมตอบแบบสำรวจ	4783
ร่วมบริจาค	4750
ร่วมสนับสนุน	4796
ร่วมแสดงความคิดเห็น	4767
ร่วมโหวต	4783
ร้านค้า	4809
""", 'ล': """
ลงทะเบียน	4750
ลงทะเบียนเรียบร้อยแล้ว	4800
ลดขนาดตัวอักษร	4807
ลืมรหัสผ่าน	4750
ลืมรหัสผ่านหรือไม่	4798
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4787
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4787
วิดีโอไม่พร้อมใช้งาน	4787
วิธีปิดโปรแกรมบล็อกโฆษณา	4795
""", 'ส': """
สนับสนุนนักข่าว	4796
สนับสนุนรายเดือน	4796
สนับสนุนสื่ออิสระ	4796
สนับสนุนเรา	4750
สปอนเซอร์	4756
สมัครงานกับเรา	4767
สมัครสมาชิก	4750
สมัครเรียบร้อยแล้ว	4800
สรุปด้วย ai	4805
สรุปโดย ai	4805
สั่งซื้อหนังสือ	4786
สั่งซื้อเลย	4786
สำหรับสมาชิกเท่านั้น	4798
สิทธิพิเศษสำหรับผู้อ่าน	4786
สิทธิพิเศษสำหรับสมาชิก	4786
สแกน qr code	4791
สแกนคิวอาร์โค้ด	4791
ส่ง	4801
ส่งข่าว	4804
ส่งข้อความเรียบร้อยแล้ว	4800
ส่งความคิดเห็น	4783
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4767
""", 'ห': """
หน้าแรก	4803
""", 'อ': """
อนุญาต	4793
อนุญาตเสมอ	4789
ออกจากโหมดเต็มจอ	4787
อีเมล	4801
อีเมลไม่ถูกต้อง	4800
อ่านข่าวที่เกี่ยวข้อง	4776
อ่านข่าวผ่านแอป	4767
อ่านข่าวอื่นๆ	4776	4803
อ่านฉบับเต็ม	4803
อ่านต่อ	4756
อ่านต่อหลังโฆษณา	4786
อ่านต่อเรื่องนี้	4776
อ่านต่อในเบราว์เซอร์	4791
อ่านบทความฉบับเต็ม	4803
อ่านบนแอป	4791
อ่านเพิ่มเติม	4753
อ่านเรื่องที่เกี่ยวข้อง	4776
อ่านโดย ai	4787
อ่านในแอป	4791
""", 'เ': """
เกมทั้งหมด	4785
เกิดข้อผิดพลาด	4801
เกิดข้อผิดพลาด กรุณาลองใหม่	4800
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4800
เกี่ยวกับผู้เขียน	4804
เขียนความคิดเห็น	4783
เขียนโดย ai	4805
เข้าสู่ระบบ	4750
เข้าสู่ระบบด้วย apple	4798
เข้าสู่ระบบด้วย facebook	4798
เข้าสู่ระบบด้วย google	4798
เข้าสู่ระบบด้วย line	4798
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4783
เฉพาะสมาชิกเท่านั้น	4798
เต็มจอ	4788
เนื้อหาต่อจากโฆษณา	4786
เนื้อหาที่เกี่ยวข้อง	4776
เนื้อหาสนับสนุน	4786
เนื้อหาโฆษณา	4786
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4787
เบราว์เซอร์ของคุณไม่รองรับเสียง	4787
เปิดการแจ้งเตือน	4792
เปิดรับการแจ้งเตือน	4792
เปิดเสียง	4787
เปิดแอป	4791
เปิดในแอป	4791
เป็นคนแรกที่แสดงความคิดเห็น	4767
เพิ่มขนาดตัวอักษร	4807
เริ่มทำแบบทดสอบ	4785
เรียงตาม	4784
เรื่องที่คุณอาจสนใจ	19	4776
เรื่องที่น่าสนใจ	4776
เรื่องที่เกี่ยวข้อง	4753
เรื่องล่าสุด	4776
เรื่องอื่นที่น่าสนใจ	4753
เรื่องแนะนำ	4776
เลิกติดตาม	4806
เลือก	4799
เลือกแพ็กเกจ	4798
เลือกแพ็คเกจ	4798
เล่นวิดีโอ	4787
เล่นอัตโนมัติ	4788
เล่นเกม	4785
เล่นเลย	4785
เวลาที่เหลือ	4787
เสียงอ่านโดย ai	4787
""", 'แ': """
แจ้งข่าว	4804
แจ้งข้อผิดพลาด	4783
แจ้งคำผิด	4783
แจ้งลบความคิดเห็น	4783
แชร์	4756
แชร์ข่าวนี้	4767
แชร์บทความ	4767
แชร์บทความนี้	4807
แชร์บน facebook	4807
แชร์ผ่าน line	4807
แชร์หน้านี้	4767
แชร์ไปที่ line	4767
แชร์ไปยัง facebook	4807
แชร์ไปยัง line	4807
แท็ก	4776
แท็กที่เกี่ยวข้อง	4776
แบบสำรวจ	92
แปลอัตโนมัติ	4767
แปลโดย ai	4805
แปลโดยอัตโนมัติ	4805
แสดงความคิดเห็น	4756
แสดงคำบรรยาย	4787
แสดงน้อยลง	4754
แสดงเนื้อหา	4789
แสดงเพิ่มเติม	4803
แสดงโพสต์	4789
""", 'โ': """
โฆษณา	4756
โหลดหน้านี้ใหม่	4795
โหลดหน้าใหม่	4795
โหลดเนื้อหา	4789
โหลดเพิ่มเติม	4803
โหลดแอป	4791
โหลดแอปฟรี	4767
โหลดโพสต์	4789
โหวต	91	4784
""", 'ใ': """
ใหม่ล่าสุด	4784
ให้คะแนนบทความนี้	4783
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4796
ไม่สามารถเล่นวิดีโอนี้ได้	4787
ไม่สามารถเล่นวิดีโอได้	4787
ไม่สามารถแสดงเนื้อหานี้ได้	4789
ไม่ใช่ตอนนี้	4793
""", 'ả': """
ảnh tiếp theo	5226
ảnh trước	5226
""", 'ẩ': """
ẩn	5142
ẩn trả lời	5181
""", 'ủ': """
ủng hộ	5117
ủng hộ báo chí độc lập	5119
ủng hộ chúng tôi	5117
ủng hộ chúng tôi trên patreon	5200
ủng hộ hàng tháng	5200
ủng hộ một lần	5200
ủng hộ ngay	5223
ủng hộ tác giả	5119
""", '☕': """
☕ buy me a coffee	1196
☕ buy us a coffee	1196
""", 'あ': """
あとで	2919
あとで読む	2936
あとで読むに追加	3051
あなたにおすすめ	2958
あなたにおすすめの記事	2958
あなたはどう思いますか	2952
あなたへのおすすめ	2958
あわせて読みたい	2958
あわせて読む	2993
""", 'い': """
いいえ、結構です	2919
いいね	2936
いいね!してニュースをチェック	2937
いいね!で応援する	2983
いいね順	3002
いつでも解約ok	3023
いつでも解約できます	3023
いつでも解約可能	3023
いつでも配信停止できます	3026
いま読まれています	2993
いま読まれている記事	2993
""", 'お': """
おすすめ	2958
おすすめの記事	2958
おすすめプラン	3023
おすすめ情報pr	2942
おすすめ記事	2958
おすすめ関連記事	2993
おすすめ順	3002
お住まいの地域ではご覧いただけません	3007
お住まいの地域では再生できません	3007
お問い合わせ	2944	2972
お問い合わせありがとうございました	3026
お問い合わせありがとうございます	3026
お問い合わせ内容	3047
お役に立ちましたか	3001
お得なクーポン	3050
お得なプランを見る	3046
お気に入り	2936
お気に入りに追加	2936
お申し込み	2923
お申し込みが完了しました	3047
お申し込みを受け付けました	3047
お酒は#歳になってから	3005
""", 'こ': """
こちらの記事もおすすめ	2993
こちらの記事も読まれています	19	2993
こちらもおすすめ	2958
こちらも読む	2993
このコメントを報告	3040
このコンテンツは表示できません	3010
このコンテンツを表示できません	3010
このテーマをフォロー	3036
このテーマをフォローする	3036
このページは役に立ちましたか	3001
このメールアドレスは登録済みです	3047
この動画の配信は終了しました	3007
この動画はお住まいの地域では再生できません	3007
この動画はご覧いただけません	3007
この動画は公開を終了しました	3007
この動画は再生できません	3007
この動画は現在ご覧いただけません	3007
この投稿をinstagramで見る	3041
この本を購入する	3005
この著者の記事	2958
この著者の記事を見る	3030
この著者の記事一覧	3030
この記事だけ読む	3046
この記事に関連するニュース	2993
この記事のタグ	2958
この記事の写真	3030
この記事の写真をすべて見る	2994
この記事の写真を見る	3030
この記事の画像	3030
この記事の画像をもっと見る	3030
この記事の画像を見る	3030
この記事の筆者	3031
この記事の誤りを報告	2955
この記事の関連ニュース	2993
この記事はロックされています	3023
この記事は会員からのプレゼントです	3051
この記事は会員限定です	2923
この記事は参考になりましたか	3001
この記事は役に立ちましたか	3001
この記事へのコメント	2956
この記事もチェック	2983
この記事をシェア	2936
この記事をシェアする	3051
この記事をプレゼント	2983
この記事をプレゼントする	2983
この記事を保存	2983
この記事を印刷	2983
この記事を印刷する	2983
この記事を書いた人	3031
この記事を書いた記者	3031
この記事を聞く	3007
この記事を聴く	3007
この記事を評価	3040
この記事を評価する	2983
この記事を購入	3046
この記者の記事をもっと見る	3030
この記者の記事を見る	3030
この記者の記事一覧	2958
この記者をフォロー	2940
この記者をフォローする	3036
この連載の記事	2958
この連載をフォロー	2940
この連載をフォローする	2940
この音声はaiが読み上げています	3007
この項目は必須です	3026
この項目は必須項目です	3026
""", 'ご': """
ご寄付ありがとうございます	3045
ご寄付はこちら	3020
ご意見	2949
ご意見をお聞かせください	3001
ご意見・ご感想を入力	3047
ご投票ありがとうございました	3001
ご支援ありがとうございます	3045
ご支援のお願い	2920
ご支援はこちら	3020
ご登録ありがとうございました	3026
ご登録ありがとうございます	3026
ご購入はこちら	3005
ご購読の申し込み	2923
""", 'さ': """
さらに読み込む	2962
""", 'す': """
すでにアカウントをお持ちの方	3023
すでに会員の方	3023
すでに投票済みです	3001
すでに登録済みです	3047
すべてのcookieを受け入れる	3043
すべてのcookieを許可	3043
すべてのコメントを見る	3001
すべてのニュースを見る	3030
すべての写真を見る	2994
すべての記事を見る	3030
すべて受け入れる	2944
すべて同意する	3043
すべて拒否	3011
すべて拒否する	3010
すべて表示	2963
すべて見る	2962
すべて許可	2944	2947
すべて読む	2963
""", 'そ': """
その他のオプション	3037
その他の記事	2958
その他の金額	3020
""", 'は': """
はい、受け取る	3014
はじめての方はこちら	3023
はてなブックマーク	2936
はてなブックマークに追加	2983
はてブ	2936
""", 'ま': """
まずは無料で	3023
また後で	2919
まだ会員でない方	3023
""", 'み': """
みなさんはどう思いますか	2952
みんなのコメント	2949
""", 'も': """
もう一度再生	3044
もう一度見る	3008
もっと見る	2962
もっと詳しく知りたい方は	2993
もっと読む	2958
もどる	2962
""", 'よ': """
よく読まれています	2993
よく読まれている記事	2958
よく読まれている記事ランキング	2958
""", 'わ': """
わかりました	2963
""", 'ア': """
アカウントをお持ちでない方	3023
アカウントをお持ちの方	3023
アカウントをお持ちの方はこちら	3023
アクセスランキング	2958
アプリで続きを読む	3013
アプリで見る	3013
アプリで読む	3013
アプリで開く	3013
アプリなら	3013
アプリのダウンロード	2935
アプリをインストール	2935
アプリをダウンロード	2935
アプリを入手	3013
アプリを開く	2935
アプリダウンロード	2935
アンケート	92
アンケートにご協力	2954
アンケートに参加する	2954	3001
アンケートに回答する	3001
アンケートに答える	2954	3001
アンケート実施中	2983
アンケート結果	3002
アンケート結果を見る	3040
""", 'ウ': """
ウィンドウを閉じる	3049
""", 'エ': """
エラーが発生しました	3026
""", 'オ': """
オススメ記事	2958
オフにする	3015
オプションの管理	3043
オプションを管理	3043
オンにする	3015
オンラインショップ	3005
""", 'カ': """
カテゴリ	2958
カテゴリー	2958
カートに入れる	3050
""", 'キ': """
キーワード	2958
キーワードをフォロー	2940
""", 'ギ': """
ギャラリーを見る	3030
ギャラリーを閉じる	3049
""", 'ク': """
クイズに挑戦	2954	2983
クイズに挑戦する	2954	2983
クイズに答える	3003
クッキー	2944
クッキーの設定	3010
クッキー設定	2944	2947
クリックで拡大	3030
クリックで音声が出ます	3044
クリップ	2936
クリップする	2936
クロスワード	3004
クロスワードに挑戦	2953
クロスワードを解く	2953
""", 'ゲ': """
ゲームで遊ぶ	3003
ゲーム一覧	3003
""", 'コ': """
コピー	3038
コピーしました	2936
コメント	2949
コメント #件	2956
コメント#件	2949
コメント(#	2949
コメント(#件	2956
コメントする	2949
コメントのルール	3001
コメントの受付は終了しました	3001
コメントの受付を終了しました	3001
コメントはまだありません	2949
コメントは会員のみ	3040
コメントは無効になっています	3040
コメントをすべて見る	3001
コメントをもっと見る	2949
コメントを入力	3040
コメントを入力してください	3040
コメントを報告	3040
コメントを投稿	2949
コメントを投稿する	3001
コメントを書く	2949
コメントを残す	2949
コメントを見る	2949
コメントを送信	3001
コメントを送信する	3001
コメントを閉じる	3001
コメントガイドライン	3001
コメントポリシー	3001
コメント一覧	2949
コンテンツへスキップ	2960
コンテンツを表示	3010
コンテンツを表示する	3010
コンテンツを読み込む	3010
コーヒーをおごる	3020
""", 'サ': """
サイトで続ける	3013
サイトポリシー	2944	2972
サイトマップ	2944
サインイン	2923
サポーターになる	3020
サポートする	2920
""", 'シ': """
シェア	2936
シェアしよう	2936
シェアする	2936
""", 'ス': """
スキップ	2919
スクラップ	2936
スクラップする	2936
スポンサー	2942
スポンサードリンク	2942
スポンサーリンク	2942
スポンサー企業	3039
""", 'タ': """
タイアップ	2942
タグ	2958
タップして音声をオンにする	3044
""", 'チ': """
チケットを予約する	3005
チケットを購入	3005
チケットを購入する	3005
チケット購入はこちら	3005
チップで応援する	2920
チップを送る	2920
チャンネル登録	2937
""", 'ツ': """
ツイート	2936
ツイートする	2936
ツイートを読み込む	3010
""", 'デ': """
データ保護方針	3043
""", 'ト': """
トップ	2962
トップに戻る	3030
トップへ戻る	2962
トップニュース	2958
トップページ	2962
トップページに戻る	3030
トップページへ	3030
トピックス	2958
""", 'ド': """
ドネーション	2920
""", 'ナ': """
ナンプレ	3004
""", 'ニ': """
ニックネーム	3027
ニックネームを入力	3040
ニュースを読む	2962
ニュースレター	2929
ニュースレター登録	2929
ニュース一覧	3030
ニュース一覧へ	3030
""", 'バ': """
バックナンバー	2958
""", 'パ': """
パスワードをお忘れですか	3023
パスワードをお忘れの方	3023
パスワードをお忘れの方はこちら	3023
パスワードを忘れた方	2923
パスワードを忘れた方はこちら	3023
""", 'ピ': """
ピックアップ	2958
""", 'フ': """
フィードバックを送る	3001
フィードバックを送信	3001
フォトギャラリー	3030
フォトギャラリーを見る	3030
フォロー	2937
フォローしています	3036
フォローしてね	2937
フォローしました	2937
フォローする	2937
フォローを解除	3036
フォローを解除する	3036
フォロー中	2937
フォロー解除	3036
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	3008
""", 'ブ': """
ブックマーク	2936
ブックマークする	2936
ブラウザで続ける	3013
ブラウザで見る	3013
ブラウザで読む	3013
""", 'プ': """
プッシュ通知	2935
プッシュ通知を受け取りますか	3014
プッシュ通知を受け取る	3014
プライバシーの設定	3010
プライバシーポリシー	2944	2972
プライバシーポリシーに同意する	3026
プライバシー設定	3010
プランを見る	3023
プランを選ぶ	3023
プランを選択	3023
プラン一覧	3023
プレゼント	2923
プレミアム	2923
プレミアム会員	2928
プロフィール	3032
""", 'ヘ': """
ヘルプ	2944
""", 'ペ': """
ページの先頭に戻る	3030
ページの先頭へ	2962
ページの先頭へ戻る	3030
ページを再読み込み	3016
ページを再読み込みする	3016
ページを更新する	3016
ページトップ	2962
ページトップへ	2962
ページトップへ戻る	3030
""", 'ホ': """
ホーム	2962
ホームに戻る	3030
""", 'ポ': """
ポスト	2936
ポストする	2936
""", 'マ': """
マイページ	2923
マンスリーサポーターになる	3020
""", 'ミ': """
ミュート	3008
ミュートを解除	3007
ミュート解除	3007
""", 'メ': """
メインコンテンツへスキップ	2960
メッセージ	3048
メニュー	2962
メニューを閉じる	3049
メルマガ	2929
メルマガ登録	2929
メールでシェア	3037
メールで送る	2936
メールで送信	2936
メールをご確認ください	3026
メールアドレス	2929
メールアドレスが正しくありません	3026
メールアドレスでログイン	3046
メールアドレスで登録	3046
メールアドレスをご入力ください	3047
メールアドレスを入力	2929
メールアドレスを入力してください	3026
メールアドレスを入力する	3047
メールマガジン	2929
メールマガジン登録	2929
""", 'ラ': """
ライター	3032
ランキング	2958
""", 'リ': """
リンクをコピー	2936
リンクをコピーしました	2983
リンクをコピーする	2983
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2923
ログイン	2923
ログイン/会員登録	2923
ログインしてコメント	3001
ログインしてコメントする	3001
ログイン・会員登録	2923
ログイン状態を保持	3023
ログイン状態を保持する	3023
""", '一': """
一回だけ	3021
一回だけ寄付する	3020
一回のみ	3021
一時停止	3008
一次性	5350
一次性捐款	5349
一番人気	3024
一覧	2962
一覧に戻る	3030
一覧へ	2962
一覧を見る	2962
""", '上': """
上一个视频	5373
上一张	5358
上一张图片	5378
上一篇	5267
上一篇文章	5358
上一頁	5273
上一页	5273
""", '下': """
下一个视频	5373
下一张	5358
下一张图片	5378
下一張圖片	5378
下一篇	5267
下一篇文章	5358
下一部影片	5373
下一頁	5273
下一页	5273
下次再說	5234
下次再说	5234
下載app	5340
下載客戶端	5340
下載音檔	5333
下載音訊	5333
下载app	5340
下载客户端	5340
下载音频	5333
""", '不': """
不,謝謝	5234	5343
不,谢谢	5234	5343
不用了	5234	5343
不用了,謝謝	5343
不用了,谢谢	5343
不適切な内容を報告	3001
""", '专': """
专题	5267
""", '並': """
並び替え	3002
並べ替え	3002
""", '个': """
个人中心	5239
个人信息保护政策	5372
""", '为': """
为你推荐	5267
为您推荐	5267
""", '主': """
主要ニュース	2958
""", '举': """
举报	5266
举报评论	5369
""", '了': """
了解	2963
了解更多	5262
了解详情	5379
""", '京': """
京东购买	5331
""", '人': """
人人网	5305
人才招聘	5302
人气排行	5272
人气榜	5272
人気の動画	2993
人気の記事	2958
人気ランキング	2958
人気記事	2958
人気記事ランキング	2958
人気順	3002
人氣排行	5272
人氣文章	5314
人氣榜	5272
""", '仅': """
仅限会员	5352
仅限订阅用户	5352
""", '今': """
今、あなたにオススメ	2958
今、読まれている記事	2993
今すぐプレイ	3003
今すぐ寄付	3045
今すぐ支援する	3045
今すぐ購入	3050
今すぐ遊ぶ	3003
今はしない	2919
今はやめておく	2919
今回のみ	3021
今回のみ支援する	3020
今回はしない	2919
今日のアンケート	2953
今日のクイズに挑戦	2954
今日のクロスワード	2953
今日の注目	2958
今日投票	5281
今日最熱門	5314
今日热点	5267
今日焦点	5267
今日熱門	5314
今週のアンケート	2953
今週のクイズに挑戦	2954
""", '从': """
从app store下载	5340
""", '他': """
他の記事	19
他の記事も読む	2958
""", '付': """
付費閱讀	5239
付费内容	5239
付费阅读	5239
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5369
以下为广告内容	5302
以下為廣告內容	5302
以后再说	5234
以後再說	5342
以電子郵件繼續	5375
""", '件': """
件名	3048
""", '企': """
企画・制作	3039
""", '优': """
优惠码	5379
""", '会': """
会员专享	5244
会员专享内容	5244
会员专属	5239
会员中心	5239
会员登录	5239
会員でない方	3023
会員でない方はこちら	3023
会員の方はこちら	2923
会員の方はログイン	2923
会員プランを見る	3046
会員特典	3005
会員登録	2923
会員登録する	2923
会員登録のご案内	3046
会員登録はこちら	2923
会員限定	2923
会員限定特典	3005
会員限定記事	2923
会社概要	2972
""", '余': """
余下全文	5378
""", '作': """
作者其他文章	5291
作者更多文章	5358
作者的更多文章	5291
作者简介	5359
作者簡介	5359
""", '你': """
你可能也喜欢	5267
你可能也喜歡	5267
你可能感兴趣	5267
你可能还想看	5314
你可能還想看	5314
你已投票	5281
你怎么看	5280
你怎麼看	5280
""", '使': """
使用 apple 登入	5352
使用 facebook 登入	5352
使用 google 帳號登入	5352
使用 google 登入	5352
使用 google 繼續	5352
使用apple登录	5352
使用facebook登入	5352
使用facebook登录	5352
使用google登入	5352
使用google登录	5352
使用google繼續	5352
使用google继续	5352
使用google账号登录	5352
使用paypal付款	5375
使用条款	5259
使用條款	5259
使用邮箱登录	5375
""", '価': """
価格を見る	3050
""", '保': """
保存	2936
保存する	2936
保存设置	5337
保持登入	5352
保持登入狀態	5352
保持登录状态	5352
""", '個': """
個人情報の取り扱い	2944
個人情報の取り扱いについて	2944
個人情報の取り扱いに同意する	3026
個人情報の取扱いについて	2944
個人情報保護方針	2944	2972
""", '倍': """
倍速	5334
""", '僅': """
僅限會員	5352
僅限訂戶	5352
""", '優': """
優先するソースに追加	3036
優惠碼	5379
""", '儲': """
儲存設定	5337
""", '允': """
允許	5342
允許通知	5341	5343
允许	5342
允许通知	5341	5343
""", '元': """
元の記事を読む	2994
元記事で読む	2994
元記事を読む	2962
""", '免': """
免責聲明	5259
免費訂閱	5245
免費註冊	5239
免費試讀	5239
免費閱讀	5375
免责声明	5259
免费,无垃圾邮件	5355
免费注册	5239
免费订阅	5245
免费试读	5239
免费阅读	5375
免运费	5368
免運費	5368
""", '入': """
入力内容を確認	3047
入力内容を確認する	3047
入力必須	3026
""", '內': """
內容糾錯	5283
""", '全': """
全ての写真を見る	2994
全ての記事が読み放題	3046
全屏	5334
全文はこちら	2994
全文を読む	2962
全文表示	2962
全画面	3008
全画面表示	3007
全画面表示を終了	3007
全螢幕	5334
全記事読み放題	2928
全部拒絕	5338
全部拒绝	5338
全部接受	5259
全部新闻	5358
全部游戏	5329
全部视频	5358
全部评论	5266
全部话题	5269
""", '公': """
公众号	5253
公式sns	2937
公式twitter	2937
公式x	2937
公式アプリ	2935
公式サイトで見る	3005
公式サイトはこちら	3050
公式サイトを見る	3050
公式ショップ	3005
公式ショップはこちら	3005
""", '共': """
共 # 頁	5269
共 # 页	5269
共#頁	5269
共#页	5270
共有	2936
共有する	2936
共有オプション	3037
共有リンクをコピー	2983
""", '关': """
关于作者	5359
关于我们	5259
关注	5253
关注作者	5363
关注我们	5253
关注此话题	5363
关注话题	5363
关键词	5267
关闭	5234
关闭窗口	5378
关闭菜单	5378
""", '其': """
其他新聞	5267
其他新闻	19	5267
其他金額	5349
其他金额	5349
""", '内': """
内容由ai生成	5373
内容纠错	5283
""", '再': """
再生	2962
再生リスト	3044
再生時間	3008
再生速度	3007
再読み込み	3016
再読み込みする	3016
""", '写': """
写留言	5369
写真(#枚	2994
写真をすべて見る	3030
写真をもっと見る	2994
写真を拡大	3030
写真を拡大する	3030
写真を見る	2962
写真を見る(全#枚	2994
写真・動画の投稿はこちら	3031
写真特集	2958
写评论	5266
""", '出': """
出錯了	5356
出错了	5356
""", '分': """
分享	5252
分享到	5252
分享到facebook	5302
分享到line	5302
分享到qq	5366
分享到whatsapp	5366
分享到微信	5252
分享到微博	5252
分享到朋友圈	5366
分享文章	5380
分享本文	5302
分享此文	5302
分享此頁	5380
分享給好友	5302
分享給更多人看到	5302
分享给好友	5302
分享给更多人	5302
分享至	5252
分享至facebook	5252
分享至line	5302
分享这篇文章	5380
分享這篇文章	5380
分类	5267
分類	5267
""", '列': """
列印	5252
列印本頁	5302
列印食譜	61
""", '初': """
初めての方はこちら	3023
初割で無料体験する	2923
初月無料	2928
""", '利': """
利用規約	2944	2972
利用規約に同意します	3026
利用規約に同意する	3026
""", '刷': """
刷新页面	5344
""", '前': """
前のページ	2962
前のページに戻る	3049
前の写真	3030
前の動画	3044
前の画像	3030
前の記事	2958
前の記事へ	2958
前の記事を読む	3049
前へ	2962
前回の記事はこちら	2993
前回はこちら	2994
前往官網	5379
前往捐款	5349
前往捐款頁面	5349
前往捐款页面	5349
前往購買	5331
前往贊助	5349
""", '剩': """
剩余时间	5334
剩餘時間	5334
""", '加': """
加入google偏好來源	5363
加入line好友	5253
加入会员	5239
加入我们	5302
加入我们的团队	5302
加入我們	5302
加入我們的團隊	5302
加入書籤	5252
加入會員	5239
加入白名单	5344
加入購物車	5379
加入购物车	5379
加载中	5333
加载内容	5337
加载帖子	5337
加载更多	5273
加载更多评论	5326
""", '動': """
動画	2958
動画で見る	2983
動画の公開は終了しました	3007
動画の読み込みに失敗しました	3044
動画の配信は終了しました	3007
動画は再生できません	3007
動画をもっと見る	3030
動画を再生	3044
動画を再生する	2983
動画を再生できません	3007
動画を再生できませんでした	3007
動画を見る	2962
動画を読み込み中	3007
動画を読み込めませんでした	3044
動画を読み込んでいます	3007
動画プレーヤーを読み込み中	3007
動画一覧	3030
""", '勘': """
勘誤回報	5283
""", '包': """
包邮	5368
""", '協': """
協賛企業	3039
""", '单': """
单次	5350
单次捐款	5235
单篇购买	5375
""", '単': """
単発の寄付	3020
""", '博': """
博客來購買	5331
""", '占': """
占い	3004
""", '印': """
印刷	2936
印刷する	2936
印刷用ページ	2983
印刷用ページを表示	2983
印象笔记	5305
""", '即': """
即时新闻	5267
即時新聞	5267
""", '原': """
原文を表示	2963
原文を見る	2963
原文連結	5315
原文链接	5315
""", '去': """
去京东看看	5331
去京东购买	5331
去天猫购买	5331
去淘宝购买	5331
""", '参': """
参与投票	5282	5326
参与评论	5266
参加测验	5329
参加者募集中	2975
参加问卷调查	5302
""", '參': """
參加問卷調查	5302
參加測驗	5329
參與投票	5326
""", '友': """
友だち追加	2937
友だち追加する	2937
友善列印	5302
友達に教える	2983
""", '反': """
反馈	5266
""", '发': """
发一条友善的评论	5369
发现错误?请告诉我们	5302
发生错误	5356
发表留言	5266
发表评论	5266
发送	5356
发送成功	5355
""", '取': """
取材・文	3032
取消关注	5364
取消回复	5284
取消回覆	5284
取消追蹤	5363
取消關注	5364
取消静音	5333
取消靜音	5333
""", '受': """
受け取る	3015
受付が完了しました	3047
""", '古': """
古い順	3002
""", '可': """
可随时退订	5355
可隨時取消	5352
""", '合': """
合わせて読みたい	2958
合成音声による読み上げ	3007
合成音声による読み上げです	3007
""", '同': """
同じカテゴリの記事	2958
同じ著者の記事	2993
同作者文章	5291
同意	5259
同意して続ける	3010
同意して続行	3010
同意して閉じる	3010
同意しない	2944	2947
同意する	2944	2947
同意の管理	3010
同意を撤回	3010
同意を撤回する	3010
同意を管理	3010
同意を管理する	3010
同意並繼續	5262	5337
同意并继续	5262	5337
同意設定を変更	2946
""", '后': """
后退#秒	5333
""", '听': """
听全文	5302
听文章	5333
听新闻	5252
听这篇文章	5302
""", '商': """
商业推广	5368
商品の詳細を見る	3050
商品を見る	3005
商品ページへ	3005
商品詳細	3050
商品详情	5379
商城	5368
商業推廣	5368
""", '單': """
單次	5350
單次捐款	5235
單筆	5350
單筆捐款	5349
單筆支持	5349
單篇購買	5375
""", '回': """
回上一頁	5378
回到頂端	5358
回到頂部	5273
回到顶部	5358
回复	5266
回答する	91
回覆	5266
回頁首	5270
回頂端	5273
回首頁	5273
""", '图': """
图 #/#	5269
图片 #/#	5269
""", '圖': """
圖片 #/#	5269
""", '在': """
在 app store 下載	5340
在 facebook 查看	5370
在 google play 下載	5340
在 instagram 查看	5370
在 instagram 查看這則貼文	5370
在 spotify 收聽	5370
在 x 上查看	5370
在 youtube 上觀看	5370
在amazon購買	5331
在app store下载	5340
在app中打开	5340
在app中阅读	5340
在facebook查看	5370
在google play下载	5340
在instagram查看	5370
在instagram查看這則貼文	5370
在patreon上支持我们	5349
在spotify上收听	5370
在x上查看	5370
在youtube上观看	5370
在亚马逊购买	5331
在微博查看	5370
在浏览器中继续	5340
在瀏覽器中繼續	5340
""", '地': """
地図を見る	2963
地図を開く	2963
""", '執': """
執筆者	3032
執筆者プロフィール	3031
""", '報': """
報錯	5283
""", '填': """
填字游戏	5330
填字遊戲	5330
""", '复': """
复制	5367
复制成功	5252
复制网址	5302
复制链接	5252	5305
""", '外': """
外部コンテンツを表示	3010
外部コンテンツを表示する	3010
外部送信について	3043
外部送信ポリシー	3043
""", '大': """
大号字	65
大字	5252
大家还在看	5267
大家都在看	5267
""", '头': """
头条	5267
""", '好': """
好的	5342
""", '如': """
如何停用廣告封鎖	5345
如何关闭	5347
如何关闭广告拦截	5345
如何关闭广告拦截器	5344
如何關閉	5347
如何關閉廣告攔截	5345
如何關閉廣告攔截器	5344
如何關閉廣告阻擋	5345
""", '始': """
始終允許	5338
始终允许	5338
""", '字': """
字体	65
字体大小	5252
字号	5252
字幕	5334
字幕をオン	3007
字幕を表示	3007
字級	65	5252
字级	65
字號	5366
字體大小	65	5252
""", '官': """
官方微博	5253
""", '定': """
定期定額	5235
定期定額捐款	5349
定期定額支持	5349
定期捐款	5349
""", '寄': """
寄付	2920
寄付する	2920
寄付で応援する	2920	2983
寄付のお願い	2920
寄付はこちら	3020
寄付はこちらから	3020
寄付をする	2920
寄付ページはこちら	3020
寄付ページへ	3020
""", '寫': """
寫留言	5369
寫評論	5369
""", '專': """
專題	5267
""", '小': """
小字	5252
小編推薦	5267
小调查	92
""", '尚': """
尚未成為會員	5352
尚無留言	5302
""", '展': """
展开	5273
展开全文	5273
展开全部	5274
展开回复	5326
展开阅读全文	5378
展開	5273
展開全文	5358
""", '已': """
已关注	5253
已收到您的申请	5376
已是会员	5239
已是訂戶	5352
已有帐号	5239
已有帳號	5352
已有账号	5352
已經是會員	5239
已經是會員?登入	5239
已经是订户	5352
已经有账号	5352
已複製連結	5366
已關注	5363
""", '常': """
常に表示する	3010
常に許可	3011
常に許可する	3010
""", '年': """
年払い	3024
年額プラン	3024
""", '广': """
广告	5258
广告后继续阅读	5331
广告结束	5331
""", '広': """
広告	2942
広告の下に記事が続きます	3005
広告の後に続きます	2942
広告はここまで	3005
広告をスキップ	2942
広告を閉じる	2942
広告ブロッカーの解除方法	3017
広告ブロッカーをご利用中です	3016
広告ブロッカーをオフにする方法	3017
広告ブロックの解除方法	3016
広告ブロックをオフにしました	3017
広告ブロックを解除してください	3016
広告ブロックを解除しました	3016
広告ブロックを解除する方法	3017
広告企画	2942
広告掲載	2972
広告掲載について	2972
広告終わり	3005
""", '廣': """
廣告	5258
廣告後繼續閱讀	5331
廣告結束	5331
廣編企劃	5331
廣編特輯	5331
""", '延': """
延伸閱讀	5267
延伸阅读	5267
""", '开': """
开启app	5340
开启推送	5341
开启通知	5341	5343
开始测验	5329
开通vip	5375
开通会员	5239
""", '当': """
当前时间	5334
当当购买	5331
""", '影': """
影片已下架	5333
影片已移除	5333
影片無法播放	5333
影片載入中	5333
影片載入失敗	5373
影片長度 #	5300
影音	5267
""", '後': """
後で	2919
""", '微': """
微信	5252
微信好友	5305
微信扫一扫	5366
微信扫码分享	5366
微信朋友圈	5305
微信登录	5352
微博	5252
""", '必': """
必填	5356
必填字段	5355
必填欄位	5355
必填項	5355
必填项	5355
必須	3027
必須項目	3027
必須項目です	3026
""", '忘': """
忘記密碼	5239
忘记密码	5239
""", '応': """
応援する	2920
""", '快': """
快进#秒	5333
""", '总': """
总是允许	5338
""", '您': """
您可能也喜歡	5267
您可能感兴趣	5267
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	5314
您可随时退订	5355
您可隨時取消訂閱	5355
您已关注此话题	5363
您已投票	5281
您已投过票	5326
您已投過票	5326
您已经投过票	5326
您已訂閱	5376
您已订阅	5376
您怎么看	5280
您怎麼看	5280
您的信息已发送	5355
您的姓名	5376
您的投票已提交	5326
您的支持很重要	5374
您的昵称	5369
您的暱稱	5369
您的留言	5376
您的訊息已送出	5355
您的邮箱	5245
您的電子郵件	5376
您的電郵	5245
""", '情': """
情報をお寄せください	3031
情報提供のお願い	3031
情報提供はこちら	3031
""", '想': """
想接收即時新聞通知嗎	5341
想接收通知吗	5341
""", '意': """
意見信箱	5283
意見反饋	5326
意見回饋	5326
意见反馈	5266
""", '感': """
感想を送る	2949
感謝您的參與	5326
感謝您的投票	91	5326
感謝您的支持	5374
感谢参与投票	5281
感谢您,您的信息已发送	5355
感谢您的参与	5326
感谢您的投票	91	5326
感谢您的支持	5374
感谢支持	5374
""", '成': """
成为会员	5235
成為會員	5235
""", '我': """
我们无法显示此内容	5337
我來說兩句	5284
我同意	5259
我同意处理我的个人数据	5355
我同意接收电子邮件	5355
我同意隱私權政策	5355
我已关闭	5344
我已关闭广告拦截	5345
我已关闭广告拦截器	5344
我已閱讀並同意隱私權政策	5355
我已關閉廣告攔截	5345
我已關閉廣告攔截器	5344
我已關閉廣告阻擋程式	5345
我已阅读并同意隐私政策	5355
我来说两句	5284
我的帐户	5239
我的帳戶	5239
我知道了	5259
我要举报	5326
我要勘誤	5283
我要報錯	5283
我要投票	5282	5326
我要捐款	5374
我要支持	5374
我要檢舉	5326
我要爆料	5359
我要留言	5266
我要糾錯	5302
我要纠错	5266
我要評論	5284
我要评论	5266
我要贊助	5374
""", '或': """
或	5353
""", '戻': """
戻る	2962
""", '所': """
所有新闻	5358
所有留言	5266
所有話題	5269
所有评论	5284
所有话题	5269
""", '打': """
打印	5252
打印本页	5302
打印食谱	61
打开	5274
打开app	5340
打开app查看更多	5340
打开app阅读	5340
打开app阅读全文	5340
打开客户端阅读	5340
打开微信扫一扫	5366
打开推送	5341
打赏	5235
打赏作者	5374
""", '扫': """
扫一扫分享	5366
扫描二维码下载	5340
扫码下载	5340
扫码下载app	5340
扫码下载客户端	5340
""", '投': """
投票	92	5327
投票ありがとうございました	91	3001
投票ありがとうございます	2953
投票する	91	2983
投票を受け付けました	3001
投票区	92
投票成功	5326
投票済みです	3001
投票結果	3002	5327
投票結果を見る	91
投票结果	5327
投稿する	2949
投稿を表示	3010
投稿を表示する	3010
投稿を読み込む	3010
投稿须知	5359
""", '折': """
折りたたむ	2963
折扣码	5379
折扣碼	5379
""", '报': """
报告错误	5274
""", '拒': """
拒否する	2947
拒絕	5259	5262
拒绝	5259	5262
拒绝全部	5338
拒绝所有cookie	5372
""", '招': """
招聘启事	5302
""", '拡': """
拡大	2936
拡大する	2962
""", '按': """
按年計費	5352
按年计费	5352
按月捐款	5349
按月计费	5352
按讚	5253
""", '捐': """
捐款	5235
捐贈	5235
捐赠	5235
""", '掃': """
掃描qr code下載	5340
掃碼下載	5340
""", '排': """
排序	5327
排行榜	5267
""", '採': """
採用情報	2975
""", '接': """
接受	5259
接受並繼續	5262	5337
接受並顯示	5261
接受全部	5259
接受全部cookie	5372
接受并显示	5261
接受并继续	5262	5337
接受所有	5259	5262
接受所有 cookie	5372
接受所有cookie	5372
接收通知	5341
""", '推': """
推广	5258
推广内容	5258
推廣	5258
推荐	5267
推荐文章	5267
推荐方案	5353
推荐阅读	5267
推薦	5267
推薦文章	5267
推薦閱讀	5267
""", '提': """
提交	91	5356
提交成功	5355
提交成功,感谢您的反馈	5376
提交评论	5326
提供	2942
提供反馈	5326
提供意見	5326
提供新聞線索	5359
提供新闻线索	5359
""", '搜': """
搜尋	5273
搜索	5273
""", '撤': """
撤回同意	5337
""", '播': """
播放	5273
播放器加载中	5333
播放影片	5373
播放视频	5373
播放速度	5333
""", '支': """
支持我们	5235
支持我們	5235
支持独立媒体	5349
支持獨立媒體	5349
支援する	2920
支援はこちら	3020
""", '收': """
收合	5274
收听	5252
收听文章	5333
收听本文	5302
收聽文章	5302
收聽本文	5333
收藏	5252
收藏文章	5252
收藏本文	5302
收藏食譜	61
收藏食谱	61
收起	5273
收起回复	5326
""", '放': """
放大图片	5358
放大圖片	5358
放大字体	5366
放大字體	5366
""", '数': """
数独	3004	5330
数独に挑戦	2953
""", '數': """
數獨	5330
""", '文': """
文字の大きさ	65	2936
文字を大きくする	3037
文字を小さくする	3037
文字サイズ	2936
文字サイズを変更	3037
文字サイズ変更	65
文字拡大	3037
文字稿	5334
文字起こし	3008
文字起こしを表示	3007
文字起こしを見る	3007
文明上网,理性发言	5369
文明上网理性发言,请遵守新闻评论服务协议	5369
文章未完 廣告後繼續	5331
""", '料': """
料金プラン	3024
料金プランを見る	3046
""", '新': """
新しい順	3002
新浪微博	5305
新着	2958
新着をメールでお知らせ	2940
新着ニュース	2958
新着記事	2958
新着記事をメールで受け取る	2940
新着記事一覧	2993
新着順	3002
新聞線索	5359
新規会員登録	2923
新規登録	2923
新闻简报	5245
新闻纠错	5283
新闻线索	5359
""", '无': """
无所谓	5327
无法显示此内容	5337
""", '早': """
早割	3039
早鳥票	5368
早鸟票	5368
""", '时': """
时长	5334
时长:#	5300
""", '明': """
明白了	5274
""", '是': """
是否允许通知	5341
是否接收推送通知	5341
是否接收通知	5341
是否開啟通知	5341
""", '显': """
显示全部	5358
显示内容	5337
显示原文	5274
显示字幕	5333
显示帖子	5337
显示更多	5273
""", '時': """
時長	5334
時長:#	5300
""", '暂': """
暂不	5234
暂停	5300
暂无评论	5302
暂无评论,快来抢沙发	5369
""", '暫': """
暫不	5234
暫停	5300
""", '更': """
更多	5267
更多作者文章	5358
更多内容	5267
更多分享方式	5366
更多图片	5358
更多圖片	5358
更多報導	5267
更多影片	5358
更多报道	5267
更多文章	5267
更多新聞	5267
更多新聞請看	5314
更多新闻	5267
更多游戏	5329
更多精彩	5314
更多精彩内容	5378
更多精采內容	5302
更多视频	5358
更多该作者文章	5291
更多資訊	5358
更多资讯	5358
更多选项	5367
更多選項	5367
更改 cookie 偏好	5261
更改 cookie 設定	5261
更改cookie偏好	5261
更正政策	5359
更正與說明	5359
""", '書': """
書籍を購入する	3005
""", '最': """
最受欢迎	5353
最受歡迎	5353
最多人看	5314
最新	5327
最新ニュース	2958
最新ニュースを通知で受け取る	3014
最新号	2993
最新影音	5314
最新文章	5267
最新新聞	5267
最新新闻	5267
最新消息	5267
最新記事	2958
最新评论	5284
最热	5327
最热评论	5284
最熱	5327
最超值	5353
""", '會': """
會員中心	5239
會員專享	5244
會員專享內容	5244
會員專屬	5239
會員登入	5239
""", '月': """
月払い	3024
月額#円	2928
月額#円(税込	2928
月額プラン	3024
""", '有': """
有効なメールアドレスを入力してください	3026
有料会員からのプレゼント記事	3051
有料会員登録	2923
有料会員記事	2983
有料登録	2923
有料記事	2923
有道云笔记	5305
""", '朋': """
朋友圈	5252	5305
""", '服': """
服务条款	5259
服務條款	5259
""", '朗': """
朗读全文	5333
""", '朝': """
朝刊・夕刊	2923
""", '未': """
未满十八岁禁止饮酒	5331
未滿十八歲禁止飲酒	5331
""", '本': """
本を購入する	3005
本周投票	5281
本周热门	5314
本周调查	5281
本文へ	2962
本文へジャンプ	2960
本文へスキップ	2960
本文へスキップする	2960
本文へ移動	2962
本文对您有帮助吗	5326
本文尚无评论	5369
本文已锁定	5352
本文由ai语音朗读	5333
本週投票	5281
本週調查	5281
""", '机': """
机器翻译	5302
机翻	5334
""", '来': """
来测测你的知识	5329
""", '查': """
查看专题	5358
查看优惠	5375
查看作者主页	5359
查看作者更多文章	5291	5358
查看優惠	5375
查看全部	5273
查看全部图片	5358
查看全部文章	5378
查看全部評論	5326
查看全部评论	5326
查看全部话题	5269
查看原图	5273
查看原文	5315
查看商品	5379
查看回复	5326
查看回覆	5326
查看图集	5358
查看圖集	5358
查看地图	5274
查看專題	5358
查看投票結果	5369
查看投票结果	91	5369
查看文字稿	5333
查看方案	5375
查看更多	5273
查看更多图片	5358
查看更多評論	5284
查看更多评论	5326
查看留言	5266
查看結果	91	5282
查看结果	91	5274	5282
查看訂閱方案	5352
查看詳情	5274
查看订阅方案	5352
查看评论	5266
查看详情	5274
查看逐字稿	5333
查看高清图集	5358
""", '标': """
标签	5267
""", '检': """
检举评论	5369
""", '検': """
検索	2962
""", '業': """
業配	5258
""", '楽': """
楽天で見る	3005
楽天で詳細を見る	3005
楽天で購入	3005
楽天で購入する	3005
楽天市場で見る	3005
楽天市場で購入	3005
""", '標': """
標籤	5267
""", '機': """
機器翻譯	5302
機械翻訳	3008
""", '檢': """
檢舉	5266
檢舉留言	5369
""", '次': """
次のページ	2962
次の写真	3030
次の動画	3044
次の画像	3030
次の記事	2958
次の記事へ	2958
次の記事を読む	3049
次へ	2962
次を読む	2963
次ページ	2962
次回から自動的にログイン	3023
""", '正': """
正しいメールアドレスを入力してください	3026
正在加载播放器	5333
""", '此': """
此影片無法播放	5333
此文章已锁定	5352
此欄位為必填	5355
此視頻無法播放	5333
此视频不可用	5333
此视频已被删除	5333
此項為必填	5355
此页面对您有帮助吗	5326
此项为必填项	5355
""", '残': """
残り # %	2925
残り #%	2925
残り #% (#文字	2925
残り#%	2925
残り#% (#文字	2925
残り#%(#文字	2925
残り#％	2925
残り:#%	2925
残り:#％	2925
残り時間	3008
""", '毎': """
毎月寄付する	3020
毎月支援する	3020
""", '每': """
每一份支持都很重要	5349
每一份支持都重要	5349
每月捐款	5235
""", '民': """
民調	92
""", '沒': """
沒意見	5327
""", '没': """
没意见	5327
没有账号	5352
""", '注': """
注册	5239
注册成功	5376
注目の記事	2958
注目キーワード	2958
注目ワード	2958
注目記事	2958
""", '测': """
测测你的知识	5329
""", '清': """
清晰度	5334
""", '点': """
点击取消静音	5373
点击图片查看大图	5358
点击打开声音	5373
点击排行	5267
点击播放	5302
点击收听	5333
点击放大	5358
点击查看全文	5378
点击查看原文	5315
点击查看大图	5273
点击看更多	5270
点击阅读全文	5378
点击阅读原文	5315
点我看更多	5270
点我看视频	5302
点赞	5252
""", '為': """
為您推薦	5267
""", '热': """
热搜榜	5272
热榜	5272
热点	5267
热点排行	5272
热点推荐	5267
热门	5267
热门排行	5267
热门文章	5267
热门新闻	5267
""", '無': """
無所謂	5282
無料で体験する	2923
無料で始める	3023
無料で試す	3023
無料で読む	2923
無料アプリをダウンロード	3013
無料ゲーム	3003
無料会員登録	2923
無料会員限定	2923
無料体験	2923
無料登録	2923
無法播放影片	5333
無法載入影片	5373
無法顯示此內容	5337
""", '焦': """
焦點新聞	5267
""", '熱': """
熱門	5267
熱門排行	5267
熱門文章	5267
熱門新聞	5267
熱門話題	5267
""", '爆': """
爆料信箱	5359
爆料專線	5359
爆料热线	5359
""", '片': """
片長 #	5300
片長:#	5300
片长 #	5300
""", '特': """
特定商取引法に基づく表記	2944
特集	2958
特集を見る	3030
特集ページへ	3030
特集一覧	3030
特集一覧へ	3049
""", '猜': """
猜你喜欢	5267
猜你喜歡	5267
""", '現': """
現在の再生時間	3007
""", '生': """
生成aiを使用しています	3044
""", '用': """
用app開啟	5340
用户协议和隐私政策	5372
""", '由': """
由ai生成	5362
由ai语音朗读	5333
""", '申': """
申し込む	2923
""", '电': """
电子报	5245
电子邮箱	5245
""", '画': """
画像をクリックして拡大	3030
画像を拡大	2962
画像を拡大する	3030
画像を見る	2962
画質	3008
""", '留': """
留言	5266
留言(#	5266
留言内容	5377
留言已關閉	5326
留言規則	5326
留言规则	5326
""", '略': """
略過廣告	5373
""", '登': """
登入	5239
登入/註冊	5239
登入後留言	5326
登出	5239
登录	5239
登录/注册	5239
登录后发表评论	5326
登錄	5239
登録	2923
登録が完了いたしました	3047
登録が完了しました	2983
登録して続きを読む	2923
登録する	2923
""", '發': """
發佈留言	5284
發現錯誤?請告訴我們	5302
發生錯誤	5356
發表留言	5266
發表評論	5266
""", '百': """
百度贴吧	5305
""", '皆': """
皆さまのご支援が力になります	3020
""", '監': """
監修者	3032
""", '目': """
目前時間	5334
目录	5273
目次	2962
目次へ戻る	3049
目錄	5273
""", '直': """
直接看食谱	61
""", '相': """
相关主题	5267
相关报道	5267
相关推荐	5267
相关文章	5267
相关新闻	5267
相关标签	5267
相关视频	5314
相关阅读	5267
相關主題	5267
相關報導	5267
相關影片	5314
相關推薦	5267
相關文章	5267
相關新聞	5267
相關標籤	5267
相關閱讀	5267
""", '看': """
看了这篇文章的人也看	5267
看全文	5358
看全部留言	5284
看全部留言 (#	5284
看原文	5315
看更多	5267
看更多作者文章	5358
看更多文章	5314
看更多新聞	5270	5314
看更多新闻	5270
看更多照片	5358
看結果	91
""", '知': """
知道了	5274
""", '確': """
確認する	3027
確認メールをお送りしました	3026
確認メールを送信しました	3026
確認画面へ	3027
""", '禁': """
禁止酒駕	5368
禁止酒駕,飲酒過量有害健康	5331
""", '稍': """
稍后	5342
稍后再说	5234
稍后提醒我	5234
稍后阅读	5302
稍後	5342
稍後再說	5234
稍後提醒我	5234
稍後閱讀	5302
""", '立': """
立即开通	5375
立即投票	91
立即捐助	5349
立即捐款	5235
立即捐赠	5349
立即支持	5374
立即訂閱	5239
立即订阅	5239
立即试玩	5329
立即購票	5331
立即贊助	5349
立即购票	5331
立即选购	5331
立即選購	5331
立即開始玩	5329
""", '第': """
第 # 張,共 # 張	5269
第 # 頁,共 # 頁	5270
第 # 页,共 # 页	5270
第#张/共#张	5269
第#頁 共#頁	5270
第#页,共#页	5270
""", '筆': """
筆者	3032
筆者プロフィール	3031
""", '管': """
管理 cookie	5261
管理cookie	5337
管理偏好設定	5372
管理偏好设置	5372
管理同意	5337
管理同意设置	5337
管理同意選項	5337
管理設定	5262
管理设置	5262
管理选项	5372
管理選項	5372
""", '粉': """
粉絲團	5253
""", '精': """
精彩推荐	5314
精彩推薦	5314
精选	5267
""", '紙': """
紙面ビューアー	2923
""", '結': """
結果を見る	91	2963
""", '続': """
続きはこちら	2994
続きをみる	2962
続きを読む	2923
続けて読む	3049
""", '網': """
網友投票	5281
網友留言	5266
""", '編': """
編輯推薦	5267
編輯準則	5359
編輯精選	5267
編集ポリシー	3031
編集方針	3032
編集部おすすめ	2958
編集部のおすすめ	2958
""", '縮': """
縮小	2936
縮小字體	5366
""", '繼': """
繼續使用網頁版	5340
繼續閱讀	5273
繼續閱讀請往下	5331
""", '續': """
續訂	5375
""", '纠': """
纠错	5266
""", '继': """
继续在浏览器阅读	5340
继续浏览内容	5273
继续阅读	5273
""", '续': """
续订	5375
""", '编': """
编辑准则	5359
编辑推荐	5267
编辑精选	5267
""", '缩': """
缩小字体	5366
""", '网': """
网友评论	5266
网友评论仅供其表达个人看法,并不表明本站立场	5369
""", '翻': """
翻訳を表示	2963
""", '联': """
联系作者	5359
联系我们	5259
联系编辑部	5359
""", '聯': """
聯絡我們	5259
聯絡編輯部	5359
""", '聽': """
聽全文	5302
聽文章	5333
聽新聞	5252
聽這篇文章	5302
""", '脳': """
脳トレ	3004
""", '自': """
自动播放	5334
自動再生	3008
自動播放	5334
自動翻訳	3008
自定义金额	5349
自訂金額	5349
""", '菜': """
菜单	5273
""", '著': """
著作権	2944
著者の記事一覧	3030
著者をフォロー	3036
著者をフォローする	3036
著者プロフィール	3031
""", '複': """
複製	5367
複製網址	5302
複製連結	5252	5305
""", '要': """
要接收推送通知吗	5341
要接收通知嗎	5341
""", '視': """
視頻由ai生成	5373
""", '觀': """
觀看更多	5314
""", '视': """
视频	5267
视频不可用	5333
视频加载中	5333
视频加载失败	5373
视频已下架	5333
视频已失效	5333
视频无法播放	5333
视频时长	5373
视频正在加载	5333
""", '解': """
解鎖全文	5302
解鎖文章	5375
解锁全文	5302
解锁文章	5375
解除しました	3019
解除方法	3019
解除方法はこちら	3019
""", '訂': """
訂戶專享	5331
訂戶專享優惠	5331
訂戶專享內容	5352
訂戶贈閱	5380
訂正について	3031
訂閱	5239
訂閱成功	5376
訂閱推播	5341
訂閱方案	5375
訂閱會員	5239
訂閱會員專屬內容	5302
訂閱郵件	5245
訂閱電子報	5245
""", '記': """
記事に関するお問い合わせ	3031
記事の続きはこちら	2994
記事の続きを読む	3030
記事の誤りを報告	2972	3040
記事の誤りを報告する	2955
記事は広告の下に続きます	3005
記事は広告の後に続きます	3005
記事へのお問い合わせ	3031
記事へのご意見	2949
記事をサポートする	2920
記事をシェア	3051
記事をシェアする	3051
記事をプレゼント	2923
記事をプレゼントする	2983
記事を保存	2936
記事を保存する	2983
記事を印刷する	2936
記事を聴く	3007
記事を評価する	3040
記事を読む	2962
記事を購入する	3046
記事を音声で聞く	3007
記事を音声で聴く	3007
記事ランキング	2958
記事一覧	2962
記事一覧へ	3030
記事一覧を見る	2994
記事全文を読む	2962
記住我	5353
記者をフォロー	3036
記者プロフィール	3031
記者募集	2975
記者募集中	2975
""", '設': """
設定を保存	3010
設定を保存する	3010
設定を変更	2947
設定を変更する	3043
設定を管理	3043
""", '許': """
許可	3015
許可する	2944	2947
""", '註': """
註冊	5239
註冊成功	5376
""", '評': """
評価順	3002
評論	5266
評論已關閉	5326
評論規則	5326
""", '話': """
話題の記事	2958
""", '該': """
該作者其他文章	5291
該作者更多文章	5358
該作者的更多文章	5291
""", '詳': """
詳しく見る	2947	2963
詳細	2963
詳細を見る	3050
詳細・購入はこちら	3005
詳細設定	2947
""", '語': """
語音播報	5302
語音朗讀	5302
""", '誤': """
誤りを報告	2963
誤りを報告する	3040
誤字・脱字を報告	2955	2972
誤字・脱字を報告する	2955	2972
誤字脱字の報告	2983
誤字脱字を報告	3031
誤字脱字を報告する	2955	2972	2983
""", '読': """
読まれている記事	2958
読み上げ	2983
読み放題	2928
読み続ける	2963
読み込み中です	3007
読者限定	3005
""", '請': """
請填寫讀者問卷	5302
請我們喝杯咖啡	5349
請查收郵件	5355
請檢查您的收件匣	5355
請繼續下滑閱讀	5331
請繼續往下閱讀	5258
請輸入您的電子郵件	5376
請輸入有效的電子郵件	5355
請輸入有效的電子郵件地址	5355
請輸入電子郵件	5245
請選擇金額	5374
請關閉廣告攔截器	5344
""", '讀': """
讀者優惠	5331
讀者專享	5331
讀者投書	5283
""", '讚': """
讚	5252
讚賞支持	5235
""", '订': """
订户专享	5331
订户专享优惠	5331
订户赠阅	5380
订阅	5239
订阅会员	5239
订阅成功	5376
订阅推送	5341
订阅邮件	5245
""", '记': """
记住我	5353
记者简介	5359
""", '设': """
设为google首选来源	5363
""", '评': """
评论	5266
评论(#	5266
评论功能已关闭	5369
评论已关闭	5326
评论规则	5326
""", '诚': """
诚聘英才	5302
""", '话': """
话题	5267
""", '该': """
该作者其他文章	5291
该作者的更多文章	5291
该文章已关闭评论	5369
该视频不可用	5333
该视频已下架	5333
该邮箱已被注册	5376
""", '详': """
详情	5274
""", '语': """
语音朗读	5302
语音由ai生成	5333
""", '说': """
说点什么	5369
""", '请': """
请先登录再评论	5302
请关闭广告拦截器	5344
请我们喝杯咖啡	5349
请查收邮件	5355
请检查您的收件箱	5355
请继续往下阅读	5258
请输入您的电子邮件	5376
请输入您的邮箱	5376
请输入昵称	5369
请输入有效的电子邮件地址	5355
请输入有效的邮箱地址	5355
请输入邮箱	5245
请选择金额	5374
""", '读': """
读者专享	5331
读者优惠	5331
""", '豆': """
豆瓣	5305
""", '購': """
購入はこちら	3005
購票	5368
購票連結	5331
購読	2923
購読する	2923
購読のお申し込み	2923
購読プラン	3046
購読プランを見る	3023
購読申し込み	2923
購買本書	5331
""", '贈': """
贈る	3038
贈送文章	5302
贈送文章給朋友	5302
贈送此文	5302
""", '贊': """
贊助	5235
贊助內容	5258
贊助商	5258
贊助我們	5349
""", '购': """
购买本书	5331
购买此书	5331
购票	5368
购票链接	5331
""", '赞': """
赞	5327
赞助	5235
赞助内容	5258
赞助商链接	5258
赞助我们	5349
赞赏	5235
赞赏作者	5374
""", '赠': """
赠送文章	5366
赠送此文	5302
""", '超': """
超值方案	5352
""", '跳': """
跳到主要內容	5273
跳到內容	5270
跳到食谱	61
跳至主要內容	5270
跳至主要内容	5270
跳至內容	5270
跳至食譜	61
跳转到主要内容	5270
跳转到食谱	61
跳过广告	5373
""", '踩': """
踩	5327
""", '載': """
載入中	5333
載入內容	5337
載入更多	5273
載入貼文	5337
""", '輸': """
輸入您的電子郵件	5376
""", '轉': """
轉發	5252
""", '转': """
转发	5252
""", '载': """
载入内容	5337
""", '输': """
输入您的邮箱	5376
""", '返': """
返信	2949
返信する	2949
返信を書く	3040
返信を表示	3001
返信を見る	3001
返信を隠す	3001
返回上一页	5378
返回列表	5378
返回頂部	5358
返回顶部	5273
返回首頁	5358
返回首页	5273
""", '还': """
还不是会员	5352
还有更多精彩内容	5378
还没有账号	5352
""", '这': """
这篇文章对你有帮助吗	5326
这篇文章对您有帮助吗	5326
""", '进': """
进入专题	5358
进入专题页	5358
""", '连': """
连结已复制	5366
""", '追': """
追蹤	5253
追蹤中	5363
追蹤主題	5363
追蹤作者	5363
追蹤我們	5253
""", '退': """
退出全屏	5333
""", '送': """
送信	91	3027
送信が完了しました	3026
送信しました	3026
送信する	91	3027
送信完了	3026
送出	91	5356
送出成功	5355
送出留言	5326
送出評論	5326
送料無料	3039
""", '选': """
选择	5353
选择方案	5352
选择订阅方案	5352
选择金额	5374
""", '逐': """
逐字稿	5334
""", '這': """
這篇文章對你有幫助嗎	5326
這篇文章對您有幫助嗎	5326
""", '通': """
通報	3002
通報する	2949
通知をオン	2935
通知をオンにする	3014
通知を受け取らない	3014
通知を受け取りますか	3014
通知を受け取る	2983
通知を設定する	3014
通知を許可	3014
通知を許可しますか	3014
通知を許可する	3014
""", '速': """
速報	2958
速報を通知で受け取る	3014
速報通知を受け取る	2983
""", '連': """
連結已複製	5302
連載	2958
連載の新着をメールでお知らせ	2940
連載をフォロー	3036
連載をフォローする	3036
連載を見る	3030
連載一覧	3030
""", '運': """
運営会社	2944	2972
""", '違': """
違反を報告	3001
違反を報告する	3001
違反報告	2949
""", '選': """
選單	5273
選択する	3024
選擇	5353
選擇方案	5352
選擇訂閱方案	5352
選擇金額	5374
""", '還': """
還不是會員	5352
還沒有帳號	5352
""", '邮': """
邮箱	5245
邮箱格式不正确	5355
邮箱格式错误	5355
""", '配': """
配信停止はいつでも可能です	3026
""", '重': """
重新加载页面	5344
重新播放	5334
重新整理頁面	5344
重新載入頁面	5344
""", '金': """
金額を入力	3020
金額を指定	3020
金額を指定する	3020
金額を選ぶ	3045
金額を選択	3045
金額を選択してください	3045
""", '錯': """
錯誤回報	5283
""", '链': """
链接已复制	5302
""", '閉': """
閉じる	2919	2962
""", '開': """
開く	2963
開啟推播	5341
開啟通知	5341	5343
開始測驗	5329
開通會員	5239
""", '間': """
間違いを見つけたら	3031
""", '関': """
関連	2958
関連する記事	2958
関連キーワード	2958
関連タグ	2958
関連トピックス	2958
関連ニュース	2958
関連リンク	2958
関連動画	2958
関連動画を見る	3044
関連情報	2958
関連記事	2958
関連記事はこちら	2993
関連記事をもっと見る	3049
関連記事を見る	3049
""", '閱': """
閱讀下一篇	5378
閱讀全文	5273
閱讀原文	5315
閱讀排行	5272
閱讀更多	5273
""", '關': """
關於作者	5359
關於我們	5259
關注	5253
關注作者	5363
關注我們	5253
關注此主題	5363
關鍵字	5267
關閉	5234
關閉視窗	5378
關閉選單	5378
""", '阅': """
阅读下一篇	5378
阅读全文	5273
阅读剩余全文	5378
阅读原文	5315
阅读排行	5272
阅读更多	5273
""", '随': """
随时取消	5352
随时可取消	5352
""", '隐': """
隐私偏好	5372
隐私政策	5259
隐私权政策	5259
隐私设置	5338
""", '隨': """
隨時取消	5352
""", '隱': """
隱私偏好	5372
隱私政策	5259
隱私權政策	5259
隱私權設定	5337
隱私設定	5338
""", '離': """
離開全螢幕	5333
""", '電': """
電子信箱	5245
電子信箱格式錯誤	5355
電子報	5245
電子版	2923
電子郵件格式不正確	5355
電郵	5356
""", '静': """
静音	5334
""", '靜': """
靜音	5334
""", '音': """
音声で聞く	2936
音声をダウンロード	3007
音声を再生	3044
音声読み上げ	2983
音頻長度 #	5300
音频播放器	5373
""", '頭': """
頭條	5267
""", '顯': """
顯示內容	5337
顯示原文	5274
顯示字幕	5333
顯示更多	5273
顯示貼文	5337
""", '飲': """
飲酒過量,有害健康	5331
飲酒過量有害健康	5331
""", '首': """
首頁	5273
首页	5273
""", '马': """
马上开始	5274
马上玩	5329
""", '验': """
验证码	5356
""", '點': """
點我看影片	5302
點我看更多	5270
點擊排行	5272
點擊播放	5333
點擊播放本文	5302
點擊放大	5358
點擊看大圖	5358
點擊看更多	5270
點擊開啟聲音	5373
點擊閱讀全文	5378
點此看更多	5270
點閱排行	5314
""", '가': """
가	3074	3108
가 가 가	3108
가가가	3108
가격 보기	3181
가로세로 낱말퀴즈	3134
가입하기	3063
가장 많이 본 뉴스	3081
가장 인기	3156
""", '강': """
강연 신청하기	3123
""", '개': """
개인정보 보호 설정	3175
개인정보 설정	3140
개인정보 수집 동의	3157
개인정보 수집 및 이용 동의	3157
개인정보 수집 및 이용에 동의합니다	3157
개인정보 수집·이용에 동의합니다	3157
개인정보 처리방침	3079
개인정보처리방침	3079
""", '갤': """
갤러리 닫기	3180
갤러리 보기	3162
""", '거': """
거부	3079	3101
""", '검': """
검색	3083
""", '게': """
게시물 보기	3140
게시물 불러오기	3140
게임 전체보기	3132
게임 하러 가기	3132
""", '결': """
결과 보기	91	3084
""", '계': """
계속 읽기	3063
계정이 있으신가요	3155
""", '고': """
고객센터	3079
고충처리	3096
고충처리인	3096	3163
""", '공': """
공감	3131
공감백배 #	3109
공감순	3131
공유	3074
공유하기	3074
""", '과': """
과거순	3131
""", '관': """
관련 기사	3081
관련 기사 더보기	3180
관련 뉴스	3081
관련 영상	3119
관련 태그	3081
관련기사	3081
관련기사 더보기	3180
관련뉴스	3081
관련키워드	3081
""", '광': """
광고	3078
광고 건너뛰기	3176
광고 닫기	3078
광고 문의	3096
광고 문의하기	3124
광고 아래에 기사가 계속됩니다	3135
광고 영역	87
광고 종료	3135
광고 차단 해제 방법	3146
광고 차단을 해제해 주세요	3146
광고 차단을 해제했습니다	3146
광고 차단이 감지되었습니다	3146
광고 후 계속됩니다	3135
광고문의	3096
광고성 정보 수신 동의	3157
광고성 정보 수신에 동의합니다	3157
""", '괜': """
괜찮습니다	3058
""", '교': """
교보문고에서 구매	3135
""", '구': """
구글 계정으로 계속하기	3155
구글 계정으로 로그인	3155
구글 선호 매체로 추가	3167
구글 플레이에서 다운로드	3143
구글로 계속하기	3155
구글로 로그인	3155
구글플레이에서 다운로드	3143
구독	3063
구독 갱신	3178
구독 상품 보기	3155
구독 상품 선택	3155
구독 상품 안내	3178
구독 신청	3063
구독 신청이 완료되었습니다	3157
구독 신청하기	3155
구독 안내	3178
구독 전용	3063
구독 중	3063
구독 취소	3168
구독권 선택	3155
구독신청	3063	3096
구독이 완료되었습니다	3111
구독자 전용	3066
구독자 전용 기사	3155
구독자 전용 혜택	3135
구독자 혜택	3135
구독자가 선물한 기사입니다	3182
구독중	3167
구독하고 이어서 읽기	3111
구독하기	3063
구매하기	3135
구매하러 가기	3135
""", '글': """
글씨 크기	65
글씨크기	3074
글자 작게	3169
글자 크게	3169
글자 크기	3074
글자 크기 변경	65	3111
글자 크기 조절	65	3111
글자크기	3074	3108
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	3177
금액 직접 입력	3151
금액을 선택하세요	3177
금액을 선택해 주세요	3177
""", '기': """
기계 번역	3137
기대해요 #	3109
기부하기	3059
기사 계속 보기	3180
기사 공유	3169
기사 공유하기	3074
기사 구매	3178
기사 더 보기	3180
기사 더보기	3111
기사 듣기	3111
기사 링크 복사	3111
기사 본문	3083
기사 선물하기	3111
기사 스크랩	3169
기사 스크랩하기	3111
기사 오류 신고	3111
기사 오류 제보	3111
기사 요약	3166
기사 원문 보기	3111
기사 음성으로 듣기	3136
기사 잠금 해제	3178
기사 저장	3169
기사 저장하기	3111
기사 전문 보기	3162
기사 전체보기	3162
기사 제보	3096	3163
기사 제보 및 문의	3111
기사 추천	3172
기사 평가하기	3172
기사 후원하기	3059
기사는 광고 아래에 계속됩니다	3135
기사는 광고 후 계속됩니다	3135
기사듣기	3136
기사를 공유합니다	3182
기사에 대한 의견	3080
기사원문	3083
기사저장	3074
기사제보	3096	3163
기사추천	3172
기자 구독	3095
기자 구독하기	3095
기자 소개	3163
기자 응원하기	3097
기자 페이지	3095
기자 프로필	3097
기자 프로필 보기	3095
기자 홈	3097
기자구독	3097	3167
기자에게 메일 보내기	3163
기자에게 이메일 보내기	3163
기자의 다른 기사	3095
기자의 다른 기사 보기	3097	3162
기자의 다른기사	3081	3097
기자의 다른기사 보기	3162
기자페이지 바로가기	3162
기자프로필	3097
기획 기사 보기	3162
""", '나': """
나중에	3058
나중에 보기	3111
나중에 읽기	3111
나중에 하기	3058
""", '남': """
남은 시간	3137
""", '낱': """
낱말 퍼즐 풀기	3091
낱말퀴즈	3134
""", '내': """
내 정보	3063
내용을 입력하세요	3179
내용을 입력해 주세요	3179
""", '네': """
네, 받을게요	3144
네이버 구독	3077
네이버 로그인	3155
네이버 밴드 공유	3169
네이버 블로그	3074
네이버로 로그인	3155
네이버에서 구독	3077
네이버에서 구독하기	3077
""", '놀': """
놀랐어요 #	3109
""", '놓': """
놓치면 안 되는 기사	3119
""", '뉴': """
뉴스 더보기	3162
뉴스 듣기	3111
뉴스레터 구독	3069
뉴스레터 구독 신청	3069
뉴스레터 구독이 완료되었습니다	3179
뉴스레터 무료 구독	3111
뉴스레터 신청	3069
""", '닉': """
닉네임을 입력하세요	3172
""", '다': """
다른 공유 찾기	3074
다른 금액	3151
다른 기사	19	3081
다른 기사 더 보기	19
다른 기사 보기	3095
다른기사	3081
다른기사 보기	3081
다시 보기	3137
다시 보지 않기	3058
다시보기	3137
다음	3083
다음 기사	3081
다음 기사 보기	3111
다음 기사 읽기	3180
다음 동영상	3176
다음 사진	3162
다음 영상	3176
다음 이미지	3180
다음 페이지	3083
다음글	3162
다음기사	3081
다음에	3058
다음에 하기	3145
다크모드	3141
""", '닫': """
닫기	3058
""", '답': """
답글	3080
답글 달기	3130
답글 더보기	3130
답글 보기	3130
답글 쓰기	3130
답글 접기	3130
답글쓰기	3080
""", '당': """
당신의 생각은	3090
당신이 좋아할 만한	3081
""", '댓': """
댓글	3080
댓글 #	3080
댓글 #개	3080
댓글 닫기	3130
댓글 달기	3093
댓글 더보기	3130
댓글 등록	3130
댓글 등록하기	3130
댓글 보기	3080
댓글 신고	3172
댓글 신고하기	3172
댓글 쓰기	3080
댓글 운영 원칙	3130
댓글 운영 정책	3111
댓글 운영정책	3093	3111
댓글 입력	3093
댓글 작성	3130
댓글 작성 규칙	3130
댓글 작성하기	3130
댓글 전체보기	3093
댓글 정렬	3093
댓글 정책	3130
댓글보기	3080
댓글쓰기	3080
댓글을 남겨 주세요	3172
댓글을 남겨주세요	3172
댓글을 입력하세요	3172
댓글을 입력해 주세요	3172
댓글을 입력해주세요	3080
댓글을 작성하려면 로그인 해주세요	3172
댓글이 닫혔습니다	3130
""", '더': """
더 많은 옵션	3169
더 보기	3083
더 알아보기	3101
더보기	3081	3083
""", '도': """
도서 구매하기	3135
도움돼요 #	3109
도움이 되었나요	3130
""", '독': """
독자 의견 조사	3111
독자 특별 할인	3135
독자 할인	3135
""", '동': """
동영상	3081
동영상 로딩 중	3136
동영상 보기	3176
동영상 재생	3136
동영상 플레이어	3176
동영상을 불러오는 중입니다	3136
동영상을 불러올 수 없습니다	3176
동영상을 재생할 수 없습니다	3136
동의	3079	3101
동의 관리	3140
동의 철회	3140
동의 철회하기	3140
동의 후 계속	3140
동의하고 계속	3140
동의하고 계속하기	3140
동의합니다	3079
""", '뒤': """
뒤로 가기	3084
""", '등': """
등록	3080
""", '디': """
디지털 구독하기	3178
디지털뉴스부	3095
디지털뉴스팀	3095
디지털콘텐츠팀	3095
""", '또': """
또는	3156
""", '라': """
라인	3074
""", '랭': """
랭킹	3081
랭킹뉴스	3081
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
로그아웃	3063
로그인	3063
로그인 상태 유지	3155
로그인 유지	3155
로그인 전용 기사	3155
로그인 후 댓글 쓰기	3111
로그인 후 댓글 작성이 가능합니다	3172
로그인 후 댓글을 작성하실 수 있습니다	3093
로그인 후 댓글을 작성할 수 있습니다	3130
로그인 후 이용해 주세요	3130
로그인/회원가입	3063
로그인이 필요	3066
로그인하고 계속 읽기	3178
로딩 중	3136
로딩 중입니다	3136
로딩중	3136
""", '링': """
링크 복사	3074
링크가 복사되었습니다	3111
""", '마': """
마이페이지	3063
""", '많': """
많이 본 기사	3081
많이 본 뉴스	3081
많이 본 영상	3119
많이 읽은 기사	3081
많이본 기사	3081
많이본 뉴스	3081
""", '맨': """
맨 위로	3083
맨위로	3083
""", '메': """
메뉴	3083
메뉴 닫기	3083
메시지가 전송되었습니다	3157
메일	3074
메일함을 확인해 주세요	3157
""", '멤': """
멤버십 가입	3178
멤버십 가입하기	3178
""", '모': """
모두 거부	3141
모두 동의	3079
모두 허용	3141
모든 쿠키 거부	3175
모든 쿠키 수락	3175
모든 쿠키 허용	3175
모바일 웹으로 계속	3143
""", '목': """
목록	3083
목록 보기	3162
목록보기	3083
목록으로	3162
목록으로 돌아가기	3180
""", '무': """
무료 게임	3132
무료 배송	3171
무료 체험 시작하기	3063
무료 회원가입	3063
무료, 스팸 없음	3157
무료로 읽기	3178
무료배송	3171
무제한 이용하기	3178
""", '문': """
문의	3080
문의 내용	3179
문자 크기	65
""", '바': """
바로 구매하기	3135
바로가기	3074
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	3137
""", '밴': """
밴드	3074
""", '번': """
번역 보기	3084
""", '베': """
베스트	3081
""", '보': """
보내기	3159
""", '복': """
복사	3170
복사하기	3074
""", '본': """
본 사이트는 쿠키를 사용합니다	3102
본문 글씨 줄이기	3074	3108
본문 글씨 키우기	3074	3108
본문 바로가기	3083
본문으로 바로가기	3083
""", '북': """
북마크	3074
""", '분': """
분석탁월 #	3109
""", '브': """
브라우저에서 계속	3143
브라우저에서 계속 보기	3143
""", '비': """
비공감	3131
비밀번호 찾기	3063
비밀번호를 잊으셨나요	3155
""", '사': """
사업제휴	3096
사이트맵	3079
사전 등록하기	3123
사전등록 하기	3123
사진 더 보기	3162
사진 더보기	3162
사진 모두 보기	3162
사진 크게 보기	3162
사진 크게보기	3162
사진 확대	3083
""", '삭': """
삭제된 동영상입니다	3136
""", '상': """
상품 보기	3181
상품 상세보기	3181
""", '새': """
새로고침	3146
""", '선': """
선착순 # 명	3122
선착순 #명	3122
선착순 마감	3122
선택	3156
선택 저장	3140
선호 매체로 추가	3167
""", '설': """
설문	92
설문 결과	3131
설문 결과 보기	3172
설문 참여 바로가기	3111
설문 참여하기	3111
설문에 참여하기	3130
설문조사	92
설문조사 참여하기	3111
설정	3101
설정 관리	3175
설정 저장	3140
""", '소': """
소리 켜기	3176
""", '속': """
속보	3081
속보 알림 받기	3111
속보 알림 신청	3111
속보 알림을 받으시겠습니까	3144
""", '스': """
스도쿠	3134
스크랩	3074
스크랩하기	3111
스크립트	3137
스크립트 보기	3136
스토어	3171
스토어 바로가기	3135
스폰서	3078
스폰서 링크	3124
스폰서 콘텐츠	3124
스폰서링크	3124
""", '슬': """
슬퍼요	3109
슬퍼요 #	3109
""", '시': """
시리즈 보기	3162
""", '신': """
신고	3080
신고하기	3131
신문구독	3063
신청이 완료되었습니다	3157
""", '실': """
실시간 뉴스	3081
""", '쏠': """
쏠쏠정보 #	3109
""", '아': """
아마존에서 구매	3135
아마존에서 보기	3135
아이디 저장	3155
아이디 찾기	3155
아직 회원이 아니신가요	3155
""", '알': """
알겠습니다	3084
알라딘에서 구매	3135
알라딘에서 보기	3135
알림 받기	3073
알림 설정	3073
알림 설정하기	3144
알림 켜기	3144
알림 허용	3144
알림을 받으시겠습니까	3144
알림을 받으시겠어요	3144
알림을 켜시겠습니까	3144
""", '애': """
애드블록을 해제해 주세요	3146
애드블록이 감지되었습니다	3146
애플로 계속하기	3155
애플로 로그인	3155
""", '앱': """
앱 다운로드	3073
앱 다운로드하기	3073
앱 다운받기	3143
앱 설치	3073
앱 설치하기	3073
앱스토어에서 다운로드	3143
앱에서 계속 읽기	3143
앱에서 보기	3143
앱에서 열기	3143
앱에서 이어보기	3143
앱으로 보기	3143
""", '언': """
언제든 해지 가능	3155
언제든지 수신 거부할 수 있습니다	3157
언제든지 해지 가능	3155
""", '얼': """
얼리버드 할인	3123
""", '에': """
에디터 추천	3081
""", '여': """
여러분의 생각은	3090
여러분의 후원이 큰 힘이 됩니다	3151
""", '연': """
연간 결제	3156
연간 구독	3156
연관기사	3081
연재 보기	3162
""", '열': """
열기	3084
""", '영': """
영상	3081
영상 길이 #	3106
영상 더보기	3162
영상 보기	3111
영상 재생	3136
영상으로 만나보세요	3111
영상으로 보기	3111
영상을 불러오는 중입니다	3136
영상을 불러올 수 없습니다	3176
영상을 재생할 수 없습니다	3136
""", '예': """
예매 바로가기	3135
예매하기	3135
예스#에서 구매	3135
예스#에서 보기	3135
""", '오': """
오늘 하루 보지 않기	3058
오늘은 그만 보기	3058
오늘의 낱말 퍼즐	3091
오늘의 설문	3091
오늘의 스도쿠	3091
오늘의 십자말풀이	3091
오늘의 운세	3134
오늘의 추천	3081
오늘의 투표	3091
오늘의 핫뉴스	3119
오디오 다운로드	3136
오디오 플레이어	3176
오디오로 듣기	3111
오래된순	3131
오류 신고	3080
오류 신고하기	3111
오류가 발생했습니다	3157
오타 신고	3130
오탈자 신고	3111
""", '온': """
온라인뉴스팀	3095
""", '올': """
올바른 이메일 주소를 입력해 주세요	3157
올바른 이메일을 입력해 주세요	3157
""", '옵': """
옵션 관리	3175
""", '요': """
요금제 보기	3178
요약	3083
""", '원': """
원고료 보내기	3177
원문 보기	3084
원문보기	3083
""", '월': """
월간 결제	3156
월간 구독	3156
""", '웨': """
웨비나 신청하기	3123
""", '웹': """
웹에서 계속 보기	3143
""", '위': """
위로	3083
위로 가기	3162
""", '유': """
유료 구독자 전용	3155
유료 기사입니다	3111
유료회원 전용	3155
유료회원 전용 기사	3155
유튜브 구독	3077
유튜브 구독하기	3077
유튜브에서 보기	3173
""", '윤': """
윤리강령	3096
""", '음': """
음성 다운로드	3136
음성 재생하기	3111
음성으로 듣기	3074
음소거	3137
음소거 해제	3136
음소거를 해제하려면 탭하세요	3176
""", '응': """
응원하기	3059
응원해요 #	3109
""", '의': """
의견 남기기	3130
의견 보내기	3130
의견 쓰기	3080
""", '이': """
이 기사 공유하기	3182
이 기사 구매하기	3178
이 기사 어땠나요	3111
이 기사 어떠셨나요	3130
이 기사가 도움이 되었나요	3130
이 기사는 잠겨 있습니다	3155
이 기사를 공유합니다	3111
이 기사를 추천합니다	3111
이 기사를 평가해 주세요	3172
이 기사와 함께 읽은 기사	3111
이 기자의 다른 기사	3097	3111
이 기자의 다른 기사 더보기	3162
이 동영상을 재생할 수 없습니다	3136
이 사이트는 쿠키를 사용합니다	3102
이 시각 많이 본 기사	3119
이 시각 많이 본 뉴스	3119
이 시각 주요뉴스	3081
이 시각 추천뉴스	3081
이 음성은 ai가 생성했습니다	3136
이 주제 팔로우	3167
이 콘텐츠를 표시할 수 없습니다	3140
이 페이지가 도움이 되었나요	3130
이런 기사는 어때요	3119
이름을 입력하세요	3179
이름을 입력해 주세요	3179
이메일	3074
이메일 주소 입력	3179
이메일 주소를 입력하세요	3157
이메일 주소를 입력해 주세요	3179
이메일 형식이 올바르지 않습니다	3157
이메일로 계속하기	3178
이메일로 공유	3169
이메일로 로그인	3178
이메일무단수집거부	3079
이메일을 입력하세요	3157
이메일을 입력해 주세요	3157
이메일을 입력해주세요	3179
이메일을 확인해 주세요	3157
이미 계정이 있으신가요	3155
이미 구독 중이신가요	3063
이미 구독 중입니다	3179
이미 등록된 이메일입니다	3179
이미 참여하셨습니다	3130
이미 투표하셨습니다	3130
이미 회원이신가요	3063
이미지 크게 보기	3083
이미지 크게보기	3162
이미지 확대	3083
이번 주 설문	3091
이번 주 투표	3091
이번주 설문	3091
이슈	3081
이어서 읽기	3180
이용권 구매	3155
이용권 선택	3155
이용약관	3079
이용약관에 동의합니다	3157
이전	3083
이전 기사	3081
이전 기사 보기	3111
이전 사진	3162
이전 영상	3176
이전 이미지	3180
이전글	3162
이전기사	3081
""", '인': """
인기 급상승	3119
인기 기사	3081
인기기사	3081
인기뉴스	3081
인쇄	3074
인쇄하기	3074
인스타그램 팔로우	3111
인스타그램에서 보기	3173
인스타그램에서 이 게시물 보기	3173
""", '일': """
일시	3152
일시 후원	3151
일시 후원하기	3151
일시정지	3137
일시후원	3059
""", '자': """
자동 번역	3137
자동 재생	3137
자동재생	3137
자막 보기	3136
자막 켜기	3136
자바스크립트가 비활성화되어 있습니다	3140
자발적 유료 구독	3177
자세히	3084
자세히 보기	3084	3101
""", '작': """
작게	3170
""", '장': """
장바구니 담기	3181
장바구니에 담기	3181
""", '재': """
재생	3083	3106
재생 속도	3136
재생 시간	3137
재생 시간 #	3106
재생속도	3136
재생시간 #	3106
재생할 수 없는 동영상입니다	3136
""", '저': """
저자 소개	3164
저작권규약	3079
저장	3074
""", '전': """
전송	3159
전송되었습니다	3157
전체 기사	3180
전체 기사 보기	3162
전체 뉴스 보기	3162
전체 댓글	3080
전체 댓글 보기	3093
전체 동의	3141
전체 보기	3083
전체 사진 보기	3162
전체 화면	3137
전체메뉴	3083
전체보기	3083
전체화면	3137
전체화면 종료	3136
""", '접': """
접기	3083
접수되었습니다	3179
""", '정': """
정기	3152
정기 후원	3151
정기 후원하기	3059
정기구독	3063
정기후원	3059
정기후원 신청	3177
정기후원 신청하기	3177
정기후원하기	3151
정렬	3131
정상적으로 접수되었습니다	3179
정정·반론보도 신청	3163
정정보도 신청	3163
정정보도 요청	3163
""", '제': """
제보	3080
제보 바로가기	3163
제보하기	3080
제작 지원	3171
제작지원	3171
제출	91	3159
제휴 광고	3135
제휴 문의	3096
제휴 콘텐츠	3135
제휴문의	3096
""", '좋': """
좋아요	3074
좋아요 #	3109
좋은 기사 후원하기	3059
""", '주': """
주소 복사	3111
주소가 복사되었습니다	3111
주소복사	3074
주요 기사	3081
주요 뉴스	3081
주요 뉴스 더보기	3119
주요기사	3081
주요뉴스	3081
주제 팔로우	3167
""", '지': """
지금 구매하기	3135
지금 뜨는 기사	3119
지금 뜨는 뉴스	3119
지금 플레이	3132
지금 플레이하기	3132
지금 후원하기	3177
지나친 음주는 건강에 해롭습니다	3135
지나친 음주는 건강을 해칩니다	3135
지도 보기	3084
지면보기	3063
""", '직': """
직접 입력	3152
""", '차': """
차단	3145
""", '참': """
참가 신청하기	3123
참가신청하기	3123
참여하기	91
""", '창': """
창 닫기	3180
""", '찾': """
찾아오시는 길	3096
""", '채': """
채널 추가	3167
""", '책': """
책 구매하기	3135
""", '첫': """
첫 댓글을 남겨주세요	3172
첫 댓글을 작성해 보세요	3172
""", '청': """
청소년보호정책	3079
""", '총': """
총 #명 참여	3090
""", '최': """
최고의 혜택	3156
최신 기사	3081
최신 뉴스	3081
최신기사	3081
최신뉴스	3081
최신순	3131
최저가 보기	3181
""", '추': """
추천	3156
추천 기사	3081
추천 스폰서	3124
추천 영상	3119
추천기사	3081
추천뉴스	3081
추천순	3131
""", '축': """
축하해요 #	3109
""", '친': """
친구 추가하기	3111
""", '카': """
카카오 계정으로 로그인	3155
카카오 로그인	3155
카카오로 로그인	3155
카카오로 시작하기	3155
카카오스토리	3074
카카오톡	3074
카카오톡 공유	3074
카카오톡 공유하기	3169
카카오톡으로 공유	3111
카카오톡으로 공유하기	3111
카테고리	3081
""", '커': """
커피 한 잔 사주기	3151
커피 한 잔 후원하기	3151
""", '콘': """
콘텐츠 보기	3140
콘텐츠 불러오기	3140
콘텐츠 표시	3140
""", '쿠': """
쿠키 관리	3140
쿠키 기본 설정	3100
쿠키 설정	3079
쿠키 설정 관리	3140
쿠키 설정 변경	3100
쿠키 정책	3102
쿠키 허용	3102
쿠팡에서 구매	3135
쿠팡에서 구매하기	3135
쿠팡에서 보기	3135
쿠폰 받기	3181
""", '퀴': """
퀴즈 도전하기	3132
퀴즈 풀기	3111
퀴즈 풀러 가기	3132
""", '크': """
크게	3170
""", '클': """
클릭하면 소리가 켜집니다	3176
""", '키': """
키워드	3081
""", '태': """
태그	3081
""", '텔': """
텔레그램에서 소식 받기	3111
""", '투': """
투표	92
투표 결과	3131
투표 결과 보기	91
투표 참여하기	3130
투표가 완료되었습니다	3130
투표에 참여해 주셔서 감사합니다	3130
투표하기	91	3111
투표해 주셔서 감사합니다	91	3130
""", '트': """
트위터	3074
트위터 공유	3074
트위터로 공유	3169
트위터에서 보기	3173
""", '특': """
특집 더보기	3162
특집 보기	3162
""", '티': """
티켓 예매	3135
티켓 예매하기	3135
""", '틱': """
틱톡에서 보기	3173
""", '파': """
파워링크	3124
""", '팔': """
팔로우 중	3167
팔로우 취소	3167
""", '팟': """
팟빵에서 듣기	3173
""", '페': """
페이스북	3074
페이스북 공유	3074
페이스북에서 보기	3173
페이스북으로 공유	3111
페이스북으로 로그인	3155
페이지 새로고침	3146
페이지를 새로고침하세요	3146
페이팔로 결제	3178
""", '편': """
편집 원칙	3163
편집규약	3096
""", '펼': """
펼치기	3083
""", '포': """
포럼 참가 신청하기	3123
포토	3081
포토 갤러리	3162
""", '폰': """
폰트 크기	3074
""", '푸': """
푸시 알림 받기	3144
""", '프': """
프리미엄	3063
프린트	3074
""", '피': """
피드백 보내기	3130
""", '필': """
필수	3159
필수 입력	3157
필수 입력 항목	3157
필수 입력 항목입니다	3157
필수 항목	3159
필수 항목입니다	3157
필자 소개	3163
""", '한': """
한번만	3152
""", '할': """
할인 코드	3181
""", '함': """
함께 보면 좋은 기사	3081
함께 볼 기사	3119
함께 읽으면 좋은	3081
함께 읽은 기사	3119
""", '핫': """
핫뉴스	3081
핫이슈	3081
핫클릭	3119
""", '항': """
항상 허용	3141
""", '해': """
해제 방법	3150
해제했습니다	3150
""", '행': """
행사 신청하기	3123
""", '허': """
허용	3101	3145
""", '헤': """
헤드라인	3081
""", '현': """
현재 시간	3137
""", '협': """
협찬	3078
""", '홈': """
홈	3083
홈으로	3162
홈으로 가기	3162
""", '화': """
화나요	3109
화나요 #	3109
화제의 뉴스	3081
화질	3137
""", '확': """
확인	3084
""", '환': """
환경설정 관리	3175
""", '회': """
회사 소개	3096
회사소개	3079	3096
회원 전용	3066
회원 전용 기사	3155
회원가입	3063
회원가입하고 계속 읽기	3178
회원이 아니신가요	3155
""", '후': """
후속강추 #	3109
후속기사 원해요	3109
후속기사 원해요 #	3109
후원	3059
후원 바로가기	3151
후원 신청	3151
후원 안내	3059
후원 페이지 바로가기	3151
후원 페이지로 이동	3151
후원 하기	3059
후원자 되기	3151
후원하기	3059
후원해 주셔서 감사합니다	3177
후원회원 가입	3059
후원회원 되기	3151
""", '훈': """
훈훈해요	3109
훈훈해요 #	3109
""", '흥': """
흥미진진 #	3109
""", '힘': """
힘내요 #	3109
"""}

START = {'a': """
aboneliğiniz	4824 K başariyla
abonē	3284 K par	3284 K no	3284 K un	3286 K
acasă	98 K >	98 K '	98 K "
accès	2058 K illimité
această	52 K investigație	4042 K traducere	4110 K știre a fost
además	1576 K:	1631 K, en
adresă	4017 K de e-mail invalidă	4017 K de email invalidă
adó	2479 K #%
adód	2479 K #%
adója	2479 K #%
ai가	3103 K 자동 번역한	3103 K 번역한	3103 K 핵심	3103 K 요약한	3105 K 읽어
ai에게	3103 K 물어	3103 K 질문	3103 K 물어보기
ajánld	2479 K fel adód
ajánlja	2479 K fel adója	2479 K fel adód
ajánljuk	2504 K:
ajánlott	2506 K videó:	2506 K cikk:	2506 K cikkünk:
aktivér	720 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4655 K dig till vårt	4673 K
annoncørbetalt	784 K indhold fra
annonsørinnhold	3660 K fra
anúncio	3982 K em # s	3982 K em # segundos
aportá	1518 K desde
apoyá	81 K
après	2221 K déduction fiscale :
apóyanos	1518 K desde
apúntate	1607 K al curso	1607 K a nuestro	1612 K a nuestro seminario	1612 K a nuestro evento
aquí	1643 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3704 K wyraża poglądy	3704 K wyraża opinie	3704 K jest opinią	3718 K ukazał się	3718 K pochodzi z	3724 K przetłumaczony	3724 K został przetłumaczony	3724 K czyta	3724 K wygenerowany	3764 K został	3764 K przetłumaczono	3802 K ukazał się	3802 K pierwotnie ukazał	3802 K pochodzi z	3803 K	3813 K powstał we współpracy z
artykuły	3714 K autora
artículo	1670 K publicado originalmente	1702 K publicado en colaboración
artículos	1535 K gratuitos
ascultă	1 K	4028 K:	4053 K podcastul	4053 K acest articol	4119 K pe
atradāt	44 K
atsisiųskite	3218 K
autorė	3222 K:
autoři	545 K jsou
außerdem	949 K lesenswert:	949 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1620 K la app
beiträge	27 K	985 K von
benefício	3905 K do assinante:
berätta	59 K i	59 K gärna
beställ	4673 K
bestätigen	818 K sie ihre
bestätigungsmail	818 K
besøg	705 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1543 K diario	1543 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	5122 K viết dành riêng cho	5122 K viết dành cho thuê bao	5134 K này có nội dung do	5134 K này có nội dung từ	5134 K viết này có nội dung	5134 K viết này chứa nội dung	5139 K liên quan:	5151 K viết thể hiện quan điểm	5151 K viết thể hiện quan điểm cá nhân	5151 K viết thể hiện văn phong	5151 K viết là quan điểm	5151 K viết phản ánh quan điểm	5151 K viết không phản ánh quan điểm	5156 K viết có hữu ích	5156 K viết này có hữu ích	5156 K viết này có giúp	5160 K viết được dịch tự động	5160 K được dịch tự động	5160 K viết được tóm tắt	5160 K viết có sử dụng ai	5160 K viết này được dịch tự động	5210 K viết được bảo vệ	5211 K viết được thực hiện	5211 K viết được viết	5211 K viết này được	5218 K viết tiếp tục
báo	5156 K lỗi bài viết
bình	5 K luận	27 K luận	5159 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4824 K aboneliğiniz
bültenimize	4824 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2504 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	5122 K đã là thuê bao	5156 K thấy bài viết	5156 K phát hiện lỗi	5156 K phát hiện sai
bản	5156 K tóm tắt này có hữu ích	5156 K tóm tắt này do	5156 K tóm tắt này được tạo	5211 K dịch được
bấm	5162 K để nghe
bật	5128 K thông báo
""", 'c': """
caractères	2165 K restants
caràcters	448 K restants
chceš	567 K u nás pracovat	4439 K u nás pracovať
chefredaktör	4671 K och ansvarig utgivare:	4671 K:
chơi	5185 K ngay:
chưa	32 K có bình luận
citeşte	4028 K şi	4028 K şi:
citește	4028 K și	4028 K și:	4028 K:	4028 K mai mult	4028 K aici	4028 K mai departe:
citiți	4028 K și
ciąg	3728 K dalszy
colaborá	1518 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3836 K exclusivo para	3898 K gerado	3904 K promovido por	3904 K recomendado por	3908 K oferecido por	3936 K incorporado d	3936 K externo d	3936 K incorporado do	3936 K incorporado da	3936 K externo do
conținut	4042 K generat	4051 K oferit de	4081 K încorporat de	4081 K extern de
coût	2221 K réel après	2221 K après déduction :	2221 K après déduction fiscale :
crédit	2159 K photo	2159 K photos
crédits	2159 K photo	2159 K photos
créer	2085 K une alerte pour "	2085 K une alerte sur "	2085 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	5165 K đặt ứng dụng	5165 K ứng dụng	5165 K app
còn	5183 K lại # ký tự
có	72 K thắc mắc	5139 K thể bạn quan tâm:	5206 K lỗi xảy ra
cấm	5210 K sao chép dưới mọi hình thức	5210 K sao chép nội dung
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	4035 K ai informații	4046 K ai observat o
dalinkitės	3218 K
další	532 K články autora
darovať	4433 K
dernières	2103 K actualités
descarcă	13 K	4068 K aplicația
descargá	13 K	1620 K la app
descărcați	13 K
dezactivează	4093 K adblock	4093 K ad
dežurni	41 K telefon redakcije
direcționează	4010 K #% din
disponível	3845 K no google play	3913 K na app store	3913 K no google play	3913 K para android e
distribuiți	3 K
dodržujte	28 K
domů	98 K >	98 K '
doná	1518 K desde
doporučené	530 K video:
doporučte	560 K
doporučujeme	530 K článek:
dorești	4087 K să primești notificări
doriți	4087 K să primiți notificări
dosszié	2588 K: így	2588 K: itt	2588 K: ezért	2588 K: miért	2588 K: hogyan	2588 K: mit	2588 K: ki	2588 K: mi	2588 K: ez	2588 K: ezt	2588 K: hallgassa	2588 K: nézze	2588 K: minden
dostępna	3731 K w
dostępne	3731 K w
dostępny	3731 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3742 K do	3755 K do dyskusji
držte	28 K se
duración	1689 K del vídeo	1689 K del episodio
duração	3982 K do vídeo
durée	2218 K de la vidéo	2218 K de l'épisode
dzięki	3788 K naszym czytelnikom	3788 K naszym czytelniczkom
dành	5122 K riêng cho thuê bao	5122 K riêng cho người đăng ký	5122 K cho thuê bao
découvrez	2105 K aussi	2135 K la boutique	2135 K notre boutique	2135 K nos jeux	2135 K notre hors-série	2145 K notre application	2145 K notre appli
décryptage	2105 K :
déductible	2047 K des impôts	2047 K à #
déjà	2056 K abonné	2056 K inscrit	2056 K client
désabonnement	2067 K à tout moment
désinscription	2067 K à tout moment
díky	609 K našim čtenářům	609 K našim předplatitelům
dùng	5172 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2558 K kedvezmény:	2558 K előny:	2558 K ajánlat:
előfizetőinknek	2580 K köszönhetően
előfizetőként	89 K	2536 K
encuéntranos	12 K
envía	3 K	1581 K tus cartas	1581 K tu carta
envíanos	1593 K
envíe	1581 K sus cartas	1581 K su carta
ermöglicht	951 K von
erről	2504 K bővebben
escríbenos	1579 K
estagiária	3880 K sob supervisão	3880 K sob a supervisão	3880 *K sob supervisão	3891 K sob supervisão	3891 * K sob supervisão
estagiário	3880 K sob supervisão	3880 K sob a supervisão	3880 *K sob supervisão	3891 K sob supervisão
estàs	464 K utilitzant un bloquejador
""", 'f': """
faça	3864 K o quiz	3901 K as palavras cruzadas	3911 K o quiz	3911 K o teste	3911 K o nosso
felelős	2533 K szerkesztő:	2533 K kiadó:
fiți	31 K primul
folosești	4091 K un ad blocker	4091 K un adblock	4091 K un adblocker
folosiți	4091 K un ad blocker	4091 K un adblock	4091 K un adblocker
foretrækker	721 K du
fortsätt	4675 K läsa
fortæl	59 K mig
fotogalería	1666 K:
fotogaléria	4407 K:
fotografía	1575 K # de #	1632 K:
fotoğraf	4925 K # / #	4925 K #/#
frågor	72 K	73 K om artikeln
få	696 K fuld adgang til	720 K adgang	720 K fri	720 K fuld	720 K besked	720 K ugens	720 K dagens	720 K de	720 K nyheder	720 K en notifikation	720 K breaking	720 K seneste nyt	731 K	754 K de vigtigste nyheder	754 K vigtige nyheder	754 K de største nyheder	754 K besked om	754 K besked, når	754 K nyhederne	754 K breaking	3569 K full tilgang til	3596 K tilgang	3596 K fri	3596 K full	3596 K beskjed	3596 K varsel	3596 K ukas	3596 K dagens	3596 K de	3596 K nyheter	3596 K siste	3608 K	3610 K varsel	3610 K varsler	3610 K push	4646 K full tillgång till	4673 K tillgång	4673 K fri	4673 K full	4673 K besked	4673 K en notis	4673 K veckans	4673 K dagens	4673 K de	4673 K nyheter	4673 K senaste	4684 K
férjen	2536 K hozzá
följ	12 K	4650 K	4673 K
følg	12 K	12 K oss	700 K	720 K	3573 K	3596 K
füge	12 K uns	957 K
fügen	12 K sie uns	957 K sie
für	821 K android und ios	895 K diesen artikel	895 K diesen	946 K nur
fă	4049 K testul zilei
fără	4098 K patroni	4098 K acționari	4098 K stăpâni
főoldal	98 K >	98 K '	98 K "
főszerkesztő	2533 K:
""", 'g': """
galería	1575 K: # de #	1575 K # de #
gazeteciliğimizi	4874 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4824 K bir e-posta adresi girin	4824 K bir e-posta adresi giriniz	4824 K bir e-posta giriniz
ghé	5159 K cửa hàng trực tuyến
giữ	5210 K bản quyền nội dung
glöm	4673 K inte att bekräfta
gorąca	41 K linia redakcji
góp	5156 K ý cho bài viết
gör	4655 K quizet	4655 K vårt quiz	4673 K vårt
görmemiz	4883 K gereken
görsel	4931 K yapay
günün	4878 K bulmacasini	4878 K sudokusunu	4878 K bulmacasi	4878 K testini
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2537 K lát
hintergründe	949 K dazu:
hjälp	4655 K oss bli bättre	4655 K oss att bli bättre
hjælp	705 K os med at blive bedre
hlavné	4420 K body
hlavní	547 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	5159 K trả lời khảo sát	5170 K ủng hộ
hämta	13 K	4659 K
häng	4673 K med
här	4701 K finns ett inbäddat innehåll från	4701 K finns inbäddat innehåll från	4701 K visas ett inbäddat innehåll från	4701 K visas inbäddat innehåll från	4701 K är ett inbäddat innehåll från	4701 K är inbäddat innehåll från
hääleta	1747 K
håll	28 K	28 K dig
hình	5207 K #/#
hör	899 K dir	957 K	4673 K
hören	899 K sie	957 K sie
hörzeit	973 K
hør	1 K artiklen	1 K artikkelen	1 K saken	687 K også	687 K også:	705 K mere på	720 K	3560 K også	3560 K også:	3596 K
""", 'i': """
iesūti	3272 K savu	3272 K
indlæg	27 K
indlæs	747 K altid indhold fra	747 K indhold fra
inlägg	27 K
innehåll	4740 K från annonsören
innehållet	4740 K är betalt av
inscríbete	1607 K al curso	1607 K a nuestro	1607 K en nuestro	1607 K en el curso
introduceți	4017 K o adresă de e-mail validă
intră	12 K pe
início	98 K >	98 K '	98 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	3218 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz	3815 K nie chcesz otrzymywać naszego	3815 K nie chcesz otrzymywać tego	3815 K nie chcesz już otrzymywać naszego	3815 K nie chcesz już otrzymywać tego
joacă	4049 K sudoku	4074 K acum:
já	59 K fez	3836 K é assinante
játssz	2555 K most:
jäikö	1939 K juttu kesken
jälgi	1747 K
jäsenetu	1987 K:
""", 'k': """
kapcsolódó	2504 K	2504 K:	2506 K videó:	2506 K cikk:	2506 K cikkünk:
każdego	3679 K ranka
kezdőlap	98 K >
không	5210 K được sao chép nội dung website
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	5159 K tra kiến thức của bạn
kjøp	3578 K billetter	3578 K billett	3596 K
klausykitės	3203 K
klikněte	528 K zde
ključne	4321 K točke	4321 K tačke
klõpsates	1747 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	3286 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	720 K
kopírovat	560 K
kopírovať	4433 K
kopē	3286 K
korzyść	3770 K dla prenumeratorów:
korábbi	2506 K cikkünk:
kvíz	528 K:	588 K:	588 K dne:	588 K týdne:	2522 K	2554 K:	4407 K:	4456 K dňa:	4456 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1980 K on
käännös	1980 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2536 K
kérjen	2536 K
kérjük	28 K
kênh	5128 K youtube của báo
köp	4655 K biljetter	4655 K biljett	4673 K
kövess	12 K
kövesse	2536 K
kövessen	12 K
køb	705 K billetter	705 K billet	720 K
küfür	27 K içeren
küldd	3 K el	2515 K el nekünk
küldje	2515 K el nekünk	2536 K	2536 K tovább
ký	5183 K tự còn lại
kļūsti	3286 K
kết	5145 K nối với chúng tôi
""", 'l': """
laimē	3286 K
laimėkite	3218 K
lasītāju	3294 K aptauja:
legyél	2536 K
lejupielādē	3286 K
leé	1631 K también	1631 K más	1631 K:
lisää	1944 K kirjoittajalta	1944 K toimittajalta	1965 K meidät	2016 K aiheesta:
lugejaküsitlus	1755 K:
lásd	2504 K még
lásson	2536 K több
lát	2515 K valami
láttál	2515 K valami
lägg	4673 K till
lähetimme	1911 K vahvistusviestin	1911 K sinulle vahvistusviestin	1911 K sinulle sähköpostia
lähetä	1942 K juttuvinkki	1942 K uutisvinkki	1942 K vinkki	1948 K mielipidekirjoituksesi	1948 K mielipidekirjoitus	1965 K
lämna	4649 K dina tips	4649 K ditt tips
läs	4605 K hela artikeln	4638 K mer om	4639 K också	4639 K också:	4639 K även	4639 K mer	4639 K mer:	4639 K:	4639 K här	4639 K även:	4646 K vidare med	4646 K mer på	4659 K e-tidningen	4659 K tidningen	4673 K	4675 K vidare
läsarerbjudande	4696 K:
läsaromröstning	4693 K:
läsarresa	4696 K:
lås	4605 K upp artikeln	4605 K upp den här artikeln
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
löydät	12 K meidät	1965 K meidät
löysitkö	7 K
lütfen	28 K	4824 K e-postanizi onaylayin	4824 K e-posta adresinizi onaylayin	4824 K geçerli bir e-posta	4915 K sitemiz için devre dişi	4915 K reklam engelleyici	4915 K devre dişi birak	4916 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3728 K wideo	3813 K powstał we współpracy z	3813 K we współpracy z	3813 K sponsorowany przez
medlemsförmån	4696 K:
meillä	2006 K ei ole omistajaa	2006 K ei ole omistajia	2006 K ei ole osakkeenomistajia	2006 K ei ole maksumuuria
mesterséges	2544 K intelligencia írta
mirá	1615 K el video	1631 K también	1631 K:
mitä	8 K pidit	33 K mieltä	1966 K mieltä sinä
mišljenja	4318 K autora	4318 K iznesena	4318 K izneta
mišljenje	4318 K autora
możliwość	5 K komentowania
mulțumim	4017 K pentru abonare
mándanos	1593 K
más	1572 K noticias de	1572 K noticias sobre	1572 K sobre	1572 K en	1572 K de	1574 K temas:	1574 K sobre:	1576 K información	1576 K información:	1579 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	532 K tip?	532 K tip na článek	532 K tip na téma	532 K tip pro	612 K přečteno už # ze #	612 K přečteno už # z #	612 K přečteno již # ze #	612 K přečteno již # z #	612 K přečteno # ze #	612 K přečteno # z #	4475 K prečítané už # zo #	4475 K prečítané už # z #	4475 K prečítané # zo #	4475 K prečítané # z #
märkasid	44 K	1732 K midagi	1738 K viga	1738 K artiklis viga
még	32 K nincs	2589 K több a témáról:
més	417 K informació:	444 K notícies de	444 K notícies sobre
möchten	1026 K sie diesen newsletter nicht mehr
möchtest	1026 K du diesen newsletter nicht mehr
mød	705 K os
mūs	3286 K vari
mời	5139 K xem	5139 K bạn đọc	5139 K độc giả	5145 K bạn tham gia	5145 K độc giả theo dõi	5145 K bạn đọc theo dõi	5162 K quý vị theo dõi	5162 K quý độc giả	5162 K bạn xem video	5162 K nghe
""", 'n': """
nabídka	592 K pro čtenáře:
nahlásit	570 K chybu
nahlásiť	4442 K chybu
nahláste	4442 K chybu
najważniejsze	3724 K informacje
naloži	4530 K	4563 K vedno vsebino	4563 K vsebino z	4563 K vsebino s	4563 K vsebino iz	4563 K vsebino od
naložite	13 K	4530 K
naročite	4537 K se na
naujienų	41 K telefonas
načítat	595 K vždy obsah	595 K obsah z	595 K obsah ze	595 K obsah od
načítať	4462 K vždy obsah	4462 K obsah z	4462 K obsah zo	4462 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	609 K majitele	609 K vlastníka	609 K akcionáře	609 K žádného	609 K paywall	609 K reklamy	4472 K majiteľa	4472 K vlastníka	4472 K akcionárov	4472 K žiadneho	4472 K paywall	4472 K reklamy
nemáte	568 K čas číst	4440 K čas čítať
nepatríme	4472 K žiadnemu
nepatříme	609 K žádnému
než	577 K vložíte komentář	577 K začnete diskutovat	577 K napíšete příspěvek
nguồn	5149 K:	5149 K :
nhận	5128 K thông báo
nové	550 K číslo	550 K vydání	4423 K číslo	4423 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3939 K é possível mostrar este conteúdo	3939 K foi possível mostrar este conteúdo
näe	1965 K enemmän
nägid	1748 K viga
näita	1747 K
näitkö	1966 K virheen
näytä	1965 K sisältö	1990 K sisältö palvelusta	1990 K aina sisältö
nå	4673 K vår
nézd	2504 K meg	2536 K meg
nézze	2504 K meg	2536 K meg
nāc	3277 K strādāt
nội	5122 K dung dành cho thuê bao	5122 K dung dành riêng cho thuê bao	5122 K dung dành riêng cho thành viên	5160 K dung được dịch tự động	5160 K dung do ai tạo	5190 K dung này không	5191 K dung này từ	5191 K dung nhúng từ	5210 K dung được bảo vệ	5211 K dung được tạo	5211 K dung này được tạo
""", 'o': """
obrázek	585 K # z #
oceń	8 K	3725 K ten	3725 K artykuł	3725 K tekst
ocurrió	1663 K un error
odporučte	4433 K
odporúčame	4407 K:
odsłuchaj	3736 K	3736 K ten
ofereça	3 K
oglądaj	3711 K:
ohodnoťte	548 K	4421 K
olvasói	2558 K ajánlat:
olvasóink	2580 K támogatásának köszönhetően
olvasóinknak	2580 K köszönhetően
opracował	3715 K:
opracowała	3715 K:
opýtajte	4420 K sa
opširnije	4306 K:	4306 K na
otrzymałaś	3815 K tę wiadomość, ponieważ
otrzymałeś	3815 K tę wiadomość, ponieważ
otwórz	3697 K post
otázka	588 K dne:	4456 K dňa:
otázky	72 K
ouça	1 K	3874 K:	3909 K o podcast	3975 K no
oversættelsen	737 K er
oír	1 K
""", 'p': """
pamanīji	3278 K kļūdu
pamanījāt	44 K	3278 K kļūdu
pastebėjote	44 K	3204 K įdomų	3210 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi?	7 K hiện lỗi trong bài	44 K hiện sai
phóng	5149 K viên:
piditkö	8 K	69 K	82 K	1966 K
pidätkö	82 K	1966 K
piše	4333 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	565 K
podrži	81 K
podržite	81 K	4336 K
podés	12 K seguir	1594 K enviarnos
podívejte	528 K se:	528 K se na video	530 K se na video:
poglądy	3704 K wyrażone w
pokaż	3697 K post
poleć	3736 K
poslať	4433 K
poslechněte	1 K si	528 K si	528 K si:
poslušajte	1 K	4306 K:	4509 K:
posłuchaj	1 K	3711 K:	3711 K też:
povoliť	4462 K vždy obsah	4462 K obsah z	4462 K obsah zo	4462 K obsah od
poznáte	66 K niekoho
pozostała	3728 K część
pošaljite	41 K vijest
pošlete	560 K
pošlite	3 K	4433 K
poți	4035 K contacta autorul	4035 K contacta autoarea
praneškite	3204 K redakcijai
predplaťte	4437 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4696 K:
prečítajte	4407 K si tiež	4407 K si aj	4407 K si	4407 K si:
prečítali	4475 K ste už # zo #	4475 K ste už # z #	4475 K ste # zo #	4475 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	3218 K
prikaži	4364 K uvijek sadržaj	4364 K uvek sadržaj	4364 K sadržaj s	4364 K sadržaj sa	4364 K sadržaj iz	4364 K sadržaj od	4563 K vedno vsebino	4563 K vsebino z	4563 K vsebino s	4563 K vsebino iz	4563 K vsebino od
pronašli	44 K ste
protégé	2215 K par recaptcha	2215 K par google recaptcha
pročitaj	4306 K još	4306 K i
pročitajte	4306 K još	4306 K i	4306 K više	4306 K:	4306 K više o ovoj temi
pročitali	4376 K ste # od #	4376 K ste već # od #
první	502 K měsíc za	502 K měsíc zdarma	502 K týden za	502 K týden zdarma	502 K tři měsíce za	502 K # měsíce za
prvních	502 K # dní za	502 K # dní zdarma
prvý	4432 K mesiac len za	4432 K mesiac za	4432 K mesiac už za	4432 K mesiac zadarmo
przeczytałaś	3791 K już # z #	3791 K # z #
przeczytałeś	3791 K już # z #	3791 K # z #
prześlij	3736 K dalej
präsentiert	951 K von
próbálja	2551 K ki tudását
prüfen	957 K sie
publicité	2218 K dans # s	2218 K dans # sec	2218 K dans # secondes
pàgina	476 K # de #
página	1664 K # de #	1664 K #/#	3957 K # de #	3957 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4421 K sa
páčilo	69 K sa
päeva	1755 K küsimus:
päivitä	1965 K
päivän	1983 K kysymys:
pääset	1965 K lukemaan
päätoimittaja	1963 K:
pódcast	1666 K:
păstrați	28 K
pērc	3277 K biļetes	3286 K
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
querés	1594 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	568 K posloucháte
radšej	4440 K počúvate
radši	568 K posloucháte
rašykite	3204 K autorei	3204 K autoriui
recibí	1593 K las noticias
recomandări	4028 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	4010 K #% din
redirecționează	4010 K #%	4010 K #% din
regisztrálj	2535 K ingyenesen
regisztráljon	2522 K	2535 K ingyenesen
regístrate	1532 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	736 K er
resztę	3728 K tekstu
rezervē	3286 K
rezolvă	4049 K rebusul	4049 K integrama	4049 K sudoku
rešite	4306 K kviz
riješite	4306 K kviz
rozwiąż	3711 K quiz
rozwiń	3697 K post	3697 K wpis
rätsel	940 K mit	977 K des tages:
rätseln	940 K sie mit
réservez	2135 K vos places pour la soirée de la rédaction
réservé	2056 K aux abonnés
réservée	2056 K aux abonnés
réservés	2056 K aux abonnés
résumer	2122 K cet article	2122 K l'article
résumé	2122 K généré	2122 K rédigé	2122 K réalisé	2122 K produit	2122 K par
rösta	4673 K	4689 K:	4689 K här:	4689 K i vår omröstning:
rādīt	3286 K
""", 's': """
sadržaj	4394 K je nastao u suradnji s
saglabā	3286 K
saistīts	3261 K:
saņem	3286 K
sažetak	4321 K	4321 K članka	4321 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	826 K:	826 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1593 K el canal	1631 K leyendo:
sesizări	4035 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	547 K	547 K článku	586 K vytvořila	586 K bylo
sisällön	2030 K tarjoaa
siųskite	3204 K savo	3218 K
sjefredaktør	3593 K:	3593 K og ansvarlig redaktør:
skaitytojų	3226 K apklausa:
skopírovať	4433 K
skrót	3724 K artykułu
skúsili	59 K ste
slå	3615 K på javascript
související	528 K:	530 K video:	530 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponzorované	4495 K spoločnosťou
sponzorováno	637 K společností
sporočite	4542 K napako
sprawdź	3711 K:	3711 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4420 K sa
stališča	4520 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	583 K si aplikaci
stöd	81 K	4646 K
stötta	81 K	4646 K
støt	81 K	696 K
støtt	81 K	3569 K
suscríbase	1530 K y lea
suscríbete	1523 K a	1530 K y lee	1530 K para leer	1530 K y sigue leyendo	1530 K y accede	1530 K y disfruta	1607 K y llévate	1607 K y recibe
susidūrėte	3204 K su
susiję	3192 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	2122 K générée
syötä	1911 K kelvollinen sähköpostiosoite	1965 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2542 K:
szívesen	2537 K meghallgatjuk
szöveg	2542 K:
sähköpostiosoite	1911 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1598 K
síganos	12 K
sígueme	1598 K
síguenos	12 K	1554 K en nuestras redes
só	3836 K para assinantes
sólo	1532 K para suscriptores
søg	720 K nu
súhrn	4420 K
súmate	12 K	56 K a las #	1518 K desde
súvisiace	4407 K:
súvisiaci	4407 K článok
sūti	3272 K savu	3286 K
số	5183 K ký tự còn lại
""", 't': """
también	1557 K en facebook	1576 K puedes leer	1576 K puedes leer:	1576 K te puede interesar:
també	417 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1970 K on
tekstissä	1930 K esitetyt
tekstą	46 K galima
tenés	1588 ¿K información
textgröße	826 K:	826 K a
thấy	44 K lỗi
thử	5159 K sức với
tiedätkö	1942 K aiheesta	1942 K asiasta	1942 K lisää
tiivistelmä	26 K on	1979 K on
tiivistelmän	1979 K on
tilføj	720 K
tillåt	4701 K alltid innehåll från	4701 K innehåll från
tiếp	5218 K tục đọc sau
todavía	32 K no hay comentarios
további	2504 K részletek	2589 K cikkek a témában:
traducció	427 K feta
transparentní	540 K účet:
trên	5128 K google news
trình	5190 K duyệt của bạn không	5190 K duyệt không
trả	5159 K lời câu đố
trải	5172 K nghiệm
turpinājums	3288 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1942 K
tác	5149 K giả:	5149 K giả là
támogasd	81 K	2527 K a	2527 K az
támogass	2479 K adód
támogassa	81 K	2479 K adója	2527 K a	2527 K az
támogasson	2479 K adója
täglichen	818 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1930 K on mielipidekirjoitus	1930 K on mielipideteksti	1930 K on kolumni	1930 K on kommentti	1979 K tiivistelmä on	1980 K juttu on	1980 K artikkeli on	1980 K teksti on	1990 K on upotettu sisältö
tämän	52 K jutun
tässä	1990 K on upotettua sisältöä
télécharger	13 K	2072 K l'application
téléchargez	13 K
tóm	5156 K tắt này được tạo	5156 K tắt này do	5156 K tắt này có hữu ích	5211 K tắt được
töltsd	13 K le	2551 K ki kvízünket
töltse	13 K le	2536 K le	2536 K ki	2551 K ki kvízünket
történeteiket	2515 K
tüm	27 K yorumlar
tęsinys	3220 K
tłumaczenie	3724 K	3764 K zostało
tải	13 K	13 K ứng dụng	5128 K ứng dụng	5128 K app	5165 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	4341 K na grešku
uključi	4329 K
uključite	4329 K
uložit	560 K
uložiť	4433 K
uložte	560 K si	4433 K si
unbeschränkter	920 K zugang
unterstütze	81 K	799 K
unterstützen	81 K sie	799 K sie	799 K sie die
uočili	7 K ste
upozorniť	4442 K na chybu
upozorněte	570 K na chybu
url이	3110 K 복사되었습니다	3110 K 복사됐습니다
urmărește	12 K	4028 K și:	4053 K video	4119 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	4364 K uvijek sadržaj	4364 K uvek sadržaj	4364 K sadržaj s	4364 K sadržaj sa	4364 K sadržaj iz	4364 K sadržaj od
uživo	4381 K: kako	4381 K: ovako	4381 K: zašto	4381 K: što	4381 K: šta	4381 K: tko	4381 K: ko	4381 K: gdje	4381 K: gde	4381 K: ovo	4381 K: pogledajte	4381 K: poslušajte	4381 K: sve	4381 K: noć	4381 K: ljudi	4381 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2522 K részt
već	4357 K za #	4357 K od #
več	4509 K:	4509 K v videu	4534 K o tem	4534 K novic	4534 K preberite	4581 K o:	4581 K o temi:
videó	2588 K: így	2588 K: itt	2588 K: ezért	2588 K: miért	2588 K: hogyan	2588 K: mit	2588 K: ki	2588 K: mi	2588 K: ez	2588 K: ezt	2588 K: hallgassa	2588 K: nézze	2588 K: minden
vidéo	2105 K :
viktorīna	3294 K:
visą	3218 K interviu
više	4306 K o:	4382 K o:	4382 K o temi:
você	3874 K pode gostar:	4000 K está recebendo este e-mail porque	4000 K está recebendo este email porque	4000 K recebeu este e-mail porque	4000 K recebeu este email porque
vprašaj	4523 K
vprašajte	4523 K
vprašanje	4558 K dneva:
vypočujte	1 K si	4407 K si:
vyskúšali	59 K ste
vytiskněte	560 K
vytlačiť	4433 K
vytlačte	4433 K
vyzkoušejte	502 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2536 K
válaszoljon	2536 K
vásárolja	2492 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	720 K med
véleménycikkeit	2515 K
více	528 K zde	528 K k tématu:	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
vídeo	1666 K:
võida	1747 K
võta	1732 K ühendust	1747 K
výhoda	592 K pro předplatitele:	4459 K pre predplatiteľov:
výhody	592 K pro předplatitele:	4459 K pre predplatiteľov:
vă	28 K rugăm să	4093 K rugăm să îl dezactivați	4093 K rugăm să-l dezactivați	4093 K rugăm să dezactivați adblock
vďaka	4472 K našim čitateľom	4472 K našim predplatiteľom
věnujte	560 K
vše	620 K o téma:	620 K o:	620 K k tématu téma:	620 K k tématu:
všechno	620 K o tématu téma:	620 K o tématu:
všechny	27 K komentáře	532 K články autora	620 K články k tématu téma:	620 K články k tématu:
všetko	4482 K o téme:	4482 K o:	4482 K k téme téme:	4482 K k téme:
všetky	4482 K články k téme téme:	4482 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	595 K povolit obsah	595 K zobrazovat obsah	595 K načítat obsah	595 K zobrazit obsah	4462 K povoliť obsah	4462 K zobrazovať obsah	4462 K načítať obsah	4462 K zobraziť obsah
""", 'w': """
webshopunkból	2558 K:
weiterführende	854 K artikel:
weź	3755 K udział w dyskusji
więcej	3710 K o	3710 K na temat	3710 K z	3711 K na ten temat:	3714 K artykułów autora	3798 K o:	3798 K na temat:
wykorzystałaś	3791 K już # z #	3791 K # z #
wykorzystałeś	3791 K już # z #	3791 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3783 K go, aby	3783 K go, żeby	3783 K ją, aby	3783 K blokadę	3783 K blokowanie
wyślij	3 K
wyświetlaj	3774 K treści z	3774 K treści ze	3774 K treści od
wöchentlichen	818 K newsletter
""", 'y': """
yanlişlik	4863 K mi
""", 'z': """
zahvaljujoč	4572 K našim bralcem
zahvaljujući	4373 K našim čitateljima	4373 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3697 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3774 K na treści
zgłoś	3747 K uwagę	3747 K błąd	3747 K literówkę	3747 K uwagi	3747 K nieścisłość
ziņo	3272 K redakcijai
zkopírovat	560 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4462 K vždy obsah	4462 K obsah z	4462 K obsah zo	4462 K obsah od
zobrazovať	4462 K vždy obsah	4462 K obsah z	4462 K obsah zo	4462 K obsah od
zostań	3744 K reporterem	3744 K reporterką	3744 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	868 K dpa	1274 K #	1274 K
""", 'à': """
à	2105 K lire aussi	2105 K lire également	2105 K lire :	2105 K lire sur	2105 K voir aussi	2105 K écouter	2105 K relire	2105 K découvrir	2105 K lire sur le même sujet	2105 K consulter :	2105 K voir également	2108 K propos de l'auteur :	2108 K propos de l'autrice :	2109 K propos de l'auteur	2109 K propos de l'autrice	2135 K retrouver dans le numéro
àudio	427 K generat
""", 'á': """
áudio	3898 K gerado
""", 'ä': """
är	4649 K du
äänestä	1965 K
""", 'å': """
åldersgräns	4697 K #
åsikter	4632 K som framförs
åsikterna	4632 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3869 K preciso estar logado
écouter	1 K l'article	1 K cet article	2105 K aussi	2212 K sur
écoutez	1 K cet	1 K l'article	2141 K le podcast
élő	2588 K: így	2588 K: itt	2588 K: ezért	2588 K: miért	2588 K: hogyan	2588 K: mit	2588 K: ki	2588 K: mi	2588 K: ez	2588 K: ezt	2588 K: hallgassa	2588 K: nézze	2588 K: minden
épinglez	2161 K cet article	2161 K cette recette	2161 K cette page	2161 K la recette	2161 K ce billet	2161 K-la	2161 K-le	2161 K l'article	2161 K l'image
értékeljük	2564 K az ön
""", 'í': """
írd	2536 K be
írj	2515 K a szerzőnek
írja	2536 K be
írjon	2515 K a szerzőnek	2536 K közvetlenül	2536 K nekünk
""", 'î': """
în	4106 K imagini:
întreabă	4042 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2537 K szerint
""", 'ø': """
ønsker	787 K du ikke længere at modtage dette	787 K du ikke længere at modtage vores	3663 K du ikke lenger å motta dette	3663 K du ikke lenger å motta våre
""", 'ú': """
últimas	1572 K noticias de	3871 K de	3871 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1518 K desde
úvod	98 K >	98 K '	98 K "
""", 'ü': """
über	860 K die autor:in	860 K die autoren	860 K die autor:innen	863 K die autorin	863 K den autor	864 K die autorin	864 K den autor
übersetzung	954 K:	954 K aus dem
""", 'č': """
čitaj	4306 K još
čitajte	4306 K i	4306 K još	4306 K još:
članak	46 K se može	46 K možete	4321 K je preveden	4321 K čita	4324 K je objavljen u	4385 K je	4394 K je nastao u suradnji s	4394 K je nastao u suradnji sa
članek	46 K lahko	4523 K je preveden	4523 K bere	4523 K je prebral	4526 K je objavljen v	4584 K je	4592 K je nastal v sodelovanju z	4592 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	517 K vznikl ve spolupráci	547 K byl přeložen	547 K přeložen	547 K načetl	550 K vyšel v	586 K byl přeložen	625 K vyšel v	625 K vyšel na	625 K původně vyšel	625 K byl publikován	625 K byl převzat	625 K byl původně publikován	625 K byl původně zveřejněn	626 K	637 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4420 K bol preložený	4420 K načítal	4423 K vyšiel v	4486 K	4495 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	528 K také	528 K také:	528 K i	528 K více	528 K:
číslo	540 K účtu pro dary	540 K transparentního účtu
čítajte	4407 K aj	4407 K tiež	4407 K viac
""", 'đ': """
đánh	5156 K giá bài viết
đã	5122 K có tài khoản? đăng nhập	5206 K xảy ra lỗi	5206 K có lỗi
đăng	5159 K ký tham dự hội thảo	5176 K ký khóa học trực tuyến
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	5180 K dây nóng: #	5180 K dây nóng #
được	68 K phép đăng lại
đặt	5176 K mua sách	5176 K báo giấy	5176 K mua báo giấy
để	5193 K xem nội dung này	5193 K hiển thị nội dung này
đọc	5139 K thêm	5139 K thêm:	5139 K:	5139 K tiếp:	5145 K tin nhanh
""", 'į': """
įsigykite	3218 K
įtraukite	3218 K mus
įveskite	3218 K
""", 'ś': """
ściągnij	13 K	3760 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3740 K:
źródło	3740 K:
""", 'ż': """
żadnych	3788 K akcjonariuszy
""", 'ž': """
želite	4338 K raditi kod nas	4338 K da radite kod nas	4539 K delati pri nas
želiš	4338 K raditi kod nas	4539 K delati pri nas
žiadni	4472 K akcionári
žiadny	4472 K majiteľ	4472 K oligarcha
žinote	3204 K daugiau	3219 K istoriją
žiūrėkite	3192 K taip pat	3218 K
žádní	609 K akcionáři
žádný	609 K majitel	609 K oligarcha
""", 'ș': """
știrea	4117 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1115 K κάποια πληροφορία	1115 K πληροφορίες	1115 K πληροφορία	1115 K φωτογραφία	1115 K φωτογραφίες	1115 K κάποια φωτογραφία	1115 K κάποιο θέμα	1115 K μια ιστορία
""", 'ή': """
ήταν	1073 K χρήσιμο	1073 K χρήσιμη
""", 'α': """
αγοράστε	1095 K το εισιτήριό σας	1095 K εισιτήρια
ακολουθήστε	12 K	1100 K τον	1100 K τα	1100 K
ακούστε	1 K	1052 K:	1167 K στο	1174 K το στο spotify	1174 K στο spotify
ακύρωση	1079 K απάντησης
αν	1036 K έφτασες μέχρι εδώ	1036 K έφτασες ως εδώ	1036 K φτάσατε μέχρι εδώ	1036 K φτάσατε ως εδώ	1036 K έχετε φτάσει μέχρι εδώ	1036 K διάβασες μέχρι εδώ	1036 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	1105 K λάθος	1105 K κάποιο λάθος
αναφορά	1105 K λάθους
αντιγράψτε	1091 K
αντιγραφή	1091 K
αξιολογήστε	1073 K
απαγορεύεται	1154 K η αναδημοσίευση	1154 K η αναπαραγωγή
απενεργοποιήστε	1140 K το adblock	1140 K τον ad
αποθηκεύστε	1091 K
απορίες	72 K
αρχική	98 K >	98 K '	98 K "
αυτή	52 K η έρευνα	1072 K η περίληψη	1072 K η σύνοψη
αυτό	1127 K το βίντεο δεν είναι	1128 K το περιεχόμενο προέρχεται
αυτόματη	1083 K μετάφραση από
αφήστε	1079 K μια απάντηση	1079 K ένα σχόλιο	1079 K το σχόλιό σας
""", 'β': """
βίντεο	1052 K:
βαθμολογήστε	1073 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1130 K να δείτε αυτό το περιεχόμενο	1130 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	1079 K το σχόλιό σας	1079 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1124 K βοήθειας κεθεα
γραφτείτε	1116 K	1116 K για να
""", 'δ': """
δείτε	1052 K επίσης	1052 K:	1052 K το βίντεο	1052 K εδώ	1052 K επίσης:	1052 K ακόμα:	1052 K φωτογραφίες	1052 K ακόμη	1052 K ακόμη:	1070 K όλα τα άρθρα	1092 K όλες	1092 K όλα	1092 K τις	1152 K φωτογραφίες:	1152 K βίντεο:	1167 K στο	1167 K αυτή τη δημοσίευση στο
δειτε	1052 K επισης	1052 K ακομη	1052 K:
δεν	1035 K έχουμε διαφημίσεις	1035 K έχουμε χορηγούς	1035 K ανήκουμε σε	1103 K έχετε χρόνο να διαβάσετε	1127 K είναι δυνατή η αναπαραγωγή
δηλώστε	1095 K συμμετοχή
δημοσιεύθηκε	1155 K αρχικά
δημοσιεύτηκε	1155 K αρχικά
διάβασε	1052 K επίσης	1052 K ακόμη
διάρκεια	1173 K βίντεο
διαβάζεται	1072 K από
διαβάστε	1052 K επίσης	1052 K επίσης:	1052 K ακόμη	1052 K ακόμη:	1052 K ακόμα	1052 K:	1052 K εδώ	1052 K περισσότερα	1052 K ακόμα:	1052 K εδώ περισσότερα	1052 K σχετικά	1052 K αναλυτικά	1070 K όλα τα άρθρα	1092 K όλες	1092 K όλα	1092 K τις
διαβαστε	1052 K επισης	1052 K ακομη	1052 K ακομα	1052 K:
διαθέσιμη	1088 K στο
διαθέσιμο	1088 K σε	1088 K στο	1174 K στο spotify
διαφήμιση	1172 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	1035 K μη κερδοσκοπικός	1035 K μια μη κερδοσκοπική	1035 K ανεξάρτητο μέσο	1035 K ένα ανεξάρτητο
εγγραφείτε	1116 K
εικόνα	1150 K # από #	1150 K # / #
εκτυπώστε	1091 K
ενεργοποιήστε	1088 K
ενσωματωμένο	1128 K περιεχόμενο από
εντοπίσαμε	1140 K ad	1140 K ότι χρησιμοποιείτε	1140 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1140 K ad
επιτρέπεται	68 K η αναδημοσίευση	1154 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1072 K περίληψη	1072 K σύνοψη	1072 K ανάγνωση	1072 K περίληψη αυτή	1079 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1079 K ηλ. διεύθυνσή σας δεν	1156 K μετάφραση	1156 K περίληψη	1164 K είδηση συνεχίζεται	1172 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1102 K να εργαστείς μαζί μας
θέλετε	1102 K να εργαστείτε μαζί μας	1102 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1149 K πήγε στραβά
κίνδυνος	1124 K εθισμού
κατέβασε	1088 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1088 K	1100 K την εφαρμογή	1114 K την εφαρμογή
κλείσε	1095 K θέση
κλείστε	1095 K θέση	1095 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	1052 K:	1152 K:
""", 'λ': """
λήψη	1088 K από	1088 K στο
""", 'μ': """
μάθετε	1092 K όλες
με	1058 K πληροφορίες από απε	1058 K πληροφορίες απε	1098 K πληροφορίες από
μείνετε	1092 K ενημερωμένοι
μετάφραση	1072 K	1083 K με τεχνητή νοημοσύνη	1083 K μέσω τεχνητής
μεταφρασμένο	1083 K αυτόματα
μη	1136 K χάνετε καμία	1136 K χάσετε καμία	1136 K χάνεις καμία
μην	1136 K χάνετε καμία	1136 K χάσεις καμία
μοιράσου	1091 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	1084 K browser σας δεν υποστηρίζει	1084 K περιηγητής σας δεν υποστηρίζει
οι	1070 K απόψεις	1070 K γνώμες
""", 'π': """
παίξε	1121 K τώρα:	1124 K υπεύθυνα
παίξτε	1121 K τώρα:	1124 K υπεύθυνα
παρακαλούμε	1140 K απενεργοποιήστε το	1140 K απενεργοποιήστε τον
παρακαλώ	1140 K απενεργοποιήστε
παρουσιάστηκε	1149 K σφάλμα
περίληψη	1072 K
περιεχόμενο	1128 K από
περισσότερα	1052 K:
πηγές	1098 K:
πηγή	1058 K: απε	1058 K απε	1058 K φωτογραφίας:	1058 K φωτογραφιών:	1058 K: reuters	1058 K: afp	1058 K: ap	1058 K: cnn	1058 K: bbc	1098 K:
πηγη	1058 K: απε	1058 K απε
προέκυψε	1149 K σφάλμα
προβολή	1167 K στο
προτείνετε	1091 K
προτιμάτε	1103 K να ακούτε	1103 K να ακούσετε
πρώτη	1154 K δημοσίευση:
πώς	1073 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1072 K
ρώτα	1072 K
ρώτησε	1072 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1073 K φάνηκε	1073 K βοήθησε	1073 K άρεσε
σελίδα	1150 K # από #	1150 K # / #
σου	69 K άρεσε
στείλτε	1091 K
στηρίξτε	81 K	1100 K	1100 K τον	1100 K τα	1100 K την
σύνοψη	1072 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1070 K κείμενα που
ταξινόμηση	1165 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1070 K άρθρο εκφράζει	1072 K άρθρο μεταφράστηκε	1072 K κείμενο μεταφράστηκε	1079 K email σας δεν δημοσιεύεται	1083 K κείμενο μεταφράστηκε αυτόματα	1083 K άρθρο μεταφράστηκε αυτόματα	1084 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1084 K πρόγραμμα περιήγησης δεν υποστηρίζει	1127 K βίντεο δεν είναι	1127 K περιεχόμενο δεν είναι	1128 K περιεχόμενο αυτό προέρχεται	1154 K άρθρο προστατεύεται	1154 K παρόν άρθρο προστατεύεται	1156 K κείμενο	1156 K άρθρο	1156 K παρόν άρθρο	1156 K κείμενο αυτό	1156 K άρθρο αυτό	1164 K άρθρο συνεχίζεται	1164 K κείμενο συνεχίζεται	1172 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1140 K ότι χρησιμοποιείτε
φωτο	1058 K: eurokinissi
φωτογραφία	1058 K: eurokinissi	1058 K: intime	1150 K # από #	1150 K # / #
φωτογραφίες	1058 K: eurokinissi
φωτορεπορτάζ	1152 K:
φωτό	1058 K: eurokinissi	1058 K: intime
""", 'χ': """
χαρίστε	1091 K
χαρακτήρες	1119 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1140 K ad
χρησιμοποιείτε	1140 K ad
""", 'ό': """
όλα	1070 K τα άρθρα
όλες	1092 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	286 K се за
автор	4195 K - обозреватель	4195 K - корреспондент	4195 K - колумнист	4195 K - редактор	5016 K - оглядач	5016 K - колумніст	5016 K - кореспондент
авторка	5016 K - оглядачка	5016 K - колумністка
авторката	266 K е
авторът	266 K е
акценти	268 K от
анкета	304 K на деня:
""", 'б': """
бачите	44 K помилку
без	318 K собственици	318 K акционери	4263 K владельцев	4263 K акционеров	4263 K цензуры и рекламы	5083 K власників	5083 K акціонерів	5083 K олігархів
беше	269 K ли полезна	269 K ли полезно	269 K ли полезен
благодарение	318 K на нашите читатели
благодаря	4263 K нашим читателям	4263 K вашим пожертвованиям
больше	4177 K новостей	4178 K по теме:	4218 K любите слушать	4218 K нравится слушать	4273 K о:
будь	31 K первым	5079 K ласка, вимкніть його	5079 K ласка, вимкніть блокувальник	5079 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	4198 K ли материал	4198 K ли пересказ	4198 K ли этот пересказ	4198 K ли этот	4198 K ли текст
была	4198 K ли статья	4198 K ли эта	4198 K ли новость
більше	4997 K по темі:	4997 K за темою:	4997 K на тему:	4997 K про це:	5031 K новин	5031 K матеріалів	5093 K про:
""", 'в': """
в	4251 K этом месте находится встроенный контент	4251 K этом месте находится встроенный пост	4251 K этом месте находится встроенный публикация	4251 K этом месте размещён встроенный контент	4251 K этом месте размещён встроенный пост	4251 K этом месте размещён встроенный публикация	4251 K этом месте размещен встроенный контент	4251 K этом месте размещен встроенный пост	4251 K этом месте размещен встроенный публикация	4251 K этом месте показан встроенный контент	4251 K этом месте показан встроенный пост	4251 K этом месте показан встроенный публикация	4251 K этом месте встроенный контент	4251 K этом месте встроенный пост	4251 K этом месте встроенный публикация
вакансии	4201 K "	4201 K редакции
вакансії	5021 K "	5021 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	4198 K понравилась	4198 K понравился	4198 K помогла	5019 K сподобалась	5019 K сподобалася	5019 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	4150 K рассылка
ви	5079 K використовуєте блокувальник	5086 K прочитали вже # із #	5086 K прочитали вже # і #	5086 K прочитали # із #	5086 K прочитали # і #	5086 K прочитали вже # з #	5086 K прочитали # з #
видео	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4180 K по теме:	4272 K: как	4272 K: так	4272 K: почему	4272 K: что	4272 K: кто	4272 K: где	4272 K: это	4272 K: вот	4272 K: смотрите	4272 K: послушайте	4272 K: всё	4272 K: все
видяхте	44 K грешка
вижте	254 K още	254 K също	254 K:	254 K повече във видеото	254 K галерията
викторина	4244 K:
вимкніть	5079 K його, щоб	5079 K блокувальник	5079 K adblock
винаги	309 K разрешавай съдържание от	309 K показвай съдържание от	309 K зареждай съдържание от	309 K разреши съдържание от
включете	276 K
вопрос	73 K по статье	4244 K дня:
вопросы	72 K?
впервые	4277 K опубликовано в	4277 K опубликовано на	4277 K опубликован в	4277 K опубликована в	4277 K напечатано в
вперше	5097 K опубліковано в	5097 K опубліковано у	5097 K опубліковано на	5097 K надруковано в
все	27 K комментарии	4177 K новости на тему	4177 K материалы	4177 K новости	4177 K статьи	4182 K статьи автора	4182 K материалы автора	4273 K о:	4273 K материалы по теме:	4273 K статьи по теме:	4273 K материалы о:	4273 K новости по теме:	5093 K про:
всегда	4167 K разрешать контент	4251 K разрешать контент	4251 K показывать контент	4251 K разрешить контент	4251 K загружать контент
всички	281 K новини	327 K статии по темата:
всичко	327 K за:	327 K по темата:
встановлюйте	5026 K
встановіть	13 K	5026 K	5052 K застосунок
встигніть	5057 K передплатити
всё	4273 K о:	4273 K по теме:
всі	5093 K матеріали за темою:	5093 K новини за темою:
въпрос	304 K на деня:
въпроси	72 K
вы	4259 K используете блокировщик	4266 K прочитали уже # из #	4266 K прочитали # из #	4289 K получили это письмо, потому что	4289 K получили это письмо, так как	4289 K получаете это письмо, потому что	4289 K получаете это письмо, так как	4289 K получаете эту рассылку, потому что
выключите	4259 K его, чтобы
відео	5092 K: як	5092 K: так	5092 K: чому	5092 K: що	5092 K: хто	5092 K: де	5092 K: це	5092 K: ось	5092 K: дивіться	5092 K: послухайте	5092 K: усе	5092 K: все
вікторина	5064 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	98 K >	98 K '	98 K "
главное	4197 K от
гледайте	254 K видеото	254 K:
головна	98 K >	98 K '	98 K "
головне	5018 K від	5018 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	5065 K:
""", 'д': """
детальніше	4997 K:	4997 K про це
джерела	5033 K:
джерело	5033 K:
дивіться	4997 K також	4997 K:	4997 K також:	4997 K відео:
до	4997 K теми:
добавьте	4259 K наш сайт в	4259 K сайт в исключения	4259 K сайт в белый список
додайте	5079 K наш сайт до	5079 K сайт до винятків	5079 K сайт до білого списку
дозволити	5071 K завжди контент	5071 K завжди вміст	5071 K контент із	5071 K контент з	5071 K контент від	5071 K вміст із	5071 K вміст з	5071 K вміст від
дозволяти	5071 K завжди контент	5071 K завжди вміст	5071 K контент із	5071 K контент з	5071 K контент від	5071 K вміст із	5071 K вміст з	5071 K вміст від
докладніше	4997 K:	4997 K про це	5093 K про:
досие	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето
доступно	4206 K в	4206 K на	4206 K для	5026 K в	5026 K у	5026 K на	5026 K для
достъпно	276 K в	276 K на
досье	4272 K: как	4272 K: так	4272 K: почему	4272 K: что	4272 K: кто	4272 K: где	4272 K: это	4272 K: вот	4272 K: смотрите	4272 K: послушайте	4272 K: всё	4272 K: все
досьє	5092 K: як	5092 K: так	5092 K: чому	5092 K: що	5092 K: хто	5092 K: де	5092 K: це	5092 K: ось	5092 K: дивіться	5092 K: послухайте	5092 K: усе	5092 K: все
дотримуйтесь	28 K
другие	4182 K материалы автора
думка	5016 K автора	5016 K, висловлена	5016 K редакції може не
думки	5016 K авторів
""", 'е': """
ежедневная	4150 K рассылка
еженедельная	4150 K рассылка
если	44 K вы нашли	44 K вы заметили	4289 K вы не хотите получать эту рассылку	4289 K вы больше не хотите получать эту	4289 K вы больше не хотите получать наши
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	4182 K новость?
еще	4178 K по теме:	4180 K по теме:
ещё	4177 K больше	4178 K по теме:	4180 K по теме:
""", 'з': """
з	5068 K нашого магазину:
за	4985 K підтримки компанії	4985 K підтримки партнера	4985 K сприяння компанії	4997 K темою:
забелязахте	7 K
завантажити	5026 K в	5026 K з	5026 K у
завантажте	13 K	5026 K в	5026 K з	5052 K застосунок	5052 K додаток
завантажувати	5071 K завжди контент	5071 K завжди вміст	5071 K контент із	5071 K контент з	5071 K контент від	5071 K вміст із	5071 K вміст з	5071 K вміст від
завантажуйте	13 K	5026 K	5036 K застосунок
завдяки	5083 K нашим читачам	5083 K вашим внескам
завжди	5071 K дозволяти контент	5071 K дозволяти вміст	5071 K показувати контент	5071 K показувати вміст	5071 K дозволити контент	5071 K дозволити вміст	5071 K завантажувати контент	5071 K завантажувати вміст
загружать	4251 K всегда контент	4251 K контент из	4251 K контент с	4251 K контент от
загрузите	4206 K в	4206 K на
загрузить	4167 K контент	4167 K пост
задайте	4197 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	280 K
запитайте	5018 K
зареждай	309 K винаги съдържание от	309 K съдържание от
зберегти	5030 K
збережіть	5030 K
здесь	4251 K находится встроенный контент	4251 K находится встроенный пост	4251 K находится встроенный публикация	4251 K размещён встроенный контент	4251 K размещён встроенный пост	4251 K размещён встроенный публикация	4251 K размещен встроенный контент	4251 K размещен встроенный пост	4251 K размещен встроенный публикация	4251 K показан встроенный контент	4251 K показан встроенный пост	4251 K показан встроенный публикация	4251 K встроенный контент	4251 K встроенный пост	4251 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	5068 K для передплатників:
зручніше	5039 K слухати
""", 'и': """
играть	4245 K:
идет	4239 K подписка
идёт	4239 K подписка
из	4248 K нашего магазина:
изпратете	280 K
изтеглете	13 K	276 K	286 K	301 K приложението
източник	283 K:
източници	283 K:
имате	72 K въпроси
инсталирайте	276 K
искате	288 K да работите при нас	288 K ли да работите при нас
искаш	288 K да работиш при нас
источник	4212 K:
источники	4212 K:
""", 'к': """
как	4198 K вам статья	4198 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	280 K
копирайте	280 K
короткий	5018 K виклад	5018 K переказ
коротко	4197 K от	5018 K від
краткий	26 K пересказ	4197 K пересказ
кратко	4197 K от
краткое	4197 K содержание	4242 K содержание
куиз	254 K:	304 K:
""", 'л': """
лише	5068 K для передплатників:
лучшее	4177 K за
любите	5039 K слухати
""", 'м': """
материал	46 K можно	4167 K содержит данные	4178 K по теме:	4180 K по теме:	4200 K опубликован в	4203 K можно	4242 K переведён	4242 K переведен	4277 K впервые опубликован	4277 K был впервые	4287 K подготовлен в партнёрстве с	4287 K подготовлен в партнерстве с	4287 K подготовлен при поддержке	4287 K создан при поддержке
материалът	338 K е създаден със съдействието на
материалы	4180 K по теме:
матеріал	46 K можна	4984 K підготовлено за підтримки	4984 K створено за підтримки	4984 K підготовлено у партнерстві	4984 K створено у партнерстві	5061 K перекладено	5097 K уперше опубліковано	5108 K підготовлено у партнерстві з	5108 K підготовлено за підтримки	5108 K створено за підтримки	5108 K створено у партнерстві з
маєте	72 K запитання
месяц	4209 K подписки за
ми	5079 K помітили, що ви
мнение	4195 K автора	4195 K редакции может не
мнението	266 K на автора
мнения	4195 K авторов
мненията	266 K на авторите
моля	28 K
мы	12 K в	12 K есть	4140 K работаем благодаря вам	4140 K работаем благодаря вашей	4140 K работаем благодаря вашим	4140 K существуем благодаря вам	4140 K существуем благодаря вашим	4140 K существуем на ваши	4140 K работаем на ваши	4140 K живём на ваши	4140 K живем на ваши	4140 K независимы благодаря	4158 K в	4259 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	326 K живо: как	326 K живо: така	326 K живо: защо	326 K живо: какво	326 K живо: кой	326 K живо: къде	326 K живо: това	326 K живо: вижте	326 K живо: чуйте	326 K живо: всичко	326 K живо: нощта	326 K живо: хората	326 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	5030 K
надішліть	3 K	5030 K
накратко	268 K от
началась	4239 K подписка
начало	98 K >	98 K "
наша	4150 K рассылка
нашли	7 K ошибку	7 K опечатку
не	4239 K забудьте подписаться	5057 K забудьте передплатити
немає	5039 K часу читати	5083 K власників
нет	32 K комментариев	4218 K времени читать	4263 K владельцев
новия	271 K брой
новият	271 K брой
новости	4177 K партнеров
новый	4200 K номер
нравится	82 K
няма	32 K коментари
нямаме	318 K собственик	318 K собственици	318 K акционери	318 K реклами
нямате	289 K време да четете
""", 'о': """
об	4178 K этом подробнее	4182 K авторе
обобщение	268 K
обсуждение	5 K
озвучено	4197 K	5018 K
онлайн	4272 K: как	4272 K: так	4272 K: почему	4272 K: что	4272 K: кто	4272 K: где	4272 K: это	4272 K: вот	4272 K: смотрите	4272 K: послушайте	4272 K: всё	4272 K: все	5092 K: як	5092 K: так	5092 K: чому	5092 K: що	5092 K: хто	5092 K: де	5092 K: це	5092 K: ось	5092 K: дивіться	5092 K: послухайте	5092 K: усе	5092 K: все
опитахте	59 K
опитування	5064 K дня:
опрос	4244 K дня:
оригинал	4277 K статьи опубликован
оригінал	5097 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	4259 K его, чтобы	4259 K блокировщик	4259 K adblock
открихте	7 K
откройте	4206 K в
открыта	4239 K подписка
открыть	4158 K в
отпечатай	280 K
отпечатайте	280 K
отправить	3 K	4210 K
отправьте	3 K	4210 K
оформити	5057 K передплату
оформить	4239 K подписку
оценете	269 K
оцените	8 K	4198 K
оцініть	5019 K
още	254 K по темата	254 K новини:	281 K новини	327 K за:	327 K по темата:
""", 'п': """
партнер	4287 K материала	5108 K матеріалу	5108 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	338 K на статията	338 K на рубриката
партнёр	4287 K материала	4287 K рубрики
партнёрский	86 K материал:
первый	4209 K месяц за
перевод	4197 K выполнен	4197 K сделан	4242 K выполнен	4242 K сделан	4242 K осуществлён	4242 K подготовлен
передплата	5029 K за #	5029 K від #	5057 K на перше півріччя	5057 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	4158 K в
переказ	5018 K
переклад	5018 K зроблено	5061 K виконано	5061 K зроблено	5061 K здійснено	5061 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	4197 K
перший	5029 K місяць за
питання	73 K до статті	5064 K дня:
по	89 K подписке	4178 K теме:
повече	254 K по темата:	281 K новини
повідомити	5041 K про помилку
повідомте	5041 K про помилку	5041 K нам про помилку
погляди	5016 K авторів
пограйте	5065 K:
подарете	280 K
подарите	4210 K
подарить	4210 K
подарувати	5030 K
подаруйте	5030 K
поддержать	4215 K
поддержи	81 K
поддержите	81 K	4215 K
поделитесь	3 K
поделиться	3 K
подкаст	326 K: как	326 K: така	326 K: защо	326 K: какво	326 K: кой	326 K: къде	326 K: това	326 K: вижте	326 K: чуйте	326 K: всичко	326 K: нощта	326 K: хората	326 K: ето	4272 K: как	4272 K: так	4272 K: почему	4272 K: что	4272 K: кто	4272 K: где	4272 K: это	4272 K: вот	4272 K: смотрите	4272 K: послушайте	4272 K: всё	4272 K: все	5092 K: як	5092 K: так	5092 K: чому	5092 K: що	5092 K: хто	5092 K: де	5092 K: це	5092 K: ось	5092 K: дивіться	5092 K: послухайте	5092 K: усе	5092 K: все
подкрепете	81 K	286 K
подкрепи	286 K
подобається	82 K
подписаться	4158 K в
подписка	4209 K за #	4209 K от #	4209 K за рубль	4239 K на первое полугодие	4239 K на второе полугодие
подписывайтесь	12 K	4215 K на
подпишись	12 K	4230 K на
подпишитесь	12 K	4158 K в	4215 K на	4230 K на нас
подробнее	4178 K:	4178 K в материале	4178 K - в	4178 K читайте в материале	4178 K об этом	4180 K по теме:	4180 K на тему:	4273 K о:
подробности	4178 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	4259 K, отключите его	4259 K, отключите блокировщик
позиция	4195 K автора
позицията	266 K на автора
позиція	5016 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	4167 K контент	4167 K публикацию	4167 K содержимое
показвай	309 K винаги съдържание от	309 K съдържание от
показувати	5071 K завжди контент	5071 K завжди вміст	5071 K контент із	5071 K контент з	5071 K контент від	5071 K вміст із	5071 K вміст з	5071 K вміст від
показывать	4251 K всегда контент	4251 K контент из	4251 K контент с	4251 K контент от
полезна	269 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	268 K
попитайте	268 K
попробовали	59 K
порадьте	5030 K
порекомендуйте	4210 K
последвайте	12 K	286 K
последние	4177 K новости о
послухати	1 K
послушать	1 K
поставте	5018 K запитання
похоже	4259 K, вы используете блокировщик	4259 K, у вас включён	4259 K, у вас включен
почитать	4178 K:
преведено	268 K с
преводът	268 K е
предложение	4248 K для читателей:	4248 K для подписчиков:
предпочитате	289 K да слушате
прежде	4231 K чем оставить комментарий	4231 K чем комментировать
препечатването	68 K е разрешено
препоръчай	280 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	4182 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	5057 K передплата
продолжается	4239 K подписка	4239 K подписная кампания
пройдите	4178 K тест
пройдіть	4997 K тест
пропозиція	5068 K для читачів:	5068 K для передплатників:
прочетено	268 K от
прочетете	254 K още	254 K също
прочетохте	321 K # от #	321 K вече # от #
публикация	4167 K содержит данные
підписка	5029 K за #	5029 K від #
підписуйся	12 K
підписуйтесь	12 K	5036 K на
підпишіться	12 K	5036 K на
підсумок	5018 K
підтримайте	81 K	5036 K
підтримати	5036 K
""", 'р': """
работа	4201 K в "
радимо	4997 K прочитати:
разрешавай	309 K винаги съдържание от	309 K съдържание от
разрешать	4251 K всегда контент	4251 K контент из	4251 K контент с	4251 K контент от
разрешете	276 K
разреши	309 K винаги съдържание от	309 K съдържание от
разрешить	4167 K контент	4167 K показ	4167 K содержимое	4251 K всегда контент	4251 K контент из	4251 K контент с	4251 K контент от
распечатайте	4210 K
распечатать	4210 K
расскажите	59 K в
рассылка	4150 K "	4150 K:
редакция	4140 K работает благодаря вам	4140 K работает благодаря вашей	4140 K работает благодаря вашим
резюме	268 K
резюмето	268 K
рекламно	86 K съдържание:
рекомендуем	4178 K:	4180 K видео:
рекомендуємо	4997 K:
робота	5021 K в "	5021 K у "
роздрукувати	5030 K
роздрукуйте	5030 K
розкажіть	59 K у
розпочалася	5057 K передплата
розпочато	5057 K передплату
""", 'с': """
саммари	4197 K
свалете	13 K	276 K	301 K приложението
свежий	4200 K номер
свързани	254 K:
связаться	4182 K с автором
сигнализирайте	291 K за грешка
скачайте	13 K	4206 K в	4206 K из	4215 K приложение	4235 K приложение
скачать	13 K	4206 K в	4206 K на
скидка	4248 K для подписчиков:
скопировать	4210 K
скопируйте	4210 K
скопіювати	5030 K
скопіюйте	5030 K
следвайте	12 K ни	286 K
следите	12 K за	4158 K в
слухайте	4997 K:	4997 K також:
слухати	1 K
слушайте	4178 K:	4178 K также:
слушать	1 K
см	4178 K. также:
смотрите	4178 K также	4178 K:	4178 K	4178 K также:	4178 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	4220 K об ошибке	4220 K нам об ошибке
сообщить	4220 K об ошибке
сохраните	4210 K
сохранить	4210 K
спитайте	5018 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	4287 K материала	4287 K рубрики	5108 K матеріалу	5108 K рубрики
спонсорирано	338 K от
спробували	59 K
спросите	4197 K
спросить	4197 K
спільно	4985 K з компанією
станьте	31 K первым	31 K першим	4215 K подписчиком	4215 K соучастником	5036 K частиною спільноти	5036 K співучасником
статията	46 K може	268 K е преведена	268 K е прочетена	330 K е публикувана	338 K е създадена със съдействието на
статтю	46 K можна	5018 K перекладено	5061 K перекладено	5097 K вперше опубліковано	5097 K було вперше
стаття	5097 K вперше опублікована	5098 K
статью	46 K можно	4203 K можно
статья	4197 K переведена	4197 K озвучена	4198 K была	4200 K опубликована в	4242 K переведена	4277 K впервые опубликована	4277 K была впервые	4277 K первоначально	4278 K
стежте	12 K за
стислий	5018 K виклад	5018 K переказ	5061 K виклад
схоже	5079 K, ви використовуєте	5079 K, у вас увімкнено
съобщете	291 K за грешка
съобщи	291 K за грешка
сыграйте	4245 K:
""", 'т': """
тази	330 K статия е публикувана
також	4997 K читайте:
тб	5092 K: як	5092 K: так	5092 K: чому	5092 K: що	5092 K: хто	5092 K: де	5092 K: це	5092 K: ось	5092 K: дивіться	5092 K: послухайте	5092 K: усе	5092 K: все
текст	46 K можно	46 K можна	4197 K переведён	4197 K переведен	4197 K озвучен	4242 K переведён	4242 K переведен	4277 K впервые опубликован	4277 K был впервые	4277 K вышел в №	4277 K вышел в номере	5018 K перекладено	5018 K озвучено	5061 K перекладено	5097 K уперше опубліковано	5097 K вперше опубліковано	5097 K було вперше	5097 K вийшов у №	5097 K вийшов у номері
текстът	46 K може	266 K отразява	268 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	4244 K дня:	5064 K дня:
това	52 K разследване	268 K резюме	268 K обобщение
този	330 K текст е публикуван
только	4248 K для подписчиков:
точка	4195 K зрения автора	5016 K зору автора	5016 K зору редакції
триває	5057 K передплата
тук	309 K има вградено съдържание от	309 K има съдържание от	309 K се намира вградено съдържание от	309 K се намира съдържание от	309 K вградено съдържание от	309 K съдържание от
тут	4251 K находится встроенный контент	4251 K находится встроенный пост	4251 K находится встроенный публикация	4251 K размещён встроенный контент	4251 K размещён встроенный пост	4251 K размещён встроенный публикация	4251 K размещен встроенный контент	4251 K размещен встроенный пост	4251 K размещен встроенный публикация	4251 K показан встроенный контент	4251 K показан встроенный пост	4251 K показан встроенный публикация	4251 K встроенный контент	4251 K встроенный пост	4251 K встроенный публикация	5071 K є вбудований контент	5071 K є вбудований допис	5071 K є вбудований публікація	5071 K є вбудований вміст	5071 K розміщено вбудований контент	5071 K розміщено вбудований допис	5071 K розміщено вбудований публікація	5071 K розміщено вбудований вміст	5071 K показано вбудований контент	5071 K показано вбудований допис	5071 K показано вбудований публікація	5071 K показано вбудований вміст	5071 K вбудований контент	5071 K вбудований допис	5071 K вбудований публікація	5071 K вбудований вміст
""", 'у': """
у	4259 K вас включён блокировщик	4259 K вас включен блокировщик	4263 K нас нет владельца	4263 K нас нет владельцев	4263 K нас нет акционеров	4263 K нас нет инвесторов	4263 K нас нет хозяев	4985 K партнерстві з компанією	5071 K цьому місці є вбудований контент	5071 K цьому місці є вбудований допис	5071 K цьому місці є вбудований публікація	5071 K цьому місці є вбудований вміст	5071 K цьому місці розміщено вбудований контент	5071 K цьому місці розміщено вбудований допис	5071 K цьому місці розміщено вбудований публікація	5071 K цьому місці розміщено вбудований вміст	5071 K цьому місці показано вбудований контент	5071 K цьому місці показано вбудований допис	5071 K цьому місці показано вбудований публікація	5071 K цьому місці показано вбудований вміст	5071 K цьому місці вбудований контент	5071 K цьому місці вбудований допис	5071 K цьому місці вбудований публікація	5071 K цьому місці вбудований вміст	5079 K вас увімкнено блокувальник	5083 K нас немає власника	5083 K нас немає власників	5083 K нас немає акціонерів	5083 K нас немає інвесторів	5083 K нас немає олігарха
увидели	7 K ошибку
удобнее	4218 K слушать
уперше	5097 K опубліковано в	5097 K опубліковано у	5097 K опубліковано на	5097 K надруковано в
усе	5093 K про:	5093 K за темою:
успейте	4239 K подписаться
установите	13 K	4235 K приложение
усі	27 K коментарі	5093 K матеріали за темою:	5093 K статті за темою:
утренняя	4150 K рассылка
""", 'ф': """
фотогалерея	4178 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	269 K ли
харесахте	269 K ли
харесва	69 K ли ви	82 K ли ви
хотите	4217 K работать у нас	4217 K у нас работать	4217 K работать в нашей
хочете	5038 K працювати в нас	5038 K в нас працювати	5038 K працювати у нас
хочеш	5038 K працювати в нас
хочешь	4217 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	5018 K переказ	5018 K короткий виклад	5018 K короткий переказ	5018 K стислий виклад	5061 K текст	5061 K матеріал	5098 K текст	5098 K матеріал
цю	5061 K статтю
ця	76 K тема закрита	5098 K стаття
""", 'ч': """
четете	254 K още
чети	254 K още
чи	5019 K була стаття	5019 K був матеріал	5019 K був переказ	5019 K був цей переказ	5019 K була ця	5019 K був цей	5019 K сподобалась	5019 K сподобалася	5019 K сподобався
читай	4230 K нас
читайте	12 K нас	13 K	4158 K в	4158 K нас в	4178 K также	4178 K также:	4178 K:	4178 K подробнее	4178 K еще	4178 K по теме:	4178 K подробнее:	4178 K материал	4178 K в материале	4180 K по теме:	4206 K нас без	4206 K без	4215 K	4215 K нас в	4997 K також	4997 K також:	4997 K:	4997 K ще	4997 K також на тему:	4997 K по темі:	4997 K також на тему	5036 K
читать	4158 K в	4178 K также	4178 K по теме:
что	33 K вы думаете	4178 K ещё почитать:
чтобы	4289 K отписаться от этой рассылки	4289 K отписаться от рассылки
чуйте	1 K	254 K:
""", 'щ': """
ще	32 K немає коментарів	4997 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	4242 K статья	4278 K статья
это	26 K резюме	52 K расследование	4197 K краткое содержание
этот	26 K пересказ	4167 K материал содержит	4197 K пересказ	4197 K краткий пересказ	4203 K материал можно	4203 K текст можно	4242 K текст	4242 K материал	4278 K текст	4278 K материал
эту	4203 K статью можно
""", 'я': """
як	5019 K вам стаття	5019 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2291 K את
אולי	2308 K פספסתם:
אין	2279 K לשלוח תגובות	2279 K לפרסם תגובות	2352 K להעתיק תוכן	2352 K להעתיק את התוכן	2352 K לעשות שימוש בתכנים	2352 K לעשות שימוש בתוכן
אירעה	2348 K שגיאה
אל	2299 K תפספסו: הפעילו
אנא	2256 K הזינו כתובת מייל	2256 K הזינו כתובת אימייל
אני	2248 K רוצה לתמוך	2248 K רוצה להצטרף	2248 K רוצה לתרום
ארעה	2348 K שגיאה
""", 'ב': """
בואו	2292 K לעבוד איתנו
בחנו	2296 K את עצמכם
בשיתוף	2311 K המועצה	2311 K קרן
""", 'ד': """
דווחו	2291 K על
דף	98 K הבית >	98 K הבית '	98 K הבית "
""", 'ה': """
האזינו	1 K	2269 K:	2293 K לפודקאסט	2293 K לפרק
האם	8 K אהבתם	2291 K הכתבה	2291 K הסיכום	2291 K המידע
הדוא	2278 K"ל האדום
הדפדפן	2328 K שלך אינו	2328 K שלך לא
ההרשמה	2256 K בוצעה בהצלחה
הווידאו	2328 K אינו
הורידו	13 K	2261 K את האפליקציה	2298 K
הטור	2285 K המלא של
הטקסט	2353 K נוצר
היו	31 K הראשונים
הירשמו	2292 K לוובינר	2292 K לכנס שלנו
הכותב	2281 K הוא
הכותבים	2281 K הם
הכותבת	2281 K היא
הכנתם	59 K
הכתבה	2289 K תורגמה	2289 K נכתבה באופן אוטומטי	2291 K עניינה	2309 K ממשיכה	2352 K מוגנת	2353 K נכתבה	2353 K תורגמה	2361 K ממשיכה
המייל	41 K האדום
המשך	2309 K הכתבה	2361 K הכתבה
הסיכום	2289 K נכתב	2289 K נוצר	2353 K נוצר
הסרטון	2328 K אינו	2328 K לא
הפסקת	2260 K מעקב אחרי
הפעילו	2299 K התראות	2299 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2293 K המלא זמין
הצביעו	2296 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2248 K לאלפי	2248 K לאלפי התומכים,	2248 K לאלפי התומכים שלנו	2251 K למנוי	2261 K לערוץ הטלגרם	2261 K לקבוצת הוואטסאפ	2261 K לקבוצת הווטסאפ	2275 K אלינו	2275 K לערוץ	2275 K לקבוצה	2275 K לקבוצת	2275 K לקבוצות	2275 K עכשיו	2275 K גם	2276 K	2292 K לצוות שלנו
הצטרפי	2248 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2293 K לפודקאסט
השתתפו	2296 K בסקר
התגובות	5 K
התוכן	2328 K אינו	2352 K מוגן
התחקיר	52 K הזה
התקציר	2289 K נכתב	2289 K הופק	2289 K נוצר
התרגום	2353 K נעשה
""", 'ח': """
חודש	2304 K ראשון ב
""", 'י': """
יש	72 K שאלות	2256 K להזין כתובת מייל תקינה	2278 K לכם מידע	2278 K לכם סיפור	2278 K לך מידע	2278 K לך סיפור
""", 'כ': """
כבר	2251 K מנויים	2251 K מנוי
כדי	2304 K לקרוא את	2332 K לצפות בתוכן	2332 K להציג את התוכן
כל	2275 K החדשות
כתבות	2285 K נוספות מאת	2285 K נוספות של	2308 K נוספות:
כתובת	2256 K המייל לא תקינה	2256 K הדואר האלקטרוני אינה	2256 K המייל אינה תקינה	2256 K המייל אינה חוקית	2256 K האימייל אינה תקינה	2256 K האימייל אינה חוקית
""", 'ל': """
לא	2251 K מנויים
להאזנה	2293 K לכתבה	2293 K לפודקאסט
להורדת	2298 K
להמשך	2304 K קריאה
לכל	2281 K הכתבות של	2285 K הכתבות של	2285 K כתבות	2285 K המאמרים של	2308 K הכתבות:
לכתבה	2269 K המלאה
לכתבות	2308 K נוספות:
לעדכונים	2275 K נוספים	2275 K
לעקוב	2260 K אחרי הכותב
לערוץ	2261 K הטלגרם
לפניות	2278 K לכתב	2278 K לכתבת
לפרק	2293 K המלא
לצפייה	2293 K בסרטון	2293 K בווידאו	2293 K במשדר	2332 K בתוכן
לקבוצת	2261 K הווטסאפ	2275 K הוואטסאפ	2275 K הווטסאפ
לקבלת	2275 K עדכונים
לקריאה	2269 K נוספת	2269 K נוספת:	2304 K מלאה
לקריאת	2304 K הכתבה המלאה
לרכישת	2251 K מנוי	2251 K מינוי	2292 K כרטיסים לכנס	2292 K כרטיסים לחצו	2292 K כרטיסים לאירוע
לתמיכה	2248 K חודשית
""", 'מ': """
מאמרים	2285 K נוספים מאת
מה	33 K דעתכם	2296 K דעתכם? הצביעו
מוגש	2311 K בשיתוף
מיון	2279 K תגובות
מייל	2278 K אדום
מיין	2279 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2251 K קיים
מנויים	2251 K? התחברו	2251 K?
מעקב	2260 K אחרי הכותב	2260 K אחר הכותב	2260 K אחרי כתב
מצאתם	7 K טעות
משהו	2348 K השתבש
""", 'נ': """
נא	2256 K להזין כתובת מייל תקינה	2256 K להזין כתובת אימייל
נותרו	2320 K # תווים
ניסיתם	59 K
נכתב	2289 K בסיוע
נפלה	44 K טעות
נרשמת	2256 K בהצלחה
נתקלתם	2278 K במשהו	2278 K בטעות
""", 'ס': """
סדר	2279 K תגובות
סינון	2279 K תגובות
ספרו	59 K לי
סרטון	2328 K זה אינו
""", 'ע': """
עדיין	2251 K לא מנויים
עוד	2269 K בנושא:	2285 K כתבות של	2308 K במדור:	2308 K כתבות:
עמוד	2349 K # מתוך #
ענו	2296 K על הסקר	2296 K על הסקר:	2296 K על החידון
עקבו	12 K אחרינו	2260 K אחרי הכותב	2275 K אחרינו	2276 K אחרי
""", 'פ': """
פורסם	2316 K לראשונה ב
פרסומת	2309 K
""", 'צ': """
צילום	2316 K: רויטרס	2316 K: אי	2316 K: ap	2316 K: afp	2316 K: shutterstock	2316 K: שאטרסטוק	2316 K: getty	2316 K: פלאש	2316 K: דובר	2316 K: באדיבות	2316 K: לע"מ
צילומים	2316 K: באדיבות
צפו	2269 K:	2269 K גם	2293 K בסרטון	2293 K בתיעוד	2293 K בווידאו	2293 K בכתבה
""", 'ק': """
קבלו	2260 K התראות על כתבות	2299 K התראות	2299 K עדכונים על	2299 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2269 K גם	2269 K גם:
קראו	2269 K גם	2269 K גם:	2269 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	98 K >
רוצים	2275 K להיות	2275 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2322 K עכשיו:
שחקו	2322 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2279 K שיכללו
תודה	2256 K שנרשמתם
תווים	2320 K נותרו	2320 K שנותרו
תוכן	2311 K שיווקי בשיתוף	2329 K מוטמע	2329 K זה מגיע	2329 K חיצוני	2329 K זה מוצג	2353 K זה נוצר
תורגם	2289 K באופן אוטומטי
תמונה	2349 K # מתוך #	2349 K # / #
תמונות	2316 K: באדיבות
תמכו	81 K	2248 K בנו,	2248 K בנו היום	2302 K	2303 K בעבודתנו	2303 K בעיתונות עצמאית	2303 K בעיתונות חופשית	2303 K בנו עכשיו	2303 K בנו היום
תקציר	2289 K שנכתב
""", 'ا': """
ابرز	151 K النقاط بالذكاء
اجعل	136 K
احجز	153 K تذكرتك	153 K مقعدك
احجزوا	153 K تذاكركم
احصل	164 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	158 K معلوماتك	158 K نفسك
ادامه	1839 K اين مطلب	1839 K مطلب مخصوص	1839 K اين خبر	1895 K مطلب	1895 K خبر
ادعم	81 K	167 K
ادعمنا	102 K ولو
ادعموا	81 K	167 K
اذا	181 K كانت لديك معلومات	181 K كان لديك معلومات	181 K كانت لديكم معلومات	181 K كان لديكم معلومات
ارسل	141 K لنا صورك	141 K لنا قصتك	141 K لنا معلومات	141 K لنا علي	141 K لنا عبر
ارسلوا	141 K لنا علي	141 K لنا عبر	141 K لنا صوركم	141 K لنا قصصكم	141 K الينا علي	141 K الينا عبر	141 K الينا صوركم
از	1788 K روزنامهنگاري مستقل حمايت	1842 K دست ندهيد:
اسال	151 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1886 K از مطالب
استمرارنا	102 K مرهون بدعمكم	102 K مرهون	102 K بدعمكم
استمع	1 K الي	1 K	156 K الي
استمعوا	156 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1839 K يكماهه:	1839 K ماهانه:	1839 K سالانه:	1839 K يكساله:	1839 K سهماهه:
اشترك	138 K في	139 K في قناة	169 K
اشتركوا	136 K في	169 K
اضف	136 K	143 K تعليقك	143 K تعليقا علي	143 K تعليقا جديدا
اطلاعات	1828 K خود را بسنجيد
اعادة	68 K النشر مسموحة	178 K النشر
اعجبك	69 K	82 K
اعد	151 K هذا الملخص	219 K هذا الملخص
اعلان	174 K
افزودن	1846 K به سبد
اقرا	130 K ايضا	130 K ايضا:	130 K المزيد:	130 K:	130 K المزيد	173 K كذلك:	173 K ايضا-
اكنون	1856 K بازي كنيد:
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
انتشار	1886 K مطالب
انتقل	132 K الي المحتوي
انشئ	180 K حسابا	180 K حسابك
انضم	56 K الي #	138 K الي	139 K الي قناة
انضموا	56 K الي #	137 K الي
اهم	151 K النقاط بالذكاء
ايا	1822 K اين	1822 K خطايي
ايميل	1792 K معتبر وارد	1792 K وارد شده معتبر
اين	52 K گزارش	1822 K	1839 K مطلب مخصوص	1839 K مطلب ويژه	1839 K محتوا مخصوص	1839 K محتوا ويژه مشتركان	1842 K مطلب را هم بخوانيد:	1861 K ويدئو در	1861 K ويديو در	1861 K محتوا در	1862 K محتوا از	1886 K مقاله تحت	1887 K متن	1887 K مقاله	1887 K خلاصه	1887 K ترجمه	1887 K خبر
اينجا	1842 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	144 K وكاتب
بازنشر	68 K با ذكر	1886 K
بازگشت	1805 K به بالا
بالصور	216 K..
بالفيديو	216 K..
ببينيد	1804 K:
بخوانيد	1804 K:
بدعمكم	102 K نستمر
بدون	1788 K كمك خوانندگان
براي	1839 K خواندن متن كامل	1839 K خواندن ادامه	1839 K مطالعه متن كامل	1839 K ادامه خواندن	1839 K دسترسي به متن كامل	1865 K ديدن اين محتوا	1865 K مشاهده اين محتوا	1865 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1822 K اين
بيشتر	1804 K بخوانيد	1804 K بخوانيد:	1804 K ببينيد	1806 K بخوانيد:	1842 K بدانيد:
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
تصوير	1883 K # از #
تعداد	1854 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	151 K اعداد هذا	151 K انشاء هذا	151 K تلخيص هذا	154 K انشاء الملخص	219 K انشاء هذا	219 K اعداد هذا	219 K تلخيص هذا	219 K توليد هذا	219 K انشاء هذه	219 K انشاء الملخص	219 K انشاء النص
تماس	1817 K با نويسنده
تمت	151 K ترجمة هذا	151 K الترجمة	219 K كتابة هذا	219 K ترجمة هذا
""", 'ث': """
ثبت	1846 K نام در كارگاه
ثبتنام	1846 K در كارگاه
""", 'ج': """
جدول	1814 K امروز را	1814 K را حل كنيد
جرب	169 K
جربوا	169 K
""", 'ح': """
حامي	1788 K ما شويد	1788 K ما باشيد
حدث	213 K خطا
حقوق	178 K النشر	178 K الطبع
حمل	13 K	113 K التطبيق من	113 K التطبيق الان	164 K تطبيق	164 K تطبيقنا	164 K الان
حملوا	13 K	164 K
""", 'خ': """
خانه	98 K >	98 K '	98 K "
خبرنگار	1817 K:
خريد	1846 K انلاين كتاب	1846 K انلاين بليت	1846 K كتاب از فروشگاه	1846 K كتاب از سايت
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1882 K رخ داد
خلاصات	151 K مولدة
خلاصة	151 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1828 K خود را
در	1804 K اين باره بخوانيد	1814 K نظرسنجي شركت كنيد	1828 K اين نظرسنجي	1828 K نظرسنجي ما	1828 K نظرسنجي	1842 K همين زمينه:	1842 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	136 K قناتنا
رد	1805 K شدن از پربينندهترينها	1805 K شدن از پربيننده ترين ها
ردشدن	1805 K از پربينندهترينها
رفتن	1805 K به محتوا	1805 K به محتواي اصلي
""", 'س': """
ساعدنا	158 K علي تحسين
ساعدونا	158 K علي تحسين
ساند	167 K
ساهم	102 K ولو	102 K في استمرارنا
ساهموا	102 K ولو	102 K في استمرارنا
سجل	153 K الان في	153 K الان لحضور	180 K مجانا
سجلوا	153 K الان في	180 K مجانا
سوالي	72 K داريد
سودوكو	1814 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	159 K في الاستبيان
شاركنا	141 K قصتك	158 K رايك
شاركوا	3 K
شاركونا	141 K قصصكم	158 K رايكم
شاهد	130 K ايضا	130 K:	130 K ايضا:	156 K الفيديو اعلاه	173 K ايضا-	216 K بالصور
شاهدوا	156 K
شما	1828 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	144 K متخصص في	144 K وكاتب
صحفي	144 K متخصص في	144 K وكاتب
صفحة	214 K # من #
صفحه	98 K اصلي >	98 K اصلي "	98 K نخست >	98 K نخست "	1883 K # از #
صوت	158 K الان:
صوتوا	158 K الان
صورة	214 K # من #	214 K # / #
""", 'ط': """
طالع	173 K ايضا:
""", 'ع': """
عدد	184 K الاحرف المتبقية
عذرا	213 K، حدث خطا
عضويت	1792 K شما در خبرنامه
عكاس	1817 K:
عكس	1883 K # از #
""", 'ف': """
في	173 K السياق ذاته:	173 K السياق نفسه:	173 K هذا السياق:
""", 'ق': """
قبلا	1839 K مشترك شدهايد	1839 K مشترك شده ايد	1839 K عضو شدهايد	1839 K ثبت نام كردهايد
قد	130 K يهمك:	173 K يهمك ايضا:
قم	164 K بتحميل	164 K بتنزيل
""", 'ك': """
كاتب	144 K وصحفي	144 K وصحافي	144 K وباحث	144 K ومحلل	144 K واكاديمي	144 K صحفي
كاتبة	144 K وصحفية	144 K وصحافية	144 K وباحثة	144 K صحفية
كاراكترهاي	1854 K باقيمانده
كتب	219 K هذا المقال	219 K هذا النص
كد	1817 K خبر:	1817 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	102 K داعما	143 K اول من يعلق
كپيبرداري	1886 K
""", 'ل': """
لا	143 K تعليقات بعد	143 K توجد تعليقات بعد	143 K يوجد تعليقات بعد	143 K توجد تعليقات حتي الان	143 K توجد تعليقات علي هذا	178 K يسمح باعادة
لتصلك	138 K
لديك	106 K اشتراك	106 K حساب	106 K حساب بالفعل	180 K حساب
لديكم	72 K اسئلة
لطفا	1792 K ايميل معتبر	1792 K يك ايميل معتبر	1865 K جاوااسكريپت
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
ما	12 K را	33 K رايك	1788 K را به يك قهوه	1788 K را به قهوه	1788 K مستقل هستيم و بدون كمك	1788 K مستقليم و بدون كمك
متاح	113 K علي app store	113 K علي google play	113 K علي متجر ابل	113 K علي متجر غوغل	113 K علي متجر جوجل
مترجم	1817 K:
متصفحك	191 K لا	191 K لا يدعم
متوفر	113 K علي app store	113 K علي google play	113 K علي اب ستور	113 K الان علي app store	113 K الان علي google play	113 K علي متجر ابل	113 K علي متجر غوغل	113 K علي متجر جوجل
محتواي	1862 K جاسازيشده از	1862 K خارجي از
محتوي	192 K مضمن من	192 K خارجي من
مرتبط	1806 K:
مرورگر	1861 K شما
مشترك	106 K بالفعل	106 K بالفعل؟	1839 K هستيد؟ وارد
مشكلي	1882 K پيش امد
مصيتم	7 K
مطالب	1804 K مرتبط:
معماي	1814 K امروز را
ملخص	151 K بالذكاء	151 K المقال بالذكاء	154 K من انشاء الذكاء
منبع	1817 K:	1817 K :
مواضيع	130 K ذات صلة:	173 K متعلقة:
""", 'ن': """
نبذة	144 K عن الكاتب
نزل	13 K	164 K تطبيق	164 K تطبيقنا
نزلوا	164 K
نستمر	102 K بدعمكم
نشر	218 K هذا المقال اولا	218 K هذا المقال لاول مرة
نظر	1822 K شما درباره
نظرات	5 K
نظرسنجي	1828 K:
نقل	68 K مطالب با ذكر	1886 K مطالب
نهاية	132 K الاكثر قراءة
نويسنده	1788 K را به يك قهوه	1817 K:	1817 K :
نويسههاي	1854 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	151 K الملخص	151 K النص	154 K الصوت تم انشاؤه	191 K الفيديو غير	191 K المحتوي غير	192 K المحتوي مقدم	192 K المحتوي من	218 K المقال محمي	218 K المحتوي محمي
هذه	151 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	106 K انت مشترك	106 K لديك حساب	106 K لديك اشتراك	141 K لديك معلومات	141 K لديكم معلومات	141 K لديك قصة	141 K لديكم قصة	152 K كان هذا	152 K كانت هذه	152 K وجدت هذا	152 K اعجبك هذا	152 K اعجبتك هذه	160 K وجدت خطا	160 K لاحظت خطا	160 K وجدتم خطا
همچنين	1804 K بخوانيد	1804 K بخوانيد:	1842 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	174 K القراءة
وجدت	7 K خطا
وجدتم	44 K
ويدئو	1806 K:
ويديو	1806 K:	1806 K |
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
پادكست	1806 K:
پايان	1805 K پربينندهترينها
پرش	1805 K به محتوا
""", 'گ': """
گزارش	1806 K تصويري:	1817 K:	1822 K خطا
""", 'अ': """
अगली	2395 K स्लाइड
अभी	2438 K खेलें:
""", 'आ': """
आज	2405 K का सुडोकू	2405 K का क्विज खेलें
आप	12 K हमें
आपका	2443 K ब्राउजर
आपको	2415 K यह	2415 K ये
आपने	59 K बनाया
आर्थिक	2379 K सहयोग करें
""", 'इ': """
इनपुट	2407 K-	2407 K:	2407 K -	2407 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2394 K भी पढें	2394 K भी पढें:	2429 K भी पढें-	2429 K भी देखें:
""", 'ई': """
ईमेल	2422 K पता मान्य नहीं
""", 'ए': """
एक	2460 K त्रुटि हुई
एजेंसी	2407 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2394 K पढें:	2429 K भी पढें:
""", 'क': """
कंटेंट	2395 K पर जाएं
कुछ	2460 K गलत हो गया
कृपया	2422 K मान्य ईमेल	2422 K सही ईमेल
केवल	2425 K # रुपये में
कोई	44 K गलती	72 K सवाल	2460 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2415 K यह	2415 K आपको
क्विज	2405 K खेलें
""", 'ख': """
खबर	2415 K में कोई	2471 K विज्ञापन के
""", 'छ': """
छोडकर	2395 K सबसे अधिक पढी	2395 K ये भी पढें	2395 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	2407 K:
""", 'त': """
तस्वीर	2461 K #/#
""", 'द': """
देखें	2394 K:	2394 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2422 K के लिए धन्यवाद
""", 'प': """
पढिए	2429 K:
पढें	2394 K:	2429 K-
पसंद	69 K आया
पिछली	2395 K स्लाइड
पेज	2461 K #/#	2461 K # / #
पोल	2405 K में हिस्सा
""", 'फ': """
फोटो	2461 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2407 (K
""", 'म': """
मात्र	2425 K # रुपये में
मुख्य	2395 K सामग्री पर जाएं
""", 'य': """
यह	2394 K भी पढें	2394 K भी पढें:	2394 K भी देखें:	2407 (K लेखक के	2415 K खबर आपको	2429 K भी पढें-	2429 K भी पढें -	2443 K वीडियो आपके	2443 K सामग्री आपके	2446 K सामग्री देखने के लिए	2446 K वीडियो देखने के लिए	2464 K लेख कॉपीराइट	2464 K सामग्री कॉपीराइट	2465 K लेख	2465 K खबर	2465 K अनुवाद	2465 K सारांश	2465 K सामग्री
ये	2394 K भी पढें	2394 K भी पढें:	2407 (K लेखक के	2429 K भी पढें-	2429 K भी देखें:
""", 'ल': """
लेख	2471 K विज्ञापन के
लेखक	2407 K के बारे में	2407 (K	2407 K वरिष्ठ पत्रकार हैं	2407 K स्वतंत्र पत्रकार हैं
लेखिका	2407 K के बारे में	2407 (K	2407 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2471 K के बाद
वीडियो	2446 K देखने के लिए
""", 'श': """
शेष	2436 K अक्षर
""", 'स': """
संबंधित	2394 K:	2429 K खबर:	2429 K खबरें:
सदस्यता	2422 K लेने के लिए धन्यवाद
सबसे	2395 K अधिक पढी गईं समाप्त
सब्सक्राइब	2422 K करने के लिए धन्यवाद	2422 K करने के लिए शुक्रिया
सर्वाधिकार	2464 K सुरक्षित
सर्वे	2405 K में हिस्सा
सामग्री	2395 K पर जाएं	2395 K को स्किप करें
सिर्फ	2425 K # रुपये में
स्वतंत्र	2379 K पत्रकारिता को समर्थन	2379 K पत्रकारिता का समर्थन	2379 K पत्रकारिता का साथ
""", 'ह': """
हम	2379 K किसी कॉरपोरेट	2379 K किसी कॉर्पोरेट	2379 K कॉरपोरेट या सरकार	2379 K न किसी कॉरपोरेट	2379 K किसी सरकार या
हमारा	13 K
हमारी	2379 K पत्रकारिता का समर्थन	2379 K पत्रकारिता को सहयोग	2379 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2379 K किसी कॉरपोरेट	2379 K सहयोग करें
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
กด	12 Kติดตาม	4759 Kติดตาม	4759 Kไลก์
""", 'ข': """
ขอ	4762 Kบคุณภาพจาก	4762 Kบคุณข้อมูลจาก
ข่	4755 Kาวที่เกี่ยวข้อง:	4762 Kาวโดย	4768 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4768 Kิป:
คุ	4765 Kณรู้สึกอย่างไรกับ	4765 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4768 Kคลิป:	4768 Kคลิป :
""", 'ซ': """
ซื	4766 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4755 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตามเรา	12 Kดตามข่าว	12 Kดตามได้	4759 Kดตามช่อง	4759 Kดตามเรา	4759 Kดตามข่าว	4777 Kดตามอ่านข่าวอื่นๆ	4777 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4764 Kม ai
""", 'ท': """
ทด	4766 Kสอบความรู้ของคุณเกี่ยวกับ	4766 Kสอบความรู้ของคุณ:
ทำ	4766 Kแบบสำรวจสั้น
ที	4762 K่มา:	4762 K่มา :
""", 'บ': """
บท	4764 Kความนี้ใช้ ai	4764 Kสรุปนี้	4764 Kความนี้แปล	4764 Kความนี้เรียบเรียง	4765 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4764 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4762 K้เขียน:	4762 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4765 Kข้อผิดพลาดในบทความ
พื	4778 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4766 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4762 Kพ:	4802 Kพที่ # จาก #	4802 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4766 Kวมโหวต:	4766 Kวมโหวต :	4766 Kวมทำแบบสำรวจ	4766 Kวมสนุกตอบคำถาม	4766 Kวมสนุกลุ้น	4773 Kวมสนับสนุน
ร้	4781 Kองทุกข์	4781 Kองเรียน
""", 'ล': """
ลง	4766 Kทะเบียนเข้าร่วมสัมมนา	4766 Kทะเบียนเข้าร่วมงานได้ที่	4766 Kทะเบียนเข้าร่วมงานฟรี
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4773 Kับสนุน
สร	4764 Kุปโดย	4764 Kุปข่าวด้วย	4764 Kุปนี้	4764 Kุปข่าวโดย	4765 Kุปนี้มีประโยชน์
สา	4781 Kยด่วนข่าว	4781 Kยด่วนทีมข่าว
ส่	4781 Kงข่าว
""", 'ห': """
หน	98 K้าแรก >	98 K้าแรก '	4802 K้า # จาก #
""", 'อ': """
อ่	4755 Kานเพิ่มเติม:	4755 Kานต่อ:	4755 Kานข่าวต้นฉบับ:	4755 Kานเพิ่มเติม	4755 Kานประกอบ:	4768 Kานข่าวเพิ่มเติม:	4768 Kานข่าวเพิ่มเติม	4768 Kานข่าวที่เกี่ยวข้อง:	4768 Kานข่าว:	4768 Kานเรื่องอื่น:	4777 Kานข่าวต้นฉบับได้ที่	4777 Kานบทความอื่นๆ	4777 Kานรายละเอียดเพิ่มเติมได้ที่	4777 Kานข่าวอื่นๆ ที่	4777 Kานข่าวอื่นๆ ได้	4777 Kานข่าวอื่นๆ เพิ่ม	4777 Kานข่าวอื่นๆ ใน
อ้	4762 Kางอิง:
""", 'เ': """
เก	4762 Kี่ยวกับผู้เขียน
เข	4759 K้าร่วมช่อง
เน	4764 Kื้อหานี้สร้าง	4778 Kื้อหาสปอนเซอร์	4778 Kื้อหาโฆษณา	4778 Kื้อหาสนับสนุนโดย	4790 Kื้อหานี้มาจาก
เพ	4759 Kิ่มเพื่อน
เร	4762 Kื่อง:	4762 Kื่อง :	4762 Kื่องและภาพ
""", 'แ': """
แจ	4765 K้งแก้ไขข่าว	4781 K้งเบาะแส	4781 K้งข่าว
แช	3 Kร์
แป	4764 Kลโดย
แอ	4759 Kดไลน์
""", 'โ': """
โฆ	4778 Kษณา -
""", 'ใ': """
ให	4765 K้คะแนนบทความ
""", 'ไ': """
ไม	4759 K่พลาดทุกข่าวสาร	4759 K่พลาดข่าว
""", 'ả': """
ảnh	5149 K:	5207 K #/#	5207 K # / #
""", 'ủ': """
ủng	5149 K hộ tác giả	5170 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2959 Kせて読みたい	2959 【Kせて読みたい】	2959 Kせて読みたい:
""", 'こ': """
こち	2959 Kらもおすすめ	2959 Kらもおすすめ:	2995 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2969 K記事を書いた人	2969 K記事の筆者	2974 K要約はai	2974 K要約は、ai	2974 K要約は役に立ち	2974 ※K要約	2974 K記事の翻訳	2974 K記事の要約	2974 K記事はai	2974 K翻訳	2974 K見出しはai	2976 K動画はお住まいの地域	2976 K動画は、お住まいの地域	2976 K動画は現在ご利用	2976 K動画はご覧いただけません	2976 K動画は再生できません	2976 K動画は公開を終了	2986 K記事は	2986 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2951 K見・ご感想
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2959 Kと見る:	2995 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	3028 Kーが発生しました
""", 'オ': """
オリ	2995 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	98 Kプ＞	98 Kプページ＞	98 Kプ>	98 Kプ >	98 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2976 Kーヤーを読み込	3000 【Kゼント】	3000 Kゼント応募
""", 'ペ': """
ペー	3029 Kジ#/#
""", 'ホ': """
ホー	98 Kム＞	98 Kム>	98 Kム >	98 Kム '
""", 'メ': """
メー	2931 Kルアドレスの形式が	2931 Kルアドレスが正しくありません
""", '一': """
一覧	2995 【K】
""", '下': """
下載	13 K	5250 Kapp	5250 K應用程式
下载	13 K	5250 Kapp	5250 K应用
""", '以': """
以上	5293 K内容由ai
以下	5361 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	5286 K:	5286 (K	5286 K係	5286 K为	5286 K為
""", '你': """
你做	59 K了吗
你可	5268 K能會喜歡:	5318 K能想看:
你有	5279 K线索
你覺	5295 K得這篇
你觉	5295 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	5286 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	5293 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K我们	5257 K微信公众号	5257 K官方微信
""", '内': """
内容	5293 K由ai
""", '再': """
再生	2980 K速度
""", '写': """
写真	2959 【K】	2959 K:	2961 K特集:	2995 【Kを見る】	2995 【Kギャラリー】	3029 K #/#	3029 K#/#	3029 K # / #
""", '出': """
出典	2969 K:
出现	5357 K问题
出錯	5357 K了
出错	5357 K了
""", '分': """
分享	3 K到	3 K至	3 K本文	3 K这篇	3 K此
""", '前': """
前回	2995 【K】	2995 Kの記事:
""", '剩': """
剩余	5328 K字数
剩餘	5328 K字數
""", '加': """
加入	12 K我们的	12 K我們的	5277 K	5313 K
""", '動': """
動画	2959 【K】	2961 K:	2961 【K】	2976 Kプレーヤーを読み込	2976 Kプレイヤーを読み込	2995 【Kを見る】
""", '升': """
升級	5313 K
升级	5313 K
""", '原': """
原文	5317 K刊于	5317 K刊於
""", '参': """
参与	5297 K我们的
参考	69 Kになった	2959 K:
""", '參': """
參與	5297 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	5296 K错误
发生	5357 K错误
""", '取': """
取材	2969 K・文	2969 K・執筆
""", '另': """
另请	5268 K参阅
""", '可': """
可以	5278 K在x上
可自	68 K由转载
""", '合': """
合わ	2959 Kせて読みたい:
合成	2976 K音声で読み上げ	2976 K音声による読み上げ
""", '同': """
同场	5268 K加映:
同場	5268 K加映:
""", '問': """
問問	5293 K我們的ai
問題	3028 Kが発生しました
""", '喜': """
喜欢	69 K这篇	5236 K作者	5236 K这篇文章
喜歡	69 K這篇	5236 K作者	5236 K這篇文章
""", '執': """
執筆	2969 K:	2969 K/
""", '報': """
報名	5301 K參加
""", '填': """
填写	5297 K问卷
填寫	5297 K問卷
""", '如': """
如发	5296 K现
如有	5279 K线索	5279 K線索	5288 K新聞線索,	5288 K新聞線索請
如果	5279 K您有相关线索	5279 K你掌握	5279 K您掌握	5285 K您有
如發	5296 K現
""", '官': """
官方	5257 K微信:	5257 K微信公众号:
""", '審': """
審校	5286 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	5268 K閱讀	5268 K阅读	5268 K閱讀:	5268 【K閱讀】	5271 【K閱讀】	5271 【K阅读】	5318 K阅读:
""", '开': """
开启	5250 K通知	5250 K推送通知
""", '引': """
引用	2969 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	5271 K/	5318 K:
影音	5271 K/	5271 【K】	5318 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	5318 K看更多:
""", '微': """
微信	5250 K扫	5257 K公众号:
""", '您': """
您对	5295 K这篇文章
您對	5295 K這篇文章
您有	5279 K线索
您的	27 K评论
您覺	5295 K得這篇
您觉	5295 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	5247 K您的訂閱
感谢	5247 K您的订阅
""", '打': """
打开	13 K	5250 K微信
打賞	5236 K作者
打赏	5236 K作者
""", '扩': """
扩展	5268 K阅读:
""", '扫': """
扫一	5250 K扫
扫描	5250 K二维码关注	5277 K
扫码	5277 K
""", '投': """
投票	5297 K:
投稿	27 Kは
""", '报': """
报名	5301 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	5277 K追蹤
""", '掃': """
掃一	5250 K掃
""", '採': """
採訪	5286 K撰文:
""", '推': """
推荐	5268 K阅读	5268 K阅读:	5271 K阅读:
推薦	5268 K閱讀:	5271 K閱讀:
""", '提': """
提供	2969 K:
""", '摘': """
摘要	5293 K由
""", '撰': """
撰文	5286 K:
撰稿	5286 K:
""", '支': """
支持	5311 K
""", '收': """
收听	1 K	5306 K我们的播客	5306 K我们的节目
收聽	1 K	5306 K我們的播客	5306 K我們的節目
""", '文': """
文/	2969 K
文:	2969 K
文・	2969 K
文字	2980 Kサイズ	2980 Kの大きさ
文章	44 K有误	5286 K来源:	5296 K有误	5296 K有誤
""", '新': """
新聞	41 K爆料	5279 K線索
新闻	41 K热线	41 K报料	41 K爆料	5279 K线索热线	5279 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	5268 K:	5268 K新聞:	5268 K內容:	5268 【K新聞】	5268 K相關	5268 K阅读:	5268 K報導:	5268 K报道:	5271 【K新聞】	5271 【K新闻】	5317 K精彩内容	5317 K精彩內容	5317 K内容请	5317 K內容請	5317 K资讯请	5317 K資訊請	5317 K资讯,请	5317 K資訊,請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2931 Kなメールアドレスを
有問	72 K題
有料	5279 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	5360 K授权不得转载	5360 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	5293 K容由ai
本图	5361 K片由ai
本报	41 K热线
本摘	5293 K要
本文	5286 (K作者	5286 K作者	5293 K摘要	5293 K由ai	5293 K由人工智能翻译	5293 K由人工智能生成	5293 K由人工智慧	5317 K章來自	5317 K转载自	5317 K轉載自	5317 K来自微信	5317 K来自公众号	5317 K来自:	5317 K來自:	5360 K受版权保护	5360 K受著作權保護	5360 K原载于	5360 K首发于	5360 K原刊於	5360 K首发于《	5360 K轉載自	5360 K转载自	5360 K轉載自《	5360 K转载自《	5361 K由ai	5361 K由人工智能	5361 K由 ai	5361 K由人工智慧	5361 K使用ai	5361 K经ai
本翻	5361 K译由ai	5361 K译由人工
""", '来': """
来发	31 K表第一
来源	5286 K:
""", '校': """
校对	5286 K:
""", '構': """
構成	2969 K・文
""", '次': """
次に	2959 K読む:
次の	2995 Kページ:	2995 【K記事】
次ペ	2995 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	5277 K加入	5278 K在	5278 K关注	5279 K提供线索	5279 K投稿	5288 K提供照片	5288 K提供新闻线索	5288 K爆料:
""", '歡': """
歡迎	12 K追蹤	68 K轉載	5277 K加入	5278 K在	5279 K提供線索	5279 K投稿	5288 K提供照片	5288 K提供新聞線索	5288 K爆料:
""", '正': """
正し	2931 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此图	5361 K片由ai
此摘	5293 K要	5361 K要由ai	5361 K要由 ai
""", '测': """
测一	5297 K测:
""", '測': """
測一	5297 K測:
""", '点': """
点击	5268 K查看	5268 K阅读:	5306 K观看视频	5306 K收听本	5306 K收听节目	5306 K收听完整
点我	5277 K加入
""", '熱': """
熱門	5318 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	5279 K请	5279 K請
""", '版': """
版权	5360 K声明:	5360 K所有,	5360 K所有 ©
版權	5360 K聲明:	5360 K所有,
""", '特': """
特集	2961 K:	2961 【K】
""", '用': """
用微	5250 K信扫
""", '画': """
画像	2959 【K】	2995 【Kを見る】	3029 K#/#	3029 K #/#	3029 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	5296 K錯誤
發生	5357 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	5268 K阅读	5268 K新闻	5268 K报道:	5268 K阅读:	5271 【K报道】	5271 K报道:	5318 K新闻:	5318 K文章:
相關	5268 K新聞	5268 K報導	5268 【K新聞】	5268 K閱讀:	5271 【K報導】	5271 K報導:	5318 K新聞:	5318 K文章:	5318 K報導:
""", '看': """
看更	5268 K多:	5271 【K多】
""", '確': """
確認	5247 K信已寄至	5247 K信已寄到	5247 K信已寄送
""", '立': """
立即	5277 K加入	5297 K报名	5297 K報名
""", '筆': """
筆者	2969 Kプロフィール
""", '編': """
編輯	5286 K:
編集	41 K部への情報提供
""", '线': """
线索	5279 K征集
""", '编': """
编辑	5286 K:	5286 (K:
""", '聽': """
聽我	5306 K們的podcast
""", '自': """
自動	2976 K音声で読み上げ
""", '著': """
著者	2969 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	5306 K上方影片
""", '观': """
观看	5306 K上方视频
""", '视': """
视频	5318 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	5247 K成功	5313 K	5324 K本報	5324 K我們	5324 K本刊
""", '記': """
記事	7 Kの誤り	2951 Kの間違いを見つけ	2951 Kの誤りを見つけ	2951 Kに関するお問い合わせ	2951 Kへのご意見	2986 Kの誤り	2986 Kに誤り
記者	2969 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2959 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2951 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	3000 【Kプレゼント】	3000 Kプレゼント
""", '請': """
請作	5236 K者喝
請我	5236 K喝杯咖啡	5236 K們喝杯咖啡
請支	5311 K持
請至	5247 K信箱
請輸	5247 K入正確的電子	5247 K入有效的電子
""", '讚': """
讚賞	5236 K作者	5236 K支持
""", '订': """
订阅	5247 K成功	5313 K	5324 K本报	5324 K我们	5324 K本刊	5324 K本公众号	5324 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请作	5236 K者喝
请到	5247 K邮箱
请我	5236 K喝杯咖啡	5236 K们喝杯咖啡
请支	5311 K持
请输	5247 K入正确的邮箱	5247 K入有效的邮箱	5247 K入有效的电子
""", '責': """
責編	5286 K:
""", '資': """
資料	5286 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	5311 K
""", '责': """
责任	5286 K编辑:	5286 (K编辑
责编	5286 K:
""", '赞': """
赞助	5311 K
赞赏	5236 K作者	5236 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	5328 K输入
""", '这': """
这个	5294 K摘要
这段	5294 K摘要
这篇	8 K文章	52 K调查	52 K报道	5294 K文章
""", '追': """
追蹤	12 K我們
""", '這': """
這段	5294 K摘要
這篇	5294 K文章
""", '連': """
連載	2961 K:
""", '還': """
還可	5328 K輸入
""", '采': """
采写	5286 K:
""", '長': """
長按	5277 K
""", '长': """
长按	5277 K
""", '開': """
開啟	5250 K通知	5250 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2959 K記事	2959 K記事:	2959 【K記事】	2959 K:	2959 【K】	2961 K動画:	2961 K特集:	2995 【K写真】
""", '閱': """
閱讀	5268 K更多
""", '问': """
问问	5293 K我们的ai
""", '阅': """
阅读	5268 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首頁	98 K>	98 K＞	98 K >	98 K '
首页	98 K>	98 K＞	98 K >	98 K '
""", '馬': """
馬上	5297 K報名
""", '马': """
马上	5297 K报名
""", '點': """
點我	5277 K加入
點擊	5268 K查看	5268 K閱讀:	5306 K觀看影片
""", '같': """
같이	3082 K 보기:
""", '관': """
관련	3082 K 기사:	3120 K 기사 :	3120 [K 기사]	3120 K 기사-
관련기사	3082 K	3082 K:	3082 [K]	3120 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	3148 K 차단을 해제
광고차단을	3148 K 해제
""", '괜': """
괜찮아요	3072 K, 웹으로	3072 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	3105 K
기사	1 K 듣기	41 K 제보	3103 K #줄 요약	3110 K 주소가 복사
기사에	73 K 대해 궁금	3113 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	3120 K 기사:
""", '당': """
당신의	3112 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	3082 K 읽기:
더보기	3082 [K]	3082 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	3112 K 설문에	3112 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	3110 K 복사되었습니다	3110 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	3120 [K 본 기사]
""", '모': """
모바일	3072 K 웹으로 볼게요	3072 K 웹으로 계속
모바일웹으로	3072 K 볼게요
""", '문': """
문제가	3160 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	3103 K 요약은
본문	3110 K url 복사
""", '사': """
사진	3161 K #/#	3161 K # / #
사진출처	3126 K:
""", '생': """
생성형	3103 K ai가 요약
""", '선': """
선택	3158 (K) 개인정보	3158 [K] 개인정보	3158 (K) 광고성	3158 [K] 광고성
""", '설': """
설문에	3112 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	3148 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	3112 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	3082 [K]
""", '오': """
오류가	3160 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	3148 K 이용을 위해	3148 K 서비스 이용을 위해
""", '웹': """
웹으로	3072 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	3103 K 요약은 ai	3103 K 요약이 도움	3103 K 기사는 인공지능	3103 K 기사는 ai	3103 K 번역	3105 K 음성은 ai	3113 K 기사가 도움이	3113 K 기사를 어떻게	3113 K 뉴스에 대한 의견	3113 K 기사에 대한 의견
이미지	3161 K #/#	3161 K # / #
이슈	3120 [K]
이어	3082 K 읽기:
""", '인': """
인공지능	3105 K 음성으로	3105 K(ai) 음성
인기기사	3120 [K]
""", '일': """
일시적인	3160 K 오류가
""", '자': """
자료출처	3126 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	3110 K 복사되었습니다
""", '지': """
지금	3133 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	3082 K 기사:
추천기사	3120 [K]
""", '출': """
출처	3126 K:	3126 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	3161 K #/#
""", '필': """
필수	3158 (K) 개인정보	3158 [K] 개인정보	3158 (K) 이용약관	3158 [K] 이용약관
""", '함': """
함께	3082 K 볼 만한 기사:	3082 K 보면 좋은 기사:	3120 [K 읽기]
""", '핫': """
핫클릭	3120 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	98 K>	98 K >	98 K '
""", '화': """
화보	3082 [K]
"""}

CONTAINS = {',': """
,说:	5385 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	4132 K-vă	4136 K
abonații	50 K pot	4133 K noștri
abonează	80 K-te	4012 K-te pentru	4019 K-te pe youtube	4132 K-te
abonné	50 en tant qu'K	2052 pas encore K	2055 déjà K	2057 en tant qu'K
abonnés	2052 réservé à nos K	2055 réservé aux K	2242 nos K	2245 K
abonējiet	80 K	3320 K
actualisé	99 cet article a été K
actualité	2068 l'essentiel de l'K	2082 suivez l'K	2082 suivez toute l'K	2082 retrouvez toute l'K	2117 couvre l'K
actualizată	99 știrea a fost K
acționari	4097 fără K
adatkezelési	2497 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1715 K
adomány	2609 K
adományoddal	2605 K
adományok	2609 K
adományozz	2605 K
adományozzon	2526 K itt
advirtió	1715 K
adód	2607 K #
adója	2526 K #
adăugat	4135 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4666 K	4698 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2244 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1715 K
afișată	60 email nu va fi K
agregó	1715 K
aicināja	3323 K
aizsargātas	3262 visas tiesības K
aiškino	3256 K
ai가	3165 K 작성	3165 K 생성	3165 K 요약	3165 K 번역
ai로	3165 K 작성	3165 K 생성
ai를	3165 K 활용해
ajouté	2244 a K
ajută	4132 K-ne
ajánld	2605 K fel
aktualizovaný	99 článok bol K
aktualizován	99 článek byl K
aktérů	99 jména K
alkalmazás	2490 töltsd le az K
alkalmazásban	2524 az K
alkalmazást	2524 K
alkalmazásunk	2606 K
alkalmazásunkat	2490 töltse le K
alkalmazásunkban	84 K
alăturat	4036 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	2143 aidez-nous à K
analytička	533 je K
anhören	2 artikel K	2 text K	2 beitrag K	897 jetzt K:
anketě	553 naší K	553 v K
ankietę	35 naszą K	3729 naszą K	3729 krótką K
ankstesnėje	99 K versijoje
anmäl	4745 K dig till vårt	4745 K dig till våra
anmäla	4613 genom att K dig	4661 genom att K dig
annoncé	2244 a K
annoncør	724 betalt af en K	724 betalt af K
annonslänkar	37 K	74 K	4666 K	4698 K
annonsör	4677 betalt av en K	4677 betald av en K
annonsør	3601 betalt av en K
anterioară	99 versiune K a
antérieure	99 version K de cet
anunció	1715 K
anunțat	4135 a K
använder	4628 vi K cookies	4629 K kakor
anúncio	3907 após o K	3907 depois do K
anúncios	70 sem K	4003 sem K
apelował	3820 K
apelowała	3820 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1544 descarga la K	1544 descarga nuestra K
aplicația	84 în K noastră	4020 descarcă K	4132 descarcă K noastră	4132 descarcă gratuit K	4132 descarcă K și	4133 K noastră
aplikacją	84 z naszą K
aplikację	3682 pobierz naszą K	3683 pobierz K	3683 ściągnij K	3752 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4428 našej K
aplikáciu	4428 mobilnú K	4428 K
aportació	491 la teva K
aportación	1590 tu K	1624 haz tu K
apoyá	1712 K
applikációnk	2524 K
applikációnkat	2524 K
applikációnkban	84 K
apsolīja	3323 K
apóyanos	1590 K	1712 K
apóyenos	1590 K	1712 K
apúntate	1516 K a	1537 K a nuestra	1537 K gratis	1712 K gratis
apărat	4135 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4882 bir K paylaş
artykuł	15 darmowy K	20 cały K	3670 podoba ci się ten K	3730 nasz K do końca	3750 ostatni darmowy K	3818 ten K
artykułu	99 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1517 te ha gustado este K	1527 regala este K	1527 regalar este K	1533 último K gratis	1533 te queda # K	1627 y lee este K	1708 K	1709 #% del K	1709 # % del K	1709 #% de este K	1709 # % de este K	1713 este K
artículos	15 K gratis	1533 K gratis este mes	1533 te quedan # K	1533 límite de K	1708 K
aseguró	1715 K
associés	2091 cookies K à ce contenu
assuré	2244 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	952 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	4012 K-te pentru
autorização	3886 sem K prévia e expressa
autorką	3721 kontakt z K
autorská	535 K práva
avertizează	4135 K
avísanos	1712 K
ayúdanos	1590 K	1712 K a
açikladi	4964 K
açin	4882 K
añadió	1715 K
año	1714 al K
""", 'b': """
bağirdi	4964 K
bağirdilar	4964 K
bağiriyor	4964 diye K
bağiriyordu	4964 K
bağiş	4961 K yap	4965 K
bağişiniz	4961 K
bağlantilari	74 satiş ortakliği K	4875 satiş ortakliği K
başlayan	4881 tl'den K
başvurun	4882 K
behält	29 K sich vor	29 K sich das recht
behöver	4602 vi K ditt stöd	4745 vi K din hjälp
beiträge	58 neue K per mail	1024 K
beiträgen	1024 K
bekapcsolása	2490 értesítések K
beløb	791 fast K
beløp	3665 gi et K	3667 fast K
bemängeln	1031 K
bemängelt	1031 K
berätta	67 K för oss	67 K din
berättade	4748 K
berättar	4748 K
bestätigen	817 K sie ihre
bestätigungslink	943 K
bestätigungsmail	817 K	943 K
betalvägg	4749 K
bezpečí	99 linka K
bezplatný	573 poslední K článek	4422 náš K webinár	4445 posledný K článok
bezplatných	4431 K článkov
bezpłatne	3735 K konto
bezpłatny	3726 nasz K webinar	3750 ostatni K artykuł
bezpłatnych	3735 limit K
beágyazott	2566 egy K tartalom látható	2566 egy K tartalom található
beállításai	2565 cookie-K miatt
beállítások	2565 cookie-K miatt	2565 cookie K miatt	2565 süti K miatt
beğendiyseniz	4962 bu haberi K	4962 bu yaziyi K
biết	5232 cho K
blokovač	605 K reklam
blokování	524 K reklam	605 K reklam
blokującego	3784 programu K reklamy
blokującej	3784 wtyczki K reklamy
blokujący	3784 program K reklamy
blokującą	3784 wtyczkę K reklamy
blokátor	605 K reklam
bohaterów	99 imiona K
boletín	78 el K	78 al K	78 nuestro K	1537 recibe el K	1537 nuestro K	1542 K diario	1712 recibe el K	1713 nuestro K	1716 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	2062 dans votre K mail	2062 dans votre K e-mail
brezplačen	4545 zadnji K članek
brezplačne	4532 K članke
brezplačni	4525 naš K webinar	4545 zadnji K članek
brezplačnih	4532 K člankov
bronił	3820 K się
brzmiał	3820 K
brzmiała	3820 K
brzmiało	3820 K
butlletí	414 subscriu-te al K	414 el nostre K	492 el nostre K	495 K
buzdított	2608 K
buzdította	2608 K
buzón	79 en tu K	1540 en tu K
bájate	1712 K la app
báo	5150 là nhà K
bölümünde	85 yorum K
bönföll	4748 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4748 K
bønfaldt	792 K
bønn	3518 vi har en K til deg
bønnfalt	3668 K
bústia	437 a la teva K
bülten	4871 e-K	4965 K
bültene	4822 K abone	4822 K kayit	4822 K kaydol
bülteni	4871 haber K
bültenimiz	78 K	4962 K
bültenimize	78 K	78 e-K	4822 K	4961 K	4962 K
bültenine	4871 K
błagał	3820 K
błagała	3820 K
bạn	49 gửi cho K bè	5124 hộp thư của K	5169 sự ủng hộ của K	5229 mời K	5229 cần sự ủng hộ của K	5229 nhờ sự ủng hộ của K
bằng	5179 K văn bản của báo
""", 'c': """
caffè	2792 un K
café	54 me paga um K	1591 un K	1624 un K al mes	2120 un K
caractères	2143 limitées à # K
catedrática	1587 es K
catedrático	1587 es K
celého	503 pro čtení K
cercetătoare	4036 este K
cercetător	4036 este K
changés	99 prénoms ont été K
chaîne	2242 notre K
chefredaktör	4651 är politisk K	4651 är K
chefredaktør	701 er K
chuyện	5148 bạn có câu K
chép	5143 cấm sao K bài	5179 mọi sao K
chính	99 đính K	5133 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	5124 bản tin của K tôi	5127 theo dõi K tôi	5148 cho K tôi qua	5148 liên hệ với K tôi qua	5148 hãy liên hệ với K tôi	5229 ủng hộ K tôi	5229 K tôi cần sự giúp đỡ	5229 giúp K tôi	5229 theo dõi K tôi	5229 hãy gửi cho K tôi	5229 hãy liên hệ với K tôi	5229 hãy báo cho K tôi	5230 K tôi trên	5230 của K tôi	5230 cho K tôi
chọn	5229 hãy bình K
cikkből	2604 K #
cikkéből	2604 K #
cikkünk	2606 minden K
cikkünkhöz	2606 minden K
collecté	2065 est K par
collectée	2065 est K par
collectées	2065 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3868 nos K
comentó	1715 K
comisión	1613 recibir una K
comissió	432 rebre una K
comissão	3906 receber K	3906 receber uma K
commerciële	3423 K partner
communauté	2128 K whatsapp	2128 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2823 parte della nostra K
condamné	2244 a K
condiții	4023 termeni și K
confidentialité	2095 politique de K
confidențialitate	4023 politica de K
conférences	2117 est maître de K
connecté	2097 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3833 acesse todo o K	3896 ao exibir este K	3896 ao ver este K
contribuição	3888 com a sua K	4002 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	99 K cenas
contó	1715 K
conversación	1565 participar en la K
conținut	9 acest K	4012 K doar pentru abonați
conținutului	4032 preluarea K
cookieinställningar	4626 K	4653 K
corespondentă	4036 este K
corrección	99 K:
correção	99 K:
corrigé	99 article a été K
creează	4132 K un cont pentru a citi
csatornájára	2514 viber-K
csatornánk	2606 K
csatornánkhoz	2514 telegram-K	2514 whatsapp-K
csatornánkra	2514 youtube-K	2605 iratkozz fel K	2605 iratkozzon fel K
csábított	2608 K
cuéntanos	38 K	67 K	1565 K en	1712 K
cuéntenos	38 K	67 K
czytać	3676 aby K dalej	3676 żeby K dalej	3817 chcesz K dalej
czytelników	36 naszych K	3730 opiniami K	3741 z wpłat K	3741 dzięki wsparciu K	3758 K	3818 naszych K	3818 z wpłat K
câmpurile	60 K cu steluță
cântau	4135 K
címével	2549 e-mail-K
cùng	51 hãy tham gia K họ
của	5153 là cây bút K	5230 độc giả K
""", 'd': """
danişmanliği	4876 yatirim K kapsaminda değildir	4876 yatirim K hizmeti
daní	4436 # % z K	4436 #% z K
darbą	3254 mūsų K
darowiznę	3674 przekaż K	3817 przekaż nam K	3817 przekaż K na
datenschutzerklärung	843 unserer K	1029 unserer K	1029 unsere K
datenübertragung	885 der K zu
dați	62 K-mi tag
debatindlæg	702 send dit K	702 skrive et K
debatredaktør	701 er K
debattredaktør	3574 er K
debattør	701 er K
declaró	1715 K
decía	1715 K
demandé	2244 a K
denmişti	4964 K
denunció	1715 K
dependență	88 jocurile de noroc pot crea K
descrições	99 contém K
descárgate	1544 K la	1544 K nuestra
destekçimiz	4882 K olun	4961 K olun
desteğiniz	4961 K
desteğinizle	4962 K
desteğiyle	18 okurlarin K	4857 yapay zeka K	4873 K ayakta	4887 yapay zeka K
değildir	30 sorumlu K
değiştirildi	99 isimler K
değiştirilmiştir	99 isimler K
dimineață	17 în fiecare K
diskutovať	4427 K môžu
disponível	3844 K no google play
doação	3829 faça uma K	3888 sua K	4002 sua K	4002 faça uma K	4006 K
doações	4006 K
dodał	3820 K
dodała	3820 K
dodává	642 K
događaj	4323 naš K
domagał	3820 K się
donació	491 fes una K	495 K
donación	1522 haz una K	1522 tu K	1590 tu K	1590 una K	1712 tu K	1712 haz una K	1716 K
donația	4132 K ta
donație	4132 fă o K	4136 K
donații	4136 K
donează	90 K cât poți	4132 K acum
doplněn	99 článek byl K
doporučil	642 K
doporučila	642 K
doporučovala	642 K
dopuštenja	4334 bez K
doradzał	3820 K
dorzuć	3817 K się
dostawać	3751 chcesz K
dostávajte	4451 K
dostávat	574 chcete K	602 chcete K zprávy
dostávať	4446 chcete K
dostávejte	580 K
dostęp	80 kup K	3676 masz już K	3735 pełny K do	3735 wykup K	3817 kup K
dostępny	3676 artykuł K tylko
dotazník	554 krátký K	4426 krátky K
dotazníka	4426 nášho K
dotazníku	553 našeho K	554 krátkého K
dowolną	3819 K kwotą
dočtete	561 více se K
dołóż	3817 K się
dołącz	51 K do nich	51 K	3688 K do nas na	3817 K do nas	3817 K do grona	3817 K do nich
drastické	99 obsahuje K
draudžiama	3200 K kopijuoti	3200 be leidimo K	3200 be sutikimo K
draudžiamas	3221 be leidimo K
dueños	1657 sin K	1657 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3818 K dalej
dziennikarką	3722 jest K	3799 jest K
dzięki	3818 K wam	3818 K tobie
dziękujemy	3732 K za zapisanie	3732 K za zapis	3817 K, że nas czytasz
där	42 var du K
débloquer	2055 pour K
déclare	2244 K
déclaré	2244 a K
découvrez	2052 K nos offres	2241 K nos offres
déductible	2046 K des impôts	2046 K à #	2243 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2244 K
déplore	2244 K
déposés	2133 des cookies seront K
désabonner	2062 K à tout moment	2066 K à tout moment	2066 vous K en cliquant
désactiver	2089 K adblock
désactivez	2089 K adblock
désinscription	2066 K à tout moment
désinscrire	2066 K à tout moment	2068 vous K à tout moment
díky	640 K vám
dôvery	99 linku K
dömde	4748 K
dømte	792 K	3668 K
düzeltme	99 K:
děkujeme	639 K, že nás čtete
dřívější	99 K verzi článku
důvery	99 linka K
dụng	5129 tải ứng K	5229 tải ứng K của	5229 hãy tải ứng K	5229 tải ngay ứng K
""", 'e': """
edellyttää	1972 K tunnusta
editörlerimize	39 K
editörüdür	4854 K
editörün	99 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2603 K készült
elaboración	1613 no ha participado en la K
electrònic	414 el teu correu K
electrónico	60 correo K no se mostrará	1540 tu correo K	1565 tu dirección de correo K no será publicada
elemző	2517 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2483 a teljes cikk K
elsőként	2525 értesülj K
előfizetés	2609 K
előfizető	2483 már K	2605 legyen K
előfizetőink	50 K	2483 K olvashatják	2528 K számára	2606 K
előfizetők	50 az K	2539 csak K	2609 K
előfizetőknek	2484 csak K	2539 K szól
előfizetőként	50 K
előfizetőnktől	2549 K
emlékeztetett	2608 K
emoțional	99 pot afecta K
endereço	3862 seu K de email não será
engedély	2532 K nélkül tilos
engedélyezze	2496 K a javascript
engedélyezése	2566 tartalmainak K	2566 tartalmak K
engedélyhez	2532 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	99 pour cette K, nous	2242 cette K	3439 onze korte K	3439 onze K
enquêtent	2242 K pour vous
enquêtes	2242 nos K
ensimmäinen	2035 K kuukausi
enthält	885 dieses element K daten
entraînement	48 K d'ia
entrée	2196 ctrl+K	2196 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1712 K
epizódu	4424 K
erată	99 K:
ergänzt	99 text wurde K	99 artikel wurde K
erhvervsredaktør	701 er K
erhältlich	897 shop K	972 im shop K
erişin	4882 K
erklärt	1031 K
erklärte	1031 K
erkände	4748 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	1028 K sie es weiter
erzählt	67 K uns	1031 K
erzählte	1031 K
escribió	1715 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1565 K a	1712 K
estimé	2244 a K
estás	1517 ya que K aquí	1517 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4831 javascript'i K
evästeasetuksesi	1925 K
evästeasetuksiasi	1949 K
evästeasetuksissa	1925 K
evästeasetusten	1925 K
evästeasetustesi	1925 K
evästeet	1949 K	1974 K
evästeitä	1928 K
evästesuostumuksesi	1925 K
evästevalintasi	1925 K
evästevalintojesi	1925 K
existují	564 K díky
experiência	67 conte sua K
explicó	1715 K
expliqué	2244 a K
expérience	67 partagez votre K
externého	4418 K obsahu
externí	546 K obsah
externího	546 K obsahu	546 obsah z K
externý	4418 K obsah
""", 'f': """
favoritkälla	4647 K
faça	4002 K um pix
felelősséget	30 nem vállal K
felhasználása	2531 cikkek K csak	2531 cikk K csak	2531 tartalom K csak	2531 anyagok K csak
felhasználási	2497 K feltételek
felietonistką	3799 jest K
felietonistą	3799 jest K
feliratkozás	2485 K a hírlevélre	2485 hírlevél K
feliratkozásommal	2512 K
feliratkozással	2512 K
felkavaró	99 K
fictício	99 nome K
fictícios	99 nomes K	99 nomes são K
filmări	40 poze și K
filozófus	2517 K
folosește	4023 K cookie
folytatásához	2483 a cikk K
fordítóval	2521 gépi K
forintért	2528 havi # K
formulára	4429 odoslaním K
formulário	4002 inscreva-se no K
formuláře	557 odesláním K
forrásként	2513 kedvenc K
fortæl	67 K os
fortæller	792 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2500 küldd el K
fotóit	40 K	2500 küldje el K	2500 küldje be K
fotóját	2500 küldje el K
frissítettük	99 K a cikket	99 cikkünket K
frågade	4748 K
früheren	99 K version	99 K fassung
férjen	2605 K hozzá
följ	4620 K oss på	4745 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4643 alla rättigheter K
fördere	1028 K
fördermitglied	80 werden sie K	912 werde K	912 werden sie K
fördern	1028 jetzt K	1028 K sie
föredragen	4647 K källa
föredragna	4647 K källa
föreslog	4748 K
författare	4651 är K och
förklarade	4748 K
förklarar	4748 K
försvarade	4748 K sig
følg	666 K os på	789 K os	3539 K oss på	3665 K oss
første	714 K måned	791 K måned	3588 K måned	3667 K måned
førsteamanuensis	3565 er K
førstelektor	3565 er K
független	2481 támogassa a K	2606 K sajtó
főmunkatársa	2590 K
főszerkesztője	2519 K
""", 'g': """
gadā	3322 K
gazeteciliği	4962 bağimsiz K
gazeteciliğimiz	4962 K
gazetę	3761 kup K
gefällt	943 K ihnen, was sie	943 K dir, was du
gelmişken	4815 buraya kadar K
gespräch	99 K wurde gekürzt
geändert	99 namen K	99 name K	99 namen wurden K
geöffnet	849 wird in neuem fenster K
giovedì	17 ogni K
giáo	5150 là K sư
giảng	5150 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	4397 K
gridò	2917 K
gràcies	438 K a gent com tu	492 K a tu
grátis	4004 teste K
grâce	18 K à vous	2043 K à vos dons
gwiazdką	60 pola z K
gärna	4745 vill K höra från dig
går	644 før du K	3518 før du K
gåva	4602 ge en K i dag	4602 ge en K nu	4603 din K	4603 ge en K	4745 din K gör	4745 ge en K i dag	4749 K
gönderdik	4889 size bir e-posta K
gönderin	4882 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4746 K mer
göre	4964 K
görün	4882 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4882 K
gösterilmeden	4845 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	99 haber K	99 yazi K
güncellenmiştir	99 haber K
głosił	3820 K
głosiła	3820 K
głosiło	3820 K
głosuj	3746 K
głosujcie	3746 K
głównej	3737 na stronie K
gương	64 trang K
gửi	49 hãy K	5148 xin K về
""", 'h': """
használ	2496 cookie-kat K	2497 sütiket K
használat	2496 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	1031 K es
helyesbítés	99 K
helyreigazítás	99 K
helyszínen	2500 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	877 bei google K
hirdették	2608 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2576 K
hirdetésblokkolót	2576 K
historią	67 podziel się swoją K
historička	533 je K
história	67 conte sua K
hjälp	4654 K av ai	4678 K av ai	4745 K oss
hjälper	4745 din gåva K
hjælp	704 K af ai	704 K fra ai	725 K af ai	789 vi har brug for din K	789 K os
hjælper	789 dit bidrag K
hlásal	642 K
hlásala	642 K
hlásá	642 K
hovorí	4500 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2502 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2502 a K
hozzátette	2608 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1950 tekoälyä K
hágase	80 K socio
hájil	642 K se
hájila	642 K se
häng	4745 K med i
häufiger	877 bei google K
hävdar	4748 K
håller	43 K du med	43 K du inte med	4685 läsare som K
hævder	792 K
hébergé	2091 ce contenu est K par
hình	99 có chứa K ảnh
híreinket	2549 K
hírekben	2490 a google K	2513 google K
hírlevelére	2512 K
hírlevelünk	78 K	2606 K
hírlevelünket	2512 K
hírlevelünkre	78 K	2485 K	2605 iratkozzon fel K	2605 iratkozz fel K	2606 K
hírlevél	2609 K
hírlevélre	78 K	2605 iratkozz fel a K	2605 iratkozzon fel a K
hó	2607 ft/K
hónap	2528 első K	2607 első K
hören	967 K sie hier.
hører	3579 der du K
hükmetti	4964 K
hüüdis	1784 K
hüüdsid	1784 K
hűségidő	2539 K nélkül
hồng	5178 nhận hoa K
""", 'i': """
iecienītāko	3270 K avotu
iepriekšējā	99 K versijā
ifølge	792 K	3668 K
illimité	2057 accès K	2152 en K
imágenes	40 tus K	99 contiene K
incorporó	1587 se K a
independentă	4133 presa K
independência	4003 a K
indicó	1715 K
indiqué	2244 a K
indrømmede	792 K
indrømmer	792 K
indépendance	2242 notre K
indépendant	2043 soutenez le journalisme K	2242 journalisme K	2242 média K
indépendante	2149 la presse K a	2242 presse K	2242 information K
información	1553 sigue toda la K	1553 siga toda la K	1587 cubre la K	1713 esta K
informację	3721 wyślij K
informações	99 com K de
informațiilor	4032 preluarea K
informováni	602 chcete být K
informó	1715 K
informē	3323 K
ingresá	77 K tu correo
innehåll	4629 externt K	4653 externt K
innehåller	99 K spoilers
innehållet	9 K
innrømmer	3668 K
innrømmet	3668 K
inquiète	2244 s'K
inquérito	35 nosso K
inscrição	3838 cancelar a K
inscríbete	1516 K
inställningar	4626 cookie-K	4626 dina K för cookies	4626 dina K för kakor
insändare	43 K	4652 skicka din K	4652 din K till	4652 skriva en K
intelektą	3208 dirbtinį K	3223 dirbtinį K
inteligencję	3743 przez sztuczną K
inteligencí	566 umělou K
intelligenciával	2521 mesterséges K készült	2541 mesterséges K
introduceți	77 K adresa de email
intégralité	2052 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	99 para esta K	1713 esta K
investigação	4003 esta K
investigație	4133 această K
investigațiile	4133 continua K
invítame	54 K a un café	54 K un café	1712 K a
invítanos	1712 K a
ismételgette	2608 K
istediğiniz	4821 K zaman iptal	4963 K zaman iptal
izražavaju	4328 komentari K
içeriği	9 K
içeriğin	4856 harici K
içermektedir	99 sahneler K
išorinio	3206 K turinio
""", 'j': """
jautāja	3323 K
javascript가	3142 K
javascript를	3142 K
javasolják	2608 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3670 skoro już tu K	3670 skoro tu K
ještě	613 zbývá K
jogász	2517 K
jugé	2244 a K
jurnalistă	4036 este K
jurnaliștii	39 K noștri	4067 K noștri îți trimit	4133 K noștri
jälgi	1781 K meid
jäljellä	1968 ilmaista juttua K	2032 K #%	2032 K # %	2032 #% K	2032 # % K
jäseneksi	80 liity K	2033 liity K
""", 'k': """
kanał	3818 nasz K
kannatusjäseneksi	2033 liity K
kanál	640 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	4398 K
kedykoľvek	4403 odhlásiť sa môžete K
keresőben	2513 google-K
khoản	5121 bạn đã có tài K	5133 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	5143 K sao chép bài viết	5143 K sao chép nội dung	5143 K sao chép lại
khẳng	5232 K định
kiabált	2608 K
kiabálta	2608 K
kiabálták	2608 K
kiegészítettük	99 a cikket K	99 cikkünket K
kifogásolja	2608 K
kirjeessä	2036 luki K
kiáltott	2608 K
kiáltotta	2608 K
kiáltották	2608 K
kiến	5164 ý K của bạn sẽ	5229 hãy gửi ý K	5229 vui lòng gửi ý K
kliknutím	557 K na
kolačića	4319 K	4349 K
kolačiće	4319 K	4349 K
kolačići	4319 K
komentować	6 K	3708 aby K
komentár	6 pridať K	4427 pridajte K
komentára	4427 pridanie K	4427 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	544 je K	544 , K	621 , K
komentátorem	544 je K	621 je K
komentátorka	621 , K
komentátorkou	544 je K	621 je K	4416 je K
komentátorom	4416 je K
komentář	6 přidat K
komentáře	6 pro přidání K	555 vložení K	555 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2502 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1950 K
konferencję	3726 naszą K
konuştu	4964 diye K	4964 K
kopírovanie	4409 K obsahu bez	4409 K je zakázané
kopēšana	3269 K bez
korespondentką	3722 jest K	3799 jest K
korespondentė	3205 K
korábban	2548 K itt írtunk	2548 K ebben a cikkben írtunk
korábbi	99 cikkünk K
krzyczał	3820 K
krzyczała	3820 K
krzyknął	3820 K
krzyknęła	3820 K
krävde	4748 K
krævede	21 K felter er	792 K
krönikör	4651 är K	4725 är K
kulturalną	3730 K dyskusję
kulturredaktör	4651 är K	4725 är K
kulturredaktør	701 er K	771 er K	3574 er K	3647 er K
kumppanuuslinkkejä	74 K	1962 K
kvíz	553 náš K	4426 náš K
kvíze	4426 našom K	4426 v K
kvízu	553 našem K	553 v K
kyltissä	2036 luki K
kysyivät	2036 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2607 K
käsitellään	99 jutussa K
käyttää	1926 tämä sivusto K
käyttöehdot	1957 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2608 K
kérdezték	2608 K
kérdőívünket	35 K
kért	2608 K
kérte	2608 K
kérték	2608 K
kívánt	99 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	1028 K sie uns
könyörgött	2608 K
könyörögtek	2608 K
köszönjük	2605 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2490 K minket	2605 K minket
követelte	2608 K
követelték	2608 K
közgazdász	2517 K
közlése	2540 nélküli K tilos
közreműködésével	2603 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2608 K
kúpte	4497 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	1031 K an
künstlichen	901 K stimme vorgelesen	901 K stimme vertont
künstlicher	960 mithilfe von K
küpsised	1734 K
küpsistega	1734 K	1753 K
küsis	1784 K
kč	559 za # K	559 od # K	641 od # K
kļūsti	3320 K par
křičel	642 K
křičela	642 K
křičeli	642 K
kể	5232 K
""", 'l': """
labākie	3289 K raksti tavā
lamentó	1715 K
lançait	2244 K
lasītu	3259 lai K tālāk
lasītāji	3321 mūsu K
lasītājiem	3321 mūsu K
lejupielādē	3320 K
lelkisegély	99 K
leverandør	3576 ekstern K
leverantör	4653 extern K
leído	1627 has K tus #
leírásokat	99 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	3279 K
linkistä	1961 lisää tästä K
lisenssillä	47 K
lisäsi	2036 K
llicència	47 K cc
lucrează	4036 K în presă
lunedì	17 ogni K
lună	4134 pe K
luận	6 để bình K	85 phần bình K	99 từ chối bình K	5121 đăng nhập để bình K	5164 bình K của bạn sẽ	5229 đăng nhập để bình K
lájkolj	2490 K minket
lákal	642 K
läget	4662 koll på K
lähdet	1901 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4665 du kan K mer	4665 kan du K mer	4665 K mer om	4742 #% kvar att K	4742 # % kvar att K	4746 fri att K
läsare	36 våra K	4663 våra K	4746 våra K
läsarna	18 tack vare K
läser	4745 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	729 K for	3606 K for	4682 K för
læser	789 tak fordi du K
læserbrev	43 K	702 skrive et K	702 send dit K
læsere	36 vores K	790 vores K
læseres	713 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1533 K de notas
límites	1527 sigue leyendo sin K
lòng	5148 vui K gửi về	5229 vui K gửi về
löd	4748 K
lød	792 K	3668 K
lūdza	3323 K
lập	5168 ủng hộ báo chí độc K	5230 báo chí độc K
""", 'm': """
magyarázta	2608 K
mailovú	4429 e-K adresu
mainoslinkkejä	37 K	74 K	1962 K
manhãs	17 todas as K
markedsføringscookies	673 K
marqués	60 champs K d'une étoile
masintõlke	1736 K abil
materiał	9 ten K
matéria	20 ler esta K	3833 esta K é só	3920 para ler esta K	3999 #% desta K	3999 # % desta K	3999 #% da K	3999 # % da K	4003 esta K
matérias	3887 limite de K	3998 K
matí	491 rep cada K
mawiał	3820 K
mawiała	3820 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2608 K
megbízásából	2603 K készült
megjelenését	2603 K támogatta	2603 K támogatja
megjelenítése	2566 tartalmainak K	2566 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	99 nevek K
megváltoztattuk	99 nevét K
meidän	2033 tue K
meitä	1959 tukea K	1959 tue K	2033 tue K	2033 auta K
mencióname	62 K
menționat	4135 a K
mesačne	4499 K
mesečno	4397 K	4595 K
mesélte	2608 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3819 za K
miesięcznie	3819 K
minkä	90 anna K voit
miễn	15 bài K phí	5171 hết số bài K phí	5231 dùng thử K phí
mjesečno	4397 K
moderálási	2502 K elveink
modifié	99 article a été K	99 prénom a été K	99 nom a été K
modifiés	99 prénoms ont été K	99 noms ont été K
modération	83 jouez avec K	2143 charte de K	2143 K par la rédaction
mokė	3256 K
mondták	2608 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1527 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1715 K
mulțumim	4132 K că ne citești
munkatársa	2519 K	2590 K
munkatársunknak	39 K
munkánk	2606 K
munkánkat	2481 támogasd K	2481 támogassa K	2526 K	2605 támogasd K	2605 támogassa K	2606 K
myönsi	2036 K
másodközlés	2508 K	2531 K
másodközlése	2531 K
märkis	1784 K
määräsi	2036 K
mån	4664 kr/K	4747 kr/K
månad	4607 testa en K	4664 en K för	4745 testa en K	4747 per K	4747 varje K
månaden	4664 första K	4747 i K	4747 första K
månader	4664 K för #	4745 testa # K
månadsgivare	4745 bli K
måned	650 prøv en K	714 i # K	789 prøv en K	791 pr. K	3588 en K for	3665 prøv en K	3667 per K
måneden	791 om K	3667 i K
måneder	714 i # K	3588 K for #
média	2242 notre K
mês	4003 até o fim do K	4004 por K	4004 ao K
mình	54 mời K ly cà phê	62 tag K
míní	642 K
mówi	3820 K
mówili	3820 K
mówił	3820 K
mówiła	3820 K
môžete	4425 článok si K
müşterimiz	4893 K
mācīja	3323 K
mākslīgais	3276 K intelekts
mēnesis	3322 pirmais K
mēnesī	3322 K
mėgstamiausią	3201 K
mėnesį	3255 per K
měsíc	559 první K	641 za K	641 první K
měsíčně	641 K
můžeme	499 díky vám K
můžete	552 článek si K
mạnh	5232 nhấn K
""", 'n': """
nabádal	642 K
nabádala	642 K
naléhal	642 K
namawiał	3820 K
namawiała	3820 K
napisał	3820 K
napisała	3820 K
napiš	38 K nám	67 K nám
napište	38 K nám	543 K nám	576 K na	639 K nám
napísal	4500 K
napíšte	38 K nám	4415 K nám	4415 K, prosím	4448 K na	4497 K nám
naročilo	4531 hvala za K
naročite	80 K se	4505 K se na naše	4593 K se
naročnik	50 kot K	4504 že K
naročnike	4512 samo za K	4512 le za K
naročniki	50 K lahko	4544 lahko berejo le K	4544 berejo samo K	4597 K
naročnikom	4504 dostopen le K	4504 na voljo K	4504 na voljo samo K	4504 na voljo le K	4544 dostopna le K	4544 dostopna samo K	4544 dostopen le K	4544 dostopen samo K
naročnina	4532 K	4597 K
naročnino	4532 z K	4554 z K
narzędzi	3743 przy wsparciu K ai
nastavení	520 kvůli K cookies	520 K cookies	520 K souhlasu	520 vašeho K cookies	520 K soukromí
naujienlaiškio	3213 K
naujienlaiškis	3254 mūsų K	3257 K
naujienlaiškį	3193 mūsų K	3213 K	3253 užsisakykite K	3254 mūsų K
navođenja	4334 bez K izvora
navođenje	4334 uz K izvora
nawoływał	3820 K
načtením	521 K videa	521 K obsahu
našeho	549 do K týmu	549 K e-shopu
našem	4323 K timu
našich	575 K zpráv	4447 K správ
neatkarīgu	3320 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2605 segíts K	2605 írjon K	2605 írj K	2605 jelezd K	2606 K adód
nemokamą	3217 K paskyrą
neobmedzený	4402 K prístup
neodpovídá	30 K za
neodpověděl	99 K
neodpověděla	99 K
neodpověděli	99 K
neomezený	539 K přístup
neomezeně	503 K číst
nepiekrītat	43 K
nepriklausomą	3215 paremkite K žurnalistiką	3253 paremkite K	3254 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1940 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	639 podpořte K
nezávislá	640 K média
nezávislé	4498 K médiá
nezávislú	4497 podporte K
nghiêm	5143 K cấm sao chép
nghiên	5150 là nhà K cứu
ngoài	5154 nội dung bên K
nguồn	5146 K ưu tiên	5146 K tin ưu tiên	5214 K ưu tiên
người	50 K đăng ký có thể
nhiệm	5164 chịu trách K về nội dung bình luận
nhân	5155 trí tuệ K tạo
nhấn	5229 K vào đây
nhận	5124 đăng ký K bản tin	5124 đăng ký K tin	5229 đăng ký K bản tin	5229 đăng ký K tin
nhập	24 đăng K	5121 vui lòng đăng K	5121 đăng K để đọc	5121 đăng K để xem	5121 đăng K để lưu	5121 hãy đăng K để	5229 đăng K để đọc	5229 đăng K để xem
nhật	99 bài viết đã được cập K	99 bài báo đã được cập K
niedostępny	3723 materiał wideo jest K
niezależne	3817 wesprzyj K	3817 wspieraj K	3818 K media
niezależność	3818 K
niezależną	3818 jesteśmy K
noastră	4133 munca K
nolēma	3323 K
norāda	3323 K
nosūtīsim	57 jums K
notificações	14 as K	3846 ative as K	3846 ativar K	3846 receba K
notificările	14 K	4020 activează K
notifikácie	4428 K
notícia	4003 esta K
notícias	3838 receba as K	3838 receba K	3849 siga as últimas K	3998 K
novinařina	640 naše K
novinařinu	640 nezávislou K
novinár	4416 je K	4416 , K
novinári	4498 naši K
novinárka	4416 je K	4416 , K
novinárkou	4416 je K
novinárom	4416 je K
novinář	544 je K	544 , K
novinářem	544 je K	621 je K
novináři	640 naši K
novinářka	544 je K	544 , K
novinářkou	544 je K	621 je K
novičke	4505 na e-K
novičnik	4513 K	4513 e-K	4594 naš e-K	4597 K
novičnika	4513 K
nuotraukų	40 K ir vaizdo
nusprendė	3256 K
nášho	4422 do K tímu
nächste	21 in diesem browser für die K	1028 sind sie der K
näyttämällä	1924 K sisällön
nélkül	70 reklám K	71 spam K
nói	5232 K
nõus	43 ei ole K?
năm	5231 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	549 našem K
obegränsad	4610 K tillgång
obećala	4398 K
obećao	4398 K
obiecał	3820 K
obiecywał	3820 K
obligāta	3269 atsauce K
oblíbené	541 K zdroje
oblíbených	541 K zdrojů
oblíbenými	541 K zdroji
obrigatórios	21 campos K são marcados com	3862 campos K são marcados com	3867 campos K marcados	3867 campos K são marcados com
obveščanje	4531 na naše K
obľúbené	4413 K zdroje
obľúbených	4413 K zdrojov
obľúbenými	4413 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	574 chcete K
odebírejte	508 K náš	580 K	639 K
odemkněte	503 K si
odhlásit	509 K se můžete kdykoli
odoberať	4446 chcete K
odpoveď	21 zrušiť K
odpovídal	642 K
odpověděl	642 K
odpověděla	642 K
odpověď	21 zrušit K
odpowiadał	3820 K
odpowiedzialności	30 nie ponosi K
odpowiedział	99 nie K	3820 K
odpowiedziała	99 nie K	3820 K
odpowiedziało	99 nie K
odražavaju	4328 komentari K	4328 komentari ne K
odídete	4411 kým K
ofereça	3833 K este artigo
ograniczeń	3676 czytaj bez K	3676 czytaj więcej bez K
også	51 bli med du K
ogłosił	3820 K
ogłosiła	3820 K
oikaisupyynnöt	1953 K
oikaisupyyntö	1953 K
olvashatják	2547 csak előfizetők K
olvasási	0 K idő
olvasóiból	2526 K él
olvasóink	36 K	2606 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1712 danos tu K
ordenó	1715 K
ordonné	2244 a K
ortakliği	4875 iş K linkleri	4877 satiş K bağlanti	4877 satiş K linkleri
orzekł	3820 K
osobních	537 ochrany K údajů	537 ochraně K údajů
osobných	4418 K údajov
ostrzegał	3820 K
ostrzegała	3820 K
ostrzegł	3820 K
otrzymywać	3751 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K
oznámil	642 K	4500 K
oznámila	642 K	4500 K
ozvěte	38 K se nám	67 K se nám	543 K se nám	639 K se nám
""", 'p': """
padėkite	3253 K mums
pageidaujamą	3201 K šaltinį
paklausė	3256 K
palīdzi	3283 ziedo un K	3320 K mums
palīdzību	3276 mākslīgā intelekta K	3291 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	3253 K mums
parsisiųskite	3253 K
participación	1569 normas de K
partnerské	74 K odkazy	562 K odkazy	4434 K odkazy
partneři	523 my a naši K
pastā	3281 e-K
pastāstiet	38 K mums	67 K mums
patronką	3741 zostań naszą K
patrões	3950 sem K	4003 sem K
paylaşilan	4943 tarafindan K bir gönderi	4943 tarafindan K gönderi
paylaşin	25 K	49 K	4882 K
paylaştiği	4943 K bir gönderi	4943 'in K bir gönderi
paziņoja	3323 K
paziņojumus	3280 K
państwa	3721 czeka na K
pašte	3213 jūsų el. K
pažadėjo	3256 K
periódico	1713 este K	1713 nuestro K
permanència	493 sense K
persiųskite	49 K
personvernerklæring	3551 K
phê	54 mời tôi một ly cà K	5168 mời bạn một ly cà K
phóng	5148 liên hệ K viên	5150 là K viên	5150 K viên ban	5153 là K viên báo	5153 là K viên của	5229 hãy liên hệ K viên
phút	0 K đọc
phản	99 chưa K hồi
pidió	1715 K
pidätetään	1936 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3820 K
pisała	3820 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	4316 K nam	4348 K nam na	4348 K na	4395 K nam	4518 K nam	4518 K na	4548 K nam na	4548 K na	4593 K nam
piškotke	4521 K	4549 K
piškotki	4521 K
piškotkov	4521 K	4549 K
pište	576 K na	576 K nám na
plakáton	2608 állt a K
plânge	4135 se K
pochází	546 obsah K
podcastów	3727 K
podcastů	551 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3820 K
podporovatelé	640 naši K
podporují	640 nás K
podpoře	499 díky vaší K můžeme	640 díky K
podpořte	564 K	639 K nás	639 K naši	639 K naše	639 K mě
podrška	4395 vaša K
podrške	4335 bez vaše K	4396 vaše K
podršku	4395 vašu K
podržite	4335 K	4395 K nas	4395 K naš
podělte	67 K se s námi	67 K se o
podľa	4500 K
poinformował	3820 K
poinformowała	3820 K
pokračovanie	4402 pre K v čítaní
pokračování	503 K je dostupné	562 K článku níže
pokračuje	562 článek K	562 text K	4434 článok K	4434 text K
pokračujte	503 K ve čtení s
politoložka	533 je K
politológus	2517 K
política	425 K de galetes	1563 K de cookies	3860 K de cookies	3889 cobre K
pomocí	566 K ai
pomocą	3743 z K ai
pomoć	4395 vašu K
pomóż	3817 K nam
pomôžte	4497 K nám
poprosił	3820 K
poprosiła	3820 K
poprosiło	3820 K
poručila	4398 K
poručio	4398 K
poslední	573 K článek zdarma	573 K článek, který můžete
posledný	4445 K článok zadarmo
poslušajte	4547 K nas
postafiókjába	2485 K
postafiókjában	2510 minden reggel a K	2510 minden este a K	2510 minden nap a K	2510 minden héten a K
postafiókodban	2510 minden reggel a K
postaládádba	79 a K	2512 a K
postaládádban	2510 minden reggel a K	2510 minden héten a K
postaládájában	2510 minden reggel a K	2512 ön K
posílat	557 nechte si K
posílejte	543 K nám
posíláme	57 vám K	57 K vám
potřebujeme	639 K vaši pomoc	639 K vaši podporu
používame	4418 K cookies
používá	523 tento web K
používáme	523 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3820 K
powiedziała	3820 K
powtarzał	3820 K
powtarzała	3820 K
poznámka	99 K redakce
pozostało	3676 K # %	3676 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	642 zvou K
pošaljite	49 K ga	4316 K nam	4316 K na	4395 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	543 K nám	639 K nám
pošli	49 K ho
pošlite	49 K ho	4415 K nám	4497 K nám
pošljemo	57 vam K
pošljite	49 K ga	4518 K nam	4518 K jo nam	4518 K na	4593 K nam
požádal	642 K
požádala	642 K
pracę	3818 naszą K
pranešimus	3212 K
praneškite	38 K mums	67 K mums
pranešė	3256 K
prašė	3256 K
preberať	45 K
precizējums	99 K:
predchádzajúceho	4449 bez K súhlasu
predchádzajúcej	99 K verzii článku
predplatiteľ	50 ako K	4402 už ste K	4402 ste K
predplatiteľom	80 staňte sa K	4410 K	4497 staňte sa K
predplatiteľov	4410 pre K
predplatné	4402 už máte K	4431 K	4497 kúpte K	4497 kúpte si K	4501 K
predplatného	4431 K
predplatným	4431 K	4452 s K
predplaťte	80 K si
preferată	4034 sursă K pe google	4034 sursă K în google
preferované	541 K zdroje	4413 K zdroje
preferovaný	541 K zdroj	4413 K zdroj
preferovaných	541 K zdrojů	4413 K zdrojov
preferovaným	541 K zdrojem	4413 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	99 K version de cet
prenumeratorów	3676 tylko dla K	3749 tylko dla K
prenumeratą	3735 z K
prenumeratę	80 kup K	3676 masz już K	3735 zamów K	3735 kup K	3735 wykup K	3761 kup K
preporučila	4398 K
preporučio	4398 K
pretlačiť	45 K
prevziať	45 K
prečítate	4402 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	4395 K se našoj	4395 K im se	4593 K se nam
pridržana	4308 sva prava K
pridržane	4511 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	3256 K
prihlásenie	4403 ďakujeme za K	4429 ďakujeme za K
prihlásení	4431 po K
prihlásením	4429 K súhlasíte
prihláste	24 K	4402 K sa a čítajte	4497 K sa na odber
prihvaćate	4330 prijavom K
pripažino	3256 K
programėlėje	3211 K
programėlę	3211 K
prohlásil	642 K
prohlásila	642 K
prohlížeč	10 váš K
pronađite	4346 K nas
proposé	2139 conçu et K par
prosił	3820 K
prosiła	3820 K
pročitali	4300 da biste K
pročitate	4298 da K cijeli	4298 da K ceo
prośbę	3670 mamy do ciebie K	3670 mamy małą K
prošnjo	4515 imamo majhno K	4515 majhno K
prywatności	3698 ustawienia K	3698 ustawień K	3702 polityka K	3702 polityce K
przeczytać	3676 aby K cały	3676 aby K ten artykuł
przeczytałaś	3730 dziękujemy, że K
przeczytałeś	3730 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3673 K nam #%	3817 K nam	3817 K #
przekonywał	3820 K
przekonywała	3820 K
przesyłajcie	3721 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3705 K zdjęcie	3705 K zdjęcia	3721 K nam	3721 K je do nas	3817 K nam
przyznał	3820 K
przyznała	3820 K
przyłącz	51 K się
przyślij	3705 K zdjęcie	3721 K nam	3721 K je do nas	3817 K nam
práca	4498 naša K
práce	640 naší K
práci	640 naši K
prácu	4498 našu K
právnička	533 je K
právník	533 je K
précision	99 K:
précisé	2244 a K
précédente	99 version K de cet
préférée	2127 source K
préférées	2127 sources K
prévient	2244 K
príspevky	4427 K v diskusii
príspevok	4497 váš K
próxima	4003 nossa K
průzkumu	35 našeho K
ptá	642 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2765 blocco della K	2915 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2519 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	2089 bloqueur de K	2089 bloqueurs de K	2242 sans K
publicités	2089 bloqueur de K
publicystką	3722 jest K	3799 jest K
publicystą	3722 jest K	3799 jest K
publikování	534 K nebo šíření
publiée	22 ne sera pas K	2097 votre adresse e-mail ne sera pas K
pytał	3820 K
pytała	3820 K
pytały	3820 K
pytań	3729 na kilka K
pyyntö	1901 pieni K
pyysivät	2036 K
pásale	1712 K esta
pásalo	49 K
päevakokkuvõte	1741 K
päivitetty	99 juttua K	99 juttua on K
päätoimittaja	1947 K	2017 on K
päätti	2036 K
påminde	4748 K
pénzbe	2606 K kerül
pénzéből	18 olvasók K
písemného	535 bez K souhlasu
písomného	4449 bez K súhlasu
píšte	4448 K na	4448 K nám na
pódcast	34 nuestro K	1713 nuestro K
pôvodnej	99 K verzii článku
pārpublicēt	45 K
pārpublicēšana	3262 K bez	3269 K bez
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
quyên	5229 K góp ngay	5233 K góp
quyền	5143 giữ bản K
quảng	11 sau K cáo	11 dưới K cáo	70 không K cáo	70 không có K cáo	5197 trình chặn K cáo	5197 chặn K cáo
""", 'r': """
radził	3820 K
radziła	3820 K
radí	642 K
rakstīja	3323 K
rappelé	2244 a K
različici	99 prvotni K	99 prejšnji K
rašykite	38 K mums	67 K mums	3253 K mums
rašė	3256 K
recaptcha로	3174 K
recibirás	57 K
reclamă	11 K
reconoció	1715 K
recordó	1715 K
rectificación	99 K:
recunoaște	4135 K
redacció	39 la nostra K	43 cartes a la K	437 la K t'envia	492 la nostra K
redacción	39 nuestra K	43 cartas a la K	99 nota de la K	1623 la K te envía	1667 se incorporó a la K	1713 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	4067 K îți trimite	4133 K noastră
redacției	39 K noastre	99 nota K
redakcją	39 naszą K
redakcję	3817 wesprzyj K
redaktorką	3722 jest K	3799 jest K
redaktorė	3205 K
redaktör	4651 är K för	4651 är K på	4651 är politisk K	4725 är K på
redaktør	701 er K på	701 er K for	701 er politisk K	771 er K på	771 er K i	3574 er politisk K	3574 er K i	3574 er K for	3647 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3915 a K envia	3960 entrou para a K	4003 nossa K
redistribuída	3886 reescrita ou K
redistribuído	3886 reescrito ou K
reenvíalo	49 K
refusé	2091 K le dépôt
registrácii	4431 po K
registráciou	4429 K súhlasíte
registráciu	4429 ďakujeme za K
regisztrálj	2605 K ingyenesen	2605 K, hogy
regisztráljon	2605 K ingyenesen	2605 K, hogy
regisztrálnia	2547 K kell
regístrate	1527 K gratis	1531 K para
reinhören	897 jetzt K:
rejestrując	3732 K się
reklamlänkar	74 K	4666 K	4698 K
reklamą	11 K
reklám	70 nincs K	4498 bez K
reklámblokkoló	2576 K
reklámblokkolót	2576 K
reklámok	2606 K nélkül
reportaż	3818 ten K
reporterką	3722 jest K	3799 jest K
reportér	544 , K	621 , K	4416 , K
reportérem	544 je K	621 je K
reportérka	544 , K	621 , K	4416 , K
reportérkou	544 je K	621 je K	4416 je K
reportérom	4416 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	445 K sense permís
reproducción	1584 prohibida su K	1584 prohibida la K
reprodução	3883 proibida a K	3883 K proibida	3923 K permitida desde	3923 K é permitida desde
reprodúcelo	45 K
republié	45 K	2113 K avec	2158 cet article est K
repórter	39 nosso K	3889 é K
repórteres	39 nossos K
respondió	99 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1715 K
rezervăm	29 ne K dreptul
riêng	5133 chính sách quyền K tư	5171 dành K cho thuê bao	5179 quan điểm K của tác giả
rovatvezető	2590 K
rovatvezetője	2519 K	2590 K
ročne	4499 K
ročně	641 K
rät	1031 K
rätta	4657 K fel
rättar	4657 vi K fel
rättelse	99 K
räumte	1031 K ein	1031 K der	1031 K die
rääkis	1784 K
råber	792 K
råbte	792 K
rådde	4748 K
rådede	792 K
réagir	2100 pour K
réagissez	2241 K à
réalisation	2139 n'a pas participé à la K
rédacteur	2117 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	99 note de la K	2117 a rejoint la K	2139 n'a pas participé à sa K	2148 la K vous	2152 pour soutenir la K	2241 soutenez la K	2241 alertez la K	2242 notre K
rédactrice	2117 est K
régulièrement	2117 collabore K
répondu	99 n'a pas K à	99 n'ont pas K à
réponse	21 annuler la K
répétait	2244 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	2052 cet article est K	2052 ce contenu est K	2052 article K
réservée	2052 K à nos abonnés	2052 la suite est K	2055 K aux abonnés
réservés	2055 K aux abonnés	2113 tous droits K
résiliable	2243 K à tout moment
részesített	2513 előnyben K forrásként
röst	4654 ai-K	4690 ai-K
răspuns	99 nu a K	99 nu au K	4135 a K	4135 au K
răspunsul	21 anulează K
rằng	5232 viết K	5232 cho K
""", 's': """
sacīja	3323 K
sadržaj	9 ovaj K	4319 vanjski K	4319 spoljni K
sadržaja	9 ovog K	4319 vanjskog K	4319 prikaz ovog K	4319 prikaz K
sakė	3256 K
samfunnsøkonom	3565 er K
samobójcze	99 myśli K
sanctionné	2244 a K
sandučić	79 u vaš K	4301 u vaš K
sandučiću	4301 u vašem K	4330 vašem K
sbírka	643 K
schließ	51 . K dich
schließen	51 . K sie sich	804 K sie ein abo	1028 K sie ein abo
schránke	4403 vašej K
schránky	79 do vaší K	79 do vašej K	508 do vaší K	4403 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2605 K, hogy
segítségedre	2605 szükségünk van a K
según	1715 K
sensível	99 pode ser K
sentenció	1715 K
sería	1624 sin ti no K
sesión	24 inicia K	24 inicie K	1527 inicia K para
sessió	24 inicia K
sessão	24 inicie K	4002 inicie K
señaló	1715 K
sfătuia	4135 K
sfătuiește	4135 K
sfătuit	4135 a K
sisällön	9 K	1949 ulkoisen K
sisältö	1906 tämä K on vain
sisältöä	1949 ulkoista K
siunčiame	57 jums K
sjefredaktør	3574 er K
självmordslinjen	99 K
självmordstankar	99 K
sjöng	4748 K
skarży	3820 K
skarżył	3820 K się
skrzynkę	79 na twoją K	3680 na twoją K	3680 na swoją K	3732 K mailową
slažete	43 K se	43 ne K se
slobodné	4497 podporte K
slobodnú	4497 podporte K
slušajte	4346 K nas
slíbil	642 K
slíbila	642 K
socioložka	533 je K
sollicité	99 K par
sollicitée	99 K par
sondę	3729 naszą K
sonuçlarinda	4848 google arama K
sorumluluğu	30 K
souborů	536 K cookie
souhlasíte	43 K?	557 e-mailu K	557 odesláním K	557 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	5148 về hộp thư của tòa K	5168 hãy ủng hộ tòa K	5179 bằng văn bản của tòa K	5229 hãy gửi về tòa K	5229 hãy liên hệ tòa K	5229 hãy báo cho tòa K	5230 tòa K
spandér	54 K en kaffe
spolupráci	562 ve K s partnerem	4434 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4518 K nam
sportkrönikör	4651 är K
sportsredaktør	701 er K
spracovaním	4429 K osobných údajov
sprijiniți	4132 K
sprijină	4132 K-ne
správach	4414 google K
správy	4414 google K
spuneți	38 K-ne	67 K-ne	4133 K-mi mai jos
stellenbörse	896 in unserer K
stjärna	60 fält med K
straipsnį	3224 šį K	3254 visą K
stronę	3752 naszą K
stwierdził	3820 K
stwierdziła	3820 K
stáhněte	639 K si naši	639 K si náš
stálo	642 K na	642 K ve	642 K v
står	30 K för	792 K der på	3668 K det på	3668 K det i	4748 K det på
stöd	4602 med ditt K	4745 K oss	4745 K vår	4745 ditt K
stödja	4663 K oss med
stödlinjen	83 K
stödmedlem	4745 bli K
stödprenumerant	4745 bli K
stötta	4663 K oss med	4745 K oss	4745 K vår	4745 K vårt
støt	713 K os	789 K os	789 K med
støtt	3665 K oss	3665 K vår
støtte	647 med din K	647 vi har brug for din K	713 K os med	713 din K gør	789 din K	789 bliv K	3521 med din K	3587 K oss med	3665 din K
støtteabonnent	3665 bli K
støttemedlem	80 bli K	789 bliv K	3665 bli K
stāstīja	3323 K
stăpâni	4097 fără K
stěžuje	642 K
subscripció	495 K
subskrybentów	3676 tylko dla K	3676 dostępna dla K	3676 dostępne dla K	3749 tylko dla K
subskrypcją	3735 z K	3757 z K
subskrypcję	3676 kup K	3676 masz już K	3732 dziękujemy za K	3735 wykup K	3817 kup K
suosikkilähteeksesi	1940 K
suosikkilähteeksi	1940 K
sursă	4066 link activ către K
suscripción	1527 ya tengo una K	1712 cambia tu K	1716 K
suscríbase	80 K	1712 K
suscríbete	80 K	1527 K para	1527 K por	1527 K en	1537 K al boletín	1712 K
susțin	4058 care ne K lunar	4133 ne K lunar
susține	4132 K-ne	4132 K presa	4135 K că
susținerea	4132 K ta
susțineți	4132 K-ne
svarīgākie	3292 nedēļas K
svarīgākās	3292 nedēļas K
svěřte	543 K se nám
szabályzatot	2502 moderálási K
szabályzatunk	2502 moderálási K
szerencsejáték	2495 túlzásba vitt K ártalmas, függőséget okozhat	2495 K ártalmas, függőséget okozhat	2495 K függőséget okozhat! #+
szerkesztője	2519 K	2590 K
szerkesztőségünk	39 K	2606 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2606 K
szerzője	2519 külső K
szociológus	2517 K
szólított	2608 K fel
szükség	2480 önre is K van	2480 önökre is K van	2480 rád is K van
szükségünk	2480 rád is K van	2480 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4664 tills du K upp	4748 K
sähköpostiin	1913 suoraan K
sähköpostiisi	79 K	1914 K
sähköpostillasi	1974 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1914 K
sélection	2148 K d'articles
sélections	2052 ajouter l'article à vos K
síganos	1553 K en
síguenos	1553 K en	1712 K
sócio	80 seja K
sõltumatut	1781 toeta K
sõnul	1784 K
sök	4680 K nu
sökresultat	4647 K på google
sökt	99 vi har K	99 har K
söyledi	4964 K
söylediler	4964 K
söylüyor	4964 K
søg	727 K nu
søgeresultater	697 K på google
søgning	697 google-K
søk	3604 K nå
søkene	3570 google-K dine
søkeresultatene	3570 K dine på google
súhlasu	4449 bez K
súhlasíte	43 K?	4429 odoslaním K
súmate	51 K	1712 K al
süresi	0 okuma K
sürümünde	99 önceki K
sütibeállításai	2565 K miatt
sütibeállítások	2565 K miatt	2565 K
sütik	2520 K
sütiket	2520 K
săptămână	17 o dată pe K	4134 pe K
sīkdatnēm	3274 K	3292 K
sống	5168 nuôi K tờ báo	5168 bạn đọc nuôi K
""", 't': """
találatok	2513 google-K
tanácsolja	2608 K
tanácsolják	2608 K
tanácsolta	2608 K
tanácsolták	2608 K
tanította	2608 K
taşiyin	4882 K
teigė	3256 K
tekemään	2034 K sitä
tekijänoikeus	1936 K suojaa
tekoäly	1950 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1950 K
tekoälyn	1950 K avulla	1950 K tekemä
tekoälyä	1950 käyttää K
telefonā	3280 savā K
tesszük	22 nem K közzé
textům	571 ke všem K
teşekkürler	4961 okuduğunuz için K
thiết	5179 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	5171 dành cho K bao	5171 đã là K bao	5233 K bao
thuộc	5144 bản quyền K
thành	5123 dành cho K viên	5166 bạn đã đăng ký K công	5229 trở K thành viên
tháng	5171 đọc miễn phí trong K	5231 mỗi K	5231 hàng K	5231 K đầu
thích	5146 nguồn tin ưa K	5146 nguồn yêu K
thông	14 K báo	5129 bật K báo	5129 nhận K báo	5148 bạn có K tin	5148 bạn đọc cung cấp K tin	5179 khi phát hành lại K tin	5229 hãy gửi K tin	5229 đăng ký nhận K báo	5229 hãy bật K báo
thường	5150 phóng viên K trú tại
tilføjede	792 K
tillgång	4745 få fri K
tillåtet	4677 inte K att återge
tiếng	5164 K việt có dấu
tiếp	5121 để K tục đọc	5121 để đọc K	5121 đăng nhập để K tục	5168 K sức cho báo chí	5171 để K tục đọc	5229 đăng ký để đọc K	5229 hãy K sức	5229 đăng nhập để K tục
tjänst	4598 en liten K att be
tjänsten	4680 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2483 a K
toàn	20 K bộ bài	5121 để đọc K bộ	5121 đọc K bộ bài	5171 để đọc K bộ bài	5229 đăng ký để đọc K bộ
tražila	4398 K je
tražili	4398 K su
tražio	4398 K je
tretích	4418 cookies K strán
treści	9 tej K	3735 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	5129 theo dõi K
trước	99 bản K của bài	99 phiên bản K của bài	5164 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2590 K
tudósítója	2519 K	2590 K
turpinātu	3259 lai K lasīt
tuần	17 mỗi K	5166 bản tin hằng K của	5166 bản tin hàng K của	5231 mỗi K
tvrdí	642 K
työmme	2034 K
työtämme	1904 tue K	2033 tue K	2034 K
tájékoztató	2497 adatvédelmi K
támogass	2605 K minket
támogasson	2605 K minket
támogathat	2526 K minket
támogatása	2526 K nélkül	2526 olvasók K nélkül	2605 az ön K
támogatásod	2605 a te K
támogatásából	2480 olvasóink K	2526 olvasóink K
támogatására	2480 olvasóink K
támogatásával	2529 partnerünk K	2603 K készült
támogatónk	2526 legyen ön is K	2526 legyél te is K
täglich	813 K per mail
tähtsamad	1753 nädala K
tärkeimmät	1974 K jutut
tästä	1961 lisää K
täällä	1901 kun kerran olet K
täältä	1961 lisää K
téléchargez	2038 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2605 K le
történész	2517 K
týden	17 každý K
týdně	641 K
týždenne	17 raz K
tłumaczy	3820 K
tłumaczył	3820 K
tłumaczyła	3820 K
třetích	546 cookies K stran
""", 'u': """
uafhængigt	790 K medie
ubegrænset	653 K adgang
udostępnij	25 K
ukarał	3820 K
ulaş	38 bize K
ulaşin	38 bize K	4850 bize K	4882 K
ulaşmak	4850 yazara K
unabhängig	952 K von unserer redaktion	952 von unserer redaktion K	965 damit wir K bleiben	1029 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2793 insegna all'K
unterstütze	798 K unsere arbeit	798 K uns mit	1028 K uns	1028 K unsere	1028 K mich	1028 K meine
unterstützen	798 K sie unsere arbeit	798 K sie uns mit	798 mit einer spende K	798 können sie uns K	1028 K sie uns	1028 K sie unsere	1028 sie können das K	1028 freiwillig K	1028 K sie mich	1028 K sie meine	1028 K uns
unterstützt	837 ihr browser K	1028 K uns
unterstützung	794 ihre K	794 mit ihrer K	912 ihrer K	912 deiner K	960 mit K von ki	1028 mit deiner K	1028 deine K	1028 eure K
upišite	77 K svoj e-mail
upozorněni	602 chcete být K
upozornění	513 zapněte si K	556 K	602 chcete dostávat K	602 chcete zasílat K	602 chceš dostávat K	602 chcete posílat K	602 chcete odebírat K
upphovsrätt	4643 skyddat enligt lagen om K
upphovsrättslagen	4643 skyddat enligt K
uprednostňované	4450 K zdroje
uprednostňovaný	4450 K zdroj
uprednostňovaných	4450 K zdrojov
upřednostňované	579 K zdroje
upřednostňovaný	579 K zdroj
upřednostňovaných	579 K zdrojů
upřesnění	99 K:
uredništva	4511 brez dovoljenja K	4511 brez soglasja K
uredništvo	4525 v naše K	4594 naše K
uredništvu	39 našemu K	4518 pišite K
urmărește	4019 K-ne pe	4019 K-ne și pe	4020 K știrile	4132 K-ne
urmăriți	4019 K-ne pe	4132 K-ne
ursprünglichen	99 K version	99 K fassung
ustawień	3698 K cookies	3698 K plików cookie
utilização	3860 K de cookies
utilizează	4022 K cookie
utilizăm	4022 K cookie
utánközlés	2508 K	2531 K
utánközlése	2531 K
utánközölhető	45 K
uutislähteeksesi	1940 ensisijaiseksi K
uutislähteeksi	1940 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3820 K
uznała	3820 K
uzsvēra	3323 K
użyciu	3743 przy K ai
użytkowników	3730 opiniami K
używamy	3701 K plików cookie
užsisakykite	3190 K prenumeratą
""", 'v': """
valorização	99 centro de K da vida
vašeho	508 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	4415 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	1031 K
versión	2 K en audio	99 primera K de este
verständlichkeit	99 der K gekürzt
verstärkung	896 suchen K
versão	2 K em áudio
vervielfältigung	866 K nur mit
verziójában	99 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	849 deine e-mail-adresse wird nicht K	849 ihre e-mail-adresse wird nicht K
veröffentlichung	928 seit der K geändert	928 seit K geändert
već	4313 kad ste K tu	4397 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2500 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1953 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	5150 là biên tập K	5153 là biên tập K của	5171 dành cho hội K
viết	5229 hãy K thư	5230 bài K này	5232 ông K	5232 bà K
você	18 sem K	4003 sem K
vollständigen	804 K artikel lesen
volontär	880 ist K
volontärin	880 ist K
voltál	42 ott K	2500 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4528 K
vyhradené	4409 všetky práva K	4409 autorské práva sú K
vykřikl	642 K
vykřikla	642 K
vypočuť	4425 si môžete K
vysvetľuje	4500 K
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
válaszolta	2608 K
válaszolták	2608 K
változatában	99 korábbi K	99 eredeti K
vás	564 bez K by	640 bez K by	4436 bez K by	4498 bez K by
väitis	1784 K
väitti	2036 K
väittää	2036 K
välise	1734 K sisu
våre	3665 meld deg på K
vårt	3533 meld deg på K	3665 meld deg på K
vær	51 K med
védekezett	2608 K
véli	2608 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4498 K vám
vēlamo	3270 K avotu
vēstkopai	3281 K
vēstulei	3281 ziņu K
vědět	38 dejte nám K	67 dejte nám K	543 dejte nám K	639 dejte nám K
všetkým	4443 k K textom
""", 'w': """
wcześniejszej	99 K wersji
webbläsare	10 din K
webinár	4422 náš K
webinář	549 náš K
według	3820 K
weißt	879 K du mehr
wezwał	3820 K
wiadomościach	3752 google K
widziałaś	3705 K coś
widziałeś	3705 K coś
wołali	3820 K
wołał	3820 K
wołała	3820 K
wpłata	3741 każda K	3817 twoja K
wpłatom	3818 dzięki K
wpłać	3817 K
wspierającym	3817 zostań K
współpracy	3738 we K z partnerem
wyjaśnia	3820 K
wypisać	3680 K się w każdej chwili
wyrażam	3681 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3721 K nam	3721 K je do nas
wzywał	3820 K
wzywała	3820 K
wöchentlichen	817 K newsletter
właściciela	3818 nie mamy K
""", 'y': """
yazdiğimiz	4892 daha önce K haber
yazmişti	4964 diye K
yhteistyössä	1962 K mainostajan
yönetmenidir	4854 genel yayin K
""", 'z': """
zaakceptować	3723 K pliki cookie
zaapelował	3820 K
zaapelowała	3820 K
zachęcali	3820 K
zachęcano	3820 K
zachęcał	3820 K
zachęcała	3820 K
zadaním	4429 K e-mailu
zadržana	4308 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	557 K e-mailu
zagłosuj	3746 K
zahvaljujući	18 K čitaocima	18 K čitateljima	4335 K vama	4396 K vama
zakázané	4409 šírenie je K
založte	639 K si účet
zamknutý	4402 článok je K
zamčený	503 článek je K
zapisując	3732 K się
zapowiedział	3820 K
zapowiedziała	3820 K
zapytał	3820 K
zapytała	3820 K
zastrzeżone	3716 wszelkie prawa K	3716 wszystkie prawa K
zawołał	3820 K
zawołała	3820 K
zašlete	543 K nám
zašlite	4415 K nám
zaželen	4551 K vir
zaželene	4551 K vire
zaželeni	4551 K vir
zbiórka	3821 K
zbývá	503 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3705 masz K lub
zdjęcie	40 K lub film	3705 masz ciekawe K	3705 masz K lub film	3705 wyślij K lub
zespołu	3726 do naszego K
zewnętrzna	3723 treść K
zewnętrzne	9 treści K	3701 treści K	3723 treści K
zewnętrznej	9 treści K	3723 treści K
zewnętrznych	9 treści K
zgłoś	3721 K go nam	3817 K nam
ziņas	3292 mūsu K
změněna	99 jména byla K	99 jména jsou K
změněno	99 jméno bylo K
znać	38 daj nam K	67 daj nam K	3753 daj nam K	3817 daj nam K
zněl	642 K
zněla	642 K
znělo	642 K
zobrazení	546 K tohoto obsahu	546 K obsahu
zobrazením	521 K obsahu	521 K videa
zobrazený	60 e-mail nebude K
zostań	3817 K z nami
zpracováním	509 souhlasím se K	524 K osobních údajů
zprávy	542 google K
zprávách	542 google K
zpívali	642 K
zugänglich	913 frei K
zunächst	866 dieser artikel erschien K
zurück	944 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4451 K
získávejte	580 K
zł	3735 za # K	3735 od # K	3819 od # K
złotówka	3741 każda K	3818 każda K
""", 'á': """
állt	2608 ez K
állítja	2608 K
átvehető	45 K
""", 'ä': """
ägare	4663 inga rika K
ähnliches	879 K erlebt
ändå	4598 nu när du K är här
äpp	1739 K
äppi	1739 K
äußern	99 wollte sich nicht K
""", 'å': """
åndsverkloven	3566 beskyttet av K
året	791 om K
återges	4643 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4858 bizimle K
çalişmalarimiz	4962 K
çağrisinda	4964 K bulundu
çerezler	4831 K kullan
çerezlere	4856 K
çerezleri	4831 K kullan	4856 K	4893 K kabul
çözün	4882 K
""", 'é': """
échanos	1712 K una mano	1712 K un cable
écris	38 K-nous	67 K-nous
écrit	2117 K pour	2244 a K
écrivain	2117 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2241 K-nous
éditorialiste	2195 est K
électronique	2062 dans votre boîte aux lettres K
énekelték	2608 K
équipe	2242 notre K
értesítéseket	14 K	2525 K	2573 szeretne K
értesítést	2573 szeretne K	2573 szeretnél K	2573 kér K	2573 kérsz K	2573 kérek K
értesüljön	2525 K elsőként
értesülni	2573 szeretne K a	2573 szeretnél K a	2573 szeretne azonnal K
étoile	60 champs avec une K
évente	2607 K
""", 'í': """
ígérte	2608 K
ígérték	2608 K
írta	2608 K
író	2517 K
""", 'î': """
îmbia	4135 K
îndemna	4135 K
îndemnat	4135 a K
îndemnau	4135 K
întrebat	4135 a K
întrebau	4135 K
""", 'õ': """
õpetas	1784 K
""", 'ö': """
öffnen	819 app K
önemli	4893 günün en K
önerdi	4964 K
önskad	4647 K källa
önökkel	2480 csak K
""", 'ø': """
økonom	692 er K
""", 'ú': """
újraközlése	2531 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2606 független K	2606 a jó K
újságírásunk	2606 K
újságíró	2517 K	2590 K
újságíróink	2606 K
újságíróinkkal	2549 K
újságíróinknak	39 K
újságírója	2519 K	2590 K
újságíróként	2590 K
última	1553 siga la K hora	1553 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	867 K von	953 von der agentur K	953 deutschen presse-agentur K
übersicht	873 K	937 diese K wurde
ücretsiz	15 K haber	15 K makale	4880 K üye olun
ügyfelünk	2549 K
ühendust	38 võta meiega K	67 võta meiega K	1781 võta K
ünü	4959 #'K
ütles	1784 K
ütlesid	1784 K
üyeliği	4871 bülten K
üzente	2608 K
üzenték	2608 K
üçüncü	4856 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	4346 K nas
čitalaca	43 pisma K	4335 uz podršku K	4353 K	4396 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	4353 K	4396 naši K
čitatelia	4453 K	4498 naši K
čitatelja	43 pisma K	4335 uz podršku K	4353 K	4396 naših K	4396 uz podršku K
čitatelji	36 naši K	4353 K	4396 naši K
čitateljima	4353 K
čitateľom	18 vďaka K	4453 K
čitateľov	36 našich K	4436 vďaka podpore K	4453 K	4498 našich K	4498 vďaka podpore K
članak	20 cijeli K	4313 svidio vam se K	4331 cijeli K	4331 ceo K	4396 ovaj K
člancima	4342 svim K
članek	4515 vam je bil K všeč	4594 ta K
člankov	4543 do vseh K
členem	80 staňte se K	639 staňte se K
členom	4497 staňte sa K
článek	20 celý K	496 líbil se vám K	503 celý K za	559 celý K	640 tento K	640 líbil se vám K
článkom	4431 všetkým K	4443 k všetkým K	4443 ku všetkým K
článku	20 celého K	613 do konce K
články	640 naše K
článků	559 limit K
článkům	559 všem K	571 ke všem K
článok	20 celý K	4411 páčil sa vám K	4431 celý K	4498 tento K
čtenáři	582 K	640 naši K
čtenářů	36 našich K	43 listy K	499 z darů K	499 díky darům K	499 díky podpoře K	564 díky podpoře K	582 K	640 našich K	640 na podpoře K	640 díky podpoře K
čtenářům	18 díky K	36 našim K	582 K
čtení	0 doba K
čtěte	575 K nás
číst	640 K dál bez
čítajte	4447 K nás	4497 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4497 K, že nás čítate
""", 'đ': """
đây	5229 bấm vào K
đóng	5229 K góp của bạn	5229 hãy K góp
đăng	45 K lại	5166 cảm ơn bạn đã K ký	5166 bằng việc K ký, bạn	5229 K ký để đọc bài
đường	5148 K dây nóng của tòa soạn	5148 K dây nóng của báo	5229 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	5171 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4499 K sumou
""", 'ř': """
řekl	642 K
řekla	642 K
říká	642 K
""", 'ś': """
śledztwa	3818 nasze K
śledztwo	3818 to K
śledź	3688 K nas na	3817 K nas
śpiewali	3820 K
świadkami	3705 byliście K	3705 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3705 byłeś K	3705 byłaś K	3705 jesteś K
""", 'ş': """
şikâyet	4964 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	4316 K nam
šaukė	3256 K
šiandien	3215 aukokite K
šodien	3283 ziedo K
""", 'ź': """
źródło	3716 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3820 K
""", 'ž': """
žalio	4398 K se
želene	4551 K vire
želeni	4516 K vir
željene	4314 K izvore
željeni	4314 K izvor
žiadny	71 K spam
žurnalistai	3254 mūsų K
žurnalistams	39 mūsų K
žurnalistas	3205 K
žurnalistika	640 naše K	640 nezávislá K	3254 K kainuoja	3254 gera K	4498 nezávislá K
žurnalistiku	640 nezávislou K	4498 nezávislú K
žurnalistiky	640 nezávislé K
žurnalistė	3205 K
žurnāliste	3273 K
žurnālisti	3321 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3321 neatkarīga K	3321 K maksā	3321 laba K
žurnālistiku	3283 atbalsti neatkarīgu K	3321 neatkarīgu K
žurnālists	3273 K
žádal	642 K
žádala	642 K
žádali	642 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1110 χωρίς K
άρθρα	1186 τα K μας
άρθρο	1186 αυτό το K
""", 'έ': """
έγγραφη	1110 χωρίς K άδεια
έγραφαν	1188 K
έγραφε	1188 K
έγραψε	1188 K
έλεγαν	1188 K
έλεγε	1188 K
έρευνά	1082 K μας
έρευνές	1186 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	1063 K σου πηγές	1063 K σας πηγές	1063 K πηγές
αγαπημένη	1063 K πηγή
ακολουθήστε	1043 K μας	1185 K μας
ακολουθείστε	1043 K μας
ακόμη	1099 K και # ευρώ
αλλάξει	99 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1188 K
αναγνωστών	1113 K
αναγνώστες	18 χάρη στους K	1113 K	1186 οι K μας
αναδημοσίευση	45 K	1056 απαγορεύεται η K	1056 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	1057 K χωρίς
αναπληρωτής	1068 είναι K καθηγητής
αναπληρώτρια	1068 είναι K καθηγήτρια
ανεξάρτητη	1185 ενισχύστε την K
ανταποκρίτρια	1066 είναι K	1068 είναι K
ανταποκριτής	1066 είναι K	1068 είναι K
απάντησαν	1188 K
απάντησε	99 δεν K	1188 K ο	1188 K η
απάντησης	21 ακύρωση K
απαγορεύεται	1057 K η αντιγραφή	1057 K η αναπαραγωγή
αποδεχθείτε	1071 K τα cookies
αποδεχτείτε	1071 K τα cookies
απορρήτου	1060 πολιτική K
από	1090 K # €	1183 # K τα #	1183 # K #
απώλειας	88 κίνδυνος εθισμού και K	88 κίνδυνος εθισμού & K
αρθρογράφος	1066 είναι K	1068 είναι K
αρχισυντάκτης	1066 είναι K
αρχισυντάκτρια	1066 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1144 χωρίς K
""", 'β': """
βιβλιοπωλείο	1080 ηλεκτρονικό μας K
βοήθειας	99 γραμμή K	1096 γραμμή K κεθεα
βοηθήστε	1185 K μας
βοηθειας	1096 γραμμη K κεθεα
βοηθούν	1186 μας K
βρείτε	1043 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1185 K μέλος	1185 K κι εσείς
γνώσεις	1085 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1065 K μας	1185 K μας
γραπτή	1110 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1188 K
δήλωσε	1188 K ο	1188 K η	1188 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1186 οι K μας
δημοσιογράφος	1066 είναι K	1066 , K	1066 - K	1068 είναι K στ	1068 είναι K του	1068 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1186 η K μας	1186 ανεξάρτητη K	1186 η ανεξάρτητη K
δημοσκόπησή	1082 K μας
δημοσκόπηση	1082 στη K
διαβάσετε	1038 για να K ολόκληρο
διαβεβαίωσε	1188 K
διαμαρτυρήθηκε	1188 K
διαφήμιση	11 τη K	1093 μετά τη K
διαφημίσεις	70 χωρίς K	1186 χωρίς K
διαφημίσεων	1138 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	1068 είναι K
διεύθυνση	1041 τη K email	1041 η K email	1089 K email	1089 K e-mail
δικαιώματος	1056 με επιφύλαξη παντός K
διοργανωτές	1188 καλούν οι K
διορθώθηκε	99 το άρθρο K
διόρθωση	99 K:
δουλειά	1186 η K μας
δωρεά	1099 κάντε μια K	1185 η K σας	1185 κάντε μια K	1189 K
δωρεάν	15 K άρθρα	1090 K άρθρα
δωρεές	1189 K
""", 'ε': """
είμαστε	1186 K μια μικρή
είπαν	1188 K
είπε	1188 K
εβδομάδα	17 κάθε K	1187 την K
εγγραφή	1089 με την K σας
εγγραφείτε	1039 K για να	1090 K δωρεάν	1185 K δωρεάν	1185 K τώρα	1185 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	1040 στα K σας
εκδήλωσή	1080 K μας
εκδοχή	99 αρχική K
εκφράζουν	1078 τα σχόλια K	1087 τα σχόλια K	1087 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	1044 K τις ειδοποιήσεις	1046 K τη javascript
ενημερωτικά	1041 K δελτία
ενημερωτικό	78 το K δελτίο	1041 K δελτίο
ενημερώθηκε	99 το άρθρο K
ενημερώστε	1065 K μας
ενισχύστε	1099 K	1185 K μας
ενοχλήσει	99 ενδέχεται να K
ενσωματωμένο	1071 K περιεχόμενο
εξήγησε	1188 K
επανέλαβε	1188 K
επαναλάμβανε	1188 K
επιβεβαιώστε	1089 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1065 K μαζί μας	1065 K με τον συντάκτη	1065 K με τη συντάκτριά	1065 K με τη συντάκτρια	1065 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1188 K
επιστήμονας	1068 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	1068 είναι K
ερευνητής	1068 είναι K
ερωτηματολόγιο	1086 το K
εσάς	1099 χάρη σε K	1186 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1090 με # K
ευχαριστούμε	1089 K για την εγγραφή	1185 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1188 K
ζήτησε	1188 K ο	1188 K η	1188 K στο	1188 K από
ζητούσαν	1188 K
ζητούσε	1188 K
""", 'η': """
ηλεκτρονικό	1080 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1144 χωρίς K
ισχυρίζεται	1188 K
ισχυρίστηκε	1188 K
""", 'κ': """
κάλεσε	1188 K ο	1188 K η
κάνε	62 K μου tag
κάνοντας	1089 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	1096 K εθισμού
καθηγήτρια	1068 είναι K
καθηγητής	1068 είναι K
καλούσαν	1188 K
καλούσε	1188 K
κανάλι	1186 το K μας
κατάστημά	1080 στο K μας
κατήγγειλε	1188 K
καταγγέλλει	1188 K
καταγγελία	1065 κάντε μας την K
κατεβάστε	1044 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	1096 K εθισμου
κοινοποιήθηκε	1168 η δημοσίευση K από
κουίζ	1082 το K	1082 στο K	1082 το K μας
κυκλοφορεί	1080 K το νέο τεύχος
κυριότερες	1089 τις K ειδήσεις
""", 'λ': """
λάβετε	1111 K
λέει	1188 K
λαμβάνεις	1108 θέλεις να K
λαμβάνετε	1108 θέλετε να K	1111 K
""", 'μ': """
μήνα	1187 τον K	1187 το K	1187 ανά K	1187 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1090 K # €
μεγαλομετόχους	1144 χωρίς K
μετόχους	1144 χωρίς K
μοιράστηκε	1168 μια δημοσίευση που K	1168 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1101 με τεχνητή K	1101 από τεχνητή K
νοημοσύνης	1101 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1038 K
""", 'ο': """
οικονομολόγος	1068 είναι K
ολόκληρο	20 K το άρθρο	1090 K το άρθρο
ομάδα	1080 στην K μας	1185 ελάτε στην K	1186 η K μας
""", 'π': """
παράκληση	1062 έχουμε μια μικρή K	1062 μια μικρή K
παραδέχεται	1188 K
παραδέχθηκε	1188 K
παραδέχτηκε	1188 K
παρακάλεσε	1188 K
παρακαλούσαν	1188 K
παρακαλούσε	1188 K
πατώντας	1089 K
πείτε	38 K μας	67 K μας
περιέχει	99 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	99 περιέχει K
περιεχομένου	9 αυτού του K	1071 εξωτερικού K
περιεχόμενο	9 αυτό το K	1071 αυτό το K	1071 το K αυτό	1071 εξωτερικό K
πολιτική	1060 K cookies
πρέπει	1071 δείτε το βίντεο K
προέτρεπαν	1188 K
προέτρεπε	1188 K
προέτρεψε	1188 K
προειδοποίησε	1188 K
προειδοποιεί	1188 K
προηγούμενη	99 K εκδοχή	99 K έκδοση του
προσπάθειά	1185 ενισχύστε την K
προσωπικών	1060 K δεδομένων
προτεινόμενη	1063 K πηγή
προτιμώμενες	1063 K πηγές	1160 K πηγές
προτιμώμενη	1063 K πηγή	1160 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1106 K σε όλα
πρόσθεσαν	1188 K
πρόσθεσε	1188 K ο	1188 K η
πρώτο	1090 τον K μήνα
πρώτος	1187 K μήνας
""", 'ρ': """
ρεπορτάζ	1186 το K μας	1186 αυτό το K
ρυθμιστής	1096 αρμόδιος K εεεπ
ρυθμιστης	1096 αρμοδιος K εεεπ
ρωτούσαν	1188 K
ρωτούσε	1188 K
ρώτησαν	1188 K
ρώτησε	1188 K ο	1188 K η
""", 'σ': """
σημαντικότερες	1089 τις K ειδήσεις
σημείωσε	1188 K ο	1188 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1185 K μας
στήριξή	1099 χωρίς τη K	1185 η K σας	1185 τη K σας	1186 χωρίς τη K
στήριξη	1099 χάρη στη K	1186 χάρη στη K
στείλε	38 K μας	67 K μας	1065 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1065 K μας	1185 K μας
στηρίξτε	1099 K	1185 K μας	1185 K την	1185 K το	1185 K τη
συγγραφέας	1068 είναι K
συγκατάθεση	1071 K για cookies
συκοφαντικά	1077 K σχόλια
συμβουλεύει	1188 K
συμβούλευε	1188 K
συμβούλευσε	1188 K
συμβούλεψε	1188 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1080 K μας
συνέδριό	1080 K μας
συνέστησε	1188 K
συνδεθείτε	24 K	1039 K για να
συνδρομή	1090 με K	1090 K από	1112 με K	1189 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	1038 διαθέσιμο μόνο σε K	1038 διαθέσιμο σε K	1061 μόνο για K	1061 μόνο σε K	1185 γραφτείτε K	1186 οι K μας	1189 K
συνδρομητής	50 ως K	80 γίνετε K	1038 είστε ήδη K	1185 γίνετε K
συνεργασία	1093 σε K με χορηγό	1093 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1093 συνδέσμους K
συνεχίζεται	1093 K παρακάτω
συνεχίσετε	1038 για να K την ανάγνωση	1038 να K την ανάγνωση
συνεχίσουμε	1186 να K
συνεχίστε	1038 K την ανάγνωση
συνιστούσε	1188 K
συντάκτης	1066 είναι K
συντάκτρια	1066 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1087 στα K
σύμφωνα	1188 K
σύνταξή	39 τη K μας
σύνταξης	99 σημείωση της K
""", 'τ': """
τελευταίο	1107 K δωρεάν άρθρο
τραγουδούσαν	1188 K
τόνιζε	1188 K
τόνισε	1188 K
""", 'υ': """
υβριστικά	1077 K σχόλια
υβριστικό	1077 σχόλια με K
υπευθυνα	1096 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	1096 παίξε K	1096 παίζουμε K
υπογράμμισε	1188 K
υποσχέθηκε	1188 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	1062 αφού K ως εδώ
φωνάζει	1188 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	1062 πριν K
φώναζαν	1188 K
φώναζε	1188 K
φώναξαν	1188 K
φώναξε	1188 K
""", 'χ': """
χάνετε	1108 μη K
χρήσης	1060 όροι K	1089 όρους K
χρειαζόμαστε	1185 K τη βοήθειά σας
χρησιμοποιεί	1047 K cookies
χρησιμοποιούμε	1046 K cookies
χρόνο	1187 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1104 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1082 στην K
""", 'а': """
абонамент	248 вече имате K	279 с K	279 K за	299 с K	343 K
абонамента	277 с K си	277 благодарим за K
абонат	50 като K	246 вече сте K
абонати	258 само за K	343 K
абонатите	50 K могат
абонирайте	80 K се	246 K се, за да	249 K се за бюлетина	339 K се
абонирането	277 с K
автора	4172 мнение K	4172 точка зрения K	4992 думка K	4992 точка зору K
авторизованные	4205 только K
авторизованным	4205 K пользователям
авторизовані	5025 лише K
авторизуйтесь	24 K
авторкою	5011 зв'язатися з K
авторов	4172 мнение K	4172 мнения K	4172 точки зрения K
автором	5011 зв'язатися з K
автору	54 на каву K	4193 пишите K
авторів	4992 думки K	4992 думка K	4992 погляди K
адрес	21 имейл K няма	277 имейл K
адреса	277 имейл K
адресою	5046 пишіть за K
адресу	4225 пишите по K
азартних	88 участь в K іграх	4981 участь в K іграх може	4981 участь у K іграх може
азартных	88 участие в K играх может вызвать
анкета	273 нашата K	273 кратка K
анкетата	274 K
анкету	4204 K	5024 K
анонимно	4193 K
афилиейт	282 K линкове
""", 'б': """
бажаних	5008 K джерел
безкоштовна	5044 остання K стаття
безкоштовний	5020 наш K вебінар	5028 K акаунт	5044 останній K матеріал
безкоштовних	5028 ліміт K	5028 K статей
безкоштовні	15 K статті	5028 K статті
безлимитный	4146 K доступ
безплатен	270 нашия K уебинар
безплатна	293 последна K статия
безплатни	15 K статии	279 K статии
безплатно	279 K, за
бесплатная	4223 последняя K статья
бесплатную	99 K линию
бесплатные	15 K статьи	4208 K статьи
бесплатный	4199 наш K вебинар	4208 K аккаунт	4223 последний K материал
бесплатных	15 K статей	4208 лимит K	4208 K статей
бисквитки	267 K	297 K
бисквитките	267 K	297 K
благав	5114 K
благала	5114 K
благали	5114 K
благодарение	18 K на читателите	285 K на вас	285 K на вашата	340 K на вас
благодарим	277 K ви, че се
благодаря	4214 K донатам	4292 K вам	4292 K вашей
блокировщик	4169 отключите K	4169 K рекламы
блокувальник	4989 K реклами
больше	4173 знаете K
бот	39 наш K
браузер	10 ваш K	4186 ваш K	5003 ваш K
браузър	10 вашият K
букмекерская	4161 K контора. #	4161 реклама. K
бюлетин	78 нашия K	249 нашия K	278 K	340 нашия K	343 K
бюлетина	78 за K	249 K ни	249 запишете се за K	278 K
бюлетини	278 K
бяхте	42 K ли там
більше	4993 знаєте K
""", 'в': """
вайбері	5009 K
вайбър	16 K	262 K
ватсапе	4191 K
вашата	250 на K поща
ваших	4288 # из K #
введите	77 K адрес
вебинар	4199 наш K
вебінар	5020 наш K
взывал	4294 K
видео	9 это K	40 фото и K
виділіть	5007 K
визнав	5114 K
визнала	5114 K
визнає	5114 K
викала	342 K
викаха	342 K
викаше	342 K
викна	342 K
використання	5003 K cookie	5034 будь-яке K матеріалів	5034 K матеріалів сайту
використанні	5001 при K матеріалів
використовує	4990 K cookie
використовуємо	4989 K cookie
вимагав	5114 K
вимагала	5114 K
вимагали	5114 K
виправлення	99 K:
випуск	5022 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	5114 K
вк	4191 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	4191 K
влезте	24 K
вміст	9 цей K
внескам	5035 завдяки K	5112 завдяки K
внесок	5111 ваш K
войдите	24 K	4147 K, чтобы
вотсапе	4191 K
вотсапі	5009 K
впн	64 без K
всеки	285 K лев
встановіть	4976 K додаток
въведете	77 K имейла си
възпроизвеждането	284 K
выделите	4174 K ее	4174 K текст
выпуск	4202 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	99 K від коментарів
відповів	99 не K на	5114 K
відповідав	5114 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4981 дотримуйтеся правил (принципів) K	4981 дотримуйтесь правил (принципів) K	4981 принципів K гри	4981 правил K гри
відповідь	21 скасувати K
відповіла	5114 K
відповіли	99 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	99 имена K
героїв	99 імена K
гласеше	342 K
гласил	4294 K
гласила	4294 K
гласит	4294 K
гласувайте	290 K
гледайте	295 K ни
говорил	4294 K
говорила	4294 K
говорили	4294 K
говорит	4294 K
год	4293 в K
годишно	341 K
голосуйте	4219 K	5040 K
гривень	5113 # K
грн	5113 # K
група	296 viber K
гукав	5114 K
гукали	5114 K
гукнув	5114 K
гукнула	5114 K
гіперпосилання	5001 K обов
""", 'д': """
дальше	4146 чтобы читать K
дарение	339 вашето K	341 с K	343 K
дарения	343 K
дарете	285 K	339 K ни
джерела	5008 обрані K	5008 бажані K
джерелом	5008 основним K	5008 бажаним K
дзен	4191 K
дзене	4191 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	342 K
добавил	342 K	4294 K
добавила	342 K	4294 K
добавьте	4159 K нас в
добавя	342 K
доверието	99 телефон на K
доверия	99 телефон K
довіри	99 лінія K
додав	5114 K
додала	5114 K
додатку	84 у нашому K
додає	5114 K
дозволить	5111 ваша підтримка K
дозволяється	5034 матеріалів K лише
долучайтесь	51 K	5111 K до нас	5111 K до нашої	5111 K до нашого	5111 K до спільноти	5111 K до читачів
долучайтеся	51 K	5111 K до нас	5111 K до нашої	5111 K до нашого	5111 K до спільноти	5111 K до читачів
донат	4291 ваш K	5111 ваш K	5115 K
донатам	5035 завдяки K
донати	5115 K
донатом	5113 K
донаты	4295 K
доповнено	99 новину K
дополнен	99 текст K
дополнена	99 новость K
допомагає	5111 ваша підтримка K
допомога	5111 нам потрібна ваша K
допомогою	5037 за K ші
допоможе	5112 K нам
допоможуть	5035 K нам працювати	5112 K нам
допоможіть	90 K, скільки можете
допускается	4213 материалов K только
допълнена	99 статията е K
доступ	4208 полный K	5028 повний K
достъпен	246 K за абонати
достъпна	246 K за абонати
достъпно	246 K за абонати
дочитали	4137 вы K до конца	4966 ви K до кінця
дочитати	4972 щоб K
дочитать	4146 чтобы K	4208 K
дізнаватися	5055 хочете K про
""", 'е': """
евро	279 за # K
ежедневную	4151 K рассылку
ежемесячно	4293 K
ежемесячное	4291 оформите K
ежемесячный	4214 K донат
еженедельную	4151 K рассылку
електронна	250 вашата K поща
електронної	5027 адресу K пошти
електронну	5027 K адресу	5027 K пошту
епизод	272 K
епизода	272 K
есть	4173 вам K что
""", 'ж': """
жаловалась	4294 K
жаловался	4294 K
жалуются	4294 K
жодного	71 K спаму
журналист	265 е K	265 - K	265 , K	4194 - K	4194 , K	4274 K
журналисти	340 нашите K
журналистика	340 независимата K	340 независима K	340 нашата K	4292 независимая K
журналистике	4292 независимой K
журналистики	4292 независимой K
журналистику	4292 независимую K
журналистка	265 е K	265 , K	4194 - K	4194 , K	4274 K
журналисты	4292 наши K
журналіст	5015 - K	5015 , K	5094 K
журналістам	39 нашим K
журналісти	5112 наші K
журналістика	5112 незалежна K
журналістику	5112 незалежну K	5112 якісну K
журналістка	5015 - K	5015 , K	5094 K
журналісту	39 нашому K
""", 'з': """
з	5109 # K #
завантажити	4976 K застосунок
завантажте	4976 K додаток
завдяки	5035 існує K	5112 K вам	5112 K вашій
зависимост	88 хазартът създава K
задонатьте	4291 K	5111 K
задължителните	21 K полета
зазначив	5114 K
зазывал	4294 K
закликав	5114 K
закликала	5114 K
закликали	5114 K
закончились	4146 бесплатные статьи K
залишає	29 K за собою право
залишилося	4973 K #%	4973 K # %	5110 K прочитати
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	4175 K ошибку
замолчим	4292 мы не K
запазени	256 всички права K
запевняв	5114 K
запевняла	5114 K
запевняє	5114 K
записи	58 новые K на почту
запитав	5114 K
запитала	5114 K
запитань	5024 на кілька K
запишете	249 K се за нашия
зарегистрированные	4205 только K
зарегистрированным	4146 доступен только K
зарегистрированы	4146 уже K
зарегистрируйтесь	4147 K, чтобы	4208 бесплатно K	4208 K бесплатно	4291 K бесплатно	4291 K, чтобы читать
зареєстровані	5025 лише K	5025 тільки K
зареєструйтесь	4973 K, щоб	5028 безкоштовно K	5028 K безкоштовно	5111 K безкоштовно	5111 K, щоб читати
зареєструйтеся	5028 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	5005 нашому K
застосунок	4976 завантажте K	5005 наш K	5005 мобільний K	5111 завантажте K і	5111 завантажте K та
захищено	5001 усі права K
захищені	5001 усі права K	5001 всі права K
защищенной	4193 K формой
защищены	4184 все права K
защищённой	4193 K формой
заяви	342 K
заявив	5114 K
заявил	342 K	4294 K
заявила	342 K	4294 K	5114 K
заявили	4294 K	5114 K
заявиха	342 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	4137 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	99 імена K	99 ім'я K
знайшли	5007 якщо ви K
знанията	273 K си
зобов	5114 K'язав
зовнішнього	5017 K вмісту	5017 K контенту
зовнішній	5017 K вміст	5017 K контент
зробіть	4970 K внесок	5111 K внесок у	5111 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	4288 # K #
избранное	4190 K
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
иностранного	4184 выполняющим функции K агента
иностранным	4292 K агентом
инстаграм	262 K
искусственного	4216 с помощью K интеллекта
искусственным	4216 K интеллектом
использование	4186 K cookie	4196 K cookie	4213 любое K материалов	4213 K материалов сайта
использовании	4184 при K материалов	4213 полном или частичном K	4213 частичном K материалов
используем	4169 K cookie
использует	4170 K cookie
исправление	99 K:
источники	4190 избранные K	4190 любимые K
источников	4190 избранных K	4227 избранных K
источником	4190 основным K
исчерпали	4146 K лимит
""", 'к': """
каждое	17 K утро
каждый	4293 K месяц
каже	5114 K
каза	342 K
казав	5114 K
казал	342 K
казала	342 K	5114 K
казали	5114 K
казаха	342 K
казва	342 K
казвал	342 K
казвала	342 K
канал	296 viber K	4292 наш K	5112 наш K
канала	4292 нашего K
каналу	5112 нашого K
колумнист	4194 - K	4194 , K	4274 K
колумніст	5015 - K	5094 K
колумністка	5015 - K	5094 K
команде	4199 к нашей K
команди	5020 до нашої K
коментар	6 залишити K
коментарите	85 в K	275 K под
коментарях	85 у K	85 в K	5002 у K	5002 в K
коментатор	265 е K
коментиране	275 правила за K	275 правилата за K
коментирате	6 за да K	275 K
коментувати	6 K
комментариев	99 отказались от K	99 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	4174 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	4185 в K
комментировать	6 K
контент	9 этот K	9 цей K	4196 внешний K
контента	9 этого K	4196 внешнего K
контенту	9 цього K
конференцию	4199 нашу K
конференция	270 нашата K
конференцію	5020 нашу K
конфиденциальности	4168 настройкам K	4168 настройками K	4169 политикой K	4186 политика K
конфіденційності	4988 налаштуваннями K	4989 політикою K	5003 політика K
копирование	4213 K материалов сайта
кореспондент	265 е K	265 , K	5015 - K	5015 , K	5094 K
кореспондентка	5015 - K	5015 , K	5094 K
короткий	4204 K опрос
корреспондент	4194 - K	4194 , K	4274 K
корреспондентам	39 нашим K
корреспондентка	4274 K
корреспонденту	39 нашему K
крикнув	5114 K
крикнул	4294 K
крикнула	4294 K	5114 K
кричав	5114 K
кричал	4294 K
кричала	4294 K	5114 K
кричали	4294 K	5114 K
кричит	4294 K
""", 'л': """
лв	279 за # K
лев	279 за # K
лева	279 за # K	341 K
лекцию	4199 нашу K
лекцію	5020 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	270 нашия онлайн K	270 нашия K
магазина	270 онлайн K ни	4199 нашего K
магазине	4199 в нашем K	4199 в нашем интернет-K
магазину	5020 нашого K
магазині	5020 у нашому K	5020 в нашому K	5020 нашому інтернет-K
материал	4174 обсудить K	4196 внешний K	4229 K создан	4292 этот K
материалам	4221 ко всем K
материалы	4292 наши K
матеріал	5112 цей K
матеріали	5112 наші K
матеріалу	99 першій версії K
матеріалів	5034 копіювання K сайту	5034 K посилання обов'язкове	5042 до всіх K	5042 до усіх K
мероприятие	4199 наше K
месенджері	5009 K
месец	341 на K	341 всеки K
месечно	341 K
мессенджере	4191 K
месте	42 вы были на K
месяц	4293 в K
мобільний	5005 K додаток
молба	260 имаме малка K	260 имаме K към вас
молел	342 K
молела	342 K
молеха	342 K
молеше	342 K
містить	99 K описи	99 K сцени
місці	42 ви були на K
місяць	5113 на K	5113 перший K
""", 'н': """
навчання	48 K ші
нагадав	5114 K
нагадала	5114 K
наголосив	5114 K
наголосила	5114 K
надпис	342 такъв K
надпись	4294 такая K
надсилайте	5011 K нам	5011 K її	5011 K їх нам	5014 K фото	5014 K відео	5014 K свої	5111 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	5008 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	5011 K нам	5011 K їх нам	5014 K фото	5111 K нам
нажимая	4207 K кнопку	4207 K на кнопку	4207 K "
нажмите	4174 K ctrl
налаштування	4988 K cookie	4988 K cookies	4988 K файлів cookie	4988 через ваші K
налаштуваннями	4988 K cookie	4988 K cookies	4988 K файлів cookie
налаштуваннях	4988 K cookie
намерете	295 K ни
напис	5114 такий K
написа	342 K
написав	5114 K
написал	4294 K
написала	4294 K	5114 K
написано	4294 было K	5114 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	4193 K нашему	4193 K нашей	4193 K автору	4193 K нам	4291 K нам
напишіть	38 K нам	67 K нам	5011 K нашому	5011 K нашій	5011 K автору	5011 K авторці	5011 K нам	5111 K нам
напомнил	4294 K
напомнила	4294 K
направете	339 K дарение
настоя	342 K
настоява	342 K
настоявал	342 K
настроек	4168 из-за ваших K
настройками	4168 K cookie	4168 K cookies	4168 K файлов cookie
настройках	4168 K cookie
настройки	4168 K cookie	4168 K cookies	4168 K файлов cookie
натискайки	277 K
натискането	277 с K
натискаючи	5027 K кнопку	5027 K на
нашем	4174 в K чате
нашия	270 към K екип	270 в K екип	273 K куиз	273 K тест
небольшая	4137 K просьба
неделю	17 раз в K	17 каждую K	4293 в K
независимата	339 подкрепете K
независими	340 K медии
независимую	4141 поддержите K	4291 поддержите K
независимые	4292 K медиа
незалежні	5112 K медіа
нейросети	4216 с помощью K
несколько	4204 на K вопросов
никакого	71 K спама
новинами	4979 стежте за K
новини	262 google K	5009 google K
новину	4993 маєте K
новость	4173 есть K
нуждаем	339 K се от вашата
нужна	4214 K ваша
нюзлетър	278 K
""", 'о': """
обеща	342 K
обещал	342 K	4294 K
обещала	4294 K
обещали	4294 K
обновена	99 статията е K
обновлен	99 текст K	99 материал K
обновлён	99 текст K	99 материал K
обозреватель	4194 - K	4194 , K	4274 K
обозревательница	4274 K
обраних	5008 K джерел
обучения	48 K ии
объявил	4294 K
объявила	4294 K
объяснил	4294 K
объяснила	4294 K
объясняет	4294 K
объяснял	4294 K
объясняла	4294 K
обязал	4294 K
обязательна	4184 гиперссылка K	4213 материалов ссылка K	4213 ссылка на источник K
обязательные	21 K поля	4174 K поля
обясни	342 K
обяснил	342 K
обяснила	342 K
обяснява	342 K
обіцяв	5114 K
обіцяла	5114 K
обіцяли	5114 K
огледален	64 K сайт
оглядач	5015 - K	5015 , K	5094 K
оглядачка	5015 - K	5015 , K	5094 K
оголосив	5114 K
ограничений	4146 читайте без K
одноклассниках	4191 K
одному	5027 в K листі
оновлено	99 текст K	99 матеріал K	99 новину K
опечатку	4174 нашли K
описания	99 съдържа K	99 есть K	99 содержит K
описи	99 є K
опитування	5024 наше K	5024 коротке K
опитуванні	35 нашому K	5024 K читачів	5024 нашому K	5024 в K
оповещения	4238 хотите получать K
оприлюднюватиметься	22 не K	4995 ваша e-mail адреса не K
опрос	35 наш K	4204 наш K
опросе	35 нашем K	4204 нашем K	4204 в K
опубликован	22 не будет K	4174 ваш адрес email не будет K
организаторите	342 канят K
организаторы	4294 зовут K
організатори	5114 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	4207 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	4147 K #%	4147 K # %
отбележете	62 K ме
ответил	99 не K на	4294 K
ответила	99 не K на	4294 K
ответили	99 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	4294 K
отвечала	4294 K
отговори	99 не K на	342 K той	342 K тя
отговорил	342 K
отговорила	342 K
отговориха	342 K
отговорност	30 не носи K
отменить	21 K ответ	4293 K в любой момент
отметил	4294 K
отметила	4294 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	4151 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	4193 K их нам	4291 K нам
отримувати	5045 хочете K
отримуйте	5049 K
очакваме	263 K вашите
очевидцем	4173 стали K	4173 вы стали K	4993 стали K
ошибку	4175 нашли K
оштрафовал	4294 K
оштрафовала	4294 K
оштрафував	5114 K
""", 'п': """
партнером	4211 совместно с K	5032 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	4211 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	5032 K посилання
партнеры	4169 мы и наши K
партньорски	282 K линкове
партнёром	4211 совместно с K
партнёрские	37 K ссылки	74 K ссылки	4211 K ссылки
партнёрским	74 K ссылкам
патроном	4291 станьте K
пееха	342 K
пели	4294 K
первинній	99 K версії
первоначальной	99 K версии
первый	4293 K месяц	4293 рубль в K
переведите	4291 K нам
перевірте	5024 K себе	5027 K пошту
передплатник	50 як K	4972 уже K	4972 вже K
передплатникам	4972 доступний лише K	4972 доступна лише K	4972 доступно лише K
передплатники	50 K можуть	5043 лише K	5043 тільки K
передплатників	4972 тільки для K
передплатою	4972 доступна за K	4972 доступний за K	5028 за K	5050 з K
передплату	80 оформіть K	5028 K за	5111 оформіть K
передплатіть	80 K
передрук	45 K	5006 K
передруковувати	45 K
передруку	5006 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	4189 K
перепечатке	4189 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	5004 K даних
персональных	4187 K данных
писав	5114 K
писал	4294 K
писала	4294 K	5114 K
писати	5112 нам K
писменото	284 без K съгласие
письме	4207 в одном K
письменного	4228 без K согласия
письмової	5048 без K згоди
питаха	342 K
питаше	342 K
пишете	38 K ни	67 K ни	263 K ни	264 K на	339 K ни
пишеше	342 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	4193 K нам	4225 K на	4291 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	5011 K нам	5046 K на
платной	4146 в K версии
побачили	5056 K помилку
повний	20 K текст	5028 K текст
повтаря	342 K
повтаряше	342 K
повторював	5114 K
повторює	5114 K
повторяет	4294 K
повторял	4294 K
повторяла	4294 K
повідомив	5114 K
повідомила	5114 K
повідомили	5114 K
повідомлення	5055 хочете отримувати K	5055 бажаєте отримувати K
повідомте	38 K нам	67 K нам	5011 K нам	5011 K нас	5111 K нам
подайте	264 K сигнал
поддержать	4291 K нас	4291 K редакцию	4291 K нашу
поддерживайте	4291 K нас	4291 K нашу
поддержите	4141 K нашу	4141 K нас	4214 K	4291 K нас	4291 K нашу	4291 K редакцию	4291 K проект	4291 K автора	4291 K наш
поддержка	4142 ваша K	4291 ваша K поможет	4291 ваша K помогает	4291 ваша K позволит
поддержке	4211 при K партнёра	4211 при K партнера	4214 благодаря вашей K	4292 вашей K
поддержки	4292 без вашей K	4292 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	4173 хотите K
подканял	342 K
подканяха	342 K
подканяше	342 K
подкаст	34 наш K	34 нашия K	272 K	340 нашият K	4202 K	4292 наш K	5022 K	5112 наш K
подкаста	272 K	4202 K	4292 нашего K
подкасте	34 нашем K	4202 K
подкасти	34 наші K	272 K	5022 K
подкастов	4202 K
подкасту	5022 K
подкастът	272 K
подкасты	4202 K
подкасті	34 нашому K	5022 K
подкастів	5022 K
подкрепа	285 с вашата K	285 вашата K	339 вашата K	340 вашата K
подкрепата	282 с K на партньор
подкрепете	285 K	339 K ни	339 K нашата
подкрепяйте	339 K ни
подписаны	4146 уже K
подписка	4146 уже есть K	4295 K
подписке	4146 доступен только по K	4146 доступна по K	4146 доступен по K	4208 по K
подписки	4295 K
подпиской	4233 с K
подписку	80 оформите K	80 оформить K	4146 оформить K	4146 оформите K	4207 спасибо за K	4208 K за	4291 оформите K	4291 оформить K
подписчик	50 как K	4146 уже K	4146 вы уже K
подписчикам	4146 доступна только K	4146 доступно только K	4146 доступен только K	4222 только K
подписчики	50 K могут	4222 только K	4295 K
подписчиков	4146 только для K
подписчиком	4291 станьте K
подписывайтесь	4151 K на рассылку	4159 K на нас	4159 K на наш	4159 K на канал	4159 K на telegram	4291 K на
подписываясь	4207 K
подпишитесь	80 K	4141 K на регулярное	4151 K на рассылку	4159 K на наш	4159 K на канал	4291 K на
подчеркнул	4294 K
подчеркнула	4294 K
подчерта	342 K
поділитися	4993 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	5020 нашу K
пожертвование	4141 оформите K	4142 сделайте K	4214 регулярное K	4214 ежемесячное K	4291 ваше K	4291 сделайте K	4291 оформите K	4295 K
пожертвования	4292 на K	4295 K
пожертвованиям	4214 благодаря K	4292 благодаря K
пожертвуйте	4291 K
позволяет	4291 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	284 K на
поиска	342 K
поискал	342 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	4146 чтобы прочитать K
полный	20 K текст	4208 K текст
получавайте	298 K
получавате	294 искате ли да K	294 искате да K
получайте	4232 K
получать	4224 хотите K	4238 хотите K новости	4238 хотите K push
помилку	5056 знайшли K
помогите	90 K, сколько можете	4291 K нам
помогнете	339 K ни
помогут	4292 K нам
поможет	4292 K нам
помоли	342 K
помолил	342 K
помолила	342 K
помощник	63 наш K	63 ии-K
помощь	4291 нам нужна ваша K
помощью	4216 с K ии
помітили	5007 якщо ви K	5056 K помилку
помічник	63 наш K
понравилась	4292 K статья
понравился	4292 K материал	4292 K текст
пообещал	4294 K
пообещала	4294 K
пообіцяв	5114 K
пообіцяла	5114 K
попереджає	5114 K
попередив	5114 K
попередній	99 K версії
попита	342 K
поправка	99 K:
попросив	5114 K
попросил	4294 K
попросила	4294 K	5114 K
попросили	4294 K	5114 K
попросило	4294 K
порадив	5114 K
порадила	5114 K
посилання	5034 K на джерело обов'язкове
последвайте	339 K ни
последната	293 K ви безплатна статия	293 K безплатна статия
посоветовал	4294 K
посоветовала	4294 K
постановив	5114 K
постановил	4294 K
посъветва	342 K
посъветвал	342 K
посъветвали	342 K
потребовал	4294 K
потребовала	4294 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	4207 вашей K
почтовом	4207 вашем K ящике
почту	79 на K	4152 на вашу K	4152 вам на K	4207 вашу K
пошту	79 на K	79 на вашу K	4975 на вашу K
пошті	5027 вашій K
пощенска	250 вашата K кутия
пояснив	5114 K
пояснил	4294 K
пояснила	4294 K	5114 K
пояснював	5114 K
пояснювала	5114 K
пояснює	5114 K
поясняет	4294 K
правото	29 си запазва K
працювати	5035 допоможе нам K	5112 K далі
працюємо	5112 ми K
предишна	99 K версия на
предпочитаемые	4190 K источники
предпочитаемых	4190 K источников
предпочитан	261 K източник
предпочитани	261 K източници
предпочитаните	261 K източници	261 K си източници
предпочтительные	4190 K источники	4227 K источники
предпочтительный	4190 K источник
предпочтительных	4227 K источников
предупреди	342 K
предупредил	4294 K
предупреждава	342 K
предупреждает	4294 K
предыдущей	99 K версии текста
препечатването	284 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	4294 K
призвала	4294 K
призвали	4294 K
призна	342 K
признава	342 K
признавал	4294 K
признает	4294 K
признал	4294 K
признала	4294 K
признали	4292 нас K
призова	342 K
призовава	342 K
призовал	342 K
призоваха	342 K
призывал	4294 K
призывала	4294 K
призывали	4294 K
приложение	84 в нашето K	340 нашето K	4153 скачать K	4154 скачайте K	4154 установите K	4188 наше K	4188 мобильное K	4291 скачайте наше K	4291 скачайте K и
приложението	339 изтеглете K ни	339 изтеглете K на вестник
приложении	84 в нашем K	4153 открыть в K	4188 нашем K
приложения	4188 нашего K	4292 нашего K
прим	99 K. ред
примечание	99 K редакции
приоритетным	4190 K источником
присоединяйтесь	51 K	4291 K к нам	4291 K к нашему	4291 K к нашей	4291 K к нашим	4291 K к сообществу	4291 K к читателям	4291 K к тем
присъединете	51 K се	339 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	4193 K нам	4193 K фото	4193 K видео	4193 K новости	4193 K свои	4193 K их нам	4291 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	4193 K нам	4193 K фото	4193 K их нам	4291 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	5111 K до нас	5111 K до нашої	5111 K до нашого	5111 K до спільноти	5111 K до читачів
приєднуйтеся	51 K	5111 K до нас	5111 K до нашої	5111 K до нашого	5111 K до спільноти	5111 K до читачів
проверьте	4204 K себя	4207 K почту
проголосуйте	4219 K	5040 K
продовження	5032 реклама. K
продовжити	4972 щоб K читання	5035 допоможуть нам K
продовжувати	5112 K роботу
продолжаем	4292 мы K работать
продолжать	4214 помогут нам K	4292 K работу
продолжение	4211 реклама. K
продолжить	4146 чтобы K чтение	4214 помогут нам K	4214 поможет нам K	4292 K работу
продължава	282 K по-долу
продължете	247 K да четете
продължим	340 да K да работим
продължите	246 за да K да четете
произведен	4184 настоящий материал (информация) K	4229 материал K
произведён	4229 материал K
пройдите	4204 K тест
пройдіть	5024 K тест
променени	99 имената са K
пропускайте	294 не K
пропустите	4224 не K
пропустити	5045 не хочете K
пропустить	4224 не хотите K
пропустіть	5045 не K
просив	5114 K
просил	4294 K
просила	4294 K	5114 K
просили	4294 K	5114 K
просьба	4137 у нас к вам K	4137 у нас есть K
просять	5114 K
проучване	273 нашето K
прохання	4966 маємо до вас K	4966 невелике K
прочетете	247 за да K цялата
прочитать	4146 осталось K	4146 чтобы K статью
пріоритетне	5008 K джерело
пріоритетним	5008 K джерелом
публиковать	45 K у себя
пълния	279 K текст
първия	341 за K месец
първоначалната	99 K версия
підписатися	4974 K на розсилку
підписка	5115 K
підписку	4972 оформіть K	5027 дякуємо за K	5111 оформіть K
підписники	5043 лише K	5115 K
підписників	4972 тільки для K
підписуйтесь	4978 K на нас	4978 K на наш	4978 K на канал	4978 K на telegram	5111 K на
підписуйтеся	4978 K на наш	4978 K на канал
підписуючись	5027 K
підпишіться	4974 K на розсилку	4978 K на наш	5111 K на
підтримайте	4969 K нашу	4969 K незалежну	4969 K нас	5035 K	5111 K нас	5111 K нашу	5111 K незалежну	5111 K редакцію	5111 K автора	5111 K роботу	5111 K наш
підтримати	5111 K нас	5111 K нашу
підтримка	4970 ваша K	5111 ваша K допоможе
підтримки	5032 за K партнера	5112 спільноти K	5112 вашої K
підтримуйте	5111 K нас	5111 K нашу
підтримці	5035 завдяки вашій K	5035 завдяки K читачів	5112 вашій K
піти	4966 перш ніж K
""", 'р': """
работа	340 нашата K	4292 наша K
работаем	4292 мы K
работать	4214 помогут нам K	4214 поможет нам K	4292 K дальше
работу	4292 нашу K
радив	5114 K
радила	5114 K
радили	5114 K
радить	5114 K
разкажете	38 K ни	67 K ни
разрешение	257 без K е забранено
разрешения	4228 без K редакции
разчитаме	285 K на вашата	340 K на
расскажите	38 K нам	67 K нам	67 K свою историю	4291 K нам
рассказал	4294 K
рассказала	4294 K
рассказать	4173 есть что K	4173 хотите K
рассказывать	4292 K правду
расследование	4292 наше K	4292 это K
расследования	4292 наши K
рассылка	4292 наша K	4295 K
рассылку	78 на K	78 нашу K	78 K	4151 нашу K	4151 K самых	4292 нашу K
регистрацията	277 с K си	277 благодарим за K
регистрируясь	4207 K
регулярний	5035 K внесок
редактор	265 е K	265 - K	265 , K	4194 - K	4194 , K	4274 K отдела	4274 K	5015 - K	5015 , K	5094 K
редакторка	5015 - K	5015 , K	5094 K
редакцией	39 нашей K	4193 связаться с K
редакции	99 поправка K	4172 мнение K	4172 позиция K	4172 мнением K	4228 без согласия K	4292 нашей K
редакцию	39 в нашу K	4193 напишите в K	4193 пишите в K
редакция	270 в нашата K	340 нашата K	4292 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	5011 напишіть у K	5011 пишіть у K
редакція	5112 наша K
редакцією	39 нашою K	5011 зв'язатися з K
редакції	43 письма до K	99 від K:	4992 думка K	4992 позиція K	4992 позицією K	5011 пишіть до K	5048 без згоди K	5048 без дозволу K	5112 нашої K
рекламата	11 K	282 след K
реклами	11 K	70 без K	70 немає K	340 без K	5032 після K	5032 на правах K	5112 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	4211 после K	4211 на правах K	4292 без K
репортер	39 на нашия K	265 е K	265 - K	265 , K	4194 - K	4194 , K	4274 K	5015 - K	5015 , K	5094 K
репортери	39 на нашите K	340 нашите K
репортерка	5015 - K	5015 , K	5094 K
репортёр	4194 - K	4194 , K	4274 K
решил	4294 K
реєструючись	5027 K
робота	5112 наша K
роботу	5112 нашу K
розкажіть	38 K нам	67 K нам
розповів	5114 K
розповідати	5112 K правду
розповіла	5114 K
розповісти	4993 маєте що K	4993 є що K	4993 хочете K
розсилка	5112 наша K	5115 K
розсилку	78 на K	78 нашу K	78 K	4974 нашу K	4974 щоденну K	5112 нашу K
розслідування	5112 наші K	5112 це K
рублей	4293 # K
рік	5113 на K
""", 'с': """
свидетелем	4173 стали K	4173 вы стали K
свободната	339 подкрепете K
свържете	38 K се с нас	67 K се с нас	263 K се с нашия	263 K се с нашата	263 K се с нас	263 K се с автора	339 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	4193 K с нами
связаться	4193 K с автором
свідком	4993 стали K
седмично	17 веднъж K
сигнализирайте	263 K ни
сказав	5114 K
сказал	4294 K
сказала	4294 K	5114 K
сказати	4993 маєте що K
скаржаться	5114 K
скаржився	5114 K
скаржилася	5114 K
скачайте	4153 K наше
скиньте	4291 K нам	4291 K донат
сколько	4291 скиньте K
скриньку	5027 вашу K
скриньці	5027 вашій K
следите	4159 K за нами
словам	4294 по K
словами	5114 за K
слушайте	295 K ни
слідкуйте	4978 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	4294 K
советовала	4294 K
советовали	4294 K
советует	4294 K
согласны	43 не K	43 K с автором
содержатся	99 K описания
содержимое	4196 внешнее K
содержит	99 K сцены
сообщение	4184 данное K (материал) создано	4229 K создано
сообщил	4294 K
сообщила	4294 K
сообщили	4294 K
сообщите	38 K нам	67 K нам	4193 K нам	4291 K нам
соучастником	4214 станьте K	4291 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	4274 K
сповіщення	14 K	4976 увімкнути K	4976 увімкніть K	5055 хочете отримувати K	5055 хочете отримувати пуш-K	5055 бажаєте отримувати K	5055 хочеш отримувати K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	5112 K текст	5112 K матеріал
сподобалась	4966 якщо вам K стаття
спонсором	80 станьте K
според	342 K
спрашивает	4294 K
спросил	4294 K
спросила	4294 K
співали	5114 K
співучасником	5111 станьте K
спільнота	5112 наша K
спільноти	4970 стань частиною K	5035 частиною K	5112 нашої K
станете	80 K член	339 K абонат	339 K член
станьте	51 K одним из них	4291 K нашим	5111 K нашим
статей	5042 до всіх K	5042 до усіх K
статии	292 до всички K
статия	260 хареса ли ви тази K	279 цялата K	340 тази K
статията	279 % от K
стаття	5112 ця K
статья	4292 эта K
статьям	4221 ко всем K
стверджує	5114 K
стежте	4978 K за нами
стигнали	260 щом сте K дотук
стороннего	4196 K сервиса
сторонним	4196 K сервисом
стороннього	5017 K сервісу
стороннім	5017 K сервісом
суммой	4293 любой K
сумму	4293 любую K
сутрин	17 всяка K
существуем	4292 мы K
существует	4214 K благодаря
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
телеграм	16 K	262 K	4159 наш K-канал	4159 в нашем K	4191 K	4191 K-канал	4191 K-канале	4225 пишите в K	4292 наш K	4978 наш K-канал	5009 K	5009 K-канал	5009 K-каналі
телеграме	16 K	4191 K
телеграмі	5009 K
телефон	99 K довіри
тест	4204 наш K	5024 наш K
тиждень	17 раз на K	5113 на K
требовал	4294 K
требовала	4294 K
требовали	4294 K
тръгнете	260 преди да си K
""", 'у': """
уведомления	14 K	4154 включите K	4154 включить K	4154 разрешить K	4238 хотите получать K	4238 хотите получать пуш-K	4238 хочешь получать K
уверяет	4294 K
уверял	4294 K
уверяла	4294 K
увійдіть	24 K	4973 K, щоб
уговаривал	4294 K
уговаривала	4294 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	270 нашия K
узнавать	4238 хотите K о
уйдете	4137 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	5008 K джерел
улюблені	5008 K джерела
умовляв	5114 K
умоляваше	342 K
умолял	4294 K
умоляла	4294 K
умоляли	4294 K
утверждает	4294 K
уточнение	99 K:
уточнення	99 K:
уточнив	5114 K
уточнил	4294 K
уточнила	4294 K	5114 K
учасником	5111 станьте K
""", 'ф': """
фейсбук	16 K	262 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	4292 K нашу
цитировании	4189 при K
цитування	5006 у разі K
цитуванні	5006 при K
""", 'ч': """
частиною	5111 станьте K
частковому	5034 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	295 K ни
читаете	4291 спасибо, что K
читай	4978 K нас
читайте	4159 K нас в	4978 K нас у	4978 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	4204 опросе K	4214 благодаря поддержке K	4234 K	4292 наших K
читатели	36 наши K	36 нашите K	43 писма на K	300 K	340 нашите K	4137 дорогие K	4234 K	4292 наши K
читателите	300 K	340 с подкрепата на K	340 от K ни
читателям	18 благодаря K	36 нашим K	4234 K	4292 благодаря K
читати	4972 щоб K далі	5111 щоб K далі
читачам	18 завдяки K	5051 K
читачі	36 наші K	5051 K	5112 наші K
читачів	43 листи K	5051 K	5112 наших K
читаєте	5111 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	5113 K
щомісячний	5035 K внесок
щомісячно	5113 K
щоранку	17 K
щотижневу	4974 K розсилку
""", 'э': """
электронной	4207 адрес K почты
электронную	4207 K почту
""", 'я': """
яжіться	38 зв'K з нами	5011 зв'K з нами
язкові	21 обов'K поля	4995 обов'K поля
якщо	4966 K ви вже тут
""", 'і': """
із	5109 # K #
інтелектом	5037 штучним K
інтелекту	5037 за допомогою штучного K
інформацію	4993 маєте цікаву K
історію	4993 маєте K
""", 'א': """
אדבלוק	2337 K
אומר	2375 K
אומרת	2375 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2258 עקבו K	2372 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2255 דואר K
אמר	2375 K
אמרה	2375 K
אמרו	2375 K
אתכם	2301 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	99 שם K
בדויים	99 שמות K
בוקר	17 מדי K
בחודש	2374 K
ביקש	2375 K
ביקשה	2375 K
במייל	2300 K שלכם
בסרטון	2286 לצפות K זה
בעוגיות	2264 שימוש K
בעיתונות	2301 לתמוך K
בעלי	2343 בלי K הון	2343 ללא K הון
בקובצי	2263 משתמש K
בשבוע	17 פעם K	2374 K
בתגובות	85 K
בתוכן	2314 לעשות שימוש K
""", 'ד': """
דווחו	2372 K לנו
דיגיטלי	2250 רכשו מינוי K
דיוור	2300 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2259 הורידו את K	2373 K
הבהרה	99 K:
הגיב	99 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2375 K
הודיעה	2375 K
הוואטסאפ	2259 לקבוצת K
הווטסאפ	2259 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2375 K
הוסיפה	2375 K
הזהיר	2375 K
הזכויות	2274 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2284 הוא ראש K	2284 היא ראש K
החינמיות	2317 הכתבות K
הטלגרם	2259 לערוץ K
הטקסט	2287 K
היום	2372 תרמו K
הירשמו	2250 כדי להמשיך לקרוא K	2372 K לקבלת
הכותב	2314 על דעת K
הכתבה	45 לפרסם את K	2250 להמשך קריאת K	2287 K	2373 K הזאת
המדור	2282 הוא עורך K	2282 היא עורכת K
המובעות	2314 הדעות K במאמר	2314 הדעות K בטור	2314 הדעות K בכתבה
המועדף	2277 למקור K	2277 כמקור K
המייל	2254 לתיבת K	2255 כתובת K
המערכת	99 הערת K
המקורית	99 בגרסה K של
הניוזלטר	2255 K היומי	2300 K השבועי של	2300 K שלנו	2373 K
הסביר	2375 K
הסיכום	2287 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2287 הנקודות K
העיתונות	2373 K העצמאית
הפרטיות	2264 מדיניות K
הפרסומות	2337 חוסם K	2339 את חוסם K	2339 חוסם K
הפרסומים	2337 חוסם K
הפרסומת	11 K
הצביעו	2372 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2259 K לערוץ	2372 K אלינו
הקודמת	99 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2264 תנאי K
השמות	99 K שונו
התגובות	2297 K
התחברו	24 K	2250 כדי להמשיך לקרוא K
התמונות	40 את K שלכם
התמיכה	2301 בזכות K שלכם
התראות	14 K
התרגום	2287 K
התרומה	2372 K שלכם
""", 'ו': """
ובטוויטר	2258 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2301 K בכם
ותלויה	2301 K בכם
""", 'ז': """
זקוקה	2372 K לכם
""", 'ח': """
חברת	2284 היא K סגל
חודשית	2372 תרומה K
חוקר	2284 הוא K ב
חוקרת	2284 היא K ב
חיצוני	2286 תוכן K	2286 תוכן ממקור K
""", 'ט': """
טען	2375 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2300 K למייל	2300 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2250 הצטרפו K
כתב	2375 K
כתבה	2287 K זו	2373 K זו	2375 K
כתבו	38 K לנו	67 K לנו	2372 K לנו
כתבות	2317 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2282 היא K
כתובת	77 הזינו K מייל	2255 K דוא"ל
""", 'ל': """
לדברי	2375 K
להגיב	6 כדי K	2297 K
להמשיך	2250 כדי K לקרוא,	2250 כדי K לקרוא בחרו	2250 כדי K לקרוא יש	2250 כדי K לקרוא את הכתבה	2301 עזרו לנו K
להעתיק	2314 לשכפל, K
לחודש	2374 K
לחוק	2314 סעיף #א K
לחצו	2372 K כאן
לידיעון	2372 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2252 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2254 הירשמו K	2254 הרשמה K	2254 K שלנו	2300 בהצלחה K	2372 הירשמו K
לעזרתכם	2372 אנחנו זקוקים K
לענייני	2282 הוא כתב K	2282 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2286 K בתוכן
לקבוצת	2259 הצטרפו K
לקריאה	2317 כתבות K
לקריאת	20 K הכתבה
לשנה	2374 K
לתומכים	2301 הצטרפו K שלנו
""", 'מ': """
מאמרים	15 K חינם	2317 K חינם
מודעות	2339 בחוסם K	2339 חוסם K
מועדף	2277 מקור K	2277 כמקור K	2357 מקור K	2357 כמקור K
מחקר	2284 הוא עמית K
מינוי	2250 רכשו K ל-	2250 רכשו K כדי	2250 רכשו K או	2372 רכשו K	2376 K
מנוי	2250 כבר K?
מנויים	2376 K
מניות	2343 בלי בעלי K	2343 ללא בעלי K
מסכימים	43 לא K	43 K?	2300 בהרשמה אתם K
מסר	2375 K
מסרבים	99 K להגיב
מראה	64 אתר K
מרצה	2284 הוא K	2284 היא K
""", 'נ': """
ניוזלטר	2300 K שבועי	2376 K
נשלח	57 K לכם
""", 'ס': """
סגל	2284 הוא חבר K
סופר	2284 הוא K ו
סופרת	2284 היא K ו
סיכום	2287 K
סיפר	2375 K
סיפרה	2375 K
סעיף	2314 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2372 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2300 לקבלת K במייל
עודכנה	99 הכתבה K	99 הידיעה K
עיתונאי	2282 הוא K	2284 הוא K
עיתונאית	2282 היא K	2284 היא K
עיתונות	2301 לעשות K	2373 K עצמאית
עכשיו	2250 רכשו מינוי K	2372 תרמו K
עלולים	99 K להיות קשים
עמיתת	2284 היא K מחקר
עמלה	2313 נקבל K	2313 לקבל K
ער	99 K״ן
""", 'פ': """
פרופסור	2284 הוא K	2284 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2337 חוסם K	2339 בחוסם K	2339 חוסם K	2339 חוסמי K	2373 ללא K
פרסומת	11 K
פרשן	2282 הוא K
פרשנית	2282 היא K
""", 'צ': """
ציין	2375 K
""", 'ק': """
קודמת	99 בגרסה K של
קוראי	2373 K
קרא	2375 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2374 חודש K
""", 'ש': """
שאלו	2287 K את
שולחים	57 אנחנו K לכם
שיווקי	2300 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2372 K לנו
שלנו	39 לכתב K	2373 K
שנקבל	2313 K עמלה
שקראתם	2372 תודה K
שתפו	25 K
""", 'ת': """
תגובה	99 לא נמסרה K
תגובות	2297 K
תוכן	9 K זה	2286 הצגת K
תיאורים	99 כוללת K	99 מכילה K
תייגו	62 K אותי
תיקון	99 K:
תלוי	2301 K בכם
תלויה	2301 K בכם
תמיכתכם	2372 K
תמכו	2372 K בנו
תקציר	2287 K
תרומה	2376 K
תרומות	2376 K
""", 'ا': """
اخبارنا	116 تابعوا K	240 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1844 K مطلب	1844 K خبر	1896 براي K مطلب
ادبلاكر	1874 K
ادعمنا	239 K
ادعموا	239 K
اذنكم	125 نطلب K قبل
ارتباط	125 قد تتضمن ملفات K
ارسال	6 براي K نظر	1790 به ايميل شما K	1813 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	241 K
استخدام	135 يمنع اعادة K المواد	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
استطلاع	239 صوت في K
استطلاعنا	240 K
استفاده	1796 از كوكي K ميكنيم	1796 از كوكيها K ميكنيم	1797 شرايط K	1809 K از مطالب اين سايت	1809 K از مطالب سايت
استمرار	239 ساهم في K	239 ساهموا في K
اسپم	71 بدون K
اشار	242 K
اشارة	62 ضع K الي
اشارت	242 K
اشتراك	168 لديك K	243 K	1837 K تهيه كنيد	1896 K تهيه كنيد	1900 K
اشتراكك	165 تم K
اشترك	80 K	104 K الان	239 K الان
اشتركوا	80 K	239 K
اصحابها	163 تعبر عن راي K	163 عن راي K
اصلاحيه	99 K
اضاف	242 K
اضافت	242 K
اضغط	239 K هنا
اطلاع	1813 به ما K دهيد
اعادة	45 K نشر	135 يمنع K نشر
اعجبك	240 K هذا
اعلام	1899 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	202 مانع K	202 حاجب K	203 مانع K	203 حاجب K
اعلانها	14 K	1871 K را دريافت
اعلانهاي	1871 K خبري
اعلن	242 K
اعلنت	242 K
اعملوا	62 K تاغ
افاد	242 K
افادت	242 K
افزود	1899 K
افزونه	1874 K مسدود
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
اول	1898 ماه K
اوليه	99 نسخه K اين
ايميل	1790 K خود را وارد كنيد	1791 ادرس K	1791 نشاني K	1833 در K خود	1896 K خود را وارد كنيد
ايميلتان	1833 به K
اينجا	1843 K كليك كنيد	1896 K كليك كنيد
اينستاگرام	1794 در K دنبال
اينه	64 K
اپ	1832 K
اپليكيشن	1832 K	1896 K ما را	1896 K را دانلود كنيد	1896 K را نصب كنيد	1897 K ما
اگهي	11 پس از K	70 بدون K
""", 'ب': """
باحث	145 K
باحثة	145 K
بارگذاري	1800 K شود
بازتابدهنده	1850 الزاما K	1850 لزوما K	1850 K ديدگاه
بازنشر	45 K
باشيد	1813 با ما در تماس K
بالضرورة	163 لا تعبر K عن	163 لا يعبر K عن	163 لا تعكس K	163 لا يعكس K	163 لا تمثل K	163 لا يمثل K
ببينيد	1826 را K
بحسب	242 K
بخوانيد	1811 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1897 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	109 الي K	165 علي K	165 سجل K	165 اضف K	165 يوميا في K	165 في K كل
بريدكم	77 اتركوا K	165 في K
بشنويد	1826 K
بعرض	150 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1813 براي ما K
بفضلكم	240 K
بنويسيد	38 براي ما K	67 براي ما K	1813 براي ما K	1896 براي ما K
بهروز	99 اين خبر K	99 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1811 K	1823 به تيم ما K	1896 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1813 با ما در ميان K	1896 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1813 با ما تماس K
""", 'ت': """
تؤكد	242 K
تابعة	74 روابط K
تابعنا	117 K علي	117 K عبر	239 K علي تويتر	239 K علي غوغل	239 K علي جوجل
تابعونا	116 K علي	116 K عبر	239 K علي
تاكيد	1899 K كرد
تبرع	243 K
تبرعات	243 K
تبرعك	239 K
تبرعكم	239 K
تبرعوا	90 K بما	239 K الان
تبليغات	70 بدون K	1872 مسدود كننده K	1874 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	240 K
ترجيحي	1812 منبع K	1812 منابع K	1891 منابع K	1891 منبع K
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
تلگرام	1794 ما را در K	1794 در K دنبال	1794 كانال K ما	1813 با ما در K
تماشا	1826 K كنيد
تمامي	1810 K حقوق
تمثل	163 لا K راي
تنويه	99 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	239 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	135 يمنع اعادة K هذا	135 يمنع اعادة K اي
توصيف	99 حاوي K
توضيح	99 K:	1899 K داد
تيليغرام	116 قناتنا علي K
تيم	1897 K ما
""", 'ج': """
جافاسكريبت	196 K
جاوااسكريپت	1796 K را فعال
جزئيات	99 حاوي K
""", 'ح': """
حذر	242 K
حذرت	242 K
حقوق	1810 كليه K	1810 همه K	1810 تمام K
حمايت	1834 K مالي خود	1835 به K شما نياز	1835 با K شما	1836 K كنيد	1896 از ما K كنيد	1896 K شما
""", 'خ': """
خارجي	150 محتوي K
خبر	4 اين K	1897 اين K
خبرنامه	1790 K ما	1790 اشتراك K	1791 در K	1833 K روزانه	1833 K هفتگي	1897 K ما	1897 K	1900 K
خبرنگار	39 K ما	1813 K ما را	1818 K
خبرنگاران	39 K ما	1897 K ما
خبرها	1871 اعلان K
خبرهاي	1871 اعلان K فوري
خصوصي	1797 سياست حريم K
خواست	1899 K
خواستند	1899 K
خواندن	1837 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1835 به K خود تكيه	1897 K ما
خواهد	1829 منتشر K شد
خواهند	1829 منتشر K شد
""", 'د': """
داده	1800 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1818 استاد K
دريافت	1871 K اعلان	1871 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	242 K
دعت	242 K
دعمك	239 K
دعمكم	166 نعتمد علي K	166 تعتمد علي K	166 نحتاج الي K	239 K
دنبال	1794 ما را K كنيد	1811 K كنيد	1811 K كنيم	1896 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1813 به ما خبر K	1826 گوش K	1840 هديه K	1896 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1829 نوشتن K	1829 ارسال K	1829 بيانگر K	1850 لزوما K
""", 'ذ': """
ذكر	242 K
ذكرت	242 K
""", 'ر': """
راسلنا	38 K	67 K	239 K
راسلونا	38 K	67 K	239 K
رايگان	1823 وبينار K ما	1837 اشتراك K	1851 مقاله K	1851 مطلب K	1851 مطالعه K	1896 K ثبت نام كنيد
روزنامه	1850 ديدگاه K
روزنامهنگار	1818 K
روزنامهنگاري	1897 K مستقل
""", 'س': """
سابقة	99 نسخة K من هذا	99 نسخة K من هذه
سالانه	1898 K
ساهم	90 K بما	239 K في دعم
ساهموا	90 K بما	239 K في دعم
سايت	1897 K ما
سايتهاي	1820 محتواي K ديگر
سكريبت	196 جافا K
سنويا	241 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	239 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	239 K
شهريا	241 K
شويد	24 وارد K	1811 عضو K	1811 K	1896 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1833 خبرنامه K
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
ضدتبليغ	1874 K
""", 'ط': """
طالب	242 K
طالبت	242 K
طلب	242 K
طلبت	242 K
""", 'ع': """
علاقه	1812 منبع مورد K
عملنا	240 K
عمولة	177 قد نحصل علي K	177 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1874 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرستاده	1790 به ايميل شما K
فرصتهاي	1823 K شغلي در
فريقنا	240 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	239 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1829 K	1830 حروف لاتين (K)
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
كار	1897 K ما
كاربري	1837 حساب K خود شويد	1896 حساب K خود شويد
كانال	1794 به K ما	1811 K ما	1897 K ما
كتب	242 K
كتبت	242 K
كردهايد	1837 ثبت نام K	1837 ثبتنام K
كمصدر	140 K مفضل	223 K مفضل
كميسيون	1848 K دريافت كنيم	1848 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1823 ديدن K	1826 گوش K	1840 هديه K	1843 روي لينك كليك K	1843 كليك K	1874 لطفا ان را غير فعال K	1896 به ما كمك K	1896 روي لينك كليك K	1896 همين حالا ثبت نام K
كوكي	1797 از K
كوكيها	1797 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1829 حروف K	1830 حروف K
لاشتراكك	165 K في
لاشتراككم	165 K في
لاضافة	6 K تعليق	162 K تعليق
لزوما	1850 K نظر
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
ما	1897 به K
مالكين	208 بلا K
مالي	1835 كمك K شما	1896 كمك K شما	1900 كمك K
ماه	1898 در K
ماهانه	1898 K
مباشرة	165 K في بريدك
متجرنا	240 K
متصفحك	10 K
مجانا	239 سجل K
مجانيا	179 مقالا K
مجانية	179 مقالات K
محتوا	9 اين K
محتواي	1820 K خارجي	1820 اجازه ميدهيد K
محتوايي	1820 حاوي K از
محتوي	150 K من طرف ثالث
محفوظ	1809 كليه حقوق K است	1809 تمامي حقوق K است	1809 همه حقوق K است	1809 تمام حقوق K است
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
مستقل	1897 رسانه K
مستقلة	240 صحافة K
مسدودكننده	1872 K تبليغات	1874 K تبليغات
مشترك	168 هل انت K	1837 K شويد	1896 K شويد
مشتركا	50 بصفتك K
مشتركان	1837 ويژه K است
مصنوعي	1821 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1897 اين K
معنا	239 ساهم K
مفضل	223 مصدر K
مفضلا	223 مصدرا K
مقالاتنا	166 لا نضع K	240 K
مقاله	1844 ادامه K
ملاك	208 بلا K
منبع	1849 ذكر K
منتخب	1812 منبع K
منشن	62 K لي
منصتنا	240 K
مهمانم	54 قهوه K
موافقتك	150 نطلب K
موافقتكم	125 K مطلوبة قبل	125 نطلب K قبل
موبايل	1832 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1833 عضويت شما با K	1833 ثبت نام شما با K
موقعنا	240 K
ميتوانند	50 مشتركان K
ميخواهيم	1820 از شما اجازه K
ميدهد	1829 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1899 K
ميگويد	1899 K
ميگيريم	1848 كميسيون K
""", 'ن': """
ناشد	242 K
ناشدت	242 K
نتقاضي	177 K عمولة	177 قد K عمولة
نحتاج	166 K الي دعمك
نخواهد	22 منتشر K شد	1829 منتشر K شد
نخواهند	1829 منتشر K شد
نداد	99 پاسخ K
ندهيد	1896 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1832 K موبايل
نستخدم	120 K ملفات
نشرتنا	78 K	109 اشترك في K	240 K
نظر	6 ثبت K
نظرسنجي	1896 در K ما	1897 K ما
نمايش	1800 K داده شود
نميشود	60 ايميل شما نمايش داده K	1829 منتشر K
نوشت	1899 K
نويسنده	1813 ايميل K	1818 K
نياز	1835 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1837 مشترك K
هماكنون	1896 K ثبت نام كنيد
همايش	1823 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1835 به حمايت شما K
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
وبينار	1823 K ما	1823 در K
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
ويديو	40 عكسها و K	40 عكس و K	1820 ديدن اين K
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
پژوهشگر	1818 K
""", 'گ': """
گزارش	1897 اين K
گزارشهاي	1897 K ما
گفت	1899 K
گفتند	1899 K
گفته	1899 K است	1899 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2408 का K रखने
अनुवाद	2412 K	2414 मशीन से K	2414 मशीनी K	2414 एआई की मदद से K	2414 ai की मदद से K	2414 एआई द्वारा K
अनुवादित	2414 एआई की मदद से K
अनुसार	2475 के K
अपडेट	99 लेख को K किया	99 खबर को K किया
अपनी	2418 K राय दें
अपील	2475 K की
अलर्ट	2420 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2472 K दान
आपको	57 हम K
आर्टिकल	2433 फ्री K	2433 मुफ्त K
आर्थिक	2423 K सहयोग दें	2423 K सहयोग करें	2472 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2382 ऐप K करें	2420 K करें
इनबॉक्स	2381 सीधे आपके K	2381 हर सुबह आपके K	2381 हर हफ्ते आपके K	2381 आपके K में पाएं	2381 रोज आपके K	2381 आपके K में हर	2421 अपने K में
""", 'उ': """
उपयोग	2388 कुकीज का K	2388 कुकी का K
""", 'ए': """
एजेंसी	2432 K की फीड
एडिटर	2408 सब K हैं	2408 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2451 K
""", 'क': """
कमीशन	2431 हमें K मिल	2431 K मिल सकता है
कमेंट	2418 अपनी राय K	2419 K करने के लिए	2419 K में अपनी राय	2419 K हटा	2419 K करने वाले
करके	2421 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2381 ईमेल दर्ज K	2384 फॉलो K	2401 जॉइन K	2401 लाइक K	2404 हमें ईमेल K	2418 पोल में वोट K	2421 साइन अप K	2426 शेयर K	2426 साझा K	2426 सेव K	2472 फॉलो K	2472 लॉग इन K	2472 साइन अप K
कहती	2475 K
कहते	2475 K
कहा	2475 K
कहानी	67 अपनी K हमें
कीजिए	2472 मदद K
कॉपी	2426 लिंक K हो गया
कॉपीराइट	2400 K
क्लिक	2401 K करें	2472 यहां K करें	2472 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2473 इस K	2473 यह K
खबरें	2428 और K पढने के लिए	2433 मुफ्त K
खबरों	2428 अन्य K के लिए	2428 ताजा K के लिए	2428 की K के लिए
खरीदें	2416 यहां से K
खेलें	2418 क्विज K और
""", 'ग': """
गिफ्ट	2426 K करें
गोपनीयता	2388 K नीति
""", 'ज': """
जनरेट	2432 ऑटो-K
जरूर	2404 हमें K दें
जावास्क्रिप्ट	2388 K
जुडने	2402 K के लिए
जुडिए	51 आप भी K	2472 K
जुडें	51 आप भी K	2384 चैनल से K	2401 K	2416 हमारी टीम से K	2472 हमसे K
ज्वाइन	2401 K करें
""", 'ट': """
टिप्पणियों	2419 K के लिए
टिप्पणी	99 K करने से इनकार	2419 K करने के लिए	2419 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2382 ऐप K करें	2420 K करें	2420 K कीजिए	2472 ऐप K करें	2472 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
तैयार	2414 एआई की मदद से K किया गया है	2414 ai की मदद से K किया गया है
""", 'द': """
दान	2476 K
दिखाया	60 ईमेल नहीं K
दिया	99 पर जवाब नहीं K
दें	2472 राय K
देखें	2472 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2388 K नीति
निर्भर	2423 आपके सहयोग पर K
नोटिफिकेशन	14 K	2382 K चालू करें	2420 K ऑन करें	2420 K ऑन कर लें
नौकरी	2416 K के अवसर
न्यूज	2385 गूगल K पर
न्यूजरूम	39 हमारे K	2386 कलेक्टिव K की ओर से	2386 के लिए कलेक्टिव K
न्यूजलेटर	2381 हमारे K	2381 हमारा K	2381 हमारा साप्ताहिक K	2381 K के लिए	2473 हमारे K	2476 K
""", 'प': """
पढने	0 K का समय	2424 K के लिए
पढें	0 मिनट में K	2382 ऐप में K	2472 पूरी खबर K
पत्रकार	2473 हमारे K
पत्रकारिता	2408 K में सक्रिय हैं	2473 हमारी K	2473 स्वतंत्र K
पसंदीदा	2403 K सोर्स	2403 K स्रोत	2403 K न्यूज सोर्स	2467 K स्रोत	2467 K सोर्स
पाठकों	18 K के सहयोग	2423 K के सहयोग से चलते
पाने	2421 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2432 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2475 K
पूछें	2412 K
पूरी	2424 बनकर K खबर
पॉडकास्ट	2417 K सुनें	2417 K सुनने के लिए	2473 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2386 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2474 K माह	2474 K वर्ष
प्रतिक्रिया	2418 अपनी K
प्रिफर्ड	2403 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2404 हमें K	2404 कमेंट करके K	2472 हमें K	2472 राय K
बताते	2475 K
बताया	2475 K
बदल	99 नाम K
बाहरी	2411 K साइट
बिंदु	2412 मुख्य K
बॉक्स	2419 कमेंट K में
बोला	2475 K
बोले	2475 K
ब्राउजर	10 आपका K
ब्लॉकर	2451 ऐड K	2451 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2404 हमें K	2472 हमें K	2472 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2474 हर K
मांगते	2411 आपकी इजाजत K हैं	2411 आपकी अनुमति K हैं
मुताबिक	2475 K
मुफ्त	2433 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2424 पढना जारी K के लिए
रजिस्टर	2472 अभी K करें
रहिए	2428 जुडे K
रहें	2428 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2475 K
लिखें	38 हमें K	67 हमें K	2472 हमें K
लेख	2473 यह K	2473 इस K
लॉग	24 K इन
लॉगिन	2472 K करें
""", 'व': """
विचलित	99 K कर सकते
विचार	2432 लेखक के निजी K
विज्ञापन	11 K के बाद खबर	11 K के बाद लेख	70 न K	70 बिना K	70 कोई K नहीं	2451 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2417 K देखें	2417 K यहां देखें	2417 K भी देखें	2417 K देखने के लिए
वेबसाइट	2473 हमारी K
वेबिनार	2416 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2404 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2388 नियम और K
शामिल	51 उनमें K हों	99 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2404 हमसे K करें
संपादित	2432 ने K नहीं किया
संवाददाता	39 हमारे K	2408 वरिष्ठ K हैं	2408 K हैं
संस्करण	99 पिछले K में
सकते	2402 जुड K हैं	2402 फॉलो कर K हैं	2404 हमें भेज K हैं
सदस्य	55 मासिक K	2424 पहले से K हैं	2472 K बनें
सदस्यता	2424 K लें
सप्ताह	2474 प्रति K
सब्सक्राइब	2381 न्यूजलेटर को K	2381 न्यूजलेटर K	2384 चैनल को K	2401 K करें	2421 K करके आप	2472 K करें
सब्सक्राइबर	50 K	2424 K हैं
सब्सक्राइबर्स	2424 K के लिए है
सब्सक्रिप्शन	2421 K सफल	2476 K
समरी	2412 K
समर्थन	2472 K करें
सर्वाधिकार	2399 K सुरक्षित
सर्वे	2418 K में भाग लें	2418 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2423 हमें K करें	2472 आपका K	2472 हमें K	2472 K करें	2472 आपके K
सहयोगी	55 मासिक K
सामग्री	2411 से मिली K शामिल है	2411 K उपलब्ध नहीं है
सारांश	2412 K
सिंडीकेट	2432 K फीड
सीनियर	2408 K सब एडिटर हैं
सुझाएं	2472 सुधार K
सुधार	99 K:	99 भूल K
सुनें	2 खबर K	2 लेख K	2417 को K	2417 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2414 K अनुवाद
स्वीकार	2411 कुकीज K करें
""", 'ह': """
हमारा	2382 K ऐप	2473 K काम	2473 K ऐप
हमारी	39 K टीम से	2472 K मदद करें	2473 K टीम
हमारे	2473 K पाठक	2473 K चैनल	2473 K साथ
हिस्सा	2418 सर्वे में K लें
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
กด	4782 Kเพิ่มเพื่อน	4810 Kติดตาม
กร	4752 Kอกอีเมล
กล	4813 K่าว
กอ	4811 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4810 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4770 Kบคุณที่สมัคร	4770 Kบคุณที่ลงทะเบียน	4811 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4810 Kิกที่นี่	4810 Kิกชม
คว	4780 Kามเห็นส่วนตัวของผู้เขียน
ค่	4779 Kาคอมมิชชั่น	4779 Kาคอมมิชชัน
""", 'จ': """
จด	4751 Kหมายข่าวของเรา	4770 Kหมายข่าวรายสัปดาห์ของเรา	4814 Kหมายข่าว
จะ	4769 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4810 Kวน์โหลดแอปของเรา	4810 Kวน์โหลดแอปได้	4810 Kวน์โหลดแอปเลย	4810 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4761 Kดต่อผู้สื่อข่าวของเรา	4761 Kดต่อกองบรรณาธิการ	4810 Kดตามเรา
ต่	4812 Kอเดือน	4812 Kอปี
""", 'ถ': """
ถื	4770 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4774 Kลองอ่าน
ทั	38 Kกมา	4780 Kศนะของผู้เขียน
ทา	4769 Kงเว็บไซต์ขอสงวนสิทธิ์	4771 Kงอีเมลทุก
ทุ	4771 Kกเช้าทางอีเมล
""", 'บ': """
บท	4775 Kความฟรี	4811 Kความนี้
บร	4814 Kิจาค
บล	4794 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4813 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4772 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4813 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4761 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4763 Kมรับคุกกี้
""", 'ร': """
ระ	4813 Kบุว่า
รา	4812 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4772 Kวมสนับสนุนการทำงานของเรา	4772 Kวมสนับสนุนสื่ออิสระ	4772 Kวมสนับสนุนนักข่าว	4810 Kวมสนับสนุน	4810 Kวมบริจาคให้เรา	4810 Kวมบริจาคกับเรา	4810 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4780 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4811 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4757 Kวนลิขสิทธิ์	4758 Kวนสิทธิ์
สน	4772 Kับสนุนการทำงานของเรา	4772 Kับสนุนสื่ออิสระกับ	4810 Kับสนุนเรา	4810 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4751 Kัครรับจดหมายข่าว	4751 Kัครรับข่าวสาร	4810 Kัครรับ	4810 Kัครสมาชิกวันนี้	4810 Kัครสมาชิกเลย	4810 Kัครสมาชิกเพื่อ	4810 Kัครสมาชิกได้ที่	4810 Kัครสมาชิกของเรา	4814 Kาชิก
สำ	4774 Kหรับสมาชิกเท่านั้น
สื	4811 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4761 Kงเรื่องราวของคุณ	4761 Kงข่าวหาเรา	4810 Kงข้อมูลมาที่	4810 Kงคลิปมา
""", 'ห': """
หล	11 Kังโฆษณา
หา	4761 Kกคุณมีข้อมูล
ห้	4757 Kามคัดลอกข้อความ	4757 Kามคัดลอกเนื้อหา	4757 Kามคัดลอกบทความ	4757 Kามคัดลอกหรือเผยแพร่	4757 Kามคัดลอกหรือทำซ้ำ	4757 Kามคัดลอกหรือดัดแปลง	4757 Kามคัดลอกหรือนำ	4758 Kามทำซ้ำ
""", 'อ': """
อย	4810 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4751 Kเมลของคุณ
อ่	4774 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4810 Kียนถึงเรา	4810 K้าสู่ระบบเพื่อ
เฉ	4774 Kพาะสมาชิก
เน	9 Kื้อหานี้	4763 Kื้อหาจากภายนอก	4763 Kื้อหาภายนอก
เป	4774 K็นสมาชิกอยู่แล้ว	4813 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4769 Kื่อแสดงความคิดเห็น	4774 Kื่ออ่านต่อ	4774 Kื่ออ่านบทความ	4782 Kิ่มเพื่อนไลน์	4782 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	99 Kอร์ชันก่อนหน้าของ	4769 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	99 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4761 K้งเบาะแสข่าว	4761 K้งเรา	4810 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4760 Kล่งข่าวที่ต้องการ	4760 Kล่งข่าวโปรด	4760 Kล่งที่มาที่ต้องการ
แอ	4782 Kดไลน์	4782 Kดไลน์เพื่อ	4810 Kดไลน์
""", 'โ': """
โป	4794 Kรแกรมบล็อกโฆษณา
โห	4810 Kวตเลย	4810 Kลดแอป
""", 'ใ': """
ให	4811 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	5229 hãy gửi K
""", 'ủ': """
ủng	5168 ly cà phê K hộ	5229 hãy K hộ
""", 'あ': """
あと	2992 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	3053 Kがでしたか
いた	2921 Kだいたサポートは	2921 Kだいたご寄付は
いの	99 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2943 Kいのブラウザ
お寄	3053 Kせください
お届	57 Kけします
お申	2978 Kし込みはこちら	3053 Kし込みください	3053 Kし込みはこちら
お聞	3053 Kかせください
お見	3053 K逃しなく
お試	3053 Kしください
お読	3053 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2998 K転載したものです	2998 Kの転載です
か月	2927 K無料	3055 K無料
""", 'が': """
が作	3034 aiK成
が無	2943 javascriptK効
が生	3034 aiK成
が翻	3034 aiK訳
が要	3034 aiK約
""", 'こ': """
ここ	2924 Kからは有料	2927 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2924 K記事は有料	2924 K記事は会員	2950 K記事についてのご意見	3012 Kコンテンツは	3012 K投稿は	3012 K外部コンテンツは	3054 K記事が	3054 K記事を	3054 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2943 K用のブラウザ
ご協	3053 K力ください
ご存	2999 Kじの方は
ご寄	2922 K付をお願い	3053 K付
ご意	43 K見・ご反論	2950 K見をお寄せ	2950 K見・ご感想をお寄せ	2950 K見・ご感想はこちら	2950 K見・ご感想をお待ち	2950 K見・ご感想をお聞かせ	2950 K見・ご感想をお願い	2950 K見・ご感想を送る
ご感	2950 K想をお寄せ
ご支	2922 K援をお願い	3053 K援
ご登	2989 K録ありがとうございます	3053 K録
ご覧	3053 Kください	3053 Kいただけます
ご購	3053 K読
ご連	3053 K絡ください
""", 'す': """
すで	2992 Kに会員の方
すべ	2927 Kての記事が
""", 'ぜ': """
ぜひ	2938 Kフォロー
""", 'で': """
で作	3034 aiK成
で受	2967 lineKけ取る
で届	2967 lineKく
で最	2967 lineK新
で生	3034 aiK成
で要	3034 aiK約
""", 'と': """
と強	3056 K調
と書	3056 Kい
と発	3056 K表
と話	3056 Kし	3056 Kす
と語	3056 Kっ	3056 Kる
と説	3056 K明
と述	3056 Kべ
""", 'に': """
によ	3034 aiKって生成	3034 aiKる要約	3056 Kると
""", 'の': """
の使	2948 cookieK用
の学	48 aiK習
の採	2978 K用情報はこちら
の提	2998 K供記事です
""", 'を': """
をフ	2938 Kォローしよう
を使	2948 cookieK用
を利	2948 cookieK用
を有	2943 javascriptK効	2943 javascript K効
を発	3056 K表した
を許	2973 cookieK可
""", 'ア': """
アカ	2967 lineKウントはこちら
アシ	63 aiKスタント
アド	3018 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2996 Kィリエイト広告	2996 Kィリエイトプログラム	2996 Kィリエイトリンク	3006 Kィリエイトリンク	3006 Kィリエイト広告	3006 Kィリエイトプログラム
アプ	2933 Kリはこちら	2934 Kリを開く	2934 Kリをダウンロード	2934 Kリのダウンロード	2934 Kリをインストール	2988 Kリなら通知	2988 Kリなら速報	2988 Kリなら、	2988 Kリで読むと	2988 Kリなら
アン	2984 Kケートはこちら	2984 Kケート実施中	2984 Kケートにご協力ください	2984 Kケートにご協力を	2984 Kケートへのご協力	2985 Kケートに答えて
""", 'オ': """
オフ	3018 Kにしてページを
""", 'カ': """
カ月	2927 K無料	3055 K無料
""", 'ク': """
クイ	2985 Kズに答えて
クッ	2945 cookie(Kキー)	2948 Kキーを使用	2948 Kキーを利用	2973 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	99 Kントしていない	2950 Kントを投稿するには	2950 Kントするには	2950 Kントをお寄せ	2957 Kント欄で	2957 Kント欄に	2957 Kント欄から	2957 Kント欄へ	2987 Kントは削除します	2987 Kントは削除することが	2987 Kントは削除する場合	2987 Kントは承認	2987 Kントは公開前	2987 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2921 Kヒーをおごる
""", 'サ': """
サポ	2921 Kートをしてみませんか	2921 Kートをしませんか	2921 Kートしてみませんか	2922 Kートをお願いします	3053 Kートをお願い	3053 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	3053 Kンロードしてください
""", 'チ': """
チケ	2978 Kット販売中
チッ	2921 Kプで応援
チャ	2941 Kンネル登録を	2967 Kンネルに参加する	2967 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2930 Kースレターに登録	2932 Kースレターを	2967 googleKースで	2989 Kースレター登録はこちら	3057 Kースレター
""", 'ネ': """
ネタ	99 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2938 Kローして最新	2938 Kローをお願い	3053 Kローしてください
""", 'ブ': """
ブラ	3009 Kウザは音声	3009 Kウザは動画	3009 Kウザではこの動画	3009 Kウザはvideo	3009 Kウザはaudio
""", 'プ': """
プッ	2934 Kシュ通知
プラ	2945 Kイバシーポリシーに
プレ	2927 Kミアム会員	2981 Kゼントした記事は
プロ	2996 Kモーションが含まれ	2996 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2921 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2930 Kマガに登録	2932 Kマガで	2989 Kマガ登録はこちら	2989 Kマガの登録	3054 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2930 Kルマガジンに登録	2932 Kルマガジンで	2932 Kルマガジンを	2932 Kルでお届け	2950 Kルアドレスが公開されることはありません	2989 Kルアドレスを入力してください	3057 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2924 Kインして続きを	2924 Kインしてください	2927 Kインが必要	3053 Kインして
""", 'ヶ': """
ヶ月	2927 K無料	3055 K無料
""", '上': """
上优	5276 在googleK先
上優	5276 在googleK先
""", '下': """
下方	5383 K留言
下載	5249 K客戶端	5251 Kapp	5251 K應用程式
下载	5249 K客户端	5251 Kapp	5251 K应用	5382 K客户端
""", '不': """
不代	5275 K表本站	5307 K表本站立场	5321 K表本報立場	5321 K表本报立场	5321 K表本站立场	5321 K表本站立場	5321 K表本媒體立場	5321 K表本網立場	5321 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不妨	25 K转发	25 K分享给
不属	5351 K于任何财团
不屬	5351 K於任何財團
不得	5275 K转载	5275 K轉載
不认	43 K同本文
不錯	5382 K過
不错	5382 K过
""", '为': """
为首	5276 K选来源
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	5275 K表作者本人	5275 K表作者个人	5275 K表作者观点	5275 K表作者的	5275 K表作者立场
仅供	5307 K其表达个人看法
仅限	5312 K会员	5312 K订户
""", '他': """
他說	5385 K
他说	5385 K
""", '付': """
付費	5243 K後	5386 K牆
付费	5243 K后	5386 K墙
""", '以': """
以下	5336 K内容来自
以閱	5240 K讀全文
以阅	5240 K读全文
""", '仮': """
仮名	99 Kです	99 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	5243 K专享	5312 K限定内容
会員	50 Kの方は	50 Kは月に	2924 K限定です	2924 K限定の記事	2924 K登録できます	2927 K登録すると	2927 K登録が必要	2992 Kの方はこちら	2992 K登録で続きを読む	2992 K登録後にご覧	3025 Kだけが読める	3025 Kのみがお読み	3025 Kのみ閲覧	3053 K登録して	3053 K登録は	3053 K登録がお済み	3053 K登録をお願い	3053 K登録で	3053 K登録のうえ	3053 K登録はこちら	3053 K登録ください	3054 Kの方
会費	2990 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	5238 K支持	5382 K支持,	5382 K支持让	5382 K支持讓	5382 K支持是
""", '使': """
使用	5260 Kcookie改善	5260 Kcookie以	5260 K cookie 以	5260 K cookie 来	5260 K cookie 來	5264 Kcookie来	5264 Kcookie來
""", '來': """
來自	5292 K外部平台的內容
""", '依': """
依靠	5310 K读者的支持	5310 K讀者的支持
""", '侵': """
侵权	5275 K必究	5275 K请联系	5275 K请告知	5275 K请及时
侵權	5275 K必究
""", '個': """
個人	2948 K情報の取り扱い	2998 Kの見解です	5307 K看法
""", '偏': """
偏好	5276 googleK來源	5276 google K來源	5276 K來源清單	5365 K來源
""", '僅': """
僅限	5312 K會員	5312 K訂戶
""", '優': """
優先	2966 Kソース	2966 K表示に設定	2966 Kする情報源	2966 K的に表示
""", '免': """
免費	15 K閱讀	5322 K文章	5322 K閱讀篇數	5322 K閱讀額度	5323 K註冊即可	5323 K註冊後	5354 K文章	5382 K訂閱	5384 K試用
免费	15 K阅读	5322 K文章	5322 K阅读篇数	5323 K注册即可	5323 K注册后	5354 K文章	5382 K订阅	5384 K试用
""", '內': """
內容	5299 K由ai
""", '全': """
全文	20 Kを	2924 Kを読むには	2924 Kをお読み
""", '公': """
公众	16 K号	5254 K号:
公式	2934 Kアプリ	2938 Kアカウントをフォロー	2938 Kアカウントを友だち	2967 Klineはこちら	3054 Kline
""", '关': """
关注	5254 K我们的微信	5254 K我们的公众号	5254 K我们的微博	5254 K我们的频道	5254 K我们的官方	5382 K我们
关闭	5346 K后刷新页面
""", '内': """
内容	5299 K由ai
内阅	5249 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	5385 K
""", '分': """
分で	0 K読めます
分享	49 K给	49 K給	67 K您的故事	5303 K此文給朋友
""", '初': """
初割	3055 K
初月	2992 K#円で	3055 K無料
""", '判': """
判断	3056 Kした
""", '利': """
利用	2945 K規約に同意
""", '前': """
前請	5307 K先登入
前请	5307 K先登录
""", '剩': """
剩余	5240 K#%内容	5240 K#%的内容
剩餘	5240 K#%內容	5240 K#%的內容
""", '力': """
力を	2990 K貸してください
""", '加': """
加入	51 K他们	51 K他們	5254 Kline好友	5254 Kline官方	5254 Kline@	5310 K贊助行列	5310 K赞助行列	5382 K会员	5382 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	3054 Kになります
""", '動': """
動画	40 Kや写真	2979 Kをご覧ください	2979 Kはこちら	2982 Kでも詳しく	2982 Kでも解説	3009 Kを再生するには	3009 Kをご覧いただくには	3009 Kを視聴するには
""", '勘': """
勘誤	99 K
勘误	99 K
""", '包': """
包月	5384 K
""", '化': """
化名	99 K
""", '即': """
即可	5307 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2941 Kち追加
""", '収': """
収益	2996 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	5246 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	99 Kに回答しなかった	99 Kに応じなかった	2968 K班までご	2990 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2930 Kトレイにお届け	2930 Kトレイに届けます
""", '只': """
只靠	5310 K讀者	5310 K读者
""", '可': """
可能	99 K引起不适	99 K引起不適
""", '同': """
同意	5292 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	99 K透
含有	99 K暴力
""", '启': """
启用	5339 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	5385 K
告诉	38 K我们	67 K我们	5385 K
""", '呼': """
呼び	3056 Kかけた	3056 Kかける	3056 Kかけて	3056 K掛け
""", '命': """
命じ	3056 Kた
""", '啟': """
啟用	5339 Kjavascript
""", '喊': """
喊道	5385 K
""", '因': """
因为	5382 K有你的支持
因為	5382 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2996 Kの一部が還元
""", '外': """
外部	2973 Kコンテンツ	5292 K内容	5292 K內容
""", '她': """
她說	5385 K
她说	5385 K
""", '如': """
如侵	5275 K权,	5275 K权请	5275 K权联系
如有	5275 K侵权,	5275 K侵权请	5275 K侵权联系	5275 K侵權,	5275 K侵權請
""", '学': """
学習	48 aiK
""", '安': """
安心	99 K專線
""", '官': """
官方	5256 K微信
""", '定': """
定期	5382 K定額
""", '寄': """
寄付	2921 Kで応援	3022 Kで成り立って	3022 Kで運営され	3022 Kによって運営され	3053 Kをお願い	3057 K
寄到	5246 K您的信箱	5309 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	5385 K
""", '将': """
将本	5303 K文赠送给
""", '將': """
將本	5303 K文贈送給
""", '就': """
就分	25 K享给
就转	25 K发
""", '居': """
居合	2999 Kわせた方は
""", '已': """
已是	5240 K會員	5312 K订户	5312 K訂戶
已经	5240 K是会员
已讀	5381 K
已读	5381 K
""", '年': """
年額	3055 K
""", '广': """
广告	11 K后继续	11 K之后继续	5265 K拦截	5346 K拦截	5346 K屏蔽	5346 K过滤	5348 K拦截	5348 K屏蔽
""", '広': """
広告	11 Kの下に記事	11 Kの後に記事	70 Kも	70 Kなし	70 Kなしで	2990 Kに頼らず	3018 Kブロッカーを	3018 Kブロックを	3018 Kブロック機能	3018 Kブロックは	3018 Kブロックが
""", '廣': """
廣告	11 K後繼續	11 K之後繼續	5265 K攔截	5346 K阻擋程式	5346 K攔截	5346 K封鎖	5346 K阻擋器	5348 K攔截	5348 K封鎖
""", '开': """
开启	5251 K通知	5339 Kjavascript
""", '弊': """
弊社	3054 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	3054 Kイト
当初	99 Kの記事で
当社	3054 Kの
当編	3054 K集部
""", '後': """
後援	80 K
""", '微': """
微信	5251 K扫	5256 K公众号
""", '心': """
心理	99 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2922 Kをお願いします	3053 Kをお願い	3053 Kして
""", '您': """
您已	5309 K成功订阅	5309 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	5238 K支持	5310 K每一份捐款	5310 K每一筆捐款	5382 K捐款	5382 K支持,	5382 K支持让	5382 K支持讓	5382 K支持是
""", '情': """
情報	2968 Kをお寄せください	2968 K提供はこちら	2968 K提供を募集	2968 K提供をお待ち	2968 Kをお待ちして	2999 Kをお持ちの方は	2999 K提供窓口
""", '感': """
感謝	5309 K您的訂閱	5382 K閱讀	5382 K您的支持
感谢	5309 K您的订阅	5382 K阅读	5382 K您的支持
""", '成': """
成为	51 K其中一员	5240 K会员即可阅读	5240 K会员即可查看	5240 K会员即可解锁	5312 K付费会员	5382 K会员,	5382 K会员即可	5382 K我们的会员
成果	3006 K報酬型広告
成為	5240 K會員即可閱讀	5240 K會員即可看	5240 K會員即可解鎖	5310 K我們的贊助	5312 K付費會員	5382 K會員,	5382 K會員即可	5382 K我們的會員
""", '我': """
我们	5260 K使用cookie	5260 K使用 cookie	5383 K的
我們	5260 K使用cookie	5260 K使用 cookie	5383 K的
""", '手': """
手机	5251 K客户端
""", '打': """
打开	5249 Kapp	5251 K微信
打開	5249 Kapp
""", '扫': """
扫一	5251 K扫
扫描	5249 K二维码下载	5249 K二维码加入	5251 K二维码关注	5382 K二维码下载	5382 K二维码关注	5382 K二维码加入	5382 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	5303 K章送給
""", '投': """
投げ	54 K銭
""", '拒': """
拒絕	99 K置評
拒绝	99 K置评
""", '指': """
指出	5385 K
指摘	3056 Kした
""", '捐': """
捐助	5310 K我们	5310 K我們
捐款	5382 K支持	5386 K
""", '掃': """
掃一	5251 K掃
掃描	5249 K qr	5382 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	5251 K通知
推送	14 K	5251 K通知
""", '描': """
描写	99 Kが含まれ
""", '提': """
提供	96 taboola K	96 outbrain K	96 dianomi K	96 revcontent K	96 mgid K
""", '擋': """
擋廣	5348 K告
""", '支': """
支持	5237 K獨立媒體,	5237 K独立媒体,	5238 K我们的	5238 K我們的	5382 K我们,	5382 K我們,	5382 K我们。	5382 K我們。	5382 K我们的报道	5382 K我們的報導	5382 K我们的新闻	5382 K我們的新聞	5382 K我们的记者	5382 K我們的記者	5382 K我们的工作	5382 K我們的工作	5382 K我们继续	5382 K我們繼續
支援	3022 Kで成り立って	3022 Kで運営され	3022 Kによって成り立って	3022 Kによって運営され	3053 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	5275 K来源:
""", '新': """
新着	58 K記事をメール
新闻	5276 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	3056 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	5312 K全站
""", '更': """
更新	58 K情報をメール
更正	99 K:	99 【K】	99 K说明	99 K說明
""", '最': """
最新	2930 K情報をお届け
""", '會': """
會員	50 K每月	5243 K專享	5312 K限定內容
""", '月': """
月額	2921 Kサポーター	2927 K#円	3055 K
""", '有': """
有了	5382 K你的支持	5382 K您的支持
有料	50 K会員は	2924 K会員限定	2924 K会員になる	2924 K会員の方	2926 K記事がお得に読める	2926 K記事が読み放題	2992 K記事が読めます	3057 K会員
有权	5307 K删除
有權	5307 K刪除
""", '未': """
未予	99 K置评
未回	99 K应	99 K應
未滿	5332 K#歲	5332 K十八歲
未經	5275 K授權不得	5275 K授權,不得	5275 K授權禁止	5275 K授權請勿	5275 K授權,請勿
未经	5275 K授权不得	5275 K授权,不得	5275 K授权禁止	5275 K授权,禁止	5275 K授权请勿	5275 K授权,请勿
""", '本': """
本ま	2981 Kでプレゼントできます	2981 Kでギフトできます	2981 Kで無料でプレゼント	2992 月#Kで無料で
本ア	3054 Kプリ
本サ	3054 Kイト
本中	3052 #K#本
本內	5336 K容來自
本内	5336 K容来自
本刊	5383 K
本報	5383 K導
本报	5383 K读者	5383 K道
本文	99 K早前版本	99 K先前版本	99 K已更新	99 K已作	5275 K来源:	5275 K来源于	5383 K
本站	5383 K
本紙	38 Kまで	67 Kまで
本網	5260 K站使用cookie	5260 K站使用 cookie	5260 K站使用小型	5383 K
本网	5260 K站使用cookie	5260 K站使用 cookie	5260 K站使用小型
本記	3054 K事
本誌	3054 K
""", '来': """
来自	5292 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	3034 K翻訳
""", '欢': """
欢迎	25 K分享给	25 K转发	5254 K关注	5382 K加入	5382 K赞助	5382 K订阅	5382 K投稿
""", '歡': """
歡迎	25 K分享給	5254 K追蹤	5382 K加入	5382 K贊助	5382 K訂閱	5382 K投稿
""", '此': """
此內	9 K容	5336 K容來自	5336 K容由
此内	9 K容	5336 K容来自	5336 K容由
此前	99 K版本
此影	5335 K片在您所在
此视	5335 K频在您所在
""", '残': """
残り	2924 K#文字	2924 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	5384 K
每日	5248 K简报	5248 K簡報	5248 K電子報
每月	5384 K
""", '求': """
求め	3056 Kた	3056 Kている
""", '沒': """
沒有	70 K廣告	5351 K股東	5351 K財團
""", '没': """
没有	70 K广告	71 K垃圾	5351 K股东	5351 K财团
""", '浏': """
浏览	5265 K器版本	5335 K器不支持音频	5335 K器不支持视频	5335 K器不支持播放	5335 K器不支持html#	5335 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	5335 K器不支援影片	5335 K器不支援音訊
""", '点': """
点击	5382 K关注	5382 K这里
""", '為': """
為首	5276 K選來源
""", '無': """
無効	3018 Kにしてページを	3018 Kにして再読み込み	3018 Kにして、ページを
無料	15 K記事	2924 Kで会員登録	2924 K会員に登録	2992 Kで読める記事の上限	2992 K会員になると	3025 K記事の閲覧	3025 K記事は残り	3025 Kで読める記事	3025 K閲覧	3052 K記事 #/#	3052 K記事#/#	3053 K会員に登録	3053 K会員登録	3055 K体験
無断	2965 K転載	2965 K複製	3033 K転載・複製	3033 K転載を禁じ	3033 Kでの転載	3033 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	5275 K归本	5275 K归原	5275 K归作者	5275 K所有,	5275 K所有:	5275 K所有©	5275 K所有 ©	5275 K归属本	5275 K归属原	5275 K归属作者	5275 K归属于
版權	5275 K所有	5275 K歸本	5275 K歸原	5275 K歸作者	5275 K歸屬於
""", '特': """
特此	99 K更正
""", '独': """
独立	3054 Kしたジャーナリズム	5383 K新闻	5383 K媒体
""", '獨': """
獨立	5383 K新聞	5383 K媒體
""", '獲': """
獲得	5319 K佣金
""", '生': """
生命	99 K热线	99 K線
生成	5299 由 ai K	5299 由aiK	5299 ai K,仅供	5299 aiK,僅供
""", '產': """
產生	5299 由 ai K	5299 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	5299 K工智能生成	5299 K工智慧生成
由讀	5383 K者
由读	5383 K者
""", '申': """
申し	2978 K込みはこちら
申込	2978 Kみはこちら	2978 Kはこちら
""", '电': """
电子	5386 K报
""", '畅': """
畅读	5312 K全站
""", '留': """
留言	85 K区	85 K區	5383 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2968 Kをお寄せ
""", '登': """
登入	24 K或	5240 K後繼續	5240 K會員即可	5240 K會員後	5240 K會員以	5240 K會員繼續	5323 K或註冊
登录	24 K或	5240 K后继续	5240 K后查看全文	5240 K后查看完整	5323 K或注册
登録	2992 Kして続きを読む	3053 Kしてください	3053 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	3054 Kまの
""", '相': """
相談	99 K窓口
""", '看': """
看更	5249 appK多
""", '禁': """
禁止	5275 K转载
禁無	2964 K断
""", '私': """
私た	3054 Kちの
""", '科': """
科し	3056 Kた
""", '称': """
称	5385 K
""", '稱': """
稱	5385 K
""", '立': """
立即	5382 K加入我们	5382 K加入我們	5382 K订阅	5382 K訂閱	5382 K下载	5382 K下載	5382 K报名	5382 K報名	5382 K成为会员	5382 K成為會員
""", '第': """
第一	5307 K条评论	5307 K則留言	5307 K條評論
""", '筆': """
筆者	2998 K個人の見解
""", '紙': """
紙の	3054 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2924 Kを読むには	2924 Kをお読みになる
""", '編': """
編按	99 K
編者	99 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	99 K部注	3054 K部では
""", '繼': """
繼續	5240 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	5240 K阅读请
""", '编': """
编者	99 K注
""", '翻': """
翻墙	64 K
翻譯	5299 由aiK
翻译	5299 由aiK
""", '者': """
者說	5385 K
者说	5385 K
""", '联': """
联盟	74 K链接	5319 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	5319 K行銷連結	5319 K連結
聯絡	38 K我們
""", '自': """
自动	5299 由 ai K生成	5299 由aiK生成
自動	3034 K翻訳	5299 由 ai K生成	5299 由aiK生成
""", '若': """
若有	5275 K侵权,	5275 K侵权请	5275 K侵權,	5275 K侵權請
""", '获': """
获得	5319 K佣金
""", '著': """
著作	2965 K権は	3033 K権法により保護	3033 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	5307 K本站立场
表示	5385 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	99 K:	99 【K】	99 Kして	99 Kします
訂閱	58 K電子報	5240 K即可	5240 K後繼續	5246 K我們的	5246 K電子報	5382 K我們	5386 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	11 Kは広告	99 Kを更新しました	99 Kを修正しました	2926 Kが読み放題	2981 Kをプレゼントできます	3052 #K中#記事
記者	2968 Kまでご連絡ください
""", '訴': """
訴え	3056 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	3056 Kた
認為	5385 K
""", '說': """
說:	5385 K
說。	5385 K
說道	5385 K
""", '読': """
読み	2927 K放題
読者	18 Kの寄付	18 Kの支援	2990 Kの会費で	3054 Kの皆様	3054 Kの皆さ	3054 Kアンケート
""", '請': """
請先	5382 K登入
請分	25 K享給
請啟	5260 K用javascript
請我	54 K喝咖啡
請捐	5382 K款
請支	5237 K持我們	5237 K持獨立媒體	5382 K持我們
請登	5240 K入會員	5382 K入後	5382 K入以
請立	5382 K即捐款
請贊	5237 K助我們
請輸	5309 K入您的電子	5382 K入您
請關	5346 K閉後重新整理
請點	5382 K擊此處	5382 K擊這裡	5382 K擊下方	5382 K擊連結
""", '讀': """
讀者	43 K投書	5383 K問卷
""", '订': """
订阅	50 K用户	50 K会员	5240 K即可	5240 K后继续	5246 K我们的	5246 K电子报	5382 K我们	5386 K费
""", '认': """
认为	5385 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '设': """
设为	5276 K首选来源
""", '评': """
评论	85 K区	5307 K服务协议
""", '该': """
该视	5335 K频在您所在
""", '说': """
说:	5385 K
说。	5385 K
说道	5385 K
""", '请': """
请先	5382 K登录
请关	5346 K闭后刷新
请分	25 K享给
请启	5260 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	5382 K款
请支	5237 K持我们	5237 K持独立媒体	5382 K持我们
请点	5382 K击此处	5382 K击这里	5382 K击下方	5382 K击阅读	5382 K击关注	5382 K击链接
请登	5382 K录后	5382 K录以
请立	5382 K即捐款
请赞	5237 K助我们
请转	25 K发
请输	5309 K入您的电子邮箱	5309 K入您的邮箱	5382 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	5383 K问卷	5383 K群
""", '責': """
責任	5275 K編輯:
""", '賺': """
賺取	5319 K佣金
""", '購': """
購読	2924 K者の方は	2927 Kすると	3053 Kしてください	3054 K者の方	3057 K料
""", '贈': """
贈送	5303 K給好友
""", '贊': """
贊助	5237 K我們,	5382 K我們
""", '责': """
责任	5275 K编辑:
""", '赚': """
赚取	5319 K佣金
""", '赞': """
赞助	5237 K我们,	5382 K我们
""", '赠': """
赠送	5303 K给好友
""", '身': """
身边	5383 K的新鲜事
身邊	5383 K的新鮮事
""", '転': """
転載	45 K	2964 Kを禁じ
""", '輸': """
輸入	5309 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	5275 K請註明
""", '转': """
转发	49 K给
转给	49 K
转载	45 K	5275 K请注明
""", '输': """
输入	5309 Kemail
""", '还': """
还可	5303 K赠送
""", '这': """
这篇	5383 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	99 K:
追蹤	5254 K我們的	5276 Kgoogle news	5382 K我們
""", '送': """
送っ	49 Kてください
送到	5309 K你的邮箱	5309 K您的邮箱	5309 K您的信箱
""", '這': """
這篇	5383 K文章
""", '通': """
通知	14 K	2934 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2989 Kニュースレター
""", '邀': """
邀請	5382 K您
邀请	5382 K您
""", '還': """
還可	5303 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	5385 K
""", '长': """
长说	5385 K
""", '開': """
開啟	5251 K通知	5339 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	5240 K全文請	5381 K
""", '閲': """
閲覧	3052 K記事数:#/#
""", '關': """
關注	5254 K我們的臉書	5254 K我們的粉絲	5254 K我們的官方	5254 K我們的頻道	5382 K我們
關閉	5346 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	5240 K全文请	5381 K
""", '随': """
随时	5382 K掌握
""", '隐': """
隐私	5264 K政策
""", '隨': """
隨時	5382 K掌握
""", '隱': """
隱私	5264 K權政策	5264 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	5386 K報
""", '需': """
需接	5292 K受cookie
需要	5292 K接受cookie	5382 K您的支持	5382 K你的支持
""", '音': """
音声	2979 Kでもお聴き
""", '頂': """
頂い	2921 Kたサポートは
""", '飲': """
飲酒	5332 K過量
""", '首': """
首年	5325 K仅需
首月	5312 K仅需	5312 K只要	5325 K免费	5325 K免費	5325 K仅	5325 K僅	5325 K只需	5384 K
首选	5276 K新闻来源	5276 googleK来源	5276 google K来源	5365 K来源
首選	5276 K新聞來源	5365 K來源
""", '點': """
點擊	5382 K這裡
""", '가': """
가명	99 K
가상	63 K 비서
가입하세요	3184 K
가입해	3184 K 주세요
""", '값': """
값으로	3117 커피 한 잔 K 후원	3117 커피 한 잔 K 응원	3117 커피 한 잔 K 독립
""", '강': """
강조했다	3187 K
""", '계': """
계속	3064 K 읽으려면	3064 K 읽으시려면
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K 아래	11 K 후	70 K 없이	3147 K 차단	3149 K 차단기를
광고도	70 K
광고차단	3147 K	3149 K 프로그램을	3149 K 기능을
""", '구': """
구글	3076 K 뉴스에서
구독	50 K 회원은	3064 K 후 이용
구독료	3188 K
구독을	3184 K 신청하세요
구독자	3064 K 전용 기사	3064 K 전용 콘텐츠	3064 K 전용입니다	3064 K 전용 서비스	3185 K
구독자는	50 K
구독자만	3064 K 볼 수	3118 K 읽을
구독자에게만	3118 K 제공
구독하고	3076 K
구독하세요	3088 K	3184 K
구독하시면	3064 K
구독해	80 K 주세요	3075 K 주세요	3116 K 주셔서	3184 K 주세요
구독해주세요	3075 K
구독해주셔서	3116 K
""", '금': """
금요일	3116 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	3061 좋은 K 후원	3183 #개 K 중 #개
기사가	99 K 수정
기사를	2 K 듣	99 K 수정	3064 전체 K 보려면	3118 전체 K 읽어보세요
기사의	99 K 이전 버전
기자를	3117 K 응원해
기자에게	3089 K 연락해 주세요
""", '남': """
남겨주세요	3184 K
""", '네': """
네이버	3076 K 메인에서	3088 K 구독
네이버에서	3076 K 구독
""", '놓': """
놓치지	3184 K 마세요
""", '눌': """
눌러주세요	3184 K
""", '뉴': """
뉴스레터	78 K	3067 K 구독하기	3067 K 구독하세요	3067 K 신청하기	3067 K 구독 신청하기	3185 K	3188 K
뉴스레터로	3067 K 받아
뉴스레터를	3067 K 받아	3067 K 구독하세요	3067 K 구독해	3067 K 구독하고	3067 K 구독하면	3184 K 신청하세요
""", '다': """
다운로드하세요	3184 K
""", '달': """
달	3118 첫 K #원
""", '답': """
답변하지	99 K 않았
""", '당': """
당신의	3089 K 제보가	3185 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	3114 K 삭제될	3114 K 삭제합니다	3114 K 통보	3114 K 예고	3114 K 운영자	3114 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	3187 K
""", '독': """
독립	3185 K 언론
독립언론	3185 K
독립언론을	3117 K 지켜
독자	3129 K 후원으로	3184 K 여러분의	3185 K 여러분
독자님의	3062 K 후원	3129 K 후원으로
독자들의	18 K 후원	3129 K 후원으로	3153 K 후원
독자의	3129 K 후원으로	3153 K 후원	3185 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	3116 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	3184 K
""", '로': """
로그인	24 K	3064 K 후 이용
로그인이	3064 K 필요합니다	3064 K 필요한 서비스	3064 K 필요해요
로그인하거나	3184 K
로그인하고	3118 K 계속
로그인하면	3118 K 계속
로그인하시면	3064 K
""", '링': """
링크에서	3184 K 확인하세요
""", '마': """
마음에	3117 기사가 K 드셨다면
""", '만': """
만나보세요	3184 K
""", '말': """
말했다	3187 K
""", '매': """
매월	3186 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	3116 K 보내드려요
메일함으로	3067 K 보내	3067 K 받	3067 K 배달	3067 K 전해
""", '묘': """
묘사가	99 K 포함
""", '무': """
무단	3086 K 복제	3086 K 전재
무단전재	3085 K
무료	15 K 기사	3127 K 기사	3186 K 체험
무료로	15 K 볼 수 있는	3118 기사를 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	99 [K]	99 K
""", '받': """
받아보세요	3184 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	3187 K
""", '보': """
보내	57 K 드립니다	3184 K 주세요
보내드리는	3116 K
보내드립니다	57 K	3116 K
보내주세요	3184 K
""", '본': """
본	3185 K 기사
본사의	3125 K 편집 방향	3125 K 편집방향
본지는	3185 K
본지의	3125 K 편집 방향	3125 K 편집방향
""", '분': """
분	0 K 읽기
분은	3089 알고 계신 K 기자	3089 알고 계신 K 제보
""", '브': """
브라우저가	10 K	3138 K 오디오를	3138 K 비디오를	3138 K 동영상을
브라우저는	3138 K 동영상
브라우저에서는	3138 K 동영상을
""", '사': """
사연을	3089 K 보내주세요	3089 K 보내 주세요
사전	3104 K 등록하기	3104 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	99 K
""", '선': """
선호	3087 K 매체로	3087 K 출처로	3087 K 언론사	3087 K 매체
선호하는	3087 K 출처
""", '설': """
설명했다	3187 K
설문에	3184 K 참여하세요
설치하세요	3184 K
""", '세': """
세미나	3104 K 신청하기
""", '소': """
소식을	3116 K 전해드립니다
""", '속': """
속보를	3115 K 받아보세요
""", '수': """
수수료를	3121 K 받을 수 있습니다	3121 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	99 K
""", '시': """
시민	3129 K 후원으로
시민의	3153 K 후원
시작하세요	3184 K
""", '아': """
아래에서	3184 K 확인하세요
""", '알': """
알려	3184 K 주세요
알려주세요	3184 K
알림	3071 K 받기	3071 K 설정
알림을	14 K	3115 K 켜고
""", '애': """
애드블로커	3147 K
애드블록	3147 K
애드블록을	3149 K
애드블록이	3149 K
""", '앱': """
앱	3071 K 다운로드	3071 K 설치	3115 K 설치하기
앱에서	3070 K 열기	3115 K 더 편하게	3184 K 확인하세요
앱으로	3070 K 보기	3115 K 더
앱을	3071 K 다운로드	3115 K 다운로드하세요	3115 K 설치하세요
""", '언': """
언론을	3117 독립 K 지켜
""", '여': """
여기서	3184 K 확인하세요
여러분	3185 K 덕분
여러분의	3089 K 제보를	3117 K 후원이	3153 독자 K 후원	3184 K 후원
""", '영': """
영상에서	3107 K 확인하세요	3107 K 확인할 수 있습니다	3184 K 확인하세요
영상으로	3107 K 확인하세요
영상을	3107 K 확인하세요
""", '온': """
온라인	3104 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	3099 K 콘텐츠
""", '우': """
우리	84 K 앱에서	3185 K 기자
우리의	3185 K 저널리즘
""", '운': """
운영되고	3117 독자의 후원으로 K 있습니다
운영하는	3117 독자의 후원으로 K 독립언론	3117 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3061 K 주기
원고료로	3061 K 응원	3117 K 응원
원고료주기	3061 K
""", '월': """
월	3186 K #원
""", '유': """
유료	3064 K 구독자만
유튜브	3076 K 구독
""", '음': """
음성으로	3107 K 들으려면	3107 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	3184 K
응원해	3062 K 주세요	3184 K 주세요
응하지	99 K 않았
""", '의': """
의견을	3184 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	3185 K 기사가	3185 K 기사는	3185 K 기사
이메일	3068 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	3067 K 입력하세요	3067 K 입력해 주세요	3067 K 입력해주세요	3067 K 입력하시면
이미	3118 K 구독자이신가요
이벤트에	3184 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	99 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	3165 K 작성	3165 K 생성	3165 K 요약
""", '일': """
일주일에	17 K 한 번
일할	3104 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	3165 K 번역
자바스크립트가	3142 K
자바스크립트를	3142 K
자살예방	99 K
자주	3087 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	3085 K 금지
재배포금지	3085 K
재생할	3138 K 수 없습니다
""", '저': """
저작권법	3086 K
저작권법의	3086 K
저작권자	3086 K
저작권자의	3086 K
저희	3185 K 뉴스레터	3185 K 채널	3185 K 앱
저희는	3185 K
저희를	3185 K
""", '적': """
적었다	3187 K
""", '전': """
전문을	20 K
전용	3064 회원 K 기사	3064 회원 K 콘텐츠	3064 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	3187 K
""", '정': """
정기	3061 K 후원이	3061 K 후원으로
정기후원	3186 K
정기후원으로	3061 K
정기후원이	3061 K
정정	99 K:	99 [K]
""", '제': """
제공하는	3139 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	3089 K 부탁드립니다
제보는	3089 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	3089 K 기다립니다	3089 K 받습니다
제보해	38 K 주세요	67 K 주세요	3184 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	3121 K 링크
제휴링크	3121 K
""", '좋': """
좋아요	3088 구독과 K 부탁
좋아요를	3088 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	3183 #건 K #건	3183 #개 K #개
""", '지': """
지금	3184 K 확인하세요	3184 K 신청하세요	3184 K 참여하세요
지켜주세요	3184 K
""", '차': """
차단	3149 광고 K 프로그램을	3149 광고 K 프로그램이	3149 광고 K 기능을
""", '채': """
채널	3075 K 추가하	3088 K 추가하기	3088 K 구독하기	3128 K 추가하고	3128 K 추가하면
채널에	3088 K 참여하세요
채널에서	3088 K 소식을	3184 K 확인하세요
채널을	3128 K 추가하고	3128 K 추가하면	3128 K 추가해	3128 K 구독하고	3128 K 구독하면
채용	3104 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	3186 K 달
""", '추': """
추가해	3088 K 주세요
추가해주세요	3088 K
""", '친': """
친구	3088 K 추가하세요
""", '카': """
카카오톡	3075 K 채널 추가	3128 K 채널에서	3128 K 채널
""", '커': """
커피	54 K 한 잔 사
""", '콘': """
콘텐츠입니다	3139 외부 K.
""", '쿠': """
쿠키	3099 K 동의가
쿠키를	3099 K 허용해야	3099 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	3104 K 보기
""", '파': """
파트너스	3121 K 활동
""", '팔': """
팔로우하기	3075 K	3088 K
팔로우하세요	3184 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	99 K 주
""", '필': """
필수	21 K 필드는
필자의	3125 K 개인 의견으로	3125 K 개인 의견이며	3125 K 개인 의견입니다	3125 K 개인 의견임
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	3121 K 받아
""", '활': """
활용	3085 ai 학습 및 K 금지
""", '회': """
회원	3064 K 전용입니다
회원가입	3064 K 후 이용	3064 K 후 볼	3064 K 후 읽	3064 K 후 계속	3064 K 후 무료	3184 K 후
회원가입은	3184 K
회원가입을	3184 K 하
회원가입하고	3184 K
회원가입하면	3118 K 월
회원가입하세요	3184 K
회원가입하시면	3184 K
회원만	3064 K 볼 수
""", '후': """
후원금	3188 K
후원으로	3061 K 응원	3117 독자의 K 운영됩니다
후원을	3062 K 부탁드립니다	3184 K 부탁
후원이	3061 K 큰 힘이 됩니다	3062 K 필요합니다	3062 K 큰 힘이 됩니다
후원하세요	3184 K
후원해	80 K 주세요	3061 K 주세요	3062 K 주세요	3184 K 주세요
후원회원의	3129 K 후원으로	3153 K 힘
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
