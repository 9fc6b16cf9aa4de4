"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5149
# comentário	3872
# comentários	3872
# fotó megtekintése	2594
# fotók megtekintése	2594
# gün ücretsiz deneyin	4830
# głosów	93
# hlasů	93
# hozzászólás	2507
# kişi oy kullandi	4876
# komentářů	527
# komentāri	3273
# kép megtekintése	2594
# képek megtekintése	2594
# lượt bình chọn	93
# odpovedí	4502
# odpovědi	632
# odpovědí	632
# odpowiedź	3818
# příspěvků	527
# röster	93
# sekunden zurück	989
# válasz megjelenítése	2603
# yaşindan küçükler oynayamaz	4914
# ääntä	93
# års aldersgrense	3555
# δευτερόλεπτα μπροστά	1129
# δευτερόλεπτα πίσω	1129
# σχόλια	1054
# ψήφοι	93	1079
# ψήφος	1079
# відповідей	5114
# відповідь	5114
# відповіді	5114
# гласа	93
# голоса	93
# голосов	93
# голосів	93
# з #	5075
# из #	4255
# коментарі	5003
# коментарів	5003
# комментариев	4183
# комментарий	4183
# комментария	4183
# от #	305
# ответ	4294
# ответа	4294
# ответов	4294
# отговор	334
# отговора	334
# із #	5075
# הצבעות	93
# מתוך #	2279
# שניות אחורה	2334
# שניות קדימה	2334
# תגובות	2275
# تعليقات	130
# ثانيه جلو	1866
# ثانيه عقب	1866
# راي	93
# صوت	93
# نظر	1809
# कमेंट	2400
# वोट	93
# सेकंड आगे	2449
# सेकंड पीछे	2449
# € al mes durante # meses	1632
# € al mese per # mesi	2833
# € por mês durante # meses	3930
# 人参与	5292
# 人參與	5292
# 票	2961
# 명 참여	3099
# 표	3099
#% megtakarítás	2590
#+ hrajte zodpovědně	518
#-årsgrense	3555
#/# fotó	2594
#/# kép	2594
#/#. fotó	2594
#/#. kép	2594
#か月無料	2937
#カ月無料	2937
#ヶ月無料	2937
#人が回答	2961
#人が投票	2961
#人参与	5292
#人參與	5292
#件のコメント	2958
#則留言	5278
#小时热榜	5284
#条评论	5278
#票	93	2961
#秒戻る	3016
#秒進む	3016
#명 참여	93	3099
#초 뒤로	3145
#초 앞으로	3145
#표	3099
""", 'a': """
a apărut o eroare	4114
a boltunkból	2564
a carregar vídeo	3944
a cikk a hirdetés alatt folytatódik	2499
a cikk a hirdetés után folytatódik	2499
a cikk automatikusan készült	2602
a cikk felhasználása engedélyköteles	2600
a cikk meg is hallgatható	2496
a cikk meghallgatása	2513
a cikk megosztása	2496
a cikk szerzői jogvédelem alatt áll	2600
a cikk zárolva van	2589
a cikket gépi hang olvassa fel	2575
a folytatáshoz regisztráljon	2490
a hanganyagot mesterséges intelligencia készítette	2575
a hirdetés után folytatjuk	2499
a hirdetés vége	2610
a hozzászólás lezárva	2603
a hozzászólások le vannak zárva	2603
a hét kvíze	2558
a kommentelés lezárult	2507
a könyv megrendelhető itt	2502
a könyv megrendelése	2564
a lejátszó betöltése	2575
a link másolva	2608
a lire également	2109
a matéria continua abaixo	4006
a mező kitöltése kötelező	2592
a nap kérdése	92	2561
a notícia continua abaixo	4006
a rovat további cikkei	2511
a sua subscrição foi confirmada	3998
a sua subscrição foi efetuada com sucesso	3998
a szerző a lap munkatársa	2524
a szerző cikkei	2595
a szerző jogász	2524
a szerző közgazdász	2524
a szerző politológus	2524
a szerző további cikkei	2595
a szerző történész	2524
a szerző összes cikke	2595
a szerző újságíró	2524
a szerzőkről	2526
a szerzőről	2526
a szöveg automatikusan készült	2602
a tartalmat nem tudjuk megjeleníteni	2567
a tartalom nem elérhető	2567
a tartalom nem jeleníthető meg	2567
a tartalom szerzői jogi védelem alatt áll	2600
a teljes cikk elolvasása	2595
a témában további cikkek	2511
a videó az ön országában nem játszható le	2575
a videó már nem elérhető	2575
a videó nem elérhető	2575
a videó nem elérhető az ön országában	2575
a videó nem játszható le	2575
a videólejátszó betöltődik	2575
a videót nem lehet lejátszani	2575
abo abschließen	805
abo auswählen	1002
abo wählen	1002
abonare confirmată	4138
abonați-vă	4023
abone değil misin	4932
abone değil misiniz	4932
abonează-te	4023
abonelere özel	4830
abonelere özel avantajlar	4914
abonelere özel indirim	4914
abonelere özel içerik	4932
abonelik paketlerini gör	4962
abonelik seçenekleri	4962
aboneliği yenile	4962
aboneliğini seç	4932
aboneliğiniz onaylandi	4963
aboneliğinizi seçin	4932
abonentu priekšrocības	3304
abonner nå	3533
abonner på nyhetsbrevet	3540
abonné	2171
abonné à ce thème	2234
abonnér	651
abonnér nu	651
abonnés	2058
abonnés uniquement	2158
abonē	3267
abonē jaunumus	3291
abonē un lasi visus rakstus	3267
abonēt	3267
abrir menú	1583
aby odtworzyć film, włącz javascript	3786
acasă	4041
accede a todos los contenidos sin límites	1632
accept termenii și condițiile	4113
accepter og fortsæt	747
acceptera och fortsätt	4711
acceptera och stäng	4711
accepto la política de privacitat	475
acceptér	674
acceptér alle	748
acceptér og fortsæt	747
acceptér og vis	747
acceptă toate	4037	4052
acceptă tot	4095
acceptă și afișează conținutul	4052
acceptă și continuă	4094
acceso a todos los artículos	1699
accès restreint aux abonnés	2060
accès à tous les articles	2229
accéder au dossier	2200
accéder à l'article	2058
accéder à la page de dons	2190
accédez à tous les articles	2060
aceitar e ver o conteúdo	3906
aceito receber comunicações	3965
aceito receber comunicações de marketing	3965
aceito receber comunicações e ofertas	3925
acepto la política de privacidad	1667
acesso ilimitado a todo o conteúdo	3997
acest articol este disponibil doar abonaților	4025
acest articol este rezervat abonaților	4073
acest câmp este obligatoriu	4113
acesta este ultimul tău articol gratuit	4073
acheter ce numéro	2145
acheter le numéro	2144
achetez ce numéro	2145
activează	4101
activează alertele	4067
activează notificările	4067
activează sunetul	4090
actualitza la pàgina	468
actualités	2109
actualizar la página	1660
ad 광고	3120
ad 추천	3133
adatkezelés és sütik	2570
adatkezelési tájékoztató	2567
adatvédelem és sütik	2570
adatvédelmi beállítások	2567
adatvédelmi beállítások módosítása	2570
adatvédelmi tájékoztató	2567
adaugă ca sursă preferată	4124
adaugă un comentariu	4038
adaugă un răspuns	4130
adaugă în coș	4141
adblock détecté	2226
adblocker upptäckt	4723
add meg az e-mail-címed	2517
además	1577
adhérer	2049
adj hozzá minket preferált forrásként	2605
adja meg az e-mail-címét	2517
adja meg az összeget	2586
adja meg e-mail-címét	2517
adomány	2486
adományozok	2486
adományozás	2486
adresa de email nu este validă	4113
adresă de email invalidă	4113
adreça electrònica	438
adó # százalék	2586
adója #%-ával	2586
afficher la vidéo	2182
afficher les réponses	2170
afișează comentariile	4082
afișează conținutul	4052
afișează conținutul extern	4052
afișează originalul	4042
afișează postarea	4094
afișează subtitrările	4090
află mai multe	4037
afmeld når som helst	767
afspilleren indlæses	750
agora não	3838
ai deja un abonament? autentifică-te	4073
ai găsit o greșeală	4119
ai kan begå fejl	777
ai kan gjøre feil	3661
ai kan göra fel	4742
ai kan göra misstag	4742
ai może popełniać błędy	3815
ai može griješiti	4398
ai može pogriješiti	4398
ai môže robiť chyby	4499
ai může chybovat	629
ai může dělat chyby	629
ai observat o greșeală	4038
ai sa môže mýliť	4499
ai segítségével készült	2602
ai által fordított	2602
ai által generált	2602
ai által generált tartalom	2602
ai може да греши	333
ai सारांश	2421
ai से तैयार सारांश	2421
ai 摘要	5374
ai 기사 요약	3175
ai 번역	3146
ai 생성 이미지	3185
ai 요약	3120
ai 음성으로 듣기	3145
ai-genererat innehåll	4744
ai-genereret resumé	690
ai-oversættelse	779
ai-resumé	690	779
ai-összefoglaló	2513
ai-översatt	4742
ai-översättning	4744
aicinām ievērot cieņu komentāros	3273
aiheeseen liittyvää	1939
aiheesta lisää	1939
aikaa jäljellä #	1998
ainda não tem conta	3964
ainda não é assinante	3963
ainult vajalikud küpsised	1765
aitäh hääletamast	1761
aitäh liitumast	1749
aitäh sõnumi eest	1776
aizmirsāt paroli	3315
aizvērt	3275
aizvērt galeriju	3319
aizvērt reklāmu	3276
aiが要約	3044
aiによる要約	3044
ai总结	5374
ai摘要	5314
ai生成	3017	5374
ai生成内容	5346
ai翻訳	3017
ai翻譯	5374
ai翻译	5374
ai要約	3044
ai語音朗讀	5345
ai语音朗读	5345
ai重點整理	5314
ai音声で聴く	3016
ai가 생성한 콘텐츠입니다	3185
ai가 읽어주는 기사	3145
ai로 생성된 콘텐츠	3185
ajouter une réponse	2217
ajouter à mes favoris	2087
ajouter à mes sources préférées	2211
ajouter à mes sujets	2234
ajouter à mes thèmes	2234
ajouter à vos sources préférées	2211
ajouter à vos sélections	2087
ajándék cikk	2497
ajándékozd el a cikket	2497
ajándékozd tovább a cikket	2497
ajándékozza a cikket	2496
ajándékozza a cikket barátjának	2496
ajándékozza el a cikket	2497
ajándékozza tovább a cikket	2497
ajánlataink	2511
ajánlja: outbrain	2610
ajánlja: taboola	2610
ajánljuk	2511
ajánljuk még	2511
ajánlott	2511	2590
ajánlott cikkek	2511
ajánló	2511
akceptuję	3705
akceptuję i kontynuuję	3783
akceptuję i przechodzę do serwisu	3783
akkurat nå	3568
ako chránime svoje zdroje	4495
ako chránime zdroje	4495
ako vypnúť adblock	4480
ako vypnúť blokovanie reklám	4480
aktuálny čas	4476
aktuálny čas #	4475
aktuální čas	599
aktuální čas #	598
aktuálně	529
akzeptieren und schließen	986
aldersgrense # år	3555
aldersgrense: # år	3555
alege o sumă	4136
alege-ți abonamentul	4111
alegeți abonamentul	4111
algo salió mal	1668
alkalmazás letöltése	2577
alkalmazás megnyitása	2577
alla bidrag hjälper	4726
alla rättigheter reserverade	4740
alle abo-angebote im überblick	924
alle angaben ohne gewähr	930
alle beiträge ansehen	859
alle beiträge anzeigen	1007
alle beiträge der autorin	1007
alle beiträge des autors	1007
alle bidrag hjælper	762
alle bidrag tæller	762
alle inhalte sind urheberrechtlich geschützt	971
alle newsletter im überblick	913
alle preise ohne gewähr	930
aller à la recette	62
allt innehåll är skyddat av upphovsrätt	4681
allt innehåll är upphovsrättsskyddat	4680
als bevorzugte quelle bei google hinzufügen	831
als bevorzugte quelle hinzufügen	1021
als podcast hören	925
alte știri	4039
alterar preferências de cookies	3906
altres notícies	20
altres notícies que et poden interessar	20
altyazilari aç	4915
altyazilari göster	4915
altă sumă	4107
alătură-te conversației	4055
am înțeles	4042
amazon'da gör	4914
amazonで見る	3014
amazonで詳しく見る	3014
amazonで詳細を見る	3014
amazonで買う	3014
amazonで購入	3014
amazonで購入する	3014
amintește-mi mai târziu	4019
ana sayfaya dön	4938
anasayfaya dön	4938
anderen betrag wählen	999
andet beløb	761
andra läser	20	4649
andra läser just nu	20
andra läste även	4649
andre har også lest	20
andre leser nå	3568
andre leste også	3568
andre læser	687
andre læser lige nu	687
andre læser også	20
andre læste også	687
angebot auswählen	1002
angebot wählen	924
anhören	828
anhören # min	828
anket sonuçlari	4909
anketa dňa	4466
ankstesnė nuotrauka	3252
anmäl	4746
anmäl annons	4750
anmäl dig	4623
anmäl dig till nyhetsbrevet	4623
anmäl inlägg	4745
anmäl kommentar	4745
anna kelvollinen sähköpostiosoite	2018
anna äänesi	1983
annet beløp	3645
anneta ühekordselt	1773
annonce - artiklen fortsætter nedenfor	670
annonces légales	2145
annoncørbetalt	88
annoncørbetalt indhold	88	697
annons - artikeln fortsätter nedan	4634
annons från våra partner	4750
annonsblockerare upptäckt	4723
annonsen slutar här	4634
annonser från google	4750
annonsinnehåll	4656
annonslänk	4634
annonsörsinnehåll	4656
annonsørinnhold	88	3578
annonsørsamarbeid	3669
ano, prosím	605
ano, rád	605
anonimni sandučić	4395
anonym brevlåda	4738
anonym tipslåda	4738
anonymná schránka	4495
anonymní schránka	624
anpassa inställningar	4711
anular suscripción	1717
anulează oricând	4111
anulezi oricând	4073
anuluj odpowiedź	3714
användarnamn	4729
användarnamn eller e-postadress	4728
användarvillkor	4636
anzeige schließen	1024
anzeigensonderveröffentlichung	930
anúncio	3864
anúncio em #	3992
anúncios	3864
apasă pentru sunet	4135
apmaksāta sadarbība	3326
apmaksāts saturs	3276
apmokėta partnerystė	3259
apmokėtas turinys	3259
aportació mensual	469
aportació única	469
aportación mensual	1662
aportación única	1662
app letöltése	2577
app storeからダウンロード	3022
app storeでダウンロード	3022
app store에서 다운로드	3152
apple ile giriş yap	4932
apple podcastで聴く	3050
appleでサインイン	3032
appleでログイン	3032
appleで続ける	3032
app内打开	5352
après la publicité	2095
aptaujas rezultāti	3309
após a publicidade	3864
apóyanos	1527
apóyanos en patreon	1661
apúntate	1542
aquest article està bloquejat	473
aquest article està protegit	484
aquest article t'ha estat útil	448
aquest camp és obligatori	475
aquest contingut està protegit	484
aquest vídeo ja no està disponible	455
aquest vídeo no està disponible	455
ar norite gauti pranešimus	3243
arată conținutul	4094
arată mai mult	4117
arată mai puțin	4042
arată răspunsurile	4082
arată tot	4042
arkadaşina gönder	4839
arkadaşinla paylaş	4839
article abonné	2058
article ajouté à vos sélections	2087
article lu par une voix de synthèse	2178
article précédent	2109
article réservé aux abonnés	2058
article següent	479
article sponsorisé	2145
articles associés	2109
articles liés	2109
articles recommandés	2109
articles récents	2109
articol exclusiv pentru abonați	4073
articole asemănătoare	4039
articole înrudite	4039
articoli più letti	2837
articolul continuă după publicitate	4062
articolul continuă după reclamă	4033
articolul continuă mai jos	4033
articolul următor	4039
artikeln finns också som ljud	4630
artikeln fortsätter efter annonsen	4634
artikeln fortsätter nedan	4634
artikeln fortsätter under bilden	4634
artikeln går att lyssna på	4630
artikeln läses upp av en syntetisk röst	4714
artikeln är automatiskt genererad	4742
artikeln är låst	4616
artikeln är maskinöversatt	4742
artikeln är skapad automatiskt	4742
artikeln är skyddad av upphovsrätt	4740
artikeln är uppläst av en dator	4630
artikkel jätkub pärast reklaami	1733
artikkel jätkub reklaami järel	1733
artikkel on kaitstud autoriõigusega	1786
artikkel täieneb	1731
artikkelen er låst	3533
artikkelen finnes også som lyd	3546
artikkeli jatkuu kuvan jälkeen	1926
artikkeli on konekäännetty	2028
artikkeli on suojattu tekijänoikeudella	2026
artikkelin lukee synteettinen ääni	1998
artikkelin voi myös kuunnella	1923
artiklen er låst	651
artiklen er læst op af en robot	662
artiklen findes også som lyd	662
artiklen fortsætter efter annoncen	670
artiklen fortsætter efter reklamen	785
artiklen fortsætter nedenfor	670
artiklen fortsætter under billedet	670
artiklen kan også høres	662
artiklen læses op af en kunstig stemme	750
artikli loeb ette tehishääl	1729
artiklit loeb sünteetiline hääl	1767
artiklit loeb tehishääl	1729
artykuł czytany przez syntezator mowy	3786
artykuł dla subskrybentów	3686
artykuł do słuchania	3786
artykuł kontynuowany pod reklamą	3704
artykuł premium	3800
artykuł sponsorowany	3701
artykuł zablokowany	3800
artykuły na e-mail	3689
artykuły partnerów	3823
artículo anterior	1577
artículo regalado	1712
artículo relacionado	1577
artículo siguiente	1671
artículos recomendados	1636
artículos relacionados	1577
as notícias mais lidas	3933
ascultă	4030
ascultă articolul	4090
ascunde răspunsurile	4082
aseta ensisijaiseksi lähteeksi	2032
aslini göster	4855
assine já	3843
atbalstīt	3267
atcel jebkurā laikā	3267
atcelt var jebkurā laikā	3315
atcerēties mani	3316
atidaryti galeriją	3252
atidaryti programėlėje	3242
atidaryti programėlę	3242
atkūrimo greitis	3240
atlikite testą	3234
atlikušais laiks	3309
atlikušais laiks -#	3308
atpakaļ uz augšu	3319
atpakaļ uz sākumlapu	3319
atradi kļūdu	3320
atradi kļūdu rakstā	3273
atradāt kļūdu	3320
atrakinti straipsnį	3248
atrisini krustvārdu mīklu	3302
atsaukt piekrišanu	3306
atsisiųsti garso įrašą	3240
atsisiųsti iš app store	3242
atsisiųsti iš google play	3242
atsisiųsti programėlę	3242
atsiųskite naujieną	3253
atsiųskite nuotraukas	3253
atskaņot video	3308
atskaņošanas ātrums	3308
atslēgt rakstu	3315
atslēgvārdi	3309
atteikties var jebkurā laikā	3317
attēls # no #	3328
attēls #/#	3328
attēls attēlā	3308
atualizar a página	3958
atualizar preferências	4013
atualizar página	3958
atvērt	3275
atvērt galeriju	3319
atvērt lietotni	3310
atvērt lietotnē	3310
atvērt rakstu	3315
atļaut paziņojumus	3311
atšaukti galite bet kada	3198
atšaukti sutikimą	3238
aucun commentaire à ce niveau	2149
audio narrado por una voz automática	1607
audio vytvorila umelá inteligencia	4475
auf apple podcasts hören	903
auf spotify hören	903
ausgewählt für sie	929
auswahl bestätigen	987
auswählen	1003
automaatselt tõlgitud	1780
automaattinen käännös	2029
automaticky preložené	4499
automaticky přeloženo	629
automatické prehrávanie	4475
automatické přehrávání	598
automatický preklad	4500
automatický překlad	630
automatikus lejátszás	2575
automatinis atkūrimas	3240
automatisch übersetzt	1017
automatische übersetzung	1018
automatiskt översatt	4742
automatiškai išversta	3254
automatsko puštanje	4377
automātiski tulkots	3321
automātiskā atskaņošana	3308
autoriser la publicité	2188
ava äpis	1769
avantage abonnés	2176
avantages abonnés	2176
avantaje pentru abonați	4088
avançar # segundos	3944
avançar para o conteúdo	3884
aveți deja cont	4111
avfölj	4748
avfølg	3666
avis de décès	2145
avoimet työpaikat	1941
avregistrera dig när som helst	4731
avsluta när du vill	4616
avsluta när som helst	4731
avslutt når du vil	3533
avslå alle	3633
avís legal	426
avísanos de un error	1686
aylik bağiş	4929
aylik bağiş yap	4961
ayrintilar için tiklayin	4854
ayrintilar için tiklayiniz	4854
az ai hibázhat	2602
az ai tévedhet	2602
az e-mail-címed	2592
az első hónap csak # ft	2490
az mi hibázhat	2602
az oldal tetejére	2595
az outbrain ajánlásával	2610
az ön e-mail-címe	2592
az ön neve	2592
az összefoglalót ai készítette	2602
az összefoglalót mi készítette	2602
az összes cikk	2595
az összes elfogadása	2567
az üzeneted	2593
aç	4855
añadir a favoritos	1557
añadir a la cesta	1711
añadir a mi lista	1635
añadir a mis temas	1704
añadir al carrito	1711
añadir comentario	1570
añadir como fuente preferida	1680
añadir una respuesta	1686
añadir usuario	1532
añádenos como fuente preferida	1680
aún no eres suscriptor	1665
aún no estás registrado	1666
aún no te has registrado	1532
aún no tienes cuenta	1666
ačiū už jūsų balsą	3234
ačiū už registraciją	3250
ačiū už žinutę	3250
ačiū, kad balsavote	3234
ačiū, kad užsiprenumeravote	3223
ați uitat parola	4112
ați votat deja	4082
""", 'b': """
baixar episódio	3944
baixar o áudio	3944
baixar áudio	3944
bandykite dar kartą	3250
bandykite vėliau	3250
bankkártyás támogatás	2586
bankovním převodem	610
banküberweisung	804
bara för dig som prenumererar	4728
bara för prenumeranter	4728
bare nødvendige	3632
bağiş sayfasina git	4929
bağiş yap	4829
bağiş yapin	4829
bağişim	4930
bağlanti kopyalandi	4947
bağlantiyi kopyala	4839
başa dön	4854
başka tutar	4929
be šlamšto	3250
bedste værdi	765
bei google als quelle hinzufügen	831
bei spotify hören	903
beitrag nicht mehr verfügbar	989
bejegyzés betöltése	2567
bejelentkezés	2490
bejelentkezés apple-fiókkal	2589
bejelentkezés facebookkal	2589
bejelentkezés google-fiókkal	2589
bekræft din e-mail	767
belépés	2490
belépés facebook-fiókkal	2589
belépés facebookkal	2589
belépés google-fiókkal	2589
benefício do assinante	3911
bere sintetični glas	4576
berite naprej z naročnino	4585
bestill nå	3629
beställ boken	4707
betalas årsvis	4728
betales årlig	3648
betales årligt	764
betalt innehåll	4750
betrag wählen	803
betygsätt receptet	62
betűméret	66
betűméret csökkentése	2608
betűméret módosítása	2608
betűméret növelése	2608
bez mišljenja	4371
bez surogātpasta	3317
bez zobowiązań	3801
bez závazku, kdykoli zrušíte	503
bez závazků	613
bezmaksas piegāde	3305
bezárás	2485
beágyazott tartalom	2567
beállítás preferált forrásként	2605
beállítások mentése	2567
beállítások módosítása	2570
beğen	4909
beğenme	4909
bidrag kan trækkes fra i skat	761
bieżący czas #	3786
bild in originalgröße	1007
bild vergrößern	858	1007
bildergalerie öffnen	1007
bildirimleri aç	4906
bildirimleri açin	4906
bilety już w sprzedaży	3779
bir hata oluştu	4934
bir tutar seçin	4961
bir şeyler ters gitti	4935
bir şeyler yanliş gitti	4935
bitte füllen sie dieses feld aus	1004
bitte geben sie eine gültige e-mail-adresse ein	1004
bitte prüfen sie ihr postfach	1004
bitte versuchen sie es später erneut	913
bitte versuchen sie es später noch einmal	1004
bitte überprüfen sie ihr postfach	1004
bize ulaşin	4847
biểu quyết	93
bjud en vän på artikeln	4630
bjud oss på en kaffe	4725
bjud oss på kaffe	4725
bjud på en kaffe	4726
bli månadsgivare	4612
bli støttemedlem	3530
bliv fast støtte	761
bliv støtteabonnent	761
bliv støttemedlem	648
blocco pubblicità rilevato	2902
blokovať	4479
bloqueador de anúncios ativado	3995
bloqueador de anúncios detectado	3995
bloqueur de publicité détecté	2226
bloqueur détecté	2226
boletín	1542
bolo to užitočné	4499
brezplačna dostava	4572
browserul tău nu poate reda acest video	4052
brukervilkår	3557
brīva summa	3314
bu haber abonelere özeldir	4830
bu haber yapay zeka tarafindan seslendirilmiştir	4915
bu haber yapay zekâ ile seslendirilmiştir	4915
bu haberi paylaş	4970
bu haberi paylaşin	4970
bu haberler de ilginizi çekebilir	4853
bu içerik abonelere özeldir	4830
bu içerik faydali oldu mu	4908
bu içerik görüntülenemiyor	4918
bu içerik gösterilemiyor	4918
bu içerik kilitli	4932
bu video artik mevcut değil	4915
bu video bulunduğunuz ülkede izlenemiyor	4915
bu video mevcut değil	4915
bu video ülkenizde izlenemiyor	4915
bu yaziyi paylaş	4970
bu yorumu şikayet et	4952
bu özet yararli oldu mu	4876
bugün değil	4828
bulmaca çöz	4913
bunlar da ilginizi çekebilir	4848
burtu izmērs	3324
butlletí	438
buy me a coffee ☕	1200
buy me a cup of coffee ☕	1200
buy us a coffee ☕	1200
buzón anónimo	1674
buzón seguro	1674
buďte v obraze	508
bylo to pro vás užitečné	629
bylo to užitečné	629
bài cùng chuyên mục	5186
bài cùng tác giả	5164	5186
bài khác	5150
bài khác của tác giả	5220
bài liên quan	5150
bài mới nhất	5186
bài quảng cáo	5187
bài tiếp theo	5150
bài trước	5220
bài viết có hữu ích không	5193
bài viết có hữu ích với bạn không	5193
bài viết cùng tác giả	5164
bài viết khác của tác giả	5164
bài viết liên quan	5150
bài viết mới	5185
bài viết này bị khóa	5214
bài viết này có hữu ích không	5193
bài viết tiếp theo	5220
bài viết tiếp tục bên dưới	5189
bài viết tiếp tục sau quảng cáo	5189
bài viết trước	5220
bài viết được tặng bởi thuê bao	5240
bài được dịch tự động	5185
bài đọc nhiều	5186
báo cáo	5194
báo cáo bình luận	5231
báo cáo vi phạm	5194
báo lỗi	5149
báo lỗi bài viết	5193
bármikor leiratkozhat	2517
bármikor leiratkozhatsz	2517
bármikor lemondhatja	2490
bármikor lemondható	2490
bäst värde	4729
bästa pris	4729
bình chọn	92	5194
bình chọn của bạn đã được ghi nhận	5193
bình luận	5149
bình luận (#	5149
bình luận của bạn	5231
bình luận hay	5170
bình luận đã bị tắt	5231
bölümü indir	4915
búsqueda	1583
bücher aus dem shop	836
bülten	4884
bülten üyeliği	4884
bültene abone oldunuz	4884
büyüt	4854
bądź na bieżąco	3689
bądź pierwszą osobą, która skomentuje	3817
błędny adres e-mail	3803
bővebben	2513	2569
būkite pirmas	3204
būkite pirmas, pakomentavęs	3204
bạn chưa có tài khoản	5214
bạn chưa đăng ký	5214
bạn có muốn nhận thông báo	5207
bạn có muốn nhận thông báo không	5207
bạn có thể hủy đăng ký bất cứ lúc nào	5216
bạn có thể quan tâm	5150
bạn muốn nhận thông báo	5207
bạn thấy bài viết này thế nào	5193
bạn đang theo dõi chủ đề này	5225
bạn đã bình chọn	5193
bạn đã bình chọn rồi	5193
bạn đã có tài khoản	5214
bạn đã đăng ký rồi	5237
bản dịch tự động	5224
bản ghi	5201
bật	5208
bật thông báo	5207
bật tiếng	5200
bắt buộc	5217
bắt đầu trắc nghiệm	5196
bỏ qua	5128
bỏ qua quảng cáo	5234
bỏ theo dõi	5225
""", 'c': """
cada aportació compta	441
cada aportación cuenta	1631
cada contribuição conta	3928
cada doação conta	3959
cada donación cuenta	1661
cadastre-se grátis	3843
califica este artículo	1570
campo obrigatório	3965
campos obrigatórios	3965
cancelar a inscrição	4013
cancelar inscrição	4013
cancelar la suscripción	1718
cancelar subscrição	4012
cancelar suscripción	1718
cancel·la quan vulguis	473
cargando el vídeo	1646
cargando vídeo	1646
cargar más	1583
cargar más comentarios	1639
cargar más noticias	1671
cargar publicación	1651
cargar vídeo	1651
carrega la publicació	459
carrega més comentaris	448
carregando o vídeo	3944
carregando vídeo	3944
carregant el vídeo	455
carregar conteúdo	3948
carregar conteúdo externo	3870
carregar mais comentários	3935
carregar mais notícias	3969
carregar o conteúdo	3948
carregar publicação	3948
carregar vídeo	3948
carte de crédit	2057
cartão de crédito	3842
caseta redacțională	4049	4050
categorieën	3384
categorías	1577
caută	4041
caça-palavras	3940
ce contenu vous a-t-il été utile	2141
ce résumé vous a-t-il été utile	2141
cea mai bună ofertă	4112
cela vous a-t-il été utile	2170
cele mai citite știri	4076
cele mai noi știri	4039
celkem hlasovalo # čtenářů	586
celozaslonski način	4576
celá obrazovka	599
celý článek	531
celý článek zde	619
celý článok	4492
cenimy twoją prywatność	3707
cererea ta a fost trimisă	4138
cerrar galería	1702
cerrar menú	1583
cerrar sesión	1532
cet article est en accès libre pour les abonnés	2158
cet article est lu par une voix de synthèse	2141
cet article vous a-t-il été utile	2170
cette adresse est déjà inscrite	2230
cette information vous a-t-elle été utile	2217
cette page vous a-t-elle été utile	2170
cette réponse est-elle utile	2170
cette vidéo est indisponible	2178
cette vidéo ne peut pas être lue	2178
cevaplari göster	4908
changer mes préférences	2100
chargement du lecteur vidéo	2178
charger la vidéo	2182
charte éditoriale	2204
chcem dostávať upozornenia	4478
chcem odoberať	4488
chcete dostávat notifikace	602
chcete dostávat upozornění	602
chcete dostávať notifikácie	4478
chcete dostávať upozornenia	4478
chci dostávat upozornění	602
chci odebírat	508
chci podpořit	500
chci přispět	500
chi tiết	5154
chia sẻ	5138
chia sẻ bài viết	5138
chia sẻ bài viết này	5240
chia sẻ facebook	5185
chia sẻ lên facebook	5227
chia sẻ qua email	5227
chia sẻ qua facebook	5185
chia sẻ qua zalo	5227
chia sẻ tin này	5240
chia sẻ zalo	5227
chia sẻ ý kiến của bạn	5149	5170
cho chúng tôi biết ý kiến	5193
cho phép	5208
cho phép thông báo	5207
chuyên mục	5150
chuyển đến công thức	62
chép liên kết	5185
chính sách bảo mật	5148
chính sách bảo mật | điều khoản sử dụng	5148
chính sách cookie	5147	5148
chính sách quyền riêng tư	5148
chơi miễn phí	5196
chơi ngay	5196
chưa có tài khoản	5214
chấp nhận	5147
chấp nhận tất cả	5147	5148
chấp nhận tất cả cookie	5148
chấp nhận và tiếp tục	5147	5204
chế độ tối	5233
chỉ dành cho thuê bao	5214
chỉ dành cho thành viên	5214
chọn	5215
chọn gói	5214
chọn gói của bạn	5214
chọn gói đăng ký	5214
chọn số tiền	5235
chủ đề	5150
chủ đề liên quan	5150
chủ đề nóng	5186
cikk ajándékozása	2608
cikk elküldése ajándékként	2608
cikk feloldása	2589
cikk meghallgatása	2575
cikk megosztása	2496
cikk mentése	2496
cikk nyomtatása	2608
cikkünk frissül	2513
citeşte şi	4039
citește articolul complet	4117
citește articolul integral	4117
citește fără limite	4073
citește gratuit	4137
citește mai departe	4039	4041
citește mai mult	4039	4041
citește regulile comunității	4055
citește tot articolul	4117
citește transcrierea	4090
citește în aplicație	4097
citește și	4039
citi šobrīd lasa	3269
citit de o voce sintetică	4090
citiți și	4039
cobrança anual	3964
codes de réduction	2241
cofnij zgodę	3783
col·labora	413
comandă acum	4060	4088
comandă cartea	4060	4088
comentariile sunt doar pentru abonați	4130
comentariul tău	4130
comentariul tău așteaptă moderarea	4055
comentează	4038
comentário	3872
comentário aguardando moderação	3921
comentários	3872
comentários desativados	3984
comentários exclusivos para assinantes	3921
commander ce numéro	2145
commander le numéro	2144
comment désactiver mon adblocker	2188
comment désactiver mon bloqueur	2188
commentaire en attente de modération	2149
commentaires désactivés	2217
commerciële bijdrage	3434
commerciële content	3516
commerciële inhoud	3516
comparte este artículo	1712
compartilhar esta matéria	4007
compartilhe esta notícia	4007
compartir esta página	1712
completează formularul #	4021
completează online formularul #	4021
compre a edição impressa	3911
conditions générales	2097
conectează-te cu facebook	4073
conectează-te cu google	4073
confidentialité	2097
configuració de galetes	459
configuració de les galetes	459
configuració de privacitat	459
configuración	1566
configuración de cookies	1566
configuración de privacidad	1651
configurações de cookies	3866
configurações de privacidade	3948
confira o preço	4006
conheça as ofertas	3997
conheça os planos	3997
conheça todas as nossas newsletters	3925
consenti la pubblicità	2863
consigue tu entrada aquí	1610
consulta les normes de participació	430
consultez notre charte de modération	2149
consíguelo en tu quiosco	1610
contacta amb la redacció	481
contacta con la redacción	1674
contactar a redação	3972
contactar con la redacción	1674
contactați redacția	4119
contacte a redação	3972
contactează redacția	4119
contacter la rédaction	2204
contactez la rédaction	2204
contenu externe recommandé	2139
contenu proposé par notre partenaire	2145
contenu réservé	2194
contenu réservé aux abonnés	2194
contenu sponsorisé	2095
contenus recommandés	2163
contenus sponsorisés	2095	2109
conteúdo bloqueado	3870
conteúdo de marca	3864
conteúdo exclusivo	3843
conteúdo exclusivo para assinantes	3930
conteúdo externo	3906
conteúdo externo bloqueado	3870
conteúdo externo recomendado	3906
conteúdo gerado por ia	3992
conteúdo pago	3941
conteúdo para assinantes	3843
conteúdo patrocinado	3864
conteúdo premium	3930
conteúdo produzido pela marca	3911
conteúdo relacionado	3881
conteúdos relacionados	3933
contingut només per a usuaris registrats	442
continua a leggere dopo la pubblicità	2849
continua após a publicidade	3864
continua després de l'anunci	432
continuar leyendo aquí	1532
continuarea articolului după publicitate	4062
continuarea articolului după reclamă	4059
continue a ler esta notícia	3933
continuer après la publicité	2095
continuer sans désactiver	2226
continuer à lire	2232
continuă cu apple	4073
continuă cu email	4137
continuă cu facebook	4073
continuă cu google	4073
continuă lectura	4140
continuă pe site	4097
continuă să citești	4140
continuă să citești după publicitate	4059
continuă în browser	4097
continúa abajo	1564
contáctanos	1570
convida'ns a un cafè	469
conținut disponibil doar utilizatorilor înregistrați	4073
conținut exclusiv	4025
conținut exclusiv pentru abonați	4025
conținut extern	4052
conținut extern recomandat	4052
conținut pentru abonați	4023
conținut plătit	4088
conținut premium	4073
conținut promovat	4062
conținut sponsorizat	88	4033
cookie beállítások	2567
cookie を管理する	3019
cookie 偏好設定	5273
cookie 偏好设置	5273
cookie 設定	5349
cookie 设置	5349
cookie-beállítások	2567
cookie-beállítások módosítása	2570
cookieinställningar	4636
cookies a ochrana soukromí	524
cookieの管理	3019
cookieの設定	2953
cookieの設定を変更	2955
cookieを拒否する	3052
cookieを管理	3019
cookieを管理する	3019
cookie政策	5271
cookie設定	2953	2956	5271
cookie設定を変更	2955
cookie设置	5271	5274
copia enllaç	489
copia l'enllaç	420
copiază	4127
copiază link	4030
copiază linkul	4030
copy link thành công	5185
correo electrónico	1542
correo electrónico no válido	1667
correo no válido	1667
correu electrònic	476
correu electrònic no vàlid	475
correu no vàlid	475
coś poszło nie tak	3804
coś poszło nie tak. spróbuj ponownie	3803
coś poszło nie tak. spróbuj ponownie później	3803
creează cont	4023
crucigrama del día	1687
créer mon compte	2058
créer un compte	2058
créer une alerte	2151
créer une alerte sur ce thème	2151
csak a szükséges sütik	2567
csak a szükségesek	2567
csak előfizetők számára	2589
csak előfizetőknek	2490
csomagok megtekintése	2589
cualquier aportación ayuda	1661
cum îl dezactivez	4106
cumpără acum	4088
cumpără bilet	4060	4088
cumpără bilete	4060	4088
cumpără bilete online	4088
cumpără cartea	4060	4088
cumpără de pe emag	4088
cumpără revista	4059
cuvinte încrucișate	4087
czy artykuł był pomocny	3815
czy artykuł był przydatny	3815
czy ten artykuł był pomocny	3815
czy to było pomocne	3815
czyta głos ai	3786
czytaj całość	3723
czytaj cały artykuł	3806
czytaj również	3720
czytaj także	3720
czytaj też	3720
czytaj też nasze inne artykuły	3720
czytaj więcej	3720	3723
czytaj więcej o	3720
czytane przez głos syntetyczny	3786
cài đặt	5147
cài đặt cookie	5204
cài đặt quyền riêng tư	5204
cài đặt ứng dụng	5206
các bài viết khác của tác giả	5164
các tin khác	5150
cách tắt	5211
cách tắt trình chặn quảng cáo	5210
câmp obligatoriu	4113
câmpuri obligatorii	4113
cât de util a fost acest articol	4055
címkék	2511
címlap	2511
címlapra	2595
címlapról ajánljuk	2511
có lẽ để sau	5128
có lỗi xảy ra	5216
có thể bạn quan tâm	20	5150
có thể bạn thích	20
có, tôi muốn	5207
códigos de desconto	4006
códigos de descuento	1711
códigos promocionales	1711
cómo desactivar el bloqueador	1659
cómo desactivarlo	1660
cómpralo aquí	1645
cómpralo en amazon	1645
cùng chuyên mục	5150
cùng chủ đề	5186
cùng tác giả	5164	5186
cảm ơn bạn đã bình chọn	92	5193
cảm ơn bạn đã tham gia	5193
cảm ơn bạn đã ủng hộ	5235
cảm ơn, tin nhắn của bạn đã được gửi	5216
cỡ chữ	66	5175
cửa hàng	5229
""", 'd': """
d'autres articles à découvrir	20
da, želim	4381	4580
dagens fråga	92	4704
dagens spørgsmål	92	741
dagens spørsmål	92	3626
daha az göster	4855
daha fazla göster	4854
daha fazla haber için tiklayin	4854
daha fazla yorum yükle	4908
daha önce oy kullandiniz	4908
daha önce oy verdiniz	4908
dalies ar šo rakstu	3272
dalinkitės	3198
dalinkitės straipsniu	3203
dalsza część artykułu pod materiałem wideo	3701
dalsza część artykułu pod wideo	3701
dalsza część tekstu pod wideo	3701
dalszy ciąg materiału pod wideo	3704
dalīties	3267
dalīties ar draugiem	3272
dalīties ar rakstu	3324
dalīties facebook	3272
dalīties whatsapp	3324
další	531
další foto	619
další fotografie	619
další snímek	619
další strana	531
další video	598
další z rubriky	529
další zprávy	529
další článek	529
další články	20	529
další články od autora	619
další čtení	529
danke für dein feedback	907
danke für deine stimme	92
danke für ihr feedback	907
danke für ihre stimme	92	977
danke fürs abstimmen	977
danke fürs mitmachen	92
danos tu opinión	1622
dans l'actualité	2163
dans la même catégorie	2109
dans la même rubrique	2109
dans la même série	2109
dar lze odečíst z daní	609
dar si můžete odečíst z daní	609
darovat jednorázově	609
darovat měsíčně	609
darovat článek	512
darovať	4412
darovať jednorazovo	4482
darovať mesačne	4482
darovať článok	4420
darowiznę możesz odliczyć od podatku	3797
darujte nám # %	4482
darujte tento článek	512
darujte tento článok	4420
das könnte dich auch interessieren	855
das könnte ihnen auch gefallen	855
das könnte sie auch interessieren	855
das könnte sie interessieren	855
das video ist in ihrem land nicht verfügbar	989
das video ist leider nicht mehr verfügbar	989
das video ist nicht mehr verfügbar	989
das video ist nicht verfügbar	989
das wichtigste in kürze, zusammengefasst von ki	891
datenschutzerklärung	841
daugiau autoriaus straipsnių	3252
daugiau straipsnių	3252
daugiau šia tema	3200
dať spätnú väzbu	4499
dbamy o twoją prywatność	3707
deaktivér din adblocker	758
deblochează articolul	4073
definições de cookies	3948
definições de privacidade	3948
deine stimme wurde gezählt	977
deixar um comentário	3872
deixe um comentário	3872
del på e-mail	783
del på e-post	3546
del på facebook	662	3546
del på mail	662
del på twitter	662	3546
del på whatsapp	3667
del på x	662	3546
dela inlägget	4630
dela på facebook	4630
dela på twitter	4630
dela på whatsapp	4749
dela på x	4630
dela som gåva	4749
deli po e-pošti	4601
deli članek	4522
delite članek	4522
demander un droit de réponse	2217
den här artikeln är låst	4728
den här artikeln är skyddad av upphovsrättslagen	4740
den här videon är inte längre tillgänglig	4714
den här videon är inte tillgänglig	4714
denne artikel er låst	764
denne artikkelen er låst	3648
denne saken er låst	3648
denne video er ikke længere tilgængelig	750
denne video er ikke tilgængelig	750
denunciar comentário	3984
denunciar este comentário	3984
der er opstået en fejl	768
der opstod en fejl. prøv igen senere	767
dernière minute	2109
dernières actualités	2109
dernières infos	2109
dernières nouvelles	2109
desa les preferències	459
desa per llegir després	444
desactívalo para continuar	1659
desactívalo para seguir leyendo	1659
desbloquear artículo	1632
desbloqueie este conteúdo	3930
descarcă aplicația	4097
descarcă audio	4090
descarcă din app store	4097
descarcă din google play	4097
descarcă episodul	4090
descarcă formularul	4108
descarcă formularul #	4021
descargar pódcast	1646
descarrega l'àudio	455
descarregar áudio	3944
deschide aplicația	4098
deschide în aplicație	4097
descárgala en app store	1654
descárgala en google play	1654
descărcați formularul #	4021
destekçi ol	4929
destekçimiz olun	4929
desteğiniz fark yaratir	4961
desteğiniz için teşekkür ederiz	4961
desteğiniz için teşekkürler	4961
det er gratis å opprette en bruker	3533
det går inte att visa innehållet	4711
det har oppstått en feil	3652
det här innehållet kan inte visas	4711
det här innehållet är inte tillgängligt	4711
det læser andre	687
det oppsto en feil. prøv igjen senere	3651
det är gratis att skapa ett konto	4616
detaylar için tiklayin	4854
detaylar için tiklayiniz	4854
detta material är skyddat enligt lagen om upphovsrätt	4679
detta är en annons	4634
detta är en plusartikel	4616
dette indhold er ikke tilgængeligt	747
devam etmek için üye girişi yapin	4830
devami için abone olun	4830
devamini okumak için abone olun	4830
dezactivează sunetul	4090
dienas jautājums	3302
diese funktion steht nur angemeldeten nutzern zur verfügung	925
dieser inhalt ist nicht mehr verfügbar	986
dieser inhalt ist nicht verfügbar	986
dieser kommentar wurde gelöscht	1019
dieses video ist in deinem land nicht verfügbar	989
dieses video ist in ihrem land nicht verfügbar	989
dieses video ist leider nicht mehr verfügbar	989
dieses video ist nicht mehr verfügbar	989
dieses video ist nicht verfügbar	989
digite um e-mail válido	3965
din aceeași categorie	4039
din aceeași secțiune	4076
din röst har registrerats	4700
din röst är registrerad	92
din röst är räknad	4700
disponibil în app store	4097
disponibil în app store și google play	4067
disponibilă în app store și google play	4067
disponível na app store	3951
distribuie știrea	4142
distribuiți	4030
diğer fotoğraf için tiklayin	4851
diğer haberler	20	4848
diğer okurlar bunlari okuyor	4848
diğer sayfaya geçmek için tiklayin	4851
diğer seçenekler	4948
diğer tutar	4929
diğer yazilari	4938
dla prenumeratorów	3800
dla subskrybentów	3686
dlaczego widzę tę reklamę	3823
do fotogalérie	4491
do galérie	4492
do góry	3723
do košíka	4470
do košíku	517	592
do księgarni	3702
do speciálu	619
doar abonații pot comenta	4055
doar pentru abonați	4023
doação mensal	3839
doação única	3839
doba čtení # min	531
dodaj do moich tematów	3819
dodaj jako preferowane źródło	3819
dodaj kao željeni izvor	4401
dodaj nas do preferowanych źródeł	3819
dodaj nas do wyjątków	3792
dodaj u košaricu	4373
dodaj v košarico	4571
dogodila se greška. pokušajte ponovno	4389
dolgozzon nálunk	2513
domiciliación bancaria	1531
domů	531
don régulier	2190
dona suport al periodisme en català	441
dona'ns la teva opinió	448
donació mensual	470
donació única	470
donación mensual	1527
donación puntual	1662
donación única	1527
donativo único	3960
donați	4020
donația mea	4136
donație lunară	4108
donație unică	4108
donează	4020
donează acum	4020
donează lunar	4020
donează lunar # euro	4072
donează lunar # lei	4072
donează o dată	4107
doner nå	3530
doniraj mesečno	4384	4583
doniraj mjesečno	4384
données personnelles	2097
donér	648
donér nu	648
doporučeno outbrain	637
doporučeno taboola	637
doporučené	529
doporučené články	529
doporučuje outbrain	637
doporučujeme	529	613
doporučujeme přečíst	529
doporučujeme také	529
dosegli ste omejitev člankov	4585
dosegnuli ste ograničenje članaka	4386
dossier spécial	2175
dovanoti straipsnį	3257
dozvoli obaveštenja	4380
dołącz do dyskusji	3770
dołącz do nas	3683
dołącz do newslettera	3689
došlo je do greške. pokušajte ponovo	4389
došlo je do pogreške. pokušajte ponovno	4389
došlo k chybě	617
došlo k chybě. zkuste to prosím později	616
drodzy użytkownicy	3707
droga użytkowniczko, drogi użytkowniku	3707
drogi użytkowniku	3707
droits réservés	2237
drukāt	3272
drukāt rakstu	3324
drukāt recepti	62
du använder en adblocker	4721
du använder en annonsblockerare	4721
du er nå påmeldt	3540
du er nå påmeldt nyhetsbrevet	3540
du följer	4747
du följer det här ämnet	4747
du följer nu	4747
du följer redan	4747
du följer redan ämnet	4747
du følger allerede	3665
du følger allerede dette emne	782
du følger allerede dette temaet	3665
du følger allerede emnet	782
du følger dette emne	782
du følger dette temaet	3665
du følger emnet	782
du følger nå	3665
du har en adblocker påslagen	4723
du har en annonsblockerare påslagen	4723
du har nådd grensen	3648
du har nået din grænse	764
du har nått din gräns	4728
du har redan röstat	4700
du har rätt att vara anonym	4645
du har slået adblock til	758
du kan när som helst avregistrera dig	4731
du kan när som helst avsluta prenumerationen	4623
du kan når som helst melde deg av	3540
du kan opsige når som helst	651
du kan trække beløbet fra i skat	761
du kanske också gillar	4649
du modtager snart en bekræftelse på mail	656
du même auteur	2109
du prenumererar nu på nyhetsbrevet	4623
du skyddas av källskyddet	4645
du verkar använda en annonsblockerare	4721
du vil kanskje også like	3568
du är nu anmäld	4731
du är skyddad av källskyddet	4645
du är skyddad enligt källskyddet	4645
duración	1647
durată	4091
duração	3945
durée	2179
durée : #	2132
dziękujemy za głos	92	3773
dziękujemy za oddanie głosu	92	3773
dziękujemy za przesłanie formularza	3803
dziękujemy za udział w sondzie	3773
dziękujemy za wiadomość	3803
dziękujemy za zapis	3689
dziękujemy! sprawdź skrzynkę	3803
dành cho bạn	5150
dành cho thuê bao	5132
dành riêng cho thành viên	5214
dárkovat článek	502
dát zpětnou vazbu	629
därefter # kr/mån tills du säger upp	4616
débloquer l'accès	2229
débloquer l'article	2058
débloquer tous les articles	2060
débloquez cet article	2158
débloquez l'accès à tous les articles	2060
débloquez l'intégralité des articles	2060
débloquez tous les articles	2060
débloquez tous nos articles	2060
déconnexion	2058
découvrez notre boutique	2144
découvrez tous nos jeux	2173
découvrir l'offre	2058
découvrir la boutique	2176
découvrir nos offres	2158
découvrir toutes nos offres d'abonnement	2158
déjà un compte	2058
déjà un compte ? connectez-vous	2058
délka	599
délka #	599
déplier	2114
désabonnement	2248
désactiver les sous-titres	2178
désinscription	2248
détails	2114
dê a sua opinião	3935
dê sua opinião	3935
dölj	4653
dölj annons	4750
dölj bildtext	4734
dölj svar	4745
düzeltme politikasi	4940
dāvini rakstu	3272
dāvini rakstu draugam	3272
děkujeme za hlas	586
děkujeme za hlasování	92	586
děkujeme za odběr	616
děkujeme za přihlášení	508
děkujeme za vaši zprávu	616
děkujeme za váš hlas	92	586
děkujeme za zprávu	616
dĺžka	4476
dĺžka #	4476
dịch tự động	5201
""", 'e': """
e-bülten	4884
e-bülten aboneliği	4884
e-mail alebo používateľské meno	4485
e-mail cím	2592
e-mail ili korisničko ime	4386
e-mail inválido	3925
e-mail nebo uživatelské jméno	612
e-mail-cím	2593
e-mail-cím vagy felhasználónév	2589
e-mailová adresa	508
e-pasts vai lietotājvārds	3315
e-post või kasutajanimi	1774
e-posta gönder	4839
e-posta ile paylaş	4947
e-postadress eller användarnamn	4728
e-pošta ali uporabniško ime	4585
e-poštni naslov	4588
echipa redacțională	4050
ecrã inteiro	3945
edición digital	1532
edición impresa	1532
editöre yaz	4940
editöre yazin	4940
editörün seçtikleri	4848
edição impressa	3843
eget beløb	761
eget beløp	3645
egyedi összeg	2586
egyszeri adomány	2586
egyszeri támogatás	2486
egyszeri támogatás küldése	2586
egyéb összeg	2586
ehkä myöhemmin	1909
ei mielipidettä	1989
ei tänään	1909
ei vielä tunnusta	2014
ei, aitäh	1771
eikö sinulla ole tunnusta	2014
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1004
eiti į receptą	62
ekskluzivno za naročnike	4585
el artículo continúa abajo	1711
el artículo continúa debajo	1711
el juego es solo para mayores de # años	1683
el millor de la setmana a la teva bústia	438
el más popular	1666
el més llegit	417
el més popular	474
el més vist	445
el reproductor se está cargando	1646
el. paštas	3223
el. paštas arba vartotojo vardas	3248
el. pašto adresas	3250
eldste først	3663
elfelejtett jelszó	2490
elfelejtette a jelszavát	2589
elfogadom az összeset	2570
elfogadom és folytatom	2567
elfogadom és megjelenítem	2567
elfogadás és folytatás	2567
elige tu suscripción	1632
elküldés	2593
elküldöm	92	2496	2593
elküldöm e-mailben	2608
ellenőrizd a postafiókod	2592
ellenőrizze a postafiókját	2592
elmentem későbbre	2496
elolvasom később	2608
elolvasta az összes ingyenes cikkét	2589
elrejtés	2515
els lectors també han llegit	445
elutasítom	2569
elérte a havi limitet	2589
elírást talált	2507
előfizetek	2490
előfizetés	2490
előfizetési csomagok	2589
előfizetési lehetőségek	2589
előfizető vagyok	2589
előfizetői ajánlat	2564
előfizetői előny	2564
előfizetői kedvezmény	2564
előfizetői tartalom	2490
előfizetőknek	2490
előfizetőként megoszthatja a cikket	2496
előző	2513
előző cikk	2511
előző fotó	2595
előző kép	2595
előző oldal	2595
email cím	2593
email của bạn	5237
email của bạn sẽ không được hiển thị công khai	5170
email inválido	3965
email không hợp lệ	5216
email không đúng định dạng	5216
email no válido	1667
email này đã được đăng ký	5237
emailul tău	4138
emlékeztess később	2485
emlékezz rám	2590
emlékezzen rám	2590
emme voi näyttää sisältöä	1995
emme voi näyttää tätä sisältöä	1995
empfehlungen für sie	929
en beğenilen	4909
en beğenilenler	4909
en colaboración con	1683
en col·laboració amb	491
en este artículo	1577
en popüler	4933
en çok okunan	4848
en çok okunan haberler	4848
en çok okunanlar	4848
encara no estàs registrat	474
encuesta del día	1573
endast för dig som är prenumerant	4728
endast för medlemmar	4728
endast nödvändiga	4711
endast nödvändiga cookies	4711
endre tekststørrelse	3667
engangsbeløb	648
engangsbeløp	3645
engedélyezem	2582
engedélyezés	2582
engedélyezés és folytatás	2570
engedélyezés és megjelenítés	2570
engångsgåva	4612
enllaç copiat	444
ensemble, faisons vivre un média libre	2157
entgeltliche veröffentlichung	838
enthält werbung	835
entre em contato com a redação	3972
enviament gratuït	491
enviar comentário	3872
enviar corrección	1570
envoyer à un ami	2087
envoyer à un proche	2087
envoyez-nous vos témoignages	2137
envíanos tu opinión	1639
envío gratis	1683
epizód letöltése	2575
eredeti megjelenítése	2515
eredmény megtekintése	92
eredmények	93	2515
eredmények megtekintése	2558
erinnern sie mich später	799
eroare la încărcarea videoclipului	4135
erro ao carregar o vídeo	3992
error al cargar el vídeo	1694
erről bővebben itt írtunk	2513
erről is írtunk	2511
erről itt írtunk bővebben	2513
erscheint täglich	913
erscheint wöchentlich	913
erősítse meg az e-mail-címét	2592
es gratis y solo te llevará un minuto	1628
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	913
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1004
es izslēdzu reklāmu bloķētāju	3313
escanea el código qr	1655
escreva um comentário	3872
escriu a la redacció	481
escriu el teu correu electrònic	438
esi pirmais, kas komentē	3273
esimene kuu # €	1724
esta funcionalidad es sólo para registrados	1532
esta matéria foi útil para você	3908
esta notícia foi útil	3908
esta página foi útil	3935
este artigo está bloqueado	3963
este artigo foi útil	3935
este artículo está bloqueado	1665
este artículo está protegido	1707
este campo é obrigatório	3965
este contenido está protegido	1707
este correo ya está registrado	1700
este e-mail já está cadastrado	3998
este espaço é moderado pela redação	3921
este resumo foi útil	3908
este video ya no está disponible	1646
este vídeo já não está disponível	3944
este vídeo no está disponible	1646
este vídeo não está disponível	3944
este vídeo não está mais disponível	3944
este vídeo ya no está disponible	1646
está a seguir este tema	4002
estás bloqueando nuestros anuncios	1697
estás de acuerdo? vota	1622
estás siguiendo este tema	1704
estä	2005
ethvert bidrag hjælper	762
etický kodex redakce	624
etický kódex redakcie	4495
etkinleştir	4923
etkö ole tilaaja	2014
etkö ole vielä tilaaja	2014
ett fel har uppstått	4732
ett fel uppstod. försök igen senare	4731
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1004
evaluează rețeta	62
evästeasetukset	1929
evästeet	1929
evästeet ja tietosuoja	1930
evästekäytäntö	1995
exclusiv pentru abonați	4073
exibir conteúdo	3948
exklusiv für abonnenten	1002
exklusiv für mitglieder	1002
exklusivt för medlemmar	4728
exklusivt för prenumeranter	4728
exkluzív tartalom előfizetőknek	2589
experimente grátis por um mês	3930
externt innehåll	4711
externí obsah	595
externý obsah	4472
ez a cikk zárolt	2589
ez a mező kötelező	2592
ez a tartalom nem elérhető	2567
ez a tartalom nem jeleníthető meg	2567
ez a videó már nem elérhető	2575
ez a videó nem elérhető	2575
ez is érdekelhet	2511
ez is érdekelheti	2511
ezek is érdekelhetik	20
ezek is érdekelhetnek	20
ezt a tartalmat nem tudjuk megjeleníteni	2567
ezt a témát már követi	2605
ezt is ajánljuk	2511
ezt olvasta már	2511
ezt olvastad már	2511
eén keer toestaan	3475
ešte nemáte predplatné	4485
ešte nemáte účet	4485
ești de acord? votează	4055
ești deja abonat	4081
ești deja abonată	4081
""", 'f': """
facebook ile giriş yap	4932
facebook'ta paylaş	4839
facebook-bejegyzés betöltése	2570
facebook-poszt betöltése	2570
facebookでシェア	2945
facebookでシェアする	2945
facebookでログイン	3032
facebookで共有	3046
facebookで続ける	3032
facebookで見る	3050
facturació anual	474
facturació mensual	474
facturación anual	1666
facturación mensual	1666
facturare anuală	4112
facturare lunară	4112
facturé annuellement	2194
facturé mensuellement	2194
faire un don défiscalisé	2190
faktureras årligen	4728
faktureres årlig	3648
faktureres årligt	764
fale com a redação	3972
fazer doação	3996
fazer uma doação mensal	3996
fazer uma doação única	3996
faça login	3843
faça o quiz	3938
faça o teste	3938
faça uma doação única	3996
faça uma pergunta sobre esta reportagem	3908
felhasználási feltételek	2567
felhasználási jog vásárlása	2600
felhasználónév	2590
felhasználónév vagy e-mail	2589
feliratkozás	2593
feliratkozás hírlevélre	2592
feliratok megjelenítése	2575
fermer la fenêtre	2232
fes el qüestionari	451
fes una donació	413
fes-te sòcia	469
ficha técnica	3890
fiecare contribuție contează	4107
fiecare donație contează	4072
fiecare leu contează	4072
film jest niedostępny w twoim kraju	3786
film nie jest już dostępny	3786
film niedostępny	3786
fin de la publicité	2176
fine della pubblicità	2849
fine pubblicità	2849
fiyati gör	4914
fizetett együttműködés	2610
fizetett hirdetés	88	2499
fiók létrehozása	2490
fiókom	2490
foglalja le helyét	2564
folytatás a hirdetés után	2610
folytatás apple-fiókkal	2589
folytatás facebookkal	2589
folytatás google-fiókkal	2589
folytatás google-lel	2589
folytatás kikapcsolás nélkül	2583
fontu büyüt	4947
form gönderildi	4963
formulaire envoyé	2230
formulário enviado	3998
forstået	692
forstått	3573
forstør	751
forstør billede	690
forstør billedet	770
forstørr	3636
forstørr bilde	3571
forstørr bildet	3654
fortsett uten å slå av	3643
fortsett uten å støtte	3529
fortsätt läsa efter annonsen	4634
fortsätt med apple	4728
fortsätt med e-post	4728
fortsätt med facebook	4728
fortsätt med google	4728
fortsätt utan att stänga av	4721
fortsätt utan att stödja	4611
fortsæt med apple	764
fortsæt med at læse	670
fortsæt med e-mail	764
fortsæt med facebook	764
fortsæt med google	764
fortsæt uden at slå fra	758
fortsæt uden at støtte	647
foto # iš #	3261
fotogalería	1577
fotografia următoare	4140
fotoğraf galerisi	4938
fotoğrafi büyüt	4938
fotoğraflar için tiklayin	4851
fotoğraflari gör	4938
fotoğraflari görmek için tiklayin	4854
fotó #/#	2594
fotó megtekintése	2594
fotó: #/#	2594
fotók megtekintése	2594
fra vores annoncører	785
fra vår butikk	3629
fra våre partnere	3669
frete grátis	3981
friss hírek	2511
frissítse az oldalt	2585
fråga vår ai om artikeln	4642
från vår butik	4707
från våra annonsörer	4750
från våra partner	4750
frühbucher-tickets	982
frühbucherrabatt sichern	982
fuld skærm	751
fuldskærm	690
fullskärm	4715
fyll i fältet	4731
fäll ihop	4653
fäll ut	4653
fältet är obligatoriskt	4731
få adgang	651
få artiklen læst op	662
få de vigtigste nyheder hver morgen	656
få de viktigaste nyheterna varje morgon	4623
få de viktigste nyhetene hver morgen	3540
få læst artiklen op	750
få notifikationer	754
få notiser	4718
få nyheder på mail	656
få nyheter på e-post	3540
få nyheter på mejlen	4623
få overblikket her	690
få tilgang	3533
få varsel når vi skriver om dette	3571
få varsler	3639
följ	4631
följ det här ämnet	4747
följ direktrapporten	4734
följ författaren	4747
följ journalisten	4747
följ liverapporten	4734
följ oss	4631
följ skribent	4631
följ skribenten	4747
följ ämne	4747
följ ämnen	4747
följ ämnet	4631
för prenumeranter	4616
förderer werden	800
fördermitglied werden	800
föregående	4652
föregående artikel	4649
föregående bild	4734
föregående sida	4734
förnamn	4732
förstora	4652
förstora bild	4734
förstora bilden	4734
försök igen senare	4731
føj til foretrukne kilder	782
føj til mine emner	782
følg	665	666	3548
følg alle	666
følg alle emner	667
følg dette emne	782
følg dette temaet	3665
følg direkte	3654
følg direktesenteret	3654
følg emne	665
følg emner	667
følg emnet	3665
følg forfatter	3665
følg forfatteren	3665
følg ikke længere	782
følg journalist	3665
følg journalisten	3665
følg liveblog	770
følg livebloggen	770
følg os	665
følg oss	3548
følg sagen her	690
følg saken direkte	3654
følg serien	667
følg skribent	782
følg skribenten	782
følg tema	3548
følg temaet	3665
følg temaet og få varsel	3571
følger	666
für abonnenten	805
für den newsletter anmelden	815
für dich empfohlen	929
für sie empfohlen	929
für sie entstehen keine mehrkosten	930
fă o donație	4020
fă quizul	4085
fă testul	4085
fără obligații	4073
fără spam	4113
fără sunet	4091
fără tine nu putem	4072
főoldal	2595
""", 'g': """
galbūt vėliau	3244
galeri için tiklayin	4851
galerie schließen	1007
galerie öffnen	1007
galeriyi aç	4854
galeriyi gör	4938
galeriyi görmek için tiklayin	4854
galéria	2513
galéria (#	2594
galéria bezárása	2595
galéria megnyitása	2595
galéria megtekintése	2513
garanta já o seu ingresso	3911
gastos de envío incluidos	1645
gastos de envío no incluidos	1645
gauti pranešimus	3243
gaver kan trækkes fra i skat	761
ge en engångsgåva	4725
ge en gåva	4726
ge återkoppling	4743
gefällt mir	1020
gefällt mir nicht	1020
gelesen von einer künstlichen stimme	989
gelişmelerden aninda haberdar olun	4922
gem til læseliste	662
generisano veštačkom inteligencijom	4398
genindlæs siden	760
genişlet	4855
gerenciar opções	3991
gerenciar preferências	3991	4013
geri dön	4855
gerir opções	3991
gerir preferências	3991
gestionează consimțământul	4094
gestionează cookie-urile	4134
gestionează opțiunile	4037	4134
gestionează preferințele	4094
geçerli bir e-posta adresi girin	4934
geçerli süre	4916
geçersiz e-posta	4934
geçersiz e-posta adresi	4934
ghi nhớ đăng nhập	5214
gia hạn gói	5236
giriş	4830
giriş yap	4830
giriş yapin	4830
giriş yapin veya üye olun	4830
giv et beløb	761
giv et engangsbeløb	761
giv os feedback på artiklen	679
già abbonato	2749
già registrato	2749
giải đố ngay	5196
giảm cỡ chữ	5227
giọng nam miền bắc	5175
giọng nam miền nam	5175
giọng nữ miền bắc	5175
giọng nữ miền nam	5175
giọng đọc ai	5200
giọng đọc tự động	5200
gjenstående tid	3636
gjenstående tid #	3635
gjenstående tid -#	3635
glasnoća	4378
gli articoli più letti	2837
glömt ditt lösenord	4728
glömt lösenord	4616
glömt lösenordet	4728
glücksspiel kann süchtig machen	837
godišnja naplata	4387
godišnja pretplata	4387
godišnje	4387
godišnje plaćanje	4387
godkänn	4636
godkänn alla	4636
godkänn alla cookies	4711
godkänn och fortsätt	4711
godkänn och visa	4711
godkänn och visa innehåll	4639
google hirdetések	2610
google ile giriş yap	4932
google playからダウンロード	3022
google playで手に入れよう	3022
google play에서 다운로드	3152
google reklāmas	3326
google से जारी रखें	2464
google-hirdetések	2610
googleでログイン	3032
googleで登録	3032
googleで続ける	3032
gorące tematy	3720
gracias por tu opinión	1607
gratuit, fără spam	4113
grazie, il tuo messaggio è stato inviato	2872
grotuvas įkeliamas	3240
großansicht	1007
gràcies pel teu vot	448
gràcies per la teva opinió	430
gràcies per votar	430
gràcies, el teu missatge s'ha enviat	475
gràcies, ja estàs subscrit	438
grátis e sem spam	3965
grįžti į pradžią	3252
grįžti į viršų	3252
guardar artículo	1557
guardar configuración	1651
guardar para después	1635
guardar para leer después	1635
guardar preferências	3948
gå ikke glip af	687
gå ikke glip af noget	656
gå ikke glipp av noe	3540
gå til forsiden	3654
gå til hovedindhold	770
gå til indhold	690
gå til innhold	3654
gå til liveblog	770
gå til oppskriften	62
gå til opskriften	62
gå til quizzen	736
gå til shop	744
gå til toppen	770
gå till receptet	62
gåvolänk	4749
généré par ia	2224
généré par l'ia	2224
gépi felolvasás	2575
gépi fordítással készült	2602
géppel fordítva	2602
gérer la confidentialité	2223
gérer les cookies	2097
gérer les préférences	2139
gérer les traceurs	2223
gérer mes alertes	2151
gérer mes choix	2097
gérer mes cookies	2223
gérer mes préférences	2223
gérer mon consentement	2182
gérer vos préférences	2182
gérer vos préférences de cookies	2139
góp ý	5149
gönder	92	4935
gönderiyi göster	4918
gönderiyi yükle	4918
gör quizzet	4700
gör testet	4704
görseli büyüt	4938
görüş bildir	4908
görüşünü bildir	4908
görüşünüzü bildirin	4908
gündem	4848
günün anketi	92	4877
günün bulmacasi	4953
günün haberleri	4848
günün kelimesi	4953
günün sudokusu	4953
günün özeti	4848
głosuj	92	3776
głośność	3787
gợi ý	5150
gửi	92	5149
gửi bài cho tòa soạn	5221
gửi bài viết	5221
gửi bình luận	5149	5170
gửi bình luận của bạn	5169
gửi cho bạn bè	5185
gửi email	5138
gửi góp ý	5193
gửi phản hồi	5193
gửi thành công	5216
gửi tin bài	5221
gửi trả lời	5193
gửi ý kiến	5149
gửi ý kiến của bạn	5193
gửi đi	5217
gửi ảnh cho chúng tôi	5221
""", 'h': """
haber bülteni	4884
haber güncelleniyor	4854
haberi arkadaşina hediye et	4839
haberi paylaş	4970
haberi özetle	4944
haberin devami aşağida	4891
haberin devami için kaydirin	4891
haberin devami için tiklayin	4851
haberin kilidini aç	4962
haberle ilgili diğer haberler	4853
haberlere dön	4965
hacer una donación mensual	1698
hacer una donación puntual	1698
hai già un account	2749
hai già votato	2843
halda nõusolekut	1765
hallitse evästeitä	1995
hang letöltése	2575
hanganyag letöltése	2575
hangerő	2576
hantera inställningar	4711
har du sett något	4739
harici içerik	4854
haritayi aç	4855
has arribat al límit d'articles gratuïts	442
has iniciado sesión	1605
has olvidado tu contraseña	1666
hasznos volt az összefoglaló	2507
hasznosnak találta a cikket	2507
hasło	3801
havi előfizetés	2590
havi fizetés	2590
havi rendszeres támogatás	2586
havi támogatás	2486
hayir teşekkürler	4828
hayir, teşekkürler	4828
haz una pregunta sobre este artículo	1607
he leído y acepto la política de privacidad	1628
he llegit i accepto la política de privacitat	426
he olvidado mi contraseña	1666
hela artikeln fortsätter nedan	4634
heli välja	1767
helskärm	4715
helskärmsläge	4714
helyesbítési szabályzat	2599
henüz abone değil misiniz	4932
hepsini gör	4854
her destek önemli	4930
her katki değerli	4930
her katki önemli	4930
her zaman göster	4918
hesap oluştur	4830
hi estàs d'acord? vota	430
hiba bejelentése	2599
hiba jelentése	2515	2599
hiba történt	2593
hiba történt, próbálja újra később	2592
hiba történt. próbálja újra	2592
hiba történt. próbálja újra később	2592
hibabejelentés	2599
hibás e-mail-cím	2592
hibát talált	2507
hibát talált a cikkben	2599
hibát találtál	2599
hibát találtál a cikkben	2599
hier reinhören	903
hinweis schließen	799
hirdetés	2499
hirdetés bezárása	2499
hirdetés elrejtése	2610
hirdetés jelentése	2610
hirdetés vége	2610
hirdetés, görgessen tovább	2499
hirdetésblokkolót használsz	2583
hirdetések engedélyezése	2585
hirdetések kikapcsolása	2610
hivatkozás másolva	2608
hivatkozás másolása	2608
hiển thị bài đăng	5204
hiển thị nội dung	5204
hiện phụ đề	5200
hjälp oss att rätta fel	4642
hlasitosť	4476
hlasovalo # lidí	586
hlasovalo # čtenářů	586
hlasovat v anketě	586
hlasovať	92	4467
hlasovať v ankete	4466
hlavná stránka	4491
hlavné správy	4417
hlavní stránka	619
hlavní zprávy	529
ho già donato	2743
ho già un account	2870
hogyan kapcsolhatom ki a hirdetésblokkolót	2583
hogyan védjük forrásainkat	2599
hoje não	3838
hoppa till huvudinnehåll	4734
hoppa till innehåll	4652
hoppa till innehållet	4734
hoppa över inlägg från facebook	4652
hoppa över inlägg från instagram	4652
hoppa över inlägg från x	4652
hors-séries, livres, affiches	2144
hozzáadás a kedvenc forrásokhoz	2605
hozzáadás a témáimhoz	2605
hozzáadás preferált forrásként	2605
hozzájárulás kezelése	2567
hozzájárulás módosítása	2567
hozzájárulás visszavonása	2567
hozzájárulások kezelése	2567
hozzászólok	2507
hozzászólás	2507
hozzászólás elküldése	2603
hozzászólás jelentése	2603
hozzászólás küldése	2603
hozzászólási szabályzat	2603
hozzászólások	2507
hozzászólások megjelenítése	2603
hozzászólások megtekintése	2507
hrajte zodpovědně	518
hrať	4467
hrať teraz	4466
hrát	589
hrát teď	586
hvala za sporočilo	4588
hvala za vaš glas	4370	4568
hver krone hjælper	762
hver krone tæller	762
hvert bidrag hjælper	762
hylkää	1929
hylkää kaikki	1929
hyppää reseptiin	62
hyppää sisältöön	2021
hyväksy	1929
hyväksy evästeet	1929
hyväksy ja jatka	1995
hyväksy ja näytä	1995
hyväksy ja sulje	1995
hyväksy kaikki	1929
hátralévő idő	2576
hátralévő idő #	2575
hátralévő idő -#	2575
hämta på google play	4716
här kan du kommentera artikeln	4642
hääleta	92
håll dig uppdaterad	4623
håll mig inloggad	4728
hình tiếp theo	5238
hírfolyam	2511
hírlevelek	2517
hírlevél	2517
hírlevél-feliratkozás	2517
hívj meg minket egy kávéra	2586
hívjon meg minket egy kávéra	2586
hören sie diesen artikel	903
hør saken	3546
hết quảng cáo	5199
hủy bất cứ lúc nào	5214
hủy trả lời	5170
""", 'i': """
i den här artikeln	4734
i più commentati	2785
i più letti	2785
i più letti della settimana	2837
i più visti	2785
iba nevyhnutné	4472
iba pre predplatiteľov	4413
ich unterstütze schon	799
identifícate	1632
idi na sadržaj	4392
időtartam	2576
időtartam #	2576
ielikt grozā	3304
ielogojies, lai komentētu	3273
ielādēt ierakstu	3306
ielādēt saturu	3306
ielādēt vēl	3319
ienākt	3267
ienākt ar facebook	3315
ienākt ar google	3315
iepriekšējais attēls	3319
iepriekšējais raksts	3319
iepriekšējā lapa	3319
iesakām	3269
ieslēgt paziņojumus	3311
ieslēgt skaņu	3308
iesūti fotogrāfijas	3320
iesūti ziņu	3320
iesūtīt ziņu	3320
iesūtīt ziņu anonīmi	3320
ievadiet derīgu e-pasta adresi	3317
ieși din ecran complet	4090
igal reedel. tasuta. ilma spämmita	1776
igen, kérek	2582
igen, kérem	2582
igen, köszönöm	2582
ignorar anúncio	3992
ignorer la publicité	2224
ihre meinung zählt	848
ihre stimme wurde gezählt	92	977
ikke abonnent ennå	3648
ikke gå glipp av	3568
ikke nå	3529	3641
ikmēneša ziedojums	3314
il più popolare	2871
il più scelto	2870
il tuo browser non può riprodurre il video	2807
il tuo commento sarà pubblicato dopo l'approvazione	2822
il tuo messaggio è stato inviato	2872
il tuo voto è stato inviato	2843
il tuo voto è stato registrato	2843
iletişim	4847	4864
ilgili içerikler	4848
ilginizi çekebilecek haberler	4848
ilginizi çekebilir	4848
ilmoita asiavirheestä	1936
ilmoita virheestä	1936
im browser öffnen	1030
image précédente	2232
imaginea anterioară	4140
imaginea următoare	4140
imam račun	4386	4585
imate namig? pišite nam	4594
imate priču za nas	4395
imię	3804
imię i nazwisko	3804
impossible de charger la vidéo	2224
impossible de lire la vidéo	2224
imprimir artículo	1635
imprimir esta matéria	3932
in bài	5138
in bài viết	5138
in công thức	62
in trang này	5185
inbäddat innehåll	4711
indhold fra annoncør	785
indholdet er ikke tilgængeligt	747
indlæg fra facebook	690
indlæg fra instagram	690
indlæs flere	690
indlæs indhold	747
indlæs opslag	747
indlæs video	747
indlæser afspiller	750
indlæser video	750
indtast beløb	761
inga kommentarer än	4745
ingen åsikt	4704
ingresá	1632
ingyen, minden héten	2519
ingyen, spam nélkül	2592
ingyenes regisztráció	2490
ingyenes szállítás	2565
inicia la sessió per comentar	448
inicia sesión	1532
inicia sesión con google	1665
inicia sesión para comentar	1639
inicia sessió	414
inicia sessió amb google	473
iniciar reproducción	1694
iniciar reprodução	3992
iniciar sesión	1532
iniciar sesión con apple	1632
iniciar sesión con facebook	1632
iniciar sesión con google	1632
iniciar sessão	3843
inicie sesión	1532
inläst av en syntetisk röst	4714
inne artykuły	3720
innehåll från annonsör	4750
innehåll från våra partner	4750
innehållet kan inte visas	4711
innehållet är skyddat av upphovsrätt	4681
innhold fra annonsør	3578
innhold fra våre annonsører	3669
innhold fra våre partnere	3669
inscription confirmée	2230
inscription à la newsletter	2068
inscrivez-vous à notre newsletter	2068
inscrição confirmada	3998
inscrição realizada com sucesso	3965
insira o seu endereço de email	3925
insira um e-mail válido	3965
instagram-bejegyzés betöltése	2570
instagramで見る	3050
instagramの投稿を読み込む	3019
instagram에서 보기	3182
instagram에서 이 게시물 보기	3182
instalează aplicația	4067
inställningar	4636
inte prenumerant än	4728
integritetsinställningar	4711
introdu emailul tău	4138
introduce tu correo electrónico	1700
introduce un correo electrónico válido	1667
introduce un correo válido	1667
introduce un email válido	1628
introduceți adresa de email	4138
introduceți o adresă de email validă	4113
introdueix un correu vàlid	475
intră în cont	4023
invítanos a un café	1527
iná suma	4482
início	3886
ir a la galería	1671
ir a la página de donaciones	1661
ir para a navegação	3884
ir para a página de doações	3959
ir para a página de donativos	3959
ir para o conteúdo	3886
ir para o conteúdo principal	3884
ir para o rodapé	3884
irány a bolt	2564
irányítószám	2593
isključi zvuk	4377
isključio sam blokator oglasa	4382
isključite adblock	4382
isključite blokator oglasa	4382
ispiši	4319
ispiši recept	62
ispiši članak	4403
ispravci i pojašnjenja	4395
isso foi útil	3935
istediğin zaman iptal et	4932
istediğiniz zaman abonelikten çikabilirsiniz	4884
istediğiniz zaman iptal edin	4830
isto foi útil	3935
iz naše trgovine	4373	4571
iz našeg shopa	4373
izberi naročnino	4585
izberite naročnino	4585
izbor uredništva	4519
izdrukāt	3272
izmēģini # dienas bez maksas	3267
izslēdziet reklāmu bloķētāju	3313
izslēgt skaņu	3308
izveidots ar mākslīgo intelektu	3321
izvēlies abonementu	3315
izvēlies summu	3314
izvēlieties abonementu	3315
izvēlieties summu	3314
izvēlēties plānu	3315
içeriğe geç	4854
içeriği görüntüle	4918
içeriği göster	4918
içeriği yükle	4918
iş birliği	4841
iş birliğiyle	4949
iš mūsų parduotuvės	3236
iš mūsų partnerių	3259
išbandykite # dienų nemokamai	3198
išjungiau reklamos blokavimą	3245
išjungti garsą	3240
išjunkite reklamos blokavimą	3245
išorinis turinys	3216
išsaugoti	3203
išsaugoti nustatymus	3238
išsaugoti pasirinkimą	3238
išsaugoti straipsnį	3203
išsaugoti vėlesniam laikui	3257
išversta automatiškai	3254
išversta dirbtinio intelekto	3254
""", 'j': """
j'ai déjà donné	2048
j'ai déjà un compte	2058
j'ai désactivé adblock	2188
j'ai désactivé mon adblock	2188
j'ai désactivé mon bloqueur	2188
ja hi estàs subscrit	442
ja hi estàs subscrit? entra	442
ja n'ets subscriptor? inicia sessió	414
ja tens compte? inicia sessió	442
ja, gärna	4720
ja, slå på	4720
jaa sähköpostilla	2034
jaa twitterissä	1923
jaa x:ssä	1923
jag förstår	4636
jag har stängt av annonsblockeraren	4721
jag har stängt av den	4724
jag har stängt av min annonsblockerare	4721
jag stödjer redan	4611
jaga sõbraga	1729
jak chronimy nasze źródła	3811
jak chronimy źródła	3811
jak chráníme své zdroje	624
jak chráníme zdroje	624
jak to zrobić	3793
jak vypnout blokování reklam	606
jak wyłączyć adblocka	3792	3793
jak wyłączyć blokowanie reklam	3792
jakość	3787
jatka sähköpostilla	2014
jau turiu paskyrą	3248
jaunākie	3269
jaunākie vispirms	3322
jautā mākslīgajam intelektam	3273
javascript ei ole käytössä	1998
javascript er slået fra	750
javascript er slått av	3635
javascript està desactivat	459
javascript ir izslēgts	3308
javascript išjungtas	3240
javascript je isključen	4377
javascript je vypnutý	598
javascript jest wyłączony	3786
javascript måste vara påslaget	4714
javascript on pois päältä	1998
javascript on välja lülitatud	1767
javascript är avstängt	4714
javascript är inaktiverat	4714
javascript đã bị tắt	5204
javascript вимкнено	5084
javascript е изключен	312
javascript отключен	4264
javascript отключён	4264
javascript מושבת	2338
javascript ถูกปิดใช้งาน	4801
javascriptが無効になっています	3019
javascript已停用	5349
javascript已禁用	5349
javítások és pontosítások	2599
je commande ce numéro	2145
je consens au traitement de mes données	2196
je découvre l'offre	2229
je découvre les offres	2229
je fais un don défiscalisé	2190
je gère mes choix	2101
je gère mes cookies	2097
je m'équipe	2215
je paramètre mes choix	2101
je soutiens déjà	2048
jede spende zählt	917
jede unterstützung hilft	1000
jeder beitrag zählt	917
jeder euro zählt	917
jederzeit kündbar	1003
jednorazový dar	4482
jednorazový príspevok	4483
jednorázový dar	609
jednorázově	500
jednou týdně, zdarma	509
jeg forstår	3557
jeg har slået den fra	760
jeg har slået min adblocker fra	758
jeg har slått av annonseblokkering	3643
jeg har slått den av	3644
jeg støtter allerede	647	3529
jegyek itt kaphatók	2513
jegyvásárlás	2565
jelenlegi idő	2576
jelenlegi idő #	2575
jelentkezzen be vagy regisztráljon	2490
jelentés	2604
jelszó	2590
jelszó megjelenítése	2589
jen nezbytné cookies	595
jen pro předplatitele	502
jesteś już prenumeratorem	3800
jesteś już subskrybentem	3800
jetzt angebot wählen	924
jetzt anhören	828
jetzt reinhören	903
jetzt rätseln	977
jetzt unterstützen	800
ještě nemáte předplatné	612
ještě nemáte účet	612
jiná částka	609
již jste hlasovali	586
již mám předplatné	502
již mám předplatné, přihlásit se	503
již máte předplatné	503
jméno	617
jméno a příjmení	617
joacă acum	4085
joacă gratuit	4085
joacă responsabil	4128
jobs in ihrer nähe	901
jogar grátis	3938
jogue grátis	3938
jokainen euro on tärkeä	2012
jokainen lahjoitus on tärkeä	2012
jokin meni pieleen. yritä uudelleen	2018
jokin meni vikaan. yritä uudelleen	2018
jotain meni vikaan. yritä myöhemmin uudelleen	2018
jotain meni vikaan. yritä uudelleen	2018
još nema komentara	4399
još nemate račun	4386
još niste pretplatnik	4386
još vesti	4316
još vijesti	4316
jsem předplatitel, přihlásit se	503
jste už předplatitel	612
junte-se à conversa	3921
jurnalismul de calitate costă	4072
juttu jatkuu kuvan jälkeen	1926
juttu jatkuu mainoksen jälkeen	1926
juttu jatkuu videon jälkeen	1926
juttu on luettu koneäänellä	1998
juttua päivitetään	1926
jutun lukee koneääni	1923
jutun lukee synteettinen ääni	1998
jutun lukee tekoäly	1998
jutun lukee tekoälyääni	1923
jutun voi myös kuunnella	1923
już głosowałeś	3773
już obserwujesz	3819
już wspieram	3682
już wyłączyłem	3796
já desativei	3956
já desativei o bloqueador	3956
já doei	3838
já está inscrito	3998
já nas bancas	3911
já segue este autor	3977
já segue este tema	3977
já sou apoiador	3838
já sou assinante	3843
já tem conta	3843
já tem uma conta	3843
já tenho conta	3963
já votou	3936
já é assinante? faça login	3843
já é subscritor	3930
já é subscritor? inicie sessão	3930
játssz most	2558
játék indítása	2558
jährlich abgerechnet	1002
jährliche abrechnung	1003
jährliche zahlung	1003
jälgi autorit	1782
jälgi teemat	1782
jälgid juba	1782
jälgid seda teemat	1782
jäljellä oleva aika	1998
jäljellä oleva aika #	1998
jäljellä oleva aika -#	1998
jäljentäminen kielletty	2026
järelejäänud aeg	1768
järelejäänud aeg -#	1767
järgmine artikkel	1778
järgmine leht	1778
järgmine pilt	1778
järgmine video	1767
järjestys	2031
järjestä	2031
jäsenetu	1992
jäta mind meelde	1774
jätka apple'iga	1774
jätka facebookiga	1774
jätka google'iga	1774
jätä kommentti	1936
jūs izmantojat reklāmu bloķētāju	3313
jūs jau balsavote	3234
jūs jau esat nobalsojis	3302
jūs naudojate reklamos blokavimo programą	3245
jūs sekate šią temą	3256
jūs sekojat šai tēmai	3323
jūsu balss ir ieskaitīta	3302
jūsu balss ir pieņemta	3302
jūsu e-pasta adrese	3317
jūsu e-pasts	3317
jūsu vārds	3318
jūsu ziņa	3318
jūsų balsas užskaitytas	3234
jūsų balsas įskaitytas	3234
jūsų el. paštas	3223
jūsų el. pašto adresas	3223
jūsų vardas	3251
jūsų žinutė	3251
""", 'k': """
k tématu	529
k téme	4417
kaikki oikeudet pidätetty	2026
kaip išjungti reklamos blokavimą	3245
kaip saugome šaltinius	3253
kakinställningar	4711
kako isključiti adblock	4382
kako isključiti blokator oglasa	4382
kako štitimo izvore	4395
kako štitimo svoje izvore	4395
kalan süre	4916
kapcsolat a szerkesztőséggel	2599
kapcsolat a szerzővel	2595
kapcsold ki a reklámblokkolót	2583
kapcsolja ki a hirdetésblokkolót	2583
kapcsolódó	2511
kapcsolódó cikk	2511
kapcsolódó cikkek	2511
kapcsolódó tartalom	2511
kapcsolódó témák	2511
karte öffnen	862
kas kokkuvõte oli kasulik	1730
kas mėnesį remti	3246
kategóriák	2511
katrs eiro ir svarīgs	3314
katrs eiro palīdz	3314
katrs ziedojums palīdz	3314
katru piektdienu. bez maksas. bez surogātpasta	3317
katso kuvat tästä	1941
katso myös	1939
katso video tästä	1941
katso video yltä	1941
kattintson a nagyításhoz	2595
kaupallinen sisältö	2036
kaupallinen yhteistyö	88	1926
kaupallisen kumppanin sisältö	2036
kaut kas nogāja greizi. mēģiniet vēlreiz	3317
kaydiniz için teşekkürler	4884
każda wpłata pomaga	3798
każda wpłata się liczy	3798
każda złotówka pomaga	3798
każda złotówka się liczy	3798
każde wsparcie się liczy	3798
každou neděli, zdarma	509
každá koruna pomáhá	610
každá koruna se počítá	610
každé euro pomáha	4483
každé euro sa počíta	4483
každé pondělí, zdarma	509
každé ráno, zdarma	509
každý dar pomáha	4483
každý dar pomáhá	610
každý piatok. zadarmo. bez spamu	4488
každý príspevok pomáha	4483
každý príspevok sa počíta	4483
každý pátek do e-mailu	509
každý pátek, zdarma	509
každý pátek. zdarma. bez spamu	616
každý příspěvek pomáhá	610
každý příspěvek se počítá	610
každý týden, zdarma	509
kažkas nutiko. bandykite dar kartą	3250
kdykoli lze zrušit	503
kdykoliv lze zrušit	503
kdykoliv můžete zrušit	612
keela kõik	1766
keeldu kõigist	1766
keisti sutikimą	3238
keisti šrifto dydį	3257
kenttä on pakollinen	2018
kereskedelmi együttműködés	2565
keresztnév	2593
keresztrejtvény	2561
keresés	2513
keskeytä	1999
keskustelu on päättynyt	2030
keskustelun säännöt	2030
kevesebb mutatása	2595
kezdőlap	2513
không phải bây giờ	5128
không spam	5216
không thể hiển thị nội dung này	5204
không thể phát video	5200
không thể phát video này	5200
không thể tải video	5234
không, cảm ơn	5128
ki kan gjøre feil	3661
ki-antworten können fehler enthalten	1017
ki-übersetzung	1018
ki-übersicht	891
kiekvieną penktadienį. nemokamai. be šlamšto	3250
kiellä kaikki	1996
kiitos viestistäsi	2018
kiitos äänestämisestä	1983
kiitos äänestäsi	92	1983
kiitos! tarkista sähköpostisi	2018
kijelentkezés	2490
kikapcsoltam a hirdetésblokkolót	2583
kingi artikkel sõbrale	1729
kinyitás	2515
kipróbálom	2490
kirjaudu sisään	1912
kirjaudu sähköpostilla	2014
kirjoita sähköpostiosoitteesi	1915
kitas vaizdo įrašas	3240
kitöltöm a kvízt	2558
kiválasztom	2590
kiválasztás	2590
kizárólag előfizetőknek	2589
kişisel verilerimin işlenmesini kabul ediyorum	4934
kiểm tra hộp thư của bạn	5216
kiểm tra kiến thức của bạn	5196
kjøp abonnement	3533
kjøp billett	3629
kjøp billetter	3629
kjøp billetter her	3629
kjøp boka	3629
kjøp boken	3629
kjøp her	3629
kjøp lisens	3659
kjøp nå	3629
kjøp rettigheter	3659
kjøp tilgang	3533
klausies podkāstu	3274
klausies podkāstu šeit	3274
klausies šo rakstu	3272
klausies šo rakstu (# min	3272
klausykite tinklalaidės	3205
klausykite tinklalaidės čia	3205
klausykitės straipsnio	3203
klausīties	3272
klausīties rakstu	3272
kliknij, aby powiększyć	3806
kliknutím zväčšíte	4491
kliknutím zvětšíte	619
klippet er ikke længere tilgængeligt	750
klippet är inte längre tillgängligt	4714
ključne besede	4519
ključne reči	4316
ključne riječi	4316
klíčová slova	529
kniha s věnováním autora	518
knihkupectví	517
kodex diskutujících	631
kodėl matau šią reklamą	3259
kohustuslik väli	1776
kohustuslikud väljad	1776
kokeile # päivää maksutta	1912
kokkuvõtte tegi tehisintellekt	1780
koko näyttö	1999
kolačići	4332
kom ihåg mig	4729
komentarai uždaryti	3255
komentariši	4400
komentarų dar nėra	3255
komentarų nėra	3255
komentavimas išjungtas	3204
komentavimas uždarytas	3255
komentavimo taisyklės	3204
komentiranje je onemogućeno	4399
komentovať	4502
komentáre	4420
komentář	527
komentáře	527
komentāri	3267
komentāri ir slēgti	3322
komentāru vēl nav	3322
komentēt	3267
komentēšana ir slēgta	3273
komentēšanas noteikumi	3273
komercijalni sadržaj	4405
komerčné oznámenie	4416
komerční obsah	637
komerční prezentace	637
komerční sdělení	88	516
komerční článek	637
komerčný obsah	4506
komerčný článok	4506
komment jelentése	2603
komment küldése	2603
komment írása	2603
kommentar gelöscht	1019
kommentarer blir gjennomgått før publisering	3571
kommentarerna förhandsmodereras	4642
kommentarerna är stängda	4745
kommentek megjelenítése	2603
kommentek megtekintése	2507
kommentelési szabályzat	2507
kommentoi ensimmäisenä	2030
kommentoinnin säännöt	2030
kommentointi on päättynyt	2030
kommentér	679
kommersiellt innehåll	4750
konekäännetty	2028
konekäännös	2029
kontakt z redakcją	3811
kontakta författaren	4734
kontaktirajte uredništvo	4594
kontaktovať autora	4491
kontaktovať redakciu	4495
kontynuuj bez wyłączania	3792
koostöö	1733
kopiera gåvolänk	4749
kopiera länk	4630
kopiera länken	4630
kopiering förbjuden	4740
kopijuoti draudžiama	3260
kopijuoti nuorodą	3198
kopioitu leikepöydälle	2034
kopiraj povezavo do članka	4522
kopirano u međuspremnik	4403
kopirano v odložišče	4601
kopiér link	662
kopiér linket	662
kopsavilkumu veidojis mākslīgais intelekts	3321
kopírovanie zakázané	4496
kopírovat odkaz	512	513
kopírovať odkaz	4420
kopírování zakázáno	625
kopēt saiti	3267
kopēšana aizliegta	3327
korisničko ime	4387
korisničko ime ili e-mail	4386
korzyść dla prenumeratorów	3779
korábban írtunk róla	2511
kostenlos und jederzeit kündbar	1004
kosárba	2501
kosárba rakom	2564
kosárba teszem	2564
koupit aktuální vydání	592
koupit lístky	592
koupit nyní	592
koupit časopis	592
kreiraj račun	4309
kreirano uz pomoć ai	4398
kreirano uz pomoć umjetne inteligencije	4398
kreuzworträtsel	979
križaljka	4371
križanka	4569
krzyżówka	3776
krížovka	4467
książka z autografem	3702
książka z autografem autora	3702
książki z autografem	3702
księgarnia	3703
księgarnia internetowa	3703
kuidas reklaamiblokeerija välja lülitada	1772
kullanim koşullari	4842	4864
kumppanin sisältö	2036
kumppanisisältö	2036
kun nødvendige	3632
kun nødvendige cookies	747
kup dostęp	3686
kup książkę	3779
kup licencję	3812
kup licencję na publikację	3812
kup tę książkę	3779
kup w księgarni	3702
kupi naročnino	4515
kupte nám kávu	609
kuula taskuhäälingut	1731
kuuntele podcast tästä	1941
kvíz dne	586
kvíz dňa	4466
kvíz indítása	2558
kvíz kitöltése	2558
kyllä kiitos	2005
kyllä, kiitos	2005
kysy tekoälyltä	1936
kytke ilmoitukset päälle	2002
käyttäjätunnus	2016
käyttäjätunnus tai sähköposti	2014
käyttöehdot	1929
käytä etu	1927
käytät mainonnanestoa	2009
käytät mainosten esto-ohjelmaa	2006
käytät mainosten estoa	2006
käytät mainostenesto-ohjelmaa	2006
käännetty automaattisesti	2028
käännetty tekoälyllä	2028
kép #/#	2594
kép a képben	2576
kép megtekintése	2594
kép nagyítása	2595
kép: #/#	2594
képaláírás megjelenítése	2595
képek megtekintése	2594
kér értesítést	2579
kérdezze ai-asszisztensünket	2507
kérek értesítést	2579	2580
kérem a hírlevelet	2517
kérjük, adjon meg érvényes e-mail-címet	2592
kérjük, kapcsolja ki a hirdetésblokkolót	2583
kérjük, töltse ki ezt a mezőt	2592
később	2582
kích thước chữ	66
kódex diskutujúcich	4501
kõik artiklid	1778
kõik autori artiklid	1778
kõik kommentaarid	1781
kõik õigused reserveeritud	1786
könyvajánló	2501
könyvesbolt	2501
könyváruház	2501
köp	4616
köp biljett	4707
köp biljetter	4707
köp biljetter här	4707
köp boken	4707
köp boken här	4707
köp din biljett	4707
köp här	4707
köp licens	4740
köp rättigheter	4740
köszönjük a feliratkozást	2517
köszönjük a regisztrációt	2592
köszönjük a szavazatodat	2558
köszönjük a szavazatot	92
köszönjük a szavazatát	92	2558
köszönjük az üzenetet	2592
köszönjük üzenetét	2592
köszönjük! ellenőrizze postafiókját	2592
köszönjük, hogy feliratkozott	2592
köszönjük, hogy feliratkoztál	2592
köszönjük, hogy szavazott	2558
köszönjük, hogy szavaztál	2558
köszönöm, nem	2485
kötelező	2593
kötelező kitölteni	2592
kötelező mező	2592
kötelező mezők	2592
kövesd a témát	2605
kövesse a témát	2605
kövesse élőben	2595
követed	2607
követem	2607
követem a szerzőt	2605
követem a témát	2605
következő	2513
következő cikk	2511
következő fotó	2595
következő kép	2595
következő oldal	2595
következő videó	2575
követve	2606
követés	2607
követés leállítása	2605
követés megszüntetése	2605
közlemény: adomány	2586
közlemény: támogatás	2586
køb abonnement	651
køb adgang	651
køb billet	744
køb billet her	744
køb billetter	744
køb billetter her	744
køb bogen	744
køb bogen her	744
køb her	744
køb licens	775
køb nu	744
køb rettigheder	775
kúpiť e-knihu	4470
kúpiť knihu	4470
kúpiť licenciu	4496
kúpiť lístky	4470
kúpiť predplatné	4413
kúpiť teraz	4470
kúpiť vstupenku	4470
kúpiť vstupenky	4470
kúpiť časopis	4470
kúpte nám kávu	4482
kúpte si knihu	4470
kúpte si vstupenky	4470
küfür, hakaret içeren yorumlar onaylanmamaktadir	4847
küldd be a fotóidat	2599
küldd el egy barátodnak	2608
küldd tovább a cikket	2497
küldje be fotóit	2599
küldje el barátjának	2496
küldje el fotóit	2599
küldje el ismerősének	2497
küldjön névtelen üzenetet	2599
küldjön tippet	2599
küldés	92	2496	2593
küldés e-mailben	2496
küldés whatsappon	2608
külső tartalom	2513
künye	4842	4864
küpsiste kasutamine	1765
küpsiste seaded	1742
küsi tehisarult	1730
küsitlus	93
küsitluse tulemused	1768
kā izslēgt reklāmu bloķētāju	3313
kā mēs sargājam avotus	3320
kā tev patika raksts	3273
kā tu domā? balso	3274
kāpēc es redzu šo reklāmu	3326
ką manote? balsuokite	3205
křížovka	589
kết quả bình chọn	5231
kết quả thăm dò	5231
kết thúc quảng cáo	5199
""", 'l': """
l'accès à tous les articles	2229
l'offre intégrale	2229
la discussione è chiusa	2779
la donazione è detraibile	2866
la encuesta del día	1573
la lecture automatique est désactivée	2224
la más popular	1666
la nota continúa después del anuncio	1564
la noticia continúa abajo	1711
la noticia continúa debajo	1711
la notícia continua a sota	454
la palabra del día	1687
la pregunta del día	92
la pubblicità continua	2915
la publicidad continúa	1711
la rédaction n'a pas participé	2241
la rédaction vous conseille	2109
la sélection de la rédaction	2109
la tua richiesta è stata inviata	2905
la vidéo commence dans #	2224
la vidéo ne peut pas être lue	2178
labojumi un precizējumi	3320
ladda inlägg	4711
ladda inlägget	4711
ladda innehåll	4711
ladda innehållet	4711
ladda ned på google play	4716
lae äpp alla	1769
lahenda ristsõna	1761
lahjoita artikkeli ystävälle	1923
lai komentētu, ielogojies	3273
lai komentētu, pieslēdzies	3273
laisser une réponse	2170
laita ilmoitukset päälle	2002
lancer la vidéo	2224
lap tetejére	2595
las más leídas	1577
las más leídas de hoy	1636
las noticias más leídas	1636
lasa sintētiska balss	3308
lasi arī	3269
lasi bez ierobežojumiem	3315
lasi bez reklāmām	3326
lasi komentārus	3273
lasi tālāk	3267
lasi vairāk šeit	3274
lasi vēl	3269
lasiet arī	3269
lasiet vēl	3269
last inn siden på nytt	3644
last siden på nytt	3644
lasă un comentariu	4038
lasă un răspuns	4082
lasīt komentārus	3273
lasīt tālāk	3274
lasīt vairāk	3274
lasīt visu rakstu	3319
lasīt vēlāk	3272
lasītākie	3269
lataa lisää	1941
lataa sisältö	1995
lataa ääni	1998
lautstärke	990
lavet ved hjælp af ai	777
le choix de la rédaction	2109
le club des abonnés	2176
le journal numérique	2058
le lecteur vidéo est en cours de chargement	2178
le lien a été copié	2161
le lien a été copié dans le presse-papiers	2161
le notizie più lette	2837
le più lette	2785
le za naročnike	4585
lea también	1577
lecteur vidéo	2224
lecture limitée	2060
lecture réservée aux abonnés	2060
lee sin límites	1632
lee también	1577
leer artículo completo	1583
leer el artículo completo	1671
leer el siguiente artículo	1702
leer más	1583
leer siguiente artículo	1702
leer también	1577
leer transcripción	1646
legfrissebb elöl	2603
legfrissebb hírek	2511
leggi di più	2790
leggi più tardi	2835
legjobb ajánlat	2590
legjobb ár	2590
legnépszerűbb	2511	2590	2604
legrégebbi	2604
legrégebbi elöl	2603
legújabb	2604
legújabb elöl	2603
leia a matéria completa	3933
leia a notícia completa	3969
leia as notícias no aplicativo	3923
leia também	3881
leisti pranešimus	3243
leisti vaizdo įrašą	3240
leitor de vídeo	3992
leitor de áudio	3992
lejupielādēt app store	3310
lejupielādēt audio	3308
lejupielādēt lietotni	3310
lejupielādēt no app store	3310
lejupielādēt no google play	3310
lejátszás	2576
lejátszási sebesség	2575
len nevyhnutné cookies	4472
len pre predplatiteľov	4413
ler grátis	3997
ler o próximo artigo	4000
ler próximo artigo	4000
ler transcrição	3944
les choix de la rédaction	2109
les commentaires sont réservés aux abonnés	2217
les den først i appen	3637
les først i appen	3637
les lecteurs ont aussi consulté	2163
les mieux notés	2171
les mots croisés du jour	2218
les més llegides	445
les også	3568
les plus commentés	2109
les plus consultés	2200
les plus partagés	2109
les plus récents	2171
les prix indiqués sont susceptibles d'évoluer	2145
les résultats du vote	2217
les våre debattregler	3562
letiltás	2582
letna naročnina	4586
letno plačilo	4586
letölthető a google play áruházból	2577
letölthető az app store-ból	2577
letöltés az app store-ból	2577
leído por una voz sintética	1646
leído por voz sintética	1646
li e aceito a política de privacidade	3925
libovolná částka	609
licenc vásárlása	2600
licencja na publikację	3812
liczy się każda wpłata	3798
liczy się każda złotówka	3798
lido por uma voz sintética	3944
lielāks teksts	3324
lien copié	2087
lien copié dans le presse-papiers	2161
lietošanas noteikumi	3284
liitudes nõustud kasutustingimustega	1749
liity jäseneksi	1910
likęs laikas	3241
likęs laikas -#	3240
lineでシェア	2945
lineでシェアする	2992
lineでログイン	3032
lineで共有	3046
lineで送る	2945
link a vágólapra másolva	2496
link bài gốc	5185
link copiado para a área de transferência	3932
link kopiëren	3359
link másolva	2496
link másolása	2496
link został skopiowany	3821
lire l'article précédent	2232
lire la suite pour #€	2058
lire la vidéo	2113
lire à haute voix	2087
lire également	2109
lisätiedot	1942
lisää aiheesta	1939
lisää artikkeleita	2021
lisää ensisijaiseksi lähteeksi	2032
lisää kirjoittajalta	2021
lisää kommentti	2030
lisää omiin aiheisiin	2032
lisää ostoskoriin	1992
lisää samalta kirjoittajalta	2021
lisää suosikkilähteeksi	2032
livrare gratuită	4128
liên hệ	5149
liên hệ quảng cáo	5221
liên hệ tòa soạn	5221
liên hệ với tòa soạn	5221
liên kết tài trợ	5189
liên quan	5150
ljud på	4715
ljudet är ai-genererat	4714
llegeix la transcripció	455
llegeix sense límits	442
llegeix també	417
llegir més	445
llegit per una veu sintètica	455
lo + leído	1577
lo esencial cada mañana	1700
lo más comentado	1577
lo más compartido	1577
lo más leído	1577
lo más popular	1577
lo más visto	1577
lo más visto hoy	1636
lo último	1577
locuri de muncă	4059
loe lähemalt	1731
loe lähemalt siit	1731
loe äpis	1769
loeb sünteetiline hääl	1767
logi sisse või loo konto	1724
los lectores también leyeron	1636
luba kõik	1742
luba kõik küpsised	1765
lubię to	3697	3818
lucrează cu noi	4059
lue keskustelun säännöt	1936
lue lisää	1939
lue lisää aiheesta	1939
lue myöhemmin	1923
lue myös	1939
lue vähemmän	1989
lugu jätkub pärast reklaami	1733
lugu täieneb	1731
lui écrire	2137
lukijana synteettinen ääni	1998
luotu tekoälyllä	2028
luôn cho phép	5204
luôn hiển thị	5204
luštit	589
luštit křížovku	586
lyd på	3636
lze kdykoli zrušit	503
làm bài trắc nghiệm	5196
làm mới trang	5210
làm trắc nghiệm	5196
lägg till i mina ämnen	4747
lägg till oss som föredragen källa	4747
lägg till som föredragen källa	4747
lähetä	92	2019
lähetä kommentti	2030
lähetä kuvasi	2025
lähetä palaute	2028
lähetä palautetta	2028
lähetä sähköpostilla	1923
lähetä viesti	2018
lähetä viesti toimittajalle	2021
lähetä vinkki	2025
lähetä vinkki nimettömänä	2025
lämna en kommentar	4642
lämna ett svar	4745
lämna feedback	4743
längd	4715
längd #	4715
länk kopierad	4630
länken har kopierats	4749
länken kopierad	4630
länken är kopierad	4630
läs den först i appen	4716
läs dokumentet	4653
läs domen	4653
läs först i appen	4716
läs hela	4734
läs hela artikeln	4652
läs hela texten	4652
läs hela texten här	4652
läs i webbläsaren	4756
läs in sidan igen	4724
läs kommentarer	4642
läs mer	4649	4652
läs mer om	4649
läs mindre	4704
läs också	4649
läs på webben	4756
läs senare	4630
läs transkription	4714
läs utan annonser	4750
läs vidare	4616	4649
läs våra kommentarsregler	4642
läs även	4649
läsarerbjudande	4707
läsarerbjudanden	4707
läsarfrågan	92	4700
läsarresa	4707
läsarresor	4707
lästid	4652
lästid # min	4652
lås artiklen op	764
lås op	651
lås op for artiklen	764
lås opp artikkelen	3533
lås opp saken	3533
lås upp	4729
lås upp artikeln	4616
låst artikel	4728
låst innehåll	4729
læg en kommentar	780
læg i kurv	744
læg i kurven	745
længde #	751
læs debatreglerne	679
læs debatreglerne her	679
læs den først i appen	752
læs først i appen	752
læs hele artiklen	690
læs i appen	752
læs i browser	790
læs kommentarer	679
læs mere	687	690
læs mere om	687
læs mindre	741
læs også	687
læs også disse artikler	687
læs senere	662
læs transskription	750
læs uden annoncer	785
læs uden grænser	764
læs uden reklamer	785
læs videre	651	687
læs vores regler for debatten	679
læserrejse	744
læserrejser	744
læsertilbud	744
læsetid # min	690
læst op af en syntetisk stemme	750
lên đầu trang	5153
líbí se mi	632
lõpeta jälgimine	1782
lös korsordet	4700
lösenord	4729
löysitkö virheen	2025
løs krydsord	736
løs krydsordet	736
løs kryssordet	3621
lùi # giây	5200
lúštiť krížovku	4466
lülita reklaamiblokeerija välja	1772
lülitasin reklaamiblokeerija välja	1772
lütfen geçerli bir e-posta adresi girin	4934
lūdzu, izslēdziet reklāmu bloķētāju	3313
lưu	5138
lưu bài	5138
lưu bài viết	5138
lưu bài để đọc sau	5185
lưu cài đặt	5204
lưu công thức	62
lưu tin	5175
lưu tùy chọn	5204
lấy link	5185
""", 'm': """
magari più tardi	2743
mai multe articole de același autor	4117
mai multe opțiuni	4037	4126
mai târziu	4019	4100
mainonnanesto käytössä	2009
mainonnanesto on käytössä	2009
mainos päättyy	1926
mainossisältö	1928
mainostajan sisältö	2036
mainosten estäminen käytössä	2009
mainīt burtu izmēru	3324
mainīt piekrišanu	3306
mais notícias	3881
mais opções	3980
mais opções de partilha	3979
maksettu mainossisältö	1928
maksettu sisältö	1926
maksettu yhteistyö	2036
maksettua mainossisältöä	1928
maksettua sisältöä	1928
mam już konto	3800
mam prenumeratę	3800
manas tēmas	3323
mantener la sesión iniciada	1665
mantener sesión iniciada	1665
manter sessão iniciada	3963
mantén la sessió iniciada	473
manşetler	4848
maschinell übersetzt	1017
maschinelle übersetzung	1018
masintõlgitud	1780
maskinoversættelse	779
maskinöversatt	4742
maskinöversättning	4744
masquer la publicité	2145
masquer les réponses	2170
masz już konto	3686
masz już konto? zaloguj się	3686
masz włączonego adblocka	3792
materialet er vernet etter åndsverkloven	3659
materialet är skyddat enligt lagen om upphovsrätt	4679
materialet är upphovsrättsskyddat	4680
materiał komercyjny	3823
materiał niedostępny	3786
materiał partnera	3701
materiał partnerski	3823
materiał promocyjny	3701
materiał płatny	3823
materiał sponsorowany	3701
materiał wideo niedostępny	3786
materiał zewnętrzny	3701
matéria exclusiva para assinantes	3930
matérias relacionadas	3881
mazāks teksts	3324
mağazamiz	4914
mağazaya git	4914
mašinski prevedeno	4398
mašīntulkots	3321
mažesnis tekstas	3257
me désabonner	2247
me désinscrire	2247
me ei saa seda sisu näidata	1765
me réabonner	2229
media społecznościowe	3698
medlemsförmån	4707
megjelenítés és elfogadás	2567
megnyitás	2515
megnyitás az alkalmazásban	2577
megnézem	2513
megnézem a galériát	2595
megnézem az ajánlatot	2564
megnézem az eredményt	2558
megnézem az árat	2564
megosztás	2496
megosztás a facebookon	2496
megosztás ajándékként	2608
megosztás e-mailben	2608
megosztás facebookon	2496
megosztás twitteren	2496
megosztás whatsappon	2608
megrendelem a könyvet	2502
megrendelés	2501
megveszem a könyvet	2564
mehr für dich	929
mehr für sie	929
meld deg av når som helst	3651
meld deg på	3540
meld deg på nyhetsbrevet	3540
meld meg på	3651
mentions légales	2097
mentés	2496
mentés későbbre	2496
menú	1583
menü	858	1009	2513	4854
menü schließen	858
menü öffnen	858
menüyü kapat	4965
mer från	4649
mer läsning	4649
merci ! votre message a bien été envoyé	2196
merci d'avoir voté	92	2149
merci de le désactiver pour continuer	2188
merci, votre vote a été pris en compte	2170
mergi la pagina de donații	4107
mergi la rețetă	62
mesajiniz başariyla gönderildi	4934
mesajiniz gönderildi	4934
mesajul dumneavoastră a fost trimis	4113
mesajul tău	4114
mesačne	4486
mesačná platba	4486
mesačné predplatné	4486
mesačný dar	4482
mesečna donacija	4384	4583
mesečna naročnina	4586
mesečna pretplata	4387
mesečno	4387	4586
mesečno plačilo	4586
messaggio pubblicitario con finalità promozionale	2814
mest läst	4649
mest lästa	4649
mest læst	687
mest læste	687
mest populär	4729
mest populärt	4729
mest populær	765	3649
mest populære	765	3649
mesterséges intelligencia készítette	2602
mesterséges intelligenciával készült	2602
metinė prenumerata	3249
mettre de côté	2242
mi donación	1698
mi készítette	2602
mi var kļūdīties	3321
mi által generált	2602
mi-összefoglaló	2513
micșorează textul	4126
mida sina arvad? hääleta	1731
midagi läks valesti. proovi uuesti	1776
miesięcznie	3801
miks ma seda reklaami näen	1785
miksi näen tämän mainoksen	2036
mina ämnen	4747
mind a # fotó megtekintése	2594
mind a # fotók megtekintése	2594
mind a # kép megtekintése	2594
mind a # képek megtekintése	2594
mind a fotó megtekintése	2594
mind a fotók megtekintése	2594
mind a kép megtekintése	2594
mind a képek megtekintése	2594
minden adomány számít	2587
minden forint segít	2587
minden forint számít	2587
minden hozzájárulás számít	2587
minden héten e-mailben	2519
minden héten, ingyen	2519
minden hétfőn, ingyen	2519
minden pénteken a postaládájában	2519
minden pénteken, ingyen	2519
minden pénteken. ingyen. spam nélkül	2592
minden reggel a postafiókjában	2519
minden reggel a postaládájában	2519
minden süti elfogadása	2567
minden támogatás segít	2587
mindet elutasítom	2568
mindig engedélyezem	2567
mindig engedélyezés	2567
mindig megjelenítem	2567
minn meg på det senere	3529
minőség	2576
mira el vídeo	436
mira también	1702
mit ki übersetzt	1017
mit paypal unterstützen	999
mitä mieltä olet? äänestä	1941
miért látom ezt a hirdetést	2610
miễn phí vận chuyển	5229
miễn phí, không spam	5216
mjesečna donacija	4384
mjesečna pretplata	4387
mjesečno	4387
modalità di pagamento	2747
moderációs alapelvek	2603
moderálási elvek	2507
modifică preferințele cookie	4052
modifică setările	4134
modifier mes préférences	2139
modifier mes préférences de cookies	2100
modifier vos préférences	2182
modtag en notifikation, når vi skriver om emnet	690
modération a priori	2217
mogoče kasneje	4526
mogą cię zainteresować	3720
mohlo by se vám líbit	529
mohlo by vás také zajímat	529
mohlo by vás tiež zaujímať	4417
mohlo by vás zajímat	529
mohlo by vás zaujímať	4417
moje témata	633
moje témy	4503
mokama partnerystė	3259
molimo isključite blokator oglasa	4382
molimo vas, isključite adblock	4382
monatlich kündbar	924
montant personnalisé	2227
mostra aquesta publicació a instagram	426
mostra di più	2790
mostra els subtítols	455
mostra la publicació	459
mostra més	479
mostra'n més	418
mostrar comentários	3935
mostrar conteúdo	3948
mostrar conteúdo externo	3906
mostrar más	1583
mostrar o conteúdo	3948
mostrar subtítulos	1646
mot de passe oublié	2058
mots clés	2109
mots croisés	2175
mots croisés du jour	2218
mots fléchés	2175
mots mêlés	2175
mots-clés	2109
może cię zainteresować	3720
może później	3682
możesz zrezygnować w każdej chwili	3800
možda kasnije	4324
možda vas zanima	4316
možda će vas zanimati	4316
možete se odjaviti bilo kada	4389
možete se odjaviti u bilo kom trenutku	4389
možno neskôr	4424
možná později	499
mua sách	5199
mua sách tại đây	5199
mua trên lazada	5199
mua trên shopee	5199
mua trên tiki	5199
mua vé	5199
mua vé ngay	5199
muhabirin diğer haberleri	4865
muistuta myöhemmin	1909
mulțumim că ai votat	4082
mulțumim pentru feedback	4055
mulțumim pentru sprijin	4136
mulțumim pentru susținere	4136
mulțumim pentru vot	92	4082
mulțumim, mesajul a fost trimis	4113
mulțumim, te-ai abonat cu succes	4068
mutasd az eredményt	92	2558
mutass többet	2513
muuda küpsiste seadeid	1765
muut lukivat myös	1939
muuta evästeasetuksia	1995
mykistä	1999
myöhemmin	2005
mám predplatné	4485
mám předplatné	612
mám vypnuto	608
mám účet	612
már előfizető	2490
már kikapcsoltam	2585
már követed	2605
már követed ezt a témát	2605
már követi	2605	2607
már szavazott	2558
már szavaztál	2558
már van fiókom	2589
más	1583
más antiguos	1640
más artículos	1577
más artículos de este autor	1671
más artículos del autor	1601
más detalles	1584
más en	1577
más historias	1577
más información	1577
más leídas	1577
más leído	1577
más leídos	1577
más noticias	1577
más noticias de este autor	1671
más opciones	1566
más opciones para compartir	1681
más popular	1666
más recientes	1640
más sobre este tema	1577
más tarde	1526
más valorados	1640
más vistas	1577
más vistos	1577
más votados	1640
más összeg	2586
mások ezt olvassák	2511
mások ezt olvasták	2511
másolva	2609
másolás	2496
másolás tilos	2600
máte již účet	502
máte předplatné? přihlaste se	502
máte tip	624
máte už účet	612
máte zapnutý adblock	606
mã giảm giá	5239
mängi kohe	1761
märkasid viga	1779
märksõnad	1726
månadsgåva	4612
månadsvis	4729
månadsvis betalning	4729
månedlig	3649
månedlig betaling	3649
månedlig gave	3530
månedlig støtte	762
månedligt	765
månedligt bidrag	648
mångfaldigande förbjudet	4681
måske senere	647	755
måske vil du også kunne lide	687
még nem előfizető	2589
még nincs előfizetése	2589
még nincs fiókja	2589
még nincs fiókod	2589
még nincsenek hozzászólások	2603
més antics	449
més articles d'aquest autor	479
més informació	417
més llegides	417
més notícies	445
més opcions	490
més recents	449
més tard	464
més valorats	449
més votats	449
método de pago	1530
métodos de pagamento	3841
métodos de pago	1530
mākslīgais intelekts var kļūdīties	3321
mākslīgā intelekta kopsavilkums	3274
mă abonez	4068
mărește fotografia	4117
mărește imaginea	4117
mărește textul	4126
mărime text	66
mēneša abonements	3316
mēs nevaram parādīt šo saturu	3306
mēģiniet vēlreiz	3317
mēģiniet vēlāk	3317
mėnesinė parama	3247
mėnesinė prenumerata	3249
měsíční dar	609
měsíční platba	613
měsíční předplatné	613
měsíčně	613
můj účet	502
můžete kdykoli zrušit	503
můžete kdykoliv zrušit	503
mọi đóng góp đều quý giá	5212
mỗi đóng góp đều quý giá	5212
một lần	5213
mới nhất	5150	5170
mời chúng tôi ly cà phê	5212
mời tác giả ly cà phê	5131
mời tác giả một ly cà phê	5131
mời tôi một ly cà phê	5131
mở	5154
mở khóa bài viết	5236
mở khóa bài viết này	5185
mở rộng	5153
mở trong ứng dụng	5206
mở ứng dụng	5206
""", 'n': """
na celú obrazovku	4475
na górę	3807
na hlavní stránku	619
na hlavnú stránku	4491
na stránku darov	4482
na stránku darů	609
na začiatok	4476
na začátek	599
na żywo	3787
nabídka pro čtenáře	592
nadaljevanje članka pod oglasom	4518
nagyobb betűk	2608
nagyítás	2576
nahlásit	632
nahlásit chybu	527
nahlásit komentář	631
nahlásit příspěvek	631
nahlásit reklamu	637
nahlásiť	4502
nahlásiť chybu	4420
nahlásiť komentár	4501
nahlásiť príspevok	4501
nahlásiť reklamu	4506
najboljši	4599
najchętniej czytane	3720
najchętniej czytane dziś	3720
najczęściej czytane	3720
najczęściej czytane artykuły	3720
najlepšia ponuka	4486
najlepšie	4502
najnovejše	4519
najnovejše novice	4519
najnovejši	4599
najnovejši najprej	4598
najnoviji članci	4316
najnovšie	4417	4502
najnovšie správy	4417
najnovšie články	4417
najnowsze artykuły	3720
najnowsze wiadomości	3720
najobľúbenejšie	4486	4502
najstarejši	4599
najstarejši najprej	4598
najstaršie	4502
najvýhodnejšie	4486
najčitanije	4316
najčitanije vesti	4316
najčitanije vijesti	4316
najčitanije vijesti dana	4316
najčítanejšie	4417
najčítanejšie články	4417
najčítanejšie články dňa	4417
naloži objavo	4573
naloži več	4591
naloži video	4573
naloži vsebino	4573
napi keresztrejtvény	2558
napiši komentar	4399	4598
napišite komentar	4522
napište autorovi	619
napište do redakce	624
napište komentář	631
napište redakci	624
napsat komentář	527
napísať autorovi	4491
napísať komentár	4501
napíšte autorovi	4491
napíšte do redakcie	4495
napíšte komentár	4501
napíšte redakcii	4495
naročena vsebina	4518
naroči knjigo	4571
naročite knjigo	4571
naročite se	4514
naročnina	4514
narração gerada por ia	3992
naruči knjigu	4373
naručite knjigu	4373
naskenujte qr kód	601
naskenujte qr kód a stáhněte si aplikaci	600
naslednji članek	4591
nastala chyba. skúste to neskôr	4488
nastala chyba. zkuste to prosím znovu	616
nastavenia súkromia	4472
nastavenie súkromia	4472
nastavení	521
nastavení cookies	521
nastavení ochrany soukromí	595
nastavení soukromí	595
nastavi bez isključivanja	4382
nastavi s google računom	4386
nastavi čitanje	4368
nastavi čitati	4368
nastavit jako preferovaný zdroj	633
nastavit upozornění	602
nastavite čitanje	4368
nastavite čitati	4368
nastavitve piškotkov	4534
nastaviť ako preferovaný zdroj	4503
nastaviť upozornenia	4478
następna strona	3723
następne wideo	3786
następne zdjęcie	3806
następny	3723
następny artykuł	3720
następny film	3786
nasza księgarnia	3703
natisni članek	4522
naudojate reklamos blokavimą	3245
naudojimo taisyklės	3216
naudojimosi taisyklės	3239
naujausi viršuje	3255
naujausios žinios	3200
naujienlaiškis	3223
nav komentāru	3322
načteno umělým hlasem	598
načtěte qr kód	601
načíst další	531
načíst další články	619
načíst mapu	524
načíst obsah	595
načíst příspěvek	595
načíst stránku znovu	608
načíst video	595
načíst více	619
načítava sa prehrávač	4475
načítava sa video	4475
načítať obsah	4472
načítať príspevok	4472
načítať viac	4491
načítať video	4472
načítať ďalšie	4491
načítám přehrávač	598
načítání videa	598
našli jste chybu	527
našli jste chybu v článku	624
našli jste v článku chybu	527
našli ste chybu	4495
našli ste chybu v článku	4495
našli ste v článku chybu	4495
naživo	4476
ne děkuji	499
ne ratez rien de l'actualité	2187
ne, ačiū	3244
ne, děkuji	499	603
ne, děkuju	603
nederīga e-pasta adrese	3317
nejdiskutovanější	529
nejlepší	632
nejlepší nabídka	613
nejnovější	529	632
nejnovější zprávy	529
nejnovější články	529
nejoblíbenější	613	632
nejstarší	632
nejvýhodnější	613
nejčtenější	529
nejčtenější články	529
nejčtenější články dne	529
nekaj je šlo narobe. poskusite pozneje	4588
nekaj je šlo narobe. poskusite znova	4588
nem kérem	2580
nem kötelező	2593
nem küldünk spamet	2592
nem, köszönöm	2485	2580
nemam mišljenje	4371
nemate račun	4386
nemaš račun	4386
nemám názor	589	4467
nemám účet	612
nemáte predplatné	4485
nemáte předplatné	612
nemáte účet	612
nenhum comentário	3872
neplatná e-mailová adresa	616
neplatný e-mail	616
nepovinné	617	4489
neskôr	4479
neteisingas el. pašto adresas	3250
neueste beiträge	855
neveljaven e-poštni naslov	4588
nešto je pošlo naopako. pokušajte ponovo	4389
nešto je pošlo po zlu. pokušajte ponovno	4389
nešto je pošlo po zlu. pokušajte ponovo	4389
nghe bài báo	5200
nghe bài viết	5175	5200
nghe nội dung bài viết	5200
nghe đọc bài	5175	5200
nhấn để bật tiếng	5234
nhận thông báo	5207
nhập bình luận	5231
nhập bình luận của bạn	5231
nhập email của bạn	5237
nhập số tiền	5235
nhập địa chỉ email	5237
nhập địa chỉ email của bạn	5237
nhắc tôi sau	5128
nhớ đăng nhập	5214
ni še komentarjev	4598
nie dziękuję	3682
nie dziś	3682
nie możemy pokazać tej treści	3783
nie możemy wyświetlić tej treści	3783
nie można odtworzyć filmu	3786
nie można odtworzyć wideo	3786
nie można wyświetlić tej treści	3783
nie pamiętam hasła	3800
nie pamiętasz hasła	3686
nie udało się załadować filmu	3786
nie ďakujem	4424
nie, dziękuję	3682
nie, ďakujem	4424
nieprawidłowy adres e-mail	3803
niečo sa pokazilo	4489
niečo sa pokazilo, skúste to znova	4488
niečo sa pokazilo. skúste to neskôr	4488
niečo sa pokazilo. skúste to znova	4488
nimate računa	4585
nimetön postilaatikko	2025
nincs fiókja	2589
nincs fiókod	2589
nincs fiókom	2589
nincs hozzászólás	2603
nincs még előfizetésed	2589
nincs még fiókja	2589
nincs véleményem	2561
nincsenek hozzászólások	2603
niste naročnik	4585
no es pot reproduir el vídeo	455
no ho sé	449
no mūsu partneriem	3326
no mūsu veikala	3304
no se ha podido cargar el vídeo	1694
no se ha podido reproducir el vídeo	1646
no se puede reproducir el vídeo	1646
no sé	1640
no te pierdas las últimas noticias	1555
noe gikk galt, prøv igjen	3651
noe gikk galt, prøv igjen senere	3651
noe gikk galt. prøv igjen	3651
noe gikk galt. prøv igjen senere	3651
noget gik galt, prøv igen	767
noget gik galt, prøv igen senere	767
noget gik galt. prøv igen	767
noget gik galt. prøv igen senere	767
nokopēts	3325
només els subscriptors poden comentar	430
només per a subscriptors	473
non seguire più	2884
noraidīt visas	3307
normas de participación	1639
normes de participació	448
norėdami komentuoti, prisijunkite	3204
nos hors-séries	2144
nosūti draugam	3272
nosūtīt atsauksmi	3321
nosūtīt draugam	3272
nosūtīt e-pastā	3272
nosūtīt komentāru	3322
nosūtīt ziņu	3317
noteで書く	2945
notiek video ielāde	3308
notifications activées	2187
notifikácie	4479
notre charte déontologique	2204
notre charte éditoriale	2204
notre sélection	2109
notre sélection d'articles	2163
notícia anterior	479	3969
notícia següent	479
notícias relacionadas	3881
notícias relacionadas que podem lhe interessar	20
notícies destacades	445
notícies relacionades	417
nous protégeons nos sources	2204
nous écrire	2205
nouveau ! suivez vos auteurs préférés	2211
nu ai cont? înregistrează-te	4073
nu aveți cont	4112
nu ești abonat	4111
nu ești încă abonat	4111
nu mai urmări	4124
nu mulțumesc	4019
nu putem afișa acest conținut	4094
nu på google play	752
nu s-a putut încărca videoclipul	4135
nu sunteți abonat	4111
nu știu / nu răspund	4083
nu, mulțumesc	4019	4100
nuestro código ético	1674
numele tău	4114
numele tău de utilizator	4130
nuotrauka # iš #	3261
nur für mitglieder	1003
nuskaitykite qr kodą	3242
nuskenuokite qr kodą	3242
nyaste först	4745
nyeste først	3663
nyhetsdøgnet	3568
nyní na google play	600
nyní ne	603
nyomtatás	2496
não foi possível carregar	3992
não foi possível carregar o vídeo	3944
não foi possível reproduzir o vídeo	3944
não perca	3881
não sabe / não responde	3936
não sei	3936
não tem conta	3964
não tem uma conta	3964
não é assinante	3963
não, obrigada	3838
não, obrigado	3838
nächste seite	858
nächster artikel	855
nächstes bild	1007
nächstes foto	1007
nächstes video	989
näin korjaamme virheet	2025
näin poistat mainoseston	2006
näin poistat mainosten eston	2006
näin suojaamme lähteitämme	2025
näin suojelemme lähteitä	2025
näita # vastust	1781
näita alati	1765
näita galeriid	1778
näita ja nõustu	1765
näita kõiki	1732
näita rohkem	1731
näita sisu	1765
näita tulemusi	1761
näita vastuseid	1781
näita veel	1731
näita vähem	1732	1778
näköislehti	1912
nästa	4652
nästa artikel	4649
nästa bild	4734
nästa sida	4734
nästa video	4714
näytä # kuvaa	2020
näytä # kuvat	2020
näytä # vastausta	2030
näytä aina	1995
näytä alkuperäinen	1942
näytä galleria	2021
näytä ja hyväksy	1995
näytä julkaisu	1930
näytä kaikki	1941
näytä kaikki # kuvaa	2020
näytä kaikki # kuvat	2020
näytä kaikki artikkelit	2021
näytä kaikki kommentit	2030
näytä kaikki kuvaa	2020
näytä kaikki kuvat	2020
näytä kartta	1942
näytä kommentit	1936
näytä kuvaa	2020
näytä kuvagalleria	2021
näytä kuvat	2020
näytä kuvateksti	2021
näytä käännös	1942
näytä lisää	1941
näytä lisää artikkeleita	2021
näytä lisää kommentteja	2030
näytä litterointi	1998
näytä salasana	2014
näytä sisältö	1929
näytä tekstitykset	1998
näytä tiedot	1942
näytä tulokset	92	1942	1983
näytä upotus	1930
näytä vastaukset	2030
näytä vähemmän	1942	2021
något gick fel	4732
något gick fel, försök igen	4731
något gick fel, försök igen senare	4731
något gick fel. försök igen	4731
något gick fel. försök igen senare	4731
næste	690
næste artikel	687
næste billede	770
næste side	770
næste video	750
némítás	2576
némítás feloldása	2575
népszerű	2511
név	2593
névtelen bejelentés	2599
névtelen postaláda	2599
nézze meg galériánkat	2513
nézze meg képeinket	2513
nõustu ja jätka	1765
nõustu ja näita	1765
nõustun	1742
nõustun kõigiga	1742
nøgleord	687
nāc strādāt pie mums	3274
nākamais attēls	3319
nākamais raksts	3319
nākamais video	3308
nākamā bilde	3319
nākamā lapa	3319
nē, paldies	3312
něco se pokazilo	617
něco se pokazilo, zkuste to znovu	616
něco se pokazilo. zkuste to prosím později	616
něco se pokazilo. zkuste to znovu	616
nổi bật	5150
nội dung do ai tạo	5234
nội dung quảng cáo	5187
nội dung tiếp tục bên dưới	5189
nội dung tài trợ	5143
nội dung được tài trợ	5189
nội dung đề xuất	5189
nội quy bình luận	5193
""", 'o': """
o dată	4108
o leitor está a carregar	3944
o que achou desta notícia	3908
o seu apoio faz a diferença	3837	3996
o singură dată	4108
o singură donație	4107
o vídeo começa em #	3992
o vídeo começará em alguns segundos	3906
obaveštenja	4381
objednať knihu	4470
obligatoriskt fält	4731
obligātie lauki	3317
obligāts lauks	3317
obnovit stránku	608
obnoviť stránku	4481
obnovte stránku	608
obrázek # z #	618
obrázek # ze #	618
obrázok # z #	4490
obrázok # zo #	4490
obsah je chránený autorským zákonom	4496
obsah je chráněn autorským zákonem	625
obsah našich partnerov	4506
obsah našich partnerů	637
obsah není dostupný	595
obsah nie je dostupný	4472
obsah nie je možné zobraziť	4472
obsah sa nedá zobraziť	4472
obsah vytvořený ai	629
obsah článku	620
obserwuj autorkę	3819
obserwujesz już tego autora	3819
ocenite članak	4319
ocenite članek	4522
oceń jakość artykułu	3815
oceń przepis	62
ochrana osobních údajů	521
ochrana osobních údajů a cookies	524
ochrana osobných údajov	4431
ocijenite članak	4319
ocorreu um erro ao carregar o vídeo	3906
ocultar anúncio	3911
ocultar comentários	3935
od najnovších	4502
od najstarších	4502
od naszych partnerów	3823
od našich partnerov	4506
od našich partnerů	637
od naših partnera	4405
od naših partnerjev	4603
od nejnovějších	632
od nejstarších	632
od partnerů	638
odblokuj artykuł	3800
odblokuj dostęp	3800
odblokuj treść	3783
oddaj głos	92	3773
odebírat	508
odebírat newsletter	508
odemknout článek	502
odemknout článek pro přátele	635
odeslat komentář	631
odeslat zprávu	616
odeslat zpětnou vazbu	629
odhlásenie kedykoľvek	4488
odhlásit se	502
odhlásit se můžete kdykoli	616
odhlásit se můžete kdykoliv	616
odhlásiť sa	4413
odhlášení kdykoliv	616
odjaviti se možete bilo kada	4389
odkaz bol skopírovaný	4504
odkaz byl zkopírován	635
odkaz skopírovaný	4420
odkaz zkopírován	512
odkleni članek	4515
odklenite celoten članek	4515
odklenite članek	4585
odmietnuť	4431
odmietnuť všetko	4431
odmítnout	521
odmítnout vše	521
odoberať	4489
odoberať newsletter	4488
odomknúť	4486
odomknúť článok	4485
odomknúť článok pre priateľov	4504
odoslať	92	4489
odoslať komentár	4501
odoslať správu	4488
odoslať spätnú väzbu	4499
odporúča outbrain	4506
odporúčame	4417	4486
odporúčame prečítať	4417
odporúčame tiež	4417
odporúčané outbrain	4506
odporúčané taboola	4506
odporúčané články	4417
odpovedať	4502
odpovědět	527	632
odrzuć	3705
odrzuć wszystkie	3705
odrzuć wszystko	3784
odtwarzacz wideo jest ładowany	3786
odtwórz	3723
odtwórz film	3786
odtwórz wideo	3786
odvolať súhlas	4472
odśwież stronę	3796
odštampaj	4319
odštampaj recept	62
odštampaj članak	4319
oferta dla czytelników	3779
oferta dla prenumeratorów	3779
ofertă pentru abonați	4088
ofertă pentru cititori	4088
oferă acest articol	4126
oferă acest articol cadou	4075
oferă articolul	4126
offert par un abonné	2242
offre abonnés	2176
offre intégrale	2229
offre limitée	2195
offre réservée aux lecteurs	2176
offre spéciale	2058
offre à durée limitée	2194
offrez-nous un café	2049
offrici un caffè	2744
oglasno sporočilo	88	4518
ogłoszenie	3701
ohjelma ei ole enää katsottavissa	1998
ohodnotiť recept	62
ohodnoťte článek	527
ohodnoťte článok	4420
oikaisut ja täsmennykset	2025
okuma süresi # dk	4854
okurlara özel	4914
okurlarimiza özel	4914
okurlarimiza özel indirim	4914
oldal frissítése	2585
oldal újratöltése	2585
oled juba hääletanud	1761
olet jo äänestänyt	1983
oliko artikkeli hyödyllinen	1936
oliko juttu hyödyllinen	1936
oliko tiivistelmä hyödyllinen	1936
oliko tämä hyödyllinen	2028
olvasd be a qr-kódot	2578
olvass korlátlanul	2589
olvassa be a qr-kódot	2578
olvasson hirdetések nélkül	2610
olvasson korlátlanul	2490
olvasson tovább	2490
olvasta már	2511
olvastad már	2511
olvasás az alkalmazásban	2577
olvasói ajánlat	2564
olvidaste tu contraseña	1532
omogoči obvestila	4579
omogući obavijesti	4380
omröstning	93
onayi geri çek	4918
onayi yönet	4918
onayimi geri çek	4918
online reportáž zde	619
opdatér siden	760
oplæst af en robot	662
oplæst af en syntetisk stemme	750
oplæst af kunstig intelligens	690
oplæst af syntetisk stemme	750
opravy a upřesnění	624
opsig når som helst	651
opsig, når du vil	764
opći uvjeti korištenja	4375
ordsøgning	741
orijinali göster	4855
os comentários são exclusivos para assinantes	3984
os leitores também leram	3933
os preços podem variar	3911
osadzona treść	3783
osale küsitluses	1731
osmisměrka	589
osta käyttöoikeus	2026
osta liput tästä	1992
osta täältä	1992
ostatnie artykuły	3720
osveži stran	4582
osveži stranicu	4383
osvežite stran	4582
osvježi stranicu	4383
osvježite stranicu	4383
oszczędzasz #%	3801
ota käyttöön	2005
ota yhteyttä	1936
otevřít	533
otevřít aplikaci	600
otevřít galerii	619
otevřít mapu	533
otevřít v aplikaci	600
otkazati možete bilo kada	4386
otkaži bilo kada	4386
otključaj članak	4309
otključajte ceo članak	4309
otključajte cijeli članak	4309
otključajte članak	4386
otomatik çeviri	4916
otros artículos	1577
oturumu açik tut	4932
otvoriť aplikáciu	4477
otvoriť galériu	4491
otvoriť v aplikácii	4477
otwórz	3724
otwórz aplikację	3788
otwórz galerię	3806
otwórz mapę	3724
otwórz w przeglądarce	3827
otázka dne	589
otázka dňa	4467
outbrain tarafindan önerildi	4891
outras notícias	20	3881
ouvir este conteúdo	3944
ouça esta reportagem	3944
ouça este conteúdo	3858
ovaj sadržaj ne možemo prikazati	4375
ovaj sadržaj nije dostupan	4375
ovaj sadržaj nije moguće prikazati	4375
ovaj video više nije dostupan	4377
ovaj članak je zaključan	4386
oversættelsen er lavet af en maskine	690
oy verdiğiniz için teşekkürler	92	4908
oynatici yükleniyor	4915
oyunuz için teşekkürler	4908
""", 'p': """
padidinti nuotrauką	3252
padovanokite straipsnį	3203
padovanokite straipsnį draugui	3203
padovanoti straipsnį	3257
page précédente	2113
pagina următoare	4041
pague um café	3839
paiement sécurisé	2056
paketi seç	4932
paketleri gör	4962
pakollinen kenttä	2018
paldies par jūsu balsi	3302
paldies par pieteikšanos	3291
paldies par ziņu	3317
palielināt	3309
palielināt attēlu	3319
palun jää viisakaks	1730
palun lülita reklaamiblokeerija välja	1772
pamanīji kļūdu	3273
pamanījāt kļūdu	3273
pamiršau slaptažodį	3248
pamiršote slaptažodį	3248
par šo tēmu	3269
paramètres de confidentialité	2182
paramètres des cookies	2097
paramétrer	2097
paramétrer les cookies	2097
paramétrer mes choix	2101
parandused ja täpsustused	1779
parašyk komentarą	3204
parašykite komentarą	3204
partajează	4030
partenerii noștri	4039
participez à la conversation	2149
participă la sondaj	4082
partilhar esta página	4007
partnereink ajánlata	2610
partnereinktől	2610
partnerių turinys	3207
partnerski sadržaj	4315
partnerski članek	4603
partnerský obsah	637
pas encore abonné	2194
pasidalinkite šiuo straipsniu	3203
pasirinkite planą	3248
pasirinkite prenumeratą	3248
pasirinkite sumą	3246
pasirinkti prenumeratą	3248
pasitikrinkite žinias	3205
pasiūlymas skaitytojams	3236
paslēpt reklāmu	3326
passer la publicité	2095
passer à la recette	62
passwort zurücksetzen	1003
pastebėjote klaidą	3204
pasziánsz	2561
pasūtīt grāmatu	3304
pateikti atsiliepimą	3254
patikrinkite savo el. paštą	3250
patreonで支援する	3029
patvirtinkite savo el. paštą	3250
pausar vídeo	1646
pauză video	4090
pavaišinkite mus kava	3246
paylaş	4839
paylaşin	4839
paypal ile öde	4962
pašreizējais laiks #	3308
pažiūrėkite vaizdo įrašą	3205
pe aceeași temă	4076
pelaa peliä	1983
pelaa tästä	1983
pentru a citi în continuare	4073
per saperne di più	2837
per visą ekraną	3240
per überweisung spenden	1000
pergunte à nossa ia	3908
permite întotdeauna	4094
permitir anúncios	3956
permitir conteúdo externo	3870
personvernerklæring	3632
personvernerklæring og informasjonskapsler	3559
perspausdinti draudžiama	3260
peut-être plus tard	2048
pełny ekran	3787
photo précédente	2232
phát	5173
phát hiện lỗi	5193
phát lại	5201
phát video	5200
phóng to ảnh	5220
phổ biến nhất	5215
piedalies aptaujā	3274
piedāvājums lasītājiem	3304
piekrist un rādīt	3306
piekrist un turpināt	3306
piekrist visām	3284
piekrītu	3284
piekrītu visām	3307
piesakies vebināram	3274
piesakoties tu piekrīti lietošanas noteikumiem	3291
pieslēdzies vai izveido kontu	3267
pieslēdzies, lai komentētu	3273
pieslēgties	3267
pieslēgties ar facebook	3315
pieslēgties ar google	3315
pievieno savu komentāru	3273
pievienot komentāru	3267
pievienot kā vēlamo avotu	3323
pievienot manām tēmām	3323
pieņemt un turpināt	3306
pieņemt visas	3307
pieņemt visas sīkdatnes	3306
pilnekrāna režīms	3308
pilnekrāns	3308
pirkt biļetes	3304
pirkt biļeti	3304
pirkt grāmatu	3304
pirkti bilietą	3236
pirkti knygą	3236
pirkti licenciją	3260
pirmais mēnesis par # €	3267
pirmas mėnuo tik # €	3198
più lette	2785
più letti	2785
più popolare	2871
più recenti	2844
più tardi	2743
più vecchi	2844
più votati	2844
piši autoru	4392
piši avtorju	4591
pišite autoru	4392
pišite avtorju	4591
pišite nam u redakciju	4395
pišite nam v uredništvo	4594
pišite redakciji	4395
pišite uredništvu	4594
piškotki	4534
placená inzerce	88	516
placená spolupráce	637
placený obsah	637
places limitées, réservez vite	2144
plan seç	4932
plani seç	4932
planini seç	4932
platba ročne	4486
platba ročně	613
platená inzercia	88	4416
platená spolupráca	4506
platený obsah	4506
player de áudio	3992
player se učitava	4377
plaćena saradnja	4405
plaćena suradnja	4405
plaćeni oglas	88	4315
plaćeni sadržaj	4315
plačajte nam kavo	4583
plačana objava	88	4518
plačana vsebina	4603
plačano sodelovanje	4603
plačiau skaitykite čia	3205
plein écran	2113
plus d'actualités	2109
plus d'articles du même auteur	2200
plus de détails	2114
plus récents	2171
plătește cu paypal	4137
poate mai târziu	4019
początek bloku reklamowego	3704
podaj prawidłowy adres e-mail	3803
podari članek	4522
podarite ta članek	4522
podaruj artykuł	3686
podaruj dostęp	3821
podaruj ten artykuł	3697
podcast anhören	903
pode ler também	3933
podeli članak	4319
podešavanja privatnosti	4375
podijeli članak	4319
podmienky používania	4431
podmínky použití	521
podmínky užití	521
podobne artykuły	3720
podobné články	529	4417
podporiť	4412
podporte nezávislú žurnalistiku	4412
podporte nás	4412
podporte nás cez darujme	4482
podporte nás cez paypal	4482
podporte nás na patreone	4482
podpořit	500
podpořit přes darujme	609
podpořte naši práci	500
podpořte nás	500
podpořte nás na patreonu	609
podpořte nás přes paypal	609
podpořte redakci	500
podrobné nastavenia	4472
podrobné nastavení	595
podrži	4308
podrži nas	4308
podržite nas	4308
podržite naš rad	4308
podržite nezavisno novinarstvo	4308
podziel się	3697
podziel się na facebooku	3697
pogledajte još	20
poista mainonnanesto käytöstä	2009
poistin mainonneston käytöstä	2009
poistin sen käytöstä	2010
pokaż # odpowiedzi	3817
pokaż # zdjęcia	3805
pokaż # zdjęć	3805
pokaż galerię	3806
pokaż hasło	3800
pokaż i zaakceptuj	3783
pokaż komentarze	3714
pokaż mniej	3723
pokaż napisy	3786
pokaż odpowiedzi	3817
pokaż oryginał	3724
pokaż podpis	3806
pokaż szczegóły	3706
pokaż transkrypcję	3786
pokaż treść	3705
pokaż tłumaczenie	3724
pokaż więcej	3723
pokaż wszystkie	3723
pokaż wszystkie # zdjęcia	3805
pokaż wszystkie # zdjęć	3805
pokaż wszystkie zdjęcia	3805
pokaż wszystkie zdjęć	3805
pokaż wszystko	3724
pokaż wyniki	92	3773
pokaż zdjęcia	3805
pokaż zdjęć	3805
pokaži geslo	4585
pokaži rezultate	92
pokaži vsebino	4534
pokloni članak	4319
poklonite ovaj članak	4319
pokračovat bez podpory	499
pokračovat bez vypnutí	606
pokračovat přes apple	612
pokračovat přes facebook	612
pokračovat přes google	612
pokračovat s apple	612
pokračovat s google	612
pokračovať bez podpory	4424
pokračovať bez vypnutia	4480
pokračovať cez apple	4485
pokračovať cez facebook	4485
pokračovať cez google	4485
pokračovať s google	4485
pokušajte kasnije	4389
pokušajte ponovno	4389
pokušajte ponovno kasnije	4389
pokušajte ponovo	4389
pole obowiązkowe	3803
polecamy również	3720
polecamy także	3720
polecamy też	3720
polecane artykuły	3720
politica de confidențialitate	4036	4037	4050
politica de corecții	4119
politica editorială	4050	4119
politică de confidențialitate	4036
politika kolačića	4375
politika piškotkov	4573
politique de confidentialité	2097
politique de protection des données	2223
polityka prywatności	3705
polityka prywatności i cookies	3707
polityka sprostowań	3811
política de cookies	1566	3866
política de correcciones	1674
política de correccions	481
política de correções	3972
política de galetes	426
política de privacidad	1566
política de privacidade	3866	3890
política de privacitat	426
política de protección de datos	1693
política de proteção de dados	3991
pomanjšaj pisavo	4601
pomôže každé euro	4483
pomůže každá koruna	610
ponovno učitaj stranicu	4383
ponuda za čitaoce	4373
ponuda za čitatelje	4373
ponuka pre čitateľov	4470
poprzedni artykuł	3720
poprzednie zdjęcie	3806
populární	529
populära artiklar	4649
populärast	4729	4746
populärt	4649
populære	781	3664
populære artikler	687
populære saker	3568
populært	687	3568
populārākie	3269
popüler	4848
popüler haberler	4848
popüler konular	4848
por mês	3960
por qué estás viendo esto	1532
por qué? cuéntanos	1686
portes grátis	3981
poslat jako dárek	635
poslat přes whatsapp	635
poslat příteli	635
poslat tip anonymně	624
poslat zprávu	616
poslať	4489
poslať ako darček	4504
poslať cez whatsapp	4504
poslať e-mailom	4420
poslať mailom	4504
poslať priateľovi	4504
poslať správu	4488
poslať tip	4495
poslať tip anonymne	4495
poslušaj vest	4319
poslušaj članak	4319
poslušaj članek	4522
poslušajte tekst	4377
poslušajte članek	4522
posnetek ni več na voljo	4576
posnetek v vaši državi ni na voljo	4576
posnetka ni mogoče predvajati	4576
postanite naročnik	4514
postanite član	4308	4514
postavke kolačića	4332
postaw kawę	3683
postaw nam kawę	3683
poszt betöltése	2567
posłuchaj	3697
poukážte nám # % z dane	4482
pour continuer à lire	2158
pourquoi voyez-vous cette publicité	2145
pouze nezbytné	595
pouze pro předplatitele	502
používate adblock	4480
používate blokovanie reklám	4480
používate blokovač reklám	4480
používateľské meno	4486
používáte adblock	606
používáte blokování reklam	606
používáte blokátor reklam	606
povezani sadržaj	4316
povezani članci	4316
povezani članki	4519
povećaj	4378
povećaj fotografiju	4392
povećaj sliku	4392
povećaj slova	4403
povećaj tekst	4403
povečaj	4577
povečaj besedilo	4601
povečaj fotografijo	4591
povečaj pisavo	4601
povečaj sliko	4591
povinná pole	616
povinné	617	4489
povinné pole	616
povinné polia	4488
povinné údaje	616
povolit a pokračovat	524
povolit upozornění	602
povolit vždy	524
povoliť	4479
povoliť notifikácie	4478
povoliť obsah	4472
povoliť raz	4472
povoliť reklamu	4481
povoliť reklamy	4481
povoliť upozornenia	4478
powiązane	3720
powiązane artykuły	3720
powiązane tematy	3720
powiększ	3723
powiększ tekst	3821
powiększ zdjęcie	3723
powrót do góry	3723
powrót do strony głównej	3806
powrót na górę	3806
pozastaviť	4476
později	605
pozostała część artykułu pod materiałem wideo	3701
pozostały czas	3787
pozostały czas #	3786
pozostały czas -#	3786
pozrieť # fotiek	4490
pozrieť # fotky	4490
pozrieť # fotografie	4490
pozrieť # fotografií	4490
pozrieť fotiek	4490
pozrieť fotky	4490
pozrieť fotografie	4490
pozrieť fotografií	4490
pozrieť galériu	4491
pozrieť všetky # fotiek	4490
pozrieť všetky # fotky	4490
pozrieť všetky # fotografie	4490
pozrieť všetky # fotografií	4490
pozrieť všetky fotiek	4490
pozrieť všetky fotky	4490
pozrieť všetky fotografie	4490
pozrieť všetky fotografií	4490
pozrieť všetkých # fotiek	4490
pozrieť všetkých # fotky	4490
pozrieť všetkých # fotografie	4490
pozrieť všetkých # fotografií	4490
pozrieť všetkých fotiek	4490
pozrieť všetkých fotky	4490
pozrieť všetkých fotografie	4490
pozrieť všetkých fotografií	4490
pozvite nás na kávu	4482
pozvěte nás na kafe	609
pozvěte nás na kávu	609
počastite nas kavom	4384
pořídit předplatné	612
pošalji	92	4390
pošalji e-mailom	4319
pošalji komentar	4319
pošalji mejlom	4319
pošalji poruku	4389
pošalji povratnu informaciju	4398
pošalji prijatelju	4319
pošalji vest	4395
pošalji vijest	4395
pošalji članak e-mailom	4319
pošaljite dojavu	4395
pošaljite komentar	4319
pošaljite vest	4395
pošlete tip redakci	624
pošlite tip redakcii	4495
pošlji	4589
pošlji komentar	4598
pošlji po e-pošti	4522
pošlji povratno informacijo	4597
pošlji prijatelju	4522
pošlji sporočilo	4588
pošlji članek po e-pošti	4522
pošljite nam namig	4594
pošljite namig	4594
poštanski broj	4390
poštna številka	4589
poštovné zdarma	593
pr članek	4518
pradėti testą	3234
praneškite apie klaidą	3204
pranešti anonimiškai	3253
pranešti apie klaidą	3204
pranešti apie komentarą	3255
pratite uživo	4392
pravidelný dar	609
pravidelný príspevok	4483
pravidelně měsíčně	609
pravidlá diskusie	4420
pravidlá opráv	4495
prawa autorskie zastrzeżone	3812
prašome išjungti reklamos blokavimą	3245
pre komentovanie sa prihláste	4501
pre predplatiteľov	4413
preberi cel članek	4591
preberi celoten članek	4591
preberi več	4591
preberite celoten članek	4591
preberite še	4519
precisamos de você	3837
predchádzajúca fotografia	4491
predchádzajúca snímka	4491
predchádzajúca strana	4491
predchádzajúci článok	4491
predplatiť	4412
predplatné môžete kedykoľvek zrušiť	4485
predplaťte si	4412
preferințe cookie	4094
preferințe de confidențialitate	4134
preferències de galetes	459
preferências de cookies	3948
preferências de privacidade	3991
prehrať	4476
prehrať video	4475
prehrávač sa načítava	4475
prejsť do diskusie	4501
prejsť do galérie	4491
prejsť na darovanie	4482
prejsť na kvíz	4466
prejsť na obsah	4491
prejsť na online	4491
prejsť na platbu	4482
prejsť na ponuku	4470
prejsť na recept	62
prejšnja fotografija	4591
prejšnja slika	4591
prejšnja stran	4591
prejšnji članek	4591
prekličete lahko kadarkoli	4585
prekliči soglasje	4573
preložené automaticky	4499
preložené pomocou ai	4499
prenošenje zabranjeno	4396
prenumerantförmån	4707
prenumerantförmåner	4707
prenumerata nuo # euro per mėnesį	3198
prenumerata nuo # €	3198
prenumerera på vårt nyhetsbrev	4623
prenumeruodami sutinkate su taisyklėmis	3223
prenumeruokite naujienlaiškį	3223
prenumeruoti naujienlaiškį	3250
preostali čas	4577
preostali čas #	4576
preostali čas -#	4576
preporučeno	4316
preporučuje outbrain	4405
preporučuje taboola	4405
preporučujemo	4316	4387
preporučujemo da pročitate	4316
preporučujemo i	4316
presentear matéria	3979
preskoči na sadržaj	4392
preskoči na vsebino	4591
preskočiť na obsah	4491
prestať sledovať	4503
prethodni članak	4392
pretlač zakázaná	4496
prevedeno uz pomoć ai	4398
preverite e-pošto	4588
prečo vidím túto reklamu	4506
prečítajte si	4417
prečítajte si aj	4417
prečítať neskôr	4504
prečítať prepis	4475
prețurile pot varia	4059
pridať ako preferovaný zdroj	4503
pridať do košíka	4470
pridať do mojich tém	4503
pridať komentár	4420
pridať medzi preferované zdroje	4503
pridruži se razpravi	4598
pridružite se razpravi	4598
pridėti kaip pageidaujamą šaltinį	3256
pridėti komentarą	3255
pridėti prie mano temų	3256
pridėti prie pageidaujamų šaltinių	3256
prihlásiť	4413
prihlásiť cez facebook	4485
prihlásiť cez google	4485
prihlásiť na odber	4488
prihlásiť sa	4413
prihlásiť sa cez apple	4485
prihlásiť sa cez facebook	4485
prihlásiť sa cez google	4485
prihlásiť sa do diskusie	4501
prihlásiť sa na odber	4488
prihláste sa a komentujte	4501
prihvati i prikaži	4375
prihvati sve kolačiće	4375
prihvaćam	4332
prihvaćam i nastavljam	4375
prihvaćam sve	4332
prijava putem google računa	4386
prijavi grešku	4319
prijavi pogrešku	4395
prijavi se s google računom	4386
prijavite grešku	4395
prijavite pogrešku	4395
prijať	4431
prijať a pokračovať	4472
prijať a zobraziť	4472
prijať všetko	4431
prijať všetky	4473
prijať všetky cookies	4472
prikaži # odgovora	4399
prikaži # odgovore	4598
prikaži galerijo	4591
prikaži galeriju	4392
prikaži geslo	4585
prikaži i prihvati	4375
prikaži in sprejmi	4573
prikaži komentare	4399
prikaži komentarje	4598
prikaži lozinku	4386
prikaži manj	4520
prikaži manje	4317
prikaži odgovore	4399	4598
prikaži podnapise	4576
prikaži prepis	4576
prikaži rezultate	92	4370	4568
prikaži sadržaj	4332
prikaži sve	4317
prikaži titlove	4377
prikaži transkript	4377
prikaži več	4520
prikaži više	4317
prikaži vse	4520
prikaži vsebino	4573
prima lună gratuită	4073
prima pagină	4042
primetili ste grešku	4395
primește alerte despre acest subiect	4067
primijetili ste grešku	4395
printează	4030
printează rețeta	62
pripomenúť neskôr	4424
priporoča outbrain	4603
priporoča taboola	4603
priporočamo	4519	4586
priporočamo tudi	4519
priporočamo v branje	4519
priporočeno	4519
prisijunkite arba susikurkite paskyrą	3198
prisijunkite prie mūsų komandos	3205
prisijunkite, kad galėtumėte komentuoti	3204
prispieť	4412
prispieť jednorazovo	4482
prispieť mesačne	4482
privatsphäre verwalten	986
privatsphäre-einstellungen	841
privātuma iestatījumi	3306
privātuma politika	3284
prišlo je do napake. poskusite pozneje	4588
prišlo je do napake. poskusite znova	4588
pro komentování se přihlaste	631
pro předplatitele	502
pro předplatitele výhodněji	592
prochaine vidéo	2224
profită de ofertă	4141
programmet är inte längre tillgängligt	4714
prohibida la reproducció	484
prohibida su reproducción total o parcial	1707
prohlédnout # fotek	618
prohlédnout # fotky	618
prohlédnout # fotografie	618
prohlédnout # fotografií	618
prohlédnout fotek	618
prohlédnout fotky	618
prohlédnout fotografie	618
prohlédnout fotografií	618
prohlédnout galerii	619
prohlédnout všech # fotek	618
prohlédnout všech # fotky	618
prohlédnout všech # fotografie	618
prohlédnout všech # fotografií	618
prohlédnout všech fotek	618
prohlédnout všech fotky	618
prohlédnout všech fotografie	618
prohlédnout všech fotografií	618
prohlédnout všechny # fotek	618
prohlédnout všechny # fotky	618
prohlédnout všechny # fotografie	618
prohlédnout všechny # fotografií	618
prohlédnout všechny fotek	618
prohlédnout všechny fotky	618
prohlédnout všechny fotografie	618
prohlédnout všechny fotografií	618
proibida a reprodução total ou parcial	4003
promijeni veličinu teksta	4403
promo sadržaj	4405
promocijsko sporočilo	4518
promotivni sadržaj	4315
promotivni članak	4315
promóció	2499
proovi # päeva tasuta	1724
proposé par	2215
prosimy o wyłączenie adblocka	3792
proč vidím tuto reklamu	637
pročitaj ceo članak	4392
pročitaj cijeli članak	4392
pročitaj kasnije	4403
pročitaj transkript	4377
pročitajte ceo tekst	4392
pročitajte cijeli članak	4392
pročitajte i	4316
pročitajte još	4316
prywatność	3705
prywatność i cookies	3707
przeczytaj całość	3806
przeczytaj cały artykuł	3806
przeczytaj również	3720
przeczytaj także	3720
przeczytaj też	3720
przeczytaj transkrypcję	3786
przejdź bez wsparcia	3682
przejdź do galerii	3806
przejdź do głównej treści	3806
przejdź do księgarni	3702
przejdź do oferty	3779
przejdź do przepisu	62
przejdź do płatności	3797
przejdź do quizu	3773
przejdź do serwisu	3705
przejdź do sklepu	3779
przejdź do strony darowizn	3797
przejdź do treści	3723
przejdź do ustawień prywatności	3705
przejdź do wpłaty	3797
przejdź na stronę główną	3806
przekaż # % podatku	3797
przekaż #%	3797
przekaż opinię	3815
przestań obserwować	3819
przetłumaczono automatycznie	3815
przetłumaczono przez ai	3815
przeładuj stronę	3796
prześlij	3804
prześlij opinię	3815
prześlij zdjęcia	3811
przypomnij mi później	3682
przypomnij później	3791
právě se děje	529
präsentiert von	835
précédent	2113
préférences cookies	2097
préférences de confidentialité	2223
prélèvement	2057
prémium	2490
prénom	2197
présenté par	2215
próbáld újra később	2592
próbálja ki # forintért	2490
próbálja újra	2592
próbálja újra később	2592
próxima	3886
próxima foto	4000
próxima imagem	4000
próxima notícia	3969
próxima página	3886
próximo artigo	3881
próximo vídeo	1694	3992
prøv # dager gratis	3533
prøv gratis	651	3533
prøv igen senere	767
prøv igjen senere	3651
prøv nu	651
prøv nå	3533
prędkość odtwarzania	3786
prを含みます	2992
pr記事	3014
psč	617	4489
pubblicità	2772
publi-rédactionnel	2095
publicitatea continuă	4141
publicité	2095
publicité - la suite ci-dessous	2095
publicité dans #	2224
publicités	2095
publică	4083
publică comentariul	4082
pular anúncio	3992
pular para o conteúdo	3886
pular para o conteúdo principal	3884
puslapis # iš #	3261
página siguiente	1583
páči sa mi to	4502
päeva küsimus	1761
päivitä sivu	2010
päivitä suostumus	1930
päivän kysymys	92	1989
päivän peli	1989
päivän ristikko	1983
pääuutiset	1939
påkrevd	3652
påkrævet	768
påmind mig senere	647
påminn mig senare	4611
później	3791
pārbaudi savas zināšanas	3274
pārbaudiet savu e-pastu	3317
pāriet uz recepti	62
pāriet uz saturu	3319
pārpublicējot atsauce obligāta	3277
pārpublicēšana aizliegta	3327
pārtraukt sekot	3323
pārvaldīt paziņojumus	3311
pārvaldīt piekrišanu	3306
pērc abonementu	3267
płatna współpraca	3823
płatne miesięcznie	3801
płatne rocznie	3801
płatność miesięczna	3801
płatność roczna	3801
předchozí	531
předchozí foto	619
předchozí fotografie	619
předchozí snímek	619
předchozí strana	619
předchozí článek	529
předmět	617
předplatit	502
předplatné	502
předplaťte si	612
přehrát	531
přehrát video	598
přehrávač se načítá	598
přehrávač videa se načítá	598
přejít do diskuse	631
přejít do e-shopu	518
přejít do galerie	619
přejít do speciálu	619
přejít k obsahu	531
přejít k platbě	609
přejít k receptu	62
přejít na kvíz	586
přejít na nabídku	592
přejít na obsah	531
přejít na online reportáž	619
přejít na recept	62
přejít na stránku darů	609
přeloženo automaticky	629
přeloženo pomocí ai	629
přepis	599
přeskočit na obsah	619
přestat sledovat	633
přetisk zakázán	625
přečtěte si	529
přečtěte si také	529
přečíst později	635
přečíst přepis	598
přidat do košíku	592
přidat do mých témat	633
přidat jako preferovaný zdroj	633
přidat komentář	527
přidat mezi preferované zdroje	633
přidejte názor	527
přidejte si nás mezi preferované zdroje	633
přihlaste se a komentujte	631
přihlásit	502
přihlásit k odběru	508
přihlásit přes facebook	612
přihlásit přes google	612
přihlásit přes seznam	612
přihlásit se	502
přihlásit se do diskuse	631
přihlásit se k odběru	616
přihlásit se přes apple	612
přihlásit se přes facebook	612
přihlásit se přes google	612
přihlásit se přes seznam	612
přihlášení	502
přijmout	521
přijmout a pokračovat	595
přijmout a zobrazit	595
přijmout vše	521
přijmout všechny	596
přijmout všechny cookies	595
připomenout později	499
přispějte	500
přispět	500
přispět jednorázově	609
přispět měsíčně	609
příjmení	617
""", 'q': """
qq好友	5317
qq空间	5317
qr कोड स्कैन करें	2455
qr কোড স্ক্যান করুন	386
qr 코드를 스캔하세요	3152
qrコードからダウンロード	3022
qrコードを読み取ってください	3022
qr코드로 다운로드	3152
qr코드를 스캔하세요	3152
qu'avez-vous pensé de cet article	2141
qual o seu nível de satisfação com esta notícia	3908
qualcosa è andato storto	2873
quan tâm nhất	5194
quay lại	5154
quay lại đầu trang	5238
quellen und weiterführende links	855
queremos conocer tu opinión	1622
queremos saber a sua opinião	3921
questa email è già registrata	2905
questa pagina ti è stata utile	2843
questo articolo ti è stato utile	2843
questo articolo è bloccato	2870
questo campo è obbligatorio	2872
questo riassunto ti è stato utile	2809
questo video non è disponibile	2851
questo video non è più disponibile	2851
quieres añadir otro usuario a tu suscripción	1532
quitter le plein écran	2178
quizi çöz	4911
quizás más tarde	1526
quizás te interese	1577
quy định bình luận	5193
quyên góp	5129
quyên góp ngay	5129
qué opinas	1572
qué te ha parecido esta noticia	1622
quét mã qr	5206
quét mã qr để tải	5206
quét mã qr để tải ứng dụng	5206
quên mật khẩu	5132
quản lý cookie	5204
quản lý lựa chọn	5233
quản lý sự đồng ý	5204
quản lý tùy chọn	5233
quảng cáo	5143
quảng cáo - bài viết tiếp tục bên dưới	5187
""", 'r': """
r$ # por mês durante # meses	3930
radote klaidą	3204
radote klaidą tekste	3204
radās kļūda. mēģiniet vēlāk	3317
radīts ar mākslīgo intelektu	3321
rafraîchir la page	2189
raksti komentāru	3273
raksts ir aizsargāts ar autortiesībām	3327
raksts ir slēgts	3315
raksts tiek papildināts	3274
raksts turpinās pēc reklāmas	3276
rakstu lasa mākslīgais intelekts	3308
rakstīt autoram	3319
rakstīt komentāru	3273
raktažodžiai	3241
rao vặt	5143
raportează	4083
raportează comentariul	4130
raportează o eroare	4055
raportează o greșeală	4119
raportoi virheestä	2025
rapportér	781
rapportér annonce	785
rapportér fejl	679
razvrščanje	4599
rašykite redakcijai	3253
rašyti autoriui	3252
rašyti komentarą	3198
reagovať	4502
recargar la página	1660
recargar página	1660
recarrega la pàgina	468
recarregar a página	3958
recarregar página	3958
receber notificações	3923
recept mentése	62
recept nyomtatása	62
recevez nos alertes en temps réel	2151
recevez une alerte à chaque article de l'auteur	2151
reclamă	4033
recomandarea redacției	4076
recomandări	4039
recomandări by taboola	4062
recomandări taboola	4062
recomandările editorilor	4076
recomandările partenerilor	4062
recomandările redacției	4039
recomendado para você	3881
recommandé	2109
recommandé pour vous	2109
recommandés	2109
recordar más tarde	1526
recuérdamelo más tarde	1526
recíbela	1545
recíbela gratis	1545
recíbelo	1545
redacția	4050
redare automată	4091
redirecționează # la sută	4107
redirecționează #%	4020
redă video	4090
redă videoclipul	4090
refuză toate	4052
refuză tot	4095
regala este artículo	1681
regalar artículo	1532
regalar este artículo	1681
registrovať sa	4413
registruokitės nemokamai	3198
registruokitės į seminarą	3205
registrácia	4413
regisztráció	2490
regisztrálok	2490
regler för kommentarer	4745
regler og vilkår gjelder	3556
regras de comentários	3935
regras dos comentários	3935
regístrate	1532
rekisteröidy	1912
rekisteröidy maksutta ja lue	1912
reklaami lõpp	1785
reklam içeriğidir	4914
reklama się skończyła	3823
reklami geç	4841
reklám	2499
reklám vége	2610
reklámblokkolót használ	2583
reklámblokkolót használsz	2583
reklāma	3267
reklāmas beigas	3326
reklāmas raksts	3276
reklāmraksts	88	3276
relacja na żywo	3806
relaterade ämnen	4649
rendeld meg a könyvet	2564
rendelje meg a könyvet	2564
rendezés	2604
rendszeres támogatás	2587
renovar suscripción	1699
reportar comentário	3984
reportar erro nesta página	3908
reproducció automàtica	456
reproducción automática	1647
reproducción prohibida	1707
reproducir vídeo	1646
reproduction réservée	2237
reproductor de vídeo	1694
reproduzir vídeo	3944
reproduzir áudio	3944
reprodução automática	3945
reprodução proibida	4003
reserve já	4006
resmi büyüt	4938
responda à enquete	3935
rester connecté	2194
restez informé	2068
restez informés	2068
resultado da votação	3984
resultados de la votación	1640
resumen automático	1607
resumo da notícia	3908
resumé lavet af ai	777
retour à l'accueil	2200
retour à la liste	2200
retour à la page d'accueil	2111
retrage consimțământul	4094
rettelser og præciseringer	774
revenir à l'accueil	2200
revoir la vidéo	2224
rezerviši mesto	4373
rezervovať miesto	4470
rezervujte si místo	592
rezervuoti vietą	3236
rezervă un loc	4060
rezervă-ți locul	4060	4088
rezervēt vietu	3304
rezolvă testul	4085
rezygnuję z newslettera	3827
reîmprospătează pagina	4106
reîncarcă pagina	4106
reînnoiește abonamentul	4137
reģistrējies bez maksas	3267
reģistrēties	3267
reši križanko	4568
reši kviz	4370	4568
reši ukrštenicu	4370
režim celej obrazovky	4475
režim celé obrazovky	598
ricordamelo più tardi	2743
riješi križaljku	4370
riješi kviz	4370
riproduzione riservata ©	2911
rizami geri çek	4845
rodyti galeriją	3252
rodyti mažiau	3206	3252
rodyti turinį	3238
rodyti viską	3206
rozumím	533
rozwiąż krzyżówkę	3773
rozwiń	3706	3723
rozwiń wszystko	3724
ročne	4486
ročná platba	4486
ročné predplatné	4486
roční platba	613
roční předplatné	613
ročně	613
rychlost přehrávání	598
ryhdy kannatusjäseneksi	2011
rätta	4642
rätta oss	4642
rättelse	4642
rättelsepolicy	4738
rättelser och förtydliganden	4738
règles de commentaires	2170
règles des commentaires	2170
réactions	2103
réagir	2087	2103
réagir à cet article	2103
réagissez	2103
réagissez à cet article	2103
réductions et codes promo	2241
réduire la police	2162
réduire la taille de la police	2162
réduire la taille du texte	2162
réduire le texte	2213
répondez au quiz	2173
répondez au sondage	2170
répondre	2103
réseaux sociaux	2088
réserver mes places	2176
réservez vos places	2176
réservé aux inscrits	2058
résiliable à tout moment	2158
résultats	93
résultats du sondage	2149
résumé de l'article	2141
résumé de l'article en # points	2141
résumé en # secondes	2141
résumé ia	2210
résumé par l'ia	2210
részletek	2515
rétablir le son	2178
rösta	92	4704
rösta här	4652
rösta i omröstningen	4652
rösta nu	92	4700
rút lại sự đồng ý	5204
rückmeldung geben	1018
rýchlosť prehrávania	4475
rādīt # atbildes	3322
rādīt atbildes	3322
rādīt galeriju	3319
rādīt mazāk	3275	3319
rādīt rezultātus	3302
rādīt saturu	3306
rādīt un piekrist	3306
rādīt vairāk	3274
rādīt visu	3275
rămâi conectat	4111
răspunde	4038
răspunde la sondaj	4082
rėmimas	3207
rėmėjo turinys	3259
""", 's': """
s'abonner à ce dossier	2234
s'abonner à ce sujet	2234
s'abonner à ce thème	2234
s'abonner à cet auteur	2234
s'abonner à partir de #€	2058
s'està carregant el reproductor	455
s'està carregant el vídeo	455
s'ha produït un error	476
s'inscrire à la newsletter	2068
s-ar putea să-ți placă	4039
saada anonüümne vihje	1779
saada sõbrale	1729
saada sõnum	1776
saada vihje anonüümselt	1779
saber más	1583
sadarbības raksts	3276
sadece abonelere özel	4932
sadržaj je blokiran	4375
sadržaj je zaključan	4309
sadržaj je zaštićen autorskim pravom	4396
sadržaj nije dostupan	4375
sadržaj nije moguće prikazati	4375
sadržaj partnera	4405
saglabāt	3272
saglabāt iestatījumus	3306
saglabāt izvēli	3306
saglabāt rakstu	3272
saglabāt vēlākam	3324
sair do ecrã inteiro	3944
saistītie raksti	3269
saistītās ziņas	3269
saite ir nokopēta	3324
saite nokopēta	3272
saken er låst	3533
saken finnes også som lyd	3546
salli ja näytä	1930
salli sisältö	1995
salta la pubblicità	2899
salta pubblicità	2899
saltar anúncio	3864
saltar para o conteúdo	3884
saltar para o conteúdo principal	3884
salvar preferências	3948
salvează	4030
salvează articolul	4075
salvează pentru mai târziu	4075
salvează preferințele	4094
salvează rețeta	62
samo nujni piškotki	4573
samo nužni	4375
samo nužni kolačići	4375
samo za naročnike	4585
sans engagement, résiliable à tout moment	2158
sao chép	5228
sao chép liên kết	5138
sao chép đường dẫn	5185
sari la conținut	4041
sari la rețetă	62
sari peste reclamă	4135
satura turpinājums pēc reklāmas	3276
saturs ir aizsargāts ar autortiesībām	3327
saturs ir bloķēts	3306
sazināties ar redakciju	3320
sačuvaj	4319
sačuvaj podešavanja	4375
sačuvaj recept	62
sačuvaj vest	4319
sačuvaj za kasnije	4403
sačuvaj članak	4403
saņemt paziņojumus	3311
scanează codul qr	4098
schlagwörter	855
schließen	858
schrift größer	1022
schrift vergrößern	828
schriftgröße	828
schriftgröße anpassen	1022
schriftgröße ändern	1022
schwedenrätsel	979
scopri di più	2749
scopri di più su amazon	2915
scrie comentariul tău	4130
scrie redacției	4119
scrieți redacției	4119
sdílejte	512
sdílejte tento text	512
sdílejte text	512
sdílejte článek	512
sdílet	512
sdílet na facebooku	512
sdílet na twitteru	512
sdílet na whatsappu	635
sdílet na x	512
sdílet článek	512
se alla erbjudanden för prenumeranter	4616
se bilderna här	4652
se connecter et réagir	2103
se déconnecter	2058
se désabonner	2248
se désinscrire	2248
se grafiken här	4652
se ha producido un error al cargar el vídeo	1605
se klippet här	4652
se klippet øverst i saken	3571
se réabonner	2229
se større bilde	3572
se større billede	691
se videon här	4652
se våra erbjudanden	4728
se våre tilbud	3648
se încarcă playerul	4090
se încarcă video	4090
se încarcă videoclipul	4090
sedan # kr/mån tills du säger upp	4616
see väli on kohustuslik	1776
segui già questo argomento	2884
segui già questo autore	2884
seguir tópico	3923
seguí leyendo	1636
sei già abbonato	2749
sei già iscritto	2905
sei già iscritto alla newsletter	2829
seko tēmai	3323
sekot tēmai	3323
sekretessinställningar	4711
sekti autorių	3256
sekti temą	3256
selección de la redacción	1577
selectează	4112
selvä	1942
sem opinião	3936
sem si não seria possível	3928
sem você não seria possível	3928
semnalează comentariul	4130
semnalează o eroare	4038
senaste först	4745
send artiklen på mail	662
send på e-post	3546
send på mail	783
seniausi viršuje	3255
sense permanència	442
sesi aç	4915
sesi açmak için dokunun	4958
sesi açmak için tiklayin	4958
setări confidențialitate	4094
setări cookie	4037	4052
setări cookie-uri	4094
setări cookies	4094
setări de confidențialitate	4094
seu apoio faz a diferença	3837	3996
seu nome de usuário	3984
seuls les abonnés peuvent commenter	2149
seuraa hetki hetkeltä	2021
seuraa livenä	2021
seuraa meitä	1925
seuraa tekijää	2032
seuraa tätä aihetta	2032
seuraat jo tätä aihetta	2032
seuraat tätä aihetta	2032
seç	4933
seçenekleri yönet	4918
seçimimi kaydet	4918
seções	3881
seřadit podle	631
sfârșit publicitate	4088
sfârșitul reclamei	4088
shrani članek	4522
shrnutí ai	630
shrnutí od ai	629
si opp når du vil	3533
si è verificato un errore	2873
si è verificato un errore durante il caricamento del video	2807
sie können diesen artikel kostenlos weitergeben	950
signaler ce contenu comme inapproprié	2149
signaler un problème	2103
siguiente artículo	1577
siguiente vídeo	1694
siirry sisältöön	1941
siirry suoraan sisältöön	2021
sikeres feliratkozás	2517
sin ti no sería posible	1631
sinu hääl on arvesse võetud	1761
sinu sõnum	1777
sisu on autoriõigusega kaitstud	1786
sisältö ei ole saatavilla	1995
sisältö on estetty	1995
sisältö on suojattu tekijänoikeudella	2026
sisältöä ei voida näyttää	1995
sisältöä kumppaneiltamme	2036
siz ne düşünüyorsunuz	4876
siz ne düşünüyorsunuz? oy verin	4854
sizin için öneriler	4848
siųsti atsiliepimą	3254
siųsti draugui	3203
siųsti el. paštu	3203
siųsti komentarą	3255
siųsti naujieną	3253
siųsti žinutę	3250
skaitykite be reklamų	3259
skaitykite be ribojimų	3248
skaitykite daugiau čia	3205
skaityti plačiau	3205
skaityti visą straipsnį	3252
skaityti vėliau	3203
skann qr-koden for å laste ned appen	3637
skanna qr-koden för att ladda ner appen	4716
skaties arī	3269
skatīt cenu	3304
skatīt foto	3274
skatīt galeriju	3274
skatīt komentārus	3322
skatīt piedāvājumu	3304
skatīt piedāvājumus	3315
skatīt rezultātus	92	3302
skatīt video	3274
skatīt visus	3319
skenē qr kodu	3310
skenējiet qr kodu	3310
skjønner	3573
sklenite naročnino	4515
skontaktuj się z redakcją	3811
skontrolujte si svoju schránku	4488
skopírované	4505
skopírované do schránky	4504
skopírovať odkaz	4420
skoči na recept	62
skriftstørrelse	66
skriv din kommentar här	4642
skriv inn beløp	3645
skru på	3642
skru på lyd	3635
skru på varsler	3639
skryť odpovede	4501
skryť reklamu	4506
skrýt	533
skrýt odpovědi	631
skrýt reklamu	637
skyddas av upphovsrätt	4740
skänk en gåva	4726
skúste to neskôr	4488
skúste to znova	4488
slapukų nustatymai	3216
slapukų politika	3238
slažem se	4332
slažem se i nastavljam	4375
sledeća fotografija	4392
sledeća slika	4392
sledeća strana	4392
sledeći video	4377
sledeći članak	4392
sledovat toto téma	633
sledovat téma	633	634
sledovať autora	4503
sledovať autorku	4503
sledovať online	4491
sledovať tému	4503
sledovať túto tému	4503
sledujete téma	633
sledujete tému	4503
slik beskytter vi kildene våre	3658
slik beskytter vi våre kilder	3658
slik slår du av annonseblokkering	3643
slične vesti	4316
slične vijesti	4316
slični članci	4316
sljedeća fotografija	4392
sljedeća slika	4392
sljedeća stranica	4392
sljedeći video	4377
sljedeći članak	4392
slut på annonce	785
slut på annons	4750
slut på reklam	4750
sluta följa	4747
slutt på annonse	3669
slutt å følge	3665
slå adblocker fra	758
slå annonceblokering fra	758
slå av annonseblokkereren	3643
slå av annonseblokkeringen	3643
slå din adblocker fra	758
slå lyd fra	750
slå lyd til	750
slå lyden fra	750
slå lyden til	750
slå notifikationer til	754
slå på	3642	4720
slå på aviseringar	4718
slå på ljudet	4714
slå på notiser	4718
slå på varsler	3639
slå på varslinger	3639
slå til	757
slėpti reklamą	3259
sns 공유	3191
sns 공유하기	3191
snsでシェア	3060
snsでシェアする	3060
snsをフォロー	2946
snímek # z #	618
snímek # ze #	618
snímka # z #	4490
snímka # zo #	4490
so schützen wir unsere quellen	1012
sofortüberweisung	804
solicitarea a fost trimisă	4138
solicitação enviada	3998
solitär	979
som källa är du skyddad	4645
son dakika bildirimlerini aç	4922
son dakika gelişmelerinden haberdar olun	4922
son gelişmelerden haberdar olun	4922
sondaż	93
sonderveröffentlichung	930
sono già sostenitore	2743
sonraki fotoğraf	4965
sonraki fotoğraf için tiklayin	4851
sonraki fotoğrafa geç	4851
sonraki görsel	4965
sonraki haber için tiklayin	4851
sonraki içerik	4965
sonraki sayfa için tiklayin	4851
sonuçlar	93
sonuçlari gör	92	4855
sonuçlari göster	92	4909
sorodni članki	4519
sortează	4083
sortează după	4083
sortuj według	3817
sortér efter	780
souhlasit a pokračovat	524
souhlasím	521
souhlasím a pokračovat	595
souhlasím a zobrazit	524
souhlasím se zobrazením	521
soukromí a cookies	524
sous-titres activés	2178
sous-titres désactivés	2178
soutenez-nous dès maintenant	2049
související	529
související témata	529
související články	529
související články z webu	529
soyez le premier à commenter	2103
soyez le premier à réagir	2103
spam nélkül	2592
spander en kaffe på oss	3645
spara inställningar	4711
spara till läslistan	4749
spausdinti receptą	62
spausdinti straipsnį	3257
spațiu publicitar	4062
spela här	4700
spela videon här	4652
spill ansvarlig. # år	3556
spill med måte	3555
spill nå	3621
spis treści	3723
splošni pogoji	4574
sponsorisé	2095
sponsorlu bağlantilar	4891
sponsorlu içerik	88	4841
sponsoroitu sisältö	1926
sponsoroitua sisältöä	1928
sponsorēts saturs	3326
sponsrat innehåll	4634
sponzorirani sadržaj	4315
sponzorirani članak	4315
sponzorisani sadržaj	4405
sponzorované	4416
sponzorovaný obsah	516
sponzorováno	516
sporoči napako	4594
sporočilo	4589
spotifyで聞く	3050
spotifyで聴く	3050
spravovat upozornění	602
spravovať súhlas	4472
spravovať upozornenia	4478
sprawdź cenę	3779
sprawdź ofertę	3686
sprawdź się	3776
sprawdź skrzynkę e-mail	3803
sprawdź skrzynkę odbiorczą	3803
sprawdź swoją skrzynkę	3803
sprawdź swoją wiedzę	3773
sprejmi in prikaži	4573
sprejmi vse piškotke	4573
spremi članak	4319
spremljajte v živo	4591
sprijinul tău contează	4136
sprijină-ne	4020
správa	4489
správa bola odoslaná	4488
správa souhlasu	595
správa súhlasu	4472
spróbuj ponownie	3803
spróbuj ponownie później	3803
spręsti kryžiažodį	3234
spręsti testą	3234
spune-ne părerea ta	4082
spune-ți părerea	4055
spune-ți părerea în comentarii	4055
spuneți-ne părerea	4082
spustit kvíz	586
spustiť kvíz	4466
spustiť video	4475
später	799
später erinnern	799
späť hore	4491
späť na hlavnú stránku	4491
späť na začiatok	4491
spør vår ki om saken	3562
spēlē tagad	3302
spēlēt tagad	3302
staňte sa členom	4412
staňte se členem	500
ste našli napako	4594
ste našli napako v članku	4594
ste už predplatiteľ	4485
ste že glasovali	4568
stem nå	92	3621
stiahnuť aplikáciu	4477
stiahnuť audio	4475
stiahnuť epizódu	4475
stiahnuť na google play	4477
stiahnuť v app store	4477
stiahnuť z app store	4477
stiahnuť z google play	4477
stichwörter	855
stil spørgsmål til artiklen	679
stlmiť	4476
stop med at følge	782
straipsnio tęsinys - po reklama	3207
straipsnis saugomas autorių teisių	3260
straipsnis tęsiasi po reklamos	3207
straipsnis užrakintas	3248
straipsnį skaito dirbtinis intelektas	3240
strojovo preložené	4499
strojový preklad	4500
strojový překlad	630
strojově přeloženo	629
strona główna	3720
stroški dostave	4572
stránka # z #	618	4490
stránka # ze #	618
stránka # zo #	4490
stworzono z pomocą ai	3815
stáhnout aplikaci	600
stáhnout audio	598
stáhnout epizodu	598
stáhnout na google play	600
stáhnout podcast	598
stáhnout v app store	600
stáhnout z app store	600
stáhnout z google play	600
stáhnout zdarma	601
stäng	4611	4652
stäng annons	4750
stäng av annonsblockeraren	4721
stäng av din adblocker	4721
stäng av din annonsblockerare	4721
stäng av ljudet	4714
stäng galleri	4734
stöd oss	4612
stöd oss på patreon	4725
stöd oss via patreon	4725
större text	4749
større tekst	3667
støt med mobilepay	761
støt os	648
støt os med mobilepay	761
støt os på #er	761
støt os på patreon	761
støt via mobilepay	761
støtt oss	3530
støtt oss med vipps	3645
støtt oss på patreon	3645
støtt oss via vipps	3645
sua inscrição foi confirmada	3998
sua inscrição foi realizada com sucesso	3998
subscrição confirmada	3998
subtitrări	4091
subtítols	456
subtítulos	1647
sudoku del día	1687
sugerir correção	3908
sugerir una corrección	1622
sugestões	3881
suite après la publicité	2176
suivez vos auteurs préférés	2211
suivre ce thème	2151
suivre le thème	2211
sukurta naudojant dirbtinį intelektą	3254
sumă liberă	4107
sumă personalizată	4136
sunt de acord cu termenii și condițiile	4113
sur le même sujet	2109
sur le même thème	2109
suscripción	1532
suscripción confirmada	1700
suscríbase	1532
suscríbete	1532
suscríbete a nuestro boletín	1542
suscríbete ahora	1532
susiję straipsniai	3200
susikurti paskyrą	3198
susține	4020
susține-ne	4020
susține-ne pe patreon	4107
susțineți-ne	4020
susținut de	4128
sutikti ir tęsti	3238
sutinku ir tęsiu	3238
svaka donacija je važna	4384
svaka donacija pomaže	4384
svaki dinar je važan	4384
svaki doprinos je važan	4384
svaki doprinos pomaže	4384
svaki euro je važan	4384
svaki prilog pomaže	4384
svi članci	4392
svi članci autora	4392
sviđa mi se	4400
sviđa vam se članak	4398
swisha en gåva	4725
syötä kelvollinen sähköpostiosoite	2018
syötä summa	2011
syötä sähköpostiosoitteesi	1915
szanowna użytkowniczko, szanowny użytkowniku	3707
szanowni państwo	3706
szanowny użytkowniku	3707
szanujemy twoją prywatność	3707
szavazatodat rögzítettük	2558
szavazatát rögzítettük	2558
szavazás	93	2561
szavazás indítása	2558
szczegóły	3724
szeretne értesítéseket kapni	2579
szeretnél értesítéseket kapni	2579
szerző követése	2605
szkennelje be a qr-kódot	2578
szponzorált tartalom	88	2499
szybkość odtwarzania	3786
szállítási költség	2565
szókereső	2561
szólj hozzá	2507
szóljon hozzá	2507
szövegméret	2608
szünet	2576
sähköposti	1915
sähköposti tai käyttäjätunnus	2014
sähköpostiosoite	1915
sähköpostiosoitteesi	2018
sähköpostisi	2018
säkra din plats	4707
säästä # %	2016
säästä #%	2016
så # kr/mnd til du sier opp	3533
så gör du för att stänga av	4723
så hanterar vi personuppgifter	4639
så här stänger du av din adblocker	4723
så här stänger du av din annonsblockerare	4723
så jobbar vi med rättelser	4738
så kommenterar du	4642
så skyddar vi våra källor	4738
så stänger du av adblock	4723
så stänger du av adblocker	4723
så stänger du av annonsblockeraren	4721
så stänger du av din ad-blocker	4723
så stänger du av din adblocker	4723
så stänger du av din annonsblockerare	4721
sådan beskytter vi kilder	774
sådan beskytter vi vores kilder	774
sådan deaktiverer du din adblocker	758
sådan retter vi fejl	774
sådan slår du adblock fra	758
sådan slår du din adblocker fra	758
sé el primero en comentar	1570
sé parte	1527
sélections	2087
sì, grazie	2862
sí, quiero	1658
sí, vull	464
síganos	1558
síguenos	1558
só para assinantes	3963
sólo para suscriptores	1665
sõnum on saadetud	1776
sök	4652
søg	690
søk	3571
súhlasím	4431
súhlasím a pokračovať	4472
súhlasím so zobrazením	4431
súmate	1527
súvisiace	4417
súvisiace články	4417
súvisiaci článok	4417
süre	4916
süti beállítások	2567
süti tájékoztató	2567
sütibeállítások	2567
sütibeállítások módosítása	2570
sütik kezelése	2567
sākt testu	3302
sīkdatņu iestatījumi	3284
sīkdatņu politika	3306
sīkfailu iestatījumi	3306
słowa kluczowe	3720
sūtīt e-pastā	3324
sắp xếp theo	5194
số tiền khác	5212
""", 't': """
t'ha estat útil	448
t'ha estat útil aquest article	430
t'ha estat útil aquest resum	430
t'ha semblat útil	448
ta treść jest niedostępna	3783
ta treść jest zablokowana	3783
ta video ni več na voljo	4576
ta članek je zaklenjen	4585
taboola tarafindan sunulmuştur	4891
taboola tarafindan önerildi	4891
tack för din anmälan	4623
tack för din prenumeration	4731
tack för din röst	92	4700
tack för ditt meddelande	4731
tagasi üles	1778
taip pat žiūrėkite	3200
tak, chcę	3791
tak, chętnie	3791
tak, poproszę	3791
takaisin ylös	1941
takipten çik	4945
takk for at du meldte deg på	3651
takk for din påmelding	3651
takk for påmeldingen	3540
talebiniz gönderildi	4963
tallenna myöhemmäksi	1923
talán később	2485
tam ekrandan çik	4915
tamaño de la letra	1681
tamaño de letra	66	1557
tamaño del texto	66
también te puede gustar	1577
también te puede interesar	1577
també et pot interessar	417
também pode gostar	3933
tapahtui virhe. yritä myöhemmin uudelleen	2018
tapahtui virhe. yritä uudelleen	2018
tarjeta de crédito	1531
tarjeta de débito	1531
tarkista sähköpostisi	2018
tartalom betöltése	2567
tartalom engedélyezése	2567
tartalom megjelenítése	2567
tartalomjegyzék	2576
tasuline koostöö	1785
te ha parecido útil	1639
te ha resultado útil	1639
te ha resultado útil este artículo	1607
te ha resultado útil este resumen	1607
te ha sido útil	1639
te ha sido útil este resumen	1607
te poți dezabona oricând	4068
te rugăm să îl dezactivezi	4104
te vsebine ni mogoče prikazati	4573
te-ar putea interesa și	4076
tee meile kohvi välja	1773
tehisaru kokkuvõte	1731
tehisaru võib eksida	1780
tehisintellekt võib eksida	1780
tehty tekoälyllä	2028
teie hääl on arvesse võetud	1761
tej treści nie można wyświetlić	3783
tek seferlik bağiş	4929
tek seferlik bağiş yap	4961
tekijänoikeudella suojattu	2026
teklifi gör	4914
teklifleri gör	4962
tekoäly voi tehdä virheitä	2028
tekoälyn luoma	2028
tekoälyn tekemä	2028
tekoälyn tekemä tiivistelmä	1941
tekoälyn tiivistelmä	1941
tekoälyn tuottama	2028
tekoälytiivistelmä	1941	2029
tekst je zaključan	4386
tekst powstał przy pomocy ai	3815
tekst przetłumaczony maszynowo	3815
teksta izmērs	3324
tekststørrelse	66
tekstą įgarsino dirbtinis intelektas	3203
telefonszám	2593
telefón	4489
teljes hozzáférés	2490
teljes képernyő	2576
teljes név	2593
temas del día	1577
temi že sledite	4600
ten artykuł jest zablokowany	3800
ten film jest niedostępny	3786
ten film nie jest dostępny w twoim kraju	3786
ten film nie jest już dostępny	3786
tento obsah je blokován	595
tento obsah je zablokovaný	4472
tento obsah nemôžeme zobraziť	4472
tento obsah nemůžeme zobrazit	595
tento obsah není dostupný	595
tento obsah není k dispozici	595
tento obsah nie je dostupný	4472
tento obsah nie je k dispozícii	4472
tento obsah sa nedá zobraziť	4472
tento článek je uzamčen	612
tercihleri yönet	4957
tercihlerimi yönet	4957
termeni și condiții	4049	4050
termeni și condiții de utilizare	4049
termenii și condițiile	4049
termos e condições	3866
teste başla	4911
teste grátis	3843
testează-ți cunoștințele	4085
testează-ți cunoștințele cu quizul nostru	4055
testi başlat	4911
testi çöz	4913
testreszabás	2569
teszteld a tudásod	2513
tesztelje tudását	2513
tetszőleges összeg	2586
text bol vytvorený automaticky	4499
text byl vytvořen automaticky	629
text je chránený autorským právom	4496
text je chráněn autorským právem	625
text čte umělá inteligence	598
texten fortsätter nedan	4634
texten fortsätter under bilden	4634
texten är maskinöversatt	4742
texten är skapad automatiskt	4742
textgröße	1023
textgröße ändern	1022
teď ne	499	603
teşekkürler, mesajiniz gönderildi	4934
tham gia bình chọn	5193
tham gia khảo sát	5193
tham gia thăm dò	5193
thanh toán hàng năm	5214
thanh toán hàng tháng	5214
thanh toán qua paypal	5236
theo dõi chủ đề	5225
theo dõi chủ đề này	5225
theo dõi tác giả	5225
thoát toàn màn hình	5200
thu gọn	5153
thème suivi	2234
thèmes	2109
thématiques	2109
thêm câu trả lời	5231
thêm làm nguồn ưu tiên	5225
thêm vào giỏ hàng	5239
thích	5138
thích nhất	5194
thông tin bắt buộc	5216
thông tin doanh nghiệp	5143
thông tin quảng cáo	5187
thông tin tác giả	5164
thăm dò	93
thăm dò ý kiến	93
thư viện ảnh	5220
thẻ	5150
thời gian còn lại	5200
thời gian hiện tại	5201
thời lượng	5201
ti è stato utile	2843
tienes que iniciar sesión para guardar artículos	1635
tietosuoja ja evästeet	1930
tietosuoja- ja evästekäytäntö	1930
tietosuojakäytäntö	1995
tietosuojaseloste ja evästeet	1930
tik būtini	3238
tik būtinieji slapukai	3238
tikai nepieciešamās	3306
tikai nepieciešamās sīkdatnes	3306
tiktokで見る	3050
til støttesiden	761
tilbagetræk samtykke	747
tilbakemelding på saken	3562
tilføj en kommentar	780
tilføj kommentar	780
tilføj os som foretrukken kilde	782
tilføj som foretrukken kilde	782
tilgjengelig på google play	3637
till gåvosidan	4725
tillad og fortsæt	676
tillad én gang	747
tillat én gang	3632
tillåt	4720
tillåt alltid	4712
tillåt annonser	4724
tillåt aviseringar	4718
tillåt en gång	4711
tillåt innehåll	4711
tillåt inte	4720
tillåt notiser	4718
tillåt reklam	4724
tiltás	2582
timp rămas	4091
tin bài liên quan	5185
tin cùng chuyên mục	5150
tin cùng tác giả	5186
tin khác	5150
tin liên quan	5150
tin mới	5150
tin mới nhất	5150
tin nhắn của bạn	5237
tin nhắn của bạn đã được gửi	5216
tin nóng	5186
tin nổi bật	5150
tin quảng cáo	5187
tin tiếp theo	5220
tin trước	5150
tin tài trợ	5150	5189
tin tức liên quan	5150
tin đọc nhiều	5150
tip jar ☕	1200
tipărește	4030
tipărește articolul	4075
tipărește rețeta	62
tisk článku	635
titta på videon	4714
tiêu điểm	5150
tiến # giây	5200
tiếp theo	5153
tiếp tục sau quảng cáo	5189
tiếp tục trên trình duyệt	5206
tiếp tục trên web	5206
tiếp tục với apple	5214
tiếp tục với email	5236
tiếp tục với facebook	5214
tiếp tục với google	5214
tiếp tục đọc	5238
tlačiť	4420
to cię może zainteresować	3720
to może cię zainteresować	3720
to wideo jest niedostępne	3786
to wideo nie jest już dostępne	3786
toate știrile	4117
toda contribuição ajuda	3959
toda la información	1671
todas as notícias	3969
todavía no eres suscriptor	1665
todavía no estás registrado	1666
todos los artículos de este autor	1705
todos los artículos del autor	1705
todos los artículos del especial	1702
todos los derechos de reproducción reservados	1707
todos los vídeos	1671
todos os comentários	3872
todos os vídeos	3969
toimituskulut lisätään	1992
totes les notícies	479
toto pole je povinné	616
toto téma již sledujete	633
toto video již není dostupné	598
toto video není dostupné	598
toto video není ve vaší zemi dostupné	598
toto video nie je dostupné	4475
toto video nie je vo vašej krajine dostupné	4475
toto video už není dostupné	598
toto video už nie je dostupné	4475
tots els vídeos	479
tous droits de reproduction réservés	2237
tous nos hors-séries	2144
toute l'actualité	2109
toutes les actualités	2200
toutes les vidéos	2200
toutes nos vidéos	2200
tovább	2513
tovább a cikkre	2595
tovább a dossziéhoz	2595
tovább a galériához	2595
tovább a recepthez	62
tovább a rovatra	2511
tovább a tartalomhoz	2595
tovább a teljes cikkre	2595
tovább a támogatáshoz	2586
tovább a támogatási oldalra	2586
tovább a webshopba	2564
tovább az ajánlathoz	2564
tovább olvasom	2513
további beállítások	2570
további cikkek	2511
további cikkek a szerzőtől	2595
további cikkek a témában	2511
további cikkek betöltése	2595
további hírek	2511
további lehetőségek	2569
további részletek itt	2513
továbbiak betöltése	2513
továbbiak megjelenítése	2595
toàn màn hình	5201
traducció automàtica	456
traducción automática	1647
traducere automată	4091
traducido automáticamente	1679
tradução automática	3908
traduït automàticament	486
trang chủ	5153
trang này có hữu ích không	5193
transcripció	456
transcripción	1647
transcrição	3945
transferência bancária	3842
trenutni čas	4577
trenutni čas #	4576
treści komercyjne	3823
treści naszych partnerów	3823
treści partnerskie	3701
treść dla subskrybentów	3800
treść niedostępna	3783
treść premium	3800
treść sponsorowana	3701
treść wygenerowana przez ai	3815
treść zablokowana	3783
treść zewnętrzna	3783
tria la teva subscripció	442
trimite răspunsul	4082
troškovi dostave	4374
truy cập không giới hạn mọi bài viết	5236
trwa ładowanie odtwarzacza	3786
tryb pełnoekranowy	3786
træk dit samtykke tilbage	747
træk samtykke tilbage	747
trình phát âm thanh	5234
trước	5153
trường bắt buộc	5216
trường này là bắt buộc	5216
trả lời	5149
trở lại	5153
trở lại đầu trang	5220
tu ce părere ai? lasă un comentariu	4055
tu donación desgrava	1661
tu izmanto reklāmu bloķētāju	3313
tu navegador no puede reproducir este vídeo	1605
tue meitä	1910
tue meitä patreonissa	2011
tue työtämme	2011
tule meile tööle	1731
tuotettu tekoälyllä	2028
turinys saugomas autorių teisių	3260
turinys užblokuotas	3238
turiu paskyrą	3248
turpini lasīt	3267
turpinājums pēc reklāmas	3276
turpināt ar apple	3315
turpināt ar facebook	3315
turpināt ar google	3315
turpināt lasīt	3267
tutar seç	4961
tutar seçin	4961
tvarkyti pranešimus	3243
tvarkyti sutikimą	3238
twitter'da paylaş	4839
twitterで見る	3050
twoja prywatność jest dla nas ważna	3707
twoja wiadomość	3804
twoje imię	3804
twój adres e-mail	3689
twój e-mail	3689
twój głos został oddany	3773
twój głos został policzony	3773
twój głos został zapisany	3773
tykkää	2031
tylko dla osób pełnoletnich	3702
tylko niezbędne	3783
tytuł przelewu: darowizna	3797
tytułem: darowizna na cele statutowe	3797
tài khoản của tôi	5132
tài trợ	5143
tài trợ bởi	5229
támogass minket	2486
támogass minket patreonon	2586
támogasson minket	2486
támogasson minket a patreonon	2586
támogatom	2486
támogatom a lapot	2586
támogatom az oldalt	2586
támogatott tartalom	88	2499
támogatás	2486
támogatás paypalon	2586
támogatási oldal	2586
támogatói tartalom	2499
tárgy	2593
täisekraan	1767
tämä artikkeli on lukittu	2014
tämä juttu on lukittu	2014
tämä kenttä on pakollinen	2018
tämä sisältö ei ole saatavilla	1995
tämä video ei ole enää saatavilla	1998
tämä video ei ole saatavilla	1998
täname liitumast	1749
tässä artikkelissa	2021
tässä jutussa	2021
tässä olisi upotus facebookista	1941
tässä olisi upotus instagramista	1941
tätä sisältöä ei voida näyttää	1995
täytä ristikko	1983
täytä tämä kenttä	2018
télécharger l'appli	2185
télécharger l'audio	2178
télécharger l'épisode	2178
télécharger le mp#	2178
télécharger le podcast	2178
téléchargez l'appli	2185
téma követése	2605
téma už sledujete	633
témata	529
tému už sledujete	4503
témy	4417
témáim	2606
témák	2511
térkép betöltése	2570
térkép megnyitása	2515
términos de uso	1566
términos y condiciones	1566
tên của bạn	5217
tên hiển thị	5231
tìm hiểu thêm	5147
tìm kiếm	5153
tóm tắt ai	5224
tóm tắt bằng ai	5224
tóm tắt bởi ai	5224
tópicos	3881
tópicos relacionados	3881
tôi đã hiểu	5154
tôi đã tắt	5211
tôi đã tắt trình chặn quảng cáo	5210
tôi đồng ý	5147
tôi đồng ý với chính sách bảo mật	5216
tôi đồng ý với điều khoản sử dụng	5216
tõlgitud tehisintellekti abil	1780
több	2513
több betöltése	2595
több mutatása	2595
töltsd ki a kvízt	2513
töltsd ki kvízünket	2558
töltse ki a kvízt	2513
töltse újra az oldalt	2585
tùy chỉnh	5147
tùy chọn cookie	5204
tùy chọn khác	5227
tú qué opinas	1572
túto tému už sledujete	4503
tühista igal ajal	1724
tüm fotoğraflar	4938
tüm fotoğraflari gör	4938
tüm haberler	4848
tüm haberlere sinirsiz erişim	4962
tüm haberleri gör	4938
tüm içeriğe sinirsiz erişim	4962
tüm konular	4850
tüm konulari gör	4850
tüm oyunlar	4911
tüm videolar	4938
tüm videolari gör	4938
tüm yazilari	4848	4865
tüm yazilari gör	4938
tüm yorumlar	4847
tüm çerezleri kabul et	4957
tüm çerezleri reddet	4957
tümü	4855
tümünü gör	4854
tümünü göster	4855
tümünü kabul et	4842
tümünü reddet	4842
tăng cỡ chữ	5227
tēmas	3269
tęsinys po reklamos	3207
tęsti su apple	3248
tęsti su facebook	3248
tęsti su google	3248
tłumaczenie automatyczne	3816
tłumaczenie maszynowe	3816
tạm dừng	5173
tạm dừng video	5200
tạo bởi ai	5234
tạo tài khoản	5132
tải audio	5200
tải bài đăng	5204
tải lại trang	5210
tải nội dung	5204
tải thêm	5153
tải thêm bình luận	5193
tải trên app store	5206
tải trên google play	5206
tải tập này	5200
tải về từ app store	5206
tải về từ google play	5206
tải âm thanh	5200
tải ứng dụng	5206
tải ứng dụng ngay	5206
tất cả tin tức	5220
tất cả trò chơi	5196
tất cả video	5220
tắt tiếng	5201
tặng bài viết	5185
tặng sao	5131	5185
tặng sao cho bài viết	5185
tặng sao cho tác giả	5235
tặng tác giả ly cà phê	5131
tốc độ phát	5173	5200
từ chối	5147
từ chối tất cả	5147	5204
từ chối tất cả cookie	5233
từ khóa	5150
tự động phát	5201
""", 'u': """
u košaricu	4373
u ovom članku	4392
udostępnij	3697
udostępnij na facebooku	3697
udostępnij na twitterze	3697
udostępnij na x	3697
udostępnij w mediach społecznościowych	3697
udělit souhlas	521
ugens spørgsmål	741
ugodnost za naročnike	4571
ugodnosti za naročnike	4571
ugrađeni sadržaj	4375
ugrás a galériához	2595
ugrás a recepthez	62
ugrás a receptre	62
ugrás a tartalomhoz	2595
ugrás a tartalomra	2595
uključi	4381
uključi obaveštenja	4367
uključi obavijesti	4367
uključi se u raspravu	4399
uključi zvuk	4377
uključite javascript	4377
uključite notifikacije	4367
uključite obaveštenja	4367
uključite obavijesti	4367
uključite se u raspravu	4399
ukryj reklamę	3823
ukrštenica	4371
ulkoinen sisältö	1995
ulkopuolinen sisältö	1995
uloženo	636
uložené	4505
uložit	512
uložit na později	512
uložit nastavení	595
uložit recept	62
uložit volby	595
uložit článek	512
uložiť	4420
uložiť na neskôr	4420
uložiť nastavenia	4472
uložiť recept	62
uložiť voľby	4472
uložiť článok	4420
ultima oră	4039
ultimele știri	4039
um assinante presenteou você com este artigo	3932
un abonat ți-a oferit acest articol	4075
un abonné vous offre cet article	2161
un e-mail de confirmation vous a été envoyé	2154
un suscriptor te ha regalado este artículo	1635
un suscriptor te regala este artículo	1712
une erreur s'est glissée dans l'article	2103
ungültige e-mail-adresse	1005
unterstütze uns	800
unterstützen	800
unterstützen sie uns	800
unterstützen sie uns per paypal	917
unustasid salasõna	1774
uočili ste grešku	4395
uočili ste pogrešku	4395
uočili ste pogrešku u članku	4395
uporabniško ime	4586
uporabniško ime ali e-pošta	4585
upotettu sisältö	1995
upozornit na nové díly	634
upozornit na nové články	634
upozorniť na chybu	4495
upozornění	605
uppdatera dina inställningar	4756
uppläst av en ai-röst	4714
uppläst av en dator	4630
uppläst av en syntetisk röst	4714
uppläst av syntetisk röst	4714
uppläst med ai-röst	4630
upravit nastavení	524
upravljaj kolačićima	4375
upravljaj piškotke	4573
ur vår butik	4707
url 복사	3083
urlをコピー	2945
urlをコピーしました	3046
urlをコピーする	2992
url복사	3083
urmărește acest subiect	4067
urmărește autorul	4124
urmărește live	4067
urmărește subiectul	4124
urmărești deja acest subiect	4124
următorul	4041
următorul videoclip	4135
uslovi korišćenja	4332
ustaw jako preferowane źródło	3819
ustawienia plików cookie	3705
ustawienia prywatności	3783
ustvarjeno s pomočjo umetne inteligence	4597
utónév	2593
uutishälytykset	2005
uvek prikaži	4375
uvijek prikaži	4375
uvjeti korištenja	4332
uygulamada aç	4920
uygulamayi aç	4920
uygulamayi yükle	4920
uz sākumlapu	3319
uz sākumu	3274
uzdāvini rakstu	3324
uzdāvināt rakstu	3324
uzyskaj dostęp	3686
učitaj još	4392
učitaj objavu	4375
učitaj sadržaj	4375
učitaj video	4375
učitaj više	4392
učitavanje playera	4377
učitavanje videa	4377
ušetrite #%	4486
ušetríte #%	4486
ušetřete #%	613
ušetříte #%	613
ušteda #%	4387
uštedite #%	4387
używasz adblocka	3792
używasz programu do blokowania reklam	3792
už jsem ho vypnul	608
už jste hlasovali	586
už komentarus atsako jų autoriai	3204
už mám predplatné	4485
už mám předplatné	612
už mám předplatné, přihlásit se	503
už mám účet	612
už máte predplatné? prihláste sa	4413
už máte předplatné	612
už máte účet	4413
už máte účet? prihláste sa	4413
už podporujem	4424
už podporuji	499
už sledujete	633
už ste hlasovali	4466
uždaryti	3206
uždaryti galeriją	3252
uždaryti reklamą	3207
uživatelské jméno	613
uživatelské jméno nebo e-mail	612
uživo	4378
užpildykite apklausą	3205
užsakomasis straipsnis	3207
užsakomasis turinys	88	3207
užsisakyti knygą	3236
užsisakyti prenumeratą	3198
""", 'v': """
v košarico	4571
v tem članku	4591
v tomto článku	619
v živo	4577
vaata kõiki	1778
vaata kõiki tellija soodustusi	1724
vaata lähemalt	1731
vaba töökoht	1731
vad tycker du? rösta här	4652
vai kopsavilkums bija noderīgs	3273
vai raksts bija noderīgs	3273
vai tas bija noderīgi	3321
vai vēlaties saņemt paziņojumus	3311
vain jäsenille	2016
vain välttämättömät	1995
vain välttämättömät evästeet	1995
vairāk no autora	3319
vairāk par tēmu	3269
vairāk rakstu	3319
vaizdo grotuvas įkeliamas	3240
vaizdo įrašas	3205
vaizdo įrašas nebepasiekiamas	3240
vaizdo įrašas nepasiekiamas	3240
vaizdo įrašas nepasiekiamas jūsų šalyje	3240
vaizdo įrašo paleisti negalima	3240
vaizdo įrašą rasite čia	3205
valami elromlott. próbáld újra	2592
valami hiba történt. próbálja újra	2592
valgfrit beløb	761
valgfritt beløp	3645
van egy jó sztorija	2599
van egy jó témája	2599
van már előfizetése	2589
van már fiókja	2490
van már fiókod	2589
van már fiókom	2589
vanjski sadržaj	4375
var artikeln till hjälp	4642
var det här till hjälp	4652
var det til hjælp	777
var detta till hjälp	4742
var dette en hjælp	777
var resuméet nyttigt	679
var sammanfattningen till hjälp	4642
varbūt vēlāk	3312
varför ser jag den här annonsen	4750
varför visas den här annonsen	4750
vari atteikties jebkurā laikā	3267
varje bidrag hjälper	4726
varje bidrag räknas	4726
varje krona hjälper	4726
varje krona räknas	4726
vasta küsitlusele	1731
vastaa kyselyyn tästä	1941
vaš e-mail	4389
vaš e-naslov	4588
vaš e-poštni naslov	4588
vaš glas je bil oddan	4568
vaš glas je uračunat	4370
vaš glas je zabeležen	4370	4568
vaš glas je zabilježen	4370
vaš komentar	4319
vaš mejl	4389
vaša e-mail adresa	4389
vaša e-mailová adresa	4488
vaša poruka	4390
vaša poruka je poslana	4389
vaša poruka je poslata	4389
vaša správa	4489
vaše e-mailová adresa	616
vaše ime	4390	4589
vaše jméno	617
vaše meno	4489
vaše soukromí je pro nás důležité	524
vaše sporočilo	4589
vaše sporočilo je poslano	4588
vaše zpráva	617
veckans fråga	4704
vecākie vispirms	3322
vedno prikaži	4573
vegyél jegyet	2564
veja esta publicação no instagram	3906
veja também	3881
veja todas as opções de assinatura	3930
velg beløp	3645
velikost písma	66
veličina fonta	4403
veličina slova	4403
veličina teksta	66
velocidad de reproducción	1646
velocidade de reprodução	3944
velocitat de reproducció	455
velocità di riproduzione	2851
venujte nám # %	4482
ver # comentários	3921
ver biografía	1601
ver comentários	3872
ver conteúdo	3948
ver conteúdo externo	3906
ver dossiê	3969
ver esta publicación en instagram	1605
ver esta publicação	3991
ver esta publicação no instagram	3906
ver fotogalería	1671
ver galería	1583
ver galería de fotos	1671
ver imágenes	1702
ver la galería	1671
ver mais notícias	3969
ver más	1583
ver más artículos	1674
ver más artículos del autor	1601
ver más fotos	1579
ver más noticias	1636
ver más vídeos	1671
ver oferta de suscripción	1699
ver opciones de suscripción	1699
ver preço	3941
ver publicação	3870
ver suscripción	1699
ver también	1577
ver também	3881
ver todas as notícias	3969
ver todas las opciones de suscripción	1632
ver todos los artículos	1671
ver todos los vídeos	1671
ver todos os vídeos	3969
ver traducción	1584
ver tradução	3887
ver transcripción	1646
ver transcrição	3944
ver versión online	1717
ver versión web	1717
ver versão online	4012
ver vídeo	1583
vergrößern	862	1009
verificați adresa de email	4113
verifică-ți e-mailul	4114
verifică-ți emailul	4114
verifică-ți inboxul	4113
verlagssonderveröffentlichung	930
versandkosten können anfallen	982
vertrag kündigen	841
verträge hier kündigen	841
verwandte beiträge	855
ves a la pàgina de donacions	469
ves algún error? comunícalo	1622
veure aquesta publicació a instagram	426
vezetéknév	2593
vezi această postare pe instagram	4052
vezi conținutul	4094
vezi mai multe știri	4076
vezi prețul	4088
vezi răspunsurile	4082
vezi toate știrile	4117
vezi și	4039
već imam nalog	4386
već imam račun	4386
već imate nalog	4309
već imate pretplatu	4309
već imate račun	4309
već podržavam	4324
već pratite	4401
već pratite ovu temu	4401
već sam pretplatnik	4386
već ste glasali	4370
već ste glasovali	4370
već ste pretplatnik	4309
več iz rubrike	4519
več novic iz regije	4519
več o tem	4519
več o temi	4519
več člankov	4591
več člankov avtorja	4591
veľkosť písma	66
veľkosť textu	4504
vi kan inte visa det här innehållet	4711
viac k téme	4417
viac si o tom prečítate tu	4417
viac článkov	4491
videa ni mogoče predvajati	4576
video atskaņotājs tiek ielādēts	3308
video ei ole enää saatavilla	1998
video ei ole käytettävissä	1998
video ikke tilgængelig	750
video již není k dispozici	598
video không khả dụng	5200
video không tồn tại	5200
video mevcut değil	4915
video nav pieejams jūsu valstī	3308
video nelze přehrát	598
video není dostupné	598
video není dostupné ve vaší zemi	598
video není k dispozici	598
video nevar atskaņot	3308
video ni na voljo v vaši državi	4576
video nicht verfügbar	989
video nie je dostupné	4475
video nie je dostupné vo vašej krajine	4475
video nie je k dispozícii	4475
video nije dostupan u vašoj državi	4377
video nije dostupan u vašoj zemlji	4377
video nije moguće reproducirati	4377
video này không còn tồn tại	5200
video này không khả dụng	5200
video oynatici yükleniyor	4915
video sa nedá prehrať	4475
video sa nepodarilo načítať	4475
video se ne može reprodukovati	4377
video se nepodařilo načíst	598
video tiếp theo	5234
video trước	5234
video už není k dispozici	598
video už nie je dostupné	4475
video už nie je k dispozícii	4475
video više nije dostupan	4377
video yüklenemedi	4958
video yüklenirken hata oluştu	4958
video yükleniyor	4915
videoafspilleren indlæses	750
videoclipul următor	4135
videoen er ikke længere tilgængelig	750
videoen er ikke tilgængelig	750
videoen er ikke tilgængelig i dit land	750
videomängija laadimine	1767
videon voi katsoa jutun yläosasta	1941
videon är inte längre tillgänglig	4714
videon är inte tillgänglig	4714
videoyu izlemek için tiklayin	4854
videoyu yükle	4918
videó	2511
videó betöltése	2567
videó betöltése folyamatban	2575
videó lejátszása	2575
videó megtekintése	2575
videók	2511
videólejátszó betöltése	2575
videónkat itt nézheti meg	2513
vidéo	2113
vidéo indisponible	2178
vidéo non disponible	2178
vidéo précédente	2224
vidéo suivante	2224
vidéo à la une	2224
vielen dank für deine nachricht	1004
vielen dank für deine stimme	977
vielen dank für ihr feedback	907
vielen dank für ihre anmeldung	815
vielen dank für ihre nachricht	1004
vielen dank für ihre stimme	977
vielen dank für ihre teilnahme	92
vielleicht später	799
vienkartinė auka	3246
vienkartinė parama	3247
vienmēr atļaut	3306
vienmēr rādīt	3306
vienreizējs ziedojums	3314
viestisi on lähetetty	2018
vil du få varsler	3639
vilkår	674	3557
vill du få notiser	4718
vill du få pushnotiser	4718
vipps et beløp	3530
virheellinen sähköpostiosoite	2018
vis bildet i full størrelse	3572
vis færre	690	3571
vis i fuld skærm	770
vis oversættelse	692
vis større bilde	3572
vis større billede	691
visa bilden i helskärm	4652
visa färre	4652
visa i helskärm	4734
visa i webbläsare	4756
visa i webbläsaren	4756
visa inlägg från facebook	4652
visa inlägg från instagram	4652
visa innehåll	4636
visa innehållet	4711
visa lösenord	4728
visa och godkänn	4711
visa översättning	4653
visas tiesības paturētas	3327
visi komentāri	3322
vissza a címlapra	2595
vissza a főoldalra	2595
vissza a tetejére	2513
vissza az oldal tetejére	2595
visszajelzés	2507
visszajelzés küldése	2602
viteză de redare	4090
vizitează magazinul	4088
više o temi	4316
više od autora	4392
više vijesti iz regije	4316
više članaka	4392
više članaka autora	4392
viết bình luận	5149	5170
viết bình luận của bạn	5193
viết trả lời	5193
vlastná suma	4482
vlastní částka	609
vložený obsah	595
vložit do košíku	592
vložit komentář	631
vložiť do košíka	4470
vložiť komentár	4501
vnesite e-poštni naslov	4588
vnesite veljaven e-poštni naslov	4588
voce generată de ai	4090
você concorda? vote	3921
você está seguindo este tema	4002
você já está inscrito	3998
você já segue este tema	3977
você já votou	3935
você pode gostar	3881
você pode se interessar	3881
você segue este autor	4002
você também pode gostar	3881
voir le détail	2114
voir les détails	2114
voir les réponses	2170
voir les résultats	92	2114
voir les résultats du sondage	2149
voir tous les thèmes	2111
voir toute l'actualité	2200
voir toutes les vidéos	2200
voix générée par ia	2224
voltar ao início	3969
voltar atrás	3887
voltar à página inicial	3969
volver al índice	1702
volver atrás	1584
von einer künstlichen stimme vorgelesen	989
von ki übersetzt	1017
vorgelesen von einer künstlichen stimme	989
vos réactions	2103
votează	92
votează în sondaj	4082
votează în sondajul nostru	4055
votre avis nous intéresse	2149
votre demande a bien été envoyée	2230
votre demande a été envoyée	2230
votre message a bien été envoyé	2196
votre nom et prénom	2230
votre prénom	2197
votre soutien fait la différence	2227
votre vote a bien été pris en compte	2170
votre vote a été enregistré	2170
votre vote a été pris en compte	92
votul dumneavoastră a fost înregistrat	4082
votul tău a fost înregistrat	4082
vous aimerez peut-être	2109
vous avez déjà un compte	2058
vous avez déjà un compte ? connectez-vous	2058
vous avez déjà un compte ? identifiez-vous	2058
vous avez déjà voté	2170
vous bloquez nos publicités	2226
vous n'êtes pas abonné	2194
vous n'êtes pas encore inscrit	2195
vous n'êtes pas inscrit	2195
vous possédez déjà un compte	2058
vous pourriez être intéressé	2109
vous souhaitez témoigner	2235
vous suivez ce thème	2234
vous suivez déjà ce sujet	2211
vous suivez déjà ce thème	2211
vous suivez déjà cet auteur	2211
vous êtes bien inscrit	2230
vous êtes déjà inscrit	2231
vous êtes inscrit	2231
vprašanje dneva	4568
vreau să donez	4108
vreau să primesc newsletterul	4068
vreau să susțin	4107
vsak evro šteje	4583
vsak petek. brezplačno. brez spama	4588
vsak prispevek šteje	4583
vsaka donacija šteje	4583
vsebina je avtorsko zaščitena	4595
vsebina sporočila	4518
vsebine naših partnerjev	4603
vsebine ni mogoče prikazati	4573
vsi članki	4591
vsi članki avtorice	4591
vsi članki avtorja	4591
vstúpiť do diskusie	4420
vstúpiť do galérie	4491
vui lòng kiểm tra email	5216
vui lòng nhập bình luận	5231
vui lòng nhập email	5216
vui lòng nhập email hợp lệ	5216
vui lòng nhập họ tên	5216
vyberte si predplatné	4485
vyberte si předplatné	612
vyberte částku	609
vybrat předplatné	612
vybrať	4486
vybrať predplatné	4485
vygenerované ai	4499
vygenerované pomocou ai	4499
vygenerováno ai	629
vygenerováno pomocí ai	629
vyplňte toto pole	616
vypnite blokovanie reklám	4480
vypnite prosím adblock	4480
vypnite, prosím, adblock	4480
vypnúť zvuk	4475
vypněte prosím adblock	606
vypněte si adblock	606
vypočuť si článok	4475
vypočuť článok	4475
vyskytla sa chyba. skúste to znova	4488
vyskúšajte si kvíz	4466
vytisknout článek	512
vytlačiť	4420
vytlačiť recept	62
vytlačiť článok	4420
vytvorené ai	4499
vytvorené pomocou ai	4499
vytvorené umelou inteligenciou	4499
vytvořeno ai	629
vytvořeno pomocí ai	629
vytvořeno umělou inteligencí	629
vytvořila ai	629
vytvořit účet	502
vyzkoušejte si kvíz	586
vyzkoušet	502
vyčerpali ste limit článkov	4485
vágólapra másolva	2608
válassz csomagot	2589
válassz előfizetést	2589
válassz összeget	2586
válasszon csomagot	2589
válasszon előfizetést	2589
válasszon összeget	2586
válasz	2604
válaszok elrejtése	2603
válaszok megjelenítése	2603
válaszolok	2604
választom	2590
választás mentése	2567
vásárlás a webshopban	2502
váš e-mail	508
váš email	616
váš hlas bol započítaný	4466
váš hlas bol zaznamenaný	4466
váš hlas byl započítán	586
váš hlas byl zaznamenán	586
väiksem tekst	1783
väline sisu	1742
välj	4729
välj abonnemang	4728
välj belopp	4725
välj din prenumeration	4728
välj ditt abonnemang	4728
välj erbjudande	4728
välj prenumeration	4728
välj som föredragen källa	4747
vänligen stäng av annonsblockeraren	4721
värsked uudised	1726
vælg	765
vælg abonnement	764
vælg beløb	761
vælg dit abonnement	764
vælg som foretrukken kilde	782
vælg tilbud	764
vérifiez votre boîte de réception	2196
vérifiez votre boîte mail	2196
vés a la recepta	62
více	529
více k tématu	529
více o tématu	529
více si o tom přečtete zde	529
více článků	619
vídeo anterior	1694	3992
vídeo destacado	1694
vídeo indisponível	3944
vídeo no disponible	455	1646
vídeo não disponível	3944
vídeo seguinte	3992
vídeo siguiente	1694
vídeos	1577	3881
võib-olla hiljem	1771
võid igal ajal loobuda	1776
võta nõusolek tagasi	1765
võta toimetusega ühendust	1779
výber redakcie	4417
výběr redakce	529
výhoda pre predplatiteľov	4470
výhoda pro předplatitele	592
výhody pre predplatiteľov	4470
výhody pro předplatitele	592
výsledky	93
výsledky ankety	599
výsledky hlasovania	4476
výsledky hlasování	599
vēl nav konta	3315
vēl neesi abonents	3315
všech # fotek	618
všech # fotky	618
všech # fotografie	618
všech # fotografií	618
všech fotek	618
všech fotky	618
všech fotografie	618
všech fotografií	618
všechny # fotek	618
všechny # fotky	618
všechny # fotografie	618
všechny # fotografií	618
všechny fotek	618
všechny fotky	618
všechny fotografie	618
všechny fotografií	618
všechny komentáře	631
všechny články	619
všechny články autorky	619
všetky komentáre	4501
všetky články	4491
všetky články autora	4491
všetky články autorky	4491
všeč mi je	4599
vždy povolit	596
vždy povoliť	4473
vždy zobrazovat	595
vždy zobrazovať	4472
về trang chủ	5220
về tác giả	5221
về đầu trang	5153
""", 'w': """
w każdy piątek. za darmo. bez spamu	3803
warto przeczytać	3720
was können wir besser machen	907
wczytaj treść	3783
wczytaj więcej	3806
webshopunkból	2564
webáruház	2501
weiterblättern	1009
weitere beiträge	855
werbung schließen	1024
werbung überspringen	835
weź udział w dyskusji	3770
whatsapp'ta paylaş	4839
whatsapp'tan paylaş	4947
whatsappで読む	2992
wiadomość	3804
wiadomość została wysłana	3803
wideo jest niedostępne	3786
wideo niedostępne	3786
widzisz błąd	3811
wie gefällt ihnen dieser artikel	907
wie wir unsere quellen schützen	1012
wielkość czcionki	66
wielkość tekstu	3821
więcej	3720
więcej artykułów	3720
więcej informacji	3720
więcej na ten temat	3720
więcej o	3720
więcej od tego autora	3806
więcej tekstów autora	3806
więcej z	3720
wpisz kwotę	3797
wpisz swój e-mail	3689
wprowadź adres e-mail	3689
wpłata jednorazowa	3798
wpłata miesięczna	3798
wpłać	3683
wpłać jednorazowo	3797
wpłać teraz	3683
wróć do góry	3806
wróć na górę	3806
wróć na stronę główną	3806
wspieraj co miesiąc	3797
współpraca płatna	3823
współpraca reklamowa	3701
wszystkie # zdjęcia	3805
wszystkie # zdjęć	3805
wszystkie artykuły	3806
wszystkie artykuły autorki	3806
wszystkie zdjęcia	3805
wszystkie zdjęć	3805
wybierz kwotę	3797
wybierz ofertę	3800
wybierz prenumeratę	3800
wybierz subskrypcję	3800
wycofaj zgodę	3783
wykorzystałeś limit artykułów	3800
wykryliśmy adblocka	3792
wypełnij to pole	3803
wypisz się	3827
wypisz się w dowolnym momencie	3803
wypróbuj	3686
wyraź zgodę	3705
wystąpił błąd	3804
wystąpił błąd. spróbuj ponownie	3803
wystąpił błąd. spróbuj ponownie później	3803
wyłącz adblocka	3792
wyłącz blokowanie reklam	3792
wyłącz dźwięk	3786
wyłącz reklamy	3823
wyłączyłam adblocka	3793
wyłączyłem adblocka	3792	3793
wyślij	92	3804
wyślij e-mailem	3697
wyślij komentarz	3817
wyślij mailem	3821
wyślij opinię	3815
wyślij wiadomość	3803
wyślij zdjęcia	3811
wyślij zgłoszenie anonimowo	3811
wyślij znajomemu	3697
wyświetl treść	3783
wyświetl w przeglądarce	3827
wählen	1003
własna kwota	3797
włącz	3791
włącz dźwięk	3786
włącz javascript	3786
""", 'x': """
x'te paylaş	4839
xem bình luận	5149
xem bản ghi	5200
xem bản gốc	5154
xem bản đồ	5154
xem bộ ảnh	5220
xem chi tiết	5154
xem chuyên đề	5220
xem các bài viết của tác giả	5164
xem các câu trả lời	5193
xem các gói	5236
xem công thức	62
xem giá	5199
xem giá tốt nhất	5239
xem gói đăng ký	5236
xem kết quả	92	5154
xem lại	5201
xem nhiều	5150
xem nhiều nhất	5150
xem nhiều trong tuần	5186
xem nội dung	5204
xem sản phẩm	5239
xem thêm	5150	5153
xem thêm bài của tác giả	5164	5220
xem thêm bình luận	5149	5170
xem thêm tin	5220
xem thêm video	5220
xem thêm ảnh	5220
xem tiếp	5153
xem toàn bộ	5153
xem trên ứng dụng	5206
xem trả lời	5193
xem tất cả	5153
xem tất cả bài viết	5164
xem tất cả bình luận	5170	5193
xem tất cả ảnh	5220
xem ưu đãi	5199
xem ảnh cỡ lớn	5220
xem ảnh lớn	5220
xでシェア	2945
xでシェアする	2992
xでポスト	2945
xで共有	3046
xで表示	3050
xで見る	3050
x로 공유	3178
x에서 보기	3182
""", 'y': """
y tú qué opinas	1572
ya estás suscrito	1632
ya tengo suscripción	1534
ya tengo una suscripción	1534
ya tenés suscripción	1632
yahoo! japan idでログイン	3032
yahoo!ショッピングで見る	3014
yahoo!ショッピングで購入	3014
yanit gönder	4908
yanitlari gör	4908
yanitlari göster	4908
yapay zeka ile seslendirilmiştir	4915
yapay zeka ile özet	4854
yapay zeka ile özetle	4944
yapay zeka ile üretildi	4958
yapay zeka özeti	4854
yapay zekâ ile seslendirildi	4915
yapay zekâ ile üretildi	4958
yapay zekâ tarafindan seslendirildi	4915
yapay zekâ özeti	4944
yazara e-posta gönder	4940
yazara mesaj gönder	4940
yazarin diğer haberleri	4848
yazarin diğer yazilari	4848	4865
yazarin tüm yazilari	4848	4865
yazarin önceki yazilari	4865
yazinin devami aşağida	4891
yaziyi büyüt	4947
yaziyi küçült	4947
yeni oyunumuzu keşfet	4953
ymmärrän	1942
yorum gönder	4847
yorum yapmak için giriş yap	4908
yorumlar sadece abonelere açiktir	4952
yorumlari gör	4847
yorumu gönder	4908
yorumu şikayet et	4952
yorumu şikâyet et	4952
yorumunu gönder	4908
youtube-tartalom megjelenítése	2513
youtube-videó betöltése	2570
youtubeで見る	3050
youtubeで視聴	3050
youtube에서 보기	3182
yritä myöhemmin uudelleen	2018
yritä uudelleen	2018
yukari çik	4938
yz özeti	4854
yêu cầu của bạn đã được gửi	5237
""", 'z': """
z našeho e-shopu	592
z našeho obchodu	592
z nášho e-shopu	4470
z nášho obchodu	4470
z titulní strany	529
za naročnike	4585
zaakceptuj i pokaż	3783
zaboravili ste šifru	4386
zabranjeno prenošenje	4396
zabudnuté heslo	4413
zadajte platný e-mail	4488
zadejte platný e-mail	616
zadejte svůj e-mail	508
zadejte částku	609
zagłosuj	92
zahlungsart wählen	803
zainstaluj aplikację	3788
zakázat	605
zakázať	4479
zakúpiť licenciu	4496
zaloguj się	3686
zaloguj się przez apple	3800
zaloguj się przez facebooka	3800
zaloguj się przez google	3800
zaloguj się z google	3800
zamknij galerię	3806
zamknij reklamę	3823
zamów	3703
zamów książkę	3779
zamów teraz	3702
zapamatovat přihlášení	612
zapamatovat si mě	612
zapamiętaj mnie	3801
zapamätať si ma	4485
zapisz na później	3697
zapisz się	3689
zapisz się na newsletter	3689
zapisz wybór	3783
zapnout upozornění	602
zapnúť	4479
zapnúť notifikácie	4478
zapnúť titulky	4475
zapnúť upozornenia	4478
zapnúť zvuk	4475
zapomenuté heslo	502
zapomniałem hasła	3800
zapomniałeś hasła	3800
zapomněl jsem heslo	612
zapomněli jste heslo	612
započni kviz	4370
zarejestruj się	3686
zarezervovat místo	592
zarządzaj plikami cookies	3783
zarządzaj powiadomieniami	3790
zarządzaj zgodami	3705
zarządzaj zgodą	3783
zaten üye misiniz	4830
zauważyłeś błąd	3811
zavrieť galériu	4491
zavrieť reklamu	4506
zavřít	499
zavřít galerii	619
zavřít reklamu	637
začať kvíz	4466
začni kviz	4568
začít kvíz	586
załaduj film	3783
załaduj post	3783
załaduj treść	3783
załaduj wideo	3783
załaduj więcej	3723
załóż konto	3686
zaštita osobnih podataka	4332
zaštita privatnosti	4332
zašto vidim ovaj oglas	4405
zašto vidim ovu reklamu	4405
zbývající čas	599
zbývající čas #	598
zbývající čas -#	598
zdarma, každý pátek	509
zdieľajte tento text	4420
zdieľajte článok	4420
zdieľať	4420
zdieľať na facebooku	4420
zdieľať na whatsappe	4504
zdieľať článok	4420
zdjęcie # z #	3805
zdjęcie #/#	3805
zeskanuj kod i pobierz aplikację	3788
zeskanuj kod qr, aby pobrać aplikację	3788
zezwól	3791
zezwól i kontynuuj	3707
zezwól i pokaż	3707
zezwól na powiadomienia	3790
zezwól na reklamy	3796
zezwól raz	3783
zgadzam się	3705
zgadzam się na powiadomienia	3790
zgadzam się na wyświetlanie treści	3705
zgłoś	3714	3818
zgłoś błąd	3714
zgłoś komentarz	3817
zgłoś nadużycie	3817
zgłoś reklamę	3823
ziedot katru mēnesi	3314
ziņa ir nosūtīta	3317
ziņa tiek papildināta	3274
ziņo par kļūdu	3273
ziņot par komentāru	3322
ziņot par kļūdu	3273
zkontrolujte svoji e-mailovou schránku	616
zkontrolujte svou schránku	616
zkopírovat odkaz	512	513
zkopírovat odkaz na článek	512
zkopírováno	636
zkopírováno do schránky	635
zkuste to prosím později	616
zmeniť súhlas	4472
zmeniť veľkosť písma	4504
zmenšit písmo	635
zmenšiť písmo	4504
zmień rozmiar tekstu	3821
zmień ustawienia	3707
zmień ustawienia cookies	3707
zmień zgodę	3783
změnit nastavení	524
změnit nastavení cookies	524
změnit souhlas	595
změnit velikost písma	635
znajdź nas na facebooku	3698
znalazłeś błąd	3811
znalazłeś błąd w tekście	3811
značky	4417
znova naloži stran	4582
znova načítať stránku	4481
znovu načíst stránku	608
zobacz # zdjęcia	3805
zobacz # zdjęć	3805
zobacz cenę	3779
zobacz galerię	3723
zobacz mapę	3724
zobacz ofertę	3779
zobacz również	3720
zobacz szczegóły	3724
zobacz także	3720
zobacz także inne	3720
zobacz też	3720
zobacz w przeglądarce	3827
zobacz więcej	3720
zobacz wszystkie # zdjęcia	3805
zobacz wszystkie # zdjęć	3805
zobacz wszystkie artykuły	3806
zobacz wszystkie zdjęcia	3805
zobacz wszystkie zdjęć	3805
zobacz zdjęcia	3805
zobacz zdjęć	3805
zobrazit # fotografií	618
zobrazit # odpovědi	631
zobrazit a přijmout	595
zobrazit fotografií	618
zobrazit komentáře	631
zobrazit méně	533	619
zobrazit nabídku	592
zobrazit nabídky	612
zobrazit odpovědi	631
zobrazit originál	533
zobrazit předplatné	612
zobrazit přepis	598
zobrazit více	531
zobrazit výsledky	92	533	586
zobrazit vše	531
zobrazit všech # fotek	618
zobrazit všech # fotky	618
zobrazit všech # fotografie	618
zobrazit všech # fotografií	618
zobrazit všech fotek	618
zobrazit všech fotky	618
zobrazit všech fotografie	618
zobrazit všech fotografií	618
zobrazit všechny # fotek	618
zobrazit všechny # fotky	618
zobrazit všechny # fotografie	618
zobrazit všechny # fotografií	618
zobrazit všechny fotek	618
zobrazit všechny fotky	618
zobrazit všechny fotografie	618
zobrazit všechny fotografií	618
zobrazit všechny články	619
zobraziť # fotiek	4490
zobraziť # fotky	4490
zobraziť # fotografie	4490
zobraziť # fotografií	4490
zobraziť # odpovede	4501
zobraziť a prijať	4472
zobraziť cenu	4470
zobraziť diskusiu	4420
zobraziť fotiek	4490
zobraziť fotky	4490
zobraziť fotografie	4490
zobraziť fotografií	4490
zobraziť galériu	4491
zobraziť heslo	4485
zobraziť komentáre	4501
zobraziť menej	4418
zobraziť obsah	4431
zobraziť odpovede	4501
zobraziť ponuku	4470
zobraziť ponuky	4485
zobraziť popis	4491
zobraziť predplatné	4485
zobraziť prepis	4475
zobraziť titulky	4475
zobraziť viac	4418
zobraziť výsledky	92	4466
zobraziť všetko	4418
zobraziť všetky # fotiek	4490
zobraziť všetky # fotky	4490
zobraziť všetky # fotografie	4490
zobraziť všetky # fotografií	4490
zobraziť všetky fotiek	4490
zobraziť všetky fotky	4490
zobraziť všetky fotografie	4490
zobraziť všetky fotografií	4490
zobraziť všetky články	4491
zobraziť všetkých # fotiek	4490
zobraziť všetkých # fotky	4490
zobraziť všetkých # fotografie	4490
zobraziť všetkých # fotografií	4490
zobraziť všetkých fotiek	4490
zobraziť všetkých fotky	4490
zobraziť všetkých fotografie	4490
zobraziť všetkých fotografií	4490
zoradiť podľa	4501
zostań patronem	3683
zostań patronką	3797
zostať prihlásený	4485
zostávajúci čas	4476
zostávajúci čas #	4475
zostávajúci čas -#	4475
zpráva	617
zpráva byla odeslána	616
zpráva pro příjemce: dar	609
zpět na hlavní stránku	619
zpět na začátek	619
zpět nahoru	531
zrušit můžete kdykoli	612
zrušit můžete kdykoliv	612
zrušiť môžete kedykoľvek	4485
zu meine themen hinzufügen	1021
zu meinen themen hinzufügen	1021
zum rätsel	977
zum vollständigen artikel	1007
zur großansicht	1007
zur leseliste hinzufügen	950
zur merkliste hinzufügen	828
zur übersicht	858
zurück	848
zurück nach oben	858	1007
zurück zum anfang	1018
zurück zur startseite	1007
zurück zur übersicht	1007
zvoliť	4486
zvolte předplatné	612
zvolte částku	609
zvoľte predplatné	4485
zvoľte sumu	4482
zväčšiť	4476
zväčšiť foto	4491
zväčšiť fotografiu	4491
zväčšiť písmo	4504
zväčšiť text	4504
zvětšit	531
zvětšit foto	619
zvětšit fotografii	619
zvětšit písmo	635
zvětšit text	635
zwiń	3723
zásady cookies	595
zásady ochrany osobných údajov	4472
získat licenci	626
získat předplatné	612
získať licenciu	4497
získať predplatné	4485
zůstat přihlášen	612
""", '£': """
£# at amazon	1463
""", '©': """
©ntb	3601
""", 'à': """
à découvrir	2109
à la une	2109
à lire	2109
à lire aussi	2109
à lire dans ce dossier	2109
à lire dans la même rubrique	2109
à lire ensuite	2109
à lire également	2109
à ne pas manquer	2109
à voir	2109
à voir aussi	2109
à voir ensuite	2232
""", 'á': """
áno, chcem	4479
áno, prosím	4479
átirat	2576
átirat elolvasása	2575
átirat megjelenítése	2575
áudio gerado por ia	3908
áudio gerado por voz sintética	3908
""", 'ä': """
ähnliche artikel	855
ähnliche beiträge	855
ähnliche themen	855
äldst	4746
äldsta	4746
äldsta först	4745
älteste	1020
älteste zuerst	1019
älä missaa mitään	1915
älä salli	2005
älä seuraa	2033
ämne	4732
ämnen	4649
ämnen i artikeln	4649
ämnen i den här artikeln	4734
ändra cookie-inställningar	4639
ändra cookieinställningar	4639
ändra dina cookie-inställningar	4639
ändra dina cookieinställningar	4711
ändra inställningar	4639
ändra samtycke	4711
ändra textstorlek	4749
är du inte prenumerant	4728
är du redan prenumerant	4616
äänenvoimakkuus	1999
äänesi on laskettu	1983
äänesi on rekisteröity	1983
äänesi on tallennettu	1983
äänestyksen tulokset	1999
äänestys	93
äänestä	92	1989
äänestä nyt	92	1983
äänestä tästä	1941
ääni on tuotettu tekoälyllä	1998
ääni pois	1998
ääni päälle	1998
""", 'å': """
åbn	692
åbn appen	752
åbn billedgalleri	770
åbn galleri	770
åbn i app	752
åbn i browser	790
åbn kort	692
åpne	3573
åpne appen	3637
åpne bildegalleri	3654
åpne faktaboks	3573
åpne galleri	3654
åpne i app	3637
åpne i nettleser	3674
åpne i nettleseren	3674
åpne kart	3573
årlig	3649
årlig betaling	3649
årligt	765
årsvis	4729
årsvis betalning	4729
återkalla samtycke	4711
återstående tid	4715
återstående tid #	4714
återstående tid -#	4714
""", 'æ': """
ældste	781
ældste først	780
ændr dine cookieindstillinger	676
ændr dit samtykke	747
ændr indstillinger	676
ændr samtykke	747
ændr tekststørrelse	783
""", 'ç': """
çengel bulmaca	4913
çerez ayarlari	4842
çerez ayarlarini yönet	4918
çerez politikasi	4842	4864
çerez tercihleri	4918
çerez tercihlerimi değiştir	4845
çerez tercihlerini değiştir	4845
çerez tercihlerini yönet	4918
çerezler	4842
çerezleri yönet	4957
çeviriyi göster	4855
çikiş yap	4830
çok okunanlar	4848
""", 'è': """
è gratis e ci vuole solo un minuto	2829
è stato utile	2843
""", 'é': """
é grátis e leva menos de um minuto	3925
é proibida a reprodução	4003
é proibida a reprodução do conteúdo	4003
écouter	2087
écouter (# min	2087
écouter le podcast	2113
écrire à la rédaction	2204
édition du jour	2109
élő	2576
élő közvetítésünk itt	2595
épingler	62
épingler la recette	62
értem	2515
értesítések	2582
értesítések engedélyezése	2579
értesítések kezelése	2579
értékeld a cikket	2602
értékeld a receptet	62
értékelje a cikket	2602
érvénytelen e-mail-cím	2592
étiquettes	2114
évente	2590
éves előfizetés	2590
éves fizetés	2590
éves számlázás	2590
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2583
így védjük a forrásainkat	2599
írd meg a véleményed	2507
írj a szerkesztőségnek	2599
írj hozzászólást	2603
írja meg véleményét	2507
írjon a szerkesztőségnek	2599
írjon hozzászólást	2603
írjon nekünk névtelenül	2599
""", 'î': """
îmi place	4083
în fiecare lună	4108
în parteneriat cu	4128
înainte # secunde	4090
înapoi # secunde	4090
înapoi la prima pagină	4117
înapoi la început	4140
înapoi sus	4041
încarcă conținutul	4094
încarcă mai multe	4041
încarcă mai multe comentarii	4082
încarcă postarea	4094
încarcă videoclipul	4094
închide	4019
închide fereastra	4140
închide galeria	4140
închide meniul	4140
înregistrare	4023
înregistrează-te	4023
înscrie-te acum	4060
înscrie-te la curs	4060
îți mulțumim pentru vot	4055
""", 'ô': """
ô chữ	5198
""", 'ö': """
öffnen	858
ön hirdetésblokkolót használ	2583
ön mit gondol? szavazzon	2513
önceki	4854
önceki fotoğraf	4965
önceki görsel	4965
önceki haber	4848
önceki video	4958
önceki yazi	4965
öne çikan haberler	4848
öne çikanlar	4848
önerilen haberler	4848
önerilenler	4848
öppna	4653
öppna appen	4716
öppna bildgalleri	4734
öppna galleri	4734
öppna i webbläsaren	4756
öppna karta	4653
összes	2513
összes cikk	2595
összes elfogadása	2568
összes elutasítása	2568
összes megtekintése	2595
översatt med ai	4742
özet faydali oldu mu	4847
""", 'ú': """
új hozzászólás	2507
última hora	1577
últimas	3881
últimas entradas	1577
últimas noticias	1577
últimas notícias	3881
últimas plazas	1612
últimes notícies	417
últimos artículos	1577
únete	1527
únete a la conversación	1570
única	1662	3960
účtované ročne	4485
účtováno ročně	612
""", 'ü': """
über google anmelden	1002
über whatsapp senden	1022
über whatsapp teilen	1022
übersetzung anzeigen	862
überweisung	804
ücretsiz dene	4830
ücretsiz haber limitinize ulaştiniz	4932
ücretsiz kargo	4949
ücretsiz oku	4962
ücretsiz oyna	4911
ücretsiz üye ol	4830
ücretsiz üye olun	4830
ücretsiz, spam yok	4934
ühekordne annetus	1773
ürüne git	4969
ürünü gör	4969
ürünü incele	4914
üye girişi	4830
üye ol	4829	4830
üye olun	4830
üzenet	2593
üzenet küldése	2592
üzenetét elküldtük	2592
""", 'ý': """
ý kiến	5149
ý kiến bạn đọc	5149
ý kiến của bạn	5149	5170
""", 'ā': """
ārējais saturs	3284
""", 'č': """
častite nas kafom	4384
častite nas kavom	4384
častite nas s kavo	4583
čita sintetički glas	4377
čitaj bez oglasa	4405
čitaj u aplikaciji	4379
čitajte bez oglasa	4405
čitajte bez ograničenja	4386
čitajte u aplikaciji	4379
čitajte uz pretplatu	4386
članak je zaključan	4309
članak je zaštićen autorskim pravom	4396
članak se nastavlja ispod oglasa	4315
članak čita sintetički glas	4377
članek bere sintetični glas	4576
članek je avtorsko zaščiten	4595
članek je zaklenjen	4515
članek se nadaljuje pod oglasom	4518
članek se nadaljuje spodaj	4518
článek byl vytvořen automaticky	629
článek je chráněn autorským právem	625
článek namluvila umělá inteligence	598
článek pokračuje pod reklamou	516
článek čte syntetický hlas	598
články autora	619
článok bol vytvorený automaticky	4499
článok je chránený autorským právom	4496
článok číta syntetický hlas	4475
článok číta umelá inteligencia	4475
čte umělý hlas	598
čtěte bez omezení	612
čtěte dále	529
čtěte i	529
čtěte nejdřív v aplikaci	600
čtěte také	529
čtěte v aplikaci	600
číslo účtu pro dary	500
číst bez reklam	637
číst celý článek	619
číst dál	531
číst dál s předplatným	502
číst dále	619
číst s předplatným	612
číst více	531
číta umelý hlas	4475
čítajte aj	4417
čítajte bez obmedzení	4485
čítajte najprv v aplikácii	4477
čítajte v aplikácii	4477
čítať bez reklám	4506
čítať celý článok	4491
čítať s predplatným	4485
čítať ďalej	4491
""", 'ď': """
ďakujeme za hlas	4466
ďakujeme za hlasovanie	4466
ďakujeme za odber	4488
ďakujeme za správu	4488
ďakujeme za vašu správu	4488
ďakujeme za váš hlas	92	4466
ďalšia fotografia	4491
ďalšia snímka	4491
ďalšia strana	4491
ďalšie foto	4491
ďalšie správy	4417
ďalšie video	4475
ďalšie články	20	4417
ďalšie články autora	4491
ďalší článok	4491
""", 'đ': """
đang theo dõi	5225
đang tải	5200
đang tải trình phát	5200
đang tải video	5200
điều khoản sử dụng	5148
điều khoản sử dụng | chính sách bảo mật	5148
đáng chú ý	5150
đã có tài khoản	5132
đã hiểu	5154
đã sao chép	5138
đã sao chép liên kết	5185
đã xảy ra lỗi	5216
đã đóng bình luận	5193
đóng	5128
đóng cửa sổ	5238
đóng góp	5129
đóng góp hàng tháng	5212
đóng góp một lần	5212
đóng góp ngay	5131
đóng menu	5238
đăng ký	5132
đăng ký của bạn đã được xác nhận	5237
đăng ký khóa học	5199
đăng ký ngay	5132
đăng ký nhận thông báo	5207
đăng ký tham dự	5199
đăng ký thành công	5216
đăng ký để đọc tiếp	5236
đăng nhập	5132
đăng nhập / đăng ký	5132
đăng nhập bằng apple	5214
đăng nhập bằng facebook	5214
đăng nhập bằng google	5214
đăng nhập với facebook	5214
đăng nhập với google	5214
đăng nhập để bình luận	5193
đăng nhập để đọc tiếp	5236
đăng xuất	5132
được quan tâm	5186
được tài trợ	5143
được tạo bởi ai	5234
đặt báo	5132
đặt hàng ngay	5239
đặt mua ngay	5199
đặt vé ngay	5199
đến công thức	62
đến trang quyên góp	5212
đến trang ủng hộ	5212
đề xuất	5150
đề xuất bởi taboola	5189
để lại bình luận	5169	5170
để lại một bình luận	5169	5170
để sau	5128
địa chỉ email của bạn	5237
đọc bài gốc	5238
đọc bài tiếp theo	5238
đọc miễn phí	5236
đọc nhiều	5150
đọc nhiều nhất	5150
đọc sau	5185
đọc thêm	5150	5153
đọc tiếp	5153
đọc tiếp về chủ đề này	5186
đọc toàn bộ bài viết	5220
đọc trên ứng dụng	5206
đồng ý	5147
đồng ý và tiếp tục	5204
đừng bỏ lỡ	5150
""", 'į': """
į el. parduotuvę	3236
į pradinį puslapį	3252
į viršų	3205
įdėti į krepšelį	3236
įgarsinta dirbtinio intelekto	3240
įjungti garsą	3240
įjungti pranešimus	3243
įkelti daugiau	3252
įkelti turinį	3238
įkelti įrašą	3238
įveskite el. pašto adresą	3250
įveskite galiojantį el. pašto adresą	3250
įveskite savo el. pašto adresą	3223
įveskite sumą	3246
įvyko klaida. bandykite dar kartą	3250
įvyko klaida. bandykite vėliau	3250
""", 'ľ': """
ľubovoľná suma	4482
""", 'ł': """
ładowanie odtwarzacza	3786
ładowanie wideo	3786
""", 'ř': """
řadit podle	631
řazení	632
""", 'ś': """
śledź nas	3698
""", 'ş': """
şifremi unuttum	4830
şifrenizi mi unuttunuz	4932
şikayet et	4909
şikâyet et	4909
şimdi değil	4828
şimdi satin al	4969
şurada paylaş	4839
""", 'š': """
šajā rakstā	3319
še nimate računa	4585
še niste naročnik	4585
šiame straipsnyje	3252
šifra	4387
šio turinio parodyti negalime	3238
šio turinio rodyti negalima	3238
šis laukas privalomas	3250
šis lauks ir obligāts	3317
šis raksts ir slēgts	3315
šis saturs nav pieejams	3306
šis straipsnis užrakintas	3248
šis turinys nepasiekiamas	3238
šis vaizdo įrašas nebepasiekiamas	3240
šis vaizdo įrašas nepasiekiamas	3240
šis video nav pieejams	3308
šis video vairs nav pieejams	3308
šo saturu nevar parādīt	3306
šrifto dydis	3257
štampaj	4319
štítky	529
""", 'ž': """
žaisti dabar	3234
že imam račun	4585
že imate račun	4515
že naročnik	4515
že podpiram	4526
že sledite	4600
želite li da primate obaveštenja	4380
želite li primati obavijesti	4380
želite prejemati obvestila	4579
želite prejemati potisna obvestila	4579
želiš primati obavijesti	4380
žiadny spam	4488
žinutė išsiųsta	3250
živě	599
žiūrėkite nuotraukas	3205
žiūrėkite vaizdo įrašą	3205
žiūrėti galeriją	3205
žiūrėti kainą	3236
žiūrėti komentarus	3255
žiūrėti pasiūlymą	3236
žiūrėti planus	3248
žiūrėti rezultatus	92	3234
žiūrėti visus	3252
žymos	3241
žádný spam	616
""", 'ư': """
ưu đãi #% hôm nay	5199
ưu đãi cho bạn đọc	5199
ưu đãi cho độc giả	5199
ưu đãi tốt nhất	5215
""", 'ș': """
știrea anterioară	4117
știrea continuă mai jos	4141
știrea următoare	4117
știri pe aceeași temă	4076
știri recomandate	4039
știri similare	4039
știrile zilei	4039
""", 'ț': """
ți-a fost util	4082
ți-a fost util acest articol	4055
ți-a fost util acest rezumat	4055
ți-ai uitat parola	4073
ți-ar putea plăcea și	4076
ține-mă minte	4112
""", 'ά': """
άκουσε το άρθρο	1129
άλλες ειδήσεις	20
άλλο ποσό	1146
άνοιγμα	1059
άνοιγμα εφαρμογής	1136
άνοιγμα στην εφαρμογή	1136
άνοιγμα χάρτη	1059
""", 'έ': """
έξοδος από πλήρη οθόνη	1129
έχετε ήδη λογαριασμό	1041
έχετε ήδη ψηφίσει	1121
έχω ήδη λογαριασμό	1149
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1151
έχω λογαριασμό	1149
""", 'ή': """
ήταν χρήσιμο	1121
""", 'ί': """
ίσως αργότερα	1037
ίσως σας ενδιαφέρει	1055
""", 'α': """
αγορά από amazon	1127
αγορά από το amazon	1127
αγορά βιβλίου	1127
αγορά εισιτηρίων	1127
αγοράστε εισιτήρια	1127
αγοράστε εισιτήριο	1127
αγοράστε το βιβλίο	1127
αγοράστε τώρα	1185
ακολουθήστε μας	1162
ακολουθήστε το θέμα	1162
ακολουθήστε τον αρθρογράφο	1184
ακολουθήστε τον συντάκτη	1162
ακολουθείτε ήδη αυτό το θέμα	1162
ακολουθείτε ήδη αυτόν τον συντάκτη	1184
ακολούθησε	1163
ακούστε	1046
ακούστε το άρθρο	1046
ακυρώνετε όποτε θέλετε	1149
ακύρωση οποιαδήποτε στιγμή	1149
αλλαγή προτιμήσεων cookies	1052
αλλαγή ρυθμίσεων απορρήτου	1052
ανάκληση συγκατάθεσης	1133
αναζήτηση	1058
ανανέωση σελίδας	1143
ανανέωση συνδρομής	1180
ανανέωση της σελίδας	1143
αναπαραγωγή βίντεο	1129
αναφέρετε λάθος	1170
αναφέρετε το σχόλιο	1170
αναφορά	1122
αναφορά λάθους	1054
αναφορά σχολίου	1170
αντιγραφή	1166
αντιγραφή link	1046
αντιγραφή συνδέσμου	1046
αντιγραφή συνδέσμου άρθρου	1046
απάντηση	1122
απενεργοποίησα τον ad blocker	1143
απενεργοποιήστε το για να συνεχίσετε	1143
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1180
αποδέχομαι	1053	1063
αποδέχομαι τους όρους χρήσης	1151
αποδοχή	1053	1063
αποδοχή ειδοποιήσεων	1141
αποδοχή και συνέχεια	1133
αποδοχή όλων	1053	1063
αποδοχή όλων των cookies	1174
αποδοχη	1053
αποδοχη ολων	1053
αποθήκευση	1046
αποθήκευση άρθρου	1186
αποθήκευση επιλογών	1133
αποθήκευση προτιμήσεων	1133
αποθήκευση συνταγής	62
αποθηκεύστε το άρθρο	1046
αποκλεισμός	1139
αποκλειστικά για συνδρομητές	1149
αποκτήστε το τώρα	1185
απομαγνητοφώνηση	1130
απομνημόνευση	1150
απορριψη	1053
αποστολή	1152
αποστολή με email	1046
αποστολή σχολίου	1121
αποσύνδεση	1041
αποτελέσματα	93
αποτελέσματα δημοσκόπησης	1122
αποτελέσματα ψηφοφορίας	1122
αποτυχία φόρτωσης βίντεο	1175
απόκρυψη	1059
απόκρυψη απαντήσεων	1121
απόρριψη	1053	1063
απόρριψη όλων	1053	1063
απόρριψη όλων των cookies	1174
αργότερα	1141
αρχική	1058
αρχική σελίδα	1155
αυτό το άρθρο είναι κλειδωμένο	1149
αυτό το βίντεο δεν είναι διαθέσιμο	1129
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1129
αυτό το πεδίο είναι υποχρεωτικό	1151
αυτόματη αναπαραγωγή	1130
αυτόματη μετάφραση	1130
αφήγηση με συνθετική φωνή	1129
αφήστε ένα σχόλιο	1121
αφήστε σχόλιο	1054
αφήστε το σχόλιό σας	1121
""", 'β': """
βίντεο	1055
βαθμολογήστε το άρθρο	1054
βρήκατε κάποιο λάθος	1157
βρήκατε λάθος	1157
""", 'γ': """
γίνε συνδρομητής	1041
γίνε υποστηρικτής	1146
γίνετε μέλος	1038
γίνετε συνδρομητής	1041
γίνετε υποστηρικτές	1146
γράψτε σχόλιο	1054
γράψτε το email σας	1181
γράψτε το σχόλιό σας	1170
""", 'δ': """
δείτε ακόμη	1183
δείτε και	1055
δείτε ξανά	1175
δείτε περισσότερα	1058
δείτε τα αποτελέσματα	92	1059	1080
δείτε τα πακέτα	1180
δείτε τα πακέτα συνδρομών	1180
δείτε τα σχόλια	1054
δείτε τα όλα	1183
δείτε τη συλλογή	1155
δείτε τη συνταγή	62
δείτε την προσφορά	1127
δείτε τις απαντήσεις	1121
δείτε τις προσφορές	1180
δείτε τις φωτογραφίες	1155
δείτε το αφιέρωμα	1155
δείτε το προφίλ	1157
δείτε το προϊόν	1185
δείτε το στο amazon	1127
δείτε το φωτορεπορτάζ	1155
δείτε φωτογραφίες	1155
δείτε όλα	1058
δείτε όλα τα άρθρα	1155
δείτε όλα τα βίντεο	1155
δείτε όλα τα παιχνίδια	1124
δείτε όλα τα σχόλια	1078
δείτε όλες τις ειδήσεις	1155
δείτε όλες τις προσφορές	1127
δείτε όλες τις φωτογραφίες	1155
δεν έχετε λογαριασμό	1149
δεν αποδέχομαι	1053
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1129
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1133
δεν είστε ακόμη συνδρομητής	1149
δεν είστε συνδρομητής	1149
δεν μου αρέσει	1122
δεν ξέρω	1122
δεν ξέρω / δεν απαντώ	1122
δες περισσότερα	1183
δημιουργήθηκε με ai	1175
δημιουργήθηκε με τεχνητή νοημοσύνη	1175
δημιουργία λογαριασμού	1041
δημοσίευση σχολίου	1121
δημοσκόπηση	93
δημοσκόπηση της ημέρας	1080
δημοφιλέστερα	1055
δημοφιλέστερο	1150
δημοφιλή	1055
δημοφιλή άρθρα	1055
διάρκεια	1130
διαβάζεται από συνθετική φωνή	1129
διαβάστε ακόμα	1055
διαβάστε ακόμη	1055
διαβάστε αργότερα	1186
διαβάστε δωρεάν	1180
διαβάστε επίσης	1055
διαβάστε επίσης στο	1055
διαβάστε και	1055
διαβάστε ολόκληρο το άρθρο	1155
διαβάστε περισσότερα	1055	1058
διαβάστε στην εφαρμογή	1136
διαβάστε το στην εφαρμογή	1136
διαβάστε όλο το άρθρο	1155
διαθέσιμη στο app store	1136
διαθέσιμο στο app store	1136
διαφήμιση	1049	1071
διαφημίσεις	1049
διαφημιση	1049
διαφημιστείτε	1071
διαφημιστικό περιεχόμενο	88	1049
διαφημιστικός χώρος	1101
διαφωνω	1053
διαφωνώ	1053
διαχείριση cookies	1133
διαχείριση επιλογών	1053	1133
διαχείριση προτιμήσεων	1174
διαχείριση συγκατάθεσης	1133
δωρήστε	1038
δωρίστε το άρθρο	1165
δωρεά	1038
δωρεάν αποστολή	1167
δωρεάν, χωρίς spam	1151
""", 'ε': """
είσοδος	1041
είστε ήδη εγγεγραμμένος	1181
είστε ήδη συνδρομητής	1149
εγγραφή	1041
ειδήσεις σήμερα	1055
ειδήσεις τώρα	1055
ειδοποίηση για συντάκτη	1184
εισάγετε έγκυρο email	1151
εισάγετε το email σας	1181
εισαγάγετε το email σας	1181
εκτυπώστε το άρθρο	1046
εκτύπωση	1046
εκτύπωση συνταγής	62
ελέγξτε τα εισερχόμενά σας	1151
ελέγξτε το email σας	1151
ελεύθερη δωρεά	1179
ελεύθερο ποσό	1146
εμφάνιση ανάρτησης	1133
εμφάνιση απαντήσεων	1121
εμφάνιση λιγότερων	1155
εμφάνιση περιεχομένου	1133
εμφάνιση περισσότερων	1155
εμφάνιση πρωτοτύπου	1059
εμφάνιση υποτίτλων	1129
εμφάνιση όλων	1059
ενεργοποίηση	1138
ενεργοποίηση ειδοποιήσεων	1137
ενεργοποιήστε τις ειδοποιήσεις	1137
επαναφόρτωση σελίδας	1143
επικοινωνήστε μαζί μας	1157
επικοινωνήστε με τη σύνταξη	1157
επικοινωνήστε με τον συντάκτη	1157
επικοινωνία	1054	1071
επικοινωνία με τη σύνταξη	1157
επιλέξτε	1150
επιλέξτε πακέτο	1149
επιλέξτε ποσό	1179
επιλέξτε συνδρομή	1149
επιλέξτε τη συνδρομή σας	1149
επιλογές συντακτών	1055
επιλογή	1150
επισκεφθείτε το κατάστημα	1127
επιστροφή στην αρχική	1155
επιστροφή στην κορυφή	1058
επιτρέπεται	1138
επόμενη είδηση	1155
επόμενη εικόνα	1183
επόμενη φωτογραφία	1183
επόμενο	1058
επόμενο άρθρο	1055
επόμενο βίντεο	1175
επώνυμο	1152
ερώτηση της ημέρας	92
ετήσια	1147
ετήσια χρέωση	1150
ετικέτες	1055
ευχαριστούμε για τη στήριξή σας	1179
ευχαριστούμε για τη στήριξη	1179
ευχαριστούμε για την ψήφο σας	92	1121
ευχαριστούμε, το μήνυμά σας στάλθηκε	1151
εφάπαξ	1147
εφάπαξ δωρεά	1146
""", 'η': """
η δημοσκόπηση της εβδομάδας	1079
η διαφήμιση συνεχίζεται	1185
η δωρεά μου	1179
η εγγραφή ολοκληρώθηκε	1181
η εγγραφή σας ολοκληρώθηκε	1181
η ερώτηση της εβδομάδας	1079
η στήριξή σας κάνει τη διαφορά	1179
η συνέχεια μετά τη διαφήμιση	1101
η ψήφος σας	1079
η ψήφος σας καταχωρήθηκε	1121
η ψήφος σας καταχωρίστηκε	1121
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1137
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1137
θέμα	1182
θέματα	1055
θα θέλατε να λαμβάνετε ειδοποιήσεις	1137
""", 'κ': """
κάθε ευρώ μετράει	1147
κάθε μήνα	1147
κάθε συνεισφορά έχει αξία	1147
κάθε συνεισφορά μετράει	1147
κάνε το κουίζ	1124
κάντε δωρεά	1038
κάντε μια δωρεά	1038
κάντε το κουίζ	1124
κάντε το τεστ	1126
κάτι πήγε στραβά	1152
καλύτερη προσφορά	1150
κανόνες σχολιασμού	1054
κατάλαβα	1059
κατάργηση σίγασης	1129
κατάστημα	1167
κατεβάστε από το app store	1136
κατεβάστε από το google play	1136
κατεβάστε την εφαρμογή	1136
κατεβάστε το app	1136
κατεβάστε το επεισόδιο	1129
κατεβάστε το ηχητικό	1129
κατηγορίες	1055
κεράστε μας έναν καφέ	1146
κλείσιμο	1037
κλείσιμο μενού	1183
κλείσιμο παραθύρου	1183
κλείστε θέση	1127
κοινοποίησε	1046
κοινοποίηση	1046
κοινοποίηση στο facebook	1046
κοινοποίηση στο twitter	1046
κοινοποίηση στο whatsapp	1165
κοινοποιήστε	1046
κοινοποιήστε το άρθρο	1046
κρυπτόλεξο	1126
κωδικοί έκπτωσης	1185
""", 'λ': """
λήψη ήχου	1129
λεπτομέρειες	1059
λιγότερα	1059
""", 'μ': """
μάθετε περισσότερα	1053
μέγεθος γραμμάτων	66
μέγεθος γραμματοσειράς	1165
μέγεθος κειμένου	66
μήνυμα	1182
μαθετε περισσοτερα	1053
με την υποστήριξη	1049
με την υποστήριξη της	1167
με την υποστήριξη του	1167
μεγέθυνση	1059
μεγέθυνση εικόνας	1155
μεγαλύτερα γράμματα	1165
μενού	1058
μετάβαση στη σελίδα δωρεών	1146
μετάβαση στη συνταγή	62
μετάβαση στο κύριο περιεχόμενο	1057
μετάβαση στο περιεχόμενο	1057
μεταβείτε στο περιεχόμενο	1057
μη έγκυρη διεύθυνση email	1151
μη έγκυρο email	1151
μη διαθέσιμο βίντεο	1129
μη χάσετε	1055
μην το χάσεις	1055
μην χάσετε	1055
μηνιαία	1147
μηνιαία δωρεά	1146
μηνιαία συνεισφορά	1146
μηνιαία χρέωση	1150
μηνιαίως	1147
μικρότερα γράμματα	1165
μοιράσου το	1046
μοιράσου το άρθρο	1186
μοιραστείτε	1046
μοιραστείτε το	1046
μοιραστείτε το άρθρο	1046
μου αρέσει	1122
μπορεί να σας αρέσει	1055
μόνο για συνδρομητές	1041
""", 'ν': """
να επιτρέπεται	1139
να επιτρέπεται πάντα	1133
να επιτραπεί	1138
να με θυμάσαι	1149
ναι	1141
ναι θέλω	1139
ναι, θέλω	1138
ναι, φυσικά	1139
νεότερα	1122
νεότερα πρώτα	1122
""", 'ξ': """
ξέχασα τον κωδικό μου	1149
ξεκλειδώστε το άρθρο	1180
ξεχάσατε τον κωδικό	1041
ξεχάσατε τον κωδικό σας	1149
""", 'ο': """
ο λογαριασμός μου	1041
ο σύνδεσμος αντιγράφηκε	1046
οι απόψεις είναι προσωπικές	1073
οι απόψεις που εκφράζονται είναι προσωπικές	1073
οι απόψεις του άρθρου είναι προσωπικές	1073
οι συνεργάτες μας	1133
ονοματεπώνυμο	1152
""", 'π': """
πάντα να επιτρέπεται	1133
πάρτε μέρος στη δημοσκόπηση	1121
πήγαινε στη συνταγή	62
πίσω στην κορυφή	1155
παίξε τώρα	1124
παίξε υπεύθυνα	1127
παίξτε δωρεάν	1124
παίξτε τώρα	1124
παίξτε υπεύθυνα	1127
παιχνίδια	1126
πακέτα συνδρομών	1180
παλαιότερα	1122
παράκαμψη προς το κυρίως περιεχόμενο	1057
παράλειψη	1130
παράλειψη διαφήμισης	1175
παρουσιάστηκε σφάλμα	1151
πατήστε για ήχο	1175
παύση βίντεο	1129
παύση παρακολούθησης	1162
πείτε μας τη γνώμη σας	1121
πείτε τη γνώμη σας	1121
περίληψη ai	1161
περίληψη με ai	1161
περιορισμένες θέσεις	1098
περιορισμένος αριθμός θέσεων	1098
περισσοτερες επιλογες	1053
περισσότερα	1055	1058
περισσότερα άρθρα	1055
περισσότερα άρθρα του συντάκτη	1155
περισσότερα σχόλια	1121
περισσότερες ειδήσεις	1055
περισσότερες επιλογές	1053	1166
πες τη γνώμη σου	1121
πλήρης οθόνη	1130
πληρωμή με paypal	1180
ποια είναι η γνώμη σας	1079
ποιοι είμαστε	1071
πολιτική cookies	1063	1071
πολιτική απορρήτου	1063	1071
πολιτική διορθώσεων	1157
προβολή περιεχομένου	1133
προηγούμενη είδηση	1155
προηγούμενη φωτογραφία	1183
προηγούμενο	1058
προηγούμενο άρθρο	1055
προηγούμενο βίντεο	1175
προνόμια συνδρομητών	1127
προσαρμογή	1053
προσθέστε σχόλιο	1078
προσθέστε το σχόλιό σας	1078
προσθήκη απάντησης	1170
προσθήκη στα θέματά μου	1184
προσθήκη στο καλάθι	1185
προσθήκη σχολίου	1054
προσθήκη ως προτιμώμενη πηγή	1162
προστασία προσωπικών δεδομένων	1063
προσφορά για αναγνώστες	1127
προσφορά για συνδρομητές	1127
προσωπικά δεδομένα	1071
προτείνουμε	1055
προτείνουμε επίσης	1055
προτεινόμενα	1055
προτεινόμενα από taboola	1101
προτιμήσεις cookies	1133
προτιμήσεις απορρήτου	1174
προωθητικό περιεχόμενο	1049
πρόσφατα άρθρα	1055
πώς να απενεργοποιήσετε τον ad blocker	1143
πώς να το απενεργοποιήσετε	1145
""", 'ρ': """
ροή	1055
ροή ειδήσεων	1055
ρυθμίσεις	1053
ρυθμίσεις cookie	1133
ρυθμίσεις cookies	1063
ρυθμίσεις απορρήτου	1133
ρυθμισεις	1053
""", 'σ': """
σίγαση	1130
σας βοήθησε αυτό το άρθρο	1121
σας φάνηκε χρήσιμο	1121
σε συνεργασία με	1167
σκανάρετε το qr code	1136
σταυρόλεξα	1126
σταυρόλεξο	1126
στείλε το σε φίλο	1046
στείλτε μας τις φωτογραφίες σας	1157
στηρίξτε μας	1038
στηρίξτε μας στο patreon	1146
συμφωνω	1053
συμφωνώ	1063
συμφωνώ με την επεξεργασία των δεδομένων μου	1151
συμφωνώ με τους όρους χρήσης	1151
συνέχεια ανάγνωσης	1058
συνέχεια με apple	1149
συνέχεια με email	1180
συνέχεια με facebook	1149
συνέχεια με google	1149
συνέχεια στην ιστοσελίδα	1136
συνέχεια στο site	1136
συνέχεια στον browser	1136
συνδεθείτε	1041
συνδρομή	1041
συνδρομητές	1041
συνεχίζεται μετά τη διαφήμιση	1101
συνεχίστε την ανάγνωση	1183
σφάλμα φόρτωσης βίντεο	1175
σχετικά	1055
σχετικά άρθρα	1055
σχετικά θέματα	1055
σχετικά με εμάς	1071
σχετικά νέα	1055
σχετικές ειδήσεις	1055
σχετικό άρθρο	1055
σχολιάστε	1054
σχολιάστε το άρθρο	1054
σχόλια	1054
σχόλιο	1054
σύνδεση	1041
σύνδεση με apple	1149
σύνδεση με facebook	1149
σύνδεση με google	1149
σύνοψη με ai	1161
""", 'τ': """
τέλος διαφήμισης	1127
τέλος της διαφήμισης	1127
τέσταρε τις γνώσεις σου	1124
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1073
τα πιο δημοφιλή	1055
τα πιο δημοφιλή της ημέρας	1055
τα πιο διαβασμένα	1055
τα πιο πρόσφατα	1055
τα σχόλια είναι απενεργοποιημένα	1170
τα σχόλια είναι μόνο για συνδρομητές	1170
ταξινόμηση	1122
ταξινόμηση κατά	1122
ταυτότητα	1071
ταχύτητα αναπαραγωγής	1129
τελευταία άρθρα	1055
τελευταία νέα	1055
τελευταίες ειδήσεις	1055
τεστάρετε τις γνώσεις σας	1124
το email σας	1181
το email υπάρχει ήδη	1181
το άρθρο εκφράζει τις απόψεις του συντάκτη	1073
το άρθρο συνεχίζεται μετά τη διαφήμιση	1101
το άρθρο συνεχίζεται παρακάτω	1101
το αίτημά σας στάλθηκε	1181
το αίτημά σας υποβλήθηκε	1181
το απενεργοποίησα	1143
το βίντεο δεν είναι διαθέσιμο	1129
το βίντεο φορτώνει	1129
το κείμενο συνεχίζεται παρακάτω	1101
το μήνυμά σας	1181
το μήνυμά σας εστάλη	1151
το μήνυμά σας στάλθηκε	1151
το πεδίο είναι υποχρεωτικό	1151
το πιο δημοφιλές	1150
το σχόλιό σας	1078
το ψευδώνυμό σας	1170
το όνομά σας	1170
τρέχων χρόνος	1130
""", 'υ': """
υπενθύμιση αργότερα	1037
υποβολή	92	1152
υποβολή σχολίου	1054
υπολειπόμενος χρόνος	1130
υποστηρίξτε μας	1038
υποχρεωτικά πεδία	1151
υποχρεωτικό πεδίο	1151
υπότιτλοι	1130
""", 'φ': """
φόρτωση ανάρτησης	1133
φόρτωση βίντεο	1129
φόρτωση περιεχομένου	1133
φόρτωση περισσότερων	1058
φόρτωση περισσότερων σχολίων	1121
φόρτωση προγράμματος αναπαραγωγής	1129
""", 'χ': """
χαρίστε αυτό το άρθρο	1046
χορηγοί	1167
χορηγούμενο	1049
χορηγούμενο άρθρο	1049
χορηγούμενο περιεχόμενο	1049
χορηγούμενο περιεχόμενο από taboola	1101
χορηγούμενοι σύνδεσμοι	1101
χορηγός	1167
χρόνος που απομένει	1129
χωρίς spam	1151
""", 'ψ': """
ψήφισε	92	1122
ψηφίστε	92	1122
ψηφίστε στη δημοσκόπηση	1121
ψηφοφορία	93	1080
""", 'ό': """
όλα τα άρθρα του συντάκτη	1155
όλα τα βίντεο	1155
όλα τα νέα	1155
όλα τα παιχνίδια	1124
όλα τα σχόλια	1054
όλες οι ειδήσεις	1055
όνομα	1152
όροι σχολιασμού	1054
όροι χρήσης	1063	1071
όχι ευχαριστώ	1037
όχι τώρα	1037	1141
όχι, ευχαριστώ	1037	1141
""", 'а': """
або	5097
абонамент	246
абонирай се	247
абонирай се за бюлетина	324
абонирайте се	246
автовоспроизведение	4264
автовідтворення	5084
автоматический перевод	4292
автоматическое воспроизведение	4264
автоматичне відтворення	5084
автоматичний переклад	5112
автоматично възпроизвеждане	312
автоматично преведено	333
автоматично пускане	312
авторизация	4157
авторизоваться	4157
адрес электронной почты	4160
азартные игры вызывают зависимость	4174
азартные игры могут вызвать зависимость	4174
азартные игры могут вызывать зависимость	4174
актуално	254
актуальне	5008
анкета	93	305
анкета на деня	304
анонимна кутия	330
анонимная почта	4287
анонимный ящик	4287
анонімна пошта	5107
анонімна скринька	5107
архив	4188
аудиоверсия	4264
аудіоверсія	5084
""", 'б': """
бажаєте отримувати сповіщення	5088
банковская карта	4156
банковский перевод	4156
без спам	324
без спама	4279
без спаму	5099
безкоштовна доставка	5079
безкоштовно. без спаму	5099
безопасный платеж	4155
безплатна доставка	308
бесплатная доставка	4259
бесплатно. без спама	4279
беше ли полезно	333
благодарим ви за абонамента	324
благодарим ви, че гласувахте	304
благодарим за вашия глас	304
благодарим за гласа	304
благодарим за съобщението	324
блокирай	316
блокировать	4269
блокувати	5089
больше	4188
больше материалов по теме	4188
больше новостей	4188
больше статей	4282
будь-яка сума	5094
будьте в курсе	4160
была ли статья полезной	4183
більше від автора	5102
більше за темою	5008
більше матеріалів автора	5024
більше матеріалів за темою	5008
більше на цю тему	5008
більше новин	5008
більше новин на тему	5008
більше по темі	5008
більше про це	5011
більше статей	5102
""", 'в': """
в закладки	4297
в избранное	4167
в корзину	4175	4258
в наш магазин	4258
в тази статия	327
в тренде	4188
в этой статье	4282
важен каждый рубль	4274
важен любой вклад	4274
важко відповісти	5075
важлива кожна гривня	5094
важливий кожен внесок	5094
важливо	5008
вам будет интересно	4188
вам може бути цікаво	5008
вам може сподобатися	5008
вам может быть интересно	4188
вам может понравиться	4188
вам також може сподобатися	5008
варианты подписки	4276
вартість доставки	5079
варіанти передплати	5096
вас може зацікавити	5008
вас может заинтересовать	4188
ваш e-mail	4160
ваш email	4160
ваш голос враховано	5070
ваш голос зараховано	5070
ваш голос принят	92	4252
ваш голос учтен	4252
ваш голос учтён	92	4252
ваша електронна пошта	5099
ваша почта	4280
ваша пошта	5100
ваша электронная почта	4279
ваше имя	4280
ваше повідомлення	5100
ваше повідомлення надіслано	5099
ваше сообщение	4280
ваше сообщение отправлено	4279
ваше ім'я	5100
вашето име	325
вашето съобщение	325
вашето съобщение е изпратено	324
вашият глас беше отчетен	304
вашият глас е отчетен	304
вашият имейл	324
вашият имейл адрес	324
вбудований контент	5081
введите e-mail	4160
введите email	4160
введите ваш email	4160
введите ваш адрес электронной почты	4160
введите корректный e-mail	4279
введите корректный email	4161
введите корректный адрес	4161
введите правильный e-mail	4161
введите сумму	4273
введіть коректний e-mail	5099
введіть суму	5093
вгору	5071
вградено съдържание	309
вернуться на главную	4282
версия для печати	4167
версия за печат	337
версія для друку	5117
вече гласувахте	304
вече имам профил	321
вече имате абонамент	321
вече имате акаунт	247
вече имате профил	321
вече подкрепям	261
вече следите	336
вече следите тази тема	336
вече сте абонат	247
вече сте гласували	304
вече съм абонат	321
вже вимкнено	5092
вже зареєстровані	4983
вже маєте акаунт	5096
вже маєте передплату	5096
вже є акаунт	4983
ви вже голосували	5070
ви вже проголосували	5070
ви вже підписані	5115
ви вже підписані на цю тему	5115
ви вичерпали ліміт статей	5096
ви можете відписатися будь-коли	5099
ви підписані	5099
ви підписані на автора	5115
ви підписані на тему	5115
ви успішно підписалися	5099
виберіть суму	5093
вибрати	5097
вибір редакції	5008
видео	4188
видео # из #	4281
видео # от #	326
видео больше недоступно	4264
видео загружается	4264
видео не может быть воспроизведено	4264
видео недоступно	4264
видео недоступно в вашей стране	4264
видео недоступно в вашем регионе	4264
видеоплеер загружается	4264
видеото вече не е налично	312
видеото не е достъпно	312
видеото не е достъпно във вашата страна	312
видеото не е налично	312
видеото не е налично във вашата страна	312
видеото не може да бъде възпроизведено	312
видяхте грешка	330
виж # снимки	326
виж всички	327
виж всички # снимки	326
виж всички снимки	326
виж всички статии	327
виж галерията	327
виж коментарите	334
виж офертата	307
виж резултатите	92	304
виж снимки	326
виж цената	307
вижте # снимки	326
вижте видеото	312
вижте всички	327
вижте всички # снимки	326
вижте всички снимки	326
вижте офертата	307
вижте още	254
вижте още от	254
вижте плановете	321
вижте резултатите	304
вижте снимки	326
вижте цената	307
вийти	4983
використання матеріалів лише з дозволу редакції	5108
вимкнути звук	5084
вимкнути рекламу	5119
вимкніть adblock	5090
винаги показвай	309
винаги разрешавай	309
виникла помилка. спробуйте ще раз	5099
виправлення й уточнення	5107
вкажіть суму	5093
включете javascript	312
включете известията	315
включете се в дискусията	334
включи	316
включи звука	312
включи известията	315
включи се в дискусията	334
включите уведомления	4248
включить	4269
включить звук	4264
включить уведомления	4248
вконтакте	4168
влез	247
влез с facebook	321
влез с google	321
влез, за да коментираш	334
влезте	247
вміст недоступний	5081
внешний контент	4261
во весь экран	4191
водещи новини	254
войти	4157
войти в аккаунт	4157
войти в чат	4183
войти по почте	4276
войти с помощью google	4276
войти с яндекс id	4276
войти через apple	4276
войти через facebook	4276
войти через google	4276
войти через vk	4276
войти через вконтакте	4276
войти через яндекс	4276
войти, чтобы комментировать	4293
вопрос дня	4255
воспроизвести	4191
воспроизвести видео	4264
восстановить пароль	4276
время на чтение	4191
время чтения # мин	4191
все	4191
все комментарии	4183
все още няма коментари	334
все още нямате профил	321
все права сохранены	4288
всегда показывать	4261
всегда разрешать	4262
всего проголосовало #	4252
всеки лев е важен	319
всеки лев помага	319
всеки петък. безплатно. без спам	324
всички коментари	334
всички статии	327
всички статии на автора	327
встановити додаток	5086
встановити застосунок	5086
встроенный контент	4261
всяка помощ е важна	319
всяко дарение е важно	319
всяко дарение помага	319
всі коментарі	5113
всі матеріали	5102
всі матеріали автора	5102
всі новини	5010
всі статті	5102
всі статті автора	5102
вход	247	4157
вход с apple	321
вход с facebook	321
вход с google	321
вхід	4983
въведете валиден имейл	324
въведете имейл	324
въведете сума	319
възникна грешка. опитайте отново	324
възникна грешка. опитайте по-късно	324
външно съдържание	309
въпрос на деня	304
вы подписались	4161
вы подписаны	4279
вы подписаны на автора	4295
вы подписаны на тему	4295
вы уже голосовали	4252
вы уже проголосовали	4252
вы успешно подписались	4279
выберите подписку	4276
выберите сумму	4155
выберите тариф	4276
выбор редакции	4188
выбрать	4277
выбрать подписку	4276
выбрать тариф	4276
выйти	4157
від наших партнерів	5119
відео	5008
відео # з #	5101
відео # із #	5101
відео більше недоступне	5084
відео вище	5035
відео недоступне	5084
відео недоступне у вашій країні	5084
відео неможливо відтворити	5084
відео нижче	5035
відеоплеєр завантажується	5084
відкликати згоду	5081
відкрити	5012
відкрити в додатку	5086
відкрити в застосунку	5086
відкрити галерею	5102
відкрити застосунок	5086
відкрити карту	5012
відкрити статтю	5096
відновити пароль	5096
відписатися	5116
відписатися від теми	5115
відписатися можна будь-коли	5099
відповісти	5003	5114
відправити	5100
відскануйте qr-код	5087
відскануйте qr-код, щоб завантажити застосунок	5086
відтворити	5085
відтворити відео	5084
відхилити	4998
відхилити все	5082
відхилити всі	5082
""", 'г': """
генерирано от ai	333
генерирано от ии	333
генерирано с изкуствен интелект	333
главная	4191
главная страница	4283
главное	4188
главное за день	4188
главные новости	4188
гласувай	92	305
гласувайте	92
гласувам	305
гледай видеото	312
годишен абонамент	322
годишно	322
годишно плащане	322
годовая подписка	4277
головна	5010
головна сторінка	5103
головне	5008
головне за день	5008
головні новини	5008
голосование	93
голосовать	92	4255
голосування	93
голосувати	92	5075
грати	5075
грати онлайн	5070
громкость	4265
гучність	5085
""", 'д': """
да, включить	4249
да, искам	316
да, моля	316
да, пожалуйста	4269
да, спасибо	4269
да, хочу	4269
далее	4191
далі	5010	5071
дарете	246
дари	246
дари еднократно	319
дари месечно	319
дари сега	246
детали	4193
детальніше	5010
деталі	5012
дзен	4168
дивитися # світлин	5101
дивитися # світлини	5101
дивитися # фото	5101
дивитися # фотографій	5101
дивитися # фотографії	5101
дивитися всі	5102
дивитися всі # світлин	5101
дивитися всі # світлини	5101
дивитися всі # фото	5101
дивитися всі # фотографій	5101
дивитися всі # фотографії	5101
дивитися всі світлин	5101
дивитися всі світлини	5101
дивитися всі фото	5101
дивитися всі фотографій	5101
дивитися всі фотографії	5101
дивитися відео	5084
дивитися галерею	5102
дивитися онлайн-трансляцію	5102
дивитися оригінал	5072
дивитися світлин	5101
дивитися світлини	5101
дивитися усі # світлин	5101
дивитися усі # світлини	5101
дивитися усі # фото	5101
дивитися усі # фотографій	5101
дивитися усі # фотографії	5101
дивитися усі світлин	5101
дивитися усі світлини	5101
дивитися усі фото	5101
дивитися усі фотографій	5101
дивитися усі фотографії	5101
дивитися фото	5101
дивитися фотогалерею	5102
дивитися фотографій	5101
дивитися фотографії	5101
дивіться відео	5035
дивіться відео вище	5035
дивіться відео нижче	5035
дивіться також	5008
дивіться також відео	5035
дивіться у відео	5035
длительность	4265
длительность #	4265
для передплатників	5096
для подписчиков	4157
до закладок	5117
до кошика	4994	5078
до крамниці	4995
до початку сторінки	5074
до рецепту	62
до теми	5008
добавете ни като предпочитан източник	336
добави в количката	307
добави като предпочитан източник	336
добави коментар	334
добави към моите теми	336
добави към предпочитани източници	336
добавить в избранное	4295
добавить в избранные источники	4295
добавить в источники	4295
добавить в корзину	4258
добавить в мои темы	4295
добавить в предпочитаемые источники	4295
добавить комментарий	4183
добровольное пожертвование	4273
довільна сума	5093
догори	5071
додати в кошик	5078
додати до кошика	5078
додати до моїх тем	5115
додати до обраних джерел	5115
додати до обраного	5115
додати до пріоритетних джерел	5115
додати до улюблених джерел	5115
додати коментар	5003
додати як пріоритетне джерело	5115
дозволити	5089
дозволити й показати	4999
дозволити контент	5081
дозволити один раз	5081
дозволити рекламу	5092
дозволити сповіщення	5088
дозволити та показати	4999
дозволити та продовжити	4999
дозволити і показати	4999
дозволити і продовжити	4999
дозвольте сповіщення	5065
докладвай	335
докладвай грешка	257
докладвай коментар	334
докладвай рекламата	339
докладніше	5010
долучитися	4980
долучитися до обговорення	5113
долучитися до спільноти	5093
допомагає будь-яка сума	5094
доставка оплачивается отдельно	4258
достигнахте лимита на статиите	321
доступно по подписке	4157
друга сума	319
другая сумма	4155
други новини	20
другие материалы	20	4188
другие материалы рубрики	4188
другие новости	20	4188
другие новости раздела	4188
другие статьи	4188
другие статьи автора	4282
друк	4989
друкувати	5117
дякуємо за ваш голос	92	5070
дякуємо за ваше повідомлення	5099
дякуємо за голос	5070
дякуємо за повідомлення	5099
дякуємо за реєстрацію	5099
дякуємо за участь в опитуванні	5070
дізнатися ціну	5078
""", 'е': """
единоразово	4151
еднократно дарение	319
ежегодно	4277
ежемесячно	4151
ежемесячное пожертвование	4273
ежемесячный платеж	4274
ежемесячный платёж	4274
економія #%	5097
ексклузивно за абонати	321
ексклюзивно для передплатників	5096
електронна адреса	5100
електронна пошта	5100
електронна пошта або логін	5096
етикети	313
еще нет аккаунта	4276
еще новости	4188
еще от автора	4282
еще по теме	4188
ещё	4188
ещё не подписчик	4276
ещё нет аккаунта	4276
ещё новости	4188
ещё от автора	4282
ещё по теме	4188
""", 'ж': """
желаете ли да получавате известия	315
жодного спаму	5099
""", 'з': """
з нашого магазину	5078
з нашої крамниці	4995
за абонати	321
за датою	5114
за популярністю	5114
за темою	5008
забелязахте грешка	330
заборонити	5089
забравена парола	247
забравили сте паролата си	321
забронировать билет	4258
забронировать место	4258
забронювати квиток	5078
забронювати місце	5078
забув пароль	5096
забули пароль	4983
забыл пароль	4276
забыли пароль	4157
завантаження відео	5084
завантаження плеєра	5084
завантажити аудіо	5084
завантажити випуск	5084
завантажити відео	5081
завантажити додаток	5086
завантажити допис	5081
завантажити застосунок	5086
завантажити контент	5081
завантажити публікацію	5081
завантажити ще	5010
завжди дозволяти	5082
завжди показувати	5081
загрузить видео	4261
загрузить еще	4191
загрузить ещё	4191
загрузить контент	4261
загрузить пост	4261
загрузить публикацию	4261
загрузка видео	4264
загрузка плеера	4264
задонатити	4980
задонатить	4151
задължителни полета	324
задължително	325
задължително поле	324
заказать	4175
заказать книгу	4258
закрити	4979
закрити галерею	5102
закрити рекламу	5119
закрыть	4150
закрыть галерею	4282
закрыть рекламу	4298
залишилося #	5085
залишити відгук	5111
залишити відповідь	5006
залишити коментар	5003
залиште коментар	5113
заметили ошибку	4287
замовити	4994
замовити книгу	5078
замовити книжку	5078
запазете място	307
запази	257
запази за по-късно	337
запази избора	309
запази място	307
запази настройките	309
запази рецептата	62
запази статията	257
запам'ятати мене	5097
заповніть це поле	5099
заполните это поле	4279
запомни ме	322
запомнить меня	4277
започни теста	304
запретить	4269
запропонувати новину	5003
зарегистрироваться	4157
зареди видеото	309
зареди още	327
зареди публикацията	309
зареди съдържанието	309
зареждане на видеото	312
зареждане на плейъра	312
зареєструватися	4983
зарубежной картой	4274
затвори	261
затвори галерията	327
затвори рекламата	339
затрудняюсь ответить	4255
защо виждам тази реклама	339
зберегти	4989
зберегти вибір	5081
зберегти на потім	5117
зберегти налаштування	5081
зберегти рецепт	62
зберегти статтю	4989
збережено	5118
збільшити	5010
збільшити зображення	5102
збільшити текст	5117
збільшити фото	5102
збільшити шрифт	5117
зв'язатися з автором	5102
звук	313
згенеровано за допомогою ші	5111
згенеровано штучним інтелектом	5111
згенеровано ші	5111
згорнути	5012	5102
зменшити шрифт	5117
змінити згоду	5081
змінити налаштування	4999
змінити налаштування cookie	4999
змінити розмір тексту	5117
зміст	5010
зміст статті	5102
знайшли помилку	5107
знижка #%	5097
знижка для передплатників	5078
зображення # з #	5101
зображення # із #	5101
зовнішній контент	5081
зробити внесок	4980
зробити донат	5093
зрозуміло	4998
""", 'и': """
играй сега	304
играть	4255
играть онлайн	4252
из нашего магазина	4258
изберете	322
изберете абонамент	321
изберете план	321
изберете сума	319
избери	322
избери абонамент	321
избери план	321
избери сума	319
избрано от редакцията	254
известия	316
изключете adblock	317
изключете блокера за реклами	317
изключете рекламния блокер	317
изключи звука	312
изключих рекламния блокер	317
изкуственият интелект може да греши	333
изменить настройки	4178
изменить настройки cookie	4178
изменить размер текста	4297
изменить согласие	4261
изображение # из #	4281
изображение # от #	326
използвате adblock	317
използвате блокер за реклами	317
използвате рекламен блокер	317
изпратете сигнал	330
изпрати	325
изпрати коментар	334
изпрати на приятел	257
изпрати новина	330
изпрати обратна връзка	333
изпрати по имейл	257
изпрати сигнал	330
изпрати статията по имейл	257
изпрати съобщение	324
изтегли приложението	314
ии может ошибаться	4291
или	322	4277
имам профил	321
имате ли профил	321
име	325
имейл адрес	324
имейл или потребителско име	321
имя	4280
индекс	4280
интересное	4188
искате ли да получавате известия	315
использование материалов только с разрешения редакции	4288
исправления и уточнения	4287
""", 'к': """
к началу	4191
к началу страницы	4282
к рецепту	62
каждое пожертвование важно	4273
каждую пятницу. бесплатно. без спама	4279
каждый донат важен	4273
каждый рубль важен	4274
как да изключа adblock	317
как да изключите рекламния блокер	317
как защитаваме източниците си	330
как мы защищаем источники	4287
как мы защищаем наших источников	4287
как отключить adblock	4270
как пазим източниците си	330
картина в картината	312
картинка в картинке	4265
картинка в картинці	5085
категории	4188
категорії	5008
качество	4265
керування згодою	5081
керувати згодою	5081
керувати сповіщеннями	5088
ключови думи	254
книга з автографом	4995
книга з автографом автора	4995
книга с автографом	4176
книга с автографом автора	4176
книга с подписью автора	4176
книги с автографом	4176
книжка з автографом	4995
книжка з автографом автора	4995
книжки з автографом	4995
кожен внесок важливий	5094
кожен донат важливий	5093
кожна гривня важлива	5094
коментар	5003
коментари	257
коментарі	5003
коментарів ще немає	5113
коментирай	257
коментирайте	257
коментирайте първи	257
коментирането е изключено	334
коментування закрито	5113
коментувати	5003
комерційний контент	5119
комерційний матеріал	5119
комментарии	4183
комментарии отсутствуют	4183
комментарий	4183
комментировать	4183
коммерческий контент	4298
коммерческий материал	4298
конец рекламы	4298
контакти	5003
контакты	4183
контент заблокирован	4261
контент заблоковано	5081
контент недоступен	4261
контент недоступний	5081
конфиденциальность	4177
конфиденциальность и cookie	4178
конфіденційність і cookie	4999
копирай връзката	337
копирай линк	257
копирай линка	257
копирането забранено	331
копирано	338
копирано в клипборда	337
копирование запрещено	4288
копировать ссылку	4167
копіювання заборонено	5108
копіювати посилання	4989
край на рекламата	339
крамниця	4994
кросворд	5075
кроссворд	4255
кроссворд дня	4252
кръстословица	305
купете билети	307
купете книгата	307
купи абонамент	247
купи билет	307
купи билети	307
купи книгата	307
купи лиценз	331
купи сега	307
купите нам кофе	4273
купити	4994
купити журнал	5078
купити зараз	5078
купити квитки	5078
купити квиток	5078
купити книгу	5078
купити книжку	5078
купити ліцензію	5108
купити нам каву	5093
купити передплату	5096
купить	4175
купить билет	4258
купить билеты	4258
купить билеты онлайн	4258
купить журнал	4258
купить книгу	4258
купить лицензию	4288
купить номер	4258
купить подписку	4157
купить права на публикацию	4288
купить сейчас	4258
към галерията	327
към количката	307
към магазина	307
към началната страница	327
към началото	313
към рецептата	62
към страницата за дарения	319
към съдържанието	327
кінець реклами	5119
""", 'л': """
лента новостей	4188
линкът е копиран	337
личный кабинет	4157
лише для передплатників	5096
лише необхідні	5081
логин	4277
логин или e-mail	4276
логін	5097
логін або e-mail	5096
лучшие	4294
любая сумма	4274
любая сумма важна	4274
""", 'м': """
магазин	4175
маджонг	305	4255	5075
материал закрыт	4276
материал защищен авторским правом	4288
материал защищён авторским правом	4288
материал партнера	4298
материал партнёра	4298
материал создан автоматически	4291
материалы защищены авторским правом	4288
материалы партнеров	4172
материалы партнёров	4298
материалы по теме	4188
матеріал захищено авторським правом	5108
матеріал партнера	5119
матеріал створено автоматично	5111
матеріали за темою	5008
матеріали захищені авторським правом	5108
матеріали партнерів	5119
матеріали по темі	5008
машинний переклад	5112
машинно преведено	333
машинный перевод	4292
маєте акаунт	5096
маєте новину	5107
меню	4191	5010
месечен абонамент	322
месечно	322
месечно дарение	319
месечно плащане	322
месячная подписка	4277
метки	4188
ми не можемо показати цей вміст	5081
ми не можемо показати цей контент	5081
може би по-късно	261
може да ви хареса	254
може да харесате още	254
может быть, позже	4150
может позже	4150
можете да се откажете по всяко време	321
можете да се отпишете по всяко време	324
можливо, пізніше	4979
можна скасувати будь-коли	5096
мои темы	4295
моите теми	336
мой профиль	4157
моля, изключете рекламния блокер	317
моля, опитайте по-късно	324
моят профил	247
мої теми	5115
мы в социальных сетях	4169
мы в соцсетях	4169
мы вконтакте	4169
мы не можем показать это содержимое	4261
мы не можем показать этот контент	4261
мы отправили вам письмо	4161
мій профіль	4983
місячна передплата	5097
місячна підписка	5097
мітки	5008
""", 'н': """
на весь екран	5084
на весь экран	4264
на главную	4191
на головну	5102
на живо	313
на початок	5085
на початок сторінки	5102
на правах реклами	4992
на правах рекламы	4172
на сторінку пожертв	5093
на страницу пожертвований	4273
на цял екран	312
наверх	4191	5010
нагадати пізніше	4979
нагору	5071
нагору сторінки	5074
надіслати	92	4989	5100
надіслати відгук	5111
надіслати другові	5117
надіслати другу	4989
надіслати електронною поштою	5117
надіслати коментар	5113
надіслати новину	5107
надіслати новину анонімно	5107
надіслати повідомлення	5099
надіслати поштою	4989
надіслати статтю поштою	4989
надіслати у whatsapp	5117
надішліть свої фото	5107
наживо	5085
нажмите, чтобы увеличить	4282
назад	4191	5010	5071
назначение платежа: пожертвование	4273
най-коментирани	254
най-нови	335
най-новите първо	334
най-новото	254
най-популярен	322
най-стари	335
най-старите първо	334
най-харесвани	335
най-четени	254
най-четено	254
най-четено днес	254
най-четеното днес	254
найкраща пропозиція	5097
найкращі	5114
найпопулярніше	5008	5097
найпопулярніше за добу	5008
найпопулярніше за тиждень	5008
найпопулярніший	5097
найти	4191
найчитаніше	5008
налаштування	4998
налаштування cookie	5081
налаштування конфіденційності	5081
налаштування приватності	5081
налаштування файлів cookie	5081
налаштувати cookie	5081
налаштувати сповіщення	5088
налично в google play	314
нам нужно ваше согласие	4178
нам потрібна ваша згода	4999
намали шрифта	337
написати автору	5102
написати анонімно	5107
написати в редакцію	5107
написати коментар	5003
написать автору	4282
написать анонимно	4287
написать в редакцию	4287
написать комментарий	4183
напишете коментар	334
напиши коментар	257
напомни ми по-късно	261
напомнить позже	4150
направете дарение	246
направете теста	304
направи теста	304
настроить cookie	4261
настроить уведомления	4268
настройки	4177
настройки cookie	4177
настройки за поверителност	309
настройки конфиденциальности	4261
настройки на бисквитките	309
настройки приватности	4261
настройки файлов cookie	4261
наступна	5010
наступна новина	5102
наступна світлина	5102
наступна стаття	5008
наступна сторінка	5102
наступне відео	5084
наступне фото	5102
наступний матеріал	5074
наступний слайд	5102
натисніть, щоб збільшити	5102
начална страница	327
начать игру	4252
начать тест	4252
наш магазин	4176
наша крамниця	4995
нашли ошибку	4287
не вдалося відтворити відео	5084
не вдалося завантажити відео	5084
не дозволяти	5066
не зараз	4979	5066
не маєте акаунта	5096
не можем да покажем това съдържание	309
не пропустите	4188
не пропустіть	5008
не разрешать	4249
не сега	261
не сегодня	4150
не сейчас	4150	4249
не сьогодні	4979
не удалось воспроизвести видео	4264
не удалось загрузить видео	4264
не, благодаря	261
невалиден имейл	324
невалиден имейл адрес	324
неверный e-mail	4279
неверный email	4161
неверный адрес электронной почты	4279
неверный имейл	4161
нейросеть может ошибаться	4291
некоректна адреса	5099
некоректний e-mail	5099
некорректный e-mail	4279
некорректный email	4161
некорректный адрес	4279
немає акаунта	5096
немає акаунту	5096
немає коментарів	5113
немає передплати	5096
необов'язково	5100
необязательно	4280
неправильна електронна адреса	5099
неправильный e-mail	4161
неправильный email	4161
неправильный имейл	4161
нет аккаунта	4276
нет комментариев	4183
нет подписки	4276
нет, спасибо	4150	4249
нещо се обърка. опитайте отново	324
нещо се обърка. опитайте по-късно	324
никакого спама	4279
новини	5008
новини за темою	5008
новини компаній	4992
новини партнерів	4992	5008
новости	4188
новости smi#	4188
новости партнеров	4172
новости партнёров	4172
новости по теме	4188
новости сми#	4188
новые	4294
нові	5114
номер телефона	4280
номер телефону	5100
нравится	4294
няма коментари	334
нямам мнение	305
нямам профил	321
нямате абонамент	321
нямате профил	321
ні, дякую	4979	5066
""", 'о': """
обговорити	5003
обговорити в telegram	5006
обговорити в коментарях	5006
обговорити в чаті	5006
обговорити на форумі	5006
обговорити у facebook	5006
обговорити у форумі	5006
оберіть передплату	5096
оберіть план	5096
оберіть суму	5093
обнови страницата	318
обновите страницу	4272
обновить страницу	4272
обов'язкове поле	5099
обов'язково	5100
обрати	5097
обрати передплату	5096
обрати план	5096
обрати тариф	5096
обратная связь	4183
обратно към началната страница	327
обратно към началото	327
обратно нагоре	327
обсудить	4183
обсуждение	4183
общи условия	310
обязательно	4280
обязательное поле	4279
одноклассники	4168
одноразово	4980
озвучено роботом	4264
озвучено синтезированным голосом	4264
озвучено синтезованим голосом	5084
оновити сторінку	5092
оновіть сторінку	5092
опитайте отново	324
опитайте по-късно	324
опитування	93	5075
опитування дня	92	5070
оплата раз в год	4276
оплата раз на рік	5096
опрос	93
опрос дня	92	4252
опублікувати коментар	5006
основание: дарение	319
оставащо време	313
оставащо време #	312
оставащо време -#	312
оставете коментар	334
остави коментар	334
оставить комментарий	4183
оставить отзыв	4291
оставшееся время	4265
оставшееся время #	4264
оставшееся время -#	4264
оставьте комментарий	4293
останні новини	5008
останні статті	5008
от нашите партньори	339
от наших партнеров	4298
от наших партнёров	4298
от нашия магазин	307
ответить	4183	4294
отвори в приложението	314
отвори галерията	327
отвори приложението	314
отговор	335
отговори	335
отиди на рецептата	62
отказ по всяко време	321
отказаться	4177
отказвам всички	310
отклонить	4177
отклонить все	4262
отклонить всё	4262
отключете статията	321
отключете цялата статия	247
отключи статията	247
отключите adblock	4270
отключите адблок	4270
отключить звук	4264
отключить рекламу	4298
открихте грешка	330
открихте грешка в текста	330
открыть	4193
открыть в браузере	4302
открыть галерею	4282
открыть карту	4193
открыть приложение	4266
открыть статью	4276
отмена в любой момент	4276
отменить можно в любой момент	4276
отозвать согласие	4261
отпечатай	257
отпечатай статията	257
отписаться	4296
отписаться можно в любой момент	4279
отписаться от рассылки	4302
отписаться от темы	4295
отпишете се по всяко време	324
отправить	92	4280
отправить другу	4167
отправить комментарий	4293
отправить отзыв	4291
отправить по почте	4167
отправить по электронной почте	4297
отправить сообщение	4279
отримувати сповіщення	5088
отсканируйте qr-код	4267
отстъпка за абонати	307
оттегли съгласието	309
оттегляне на съгласието	309
отхвърли всички	310
оферта за читатели	307
оформити передплату	5096
оформити підписку	4983
оформить донат	4151
оформить доступ	4276
оформить ежемесячное пожертвование	4273
оценете статията	257
оцените материал	4183
оцените рецепт	62
оцените статью	4183
оценить рецепт	62
оцініть матеріал	5003
оцініть рецепт	62
оцініть статтю	5003
още новини	254
още нямате абонамент	321
още нямате профил	321
още от	254
още от автора	327
още от деня	254
още от рубриката	254
още от този автор	327
още по темата	254
още статии	327
""", 'п': """
парола	322
пароль	4277	5097
партнерский материал	4172
партнерский проект	4172
партнерський матеріал	4992
партнерський проєкт	4992
партньорско съдържание	253
партнёрский материал	4172
партнёрский проект	4172
пасианс	305
пасьянс	4255	5075
пауза	313	4265	5085
переведено автоматически	4291
переведено нейросетью	4291
переведено с помощью ии	4291
перевір себе	5075
перевірте свою пошту	5099
перевірте свої знання	5070
перевірте себе	5075
переглянути # світлин	5101
переглянути # світлини	5101
переглянути # фото	5101
переглянути # фотографій	5101
переглянути # фотографії	5101
переглянути всі # світлин	5101
переглянути всі # світлини	5101
переглянути всі # фото	5101
переглянути всі # фотографій	5101
переглянути всі # фотографії	5101
переглянути всі світлин	5101
переглянути всі світлини	5101
переглянути всі фото	5101
переглянути всі фотографій	5101
переглянути всі фотографії	5101
переглянути галерею	5102
переглянути пропозицію	5078
переглянути результати	92	5070
переглянути світлин	5101
переглянути світлини	5101
переглянути усі # світлин	5101
переглянути усі # світлини	5101
переглянути усі # фото	5101
переглянути усі # фотографій	5101
переглянути усі # фотографії	5101
переглянути усі світлин	5101
переглянути усі світлини	5101
переглянути усі фото	5101
переглянути усі фотографій	5101
переглянути усі фотографії	5101
переглянути фото	5101
переглянути фотографій	5101
переглянути фотографії	5101
переглянути ціну	5078
передплата	4983
передплатити	4983
перезавантажити сторінку	5092
перезавантажте сторінку	5092
перезагрузите страницу	4272
перезагрузить страницу	4272
перейти в галерею	4282
перейти в магазин	4258
перейти до галереї	5102
перейти до досьє	5102
перейти до змісту	5102
перейти до контенту	5102
перейти до крамниці	4995
перейти до магазину	5078
перейти до оплати	5093
перейти до основного вмісту	5102
перейти до пожертви	5093
перейти до пропозиції	5078
перейти до рецепта	62
перейти к досье	4282
перейти к контенту	4282
перейти к оплате	4273
перейти к основному содержанию	4282
перейти к пожертвованию	4273
перейти к предложению	4258
перейти к рецепту	62
перейти к содержанию	4191
перейти к сюжету	4282
перекладено автоматично	5111
перекладено за допомогою ші	5111
перекладено ші	5111
пересказ нейросети	4291
пересказано нейросетью	4291
печать	4167
печать рецепта	62
питання дня	5075
пишете до редакцията	330
пишете на автора	327
пиши на автора	327
платена публикация	88	253
платено партньорство	339
платено съдържание	253
плеер загружается	4264
плейърът се зарежда	312
плеєр завантажується	5084
по дате	4294
по подписке	4157
по популярности	4294
по теме	4188
по-късно	261	316
побачили помилку	5107
повернутися на головну	5102
повернутися нагору	5074
повний екран	5085
повноекранний режим	5084
повідомити новину	5107
повідомити про помилку	5003
повідомити про помилку в тексті	5003
повідомлення	5100
повідомлення надіслано	5099
погоджуюсь	4998
погоджуюся	4998
погодитись і продовжити	4999
погодитися та продовжити	5081
погодитися і продовжити	4999
пограти	5075
подай сигнал	330
подарете тази статия	257
подари статията	337
подарить доступ	4297
подарить материал	4167
подарить статью	4157
подарувати доступ	5117
подарувати статтю	4989
поддержать	4151
поддержать автора	4151
поддержать на boosty	4273
поддержать на patreon	4273
поддержать нас	4151
поддержать проект	4151
поддержать редакцию	4151
поддержите нас	4151
поделитесь	4167
поделиться	4167
поделиться в telegram	4167
поделиться в twitter	4167
поделиться в одноклассниках	4167
поделиться в соцсетях	4167
поделиться вконтакте	4167
поделиться новостью	4167
поделиться ссылкой	4167
поделиться статьей	4167
поделиться статьёй	4167
подкасти	5008
подкасты	4188
подкрепете ни	246
подкрепи	246
подкрепи ни	246
подобається	5114
подобни статии	254
подписаться	4157
подписаться в max	4169
подписаться в telegram	4169
подписаться на автора	4295
подписаться на канал	4169
подписаться на новости	4160
подписаться на рассылку	4160
подписаться на телеграм-канал	4169
подписаться на тему	4295
подписаться на уведомления	4268
подписка	4157
подписка на год	4276
подписка на месяц	4276
подписывайтесь	4169
подпишитесь	4276
подпишитесь на рассылку	4160
подреди по	334
подробнее	4191
подробнее по теме	4188
подтвердите e-mail	4279
подтвердите адрес электронной почты	4279
поділитись	4989
поділитися	4989
поділитися в telegram	4989
поділитися в соцмережах	4989
поділитися новиною	4989
поділитися статтею	4989
поділіться	4989
пожаловаться	4294
пожаловаться на комментарий	4293
пожаловаться на рекламу	4298
пожертвовать	4151
пожертвувати	4980
позволи	316
позволи известия	315
позже	4269
поиск	4191
покажи # отговора	334
покажи # снимки	326
покажи всички # снимки	326
покажи всички снимки	326
покажи всичко	255
покажи галерията	327
покажи и приеми	309
покажи коментарите	334
покажи отговорите	334
покажи още	255
покажи паролата	321
покажи по-малко	327
покажи повече	327
покажи резултатите	92	304
покажи снимки	326
покажи субтитрите	312
покажи съдържанието	309
показати # відповідей	5113
показати # відповіді	5113
показати # світлин	5101
показати # світлини	5101
показати # фото	5101
показати # фотографій	5101
показати # фотографії	5101
показати більше	5010
показати вміст	5081
показати все	5012
показати всі	5103
показати всі # світлин	5101
показати всі # світлини	5101
показати всі # фото	5101
показати всі # фотографій	5101
показати всі # фотографії	5101
показати всі світлин	5101
показати всі світлини	5101
показати всі фото	5101
показати всі фотографій	5101
показати всі фотографії	5101
показати відповіді	5113
показати галерею	5102
показати й прийняти	5081
показати коментарі	5003
показати контент	5081
показати менше	5102
показати оригінал	5012	5072
показати пароль	5096
показати підпис	5102
показати результати	92	5070
показати розшифровку	5084
показати світлин	5101
показати світлини	5101
показати субтитри	5084
показати усі # світлин	5101
показати усі # світлини	5101
показати усі # фото	5101
показати усі # фотографій	5101
показати усі # фотографії	5101
показати усі світлин	5101
показати усі світлини	5101
показати усі фото	5101
показати усі фотографій	5101
показати усі фотографії	5101
показати фото	5101
показати фотографій	5101
показати фотографії	5101
показати ще	5010
показати і прийняти	5081
показать # ответа	4293
показать # ответов	4293
показать # фото	4281
показать # фотографии	4281
показать # фотографий	4281
показать больше	4191
показать все	4193	4283
показать все # фото	4281
показать все # фотографии	4281
показать все # фотографий	4281
показать все фото	4281
показать все фотографии	4281
показать все фотографий	4281
показать галерею	4282
показать еще	4191
показать ещё	4191
показать и принять	4261
показать карту	4193
показать комментарии	4183
показать контент	4261
показать меньше	4193	4282
показать оригинал	4193	4253
показать ответы	4293
показать пароль	4276
показать перевод	4193
показать подпись	4282
показать расшифровку	4264
показать результаты	92	4252
показать содержимое	4261
показать субтитры	4264
показать фото	4281
показать фотографии	4281
показать фотографий	4281
показувати завжди	5081
показывать всегда	4261
поки немає коментарів	5113
поле обов'язкове для заповнення	5099
поле обязательно для заполнения	4279
полето е задължително	324
политика cookie	4261
политика за защита на личните данни	309
политика за поверителност	309
политика исправлений	4287
политика конфиденциальности	4177
политика конфиденциальности и cookie	4178
политика обработки персональных данных	4177
полноэкранный режим	4264
полный экран	4265
получавай известия	315
получать уведомления	4268
пользовательское соглашение	4177
політика cookie	5081
політика виправлень	5107
політика конфіденційності	4998
політика конфіденційності та cookie	4999
політика приватності	5081
помогает любая сумма	4274
помочь	4151
помочь нам	4151
помочь проекту	4151
помочь редакции	4151
помітили помилку	5107
понятно	4177
попередня	5010
попередня новина	5102
попередня стаття	5008
попередня сторінка	5102
попереднє фото	5102
попередній матеріал	5074
попередній слайд	5102
поправки и уточнения	330
попробовать бесплатно	4157
попробуйте еще раз	4279
попробуйте ещё раз	4279
попробуйте позже	4279
популярне	5008
популярное	4188
популярные	4188	4294
популярные новости	4188
популярные статьи	4188
популярный	4277
популярні	5114
популярні новини	5008
попълнете това поле	324
поръчай книгата	307
поръчайте книгата	307
посилання скопійовано	4989
поскаржитися	5114
поскаржитися на коментар	5113
поскаржитися на рекламу	5119
последнее	4188
последни	254
последни новини	254
последние новости	4188
послухати новину	4989
посмотреть # фото	4281
посмотреть # фотографии	4281
посмотреть # фотографий	4281
посмотреть в браузере	4302
посмотреть все # фото	4281
посмотреть все # фотографии	4281
посмотреть все # фотографий	4281
посмотреть все фото	4281
посмотреть все фотографии	4281
посмотреть все фотографий	4281
посмотреть результаты	92	4252
посмотреть фото	4281
посмотреть фотографии	4281
посмотреть фотографий	4281
посмотреть цену	4258
потвърдете имейла си	324
поточний час	5085
поточний час #	5084
потребителско име	322
потребителско име или имейл	321
похожие материалы	4188
похожие статьи	4188
почати гру	5070
почати тест	5070
почему я вижу эту рекламу	4298
почерпете ни с кафе	319
почерпи ни кафе	319
почтовый индекс	4280
поширити	4989
поширити у facebook	4989
поштовий індекс	5100
пошук	5010
пощенски код	325
правила за коментарите	334
правила за коментиране	257
правила использования	4177
правила коментарів	5113
правила коментування	5003
правила комментариев	4293
правила комментирования	4183
правила користування	5082
предимства за абонати	307
предишна новина	327
предишна снимка	327
предишна статия	327
предишна страница	327
предложение для подписчиков	4258
предложение для читателей	4258
предложить новость	4183
предыдущая	4191
предыдущая новость	4282
предыдущая статья	4188
предыдущая страница	4282
предыдущая фотография	4282
предыдущее фото	4282
предыдущий слайд	4282
презаредете страницата	318
презареди страницата	318
премиум	4157
преміум	4983
препечатването е забранено	331
препечатването забранено	331
препоръчани	254
препоръчано от outbrain	339
препоръчано от taboola	339
препоръчваме	322
препоръчваме ви	254
препоръчваме ви още	254
препоръчваме още	254
пригостити кавою	5093
пригостіть нас кавою	5093
придбати квитки	5078
придбати квиток	5078
придбати книжку	5078
придбати передплату	5096
придбати права на публікацію	5108
приемам всички	310
приемам всички бисквитки	309
приемам и продължавам	309
приеми всички	310
приеми и покажи	309
приеми и продължи	309
призначення платежу: благодійний внесок	5093
прийняти	4998
прийняти все	5082
прийняти всі	4998
прийняти всі файли cookie	5081
прийняти й показати	5081
прийняти й продовжити	4999
прийняти та показати	5081
прийняти та продовжити	5081
прийняти і продовжити	5081
принтирай	257
принтирай рецептата	62
принципи редакції	5107
принять	4177
принять все	4177
принять все cookie	4261
принять все файлы cookie	4261
принять всё	4177
принять и показать	4261
принять и продолжить	4261
прислать новость	4183
прислать новость анонимно	4287
присоединиться к обсуждению	4293
приховати коментарі	5006
пришлите свои фото	4287
приєднатися	4980
приєднатися до спільноти	4980
про автора	5024
про авторку	5024
про авторів	5024
проверете имейла си	324
проверете пощата си	324
провери знанията си	304
проверь себя	4255
проверьте адрес почты	4161
проверьте свои знания	4252
проверьте свою почту	4279
проверьте себя	4255
проголосовало #	4252
проголосовать	92
проголосувати	92
продовження під рекламою	4992
продовження статті під рекламою	4992
продовжити без вимкнення	5090
продовжити з apple	5096
продовжити з google	5096
продовжити через apple	5096
продовжити через facebook	5096
продовжити через google	5096
продолжительность #	4265
продолжить без отключения	4270
продолжить без поддержки	4150
продолжить с apple	4276
продолжить с google	4276
продолжить через apple	4276
продолжить через facebook	4276
продолжить через google	4276
продължава след рекламата	253
продължете с google	321
продължи без изключване	317
продължи с apple	321
продължи с facebook	321
продължи с google	321
продължителност	313
продължителност #	313
произвольная сумма	4273
произошла ошибка	4280
произошла ошибка. попробуйте ещё раз	4279
произошла ошибка. попробуйте позже	4279
пройти опитування	5070
пройти опрос	4252
пройти тест	4252
прокоментувати	5114
прокомментировать	4294
промени размера на текста	337
промо	4172	4992
пропозиція для передплатників	5078
пропозиція для читачів	5078
прослухати статтю	5084
прослушать	4167
прослушать новость	4167
прослушать статью	4264
прочетено от синтетичен глас	312
прочетете и	254
прочетете цялата статия	327
прочети по-късно	337
прочети с абонамент	321
прочети транскрипцията	312
прочети цялата новина	327
прочети цялата статия	327
прочитати пізніше	5117
прочитать позже	4297
прямой эфир	4265
прізвище	5100
публикувай коментар	334
пусни видеото	312
първо най-новите	334
підписатись	4983
підписатися	4983
підписатися на автора	5115
підписатися на сповіщення	5088
підписатися на тему	5115
підписка	4983
підсумок від ші	5111
підтвердьте електронну адресу	5099
підтвердіть e-mail	5099
підтримайте нас	4980
підтримати	4980
підтримати автора	4980
підтримати журналістів	4980
підтримати на buy me a coffee	5093
підтримати на patreon	5093
підтримати нас	4980
підтримати проєкт	5093
підтримати разово	5093
підтримати редакцію	4980
підтримувати щомісяця	5093
пізніше	5089
""", 'р': """
радимо прочитати	5008
радимо також	5008
развернуть	4191
разгадать кроссворд	4252
размер на текста	337
размер на шрифта	66
размер текста	66
размер шрифта	66
разова підтримка	5094
разовий внесок	5094
разовий донат	5093
разово	4151
разовое пожертвование	4273
разовый платеж	4274
разовый платёж	4274
разпечатай	257
разпечатай статията	337
разреши	316
разреши веднъж	309
разреши известия	315
разреши известията	315
разреши рекламите	318
разрешите уведомления	4248
разрешить	4269
разрешить и показать	4178
разрешить и продолжить	4178
разрешить контент	4261
разрешить один раз	4261
разрешить рекламу	4272
разрешить уведомления	4248
ранняя регистрация	4259
раскрыть	4193
распечатать	4167
распечатать рецепт	62
распечатать статью	4167
рассказать друзьям	4167
рассылка	4160
рассылки	4160
расшифровка	4265
регистрация	247	4157
редакция рекомендует	4188
редакційна політика	5107
редакційна політика видання	5107
резултати от анкетата	304
резултати от гласуването	304
результати	93	5012
результати голосування	5085
результати опитування	5085
результаты	93	4193
результаты голосования	4265
результаты опроса	4265
реклама	253	4172	4992
реклама - статията продължава по-долу	253
реклама google	4298
реклама від google	5119
реклама закончилась	4298
реклама закінчилася	5119
реклама на сайте	4172
реклама на сайті	4992
реклама окончена	4298
реклама от google	4298
реклама. продовження нижче	4992
реклама. продолжение ниже	4172
реклами от google	339
рекламний матеріал	5119
рекламно каре	253
рекламно съдържание	253
рекламный материал	4298
рекомендовано outbrain	4298
рекомендовано taboola	4298
рекомендуем	4188	4277
рекомендуем почитать	4188
рекомендуем также	4188
рекомендуемое	4188
рекомендуємо	5008	5097
рекомендуємо прочитати	5008
рекомендуємо також	5008
реши кръстословицата	304
реши теста	304
реєстрація	4983
розгадати кросворд	5070
розгорнути	5012	5102
роздрукувати	4989
роздрукувати рецепт	62
роздрукувати статтю	4989
розмір тексту	66
розмір шрифту	66
розшифровка	5085
российской картой	4274
рубрики	4188	5008
річна передплата	5097
річна підписка	5097
""", 'с': """
самая выгодная	4277
само за абонати	321
само необходими	309
само необходимите	309
самое важное	4188
самое популярное	4188
самое читаемое	4188
самое читаемое за день	4188
самое читаемое за неделю	4188
самый популярный	4277
свали аудиото	312
свали епизода	312
свали от app store	314
свали от google play	314
свали приложението	314
свежее	4188
свежие новости	4188
свернуть	4191
своя сума	5093
своя сумма	4273
свържете се с редакцията	330
свържи се с автора	327
свързани новини	254
свързани публикации	254
свързани статии	254
связаться с нами	4183
світлина # з #	5101
світлина # із #	5101
сгенерировано ии	4291
сгенерировано нейросетью	4291
сгенерировано с помощью ии	4291
сделать донат	4273
сделать пожертвование	4151
сейчас читают	4188
сигнализирай за грешка	330
сканворд	4255
сканирай qr кода	314
сканирайте qr кода	314
сканирайте qr кода и изтеглете приложението	314
сканируйте qr-код	4267
скануйте qr-код	5087
скасувати можна будь-коли	5096
скачать аудио	4264
скачать выпуск	4264
скачать из google play	4266
скидка #%	4277
скидка для подписчиков	4258
скопировано	4168
скопировано в буфер обмена	4297
скопировать ссылку	4167
скопировать ссылку на статью	4167
скопійовано	5118
скопійовано в буфер обміну	5117
скопіювати посилання	4989
скопіювати посилання на статтю	4989
скорост	313
скорост на възпроизвеждане	312
скорость воспроизведения	4264
скрий отговорите	334
скрий рекламата	339
скрыть	4193
скрыть ответы	4293
скрыть рекламу	4298
слайд # з #	5101
слайд # из #	4281
слайд # от #	326
слайд # із #	5101
слайд #/#	4281	5101
следвай автора	336
следвай темата	336
следвате тази тема	336
следваща новина	327
следваща снимка	327
следваща статия	327
следваща страница	327
следващо видео	312
следете на живо	327
следете темата	336
следи темата	336
следить за автором	4295
следить за онлайном	4282
следить за темой	4295
следующая	4191
следующая новость	4282
следующая статья	4188
следующая страница	4282
следующая фотография	4282
следующее видео	4264
следующее фото	4282
следующий слайд	4282
слухати	4989
слухати новину	4989
слушай новината	257
слушай статията	312
слушать	4167
слушать новость	4167
см. также	4188
смотреть # фото	4281
смотреть # фотографии	4281
смотреть # фотографий	4281
смотреть в браузере	4302
смотреть видео	4264
смотреть все	4191
смотреть все # фото	4281
смотреть все # фотографии	4281
смотреть все # фотографий	4281
смотреть все фото	4281
смотреть все фотографии	4281
смотреть все фотографий	4281
смотреть галерею	4282
смотреть онлайн-трансляцию	4282
смотреть оригинал	4253
смотреть предложение	4258
смотреть фото	4281
смотреть фотогалерею	4282
смотреть фотографии	4281
смотреть фотографий	4281
смотри также	4188
смотрите также	4188
сначала новые	4293
сначала старые	4293
снимка # от #	326
снимка #/#	326
снимок # из #	4281
советуем почитать	4188
согласен	4177
согласен и продолжить	4178
согласиться	4177
согласиться и продолжить	4261
содержание	4191
содержание статьи	4282
содержимое недоступно	4261
создано ии	4291
создано нейросетью	4291
создано при помощи ии	4291
создано с помощью ии	4291
создать аккаунт	4157
сообщение	4280
сообщение отправлено	4279
сообщить новость	4287
сообщить об опечатке	4183
сообщить об ошибке	4183
сортирай по	334
сортиране	335
сортировать	4294
сортировать по	4293
сортировка	4294
сортування	5114
сортувати	5114
сортувати за	5113
сохранено	4168
сохранить	4167
сохранить выбор	4261
сохранить на потом	4297
сохранить настройки	4261
сохранить рецепт	62
сохранить статью	4167
социальные сети	4169
спасибо за ваш голос	92	4252
спасибо за ваше сообщение	4279
спасибо за подписку	4160
спасибо за регистрацию	4279
спасибо за сообщение	4279
спасибо за участие в опросе	4252
спасибо, ваш голос учтён	4252
спершу нові	5113
спершу старі	5113
спестявате #%	322
спецпроект	4172
спецпроєкт	4992
сповіщення	5089
споделете	257
сподели	257
сподели във facebook	257
сподели като подарък	337
сподели по имейл	337
сподели статията	257
споделяне	257
спонсорирано	253
спонсорирано съдържание	339
спонсорский материал	4298
спонсорський матеріал	5119
способ оплаты	4155
способы оплаты	4155
спочатку нові	5113
спочатку старі	5113
спри да следваш	336
спробуйте пізніше	5099
спробуйте ще раз	5099
ссылка скопирована	4167
сталася помилка	5100
сталася помилка. спробуйте пізніше	5099
сталася помилка. спробуйте ще раз	5099
станете член	246
стани абонат	246
стани дарител	246
старые	4294
старі	5114
стати патроном	5093
стати підписником	5093
стати співучасником	4980
стати частиною спільноти	4980
стати членом клубу	5093
статията е заключена	321
статията е защитена с авторско право	331
статията се чете от изкуствен интелект	312
стаття захищена авторським правом	5108
стать патроном	4151
стать соучастником	4151
стать спонсором	4151
статья защищена авторским правом	4288
створено за допомогою штучного інтелекту	5111
створено за допомогою ші	5111
створено штучним інтелектом	5111
створено ші	5111
створити акаунт	4983
стежити за автором	5115
стежити за онлайном	5102
стежити за темою	5115
стислий переказ від ші	5111
стоимость доставки	4259
сторінка # з #	5101
сторінка # із #	5101
сторінка #/#	5101
страница # из #	4281
страница # от #	326
страница #/#	326	4281
стрічка новин	5008
субтитри	313	5085
субтитры	4265
судоку	305	4255	5075
сума по избор	319
сховати	5012
сховати відповіді	5113
сховати рекламу	5119
сходни новини	254
схожі матеріали	5008
схожі новини	5008
схожі статті	5008
съгласен съм и продължавам	309
съдържание от партньор	339
съдържанието е блокирано	309
съдържанието е защитено с авторски права	331
съдържанието не е налично	309
съдържанието не може да бъде показано	309
създадено от ии	333
създадено с изкуствен интелект	333
създадено с помощта на ии	333
създай профил	247
съобщение	325
съобщението е изпратено	324
съобщете за грешка	330
съобщи за грешка	330
сыграть	4255
сюжет	4188
сюжеты	4188
""", 'т': """
тагове	254
тази статия е заключена	321
так, будь ласка	5089
так, дякую	5089
так, увімкнути	5066
так, хочу	5089
також читайте	5008
твитнуть	4167
твиттер	4168
твітнути	4989
теги	4188	5008
текст продовжується під рекламою	4992
текст создан автоматически	4291
текст створено автоматично	5111
текст читает робот	4264
текущее время	4265
текущее время #	4264
текущо време	313
текущо време #	312
телеграм	4168
телефон	325	4280	5100
тема	325	4280	5100
тема дня	4188
теми	5008
темы	4188
тест дня	4252
тествай знанията си	304
това видео вече не е налично	312
това видео не е налично	312
това поле е задължително	324
това съдържание не е налично	309
това съдържание не може да бъде показано	309
только для подписчиков	4157
только необходимые	4261
транскрипция	313
тривалість	5085
тривалість #	5085
търговско съдържание	339
тільки необхідні	5081
""", 'у': """
у вас вже є акаунт	5096
у вас включен adblock	4270
у вас нет подписки	4276
у вас уже есть аккаунт	4276
у кошик	4994
у мене вже є акаунт	5096
у мене є акаунт	5096
у мене є передплата	5096
у меня есть аккаунт	4276
у меня есть подписка	4276
у меня нет аккаунта	4276
у меня уже есть аккаунт	4276
у цій статті	5102
уведомления	4269
увеличи	313
увеличи снимката	327
увеличи текста	337
увеличи шрифта	337
увеличить	4191
увеличить изображение	4282
увеличить текст	4297
увеличить фото	4282
увеличить шрифт	4297
увійти	4983
увійти з google	5096
увійти за допомогою google	5096
увійти через apple	5096
увійти через facebook	5096
увійти через google	5096
увійти, щоб коментувати	5113
увімкнути	5089
увімкнути звук	5084
увімкнути сповіщення	5065
увімкніть сповіщення	5065
угостите нас кофе	4273
угостить кофе	4274
уже есть аккаунт	4157
уже зарегистрированы	4157
уже зареєструвалися	4983
уже отключил	4272
узнать цену	4258
укажите сумму	4273
уменьшить шрифт	4297
умови використання	4998
управление на бисквитките	309
управление на известията	315
управление на съгласието	309
управление согласием	4261
управление уведомлениями	4268
управлявай съгласието	309
управлять согласием	4261
условия за ползване	309
установить приложение	4266
усі коментарі	5113
усі матеріали	5102
усі матеріали автора	5102
усі матеріали авторки	5024
усі матеріали за темою	5102
усі новини	5010
усі статті	5102
усі статті автора	5102
участие в азартных играх может вызвать зависимость	4174
участие в азартных играх может вызвать игровую зависимость	4174
""", 'ф': """
файлы cookie	4177
фамилия	325	4280
фейсбук	4168
филворды	4255
фото	4188
фото # з #	5101
фото # из #	4281
фото # із #	5101
фото #/#	4281	5101
фоторепортаж	4188
""", 'х': """
харесай	257
харесва ми	335
хорошо	4177
хотите получать уведомления	4268
хочете отримувати сповіщення	5088
""", 'ц': """
це було корисно	5111
це відео більше недоступне	5084
це відео недоступне	5084
це відео недоступне у вашій країні	5084
це поле обов'язкове	5099
цей контент недоступний	5081
цей контент неможливо показати	5081
цей матеріал закритий	5096
цена на доставката	307
ця стаття закрита	5096
цял екран	312
""", 'ч': """
час читання # хв	5010
час, що залишився	5084
час, що залишився #	5084
чете синтетичен глас	312
четете без ограничения	321
четете без реклами	339
четете в приложението	314
чети без реклами	339
чети в приложението	314
чи була стаття корисною	5003
читает синтезированный голос	4264
читайте в застосунку	5086
читайте в приложении	4266
читайте еще	4188
читайте ещё	4188
читайте ниже	4172
читайте первыми в приложении	4266
читайте першими в застосунку	5086
читайте по теме	4188
читайте также	4188
читайте також	5008
читати без обмежень	5096
читати без реклами	5119
читати всю новину	5102
читати всю статтю	5102
читати далі	5010
читати з передплатою	5096
читати коментарі	5113
читати оригінал	5072
читати повністю	5010
читати розшифровку	5084
читати статтю повністю	5102
читати також	5008
читать без ограничений	4276
читать без рекламы	4298
читать в max	4169
читать в telegram	4169
читать в браузере	4302
читать всю статью	4282
читать далее	4191
читать дальше	4191
читать ещё	4191
читать комментарии	4183
читать оригинал	4253
читать полностью	4191
читать расшифровку	4264
читать с подпиской	4276
читать статью полностью	4282
читать также	4188
читать целиком	4282
читає синтезований голос	5084
чому я бачу цю рекламу	5119
что еще почитать	4188
что ещё почитать	4188
что-то пошло не так	4280
что-то пошло не так, попробуйте позже	4279
что-то пошло не так. попробуйте еще раз	4279
что-то пошло не так. попробуйте ещё раз	4279
что-то пошло не так. попробуйте позже	4279
чуй статията	312
""", 'ш': """
швидкість відтворення	5084
ші може помилятися	5111
""", 'щ': """
ще за темою	5008
ще на цю тему	5011
ще не передплатник	5096
ще немає акаунта	5096
ще новини	5008
що ще почитати	5008
щомісяця	4980	5097
щомісячна підтримка	5094
щомісячний внесок	5093
щоп'ятниці. безкоштовно. без спаму	5099
щороку	5097
щось пішло не так	5100
щось пішло не так, спробуйте пізніше	5099
щось пішло не так. спробуйте пізніше	5099
щось пішло не так. спробуйте ще раз	5099
""", 'э': """
экономия #%	4277
эксклюзивно для подписчиков	4276
электронная почта	4160
электронная почта или логин	4276
эта статья закрыта	4276
это было полезно	4291
это видео больше недоступно	4264
это видео недоступно	4264
это видео недоступно в вашей стране	4264
это поле обязательно	4279
это поле обязательно для заполнения	4279
этот контент невозможно показать	4261
этот контент недоступен	4261
этот материал закрыт	4276
""", 'я': """
я вже підтримую	4979
я вимкнув блокувальник	5090
я отключил	4272
я отключил блокировщик	4270
я уже поддерживаю	4150
як вимкнути adblock	5090
як ми захищаємо джерела	5107
як ми захищаємо наші джерела	5107
якість	5085
яндекс.дзен	4168
""", 'і': """
ім'я	5100
індекс	5100
інша сума	5093
інші матеріали автора	5102
інші матеріали авторки	5024
інші новини	20	5008
інші статті автора	5102
інші статті авторки	5024
""", 'א': """
אהבתי	2327
אודות	2291
אודות הכותב	2359
אולי אחר כך	2343
אולי גם יעניין אותך	2276
אולי יעניין אותך	2276
אולי יעניין אותך גם	2315
אולי יעניין אתכם	2276
אולי יעניין אתכם גם	2315
אולי מאוחר יותר	2254
אולי פספסתם	2315
אחר כך	2344
איך מכבים	2348
איך מכבים חוסם פרסומות	2346
אימייל	2355
אימייל לא תקין	2354
אין לך חשבון	2352
אין לכם חשבון	2352
אינציקלופדיית ynet	2276
אישור	2273	2343
אישור הכל	2339
אישור והמשך	2338
אני מאשר את תנאי השימוש	2354
אני מאשר קבלת דיוור	2354
אני מאשר/ת קבלת דברי פרסומת	2354
אני מאשר/ת קבלת דיוור	2354
אני מסכים	2273
אני מסכים לתנאי השימוש	2354
אני מסכים/ה לתנאי השימוש	2354
אני מסכימה	2273
אפשר	2344
אפשר התראות	2342	2343
אפשר לבטל בכל רגע	2352
אפשר תמיד	2338
אפשרויות נוספות	2367
אשר את כל העוגיות	2372
אשר הכל	2339
אשר והמשך	2338
""", 'ב': """
בדקו את תיבת הדואר	2354
בדקו את תיבת המייל	2354
בחירה	2353
בחן את עצמך	2329
בחנו את עצמכם	2329
בחסות	2320
בחר	2353
בחר מסלול	2352
בחר סכום	2374
בחרו את המינוי שלכם	2352
בחרו מינוי	2352
בחרו מסלול	2352
בחרו סכום	2374
בטל השתקה	2334
ביטול	2343
ביטול הסכמה	2338
ביטול השתקה	2334
בלי ספאם	2354
בלעדי למנויים	2352
במעקב	2364
בשיתוף	2270
בשיתוף עם	2368
""", 'ג': """
גודל גופן	66
גודל הטקסט	2366
גודל טקסט	66
גישה בלתי מוגבלת לכל הכתבות	2375
""", 'ד': """
דווח על טעות	2275
דווח על תגובה	2370
דווחו לנו על טעות	2326
דחה את כל העוגיות	2372
דחה הכל	2339
דחיית הכל	2339
דיווח	2327
דיווח על טעות	2326
דיווח על תגובה	2370
דילוג לתוכן	2278
דילוג לתוכן המרכזי	2278
דלג לתוכן	2280
דלג לתוכן הראשי	2278
דלג על הפרסומת	2373
דלגו למתכון	62
דלגו על הפרסומת	2373
דף הבית	2280
""", 'ה': """
האזינו	2265
האזינו בספוטיפיי	2371
האזינו לכתבה	2334
האזן לכתבה	2334
האם הכתבה עזרה לך	2326
האם הכתבה עניינה אותך	2326
האם העמוד עזר לך	2326
האם זה היה מועיל	2326
הבא	2280
הבנתי	2281
הבקשה התקבלה	2376
הבקשה נשלחה	2376
הגב	2275
הגדל טקסט	2366
הגדל תמונה	2358
הגדלת גופן	2302	2303
הגדלת טקסט	2366
הגדלת תמונה	2358
הגדרות	2273
הגדרות עוגיות	2338
הגדרות פרטיות	2273	2338
הדפיסו את המתכון	62
הדפיסו כתבה	2314
הדפס	2265
הדפס מתכון	62
הדפסה	2265	2303
הדפסת המתכון	62
הדפסת כתבה	2314
ההודעה נשלחה	2354
ההודעה שלך	2376
ההצבעה שלך נקלטה	2326
ההצעה המשתלמת ביותר	2353
ההרשמה אושרה	2376
הודעתך נשלחה	2354
הווידאו אינו זמין	2334
הוסיפו תגובה	2275
הוסף כמקור מועדף	2363
הוסף לסל	2378
הוסף תגובה	2275
הוסף תשובה	2370
הוספה לסל	2378
הוספה לרשימת הקריאה	2302
הוספת תגובה	2275
הוקרא בקול סינתטי	2334
הורד שמע	2334
הורדת הפרק	2334
הורדת השמע	2334
הורידו את האפליקציה	2341
הזינו כתובת מייל	2376
הזכירו לי מאוחר יותר	2254
הזן כתובת אימייל	2376
החדשות ביותר	2327
החדשים ביותר	2327
החנות	2368
החשבון שלי	2257
הטבה לקוראים	2332
הטבות למנויים	2332
הטופס נשלח בהצלחה	2354
הירשם	2257
הירשמו להתראות	2342
הישנות ביותר	2327
הכי נצפים	2276
הכי נקרא	2276
הכי נקראות	2276
הכי נקראות היום	2315
הכי פופולרי	2353
הכינוי שלך	2370
הכניסו כתובת מייל	2376
הכתבה הבאה	2276
הכתבה המלאה למנויים	2314
הכתבה הקודמת	2276
הכתבה נעולה	2352
המייל האדום	2359
המייל שלך	2376
המלצות	2276
המקומות מוגבלים	2318
המשיכו לקרוא	2377
המשך בדפדפן	2341
המשך לאתר	2341
המשך לקרוא	2280
המשך עם google	2352
המשך עם אימייל	2375
המשך עם אפל	2352
המשך עם גוגל	2352
המשך עם פייסבוק	2352
המשך קריאה	2280
הנגן נטען	2334
הנצפים ביותר	2315
הנקראות ביותר	2276
הנקראים ביותר	2315
הסרטון אינו זמין	2334
הסרטון אינו זמין כעת	2334
הסרטון הבא	2373
הסרטון הקודם	2373
הסרטון לא זמין	2334
הסרטון לא זמין כעת	2334
הסרטון נטען	2334
הסתר	2281
הסתר תגובות	2326
הסתר תשובות	2326
העדפות עוגיות	2338
העדפות פרטיות	2372
הענק כתבה במתנה	2366
הענקת כתבה במתנה	2366
העתיקו את הקישור	2314
העתיקו קישור	2314
העתק	2367
העתק קישור	2265	2303
העתקת הקישור	2314
העתקת קישור	2265	2303
הפופולרי ביותר	2353
הפופולריות ביותר	2327
הפסק לעקוב	2363
הפסקת מעקב	2363
הפעל התראות	2342
הפעל סרטון	2334
הפעלה אוטומטית	2335
הפעלת התראות	2342
הפרסומת ממשיכה	2378
הצביעו	92	2327
הצביעו בסקר	2326
הצבע	92	2327
הצבעה	93
הצבעתך נקלטה	2326
הצג את כל התגובות	2288
הצג ב-x	2371
הצג הכל	2281
הצג כתוביות	2334
הצג מפה	2281
הצג מקור	2281
הצג עוד	2280
הצג פוסט	2338
הצג פוסט זה באינסטגרם	2371
הצג פחות	2281
הצג תגובות	2326
הצג תוכן	2338
הצג תוצאות	92	2327
הצג תמיד	2338
הצג תשובות	2326
הצגת התוכן	2338
הצגת כל התגובות	2288
הצהרת נגישות	2291
הצטרפו	2255
הצטרפו אלינו	2255
הצטרפו לתומכים	2349
הצעה לקוראים	2332
הקודם	2280
הקטן טקסט	2366
הקטנת גופן	2302	2303
הקטנת טקסט	2366
הקישור הועתק	2314
הקראה אוטומטית	2334
הקש להפעלת קול	2373
הרשמה	2257
השאירו תגובה	2288
השאר אותי מחובר	2352
השאר תגובה	2288
השב	2275
השהה	2298
השתק	2335
השתקה	2335
השתתפו בסקר	2326
התגובה שלך	2370
התגובות למנויים בלבד	2370
התגובות מושבתות	2370
התחבר	2257
התחבר עם google	2352
התחברות	2257
התחברות באמצעות גוגל	2352
התחברות עם גוגל	2352
התחברות עם פייסבוק	2352
התמונה הבאה	2377
התמונה הקודמת	2377
התרומה שלי	2374
""", 'ו': """
וואטסאפ	2303
ווטסאפ	2265	2303
וידאו	2276
""", 'ז': """
זהו שדה חובה	2354
זכור אותי	2353
זמן נוכחי	2335
זמן נותר	2335
""", 'ח': """
חד פעמי	2350
חד-פעמי	2350
חדשות אחרונות	2276
חודש ראשון ב-#	2313
חודש ראשון ב-# ש"ח	2313
חודש ראשון בשקל	2313
חודש ראשון חינם	2313
חזרה למעלה	2280
חזרה לעמוד הבית	2358
חזרה לעמוד הראשי	2278
חזרה לראש העמוד	2278
חזרה לרשימה	2377
חידוש מינוי	2375
חיוב חודשי	2353
חיוב שנתי	2353
חינם, בלי ספאם	2354
חיפוש	2280
""", 'ט': """
טוויטר	2265	2303
טוען וידאו	2334
טוען נגן	2334
טלגרם	2265	2303
טעינת הפוסט	2338
טען מחדש	2346
טען מחדש את הדף	2346
טען עוד	2280
טען פוסט	2338
טען תגובות נוספות	2326
טען תוכן	2338
""", 'י': """
יציאה	2257
יציאה ממסך מלא	2334
יש לי חשבון	2352
""", 'כ': """
כבר הצבעת	2326
כבר הצבעתם	2326
כבר יש לך חשבון	2352
כבר מנוי	2352
כבר מנויים	2352
כבר מנויים? התחברו	2257
כבר נרשמת	2257
כותרות אחרונות	2276
כיביתי	2348
כיביתי את חוסם הפרסומות	2346
כל שקל חשוב	2349
כל תרומה חשובה	2349
כל תרומה עוזרת	2349
כללי התגובות	2326
כן, אני רוצה	2342
כן, אשמח	2343
כניסה	2257
כניסה למנויים	2257
כתבה זו הוענקה במתנה	2379
כתבה זו היא תוכן ממומן	2314
כתבה ממומנת	2320
כתבה נעולה	2352
כתבו את תגובתכם	2370
כתבו לנו	2359
כתבו תגובה	2275
כתבות אחרונות	2276
כתבות מומלצות	2276
כתבות נוספות	2276
כתבות נוספות בנושא	2315
כתבות נוספות שיעניינו אתכם	2315
כתבות נוספות של הכתב	2358
כתבות קשורות	2276
כתבות שאולי פספסתם	2315
כתבות שיעניינו אתכם	2315
כתוב תגובה	2326
כתובת אימייל לא תקינה	2354
כתובת המייל כבר רשומה	2376
כתובת המייל שלך	2376
כתובת מייל לא תקינה	2354
כתיבת תגובה	2326
""", 'ל': """
לא אהבתי	2327
לא כעת	2254
לא ניתן להפעיל את הסרטון	2334
לא ניתן להציג את התוכן	2338
לא ניתן להציג תוכן זה	2338
לא ניתן לטעון את הסרטון	2373
לא ניתן לנגן את הסרטון	2334
לא עכשיו	2254	2343
לא תודה	2254	2343
לא, תודה	2254	2343
לגלריה	2358
לגלריה המלאה	2358
לגלריית התמונות	2358
לדף הבית	2358
לדף התרומות	2349
להאזנה בספוטיפיי	2371
להאזנה לכתבה	2334
להורדה ב-app store	2341
להורדה ב-google play	2341
להורדה מ-app store	2341
להורדה מ-google play	2341
להורדת האפליקציה	2314
להזמנה לחצו כאן	2378
להזמנת כרטיסים	2332
להמשך קריאה	2257
להרשמה	2257
להרשמה לאירוע	2318
לחידון	2329
לחידון המלא	2329
לחנות	2368
לחנות שלנו	2318
לחצו להפעלת הסאונד	2373
לידיעה המלאה	2358
לכל החדשות	2358
לכל החידונים	2329
לכל הכתבות	2280
לכל הכתבות בנושא	2315
לכל הכתבות של הכתב	2358
לכל המשחקים	2329
לכל הסרטונים	2358
לכל העדכונים, הכתבות והסרטונים	2315
לכל התגובות	2275
לכל התמונות	2358
לכתבה הבאה	2358
לכתבה הבאה בסדרה	2315
לכתבה המלאה	2358
לכתבה הקודמת	2358
לכתבה הקודמת בסדרה	2315
לכתבה נוספת	2377
לכתיבת תגובה	2288
למוצר	2368
למנויים בלבד	2261
למתכון	62
לעמוד הבית	2358
לעמוד התרומות	2349
לפרויקט המלא	2358
לפרופיל הכתב	2359
לפרטי המוצר	2378
לפרטים	2281
לפרטים והרשמה	2318
לפרטים נוספים והרשמה	2318
לפתיחת הכתבה	2375
לצפייה ביוטיוב	2371
לצפייה בכל התגובות	2288
לצפייה במסלולים	2375
לצפייה בתוצאות	92
לקריאה באפליקציה	2341
לקריאה מאוחר יותר	2379
לראש הדף	2358
לראש העמוד	2358
לרכישה באמזון	2332
לרכישה לחצו כאן	2332
לרכישת הספר	2332
לרכישת כרטיסים	2332
לרכישת כרטיסים לחצו כאן	2332
לרכישת מינוי	2257
לרכישת מינוי לחצו כאן	2314
לשלוח כתבה במתנה	2302	2303
לתיק המלא	2358
לתמונות	2281
לתרום	2255
לתרומה	2255
לתרומה לחצו כאן	2349
""", 'מ': """
מאוחר יותר	2344
מאשר	2273
מאשרת	2273
מבזקים	2276
מדיניות הפרטיות	2274
מדיניות הפרטיות ותנאי השימוש	2274
מדיניות פרטיות	2273	2291
מהירות הפעלה	2334
מהירות ניגון	2334
מודעה	2270
מומלץ עבורך	2315
מומלץ עבורכם	2315
מומלצים	2276
מוקרא בקול סינתטי	2334
מידע נוסף	2273
מיון לפי	2327
מייל	2303	2355
מיין לפי	2327
ממומן	2270
מסך מלא	2335
מסלולי מינוי	2375
מספר המקומות מוגבל	2318
מעבר למתכון	62
מעוניינים לקבל התראות	2342
מצאת טעות	2326
מצאתם טעות	2275
מצאתם טעות בכתבה	2326
מצב כהה	2339
משהו השתבש	2355
משך	2335
משך הסרטון	2373
משלוח חינם	2368
מתנה לחבר	2366
""", 'נ': """
נא להזין כתובת מייל תקינה	2354
נגישות	2291
נגן	2298
נגן וידאו	2334
נגן שמע	2373
נוצר באמצעות ai	2373
נוצר על ידי ai	2373
נושאים	2276
נושאים קשורים	2276
ניגון אוטומטי	2335
ניהול אפשרויות	2372
ניהול הסכמה	2338
ניהול העדפות	2372
ניהול עוגיות	2338
ניתן לבטל בכל עת	2352
נרשמת בהצלחה	2354
""", 'ס': """
סגור	2254
סגור גלריה	2377
סגור חלון	2377
סגור תפריט	2377
סגירה	2254
סודוקו	2331
סוף הפרסומת	2332
סוף פרסומת	2332
סיכום ai	2296
סיכום אוטומטי	2362
סיכום הכתבה	2296
סכום אחר	2349
סכום לבחירה	2374
ספרו לנו מה דעתכם	2326
סקר	93
סקר היום	92
סרטון זה אינו זמין	2334
סרטון זה אינו זמין עוד	2334
סרקו את הקוד	2341
סרקו את קוד ה-qr	2341
""", 'ע': """
עבור לתוכן	2278
עבור לתוכן המרכזי	2278
עדיין לא מנוי	2352
עדיין לא מנויים	2352
עוד	2280
עוד באותו נושא	2315
עוד בנושא	2276
עוד בערוץ	2276
עוד חדשות	2276
עוד כתבות	20	2276
עוד כתבות בנושא	20
עוד כתבות מעניינות	2314
עוד לא מנויים	2352
עוד סיפורים	2315
על הכותב	2359
עקבו אחר הכתב	2363
עקבו אחר הנושא	2363
עקבו אחרי הכתב	2363
עקבו אחרי הנושא	2363
עקוב אחרי הכתב	2363
""", 'פ': """
פייסבוק	2265	2303
פנייה לכתב	2359
פנייה למערכת	2359
פרטים	2281
פרסום	2270
פרסומת	2270
פרסם	2327
פרסם אצלנו	2291
פרסמו אצלנו	2291
פתח	2281
פתח באפליקציה	2341
פתיחה באפליקציה	2341
""", 'צ': """
צור חשבון	2257
צור קשר	2275	2291
צפו באינסטגרם	2371
צפו בטוויטר	2371
צפו ביוטיוב	2371
צפו בפייסבוק	2371
צפו גם	2377
צפייה חוזרת	2373
צרו קשר	2291	2359
צרו קשר עם המערכת	2359
""", 'ק': """
קבל הכל	2339
קבלת התראות	2342
קוד קופון	2378
קודי הנחה	2378
קרא גם	2276
קרא עוד	2280
קראו באפליקציה	2341
קראו בחינם	2375
קראו גם	2276
קראו עוד	2280
""", 'ר': """
רוצה לקבל התראות	2342
רוצים לקבל התראות	2342
רענון העמוד	2346
רענן את הדף	2346
רעננו את הדף	2346
""", 'ש': """
שדה זה הוא חובה	2354
שדה חובה	2354
שדות חובה	2354
שחק עכשיו	2329
שחקו עכשיו	2329
שינוי גודל הגופן	2302
שיתוף	2265
שיתוף בוואטסאפ	2366
שיתוף בווטסאפ	2265
שיתוף בטוויטר	2265
שיתוף במייל	2314
שיתוף בפייסבוק	2265
שכחת את הסיסמה	2352
שכחת סיסמה	2352
שכחתי סיסמה	2257
שלח	92	2355
שלח לחבר	2265
שלח תגובה	2326
שלחו את הכתבה במתנה	2314
שלחו במתנה	2314
שלחו כתבה במתנה	2302
שלחו לחבר	2303	2366
שלחו לנו סרטונים	2359
שלחו לנו תמונות	2359
שלחו משוב	2326
שליחה	2355
שליחה במייל	2265
שליחת כתבה במתנה	2302
שליחת משוב	2326
שליחת תגובה	2326
שמור	2367
שמור העדפות	2338
שמור כתבה	2379
שמור לרשימת הקריאה	2302	2303
שמירה	2265
שמירה לרשימת הקריאה	2302
שמירת הגדרות	2338
שמירת המתכון	62
שמירת כתבה	2314
שמרו כתבה	2314
שמרו לקריאה מאוחרת	2314
שתף	2265
שתף כתבה	2379
שתפו	2265
שתפו את הכתבה	2265
שתפו בוואטסאפ	2314
שתפו בווטסאפ	2314
שתפו בטוויטר	2366
שתפו בטלגרם	2314
שתפו בפייסבוק	2265
שתפו כתבה זו	2379
""", 'ת': """
תגובה	2275
תגובות	2275
תגובות נוספות	2326
תגיות	2276
תודה על ההצבעה	2326
תודה על הצבעתך	92
תודה על התמיכה	2374
תודה על תמיכתכם	2374
תודה שהצבעת	2326
תודה שהצבעתם	2326
תודה, ההודעה נשלחה	2354
תוכן למנויים	2257
תוכן ממומן	88	2270
תוכן מסחרי	2320
תוכן מקודם	2270
תוכן פרסומי	2320
תוכן שיווקי	88	2270
תוכן שיווקי בשיתוף	2320
תוצאות	93
תוצאות ההצבעה	2327
תוצאות הסקר	2327
תורגם אוטומטית	2314
תיקון טעות	2314
תמונה # מתוך #	2278
תמכו בנו	2255
תמכו בנו בפטריאון	2349
תמכו בעיתונות	2349
תמלול	2335
תנאי השימוש	2274
תנאי השימוש | מדיניות הפרטיות	2274
תנאי השימוש ומדיניות הפרטיות	2274
תנאי פרסום תגובות	2326
תנאי שימוש	2273	2291
תפריט	2280
תקציר ai	2296
תקציר בינה מלאכותית	2296
תקציר הכתבה	2296
תרגום אוטומטי	2335
תרומה	2255
תרומה חד פעמית	2349
תרומה חד-פעמית	2349
תרומה חודשית	2349
תרמו	2255
תרמו עכשיו	2255
תשבץ	2331
תשבצים	2331
תשחץ	2331
תשלום באמצעות paypal	2375
""", 'ا': """
ابدا الاختبار	187
ابلاغ	185
ابلغ عن خطا	163
اترك تعليقا	130
اترك رد	184
اترك ردا	184
اتصل بنا	130	148
اجازه دادن	1876
اجازه ميدهم	1877
احجز الان	239
احجز تذكرتك	190
احجز تذكرتك الان	190
احجز مكانك	190
احدث الاخبار	131
احصل علي التنبيهات العاجلة	203
احفظ المقال	172
احفظ المقال لوقت لاحق	172
اخبار اخري	20
اخبار بيشتر	1848
اخبار ديگر	20
اخبار ذات صلة	131
اخبار ذات علاقة	173
اخبار قد تعجبك	173
اخبار قد تهمك	173
اخبار متعلقة	131
اخبار مرتبط	1810
اخبار مرتبطة	173
اخبار پيشنهادي	1848
اختبر معرفتك	187
اختبر معلوماتك	187
اختر	212
اختر اشتراكك	211
اختر الباقة	211
اختر المبلغ	235
اختر باقتك	211
اختر خطتك	211
اختر مبلغا	235
اخترنا لك	131
اخترنا لكم	173
اخر الاخبار	131
اخرين اخبار	1810
اخرين خبرها	1848
اخفاء	136
اخفاء التعليقات	184
اخفاء الردود	184
ادارة التفضيلات	233
ادارة الخيارات	233
ادارة الموافقة	195
ادارة ملفات تعريف الارتباط	128
ادامه	1814
ادامه با google	1885
ادامه با گوگل	1885
ادامه خبر	1891
ادامه در مرورگر	1873
ادامه مطلب	1814
ادخل البريد الالكتروني	237
ادخل بريدا الكترونيا صحيحا	213
ادخل بريدك الالكتروني	237
ادرس كپي شد	1834
ادعم الصحافة المستقلة	103
ادعم عملنا	208
ادعمنا	103
ادعمنا علي باتريون	208
ادعموا الصحافة المستقلة	208
اذهب الي الوصفة	62
ارتباط با ما	1826
ارسال	92	117	1800
ارسال التعليق	184
ارسال المقال بالبريد	172
ارسال بازخورد	1859
ارسال به تلگرام	1838
ارسال به دوستان	1800
ارسال تعليق	184
ارسال خبر	1892
ارسال ديدگاه	1859
ارسال راي	92
ارسال رايگان	1901
ارسال سوژه	1892
ارسال نظر	1809
ارسل	92
ارسل التعليق	184
ارسل تعليقك	184
ارسل لنا خبرا	219
ارسل لنا صورك	219
ارسل ملاحظاتك	184
ارشيو	1826
از دست ندهيد	1848
از راي شما متشكريم	1859
از شركت شما در نظرسنجي متشكريم	1859
از ما حمايت كنيد	1794
استطلاع	93
استطلاع الاسبوع	144
استطلاع الراي	93
استطلاع اليوم	144
استطلاع راي	93
استمع	117
استمع الي الخبر	191
استمع الي المقال	191
استمع الي هذا المقال	191
استمع علي سبوتيفاي	231
استمع للخبر	159
استمع للمقال	159
استمع للنص	159
اسم المستخدم الخاص بك	230
اشتباهي ديدهايد	1859
اشتر الان	190
اشتر الان من امازون	190
اشتر الكتاب	190
اشتر من امازون	190
اشتراك	105	1796
اشتراك بخريد	1845
اشتراك خود را انتخاب كنيد	1885
اشتراك در تلگرام	1899
اشتراك در واتساپ	1899
اشتراك گذاري	1800
اشتراك گذاري در تلگرام	1838
اشتراكگذاري	1800
اشتراكگذاري در تلگرام	1899
اشتراكگذاري در واتساپ	1899
اشترك	105
اشترك في الاشعارات	200
اضافة رد	230
اضغط لتشغيل الصوت	234
اضغط هنا لمشاهدة الفيديو	159
اضف الي السلة	239
اضف تعليق	130
اضف تعليقا	130
اضف تعليقك	184
اضف رد	185
اضف ردا	185
اضف كمصدر مفضل	223
اطبع	117
اطبع المقال	172
اطبع الوصفة	62
اطبع هذا المقال	172
اطلاعات بيشتر	1806
اظهار اقل	217
اظهار المحتوي	195
اظهار المزيد	217
اعادة المشاهدة	234
اعادة تحميل الصفحة	206
اعجبني	185
اعد تحميل الصفحة	206
اعدادات الخصوصية	195
اعدادات الكوكيز	195
اعدادات ملفات الارتباط	124
اعدادات ملفات تعريف الارتباط	128
اعلان	121
اعلان مدفوع	88	178
اعلان ممول	121
اعلانات	121
اعلانات مدفوعة	178
اعلانات ممولة	177
اعلن معنا	148
اغلاق	102
اغلاق القائمة	238
اغلاق المعرض	238
اغلاق النافذة	238
افتح الخريطة	136
افتح المقال	236
افتح في التطبيق	199
افزودن به منابع ترجيحي	1896
افضل عرض	212
افضل قيمة	212
اقبل وتابع	126
اقبل وواصل	126
اقرا الخبر كاملا	217
اقرا المزيد	135
اقرا المزيد للكاتب	149
اقرا المقال التالي	238
اقرا المقال كاملا	217
اقرا ايضا	131
اقرا في التطبيق	199
اقرا لاحقا	240
اقرا مجانا	236
اكتب تعليقا	130
اكتب تعليقك	230
اكمل القراءة	238
اكنون بازي كنيد	1862
اكواد الخصم	239
الابلاغ عن التعليق	230
الابلاغ عن خطا	163
الاخبار	131
الاستمرار في المتصفح	199
الاشتراك	105
الاعدادات	125
الاعلان مستمر	239
الاعلانات	121
الاقسام	131
الاكثر اعجابا	185
الاكثر تداولا	131
الاكثر تفاعلا	185
الاكثر شعبية	212
الاكثر قراءة	131
الاكثر قراءة الان	173
الاكثر قراءة اليوم	173
الاكثر مشاهدة	131
الان نه	1793
البحث	135
البريد الالكتروني	214
البريد الالكتروني غير صالح	213
البريد الالكتروني غير صحيح	213
البقاء متصلا	211
التالي	135
التشغيل التلقائي	192
التعليقات	130
التعليقات للمشتركين فقط	230
التعليقات معطلة	230
التفاصيل	136
الحقول المطلوبة	213
الخبر التالي	217
الخبر السابق	217
الخروج من ملء الشاشة	191
الدخول	105
الدفع عبر باي بال	236
الذهاب الي صفحة التبرع	208
الرئيسية	135
السابق	135
السماح	201
السماح بالاشعارات	200
السماح دائما	195
السماح والمتابعة	126
السياسة التحريرية	219
الصفحة التالية	135
الصفحة الرئيسية	135
الصورة التالية	238
الصورة السابقة	238
العب الان	187
العب مجانا	187
العودة الي الاعلي	217
العودة الي الصفحة الرئيسية	217
العودة الي القائمة	238
العودة للصفحة الرئيسية	217
الغاء المتابعة	223
الغاء كتم الصوت	191
الفيديو التالي	234
الفيديو السابق	234
الفيديو غير متاح	191
الفيديو غير متاح حاليا	191
القائمة	135
القبول والعرض	124
القبول والمتابعة	126
الكلمات المتقاطعة	189
الكلمات المفتاحية	136
المتابعة باستخدام apple	211
المتابعة باستخدام facebook	211
المتابعة باستخدام google	211
المتابعة باستخدام جوجل	211
المتابعة باستخدام غوغل	211
المتابعة بالبريد الالكتروني	236
المتابعة عبر غوغل	211
المتابعة في المتصفح	199
المتجر	228
المدة	192
المزيد	131	135
المزيد حول هذه القصة	173
المزيد عن الكاتب	149
المزيد عن الكاتبة	149
المزيد للكاتب	217
المزيد من الاخبار	131
المزيد من الخيارات	226
المزيد من الفيديوهات	217
المزيد من المعلومات	125
المزيد من المقالات	173
المزيد من مقالات الكاتب	149	217
المزيد من مقالات الكاتبة	149
المشاهدة علي يوتيوب	231
المقال التالي	131
المقال السابق	131
النتائج	93
النص المكتوب	192
الوسوم	131
الوضع الليلي	196
الوقت الحالي	192
الوقت المتبقي	192
الي الاعلي	135
الي صفحة التبرع	208
امسح رمز qr	199
امكان نمايش اين محتوا وجود ندارد	1870
امكان پخش ويدئو وجود ندارد	1866
انت تتابع هذا الموضوع	223
انت مشترك بالفعل	237
انتخاب	1886
انتخاب اشتراك	1885
انتخاب طرح	1885
انتشار	1860
انتشار يافته : #	1823
انتشار يافته: #	1823
انتقل الي الوصفة	62
انتهاي پيام	1838
انتهي الاعلان	190
اندازه فونت	66
اندازه قلم	66
اندازه متن	1899
انسخ الرابط	117
انشاء حساب	105
انشر	117
انضم الي برنامج العضوية	208
انضم الي فريقنا	163
انضموا الي برنامج العضوية	208
انضموا الي فريقنا	163
اهد المقال	172
اهد هذا المقال	172
اهداء	172
اهداء المقال	172
اهم الاخبار	131
اوافق	125
اوافق علي الشروط والاحكام	213
اوافق علي سياسة الخصوصية	213
اوافق علي معالجة بياناتي	213
اولين نفري باشيد كه نظر ميدهد	1838
ايا اين مطلب براي شما مفيد بود	1859
ايا اين مطلب مفيد بود	1859
ايا اين مقاله مفيد بود	1859
ايا مايليد اعلان دريافت كنيد	1875
ايا ميخواهيد اعلان دريافت كنيد	1875
ايجاد حساب	1796
ايقاف مؤقت	192
ايميل	1888
ايميل خود را بررسي كنيد	1887
ايميل معتبر وارد كنيد	1887
ايميل نامعتبر	1887
ايميل نامعتبر است	1887
اين فيلد الزامي است	1887
اين فيلد ضروري است	1887
اين مطالب را هم بخوانيد	1848
اين مطلب را هم بخوانيد	1848
اين مطلب مفيد بود	1859
اين مقاله قفل است	1885
اين ويدئو در دسترس نيست	1866
اين ويدئو ديگر در دسترس نيست	1866
اين ويديو در دسترس نيست	1866
اپ استور	1874
اپليكيشن را دانلود كنيد	1873
اپليكيشن را نصب كنيد	1873
اگهي	1802
اگهيها	1854
""", 'ب': """
با تشكر، پيام شما ارسال شد	1887
با ما تماس بگيريد	1892
با پردازش دادههايم موافقم	1887
بارگذاري دوباره صفحه	1880
بارگذاري مجدد صفحه	1880
بارگذاري محتوا	1870
بارگذاري پست	1870
باز كردن	1815
باز كردن در اپليكيشن	1873
باز كردن در برنامه	1873
بازار	1874
بازخورد بدهيد	1859
بازرگاني	1854
بازي رايگان	1862
بازي كنيد	1862
بازگشت به بالا	1814
بازگشت به صفحه اصلي	1891
باقات الاشتراك	236
بالفيديو	159
بحث	135
براي ارسال نظر وارد شويد	1859
برعاية	121
برعاية outbrain	177
برعاية taboola	177
برعاية تابولا	177
بريد الكتروني غير صالح	213
بريدك الالكتروني	237
برچسب ها	1810
برچسبها	1810
بزرگتر كردن متن	1899
بزرگنمايي تصوير	1891
بستن	1793
بصوت اصطناعي	222
بصوت الذكاء الاصطناعي	222
بعدا	1876
بعدا ياداوري كن	1793
بعدي	1814
بلغ عن تعليق	230
بلغ عن خطا	163
بله، ميخواهم	1876
به اشتراك بگذاريد	1800
به اين مطلب گوش دهيد	1866
به اين مقاله گوش دهيد	1866
بهترين پيشنهاد	1886
بيشتر	1810	1814
بيشتر ببينيد	1848
بيشتر بخوانيد	1810
بيصدا	1867
""", 'ت': """
تابع القراءة	238
تابع الكاتب	223
تابع الموضوع	223
تابع هذا الموضوع	223
تابعنا عبر	120
تابعنا علي	120
تابعونا علي	120
تاخير # ثوان	191
تازهترينها	1810
تازهسازي صفحه	1880
تبرع	103
تبرع الان	103
تبرع شهري	209
تبرع شهريا	208
تبرع لمرة واحدة	208
تبرع مرة واحدة	235
تبرعي	209
تبليغ	1802
تبليغات	1802	1826
تبليغات در گوگل	1854
تبليغات متني	1854
تجديد الاشتراك	236
تحديث الصفحة	206
تحقق من بريدك	213
تحقق من بريدك الالكتروني	213
تحميل التطبيق	116
تحميل الحلقة	191
تحميل الصوت	191
تحميل المحتوي	195
تحميل المزيد	135
تحميل المزيد من التعليقات	184
تحميل المنشور	195
تحميل من app store	199
تحميل من google play	199
تخصيص	125
تخطي الاعلان	234
تخفيف ويژه خوانندگان	1865
تذاكر	228
تذكرني	212
ترتيب	185
ترتيب حسب	185
ترجمة الية	192
ترجمه ماشيني	1867
تسجيل	105
تسجيل الخروج	105
تسجيل الدخول	105
تسجيل الدخول باستخدام google	211
تسجيل الدخول عبر جوجل	211
تسجيل الدخول عبر غوغل	211
تسجيل الدخول عبر فيسبوك	211
تسجيل دخول	105
تسوق الان	190
تشغيل الاشعارات	200
تشغيل الفيديو	191
تشغيل تلقائي	192
تصغير الخط	226
تصويت	93	185
تعداد نظرات: #	1823
تعذر تحميل الفيديو	234
تعذر تشغيل الفيديو	191
تعذر عرض المحتوي	195
تعليق	130
تعليقات	130
تعليقك	185
تغطية خاصة	173
تغيير تفضيلات الخصوصية	124
تغيير تفضيلات ملفات الارتباط	124
تفضيلات الخصوصية	233
تفضيلات ملفات تعريف الارتباط	195
تفعيل	201
تفعيل الاشعارات	116	203
تقديم # ثوان	191
تكبير الخط	226
تكبير الصورة	217
تلخيص بالذكاء الاصطناعي	222
تلغرام	117
تلقي الاشعارات	200
تلقي الاشعارات العاجلة	203
تلقي التنبيهات	203
تلقي التنبيهات العاجلة	203
تلگرام	1800
تم احتساب صوتك	184
تم ارسال رسالتك	213
تم ارسال رسالتك بنجاح	213
تم ارسال طلبك	237
تم استلام طلبك	237
تم الارسال بنجاح	213
تم الاشتراك بنجاح	213
تم انشاء الصوت بالذكاء الاصطناعي	191
تم انشاؤه بالذكاء الاصطناعي	234
تم تاكيد الاشتراك	237
تم تسجيل صوتك	184
تم نسخ الرابط	172
تماس با تحريريه	1892
تماس با ما	1809	1826
تماس با نويسنده	1892
تماشاي ويديو	1838
تمام صفحه	1867
تنزيل الحلقة	191
تنزيل الصوت	191
تنظيمات	1806
تنظيمات حريم خصوصي	1870
تنظيمات كوكي	1808
تنظيمات كوكيها	1808
تهيه اشتراك	1845
تواصل مع التحرير	219
تواصل مع الكاتب	219
تواصل مع المحرر	219
تواصل معنا	148	219
توقف پخش	1866
تويتر	117
توييتر	1800
تيليجرام	117
""", 'ث': """
ثبت ديدگاه	1859
ثبت راي	92
ثبت نام	1796
ثبت نام شما با موفقيت انجام شد	1887
ثبت نظر	92	1809
ثبتنام	1796
ثبتنام كنيد	1852
""", 'ج': """
جار التحميل	191
جار تحميل الفيديو	191
جاري التحميل	191
جاري تحميل الفيديو	191
جاوااسكريپت غيرفعال است	1870
جدول كلمات متقاطع	1864
جديدترين اخبار	1810
جديدترينها	1860
جزئيات	1815
جستجو	1814
جستجوي پيشرفته	1826
جميع الاخبار	217
جميع الالعاب	187
جميع التعليقات	130
جميع الفيديوهات	217
جميع المواضيع	133
جميع مقالات الكاتب	217
""", 'ح': """
حالا نه	1793
حامي ما شويد	1883
حامي مالي	1901
حجم الخط	117
حجم النص	66
حدث الصفحة	206
حدث خطا	214
حدث خطا ما	214
حريم خصوصي	1808
حساب كاربري	1796
حساب كاربري دارم	1885
حساب كاربري داريد	1885
حساب كاربري نداريد	1885
حسابي	105
حصري للمشتركين	105
حظر	202
حفظ	117
حفظ الاعدادات	195
حفظ التفضيلات	195
حفظ المقال	172
حفظ الوصفة	62
حفظ للقراءة لاحقا	172
حقل الزامي	213
حقل مطلوب	213
حمايت كنيد	1794
حمايت مالي	1794
حمايت مالي از ما	1883
حمايت ماهانه	1884
حمل التطبيق	199
حمل التطبيق الان	199
حمل من app store	199
حمل من google play	199
""", 'خ': """
خاص بالمشتركين	211
خانه	1814
خبر بعدي	1838
خبر قبلي	1838
خبرهاي بيشتر	1848
خبرهاي داغ	1848
خبرهاي مرتبط	1810
خبرهاي پيشنهادي	1848
خروج	1796
خروج از تمام صفحه	1866
خريد از امازون	1865
خريد اشتراك	1845
خريد اشتراك سالانه	1845
خريد اشتراك ماهانه	1845
خريد انلاين	1901
خريد اين كتاب	1865
خريد اينترنتي	1901
خريد بليت	1865
خريد بليط	1865
خريد كتاب	1865
خطايي ديدهايد	1859
خطايي رخ داد	1888
خلاصه با هوش مصنوعي	1895
خلاصه هوش مصنوعي	1895
خواندن در اپليكيشن	1873
خواندهشده با صداي مصنوعي	1866
خودتان را بيازماييد	1862
خيارات اخري	227
""", 'د': """
دانش خود را بسنجيد	1862
دانلود	1832
دانلود از اپ استور	1873
دانلود از بازار	1873
دانلود از گوگل پلي	1873
دانلود اپليكيشن	1873
دانلود صدا	1866
دانلود فايل صوتي	1832	1866
دانلود فيلم	1832
دانلود مستقيم	1874
دانلود ويدئو	1866
دانلود ويديو	1832
دانلود پادكست	1866
در انتظار بررسي : #	1823
در انتظار بررسي: #	1823
در حال بارگذاري	1866
در حال بارگذاري ويدئو	1866
در حال بارگذاري ويديو	1866
در صف انتشار: #	1823
در صف بررسي: #	1823
در نظرسنجي شركت كنيد	1859
در همين رابطه	1848
در همين زمينه	1848
در پاتريون حمايت كنيد	1883
درباره ما	1826
درباره نويسنده	1892
دريافت از اپ استور	1873
دريافت از بازار	1873
دريافت از كافه بازار	1873
دريافت از كافهبازار	1874
دريافت از مايكت	1873	1874
دريافت از گوگل پلي	1873
دريافت اعلانها	1875
دستهبندي	1810
دعمك يصنع الفرق	235
دعوت به همكاري	1838
دنبال كردن	1897
دنبال كردن اين موضوع	1896
دنبال كردن موضوع	1896
دنبال كردن نويسنده	1896
ديدگاه	1809
ديدگاه خود را بنويسيد	1859
ديدگاهتان را بنويسيد	1838
ديدگاهها	1809
""", 'ذ': """
ذات صلة	131
ذخيره	1800
ذخيره تنظيمات	1870
ذخيره خبر	1838
ذخيره دستور پخت	62
ذخيره مطلب	1838
ذخيره مطلب براي بعد	1838
ذكرني لاحقا	102
""", 'ر': """
راسل التحرير	219
راسلنا	219
راي دهيد	92	1860
راي شما ثبت شد	92	1859
راي شما ثبت شده است	1859
رايگان و بدون هرزنامه	1887
ربما لاحقا	102
رد	130	1806
رد همه	1871
رزرو بليت	1901
رسالتك	214
رفتن به بالا	1891
رفتن به دستور پخت	62
رفتن به صفحه كمك مالي	1883
رفض	125
رفض الكل	196
رفض جميع ملفات تعريف الارتباط	233
رمز عبور خود را فراموش كردهايد	1885
رمز عبور را فراموش كردهايد	1796
روابط ممولة	177
رپورتاژ	1802
رپورتاژ اگهي	1802
""", 'ز': """
زمان باقيمانده	1867
زمان فعلي	1867
""", 'س': """
سؤال اليوم	92
ساهم	103
ساهم الان	103
سجل الدخول	110
سجل الدخول للتعليق	184
سحب الموافقة	195
سرعة التشغيل	191
سرعت پخش	1866
سماح	202
سودوكو	189	1864
سوژه بفرستيد	1892
سياسة التصحيح	219
سياسة التصحيحات	219
سياسة الخصوصية	128	148
سياسة الخصوصية | شروط الاستخدام	128
سياسة الخصوصية وشروط الاستخدام	128
سياسة ملفات تعريف الارتباط	128
سياست حريم خصوصي	1806	1808
سياست حفظ حريم خصوصي	1805	1806
سياست كوكي	1806
سياست كوكيها	1805
سيب اپ	1874
""", 'ش': """
شارك	117
شارك الخبر	172
شارك القصة	172
شارك المقال	117
شارك عبر واتساب	226
شارك علي	117
شارك علي تويتر	226
شارك علي فيسبوك	226
شارك علي واتساب	226
شارك في استطلاع الراي	163
شارك في الاختبار	187
شارك في الاستطلاع	163
شارك في التصويت	184
شارك هذا الخبر	240
شارك هذا المقال	240
شارك هذا الموضوع	117
شارك هذه الصفحة	240
شاركنا برايك	184
شاركنا رايك	130
شاركها	172
شاركونا اراءكم	184
شاهد الصور	217
شاهد الفيديو	159
شاهد ايضا	131
شاهد بالفيديو	159
شاهد علي يوتيوب	231
شاهد كل الصور	133
شايد بعدا	1793
شحن مجاني	228
شراء التذاكر	190
شراء من امازون	190
شرايط ارسال نظر	1859
شرايط استفاده	1808
شرايط استفاده و حريم خصوصي	1808
شرايط را ميپذيرم	1887
شركاؤنا	196
شركاي ما	1871
شركت در ازمون	1862
شركت در نظرسنجي	1859
شروط الاستخدام	128	148
شروط الاستخدام | سياسة الخصوصية	128
شروط الاستخدام وسياسة الخصوصية	128
شروط التعليق	184
شروع ازمون	1862
شكرا لتصويتك	92	184
شكرا لدعمك	235
شكرا لدعمكم	235
شكرا لمشاركتك	184
شكرا، تم ارسال رسالتك	213
شما اين موضوع را دنبال ميكنيد	1896
شما قبلا راي دادهايد	1859
شنيدن اين مطلب	1866
شنيدن مقاله	1866
""", 'ص': """
صفحة التبرع	208
صفحه اصلي	1814
صفحه كمك مالي	1883
صندوق ورودي خود را بررسي كنيد	1887
صوت	92	185
صوت اصطناعي	192
صوت الان	92
""", 'ط': """
طالع ايضا	173
طباعة	117
طباعة المقال	172
طباعة الوصفة	62
""", 'ظ': """
ظرفيت محدود	1852
ظرفيت محدود است	1852
""", 'ع': """
عدم السماح	202
عرض اقل	136
عرض الاشتراكات	236
عرض الاصل	136
عرض الباقات	236
عرض التعليقات	184
عرض التفاصيل	136
عرض الردود	184
عرض الصور	217
عرض الكل	135
عرض المحتوي	195
عرض المزيد	135
عرض المزيد من التعليقات	184
عرض الملف	217
عرض المنتج	239
عرض المنشور	195
عرض النتائج	92	185
عرض النص الاصلي	136
عرض النص المكتوب	191
عرض جميع الاخبار	217
عرض جميع الصور	217
عرض خاص للقراء	190
عرض علي اكس	231
عرض علي انستغرام	231
عرض علي تويتر	231
عرض علي فيسبوك	231
عرض كل الصور	133
عرض كل المقالات	133
عرض هذا المنشور علي instagram	231
عرض هذا المنشور علي انستغرام	231
عروض المشتركين	190
عضويت	1796
عطلت مانع الاعلانات	206
عكس	1810
عكسهاي بيشتر	1891
عكسهايتان را براي ما بفرستيد	1892
علي فيسبوك وتويتر	120
عن الكاتب	219
عن الكاتبة	149
عودة للاعلي	217
""", 'غ': """
غرد	117
غير قابل انتشار: #	1823
غيرفعال كردم	1882
غيرقابل انتشار: #	1823
""", 'ف': """
فتح	136
فتح التطبيق	199
فتح في التطبيق	199
فراموشي رمز عبور	1885
فروشگاه	1901
فعال كردن	1876
فعال كردن اعلانها	1875
فعالسازي	1877
فعالسازي اعلانها	1875
فعل الاشعارات	200
فعلا نه	1876
فقط براي مشتركان	1796
فهمت	136
فيديو	131
فيديو غير متاح	191
فيسبوك	117	1800
فيلد الزامي	1887
فيلدهاي الزامي	1887
فيلم اصلي	1832
""", 'ق': """
قبلي	1814
قبول	125
قبول الجميع	196
قبول الكل	196
قبول جميع ملفات تعريف الارتباط	233
قبول كنيد و ادامه دهيد	1805
قبول همه	1871
قبول همه كوكيها	1805
قبول و ادامه	1806	1870
قبول ومتابعة	195
قد يعجبك	131
قد يعجبك ايضا	20	131
قد يهمك	131
قد يهمك ايضا	131
قديميترينها	1860
قراءة المزيد	135
قراءة الية	222
قصص مقترحة	173
قواعد التعليق	184
قواعد التعليقات	184
قوانين ارسال نظر	1859
قوانين و مقررات	1826
قوانين و مقررات را ميپذيرم	1887
قيم المقال	163
قيم الوصفة	62
قيم هذا المقال	163
""", 'ك': """
كافه بازار	1874
كافهبازار	1874
كبر الصورة	217
كتم الصوت	192
كد qr را اسكن كنيد	1873
كد ويدئو	1832
كد ويديو	1832
كد پخش	1832
كل الاخبار	217
كل الالعاب	187
كل الصور	217
كل المواضيع	133
كل مساهمة تصنع فرقا	208
كل مساهمة مهمة	208
كل مقالات الكاتب	149	217
كلمات دلالية	131
كلمات متقاطعة	189
كلمات مفتاحية	131
كليدواژهها	1810
كمك كنيد	1794
كمك مالي	1794
كمك ماهانه	1884
كمك يكباره	1883
كن اول المعلقين	172
كن داعما	103
كود خصم	239
كوكيها	1808
كوچكتر كردن متن	1899
كيف اعطل مانع الاعلانات	206
كيف اعطله	207
كيفية التعطيل	207
كيفيت اصلي	1832
كپي	1900
كپي شد	1834	1838
كپي كردن لينك	1838
كپي لينك	1800
كپي لينك كوتاه	1834
""", 'ل': """
لا اوافق	125
لا توجد تعليقات	184
لا شكرا	102
لا يمكن تشغيل الفيديو	191
لا يمكن عرض هذا المحتوي	195
لا يوجد تعليقات	184
لا، شكرا	102
لاحقا	102
لدي حساب	211
لديك حساب	211
لديك حساب بالفعل	211
لست مشتركا	211
لست مشتركا بعد	211
لطفا ان را غيرفعال كنيد	1882
لطفا ايميل خود را وارد كنيد	1887
لطفا نظر خود را بنويسيد	1822
لطفا يك ايميل معتبر وارد كنيد	1887
لغو در هر زمان	1885
لغو دنبال كردن	1896
لغو رضايت	1870
لقد صوت من قبل	184
لقد صوتت بالفعل	144
لقد عطلته	206
لقد قمت بالتصويت	184
للاعلان معنا	148
للمشتركين	107
للمشتركين فقط	110
لم يعجبني	185
ليس الان	102
ليس لديك حساب	211
لينك خبر كپي شد	1834
لينك كوتاه	1800
لينك كوتاه خبر	1834	1838
لينك كوتاه كپي شد	1834
لينك كپي شد	1834	1838
""", 'م': """
مادة اعلانية	121
مايكت	1874
مبلغ اخر	208
مبلغ دلخواه	1883
مبلغ ديگر	1883
مبلغ مختلف	208
مبلغ مخصص	235
متابع	224
متابعة القراءة	238
متابعة الكاتب	223
متابعة الموضوع	223
متابعة علي الموقع	199
متن كامل خبر	1891
متن كامل مقاله را بخوانيد	1891
متن پيادهشده	1867
متوجه شدم	1815
متوفر علي app store	199
متوفر علي google play	199
مجانا وبدون رسائل مزعجة	213
مجموع ديدگاهها : #	1823
مجموع نظرات: #	1823
محبوبترين	1886
محبوبترينها	1860
محتواي تبليغاتي	1802
محتواي حمايتشده	1838
محتواي پولي	1865
محتوي اعلاني	178
محتوي برعاية	178
محتوي للمشتركين	107
محتوي مدفوع	190
محتوي ممول	88	121
مختارات	131
مخصوص مشتركان	1885
مدة الفيديو	234
مدت	1867
مدت زمان	1867
مديريت رضايت	1870
مديريت كوكيها	1870
مرا به خاطر بسپار	1885
مرة واحدة	209
مرتبسازي	1860
مرتبسازي بر اساس	1860
مزايا المشتركين	190
مزاياي مشتركان	1865
مزيد من مقالات الكاتب	149
مزيد من مقالات الكاتبة	149
مساحة اعلانية	178
مستخدم جديد	105
مسدودكننده را غيرفعال كردم	1880
مشاركة	117
مشاركة عبر البريد	226
مشاركة عبر فيسبوك	226
مشاركة عبر واتساب	117
مشاركة علي تويتر	117
مشاركة علي فيسبوك	117
مشاهده بيشتر	1814
مشاهده عكسها	1891
مشاهده قيمت	1865
مشاهده محتوا	1870
مشاهده نتايج	92	1860
مشاهده همه	1814
مشاهده پاسخها	1859
مشاهده پرونده	1891
مشاهده گالري	1891
مشترك شويد	1796
مشغل الصوت	234
مشغل الفيديو	234
مشكلي پيش امد	1888
مطالب بيشتر	1848
مطالب ديگر اين نويسنده	1891
مطالب مرتبط	1810
مطالب پيشنهادي	1848
مطلب بعدي	1891
مطلب قبلي	1891
معرض الصور	217
مقال مهدي من مشترك	240
مقالات اخري للكاتب	149	173
مقالات اخري للكاتبة	149
مقالات ذات صلة	131
مقالات قد تعجبك	173
مقالات قد تهمك	173
مقالات مرتبط	1810
مقاله بعدي	1891
مقاله قبلي	1891
مقترحات برعاية taboola	177
مقروء بصوت اصطناعي	191
ملء الشاشة	192
ملخص اعده الذكاء الاصطناعي	222
ملخص الذكاء الاصطناعي	222
ملخص بالذكاء الاصطناعي	222
ملفات تعريف الارتباط	128
من نحن	148
منتشر شده: #	1823
منو	1814
مهمترين اخبار	1810
مواضيع ذات صلة	131
مواضيع قد تهمك	173
مواضيع متعلقة	173
مواضيع مرتبطة	173
موافق	125
موافق ومتابعة	195
موافقة ومتابعة	126
موافقم	1806
موضوعات ذات صلة	131
موضوعات متعلقة	173
مولد بالذكاء الاصطناعي	234
ميخواهيد اعلان دريافت كنيد	1875
""", 'ن': """
نام	1888
نبذة عن الكاتب	219
نبذة عن الكاتبة	149
نتائج الاستطلاع	185
نتائج التصويت	185
نسخ	227
نسخ الرابط	117
نسخ رابط المقال	172
نسخه صوتي مقاله	1866
نسخه وب	1874
نسخه چاپي	1838
نسيت كلمة السر	211
نسيت كلمة المرور	105
نشر	185
نصب اپليكيشن	1873
نظر	1809
نظر بدهيد	1838
نظر خود را با ما در ميان بگذاريد	1838
نظر خود را بنويسيد	1809
نظر خود را بگوييد	1859
نظر سنجي	93
نظر شما	1809
نظر شما درباره اين خبر چيست	1838
نظر كاربران	1822
نظرات	1809
نظرات بينندگان	1822
نظرات شما	1822
نظرات كاربران	1822
نظرات مخاطبان	1822
نظرتان را بگوييد	1859
نظرسنجي	93	1838
نعم اريد	202
نعم، اريد	201
نقشه سايت	1826
نمايش اين محتوا ممكن نيست	1870
نمايش بيشتر	1814
نمايش زيرنويس	1866
نمايش كمتر	1815
نمايش متن اصلي	1815
نمايش محتوا	1870
نمايش نتايج	92
نمايش نظرات	1859
نمايش نظرات بيشتر	1859
نمايش نقشه	1815
نمايش همه	1815
نمايش پاسخها	1859
نمايش پست	1870
ننصح بقراءة	131
نه ممنون	1793	1877
نه، ممنون	1877
نهاية الاعلان	190
""", 'ه': """
هديه دادن مقاله	1899
هذا البريد مسجل مسبقا	237
هذا الحقل الزامي	213
هذا الحقل مطلوب	213
هذا الفيديو غير متاح	191
هذا الفيديو غير متاح حاليا	191
هذا الفيديو لم يعد متاحا	191
هذا المحتوي للمشتركين	107
هذا المقال للمشتركين	107
هذا المقال مقفل	211
هذه المادة للمشتركين	172
هر زمان ميتوانيد لغو اشتراك كنيد	1887
هر كمكي مهم است	1883
هل افادك هذا المقال	184
هل ترغب باستلام الاشعارات	200
هل ترغب في تلقي الاشعارات	200
هل تريد تلقي اشعارات	200
هل تريد تلقي الاشعارات	200
هل كان هذا المقال مفيدا	184
هل كان هذا مفيدا	184
هل كانت هذه الصفحة مفيدة	184
هل لديك حساب	211
هل نسيت كلمة المرور	211
هل وجدت خطا	184
همرساني	1800
همه اخبار	1891
همه بازيها	1862
همه خبرها	1891
همه عكسها	1891
همه مطالب	1891
همه مطالب نويسنده	1891
همه ويدئوها	1891
هميشه اجازه داده شود	1870
هميشه نمايش بده	1870
همچنين ببينيد	1848
همچنين بخوانيد	1810
هنوز ثبتنام نكردهايد	1885
هنوز مشترك نيستيد	1885
هيئة التحرير	148
""", 'و': """
واتساب	117
واتساپ	1800
ورود	1796
ورود / ثبت نام	1796
ورود با اپل	1885
ورود با فيسبوك	1885
ورود با گوگل	1885
ورود مشتركان	1845
وسوم	131
وصول غير محدود الي جميع المقالات	236
وظائف	148
ويدئو در دسترس نيست	1866
ويديو	1810
ويديو در دسترس نيست	1866
ويژه خوانندگان	1865
ويژه مشتركان	1796
""", 'ي': """
يتم تحميل الفيديو	191
يدفع سنويا	211
يستمر المقال بعد الاعلان	177
يك بار	1884
يكبار	1884
يمكنك الالغاء في اي وقت	211
يمكنك الغاء الاشتراك في اي وقت	213
""", 'پ': """
پاسخ	1809
پايان اگهي	1865
پايان تبليغ	1865
پخش	1832
پخش خودكار	1867
پخش ويدئو	1866
پخش ويدئو ممكن نيست	1866
پخش ويديو	1866
پذيرش همه	1871
پذيرش و ادامه	1870
پذيرفتن	1806
پربازديدترين	1810
پربازديدترينها	1810
پربازديدها	1810
پربازديدهاي امروز	1848
پربازديدهاي هفته	1848
پربحثترينها	1810
پربينندهترين	1848
پربينندهترين خبرها	1848
پربينندهترينها	1848
پرداخت سالانه	1886
پرداخت ماهانه	1886
پسنديدم	1860
پنهان كردن پاسخها	1859
پيام بازرگاني	1854
پيام شما ارسال شد	1887
پيام شما با موفقيت ارسال شد	1887
پيشنهاد خواندني	1848
پيشنهاد سردبير	1810
پيشنهاد ما	1810
پيوندها	1826
""", 'چ': """
چاپ	1800
چاپ دستور پخت	62
چگونه غيرفعال كنم	1882
چگونه مسدودكننده را غيرفعال كنم	1880
""", 'گ': """
گالري تصاوير	1891
گالري عكس	1891
گزارش تخلف	1860
گزارش خطا	1809
گزارش خطا در اين خبر	1838
گزينههاي بيشتر	1900
گوگل پلي	1874
""", 'अ': """
अकाउंट नहीं है	2464
अक्षर का आकार	66
अक्षर छोटे करें	2476
अक्षर बडे करें	2476
अगला	2405
अगला लेख	2470
अगली खबर	2401
अगली तस्वीर	2470
अगली फोटो	2470
अगली स्टोरी	2470
अनफॉलो करें	2474
अनम्यूट	2449
अनिवार्य	2467
अनुमति दें	2457
अन्य खबरें	20	2401
अन्य राशि	2462
अन्य विकल्प	2477
अपना इनबॉक्स देखें	2466
अपना ईमेल दर्ज करें	2466
अपना ईमेल देखें	2466
अपना ईमेल पता दर्ज करें	2466
अपना कमेंट लिखें	2414
अपना ज्ञान परखें	2445
अपना प्लान चुनें	2464
अपनी टिप्पणी दें	2414
अपनी टिप्पणी लिखें	2414
अपनी तस्वीरें हमें भेजें	2471
अपनी प्रतिक्रिया दें	2442
अपनी राय दें	2400
अपनी राय बताएं	2442
अभी खरीदें	2448
अभी खेलें	2445
अभी डाउनलोड करें	2455
अभी तक सब्सक्राइबर नहीं हैं	2464
अभी दान करें	2386
अभी नहीं	2385	2458
अमान्य ईमेल	2466
अमेजन पर खरीदें	2448
अवधि	2450
असहमत	2399
अस्वीकार करें	2399
""", 'आ': """
आगे पढें	2405
आज का सवाल	92
आज की अन्य खबरें	2435
आप इस विषय को फॉलो कर रहे हैं	2474
आप कभी भी अनसब्सक्राइब कर सकते हैं	2466
आप पहले ही वोट कर चुके हैं	2442
आपका वोट दर्ज हो गया	2442
आपका वोट दर्ज हो गया है	2442
आपका संदेश भेज दिया गया है	2466
आपके लिए	2401
आपको यह भी पसंद आ सकता है	2435
आपको ये भी पसंद आ सकता है	2435
आवश्यक फील्ड	2466
""", 'इ': """
इस लेखक की अन्य खबरें	2418
इस लेखक की और खबरें	2418
इस लेखक के और लेख	2418
इस विषय को फॉलो करें	2474
इसे भी देखें	2435
इसे भी पढें	2401
""", 'ई': """
ई-पेपर	2388
ईमेल	2467
ईमेल से शेयर करें	2476
""", 'ऊ': """
ऊपर जाएं	2405
""", 'ए': """
एआई आवाज में सुनें	2449
एआई द्वारा तैयार	2421
एआई समरी	2421
एआई सारांश	2421
एआई से तैयार सारांश	2421
एक बार	2463
एक बार का दान	2462
एप डाउनलोड करें	2455
""", 'ऐ': """
ऐप इंस्टॉल करें	2455
ऐप खोलें	2455
ऐप डाउनलोड करें	2455
ऐप में खोलें	2455
ऐप में पढें	2455
ऐप स्टोर से डाउनलोड करें	2455
""", 'ऑ': """
ऑटोप्ले	2450
ऑडियो डाउनलोड करें	2449
ऑफर देखें	2448
""", 'औ': """
और खबरें	2401
और जानें	2399
और टिप्पणियां देखें	2442
और देखें	2405
और पढें	2401	2405
और पढें इस लेखक से	2418
और भी पढें	2435
""", 'क': """
कभी भी रद्द करें	2464
कम दिखाएं	2406
कमेंट	2400
कमेंट करें	2400
कमेंट पढें	2414
कमेंट लिखें	2442
कमेंट्स	2400
करियर	2417
किताब खरीदें	2448
कीमत देखें	2448
कुकी का उपयोग	2399
कुकी नीति	2397	2399
कुकी सेटिंग्स	2453
कुकीज नीति	2399
कुकीज प्रबंधित करें	2453
कुकीज सेटिंग	2398
कुछ गलत हो गया	2467
केवल सदस्यों के लिए	2388
केवल सब्सक्राइबर के लिए	2464
कैसे बंद करें	2461
कॉपी	2477
कॉपी करें	2477
कॉपी लिंक	2391
क्या आप नोटिफिकेशन चाहते हैं	2456
क्या आप नोटिफिकेशन पाना चाहते हैं	2456
क्या आप सूचनाएं पाना चाहते हैं	2456
क्या यह उपयोगी था	2442
क्या यह खबर उपयोगी थी	2442
क्या यह पेज उपयोगी था	2442
क्या यह लेख उपयोगी था	2442
क्यूआर कोड स्कैन करें	2455
क्रमबद्ध करें	2443
क्विज खेलें	2445
""", 'ख': """
खबर सुनें	2449
खाता नहीं है	2464
खाता बनाएं	2388
खोजें	2405
खोलें	2406
""", 'ग': """
गलती की सूचना दें	2442
गलती बताएं	2406
गूगल प्ले से डाउनलोड करें	2455
गूगल से जारी रखें	2464
गूगल से लॉगिन करें	2464
गेम्स	2447
गैलरी देखें	2470
गोपनीयता नीति	2397	2399	2417
गोपनीयता सेटिंग्स	2453
""", 'च': """
चर्चा में क्यों है	2435
चुनें	2465
""", 'ज': """
जरूर पढें	2435
जवाब छिपाएं	2442
जवाब दें	2400
जवाब देखें	2442
जवाब भेजें	2442
जावास्क्रिप्ट बंद है	2453
ज्यादा दिखाएं	2470
ज्यादा पढी गई	2435
""", 'ट': """
टिकट खरीदें	2448
टिकट बुक करें	2448
टिप्पणियां	2400
टिप्पणी	2400
टिप्पणी करें	2400
टिप्पणी के नियम	2442
टिप्पणी के लिए लॉगिन करें	2442
टिप्पणी भेजें	2442
टिप्पणी लिखें	2442
टेक्स्ट साइज	66
टैग्स	2401
टॉप न्यूज	2401
टॉप स्टोरीज	2435
ट्रांसक्रिप्ट	2450
ट्रेंडिंग	2401
ट्विटर	2391
ट्विटर पर शेयर करें	2476
""", 'ठ': """
ठीक है	2406
""", 'त': """
तस्वीर बडी करें	2470
तस्वीरें देखें	2470
ताजा खबरें	2401
ताजा समाचार	2401
""", 'द': """
दान करें	2386
दान पेज पर जाएं	2462
देश की और खबरें	2435
दोस्तों को भेजें	2421
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2466
""", 'न': """
नक्शा देखें	2406
नतीजे देखें	92
नवीनतम	2443
नहीं धन्यवाद	2385
नहीं, धन्यवाद	2385	2458
नियम और शर्तें	2397	2417
नियम और शर्तें | गोपनीयता नीति	2397
नोटिफिकेशन ऑन करें	2456
नोटिफिकेशन चालू करें	2456
""", 'प': """
परिणाम देखें	92	2443
पसंदीदा स्रोत के रूप में जोडें	2474
पहले से खाता है	2464
पहले से सब्सक्राइबर हैं	2464
पाठकों के लिए विशेष ऑफर	2448
पार्टनर कंटेंट	2438
पासवर्ड भूल गए	2464
पिछला	2405
पिछला लेख	2470
पिछली खबर	2401
पूरा लेख पढें	2470
पूरी खबर पढें	2405
पेज दोबारा लोड करें	2460
पेज रिफ्रेश करें	2460
पेज रीफ्रेश करें	2460
पेड कंटेंट	2448
पोल	93
पोल में हिस्सा लें	2442
पोस्ट लोड करें	2453
प्रचार	2395
प्रतिक्रिया दें	2400
प्रतिलिपि	2450
प्राइवेसी पॉलिसी	2399	2417
प्राइवेसी सेटिंग्स	2453
प्रायोजक	2478
प्रायोजित	2395
प्रायोजित सामग्री	2438
प्रिंट	2477
प्रिंट करें	2391
प्रीमियम	2388
प्लान चुनें	2464
प्ले स्टोर से डाउनलोड करें	2455
प्लेबैक गति	2449
प्लेबैक स्पीड	2449
प्लेयर लोड हो रहा है	2449
""", 'फ': """
फीडबैक दें	2417	2442
फीडबैक भेजें	2442
फुल स्क्रीन	2450
फुल स्क्रीन से बाहर निकलें	2449
फेसबुक	2391
फेसबुक पर शेयर करें	2391
फेसबुक से जारी रखें	2464
फेसबुक से लॉगिन करें	2464
फॉन्ट आकार	2476
फॉन्ट साइज	66
फॉलो कर रहे हैं	2474
फॉलो करें	2474
फोटो	2401
फोटो गैलरी	2435
फोटो गैलरी देखें	2470
फ्लिपकार्ट पर खरीदें	2448
""", 'ब': """
बंद करें	2385
बडी खबरें	2401
बाद में	2385	2458
बाद में याद दिलाएं	2385
ब्राउजर में जारी रखें	2455
""", 'भ': """
भेजें	2467
""", 'म': """
मंजूर है	2399
मशीनी अनुवाद	2450
मान्य ईमेल दर्ज करें	2466
मासिक दान	2463
मासिक भुगतान	2465
मासिक सहयोग	2463
मुख्य समाचार	2401
मुझे याद रखें	2464
मुफ्त डिलीवरी	2478
मुफ्त में खेलें	2445
मुफ्त, कोई स्पैम नहीं	2466
मूल देखें	2406
मेन्यू	2405
मेरा खाता	2388
मेरा खाता है	2464
मैं नियम और शर्तों से सहमत हूं	2466
मैंने ऐड ब्लॉकर बंद कर दिया	2460
मैंने बंद कर दिया	2461
म्यूट	2450
""", 'य': """
यह खबर सुनें	2449
यह फील्ड अनिवार्य है	2466
यह फील्ड आवश्यक है	2466
यह भी देखें	2435
यह भी पढें	2401
यह लेख लॉक है	2464
यह लेख सुनें	2449
यह वीडियो अब उपलब्ध नहीं है	2449
यह वीडियो उपलब्ध नहीं है	2449
यह सामग्री नहीं दिखाई जा सकती	2453
ये खबरें भी पढें	2435
ये भी जानें	2435
ये भी देखें	2435
ये भी पढें	2401
""", 'र': """
रजिस्टर करें	2388
रिपोर्ट करें	2443
रेसिपी पर जाएं	62
रेसिपी प्रिंट करें	62
रेसिपी सेव करें	62
""", 'ल': """
लाइक	2443
लाइक करें	2443
लिंक कॉपी करें	2391	2421
लिंक कॉपी हो गया	2476
लेख उपहार में दें	2476
लेख सुनें	2449
लेखक की अन्य खबरें	2418
लेखक के अन्य लेख	2470
लेखक के और लेख	2418	2470
लेखक के बारे में	2471
लेखक के बारे में और	2418
लेखक को फॉलो करें	2474
लेखक परिचय	2471
लेखक से और	2418
लॉग इन	2388
लॉग इन करें	2388
लॉगआउट	2388
लॉगिन	2388
लोकप्रिय	2401
लोड हो रहा है	2449
""", 'व': """
वर्ग पहेली	2447
वर्तमान समय	2450
विज्ञापन	2395
विज्ञापन के बाद जारी	2438
विज्ञापन दें	2417
विज्ञापन समाप्त	2448
विज्ञापन हटाएं	2421
विवरण	2406
विषय	2401
विषय को फॉलो करें	2474
वीडियो	2401
वीडियो उपलब्ध नहीं है	2449
वीडियो चलाएं	2449
वीडियो नहीं चलाया जा सकता	2449
वीडियो लोड हो रहा है	2449
वोट करने के लिए धन्यवाद	2442
वोट करें	92	2443
वोट दें	92
वोट देने के लिए धन्यवाद	2442
व्हाट्सएप	2391
व्हाट्सएप पर शेयर करें	2476
व्हाट्सऐप पर शेयर करें	2476
""", 'श': """
शायद बाद में	2385
शिकायत करें	2443
शेयर	2391
शेयर करें	2391
शेष समय	2450
""", 'स': """
संपर्क करें	2400	2417
संपादक को लिखें	2471
संबंधित खबरें	2401
संबंधित लेख	2401
संबंधित वीडियो	2435
संबंधित समाचार	2401
सदस्य बनें	2386
सबटाइटल दिखाएं	2449
सबमिट करें	2467
सबसे अच्छा ऑफर	2465
सबसे ज्यादा पढी गई	2401
सबसे ज्यादा पढी गई खबरें	2435
सबसे ज्यादा पढी गईं	2435
सबसे लोकप्रिय	2465
सब्सक्राइब	2388
सब्सक्राइब करें	2388
सभी अस्वीकार करें	2453
सभी कमेंट देखें	2442
सभी खबरें	2470
सभी खबरें देखें	2470
सभी गेम	2445
सभी गेम्स	2445
सभी टिप्पणियां देखें	2442
सभी तस्वीरें देखें	2470
सभी दिखाएं	2406
सभी देखें	2405
सभी फोटो देखें	2470
सभी वीडियो	2470
सभी वीडियो देखें	2470
सभी स्वीकार करें	2399	2453
समझ गया	2406
समर्थन करें	2386
सर्वे	93
सर्वे में हिस्सा लें	2442
सहमत हूं	2399
सहमति दें और आगे बढें	2398
सहमति प्रबंधित करें	2453
सहमति वापस लें	2453
सहयोग करें	2386
सही ईमेल दर्ज करें	2466
साइटमैप	2417
साइन अप	2388
साइन इन	2388
साझा करें	2391
सामग्री दिखाएं	2453
सामग्री देखें	2453
सामग्री लोड करें	2453
सालाना भुगतान	2465
सिर्फ सब्सक्राइबर के लिए	2464
सीधे रेसिपी पर जाएं	62
सुडोकू	2447
सुधार नीति	2471
सूचनाएं चालू करें	2456
सेव करें	2391
स्पॉन्सर्ड	2395
स्पॉन्सर्ड कंटेंट	2438
स्वचालित अनुवाद	2450
स्वीकार करें	2399
स्वीकार करें और आगे बढें	2398
स्वीकार करें और जारी रखें	2453
""", 'ह': """
हमसे संपर्क करें	2417	2471
हमारा समर्थन करें	2386
हमारी मदद करें	2462
हमारे बारे में	2417
हमें लिखें	2471
हमें सपोर्ट करें	2462
हमें सहयोग दें	2462
हमेशा अनुमति दें	2453
हर योगदान महत्वपूर्ण है	2462
हर योगदान मायने रखता है	2462
हां, चाहिए	2457
होम	2405
होम पेज पर जाएं	2470
""", 'অ': """
অক্ষরের আকার	66
অটোপ্লে	383
অডিও ডাউনলোড করুন	382
অনুদান দিন	346
অনুদান পাতায যান	391
অনুমতি দিন	388
অনুসরণ করছেন	404
অনুসরণ করুন	404
অন্য পরিমাণ	391
অ্যাকাউন্ট আছে	393
অ্যাকাউন্ট নেই	393
অ্যাপ ডাউনলোড করুন	386
অ্যাপ স্টোর থেকে ডাউনলোড করুন	386
অ্যাপে খুলুন	386
অ্যাপে পডুন	386
""", 'আ': """
আগের খবর	399
আপনার জন্য নির্বাচিত	372
আপনার বার্তা পাঠানো হযেছে	395
আপনার ব্রাউজার অডিও সমর্থন করে না	382
আপনার ব্রাউজার ভিডিও সমর্থন করে না	382
আপনার ভোট গৃহীত হযেছে	378
আপনার ভোট গ্রহণ করা হযেছে	378
আপনার মতামত জানান	378
আপনি আগেই ভোট দিযেছেন	378
আপনি কি নোটিফিকেশন পেতে চান	387
আবশ্যক	396
আমাকে মনে রাখুন	393
আমাদের সমর্থন করুন	391
আমাদের সহাযতা করুন	391
আমি শর্তাবলিতে সম্মত	395
আরও খবর	348
আরও দেখুন	348
আরও পডতে পারেন	372
আরও পডুন	348
আরও মন্তব্য দেখুন	378
আরও সংবাদ	372
আরো খবর	372
আরো পডুন	372
""", 'ই': """
ইমেইল	396
ইমেইল সঠিক নয	395
""", 'উ': """
উত্তর দিন	379
উত্তর দেখুন	378
উপরে যান	398
""", 'এ': """
এ জাতীয আরও খবর	372
এ জাতীয আরো খবর	372
এ সম্পর্কিত আরও খবর	348
এ সম্পর্কিত আরও পডুন	372
এআই সারাংশ	403
এই কনটেন্ট দেখানো যাচ্ছে না	384
এই ঘরটি আবশ্যক	395
এই বিভাগের আরও খবর	372
এই বিভাগের আরো খবর	372
এই বিষয অনুসরণ করুন	404
এই ভিডিওটি আপনার দেশে দেখা যাবে না	382
এই ভিডিওটি আর নেই	382
এই ভিডিওটি পাওযা যাচ্ছে না	382
এই লেখাটি কি উপকারী ছিল	378
এককালীন	392
এককালীন অনুদান	392
এখন নয	388
এখনই কিনুন	381
এখনই খেলুন	380
""", 'ক': """
কনটেন্ট দেখান	384
কনটেন্ট লোড করুন	384
কপি করুন	406
কপি লিংক	371
কম দেখুন	398
কিউআর কোড স্ক্যান করুন	386
কিছু ভুল হযেছে	396
কুইজ খেলুন	380
কুইজে অংশ নিন	380
কুকি সেটিংস	384
""", 'খ': """
খবরটি শুনুন	382
খবরটি শেযার করুন	371
""", 'গ': """
গুগল দিযে লগইন করুন	393
গুগল প্লে থেকে ডাউনলোড করুন	386
গোপনীযতা সেটিংস	384
গ্যালারি দেখুন	398
গ্রহণ করে এগিযে যান	384
""", 'ছ': """
ছবি দেখুন	398
ছবি বড করুন	398
ছবির গ্যালারি	398
""", 'জ': """
জনপ্রিয খবর	372
জমা দিন	396
জরিপ	93
জরিপে অংশ নিন	378
জানি না	379
জাভাস্ক্রিপ্ট বন্ধ আছে	384
""", 'ট': """
টিকিট কাটুন	381
টিকিট কিনুন	381
টুইটারে শেযার করুন	405
""", 'ন': """
নতুন	379
নাম	396
নিবন্ধন	346
নোটিফিকেশন চালু করুন	387
নোটিফিকেশন পেতে চান	387
""", 'প': """
পরবর্তী খবর	398
পরে	388
পাঠকের পছন্দ	372
পাঠান	396
পাসওযার্ড ভুলে গেছেন	393
পুরো খবর পডুন	398
পুরোনো	379
পেজ আবার লোড করুন	390
পেজ রিফ্রেশ করুন	390
পেজটি রিফ্রেশ করুন	390
পোস্ট লোড করুন	384
পোস্টটি শেযার করুন	371
প্রচ্ছদে ফিরুন	398
প্রতিটি অনুদান গুরুত্বপূর্ণ	391
প্রতিলিপি	383
প্রিন্ট	350
প্রিন্ট করুন	371
প্লে স্টোর থেকে ডাউনলোড করুন	386
প্লেব্যাক গতি	382
প্ল্যান বেছে নিন	393
""", 'ফ': """
ফন্ট সাইজ	405
ফলাফল দেখুন	92	379
ফলো করুন	404
ফুল স্ক্রিন	383
ফেসবুক দিযে লগইন করুন	393
ফেসবুকে শেযার করুন	371
ফ্রি ডেলিভারি	407
""", 'ব': """
বই কিনুন	381
বইটি কিনুন	381
বন্ধুদের সঙ্গে শেযার করুন	371
বাকি সময	383
বার্ষিক	392
বিজ্ঞাপন	350
বিজ্ঞাপন শেষ	381
বিস্তারিত পডুন	372
বেছে নিন	394
""", 'ভ': """
ভিডিও চালান	382
ভিডিও লোড হচ্ছে	382
ভিডিওটি চালানো যাচ্ছে না	382
ভিডিওটি পাওযা যাচ্ছে না	382
ভুল জানান	378
ভুল সংশোধন জানান	378
ভোট দিন	92	379
ভোট দেওযার জন্য ধন্যবাদ	378
""", 'ম': """
মতামত জানান	378
মতামত পাঠান	378
মন্তব্য	350
মন্তব্য করতে লগইন করুন	378
মন্তব্য করুন	350
মন্তব্য নেই	379
মন্তব্য পাঠান	378
মন্তব্য লিখুন	378
মন্তব্যের নিযম	378
মাসিক	392
মাসিক অনুদান	392
মিউট	383
""", 'য': """
যেকোনো সময বাতিল করুন	393
যোগাযোগ করুন	400
""", 'র': """
রকমারি থেকে কিনুন	381
রিপোর্ট করুন	379
রেজিস্টার	346
রেসিপি প্রিন্ট করুন	62
রেসিপিতে যান	62
""", 'ল': """
লগ ইন	346
লগইন	346
লাইক	379
লিংক কপি	350
লিংক কপি করুন	371
লিংক কপি হযেছে	371
লিঙ্ক কপি করুন	371
লেখক পরিচিতি	400
লেখক সম্পর্কে	400
লেখককে অনুসরণ করুন	404
লেখকের অন্যান্য লেখা	398
লেখকের আরও লেখা	398
লেখাটি কি উপকারী ছিল	378
লেখাটি শুনুন	382
লেখাটি সেভ করুন	371
লোড হচ্ছে	382
""", 'শ': """
শুধু গ্রাহকদের জন্য	393
শেযার	350
শেযার করুন	350
""", 'স': """
সংশ্লিষ্ট খবর	348
সঠিক ইমেইল দিন	395
সব খবর	398
সব খেলা দেখুন	380
সব গ্রহণ করুন	384
সব ছবি দেখুন	398
সব দেখুন	398
সব প্রত্যাখ্যান করুন	384
সব মন্তব্য দেখুন	378
সব সময অনুমতি দিন	384
সবচেযে জনপ্রিয	394
সবচেযে নতুন	379
সবচেযে পুরোনো	379
সমযকাল	383
সম্পর্কিত	372
সম্পর্কিত খবর	348
সম্পর্কিত বিষয	372
সম্পর্কিত সংবাদ	372
সম্পাদককে লিখুন	400
সম্পূর্ণ খবর পডুন	398
সম্মতি প্রত্যাহার করুন	384
সর্বশেষ	348
সর্বশেষ সংবাদ	348
সর্বাধিক আলোচিত	372
সর্বাধিক পঠিত	348
সর্বোচ্চ পঠিত	372
সহাযতা করুন	346
সাজান	379
সাবটাইটেল	383
সাবস্ক্রাইব	346
সেভ করুন	371
সেরা অফার	394
সৌজন্যে	407
স্পনসর	407
স্বযংক্রিয অনুবাদ	383
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	405
""", 'ก': """
กฎการแสดงความคิดเห็น	4795
กติกาการแสดงความคิดเห็น	4795
กรุณากรอกข้อมูลให้ครบถ้วน	4812
กรุณากรอกอีเมล	4812
กรุณากรอกอีเมลให้ถูกต้อง	4812
กรุณาตรวจสอบอีเมล	4812
กลับขึ้นด้านบน	4815
กลับด้านบน	4815
กลับหน้าแรก	4815
การตั้งค่าความเป็นส่วนตัว	4801
การตั้งค่าคุกกี้	4801
กำลังติดตาม	4818
กำลังโหลด	4799
กำลังโหลดวิดีโอ	4799
""", 'ข': """
ขนาดตัวอักษร	66
ขยายภาพ	4815
ขอบคุณที่ร่วมโหวต	4795
ขอบคุณสำหรับการโหวต	4795
ข่าวก่อนหน้า	4815
ข่าวถัดไป	4815
ข่าวทั้งหมด	4815
ข่าวที่คุณอาจสนใจ	4788
ข่าวที่น่าสนใจ	4788
ข่าวที่เกี่ยวข้อง	4765
ข่าวนี้มีประโยชน์หรือไม่	4795
ข่าวยอดนิยม	4765
ข่าวล่าสุด	4765
ข่าวอื่นที่น่าสนใจ	4788
ข่าวอื่นๆ	20	4788
ข่าวอื่นๆ ที่น่าสนใจ	4779
ข่าวเกี่ยวข้อง	4788
ข่าวแนะนำ	4765
ข้ามไปที่สูตร	62
""", 'ค': """
ครั้งเดียว	4809
คลิกชมวิดีโอ	4779
คลิกเพื่อขยายภาพ	4815
คลิปแนะนำ	4788
ความคิดเห็น	4768
ความยาว	4800
ความเร็วในการเล่น	4799
คัดลอก	4820
คัดลอกลิงก์	4768
คัดลอกลิงก์แล้ว	4779
คัดลอกลิงค์	4779
คัดลอกลิงค์แล้ว	4779
คุณต้องการรับการแจ้งเตือนหรือไม่	4804
คุณอาจสนใจ	4788
คุณโหวตแล้ว	4795
คุ้มที่สุด	4811
""", 'จ': """
จดจำฉัน	4810
จดจำฉันไว้	4810
จบโฆษณา	4798
จองตั๋ว	4798
จองบัตร	4798
จัดการความยินยอม	4801
จัดการคุกกี้	4801
จัดส่งฟรี	4821
จำนวนอื่น	4808
จำเป็นต้องกรอก	4812
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4812
ฉันยอมรับเงื่อนไขการใช้งาน	4812
""", 'ช': """
ชมคลิป	4779
ชมคลิปวิดีโอ	4779
ชมวิดีโอ	4779
ชมวิดีโอด้านบน	4779
ชมวิดีโอเต็มได้ที่นี่	4779
ชำระรายปี	4810
ชำระรายเดือน	4810
ช่องนี้จำเป็นต้องกรอก	4812
""", 'ซ': """
ซื้อที่ lazada	4798
ซื้อที่ shopee	4798
ซื้อบัตร	4798
ซื้อบัตรที่นี่	4798
ซื้อหนังสือ	4798
ซื้อหนังสือเล่มนี้	4798
ซื้อเลย	4798
""", 'ด': """
ดาวน์โหลดบน app store	4803
ดาวน์โหลดบน google play	4803
ดาวน์โหลดเสียง	4799
ดาวน์โหลดแอป	4803
ดาวน์โหลดแอปพลิเคชัน	4803
ดาวน์โหลดได้ที่ app store	4803
ดาวน์โหลดได้ที่ google play	4803
ดูการตอบกลับ	4795
ดูข่าวทั้งหมด	4815
ดูคลิป	4779
ดูความคิดเห็นทั้งหมด	4795
ดูความคิดเห็นเพิ่มเติม	4795
ดูทั้งหมด	4766
ดูผลลัพธ์	92
ดูผลโหวต	92	4796
ดูภาพทั้งหมด	4815
ดูภาพเพิ่มเติม	4815
ดูราคา	4798
ดูรูปทั้งหมด	4815
ดูวิดีโอ	4779
ดูเพิ่มเติม	4768
ดูแกลเลอรี	4815
ดูแกลเลอรี่	4815
""", 'ต': """
ตกลง	4805
ตอบกลับ	4796
ตัวเลือกเพิ่มเติม	4819
ตั้งค่าความเป็นส่วนตัว	4801
ตั้งค่าคุกกี้	4801
ติดตามผู้เขียน	4818
ติดตามหัวข้อ	4818
ติดตามหัวข้อนี้	4818
ติดต่อกองบรรณาธิการ	4816
ติดต่อเรา	4779
ติดต่อโฆษณา	4816
ต้องการรับการแจ้งเตือนหรือไม่	4804
""", 'ถ': """
ถอดเสียง	4800
ถอนความยินยอม	4801
ถูกใจ	4796
""", 'ท': """
ทดสอบความรู้ของคุณ	4797
ทำแบบทดสอบ	4797
ทุกการสนับสนุนมีความหมาย	4808
""", 'บ': """
บทความก่อนหน้า	4815
บทความถัดไป	4815
บทความทั้งหมดของผู้เขียน	4815
บทความที่น่าสนใจ	4788
บทความที่เกี่ยวข้อง	4765
บทความนี้ถูกล็อก	4810
บทความนี้มีประโยชน์หรือไม่	4795
บทความล่าสุด	4765
บทความอื่นของผู้เขียน	4815
บทความอื่นๆ ของผู้เขียน	4815
บทความแนะนำ	4788
บริจาค	4762
บริจาคครั้งเดียว	4808
บริจาคตอนนี้	4808
บริจาครายเดือน	4808
บริจาคเลย	4762
บันทึก	4779
บันทึกการตั้งค่า	4801
บันทึกคะแนนของคุณแล้ว	4795
บันทึกคะแนนโหวตแล้ว	4795
บันทึกสูตร	62
บันทึกไว้อ่านภายหลัง	4779
""", 'ป': """
ปฏิเสธทั้งหมด	4801
ปิดการแสดงความคิดเห็น	4795
ปิดเสียง	4800
""", 'พ': """
พิมพ์	4768
พิมพ์บทความ	4779
พิมพ์สูตร	62
พิมพ์หน้านี้	4779
""", 'ฟ': """
ฟรี ไม่มีสแปม	4812
ฟังข่าว	4799
ฟังข่าวนี้	4799
ฟังบทความ	4799
ฟังบทความนี้	4799
ฟังรายการย้อนหลัง	4779
""", 'ภ': """
ภายหลัง	4805
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4779
มีบัญชีอยู่แล้ว	4810
มีบัญชีแล้ว	4810
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4812
ยกเลิกได้ทุกเมื่อ	4810
ยอดนิยม	4788
ยอดนิยมในตอนนี้	4788
ยอมรับทั้งหมด	4801
ยอมรับและดำเนินการต่อ	4801
ยังไม่มีบัญชี	4810
ยังไม่เป็นสมาชิก	4810
""", 'ร': """
ระบุจำนวนเงิน	4808
รับการแจ้งเตือน	4804
รับการแจ้งเตือนข่าวด่วน	4779
รายงาน	4796
รีเฟรชหน้า	4807
รีเฟรชหน้านี้	4807
รูปแบบอีเมลไม่ถูกต้อง	4812
ร่วมงานกับเรา	4779
ร่วมตอบแบบสอบถาม	4779
ร่วมตอบแบบสำรวจ	4795
ร่วมบริจาค	4762
ร่วมสนับสนุน	4808
ร่วมแสดงความคิดเห็น	4779
ร่วมโหวต	4795
ร้านค้า	4821
""", 'ล': """
ลงทะเบียน	4762
ลงทะเบียนเรียบร้อยแล้ว	4812
ลดขนาดตัวอักษร	4819
ลืมรหัสผ่าน	4762
ลืมรหัสผ่านหรือไม่	4810
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4799
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4799
วิดีโอไม่พร้อมใช้งาน	4799
วิธีปิดโปรแกรมบล็อกโฆษณา	4807
""", 'ส': """
สนับสนุนนักข่าว	4808
สนับสนุนรายเดือน	4808
สนับสนุนสื่ออิสระ	4808
สนับสนุนเรา	4762
สปอนเซอร์	4768
สมัครงานกับเรา	4779
สมัครสมาชิก	4762
สมัครเรียบร้อยแล้ว	4812
สรุปด้วย ai	4817
สรุปโดย ai	4817
สั่งซื้อหนังสือ	4798
สั่งซื้อเลย	4798
สำหรับสมาชิกเท่านั้น	4810
สิทธิพิเศษสำหรับผู้อ่าน	4798
สิทธิพิเศษสำหรับสมาชิก	4798
สแกน qr code	4803
สแกนคิวอาร์โค้ด	4803
ส่ง	4813
ส่งข่าว	4816
ส่งข้อความเรียบร้อยแล้ว	4812
ส่งความคิดเห็น	4795
ส่งคำตอบ	92
ส่งต่อให้เพื่อน	4779
""", 'ห': """
หน้าแรก	4815
""", 'อ': """
อนุญาต	4805
อนุญาตเสมอ	4801
ออกจากโหมดเต็มจอ	4799
อีเมล	4813
อีเมลไม่ถูกต้อง	4812
อ่านข่าวที่เกี่ยวข้อง	4788
อ่านข่าวผ่านแอป	4779
อ่านข่าวอื่นๆ	4788	4815
อ่านฉบับเต็ม	4815
อ่านต่อ	4768
อ่านต่อหลังโฆษณา	4798
อ่านต่อเรื่องนี้	4788
อ่านต่อในเบราว์เซอร์	4803
อ่านบทความฉบับเต็ม	4815
อ่านบนแอป	4803
อ่านเพิ่มเติม	4765
อ่านเรื่องที่เกี่ยวข้อง	4788
อ่านโดย ai	4799
อ่านในแอป	4803
""", 'เ': """
เกมทั้งหมด	4797
เกิดข้อผิดพลาด	4813
เกิดข้อผิดพลาด กรุณาลองใหม่	4812
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4812
เกี่ยวกับผู้เขียน	4816
เขียนความคิดเห็น	4795
เขียนโดย ai	4817
เข้าสู่ระบบ	4762
เข้าสู่ระบบด้วย apple	4810
เข้าสู่ระบบด้วย facebook	4810
เข้าสู่ระบบด้วย google	4810
เข้าสู่ระบบด้วย line	4810
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4795
เฉพาะสมาชิกเท่านั้น	4810
เต็มจอ	4800
เนื้อหาต่อจากโฆษณา	4798
เนื้อหาที่เกี่ยวข้อง	4788
เนื้อหาสนับสนุน	4798
เนื้อหาโฆษณา	4798
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4799
เบราว์เซอร์ของคุณไม่รองรับเสียง	4799
เปิดการแจ้งเตือน	4804
เปิดรับการแจ้งเตือน	4804
เปิดเสียง	4799
เปิดแอป	4803
เปิดในแอป	4803
เป็นคนแรกที่แสดงความคิดเห็น	4779
เพิ่มขนาดตัวอักษร	4819
เริ่มทำแบบทดสอบ	4797
เรียงตาม	4796
เรื่องที่คุณอาจสนใจ	20	4788
เรื่องที่น่าสนใจ	4788
เรื่องที่เกี่ยวข้อง	4765
เรื่องล่าสุด	4788
เรื่องอื่นที่น่าสนใจ	4765
เรื่องแนะนำ	4788
เลิกติดตาม	4818
เลือก	4811
เลือกแพ็กเกจ	4810
เลือกแพ็คเกจ	4810
เล่นวิดีโอ	4799
เล่นอัตโนมัติ	4800
เล่นเกม	4797
เล่นเลย	4797
เวลาที่เหลือ	4799
เสียงอ่านโดย ai	4799
""", 'แ': """
แจ้งข่าว	4816
แจ้งข้อผิดพลาด	4795
แจ้งคำผิด	4795
แจ้งลบความคิดเห็น	4795
แชร์	4768
แชร์ข่าวนี้	4779
แชร์บทความ	4779
แชร์บทความนี้	4819
แชร์บน facebook	4819
แชร์ผ่าน line	4819
แชร์หน้านี้	4779
แชร์ไปที่ line	4779
แชร์ไปยัง facebook	4819
แชร์ไปยัง line	4819
แท็ก	4788
แท็กที่เกี่ยวข้อง	4788
แบบสำรวจ	93
แปลอัตโนมัติ	4779
แปลโดย ai	4817
แปลโดยอัตโนมัติ	4817
แสดงความคิดเห็น	4768
แสดงคำบรรยาย	4799
แสดงน้อยลง	4766
แสดงเนื้อหา	4801
แสดงเพิ่มเติม	4815
แสดงโพสต์	4801
""", 'โ': """
โฆษณา	4768
โหลดหน้านี้ใหม่	4807
โหลดหน้าใหม่	4807
โหลดเนื้อหา	4801
โหลดเพิ่มเติม	4815
โหลดแอป	4803
โหลดแอปฟรี	4779
โหลดโพสต์	4801
โหวต	92	4796
""", 'ใ': """
ใหม่ล่าสุด	4796
ให้คะแนนบทความนี้	4795
""", 'ไ': """
ไปที่สูตร	62
ไปยังหน้าบริจาค	4808
ไม่สามารถเล่นวิดีโอนี้ได้	4799
ไม่สามารถเล่นวิดีโอได้	4799
ไม่สามารถแสดงเนื้อหานี้ได้	4801
ไม่ใช่ตอนนี้	4805
""", 'ả': """
ảnh tiếp theo	5238
ảnh trước	5238
""", 'ẩ': """
ẩn	5154
ẩn trả lời	5193
""", 'ủ': """
ủng hộ	5129
ủng hộ báo chí độc lập	5131
ủng hộ chúng tôi	5129
ủng hộ chúng tôi trên patreon	5212
ủng hộ hàng tháng	5212
ủng hộ một lần	5212
ủng hộ ngay	5235
ủng hộ tác giả	5131
""", '☕': """
☕ buy me a coffee	1200
☕ buy us a coffee	1200
""", 'あ': """
あとで	2928
あとで読む	2945
あとで読むに追加	3060
あなたにおすすめ	2967
あなたにおすすめの記事	2967
あなたはどう思いますか	2961
あなたへのおすすめ	2967
あわせて読みたい	2967
あわせて読む	3002
""", 'い': """
いいえ、結構です	2928
いいね	2945
いいね!してニュースをチェック	2946
いいね!で応援する	2992
いいね順	3011
いつでも解約ok	3032
いつでも解約できます	3032
いつでも解約可能	3032
いつでも配信停止できます	3035
いま読まれています	3002
いま読まれている記事	3002
""", 'お': """
おすすめ	2967
おすすめの記事	2967
おすすめプラン	3032
おすすめ情報pr	2951
おすすめ記事	2967
おすすめ関連記事	3002
おすすめ順	3011
お住まいの地域ではご覧いただけません	3016
お住まいの地域では再生できません	3016
お問い合わせ	2953	2981
お問い合わせありがとうございました	3035
お問い合わせありがとうございます	3035
お問い合わせ内容	3056
お役に立ちましたか	3010
お得なクーポン	3059
お得なプランを見る	3055
お気に入り	2945
お気に入りに追加	2945
お申し込み	2932
お申し込みが完了しました	3056
お申し込みを受け付けました	3056
お酒は#歳になってから	3014
""", 'こ': """
こちらの記事もおすすめ	3002
こちらの記事も読まれています	20	3002
こちらもおすすめ	2967
こちらも読む	3002
このコメントを報告	3049
このコンテンツは表示できません	3019
このコンテンツを表示できません	3019
このテーマをフォロー	3045
このテーマをフォローする	3045
このページは役に立ちましたか	3010
このメールアドレスは登録済みです	3056
この動画の配信は終了しました	3016
この動画はお住まいの地域では再生できません	3016
この動画はご覧いただけません	3016
この動画は公開を終了しました	3016
この動画は再生できません	3016
この動画は現在ご覧いただけません	3016
この投稿をinstagramで見る	3050
この本を購入する	3014
この著者の記事	2967
この著者の記事を見る	3039
この著者の記事一覧	3039
この記事だけ読む	3055
この記事に関連するニュース	3002
この記事のタグ	2967
この記事の写真	3039
この記事の写真をすべて見る	3003
この記事の写真を見る	3039
この記事の画像	3039
この記事の画像をもっと見る	3039
この記事の画像を見る	3039
この記事の筆者	3040
この記事の誤りを報告	2964
この記事の関連ニュース	3002
この記事はロックされています	3032
この記事は会員からのプレゼントです	3060
この記事は会員限定です	2932
この記事は参考になりましたか	3010
この記事は役に立ちましたか	3010
この記事へのコメント	2965
この記事もチェック	2992
この記事をシェア	2945
この記事をシェアする	3060
この記事をプレゼント	2992
この記事をプレゼントする	2992
この記事を保存	2992
この記事を印刷	2992
この記事を印刷する	2992
この記事を書いた人	3040
この記事を書いた記者	3040
この記事を聞く	3016
この記事を聴く	3016
この記事を評価	3049
この記事を評価する	2992
この記事を購入	3055
この記者の記事をもっと見る	3039
この記者の記事を見る	3039
この記者の記事一覧	2967
この記者をフォロー	2949
この記者をフォローする	3045
この連載の記事	2967
この連載をフォロー	2949
この連載をフォローする	2949
この音声はaiが読み上げています	3016
この項目は必須です	3035
この項目は必須項目です	3035
""", 'ご': """
ご寄付ありがとうございます	3054
ご寄付はこちら	3029
ご意見	2958
ご意見をお聞かせください	3010
ご意見・ご感想を入力	3056
ご投票ありがとうございました	3010
ご支援ありがとうございます	3054
ご支援のお願い	2929
ご支援はこちら	3029
ご登録ありがとうございました	3035
ご登録ありがとうございます	3035
ご購入はこちら	3014
ご購読の申し込み	2932
""", 'さ': """
さらに読み込む	2971
""", 'す': """
すでにアカウントをお持ちの方	3032
すでに会員の方	3032
すでに投票済みです	3010
すでに登録済みです	3056
すべてのcookieを受け入れる	3052
すべてのcookieを許可	3052
すべてのコメントを見る	3010
すべてのニュースを見る	3039
すべての写真を見る	3003
すべての記事を見る	3039
すべて受け入れる	2953
すべて同意する	3052
すべて拒否	3020
すべて拒否する	3019
すべて表示	2972
すべて見る	2971
すべて許可	2953	2956
すべて読む	2972
""", 'そ': """
その他のオプション	3046
その他の記事	2967
その他の金額	3029
""", 'は': """
はい、受け取る	3023
はじめての方はこちら	3032
はてなブックマーク	2945
はてなブックマークに追加	2992
はてブ	2945
""", 'ま': """
まずは無料で	3032
また後で	2928
まだ会員でない方	3032
""", 'み': """
みなさんはどう思いますか	2961
みんなのコメント	2958
""", 'も': """
もう一度再生	3053
もう一度見る	3017
もっと見る	2971
もっと詳しく知りたい方は	3002
もっと読む	2967
もどる	2971
""", 'よ': """
よく読まれています	3002
よく読まれている記事	2967
よく読まれている記事ランキング	2967
""", 'わ': """
わかりました	2972
""", 'ア': """
アカウントをお持ちでない方	3032
アカウントをお持ちの方	3032
アカウントをお持ちの方はこちら	3032
アクセスランキング	2967
アプリで続きを読む	3022
アプリで見る	3022
アプリで読む	3022
アプリで開く	3022
アプリなら	3022
アプリのダウンロード	2944
アプリをインストール	2944
アプリをダウンロード	2944
アプリを入手	3022
アプリを開く	2944
アプリダウンロード	2944
アンケート	93
アンケートにご協力	2963
アンケートに参加する	2963	3010
アンケートに回答する	3010
アンケートに答える	2963	3010
アンケート実施中	2992
アンケート結果	3011
アンケート結果を見る	3049
""", 'ウ': """
ウィンドウを閉じる	3058
""", 'エ': """
エラーが発生しました	3035
""", 'オ': """
オススメ記事	2967
オフにする	3024
オプションの管理	3052
オプションを管理	3052
オンにする	3024
オンラインショップ	3014
""", 'カ': """
カテゴリ	2967
カテゴリー	2967
カートに入れる	3059
""", 'キ': """
キーワード	2967
キーワードをフォロー	2949
""", 'ギ': """
ギャラリーを見る	3039
ギャラリーを閉じる	3058
""", 'ク': """
クイズに挑戦	2963	2992
クイズに挑戦する	2963	2992
クイズに答える	3012
クッキー	2953
クッキーの設定	3019
クッキー設定	2953	2956
クリックで拡大	3039
クリックで音声が出ます	3053
クリップ	2945
クリップする	2945
クロスワード	3013
クロスワードに挑戦	2962
クロスワードを解く	2962
""", 'ゲ': """
ゲームで遊ぶ	3012
ゲーム一覧	3012
""", 'コ': """
コピー	3047
コピーしました	2945
コメント	2958
コメント #件	2965
コメント#件	2958
コメント(#	2958
コメント(#件	2965
コメントする	2958
コメントのルール	3010
コメントの受付は終了しました	3010
コメントの受付を終了しました	3010
コメントはまだありません	2958
コメントは会員のみ	3049
コメントは無効になっています	3049
コメントをすべて見る	3010
コメントをもっと見る	2958
コメントを入力	3049
コメントを入力してください	3049
コメントを報告	3049
コメントを投稿	2958
コメントを投稿する	3010
コメントを書く	2958
コメントを残す	2958
コメントを見る	2958
コメントを送信	3010
コメントを送信する	3010
コメントを閉じる	3010
コメントガイドライン	3010
コメントポリシー	3010
コメント一覧	2958
コンテンツへスキップ	2969
コンテンツを表示	3019
コンテンツを表示する	3019
コンテンツを読み込む	3019
コーヒーをおごる	3029
""", 'サ': """
サイトで続ける	3022
サイトポリシー	2953	2981
サイトマップ	2953
サインイン	2932
サポーターになる	3029
サポートする	2929
""", 'シ': """
シェア	2945
シェアしよう	2945
シェアする	2945
""", 'ス': """
スキップ	2928
スクラップ	2945
スクラップする	2945
スポンサー	2951
スポンサードリンク	2951
スポンサーリンク	2951
スポンサー企業	3048
""", 'タ': """
タイアップ	2951
タグ	2967
タップして音声をオンにする	3053
""", 'チ': """
チケットを予約する	3014
チケットを購入	3014
チケットを購入する	3014
チケット購入はこちら	3014
チップで応援する	2929
チップを送る	2929
チャンネル登録	2946
""", 'ツ': """
ツイート	2945
ツイートする	2945
ツイートを読み込む	3019
""", 'デ': """
データ保護方針	3052
""", 'ト': """
トップ	2971
トップに戻る	3039
トップへ戻る	2971
トップニュース	2967
トップページ	2971
トップページに戻る	3039
トップページへ	3039
トピックス	2967
""", 'ド': """
ドネーション	2929
""", 'ナ': """
ナンプレ	3013
""", 'ニ': """
ニックネーム	3036
ニックネームを入力	3049
ニュースを読む	2971
ニュースレター	2938
ニュースレター登録	2938
ニュース一覧	3039
ニュース一覧へ	3039
""", 'バ': """
バックナンバー	2967
""", 'パ': """
パスワードをお忘れですか	3032
パスワードをお忘れの方	3032
パスワードをお忘れの方はこちら	3032
パスワードを忘れた方	2932
パスワードを忘れた方はこちら	3032
""", 'ピ': """
ピックアップ	2967
""", 'フ': """
フィードバックを送る	3010
フィードバックを送信	3010
フォトギャラリー	3039
フォトギャラリーを見る	3039
フォロー	2946
フォローしています	3045
フォローしてね	2946
フォローしました	2946
フォローする	2946
フォローを解除	3045
フォローを解除する	3045
フォロー中	2946
フォロー解除	3045
フォントサイズ	66
フォントサイズ変更	66
フルスクリーン	3017
""", 'ブ': """
ブックマーク	2945
ブックマークする	2945
ブラウザで続ける	3022
ブラウザで見る	3022
ブラウザで読む	3022
""", 'プ': """
プッシュ通知	2944
プッシュ通知を受け取りますか	3023
プッシュ通知を受け取る	3023
プライバシーの設定	3019
プライバシーポリシー	2953	2981
プライバシーポリシーに同意する	3035
プライバシー設定	3019
プランを見る	3032
プランを選ぶ	3032
プランを選択	3032
プラン一覧	3032
プレゼント	2932
プレミアム	2932
プレミアム会員	2937
プロフィール	3041
""", 'ヘ': """
ヘルプ	2953
""", 'ペ': """
ページの先頭に戻る	3039
ページの先頭へ	2971
ページの先頭へ戻る	3039
ページを再読み込み	3025
ページを再読み込みする	3025
ページを更新する	3025
ページトップ	2971
ページトップへ	2971
ページトップへ戻る	3039
""", 'ホ': """
ホーム	2971
ホームに戻る	3039
""", 'ポ': """
ポスト	2945
ポストする	2945
""", 'マ': """
マイページ	2932
マンスリーサポーターになる	3029
""", 'ミ': """
ミュート	3017
ミュートを解除	3016
ミュート解除	3016
""", 'メ': """
メインコンテンツへスキップ	2969
メッセージ	3057
メニュー	2971
メニューを閉じる	3058
メルマガ	2938
メルマガ登録	2938
メールでシェア	3046
メールで送る	2945
メールで送信	2945
メールをご確認ください	3035
メールアドレス	2938
メールアドレスが正しくありません	3035
メールアドレスでログイン	3055
メールアドレスで登録	3055
メールアドレスをご入力ください	3056
メールアドレスを入力	2938
メールアドレスを入力してください	3035
メールアドレスを入力する	3056
メールマガジン	2938
メールマガジン登録	2938
""", 'ラ': """
ライター	3041
ランキング	2967
""", 'リ': """
リンクをコピー	2945
リンクをコピーしました	2992
リンクをコピーする	2992
""", 'レ': """
レシピへ	62
レシピへスキップ	62
レシピへ移動	62
レシピを保存	62
レシピを印刷	62
レシピを見る	62
レシピを評価	62
""", 'ロ': """
ログアウト	2932
ログイン	2932
ログイン/会員登録	2932
ログインしてコメント	3010
ログインしてコメントする	3010
ログイン・会員登録	2932
ログイン状態を保持	3032
ログイン状態を保持する	3032
""", '一': """
一回だけ	3030
一回だけ寄付する	3029
一回のみ	3030
一時停止	3017
一次性	5362
一次性捐款	5361
一番人気	3033
一覧	2971
一覧に戻る	3039
一覧へ	2971
一覧を見る	2971
""", '上': """
上一个视频	5385
上一张	5370
上一张图片	5390
上一篇	5279
上一篇文章	5370
上一頁	5285
上一页	5285
""", '下': """
下一个视频	5385
下一张	5370
下一张图片	5390
下一張圖片	5390
下一篇	5279
下一篇文章	5370
下一部影片	5385
下一頁	5285
下一页	5285
下次再說	5246
下次再说	5246
下載app	5352
下載客戶端	5352
下載音檔	5345
下載音訊	5345
下载app	5352
下载客户端	5352
下载音频	5345
""", '不': """
不,謝謝	5246	5355
不,谢谢	5246	5355
不用了	5246	5355
不用了,謝謝	5355
不用了,谢谢	5355
不適切な内容を報告	3010
""", '专': """
专题	5279
""", '並': """
並び替え	3011
並べ替え	3011
""", '个': """
个人中心	5251
个人信息保护政策	5384
""", '为': """
为你推荐	5279
为您推荐	5279
""", '主': """
主要ニュース	2967
""", '举': """
举报	5278
举报评论	5381
""", '了': """
了解	2972
了解更多	5274
了解详情	5391
""", '京': """
京东购买	5343
""", '人': """
人人网	5317
人才招聘	5314
人气排行	5284
人气榜	5284
人気の動画	3002
人気の記事	2967
人気ランキング	2967
人気記事	2967
人気記事ランキング	2967
人気順	3011
人氣排行	5284
人氣文章	5326
人氣榜	5284
""", '仅': """
仅限会员	5364
仅限订阅用户	5364
""", '今': """
今、あなたにオススメ	2967
今、読まれている記事	3002
今すぐプレイ	3012
今すぐ寄付	3054
今すぐ支援する	3054
今すぐ購入	3059
今すぐ遊ぶ	3012
今はしない	2928
今はやめておく	2928
今回のみ	3030
今回のみ支援する	3029
今回はしない	2928
今日のアンケート	2962
今日のクイズに挑戦	2963
今日のクロスワード	2962
今日の注目	2967
今日投票	5293
今日最熱門	5326
今日热点	5279
今日焦点	5279
今日熱門	5326
今週のアンケート	2962
今週のクイズに挑戦	2963
""", '从': """
从app store下载	5352
""", '他': """
他の記事	20
他の記事も読む	2967
""", '付': """
付費閱讀	5251
付费内容	5251
付费阅读	5251
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5381
以下为广告内容	5314
以下為廣告內容	5314
以后再说	5246
以後再說	5354
以電子郵件繼續	5387
""", '件': """
件名	3057
""", '企': """
企画・制作	3048
""", '优': """
优惠码	5391
""", '会': """
会员专享	5256
会员专享内容	5256
会员专属	5251
会员中心	5251
会员登录	5251
会員でない方	3032
会員でない方はこちら	3032
会員の方はこちら	2932
会員の方はログイン	2932
会員プランを見る	3055
会員特典	3014
会員登録	2932
会員登録する	2932
会員登録のご案内	3055
会員登録はこちら	2932
会員限定	2932
会員限定特典	3014
会員限定記事	2932
会社概要	2981
""", '余': """
余下全文	5390
""", '作': """
作者其他文章	5303
作者更多文章	5370
作者的更多文章	5303
作者简介	5371
作者簡介	5371
""", '你': """
你可能也喜欢	5279
你可能也喜歡	5279
你可能感兴趣	5279
你可能还想看	5326
你可能還想看	5326
你已投票	5293
你怎么看	5292
你怎麼看	5292
""", '使': """
使用 apple 登入	5364
使用 facebook 登入	5364
使用 google 帳號登入	5364
使用 google 登入	5364
使用 google 繼續	5364
使用apple登录	5364
使用facebook登入	5364
使用facebook登录	5364
使用google登入	5364
使用google登录	5364
使用google繼續	5364
使用google继续	5364
使用google账号登录	5364
使用paypal付款	5387
使用条款	5271
使用條款	5271
使用邮箱登录	5387
""", '価': """
価格を見る	3059
""", '保': """
保存	2945
保存する	2945
保存设置	5349
保持登入	5364
保持登入狀態	5364
保持登录状态	5364
""", '個': """
個人情報の取り扱い	2953
個人情報の取り扱いについて	2953
個人情報の取り扱いに同意する	3035
個人情報の取扱いについて	2953
個人情報保護方針	2953	2981
""", '倍': """
倍速	5346
""", '僅': """
僅限會員	5364
僅限訂戶	5364
""", '優': """
優先するソースに追加	3045
優惠碼	5391
""", '儲': """
儲存設定	5349
""", '允': """
允許	5354
允許通知	5353	5355
允许	5354
允许通知	5353	5355
""", '元': """
元の記事を読む	3003
元記事で読む	3003
元記事を読む	2971
""", '免': """
免責聲明	5271
免費訂閱	5257
免費註冊	5251
免費試讀	5251
免費閱讀	5387
免责声明	5271
免费,无垃圾邮件	5367
免费注册	5251
免费订阅	5257
免费试读	5251
免费阅读	5387
免运费	5380
免運費	5380
""", '入': """
入力内容を確認	3056
入力内容を確認する	3056
入力必須	3035
""", '內': """
內容糾錯	5295
""", '全': """
全ての写真を見る	3003
全ての記事が読み放題	3055
全屏	5346
全文はこちら	3003
全文を読む	2971
全文表示	2971
全画面	3017
全画面表示	3016
全画面表示を終了	3016
全螢幕	5346
全記事読み放題	2937
全部拒絕	5350
全部拒绝	5350
全部接受	5271
全部新闻	5370
全部游戏	5341
全部视频	5370
全部评论	5278
全部话题	5281
""", '公': """
公众号	5265
公式sns	2946
公式twitter	2946
公式x	2946
公式アプリ	2944
公式サイトで見る	3014
公式サイトはこちら	3059
公式サイトを見る	3059
公式ショップ	3014
公式ショップはこちら	3014
""", '共': """
共 # 頁	5281
共 # 页	5281
共#頁	5281
共#页	5282
共有	2945
共有する	2945
共有オプション	3046
共有リンクをコピー	2992
""", '关': """
关于作者	5371
关于我们	5271
关注	5265
关注作者	5375
关注我们	5265
关注此话题	5375
关注话题	5375
关键词	5279
关闭	5246
关闭窗口	5390
关闭菜单	5390
""", '其': """
其他新聞	5279
其他新闻	20	5279
其他金額	5361
其他金额	5361
""", '内': """
内容由ai生成	5385
内容纠错	5295
""", '再': """
再生	2971
再生リスト	3053
再生時間	3017
再生速度	3016
再読み込み	3025
再読み込みする	3025
""", '写': """
写留言	5381
写真(#枚	3003
写真をすべて見る	3039
写真をもっと見る	3003
写真を拡大	3039
写真を拡大する	3039
写真を見る	2971
写真を見る(全#枚	3003
写真・動画の投稿はこちら	3040
写真特集	2967
写评论	5278
""", '出': """
出錯了	5368
出错了	5368
""", '分': """
分享	5264
分享到	5264
分享到facebook	5314
分享到line	5314
分享到qq	5378
分享到whatsapp	5378
分享到微信	5264
分享到微博	5264
分享到朋友圈	5378
分享文章	5392
分享本文	5314
分享此文	5314
分享此頁	5392
分享給好友	5314
分享給更多人看到	5314
分享给好友	5314
分享给更多人	5314
分享至	5264
分享至facebook	5264
分享至line	5314
分享这篇文章	5392
分享這篇文章	5392
分类	5279
分類	5279
""", '列': """
列印	5264
列印本頁	5314
列印食譜	62
""", '初': """
初めての方はこちら	3032
初割で無料体験する	2932
初月無料	2937
""", '利': """
利用規約	2953	2981
利用規約に同意します	3035
利用規約に同意する	3035
""", '刷': """
刷新页面	5356
""", '前': """
前のページ	2971
前のページに戻る	3058
前の写真	3039
前の動画	3053
前の画像	3039
前の記事	2967
前の記事へ	2967
前の記事を読む	3058
前へ	2971
前回の記事はこちら	3002
前回はこちら	3003
前往官網	5391
前往捐款	5361
前往捐款頁面	5361
前往捐款页面	5361
前往購買	5343
前往贊助	5361
""", '剩': """
剩余时间	5346
剩餘時間	5346
""", '加': """
加入google偏好來源	5375
加入line好友	5265
加入会员	5251
加入我们	5314
加入我们的团队	5314
加入我們	5314
加入我們的團隊	5314
加入書籤	5264
加入會員	5251
加入白名单	5356
加入購物車	5391
加入购物车	5391
加载中	5345
加载内容	5349
加载帖子	5349
加载更多	5285
加载更多评论	5338
""", '動': """
動画	2967
動画で見る	2992
動画の公開は終了しました	3016
動画の読み込みに失敗しました	3053
動画の配信は終了しました	3016
動画は再生できません	3016
動画をもっと見る	3039
動画を再生	3053
動画を再生する	2992
動画を再生できません	3016
動画を再生できませんでした	3016
動画を見る	2971
動画を読み込み中	3016
動画を読み込めませんでした	3053
動画を読み込んでいます	3016
動画プレーヤーを読み込み中	3016
動画一覧	3039
""", '勘': """
勘誤回報	5295
""", '包': """
包邮	5380
""", '協': """
協賛企業	3048
""", '单': """
单次	5362
单次捐款	5247
单篇购买	5387
""", '単': """
単発の寄付	3029
""", '博': """
博客來購買	5343
""", '占': """
占い	3013
""", '印': """
印刷	2945
印刷する	2945
印刷用ページ	2992
印刷用ページを表示	2992
印象笔记	5317
""", '即': """
即时新闻	5279
即時新聞	5279
""", '原': """
原文を表示	2972
原文を見る	2972
原文連結	5327
原文链接	5327
""", '去': """
去京东看看	5343
去京东购买	5343
去天猫购买	5343
去淘宝购买	5343
""", '参': """
参与投票	5294	5338
参与评论	5278
参加测验	5341
参加者募集中	2984
参加问卷调查	5314
""", '參': """
參加問卷調查	5314
參加測驗	5341
參與投票	5338
""", '友': """
友だち追加	2946
友だち追加する	2946
友善列印	5314
友達に教える	2992
""", '反': """
反馈	5278
""", '发': """
发一条友善的评论	5381
发现错误?请告诉我们	5314
发生错误	5368
发表留言	5278
发表评论	5278
发送	5368
发送成功	5367
""", '取': """
取材・文	3041
取消关注	5376
取消回复	5296
取消回覆	5296
取消追蹤	5375
取消關注	5376
取消静音	5345
取消靜音	5345
""", '受': """
受け取る	3024
受付が完了しました	3056
""", '古': """
古い順	3011
""", '可': """
可随时退订	5367
可隨時取消	5364
""", '合': """
合わせて読みたい	2967
合成音声による読み上げ	3016
合成音声による読み上げです	3016
""", '同': """
同じカテゴリの記事	2967
同じ著者の記事	3002
同作者文章	5303
同意	5271
同意して続ける	3019
同意して続行	3019
同意して閉じる	3019
同意しない	2953	2956
同意する	2953	2956
同意の管理	3019
同意を撤回	3019
同意を撤回する	3019
同意を管理	3019
同意を管理する	3019
同意並繼續	5274	5349
同意并继续	5274	5349
同意設定を変更	2955
""", '后': """
后退#秒	5345
""", '听': """
听全文	5314
听文章	5345
听新闻	5264
听这篇文章	5314
""", '商': """
商业推广	5380
商品の詳細を見る	3059
商品を見る	3014
商品ページへ	3014
商品詳細	3059
商品详情	5391
商城	5380
商業推廣	5380
""", '單': """
單次	5362
單次捐款	5247
單筆	5362
單筆捐款	5361
單筆支持	5361
單篇購買	5387
""", '回': """
回上一頁	5390
回到頂端	5370
回到頂部	5285
回到顶部	5370
回复	5278
回答する	92
回覆	5278
回頁首	5282
回頂端	5285
回首頁	5285
""", '图': """
图 #/#	5281
图片 #/#	5281
""", '圖': """
圖片 #/#	5281
""", '在': """
在 app store 下載	5352
在 facebook 查看	5382
在 google play 下載	5352
在 instagram 查看	5382
在 instagram 查看這則貼文	5382
在 spotify 收聽	5382
在 x 上查看	5382
在 youtube 上觀看	5382
在amazon購買	5343
在app store下载	5352
在app中打开	5352
在app中阅读	5352
在facebook查看	5382
在google play下载	5352
在instagram查看	5382
在instagram查看這則貼文	5382
在patreon上支持我们	5361
在spotify上收听	5382
在x上查看	5382
在youtube上观看	5382
在亚马逊购买	5343
在微博查看	5382
在浏览器中继续	5352
在瀏覽器中繼續	5352
""", '地': """
地図を見る	2972
地図を開く	2972
""", '執': """
執筆者	3041
執筆者プロフィール	3040
""", '報': """
報錯	5295
""", '填': """
填字游戏	5342
填字遊戲	5342
""", '复': """
复制	5379
复制成功	5264
复制网址	5314
复制链接	5264	5317
""", '外': """
外部コンテンツを表示	3019
外部コンテンツを表示する	3019
外部送信について	3052
外部送信ポリシー	3052
""", '大': """
大号字	66
大字	5264
大家还在看	5279
大家都在看	5279
""", '头': """
头条	5279
""", '好': """
好的	5354
""", '如': """
如何停用廣告封鎖	5357
如何关闭	5359
如何关闭广告拦截	5357
如何关闭广告拦截器	5356
如何關閉	5359
如何關閉廣告攔截	5357
如何關閉廣告攔截器	5356
如何關閉廣告阻擋	5357
""", '始': """
始終允許	5350
始终允许	5350
""", '字': """
字体	66
字体大小	5264
字号	5264
字幕	5346
字幕をオン	3016
字幕を表示	3016
字級	66	5264
字级	66
字號	5378
字體大小	66	5264
""", '官': """
官方微博	5265
""", '定': """
定期定額	5247
定期定額捐款	5361
定期定額支持	5361
定期捐款	5361
""", '寄': """
寄付	2929
寄付する	2929
寄付で応援する	2929	2992
寄付のお願い	2929
寄付はこちら	3029
寄付はこちらから	3029
寄付をする	2929
寄付ページはこちら	3029
寄付ページへ	3029
""", '寫': """
寫留言	5381
寫評論	5381
""", '專': """
專題	5279
""", '小': """
小字	5264
小編推薦	5279
小调查	93
""", '尚': """
尚未成為會員	5364
尚無留言	5314
""", '展': """
展开	5285
展开全文	5285
展开全部	5286
展开回复	5338
展开阅读全文	5390
展開	5285
展開全文	5370
""", '已': """
已关注	5265
已收到您的申请	5388
已是会员	5251
已是訂戶	5364
已有帐号	5251
已有帳號	5364
已有账号	5364
已經是會員	5251
已經是會員?登入	5251
已经是订户	5364
已经有账号	5364
已複製連結	5378
已關注	5375
""", '常': """
常に表示する	3019
常に許可	3020
常に許可する	3019
""", '年': """
年払い	3033
年額プラン	3033
""", '广': """
广告	5270
广告后继续阅读	5343
广告结束	5343
""", '広': """
広告	2951
広告の下に記事が続きます	3014
広告の後に続きます	2951
広告はここまで	3014
広告をスキップ	2951
広告を閉じる	2951
広告ブロッカーの解除方法	3026
広告ブロッカーをご利用中です	3025
広告ブロッカーをオフにする方法	3026
広告ブロックの解除方法	3025
広告ブロックをオフにしました	3026
広告ブロックを解除してください	3025
広告ブロックを解除しました	3025
広告ブロックを解除する方法	3026
広告企画	2951
広告掲載	2981
広告掲載について	2981
広告終わり	3014
""", '廣': """
廣告	5270
廣告後繼續閱讀	5343
廣告結束	5343
廣編企劃	5343
廣編特輯	5343
""", '延': """
延伸閱讀	5279
延伸阅读	5279
""", '开': """
开启app	5352
开启推送	5353
开启通知	5353	5355
开始测验	5341
开通vip	5387
开通会员	5251
""", '当': """
当前时间	5346
当当购买	5343
""", '影': """
影片已下架	5345
影片已移除	5345
影片無法播放	5345
影片載入中	5345
影片載入失敗	5385
影片長度 #	5312
影音	5279
""", '後': """
後で	2928
""", '微': """
微信	5264
微信好友	5317
微信扫一扫	5378
微信扫码分享	5378
微信朋友圈	5317
微信登录	5364
微博	5264
""", '必': """
必填	5368
必填字段	5367
必填欄位	5367
必填項	5367
必填项	5367
必須	3036
必須項目	3036
必須項目です	3035
""", '忘': """
忘記密碼	5251
忘记密码	5251
""", '応': """
応援する	2929
""", '快': """
快进#秒	5345
""", '总': """
总是允许	5350
""", '您': """
您可能也喜歡	5279
您可能感兴趣	5279
您可能还喜欢	20
您可能還喜歡	20
您可能還想看	5326
您可随时退订	5367
您可隨時取消訂閱	5367
您已关注此话题	5375
您已投票	5293
您已投过票	5338
您已投過票	5338
您已经投过票	5338
您已訂閱	5388
您已订阅	5388
您怎么看	5292
您怎麼看	5292
您的信息已发送	5367
您的姓名	5388
您的投票已提交	5338
您的支持很重要	5386
您的昵称	5381
您的暱稱	5381
您的留言	5388
您的訊息已送出	5367
您的邮箱	5257
您的電子郵件	5388
您的電郵	5257
""", '情': """
情報をお寄せください	3040
情報提供のお願い	3040
情報提供はこちら	3040
""", '想': """
想接收即時新聞通知嗎	5353
想接收通知吗	5353
""", '意': """
意見信箱	5295
意見反饋	5338
意見回饋	5338
意见反馈	5278
""", '感': """
感想を送る	2958
感謝您的參與	5338
感謝您的投票	92	5338
感謝您的支持	5386
感谢参与投票	5293
感谢您,您的信息已发送	5367
感谢您的参与	5338
感谢您的投票	92	5338
感谢您的支持	5386
感谢支持	5386
""", '成': """
成为会员	5247
成為會員	5247
""", '我': """
我们无法显示此内容	5349
我來說兩句	5296
我同意	5271
我同意处理我的个人数据	5367
我同意接收电子邮件	5367
我同意隱私權政策	5367
我已关闭	5356
我已关闭广告拦截	5357
我已关闭广告拦截器	5356
我已閱讀並同意隱私權政策	5367
我已關閉廣告攔截	5357
我已關閉廣告攔截器	5356
我已關閉廣告阻擋程式	5357
我已阅读并同意隐私政策	5367
我来说两句	5296
我的帐户	5251
我的帳戶	5251
我知道了	5271
我要举报	5338
我要勘誤	5295
我要報錯	5295
我要投票	5294	5338
我要捐款	5386
我要支持	5386
我要檢舉	5338
我要爆料	5371
我要留言	5278
我要糾錯	5314
我要纠错	5278
我要評論	5296
我要评论	5278
我要贊助	5386
""", '或': """
或	5365
""", '戻': """
戻る	2971
""", '所': """
所有新闻	5370
所有留言	5278
所有話題	5281
所有评论	5296
所有话题	5281
""", '打': """
打印	5264
打印本页	5314
打印食谱	62
打开	5286
打开app	5352
打开app查看更多	5352
打开app阅读	5352
打开app阅读全文	5352
打开客户端阅读	5352
打开微信扫一扫	5378
打开推送	5353
打赏	5247
打赏作者	5386
""", '扫': """
扫一扫分享	5378
扫描二维码下载	5352
扫码下载	5352
扫码下载app	5352
扫码下载客户端	5352
""", '投': """
投票	93	5339
投票ありがとうございました	92	3010
投票ありがとうございます	2962
投票する	92	2992
投票を受け付けました	3010
投票区	93
投票成功	5338
投票済みです	3010
投票結果	3011	5339
投票結果を見る	92
投票结果	5339
投稿する	2958
投稿を表示	3019
投稿を表示する	3019
投稿を読み込む	3019
投稿须知	5371
""", '折': """
折りたたむ	2972
折扣码	5391
折扣碼	5391
""", '报': """
报告错误	5286
""", '拒': """
拒否する	2956
拒絕	5271	5274
拒绝	5271	5274
拒绝全部	5350
拒绝所有cookie	5384
""", '招': """
招聘启事	5314
""", '拡': """
拡大	2945
拡大する	2971
""", '按': """
按年計費	5364
按年计费	5364
按月捐款	5361
按月计费	5364
按讚	5265
""", '捐': """
捐款	5247
捐贈	5247
捐赠	5247
""", '掃': """
掃描qr code下載	5352
掃碼下載	5352
""", '排': """
排序	5339
排行榜	5279
""", '採': """
採用情報	2984
""", '接': """
接受	5271
接受並繼續	5274	5349
接受並顯示	5273
接受全部	5271
接受全部cookie	5384
接受并显示	5273
接受并继续	5274	5349
接受所有	5271	5274
接受所有 cookie	5384
接受所有cookie	5384
接收通知	5353
""", '推': """
推广	5270
推广内容	5270
推廣	5270
推荐	5279
推荐文章	5279
推荐方案	5365
推荐阅读	5279
推薦	5279
推薦文章	5279
推薦閱讀	5279
""", '提': """
提交	92	5368
提交成功	5367
提交成功,感谢您的反馈	5388
提交评论	5338
提供	2951
提供反馈	5338
提供意見	5338
提供新聞線索	5371
提供新闻线索	5371
""", '搜': """
搜尋	5285
搜索	5285
""", '撤': """
撤回同意	5349
""", '播': """
播放	5285
播放器加载中	5345
播放影片	5385
播放视频	5385
播放速度	5345
""", '支': """
支持我们	5247
支持我們	5247
支持独立媒体	5361
支持獨立媒體	5361
支援する	2929
支援はこちら	3029
""", '收': """
收合	5286
收听	5264
收听文章	5345
收听本文	5314
收聽文章	5314
收聽本文	5345
收藏	5264
收藏文章	5264
收藏本文	5314
收藏食譜	62
收藏食谱	62
收起	5285
收起回复	5338
""", '放': """
放大图片	5370
放大圖片	5370
放大字体	5378
放大字體	5378
""", '数': """
数独	3013	5342
数独に挑戦	2962
""", '數': """
數獨	5342
""", '文': """
文字の大きさ	66	2945
文字を大きくする	3046
文字を小さくする	3046
文字サイズ	2945
文字サイズを変更	3046
文字サイズ変更	66
文字拡大	3046
文字稿	5346
文字起こし	3017
文字起こしを表示	3016
文字起こしを見る	3016
文明上网,理性发言	5381
文明上网理性发言,请遵守新闻评论服务协议	5381
文章未完 廣告後繼續	5343
""", '料': """
料金プラン	3033
料金プランを見る	3055
""", '新': """
新しい順	3011
新浪微博	5317
新着	2967
新着をメールでお知らせ	2949
新着ニュース	2967
新着記事	2967
新着記事をメールで受け取る	2949
新着記事一覧	3002
新着順	3011
新聞線索	5371
新規会員登録	2932
新規登録	2932
新闻简报	5257
新闻纠错	5295
新闻线索	5371
""", '无': """
无所谓	5339
无法显示此内容	5349
""", '早': """
早割	3048
早鳥票	5380
早鸟票	5380
""", '时': """
时长	5346
时长:#	5312
""", '明': """
明白了	5286
""", '是': """
是否允许通知	5353
是否接收推送通知	5353
是否接收通知	5353
是否開啟通知	5353
""", '显': """
显示全部	5370
显示内容	5349
显示原文	5286
显示字幕	5345
显示帖子	5349
显示更多	5285
""", '時': """
時長	5346
時長:#	5312
""", '暂': """
暂不	5246
暂停	5312
暂无评论	5314
暂无评论,快来抢沙发	5381
""", '暫': """
暫不	5246
暫停	5312
""", '更': """
更多	5279
更多作者文章	5370
更多内容	5279
更多分享方式	5378
更多图片	5370
更多圖片	5370
更多報導	5279
更多影片	5370
更多报道	5279
更多文章	5279
更多新聞	5279
更多新聞請看	5326
更多新闻	5279
更多游戏	5341
更多精彩	5326
更多精彩内容	5390
更多精采內容	5314
更多视频	5370
更多该作者文章	5303
更多資訊	5370
更多资讯	5370
更多选项	5379
更多選項	5379
更改 cookie 偏好	5273
更改 cookie 設定	5273
更改cookie偏好	5273
更正政策	5371
更正與說明	5371
""", '書': """
書籍を購入する	3014
""", '最': """
最受欢迎	5365
最受歡迎	5365
最多人看	5326
最新	5339
最新ニュース	2967
最新ニュースを通知で受け取る	3023
最新号	3002
最新影音	5326
最新文章	5279
最新新聞	5279
最新新闻	5279
最新消息	5279
最新記事	2967
最新评论	5296
最热	5339
最热评论	5296
最熱	5339
最超值	5365
""", '會': """
會員中心	5251
會員專享	5256
會員專享內容	5256
會員專屬	5251
會員登入	5251
""", '月': """
月払い	3033
月額#円	2937
月額#円(税込	2937
月額プラン	3033
""", '有': """
有効なメールアドレスを入力してください	3035
有料会員からのプレゼント記事	3060
有料会員登録	2932
有料会員記事	2992
有料登録	2932
有料記事	2932
有道云笔记	5317
""", '朋': """
朋友圈	5264	5317
""", '服': """
服务条款	5271
服務條款	5271
""", '朗': """
朗读全文	5345
""", '朝': """
朝刊・夕刊	2932
""", '未': """
未满十八岁禁止饮酒	5343
未滿十八歲禁止飲酒	5343
""", '本': """
本を購入する	3014
本周投票	5293
本周热门	5326
本周调查	5293
本文へ	2971
本文へジャンプ	2969
本文へスキップ	2969
本文へスキップする	2969
本文へ移動	2971
本文对您有帮助吗	5338
本文尚无评论	5381
本文已锁定	5364
本文由ai语音朗读	5345
本週投票	5293
本週調查	5293
""", '机': """
机器翻译	5314
机翻	5346
""", '来': """
来测测你的知识	5341
""", '查': """
查看专题	5370
查看优惠	5387
查看作者主页	5371
查看作者更多文章	5303	5370
查看優惠	5387
查看全部	5285
查看全部图片	5370
查看全部文章	5390
查看全部評論	5338
查看全部评论	5338
查看全部话题	5281
查看原图	5285
查看原文	5327
查看商品	5391
查看回复	5338
查看回覆	5338
查看图集	5370
查看圖集	5370
查看地图	5286
查看專題	5370
查看投票結果	5381
查看投票结果	92	5381
查看文字稿	5345
查看方案	5387
查看更多	5285
查看更多图片	5370
查看更多評論	5296
查看更多评论	5338
查看留言	5278
查看結果	92	5294
查看结果	92	5286	5294
查看訂閱方案	5364
查看詳情	5286
查看订阅方案	5364
查看评论	5278
查看详情	5286
查看逐字稿	5345
查看高清图集	5370
""", '标': """
标签	5279
""", '检': """
检举评论	5381
""", '検': """
検索	2971
""", '業': """
業配	5270
""", '楽': """
楽天で見る	3014
楽天で詳細を見る	3014
楽天で購入	3014
楽天で購入する	3014
楽天市場で見る	3014
楽天市場で購入	3014
""", '標': """
標籤	5279
""", '機': """
機器翻譯	5314
機械翻訳	3017
""", '檢': """
檢舉	5278
檢舉留言	5381
""", '次': """
次のページ	2971
次の写真	3039
次の動画	3053
次の画像	3039
次の記事	2967
次の記事へ	2967
次の記事を読む	3058
次へ	2971
次を読む	2972
次ページ	2971
次回から自動的にログイン	3032
""", '正': """
正しいメールアドレスを入力してください	3035
正在加载播放器	5345
""", '此': """
此影片無法播放	5345
此文章已锁定	5364
此欄位為必填	5367
此視頻無法播放	5345
此视频不可用	5345
此视频已被删除	5345
此項為必填	5367
此页面对您有帮助吗	5338
此项为必填项	5367
""", '残': """
残り # %	2934
残り #%	2934
残り #% (#文字	2934
残り#%	2934
残り#% (#文字	2934
残り#%(#文字	2934
残り#％	2934
残り:#%	2934
残り:#％	2934
残り時間	3017
""", '毎': """
毎月寄付する	3029
毎月支援する	3029
""", '每': """
每一份支持都很重要	5361
每一份支持都重要	5361
每月捐款	5247
""", '民': """
民調	93
""", '沒': """
沒意見	5339
""", '没': """
没意见	5339
没有账号	5364
""", '注': """
注册	5251
注册成功	5388
注目の記事	2967
注目キーワード	2967
注目ワード	2967
注目記事	2967
""", '测': """
测测你的知识	5341
""", '清': """
清晰度	5346
""", '点': """
点击取消静音	5385
点击图片查看大图	5370
点击打开声音	5385
点击排行	5279
点击播放	5314
点击收听	5345
点击放大	5370
点击查看全文	5390
点击查看原文	5327
点击查看大图	5285
点击看更多	5282
点击阅读全文	5390
点击阅读原文	5327
点我看更多	5282
点我看视频	5314
点赞	5264
""", '為': """
為您推薦	5279
""", '热': """
热搜榜	5284
热榜	5284
热点	5279
热点排行	5284
热点推荐	5279
热门	5279
热门排行	5279
热门文章	5279
热门新闻	5279
""", '無': """
無所謂	5294
無料で体験する	2932
無料で始める	3032
無料で試す	3032
無料で読む	2932
無料アプリをダウンロード	3022
無料ゲーム	3012
無料会員登録	2932
無料会員限定	2932
無料体験	2932
無料登録	2932
無法播放影片	5345
無法載入影片	5385
無法顯示此內容	5349
""", '焦': """
焦點新聞	5279
""", '熱': """
熱門	5279
熱門排行	5279
熱門文章	5279
熱門新聞	5279
熱門話題	5279
""", '爆': """
爆料信箱	5371
爆料專線	5371
爆料热线	5371
""", '片': """
片長 #	5312
片長:#	5312
片长 #	5312
""", '特': """
特定商取引法に基づく表記	2953
特集	2967
特集を見る	3039
特集ページへ	3039
特集一覧	3039
特集一覧へ	3058
""", '猜': """
猜你喜欢	5279
猜你喜歡	5279
""", '現': """
現在の再生時間	3016
""", '生': """
生成aiを使用しています	3053
""", '用': """
用app開啟	5352
用户协议和隐私政策	5384
""", '由': """
由ai生成	5374
由ai语音朗读	5345
""", '申': """
申し込む	2932
""", '电': """
电子报	5257
电子邮箱	5257
""", '画': """
画像をクリックして拡大	3039
画像を拡大	2971
画像を拡大する	3039
画像を見る	2971
画質	3017
""", '留': """
留言	5278
留言(#	5278
留言内容	5389
留言已關閉	5338
留言規則	5338
留言规则	5338
""", '略': """
略過廣告	5385
""", '登': """
登入	5251
登入/註冊	5251
登入後留言	5338
登出	5251
登录	5251
登录/注册	5251
登录后发表评论	5338
登錄	5251
登録	2932
登録が完了いたしました	3056
登録が完了しました	2992
登録して続きを読む	2932
登録する	2932
""", '發': """
發佈留言	5296
發現錯誤?請告訴我們	5314
發生錯誤	5368
發表留言	5278
發表評論	5278
""", '百': """
百度贴吧	5317
""", '皆': """
皆さまのご支援が力になります	3029
""", '監': """
監修者	3041
""", '目': """
目前時間	5346
目录	5285
目次	2971
目次へ戻る	3058
目錄	5285
""", '直': """
直接看食谱	62
""", '相': """
相关主题	5279
相关报道	5279
相关推荐	5279
相关文章	5279
相关新闻	5279
相关标签	5279
相关视频	5326
相关阅读	5279
相關主題	5279
相關報導	5279
相關影片	5326
相關推薦	5279
相關文章	5279
相關新聞	5279
相關標籤	5279
相關閱讀	5279
""", '看': """
看了这篇文章的人也看	5279
看全文	5370
看全部留言	5296
看全部留言 (#	5296
看原文	5327
看更多	5279
看更多作者文章	5370
看更多文章	5326
看更多新聞	5282	5326
看更多新闻	5282
看更多照片	5370
看結果	92
""", '知': """
知道了	5286
""", '確': """
確認する	3036
確認メールをお送りしました	3035
確認メールを送信しました	3035
確認画面へ	3036
""", '禁': """
禁止酒駕	5380
禁止酒駕,飲酒過量有害健康	5343
""", '稍': """
稍后	5354
稍后再说	5246
稍后提醒我	5246
稍后阅读	5314
稍後	5354
稍後再說	5246
稍後提醒我	5246
稍後閱讀	5314
""", '立': """
立即开通	5387
立即投票	92
立即捐助	5361
立即捐款	5247
立即捐赠	5361
立即支持	5386
立即訂閱	5251
立即订阅	5251
立即试玩	5341
立即購票	5343
立即贊助	5361
立即购票	5343
立即选购	5343
立即選購	5343
立即開始玩	5341
""", '第': """
第 # 張,共 # 張	5281
第 # 頁,共 # 頁	5282
第 # 页,共 # 页	5282
第#张/共#张	5281
第#頁 共#頁	5282
第#页,共#页	5282
""", '筆': """
筆者	3041
筆者プロフィール	3040
""", '管': """
管理 cookie	5273
管理cookie	5349
管理偏好設定	5384
管理偏好设置	5384
管理同意	5349
管理同意设置	5349
管理同意選項	5349
管理設定	5274
管理设置	5274
管理选项	5384
管理選項	5384
""", '粉': """
粉絲團	5265
""", '精': """
精彩推荐	5326
精彩推薦	5326
精选	5279
""", '紙': """
紙面ビューアー	2932
""", '結': """
結果を見る	92	2972
""", '続': """
続きはこちら	3003
続きをみる	2971
続きを読む	2932
続けて読む	3058
""", '網': """
網友投票	5293
網友留言	5278
""", '編': """
編輯推薦	5279
編輯準則	5371
編輯精選	5279
編集ポリシー	3040
編集方針	3041
編集部おすすめ	2967
編集部のおすすめ	2967
""", '縮': """
縮小	2945
縮小字體	5378
""", '繼': """
繼續使用網頁版	5352
繼續閱讀	5285
繼續閱讀請往下	5343
""", '續': """
續訂	5387
""", '纠': """
纠错	5278
""", '继': """
继续在浏览器阅读	5352
继续浏览内容	5285
继续阅读	5285
""", '续': """
续订	5387
""", '编': """
编辑准则	5371
编辑推荐	5279
编辑精选	5279
""", '缩': """
缩小字体	5378
""", '网': """
网友评论	5278
网友评论仅供其表达个人看法,并不表明本站立场	5381
""", '翻': """
翻訳を表示	2972
""", '联': """
联系作者	5371
联系我们	5271
联系编辑部	5371
""", '聯': """
聯絡我們	5271
聯絡編輯部	5371
""", '聽': """
聽全文	5314
聽文章	5345
聽新聞	5264
聽這篇文章	5314
""", '脳': """
脳トレ	3013
""", '自': """
自动播放	5346
自動再生	3017
自動播放	5346
自動翻訳	3017
自定义金额	5361
自訂金額	5361
""", '菜': """
菜单	5285
""", '著': """
著作権	2953
著者の記事一覧	3039
著者をフォロー	3045
著者をフォローする	3045
著者プロフィール	3040
""", '複': """
複製	5379
複製網址	5314
複製連結	5264	5317
""", '要': """
要接收推送通知吗	5353
要接收通知嗎	5353
""", '視': """
視頻由ai生成	5385
""", '觀': """
觀看更多	5326
""", '视': """
视频	5279
视频不可用	5345
视频加载中	5345
视频加载失败	5385
视频已下架	5345
视频已失效	5345
视频无法播放	5345
视频时长	5385
视频正在加载	5345
""", '解': """
解鎖全文	5314
解鎖文章	5387
解锁全文	5314
解锁文章	5387
解除しました	3028
解除方法	3028
解除方法はこちら	3028
""", '訂': """
訂戶專享	5343
訂戶專享優惠	5343
訂戶專享內容	5364
訂戶贈閱	5392
訂正について	3040
訂閱	5251
訂閱成功	5388
訂閱推播	5353
訂閱方案	5387
訂閱會員	5251
訂閱會員專屬內容	5314
訂閱郵件	5257
訂閱電子報	5257
""", '記': """
記事に関するお問い合わせ	3040
記事の続きはこちら	3003
記事の続きを読む	3039
記事の誤りを報告	2981	3049
記事の誤りを報告する	2964
記事は広告の下に続きます	3014
記事は広告の後に続きます	3014
記事へのお問い合わせ	3040
記事へのご意見	2958
記事をサポートする	2929
記事をシェア	3060
記事をシェアする	3060
記事をプレゼント	2932
記事をプレゼントする	2992
記事を保存	2945
記事を保存する	2992
記事を印刷する	2945
記事を聴く	3016
記事を評価する	3049
記事を読む	2971
記事を購入する	3055
記事を音声で聞く	3016
記事を音声で聴く	3016
記事ランキング	2967
記事一覧	2971
記事一覧へ	3039
記事一覧を見る	3003
記事全文を読む	2971
記住我	5365
記者をフォロー	3045
記者プロフィール	3040
記者募集	2984
記者募集中	2984
""", '設': """
設定を保存	3019
設定を保存する	3019
設定を変更	2956
設定を変更する	3052
設定を管理	3052
""", '許': """
許可	3024
許可する	2953	2956
""", '註': """
註冊	5251
註冊成功	5388
""", '評': """
評価順	3011
評論	5278
評論已關閉	5338
評論規則	5338
""", '話': """
話題の記事	2967
""", '該': """
該作者其他文章	5303
該作者更多文章	5370
該作者的更多文章	5303
""", '詳': """
詳しく見る	2956	2972
詳細	2972
詳細を見る	3059
詳細・購入はこちら	3014
詳細設定	2956
""", '語': """
語音播報	5314
語音朗讀	5314
""", '誤': """
誤りを報告	2972
誤りを報告する	3049
誤字・脱字を報告	2964	2981
誤字・脱字を報告する	2964	2981
誤字脱字の報告	2992
誤字脱字を報告	3040
誤字脱字を報告する	2964	2981	2992
""", '読': """
読まれている記事	2967
読み上げ	2992
読み放題	2937
読み続ける	2972
読み込み中です	3016
読者限定	3014
""", '請': """
請填寫讀者問卷	5314
請我們喝杯咖啡	5361
請查收郵件	5367
請檢查您的收件匣	5367
請繼續下滑閱讀	5343
請繼續往下閱讀	5270
請輸入您的電子郵件	5388
請輸入有效的電子郵件	5367
請輸入有效的電子郵件地址	5367
請輸入電子郵件	5257
請選擇金額	5386
請關閉廣告攔截器	5356
""", '讀': """
讀者優惠	5343
讀者專享	5343
讀者投書	5295
""", '讚': """
讚	5264
讚賞支持	5247
""", '订': """
订户专享	5343
订户专享优惠	5343
订户赠阅	5392
订阅	5251
订阅会员	5251
订阅成功	5388
订阅推送	5353
订阅邮件	5257
""", '记': """
记住我	5365
记者简介	5371
""", '设': """
设为google首选来源	5375
""", '评': """
评论	5278
评论(#	5278
评论功能已关闭	5381
评论已关闭	5338
评论规则	5338
""", '诚': """
诚聘英才	5314
""", '话': """
话题	5279
""", '该': """
该作者其他文章	5303
该作者的更多文章	5303
该文章已关闭评论	5381
该视频不可用	5345
该视频已下架	5345
该邮箱已被注册	5388
""", '详': """
详情	5286
""", '语': """
语音朗读	5314
语音由ai生成	5345
""", '说': """
说点什么	5381
""", '请': """
请先登录再评论	5314
请关闭广告拦截器	5356
请我们喝杯咖啡	5361
请查收邮件	5367
请检查您的收件箱	5367
请继续往下阅读	5270
请输入您的电子邮件	5388
请输入您的邮箱	5388
请输入昵称	5381
请输入有效的电子邮件地址	5367
请输入有效的邮箱地址	5367
请输入邮箱	5257
请选择金额	5386
""", '读': """
读者专享	5343
读者优惠	5343
""", '豆': """
豆瓣	5317
""", '購': """
購入はこちら	3014
購票	5380
購票連結	5343
購読	2932
購読する	2932
購読のお申し込み	2932
購読プラン	3055
購読プランを見る	3032
購読申し込み	2932
購買本書	5343
""", '贈': """
贈る	3047
贈送文章	5314
贈送文章給朋友	5314
贈送此文	5314
""", '贊': """
贊助	5247
贊助內容	5270
贊助商	5270
贊助我們	5361
""", '购': """
购买本书	5343
购买此书	5343
购票	5380
购票链接	5343
""", '赞': """
赞	5339
赞助	5247
赞助内容	5270
赞助商链接	5270
赞助我们	5361
赞赏	5247
赞赏作者	5386
""", '赠': """
赠送文章	5378
赠送此文	5314
""", '超': """
超值方案	5364
""", '跳': """
跳到主要內容	5285
跳到內容	5282
跳到食谱	62
跳至主要內容	5282
跳至主要内容	5282
跳至內容	5282
跳至食譜	62
跳转到主要内容	5282
跳转到食谱	62
跳过广告	5385
""", '踩': """
踩	5339
""", '載': """
載入中	5345
載入內容	5349
載入更多	5285
載入貼文	5349
""", '輸': """
輸入您的電子郵件	5388
""", '轉': """
轉發	5264
""", '转': """
转发	5264
""", '载': """
载入内容	5349
""", '输': """
输入您的邮箱	5388
""", '返': """
返信	2958
返信する	2958
返信を書く	3049
返信を表示	3010
返信を見る	3010
返信を隠す	3010
返回上一页	5390
返回列表	5390
返回頂部	5370
返回顶部	5285
返回首頁	5370
返回首页	5285
""", '还': """
还不是会员	5364
还有更多精彩内容	5390
还没有账号	5364
""", '这': """
这篇文章对你有帮助吗	5338
这篇文章对您有帮助吗	5338
""", '进': """
进入专题	5370
进入专题页	5370
""", '连': """
连结已复制	5378
""", '追': """
追蹤	5265
追蹤中	5375
追蹤主題	5375
追蹤作者	5375
追蹤我們	5265
""", '退': """
退出全屏	5345
""", '送': """
送信	92	3036
送信が完了しました	3035
送信しました	3035
送信する	92	3036
送信完了	3035
送出	92	5368
送出成功	5367
送出留言	5338
送出評論	5338
送料無料	3048
""", '选': """
选择	5365
选择方案	5364
选择订阅方案	5364
选择金额	5386
""", '逐': """
逐字稿	5346
""", '這': """
這篇文章對你有幫助嗎	5338
這篇文章對您有幫助嗎	5338
""", '通': """
通報	3011
通報する	2958
通知をオン	2944
通知をオンにする	3023
通知を受け取らない	3023
通知を受け取りますか	3023
通知を受け取る	2992
通知を設定する	3023
通知を許可	3023
通知を許可しますか	3023
通知を許可する	3023
""", '速': """
速報	2967
速報を通知で受け取る	3023
速報通知を受け取る	2992
""", '連': """
連結已複製	5314
連載	2967
連載の新着をメールでお知らせ	2949
連載をフォロー	3045
連載をフォローする	3045
連載を見る	3039
連載一覧	3039
""", '運': """
運営会社	2953	2981
""", '違': """
違反を報告	3010
違反を報告する	3010
違反報告	2958
""", '選': """
選單	5285
選択する	3033
選擇	5365
選擇方案	5364
選擇訂閱方案	5364
選擇金額	5386
""", '還': """
還不是會員	5364
還沒有帳號	5364
""", '邮': """
邮箱	5257
邮箱格式不正确	5367
邮箱格式错误	5367
""", '配': """
配信停止はいつでも可能です	3035
""", '重': """
重新加载页面	5356
重新播放	5346
重新整理頁面	5356
重新載入頁面	5356
""", '金': """
金額を入力	3029
金額を指定	3029
金額を指定する	3029
金額を選ぶ	3054
金額を選択	3054
金額を選択してください	3054
""", '錯': """
錯誤回報	5295
""", '链': """
链接已复制	5314
""", '閉': """
閉じる	2928	2971
""", '開': """
開く	2972
開啟推播	5353
開啟通知	5353	5355
開始測驗	5341
開通會員	5251
""", '間': """
間違いを見つけたら	3040
""", '関': """
関連	2967
関連する記事	2967
関連キーワード	2967
関連タグ	2967
関連トピックス	2967
関連ニュース	2967
関連リンク	2967
関連動画	2967
関連動画を見る	3053
関連情報	2967
関連記事	2967
関連記事はこちら	3002
関連記事をもっと見る	3058
関連記事を見る	3058
""", '閱': """
閱讀下一篇	5390
閱讀全文	5285
閱讀原文	5327
閱讀排行	5284
閱讀更多	5285
""", '關': """
關於作者	5371
關於我們	5271
關注	5265
關注作者	5375
關注我們	5265
關注此主題	5375
關鍵字	5279
關閉	5246
關閉視窗	5390
關閉選單	5390
""", '阅': """
阅读下一篇	5390
阅读全文	5285
阅读剩余全文	5390
阅读原文	5327
阅读排行	5284
阅读更多	5285
""", '随': """
随时取消	5364
随时可取消	5364
""", '隐': """
隐私偏好	5384
隐私政策	5271
隐私权政策	5271
隐私设置	5350
""", '隨': """
隨時取消	5364
""", '隱': """
隱私偏好	5384
隱私政策	5271
隱私權政策	5271
隱私權設定	5349
隱私設定	5350
""", '離': """
離開全螢幕	5345
""", '電': """
電子信箱	5257
電子信箱格式錯誤	5367
電子報	5257
電子版	2932
電子郵件格式不正確	5367
電郵	5368
""", '静': """
静音	5346
""", '靜': """
靜音	5346
""", '音': """
音声で聞く	2945
音声をダウンロード	3016
音声を再生	3053
音声読み上げ	2992
音頻長度 #	5312
音频播放器	5385
""", '頭': """
頭條	5279
""", '顯': """
顯示內容	5349
顯示原文	5286
顯示字幕	5345
顯示更多	5285
顯示貼文	5349
""", '飲': """
飲酒過量,有害健康	5343
飲酒過量有害健康	5343
""", '首': """
首頁	5285
首页	5285
""", '马': """
马上开始	5286
马上玩	5341
""", '验': """
验证码	5368
""", '點': """
點我看影片	5314
點我看更多	5282
點擊排行	5284
點擊播放	5345
點擊播放本文	5314
點擊放大	5370
點擊看大圖	5370
點擊看更多	5282
點擊開啟聲音	5385
點擊閱讀全文	5390
點此看更多	5282
點閱排行	5326
""", '가': """
가	3083	3117
가 가 가	3117
가가가	3117
가격 보기	3190
가로세로 낱말퀴즈	3143
가입하기	3072
가장 많이 본 뉴스	3090
가장 인기	3165
""", '강': """
강연 신청하기	3132
""", '개': """
개인정보 보호 설정	3184
개인정보 설정	3149
개인정보 수집 동의	3166
개인정보 수집 및 이용 동의	3166
개인정보 수집 및 이용에 동의합니다	3166
개인정보 수집·이용에 동의합니다	3166
개인정보 처리방침	3088
개인정보처리방침	3088
""", '갤': """
갤러리 닫기	3189
갤러리 보기	3171
""", '거': """
거부	3088	3110
""", '검': """
검색	3092
""", '게': """
게시물 보기	3149
게시물 불러오기	3149
게임 전체보기	3141
게임 하러 가기	3141
""", '결': """
결과 보기	92	3093
""", '계': """
계속 읽기	3072
계정이 있으신가요	3164
""", '고': """
고객센터	3088
고충처리	3105
고충처리인	3105	3172
""", '공': """
공감	3140
공감백배 #	3118
공감순	3140
공유	3083
공유하기	3083
""", '과': """
과거순	3140
""", '관': """
관련 기사	3090
관련 기사 더보기	3189
관련 뉴스	3090
관련 영상	3128
관련 태그	3090
관련기사	3090
관련기사 더보기	3189
관련뉴스	3090
관련키워드	3090
""", '광': """
광고	3087
광고 건너뛰기	3185
광고 닫기	3087
광고 문의	3105
광고 문의하기	3133
광고 아래에 기사가 계속됩니다	3144
광고 영역	88
광고 종료	3144
광고 차단 해제 방법	3155
광고 차단을 해제해 주세요	3155
광고 차단을 해제했습니다	3155
광고 차단이 감지되었습니다	3155
광고 후 계속됩니다	3144
광고문의	3105
광고성 정보 수신 동의	3166
광고성 정보 수신에 동의합니다	3166
""", '괜': """
괜찮습니다	3067
""", '교': """
교보문고에서 구매	3144
""", '구': """
구글 계정으로 계속하기	3164
구글 계정으로 로그인	3164
구글 선호 매체로 추가	3176
구글 플레이에서 다운로드	3152
구글로 계속하기	3164
구글로 로그인	3164
구글플레이에서 다운로드	3152
구독	3072
구독 갱신	3187
구독 상품 보기	3164
구독 상품 선택	3164
구독 상품 안내	3187
구독 신청	3072
구독 신청이 완료되었습니다	3166
구독 신청하기	3164
구독 안내	3187
구독 전용	3072
구독 중	3072
구독 취소	3177
구독권 선택	3164
구독신청	3072	3105
구독이 완료되었습니다	3120
구독자 전용	3075
구독자 전용 기사	3164
구독자 전용 혜택	3144
구독자 혜택	3144
구독자가 선물한 기사입니다	3191
구독중	3176
구독하고 이어서 읽기	3120
구독하기	3072
구매하기	3144
구매하러 가기	3144
""", '글': """
글씨 크기	66
글씨크기	3083
글자 작게	3178
글자 크게	3178
글자 크기	3083
글자 크기 변경	66	3120
글자 크기 조절	66	3120
글자크기	3083	3117
글자크기 변경	66
글자크기 설정	66
글자크기 조절	66
""", '금': """
금액 선택	3186
금액 직접 입력	3160
금액을 선택하세요	3186
금액을 선택해 주세요	3186
""", '기': """
기계 번역	3146
기대해요 #	3118
기부하기	3068
기사 계속 보기	3189
기사 공유	3178
기사 공유하기	3083
기사 구매	3187
기사 더 보기	3189
기사 더보기	3120
기사 듣기	3120
기사 링크 복사	3120
기사 본문	3092
기사 선물하기	3120
기사 스크랩	3178
기사 스크랩하기	3120
기사 오류 신고	3120
기사 오류 제보	3120
기사 요약	3175
기사 원문 보기	3120
기사 음성으로 듣기	3145
기사 잠금 해제	3187
기사 저장	3178
기사 저장하기	3120
기사 전문 보기	3171
기사 전체보기	3171
기사 제보	3105	3172
기사 제보 및 문의	3120
기사 추천	3181
기사 평가하기	3181
기사 후원하기	3068
기사는 광고 아래에 계속됩니다	3144
기사는 광고 후 계속됩니다	3144
기사듣기	3145
기사를 공유합니다	3191
기사에 대한 의견	3089
기사원문	3092
기사저장	3083
기사제보	3105	3172
기사추천	3181
기자 구독	3104
기자 구독하기	3104
기자 소개	3172
기자 응원하기	3106
기자 페이지	3104
기자 프로필	3106
기자 프로필 보기	3104
기자 홈	3106
기자구독	3106	3176
기자에게 메일 보내기	3172
기자에게 이메일 보내기	3172
기자의 다른 기사	3104
기자의 다른 기사 보기	3106	3171
기자의 다른기사	3090	3106
기자의 다른기사 보기	3171
기자페이지 바로가기	3171
기자프로필	3106
기획 기사 보기	3171
""", '나': """
나중에	3067
나중에 보기	3120
나중에 읽기	3120
나중에 하기	3067
""", '남': """
남은 시간	3146
""", '낱': """
낱말 퍼즐 풀기	3100
낱말퀴즈	3143
""", '내': """
내 정보	3072
내용을 입력하세요	3188
내용을 입력해 주세요	3188
""", '네': """
네, 받을게요	3153
네이버 구독	3086
네이버 로그인	3164
네이버 밴드 공유	3178
네이버 블로그	3083
네이버로 로그인	3164
네이버에서 구독	3086
네이버에서 구독하기	3086
""", '놀': """
놀랐어요 #	3118
""", '놓': """
놓치면 안 되는 기사	3128
""", '뉴': """
뉴스 더보기	3171
뉴스 듣기	3120
뉴스레터 구독	3078
뉴스레터 구독 신청	3078
뉴스레터 구독이 완료되었습니다	3188
뉴스레터 무료 구독	3120
뉴스레터 신청	3078
""", '닉': """
닉네임을 입력하세요	3181
""", '다': """
다른 공유 찾기	3083
다른 금액	3160
다른 기사	20	3090
다른 기사 더 보기	20
다른 기사 보기	3104
다른기사	3090
다른기사 보기	3090
다시 보기	3146
다시 보지 않기	3067
다시보기	3146
다음	3092
다음 기사	3090
다음 기사 보기	3120
다음 기사 읽기	3189
다음 동영상	3185
다음 사진	3171
다음 영상	3185
다음 이미지	3189
다음 페이지	3092
다음글	3171
다음기사	3090
다음에	3067
다음에 하기	3154
다크모드	3150
""", '닫': """
닫기	3067
""", '답': """
답글	3089
답글 달기	3139
답글 더보기	3139
답글 보기	3139
답글 쓰기	3139
답글 접기	3139
답글쓰기	3089
""", '당': """
당신의 생각은	3099
당신이 좋아할 만한	3090
""", '댓': """
댓글	3089
댓글 #	3089
댓글 #개	3089
댓글 닫기	3139
댓글 달기	3102
댓글 더보기	3139
댓글 등록	3139
댓글 등록하기	3139
댓글 보기	3089
댓글 신고	3181
댓글 신고하기	3181
댓글 쓰기	3089
댓글 운영 원칙	3139
댓글 운영 정책	3120
댓글 운영정책	3102	3120
댓글 입력	3102
댓글 작성	3139
댓글 작성 규칙	3139
댓글 작성하기	3139
댓글 전체보기	3102
댓글 정렬	3102
댓글 정책	3139
댓글보기	3089
댓글쓰기	3089
댓글을 남겨 주세요	3181
댓글을 남겨주세요	3181
댓글을 입력하세요	3181
댓글을 입력해 주세요	3181
댓글을 입력해주세요	3089
댓글을 작성하려면 로그인 해주세요	3181
댓글이 닫혔습니다	3139
""", '더': """
더 많은 옵션	3178
더 보기	3092
더 알아보기	3110
더보기	3090	3092
""", '도': """
도서 구매하기	3144
도움돼요 #	3118
도움이 되었나요	3139
""", '독': """
독자 의견 조사	3120
독자 특별 할인	3144
독자 할인	3144
""", '동': """
동영상	3090
동영상 로딩 중	3145
동영상 보기	3185
동영상 재생	3145
동영상 플레이어	3185
동영상을 불러오는 중입니다	3145
동영상을 불러올 수 없습니다	3185
동영상을 재생할 수 없습니다	3145
동의	3088	3110
동의 관리	3149
동의 철회	3149
동의 철회하기	3149
동의 후 계속	3149
동의하고 계속	3149
동의하고 계속하기	3149
동의합니다	3088
""", '뒤': """
뒤로 가기	3093
""", '등': """
등록	3089
""", '디': """
디지털 구독하기	3187
디지털뉴스부	3104
디지털뉴스팀	3104
디지털콘텐츠팀	3104
""", '또': """
또는	3165
""", '라': """
라인	3083
""", '랭': """
랭킹	3090
랭킹뉴스	3090
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
로그아웃	3072
로그인	3072
로그인 상태 유지	3164
로그인 유지	3164
로그인 전용 기사	3164
로그인 후 댓글 쓰기	3120
로그인 후 댓글 작성이 가능합니다	3181
로그인 후 댓글을 작성하실 수 있습니다	3102
로그인 후 댓글을 작성할 수 있습니다	3139
로그인 후 이용해 주세요	3139
로그인/회원가입	3072
로그인이 필요	3075
로그인하고 계속 읽기	3187
로딩 중	3145
로딩 중입니다	3145
로딩중	3145
""", '링': """
링크 복사	3083
링크가 복사되었습니다	3120
""", '마': """
마이페이지	3072
""", '많': """
많이 본 기사	3090
많이 본 뉴스	3090
많이 본 영상	3128
많이 읽은 기사	3090
많이본 기사	3090
많이본 뉴스	3090
""", '맨': """
맨 위로	3092
맨위로	3092
""", '메': """
메뉴	3092
메뉴 닫기	3092
메시지가 전송되었습니다	3166
메일	3083
메일함을 확인해 주세요	3166
""", '멤': """
멤버십 가입	3187
멤버십 가입하기	3187
""", '모': """
모두 거부	3150
모두 동의	3088
모두 허용	3150
모든 쿠키 거부	3184
모든 쿠키 수락	3184
모든 쿠키 허용	3184
모바일 웹으로 계속	3152
""", '목': """
목록	3092
목록 보기	3171
목록보기	3092
목록으로	3171
목록으로 돌아가기	3189
""", '무': """
무료 게임	3141
무료 배송	3180
무료 체험 시작하기	3072
무료 회원가입	3072
무료, 스팸 없음	3166
무료로 읽기	3187
무료배송	3180
무제한 이용하기	3187
""", '문': """
문의	3089
문의 내용	3188
문자 크기	66
""", '바': """
바로 구매하기	3144
바로가기	3083
""", '반': """
반응형 광고 영역	88
""", '배': """
배속	3146
""", '밴': """
밴드	3083
""", '번': """
번역 보기	3093
""", '베': """
베스트	3090
""", '보': """
보내기	3168
""", '복': """
복사	3179
복사하기	3083
""", '본': """
본 사이트는 쿠키를 사용합니다	3111
본문 글씨 줄이기	3083	3117
본문 글씨 키우기	3083	3117
본문 바로가기	3092
본문으로 바로가기	3092
""", '북': """
북마크	3083
""", '분': """
분석탁월 #	3118
""", '브': """
브라우저에서 계속	3152
브라우저에서 계속 보기	3152
""", '비': """
비공감	3140
비밀번호 찾기	3072
비밀번호를 잊으셨나요	3164
""", '사': """
사업제휴	3105
사이트맵	3088
사전 등록하기	3132
사전등록 하기	3132
사진 더 보기	3171
사진 더보기	3171
사진 모두 보기	3171
사진 크게 보기	3171
사진 크게보기	3171
사진 확대	3092
""", '삭': """
삭제된 동영상입니다	3145
""", '상': """
상품 보기	3190
상품 상세보기	3190
""", '새': """
새로고침	3155
""", '선': """
선착순 # 명	3131
선착순 #명	3131
선착순 마감	3131
선택	3165
선택 저장	3149
선호 매체로 추가	3176
""", '설': """
설문	93
설문 결과	3140
설문 결과 보기	3181
설문 참여 바로가기	3120
설문 참여하기	3120
설문에 참여하기	3139
설문조사	93
설문조사 참여하기	3120
설정	3110
설정 관리	3184
설정 저장	3149
""", '소': """
소리 켜기	3185
""", '속': """
속보	3090
속보 알림 받기	3120
속보 알림 신청	3120
속보 알림을 받으시겠습니까	3153
""", '스': """
스도쿠	3143
스크랩	3083
스크랩하기	3120
스크립트	3146
스크립트 보기	3145
스토어	3180
스토어 바로가기	3144
스폰서	3087
스폰서 링크	3133
스폰서 콘텐츠	3133
스폰서링크	3133
""", '슬': """
슬퍼요	3118
슬퍼요 #	3118
""", '시': """
시리즈 보기	3171
""", '신': """
신고	3089
신고하기	3140
신문구독	3072
신청이 완료되었습니다	3166
""", '실': """
실시간 뉴스	3090
""", '쏠': """
쏠쏠정보 #	3118
""", '아': """
아마존에서 구매	3144
아마존에서 보기	3144
아이디 저장	3164
아이디 찾기	3164
아직 회원이 아니신가요	3164
""", '알': """
알겠습니다	3093
알라딘에서 구매	3144
알라딘에서 보기	3144
알림 받기	3082
알림 설정	3082
알림 설정하기	3153
알림 켜기	3153
알림 허용	3153
알림을 받으시겠습니까	3153
알림을 받으시겠어요	3153
알림을 켜시겠습니까	3153
""", '애': """
애드블록을 해제해 주세요	3155
애드블록이 감지되었습니다	3155
애플로 계속하기	3164
애플로 로그인	3164
""", '앱': """
앱 다운로드	3082
앱 다운로드하기	3082
앱 다운받기	3152
앱 설치	3082
앱 설치하기	3082
앱스토어에서 다운로드	3152
앱에서 계속 읽기	3152
앱에서 보기	3152
앱에서 열기	3152
앱에서 이어보기	3152
앱으로 보기	3152
""", '언': """
언제든 해지 가능	3164
언제든지 수신 거부할 수 있습니다	3166
언제든지 해지 가능	3164
""", '얼': """
얼리버드 할인	3132
""", '에': """
에디터 추천	3090
""", '여': """
여러분의 생각은	3099
여러분의 후원이 큰 힘이 됩니다	3160
""", '연': """
연간 결제	3165
연간 구독	3165
연관기사	3090
연재 보기	3171
""", '열': """
열기	3093
""", '영': """
영상	3090
영상 길이 #	3115
영상 더보기	3171
영상 보기	3120
영상 재생	3145
영상으로 만나보세요	3120
영상으로 보기	3120
영상을 불러오는 중입니다	3145
영상을 불러올 수 없습니다	3185
영상을 재생할 수 없습니다	3145
""", '예': """
예매 바로가기	3144
예매하기	3144
예스#에서 구매	3144
예스#에서 보기	3144
""", '오': """
오늘 하루 보지 않기	3067
오늘은 그만 보기	3067
오늘의 낱말 퍼즐	3100
오늘의 설문	3100
오늘의 스도쿠	3100
오늘의 십자말풀이	3100
오늘의 운세	3143
오늘의 추천	3090
오늘의 투표	3100
오늘의 핫뉴스	3128
오디오 다운로드	3145
오디오 플레이어	3185
오디오로 듣기	3120
오래된순	3140
오류 신고	3089
오류 신고하기	3120
오류가 발생했습니다	3166
오타 신고	3139
오탈자 신고	3120
""", '온': """
온라인뉴스팀	3104
""", '올': """
올바른 이메일 주소를 입력해 주세요	3166
올바른 이메일을 입력해 주세요	3166
""", '옵': """
옵션 관리	3184
""", '요': """
요금제 보기	3187
요약	3092
""", '원': """
원고료 보내기	3186
원문 보기	3093
원문보기	3092
""", '월': """
월간 결제	3165
월간 구독	3165
""", '웨': """
웨비나 신청하기	3132
""", '웹': """
웹에서 계속 보기	3152
""", '위': """
위로	3092
위로 가기	3171
""", '유': """
유료 구독자 전용	3164
유료 기사입니다	3120
유료회원 전용	3164
유료회원 전용 기사	3164
유튜브 구독	3086
유튜브 구독하기	3086
유튜브에서 보기	3182
""", '윤': """
윤리강령	3105
""", '음': """
음성 다운로드	3145
음성 재생하기	3120
음성으로 듣기	3083
음소거	3146
음소거 해제	3145
음소거를 해제하려면 탭하세요	3185
""", '응': """
응원하기	3068
응원해요 #	3118
""", '의': """
의견 남기기	3139
의견 보내기	3139
의견 쓰기	3089
""", '이': """
이 기사 공유하기	3191
이 기사 구매하기	3187
이 기사 어땠나요	3120
이 기사 어떠셨나요	3139
이 기사가 도움이 되었나요	3139
이 기사는 잠겨 있습니다	3164
이 기사를 공유합니다	3120
이 기사를 추천합니다	3120
이 기사를 평가해 주세요	3181
이 기사와 함께 읽은 기사	3120
이 기자의 다른 기사	3106	3120
이 기자의 다른 기사 더보기	3171
이 동영상을 재생할 수 없습니다	3145
이 사이트는 쿠키를 사용합니다	3111
이 시각 많이 본 기사	3128
이 시각 많이 본 뉴스	3128
이 시각 주요뉴스	3090
이 시각 추천뉴스	3090
이 음성은 ai가 생성했습니다	3145
이 주제 팔로우	3176
이 콘텐츠를 표시할 수 없습니다	3149
이 페이지가 도움이 되었나요	3139
이런 기사는 어때요	3128
이름을 입력하세요	3188
이름을 입력해 주세요	3188
이메일	3083
이메일 주소 입력	3188
이메일 주소를 입력하세요	3166
이메일 주소를 입력해 주세요	3188
이메일 형식이 올바르지 않습니다	3166
이메일로 계속하기	3187
이메일로 공유	3178
이메일로 로그인	3187
이메일무단수집거부	3088
이메일을 입력하세요	3166
이메일을 입력해 주세요	3166
이메일을 입력해주세요	3188
이메일을 확인해 주세요	3166
이미 계정이 있으신가요	3164
이미 구독 중이신가요	3072
이미 구독 중입니다	3188
이미 등록된 이메일입니다	3188
이미 참여하셨습니다	3139
이미 투표하셨습니다	3139
이미 회원이신가요	3072
이미지 크게 보기	3092
이미지 크게보기	3171
이미지 확대	3092
이번 주 설문	3100
이번 주 투표	3100
이번주 설문	3100
이슈	3090
이어서 읽기	3189
이용권 구매	3164
이용권 선택	3164
이용약관	3088
이용약관에 동의합니다	3166
이전	3092
이전 기사	3090
이전 기사 보기	3120
이전 사진	3171
이전 영상	3185
이전 이미지	3189
이전글	3171
이전기사	3090
""", '인': """
인기 급상승	3128
인기 기사	3090
인기기사	3090
인기뉴스	3090
인쇄	3083
인쇄하기	3083
인스타그램 팔로우	3120
인스타그램에서 보기	3182
인스타그램에서 이 게시물 보기	3182
""", '일': """
일시	3161
일시 후원	3160
일시 후원하기	3160
일시정지	3146
일시후원	3068
""", '자': """
자동 번역	3146
자동 재생	3146
자동재생	3146
자막 보기	3145
자막 켜기	3145
자바스크립트가 비활성화되어 있습니다	3149
자발적 유료 구독	3186
자세히	3093
자세히 보기	3093	3110
""", '작': """
작게	3179
""", '장': """
장바구니 담기	3190
장바구니에 담기	3190
""", '재': """
재생	3092	3115
재생 속도	3145
재생 시간	3146
재생 시간 #	3115
재생속도	3145
재생시간 #	3115
재생할 수 없는 동영상입니다	3145
""", '저': """
저자 소개	3173
저작권규약	3088
저장	3083
""", '전': """
전송	3168
전송되었습니다	3166
전체 기사	3189
전체 기사 보기	3171
전체 뉴스 보기	3171
전체 댓글	3089
전체 댓글 보기	3102
전체 동의	3150
전체 보기	3092
전체 사진 보기	3171
전체 화면	3146
전체메뉴	3092
전체보기	3092
전체화면	3146
전체화면 종료	3145
""", '접': """
접기	3092
접수되었습니다	3188
""", '정': """
정기	3161
정기 후원	3160
정기 후원하기	3068
정기구독	3072
정기후원	3068
정기후원 신청	3186
정기후원 신청하기	3186
정기후원하기	3160
정렬	3140
정상적으로 접수되었습니다	3188
정정·반론보도 신청	3172
정정보도 신청	3172
정정보도 요청	3172
""", '제': """
제보	3089
제보 바로가기	3172
제보하기	3089
제작 지원	3180
제작지원	3180
제출	92	3168
제휴 광고	3144
제휴 문의	3105
제휴 콘텐츠	3144
제휴문의	3105
""", '좋': """
좋아요	3083
좋아요 #	3118
좋은 기사 후원하기	3068
""", '주': """
주소 복사	3120
주소가 복사되었습니다	3120
주소복사	3083
주요 기사	3090
주요 뉴스	3090
주요 뉴스 더보기	3128
주요기사	3090
주요뉴스	3090
주제 팔로우	3176
""", '지': """
지금 구매하기	3144
지금 뜨는 기사	3128
지금 뜨는 뉴스	3128
지금 플레이	3141
지금 플레이하기	3141
지금 후원하기	3186
지나친 음주는 건강에 해롭습니다	3144
지나친 음주는 건강을 해칩니다	3144
지도 보기	3093
지면보기	3072
""", '직': """
직접 입력	3161
""", '차': """
차단	3154
""", '참': """
참가 신청하기	3132
참가신청하기	3132
참여하기	92
""", '창': """
창 닫기	3189
""", '찾': """
찾아오시는 길	3105
""", '채': """
채널 추가	3176
""", '책': """
책 구매하기	3144
""", '첫': """
첫 댓글을 남겨주세요	3181
첫 댓글을 작성해 보세요	3181
""", '청': """
청소년보호정책	3088
""", '총': """
총 #명 참여	3099
""", '최': """
최고의 혜택	3165
최신 기사	3090
최신 뉴스	3090
최신기사	3090
최신뉴스	3090
최신순	3140
최저가 보기	3190
""", '추': """
추천	3165
추천 기사	3090
추천 스폰서	3133
추천 영상	3128
추천기사	3090
추천뉴스	3090
추천순	3140
""", '축': """
축하해요 #	3118
""", '친': """
친구 추가하기	3120
""", '카': """
카카오 계정으로 로그인	3164
카카오 로그인	3164
카카오로 로그인	3164
카카오로 시작하기	3164
카카오스토리	3083
카카오톡	3083
카카오톡 공유	3083
카카오톡 공유하기	3178
카카오톡으로 공유	3120
카카오톡으로 공유하기	3120
카테고리	3090
""", '커': """
커피 한 잔 사주기	3160
커피 한 잔 후원하기	3160
""", '콘': """
콘텐츠 보기	3149
콘텐츠 불러오기	3149
콘텐츠 표시	3149
""", '쿠': """
쿠키 관리	3149
쿠키 기본 설정	3109
쿠키 설정	3088
쿠키 설정 관리	3149
쿠키 설정 변경	3109
쿠키 정책	3111
쿠키 허용	3111
쿠팡에서 구매	3144
쿠팡에서 구매하기	3144
쿠팡에서 보기	3144
쿠폰 받기	3190
""", '퀴': """
퀴즈 도전하기	3141
퀴즈 풀기	3120
퀴즈 풀러 가기	3141
""", '크': """
크게	3179
""", '클': """
클릭하면 소리가 켜집니다	3185
""", '키': """
키워드	3090
""", '태': """
태그	3090
""", '텔': """
텔레그램에서 소식 받기	3120
""", '투': """
투표	93
투표 결과	3140
투표 결과 보기	92
투표 참여하기	3139
투표가 완료되었습니다	3139
투표에 참여해 주셔서 감사합니다	3139
투표하기	92	3120
투표해 주셔서 감사합니다	92	3139
""", '트': """
트위터	3083
트위터 공유	3083
트위터로 공유	3178
트위터에서 보기	3182
""", '특': """
특집 더보기	3171
특집 보기	3171
""", '티': """
티켓 예매	3144
티켓 예매하기	3144
""", '틱': """
틱톡에서 보기	3182
""", '파': """
파워링크	3133
""", '팔': """
팔로우 중	3176
팔로우 취소	3176
""", '팟': """
팟빵에서 듣기	3182
""", '페': """
페이스북	3083
페이스북 공유	3083
페이스북에서 보기	3182
페이스북으로 공유	3120
페이스북으로 로그인	3164
페이지 새로고침	3155
페이지를 새로고침하세요	3155
페이팔로 결제	3187
""", '편': """
편집 원칙	3172
편집규약	3105
""", '펼': """
펼치기	3092
""", '포': """
포럼 참가 신청하기	3132
포토	3090
포토 갤러리	3171
""", '폰': """
폰트 크기	3083
""", '푸': """
푸시 알림 받기	3153
""", '프': """
프리미엄	3072
프린트	3083
""", '피': """
피드백 보내기	3139
""", '필': """
필수	3168
필수 입력	3166
필수 입력 항목	3166
필수 입력 항목입니다	3166
필수 항목	3168
필수 항목입니다	3166
필자 소개	3172
""", '한': """
한번만	3161
""", '할': """
할인 코드	3190
""", '함': """
함께 보면 좋은 기사	3090
함께 볼 기사	3128
함께 읽으면 좋은	3090
함께 읽은 기사	3128
""", '핫': """
핫뉴스	3090
핫이슈	3090
핫클릭	3128
""", '항': """
항상 허용	3150
""", '해': """
해제 방법	3159
해제했습니다	3159
""", '행': """
행사 신청하기	3132
""", '허': """
허용	3110	3154
""", '헤': """
헤드라인	3090
""", '현': """
현재 시간	3146
""", '협': """
협찬	3087
""", '홈': """
홈	3092
홈으로	3171
홈으로 가기	3171
""", '화': """
화나요	3118
화나요 #	3118
화제의 뉴스	3090
화질	3146
""", '확': """
확인	3093
""", '환': """
환경설정 관리	3184
""", '회': """
회사 소개	3105
회사소개	3088	3105
회원 전용	3075
회원 전용 기사	3164
회원가입	3072
회원가입하고 계속 읽기	3187
회원이 아니신가요	3164
""", '후': """
후속강추 #	3118
후속기사 원해요	3118
후속기사 원해요 #	3118
후원	3068
후원 바로가기	3160
후원 신청	3160
후원 안내	3068
후원 페이지 바로가기	3160
후원 페이지로 이동	3160
후원 하기	3068
후원자 되기	3160
후원하기	3068
후원해 주셔서 감사합니다	3186
후원회원 가입	3068
후원회원 되기	3160
""", '훈': """
훈훈해요	3118
훈훈해요 #	3118
""", '흥': """
흥미진진 #	3118
""", '힘': """
힘내요 #	3118
"""}

START = {'a': """
aboneliğiniz	4836 K başariyla
abonē	3293 K par	3293 K no	3293 K un	3295 K
acasă	99 K >	99 K '	99 K "
accès	2065 K illimité
această	53 K investigație	4054 K traducere	4122 K știre a fost
además	1582 K:	1637 K, en
adresă	4029 K de e-mail invalidă	4029 K de email invalidă
adó	2487 K #%
adód	2487 K #%
adója	2487 K #%
ai가	3112 K 자동 번역한	3112 K 번역한	3112 K 핵심	3112 K 요약한	3114 K 읽어
ai에게	3112 K 물어	3112 K 질문	3112 K 물어보기
ajánld	2487 K fel adód
ajánlja	2487 K fel adója	2487 K fel adód
ajánljuk	2512 K:
ajánlott	2514 K videó:	2514 K cikk:	2514 K cikkünk:
aktivér	722 K
alătură	13 K-te	57 K-te celor #	57 K-te celor peste #	57 K-te comunității de #
anmäl	4667 K dig till vårt	4685 K
annoncørbetalt	786 K indhold fra
annonsørinnhold	3670 K fra
anúncio	3993 K em # s	3993 K em # segundos
aportá	1524 K desde
apoyá	82 K
après	2228 K déduction fiscale :
apóyanos	1524 K desde
apúntate	1613 K al curso	1613 K a nuestro	1618 K a nuestro seminario	1618 K a nuestro evento
aquí	1649 K hay contenido de
artykuł	47 K można	47 K wolno	87 K sponsorowany:	3715 K wyraża poglądy	3715 K wyraża opinie	3715 K jest opinią	3729 K ukazał się	3729 K pochodzi z	3735 K przetłumaczony	3735 K został przetłumaczony	3735 K czyta	3735 K wygenerowany	3775 K został	3775 K przetłumaczono	3813 K ukazał się	3813 K pierwotnie ukazał	3813 K pochodzi z	3814 K	3824 K powstał we współpracy z
artykuły	3725 K autora
artículo	1676 K publicado originalmente	1708 K publicado en colaboración
artículos	1541 K gratuitos
ascultă	2 K	4040 K:	4065 K podcastul	4065 K acest articol	4131 K pe
atradāt	45 K
atsisiųskite	3227 K
autorė	3231 K:
autoři	547 K jsou
außerdem	952 K lesenswert:	952 K interessant:
aveți	73 K întrebări
aún	33 K no hay comentarios
ați	60 K încercat
""", 'b': """
bajá	1626 K la app
beiträge	28 K	988 K von
benefício	3916 K do assinante:
berätta	60 K i	60 K gärna
beställ	4685 K
bestätigen	821 K sie ihre
bestätigungsmail	821 K
besøg	707 K vores
beğendin	70 K mi	83 K mi
beğendiniz	9 K mi	70 K mi	83 K mi
boletín	1549 K diario	1549 K semanal
buď	32 K první
buďte	32 K první	32 K prvý
bài	9 K viết này	5134 K viết dành riêng cho	5134 K viết dành cho thuê bao	5146 K này có nội dung do	5146 K này có nội dung từ	5146 K viết này có nội dung	5146 K viết này chứa nội dung	5151 K liên quan:	5163 K viết thể hiện quan điểm	5163 K viết thể hiện quan điểm cá nhân	5163 K viết thể hiện văn phong	5163 K viết là quan điểm	5163 K viết phản ánh quan điểm	5163 K viết không phản ánh quan điểm	5168 K viết có hữu ích	5168 K viết này có hữu ích	5168 K viết này có giúp	5172 K viết được dịch tự động	5172 K được dịch tự động	5172 K viết được tóm tắt	5172 K viết có sử dụng ai	5172 K viết này được dịch tự động	5222 K viết được bảo vệ	5223 K viết được thực hiện	5223 K viết được viết	5223 K viết này được	5230 K viết tiếp tục
báo	5168 K lỗi bài viết
bình	6 K luận	28 K luận	5171 K chọn:
bústia	42 K de denúncies de la redacció
bülten	4836 K aboneliğiniz
bültenimize	4836 K abone olduğunuz için
bądź	32 K pierwszy	32 K pierwsza
bővebben	2512 K:
bạn	60 K đã thử	60 K đã làm thử	67 K biết ai	67 K có biết ai	70 K thấy hay	5134 K đã là thuê bao	5168 K thấy bài viết	5168 K phát hiện lỗi	5168 K phát hiện sai
bản	5168 K tóm tắt này có hữu ích	5168 K tóm tắt này do	5168 K tóm tắt này được tạo	5223 K dịch được
bấm	5174 K để nghe
bật	5140 K thông báo
""", 'c': """
caractères	2172 K restants
caràcters	450 K restants
chceš	569 K u nás pracovat	4451 K u nás pracovať
chefredaktör	4683 K och ansvarig utgivare:	4683 K:
chơi	5197 K ngay:
chưa	33 K có bình luận
citeşte	4040 K şi	4040 K şi:
citește	4040 K și	4040 K și:	4040 K:	4040 K mai mult	4040 K aici	4040 K mai departe:
citiți	4040 K și
ciąg	3739 K dalszy
colaborá	1524 K desde
comentários	6 K	28 K
compartí	4 K
conocés	67 K a alguien
conteúdo	87 K patrocinado:	3847 K exclusivo para	3909 K gerado	3915 K promovido por	3915 K recomendado por	3919 K oferecido por	3947 K incorporado d	3947 K externo d	3947 K incorporado do	3947 K incorporado da	3947 K externo do
conținut	4054 K generat	4063 K oferit de	4093 K încorporat de	4093 K extern de
coût	2228 K réel après	2228 K après déduction :	2228 K après déduction fiscale :
crédit	2166 K photo	2166 K photos
crédits	2166 K photo	2166 K photos
créer	2092 K une alerte pour "	2092 K une alerte sur "	2092 K une alerte :
cunoașteți	67 K pe cineva
cunoști	67 K pe cineva
cuéntame	60 K
cuộc	53 K điều tra này
cài	5177 K đặt ứng dụng	5177 K ứng dụng	5177 K app
còn	5195 K lại # ký tự
có	73 K thắc mắc	5151 K thể bạn quan tâm:	5218 K lỗi xảy ra
cấm	5222 K sao chép dưới mọi hình thức	5222 K sao chép nội dung
""", 'd': """
dacă	45 K observi	45 K observați	45 K găsești	4047 K ai informații	4058 K ai observat o
dalinkitės	3227 K
další	534 K články autora
darovať	4445 K
dernières	2110 K actualités
descarcă	14 K	4080 K aplicația
descargá	14 K	1626 K la app
descărcați	14 K
dezactivează	4105 K adblock	4105 K ad
dežurni	42 K telefon redakcije
direcționează	4022 K #% din
disponível	3856 K no google play	3924 K na app store	3924 K no google play	3924 K para android e
distribuiți	4 K
dodržujte	29 K
domů	99 K >	99 K '
doná	1524 K desde
doporučené	532 K video:
doporučte	562 K
doporučujeme	532 K článek:
dorești	4099 K să primești notificări
doriți	4099 K să primiți notificări
dosszié	2596 K: így	2596 K: itt	2596 K: ezért	2596 K: miért	2596 K: hogyan	2596 K: mit	2596 K: ki	2596 K: mi	2596 K: ez	2596 K: ezt	2596 K: hallgassa	2596 K: nézze	2596 K: minden
dostępna	3742 K w
dostępne	3742 K w
dostępny	3742 K w
dołącz	13 K do	57 K do #	57 K do ponad #	3753 K do	3766 K do dyskusji
držte	29 K se
duración	1695 K del vídeo	1695 K del episodio
duração	3993 K do vídeo
durée	2225 K de la vidéo	2225 K de l'épisode
dzięki	3799 K naszym czytelnikom	3799 K naszym czytelniczkom
dành	5134 K riêng cho thuê bao	5134 K riêng cho người đăng ký	5134 K cho thuê bao
découvrez	2112 K aussi	2142 K la boutique	2142 K notre boutique	2142 K nos jeux	2142 K notre hors-série	2152 K notre application	2152 K notre appli
décryptage	2112 K :
déductible	2054 K des impôts	2054 K à #
déjà	2063 K abonné	2063 K inscrit	2063 K client
désabonnement	2074 K à tout moment
désinscription	2074 K à tout moment
díky	611 K našim čtenářům	611 K našim předplatitelům
dùng	5184 K thử
dúvidas	73 K	73 K?	74 K sobre esta matéria	74 K sobre este artigo
""", 'e': """
elkészítetted	60 K
elírást	8 K
előfizetői	2566 K kedvezmény:	2566 K előny:	2566 K ajánlat:
előfizetőinknek	2588 K köszönhetően
előfizetőként	90 K	2544 K
encuéntranos	13 K
envía	4 K	1587 K tus cartas	1587 K tu carta
envíanos	1599 K
envíe	1587 K sus cartas	1587 K su carta
ermöglicht	954 K von
erről	2512 K bővebben
escríbenos	1585 K
estagiária	3891 K sob supervisão	3891 K sob a supervisão	3891 *K sob supervisão	3902 K sob supervisão	3902 * K sob supervisão
estagiário	3891 K sob supervisão	3891 K sob a supervisão	3891 *K sob supervisão	3902 K sob supervisão
estàs	466 K utilitzant un bloquejador
""", 'f': """
faça	3875 K o quiz	3912 K as palavras cruzadas	3922 K o quiz	3922 K o teste	3922 K o nosso
felelős	2541 K szerkesztő:	2541 K kiadó:
fiți	32 K primul
folosești	4103 K un ad blocker	4103 K un adblock	4103 K un adblocker
folosiți	4103 K un ad blocker	4103 K un adblock	4103 K un adblocker
foretrækker	723 K du
fortsätt	4687 K läsa
fortæl	60 K mig
fotogalería	1672 K:
fotogaléria	4419 K:
fotografía	1581 K # de #	1638 K:
fotoğraf	4937 K # / #	4937 K #/#
frågor	73 K	74 K om artikeln
få	698 K fuld adgang til	722 K adgang	722 K fri	722 K fuld	722 K besked	722 K ugens	722 K dagens	722 K de	722 K nyheder	722 K en notifikation	722 K breaking	722 K seneste nyt	733 K	756 K de vigtigste nyheder	756 K vigtige nyheder	756 K de største nyheder	756 K besked om	756 K besked, når	756 K nyhederne	756 K breaking	3579 K full tilgang til	3606 K tilgang	3606 K fri	3606 K full	3606 K beskjed	3606 K varsel	3606 K ukas	3606 K dagens	3606 K de	3606 K nyheter	3606 K siste	3618 K	3620 K varsel	3620 K varsler	3620 K push	4658 K full tillgång till	4685 K tillgång	4685 K fri	4685 K full	4685 K besked	4685 K en notis	4685 K veckans	4685 K dagens	4685 K de	4685 K nyheter	4685 K senaste	4696 K
férjen	2544 K hozzá
följ	13 K	4662 K	4685 K
følg	13 K	13 K oss	702 K	722 K	3583 K	3606 K
füge	13 K uns	960 K
fügen	13 K sie uns	960 K sie
für	824 K android und ios	898 K diesen artikel	898 K diesen	949 K nur
fă	4061 K testul zilei
fără	4110 K patroni	4110 K acționari	4110 K stăpâni
főoldal	99 K >	99 K '	99 K "
főszerkesztő	2541 K:
""", 'g': """
galería	1581 K: # de #	1581 K # de #
gazeteciliğimizi	4886 K
gefällt	83 K ihnen dieser	83 K dir dieser
gehöre	57 K zu den #
gehören	57 K sie zu den #
geçerli	4836 K bir e-posta adresi girin	4836 K bir e-posta adresi giriniz	4836 K bir e-posta giriniz
ghé	5171 K cửa hàng trực tuyến
giữ	5222 K bản quyền nội dung
glöm	4685 K inte att bekräfta
gorąca	42 K linia redakcji
góp	5168 K ý cho bài viết
gör	4667 K quizet	4667 K vårt quiz	4685 K vårt
görmemiz	4895 K gereken
görsel	4943 K yapay
günün	4890 K bulmacasini	4890 K sudokusunu	4890 K bulmacasi	4890 K testini
""", 'h': """
henüz	33 K yorum
hibát	8 K talált	8 K találtál	2545 K lát
hintergründe	952 K dazu:
hjälp	4667 K oss bli bättre	4667 K oss att bli bättre
hjælp	707 K os med at blive bedre
hlavné	4432 K body
hlavní	549 K body
hozzászólások	6 K	28 K
hãy	32 K là người đầu tiên	5171 K trả lời khảo sát	5182 K ủng hộ
hämta	14 K	4671 K
häng	4685 K med
här	4713 K finns ett inbäddat innehåll från	4713 K finns inbäddat innehåll från	4713 K visas ett inbäddat innehåll från	4713 K visas inbäddat innehåll från	4713 K är ett inbäddat innehåll från	4713 K är inbäddat innehåll från
hääleta	1754 K
håll	29 K	29 K dig
hình	5219 K #/#
hör	902 K dir	960 K	4685 K
hören	902 K sie	960 K sie
hörzeit	976 K
hør	2 K artiklen	2 K artikkelen	2 K saken	689 K også	689 K også:	707 K mere på	722 K	3570 K også	3570 K også:	3606 K
""", 'i': """
iesūti	3281 K savu	3281 K
indlæg	28 K
indlæs	749 K altid indhold fra	749 K indhold fra
inlägg	28 K
innehåll	4752 K från annonsören
innehållet	4752 K är betalt av
inscríbete	1613 K al curso	1613 K a nuestro	1613 K en nuestro	1613 K en el curso
introduceți	4029 K o adresă de e-mail validă
intră	13 K pe
início	99 K >	99 K '	99 K "
izmēģinājāt	60 K
išbandėte	60 K
išsaugokite	3227 K
""", 'j': """
jaký	34 K je váš
jeśli	45 K widzisz	45 K zauważysz	3826 K nie chcesz otrzymywać naszego	3826 K nie chcesz otrzymywać tego	3826 K nie chcesz już otrzymywać naszego	3826 K nie chcesz już otrzymywać tego
joacă	4061 K sudoku	4086 K acum:
já	60 K fez	3847 K é assinante
játssz	2563 K most:
jäikö	1946 K juttu kesken
jälgi	1754 K
jäsenetu	1994 K:
""", 'k': """
kapcsolódó	2512 K	2512 K:	2514 K videó:	2514 K cikk:	2514 K cikkünk:
każdego	3690 K ranka
kezdőlap	99 K >
không	5222 K được sao chép nội dung website
kipróbáltad	60 K
kipróbáltátok	60 K
kiểm	5171 K tra kiến thức của bạn
kjøp	3588 K billetter	3588 K billett	3606 K
klausykitės	3212 K
klikněte	530 K zde
ključne	4333 K točke	4333 K tačke
klõpsates	1754 K
komentáre	6 K	28 K
komentáře	6 K	28 K
komentēt	3295 K var
komerčné	87 K oznámenie:
komerční	87 K sdělení:
kommentarsfältet	6 K
kopiér	722 K
kopírovat	562 K
kopírovať	4445 K
kopē	3295 K
korzyść	3781 K dla prenumeratorów:
korábbi	2514 K cikkünk:
kvíz	530 K:	590 K:	590 K dne:	590 K týdne:	2530 K	2562 K:	4419 K:	4468 K dňa:	4468 K týždňa:
kysyttävää	73 K	74 K jutusta
känner	67 K du någon
käännöksen	1987 K on
käännös	1987 K on
kérdésed	73 K van	74 K van a cikkről
kérje	2544 K
kérjen	2544 K
kérjük	29 K
kênh	5140 K youtube của báo
köp	4667 K biljetter	4667 K biljett	4685 K
kövess	13 K
kövesse	2544 K
kövessen	13 K
køb	707 K billetter	707 K billet	722 K
küfür	28 K içeren
küldd	4 K el	2523 K el nekünk
küldje	2523 K el nekünk	2544 K	2544 K tovább
ký	5195 K tự còn lại
kļūsti	3295 K
kết	5157 K nối với chúng tôi
""", 'l': """
laimē	3295 K
laimėkite	3227 K
lasītāju	3303 K aptauja:
legyél	2544 K
lejupielādē	3295 K
leé	1637 K también	1637 K más	1637 K:
lisää	1951 K kirjoittajalta	1951 K toimittajalta	1972 K meidät	2023 K aiheesta:
lugejaküsitlus	1762 K:
lásd	2512 K még
lásson	2544 K több
lát	2523 K valami
láttál	2523 K valami
lägg	4685 K till
lähetimme	1918 K vahvistusviestin	1918 K sinulle vahvistusviestin	1918 K sinulle sähköpostia
lähetä	1949 K juttuvinkki	1949 K uutisvinkki	1949 K vinkki	1955 K mielipidekirjoituksesi	1955 K mielipidekirjoitus	1972 K
lämna	4661 K dina tips	4661 K ditt tips
läs	4617 K hela artikeln	4650 K mer om	4651 K också	4651 K också:	4651 K även	4651 K mer	4651 K mer:	4651 K:	4651 K här	4651 K även:	4658 K vidare med	4658 K mer på	4671 K e-tidningen	4671 K tidningen	4685 K	4687 K vidare
läsarerbjudande	4708 K:
läsaromröstning	4705 K:
läsarresa	4708 K:
lås	4617 K upp artikeln	4617 K upp den här artikeln
læs	688 K mere om	689 K også	689 K også:	689 K mere	689 K mere:	689 K:	689 K her	689 K hele	698 K videre med	712 K e-avisen	712 K avisen	722 K	724 K videre	772 K alt om emnet:	772 K alt om:
læserafstemning	742 K:
læserrejse	746 K:
læsertilbud	671 K:	746 K:
légy	32 K te az első
líbil	9 K se vám	83 K se vám	550 K se
líbilo	70 K se
líbí	83 K se vám
línea	42 K de denuncias de la redacción	42 K de la redacción
línia	42 K de la redacció
löydät	13 K meidät	1972 K meidät
löysitkö	8 K
lütfen	29 K	4836 K e-postanizi onaylayin	4836 K e-posta adresinizi onaylayin	4836 K geçerli bir e-posta	4927 K sitemiz için devre dişi	4927 K reklam engelleyici	4927 K devre dişi birak	4928 K reklam engelleyici
""", 'm': """
mantén	29 K
materiał	87 K sponsorowany:	87 K partnera:	87 K partnerski:	3739 K wideo	3824 K powstał we współpracy z	3824 K we współpracy z	3824 K sponsorowany przez
medlemsförmån	4708 K:
meillä	2013 K ei ole omistajaa	2013 K ei ole omistajia	2013 K ei ole osakkeenomistajia	2013 K ei ole maksumuuria
mesterséges	2552 K intelligencia írta
mirá	1621 K el video	1637 K también	1637 K:
mitä	9 K pidit	34 K mieltä	1973 K mieltä sinä
mišljenja	4330 K autora	4330 K iznesena	4330 K izneta
mišljenje	4330 K autora
możliwość	6 K komentowania
mulțumim	4029 K pentru abonare
mándanos	1599 K
más	1578 K noticias de	1578 K noticias sobre	1578 K sobre	1578 K en	1578 K de	1580 K temas:	1580 K sobre:	1582 K información	1582 K información:	1585 K artículos de
máte	73 K otázky	73 K dotazy	74 K otázku k článku	534 K tip?	534 K tip na článek	534 K tip na téma	534 K tip pro	614 K přečteno už # ze #	614 K přečteno už # z #	614 K přečteno již # ze #	614 K přečteno již # z #	614 K přečteno # ze #	614 K přečteno # z #	4487 K prečítané už # zo #	4487 K prečítané už # z #	4487 K prečítané # zo #	4487 K prečítané # z #
märkasid	45 K	1739 K midagi	1745 K viga	1745 K artiklis viga
még	33 K nincs	2597 K több a témáról:
més	419 K informació:	446 K notícies de	446 K notícies sobre
möchten	1029 K sie diesen newsletter nicht mehr
möchtest	1029 K du diesen newsletter nicht mehr
mød	707 K os
mūs	3295 K vari
mời	5151 K xem	5151 K bạn đọc	5151 K độc giả	5157 K bạn tham gia	5157 K độc giả theo dõi	5157 K bạn đọc theo dõi	5174 K quý vị theo dõi	5174 K quý độc giả	5174 K bạn xem video	5174 K nghe
""", 'n': """
nabídka	594 K pro čtenáře:
nahlásit	572 K chybu
nahlásiť	4454 K chybu
nahláste	4454 K chybu
najważniejsze	3735 K informacje
naloži	4542 K	4575 K vedno vsebino	4575 K vsebino z	4575 K vsebino s	4575 K vsebino iz	4575 K vsebino od
naložite	14 K	4542 K
naročite	4549 K se na
naujienų	42 K telefonas
načítat	597 K vždy obsah	597 K obsah z	597 K obsah ze	597 K obsah od
načítať	4474 K vždy obsah	4474 K obsah z	4474 K obsah zo	4474 K obsah od
našli	8 K jste	8 K ste	45 K ste
nemáme	611 K majitele	611 K vlastníka	611 K akcionáře	611 K žádného	611 K paywall	611 K reklamy	4484 K majiteľa	4484 K vlastníka	4484 K akcionárov	4484 K žiadneho	4484 K paywall	4484 K reklamy
nemáte	570 K čas číst	4452 K čas čítať
nepatríme	4484 K žiadnemu
nepatříme	611 K žádnému
než	579 K vložíte komentář	579 K začnete diskutovat	579 K napíšete příspěvek
nguồn	5161 K:	5161 K :
nhận	5140 K thông báo
nové	552 K číslo	552 K vydání	4435 K číslo	4435 K vydanie
nájdete	13 K nás
não	28 K serão publicados	3950 K é possível mostrar este conteúdo	3950 K foi possível mostrar este conteúdo
näe	1972 K enemmän
nägid	1755 K viga
näita	1754 K
näitkö	1973 K virheen
näytä	1972 K sisältö	1997 K sisältö palvelusta	1997 K aina sisältö
nå	4685 K vår
nézd	2512 K meg	2544 K meg
nézze	2512 K meg	2544 K meg
nāc	3286 K strādāt
nội	5134 K dung dành cho thuê bao	5134 K dung dành riêng cho thuê bao	5134 K dung dành riêng cho thành viên	5172 K dung được dịch tự động	5172 K dung do ai tạo	5202 K dung này không	5203 K dung này từ	5203 K dung nhúng từ	5222 K dung được bảo vệ	5223 K dung được tạo	5223 K dung này được tạo
""", 'o': """
obrázek	587 K # z #
oceń	9 K	3736 K ten	3736 K artykuł	3736 K tekst
ocurrió	1669 K un error
odporučte	4445 K
odporúčame	4419 K:
odsłuchaj	3747 K	3747 K ten
ofereça	4 K
oglądaj	3722 K:
ohodnoťte	550 K	4433 K
olvasói	2566 K ajánlat:
olvasóink	2588 K támogatásának köszönhetően
olvasóinknak	2588 K köszönhetően
opracował	3726 K:
opracowała	3726 K:
opýtajte	4432 K sa
opširnije	4318 K:	4318 K na
otrzymałaś	3826 K tę wiadomość, ponieważ
otrzymałeś	3826 K tę wiadomość, ponieważ
otwórz	3708 K post
otázka	590 K dne:	4468 K dňa:
otázky	73 K
ouça	2 K	3885 K:	3920 K o podcast	3986 K no
oversættelsen	739 K er
oír	2 K
""", 'p': """
pamanīji	3287 K kļūdu
pamanījāt	45 K	3287 K kļūdu
pastebėjote	45 K	3213 K įdomų	3219 K klaidą
paylaş	4 K
pažįstate	67 K
phát	8 K hiện lỗi?	8 K hiện lỗi trong bài	45 K hiện sai
phóng	5161 K viên:
piditkö	9 K	70 K	83 K	1973 K
pidätkö	83 K	1973 K
piše	4345 K:
podobał	9 K ci się
podobało	70 K się
podpořte	82 K	567 K
podrži	82 K
podržite	82 K	4348 K
podés	13 K seguir	1600 K enviarnos
podívejte	530 K se:	530 K se na video	532 K se na video:
poglądy	3715 K wyrażone w
pokaż	3708 K post
poleć	3747 K
poslať	4445 K
poslechněte	2 K si	530 K si	530 K si:
poslušajte	2 K	4318 K:	4521 K:
posłuchaj	2 K	3722 K:	3722 K też:
povoliť	4474 K vždy obsah	4474 K obsah z	4474 K obsah zo	4474 K obsah od
poznáte	67 K niekoho
pozostała	3739 K część
pošaljite	42 K vijest
pošlete	562 K
pošlite	4 K	4445 K
poți	4047 K contacta autorul	4047 K contacta autoarea
praneškite	3213 K redakcijai
predplaťte	4449 K si
prenošenje	69 K dozvoljeno	69 K dopušteno
prenumerantförmån	4708 K:
prečítajte	4419 K si tiež	4419 K si aj	4419 K si	4419 K si:
prečítali	4487 K ste už # zo #	4487 K ste už # z #	4487 K ste # zo #	4487 K ste # z #
pridruži	57 K se #
pridružite	13 K se	57 K se #
pridėkite	3227 K
prikaži	4376 K uvijek sadržaj	4376 K uvek sadržaj	4376 K sadržaj s	4376 K sadržaj sa	4376 K sadržaj iz	4376 K sadržaj od	4575 K vedno vsebino	4575 K vsebino z	4575 K vsebino s	4575 K vsebino iz	4575 K vsebino od
pronašli	45 K ste
protégé	2222 K par recaptcha	2222 K par google recaptcha
pročitaj	4318 K još	4318 K i
pročitajte	4318 K još	4318 K i	4318 K više	4318 K:	4318 K više o ovoj temi
pročitali	4388 K ste # od #	4388 K ste već # od #
první	504 K měsíc za	504 K měsíc zdarma	504 K týden za	504 K týden zdarma	504 K tři měsíce za	504 K # měsíce za
prvních	504 K # dní za	504 K # dní zdarma
prvý	4444 K mesiac len za	4444 K mesiac za	4444 K mesiac už za	4444 K mesiac zadarmo
przeczytałaś	3802 K już # z #	3802 K # z #
przeczytałeś	3802 K już # z #	3802 K # z #
prześlij	3747 K dalej
präsentiert	954 K von
próbálja	2559 K ki tudását
prüfen	960 K sie
publicité	2225 K dans # s	2225 K dans # sec	2225 K dans # secondes
pàgina	478 K # de #
página	1670 K # de #	1670 K #/#	3968 K # de #	3968 K #/#
páči	83 K sa vám
páčil	9 K sa vám	83 K sa vám	4433 K sa
páčilo	70 K sa
päeva	1762 K küsimus:
päivitä	1972 K
päivän	1990 K kysymys:
pääset	1972 K lukemaan
päätoimittaja	1970 K:
pódcast	1672 K:
păstrați	29 K
pērc	3286 K biļetes	3295 K
předplaťte	567 K si
přehrajte	530 K si
překlad	588 K byl
přetisk	69 K povolen	69 K možný
přečetli	614 K jste už # ze #	614 K jste už # z #	614 K jste již # ze #	614 K jste již # z #	614 K jste # ze #	614 K jste # z #
přečtěte	530 K si také	530 K si	530 K si:	530 K si také:
přidej	57 K se k #
přidejte	57 K se k #
připojte	13 K se
připraveno	519 K ve spolupráci
""", 'q': """
querés	1600 ¿K contarnos
qué	9 K te pareció	34 K opinas	34 K opina	34 K te parece
""", 'r': """
raději	570 K posloucháte
radšej	4452 K počúvate
radši	570 K posloucháte
rašykite	3213 K autorei	3213 K autoriui
recibí	1599 K las noticias
recomandări	4040 K:
redakčná	42 K linka
redakční	42 K linka	42 K telefon
redirecționați	4022 K #% din
redirecționează	4022 K #%	4022 K #% din
regisztrálj	2543 K ingyenesen
regisztráljon	2530 K	2543 K ingyenesen
regístrate	1538 K para
reproducción	69 K permitida	69 K libre
reprodução	69 K permitida	69 K autorizada
resuméet	27 K er	738 K er
resztę	3739 K tekstu
rezervē	3295 K
rezolvă	4061 K rebusul	4061 K integrama	4061 K sudoku
rešite	4318 K kviz
riješite	4318 K kviz
rozwiąż	3722 K quiz
rozwiń	3708 K post	3708 K wpis
rätsel	943 K mit	980 K des tages:
rätseln	943 K sie mit
réservez	2142 K vos places pour la soirée de la rédaction
réservé	2063 K aux abonnés
réservée	2063 K aux abonnés
réservés	2063 K aux abonnés
résumer	2129 K cet article	2129 K l'article
résumé	2129 K généré	2129 K rédigé	2129 K réalisé	2129 K produit	2129 K par
rösta	4685 K	4701 K:	4701 K här:	4701 K i vår omröstning:
rādīt	3295 K
""", 's': """
sadržaj	4406 K je nastao u suradnji s
saglabā	3295 K
saistīts	3270 K:
saņem	3295 K
sažetak	4333 K	4333 K članka	4333 K teksta
schließ	57 K dich #	57 K dich den #
schließe	24 K dich
schließen	57 K sie sich den #
schriftgröße	829 K:	829 K a
sdílejte	4 K	4 K článek
sdílet	4 K
seguí	1599 K el canal	1637 K leyendo:
sesizări	4047 K și ponturi
shrnutí	27 K vytvořil	27 K vytvořila	549 K	549 K článku	588 K vytvořila	588 K bylo
sisällön	2037 K tarjoaa
siųskite	3213 K savo	3227 K
sjefredaktør	3603 K:	3603 K og ansvarlig redaktør:
skaitytojų	3235 K apklausa:
skopírovať	4445 K
skrót	3735 K artykułu
skúsili	60 K ste
slå	3625 K på javascript
související	530 K:	532 K video:	532 K článek:
spodobał	83 K ci się	83 K się
spodobało	70 K się
sponzorované	4507 K spoločnosťou
sponzorováno	639 K společností
sporočite	4554 K napako
sprawdź	3722 K:	3722 K też:
spróbowaliście	60 K
spróbowałaś	60 K
spørgsmål	73 K	74 K til artiklen
spørsmål	73 K	74 K til saken	74 K til artikkelen
spýtajte	4432 K sa
stališča	4532 K avtorja
straipsnį	47 K galima
stáhni	14 K si
stáhněte	14 K si	585 K si aplikaci
stöd	82 K	4658 K
stötta	82 K	4658 K
støt	82 K	698 K
støtt	82 K	3579 K
suscríbase	1536 K y lea
suscríbete	1529 K a	1536 K y lee	1536 K para leer	1536 K y sigue leyendo	1536 K y accede	1536 K y disfruta	1613 K y llévate	1613 K y recibe
susidūrėte	3213 K su
susiję	3201 K:
susține	82 K
susțineți	82 K
sviđa	83 K vam se
synthèse	2129 K générée
syötä	1918 K kelvollinen sähköpostiosoite	1972 K
szerkesztőségi	42 K forródrót	42 K telefon
szerkesztőségünk	42 K forródrótja
szerző	2550 K:
szívesen	2545 K meghallgatjuk
szöveg	2550 K:
sähköpostiosoite	1918 K on virheellinen
sé	29 K respetuoso	32 K el primero	32 K la primera
sígame	1604 K
síganos	13 K
sígueme	1604 K
síguenos	13 K	1560 K en nuestras redes
só	3847 K para assinantes
sólo	1538 K para suscriptores
søg	722 K nu
súhrn	4432 K
súmate	13 K	57 K a las #	1524 K desde
súvisiace	4419 K:
súvisiaci	4419 K článok
sūti	3281 K savu	3295 K
số	5195 K ký tự còn lại
""", 't': """
también	1563 K en facebook	1582 K puedes leer	1582 K puedes leer:	1582 K te puede interesar:
també	419 K et pot interessar:
tanidiğiniz	67 K biri
teitkö	60 K
tekoäly	1977 K on
tekstissä	1937 K esitetyt
tekstą	47 K galima
tenés	1594 ¿K información
textgröße	829 K:	829 K a
thấy	45 K lỗi
thử	5171 K sức với
tiedätkö	1949 K aiheesta	1949 K asiasta	1949 K lisää
tiivistelmä	27 K on	1986 K on
tiivistelmän	1986 K on
tilføj	722 K
tillåt	4713 K alltid innehåll från	4713 K innehåll från
tiếp	5230 K tục đọc sau
todavía	33 K no hay comentarios
további	2512 K részletek	2597 K cikkek a témában:
traducció	429 K feta
transparentní	542 K účet:
trên	5140 K google news
trình	5202 K duyệt của bạn không	5202 K duyệt không
trả	5171 K lời câu đố
trải	5184 K nghiệm
turpinājums	3297 K
twój	28 K komentarz
tykkäsitkö	70 K
työskenteletkö	1949 K
tác	5161 K giả:	5161 K giả là
támogasd	82 K	2535 K a	2535 K az
támogass	2487 K adód
támogassa	82 K	2487 K adója	2535 K a	2535 K az
támogasson	2487 K adója
täglichen	821 K newsletter
tämä	27 K tiivistelmä	53 K juttu	77 K ketju on lukittu	77 K aihe suljettiin	1937 K on mielipidekirjoitus	1937 K on mielipideteksti	1937 K on kolumni	1937 K on kommentti	1986 K tiivistelmä on	1987 K juttu on	1987 K artikkeli on	1987 K teksti on	1997 K on upotettu sisältö
tämän	53 K jutun
tässä	1997 K on upotettua sisältöä
télécharger	14 K	2079 K l'application
téléchargez	14 K
tóm	5168 K tắt này được tạo	5168 K tắt này do	5168 K tắt này có hữu ích	5223 K tắt được
töltsd	14 K le	2559 K ki kvízünket
töltse	14 K le	2544 K le	2544 K ki	2559 K ki kvízünket
történeteiket	2523 K
tüm	28 K yorumlar
tęsinys	3229 K
tłumaczenie	3735 K	3775 K zostało
tải	14 K	14 K ứng dụng	5140 K ứng dụng	5140 K app	5177 K ngay ứng dụng
""", 'u': """
udostępnij	4 K
ukažite	4353 K na grešku
uključi	4341 K
uključite	4341 K
uložit	562 K
uložiť	4445 K
uložte	562 K si	4445 K si
unbeschränkter	923 K zugang
unterstütze	82 K	802 K
unterstützen	82 K sie	802 K sie	802 K sie die
uočili	8 K ste
upozorniť	4454 K na chybu
upozorněte	572 K na chybu
url이	3119 K 복사되었습니다	3119 K 복사됐습니다
urmărește	13 K	4040 K și:	4065 K video	4131 K pe
urmăriți	13 K
utánközlés	69 K engedélyezett	69 K forrásmegjelöléssel
učitaj	4376 K uvijek sadržaj	4376 K uvek sadržaj	4376 K sadržaj s	4376 K sadržaj sa	4376 K sadržaj iz	4376 K sadržaj od
uživo	4393 K: kako	4393 K: ovako	4393 K: zašto	4393 K: što	4393 K: šta	4393 K: tko	4393 K: ko	4393 K: gdje	4393 K: gde	4393 K: ovo	4393 K: pogledajte	4393 K: poslušajte	4393 K: sve	4393 K: noć	4393 K: ljudi	4393 K: evo
""", 'v': """
vaš	28 K komentar
vegyél	2530 K részt
već	4369 K za #	4369 K od #
več	4521 K:	4521 K v videu	4546 K o tem	4546 K novic	4546 K preberite	4593 K o:	4593 K o temi:
videó	2596 K: így	2596 K: itt	2596 K: ezért	2596 K: miért	2596 K: hogyan	2596 K: mit	2596 K: ki	2596 K: mi	2596 K: ez	2596 K: ezt	2596 K: hallgassa	2596 K: nézze	2596 K: minden
vidéo	2112 K :
viktorīna	3303 K:
visą	3227 K interviu
više	4318 K o:	4394 K o:	4394 K o temi:
você	3885 K pode gostar:	4011 K está recebendo este e-mail porque	4011 K está recebendo este email porque	4011 K recebeu este e-mail porque	4011 K recebeu este email porque
vprašaj	4535 K
vprašajte	4535 K
vprašanje	4570 K dneva:
vypočujte	2 K si	4419 K si:
vyskúšali	60 K ste
vytiskněte	562 K
vytlačiť	4445 K
vytlačte	4445 K
vyzkoušejte	504 K první měsíc
vyzkoušeli	60 K jste
válaszolj	2544 K
válaszoljon	2544 K
vásárolja	2500 K meg
váš	28 K komentář	28 K komentár
vær	32 K den første	32 K først	722 K med
véleménycikkeit	2523 K
více	530 K zde	530 K k tématu:	622 K o téma:	622 K o:	622 K k tématu téma:	622 K k tématu:
vídeo	1672 K:
võida	1754 K
võta	1739 K ühendust	1754 K
výhoda	594 K pro předplatitele:	4471 K pre predplatiteľov:
výhody	594 K pro předplatitele:	4471 K pre predplatiteľov:
vă	29 K rugăm să	4105 K rugăm să îl dezactivați	4105 K rugăm să-l dezactivați	4105 K rugăm să dezactivați adblock
vďaka	4484 K našim čitateľom	4484 K našim predplatiteľom
věnujte	562 K
vše	622 K o téma:	622 K o:	622 K k tématu téma:	622 K k tématu:
všechno	622 K o tématu téma:	622 K o tématu:
všechny	28 K komentáře	534 K články autora	622 K články k tématu téma:	622 K články k tématu:
všetko	4494 K o téme:	4494 K o:	4494 K k téme téme:	4494 K k téme:
všetky	4494 K články k téme téme:	4494 K články k téme:
všeč	70 K vam je
všimli	45 K jste si	45 K ste si
vždy	597 K povolit obsah	597 K zobrazovat obsah	597 K načítat obsah	597 K zobrazit obsah	4474 K povoliť obsah	4474 K zobrazovať obsah	4474 K načítať obsah	4474 K zobraziť obsah
""", 'w': """
webshopunkból	2566 K:
weiterführende	857 K artikel:
weź	3766 K udział w dyskusji
więcej	3721 K o	3721 K na temat	3721 K z	3722 K na ten temat:	3725 K artykułów autora	3809 K o:	3809 K na temat:
wykorzystałaś	3802 K już # z #	3802 K # z #
wykorzystałeś	3802 K już # z #	3802 K # z #
wypróbowaliście	60 K
wypróbowałaś	60 K
wyrażamy	47 K zgodę na
wysłuchaj	2 K
wyłącz	3794 K go, aby	3794 K go, żeby	3794 K ją, aby	3794 K blokadę	3794 K blokowanie
wyślij	4 K
wyświetlaj	3785 K treści z	3785 K treści ze	3785 K treści od
wöchentlichen	821 K newsletter
""", 'y': """
yanlişlik	4875 K mi
""", 'z': """
zahvaljujoč	4584 K našim bralcem
zahvaljujući	4385 K našim čitateljima	4385 K našim čitaocima
zatiaľ	33 K žiadne komentáre
zatím	33 K žádné komentáře
zauważyłaś	8 K
zauważyłeś	8 K
załaduj	3708 K post
zdieľajte	4 K
zdieľať	4 K
zezwól	3785 K na treści
zgłoś	3758 K uwagę	3758 K błąd	3758 K literówkę	3758 K uwagi	3758 K nieścisłość
ziņo	3281 K redakcijai
zkopírovat	562 K
znalazłeś	8 K
znáte	67 K někoho
znáš	67 K někoho
zobraziť	4474 K vždy obsah	4474 K obsah z	4474 K obsah zo	4474 K obsah od
zobrazovať	4474 K vždy obsah	4474 K obsah z	4474 K obsah zo	4474 K obsah od
zostań	3755 K reporterem	3755 K reporterką	3755 K dziennikarzem
zrobiliście	60 K
""", '©': """
©	871 K dpa	1279 K #	1279 K
""", 'à': """
à	2112 K lire aussi	2112 K lire également	2112 K lire :	2112 K lire sur	2112 K voir aussi	2112 K écouter	2112 K relire	2112 K découvrir	2112 K lire sur le même sujet	2112 K consulter :	2112 K voir également	2115 K propos de l'auteur :	2115 K propos de l'autrice :	2116 K propos de l'auteur	2116 K propos de l'autrice	2142 K retrouver dans le numéro
àudio	429 K generat
""", 'á': """
áudio	3909 K gerado
""", 'ä': """
är	4661 K du
äänestä	1972 K
""", 'å': """
åldersgräns	4709 K #
åsikter	4644 K som framförs
åsikterna	4644 K i
""", 'ç': """
ça	70 K vous a plu	83 K vous a plu
""", 'é': """
é	69 K permitida a reprodução	3880 K preciso estar logado
écouter	2 K l'article	2 K cet article	2112 K aussi	2219 K sur
écoutez	2 K cet	2 K l'article	2148 K le podcast
élő	2596 K: így	2596 K: itt	2596 K: ezért	2596 K: miért	2596 K: hogyan	2596 K: mit	2596 K: ki	2596 K: mi	2596 K: ez	2596 K: ezt	2596 K: hallgassa	2596 K: nézze	2596 K: minden
épinglez	2168 K cet article	2168 K cette recette	2168 K cette page	2168 K la recette	2168 K ce billet	2168 K-la	2168 K-le	2168 K l'article	2168 K l'image
értékeljük	2572 K az ön
""", 'í': """
írd	2544 K be
írj	2523 K a szerzőnek
írja	2544 K be
írjon	2523 K a szerzőnek	2544 K közvetlenül	2544 K nekünk
""", 'î': """
în	4118 K imagini:
întreabă	4054 K asistentul
întrebări	73 K
îți	83 K place
""", 'ö': """
ön	2545 K szerint
""", 'ø': """
ønsker	789 K du ikke længere at modtage dette	789 K du ikke længere at modtage vores	3673 K du ikke lenger å motta dette	3673 K du ikke lenger å motta våre
""", 'ú': """
últimas	1578 K noticias de	3882 K de	3882 K notícias de
únase	13 K
únete	13 K	24 K a	57 K a las #	57 K a los #	57 K a más de #	57 K a nuestros #	1524 K desde
úvod	99 K >	99 K '	99 K "
""", 'ü': """
über	863 K die autor:in	863 K die autoren	863 K die autor:innen	866 K die autorin	866 K den autor	867 K die autorin	867 K den autor
übersetzung	957 K:	957 K aus dem
""", 'č': """
čitaj	4318 K još
čitajte	4318 K i	4318 K još	4318 K još:
članak	47 K se može	47 K možete	4333 K je preveden	4333 K čita	4336 K je objavljen u	4397 K je	4406 K je nastao u suradnji s	4406 K je nastao u suradnji sa
članek	47 K lahko	4535 K je preveden	4535 K bere	4535 K je prebral	4538 K je objavljen v	4596 K je	4604 K je nastal v sodelovanju z	4604 K je nastal v sodelovanju s
článek	47 K lze	47 K můžete	519 K vznikl ve spolupráci	549 K byl přeložen	549 K přeložen	549 K načetl	552 K vyšel v	588 K byl přeložen	627 K vyšel v	627 K vyšel na	627 K původně vyšel	627 K byl publikován	627 K byl převzat	627 K byl původně publikován	627 K byl původně zveřejněn	628 K	639 K vznikl ve spolupráci s
článok	47 K možno	47 K môžete	4432 K bol preložený	4432 K načítal	4435 K vyšiel v	4498 K	4507 K vznikol v spolupráci s
čo	34 K si myslíte
čtěte	530 K také	530 K také:	530 K i	530 K více	530 K:
číslo	542 K účtu pro dary	542 K transparentního účtu
čítajte	4419 K aj	4419 K tiež	4419 K viac
""", 'đ': """
đánh	5168 K giá bài viết
đã	5134 K có tài khoản? đăng nhập	5218 K xảy ra lỗi	5218 K có lỗi
đăng	5171 K ký tham dự hội thảo	5188 K ký khóa học trực tuyến
đường	42 K dây nóng tòa soạn	42 K dây nóng của tòa soạn	42 K dây nóng của báo	42 K dây nóng báo	5192 K dây nóng: #	5192 K dây nóng #
được	69 K phép đăng lại
đặt	5188 K mua sách	5188 K báo giấy	5188 K mua báo giấy
để	5205 K xem nội dung này	5205 K hiển thị nội dung này
đọc	5151 K thêm	5151 K thêm:	5151 K:	5151 K tiếp:	5157 K tin nhanh
""", 'į': """
įsigykite	3227 K
įtraukite	3227 K mus
įveskite	3227 K
""", 'ś': """
ściągnij	14 K	3771 K aplikację
śledź	13 K
""", 'š': """
šta	34 K vi	34 K mislite
što	34 K vi	34 K mislite
šíření	69 K povoleno
""", 'ź': """
źródła	3751 K:
źródło	3751 K:
""", 'ż': """
żadnych	3799 K akcjonariuszy
""", 'ž': """
želite	4350 K raditi kod nas	4350 K da radite kod nas	4551 K delati pri nas
želiš	4350 K raditi kod nas	4551 K delati pri nas
žiadni	4484 K akcionári
žiadny	4484 K majiteľ	4484 K oligarcha
žinote	3213 K daugiau	3228 K istoriją
žiūrėkite	3201 K taip pat	3227 K
žádní	611 K akcionáři
žádný	611 K majitel	611 K oligarcha
""", 'ș': """
știrea	4129 K continuă
""", 'ț': """
ți	9 K-a plăcut	70 K-a plăcut	83 K-a plăcut
""", 'έ': """
έχετε	73 K απορίες	73 K ερωτήσεις	1119 K κάποια πληροφορία	1119 K πληροφορίες	1119 K πληροφορία	1119 K φωτογραφία	1119 K φωτογραφίες	1119 K κάποια φωτογραφία	1119 K κάποιο θέμα	1119 K μια ιστορία
""", 'ή': """
ήταν	1077 K χρήσιμο	1077 K χρήσιμη
""", 'α': """
αγοράστε	1099 K το εισιτήριό σας	1099 K εισιτήρια
ακολουθήστε	13 K	1104 K τον	1104 K τα	1104 K
ακούστε	2 K	1056 K:	1171 K στο	1178 K το στο spotify	1178 K στο spotify
ακύρωση	1083 K απάντησης
αν	1040 K έφτασες μέχρι εδώ	1040 K έφτασες ως εδώ	1040 K φτάσατε μέχρι εδώ	1040 K φτάσατε ως εδώ	1040 K έχετε φτάσει μέχρι εδώ	1040 K διάβασες μέχρι εδώ	1040 K διαβάσατε μέχρι εδώ
αναδημοσίευση	69 K με
αναφέρετε	1109 K λάθος	1109 K κάποιο λάθος
αναφορά	1109 K λάθους
αντιγράψτε	1095 K
αντιγραφή	1095 K
αξιολογήστε	1077 K
απαγορεύεται	1158 K η αναδημοσίευση	1158 K η αναπαραγωγή
απενεργοποιήστε	1144 K το adblock	1144 K τον ad
αποθηκεύστε	1095 K
απορίες	73 K
αρχική	99 K >	99 K '	99 K "
αυτή	53 K η έρευνα	1076 K η περίληψη	1076 K η σύνοψη
αυτό	1131 K το βίντεο δεν είναι	1132 K το περιεχόμενο προέρχεται
αυτόματη	1087 K μετάφραση από
αφήστε	1083 K μια απάντηση	1083 K ένα σχόλιο	1083 K το σχόλιό σας
""", 'β': """
βίντεο	1056 K:
βαθμολογήστε	1077 K
βρήκατε	8 K
βρείτε	13 K μας
""", 'γ': """
γίνε	57 K ένας από τους #
γίνετε	13 K μέλος	32 K ο πρώτος	57 K ένας από τους #
για	1134 K να δείτε αυτό το περιεχόμενο	1134 K να δείτε το περιεχόμενο
γνωρίζετε	67 K κάποιον
γράψτε	1083 K το σχόλιό σας	1083 K ένα σχόλιο
γραμμή	42 K καταγγελιών της σύνταξης	42 K της σύνταξης	1128 K βοήθειας κεθεα
γραφτείτε	1120 K	1120 K για να
""", 'δ': """
δείτε	1056 K επίσης	1056 K:	1056 K το βίντεο	1056 K εδώ	1056 K επίσης:	1056 K ακόμα:	1056 K φωτογραφίες	1056 K ακόμη	1056 K ακόμη:	1074 K όλα τα άρθρα	1096 K όλες	1096 K όλα	1096 K τις	1156 K φωτογραφίες:	1156 K βίντεο:	1171 K στο	1171 K αυτή τη δημοσίευση στο
δειτε	1056 K επισης	1056 K ακομη	1056 K:
δεν	1039 K έχουμε διαφημίσεις	1039 K έχουμε χορηγούς	1039 K ανήκουμε σε	1107 K έχετε χρόνο να διαβάσετε	1131 K είναι δυνατή η αναπαραγωγή
δηλώστε	1099 K συμμετοχή
δημοσιεύθηκε	1159 K αρχικά
δημοσιεύτηκε	1159 K αρχικά
διάβασε	1056 K επίσης	1056 K ακόμη
διάρκεια	1177 K βίντεο
διαβάζεται	1076 K από
διαβάστε	1056 K επίσης	1056 K επίσης:	1056 K ακόμη	1056 K ακόμη:	1056 K ακόμα	1056 K:	1056 K εδώ	1056 K περισσότερα	1056 K ακόμα:	1056 K εδώ περισσότερα	1056 K σχετικά	1056 K αναλυτικά	1074 K όλα τα άρθρα	1096 K όλες	1096 K όλα	1096 K τις
διαβαστε	1056 K επισης	1056 K ακομη	1056 K ακομα	1056 K:
διαθέσιμη	1092 K στο
διαθέσιμο	1092 K σε	1092 K στο	1178 K στο spotify
διαφήμιση	1176 K σε #
δοκιμάσατε	60 K
""", 'ε': """
είδατε	45 K λάθος
είμαστε	1039 K μη κερδοσκοπικός	1039 K μια μη κερδοσκοπική	1039 K ανεξάρτητο μέσο	1039 K ένα ανεξάρτητο
εγγραφείτε	1120 K
εικόνα	1154 K # από #	1154 K # / #
εκτυπώστε	1095 K
ενεργοποιήστε	1092 K
ενσωματωμένο	1132 K περιεχόμενο από
εντοπίσαμε	1144 K ad	1144 K ότι χρησιμοποιείτε	1144 K adblock
εντοπίσατε	45 K
εντοπίστηκε	1144 K ad
επιτρέπεται	69 K η αναδημοσίευση	1158 K η αναδημοσίευση
ερωτήσεις	74 K για το άρθρο
εσείς	34 K τι
""", 'η': """
η	69 K αναδημοσίευση επιτρέπεται	1076 K περίληψη	1076 K σύνοψη	1076 K ανάγνωση	1076 K περίληψη αυτή	1083 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1083 K ηλ. διεύθυνσή σας δεν	1160 K μετάφραση	1160 K περίληψη	1168 K είδηση συνεχίζεται	1176 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1106 K να εργαστείς μαζί μας
θέλετε	1106 K να εργαστείτε μαζί μας	1106 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1153 K πήγε στραβά
κίνδυνος	1128 K εθισμού
κατέβασε	1092 K
καταγγελίες	42 K στη σύνταξη
κατεβάστε	14 K	1092 K	1104 K την εφαρμογή	1118 K την εφαρμογή
κλείσε	1099 K θέση
κλείστε	1099 K θέση	1099 K τη θέση σας
κοινοποιήστε	4 K
κουίζ	1056 K:	1156 K:
""", 'λ': """
λήψη	1092 K από	1092 K στο
""", 'μ': """
μάθετε	1096 K όλες
με	1062 K πληροφορίες από απε	1062 K πληροφορίες απε	1102 K πληροφορίες από
μείνετε	1096 K ενημερωμένοι
μετάφραση	1076 K	1087 K με τεχνητή νοημοσύνη	1087 K μέσω τεχνητής
μεταφρασμένο	1087 K αυτόματα
μη	1140 K χάνετε καμία	1140 K χάσετε καμία	1140 K χάνεις καμία
μην	1140 K χάνετε καμία	1140 K χάσεις καμία
μοιράσου	1095 K
μοιραστείτε	4 K
""", 'ξ': """
ξέρετε	67 K κάποιον
""", 'ο': """
ο	1088 K browser σας δεν υποστηρίζει	1088 K περιηγητής σας δεν υποστηρίζει
οι	1074 K απόψεις	1074 K γνώμες
""", 'π': """
παίξε	1125 K τώρα:	1128 K υπεύθυνα
παίξτε	1125 K τώρα:	1128 K υπεύθυνα
παρακαλούμε	1144 K απενεργοποιήστε το	1144 K απενεργοποιήστε τον
παρακαλώ	1144 K απενεργοποιήστε
παρουσιάστηκε	1153 K σφάλμα
περίληψη	1076 K
περιεχόμενο	1132 K από
περισσότερα	1056 K:
πηγές	1102 K:
πηγή	1062 K: απε	1062 K απε	1062 K φωτογραφίας:	1062 K φωτογραφιών:	1062 K: reuters	1062 K: afp	1062 K: ap	1062 K: cnn	1062 K: bbc	1102 K:
πηγη	1062 K: απε	1062 K απε
προέκυψε	1153 K σφάλμα
προβολή	1171 K στο
προτείνετε	1095 K
προτιμάτε	1107 K να ακούτε	1107 K να ακούσετε
πρώτη	1158 K δημοσίευση:
πώς	1077 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1076 K
ρώτα	1076 K
ρώτησε	1076 K
""", 'σ': """
σας	9 K άρεσε	70 K άρεσε	83 K άρεσε	83 K αρέσει	1077 K φάνηκε	1077 K βοήθησε	1077 K άρεσε
σελίδα	1154 K # από #	1154 K # / #
σου	70 K άρεσε
στείλτε	1095 K
στηρίξτε	82 K	1104 K	1104 K τον	1104 K τα	1104 K την
σύνοψη	1076 K
""", 'τ': """
τα	6 K σχόλια	28 K σχόλια	1074 K κείμενα που
ταξινόμηση	1169 K:
το	47 K άρθρο μπορεί	47 K κείμενο μπορεί	47 K άρθρο επιτρέπεται	60 K δοκιμάσατε	60 K δοκίμασες	1074 K άρθρο εκφράζει	1076 K άρθρο μεταφράστηκε	1076 K κείμενο μεταφράστηκε	1083 K email σας δεν δημοσιεύεται	1087 K κείμενο μεταφράστηκε αυτόματα	1087 K άρθρο μεταφράστηκε αυτόματα	1088 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1088 K πρόγραμμα περιήγησης δεν υποστηρίζει	1131 K βίντεο δεν είναι	1131 K περιεχόμενο δεν είναι	1132 K περιεχόμενο αυτό προέρχεται	1158 K άρθρο προστατεύεται	1158 K παρόν άρθρο προστατεύεται	1160 K κείμενο	1160 K άρθρο	1160 K παρόν άρθρο	1160 K κείμενο αυτό	1160 K άρθρο αυτό	1168 K άρθρο συνεχίζεται	1168 K κείμενο συνεχίζεται	1176 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	82 K
""", 'φ': """
φαίνεται	1144 K ότι χρησιμοποιείτε
φωτο	1062 K: eurokinissi
φωτογραφία	1062 K: eurokinissi	1062 K: intime	1154 K # από #	1154 K # / #
φωτογραφίες	1062 K: eurokinissi
φωτορεπορτάζ	1156 K:
φωτό	1062 K: eurokinissi	1062 K: intime
""", 'χ': """
χαρίστε	1095 K
χαρακτήρες	1123 K που απομένουν
χορηγούμενο	87 K:
χρησιμοποιείς	1144 K ad
χρησιμοποιείτε	1144 K ad
""", 'ό': """
όλα	1074 K τα άρθρα
όλες	1096 K οι ειδήσεις
""", 'а': """
а	34 K что вы	34 K вы	34 K ви
абонирайте	288 K се за
автор	4207 K - обозреватель	4207 K - корреспондент	4207 K - колумнист	4207 K - редактор	5028 K - оглядач	5028 K - колумніст	5028 K - кореспондент
авторка	5028 K - оглядачка	5028 K - колумністка
авторката	268 K е
авторът	268 K е
акценти	270 K от
анкета	306 K на деня:
""", 'б': """
бачите	45 K помилку
без	320 K собственици	320 K акционери	4275 K владельцев	4275 K акционеров	4275 K цензуры и рекламы	5095 K власників	5095 K акціонерів	5095 K олігархів
беше	271 K ли полезна	271 K ли полезно	271 K ли полезен
благодарение	320 K на нашите читатели
благодаря	4275 K нашим читателям	4275 K вашим пожертвованиям
больше	4189 K новостей	4190 K по теме:	4230 K любите слушать	4230 K нравится слушать	4285 K о:
будь	32 K первым	5091 K ласка, вимкніть його	5091 K ласка, вимкніть блокувальник	5091 K ласка, вимкніть adblock
будьте	29 K вежливы	32 K первым	32 K першим
бъдете	32 K първият
был	4210 K ли материал	4210 K ли пересказ	4210 K ли этот пересказ	4210 K ли этот	4210 K ли текст
была	4210 K ли статья	4210 K ли эта	4210 K ли новость
більше	5009 K по темі:	5009 K за темою:	5009 K на тему:	5009 K про це:	5043 K новин	5043 K матеріалів	5105 K про:
""", 'в': """
в	4263 K этом месте находится встроенный контент	4263 K этом месте находится встроенный пост	4263 K этом месте находится встроенный публикация	4263 K этом месте размещён встроенный контент	4263 K этом месте размещён встроенный пост	4263 K этом месте размещён встроенный публикация	4263 K этом месте размещен встроенный контент	4263 K этом месте размещен встроенный пост	4263 K этом месте размещен встроенный публикация	4263 K этом месте показан встроенный контент	4263 K этом месте показан встроенный пост	4263 K этом месте показан встроенный публикация	4263 K этом месте встроенный контент	4263 K этом месте встроенный пост	4263 K этом месте встроенный публикация
вакансии	4213 K "	4213 K редакции
вакансії	5033 K "	5033 K редакції
вам	9 K понравилась	9 K сподобалася	9 K сподобався	9 K сподобалося	4210 K понравилась	4210 K понравился	4210 K помогла	5031 K сподобалась	5031 K сподобалася	5031 K сподобався
ваш	28 K комментарий	28 K коментар
вечерняя	4162 K рассылка
ви	5091 K використовуєте блокувальник	5098 K прочитали вже # із #	5098 K прочитали вже # і #	5098 K прочитали # із #	5098 K прочитали # і #	5098 K прочитали вже # з #	5098 K прочитали # з #
видео	328 K: как	328 K: така	328 K: защо	328 K: какво	328 K: кой	328 K: къде	328 K: това	328 K: вижте	328 K: чуйте	328 K: всичко	328 K: нощта	328 K: хората	328 K: ето	4192 K по теме:	4284 K: как	4284 K: так	4284 K: почему	4284 K: что	4284 K: кто	4284 K: где	4284 K: это	4284 K: вот	4284 K: смотрите	4284 K: послушайте	4284 K: всё	4284 K: все
видяхте	45 K грешка
вижте	256 K още	256 K също	256 K:	256 K повече във видеото	256 K галерията
викторина	4256 K:
вимкніть	5091 K його, щоб	5091 K блокувальник	5091 K adblock
винаги	311 K разрешавай съдържание от	311 K показвай съдържание от	311 K зареждай съдържание от	311 K разреши съдържание от
включете	278 K
вопрос	74 K по статье	4256 K дня:
вопросы	73 K?
впервые	4289 K опубликовано в	4289 K опубликовано на	4289 K опубликован в	4289 K опубликована в	4289 K напечатано в
вперше	5109 K опубліковано в	5109 K опубліковано у	5109 K опубліковано на	5109 K надруковано в
все	28 K комментарии	4189 K новости на тему	4189 K материалы	4189 K новости	4189 K статьи	4194 K статьи автора	4194 K материалы автора	4285 K о:	4285 K материалы по теме:	4285 K статьи по теме:	4285 K материалы о:	4285 K новости по теме:	5105 K про:
всегда	4179 K разрешать контент	4263 K разрешать контент	4263 K показывать контент	4263 K разрешить контент	4263 K загружать контент
всички	283 K новини	329 K статии по темата:
всичко	329 K за:	329 K по темата:
встановлюйте	5038 K
встановіть	14 K	5038 K	5064 K застосунок
встигніть	5069 K передплатити
всё	4285 K о:	4285 K по теме:
всі	5105 K матеріали за темою:	5105 K новини за темою:
въпрос	306 K на деня:
въпроси	73 K
вы	4271 K используете блокировщик	4278 K прочитали уже # из #	4278 K прочитали # из #	4301 K получили это письмо, потому что	4301 K получили это письмо, так как	4301 K получаете это письмо, потому что	4301 K получаете это письмо, так как	4301 K получаете эту рассылку, потому что
выключите	4271 K его, чтобы
відео	5104 K: як	5104 K: так	5104 K: чому	5104 K: що	5104 K: хто	5104 K: де	5104 K: це	5104 K: ось	5104 K: дивіться	5104 K: послухайте	5104 K: усе	5104 K: все
вікторина	5076 K:
""", 'г': """
гаряча	42 K лінія редакції
главная	99 K >	99 K '	99 K "
главное	4209 K от
гледайте	256 K видеото	256 K:
головна	99 K >	99 K '	99 K "
головне	5030 K від	5030 K за версією
гореща	42 K линия на редакцията
горячая	42 K линия редакции
грати	5077 K:
""", 'д': """
детальніше	5009 K:	5009 K про це
джерела	5045 K:
джерело	5045 K:
дивіться	5009 K також	5009 K:	5009 K також:	5009 K відео:
до	5009 K теми:
добавьте	4271 K наш сайт в	4271 K сайт в исключения	4271 K сайт в белый список
додайте	5091 K наш сайт до	5091 K сайт до винятків	5091 K сайт до білого списку
дозволити	5083 K завжди контент	5083 K завжди вміст	5083 K контент із	5083 K контент з	5083 K контент від	5083 K вміст із	5083 K вміст з	5083 K вміст від
дозволяти	5083 K завжди контент	5083 K завжди вміст	5083 K контент із	5083 K контент з	5083 K контент від	5083 K вміст із	5083 K вміст з	5083 K вміст від
докладніше	5009 K:	5009 K про це	5105 K про:
досие	328 K: как	328 K: така	328 K: защо	328 K: какво	328 K: кой	328 K: къде	328 K: това	328 K: вижте	328 K: чуйте	328 K: всичко	328 K: нощта	328 K: хората	328 K: ето
доступно	4218 K в	4218 K на	4218 K для	5038 K в	5038 K у	5038 K на	5038 K для
достъпно	278 K в	278 K на
досье	4284 K: как	4284 K: так	4284 K: почему	4284 K: что	4284 K: кто	4284 K: где	4284 K: это	4284 K: вот	4284 K: смотрите	4284 K: послушайте	4284 K: всё	4284 K: все
досьє	5104 K: як	5104 K: так	5104 K: чому	5104 K: що	5104 K: хто	5104 K: де	5104 K: це	5104 K: ось	5104 K: дивіться	5104 K: послухайте	5104 K: усе	5104 K: все
дотримуйтесь	29 K
другие	4194 K материалы автора
думка	5028 K автора	5028 K, висловлена	5028 K редакції може не
думки	5028 K авторів
""", 'е': """
ежедневная	4162 K рассылка
еженедельная	4162 K рассылка
если	45 K вы нашли	45 K вы заметили	4301 K вы не хотите получать эту рассылку	4301 K вы больше не хотите получать эту	4301 K вы больше не хотите получать наши
есть	67 K друг, которому	73 K вопросы	74 K вопрос по тексту	4194 K новость?
еще	4190 K по теме:	4192 K по теме:
ещё	4189 K больше	4190 K по теме:	4192 K по теме:
""", 'з': """
з	5080 K нашого магазину:
за	4997 K підтримки компанії	4997 K підтримки партнера	4997 K сприяння компанії	5009 K темою:
забелязахте	8 K
завантажити	5038 K в	5038 K з	5038 K у
завантажте	14 K	5038 K в	5038 K з	5064 K застосунок	5064 K додаток
завантажувати	5083 K завжди контент	5083 K завжди вміст	5083 K контент із	5083 K контент з	5083 K контент від	5083 K вміст із	5083 K вміст з	5083 K вміст від
завантажуйте	14 K	5038 K	5048 K застосунок
завдяки	5095 K нашим читачам	5095 K вашим внескам
завжди	5083 K дозволяти контент	5083 K дозволяти вміст	5083 K показувати контент	5083 K показувати вміст	5083 K дозволити контент	5083 K дозволити вміст	5083 K завантажувати контент	5083 K завантажувати вміст
загружать	4263 K всегда контент	4263 K контент из	4263 K контент с	4263 K контент от
загрузите	4218 K в	4218 K на
загрузить	4179 K контент	4179 K пост
задайте	4209 K вопрос
залишилися	73 K питання
заметили	8 K ошибку
запазете	282 K
запитайте	5030 K
зареждай	311 K винаги съдържание от	311 K съдържание от
зберегти	5042 K
збережіть	5042 K
здесь	4263 K находится встроенный контент	4263 K находится встроенный пост	4263 K находится встроенный публикация	4263 K размещён встроенный контент	4263 K размещён встроенный пост	4263 K размещён встроенный публикация	4263 K размещен встроенный контент	4263 K размещен встроенный пост	4263 K размещен встроенный публикация	4263 K показан встроенный контент	4263 K показан встроенный пост	4263 K показан встроенный публикация	4263 K встроенный контент	4263 K встроенный пост	4263 K встроенный публикация
знаете	67 K кого-то	67 K того, кому
знайшли	8 K помилку
знаєте	67 K когось	67 K того, кому
знижка	5080 K для передплатників:
зручніше	5051 K слухати
""", 'и': """
играть	4257 K:
идет	4251 K подписка
идёт	4251 K подписка
из	4260 K нашего магазина:
изпратете	282 K
изтеглете	14 K	278 K	288 K	303 K приложението
източник	285 K:
източници	285 K:
имате	73 K въпроси
инсталирайте	278 K
искате	290 K да работите при нас	290 K ли да работите при нас
искаш	290 K да работиш при нас
источник	4224 K:
источники	4224 K:
""", 'к': """
как	4210 K вам статья	4210 K вам материал
какво	34 K мислите
коментарите	6 K	28 K
коментарі	6 K	28 K
коментарів	33 K поки
комментариев	33 K пока
комментарии	6 K	28 K
комментирование	6 K
копирай	282 K
копирайте	282 K
короткий	5030 K виклад	5030 K переказ
коротко	4209 K от	5030 K від
краткий	27 K пересказ	4209 K пересказ
кратко	4209 K от
краткое	4209 K содержание	4254 K содержание
куиз	256 K:	306 K:
""", 'л': """
лише	5080 K для передплатників:
лучшее	4189 K за
любите	5051 K слухати
""", 'м': """
материал	47 K можно	4179 K содержит данные	4190 K по теме:	4192 K по теме:	4212 K опубликован в	4215 K можно	4254 K переведён	4254 K переведен	4289 K впервые опубликован	4289 K был впервые	4299 K подготовлен в партнёрстве с	4299 K подготовлен в партнерстве с	4299 K подготовлен при поддержке	4299 K создан при поддержке
материалът	340 K е създаден със съдействието на
материалы	4192 K по теме:
матеріал	47 K можна	4996 K підготовлено за підтримки	4996 K створено за підтримки	4996 K підготовлено у партнерстві	4996 K створено у партнерстві	5073 K перекладено	5109 K уперше опубліковано	5120 K підготовлено у партнерстві з	5120 K підготовлено за підтримки	5120 K створено за підтримки	5120 K створено у партнерстві з
маєте	73 K запитання
месяц	4221 K подписки за
ми	5091 K помітили, що ви
мнение	4207 K автора	4207 K редакции может не
мнението	268 K на автора
мнения	4207 K авторов
мненията	268 K на авторите
моля	29 K
мы	13 K в	13 K есть	4152 K работаем благодаря вам	4152 K работаем благодаря вашей	4152 K работаем благодаря вашим	4152 K существуем благодаря вам	4152 K существуем благодаря вашим	4152 K существуем на ваши	4152 K работаем на ваши	4152 K живём на ваши	4152 K живем на ваши	4152 K независимы благодаря	4170 K в	4271 K заметили, что вы
""", 'н': """
на	87 K правах рекламы	87 K правах реклами	328 K живо: как	328 K живо: така	328 K живо: защо	328 K живо: какво	328 K живо: кой	328 K живо: къде	328 K живо: това	328 K живо: вижте	328 K живо: чуйте	328 K живо: всичко	328 K живо: нощта	328 K живо: хората	328 K живо: ето
над	53 K этим текстом	53 K цим текстом
надіслати	5042 K
надішліть	4 K	5042 K
накратко	270 K от
началась	4251 K подписка
начало	99 K >	99 K "
наша	4162 K рассылка
нашли	8 K ошибку	8 K опечатку
не	4251 K забудьте подписаться	5069 K забудьте передплатити
немає	5051 K часу читати	5095 K власників
нет	33 K комментариев	4230 K времени читать	4275 K владельцев
новия	273 K брой
новият	273 K брой
новости	4189 K партнеров
новый	4212 K номер
нравится	83 K
няма	33 K коментари
нямаме	320 K собственик	320 K собственици	320 K акционери	320 K реклами
нямате	291 K време да четете
""", 'о': """
об	4190 K этом подробнее	4194 K авторе
обобщение	270 K
обсуждение	6 K
озвучено	4209 K	5030 K
онлайн	4284 K: как	4284 K: так	4284 K: почему	4284 K: что	4284 K: кто	4284 K: где	4284 K: это	4284 K: вот	4284 K: смотрите	4284 K: послушайте	4284 K: всё	4284 K: все	5104 K: як	5104 K: так	5104 K: чому	5104 K: що	5104 K: хто	5104 K: де	5104 K: це	5104 K: ось	5104 K: дивіться	5104 K: послухайте	5104 K: усе	5104 K: все
опитахте	60 K
опитування	5076 K дня:
опрос	4256 K дня:
оригинал	4289 K статьи опубликован
оригінал	5109 K статті опубліковано
оставьте	32 K первый
остались	73 K вопросы
отключите	4271 K его, чтобы	4271 K блокировщик	4271 K adblock
открихте	8 K
откройте	4218 K в
открыта	4251 K подписка
открыть	4170 K в
отпечатай	282 K
отпечатайте	282 K
отправить	4 K	4222 K
отправьте	4 K	4222 K
оформити	5069 K передплату
оформить	4251 K подписку
оценете	271 K
оцените	9 K	4210 K
оцініть	5031 K
още	256 K по темата	256 K новини:	283 K новини	329 K за:	329 K по темата:
""", 'п': """
партнер	4299 K материала	5120 K матеріалу	5120 K рубрики
партнерский	87 K материал:
партнерський	87 K матеріал:
партньор	340 K на статията	340 K на рубриката
партнёр	4299 K материала	4299 K рубрики
партнёрский	87 K материал:
первый	4221 K месяц за
перевод	4209 K выполнен	4209 K сделан	4254 K выполнен	4254 K сделан	4254 K осуществлён	4254 K подготовлен
передплата	5041 K за #	5041 K від #	5069 K на перше півріччя	5069 K на друге півріччя
передрук	69 K дозволено за	69 K дозволено з	69 K дозволено лише	69 K дозволений за	69 K вітається
перейти	4170 K в
переказ	5030 K
переклад	5030 K зроблено	5073 K виконано	5073 K зроблено	5073 K здійснено	5073 K підготовлено
перепечатка	69 K разрешена при	69 K разрешена с	69 K разрешена только	69 K приветствуется	69 K свободная	69 K материалов разрешена
пересказ	4209 K
перший	5041 K місяць за
питання	74 K до статті	5076 K дня:
по	90 K подписке	4190 K теме:
повече	256 K по темата:	283 K новини
повідомити	5053 K про помилку
повідомте	5053 K про помилку	5053 K нам про помилку
погляди	5028 K авторів
пограйте	5077 K:
подарете	282 K
подарите	4222 K
подарить	4222 K
подарувати	5042 K
подаруйте	5042 K
поддержать	4227 K
поддержи	82 K
поддержите	82 K	4227 K
поделитесь	4 K
поделиться	4 K
подкаст	328 K: как	328 K: така	328 K: защо	328 K: какво	328 K: кой	328 K: къде	328 K: това	328 K: вижте	328 K: чуйте	328 K: всичко	328 K: нощта	328 K: хората	328 K: ето	4284 K: как	4284 K: так	4284 K: почему	4284 K: что	4284 K: кто	4284 K: где	4284 K: это	4284 K: вот	4284 K: смотрите	4284 K: послушайте	4284 K: всё	4284 K: все	5104 K: як	5104 K: так	5104 K: чому	5104 K: що	5104 K: хто	5104 K: де	5104 K: це	5104 K: ось	5104 K: дивіться	5104 K: послухайте	5104 K: усе	5104 K: все
подкрепете	82 K	288 K
подкрепи	288 K
подобається	83 K
подписаться	4170 K в
подписка	4221 K за #	4221 K от #	4221 K за рубль	4251 K на первое полугодие	4251 K на второе полугодие
подписывайтесь	13 K	4227 K на
подпишись	13 K	4242 K на
подпишитесь	13 K	4170 K в	4227 K на	4242 K на нас
подробнее	4190 K:	4190 K в материале	4190 K - в	4190 K читайте в материале	4190 K об этом	4192 K по теме:	4192 K на тему:	4285 K о:
подробности	4190 K:
поділитися	4 K
поділіться	4 K
пожалуйста	29 K, соблюдайте	4271 K, отключите его	4271 K, отключите блокировщик
позиция	4207 K автора
позицията	268 K на автора
позиція	5028 K автора
познавате	67 K някого	67 K ли някого
пока	33 K нет комментариев
показать	4179 K контент	4179 K публикацию	4179 K содержимое
показвай	311 K винаги съдържание от	311 K съдържание от
показувати	5083 K завжди контент	5083 K завжди вміст	5083 K контент із	5083 K контент з	5083 K контент від	5083 K вміст із	5083 K вміст з	5083 K вміст від
показывать	4263 K всегда контент	4263 K контент из	4263 K контент с	4263 K контент от
полезна	271 K ли
помітили	8 K помилку
понравилась	9 K статья	83 K
понравилось	70 K	83 K
понравился	83 K
попитай	270 K
попитайте	270 K
попробовали	60 K
порадьте	5042 K
порекомендуйте	4222 K
последвайте	13 K	288 K
последние	4189 K новости о
послухати	2 K
послушать	2 K
поставте	5030 K запитання
похоже	4271 K, вы используете блокировщик	4271 K, у вас включён	4271 K, у вас включен
почитать	4190 K:
преведено	270 K с
преводът	270 K е
предложение	4260 K для читателей:	4260 K для подписчиков:
предпочитате	291 K да слушате
прежде	4243 K чем оставить комментарий	4243 K чем комментировать
препечатването	69 K е разрешено
препоръчай	282 K
приготовили	60 K
приготували	60 K
присоединяйтесь	13 K	57 K к #
присъединете	13 K се	57 K се към #
присъедини	57 K се към #
пришлите	4194 K новость
приєднуйтесь	13 K	57 K до #
приєднуйтеся	57 K до #
пробвахте	60 K ли
продовжується	5069 K передплата
продолжается	4251 K подписка	4251 K подписная кампания
пройдите	4190 K тест
пройдіть	5009 K тест
пропозиція	5080 K для читачів:	5080 K для передплатників:
прочетено	270 K от
прочетете	256 K още	256 K също
прочетохте	323 K # от #	323 K вече # от #
публикация	4179 K содержит данные
підписка	5041 K за #	5041 K від #
підписуйся	13 K
підписуйтесь	13 K	5048 K на
підпишіться	13 K	5048 K на
підсумок	5030 K
підтримайте	82 K	5048 K
підтримати	5048 K
""", 'р': """
работа	4213 K в "
радимо	5009 K прочитати:
разрешавай	311 K винаги съдържание от	311 K съдържание от
разрешать	4263 K всегда контент	4263 K контент из	4263 K контент с	4263 K контент от
разрешете	278 K
разреши	311 K винаги съдържание от	311 K съдържание от
разрешить	4179 K контент	4179 K показ	4179 K содержимое	4263 K всегда контент	4263 K контент из	4263 K контент с	4263 K контент от
распечатайте	4222 K
распечатать	4222 K
расскажите	60 K в
рассылка	4162 K "	4162 K:
редакция	4152 K работает благодаря вам	4152 K работает благодаря вашей	4152 K работает благодаря вашим
резюме	270 K
резюмето	270 K
рекламно	87 K съдържание:
рекомендуем	4190 K:	4192 K видео:
рекомендуємо	5009 K:
робота	5033 K в "	5033 K у "
роздрукувати	5042 K
роздрукуйте	5042 K
розкажіть	60 K у
розпочалася	5069 K передплата
розпочато	5069 K передплату
""", 'с': """
саммари	4209 K
свалете	14 K	278 K	303 K приложението
свежий	4212 K номер
свързани	256 K:
связаться	4194 K с автором
сигнализирайте	293 K за грешка
скачайте	14 K	4218 K в	4218 K из	4227 K приложение	4247 K приложение
скачать	14 K	4218 K в	4218 K на
скидка	4260 K для подписчиков:
скопировать	4222 K
скопируйте	4222 K
скопіювати	5042 K
скопіюйте	5042 K
следвайте	13 K ни	288 K
следите	13 K за	4170 K в
слухайте	5009 K:	5009 K також:
слухати	2 K
слушайте	4190 K:	4190 K также:
слушать	2 K
см	4190 K. также:
смотрите	4190 K также	4190 K:	4190 K	4190 K также:	4190 K видео:
соблюдайте	29 K
сообщения	28 K
сообщите	4232 K об ошибке	4232 K нам об ошибке
сообщить	4232 K об ошибке
сохраните	4222 K
сохранить	4222 K
спитайте	5030 K
споделете	4 K
сподели	4 K
сподобався	83 K
сподобалась	83 K
сподобалася	9 K	83 K
сподобалось	70 K
сподобалося	70 K	83 K
спонсор	4299 K материала	4299 K рубрики	5120 K матеріалу	5120 K рубрики
спонсорирано	340 K от
спробували	60 K
спросите	4209 K
спросить	4209 K
спільно	4997 K з компанією
станьте	32 K первым	32 K першим	4227 K подписчиком	4227 K соучастником	5048 K частиною спільноти	5048 K співучасником
статията	47 K може	270 K е преведена	270 K е прочетена	332 K е публикувана	340 K е създадена със съдействието на
статтю	47 K можна	5030 K перекладено	5073 K перекладено	5109 K вперше опубліковано	5109 K було вперше
стаття	5109 K вперше опублікована	5110 K
статью	47 K можно	4215 K можно
статья	4209 K переведена	4209 K озвучена	4210 K была	4212 K опубликована в	4254 K переведена	4289 K впервые опубликована	4289 K была впервые	4289 K первоначально	4290 K
стежте	13 K за
стислий	5030 K виклад	5030 K переказ	5073 K виклад
схоже	5091 K, ви використовуєте	5091 K, у вас увімкнено
съобщете	293 K за грешка
съобщи	293 K за грешка
сыграйте	4257 K:
""", 'т': """
тази	332 K статия е публикувана
також	5009 K читайте:
тб	5104 K: як	5104 K: так	5104 K: чому	5104 K: що	5104 K: хто	5104 K: де	5104 K: це	5104 K: ось	5104 K: дивіться	5104 K: послухайте	5104 K: усе	5104 K: все
текст	47 K можно	47 K можна	4209 K переведён	4209 K переведен	4209 K озвучен	4254 K переведён	4254 K переведен	4289 K впервые опубликован	4289 K был впервые	4289 K вышел в №	4289 K вышел в номере	5030 K перекладено	5030 K озвучено	5073 K перекладено	5109 K уперше опубліковано	5109 K вперше опубліковано	5109 K було вперше	5109 K вийшов у №	5109 K вийшов у номері
текстът	47 K може	268 K отразява	270 K е преведен
телефон	42 K редакции	42 K редакції	42 K на редакцията
тема	77 K закрыта
тему	77 K закрито
тест	4256 K дня:	5076 K дня:
това	53 K разследване	270 K резюме	270 K обобщение
този	332 K текст е публикуван
только	4260 K для подписчиков:
точка	4207 K зрения автора	5028 K зору автора	5028 K зору редакції
триває	5069 K передплата
тук	311 K има вградено съдържание от	311 K има съдържание от	311 K се намира вградено съдържание от	311 K се намира съдържание от	311 K вградено съдържание от	311 K съдържание от
тут	4263 K находится встроенный контент	4263 K находится встроенный пост	4263 K находится встроенный публикация	4263 K размещён встроенный контент	4263 K размещён встроенный пост	4263 K размещён встроенный публикация	4263 K размещен встроенный контент	4263 K размещен встроенный пост	4263 K размещен встроенный публикация	4263 K показан встроенный контент	4263 K показан встроенный пост	4263 K показан встроенный публикация	4263 K встроенный контент	4263 K встроенный пост	4263 K встроенный публикация	5083 K є вбудований контент	5083 K є вбудований допис	5083 K є вбудований публікація	5083 K є вбудований вміст	5083 K розміщено вбудований контент	5083 K розміщено вбудований допис	5083 K розміщено вбудований публікація	5083 K розміщено вбудований вміст	5083 K показано вбудований контент	5083 K показано вбудований допис	5083 K показано вбудований публікація	5083 K показано вбудований вміст	5083 K вбудований контент	5083 K вбудований допис	5083 K вбудований публікація	5083 K вбудований вміст
""", 'у': """
у	4271 K вас включён блокировщик	4271 K вас включен блокировщик	4275 K нас нет владельца	4275 K нас нет владельцев	4275 K нас нет акционеров	4275 K нас нет инвесторов	4275 K нас нет хозяев	4997 K партнерстві з компанією	5083 K цьому місці є вбудований контент	5083 K цьому місці є вбудований допис	5083 K цьому місці є вбудований публікація	5083 K цьому місці є вбудований вміст	5083 K цьому місці розміщено вбудований контент	5083 K цьому місці розміщено вбудований допис	5083 K цьому місці розміщено вбудований публікація	5083 K цьому місці розміщено вбудований вміст	5083 K цьому місці показано вбудований контент	5083 K цьому місці показано вбудований допис	5083 K цьому місці показано вбудований публікація	5083 K цьому місці показано вбудований вміст	5083 K цьому місці вбудований контент	5083 K цьому місці вбудований допис	5083 K цьому місці вбудований публікація	5083 K цьому місці вбудований вміст	5091 K вас увімкнено блокувальник	5095 K нас немає власника	5095 K нас немає власників	5095 K нас немає акціонерів	5095 K нас немає інвесторів	5095 K нас немає олігарха
увидели	8 K ошибку
удобнее	4230 K слушать
уперше	5109 K опубліковано в	5109 K опубліковано у	5109 K опубліковано на	5109 K надруковано в
усе	5105 K про:	5105 K за темою:
успейте	4251 K подписаться
установите	14 K	4247 K приложение
усі	28 K коментарі	5105 K матеріали за темою:	5105 K статті за темою:
утренняя	4162 K рассылка
""", 'ф': """
фотогалерея	4190 K:
""", 'х': """
хареса	9 K ли	70 K ли ви	83 K ли ви	271 K ли
харесахте	271 K ли
харесва	70 K ли ви	83 K ли ви
хотите	4229 K работать у нас	4229 K у нас работать	4229 K работать в нашей
хочете	5050 K працювати в нас	5050 K в нас працювати	5050 K працювати у нас
хочеш	5050 K працювати в нас
хочешь	4229 K работать у нас
""", 'ц': """
це	53 K розслідування
цей	5030 K переказ	5030 K короткий виклад	5030 K короткий переказ	5030 K стислий виклад	5073 K текст	5073 K матеріал	5110 K текст	5110 K матеріал
цю	5073 K статтю
ця	77 K тема закрита	5110 K стаття
""", 'ч': """
четете	256 K още
чети	256 K още
чи	5031 K була стаття	5031 K був матеріал	5031 K був переказ	5031 K був цей переказ	5031 K була ця	5031 K був цей	5031 K сподобалась	5031 K сподобалася	5031 K сподобався
читай	4242 K нас
читайте	13 K нас	14 K	4170 K в	4170 K нас в	4190 K также	4190 K также:	4190 K:	4190 K подробнее	4190 K еще	4190 K по теме:	4190 K подробнее:	4190 K материал	4190 K в материале	4192 K по теме:	4218 K нас без	4218 K без	4227 K	4227 K нас в	5009 K також	5009 K також:	5009 K:	5009 K ще	5009 K також на тему:	5009 K по темі:	5009 K також на тему	5048 K
читать	4170 K в	4190 K также	4190 K по теме:
что	34 K вы думаете	4190 K ещё почитать:
чтобы	4301 K отписаться от этой рассылки	4301 K отписаться от рассылки
чуйте	2 K	256 K:
""", 'щ': """
ще	33 K немає коментарів	5009 K за темою:
що	34 K ви думаєте
""", 'э': """
эта	77 K тема закрыта	77 K тема была автоматически закрыта	4254 K статья	4290 K статья
это	27 K резюме	53 K расследование	4209 K краткое содержание
этот	27 K пересказ	4179 K материал содержит	4209 K пересказ	4209 K краткий пересказ	4215 K материал можно	4215 K текст можно	4254 K текст	4254 K материал	4290 K текст	4290 K материал
эту	4215 K статью можно
""", 'я': """
як	5031 K вам стаття	5031 K вам матеріал
якщо	45 K ви знайшли	45 K ви помітили
""", 'є': """
є	73 K запитання
""", 'א': """
אהבתם	70 K	83 K	2299 K את
אולי	2316 K פספסתם:
אין	2287 K לשלוח תגובות	2287 K לפרסם תגובות	2360 K להעתיק תוכן	2360 K להעתיק את התוכן	2360 K לעשות שימוש בתכנים	2360 K לעשות שימוש בתוכן
אירעה	2356 K שגיאה
אל	2307 K תפספסו: הפעילו
אנא	2264 K הזינו כתובת מייל	2264 K הזינו כתובת אימייל
אני	2256 K רוצה לתמוך	2256 K רוצה להצטרף	2256 K רוצה לתרום
ארעה	2356 K שגיאה
""", 'ב': """
בואו	2300 K לעבוד איתנו
בחנו	2304 K את עצמכם
בשיתוף	2319 K המועצה	2319 K קרן
""", 'ד': """
דווחו	2299 K על
דף	99 K הבית >	99 K הבית '	99 K הבית "
""", 'ה': """
האזינו	2 K	2277 K:	2301 K לפודקאסט	2301 K לפרק
האם	9 K אהבתם	2299 K הכתבה	2299 K הסיכום	2299 K המידע
הדוא	2286 K"ל האדום
הדפדפן	2336 K שלך אינו	2336 K שלך לא
ההרשמה	2264 K בוצעה בהצלחה
הווידאו	2336 K אינו
הורידו	14 K	2269 K את האפליקציה	2306 K
הטור	2293 K המלא של
הטקסט	2361 K נוצר
היו	32 K הראשונים
הירשמו	2300 K לוובינר	2300 K לכנס שלנו
הכותב	2289 K הוא
הכותבים	2289 K הם
הכותבת	2289 K היא
הכנתם	60 K
הכתבה	2297 K תורגמה	2297 K נכתבה באופן אוטומטי	2299 K עניינה	2317 K ממשיכה	2360 K מוגנת	2361 K נכתבה	2361 K תורגמה	2369 K ממשיכה
המייל	42 K האדום
המשך	2317 K הכתבה	2369 K הכתבה
הסיכום	2297 K נכתב	2297 K נוצר	2361 K נוצר
הסרטון	2336 K אינו	2336 K לא
הפסקת	2268 K מעקב אחרי
הפעילו	2307 K התראות	2307 K את ההתראות
הפרסום	69 K מחדש מותר
הפרק	2301 K המלא זמין
הצביעו	2304 K בסקר
הצטרפו	57 K ל-#	57 K ליותר מ-#	2256 K לאלפי	2256 K לאלפי התומכים,	2256 K לאלפי התומכים שלנו	2259 K למנוי	2269 K לערוץ הטלגרם	2269 K לקבוצת הוואטסאפ	2269 K לקבוצת הווטסאפ	2283 K אלינו	2283 K לערוץ	2283 K לקבוצה	2283 K לקבוצת	2283 K לקבוצות	2283 K עכשיו	2283 K גם	2284 K	2300 K לצוות שלנו
הצטרפי	2256 K לאלפי
הקו	42 K החם של המערכת
הקשיבו	2301 K לפודקאסט
השתתפו	2304 K בסקר
התגובות	6 K
התוכן	2336 K אינו	2360 K מוגן
התחקיר	53 K הזה
התקציר	2297 K נכתב	2297 K הופק	2297 K נוצר
התרגום	2361 K נעשה
""", 'ח': """
חודש	2312 K ראשון ב
""", 'י': """
יש	73 K שאלות	2264 K להזין כתובת מייל תקינה	2286 K לכם מידע	2286 K לכם סיפור	2286 K לך מידע	2286 K לך סיפור
""", 'כ': """
כבר	2259 K מנויים	2259 K מנוי
כדי	2312 K לקרוא את	2340 K לצפות בתוכן	2340 K להציג את התוכן
כל	2283 K החדשות
כתבות	2293 K נוספות מאת	2293 K נוספות של	2316 K נוספות:
כתובת	2264 K המייל לא תקינה	2264 K הדואר האלקטרוני אינה	2264 K המייל אינה תקינה	2264 K המייל אינה חוקית	2264 K האימייל אינה תקינה	2264 K האימייל אינה חוקית
""", 'ל': """
לא	2259 K מנויים
להאזנה	2301 K לכתבה	2301 K לפודקאסט
להורדת	2306 K
להמשך	2312 K קריאה
לכל	2289 K הכתבות של	2293 K הכתבות של	2293 K כתבות	2293 K המאמרים של	2316 K הכתבות:
לכתבה	2277 K המלאה
לכתבות	2316 K נוספות:
לעדכונים	2283 K נוספים	2283 K
לעקוב	2268 K אחרי הכותב
לערוץ	2269 K הטלגרם
לפניות	2286 K לכתב	2286 K לכתבת
לפרק	2301 K המלא
לצפייה	2301 K בסרטון	2301 K בווידאו	2301 K במשדר	2340 K בתוכן
לקבוצת	2269 K הווטסאפ	2283 K הוואטסאפ	2283 K הווטסאפ
לקבלת	2283 K עדכונים
לקריאה	2277 K נוספת	2277 K נוספת:	2312 K מלאה
לקריאת	2312 K הכתבה המלאה
לרכישת	2259 K מנוי	2259 K מינוי	2300 K כרטיסים לכנס	2300 K כרטיסים לחצו	2300 K כרטיסים לאירוע
לתמיכה	2256 K חודשית
""", 'מ': """
מאמרים	2293 K נוספים מאת
מה	34 K דעתכם	2304 K דעתכם? הצביעו
מוגש	2319 K בשיתוף
מיון	2287 K תגובות
מייל	2286 K אדום
מיין	2287 K לפי
מכירים	67 K מישהו	67 K מישהי
מנוי	2259 K קיים
מנויים	2259 K? התחברו	2259 K?
מעקב	2268 K אחרי הכותב	2268 K אחר הכותב	2268 K אחרי כתב
מצאתם	8 K טעות
משהו	2356 K השתבש
""", 'נ': """
נא	2264 K להזין כתובת מייל תקינה	2264 K להזין כתובת אימייל
נותרו	2328 K # תווים
ניסיתם	60 K
נכתב	2297 K בסיוע
נפלה	45 K טעות
נרשמת	2264 K בהצלחה
נתקלתם	2286 K במשהו	2286 K בטעות
""", 'ס': """
סדר	2287 K תגובות
סינון	2287 K תגובות
ספרו	60 K לי
סרטון	2336 K זה אינו
""", 'ע': """
עדיין	2259 K לא מנויים
עוד	2277 K בנושא:	2293 K כתבות של	2316 K במדור:	2316 K כתבות:
עמוד	2357 K # מתוך #
ענו	2304 K על הסקר	2304 K על הסקר:	2304 K על החידון
עקבו	13 K אחרינו	2268 K אחרי הכותב	2283 K אחרינו	2284 K אחרי
""", 'פ': """
פורסם	2324 K לראשונה ב
פרסומת	2317 K
""", 'צ': """
צילום	2324 K: רויטרס	2324 K: אי	2324 K: ap	2324 K: afp	2324 K: shutterstock	2324 K: שאטרסטוק	2324 K: getty	2324 K: פלאש	2324 K: דובר	2324 K: באדיבות	2324 K: לע"מ
צילומים	2324 K: באדיבות
צפו	2277 K:	2277 K גם	2301 K בסרטון	2301 K בתיעוד	2301 K בווידאו	2301 K בכתבה
""", 'ק': """
קבלו	2268 K התראות על כתבות	2307 K התראות	2307 K עדכונים על	2307 K עדכונים לנייד
קו	42 K חם למערכת
קרא	2277 K גם	2277 K גם:
קראו	2277 K גם	2277 K גם:	2277 K עוד
""", 'ר': """
ראיתם	45 K טעות
ראשי	99 K >
רוצים	2283 K להיות	2283 K לקבל
""", 'ש': """
שאלות	73 K
שחק	2330 K עכשיו:
שחקו	2330 K עכשיו:
שתפו	4 K
""", 'ת': """
תגובות	2287 K שיכללו
תודה	2264 K שנרשמתם
תווים	2328 K נותרו	2328 K שנותרו
תוכן	2319 K שיווקי בשיתוף	2337 K מוטמע	2337 K זה מגיע	2337 K חיצוני	2337 K זה מוצג	2361 K זה נוצר
תורגם	2297 K באופן אוטומטי
תמונה	2357 K # מתוך #	2357 K # / #
תמונות	2324 K: באדיבות
תמכו	82 K	2256 K בנו,	2256 K בנו היום	2310 K	2311 K בעבודתנו	2311 K בעיתונות עצמאית	2311 K בעיתונות חופשית	2311 K בנו עכשיו	2311 K בנו היום
תקציר	2297 K שנכתב
""", 'ا': """
ابرز	153 K النقاط بالذكاء
اجعل	138 K
احجز	155 K تذكرتك	155 K مقعدك
احجزوا	155 K تذاكركم
احصل	166 K علي تطبيق
اخبروني	60 K في التعليقات
اختبر	160 K معلوماتك	160 K نفسك
ادامه	1846 K اين مطلب	1846 K مطلب مخصوص	1846 K اين خبر	1902 K مطلب	1902 K خبر
ادعم	82 K	169 K
ادعمنا	104 K ولو
ادعموا	82 K	169 K
اذا	183 K كانت لديك معلومات	183 K كان لديك معلومات	183 K كانت لديكم معلومات	183 K كان لديكم معلومات
ارسل	143 K لنا صورك	143 K لنا قصتك	143 K لنا معلومات	143 K لنا علي	143 K لنا عبر
ارسلوا	143 K لنا علي	143 K لنا عبر	143 K لنا صوركم	143 K لنا قصصكم	143 K الينا علي	143 K الينا عبر	143 K الينا صوركم
از	1795 K روزنامهنگاري مستقل حمايت	1849 K دست ندهيد:
اسال	153 K الذكاء
استغرق	53 K هذا التحقيق	53 K هذا
استفاده	1893 K از مطالب
استمرارنا	104 K مرهون بدعمكم	104 K مرهون	104 K بدعمكم
استمع	2 K الي	2 K	158 K الي
استمعوا	158 K الي
اشتباه	45 K ديديد
اشتباهي	45 K
اشتراك	1846 K يكماهه:	1846 K ماهانه:	1846 K سالانه:	1846 K يكساله:	1846 K سهماهه:
اشترك	140 K في	141 K في قناة	171 K
اشتركوا	138 K في	171 K
اضف	138 K	145 K تعليقك	145 K تعليقا علي	145 K تعليقا جديدا
اطلاعات	1835 K خود را بسنجيد
اعادة	69 K النشر مسموحة	180 K النشر
اعجبك	70 K	83 K
اعد	153 K هذا الملخص	221 K هذا الملخص
اعلان	176 K
افزودن	1853 K به سبد
اقرا	132 K ايضا	132 K ايضا:	132 K المزيد:	132 K:	132 K المزيد	175 K كذلك:	175 K ايضا-
اكنون	1863 K بازي كنيد:
الاحرف	186 K المتبقية
الانتقال	134 K الي المحتوي
التعليق	6 K
التعليقات	6 K	28 K
الخط	42 K الساخن لغرفة الاخبار	42 K الساخن لهيئة التحرير
الرئيسية	99 K >	99 K '	99 K "
الصفحة	216 K # من #
العب	188 K الان:
العودة	134 K الي الاعلي
الفيديو	193 K غير
المتصفح	193 K لا	193 K لا يدعم
المزيد	132 K:
المصدر	150 K:	150 K :
الملخص	153 K من اعداد
امتحان	60 K كرديد
ان	183 K كانت لديك معلومات
انتشار	1893 K مطالب
انتقل	134 K الي المحتوي
انشئ	182 K حسابا	182 K حسابك
انضم	57 K الي #	140 K الي	141 K الي قناة
انضموا	57 K الي #	139 K الي
اهم	153 K النقاط بالذكاء
ايا	1829 K اين	1829 K خطايي
ايميل	1799 K معتبر وارد	1799 K وارد شده معتبر
اين	53 K گزارش	1829 K	1846 K مطلب مخصوص	1846 K مطلب ويژه	1846 K محتوا مخصوص	1846 K محتوا ويژه مشتركان	1849 K مطلب را هم بخوانيد:	1868 K ويدئو در	1868 K ويديو در	1868 K محتوا در	1869 K محتوا از	1893 K مقاله تحت	1894 K متن	1894 K مقاله	1894 K خلاصه	1894 K ترجمه	1894 K خبر
اينجا	1849 K بخوانيد:
اپليكيشن	14 K	14 K ما
""", 'ب': """
باحث	146 K وكاتب
بازنشر	69 K با ذكر	1893 K
بازگشت	1812 K به بالا
بالصور	218 K..
بالفيديو	218 K..
ببينيد	1811 K:
بخوانيد	1811 K:
بدعمكم	104 K نستمر
بدون	1795 K كمك خوانندگان
براي	1846 K خواندن متن كامل	1846 K خواندن ادامه	1846 K مطالعه متن كامل	1846 K ادامه خواندن	1846 K دسترسي به متن كامل	1872 K ديدن اين محتوا	1872 K مشاهده اين محتوا	1872 K نمايش اين محتوا
بشنويد	2 K
به	13 K كانال	1829 K اين
بيشتر	1811 K بخوانيد	1811 K بخوانيد:	1811 K ببينيد	1813 K بخوانيد:	1849 K بدانيد:
""", 'ت': """
تابع	132 K ايضا:	140 K	146 K الكاتب علي	176 K القراءة
تابعنا	13 K	139 K
تابعوا	139 K	146 K الكاتب علي
تابعونا	13 K	138 K
تبرع	104 K ولو	169 K ل
تجاوز	134 K الي المحتوي
تخطي	134 K الي المحتوي	134 K الاكثر قراءة	134 K قصص مقترحة	134 K البودكاست	134 K يستحق الانتباه وواصل	174 K
ترجم	153 K هذا
تستمر	176 K القصة
تسوق	155 K الان	155 K من متجر
تصوير	1890 K # از #
تعداد	1861 K كاراكتر باقيمانده
تعرف	67 K شخصا
تلفن	42 K تحريريه
تم	153 K اعداد هذا	153 K انشاء هذا	153 K تلخيص هذا	156 K انشاء الملخص	221 K انشاء هذا	221 K اعداد هذا	221 K تلخيص هذا	221 K توليد هذا	221 K انشاء هذه	221 K انشاء الملخص	221 K انشاء النص
تماس	1824 K با نويسنده
تمت	153 K ترجمة هذا	153 K الترجمة	221 K كتابة هذا	221 K ترجمة هذا
""", 'ث': """
ثبت	1853 K نام در كارگاه
ثبتنام	1853 K در كارگاه
""", 'ج': """
جدول	1821 K امروز را	1821 K را حل كنيد
جرب	171 K
جربوا	171 K
""", 'ح': """
حامي	1795 K ما شويد	1795 K ما باشيد
حدث	215 K خطا
حقوق	180 K النشر	180 K الطبع
حمل	14 K	115 K التطبيق من	115 K التطبيق الان	166 K تطبيق	166 K تطبيقنا	166 K الان
حملوا	14 K	166 K
""", 'خ': """
خانه	99 K >	99 K '	99 K "
خبرنگار	1824 K:
خريد	1853 K انلاين كتاب	1853 K انلاين بليت	1853 K كتاب از فروشگاه	1853 K كتاب از سايت
خط	42 K البلاغات في غرفة الاخبار	42 K مستقيم تحريريه
خطايي	1889 K رخ داد
خلاصات	153 K مولدة
خلاصة	153 K بالذكاء
خوشتان	70 K امد
""", 'د': """
دانش	1835 K خود را
در	1811 K اين باره بخوانيد	1821 K نظرسنجي شركت كنيد	1835 K اين نظرسنجي	1835 K نظرسنجي ما	1835 K نظرسنجي	1849 K همين زمينه:	1849 K همين رابطه:
درست	60 K كرديد
""", 'ر': """
رابط	138 K قناتنا
رد	1812 K شدن از پربينندهترينها	1812 K شدن از پربيننده ترين ها
ردشدن	1812 K از پربينندهترينها
رفتن	1812 K به محتوا	1812 K به محتواي اصلي
""", 'س': """
ساعدنا	160 K علي تحسين
ساعدونا	160 K علي تحسين
ساند	169 K
ساهم	104 K ولو	104 K في استمرارنا
ساهموا	104 K ولو	104 K في استمرارنا
سجل	155 K الان في	155 K الان لحضور	182 K مجانا
سجلوا	155 K الان في	182 K مجانا
سوالي	73 K داريد
سودوكو	1821 K امروز را
""", 'ش': """
شارك	4 K	4 K هذا	161 K في الاستبيان
شاركنا	143 K قصتك	160 K رايك
شاركوا	4 K
شاركونا	143 K قصصكم	160 K رايكم
شاهد	132 K ايضا	132 K:	132 K ايضا:	158 K الفيديو اعلاه	175 K ايضا-	218 K بالصور
شاهدوا	158 K
شما	1835 K چه فكر ميكنيد
شماره	42 K تحريريه
""", 'ص': """
صحافي	146 K متخصص في	146 K وكاتب
صحفي	146 K متخصص في	146 K وكاتب
صفحة	216 K # من #
صفحه	99 K اصلي >	99 K اصلي "	99 K نخست >	99 K نخست "	1890 K # از #
صوت	160 K الان:
صوتوا	160 K الان
صورة	216 K # من #	216 K # / #
""", 'ط': """
طالع	175 K ايضا:
""", 'ع': """
عدد	186 K الاحرف المتبقية
عذرا	215 K، حدث خطا
عضويت	1799 K شما در خبرنامه
عكاس	1824 K:
عكس	1890 K # از #
""", 'ف': """
في	175 K السياق ذاته:	175 K السياق نفسه:	175 K هذا السياق:
""", 'ق': """
قبلا	1846 K مشترك شدهايد	1846 K مشترك شده ايد	1846 K عضو شدهايد	1846 K ثبت نام كردهايد
قد	132 K يهمك:	175 K يهمك ايضا:
قم	166 K بتحميل	166 K بتنزيل
""", 'ك': """
كاتب	146 K وصحفي	146 K وصحافي	146 K وباحث	146 K ومحلل	146 K واكاديمي	146 K صحفي
كاتبة	146 K وصحفية	146 K وصحافية	146 K وباحثة	146 K صحفية
كاراكترهاي	1861 K باقيمانده
كتب	221 K هذا المقال	221 K هذا النص
كد	1824 K خبر:	1824 K خبر :
كسي	67 K را ميشناسيد
كن	32 K اول	104 K داعما	145 K اول من يعلق
كپيبرداري	1893 K
""", 'ل': """
لا	145 K تعليقات بعد	145 K توجد تعليقات بعد	145 K يوجد تعليقات بعد	145 K توجد تعليقات حتي الان	145 K توجد تعليقات علي هذا	180 K يسمح باعادة
لتصلك	140 K
لديك	108 K اشتراك	108 K حساب	108 K حساب بالفعل	182 K حساب
لديكم	73 K اسئلة
لطفا	1799 K ايميل معتبر	1799 K يك ايميل معتبر	1872 K جاوااسكريپت
لعرض	197 K هذا المحتوي
لقراءة	174 K المزيد
للابلاغ	162 K عن اي خطا	162 K عن خطا في المقال	162 K عن خطا في النص	162 K عن خطا في الخبر	162 K عن خطا في هذا
للاستماع	158 K الي
للاشتراك	138 K في
للانضمام	138 K الي
للتواصل	146 K مع الكاتب	146 K مع الكاتبة
للمزيد	132 K:	174 K من الاخبار	174 K من التفاصيل
لمتابعة	140 K
لمزيد	174 K من الاخبار
لمشاهدة	158 K الفيديو	158 K التقرير	197 K هذا المحتوي	197 K الفيديو	197 K هذا الفيديو
لن	145 K يتم نشر عنوان بريدك
ليصلك	140 K
""", 'م': """
ما	13 K را	34 K رايك	1795 K را به يك قهوه	1795 K را به قهوه	1795 K مستقل هستيم و بدون كمك	1795 K مستقليم و بدون كمك
متاح	115 K علي app store	115 K علي google play	115 K علي متجر ابل	115 K علي متجر غوغل	115 K علي متجر جوجل
مترجم	1824 K:
متصفحك	193 K لا	193 K لا يدعم
متوفر	115 K علي app store	115 K علي google play	115 K علي اب ستور	115 K الان علي app store	115 K الان علي google play	115 K علي متجر ابل	115 K علي متجر غوغل	115 K علي متجر جوجل
محتواي	1869 K جاسازيشده از	1869 K خارجي از
محتوي	194 K مضمن من	194 K خارجي من
مرتبط	1813 K:
مرورگر	1868 K شما
مشترك	108 K بالفعل	108 K بالفعل؟	1846 K هستيد؟ وارد
مشكلي	1889 K پيش امد
مصيتم	8 K
مطالب	1811 K مرتبط:
معماي	1821 K امروز را
ملخص	153 K بالذكاء	153 K المقال بالذكاء	156 K من انشاء الذكاء
منبع	1824 K:	1824 K :
مواضيع	132 K ذات صلة:	175 K متعلقة:
""", 'ن': """
نبذة	146 K عن الكاتب
نزل	14 K	166 K تطبيق	166 K تطبيقنا
نزلوا	166 K
نستمر	104 K بدعمكم
نشر	220 K هذا المقال اولا	220 K هذا المقال لاول مرة
نظر	1829 K شما درباره
نظرات	6 K
نظرسنجي	1835 K:
نقل	69 K مطالب با ذكر	1893 K مطالب
نهاية	134 K الاكثر قراءة
نويسنده	1795 K را به يك قهوه	1824 K:	1824 K :
نويسههاي	1861 K باقيمانده
""", 'ه': """
هاتف	42 K هيئة التحرير
هذا	153 K الملخص	153 K النص	156 K الصوت تم انشاؤه	193 K الفيديو غير	193 K المحتوي غير	194 K المحتوي مقدم	194 K المحتوي من	220 K المقال محمي	220 K المحتوي محمي
هذه	153 K الترجمة
هل	8 K لاحظت	9 K اعجبك	45 K وجدت	60 K جربت	60 K جربتم	60 K جربتها	67 K تعرف شخصا	70 K اعجبك	73 K لديك اسئلة	83 K اعجبك	108 K انت مشترك	108 K لديك حساب	108 K لديك اشتراك	143 K لديك معلومات	143 K لديكم معلومات	143 K لديك قصة	143 K لديكم قصة	154 K كان هذا	154 K كانت هذه	154 K وجدت هذا	154 K اعجبك هذا	154 K اعجبتك هذه	162 K وجدت خطا	162 K لاحظت خطا	162 K وجدتم خطا
همچنين	1811 K بخوانيد	1811 K بخوانيد:	1849 K ببينيد:
""", 'و': """
واتساب	42 K هيئة التحرير
واصل	176 K القراءة
وجدت	8 K خطا
وجدتم	45 K
ويدئو	1813 K:
ويديو	1813 K:	1813 K |
""", 'ي': """
يتبع	229 K المقال
يجوز	69 K اعادة النشر
يحظر	180 K نقل	180 K نسخ
يستمر	176 K المقال	176 K الخبر	229 K المقال	229 K الخبر
يسمح	69 K باعادة النشر
يمكنك	140 K متابعة	174 K قراءة المزيد
يمكنكم	140 K متابعة
يمنع	180 K نقل	180 K نسخ	220 K الاقتباس
""", 'پ': """
پادكست	1813 K:
پايان	1812 K پربينندهترينها
پرش	1812 K به محتوا
""", 'گ': """
گزارش	1813 K تصويري:	1824 K:	1829 K خطا
""", 'अ': """
अगली	2403 K स्लाइड
अभी	2446 K खेलें:
""", 'आ': """
आज	2413 K का सुडोकू	2413 K का क्विज खेलें
आप	13 K हमें
आपका	2451 K ब्राउजर
आपको	2423 K यह	2423 K ये
आपने	60 K बनाया
आर्थिक	2387 K सहयोग करें
""", 'इ': """
इनपुट	2415 K-	2415 K:	2415 K -	2415 (K
इस	53 K पडताल	53 K रिपोर्ट
इसे	2402 K भी पढें	2402 K भी पढें:	2437 K भी पढें-	2437 K भी देखें:
""", 'ई': """
ईमेल	2430 K पता मान्य नहीं
""", 'ए': """
एक	2468 K त्रुटि हुई
एजेंसी	2415 (K
""", 'ऐ': """
ऐप	14 K
""", 'औ': """
और	2402 K पढें:	2437 K भी पढें:
""", 'क': """
कंटेंट	2403 K पर जाएं
कुछ	2468 K गलत हो गया
कृपया	2430 K मान्य ईमेल	2430 K सही ईमेल
केवल	2433 K # रुपये में
कोई	45 K गलती	73 K सवाल	2468 K त्रुटि हुई
क्या	60 K आपने बनाया	60 K आपने यह	67 K आप किसी को जानते	2423 K यह	2423 K आपको
क्विज	2413 K खेलें
""", 'ख': """
खबर	2423 K में कोई	2479 K विज्ञापन के
""", 'छ': """
छोडकर	2403 K सबसे अधिक पढी	2403 K ये भी पढें	2403 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	6 K
""", 'ड': """
डिस्क्लेमर	2415 K:
""", 'त': """
तस्वीर	2469 K #/#
""", 'द': """
देखें	2402 K:	2402 K वीडियो
""", 'न': """
न्यूजरूम	42 K हेल्पलाइन	42 K हॉटलाइन
न्यूजलेटर	2430 K के लिए धन्यवाद
""", 'प': """
पढिए	2437 K:
पढें	2402 K:	2437 K-
पसंद	70 K आया
पिछली	2403 K स्लाइड
पेज	2469 K #/#	2469 K # / #
पोल	2413 K में हिस्सा
""", 'फ': """
फोटो	2469 K #/#
""", 'भ': """
भाया	70 K?
भाषा	2415 (K
""", 'म': """
मात्र	2433 K # रुपये में
मुख्य	2403 K सामग्री पर जाएं
""", 'य': """
यह	2402 K भी पढें	2402 K भी पढें:	2402 K भी देखें:	2415 (K लेखक के	2423 K खबर आपको	2437 K भी पढें-	2437 K भी पढें -	2451 K वीडियो आपके	2451 K सामग्री आपके	2454 K सामग्री देखने के लिए	2454 K वीडियो देखने के लिए	2472 K लेख कॉपीराइट	2472 K सामग्री कॉपीराइट	2473 K लेख	2473 K खबर	2473 K अनुवाद	2473 K सारांश	2473 K सामग्री
ये	2402 K भी पढें	2402 K भी पढें:	2415 (K लेखक के	2437 K भी पढें-	2437 K भी देखें:
""", 'ल': """
लेख	2479 K विज्ञापन के
लेखक	2415 K के बारे में	2415 (K	2415 K वरिष्ठ पत्रकार हैं	2415 K स्वतंत्र पत्रकार हैं
लेखिका	2415 K के बारे में	2415 (K	2415 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2479 K के बाद
वीडियो	2454 K देखने के लिए
""", 'श': """
शेष	2444 K अक्षर
""", 'स': """
संबंधित	2402 K:	2437 K खबर:	2437 K खबरें:
सदस्यता	2430 K लेने के लिए धन्यवाद
सबसे	2403 K अधिक पढी गईं समाप्त
सब्सक्राइब	2430 K करने के लिए धन्यवाद	2430 K करने के लिए शुक्रिया
सर्वाधिकार	2472 K सुरक्षित
सर्वे	2413 K में हिस्सा
सामग्री	2403 K पर जाएं	2403 K को स्किप करें
सिर्फ	2433 K # रुपये में
स्वतंत्र	2387 K पत्रकारिता को समर्थन	2387 K पत्रकारिता का समर्थन	2387 K पत्रकारिता का साथ
""", 'ह': """
हम	2387 K किसी कॉरपोरेट	2387 K किसी कॉर्पोरेट	2387 K कॉरपोरेट या सरकार	2387 K न किसी कॉरपोरेट	2387 K किसी सरकार या
हमारा	14 K
हमारी	2387 K पत्रकारिता का समर्थन	2387 K पत्रकारिता को सहयोग	2387 K पत्रकारिता को समर्थन
हमारे	13 K
हमें	13 K	2387 K किसी कॉरपोरेट	2387 K सहयोग करें
होम	99 K >	99 K '	99 K "
""", 'অ': """
অনুমতি	401 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	13 K
আরও	349 K পডুন:	349 K পডুন	349 K দেখুন:	374 K পডুনঃ	374 K পডুন-	374 K পডুন :
আরো	349 K পডুন	374 K পডুন:	374 K পডুনঃ
""", 'এ': """
এই	385 K কনটেন্ট	402 K লেখাটি	402 K খবরটি
""", 'ক': """
কিছু	397 K ভুল হযেছে
কোনো	45 K ভুল
""", 'ছ': """
ছবি	354 K:
""", 'ত': """
ত্রুটি	397 K হযেছে
""", 'ন': """
নিউজরুম	42 K হটলাইন
""", 'প': """
পডুন	349 K:
""", 'ব': """
বিজ্ঞাপনের	375 K পর	375 K নিচে
""", 'ম': """
মতামত	354 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	60 K বানিযেছেন
""", 'ল': """
লেখক	354 K:
লেখকঃ	354 K
লেখকের	354 K আরও
লেখাটি	402 K
""", 'স': """
সংবাদকক্ষের	42 K হটলাইন
সর্বস্বত্ব	401 K সংরক্ষিত
সূত্র	354 K:
সূত্রঃ	354 K
স্পনসরড	376 K
স্পন্সরড	376 K
""", 'ก': """
กด	13 Kติดตาม	4771 Kติดตาม	4771 Kไลก์
""", 'ข': """
ขอ	4774 Kบคุณภาพจาก	4774 Kบคุณข้อมูลจาก
ข่	4767 Kาวที่เกี่ยวข้อง:	4774 Kาวโดย	4780 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4780 Kิป:
คุ	4777 Kณรู้สึกอย่างไรกับ	4777 Kณคิดอย่างไรกับ
""", 'ง': """
งา	53 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4780 Kคลิป:	4780 Kคลิป :
""", 'ซ': """
ซื	4778 K้อบัตรงาน
""", 'ด': """
ดา	14 Kวน์โหลด
ดู	4767 Kเพิ่มเติม:
""", 'ต': """
ติ	13 Kดตามเรา	13 Kดตามข่าว	13 Kดตามได้	4771 Kดตามช่อง	4771 Kดตามเรา	4771 Kดตามข่าว	4789 Kดตามอ่านข่าวอื่นๆ	4789 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4776 Kม ai
""", 'ท': """
ทด	4778 Kสอบความรู้ของคุณเกี่ยวกับ	4778 Kสอบความรู้ของคุณ:
ทำ	4778 Kแบบสำรวจสั้น
ที	4774 K่มา:	4774 K่มา :
""", 'บ': """
บท	4776 Kความนี้ใช้ ai	4776 Kสรุปนี้	4776 Kความนี้แปล	4776 Kความนี้เรียบเรียง	4777 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4776 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4774 K้เขียน:	4774 K้เขียน :
""", 'พ': """
พบ	45 Kข้อผิดพลาด	45 Kคำผิด	4777 Kข้อผิดพลาดในบทความ
พื	4790 K้นที่โฆษณา
""", 'ฟ': """
ฟั	2 Kง	4778 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4774 Kพ:	4814 Kพที่ # จาก #	4814 Kพ # จาก #
""", 'ม': """
มี	73 Kคำถาม
""", 'ร': """
ร่	4778 Kวมโหวต:	4778 Kวมโหวต :	4778 Kวมทำแบบสำรวจ	4778 Kวมสนุกตอบคำถาม	4778 Kวมสนุกลุ้น	4785 Kวมสนับสนุน
ร้	4793 Kองทุกข์	4793 Kองเรียน
""", 'ล': """
ลง	4778 Kทะเบียนเข้าร่วมสัมมนา	4778 Kทะเบียนเข้าร่วมงานได้ที่	4778 Kทะเบียนเข้าร่วมงานฟรี
ลอ	60 Kงทำแล้ว
""", 'ส': """
สน	4785 Kับสนุน
สร	4776 Kุปโดย	4776 Kุปข่าวด้วย	4776 Kุปนี้	4776 Kุปข่าวโดย	4777 Kุปนี้มีประโยชน์
สา	4793 Kยด่วนข่าว	4793 Kยด่วนทีมข่าว
ส่	4793 Kงข่าว
""", 'ห': """
หน	99 K้าแรก >	99 K้าแรก '	4814 K้า # จาก #
""", 'อ': """
อ่	4767 Kานเพิ่มเติม:	4767 Kานต่อ:	4767 Kานข่าวต้นฉบับ:	4767 Kานเพิ่มเติม	4767 Kานประกอบ:	4780 Kานข่าวเพิ่มเติม:	4780 Kานข่าวเพิ่มเติม	4780 Kานข่าวที่เกี่ยวข้อง:	4780 Kานข่าว:	4780 Kานเรื่องอื่น:	4789 Kานข่าวต้นฉบับได้ที่	4789 Kานบทความอื่นๆ	4789 Kานรายละเอียดเพิ่มเติมได้ที่	4789 Kานข่าวอื่นๆ ที่	4789 Kานข่าวอื่นๆ ได้	4789 Kานข่าวอื่นๆ เพิ่ม	4789 Kานข่าวอื่นๆ ใน
อ้	4774 Kางอิง:
""", 'เ': """
เก	4774 Kี่ยวกับผู้เขียน
เข	4771 K้าร่วมช่อง
เน	4776 Kื้อหานี้สร้าง	4790 Kื้อหาสปอนเซอร์	4790 Kื้อหาโฆษณา	4790 Kื้อหาสนับสนุนโดย	4802 Kื้อหานี้มาจาก
เพ	4771 Kิ่มเพื่อน
เร	4774 Kื่อง:	4774 Kื่อง :	4774 Kื่องและภาพ
""", 'แ': """
แจ	4777 K้งแก้ไขข่าว	4793 K้งเบาะแส	4793 K้งข่าว
แช	4 Kร์
แป	4776 Kลโดย
แอ	4771 Kดไลน์
""", 'โ': """
โฆ	4790 Kษณา -
""", 'ใ': """
ให	4777 K้คะแนนบทความ
""", 'ไ': """
ไม	4771 K่พลาดทุกข่าวสาร	4771 K่พลาดข่าว
""", 'ả': """
ảnh	5161 K:	5219 K #/#	5219 K # / #
""", 'ủ': """
ủng	5161 K hộ tác giả	5182 K hộ
""", 'あ': """
あな	34 Kたはどう
あわ	2968 Kせて読みたい	2968 【Kせて読みたい】	2968 Kせて読みたい:
""", 'こ': """
こち	2968 Kらもおすすめ	2968 Kらもおすすめ:	3004 【Kらも読む】
この	6 K記事へのコメント	9 K記事は	27 K要約は	53 K調査報道	53 K取材	74 K記事について質問	77 Kトピックはクローズ	77 Kトピックは閉じ	2978 K記事を書いた人	2978 K記事の筆者	2983 K要約はai	2983 K要約は、ai	2983 K要約は役に立ち	2983 ※K要約	2983 K記事の翻訳	2983 K記事の要約	2983 K記事はai	2983 K翻訳	2983 K見出しはai	2985 K動画はお住まいの地域	2985 K動画は、お住まいの地域	2985 K動画は現在ご利用	2985 K動画はご覧いただけません	2985 K動画は再生できません	2985 K動画は公開を終了	2995 K記事は	2995 K記事の誤り
""", 'ご': """
ご意	42 K見・情報提供は	2960 K見・ご感想
ご質	73 K問は
""", 'ま': """
まだ	33 Kコメント
""", 'も': """
もっ	2968 Kと見る:	3004 【Kと読む】
""", 'ア': """
アプ	14 Kリ
""", 'エ': """
エラ	3037 Kーが発生しました
""", 'オ': """
オリ	3004 【Kジナル記事】
""", 'コ': """
コメ	6 Kント	28 Kントは	28 Kントの内容
""", 'ト': """
トッ	99 Kプ＞	99 Kプページ＞	99 Kプ>	99 Kプ >	99 Kプ '
""", 'フ': """
フォ	13 Kロー
""", 'プ': """
プレ	2985 Kーヤーを読み込	3009 【Kゼント】	3009 Kゼント応募
""", 'ペ': """
ペー	3038 Kジ#/#
""", 'ホ': """
ホー	99 Kム＞	99 Kム>	99 Kム >	99 Kム '
""", 'メ': """
メー	2940 Kルアドレスの形式が	2940 Kルアドレスが正しくありません
""", '一': """
一覧	3004 【K】
""", '下': """
下載	14 K	5262 Kapp	5262 K應用程式
下载	14 K	5262 Kapp	5262 K应用
""", '以': """
以上	5305 K内容由ai
以下	5373 K内容由ai
""", '作': """
作っ	60 Kてみ
作者	5298 K:	5298 (K	5298 K係	5298 K为	5298 K為
""", '你': """
你做	60 K了吗
你可	5280 K能會喜歡:	5330 K能想看:
你有	5291 K线索
你覺	5307 K得這篇
你觉	5307 K得这篇
你认	67 K识
你试	60 K过
""", '來': """
來源	5298 K:
""", '允': """
允许	69 K转载
""", '內': """
內容	5305 K由ai
""", '公': """
公式	13 K	14 Kアプリ
""", '关': """
关注	13 K我们	5269 K微信公众号	5269 K官方微信
""", '内': """
内容	5305 K由ai
""", '再': """
再生	2989 K速度
""", '写': """
写真	2968 【K】	2968 K:	2970 K特集:	3004 【Kを見る】	3004 【Kギャラリー】	3038 K #/#	3038 K#/#	3038 K # / #
""", '出': """
出典	2978 K:
出现	5369 K问题
出錯	5369 K了
出错	5369 K了
""", '分': """
分享	4 K到	4 K至	4 K本文	4 K这篇	4 K此
""", '前': """
前回	3004 【K】	3004 Kの記事:
""", '剩': """
剩余	5340 K字数
剩餘	5340 K字數
""", '加': """
加入	13 K我们的	13 K我們的	5289 K	5325 K
""", '動': """
動画	2968 【K】	2970 K:	2970 【K】	2985 Kプレーヤーを読み込	2985 Kプレイヤーを読み込	3004 【Kを見る】
""", '升': """
升級	5325 K
升级	5325 K
""", '原': """
原文	5329 K刊于	5329 K刊於
""", '参': """
参与	5309 K我们的
参考	70 Kになった	2968 K:
""", '參': """
參與	5309 K我們的
""", '发': """
发现	8 K错误	45 K文章	45 K有误	5308 K错误
发生	5369 K错误
""", '取': """
取材	2978 K・文	2978 K・執筆
""", '另': """
另请	5280 K参阅
""", '可': """
可以	5290 K在x上
可自	69 K由转载
""", '合': """
合わ	2968 Kせて読みたい:
合成	2985 K音声で読み上げ	2985 K音声による読み上げ
""", '同': """
同场	5280 K加映:
同場	5280 K加映:
""", '問': """
問問	5305 K我們的ai
問題	3037 Kが発生しました
""", '喜': """
喜欢	70 K这篇	5248 K作者	5248 K这篇文章
喜歡	70 K這篇	5248 K作者	5248 K這篇文章
""", '執': """
執筆	2978 K:	2978 K/
""", '報': """
報名	5313 K參加
""", '填': """
填写	5309 K问卷
填寫	5309 K問卷
""", '如': """
如发	5308 K现
如有	5291 K线索	5291 K線索	5300 K新聞線索,	5300 K新聞線索請
如果	5291 K您有相关线索	5291 K你掌握	5291 K您掌握	5297 K您有
如發	5308 K現
""", '官': """
官方	5269 K微信:	5269 K微信公众号:
""", '審': """
審校	5298 K:
""", '对': """
对本	74 K文有疑问
""", '广': """
广告	87 K:	87 【K】
""", '広': """
広告	87 K:	87 【K】
""", '廣': """
廣告	87 (K)
""", '延': """
延伸	5280 K閱讀	5280 K阅读	5280 K閱讀:	5280 【K閱讀】	5283 【K閱讀】	5283 【K阅读】	5330 K阅读:
""", '开': """
开启	5262 K通知	5262 K推送通知
""", '引': """
引用	2978 K元:
""", '当': """
当社	13 Kの
""", '影': """
影片	5283 K/	5330 K:
影音	5283 K/	5283 【K】	5330 K:
""", '役': """
役に	70 K立った
""", '往': """
往下	5330 K看更多:
""", '微': """
微信	5262 K扫	5269 K公众号:
""", '您': """
您对	5307 K这篇文章
您對	5307 K這篇文章
您有	5291 K线索
您的	28 K评论
您覺	5307 K得這篇
您觉	5307 K得这篇
您认	67 K识
您试	60 K过
""", '情': """
情報	42 K提供は編集部
""", '感': """
感謝	5259 K您的訂閱
感谢	5259 K您的订阅
""", '打': """
打开	14 K	5262 K微信
打賞	5248 K作者
打赏	5248 K作者
""", '扩': """
扩展	5280 K阅读:
""", '扫': """
扫一	5262 K扫
扫描	5262 K二维码关注	5289 K
扫码	5289 K
""", '投': """
投票	5309 K:
投稿	28 Kは
""", '报': """
报名	5313 K参加
报料	42 K热线	42 K电话	42 K微信	42 K请
""", '按': """
按讚	5289 K追蹤
""", '掃': """
掃一	5262 K掃
""", '採': """
採訪	5298 K撰文:
""", '推': """
推荐	5280 K阅读	5280 K阅读:	5283 K阅读:
推薦	5280 K閱讀:	5283 K閱讀:
""", '提': """
提供	2978 K:
""", '摘': """
摘要	5305 K由
""", '撰': """
撰文	5298 K:
撰稿	5298 K:
""", '支': """
支持	5323 K
""", '收': """
收听	2 K	5318 K我们的播客	5318 K我们的节目
收聽	2 K	5318 K我們的播客	5318 K我們的節目
""", '文': """
文/	2978 K
文:	2978 K
文・	2978 K
文字	2989 Kサイズ	2989 Kの大きさ
文章	45 K有误	5298 K来源:	5308 K有误	5308 K有誤
""", '新': """
新聞	42 K爆料	5291 K線索
新闻	42 K热线	42 K报料	42 K爆料	5291 K线索热线	5291 K线索
""", '暂': """
暂无	33 K评论
""", '更': """
更多	5280 K:	5280 K新聞:	5280 K內容:	5280 【K新聞】	5280 K相關	5280 K阅读:	5280 K報導:	5280 K报道:	5283 【K新聞】	5283 【K新闻】	5329 K精彩内容	5329 K精彩內容	5329 K内容请	5329 K內容請	5329 K资讯请	5329 K資訊請	5329 K资讯,请	5329 K資訊,請
""", '最': """
最初	32 Kのコメント
""", '有': """
有効	2940 Kなメールアドレスを
有問	73 K題
有料	5291 K要爆
有疑	73 K问
有问	73 K题
""", '未': """
未经	5372 K授权不得转载	5372 K许可不得转载
""", '本': """
本主	77 K题已关闭
本内	5305 K容由ai
本图	5373 K片由ai
本报	42 K热线
本摘	5305 K要
本文	5298 (K作者	5298 K作者	5305 K摘要	5305 K由ai	5305 K由人工智能翻译	5305 K由人工智能生成	5305 K由人工智慧	5329 K章來自	5329 K转载自	5329 K轉載自	5329 K来自微信	5329 K来自公众号	5329 K来自:	5329 K來自:	5372 K受版权保护	5372 K受著作權保護	5372 K原载于	5372 K首发于	5372 K原刊於	5372 K首发于《	5372 K轉載自	5372 K转载自	5372 K轉載自《	5372 K转载自《	5373 K由ai	5373 K由人工智能	5373 K由 ai	5373 K由人工智慧	5373 K使用ai	5373 K经ai
本翻	5373 K译由ai	5373 K译由人工
""", '来': """
来发	32 K表第一
来源	5298 K:
""", '校': """
校对	5298 K:
""", '構': """
構成	2978 K・文
""", '次': """
次に	2968 K読む:
次の	3004 Kページ:	3004 【K記事】
次ペ	3004 Kージ:
""", '欢': """
欢迎	13 K关注	69 K转载	5289 K加入	5290 K在	5290 K关注	5291 K提供线索	5291 K投稿	5300 K提供照片	5300 K提供新闻线索	5300 K爆料:
""", '歡': """
歡迎	13 K追蹤	69 K轉載	5289 K加入	5290 K在	5291 K提供線索	5291 K投稿	5300 K提供照片	5300 K提供新聞線索	5300 K爆料:
""", '正': """
正し	2940 Kいメールアドレスを
""", '此': """
此主	77 K题已自动关闭
此图	5373 K片由ai
此摘	5305 K要	5373 K要由ai	5373 K要由 ai
""", '测': """
测一	5309 K测:
""", '測': """
測一	5309 K測:
""", '点': """
点击	5280 K查看	5280 K阅读:	5318 K观看视频	5318 K收听本	5318 K收听节目	5318 K收听完整
点我	5289 K加入
""", '熱': """
熱門	5330 K新聞:
""", '爆': """
爆料	42 K热线	42 K電話	42 K專線	5291 K请	5291 K請
""", '版': """
版权	5372 K声明:	5372 K所有,	5372 K所有 ©
版權	5372 K聲明:	5372 K所有,
""", '特': """
特集	2970 K:	2970 【K】
""", '用': """
用微	5262 K信扫
""", '画': """
画像	2968 【K】	3004 【Kを見る】	3038 K#/#	3038 K #/#	3038 K # / #
""", '留': """
留言	6 K
""", '発': """
発现	45 K错误
""", '發': """
發現	8 K錯誤	45 K有誤	5308 K錯誤
發生	5369 K錯誤
""", '皆': """
皆さ	34 Kんはどう
""", '相': """
相关	5280 K阅读	5280 K新闻	5280 K报道:	5280 K阅读:	5283 【K报道】	5283 K报道:	5330 K新闻:	5330 K文章:
相關	5280 K新聞	5280 K報導	5280 【K新聞】	5280 K閱讀:	5283 【K報導】	5283 K報導:	5330 K新聞:	5330 K文章:	5330 K報導:
""", '看': """
看更	5280 K多:	5283 【K多】
""", '確': """
確認	5259 K信已寄至	5259 K信已寄到	5259 K信已寄送
""", '立': """
立即	5289 K加入	5309 K报名	5309 K報名
""", '筆': """
筆者	2978 Kプロフィール
""", '編': """
編輯	5298 K:
編集	42 K部への情報提供
""", '线': """
线索	5291 K征集
""", '编': """
编辑	5298 K:	5298 (K:
""", '聽': """
聽我	5318 K們的podcast
""", '自': """
自動	2985 K音声で読み上げ
""", '著': """
著者	2978 Kプロフィール
""", '要': """
要約	27 Kは
""", '覺': """
覺得	70 K有用
""", '觀': """
觀看	5318 K上方影片
""", '观': """
观看	5318 K上方视频
""", '视': """
视频	5330 K:
""", '觉': """
觉得	70 K有用
""", '訂': """
訂閱	5259 K成功	5325 K	5336 K本報	5336 K我們	5336 K本刊
""", '記': """
記事	8 Kの誤り	2960 Kの間違いを見つけ	2960 Kの誤りを見つけ	2960 Kに関するお問い合わせ	2960 Kへのご意見	2995 Kの誤り	2995 Kに誤り
記者	2978 Kのプロフィール
""", '評': """
評論	6 K
""", '試': """
試し	60 Kてみ
""", '詳': """
詳し	2968 Kくはこちら
""", '誤': """
誤り	45 Kを見つけ	45 Kにお気づき	2960 Kにお気づき
誤字	8 K	45 K脱字
""", '読': """
読者	3009 【Kプレゼント】	3009 Kプレゼント
""", '請': """
請作	5248 K者喝
請我	5248 K喝杯咖啡	5248 K們喝杯咖啡
請支	5323 K持
請至	5259 K信箱
請輸	5259 K入正確的電子	5259 K入有效的電子
""", '讚': """
讚賞	5248 K作者	5248 K支持
""", '订': """
订阅	5259 K成功	5325 K	5336 K本报	5336 K我们	5336 K本刊	5336 K本公众号	5336 K手机报
""", '评': """
评论	6 K	28 K
""", '试': """
试过	60 K了吗
""", '该': """
该主	77 K题已关闭
""", '请': """
请作	5248 K者喝
请到	5259 K邮箱
请我	5248 K喝杯咖啡	5248 K们喝杯咖啡
请支	5323 K持
请输	5259 K入正确的邮箱	5259 K入有效的邮箱	5259 K入有效的电子
""", '責': """
責編	5298 K:
""", '資': """
資料	5298 K來源:
""", '質': """
質問	73 Kは	73 Kがある方は
""", '贊': """
贊助	5323 K
""", '责': """
责任	5298 K编辑:	5298 (K编辑
责编	5298 K:
""", '赞': """
赞助	5323 K
赞赏	5248 K作者	5248 K支持
""", '転': """
転載	69 K歓迎	69 K自由	69 K可
""", '轉': """
轉載	69 K請註明
""", '转': """
转载	69 K请注明
""", '还': """
还可	5340 K输入
""", '这': """
这个	5306 K摘要
这段	5306 K摘要
这篇	9 K文章	53 K调查	53 K报道	5306 K文章
""", '追': """
追蹤	13 K我們
""", '這': """
這段	5306 K摘要
這篇	5306 K文章
""", '連': """
連載	2970 K:
""", '還': """
還可	5340 K輸入
""", '采': """
采写	5298 K:
""", '長': """
長按	5289 K
""", '长': """
长按	5289 K
""", '開': """
開啟	5262 K通知	5262 K推播通知
""", '間': """
間違	45 Kいを見つけ	45 Kいにお気づき
""", '関': """
関連	2968 K記事	2968 K記事:	2968 【K記事】	2968 K:	2968 【K】	2970 K動画:	2970 K特集:	3004 【K写真】
""", '閱': """
閱讀	5280 K更多
""", '问': """
问问	5305 K我们的ai
""", '阅': """
阅读	5280 K更多
""", '面': """
面白	70 Kかった
""", '首': """
首頁	99 K>	99 K＞	99 K >	99 K '
首页	99 K>	99 K＞	99 K >	99 K '
""", '馬': """
馬上	5309 K報名
""", '马': """
马上	5309 K报名
""", '點': """
點我	5289 K加入
點擊	5280 K查看	5280 K閱讀:	5318 K觀看影片
""", '같': """
같이	3091 K 보기:
""", '관': """
관련	3091 K 기사:	3129 K 기사 :	3129 [K 기사]	3129 K 기사-
관련기사	3091 K	3091 K:	3091 [K]	3129 K :
""", '광': """
광고	87 K:	87 [K]	87 (K)	3157 K 차단을 해제
광고차단을	3157 K 해제
""", '괜': """
괜찮아요	3081 K, 웹으로	3081 K. 웹으로
""", '구': """
구독	13 K
""", '궁': """
궁금한	73 K 점은	73 K 점이
""", '기': """
기계음으로	3114 K
기사	2 K 듣기	42 K 제보	3112 K #줄 요약	3119 K 주소가 복사
기사에	74 K 대해 궁금	3122 K 오류가
""", '네': """
네이버	13 K
""", '다': """
다음	3129 K 기사:
""", '당': """
당신의	3121 K 선택은
""", '댓': """
댓글	6 K
댓글은	28 K
댓글이	6 K
""", '더': """
더	3091 K 읽기:
더보기	3091 [K]	3091 K:
""", '도': """
도움이	70 K 되셨다면
""", '독': """
독자	3121 K 설문에	3121 K 설문조사에
""", '드': """
드셔	60 K 보셨나요
""", '링': """
링크가	3119 K 복사되었습니다	3119 K 복사됐습니다
""", '만': """
만들어	60 K 보셨나요
""", '많': """
많이	3129 [K 본 기사]
""", '모': """
모바일	3081 K 웹으로 볼게요	3081 K 웹으로 계속
모바일웹으로	3081 K 볼게요
""", '문': """
문제가	3169 K 발생했습니다
""", '발': """
발견	8 K错误
""", '본': """
본	3112 K 요약은
본문	3119 K url 복사
""", '사': """
사진	3170 K #/#	3170 K # / #
사진출처	3135 K:
""", '생': """
생성형	3112 K ai가 요약
""", '선': """
선택	3167 (K) 개인정보	3167 [K] 개인정보	3167 (K) 광고성	3167 [K] 광고성
""", '설': """
설문에	3121 K 참여하세요
""", '아': """
아직	33 K 댓글
""", '애': """
애드블록을	3157 K 해제
""", '앱': """
앱	14 K
앱을	14 K
""", '여': """
여러분은	3121 K 어떻게 생각
여러분의	34 K 생각
""", '영': """
영상	3091 [K]
""", '오': """
오류가	3169 K 발생했습니다
오류를	8 K
오타가	45 K
오타를	45 K
오탈자가	45 K
오탈자를	45 K
""", '원': """
원활한	3157 K 이용을 위해	3157 K 서비스 이용을 위해
""", '웹': """
웹으로	3081 K 볼게요
""", '유': """
유익했다면	70 K
""", '이': """
이	9 K 기사	53 K 취재에는	53 K 기사에는	77 K 주제는 닫혔	3112 K 요약은 ai	3112 K 요약이 도움	3112 K 기사는 인공지능	3112 K 기사는 ai	3112 K 번역	3114 K 음성은 ai	3122 K 기사가 도움이	3122 K 기사를 어떻게	3122 K 뉴스에 대한 의견	3122 K 기사에 대한 의견
이미지	3170 K #/#	3170 K # / #
이슈	3129 [K]
이어	3091 K 읽기:
""", '인': """
인공지능	3114 K 음성으로	3114 K(ai) 음성
인기기사	3129 [K]
""", '일': """
일시적인	3169 K 오류가
""", '자': """
자료출처	3135 K:
""", '잘': """
잘못된	45 K 내용
""", '재': """
재미있게	70 K 읽으
""", '제': """
제보	42 K 전화	42 K 메일
제보하기	42 K
""", '주': """
주변에	67 K
주소가	3119 K 복사되었습니다
""", '지': """
지금	3142 K 플레이:
""", '질': """
질문은	73 K
""", '첫': """
첫	32 K 댓글	32 K 번째 댓글
""", '추': """
추천	3091 K 기사:
추천기사	3129 [K]
""", '출': """
출처	3135 K:	3135 K :
출처를	69 K 밝히면	69 K 밝히고
""", '카': """
카카오톡	13 K	42 K 제보
""", '페': """
페이지	3170 K #/#
""", '필': """
필수	3167 (K) 개인정보	3167 [K] 개인정보	3167 (K) 이용약관	3167 [K] 이용약관
""", '함': """
함께	3091 K 볼 만한 기사:	3091 K 보면 좋은 기사:	3129 [K 읽기]
""", '핫': """
핫클릭	3129 [K]
""", '해': """
해	60 K 보셨나요
""", '홈': """
홈	99 K>	99 K >	99 K '
""", '화': """
화보	3091 [K]
"""}

CONTAINS = {',': """
,说:	5397 K
""", '@': """
@我	63 K
""", 'a': """
abonați	81 K-vă	4144 K-vă	4148 K
abonații	51 K pot	4145 K noștri
abonează	81 K-te	4024 K-te pentru	4031 K-te pe youtube	4144 K-te
abonné	51 en tant qu'K	2059 pas encore K	2062 déjà K	2064 en tant qu'K
abonnés	2059 réservé à nos K	2062 réservé aux K	2250 nos K	2253 K
abonējiet	81 K	3329 K
actualisé	100 cet article a été K
actualité	2075 l'essentiel de l'K	2089 suivez l'K	2089 suivez toute l'K	2089 retrouvez toute l'K	2124 couvre l'K
actualizată	100 știrea a fost K
acționari	4109 fără K
adatkezelési	2505 K tájékoztató
adhérent	81 devenez K
adhérez	81 K
admitió	1722 K
adomány	2617 K
adományoddal	2613 K
adományok	2617 K
adományozz	2613 K
adományozzon	2534 K itt
advirtió	1722 K
adód	2615 K #
adója	2534 K #
adăugat	4147 a K
affichée	61 e-mail ne sera pas K
affiliatelänkar	38 K	75 K	4678 K	4710 K
affilié	38 lien K	75 lien K
affiliés	38 liens K	75 liens K
affirmé	2252 a K
afiliación	38 enlaces de K	75 enlaces de K
afirmó	1722 K
afișată	61 email nu va fi K
agregó	1722 K
aicināja	3332 K
aizsargātas	3271 visas tiesības K
aiškino	3265 K
ai가	3174 K 작성	3174 K 생성	3174 K 요약	3174 K 번역
ai로	3174 K 작성	3174 K 생성
ai를	3174 K 활용해
ajouté	2252 a K
ajută	4144 K-ne
ajánld	2613 K fel
aktualizovaný	100 článok bol K
aktualizován	100 článek byl K
aktérů	100 jména K
alkalmazás	2498 töltsd le az K
alkalmazásban	2532 az K
alkalmazást	2532 K
alkalmazásunk	2614 K
alkalmazásunkat	2498 töltse le K
alkalmazásunkban	85 K
alăturat	4048 s-a K echipei
alăturați	52 K-vă
alătură	52 K-te lor	52 K-te
améliorer	2150 aidez-nous à K
analytička	535 je K
anhören	3 artikel K	3 text K	3 beitrag K	900 jetzt K:
anketě	555 naší K	555 v K
ankietę	36 naszą K	3740 naszą K	3740 krótką K
ankstesnėje	100 K versijoje
anmäl	4757 K dig till vårt	4757 K dig till våra
anmäla	4625 genom att K dig	4673 genom att K dig
annoncé	2252 a K
annoncør	726 betalt af en K	726 betalt af K
annonslänkar	38 K	75 K	4678 K	4710 K
annonsör	4689 betalt av en K	4689 betald av en K
annonsør	3611 betalt av en K
anterioară	100 versiune K a
antérieure	100 version K de cet
anunció	1722 K
anunțat	4147 a K
använder	4640 vi K cookies	4641 K kakor
anúncio	3918 após o K	3918 depois do K
anúncios	71 sem K	4015 sem K
apelował	3831 K
apelowała	3831 K
aplicació	85 a la nostra K
aplicación	85 en nuestra K	1550 descarga la K	1550 descarga nuestra K
aplicația	85 în K noastră	4032 descarcă K	4144 descarcă K noastră	4144 descarcă gratuit K	4144 descarcă K și	4145 K noastră
aplikacją	85 z naszą K
aplikację	3693 pobierz naszą K	3694 pobierz K	3694 ściągnij K	3763 naszą K
aplikací	85 s naší K
aplikácii	85 v našej K	4440 našej K
aplikáciu	4440 mobilnú K	4440 K
aportació	493 la teva K
aportación	1596 tu K	1630 haz tu K
apoyá	1719 K
applikációnk	2532 K
applikációnkat	2532 K
applikációnkban	85 K
apsolīja	3332 K
apóyanos	1596 K	1719 K
apóyenos	1596 K	1719 K
apúntate	1522 K a	1543 K a nuestra	1543 K gratis	1719 K gratis
apărat	4147 s-a K
arkadaşina	50 K gönder
arkadaşiniza	50 K gönderin
arkadaşinla	4894 bir K paylaş
artykuł	16 darmowy K	21 cały K	3681 podoba ci się ten K	3741 nasz K do końca	3761 ostatni darmowy K	3829 ten K
artykułu	100 do K dodano
artykuły	16 darmowe K
artykułów	16 darmowych K
artículo	16 K gratis	21 leer este K	21 leer el K	1523 te ha gustado este K	1533 regala este K	1533 regalar este K	1539 último K gratis	1539 te queda # K	1633 y lee este K	1714 K	1715 #% del K	1715 # % del K	1715 #% de este K	1715 # % de este K	1720 este K
artículos	16 K gratis	1539 K gratis este mes	1539 te quedan # K	1539 límite de K	1714 K
aseguró	1722 K
associés	2098 cookies K à ce contenu
assuré	2252 a K
asszisztensünk	64 virtuális K
asumă	31 nu își K
atsiųsime	58 K jums
ausgewählt	955 produkte unabhängig K
autentificați	25 K-vă
autentifică	25 K-te	4024 K-te pentru
autorização	3897 sem K prévia e expressa
autorką	3732 kontakt z K
autorská	537 K práva
avertizează	4147 K
avísanos	1719 K
ayúdanos	1596 K	1719 K a
açikladi	4976 K
açin	4894 K
añadió	1722 K
año	1721 al K
""", 'b': """
bağirdi	4976 K
bağirdilar	4976 K
bağiriyor	4976 diye K
bağiriyordu	4976 K
bağiş	4973 K yap	4977 K
bağişiniz	4973 K
bağlantilari	75 satiş ortakliği K	4887 satiş ortakliği K
başlayan	4893 tl'den K
başvurun	4894 K
behält	30 K sich vor	30 K sich das recht
behöver	0 K hjälp	0 K du hjälp	4614 vi K ditt stöd	4757 vi K din hjälp
beiträge	59 neue K per mail	1027 K
beiträgen	1027 K
bekapcsolása	2498 értesítések K
beløb	794 fast K
beløp	3676 gi et K	3678 fast K
bemängeln	1035 K
bemängelt	1035 K
benötigen	0 hilfe K
berätta	68 K för oss	68 K din
berättade	4760 K
berättar	4760 K
bestätigen	820 K sie ihre
bestätigungslink	946 K
bestätigungsmail	820 K	946 K
betalvägg	4761 K
bezpečí	101 linka K
bezplatný	575 poslední K článek	4434 náš K webinár	4457 posledný K článok
bezplatných	4443 K článkov
bezpłatne	3746 K konto
bezpłatny	3737 nasz K webinar	3761 ostatni K artykuł
bezpłatnych	3746 limit K
beágyazott	2574 egy K tartalom látható	2574 egy K tartalom található
beállításai	2573 cookie-K miatt
beállítások	2573 cookie-K miatt	2573 cookie K miatt	2573 süti K miatt
beğendiyseniz	4974 bu haberi K	4974 bu yaziyi K
biết	5244 cho K
blokovač	607 K reklam
blokování	526 K reklam	607 K reklam
blokującego	3795 programu K reklamy
blokującej	3795 wtyczki K reklamy
blokujący	3795 program K reklamy
blokującą	3795 wtyczkę K reklamy
blokátor	607 K reklam
bohaterów	100 imiona K
boletín	79 el K	79 al K	79 nuestro K	1543 recibe el K	1543 nuestro K	1548 K diario	1719 recibe el K	1720 nuestro K	1723 K
boîte	80 dans votre K mail	80 dans ta K mail	80 dans votre K	2069 dans votre K mail	2069 dans votre K e-mail
brezplačen	4557 zadnji K članek
brezplačne	4544 K članke
brezplačni	4537 naš K webinar	4557 zadnji K članek
brezplačnih	4544 K člankov
bronił	3831 K się
brzmiał	3831 K
brzmiała	3831 K
brzmiało	3831 K
butlletí	416 subscriu-te al K	416 el nostre K	494 el nostre K	497 K
buzdított	2616 K
buzdította	2616 K
buzón	80 en tu K	1546 en tu K
bájate	1719 K la app
báo	5162 là nhà K
bölümünde	86 yorum K
bönföll	4760 K
böngésző	11 a K
böngészője	11 az ön K
bötfällde	4760 K
bønfaldt	795 K
bønn	3528 vi har en K til deg
bønnfalt	3679 K
bústia	439 a la teva K
bülten	4883 e-K	4977 K
bültene	4834 K abone	4834 K kayit	4834 K kaydol
bülteni	4883 haber K
bültenimiz	79 K	4974 K
bültenimize	79 K	79 e-K	4834 K	4973 K	4974 K
bültenine	4883 K
błagał	3831 K
błagała	3831 K
bạn	50 gửi cho K bè	5136 hộp thư của K	5181 sự ủng hộ của K	5241 mời K	5241 cần sự ủng hộ của K	5241 nhờ sự ủng hộ của K
bằng	5191 K văn bản của báo
""", 'c': """
caffè	2800 un K
café	55 me paga um K	1597 un K	1630 un K al mes	2127 un K
caractères	2150 limitées à # K
catedrática	1593 es K
catedrático	1593 es K
celého	505 pro čtení K
cercetătoare	4048 este K
cercetător	4048 este K
changés	100 prénoms ont été K
chaîne	2250 notre K
chefredaktör	4663 är politisk K	4663 är K
chefredaktør	703 er K
chuyện	5160 bạn có câu K
chép	5155 cấm sao K bài	5191 mọi sao K
chính	100 đính K	5145 K sách bảo mật
chúng	39 nhắn cho K tôi	39 viết cho K tôi	39 liên hệ với K tôi	39 gửi cho K tôi	39 gửi về cho K tôi	39 kể cho K tôi	39 chia sẻ với K tôi	40 phóng viên của K tôi	58 K tôi gửi bạn	58 K tôi gửi đến bạn	58 K tôi gửi tới bạn	68 nhắn cho K tôi	68 viết cho K tôi	68 gửi cho K tôi	68 gửi về cho K tôi	68 kể cho K tôi	68 chia sẻ với K tôi	68 hãy kể với K tôi	68 kể với K tôi	5136 bản tin của K tôi	5139 theo dõi K tôi	5160 cho K tôi qua	5160 liên hệ với K tôi qua	5160 hãy liên hệ với K tôi	5241 ủng hộ K tôi	5241 K tôi cần sự giúp đỡ	5241 giúp K tôi	5241 theo dõi K tôi	5241 hãy gửi cho K tôi	5241 hãy liên hệ với K tôi	5241 hãy báo cho K tôi	5242 K tôi trên	5242 của K tôi	5242 cho K tôi
chọn	5241 hãy bình K
cikkből	2612 K #
cikkéből	2612 K #
cikkünk	2614 minden K
cikkünkhöz	2614 minden K
collecté	2072 est K par
collectée	2072 est K par
collectées	2072 sont K par
comentário	7 deixe seu K	7 deixar um K	22 login para publicar um K
comentários	86 nos K	3879 nos K
comentó	1722 K
comisión	1619 recibir una K
comissió	434 rebre una K
comissão	3917 receber K	3917 receber uma K
commerciële	3432 K partner
communauté	2135 K whatsapp	2135 K signal
compártela	26 K	50 K
compártelo	26 K	50 K
comunità	2831 parte della nostra K
condamné	2252 a K
condiții	4035 termeni și K
confidentialité	2102 politique de K
confidențialitate	4035 politica de K
conférences	2124 est maître de K
connecté	2104 vous devez être K
contactați	39 K-ne	68 K-ne
contactează	39 K-ne	68 K-ne
conteúdo	10 este K	10 K externo	3844 acesse todo o K	3907 ao exibir este K	3907 ao ver este K
contribuição	3899 com a sua K	4014 sua K é essencial
contáctanos	39 K
contáctenos	39 K
contém	100 K cenas
contó	1722 K
conversación	1571 participar en la K
conținut	10 acest K	4024 K doar pentru abonați
conținutului	4044 preluarea K
cookieinställningar	4638 K	4665 K
corespondentă	4048 este K
corrección	100 K:
correção	100 K:
corrigé	100 article a été K
creează	4144 K un cont pentru a citi
csatornájára	2522 viber-K
csatornánk	2614 K
csatornánkhoz	2522 telegram-K	2522 whatsapp-K
csatornánkra	2522 youtube-K	2613 iratkozz fel K	2613 iratkozzon fel K
csábított	2616 K
cuéntanos	39 K	68 K	1571 K en	1719 K
cuéntenos	39 K	68 K
czytać	3687 aby K dalej	3687 żeby K dalej	3828 chcesz K dalej
czytelników	37 naszych K	3741 opiniami K	3752 z wpłat K	3752 dzięki wsparciu K	3769 K	3829 naszych K	3829 z wpłat K
câmpurile	61 K cu steluță
cântau	4147 K
címével	2557 e-mail-K
cùng	52 hãy tham gia K họ
của	5165 là cây bút K	5242 độc giả K
""", 'd': """
danişmanliği	4888 yatirim K kapsaminda değildir	4888 yatirim K hizmeti
daní	4448 # % z K	4448 #% z K
darbą	3263 mūsų K
darowiznę	3685 przekaż K	3828 przekaż nam K	3828 przekaż K na
datenschutzerklärung	846 unserer K	1033 unserer K	1033 unsere K
datenübertragung	888 der K zu
dați	63 K-mi tag
debatindlæg	704 send dit K	704 skrive et K
debatredaktør	703 er K
debattredaktør	3584 er K
debattør	703 er K
declaró	1722 K
decía	1722 K
demandé	2252 a K
denmişti	4976 K
denunció	1722 K
dependență	89 jocurile de noroc pot crea K
descrições	100 contém K
descárgate	1550 K la	1550 K nuestra
destekçimiz	4894 K olun	4973 K olun
desteğiniz	4973 K
desteğinizle	4974 K
desteğiyle	19 okurlarin K	4869 yapay zeka K	4885 K ayakta	4899 yapay zeka K
değildir	31 sorumlu K
değiştirildi	100 isimler K
değiştirilmiştir	100 isimler K
difficoltà	0 in K
dimineață	18 în fiecare K
diskutovať	4439 K môžu
disponível	3855 K no google play
doação	3840 faça uma K	3899 sua K	4014 sua K	4014 faça uma K	4018 K
doações	4018 K
dodał	3831 K
dodała	3831 K
dodává	644 K
događaj	4335 naš K
domagał	3831 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	493 fes una K	497 K
donación	1528 haz una K	1528 tu K	1596 tu K	1596 una K	1719 tu K	1719 haz una K	1723 K
donația	4144 K ta
donație	4144 fă o K	4148 K
donații	4148 K
donează	91 K cât poți	4144 K acum
doplněn	100 článek byl K
doporučil	644 K
doporučila	644 K
doporučovala	644 K
dopuštenja	4346 bez K
doradzał	3831 K
dorzuć	3828 K się
dostawać	3762 chcesz K
dostávajte	4463 K
dostávat	576 chcete K	604 chcete K zprávy
dostávať	4458 chcete K
dostávejte	582 K
dostęp	81 kup K	3687 masz już K	3746 pełny K do	3746 wykup K	3828 kup K
dostępny	3687 artykuł K tylko
dotazník	556 krátký K	4438 krátky K
dotazníka	4438 nášho K
dotazníku	555 našeho K	556 krátkého K
dowolną	3830 K kwotą
dočtete	563 více se K
dołóż	3828 K się
dołącz	52 K do nich	52 K	3699 K do nas na	3828 K do nas	3828 K do grona	3828 K do nich
drastické	100 obsahuje K
draudžiama	3209 K kopijuoti	3209 be leidimo K	3209 be sutikimo K
draudžiamas	3230 be leidimo K
dueños	1663 sin K	1663 ni K
dumneavoastră	11 browserul K
duyệt	11 trình K của bạn
działać	3829 K dalej
dziennikarką	3733 jest K	3810 jest K
dzięki	3829 K wam	3829 K tobie
dziękujemy	3743 K za zapisanie	3743 K za zapis	3828 K, że nas czytasz
där	43 var du K
dåligt	0 mår K	0 mår du K
débloquer	2062 pour K
déclare	2252 K
déclaré	2252 a K
découvrez	2059 K nos offres	2249 K nos offres
déductible	2053 K des impôts	2053 K à #	2251 K
déjanos	7 K tu	78 K tu correo
déjenos	78 K su correo
dénonce	2252 K
déplore	2252 K
déposés	2140 des cookies seront K
désabonner	2069 K à tout moment	2073 K à tout moment	2073 vous K en cliquant
désactiver	2096 K adblock
désactivez	2096 K adblock
désinscription	2073 K à tout moment
désinscrire	2073 K à tout moment	2075 vous K à tout moment
détresse	0 en K
díky	642 K vám
dôvery	101 linku K
dömde	4760 K
dømte	795 K	3679 K
düzeltme	100 K:
děkujeme	641 K, že nás čtete
dřívější	100 K verzi článku
důvery	101 linka K
dụng	5141 tải ứng K	5241 tải ứng K của	5241 hãy tải ứng K	5241 tải ngay ứng K
""", 'e': """
edellyttää	1979 K tunnusta
editörlerimize	40 K
editörüdür	4866 K
editörün	100 K notu
egyetért	44 K?
egyetértesz	44 K?
együttműködésében	2611 K készült
elaboración	1619 no ha participado en la K
electrònic	416 el teu correu K
electrónico	61 correo K no se mostrará	1546 tu correo K	1571 tu dirección de correo K no será publicada
elemző	2525 K
elküldjük	58 K neked	58 K önnek
elolvasásához	2491 a teljes cikk K
elsőként	2533 értesülj K
előfizetés	2617 K
előfizető	2491 már K	2613 legyen K
előfizetőink	51 K	2491 K olvashatják	2536 K számára	2614 K
előfizetők	51 az K	2547 csak K	2617 K
előfizetőknek	2492 csak K	2547 K szól
előfizetőként	51 K
előfizetőnktől	2557 K
emlékeztetett	2616 K
emoțional	100 pot afecta K
endereço	3873 seu K de email não será
engedély	2540 K nélkül tilos
engedélyezze	2504 K a javascript
engedélyezése	2574 tartalmainak K	2574 tartalmak K
engedélyhez	2540 K kötött
enkät	36 vår K
enquête	36 notre K	36 onze K	54 mois sur cette K	54 mois à cette K	54 mois pour cette K	100 pour cette K, nous	2250 cette K	3448 onze korte K	3448 onze K
enquêtent	2250 K pour vous
enquêtes	2250 nos K
ensimmäinen	2042 K kuukausi
enthält	888 dieses element K daten
entraînement	49 K d'ia
entrée	2203 ctrl+K	2203 ctrl + K
enviáselo	50 K
envíala	50 K
envíalo	50 K
envíanos	1719 K
epizódu	4436 K
erată	100 K:
ergänzt	100 text wurde K	100 artikel wurde K
erhvervsredaktør	703 er K
erhältlich	900 shop K	975 im shop K
erişin	4894 K
erklärt	1035 K
erklärte	1035 K
erkände	4760 K
erzähl	39 K es uns	68 K es uns	68 K uns
erzählen	39 K sie uns	39 K sie es uns	68 K sie uns	68 K sie es uns	1032 K sie es weiter
erzählt	68 K uns	1035 K
erzählte	1035 K
escribió	1722 K
escríbanos	39 K	68 K
escríbenos	39 K	68 K	1571 K a	1719 K
estimé	2252 a K
estás	1523 ya que K aquí	1523 ya que K por aquí
etichetați	63 K-mă
etichetează	63 K-mă
etiquétame	63 K
etiquétanos	63 K
etkinleştir	4843 javascript'i K
evästeasetuksesi	1932 K
evästeasetuksiasi	1956 K
evästeasetuksissa	1932 K
evästeasetusten	1932 K
evästeasetustesi	1932 K
evästeet	1956 K	1981 K
evästeitä	1935 K
evästesuostumuksesi	1932 K
evästevalintasi	1932 K
evästevalintojesi	1932 K
existují	566 K díky
experiência	68 conte sua K
explicó	1722 K
expliqué	2252 a K
expérience	68 partagez votre K
externého	4430 K obsahu
externí	548 K obsah
externího	548 K obsahu	548 obsah z K
externý	4430 K obsah
""", 'f': """
favoritkälla	4659 K
faça	4014 K um pix
felelősséget	31 nem vállal K
felhasználása	2539 cikkek K csak	2539 cikk K csak	2539 tartalom K csak	2539 anyagok K csak
felhasználási	2505 K feltételek
felietonistką	3810 jest K
felietonistą	3810 jest K
feliratkozás	2493 K a hírlevélre	2493 hírlevél K
feliratkozásommal	2520 K
feliratkozással	2520 K
felkavaró	100 K
fictício	100 nome K
fictícios	100 nomes K	100 nomes são K
filmări	41 poze și K
filozófus	2525 K
folosește	4035 K cookie
folytatásához	2491 a cikk K
fordítóval	2529 gépi K
forintért	2536 havi # K
formulára	4441 odoslaním K
formulário	4014 inscreva-se no K
formuláře	559 odesláním K
forrásként	2521 kedvenc K
fortæl	68 K os
fortæller	795 K
fotoğraf	41 K ve video
fotoğraflarinizi	41 K
fotóidat	41 K	2508 küldd el K
fotóit	41 K	2508 küldje el K	2508 küldje be K
fotóját	2508 küldje el K
frissítettük	100 K a cikket	100 cikkünket K
frågade	4760 K
früheren	100 K version	100 K fassung
férjen	2613 K hozzá
följ	4632 K oss på	4757 K oss
förbehåller	30 K sig	30 K oss
förbehållna	4655 alla rättigheter K
fördere	1032 K
fördermitglied	81 werden sie K	915 werde K	915 werden sie K
fördern	1032 jetzt K	1032 K sie
föredragen	4659 K källa
föredragna	4659 K källa
föreslog	4760 K
författare	4663 är K och
förklarade	4760 K
förklarar	4760 K
försvarade	4760 K sig
følg	668 K os på	792 K os	3549 K oss på	3676 K oss
første	716 K måned	794 K måned	3598 K måned	3678 K måned
førsteamanuensis	3575 er K
førstelektor	3575 er K
független	2489 támogassa a K	2614 K sajtó
főmunkatársa	2598 K
főszerkesztője	2527 K
""", 'g': """
gadā	3331 K
gazeteciliği	4974 bağimsiz K
gazeteciliğimiz	4974 K
gazetę	3772 kup K
gefällt	946 K ihnen, was sie	946 K dir, was du
gelmişken	4827 buraya kadar K
gespräch	100 K wurde gekürzt
geändert	100 namen K	100 name K	100 namen wurden K
geöffnet	852 wird in neuem fenster K
giovedì	18 ogni K
giáo	5162 là K sư
giúp	0 cần K đỡ
giảng	5162 là K viên
glücksspiel	89 K kann süchtig machen
glücksspiele	89 K können süchtig machen
godišnje	4409 K
gridò	2926 K
gràcies	440 K a gent com tu	494 K a tu
grátis	4016 teste K
grâce	19 K à vous	2050 K à vos dons
gwiazdką	61 pola z K
gärna	4757 vill K höra från dig
går	646 før du K	3528 før du K
gåva	4614 ge en K i dag	4614 ge en K nu	4615 din K	4615 ge en K	4757 din K gör	4757 ge en K i dag	4761 K
gönderdik	4901 size bir e-posta K
gönderin	4894 K
gönderiyoruz	58 size K	58 sana K	58 yazilarini K
göndermeyiz	72 spam K
göra	4758 K mer
göre	4976 K
görün	4894 K
görünmeyecek	61 e-posta adresiniz K
görüntülerinizi	41 K
göster	4894 K
gösterilmeden	4857 kaynak K
gösterilmeyecek	61 e-posta adresiniz K
gösterilmez	61 e-posta adresiniz K
güncellendi	100 haber K	100 yazi K
güncellenmiştir	100 haber K
głosił	3831 K
głosiła	3831 K
głosiło	3831 K
głosuj	3757 K
głosujcie	3757 K
głównej	3748 na stronie K
gương	65 trang K
gửi	50 hãy K	5160 xin K về
""", 'h': """
használ	2504 cookie-kat K	2505 sütiket K
használat	2504 sütik K
hazardní	84 účastí na K hře
hazardných	84 účasťou na K hrách
heißt	1035 K es
helyesbítés	100 K
helyreigazítás	100 K
helyszínen	2508 ott volt a K?
hikâyeni	68 K bizimle
hikâyenizi	68 K bize
hinzufügen	880 bei google K
hirdették	2616 K
hirdetés	12 a K	12 K után
hirdetésblokkoló	2584 K
hirdetésblokkolót	2584 K
historią	68 podziel się swoją K
historička	535 je K
história	68 conte sua K
hjälp	4666 K av ai	4690 K av ai	4757 K oss
hjälper	4757 din gåva K
hjælp	0 brug for K	706 K af ai	706 K fra ai	727 K af ai	792 vi har brug for din K	792 K os
hjælper	792 dit bidrag K
hlásal	644 K
hlásala	644 K
hlásá	644 K
hovorí	4512 K
hozzászólás	22 K küldéséhez
hozzászóláshoz	7 K
hozzászólások	2510 a K nem
hozzászólásokban	86 a K
hozzászólásokért	2510 a K
hozzátette	2616 K
hviezdičkou	61 polia s K
hvězdičkou	61 pole s K
hyödyntäen	1957 tekoälyä K
hágase	81 K socio
hájil	644 K se
hájila	644 K se
häng	4757 K med i
häufiger	880 bei google K
häusliche	0 K gewalt
hävdar	4760 K
håller	44 K du med	44 K du inte med	4697 läsare som K
hævder	795 K
hébergé	2098 ce contenu est K par
hình	100 có chứa K ảnh
híreinket	2557 K
hírekben	2498 a google K	2521 google K
hírlevelére	2520 K
hírlevelünk	79 K	2614 K
hírlevelünket	2520 K
hírlevelünkre	79 K	2493 K	2613 iratkozzon fel K	2613 iratkozz fel K	2614 K
hírlevél	2617 K
hírlevélre	79 K	2613 iratkozz fel a K	2613 iratkozzon fel a K
hó	2615 ft/K
hónap	2536 első K	2615 első K
hören	970 K sie hier.
hører	3589 der du K
hükmetti	4976 K
hüüdis	1791 K
hüüdsid	1791 K
hűségidő	2547 K nélkül
hồng	5190 nhận hoa K
""", 'i': """
iecienītāko	3279 K avotu
iepriekšējā	100 K versijā
ifølge	795 K	3679 K
ihtiyaç	0 yardima K
illimité	2064 accès K	2159 en K
imágenes	41 tus K	100 contiene K
incorporó	1593 se K a
independentă	4145 presa K
independência	4015 a K
indicó	1722 K
indiqué	2252 a K
indrømmede	795 K
indrømmer	795 K
indépendance	2250 notre K
indépendant	2050 soutenez le journalisme K	2250 journalisme K	2250 média K
indépendante	2156 la presse K a	2250 presse K	2250 information K
información	1559 sigue toda la K	1559 siga toda la K	1593 cubre la K	1720 esta K
informację	3732 wyślij K
informações	100 com K de
informațiilor	4044 preluarea K
informováni	604 chcete být K
informó	1722 K
informē	3332 K
ingresá	78 K tu correo
innehåll	4641 externt K	4665 externt K
innehåller	100 K spoilers
innehållet	10 K
innrømmer	3679 K
innrømmet	3679 K
inquiète	2252 s'K
inquérito	36 nosso K
inscrição	3849 cancelar a K
inscríbete	1522 K
inställningar	4638 cookie-K	4638 dina K för cookies	4638 dina K för kakor
insändare	44 K	4664 skicka din K	4664 din K till	4664 skriva en K
intelektą	3217 dirbtinį K	3232 dirbtinį K
inteligencję	3754 przez sztuczną K
inteligencí	568 umělou K
intelligenciával	2529 mesterséges K készült	2549 mesterséges K
introduceți	78 K adresa de email
intégralité	2059 pour lire l'K
investigación	54 meses en esta K	54 meses a esta K	100 para esta K	1720 esta K
investigação	4015 esta K
investigație	4145 această K
investigațiile	4145 continua K
invítame	55 K a un café	55 K un café	1719 K a
invítanos	1719 K a
ismételgette	2616 K
istediğiniz	4833 K zaman iptal	4975 K zaman iptal
izražavaju	4340 komentari K
içeriği	10 K
içeriğin	4868 harici K
içermektedir	100 sahneler K
išorinio	3215 K turinio
""", 'j': """
jautāja	3332 K
javascript가	3151 K
javascript를	3151 K
javasolják	2616 K
jelölj	63 K meg	63 K be
jelöljetek	63 K meg
jesteś	3681 skoro już tu K	3681 skoro tu K
ještě	615 zbývá K
jogász	2525 K
jugé	2252 a K
jurnalistă	4048 este K
jurnaliștii	40 K noștri	4079 K noștri îți trimit	4145 K noștri
jälgi	1788 K meid
jäljellä	1975 ilmaista juttua K	2039 K #%	2039 K # %	2039 #% K	2039 # % K
jäseneksi	81 liity K	2040 liity K
""", 'k': """
kanał	3829 nasz K
kannatusjäseneksi	2040 liity K
kanál	642 náš K
każdego	18 K ranka
každé	18 K ráno
kaže	4410 K
kedykoľvek	4415 odhlásiť sa môžete K
keresőben	2521 google-K
khoản	5133 bạn đã có tài K	5145 điều K sử dụng
không	44 K đồng ý?	61 email của bạn sẽ K hiển thị	72 K spam	5155 K sao chép bài viết	5155 K sao chép nội dung	5155 K sao chép lại
khẳng	5244 K định
kiabált	2616 K
kiabálta	2616 K
kiabálták	2616 K
kiegészítettük	100 a cikket K	100 cikkünket K
kifogásolja	2616 K
kirjeessä	2043 luki K
kiáltott	2616 K
kiáltotta	2616 K
kiáltották	2616 K
kiến	5176 ý K của bạn sẽ	5241 hãy gửi ý K	5241 vui lòng gửi ý K
kliknutím	559 K na
kolačića	4331 K	4361 K
kolačiće	4331 K	4361 K
kolačići	4331 K
komentować	7 K	3719 aby K
komentár	7 pridať K	4439 pridajte K
komentára	4439 pridanie K	4439 vloženie K
komentároch	86 v K
komentárov	86 do K
komentátor	546 je K	546 , K	623 , K
komentátorem	546 je K	623 je K
komentátorka	623 , K
komentátorkou	546 je K	623 je K	4428 je K
komentátorom	4428 je K
komentář	7 přidat K
komentáře	7 pro přidání K	557 vložení K	557 přidání K
komentářích	86 v K
komentářů	22 přidávání K se musíte	86 do K
kommentarsfältet	86 i K
kommentekért	2510 a K
kommenteléshez	7 K
kommenttikentässä	86 K
koneääni	1957 K
konferencję	3737 naszą K
konuştu	4976 diye K	4976 K
kopírovanie	4421 K obsahu bez	4421 K je zakázané
kopēšana	3278 K bez
korespondentką	3733 jest K	3810 jest K
korespondentė	3214 K
korábban	2556 K itt írtunk	2556 K ebben a cikkben írtunk
korábbi	100 cikkünk K
krzyczał	3831 K
krzyczała	3831 K
krzyknął	3831 K
krzyknęła	3831 K
krävde	4760 K
krævede	22 K felter er	795 K
krönikör	4663 är K	4737 är K
kulturalną	3741 K dyskusję
kulturredaktör	4663 är K	4737 är K
kulturredaktør	703 er K	773 er K	3584 er K	3657 er K
kumppanuuslinkkejä	75 K	1969 K
kvíz	555 náš K	4438 náš K
kvíze	4438 našom K	4438 v K
kvízu	555 našem K	555 v K
kyltissä	2043 luki K
kysyivät	2043 K
kávéra	55 hívj meg egy K	55 hívjon meg egy K	2615 K
käsitellään	100 jutussa K
käyttää	1933 tämä sivusto K
käyttöehdot	1964 hyväksyt K
képeidet	41 K
képeit	41 K
kérdezte	2616 K
kérdezték	2616 K
kérdőívünket	36 K
kért	2616 K
kérte	2616 K
kérték	2616 K
kívánt	100 nem K
können	91 geben sie, was sie K	91 geben sie, so viel sie K	1032 K sie uns
könyörgött	2616 K
könyörögtek	2616 K
köszönjük	2613 K, hogy olvasol
kötelező	22 K mezőket
kövessen	2498 K minket	2613 K minket
követelte	2616 K
követelték	2616 K
közgazdász	2525 K
közlése	2548 nélküli K tilos
közreműködésével	2611 K készült
közéjük	52 állj be K	52 álljon be K
közölte	2616 K
kúpte	4509 si K
küldd	50 K el
küldjük	58 K neked
küldünk	58 K neked
kündigte	1035 K an
künstlichen	904 K stimme vorgelesen	904 K stimme vertont
künstlicher	963 mithilfe von K
küpsised	1741 K
küpsistega	1741 K	1760 K
küsis	1791 K
kč	561 za # K	561 od # K	643 od # K
kļūsti	3329 K par
křičel	644 K
křičela	644 K
křičeli	644 K
kể	5244 K
""", 'l': """
labākie	3298 K raksti tavā
lamentó	1722 K
lançait	2252 K
lasītu	3268 lai K tālāk
lasītāji	3330 mūsu K
lasītājiem	3330 mūsu K
lejupielādē	3329 K
lelkisegély	101 K
leverandør	3586 ekstern K
leverantör	4665 extern K
leído	1633 has K tus #
leírásokat	100 K tartalmaz
licencí	48 K cc	48 cc-K
licença	48 K cc
licența	48 K cc
lietotnē	3288 K
linkistä	1968 lisää tästä K
lisenssillä	48 K
lisäsi	2043 K
llicència	48 K cc
lucrează	4048 K în presă
lunedì	18 ogni K
lună	4146 pe K
luận	7 để bình K	86 phần bình K	100 từ chối bình K	5133 đăng nhập để bình K	5176 bình K của bạn sẽ	5241 đăng nhập để bình K
lájkolj	2498 K minket
lákal	644 K
läget	4674 koll på K
lähdet	1908 ennen kuin K
lähetä	50 K se
lähetämme	58 K sinulle
lämna	78 K din mejl	78 K din e-post
läsa	4677 du kan K mer	4677 kan du K mer	4677 K mer om	4754 #% kvar att K	4754 # % kvar att K	4758 fri att K
läsare	37 våra K	4675 våra K	4758 våra K
läsarna	19 tack vare K
läser	4757 tack för att du K
läsning	1 min K
läsningstid	1 K
lästid	1 K
låst	731 K for	3616 K for	4694 K för
læser	792 tak fordi du K
læserbrev	44 K	704 skrive et K	704 send dit K
læsere	37 vores K	793 vores K
læseres	715 vores K støtte
læserne	19 takket være K
læsetid	1 K
læsning	1 min K
límite	1539 K de notas
límites	1533 sigue leyendo sin K
lòng	5160 vui K gửi về	5241 vui K gửi về
löd	4760 K
lød	795 K	3679 K
lūdza	3332 K
lập	5180 ủng hộ báo chí độc K	5242 báo chí độc K
""", 'm': """
magyarázta	2616 K
mailovú	4441 e-K adresu
mainoslinkkejä	38 K	75 K	1969 K
manhãs	18 todas as K
markedsføringscookies	675 K
marqués	61 champs K d'une étoile
masintõlke	1743 K abil
materiał	10 ten K
matéria	21 ler esta K	3844 esta K é só	3931 para ler esta K	4010 #% desta K	4010 # % desta K	4010 #% da K	4010 # % da K	4015 esta K
matérias	3898 limite de K	4009 K
matí	493 rep cada K
mawiał	3831 K
mawiała	3831 K
mañana	18 cada K
mañanas	18 todas las K
megbírságolta	2616 K
megbízásából	2611 K készült
megjelenését	2611 K támogatta	2611 K támogatja
megjelenítése	2574 tartalmainak K	2574 tartalmak mindig K
megszakítása	22 válasz K
megváltoztat	100 nevek K
megváltoztattuk	100 nevét K
meidän	2040 tue K
meitä	1966 tukea K	1966 tue K	2040 tue K	2040 auta K
mencióname	63 K
menționat	4147 a K
mesačne	4511 K
mesečno	4409 K	4607 K
mesélte	2616 K
mieltä	44 eri K?	44 samaa K?
miesiąc	3830 za K
miesięcznie	3830 K
minkä	91 anna K voit
miễn	16 bài K phí	5183 hết số bài K phí	5243 dùng thử K phí
mjesečno	4409 K
moderálási	2510 K elveink
modifié	100 article a été K	100 prénom a été K	100 nom a été K
modifiés	100 prénoms ont été K	100 noms ont été K
modération	84 jouez avec K	2150 charte de K	2150 K par la rédaction
mokė	3265 K
mondták	2616 K
mostrarà	61 adreça no es K
mostrará	61 correo no se K	1533 este mensaje se K en
możesz	91 wpłać, ile K
možete	91 dajte koliko K
multó	1722 K
mulțumim	4144 K că ne citești
munkatársa	2527 K	2598 K
munkatársunknak	40 K
munkánk	2614 K
munkánkat	2489 támogasd K	2489 támogassa K	2534 K	2613 támogasd K	2613 támogassa K	2614 K
myönsi	2043 K
másodközlés	2516 K	2539 K
másodközlése	2539 K
märkis	1791 K
määräsi	2043 K
mån	4676 kr/K	4759 kr/K
månad	4619 testa en K	4676 en K för	4757 testa en K	4759 per K	4759 varje K
månaden	4676 första K	4759 i K	4759 första K
månader	4676 K för #	4757 testa # K
månadsgivare	4757 bli K
måned	652 prøv en K	716 i # K	792 prøv en K	794 pr. K	3598 en K for	3676 prøv en K	3678 per K
måneden	794 om K	3678 i K
måneder	716 i # K	3598 K for #
média	2250 notre K
mês	4015 até o fim do K	4016 por K	4016 ao K
mình	55 mời K ly cà phê	63 tag K
míní	644 K
mówi	3831 K
mówili	3831 K
mówił	3831 K
mówiła	3831 K
môžete	4437 článok si K
müşterimiz	4905 K
mācīja	3332 K
mākslīgais	3285 K intelekts
mēnesis	3331 pirmais K
mēnesī	3331 K
mėgstamiausią	3210 K
mėnesį	3264 per K
měsíc	561 první K	643 za K	643 první K
měsíčně	643 K
můžeme	501 díky vám K
můžete	554 článek si K
mạnh	5244 nhấn K
""", 'n': """
nabádal	644 K
nabádala	644 K
naléhal	644 K
namawiał	3831 K
namawiała	3831 K
napisał	3831 K
napisała	3831 K
napiš	39 K nám	68 K nám
napište	39 K nám	545 K nám	578 K na	641 K nám
napísal	4512 K
napíšte	39 K nám	4427 K nám	4427 K, prosím	4460 K na	4509 K nám
naročilo	4543 hvala za K
naročite	81 K se	4517 K se na naše	4605 K se
naročnik	51 kot K	4516 že K
naročnike	4524 samo za K	4524 le za K
naročniki	51 K lahko	4556 lahko berejo le K	4556 berejo samo K	4609 K
naročnikom	4516 dostopen le K	4516 na voljo K	4516 na voljo samo K	4516 na voljo le K	4556 dostopna le K	4556 dostopna samo K	4556 dostopen le K	4556 dostopen samo K
naročnina	4544 K	4609 K
naročnino	4544 z K	4566 z K
narzędzi	3754 przy wsparciu K ai
nastavení	522 kvůli K cookies	522 K cookies	522 K souhlasu	522 vašeho K cookies	522 K soukromí
naujienlaiškio	3222 K
naujienlaiškis	3263 mūsų K	3266 K
naujienlaiškį	3202 mūsų K	3222 K	3262 užsisakykite K	3263 mūsų K
navođenja	4346 bez K izvora
navođenje	4346 uz K izvora
nawoływał	3831 K
načtením	523 K videa	523 K obsahu
našeho	551 do K týmu	551 K e-shopu
našem	4335 K timu
našich	577 K zpráv	4459 K správ
neatkarīgu	3329 atbalsti K
nekünk	39 írj K	39 írjon K	39 írja meg K	39 írd meg K	68 írj K	68 írjon K	68 írja meg K	68 írd meg K	68 meséld el K	2613 segíts K	2613 írjon K	2613 írj K	2613 jelezd K	2614 K adód
nemokamą	3226 K paskyrą
neobmedzený	4414 K prístup
neodpovídá	31 K za
neodpověděl	100 K
neodpověděla	100 K
neodpověděli	100 K
neomezený	541 K přístup
neomezeně	505 K číst
nepieciešama	0 K palīdzība
nepiekrītat	44 K
nepriklausomą	3224 paremkite K žurnalistiką	3262 paremkite K	3263 K žurnalistiką
nesouhlasíte	44 K?
nesúhlasíte	44 K?
newsissä	1947 google K
nezodpovedá	31 K za
nezodpovídá	31 K za
nezávislou	641 podpořte K
nezávislá	642 K média
nezávislé	4510 K médiá
nezávislú	4509 podporte K
nghiêm	5155 K cấm sao chép
nghiên	5162 là nhà K cứu
ngoài	5166 nội dung bên K
nguồn	5158 K ưu tiên	5158 K tin ưu tiên	5226 K ưu tiên
người	51 K đăng ký có thể
nhiệm	5176 chịu trách K về nội dung bình luận
nhân	5167 trí tuệ K tạo
nhấn	5241 K vào đây
nhận	5136 đăng ký K bản tin	5136 đăng ký K tin	5241 đăng ký K bản tin	5241 đăng ký K tin
nhập	25 đăng K	5133 vui lòng đăng K	5133 đăng K để đọc	5133 đăng K để xem	5133 đăng K để lưu	5133 hãy đăng K để	5241 đăng K để đọc	5241 đăng K để xem
nhật	100 bài viết đã được cập K	100 bài báo đã được cập K
niedostępny	3734 materiał wideo jest K
niezależne	3828 wesprzyj K	3828 wspieraj K	3829 K media
niezależność	3829 K
niezależną	3829 jesteśmy K
noastră	4145 munca K
nolēma	3332 K
norāda	3332 K
nosūtīsim	58 jums K
notificações	15 as K	3857 ative as K	3857 ativar K	3857 receba K
notificările	15 K	4032 activează K
notifikácie	4440 K
notícia	4015 esta K
notícias	3849 receba as K	3849 receba K	3860 siga as últimas K	4009 K
novinařina	642 naše K
novinařinu	642 nezávislou K
novinár	4428 je K	4428 , K
novinári	4510 naši K
novinárka	4428 je K	4428 , K
novinárkou	4428 je K
novinárom	4428 je K
novinář	546 je K	546 , K
novinářem	546 je K	623 je K
novináři	642 naši K
novinářka	546 je K	546 , K
novinářkou	546 je K	623 je K
novičke	4517 na e-K
novičnik	4525 K	4525 e-K	4606 naš e-K	4609 K
novičnika	4525 K
nuotraukų	41 K ir vaizdo
nusprendė	3265 K
násilí	0 domácí K
nášho	4434 do K tímu
nächste	22 in diesem browser für die K	1032 sind sie der K
näyttämällä	1931 K sisällön
nélkül	71 reklám K	72 spam K
nói	5244 K
nõus	44 ei ole K?
năm	5243 mỗi K
""", 'o': """
obaveštenja	15 K
obchodě	551 našem K
obegränsad	4622 K tillgång
obećala	4410 K
obećao	4410 K
obiecał	3831 K
obiecywał	3831 K
obligāta	3278 atsauce K
oblíbené	543 K zdroje
oblíbených	543 K zdrojů
oblíbenými	543 K zdroji
obrigatórios	22 campos K são marcados com	3873 campos K são marcados com	3878 campos K marcados	3878 campos K são marcados com
obveščanje	4543 na naše K
obľúbené	4425 K zdroje
obľúbených	4425 K zdrojov
obľúbenými	4425 K zdrojmi
också	52 var med du K
odběru	79 k K
odebírat	576 chcete K
odebírejte	510 K náš	582 K	641 K
odemkněte	505 K si
odhlásit	511 K se můžete kdykoli
odoberať	4458 chcete K
odpoveď	22 zrušiť K
odpovídal	644 K
odpověděl	644 K
odpověděla	644 K
odpověď	22 zrušit K
odpowiadał	3831 K
odpowiedzialności	31 nie ponosi K
odpowiedział	100 nie K	3831 K
odpowiedziała	100 nie K	3831 K
odpowiedziało	100 nie K
odražavaju	4340 komentari K	4340 komentari ne K
odídete	4423 kým K
ofereça	3844 K este artigo
ograniczeń	3687 czytaj bez K	3687 czytaj więcej bez K
også	52 bli med du K
ogłosił	3831 K
ogłosiła	3831 K
oikaisupyynnöt	1960 K
oikaisupyyntö	1960 K
olvashatják	2555 csak előfizetők K
olvasási	1 K idő
olvasóiból	2534 K él
olvasóink	37 K	2614 K
olvasóknak	19 az K
opinião	31 K do	31 K deste
opinión	31 K de	1719 danos tu K
ordenó	1722 K
ordonné	2252 a K
ortakliği	4887 iş K linkleri	4889 satiş K bağlanti	4889 satiş K linkleri
orzekł	3831 K
osobních	539 ochrany K údajů	539 ochraně K údajů
osobných	4430 K údajov
ostrzegał	3831 K
ostrzegała	3831 K
ostrzegł	3831 K
otrzymywać	3762 chcesz K
označ	63 K mě	63 K ma
označite	63 K me	63 K nas
označte	63 K mě	63 K ma	63 K nás
oznámení	15 K	604 chcete dostávat K	604 chcete zasílat K	604 chceš dostávat K
oznámil	644 K	4512 K
oznámila	644 K	4512 K
ozvěte	39 K se nám	68 K se nám	545 K se nám	641 K se nám
""", 'p': """
padėkite	3262 K mums
pageidaujamą	3210 K šaltinį
paklausė	3265 K
palīdzi	3292 ziedo un K	3329 K mums
palīdzība	0 vajadzīga K
palīdzību	3285 mākslīgā intelekta K	3300 mākslīgā intelekta K
parašykite	39 K mums	68 K mums	3262 K mums
parsisiųskite	3262 K
participación	1575 normas de K
partnerské	75 K odkazy	564 K odkazy	4446 K odkazy
partneři	525 my a naši K
pastā	3290 e-K
pastāstiet	39 K mums	68 K mums
patronką	3752 zostań naszą K
patrões	3961 sem K	4015 sem K
paylaşilan	4955 tarafindan K bir gönderi	4955 tarafindan K gönderi
paylaşin	26 K	50 K	4894 K
paylaştiği	4955 K bir gönderi	4955 'in K bir gönderi
paziņoja	3332 K
paziņojumus	3289 K
państwa	3732 czeka na K
pašte	3222 jūsų el. K
pažadėjo	3265 K
periódico	1720 este K	1720 nuestro K
permanència	495 sense K
persiųskite	50 K
personvernerklæring	3561 K
phê	55 mời tôi một ly cà K	5180 mời bạn một ly cà K
phóng	5160 liên hệ K viên	5162 là K viên	5162 K viên ban	5165 là K viên báo	5165 là K viên của	5241 hãy liên hệ K viên
phút	1 K đọc
phản	100 chưa K hồi
pidió	1722 K
pidätetään	1943 kaikki oikeudet K
pidätämme	30 K oikeuden
pisał	3831 K
pisała	3831 K
pišite	39 K nam	39 K našoj	39 K nam na	68 K nam	68 K našoj	68 K nam na	4328 K nam	4360 K nam na	4360 K na	4407 K nam	4530 K nam	4530 K na	4560 K nam na	4560 K na	4605 K nam
piškotke	4533 K	4561 K
piškotki	4533 K
piškotkov	4533 K	4561 K
pište	578 K na	578 K nám na
plakáton	2616 állt a K
plânge	4147 se K
pochází	548 obsah K
podcastów	3738 K
podcastů	553 K
podcaście	35 naszym K
podeľte	68 K sa s nami
podeślij	50 K
podkreśla	3831 K
podporovatelé	642 naši K
podporují	642 nás K
podpoře	501 díky vaší K můžeme	642 díky K
podpořte	566 K	641 K nás	641 K naši	641 K naše	641 K mě
podrška	4407 vaša K
podrške	4347 bez vaše K	4408 vaše K
podršku	4407 vašu K
podržite	4347 K	4407 K nas	4407 K naš
podělte	68 K se s námi	68 K se o
podľa	4512 K
poinformował	3831 K
poinformowała	3831 K
pokračovanie	4414 pre K v čítaní
pokračování	505 K je dostupné	564 K článku níže
pokračuje	564 článek K	564 text K	4446 článok K	4446 text K
pokračujte	505 K ve čtení s
politoložka	535 je K
politológus	2525 K
política	427 K de galetes	1569 K de cookies	3871 K de cookies	3900 cobre K
pomocí	568 K ai
pomocą	3754 z K ai
pomoć	4407 vašu K
pomóż	3828 K nam
pomôžte	4509 K nám
poprosił	3831 K
poprosiła	3831 K
poprosiło	3831 K
poručila	4410 K
poručio	4410 K
poslední	575 K článek zdarma	575 K článek, který můžete
posledný	4457 K článok zadarmo
poslušajte	4559 K nas
postafiókjába	2493 K
postafiókjában	2518 minden reggel a K	2518 minden este a K	2518 minden nap a K	2518 minden héten a K
postafiókodban	2518 minden reggel a K
postaládádba	80 a K	2520 a K
postaládádban	2518 minden reggel a K	2518 minden héten a K
postaládájában	2518 minden reggel a K	2520 ön K
posílat	559 nechte si K
posílejte	545 K nám
posíláme	58 vám K	58 K vám
potřebujeme	641 K vaši pomoc	641 K vaši podporu
potřebujete	0 K pomoc
používame	4430 K cookies
používá	525 tento web K
používáme	525 K cookies
povestește	68 K-ne
povestiți	68 K-ne
powiedział	3831 K
powiedziała	3831 K
powtarzał	3831 K
powtarzała	3831 K
poznámka	100 K redakce
pozostało	3687 K # %	3687 K #%
pozvěte	55 K mě na kávu	55 K mě na kafe
počasti	55 K me kavom
pořadatelé	644 zvou K
pošaljite	50 K ga	4328 K nam	4328 K na	4407 K nam
pošiljamo	58 K vam	58 vam K
pošleme	58 vám K	58 K vám	58 ti K
pošlete	50 K ho	50 K jej	545 K nám	641 K nám
pošli	50 K ho
pošlite	50 K ho	4427 K nám	4509 K nám
pošljemo	58 vam K
pošljite	50 K ga	4530 K nam	4530 K jo nam	4530 K na	4605 K nam
požádal	644 K
požádala	644 K
pracę	3829 naszą K
pranešimus	3221 K
praneškite	39 K mums	68 K mums
pranešė	3265 K
prašė	3265 K
preberať	46 K
precizējums	100 K:
predchádzajúceho	4461 bez K súhlasu
predchádzajúcej	100 K verzii článku
predplatiteľ	51 ako K	4414 už ste K	4414 ste K
predplatiteľom	81 staňte sa K	4422 K	4509 staňte sa K
predplatiteľov	4422 pre K
predplatné	4414 už máte K	4443 K	4509 kúpte K	4509 kúpte si K	4513 K
predplatného	4443 K
predplatným	4443 K	4464 s K
predplaťte	81 K si
preferată	4046 sursă K pe google	4046 sursă K în google
preferované	543 K zdroje	4425 K zdroje
preferovaný	543 K zdroj	4425 K zdroj
preferovaných	543 K zdrojů	4425 K zdrojov
preferovaným	543 K zdrojem	4425 K zdrojom
pregledač	11 vaš K
prehliadač	11 váš K
première	100 K version de cet
prenumeratorów	3687 tylko dla K	3760 tylko dla K
prenumeratą	3746 z K
prenumeratę	81 kup K	3687 masz już K	3746 zamów K	3746 kup K	3746 wykup K	3772 kup K
preporučila	4410 K
preporučio	4410 K
pretlačiť	46 K
prevziať	46 K
prečítate	4414 celý článok si K
pridruži	52 K im se
pridružite	52 K im se	52 K se	52 K se jim	4407 K se našoj	4407 K im se	4605 K se nam
pridržana	4320 sva prava K
pridržane	4523 vse pravice K
pridržava	30 K pravo
pridržavamo	30 K pravo
pridūrė	3265 K
prihlásenie	4415 ďakujeme za K	4441 ďakujeme za K
prihlásení	4443 po K
prihlásením	4441 K súhlasíte
prihláste	25 K	4414 K sa a čítajte	4509 K sa na odber
prihvaćate	4342 prijavom K
pripažino	3265 K
programėlėje	3220 K
programėlę	3220 K
prohlásil	644 K
prohlásila	644 K
prohlížeč	11 váš K
pronađite	4358 K nas
proposé	2146 conçu et K par
prosił	3831 K
prosiła	3831 K
pročitali	4312 da biste K
pročitate	4310 da K cijeli	4310 da K ceo
prośbę	3681 mamy do ciebie K	3681 mamy małą K
prošnjo	4527 imamo majhno K	4527 majhno K
prywatności	3709 ustawienia K	3709 ustawień K	3713 polityka K	3713 polityce K
przeczytać	3687 aby K cały	3687 aby K ten artykuł
przeczytałaś	3741 dziękujemy, że K
przeczytałeś	3741 dziękujemy, że K
przedrukować	46 K
przedrukowywać	46 K
przeglądarka	11 twoja K
przekaż	3684 K nam #%	3828 K nam	3828 K #
przekonywał	3831 K
przekonywała	3831 K
przesyłajcie	3732 K
przesyłamy	58 K ci
prześlemy	58 K ci	58 K wam
prześlij	50 K go	50 K ten	3716 K zdjęcie	3716 K zdjęcia	3732 K nam	3732 K je do nas	3828 K nam
przeżywasz	0 K kryzys
przyznał	3831 K
przyznała	3831 K
przyłącz	52 K się
przyślij	3716 K zdjęcie	3732 K nam	3732 K je do nas	3828 K nam
práca	4510 naša K
práce	642 naší K
práci	642 naši K
prácu	4510 našu K
právnička	535 je K
právník	535 je K
précision	100 K:
précisé	2252 a K
précédente	100 version K de cet
préférée	2134 source K
préférées	2134 sources K
prévient	2252 K
príspevky	4439 K v diskusii
príspevok	4509 váš K
próxima	4015 nossa K
průzkumu	36 našeho K
psychické	0 K pomoci
ptá	644 K se
pubblicità	12 la K	71 niente K	71 senza K	71 nessuna K	2773 blocco della K	2924 senza K
publicarà	23 no es K
publicará	61 correo no se K
publicată	23 nu va fi K
publicistája	2527 K
publicité	12 la K	12 cette K	71 sans K	71 pas de K	2096 bloqueur de K	2096 bloqueurs de K	2250 sans K
publicités	2096 bloqueur de K
publicystką	3733 jest K	3810 jest K
publicystą	3733 jest K	3810 jest K
publikování	536 K nebo šíření
publiée	23 ne sera pas K	2104 votre adresse e-mail ne sera pas K
pytał	3831 K
pytała	3831 K
pytały	3831 K
pytań	3740 na kilka K
pyyntö	1908 pieni K
pyysivät	2043 K
pásale	1719 K esta
pásalo	50 K
päevakokkuvõte	1748 K
päivitetty	100 juttua K	100 juttua on K
päätoimittaja	1954 K	2024 on K
päätti	2043 K
påminde	4760 K
pénzbe	2614 K kerül
pénzéből	19 olvasók K
písemného	537 bez K souhlasu
písomného	4461 bez K súhlasu
píšte	4460 K na	4460 K nám na
pódcast	35 nuestro K	1720 nuestro K
pôvodnej	100 K verzii článku
pārpublicēt	46 K
pārpublicēšana	3271 K bez	3278 K bez
pārsūtiet	50 K
přebírat	46 K
přebírání	536 K článků
předchozí	100 K verzi článku
předchozího	537 bez K souhlasu	580 bez K souhlasu
předplatitel	51 jako K	51 K může	505 už jste K	505 jste K
předplatitele	540 pro K
předplatitelem	81 staňte se K	641 staňte se K
předplatitelé	51 K mohou	574 jen K	574 pouze K	574 najdou K	574 přečtou K	642 naši K	645 K
předplatitelům	540 K	574 pouze K	574 jen K
předplatné	505 koupit K	506 už máte K	561 K	645 K
předplatného	561 K
předplatným	505 dostupné s K	561 K	583 s K
předplaťte	81 K si	507 K si	641 K si
přehrání	548 K videa
přehráním	523 K videa
přetisk	46 K
přetisknout	46 K
převzít	46 K
přečíst	505 zbývá vám K	615 zbývá K	615 zbývá vám K
přidej	52 K se
přidejte	52 K se	577 K si nás	641 K se	641 K se k nám
přihlaste	25 K	505 K se a čtěte	510 K se k odběru	641 K se k odběru
přihlášení	559 děkujeme za K	561 po K
přihlášením	559 K k odběru	559 K souhlasíte
připojte	52 K se
připomněl	644 K
připustil	644 K
přispějte	91 K, kolik můžete	91 K, čím můžete	566 K	641 K	641 K i vy
přiznal	644 K
přiznala	644 K
přiznává	644 K
příspěvek	641 váš K
příspěvku	523 načtením K	548 zobrazení K
příspěvky	557 K v diskusi
příspěvků	501 žije z K	501 žijeme z K	501 z K čtenářů
příspěvkům	501 díky K čtenářů
původní	100 K verzi článku	100 v K verzi
""", 'q': """
quyên	5241 K góp ngay	5245 K góp
quyền	5155 giữ bản K
quảng	12 sau K cáo	12 dưới K cáo	71 không K cáo	71 không có K cáo	5209 trình chặn K cáo	5209 chặn K cáo
""", 'r': """
radził	3831 K
radziła	3831 K
radí	644 K
rakstīja	3332 K
rappelé	2252 a K
različici	100 prvotni K	100 prejšnji K
rašykite	39 K mums	68 K mums	3262 K mums
rašė	3265 K
recaptcha로	3183 K
recibirás	58 K
reclamă	12 K
reconoció	1722 K
recordó	1722 K
rectificación	100 K:
recunoaște	4147 K
redacció	40 la nostra K	44 cartes a la K	439 la K t'envia	494 la nostra K
redacción	40 nuestra K	44 cartas a la K	100 nota de la K	1629 la K te envía	1673 se incorporó a la K	1720 nuestra K
redacţia	40 K noastră
redacția	40 K noastră	4079 K îți trimite	4145 K noastră
redacției	40 K noastre	100 nota K
redakcją	40 naszą K
redakcję	3828 wesprzyj K
redaktorką	3733 jest K	3810 jest K
redaktorė	3214 K
redaktör	4663 är K för	4663 är K på	4663 är politisk K	4737 är K på
redaktør	703 er K på	703 er K for	703 er politisk K	773 er K på	773 er K i	3584 er politisk K	3584 er K i	3584 er K for	3657 er K i
redação	39 escreva para a K	40 nossa K	68 escreva para a K	3926 a K envia	3971 entrou para a K	4015 nossa K
redistribuída	3897 reescrita ou K
redistribuído	3897 reescrito ou K
reenvíalo	50 K
refusé	2098 K le dépôt
registrácii	4443 po K
registráciou	4441 K súhlasíte
registráciu	4441 ďakujeme za K
regisztrálj	2613 K ingyenesen	2613 K, hogy
regisztráljon	2613 K ingyenesen	2613 K, hogy
regisztrálnia	2555 K kell
regístrate	1533 K gratis	1537 K para
reinhören	900 jetzt K:
rejestrując	3743 K się
reklamlänkar	75 K	4678 K	4710 K
reklamą	12 K
reklám	71 nincs K	4510 bez K
reklámblokkoló	2584 K
reklámblokkolót	2584 K
reklámok	2614 K nélkül
reportaż	3829 ten K
reporterką	3733 jest K	3810 jest K
reportér	546 , K	623 , K	4428 , K
reportérem	546 je K	623 je K
reportérka	546 , K	623 , K	4428 , K
reportérkou	546 je K	623 je K	4428 je K
reportérom	4428 je K
reportérovi	40 našemu K	40 nášmu K
reportérům	40 našim K
reproducció	447 K sense permís
reproducción	1590 prohibida su K	1590 prohibida la K
reprodução	3894 proibida a K	3894 K proibida	3934 K permitida desde	3934 K é permitida desde
reprodúcelo	46 K
republié	46 K	2120 K avec	2165 cet article est K
repórter	40 nosso K	3900 é K
repórteres	40 nossos K
respondió	100 no K a
responsabilità	31 K di
responsável	84 jogue de forma K
reveló	1722 K
rezervăm	30 ne K dreptul
riêng	5145 chính sách quyền K tư	5183 dành K cho thuê bao	5191 quan điểm K của tác giả
rovatvezető	2598 K
rovatvezetője	2527 K	2598 K
ročne	4511 K
ročně	643 K
rät	1035 K
rätta	4669 K fel
rättar	4669 vi K fel
rättelse	100 K
räumte	1035 K ein	1035 K der	1035 K die
rääkis	1791 K
råber	795 K
råbte	795 K
rådde	4760 K
rådede	795 K
réagir	2107 pour K
réagissez	2249 K à
réalisation	2146 n'a pas participé à la K
rédacteur	2124 est K
rédaction	39 appelez la K	39 contactez la K	39 écrivez à la K	39 joignez la K	68 appelez la K	68 contactez la K	68 écrivez à la K	68 joignez la K	100 note de la K	2124 a rejoint la K	2146 n'a pas participé à sa K	2155 la K vous	2159 pour soutenir la K	2249 soutenez la K	2249 alertez la K	2250 notre K
rédactrice	2124 est K
régulièrement	2124 collabore K
répondu	100 n'a pas K à	100 n'ont pas K à
réponse	22 annuler la K
répétait	2252 K
réserve	30 se K le droit
réservons	30 nous K le droit	30 K le droit
réservé	2059 cet article est K	2059 ce contenu est K	2059 article K
réservée	2059 K à nos abonnés	2059 la suite est K	2062 K aux abonnés
réservés	2062 K aux abonnés	2120 tous droits K
résiliable	2251 K à tout moment
részesített	2521 előnyben K forrásként
röst	4666 ai-K	4702 ai-K
răspuns	100 nu a K	100 nu au K	4147 a K	4147 au K
răspunsul	22 anulează K
rằng	5244 viết K	5244 cho K
""", 's': """
sacīja	3332 K
sadržaj	10 ovaj K	4331 vanjski K	4331 spoljni K
sadržaja	10 ovog K	4331 vanjskog K	4331 prikaz ovog K	4331 prikaz K
sakė	3265 K
samfunnsøkonom	3575 er K
samobójcze	101 myśli K
samobójstwie	101 myślisz o K
samobójstwo	0 K
samovražde	0 K	101 uvažujete o K
sanctionné	2252 a K
sandučić	80 u vaš K	4313 u vaš K
sandučiću	4313 u vašem K	4342 vašem K
sbírka	645 K
schließ	52 . K dich
schließen	52 . K sie sich	807 K sie ein abo	1032 K sie ein abo
schránke	4415 vašej K
schránky	80 do vaší K	80 do vašej K	510 do vaší K	4415 do vašej K
scrieţi	39 K-ne	68 K-ne
scrieți	39 K-ne	68 K-ne
sdílejte	26 K	50 K ho
sebevraždě	0 K	101 uvažujete o K
segítsen	2613 K, hogy
segítségedre	2613 szükségünk van a K
segítségre	0 K van szüksége	0 K szorul
según	1722 K
selbsttötung	101 K
sensível	100 pode ser K
sentenció	1722 K
sería	1630 sin ti no K
sesión	25 inicia K	25 inicie K	1533 inicia K para
sessió	25 inicia K
sessão	25 inicie K	4014 inicie K
señaló	1722 K
sfătuia	4147 K
sfătuiește	4147 K
sfătuit	4147 a K
sisällön	10 K	1956 ulkoisen K
sisältö	1913 tämä K on vain
sisältöä	1956 ulkoista K
siunčiame	58 jums K
sjefredaktør	3584 er K
självmord	0 K
självmordslinjen	101 K
självmordstankar	101 K
sjöng	4760 K
skarży	3831 K
skarżył	3831 K się
skrzynkę	80 na twoją K	3691 na twoją K	3691 na swoją K	3743 K mailową
slažete	44 K se	44 ne K se
slobodné	4509 podporte K
slobodnú	4509 podporte K
slušajte	4358 K nas
slíbil	644 K
slíbila	644 K
socioložka	535 je K
sollicité	100 K par
sollicitée	100 K par
sondę	3740 naszą K
sonuçlarinda	4860 google arama K
sorumluluğu	31 K
souborů	538 K cookie
souhlasíte	44 K?	559 e-mailu K	559 odesláním K	559 registrací K
soạn	39 nhắn cho tòa K	39 nhắn tòa K	39 gửi về tòa K	39 gửi cho tòa K	68 nhắn cho tòa K	68 nhắn tòa K	68 gửi về tòa K	68 gửi cho tòa K	5160 về hộp thư của tòa K	5180 hãy ủng hộ tòa K	5191 bằng văn bản của tòa K	5241 hãy gửi về tòa K	5241 hãy liên hệ tòa K	5241 hãy báo cho tòa K	5242 tòa K
spandér	55 K en kaffe
spolupráci	564 ve K s partnerem	4446 v K s partnerom
sponsorisés	75 liens K
sporočite	39 K nam	68 K nam	4530 K nam
sportkrönikör	4663 är K
sportsredaktør	703 er K
spracovaním	4441 K osobných údajov
sprijiniți	4144 K
sprijină	4144 K-ne
správach	4426 google K
správy	4426 google K
spuneți	39 K-ne	68 K-ne	4145 K-mi mai jos
stellenbörse	899 in unserer K
stjärna	61 fält med K
straipsnį	3233 šį K	3263 visą K
stronę	3763 naszą K
stwierdził	3831 K
stwierdziła	3831 K
stáhněte	641 K si naši	641 K si náš
stálo	644 K na	644 K ve	644 K v
står	31 K för	795 K der på	3679 K det på	3679 K det i	4760 K det på
stöd	4614 med ditt K	4757 K oss	4757 K vår	4757 ditt K
stödja	4675 K oss med
stödlinjen	84 K
stödmedlem	4757 bli K
stödprenumerant	4757 bli K
stötta	4675 K oss med	4757 K oss	4757 K vår	4757 K vårt
støt	715 K os	792 K os	792 K med
støtt	3676 K oss	3676 K vår
støtte	649 med din K	649 vi har brug for din K	715 K os med	715 din K gør	792 din K	792 bliv K	3531 med din K	3597 K oss med	3676 din K
støtteabonnent	3676 bli K
støttemedlem	81 bli K	792 bliv K	3676 bli K
stāstīja	3332 K
stăpâni	4109 fără K
stěžuje	644 K
subscripció	497 K
subskrybentów	3687 tylko dla K	3687 dostępna dla K	3687 dostępne dla K	3760 tylko dla K
subskrypcją	3746 z K	3768 z K
subskrypcję	3687 kup K	3687 masz już K	3743 dziękujemy za K	3746 wykup K	3828 kup K
suosikkilähteeksesi	1947 K
suosikkilähteeksi	1947 K
sursă	4078 link activ către K
suscripción	1533 ya tengo una K	1719 cambia tu K	1723 K
suscríbase	81 K	1719 K
suscríbete	81 K	1533 K para	1533 K por	1533 K en	1543 K al boletín	1719 K
susțin	4070 care ne K lunar	4145 ne K lunar
susține	4144 K-ne	4144 K presa	4147 K că
susținerea	4144 K ta
susțineți	4144 K-ne
svarīgākie	3301 nedēļas K
svarīgākās	3301 nedēļas K
svært	0 har det K
svěřte	545 K se nám
szabályzatot	2510 moderálási K
szabályzatunk	2510 moderálási K
szerencsejáték	2503 túlzásba vitt K ártalmas, függőséget okozhat	2503 K ártalmas, függőséget okozhat	2503 K függőséget okozhat! #+
szerkesztője	2527 K	2598 K
szerkesztőségünk	40 K	2614 K
szerkesztőségünket	40 K
szerkesztőségünknek	40 K	2614 K
szerzője	2527 külső K
szociológus	2525 K
szólított	2616 K fel
szükség	2488 önre is K van	2488 önökre is K van	2488 rád is K van
szükségünk	2488 rád is K van	2488 önre is K van
sábado	18 cada K
sáng	18 mỗi K
säger	4676 tills du K upp	4760 K
sähköpostiin	1920 suoraan K
sähköpostiisi	80 K	1921 K
sähköpostillasi	1981 K
sähköpostiosoitettasi	22 K ei julkaista	61 K ei näytetä	61 K ei julkaista
sähköpostiosoitteesi	78 jätä K	78 anna K	78 kirjoita K	1921 K
sélection	2155 K d'articles
sélections	2059 ajouter l'article à vos K
síganos	1559 K en
síguenos	1559 K en	1719 K
sócio	81 seja K
sõltumatut	1788 toeta K
sõnul	1791 K
sök	4692 K nu
sökresultat	4659 K på google
sökt	100 vi har K	100 har K
söyledi	4976 K
söylediler	4976 K
söylüyor	4976 K
søg	729 K nu
søgeresultater	699 K på google
søgning	699 google-K
søk	3614 K nå
søkene	3580 google-K dine
søkeresultatene	3580 K dine på google
súhlasu	4461 bez K
súhlasíte	44 K?	4441 odoslaním K
súmate	52 K	1719 K al
süresi	1 okuma K
sürümünde	100 önceki K
sütibeállításai	2573 K miatt
sütibeállítások	2573 K miatt	2573 K
sütik	2528 K
sütiket	2528 K
săptămână	18 o dată pe K	4146 pe K
sīkdatnēm	3283 K	3301 K
sống	5180 nuôi K tờ báo	5180 bạn đọc nuôi K
""", 't': """
találatok	2521 google-K
tanácsolja	2616 K
tanácsolják	2616 K
tanácsolta	2616 K
tanácsolták	2616 K
tanította	2616 K
taşiyin	4894 K
teigė	3265 K
tekemään	2041 K sitä
tekijänoikeus	1943 K suojaa
tekoäly	1957 tehnyt K
tekoälyavustaja	64 K
tekoälyavustajamme	64 K
tekoälyllä	1957 K
tekoälyn	1957 K avulla	1957 K tekemä
tekoälyä	1957 käyttää K
telefonā	3289 savā K
tesszük	23 nem K közzé
textům	573 ke všem K
teşekkürler	4973 okuduğunuz için K
thiết	5191 không nhất K phản ánh quan điểm
thuê	51 K bao có thể	5183 dành cho K bao	5183 đã là K bao	5245 K bao
thuộc	5156 bản quyền K
thành	5135 dành cho K viên	5178 bạn đã đăng ký K công	5241 trở K thành viên
tháng	5183 đọc miễn phí trong K	5243 mỗi K	5243 hàng K	5243 K đầu
thích	5158 nguồn tin ưa K	5158 nguồn yêu K
thông	15 K báo	5141 bật K báo	5141 nhận K báo	5160 bạn có K tin	5160 bạn đọc cung cấp K tin	5191 khi phát hành lại K tin	5241 hãy gửi K tin	5241 đăng ký nhận K báo	5241 hãy bật K báo
thường	5162 phóng viên K trú tại
tilføjede	795 K
tillgång	4757 få fri K
tillåtet	4689 inte K att återge
tiếng	5176 K việt có dấu
tiếp	5133 để K tục đọc	5133 để đọc K	5133 đăng nhập để K tục	5180 K sức cho báo chí	5183 để K tục đọc	5241 đăng ký để đọc K	5241 hãy K sức	5241 đăng nhập để K tục
tjänst	4610 en liten K att be
tjänsten	4692 sök K
tovább	50 küldd K	50 küldje K
továbbolvasáshoz	2491 a K
toàn	21 K bộ bài	5133 để đọc K bộ	5133 đọc K bộ bài	5183 để đọc K bộ bài	5241 đăng ký để đọc K bộ
tražila	4410 K je
tražili	4410 K su
tražio	4410 K je
tretích	4430 cookies K strán
treści	10 tej K	3746 dostęp do K
treść	10 tę K
trimiteți	50 K-l
trên	5141 theo dõi K
trước	100 bản K của bài	100 phiên bản K của bài	5176 K khi đăng
trường	22 các K bắt buộc
trợ	0 cần hỗ K	64 K lý ảo	64 K lý ai
tudósító	2598 K
tudósítója	2527 K	2598 K
turpinātu	3268 lai K lasīt
tuần	18 mỗi K	5178 bản tin hằng K của	5178 bản tin hàng K của	5243 mỗi K
tvrdí	644 K
työmme	2041 K
työtämme	1911 tue K	2040 tue K	2041 K
tájékoztató	2505 adatvédelmi K
támogass	2613 K minket
támogasson	2613 K minket
támogathat	2534 K minket
támogatása	2534 K nélkül	2534 olvasók K nélkül	2613 az ön K
támogatásod	2613 a te K
támogatásából	2488 olvasóink K	2534 olvasóink K
támogatására	2488 olvasóink K
támogatásával	2537 partnerünk K	2611 K készült
támogatónk	2534 legyen ön is K	2534 legyél te is K
tâm	0 tư vấn K lý
täglich	816 K per mail
tähtsamad	1760 nädala K
tärkeimmät	1981 K jutut
tästä	1968 lisää K
täällä	1908 kun kerran olet K
täältä	1968 lisää K
téléchargez	2045 K
témoignez	68 K
tôi	63 gắn thẻ K
töltsd	2613 K le
történész	2525 K
týden	18 každý K
týdně	643 K
týždenne	18 raz K
tłumaczy	3831 K
tłumaczył	3831 K
tłumaczyła	3831 K
třetích	548 cookies K stran
""", 'u': """
uafhængigt	793 K medie
ubegrænset	655 K adgang
udostępnij	26 K
ukarał	3831 K
ulaş	39 bize K
ulaşin	39 bize K	4862 bize K	4894 K
ulaşmak	4862 yazara K
unabhängig	955 K von unserer redaktion	955 von unserer redaktion K	968 damit wir K bleiben	1033 wir sind K
undersökning	36 vår K
undersøgelse	36 vores K
undersøkelse	36 vår K
università	2801 insegna all'K
unterstütze	801 K unsere arbeit	801 K uns mit	1032 K uns	1032 K unsere	1032 K mich	1032 K meine
unterstützen	801 K sie unsere arbeit	801 K sie uns mit	801 mit einer spende K	801 können sie uns K	1032 K sie uns	1032 K sie unsere	1032 sie können das K	1032 freiwillig K	1032 K sie mich	1032 K sie meine	1032 K uns
unterstützt	840 ihr browser K	1032 K uns
unterstützung	797 ihre K	797 mit ihrer K	915 ihrer K	915 deiner K	963 mit K von ki	1032 mit deiner K	1032 deine K	1032 eure K
upišite	78 K svoj e-mail
upozorněni	604 chcete být K
upozornění	515 zapněte si K	558 K	604 chcete dostávat K	604 chcete zasílat K	604 chceš dostávat K	604 chcete posílat K	604 chcete odebírat K
upphovsrätt	4655 skyddat enligt lagen om K
upphovsrättslagen	4655 skyddat enligt K
uprednostňované	4462 K zdroje
uprednostňovaný	4462 K zdroj
uprednostňovaných	4462 K zdrojov
upřednostňované	581 K zdroje
upřednostňovaný	581 K zdroj
upřednostňovaných	581 K zdrojů
upřesnění	100 K:
uredništva	4523 brez dovoljenja K	4523 brez soglasja K
uredništvo	4537 v naše K	4606 naše K
uredništvu	40 našemu K	4530 pišite K
urmărește	4031 K-ne pe	4031 K-ne și pe	4032 K știrile	4144 K-ne
urmăriți	4031 K-ne pe	4144 K-ne
ursprünglichen	100 K version	100 K fassung
ustawień	3709 K cookies	3709 K plików cookie
utilização	3871 K de cookies
utilizează	4034 K cookie
utilizăm	4034 K cookie
utánközlés	2516 K	2539 K
utánközlése	2539 K
utánközölhető	46 K
uutislähteeksesi	1947 ensisijaiseksi K
uutislähteeksi	1947 ensisijaiseksi K
uzależniać	89 hazard może K
uznał	3831 K
uznała	3831 K
uzsvēra	3332 K
użyciu	3754 przy K ai
użytkowników	3741 opiniami K
używamy	3712 K plików cookie
užsisakykite	3199 K prenumeratą
""", 'v': """
valorização	101 centro de K da vida
vašeho	510 do K e-mailu
vedieť	39 dajte nám K	68 dajte nám K	4427 dajte nám K
velük	52 tarts K
velünk	68 oszd meg K
venerdì	18 ogni K
verhängte	1035 K
versión	3 K en audio	100 primera K de este
verständlichkeit	100 der K gekürzt
verstärkung	899 suchen K
versão	3 K em áudio
vervielfältigung	869 K nur mit
verziójában	100 korábbi K
veröffentlicht	23 wird nicht K	46 K werden	852 deine e-mail-adresse wird nicht K	852 ihre e-mail-adresse wird nicht K
veröffentlichung	931 seit der K geändert	931 seit K geändert
već	4325 kad ste K tu	4409 K od
videá	41 fotky a K
videóidat	41 K
videóit	41 K
videóját	2508 küldje el K
videókat	41 fotókat és K	41 képeket és K
viditelný	61 e-mail nebude K
vidéo	10 cette K
vidéos	41 vos K	41 photos et K
viestiä	39 laita K	39 laita meille K	68 laita K	68 laita meille K
virheensä	1960 korjaa K
virtuálneho	64 K asistenta
virtuálny	64 K asistent
virtuální	64 K asistent
virtuālais	64 K asistents
vizibilă	61 email nu va fi K
viên	5162 là biên tập K	5165 là biên tập K của	5183 dành cho hội K
viết	5241 hãy K thư	5242 bài K này	5244 ông K	5244 bà K
você	19 sem K	4015 sem K
vollständigen	807 K artikel lesen
volontär	883 ist K
volontärin	883 ist K
voltál	43 ott K	2508 te is ott K
vpišite	78 K svoj e-naslov
vprašalnik	4540 K
vyhradené	4421 všetky práva K	4421 autorské práva sú K
vykřikl	644 K
vykřikla	644 K
vypočuť	4437 si môžete K
vysvetľuje	4512 K
vysvětlil	644 K
vysvětlila	644 K
vysvětloval	644 K
vysvětlovala	644 K
vysvětluje	644 K
vytvořila	568 K ai
vyzýval	644 K
vyzývala	644 K
vyzývali	644 K
vyzývá	644 K
vyžadované	22 K informace	22 K polia
válaszolt	100 nem K
válaszolta	2616 K
válaszolták	2616 K
változatában	100 korábbi K	100 eredeti K
vás	566 bez K by	642 bez K by	4448 bez K by	4510 bez K by
väitis	1791 K
väitti	2043 K
väittää	2043 K
välise	1741 K sisu
våre	3676 meld deg på K
vårt	3543 meld deg på K	3676 meld deg på K
vær	52 K med
védekezett	2616 K
véli	2616 K
vídeo	10 este K	41 seu K
vídeos	41 tus K	41 fotos y K	41 seus K	41 fotos e K	41 fotos i K
vďaka	4510 K vám
vēlamo	3279 K avotu
vēstkopai	3290 K
vēstulei	3290 ziņu K
vědět	39 dejte nám K	68 dejte nám K	545 dejte nám K	641 dejte nám K
všetkým	4455 k K textom
""", 'w': """
wcześniejszej	100 K wersji
webbläsare	11 din K
webinár	4434 náš K
webinář	551 náš K
według	3831 K
weißt	882 K du mehr
wezwał	3831 K
wiadomościach	3763 google K
widziałaś	3716 K coś
widziałeś	3716 K coś
wołali	3831 K
wołał	3831 K
wołała	3831 K
wpłata	3752 każda K	3828 twoja K
wpłatom	3829 dzięki K
wpłać	3828 K
wspierającym	3828 zostań K
współpracy	3749 we K z partnerem
wyjaśnia	3831 K
wypisać	3691 K się w każdej chwili
wyrażam	3692 K zgodę na
wysyłamy	58 K ci	58 K wam
wyślemy	58 K ci
wyślij	50 K go	3732 K nam	3732 K je do nas
wzywał	3831 K
wzywała	3831 K
wöchentlichen	820 K newsletter
właściciela	3829 nie mamy K
""", 'y': """
yazdiğimiz	4904 daha önce K haber
yazmişti	4976 diye K
yhteistyössä	1969 K mainostajan
yönetmenidir	4866 genel yayin K
""", 'z': """
zaakceptować	3734 K pliki cookie
zaapelował	3831 K
zaapelowała	3831 K
zachęcali	3831 K
zachęcano	3831 K
zachęcał	3831 K
zachęcała	3831 K
zadaním	4441 K e-mailu
zadržana	4320 sva prava K
zadržava	30 K pravo
zadržavamo	30 K pravo
zadáním	559 K e-mailu
zagłosuj	3757 K
zahvaljujući	19 K čitaocima	19 K čitateljima	4347 K vama	4408 K vama
zakázané	4421 šírenie je K
založte	641 K si účet
zamknutý	4414 článok je K
zamčený	505 článek je K
zapisując	3743 K się
zapowiedział	3831 K
zapowiedziała	3831 K
zapytał	3831 K
zapytała	3831 K
zastrzeżone	3727 wszelkie prawa K	3727 wszystkie prawa K
zawołał	3831 K
zawołała	3831 K
zašlete	545 K nám
zašlite	4427 K nám
zaželen	4563 K vir
zaželene	4563 K vire
zaželeni	4563 K vir
zbiórka	3832 K
zbývá	505 K vám # %
zdieľajte	26 K	50 K ho
zdjęcia	41 K i filmy	41 K lub filmy	41 K i wideo	41 swoje K	3716 masz K lub
zdjęcie	41 K lub film	3716 masz ciekawe K	3716 masz K lub film	3716 wyślij K lub
zespołu	3737 do naszego K
zewnętrzna	3734 treść K
zewnętrzne	10 treści K	3712 treści K	3734 treści K
zewnętrznej	10 treści K	3734 treści K
zewnętrznych	10 treści K
zgłoś	3732 K go nam	3828 K nam
ziņas	3301 mūsu K
změněna	100 jména byla K	100 jména jsou K
změněno	100 jméno bylo K
znać	39 daj nam K	68 daj nam K	3764 daj nam K	3828 daj nam K
zněl	644 K
zněla	644 K
znělo	644 K
zobrazení	548 K tohoto obsahu	548 K obsahu
zobrazením	523 K obsahu	523 K videa
zobrazený	61 e-mail nebude K
zostań	3828 K z nami
zpracováním	511 souhlasím se K	526 K osobních údajů
zprávy	544 google K
zprávách	544 google K
zpívali	644 K
zugänglich	916 frei K
zunächst	869 dieser artikel erschien K
zurück	947 geben sie uns etwas K
zverejnená	23 nebude K
zveřejněna	23 nebude K
získavajte	4463 K
získávejte	582 K
zł	3746 za # K	3746 od # K	3830 od # K
złotówka	3752 każda K	3829 każda K
""", 'á': """
állt	2616 ez K
állítja	2616 K
átvehető	46 K
""", 'ä': """
ägare	4675 inga rika K
ähnliches	882 K erlebt
ändå	4610 nu när du K är här
äpp	1746 K
äppi	1746 K
äußern	100 wollte sich nicht K
""", 'å': """
åndsverkloven	3576 beskyttet av K
året	794 om K
återges	4655 får inte K
återpublicera	46 K
återpubliceras	46 K
""", 'ç': """
çalişmak	4870 bizimle K
çalişmalarimiz	4974 K
çağrisinda	4976 K bulundu
çerezler	4843 K kullan
çerezlere	4868 K
çerezleri	4843 K kullan	4868 K	4905 K kabul
çözün	4894 K
""", 'é': """
échanos	1719 K una mano	1719 K un cable
écris	39 K-nous	68 K-nous
écrit	2124 K pour	2252 a K
écrivain	2124 est K
écrivez	39 K-nous	39 K à notre	68 K-nous	68 K à notre	2249 K-nous
éditorialiste	2202 est K
électronique	2069 dans votre boîte aux lettres K
énekelték	2616 K
équipe	2250 notre K
értesítéseket	15 K	2533 K	2581 szeretne K
értesítést	2581 szeretne K	2581 szeretnél K	2581 kér K	2581 kérsz K	2581 kérek K
értesüljön	2533 K elsőként
értesülni	2581 szeretne K a	2581 szeretnél K a	2581 szeretne azonnal K
étoile	61 champs avec une K
évente	2615 K
""", 'í': """
ígérte	2616 K
ígérték	2616 K
írta	2616 K
író	2525 K
""", 'î': """
îmbia	4147 K
îndemna	4147 K
îndemnat	4147 a K
îndemnau	4147 K
întrebat	4147 a K
întrebau	4147 K
""", 'õ': """
õpetas	1791 K
""", 'ö': """
öffnen	822 app K
önemli	4905 günün en K
önerdi	4976 K
öngyilkosság	0 K
önskad	4659 K källa
önökkel	2488 csak K
""", 'ø': """
økonom	694 er K
""", 'ú': """
újraközlése	2539 K
újraközölhető	46 K
újraközölni	46 K
újságírás	2614 független K	2614 a jó K
újságírásunk	2614 K
újságíró	2525 K	2598 K
újságíróink	2614 K
újságíróinkkal	2557 K
újságíróinknak	40 K
újságírója	2527 K	2598 K
újságíróként	2598 K
última	1559 siga la K hora	1559 sigue la K hora
únete	52 K
""", 'ü': """
übernommen	46 K werden	870 K von	956 von der agentur K	956 deutschen presse-agentur K
übersicht	876 K	940 diese K wurde
ücretsiz	16 K haber	16 K makale	4892 K üye olun
ügyfelünk	2557 K
ühendust	39 võta meiega K	68 võta meiega K	1788 võta K
ünü	4971 #'K
ütles	1791 K
ütlesid	1791 K
üyeliği	4883 bülten K
üzente	2616 K
üzenték	2616 K
üçüncü	4868 K taraf
""", 'č': """
častite	55 K me kavom
čitajte	4358 K nas
čitalaca	44 pisma K	4347 uz podršku K	4365 K	4408 uz podršku K
čitanja	1 vreme K	1 vrijeme K
čitanje	1 K
čitaoci	37 naši K	4365 K	4408 naši K
čitatelia	4465 K	4510 naši K
čitatelja	44 pisma K	4347 uz podršku K	4365 K	4408 naših K	4408 uz podršku K
čitatelji	37 naši K	4365 K	4408 naši K
čitateljima	4365 K
čitateľom	19 vďaka K	4465 K
čitateľov	37 našich K	4448 vďaka podpore K	4465 K	4510 našich K	4510 vďaka podpore K
članak	21 cijeli K	4325 svidio vam se K	4343 cijeli K	4343 ceo K	4408 ovaj K
člancima	4354 svim K
članek	4527 vam je bil K všeč	4606 ta K
člankov	4555 do vseh K
členem	81 staňte se K	641 staňte se K
členom	4509 staňte sa K
článek	21 celý K	498 líbil se vám K	505 celý K za	561 celý K	642 tento K	642 líbil se vám K
článkom	4443 všetkým K	4455 k všetkým K	4455 ku všetkým K
článku	21 celého K	615 do konce K
články	642 naše K
článků	561 limit K
článkům	561 všem K	573 ke všem K
článok	21 celý K	4423 páčil sa vám K	4443 celý K	4510 tento K
čtenáři	584 K	642 naši K
čtenářů	37 našich K	44 listy K	501 z darů K	501 díky darům K	501 díky podpoře K	566 díky podpoře K	584 K	642 našich K	642 na podpoře K	642 díky podpoře K
čtenářům	19 díky K	37 našim K	584 K
čtení	1 doba K
čtěte	577 K nás
číst	642 K dál bez
čítajte	4459 K nás	4509 K ďalej za
čítania	1 čas K
""", 'ď': """
ďakujeme	4509 K, že nás čítate
""", 'đ': """
đây	5241 bấm vào K
đóng	5241 K góp của bạn	5241 hãy K góp
đăng	46 K lại	5178 cảm ơn bạn đã K ký	5178 bằng việc K ký, bạn	5241 K ký để đọc bài
đường	5160 K dây nóng của tòa soạn	5160 K dây nóng của báo	5241 vui lòng gọi K dây nóng
đọc	19 nhờ bạn K	44 thư bạn K	5183 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4511 K sumou
""", 'ř': """
řekl	644 K
řekla	644 K
říká	644 K
""", 'ś': """
śledztwa	3829 nasze K
śledztwo	3829 to K
śledź	3699 K nas na	3828 K nas
śpiewali	3831 K
świadkami	3716 byliście K	3716 byli państwo K
świadkiem	43 byłeś K	43 byłaś K	3716 byłeś K	3716 byłaś K	3716 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	4976 K etti
""", 'š': """
šaljemo	58 K vam	58 vam K
šaljite	4328 K nam
šaukė	3265 K
šiandien	3224 aukokite K
šodien	3292 ziedo K
""", 'ź': """
źródło	3727 K: pap
""", 'ż': """
żadnego	72 K spamu
żądał	3831 K
""", 'ž': """
žalio	4410 K se
želene	4563 K vire
želeni	4528 K vir
željene	4326 K izvore
željeni	4326 K izvor
žiadny	72 K spam
žurnalistai	3263 mūsų K
žurnalistams	40 mūsų K
žurnalistas	3214 K
žurnalistika	642 naše K	642 nezávislá K	3263 K kainuoja	3263 gera K	4510 nezávislá K
žurnalistiku	642 nezávislou K	4510 nezávislú K
žurnalistiky	642 nezávislé K
žurnalistė	3214 K
žurnāliste	3282 K
žurnālisti	3330 mūsu K
žurnālistiem	40 mūsu K
žurnālistika	3330 neatkarīga K	3330 K maksā	3330 laba K
žurnālistiku	3292 atbalsti neatkarīgu K	3330 neatkarīgu K
žurnālists	3282 K
žádal	644 K
žádala	644 K
žádali	644 K
žádný	72 K spam
""", 'ά': """
άδεια	48 K cc	1114 χωρίς K
άρθρα	1190 τα K μας
άρθρο	1190 αυτό το K
""", 'έ': """
έγγραφη	1114 χωρίς K άδεια
έγραφαν	1192 K
έγραφε	1192 K
έγραψε	1192 K
έλεγαν	1192 K
έλεγε	1192 K
έρευνά	1086 K μας
έρευνές	1190 οι K μας
""", 'ή': """
ήσασταν	43 K εκεί
""", 'α': """
αγαπημένες	1067 K σου πηγές	1067 K σας πηγές	1067 K πηγές
αγαπημένη	1067 K πηγή
ακολουθήστε	1047 K μας	1189 K μας
ακολουθείστε	1047 K μας
ακόμη	1103 K και # ευρώ
αλλάξει	100 τα ονόματα έχουν K
ανάγνωσης	1 χρόνος K
ανέφερε	1192 K
αναγνωστών	1117 K
αναγνώστες	19 χάρη στους K	1117 K	1190 οι K μας
αναδημοσίευση	46 K	1060 απαγορεύεται η K	1060 επιτρέπεται η K
αναδημοσιευθεί	46 K
αναδημοσιεύσετε	46 K
αναπαραγωγή	1061 K χωρίς
αναπληρωτής	1072 είναι K καθηγητής
αναπληρώτρια	1072 είναι K καθηγήτρια
ανεξάρτητη	1189 ενισχύστε την K
ανταποκρίτρια	1070 είναι K	1072 είναι K
ανταποκριτής	1070 είναι K	1072 είναι K
απάντησαν	1192 K
απάντησε	100 δεν K	1192 K ο	1192 K η
απάντησης	22 ακύρωση K
απαγορεύεται	1061 K η αντιγραφή	1061 K η αναπαραγωγή
αποδεχθείτε	1075 K τα cookies
αποδεχτείτε	1075 K τα cookies
απορρήτου	1064 πολιτική K
από	1094 K # €	1187 # K τα #	1187 # K #
απώλειας	89 κίνδυνος εθισμού και K	89 κίνδυνος εθισμού & K
αρθρογράφος	1070 είναι K	1072 είναι K
αρχισυντάκτης	1070 είναι K
αρχισυντάκτρια	1070 είναι K
αυτούς	52 γίνετε ένας από K
αφήστε	78 K το email σας
αφεντικά	1148 χωρίς K
""", 'β': """
βιβλιοπωλείο	1084 ηλεκτρονικό μας K
βοήθειας	101 γραμμή K	1100 γραμμή K κεθεα
βοηθήστε	1189 K μας
βοηθειας	1100 γραμμη K κεθεα
βοηθούν	1190 μας K
βρείτε	1047 K μας στο
""", 'γ': """
γίνε	52 K κι εσύ
γίνετε	52 K μέρος	81 K μέλος	81 K μέλη	1189 K μέλος	1189 K κι εσείς
γνώσεις	1089 τις K σας
γράψε	39 K μας	68 K μας
γράψτε	39 K μας	68 K μας	78 K το email σας	1069 K μας	1189 K μας
γραπτή	1114 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1192 K
δήλωσε	1192 K ο	1192 K η	1192 K στην
δημοσιεύεται	23 δεν K
δημοσιογράφοι	1190 οι K μας
δημοσιογράφος	1070 είναι K	1070 , K	1070 - K	1072 είναι K στ	1072 είναι K του	1072 είναι K της
δημοσιογράφους	40 τους K μας
δημοσιογραφία	1190 η K μας	1190 ανεξάρτητη K	1190 η ανεξάρτητη K
δημοσκόπησή	1086 K μας
δημοσκόπηση	1086 στη K
διαβάσετε	1042 για να K ολόκληρο
διαβεβαίωσε	1192 K
διαμαρτυρήθηκε	1192 K
διαφήμιση	12 τη K	1097 μετά τη K
διαφημίσεις	71 χωρίς K	1190 χωρίς K
διαφημίσεων	1142 αποκλεισμού K
διαφωνείτε	44 K
διδάκτωρ	1072 είναι K
διεύθυνση	1045 τη K email	1045 η K email	1093 K email	1093 K e-mail
δικαιώματος	1060 με επιφύλαξη παντός K
διοργανωτές	1192 καλούν οι K
διορθώθηκε	100 το άρθρο K
διόρθωση	100 K:
δουλειά	1190 η K μας
δωρεά	1103 κάντε μια K	1189 η K σας	1189 κάντε μια K	1193 K
δωρεάν	16 K άρθρα	1094 K άρθρα
δωρεές	1193 K
""", 'ε': """
είμαστε	1190 K μια μικρή
είπαν	1192 K
είπε	1192 K
εβδομάδα	18 κάθε K	1191 την K
εγγραφή	1093 με την K σας
εγγραφείτε	1043 K για να	1094 K δωρεάν	1189 K δωρεάν	1189 K τώρα	1189 συνδεθείτε ή K
ειδοποιήσεις	15 K
εικονικό	64 K βοηθό
εικονικός	64 K βοηθός
εισερχόμενά	1044 στα K σας
εκδήλωσή	1084 K μας
εκδοχή	100 αρχική K
εκφράζουν	1082 τα σχόλια K	1091 τα σχόλια K	1091 σχόλια δεν K
εμφανίζεται	61 email δεν K
εμφανιστεί	61 email δεν θα K
ενεργοποιήστε	1048 K τις ειδοποιήσεις	1050 K τη javascript
ενημερωτικά	1045 K δελτία
ενημερωτικό	79 το K δελτίο	1045 K δελτίο
ενημερώθηκε	100 το άρθρο K
ενημερώστε	1069 K μας
ενισχύστε	1103 K	1189 K μας
ενοχλήσει	100 ενδέχεται να K
ενσωματωμένο	1075 K περιεχόμενο
εξήγησε	1192 K
επανέλαβε	1192 K
επαναλάμβανε	1192 K
επιβεβαιώστε	1093 K την εγγραφή
επικοινωνήστε	39 K μαζί μας	68 K μαζί μας	1069 K μαζί μας	1069 K με τον συντάκτη	1069 K με τη συντάκτριά	1069 K με τη συντάκτρια	1069 K με τη σύνταξη
επικοινώνησε	39 K μαζί μας	68 K μαζί μας
επισήμανε	1192 K
επιστήμονας	1072 είναι πολιτικός K
επιστολή	44 την K σας
ερευνήτρια	1072 είναι K
ερευνητής	1072 είναι K
ερωτηματολόγιο	1090 το K
εσάς	1103 χάρη σε K	1190 χάρη σε K
εσείς	52 ελάτε κι K
ευρώ	1094 με # K
ευχαριστούμε	1093 K για την εγγραφή	1189 K που μας
εφαρμογή	85 στην K μας
""", 'ζ': """
ζήτησαν	1192 K
ζήτησε	1192 K ο	1192 K η	1192 K στο	1192 K από
ζητούσαν	1192 K
ζητούσε	1192 K
""", 'η': """
ηλεκτρονικό	1084 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1148 χωρίς K
ισχυρίζεται	1192 K
ισχυρίστηκε	1192 K
""", 'κ': """
κάλεσε	1192 K ο	1192 K η
κάνε	63 K μου tag
κάνοντας	1093 K κλικ
κάντε	63 K μου tag	63 K tag
κέρασέ	55 K με έναν καφέ
κίνδυνος	1100 K εθισμού
καθηγήτρια	1072 είναι K
καθηγητής	1072 είναι K
καλούσαν	1192 K
καλούσε	1192 K
κανάλι	1190 το K μας
κατάστημά	1084 στο K μας
κατήγγειλε	1192 K
καταγγέλλει	1192 K
καταγγελία	1069 κάντε μας την K
κατεβάστε	1048 K την εφαρμογή
κεράστε	55 K με έναν καφέ
κινδυνος	1100 K εθισμου
κοινοποιήθηκε	1172 η δημοσίευση K από
κουίζ	1086 το K	1086 στο K	1086 το K μας
κυκλοφορεί	1084 K το νέο τεύχος
κυριότερες	1093 τις K ειδήσεις
""", 'λ': """
λάβετε	1115 K
λέει	1192 K
λαμβάνεις	1112 θέλεις να K
λαμβάνετε	1112 θέλετε να K	1115 K
""", 'μ': """
μήνα	1191 τον K	1191 το K	1191 ανά K	1191 κάθε K
μήνυμα	39 στείλε K	68 στείλε K
με	1094 K # €
μεγαλομετόχους	1148 χωρίς K
μετόχους	1148 χωρίς K
μοιράστηκε	1172 μια δημοσίευση που K	1172 ένα βίντεο που K
μοιραστείτε	26 K	50 K το	68 K την εμπειρία	68 K την ιστορία	68 K μαζί μας
""", 'ν': """
νοημοσύνη	1105 με τεχνητή K	1105 από τεχνητή K
νοημοσύνης	1105 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1042 K
""", 'ο': """
οικονομολόγος	1072 είναι K
ολόκληρο	21 K το άρθρο	1094 K το άρθρο
ομάδα	1084 στην K μας	1189 ελάτε στην K	1190 η K μας
""", 'π': """
παράκληση	1066 έχουμε μια μικρή K	1066 μια μικρή K
παραδέχεται	1192 K
παραδέχθηκε	1192 K
παραδέχτηκε	1192 K
παρακάλεσε	1192 K
παρακαλούσαν	1192 K
παρακαλούσε	1192 K
πατώντας	1093 K
πείτε	39 K μας	68 K μας
περιέχει	100 K σκηνές
περιήγησης	11 το πρόγραμμα K
περιγραφές	100 περιέχει K
περιεχομένου	10 αυτού του K	1075 εξωτερικού K
περιεχόμενο	10 αυτό το K	1075 αυτό το K	1075 το K αυτό	1075 εξωτερικό K
πολιτική	1064 K cookies
πρέπει	1075 δείτε το βίντεο K
προέτρεπαν	1192 K
προέτρεπε	1192 K
προέτρεψε	1192 K
προειδοποίησε	1192 K
προειδοποιεί	1192 K
προηγούμενη	100 K εκδοχή	100 K έκδοση του
προσπάθειά	1189 ενισχύστε την K
προσωπικών	1064 K δεδομένων
προτεινόμενη	1067 K πηγή
προτιμώμενες	1067 K πηγές	1164 K πηγές
προτιμώμενη	1067 K πηγή	1164 K πηγή
προωθήστε	50 K
πρωί	18 κάθε K
πρόσβαση	1110 K σε όλα
πρόσθεσαν	1192 K
πρόσθεσε	1192 K ο	1192 K η
πρώτο	1094 τον K μήνα
πρώτος	1191 K μήνας
""", 'ρ': """
ρεπορτάζ	1190 το K μας	1190 αυτό το K
ρυθμιστής	1100 αρμόδιος K εεεπ
ρυθμιστης	1100 αρμοδιος K εεεπ
ρωτούσαν	1192 K
ρωτούσε	1192 K
ρώτησαν	1192 K
ρώτησε	1192 K ο	1192 K η
""", 'σ': """
σημαντικότερες	1093 τις K ειδήσεις
σημείωσε	1192 K ο	1192 K η
στέλνουμε	58 σας K	58 σου K
στήριξέ	1189 K μας
στήριξή	1103 χωρίς τη K	1189 η K σας	1189 τη K σας	1190 χωρίς τη K
στήριξη	1103 χάρη στη K	1190 χάρη στη K
στείλε	39 K μας	68 K μας	1069 K μας
στείλτε	39 K μας	39 K μήνυμα	50 K το	68 K μας	68 K μήνυμα	1069 K μας	1189 K μας
στηρίξτε	1103 K	1189 K μας	1189 K την	1189 K το	1189 K τη
συγγραφέας	1072 είναι K
συγκατάθεση	1075 K για cookies
συκοφαντικά	1081 K σχόλια
συμβουλεύει	1192 K
συμβούλευε	1192 K
συμβούλευσε	1192 K
συμβούλεψε	1192 K
συμπληρώστε	78 K το email σας
συμφωνείτε	44 K
συνέδριο	1084 K μας
συνέδριό	1084 K μας
συνέστησε	1192 K
συνδεθείτε	25 K	1043 K για να
συνδρομή	1094 με K	1094 K από	1116 με K	1193 K
συνδρομητές	51 οι K μπορούν	81 γίνετε K	1042 διαθέσιμο μόνο σε K	1042 διαθέσιμο σε K	1065 μόνο για K	1065 μόνο σε K	1189 γραφτείτε K	1190 οι K μας	1193 K
συνδρομητής	51 ως K	81 γίνετε K	1042 είστε ήδη K	1189 γίνετε K
συνεργασία	1097 σε K με χορηγό	1097 σε K με τον χορηγό
συνεργατών	75 συνδέσμους K	1097 συνδέσμους K
συνεχίζεται	1097 K παρακάτω
συνεχίσετε	1042 για να K την ανάγνωση	1042 να K την ανάγνωση
συνεχίσουμε	1190 να K
συνεχίστε	1042 K την ανάγνωση
συνιστούσε	1192 K
συντάκτης	1070 είναι K
συντάκτρια	1070 είναι K
σχολιάσετε	7 K
σχόλια	86 στα K	1091 στα K
σύμφωνα	1192 K
σύνταξή	40 τη K μας
σύνταξης	100 σημείωση της K
""", 'τ': """
τελευταίο	1111 K δωρεάν άρθρο
τραγουδούσαν	1192 K
τόνιζε	1192 K
τόνισε	1192 K
""", 'υ': """
υβριστικά	1081 K σχόλια
υβριστικό	1081 σχόλια με K
υπευθυνα	1100 παιξε K
υπεύθυνα	84 παίξτε K	84 παίζετε K	1100 παίξε K	1100 παίζουμε K
υπογράμμισε	1192 K
υποσχέθηκε	1192 K
υποχρεωτικά	22 K πεδία
""", 'φ': """
φτάσατε	1066 αφού K ως εδώ
φωνάζει	1192 K
φωτογραφίες	41 K και βίντεο	41 τις K σας	41 K ή βίντεο
φύγετε	1066 πριν K
φώναζαν	1192 K
φώναζε	1192 K
φώναξαν	1192 K
φώναξε	1192 K
""", 'χ': """
χάνετε	1112 μη K
χρήσης	1064 όροι K	1093 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1189 K τη βοήθειά σας
χρησιμοποιεί	1051 K cookies
χρησιμοποιούμε	1050 K cookies
χρόνο	1191 τον K
χωρίς	72 K spam
""", 'ψ': """
ψηφίστε	1108 K
ψηφιακό	64 K μας βοηθό
ψηφιακός	64 K βοηθός
ψηφοφορία	1086 στην K
""", 'а': """
абонамент	250 вече имате K	281 с K	281 K за	301 с K	345 K
абонамента	279 с K си	279 благодарим за K
абонат	51 като K	248 вече сте K
абонати	260 само за K	345 K
абонатите	51 K могат
абонирайте	81 K се	248 K се, за да	251 K се за бюлетина	341 K се
абонирането	279 с K
автора	4184 мнение K	4184 точка зрения K	5004 думка K	5004 точка зору K
авторизованные	4217 только K
авторизованным	4217 K пользователям
авторизовані	5037 лише K
авторизуйтесь	25 K
авторкою	5023 зв'язатися з K
авторов	4184 мнение K	4184 мнения K	4184 точки зрения K
автором	5023 зв'язатися з K
автору	55 на каву K	4205 пишите K
авторів	5004 думки K	5004 думка K	5004 погляди K
адрес	22 имейл K няма	279 имейл K
адреса	279 имейл K
адресою	5058 пишіть за K
адресу	4237 пишите по K
азартних	89 участь в K іграх	4993 участь в K іграх може	4993 участь у K іграх може
азартных	89 участие в K играх может вызвать
анкета	275 нашата K	275 кратка K
анкетата	276 K
анкету	4216 K	5036 K
анонимно	4205 K
афилиейт	284 K линкове
""", 'б': """
бажаних	5020 K джерел
безкоштовна	5056 остання K стаття
безкоштовний	5032 наш K вебінар	5040 K акаунт	5056 останній K матеріал
безкоштовних	5040 ліміт K	5040 K статей
безкоштовні	16 K статті	5040 K статті
безлимитный	4158 K доступ
безплатен	272 нашия K уебинар
безплатна	295 последна K статия
безплатни	16 K статии	281 K статии
безплатно	281 K, за
бесплатная	4235 последняя K статья
бесплатную	101 K линию
бесплатные	16 K статьи	4220 K статьи
бесплатный	4211 наш K вебинар	4220 K аккаунт	4235 последний K материал
бесплатных	16 K статей	4220 лимит K	4220 K статей
бисквитки	269 K	299 K
бисквитките	269 K	299 K
благав	5126 K
благала	5126 K
благали	5126 K
благодарение	19 K на читателите	287 K на вас	287 K на вашата	342 K на вас
благодарим	279 K ви, че се
благодаря	4226 K донатам	4304 K вам	4304 K вашей
блокировщик	4181 отключите K	4181 K рекламы
блокувальник	5001 K реклами
больше	4185 знаете K
бот	40 наш K
браузер	11 ваш K	4198 ваш K	5015 ваш K
браузър	11 вашият K
букмекерская	4173 K контора. #	4173 реклама. K
бюлетин	79 нашия K	251 нашия K	280 K	342 нашия K	345 K
бюлетина	79 за K	251 K ни	251 запишете се за K	280 K
бюлетини	280 K
бяхте	43 K ли там
більше	5005 знаєте K
""", 'в': """
вайбері	5021 K
вайбър	17 K	264 K
ватсапе	4203 K
вашата	252 на K поща
ваших	4300 # из K #
введите	78 K адрес
вебинар	4211 наш K
вебінар	5032 наш K
взывал	4306 K
видео	10 это K	41 фото и K
виділіть	5019 K
визнав	5126 K
визнала	5126 K
визнає	5126 K
викала	344 K
викаха	344 K
викаше	344 K
викна	344 K
використання	5015 K cookie	5046 будь-яке K матеріалів	5046 K матеріалів сайту
використанні	5013 при K матеріалів
використовує	5002 K cookie
використовуємо	5001 K cookie
вимагав	5126 K
вимагала	5126 K
вимагали	5126 K
виправлення	100 K:
випуск	5034 K
виртуален	64 K асистент
виртуалният	64 K ни асистент
виртуальный	64 K помощник	64 K ассистент
вирішив	5126 K
вк	4203 K
вкажіть	78 K свою пошту
включете	52 K се
вконтакте	4203 K
влезте	25 K
вміст	10 цей K
внескам	5047 завдяки K	5124 завдяки K
внесок	5123 ваш K
войдите	25 K	4159 K, чтобы
вотсапе	4203 K
вотсапі	5021 K
впн	65 без K
всеки	287 K лев
встановіть	4988 K додаток
въведете	78 K имейла си
възпроизвеждането	286 K
выделите	4186 K ее	4186 K текст
выпуск	4214 K
відео	41 фото та K	41 фото й K	41 фото і K
відмовилися	100 K від коментарів
відповів	100 не K на	5126 K
відповідав	5126 K
відповідально	84 грайте K
відповідальності	31 не несе K
відповідальної	4993 дотримуйтеся правил (принципів) K	4993 дотримуйтесь правил (принципів) K	4993 принципів K гри	4993 правил K гри
відповідь	22 скасувати K
відповіла	5126 K
відповіли	100 не K на
відправити	22 K коментар
віртуальний	64 K помічник	64 K асистент
""", 'г': """
героев	100 имена K
героїв	100 імена K
гласеше	344 K
гласил	4306 K
гласила	4306 K
гласит	4306 K
гласувайте	292 K
гледайте	297 K ни
говорил	4306 K
говорила	4306 K
говорили	4306 K
говорит	4306 K
год	4305 в K
годишно	343 K
голосуйте	4231 K	5052 K
гривень	5125 # K
грн	5125 # K
група	298 viber K
гукав	5126 K
гукали	5126 K
гукнув	5126 K
гукнула	5126 K
гіперпосилання	5013 K обов
""", 'д': """
дальше	4158 чтобы читать K
дарение	341 вашето K	343 с K	345 K
дарения	345 K
дарете	287 K	341 K ни
джерела	5020 обрані K	5020 бажані K
джерелом	5020 основним K	5020 бажаним K
дзен	4203 K
дзене	4203 K
дзеркала	65 K
дзеркало	65 K
дзеркалом	65 K
добави	344 K
добавил	344 K	4306 K
добавила	344 K	4306 K
добавьте	4171 K нас в
добавя	344 K
доверието	101 телефон на K
доверия	101 телефон K
довіри	101 лінія K
додав	5126 K
додала	5126 K
додатку	85 у нашому K
додає	5126 K
дозволить	5123 ваша підтримка K
дозволяється	5046 матеріалів K лише
долучайтесь	52 K	5123 K до нас	5123 K до нашої	5123 K до нашого	5123 K до спільноти	5123 K до читачів
долучайтеся	52 K	5123 K до нас	5123 K до нашої	5123 K до нашого	5123 K до спільноти	5123 K до читачів
домашнего	0 K насилия
донат	4303 ваш K	5123 ваш K	5127 K
донатам	5047 завдяки K
донати	5127 K
донатом	5125 K
донаты	4307 K
доповнено	100 новину K
дополнен	100 текст K
дополнена	100 новость K
допомагає	5123 ваша підтримка K
допомога	0 потрібна K	5123 нам потрібна ваша K
допомогою	5049 за K ші
допоможе	5124 K нам
допоможуть	5047 K нам працювати	5124 K нам
допоможіть	91 K, скільки можете
допускается	4225 материалов K только
допълнена	100 статията е K
доступ	4220 полный K	5040 повний K
достъпен	248 K за абонати
достъпна	248 K за абонати
достъпно	248 K за абонати
дочитали	4149 вы K до конца	4978 ви K до кінця
дочитати	4984 щоб K
дочитать	4158 чтобы K	4220 K
дізнаватися	5067 хочете K про
""", 'е': """
евро	281 за # K
ежедневную	4163 K рассылку
ежемесячно	4305 K
ежемесячное	4303 оформите K
ежемесячный	4226 K донат
еженедельную	4163 K рассылку
електронна	252 вашата K поща
електронної	5039 адресу K пошти
електронну	5039 K адресу	5039 K пошту
епизод	274 K
епизода	274 K
есть	4185 вам K что
""", 'ж': """
жаловалась	4306 K
жаловался	4306 K
жалуются	4306 K
жодного	72 K спаму
журналист	267 е K	267 - K	267 , K	4206 - K	4206 , K	4286 K
журналисти	342 нашите K
журналистика	342 независимата K	342 независима K	342 нашата K	4304 независимая K
журналистике	4304 независимой K
журналистики	4304 независимой K
журналистику	4304 независимую K
журналистка	267 е K	267 , K	4206 - K	4206 , K	4286 K
журналисты	4304 наши K
журналіст	5027 - K	5027 , K	5106 K
журналістам	40 нашим K
журналісти	5124 наші K
журналістика	5124 незалежна K
журналістику	5124 незалежну K	5124 якісну K
журналістка	5027 - K	5027 , K	5106 K
журналісту	40 нашому K
""", 'з': """
з	5121 # K #
завантажити	4988 K застосунок
завантажте	4988 K додаток
завдяки	5047 існує K	5124 K вам	5124 K вашій
зависимост	89 хазартът създава K
задонатьте	4303 K	5123 K
задължителните	22 K полета
зазначив	5126 K
зазывал	4306 K
закликав	5126 K
закликала	5126 K
закликали	5126 K
закончились	4158 бесплатные статьи K
залишає	30 K за собою право
залишилося	4985 K #%	4985 K # %	5122 K прочитати
залиште	78 K свою адресу	78 K адресу	78 K пошту
заметили	4187 K ошибку
замолчим	4304 мы не K
запазени	258 всички права K
запевняв	5126 K
запевняла	5126 K
запевняє	5126 K
записи	59 новые K на почту
запитав	5126 K
запитала	5126 K
запитань	5036 на кілька K
запишете	251 K се за нашия
зарегистрированные	4217 только K
зарегистрированным	4158 доступен только K
зарегистрированы	4158 уже K
зарегистрируйтесь	4159 K, чтобы	4220 бесплатно K	4220 K бесплатно	4303 K бесплатно	4303 K, чтобы читать
зареєстровані	5037 лише K	5037 тільки K
зареєструйтесь	4985 K, щоб	5040 безкоштовно K	5040 K безкоштовно	5123 K безкоштовно	5123 K, щоб читати
зареєструйтеся	5040 K безкоштовно
застосунку	85 у нашому K	85 в нашому K	5017 нашому K
застосунок	4988 завантажте K	5017 наш K	5017 мобільний K	5123 завантажте K і	5123 завантажте K та
захищено	5013 усі права K
захищені	5013 усі права K	5013 всі права K
защищенной	4205 K формой
защищены	4196 все права K
защищённой	4205 K формой
заяви	344 K
заявив	5126 K
заявил	344 K	4306 K
заявила	344 K	4306 K	5126 K
заявили	4306 K	5126 K
заявиха	344 K
звёздочкой	61 поля со K
згодні	44 не K
здесь	4149 раз уж вы K
зеркала	65 K
зеркало	65 K
змінено	100 імена K	100 ім'я K
знайшли	5019 якщо ви K
знанията	275 K си
зобов	5126 K'язав
зовнішнього	5029 K вмісту	5029 K контенту
зовнішній	5029 K вміст	5029 K контент
зробіть	4982 K внесок	5123 K внесок у	5123 K внесок на
зірочкою	61 поля с K	61 поля із K
""", 'и': """
из	4300 # K #
избранное	4202 K
известията	15 K
извика	344 K
изкуствен	289 с помощта на K интелект	289 с K интелект	289 от K интелект
изменено	100 имя K
изменены	100 имена K	100 имена героев K
изпратете	39 K ни	50 K я	68 K ни	265 K ни	341 K ни
изпращайте	265 K ни	266 K на
изпращаме	58 ви K	58 K ви
изтеглете	341 K нашето
източник	263 основен K
източници	263 любими K
имейл	252 вашия K	279 вашия K	279 по K	279 на K
имейла	80 на K ви	252 на K си
имейлът	61 K ви няма да
иностранного	4196 выполняющим функции K агента
иностранным	4304 K агентом
инстаграм	264 K
искусственного	4228 с помощью K интеллекта
искусственным	4228 K интеллектом
использование	4198 K cookie	4208 K cookie	4225 любое K материалов	4225 K материалов сайта
использовании	4196 при K материалов	4225 полном или частичном K	4225 частичном K материалов
используем	4181 K cookie
использует	4182 K cookie
исправление	100 K:
источники	4202 избранные K	4202 любимые K
источников	4202 избранных K	4239 избранных K
источником	4202 основным K
исчерпали	4158 K лимит
""", 'к': """
каждое	18 K утро
каждый	4305 K месяц
каже	5126 K
каза	344 K
казав	5126 K
казал	344 K
казала	344 K	5126 K
казали	5126 K
казаха	344 K
казва	344 K
казвал	344 K
казвала	344 K
канал	298 viber K	4304 наш K	5124 наш K
канала	4304 нашего K
каналу	5124 нашого K
колумнист	4206 - K	4206 , K	4286 K
колумніст	5027 - K	5106 K
колумністка	5027 - K	5106 K
команде	4211 к нашей K
команди	5032 до нашої K
коментар	7 залишити K
коментарите	86 в K	277 K под
коментарях	86 у K	86 в K	5014 у K	5014 в K
коментатор	267 е K
коментиране	277 правила за K	277 правилата за K
коментирате	7 за да K	277 K
коментувати	7 K
комментариев	100 отказались от K	100 отказался от K
комментарии	7 оставлять K
комментарий	7 оставить K	4186 чтобы оставить K
комментария	22 для отправки K
комментариях	86 в K	4197 в K
комментировать	7 K
контент	10 этот K	10 цей K	4208 внешний K
контента	10 этого K	4208 внешнего K
контенту	10 цього K
конференцию	4211 нашу K
конференция	272 нашата K
конференцію	5032 нашу K
конфиденциальности	4180 настройкам K	4180 настройками K	4181 политикой K	4198 политика K
конфіденційності	5000 налаштуваннями K	5001 політикою K	5015 політика K
копирование	4225 K материалов сайта
кореспондент	267 е K	267 , K	5027 - K	5027 , K	5106 K
кореспондентка	5027 - K	5027 , K	5106 K
короткий	4216 K опрос
корреспондент	4206 - K	4206 , K	4286 K
корреспондентам	40 нашим K
корреспондентка	4286 K
корреспонденту	40 нашему K
крикнув	5126 K
крикнул	4306 K
крикнула	4306 K	5126 K
кричав	5126 K
кричал	4306 K
кричала	4306 K	5126 K
кричали	4306 K	5126 K
кричит	4306 K
""", 'л': """
лв	281 за # K
лев	281 за # K
лева	281 за # K	343 K
лекцию	4211 нашу K
лекцію	5032 нашу K
лиценз	48 K cc
лицензии	48 K cc
ліцензією	48 K cc
""", 'м': """
магазин	272 нашия онлайн K	272 нашия K
магазина	272 онлайн K ни	4211 нашего K
магазине	4211 в нашем K	4211 в нашем интернет-K
магазину	5032 нашого K
магазині	5032 у нашому K	5032 в нашому K	5032 нашому інтернет-K
материал	4186 обсудить K	4208 внешний K	4241 K создан	4304 этот K
материалам	4233 ко всем K
материалы	4304 наши K
матеріал	5124 цей K
матеріали	5124 наші K
матеріалу	100 першій версії K
матеріалів	5046 копіювання K сайту	5046 K посилання обов'язкове	5054 до всіх K	5054 до усіх K
мероприятие	4211 наше K
месенджері	5021 K
месец	343 на K	343 всеки K
месечно	343 K
мессенджере	4203 K
месте	43 вы были на K
месяц	4305 в K
мобільний	5017 K додаток
молба	262 имаме малка K	262 имаме K към вас
молел	344 K
молела	344 K
молеха	344 K
молеше	344 K
містить	100 K описи	100 K сцени
місці	43 ви були на K
місяць	5125 на K	5125 перший K
""", 'н': """
навчання	49 K ші
нагадав	5126 K
нагадала	5126 K
наголосив	5126 K
наголосила	5126 K
надпис	344 такъв K
надпись	4306 такая K
надсилайте	5023 K нам	5023 K її	5023 K їх нам	5026 K фото	5026 K відео	5026 K свої	5123 K нам
надсилаємо	58 ми K вам	58 ми K
надійних	5020 K джерел
надішлемо	58 ми K вам
надішліть	39 K нам	50 K його	50 K друзям	68 K нам	5023 K нам	5023 K їх нам	5026 K фото	5123 K нам
нажимая	4219 K кнопку	4219 K на кнопку	4219 K "
нажмите	4186 K ctrl
налаштування	5000 K cookie	5000 K cookies	5000 K файлів cookie	5000 через ваші K
налаштуваннями	5000 K cookie	5000 K cookies	5000 K файлів cookie
налаштуваннях	5000 K cookie
намерете	297 K ни
напис	5126 такий K
написа	344 K
написав	5126 K
написал	4306 K
написала	4306 K	5126 K
написано	4306 было K	5126 було K
напиши	39 K нам	68 K нам
напишите	39 K нам	39 K в наш	68 K нам	68 K в наш	4205 K нашему	4205 K нашей	4205 K автору	4205 K нам	4303 K нам
напишіть	39 K нам	68 K нам	5023 K нашому	5023 K нашій	5023 K автору	5023 K авторці	5023 K нам	5123 K нам
напомнил	4306 K
напомнила	4306 K
направете	341 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	344 K
настоява	344 K
настоявал	344 K
настроек	4180 из-за ваших K
настройками	4180 K cookie	4180 K cookies	4180 K файлов cookie
настройках	4180 K cookie
настройки	4180 K cookie	4180 K cookies	4180 K файлов cookie
натискайки	279 K
натискането	279 с K
натискаючи	5039 K кнопку	5039 K на
нашем	4186 в K чате
нашия	272 към K екип	272 в K екип	275 K куиз	275 K тест
небольшая	4149 K просьба
неделю	18 раз в K	18 каждую K	4305 в K
независимата	341 подкрепете K
независими	342 K медии
независимую	4153 поддержите K	4303 поддержите K
независимые	4304 K медиа
незалежні	5124 K медіа
нейросети	4228 с помощью K
несколько	4216 на K вопросов
никакого	72 K спама
новинами	4991 стежте за K
новини	264 google K	5021 google K
новину	5005 маєте K
новость	4185 есть K
нуждаем	341 K се от вашата
нужна	4226 K ваша
нюзлетър	280 K
""", 'о': """
обеща	344 K
обещал	344 K	4306 K
обещала	4306 K
обещали	4306 K
обновена	100 статията е K
обновлен	100 текст K	100 материал K
обновлён	100 текст K	100 материал K
обозреватель	4206 - K	4206 , K	4286 K
обозревательница	4286 K
обраних	5020 K джерел
обучения	49 K ии
объявил	4306 K
объявила	4306 K
объяснил	4306 K
объяснила	4306 K
объясняет	4306 K
объяснял	4306 K
объясняла	4306 K
обязал	4306 K
обязательна	4196 гиперссылка K	4225 материалов ссылка K	4225 ссылка на источник K
обязательные	22 K поля	4186 K поля
обясни	344 K
обяснил	344 K
обяснила	344 K
обяснява	344 K
обіцяв	5126 K
обіцяла	5126 K
обіцяли	5126 K
огледален	65 K сайт
оглядач	5027 - K	5027 , K	5106 K
оглядачка	5027 - K	5027 , K	5106 K
оголосив	5126 K
ограничений	4158 читайте без K
одноклассниках	4203 K
одному	5039 в K листі
оновлено	100 текст K	100 матеріал K	100 новину K
опечатку	4186 нашли K
описания	100 съдържа K	100 есть K	100 содержит K
описи	100 є K
опитування	5036 наше K	5036 коротке K
опитуванні	36 нашому K	5036 K читачів	5036 нашому K	5036 в K
оповещения	4250 хотите получать K
оприлюднюватиметься	23 не K	5007 ваша e-mail адреса не K
опрос	36 наш K	4216 наш K
опросе	36 нашем K	4216 нашем K	4216 в K
опубликован	23 не будет K	4186 ваш адрес email не будет K
организаторите	344 канят K
организаторы	4306 зовут K
організатори	5126 запрошують K
оставете	78 K имейла си
оставляем	30 K за собой право
оставляет	30 K за собой право
оставляя	4219 K заявку
оставьте	78 K свой адрес	78 K адрес	78 K почту	78 K свою почту	78 K e-mail
осталось	4159 K #%	4159 K # %
отбележете	63 K ме
ответил	100 не K на	4306 K
ответила	100 не K на	4306 K
ответили	100 не K на
ответственно	84 играйте K
ответственности	31 не несет K	31 не несёт K
отвечал	4306 K
отвечала	4306 K
отговори	100 не K на	344 K той	344 K тя
отговорил	344 K
отговорила	344 K
отговориха	344 K
отговорност	31 не носи K
отменить	22 K ответ	4305 K в любой момент
отметил	4306 K
отметила	4306 K
отметь	63 K меня
отметьте	63 K меня	63 K нас
отмечайте	63 K меня
отписаться	4163 K в любой момент
отправляем	58 мы K вам
отправьте	50 K	4205 K их нам	4303 K нам
отримувати	5057 хочете K
отримуйте	5061 K
очакваме	265 K вашите
очевидцем	4185 стали K	4185 вы стали K	5005 стали K
ошибку	4187 нашли K
оштрафовал	4306 K
оштрафовала	4306 K
оштрафував	5126 K
""", 'п': """
партнером	4223 совместно с K	5044 спільно з K
партнерски	75 K линкове
партнерские	38 K ссылки	75 K ссылки	4223 K ссылки
партнерским	75 K ссылкам
партнерські	75 K посилання	5044 K посилання
партнеры	4181 мы и наши K
партньорски	284 K линкове
партнёром	4223 совместно с K
партнёрские	38 K ссылки	75 K ссылки	4223 K ссылки
партнёрским	75 K ссылкам
патроном	4303 станьте K
пееха	344 K
пели	4306 K
первинній	100 K версії
первоначальной	100 K версии
первый	4305 K месяц	4305 рубль в K
переведите	4303 K нам
перевірте	5036 K себе	5039 K пошту
передплатник	51 як K	4984 уже K	4984 вже K
передплатникам	4984 доступний лише K	4984 доступна лише K	4984 доступно лише K
передплатники	51 K можуть	5055 лише K	5055 тільки K
передплатників	4984 тільки для K
передплатою	4984 доступна за K	4984 доступний за K	5040 за K	5062 з K
передплату	81 оформіть K	5040 K за	5123 оформіть K
передплатіть	81 K
передрук	46 K	5018 K
передруковувати	46 K
передруку	5018 у разі K
передрукувати	46 K
перепечатать	46 K
перепечатка	46 K	4201 K
перепечатке	4201 при K
перепечатывать	46 K
перешлите	50 K
перешліть	50 K
персональних	5016 K даних
персональных	4199 K данных
писав	5126 K
писал	4306 K
писала	4306 K	5126 K
писати	5124 нам K
писменото	286 без K съгласие
письме	4219 в одном K
письменного	4240 без K согласия
письмової	5060 без K згоди
питаха	344 K
питаше	344 K
пишете	39 K ни	68 K ни	265 K ни	266 K на	341 K ни
пишеше	344 K
пиши	39 K нам	39 K ни	68 K нам	68 K ни
пишите	39 K нам	39 K в бот	39 K в наш	39 K на почту	68 K нам	68 K в бот	68 K в наш	68 K на почту	4205 K нам	4237 K на	4303 K нам
пишіть	39 K нам	39 K у	68 K нам	68 K у	5023 K нам	5058 K на
платной	4158 в K версии
побачили	5068 K помилку
повний	21 K текст	5040 K текст
повтаря	344 K
повтаряше	344 K
повторював	5126 K
повторює	5126 K
повторяет	4306 K
повторял	4306 K
повторяла	4306 K
повідомив	5126 K
повідомила	5126 K
повідомили	5126 K
повідомлення	5067 хочете отримувати K	5067 бажаєте отримувати K
повідомте	39 K нам	68 K нам	5023 K нам	5023 K нас	5123 K нам
подайте	266 K сигнал
поддержать	4303 K нас	4303 K редакцию	4303 K нашу
поддерживайте	4303 K нас	4303 K нашу
поддержите	4153 K нашу	4153 K нас	4226 K	4303 K нас	4303 K нашу	4303 K редакцию	4303 K проект	4303 K автора	4303 K наш
поддержка	4154 ваша K	4303 ваша K поможет	4303 ваша K помогает	4303 ваша K позволит
поддержке	4223 при K партнёра	4223 при K партнера	4226 благодаря вашей K	4304 вашей K
поддержки	4304 без вашей K	4304 вашей K
поделитесь	26 K	50 K им	50 K ей	68 K своей историей	68 K с нами
поделиться	4185 хотите K
подканял	344 K
подканяха	344 K
подканяше	344 K
подкаст	35 наш K	35 нашия K	274 K	342 нашият K	4214 K	4304 наш K	5034 K	5124 наш K
подкаста	274 K	4214 K	4304 нашего K
подкасте	35 нашем K	4214 K
подкасти	35 наші K	274 K	5034 K
подкастов	4214 K
подкасту	5034 K
подкастът	274 K
подкасты	4214 K
подкасті	35 нашому K	5034 K
подкастів	5034 K
подкрепа	287 с вашата K	287 вашата K	341 вашата K	342 вашата K
подкрепата	284 с K на партньор
подкрепете	287 K	341 K ни	341 K нашата
подкрепяйте	341 K ни
подписаны	4158 уже K
подписка	4158 уже есть K	4307 K
подписке	4158 доступен только по K	4158 доступна по K	4158 доступен по K	4220 по K
подписки	4307 K
подпиской	4245 с K
подписку	81 оформите K	81 оформить K	4158 оформить K	4158 оформите K	4219 спасибо за K	4220 K за	4303 оформите K	4303 оформить K
подписчик	51 как K	4158 уже K	4158 вы уже K
подписчикам	4158 доступна только K	4158 доступно только K	4158 доступен только K	4234 только K
подписчики	51 K могут	4234 только K	4307 K
подписчиков	4158 только для K
подписчиком	4303 станьте K
подписывайтесь	4163 K на рассылку	4171 K на нас	4171 K на наш	4171 K на канал	4171 K на telegram	4303 K на
подписываясь	4219 K
подпишитесь	81 K	4153 K на регулярное	4163 K на рассылку	4171 K на наш	4171 K на канал	4303 K на
подчеркнул	4306 K
подчеркнула	4306 K
подчерта	344 K
поділитися	5005 хочете K
поділіться	26 K	50 K ним	68 K своєю історією	68 K з нами
подію	5032 нашу K
пожертвование	4153 оформите K	4154 сделайте K	4226 регулярное K	4226 ежемесячное K	4303 ваше K	4303 сделайте K	4303 оформите K	4307 K
пожертвования	4304 на K	4307 K
пожертвованиям	4226 благодаря K	4304 благодаря K
пожертвуйте	4303 K
позволяет	4303 ваша поддержка K
позначайте	63 K мене
позначте	63 K мене
позоваването	286 K на
поиска	344 K
поискал	344 K
показан	61 адрес не будет K	61 email не будет K
показана	61 почта не будет K	61 пошта не буде K	61 адреса не буде K
полностью	21 материал K	4158 чтобы прочитать K
полный	21 K текст	4220 K текст
получавайте	300 K
получавате	296 искате ли да K	296 искате да K
получайте	4244 K
получать	4236 хотите K	4250 хотите K новости	4250 хотите K push
помилку	5068 знайшли K
помогите	91 K, сколько можете	4303 K нам
помогнете	341 K ни
помогут	4304 K нам
поможет	4304 K нам
помоли	344 K
помолил	344 K
помолила	344 K
помощ	0 нужда от K
помощник	64 наш K	64 ии-K
помощь	0 нужна K	4303 нам нужна ваша K
помощью	4228 с K ии
помітили	5019 якщо ви K	5068 K помилку
помічник	64 наш K
понравилась	4304 K статья
понравился	4304 K материал	4304 K текст
пообещал	4306 K
пообещала	4306 K
пообіцяв	5126 K
пообіцяла	5126 K
попереджає	5126 K
попередив	5126 K
попередній	100 K версії
попита	344 K
поправка	100 K:
попросив	5126 K
попросил	4306 K
попросила	4306 K	5126 K
попросили	4306 K	5126 K
попросило	4306 K
порадив	5126 K
порадила	5126 K
посилання	5046 K на джерело обов'язкове
последвайте	341 K ни
последната	295 K ви безплатна статия	295 K безплатна статия
посоветовал	4306 K
посоветовала	4306 K
постановив	5126 K
постановил	4306 K
посъветва	344 K
посъветвал	344 K
посъветвали	344 K
потребовал	4306 K
потребовала	4306 K
почерпете	55 K ме
почерпи	55 K ме с кафе
почте	80 в K	80 на вашей K	4219 вашей K
почтовом	4219 вашем K ящике
почту	80 на K	4164 на вашу K	4164 вам на K	4219 вашу K
пошту	80 на K	80 на вашу K	4987 на вашу K
пошті	5039 вашій K
пощенска	252 вашата K кутия
пояснив	5126 K
пояснил	4306 K
пояснила	4306 K	5126 K
пояснював	5126 K
пояснювала	5126 K
пояснює	5126 K
поясняет	4306 K
правото	30 си запазва K
працювати	5047 допоможе нам K	5124 K далі
працюємо	5124 ми K
предишна	100 K версия на
предпочитаемые	4202 K источники
предпочитаемых	4202 K источников
предпочитан	263 K източник
предпочитани	263 K източници
предпочитаните	263 K източници	263 K си източници
предпочтительные	4202 K источники	4239 K источники
предпочтительный	4202 K источник
предпочтительных	4239 K источников
предупреди	344 K
предупредил	4306 K
предупреждава	344 K
предупреждает	4306 K
предыдущей	100 K версии текста
препечатването	286 K
препратете	50 K
препубликува	46 K
препубликуването	46 K
пригостіть	55 K мене кавою
призвал	4306 K
призвала	4306 K
призвали	4306 K
призна	344 K
признава	344 K
признавал	4306 K
признает	4306 K
признал	4306 K
признала	4306 K
признали	4304 нас K
призова	344 K
призовава	344 K
призовал	344 K
призоваха	344 K
призывал	4306 K
призывала	4306 K
призывали	4306 K
приложение	85 в нашето K	342 нашето K	4165 скачать K	4166 скачайте K	4166 установите K	4200 наше K	4200 мобильное K	4303 скачайте наше K	4303 скачайте K и
приложението	341 изтеглете K ни	341 изтеглете K на вестник
приложении	85 в нашем K	4165 открыть в K	4200 нашем K
приложения	4200 нашего K	4304 нашего K
прим	100 K. ред
примечание	100 K редакции
приоритетным	4202 K источником
присоединяйтесь	52 K	4303 K к нам	4303 K к нашему	4303 K к нашей	4303 K к нашим	4303 K к сообществу	4303 K к читателям	4303 K к тем
присъединете	52 K се	341 K се към нашия
присылаем	58 мы K вам	58 мы K
присылайте	4205 K нам	4205 K фото	4205 K видео	4205 K новости	4205 K свои	4205 K их нам	4303 K нам
пришлите	39 K нам	50 K друзьям	68 K нам	4205 K нам	4205 K фото	4205 K их нам	4303 K нам
пришлём	58 мы K вам
приєднуйтесь	52 K	5123 K до нас	5123 K до нашої	5123 K до нашого	5123 K до спільноти	5123 K до читачів
приєднуйтеся	52 K	5123 K до нас	5123 K до нашої	5123 K до нашого	5123 K до спільноти	5123 K до читачів
проверьте	4216 K себя	4219 K почту
проголосуйте	4231 K	5052 K
продовження	5044 реклама. K
продовжити	4984 щоб K читання	5047 допоможуть нам K
продовжувати	5124 K роботу
продолжаем	4304 мы K работать
продолжать	4226 помогут нам K	4304 K работу
продолжение	4223 реклама. K
продолжить	4158 чтобы K чтение	4226 помогут нам K	4226 поможет нам K	4304 K работу
продължава	284 K по-долу
продължете	249 K да четете
продължим	342 да K да работим
продължите	248 за да K да четете
произведен	4196 настоящий материал (информация) K	4241 материал K
произведён	4241 материал K
пройдите	4216 K тест
пройдіть	5036 K тест
променени	100 имената са K
пропускайте	296 не K
пропустите	4236 не K
пропустити	5057 не хочете K
пропустить	4236 не хотите K
пропустіть	5057 не K
просив	5126 K
просил	4306 K
просила	4306 K	5126 K
просили	4306 K	5126 K
просьба	4149 у нас к вам K	4149 у нас есть K
просять	5126 K
проучване	275 нашето K
прохання	4978 маємо до вас K	4978 невелике K
прочетете	249 за да K цялата
прочитать	4158 осталось K	4158 чтобы K статью
пріоритетне	5020 K джерело
пріоритетним	5020 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	46 K у себя
пълния	281 K текст
първия	343 за K месец
първоначалната	100 K версия
підписатися	4986 K на розсилку
підписка	5127 K
підписку	4984 оформіть K	5039 дякуємо за K	5123 оформіть K
підписники	5055 лише K	5127 K
підписників	4984 тільки для K
підписуйтесь	4990 K на нас	4990 K на наш	4990 K на канал	4990 K на telegram	5123 K на
підписуйтеся	4990 K на наш	4990 K на канал
підписуючись	5039 K
підпишіться	4986 K на розсилку	4990 K на наш	5123 K на
підтримайте	4981 K нашу	4981 K незалежну	4981 K нас	5047 K	5123 K нас	5123 K нашу	5123 K незалежну	5123 K редакцію	5123 K автора	5123 K роботу	5123 K наш
підтримати	5123 K нас	5123 K нашу
підтримка	4982 ваша K	5123 ваша K допоможе
підтримки	5044 за K партнера	5124 спільноти K	5124 вашої K
підтримуйте	5123 K нас	5123 K нашу
підтримці	5047 завдяки вашій K	5047 завдяки K читачів	5124 вашій K
піти	4978 перш ніж K
""", 'р': """
работа	342 нашата K	4304 наша K
работаем	4304 мы K
работать	4226 помогут нам K	4226 поможет нам K	4304 K дальше
работу	4304 нашу K
радив	5126 K
радила	5126 K
радили	5126 K
радить	5126 K
разкажете	39 K ни	68 K ни
разрешение	259 без K е забранено
разрешения	4240 без K редакции
разчитаме	287 K на вашата	342 K на
расскажите	39 K нам	68 K нам	68 K свою историю	4303 K нам
рассказал	4306 K
рассказала	4306 K
рассказать	4185 есть что K	4185 хотите K
рассказывать	4304 K правду
расследование	4304 наше K	4304 это K
расследования	4304 наши K
рассылка	4304 наша K	4307 K
рассылку	79 на K	79 нашу K	79 K	4163 нашу K	4163 K самых	4304 нашу K
регистрацията	279 с K си	279 благодарим за K
регистрируясь	4219 K
регулярний	5047 K внесок
редактор	267 е K	267 - K	267 , K	4206 - K	4206 , K	4286 K отдела	4286 K	5027 - K	5027 , K	5106 K
редакторка	5027 - K	5027 , K	5106 K
редакцией	40 нашей K	4205 связаться с K
редакции	100 поправка K	4184 мнение K	4184 позиция K	4184 мнением K	4240 без согласия K	4304 нашей K
редакцию	40 в нашу K	4205 напишите в K	4205 пишите в K
редакция	272 в нашата K	342 нашата K	4304 наша K
редакцията	39 свържете се с K	68 свържете се с K
редакцію	5023 напишіть у K	5023 пишіть у K
редакція	5124 наша K
редакцією	40 нашою K	5023 зв'язатися з K
редакції	44 письма до K	100 від K:	5004 думка K	5004 позиція K	5004 позицією K	5023 пишіть до K	5060 без згоди K	5060 без дозволу K	5124 нашої K
рекламата	12 K	284 след K
реклами	12 K	71 без K	71 немає K	342 без K	5044 після K	5044 на правах K	5124 без K
рекламой	12 K
рекламы	12 K	71 без K	71 нет K	4223 после K	4223 на правах K	4304 без K
репортер	40 на нашия K	267 е K	267 - K	267 , K	4206 - K	4206 , K	4286 K	5027 - K	5027 , K	5106 K
репортери	40 на нашите K	342 нашите K
репортерка	5027 - K	5027 , K	5106 K
репортёр	4206 - K	4206 , K	4286 K
решил	4306 K
реєструючись	5039 K
робота	5124 наша K
роботу	5124 нашу K
розкажіть	39 K нам	68 K нам
розповів	5126 K
розповідати	5124 K правду
розповіла	5126 K
розповісти	5005 маєте що K	5005 є що K	5005 хочете K
розсилка	5124 наша K	5127 K
розсилку	79 на K	79 нашу K	79 K	4986 нашу K	4986 щоденну K	5124 нашу K
розслідування	5124 наші K	5124 це K
рублей	4305 # K
рік	5125 на K
""", 'с': """
свидетелем	4185 стали K	4185 вы стали K
свободната	341 подкрепете K
свържете	39 K се с нас	68 K се с нас	265 K се с нашия	265 K се с нашата	265 K се с нас	265 K се с автора	341 K се с нас
свържи	39 K се с нас	68 K се с нас
свяжитесь	39 K с нами	4205 K с нами
связаться	4205 K с автором
свідком	5005 стали K
седмично	18 веднъж K
сигнализирайте	265 K ни
сказав	5126 K
сказал	4306 K
сказала	4306 K	5126 K
сказати	5005 маєте що K
скаржаться	5126 K
скаржився	5126 K
скаржилася	5126 K
скачайте	4165 K наше
скиньте	4303 K нам	4303 K донат
сколько	4303 скиньте K
скриньку	5039 вашу K
скриньці	5039 вашій K
следите	4171 K за нами
словам	4306 по K
словами	5126 за K
слушайте	297 K ни
слідкуйте	4990 K за нами
снимки	41 свои K	41 K и видео	41 вашите K	41 K или видео
советовал	4306 K
советовала	4306 K
советовали	4306 K
советует	4306 K
согласны	44 не K	44 K с автором
содержатся	100 K описания
содержимое	4208 внешнее K
содержит	100 K сцены
сообщение	4196 данное K (материал) создано	4241 K создано
сообщил	4306 K
сообщила	4306 K
сообщили	4306 K
сообщите	39 K нам	68 K нам	4205 K нам	4303 K нам
соучастником	4226 станьте K	4303 станьте K
спам	72 без K
спама	72 без K
спаму	72 без K
спецкор	4286 K
сповіщення	15 K	4988 увімкнути K	4988 увімкніть K	5067 хочете отримувати K	5067 хочете отримувати пуш-K	5067 бажаєте отримувати K	5067 хочеш отримувати K
споделете	26 K	50 K я	68 K с нас	68 K своята
сподобався	5124 K текст	5124 K матеріал
сподобалась	4978 якщо вам K стаття
спонсором	81 станьте K
според	344 K
спрашивает	4306 K
спросил	4306 K
спросила	4306 K
співали	5126 K
співучасником	5123 станьте K
спільнота	5124 наша K
спільноти	4982 стань частиною K	5047 частиною K	5124 нашої K
станете	81 K член	341 K абонат	341 K член
станьте	52 K одним из них	4303 K нашим	5123 K нашим
статей	5054 до всіх K	5054 до усіх K
статии	294 до всички K
статия	262 хареса ли ви тази K	281 цялата K	342 тази K
статията	281 % от K
стаття	5124 ця K
статья	4304 эта K
статьям	4233 ко всем K
стверджує	5126 K
стежте	4990 K за нами
стигнали	262 щом сте K дотук
стороннего	4208 K сервиса
сторонним	4208 K сервисом
стороннього	5029 K сервісу
стороннім	5029 K сервісом
суммой	4305 любой K
сумму	4305 любую K
сутрин	18 всяка K
существуем	4304 мы K
существует	4226 K благодаря
събитие	272 нашето K
съветва	344 K
съветваше	344 K
съвместно	284 K с партньор
съгласен	44 не си K
съгласие	286 без писмено K
съгласни	44 не сте K
съдържание	10 това K	269 външно K	269 това K
съдържанието	286 използването на K	286 използване на K
съобщи	344 K
съобщил	344 K
съобщиха	344 K
""", 'т': """
тагнете	63 K ме
твърдеше	344 K
твърди	344 K
текста	100 первой версии K	100 ранней версии K
тексте	100 ранее в K
текстове	294 до всички K
тексту	100 першій версії K
телеграм	17 K	264 K	4171 наш K-канал	4171 в нашем K	4203 K	4203 K-канал	4203 K-канале	4237 пишите в K	4304 наш K	4990 наш K-канал	5021 K	5021 K-канал	5021 K-каналі
телеграме	17 K	4203 K
телеграмі	5021 K
телефон	101 K довіри
тест	4216 наш K	5036 наш K
тиждень	18 раз на K	5125 на K
требовал	4306 K
требовала	4306 K
требовали	4306 K
тръгнете	262 преди да си K
""", 'у': """
уведомления	15 K	4166 включите K	4166 включить K	4166 разрешить K	4250 хотите получать K	4250 хотите получать пуш-K	4250 хочешь получать K
уверяет	4306 K
уверял	4306 K
уверяла	4306 K
увійдіть	25 K	4985 K, щоб
уговаривал	4306 K
уговаривала	4306 K
угостите	55 K меня кофе	55 K автора кофе
угостить	55 K меня кофе
уебинар	272 нашия K
узнавать	4250 хотите K о
уйдете	4149 прежде чем вы K
укажите	78 K свой e-mail	78 K почту
улюблених	5020 K джерел
улюблені	5020 K джерела
умовляв	5126 K
умоляваше	344 K
умолял	4306 K
умоляла	4306 K
умоляли	4306 K
утверждает	4306 K
уточнение	100 K:
уточнення	100 K:
уточнив	5126 K
уточнил	4306 K
уточнила	4306 K	5126 K
учасником	5123 станьте K
""", 'ф': """
фейсбук	17 K	264 K
фото	41 свои K	41 ваши K	41 свої K	41 ваші K
фотографии	41 K и видео
""", 'ц': """
цените	4304 K нашу
цитировании	4201 при K
цитування	5018 у разі K
цитуванні	5018 при K
""", 'ч': """
частиною	5123 станьте K
частковому	5046 повному або K
чашку	55 на K кофе
через	65 K vpn
четене	1 време за K
четете	297 K ни
читаете	4303 спасибо, что K
читай	4990 K нас
читайте	4171 K нас в	4990 K нас у	4990 K нас в
читання	1 час K	1 хв K
читателей	44 письма K	4216 опросе K	4226 благодаря поддержке K	4246 K	4304 наших K
читатели	37 наши K	37 нашите K	44 писма на K	302 K	342 нашите K	4149 дорогие K	4246 K	4304 наши K
читателите	302 K	342 с подкрепата на K	342 от K ни
читателям	19 благодаря K	37 нашим K	4246 K	4304 благодаря K
читати	4984 щоб K далі	5123 щоб K далі
читачам	19 завдяки K	5063 K
читачі	37 наші K	5063 K	5124 наші K
читачів	44 листи K	5063 K	5124 наших K
читаєте	5123 дякуємо, що K
чтение	1 на K
чтения	1 время K	1 мин K
""", 'щ': """
щомісяця	5125 K
щомісячний	5047 K внесок
щомісячно	5125 K
щоранку	18 K
щотижневу	4986 K розсилку
""", 'э': """
электронной	4219 адрес K почты
электронную	4219 K почту
""", 'я': """
яжіться	39 зв'K з нами	5023 зв'K з нами
язкові	22 обов'K поля	5007 обов'K поля
якщо	4978 K ви вже тут
""", 'і': """
із	5121 # K #
інтелектом	5049 штучним K
інтелекту	5049 за допомогою штучного K
інформацію	5005 маєте цікаву K
історію	5005 маєте K
""", 'א': """
אדבלוק	2345 K
אומר	2383 K
אומרת	2383 K
אותה	50 שלחו K	50 שתפו K
אותו	50 שלחו K
אותנו	63 תייגו K	68 שתפו K
אחרינו	2266 עקבו K	2380 עקבו K
איתנו	39 צרו K קשר	39 צרו קשר K	39 דברו K	68 צרו K קשר	68 צרו קשר K	68 דברו K
אליכם	58 נשלח K
אלינו	39 פנו K	68 פנו K
אלקטרוני	2263 דואר K
אמר	2383 K
אמרה	2383 K
אמרו	2383 K
אתכם	2309 רק K
""", 'ב': """
באפליקציה	85 K שלנו
בדוי	100 שם K
בדויים	100 שמות K
בוקר	18 מדי K
בחודש	2382 K
ביקש	2383 K
ביקשה	2383 K
במייל	2308 K שלכם
במצוקה	0 K
בסרטון	2294 לצפות K זה
בעוגיות	2272 שימוש K
בעיתונות	2309 לתמוך K
בעלי	2351 בלי K הון	2351 ללא K הון
בקובצי	2271 משתמש K
בשבוע	18 פעם K	2382 K
בתגובות	86 K
בתוכן	2322 לעשות שימוש K
""", 'ד': """
דווחו	2380 K לנו
דיגיטלי	2258 רכשו מינוי K
דיוור	2308 קבלת K
""", 'ה': """
האימייל	22 K לא יוצג	61 K לא יוצג
האפליקציה	2267 הורידו את K	2381 K
הבהרה	100 K:
הגיב	100 לא K
הדיגיטלי	64 העוזר K
הדפדפן	11 K שלך
ההתראות	15 K
הודיע	2383 K
הודיעה	2383 K
הוואטסאפ	2267 לקבוצת K
הווטסאפ	2267 לקבוצת K
הווירטואלי	64 העוזר K
הוסיף	2383 K
הוסיפה	2383 K
הזהיר	2383 K
הזכויות	2282 כל K שמורות
הזמינו	55 K אותי לקפה
החובה	22 שדות K
החוג	2292 הוא ראש K	2292 היא ראש K
החינמיות	2325 הכתבות K
הטלגרם	2267 לערוץ K
הטקסט	2295 K
היום	2380 תרמו K
הירשמו	2258 כדי להמשיך לקרוא K	2380 K לקבלת
הכותב	2322 על דעת K
הכתבה	46 לפרסם את K	2258 להמשך קריאת K	2295 K	2381 K הזאת
המדור	2290 הוא עורך K	2290 היא עורכת K
המובעות	2322 הדעות K במאמר	2322 הדעות K בטור	2322 הדעות K בכתבה
המועדף	2285 למקור K	2285 כמקור K
המייל	2262 לתיבת K	2263 כתובת K
המערכת	100 הערת K
המקורית	100 בגרסה K של
הניוזלטר	2263 K היומי	2308 K השבועי של	2308 K שלנו	2381 K
הסביר	2383 K
הסיכום	2295 K
העבירו	50 K אותה	50 K הלאה
העיקריות	2295 הנקודות K
העיתונות	2381 K העצמאית
הפרטיות	2272 מדיניות K
הפרסומות	2345 חוסם K	2347 את חוסם K	2347 חוסם K
הפרסומים	2345 חוסם K
הפרסומת	12 K
הצביעו	2380 K בסקר
הצטרפו	52 K אליהם	52 K אלינו	2267 K לערוץ	2380 K אלינו
הקודמת	100 בגרסה K של
הקוראים	19 בזכות K
השאירו	78 K כתובת מייל	78 K מייל
השימוש	2272 תנאי K
השמות	100 K שונו
התגובות	2305 K
התחברו	25 K	2258 כדי להמשיך לקרוא K
התמונות	41 את K שלכם
התמיכה	2309 בזכות K שלכם
התראות	15 K
התרגום	2295 K
התרומה	2380 K שלכם
""", 'ו': """
ובטוויטר	2266 בפייסבוק K
ווידאו	41 תמונות K
וסרטונים	41 תמונות K
ותלוי	2309 K בכם
ותלויה	2309 K בכם
""", 'ז': """
זקוקה	2380 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2292 היא K סגל
חודשית	2380 תרומה K
חוקר	2292 הוא K ב
חוקרת	2292 היא K ב
חיצוני	2294 תוכן K	2294 תוכן ממקור K
""", 'ט': """
טען	2383 K
""", 'י': """
יכולים	51 מנויים K
ישירות	2308 K למייל	2308 K לתיבת
""", 'כ': """
כמנויים	51 K	81 הצטרפו K	2258 הצטרפו K
כתב	2383 K
כתבה	2295 K זו	2381 K זו	2383 K
כתבו	39 K לנו	68 K לנו	2380 K לנו
כתבות	2325 K חינם
כתבי	39 K לנו	68 K לנו
כתבת	2290 היא K
כתובת	78 הזינו K מייל	2263 K דוא"ל
""", 'ל': """
לדברי	2383 K
להגיב	7 כדי K	2305 K
להמשיך	2258 כדי K לקרוא,	2258 כדי K לקרוא בחרו	2258 כדי K לקרוא יש	2258 כדי K לקרוא את הכתבה	2309 עזרו לנו K
להעתיק	2322 לשכפל, K
לחודש	2382 K
לחוק	2322 סעיף #א K
לחצו	2380 K כאן
לידיעון	2380 הירשמו K
לכתבים	40 K שלנו
לכתבת	40 K שלנו
למייל	80 K שלכם
למנויים	81 היו K	2260 K בלבד
למערכת	40 K שלנו	44 מכתבים K
לניוזלטר	79 K	79 K שלנו	2262 הירשמו K	2262 הרשמה K	2262 K שלנו	2308 בהצלחה K	2380 הירשמו K
לעזרתכם	2380 אנחנו זקוקים K
לענייני	2290 הוא כתב K	2290 היא כתבת K
לפרסם	46 K כתבה זו	46 K מחדש
לצפייה	2294 K בתוכן
לקבוצת	2267 הצטרפו K
לקריאה	2325 כתבות K
לקריאת	21 K הכתבה
לשנה	2382 K
לתומכים	2309 הצטרפו K שלנו
""", 'מ': """
מאמרים	16 K חינם	2325 K חינם
מודעות	2347 בחוסם K	2347 חוסם K
מועדף	2285 מקור K	2285 כמקור K	2365 מקור K	2365 כמקור K
מחקר	2292 הוא עמית K
מינוי	2258 רכשו K ל-	2258 רכשו K כדי	2258 רכשו K או	2380 רכשו K	2384 K
מנוי	2258 כבר K?
מנויים	2384 K
מניות	2351 בלי בעלי K	2351 ללא בעלי K
מסכימים	44 לא K	44 K?	2308 בהרשמה אתם K
מסר	2383 K
מסרבים	100 K להגיב
מראה	65 אתר K
מרצה	2292 הוא K	2292 היא K
""", 'נ': """
ניוזלטר	2308 K שבועי	2384 K
נשלח	58 K לכם
""", 'ס': """
סגל	2292 הוא חבר K
סופר	2292 הוא K ו
סופרת	2292 היא K ו
סיכום	2295 K
סיפר	2383 K
סיפרה	2383 K
סעיף	2322 K #א
ספאם	72 בלי K	72 ללא K
ספרו	39 K לנו	68 K לנו	2380 K לנו
סרטונים	41 תמונות או K
""", 'ע': """
עדכונים	2308 לקבלת K במייל
עודכנה	100 הכתבה K	100 הידיעה K
עיתונאי	2290 הוא K	2292 הוא K
עיתונאית	2290 היא K	2292 היא K
עיתונות	2309 לעשות K	2381 K עצמאית
עכשיו	2258 רכשו מינוי K	2380 תרמו K
עלולים	100 K להיות קשים
עמיתת	2292 היא K מחקר
עמלה	2321 נקבל K	2321 לקבל K
ער	101 K״ן
""", 'פ': """
פרופסור	2292 הוא K	2292 היא K
פרסום	46 K מחדש
פרסומות	71 בלי K	71 ללא K	2345 חוסם K	2347 בחוסם K	2347 חוסם K	2347 חוסמי K	2381 ללא K
פרסומת	12 K
פרשן	2290 הוא K
פרשנית	2290 היא K
""", 'צ': """
ציין	2383 K
""", 'ק': """
קודמת	100 בגרסה K של
קוראי	2381 K
קרא	2383 K
קריאה	1 זמן K
""", 'ר': """
ראשון	2382 חודש K
""", 'ש': """
שאלו	2295 K את
שולחים	58 אנחנו K לכם
שיווקי	2308 לקבל תוכן K
שלחו	39 K לנו	68 K לנו	2380 K לנו
שלנו	40 לכתב K	2381 K
שנקבל	2321 K עמלה
שקראתם	2380 תודה K
שתפו	26 K
""", 'ת': """
תגובה	100 לא נמסרה K
תגובות	2305 K
תוכן	10 K זה	2294 הצגת K
תיאורים	100 כוללת K	100 מכילה K
תייגו	63 K אותי
תיקון	100 K:
תלוי	2309 K בכם
תלויה	2309 K בכם
תמיכתכם	2380 K
תמכו	2380 K בנו
תקציר	2295 K
תרומה	2384 K
תרומות	2384 K
""", 'ا': """
اخبارنا	118 تابعوا K	242 K
اخبرنا	39 K	68 K
اخبرونا	39 K	68 K
ادامه	1851 K مطلب	1851 K خبر	1903 براي K مطلب
ادبلاكر	1881 K
ادعمنا	241 K
ادعموا	241 K
اذنكم	127 نطلب K قبل
ارتباط	127 قد تتضمن ملفات K
ارسال	7 براي K نظر	1797 به ايميل شما K	1820 براي ما K كنيد
ارسله	50 K الي
ارسلها	39 K الينا	68 K الينا
اسبوعيا	243 K
استخدام	137 يمنع اعادة K المواد	137 يمنع اعادة K هذا	137 يمنع اعادة K اي
استطلاع	241 صوت في K
استطلاعنا	242 K
استفاده	1803 از كوكي K ميكنيم	1803 از كوكيها K ميكنيم	1804 شرايط K	1816 K از مطالب اين سايت	1816 K از مطالب سايت
استمرار	241 ساهم في K	241 ساهموا في K
اسپم	72 بدون K
اشار	244 K
اشارة	63 ضع K الي
اشارت	244 K
اشتراك	170 لديك K	245 K	1844 K تهيه كنيد	1903 K تهيه كنيد	1907 K
اشتراكك	167 تم K
اشترك	81 K	106 K الان	241 K الان
اشتركوا	81 K	241 K
اصحابها	165 تعبر عن راي K	165 عن راي K
اصلاحيه	100 K
اضاف	244 K
اضافت	244 K
اضغط	241 K هنا
اطلاع	1820 به ما K دهيد
اعادة	46 K نشر	137 يمنع K نشر
اعجبك	242 K هذا
اعلام	1906 K كرد
اعلانات	71 بلا K	71 بدون K	71 لا K	204 مانع K	204 حاجب K	205 مانع K	205 حاجب K
اعلانها	15 K	1878 K را دريافت
اعلانهاي	1878 K خبري
اعلن	244 K
اعلنت	244 K
اعملوا	63 K تاغ
افاد	244 K
افادت	244 K
افزود	1906 K
افزونه	1881 K مسدود
اكتب	241 K لنا
اكتبوا	39 K الينا	68 K الينا	241 K لنا
اكد	244 K
اكدت	244 K
الاخبارية	112 النشرة K
الارتباط	123 ملفات تعريف K
الاسبوع	18 مرة في K
الاستخدام	123 شروط K
الاسماء	100 تم تغيير K
الاشعارات	15 K	113 فعل K	114 تفعيل K
الاعلان	12 بعد K
الاعلانات	129 حاجب K	129 مانع K	204 مانع K	204 حاجب K	204 اداة حظر K	205 مانع K	205 حاجب K	205 اداة حجب K
الافتراضي	64 مساعدنا K	64 المساعد K
الالزامية	22 الحقول K
الالكتروني	61 بريدك K لن يظهر	111 بريدك K	112 البريد K	167 في بريدك K
الان	241 تبرع K	241 سجل K
الاول	243 الشهر K
الاولي	100 النسخة K من
البديل	65 موقعنا K	65 الموقع K
البريدية	79 النشرة K	111 نشرتنا K	112 النشرة K	245 النشرة K
التحرير	40 فريق K لدينا
التطبيق	113 حمل K	113 نزل K	114 تحميل K
التعليق	100 رفضت K	164 شروط K	164 سياسة K
التعليقات	86 في K
التقرير	21 لقراءة K	242 هذا K
الخارجية	152 محتوي المواقع K
الخبر	100 تم تحديث هذا K
الخصوصية	123 سياسة K
الدخول	25 سجل K	106 سجل K الان	106 سجل K الي حسابك	106 سجل K او اشترك	106 سجل K او انشئ	241 سجل K او
الشهر	243 في K
الصفحة	127 تحتوي هذه K علي محتوي من
الغاء	22 K الرد
الفيديو	41 الصور ومقاطع K
القراء	19 بفضل K	44 بريد K	168 نعتمد علي دعم K
القراءة	1 مدة K	1 وقت K	106 لمتابعة K	170 لمواصلة K
الكاتب	165 يعبر عن راي K
الكوكيز	123 K
المادة	242 هذه K
المجانية	16 المقالات K	181 من المقالات K	181 مقالاتك K	181 المقالات K
المحتوي	10 هذا K	106 هذا K متاح	137 يمنع اعادة استخدام K	137 يمنع اعادة انتاج K	137 يمنع اعادة توزيع K
المحرر	100 ملاحظة K
المراة	65 نسخة K
المساعد	64 K الذكي
المستقلة	242 الصحافة K
المفضل	142 مصدرك K	142 مصدركم K	142 المصدر K لديك
المفضلة	142 مصادرك K	142 مصادركم K
المقال	21 لقراءة K	100 تم تحديث هذا K	106 لقراءة K كاملا	127 يحتوي هذا K علي محتوي من	170 لقراءة هذا K	242 هذا K
المواد	137 يمنع اعادة انتاج K	137 يمنع اعادة توزيع K
النشر	137 يمنع اعادة K
النشرة	111 اشترك في K
اليك	58 نرسل K
اليكم	58 نرسل K
الينا	39 اكتب K	68 اكتب K	241 انضم K
اليهم	52 انضم K
انتاج	137 يمنع اعادة K هذا	137 يمنع اعادة K اي
انستغرام	241 تابعنا علي K
انضموا	52 K اليهم
انقر	241 K هنا
اوضح	244 K
اوضحت	244 K
اول	1905 ماه K
اوليه	100 نسخه K اين
ايميل	1797 K خود را وارد كنيد	1798 ادرس K	1798 نشاني K	1840 در K خود	1903 K خود را وارد كنيد
ايميلتان	1840 به K
اينجا	1850 K كليك كنيد	1903 K كليك كنيد
اينستاگرام	1801 در K دنبال
اينه	65 K
اپ	1839 K
اپليكيشن	1839 K	1903 K ما را	1903 K را دانلود كنيد	1903 K را نصب كنيد	1904 K ما
اگهي	12 پس از K	71 بدون K
""", 'ب': """
باحث	147 K
باحثة	147 K
بارگذاري	1807 K شود
بازتابدهنده	1857 الزاما K	1857 لزوما K	1857 K ديدگاه
بازنشر	46 K
باشيد	1820 با ما در تماس K
بالضرورة	165 لا تعبر K عن	165 لا يعبر K عن	165 لا تعكس K	165 لا يعكس K	165 لا تمثل K	165 لا يمثل K
ببينيد	1833 را K
بحسب	244 K
بخوانيد	1818 K
بدهيد	39 به ما پيام K	68 به ما پيام K
بديل	65 رابط K
براي	1904 K ما
بريدك	61 لن يظهر K	78 اترك K	78 ادخل K	80 في K	111 الي K	167 علي K	167 سجل K	167 اضف K	167 يوميا في K	167 في K كل
بريدكم	78 اتركوا K	167 في K
بشنويد	1833 K
بعرض	152 هل تسمح K
بفرستيد	39 براي ما K	68 براي ما K	1820 براي ما K
بفضلكم	242 K
بنويسيد	39 براي ما K	68 براي ما K	1820 براي ما K	1903 براي ما K
بهروز	100 اين خبر K	100 اين گزارش K
بپيونديد	52 به انها K	52 به جمعشان K	1818 K	1830 به تيم ما K	1903 K
بگذاريد	39 با ما در ميان K	68 با ما در ميان K	1820 با ما در ميان K	1903 با ما در ميان K
بگوييد	39 به ما K	68 به ما K
بگيريد	39 با ما تماس K	68 با ما تماس K	1820 با ما تماس K
""", 'ت': """
تؤكد	244 K
تابعة	75 روابط K
تابعنا	119 K علي	119 K عبر	241 K علي تويتر	241 K علي غوغل	241 K علي جوجل
تابعونا	118 K علي	118 K عبر	241 K علي
تاكيد	1906 K كرد
تبرع	245 K
تبرعات	245 K
تبرعك	241 K
تبرعكم	241 K
تبرعوا	91 K بما	241 K الان
تبليغات	71 بدون K	1879 مسدود كننده K	1881 مسدود كننده K
تجربتك	68 K معنا
تجربه	68 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	40 K ما
تحقيقاتنا	242 K
ترجيحي	1819 منبع K	1819 منابع K	1898 منابع K	1898 منبع K
ترد	100 لم K
تستطيع	168 تبرع بما K	168 ساهم بما K
تصحيح	100 K:
تطبيق	241 حمل K	241 حملوا K
تطبيقنا	85 في K	85 عبر K	242 K
تعبر	165 لا K عن راي	165 K فقط عن راي
تعديل	100 تم K هذا
تعليقا	164 لتضيف K
تغيير	100 نامها K
تفاصيل	100 يتضمن K	100 يحتوي علي K
تفعيل	122 K جافا
تفوت	241 لا K
تفوتوا	241 لا K
تقاريرنا	242 K
تقول	244 K
تلغرام	118 قناتنا علي K	241 تابعنا علي K
تلگرام	1801 ما را در K	1801 در K دنبال	1801 كانال K ما	1820 با ما در K
تماشا	1833 K كنيد
تمامي	1817 K حقوق
تمثل	165 لا K راي
تنويه	100 K:
تواصل	39 K معنا
تواصلوا	39 K معنا	241 K معنا
توافق	44 هل K
توافقنا	44 لا K
توزيع	137 يمنع اعادة K هذا	137 يمنع اعادة K اي
توصيف	100 حاوي K
توضيح	100 K:	1906 K داد
تيليغرام	118 قناتنا علي K
تيم	1904 K ما
""", 'ج': """
جافاسكريبت	198 K
جاوااسكريپت	1803 K را فعال
جزئيات	100 حاوي K
""", 'ح': """
حذر	244 K
حذرت	244 K
حقوق	1817 كليه K	1817 همه K	1817 تمام K
حمايت	1841 K مالي خود	1842 به K شما نياز	1842 با K شما	1843 K كنيد	1903 از ما K كنيد	1903 K شما
""", 'خ': """
خارجي	152 محتوي K
خبر	5 اين K	1904 اين K
خبرنامه	1797 K ما	1797 اشتراك K	1798 در K	1840 K روزانه	1840 K هفتگي	1904 K ما	1904 K	1907 K
خبرنگار	40 K ما	1820 K ما را	1825 K
خبرنگاران	40 K ما	1904 K ما
خبرها	1878 اعلان K
خبرهاي	1878 اعلان K فوري
خصوصي	1804 سياست حريم K
خواست	1906 K
خواستند	1906 K
خواندن	1844 براي ادامه K
خوانندگان	19 با كمك K	44 نامههاي K	1842 به K خود تكيه	1904 K ما
خواهد	1836 منتشر K شد
خواهند	1836 منتشر K شد
""", 'د': """
داده	1807 نشان K شود
داستان	68 K خود را براي ما
دانشگاه	1825 استاد K
دريافت	1878 K اعلان	1878 خبرهاي فوري را K
دستيار	64 K مجازي
دعا	244 K
دعت	244 K
دعمك	241 K
دعمكم	168 نعتمد علي K	168 تعتمد علي K	168 نحتاج الي K	241 K
دنبال	1801 ما را K كنيد	1818 K كنيد	1818 K كنيم	1903 K كنيد
دهيد	39 به ما پيام K	68 به ما پيام K	1820 به ما خبر K	1833 گوش K	1847 هديه K	1903 خبر K
دوستان	50 براي K خود
دوستانتان	50 براي K	50 با K
ديدگاه	1836 نوشتن K	1836 ارسال K	1836 بيانگر K	1857 لزوما K
""", 'ذ': """
ذكر	244 K
ذكرت	244 K
""", 'ر': """
راسلنا	39 K	68 K	241 K
راسلونا	39 K	68 K	241 K
رايگان	1830 وبينار K ما	1844 اشتراك K	1858 مقاله K	1858 مطلب K	1858 مطالعه K	1903 K ثبت نام كنيد
روزنامه	1857 ديدگاه K
روزنامهنگار	1825 K
روزنامهنگاري	1904 K مستقل
""", 'س': """
سابقة	100 نسخة K من هذا	100 نسخة K من هذه
سالانه	1905 K
ساهم	91 K بما	241 K في دعم
ساهموا	91 K بما	241 K في دعم
سايت	1904 K ما
سايتهاي	1827 محتواي K ديگر
سكريبت	198 جافا K
سنويا	243 K
""", 'ش': """
شارك	26 K
شاركنا	39 K قصتك	68 K قصتك	241 K برايك
شاركه	26 K	50 K مع
شاركونا	68 K قصتكم	241 K
شهريا	243 K
شويد	25 وارد K	1818 عضو K	1818 K	1903 عضو K
""", 'ص': """
صباح	18 كل K
صبحگاهي	1840 خبرنامه K
صحافتنا	242 K
صحافي	147 K
صحافية	147 K
صحافيينا	40 K
صحفي	147 K
صحفية	147 K
صحفيينا	40 K	242 K
صرح	244 K
صرحت	244 K
صوركم	41 K
""", 'ض': """
ضدتبليغ	1881 K
""", 'ط': """
طالب	244 K
طالبت	244 K
طلب	244 K
طلبت	244 K
""", 'ع': """
علاقه	1819 منبع مورد K
عملنا	242 K
عمولة	179 قد نحصل علي K	179 نحصل علي K
عنوان	22 لن يتم نشر K
""", 'غ': """
غيرفعال	1881 لطفا ان را K كنيد
""", 'ف': """
فارسله	50 K
فرستاده	1797 به ايميل شما K
فرصتهاي	1830 K شغلي در
فريقنا	242 K
فشاركه	50 K
فنجان	55 ادعني الي K قهوة
فيسبوك	17 K	241 تابعنا علي K
فيلترشكن	65 K
فيلم	41 عكس و K
فينگليش	1836 K	1837 حروف لاتين (K)
""", 'ق': """
قال	244 K
قالت	244 K
قالوا	244 K
قبلي	100 نسخه K اين
قراءنا	242 K
قرائنا	168 نعتمد علي K	168 ونعتمد علي K	242 K
قناتنا	118 انضم الي K	242 K
""", 'ك': """
كاتب	147 K
كاتبة	147 K
كاتبه	165 يعبر عن راي K
كاتبها	165 تعبر عن راي K
كار	1904 K ما
كاربري	1844 حساب K خود شويد	1903 حساب K خود شويد
كانال	1801 به K ما	1818 K ما	1904 K ما
كتب	244 K
كتبت	244 K
كردهايد	1844 ثبت نام K	1844 ثبتنام K
كمصدر	142 K مفضل	225 K مفضل
كميسيون	1855 K دريافت كنيم	1855 K دريافت ميكنيم
كنيد	63 منو تگ K	63 من را تگ K	63 تگ K	1830 ديدن K	1833 گوش K	1847 هديه K	1850 روي لينك كليك K	1850 كليك K	1881 لطفا ان را غير فعال K	1903 به ما كمك K	1903 روي لينك كليك K	1903 همين حالا ثبت نام K
كوكي	1804 از K
كوكيها	1804 K
""", 'ل': """
لניוזלטר	79 K
لاتين	1836 حروف K	1837 حروف K
لاشتراكك	167 K في
لاشتراككم	167 K في
لاضافة	7 K تعليق	164 K تعليق
لزوما	1857 K نظر
لقراءة	106 سجل الدخول K	170 K بقية	241 سجل الدخول K
لقراءتكم	241 شكرا K
لكتابة	164 K تعليق
للاطلاع	170 K علي المقال كاملا
للتعليق	7 K	164 K علي الخبر
للقراءة	1 دقائق K	106 سجل الدخول K
للمتابعة	106 سجل الدخول K
للمشتركين	51 يمكن K	109 K فقط	170 حصري K	170 متاح K
لمتابعة	106 سجل الدخول K	170 K قراءة	205 ايقافه K	241 سجل الدخول K
لمشتركي	170 حصري K
لمواصلة	170 K قراءة	205 ايقافه K التصفح	205 تعطيله K التصفح
""", 'م': """
ما	1904 به K
مالكين	210 بلا K
مالي	1842 كمك K شما	1903 كمك K شما	1907 كمك K
ماه	1905 در K
ماهانه	1905 K
مباشرة	167 K في بريدك
متجرنا	242 K
متصفحك	11 K
مجانا	241 سجل K
مجانيا	181 مقالا K
مجانية	181 مقالات K
محتوا	10 اين K
محتواي	1827 K خارجي	1827 اجازه ميدهيد K
محتوايي	1827 حاوي K از
محتوي	152 K من طرف ثالث
محفوظ	1816 كليه حقوق K است	1816 تمامي حقوق K است	1816 همه حقوق K است	1816 تمام حقوق K است
محفوظة	137 جميع الحقوق K	137 حقوق النشر K
مراسل	147 K
مراسلة	147 K
مراسلنا	40 K	242 K
مراسلينا	40 K	242 K
مرره	50 K الي
مرورگر	11 K شما
مزعجة	72 بلا رسائل K	100 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	64 K الذكي
مساهمتك	168 نحتاج الي K	168 الي K
مساهمتكم	168 نحتاج الي K
مساهمين	210 بلا K	210 ولا K
مستعار	100 اسم K	100 نام K
مستعارة	100 اسماء K
مستقل	1904 رسانه K
مستقلة	242 صحافة K
مسدودكننده	1879 K تبليغات	1881 K تبليغات
مشترك	170 هل انت K	1844 K شويد	1903 K شويد
مشتركا	51 بصفتك K
مشتركان	1844 ويژه K است
مصنوعي	1828 هوش K
مطالعه	1 دقت K	1 زمان K
مطلب	5 اين K	1904 اين K
معنا	241 ساهم K
مفضل	225 مصدر K
مفضلا	225 مصدرا K
مقالاتنا	168 لا نضع K	242 K
مقاله	1851 ادامه K
ملاك	210 بلا K
منبع	1856 ذكر K
منتخب	1819 منبع K
منشن	63 K لي
منصتنا	242 K
مهمانم	55 قهوه K
موافقتك	152 نطلب K
موافقتكم	127 K مطلوبة قبل	127 نطلب K قبل
موبايل	1839 برنامه K
موردنياز	22 بخشهاي K
موفقيت	1840 عضويت شما با K	1840 ثبت نام شما با K
موقعنا	242 K
ميتوانند	51 مشتركان K
ميخواهيم	1827 از شما اجازه K
ميدهد	1836 نظر K
ميفرستيم	58 برايتان K	58 براي شما K
ميگفت	1906 K
ميگويد	1906 K
ميگيريم	1855 كميسيون K
""", 'ن': """
ناشد	244 K
ناشدت	244 K
نتقاضي	179 K عمولة	179 قد K عمولة
نحتاج	168 K الي دعمك
نخواهد	23 منتشر K شد	1836 منتشر K شد
نخواهند	1836 منتشر K شد
نداد	100 پاسخ K
ندهيد	1903 از دست K
نرسل	58 K لك	58 K لكم
نرمافزار	1839 K موبايل
نستخدم	122 K ملفات
نشرتنا	79 K	111 اشترك في K	242 K
نظر	7 ثبت K
نظرسنجي	1903 در K ما	1904 K ما
نمايش	1807 K داده شود
نميشود	61 ايميل شما نمايش داده K	1836 منتشر K
نوشت	1906 K
نويسنده	1820 ايميل K	1825 K
نياز	0 K به كمك	0 به كمك K	1842 به كمك شما K
نيستيد	44 موافق K
""", 'ه': """
هستيد	1844 مشترك K
هماكنون	1903 K ثبت نام كنيد
همايش	1830 بليت K
هوشمند	64 دستيار K
""", 'و': """
وابسته	1842 به حمايت شما K
واتساب	118 قناتنا علي K	241 تابعنا علي K
واحدا	52 كن K منهم
واشار	244 K
واشارت	244 K
واضاف	244 K
واضافت	244 K
واعلن	244 K
واعلنت	244 K
وافاد	244 K
وافادت	244 K
واكد	244 K
واكدت	244 K
واوضح	244 K
واوضحت	244 K
وبحسب	244 K
وبينار	1830 K ما	1830 در K
وتؤكد	244 K
وتري	244 K
وتضيف	244 K
وتقول	244 K
وحذر	244 K
وحذرت	244 K
ودعا	244 K
ودعت	244 K
وذكر	244 K
وذكرت	244 K
وصرح	244 K
وصرحت	244 K
وطالب	244 K
وطالبت	244 K
وفقا	244 K
وفيديو	41 صور K
وقال	244 K
وقالت	244 K
وقالوا	244 K
وكتب	244 K
وكتبت	244 K
ومحلل	147 كاتب K
ومقاطع	41 صورك K	41 صوركم K	41 صور K فيديو
ونعتمد	168 K علي دعمكم
ووفقا	244 K
ويؤكد	244 K
ويدئو	41 עكس و K
ويديو	41 عكسها و K	41 عكس و K	1827 ديدن اين K
ويري	244 K
ويضيف	244 K
ويقول	244 K
ويقولون	244 K
""", 'ي': """
يؤكد	244 K
يرد	100 لم K
يقول	244 K
يقولون	244 K
يوتيوب	17 K	118 قناتنا علي K	241 تابعنا علي K
يوميا	167 في بريدك K
""", 'پ': """
پيام	39 به ما K	68 به ما K
پيشين	100 نسخه K اين
پژوهشگر	1825 K
""", 'گ': """
گزارش	1904 اين K
گزارشهاي	1904 K ما
گفت	1906 K
گفتند	1906 K
گفته	1906 K است	1906 به K
""", 'अ': """
अनुभव	68 अपना K हमें	2416 का K रखने
अनुवाद	2420 K	2422 मशीन से K	2422 मशीनी K	2422 एआई की मदद से K	2422 ai की मदद से K	2422 एआई द्वारा K
अनुवादित	2422 एआई की मदद से K
अनुसार	2483 के K
अपडेट	100 लेख को K किया	100 खबर को K किया
अपनी	2426 K राय दें
अपील	2483 K की
अलर्ट	2428 K पाने के लिए
असहमत	44 K हैं
असिस्टेंट	64 वर्चुअल K	64 एआई K
""", 'आ': """
आपका	2480 K दान
आपको	58 हम K
आर्टिकल	2441 फ्री K	2441 मुफ्त K
आर्थिक	2431 K सहयोग दें	2431 K सहयोग करें	2480 K मदद दें
आवश्यक	22 K फील्ड
""", 'इ': """
इंस्टॉल	2390 ऐप K करें	2428 K करें
इनबॉक्स	2389 सीधे आपके K	2389 हर सुबह आपके K	2389 हर हफ्ते आपके K	2389 आपके K में पाएं	2389 रोज आपके K	2389 आपके K में हर	2429 अपने K में
""", 'उ': """
उपयोग	2396 कुकीज का K	2396 कुकी का K
""", 'ए': """
एजेंसी	2440 K की फीड
एडिटर	2416 सब K हैं	2416 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2459 K
""", 'क': """
कमीशन	2439 हमें K मिल	2439 K मिल सकता है
कमेंट	2426 अपनी राय K	2427 K करने के लिए	2427 K में अपनी राय	2427 K हटा	2427 K करने वाले
करके	2429 साइन अप K आप
करें	63 मुझे टैग K	63 हमें टैग K	2389 ईमेल दर्ज K	2392 फॉलो K	2409 जॉइन K	2409 लाइक K	2412 हमें ईमेल K	2426 पोल में वोट K	2429 साइन अप K	2434 शेयर K	2434 साझा K	2434 सेव K	2480 फॉलो K	2480 लॉग इन K	2480 साइन अप K
कहती	2483 K
कहते	2483 K
कहा	2483 K
कहानी	68 अपनी K हमें
कीजिए	2480 मदद K
कॉपी	2434 लिंक K हो गया
कॉपीराइट	2408 K
क्लिक	2409 K करें	2480 यहां K करें	2480 लिंक पर K करें
""", 'ख': """
खबर	5 इस K	5 यह K	2481 इस K	2481 यह K
खबरें	2436 और K पढने के लिए	2441 मुफ्त K
खबरों	2436 अन्य K के लिए	2436 ताजा K के लिए	2436 की K के लिए
खरीदें	2424 यहां से K
खेलें	2426 क्विज K और
""", 'ग': """
गिफ्ट	2434 K करें
गोपनीयता	2396 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2440 ऑटो-K
जरूर	2412 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2396 K
जुडने	2410 K के लिए
जुडिए	52 आप भी K	2480 K
जुडें	52 आप भी K	2392 चैनल से K	2409 K	2424 हमारी टीम से K	2480 हमसे K
ज्वाइन	2409 K करें
""", 'ट': """
टिप्पणियों	2427 K के लिए
टिप्पणी	100 K करने से इनकार	2427 K करने के लिए	2427 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2390 ऐप K करें	2428 K करें	2428 K कीजिए	2480 ऐप K करें	2480 ऐप K कीजिए
""", 'त': """
तस्वीरें	41 K और वीडियो	41 अपनी K
तैयार	2422 एआई की मदद से K किया गया है	2422 ai की मदद से K किया गया है
""", 'द': """
दान	2484 K
दिखाया	61 ईमेल नहीं K
दिया	100 पर जवाब नहीं K
दें	2480 राय K
देखें	2480 यहां K
दोस्तों	50 K को भेजें	50 K के साथ
""", 'ध': """
धारा	56 K #g	56 K # जी
""", 'न': """
निजता	2396 K नीति
निर्भर	2431 आपके सहयोग पर K
नोटिफिकेशन	15 K	2390 K चालू करें	2428 K ऑन करें	2428 K ऑन कर लें
नौकरी	2424 K के अवसर
न्यूज	2393 गूगल K पर
न्यूजरूम	40 हमारे K	2394 कलेक्टिव K की ओर से	2394 के लिए कलेक्टिव K
न्यूजलेटर	2389 हमारे K	2389 हमारा K	2389 हमारा साप्ताहिक K	2389 K के लिए	2481 हमारे K	2484 K
""", 'प': """
पढने	1 K का समय	2432 K के लिए
पढें	1 मिनट में K	2390 ऐप में K	2480 पूरी खबर K
पत्रकार	2481 हमारे K
पत्रकारिता	2416 K में सक्रिय हैं	2481 हमारी K	2481 स्वतंत्र K
पसंदीदा	2411 K सोर्स	2411 K स्रोत	2411 K न्यूज सोर्स	2475 K स्रोत	2475 K सोर्स
पाठकों	19 K के सहयोग	2431 K के सहयोग से चलते
पाने	2429 ईमेल पर K के लिए
पुनःप्रकाशित	46 K
पुनर्प्रकाशन	2440 K वर्जित
पुनर्प्रकाशित	46 K
पूछा	2483 K
पूछें	2420 K
पूरी	2432 बनकर K खबर
पॉडकास्ट	2425 K सुनें	2425 K सुनने के लिए	2481 हमारा K
प्रकाशित	22 ईमेल पता K	46 पुनः K	2394 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2482 K माह	2482 K वर्ष
प्रतिक्रिया	2426 अपनी K
प्रिफर्ड	2411 K सोर्स
""", 'ब': """
बताइए	39 हमें K	68 हमें K
बताएं	39 हमें K	68 हमें K	2412 हमें K	2412 कमेंट करके K	2480 हमें K	2480 राय K
बताते	2483 K
बताया	2483 K
बदल	100 नाम K
बाहरी	2419 K साइट
बिंदु	2420 मुख्य K
बॉक्स	2427 कमेंट K में
बोला	2483 K
बोले	2483 K
ब्राउजर	11 आपका K
ब्लॉकर	2459 ऐड K	2459 एड K
""", 'भ': """
भेजें	39 हमें K	50 आगे K	50 किसी को K	68 हमें K	2412 हमें K	2480 हमें K	2480 खबर K
""", 'म': """
मकतूब	44 K
महीने	51 सदस्य हर K	2482 हर K
मांगते	2419 आपकी इजाजत K हैं	2419 आपकी अनुमति K हैं
मुताबिक	2483 K
मुफ्त	2441 K लेख
""", 'य': """
यूट्यूब	17 K
योगदान	56 मासिक K
""", 'र': """
रखने	2432 पढना जारी K के लिए
रजिस्टर	2480 अभी K करें
रहिए	2436 जुडे K
रहें	2436 जुडे K
रिपोर्टर	40 हमारे K
""", 'ल': """
लिखा	2483 K
लिखें	39 हमें K	68 हमें K	2480 हमें K
लेख	2481 यह K	2481 इस K
लॉग	25 K इन
लॉगिन	2480 K करें
""", 'व': """
विचलित	100 K कर सकते
विचार	2440 लेखक के निजी K
विज्ञापन	12 K के बाद खबर	12 K के बाद लेख	71 न K	71 बिना K	71 कोई K नहीं	2459 K अवरोधक
वीडियो	41 फोटो और K	41 अपने K	2425 K देखें	2425 K यहां देखें	2425 K भी देखें	2425 K देखने के लिए
वेबसाइट	2481 हमारी K
वेबिनार	2424 K के लिए
वॉट्सऐप	39 हमें K	68 हमें K
व्हाट्सएप	39 हमें K	68 हमें K	2412 हमें K करें
व्हाट्सऐप	17 K	39 हमें K	68 हमें K
""", 'श': """
शर्तें	2396 नियम और K
शामिल	52 उनमें K हों	100 विवरण K
""", 'स': """
संपर्क	39 हमसे K करें	39 हमें K करें	68 हमसे K करें	68 हमें K करें	2412 हमसे K करें
संपादित	2440 ने K नहीं किया
संवाददाता	40 हमारे K	2416 वरिष्ठ K हैं	2416 K हैं
संस्करण	100 पिछले K में
सकते	2410 जुड K हैं	2410 फॉलो कर K हैं	2412 हमें भेज K हैं
सदस्य	56 मासिक K	2432 पहले से K हैं	2480 K बनें
सदस्यता	2432 K लें
सप्ताह	2482 प्रति K
सब्सक्राइब	2389 न्यूजलेटर को K	2389 न्यूजलेटर K	2392 चैनल को K	2409 K करें	2429 K करके आप	2480 K करें
सब्सक्राइबर	51 K	2432 K हैं
सब्सक्राइबर्स	2432 K के लिए है
सब्सक्रिप्शन	2429 K सफल	2484 K
समरी	2420 K
समर्थन	2480 K करें
सर्वाधिकार	2407 K सुरक्षित
सर्वे	2426 K में भाग लें	2426 K में भाग लेकर
सहमत	44 K हैं
सहयोग	2431 हमें K करें	2480 आपका K	2480 हमें K	2480 K करें	2480 आपके K
सहयोगी	56 मासिक K
सामग्री	2419 से मिली K शामिल है	2419 K उपलब्ध नहीं है
सारांश	2420 K
सिंडीकेट	2440 K फीड
सीनियर	2416 K सब एडिटर हैं
सुझाएं	2480 सुधार K
सुधार	100 K:	100 भूल K
सुनें	3 खबर K	3 लेख K	2425 को K	2425 लेख K
सुबह	18 हर K
स्पैम	72 कोई K नहीं
स्वचालित	2422 K अनुवाद
स्वीकार	2419 कुकीज K करें
""", 'ह': """
हमारा	2390 K ऐप	2481 K काम	2481 K ऐप
हमारी	40 K टीम से	2480 K मदद करें	2481 K टीम
हमारे	2481 K पाठक	2481 K चैनल	2481 K साथ
हिस्सा	2426 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	362 K শপ
অনুদান	367 আজই K দিন	408 K দিন	412 K
অনুমতি	356 K ছাডা কপি	356 K ছাডা নকল	358 আপনার K চাই
অনুমতিতে	357 বিনা K
অনুসরণ	352 K করুন	408 K করুন
অ্যাডব্লকার	389 K
অ্যাড্রেস	364 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	58 আমরা K
আপনার	366 K ই-মেইল
আপনিও	52 K যোগ দিন
আমাদের	39 K লিখুন	39 K জানান	39 K পাঠান	68 K লিখুন	68 K জানান	68 K পাঠান	353 K জানান	353 K পাঠান	353 K লিখুন	353 K ইমেইল করুন	367 K পাশে থাকুন	408 K লিখুন	408 K ইমেইল করুন	408 K সঙ্গে কাজ করুন	409 K পাঠক	409 K সঙ্গে
আযকর	56 K ছাড
আসুন	352 ঘুরে K
""", 'ই': """
ইতিমধ্যে	369 K গ্রাহক
ইনবক্সে	366 K পেতে
ইনস্টল	365 অ্যাপ K করুন
ইমেইল	347 আপনার K
""", 'এ': """
এআই	360 K
এআইকে	360 K
এআইযের	360 K
একমত	44 K নন
""", 'ও': """
ওযেবিনারে	362 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	358 বহিরাগত K
কমিশন	377 K পেতে পারি
করুন	352 ফলো K	352 যোগ K	408 লগইন K	408 ফলো K
কর্তৃপক্ষ	356 মন্তব্যের জন্য K দাযী নয
কিনুন	362 টিকিট K
কুইজে	362 K অংশ নিন
ক্লিক	352 K করুন	408 এখানে K করুন	408 লিংকে K করুন
""", 'খ': """
খবরটি	5 K	369 K পডতে	409 K
""", 'গ': """
গ্রহণ	358 কুকি K করুন
গ্রাহক	408 K হোন
গ্রাহকদের	369 শুধু K জন্য
""", 'চ': """
চাকরির	362 K সুযোগ
চালিযে	369 পডা K যেতে
চ্যানেল	409 আমাদের K
""", 'জ': """
জরিপে	362 K অংশ নিন	362 K ভোট দিন
জানতে	373 আরও খবর K
জানান	408 মতামত K	411 K
জানিযেছে	411 K
জানিযেছেন	411 K
""", 'ট': """
টাকায	369 মাত্র # K
টেলিগ্রাম	409 আমাদের K
ট্যাগ	63 আমাকে K
""", 'ড': """
ডাউনলোড	365 অ্যাপ K করুন	365 অ্যাপটি K করুন	408 অ্যাপ K করুন	408 অ্যাপটি K করুন
""", 'থ': """
থাকুন	352 যুক্ত K	408 পাশে K
""", 'দ': """
দাঁডান	368 পাশে K
দিন	352 যোগ K
দেখতে	363 ভিডিও K
দেখুন	363 ভিডিও K
""", 'ধ': """
ধরিযে	353 ভুল K দিন
""", 'ন': """
নামিযে	365 অ্যাপ K নিন
নিউজলেটার	347 আমাদের K	347 K পেতে	366 সাপ্তাহিক K	409 আমাদের K	409 K	412 K
নিউজলেটারের	409 K
নিজস্ব	356 মতামত লেখকের K
নিবন্ধন	408 এখনই K করুন
নোটিফিকেশন	365 K চালু করুন
""", 'প': """
পডতে	369 বাকি অংশ K	369 লেখা K	373 আরও খবর K
পাঠকেরাই	367 K আমাদের ভরসা
পাঠান	353 লেখা K
পুনঃপ্রকাশ	46 K
পুনর্মুদ্রণ	46 K
পেযেছেন	361 ভুল K
প্রকাশ	356 অনুমতি ছাডা K	364 ঠিকানা K করা হবে না
প্রতি	410 K মাসে
প্রতিবেদক	40 আমাদের K	355 জ্যেষ্ঠ K	355 নিজস্ব K
প্রতিবেদকের	40 আমাদের K	353 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	409 এই K
প্রযোজন	0 সাহায্য K	358 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	409 আমাদের K
""", 'ব': """
বন্ধুদের	50 K পাঠান	50 K সঙ্গে
বলছেন	411 K
বললেন	411 K
বলেছে	411 K
বলেছেন	411 K
বলেন	411 K
বুদ্ধিমত্তা	360 কৃত্রিম K
ব্যবহার	359 কুকি K
ব্লকার	389 অ্যাড K
""", 'ভ': """
ভার্চুযাল	64 আমাদের K
ভিডিও	41 ছবি ও K	41 ছবি বা K
ভিডিওটি	363 K দেখুন
""", 'ম': """
মতামত	362 আপনার K দিন	408 K দিন
মন্তব্য	356 অশালীন K প্রকাশ	364 K করতে	364 K লিখতে	364 আপনার K লিখুন
মাসিক	410 K
মূল্যে	369 বিনা K পডতে
মূল্যের	370 বিনা K লেখা
মোবাইল	409 আমাদের K
""", 'য': """
যুক্ত	352 K হোন	352 K করুন	408 K হতে	408 K হোন
যোগাযোগ	39 আমাদের সঙ্গে K	39 আমাদের সাথে K	68 আমাদের সঙ্গে K	68 আমাদের সাথে K	353 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	355 সিনিযর K
""", 'ল': """
লাইক	352 K দিন
লাগল	361 কেমন K
লিখুন	364 আপনার মতামত K
লেখা	370 ফ্রি K
লেখাটি	369 K পডতে
লেগেছে	361 কাজে K	361 কেমন K
""", 'শ': """
শুনুন	363 K
""", 'স': """
সংবাদটি	409 K
সংরক্ষিত	351 স্বত্ব K
সংশোধন	100 K:
সংশোধনী	100 K
সংস্করণে	100 আগের K
সঙ্গেই	373 আমাদের K থাকুন	373 K থাকুন
সদস্য	408 K হোন
সম্পাদকীয	356 K নীতির সঙ্গে
সর্বস্বত্ব	351 K সংরক্ষিত
সহযোগিতা	408 K করুন
সহাযতা	408 আমাদের K	408 K করুন
সাংবাদিক	409 আমাদের K
সাংবাদিকতা	409 স্বাধীন K
সাংবাদিকতাকে	367 স্বাধীন K	409 K
সাংবাদিকতার	367 K পাশে
সাপ্তাহিক	366 আমাদের K
সাবস্ক্রাইব	347 নিউজলেটারে K	352 K করুন	366 K করলে আপনি	366 K করার জন্য ধন্যবাদ	408 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	39 আমাদের K	68 আমাদের K	409 আমাদের K
হোযাটসঅ্যাপে	39 আমাদের K	68 আমাদের K
""", 'ก': """
กด	4794 Kเพิ่มเพื่อน	4822 Kติดตาม
กร	4764 Kอกอีเมล
กล	4825 K่าว
กอ	4823 Kงบรรณาธิการ
กา	15 Kรแจ้งเตือน	4822 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4782 Kบคุณที่สมัคร	4782 Kบคุณที่ลงทะเบียน	4823 Kงเรา
""", 'ค': """
คล	41 Kิปหรือภาพ	4822 Kิกที่นี่	4822 Kิกชม
คว	4792 Kามเห็นส่วนตัวของผู้เขียน
ค่	4791 Kาคอมมิชชั่น	4791 Kาคอมมิชชัน
""", 'จ': """
จด	4763 Kหมายข่าวของเรา	4782 Kหมายข่าวรายสัปดาห์ของเรา	4826 Kหมายข่าว
จะ	4781 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	22 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4822 Kวน์โหลดแอปของเรา	4822 Kวน์โหลดแอปได้	4822 Kวน์โหลดแอปเลย	4822 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	39 Kดต่อเรา	39 Kดต่อทีมข่าว	68 Kดต่อเรา	68 Kดต่อทีมข่าว	4773 Kดต่อผู้สื่อข่าวของเรา	4773 Kดต่อกองบรรณาธิการ	4822 Kดตามเรา
ต่	4824 Kอเดือน	4824 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4782 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4786 Kลองอ่าน
ทั	39 Kกมา	4792 Kศนะของผู้เขียน
ทา	4781 Kงเว็บไซต์ขอสงวนสิทธิ์	4783 Kงอีเมลทุก
ทุ	4783 Kกเช้าทางอีเมล
""", 'บ': """
บท	4787 Kความฟรี	4823 Kความนี้
บร	4826 Kิจาค
บล	4806 K็อกโฆษณา
บอ	39 Kกเรา	68 Kกเรา	4825 Kกว่า
""", 'ผ': """
ผู	64 K้ช่วยเสมือน	64 K้ช่วย ai	4784 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4825 Kดกับ
""", 'ภ': """
ภา	41 Kพและคลิป	41 Kพหรือคลิป	41 Kพและวิดีโอ
""", 'ม': """
มี	4773 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4775 Kมรับคุกกี้
""", 'ร': """
ระ	4825 Kบุว่า
รา	4824 Kยเดือน
ร่	52 Kวมเป็นหนึ่ง	52 Kวมสนับสนุน	4784 Kวมสนับสนุนการทำงานของเรา	4784 Kวมสนับสนุนสื่ออิสระ	4784 Kวมสนับสนุนนักข่าว	4822 Kวมสนับสนุน	4822 Kวมบริจาคให้เรา	4822 Kวมบริจาคกับเรา	4822 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4792 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4823 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4769 Kวนลิขสิทธิ์	4770 Kวนสิทธิ์
สน	4784 Kับสนุนการทำงานของเรา	4784 Kับสนุนสื่ออิสระกับ	4822 Kับสนุนเรา	4822 Kับสนุนพวกเรา
สม	51 Kาชิกสามารถ	4763 Kัครรับจดหมายข่าว	4763 Kัครรับข่าวสาร	4822 Kัครรับ	4822 Kัครสมาชิกวันนี้	4822 Kัครสมาชิกเลย	4822 Kัครสมาชิกเพื่อ	4822 Kัครสมาชิกได้ที่	4822 Kัครสมาชิกของเรา	4826 Kาชิก
สำ	4786 Kหรับสมาชิกเท่านั้น
สื	4823 K่ออิสระ
ส่	39 Kงข้อความมา	39 Kงมาที่ทีมข่าว	50 Kงต่อ	68 Kงมาที่ทีมข่าว	4773 Kงเรื่องราวของคุณ	4773 Kงข่าวหาเรา	4822 Kงข้อมูลมาที่	4822 Kงคลิปมา
""", 'ห': """
หล	12 Kังโฆษณา
หา	4773 Kกคุณมีข้อมูล
ห้	4769 Kามคัดลอกข้อความ	4769 Kามคัดลอกเนื้อหา	4769 Kามคัดลอกบทความ	4769 Kามคัดลอกหรือเผยแพร่	4769 Kามคัดลอกหรือทำซ้ำ	4769 Kามคัดลอกหรือดัดแปลง	4769 Kามคัดลอกหรือนำ	4770 Kามทำซ้ำ
""", 'อ': """
อย	4822 K่าพลาด
อี	22 Kเมลของคุณจะไม่	4763 Kเมลของคุณ
อ่	4786 Kานบทความฉบับเต็ม
""", 'เ': """
เข	25 K้าสู่ระบบ	4822 Kียนถึงเรา	4822 K้าสู่ระบบเพื่อ
เฉ	4786 Kพาะสมาชิก
เน	10 Kื้อหานี้	4775 Kื้อหาจากภายนอก	4775 Kื้อหาภายนอก
เป	4786 K็นสมาชิกอยู่แล้ว	4825 Kิดเผยว่า
เผ	46 Kยแพร่ต่อ	46 Kยแพร่ซ้ำ
เพ	19 Kราะผู้อ่าน	4781 Kื่อแสดงความคิดเห็น	4786 Kื่ออ่านต่อ	4786 Kื่ออ่านบทความ	4794 Kิ่มเพื่อนไลน์	4794 Kิ่มเพื่อนทางไลน์
เล	39 K่าให้เราฟัง	68 K่าให้เราฟัง	68 K่าประสบการณ์
เว	1 Kลาอ่าน	100 Kอร์ชันก่อนหน้าของ	4781 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	100 K้ไข:
แจ	39 K้งทีมข่าว	68 K้งทีมข่าว	4773 K้งเบาะแสข่าว	4773 K้งเรา	4822 K้งทีมงาน
แช	50 Kร์ให้	68 Kร์เรื่องราว
แท	63 K็กเรา	63 K็กมา
แห	4772 Kล่งข่าวที่ต้องการ	4772 Kล่งข่าวโปรด	4772 Kล่งที่มาที่ต้องการ
แอ	4794 Kดไลน์	4794 Kดไลน์เพื่อ	4822 Kดไลน์
""", 'โ': """
โป	4806 Kรแกรมบล็อกโฆษณา
โห	4822 Kวตเลย	4822 Kลดแอป
""", 'ใ': """
ให	4823 K้เรา
""", 'ไ': """
ไม	71 K่มีโฆษณา
""", 'ả': """
ảnh	5241 hãy gửi K
""", 'ủ': """
ủng	5180 ly cà phê K hộ	5241 hãy K hộ
""", 'あ': """
あと	3001 K#本、無料で
あな	52 Kたも参加
""", 'い': """
いか	3062 Kがでしたか
いた	2930 Kだいたサポートは	2930 Kだいたご寄付は
いの	101 Kちの電話
""", 'お': """
お使	11 Kいのブラウザ	2952 Kいのブラウザ
お寄	3062 Kせください
お届	58 Kけします
お申	2987 Kし込みはこちら	3062 Kし込みください	3062 Kし込みはこちら
お聞	3062 Kかせください
お見	3062 K逃しなく
お試	3062 Kしください
お読	3062 Kみいただけます
お送	58 Kりします
""", 'か': """
から	3007 K転載したものです	3007 Kの転載です
か月	2936 K無料	3064 K無料
""", 'が': """
が作	3043 aiK成
が無	2952 javascriptK効
が生	3043 aiK成
が翻	3043 aiK訳
が要	3043 aiK約
""", 'こ': """
ここ	2933 Kからは有料	2936 Kから先は
この	3 K記事を音声	10 Kコンテンツ	2933 K記事は有料	2933 K記事は会員	2959 K記事についてのご意見	3021 Kコンテンツは	3021 K投稿は	3021 K外部コンテンツは	3063 K記事が	3063 K記事を	3063 K記事は
""", 'ご': """
ご利	11 K用のブラウザ	2952 K用のブラウザ
ご協	3062 K力ください
ご存	3008 Kじの方は
ご寄	2931 K付をお願い	3062 K付
ご意	44 K見・ご反論	2959 K見をお寄せ	2959 K見・ご感想をお寄せ	2959 K見・ご感想はこちら	2959 K見・ご感想をお待ち	2959 K見・ご感想をお聞かせ	2959 K見・ご感想をお願い	2959 K見・ご感想を送る
ご感	2959 K想をお寄せ
ご支	2931 K援をお願い	3062 K援
ご登	2998 K録ありがとうございます	3062 K録
ご覧	3062 Kください	3062 Kいただけます
ご購	3062 K読
ご連	3062 K絡ください
""", 'す': """
すで	3001 Kに会員の方
すべ	2936 Kての記事が
""", 'ぜ': """
ぜひ	2947 Kフォロー
""", 'で': """
で作	3043 aiK成
で受	2976 lineKけ取る
で届	2976 lineKく
で最	2976 lineK新
で生	3043 aiK成
で要	3043 aiK約
""", 'と': """
と強	3065 K調
と書	3065 Kい
と発	3065 K表
と話	3065 Kし	3065 Kす
と語	3065 Kっ	3065 Kる
と説	3065 K明
と述	3065 Kべ
""", 'に': """
によ	3043 aiKって生成	3043 aiKる要約	3065 Kると
""", 'の': """
の使	2957 cookieK用
の学	49 aiK習
の採	2987 K用情報はこちら
の提	3007 K供記事です
""", 'を': """
をフ	2947 Kォローしよう
を使	2957 cookieK用
を利	2957 cookieK用
を有	2952 javascriptK効	2952 javascript K効
を発	3065 K表した
を許	2982 cookieK可
""", 'ア': """
アカ	2976 lineKウントはこちら
アシ	64 aiKスタント
アド	3027 Kブロックを
アフ	75 Kィリエイトリンク	75 Kィリエイト広告	3005 Kィリエイト広告	3005 Kィリエイトプログラム	3005 Kィリエイトリンク	3015 Kィリエイトリンク	3015 Kィリエイト広告	3015 Kィリエイトプログラム
アプ	2942 Kリはこちら	2943 Kリを開く	2943 Kリをダウンロード	2943 Kリのダウンロード	2943 Kリをインストール	2997 Kリなら通知	2997 Kリなら速報	2997 Kリなら、	2997 Kリで読むと	2997 Kリなら
アン	2993 Kケートはこちら	2993 Kケート実施中	2993 Kケートにご協力ください	2993 Kケートにご協力を	2993 Kケートへのご協力	2994 Kケートに答えて
""", 'オ': """
オフ	3027 Kにしてページを
""", 'カ': """
カ月	2936 K無料	3064 K無料
""", 'ク': """
クイ	2994 Kズに答えて
クッ	2954 cookie(Kキー)	2957 Kキーを使用	2957 Kキーを利用	2982 Kキーを許可
""", 'コ': """
コメ	7 Kントを書く	7 Kントする	22 Kントをキャンセル	22 Kントを投稿するには	86 Kント欄	100 Kントしていない	2959 Kントを投稿するには	2959 Kントするには	2959 Kントをお寄せ	2966 Kント欄で	2966 Kント欄に	2966 Kント欄から	2966 Kント欄へ	2996 Kントは削除します	2996 Kントは削除することが	2996 Kントは削除する場合	2996 Kントは承認	2996 Kントは公開前	2996 Kントは非表示
コー	55 Kヒー代	55 Kヒーをおごって	2930 Kヒーをおごる
""", 'サ': """
サポ	2930 Kートをしてみませんか	2930 Kートをしませんか	2930 Kートしてみませんか	2931 Kートをお願いします	3062 Kートをお願い	3062 Kートしていただ
""", 'シ': """
シェ	26 Kアして	50 Kアして
""", 'ス': """
スパ	72 Kムは
""", 'タ': """
タグ	63 K付けして	63 Kをつけて
""", 'ダ': """
ダウ	3062 Kンロードしてください
""", 'チ': """
チケ	2987 Kット販売中
チッ	2930 Kプで応援
チャ	2950 Kンネル登録を	2976 Kンネルに参加する	2976 Kンネルに参加しよう
""", 'ニ': """
ニュ	79 Kースレター	2939 Kースレターに登録	2941 Kースレターを	2976 googleKースで	2998 Kースレター登録はこちら	3066 Kースレター
""", 'ネ': """
ネタ	100 Kバレを含
""", 'バ': """
バー	64 Kチャルアシスタント
""", 'フ': """
フォ	2947 Kローして最新	2947 Kローをお願い	3062 Kローしてください
""", 'ブ': """
ブラ	3018 Kウザは音声	3018 Kウザは動画	3018 Kウザではこの動画	3018 Kウザはvideo	3018 Kウザはaudio
""", 'プ': """
プッ	2943 Kシュ通知
プラ	2954 Kイバシーポリシーに
プレ	2936 Kミアム会員	2990 Kゼントした記事は
プロ	3005 Kモーションが含まれ	3005 Kモーションを含
""", 'ポ': """
ポッ	35 Kドキャスト
""", 'マ': """
マン	2930 Kスリーサポーター
""", 'ミ': """
ミラ	65 Kーサイト
""", 'メ': """
メル	2939 Kマガに登録	2941 Kマガで	2998 Kマガ登録はこちら	2998 Kマガの登録	3063 Kマガ
メー	22 Kルアドレスが公開されること	59 Kルで受け取りたい方	59 Kルでお知らせ	61 Kルアドレスは表示され	61 Kルアドレスが表示され	79 Kルマガジン	2939 Kルマガジンに登録	2941 Kルマガジンで	2941 Kルマガジンを	2941 Kルでお届け	2959 Kルアドレスが公開されることはありません	2998 Kルアドレスを入力してください	3066 Kルマガジン
""", 'ロ': """
ログ	25 Kイン	2933 Kインして続きを	2933 Kインしてください	2936 Kインが必要	3062 Kインして
""", 'ヶ': """
ヶ月	2936 K無料	3064 K無料
""", '上': """
上优	5288 在googleK先
上優	5288 在googleK先
""", '下': """
下方	5395 K留言
下載	5261 K客戶端	5263 Kapp	5263 K應用程式
下载	5261 K客户端	5263 Kapp	5263 K应用	5394 K客户端
""", '不': """
不代	5287 K表本站	5319 K表本站立场	5333 K表本報立場	5333 K表本报立场	5333 K表本站立场	5333 K表本站立場	5333 K表本媒體立場	5333 K表本網立場	5333 K表本刊立場
不发	72 K垃圾
不同	44 K意本文
不妨	26 K转发	26 K分享给
不属	5363 K于任何财团
不屬	5363 K於任何財團
不得	5287 K转载	5287 K轉載
不认	44 K同本文
不錯	5394 K過
不错	5394 K过
""", '为': """
为首	5288 K选来源
""", '人': """
人工	49 K智能训练
""", '仅': """
仅代	5287 K表作者本人	5287 K表作者个人	5287 K表作者观点	5287 K表作者的	5287 K表作者立场
仅供	5319 K其表达个人看法
仅限	5324 K会员	5324 K订户
""", '他': """
他說	5397 K
他说	5397 K
""", '付': """
付費	5255 K後	5398 K牆
付费	5255 K后	5398 K墙
""", '以': """
以下	5348 K内容来自
以閱	5252 K讀全文
以阅	5252 K读全文
""", '仮': """
仮名	100 Kです	100 K
""", '仲': """
仲間	52 Kに加わ
""", '会': """
会员	51 K每月	5255 K专享	5324 K限定内容
会員	51 Kの方は	51 Kは月に	2933 K限定です	2933 K限定の記事	2933 K登録できます	2936 K登録すると	2936 K登録が必要	3001 Kの方はこちら	3001 K登録で続きを読む	3001 K登録後にご覧	3034 Kだけが読める	3034 Kのみがお読み	3034 Kのみ閲覧	3062 K登録して	3062 K登録は	3062 K登録がお済み	3062 K登録をお願い	3062 K登録で	3062 K登録のうえ	3062 K登録はこちら	3062 K登録ください	3063 Kの方
会費	2999 Kで運営
""", '体': """
体験	68 K談をお寄せ
""", '你': """
你的	5250 K支持	5394 K支持,	5394 K支持让	5394 K支持讓	5394 K支持是
""", '使': """
使用	5272 Kcookie改善	5272 Kcookie以	5272 K cookie 以	5272 K cookie 来	5272 K cookie 來	5276 Kcookie来	5276 Kcookie來
""", '來': """
來自	5304 K外部平台的內容
""", '依': """
依靠	5322 K读者的支持	5322 K讀者的支持
""", '侵': """
侵权	5287 K必究	5287 K请联系	5287 K请告知	5287 K请及时
侵權	5287 K必究
""", '個': """
個人	2957 K情報の取り扱い	3007 Kの見解です	5319 K看法
""", '偏': """
偏好	5288 googleK來源	5288 google K來源	5288 K來源清單	5377 K來源
""", '僅': """
僅限	5324 K會員	5324 K訂戶
""", '優': """
優先	2975 Kソース	2975 K表示に設定	2975 Kする情報源	2975 K的に表示
""", '免': """
免費	16 K閱讀	5334 K文章	5334 K閱讀篇數	5334 K閱讀額度	5335 K註冊即可	5335 K註冊後	5366 K文章	5394 K訂閱	5396 K試用
免费	16 K阅读	5334 K文章	5334 K阅读篇数	5335 K注册即可	5335 K注册后	5366 K文章	5394 K订阅	5396 K试用
""", '內': """
內容	5311 K由ai
""", '全': """
全文	21 Kを	2933 Kを読むには	2933 Kをお読み
""", '公': """
公众	17 K号	5266 K号:
公式	2943 Kアプリ	2947 Kアカウントをフォロー	2947 Kアカウントを友だち	2976 Klineはこちら	3063 Kline
""", '关': """
关注	5266 K我们的微信	5266 K我们的公众号	5266 K我们的微博	5266 K我们的频道	5266 K我们的官方	5394 K我们
关闭	5358 K后刷新页面
""", '内': """
内容	5311 K由ai
内阅	5261 appK读
""", '写': """
写真	41 Kや動画	41 K・動画	41 Kや映像
写道	5397 K
""", '分': """
分で	1 K読めます
分享	50 K给	50 K給	68 K您的故事	5315 K此文給朋友
""", '初': """
初割	3064 K
初月	3001 K#円で	3064 K無料
""", '判': """
判断	3065 Kした
""", '利': """
利用	2954 K規約に同意
""", '前': """
前請	5319 K先登入
前请	5319 K先登录
""", '剩': """
剩余	5252 K#%内容	5252 K#%的内容
剩餘	5252 K#%內容	5252 K#%的內容
""", '力': """
力を	2999 K貸してください
""", '加': """
加入	52 K他们	52 K他們	5266 Kline好友	5266 Kline官方	5266 Kline@	5322 K贊助行列	5322 K赞助行列	5394 K会员	5394 K會員
加记	39 K者微信	68 K者微信
""", '助': """
助手	64 aiK	64 ai K
""", '励': """
励み	3063 Kになります
""", '動': """
動画	41 Kや写真	2988 Kをご覧ください	2988 Kはこちら	2991 Kでも詳しく	2991 Kでも解説	3018 Kを再生するには	3018 Kをご覧いただくには	3018 Kを視聴するには
""", '勘': """
勘誤	100 K
勘误	100 K
""", '包': """
包月	5396 K
""", '化': """
化名	100 K
""", '即': """
即可	5319 K留言
""", '参': """
参加	52 Kしませんか
""", '參': """
參與	7 K討論
""", '友': """
友だ	2950 Kち追加
""", '収': """
収益	3005 Kを得ること
""", '发': """
发给	58 K您
发表	7 K评论
发送	58 K给您	5258 K到您的邮箱
""", '取': """
取材	39 K班に	39 K班まで	39 K班が	68 K班に	68 K班まで	68 K班が	100 Kに回答しなかった	100 Kに応じなかった	2977 K班までご	2999 Kを支えて
取消	22 K回复	22 K回覆
""", '受': """
受信	2939 Kトレイにお届け	2939 Kトレイに届けます
""", '只': """
只靠	5322 K讀者	5322 K读者
""", '可': """
可能	100 K引起不适	100 K引起不適
""", '同': """
同意	5304 Kcookie
""", '向': """
向我	39 K们爆料	39 K們爆料	68 K们爆料	68 K們爆料
向本	39 K报	68 K报
""", '含': """
含剧	100 K透
含有	100 K暴力
""", '启': """
启用	5351 Kjavascript
""", '告': """
告訴	39 K我們	68 K我們	5397 K
告诉	39 K我们	68 K我们	5397 K
""", '呼': """
呼び	3065 Kかけた	3065 Kかける	3065 Kかけて	3065 K掛け
""", '命': """
命じ	3065 Kた
""", '啟': """
啟用	5351 Kjavascript
""", '喊': """
喊道	5397 K
""", '因': """
因为	5394 K有你的支持
因為	5394 K有你的支持
""", '图': """
图片	41 K和视频
""", '売': """
売上	3005 Kの一部が還元
""", '外': """
外部	2982 Kコンテンツ	5304 K内容	5304 K內容
""", '她': """
她說	5397 K
她说	5397 K
""", '如': """
如侵	5287 K权,	5287 K权请	5287 K权联系
如有	5287 K侵权,	5287 K侵权请	5287 K侵权联系	5287 K侵權,	5287 K侵權請
""", '学': """
学習	49 aiK
""", '安': """
安心	101 K專線
""", '官': """
官方	5268 K微信
""", '定': """
定期	5394 K定額
""", '寄': """
寄付	2930 Kで応援	3031 Kで成り立って	3031 Kで運営され	3031 Kによって運営され	3062 Kをお願い	3066 K
寄到	5258 K您的信箱	5321 K你的信箱
寄給	58 K您
寄给	58 K您
""", '寫': """
寫道	5397 K
""", '将': """
将本	5315 K文赠送给
""", '將': """
將本	5315 K文贈送給
""", '就': """
就分	26 K享给
就转	26 K发
""", '居': """
居合	3008 Kわせた方は
""", '已': """
已是	5252 K會員	5324 K订户	5324 K訂戶
已经	5252 K是会员
已讀	5393 K
已读	5393 K
""", '年': """
年額	3064 K
""", '广': """
广告	12 K后继续	12 K之后继续	5277 K拦截	5358 K拦截	5358 K屏蔽	5358 K过滤	5360 K拦截	5360 K屏蔽
""", '広': """
広告	12 Kの下に記事	12 Kの後に記事	71 Kも	71 Kなし	71 Kなしで	2999 Kに頼らず	3027 Kブロッカーを	3027 Kブロックを	3027 Kブロック機能	3027 Kブロックは	3027 Kブロックが
""", '廣': """
廣告	12 K後繼續	12 K之後繼續	5277 K攔截	5358 K阻擋程式	5358 K攔截	5358 K封鎖	5358 K阻擋器	5360 K攔截	5360 K封鎖
""", '开': """
开启	5263 K通知	5351 Kjavascript
""", '弊': """
弊社	3063 K
弊紙	39 Kまで	68 Kまで
""", '当': """
当サ	3063 Kイト
当初	100 Kの記事で
当社	3063 Kの
当編	3063 K集部
""", '後': """
後援	81 K
""", '微': """
微信	5263 K扫	5268 K公众号
""", '心': """
心理	101 K援助
""", '必': """
必填	22 K项已用	22 K欄位
必須	23 K項目です
""", '応': """
応援	2931 Kをお願いします	3062 Kをお願い	3062 Kして
""", '您': """
您已	5321 K成功订阅	5321 K成功訂閱
您的	11 K浏览器	11 K瀏覽器	5250 K支持	5322 K每一份捐款	5322 K每一筆捐款	5394 K捐款	5394 K支持,	5394 K支持让	5394 K支持讓	5394 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	2977 Kをお寄せください	2977 K提供はこちら	2977 K提供を募集	2977 K提供をお待ち	2977 Kをお待ちして	3008 Kをお持ちの方は	3008 K提供窓口
""", '感': """
感謝	5321 K您的訂閱	5394 K閱讀	5394 K您的支持
感谢	5321 K您的订阅	5394 K阅读	5394 K您的支持
""", '成': """
成为	52 K其中一员	5252 K会员即可阅读	5252 K会员即可查看	5252 K会员即可解锁	5324 K付费会员	5394 K会员,	5394 K会员即可	5394 K我们的会员
成果	3015 K報酬型広告
成為	5252 K會員即可閱讀	5252 K會員即可看	5252 K會員即可解鎖	5322 K我們的贊助	5324 K付費會員	5394 K會員,	5394 K會員即可	5394 K我們的會員
""", '我': """
我们	5272 K使用cookie	5272 K使用 cookie	5395 K的
我們	5272 K使用cookie	5272 K使用 cookie	5395 K的
""", '手': """
手机	5263 K客户端
""", '打': """
打开	5261 Kapp	5263 K微信
打開	5261 Kapp
""", '扫': """
扫一	5263 K扫
扫描	5261 K二维码下载	5261 K二维码加入	5263 K二维码关注	5394 K二维码下载	5394 K二维码关注	5394 K二维码加入	5394 K二维码阅读
""", '把': """
把你	68 K的故事发
把您	68 K的故事发	68 K的经历发	68 K的經歷
把文	5315 K章送給
""", '投': """
投げ	55 K銭
""", '拒': """
拒絕	100 K置評
拒绝	100 K置评
""", '指': """
指出	5397 K
指摘	3065 Kした
""", '捐': """
捐助	5322 K我们	5322 K我們
捐款	5394 K支持	5398 K
""", '掃': """
掃一	5263 K掃
掃描	5261 K qr	5394 K二維碼
""", '授': """
授權	48 cc by #K
""", '推': """
推播	15 K	5263 K通知
推送	15 K	5263 K通知
""", '描': """
描写	100 Kが含まれ
""", '提': """
提供	97 taboola K	97 outbrain K	97 dianomi K	97 revcontent K	97 mgid K
""", '擋': """
擋廣	5360 K告
""", '支': """
支持	5249 K獨立媒體,	5249 K独立媒体,	5250 K我们的	5250 K我們的	5394 K我们,	5394 K我們,	5394 K我们。	5394 K我們。	5394 K我们的报道	5394 K我們的報導	5394 K我们的新闻	5394 K我們的新聞	5394 K我们的记者	5394 K我們的記者	5394 K我们的工作	5394 K我們的工作	5394 K我们继续	5394 K我們繼續
支援	3031 Kで成り立って	3031 Kで運営され	3031 Kによって成り立って	3031 Kによって運営され	3062 Kをお願い
""", '教': """
教え	50 Kてあげて
""", '文': """
文章	5287 K来源:
""", '新': """
新着	59 K記事をメール
新闻	5288 在googleK上关注
""", '无': """
无广	71 K告
""", '明': """
明ら	3065 Kかにした
""", '智': """
智慧	64 K助理
智能	64 K助手
""", '暢': """
暢讀	5324 K全站
""", '更': """
更新	59 K情報をメール
更正	100 K:	100 【K】	100 K说明	100 K說明
""", '最': """
最新	2939 K情報をお届け
""", '會': """
會員	51 K每月	5255 K專享	5324 K限定內容
""", '月': """
月額	2930 Kサポーター	2936 K#円	3064 K
""", '有': """
有了	5394 K你的支持	5394 K您的支持
有料	51 K会員は	2933 K会員限定	2933 K会員になる	2933 K会員の方	2935 K記事がお得に読める	2935 K記事が読み放題	3001 K記事が読めます	3066 K会員
有权	5319 K删除
有權	5319 K刪除
""", '未': """
未予	100 K置评
未回	100 K应	100 K應
未滿	5344 K#歲	5344 K十八歲
未經	5287 K授權不得	5287 K授權,不得	5287 K授權禁止	5287 K授權請勿	5287 K授權,請勿
未经	5287 K授权不得	5287 K授权,不得	5287 K授权禁止	5287 K授权,禁止	5287 K授权请勿	5287 K授权,请勿
""", '本': """
本ま	2990 Kでプレゼントできます	2990 Kでギフトできます	2990 Kで無料でプレゼント	3001 月#Kで無料で
本ア	3063 Kプリ
本サ	3063 Kイト
本中	3061 #K#本
本內	5348 K容來自
本内	5348 K容来自
本刊	5395 K
本報	5395 K導
本报	5395 K读者	5395 K道
本文	100 K早前版本	100 K先前版本	100 K已更新	100 K已作	5287 K来源:	5287 K来源于	5395 K
本站	5395 K
本紙	39 Kまで	68 Kまで
本網	5272 K站使用cookie	5272 K站使用 cookie	5272 K站使用小型	5395 K
本网	5272 K站使用cookie	5272 K站使用 cookie	5272 K站使用小型
本記	3063 K事
本誌	3063 K
""", '来': """
来自	5304 K外部平台的内容
""", '标': """
标记	63 K我
""", '標': """
標記	63 K我
""", '機': """
機械	3043 K翻訳
""", '欢': """
欢迎	26 K分享给	26 K转发	5266 K关注	5394 K加入	5394 K赞助	5394 K订阅	5394 K投稿
""", '歡': """
歡迎	26 K分享給	5266 K追蹤	5394 K加入	5394 K贊助	5394 K訂閱	5394 K投稿
""", '此': """
此內	10 K容	5348 K容來自	5348 K容由
此内	10 K容	5348 K容来自	5348 K容由
此前	100 K版本
此影	5347 K片在您所在
此视	5347 K频在您所在
""", '残': """
残り	2933 K#文字	2933 K: #文字
""", '毎': """
毎朝	18 K
毎週	18 K
""", '每': """
每周	18 K一次
每天	18 K早上
每年	5396 K
每日	5260 K简报	5260 K簡報	5260 K電子報
每月	5396 K
""", '求': """
求め	3065 Kた	3065 Kている
求助	0 K
""", '沒': """
沒有	71 K廣告	5363 K股東	5363 K財團
""", '没': """
没有	71 K广告	72 K垃圾	5363 K股东	5363 K财团
""", '浏': """
浏览	5277 K器版本	5347 K器不支持音频	5347 K器不支持视频	5347 K器不支持播放	5347 K器不支持html#	5347 K器不支持video
""", '添': """
添加	39 K记者微信	68 K记者微信
""", '瀏': """
瀏覽	5347 K器不支援影片	5347 K器不支援音訊
""", '点': """
点击	5394 K关注	5394 K这里
""", '為': """
為首	5288 K選來源
""", '無': """
無効	3027 Kにしてページを	3027 Kにして再読み込み	3027 Kにして、ページを
無料	16 K記事	2933 Kで会員登録	2933 K会員に登録	3001 Kで読める記事の上限	3001 K会員になると	3034 K記事の閲覧	3034 K記事は残り	3034 Kで読める記事	3034 K閲覧	3061 K記事 #/#	3061 K記事#/#	3062 K会員に登録	3062 K会員登録	3064 K体験
無断	2974 K転載	2974 K複製	3042 K転載・複製	3042 K転載を禁じ	3042 Kでの転載	3042 Kで転載
""", '照': """
照片	41 K和视频	41 K或视频	41 K和影片	41 K或影片
""", '版': """
版权	5287 K归本	5287 K归原	5287 K归作者	5287 K所有,	5287 K所有:	5287 K所有©	5287 K所有 ©	5287 K归属本	5287 K归属原	5287 K归属作者	5287 K归属于
版權	5287 K所有	5287 K歸本	5287 K歸原	5287 K歸作者	5287 K歸屬於
""", '特': """
特此	100 K更正
""", '独': """
独立	3063 Kしたジャーナリズム	5395 K新闻	5395 K媒体
""", '獨': """
獨立	5395 K新聞	5395 K媒體
""", '獲': """
獲得	5331 K佣金
""", '生': """
生命	101 K热线	101 K線
生成	5311 由 ai K	5311 由aiK	5311 ai K,仅供	5311 aiK,僅供
""", '產': """
產生	5311 由 ai K	5311 由aiK
""", '用': """
用邮	59 K件接收
""", '由': """
由人	5311 K工智能生成	5311 K工智慧生成
由讀	5395 K者
由读	5395 K者
""", '申': """
申し	2987 K込みはこちら
申込	2987 Kみはこちら	2987 Kはこちら
""", '电': """
电子	5398 K报
""", '畅': """
畅读	5324 K全站
""", '留': """
留言	86 K区	86 K區	5395 K告诉我
""", '異': """
異論	44 Kのある方
""", '疑': """
疑問	2977 Kをお寄せ
""", '登': """
登入	25 K或	5252 K後繼續	5252 K會員即可	5252 K會員後	5252 K會員以	5252 K會員繼續	5335 K或註冊
登录	25 K或	5252 K后继续	5252 K后查看全文	5252 K后查看完整	5335 K或注册
登録	3001 Kして続きを読む	3062 Kしてください	3062 Kはこちら
""", '發': """
發表	7 K評論
發送	58 K給您
""", '皆': """
皆さ	3063 Kまの
""", '相': """
相談	0 K	101 K窓口
""", '看': """
看更	5261 appK多
""", '禁': """
禁止	5287 K转载
禁無	2973 K断
""", '私': """
私た	3063 Kちの
""", '科': """
科し	3065 Kた
""", '称': """
称	5397 K
""", '稱': """
稱	5397 K
""", '立': """
立即	5394 K加入我们	5394 K加入我們	5394 K订阅	5394 K訂閱	5394 K下载	5394 K下載	5394 K报名	5394 K報名	5394 K成为会员	5394 K成為會員
""", '第': """
第一	5319 K条评论	5319 K則留言	5319 K條評論
""", '筆': """
筆者	3007 K個人の見解
""", '紙': """
紙の	3063 K新聞の定期購読者
""", '経': """
経験	68 Kをお寄せ	68 Kをお聞かせ
""", '絕': """
絕無	72 K垃圾
""", '続': """
続き	2933 Kを読むには	2933 Kをお読みになる
""", '編': """
編按	100 K
編者	100 K註
編集	39 K部まで	39 K部に	68 K部まで	68 K部に	100 K部注	3063 K部では
""", '繼': """
繼續	5252 K閱讀請
""", '绝': """
绝无	72 K垃圾
""", '继': """
继续	5252 K阅读请
""", '编': """
编者	100 K注
""", '翻': """
翻墙	65 K
翻譯	5311 由aiK
翻译	5311 由aiK
""", '者': """
者說	5397 K
者说	5397 K
""", '联': """
联盟	75 K链接	5331 K链接
联系	39 K我们	39 K记者	68 K记者
""", '聯': """
聯盟	5331 K行銷連結	5331 K連結
聯絡	39 K我們
""", '自': """
自动	5311 由 ai K生成	5311 由aiK生成
自動	3043 K翻訳	5311 由 ai K生成	5311 由aiK生成
""", '若': """
若有	5287 K侵权,	5287 K侵权请	5287 K侵權,	5287 K侵權請
""", '获': """
获得	5331 K佣金
""", '著': """
著作	2974 K権は	3042 K権法により保護	3042 K権法で保護
""", '虚': """
虚拟	64 K助手
""", '表': """
表明	5319 K本站立场
表示	5397 K
""", '要': """
要发	22 K表评论
要發	22 K表留言
""", '訂': """
訂正	100 K:	100 【K】	100 Kして	100 Kします
訂閱	59 K電子報	5252 K即可	5252 K後繼續	5258 K我們的	5258 K電子報	5394 K我們	5398 K費
""", '記': """
記事	3 Kを聴く	3 Kを聞く	5 Kを	12 Kは広告	100 Kを更新しました	100 Kを修正しました	2935 Kが読み放題	2990 Kをプレゼントできます	3061 #K中#記事
記者	2977 Kまでご連絡ください
""", '訴': """
訴え	3065 Kた
""", '評': """
評論	86 K區
""", '認': """
認め	3065 Kた
認為	5397 K
""", '說': """
說:	5397 K
說。	5397 K
說道	5397 K
""", '読': """
読み	2936 K放題
読者	19 Kの寄付	19 Kの支援	2999 Kの会費で	3063 Kの皆様	3063 Kの皆さ	3063 Kアンケート
""", '請': """
請先	5394 K登入
請分	26 K享給
請啟	5272 K用javascript
請我	55 K喝咖啡
請捐	5394 K款
請支	5249 K持我們	5249 K持獨立媒體	5394 K持我們
請登	5252 K入會員	5394 K入後	5394 K入以
請立	5394 K即捐款
請贊	5249 K助我們
請輸	5321 K入您的電子	5394 K入您
請關	5358 K閉後重新整理
請點	5394 K擊此處	5394 K擊這裡	5394 K擊下方	5394 K擊連結
""", '讀': """
讀者	44 K投書	5395 K問卷
""", '订': """
订阅	51 K用户	51 K会员	5252 K即可	5252 K后继续	5258 K我们的	5258 K电子报	5394 K我们	5398 K费
""", '认': """
认为	5397 K
""", '训': """
训练	49 K人工智能	49 aiK
""", '许': """
许可	48 cc by #K
""", '设': """
设为	5288 K首选来源
""", '评': """
评论	86 K区	5319 K服务协议
""", '该': """
该视	5347 K频在您所在
""", '说': """
说:	5397 K
说。	5397 K
说道	5397 K
""", '请': """
请先	5394 K登录
请关	5358 K闭后刷新
请分	26 K享给
请启	5272 K用javascript
请我	55 K喝咖啡	55 K喝杯咖啡
请捐	5394 K款
请支	5249 K持我们	5249 K持独立媒体	5394 K持我们
请点	5394 K击此处	5394 K击这里	5394 K击下方	5394 K击阅读	5394 K击关注	5394 K击链接
请登	5394 K录后	5394 K录以
请立	5394 K即捐款
请赞	5249 K助我们
请转	26 K发
请输	5321 K入您的电子邮箱	5321 K入您的邮箱	5394 K入您
""", '读': """
读完	1 K需要
读者	19 K出资	19 K支持	44 K来信	5395 K问卷	5395 K群
""", '責': """
責任	5287 K編輯:
""", '賺': """
賺取	5331 K佣金
""", '購': """
購読	2933 K者の方は	2936 Kすると	3062 Kしてください	3063 K者の方	3066 K料
""", '贈': """
贈送	5315 K給好友
""", '贊': """
贊助	5249 K我們,	5394 K我們
""", '责': """
责任	5287 K编辑:
""", '赚': """
赚取	5331 K佣金
""", '赞': """
赞助	5249 K我们,	5394 K我们
""", '赠': """
赠送	5315 K给好友
""", '身': """
身边	5395 K的新鲜事
身邊	5395 K的新鮮事
""", '転': """
転載	46 K	2973 Kを禁じ
""", '輸': """
輸入	5321 Kemail
""", '轉': """
轉發	50 K給
轉給	50 K
轉載	46 K	5287 K請註明
""", '转': """
转发	50 K给
转给	50 K
转载	46 K	5287 K请注明
""", '输': """
输入	5321 Kemail
""", '还': """
还可	5315 K赠送
""", '这': """
这篇	5395 K文章
""", '迷': """
迷惑	72 Kメールは
""", '追': """
追記	100 K:
追蹤	5266 K我們的	5288 Kgoogle news	5394 K我們
""", '送': """
送っ	50 Kてください
送到	5321 K你的邮箱	5321 K您的邮箱	5321 K您的信箱
""", '這': """
這篇	5395 K文章
""", '通': """
通知	15 K	2943 Kをオン
通过	59 K邮件接收
""", '週': """
週に	18 K一度
週刊	2998 Kニュースレター
""", '邀': """
邀請	5394 K您
邀请	5394 K您
""", '還': """
還可	5315 K贈送
""", '邮': """
邮件	59 K订阅	79 K通讯
邮箱	22 K地址不会被公开	61 K不会显示	61 K地址不会显示	61 K不会公开
""", '鏡': """
鏡像	65 K
""", '镜': """
镜像	65 K
""", '長': """
長說	5397 K
""", '长': """
长说	5397 K
""", '開': """
開啟	5263 K通知	5351 Kjavascript
""", '閱': """
閱讀	1 K時間	21 K全文	5252 K全文請	5393 K
""", '閲': """
閲覧	3061 K記事数:#/#
""", '關': """
關注	5266 K我們的臉書	5266 K我們的粉絲	5266 K我們的官方	5266 K我們的頻道	5394 K我們
關閉	5358 K後重新整理
""", '阅': """
阅读	1 K时间	1 K时长	21 K全文	5252 K全文请	5393 K
""", '随': """
随时	5394 K掌握
""", '隐': """
隐私	5276 K政策
""", '隨': """
隨時	5394 K掌握
""", '隱': """
隱私	5276 K權政策	5276 K政策
""", '電': """
電子	22 K郵件地址不會公開	79 K報	5398 K報
""", '需': """
需接	5304 K受cookie
需要	0 K帮助	0 K幫助	5304 K接受cookie	5394 K您的支持	5394 K你的支持
""", '音': """
音声	2988 Kでもお聴き
""", '頂': """
頂い	2930 Kたサポートは
""", '飲': """
飲酒	5344 K過量
""", '首': """
首年	5337 K仅需
首月	5324 K仅需	5324 K只要	5337 K免费	5337 K免費	5337 K仅	5337 K僅	5337 K只需	5396 K
首选	5288 K新闻来源	5288 googleK来源	5288 google K来源	5377 K来源
首選	5288 K新聞來源	5377 K來源
""", '點': """
點擊	5394 K這裡
""", '가': """
가명	100 K
가상	64 K 비서
가입하세요	3193 K
가입해	3193 K 주세요
""", '값': """
값으로	3126 커피 한 잔 K 후원	3126 커피 한 잔 K 응원	3126 커피 한 잔 K 독립
""", '강': """
강조했다	3196 K
""", '계': """
계속	3073 K 읽으려면	3073 K 읽으시려면
""", '공': """
공유해	26 K	50 K 주세요
공유해주세요	50 K
""", '광': """
광고	12 K 아래	12 K 후	71 K 없이	3156 K 차단	3158 K 차단기를
광고도	71 K
광고차단	3156 K	3158 K 프로그램을	3158 K 기능을
""", '구': """
구글	3085 K 뉴스에서
구독	51 K 회원은	3073 K 후 이용
구독료	3197 K
구독을	3193 K 신청하세요
구독자	3073 K 전용 기사	3073 K 전용 콘텐츠	3073 K 전용입니다	3073 K 전용 서비스	3194 K
구독자는	51 K
구독자만	3073 K 볼 수	3127 K 읽을
구독자에게만	3127 K 제공
구독하고	3085 K
구독하세요	3097 K	3193 K
구독하시면	3073 K
구독해	81 K 주세요	3084 K 주세요	3125 K 주셔서	3193 K 주세요
구독해주세요	3084 K
구독해주셔서	3125 K
""", '금': """
금요일	3125 매주 K 보내드리는
""", '기': """
기사	3 K 듣기	5 K	3070 좋은 K 후원	3192 #개 K 중 #개
기사가	100 K 수정
기사를	3 K 듣	100 K 수정	3073 전체 K 보려면	3127 전체 K 읽어보세요
기사의	100 K 이전 버전
기자를	3126 K 응원해
기자에게	3098 K 연락해 주세요
""", '남': """
남겨주세요	3193 K
""", '네': """
네이버	3085 K 메인에서	3097 K 구독
네이버에서	3085 K 구독
""", '놓': """
놓치지	3193 K 마세요
""", '눌': """
눌러주세요	3193 K
""", '뉴': """
뉴스레터	79 K	3076 K 구독하기	3076 K 구독하세요	3076 K 신청하기	3076 K 구독 신청하기	3194 K	3197 K
뉴스레터로	3076 K 받아
뉴스레터를	3076 K 받아	3076 K 구독하세요	3076 K 구독해	3076 K 구독하고	3076 K 구독하면	3193 K 신청하세요
""", '다': """
다운로드하세요	3193 K
""", '달': """
달	3127 첫 K #원
""", '답': """
답변하지	100 K 않았
""", '당': """
당신의	3098 K 제보가	3194 K 후원
""", '댓': """
댓글	7 K 작성
댓글로	86 K
댓글에	86 K
댓글은	3123 K 삭제될	3123 K 삭제합니다	3123 K 통보	3123 K 예고	3123 K 운영자	3123 K 사전
댓글을	7 K 작성	7 K 쓰
""", '덧': """
덧붙였다	3196 K
""", '도': """
도움이	0 K 필요
""", '독': """
독립	3194 K 언론
독립언론	3194 K
독립언론을	3126 K 지켜
독자	3138 K 후원으로	3193 K 여러분의	3194 K 여러분
독자님의	3071 K 후원	3138 K 후원으로
독자들의	19 K 후원	3138 K 후원으로	3162 K 후원
독자의	3138 K 후원으로	3162 K 후원	3194 K 힘
독자투고는	44 K
독자투고를	44 K
""", '동': """
동의하는	3125 K 것으로 간주
동참해	52 K 주세요
""", '들': """
들려주세요	3193 K
""", '로': """
로그인	25 K	3073 K 후 이용
로그인이	3073 K 필요합니다	3073 K 필요한 서비스	3073 K 필요해요
로그인하거나	3193 K
로그인하고	3127 K 계속
로그인하면	3127 K 계속
로그인하시면	3073 K
""", '링': """
링크에서	3193 K 확인하세요
""", '마': """
마음에	3126 기사가 K 드셨다면
""", '만': """
만나보세요	3193 K
""", '말': """
말했다	3196 K
""", '매': """
매월	3195 K
매일	18 K 아침
""", '메': """
메일로	59 K 받아보	59 K 받고 싶은	3125 K 보내드려요
메일함으로	3076 K 보내	3076 K 받	3076 K 배달	3076 K 전해
""", '묘': """
묘사가	100 K 포함
""", '무': """
무단	3095 K 복제	3095 K 전재
무단전재	3094 K
무료	16 K 기사	3136 K 기사	3195 K 체험
무료로	16 K 볼 수 있는	3127 기사를 K 볼 수 있습니다
""", '미': """
미러	65 K 사이트
""", '바': """
바로잡습니다	100 [K]	100 K
""", '받': """
받아보세요	3193 K
""", '발': """
발	50 K给
""", '밝': """
밝혔다	3196 K
""", '보': """
보내	58 K 드립니다	3193 K 주세요
보내드리는	3125 K
보내드립니다	58 K	3125 K
보내주세요	3193 K
""", '본': """
본	3194 K 기사
본사의	3134 K 편집 방향	3134 K 편집방향
본지는	3194 K
본지의	3134 K 편집 방향	3134 K 편집방향
""", '분': """
분	1 K 읽기
분은	3098 알고 계신 K 기자	3098 알고 계신 K 제보
""", '브': """
브라우저가	11 K	3147 K 오디오를	3147 K 비디오를	3147 K 동영상을
브라우저는	3147 K 동영상
브라우저에서는	3147 K 동영상을
""", '사': """
사연을	3098 K 보내주세요	3098 K 보내 주세요
사전	3113 K 등록하기	3113 포럼 K 등록
사진	41 K·영상
사진과	41 K 영상	41 K 동영상
사진이나	41 K 영상	41 K 동영상
""", '상': """
상담	0 K
상담전화	101 K
""", '선': """
선호	3096 K 매체로	3096 K 출처로	3096 K 언론사	3096 K 매체
선호하는	3096 K 출처
""", '설': """
설명했다	3196 K
설문에	3193 K 참여하세요
설치하세요	3193 K
""", '세': """
세미나	3113 K 신청하기
""", '소': """
소식을	3125 K 전해드립니다
""", '속': """
속보를	3124 K 받아보세요
""", '수': """
수수료를	3130 K 받을 수 있습니다	3130 K 제공받
""", '스': """
스팸	72 K 없이
스팸은	72 K
스포일러	100 K
""", '시': """
시민	3138 K 후원으로
시민의	3162 K 후원
시작하세요	3193 K
""", '아': """
아래에서	3193 K 확인하세요
""", '알': """
알려	3193 K 주세요
알려주세요	3193 K
알림	3080 K 받기	3080 K 설정
알림을	15 K	3124 K 켜고
""", '애': """
애드블로커	3156 K
애드블록	3156 K
애드블록을	3158 K
애드블록이	3158 K
""", '앱': """
앱	3080 K 다운로드	3080 K 설치	3124 K 설치하기
앱에서	3079 K 열기	3124 K 더 편하게	3193 K 확인하세요
앱으로	3079 K 보기	3124 K 더
앱을	3080 K 다운로드	3124 K 다운로드하세요	3124 K 설치하세요
""", '언': """
언론을	3126 독립 K 지켜
""", '여': """
여기서	3193 K 확인하세요
여러분	3194 K 덕분
여러분의	3098 K 제보를	3126 K 후원이	3162 독자 K 후원	3193 K 후원
""", '영': """
영상에서	3116 K 확인하세요	3116 K 확인할 수 있습니다	3193 K 확인하세요
영상으로	3116 K 확인하세요
영상을	3116 K 확인하세요
""", '온': """
온라인	3113 K 세미나
""", '옮': """
옮겨	46 K 실을
""", '외': """
외부	3108 K 콘텐츠
""", '우': """
우리	85 K 앱에서	3194 K 기자
우리의	3194 K 저널리즘
""", '운': """
운영되고	3126 독자의 후원으로 K 있습니다
운영하는	3126 독자의 후원으로 K 독립언론	3126 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3070 K 주기
원고료로	3070 K 응원	3126 K 응원
원고료주기	3070 K
""", '월': """
월	3195 K #원
""", '유': """
유료	3073 K 구독자만
유튜브	3085 K 구독
""", '음': """
음성으로	3116 K 들으려면	3116 K 들어보세요
""", '응': """
응답	22 K 취소
응원하세요	3193 K
응원해	3071 K 주세요	3193 K 주세요
응하지	100 K 않았
""", '의': """
의견을	3193 K 남겨
의견이	44 K 다르신가요
""", '이': """
이	10 K 콘텐츠	3194 K 기사가	3194 K 기사는	3194 K 기사
이메일	3077 K 주소
이메일로	59 K 받아보
이메일은	61 K 표시되지
이메일을	3076 K 입력하세요	3076 K 입력해 주세요	3076 K 입력해주세요	3076 K 입력하시면
이미	3127 K 구독자이신가요
이벤트에	3193 K 참여하세요
이야기를	68 K 보내	68 K 들려
이전	100 K 판에서
""", '인': """
인공지능	49 K 훈련	49 K 학습
인공지능이	3174 K 작성	3174 K 생성	3174 K 요약
""", '일': """
일주일에	18 K 한 번
일할	3113 함께 K 기자를
""", '읽': """
읽는	1 K 시간
""", '자': """
자동	3174 K 번역
자바스크립트가	3151 K
자바스크립트를	3151 K
자살예방	101 K
자주	3096 더 K 보기
""", '잔': """
잔을	55 커피 한 K 사
""", '재': """
재배포	3094 K 금지
재배포금지	3094 K
재생할	3147 K 수 없습니다
""", '저': """
저작권법	3095 K
저작권법의	3095 K
저작권자	3095 K
저작권자의	3095 K
저희	3194 K 뉴스레터	3194 K 채널	3194 K 앱
저희는	3194 K
저희를	3194 K
""", '적': """
적었다	3196 K
""", '전': """
전문을	21 K
전용	3073 회원 K 기사	3073 회원 K 콘텐츠	3073 회원 K 서비스
전재할	46 K
전해	50 K 주세요
전해주세요	50 K
전했다	3196 K
""", '정': """
정기	3070 K 후원이	3070 K 후원으로
정기후원	3195 K
정기후원으로	3070 K
정기후원이	3070 K
정정	100 K:	100 [K]
""", '제': """
제공하는	3148 K 콘텐츠입니다
제보	39 K 바랍니다	68 K 바랍니다	3098 K 부탁드립니다
제보는	3098 K 카카오톡
제보를	39 K 기다립니다	68 K 기다립니다	3098 K 기다립니다	3098 K 받습니다
제보해	39 K 주세요	68 K 주세요	3193 K 주세요
제보해주세요	39 K	68 K
제휴	75 K 링크	3130 K 링크
제휴링크	3130 K
""", '좋': """
좋아요	3097 구독과 K 부탁
좋아요를	3097 구독과 K 부탁
""", '주': """
주소는	22 이메일 K 공개되지
""", '중': """
중	3192 #건 K #건	3192 #개 K #개
""", '지': """
지금	3193 K 확인하세요	3193 K 신청하세요	3193 K 참여하세요
지켜주세요	3193 K
""", '차': """
차단	3158 광고 K 프로그램을	3158 광고 K 프로그램이	3158 광고 K 기능을
""", '채': """
채널	3084 K 추가하	3097 K 추가하기	3097 K 구독하기	3137 K 추가하고	3137 K 추가하면
채널에	3097 K 참여하세요
채널에서	3097 K 소식을	3193 K 확인하세요
채널을	3137 K 추가하고	3137 K 추가하면	3137 K 추가해	3137 K 구독하고	3137 K 구독하면
채용	3113 K 공고
""", '챗': """
챗봇에게	64 K
""", '첫': """
첫	3195 K 달
""", '추': """
추가해	3097 K 주세요
추가해주세요	3097 K
""", '친': """
친구	3097 K 추가하세요
""", '카': """
카카오톡	3084 K 채널 추가	3137 K 채널에서	3137 K 채널
""", '커': """
커피	55 K 한 잔 사
""", '콘': """
콘텐츠입니다	3148 외부 K.
""", '쿠': """
쿠키	3108 K 동의가
쿠키를	3108 K 허용해야	3108 K 허용해
""", '태': """
태그해	63 K 주세요
태그해주세요	63 K
""", '특': """
특가	3113 K 보기
""", '파': """
파트너스	3130 K 활동
""", '팔': """
팔로우하기	3084 K	3097 K
팔로우하세요	3193 K
""", '팟': """
팟캐스트	35 K
""", '퍼': """
퍼가실	46 K
""", '편': """
편집자	100 K 주
""", '필': """
필수	22 K 필드는
필자의	3134 K 개인 의견으로	3134 K 개인 의견이며	3134 K 개인 의견입니다	3134 K 개인 의견임
""", '함': """
함께해	52 K 주세요
함께해주세요	52 K
""", '협': """
협찬을	3130 K 받아
""", '활': """
활용	3094 ai 학습 및 K 금지
""", '회': """
회원	3073 K 전용입니다
회원가입	3073 K 후 이용	3073 K 후 볼	3073 K 후 읽	3073 K 후 계속	3073 K 후 무료	3193 K 후
회원가입은	3193 K
회원가입을	3193 K 하
회원가입하고	3193 K
회원가입하면	3127 K 월
회원가입하세요	3193 K
회원가입하시면	3193 K
회원만	3073 K 볼 수
""", '후': """
후원금	3197 K
후원으로	3070 K 응원	3126 독자의 K 운영됩니다
후원을	3071 K 부탁드립니다	3193 K 부탁
후원이	3070 K 큰 힘이 됩니다	3071 K 필요합니다	3071 K 큰 힘이 됩니다
후원하세요	3193 K
후원해	81 K 주세요	3070 K 주세요	3071 K 주세요	3193 K 주세요
후원회원의	3138 K 후원으로	3162 K 힘
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
